"""Headers and footers of a composed document: which each section has, and their members, each kept once."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final

from lxml import etree

from lkip_docgen.docx import seksi as tata_seksi
from lkip_docgen.docx.bagian import Bagian
from lkip_docgen.docx.kaki import geser_tab, lebar_teks
from lkip_docgen.docx.paket import DOKUMEN, RT_KAKI, RT_KEPALA, Paket, tulis_relasi
from lkip_docgen.docx.relasi_baru import RelasiBaru, berkas_relasi
from lkip_docgen.docx.susunan import NOMOR_NASKAH, Seksi
from lkip_docgen.docx.xml import SECT_PR, W_NS, Element, r, tulis, w

_KOSONG: Final = {"hdr": '<w:hdr xmlns:w="%s"><w:p/></w:hdr>', "ftr": '<w:ftr xmlns:w="%s"><w:p/></w:ftr>'}
_WML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_JENIS_ISI: Final = {RT_KEPALA: _WML + "header+xml", RT_KAKI: _WML + "footer+xml"}

RenderKepala = Callable[[str], Element | None]
"""A header or footer of the style master, by its member's name, rendered."""

Sambung = Callable[[Paket, str, Element, RelasiBaru, str], None]
"""Gives a header's or footer's tree its relationships in the new package: of which package and member it is, the tree, where
they are noted, and the file for messages."""


class KepalaKaki:
    """``lain`` and ``jenis_isi`` are the members made, and their content types."""

    def __init__(
        self,
        induk: Paket,
        gaya: Mapping[str, Element],
        relasi: RelasiBaru,
        render: RenderKepala,
        sambung: Sambung,
    ) -> None:
        """``relasi`` are the document's."""
        self._induk = induk
        self._gaya = gaya
        self._relasi = relasi
        self._render = render
        self._sambung = sambung
        self._nama: dict[tuple[str, str], str] = {}
        self._berlaku: dict[tuple[str, str], str] = {}
        self.lain: dict[str, bytes] = {}
        self.jenis_isi: dict[str, str] = {}

    def rujukan(self, bagian: Bagian, sectpr: Element, seksi: Seksi, lebar: int) -> list[tuple[str, str, str]]:
        """Header and footer references of a section: tag, kind, relationship's id. What Word would let it inherit is written
        out, and where it must have none though the section before has one, an empty part stands in. ``lebar``: the text's
        width in the template.

        Raises:
            PaketRusak: the style master's text is broken XML.
        """
        hasil: list[tuple[str, str, str]] = []
        jenis_ada = ["default"]
        if sectpr.find(w("titlePg")) is not None:
            jenis_ada.append("first")
        for tag, pilihan, rt in (
            (tata_seksi.REF_KEPALA, seksi.kepala, RT_KEPALA),
            (tata_seksi.REF_KAKI, seksi.kaki, RT_KAKI),
        ):
            sumber = self._sumber(bagian, tag, pilihan, seksi)
            for jenis in jenis_ada:
                target = self._dari(bagian, sectpr, tag, jenis, sumber, lebar)
                sebelumnya = self._berlaku.get((tag, jenis))
                if target is None and sebelumnya is not None:
                    target = self._simpan(rt, _kosong(rt))
                if target is not None and target != sebelumnya:
                    hasil.append((tag, jenis, self._relasi.id(rt, target)))
                    self._berlaku[(tag, jenis)] = target
        return hasil

    def _sumber(self, bagian: Bagian, tag: str, pilihan: str | None, seksi: Seksi) -> str:
        if pilihan is not None:
            return pilihan
        if seksi.nomor == NOMOR_NASKAH:
            return NOMOR_NASKAH if tag == tata_seksi.REF_KEPALA else "tanpa"
        if seksi.nomor == "tanpa":
            return "tanpa"
        return "sendiri" if any(True for _ in bagian.body.iter(tag)) else "gaya"

    def _dari(self, bagian: Bagian, sectpr: Element, tag: str, jenis: str, sumber: str, lebar: int) -> str | None:
        if sumber == "tanpa":
            return None
        rt = RT_KEPALA if tag == tata_seksi.REF_KEPALA else RT_KAKI
        if sumber == NOMOR_NASKAH:
            return self._simpan(rt, tata_seksi.kepala_nomor()) if jenis == "default" else None
        if sumber == "gaya":
            target = self._di_induk(tag, jenis)
            akar = self._render(target) if target else None
            paket, berkas, asal = self._induk, self._induk.nama, target or ""
            lebar = self._lebar_induk()
        else:
            rid = _rid(sectpr, tag, jenis)
            rel = bagian.paket.relasi().get(rid) if rid else None
            akar = bagian.kepala_kaki.get(rel.target) if rel is not None else None
            paket, berkas, asal = bagian.paket, bagian.berkas, rel.target if rel is not None else ""
        if akar is None:
            return None
        akar = copy.deepcopy(akar)
        geser_tab(akar, self._gaya, lebar, lebar_teks(sectpr))
        return self._baru(rt, akar, paket, berkas, asal)

    @cached_property
    def _seksi_induk(self) -> list[Element]:
        akar = self._induk.xml(DOKUMEN)
        return [] if akar is None else list(akar.iter(SECT_PR))

    def _lebar_induk(self) -> int:
        """The text's width that the style master's headers and footers are made for."""
        return lebar_teks(self._seksi_induk[-1]) if self._seksi_induk else 0

    def _di_induk(self, tag: str, jenis: str) -> str | None:
        for s in reversed(self._seksi_induk):
            rid = _rid(s, tag, jenis)
            rel = self._induk.relasi().get(rid) if rid else None
            if rel is not None:
                return rel.target
        return None

    def _baru(self, rt: str, akar: Element, paket: Paket, berkas: str, asal: str) -> str:
        relasi = RelasiBaru("")
        self._sambung(paket, asal, akar, relasi, berkas)
        return self._simpan(rt, akar, relasi)

    def _simpan(self, rt: str, akar: Element, relasi: RelasiBaru | None = None) -> str:
        isi = etree.tostring(akar, method="c14n").decode() + repr(relasi.daftar if relasi else [])
        kunci = (rt, isi)
        if kunci not in self._nama:
            kata = "header" if rt == RT_KEPALA else "footer"
            nama = f"word/{kata}{1 + sum(1 for j, _ in self._nama if j == rt)}.xml"
            self._nama[kunci] = nama
            self.lain[nama] = tulis(akar)
            self.jenis_isi[nama] = _JENIS_ISI[rt]
            if relasi is not None and relasi.daftar:
                self.lain[berkas_relasi(nama)] = tulis_relasi(relasi.daftar, nama)
        return self._nama[kunci]


def _kosong(rt: str) -> Element:
    return etree.fromstring(_KOSONG["hdr" if rt == RT_KEPALA else "ftr"] % W_NS)


def _rid(sectpr: Element, tag: str, jenis: str) -> str | None:
    return next((e.get(r("id")) for e in sectpr if e.tag == tag and e.get(w("type"), "default") == jenis), None)
