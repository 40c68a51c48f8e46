"""The first pages of LK2 to LK5: each example is tried on the small office."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lkip_docgen.checks.katalog_dasar import KATALOG_DASAR
from lkip_docgen.checks.kode import Kode
from tests.checks.contoh import CONTOH, Tempat, gambar, tambah, uji
from tests.content.kantor import isi_asli

_PK = (
    "- {id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}\n"
    "      - {id: sampah, indikator: sampah, sasaran: laut, dukungan: [pantai]}"
)
_GAJI = "{id: gaji, nama: Gaji, pagu: {perubahan: 1.000.000}, realisasi: 900.000}"
_KEPALA_LAMA = "  - id: sari\n    nama: Sari Pantai\n    peran: {}\n    # contoh\n"
_PERUBAHAN = (
    isi_asli("renstra/awal.yaml")
    .replace("id: renstra_awal", "id: renstra_perubahan")
    .replace("versi: awal", "versi: perubahan")
    .replace("{mulai: 2030-01-01}", "{mulai: 2031-01-01}")
)
_AWAL = (
    re.sub(r"\b(ikm|sampah|layanan|laut|t1)\b(?=[],])", r"\1_lama", isi_asli("renstra/awal.yaml"))
    .replace("id: ikm\n", "id: ikm_lama\n")
    .replace("id: sampah\n", "id: sampah_lama\n")
)
"""The Renstra before the change, whose ids are its own."""
_NARASI = ("2031/narasi/bab4.md", "Penutup")
_FOTO = {"2031/foto.yaml": f"foto:\n  {CONTOH}", "2031/foto/rapat.jpg": gambar()}

TEMPAT: dict[str, Tempat] = {
    "LK201": Tempat("2031/anggaran.yaml", "# contoh", tambah("2031/anggaran.yaml")),
    "LK202": Tempat("2031/pk.yaml", _PK),
    "LK203": Tempat("2031/kinerja.yaml", "realisasi: 12"),
    "LK204": Tempat("2031/sdm.yaml", "pangkat: [{golongan: III/d, jumlah: 3}]"),
    "LK205": Tempat("2031/anggaran.yaml", _GAJI),
    "LK206": Tempat("2031/anggaran.yaml", f"- {_GAJI}"),
    "LK301": Tempat("pejabat.yaml", "masa: {mulai: 2030-01-01}", temuan="2031/pk.yaml"),
    "LK302": Tempat(
        "pejabat.yaml", "# contoh", tambah("pejabat.yaml", _KEPALA_LAMA.format("kepala")), temuan="2031/pk.yaml"
    ),
    "LK303": Tempat("renstra/awal.yaml", "berlaku: {mulai: 2030-01-01}"),
    "LK304": Tempat(
        "renstra/awal.yaml",
        "berlaku: {mulai: 2030-01-01}",
        {"renstra/awal.yaml": _AWAL, "renstra/perubahan.yaml": _PERUBAHAN},
        temuan="renstra/perubahan.yaml",
    ),
    "LK305": Tempat("pejabat.yaml", "# contoh", tambah("pejabat.yaml", _KEPALA_LAMA.format("sekretariat"))),
    "LK306": Tempat("pejabat.yaml", "nip: 19800101 200501 2 001"),
    "LK401": Tempat(*_NARASI),
    "LK402": Tempat(*_NARASI),
    "LK403": Tempat(*_NARASI),
    "LK404": Tempat("2031/narasi/bab4.md", "Kesimpulan"),
    "LK405": Tempat(*_NARASI),
    "LK406": Tempat(*_NARASI),
    "LK501": Tempat("2031/narasi/pk/ikm.md", "Capaian\nTahun lalu"),
    "LK502": Tempat("2031/narasi/bab1.md", "Latar belakang"),
    "LK503": Tempat("2031/narasi/ikhtisar.md", "Kendala\nLangkah"),
    "LK504": Tempat("renstra/awal.yaml", "target: {2031: 10}"),
    "LK505": Tempat("2031/pk.yaml", "dukungan: [penunjang]", temuan="2031/anggaran.yaml"),
    "LK506": Tempat("2031/pk.yaml", "dukungan: [penunjang]"),
    "LK507": Tempat("2031/foto.yaml", "# contoh", _FOTO),
    "LK508": Tempat("laporan.yaml", "judul: Laporan Kinerja\ntanggal: 2032-02-10", bertempat=False),
    "LK509": Tempat("2031/kinerja.yaml", "- indikator: ikm\n    realisasi: 80,5"),
    "LK510": Tempat("2031/pk.yaml", None, bertempat=False),
}
"""By code where its examples stand."""


@pytest.mark.parametrize("k", KATALOG_DASAR, ids=lambda k: k.kode)
def test_an_example_is_what_its_page_says(tmp_path: Path, k: Kode) -> None:
    uji(tmp_path, k, TEMPAT[k.kode])


def test_every_one_of_these_codes_has_its_examples_tried() -> None:
    assert set(TEMPAT) == {k.kode for k in KATALOG_DASAR}
