"""The rules about the data's tables and short texts: their pages' examples, slips that they tell, and edits that a
secretary makes every day, which they don't."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_tabel import KATALOG_TABEL
from lkip_docgen.checks.kode import Kode
from lkip_docgen.diagnostics import Diagnostic
from tests.checks.contoh import Tempat, uji
from tests.checks.kantor_uji import temuan_ganti
from tests.checks.test_contoh import RKT
from tests.content.kantor import isi_asli, narasi_pk

_KEPUTUSAN = """\
keputusan:
  nomor: 1/2031
  tanggal: 2031-01-10
  tempat: Bahari
  tentang: IKU
  menimbang: [bahwa perlu menetapkan IKU;]
  mengingat: [Undang-Undang Nomor 1 Tahun 2030 tentang Laut;]
  diktum: [{teks: Keputusan ini mulai berlaku pada tanggal ditetapkan}]
  lampiran: {judul: [IKU], tugas: [], fungsi: [], tujuan: Laut, indikator_tujuan: Indeks, judul_tabel: [IKU], baris: []}
"""
_IKU = isi_asli("2031/iku.yaml") + _KEPUTUSAN
_BERNOMOR = narasi_pk("ikm").replace(
    "Target kepuasan", "Hasil program {{ kinerja.program[0].realisasi }}, target kepuasan"
)
_SIPALA = isi_asli("2031/kinerja.yaml").replace("80,5\n", "80,5\n    sumber: SIPALA\n")
_WILAYAH = isi_asli("instansi.yaml") + "sebutan_wilayah: Kelurahan\nwilayah: [{id: karang, nama: Kelurahan Karang}]\n"
_PROFIL = "letak_wilayah: tepi laut\nluas_km2: 10\n"

_TARGET_RKT = Tempat(
    "2031/rkt.yaml",
    "indikator: Pantai bersih\n                    target: 2 lokasi",
    {
        "2031/rkt.yaml": RKT.replace(
            "{sub_kegiatan: bersih, indikator: Pantai bersih, target: 2 lokasi, anggaran: 2.000.000}",
            "sub_kegiatan: bersih\n                    indikator: Pantai bersih\n                    target: 2 lokasi\n"
            "                    anggaran: 2.000.000",
        )
    },
)

TEMPAT: dict[str, Tempat] = {
    "LK250": Tempat("2031/kinerja.yaml", "realisasi: 80,5"),
    "LK251": Tempat(
        "2031/kinerja.yaml",
        "program:\n  - {program: penunjang, indikator: Persentase layanan, realisasi: 100}",
        {"2031/narasi/pk/ikm.md": _BERNOMOR},
    ),
    "LK252": Tempat("2031/rkt.yaml", "- program: pesisir", {"2031/rkt.yaml": RKT}),
    "LK253": Tempat("2031/narasi/pk/ikm.md", "Program"),
    "LK254": _TARGET_RKT,
    "LK255": Tempat(
        "2031/iku.yaml", "mengingat: [Undang-Undang Nomor 1 Tahun 2030 tentang Laut;]", {"2031/iku.yaml": _IKU}
    ),
    "LK256": Tempat("2031/profil.yaml", "luas_km2: 10", {"2031/profil.yaml": _PROFIL}),
    "LK257": Tempat("2031/anggaran.yaml", "sumber: APBD"),
    "LK258": Tempat("2031/sdm.yaml", "periode: 2031"),
    "LK259": Tempat("2031/iku.yaml", "formulasi: {uraian: Hasil survei}"),
    "LK260": Tempat("2031/sdm.yaml", "tingkat_pendidikan: [S1, SMA]"),
    "LK261": Tempat(
        "2031/iku.yaml",
        "diktum: [{teks: Keputusan ini mulai berlaku pada tanggal ditetapkan}]",
        {"2031/iku.yaml": _IKU},
    ),
    "LK262": _TARGET_RKT,
    "LK350": Tempat("2031/profil.yaml", "batas: []", {"2031/profil.yaml": _PROFIL + "batas: []\n"}),
    "LK351": Tempat("instansi.yaml", "wilayah: [{id: karang, nama: Kelurahan Karang}]", {"instansi.yaml": _WILAYAH}),
    "LK352": Tempat("organisasi.yaml", "jabatan: Sekretaris, induk: dinas, jenis: sekretariat"),
    "LK353": Tempat("2031/narasi/bab1.md", "Sdm"),
    "LK354": Tempat("instansi.yaml", "alamat: Jalan Pantai 1"),
    "LK355": Tempat(
        "2031/iku.yaml",
        "sumber_data: Survei",
        {
            "2031/kinerja.yaml": _SIPALA,
            "2031/narasi/pk/ikm.md": narasi_pk("ikm").replace("Target kepuasan", "Menurut SIPALA target kepuasan"),
        },
    ),
    "LK356": Tempat("renstra/awal.yaml", "nama: Indeks Kepuasan"),
}


@pytest.mark.parametrize("k", KATALOG_TABEL, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def test_every_code_has_its_place() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_TABEL}


# ---------------------------------------------------------------- slips and harmless edits

KODE = {k.kode for k in KATALOG_TABEL} | {"LK201", "LK212", "LK221", "LK222", "LK240", "LK242", "LK335", "LK336"}
PRESTASI = """\
prestasi:
  - {jenis: Lomba layanan, tingkat: Kota, tahun: 2031, keterangan: Juara 2}
  - {jenis: Lomba arsip, tingkat: Kota, tahun: 2030, keterangan: Juara 1}
  - {jenis: Lomba taman, tingkat: Kota, tahun: 2029, keterangan: Juara 3}
"""
_GAJI = "indikator: Gaji terbayar, target: 14 bulan"
_RINCI = """\
  - {program: penunjang, indikator: Persentase layanan, realisasi: 100}
  - {program: pesisir, indikator: Pantai bersih, realisasi: 90}
  - {program: penunjang, indikator: Persentase arsip, realisasi: 95}
"""
ASAL: dict[str, str] = {
    "2031/rkt.yaml": RKT,
    "2031/iku.yaml": _IKU,
    "2031/profil.yaml": _PROFIL + "batas: [{arah: utara, wilayah: [Kecamatan Karang]}]\n",
    "2031/prestasi.yaml": PRESTASI,
    "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml").split("  - {program")[0] + _RINCI,
    "instansi.yaml": isi_asli("instansi.yaml").replace("ibu_kota", "provinsi: Jawa Timur\nibu_kota"),
    "laporan.yaml": isi_asli("laporan.yaml")
    + "skala_predikat:\n  - {kategori: Tinggi, predikat: Memuaskan, di_atas: 80}\n  - {kategori: B, predikat: Baik}\n",
}


def temuan(tmp: Path, *ganti: tuple[str, str, str]) -> list[Diagnostic]:
    """The findings of these rules after replacements (file, old, new)."""
    return temuan_ganti(tmp, ganti, KODE, ASAL)


def test_a_whole_office_has_nothing_to_say(tmp_path: Path) -> None:
    assert temuan(tmp_path) == []


@pytest.mark.parametrize(
    ("berkas", "lama", "baru", "kode", "pesan"),
    [
        ("2031/kinerja.yaml", "realisasi: 90}", "realisasi: 9}", "LK250", '"pesisir" 9%, program lain 95% sampai 100%'),
        ("2031/kinerja.yaml", "realisasi: 90}", "realisasi: 90, kontrol: {realisasi: 99}}", "LK201", "mencatat 99%, isi 90%"),
        ("2031/kinerja.yaml", "realisasi: 12",
         'realisasi: 12\n    pembanding: [{tingkat: nasional, nama: Laut, nilai: 63, kontrol: {nilai: "36"}}]',
         "LK201", "mencatat 36, isi 63"),
        ("2031/kinerja.yaml", "realisasi: 12", "realisasi: 12\n    pembanding: [{tingkat: nasional, nama: Laut, nilai: 634}]",
         "LK250", "di luar 0 sampai 100"),
        ("2031/rkt.yaml", "sub_kegiatan: listrik", "sub_kegiatan: gaji", "LK252", "tertulis dua kali"),
        ("2031/rkt.yaml", "sub_kegiatan: listrik", "sub_kegiatan: bersih", "LK252", "di bawah"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah bulan layanan, target: 21 Bulan", "LK262", "paling banyak 12 bulan"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah bulan layanan dalam 1 tahun, target: 24 Bulan", "LK262", "12 bulan"),
        ("2031/rkt.yaml", _GAJI, "indikator: Laporan keuangan, target: 6 Triwulan", "LK262", "paling banyak 4 triwulan"),
        ("2031/iku.yaml", "Nomor 1 Tahun 2030", "Nomor 1 Tahun 2130", "LK255", "sesudah tanggal keputusan"),
        ("2031/iku.yaml", "tentang Laut", "tentang Laut sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2020",
         "LK255", "lebih dahulu terbit"),
        ("2031/iku.yaml", "tentang Laut", "tentang Laut sebagaimana telah beberapa kali diubah terakhir dengan Perpu Nomor 9 "
         "Tahun 2029", "LK255", "lebih dahulu terbit"),
        ("2031/rkt.yaml", _GAJI, "indikator: Persentase gaji terbayar, target: 1000%", "LK221", "di luar 0 sampai 100"),
        ("2031/rkt.yaml", _GAJI, "indikator: Layanan yang selesai, target: 101 persen", "LK221", "di luar 0 sampai 100"),
        ("2031/profil.yaml", "Kecamatan Karang", "Dinas Kelautan", "LK350", "instansi ini sendiri"),
        ("2031/prestasi.yaml", "tahun: 2030", "tahun: 2021", "LK336", "lainnya 2029 sampai 2031"),
        ("instansi.yaml", "Jalan Pantai 1", "Jalan Pantai 1 Bahari 50123", "LK354", "kode Jawa Tengah"),
        ("instansi.yaml", "Jalan Pantai 1", "Jalan Pantai No. 1 Bahari 6012", "LK354", "bukan lima angka"),
        ("laporan.yaml", "predikat: Baik", "predikat: Memuaskan", "LK242", "dipakai dua tingkat"),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "Rina Samudra, S.Pi M.Si", "LK240", "tidak dipisahkan koma"),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "Rina Samudra, S.Pi,", "LK240", "diakhiri koma"),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "Rina Samudra, S.Pi., S.Pi", "LK240", 'gelar "S.Pi" tertulis dua kali'),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "Rina Samudra S.Pi", "LK240", 'tidak ada koma di depan gelar "S.Pi"'),
        ("pejabat.yaml", "nama: Joko Ombak", "nama: Joko Ombak, S.SOS", "LK240", 'pada pejabat lain tertulis "S.Pi"'),
        ("2031/sdm.yaml", "{jabatan: Kepala, jumlah: 2, struktural: ya}", "{jabatan: Kepala Dinas, jumlah: 0}", "LK335",
         "ditandatangani Rina Samudra"),
        ("2031/pk.yaml", "tanggal: 2031-01-15", "tanggal: 2031-01-15\n    keterangan_anggaran: APBD PERUBAHAN", "LK222",
         "tidak sesuai dengan versi murni"),
        ("2031/iku.yaml", "Hasil survei", "Hasil Survei Kepuasan Masyarakat (SMK)", "LK356", "huruf-huruf awalnya SKM"),
    ],
)  # fmt: skip
def test_a_slip_is_told(tmp_path: Path, berkas: str, lama: str, baru: str, kode: str, pesan: str) -> None:
    semua = temuan(tmp_path, (berkas, lama, baru))
    assert any(d.code == kode and pesan in d.message and d.line and d.hint for d in semua), semua


@pytest.mark.parametrize(
    ("berkas", "lama", "baru"),
    [
        ("2031/kinerja.yaml", "realisasi: 90}", "realisasi: 40}"),
        ("2031/kinerja.yaml", "realisasi: 90}", "realisasi: 9, kontrol: {realisasi: 9}}"),
        ("2031/kinerja.yaml", "realisasi: 80,5",
         "realisasi: 80,5\n    pembanding: [{tingkat: nasional, nama: Indeks, nilai: 3, setara: tidak}]"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah bulan layanan, target: 12 Bulan"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah bulan penyediaan tunjangan, target: 14 Bulan"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah bulan rekening air dan listrik, target: 24 Bulan"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah orang digaji, target: 14 Orang/bulan"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah laporan gaji, target: 1 Dokumen"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah laporan tiap bulan, target: 12 Bulan"),
        ("2031/iku.yaml", "tentang Laut", "tentang Laut (Lembaran Negara Republik Indonesia Tahun 2030 Nomor 9)"),
        ("2031/iku.yaml", "Nomor 1 Tahun 2030 tentang Laut", "Nomor 1 Tahun 2030 tentang APBD Tahun Anggaran 2032"),
        ("2031/iku.yaml", "tentang Laut", "tentang Laut sebagaimana telah diubah dengan Undang-Undang Nomor 3 Tahun 2030"),
        ("2031/iku.yaml", "tentang Laut",
         "tentang Perubahan atas Undang-Undang Nomor 9 Tahun 2020 tentang Laut"),
        ("2031/iku.yaml", "tentang Laut",
         "tentang Laut yang mengubah Undang-Undang Nomor 9 Tahun 2020"),
        ("2031/iku.yaml", "tentang Laut", "tentang Laut jo. Peraturan Pemerintah Nomor 9 Tahun 2020"),
        ("2031/rkt.yaml", _GAJI, "indikator: Persentase gaji terbayar, target: 100%"),
        ("2031/rkt.yaml", _GAJI, "indikator: Persentase peningkatan pendapatan, target: 120%"),
        ("2031/rkt.yaml", _GAJI, "indikator: Jumlah warga, target: 1000 orang"),
        ("2031/iku.yaml", "Hasil survei", "Jumlah Surat Pertanggungjawaban Keuangan (SPJ)"),
        ("2031/iku.yaml", "Nomor 1 Tahun 2030 tentang Laut", "Nomor 1 Tahun 2030 tentang RPJMD Tahun 2032-2036"),
        ("2031/iku.yaml", "{uraian: Hasil survei}",
         "{pecahan: {pembilang: Jumlah desa mandiri, penyebut: Jumlah desa mandiri yang ditargetkan}}"),
        ("2031/profil.yaml", "[Kecamatan Karang]", "[Desa Sukorejo, Desa Sukoreno]"),
        ("instansi.yaml", "Jalan Pantai 1", "Jalan Pantai No. 1 Tlp. 486040"),
        ("2031/iku.yaml", "Hasil survei", "Hasil Survei Kepuasan Masyarakat (SKM)"),
        ("2031/iku.yaml", "Hasil survei", "Dinilai oleh Perangkat Daerah (OPD)"),
        ("2031/iku.yaml", "Sekretaris]\n    sumber_data: Survei", "Sekretaris]\n    sumber_data: LAKIP, LKIP, dan SAKIP"),
        ("2031/anggaran.yaml", "sumber: APBD", "sumber: APBN"),
        ("2031/anggaran.yaml", "sumber: APBD", "sumber: APBD Kota Bahari dan APBN"),
        ("2031/sdm.yaml", "periode: 2031", "periode: Desember 2030-Januari 2031"),
        ("2031/sdm.yaml", "tingkat_pendidikan: [S1, SMA]", "tingkat_pendidikan: [S-2, S1/D-IV, D-III, D2, SMA/SMK]"),
        ("2031/profil.yaml", "luas_km2: 10", 'luas_km2: "0,9"'),
        ("instansi.yaml", "Jalan Pantai 1", "Jalan Pantai Nomor 1234"),
        ("instansi.yaml", "Jalan Pantai 1", "Jalan Pantai No. 1 Telp. (031) 4567 Bahari 60123"),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "Dr. Ir. Hj. Rina Samudra, S.Pi., M.Si., Ph.D."),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "Rina Samudra, S. Pi, M. Si"),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "RINA SAMUDRA, S.PI., M.SI"),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "Rina Samudra, S.Pi., M.Pi"),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "Rina M.Nur"),
        ("pejabat.yaml", "Rina Samudra, S.Pi", "H. M. Rina S. Samudra"),
        ("pejabat.yaml", "nama: Joko Ombak", "nama: JOKO OMBAK, S.STP., SH., MM"),
    ],
)  # fmt: skip
def test_a_harmless_edit_passes(tmp_path: Path, berkas: str, lama: str, baru: str) -> None:
    assert [d for d in temuan(tmp_path, (berkas, lama, baru)) if d.code != "LK212"] == []


def test_an_abbreviation_finds_the_renstras_target(tmp_path: Path) -> None:
    renstra = ("renstra/awal.yaml", "nama: Indeks Kepuasan", "nama: SKM Dinas")
    rkt = ("2031/rkt.yaml", '{nama: Indeks Kepuasan, target: "80,5"}', '{nama: Nilai SKM, target: "58,0"}')
    [d] = [d for d in temuan(tmp_path, renstra, rkt) if d.code == "LK212"]
    assert '"Nilai SKM" pada RKT 58,0, pada Renstra 80,5' in d.message
    lain = (rkt[0], rkt[1], "{nama: Persentase unit ber-SKM, target: 58%}")
    assert [d for d in temuan(tmp_path / "lain", renstra, lain) if d.code == "LK212"] == []


@pytest.mark.parametrize(
    ("nama", "salah"),
    [
        ("Indeks Kepuasan Masyarakat (IPP)", True),
        ("Indeks Kepuasan Masyarakat (IKM)", False),
        ("Indeks Kinerja Pelayanan Publik (IPP)", False),
        ("Indeks Mutu Pelayanan (IPP)", False),
        ("Pelayanan Kepada Masyarakat (IPP)", False),
    ],
)
def test_an_abbreviation_of_another_name(tmp_path: Path, nama: str, salah: bool) -> None:
    lain = ("2031/iku.yaml", "Hasil survei", "Indeks Pelayanan Publik (IPP)")
    semua = temuan(tmp_path, lain, ("2031/rkt.yaml", _GAJI, f"indikator: {nama}, target: 14 bulan"))
    assert any(d.code == "LK356" and "di tempat lain IPP" in d.message for d in semua) is salah
