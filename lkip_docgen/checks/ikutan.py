"""What follows from what, among findings of different rules: one slip that several of them notice is told once, at its
root, and the rest in a line below it (``diagnostics.fold``).

A rule whose own findings follow from one another names their root itself. Here are the pairs that no rule sees alone;
each is a function over all findings (``ikutan_angka``, ``ikutan_dokumen``, ``ikutan_klaim``, ``ikutan_nama``,
``ikutan_rangkap``, ``ikutan_sebab``, ``ikutan_selip``). Nothing is dropped: a follower is told by itself where its root
isn't as grave.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

from lkip_docgen.checks.aturan import letak, tempat
from lkip_docgen.checks.ikutan_angka import PASANGAN_ANGKA, golongan_beda
from lkip_docgen.checks.ikutan_bahan import Temuan
from lkip_docgen.checks.ikutan_dokumen import PASANGAN_DOKUMEN
from lkip_docgen.checks.ikutan_klaim import PASANGAN_KLAIM
from lkip_docgen.checks.ikutan_nama import PASANGAN_NAMA, TULISAN
from lkip_docgen.checks.ikutan_rangkap import PASANGAN_RANGKAP, saran_rangkap
from lkip_docgen.checks.ikutan_sebab import PASANGAN_SEBAB, saran_sebab
from lkip_docgen.checks.ikutan_selip import LEBIH_BERAT, PASANGAN_SELIP, saran_selip
from lkip_docgen.checks.kontrol_jumlah import SARAN
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.tautan import MUNGKIN
from lkip_docgen.content.model.dasar import simpul_di
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity

_SEMUA: Final = (
    *PASANGAN_SEBAB,
    *PASANGAN_ANGKA,
    *PASANGAN_DOKUMEN,
    *PASANGAN_NAMA,
    *PASANGAN_RANGKAP,
    *PASANGAN_SELIP,
    *PASANGAN_KLAIM,
)


def tautkan(isi: Isi, temuan: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings, followers with their roots. The first pair that names a follower counts; none follows itself."""
    if len(temuan) < 2:
        return list(temuan)
    semua = Temuan(temuan)
    pokok: dict[int, Diagnostic] = {}
    for aturan in _SEMUA:
        for ikut, akar in aturan(isi, semua):
            if ikut is not akar and ikut.root is None and not _melingkar(ikut, akar, pokok):
                pokok.setdefault(id(ikut), akar)
    ikutan: dict[int, list[Diagnostic]] = defaultdict(list)
    for d in temuan:
        if id(d) in pokok:
            ikutan[id(pokok[id(d)])].append(d)
    hasil = [d._replace(root=pokok[id(d)].key) if id(d) in pokok else d for d in temuan]
    return [
        h._replace(hint=_saran(isi, d, ikutan[id(d)]), severity=_berat(d, ikutan[id(d)])) if id(d) in ikutan else h
        for d, h in zip(temuan, hasil, strict=True)
    ]


def _berat(d: Diagnostic, ikutan: Sequence[Diagnostic]) -> Severity:
    """A root's severity: as grave as what follows from it where that makes it sure."""
    berat = any((d.code, i.code) in LEBIH_BERAT and i.severity == "error" for i in ikutan)
    return "error" if berat else d.severity


def _melingkar(ikut: Diagnostic, akar: Diagnostic, pokok: dict[int, Diagnostic]) -> bool:
    """Whether ``akar`` already follows from ``ikut``."""
    kini: Diagnostic | None = akar
    while kini is not None:
        if kini is ikut or kini.root == ikut.key:
            return True
        kini = pokok.get(id(kini))
    return False


_RUPIAH = lazy_regex(r"Rp[\d.,]+\d")


def _terbalik(a: Diagnostic, b: Diagnostic) -> bool:
    """Whether two controls on one line print each what the content says of the other."""
    x, y = (_RUPIAH.findall(d.message)[:2] for d in (a, b))
    return b.code == "LK201" and (a.file, a.line) == (b.file, b.line) and len(x) == len(y) == 2 and x == y[::-1]


def _letak_id(isi: Isi, id_: str) -> str:
    """Where an id is given: " (anggaran.yaml baris 24)"; "" where it is nowhere."""
    bagian = (isi.anggaran, isi.renstra, isi.pk, isi.instansi, isi.organisasi, isi.pejabat, isi.foto, isi.dasar_hukum)
    di = next((letak(s, "id") for s in simpul_di(bagian) if getattr(s, "id", None) == id_), None)
    return f" ({tempat(di)})" if di is not None else ""


def _saran(isi: Isi, d: Diagnostic, ikutan: Sequence[Diagnostic]) -> str:
    """The hint of a root, with what its followers add to it."""
    if saran := saran_sebab(d, ikutan) or saran_selip(isi, d, ikutan) or saran_rangkap(d, ikutan):
        return saran
    if d.code == "LK201" and any(_terbalik(d, i) for i in ikutan):
        return "pagu dan realisasi pada kontrol ini tertukar: yang satu tercatat pada yang lain; betulkan kontrolnya"
    if d.code == "LK201" and any(i.subject == f"realisasi{d.subject.removeprefix('pagu')}" for i in ikutan):
        return "pagu dan realisasinya berselisih sama besar: mungkin pagu dan realisasi satu sub kegiatan tertukar; cocokkan"
    if d.code == "LK106" and (hilang := [i.subject for i in ikutan if i.code == "LK107"]):
        return f"{d.hint}, mungkin {hilang[0]}"
    if d.code == "LK107" and any(i.code == "LK201" and " kegiatan " in i.subject for i in ikutan):
        return "kembalikan barisnya pada anggaran.yaml, atau perbaiki idnya; jumlah kegiatannya berkurang karena itu"
    if d.code == "LK201" and d.subject.startswith("jumlah Tabel 1.2") and (beda := golongan_beda(isi)):
        return f"{beda}; cocokkan dengan daftar kepegawaian"
    if d.code == "LK318" and any(i.code == "LK318" for i in ikutan):
        return "beberapa tahun demikian, jadi mungkin yang keliru periode_mulai: atau periode_selesai:"
    if d.code == "LK201" and d.hint == SARAN and any(i.code == "LK201" for i in ikutan):
        return "kontrol lain juga tidak cocok, jadi mungkin yang salah ketik isinya; cocokkan dengan dokumennya, lalu perbaiki"
    data = next((i for i in ikutan if i.code in ("LK320", "LK321")), None)
    di = f": {PurePosixPath(data.file).name} baris {data.line}" if data is not None else ""
    if d.code == "LK430" and (lain := sum(i.code == "LK430" for i in ikutan)) > 1:
        return f"{d.hint}; {lain} tempat lain menulis demikian, jadi mungkin yang keliru namanya pada data{di}"
    if d.code == "LK205" and any(i.code == "LK205" for i in ikutan):
        return "semua sub kegiatan demikian, jadi mungkin yang keliru versi: pada anggaran.yaml"
    if d.code == "LK107" and (lain := sum(i.code in ("LK107", "LK402") for i in ikutan)) > 1:
        di = _letak_id(isi, d.hint.removeprefix(MUNGKIN))
        return (
            f"{d.hint}; {lain} tempat lain menulis id yang sama, jadi mungkin yang berubah id pada datanya sendiri{di}"
        )
    if d.code == "LK410" and "{{" not in d.hint and (angka := [i.hint for i in ikutan if i.code in ("LK412", "LK415")]):
        return f"{d.hint}; lebih baik {angka[0]}"
    if d.code in TULISAN and (angka := [i.hint for i in ikutan if i.code in ("LK414", "LK415")]):
        return f"{angka[0]}; bila tetap diketik, {d.hint}"
    return d.hint
