"""The catalogue's codes of photos (LK63). Each example is tried by ``tests/checks/test_contoh_dokumen.py``."""

from __future__ import annotations

from typing import Final

from .kode import Kode

KATALOG_FOTO: Final[tuple[Kode, ...]] = (
    Kode(
        "LK630",
        "Jenis berkas gambar tidak dapat dicetak",
        "Word dan PDF mencetak JPEG dan PNG. Foto HEIC dari iPhone, WebP dari WhatsApp atau situs web, TIFF dari "
        "pemindai, PDF, dan berkas Word dikenali dari isinya, bukan dari namanya, sehingga mengganti akhiran namanya "
        "menjadi .jpg tidak menolong.",
        "berkas: foto/rapat.heic",
        "berkas: foto/rapat.jpg   # disimpan ulang sebagai JPEG dari galeri ponsel",
    ),
    Kode(
        "LK632",
        "Piksel foto kurang",
        "Foto di bawah 150 titik per inci tampak kabur di kertas. Foto di bawah 100 titik per inci dicetak lebih "
        "kecil. Biasanya yang dipakai kiriman WhatsApp atau tangkapan layar, bukan foto aslinya.",
        "berkas: foto/rapat.jpg   # kiriman WhatsApp, 320 × 240 piksel",
        "berkas: foto/rapat.jpg   # foto asli dari ponsel, 4.000 × 3.000 piksel",
        berat="peringatan",
    ),
    Kode(
        "LK633",
        "Berkas foto tidak dipakai",
        "Gambar di dalam folder foto yang tidak disebut foto.yaml tidak ikut dicetak; mungkin terlupa.",
        "- {id: rapat, berkas: foto/rapat.jpg, keterangan: Rapat, baris_pk: ikm}   # foto/apel.jpg tidak disebut",
        "- {id: rapat, berkas: foto/rapat.jpg, keterangan: Rapat, baris_pk: ikm}\n"
        "- {id: apel, berkas: foto/apel.jpg, keterangan: Apel bersama, baris_pk: ikm}",
        berat="catatan",
    ),
    Kode(
        "LK634",
        "Foto yang sama dipakai dua kali",
        "Satu gambar dengan dua keterangan biasanya berkas yang tertukar.",
        "- {id: rapat, berkas: foto/rapat.jpg, keterangan: Rapat, baris_pk: ikm}\n"
        "- {id: apel, berkas: foto/rapat.jpg, keterangan: Apel bersama, baris_pk: ikm}",
        "- {id: rapat, berkas: foto/rapat.jpg, keterangan: Rapat, baris_pk: ikm}\n"
        "- {id: apel, berkas: foto/apel.jpg, keterangan: Apel bersama, baris_pk: ikm}",
        berat="catatan",
    ),
)
