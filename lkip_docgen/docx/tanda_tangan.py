"""The signatures that a composed document waits for: who signs where, read from its signature blocks as they are printed.

A block is a table whose caption begins as ``ikatan.AWALAN`` says; each of its cells that leaves room for a hand is one
signature: above the room the office, below it the name and, where there is one, the NIP.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from lkip_docgen.bahasa import BacaTanggalError, baca_tanggal, tanggal
from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.ikatan import judul_tanda_tangan
from lkip_docgen.docx.xml import TBL, TC, Element, P, teks
from lkip_docgen.metrics.pandangan.dasar import Pandangan

_RUANG: Final = 2
"""Empty paragraphs in a row from which on they are room for a signature."""
_NIP: Final = re.compile(r"NIP\.?\s*:?\s*", re.IGNORECASE)
_PIHAK: Final = re.compile(r"pihak\s+\w+", re.IGNORECASE)
_DITETAPKAN: Final = re.compile(r"ditetapkan\b", re.IGNORECASE)
_HARI: Final = re.compile(r"\d{1,2} [A-Za-z]+ \d{4}")
_PEJABAT: Final = "Pejabat penanda tangan"
_YANG_MENETAPKAN: Final = "Pejabat yang menetapkan"


class TandaTangan(Beku):
    """One signature wanted. ``alinea`` is the paragraph of the name, counted as in ``jejak``; ``nip`` may be empty, and so may
    ``tanggal``, the document's date as it is printed. ``berkas`` is the template that the block comes from."""

    alinea: int
    nama: str
    jabatan: str
    nip: str
    sebagai: str
    tanggal: str = ""
    berkas: str = ""

    @property
    def orang(self) -> str:
        """The same for all signatures of one person: the NIP's digits, else the name's letters."""
        return re.sub(r"\D", "", self.nip) or re.sub(r"\W", "", self.nama).casefold()


def cari_tanda_tangan(
    body: Element, masalah: list[Diagnostic], bagian_dari: Mapping[int, str], *, bernomor: bool = True
) -> tuple[TandaTangan, ...]:
    """Every signature of a document in order. A block in which none can be made out is reported (LK635) with its part's
    file (``bagian_dari``: file by id of the top block). Without ``bernomor`` their paragraphs aren't counted."""
    blok = [t for t in body.iter(TBL) if judul_tanda_tangan(t) is not None]
    if not blok:
        return ()
    semua = list(body.iter(P)) if bernomor else []  # held, because an id is an object's own only while it lives
    nomor = {id(p): n for n, p in enumerate(semua)}
    hasil: list[list[TandaTangan]] = []
    for tabel in blok:
        ada = [t for sel in tabel.iter(TC) if (t := _baca_sel([p for p in sel if p.tag == P], nomor))]
        hari, berkas = _tanggal(tabel), _berkas(tabel, bagian_dari)
        hasil.append([t._replace(tanggal=hari, berkas=berkas) for t in ada])
        if not ada:
            pesan = f'tidak ada nama penanda tangan dalam tabel "{judul_tanda_tangan(tabel)}"'
            saran = "sisakan sedikitnya dua baris kosong di antara jabatan dan nama"
            masalah.append(Diagnostic("LK635", "warning", pesan, berkas, hint=saran))
    return _peran_sama(hasil)


def _berkas(tabel: Element, bagian_dari: Mapping[int, str]) -> str:
    return next((bagian_dari[id(e)] for e in (tabel, *tabel.iterancestors()) if id(e) in bagian_dari), "")


def _baca_sel(alinea: Sequence[Element], nomor: Mapping[int, int]) -> TandaTangan | None:
    baris = [" ".join(teks(p).split()) for p in alinea]
    ruang = _ruang(baris)
    if ruang is None:
        return None
    atas = [b for b in baris[: ruang[0]] if b]
    nip = next((_NIP.sub("", b, count=1) for b in baris[ruang[1] :] if _NIP.match(b)), "")
    return TandaTangan(nomor.get(id(alinea[ruang[1]]), 0), baris[ruang[1]], atas[-1].rstrip(","), nip, _peran(atas))


def _ruang(baris: Sequence[str]) -> tuple[int, int] | None:
    """The longest run of empty lines between two with words: its first, and the one after its last."""
    terbaik: tuple[int, int] | None = None
    awal = 0
    for n, b in enumerate(baris):
        if not b:
            continue
        if awal and n - awal >= _RUANG and (terbaik is None or n - awal > terbaik[1] - terbaik[0]):
            terbaik = awal, n
        awal = n + 1
    return terbaik


def _peran(atas: Sequence[str]) -> str:
    """As what one signs, by the words above the room."""
    for b in atas:
        if _PIHAK.fullmatch(b.rstrip(",:")):
            return b.rstrip(",:")
    return _YANG_MENETAPKAN if any(_DITETAPKAN.match(b) for b in atas) else _PEJABAT


def _tanggal(tabel: Element) -> str:
    """The date that a block prints, the last of several; empty where it prints none."""
    for alinea in reversed(list(tabel.iter(P))):
        for cocok in reversed(list(_HARI.finditer(" ".join(teks(alinea).split())))):
            try:
                return tanggal(baca_tanggal(cocok[0]))
            except BacaTanggalError:
                continue  # "30 Februari 2030": the rules on dates have it
    return ""


def _peran_sama(blok: Sequence[Sequence[TandaTangan]]) -> tuple[TandaTangan, ...]:
    """Both parties of an agreement sign its annex as such too, though only the agreement says which party each is, and its
    date."""
    pihak: dict[str, TandaTangan] = {}
    hasil: list[TandaTangan] = []
    for isi in blok:
        disebut = {t.orang: t for t in isi if _PIHAK.fullmatch(t.sebagai)}
        if disebut:
            pihak = disebut
        elif len(isi) > 1 and all(t.orang in pihak for t in isi):
            isi = [t._replace(sebagai=pihak[t.orang].sebagai, tanggal=t.tanggal or pihak[t.orang].tanggal) for t in isi]
        hasil += isi
    return tuple(hasil)


# ---------------------------------------------------------------- what the template of the list sees


class TandaTanganView(Pandangan):
    """A row of the list: ``halaman`` is the printed number, ``lembar`` the sheet (and its side) in the pile, ``tanggal`` the
    document's date as printed, or empty. ``salinan``: it stands in the report's copy of a document that is in the set by
    itself, too."""

    nomor: int
    dokumen: str
    bagian: str
    halaman: str
    lembar: str
    sebagai: str
    tanggal: str
    salinan: bool


class PenandaView(Pandangan):
    """A person with all signatures that are wanted of her or him."""

    nama: str
    jabatan: str
    nip: str
    tanda_tangan: tuple[TandaTanganView, ...]

    @property
    def jumlah(self) -> int:
        return len(self.tanda_tangan)

    @property
    def salinan(self) -> int:
        return sum(t.salinan for t in self.tanda_tangan)


class CetakView(Pandangan):
    """``cetak`` in the template: what was set for printing and who must sign it."""

    kertas: str
    bolak_balik: bool
    dokumen: int
    penanda: tuple[PenandaView, ...]

    @property
    def jumlah(self) -> int:
        return sum(p.jumlah for p in self.penanda)


CONTOH: Final = CetakView(
    "A4", False, 0, (PenandaView("", "", "", (TandaTanganView(1, "", "", "", "", "", "", False),)),)
)
"""For looking at the template without a run of ``lkip cetak``: one of everything, so that the names of loops are known."""
