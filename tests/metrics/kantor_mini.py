"""A made-up office in Python objects: five indicators, one of negative progress, one without data, one with target 0,
and PK lines without budget. Keyword arguments replace fields of ``Isi``."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from lkip_docgen.content.model.anggaran import Anggaran
from lkip_docgen.content.model.foto import Foto
from lkip_docgen.content.model.iku import IKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import DasarHukum, Instansi, Organisasi, Pejabat, SetelanLaporan
from lkip_docgen.content.model.kinerja import Kinerja
from lkip_docgen.content.model.pk import PK
from lkip_docgen.content.model.prestasi import Prestasi
from lkip_docgen.content.model.profil import Profil
from lkip_docgen.content.model.renstra import Renstra
from lkip_docgen.content.model.rkt import RKT
from lkip_docgen.content.model.sdm import SDM
from lkip_docgen.metrics import Laporan, hitung

TAHUN = 2031


def laporan_mini(**ganti: Any) -> Laporan:
    return hitung(isi_mini(**ganti))


def isi_mini(**ganti: Any) -> Isi:
    bawaan: dict[str, Any] = {
        "tahun": TAHUN,
        "akar": Path("content"),
        "instansi": _instansi(),
        "pejabat": _pejabat(),
        "organisasi": _organisasi(),
        "dasar_hukum": (DasarHukum(id="perwali", jenis="Peraturan Wali Kota", nomor="5", tahun=2030, tentang="Dinas"),),
        "laporan": SetelanLaporan(tanggal=date(2032, 2, 10)),
        "renstra": (renstra(),),
        "profil": Profil.model_validate(
            {
                "luas_km2": Decimal("35.28"),
                "penduduk": {"laki_laki": 50735, "perempuan": 51653},
                "profesi": [{"nama": "Nelayan", "persen": Decimal("60.5")}, {"nama": "Lain", "persen": Decimal(39)}],
            }
        ),
        "sdm": _sdm(),
        "kinerja": kinerja(),
        "kinerja_lalu": {TAHUN - 1: kinerja_lalu()},
        "anggaran": anggaran(),
        "pk": (pk(),),
        "rkt": rkt(),
        "iku": _iku(),
        "foto": (Foto(id="rapat", keterangan="Rapat", baris_pk="mutu"),),
        "prestasi": (Prestasi(jenis="Lomba", tingkat="Kota", tahun=TAHUN, keterangan="Juara I"),),
    }
    return Isi(**{**bawaan, **ganti})


def renstra(**ganti: Any) -> Renstra:
    def indikator(id: str, satuan: str, target: str, akhir: str, **lain: Any) -> dict[str, Any]:
        tahun = {TAHUN - 1: Decimal(target), TAHUN: Decimal(target), TAHUN + 2: Decimal(akhir)}
        return {"id": id, "nama": f"Indikator {id}", "satuan": satuan, "target": tahun, **lain}

    data: dict[str, Any] = {
        "id": "renstra_awal",
        "versi": "awal",
        "nama": "Renstra Dinas",
        "periode_mulai": TAHUN - 2,
        "periode_selesai": TAHUN + 2,
        "berlaku": {"mulai": date(TAHUN - 2, 1, 1)},
        "tahun_matriks": [TAHUN - 1, TAHUN, TAHUN + 2],
        "indikator": [
            indikator("mutu", "indeks", "80", "85"),
            indikator("keluhan", "angka", "20", "10", arah="negatif", sebutan_satuan="keluhan"),
            indikator("sakip", "nilai_sakip", "80", "83"),
            indikator("baru", "persen", "0", "50"),
            indikator("lambat", "dokumen", "4", "4", sebutan_satuan="Dok"),
        ],
        "sasaran": [
            {"id": "layanan", "uraian": "Layanan membaik", "indikator": ["mutu", "keluhan"]},
            {"id": "tata", "uraian": "Tata kelola membaik", "indikator": ["sakip", "baru", "lambat"]},
        ],
        "tujuan": [{"id": "utama", "uraian": "Maju", "indikator": ["sakip"], "sasaran": ["layanan", "tata"]}],
    }
    return Renstra.model_validate({**data, **ganti})


def kinerja(**realisasi: Any) -> Kinerja:
    """The year's kinerja; keyword arguments replace realisasi by indicator, None for no data."""
    bawaan: dict[str, Any] = {"mutu": 78, "keluhan": 25, "sakip": 61, "baru": 10, "lambat": None}
    baris: list[dict[str, Any]] = [
        {"indikator": i, "realisasi": None if r is None else Decimal(r)} for i, r in (bawaan | realisasi).items()
    ]
    baris[0]["pembanding"] = [
        {"tingkat": "nasional", "nama": "Indeks nasional", "nilai": Decimal("86.34")},
        {"tingkat": "kabupaten", "nama": "IKM Kota", "nilai": Decimal(78)},
    ]
    return Kinerja.model_validate(
        {
            "indikator": baris,
            "program": [{"program": "satu", "indikator": "Cakupan", "realisasi": Decimal("83.79")}],
            "kegiatan": {"mutu": ["Survei", "Pelatihan"]},
            "aduan": [{"uraian": "Lampu"}, {"uraian": "Spanduk", "jumlah": 4, "lokasi": ["Pasar"]}],
        }
    )


def kinerja_lalu() -> Kinerja:
    baris = [("mutu", 82), ("keluhan", 30), ("baru", 10)]
    return Kinerja.model_validate({"indikator": [{"indikator": i, "realisasi": Decimal(r)} for i, r in baris]})


def anggaran(**ganti: Any) -> Anggaran:
    def sub(id: str, pagu: int, realisasi: int, **lain: Any) -> dict[str, Any]:
        nilai = {"murni": Decimal(pagu - 100), "perubahan": Decimal(pagu)}
        return {"id": id, "nama": f"Sub {id}", "pagu": nilai, "realisasi": Decimal(realisasi), **lain}

    modal = {"belanja": [{"jenis": "modal", "pagu": Decimal(300), "realisasi": Decimal(200)}]}
    data: dict[str, Any] = {
        "versi": "perubahan",
        "sumber": "APBD",
        "jenis_belanja": [{"id": "operasi", "nama": "Belanja Operasi"}, {"id": "modal", "nama": "Belanja Modal"}],
        "program": [
            {
                "id": "satu",
                "nama": "Program Satu",
                "kegiatan": [
                    {
                        "id": "k1",
                        "nama": "Kegiatan 1",
                        "sub_kegiatan": [sub("a", 1000, 829), sub("b", 500, 500, **modal)],
                    },
                    {"id": "k2", "nama": "Kegiatan 2", "sub_kegiatan": [sub("c", 2000, 1500)]},
                ],
            },
            {
                "id": "dua",
                "nama": "Program Dua",
                "kegiatan": [{"id": "k3", "nama": "Kegiatan 3", "sub_kegiatan": [sub("d", 3000, 2999)]}],
            },
        ],
    }
    return Anggaran.model_validate({**data, **ganti})


def pk(**ganti: Any) -> PK:
    data: dict[str, Any] = {
        "versi": "perubahan",
        "judul": "PERJANJIAN KINERJA",
        "tanggal": date(TAHUN, 10, 2),
        "keterangan_anggaran": "APBD",
        "baris": [
            {"id": "mutu", "indikator": "mutu", "sasaran": "layanan", "dukungan": ["k1"]},
            {"id": "keluhan", "indikator": "keluhan", "sasaran": "layanan", "dukungan": ["c"]},
            {"id": "sakip", "indikator": "sakip", "tujuan": "utama", "dukungan": ["dua"]},
            {"id": "baru", "indikator": "baru", "sasaran": "tata", "dukungan": [], "alasan": "Tanpa anggaran."},
            {"id": "lambat", "indikator": "lambat", "sasaran": "tata", "dukungan": [], "alasan": "Tanpa anggaran."},
        ],
    }
    return PK.model_validate({**data, **ganti})


def rkt(**jumlah: int) -> RKT:
    """The RKT of the mini office; keyword arguments replace amounts by sub kegiatan."""
    daun = {"a": 1000, "b": 400, "c": 2500, "d": 1000} | jumlah
    sub = [
        {"sub_kegiatan": s, "indikator": "Laporan", "target": "1 Dokumen", "anggaran": Decimal(n)}
        for s, n in daun.items()
    ]
    kepala = dict.fromkeys(("misi", "tujuan", "indikator_tujuan", "sasaran", "indikator_sasaran"), "x")
    program = [{"program": "satu", "kegiatan": [{"kegiatan": "k1", "sub_kegiatan": sub}]}]
    sasaran = [{"uraian": "Layanan", "indikator": [], "program": program}]
    return RKT.model_validate(
        {
            "judul": "RKT",
            "tanggal": date(TAHUN - 1, 1, 5),
            "rpjmd": kepala,
            "tujuan": [{"uraian": "Maju", "indikator": "Nilai", "sasaran": sasaran}],
        }
    )


def _instansi() -> Instansi:
    return Instansi.model_validate(
        {
            "nama": "Dinas Kelautan",
            "sebutan": "dinas",
            "pemerintah": "Pemerintah Kota Bahari",
            "daerah": "Kota Bahari",
            "ibu_kota": "Bahari",
            "kepala": {"jabatan": "Kepala Dinas", "lengkap": "Kepala Dinas Kelautan"},
            "atasan": {"jabatan": "Wali Kota", "lengkap": "Wali Kota Bahari"},
            "kop": {"baris": ["PEMERINTAH KOTA BAHARI"], "alamat": "Jalan Pantai 1"},
        }
    )


def _pejabat() -> tuple[Pejabat, ...]:
    def orang(id: str, peran: str, masa: dict[str, date], nip: str | None = None) -> Pejabat:
        return Pejabat.model_validate({"id": id, "nama": id.title(), "peran": peran, "masa": masa, "nip": nip})

    return (
        orang("lama", "kepala", {"selesai": date(TAHUN, 6, 30)}),
        orang("rina", "kepala", {"mulai": date(TAHUN, 7, 1)}, "198001012005012001"),
        orang("joko", "atasan", {"mulai": date(TAHUN - 3, 1, 1)}),
    )


def _organisasi() -> Organisasi:
    return Organisasi.model_validate(
        {
            "dasar": "perwali",
            "judul_bagan": ["BAGAN"],
            "kedudukan": ["Dinas di bawah Wali Kota."],
            "pengantar_tugas": "Tugas:",
            "tugas": ["Membantu."],
            "pengantar_fungsi": "Fungsi:",
            "fungsi": ["Perumusan."],
            "pengantar_susunan": "Susunan:",
            "unit": [
                {"id": "dinas", "nama": "Dinas", "jabatan": "Kepala Dinas", "jenis": "pimpinan"},
                {"id": "umum", "nama": "Subbagian Umum", "jabatan": "Kepala", "induk": "sekretariat"},
                {"id": "sekretariat", "nama": "Sekretariat", "jabatan": "Sekretaris", "induk": "dinas"},
            ],
        }
    )


def _sdm() -> SDM:
    return SDM.model_validate(
        {
            "periode": "Januari-Desember",
            "kelompok": {"struktural": 2, "pelaksana": 3, "non_asn": 4},
            "jabatan": [{"jabatan": "Kepala", "jumlah": 1, "struktural": True}, {"jabatan": "Staf", "jumlah": 4}],
            "pangkat": [{"golongan": "III/d", "jumlah": 5}],
            "tingkat_pendidikan": ["S-2", "S-1", "SD"],
            "pendidikan_asn": [
                {"golongan": "IV/d", "jumlah": {}},
                {"golongan": "III/d", "jumlah": {"S-2": 1, "S-1": 4}},
            ],
            "pendidikan_non_asn": {"jumlah": {"S-1": 4}},
        }
    )


def _iku() -> IKU:
    baris = {
        "indikator": "mutu",
        "sasaran": "layanan",
        "formulasi": {"uraian": "Survei"},
        "penanggung_jawab": ["Kepala"],
        "sumber_data": "Survei",
    }
    return IKU.model_validate(
        {
            "baris": [baris],
            "keputusan": {
                "nomor": "1",
                "tanggal": date(TAHUN, 2, 3),
                "tempat": "Bahari",
                "tentang": "IKU",
                "menimbang": ["bahwa perlu"],
                "mengingat": ["Undang-Undang"],
                "diktum": [
                    {"teks": "Menetapkan IKU."},
                    {"teks": "IKU dimaksud diktum {{ diktum.1 }} berlaku."},
                    {"teks": "Mulai berlaku."},
                ],
                "lampiran": {
                    "judul": ["IKU"],
                    "tugas": ["t"],
                    "fungsi": ["f"],
                    "tujuan": "Maju",
                    "indikator_tujuan": "Nilai",
                    "judul_tabel": ["IKU"],
                    "baris": [baris],
                },
            },
        }
    )
