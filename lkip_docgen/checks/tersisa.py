"""Figures that are still last year's: a new year begins as a copy of the last one's folder, and a file that nobody filled in
agrees with itself in every sum.

No law says so; it is how copied reports come about. Figures that may well be the same two years on end (a share of 100%, a
round amount, one realisasi among several) are no finding by themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

from lkip_docgen.bahasa import tanggal
from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, tempat, temuan
from lkip_docgen.checks.tahun_lalu import isi_lalu
from lkip_docgen.content.berkas_teks import tampil
from lkip_docgen.content.model.anggaran import Anggaran, SubKegiatan
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kinerja import Kinerja
from lkip_docgen.content.model.rkt import RKT, SubKegiatanRKT
from lkip_docgen.content.model.sdm import SDM
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_BULAT: Final = 100_000
"""Rupiah. Amounts that are multiples of it are set, and may be set alike every year; others come out of bills."""
_SEMUA: Final = 3
"""So many figures, and all there are, aren't alike by chance even where they are round."""
_PENDUDUK: Final = 1000
"""Inhabitants from which on births and moves change the number in a year."""
_BIASA: Final = (Decimal(100), Decimal(12))
"""A realisasi that may be the same every year: all of it, or a count of documents up to twelve."""
_SEBUT: Final = 3
_SISIHKAN: Final = "bila memang sama, sisihkan dengan alasan"


@aturan_angka("LK263")
def anggaran_tersisa(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Spending that is an earlier year's to the rupiah, or a budget that is throughout."""
    lalu = isi_lalu(isi, laporan)
    if lalu is None or "anggaran" in lalu.rusak:
        return
    tahun, lama = lalu.tahun, lalu.anggaran
    dulu = {s.id: s for s in _sub(lama)}
    pasangan = [(s, dulu[s.id]) for s in _sub(isi.anggaran) if s.id in dulu]
    sama = [(s, d) for s, d in pasangan if s.realisasi == d.realisasi > 0]
    tak_bulat = [x for x in sama if x[0].realisasi % _BULAT]
    if _seluruhnya(sama, pasangan) or tak_bulat:
        yield _tersisa(
            "LK263", "realisasi", sama if _seluruhnya(sama, pasangan) else tak_bulat, len(pasangan), tahun, "LRA"
        )
        return
    versi = isi.anggaran.versi
    sepagu = [(s, d) for s, d in pasangan if s.pagu.get(versi) == d.pagu.get(lama.versi) is not None]
    if _seluruhnya(sepagu, pasangan) and len(sepagu) > _SEMUA:
        yield _tersisa("LK263", "pagu", sepagu, len(pasangan), tahun, "DPA")


def _sub(a: Anggaran) -> Iterator[SubKegiatan]:
    for p in a.program:
        for k in p.kegiatan:
            yield from k.sub_kegiatan


def _seluruhnya(sama: Sequence[object], semua: Sequence[object]) -> bool:
    return len(semua) >= _SEMUA and len(sama) == len(semua)


def _tersisa(
    kode: str, apa: str, sama: Sequence[tuple[SubKegiatan, SubKegiatan]], banyak: int, tahun: int, dokumen: str
) -> Diagnostic:
    s, lama = sama[0]
    return temuan(
        kode,
        f"{apa} {len(sama)} dari {banyak} sub kegiatan sama persis dengan tahun {tahun} ({_di(letak(lama, apa), tahun)}): "
        f"{_sebut([s.nama for s, _ in sama])}",
        letak(s, apa),
        f"angka tahun {tahun} mungkin tersisa; isi menurut {dokumen} tahun ini, atau {_SISIHKAN}",
        "warning",
    )


def _sebut(nama: Sequence[str]) -> str:
    lebih = len(nama) - _SEBUT
    return "; ".join(nama[:_SEBUT]) + (f"; dan {lebih} lagi" if lebih > 0 else "")


def _di(d: Letak | None, tahun: int) -> str:
    return f"tahun {tahun}" if d is None else tempat(d)


@aturan_angka("LK264")
def pegawai_tersisa(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """All tables of personnel are an earlier year's: in a year people are promoted, come and go."""
    lalu = isi_lalu(isi, laporan)
    if lalu is None or "sdm" in lalu.rusak:
        return
    tahun, lama, kini = lalu.tahun, lalu.sdm, isi.sdm
    if len(kini.pangkat) + len(kini.jabatan) >= _SEMUA and _angka_sdm(kini) == _angka_sdm(lama):
        yield temuan(
            "LK264",
            f"semua jumlah pegawai (jabatan, golongan, pendidikan) sama dengan tahun {tahun} "
            f"({_di(letak(lama, 'pangkat'), tahun)})",
            letak(kini, "pangkat"),
            f"angka tahun {tahun} mungkin tersisa; isi menurut daftar pegawai akhir tahun ini, atau {_SISIHKAN}",
            "warning",
        )


def _angka_sdm(s: SDM) -> object:
    return (
        [(j.jabatan, j.jumlah) for j in s.jabatan],
        [(p.golongan, p.jumlah) for p in s.pangkat],
        [(p.golongan, p.jumlah) for p in (*s.pendidikan_asn, s.pendidikan_non_asn)],
    )


@aturan_angka("LK265")
def penduduk_tersisa(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A population that is an earlier year's to a head."""
    lalu = isi_lalu(isi, laporan)
    if lalu is None or "profil" in lalu.rusak or isi.profil is None or lalu.profil is None:
        return
    tahun, lama, kini = lalu.tahun, lalu.profil.penduduk, isi.profil.penduduk
    if lama is None or kini is None:
        return
    sama = (kini.laki_laki, kini.perempuan) == (lama.laki_laki, lama.perempuan)
    if sama and kini.laki_laki + kini.perempuan >= _PENDUDUK:
        yield temuan(
            "LK265",
            f"jumlah penduduk laki-laki dan perempuan sama persis dengan tahun {tahun} ({_di(letak(lama), tahun)})",
            letak(kini, "laki_laki"),
            f"angka tahun {tahun} mungkin tersisa; isi menurut data kependudukan tahun ini, atau {_SISIHKAN}",
            "warning",
        )


@aturan("LK266", utuh=["kinerja"])
def kinerja_tersisa(isi: Isi) -> Iterator[Diagnostic]:
    """Results that are an earlier year's throughout, and its complaints."""
    tahun = max(isi.kinerja_lalu, default=0)
    if not tahun:
        return
    kini, lama = isi.kinerja, isi.kinerja_lalu[tahun]
    yield from _realisasi_tersisa(kini, lama, tahun)
    dulu = {(p.program, p.indikator): p.realisasi for p in lama.program}
    program = [(p, dulu.get((p.program, p.indikator))) for p in kini.program]
    if program and all(p.realisasi == d for p, d in program) and _khas(p.realisasi for p, _ in program):
        yield _kinerja(
            "realisasi semua indikator program", tahun, letak(program[0][0], "realisasi"), letak(lama, "program")
        )
    aduan = [Counter((a.uraian, a.jumlah, *a.lokasi) for a in k.aduan) for k in (kini, lama)]
    if len(kini.aduan) > 1 and aduan[0] == aduan[1]:
        yield _kinerja("daftar aduan", tahun, letak(kini.aduan[0], "uraian"), letak(lama, "aduan"))


def _realisasi_tersisa(kini: Kinerja, lama: Kinerja, tahun: int) -> Iterator[Diagnostic]:
    dulu = {k.indikator: k for k in lama.indikator if k.realisasi is not None}
    pasangan = [(k, dulu[k.indikator]) for k in kini.indikator if k.realisasi is not None and k.indikator in dulu]
    sama = all(k.realisasi == d.realisasi for k, d in pasangan)
    if len(pasangan) > 1 and sama and _khas(k.realisasi for k, _ in pasangan):
        k, d = pasangan[0]
        yield _kinerja(f"realisasi {len(pasangan)} indikator", tahun, letak(k, "realisasi"), letak(d, "realisasi"))


def _khas(realisasi: Iterable[Decimal | None]) -> bool:
    """Whether results are hardly the same two years on end: one with a fraction among them, or two that aren't usual."""
    nilai = [n for n in realisasi if n is not None]
    return any(n % 1 for n in nilai) or sum(n > _BIASA[1] and n != _BIASA[0] for n in nilai) > 1


def _kinerja(apa: str, tahun: int, di: Letak | None, di_lama: Letak | None) -> Diagnostic:
    return temuan(
        "LK266",
        f"{apa} sama persis dengan tahun {tahun} ({_di(di_lama, tahun)})",
        di,
        f"isian tahun {tahun} mungkin tersisa; isi menurut keadaan tahun ini, atau {_SISIHKAN}",
        "warning",
    )


@aturan_angka("LK267")
def rkt_tersisa(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Plans of spending that are an earlier year's throughout."""
    lalu = isi_lalu(isi, laporan)
    if lalu is None or "rkt" in lalu.rusak or isi.rkt is None or lalu.rkt is None:
        return
    tahun = lalu.tahun
    if isi.rkt.tanggal == lalu.rkt.tanggal:
        yield temuan(
            "LK267",
            f"tanggal RKT {tanggal(isi.rkt.tanggal)} sama dengan tanggal RKT tahun {tahun} "
            f"({_di(letak(lalu.rkt, 'tanggal'), tahun)})",
            letak(isi.rkt, "tanggal"),
            f"tulis tanggal RKT tahun {isi.tahun} ditandatangani",
            "warning",
        )
    dulu = {s.sub_kegiatan: s for s in _sub_rkt(lalu.rkt)}
    pasangan = [(s, dulu[s.sub_kegiatan]) for s in _sub_rkt(isi.rkt) if s.sub_kegiatan in dulu]
    sama = [(s, d) for s, d in pasangan if s.anggaran == d.anggaran]
    if _seluruhnya(sama, pasangan):
        s, d = sama[0]
        yield temuan(
            "LK267",
            f"anggaran {len(sama)} sub kegiatan pada RKT sama persis dengan RKT tahun {tahun} "
            f"({_di(letak(d, 'anggaran'), tahun)})",
            letak(s, "anggaran"),
            f"angka tahun {tahun} mungkin tersisa; isi menurut RKT tahun ini, atau {_SISIHKAN}",
            "warning",
        )


@aturan_angka("LK268")
def berkas_tersisa(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Photos and scans that are an earlier year's files. A decree on IKU that is still the same may keep its scan."""
    lalu = isi_lalu(isi, laporan)
    if lalu is None:
        return
    akar, lama = isi.akar / str(isi.tahun), isi.akar / str(lalu.tahun)
    iku_tetap = isi.iku.keputusan is not None and isi.iku.keputusan == lalu.iku.keputusan
    for nama, di in _berkas(isi, akar):
        kembar = (
            None if nama.startswith("lampiran/iku") and iku_tetap else _kembar(akar / nama, lama / Path(nama).parts[0])
        )
        if kembar is not None:
            yield temuan(
                "LK268",
                f"berkas {nama} sama dengan berkas tahun {lalu.tahun} ({kembar.relative_to(lama.parent).as_posix()})",
                di,
                f"ganti dengan berkas tahun {isi.tahun}, atau hapus; {_SISIHKAN}"
                if di
                else f"ganti dengan berkas tahun {isi.tahun}, atau hapus dari folder ini",
                "warning",
                tampil(akar / nama),
            )


def _berkas(isi: Isi, akar: Path) -> Iterator[tuple[str, Letak | None]]:
    """The year's pictures and scans with the places that name them."""
    tersebut: dict[str, Letak | None] = {f.berkas: letak(f, "berkas") for f in isi.foto if f.berkas is not None}
    tersebut |= {b: letak(x, "berkas", n) for x in isi.lampiran for n, b in enumerate(x.berkas)}
    for folder in ("foto", "lampiran"):
        for f in sorted((akar / folder).glob("*")):
            if f.is_file() and not f.name.startswith("."):
                nama = f.relative_to(akar).as_posix()
                yield nama, tersebut.get(nama)


def _kembar(berkas: Path, folder: Path) -> Path | None:
    """The file of a folder that is the same to the byte. Only one of the same size is read."""
    ukuran = berkas.stat().st_size
    calon = [f for f in sorted(folder.glob("*")) if f.is_file() and ukuran and f.stat().st_size == ukuran]
    isi = berkas.read_bytes() if calon else b""
    return next((f for f in calon if f.read_bytes() == isi), None)


def _sub_rkt(r: RKT) -> Iterator[SubKegiatanRKT]:
    for t in r.tujuan:
        for s in t.sasaran:
            for p in s.program:
                for k in p.kegiatan:
                    yield from k.sub_kegiatan
