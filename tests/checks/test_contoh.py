"""The catalogue's examples of the comparing rules, each put into a small office: the bad one gives its code, with the
severity that the page names, the good one doesn't."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.katalog import KATALOG
from lkip_docgen.checks.katalog_banding import KATALOG_BANDING
from lkip_docgen.checks.katalog_orang import KATALOG_ORANG
from lkip_docgen.checks.kode import Kode
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

RKT = """\
judul: Rencana Kinerja Tahunan 2031
tanggal: 2031-01-02
rpjmd: {misi: Misi, tujuan: Tujuan, indikator_tujuan: Indikator, sasaran: Sasaran, indikator_sasaran: Indikator}
tujuan:
  - uraian: Kota bahari
    indikator: Indeks
    sasaran:
      - uraian: Layanan membaik
        indikator:
          - {nama: Indeks Kepuasan, target: "80,5"}
        program:
          - program: penunjang
            kegiatan:
              - kegiatan: administrasi
                sub_kegiatan:
                  - {sub_kegiatan: gaji, indikator: Gaji terbayar, target: 14 bulan, anggaran: 1.000.000}
                  - {sub_kegiatan: listrik, indikator: Listrik terbayar, target: 12 bulan, anggaran: 500.000}
          - program: pesisir
            kegiatan:
              - kegiatan: pantai
                sub_kegiatan:
                  - {sub_kegiatan: bersih, indikator: Pantai bersih, target: 2 lokasi, anggaran: 2.000.000}
"""
TERUMBU = isi_asli("renstra/awal.yaml").replace(
    "indikator:\n", "indikator:\n  - {id: terumbu, nama: Luas terumbu, satuan: angka, target: {2032: 5}}\n", 1
)
_GAJI = "{id: gaji, nama: Gaji, pagu: {perubahan: 1.000.000}, realisasi: 900.000}"
_PANGKAT = "pangkat: [{golongan: III/d, jumlah: 3}]"
_IKM = "{id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}"
_TARGET = 'target: {2030: 80, 2031: "80,5"}'
_SAMPAH = "- indikator: sampah\n    realisasi: 12"
_NIP = "nip: 19800101 200501 2 001"
_RINA = "nama: Rina Samudra, S.Pi"
_SUB = RKT[RKT.index("sub_kegiatan:\n") : RKT.index("          - program: pesisir")].rstrip("\n")

TEMPAT: dict[str, tuple[str, str | None]] = {
    "LK190": ("2031/sdm.yaml", _PANGKAT),
    "LK191": ("2031/sdm.yaml", _PANGKAT),
    "LK192": ("2031/profil.yaml", None),
    "LK207": ("2031/pk.yaml", "versi: murni"),
    "LK208": ("2031/profil.yaml", None),
    "LK209": ("2031/anggaran.yaml", _GAJI),
    "LK210": ("2030/kinerja.yaml", None),
    "LK211": ("2031/pk.yaml", _IKM),
    "LK212": ("2031/rkt.yaml", '{nama: Indeks Kepuasan, target: "80,5"}'),
    "LK213": ("2031/pk.yaml", "indikator: ikm, sasaran: layanan"),
    "LK214": ("renstra/awal.yaml", "{id: layanan, uraian: Layanan membaik, indikator: [ikm]}"),
    "LK215": ("renstra/awal.yaml", "indikator:"),
    "LK216": ("2031/pk.yaml", "indikator: sampah, sasaran: laut"),
    "LK217": ("2031/iku.yaml", "- indikator: sampah\n    sasaran: laut"),
    "LK218": ("2031/pk.yaml", "dukungan: [pantai]"),
    "LK219": ("2031/rkt.yaml", _SUB),
    "LK220": ("2031/sdm.yaml", _PANGKAT),
    "LK221": ("2031/kinerja.yaml", _SAMPAH),
    "LK222": ("2031/pk.yaml", "judul: Perjanjian Kinerja 2031"),
    "LK223": ("renstra/awal.yaml", _TARGET),
    "LK224": ("renstra/awal.yaml", _TARGET),
    "LK225": ("renstra/awal.yaml", _TARGET),
    "LK226": ("2031/anggaran.yaml", _GAJI),
    "LK227": ("2031/kinerja.yaml", "- indikator: sampah"),
    "LK228": ("2031/kinerja.yaml", _SAMPAH),
    "LK307": ("pejabat.yaml", _NIP),
    "LK308": ("pejabat.yaml", _NIP),
    "LK309": ("pejabat.yaml", "nama: Joko Ombak"),
    "LK310": ("instansi.yaml", "kepala: {jabatan: Kepala Dinas, lengkap: Kepala Dinas Kelautan}"),
    "LK311": ("pejabat.yaml", _RINA),
    "LK312": ("2031/sdm.yaml", _PANGKAT),
    "LK313": ("2031/sdm.yaml", _PANGKAT),
    "LK314": ("2031/pk.yaml", "tanggal: 2031-01-15"),
    "LK315": ("laporan.yaml", "tanggal: 2032-02-10"),
    "LK316": ("2031/pk.yaml", "judul: Perjanjian Kinerja 2031"),
    "LK317": ("dasar_hukum.yaml", "tahun: 2030"),
    "LK318": ("renstra/awal.yaml", "tahun_matriks: [2030, 2031]"),
    "LK319": ("pejabat.yaml", _RINA),
}
"""By code the file and the text there that the example stands for; None where the example is the whole file."""
TAMBAHAN: dict[str, dict[str, str]] = {
    "LK212": {"2031/rkt.yaml": RKT},
    "LK219": {"2031/rkt.yaml": RKT},
    "LK227": {"renstra/awal.yaml": TERUMBU},
}
"""Files that the office has beside its own for an example."""


def pasang(tmp: Path, kode: str, contoh: str) -> list[Diagnostic]:
    """The findings with the example in its place."""
    nama, asli = TEMPAT[kode]
    berkas: dict[str, str | bytes | None] = dict(TAMBAHAN.get(kode, {}))
    if asli is None:
        berkas[nama] = contoh + "\n"
    else:
        teks = berkas.get(nama) or isi_asli(nama)
        assert isinstance(teks, str)
        assert asli in teks
        awal = teks.index(asli)
        menjorok = " " * (awal - teks.rfind("\n", 0, awal) - 1)
        sisa = teks[awal + len(asli) :]
        komentar = "#" in contoh.rsplit("\n", 1)[-1] and not sisa.startswith("\n")
        sisip = contoh.replace("\n", "\n" + menjorok) + ("\n" + menjorok + "  " if komentar else "")
        berkas[nama] = teks[:awal] + sisip + sisa
    isi, diagnostik = muat(tulis_kantor(tmp, **berkas), TAHUN)
    assert isi is not None
    assert diagnostik == []
    return periksa_laporan(isi, metrics.hitung(isi))


@pytest.mark.parametrize("k", [*KATALOG_BANDING, *KATALOG_ORANG], ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    buruk = [d for d in pasang(tmp_path / "a", k.kode, k.salah) if d.code == k.kode]
    assert buruk
    assert {d.severity for d in buruk} == {_BERAT[k.berat]}
    assert all(d.line and d.excerpt and d.hint for d in buruk)
    baik = pasang(tmp_path / "b", k.kode, k.benar)
    assert [d for d in baik if d.code == k.kode and not d.reason] == []


_BERAT = {"galat": "error", "peringatan": "warning", "catatan": "note"}


def test_every_comparing_code_has_a_tried_example() -> None:
    assert set(TEMPAT) == {k.kode for k in (*KATALOG_BANDING, *KATALOG_ORANG)}
    assert set(TEMPAT) <= {k.kode for k in KATALOG}
