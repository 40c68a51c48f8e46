"""The catalogue's codes of what stands exchanged in the narrative: texts and their conditions, ends of a range, parties."""

from __future__ import annotations

from typing import Final

from .kode import MARKDOWN, Kode

KATALOG_TUKAR: Final[tuple[Kode, ...]] = (
    Kode(
        "LK493",
        "Teks ungkapan berlawanan dengan syaratnya",
        "Ungkapan bersyarat mencetak teks di depan if bila syaratnya benar, dan teks di belakang else bila tidak. Syarat atau "
        "teks yang terbalik mencetak naik ketika nilainya turun, atau baru akan mencetaknya ketika datanya berubah. Yang "
        "diperiksa ialah teks yang menyebut realisasi naik atau turun menurut gerak sebuah indikator.",
        'Hal itu {{ "menurunkan minat, dan nilainya turun" if indikator.ikm.gerak == "naik" else "terjaga" }}.',
        'Hal itu {{ "menurunkan minat, dan nilainya turun" if indikator.ikm.gerak == "turun" else "terjaga" }}.',
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
)
