"""The pages of the rules about names, units, and what sentences call things: each example is tried."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_nama import KATALOG_NAMA
from lkip_docgen.checks.kode import Kode
from tests.checks.contoh import Tempat, uji
from tests.content.kantor import isi_asli

_RENSTRA = "renstra/awal.yaml"
_RKT = """\
judul: RKT 2031
tanggal: 2031-01-10
rpjmd: {misi: Misi, tujuan: Tujuan, indikator_tujuan: Indeks, sasaran: Sasaran, indikator_sasaran: Indeks}
tujuan:
  - uraian: Kota bahari
    indikator: Indeks
    sasaran:
      - uraian: Laut bersih
        indikator: [{nama: Sampah laut, target: 10%}]
        program:
          - program: pesisir
            kegiatan:
              - kegiatan: pantai
                sub_kegiatan:
                  - sub_kegiatan: bersih
                    nama: Bersih pantai
                    indikator: Jumlah pantai
                    target: 2 Pantai
                    anggaran: 2.000.000
"""
_BERSATUAN = isi_asli(_RENSTRA).replace("satuan: indeks\n", "satuan: indeks\n    sebutan_satuan: Poin\n", 1)
_BERPANGKAT = isi_asli(_RENSTRA).replace("Layanan membaik", "Meningkatnya kualitas layanan kepada nelayan")
_POSITIF = isi_asli(_RENSTRA).replace("    arah: negatif\n", "")

TEMPAT: dict[str, Tempat] = {
    "LK240": Tempat(_RENSTRA, "nama: Indeks Kepuasan"),
    "LK241": Tempat("2031/anggaran.yaml", "nama: Program Pesisir"),
    "LK242": Tempat("laporan.yaml", "judul: Laporan Kinerja"),
    "LK243": Tempat("2031/rkt.yaml", "nama: Bersih pantai", {"2031/rkt.yaml": _RKT}),
    "LK244": Tempat(_RENSTRA, "- {id: t1, uraian: Kota bahari, sasaran: [layanan, laut]}"),
    "LK245": Tempat("instansi.yaml", "kepala: {jabatan: Kepala Dinas, lengkap: Kepala Dinas Kelautan}"),
    "LK246": Tempat("2031/pk.yaml", "- versi: murni", {_RENSTRA: _BERSATUAN}),
    "LK460": Tempat("2031/narasi/pk/ikm.md", "Efisiensi"),
    "LK461": Tempat("2031/narasi/bab3.md", "Jangka menengah"),
    "LK462": Tempat("2031/narasi/pk/ikm.md", "Penyebab"),
    "LK463": Tempat("2031/narasi/pk/sampah.md", "Capaian", {_RENSTRA: _POSITIF}),
    "LK464": Tempat("2031/narasi/bab4.md", "Kesimpulan"),
    "LK465": Tempat("2031/narasi/bab4.md", "Penutup"),
    "LK466": Tempat("2031/narasi/bab4.md", "Penutup"),
    "LK467": Tempat("2031/narasi/bab3.md", "Analisis", {_RENSTRA: _BERPANGKAT}),
}


@pytest.mark.parametrize("k", KATALOG_NAMA, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def test_every_code_has_its_place() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_NAMA}
