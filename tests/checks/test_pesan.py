"""What a secretary reads of one slip: that it is told once, at its place, with what is wrong and how to mend it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan, periksa_tersusun
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic, sort_key
from lkip_docgen.temuan.teks import daftar

ISI: Final = Path(__file__).parents[2] / "content"
TAHUN: Final = 2023
Baca = Callable[[str, str, str], list[str]]
PK: Final = "2023/narasi/pk/"
BAB3: Final = "2023/narasi/bab3.md"
_MASUKAN: Final = "Hasilnya dipakai sebagai masukan"


@pytest.fixture(scope="module")
def baca(tmp_path_factory: pytest.TempPathFactory) -> Baca:
    """What is printed anew of a slip in a copy of the content: file, text, its replacement."""
    akar = tmp_path_factory.mktemp("pesan") / "content"
    shutil.copytree(ISI, akar, ignore=shutil.ignore_patterns("skema"))

    def periksa() -> list[Diagnostic]:
        isi, diagnostik = muat(akar, TAHUN)
        assert isi is not None
        return sorted([*diagnostik, *periksa_laporan(isi, metrics.hitung(isi))], key=sort_key)

    bersih = {(d.key, d.reason) for d in periksa()}

    def jalankan(nama: str, lama: str, baru: str) -> list[str]:
        asli = (akar / nama).read_text("utf-8")
        assert lama in asli, lama
        try:
            (akar / nama).write_text(asli.replace(lama, baru, 1), "utf-8")
            semua = [d for d in periksa() if (d.key, d.reason) not in bersih and not d.reason]
            return list(daftar(semua, ringkas="lkip check --semua"))
        finally:
            (akar / nama).write_text(asli, "utf-8")

    return jalankan


class Selip(NamedTuple):
    """A slip, what its one finding begins with behind the file's name ("" where it stands in another file), what else is read
    there, and what isn't."""

    berkas: str
    lama: str
    baru: str
    awal: str
    terbaca: tuple[str, ...]
    bukan: tuple[str, ...] = ()


SELIP: Final = (
    Selip(
        BAB3,
        "dibiayai {{ anggaran.pagu | rupiah }}",
        "dibiayai Rp12,65 miliar",
        ":53:315: peringatan [LK413]",
        ("realisasi seluruh anggaran, yaitu Rp12.564.365.145,00",),
        ("Rp1.654.208.808",),
    ),
    Selip(
        PK + "trantib.md",
        "Selama tahun {{ tahun }} tercatat",
        "Pada tahun 2021 penyelesaiannya 90%. Selama tahun {{ tahun }} tercatat",
        ":5:33: catatan [LK416]",
        (),
        ("indikator.trantib.realisasi",),
    ),
    Selip(
        PK + "sakip.md",
        "Jarak tersebut cukup lebar",
        "Pada tahun 2024 ditargetkan 80. Jarak tersebut cukup lebar",
        ":13:75: peringatan [LK413]",
        ("tahun 2024, yaitu A (81)",),
        ("{{ indikator.sakip.target }}",),
    ),
    Selip(
        PK + "ikm.md",
        _MASUKAN,
        f"Pada tahun 2022 nilai IKM belum mencapai target. {_MASUKAN}",
        ":3:125: galat [LK423]",
        ("perbaiki katanya, atau tahunnya",),
        ("kalimat.capaian }}\n",),
    ),
    Selip(
        PK + "trantib.md",
        "Yang menahan hasil",
        "Target akhir Renstra tahun 2026 sudah tercapai. Yang menahan hasil",
        ":29:39: galat [LK423]",
        ("{{ indikator.trantib.kalimat.jangka_menengah }}",),
    ),
    Selip(
        PK + "ikm.md",
        "lebih kecil daripada kegiatan lain",
        "lebih besar daripada kegiatan lain",
        ":46:41: peringatan [LK474]",
        ('"lebih besar daripada" tidak sesuai data', "Rp23.824.000,00, sedangkan Koordinasi"),
    ),
    Selip(
        "2023/rkt.yaml",
        "menulis Rp741.202.721",
        "menulis Rp741.202.722",
        ":22:13: peringatan [LK201]",
        ("tanda abaikan di sini tidak berlaku, sebab alasannya menyebut 741.202.722",),
    ),
    *(
        Selip("2023/narasi/bab1.md", "## Maksud\n", f"{tanda}Maksud\n", ":11:1: galat [LK501]", ("## Maksud",))
        for tanda in ("# ", "### ", "#")
    ),
    Selip(
        "2023/pk.yaml",
        "dukungan: [urusan_pemerintahan]",
        "dukungan: [urusan_pemerintahan, penunjang]",
        ":37:41: galat [LK202]",
        (
            'baris "ikm" di sini lewat penunjang',
            "(2023/pk.yaml baris 24, lewat perencanaan)",
            "ikutan: serupa (baris 48)",
        ),
    ),
    Selip(
        "2023/pk.yaml",
        "dukungan: [urusan_pemerintahan]",
        "dukungan: [urusan_pemerintahan, gedung]",
        ":37:41: galat [LK202]",
        ('baris "ikm" di sini dan baris "dokumen" (2023/pk.yaml baris 30)',),
        ("lewat",),
    ),
    Selip(
        "2023/sdm.yaml",
        "{golongan: III/d, jumlah: 12}",
        "{golongan: III/d, jumlah: 13}",
        ":68:12: galat [LK201]",
        ("mungkin golongan III/d (2023/sdm.yaml baris 35): 13 orang, pada Tabel 1.3 12",),
    ),
    Selip(
        "pejabat.yaml",
        "    peran: kepala\n",
        "    peran: camat\n",
        "",
        ("[LK301]", "yang pada pejabat.yaml baris 16 tertulis peran: camat"),
    ),
    Selip(
        BAB3,
        "naik {{ anggaran.perubahan[0].selisih | rupiah }}",
        "turun {{ anggaran.perubahan[0].selisih | rupiah }}",
        ":59:152: galat [LK472]",
        ('tulis "naik"',),
        ("RKT (",),
    ),
    Selip(
        "2023/narasi/bab4.md",
        "## Penutup\n",
        "## Permasalahan\n",
        ":30:1: galat [LK106]",
        ("mungkin yang kedua ini bagian Penutup, yang tidak ada: tulis ## Penutup",),
    ),
    Selip(
        "2023/profil.yaml",
        'persen: "28,48"',
        'persen: "28,48',
        ":28:35: galat [LK101]",
        ("tanda kutip pembuka sebelum 28,48 belum ditutup", 'saran: tulis "28,48"'),
    ),
    Selip(
        "2023/profil.yaml",
        'persen: "28,48"',
        "persen: “28,48”",
        ":28:35: galat [LK101]",
        ("tanda kutip miring (dari Word)", 'saran: ganti dengan tanda kutip biasa: "28,48"'),
    ),
    Selip(
        "2023/anggaran.yaml",
        "pagu: {perubahan: 4.164.000}",
        "pagu: {perubahan: 4,164,000}",
        ":29:31: galat [LK101]",
        ("ribuan dipisah titik", "saran: tulis 4.164.000"),
    ),
    Selip(
        "2023/laporan.yaml",
        "10 Februari 2024",
        "10 Februari 2023",
        ":5:10: galat [LK301]",
        ("tanggal laporan 10 Februari 2023 mendahului akhir tahun 2023", "saran: mungkin 10 Februari 2024"),
        ("Yang tercatat",),
    ),
    Selip(
        BAB3,
        "{{ lihat.tabel_tahun_lalu }}",
        "Tabel 3.3",
        ":19:119: catatan [LK518]",
        ('"Tabel 3.3" diketik, sedangkan bagian "Tahun lalu"', "saran: tulis {{ lihat.tabel_tahun_lalu }}"),
        ("jangka_menengah",),
    ),
    Selip(
        BAB3,
        "belum mencapai targetnya adalah {{ baris_pk.sakip.uraian_indikator }}",
        "belum mencapai targetnya adalah {{ baris_pk.ikm.uraian_indikator }}",
        ":13:16: galat [LK423]",
        (
            '"belum mencapai" tidak sesuai data',
            "80 sudah tercapai, realisasinya 80",
            "sebut indikator yang memang demikian",
        ),
    ),
    Selip(
        "2023/iku.yaml",
        "(Lembaran Daerah Kabupaten Jember Tahun 2021 Nomor 4)",
        "(Lembaran Daerah Kabupaten Jember Tahun 2020 Nomor 4)",
        ":105:13: peringatan [LK255]",
        ("Kabupaten Jember Nomor 4 Tahun 2021", "| " + " " * 12 + "^^^"),
    ),
    Selip(
        "2023/iku.yaml",
        "{{ diktum.1 }} dan {{ diktum.2 }}",
        "{{ diktum.1 }} dan {{ diktum.12 }}",
        ":112:86: galat [LK402]",
        ("diktum ke-12 tidak ada", "ikutan: LK433"),
    ),
    Selip(
        "renstra/awal.yaml",
        "selesai: 30 Oktober 2023",
        "selesai: 30 Oktober 2022",
        "",
        ("[LK323]", "yang keliru selesai: pada renstra/awal.yaml baris 11", "tulis selesai: 30 Oktober 2023 di sana"),
    ),
    Selip(
        PK + "sakip.md",
        "Jarak tersebut cukup lebar",
        "Pada tahun 2024 ditargetkan 81. Jarak tersebut cukup lebar",
        ":13:75: catatan [LK415]",
        ("target Nilai SAKIP OPD tahun 2024",),
        ("baris_matriks[",),
    ),
)


@pytest.mark.parametrize("s", SELIP, ids=lambda s: f"{s.awal} {s.baru[:40]}")
def test_a_slip_is_read_once_with_its_remedy(baca: Baca, s: Selip) -> None:
    [pesan] = baca(s.berkas, s.lama, s.baru)
    assert not s.awal or pesan.split(Path(s.berkas).name, 1)[1].startswith(s.awal), pesan
    assert all(t in pesan for t in s.terbaca), pesan
    assert not any(t in pesan for t in s.bukan), pesan


def test_a_file_without_any_of_its_parts_is_told_once(baca: Baca) -> None:
    isi = (ISI / "2023/narasi/bab4.md").read_text("utf-8")
    [pesan] = baca("2023/narasi/bab4.md", isi, "")
    assert "tidak satu pun judul bagian ada: Kesimpulan, Permasalahan, Rekomendasi, Penutup" in pesan


def test_a_typed_number_follows_from_the_table_that_is_meant(tmp_path: Path) -> None:
    shutil.copytree(ISI, tmp_path / "content", ignore=shutil.ignore_patterns("skema"))
    bab3 = tmp_path / "content" / BAB3
    bab3.write_text(bab3.read_text("utf-8").replace("{{ lihat.tabel_tahun_lalu }}", "Tabel 3.3", 1), "utf-8")
    isi, _ = muat(tmp_path / "content", TAHUN)
    assert isi is not None
    laporan = metrics.hitung(isi)
    [akar] = (d for d in periksa_laporan(isi, laporan) if d.code == "LK518")
    nomor = {"Tabel 3.2": "tabel_tahun_lalu", "Tabel 3.3": "tabel_jangka_menengah"}
    [ikut] = periksa_tersusun(isi, laporan, lambda: nomor)
    assert (ikut.code, ikut.root) == ("LK448", akar.key)
