"""What the data files say of themselves: the predicate scale, units as printed, and one place for an
indicator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat, salah_ketik
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.renstra_dok import semua_indikator
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.renstra import Sasaran, Tujuan
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.skala import SKALA_PANRB


@aturan("LK242", utuh=["laporan"])
def skala_peraturan(isi: Isi) -> Iterator[Diagnostic]:
    """A predicate that is a slip away from the regulation's own, and a scale that leaves out the lowest values."""
    skala = isi.laporan.skala_predikat or []
    resmi = {t.kategori: t.predikat for t in SKALA_PANRB}
    for s in skala:
        benar = resmi.get(s.kategori)
        beda = salah_ketik(s.predikat, benar) if benar is not None else None
        lain = next((x for x in skala if x is not s and padat(x.predikat) == padat(s.predikat)), None)
        if beda is None and lain is not None and padat(s.predikat) != padat(benar or ""):
            yield temuan(
                "LK242",
                f'predikat "{s.predikat}" dipakai dua tingkat: {s.kategori} dan {lain.kategori} '
                f"({tempat(letak(lain, 'predikat'))})",
                letak(s, "predikat"),
                f'tulis "{benar}" bagi {s.kategori} (PermenPANRB 88/2021)'
                if benar
                else "beri tiap tingkat predikatnya sendiri",
                "warning",
            )
        if beda is not None:
            yield temuan(
                "LK242",
                f'predikat {s.kategori} ditulis "{s.predikat}", pada PermenPANRB 88/2021 "{benar}"',
                letak(s, "predikat"),
                f'tulis "{beda[1]}"; bila skala kantor memang lain, sisihkan dengan alasan',
                "warning",
            )
    if skala and (bawah := min(skala, key=lambda s: -1 if s.di_atas is None else s.di_atas)).di_atas is not None:
        yield temuan(
            "LK242",
            f"tingkat terendah, {bawah.predikat}, berlaku di atas {bawah.di_atas}, sehingga capaian {bawah.di_atas} tidak "
            "mendapat predikat",
            letak(bawah, "di_atas"),
            "hapus di_atas: pada tingkat terendah; tingkat itu memuat semua yang tersisa, termasuk nol",
            "warning",
        )


@aturan("LK244", utuh=["renstra"])
def satu_tempat(isi: Isi) -> Iterator[Diagnostic]:
    """An indicator measures one tujuan or one sasaran: in two places it would be printed and counted twice."""
    for r in isi.renstra:
        sudah: dict[str, tuple[str, Letak | None]] = {}
        bertingkat: list[tuple[str, Sasaran | Tujuan]] = [("sasaran", x) for x in r.sasaran]
        bertingkat += (("tujuan", x) for x in r.tujuan)
        for jenis, x in bertingkat:
            for n, id_ in enumerate(x.indikator):
                if id_ in sudah:
                    jenis_lain, di = sudah[id_]
                    yield temuan(
                        "LK244",
                        f'indikator "{id_}" mengukur {jenis} ini dan {jenis_lain} pada {tempat(di)}; satu indikator punya '
                        "satu tempat pada Renstra",
                        letak(x, "indikator", n),
                        "hapus di salah satunya; indikator tujuan ditulis pada tujuan, indikator sasaran pada sasaran",
                        "warning",
                    )
                else:
                    sudah[id_] = jenis, letak(x, "indikator", n)


_HURUF_BESAR = "samakan huruf besarnya menurut dokumennya"
_BERSATUAN = lazy_regex(r"[\d.,]+\s+([^\W\d_]+)")


@aturan("LK246", utuh=["renstra", "pk", "kinerja"])
def satuan_seragam(isi: Isi) -> Iterator[Diagnostic]:
    """A unit in a control is written as the indicator's unit is, capitals included."""
    semua = semua_indikator(isi)
    menurut: dict[str, list[tuple[str, Letak | None]]] = {}
    for id_, teks, di in _tercetak(isi):
        i, m = semua.get(id_), _BERSATUAN.fullmatch(teks)
        if m is not None and i is not None and i.sebutan_satuan and m[1].casefold() == i.sebutan_satuan.casefold():
            menurut.setdefault(id_, []).append((m[1], di))
    for id_, tertulis in menurut.items():
        i = semua[id_]
        lain = [(satuan, di) for satuan, di in tertulis if satuan != i.sebutan_satuan]
        if len(lain) == len(tertulis) > 1 and len({satuan for satuan, _ in lain}) == 1:
            pesan = f'sebutan_satuan indikator "{id_}" di sini "{i.sebutan_satuan}", sedangkan {len(lain)} tempat pada kontrol '
            pesan += f'menulis "{lain[0][0]}" (antara lain {tempat(lain[0][1])}); satu satuan ditulis satu cara'
            yield temuan("LK246", pesan, letak(i, "sebutan_satuan"), _HURUF_BESAR, "warning")
            continue
        for satuan, di in lain:
            pesan = f'satuan indikator "{id_}" di sini "{satuan}", pada sebutan_satuan "{i.sebutan_satuan}" '
            pesan += f"({tempat(letak(i, 'sebutan_satuan'))}); satu satuan ditulis satu cara"
            yield temuan("LK246", pesan, di, _HURUF_BESAR, "warning")


def _tercetak(isi: Isi) -> Iterator[tuple[str, str, Letak | None]]:
    """The controls that print a target or realisasi: (indicator's id, text, place); of a PK by its lines."""
    for r in isi.renstra:
        for id_, menurut_tahun in r.kontrol.target.items():
            for tahun, teks in menurut_tahun.items():
                yield id_, teks, letak(r.kontrol, "target", id_, str(tahun))
    for pk in isi.pk:
        milik = {b.id: b.indikator for b in pk.baris}
        yield from ((milik.get(b, b), t, letak(pk.kontrol, "target", b)) for b, t in pk.kontrol.target.items())
    for k in (isi.kinerja, *isi.kinerja_lalu.values()):
        for isian in ("target", "realisasi"):
            blok: Mapping[str, str] = getattr(k.kontrol, isian)
            yield from ((id_, t, letak(k.kontrol, isian, id_)) for id_, t in blok.items())
