"""Each slip of the printed report of 2023, typed into the content as the office would have typed it, is told.

``selip_cetak.yaml`` lists them in the order of the print, by their numbers in ``docs/selisih-acuan.md`` ("baca" for those
found in prose, of which that page keeps no list). Slips in different places are tried together: a copy of the content
takes as many as keep out of one another's way, and each must be told at its own line.
"""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
import yaml

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.checks.test_acuan import SALAH

AKAR = Path(__file__).parents[2]
ISI = AKAR / "content"
TAHUN = 2023


@dataclass(frozen=True)
class Selip:
    """A slip: its number, the file, what stands there and what the print has, the codes that tell it."""

    nomor: str
    berkas: str
    lama: str
    baru: str
    kode: tuple[str, ...]
    angka: bool = False
    sendiri: bool = False

    @property
    def narasi(self) -> bool:
        return self.berkas.endswith(".md")


@cache
def daftar() -> dict[str, list[dict[str, object]]]:
    """The list: ``selip``, ``tidak_diketik``, ``luput``."""
    isi = yaml.safe_load(Path(__file__).with_name("selip_cetak.yaml").read_text("utf-8"))
    assert isinstance(isi, dict)
    return isi


def selip() -> list[Selip]:
    """Those that are told."""
    return _baca("selip")


def luput() -> list[Selip]:
    """Those that nothing tells, each with the reason why."""
    return _baca("luput")


def _baca(kelompok: str) -> list[Selip]:
    hasil: list[Selip] = []
    for s in daftar()[kelompok]:
        kode = s.get("kode")
        banyak = (str(kode),) if isinstance(kode, str) else tuple(kode) if isinstance(kode, list) else ()
        hasil.append(
            Selip(
                str(s["nomor"]),
                str(s["di"]),
                str(s["lama"]),
                str(s["baru"]),
                banyak,
                bool(s.get("angka")),
                bool(s.get("sendiri")),
            )
        )
    return hasil


def borongan() -> list[list[Selip]]:
    """The slips in batches: of one batch no two stand in one line of a file.
    What changes a figure (``angka``) stands apart from the narrative."""
    kelompok: dict[str, list[tuple[set[tuple[str, int]], list[Selip]]]] = defaultdict(list)
    for s in selip():
        if s.sendiri:
            kelompok[f"{s.nomor} {s.baru}"].append((set(), [s]))
            continue
        teks = (ISI / s.berkas).read_text("utf-8")
        di = teks.index(s.lama)
        tempat = (s.berkas, teks.rfind("\n", 0, di))
        for terpakai, isi in kelompok["angka" if s.angka else ""]:
            if tempat not in terpakai:
                terpakai.add(tempat)
                isi.append(s)
                break
        else:
            kelompok["angka" if s.angka else ""].append(({tempat}, [s]))
    return [isi for semua in kelompok.values() for _, isi in semua]


def periksa(akar: Path) -> list[Diagnostic]:
    isi, diagnostik = muat(akar, TAHUN)
    assert isi is not None
    return [*diagnostik, *periksa_laporan(isi, metrics.hitung(isi))]


def _terapkan(akar: Path, isi: list[Selip]) -> dict[Selip, range]:
    """Type the slips; the lines where each stands afterwards."""
    menurut: dict[str, list[Selip]] = defaultdict(list)
    for s in isi:
        menurut[s.berkas].append(s)
    baris: dict[Selip, range] = {}
    for berkas, semua in menurut.items():
        teks = (akar / berkas).read_text("utf-8")
        for s in sorted(semua, key=lambda s: teks.index(s.lama)):
            di = teks.index(s.lama)
            teks = teks[:di] + s.baru + teks[di + len(s.lama) :]
            awal = teks.count("\n", 0, di) + 1
            baris[s] = range(awal, awal + s.baru.rstrip("\n").count("\n") + 1)
        (akar / berkas).write_text(teks, "utf-8")
    return baris


_KAKI = 3
"""Lines above a slip at which a finding may stand: a folded value begins above its words."""


@pytest.fixture(scope="module")
def salinan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    akar = tmp_path_factory.mktemp("selip") / "content"
    shutil.copytree(ISI, akar, ignore=shutil.ignore_patterns("skema"))
    return akar


@pytest.mark.parametrize("isi", borongan(), ids=lambda isi: f"{len(isi)} selip")
def test_slips_of_the_print_are_told(salinan: Path, isi: list[Selip]) -> None:
    baris = _terapkan(salinan, isi)
    try:
        semua = [d for d in periksa(salinan) if d.severity != "note"]
    finally:
        for berkas in {s.berkas for s in isi}:
            shutil.copyfile(ISI / berkas, salinan / berkas)
    luput = []
    for s, di in baris.items():
        kena = {d.code for d in semua if _di_tempat(d, s, di)}
        if not set(s.kode) <= kena:
            luput.append(f"{s.nomor} {s.berkas}:{di.start} {s.kode} tidak ada, hanya {sorted(kena)}: {s.baru[:80]}")
    assert not luput, "\n".join(luput)


def _di_tempat(d: Diagnostic, s: Selip, di: range) -> bool:
    if (s.angka or s.sendiri) and d.code in s.kode:  # what a changed figure contradicts may stand elsewhere
        return True
    return d.file.endswith(s.berkas) and di.start - (0 if s.narasi else _KAKI) <= d.line < di.stop


def test_the_list_names_every_difference_of_the_page() -> None:
    """What ``docs/selisih-acuan.md`` numbers is tried, can't be typed, or is missed for a reason."""
    halaman = (AKAR / "docs" / "selisih-acuan.md").read_text("utf-8")
    nomor = set(re.findall(r"^\| (\d+) \|", halaman, re.M))
    d = daftar()
    disebut = {str(n) for s in (*d["tidak_diketik"], *d["luput"]) for n in _nomor(s["nomor"])}
    assert nomor - {s.nomor for s in (*selip(), *SALAH)} - disebut == set()
    assert all(s["alasan"] for s in (*d["tidak_diketik"], *d["luput"]))


def _nomor(x: object) -> list[object]:
    return x if isinstance(x, list) else [x]


JINAK: dict[tuple[str, str], tuple[str, ...]] = {
    ("bab4", "Penutup"): (
        "Anggaran sebesar Rp12.564.365.145,00 telah terserap sampai akhir tahun.",
        "Realisasi anggaran sebesar Rp12.564.365.145,00 telah dilaporkan.",
        "Pagu naik dari Rp1.000.000,00 menjadi Rp1.500.000,00, bertambah Rp500.000,00.",
        "Kantor menyelenggarakan kegiatan sebanyak mungkin bagi warga.",
        "Perjanjian kinerja ini dijalankan oleh seluruh pegawai.",
    ),
    ("bab3", "Efisiensi"): (
        "Seluruh anggaran kecamatan terserap {{ anggaran.serapan }}.",
        "Belanja Operasi dan Belanja Modal dipisahkan.",
        "Belum semua sasaran memakai anggarannya secara efisien.",
        "Sasaran tergolong efisien apabila semua sasaran memakai anggaran secara efisien.",
    ),
    ("bab3", "Jangka menengah"): (
        "Target akhir Renstra dibandingkan dengan realisasi tahun 2023.",
        "Kondisi pada akhir tahun 2023 sudah lebih teratur.",
    ),
    ("bab3", "Nasional"): (
        "Realisasi nasional indikator lain tidak tersedia.",
        "Selain untuk Nilai SAKIP OPD, tidak ada realisasi nasional.",
        "Data nasional di luar Nilai SAKIP OPD belum tersedia.",
    ),
    ("pk/sakip", "Penyebab"): (
        "Belum ada rincian nilai menurut komponennya.",
        "Belum ada penilaian mandiri di tingkat seksi.",
    ),
    ("pk/kesejahteraan", "Penyebab"): (
        "Kegiatan yang terfasilitasi dihitung dari seluruh kegiatan yang direncanakan.",
        "Belum semua kegiatan dapat difasilitasi.",
        "Pada tahun 2022 seluruh kegiatan terfasilitasi.",
        "Diharapkan seluruh kegiatan terfasilitasi pada tahun berikutnya.",
    ),
    ("pk/ikm", "Penyebab"): (
        "Jumlah pemohon naik 2% dibandingkan dengan tahun lalu.",
        "Petugas Kecamatan Patrang dan Camat Patrang hadir.",
    ),
    ("bab1", "Isu strategis"): (
        "Pelayanan akta dilakukan Dinas Kependudukan dan Pencatatan Sipil.",
        "Tindak lanjutnya cepat, tata kelolanya baik, dan tanggung jawabnya jelas.",
        "Tindak kejahatan turun dan tata ruang dijaga.",
        "Rapat diadakan pada 10 Oktober dan tahun-tahun mendatang.",
    ),
    ("ikhtisar", "Tujuan"): (
        "Kecamatan berupaya meningkatkan kualitas pengelolaan keuangan dan aset daerah yang profesional, efektif, dan efisien.",
        "Data pendukung belum tersedia bagi kelurahan baru.",
    ),
}
"""By file and part sentences near the slips that say nothing wrong."""


def test_sentences_like_them_pass(salinan: Path) -> None:
    bersih = {(d.code, d.message) for d in periksa(salinan)}
    berubah: dict[str, str] = {}
    for (nama, bagian), kalimat in JINAK.items():
        berkas = f"{TAHUN}/narasi/{nama}.md"
        teks = berubah.get(berkas) or (ISI / berkas).read_text("utf-8")
        judul = f"## {bagian}\n\n"
        assert judul in teks
        berubah[berkas] = teks.replace(judul, judul + "\n\n".join(kalimat) + "\n\n", 1)
    for berkas, teks in berubah.items():
        (salinan / berkas).write_text(teks, "utf-8")
    try:
        hasil = [d for d in periksa(salinan) if d.severity != "note" and (d.code, d.message) not in bersih]
    finally:
        for berkas in berubah:
            shutil.copyfile(ISI / berkas, salinan / berkas)
    assert [(d.code, d.message, d.excerpt) for d in hasil] == []
