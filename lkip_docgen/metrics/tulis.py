"""The default writing of a figure, by its unit and its state."""

from __future__ import annotations

from decimal import Decimal

from lkip_docgen import bahasa

from .angka import Angka
from .rumus import Keadaan
from .skala import SKALA_PANRB, tingkat_dari

KATA_KEADAAN: dict[Keadaan, str] = {
    "belum_ada_data": "belum ada data",
    "target_nol": "tidak dapat dihitung karena target nol",
    "belum_ada_pembanding": "belum ada pembanding",
    "tidak_dapat_dihitung": "tidak dapat dihitung",
}
"""What stands in prose for a figure that isn't there."""

TANDA_KOSONG = "–"
"""What stands in a table's cell for a figure that isn't there."""


def tulis(angka: Angka) -> str:
    """The figure as printed where no filter says otherwise: "76,25%", "82,90%", "4 Dok", "BB (80)", "102.388",
    "Rp15.170.568.935,00", "2 poin"; for a missing one the words of its state."""
    if angka.nilai is None:
        return kata_keadaan(angka)
    return tulis_nilai(angka, angka.nilai)


def kata_keadaan(angka: Angka) -> str:
    """The words of a missing figure's state."""
    return KATA_KEADAAN[angka.keadaan or "tidak_dapat_dihitung"]


def tulis_nilai(angka: Angka, nilai: Decimal) -> str:
    """``nilai`` in the writing of ``angka``."""
    match angka.satuan:
        case "persen":
            return bahasa.persen(nilai)
        case "persen_tetap":
            return bahasa.persen(nilai, tetap=True)
        case "rupiah":
            return bahasa.rupiah(nilai)
        case "nilai_sakip":
            return f"{tingkat_dari(nilai, SKALA_PANRB).kategori} ({bahasa.angka(nilai)})"
        case "bertanda":
            tanda = "+" if nilai > 0 else "−" if nilai < 0 else ""
            return f"{tanda}{bahasa.angka(abs(nilai))}"
        case "poin":
            return f"{bahasa.angka(nilai)} poin"
        case "poin_persen":
            return f"{bahasa.angka(nilai)} poin persentase"
    return f"{bahasa.angka(nilai)} {angka.sebutan or ''}".rstrip()
