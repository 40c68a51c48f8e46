"""The catalogue's codes of photos (LK63)."""

from __future__ import annotations

from typing import Final

from .kode import TEKS, Kode

KATALOG_FOTO: Final[tuple[Kode, ...]] = (
    Kode(
        "LK630",
        "Jenis berkas gambar tidak dapat dicetak",
        "Word dan PDF mencetak JPEG dan PNG. Foto HEIC dari iPhone, WebP dari WhatsApp atau situs web, TIFF dari pemindai, "
        "PDF, dan berkas Word dikenali dari isinya, bukan dari namanya, sehingga mengganti akhiran namanya menjadi .jpg "
        "tidak menolong.",
        "berkas: foto/rapat.heic",
        "berkas: foto/rapat.jpg   # disimpan ulang sebagai JPEG dari galeri ponsel",
    ),
    Kode(
        "LK632",
        "Piksel foto kurang",
        "Foto di bawah 150 titik per inci tampak kabur di kertas. Foto di bawah 100 titik per inci dicetak lebih kecil. "
        "Biasanya yang dipakai kiriman WhatsApp atau tangkapan layar, bukan foto aslinya.",
        "foto 320 × 240 piksel dicetak selebar 78 mm",
        "foto asli dari ponsel, 4000 × 3000 piksel",
        bahasa=TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK633",
        "Berkas foto tidak dipakai",
        "Gambar di dalam folder foto yang tidak disebut foto.yaml tidak ikut dicetak; mungkin terlupa.",
        "foto/apel.jpg ada, tetapi tidak ada butir dengan berkas: foto/apel.jpg",
        "- {id: apel, berkas: foto/apel.jpg, keterangan: Apel bersama, baris_pk: trantib}",
        bahasa=TEKS,
        berat="catatan",
    ),
    Kode(
        "LK634",
        "Foto yang sama dipakai dua kali",
        "Satu gambar dengan dua keterangan biasanya berkas yang tertukar.",
        "- {id: rapat, berkas: foto/a.jpg, …}\n- {id: apel, berkas: foto/a.jpg, …}",
        "- {id: rapat, berkas: foto/a.jpg, …}\n- {id: apel, berkas: foto/b.jpg, …}",
        berat="catatan",
    ),
)
