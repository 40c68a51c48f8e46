"""What follows from what among findings on figures, people and dates (LK2, LK3)."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_docgen.bahasa import angka
from lkip_docgen.checks.aturan import letak, tempat
from lkip_docgen.checks.ikutan_bahan import AturanIkutan, Pasangan, Temuan
from lkip_docgen.checks.kontrol_jumlah import KENAIKAN, PAGU_SELURUH, SATUAN, TIADA
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

# ---------------------------------------------------------------- sums and controls


def _pagu_hilang(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Sub kegiatan without the budget's version (LK205): sums over them can't be had; where all are without it, the version
    is likelier wrong."""
    tanpa = t.kode("LK205")
    if not tanpa:
        return
    sub = [s for p in isi.anggaran.program for k in p.kegiatan for s in k.sub_kegiatan]
    if 1 < len(tanpa) == len(sub):
        yield from ((d, tanpa[0]) for d in tanpa[1:])
        akibat = t.kode("LK222", "LK402", "LK425")
        yield from ((d, tanpa[0]) for d in akibat if d.code == "LK222" or TIADA in d.message or _PERUBAHAN in d.message)
    yield from ((d, tanpa[0]) for d in t.kode("LK201") if d.subject.startswith(_DARI_PAGU) and TIADA in d.message)


_PERUBAHAN = "{{ anggaran.perubahan["
"""Begins an expression over the changes between two versions, which there are none of."""
_DARI_PAGU = ("pagu ", "serapan ", "anggaran program ", "jumlah anggaran ", KENAIKAN)


def _satuan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Controls of one indicator that differ by its unit alone."""
    menurut: dict[str, Diagnostic] = {}
    for d in t.kode("LK201"):
        if d.hint.startswith(SATUAN):
            yield d, menurut.setdefault(d.hint, d)


def _kontrol_berjumlah(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Controls that don't add up (LK207), where one of them isn't what the content says (LK201)."""
    if not t.kode("LK207"):
        return
    for bagian, jumlah in _bagian_kontrol(isi):
        if (ikut := t.di("LK207", jumlah)) and (akar := t.di("LK201", bagian)):
            yield ikut, akar


def _bagian_kontrol(isi: Isi) -> Iterator[tuple[Letak | None, Letak | None]]:
    """The places of each control and of the control of the total it is a part of."""
    a, s = isi.anggaran, isi.sdm.kontrol
    for isian in ("pagu", "realisasi"):
        for p in a.program:
            yield _diisi(p.kontrol, isian), _diisi(a.kontrol, isian)
            for k in p.kegiatan:
                yield _diisi(k.kontrol, isian), _diisi(p.kontrol, isian)
    for pk in isi.pk:
        for id_ in pk.kontrol.anggaran:
            yield letak(pk.kontrol, "anggaran", id_), _diisi(pk.kontrol, "jumlah")
    for isian, jumlah in (("total_pendidikan", "total"), ("asn_golongan", "asn")):
        for kunci in getattr(s, isian):
            yield letak(s, isian, kunci), _diisi(s, jumlah)
    for isian in ("asn", "non_asn"):
        yield _diisi(s, isian), _diisi(s, "total")


def _diisi(simpul: Simpul, isian: str) -> Letak | None:
    return letak(simpul, isian) if getattr(simpul, isian) is not None else None


def _sub_kegiatan(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A sub kegiatan that spends more than it has (LK209) or has another pagu than the RKT with like digits (LK225), where
    a control around it disagrees: it is the one mistyped."""
    if not t.kode("LK209", "LK225"):
        return
    a = isi.anggaran
    for p in a.program:
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                lebih, beda = t.di("LK209", letak(s, "realisasi")), t.di("LK225", letak(s, "pagu", a.versi))
                for simpul in (k.kontrol, p.kontrol, a.kontrol) if lebih or beda else ():
                    realisasi, pagu = (t.di("LK201", _diisi(simpul, isian)) for isian in ("realisasi", "pagu"))
                    if lebih and (akar := realisasi or pagu):
                        yield lebih, akar
                    if beda and pagu:
                        yield beda, pagu


def _kenaikan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """The rise from the RKT follows from both its ends."""
    for ikut in t.tentang(KENAIKAN, "LK201"):
        for ujung in (PAGU_SELURUH, "jumlah anggaran RKT"):
            yield from ((ikut, akar) for akar in t.tentang(ujung, "LK201"))


_TABEL_SDM: dict[str, tuple[str, ...]] = {
    "Tabel 1.1 (jabatan)": ("jumlah Tabel 1.1 (jabatan)",),
    "Tabel 1.2 (pangkat)": ("jumlah Tabel 1.2 (pangkat)",),
    "Tabel 1.3 (pendidikan ASN)": ("jumlah golongan ", "jumlah pendidikan "),
    "Tabel 1.3 (pendidikan non-ASN)": ("jumlah non-ASN", "jumlah pendidikan "),
}
"""By the subject of an LK204 what those of its LK201 begin with."""
_KELOMPOK = ("jumlah pejabat struktural", "jumlah pelaksana", "jumlah ASN")


def _tabel_sdm(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Tables that count other people than the groups do (LK204), where a control tells which of both is out."""
    for ikut in t.kode("LK204"):
        sendiri = _TABEL_SDM.get(ikut.subject)
        for awal in (*sendiri, *_KELOMPOK) if sendiri else ():
            yield from ((ikut, d) for d in t.kode("LK201") if d.subject.startswith(awal))


def golongan_beda(isi: Isi) -> str:
    """The one golongan that Tabel 1.2 counts otherwise than Tabel 1.3, in words; "" where several are, or none."""
    didik = {b.golongan: sum(b.jumlah.values()) for b in isi.sdm.pendidikan_asn}
    beda = [b for b in isi.sdm.pangkat if didik.get(b.golongan, 0) != b.jumlah]
    if len(beda) != 1:
        return ""
    b, lain = beda[0], didik.get(beda[0].golongan, 0)
    di = tempat(letak(b, "jumlah"))
    return f"mungkin golongan {b.golongan} ({di}): {angka(b.jumlah)} orang, pada Tabel 1.3 {angka(lain)}"


# ---------------------------------------------------------------- an indicator's figures


def _indikator(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An indicator's target or realisasi that isn't what a document prints, and what is computed from or said of it."""
    if not t.kode("LK201"):
        return
    salah: list[Diagnostic] = []
    pk, tahun = pk_terakhir(isi.pk), isi.tahun
    for i in sorted({k.indikator for k in isi.kinerja.indikator} | {b.indikator for b in (pk.baris if pk else ())}):
        sebutan = [f'target {tahun} indikator "{i}"', f'realisasi {tahun} indikator "{i}"']
        sebutan += [f'target baris "{b.id}" pada PK {p.versi}' for p in isi.pk for b in p.baris if b.indikator == i]
        sebutan.append(f'capaian indikator "{i}"')
        rantai = [d for s in sebutan for d in t.tentang(s, "LK201")]
        if not rantai:
            continue
        akar = rantai[0]
        realisasi = t.tentang(sebutan[1], "LK201")
        salah.append(akar)
        # A realisasi that differs is a slip of its own beside a target that does.
        yield from ((d, akar) for d in rantai[1:] if d not in realisasi)
        yield from ((d, realisasi[0]) for d in t.tentang(i, "LK509") if realisasi)
        yield from ((d, akar) for d in t.tentang(i, *_KLAIM))
    for tahun_lalu in isi.kinerja_lalu:
        for i in {k.indikator for k in isi.kinerja_lalu[tahun_lalu].indikator}:
            for isian in ("target", "realisasi"):
                for akar in t.tentang(f'{isian} {tahun_lalu} indikator "{i}"', "LK201")[:1]:
                    yield from ((d, akar) for d in t.tentang(i, "LK211", "LK422"))
                    yield from ((d, akar) for d in t.tentang(f'capaian {tahun_lalu} indikator "{i}"', "LK210"))
    for d in t.kode("LK225"):
        yield from ((d, akar) for akar in t.tentang(d.subject, "LK201"))
    for s in ("rata-rata capaian", "predikat rata-rata"):
        yield from ((d, akar) for d in t.tentang(s, "LK201") for akar in salah[:1])


_KLAIM = ("LK420", "LK422", "LK423", "LK425")


# ---------------------------------------------------------------- people and dates


def _golongan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A golongan that there is not (LK312) has its people missed in the other table (LK220)."""
    yield from ((d, akar) for akar in t.kode("LK312")[:1] for d in t.kode("LK220"))


def _tanggal_keputusan(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """The decree's date: of another year than its number's, and nobody holds the seat."""
    k = isi.iku.keputusan
    if k is None:
        return
    nomor, tanggal = letak(k, "nomor"), t.di("LK301", letak(k, "tanggal"))
    pertama = t.di("LK326", nomor)
    for d in filter(None, (pertama, t.di("LK428", nomor))):
        yield from ((d, akar) for akar in (tanggal, pertama) if akar is not None and akar is not d)


def _tahun_renstra(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A Renstra's period that its name (LK318) and its source (LK328) deny."""
    yield from ((d, akar) for d in t.kode("LK328") for akar in t.kode("LK318") if akar.file == d.file)


def _tanggal_pk(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A PK's date at which nobody held the seat (LK301) or no Renstra was in force (LK303): its lines' Renstra is another
    (LK215), as is a gap between versions (LK323)."""
    for pk in isi.pk:
        di = letak(pk, "tanggal")
        akar = t.di("LK301", di) or t.di("LK303", di)
        if akar is None:
            continue
        if (celah := t.di("LK303", di)) is not None:
            yield from ((d, celah) for d in t.kode("LK323"))
            yield celah, akar
        for b in pk.baris:
            if ikut := t.di("LK215", letak(b, "indikator")):
                yield ikut, akar


PASANGAN_ANGKA: tuple[AturanIkutan, ...] = (
    _pagu_hilang,
    _satuan,
    _kontrol_berjumlah,
    _sub_kegiatan,
    _kenaikan,
    _tabel_sdm,
    _indikator,
    _golongan,
    _tanggal_pk,
    _tanggal_keputusan,
    _tahun_renstra,
)
