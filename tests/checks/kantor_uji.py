"""The small office with some of its texts replaced: what rules over data find in it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

Ganti = tuple[str, str, str]
"""A file, a text in it, what stands there instead."""


def temuan_ganti(tmp: Path, ganti: Iterable[Ganti], kode: Container[str], asal: Mapping[str, str]) -> list[Diagnostic]:
    """The findings of these codes after replacements in the small office, some of whose files are ``asal``."""
    berkas: dict[str, str | bytes | None] = dict(asal)
    for nama, lama, baru in ganti:
        teks = berkas.get(nama) or isi_asli(nama)
        assert isinstance(teks, str)
        assert lama in teks
        berkas[nama] = teks.replace(lama, baru, 1)
    isi, diagnostik = muat(tulis_kantor(tmp, **berkas), TAHUN)
    assert isi is not None
    assert [d for d in diagnostik if d.severity == "error"] == []
    return [d for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code in kode]
