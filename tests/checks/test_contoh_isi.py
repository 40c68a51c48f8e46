"""The pages of LK1: each example is tried on the small office."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from lkip_docgen import cli
from lkip_docgen.checks.katalog_isi import KATALOG_ISI
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.slot import SLOT
from tests.checks.contoh import CONTOH, FOTO, Tempat, coba, gambar, tambah, templat_kecil, uji
from tests.checks.lembar import pdf
from tests.content.kantor import narasi, tulis_kantor

_IKM = "- {id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}"
_FOTO = ("2031/foto.yaml", "# contoh")
_LAMPIRAN = "lampiran:\n  - id: surat_tugas\n    judul: Surat Tugas\n    # contoh\n"
_BAB4 = narasi(SLOT["bab4"]) + "\nTerima kasih “tim penyusun”.\n"

TEMPAT: dict[str, Tempat] = {
    "LK101": Tempat("dasar_hukum.yaml", "tentang: Organisasi"),
    "LK102": Tempat("2031/kinerja.yaml", "realisasi: 80,5"),
    "LK103": Tempat("2031/kinerja.yaml", "realisasi: 80,5"),
    "LK104": Tempat("2031/sdm.yaml", "pangkat: [{golongan: III/d, jumlah: 3}]"),
    "LK105": Tempat(*_FOTO, {"2031/foto.yaml": FOTO, "2031/foto/Rapat.jpg": gambar()}),
    "LK106": Tempat(
        "dasar_hukum.yaml",
        "- {id: perwali_5, jenis: Peraturan Wali Kota, nomor: 5, tahun: 2030, tentang: Organisasi}",
    ),
    "LK107": Tempat("2031/pk.yaml", "dukungan: [penunjang]"),
    "LK108": Tempat(
        salah={"2031/narasi/bab4.md": _BAB4.encode("cp1252")},
        benar={"2031/narasi/bab4.md": _BAB4},
        temuan="2031/narasi/bab4.md",
    ),
    "LK109": Tempat(
        *_FOTO,
        {"2031/foto.yaml": FOTO},
        {"2031/foto/rapat.jpg": gambar()[:-500]},
        {"2031/foto/rapat.jpg": gambar()},
    ),
    "LK110": Tempat(
        "instansi.yaml", "# contoh", {**tambah("instansi.yaml", f"  {CONTOH}"), "gambar/logo.png": gambar("PNG")}
    ),
    "LK111": Tempat(
        *_FOTO,
        {"2031/foto.yaml": FOTO},
        {"2031/foto/rapat.png": gambar("PNG", 10_000, 10_000)},
        {"2031/foto/rapat.png": gambar("PNG", 2_000, 1_500)},
    ),
    "LK115": Tempat("2031/pk.yaml", _IKM),
    "LK116": Tempat("organisasi.yaml", "# contoh", tambah("organisasi.yaml", f"  {CONTOH}")),
    "LK117": Tempat(
        "2031/lampiran.yaml",
        "# contoh",
        {"2031/lampiran.yaml": _LAMPIRAN, "2031/lampiran/surat-tugas.pdf": pdf(1)},
    ),
    "LK119": Tempat(
        "2031/lampiran.yaml",
        "# contoh",
        {"2031/lampiran.yaml": f"lampiran:\n  {CONTOH}", "2031/lampiran/pk.pdf": pdf(3)},
    ),
    "LK120": Tempat("laporan.yaml", "# contoh", tambah("laporan.yaml")),
    # Tried below, because these examples are names of files or a command.
    "LK112": Tempat(),
    "LK113": Tempat(),
    "LK118": Tempat(),
}
"""By code where its examples stand."""
_SENDIRI = {"LK112", "LK113", "LK118"}
_KODE = {k.kode: k for k in KATALOG_ISI}


@pytest.mark.parametrize("k", [k for k in KATALOG_ISI if k.kode not in _SENDIRI], ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def test_every_code_of_the_contents_form_has_its_examples_tried() -> None:
    assert set(TEMPAT) == set(_KODE)


def test_a_file_under_another_name_is_not_read(tmp_path: Path) -> None:
    k = _KODE["LK112"]
    for contoh, jumlah in ((k.salah, 1), (k.benar, 0)):
        nama = contoh.removeprefix("content/")
        temuan = coba(tmp_path / str(jumlah), Tempat(bersama={nama: "tanggal: 2031-01-10\nindikator: []\n"}), "", {})
        assert [(d.code, d.severity) for d in temuan if d.code == "LK112"] == [("LK112", "warning")] * jumlah


def test_a_year_without_a_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    k = _KODE["LK113"]
    folder = ["--content", str(tulis_kantor(tmp_path)), "--templates", str(templat_kecil(tmp_path / "templat"))]
    for contoh, kode in ((k.salah, 1), (k.benar, 0)):
        program, *argumen = shlex.split(contoh)
        assert program == "lkip"
        assert cli.main([*argumen, *folder]) == kode
        assert ("galat [LK113]" in capsys.readouterr().err) == bool(kode)


def test_scans_are_in_a_plain_order(tmp_path: Path) -> None:
    k = _KODE["LK118"]
    for contoh, jumlah in ((k.salah, 1), (k.benar, 0)):
        berkas: dict[str, str | bytes | None] = {
            f"2031/{nama}": pdf(1) if nama.endswith("pdf") else gambar() for nama in contoh.splitlines()
        }
        temuan = coba(tmp_path / str(jumlah), Tempat(bersama=berkas), "", {})
        assert [(d.code, d.severity) for d in temuan if d.severity == "error"] == [("LK118", "error")] * jumlah
        assert all(d.hint for d in temuan)
