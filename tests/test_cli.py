"""The command line: exit codes, words, and every kind of bad input told with its place, never with a traceback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import docx
import pypdfium2
import pytest

from lkip_docgen import cli, perakitan, pipeline
from tests.conftest import AKAR
from tests.kantor.salinan import TAHUN, SalinanKantor
from tests.laporan.baca import Terbangun

Rusak = Callable[[SalinanKantor], SalinanKantor]
Layar = pytest.CaptureFixture[str]


class Keluaran:
    """What a run left behind."""

    def __init__(self, kode: int, out: str, err: str) -> None:
        self.kode, self.out, self.err = kode, out, err
        assert "Traceback" not in err

    def temuan(self, kode: str) -> str:
        """The one finding of a code: its line, the excerpt and the hint."""
        blok = re.split(r"^(?=\S[^\n]*(?:galat|peringatan|catatan) \[LK\d+\])", self.err, flags=re.MULTILINE)
        cocok = [b for b in blok if f"galat [{kode}]" in b]
        assert len(cocok) == 1, self.err
        return cocok[0]


def jalankan(layar: Layar, *argumen: str) -> Keluaran:
    """The command in this process."""
    layar.readouterr()
    try:
        kode = cli.main(argumen)
    except SystemExit as e:
        kode = e.code if isinstance(e.code, int) else 1
    hasil = layar.readouterr()
    return Keluaran(kode, hasil.out, hasil.err)


def hasil_lama(kantor: SalinanKantor) -> Callable[[], bool]:
    """Puts a last good output in place; the answer says whether it is untouched and alone."""
    folder = kantor.out / str(TAHUN)
    folder.mkdir(parents=True)
    for akhiran in ("docx", "pdf"):
        berkas = folder / f"lkip-{TAHUN}.{akhiran}"
        berkas.write_bytes(b"laporan yang baik")
        os.utime(berkas, ns=(10**18, 10**18))

    def utuh() -> bool:
        return {(f.name, f.read_bytes(), f.stat().st_mtime_ns) for f in folder.iterdir()} == {
            (f"lkip-{TAHUN}.{a}", b"laporan yang baik", 10**18) for a in ("docx", "pdf")
        }

    return utuh


# ---------------------------------------------------------------- what goes well


def test_a_build_in_a_new_process_ends_with_a_summary(kantor: SalinanKantor) -> None:
    selesai = subprocess.run(
        [sys.executable, "-m", "lkip_docgen", *kantor.argumen("build")],
        cwd=AKAR,
        capture_output=True,
        text=True,
        check=False,
    )
    assert selesai.returncode == 0, selesai.stderr
    assert re.search(
        r"\d+ halaman, \d+ tabel, \d+ gambar; 0 galat, 2 peringatan, \d+ catatan; \d+,\d detik", selesai.stdout
    )
    assert selesai.stderr.index(pipeline.TAHAP[0]) < selesai.stderr.index(pipeline.TAHAP[-1])
    for akhiran in ("docx", "pdf"):
        berkas = kantor.out / str(TAHUN) / f"lkip-{TAHUN}.{akhiran}"
        assert str(berkas) in selesai.stdout
        assert berkas.stat().st_size > 10_000


def test_trace_names_pages_formula_and_source_lines(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, *kantor.argumen("trace"), "kinerja.rata_rata")
    assert hasil.kode == 0, hasil.err
    assert re.search(rf"lkip-{TAHUN} halaman \w+ \(lembar \d+\), Tabel 3\.1", hasil.out)
    assert "rata-rata(" in hasil.out
    assert re.search(rf"← content/{TAHUN}/kinerja\.yaml:\d+", hasil.out)


def test_trace_of_what_is_not_printed_offers_the_nearest(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, *kantor.argumen("trace"), "kinerja.rata_rat")
    assert hasil.kode == 1
    assert 'maksudnya "kinerja.rata_rata"?' in hasil.err


def test_the_print_set_ends_with_its_sheets_signatures_and_how_to_print(kantor: SalinanKantor, capsys: Layar) -> None:
    argumen = kantor.argumen("cetak", "--only", "pk", "--kertas", "a4", "--bolak-balik", "--out", str(kantor.out))
    hasil = jalankan(capsys, *argumen)
    assert hasil.kode == 0, hasil.err
    assert re.search(r"perangkat cetak A4 bolak-balik, \d+ dokumen, \d+ lembar; 0 galat", hasil.out)
    jumlah = re.search(r"^Tanda tangan: (\d+), dari (\d+) orang", hasil.out, re.MULTILINE)
    assert jumlah is not None
    orang = [int(n) for n in re.findall(r"^ +(\d+)  \S", hasil.out, re.MULTILINE)]
    assert (sum(orang), len(orang)) == (int(jumlah[1]), int(jumlah[2]))
    assert "balik di sisi panjang" in hasil.out
    folder = kantor.out / str(TAHUN) / "cetak"
    assert f"daftar-tanda-tangan-{TAHUN}.pdf" in {f.name for f in folder.iterdir()}


def test_a_print_set_of_faulty_content_writes_nothing(kantor: SalinanKantor, capsys: Layar) -> None:
    kantor.ganti("2029/kinerja.yaml", "realisasi: 12\n", "realisasi: 8O\n")
    hasil = jalankan(capsys, *kantor.argumen("cetak", "--out", str(kantor.out)))
    assert hasil.kode == 1
    assert hasil.temuan("LK103")
    assert not kantor.out.exists()


def test_a_paper_that_there_is_not_is_wrong_usage(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, *kantor.argumen("cetak", "--kertas", "B5"))
    assert hasil.kode == 2
    assert "'A4', 'F4'" in hasil.err


def test_check_writes_nothing_and_passes_with_warnings(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, *kantor.argumen("check"))
    assert hasil.kode == 0
    assert re.search(r"0 galat, 2 peringatan, \d+ catatan", hasil.out)
    assert not kantor.out.exists()


_KUNCI = {"code", "severity", "message", "file", "line", "column", "length", "hint"}


def test_check_in_json_gives_findings_as_data(kantor: SalinanKantor, capsys: Layar) -> None:
    kantor.ganti("2029/kinerja.yaml", "realisasi: 12\n", "realisasi: 8O\n")
    hasil = jalankan(capsys, *kantor.argumen("check", "--format", "json"))
    temuan = json.loads(hasil.out)
    assert hasil.kode == 1
    assert hasil.err == ""
    assert all(set(t) == _KUNCI for t in temuan)
    (galat,) = [t for t in temuan if t["severity"] == "error"]
    assert (galat["code"], galat["line"], galat["column"]) == ("LK103", 22, 16)
    assert galat["file"].endswith("2029/kinerja.yaml")
    assert isinstance(galat["hint"], str)
    assert galat["hint"]


def test_check_in_json_of_a_good_folder_has_no_errors(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, *kantor.argumen("check", "--format", "json"))
    assert hasil.kode == 0
    assert {t["severity"] for t in json.loads(hasil.out)} == {"warning", "note"}


def test_a_summary_says_whether_the_report_can_be_built_and_how_to_read_more(
    kantor: SalinanKantor, capsys: Layar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MAKELEVEL", raising=False)
    (baris,) = jalankan(capsys, *kantor.argumen("check")).out.splitlines()
    assert re.match(r"Laporan 2029 dapat disusun; 0 galat, 2 peringatan, \d+ catatan\.", baris)
    assert re.search(r" lkip explain LK\d{3} menjelaskan satu kode\.$", baris)
    monkeypatch.setenv("MAKELEVEL", "1")
    kantor.ganti("2029/kinerja.yaml", "realisasi: 12\n", "realisasi: 8O\n")
    hasil = jalankan(capsys, *kantor.argumen("check"))
    assert re.match(
        r"Laporan 2029 belum dapat disusun; galat pertama di .+kinerja\.yaml:22; 1 galat, .* make explain KODE=LK103 ",
        hasil.out,
    )
    assert "explain" not in hasil.err


def test_strict_lets_warnings_fail_but_not_notes_nor_what_was_set_aside(kantor: SalinanKantor, capsys: Layar) -> None:
    assert jalankan(capsys, *kantor.argumen("check", "--strict", "--format", "json")).kode == 1
    hasil = jalankan(capsys, *kantor.argumen("check", "--strict"))
    assert hasil.kode == 1
    assert "dapat disusun, tetapi --strict tidak menerima peringatan" in hasil.out
    for d in json.loads(jalankan(capsys, *kantor.argumen("check", "--format", "json")).out):
        if d["severity"] == "warning":
            jalan = Path(d["file"])
            baris = jalan.read_text("utf-8").split("\n")
            baris[d["line"] - 1] += f"   # abaikan {d['code']}: sudah ditinjau"
            jalan.write_text("\n".join(baris), "utf-8")
    hasil = jalankan(capsys, *kantor.argumen("check", "--strict"))
    assert (hasil.kode, hasil.err.count("alasan: sudah ditinjau")) == (0, 2), hasil.err
    assert re.match(r"Laporan 2029 dapat disusun; 0 galat, 0 peringatan, \d+ catatan, 2 disisihkan\.", hasil.out)


@pytest.mark.parametrize("perintah", ["build", "cetak", "reviu"])
def test_with_strict_warnings_stop_what_makes_documents(kantor: SalinanKantor, capsys: Layar, perintah: str) -> None:
    hasil = jalankan(capsys, *kantor.argumen(perintah, "--strict"))
    assert hasil.kode == 1
    assert "peringatan [" in hasil.err
    assert "Tidak disusun karena --strict tidak menerima peringatan: 0 galat" in hasil.err
    assert [b for b in kantor.out.rglob("*") if b.is_file()] == []


@pytest.mark.parametrize("bentuk", ["json", "sarif", "github"])
@pytest.mark.parametrize("rusak", ["", "tanpa folder tahun", "tanpa folder isi", "folder isi berkas"])
def test_programs_get_their_form_alone_even_where_nothing_can_be_read(
    kantor: SalinanKantor, capsys: Layar, bentuk: str, rusak: str
) -> None:
    argumen = kantor.argumen("check", "--format", bentuk)
    if rusak == "tanpa folder tahun":
        argumen[1] = "2040"
    elif rusak:
        argumen[3] = str(kantor.akar / ("tidak ada" if rusak == "tanpa folder isi" else "content/instansi.yaml"))
    hasil = jalankan(capsys, *argumen)
    assert hasil.err == ""
    assert hasil.kode == (1 if rusak else 0)
    if bentuk == "github":
        assert all(re.match(r"::(error|warning|notice) \S", b) for b in hasil.out.splitlines())
        assert hasil.out.startswith("::error ") == bool(rusak)
    elif bentuk == "sarif":
        tingkat = {h["level"] for h in json.loads(hasil.out)["runs"][0]["results"]}
        assert ("error" in tingkat) == bool(rusak)
    else:
        assert ("error" in {t["severity"] for t in json.loads(hasil.out)}) == bool(rusak)


def test_a_file_that_the_system_withholds_is_told_in_the_programs_form(
    kantor: SalinanKantor, capsys: Layar, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tolak(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "content/2029")

    monkeypatch.setattr(perakitan, "periksa", tolak)
    hasil = jalankan(capsys, *kantor.argumen("check", "--format", "json"))
    assert hasil.kode == 1
    (d,) = json.loads(hasil.out)
    assert (d["code"], d["file"]) == ("LK105", "content/2029")
    assert "tidak ada izin" in d["message"]


@pytest.mark.parametrize(
    ("warna", "lingkungan", "berwarna"),
    [
        ("otomatis", {}, True),
        ("otomatis", {"NO_COLOR": "1"}, False),
        ("otomatis", {"NO_COLOR": ""}, True),
        ("otomatis", {"TERM": "dumb"}, False),
        ("ya", {"NO_COLOR": "1"}, True),
        ("tidak", {}, False),
    ],
)
def test_a_terminal_gets_colours_unless_told_otherwise(
    kantor: SalinanKantor,
    capsys: Layar,
    monkeypatch: pytest.MonkeyPatch,
    warna: str,
    lingkungan: dict[str, str],
    berwarna: bool,
) -> None:
    for nama, nilai in {"NO_COLOR": "", "TERM": "xterm", **lingkungan}.items():
        monkeypatch.setenv(nama, nilai)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    hasil = jalankan(capsys, *kantor.argumen("check", "--warna", warna))
    assert ("\x1b[1;33mperingatan\x1b[0m" in hasil.err) == berwarna
    assert "\x1b" not in hasil.out


def test_no_terminal_gets_no_colours(kantor: SalinanKantor, capsys: Layar) -> None:
    assert "\x1b" not in jalankan(capsys, *kantor.argumen("check")).err


def test_explain_prints_a_page_and_refuses_what_is_no_code(capsys: Layar) -> None:
    hasil = jalankan(capsys, "explain", "lk", "204")
    assert (hasil.kode, hasil.err) == (0, "")
    assert hasil.out.startswith("LK204: ")
    hasil = jalankan(capsys, "explain", "LK2O4")
    assert (hasil.kode, hasil.out) == (2, "")
    assert hasil.err.startswith('galat: kode "LK2O4" tidak ada; mungkin maksudnya LK204: ')
    assert jalankan(capsys, "explain").out.startswith("LK1: ")


def test_vars_lists_names_with_their_present_values(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, *kantor.argumen("vars"))
    assert hasil.kode == 0
    nama = dict(b.split(None, 1) for b in hasil.out.splitlines() if len(b.split(None, 1)) == 2)
    assert nama["tahun"] == "2029"
    assert nama["anggaran.pagu"] == "Rp1.251.001.000,00"
    assert nama["indikator.akip.realisasi"] == "BB (72,5)"
    assert nama["indikator.ntn.realisasi"] == "belum ada data"


def test_vars_lists_names_while_the_content_has_errors(kantor: SalinanKantor, capsys: Layar) -> None:
    kantor.ganti("2029/narasi/ikhtisar.md", "{{ anggaran.serapan }}", "{{ anggaran.serapann }}")
    assert jalankan(capsys, *kantor.argumen("check")).kode == 1
    hasil = jalankan(capsys, *kantor.argumen("vars"))
    assert (hasil.kode, hasil.err) == (0, "")
    assert "\nanggaran.serapan " in hasil.out
    kantor.tambah("2029/kinerja.yaml", "tidak dikenal: 1\n")
    hasil = jalankan(capsys, *kantor.argumen("vars"))
    assert (hasil.kode, hasil.out) == (1, "")
    assert "kinerja.yaml" in hasil.err


def test_a_pdf_of_any_word_file_is_made_beside_it(tmp_path: Path, capsys: Layar) -> None:
    dokumen = docx.Document()
    dokumen.add_heading("Nota dinas", 1)
    dokumen.add_paragraph("Surat dari kantor lain & isinya.")
    berkas = tmp_path / "nota dinas.docx"
    dokumen.save(str(berkas))
    hasil = jalankan(capsys, "pdf", str(berkas))
    assert hasil.kode == 0
    pdf = pypdfium2.PdfDocument((tmp_path / "nota dinas.pdf").read_bytes())
    assert "Surat dari kantor lain & isinya." in pdf[0].get_textpage().get_text_range()


def test_a_pdf_goes_where_it_is_asked_to(dinas: Terbangun, tmp_path: Path, capsys: Layar) -> None:
    tujuan = tmp_path / "folder baru" / "hasil.pdf"
    hasil = jalankan(capsys, "pdf", str(dinas.docx), "-o", str(tujuan))
    assert hasil.kode == 0
    assert len(pypdfium2.PdfDocument(tujuan.read_bytes())) == len(dinas.halaman)


def test_the_five_step_scale_of_an_office_is_used(kantor: SalinanKantor, capsys: Layar) -> None:
    kantor.tambah(
        "laporan.yaml",
        """
skala_predikat:
  - {kategori: ST, predikat: Sangat Tinggi, di_atas: "90,99"}
  - {kategori: T, predikat: Tinggi, di_atas: "75,99"}
  - {kategori: S, predikat: Sedang, di_atas: "65,99"}
  - {kategori: R, predikat: Rendah, di_atas: "50,99"}
  - {kategori: SR, predikat: Sangat Rendah}
""",
    )
    hasil = jalankan(capsys, *kantor.argumen("vars"))
    assert re.search(r"^kinerja\.rata_rata +90,98%$", hasil.out, re.MULTILINE)
    assert re.search(r"^kinerja\.predikat +Tinggi$", hasil.out, re.MULTILINE)
    assert jalankan(capsys, *kantor.argumen("build")).kode == 0


# ---------------------------------------------------------------- wrong usage


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        ([], "belum disebutkan: PERINTAH"),
        (["build"], "belum disebutkan: TAHUN"),
        (["build", "23"], "bukan tahun empat angka"),
        (["bild", "2029"], "tidak ada"),
        (["check", "2029", "--format", "xml"], "xml"),
        (["build", "2029", "--kontent", "x"], "tidak dikenal: --kontent"),
        (["build", "2029", "--only", ","], "sebutkan dokumennya"),
        (["pdf"], "belum disebutkan: BERKAS.docx"),
    ],
)
def test_wrong_usage_is_told_in_indonesian_with_code_2(argumen: list[str], pesan: str, capsys: Layar) -> None:
    hasil = jalankan(capsys, *argumen)
    assert hasil.kode == 2
    assert pesan in hasil.err
    assert hasil.err.startswith("penggunaan: lkip")
    assert not re.search(r"\b(usage|error|required|invalid|choose)\b", hasil.err)


def test_an_unknown_document_is_wrong_usage_with_those_there_are(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, *kantor.argumen("build", "--only", "lkip,rtk"))
    assert hasil.kode == 2
    assert 'dokumen "rtk" tidak ada, mungkin maksudnya "rkt"?' in hasil.err
    assert "lkip, pk, rkt, iku" in hasil.err
    assert not kantor.out.exists()


def test_a_document_without_content_is_refused_and_nothing_is_written(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, *kantor.argumen("build", "--only", "pk,rkt"))
    assert hasil.kode == 1
    assert "Rencana Kinerja Tahunan 2029 belum ada" in hasil.temuan("LK616")
    assert not kantor.out.exists()


@pytest.mark.parametrize("perintah", ["", "build", "check", "explain", "vars", "pdf", "skema", "gaya"])
def test_help_is_in_indonesian(perintah: str, capsys: Layar) -> None:
    hasil = jalankan(capsys, *([perintah] if perintah else []), "--help")
    assert hasil.kode == 0
    assert "menampilkan bantuan ini" in hasil.out
    assert not re.search(r"\b(usage|options|show this|positional|default)\b", hasil.out)


# ---------------------------------------------------------------- our own faults


def test_an_unexpected_fault_is_one_plain_line_and_a_log(
    kantor: SalinanKantor, capsys: Layar, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def celaka(*_: object) -> None:
        raise RuntimeError("yang tidak pernah terpikir")

    utuh = hasil_lama(kantor)
    monkeypatch.setattr(pipeline, "susun", celaka)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    hasil = jalankan(capsys, *kantor.argumen("build"))
    assert hasil.kode == 3
    (baris,) = hasil.err.splitlines()
    (catatan,) = tmp_path.glob("lkip-galat-*.log")
    assert str(catatan) in baris
    assert "RuntimeError: yang tidak pernah terpikir" in catatan.read_text("utf-8")
    assert utuh()


def test_a_lost_word_is_our_fault_and_leaves_the_last_output(
    kantor: SalinanKantor, capsys: Layar, monkeypatch: pytest.MonkeyPatch
) -> None:
    utuh = hasil_lama(kantor)
    monkeypatch.setattr("lkip_docgen.pdf.textcheck.lost_words", lambda *_, **__: ["perikanan"])
    hasil = jalankan(capsys, *kantor.argumen("build"))
    assert hasil.kode == 3
    assert "perikanan" in hasil.err
    assert utuh()


def test_an_output_folder_that_cannot_be_written_is_told_plainly(kantor: SalinanKantor, capsys: Layar) -> None:
    kantor.out.write_text("berkas, bukan folder")
    hasil = jalankan(capsys, *kantor.argumen("build"))
    assert hasil.kode == 1
    assert "tidak dapat dibaca atau ditulis" in hasil.err
    assert str(kantor.out) in hasil.err


# ---------------------------------------------------------------- bad input

BUKAN_UTF8 = "Naskah ini disimpan sebagai Windows-1252: “kutip”".encode("cp1252")

MASUKAN_BURUK: dict[str, tuple[Rusak, str, str, str]] = {
    # what is broken: how, code, place (file:line:column or file), what message and hint say
    "YAML yang tidak terbaca": (
        lambda k: k.ganti("2029/sdm.yaml", "periode: Januari-Desember 2029", "periode: Januari: Desember"),
        "LK101",
        "content/2029/sdm.yaml:1:",
        "kutip",
    ),
    "isian tidak dikenal": (
        lambda k: k.ganti("2029/kinerja.yaml", "realisasi: 13.000", "realisasai: 13.000"),
        "LK102",
        "content/2029/kinerja.yaml:13:5",
        "realisasi",
    ),
    "jenis nilai yang salah": (
        lambda k: k.ganti("2029/kinerja.yaml", "realisasi: 12\n", "realisasi: 8O\n"),
        "LK103",
        "content/2029/kinerja.yaml:22:16",
        "huruf O di tempat angka nol",
    ),
    "berkas data yang tidak ada": (
        lambda k: k.hapus("2029/iku.yaml"),
        "LK105",
        "content/2029/iku.yaml",
        "iku.yaml tidak ada",
    ),
    "narasi yang tidak ada": (
        lambda k: k.hapus("2029/narasi/pk/produksi.md"),
        "LK105",
        "content/2029/narasi/pk/produksi.md",
        "tidak ada",
    ),
    "gambar yang tidak ada": (
        lambda k: k.hapus("2029/foto/panen.jpg"),
        "LK105",
        "content/2029/foto.yaml:3:13",
        "panen.jpg tidak ada",
    ),
    "id yang tidak menunjuk apa pun": (
        lambda k: k.ganti("2029/foto.yaml", "baris_pk: produksi", "baris_pk: produksy"),
        "LK107",
        "content/2029/foto.yaml:4:15",
        "mungkin maksudnya produksi",
    ),
    "id ganda": (
        lambda k: k.ganti("pejabat.yaml", "id: baharuddin", "id: sutan"),
        "LK106",
        "content/pejabat.yaml:20:9",
        "baris 4",
    ),
    "nama tak dikenal di narasi": (
        lambda k: k.ganti("2029/narasi/bab4.md", "instansi.atasan.lengkap", "instansi.atasan.lengkp"),
        "LK402",
        "content/2029/narasi/bab4.md:17:",
        "lengkap",
    ),
    "ungkapan narasi yang tidak ditutup": (
        lambda k: k.ganti("2029/narasi/bab4.md", "{{ instansi.atasan.lengkap }}", "{{ instansi.atasan.lengkap }"),
        "LK401",
        "content/2029/narasi/bab4.md:17:",
        "}}",
    ),
    "nama tak dikenal di templat": (
        lambda k: k.ganti_templat("bab4", "pejabat.kepala.nama", "pejabat.kepala.nma"),
        "LK603",
        "templates/bab4.docx",
        "pejabat.kepala.nma",
    ),
    "tanda Jinja yang rusak di templat": (
        lambda k: k.ganti_templat("bab4", "{{ pejabat.kepala.nama }}", "{{ pejabat.kepala.nama"),
        "LK60",
        "templates/bab4.docx",
        "pejabat.kepala.nama",
    ),
    "gambar yang tidak terbaca": (
        lambda k: k.tulis("2029/foto/panen.jpg", b"ini bukan gambar"),
        "LK109",
        "content/2029/foto.yaml:3:13",
        "PNG atau JPEG",
    ),
    "data yang bukan UTF-8": (
        lambda k: k.tulis("2029/foto.yaml", BUKAN_UTF8),
        "LK108",
        "content/2029/foto.yaml:1:",
        "UTF-8",
    ),
    "narasi yang bukan UTF-8": (
        lambda k: k.tulis("2029/narasi/bab2.md", BUKAN_UTF8),
        "LK108",
        "content/2029/narasi/bab2.md:1:",
        "UTF-8",
    ),
    "templat yang bukan berkas Word": (
        lambda k: _rusak_templat(k),
        "LK602",
        "templates/bab4.docx",
        "Word",
    ),
}


def _rusak_templat(k: SalinanKantor) -> SalinanKantor:
    k.ganti_templat("bab4", "<w:body>", "<w:body>")
    (k.templates / "bab4.docx").write_bytes(b"PK tetapi bukan zip")
    return k


@pytest.mark.parametrize(("rusak", "kode", "letak", "kata"), MASUKAN_BURUK.values(), ids=MASUKAN_BURUK)
def test_bad_input_is_told_with_its_place_and_leaves_the_last_output(
    kantor: SalinanKantor, capsys: Layar, rusak: Rusak, kode: str, letak: str, kata: str
) -> None:
    utuh = hasil_lama(kantor)
    hasil = jalankan(capsys, *rusak(kantor).argumen("build"))
    assert hasil.kode == 1
    (baris,) = [b for b in hasil.err.splitlines() if f"galat [{kode}" in b]
    temuan = hasil.temuan(baris.split("galat [")[1][:5])
    assert f"{letak}" in baris.split(" galat ")[0]
    assert kata in temuan
    if re.search(r":\d+:\d+: galat", baris):
        assert re.search(r"^\s+\|\s*\^+$", temuan, re.MULTILINE), temuan
    assert "Tidak disusun: 1 galat" in hasil.err
    assert utuh()


def test_faults_of_every_kind_are_told_in_one_run(kantor: SalinanKantor, capsys: Layar) -> None:
    utuh = hasil_lama(kantor)
    semua = (
        "YAML yang tidak terbaca",
        "isian tidak dikenal",
        "jenis nilai yang salah",
        "narasi yang tidak ada",
        "id yang tidak menunjuk apa pun",
        "id ganda",
        "nama tak dikenal di narasi",
        "tanda Jinja yang rusak di templat",
        "gambar yang tidak terbaca",
        "narasi yang bukan UTF-8",
    )
    for nama in semua:
        MASUKAN_BURUK[nama][0](kantor)
    hasil = jalankan(capsys, *kantor.argumen("build"))
    assert hasil.kode == 1
    for nama in semua:
        _, kode, letak, _ = MASUKAN_BURUK[nama]
        assert [b for b in hasil.err.splitlines() if letak in b and f"galat [{kode}" in b], (nama, hasil.err)
    assert f"Tidak disusun: {len(semua)} galat" in hasil.err
    assert utuh()


def test_undefined_names_of_narrative_and_templates_come_in_one_run(kantor: SalinanKantor, capsys: Layar) -> None:
    kantor.ganti("2029/narasi/bab4.md", "instansi.atasan.lengkap", "instansi.atasan.lengkp")
    kantor.ganti_templat("bab4", "pejabat.kepala.nama", "pejabat.kepala.nma")
    kantor.ganti_templat("pk", "pk.pihak_kedua.nama", "pk.pihak_kedua.nma")
    hasil = jalankan(capsys, *kantor.argumen("check"))
    assert hasil.kode == 1
    assert "[LK402]" in hasil.err
    assert re.search(r"bab4\.docx.*\[LK603\].*tabel 1, baris", hasil.err)
    assert re.search(r"pk\.docx.*\[LK603\]", hasil.err)


@pytest.mark.parametrize("perintah", ["build", "check", "vars"])
def test_a_year_without_folder_names_the_years_that_there_are(
    kantor: SalinanKantor, capsys: Layar, perintah: str
) -> None:
    argumen = kantor.argumen(perintah)
    argumen[1] = "2040"
    hasil = jalankan(capsys, *argumen)
    assert hasil.kode == 1
    assert "tahun yang ada: 2027, 2028, 2029" in hasil.err


def test_a_content_folder_that_is_not_there_is_told(kantor: SalinanKantor, capsys: Layar) -> None:
    hasil = jalankan(capsys, "check", str(TAHUN), "--content", str(kantor.akar / "kosong"))
    assert hasil.kode == 1
    assert "--content" in hasil.err


def test_a_templates_folder_that_is_not_there_is_told(kantor: SalinanKantor, capsys: Layar) -> None:
    kantor.templates = kantor.akar / "kosong"
    hasil = jalankan(capsys, *kantor.argumen("check"))
    assert hasil.kode == 1
    assert "susunan.yaml" in hasil.err


@pytest.mark.parametrize("isi", [None, b"", b"PK bukan zip", "folder"], ids=["tidak ada", "kosong", "rusak", "folder"])
def test_a_file_that_is_no_word_document_gives_one_line_and_no_pdf(
    tmp_path: Path, capsys: Layar, isi: bytes | str | None
) -> None:
    berkas = tmp_path / "surat.docx"
    if isinstance(isi, str):
        berkas.mkdir()
    elif isi is not None:
        berkas.write_bytes(isi)
    hasil = jalankan(capsys, "pdf", str(berkas))
    assert hasil.kode == 1
    baris, *saran = hasil.err.splitlines()
    assert baris.startswith(f"galat: {berkas}: ")
    assert not re.search(r"\b(such|file|directory|not)\b", baris)
    assert all(s.startswith("saran: ") for s in saran)
    assert not (tmp_path / "surat.pdf").exists()


def test_output_piped_into_a_closed_reader_ends_quietly(kantor: SalinanKantor) -> None:
    perintah = [sys.executable, "-m", "lkip_docgen", *kantor.argumen("vars")]
    with subprocess.Popen(perintah, cwd=AKAR, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as proses:
        assert proses.stdout is not None
        assert proses.stderr is not None
        proses.stdout.readline()
        proses.stdout.close()
        assert proses.stderr.read() == b""
