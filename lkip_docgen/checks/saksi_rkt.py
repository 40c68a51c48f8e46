"""The RKT against the budget, itself, and the analyses: what stands below what, what a target counts and for how long, whose
budget a line's analysis speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from lkip_docgen.bahasa import angka
from lkip_docgen.checks.antar_dokumen import indikator_rkt, urai_target
from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, tempat, temuan
from lkip_docgen.checks.dukungan import cakupan
from lkip_docgen.checks.mirip import kata_padat
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import Ruas, teks_narasi
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.rkt import RKT, KegiatanRKT, ProgramRKT
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- the tree


@aturan("LK252", utuh=["rkt", "anggaran"])
def susunan_rkt(isi: Isi) -> Iterator[Diagnostic]:
    """A kegiatan or sub kegiatan of the RKT stands below the program or kegiatan that has it in the budget, and once."""
    if isi.rkt is None:
        return
    program = {k.id: (p.id, letak(k, "id")) for p in isi.anggaran.program for k in p.kegiatan}
    kegiatan = {s.id: (k.id, letak(s, "id")) for p in isi.anggaran.program for k in p.kegiatan for s in k.sub_kegiatan}
    sudah: dict[str, Letak | None] = {}
    for p in _program(isi.rkt):
        salah = [k for k in p.kegiatan if program.get(k.kegiatan, (p.program,))[0] != p.program]
        if salah and len(salah) == len(p.kegiatan) and len({program[k.kegiatan][0] for k in salah}) == 1:
            benar, di = program[salah[0].kegiatan]
            yield _tidak_di_bawah(
                f'kegiatan "{salah[0].kegiatan}"', f'program "{p.program}"', benar, di, letak(p, "program")
            )
        else:
            for k in salah:
                benar, di = program[k.kegiatan]
                yield _tidak_di_bawah(
                    f'kegiatan "{k.kegiatan}"', f'program "{p.program}"', benar, di, letak(k, "kegiatan")
                )
        for k in p.kegiatan:
            yield from _sub(k, kegiatan, sudah)


def _program(rkt: RKT) -> Iterator[ProgramRKT]:
    for t in rkt.tujuan:
        for s in t.sasaran:
            yield from s.program


def _sub(
    k: KegiatanRKT, kegiatan: dict[str, tuple[str, Letak | None]], sudah: dict[str, Letak | None]
) -> Iterator[Diagnostic]:
    for s in k.sub_kegiatan:
        di = letak(s, "sub_kegiatan")
        induk, di_anggaran = kegiatan.get(s.sub_kegiatan, (k.kegiatan, None))
        if induk != k.kegiatan:
            yield _tidak_di_bawah(
                f'sub kegiatan "{s.sub_kegiatan}"', f'kegiatan "{k.kegiatan}"', induk, di_anggaran, di
            )
        if s.sub_kegiatan in sudah:
            yield temuan(
                "LK252",
                f'sub kegiatan "{s.sub_kegiatan}" tertulis dua kali pada RKT, juga di {tempat(sudah[s.sub_kegiatan])}; '
                "anggarannya terjumlah dua kali",
                di,
                "ganti dengan sub kegiatan yang dimaksud, atau hapus salah satunya",
                "warning",
                subjek=s.sub_kegiatan,
            )
        else:
            sudah[s.sub_kegiatan] = di


def _tidak_di_bawah(apa: str, di_rkt: str, benar: str, di_anggaran: Letak | None, di: Letak | None) -> Diagnostic:
    return temuan(
        "LK252",
        f'RKT menaruh {apa} di bawah {di_rkt}, pada anggaran ({tempat(di_anggaran)}) di bawah "{benar}"',
        di,
        f'mungkin maksudnya "{benar}"; bila RKT yang ditandatangani memang demikian, sisihkan dengan alasan',
        "warning",
    )


# ---------------------------------------------------------------- what is counted

_BENDA: Final = {
    "dokumen": "dokumen",
    "laporan": "dokumen",
    "paket": "paket",
    "bulan": "bulan",
    "orang": "orang",
    "lembaga": "lembaga",
    "kelompok": "lembaga",
}
"""Things that targets are counted in, by the kind that a planner may call them."""


@aturan("LK254", utuh=["rkt"])
def satuan_rkt(isi: Isi) -> Iterator[Diagnostic]:
    """A target counts what its indicator counts: "Jumlah Laporan …" isn't "12 Bulan"."""
    if isi.rkt is None:
        return
    for nama, target, di in _target_rkt(isi.rkt):
        awal, *sisa = kata_padat(nama) or ("",)
        terbaca = urai_target(target) if awal == "jumlah" and sisa else None
        if terbaca is None or sisa[0] not in _BENDA:
            continue
        satuan = kata_padat(terbaca[1])
        if satuan and satuan[0] in _BENDA and not any(_BENDA.get(w) == _BENDA[sisa[0]] for w in satuan):
            if satuan[0] in sisa:
                continue  # "Jumlah dokumen … tiap bulan"
            yield temuan(
                "LK254",
                f'indikator "{nama}" menghitung {sisa[0]}, sedangkan targetnya "{target}"',
                di,
                f"cocokkan satuannya dengan RKT yang ditandatangani, mungkin {sisa[0].title()}; bila memang demikian, "
                "sisihkan dengan alasan",
                "warning",
            )


# ---------------------------------------------------------------- shares

_BOLEH_LEBIH: Final = lazy_regex(
    r"\b(?:pertumbuhan|kenaikan|peningkatan|pertambahan|perubahan|laju|rasio|capaian|realisasi|perbandingan)\b",
    re.IGNORECASE,
)
"""What may be more than a whole: growth, and what was reached of a target."""


@aturan("LK221", utuh=["rkt"])
def bagian_rkt(isi: Isi) -> Iterator[Diagnostic]:
    """A share that the RKT promises isn't more than 100 percent."""
    for nama, target, di in _target_rkt(isi.rkt) if isi.rkt is not None else ():
        if len(target) < 4 or not target[:3].isdigit():
            continue
        terbaca = urai_target(target)
        if terbaca is not None and terbaca[1] in ("%", "persen") and terbaca[0] > 100 and not _BOLEH_LEBIH.search(nama):
            yield temuan(
                "LK221",
                f'target "{nama}" pada RKT {target}, di luar 0 sampai 100',
                di,
                "periksa banyaknya angka; bila memang demikian, sisihkan dengan alasan",
                "warning",
            )


# ---------------------------------------------------------------- how much of a year

_SETAHUN: Final = {"hari": 366, "minggu": 53, "bulan": 12, "triwulan": 4, "caturwulan": 3, "semester": 2}
"""How many of each a year has at most."""
_GAJI: Final = lazy_regex(
    r"\b(?:gaji|tunjangan|honor\w*|upah|penghasilan|tpp|pegawai|asn|pns|pppk|tenaga|orang)\b", re.IGNORECASE
)
"""What is paid more often than there are months: "14 Bulan" with the holiday allowance and the thirteenth salary."""
_TAHUNAN: Final = lazy_regex(
    r"\b(?:dalam|selama|per|tiap|setiap)\s+(?:1\s+|satu\s+)?(?:\(satu\)\s+)?tahun\b|\bsetahun\b", re.IGNORECASE
)


@aturan("LK262", utuh=["rkt", "renstra"])
def target_setahun(isi: Isi) -> Iterator[Diagnostic]:
    """A yearly target in months, weeks or quarters isn't longer than the year. A multiple of the year counts several things
    at once ("24 Bulan" of two accounts), unless the indicator itself says "dalam 1 tahun"."""
    for nama, target, di in _target_rkt(isi.rkt) if isi.rkt is not None else ():
        if target[:1].isdigit() and (terbaca := urai_target(target)) is not None:
            yield from _lewat_setahun(nama, target, *terbaca, di)
    for i in (i for r in isi.renstra for i in r.indikator if i.satuan in _SETAHUN):
        for tahun, nilai in i.target.items():
            di = letak(i, "target", tahun)
            yield from _lewat_setahun(i.nama, f"{angka(nilai)} {i.satuan}", nilai, i.satuan, di)


def _target_rkt(rkt: RKT) -> Iterator[tuple[str, str, Letak | None]]:
    """Every target of the RKT with its indicator."""
    for x in indikator_rkt(rkt):
        yield x.nama, x.target, letak(x, "target")
    for p in _program(rkt):
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                yield s.indikator, s.target, letak(s, "target")


def _lewat_setahun(nama: str, target: str, nilai: Decimal, satuan: str, di: Letak | None) -> Iterator[Diagnostic]:
    batas = _SETAHUN.get(satuan)
    if batas is None or nilai <= batas or _GAJI.search(nama):
        return
    if nilai % batas == 0 and not _TAHUNAN.search(nama):
        return
    yield temuan(
        "LK262",
        f'target "{target}" lebih lama daripada setahun, yang paling banyak {batas} {satuan}',
        di,
        "cocokkan dengan dokumen yang ditandatangani, mungkin angkanya tertukar; bila memang menghitung beberapa hal "
        "sekaligus, sisihkan dengan alasan",
        "warning",
    )


# ---------------------------------------------------------------- whose budget

_MENYEBUT = lazy_regex(r"(?<![\w.])(?:sub_kegiatan|kegiatan)\.(\w+)")


@aturan_angka("LK253")
def anggaran_baris_sendiri(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Where the analysis of a PK's line names kegiatan or sub kegiatan as its program, one of them at least is among what
    supports the line."""
    pk, sub = pk_terakhir(isi.pk), cakupan(isi)
    if pk is None:
        return
    milik = {b.id: {s.id for d in b.dukungan for s in sub.get(d, ())} for b in pk.baris}
    disebut: dict[str, list[tuple[str, Ruas]]] = {}
    for t in teks_narasi(isi, laporan):
        if t.slot == "program" and t.baris_pk is not None and milik.get(t.baris_pk):
            for r in t.ruas:
                if r.ekspresi is not None and "kegiatan." in r.ekspresi.teks:
                    disebut.setdefault(t.baris_pk, []).extend((x, r) for x in _MENYEBUT.findall(r.ekspresi.teks))
    for baris, daftar in disebut.items():
        dikenal = [(x, r) for x, r in daftar if x in sub]
        if not dikenal or any(s.id in milik[baris] for x, _ in dikenal for s in sub[x]):
            continue
        id_, ruas = dikenal[0]
        pemilik = next((b for b, s in milik.items() if {x.id for x in sub[id_]} & s), None)
        if pemilik is not None:
            b = next(b for b in pk.baris if b.id == baris)
            yield temuan(
                "LK253",
                f'analisis "{baris}" menyebut "{id_}", padahal yang mendukung baris ini pada PK {", ".join(b.dukungan)}; '
                f'"{id_}" mendukung baris "{pemilik}"',
                ruas.letak,
                f"perbaiki dukungan: ({tempat(letak(b, 'dukungan'))}), atau sebut kegiatan yang mendukung baris ini",
                "warning",
            )
