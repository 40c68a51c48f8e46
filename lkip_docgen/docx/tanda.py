"""The tags of a template (``{{ }}``, ``{% %}``, ``{# #}``): found by paragraph, checked before anything is rendered.

docxtpl translates tags with regular expressions over the XML and reports nothing but Jinja's own line; what it can't
take
(two block tags in one paragraph, a loop opened in one cell and closed in another) corrupts the file in silence. So
tags are read
here from the tree first, each with its place, and joined where Word split one over several runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from lkip_docgen.alinea_templat import sebut_alinea, sebut_sel
from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import Diagnostic, closest
from lkip_docgen.docx.letak_alinea import letak_alinea
from lkip_docgen.docx.xml import TBL, TC, TR, Element, P, T

_BUKA: Final = re.compile(r"\{[{%#]|[}%#]\}")
_TUTUP: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_PEMBUKA: Final = {tutup: buka for buka, tutup in _TUTUP.items()}
_ISI: Final = re.compile(r"(?P<awalan>(?:p|tr|tc|r)(?=\s))?(?P<strip>-)?\s*(?P<isi>.*?)\s*-?$", re.DOTALL)
_PASANGAN: Final = {"for": "endfor", "if": "endif", "with": "endwith"}
_TENGAH: Final = {"elif": "if", "else": ""}
_SENDIRI: Final = " sendirian pada satu alinea"
_KATA: Final = (*_PASANGAN, *_PASANGAN.values(), *_TENGAH, "set", "colspan", "cellbg", "vm", "hm")
_WADAH: Final = {"p": "isi dokumen atau sel", "tr": "tabel", "tc": "baris tabel", "": "alinea", "r": "alinea"}

AWAL_NOMOR: Final = "\uf8f0"
AKHIR_NOMOR: Final = "\uf8f1"
_NOMOR: Final = re.compile(f"{AWAL_NOMOR}\\d+{AKHIR_NOMOR}")
"""A tag's number stands between these inside the tag while docxtpl translates it, so that Jinja's line leads back to
it."""

_BERAWALAN: Final = {
    a: re.compile(rf"\{{[{{%]{a}-? {AWAL_NOMOR}(\d+){AKHIR_NOMOR}.*?[%}}]\}}") for a in ("p", "tr", "tc")
}
"""A numbered tag with its prefix; what stands before its number is at most as long as "{%tr- "."""
_PANJANG_BUKA: Final = 6


class Tanda(NamedTuple):
    """A tag. ``awalan`` is docxtpl's p, tr, tc, r or none; ``isi`` what stands inside; ``kata`` the statement's first
    word."""

    nomor: int
    buka: str
    awalan: str
    isi: str
    teks: str
    alinea: Element

    @property
    def kata(self) -> str:
        return self.isi.split(None, 1)[0] if self.buka == "{%" and self.isi else ""

    @property
    def wadah(self) -> Element | None:
        """What an opening tag and its closing one must share."""
        if self.awalan in ("tr", "tc"):
            baris = _leluhur(self.alinea, TR)
            return baris if self.awalan == "tc" or baris is None else baris.getparent()
        return self.alinea.getparent() if self.awalan == "p" else self.alinea


class Sumber(Beku):
    """A part of a template file whose tags are read: ``akar`` is its tree; ``nama`` says which, for messages ("" =
    the body)."""

    berkas: str
    akar: Element
    nama: str = ""

    def tempat(self, alinea: Element) -> str:
        """Where a paragraph stands, in words: table, row and cell, else its heading; and its text."""
        teks = _NOMOR.sub("", "".join(t.text or "" for t in _w_t(alinea)))
        ke = next((i for i, p in enumerate(self.akar.iter(P)) if p is alinea), None)
        konteks = letak_alinea(self.akar, _NOMOR)[ke] if ke is not None else ""
        awalan = f"{self.nama}, " if self.nama else ""
        sel = _leluhur(alinea, TC)
        if sel is not None:
            baris = _leluhur(sel, TR)
            tabel = _leluhur(sel, TBL)
            if baris is not None and tabel is not None:
                n_tabel = 1 + next((i for i, t in enumerate(self.akar.iter(TBL)) if t is tabel), 0)
                n_baris = 1 + [t for t in tabel if t.tag == TR].index(baris) if baris in list(tabel) else 0
                n_sel = 1 + [c for c in baris if c.tag == TC].index(sel) if sel in list(baris) else 0
                return awalan + sebut_sel(f"tabel {n_tabel}, baris {n_baris}, sel {n_sel}", teks, konteks)
        return awalan + sebut_alinea(teks, konteks)

    def masalah(self, kode: str, pesan: str, alinea: Element, saran: str = "") -> Diagnostic:
        return Diagnostic(kode, "error", f"{pesan}, di {self.tempat(alinea)}", self.berkas, hint=saran)


def _leluhur(e: Element, tag: str) -> Element | None:
    return next(e.iterancestors(tag), None)


def _w_t(alinea: Element) -> Iterator[Element]:
    """The paragraph's own ``w:t``: those of a text box inside it belong to that box's paragraphs."""
    for t in alinea.iter(T):
        if _leluhur(t, P) is alinea:
            yield t


def baca(sumber: Sumber, masalah: list[Diagnostic]) -> list[Tanda]:
    """The tags of a tree in order, each joined into one ``w:t`` and numbered there; faults of form go to ``masalah``.

    The tree is changed: a tag that Word split over runs afterwards stands in the run that it began in.
    """
    hasil: list[Tanda] = []
    for alinea in sumber.akar.iter(P):
        potongan = list(_w_t(alinea))
        utuh = "".join(t.text or "" for t in potongan)
        if "{" in utuh or "}" in utuh:
            _baca_alinea(sumber, alinea, potongan, utuh, hasil, masalah)
    _periksa_wadah(sumber, hasil, masalah)
    _periksa_pasangan(sumber, hasil, masalah)
    return hasil


def _baca_alinea(
    sumber: Sumber,
    alinea: Element,
    potongan: Sequence[Element],
    utuh: str,
    hasil: list[Tanda],
    masalah: list[Diagnostic],
) -> None:
    rentang: list[tuple[int, int, str]] = []
    pos = 0
    while m := _BUKA.search(utuh, pos):
        buka = m.group()
        if buka not in _TUTUP:
            saran = f'tulis "{_PEMBUKA[buka]}" di awal tandanya, atau hapus "{buka}" ini'
            masalah.append(sumber.masalah("LK605", f'tanda penutup "{buka}" tanpa pembuka', alinea, saran))
            pos = m.end()
            continue
        akhir = utuh.find(_TUTUP[buka], m.end())
        lagi = _BUKA.search(utuh, m.end())
        if akhir < 0 or (lagi and lagi.start() < akhir and lagi.group() in _TUTUP):
            pesan = f'tanda "{buka}" tidak ditutup "{_TUTUP[buka]}" dalam alinea yang sama'
            saran = f'tulis "{_TUTUP[buka]}" di akhir tandanya'
            masalah.append(sumber.masalah("LK605", pesan, alinea, saran))
            pos = lagi.start() if lagi and lagi.start() > m.start() else len(utuh)
            continue
        m_isi = _ISI.match(utuh[m.end() : akhir])
        assert m_isi is not None  # the pattern matches any text
        awalan, isi = m_isi["awalan"] or "", m_isi["isi"]
        nomor = len(hasil)
        tanda = Tanda(nomor, buka, awalan, isi, utuh[m.start() : akhir + 2], alinea)
        hasil.append(tanda)
        if awalan and ("%" in isi or "}" in isi):
            pesan = f'tanda {tanda.teks} berawalan "{awalan}" tidak boleh memuat % atau }}'
            masalah.append(sumber.masalah("LK604", pesan, alinea))
        rentang.append((m.start(), akhir + 2, _bernomor(tanda, m_isi["strip"] or "")))
        pos = akhir + 2
    _satukan(potongan, rentang)


def _bernomor(t: Tanda, strip: str) -> str:
    """The tag's text with its number inside, where docxtpl's patterns leave it alone."""
    if t.buka == "{#" or t.kata in ("vm", "hm"):
        return t.teks
    nomor = f"{AWAL_NOMOR}{t.nomor}{AKHIR_NOMOR}"
    ekor = t.teks[-3:] if t.teks[-3] == "-" else t.teks[-2:]
    if t.kata in ("colspan", "cellbg"):
        return f"{t.buka} {t.kata} {nomor}{t.isi[len(t.kata) :].strip()} {ekor}"
    return f"{t.buka}{t.awalan}{strip} {nomor}{t.isi} {ekor}"


def _satukan(potongan: Sequence[Element], rentang: Sequence[tuple[int, int, str]]) -> None:
    if not rentang:
        return
    awal = 0
    baru: list[list[str]] = [[] for _ in potongan]
    batas: list[tuple[int, int]] = []
    for t in potongan:
        n = len(t.text or "")
        batas.append((awal, awal + n))
        awal += n
    utuh = "".join(t.text or "" for t in potongan)
    for i, (a, z) in enumerate(batas):
        pos = a
        for mulai, akhir, teks in rentang:
            if akhir <= pos or mulai >= z:
                continue
            if mulai >= pos:
                baru[i].append(utuh[pos:mulai])
                baru[i].append(teks)
            pos = min(akhir, z)
        baru[i].append(utuh[pos:z])
    for t, isi in zip(potongan, baru, strict=True):
        t.text = "".join(isi)
        if t.text != t.text.strip():
            t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _periksa_wadah(sumber: Sumber, tanda: Sequence[Tanda], masalah: list[Diagnostic]) -> None:
    """docxtpl drops the paragraph (row, cell) around a p (tr, tc) tag with all else in it, and takes one tag of each
    only."""
    terpakai: dict[Element, Tanda] = {}
    for t in tanda:
        if t.awalan not in ("p", "tr", "tc"):
            continue
        wadah = t.alinea if t.awalan == "p" else _leluhur(t.alinea, TR if t.awalan == "tr" else TC)
        sebutan = {"p": "alinea", "tr": "baris tabel", "tc": "sel"}[t.awalan]
        if wadah is None:
            masalah.append(sumber.masalah("LK606", f"tanda {t.teks} berada di luar tabel", t.alinea))
            continue
        dulu = terpakai.get(wadah)
        if dulu is not None:
            pesan = f"dua tanda blok dalam satu {sebutan}: {dulu.teks} dan {t.teks}"
            masalah.append(sumber.masalah("LK606", pesan, t.alinea, f"tulis masing-masing pada {sebutan} sendiri"))
            continue
        terpakai[wadah] = t
        lain = "".join(x.text or "" for x in wadah.iter(T))
        mulai = lain.find(f"{AWAL_NOMOR}{t.nomor}{AKHIR_NOMOR}")
        m = _BERAWALAN[t.awalan].search(lain, max(0, mulai - _PANJANG_BUKA)) if mulai >= 0 else None
        bersih = _NOMOR.sub("", lain[: m.start()] + lain[m.end() :] if m and m[1] == str(t.nomor) else lain).strip()
        if bersih and "{%" not in bersih:
            pesan = f'teks lain dalam {sebutan} yang sama dengan {t.teks} akan hilang: "{bersih[:40]}"'
            masalah.append(sumber.masalah("LK606", pesan, t.alinea, f"pindahkan tanda itu ke {sebutan} sendiri"))


def _periksa_pasangan(sumber: Sumber, tanda: Sequence[Tanda], masalah: list[Diagnostic]) -> None:
    terbuka: list[Tanda] = []
    for t in tanda:
        kata = t.kata
        if not kata:
            if t.buka == "{%":
                masalah.append(sumber.masalah("LK604", f"tanda {t.teks} kosong", t.alinea))
            continue
        if kata not in _KATA:
            mirip = closest(kata, _KATA)
            saran = f'maksudnya "{mirip}"?' if mirip else f"yang dikenal: {', '.join(_KATA)}"
            masalah.append(sumber.masalah("LK604", f'perintah "{kata}" pada {t.teks} tidak dikenal', t.alinea, saran))
        elif kata in _PASANGAN:
            terbuka.append(t)
        elif kata in _TENGAH or kata in _PASANGAN.values():
            pembuka = _TENGAH.get(kata, kata.removeprefix("end"))
            if not terbuka or (pembuka and terbuka[-1].kata != pembuka):
                masalah.append(_tanpa_pembuka(sumber, t, terbuka))
                continue
            awal = terbuka[-1] if kata in _TENGAH else terbuka.pop()
            if awal.wadah is not t.wadah:
                pesan = f"{t.teks} tidak berada dalam {_WADAH[awal.awalan]} yang sama dengan pembukanya {awal.teks}"
                saran = (
                    "untuk membungkus beberapa alinea atau tabel tulis {%p … %}, untuk baris tabel {%tr … %}"
                    if not (awal.awalan and t.awalan)
                    else "pembuka dan penutup harus berawalan sama dan berada pada tingkat yang sama"
                )
                masalah.append(sumber.masalah("LK605", pesan, t.alinea, saran))
    for t in terbuka:
        pesan = f"{t.teks} tidak ditutup {{% {_PASANGAN[t.kata]} %}}"
        sendiri = _SENDIRI if t.awalan == "p" else ""
        saran = f"tulis {{%{t.awalan} {_PASANGAN[t.kata]} %}}{sendiri} sesudah bagian yang dibungkusnya"
        masalah.append(sumber.masalah("LK605", pesan, t.alinea, saran))


def _tanpa_pembuka(sumber: Sumber, t: Tanda, terbuka: list[Tanda]) -> Diagnostic:
    if terbuka:
        pesan = f"{t.teks} tidak cocok dengan pembuka {terbuka[-1].teks}"
        saran = f"tutup dulu dengan {{% {_PASANGAN[terbuka[-1].kata]} %}}"
        if (awal := t.kata.removeprefix("end")) in _PASANGAN:
            saran += f"; bila pembukanya terhapus, kembalikan {{%{t.awalan} {awal} … %}} di atasnya"
        return sumber.masalah("LK605", pesan, t.alinea, saran)
    awal = t.kata.removeprefix("end")
    saran = f"hapus, atau kembalikan {{%{t.awalan} {awal} … %}} pembukanya di atas" if awal in _PASANGAN else ""
    return sumber.masalah("LK605", f"{t.teks} tanpa pembuka", t.alinea, saran)
