"""One slip that several stages see is told once: content, templates and composing together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lkip_docgen.diagnostics import fold
from lkip_docgen.pipeline import Folder, periksa
from tests.kantor.salinan import TAHUN, SalinanKantor


def _id_baris(k: SalinanKantor) -> None:
    pk = k.content / "2029/pk.yaml"
    pk.write_text(pk.read_text("utf-8").replace("- id: pelanggaran\n", "- id: pelangaran\n"), "utf-8")


def _bagian(k: SalinanKantor) -> None:
    k.ganti_templat("bab4", "<w:body>", "<w:body>")  # the templates in a folder of their own
    susunan = k.templates / "susunan.yaml"
    susunan.write_text(susunan.read_text("utf-8").replace("- bagian: bab4", "- bagian: bab5", 1), "utf-8")


def _rusak(k: SalinanKantor) -> None:
    k.ganti_templat("bab4", "<w:body>", "<w:body>")
    (k.templates / "bab3.docx").write_bytes(b"PK terpotong")


@pytest.mark.parametrize(
    ("ubah", "kode", "ikutan"),
    [
        (_id_baris, "LK105", {"LK107", "LK112"}),
        (_bagian, "LK602", {"LK647", "LK660"}),
        (_rusak, "LK602", {"LK647"}),
    ],
)
def test_what_other_stages_say_of_a_slip_stands_below_it(
    kantor: SalinanKantor, ubah: Callable[[SalinanKantor], None], kode: str, ikutan: set[str]
) -> None:
    ubah(kantor)
    temuan = periksa(TAHUN, Folder(kantor.content, kantor.templates, kantor.out))
    [pokok] = [x for x in fold(temuan) if x[0].severity == "error"]
    assert pokok[0].code == kode
    assert {d.code for d in pokok[1]} >= ikutan, Path(pokok[0].file).name
    assert not {d.code for d, _ in fold(temuan)} & ikutan
