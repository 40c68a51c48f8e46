"""Views over the mini office."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkip_docgen.content.model.kantor import SetelanLaporan
from lkip_docgen.metrics import hitung
from lkip_docgen.metrics.pandangan.kantor import tulis_nip
from lkip_docgen.metrics.tulis import tulis
from tests.metrics.kantor_mini import TAHUN, anggaran, isi_mini, kinerja, laporan_mini, pk, renstra, rkt

DAUN = st.tuples(st.integers(100, 10**10), st.integers(0, 10**10))


def test_an_indicator_without_data_has_no_capaian_and_counts_apart() -> None:
    k = laporan_mini().kinerja
    assert [tulis(a) for a in (k.jumlah_indikator, k.jumlah_tercapai, k.jumlah_belum, k.jumlah_tanpa_data)] == list(
        "5131"
    )


def test_the_mean_is_of_what_could_be_measured() -> None:
    # mutu 97,5 · keluhan 75 · sakip 76,25; target 0 and missing data have no capaian
    assert tulis(laporan_mini().kinerja.rata_rata) == "82,92%"


def test_a_line_may_have_a_target_of_its_own() -> None:
    baris = [{"id": "mutu", "indikator": "mutu", "sasaran": "layanan", "dukungan": [], "target": Decimal(78)}]
    assert tulis(laporan_mini(pk=(pk(baris=baris),)).indikator.mutu.capaian) == "100%"


def test_the_pk_before_its_revision_keeps_its_own_capaian() -> None:
    baris = [{"id": "mutu", "indikator": "mutu", "sasaran": "layanan", "dukungan": [], "target": Decimal(100)}]
    murni = pk(versi="murni", tanggal=date(TAHUN, 1, 5), baris=baris)
    laporan = laporan_mini(pk=(murni, pk()))
    assert laporan.pk is laporan.pk_perubahan
    assert laporan.pk_murni is not None
    assert [tulis(laporan.pk_murni.baris[0].capaian), tulis(laporan.indikator.mutu.capaian)] == ["78%", "97,5%"]


def test_versions_of_the_pk_are_told_apart_by_their_dates() -> None:
    hari = [(3, 1, "murni"), (11, 2, "perubahan"), (8, 5, "perubahan")]
    tiga = [pk(versi=versi, tanggal=date(TAHUN, bulan, hari_)) for bulan, hari_, versi in hari]
    laporan = laporan_mini(pk=tuple(tiga))
    assert [p.nama_versi for p in laporan.daftar_pk] == ["murni", "perubahan-1", "perubahan-2"]
    assert laporan.pk is laporan.daftar_pk[-1]
    assert [p.nama_versi for p in laporan_mini(pk=(tiga[0], tiga[1])).daftar_pk] == ["murni", "perubahan"]


def test_the_parties_held_office_on_the_date_of_the_pk() -> None:
    laporan = laporan_mini(pk=(pk(tanggal=date(TAHUN, 3, 1)),))
    assert laporan.pk is not None
    assert laporan.pk.pihak_pertama is not None
    assert laporan.pk.pihak_pertama.nama == "Lama"
    assert laporan.pejabat.kepala is not None
    assert laporan.pejabat.kepala.nip == "19800101 200501 2 001"


def test_a_nip_of_another_length_stays_as_typed() -> None:
    assert tulis_nip("198001012005012001", rapat=True) == "198001012005012001"
    assert tulis_nip("123 45", rapat=False) == "123 45"


def test_the_predicate_matrix_has_one_mark_where_there_is_a_capaian() -> None:
    baris = laporan_mini().baris_pk
    assert baris.sakip.skala == ("", "", "√", "", "", "", "")
    assert set(baris.lambat.skala) == {""}


def test_lines_of_one_sasaran_share_a_mean() -> None:
    laporan = laporan_mini()
    assert tulis(laporan.baris_pk.mutu.rata_rata) == "86,25%"
    assert laporan.pk is not None
    assert [len(k.baris) for k in laporan.pk.kelompok] == [2, 1, 2]


def test_earlier_years_compare_by_their_own_target() -> None:
    mutu = laporan_mini().indikator.mutu
    assert (tulis(mutu.lalu.target), tulis(mutu.lalu.realisasi), mutu.gerak, tulis(mutu.perubahan)) == (
        "80",
        "82",
        "turun",
        "4 poin",
    )


def test_a_year_without_a_line_has_neither_target_nor_realisasi() -> None:
    lalu = laporan_mini().indikator.sakip.lalu
    assert (lalu.ada, lalu.target.ada, lalu.realisasi.ada) == (False, False, False)


def test_years_named_by_the_report_are_there_even_without_data() -> None:
    setelan = SetelanLaporan(riwayat=[TAHUN - 2, TAHUN - 1])
    assert not laporan_mini(laporan=setelan).indikator.mutu.riwayat[TAHUN - 2].ada


def test_a_negative_indicator_reaches_the_end_from_above() -> None:
    i = laporan_mini(kinerja=kinerja(keluhan=10)).indikator.keluhan
    assert i.telah_tercapai_akhir
    assert tulis(laporan_mini().indikator.keluhan.kekurangan_akhir) == "15 keluhan"


def test_other_levels_say_where_we_stand() -> None:
    p = laporan_mini().indikator.mutu.pembanding
    assert p.nasional is not None
    assert p.kabupaten is not None
    assert (p.nasional.posisi, tulis(p.nasional.selisih), p.kabupaten.posisi) == (
        "di bawah",
        "8,34 poin",
        "sama dengan",
    )
    assert p.provinsi is None


def test_the_national_column_shows_the_sign_or_a_dash() -> None:
    baris = laporan_mini().baris_pk
    assert str(baris.mutu.nasional.selisih_bertanda) == "−8,34"
    assert str(baris.sakip.nasional.selisih_bertanda) == "–"


def test_the_lifted_cap_shows_more_than_100() -> None:
    setelan = SetelanLaporan.model_validate({"capaian": {"batasi": False}})
    assert tulis(laporan_mini(laporan=setelan, kinerja=kinerja(mutu=100)).indikator.mutu.capaian) == "125%"


def test_kinds_of_spending_split_the_budget() -> None:
    jenis = laporan_mini().belanja
    assert [tulis(a) for a in (jenis.operasi.pagu, jenis.modal.pagu)] == ["Rp6.200,00", "Rp300,00"]
    assert [tulis(a) for a in (jenis.operasi.realisasi, jenis.modal.realisasi)] == ["Rp5.628,00", "Rp200,00"]
    assert [s.id for p in jenis.modal.program for k in p.kegiatan for s in k.sub_kegiatan] == ["b"]


def test_a_kind_without_spending_is_rp0() -> None:
    data = anggaran()
    tanpa = [j.model_dump() for j in data.jenis_belanja] + [{"id": "transfer", "nama": "Belanja Transfer"}]
    assert tulis(laporan_mini(anggaran=anggaran(jenis_belanja=tanpa)).belanja.transfer.pagu) == "Rp0,00"


def test_a_program_wholly_behind_a_line_is_the_budgets_own_figure() -> None:
    laporan = laporan_mini()
    assert laporan.baris_pk.sakip.dukungan.program[0].pagu is laporan.program.dua.pagu
    assert laporan.baris_pk.mutu.dukungan.program[0].pagu.id == "baris_pk.mutu.program.satu.pagu"


def test_a_line_without_budget_says_why_and_has_no_efficiency() -> None:
    b = laporan_mini().baris_pk.baru
    assert (b.ada_dukungan, b.alasan, b.pagu.ada, b.efisiensi) == (
        False,
        "Tanpa anggaran.",
        False,
        "tidak dapat dihitung",
    )


def test_supports_partition_the_budget() -> None:
    laporan = laporan_mini()
    assert laporan.pk is not None
    assert sum(b.pagu.nilai for b in laporan.pk.baris if b.pagu.nilai is not None) == laporan.anggaran.pagu.nilai


def test_the_rise_since_the_rkt_goes_by_sub_kegiatan_the_greatest_first() -> None:
    a = laporan_mini().anggaran
    assert (tulis(a.pagu_rkt), tulis(a.kenaikan), a.naik) == ("Rp4.900,00", "Rp1.600,00", True)
    assert [(p.id, tulis(p.selisih), p.naik) for p in a.perubahan] == [
        ("d", "Rp2.000,00", True),
        ("c", "Rp500,00", False),
        ("b", "Rp100,00", True),
    ]


def test_a_fall_has_a_difference_without_sign() -> None:
    a = laporan_mini(rkt=rkt(d=10000)).anggaran
    assert (a.turun, tulis(a.selisih_rkt)) == (True, "Rp7.400,00")


def test_without_an_rkt_there_is_nothing_to_compare() -> None:
    a = laporan_mini(rkt=None).anggaran
    assert (a.pagu_rkt.ada, a.kenaikan.ada, a.naik, a.perubahan) == (False, False, False, ())


def test_the_pk_takes_the_budget_of_its_version() -> None:
    laporan = laporan_mini(pk=(pk(versi="murni"),))
    assert laporan.pk is not None
    assert [tulis(p.anggaran) for p in laporan.pk.program] == ["Rp3.200,00", "Rp2.900,00"]
    assert tulis(laporan.pk.jumlah) == "Rp6.100,00"


def test_personnel_sums_pass_over_empty_cells() -> None:
    sdm = laporan_mini().sdm
    assert [tulis(a) for a in sdm.pendidikan_total.sel] == ["1", "8", "belum ada data"]
    assert (tulis(sdm.total), tulis(sdm.pendidikan_total.jumlah), tulis(sdm.asn)) == ("9", "9", "5")
    assert not sdm.pendidikan_asn[0].jumlah.ada
    assert sdm.pangkat[0].pangkat == "Penata Tingkat I"


def test_population_and_professions_are_summed() -> None:
    profil = laporan_mini().profil
    assert profil is not None
    assert profil.penduduk is not None
    assert (tulis(profil.penduduk.total), tulis(profil.profesi_total)) == ("102.388", "99,5%")


def test_an_office_without_a_territory_has_no_profile() -> None:
    assert laporan_mini(profil=None).profil is None


def test_the_chart_is_a_tree() -> None:
    puncak = laporan_mini().organisasi.pimpinan
    assert puncak is not None
    assert puncak.pejabat is not None
    assert [(u.id, [a.id for a in u.anak]) for u in puncak.anak] == [("sekretariat", ["umum"])]


def test_a_matrix_names_a_sasaran_on_its_first_row_alone() -> None:
    r = laporan_mini().renstra
    assert r is not None
    assert [b.sasaran for b in r.tujuan[0].baris] == ["Layanan membaik", "", "Tata kelola membaik", "", ""]
    assert [tulis(a) for a in r.tujuan[0].baris[2].target] == ["BB (80)", "BB (80)", "A (83)"]
    assert (r.tahun_ke, tulis(r.jumlah_indikator)) == (3, "5")


def test_the_revised_renstra_is_in_force_after_its_date() -> None:
    baru = renstra(id="r2", versi="perubahan", nama="Perubahan", berlaku={"mulai": date(TAHUN, 5, 1)})
    laporan = laporan_mini(renstra=(renstra(), baru))
    assert laporan.renstra is laporan.renstra_perubahan


def test_a_diktum_is_referred_to_by_its_word() -> None:
    k = laporan_mini().iku.keputusan
    assert k is not None
    assert [d.kata for d in k.diktum] == ["KESATU", "KEDUA", "KETIGA"]
    assert k.diktum[1].teks == "IKU dimaksud diktum KESATU berlaku."


def test_ids_that_lead_nowhere_crash_nothing() -> None:
    rusak = pk(baris=[{"id": "x", "indikator": "tiada", "sasaran": "tiada", "dukungan": ["tiada"]}])
    laporan = laporan_mini(pk=(rusak,), renstra=())
    assert laporan.daftar_nama()
    assert not laporan.kinerja.rata_rata.ada


def test_views_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        laporan_mini().instansi.nama = "lain"  # type: ignore[misc]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.lists(DAUN, min_size=1, max_size=3), min_size=1, max_size=3), min_size=1, max_size=3))
def test_every_sum_equals_the_sum_of_its_leaves(pohon: list[list[list[tuple[int, int]]]]) -> None:
    program = [
        {
            "id": f"p{i}",
            "nama": "P",
            "kegiatan": [
                {
                    "id": f"k{i}_{j}",
                    "nama": "K",
                    "sub_kegiatan": [
                        {"id": f"s{i}_{j}_{n}", "nama": "S", "pagu": {"perubahan": Decimal(p)}, "realisasi": Decimal(r)}
                        for n, (p, r) in enumerate(daun)
                    ],
                }
                for j, daun in enumerate(kegiatan)
            ],
        }
        for i, kegiatan in enumerate(pohon)
    ]
    laporan = laporan_mini(anggaran=anggaran(program=program))
    for p, kegiatan in zip(laporan.anggaran.program, pohon, strict=True):
        assert p.pagu.nilai == sum(a for daun in kegiatan for a, _ in daun)
    assert laporan.anggaran.realisasi.nilai == sum(r for kegiatan in pohon for daun in kegiatan for _, r in daun)
    assert laporan.belanja.operasi.pagu.nilai == laporan.anggaran.pagu.nilai


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["mutu", "keluhan", "sakip"]), min_size=4, max_size=4))
def test_any_partition_of_the_leaves_sums_to_the_total(pemilik: list[str]) -> None:
    dukungan = {b: [d for d, p in zip("abcd", pemilik, strict=True) if p == b] for b in ("mutu", "keluhan", "sakip")}
    baris = [{"id": b, "indikator": b, "sasaran": "layanan", "dukungan": d} for b, d in dukungan.items()]
    laporan = laporan_mini(pk=(pk(baris=baris),))
    assert sum(b.pagu.nilai or 0 for b in laporan.baris_pk) == laporan.anggaran.pagu.nilai
    assert sum(b.realisasi_anggaran.nilai or 0 for b in laporan.baris_pk) == laporan.anggaran.realisasi.nilai


@settings(max_examples=15, deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(-(10**20), 10**20)), min_size=5, max_size=5))
def test_every_name_prints_whatever_the_realisasi(nilai: list[int | None]) -> None:
    nama = ("mutu", "keluhan", "sakip", "baru", "lambat")
    daftar = laporan_mini(kinerja=kinerja(**dict(zip(nama, nilai, strict=True)))).daftar_nama()
    assert all(isinstance(cetak, str) for _, cetak in daftar)


def test_the_content_is_left_as_it_was() -> None:
    isi = isi_mini()
    assert hitung(isi).daftar_nama() == hitung(isi).daftar_nama()
    assert vars(isi) == vars(isi_mini())
