"""NIPs typed in prose: an official's, beside his own name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_docgen.checks.aturan import tempat, temuan
from lkip_docgen.checks.mirip import jarak
from lkip_docgen.checks.nip import DIGIT, nama_polos, rapat, urai
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar, Teks
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Pejabat
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_SEBUTAN = lazy_regex(r"\bNIP[.:]*\s*[.:]?\s*$")
_BERSEBUTAN = lazy_regex(r"\d(?:[\d .\u00a0-]{8,30})\d(?![\d/%])")
_POLOS = lazy_regex(r"(?<![.,/-])\d{8}[ \u00a0]?\d{6}[ \u00a0]?\d[ \u00a0]?\d{3}(?![\d/%]|[.,]\d)")
_PISAH = lazy_regex(r"[.\u00a0-]")
_DEKAT = 4
"""Digits that a NIP may be off to be an official's mistyped."""
_SEBELUM, _SESUDAH = 140, 60
"""Characters around a NIP in which a name is its owner's."""


def nip_diketik(isi: Isi, laporan: Laporan, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK449: a NIP that is nobody's, or stands with another's name; a right one that an expression would print."""
    orang = [p for p in isi.pejabat if p.nip]
    if not orang:
        return
    teks, akhir = lembaran.ketikan, 0
    for di in lembaran.deret:
        if di < akhir:
            continue
        m = (_BERSEBUTAN if _SEBUTAN.search(teks, max(0, di - 10), di) else _POLOS).match(teks, di)
        if m is not None:
            akhir = m.end()
            t, awal = lembaran.di(di)
            yield from _periksa(isi, laporan, orang, t, awal, m[0])


def _periksa(
    isi: Isi, laporan: Laporan, orang: Sequence[Pejabat], t: Teks, awal: int, tertulis: str
) -> Iterator[Diagnostic]:
    angka = rapat(_PISAH.sub(" ", tertulis))
    di = t.letak(awal, awal + len(tertulis))
    pemilik = _pemilik(isi.pejabat, t.teks, awal, awal + len(tertulis))
    sama = next((p for p in orang if rapat(p.nip or "") == angka), None)
    if sama is not None:
        if pemilik is not None and nama_polos(pemilik.nama) != nama_polos(sama.nama):
            milik = f"; NIP-nya {pemilik.nip} ({tempat(pemilik.letak_dari('nip'))})" if pemilik.nip else ""
            yield temuan(
                "LK449",
                f"NIP {tertulis} milik {sama.nama}, bukan {pemilik.nama}{milik}",
                di,
                _saran(laporan, pemilik, "perbaiki NIP atau namanya"),
            )
        elif isinstance(t, TeksNarasi) and (ungkapan := _ungkapan(laporan, sama)):
            yield temuan(
                "LK449",
                f"NIP {tertulis} diketik, padahal ada pada pejabat.yaml",
                di,
                f"tulis {{{{ {ungkapan} }}}}, supaya selalu sama dengan datanya",
                "note",
            )
        return
    if pemilik is not None and pemilik.nip:
        yield _salah(laporan, pemilik, tertulis, angka, t, awal)
        return
    dekat = min(orang, key=lambda p: jarak(rapat(p.nip or ""), angka, DIGIT))
    if jarak(rapat(dekat.nip or ""), angka, _DEKAT) <= _DEKAT:
        yield _salah(laporan, dekat, tertulis, angka, t, awal)
    elif isinstance(bagian := urai(angka), str):
        yield temuan(
            "LK449", f"NIP {tertulis} tidak mungkin: {bagian}", di, "salin ulang dari SK atau kartu pegawainya"
        )
    else:
        yield temuan(
            "LK449",
            f"NIP {tertulis} tidak ada pada pejabat.yaml",
            di,
            "cocokkan dengan SK-nya; NIP pejabat yang menandatangani ditulis di pejabat.yaml",
            "warning",
        )


def _salah(laporan: Laporan, p: Pejabat, tertulis: str, angka: str, t: Teks, awal: int) -> Diagnostic:
    banyak = (
        f" dan hanya {len(angka)} angka" if len(angka) < DIGIT else f" dan {len(angka)} angka" * (len(angka) > DIGIT)
    )
    return temuan(
        "LK449",
        f"NIP {tertulis} lain dari NIP {p.nama}, {p.nip}{banyak} ({tempat(p.letak_dari('nip'))})",
        t.letak(awal, awal + len(tertulis)),
        _saran(laporan, p, "salin ulang NIP-nya"),
    )


def _pemilik(pejabat: Sequence[Pejabat], teks: str, awal: int, akhir: int) -> Pejabat | None:
    """The official whose name stands nearest to a NIP: before it, else right after it."""
    sebelum, sesudah = teks[max(0, awal - _SEBELUM) : awal].casefold(), teks[akhir : akhir + _SESUDAH].casefold()
    depan = [(di, p) for p in pejabat if (di := sebelum.rfind(nama_polos(p.nama))) >= 0]
    if depan:
        return max(depan, key=lambda x: x[0])[1]
    belakang = [(di, p) for p in pejabat if (di := sesudah.find(nama_polos(p.nama))) >= 0]
    return min(belakang, key=lambda x: x[0])[1] if belakang else None


def _saran(laporan: Laporan, p: Pejabat, lain: str) -> str:
    ungkapan = _ungkapan(laporan, p)
    return f"tulis {{{{ {ungkapan} }}}}" if ungkapan else lain


def _ungkapan(laporan: Laporan, p: Pejabat) -> str:
    """The expression that prints an official's NIP in this report; "" where he has none."""
    calon = [("pejabat.kepala", laporan.pejabat.kepala)]
    if laporan.pk is not None:
        calon += [("pk.pihak_pertama", laporan.pk.pihak_pertama), ("pk.pihak_kedua", laporan.pk.pihak_kedua)]
    if laporan.rkt is not None:
        calon.append(("rkt.pejabat", laporan.rkt.pejabat))
    if laporan.iku.keputusan is not None:
        calon.append(("iku.keputusan.pejabat", laporan.iku.keputusan.pejabat))
    return next((f"{jalan}.nip" for jalan, x in calon if x is not None and x.id == p.id and x.nip), "")
