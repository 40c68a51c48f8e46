"""Dates of documents: in the order of the year's round, in the right year, before the deadline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lkip_docgen.bahasa import tanggal
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.jabatan import setahun_kemudian
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.renstra import Renstra
from lkip_docgen.diagnostics import Diagnostic

BATAS_LAPOR = (2, "Peraturan Presiden 29/2014")
"""Month whose last day ends the time for an office's report, and the regulation. From memory, not verified."""
_TAHUN = lazy_regex(r"(?<![\d/.])(?:19|20)\d{2}(?![\d/])")


@aturan("LK314", utuh=["pk", "rkt", "laporan", "iku"])
def dokumen_berurutan(isi: Isi) -> Iterator[Diagnostic]:
    """RKT, PK, its change, the year's end, the report: each not before the one that it follows."""
    pk = {p.versi: p for p in isi.pk}
    murni, perubahan, lapor = pk.get("murni"), pk.get("perubahan"), isi.laporan.tanggal
    di_lapor = letak(isi.laporan, "tanggal")
    if isi.rkt is not None and murni is not None and isi.rkt.tanggal > murni.tanggal:
        yield _terbalik(
            "RKT", isi.rkt.tanggal, letak(isi.rkt, "tanggal"), "PK murni", murni.tanggal, murni.letak_dari("tanggal")
        )
    if murni is not None and perubahan is not None and perubahan.tanggal <= murni.tanggal:
        di = letak(perubahan, "tanggal")
        yield _terbalik("PK murni", murni.tanggal, letak(murni, "tanggal"), "PK perubahan", perubahan.tanggal, di, di)
    if lapor is None:
        return
    akhir = date(isi.tahun, 12, 31)
    if lapor <= akhir:
        yield temuan(
            "LK314",
            f"tanggal laporan {tanggal(lapor)} belum melewati akhir tahun {isi.tahun}, padahal laporan memuat realisasi "
            "setahun penuh",
            di_lapor,
            f"laporan tahun {isi.tahun} ditandatangani sesudah {tanggal(akhir)}"
            + (f"; mungkin {tanggal(setahun_kemudian(lapor))}" if lapor.year == isi.tahun else ""),
            "warning",
        )
        return
    for nama, hari, di in _tanggal_dokumen(isi):
        if hari > lapor:
            yield _terbalik(nama, hari, di, "laporan", lapor, di_lapor)


def _terbalik(
    dulu: str,
    hari_dulu: date,
    di_dulu: Letak | None,
    lalu: str,
    hari_lalu: date,
    di_lalu: Letak | None,
    di: Letak | None = None,
) -> Diagnostic:
    """Two documents in the wrong order, told at the first's date unless ``di`` says otherwise."""
    lain = f" ({tempat(di_dulu)})" if di is di_lalu else f" ({tempat(di_lalu)})"
    return temuan(
        "LK314",
        f"{dulu} bertanggal {tanggal(hari_dulu)}, tidak sebelum {lalu} yang bertanggal {tanggal(hari_lalu)}{lain}; "
        f"{dulu} mendahului {lalu}",
        di or di_dulu,
        "cocokkan kedua tanggal dengan dokumen yang ditandatangani",
        "warning",
    )


def _tanggal_dokumen(isi: Isi) -> Iterator[tuple[str, date, Letak | None]]:
    """The documents of the year that a report follows."""
    if isi.rkt is not None:
        yield "RKT", isi.rkt.tanggal, letak(isi.rkt, "tanggal")
    for p in isi.pk:
        yield f"PK {p.versi}", p.tanggal, letak(p, "tanggal")
    if isi.iku.keputusan is not None:
        yield "keputusan IKU", isi.iku.keputusan.tanggal, letak(isi.iku.keputusan, "tanggal")


@aturan("LK315", utuh=["laporan"])
def laporan_tepat_waktu(isi: Isi) -> Iterator[Diagnostic]:
    """An office's report is handed in within two months after the year's end."""
    bulan, peraturan = BATAS_LAPOR
    batas = date.fromordinal(date(isi.tahun + 1, bulan + 1, 1).toordinal() - 1)
    lapor = isi.laporan.tanggal
    if lapor is not None and lapor > batas:
        yield temuan(
            "LK315",
            f"laporan bertanggal {tanggal(lapor)}, lewat batas penyampaian {tanggal(batas)} ({peraturan})",
            letak(isi.laporan, "tanggal"),
            "periksa tanggalnya; bila memang terlambat, sisihkan dengan alasan",
            "warning",
        )


@aturan("LK316", utuh=["pk", "rkt", "laporan", "sdm", "prestasi"])
def tahun_dokumen(isi: Isi) -> Iterator[Diagnostic]:
    """No date or title of a copied folder is still another year's."""
    t = isi.tahun
    for nama, hari, boleh, di in _tahun_tanggal(isi):
        if hari.year not in boleh:
            yield _lain_tahun(isi, f"tanggal {nama}, {tanggal(hari)},", boleh, di)
    judul: list[tuple[str, str, Letak | None]] = [(f"judul PK {p.versi}", p.judul, letak(p, "judul")) for p in isi.pk]
    if isi.rkt is not None:
        judul.append(("judul RKT", isi.rkt.judul, letak(isi.rkt, "judul")))
    judul.append(("periode daftar pegawai", isi.sdm.periode, letak(isi.sdm, "periode")))
    for nama, teks, di in judul:
        tahun = {int(x) for x in _TAHUN.findall(teks)}
        if tahun and t not in tahun:
            yield _lain_tahun(isi, f'{nama}, "{teks}",', (t,), di)
    for n, tahun_lalu in enumerate(isi.laporan.riwayat or ()):
        if tahun_lalu >= t:
            boleh = (t - 1,)
            yield _lain_tahun(
                isi, f"riwayat {tahun_lalu} sebagai tahun pembanding", boleh, letak(isi.laporan, "riwayat", n)
            )
    for x in isi.prestasi:
        if x.tahun > t:
            yield _lain_tahun(isi, f"prestasi tahun {x.tahun}", (t,), letak(x, "tahun"))


def _tahun_tanggal(isi: Isi) -> Iterator[tuple[str, date, tuple[int, ...], Letak | None]]:
    """Each date with the years it can be of: plans may be signed in the last days of the year before."""
    t = isi.tahun
    if isi.rkt is not None:
        yield "RKT", isi.rkt.tanggal, (t - 1, t), letak(isi.rkt, "tanggal")
    for p in isi.pk:
        yield f"PK {p.versi}", p.tanggal, (t,) if p.versi == "perubahan" else (t - 1, t), letak(p, "tanggal")


def _lain_tahun(isi: Isi, apa: str, boleh: tuple[int, ...], di: Letak | None) -> Diagnostic:
    """A date or a title that is another year's than its folder."""
    diharap = " atau ".join(map(str, boleh))
    return temuan(
        "LK316",
        f"{apa} bukan tahun {diharap}, padahal ini isi laporan tahun {isi.tahun}",
        di,
        "mungkin tersisa dari folder tahun lain yang disalin; perbaiki tahunnya",
        "warning",
    )


@aturan("LK317", utuh=["dasar_hukum"])
def peraturan_sudah_ada(isi: Isi) -> Iterator[Diagnostic]:
    """A regulation that the report rests on is not younger than the report, and its date is of its year."""
    batas = isi.laporan.tanggal.year if isi.laporan.tanggal is not None else isi.tahun + 1
    for d in isi.dasar_hukum:
        if d.tahun is not None and d.tahun > batas:
            yield temuan(
                "LK317",
                f"{d.singkat()} terbit sesudah laporan tahun {isi.tahun} ini",
                letak(d, "tahun"),
                "periksa tahun peraturannya",
                "warning",
            )
        elif d.tahun is not None and d.tanggal is not None and d.tanggal.year != d.tahun:
            yield temuan(
                "LK317",
                f"{d.singkat()} bertanggal {tanggal(d.tanggal)}, bukan tahun {d.tahun}",
                letak(d, "tanggal"),
                f"samakan dengan tahunnya ({tempat(letak(d, 'tahun'))})",
                "warning",
            )


@aturan("LK318", utuh=["renstra"])
def tahun_renstra(isi: Isi) -> Iterator[Diagnostic]:
    """A Renstra's years lie in its period, which its name repeats, and the report's year with them."""
    for r in isi.renstra:
        if r.periode_selesai < r.periode_mulai:
            yield _renstra(r, f"periode {r.periode_mulai}-{r.periode_selesai} terbalik", "periode_selesai")
            continue
        periode = range(r.periode_mulai, r.periode_selesai + 1)
        if r.berlaku.mencakup(date(isi.tahun, 12, 31)) and isi.tahun not in periode:
            yield _renstra(
                r, f"tahun laporan {isi.tahun} di luar periode {periode[0]}-{periode[-1]}", "periode_selesai"
            )
        nama = {int(x) for x in _TAHUN.findall(r.nama)}
        if len(nama) > 1 and nama != {periode[0], periode[-1]}:
            yield _renstra(r, f'nama "{r.nama}" menyebut tahun lain dari periode {periode[0]}-{periode[-1]}', "nama")
        for n, t in enumerate(r.tahun_matriks):
            if t not in periode:
                yield _renstra(r, f"tahun matriks {t} di luar periode {periode[0]}-{periode[-1]}", "tahun_matriks", n)
        for i in r.indikator:
            for t in i.target:
                if t not in periode:
                    apa = f'target tahun {t} indikator "{i.id}" di luar periode {periode[0]}-{periode[-1]}'
                    yield temuan("LK318", apa, letak(i, "target", str(t)), _SARAN_PERIODE, "warning")


_SARAN_PERIODE = "periksa tahunnya, atau periode_mulai: dan periode_selesai:"


def _renstra(r: Renstra, pesan: str, *jalan: str | int) -> Diagnostic:
    return temuan("LK318", pesan, letak(r, *jalan), _SARAN_PERIODE, "warning")
