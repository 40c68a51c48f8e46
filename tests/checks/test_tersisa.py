"""Figures left from an earlier year: examples of their pages, and what may be the same two years on end."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.katalog_tersisa import KATALOG_TERSISA
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.checks.contoh import Tempat, gambar, uji
from tests.checks.test_saksi_tabel import RKT
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

_SUB = "{id: gaji, nama: Gaji, pagu: {perubahan: 1.000.000}, realisasi: 900.000}"
_PANGKAT = "pangkat: [{golongan: III/d, jumlah: 3}]"
_PROFIL = "penduduk: {laki_laki: 50.123, perempuan: 51.234}\n"
_REALISASI = "indikator:\n  - indikator: ikm\n    realisasi: 80,5\n  - indikator: sampah\n    realisasi: 12"

_LALU = 'indikator: [{indikator: ikm, realisasi: "79,5", target: 80}, {indikator: sampah, realisasi: 12}]\n'

TEMPAT: dict[str, Tempat] = {
    "LK263": Tempat(
        "2031/anggaran.yaml", _SUB, {"2030/anggaran.yaml": isi_asli("2031/anggaran.yaml").replace("900.000", "912.345")}
    ),
    "LK264": Tempat(
        "2031/sdm.yaml",
        _PANGKAT,
        {
            "2030/sdm.yaml": isi_asli("2031/sdm.yaml").replace(
                _PANGKAT, "pangkat: [{golongan: III/d, jumlah: 2}, {golongan: III/c, jumlah: 1}]"
            )
        },
    ),
    "LK265": Tempat("2031/profil.yaml", None, {"2030/profil.yaml": _PROFIL}),
    "LK266": Tempat(
        "2031/kinerja.yaml",
        _REALISASI,
        {"2030/kinerja.yaml": _LALU},
    ),
    "LK268": Tempat(
        bersama={
            "2030/sdm.yaml": isi_asli("2031/sdm.yaml").replace("jumlah: 2", "jumlah: 4"),
            "2030/lampiran/pk.jpg": gambar(),
        },
        salah={"2031/lampiran/pk.jpg": gambar()},
        benar={"2031/lampiran/pk.jpg": gambar(warna="teal")},
        temuan="2031/lampiran/pk.jpg",
        bertempat=False,
    ),
    "LK267": Tempat(
        "2031/rkt.yaml",
        "anggaran: 1.000.000",
        {"2031/rkt.yaml": RKT, "2030/rkt.yaml": RKT.replace("2031-01-02", "2030-01-04")},
    ),
}


@pytest.mark.parametrize("k", KATALOG_TERSISA, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def temuan(tmp: Path, **berkas: str) -> list[Diagnostic]:
    isi, _ = muat(tulis_kantor(tmp, **berkas), TAHUN)
    assert isi is not None
    return [d for d in periksa_laporan(isi, metrics.hitung(isi)) if "LK263" <= d.code <= "LK267"]


def test_a_whole_copy_is_told_once_a_file(tmp_path: Path) -> None:
    lalu = {f"2030/{n}.yaml": isi_asli(f"2031/{n}.yaml") for n in ("anggaran", "kinerja", "sdm")}
    hasil = temuan(tmp_path, **lalu)
    assert [(d.code, Path(d.file).name, d.line > 0) for d in hasil] == [
        ("LK263", "anggaran.yaml", True),
        ("LK266", "kinerja.yaml", True),
        ("LK264", "sdm.yaml", True),
    ]
    assert (
        "realisasi 3 dari 3 sub kegiatan sama persis dengan tahun 2030 (2030/anggaran.yaml baris 11)"
        in hasil[0].message
    )


@pytest.mark.parametrize(
    ("nama", "lama", "baru"),
    [
        ("anggaran", "realisasi: 900.000", "realisasi: 900.001"),
        ("sdm", "{jabatan: Staf, jumlah: 1}", "{jabatan: Staf, jumlah: 2}"),
        ("kinerja", "realisasi: 80,5", "realisasi: 80"),
    ],
)
def test_where_one_figure_changed_the_others_may_be_the_same(tmp_path: Path, nama: str, lama: str, baru: str) -> None:
    asli = isi_asli(f"2031/{nama}.yaml")
    assert lama in asli
    assert temuan(tmp_path, **{f"2030/{nama}.yaml": asli.replace(lama, baru)}) == []


def test_one_amount_to_the_rupiah_is_enough(tmp_path: Path) -> None:
    kini = isi_asli("2031/anggaran.yaml").replace("900.000", "912.345")
    lalu = kini.replace("400.000", "410.000")
    [d] = temuan(tmp_path, **{"2031/anggaran.yaml": kini, "2030/anggaran.yaml": lalu})
    assert "realisasi 1 dari 3 sub kegiatan" in d.message


def test_a_photo_of_last_year_is_told_where_it_is_named(tmp_path: Path) -> None:
    foto = "foto:\n  - id: rapat\n    berkas: foto/rapat.jpg\n    keterangan: Rapat koordinasi\n    baris_pk: ikm\n"
    sdm = isi_asli("2031/sdm.yaml").replace("jumlah: 2", "jumlah: 4")
    akar = tulis_kantor(tmp_path, **{"2031/foto.yaml": foto, "2030/sdm.yaml": sdm})
    for nama in ("2030/foto/lama.jpg", "2031/foto/rapat.jpg"):
        (akar / nama).parent.mkdir()
        (akar / nama).write_bytes(gambar())
    isi, _ = muat(akar, TAHUN)
    assert isi is not None
    [d] = [d for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code == "LK268"]
    assert (Path(d.file).name, d.line) == ("foto.yaml", 3)
    assert "2030/foto/lama.jpg" in d.message


def test_a_plan_of_the_same_day_is_last_years(tmp_path: Path) -> None:
    kini = RKT.replace("anggaran: 1.000.000", "anggaran: 1.100.000")
    [d] = temuan(tmp_path, **{"2031/rkt.yaml": kini, "2030/rkt.yaml": RKT})
    assert (d.code, d.line) == ("LK267", 2)


def test_a_reason_sets_it_aside(tmp_path: Path) -> None:
    kini = isi_asli("2031/sdm.yaml").replace("pangkat:", "# abaikan LK264: tidak ada mutasi tahun ini\npangkat:")
    [d] = temuan(tmp_path, **{"2031/sdm.yaml": kini, "2030/sdm.yaml": isi_asli("2031/sdm.yaml")})
    assert d.reason == "tidak ada mutasi tahun ini"
