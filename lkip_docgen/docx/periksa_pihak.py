"""Who signs (LK656): the PK's two parties where its form has each, and one person in one signature.

The form of a PK is fixed (PermenPANRB 53/2014, Lampiran I): the first party promises, the second is their superior.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.periksa_kolom import nama_isian

_DISEBUT: Final = re.compile(r"\bdisebut\s+(?:sebagai\s+)?pihak\s+(pertama|kedua)\b", re.I)
_ATASAN: Final = re.compile(r"\batasan\s+(?:dari\s+|langsung\s+)?pihak\s+(pertama|kedua)\b", re.I)
_JANJI: Final = re.compile(
    r"\bpihak\s+(pertama|kedua)\s+(?:dengan\s+ini\s+)?berjanji\s+(?:akan\s+|untuk\s+)?(?:mewujudkan|mencapai)\b", re.I
)
_SUPERVISI: Final = re.compile(rf"\bpihak\s+(pertama|kedua)\s+(?:akan\s+)?(?:me\w+|{ISIAN})\s+supervisi\b", re.I)
_JUDUL: Final = re.compile(r"\s*pihak\s+(pertama|kedua)\s*,?\s*", re.I)
_PIHAK: Final = re.compile(r"\.pihak_(pertama|kedua)\b")
_ORANG: Final = frozenset({"nama", "jabatan", "nip", "pangkat"})
_LAIN: Final = {"pertama": "kedua", "kedua": "pertama"}


def periksa_pihak(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK656 of one template's paragraphs."""
    if any("pihak" in a.teks.casefold() for a in alinea):
        badan = [a for a in alinea if not a.tabel and not a.bagian]
        yield from _perkenalan(badan)
        yield from _janji(badan)
    yield from _penetap(alinea)
    sel: dict[tuple[int, int, int], list[AlineaTemplat]] = defaultdict(list)
    for a in alinea:
        if a.tabel and not a.bagian and not a.kepala and not a.putaran:
            sel[a.tabel, a.baris, a.sel].append(a)
    penanda: dict[tuple[int, int], list[tuple[str, AlineaTemplat]]] = defaultdict(list)
    for (tabel, baris, _), isi in sel.items():
        temuan = [*_berjudul(isi)]
        yield from temuan
        if not temuan:
            orang = [(akar, akhir, a) for a in isi for akar, akhir in _isian_orang(a)]
            temuan = [*_campur(orang)]
            yield from temuan
            penanda[tabel, baris] += [(akar, a) for akar, akhir, a in orang if akhir == "nama" and not temuan][:1]
    for deret in penanda.values():
        yield from _kembar(deret)


def _temuan(a: AlineaTemplat, pesan: str, saran: str) -> Diagnostic:
    return Diagnostic("LK656", "error", f"{pesan}, di {a.tempat}", a.berkas, hint=saran)


def _isian_orang(a: AlineaTemplat) -> Iterator[tuple[str, str]]:
    """Of the tags that print a person's name, office, NIP or rank: whose, and what."""
    for isian in a.isian:
        akar, _, akhir = nama_isian(isian).rpartition(".")
        if akhir in _ORANG and akar and not akar.startswith("instansi."):  # the office's seat, whoever has it
            yield akar, akhir


def _salah_pihak(a: AlineaTemplat, pihak: str, apa: str) -> Iterator[Diagnostic]:
    for isian in a.isian:
        m = _PIHAK.search(isian)
        if m is not None and m[1] != pihak:
            benar = isian.replace(f"pihak_{m[1]}", f"pihak_{pihak}")
            yield _temuan(a, f"{apa}, tetapi diisi {{{{ {isian} }}}}", f"tulis {{{{ {benar} }}}}")


def _perkenalan(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """The parties' introduction: the tags before "selanjutnya disebut pihak …" are that party's, and each is called once."""
    menunggu: list[AlineaTemplat] = []
    disebut: set[str] = set()
    for a in alinea:
        if "pihak_" in "".join(a.isian):
            menunggu.append(a)
        m = _DISEBUT.search(a.teks)
        if m is None:
            continue
        pihak, atasan = m[1].casefold(), _ATASAN.search(a.teks)
        if atasan is not None and atasan[1].casefold() == pihak:
            benar = f"atasan pihak {_LAIN[pihak]}, selanjutnya disebut pihak {pihak}"
            if pihak in disebut:
                benar = f"atasan pihak {pihak}, selanjutnya disebut pihak {_LAIN[pihak]}"
            yield _temuan(a, f"pihak {pihak} disebut sebagai atasannya sendiri", f'tulis "{benar}"')
        elif pihak in disebut:
            saran = f'tulis "disebut pihak {_LAIN[pihak]}"'
            yield _temuan(a, f"dua orang disebut pihak {pihak}", saran)
        else:
            for b in menunggu:
                yield from _salah_pihak(b, pihak, f'baris ini milik pihak {pihak} ("disebut pihak {pihak}" sesudahnya)')
        disebut.add(pihak)
        menunggu = []


def _janji(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """Who promises is the first party, who supervises the second; or as the introduction has it."""
    pengantar = [(m[1].casefold(), a.teks) for a in alinea if (m := _DISEBUT.search(a.teks)) is not None]
    atasan = next(
        (pihak for pihak, teks in pengantar if (m := _ATASAN.search(teks)) and m[1].casefold() != pihak), "kedua"
    )
    for a in alinea:
        for pola, benar, apa in ((_JANJI, _LAIN[atasan], "berjanji"), (_SUPERVISI, atasan, "melakukan supervisi")):
            m = pola.search(a.teks)
            if m is not None and m[1].casefold() != benar:
                pesan = f"yang {apa} tertulis pihak {m[1].casefold()}, padahal pihak {atasan} atasannya"
                yield _temuan(a, pesan, f'tulis "pihak {benar}"')


_KEPUTUSAN: Final = re.compile(rf"\s*keputusan\s+{ISIAN}", re.I)


def _penetap(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """A decree that the office's head signs is the head's in its title as well."""
    if not any(i.startswith("iku.keputusan.pejabat.") for a in alinea for i in a.isian):
        return
    for a in alinea:
        nama = nama_isian(a.isian[0]) if a.isian and _KEPUTUSAN.match(a.teks) else ""
        if nama.startswith("instansi.atasan."):
            benar = a.isian[0].replace("instansi.atasan.", "instansi.kepala.", 1)
            pesan = f"judul keputusan menyebut {{{{ {a.isian[0]} }}}}, padahal yang menandatanganinya kepala instansi"
            yield _temuan(a, pesan, f"tulis {{{{ {benar} }}}}")


def _berjudul(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """A signature below "Pihak Kedua" is that party's."""
    pihak = ""
    for a in isi:
        m = _JUDUL.fullmatch(a.teks)
        if m is not None:
            pihak = m[1].casefold()
        elif pihak:
            yield from _salah_pihak(a, pihak, f'tanda tangan di bawah "Pihak {pihak.title()}" milik pihak {pihak}')


def _campur(orang: Sequence[tuple[str, str, AlineaTemplat]]) -> Iterator[Diagnostic]:
    """One signature, one person: name, office, rank and NIP are of the same."""
    nama = [(akar, a) for akar, akhir, a in orang if akhir == "nama"]
    if len(nama) != 1:
        return
    milik = nama[0][0]
    lain = [(akar, akhir, a) for akar, akhir, a in orang if not _seorang(akar, milik)]
    if len(lain) > 1 and len({x for x, _, _ in lain}) == 1 and len(lain) == len(orang) - 1:
        milik = lain[0][0]  # the name itself is the one that differs
        lain = [(nama[0][0], "nama", nama[0][1])]
    for akar, akhir, a in lain:
        pesan = f"satu tanda tangan memuat dua orang: {{{{ {akar}.{akhir} }}}} di samping {milik}"
        yield _temuan(a, pesan, f"tulis {{{{ {milik}.{akhir} }}}}")


def _seorang(a: str, b: str) -> bool:
    return a == b or a.startswith(f"{b}.") or b.startswith(f"{a}.")


def _kembar(deret: Sequence[tuple[str, AlineaTemplat]]) -> Iterator[Diagnostic]:
    """Two signatures beside each other are two people's."""
    sudah: set[str] = set()
    for akar, a in deret:
        if akar in sudah and _PIHAK.search(f".{akar}"):
            yield _temuan(
                a, f"{akar} menandatangani dua kali pada baris yang sama", "ganti salah satunya dengan pihak lain"
            )
        sudah.add(akar)
