"""Content's views and templates to one Word document, with every problem of every part in one run."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import ContentError, Diagnostic, closest, has_errors
from lkip_docgen.docx.anggota_paket import anggota_paket
from lkip_docgen.docx.baca_bagian import PembacaBagian
from lkip_docgen.docx.bagian import Bagian, buka_bagian
from lkip_docgen.docx.bidang import (
    baca_bidang,
    hitung_seq,
    isi_rujukan,
    jadikan_kompleks,
    pasang_rujukan,
    penanda_ganda,
)
from lkip_docgen.docx.butir import saring_butir, saring_butir_kalimat
from lkip_docgen.docx.daftar_isi import DaftarIsi, hasil_pageref
from lkip_docgen.docx.dokumen import Dokumen
from lkip_docgen.docx.foto import PembuatFoto
from lkip_docgen.docx.gabung import Gabungan, Penggabung
from lkip_docgen.docx.gambar import BlokGambar, RunGambar
from lkip_docgen.docx.gambar_dokumen import GambarJadi, blok_gambar, gambar_instansi
from lkip_docgen.docx.ikatan import ikat_baris_terakhir, ikat_tanda_tangan
from lkip_docgen.docx.jejak import lucuti_jejak
from lkip_docgen.docx.lampiran import depan_lampiran
from lkip_docgen.docx.lebar import sesuaikan_lebar
from lkip_docgen.docx.narasi import Penulis, Slot, adalah_narasi
from lkip_docgen.docx.nilai import NOMOR_BARU, Media, RuangGambar
from lkip_docgen.docx.nomor import nomor_tercetak
from lkip_docgen.docx.pakai_ulang import PakaiUlang
from lkip_docgen.docx.paket import Paket, PaketRusak
from lkip_docgen.docx.periksa_cakupan import Cakupan
from lkip_docgen.docx.periksa_naskah import PemeriksaNaskah, gaya_induk
from lkip_docgen.docx.periksa_rujukan import bagian_tiada, pelapor_rujukan
from lkip_docgen.docx.pindaian import (
    HalamanPindaian,
    PenataPindaian,
    Pindaian,
    nama_bagian,
    sebagai_bagian,
    seksi_pindaian,
)
from lkip_docgen.docx.render import render_akar
from lkip_docgen.docx.samakan import gaya_berbeda
from lkip_docgen.docx.seksi import KERTAS, LEBAR_TEKS
from lkip_docgen.docx.setelan import Properti
from lkip_docgen.docx.susunan import BERKAS, BagianSusunan, SusunanDokumen
from lkip_docgen.docx.tanda import Sumber
from lkip_docgen.docx.tanda_tangan import cari_tanda_tangan
from lkip_docgen.docx.ungkapan import PenghitungUngkapan
from lkip_docgen.docx.urutan import mulai_dari_pertama
from lkip_docgen.docx.xml import TBL, Element
from lkip_docgen.metrics.ekspresi import Lingkungan, buat_lingkungan
from lkip_docgen.metrics.pandangan.laporan import Laporan

NAMA_BERKAS: Final = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
"""Safe in every file system, web address and shell."""


class Penyusun:
    """Composes one document of ``susunan.yaml``; ``terikat`` are names that this one document has besides the report's."""

    def __init__(
        self,
        laporan: Laporan,
        isi: Isi,
        templates: Path,
        gambar: Mapping[str, GambarJadi | Sequence[GambarJadi]],
        susunan: SusunanDokumen,
        terikat: Mapping[str, Any] | None = None,
        pengganti: Mapping[str, str] | None = None,
        pindaian: Mapping[str, Pindaian] | None = None,
        *,
        kanan: bool = False,
        pakai_ulang: PakaiUlang | None = None,
    ) -> None:
        self._laporan = laporan
        self._isi = isi
        self._templates = templates
        self._susunan = susunan
        self._berkas_susunan = f"{templates.as_posix()}/{BERKAS}"
        self._masalah: list[Diagnostic] = []
        self._media = Media() if pakai_ulang is None else pakai_ulang.media
        self._env: Lingkungan = buat_lingkungan()
        # Any: template values are of any type
        self._konteks: dict[str, Any] = {**laporan.konteks(), **(terikat or {})}
        self._pengganti = pengganti or {}
        self._pindaian = pindaian or {}
        self._kanan = kanan
        self._pakai_ulang = pakai_ulang
        self._halaman_asli: dict[bytes, HalamanPindaian] = {}
        self._penulis = Penulis(self._env, dict(self._konteks), self._masalah)
        self._foto = PembuatFoto(
            isi.akar / str(isi.tahun),
            self._media,
            self._masalah,
            {f.id: f.letak_dari("berkas") for f in isi.foto},
            LEBAR_TEKS.get(str(laporan.laporan.kertas), LEBAR_TEKS["A4"]),
        )
        self._pemeriksa = PemeriksaNaskah(self._masalah)
        self._cakupan = Cakupan(self._pemeriksa.nama, self._foto.dicetak)
        self._konteks["nomor_baru"] = NOMOR_BARU
        self._konteks["dokumen"] = susunan.id
        self._ungkapan = PenghitungUngkapan(self._env, self._konteks, self._berkas_susunan, self._masalah)
        self._konteks["gambar"] = RuangGambar(
            {
                **{n: blok_gambar(g, self._media, polos=pakai_ulang is not None) for n, g in gambar.items()},
                **gambar_instansi(isi, self._media, self._masalah),
            }
        )
        self._saringan()
        ringan = pakai_ulang is not None
        self._pembaca = PembacaBagian(self._env, self._konteks, self._masalah, self._pemeriksa, ringan=ringan)

    def _saringan(self) -> None:
        """What templates can print besides text: narrative, lists from data, pictures."""
        p = self._penulis
        dasar = self._env.finalize

        def cetak(nilai: Any) -> Any:
            if adalah_narasi(nilai):
                return Slot(nilai, p)
            if nilai == ():
                return ""
            return dasar(nilai) if dasar is not None else nilai

        def gaya(nilai: Any, nama: str) -> Slot:
            slot = nilai if isinstance(nilai, Slot) else Slot(tuple(nilai), p)
            return slot.bergaya(nama)

        def ukuran(nilai: BlokGambar, lebar_mm: float) -> BlokGambar:
            return nilai.ukuran(float(lebar_mm))

        self._env.finalize = cetak
        self._env.filters |= {
            "gaya": gaya,
            "butir": saring_butir(p),
            "butir_kalimat": saring_butir_kalimat(p),
            "foto": self._foto.kisi,
            "ukuran": ukuran,
            "sebaris": lambda nilai: RunGambar(nilai.gambar, self._media),
        }

    # ------------------------------------------------------------ the run

    def periksa(self) -> list[Diagnostic]:
        """The faults of every part's template, printed or not; nothing is filled in."""
        masalah: list[Diagnostic] = []
        pemeriksa = PemeriksaNaskah(masalah)
        pembaca = PembacaBagian(self._env, self._konteks, masalah, pemeriksa)
        induk = self._templates / self._susunan.gaya
        paket = buka_bagian(induk, induk.as_posix(), masalah)
        if paket is not None:
            pemeriksa.gaya = gaya_induk(paket)
            pembaca.periksa(paket, induk.as_posix(), badan=False)
        for s in {s.bagian: s for s in self._susunan.bagian}.values():
            berkas = self._templates / f"{s.bagian}.docx"
            paket = self._buka(s, masalah)
            if paket is not None:
                pembaca.periksa(paket, berkas.as_posix())
        return masalah

    def susun(self, *, ringan: bool = False) -> tuple[Dokumen | None, list[Diagnostic]]:
        """The document and what was found, or None where that is an error. ``ringan`` leaves out all that finds nothing more:
        such a document tells its name and what it prints, and can't be written."""
        induk = self._induk()
        bagian = [(s, self._scan(s) or self._render(s)) for s in self._dipakai()]
        if induk is None or has_errors(self._masalah) or any(b is None for _, b in bagian):
            return None, self._masalah
        try:
            gabungan = self._gabung(induk, [(s, b) for s, b in bagian if b is not None], ringan=ringan)
        except ContentError as e:
            return None, [*self._masalah, *e.diagnostics]
        except PaketRusak as e:
            self._masalah.append(Diagnostic("LK602", "error", f"templat tidak dapat dipakai: {e}", induk.nama))
            return None, self._masalah
        dari = dict(self._bagian_dari([b for _, b in bagian], gabungan))
        dokumen = self._selesaikan(gabungan, dari, ringan=ringan)
        return (None if has_errors(self._masalah) else dokumen), self._masalah

    def _induk(self) -> Paket | None:
        berkas = self._templates / self._susunan.gaya
        induk = buka_bagian(berkas, berkas.as_posix(), self._masalah)
        if induk is not None:
            induk.nama = berkas.as_posix()
            self._pemeriksa.gaya = gaya_induk(induk)
        return induk

    def _dipakai(self) -> list[BagianSusunan]:
        """The parts whose condition holds, annexes chosen and ordered as the content says."""
        tambahan = sebagai_bagian(self._pindaian, self._susunan.bagian)
        daftar = [*self._susunan.bagian, *tambahan]
        bagian = [s for s in daftar if self._scan(s) or self._syarat(s)]
        pilihan = self._isi.laporan.lampiran
        semua = {s.lampiran.id for s in daftar if s.lampiran is not None}
        lain = [s.lampiran.id for s in tambahan if s.lampiran is not None]
        if pilihan is None or not semua:
            return bagian
        lampiran = {s.lampiran.id: s for s in bagian if s.lampiran is not None}
        for nama in pilihan:
            if nama not in semua:
                mirip = closest(nama, semua)
                saran = f'maksudnya "{mirip}"?' if mirip else f"yang dikenal: {', '.join(sorted(semua))}"
                letak = self._isi.laporan.letak_dari("lampiran")
                berkas, baris, kolom = (letak.berkas, letak.baris, letak.kolom) if letak else ("", 0, 0)
                pesan = f'lampiran "{nama}" tidak ada dalam susunan templat'
                self._masalah.append(Diagnostic("LK601", "error", pesan, berkas, baris, kolom, hint=saran))
        return [
            *(s for s in bagian if s.lampiran is None),
            *(lampiran[n] for n in dict.fromkeys([*pilihan, *lain]) if n in lampiran),
        ]

    def _scan(self, s: BagianSusunan) -> Pindaian | None:
        """The scan that stands for this part, whatever its condition."""
        return None if s.lampiran is None else self._pindaian.get(s.lampiran.id)

    def _syarat(self, s: BagianSusunan) -> bool:
        return s.syarat is None or bool(self._ungkapan.nilai(s.syarat, "syarat", s))

    def _buka(self, s: BagianSusunan, masalah: list[Diagnostic]) -> Paket | None:
        dipakai = [Path(self._susunan.gaya).stem, *(x.bagian for x in self._susunan.bagian)]
        tiada = bagian_tiada(self._templates, self._berkas_susunan, s, dipakai)
        if tiada is not None:
            masalah.append(tiada)
            return None
        berkas = self._templates / f"{s.bagian}.docx"
        return buka_bagian(berkas, berkas.as_posix(), masalah)

    def _render(self, s: BagianSusunan) -> Bagian | None:
        if self._pakai_ulang is not None and (ada := self._pakai_ulang.ambil(s.bagian, self._konteks)) is not None:
            lama, nama = ada
            self._pemeriksa.nama |= nama
            self._cakupan.catat(lama, s.seksi)
            return lama
        self._pemeriksa.nama_bagian.clear()
        sebutan = (self._templates / f"{s.bagian}.docx").as_posix()
        paket = self._buka(s, self._masalah)
        if paket is None:
            return None
        bab = re.fullmatch(r"bab_?(\d+)", s.bagian)
        self._foto.awal_bagian(f"Gambar {bab[1]}." if bab else "Gambar ")
        bagian = self._pembaca.render(s.bagian, paket, sebutan)
        if bagian is not None:
            self._cakupan.catat(bagian, s.seksi)
            mulai_dari_pertama(bagian.body)
            if self._pakai_ulang is not None:
                self._pakai_ulang.simpan(bagian, self._pemeriksa.nama_bagian, self._konteks)
        return bagian

    def _gabung(
        self, induk: Paket, bagian: Sequence[tuple[BagianSusunan, Bagian | Pindaian]], *, ringan: bool
    ) -> Gabungan:
        kepala: dict[str, Element | None] = {}

        def render_kepala(nama: str) -> Element | None:
            if nama not in kepala:
                akar = induk.xml(nama)
                kata = "kaki halaman" if "footer" in nama else "kepala halaman"
                if akar is not None:
                    self._pemeriksa.lihat(induk, Sumber(induk.nama, akar, kata), nama)
                kepala[nama] = (
                    None
                    if akar is None
                    else render_akar(induk.nama, kata, akar, self._env, self._konteks, self._masalah)
                )
            return kepala[nama]

        kertas = KERTAS.get(str(self._laporan.laporan.kertas))
        penggabung = Penggabung(
            induk, self._media, kertas, render_kepala, self._masalah, kanan=self._kanan, ringan=ringan
        )
        beda = gaya_berbeda(induk, [(b.berkas, b.paket) for _, b in bagian if isinstance(b, Bagian)])
        self._masalah.extend(beda)
        penata = PenataPindaian(induk, penggabung.gaya, kertas, self._media)
        nomor = 0
        for s, b in bagian:
            depan: list[Element] = []
            nomor += s.lampiran is not None
            if isinstance(b, Pindaian):
                self._cakupan.catat_pindaian(s.bagian)
                tertata = penata.tata(b, s, nomor, b.judul or self._judul(s))
                self._halaman_asli.update(tertata.halaman)
                penggabung.tambah(tertata.bagian, seksi_pindaian(s.seksi))
                continue
            if s.lampiran is not None:
                depan = depan_lampiran(s.lampiran, nomor, self._judul(s))
            penggabung.tambah(b, s.seksi, depan)
        return penggabung.selesai()

    def _judul(self, s: BagianSusunan) -> str:
        return "" if s.lampiran is None else self._ungkapan.teks(s.lampiran.judul, s)

    def _bagian_dari(self, bagian: Iterable[Bagian | Pindaian | None], gabungan: Gabungan) -> list[tuple[int, str]]:
        """Which file each top block came from, by the block's id."""
        berkas = {b.nama: b.berkas for b in bagian if isinstance(b, Bagian)}
        berkas |= {nama_bagian(i): x.berkas for i, x in self._pindaian.items()}
        return [(id(e), berkas.get(nama, "")) for e, nama in gabungan.asal]

    def _selesaikan(self, g: Gabungan, bagian_dari: Mapping[int, str], *, ringan: bool) -> Dokumen:
        body = g.body
        if not ringan:
            ikat_baris_terakhir(body)
            ikat_tanda_tangan(body)
        jadikan_kompleks(body)
        pasang_rujukan(body)
        penanda_ganda(body, self._masalah, bagian_dari)
        bidang = baca_bidang(body)
        hitung_seq(bidang)
        lapor = pelapor_rujukan(self._isi, self._susunan.bagian)
        penanda = isi_rujukan(body, bidang, self._masalah, bagian_dari, self._judul_lain, lapor)
        nomor = partial(nomor_tercetak, body, bidang, penanda, g.gaya)
        saat = self._saat()
        nama = self._nama()
        judul = self._ungkapan.polos(self._susunan.judul, self._susunan.di("judul"))
        if ringan:
            cari_tanda_tangan(body, self._masalah, bagian_dari, bernomor=False)
            return Dokumen(
                nama, saat, (), 0, 0, g.akar, {}, [], id=self._susunan.id, cakupan=self._cakupan, nomor=nomor
            )
        DaftarIsi(body, g.gaya, g.penomoran).isi(bidang)
        pageref = hasil_pageref(baca_bidang(body))
        bagian = g.banyak_alinea()
        jejak = lucuti_jejak(body, self._env.buku.angka, bagian)
        sesuaikan_lebar(body, g.gaya)
        tanda_tangan = cari_tanda_tangan(body, self._masalah, bagian_dari)
        properti = Properti(judul or nama, self._laporan.instansi.nama, saat)
        lain = anggota_paket(g, properti)
        return Dokumen(
            nama,
            saat,
            jejak,
            sum(1 for _ in body.iter(TBL)),
            sum(1 for n in lain if n.startswith("word/media/")),
            g.akar,
            lain,
            pageref,
            properti.judul,
            tuple(self._env.buku.angka),
            tanda_tangan,
            self._foto,
            halaman_asli=self._gambar_asli(lain),
            id=self._susunan.id,
            bagian=tuple(bagian),
            harfiah=tuple(self._penulis.harfiah),
            cakupan=self._cakupan,
            nomor=nomor,
        )

    def _gambar_asli(self, lain: Mapping[str, bytes]) -> dict[str, HalamanPindaian]:
        if not self._halaman_asli:
            return {}
        return {
            n: self._halaman_asli[d] for n, d in lain.items() if n.startswith("word/media/") and d in self._halaman_asli
        }

    def _judul_lain(self, penanda: str) -> str | None:
        """What stands for an annex of another document, by its bookmark: its title."""
        pola = self._pengganti.get(penanda)
        return None if pola is None else self._ungkapan.polos(pola) or None

    def _nama(self) -> str:
        """The file name without ending."""
        di = self._susunan.di("nama")
        nama = self._ungkapan.polos(self._susunan.nama, di)
        if nama and not NAMA_BERKAS.fullmatch(nama):
            pesan = f'nama berkas "{nama}" hanya boleh terdiri atas huruf, angka, dan tanda hubung'
            saran = 'misalnya "pk-{{ tahun }}"'
            self._masalah.append(
                Diagnostic("LK601", "error", pesan, self._berkas_susunan, di.baris, di.kolom, hint=saran)
            )
        return nama

    def _saat(self) -> datetime:
        """When the document is said to have been made: SOURCE_DATE_EPOCH, else its own date, else the report's."""
        saat = os.environ.get("SOURCE_DATE_EPOCH", "")
        if saat.isdigit():
            return datetime.fromtimestamp(int(saat), UTC)
        tanggal = self._tanggal() or self._isi.laporan.tanggal or date(self._isi.tahun, 12, 31)
        return datetime(tanggal.year, tanggal.month, tanggal.day, tzinfo=UTC)

    def _tanggal(self) -> date | None:
        ungkapan, di = self._susunan.tanggal, self._susunan.di("tanggal")
        if ungkapan is None:
            return None
        nilai = self._ungkapan.nilai(ungkapan, "tanggal", di)
        if nilai is None or isinstance(nilai, date):
            return nilai
        pesan = f'tanggal "{ungkapan}" bukan tanggal'
        self._masalah.append(Diagnostic("LK604", "error", pesan, self._berkas_susunan, di.baris, di.kolom))
        return None
