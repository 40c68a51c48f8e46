"""Lists of names: one thing is named once; an award isn't ten years old."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat
from lkip_docgen.checks.saksi_kantor import SEBUTAN_DESA
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_Entri = tuple[str, str, Letak | None]
"""What is compared, what is said of it, where it stands."""
_LAMA: Final = 10
"""Years before the report from which on an award's year is probably mistyped."""
_JAUH: Final = 5
"""Years between an award and the eldest of the others from which on the same holds."""


@aturan("LK334", utuh=["instansi", "organisasi", "profil", "sdm", "prestasi", "dasar_hukum", "anggaran"])
def nama_sekali(isi: Isi) -> Iterator[Diagnostic]:
    """No list of names holds one twice: parts of the region, units, borders, occupations, positions, awards, regulations,
    what a program is made of."""
    for sebutan, daftar in _daftar(isi):
        pertama: dict[str, Letak | None] = {}
        for kunci, nama, di in daftar:
            if kunci in pertama:
                yield temuan(
                    "LK334",
                    f'{sebutan} "{nama}" tertulis dua kali, juga di {tempat(pertama[kunci])}',
                    di,
                    "hapus yang tersalin dua kali, atau ganti dengan nama yang dimaksud",
                    "warning",
                )
            elif kunci:
                pertama[kunci] = di
    yield from _jabatan_unit(isi)


def _daftar(isi: Isi) -> Iterator[tuple[str, Iterable[_Entri]]]:
    """Each list with what its entries are called."""
    yield "wilayah", [(_tanpa_sebutan(w.nama), w.nama, letak(w, "nama")) for w in isi.instansi.wilayah]
    yield "unit", [(padat(u.nama), u.nama, letak(u, "nama")) for u in isi.organisasi.unit]
    if isi.profil is not None:
        yield "batas sebelah", [(b.arah, b.arah, letak(b, "arah")) for b in isi.profil.batas]
        yield "pekerjaan", [(padat(p.nama), p.nama, letak(p, "nama")) for p in isi.profil.profesi]
    struktural = [j for j in isi.sdm.jabatan if j.struktural]
    yield "jabatan struktural", [(padat(j.jabatan), j.jabatan, letak(j, "jabatan")) for j in struktural]
    yield (
        "prestasi",
        [(f"{padat(p.jenis)} {padat(p.tingkat)} {p.tahun}", p.jenis, letak(p, "jenis")) for p in isi.prestasi],
    )
    yield (
        "peraturan",
        [(f"{padat(d.jenis)} {padat(d.nomor)} {d.tahun}", d.singkat(), letak(d, "nomor")) for d in isi.dasar_hukum],
    )
    yield "program", [(padat(p.nama), p.nama, letak(p, "nama")) for p in isi.anggaran.program]
    for p in isi.anggaran.program:
        yield "kegiatan", [(padat(k.nama), k.nama, letak(k, "nama")) for k in p.kegiatan]
        for k in p.kegiatan:
            yield "sub kegiatan", [(padat(s.nama), s.nama, letak(s, "nama")) for s in k.sub_kegiatan]


def _tanpa_sebutan(nama: str) -> str:
    awal, _, sisa = padat(nama).partition(" ")
    return sisa if sisa and awal in SEBUTAN_DESA else padat(nama)


def _jabatan_unit(isi: Isi) -> Iterator[Diagnostic]:
    """A unit's head isn't called after another unit."""
    unit = [(padat(u.nama), u) for u in isi.organisasi.unit]
    for nama, u in unit:
        jabatan = padat(u.jabatan)
        if nama in jabatan:
            continue
        lain = next((x for n, x in unit if x is not u and " " in n and jabatan.endswith(n)), None)
        if lain is not None:
            yield temuan(
                "LK334",
                f'jabatan pada unit "{u.nama}" ditulis "{u.jabatan}", padahal itu pimpinan unit "{lain.nama}" '
                f"({tempat(letak(lain, 'nama'))})",
                letak(u, "jabatan"),
                "tulis jabatan pimpinan unit ini sendiri",
                "warning",
            )


@aturan("LK336", utuh=["prestasi"])
def prestasi_baru(isi: Isi) -> Iterator[Diagnostic]:
    """An award that a year's report tells of isn't more than ten years old."""
    for p in isi.prestasi:
        lain = [x.tahun for x in isi.prestasi if x is not p]
        if len(lain) > 1 and isi.tahun - _LAMA <= p.tahun < min(lain) - _JAUH:
            yield temuan(
                "LK336",
                f'prestasi "{p.jenis}" bertahun {p.tahun}, prestasi lainnya {min(lain)} sampai {max(lain)}',
                letak(p, "tahun"),
                "periksa tahunnya; bila memang demikian, sisihkan dengan alasan",
                "warning",
            )
        if p.tahun < isi.tahun - _LAMA:
            yield temuan(
                "LK336",
                f'prestasi "{p.jenis}" bertahun {p.tahun}, lebih dari {_LAMA} tahun sebelum laporan tahun {isi.tahun}',
                letak(p, "tahun"),
                "periksa tahunnya; bila memang selama itu, sisihkan dengan alasan",
                "warning",
            )
