"""What a report needs before it can be told whole."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_docgen.checks.aturan import aturan, berkas_tahun, letak, temuan
from lkip_docgen.content.berkas_teks import tampil
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic


@aturan("LK504")
def target_ada(isi: Isi) -> Iterator[Diagnostic]:
    """Each line of a PK has a target for the year: the Renstra's, or its own."""
    indikator = {i.id: i for r in isi.renstra for i in r.indikator}
    for pk in isi.pk:
        for b in pk.baris:
            i = indikator.get(b.indikator)
            if b.target is None and i is not None and isi.tahun not in i.target and "renstra" not in isi.rusak:
                ada = ", ".join(map(str, sorted(i.target))) or "tidak ada"
                yield temuan(
                    "LK504",
                    f'indikator "{i.id}" tidak punya target tahun {isi.tahun}',
                    letak(i, "target"),
                    f'target yang ada: {ada}; tambahkan {isi.tahun}:, atau tulis target: pada baris PK "{b.id}"',
                )


@aturan("LK509")
def realisasi_ada(isi: Isi) -> Iterator[Diagnostic]:
    """An indicator of the PK in force without realisasi is printed as "belum ada data"."""
    pk = pk_terakhir(isi.pk)
    if pk is None or "kinerja" in isi.rusak:
        return
    kinerja = {k.indikator: k for k in isi.kinerja.indikator}
    for b in pk.baris:
        k = kinerja.get(b.indikator)
        if k is None or k.realisasi is None:
            di = letak(isi.kinerja, "indikator") if k is None else letak(k)
            yield temuan(
                "LK509",
                f'realisasi indikator "{b.indikator}" belum ada',
                di,
                'isi bila datanya sudah ada; sementara ini dicetak "belum ada data"',
                "warning",
                subjek=b.indikator,
            )


@aturan("LK508")
def tanggal_laporan_ada(isi: Isi) -> Iterator[Diagnostic]:
    """The report has a date: its signatures and its files' dates follow from it."""
    if isi.laporan.tanggal is None and "laporan" not in isi.rusak:
        yield temuan(
            "LK508",
            "tanggal laporan belum ada",
            None,
            "tulis tanggal: pada laporan.yaml tahun ini, misalnya tanggal: 10 Februari " + str(isi.tahun + 1),
            berkas=tampil(isi.akar / "laporan.yaml"),
        )


@aturan("LK510")
def pk_ada(isi: Isi) -> Iterator[Diagnostic]:
    """The report measures a PK: at least one, with at least one line."""
    if "pk" in isi.rusak:
        return
    if not isi.pk:
        yield temuan(
            "LK510",
            "belum ada Perjanjian Kinerja",
            None,
            "tambahkan satu versi di bawah pk:",
            berkas=berkas_tahun(isi, "pk.yaml"),
        )
    for pk in isi.pk:
        if not pk.baris:
            yield temuan(
                "LK510", f"PK {pk.versi} tidak punya baris", letak(pk, "baris"), "tambahkan sasaran dan indikatornya"
            )


@aturan("LK507")
def foto_ada(isi: Isi) -> Iterator[Diagnostic]:
    """A photo that isn't there yet is printed as a frame."""
    for f in isi.foto:
        if f.berkas is None:
            yield temuan(
                "LK507",
                f'foto "{f.id}" belum ada berkasnya; dicetak sebagai bingkai',
                letak(f, "id"),
                f"taruh fotonya di folder foto tahun ini, lalu tulis di bawah id-nya, misalnya berkas: foto/{f.id}.jpg",
                "warning",
            )
