"""The review as its template sees it: every question answered, scored, and written out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import PurePosixPath
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from lkip_docgen import bahasa
from lkip_docgen.checks.reviu import UNGKAPAN
from lkip_docgen.docx.reviu import (
    ButirReviuView,
    GradasiView,
    KelompokReviuView,
    NilaiView,
    PereviuView,
    PernyataanView,
    RekapView,
    ReviuView,
    TemuanView,
)
from lkip_docgen.metrics.cetak import lucuti
from lkip_docgen.metrics.ekspresi import buat_lingkungan
from lkip_docgen.reviu import bukti_bentuk, bukti_capaian, bukti_sasaran  # noqa: F401  (they register their evidence)
from lkip_docgen.reviu.bahan import BUKTI, DILIHAT, PEREVIU, TAK_BERLAKU, TIDAK, YA, Bahan, Jawaban, sebut_temuan
from lkip_docgen.reviu.nilai import NilaiSub, nilai_sub
from lkip_docgen.temuan.teks import MAKS_SERUPA

if TYPE_CHECKING:
    from lkip_docgen.content.model.reviu import ButirReviu, Pereviu, Reviu
    from lkip_docgen.diagnostics import Diagnostic

TANDA: Final = "*)"
"""Stands after wording that nobody has held against its regulation."""
_BERAT: Final = {"error": "galat", "warning": "peringatan", "note": "catatan"}
_TITIK: Final = "." * 40
_KOTAK: Final = "☐"
_LEBAR_HALAMAN: Final = 10
"""Characters of a line of page numbers: a range doesn't part at its dash."""


def jawab_butir(b: Bahan, butir: ButirReviu) -> Jawaban:
    """The answer to one question. Without evidence, or where the evidence only supports a yes, it is the reviewer's."""
    if butir.bukti is None:
        return Jawaban(PEREVIU)
    j = BUKTI[butir.bukti](b)
    if butir.pereviu and j.keadaan == YA:
        return Jawaban(PEREVIU, j.bukti, j.halaman, j.temuan)
    return j


def reviu_view(b: Bahan, reviu: Reviu) -> tuple[ReviuView, Sequence[NilaiSub]]:
    """The whole review, and the score of each sub-component."""
    uji = [(f"{k.nomor}. {k.judul}", k.terverifikasi, k.butir, _jawab(b, k.butir)) for k in reviu.daftar_uji.kelompok]
    sub = [(s, _jawab(b, s.butir)) for s in reviu.evaluasi.sub]
    nilai = [nilai_sub(s.bobot, (j.keadaan for j in jawaban), reviu.evaluasi.gradasi) for s, jawaban in sub]
    kelompok_evaluasi = [(f"{s.kode} {s.judul}", s.terverifikasi, s.butir, j) for s, j in sub]
    berlaku = [d for d in b.temuan if not d.reason]
    sisihan = [d for d in b.temuan if d.reason]
    teks = _Pengisi(b)
    view = ReviuView(
        judul=teks.semua(reviu.judul),
        pengantar=teks.semua(reviu.pengantar),
        catatan=reviu.catatan_belum_terverifikasi,
        halaman_laporan=b.halaman.banyak,
        jumlah=tuple((kata, sum(d.severity == s for d in berlaku)) for s, kata in _BERAT.items()),
        rekap=(
            *(_rekap(judul, jawaban) for judul, _, _, jawaban in uji),
            *(_rekap(f"{s.kode} {s.sebutan}", jawaban) for s, jawaban in sub),
        ),
        judul_uji=reviu.daftar_uji.judul,
        sumber_uji=reviu.daftar_uji.sumber,
        tanda_uji=_tanda(all(k.terverifikasi for k in reviu.daftar_uji.kelompok)),
        uji=tuple(_kelompok(b, *k) for k in uji),
        judul_evaluasi=reviu.evaluasi.judul,
        sumber_evaluasi=reviu.evaluasi.sumber,
        tanda_evaluasi=_tanda(all(s.terverifikasi for s in reviu.evaluasi.sub)),
        evaluasi=tuple(_kelompok(b, *k) for k in kelompok_evaluasi),
        nilai=tuple(_nilai(s.kode, s.judul, s.bobot, n) for (s, _), n in zip(sub, nilai, strict=True)),
        bobot=bahasa.angka(sum((s.bobot for s, _ in sub), Decimal(0)), 2),
        jumlah_nilai=bahasa.angka(sum((n.sementara.nilai for n in nilai), Decimal(0)), 2),
        jumlah_tertinggi=bahasa.angka(sum((n.tertinggi.nilai for n in nilai), Decimal(0)), 2),
        gradasi=tuple(GradasiView(g.kategori, bahasa.angka(g.nilai), g.uraian) for g in reviu.evaluasi.gradasi),
        kategori_pereviu=bahasa.daftar([g.kategori for g in reviu.evaluasi.gradasi if g.pereviu]),
        tanda_gradasi=_tanda(reviu.evaluasi.gradasi_terverifikasi),
        berlaku=tuple(_temuan(n, d) for n, d in enumerate(_ringkas(berlaku), 1)),
        disisihkan=tuple(_temuan(n, d) for n, d in enumerate(sisihan, 1)),
        pernyataan=_pernyataan(b, reviu, teks),
    )
    return view, nilai


def _jawab(b: Bahan, butir: Iterable[ButirReviu]) -> list[Jawaban]:
    return [jawab_butir(b, x) for x in butir]


def _tanda(terverifikasi: bool) -> str:
    return "" if terverifikasi else TANDA


def _kelompok(
    b: Bahan, judul: str, terverifikasi: bool, butir: Sequence[ButirReviu], jawaban: Sequence[Jawaban]
) -> KelompokReviuView:
    isi = tuple(
        ButirReviuView(
            n,
            x.uraian,
            j.keadaan,
            j.bukti,
            sebut_temuan(j.temuan),
            tuple(wrap(b.halaman.label(j.halaman), _LEBAR_HALAMAN, break_on_hyphens=False)),
            (f"{_KOTAK} ya", f"{_KOTAK} tidak") if j.keadaan in (PEREVIU, DILIHAT) else (_KOTAK,),
        )
        for n, (x, j) in enumerate(zip(butir, jawaban, strict=True), 1)
    )
    return KelompokReviuView(judul, _tanda(terverifikasi), isi)


def _rekap(judul: str, jawaban: Sequence[Jawaban]) -> RekapView:
    keadaan = [j.keadaan for j in jawaban]
    return RekapView(judul, *(keadaan.count(k) for k in (YA, TIDAK, DILIHAT, PEREVIU, TAK_BERLAKU)))


def _nilai(kode: str, judul: str, bobot: Decimal, n: NilaiSub) -> NilaiView:
    return NilaiView(
        kode,
        judul,
        bahasa.angka(bobot, 2),
        f"{n.terpenuhi} dari {n.banyak}",
        n.sementara.kategori,
        bahasa.angka(n.sementara.nilai, 2),
        n.tertinggi.kategori,
        bahasa.angka(n.tertinggi.nilai, 2),
    )


def _ringkas(temuan: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings with the notes of one code in one file folded from the fourth on, as the terminal does: pages of notes
    would bury the warnings."""
    serupa: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for d in temuan:
        if d.severity == "note":
            serupa[d.code, d.file].append(d)
    for d in temuan:
        sama = serupa.get((d.code, d.file), []) if d.severity == "note" else []
        lebih = sama[MAKS_SERUPA:]
        if len(lebih) < 2 or all(d is not x for x in lebih):
            yield d
        elif d is lebih[0]:
            baris = ", ".join(dict.fromkeys(str(x.line) for x in lebih if x.line))
            yield d._replace(
                message=f"{len(lebih)} catatan serupa lagi" + (f", baris {baris}" if baris else ""), line=0, hint=""
            )


def _temuan(nomor: int, d: Diagnostic) -> TemuanView:
    berkas = "/".join(PurePosixPath(d.file).parts[-2:])
    tempat = f"{berkas} baris {d.line}" if d.line else berkas
    return TemuanView(nomor, _BERAT[d.severity], d.code, tempat, d.message, d.hint, d.reason)


def _pernyataan(b: Bahan, reviu: Reviu, teks: _Pengisi) -> PernyataanView:
    p = reviu.pernyataan
    return PernyataanView(
        teks.semua(p.judul),
        teks.semua(p.paragraf),
        _tanda(p.terverifikasi),
        p.tempat or b.isi.instansi.ibu_kota,
        teks.isi(p.jabatan),
        _orang(1, p.penanda_tangan),
        tuple(_orang(n, x) for n, x in enumerate(p.tim, 1)),
    )


def _orang(nomor: int, p: Pereviu) -> PereviuView:
    return PereviuView(nomor, p.peran, p.nama or _TITIK, p.nip or _TITIK)


class _Pengisi:
    """Fills in the expressions of the office's own texts; the checks have tried them all."""

    def __init__(self, b: Bahan) -> None:
        self._env = buat_lingkungan()
        self._konteks = b.laporan.konteks()

    def semua(self, teks: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.isi(t) for t in teks)

    def isi(self, teks: str) -> str:
        return UNGKAPAN.sub(lambda m: lucuti(self._env.evaluasi(m[1].strip(), self._konteks))[0], teks)
