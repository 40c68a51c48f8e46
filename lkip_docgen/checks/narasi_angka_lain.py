"""What makes a typed number something else's than a figure's of the report: a norm, a scale, a part of the year, an exception.

Such a number is never compared with the figure that its sentence names.
"""

from __future__ import annotations

import re

from lkip_docgen.checks.narasi_klaim_antar_target import pokok_target
from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_baca import Bilangan
from .narasi_angka_banding import digit_berarti
from .narasi_angka_konteks import Harapan, Konteks
from .narasi_angka_kuasa import ISI
from .narasi_angka_pokok import PER

_HASIL = lazy_regex(r"\b(?:realisasi|capaian|hasil|nilai|indeks)(?:nya)?\b", re.IGNORECASE)
_SEBAGIAN_TAHUN = lazy_regex(r"\b(?:triwulan|semester|unsur)\b", re.IGNORECASE)
_SEMULA = lazy_regex(r"\bdari\s+$", re.IGNORECASE)
_MENJADI = lazy_regex(r"(?:\s+[^\W\d]+){0,2}\s+(?:menjadi|ke)\b", re.IGNORECASE)
_TANPA = lazy_regex(r"\b(?:tanpa|kecuali|selain(?! itu)|di luar(?! itu))\b", re.IGNORECASE)
_SKALA = lazy_regex(
    r"\b(?:skala|interval|rentang|menurut (?:permen\w*|peraturan|keputusan|kepmen\w*|pedoman))\b", re.IGNORECASE
)
_NORMA = lazy_regex(
    r"\b(?:batas\w*|ambang|standar\w*|syarat\w*|ideal\w*|seharusnya|semestinya|sebaiknya|dianggap|ketentuan|bobot\w*|"
    r"tahun (?:depan|mendatang|berikutnya))\b",
    re.IGNORECASE,
)
"""What makes a short number one that ought to be, or is to come."""
_PERLU = lazy_regex(r"\b(?:antara|kategori|per tahun|unsur|komponen|aspek)\b", re.IGNORECASE)
"""What makes points something else's than a figure's way from last year or from its target."""
_HAL = lazy_regex(
    r"\b(?:serapan|penyerapan|realisasi|pagu|sisa)(?:\s+(?:anggaran|pagu|dana|belanja))?\s+"
    r"(?!(?:naik|turun|meningkat|menurun|bertambah|berkurang|membaik|anggaran|pagu|dana|belanja|keuangan|itu|ini|tersebut)\b)"
    r"(?P<hal>[a-z]+)",
    re.IGNORECASE,
)
_DIGIT_PENDEK, _DIGIT_TERSEBUT = 3, 5
"""Significant digits up to which a number may be a norm or a bound of a scale; from which what it is for doesn't matter."""


def milik_lain(b: Bilangan, konteks: Konteks, h: Harapan) -> bool:
    """Whether a number's sentence makes it something else's."""
    sebelum, banyak = konteks.sebelum(b), digit_berarti(b)
    if _SEBAGIAN_TAHUN.search(konteks.ruas_sebelum(b)) or _TANPA.search(sebelum) or _antar_target(b, konteks):
        return True
    if b.jenis == "poin":
        return _PERLU.search(sebelum) is not None
    if banyak < _DIGIT_TERSEBUT and PER.match(konteks.t.teks, b.sampai):
        return True
    return banyak <= _DIGIT_PENDEK and bool(
        (not h.disebut and _berhal(b, konteks))
        or _NORMA.search(sebelum)
        or (b.jenis in ("polos", "nilai") and _SKALA.search(konteks.kalimat_teks(b)))
    )


def _berhal(b: Bilangan, konteks: Konteks) -> bool:
    """Whether a measure of the budget is said of something without a name ("serapan gaji"), not of the office."""
    hal = _HAL.search(konteks.ruas_sebelum(b)) or _HAL.search(konteks.sebelum(b))
    return hal is not None and hal["hal"].casefold() not in ISI | konteks.kantor


def nilai_semula(b: Bilangan, konteks: Konteks) -> bool:
    """Whether a number is an earlier value, whatever this year's is: "dari 76% menjadi 95%"."""
    return bool(_SEMULA.search(konteks.sebelum(b)) and _MENJADI.match(konteks.t.teks, b.sampai))


def _antar_target(b: Bilangan, konteks: Konteks) -> bool:
    """Whether points are how far targets lie apart ("target tahun 2026 tiga poin di atas target …"), which no figure is of."""
    if b.jenis != "poin":
        return False
    a, z = konteks.kalimat(b.awal)
    return pokok_target(konteks.t.teks[a : b.awal]) and not _HASIL.search(konteks.t.teks, b.sampai, z)
