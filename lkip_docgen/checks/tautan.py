"""Ids: unique in their kind, and everything that is referred to is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lkip_docgen.beku import Beku
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.iku import BarisIKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import NAMA_GRAFIK, Unit
from lkip_docgen.content.pulih import ID_RUSAK
from lkip_docgen.diagnostics import Diagnostic, closest

SEBUTAN: Mapping[str, str] = {
    "indikator": "indikator",
    "sasaran": "sasaran",
    "tujuan": "tujuan",
    "program": "program",
    "kegiatan": "kegiatan",
    "sub_kegiatan": "sub kegiatan",
    "anggaran": "program, kegiatan, atau sub kegiatan",
    "jenis_belanja": "jenis belanja",
    "unit": "unit organisasi",
    "peran": "peran (kepala, atasan, atau unit organisasi)",
    "dasar_hukum": "peraturan",
    "baris_pk": "baris PK",
    "tingkat": "tingkat pendidikan",
}
MUNGKIN = "mungkin maksudnya "
"""Begins the hint where the id that was meant is known."""
_BERKAS = {
    "indikator": "renstra",
    "sasaran": "renstra",
    "tujuan": "renstra",
    "program": "anggaran",
    "kegiatan": "anggaran",
    "sub_kegiatan": "anggaran",
    "anggaran": "anggaran",
    "jenis_belanja": "anggaran",
    "unit": "organisasi",
    "peran": "organisasi",
    "dasar_hukum": "dasar_hukum",
    "baris_pk": "pk",
    "tingkat": "sdm",
}


class Kenal(Beku):
    """The ids of one kind. ``rusak``: some couldn't be read, so that a missing one proves nothing."""

    jenis: str
    id: frozenset[str]
    rusak: bool = False

    def cek(self, id_: str, di: Letak | None) -> Iterator[Diagnostic]:
        """A finding if the id is not there."""
        if id_ in self.id or id_ == ID_RUSAK or self.rusak:
            return
        mirip = closest(id_, sorted(self.id))
        ada = ", ".join(sorted(self.id))
        saran = f"{MUNGKIN}{mirip}" if mirip else f"yang ada: {ada}" if 0 < len(ada) <= 160 else ""
        yield temuan("LK107", f'{SEBUTAN[self.jenis]} "{id_}" tidak ada', di, saran, subjek=id_)

    def cek_isian(self, simpul: Simpul, isian: str) -> Iterator[Diagnostic]:
        """Findings on a field that holds an id, a list of ids, a mapping by id, or nothing."""
        nilai = getattr(simpul, isian)
        if isinstance(nilai, str):
            yield from self.cek(nilai, letak(simpul, isian))
        elif isinstance(nilai, Mapping):
            for kunci in nilai:
                yield from self.cek(str(kunci), letak(simpul, isian, str(kunci)))
        elif nilai is not None:
            for i, id_ in enumerate(nilai):
                yield from self.cek(id_, letak(simpul, isian, i))


def kenal(isi: Isi, jenis: str, id_: Iterable[str]) -> Kenal:
    """What is known of a kind, given its ids."""
    kumpulan = frozenset(id_)
    return Kenal(jenis, kumpulan, _BERKAS[jenis] in isi.hilang or ID_RUSAK in kumpulan)


# ---------------------------------------------------------------- unique ids


class _Ganda:
    """Finds ids that were given before."""

    def __init__(self) -> None:
        self.lihat: dict[str, Simpul] = {}

    def cek(self, sebutan: str, simpul: Iterable[Simpul]) -> Iterator[Diagnostic]:
        for s in simpul:
            id_ = str(getattr(s, "id", ""))
            lama = self.lihat.setdefault(id_, s)
            if lama is s or id_ == ID_RUSAK:
                continue
            di = letak(lama, "id")
            saran = f"yang pertama ada pada {tempat(di)}; beri id lain" if di else "beri id lain"
            yield temuan("LK106", f'id {sebutan} "{id_}" dipakai dua kali', letak(s, "id"), saran)


@aturan("LK106")
def id_unik(isi: Isi) -> Iterator[Diagnostic]:
    """An id names one thing of its kind. Budget ids are unique over program, kegiatan and sub kegiatan, as the PK's
    support names them without their kind; those of the Renstra over all its versions."""
    a = isi.anggaran
    yield from _Ganda().cek("pejabat", isi.pejabat)
    yield from _Ganda().cek("unit", isi.organisasi.unit)
    yield from _Ganda().cek("wilayah", isi.instansi.wilayah)
    yield from _Ganda().cek("peraturan", isi.dasar_hukum)
    yield from _Ganda().cek("Renstra", isi.renstra)
    for jenis in ("indikator", "sasaran", "tujuan"):
        yield from _Ganda().cek(jenis, (s for r in isi.renstra for s in getattr(r, jenis)))
    ganda = _Ganda()
    yield from ganda.cek("program", a.program)
    yield from ganda.cek("kegiatan", (k for p in a.program for k in p.kegiatan))
    yield from ganda.cek("sub kegiatan", (s for p in a.program for k in p.kegiatan for s in k.sub_kegiatan))
    yield from _Ganda().cek("jenis belanja", a.jenis_belanja)
    for pk in isi.pk:
        yield from _Ganda().cek("baris PK", pk.baris)
    yield from _Ganda().cek("foto", isi.foto)


@aturan("LK106")
def realisasi_sekali(isi: Isi) -> Iterator[Diagnostic]:
    """An indicator's realisasi is written once a year."""
    for kinerja in (*isi.kinerja_lalu.values(), isi.kinerja):
        lihat: set[str] = set()
        for k in kinerja.indikator:
            if k.indikator in lihat and k.indikator != ID_RUSAK:
                yield temuan(
                    "LK106",
                    f'realisasi indikator "{k.indikator}" ditulis dua kali',
                    letak(k, "indikator"),
                    "hapus salah satu",
                )
            lihat.add(k.indikator)


# ---------------------------------------------------------------- references


@aturan("LK107")
def rujukan_renstra(isi: Isi) -> Iterator[Diagnostic]:
    """Within a version of the Renstra, tujuan and sasaran name that version's own."""
    for r in isi.renstra:
        indikator, sasaran, tujuan = (
            kenal(isi, jenis, (s.id for s in getattr(r, jenis))) for jenis in ("indikator", "sasaran", "tujuan")
        )
        for s in r.sasaran:
            yield from indikator.cek_isian(s, "indikator")
        for t in r.tujuan:
            yield from indikator.cek_isian(t, "indikator")
            yield from sasaran.cek_isian(t, "sasaran")
        for k in r.tc25:
            yield from tujuan.cek_isian(k, "tujuan")
            yield from sasaran.cek_isian(k, "sasaran")


@aturan("LK107", "LK115")
def rujukan_pk(isi: Isi) -> Iterator[Diagnostic]:
    """A line of a PK names its indicator, one sasaran or tujuan, and the budget that supports it."""
    indikator, sasaran, tujuan = (_renstra(isi, j) for j in ("indikator", "sasaran", "tujuan"))
    program, anggaran = _anggaran(isi, "program"), _anggaran(isi, "anggaran")
    for pk in isi.pk:
        for b in pk.baris:
            yield from indikator.cek_isian(b, "indikator")
            yield from sasaran.cek_isian(b, "sasaran")
            yield from tujuan.cek_isian(b, "tujuan")
            yield from anggaran.cek_isian(b, "dukungan")
            if (b.sasaran is None) == (b.tujuan is None):
                apa = "keduanya" if b.sasaran else "tidak satu pun"
                yield temuan(
                    "LK115",
                    f'baris PK "{b.id}" harus menunjuk satu sasaran atau satu tujuan, bukan {apa}',
                    letak(b, "tujuan") if b.sasaran else letak(b, "id"),
                    "tulis sasaran: atau tujuan:, salah satu",
                )
        yield from program.cek_isian(pk.kontrol, "anggaran")
        yield from kenal(isi, "baris_pk", (b.id for b in pk.baris)).cek_isian(pk.kontrol, "target")


@aturan("LK107", "LK115")
def rujukan_iku(isi: Isi) -> Iterator[Diagnostic]:
    """A line of an IKU table names an indicator, or words its own."""
    keputusan = isi.iku.keputusan
    for b in (*isi.iku.baris, *(keputusan.lampiran.baris if keputusan else ())):
        for jenis in ("indikator", "sasaran", "tujuan"):
            yield from _renstra(isi, jenis).cek_isian(b, jenis)
        yield from _baris_iku(b)


def _baris_iku(b: BarisIKU) -> Iterator[Diagnostic]:
    if b.indikator is None and b.uraian_indikator is None:
        yield temuan(
            "LK115", "baris IKU tanpa indikator", letak(b), "tulis indikator: (id) atau uraian_indikator: (bunyinya)"
        )
    if b.sasaran is None and b.tujuan is None and b.uraian is None:
        yield temuan("LK115", "baris IKU tanpa sasaran, tujuan, atau uraian", letak(b), "tulis salah satunya")


@aturan("LK107")
def rujukan_kinerja(isi: Isi) -> Iterator[Diagnostic]:
    """Realisasi belongs to indicators of the Renstra and programs of the budget; an earlier year had its own."""
    indikator, program = _renstra(isi, "indikator"), _anggaran(isi, "program")
    for kinerja in (*isi.kinerja_lalu.values(), isi.kinerja):
        for k in kinerja.indikator:
            yield from indikator.cek_isian(k, "indikator")
        yield from indikator.cek_isian(kinerja, "kegiatan")
        for isian in ("capaian", "target", "realisasi"):
            yield from indikator.cek_isian(kinerja.kontrol, isian)
    for p in isi.kinerja.program:
        yield from program.cek_isian(p, "program")


@aturan("LK107")
def rujukan_anggaran(isi: Isi) -> Iterator[Diagnostic]:
    """Kinds of spending, and the RKT's programs, kegiatan and sub kegiatan, are those of ``anggaran.yaml``."""
    jenis = kenal(isi, "jenis_belanja", (j.id for j in isi.anggaran.jenis_belanja))
    for p in isi.anggaran.program:
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                for b in s.belanja:
                    yield from jenis.cek_isian(b, "jenis")
    if isi.rkt is None:
        return
    program, kegiatan, sub = (_anggaran(isi, j) for j in ("program", "kegiatan", "sub_kegiatan"))
    for t in isi.rkt.tujuan:
        for sasaran in t.sasaran:
            for pr in sasaran.program:
                yield from program.cek_isian(pr, "program")
                for kr in pr.kegiatan:
                    yield from kegiatan.cek_isian(kr, "kegiatan")
                    for sr in kr.sub_kegiatan:
                        yield from sub.cek_isian(sr, "sub_kegiatan")


@aturan("LK107")
def rujukan_kantor(isi: Isi) -> Iterator[Diagnostic]:
    """Officials sit in known seats, units under known units, the organisation on a known regulation, photos under known
    lines of the PK in force, education under known levels."""
    unit = [u.id for u in isi.organisasi.unit]
    peran = kenal(isi, "peran", ["kepala", "atasan", *unit])
    for pejabat in isi.pejabat:
        yield from peran.cek_isian(pejabat, "peran")
    for u in isi.organisasi.unit:
        yield from kenal(isi, "unit", unit).cek_isian(u, "induk")
    yield from kenal(isi, "dasar_hukum", (d.id for d in isi.dasar_hukum)).cek_isian(isi.organisasi, "dasar")
    pk = pk_terakhir(isi.pk)
    baris = kenal(isi, "baris_pk", (b.id for b in pk.baris) if pk else ())
    for f in isi.foto:
        yield from baris.cek_isian(f, "baris_pk")
    tingkat = kenal(isi, "tingkat", isi.sdm.tingkat_pendidikan)
    for b in (*isi.sdm.pendidikan_asn, isi.sdm.pendidikan_non_asn):
        yield from tingkat.cek_isian(b, "jumlah")
    yield from tingkat.cek_isian(isi.sdm.kontrol, "total_pendidikan")


@aturan("LK116")
def bagan_satu_pucuk(isi: Isi) -> Iterator[Diagnostic]:
    """The units form one tree: one head, and nobody above himself."""
    if "organisasi" in isi.rusak:
        return
    unit = {u.id: u for u in isi.organisasi.unit}
    pucuk = [u for u in isi.organisasi.unit if u.induk is None]
    if len(pucuk) != 1:
        nama = ", ".join(u.id for u in pucuk) or "tidak ada"
        di = letak(pucuk[1]) if len(pucuk) > 1 else letak(isi.organisasi, "unit")
        yield temuan(
            "LK116", f"bagan harus punya satu pimpinan tanpa induk; sekarang: {nama}", di, "isi induk pada unit lain"
        )
    for u in isi.organisasi.unit:
        if _berputar(u, unit):
            yield temuan(
                "LK116", f'unit "{u.id}" berada di bawah dirinya sendiri', letak(u, "induk"), "periksa rantai induknya"
            )


@aturan("LK120")
def grafik_dikenal(isi: Isi) -> Iterator[Diagnostic]:
    """The charts that the report asks for are ones that it has."""
    for n, nama in enumerate(isi.laporan.grafik or ()):
        if nama not in NAMA_GRAFIK and nama != ID_RUSAK:
            mirip = closest(nama, NAMA_GRAFIK)
            saran = f'maksudnya "{mirip}"?' if mirip else f"yang dikenal: {', '.join(NAMA_GRAFIK)}"
            yield temuan("LK120", f'grafik "{nama}" tidak dikenal', letak(isi.laporan, "grafik", n), saran)


def _berputar(u: Unit, unit: Mapping[str, Unit]) -> bool:
    kini: Unit | None = u
    for _ in range(len(unit) + 1):
        kini = unit.get(kini.induk) if kini and kini.induk else None
        if kini is None or kini is u:
            break
    return kini is u


def _renstra(isi: Isi, jenis: str) -> Kenal:
    return kenal(isi, jenis, (s.id for r in isi.renstra for s in getattr(r, jenis)))


def _anggaran(isi: Isi, jenis: str) -> Kenal:
    program = isi.anggaran.program
    id_ = {
        "program": [p.id for p in program],
        "kegiatan": [k.id for p in program for k in p.kegiatan],
        "sub_kegiatan": [s.id for p in program for k in p.kegiatan for s in k.sub_kegiatan],
    }
    return kenal(isi, jenis, id_[jenis] if jenis in id_ else [x for daftar in id_.values() for x in daftar])
