"""The filters of expressions: they write figures the way asked for, and mark what they print."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from markupsafe import Markup

from lkip_docgen import bahasa

from .angka import Angka
from .cetak import BukuCetak, Cetak, Kalimat, Rujukan, ubah_huruf
from .galat import EkspresiError, TakDikenal, nama_tersedia
from .pandangan.dasar import Kumpulan, Pandangan
from .pandangan.kantor import tulis_nip
from .tulis import TANDA_KOSONG, kata_keadaan

CARA_ANGKA: Mapping[str, Callable[[Decimal], str]] = {
    "rupiah": bahasa.rupiah,
    "rupiah_bulat": lambda n: bahasa.rupiah(n, 0),
    "angka": bahasa.angka,
    "angka2": lambda n: bahasa.angka(n, 2),
    "persen": bahasa.persen,
    "persen2": lambda n: bahasa.persen(n, tetap=True),
    "terbilang": bahasa.terbilang,
    "terbilang_rupiah": bahasa.terbilang_rupiah,
    "angka_terbilang": bahasa.angka_terbilang,
    "romawi": lambda n: bahasa.romawi(_bulat(n)),
    "nomor_huruf": lambda n: bahasa.huruf(_bulat(n)),
}
"""Filters that write a figure, or a plain number."""


class Penyaring:
    """The filters over one ledger."""

    def __init__(self, buku: BukuCetak) -> None:
        self._buku = buku

    def semua(self) -> dict[str, Callable[..., object]]:
        return {
            **{nama: self._angka(nama, cara) for nama, cara in CARA_ANGKA.items()},
            "tanggal": self.tanggal,
            "bulan": self.bulan,
            "besar": lambda x: ubah_huruf(self.teks(x), lambda c, _: c.upper()),
            "kecil": lambda x: ubah_huruf(self.teks(x), lambda c, _: c.lower()),
            "kapital": lambda x: ubah_huruf(self.teks(x), lambda c, awal: c.upper() if awal else c),
            "awal_besar": lambda x: _awal(self.teks(x), str.upper),
            "awal_kecil": lambda x: _awal(self.teks(x), str.lower),
            "daftar": self.daftar,
            "join": self.gabung,
            "sel": self.sel,
            "nip": lambda x: tulis_nip(self.teks(x), rapat=False),
        }

    def cetak(self, x: object) -> object:
        """What an expression prints: figures in their default writing and marked, dates in full, cross-references as
        marks. Values that bring their own markup pass. Raises EkspresiError for what has no writing."""
        if isinstance(x, Angka):
            return self._buku.cetak(x)
        if isinstance(x, str) or hasattr(x, "__html__"):
            return x
        if isinstance(x, Kalimat):
            return x.cetak(self._buku)
        if isinstance(x, Rujukan):
            return str(x)
        if isinstance(x, int) and not isinstance(x, bool):
            return str(x)
        if isinstance(x, date):
            return bahasa.tanggal(x)
        if isinstance(x, TakDikenal):
            raise x.gagal()
        if isinstance(x, Pandangan) and (teks := x.sebagai_teks()) is not None:
            return teks
        raise EkspresiError(*_tak_tercetak(x))

    def teks(self, x: object) -> str:
        """``x`` as text, figures marked, escaping undone (it is done once, at the end)."""
        hasil = self.cetak(x)
        if isinstance(hasil, Markup):
            return hasil.unescape()
        if not isinstance(hasil, str):
            raise EkspresiError("penyaring teks tidak dapat dipakai pada bagian yang berformat")
        return hasil

    def tanggal(self, x: object) -> str:
        return bahasa.tanggal(_tanggal(x, "tanggal"))

    def bulan(self, x: object) -> str:
        return bahasa.bulan(_tanggal(x, "bulan"))

    def daftar(self, x: object, penghubung: str = "dan") -> str:
        """ "a, b, dan c" """
        return bahasa.daftar([self.teks(u) for u in _deret(x, "daftar")], penghubung)

    def gabung(self, x: object, pemisah: str = "") -> str:
        return pemisah.join(self.teks(u) for u in _deret(x, "join"))

    def sel(self, x: object) -> object:
        """A table's cell: a dash for what isn't there."""
        angka = x.angka if isinstance(x, Cetak) else x
        if isinstance(angka, Angka):
            return x if angka.ada else Cetak(TANDA_KOSONG, angka)
        return TANDA_KOSONG if x is None or x == "" else x

    def _angka(self, nama: str, cara: Callable[[Decimal], str]) -> Callable[[object], str]:
        def saring(x: object) -> str:
            if isinstance(x, Angka):
                if x.nilai is None:
                    return Cetak(kata_keadaan(x), x)
                if nama in _UANG and x.satuan not in _DAPAT_UANG:
                    raise _bukan_uang(nama, x)
                return self._buku.tandai(x, _tulis(nama, cara, x.nilai))
            if isinstance(x, int | Decimal) and not isinstance(x, bool):
                return _tulis(nama, cara, Decimal(x))
            if isinstance(x, TakDikenal):
                raise x.gagal()
            raise EkspresiError(
                f"penyaring {nama} hanya untuk angka",
                nama,
                "tulis penyaring angka tepat sesudah nama angkanya, satu saja",
            )

        return saring


_UANG = frozenset({"rupiah", "rupiah_bulat", "terbilang_rupiah"})
_DAPAT_UANG = frozenset({"rupiah", "angka", "bertanda"})
"""Units of figures that may be money: a product of two has none of its own, a difference with its sign may be of any."""


def _bukan_uang(nama: str, x: Angka) -> EkspresiError:
    saran = f"hapus penyaring itu, atau pakai angka uang: {x.id} bersatuan {x.satuan.replace('_', ' ')}"
    return EkspresiError(f"penyaring {nama} hanya untuk uang", nama, saran)


def _tulis(nama: str, cara: Callable[[Decimal], str], nilai: Decimal) -> str:
    try:
        return cara(nilai)
    except ValueError as galat:
        raise EkspresiError(f"penyaring {nama}: {galat}", nama) from galat


def _bulat(n: Decimal) -> int:
    if n != n.to_integral_value():
        raise ValueError(f"{bahasa.angka(n)} bukan bilangan bulat")
    return int(n)


def _tanggal(x: object, nama: str) -> date:
    if isinstance(x, TakDikenal):
        raise x.gagal()
    if not isinstance(x, date):
        raise EkspresiError(f"penyaring {nama} hanya untuk tanggal", nama)
    return x


def _deret(x: object, nama: str) -> Iterable[object]:
    if isinstance(x, TakDikenal):
        raise x.gagal()
    if isinstance(x, str) or not isinstance(x, Iterable):
        raise EkspresiError(f"penyaring {nama} hanya untuk daftar", nama)
    return x


def _awal(teks: str, ubah: Callable[[str], str]) -> str:
    """``teks`` with its first letter, marks aside, put through ``ubah``."""
    sudah = False

    def sekali(c: str, awal: bool) -> str:
        nonlocal sudah
        if sudah or not awal or not c.isalnum():
            return c
        sudah = True
        return ubah(c)

    return ubah_huruf(teks, sekali)


_BEBERAPA = 4


def _tak_tercetak(x: object) -> tuple[str, str, str]:
    """Message, faulty part and hint for a value that has no writing."""
    if x is None:
        return "nilainya kosong", "", "isi datanya, atau beri syarat: {{ … if … else … }}"
    if isinstance(x, bool):
        return "ya/tidak tidak dapat dicetak", "", 'beri syarat: {{ "…" if … else "…" }}'
    if isinstance(x, Decimal | float):
        return "nilai mentah tidak dapat dicetak", "", 'hapus ".nilai"; bilangan desimal ditulis dalam tanda kutip'
    if isinstance(x, Kumpulan | Pandangan):
        ada = ", ".join(nama_tersedia(x)[:_BEBERAPA])
        saran = (
            f"lanjutkan dengan titik dan salah satu namanya: {ada}, …"
            if ada
            else "lanjutkan dengan titik dan nama datanya"
        )
        return "ini sekelompok data, bukan satu nilai", "", saran
    if isinstance(x, tuple | list):
        return "ini daftar, bukan satu nilai", "", "pakai penyaring daftar"
    return f"{type(x).__name__} tidak dapat dicetak", "", ""
