"""What a typed sum or percentage must be where the noun before it names a measure and the text fixes whose: "dengan sisa …"
after the office's realisasi, "serapannya …" after a program's name. And whether an estimate ("sekitar", "lebih dari") agrees.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_baca import Bilangan, Jenis, kira_kira
from .narasi_angka_konteks import Harapan, Konteks
from .narasi_angka_pokok import LAIN, PER, SAMBUNG, kecil
from .narasi_angka_tahu import Dikenal

_UKURAN: Final = lazy_regex(
    r"\b(?P<apa>sisa|menyisakan|tersisa|serapan|penyerapan|terserap|realisasi|terealisasi|pagu)(?:nya)?"
    r"(?:\s+(?:anggaran|pagu|dana|belanja)(?:nya)?)?\b",
    re.IGNORECASE,
)
_SISA: Final = dict.fromkeys(("sisa", "menyisakan", "tersisa"), "sisa")
_SERAPAN: Final = ("serapan", "penyerapan", "terserap")
_NAMA: Final[Mapping[Jenis, Mapping[str, str]]] = {
    "persen": dict.fromkeys(_SERAPAN, "serapan"),
    "rupiah": _SISA | dict.fromkeys((*_SERAPAN, "realisasi", "terealisasi"), "realisasi") | {"pagu": "pagu"},
}
"""By kind of number the measure that a noun names. "Realisasi 80%" may be an indicator's, and is left out."""
ISI: Final = SAMBUNG | frozenset(
    re.findall(
        r"\S+",
        "sekitar kurang lebih dari hampir kira-kira tidak melampaui melebihi atas bawah pun paling rendah tinggi besar "
        "kecil juga pula masih baru sudah",
    )
)
"""Words between the noun and the number that leave the one with the other."""
_PRONOMINA: Final = lazy_regex(r"[a-z]nya\b|\b(?:itu|tersebut)\b", re.IGNORECASE)
_SEBAGIAN: Final = lazy_regex(
    r"\b(?:triwulan|semester|bulan|unsur|rata-rata|sebagian|setiap|tiap|kecuali|selain(?! itu)|"
    r"di luar(?! itu)|tanpa|Januari|Februari|Maret|April|Mei|Juni|Juli|"
    r"Agustus|September|Oktober|November)\b",
    re.IGNORECASE,
)
_KLAUSA: Final = lazy_regex(r"[,;.]\s")
_LEBIH: Final = lazy_regex(
    r"(?<!tidak )lebih dari|tidak kurang|di ?atas|melebihi|melampaui|melewati|minimal|sedikit|[>≥]", re.I
)
_KURANG: Final = lazy_regex(
    r"(?<!tidak )kurang dari|tidak lebih|di ?bawah|maksimal|paling (?:banyak|tinggi)|[<≤]", re.I
)
_KIRA: Final = lazy_regex(r"sekitar|kurang lebih|lebih kurang|kira-kira|setidaknya|[±~]", re.I)
_LONGGAR, _HAMPIR = Decimal("0.05"), Decimal("0.9")
"""How far from the truth "sekitar" may be, as a share of it, where the writing isn't coarser; how near "hampir" must be."""


def kuasa(b: Bilangan, konteks: Konteks, h: Harapan, semua: Sequence[Dikenal]) -> Dikenal | None:
    """The figure that the noun before a number names; None where the text doesn't fix which."""
    if b.jenis not in _NAMA or h.tahun != {None}:
        return None
    awal, akhir = konteks.kalimat(b.awal)
    kalimat = konteks.t.teks[awal : b.sampai] + _KLAUSA.split(konteks.t.teks[b.sampai : akhir], maxsplit=1)[0]
    if LAIN.search(kalimat) or _SEBAGIAN.search(kalimat) or PER.match(konteks.t.teks, b.sampai):
        return None
    ruas = konteks.ruas_sebelum(b)
    sebut = list(_UKURAN.finditer(ruas))
    ukuran = _NAMA[b.jenis].get(sebut[-1]["apa"].casefold()) if sebut else None
    boleh = konteks.kantor | {str(konteks.tahun)}
    if ukuran is None or any(k not in ISI and k not in boleh for k in kecil(ruas[sebut[-1].end() :])):
        return None
    milik = _milik(b, konteks, h, semua, merujuk=_PRONOMINA.search(ruas) is not None)
    ada = {
        k.nilai: k
        for k in semua
        if k.benda.kunci in milik
        and k.ukuran == ukuran
        and k.jenis == b.jenis
        and k.tahun is None
        and "rkt" not in k.jalan
        and "[" not in k.jalan
    }
    return next(iter(ada.values())) if len(ada) == 1 else None


def _milik(b: Bilangan, konteks: Konteks, h: Harapan, semua: Sequence[Dikenal], *, merujuk: bool) -> frozenset[str]:
    """Keys of what a measure without a name beside it is of: what the sentence names, the owner of the sum printed before it,
    what "-nya" refers to, the file's line."""
    if h.tersurat:
        return h.dekat
    awal = konteks.kalimat(b.awal)[0]
    cetak = [a.angka.id for a in konteks.t.angka if awal <= a.awal and a.akhir <= b.awal]
    if cetak:
        return frozenset(k.benda.kunci for k in semua if k.angka.id == cetak[-1] and k.jenis in _NAMA)
    if merujuk:
        return h.sebelumnya
    return h.dekat if konteks.t.baris_pk is not None else frozenset()


def sesuai_kira(b: Bilangan, konteks: Konteks, k: Dikenal) -> bool:
    """Whether an estimate or a bound holds of a figure: "lebih dari" of what is more, "sekitar" to the precision written."""
    kata = kira_kira(konteks.t.teks, b.awal)
    if _LEBIH.search(kata):
        return k.nilai >= b.nilai
    if _KURANG.search(kata):
        return k.nilai <= b.nilai
    if "hampir" in kata.casefold():
        return b.nilai * _HAMPIR <= k.nilai <= b.nilai
    if _KIRA.search(kata):
        return abs(k.nilai - b.nilai) <= max(b.langkah, abs(k.nilai) * _LONGGAR)
    return True
