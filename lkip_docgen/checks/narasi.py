"""The narrative's expressions, also over content that couldn't be read whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.periksa import periksa_narasi

_KINERJA = frozenset({"renstra", "pk", "kinerja", "anggaran", "rkt", "foto"})
_SUMBER: dict[str, frozenset[str]] = {
    "laporan": frozenset({"laporan"}),
    "instansi": frozenset({"instansi"}),
    "pejabat": frozenset({"pejabat", "laporan"}),
    "hukum": frozenset({"dasar_hukum"}),
    "organisasi": frozenset({"organisasi", "dasar_hukum"}),
    "profil": frozenset({"profil"}),
    "sdm": frozenset({"sdm"}),
    "prestasi": frozenset({"prestasi"}),
    "iku": _KINERJA | {"iku", "pejabat"},
    "lihat": frozenset({"foto", "lampiran"}),
}
"""Files that stand behind a root name; the others depend on everything about kinerja."""
_AKAR = lazy_regex(r"""(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[.|]\s*\w+|\d\w*)|([A-Za-z_]\w*)""")
_UNGKAPAN = lazy_regex(r"\{\{ (.*) \}\}: ")


def periksa_ungkapan(isi: Isi, laporan: Laporan, bookmark: Iterable[str]) -> Iterator[Diagnostic]:
    """Every faulty expression. Of content with stand-ins (``isi.rusak``) only those that are faulty all the same: a
    name that is missing because its file couldn't be read is no fault of the narrative."""
    akar = {*laporan.nama(), "lihat"}
    for d in periksa_narasi(isi, laporan, bookmark=bookmark):
        if not isi.rusak or d.code not in ("LK402", "LK406") or _pasti(d, akar, isi.rusak):
            yield d


def _pasti(d: Diagnostic, akar: set[str], rusak: frozenset[str]) -> bool:
    """Whether a finding stands whatever the files in ``rusak`` hold: it names an unknown root, or only roots that other
    files stand behind."""
    cocok = _UNGKAPAN.match(d.message)
    nama = {n for n in _AKAR.findall(cocok[1]) if n} - _KATA if cocok else set()
    return bool(nama - akar) or not any(_SUMBER.get(n, _KINERJA) & rusak for n in nama)


_KATA = {"and", "or", "not", "if", "else", "in", "is", "true", "false", "none", "True", "False", "None"}
