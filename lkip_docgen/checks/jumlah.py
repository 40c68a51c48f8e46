"""Sums and shares: what documents print against one another, parts against the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lkip_docgen.bahasa import angka, persen, rupiah
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.content.model.anggaran import KontrolPagu
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_SERATUS = Decimal(100)
_PEMBULATAN = Decimal("0.005")
"""How far a percentage of two decimals may be from what it was rounded from."""


@aturan("LK207", utuh=["anggaran", "pk", "sdm"])
def kontrol_berjumlah(isi: Isi) -> Iterator[Diagnostic]:
    """The totals that a document prints are the sums of the parts that it prints."""
    a, s = isi.anggaran, isi.sdm.kontrol
    for isian in ("pagu", "realisasi"):
        yield from _rincian(f"{isian} seluruh program", a.kontrol, isian, _isian(isian, [p.kontrol for p in a.program]))
        for p in a.program:
            yield from _rincian(
                f'{isian} kegiatan di bawah program "{p.id}"',
                p.kontrol,
                isian,
                _isian(isian, [k.kontrol for k in p.kegiatan]),
            )
    for pk in isi.pk:
        if pk.kontrol.anggaran:
            per_program = list(pk.kontrol.anggaran.values())
            yield from _rincian(f"anggaran per program pada PK {pk.versi}", pk.kontrol, "jumlah", per_program)
    if s.total_pendidikan:
        yield from _rincian("pegawai menurut pendidikan", s, "total", list(s.total_pendidikan.values()))
    if s.asn_golongan:
        yield from _rincian("ASN menurut golongan", s, "asn", list(s.asn_golongan.values()))
    if s.asn is not None and s.non_asn is not None:
        yield from _rincian("ASN dan non-ASN", s, "total", [s.asn, s.non_asn])


def _isian(nama: str, kontrol: Sequence[KontrolPagu]) -> list[Decimal] | None:
    """One field of every child; None where one doesn't declare it, so that their sum says nothing."""
    nilai = [getattr(k, nama) for k in kontrol]
    return None if not nilai or None in nilai else nilai


def _rincian(sebutan: str, kontrol: Simpul, isian: str, bagian: Sequence[Decimal | int] | None) -> Iterator[Diagnostic]:
    tercetak = getattr(kontrol, isian)
    if tercetak is None or bagian is None:
        return
    jumlah = sum(map(Decimal, bagian), Decimal(0))
    if jumlah != tercetak:
        tulis = rupiah if isinstance(tercetak, Decimal) else angka
        yield temuan(
            "LK207",
            f"{sebutan} pada kontrol berjumlah {tulis(jumlah)}, sedangkan {isian}: {tulis(Decimal(tercetak))} "
            f"(selisih {tulis(abs(jumlah - tercetak))})",
            letak(kontrol, isian),
            "salah satu angka tersalin keliru; cocokkan rincian dan jumlahnya dengan dokumennya",
            "warning",
        )


@aturan("LK208", utuh=["profil"])
def persentase_seratus(isi: Isi) -> Iterator[Diagnostic]:
    """Shares of one whole add up to 100 percent, rounding aside."""
    if isi.profil is None or not isi.profil.profesi:
        return
    jumlah = sum((x.persen for x in isi.profil.profesi), Decimal(0))
    if abs(jumlah - _SERATUS) > _PEMBULATAN * len(isi.profil.profesi):
        yield temuan(
            "LK208",
            f"persentase penduduk menurut pekerjaan berjumlah {persen(jumlah, tetap=True)}, bukan 100%",
            letak(isi.profil, "profesi"),
            "periksa tiap persentase pada sumbernya; bila sumbernya memang demikian, sisihkan dengan alasan",
            "warning",
        )


@aturan("LK209", utuh=["anggaran"])
def realisasi_dalam_pagu(isi: Isi) -> Iterator[Diagnostic]:
    """Nothing is spent beyond its budget: told at the lowest level, from which the upper ones follow."""
    a = isi.anggaran
    for p in a.program:
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                lebih = [b for b in s.belanja if b.realisasi > b.pagu]
                for b in lebih:
                    sebutan = f'belanja {b.jenis} sub kegiatan "{s.id}"'
                    yield _lebih(sebutan, b.realisasi, b.pagu, letak(b, "realisasi"), letak(b, "pagu"))
                pagu = s.pagu.get(a.versi)
                if pagu is not None and s.realisasi > pagu and not lebih:
                    di_pagu = letak(s, "pagu", a.versi)
                    yield _lebih(f'sub kegiatan "{s.id}"', s.realisasi, pagu, letak(s, "realisasi"), di_pagu)
    yield from _kontrol_lebih("seluruh anggaran", a.kontrol)
    for p in a.program:
        yield from _kontrol_lebih(f'program "{p.id}"', p.kontrol)
        for k in p.kegiatan:
            yield from _kontrol_lebih(f'kegiatan "{k.id}"', k.kontrol)


def _kontrol_lebih(sebutan: str, k: KontrolPagu) -> Iterator[Diagnostic]:
    if k.pagu is not None and k.realisasi is not None and k.realisasi > k.pagu:
        yield _lebih(f"kontrol {sebutan}", k.realisasi, k.pagu, letak(k, "realisasi"), letak(k, "pagu"))


def _lebih(sebutan: str, realisasi: Decimal, pagu: Decimal, di: Letak | None, di_pagu: Letak | None) -> Diagnostic:
    return temuan(
        "LK209",
        f"realisasi {sebutan} {rupiah(realisasi)} melebihi pagunya {rupiah(pagu)} ({tempat(di_pagu)}); belanja tidak "
        "boleh melampaui anggaran",
        di,
        "cocokkan keduanya dengan LRA; bila memang demikian, sisihkan dengan alasan",
        "warning",
    )


@aturan("LK220", utuh=["sdm"])
def golongan_selaras(isi: Isi) -> Iterator[Diagnostic]:
    """Tables of rank and of education count the same people in each golongan. Where the tables' totals differ, that is
    told instead (LK204)."""
    pangkat = {b.golongan: (b.jumlah, letak(b, "jumlah")) for b in isi.sdm.pangkat}
    didik = {b.golongan: (sum(b.jumlah.values()), letak(b, "jumlah")) for b in isi.sdm.pendidikan_asn if b.golongan}
    if sum(n for n, _ in pangkat.values()) != sum(n for n, _ in didik.values()):
        return
    for golongan, (jumlah, di_didik) in didik.items():
        lain, di_pangkat = pangkat.get(golongan, (0, letak(isi.sdm, "pangkat")))
        if "/" not in golongan and golongan not in pangkat:  # a whole group in one row
            lain = sum(n for g, (n, _) in pangkat.items() if g.startswith(f"{golongan}/"))
        if jumlah != lain:
            yield temuan(
                "LK220",
                f"golongan {golongan} berjumlah {angka(jumlah)} orang pada Tabel 1.3 (pendidikan), {angka(lain)} orang "
                f"pada Tabel 1.2 (pangkat, {tempat(di_pangkat)})",
                di_didik,
                "kedua tabel menghitung orang yang sama; mungkin angkanya bergeser satu baris atau satu kolom",
                "warning",
            )
