"""Loading a whole office: what is wrong with its form, all of it, located."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic, fold
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor


def muat_kantor(tmp: Path, **ganti: str | bytes | None) -> tuple[Isi, list[Diagnostic]]:
    isi, diagnostik = muat(tulis_kantor(tmp, **ganti), TAHUN)
    assert isi is not None
    return isi, diagnostik


def satu(tmp: Path, nama: str, lama: str, baru: str) -> Diagnostic:
    """The one finding after a replacement in one file."""
    asli = isi_asli(nama)
    assert lama in asli
    _, diagnostik = muat_kantor(tmp, **{nama: asli.replace(lama, baru, 1)})
    assert len(diagnostik) == 1, diagnostik
    assert diagnostik[0].file.endswith(f"content/{nama}")
    return diagnostik[0]


def test_a_whole_office_has_nothing_to_say(tmp_path: Path) -> None:
    isi, diagnostik = muat_kantor(tmp_path)
    assert diagnostik == []
    assert isi.rusak == frozenset()
    assert isi.kinerja.indikator[0].realisasi == Decimal("80.5")
    assert isi.kinerja_lalu[2030].indikator[0].realisasi == 79
    assert isi.anggaran.program[0].kegiatan[0].sub_kegiatan[0].realisasi == 900_000
    assert set(isi.narasi) >= {"bab1", "bab4", "pk/ikm", "pk/sampah"}


def test_optional_files_may_be_absent(tmp_path: Path) -> None:
    isi, _ = muat_kantor(tmp_path)
    assert (isi.profil, isi.rkt, isi.foto, isi.prestasi) == (None, None, (), ())


def test_a_nodes_fields_know_their_place(tmp_path: Path) -> None:
    isi, _ = muat_kantor(tmp_path)
    letak = isi.pk[0].baris[0].letak_dari("dukungan", 0)
    assert letak is not None
    assert letak.berkas.endswith("content/2031/pk.yaml")
    assert (letak.baris, letak.kolom, letak.panjang) == (6, 64, 9)


def test_paths_are_shown_as_the_user_typed_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tulis_kantor(tmp_path, **{"2031/sdm.yaml": "periode: [\n"})
    monkeypatch.chdir(tmp_path)
    _, [d] = muat(Path("content"), TAHUN)
    assert d.file == "content/2031/sdm.yaml"


def test_the_years_report_settings_win_over_the_defaults(tmp_path: Path) -> None:
    isi, diagnostik = muat_kantor(tmp_path, **{"2031/laporan.yaml": "tanggal: 1 Maret 2032\n"})
    assert diagnostik == []
    assert str(isi.laporan.tanggal) == "2032-03-01"
    assert isi.laporan.judul == "Laporan Kinerja"
    letak, awal = isi.laporan.letak_dari("tanggal"), isi.laporan.letak_dari("judul")
    assert letak is not None
    assert awal is not None
    assert letak.berkas.endswith("2031/laporan.yaml")
    assert awal.berkas.endswith("content/laporan.yaml")


# ---------------------------------------------------------------- bad input


def test_a_letter_in_a_number_is_shown_with_its_hint(tmp_path: Path) -> None:
    d = satu(tmp_path, "2031/kinerja.yaml", "80,5", "8O")
    assert (d.code, d.line, d.column, d.length) == ("LK103", 3, 16, 2)
    assert d.message == 'realisasi "8O" bukan angka'
    assert d.excerpt == "    realisasi: 8O"
    assert "80" in d.hint


def test_a_decimal_point_is_an_error_with_the_comma_as_hint(tmp_path: Path) -> None:
    d = satu(tmp_path, "2031/kinerja.yaml", "80,5", "80.5")
    assert (d.code, "80,5" in d.hint) == ("LK103", True)


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "pesan"),
    [
        ("2031/sdm.yaml", "struktural: ya", "struktural: yes", "ya/tidak"),
        ("2031/sdm.yaml", "jumlah: 3}", 'jumlah: "3,5"}', "bilangan bulat"),
        ("2031/pk.yaml", "2031-01-15", "31 Februari 2031", "tanggal"),
        ("2031/pk.yaml", "versi: murni", "versi: murnih", "tidak dikenal"),
        ("2031/pk.yaml", "id: ikm", "id: IKM", "id"),
        ("2031/pk.yaml", "[penunjang]", "penunjang", "daftar"),
        ("2031/anggaran.yaml", "900.000", "-900.000", "kurang dari 0"),
        ("2031/anggaran.yaml", "nama: Pantai", "nama: [Pantai]", "satu nilai"),
        (
            "instansi.yaml",
            "kop:\n  baris: [PEMERINTAH KOTA BAHARI, DINAS KELAUTAN]\n  alamat: Jalan Pantai 1\n",
            "kop: KOP\n",
            "kelompok",
        ),
        ("renstra/awal.yaml", "2031: 10", "tahun: 10", "angka"),
    ],
)
def test_a_wrong_type_is_located(tmp_path: Path, nama: str, lama: str, baru: str, pesan: str) -> None:
    d = satu(tmp_path, nama, lama, baru)
    assert d.code == "LK103"
    assert pesan in d.message
    assert d.line > 0
    assert d.hint


def test_a_decimal_comma_that_braces_cut_in_two_is_found(tmp_path: Path) -> None:
    d = satu(tmp_path, "2031/kinerja.yaml", "realisasi: 100}", "realisasi: 97,25}")
    assert (d.code, d.line, d.column) == ("LK101", 7, 68)
    assert 'realisasi: "97,25"' in d.hint


def test_an_unknown_key_without_a_value_is_found_too(tmp_path: Path) -> None:
    d = satu(tmp_path, "2031/kinerja.yaml", "    realisasi: 12\n", "    realisasi: 12\n    sumbr:\n")
    assert (d.code, d.line, d.column) == ("LK102", 6, 5)
    assert '"sumber"' in d.hint


def test_an_unknown_choice_names_the_likely_one(tmp_path: Path) -> None:
    assert "murni" in satu(tmp_path, "2031/pk.yaml", "versi: murni", "versi: murnih").hint


def test_an_unknown_key_stands_at_the_key_with_a_suggestion(tmp_path: Path) -> None:
    d = satu(
        tmp_path,
        "2031/sdm.yaml",
        "jabatan: [{jabatan: Kepala, jumlah: 2, struktural: ya}",
        "jabatan: [{jabatan: Kepala, jumlah: 2, strukturl: ya}",
    )
    assert (d.code, d.line, d.column) == ("LK102", 3, 40)
    assert '"struktural"' in d.hint


def test_a_missing_key_stands_at_its_mapping(tmp_path: Path) -> None:
    d = satu(tmp_path, "2031/iku.yaml", "    sumber_data: Survei\n", "")
    assert (d.code, d.line, d.column) == ("LK104", 2, 5)
    assert "sumber_data" in d.message


def test_a_key_without_its_value_stands_at_the_key(tmp_path: Path) -> None:
    d = satu(tmp_path, "2031/iku.yaml", "sumber_data: Survei", "sumber_data:")
    assert (d.code, d.line, d.column) == ("LK104", 6, 5)


def test_an_empty_file_names_what_it_must_hold(tmp_path: Path) -> None:
    _, diagnostik = muat_kantor(tmp_path, **{"2031/anggaran.yaml": ""})
    assert {d.code for d in diagnostik} == {"LK104"}
    assert len(diagnostik) == 4


def test_a_missing_file_is_named_with_its_misspelt_neighbour(tmp_path: Path) -> None:
    akar = tulis_kantor(tmp_path)
    (akar / "2031/kinerja.yaml").rename(akar / "2031/kineja.yaml")
    _, diagnostik = muat(akar, TAHUN)
    assert [(d.code, d.severity) for d in diagnostik] == [("LK112", "warning"), ("LK105", "error")]
    assert "kineja.yaml" in diagnostik[1].hint


def test_a_stray_file_is_a_warning(tmp_path: Path) -> None:
    _, [d] = muat_kantor(tmp_path, **{"2031/profile.yaml": "a: 1\n"})
    assert (d.code, d.severity) == ("LK112", "warning")
    assert "profil.yaml" in d.hint


def test_another_ending_of_a_file_that_is_missed_is_an_error(tmp_path: Path) -> None:
    isi, [d] = muat_kantor(tmp_path, **{"2031/profil.yml": "luas_km2: 10\n"})
    assert (d.code, d.severity, d.hint) == ("LK112", "error", "ganti namanya menjadi profil.yaml")
    assert isi is not None
    assert isi.rusak == {"profil"}


def test_bytes_that_are_not_utf8_are_located(tmp_path: Path) -> None:
    _, [d] = muat_kantor(tmp_path, **{"2031/prestasi.yaml": b"# satu\nprestasi: [] # caf\xe9\n"})
    assert (d.code, d.line, d.column) == ("LK108", 2, 19)
    assert "0xE9" in d.message


def test_utf16_is_named_as_such(tmp_path: Path) -> None:
    _, [d] = muat_kantor(tmp_path, **{"2031/prestasi.yaml": "prestasi: []".encode("utf-16")})
    assert "UTF-16" in d.message


def test_a_byte_order_mark_and_crlf_do_no_harm(tmp_path: Path) -> None:
    asli = isi_asli("2031/kinerja.yaml").replace("\n", "\r\n").encode("utf-8-sig")
    isi, diagnostik = muat_kantor(tmp_path, **{"2031/kinerja.yaml": asli})
    assert diagnostik == []
    assert isi.kinerja.indikator[1].realisasi == 12


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    _, [d] = muat_kantor(tmp_path, **{"2031/prestasi.yaml": "#" * 2_000_001})
    assert d.code == "LK111"


def test_a_missing_year_lists_those_there_are(tmp_path: Path) -> None:
    isi, [d] = muat(tulis_kantor(tmp_path), 2040)
    assert isi is None
    assert d.code == "LK113"
    assert "2030, 2031" in d.hint


def test_a_missing_content_folder_is_one_plain_error(tmp_path: Path) -> None:
    isi, [d] = muat(tmp_path / "tiada", TAHUN)
    assert (isi, d.code) == (None, "LK105")


def test_a_missing_narrative_file_names_its_slots(tmp_path: Path) -> None:
    _, [d] = muat_kantor(tmp_path, **{"2031/narasi/bab4.md": None})
    assert (d.code, "Kesimpulan" in d.hint) == ("LK105", True)


def test_each_line_of_the_pk_has_its_narrative_file(tmp_path: Path) -> None:
    _, diagnostik = muat_kantor(tmp_path, **{"2031/narasi/pk/ikm.md": None, "2031/narasi/pk/ikmm.md": "## Capaian\n"})
    assert {(d.code, d.severity) for d in diagnostik} == {("LK105", "error"), ("LK112", "warning")}
    [(d, ikutan)] = fold(diagnostik)
    assert (d.file.endswith("2031/pk.yaml"), [x.code for x in ikutan]) == (True, ["LK112"])
    assert "yang ada pk/ikmm.md" in d.hint


def test_a_folder_without_renstra_is_an_error(tmp_path: Path) -> None:
    _, [d] = muat_kantor(tmp_path, **{"renstra/awal.yaml": None})
    assert d.code == "LK105"


def test_every_fault_of_every_file_comes_in_one_run_sorted_by_place(tmp_path: Path) -> None:
    _, diagnostik = muat_kantor(
        tmp_path,
        **{
            "instansi.yaml": "nama: Dinas: Laut\n",
            "pejabat.yaml": b"\xff",
            "2031/kinerja.yaml": "indikator:\n  - {indikator: ikm, realisasi: 8O}\n  - {indikatr: ikm}\n",
            "2031/sdm.yaml": None,
            "2031/pk.yaml": isi_asli("2031/pk.yaml").replace("judul", "jdul"),
            "2031/narasi/bab1.md": "## Latar blakang\n\n{{ x\n",
        },
    )
    assert {d.code for d in diagnostik} >= {"LK101", "LK102", "LK103", "LK104", "LK105", "LK108", "LK401", "LK502"}
    tempat = [(d.file, d.line, d.column) for d in diagnostik]
    assert tempat == sorted(tempat)


def test_content_with_faults_still_has_its_shape(tmp_path: Path) -> None:
    isi, _ = muat_kantor(
        tmp_path,
        **{"2031/sdm.yaml": None, "2031/anggaran.yaml": isi_asli("2031/anggaran.yaml").replace("900.000", "9OO.000")},
    )
    assert isi.rusak == {"sdm", "anggaran"}
    assert [s.id for s in isi.anggaran.program[0].kegiatan[0].sub_kegiatan] == ["gaji", "listrik"]
