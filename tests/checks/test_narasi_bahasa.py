"""Wordings of the narrative: words, signs, placeholders, copied paragraphs."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.kata_baku import KATA_BAKU
from lkip_docgen.checks.katalog_lengkap import KATALOG_LENGKAP
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.content.kantor import TAHUN, isi_asli, narasi_pk, tulis_kantor

NARASI = "2031/narasi/kata_pengantar.md"
KODE = frozenset(f"LK{n}" for n in (*range(435, 447), *range(480, 484)))
Berkas = dict[str, str | bytes | None]
SAMPAH = "2031/narasi/pk/sampah.md"
LAMA = "Nelayan belum memahami aturan baru karena penyuluhan hanya dilakukan sekali pada awal musim."
BAHASA = [k for k in KATALOG_LENGKAP if k.kode < "LK500"]
TEMPAT = {k.kode: SAMPAH if k.kode in ("LK443", "LK445") else NARASI for k in BAHASA}
"""By code the file that the example is written to; for a line of the PK it takes the place of the causes."""
_PENYEBAB = "Penyebab hasil laut adalah jumlah petugas yang terbatas."


def periksa(tmp: Path, teks: str, berkas: str = NARASI, lain: Berkas | None = None) -> list[Diagnostic]:
    """The findings of the small office with a text in its narrative."""
    if berkas != NARASI:
        asli = narasi_pk("sampah")
        assert asli.count(_PENYEBAB) == 1
        teks = asli.replace(_PENYEBAB, teks)
    isi, diagnostik = muat(tulis_kantor(tmp, **{berkas: teks + "\n", **(lain or {})}), TAHUN)
    assert isi is not None
    assert diagnostik == []
    return periksa_laporan(isi, metrics.hitung(isi))


def kode(tmp: Path, teks: str, lain: Berkas | None = None) -> list[tuple[str, int, int, int]]:
    """(code, line, column, length) of what the rules of wording say."""
    return [(d.code, d.line, d.column, d.length) for d in periksa(tmp, teks, lain=lain) if d.code in KODE]


def lalu(teks: str) -> Berkas:
    """Last year's report with a paragraph."""
    return {"2030/narasi/pk/sampah.md": f"## Penyebab\n\n{teks}\n"}


@pytest.mark.parametrize("k", BAHASA, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    lain = lalu(LAMA) if k.kode == "LK443" else None
    buruk = [d for d in periksa(tmp_path / "a", k.salah, TEMPAT[k.kode], lain=lain) if d.code == k.kode]
    assert buruk
    assert {d.severity for d in buruk} == {{"galat": "error", "peringatan": "warning", "catatan": "note"}[k.berat]}
    assert all(d.line and d.excerpt and d.hint for d in buruk)
    assert [d for d in periksa(tmp_path / "b", k.benar, TEMPAT[k.kode], lain=lain) if d.code in KODE] == []


# ---------------------------------------------------------------- words


def test_a_word_is_named_with_its_standard_form(tmp_path: Path) -> None:
    [d] = periksa(tmp_path, "Kami hadir, dan\npraktek itu telah selesai.")
    assert (d.code, d.line, d.column, d.length) == ("LK435", 2, 1, 7)
    assert 'tulis "praktik"' in d.hint


@pytest.mark.parametrize(
    ("salah", "benar"),
    [("Resiko", "Risiko"), ("RESIKO", "RISIKO"), ("resikonya", "risikonya"), ("Nopember", "November")],
)
def test_case_and_suffix_stay(tmp_path: Path, salah: str, benar: str) -> None:
    [d] = periksa(tmp_path, f"Kami mencatat {salah} tahun ini.")
    assert f'tulis "{benar}"' in d.hint


def test_the_words_of_an_expression_are_read_too(tmp_path: Path) -> None:
    [d] = periksa(tmp_path, 'Nilai itu {{ "beresiko" if tahun else "aman" }} menurut kami.')
    assert (d.code, d.column) == ("LK435", 15)


def test_names_and_other_languages_are_let_pass(tmp_path: Path) -> None:
    anggaran = isi_asli("2031/anggaran.yaml").replace("nama: Pantai\n", "nama: Fasilitasi Kerjasama Pantai\n")
    teks = "Kegiatan Fasilitasi Kerjasama Pantai diuji dengan *survey* singkat."
    assert kode(tmp_path / "a", teks, lain={"2031/anggaran.yaml": anggaran}) == []
    assert [k for k, *_ in kode(tmp_path / "b", teks)] == ["LK435"]


def test_the_prose_of_yaml_files_is_read_but_no_official_name(tmp_path: Path) -> None:
    kinerja = isi_asli("2031/kinerja.yaml") + "aduan:\n  - uraian: Ijin kapal belum terbit\n"
    pk = isi_asli("2031/pk.yaml").replace("sasaran: laut,", "sasaran: laut, uraian_indikator: Prosentase sampah laut,")
    temuan = periksa(tmp_path, "Isi kata pengantar.", lain={"2031/kinerja.yaml": kinerja, "2031/pk.yaml": pk})
    [d] = [d for d in temuan if d.code == "LK435"]
    assert (d.file.rpartition("/")[2], d.line, d.column, d.length) == ("kinerja.yaml", 9, 13, 4)


def test_no_standard_form_is_itself_in_the_table() -> None:
    benar = {b.casefold() for b in KATA_BAKU.values()}
    assert not benar & set(KATA_BAKU)
    assert all(k == k.casefold() for k in KATA_BAKU)


@pytest.mark.parametrize(
    ("salah", "benar"),
    [
        ("diatas", "di atas"),
        ("Dimana", "Di mana"),
        ("di laksanakan", "dilaksanakan"),
        ("di capai", "dicapai"),
        ("antar instansi", "antarinstansi"),
        ("antar OPD", "antar-OPD"),
        ("antar obyek", "antarobjek"),
        ("pasca bencana", "pascabencana"),
        ("ke-dua", "kedua"),
        ("se Kabupaten", "se-Kabupaten"),
    ],
)
def test_apart_or_together(tmp_path: Path, salah: str, benar: str) -> None:
    [d] = [d for d in periksa(tmp_path, f"Kami, {salah} itu, sudah mencatatnya.") if d.code == "LK437"]
    assert (d.code, d.column, d.length) == ("LK437", 7, len(salah))
    assert f'"{benar}"' in d.hint


def test_what_is_rightly_apart_stays(tmp_path: Path) -> None:
    teks = (
        "Di antara pendidikan, di perbaikan, di pekan ini, di gerakan itu, antar dan lintas dinas, pegawai non ASN, "
        "ke dua desa, dibawahi camat, di atas meja, di bukan tempatnya."
    )
    assert kode(tmp_path, teks) == []


# ---------------------------------------------------------------- signs


@pytest.mark.parametrize(
    ("teks", "kolom", "panjang"),
    [
        ("Biaya Rp. 5.000,00 saja.", 7, 3),
        ("Biaya Rp.5.000,00 saja.", 7, 3),
        ("Biaya Rp 5.000,00 saja.", 7, 3),
        ("Biaya rp5.000,00 saja.", 7, 2),
        ("Biaya Rp5.000,- saja.", 14, 2),
        ("Biaya Rp5.000,00,- saja.", 14, 5),
        ("Biaya Rp15170568935 saja.", 7, 13),
        ("Naik 82 % saja.", 8, 2),
        ("Naik 82.5% saja.", 6, 4),
        ("Naik 1,234.56 ton saja.", 6, 8),
        ("Biaya Rp {{ anggaran.pagu }} saja.", 7, 3),
        ("Biaya Rp. {{ anggaran.pagu | rupiah }} saja.", 7, 3),
    ],
)
def test_amounts(tmp_path: Path, teks: str, kolom: int, panjang: int) -> None:
    temuan = kode(tmp_path, teks)
    assert temuan[0] == ("LK436", 1, kolom, panjang)
    assert {t[0] for t in temuan} == {"LK436"}


def test_amounts_that_an_expression_completes(tmp_path: Path) -> None:
    teks = "Pagu Rp{{ anggaran.pagu | rupiah }} dan {{ anggaran.serapan }}% serta {{ anggaran.pagu | rupiah }} rupiah."
    assert [k for k, *_ in kode(tmp_path, teks)] == ["LK436"] * 3


@pytest.mark.parametrize(
    "teks", ["Bab 3.1 dan nilai 12,5 memuat Rp5.000,00 dan 82,5%.", "Pukul 08.00-12.00 dan tahun 2030-2034 tercatat."]
)
def test_right_amounts(tmp_path: Path, teks: str) -> None:
    assert [t for t in kode(tmp_path, teks) if t[0] == "LK436"] == []


@pytest.mark.parametrize(
    ("teks", "kolom"),
    [
        ("Petugas  hadir semua.", 8),
        ("Petugas , warga hadir.", 8),
        ("Petugas hadir semua .", 20),
        ("Petugas,warga hadir.", 8),
        ("Petugas hadir.Warga pulang.", 14),
        ("Petugas ( baru) hadir.", 9),
        ("Petugas(kontrak) hadir.", 8),
        ("Petugas,, warga hadir.", 8),
        ("Petugas hadir sejak pagi..", 25),
        ("Jumlahnya{{ tahun }} orang.", 1),
        ("Pada {{ tahun }}petugas hadir.", 17),
    ],
)
def test_spaces_and_punctuation(tmp_path: Path, teks: str, kolom: int) -> None:
    assert [t[:3] for t in kode(tmp_path, teks)] == [("LK438", 1, kolom)]


def test_an_automatic_sentence_has_its_own_stop(tmp_path: Path) -> None:
    [d] = [d for d in periksa(tmp_path, "{{ kinerja.kalimat.ringkasan }}. Demikian hasilnya.") if d.code == "LK438"]
    assert d.column == 32
    assert "sudah berakhir titik" in d.hint


def test_a_word_that_the_expression_prints_as_well(tmp_path: Path) -> None:
    [d] = periksa(tmp_path, "Kepala Dinas {{ instansi.nama }} hadir bersama warga.")
    assert (d.code, d.column, d.length) == ("LK439", 8, 5)
    assert "{{ instansi.nama }} sudah mencetak kata itu" in d.hint


def test_doubled_words_of_the_data_are_the_datas(tmp_path: Path) -> None:
    instansi = isi_asli("instansi.yaml").replace("ibu_kota: Bahari", "ibu_kota: Wara Wara")
    assert kode(tmp_path, "Kantor ada di {{ instansi.ibu_kota }} sejak lama.", lain={"instansi.yaml": instansi}) == []


@pytest.mark.parametrize(
    ("teks", "kolom"),
    [
        ("Rencana (Renstra berlaku.", 9),
        ("Rencana Renstra) berlaku.", 16),
        ('Rencana "Renstra berlaku.', 9),
        ("Rencana “Renstra berlaku.", 9),
    ],
)
def test_pairs(tmp_path: Path, teks: str, kolom: int) -> None:
    assert kode(tmp_path, teks) == [("LK440", 1, kolom, 1)]


def test_what_a_line_enumerates_needs_no_opening_bracket(tmp_path: Path) -> None:
    assert kode(tmp_path, "Syaratnya a) kartu, b) surat (asli), dan 3) foto.") == []


@pytest.mark.parametrize(
    ("teks", "kolom"),
    [
        ("petugas hadir sejak pagi.", 1),
        ("Petugas hadir. warga pulang.", 16),
        ("Petugas hadir sejak pagi", 24),
        ("Petugas hadir sejak tahun {{ tahun }}", 30),
        ("{{ kinerja.kalimat.ringkasan }} dan begitulah.", 33),
    ],
)
def test_sentences(tmp_path: Path, teks: str, kolom: int) -> None:
    assert [t[:3] for t in kode(tmp_path, teks)] == [("LK441", 1, kolom)]


def test_a_whole_sentence_stays(tmp_path: Path) -> None:
    teks = "Kami (Kab. bahari) mencatat barang dsb. dengan rapi:\n\n- satu;\n- dua.\n\n**Semua *baik* sekarang.**"
    assert kode(tmp_path, f"{teks}\n\n**Judul tebal tanpa titik di akhirnya**") == []


@pytest.mark.parametrize("salah", ["pengwasan", "pengawassan", "pengaawsan", "Pengawasna"])
def test_a_word_mistyped(tmp_path: Path, salah: str) -> None:
    teks = f"Tim pengawasan hadir. Hasil pengawasan dicatat. Laporan {salah} menyusul."
    [d] = periksa(tmp_path, teks)
    assert (d.code, d.column, d.length) == ("LK446", 57, len(salah))
    assert f'"{"Pengawasan" if salah[0].isupper() else "pengawasan"}"' in d.hint


@pytest.mark.parametrize(
    "teks",
    [
        "Data masuk. Penataan awal dan penataan akhir menyusul pendataan.",
        "Peralatan baru dan peralatan lama menuntut perawatan.",
        "Lampiran satu dan lampiran dua kami lampirkan.",
        "Warga mengikuti rapat. Warga mengikuti apel. Yang mengikut pulang.",
        "Kelola hasil, kelola laut, *kelolla* itu asing.",
        "Tata ruang dan mendata kapal, mendata nelayan, lalu menata pasar.",
        "Penjaga pantai dan penjaga laut menjaga.",
    ],
)
def test_words_that_are_a_letter_apart(tmp_path: Path, teks: str) -> None:
    assert kode(tmp_path, teks) == []


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Kami memilki kapal yang kuat.", "memilki"),
        ("Itu kenyatan di laut.", "kenyatan"),
        ("Nelayan aktiv melaut.", "aktiv"),
        ("Sarann untuk pelabuhan kami terima.", "Sarann"),
        ("Semua pihak hadir. Dukungann warga besar.", "Dukungann"),
    ],
)
def test_a_word_that_no_root_explains(tmp_path: Path, teks: str, salah: str) -> None:
    [d] = periksa(tmp_path, teks)
    assert (d.code, d.column, d.length) == ("LK446", teks.index(salah) + 1, len(salah))


@pytest.mark.parametrize(
    "teks",
    [
        "Rombongan dari Semarang, Subang, dan Magetan disambut Ibu Megawati dan Pak Susanto.",
        "Semarang dan Subang mengirim perahu.",
        "Kami memakai *dashboard* dan *masterplann* dari kementerian.",
        "Warga mengunduh laporan di laut.dislaut.go.id/realisai pada pagi hari.",
        "Ngopi bareng Babinsa, rembug stunting, dan bimtek KPI berjalan lancar.",
    ],
)
def test_names_and_other_languages_are_no_slips(tmp_path: Path, teks: str) -> None:
    assert [k for k in kode(tmp_path, teks) if k[0] == "LK446"] == []


@pytest.mark.parametrize("teks", ["Hal itu dapat di cegah.", "Hasil yang di raih baik.", "Dana di salurkan merata."])
def test_a_verb_apart_from_its_prefix(tmp_path: Path, teks: str) -> None:
    [d] = periksa(tmp_path, teks)
    assert d.code == "LK437"


@pytest.mark.parametrize("teks", ["Kapal ada di pasar, di data lama, di nilai 80, di proses awal, dan di survei itu."])
def test_a_noun_after_di(tmp_path: Path, teks: str) -> None:
    assert [k for k in kode(tmp_path, teks) if k[0] == "LK437"] == []


# ---------------------------------------------------------------- pairs of words, marks of Markdown


@pytest.mark.parametrize(
    ("teks", "salah"),
    [
        ("Laporan itu dapat dipertanggung jawabkan.", "dipertanggung jawabkan"),
        ("Temuan telah ditindak lanjuti segera.", "ditindak lanjuti"),
        ("Kami mengikut sertakan nelayan.", "mengikut sertakan"),
        ("Ia menyalah gunakan kapal.", "menyalah gunakan"),
        ("Dengan secara rinci kami catat.", "Dengan secara"),
        ("Mereka terdiri dari atas nelayan.", "terdiri dari atas"),
        ("Mereka terdiri 42 orang.", "terdiri"),
        ("Itu dicegah di sejak awal.", "di sejak"),
        ("Surat itu disampaikan ke pada warga.", "ke pada"),
    ],
)
def test_a_pair_of_words(tmp_path: Path, teks: str, salah: str) -> None:
    assert kode(tmp_path, teks) == [("LK480", 1, teks.index(salah) + 1, len(salah))]


@pytest.mark.parametrize(
    "teks",
    [
        "Mereka terdiri atas 42 orang, dan masing-masing terdiri dari dua regu.",
        "Kami menindaklanjuti hasil, meminta tindak lanjut, dan memberi tanda tangan.",
        "Pertandingan di dan ke pulau itu ramai dengan cara sederhana.",
        "Bupati memberi tahu warga dan bertindak lanjut usia.",
        "Petugas ikut serta dan bertanggung jawab kepada kepala.",
    ],
)
def test_pairs_that_go_together(tmp_path: Path, teks: str) -> None:
    assert [k for k in kode(tmp_path, teks) if k[0] == "LK480"] == []


@pytest.mark.parametrize(
    ("teks", "tempat"),
    [
        ("Hasilnya **{{ tahun }}* itu.", ("LK481", 1, 10, 1)),
        ("1. **Sarana itu rusak.", ("LK481", 1, 4, 2)),
        ("Kapal memasang *banner di dermaga.", ("LK481", 1, 16, 1)),
        ("- Menata dermaga.\n-Menata laut.", ("LK482", 2, 1, 1)),
        ("1. menata dermaga;\n\nb. menata laut; dan\n\n3. menata kapal.", ("LK482", 3, 1, 2)),
        ("| Kapal | Jumlah |\n|---|\n| Besar | Dua |", ("LK483", 2, 1, 5)),
    ],
)
def test_a_mark_that_prints(tmp_path: Path, teks: str, tempat: tuple[str, int, int, int]) -> None:
    assert kode(tmp_path, teks) == [tempat]


@pytest.mark.parametrize(
    "teks",
    [
        "Nilai* itu sementara.\n\n*) belum diaudit.",
        "Nilai \\*sementara itu kami catat, 3 * 4 pun.",
        "1. menata dermaga:\n\n   a. dermaga timur;\n   b. dermaga barat; dan\n\n2. menata laut.",
        "a. menata dermaga; dan\nb. menata laut.",
        "| Kapal | Jumlah |\n|:--|--:|\n| Besar | Dua |\n\nSelesai sudah.",
        "Rentang itu 1.000-2.000 kapal, 2021-2026.",
        "<!--\n-Catatan kami\n|---|\n-->\n\nSelesai.",
    ],
)
def test_marks_that_are_meant(tmp_path: Path, teks: str) -> None:
    assert [k for k in kode(tmp_path, teks) if k[0] in ("LK481", "LK482", "LK483")] == []


@pytest.mark.parametrize(
    "teks", ["Kami ucapkan terima kasih Saran untuk kami terima.", "Kapal tiba Dengan itu warga lega."]
)
def test_a_full_stop_that_is_missing(tmp_path: Path, teks: str) -> None:
    assert [k[0] for k in kode(tmp_path, teks)] == ["LK441"]


# ---------------------------------------------------------------- placeholders


@pytest.mark.parametrize(
    ("sisa", "berat"),
    [
        ("XXX", "error"),
        ("xx", "error"),
        ("Rpxx.xxx", "error"),
        ("20XX", "error"),
        ("202X", "error"),
        ("____", "error"),
        ("......", "error"),
        ("(...)", "error"),
        ("[isi]", "error"),
        ("<nama petugas>", "error"),
        ("TODO", "error"),
        ("lorem ipsum", "error"),
        ("(diisi bidang)", "error"),
        ("#REF!", "error"),
        ("???", "error"),
        ("...", "warning"),
        ("…", "warning"),
        ("(menyusul)", "warning"),
    ],
)
def test_placeholders(tmp_path: Path, sisa: str, berat: str) -> None:
    [d] = [d for d in periksa(tmp_path, f"Petugas mencatat {sisa} orang hadir.") if d.code == "LK442"]
    assert (d.severity, d.line, d.column, d.length) == (berat, 1, 18, len(sisa))


def test_html_is_told_apart_from_a_placeholder(tmp_path: Path) -> None:
    [awal, akhir] = periksa(tmp_path, "Luasnya sekian km<sup>dua</sup> menurut peta.")
    assert (awal.code, awal.severity, awal.column, awal.length) == ("LK442", "error", 18, 5)
    assert "tanda HTML </sup>" in akhir.message
    assert "²" in akhir.hint


def test_an_instruction_is_a_placeholder(tmp_path: Path) -> None:
    temuan = periksa(tmp_path, "Tuliskan sebab capaian di bawah ini.\n\nUraikan pula upaya yang telah dilakukan.")
    assert [(d.code, d.severity, d.line, d.column) for d in temuan] == [
        ("LK442", "error", 1, 1),
        ("LK442", "warning", 3, 1),
    ]


def test_an_empty_item(tmp_path: Path) -> None:
    [d] = [d for d in periksa(tmp_path, "Rinciannya:\n\n- satu;\n-\n- tiga.") if d.code == "LK442"]
    assert (d.severity, d.file.rpartition("/")[2]) == ("error", "kata_pengantar.md")


@pytest.mark.parametrize("teks", ["Nilai 3 < 5 dan 7 > 2.", "Bab XX dan XXI memuatnya.", "Lihat pasal [12] itu."])
def test_what_only_looks_like_a_placeholder(tmp_path: Path, teks: str) -> None:
    assert [t for t in kode(tmp_path, teks) if t[0] == "LK442"] == []


BAIK = """\
Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa, karena atas rahmat dan karunia-Nya laporan ini selesai.

Laporan ini disusun menurut ketentuan (lihat Bab II), dan memuat: (1) perencanaan, (2) pengukuran, serta (3) evaluasi.

Menurut Kepala Dinas, "pelayanan harus cepat, tepat, dan ramah"; karena itu, standar operasional prosedur (SOP) dibenahi.

Ke depan, dinas akan bekerja sama dengan para pemangku kepentingan, antara lain Polairud, TNI AL, dan kelompok masyarakat
pengawas (Pokmaswas). Di sisi lain, sumber daya manusia di antara bidang-bidang belum merata.

Kegiatan dilaksanakan di Kec. Pesisir, Kab. Bahari, oleh Dr. H. Ahmad Fauzi, M.Si. dan tim, pukul 08.00 s.d. 12.00.

Di samping itu, *e-monitoring* diterapkan bertahap; data di-*input* setiap hari. Kehadiran naik-turun, tetapi terkendali.

Anak-anak sekolah, ibu-ibu PKK, dan hal-hal lain ikut dipertimbangkan. Laki-laki dan perempuan mendapat kesempatan sama.

Adapun langkah-langkah yang ditempuh adalah sebagai berikut:

1. menyusun rencana aksi;
2. memantau pelaksanaannya setiap triwulan; dan
3. melaporkan hasilnya kepada Wali Kota.

Rumusnya ialah realisasi/target × 100%. Apakah hal itu cukup? Tentu belum!

Situs resminya ialah dislaut.bahari.go.id dan surelnya dinas@bahari.go.id; telepon (0331) 123-456.

Rapat dihadiri camat/lurah, dan/atau wakilnya, mulai 1 Januari–31 Maret. Suhu 30°C; luas 35,28 km²; jarak ±3 km.

Kelompok “Mina Lestari” menerima bantuan 'jaring apung' (ukuran 2" s.d. 4"), dibawahi bidang tangkap.

Pra-Musrenbang, antar-OPD, pascapanen, nonformal, dan subsektor telah dibahas. Dari tahun ke tahun kegiatan ini berlanjut.
"""


def test_sound_prose_is_let_pass(tmp_path: Path) -> None:
    assert kode(tmp_path, BAIK) == []


# ---------------------------------------------------------------- copied paragraphs


@pytest.mark.parametrize(
    "teks",
    [
        LAMA,
        LAMA.replace("sekali", "dua kali"),
        LAMA.replace("Nelayan", "Sebanyak 250 nelayan"),
        "{{ baris_pk.sampah.kalimat.capaian }} " + LAMA,
    ],
)
def test_last_years_paragraph_is_known_again(tmp_path: Path, teks: str) -> None:
    [d] = [d for d in periksa(tmp_path, teks, SAMPAH, lain=lalu(LAMA)) if d.code == "LK443"]
    assert d.severity == "warning"
    assert "2030/narasi/pk/sampah.md baris 3" in d.message


def test_new_figures_do_not_hide_an_old_paragraph(tmp_path: Path) -> None:
    lama = (
        "Sampah yang diangkut nelayan pada musim barat mencapai 120 ton karena kapal pengangkut baru tersedia 3 unit."
    )
    baru = lama.replace("120", "180").replace("3", "5")
    [d] = [d for d in periksa(tmp_path, baru, SAMPAH, lain=lalu(lama)) if d.code == "LK443"]
    assert d.message.startswith("paragraf ini sama dengan paragraf laporan sebelumnya")


def test_elsewhere_a_note_counts_them(tmp_path: Path) -> None:
    lain: Berkas = {"2030/narasi/kata_pengantar.md": f"{LAMA}\n\n- {LAMA[:-1]} lagi.\n"}
    [d] = [d for d in periksa(tmp_path, f"Isi.\n\n{LAMA}", lain=lain) if d.code == "LK443"]
    assert (d.severity, d.line) == ("note", 3)
    assert "paragraf ini sama dengan" in d.message


def test_last_years_analysis_is_no_part_of_another_chapter(tmp_path: Path) -> None:
    [d] = [d for d in periksa(tmp_path, f"Isi.\n\n{LAMA}", lain=lalu(LAMA)) if d.code == "LK443"]
    assert (d.severity, d.line) == ("warning", 3)


def test_a_later_year_and_short_sentences_do_not_count(tmp_path: Path) -> None:
    pendek = "Penyuluhan dilakukan sekali pada awal musim."
    nanti: Berkas = {"2032/narasi/pk/sampah.md": f"## Penyebab\n\n{LAMA}\n"}
    for n, (teks, lain) in enumerate([(pendek, lalu(pendek)), (LAMA, nanti)]):
        assert [d for d in periksa(tmp_path / str(n), teks, SAMPAH, lain=lain) if d.code == "LK443"] == []


def test_a_paragraph_of_another_slot_is_known_again(tmp_path: Path) -> None:
    [d] = [
        d
        for d in periksa(tmp_path, LAMA, SAMPAH, lain={NARASI: f"Pembuka surat ini.\n\n{LAMA}\n"})
        if d.code == "LK444"
    ]
    assert (d.severity, d.file.endswith("pk/sampah.md")) == ("warning", True)
    assert "kata_pengantar.md baris 3" in d.message


def test_a_short_paragraph_is_known_again_where_it_is_printed_alike(tmp_path: Path) -> None:
    teks = "Kami memakai pagu {{ anggaran.pagu | rupiah }} sampai dengan akhir tahun ini."
    [d] = [d for d in periksa(tmp_path / "a", f"{teks}\n\n{teks}") if d.code == "LK444"]
    assert (d.line, "berkas ini baris 1" in d.message) == (3, True)
    lain = teks.replace("anggaran.pagu", "anggaran.realisasi")
    assert [d for d in periksa(tmp_path / "b", f"{teks}\n\n{lain}") if d.code == "LK444"] == []


def test_an_automatic_sentence_stands_once_in_an_analysis(tmp_path: Path) -> None:
    teks = "{{ indikator.sampah.kalimat.capaian }} Petugas terbatas.\n\nLagi: {{ indikator.sampah.kalimat.capaian }}"
    [d] = [d for d in periksa(tmp_path, teks, SAMPAH) if d.code == "LK444"]
    assert d.excerpt.startswith("Lagi:")
    assert "kalimat otomatis" in d.message


def test_a_sentence_of_another_indicator_is_known_again(tmp_path: Path) -> None:
    sebab = (
        "Hasil tertahan karena keterbatasan petugas layanan serta belum samanya pemahaman mengenai syarat pengurusan."
    )
    ikm = narasi_pk("ikm").replace("Penyebab\n\n", f"Penyebab\n\n{sebab} Loketnya pun hanya satu.\n\n", 1)
    teks = f"Jumlah kapal terbatas. {sebab.replace('Hasil tertahan', 'Pantai belum bersih')}"
    [d] = [d for d in periksa(tmp_path / "a", teks, SAMPAH, lain={"2031/narasi/pk/ikm.md": ikm}) if d.code == "LK444"]
    assert d.severity == "warning"
    assert "pk/ikm.md baris" in d.message
    lain = "Jumlah kapal terbatas karena keterbatasan petugas layanan kebersihan serta cuaca pada awal musim barat."
    sisa = periksa(tmp_path / "b", lain, SAMPAH, lain={"2031/narasi/pk/ikm.md": ikm})
    assert [d for d in sisa if d.code == "LK444"] == []


def test_an_item_that_stands_twice_is_told_whatever_ends_it(tmp_path: Path) -> None:
    butir = "kemampuan dan jumlah petugas yang belum sepenuhnya memadai"
    [d] = [d for d in periksa(tmp_path, f"Kendalanya:\n\n1. {butir};\n2. alat; dan\n3. {butir}.") if d.code == "LK444"]
    assert d.line == 5
