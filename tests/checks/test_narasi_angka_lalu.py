"""True numbers that are no figures of this year's: last year's, what sentences reckon, other things' counts, norms.

A false alarm is the worst that the checker can do: each sentence here alarmed, or is of the kind of one that did.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.test_narasi_angka import BERKAS, bab4, temuan
from tests.content.kantor import isi_asli, narasi_pk

_PROFIL = (
    "luas_km2: 35,28\nletak_wilayah: di pesisir\nbatas: []\npenduduk: {{laki_laki: {0}, perempuan: {1}}}\nprofesi: []\n"
)
_DASAR = {
    "2031/profil.yaml": _PROFIL.format("51.102", "52.041"),
    "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml").replace("realisasi: 100}", "realisasi: '91,25'}")
    + "aduan:\n  - {uraian: Kapal bocor, jumlah: 8}\n",
}
"""This year: 103.143 inhabitants, 8 complaints; IKM 80,5 of 80,5, sampah 12 of 10, serapan 80%, pagu Rp3.500.000."""
_LALU = _DASAR | {
    "2030/profil.yaml": _PROFIL.format("50.735", "51.653"),
    "2030/sdm.yaml": isi_asli("2031/sdm.yaml")
    .replace("periode: 2031", "periode: 2030")
    .replace("non_asn: 1", "non_asn: 3")
    .replace("SMA: 1", "SMA: 3"),
    "2030/kinerja.yaml": isi_asli("2031/kinerja.yaml")
    .replace("80,5", "79")
    .replace("realisasi: 12", "realisasi: 9")
    .replace("realisasi: 100}", "realisasi: '83,79'}")
    + "aduan:\n  - {uraian: Kapal bocor, jumlah: 6}\n",
    "2030/anggaran.yaml": isi_asli("2031/anggaran.yaml")
    .replace("900.000", "712.345")
    .replace("2.000.000", "1.800.000"),
    "2030/pk.yaml": isi_asli("2031/pk.yaml").replace("2031", "2030"),
    "2030/iku.yaml": isi_asli("2031/iku.yaml"),
}
"""The same with last year's whole report: 102.388 inhabitants, 6 employees, 6 complaints, serapan 79,17%."""


def keras(folder: Path, berkas: dict[str, str]) -> list[str]:
    """What is doubted or refused, as file, line and message."""
    return [
        f"{Path(d.file).stem}:{d.line} {d.code} {d.message}" for d in temuan(folder, **berkas) if d.severity != "note"
    ]


def di_bab4(*kalimat: str) -> dict[str, str]:
    return {BERKAS: bab4("\n\n".join(kalimat))}


def di_pk(baris: str, *kalimat: str) -> dict[str, str]:
    return {f"2031/narasi/pk/{baris}.md": narasi_pk(baris) + "".join(f"\n{k}\n" for k in kalimat)}


# ---------------------------------------------------------------- true sentences


def test_last_years_figures_are_right_where_a_sentence_speaks_of_them(tmp_path: Path) -> None:
    kalimat = (
        "Jumlah penduduk naik dari 102.388 jiwa menjadi 103.143 jiwa.",
        "Jumlah penduduk bertambah 755 jiwa atau 0,74% dari tahun sebelumnya, yaitu 102.388 jiwa.",
        "Jumlah penduduk pada akhir tahun 2030 sebanyak 102.388 jiwa.",
        "Penduduk laki-laki berjumlah 51.102 jiwa dan penduduk perempuan 52.041 jiwa.",
        "Jumlah penduduk perempuan 52.041 jiwa atau 50,46% dari seluruh penduduk.",
        "Perempuan berjumlah 52.041 jiwa dan laki-laki 51.102 jiwa.",
        "Jumlah penduduk perempuan bertambah 388 jiwa dan laki-laki 367 jiwa.",
        "Pada tahun 2030 tercatat 6 aduan, sedangkan pada tahun 2031 tercatat 8 aduan.",
        "Aduan naik dari 6 menjadi 8 laporan.",
        "Jumlah pegawai berkurang dari 6 orang pada tahun 2030 menjadi 4 orang.",
        "Pada tahun 2030 kantor diperkuat 6 orang pegawai.",
        "Serapan anggaran naik dari 79,16% menjadi 80%.",
        "Serapan Program Penunjang membaik dari 74,16% menjadi 86,67%.",
        "Serapan Program Pesisir 75%, lebih rendah daripada tahun 2030 (83,33%).",
        "Serapan Program Pesisir turun 8,33 poin dibandingkan dengan tahun sebelumnya.",
        "Anggaran tahun 2031 bertambah Rp200.000,00 dibandingkan dengan tahun 2030.",
        "Pagu anggaran tahun 2030 sebesar Rp3.300.000,00, sedangkan tahun ini Rp3.500.000,00.",
        "Sisa anggaran tahun 2030 sebesar Rp687.655,00.",
        "Realisasi anggaran naik Rp187.655,00 atau 7,18%.",
        "Realisasi indikator program penunjang naik dari 83,79% menjadi 91,25%.",
        "Rata-rata capaian turun dari 98,75% menjadi 90%.",
        "Pada tahun 2030 rata-rata capaian 98,75% dan serapan anggaran 79,16%.",
        "Serapannya lebih tinggi daripada tahun 2030, ketika serapannya 79,16%.",
        "Serapan gaji naik dari 71,23% menjadi 90%, karena pembayarannya tepat waktu.",
        "Realisasi gaji naik dari Rp712.345,00 menjadi Rp900.000,00.",
    )
    assert keras(tmp_path, _LALU | di_bab4(*kalimat)) == []
    tabel = (
        "| Hal | 2030 | 2031 |\n|---|---|---|\n| Pegawai | 6 | 4 |\n"
        "| Penduduk | 102.388 | 103.143 |\n| Pagu | 3.300.000 | 3.500.000 |"
    )
    assert keras(tmp_path, _LALU | di_bab4(tabel)) == []


def test_last_years_figures_of_a_pk_lines_indicator_and_budget(tmp_path: Path) -> None:
    kalimat = (
        "Serapan naik dari 74,16% menjadi 86,67%.",
        "Anggaran pendukung sasaran ini tetap Rp1.500.000,00, dan realisasinya bertambah Rp187.655,00.",
        "Pada tahun 2030 serapannya 74,16% dengan capaian 98,75%.",
        "Realisasi tahun 2030 sebesar 79, kurang 1 poin dari target 80.",
        "Capaiannya naik dari 98,75% menjadi 100%.",
    )
    assert keras(tmp_path, _LALU | di_pk("ikm", *kalimat)) == []


@pytest.mark.parametrize("berkas", [_DASAR, _LALU], ids=["tahun pertama", "tahun kedua"])
def test_numbers_that_are_other_things(tmp_path: Path, berkas: dict[str, str]) -> None:
    kalimat = (
        "Target serapan anggaran yang ditetapkan Wali Kota 79%, jadi sudah terlampaui.",
        "Serapan anggaran sudah melewati 79% yang ditargetkan Wali Kota.",
        "Batas serapan anggaran yang dianggap baik adalah 81%.",
        "Satu indikator belum mencapai target, yaitu Sampah laut (12%), sedangkan Indeks Kepuasan (80,5) tercapai.",
        "Tanpa Sampah laut, rata-rata capaiannya 100%.",
        "Di luar Indeks Kepuasan, rata-rata capaiannya 80%.",
        "Balita stunting berkurang 37 anak, dari 312 menjadi 275 anak.",
        "Antrean warga rata-rata turun dari 30 menjadi 20 menit.",
        "Penduduk terbanyak berada di Kelurahan Jember Lor, yakni 18.914 jiwa.",
        "Kelurahan Pasir dihuni 11.482 jiwa.",
        "Jumlah kepala keluarga 33.410, rata-rata 3,09 jiwa tiap keluarga.",
        "Artinya terdapat 98 laki-laki untuk setiap 100 perempuan.",
        "Pegawai sebanyak 4 orang melayani 103.143 jiwa, berarti satu pegawai melayani sekitar 25.786 jiwa.",
        "Dua indikator tetap, satu indikator turun.",
        "Komponen perencanaan 22,4 dari 30, pengukuran 20,1 dari 30, pelaporan 11,2 dari bobot 15.",
        "Pagu itu sekitar Rp3,5 juta, dan yang terserap sekitar Rp2,8 juta.",
        "Gaji sendiri mencakup 28,57% dari seluruh pagu.",
        "Listrik menghabiskan Rp400.000,00 atau 14,29% dari realisasi.",
        "Pagu Rp3.500.000,00 dibagi 4 bidang, rata-rata Rp875.000,00.",
        "Serapan dan rata-rata capaian terpaut jauh: 80% dan 90%, selisihnya 10 poin.",
        "| Jenis pegawai | Laki-laki | Perempuan |\n|---|---|---|\n| Struktural | 33 | 15 |\n| Tenaga harian | 32 | 41 |",
    )
    assert keras(tmp_path, berkas | di_bab4(*kalimat)) == []


def test_points_scales_and_achievements_that_a_pk_lines_text_reckons(tmp_path: Path) -> None:
    ikm = (
        "Hasil tahun ini melebihi nilai tahun 2030 dengan 1,5 poin.",
        "Selisih antara capaian dan serapannya 13,33 poin.",
        "Anggarannya terserap 86,67% dan capaiannya 100%. Selisihnya hanya 13,33 poin persentase.",
        "Skala penilaiannya 0 sampai 100, dan nilai 80 tergolong mutu pelayanan B menurut PermenPANRB Nomor 14 Tahun 2017.",
        "Untuk mencapai 82 pada tahun 2032 diperlukan kenaikan 1,5 poin.",
        "Rata-rata kenaikan yang diperlukan 0,9 poin per tahun.",
        "Targetnya pada RKT 90% untuk program penunjang dan 95% untuk dua program lainnya.",
        "Unsur sarana naik dari 3,18 menjadi 3,27.",
    )
    sampah = (
        "Tanpa pembatasan, capaiannya 120%.",
        "Sampah yang terangkut turun dari 12,5 menjadi 9,75 ton per hari.",
        "Tahun depan diperlukan 3 poin lagi.",
    )
    assert keras(tmp_path, _LALU | di_pk("ikm", *ikm)) == []
    assert keras(tmp_path, _LALU | di_pk("sampah", *sampah)) == []


# ---------------------------------------------------------------- what is wrong all the same


@pytest.mark.parametrize(
    ("kalimat", "kode", "sebut"),
    [
        ("Jumlah penduduk 102.388 jiwa.", "LK413", "102.388 adalah jumlah penduduk tahun 2030"),
        ("Serapan anggaran 79,16% tergolong tinggi.", "LK413", "79,16% adalah serapan seluruh anggaran tahun 2030"),
        ("Kantor diperkuat 6 orang pegawai.", "LK413", "6 adalah jumlah pegawai tahun 2030"),
        ("Pada tahun 2030 serapan anggaran 79,61%.", "LK413", "serapan seluruh anggaran tahun 2030, yaitu 79,16%"),
        ("Jumlah penduduk naik dari 102.388 jiwa menjadi 103.134 jiwa.", "LK412", "yaitu 103.143"),
        ("Penduduk perempuan berjumlah 52.104 jiwa.", "LK413", "penduduk perempuan, yaitu 52.041"),
        ("Pegawai Non ASN berjumlah 9 orang.", "LK413", "pegawai Non ASN, yaitu 1"),
    ],
)
def test_a_wrong_number_is_told_with_last_years(tmp_path: Path, kalimat: str, kode: str, sebut: str) -> None:
    d = [x for x in temuan(tmp_path, **_LALU, **di_bab4(kalimat)) if x.severity != "note"]
    assert [x.code for x in d] == [kode]
    assert sebut in d[0].message


def test_last_years_figure_is_advised_in_digits_because_no_expression_prints_it(tmp_path: Path) -> None:
    d = temuan(tmp_path, **_LALU, **di_bab4("Pada tahun 2030 serapan anggaran 79,61%."))
    assert "tulis 79,16%" in d[0].hint


# ---------------------------------------------------------------- which figure is advised


@pytest.mark.parametrize(
    ("kalimat", "saran"),
    [
        ("Indeks Kepuasan memperoleh 80,5.", ("{{ indikator.ikm.target }} bila", "{{ indikator.ikm.realisasi }} bila")),
        ("Realisasi Indeks Kepuasan 80,5.", ("tulis {{ indikator.ikm.realisasi }} supaya",)),
        ("Capaian Indeks Kepuasan 100%.", ("tulis {{ indikator.ikm.capaian }} supaya",)),
        ("Semuanya selesai 80%.", ("beberapa angka", "lkip vars")),
    ],
)
def test_a_number_that_is_several_figures_leaves_the_choice(
    tmp_path: Path, kalimat: str, saran: tuple[str, ...]
) -> None:
    (d,) = temuan(tmp_path, **_DASAR, **di_bab4(kalimat))
    assert d.code == "LK415"
    assert all(s in d.message + d.hint for s in saran)


def test_the_named_things_figure_is_advised_before_another_that_looks_alike(tmp_path: Path) -> None:
    (d,) = temuan(tmp_path, **_DASAR, **di_bab4("Serapan Program Penunjang 70%."))
    assert "{{ program.penunjang.serapan }}" in d.hint
    (d,) = temuan(tmp_path, **_DASAR, **di_pk("ikm", "Nilai capaian rata-rata 95%."))
    assert "kinerja.rata_rata" not in d.hint
