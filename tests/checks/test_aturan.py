"""Rules over the content: each finding once, at its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from lkip_docgen import metrics
from lkip_docgen.checks import periksa, periksa_laporan
from lkip_docgen.checks.aturan import ATURAN, ATURAN_ANGKA
from lkip_docgen.checks.katalog import KATALOG, halaman
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

PAKET = Path(__file__).parents[2]


def temuan(tmp: Path, *ganti: tuple[str, str, str], **berkas: str | bytes | None) -> list[Diagnostic]:
    """The rules' findings after replacements (file, old, new), on content that loads without fault."""
    isi_berkas: dict[str, str | bytes | None] = dict(berkas)
    for nama, lama, baru in ganti:
        asli = isi_berkas.get(nama) or isi_asli(nama)
        assert isinstance(asli, str)
        assert lama in asli
        isi_berkas[nama] = asli.replace(lama, baru, 1)
    isi, diagnostik = muat(tulis_kantor(tmp, **isi_berkas), TAHUN)
    assert isi is not None
    assert [d for d in diagnostik if d.severity == "error"] == []
    return periksa_laporan(isi, metrics.hitung(isi))


def test_a_whole_office_has_nothing_to_say(tmp_path: Path) -> None:
    assert temuan(tmp_path) == []


# ---------------------------------------------------------------- ids


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "baris", "mirip"),
    [
        ("2031/pk.yaml", "indikator: ikm", "indikator: ikn", 6, "ikm"),
        ("2031/pk.yaml", "sasaran: layanan", "sasaran: layanam", 6, "layanan"),
        ("2031/pk.yaml", "[pantai]", "[gaji, pantay]", 7, "pantai"),
        ("2031/kinerja.yaml", "indikator: sampah", "indikator: sampa", 4, "sampah"),
        ("2031/kinerja.yaml", "program: penunjang", "program: penunjan", 7, "penunjang"),
        ("2030/kinerja.yaml", "indikator: ikm", "indikator: ikmm", 1, "ikm"),
        ("2031/iku.yaml", "sasaran: layanan", "sasaran: layana", 3, "layanan"),
        ("renstra/awal.yaml", "indikator: [sampah]", "indikator: [samph]", 20, "sampah"),
        ("renstra/awal.yaml", "sasaran: [layanan, laut]", "sasaran: [layanan, lauk]", 22, "laut"),
        ("organisasi.yaml", "dasar: perwali_5", "dasar: perwali_4", 1, "perwali_5"),
        ("organisasi.yaml", "induk: dinas", "induk: dins", 11, "dinas"),
        ("pejabat.yaml", "peran: atasan", "peran: atasn", 9, "atasan"),
        ("2031/sdm.yaml", "{SMA: 1}", "{SMP: 1}", 7, "SMA"),
    ],
)
def test_a_dangling_id_is_located_with_what_was_meant(
    tmp_path: Path, nama: str, lama: str, baru: str, baris: int, mirip: str
) -> None:
    d = next(d for d in temuan(tmp_path, (nama, lama, baru)) if d.code == "LK107")
    assert d.file.endswith(f"content/{nama}")
    assert (d.line, d.severity) == (baris, "error")
    assert mirip in d.hint
    assert d.excerpt


def test_an_items_place_is_its_own(tmp_path: Path) -> None:
    [d] = [d for d in temuan(tmp_path, ("2031/pk.yaml", "[pantai]", "[pantai, tiada]")) if d.code == "LK107"]
    assert (d.line, d.column, d.length) == (7, 75, 5)


@pytest.mark.parametrize(
    ("nama", "lama", "baru"),
    [
        ("pejabat.yaml", "id: joko", "id: rina"),
        ("renstra/awal.yaml", "id: laut", "id: layanan"),
        ("2031/anggaran.yaml", "id: listrik", "id: gaji"),
        ("2031/anggaran.yaml", "id: bersih", "id: pantai"),
        ("2031/pk.yaml", "id: sampah", "id: ikm"),
        ("2031/kinerja.yaml", "indikator: sampah", "indikator: ikm"),
    ],
)
def test_a_duplicate_id_is_an_error(tmp_path: Path, nama: str, lama: str, baru: str) -> None:
    d = next(d for d in temuan(tmp_path, (nama, lama, baru)) if d.code == "LK106")
    assert "dua kali" in d.message
    assert d.file.endswith(nama)


def test_an_id_in_two_files_names_the_first(tmp_path: Path) -> None:
    kedua = (
        isi_asli("renstra/awal.yaml")
        .replace("id: renstra_awal", "id: renstra_lain")
        .replace("versi: awal", "versi: perubahan")
    )
    hasil = temuan(
        tmp_path,
        ("renstra/awal.yaml", "{mulai: 2030-01-01}", "{mulai: 2030-01-01, selesai: 2030-12-31}"),
        **{"renstra/perubahan.yaml": kedua.replace("{mulai: 2030-01-01}", "{mulai: 2031-01-01}")},
    )
    d = next(d for d in hasil if d.code == "LK106")
    assert d.file.endswith("perubahan.yaml")
    assert "renstra/awal.yaml baris" in d.hint


@pytest.mark.parametrize("baru", ["dukungan:", "sasaran: laut, tujuan: t1, dukungan:"])
def test_a_pk_line_has_a_sasaran_or_a_tujuan(tmp_path: Path, baru: str) -> None:
    hasil = temuan(tmp_path, ("2031/pk.yaml", "sasaran: laut, dukungan:", baru))
    assert [d.code for d in hasil] == ["LK115"]


def test_a_chart_has_one_head(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("organisasi.yaml", "induk: dinas, ", ""))
    assert (d.code, d.line) == ("LK116", 11)


def test_a_unit_above_itself_is_found(tmp_path: Path) -> None:
    hasil = temuan(tmp_path, ("organisasi.yaml", "induk: dinas", "induk: sekretariat"))
    assert "LK116" in [d.code for d in hasil]


# ---------------------------------------------------------------- budget support


def test_a_sub_kegiatan_counted_twice_names_both_lines(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("2031/pk.yaml", "[pantai]", "[pantai, gaji]"))
    assert (d.code, d.line, d.column) == ("LK202", 7, 75)
    assert '"ikm"' in d.message
    assert '"sampah"' in d.message


def test_one_line_may_not_name_a_program_and_its_part(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("2031/pk.yaml", "[penunjang]", "[penunjang, administrasi]"))
    assert d.code == "LK202"


def test_two_versions_of_the_pk_may_share_a_budget(tmp_path: Path) -> None:
    pk = isi_asli("2031/pk.yaml")
    kedua = pk.removeprefix("pk:\n").replace("versi: murni", "versi: perubahan").replace("2031-01-15", "2031-09-15")
    assert [d for d in temuan(tmp_path, **{"2031/pk.yaml": pk + kedua}) if d.code == "LK202"] == []


def test_a_sub_kegiatan_has_an_amount_in_the_version_in_force(tmp_path: Path) -> None:
    hasil = temuan(tmp_path, ("2031/anggaran.yaml", "pagu: {perubahan: 1.000.000}", "pagu: {murni: 1.000.000}"))
    assert [(d.code, d.line) for d in hasil if d.severity == "error"] == [("LK205", 11)]


@pytest.mark.parametrize(("rinci", "kode"), [("1.000.000", []), ("999.000", ["LK206"])])
def test_the_split_by_kind_adds_up_to_the_sub_kegiatan(tmp_path: Path, rinci: str, kode: list[str]) -> None:
    belanja = f"realisasi: 900.000, belanja: [{{jenis: operasi, pagu: {rinci}, realisasi: 900.000}}]"
    hasil = temuan(tmp_path, ("2031/anggaran.yaml", "realisasi: 900.000", belanja))
    assert [d.code for d in hasil if d.severity == "error"] == kode


def test_budget_that_supports_nothing_is_a_warning(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("2031/pk.yaml", "[penunjang]", "[gaji]"))
    assert (d.code, d.severity) == ("LK505", "warning")
    assert '"listrik"' in d.message


def test_a_line_without_budget_needs_its_reason(tmp_path: Path) -> None:
    hasil = temuan(tmp_path, ("2031/pk.yaml", "[pantai]", "[]"))
    assert [(d.code, d.severity) for d in hasil] == [("LK505", "warning"), ("LK506", "error")]
    hasil = temuan(tmp_path, ("2031/pk.yaml", "[pantai]", "[], alasan: Tanpa anggaran"))
    assert [d.code for d in hasil] == ["LK505", "LK218"]


# ---------------------------------------------------------------- people and dates


def test_nobody_in_office_lists_who_is_known(tmp_path: Path) -> None:
    hasil = temuan(tmp_path, ("pejabat.yaml", "2030-01-01", "2032-03-01"))
    assert {d.code for d in hasil} == {"LK301"}
    assert {Path(d.file).name for d in hasil} == {"laporan.yaml", "pk.yaml"}
    assert "Rina Samudra" in hasil[0].hint


def test_two_in_one_office_are_both_named(tmp_path: Path) -> None:
    [d] = temuan(
        tmp_path,
        (
            "pejabat.yaml",
            "  - id: joko",
            "  - {id: budi, nama: Budi, peran: kepala, masa: {mulai: 2032-01-01}}\n  - id: joko",
        ),
    )
    assert d.code == "LK302"
    assert "Rina" in d.message
    assert "Budi" in d.message


def test_a_change_of_office_between_two_documents_is_no_fault(tmp_path: Path) -> None:
    assert (
        temuan(
            tmp_path,
            (
                "pejabat.yaml",
                "masa: {mulai: 2030-01-01}\n",
                "masa: {mulai: 2030-01-01, selesai: 2031-06-30}\n"
                "  - {id: budi, nama: Budi, peran: kepala, masa: {mulai: 2031-07-01}}\n",
            ),
        )
        == []
    )


def test_no_renstra_in_force_is_an_error(tmp_path: Path) -> None:
    hasil = temuan(tmp_path, ("renstra/awal.yaml", "{mulai: 2030-01-01}", "{mulai: 2030-01-01, selesai: 2031-06-30}"))
    assert [d.code for d in hasil] == ["LK303"]


def test_a_period_that_ends_before_it_begins_is_an_error(tmp_path: Path) -> None:
    hasil = temuan(tmp_path, ("pejabat.yaml", "{mulai: 2029-01-01}", "{mulai: 2029-01-01, selesai: 2028-01-01}"))
    assert "LK305" in [d.code for d in hasil]


def test_a_nip_has_eighteen_digits(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("pejabat.yaml", "19800101 200501 2 001", "19800101 200501 2 01"))
    assert (d.code, d.line) == ("LK306", 4)


# ---------------------------------------------------------------- completeness


def test_a_target_that_neither_renstra_nor_pk_has_is_an_error(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("renstra/awal.yaml", "target: {2031: 10}", "target: {2030: 10}"))
    assert d.code == "LK504"
    assert (
        temuan(
            tmp_path,
            ("renstra/awal.yaml", "target: {2031: 10}", "target: {2030: 10}"),
            ("2031/pk.yaml", "[pantai]", "[pantai], target: 9"),
        )
        == []
    )


def test_a_missing_realisasi_is_a_warning(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("2031/kinerja.yaml", "    realisasi: 12\n", ""))
    assert (d.code, d.severity, d.line) == ("LK509", "warning", 4)


def test_a_report_needs_its_date(tmp_path: Path) -> None:
    assert "LK508" in [d.code for d in temuan(tmp_path, ("laporan.yaml", "tanggal: 2032-02-10\n", ""))]


# ---------------------------------------------------------------- pictures


def foto(tmp: Path, nama: str, isi: bytes | None = None) -> list[Diagnostic]:
    yaml = f"foto: [{{id: f, berkas: '{nama}', keterangan: x, baris_pk: ikm}}]\n"
    return temuan(tmp, **{"2031/foto.yaml": yaml} | ({"2031/" + nama: isi} if isi is not None else {}))


def gambar(tmp: Path, jenis: str) -> bytes:
    Image.new("RGB", (40, 30), "red").save(tmp / "g", jenis)
    return (tmp / "g").read_bytes()


@pytest.mark.parametrize("jenis", ["PNG", "JPEG"])
def test_a_good_picture_passes(tmp_path: Path, jenis: str) -> None:
    assert foto(tmp_path, "foto/a.img", gambar(tmp_path, jenis)) == []


@pytest.mark.parametrize("jenis", ["PNG", "JPEG"])
def test_a_picture_cut_short_is_an_error(tmp_path: Path, jenis: str) -> None:
    [d] = foto(tmp_path, "a.img", gambar(tmp_path, jenis)[:-40])
    assert (d.code, d.line, d.column) == ("LK109", 1, 24)


def test_what_is_no_picture_is_an_error(tmp_path: Path) -> None:
    assert [d.code for d in foto(tmp_path, "a.png", b"bukan gambar")] == ["LK109"]


def test_a_picture_of_too_many_pixels_is_an_error(tmp_path: Path) -> None:
    Image.new("1", (10_000, 9_000)).save(tmp_path / "besar.png")
    assert [d.code for d in foto(tmp_path, "a.png", (tmp_path / "besar.png").read_bytes())] == ["LK111"]


def test_a_missing_picture_names_its_neighbour(tmp_path: Path) -> None:
    tulis_kantor(tmp_path, **{"2031/foto/Rapat.jpg": b""})
    [d] = [d for d in foto(tmp_path, "foto/rapat.jpg") if d.code == "LK105"]
    assert "foto/Rapat.jpg" in d.hint


@pytest.mark.parametrize("nama", ["../../rahasia.png", "/etc/hostname"])
def test_a_picture_outside_the_content_is_refused(tmp_path: Path, nama: str) -> None:
    (tmp_path / "rahasia.png").write_bytes(gambar(tmp_path, "PNG"))
    assert [d.code for d in foto(tmp_path, nama)] == ["LK110"]


def test_a_link_out_of_the_content_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rahasia.png").write_bytes(gambar(tmp_path, "PNG"))
    akar = tulis_kantor(tmp_path)
    (akar / "2031/tautan.png").symlink_to(tmp_path / "rahasia.png")
    assert [d.code for d in foto(tmp_path, "tautan.png")] == ["LK110"]


def test_a_photo_that_is_not_there_yet_is_a_warning(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, **{"2031/foto.yaml": "foto: [{id: f, keterangan: x, baris_pk: ikm}]\n"})
    assert (d.code, d.severity) == ("LK507", "warning")
    assert d.hint.endswith("berkas: foto/f.jpg")


# ---------------------------------------------------------------- figures


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "pesan"),
    [
        (
            "2031/anggaran.yaml",
            "program:\n",
            "kontrol: {pagu: 3.500.001}\nprogram:\n",
            "mencatat Rp3.500.001,00, isi berjumlah Rp3.500.000,00",
        ),
        (
            "2031/anggaran.yaml",
            "    nama: Program Pesisir\n",
            '    nama: Program Pesisir\n    kontrol: {serapan: "75,01"}\n',
            "mencatat 75,01%, menurut isi 75,00%",
        ),
        (
            "2031/anggaran.yaml",
            "        nama: Pantai\n",
            "        nama: Pantai\n        kontrol: {realisasi: 1}\n",
            'kegiatan "pantai"',
        ),
        (
            "2031/kinerja.yaml",
            "program:\n",
            "kontrol: {rata_rata: 91, capaian: {sampah: 81}}\nprogram:\n",
            "mencatat 81%, menurut isi 80%",
        ),
        ("2031/sdm.yaml", "periode: 2031\n", "periode: 2031\nkontrol: {total: 5}\n", "mencatat 5, isi berjumlah 4"),
        ("2031/sdm.yaml", "periode: 2031\n", "periode: 2031\nkontrol: {total_pendidikan: {S1: 2}}\n", "pendidikan S1"),
        (
            "2031/pk.yaml",
            "    baris:\n",
            "    versi_anggaran: perubahan\n    kontrol: {jumlah: 9, target: {ikm: 81}}\n    baris:\n",
            'target baris "ikm" pada PK murni: dokumen (kontrol) mencatat 81, isi 80,5',
        ),
    ],
)
def test_a_control_figure_that_differs_names_both(tmp_path: Path, nama: str, lama: str, baru: str, pesan: str) -> None:
    hasil = [d for d in temuan(tmp_path, (nama, lama, baru)) if d.code == "LK201"]
    assert any(pesan in d.message for d in hasil), hasil
    assert all(d.file.endswith(nama) and d.line for d in hasil)


def test_control_figures_that_agree_say_nothing(tmp_path: Path) -> None:
    kontrol = 'kontrol: {pagu: 3.500.000, realisasi: 2.800.000, serapan: "80"}\nprogram:\n'
    assert temuan(tmp_path, ("2031/anggaran.yaml", "program:\n", kontrol)) == []


def test_numerator_and_denominator_give_the_realisasi(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("2031/kinerja.yaml", "realisasi: 12", "realisasi: 12\n    pembilang: 1\n    penyebut: 8"))
    assert (d.code, d.severity, d.line) == ("LK203", "warning", 5)
    assert "12,5" in d.hint
    assert (
        temuan(tmp_path, ("2031/kinerja.yaml", "realisasi: 12", "realisasi: 12,5\n    pembilang: 1\n    penyebut: 8"))
        == []
    )


def test_the_personnel_tables_count_the_same_people(tmp_path: Path) -> None:
    [d] = temuan(tmp_path, ("2031/sdm.yaml", "jumlah: 3}", "jumlah: 4}"))
    assert (d.code, d.severity) == ("LK204", "warning")


def test_an_unknown_name_in_the_narrative_is_located(tmp_path: Path) -> None:
    narasi = "Pagu\n{{ angaran.pagu | rupiah }}.\n"
    [d] = temuan(tmp_path, **{"2031/narasi/kata_pengantar.md": narasi})
    assert (d.code, d.line, d.column) == ("LK402", 2, 4)
    assert "anggaran" in d.hint


# ---------------------------------------------------------------- the register


def test_faults_of_form_and_of_links_come_in_one_run(tmp_path: Path) -> None:
    isi, diagnostik = muat(
        tulis_kantor(
            tmp_path,
            **{
                "2031/kinerja.yaml": isi_asli("2031/kinerja.yaml").replace("realisasi: 12", "realisasi: l2"),
                "2031/pk.yaml": isi_asli("2031/pk.yaml").replace("[pantai]", "[pantay]"),
                "pejabat.yaml": "pejabat: [\n",
            },
        ),
        TAHUN,
    )
    assert isi is not None
    assert [d.code for d in diagnostik] == ["LK103", "LK101"]
    # The bad number hides nothing else; the lost officials make no finding of their own.
    assert {d.code for d in periksa(isi)} == {"LK107", "LK505"}


@pytest.mark.parametrize(
    "nama",
    [
        "instansi",
        "pejabat",
        "organisasi",
        "dasar_hukum",
        "laporan",
        "renstra/awal",
        "2031/sdm",
        "2031/kinerja",
        "2031/anggaran",
        "2031/pk",
        "2031/iku",
    ],
)
@pytest.mark.parametrize("rusak", [b"\xff", b"a: [", b"", b"[]", b"{}", None])
def test_a_file_that_cannot_be_read_makes_no_further_errors(tmp_path: Path, nama: str, rusak: bytes | None) -> None:
    isi, diagnostik = muat(tulis_kantor(tmp_path, **{f"{nama}.yaml": rusak}), TAHUN)
    assert isi is not None
    assert diagnostik or nama == "laporan"
    hasil = periksa_laporan(isi, metrics.hitung(isi))
    assert [d for d in hasil if d.severity == "error" and d.code != "LK508"] == []


def test_an_unknown_name_is_found_beside_an_unreadable_file(tmp_path: Path) -> None:
    narasi = "{{ angaran.pagu }} {{ sdm.totl }} {{ sub_kegiatan.gaji.nama }} {{ laporan.judul | besr }}\n"
    akar = tulis_kantor(tmp_path, **{"2031/narasi/kata_pengantar.md": narasi, "2031/anggaran.yaml": "a: [\n"})
    isi, _ = muat(akar, TAHUN)
    assert isi is not None
    hasil = [(d.code, d.column) for d in periksa_laporan(isi, metrics.hitung(isi)) if d.file.endswith(".md")]
    # gaji stands in the file that couldn't be read: not the narrative's fault.
    assert hasil == [("LK402", 4), ("LK402", 27), ("LK405", 83)]


def test_every_code_that_the_package_writes_is_in_the_catalogue() -> None:
    ditulis = {
        kode
        for berkas in (PAKET / "lkip_docgen").rglob("*.py")
        if not berkas.name.startswith("katalog")
        for kode in re.findall(r'"(LK[0-9]{3})"', berkas.read_text(encoding="utf-8"))
    }
    didaftar = {k for kode, _ in [*ATURAN, *ATURAN_ANGKA] for k in kode}
    assert didaftar <= ditulis
    assert ditulis == {k.kode for k in KATALOG}


def test_codes_are_in_order_and_each_is_there_once() -> None:
    kode = [k.kode for k in KATALOG]
    assert kode == sorted(set(kode))


def test_the_page_of_checks_is_the_catalogues() -> None:
    assert (PAKET / "docs/pemeriksaan.md").read_text(encoding="utf-8") == halaman()


def test_a_known_date_lies_inside_its_period(tmp_path: Path) -> None:
    pejabat = isi_asli("pejabat.yaml")
    assert "masa: {mulai: 2030-01-01}" in pejabat
    luar = "masa: {mulai: 2030-01-01, diketahui: [2029-12-31]}"
    hasil = temuan(tmp_path, ("pejabat.yaml", "masa: {mulai: 2030-01-01}", luar))
    assert [d.code for d in hasil if d.severity == "error"] == ["LK305"]
