"""Expressions: strict, sandboxed, every printed figure marked, every fault in Indonesian with its place."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.iku import IKU
from lkip_docgen.content.narasi import BerkasNarasi, DaftarNarasi, Ekspresi, Paragraf, Potongan, TabelNarasi
from lkip_docgen.metrics.angka import masukan
from lkip_docgen.metrics.cetak import BukuCetak, lucuti, susun, ubah_huruf, urai
from lkip_docgen.metrics.ekspresi import Lingkungan, buat_lingkungan
from lkip_docgen.metrics.galat import EkspresiError, NamaError
from lkip_docgen.metrics.periksa import periksa_narasi
from tests.metrics.kantor_mini import TAHUN, isi_mini, laporan_mini

KONTEKS: Mapping[str, object] = laporan_mini().konteks()


@pytest.fixture
def env() -> Lingkungan:
    return buat_lingkungan()


def polos(env: Lingkungan, ekspresi: str) -> str:
    return lucuti(env.evaluasi(ekspresi, KONTEKS))[0]


def hasil_atau_pesan(ekspresi: str) -> str:
    try:
        return buat_lingkungan().evaluasi(ekspresi, KONTEKS)
    except EkspresiError as salah:
        return salah.pesan


def galat(env: Lingkungan, ekspresi: str) -> EkspresiError:
    with pytest.raises(EkspresiError) as info:
        env.evaluasi(ekspresi, KONTEKS)
    return info.value


@pytest.mark.parametrize(
    ("ekspresi", "tercetak"),
    [
        ("anggaran.pagu", "Rp6.500,00"),
        ("anggaran.pagu | rupiah_bulat", "Rp6.500"),
        ("anggaran.pagu|terbilang_rupiah|awal_besar", "Enam ribu lima ratus rupiah"),
        ("sdm.total | angka_terbilang", "9 (sembilan)"),
        ("indikator.sakip.realisasi", "B (61)"),
        ("indikator.sakip.realisasi | angka2", "61,00"),
        ("indikator.lambat.realisasi", "belum ada data"),
        ("indikator.lambat.realisasi | rupiah", "belum ada data"),
        ("indikator.lambat.realisasi | angka | sel", "–"),
        ("indikator.baru.capaian", "tidak dapat dihitung karena target nol"),
        (f"indikator.mutu.riwayat[{TAHUN - 1}].realisasi", "82"),
        ("tahun", str(TAHUN)),
        ("laporan.tanggal", "10 Februari 2032"),
        ("laporan.tanggal | bulan", "Februari"),
        ("hukum.perwali", "Peraturan Wali Kota Nomor 5 Tahun 2030 tentang Dinas"),
        ("hukum.perwali.singkat | besar", "PERATURAN WALI KOTA NOMOR 5 TAHUN 2030"),
        ("'naik' if anggaran.naik else 'turun'", "naik"),
        ("'sebesar ' ~ kinerja.rata_rata", "sebesar 82,92%"),
        ("anggaran.pagu - anggaran.realisasi", "Rp672,00"),
        ("indikator.mutu.kegiatan | daftar", "Survei dan Pelatihan"),
        ("anggaran.program | map(attribute='nama') | daftar", "Program Satu dan Program Dua"),
        ("3 | romawi", "III"),
        ("instansi.nama | kapital", "Dinas Kelautan"),
        ("indikator.mutu.capaian > 90", None),
    ],
)
def test_an_expression_prints(env: Lingkungan, ekspresi: str, tercetak: str | None) -> None:
    if tercetak is None:
        assert env.nilai(ekspresi, KONTEKS) is True
    else:
        assert polos(env, ekspresi) == tercetak


@pytest.mark.parametrize(
    ("ekspresi", "jenis", "nama", "saran", "kolom"),
    [
        ("indikator.mutu.relisasi", "nama", "relisasi", 'maksudnya "realisasi"?', 15),
        ("indikator.muto.capaian", "nama", "muto", 'maksudnya "mutu"?', 10),
        ("pagu", "nama", "pagu", 'maksudnya "anggaran.pagu"?', 0),
        ("angaran.pagu", "nama", "angaran", 'maksudnya "anggaran"?', 0),
        ("anggaran.pagu | rupia", "saringan", "rupia", 'maksudnya "rupiah"?', 16),
        ("1 + anggaran.pgu", "nama", "pgu", 'maksudnya "pagu"?', 13),
        ("lihat.tabel_capain", "nama", "tabel_capain", 'maksudnya "tabel_capaian"?', 6),
        ("anggaran.pagu | rupiah | terbilang", "nilai", "terbilang", None, 25),
        ("indikator.mutu.realisasi | rupiah", "nilai", "rupiah", None, 27),
        ("sdm.total | terbilang_rupiah", "nilai", "terbilang_rupiah", None, 12),
        ("indikator.sakip.pembanding.nasional.nilai", "nama", "nilai", None, 36),
        ("anggaran.pagu |", "sintaks", "", None, None),
        ("anggaran pagu", "sintaks", "pagu", None, 9),
        ("anggaran.pagu rupiah", "sintaks", "rupiah", "tulis tanda | di depannya: anggaran.pagu | rupiah", 14),
        ("anggaran.pagu @ 2", "sintaks", "@", None, 14),
        ("indikator.mutu", None, "", None, None),
        ("anggaran.naik", "nilai", "", None, None),
        ("anggaran.pagu.nilai", "nilai", "", None, None),
        ("anggaran.program", "nilai", "", None, None),
    ],
)
def test_a_fault_is_named_with_its_place(
    env: Lingkungan, ekspresi: str, jenis: str | None, nama: str, saran: str | None, kolom: int | None
) -> None:
    if jenis is None:
        assert polos(env, ekspresi) == "Indikator mutu"
        return
    g = galat(env, ekspresi)
    assert (g.jenis, g.nama, g.kolom) == (jenis, nama, kolom)
    assert saran is None or g.saran == saran


@pytest.mark.parametrize(
    "ekspresi",
    [
        "indikator.__class__",
        "indikator.mutu._b",
        "indikator['_buat']",
        "anggaran.angka_daun",
        "'a'.upper()",
        "''.__class__.__mro__",
        "'{0.__class__}'.format(tahun)",
        "9 ** 9",
        "'a' * 99",
        "'%9999d' % 1",
        "tahun()",
        "instansi.nama | attr('__class__')",
        "'x' | safe",
        "lipsum()",
        "range.__globals__",
    ],
)
def test_nothing_runs_from_the_content(env: Lingkungan, ekspresi: str) -> None:
    galat(env, ekspresi)


@given(
    st.sampled_from([n for n, _ in laporan_mini().daftar_nama()][:400]),
    st.sampled_from(["", " | besar", " | angka", " | sel", "|terbilang", " | kecil | awal_besar"]),
)
def test_the_quick_way_prints_what_jinja_prints(nama: str, saring: str) -> None:
    ekspresi = nama + saring
    assert hasil_atau_pesan(ekspresi) == hasil_atau_pesan(f"({ekspresi})")  # brackets leave the quick way


def test_every_printing_of_a_figure_is_marked_with_its_number(env: Lingkungan) -> None:
    teks = env.evaluasi("anggaran.pagu ~ ' dari ' ~ (anggaran.realisasi | angka) ~ ' dan ' ~ anggaran.pagu", KONTEKS)
    tercetak, temuan = lucuti(teks)
    assert [(tercetak[a:b], env.buku.angka[n].id) for a, b, n in temuan] == [
        ("Rp6.500,00", "anggaran.pagu"),
        ("5.828", "anggaran.realisasi"),
        ("Rp6.500,00", "anggaran.pagu"),
    ]
    assert len(env.buku.angka) == 2


def test_a_dash_is_no_figure(env: Lingkungan) -> None:
    assert lucuti(env.evaluasi("indikator.lambat.realisasi | sel", KONTEKS)) == ("–", [])
    assert env.buku.angka == []


def test_sentences_keep_their_figures(env: Lingkungan) -> None:
    teks, temuan = lucuti(env.evaluasi("indikator.sakip.kalimat.capaian", KONTEKS))
    assert [teks[a:b] for a, b, _ in temuan] == ["B (61)", "BB (80)", "76,25%"]


def test_a_template_escapes_content_and_keeps_marks(env: Lingkungan) -> None:
    hasil = env.from_string("{{ x }} {{ a.pagu }} {{ l.bab1 }}").render(
        x="A & B", a=KONTEKS["anggaran"], l=KONTEKS["lihat"]
    )
    assert [(p.jenis, p.teks) for p in urai(hasil)] == [
        ("teks", "A &amp; B "),
        ("angka", "Rp6.500,00"),
        ("teks", " "),
        ("rujukan", "bab1"),
    ]


def test_loops_of_a_template_work(env: Lingkungan) -> None:
    templat = "{% for p in anggaran.program %}{{ loop.index }}{{ loop.cycle('x', 'y') }}{% endfor %}"
    assert env.from_string(templat).render(KONTEKS) == "1x2y"


def test_an_undefined_name_in_a_template_says_what_was_meant(env: Lingkungan) -> None:
    with pytest.raises(NamaError) as info:
        env.from_string("{{ indikator.mutu.relisasi }}").render(KONTEKS)
    assert info.value.saran(KONTEKS) == 'maksudnya "realisasi"?'


def test_an_item_that_is_not_there_is_told_with_how_many_there_are(env: Lingkungan) -> None:
    g = galat(env, "[1, 2, 3][3]")
    assert (g.pesan, g.saran) == ("butir nomor 3 tidak ada", "hanya ada 3 butir, nomor 0 sampai 2")
    assert galat(env, "[][0]").saran == "daftarnya kosong"


def test_a_condition_without_else(env: Lingkungan) -> None:
    g = galat(env, '"sudah" if anggaran.pagu "belum"')
    assert (g.pesan, g.nama) == ('"if" tanpa "else"', "if")
    assert galat(env, 'anggaran.pagu "if"').pesan != g.pesan


def test_two_figures_may_not_share_an_id() -> None:
    buku = BukuCetak()
    buku.cetak(masukan("x", 1))
    buku.cetak(masukan("x", 1))
    with pytest.raises(ValueError, match="dua angka"):
        buku.cetak(masukan("x", 2))


def test_letters_change_and_marks_stay() -> None:
    buku = BukuCetak()
    teks = susun("naik {}", laporan_mini().anggaran.pagu).cetak(buku)
    assert lucuti(ubah_huruf(teks, lambda c, _: c.upper())) == ("NAIK RP6.500,00", [(5, 15, 0)])


def test_a_sentence_pattern_must_fit_its_parts() -> None:
    with pytest.raises(ValueError, match="tidak cocok"):
        susun("{} dan {}", "satu")


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Co", "Cs"))))
def test_text_without_marks_is_left_alone(teks: str) -> None:
    assert lucuti(teks) == (teks, [])


# ------------------------------------------------------------ periksa_narasi


def narasi(*ekspresi: str) -> dict[str, BerkasNarasi]:
    """One file with an expression in a paragraph, the rest in a list within a table's neighbour."""
    simpul = [Ekspresi(e, Letak("bab1.md", n, 10, len(e))) for n, e in enumerate(ekspresi, 1)]
    blok = (
        Paragraf((Potongan("x"), *simpul[:1])),
        DaftarNarasi("a.", 1, ((Paragraf(tuple(simpul[1:2])),),)),
        TabelNarasi(((Potongan("k"),),), ((tuple(simpul[2:]),),)),
    )
    return {"bab1": BerkasNarasi("bab1.md", {"isi": blok})}


def test_every_faulty_expression_is_reported_at_its_name() -> None:
    isi = isi_mini(narasi=narasi("anggaran.pgu", "sdm.total | trbilang", "sdm.total |", "sdm"))
    temuan = periksa_narasi(isi, laporan_mini(narasi=isi.narasi))
    assert [(d.code, d.line, d.column, d.length) for d in temuan] == [
        ("LK402", 1, 19, 3),
        ("LK405", 2, 22, 8),
        ("LK401", 3, 10, 11),
        ("LK406", 4, 10, 3),
    ]
    assert temuan[0].hint == 'maksudnya "pagu"?'


def test_right_expressions_are_silent() -> None:
    isi = isi_mini(narasi=narasi("anggaran.pagu", "lihat.tabel_capaian", "lihat.gambar_foto_rapat", "lihat.tabel_baru"))
    assert periksa_narasi(isi, laporan_mini(foto=isi.foto), bookmark=["tabel_baru"]) == []


def test_narrative_cannot_print_narrative() -> None:
    isi = isi_mini(narasi=narasi("narasi.bab1.isi"))
    assert [d.code for d in periksa_narasi(isi, laporan_mini(narasi=isi.narasi))] == ["LK402"]


def test_a_reference_to_a_diktum_that_is_not_there_is_reported() -> None:
    data = isi_mini().iku.model_dump()
    data["keputusan"]["diktum"][2]["teks"] = "Lihat {{ diktum.7 }}."
    isi = isi_mini(iku=IKU.model_validate(data))
    assert [d.code for d in periksa_narasi(isi, laporan_mini(iku=isi.iku))] == ["LK402"]


# ------------------------------------------------------------ the list of names


def test_the_list_of_names_shows_values_as_printed() -> None:
    nama = dict(laporan_mini().daftar_nama())
    assert nama["indikator.mutu.capaian"] == "97,5%"
    assert nama[f"indikator.mutu.riwayat[{TAHUN - 1}].realisasi"] == "82"
    assert nama["laporan.belum_audit"] == "tidak"
    assert nama["anggaran.program"] == "2 butir"
    assert nama["anggaran.program[0]"] == "→ program.satu"


def test_every_listed_name_of_a_figure_can_be_written_in_an_expression(env: Lingkungan) -> None:
    for nama, tercetak in laporan_mini().daftar_nama():
        if (
            not tercetak.startswith(("→", "(", "tidak ada butir"))
            and " butir" not in tercetak
            and tercetak not in ("ya", "tidak")
        ):
            assert polos(env, nama) == tercetak
