"""The region against itself: its borders, its parts, its area beside its people, the address of its office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from lkip_docgen.bahasa import angka
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import jarak, kata_padat, padat, salah_ketik
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.saksi_kantor import SEBUTAN_DESA
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

# ---------------------------------------------------------------- borders and parts


_BESAR: Final = ("kecamatan", "kabupaten", "kota ", "provinsi", "distrik")
"""Kinds of regions of which neighbours have names that differ by more than a letter; of villages some do ("Sukorejo",
"Sukoreno")."""


@aturan("LK350", utuh=["instansi", "profil"])
def batas_wilayah(isi: Isi) -> Iterator[Diagnostic]:
    """A region doesn't border itself, and a neighbour on two sides is written one way."""
    batas = isi.profil.batas if isi.profil is not None else []
    semua = [(w, letak(b, "wilayah", n), b.arah) for b in batas for n, w in enumerate(b.wilayah)]
    sendiri = padat(isi.instansi.nama)
    for n, (w, di, arah) in enumerate(semua):
        if padat(w) == sendiri:
            pesan, saran = (
                f'batas sebelah {arah} menyebut "{w}", {SENDIRI}',
                "tulis wilayah tetangganya",
            )
        elif padat(w).startswith(_BESAR) and (lain := next((x for x in semua[:n] if salah_ketik(w, x[0])), None)):
            pesan = f'batas sebelah {arah} "{w}" hampir sama dengan "{lain[0]}" ({tempat(lain[1])})'
            saran = "samakan ejaannya; bila memang dua wilayah, sisihkan dengan alasan"
        else:
            continue
        yield temuan("LK350", pesan, di, saran, "warning")


_PANJANG: Final = 6
"""Letters from which on two of difference are a slip and no other name."""


SENDIRI: Final = "yaitu instansi ini sendiri"
"""In a message: a neighbour has the office's own name."""


@aturan("LK351", utuh=["instansi"])
def id_wilayah(isi: Isi) -> Iterator[Diagnostic]:
    """Where the parts' ids are their names, one that is two letters away from its name tells of a slip in either. (Of one
    letter LK320 tells.)"""
    pasangan = [(w, "_".join(tanpa_sebutan(w.nama))) for w in isi.instansi.wilayah]
    sama = sum(w.id == n for w, n in pasangan)
    for w, n in pasangan:
        if w.id != n and sama * 2 > len(pasangan) and min(len(w.id), len(n)) >= _PANJANG and jarak(w.id, n, 2) == 2:
            yield temuan(
                "LK351",
                f'nama wilayah "{w.nama}" lain dari id-nya, {w.id} ({tempat(letak(w, "id"))}); id wilayah lainnya sama dengan '
                "namanya",
                letak(w, "nama"),
                "periksa ejaan namanya; bila namanya benar, perbaiki id-nya",
                "warning",
            )


def tanpa_sebutan(nama: str) -> tuple[str, ...]:
    """The words of a village's name without what it is called: "Kelurahan Sumber Lor" is ("sumber", "lor")."""
    kata = kata_padat(nama)
    return kata[1:] if len(kata) > 1 and kata[0] in SEBUTAN_DESA else kata


# ---------------------------------------------------------------- area

_PADAT: Final = Decimal(60_000)
"""People per km² above whom no kecamatan has (Tambora, Jakarta, the densest, has some 50,000)."""
_JARANG: Final = Decimal(50)
_KOTA: Final = 50_000
"""A region of kelurahan alone with so many people is a town, where more than fifty live on each km²."""


@aturan("LK256", utuh=["profil", "instansi"])
def luas_dan_penduduk(isi: Isi) -> Iterator[Diagnostic]:
    """The area is in km²: people divided by it is a density that occurs."""
    p = isi.profil
    if p is None or p.penduduk is None or not p.luas_km2 or p.luas_km2 < 0:
        return
    jiwa = p.penduduk.laki_laki + p.penduduk.perempuan
    kepadatan = jiwa / p.luas_km2
    wilayah = isi.instansi.wilayah
    kota = bool(wilayah) and all(kata_padat(w.nama)[:1] == ("kelurahan",) for w in wilayah) and jiwa >= _KOTA
    if kepadatan > _PADAT or (kota and kepadatan < _JARANG):
        yield temuan(
            "LK256",
            f"luas {angka(p.luas_km2)} km² dengan {angka(jiwa)} jiwa berarti {angka(kepadatan, 0)} jiwa per km², "
            f"{'terlalu padat' if kepadatan > _PADAT else 'terlalu jarang bagi wilayah yang seluruhnya kelurahan'}",
            letak(p, "luas_km2"),
            "periksa koma desimalnya, dan satuannya: 100 hektare adalah 1 km²; bila memang demikian, sisihkan dengan alasan",
            "warning",
        )


# ---------------------------------------------------------------- the address

_KODE_POS: Final = {
    "aceh": "23 24",
    "sumatera utara": "20 21 22",
    "sumatera barat": "25 26 27",
    "riau": "28 29",
    "kepulauan riau": "29",
    "sumatera selatan": "30 31 32",
    "kepulauan bangka belitung": "33",
    "bangka belitung": "33",
    "lampung": "34 35",
    "jambi": "36 37",
    "bengkulu": "38 39",
    "daerah khusus ibukota jakarta": "10 11 12 13 14",
    "dki jakarta": "10 11 12 13 14",
    "banten": "15 42",
    "jawa barat": "16 17 40 41 43 44 45 46",
    "jawa tengah": "50 51 52 53 54 56 57 58 59",
    "daerah istimewa yogyakarta": "55",
    "jawa timur": "60 61 62 63 64 65 66 67 68 69",
    "kalimantan selatan": "70 71 72",
    "kalimantan tengah": "73 74",
    "kalimantan timur": "75 76 77",
    "kalimantan utara": "77",
    "kalimantan barat": "78 79",
    "bali": "80 81 82",
    "nusa tenggara barat": "83 84",
    "nusa tenggara timur": "85 86 87",
    "sulawesi selatan": "90 91 92",
    "sulawesi barat": "91",
    "sulawesi tenggara": "93",
    "sulawesi tengah": "94",
    "sulawesi utara": "95",
    "gorontalo": "96",
    "maluku": "97",
    "maluku utara": "97",
}
"""The first two figures of a province's postal codes (Pos Indonesia's list, from memory; provinces on Papua left out, as
their codes weren't divided anew)."""
_POS = lazy_regex(r"(?<!\d)(\d{5})\s*$")
_POS_CACAT = lazy_regex(r"\b([A-Za-z]{3,})[,.]?\s+(\d{4}|\d{6})\s*$")
_BERNOMOR = lazy_regex(
    r"\b(?:no|nomor|te?lp|telepon|telpon|fax|faks|faksimile|hp|wa|box|pos|km|rt|rw|blok|kav)\b", re.I
)
_HURUF_ANGKA = lazy_regex(r"(?<![A-Za-z])[Oo]\d{2,}|\d[OolI]\d")


@aturan("LK354", utuh=["instansi"])
def alamat_kop(isi: Isi) -> Iterator[Diagnostic]:
    """The letterhead's address ends with a postal code of five figures, one of the province, and has no letter among its
    figures."""
    alamat, di = isi.instansi.kop.alamat, letak(isi.instansi.kop, "alamat")
    if m := _HURUF_ANGKA.search(alamat):
        yield _alamat(f'alamat kop memuat huruf di antara angka: "{m[0]}"', di, "tulis angka nol atau satu")
    if (m := _POS_CACAT.search(alamat)) and _BERNOMOR.search(alamat, 0, m.start(1)) and not _BERNOMOR.fullmatch(m[1]):
        yield _alamat(f'kode pos "{m[2]}" pada alamat kop bukan lima angka', di, "cocokkan kode posnya")
    milik = padat(isi.instansi.provinsi or "").removeprefix("provinsi ")
    if (m := _POS.search(alamat)) and milik in _KODE_POS and m[1][:2] not in _KODE_POS[milik].split():
        punya = next((p.title() for p, kode in _KODE_POS.items() if m[1][:2] in kode.split()), "provinsi lain")
        yield temuan(
            "LK354",
            f'provinsi: "{isi.instansi.provinsi}", sedangkan kode pos {m[1]} pada alamat kop ({tempat(di)}) kode {punya}',
            letak(isi.instansi, "provinsi"),
            "perbaiki provinsinya atau kode posnya; bila memang demikian, sisihkan dengan alasan",
            "warning",
        )


def _alamat(pesan: str, di: Letak | None, saran: str) -> Diagnostic:
    return temuan("LK354", pesan, di, f"{saran}; alamat tercetak pada kop semua dokumen", "warning")
