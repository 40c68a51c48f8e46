"""The figures that the metrics know, each with the expression that prints it and with what a sentence would call it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.pandangan.anggaran import BelanjaView
from lkip_docgen.metrics.pandangan.dasar import Kumpulan, Pandangan, kunci_kumpulan, nama_publik
from lkip_docgen.metrics.pandangan.indikator import PembandingView
from lkip_docgen.metrics.pandangan.pk import BarisView

from .narasi_angka_baca import Jenis

_JENIS: Final[Mapping[str, Jenis]] = {
    "persen": "persen",
    "persen_tetap": "persen",
    "poin_persen": "poin",
    "poin": "poin",
    "nilai_sakip": "nilai",
    "rupiah": "rupiah",
    "km2": "luas",
}
_AKAR: Final = (
    "indikator",
    "baris_pk",
    "sub_kegiatan",
    "kegiatan",
    "program",
    "anggaran",
    "belanja",
    "kinerja",
    "efisiensi",
    "sdm",
    "profil",
    "instansi",
    "pk",
    "jumlah_prestasi",
    "renstra",
    "rkt",
    "iku",
    "pk_murni",
    "renstra_awal",
)
"""Root names, those first whose expressions read best; what is reached twice keeps its first name."""
_LEWATI: Final = frozenset(
    {"dukungan", "jenis", "kalimat", "skala", "per_predikat", "butir_wilayah", "wilayah", "foto", "narasi"}
)
_PENAMA: Final = ("nama", "uraian_indikator", "indikator", "uraian", "jabatan", "golongan")
"""Fields that name what a view's figures are about."""
_UKURAN: Final[Mapping[str, str]] = {
    "target_akhir": "target",
    "akhir": "target",
    "awal": "target",
    "capaian_akhir": "capaian",
    "realisasi_anggaran": "realisasi",
    "pagu_rkt": "pagu",
    "anggaran": "pagu",
    "dari": "pagu",
    "menjadi": "pagu",
    "profesi_total": "jumlah",
    "selisih_target": "selisih",
    "selisih_rkt": "selisih",
    "perubahan": "selisih",
    "kekurangan_akhir": "selisih",
    "kenaikan": "selisih",
    "nilai": "pembanding",
}
_AKHIR: Final = frozenset({"target_akhir", "capaian_akhir", "kekurangan_akhir", "akhir"})
_TERAKHIR = lazy_regex(r"(\w+)(?:\[(\d+)\])?$")


class Benda(NamedTuple):
    """What figures are about: an indicator, a program, a group of people. ``kunci`` is the same wherever the same thing
    is met ("indikator.ikm", "anggaran.penunjang"), "" for the office as a whole; ``nama`` what it is called there.
    ``pihak`` is whose the figures are where they are another level's that the thing is compared with ("nasional")."""

    kunci: str = ""
    nama: tuple[str, ...] = ()
    pihak: str = ""


class Dikenal(Beku):
    """A figure of the metrics: ``{{ jalan }}`` prints it. ``ukuran`` is the kind of measure ("capaian", "pagu"), or the
    name's last step; ``tahun`` the year it is of, where that isn't the report's. ``lampau`` says that it is another report's,
    and that no expression of this one prints it."""

    jalan: str
    angka: Angka
    nilai: Decimal
    jenis: Jenis
    benda: Benda
    ukuran: str
    tahun: int | None
    lampau: bool = False


def dikenal(laporan: Laporan) -> tuple[Dikenal, ...]:
    """Every figure that has a value, each once, in the order of ``_AKAR``."""
    return laporan.ingat(dikenal, lambda: tuple(_unik(laporan)))


def _unik(laporan: Laporan) -> Iterator[Dikenal]:
    sudah: set[str] = set()
    penjelajah = _Penjelajah()
    tahun_akhir = laporan.renstra.periode_selesai if laporan.renstra is not None else None
    for akar in _AKAR:
        for jalan, angka, benda, tahun in penjelajah.telusur(akar, getattr(laporan, akar), Benda(), None):
            if angka.nilai is None or angka.id in sudah or angka.satuan == "bertanda":
                continue
            sudah.add(angka.id)
            m = _TERAKHIR.search(jalan)
            akhir = m[1] if m else jalan
            if akhir in _AKHIR:
                tahun = tahun_akhir
            elif m and m[2] and akhir == "target":
                tahun = _tahun_matriks(laporan, akar, int(m[2]))
            yield Dikenal(
                jalan.replace(f".riwayat[{laporan.tahun - 1}]", ".lalu"),
                angka,
                angka.nilai,
                _JENIS.get(angka.satuan, "polos"),
                benda,
                _UKURAN.get(akhir, akhir),
                None if tahun == laporan.tahun else tahun,
            )


def _tahun_matriks(laporan: Laporan, akar: str, n: int) -> int | None:
    """The year of a Renstra matrix's n-th target."""
    renstra = laporan.renstra_awal if akar == "renstra_awal" else laporan.renstra
    return renstra.tahun_matriks[n] if renstra is not None and n < len(renstra.tahun_matriks) else None


class _Penjelajah:
    """Walks the views below a root, none twice."""

    def __init__(self) -> None:
        self._sudah: dict[int, Pandangan] = {}

    def telusur(
        self, jalan: str, benda: object, milik: Benda, tahun: int | None
    ) -> Iterator[tuple[str, Angka, Benda, int | None]]:
        if isinstance(benda, Angka):
            yield jalan, benda, milik, tahun
        elif isinstance(benda, Kumpulan):
            for kunci in kunci_kumpulan(benda):
                if isinstance(kunci, int):
                    yield from self.telusur(f"{jalan}[{kunci}]", benda[kunci], milik, kunci)
                else:
                    yield from self.telusur(f"{jalan}.{kunci}", benda[kunci], milik, tahun)
        elif isinstance(benda, tuple):
            for n, x in enumerate(benda):
                yield from self.telusur(f"{jalan}[{n}]", x, milik, tahun)
        elif isinstance(benda, Pandangan) and id(benda) not in self._sudah:
            self._sudah[id(benda)] = benda
            yield from self._pandangan(jalan, benda, milik, tahun)

    def _pandangan(
        self, jalan: str, benda: Pandangan, milik: Benda, tahun: int | None
    ) -> Iterator[tuple[str, Angka, Benda, int | None]]:
        isian = nama_publik(type(benda))
        nama = tuple(n for p in _PENAMA if p in isian and (n := _sebutan(getattr(benda, p))))
        if nama and jalan not in _KANTOR and "nilai" not in isian:  # a comparison is of its indicator
            milik = Benda(_kunci(jalan, benda, isian), nama)
        elif isinstance(benda, PembandingView):
            milik = Benda(milik.kunci, milik.nama, benda.tingkat)
        for n in isian:
            if n not in _LEWATI and n not in _SUDAH_DI_LAIN.get(type(benda), ()):
                yield from self.telusur(f"{jalan}.{n}", getattr(benda, n), milik, tahun)


_SUDAH_DI_LAIN: Final[Mapping[type, tuple[str, ...]]] = {BarisView: ("indikator",), BelanjaView: ("program",)}
_KANTOR: Final = frozenset({"instansi", "renstra", "renstra_awal", "pk", "pk_murni"})
_INDIKATOR: Final = ("indikator", "renstra", "iku", "pk.baris", "pk_murni.baris")


def _kunci(jalan: str, benda: Pandangan, isian: tuple[str, ...]) -> str:
    if isinstance(benda, BarisView):
        return f"indikator.{benda.indikator.id}"
    id = getattr(benda, "id", None) if "id" in isian else None
    if id is None:
        return jalan
    return f"{'indikator' if jalan.startswith(_INDIKATOR) else 'anggaran'}.{id}"


def _sebutan(x: object) -> str:
    if isinstance(x, str):
        return x
    return (x.sebagai_teks() or "") if isinstance(x, Pandangan) else ""
