"""What the documents of a year print, and what of the content none of them does (LK643, LK648)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from lkip_docgen.content.berkas_teks import lengkapi
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.bagian import Bagian
from lkip_docgen.docx.periksa_naskah import kepala_berisi
from lkip_docgen.docx.susunan import NOMOR_NASKAH, Seksi
from lkip_docgen.docx.xml import w
from lkip_docgen.metrics.periksa import ekspresi_di

_REF: Final = {w("headerReference"): "kepala", w("footerReference"): "kaki"}
_PINDAIAN: Final = "pindaian."


@dataclass
class Cakupan:
    """What one document prints: the names that its templates mention, the ids of photos, and for each template's header and
    footer whether it is used."""

    nama: set[str] = field(default_factory=set)
    foto: set[str] = field(default_factory=set)
    kepala: dict[tuple[str, str], bool] = field(default_factory=dict)

    def catat(self, b: Bagian, s: Seksi) -> None:
        """Note a part's own headers and footers with words."""
        for e in b.body.iter(*_REF):
            kata = _REF[e.tag]
            if e.get(w("type")) != "even" and kepala_berisi(b.paket, e):
                kunci = (b.berkas, kata)
                self.kepala[kunci] = self.kepala.get(kunci, False) or _sendiri(
                    s.kepala if kata == "kepala" else s.kaki, s
                )

    def catat_pindaian(self, bagian: str) -> None:
        """Note that a scan stands for a part."""
        self.nama.add(_PINDAIAN + bagian)


def _sendiri(pilihan: str | None, s: Seksi) -> bool:
    """Whether a part has its own header (footer), as ``gabung`` decides it."""
    return pilihan == "sendiri" if pilihan is not None else s.nomor not in ("tanpa", NOMOR_NASKAH)


def tak_tercetak(isi: Isi, cakupan: Iterable[Cakupan]) -> list[Diagnostic]:
    """What none of the documents prints, though it is there."""
    semua = list(cakupan)
    nama = {n for c in semua for n in c.nama} | set(_nama_narasi(isi))
    foto = {n for c in semua for n in c.foto}
    pindaian = {n.removeprefix(_PINDAIAN) for n in nama if n.startswith(_PINDAIAN)}
    return lengkapi([*_kepala(semua, pindaian), *_foto(isi, foto), *_bagian_isi(isi, nama)])


def _nama_narasi(isi: Isi) -> Iterator[str]:
    for berkas in isi.narasi.values():
        for blok in berkas.slot.values():
            for e in ekspresi_di(blok):
                yield e.teks.split("|")[0].strip().split("[")[0]


def _temuan(kode: str, pesan: str, di: Letak | None, saran: str) -> Diagnostic:
    berkas, baris, kolom, panjang = (di.berkas, di.baris, di.kolom, di.panjang) if di is not None else ("", 0, 0, 1)
    return Diagnostic(kode, "warning", pesan, berkas, baris, kolom, panjang, hint=saran)


def _kepala(cakupan: Iterable[Cakupan], pindaian: set[str]) -> Iterator[Diagnostic]:
    """Of a part that a scan stands for this year nothing is told: next year's report prints it again."""
    dipakai: dict[tuple[str, str], bool] = {}
    for c in cakupan:
        for kunci, ada in c.kepala.items():
            dipakai[kunci] = dipakai.get(kunci, False) or ada
    for (berkas, kata), ada in dipakai.items():
        if not ada and PurePosixPath(berkas).stem not in pindaian:
            pesan = f"{kata} halaman templat ini tidak dicetak dokumen mana pun"
            saran = f"tambahkan {kata}: sendiri pada seksinya dalam susunan.yaml, atau hapus {kata} halaman itu"
            yield Diagnostic("LK643", "warning", pesan, berkas, hint=saran)


def _foto(isi: Isi, tercetak: set[str]) -> Iterator[Diagnostic]:
    for f in isi.foto:
        if f.id not in tercetak:
            pesan = f'foto "{f.id}" tidak dicetak templat mana pun'
            saran = "periksa baris_pk: foto dicetak pada uraian baris itu ({{p b.foto | foto }} pada bab3.docx)"
            yield _temuan("LK648", pesan, f.letak_dari("baris_pk"), saran)


# ---------------------------------------------------------------- the content's other parts

_BAGIAN: Final[Mapping[str, Mapping[str, str]]] = {
    "profil": {
        "letak_wilayah": "profil.letak_wilayah",
        "luas_km2": "profil.luas",
        "batas": "profil.batas",
        "penduduk": "profil.penduduk",
        "profesi": "profil.profesi",
    },
    "sdm": {"jabatan": "sdm.jabatan", "pangkat": "sdm.pangkat", "pendidikan_asn": "sdm.pendidikan_asn"},
    "kinerja": {"program": "kinerja.program", "aduan": "kinerja.aduan"},
    "renstra": {"tc25": "renstra.tc25 renstra_awal.tc25 renstra_perubahan.tc25 pindaian.lampiran_renstra"},
    "iku": {"baris": "iku.baris", "keputusan": "iku.keputusan pindaian.iku"},
    "rkt": {"tujuan": "rkt pindaian.rkt"},
    "organisasi": {
        "kedudukan": "organisasi.kedudukan organisasi.butir_kedudukan",
        "tugas": "organisasi.tugas organisasi.butir_kedudukan",
        "fungsi": "organisasi.fungsi organisasi.butir_kedudukan",
        "unit": "organisasi.unit organisasi.pimpinan organisasi.butir_susunan gambar.bagan_organisasi",
    },
    "instansi": {
        "wilayah": "instansi.wilayah instansi.butir_wilayah instansi.jumlah_wilayah",
        "lambang": "gambar.lambang",
    },
    "prestasi": {"": "prestasi jumlah_prestasi pindaian.prestasi"},
}
"""By field of ``Isi`` the keys, each with the names (blank between) of which one at least prints it. A name stands for all that
follow it, the key "" for the whole; what an annex prints is in a field of the annex's id. What isn't here comes with something
else, as a program with its budget."""


def _bagian_isi(isi: Isi, nama: set[str]) -> Iterator[Diagnostic]:
    for medan, kunci in _BAGIAN.items():
        ada = getattr(isi, medan)
        daftar: Sequence[Simpul] = ada if isinstance(ada, tuple) else () if ada is None else (ada,)
        for k, sebutan in kunci.items() if daftar else ():
            simpul = daftar[-1] if k else daftar[0]
            if (k and not getattr(simpul, k)) or any(_disebut(x, nama) for x in sebutan.split()):
                continue
            contoh = sebutan.split()[0]
            saran = f"sebut datanya pada templat atau narasi, misalnya {{{{ {contoh} }}}}"
            if not contoh.startswith("gambar."):
                saran += "; mungkin ungkapannya terganti angka atau teks yang diketik pada narasi"
            saran += "; bila memang tidak dipakai, hapus isian ini"
            if _PINDAIAN in sebutan and isi.laporan.lampiran is not None and medan not in isi.laporan.lampiran:
                saran = f"tambahkan {medan} pada lampiran: di laporan.yaml, atau hapus isian ini"
            di = simpul.letak_dari(k) if k else simpul.letak_dari()
            yield _temuan("LK648", f'"{k or medan}" terisi, tetapi tidak ada yang mencetaknya', di, saran)


def _disebut(sebutan: str, nama: set[str]) -> bool:
    return any(n == sebutan or n.startswith(f"{sebutan}.") for n in nama)
