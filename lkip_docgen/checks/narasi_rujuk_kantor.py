"""Titles and offices in sentences that can mean the office's own alone: a mayor in a kabupaten, the account of another's head,
"seluruh pegawai di lingkungan" of another office, the figures of another province; a proper name of the data with another end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.mirip import jarak
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar, Teks
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.dasar import simpul_di
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_DAERAH: Final = (("kabupaten ", ("wali kota", "walikota"), "Bupati"), ("kota ", ("bupati",), "Wali Kota"))
"""By kind of region the titles that its head hasn't, and the one that he has."""
_BERSAMA: Final = lazy_regex(
    r"\b(?:kerja sama|antar\w*|tetangga|kunjungan|studi|(?:mem|di|per)?banding\w*|piala)\b", re.I
)
_TAMU: Final = lazy_regex(r"\b(?:kerja sama|kunjungan|studi|misalnya|contoh\w*|antara lain)\b", re.I)
_AKUN: Final = lazy_regex(
    r"pertanggungjawaban\s+(?:kinerja\s+)?(?P<jabatan>(?:Camat|Lurah|Kepala (?:Desa|Dinas|Badan|Kantor|Bagian))"
    r"(?: [A-Z][\w'’]*){1,3})"
)
_LINGKUNGAN: Final = lazy_regex(
    r"lingkungan\s+(?:kerja\s+)?"
    r"(?P<kantor>(?:Dinas|Badan|Kantor|Inspektorat|Sekretariat Daerah|Kecamatan)(?: [A-Z][\w'’]*){0,4})"
)
_SELURUH: Final = lazy_regex(
    r"\b(?:seluruh|segenap|semua|para|setiap)\s+(?:[a-z]+,?\s+){0,5}(?:pegawai|aparatur|unit kerja|pejabat|staf|jajaran|"
    r"karyawan|ASN)\b[^.;]{0,40}$"
)
_PROVINSI: Final = tuple(
    re.split(
        r"\|",
        "aceh|sumatera utara|sumatera barat|riau|kepulauan riau|jambi|sumatera selatan|kepulauan bangka belitung|"
        "bengkulu|lampung|dki jakarta|jawa barat|banten|jawa tengah|di yogyakarta|daerah istimewa yogyakarta|"
        "jawa timur|bali|nusa tenggara barat|nusa tenggara timur|kalimantan barat|kalimantan tengah|"
        "kalimantan selatan|kalimantan timur|kalimantan utara|sulawesi utara|gorontalo|sulawesi tengah|"
        "sulawesi barat|sulawesi selatan|sulawesi tenggara|maluku|maluku utara|papua|papua barat|papua barat daya|"
        "papua tengah|papua pegunungan|papua selatan",
    )
)
"""The provinces of Indonesia."""
_ANGKA_WILAYAH: Final = lazy_regex(
    r"\b(?:regional|tingkat|angka|rata-rata|realisasi|capaian|se-)\s*(?:Provinsi\s+)?$", re.I
)
_DEKAT, _JAUH = 30, 140
"""Characters before a name in which its province's figures, or a comparison, are spoken of."""
_SERIKAT: Final = lazy_regex(r"(?<![\w-])[A-Z]{3,}-[A-Za-z]{1,3}(?![\w-])")
_SERIKAT_UMUM: Final = frozenset({"NON", "PRA", "PASCA", "SUB", "ANTI"})


def kantor_sendiri(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK429: another's title, office or province where a report can mean its own alone."""
    yield from _gelar_daerah(isi, lembaran)
    for t, di, _ in lembaran.temukan("pertanggungjawaban"):
        m = _AKUN.match(t.ketikan, di)
        if m is not None and isinstance(t, TeksNarasi) and not _jabatan_sendiri(isi, m["jabatan"]):
            yield _lain(t, m.start("jabatan"), m.end("jabatan"), isi, "{{ instansi.kepala.lengkap }}")
    for t, di, _ in lembaran.temukan("lingkungan "):
        m = _LINGKUNGAN.match(t.ketikan, di)
        if m is None or not isinstance(t, TeksNarasi) or _kantor_ini(isi, m["kantor"]):
            continue
        if _SELURUH.search(t.teks[max(0, di - _JAUH) : di]) and not _BERSAMA.search(t.teks[max(0, di - _JAUH) : di]):
            yield _lain(t, m.start("kantor"), m.end("kantor"), isi, "{{ instansi.nama }}")
    yield from _provinsi_lain(isi, lembaran)


def _gelar_daerah(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    daerah = isi.instansi.daerah.casefold()
    for awalan, salah, benar in _DAERAH:
        if not daerah.startswith(awalan):
            continue
        for gelar in salah:
            frasa = f"{gelar} {daerah.removeprefix(awalan)}"
            for t, di, akhir in lembaran.temukan(frasa):
                if t.teks[akhir : akhir + 1].isalpha() or not t.teks[di].isupper() or _BERSAMA.search(t.teks):
                    continue
                yield temuan(
                    "LK429",
                    f'"{t.teks[di:akhir]}" disebut, padahal kepala daerah {isi.instansi.daerah} adalah {benar}',
                    t.letak(di, akhir),
                    _ganti(t, "{{ instansi.atasan.lengkap }}", isi.instansi.atasan.lengkap),
                    "warning",
                )


def _jabatan_sendiri(isi: Isi, jabatan: str) -> bool:
    """Whether a title is the head's, however short, or his superior's."""
    kecil = jabatan.casefold()
    milik = (isi.instansi.kepala, isi.instansi.atasan)
    return any(
        kecil.startswith(x.casefold()) or x.casefold().startswith(kecil) for k in milik for x in (k.lengkap, k.jabatan)
    )


def _kantor_ini(isi: Isi, kantor: str) -> bool:
    kecil = kantor.casefold()
    return any(
        kecil.startswith(x.casefold()) or x.casefold().startswith(kecil)
        for x in (isi.instansi.nama, isi.instansi.pemerintah)
    )


def _provinsi_lain(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """Figures of another province than the office's; where the content knows none, nothing."""
    if isi.instansi.provinsi is None:
        return
    sendiri = isi.instansi.provinsi.casefold()
    lain = [n for n in _PROVINSI if n not in sendiri]
    for nama in lain:
        for t, di, akhir in lembaran.temukan(nama):
            if not t.teks[di].isupper() or _ANGKA_WILAYAH.search(t.teks, max(0, di - _DEKAT), di) is None:
                continue
            dikenal = any(nama in p.nama.casefold() for k in isi.kinerja.indikator for p in k.pembanding)
            panjang = any(nama != n and t.teks[di : di + len(n)].casefold() == n for n in (*lain, sendiri))
            if not (dikenal or panjang or _TAMU.search(t.teks, max(0, di - _JAUH), di)):
                yield _lain(t, di, akhir, isi, "{{ instansi.provinsi }}")


def _lain(t: Teks, awal: int, akhir: int, isi: Isi, ungkapan: str) -> Diagnostic:
    return temuan(
        "LK429",
        f'"{t.teks[awal:akhir]}" disebut, padahal ini laporan {isi.instansi.nama}',
        t.letak(awal, akhir),
        f"bila maksudnya kantor ini, tulis {ungkapan}; bila memang yang lain, sisihkan dengan alasan",
        "warning",
    )


def _ganti(t: Teks, ungkapan: str, teks: str) -> str:
    return f"tulis {ungkapan if isinstance(t, TeksNarasi) else teks}; bila memang daerah lain, sisihkan dengan alasan"


# ---------------------------------------------------------------- names with a hyphen


def nama_berserikat(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK430: a proper name in capitals with a hyphen ("SUKMA-e"), a letter otherwise than the data have it."""
    ditulis = list(_berserikat(lembaran.ketikan))
    if not ditulis:
        return
    milik = frozenset(m[0] for m in _berserikat(_teks_data(isi)))
    for m in ditulis:
        dekat = [n for n in milik if jarak(m[0], n, 1) == 1]
        if m[0] in milik or len(dekat) != 1:
            continue
        t, di = lembaran.di(m.start())
        yield temuan(
            "LK430",
            f'"{m[0]}" hampir sama dengan "{dekat[0]}" pada data',
            t.letak(di, di + len(m[0])),
            f'bila maksudnya itu, tulis "{dekat[0]}"',
            "warning",
            subjek=f"{m[0]}|{dekat[0]}".casefold(),
        )


def _berserikat(teks: str) -> Iterator[re.Match[str]]:
    """The names with a hyphen in a text; looked for from the hyphen on."""
    di = teks.find("-")
    while di >= 0:
        m = _SERIKAT.search(teks, max(0, di - _DEKAT), di + 4) if teks[max(0, di - 3) : di].isupper() else None
        if m is not None and m.end() > di > m.start() and m[0].partition("-")[0] not in _SERIKAT_UMUM:
            yield m
        di = teks.find("-", di + 1)


def _teks_data(isi: Isi) -> str:
    """What the data files say, but for the narrative and what is written for the picture of it."""
    asal = (isi.kinerja, isi.iku, isi.renstra, isi.pk, isi.rkt, isi.anggaran, isi.organisasi, isi.prestasi)
    return "\n".join(
        x
        for s in simpul_di([a for a in asal if a is not None])
        for x in vars(s).values()
        if isinstance(x, str) and "-" in x
    )
