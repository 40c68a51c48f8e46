"""What is said of a predicate without being claimed: a condition, an aim, a step of the scale that isn't reached, a duty, a
year to come. "Kategori BB baru dicapai bila nilainya lebih dari 70" tells what isn't so yet.
"""

from __future__ import annotations

import re

from lkip_docgen.checks.narasi_klaim_subjek import Bacaan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_nanti, tahun_disebut
from lkip_docgen.checks.pola import lazy_regex

_PANDANGAN = (
    r"(?! (?:di(?:lihat|banding\w*|sanding\w*|tinjau|kaitkan|ukur|nilai|rata-rata\w*)|mengacu|merujuk|melihat|menurut))"
)
"""What behind "bila" makes it no condition: "bila dilihat dari capaiannya"."""
_BILA = rf"\b(?:bila|jika|apabila|kalau|seandainya|sekiranya|andai\w*|asal(?:kan)?)\b{_PANDANGAN}"
_MERAIH = (
    r"(?:naik|mencapai|meraih|menuju|memperoleh|masuk|menjadi|sampai|mengejar|menembus|ditingkatkan|beranjak|berada)"
)
_ANDAI = lazy_regex(
    rf"{_BILA}|\b(?:agar|supaya|akan(?! tetapi)|diharapkan|ditargetkan|menargetkan|diupayakan|diproyeksikan|direncanakan|"
    r"hendak|ingin|seharusnya|semestinya|berpeluang|berpotensi|memerlukan|diperlukan|dibutuhkan|membutuhkan|menghendaki|"
    r"mengharapkan|menuntut|berupaya|bertekad|berkomitmen)\b"
    rf"|\b(?:untuk|guna|demi|upaya|dapat|bisa|mampu|perlu|harus|wajib)\s+(?:\w+\s+)?{_MERAIH}\b",
    re.I,
)
_BELUM = lazy_regex(
    r"\b(?:belum|tidak|bukan|gagal|tak)\b(?:\W+(?:dapat|bisa|mampu|berhasil|sampai|mencapai|meraih|memperoleh|mendapat\w*|"
    r"masuk|berada|pada|di|ke|dalam|termasuk|tergolong|lagi|pernah|juga|memenuhi|menyentuh|menembus|naik|batas|nilai|tingkat|"
    r"dengan|sebagai|(?:ber)?kategori|(?:ber)?predikat|menjadi|cukup))*\W*$",
    re.I,
)
_INGKAR = lazy_regex(r"\b(?:belum|tidak|bukan|gagal|tak)\b", re.I)
_SUSULAN = lazy_regex(
    r"\b(?:apalagi|terlebih|maupun|atau|lebih-lebih)\b(?:\W+(?:lagi|ke|mencapai|(?:ber)?kategori|(?:ber)?predikat))*\W*$",
    re.I,
)
_MENUJU = lazy_regex(
    r"\b(?:ke|menuju|batas|ambang|syarat|rentang|kisaran|minimal|mengejar|menurut skala|jarak\w*|di bawah|di atas(?:nya)?|"
    r"mendekati|hampir|nyaris|untuk)\b"
    r"(?:\W+(?:ke|adalah|batas|ambang|bawah|atas|nilai|tingkat|kategori|predikat|untuk|dengan|bagi|dari))*\W*$",
    re.I,
)
_SUDAH = lazy_regex(
    r"\b(?:naik|turun|masuk|bergeser|meningkat|menurun|berubah|beranjak|pindah|beralih)\W+ke\b[^,]*$", re.I
)
"""A move that was made: "naik ke kategori BB" is a claim."""
_SESUDAH = lazy_regex(
    rf"(?:(?!\b(?:diperoleh|memperoleh|tahun ini)\b)[^,;]){{0,60}}?(?:{_BILA}|"
    r"\bbaru (?:(?:dapat|bisa|akan|mungkin) )?(?:di|ter)\w+|\bhanya (?:dapat|bisa|akan)\b|"
    r"\b(?:diberikan|berlaku|dipakai|digunakan) (?:bagi|untuk|kepada)\b|\b(?:sudah dekat|masih jauh|tinggal|di depan mata)\b|"
    r"\bmenjadi (?:sasaran|target|tujuan|harapan|cita\w*)|"
    r"\b(?:di(?:targetkan|tuju|harapkan|janjikan|rencanakan|inginkan|kehendaki|kejar|syaratkan|upayakan|perlukan)|diperjanjikan|"
    r"memerlukan|membutuhkan|mensyaratkan|menuntut)\b|"
    r"\b(?:akan|dapat|bisa|belum|tidak|sulit|masih harus|perlu|harus) (?:dapat |bisa |pernah )?(?:di|ter)(?:raih|capai|peroleh|"
    r"gapai|penuhi|wujud|dapat)\w*)",
    re.I,
)
_TAKARAN = lazy_regex(
    r"[\s*”\"]*(?:\([^()]{1,25}\))?[\s*”\"]*(?:\(?\s*(?:nilai )?(?:di atas|di bawah|lebih dari|kurang dari|antara|mulai|"
    r"paling (?:sedikit|kurang)|minimal|[<>≥≤])|\(\s*\d+(?:,\d+)?\s*(?:-|–|—|s\.d|sampai|hingga|ke atas)|"
    r"(?:adalah|ialah|berarti|yaitu) (?:untuk )?(?:nilai|rentang|bila))",
    re.I,
)
"""Behind a predicate: what scores it is given for."""
_DERETAN = lazy_regex(r",? (?:(?:dan|atau|sampai(?: dengan)?|hingga) )?(?:AA|A|BB|B|CC|C|D|E)(?:,|\s+(?:dan|atau)\b)")
"""Behind a letter: the other steps of the scale."""


def terandai(b: Bacaan, awal: int, akhir: int, tahun: int) -> bool:
    """Whether the predicate ``teks[awal:akhir]`` isn't claimed: it is aimed at, asked for, denied, or of another time."""
    a, z = b.klausa(awal)
    klausa = b.teks[a:z]
    if menyebut_nanti(klausa) or any(t > tahun for t in tahun_disebut(klausa)):
        return True
    sebelum = b.teks[a:awal]
    ruas = sebelum[sebelum.rfind(", ") + 1 :]
    if _BELUM.search(ruas) or (_SUSULAN.search(ruas) and _INGKAR.search(b.teks, b.kalimat(awal)[0], awal)):
        return True
    if _ANDAI.search(sebelum) or (_MENUJU.search(ruas) and not _SUDAH.search(ruas)):
        return True
    sesudah = b.teks[akhir:z].removeprefix(", yang")
    return bool(_SESUDAH.match(sesudah) or _TAKARAN.match(sesudah) or _DERETAN.match(sesudah))


_AWAL_SYARAT = lazy_regex(
    rf"\W*(?:(?:dan|namun|tetapi|sehingga|sedangkan|sebaliknya|(?:oleh )?karena itu|artinya|dengan kata lain)\W+)?"
    rf"{_BILA}",
    re.I,
)
_TANPA = lazy_regex(r"\W*(?:\w+\W+)?tanpa\b[^.;]*,", re.I)
_BARANGKALI = lazy_regex(r"\b(?:mungkin|barangkali|(?:bisa|boleh) jadi|niscaya|sekalipun|seandainya)\b", re.I)
_DI_TAHUN = lazy_regex(
    r"(?<!target )(?<!target pada )\b(?:pada|di|selama|dalam) (?:akhir )?tahun (?P<tahun>20\d\d)\b", re.I
)


def bersyarat(b: Bacaan, di: int, tahun: int) -> bool:
    """Whether a claim is one of what isn't so: its clause begins with a condition ("Bila satu laporan itu selesai, seluruh
    target tercapai"), or it is said to be possible, or to follow in a later year than the report's (``tahun``)."""
    a, awal = b.klausa(di)[0], b.kalimat(di)[0]
    if _AWAL_SYARAT.match(b.teks, a, di) or _AWAL_SYARAT.match(b.teks, awal, di) or _TANPA.match(b.teks, awal, di):
        return True
    if _BARANGKALI.search(b.teks, a, di):
        return True
    return any(int(m["tahun"]) > tahun for m in _DI_TAHUN.finditer(b.teks, awal, di))
