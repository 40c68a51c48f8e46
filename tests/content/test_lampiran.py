"""Which files stand for which annex, by name and by list."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.checks import periksa
from lkip_docgen.content.lampiran import Halangan, cari_berkas, isi_folder
from lkip_docgen.content.model.lampiran import urai_halaman
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.content.kantor import TAHUN, tulis_kantor

ID = ("renstra", "rkt", "pk", "iku", "prestasi")


@given(st.lists(st.integers(1, 9999), min_size=1, max_size=12, unique=True))
def test_pages_named_one_by_one_are_those_pages(halaman: list[int]) -> None:
    assert urai_halaman(", ".join(map(str, halaman))) == tuple(halaman)


@given(st.integers(1, 9000), st.integers(0, 50))
def test_a_range_names_every_page_between(awal: int, banyak: int) -> None:
    assert urai_halaman(f"{awal}-{awal + banyak}") == tuple(range(awal, awal + banyak + 1))
    assert urai_halaman(f" {awal} – {awal + banyak} ") == tuple(range(awal, awal + banyak + 1))


@pytest.mark.parametrize("teks", ["", "a", "0", "3-1", "1,,2", "1-", "1.5", "2, 1-3", "1;2"])
def test_other_writings_of_pages_are_refused(teks: str) -> None:
    with pytest.raises(ValueError, match="halaman"):
        urai_halaman(teks)


def _folder(tmp: Path, *nama: str) -> Path:
    folder = tmp / "lampiran"
    folder.mkdir()
    for n in nama:
        (folder / n).write_bytes(b"x")
    return tmp


def test_names_are_read_without_case_and_numbers_give_the_order(tmp_path: Path) -> None:
    isi = isi_folder(_folder(tmp_path, "PK.PDF", "iku-10.jpg", "IKU_2.png", "iku 01.jpeg", "Thumbs.db", ".x.pdf"), ID)
    assert [f.name for f in isi.kelompok["pk"].berkas] == ["PK.PDF"]
    assert [f.name for f in isi.kelompok["iku"].berkas] == ["iku 01.jpeg", "IKU_2.png", "iku-10.jpg"]
    assert isi.kelompok["iku"].lompat == (3, 4, 5, 6, 7, 8, 9)
    assert (isi.sisa, isi.asing, isi.tautan) == ((), (), ())


@pytest.mark.parametrize(
    "nama", [("pk.pdf", "pk-1.jpg"), ("pk.pdf", "pk.jpg"), ("pk-1.jpg", "pk-01.png"), ("pk.pdf", "PK.Pdf")]
)
def test_two_readings_of_one_annex_are_not_clear(tmp_path: Path, nama: tuple[str, str]) -> None:
    assert not isi_folder(_folder(tmp_path, *nama), ID).kelompok["pk"].jelas


def test_what_is_no_annex_is_told_apart(tmp_path: Path) -> None:
    _folder(tmp_path, "pk.heic", "sk.pdf", "pk-2023.pdf", "rkt.txt")
    (tmp_path / "lampiran" / "iku.pdf").symlink_to(tmp_path / "lampiran" / "sk.pdf")
    isi = isi_folder(tmp_path, ID)
    assert isi.kelompok == {}
    assert [(i, f.name) for i, f in isi.asing] == [("pk", "pk.heic")]
    assert [f.name for f in isi.sisa] == ["pk-2023.pdf", "rkt.txt", "sk.pdf"]
    assert [f.name for f in isi.tautan] == ["iku.pdf"]


def test_a_listed_file_is_found_inside_the_years_folder_only(tmp_path: Path) -> None:
    tahun = _folder(tmp_path / "2031" if (tmp_path / "2031").mkdir() is None else tmp_path, "Surat Tugas.PDF")
    (tmp_path / "rahasia.pdf").write_bytes(b"x")
    (tahun / "lampiran" / "link.pdf").symlink_to(tmp_path / "rahasia.pdf")
    assert cari_berkas(tahun, "lampiran/surat tugas.pdf") == tahun / "lampiran" / "Surat Tugas.PDF"
    for nama in ("../rahasia.pdf", str(tmp_path / "rahasia.pdf"), "C:\\rahasia.pdf", "lampiran/../../rahasia.pdf"):
        assert cari_berkas(tahun, nama) is Halangan.LUAR, nama
    assert cari_berkas(tahun, "lampiran/link.pdf") is Halangan.TAUTAN
    assert cari_berkas(tahun, "lampiran") is Halangan.FOLDER
    assert cari_berkas(tahun, "lampiran/tiada.pdf") is Halangan.TIADA


def _temuan(tmp: Path, lampiran: str) -> list[Diagnostic]:
    isi, bentuk = muat(
        tulis_kantor(tmp, **{f"{TAHUN}/lampiran.yaml": lampiran, f"{TAHUN}/lampiran/st.pdf": "x"}), TAHUN
    )
    assert isi is not None
    return [*bentuk, *periksa(isi)]


@pytest.mark.parametrize(
    ("baris", "kode", "tempat", "kata"),
    [
        ("- {id: st, judul: A, berkas: [lampiran/stt.pdf]}", "LK117", "lampiran/stt", "lampiran/st.pdf"),
        ("- {id: st, judul: A, berkas: [../../st.pdf]}", "LK117", "../../", "lampiran/st.pdf"),
        ("- {id: st, judul: A, berkas: []}", "LK117", "[]", "lampiran/pk.pdf"),
        ("- {id: st, judul: A, berkas: [lampiran/ST.pdf], halaman: 3-1}", "LK103", "3-1", ""),
        ("- {id: st, judl: A, berkas: [lampiran/st.pdf]}", "LK102", "judl", "judul"),
    ],
)
def test_a_faulty_entry_is_told_with_its_place(tmp_path: Path, baris: str, kode: str, tempat: str, kata: str) -> None:
    baris = f"    {baris}"
    [d] = _temuan(tmp_path, f"lampiran:\n{baris}\n")
    assert (d.code, d.line, d.column) == (kode, 2, baris.index(tempat) + 1)
    assert kata in d.hint


def test_an_annex_listed_twice_is_told_once(tmp_path: Path) -> None:
    satu = "  - {id: st, judul: A, berkas: [lampiran/st.pdf]}\n"
    [d] = _temuan(tmp_path, f"lampiran:\n{satu}{satu}")
    assert (d.code, d.line) == ("LK106", 3)
