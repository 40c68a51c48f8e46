"""Kelurahan called desa, or desa called kelurahan, where the office's area has only the other; and titles without a name that
another kind of office has ("Kepala Dinas" in a kecamatan)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar, nama_resmi
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

# ---------------------------------------------------------------- desa and kelurahan

_JENIS: Final = {"kelurahan": ("desa",), "desa": ("kelurahan", "lurah")}
"""By the kind of all places of an area the words for the other kind."""
_SEBELUM: Final = frozenset({"dana", "antar", "luar", "bukan", "milik", "pendapatan", "keuangan", "otonomi"})
_SESUDAH: Final = lazy_regex(
    r"\W*(?:mandiri|wisata|digital|tangguh|siaga|binaan|adat|lain\w*|tetangga|sekitar\w*|cantik|sadar|layak|ramah|percontohan|"
    r"[A-Z])"
)
"""A label or a name behind the word: "desa wisata", "desa Sukorejo"."""
_LUAR: Final = lazy_regex(
    r"\b(?:undang-undang|peraturan|permen\w*|perda|perbup|tetangga|perbatasan|berbatasan|kunjungan|studi|status|berbeda|bukan|"
    r"tidak (?:ada|memiliki|mempunyai)|dahulu|dulu|semula|asal|mudik|(?:kecamatan|kabupaten|daerah|wilayah) lain\w*|nasional|"
    r"kementerian|program pemerintah)\b",
    re.I,
)
_DAERAH: Final = lazy_regex(r"\b(?:Kecamatan|Kabupaten|Kota|Provinsi) [A-Z]\w+")
_KALIMAT: Final = lazy_regex(r"[.!?]\s+(?=[A-Z\ufffc])|\n")
_DEKAT = 30
"""Characters around the word within which the right one stands beside it: "desa/kelurahan"."""


def wilayah_lain(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK429: the other kind of place, in lower case, where the office's own area must be meant."""
    jenis = {w.nama.partition(" ")[0].casefold() for w in isi.instansi.wilayah}
    benar = next(iter(jenis)) if len(jenis) == 1 else ""
    resmi: str | None = None
    for kata in _JENIS.get(benar, ()):
        for t, di, akhir in lembaran.temukan(kata):
            if (
                not isinstance(t, TeksNarasi)
                or not _kata_utuh(t.ketikan, di, akhir)
                or _wajar(t, di, akhir, benar, isi)
            ):
                continue
            resmi = resmi if resmi is not None else nama_resmi(isi)
            if not any(f" {x}" in f" {resmi}" for x in _tiga_kata(t.ketikan, di, akhir)):
                yield temuan(
                    "LK429",
                    f'"{t.teks[di:akhir]}" disebut, padahal wilayah {isi.instansi.nama} seluruhnya {benar}',
                    t.letak(di, akhir),
                    f"tulis {benar}; bila memang {kata} di tempat lain yang dimaksud, sebut di mana",
                    "warning",
                )


def _kata_utuh(teks: str, di: int, akhir: int) -> bool:
    """Whether a word stands by itself, and in lower case: names and titles have it with a capital."""
    sebelum, sesudah = teks[di - 1 : di], teks[akhir : akhir + 1]
    return teks[di].islower() and not (sebelum.isalnum() or sesudah.isalnum() or sebelum == "/" or sesudah == "/")


def _wajar(t: TeksNarasi, di: int, akhir: int, benar: str, isi: Isi) -> bool:
    """Whether a place may be meant that isn't the office's."""
    teks = t.ketikan
    if benar in t.teks[max(0, di - _DEKAT) : akhir + _DEKAT].casefold() or _SESUDAH.match(teks, akhir):
        return True
    sebelum = teks[max(0, di - _DEKAT) : di].split()
    if sebelum and sebelum[-1].casefold().strip("(,;") in _SEBELUM:
        return True
    kalimat = _kalimat(teks, di)
    milik = (isi.instansi.nama, isi.instansi.daerah)
    return _LUAR.search(kalimat) is not None or any(m[0] not in milik for m in _DAERAH.finditer(kalimat))


def _kalimat(teks: str, di: int) -> str:
    awal = max((m.end() for m in _KALIMAT.finditer(teks, 0, di)), default=0)
    akhir = _KALIMAT.search(teks, di)
    return teks[awal : akhir.start() if akhir is not None else len(teks)]


def _tiga_kata(teks: str, di: int, akhir: int) -> Iterator[str]:
    """The word with two of its neighbours: what a name or a signed wording may have."""
    sebelum, kata = teks[:di].casefold().split()[-2:], teks[di:akhir].casefold()
    sesudah = [k.strip(".,;:()") for k in teks[akhir:].casefold().split()[:2]] if teks[akhir : akhir + 1] == " " else []
    if len(sebelum) == 2:
        yield " ".join((*sebelum, kata))
    if sebelum and sesudah:
        yield f"{sebelum[-1]} {kata} {sesudah[0]}"
    if len(sesudah) == 2:
        yield " ".join((kata, *sesudah))


# ---------------------------------------------------------------- titles without a name

_GELAR: Final = {
    "Kepala Dinas": lazy_regex(r"\bDinas [A-Z\ufffc]"),
    "Kepala Badan": lazy_regex(r"\bBadan [A-Z\ufffc]"),
    "Kepala Kantor": lazy_regex(r"\bKantor [A-Z\ufffc]"),
    "Camat": lazy_regex(r"\bKecamatan [A-Z\ufffc]|\bCamat [A-Z\ufffc]"),
}
"""Titles of heads, and how a paragraph names an office that such a one heads."""
_UMUM: Final = lazy_regex(
    r"(?:\b(?:para|seorang|setiap|tiap|seluruh|semua|segenap|antar\w*|beberapa|sejumlah|tingkat|setingkat|jajaran|jabatan|dan|"
    r"atau|serta|maupun|mantan|eselon|undangan|mengundang|dihadiri|bersama|dengan)|[,/(])\s*$",
    re.I,
)
"""Before a title that is nobody's in particular."""
_BERSAMA: Final = lazy_regex(
    r"\s*(?:[/,(]|(?:dan|atau|serta|maupun|terkait|lain\w*|masing-masing|setempat|se-)\b|[A-Z\ufffc])"
)
_TINDAKAN: Final = lazy_regex(
    r"(?:pertanggungjawaban(?: kinerja)?|ditandatangani(?: oleh)?|ditetapkan(?: oleh)?|Keputusan)\s+$"
)
_BERTINDAK: Final = lazy_regex(
    r"\s+(?:berjanji|menetapkan|menandatangani|bersama sekretariat|kepada (?:Bupati|Wali ?Kota|Gubernur))\b"
)
"""What the office's own head alone does in its report."""


def gelar_telanjang(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK429: the bare title of another kind of head, where the office's own must be meant."""
    milik = [x for k in (isi.instansi.kepala, isi.instansi.atasan) for x in (k.jabatan, k.lengkap)]
    for gelar, pemilik in _GELAR.items():
        if any(gelar.casefold() in x.casefold() for x in milik):
            continue
        for t, di, akhir in lembaran.temukan(gelar.casefold()):
            if not isinstance(t, TeksNarasi) or t.teks[di:akhir] != gelar or t.teks[akhir : akhir + 1].isalnum():
                continue
            sebelum, lain = t.ketikan[max(0, di - _DEKAT) : di], t.teks[:di] + t.teks[akhir:]
            if _BERSAMA.match(t.ketikan, akhir) or pemilik.search(lain):
                continue
            bertindak = _TINDAKAN.search(sebelum) or _BERTINDAK.match(t.teks, akhir)
            if bertindak or (" " in gelar and not _UMUM.search(sebelum)):
                yield temuan(
                    "LK429",
                    f'"{gelar}" disebut tanpa nama, padahal {isi.instansi.nama} dipimpin {isi.instansi.kepala.jabatan}',
                    t.letak(di, akhir),
                    "tulis {{ instansi.kepala.jabatan }}; bila memang yang lain, sebut nama kantornya",
                    "warning",
                )
