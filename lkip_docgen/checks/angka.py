"""Figures against their second witness: the ``kontrol:`` blocks, which hold what official documents print, and the
parts that a realisasi was computed from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from lkip_docgen.bahasa import bulatkan
from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, temuan
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Angka, Laporan
from lkip_docgen.metrics.tulis import tulis, tulis_nilai

_SARAN = "cocokkan dengan dokumennya, lalu perbaiki yang keliru: rinciannya atau kontrolnya"


@aturan_angka("LK201")
def kontrol_anggaran(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Totals of DPA and LRA: of the whole, of each program and kegiatan."""
    a = isi.anggaran
    yield from _pagu("anggaran", a.kontrol, laporan.anggaran.pagu, laporan.anggaran.realisasi, laporan.anggaran.serapan)
    for p in a.program:
        if (v := laporan.program.get(p.id)) is not None:
            yield from _pagu(f'program "{p.id}"', p.kontrol, v.pagu, v.realisasi, v.serapan)
        for k in p.kegiatan:
            if (w := laporan.kegiatan.get(k.id)) is not None:
                yield from _pagu(f'kegiatan "{k.id}"', k.kontrol, w.pagu, w.realisasi, w.serapan)


def _pagu(sebutan: str, kontrol: Simpul, *hitungan: Angka) -> Iterator[Diagnostic]:
    for isian, angka in zip(("pagu", "realisasi", "serapan"), hitungan, strict=True):
        yield from _isian(f"{isian} {sebutan}", kontrol, isian, angka)


@aturan_angka("LK201")
def kontrol_pk(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What a signed PK prints: budget per program, its total, targets with their units."""
    for pk, view in zip(isi.pk, laporan.daftar_pk, strict=True):
        program = {p.id: p.anggaran for p in view.program}
        for id_, tercetak in pk.kontrol.anggaran.items():
            if id_ in program:
                di = letak(pk.kontrol, "anggaran", id_)
                yield from _angka(f'anggaran program "{id_}" pada PK {pk.versi}', tercetak, program[id_], di)
        yield from _isian(f"jumlah anggaran PK {pk.versi}", pk.kontrol, "jumlah", view.jumlah)
        target = {b.id: b.target for b in view.baris}
        for id_, teks in pk.kontrol.target.items():
            if id_ in target and _rapat(teks) != _rapat(tulis(target[id_])):
                sebutan = f'target baris "{id_}" pada PK {pk.versi}'
                yield _beda(sebutan, teks, tulis(target[id_]), letak(pk.kontrol, "target", id_))


@aturan_angka("LK201")
def kontrol_kinerja(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Capaian, their mean and its predicate, as an official document prints them."""
    k = isi.kinerja.kontrol
    yield from _isian("rata-rata capaian", k, "rata_rata", laporan.kinerja.rata_rata)
    predikat = laporan.kinerja.predikat
    if k.predikat is not None and k.predikat not in (predikat, laporan.kinerja.kategori):
        yield _beda("predikat rata-rata", k.predikat, predikat, letak(k, "predikat"))
    yield from _isian("jumlah aduan", k, "aduan", laporan.kinerja.jumlah_aduan)
    for id_, tercetak in k.capaian.items():
        if (i := laporan.indikator.get(id_)) is not None:
            yield from _angka(f'capaian indikator "{id_}"', tercetak, i.capaian, letak(k, "capaian", id_))


@aturan_angka("LK201")
def kontrol_sdm(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Totals of the personnel list, and the three tables against one another."""
    k, v = isi.sdm.kontrol, laporan.sdm
    yield from _isian("jumlah Tabel 1.1 (jabatan)", k, "jabatan", v.jumlah_jabatan)
    yield from _isian("jumlah Tabel 1.2 (pangkat)", k, "pangkat", v.jumlah_pangkat)
    yield from _isian("jumlah pejabat struktural", k, "struktural", v.struktural)
    yield from _isian("jumlah pelaksana", k, "pelaksana", v.pelaksana)
    yield from _isian("jumlah ASN", k, "asn", v.asn)
    yield from _isian("jumlah non-ASN", k, "non_asn", v.non_asn)
    yield from _isian("jumlah pegawai", k, "total", v.total)
    tingkat = dict(zip(v.tingkat, v.pendidikan_total.sel, strict=True))
    for nama, tercetak in k.total_pendidikan.items():
        if nama in tingkat:
            di = letak(k, "total_pendidikan", nama)
            yield from _angka(f"jumlah pendidikan {nama}", Decimal(tercetak), tingkat[nama], di)
    golongan = {b.golongan: b.jumlah for b in v.pendidikan_asn}
    for nama, tercetak in k.asn_golongan.items():
        di = letak(k, "asn_golongan", nama)
        if nama in golongan:
            yield from _angka(f"jumlah golongan {nama} pada Tabel 1.3", Decimal(tercetak), golongan[nama], di)
        else:
            yield _beda(f"jumlah golongan {nama} pada Tabel 1.3", str(tercetak), "tidak ada barisnya", di)


@aturan_angka("LK204")
def tabel_sdm_selaras(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The tables of position, rank and education count the same people as the groups above them do."""
    v = laporan.sdm
    struktural = Decimal(sum(j.jumlah for j in isi.sdm.jabatan if j.struktural))
    if v.jumlah_jabatan == v.asn and v.struktural.ada and struktural != v.struktural.nilai:
        yield temuan(
            "LK204",
            f"jabatan struktural pada Tabel 1.1 berjumlah {struktural}, sedangkan kelompok: {tulis(v.struktural)}",
            letak(isi.sdm, "jabatan"),
            "cocokkan tanda struktural: dan jumlahnya dengan kelompok:",
            "warning",
        )
    for sebutan, angka, banding, isian in (
        ("Tabel 1.1 (jabatan)", v.jumlah_jabatan, v.asn, "jabatan"),
        ("Tabel 1.2 (pangkat)", v.jumlah_pangkat, v.asn, "pangkat"),
        ("Tabel 1.3 (pendidikan ASN)", v.pendidikan_jumlah_asn.jumlah, v.asn, "pendidikan_asn"),
        ("Tabel 1.3 (pendidikan non-ASN)", v.pendidikan_non_asn.jumlah, v.non_asn, "pendidikan_non_asn"),
    ):
        if angka.ada and banding.ada and angka.nilai != banding.nilai:
            yield temuan(
                "LK204",
                f"{sebutan} berjumlah {tulis(angka)}, sedangkan kelompok: {tulis(banding)}",
                letak(isi.sdm, isian),
                "cocokkan baris-barisnya dengan kelompok:; bila tabelnya memang hanya sebagian, sisihkan dengan alasan",
                "warning",
            )


@aturan_angka("LK201")
def kontrol_rkt_profil(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The RKT's total, the rise from it to the budget in force, and the population."""
    if isi.rkt is not None and laporan.rkt is not None:
        yield from _isian("jumlah anggaran RKT", isi.rkt.kontrol, "jumlah", laporan.rkt.jumlah)
        # A sum told in prose, that documents round: worth a look, but no reason to stop.
        for d in _isian("kenaikan anggaran dari RKT", isi.rkt.kontrol, "kenaikan", laporan.anggaran.kenaikan):
            yield replace(d, severity="warning")
    if isi.profil is not None and laporan.profil is not None and laporan.profil.penduduk is not None:
        yield from _isian("jumlah penduduk", isi.profil.kontrol, "penduduk", laporan.profil.penduduk.total)


@aturan("LK203")
def pembagian_cocok(isi: Isi) -> Iterator[Diagnostic]:
    """A realisasi that has its numerator and denominator is their quotient."""
    persen = {i.id: i.satuan == "persen" for r in isi.renstra for i in r.indikator}
    for k in isi.kinerja.indikator:
        if k.realisasi is None or k.pembilang is None or k.penyebut is None:
            continue
        bagi = f"{k.pembilang} dibagi {k.penyebut}".replace(".", ",")
        if not k.penyebut:
            yield temuan("LK203", f"{bagi} tidak dapat dihitung", letak(k, "penyebut"), "", "warning")
            continue
        hasil = k.pembilang / k.penyebut * (100 if persen.get(k.indikator) else 1)
        if bulatkan(hasil) != bulatkan(k.realisasi):
            yield temuan(
                "LK203",
                f"realisasi {str(k.realisasi).replace('.', ',')} tidak sama dengan {bagi}",
                letak(k, "realisasi"),
                f"hasil baginya {str(bulatkan(hasil)).replace('.', ',')}",
                "warning",
            )


def _isian(sebutan: str, kontrol: Simpul, isian: str, hitungan: Angka) -> Iterator[Diagnostic]:
    tercetak = getattr(kontrol, isian)
    if tercetak is not None:
        yield from _angka(sebutan, Decimal(tercetak), hitungan, letak(kontrol, isian))


def _angka(sebutan: str, tercetak: Decimal, hitungan: Angka, di: Letak | None) -> Iterator[Diagnostic]:
    """A finding where a printed figure isn't the computed one; both to two decimals, as documents print them."""
    if hitungan.nilai is None or bulatkan(hitungan.nilai) != bulatkan(tercetak):
        yield _beda(sebutan, tulis_nilai(hitungan, tercetak), tulis(hitungan), di)


def _beda(sebutan: str, tercetak: str, hitungan: str, di: Letak | None) -> Diagnostic:
    return temuan("LK201", f"{sebutan}: kontrol {tercetak}, hitungan {hitungan}", di, _SARAN)


def _rapat(teks: str) -> str:
    return "".join(teks.split()).casefold()
