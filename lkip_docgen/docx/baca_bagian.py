"""What a part's template is read for: to be rendered, or to be looked at alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from jinja2 import Environment

from lkip_docgen.diagnostics import Diagnostic, has_errors
from lkip_docgen.docx.bagian import Bagian, bersihkan, templat_rusak
from lkip_docgen.docx.naskah_tersimpan import ambil, kunci_naskah, simpan
from lkip_docgen.docx.paket import DOKUMEN, RT_CATATAN, RT_KAKI, RT_KEPALA, Paket, PaketRusak
from lkip_docgen.docx.periksa_naskah import PemeriksaNaskah
from lkip_docgen.docx.pohon import isi_prototipe, pisahkan_prototipe
from lkip_docgen.docx.render import Naskah, kompilasi, naskah_utuh, render_akar, render_naskah
from lkip_docgen.docx.tanda import Sumber, baca
from lkip_docgen.docx.xml import BODY, Element, w

_DAPAT_DIABAIKAN: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"


class PembacaBagian:
    """Reads parts of one document with the same Jinja and names, and reports every problem to ``masalah``; ``pemeriksa`` sees
    each member as it stands in the file. ``ringan`` leaves tables as they come out: for findings alone.

    A body that was read without a fault is kept as text (``naskah_tersimpan``) and isn't read again.
    """

    def __init__(
        self,
        lingkungan: Environment,
        konteks: Mapping[str, Any],
        masalah: list[Diagnostic],
        pemeriksa: PemeriksaNaskah,
        *,
        ringan: bool = False,
    ) -> None:
        self._env = lingkungan
        self._konteks = konteks
        self._masalah = masalah
        self._pemeriksa = pemeriksa
        self._ringan = ringan

    # ------------------------------------------------------------ rendered

    def render(self, nama: str, paket: Paket, sebutan: str) -> Bagian | None:
        """A part's body, headers, footers and notes, rendered; None where an error was reported of one."""
        hasil = self._dari_tersimpan(nama, paket, sebutan) or self._dari_berkas(nama, paket, sebutan)
        if hasil is None:
            return None
        lengkap = True
        for rel in paket.relasi().values():
            if rel.jenis in (RT_KEPALA, RT_KAKI) and not rel.luar and rel.target in paket.anggota:
                kk = self._lain(paket, rel.target, sebutan)
                lengkap = lengkap and kk is not None
                if kk is not None:
                    hasil.kepala_kaki[rel.target] = kk
        catatan = paket.jenis(RT_CATATAN)
        if catatan is not None and any(True for _ in hasil.body.iter(w("footnoteReference"))):
            hasil.catatan = self._lain(paket, catatan, sebutan)
            lengkap = lengkap and hasil.catatan is not None
        return hasil if lengkap and not hasil.cacat else None

    def _dari_tersimpan(self, nama: str, paket: Paket, sebutan: str) -> Bagian | None:
        """The body rendered from what was kept of its template; None where nothing was, or where its tree is wanted to say what
        is wrong."""
        ada = ambil(self._kunci(paket, sebutan))
        if ada is None:
            return None
        galat: list[Diagnostic] = []
        body = render_naskah(ada.naskah(sebutan), self._env, self._konteks, galat, ringan=self._ringan)
        if body is None or galat:
            return None
        self._pemeriksa.ingat(ada.nama, ada.diagnostik())
        return Bagian(nama, sebutan, paket, body, akar_nsmap=dict(ada.nsmap), dapat_diabaikan=frozenset(ada.abaikan))

    def _dari_berkas(self, nama: str, paket: Paket, sebutan: str) -> Bagian | None:
        """The body read and rendered; None where it can't be read at all."""
        sebelum = len(self._masalah)
        akar = self._akar(paket, DOKUMEN, sebutan)
        body = None if akar is None else akar.find(BODY)
        if akar is None or body is None:
            if len(self._masalah) == sebelum:
                self._masalah.append(templat_rusak("dokumen tanpa isi", sebutan))
            return None
        sumber = Sumber(sebutan, body)
        dilihat = self._pemeriksa.lihat(paket, sumber, DOKUMEN)
        bersihkan(akar)
        hasil = Bagian(nama, sebutan, paket, body, akar_nsmap=dict(akar.nsmap), dapat_diabaikan=_dapat_diabaikan(akar))
        sebelum = len(self._masalah)
        tanda = baca(sumber, self._masalah)
        if has_errors(self._masalah[sebelum:]):
            hasil.cacat = True
            return hasil
        if not tanda:
            return hasil
        prototipe = pisahkan_prototipe(sumber, self._masalah)
        naskah = naskah_utuh(sumber, tanda, list(body))
        jadi = render_naskah(naskah, self._env, self._konteks, self._masalah, ringan=self._ringan)
        if not prototipe and len(self._masalah) == sebelum:
            self._simpan(paket, akar, naskah, dilihat)
        if jadi is not None:
            hasil.body = jadi
            if prototipe:
                isi_prototipe(jadi, prototipe, sumber, tanda, self._env, self._konteks, self._masalah)
        hasil.cacat = has_errors(self._masalah[sebelum:])
        return hasil

    def _lain(self, paket: Paket, anggota: str, sebutan: str) -> Element | None:
        akar = self._akar(paket, anggota, sebutan)
        if akar is None:
            return None
        jenis = _jenis_lain(anggota)
        self._pemeriksa.lihat(paket, Sumber(sebutan, akar, jenis), anggota)
        bersihkan(akar)
        return render_akar(sebutan, jenis, akar, self._env, self._konteks, self._masalah)

    # ------------------------------------------------------------ looked at

    def periksa(self, paket: Paket, sebutan: str, *, badan: bool = True) -> None:
        """Report what is wrong with a part in itself: tags that can't be read, names that don't exist whatever the content
        holds, and what the rules see. Nothing is filled in, and slots of narrative are not judged: a missing one is a fault of
        its file. ``badan=False`` leaves the body out, which a style master has for its editor alone."""
        if badan and not self._tersimpan_baik(paket, sebutan):
            self._periksa_anggota(paket, sebutan, DOKUMEN)
        for rel in paket.relasi().values():
            if rel.jenis in (RT_KEPALA, RT_KAKI, RT_CATATAN) and not rel.luar and rel.target in paket.anggota:
                self._periksa_anggota(paket, sebutan, rel.target)

    def _periksa_anggota(self, paket: Paket, sebutan: str, anggota: str) -> None:
        akar = self._akar(paket, anggota, sebutan)
        isi = akar.find(BODY) if akar is not None and anggota == DOKUMEN else akar
        if akar is None or isi is None:
            return
        sumber = Sumber(sebutan, isi) if anggota == DOKUMEN else Sumber(sebutan, isi, _jenis_lain(anggota))
        dilihat = self._pemeriksa.lihat(paket, sumber, anggota)
        bersihkan(isi)
        sebelum = len(self._masalah)
        tanda = baca(sumber, self._masalah)
        if len(self._masalah) > sebelum or not tanda:
            return
        prototipe = pisahkan_prototipe(sumber, self._masalah)
        naskah = naskah_utuh(sumber, tanda, list(isi))
        kompilasi(naskah, self._env, self._konteks, self._masalah, abaikan="narasi")
        if anggota == DOKUMEN and not prototipe and len(self._masalah) == sebelum:
            self._simpan(paket, akar, naskah, dilihat)

    def _tersimpan_baik(self, paket: Paket, sebutan: str) -> bool:
        """Whether a body needn't be read, because it was kept and none of its names is unknown."""
        ada = ambil(self._kunci(paket, sebutan))
        galat: list[Diagnostic] = []
        if ada is None:
            return False
        rangka = kompilasi(ada.naskah(sebutan), self._env, self._konteks, galat, abaikan="narasi")
        if rangka is None or galat:
            return False
        self._pemeriksa.ingat(ada.nama, ada.diagnostik())
        return True

    # ------------------------------------------------------------ both

    def _akar(self, paket: Paket, anggota: str, sebutan: str) -> Element | None:
        """A member's tree; None where it isn't there or can't be read (reported)."""
        try:
            return paket.xml(anggota)
        except PaketRusak as e:
            self._masalah.append(templat_rusak(str(e), sebutan))
            return None

    def _kunci(self, paket: Paket, sebutan: str) -> str:
        return kunci_naskah(paket, sebutan, self._pemeriksa.gaya)

    def _simpan(self, paket: Paket, akar: Element, naskah: Naskah, dilihat: tuple[set[str], list[Diagnostic]]) -> None:
        nama, temuan = dilihat
        kunci = self._kunci(paket, naskah.sumber.berkas)
        simpan(kunci, naskah, sorted(nama), temuan, dict(akar.nsmap), sorted(_dapat_diabaikan(akar)))


def _dapat_diabaikan(akar: Element) -> frozenset[str]:
    """The prefixes that the root says may be ignored."""
    return frozenset(p for p in akar.get(_DAPAT_DIABAIKAN, "").split() if p in akar.nsmap)


def _jenis_lain(anggota: str) -> str:
    return "kaki halaman" if "footer" in anggota else "catatan kaki" if "footnote" in anggota else "kepala halaman"
