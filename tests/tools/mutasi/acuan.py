"""The real slips of the printed report (docs/selisih-acuan.md), typed into the content where it could hold them.

Those of data are the list that ``tests/checks/test_acuan.py`` keeps; those of prose stand here: number in the list of
differences, file, what stands in the clean narrative, what the printed report says there.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.checks.test_acuan import SALAH
from tests.checks.test_acuan import TAHUN as TAHUN_ACUAN
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Sumber

_PK = "pk/"
PROSA: tuple[tuple[str, str, str, str], ...] = (
    (
        "9",
        "kata_pengantar",
        "{{ hukum.permenpanrb_53_2014 }}",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 tahun 2014 tentang Petunjuk Teknis "
        "Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja",
    ),
    (
        "14",
        "ikhtisar",
        "{{ kinerja.jumlah_tercapai | angka_terbilang }} dari {{ kinerja.jumlah_indikator | angka_terbilang }} indikator",
        "4 (empat) dari 8 (delapan) indikator",
    ),
    ("14", "ikhtisar", "tergolong {{ kinerja.predikat }} ({{ kinerja.kategori }})", "tergolong Cukup (memadai)"),
    ("16", "ikhtisar", "sebesar {{ anggaran.pagu | rupiah }}", "sebesar Rp 15.170.568.935,00,-"),
    ("17", "ikhtisar", "{{ belanja.modal.pagu | rupiah }}", "Rp. 0,-"),
    (
        "18",
        "ikhtisar",
        "Hasilnya {{ efisiensi.jumlah_efisien | angka_terbilang }} sasaran efisien",
        "Hasilnya tidak ada efisiensi, 6 (enam) sasaran efisien",
    ),
    (
        "19",
        "bab1",
        "{{ hukum.tap_mpr_11_1998 }}",
        "TAP MPR RI. No. XI / MPR / 1998 tentang penyelenggara Negara yang bersih dan bebas dari korupsi, kolusi dan nepotisme",
    ),
    (
        "20",
        "bab1",
        "{{ hukum.perpres_29_2014 }}",
        "Peraturan Presiden Nomor 29 tahun 2014 tentang Sistem Akuntabilitas",
    ),
    ("23", "bab3", "di tingkat", "ditingkat"),
    (
        "47",
        "bab2",
        "({{ anggaran.pagu | terbilang_rupiah }})",
        "(Lima belas milyar seratus tujuh puluh juta lima ratus enam "
        "puluh delapan ribu sembilan ratus tiga puluh lima rupiah)",
    ),
    (
        "51",
        "bab3",
        "{{ renstra.jumlah_tujuan | angka_terbilang }} tujuan dan {{ renstra.jumlah_sasaran | angka_terbilang }} sasaran "
        "Renstra",
        "1 (satu) tujuan dan 1 (satu) sasaran Renstra",
    ),
    ("52", "bab4", "rata-rata capaiannya {{ kinerja.rata_rata }}", "rata-rata capaiannya 96%"),
    (
        "53",
        "bab3",
        "kategori {{ kinerja.kategori }} dengan predikat **{{ kinerja.predikat }}**",
        "kategori A dengan predikat **MEMUASKAN**",
    ),
    (
        "65",
        _PK + "ikm",
        "{{ indikator.ikm.kalimat.tahun_lalu }}",
        "Dibandingkan tahun 2022 capaian kinerja 82%, maka ada penurunan sebesar 2%.",
    ),
    (
        "66",
        _PK + "ikm",
        "{{ indikator.ikm.kalimat.jangka_menengah }}",
        "Dibandingkan dengan target jangka menengah, target "
        "Indeks Kepuasan Masyarakat pada akhir periode Renstra (2021-2026) telah tercapai pada tahun ke-3 periode Renstra.",
    ),
    (
        "68",
        _PK + "kesejahteraan",
        "{{ baris_pk.kesejahteraan.kalimat.capaian }}",
        "Seluruh kegiatan tersebut dapat terfasilitasi, sehingga realisasinya 100% dari target 80%.",
    ),
    (
        "69",
        _PK + "kesejahteraan",
        "{{ indikator.kesejahteraan.kalimat.jangka_menengah }}",
        "Dibandingkan dengan target jangka menengah, target pada akhir periode renstra (2021-2016) belum tercapai.",
    ),
    (
        "70",
        _PK + "trantib",
        "{{ indikator.trantib.kalimat.tahun_lalu }}",
        "Realisasi Persentase Tingkat Penyelesaian Laporan "
        "dan Pelanggaran Ketertiban Umum serta Ketentraman Masyarakat sama dengan tahun 2022 yang juga mencapai 100%.",
    ),
    (
        "72",
        _PK + "sakip",
        "{{ baris_pk.sakip.kalimat.capaian }}",
        "Hasil evaluasi AKIP tahun 2023 memperoleh nilai BB (73,50).",
    ),
    (
        "73",
        _PK + "sakip",
        "{{ baris_pk.sakip.kalimat.capaian }}",
        "Di tahun 2023 target kinerja B dengan realisasi kinerjanya B (61).",
    ),
    ("74", _PK + "sakip", "Hasil ini belum memenuhi target", "Hasil ini telah melebihi target"),
    (
        "74",
        _PK + "sakip",
        "capaian {{ baris_pk.sakip.capaian }} dengan predikat **{{ baris_pk.sakip.predikat }}**",
        "capaian 100% dengan kategori AA (Sangat Memuaskan)",
    ),
    (
        "75",
        _PK + "sakip",
        "{{ indikator.sakip.kalimat.jangka_menengah }}",
        "Target Nilai SAKIP OPD pada akhir periode Renstra tercapai pada tahun ke-3 periode Renstra.",
    ),
    (
        "76",
        _PK + "sakip",
        "{{ indikator.sakip.kalimat.nasional }}",
        "Nilai SAKIP OPD telah melebihi angka rata-rata nasional yaitu 63,36.",
    ),
    (
        "78",
        _PK + "program",
        "realisasi indikator sasaran dilaporkan {{ indikator.program.realisasi }}",
        "rata-rata indikator program yang tercapai adalah 100%",
    ),
    ("79", "bab3", "disajikan pada {{ lihat.tabel_capaian }}", "disajikan pada tabel 3.9"),
    ("81", "bab3", "predikat **{{ kinerja.predikat }}**", "predikat **BAIK**"),
    ("82", _PK + "dokumen", "dengan capaian {{ baris_pk.dokumen.capaian }}", "dengan nilai capaian rata-rata 90%"),
    ("83", _PK + "ikm", "predikat **{{ baris_pk.ikm.predikat }}**", "predikat **memuaskan**"),
    ("87", _PK + "dokumen", "serapan {{ kegiatan.perencanaan.serapan }}", "serapan 81.09 %"),
    (
        "93",
        _PK + "kesejahteraan",
        "dengan serapan {{ sub_kegiatan.pemberdayaan_masyarakat.serapan }}",
        "dengan serapan 88,76%",
    ),
    ("106", "ikhtisar", "terserap {{ baris_pk.sakip.serapan }}", "terserap 98,85%"),
    ("113", "bab3", "rata-rata capaian kinerja {{ kinerja.rata_rata }}", "rata-rata capaian kinerja 82,82%"),
    ("114", "bab3", "bertambah {{ anggaran.selisih_rkt | rupiah }}", "bertambah Rp. 741.202.721,-"),
    (
        "118",
        "bab3",
        "mengelola pagu sebesar {{ anggaran.pagu | rupiah }}",
        "mengelola pagu sebesar Rp12.564.365.145,00",
    ),
    (
        "120",
        "bab3",
        "{{ anggaran.jumlah_kegiatan | angka_terbilang }} kegiatan dan",
        "{{ instansi.nama }} kegiatan dan",
    ),
    ("123", _PK + "trantib", "serapannya {{ sub_kegiatan.kendaraan_operasional.serapan }}", "serapannya 68,62%"),
    ("126", "bab4", "({{ kinerja.predikat }})", "(Baik)"),
    ("127", "bab4", "{{ efisiensi.jumlah_efisien }} baris kinerja", "6 baris kinerja"),
    ("129", "bab4", "akuntabilitas", "akutabilitas"),
)


def acuan(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """Each slip whose clean text stands in the content; none for another year's or office's."""
    if s.tahun != TAHUN_ACUAN:
        return
    data = [(x.nomor or "dibiarkan", x.berkas, x.lama, x.cetak) for x in SALAH]
    prosa = [(nomor, f"{s.tahun}/narasi/{berkas}.md", lama, cetak) for nomor, berkas, lama, cetak in PROSA]
    for nomor, berkas, lama, cetak in (*data, *prosa):
        di = s.teks.get(berkas, "").find(lama)
        if di >= 0:
            uraian = f"nomor {nomor}: {' '.join(cetak.split())[:90]}"
            yield Slip("acuan", uraian, (Sunting(berkas, di, di + len(lama), cetak),), ("laporan cetak",))
