"""What the charts share in looks: colours, sizes, hatching, marks, and the column of names.

Printed in black and white, in a copy, or seen by a colour-blind reader, the series still differ: by lightness, hatching
and the form of their marks. The blue and the orange are those of Okabe and Ito's palette.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from lkip_docgen.figures.kanvas import (
    MM_PER_PT,
    Garis,
    Kanvas,
    Kotak,
    Lingkaran,
    Poligon,
    Tulisan,
    bungkus,
    lebar_teks,
    tinggi_baris,
)

BIRU: Final = "#0072B2"
JINGGA: Final = "#E69F00"
ABU: Final = "#4D4D4D"
ABU_MUDA: Final = "#D4D4D4"
KISI: Final = "#C4C4C4"
PITA: Final = ("#F4F4F4", "#E2E2E2")
PUTIH: Final = "#FFFFFF"
HITAM: Final = "#000000"

UKURAN: Final = 8.0
"""Points of names and values."""
KECIL: Final = 7.5
"""Points of scales and remarks."""
TERKECIL: Final = 7.0

_TENGAH: Final = 0.355  # ems from the middle of a capital down to its baseline


def dasar(tengah: float, ukuran: float) -> float:
    """The baseline of a line whose capitals are centred on ``tengah``."""
    return tengah + _TENGAH * ukuran * MM_PER_PT


def baris_tengah(k: Kanvas, x: float, tengah: float, baris: Sequence[str], ukuran: float, tebal: bool = False) -> None:
    """Lines of text from ``x``, centred as a block on ``tengah``."""
    atas = tengah - tinggi_baris(ukuran) * (len(baris) - 1) / 2
    for n, teks in enumerate(baris):
        k.tambah(Tulisan(x, dasar(atas + n * tinggi_baris(ukuran), ukuran), teks, ukuran, tebal, rata="kiri"))


def tinggi_nama(nama: str, lebar: float, ukuran: float = UKURAN, tebal: bool = False) -> float:
    """Height in mm of a name wrapped to ``lebar`` mm."""
    return tinggi_baris(ukuran) * len(bungkus(nama, lebar, ukuran, tebal))


def arsir(k: Kanvas, x: float, y: float, lebar: float, tinggi: float, warna: str = BIRU, jarak: float = 1.3) -> None:
    """A bar hatched from lower left to upper right."""
    if lebar <= 0:
        return
    bawah = y + tinggi
    k.tambah(Kotak(x, y, lebar, tinggi, PUTIH, None))
    mulai = jarak - tinggi
    while mulai < lebar:
        kiri, kanan = max(mulai, 0.0), min(mulai + tinggi, lebar)
        k.tambah(Garis(((x + kiri, bawah - (kiri - mulai)), (x + kanan, bawah - (kanan - mulai))), warna, 0.35))
        mulai += jarak
    k.tambah(Kotak(x, y, lebar, tinggi, None, warna, 0.3))


Tanda = Callable[[Kanvas, float, float], None]


def bulat_penuh(k: Kanvas, x: float, y: float) -> None:
    """A filled dot."""
    k.tambah(Lingkaran(x, y, 1.0, BIRU, BIRU))


def wajik_kosong(k: Kanvas, x: float, y: float) -> None:
    """An open diamond."""
    k.tambah(Poligon(((x - 1.25, y), (x, y - 1.25), (x + 1.25, y), (x, y + 1.25)), PUTIH, ABU, 0.35))


def wajik_jingga(k: Kanvas, x: float, y: float) -> None:
    """An orange diamond with a dark edge."""
    k.tambah(Poligon(((x - 1.35, y), (x, y - 1.35), (x + 1.35, y), (x, y + 1.35)), JINGGA, HITAM, 0.25))


def kunci(k: Kanvas, x: float, tengah: float, tanda: Callable[[float], float], teks: str) -> float:
    """A key: the mark that ``tanda`` draws from an x (it returns where it ends), then its words. Returns the end."""
    x = tanda(x) + 1.2
    k.tambah(Tulisan(x, dasar(tengah, KECIL), teks, KECIL, rata="kiri"))
    return x + lebar_teks(teks, KECIL)


def bagi(tinggi: Sequence[float], batas: float) -> list[range]:
    """Rows of these heights over as few pictures as ``batas`` mm allows, evenly filled; rows keep their order. A row
    higher than that has a picture to itself."""
    if not tinggi:
        return []
    banyak = len(_isi(tinggi, batas))
    calon = [batas * n / 40 for n in range(1, 41)]
    return next(hasil for b in calon if len(hasil := _isi(tinggi, b)) <= banyak)


def _isi(tinggi: Sequence[float], batas: float) -> list[range]:
    hasil: list[range] = []
    mulai, jumlah = 0, 0.0
    for n, t in enumerate(tinggi):
        if n > mulai and jumlah + t > batas:
            hasil.append(range(mulai, n))
            mulai, jumlah = n, 0.0
        jumlah += t
    return [*hasil, range(mulai, len(tinggi))]
