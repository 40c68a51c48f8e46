"""Rendered parts joined into one package on the style master.

As every part shares the master's styles and numbering, joining is appending bodies and renumbering what must be
unique in a
file: relationships, media, lists, bookmarks, drawings, notes, headers and footers. A part's sections stay its own.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, cast

from lxml import etree

from lkip_docgen.diagnostics import Diagnostic, closest
from lkip_docgen.docx import seksi as tata_seksi
from lkip_docgen.docx.bagian import Bagian
from lkip_docgen.docx.gabung_kepala import KepalaKaki, RenderKepala
from lkip_docgen.docx.kaki import lebar_teks
from lkip_docgen.docx.nilai import AWAL_MEDIA, NOMOR_BARU, Media
from lkip_docgen.docx.paket import (
    DOKUMEN,
    RT_CATATAN,
    RT_GAMBAR,
    RT_GAYA,
    RT_HURUF,
    RT_KAKI,
    RT_KEPALA,
    RT_NOMOR,
    RT_SETELAN,
    RT_TEMA,
    Paket,
    PaketRusak,
    tulis_relasi,
)
from lkip_docgen.docx.penomoran import NomorBagian, Penomoran
from lkip_docgen.docx.relasi_baru import RelasiBaru, berkas_relasi
from lkip_docgen.docx.setelan import setelan_bersih
from lkip_docgen.docx.susunan import NOMOR_NASKAH, Seksi
from lkip_docgen.docx.xml import (
    BODY,
    BOOKMARK_END,
    BOOKMARK_START,
    ID,
    MC_NS,
    NSMAP,
    R_NS,
    STYLE,
    STYLE_ID,
    VAL,
    W_NS,
    Element,
    P,
    T,
    fragmen,
    parse,
    tulis,
    w,
)

_IGNORABLE: Final = f"{{{MC_NS}}}Ignorable"
_DOC_PR: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_CATATAN: Final = w("footnote")
_RUJUK_CATATAN: Final = w("footnoteReference")
_RUJUK_GAYA: Final = {w("pStyle"): "paragraph", w("rStyle"): "character", w("tblStyle"): "table"}
_ATRIBUT_R: Final = etree.XPath("descendant-or-self::*[@r:*]", namespaces={"r": R_NS})
_TOKEN_FORMAT: Final = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "svg": "image/svg+xml",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "tiff": "image/tiff",
    "tif": "image/tiff",
    "bmp": "image/bmp",
}
_WML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_JENIS_ISI: Final = {
    RT_GAYA: _WML + "styles+xml",
    RT_NOMOR: _WML + "numbering+xml",
    RT_SETELAN: _WML + "settings+xml",
    RT_HURUF: _WML + "fontTable+xml",
    RT_CATATAN: _WML + "footnotes+xml",
    RT_KEPALA: _WML + "header+xml",
    RT_KAKI: _WML + "footer+xml",
    RT_TEMA: "application/vnd.openxmlformats-officedocument.theme+xml",
    DOKUMEN: _WML + "document.main+xml",
}


@dataclass
class Gabungan:
    """The composed document before its fields are worked out. ``akar`` is document.xml's tree; ``lain`` all other
    members but
    the list of content types, which follows from ``jenis_isi``."""

    akar: Element
    lain: dict[str, bytes]
    jenis_isi: dict[str, str]
    gaya: dict[str, Element]
    penomoran: Penomoran
    asal: list[tuple[Element, str]]
    """The top blocks with the name of the part that each came from."""

    @property
    def body(self) -> Element:
        body = self.akar.find(BODY)
        assert body is not None  # made by Penggabung
        return body

    def banyak_alinea(self) -> list[tuple[str, int]]:
        """Each part's name and how many paragraphs it has now, in order."""
        nama = {id(e): n for e, n in self.asal}
        hasil: list[tuple[str, int]] = []
        for e in self.body:
            # A block that came later (an entry of a list of contents) belongs to the part it stands in.
            n = nama.get(id(e), hasil[-1][0] if hasil else "")
            banyak = sum(1 for _ in e.iter(P))
            if hasil and hasil[-1][0] == n:
                hasil[-1] = (n, hasil[-1][1] + banyak)
            else:
                hasil.append((n, banyak))
        return hasil


class Penggabung:
    """Joins parts one after the other; ``selesai`` gives the whole. ``ringan``: for what is found on the way alone; the
    whole has no numbering of its own then, and none of the master's members."""

    def __init__(
        self,
        induk: Paket,
        media: Media,
        kertas: tuple[int, int] | None,
        render_kepala: RenderKepala,
        masalah: list[Diagnostic],
        *,
        kanan: bool = False,
        ringan: bool = False,
    ) -> None:
        """
        Raises:
            PaketRusak: the style master has broken XML or no styles.
        """
        self._induk = induk
        self._media = media
        self._kertas = kertas
        self._kanan = kanan
        self._ringan = ringan
        self._masalah = masalah
        self._gaya_xml = self._baca_gaya()
        self.gaya = {s.get(STYLE_ID, ""): s for s in self._gaya_xml.iter(STYLE)}
        self._jenis_gaya = {(s.get(STYLE_ID, ""), s.get(w("type"), "paragraph")) for s in self.gaya.values()}
        nomor = None if ringan else induk.jenis(RT_NOMOR)
        self.penomoran = Penomoran(induk.xml(nomor) if nomor else None, self.gaya)
        self._relasi = RelasiBaru(DOKUMEN)
        self._kepala = KepalaKaki(induk, self.gaya, self._relasi, render_kepala, self._sambung_kepala)
        self._lain: dict[str, bytes] = {}
        self._jenis_isi: dict[str, str] = {}
        self._media_nama: dict[str, str] = {}
        self._catatan: list[Element] = []
        self._relasi_catatan = RelasiBaru("word/footnotes.xml")
        self._ns: dict[str | None, str] = {p: u for p, u in NSMAP.items() if p in ("w", "r", "wp")}
        self._abaikan: set[str] = set()
        self._badan = etree.Element(BODY, nsmap={"w": W_NS})
        if ringan:  # the prefixes of the whole matter to what is written alone: the body needn't move once more
            etree.Element(w("document"), nsmap={"w": W_NS}).append(self._badan)
        self._seksi_akhir: Element | None = None
        self._asal: list[tuple[Element, str]] = []
        self._penanda = 0
        self._gambar = 0
        self._gaya_hilang: set[tuple[str, str]] = set()

    def _baca_gaya(self) -> Element:
        nama = self._induk.jenis(RT_GAYA)
        gaya = self._induk.xml(nama) if nama else None
        if gaya is None:
            raise PaketRusak("induk gaya tidak berisi gaya (styles.xml)")
        return gaya

    # ------------------------------------------------------------ parts

    def tambah(self, bagian: Bagian, seksi: Seksi, depan: Iterable[Element] = ()) -> None:
        """Append a part; ``depan`` are blocks put before its own (the "Lampiran n")."""
        body = bagian.body
        tata_seksi.pangkas_ekor(body)
        for i, e in enumerate(depan):
            body.insert(i, e)
        self._ns = {**bagian.akar_nsmap, **self._ns}
        self._abaikan |= bagian.dapat_diabaikan
        if not self._ringan:
            self._nomori(bagian, body)
        self._hubungkan(bagian.paket, DOKUMEN, body, self._relasi, bagian.berkas)
        self._catatan_kaki(bagian, body)
        self._periksa_gaya(bagian.berkas, body)
        self._seksi(bagian, body, seksi)
        blok = [e for e in body if isinstance(e.tag, str)]
        self._asal.extend((e, bagian.nama) for e in blok)
        self._badan.extend(blok)

    def _nomori(self, bagian: Bagian, body: Element) -> None:
        nomor_nama = bagian.paket.jenis(RT_NOMOR)
        nomor: NomorBagian = self.penomoran.bagian(bagian.paket.xml(nomor_nama) if nomor_nama else None)
        peta: dict[str, str] = {}
        for e in body.iter(P, BOOKMARK_START, BOOKMARK_END, _DOC_PR):
            if e.tag == P:
                baru = _buang_tanda_nomor(e)
                if baru or e.find(f"{w('pPr')}/{w('numPr')}") is not None:
                    nomor.terapkan(e, mulai_baru=baru)
                else:
                    nomor.ikut_gaya(e)
            elif e.tag == BOOKMARK_START:
                self._penanda += 1
                peta[e.get(ID, "")] = str(self._penanda)
                e.set(ID, str(self._penanda))
            elif e.tag == BOOKMARK_END:
                e.set(ID, peta.get(e.get(ID, ""), "0"))
            else:
                self._gambar += 1
                e.set("id", str(self._gambar))

    def _hubungkan(self, paket: Paket, dari: str, akar: Element, relasi: RelasiBaru, berkas: str) -> None:
        """Give every r: attribute its id in the new package."""
        asal = paket.relasi(dari)
        for e in cast(list[Element], _ATRIBUT_R(akar)):  # this path finds elements only
            if e.tag in (tata_seksi.REF_KEPALA, tata_seksi.REF_KAKI):
                continue
            for nama in [str(a) for a in e.attrib if str(a).startswith(f"{{{R_NS}}}")]:
                nilai = e.get(nama, "")
                if nilai.startswith(AWAL_MEDIA):
                    kunci = nilai[len(AWAL_MEDIA) :]
                    e.set(nama, relasi.id(RT_GAMBAR, self._media_baru(self._media.data[kunci], kunci.split(".")[-1])))
                    continue
                x = asal.get(nilai)
                if x is None:
                    del e.attrib[nama]
                elif x.luar:
                    e.set(nama, relasi.id(x.jenis, x.target, True))
                elif x.jenis == RT_GAMBAR and x.target in paket.anggota:
                    ekstensi = x.target.rsplit(".", 1)[-1].lower()
                    e.set(nama, relasi.id(RT_GAMBAR, self._media_baru(paket.anggota[x.target], ekstensi)))
                else:
                    jenis = x.jenis.rsplit("/", 1)[-1]
                    pesan = f'objek jenis "{jenis}" dalam templat tidak dapat digabungkan'
                    saran = "ganti dengan gambar biasa"
                    self._lapor(Diagnostic("LK615", "error", pesan, berkas, hint=saran))

    def _lapor(self, d: Diagnostic) -> None:
        if d not in self._masalah:
            self._masalah.append(d)

    def _media_baru(self, data: bytes, ekstensi: str) -> str:
        kunci = sha256(data).hexdigest() + ekstensi
        if kunci not in self._media_nama:
            nama = f"word/media/image{len(self._media_nama) + 1}.{ekstensi}"
            self._media_nama[kunci] = nama
            self._lain[nama] = data
        return self._media_nama[kunci]

    def _catatan_kaki(self, bagian: Bagian, body: Element) -> None:
        if bagian.catatan is None:
            return
        asal = {e.get(ID, ""): e for e in bagian.catatan.iter(_CATATAN)}
        nama = bagian.paket.jenis(RT_CATATAN) or ""
        for rujukan in body.iter(_RUJUK_CATATAN):
            isi = asal.get(rujukan.get(ID, ""))
            if isi is None:
                continue
            baru = copy.deepcopy(isi)
            nomor = str(len(self._catatan) + 1)
            baru.set(ID, nomor)
            rujukan.set(ID, nomor)
            self._hubungkan(bagian.paket, nama, baru, self._relasi_catatan, bagian.berkas)
            self._periksa_gaya(bagian.berkas, baru)
            self._catatan.append(baru)

    def _periksa_gaya(self, berkas: str, akar: Element) -> None:
        for e in akar.iter(*_RUJUK_GAYA):
            kunci = (e.get(VAL, ""), _RUJUK_GAYA[e.tag])
            if kunci not in self._jenis_gaya and (berkas, kunci[0]) not in self._gaya_hilang:
                self._gaya_hilang.add((berkas, kunci[0]))
                mirip = closest(kunci[0], self.gaya)
                saran = f'maksudnya "{mirip}"? ' if mirip else ""
                pesan = f'gaya "{kunci[0]}" tidak ada dalam induk gaya {self._induk.nama}'
                self._lapor(
                    Diagnostic("LK608", "error", pesan, berkas, hint=f"{saran}tambahkan gaya itu pada induk gaya")
                )

    # ------------------------------------------------------------ sections

    def _seksi(self, bagian: Bagian, body: Element, seksi: Seksi) -> None:
        daftar = tata_seksi.seksi_bagian(body)
        if seksi.nomor == NOMOR_NASKAH:
            tata_seksi.tanpa_nomor_pertama(daftar[0])
        lebar = [lebar_teks(s) for s in daftar]
        for i, s in enumerate(daftar):
            tata_seksi.atur(s, seksi, self._kertas, pertama=i == 0, kanan=self._kanan)
        rencana = [self._kepala.rujukan(bagian, s, seksi, n) for s, n in zip(daftar, lebar, strict=True)]
        if self._seksi_akhir is not None:
            # The part before ends here: its set-up was kept until something came after it.
            tata_seksi.tutup(self._badan, self._seksi_akhir)
        for s, rujukan in zip(daftar, rencana, strict=True):
            tata_seksi.beri_rujukan(s, rujukan)
        self._seksi_akhir = tata_seksi.salin_seksi(daftar[-1])
        body.remove(daftar[-1])

    def _sambung_kepala(self, paket: Paket, asal: str, akar: Element, relasi: RelasiBaru, berkas: str) -> None:
        self._hubungkan(paket, asal, akar, relasi, berkas)
        self._periksa_gaya(berkas, akar)
        for e in akar.iter(_DOC_PR):
            self._gambar += 1
            e.set("id", str(self._gambar))

    # ------------------------------------------------------------ the whole

    def selesai(self) -> Gabungan:
        """The composed document. Nothing may be added afterwards."""
        body = self._badan
        abaikan = sorted(p for p in self._abaikan if p in self._ns)
        akar = body.getparent()
        if akar is None:
            akar = etree.Element(w("document"), nsmap={p: u for p, u in self._ns.items() if p})
            if abaikan:
                akar.set(_IGNORABLE, " ".join(abaikan))
            akar.append(body)
        if tata_seksi.perlu_alinea_akhir(body):
            body.append(tata_seksi.alinea_tipis())
        if self._seksi_akhir is not None:
            body.append(self._seksi_akhir)
        self._lain |= self._kepala.lain
        self._jenis_isi |= self._kepala.jenis_isi
        if not self._ringan:
            etree.cleanup_namespaces(akar, keep_ns_prefixes=["w", "r", *abaikan])
            self._catatan_xml()
            self._bagian_induk()
        return Gabungan(akar, self._lain, self._jenis_isi, self.gaya, self.penomoran, self._asal)

    def _catatan_xml(self) -> None:
        if not self._catatan:
            return
        akar = etree.Element(w("footnotes"), nsmap={p: u for p, u in self._ns.items() if p})
        akar.extend(
            fragmen(
                '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
                '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
                "</w:footnote>"
            )
        )
        akar.extend(self._catatan)
        etree.cleanup_namespaces(akar, keep_ns_prefixes=["w", "r"])
        nama = "word/footnotes.xml"
        self._lain[nama] = tulis(akar)
        self._jenis_isi[nama] = _JENIS_ISI[RT_CATATAN]
        self._relasi.id(RT_CATATAN, nama)
        if self._relasi_catatan.daftar:
            self._lain[berkas_relasi(nama)] = tulis_relasi(self._relasi_catatan.daftar, nama)

    def _bagian_induk(self) -> None:
        """Styles, numbering, theme, settings and fonts of the master."""
        tetap: Mapping[str, tuple[str, bytes | None]] = {
            RT_GAYA: ("word/styles.xml", tulis(self._gaya_xml)),
            RT_NOMOR: ("word/numbering.xml", self._nomor()),
            RT_TEMA: ("word/theme/theme1.xml", self._tema()),
            RT_SETELAN: (
                "word/settings.xml",
                setelan_bersih(self._isi_induk(RT_SETELAN), catatan=bool(self._catatan), cermin=self._kanan),
            ),
            RT_HURUF: ("word/fontTable.xml", self._isi_induk(RT_HURUF)),
        }
        for rt, (nama, data) in tetap.items():
            if data is None:
                continue
            self._lain[nama] = data
            self._jenis_isi[nama] = _JENIS_ISI[rt]
            self._relasi.id(rt, nama)
        self._huruf_tertanam()
        self._lain[berkas_relasi(DOKUMEN)] = tulis_relasi(self._relasi.daftar, DOKUMEN)
        self._jenis_isi[DOKUMEN] = _JENIS_ISI[DOKUMEN]

    def _nomor(self) -> bytes | None:
        akar = self.penomoran.akar
        return self._dengan_gambar(RT_NOMOR, "word/numbering.xml", akar) if len(akar) else None

    def _tema(self) -> bytes | None:
        data = self._isi_induk(RT_TEMA)
        if data is None or R_NS.encode() not in data:
            return data
        return self._dengan_gambar(RT_TEMA, "word/theme/theme1.xml", parse(data))

    def _dengan_gambar(self, rt: str, nama: str, akar: Element) -> bytes:
        """A member of the master with its pictures (those of list bullets, those that fill a theme's shapes)."""
        relasi = RelasiBaru(nama)
        self._hubungkan(self._induk, self._induk.jenis(rt) or "", akar, relasi, self._induk.nama)
        if relasi.daftar:
            self._lain[berkas_relasi(nama)] = tulis_relasi(relasi.daftar, nama)
        return tulis(akar)

    def _isi_induk(self, rt: str) -> bytes | None:
        nama = self._induk.jenis(rt)
        return self._induk.anggota.get(nama) if nama else None

    def _huruf_tertanam(self) -> None:
        """Fonts embedded in the master come along under their own names."""
        nama = self._induk.jenis(RT_HURUF)
        relasi = list(self._induk.relasi(nama).values()) if nama else []
        ada = [x for x in relasi if not x.luar and x.target in self._induk.anggota]
        if not ada:
            return
        for x in ada:
            self._lain[x.target] = self._induk.anggota[x.target]
        self._lain[berkas_relasi("word/fontTable.xml")] = tulis_relasi(ada, "word/fontTable.xml")


def _buang_tanda_nomor(p: Element) -> bool:
    ada = False
    for t in p.iter(T):
        if t.text and NOMOR_BARU in t.text:
            t.text = t.text.replace(NOMOR_BARU, "")
            ada = True
    return ada


def jenis_media(ekstensi: str) -> str:
    """The content type of a picture's or an embedded font's file ending."""
    if ekstensi == "odttf":
        return "application/vnd.openxmlformats-officedocument.obfuscatedFont"
    return _TOKEN_FORMAT.get(ekstensi, "application/octet-stream")
