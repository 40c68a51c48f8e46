"""LK649: names of the office, of its region and places, typed in a template."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.checks.narasi_rujuk_nama import Nama, kantor_lain, nama, salah_ketik
from lkip_docgen.checks.narasi_rujuk_teks import Prosa
from lkip_docgen.checks.templat import Templat, besar, kutip, nama_isian, nilai, temuan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan

_SEBUTAN: Final = ("camat", "lurah", "desa", "kabupaten", "kab.", "kota", "bupati", "provinsi", "gubernur")
"""What a name of a place or its head has before it; "kecamatan" and "kelurahan" contain one of them."""
_INSTANSI: Final = (
    r"\s*(?:DINAS|BADAN|KANTOR|INSPEKTORAT|SEKRETARIAT|SATUAN|KECAMATAN|KELURAHAN)\b(?:[ ,]+[A-Z]+){1,8}\s*"
)
_TEMPAT_TANGGAL: Final = rf"\s*(?P<tempat>[A-Z][\w' ]*?)\s*,\s*(?:{ISIAN}|\d{{1,2}} [A-Z]\w+ \d{{4}}|[ .…]{{4,}})\s*"
_ISIAN: Final = {
    "camat": "instansi.kepala.lengkap",
    "kepala": "instansi.kepala.lengkap",
    "kabupaten": "instansi.daerah",
    "kab.": "instansi.daerah",
    "kota": "instansi.daerah",
    "pemerintah": "instansi.pemerintah",
    "provinsi": "instansi.provinsi",
    "bupati": "instansi.atasan.lengkap",
    "wali": "instansi.atasan.lengkap",
    "gubernur": "instansi.atasan.lengkap",
}
"""How a name begins, and what prints the office's own of its kind."""
_SAMPUL: Final = ("instansi.nama", "instansi.daerah")
"""What stands by itself on a cover: in the style of these a typed name can only be meant for the office's."""
_KATA: Final = r"[^\W\d_]+"
_SEBUTAN_SAJA: Final = 6
"""Words up to which a paragraph says a name and nothing of it: a cover's line, a signature's."""
_PENJELASAN: Final = r"(?i)\b(?:peraturan|undang-undang|keputusan|instruksi|surat edaran)\b"


def nama_diketik(isi: Isi, laporan: Laporan, t: Templat) -> Iterator[Diagnostic]:
    """LK649: own names that a tag should print; other offices' and mistyped ones, which are wrong."""
    milik = sorted(_milik(isi), key=lambda x: -len(x[0]))
    kenal = nama(isi, laporan)
    for a in t.diketik:
        kecil = a.teks.casefold()
        sisa = kecil
        for sebutan, isian in milik:
            if sebutan in sisa and (di := _utuh(sisa, sebutan)) >= 0:
                sisa = sisa.replace(sebutan, " " * len(sebutan))
                if re.search(_PENJELASAN, a.teks[:di]):
                    continue  # a regulation's title has its region's name in it
                yield _benar(t, a, a.teks[di : di + len(sebutan)], isian)
        lain = [*_lain(a, sisa, kenal)] if any(s in sisa for s in _SEBUTAN) else []
        yield from lain
        if not lain and sisa == kecil and re.fullmatch(_INSTANSI, a.teks) and a.gaya in _gaya_sampul(t):
            pesan = f'nama instansi diketik: "{kutip(a.teks)}", bukan {isi.instansi.nama}'
            yield temuan("LK649", a, pesan, f"tulis {besar(a.teks, 'instansi.nama')}", "error")
        if "," in a.teks:
            yield from _tempat(laporan, a)


def _gaya_sampul(t: Templat) -> set[str]:
    """The styles in which the office's name, or its region's, stands by itself."""
    return {a.gaya for a in t.alinea if a.teks.strip() == ISIAN and nama_isian(a.isian[0]) in _SAMPUL}


def _milik(isi: Isi) -> Iterator[tuple[str, str]]:
    """The office's own names, in lower case, each with the name that prints it."""
    i = isi.instansi
    for sebutan, isian in (
        (i.nama, "instansi.nama"),
        (i.daerah, "instansi.daerah"),
        (i.pemerintah, "instansi.pemerintah"),
        (i.kepala.lengkap, "instansi.kepala.lengkap"),
        (i.atasan.lengkap, "instansi.atasan.lengkap"),
        (i.kop.alamat, "instansi.kop.alamat"),
    ):
        if sebutan and " " in sebutan:
            yield " ".join(sebutan.casefold().split()), isian


def _utuh(teks: str, sebutan: str) -> int:
    """Where the words stand by themselves; -1 where they don't."""
    di = teks.find(sebutan)
    while di >= 0:
        z = di + len(sebutan)
        if not teks[di - 1 : di].isalnum() and not teks[z : z + 1].isalnum():
            return di
        di = teks.find(sebutan, di + 1)
    return -1


def _benar(t: Templat, a: AlineaTemplat, tertulis: str, isian: str) -> Diagnostic:
    if isian.endswith(".lengkap") and (pemilik := t.pemilik(a, ("nama", "nip", "pangkat"))):
        isian = f"{pemilik}.jabatan"
    pesan = f'"{kutip(tertulis)}" diketik pada templat; bila namanya berganti, yang tercetak tetap yang lama'
    return temuan("LK649", a, pesan, f"tulis {besar(tertulis, isian)}", "warning")


def _lain(a: AlineaTemplat, sisa: str, kenal: Nama) -> Iterator[Diagnostic]:
    """Names of others, and own names mistyped, in what is left of a paragraph without the names that are right."""
    teks = (
        "".join(c if s != " " or c.isspace() else " " for c, s in zip(a.teks, sisa, strict=True))
        if len(sisa) == len(a.teks)
        else a.teks
    )
    if re.search(_PENJELASAN, teks):
        return  # a citation names the office that issued it
    p = Prosa(teks, teks, ("templat",))
    for d in (*salah_ketik(p, kenal), *kantor_lain(p, kenal)):
        sendiri = d.code == "LK429" and not a.kepala and len(re.findall(_KATA, a.teks)) <= _SEBUTAN_SAJA
        yield temuan("LK649", a, d.message, _saran(d, teks), "error" if sendiri else d.severity)


def _saran(d: Diagnostic, teks: str) -> str:
    """The tag for what the name is of, by its first word."""
    sebutan = d.message.split('"')[1].casefold()
    isian = next((i for s, i in _ISIAN.items() if sebutan.startswith(s)), "instansi.nama")
    ejaan = "perbaiki ejaannya, atau " if d.code == "LK430" else ""
    return f"{ejaan}tulis {besar(teks, isian)}"


def _tempat(laporan: Laporan, a: AlineaTemplat) -> Iterator[Diagnostic]:
    """The place of a signature, typed before its date."""
    m = re.fullmatch(_TEMPAT_TANGGAL, a.teks)
    if m is None:
        return
    isian = [nama_isian(i) for i in a.isian]
    if isian and not isian[0].endswith(".tanggal"):
        return
    nama_tempat = f"{isian[0].rpartition('.')[0]}.tempat" if isian else "laporan.tempat"
    benar = nilai(laporan, nama_tempat)
    if not isinstance(benar, str) and not isian:
        return
    sama = not isinstance(benar, str) or benar.casefold() == m["tempat"].casefold()
    berat: Severity = "warning" if sama else "error"
    pesan = f'tempat tanda tangan diketik: "{m["tempat"]}"' + ("" if sama else f", padahal menurut isinya {benar}")
    yield temuan("LK649", a, pesan, f"tulis {{{{ {nama_tempat} }}}}", berat)
