"""LK653: figures typed in a template, in a table's cells and in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkip_docgen.alinea_templat import AlineaTemplat
from lkip_docgen.checks.narasi_angka_baca import Bilangan, bilangan_di
from lkip_docgen.checks.narasi_angka_banding import digit_berarti, mirip, sama
from lkip_docgen.checks.narasi_angka_tahu import Dikenal, dikenal
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.templat import Templat, kutip, temuan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan

_SEL_ANGKA: Final = lazy_regex(r"\s*(?:Rp\.?\s*)?\d[\d.,]*\s*(?:%|persen|orang|unit|dokumen|poin)?\s*", re.I)
_NOMOR_SURAT: Final = lazy_regex(r"\s*nomor\s*:?\s*(?P<nomor>(?=\S*\d)[\w.\-]+(?:\s?/\s?[\w.\-]+){2,})\s*", re.I)
_NOMOR: Final = r"(?i)(?:no|nomor|kode|urut)\b"
_JUMLAH: Final = r"(?i)(?:jumlah|total|rata-rata)\b"
_TETAP: Final = frozenset({"0", "1", "100", "100%", "0%"})
"""What a form may print every year: a full score, nothing."""
_DIGIT_RUPIAH: Final = 6
"""Digits from which an amount of money that is nearly a known one can only be that one, mistyped."""
_DIGIT_DESIMAL: Final = 4
_BANYAK: Final = 20
_CACAH: Final = lazy_regex(r"\s(?:orang|jiwa|pegawai|asn|pns|kelurahan|desa|penduduk)\b", re.I)
_TANGGAL: Final = r"(?i)\d{1,2}\s+[a-z]+\s+(?:19|20)\d\d|(?<![\d.,])(?:19|20)\d\d(?![\d.,])"


def angka_diketik(isi: Isi, laporan: Laporan, t: Templat) -> Iterator[Diagnostic]:
    """LK653: figures that a tag should print."""
    for a in t.berangka:
        if a.jenis or not a.ke:
            continue
        if (m := _NOMOR_SURAT.fullmatch(a.teks)) is not None:
            yield from _nomor_keputusan(isi, t, a, m["nomor"])
            continue
        if a.tabel and a.kepala and _SEL_ANGKA.fullmatch(a.teks):
            if _sel_isian(t, a):
                yield from _sel(laporan, t, a)
            continue
        teks = re.sub(_TANGGAL, lambda m: " " * len(m[0]), a.teks)
        for b in bilangan_di(teks):
            yield from _kalimat(laporan, a, b)


def _nomor_keputusan(isi: Isi, t: Templat, a: AlineaTemplat, tertulis: str) -> Iterator[Diagnostic]:
    """The decree's number, by itself beside the decree's own tags."""
    keputusan = isi.iku.keputusan
    milik = any(i.strip().startswith("iku.keputusan.") for b in t.sesel(a) for i in b.isian)
    if keputusan is None or not milik:
        return
    pesan = f'nomor keputusan diketik pada templat: "{tertulis}"'
    sama_ = "".join(tertulis.split()) == "".join(keputusan.nomor.split())
    if not sama_:
        pesan += f", padahal menurut iku.yaml {keputusan.nomor}"
    yield temuan("LK653", a, pesan, "tulis {{ iku.keputusan.nomor }}", "warning" if sama_ else "error")


# ---------------------------------------------------------------- cells


def _sel_isian(t: Templat, a: AlineaTemplat) -> bool:
    """Whether a cell of a number is one that tags should fill: its row, or its column, has them, and it is no numbering."""
    if re.match(_NOMOR, a.kepala.split("\n")[-1]) or a.teks.strip() in _TETAP:
        return False
    jumlah = re.match(_JUMLAH, a.label) is not None
    lain = [b for b in t.setabel(a) if not b.jenis and b.isian and (b.baris, b.sel) != (a.baris, a.sel)]
    return any(b.kolom == a.kolom for b in lain) and (jumlah or any(b.baris == a.baris for b in lain))


def _sel(laporan: Laporan, t: Templat, a: AlineaTemplat) -> Iterator[Diagnostic]:
    b = next(iter(bilangan_di(a.teks)), None)
    benar = _seharusnya(laporan, t, a)
    tertulis = kutip(a.teks)
    kolom = kutip(a.kepala)
    pesan = f'angka "{tertulis}" diketik pada sel kolom "{kolom}"'
    if re.match(_JUMLAH, a.label):
        pesan += f', baris "{kutip(a.label)}"'
    if benar is not None:
        if b is not None and sama(b, benar):
            yield temuan(
                "LK653", a, f"{pesan}; isi yang berubah tidak mengubahnya", f"tulis {_tanda(benar)}", "warning"
            )
        else:
            yield temuan("LK653", a, f"{pesan}, padahal {_cetak(benar)}", f"tulis {_tanda(benar)}", "error")
        return
    kenal = (
        [k for k in dikenal(laporan) if b is not None and sama(b, k)] if b is not None and digit_berarti(b) > 2 else []
    )
    saran = f"tulis {_tanda(kenal[0])}" if kenal else "tulis tanda {{ … }} datanya; namanya ada pada lkip vars"
    yield temuan("LK653", a, f"{pesan}; isi yang berubah tidak mengubahnya", saran, "warning")


def _seharusnya(laporan: Laporan, t: Templat, a: AlineaTemplat) -> Dikenal | None:
    """The figure that belongs in a row of sums: the sum of the list that the table prints, or the measure of its column."""
    if not re.match(_JUMLAH, a.label):
        return None
    menurut = {k.jalan: k for k in dikenal(laporan)}
    kata = set(re.findall(r"\w+", f"{a.label} {a.kepala}".casefold()))
    isi = [b for b in t.setabel(a) if b.putaran]
    kolom = {
        i.split("|")[0].strip().rpartition(".")[2] for b in isi if b.kolom == a.kolom and not b.jenis for i in b.isian
    }
    calon: list[str] = []
    for daftar in dict.fromkeys(p for b in isi for _, p in b.putaran[:1]):
        akar, _, akhir = daftar.rpartition(".")
        calon += [f"{akar}.jumlah_{akhir}", *(f"{akar}.{k}" for k in sorted(kolom)), f"{akar}.jumlah"]
    if "rata" in kata:
        calon = ["kinerja.rata_rata"] if "capaian" in kata else []
    return next((menurut[c] for c in calon if c in menurut), None)


# ---------------------------------------------------------------- sentences


def _kalimat(laporan: Laporan, a: AlineaTemplat, b: Bilangan) -> Iterator[Diagnostic]:
    if b.kira or b.tulisan == "kata":
        return
    pecahan = b.langkah < 1 and digit_berarti(b) >= _DIGIT_DESIMAL - 1
    rupiah = b.jenis == "rupiah" and b.nilai >= 10**_DIGIT_RUPIAH
    cacah = b.jenis == "polos" and b.langkah == 1 and b.nilai >= _BANYAK and _CACAH.match(a.teks, b.sampai) is not None
    if not (pecahan or rupiah or cacah):
        return
    tertulis = kutip(a.teks[b.awal : b.sampai])
    tepat = next((k for k in dikenal(laporan) if _sejenis(b, k) and sama(b, k)), None)
    if tepat is not None:
        pesan = f'angka "{tertulis}" diketik pada templat; isi yang berubah tidak mengubahnya'
        yield temuan("LK653", a, pesan, f"tulis {_tanda(tepat)}", "warning")
    elif not cacah and digit_berarti(b) >= (_DIGIT_RUPIAH if rupiah else _DIGIT_DESIMAL):
        dekat = next((k for k in dikenal(laporan) if _sejenis(b, k) and mirip(b, k)), None)
        if dekat is not None:
            berat: Severity = "error" if rupiah else "warning"
            pesan = f'angka "{tertulis}" diketik pada templat dan hampir sama dengan angka laporan: {_cetak(dekat)}'
            yield temuan("LK653", a, pesan, f"tulis {_tanda(dekat)}", berat)


def _sejenis(b: Bilangan, k: Dikenal) -> bool:
    return b.jenis == k.jenis or (b.jenis == "polos" and b.langkah < 1)


def _tanda(k: Dikenal) -> str:
    return f"{{{{ {k.jalan} }}}}"


def _cetak(k: Dikenal) -> str:
    return f"{{{{ {k.jalan} }}}} mencetak {k.angka}"
