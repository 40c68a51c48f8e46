"""Slips that leave marks in several places are told once: the cause leads, and what follows from it stands below."""

from __future__ import annotations

import pytest

from lkip_docgen.checks.ikutan_bahan import Temuan
from lkip_docgen.checks.ikutan_selip import PASANGAN_SELIP
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.checks.test_pesan import ISI, TAHUN, Baca, Selip, baca

__all__ = ["baca"]

ANGGARAN, RKT, SDM, NARASI = "2023/anggaran.yaml", "2023/rkt.yaml", "2023/sdm.yaml", "2023/narasi/"
_RENDAH, _TINGGI = "realisasi: 3.452.000\n", "realisasi: 27.660.000\n"
_II_A = "  - {golongan: II/a, jumlah: {SMP: 1}}\n"

SELIP = (
    Selip(
        "2023/pk.yaml",
        "indikator: trantib",
        "indikator: ikm",
        ":46:18: galat [LK216]",
        ("indikator: baris ini yang keliru (2023/pk.yaml baris 47): tulis trantib", 'target baris "trantib" pada PK'),
    ),
    Selip("dasar_hukum.yaml", "tahun: 2014", "tahun: 2013", ":20:12: peringatan [LK325]", ("ikutan: LK431",)),
    Selip(
        "dasar_hukum.yaml",
        "nomor: 53\n    tahun: 2014",
        "nomor: 53\n    tahun: 2015",
        ":53:12: peringatan [LK325]",
        ("ikutan: LK191 Tanda abaikan tidak terpakai (2023/iku.yaml baris 96)",),
    ),
    Selip(
        RKT,
        "26.457.500",
        "26.457.500.000",
        "",
        ("[LK472]", "mungkin yang keliru angka pada RKT", "(2023/rkt.yaml baris 175)", "kenaikan anggaran dari RKT"),
    ),
    Selip(RKT, "sub_kegiatan: jasa_umum", "sub_kegiatan: jasaumum", ":100:35: galat [LK107]", ("LK472", "(bab3.md")),
    Selip(
        ANGGARAN,
        "{perubahan: 4.164.000}",
        '{perubahan: "41.640,00"}',
        ":25:25: galat [LK201]",
        ("mungkin salah ketik pada 2023/anggaran.yaml baris 29: pagu perubahan sub kegiatan",),
    ),
    Selip(
        SDM,
        _II_A,
        _II_A * 2,
        ":75:62: galat [LK201]",
        ("golongan yang sama tertulis dua kali (2023/sdm.yaml baris 61)",),
    ),
    Selip(
        "renstra/perubahan.yaml",
        "2025: 85, 2026: 85}",
        "2025: 85, 2026: 80}",
        ":96:65: galat [LK201]",
        ("ikutan: LK476", "(ikm.md baris 13)"),
    ),
    Selip(
        NARASI + "bab2.md",
        "sebesar {{ anggaran.pagu | rupiah }}",
        "sebesar Rp. 11.650.958.935",
        ":43:113: galat [LK410]",
        ("LK436 Penulisan uang",),
    ),
    Selip(
        NARASI + "ikhtisar.md",
        "{{ hukum.permenpanrb_53_2014 }}",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 tahun 2014 tentang Petunjuk "
        "Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja",
        ":3:289: peringatan [LK431]",
        ("tulis {{ hukum.permenpanrb_53_2014 }}", "ikutan: LK466"),
    ),
    Selip(
        NARASI + "ikhtisar.md",
        "Rata-rata capaiannya {{",
        "Terdapat 1 (satu) indikator capaian dalam kategori **Baik**. Rata-rata capaiannya {{",
        ":20:189: galat [LK420]",
        ("ikutan: LK413",),
    ),
)

_III_B = "  - {golongan: III/b, jumlah: {S-1: 6}}\n"
_II_D = "  - {golongan: II/d, jumlah: {D-3: 2, SLTA: 10}}\n"
_MATRIKS = "[2022, 2023, 2024, 2025, 2026]"
_MODAL = "2. {{ belanja.modal.nama }}"
_OPERASI = "1. {{ belanja.operasi.nama }} dengan pagu {{ belanja.operasi.pagu | rupiah }} dan realisasi "

SEBAB = (
    Selip(ANGGARAN, "{perubahan: 4.164.000}", "{perubahan: 41.640.000}", ":25:25: galat [LK201]", ("LK226",)),
    Selip("2023/kinerja.yaml", "realisasi: 4\n", "realisasi: 5\n", ":84:24: galat [LK201]", ("LK232",)),
    Selip(SDM, _II_D, _II_D * 2, ":75:44: galat [LK201]", ("jumlah pendidikan SLTA", "hapus salah satunya")),
    Selip(SDM, _III_B, "", ":79:12: galat [LK201]", ("mungkin barisnya terhapus", "jumlah pendidikan S-1")),
    Selip(
        SDM,
        _III_B,
        _III_B.replace("III/b", "III/c"),
        ":80:12: galat [LK201]",
        ("mungkin tertulis pada golongan lain: kembalikan baris III/b", "jumlah golongan III/c"),
    ),
    Selip(
        "renstra/perubahan.yaml",
        _MATRIKS,
        _MATRIKS.replace("2024", "2042"),
        ":13:29: peringatan [LK318]",
        ("mungkin maksudnya 2024", "LK235", "LK328"),
    ),
    Selip(
        "renstra/perubahan.yaml",
        _MATRIKS,
        _MATRIKS.replace("2024", "2023"),
        ":13:29: peringatan [LK229]",
        ("mungkin salah satunya 2024", "LK235", "LK328"),
    ),
    Selip(
        NARASI + "bab3.md",
        "{{ anggaran.jumlah_kegiatan | angka_terbilang }} kegiatan",
        "14 (empat) kegiatan",
        ":43:111: galat [LK412]",
        ("tulis {{ anggaran.jumlah_kegiatan | angka_terbilang }}", "LK410"),
    ),
    Selip(
        "2023/pk.yaml",
        "[ketertiban, kendaraan_operasional]",
        "[ketertiban]",
        ":85:17: peringatan [LK505]",
        ("LK486 Asal sisa anggaran tidak sesuai data (trantib.md baris 44)",),
    ),
    Selip(
        "2023/pk.yaml",
        "dukungan: [pemberdayaan]",
        "dukungan: []",
        ":43:19: galat [LK506]",
        ("belum mendukung satu pun baris: musrenbang, pemberdayaan_masyarakat", "LK505"),
    ),
    Selip(
        "2023/pk.yaml",
        "tujuan: organisasi\n        indikator: dokumen",
        "tujuan: organisasi\n        indikator: sakip",
        ":19:17: galat [LK216]",
        ("LK476", "LK462"),
    ),
    Selip(
        "instansi.yaml",
        "  - {id: slawu, nama: Kelurahan Slawu}\n",
        "  - {id: slawu, nama: Kelurahan Slawu}\n" * 2,
        ":38:10: galat [LK106]",
        ("hapus salah satunya bila tersalin dua kali", "LK334"),
    ),
    Selip(
        "dasar_hukum.yaml",
        "nomor: 29\n    tahun: 2021",
        "nomor: 29\n    tahun: 2012",
        ":64:12: peringatan [LK325]",
        ("LK317", "LK324", "LK431"),
    ),
    Selip(
        "dasar_hukum.yaml",
        "tentang: Sistem Akuntabilitas Kinerja",
        "tentang: Sistem Akuntabiltas Kinerja",
        ":41:21: peringatan [LK241]",
        ("LK431 Peraturan dikutip lain dari daftarnya (2023/iku.yaml baris 85)",),
    ),
    Selip(
        "organisasi.yaml",
        "Kepala Seksi Pemberdayaan Masyarakat",
        "Kepala Seksi Pemberdayan Masyarakat",
        ":107:27: peringatan [LK241]",
        ("LK321",),
    ),
    Selip(
        RKT,
        "kegiatan: administrasi_umum",
        "kegiatan: perencanaan",
        ":84:35: peringatan [LK252]",
        ("mungkin yang keliru id kegiatan di atasnya", "serupa (baris 88, 92)"),
    ),
    Selip(
        NARASI + "bab3.md",
        _MODAL,
        _OPERASI.replace("1.", "2.") + "{{ belanja.operasi.realisasi | rupiah }}; dan\n" + _MODAL,
        ":69:7: peringatan [LK444]",
        ("mungkin baris ini tersalin dua kali", "LK433"),
    ),
    Selip(
        "dasar_hukum.yaml",
        "tanggal: 8 Maret 2021",
        "tanggal: 18 Maret 2021",
        "",
        ("perbaiki yang keliru: di sini, atau tanggal: pada dasar_hukum.yaml baris 66",),
    ),
    Selip(
        "dasar_hukum.yaml",
        "Susunan Organisasi dan Fungsi serta",
        "Susunan Organisasi, Tugas dan Fungsi serta",
        "",
        ("judulnya lain dari dasar_hukum.yaml", "bila daftarnya yang keliru, perbaiki dasar_hukum.yaml baris 65"),
    ),
)


@pytest.mark.parametrize("s", [*SELIP, *SEBAB], ids=lambda s: f"{s.awal} {s.baru[:40]}")
def test_the_cause_leads_and_the_rest_stands_below(baca: Baca, s: Selip) -> None:
    [pesan] = baca(s.berkas, s.lama, s.baru)
    assert not s.awal or s.awal in pesan, pesan
    assert all(t in pesan for t in s.terbaca), pesan


def test_realisasi_exchanged_between_two_indicators_is_one_slip(baca: Baca) -> None:
    teks = (ISI / "2023/kinerja.yaml").read_text("utf-8")
    tukar = teks.replace("realisasi: 61", "realisasi: ?").replace("realisasi: 90", "realisasi: 61").replace("?", "90")
    [pesan] = baca("2023/kinerja.yaml", teks, tukar)
    assert 'realisasi 2023 indikator "trantib" dan "sakip" tertukar' in pesan


def test_realisasi_exchanged_between_two_kegiatan_is_one_slip(baca: Baca) -> None:
    teks = (ISI / ANGGARAN).read_text("utf-8")
    tukar = teks.replace(_RENDAH, "?\n", 1).replace(_TINGGI, _RENDAH, 1).replace("?\n", _TINGGI, 1)
    [pesan] = baca(ANGGARAN, teks, tukar)
    assert "mungkin angka pada 2023/anggaran.yaml baris 30 dan 2023/anggaran.yaml baris " in pesan
    assert "tertukar" in pesan


def test_two_targets_that_differ_each_by_itself_are_two_slips(baca: Baca) -> None:
    teks = (ISI / "2023/kinerja.yaml").read_text("utf-8")
    beda = teks.replace("realisasi: 61", "realisasi: 62").replace("realisasi: 90", "realisasi: 95")
    assert len([p for p in baca("2023/kinerja.yaml", teks, beda) if "[LK201]" in p]) == 2


def test_a_date_on_which_nobody_held_the_seat_leads_the_order_of_documents() -> None:
    isi, _ = muat(ISI, TAHUN)
    assert isi is not None
    akar = Diagnostic("LK301", "error", "tidak ada Camat", "content/2023/pk.yaml", 12, 14)
    ikut = Diagnostic(
        "LK314", "warning", "RKT … (2023/pk.yaml baris 12); RKT mendahului", "content/2023/rkt.yaml", 7, 10
    )
    assert (ikut, akar) in [p for aturan in PASANGAN_SELIP for p in aturan(isi, Temuan([akar, ikut]))]


def test_a_photo_that_is_no_more_is_told_so_and_none_is_guessed(baca: Baca) -> None:
    lama = "{{ lihat.gambar_foto_rapat_rencana }}"
    [pesan] = [
        p
        for p in baca(NARASI + "pk/dokumen.md", lama, lama.replace("rapat_rencana", "rapat_tahunan"))
        if "[LK402]" in p
    ]
    assert "foto dengan id rapat_tahunan tidak ada (lagi) pada foto.yaml" in pesan
    [pesan] = [p for p in baca(NARASI + "pk/dokumen.md", lama, lama.replace("rencana", "rencna")) if "[LK402]" in p]
    assert 'maksudnya "gambar_foto_rapat_rencana"?' in pesan
