"""Sums against the controls that hold them, as a tree: a slip in one part puts every total above it out by as much, and
is told once, at the deepest control that disagrees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from lkip_docgen.bahasa import bulatkan
from lkip_docgen.beku import Beku
from lkip_docgen.checks.aturan import tempat, temuan
from lkip_docgen.checks.mirip import satu_tanda
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.diagnostics import Diagnostic, Key
from lkip_docgen.metrics import Angka
from lkip_docgen.metrics.tulis import tulis, tulis_nilai

Rincian = tuple[str, Decimal, Letak | None]
"""A part of a sum: what it is called, its value, where it is written."""

PAGU_SELURUH = "pagu seluruh anggaran"
KENAIKAN = "kenaikan anggaran dari RKT"
"""Subjects that other rules look for."""
TIADA = "belum ada data"
"""In a message: the content has no figure at all."""
SATUAN = "angkanya sama, satuannya lain"
"""Begins the hint where a control differs by its unit alone."""
SARAN = "cocokkan dengan dokumennya, lalu perbaiki yang keliru: isinya atau kontrolnya"


class Kontrol(Beku):
    """A figure that a document prints. ``anak`` are controls of its parts, ``asal`` those of what it is computed from by
    other means than a sum, ``rincian`` the parts that the content itself holds."""

    sebutan: str
    di: Letak | None
    tercetak: Decimal | None
    hitungan: Angka
    anak: Sequence[Kontrol] = ()
    asal: Sequence[Kontrol] = ()
    rincian: Sequence[Rincian] = ()
    pasti: bool = False
    """Other controls say that its one part is out."""

    @property
    def berbeda(self) -> bool:
        """Whether the content says otherwise; both to two decimals, as documents print them."""
        return self.tercetak is not None and (
            self.hitungan.nilai is None or bulatkan(self.hitungan.nilai) != bulatkan(self.tercetak)
        )

    @property
    def selisih(self) -> Decimal | None:
        """By how much the content is above the control."""
        if self.tercetak is None or self.hitungan.nilai is None:
            return None
        return bulatkan(self.hitungan.nilai) - bulatkan(self.tercetak)


def periksa_kontrol(akar: Iterable[Kontrol]) -> Iterator[Diagnostic]:
    """A finding for each control that disagrees, the parts' before the totals'. A total follows from its parts where they
    disagree by as much; by another amount it is told by itself."""
    sudah: dict[Kontrol, Key | None] = {}
    for k in akar:
        yield from _telusur(k, None, sudah)


def semua_kontrol(k: Kontrol) -> Iterator[Kontrol]:
    """A control and all below it."""
    yield k
    for a in k.anak:
        yield from semua_kontrol(a)


def _telusur(k: Kontrol, induk: Kontrol | None, sudah: dict[Kontrol, Key | None]) -> Iterator[Diagnostic]:
    if k in sudah:
        return
    sudah[k] = None
    for bagian in (*k.anak, *k.asal):
        yield from _telusur(bagian, k if bagian in k.anak else None, sudah)
    if k.berbeda:
        d = _temuan(k, induk, _pokok(k, sudah))
        sudah[k] = d.key
        yield d


def _pokok(k: Kontrol, sudah: dict[Kontrol, Key | None]) -> Key | None:
    sebab = list(_terdekat(k.anak))
    if sebab and k.selisih is not None and k.selisih == sum((s.selisih or Decimal(0) for s in sebab), Decimal(0)):
        return sudah.get(sebab[-1])
    return next((pokok for a in reversed(k.asal) if (pokok := sudah.get(a)) is not None), None)


def _terdekat(anak: Iterable[Kontrol]) -> Iterator[Kontrol]:
    """The nearest controls below that disagree; what has no control is passed through."""
    for a in anak:
        if a.berbeda:
            yield a
        elif a.tercetak is None:
            yield from _terdekat(a.anak)


def _temuan(k: Kontrol, induk: Kontrol | None, pokok: Key | None) -> Diagnostic:
    assert k.tercetak is not None
    kata = "isi berjumlah" if k.anak or k.rincian else "menurut isi"
    pesan = f"{k.sebutan}: dokumen (kontrol) mencatat {tulis_nilai(k.hitungan, k.tercetak)}, {kata} {tulis(k.hitungan)}"
    if k.selisih is not None and not k.hitungan.satuan.startswith("persen"):
        pesan += f" (selisih {tulis_nilai(k.hitungan, abs(k.selisih))})"
    if k.selisih is not None and k.rincian and not _induk_cocok(induk):
        curiga = _curiga(k, induk)
        baris = [di for _, _, di in ((curiga,) if curiga is not None else k.rincian) if di is not None]
        pesan += (
            f"; {'mungkin salah ketik' if curiga is not None else 'rinciannya'} pada {_tempat(baris)}" if baris else ""
        )
    return temuan("LK201", pesan, k.di, _saran(k, induk), subjek=k.sebutan, pokok=pokok)


def _tempat(baris: Sequence[Letak]) -> str:
    """The places of parts, all of one file."""
    return ", ".join([tempat(baris[0]), *(str(di.baris) for di in baris[1:])])


def _induk_cocok(induk: Kontrol | None) -> bool:
    """Whether the total above agrees with its control: then the parts are right, and the control between is out."""
    return induk is not None and induk.tercetak is not None and not induk.berbeda


def _curiga(k: Kontrol, induk: Kontrol | None) -> Rincian | None:
    """The part that was probably mistyped: the only one that one slip of the keyboard explains, or the only one there is, where
    the total above is out by as much."""
    if k.selisih is None:
        return None
    curiga = [r for r in k.rincian if satu_tanda(_polos(r[1]), _polos(r[1] - k.selisih))]
    if len(k.rincian) == 1 and (k.pasti or (induk is not None and induk.berbeda and induk.selisih == k.selisih)):
        curiga = list(k.rincian)
    return curiga[0] if len(curiga) == 1 else None


def _saran(k: Kontrol, induk: Kontrol | None) -> str:
    """Which of both was probably mistyped, by the total above and by what one slip of the keyboard would explain."""
    if k.selisih is None:
        return SARAN
    if induk is not None and _induk_cocok(induk):
        return (
            f"{induk.sebutan} cocok, jadi mungkin yang salah ketik kontrol ini; cocokkan dengan dokumennya, lalu "
            "perbaiki"
        )
    if (curiga := _curiga(k, induk)) is not None:
        sebutan, nilai, di = curiga
        return (
            f"mungkin salah ketik {sebutan} ({tempat(di)}): tertulis {tulis_nilai(k.hitungan, nilai)}, cocok bila "
            f"{tulis_nilai(k.hitungan, nilai - k.selisih)}; cocokkan dengan dokumennya"
        )
    if induk is not None and induk.berbeda and induk.selisih == k.selisih:
        return (
            f"{induk.sebutan} berselisih sama, jadi mungkin yang salah ketik rinciannya, bukan kontrol; cocokkan "
            "dengan dokumennya, lalu perbaiki"
        )
    return SARAN


def _polos(nilai: Decimal) -> str:
    return f"{nilai.normalize():f}"
