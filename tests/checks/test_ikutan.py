"""One slip, one message: what the reader of ``lkip check`` sees of slips that several rules notice."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic, fold
from lkip_docgen.temuan.teks import daftar

ISI = Path(__file__).parents[2] / "content"
TAHUN = 2023
Coba = Callable[..., list[Diagnostic]]


@pytest.fixture(scope="module")
def coba(tmp_path_factory: pytest.TempPathFactory) -> Coba:
    """What is found anew in a copy of the content with slips: file, text, its replacement."""
    akar = tmp_path_factory.mktemp("ikutan") / "content"
    shutil.copytree(ISI, akar, ignore=shutil.ignore_patterns("skema"))

    def periksa() -> list[Diagnostic]:
        isi, diagnostik = muat(akar, TAHUN)
        assert isi is not None
        return sorted([*diagnostik, *periksa_laporan(isi, metrics.hitung(isi))], key=lambda d: (d.file, d.line))

    bersih = {d.key for d in periksa()}

    def jalankan(*salah: tuple[str, str, str]) -> list[Diagnostic]:
        asli = {nama: (akar / nama).read_text("utf-8") for nama, _, _ in salah}
        try:
            for nama, lama, baru in salah:
                teks = (akar / nama).read_text("utf-8")
                assert lama in teks
                (akar / nama).write_text(teks.replace(lama, baru, 1), "utf-8")
            return [d for d in periksa() if d.key not in bersih and not d.reason]
        finally:
            for nama, teks in asli.items():
                (akar / nama).write_text(teks, "utf-8")

    return jalankan


ANGGARAN, PK, KINERJA, SDM, PEJABAT = (
    "2023/anggaran.yaml",
    "2023/pk.yaml",
    "2023/kinerja.yaml",
    "2023/sdm.yaml",
    "pejabat.yaml",
)
RENSTRA, BAB3, TRANTIB = "renstra/perubahan.yaml", "2023/narasi/bab3.md", "2023/narasi/pk/trantib.md"
LALU, IKU, BAGAN, RKT = "2022/kinerja.yaml", "2023/iku.yaml", "organisasi.yaml", "2023/rkt.yaml"
_PAGU_MESIN = "{perubahan: 40.000.000}\n            realisasi: 27.660.000"
_TERTUKAR = "{perubahan: 27.660.000}\n            realisasi: 40.000.000"
_PENATAUSAHAAN = """\
          - id: penatausahaan
            nama: Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD
            pagu: {perubahan: 9.072.000}
            realisasi: 5.581.000
"""


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "kode", "pesan"),
    [
        (ANGGARAN, "{perubahan: 4.164.000}", "{perubahan: 4.146.000}", "LK201", 'pagu kegiatan "perencanaan"'),
        (ANGGARAN, "realisasi: 6.891.665.781", "realisasi: 6.819.665.781", "LK201", '"gaji" (2023/anggaran.yaml baris'),
        (ANGGARAN, "{pagu: 306.418.400,", "{pagu: 306.814.400,", "LK201", "mungkin yang salah ketik kontrol ini"),
        (ANGGARAN, "realisasi: 27.660.000", "realisasi: 276.600.000", "LK201", 'realisasi kegiatan "pemeliharaan"'),
        (PK, "penunjang: 11.650.958.935", "penunjang: 11.650.985.935", "LK201", 'anggaran program "penunjang" pada PK'),
        (PK, "tanggal: 21 November 2023", "tanggal: 21 November 2022", "LK301", "tidak ada Camat"),
        (KINERJA, "realisasi: 61", "realisasi: 16", "LK201", "mencatat B (61), isi D (16) (2023/kinerja.yaml baris"),
        (SDM, "pelaksana: 33", "pelaksana: 32", "LK201", "jumlah pelaksana"),
        (SDM, "{golongan: III/a, jumlah: 21}", "{golongan: III/a, jumlah: 12}", "LK201", "Tabel 1.2"),
        (SDM, "{S-1: 11, D-3: 1}", "{S-1: 12, D-3: 1}", "LK201", "golongan III/d"),
        (RENSTRA, "target: {2022: 79, 2023: 80,", "target: {2022: 79, 2023: 90,", "LK201", "target 2023"),
        (PEJABAT, "diketahui: [1 Februari 2023]", "mulai: 1 Februari 2021", "LK302", "dipegang 2 orang"),
        (PK, "dukungan: [pemberdayaan]", "dukungan: [pemberdayan]", "LK107", '"pemberdayan" tidak ada'),
        (PK, "indikator: trantib", "indikator: tratib", "LK107", "mungkin maksudnya trantib"),
        (RENSTRA, "- id: trantib\n    nama", "- id: tratib\n    nama", "LK107", "mungkin yang berubah id pada datanya"),
        (
            BAB3,
            "{{ anggaran.pagu | rupiah }} yang",
            "Rp.15170568935,- yang",
            "LK436",
            "tulis {{ anggaran.pagu | rupiah }}",
        ),
        (ANGGARAN, "versi: perubahan\n", "versi: murni\n", "LK205", "mungkin yang keliru versi:"),
        (ANGGARAN, "{perubahan: 30.426.000}", "{murni: 30.426.000}", "LK205", '"peralatan_kantor" tanpa pagu'),
        (RENSTRA, "    satuan: indeks\n", "    satuan: persen\n", "LK201", "angkanya sama, satuannya lain"),
        (RENSTRA, "2024: 80, 2025: 85, 2026: 85", "2024: 80, 2025: 58, 2026: 85", "LK201", "target 2025"),
        (RENSTRA, "periode_selesai: 2026", "periode_selesai: 2062", "LK318", "2021-2062"),
        (LALU, "target: 80, realisasi: 82", "target: 80, realisasi: 28", "LK201", 'realisasi 2022 indikator "ikm"'),
        (LALU, "{indikator: trantib, target: 80", "{indikator: trantib, target: 90", "LK201", "target 2022"),
        (RENSTRA, "periode_selesai: 2026", "periode_selesai: 2025", "LK318", "mungkin yang keliru periode_mulai:"),
        (RENSTRA, "Patrang tahun 2021-2026", "Patrang tahun 2012-2026", "LK427", "bukan periode Renstra kantor ini"),
        (
            ANGGARAN,
            f"pagu: {_PAGU_MESIN}",
            f"pagu: {_TERTUKAR}",
            "LK201",
            "mungkin pagu dan realisasi satu sub kegiatan",
        ),
        (ANGGARAN, _PENATAUSAHAAN, "", "LK107", "kembalikan barisnya pada anggaran.yaml"),
        (BAGAN, "NOMOR 29 TAHUN 2021", "NOMOR 92 TAHUN 2021", "LK324", "menyebut nomor 92"),
        (BAGAN, "TANGGAL 08 MARET 2021", "TANGGAL 18 MARET 2021", "LK431", "tanggal 18 Maret 2021"),
        ("2023/foto.yaml", "Anggaran Tahun 2023", "Anggaran Tahun 2022", "LK326", "keterangan foto"),
        ("2023/rkt.yaml", "sub_kegiatan: mesin", "sub_kegiatan: gedung", "LK252", "tertulis dua kali"),
        (SDM, "{golongan: IV/b, jumlah: 1}", "{golongan: VI/b, jumlah: 1}", "LK312", "mungkin maksudnya IV/b"),
        (IKU, "tanggal: 1 Februari 2023", "tanggal: 1 Februari 2022", "LK301", "tidak ada Camat"),
        (SDM, "{golongan: II/c, jumlah: 7}", "{golongan: II/e, jumlah: 7}", "LK312", '"II/e" tidak ada'),
        ("instansi.yaml", "nama: Kecamatan Patrang", "nama: Kecamatan Patarng", "LK430", "23 tempat lain menulis"),
        ("instansi.yaml", "Kelurahan Slawu}", "Kelurahan Slavu}", "LK430", '2 tempat lain menulis "Kelurahan Slawu"'),
        (
            "instansi.yaml",
            "Kelurahan Slawu}",
            "Kelurahan Kepatihan}",
            "LK429",
            "wilayah dengan id slawu di sini bernama",
        ),
        (KINERJA, "indikator: trantib", "indikator: tramtib", "LK107", "mungkin maksudnya trantib"),
        (KINERJA, "realisasi: 88\n", "realisasi: 0\n", "LK201", "program"),
        (KINERJA, "realisasi: 83,79", "realisasi: 837,9", "LK201", "program"),
        (KINERJA, "nilai: 86,34", "nilai: 8634", "LK201", "nilai pembanding"),
        (KINERJA, "    - RB\n", "    - RB\n    - RB\n", "LK229", "sama persis"),
        (KINERJA, "SUKMA-e", "SUKNA-e", "LK355", "SUKNA"),
        (KINERJA, "Rembug stunting", "Rembug stuntng", "LK241", "stuntng"),
        (ANGGARAN, "realisasi: 1.174.564.000\n\n", "realisasi: 1.714.564.000\n\n", "LK201", "pemberdayaan_kelurahan"),
        (ANGGARAN, "- id: perencanaan\n", "- id: perencanan\n", "LK107", "(2023/anggaran.yaml baris 23)"),
        (
            ANGGARAN,
            "{pagu: 7.272.000, realisasi: 5.904.000",
            "{pagu: 5.904.000, realisasi: 7.272.000",
            "LK201",
            "pagu dan realisasi pada kontrol ini tertukar",
        ),
        (ANGGARAN, "- id: penatausahaan", "- id: gaji", "LK106", "dipakai dua kali"),
        (
            LALU,
            "trantib, target: 80, realisasi: 85",
            "trantib, target: 85, realisasi: 80",
            "LK201",
            "realisasinya tertukar",
        ),
        (PK, "[ketertiban, kendaraan_operasional]", "[ketertiban, kendaraan_jabatan]", "LK202", "kendaraan_jabatan"),
        (PK, "dukungan: [koordinasi_pemerintahan]", "dukungan: [urusan_pemerintahan]", "LK202", "lewat"),
        (PK, "versi_anggaran: perubahan", "versi_anggaran: murni", "LK201", "periksa versi_anggaran:"),
        (
            RKT,
            "anggaran: 26.457.500",
            "anggaran: 26.475.500",
            "LK201",
            'mungkin sebabnya pagu perubahan sub kegiatan "musren',
        ),
        (RKT, "anggaran: 380.882.000", "anggaran: 3.808.820.000", "LK472", "mungkin yang keliru angka pada RKT"),
        (RENSTRA, "2024: 81, 2025: 82", "2024: 18, 2025: 82", "LK201", "target 2024"),
        (RENSTRA, "2025: 85, 2026: 85", "2025: 85, 2027: 85", "LK201", "target 2026"),
        (RENSTRA, "mulai: 31 Oktober 2023", "mulai: 31 Oktober 2024", "LK303", "akhir tahun"),
        (RENSTRA, "mulai: 31 Oktober 2023", "mulai: 30 Oktober 2023", "LK323", "bertumpuk"),
        (RENSTRA, "[2022, 2023, 2024, 2025, 2026]", "[2022, 2023, 2025, 2024, 2026]", "LK328", "tahun matriks 2025"),
        ("renstra/awal.yaml", "2022: 91, 2023: 92,", "2022: 91, 2023: 29,", "LK231", "keluar dari deretnya"),
        (IKU, "2014 tentang Sistem Akuntabilitas", "2014 tentang Sistem Akuntabiltas", "LK431", "Akuntabiltas"),
        (IKU, "dan {{ diktum.2 }}", "dan {{ diktum.7 }}", "LK402", "diktum ke-7"),
        (SDM, "{S-1: 11, D-3: 1}", "{S-1: 1, D-3: 11}", "LK201", "angka S-1 dan D-3 tertukar"),
        (
            SDM,
            "{jabatan: Bendahara, jumlah: 1}",
            "{jabatan: Bendahara, jumlah: 1}\n  - {jabatan: Bendahara, jumlah: 1}",
            "LK201",
            "tertulis dua kali",
        ),
        (PEJABAT, "golongan: III/d", "golongan: III/e", "LK311", "III/d Penata Tingkat I"),
        (
            PEJABAT,
            "diketahui: [21 November 2023]          # pihak kedua",
            "mulai: 26 Februari 2021\n      selesai: 26 Februari 2020  # pihak kedua",
            "LK305",
            "masa berakhir",
        ),
        ("dasar_hukum.yaml", "PER/9/M.PAN/5/2007", "PER/9/M.PAN/5/2017", "LK325", "menyebut 2007"),
        (BAGAN, "Kepala Seksi Pelayanan Umum", "Kepala Seksi Pelayanan Umun", "LK320", "umun"),
        (BAGAN, "dasar: perbup_29_2021", "dasar: perbup_92_2021", "LK107", "perbup_29_2021"),
        (
            "instansi.yaml",
            "  - {id: slawu, nama: Kelurahan Slawu}\n",
            "",
            "LK429",
            "tambahkan pada wilayah: di instansi.yaml",
        ),
        ("2023/narasi/bab2.md", "{{ pk.jumlah_baris | angka_terbilang }} baris", "5 (enam) baris", "LK410", "enam"),
        (
            "2023/narasi/ikhtisar.md",
            "tergolong {{ kinerja.predikat }}",
            "tergolong Baik",
            "LK420",
            "{{ kinerja.predikat }}",
        ),
        (RKT, "tanggal: 1 Februari 2023", "tanggal: 1 Februari 2032", "LK301", "1 Februari 2032"),
        (
            KINERJA,
            "indikator: sakip\n    realisasi: 61\n",
            "indikator: sakip\n",
            "LK201",
            "isinya belum ditulis (2023/kin",
        ),
        (KINERJA, "indikator: ikm\n    realisasi: 80\n", "indikator: ikm\n    realisasi: 8\n", "LK201", "isi 8"),
        ("2023/narasi/bab1.md", "2. kemungkinan", "3. kemungkinan", "LK433", "melompat"),
        ("2023/narasi/pk/program.md", "yang lebih cermat.", "yang lebih cermat. TODO tanya", "LK442", "TODO"),
        ("instansi.yaml", "nama: Kecamatan Patrang", "nama: Kecamatan Sumbersari", "LK333", "menyebut Sumbersari"),
        (RENSTRA, "sebutan_satuan: Dok", "sebutan_satuan: Dokumen", "LK201", "satuan indikator"),
        ("dasar_hukum.yaml", "id: permenpanrb_53_2014", "id: permenpanrb_53_2041", "LK402", "tidak dikenal pada hukum"),
        (ANGGARAN, "            realisasi: 30.270.000", "            realisai: 30.270.000", "LK102", "realisai"),
        (TRANTIB, "baris_pk.trantib.kalimat.capaian", "baris_pk.ikm.kalimat.capaian", "LK434", "kalimatnya tentang"),
        (BAB3, "{{ anggaran.pagu | rupiah }} yang", "Rp 15.170.586.935 yang", "LK412", "tidak sama dengan"),
    ],
)
def test_one_slip_is_told_once(coba: Coba, nama: str, lama: str, baru: str, kode: str, pesan: str) -> None:
    temuan = coba((nama, lama, baru))
    assert len(temuan) > 1
    [terbaca] = daftar(temuan, ringkas="lkip check --semua")
    assert f"[{kode}]" in terbaca
    assert pesan in terbaca
    assert "ikutan: " in terbaca
    assert len(list(daftar(temuan))) == len(temuan)


def test_the_levels_above_are_named_in_one_line(coba: Coba) -> None:
    [terbaca] = daftar(coba((ANGGARAN, "{perubahan: 4.164.000}", "{perubahan: 4.146.000}")), ringkas="x")
    _, ikutan = terbaca.split("\n   ikutan: ")
    for nama in ("pagu seluruh anggaran", 'pagu program "penunjang"', "jumlah anggaran PK perubahan (pk.yaml baris"):
        assert nama in ikutan


def test_two_slips_are_told_both(coba: Coba) -> None:
    temuan = coba(
        (ANGGARAN, "{perubahan: 4.164.000}", "{perubahan: 4.146.000}"),
        (ANGGARAN, "{perubahan: 26.457.500}", "{perubahan: 26.475.500}"),
    )
    pokok = [d for d, _ in fold(temuan)]
    assert [d.message.split(":")[0] for d in pokok] == [
        'pagu kegiatan "perencanaan"',
        'pagu kegiatan "pemberdayaan_desa"',
    ]


def test_a_total_that_differs_by_another_amount_is_told_by_itself(coba: Coba) -> None:
    temuan = coba(
        (ANGGARAN, "{perubahan: 4.164.000}", "{perubahan: 4.146.000}"),
        (ANGGARAN, "kontrol: {pagu: 15.170.568.935", "kontrol: {pagu: 15.170.568.395"),
    )
    assert "pagu seluruh anggaran" in {d.subject for d, _ in fold(temuan)}


@pytest.mark.parametrize(
    ("kalimat", "saran"),
    [
        ("Pagu program ini Rp175.171.500,00.", "{{ program.ketertiban.pagu | rupiah }}"),
        ("Pagu sub kegiatannya Rp175.171.500,00.", "{{ sub_kegiatan.sinergitas.pagu | rupiah }}"),
        ("Target Indeks Kepuasan Masyarakat 85 belum tentu.", "{{ indikator.ikm.target }}"),
        ("Persentase Fasilitas Kesejahteraan masyarakat yang dilaksanakan 85%.", "cocokkan dengan sumbernya"),
    ],
)
def test_what_is_offered_fits_the_sentence(coba: Coba, kalimat: str, saran: str) -> None:
    temuan = coba(("2023/narasi/pk/trantib.md", "## Penyebab\n", f"## Penyebab\n\n{kalimat}\n"))
    [d] = [d for d in temuan if d.code in ("LK412", "LK413", "LK415", "LK416")]
    assert saran in d.hint


def test_a_file_under_another_name_is_told_where_it_is_missed(coba: Coba) -> None:
    temuan = coba((PK, "      - id: ikm\n", "      - id: imk\n"))
    pokok = {d.code: [i.code for i in ikutan] for d, ikutan in fold(temuan)}
    assert pokok["LK105"] == ["LK112"]
    assert set(pokok) == {"LK105", "LK107"}


def test_a_line_with_another_sasarans_indicator_leads_what_it_leaves_out(coba: Coba) -> None:
    temuan = coba(
        (
            PK,
            "        sasaran: kepuasan\n        indikator: ikm\n",
            "        sasaran: kepuasan\n        indikator: trantib\n",
        )
    )
    pokok = {d.code: {i.code for i in ikutan} for d, ikutan in fold(temuan)}
    assert pokok == {"LK216": {"LK201", "LK215", "LK217", "LK227", "LK422", "LK516"}}


def test_a_wording_that_is_out_leads_those_held_against_it(coba: Coba) -> None:
    semua = coba((PK, "uraian: Meningkatnya Fasilitas", "uraian: Menurunnya Fasilitas"))
    [(pokok, ikutan)] = [(d, i) for d, i in fold(semua) if d.code == "LK234"]
    assert pokok.file.endswith("pk.yaml")
    assert [(d.code, d.file.endswith("iku.yaml")) for d in ikutan] == [("LK191", True), ("LK234", True)]


_BAB4, _BAB2 = "2023/narasi/bab4.md", "2023/narasi/bab2.md"


@pytest.mark.parametrize(
    ("nama", "lama", "baru"),
    [
        (_BAB4, "## Kesimpulan\n", "## Kesimpulan\n\nLima dari enam indikator dengan demikian memenuhi target.\n"),
        (_BAB4, "## Kesimpulan\n", "## Kesimpulan\n\nSebanyak 5 dari 6 indikator telah memenuhi target.\n"),
        (_BAB2, "di bawah ini.", "di bawah ini, yang memuat satu tujuan dan tiga sasaran."),
    ],
)
def test_a_true_count_in_words_is_no_alarm(coba: Coba, nama: str, lama: str, baru: str) -> None:
    assert [d for d in coba((nama, lama, baru)) if d.severity != "note"] == []


@pytest.mark.parametrize(
    ("nama", "lama", "baru", "pesan", "saran"),
    [
        (
            _BAB4,
            "## Kesimpulan\n",
            "## Kesimpulan\n\nEmpat dari enam indikator memenuhi target.\n",
            "jumlah indikator yang mencapai target, yaitu 5",
            "{{ kinerja.jumlah_tercapai | terbilang }}",
        ),
        (
            _BAB4,
            "## Kesimpulan\n",
            "## Kesimpulan\n\nLima dari tujuh indikator memenuhi target.\n",
            "tujuh berbeda dari jumlah indikator, yaitu 6",
            "{{ kinerja.jumlah_indikator | terbilang }}",
        ),
        (
            "2023/narasi/pk/sakip.md",
            "sama-sama berkategori B",
            "sama-sama berkategori BB",
            'kategori "BB" bukan kategori nilainya: Nilai SAKIP OPD bernilai B (61); BB kategori capaiannya, 76,25%',
            "tulis B, atau ambil dari datanya: {{ indikator.sakip.realisasi }}",
        ),
        (
            BAB3,
            "Anggaran yang tidak terserap berjumlah {{ anggaran.sisa",
            "Anggaran yang tidak terserap berjumlah {{ anggaran.realisasi",
            'sedangkan kata di depannya "tidak terserap"',
            "{{ anggaran.sisa | rupiah }}",
        ),
    ],
)
def test_a_false_figure_or_letter_is_told_with_the_right_one(
    coba: Coba, nama: str, lama: str, baru: str, pesan: str, saran: str
) -> None:
    [d] = [d for d in coba((nama, lama, baru)) if d.severity != "note"]
    assert pesan in d.message
    assert saran in d.hint


def test_a_slip_in_the_data_is_shown_where_it_is(coba: Coba) -> None:
    """Not at the many places that are right."""
    for nama, lama, baru, baris in (
        ("instansi.yaml", "nama: Kecamatan Patrang", "nama: Kecamatan Patarng", 5),
        ("instansi.yaml", "nama: Kelurahan Slawu", "nama: Kelurahan Slavu", 37),
        (RENSTRA, "sebutan_satuan: Dok", "sebutan_satuan: dok", 29),
        (RENSTRA, "sebutan_satuan: Dok", "sebutan_satuan: Berkas", 29),
    ):
        [(pokok, _)] = fold(coba((nama, lama, baru)))
        assert (pokok.file.endswith(nama), pokok.line) == (True, baris)
