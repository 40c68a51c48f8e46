"""Figures against their second witness: the ``kontrol:`` blocks, which hold what official documents print, and the
parts that a realisasi was computed from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal

from lkip_docgen.bahasa import angka as tulis_angka
from lkip_docgen.bahasa import bulatkan, persen
from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, temuan
from lkip_docgen.checks.kontrol_jumlah import SARAN, Kontrol, Rincian, periksa_kontrol, semua_kontrol
from lkip_docgen.content.model.anggaran import SubKegiatan
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.pk import PK
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Angka, Laporan
from lkip_docgen.metrics.pandangan.pk import PKView
from lkip_docgen.metrics.tulis import tulis


@aturan_angka("LK201")
def kontrol_uang(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Totals of DPA and LRA, of the whole, of each program and kegiatan; what a signed PK prints of the same."""
    pohon = {isian: _pohon_anggaran(isi, laporan, isian) for isian in ("pagu", "realisasi")}
    pk = [_pohon_pk(p, view, pohon["pagu"]) for p, view in _pk_dan_view(isi, laporan)]
    yield from periksa_kontrol([*pohon.values(), *_serapan(isi, laporan, pohon), *pk])


def _pohon_anggaran(isi: Isi, laporan: Laporan, isian: str) -> Kontrol:
    """The controls of pagu or realisasi, the whole above programs above kegiatan."""
    a = isi.anggaran
    program = []
    for p in a.program:
        kegiatan = []
        for k in p.kegiatan:
            if (w := laporan.kegiatan.get(k.id)) is not None:
                rincian = [r for s in k.sub_kegiatan if (r := _rincian(s, isian, a.versi)) is not None]
                kegiatan.append(
                    _kontrol(f'{isian} kegiatan "{k.id}"', k.kontrol, isian, getattr(w, isian), (), rincian)
                )
        if (v := laporan.program.get(p.id)) is not None:
            program.append(_kontrol(f'{isian} program "{p.id}"', p.kontrol, isian, getattr(v, isian), kegiatan))
    return _kontrol(f"{isian} seluruh anggaran", a.kontrol, isian, getattr(laporan.anggaran, isian), program)


def _rincian(s: SubKegiatan, isian: str, versi: Literal["murni", "perubahan"]) -> Rincian | None:
    if isian == "realisasi":
        return f'realisasi sub kegiatan "{s.id}"', s.realisasi, letak(s, "realisasi")
    pagu = s.pagu.get(versi)
    return None if pagu is None else (f'pagu sub kegiatan "{s.id}"', pagu, letak(s, "pagu", versi))


def _serapan(isi: Isi, laporan: Laporan, pohon: Mapping[str, Kontrol]) -> Iterator[Kontrol]:
    """The controls of serapan, each from its pagu and realisasi."""
    asal = {k.sebutan: k for akar in pohon.values() for k in semua_kontrol(akar)}
    bagian: list[tuple[str, Simpul, Angka]] = [("seluruh anggaran", isi.anggaran.kontrol, laporan.anggaran.serapan)]
    for p in isi.anggaran.program:
        if (v := laporan.program.get(p.id)) is not None:
            bagian.append((f'program "{p.id}"', p.kontrol, v.serapan))
        for k in p.kegiatan:
            if (w := laporan.kegiatan.get(k.id)) is not None:
                bagian.append((f'kegiatan "{k.id}"', k.kontrol, w.serapan))
    for sebutan, kontrol, angka in bagian:
        dari = [asal[n] for isian in pohon if (n := f"{isian} {sebutan}") in asal]
        yield _kontrol(f"serapan {sebutan}", kontrol, "serapan", angka, asal=dari)


def _pohon_pk(pk: PK, view: PKView, pagu: Kontrol) -> Kontrol:
    """A PK's total above its programs, each above what the budget's own control says of the same."""
    anggaran = {k.sebutan: k for k in semua_kontrol(pagu)}
    program = []
    for p in view.program:
        tercetak = pk.kontrol.anggaran.get(p.id)
        di = letak(pk.kontrol, "anggaran", p.id) if tercetak is not None else None
        anak = [k] if (k := anggaran.get(f'pagu program "{p.id}"')) is not None else []
        program.append(Kontrol(f'anggaran program "{p.id}" pada PK {pk.versi}', di, tercetak, p.anggaran, anak))
    return _kontrol(f"jumlah anggaran PK {pk.versi}", pk.kontrol, "jumlah", view.jumlah, program)


def _pk_dan_view(isi: Isi, laporan: Laporan) -> Iterator[tuple[PK, PKView]]:
    """Each version with its view. Views come in the order of their dates, whatever order the file has."""
    return zip(sorted(isi.pk, key=lambda p: p.tanggal), laporan.daftar_pk, strict=True)


@aturan_angka("LK201")
def kontrol_target_pk(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Targets with their units, as a signed PK prints them."""
    for pk, view in _pk_dan_view(isi, laporan):
        baris = {b.id: b for b in view.baris}
        for id_, teks in pk.kontrol.target.items():
            if id_ in baris and _rapat(teks) != _rapat(tulis(baris[id_].target)):
                sebutan = f'target baris "{id_}" pada PK {pk.versi}'
                yield _beda(sebutan, teks, tulis(baris[id_].target), letak(pk.kontrol, "target", id_))


@aturan_angka("LK201")
def kontrol_kinerja(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Capaian, their mean and its predicate, as an official document prints them."""
    k = isi.kinerja.kontrol
    yield from _isian("rata-rata capaian", k, "rata_rata", laporan.kinerja.rata_rata)
    predikat = laporan.kinerja.predikat
    if k.predikat is not None and k.predikat not in (predikat, laporan.kinerja.kategori):
        yield _beda("predikat rata-rata", k.predikat, predikat, letak(k, "predikat"))
    yield from _isian("jumlah aduan", k, "aduan", laporan.kinerja.jumlah_aduan)
    for b in (b for i in isi.kinerja.indikator for b in i.pembanding):
        if b.kontrol.nilai is not None and b.kontrol.nilai != b.nilai:
            sebutan = f'nilai pembanding "{b.nama}"'
            yield _beda(sebutan, tulis_angka(b.kontrol.nilai), tulis_angka(b.nilai), letak(b.kontrol, "nilai"))
    for p in isi.kinerja.program:
        if p.kontrol.realisasi is not None and p.kontrol.realisasi != p.realisasi:
            sebutan, di = f'realisasi indikator program "{p.program}"', letak(p.kontrol, "realisasi")
            yield _beda(sebutan, persen(p.kontrol.realisasi), persen(p.realisasi), di)
    for id_, tercetak in k.capaian.items():
        if (i := laporan.indikator.get(id_)) is not None:
            sebutan = f'capaian indikator "{id_}"'
            yield from periksa_kontrol([Kontrol(sebutan, letak(k, "capaian", id_), tercetak, i.capaian)])


@aturan_angka("LK201")
def kontrol_sdm(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Totals of the personnel list: of the groups, of the tables, of their rows and columns."""
    k, v = isi.sdm.kontrol, laporan.sdm
    kelompok = [
        _kontrol("jumlah pejabat struktural", k, "struktural", v.struktural),
        _kontrol("jumlah pelaksana", k, "pelaksana", v.pelaksana),
    ]
    asn = _kontrol("jumlah ASN", k, "asn", v.asn, kelompok)
    non_asn = _kontrol("jumlah non-ASN", k, "non_asn", v.non_asn)
    golongan, tanpa_baris = _kontrol_golongan(isi, laporan)
    sel = _sel_salah(isi, laporan, golongan)
    golongan = [g._replace(rincian=[sel], pasti=True) if sel is not None and g.berbeda else g for g in golongan]
    tingkat = dict(zip(v.tingkat, v.pendidikan_total.sel, strict=True))
    beda = [g for g in golongan if g.berbeda]
    pendidikan = []
    for nama, tercetak in k.total_pendidikan.items():
        if nama in tingkat:
            di, jumlah = letak(k, "total_pendidikan", nama), Decimal(tercetak)
            # One cell is of one row and one column: both are out by as much.
            dari = beda if len(beda) == 1 else ()
            pendidikan.append(Kontrol(f"jumlah pendidikan {nama}", di, jumlah, tingkat[nama], dari))
            if sel is not None and not dari:
                pendidikan[-1] = pendidikan[-1]._replace(rincian=[sel], pasti=True)
    yield from tanpa_baris
    yield from periksa_kontrol(
        [
            _kontrol("jumlah pegawai", k, "total", v.total, [asn, non_asn]),
            _kontrol("jumlah Tabel 1.1 (jabatan)", k, "jabatan", v.jumlah_jabatan),
            _kontrol("jumlah Tabel 1.2 (pangkat)", k, "pangkat", v.jumlah_pangkat),
            *golongan,
            *pendidikan,
        ]
    )


def _sel_salah(isi: Isi, laporan: Laporan, golongan: Sequence[Kontrol]) -> Rincian | None:
    """The one cell of Tabel 1.3 that was mistyped: where one column is out, and one row by as much, or, of all rows, none, so
    that it is those without a golongan."""
    tingkat = dict(zip(laporan.sdm.tingkat, laporan.sdm.pendidikan_total.sel, strict=True))
    kolom = {
        nama: k.selisih
        for nama, tercetak in isi.sdm.kontrol.total_pendidikan.items()
        if nama in tingkat and (k := Kontrol("", None, Decimal(tercetak), tingkat[nama])).berbeda
    }
    baris = [g for g in golongan if g.berbeda]
    if len(kolom) != 1 or len(baris) > 1:
        return None
    [(nama, selisih)] = kolom.items()
    if baris and baris[0].selisih == selisih:
        for b in isi.sdm.pendidikan_asn:
            if b.golongan and f" {b.golongan} " in baris[0].sebutan and nama in b.jumlah:
                return f"{nama} golongan {b.golongan}", Decimal(b.jumlah[nama]), letak(b, "jumlah", nama)
    lain = isi.sdm.pendidikan_non_asn
    jumlah, orang = laporan.sdm.pendidikan_non_asn.jumlah.nilai, laporan.sdm.non_asn.nilai
    if not baris and nama in lain.jumlah and jumlah is not None and orang is not None and jumlah - orang == selisih:
        semua = {b.golongan for b in isi.sdm.pendidikan_asn if nama in b.jumlah}
        if semua <= set(isi.sdm.kontrol.asn_golongan):
            return f"{nama} non-ASN", Decimal(lain.jumlah[nama]), letak(lain, "jumlah", nama)
    return None


def _kontrol_golongan(isi: Isi, laporan: Laporan) -> tuple[list[Kontrol], list[Diagnostic]]:
    """The controls of the rows of Tabel 1.3, and findings on those that have no row."""
    k = isi.sdm.kontrol
    ada = {b.golongan: b.jumlah for b in laporan.sdm.pendidikan_asn}
    golongan, tanpa_baris = [], []
    for nama, tercetak in k.asn_golongan.items():
        sebutan, di = f"jumlah golongan {nama} pada Tabel 1.3", letak(k, "asn_golongan", nama)
        if nama in ada:
            golongan.append(Kontrol(sebutan, di, Decimal(tercetak), ada[nama]))
        else:
            tanpa_baris.append(_beda(sebutan, str(tercetak), "tidak ada barisnya", di))
    return golongan, tanpa_baris


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
                subjek=sebutan,
            )


@aturan_angka("LK201")
def kontrol_rkt_profil(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The RKT's total, the rise from it to the budget in force, and the population."""
    if isi.rkt is not None and laporan.rkt is not None:
        yield from _isian("jumlah anggaran RKT", isi.rkt.kontrol, "jumlah", laporan.rkt.jumlah)
        # A sum told in prose, that documents round: worth a look, but no reason to stop.
        for d in _isian("kenaikan anggaran dari RKT", isi.rkt.kontrol, "kenaikan", laporan.anggaran.kenaikan):
            yield d._replace(severity="warning")
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


def _kontrol(
    sebutan: str,
    kontrol: Simpul,
    isian: str,
    hitungan: Angka,
    anak: Sequence[Kontrol] = (),
    rincian: Sequence[Rincian] = (),
    asal: Sequence[Kontrol] = (),
) -> Kontrol:
    """The control in a field of a ``kontrol:`` block, which may be without it."""
    tercetak = getattr(kontrol, isian)
    nilai = None if tercetak is None else Decimal(tercetak)
    di = None if tercetak is None else letak(kontrol, isian)
    return Kontrol(sebutan, di, nilai, hitungan, anak, asal, rincian)


def _isian(sebutan: str, kontrol: Simpul, isian: str, hitungan: Angka) -> Iterator[Diagnostic]:
    yield from periksa_kontrol([_kontrol(sebutan, kontrol, isian, hitungan)])


def _beda(sebutan: str, tercetak: str, isi: str, di: Letak | None) -> Diagnostic:
    return temuan("LK201", f"{sebutan}: dokumen (kontrol) mencatat {tercetak}, isi {isi}", di, SARAN, subjek=sebutan)


def _rapat(teks: str) -> str:
    return "".join(teks.split()).casefold()
