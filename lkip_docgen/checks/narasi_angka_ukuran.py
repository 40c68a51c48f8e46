"""The measures that the words before a number name: "capaian", "pagu", "target"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from lkip_docgen.checks.pola import lazy_regex

_KATA_UKURAN: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (ukuran, lazy_regex(rf"(?<!\w)(?:{pola})(?!\w)", re.IGNORECASE))
    for ukuran, pola in (
        (
            "selisih",
            r"selisih\w*|kekurangan\w*|kurangnya|tambahan|penambahan|bertambah|berkurang|kenaikan\w*|penurunan\w*|"
            r"pengurangan|naik|turun|meningkat|menurun|perubahan|berubah",
        ),
        ("sisa", r"sisa\w*|tersisa|menyisakan|tidak terserap"),
        ("serapan", r"serapan\w*|terserap|menyerap|penyerapan\w*|diserap"),
        ("realisasi", r"realisasi\w*|terealisasi|direalisasikan|terealisir|hasil\w*"),
        ("target", r"target\w*|ditargetkan|menargetkan"),
        ("capaian", r"capaian\w*|pencapaian\w*|tercapai\w*|ketercapaian"),
        ("rata_rata", r"rata-rata|rerata"),
        ("pagu", r"pagu\w*|anggaran\w*|apbd|alokasi\w*|dialokasikan|dibiayai|membiayai"),
    )
)
DITERIMA: Final[Mapping[str, Mapping[str, frozenset[str]]]] = {
    "persen": {
        "serapan": frozenset({"serapan"}),
        "realisasi": frozenset({"realisasi", "serapan"}),
        "target": frozenset({"target"}),
        "capaian": frozenset({"capaian", "rata_rata"}),
        "rata_rata": frozenset({"rata_rata"}),
        "sisa": frozenset({"sisa"}),
    },
    "rupiah": {
        "pagu": frozenset({"pagu"}),
        "realisasi": frozenset({"realisasi"}),
        "serapan": frozenset({"realisasi"}),
        "sisa": frozenset({"sisa"}),
        "selisih": frozenset({"selisih", "pagu", "sisa"}),
    },
    "nilai": {"target": frozenset({"target"}), "realisasi": frozenset({"realisasi"})},
    "polos": {"target": frozenset({"target"}), "realisasi": frozenset({"realisasi"})},
    "poin": {"selisih": frozenset({"selisih"})},
    "luas": {},
}
"""By kind of number which measures a word accepts. "Naik 5%" says nothing of which percentage is meant."""

_MENCAPAI = lazy_regex(
    r"\b(?:mencapai|memenuhi|melampaui|melebihi|melewati|mengejar|terhadap)\s+target\w*"
    r"(?!\W*(?:(?:tahun|pada|sebesar|yaitu|yakni|adalah|RKT|ini|itu|\d{4}|[a-z]+ Renstra)\W*)*$)",
    re.IGNORECASE,
)
"""A target that is met or missed isn't the number that follows later in the sentence."""
_TARGET_DARI = lazy_regex(
    r"(\btarget(?:nya)?) (?:serapan|penyerapan|realisasi|capaian|pencapaian|pagu)\w*", re.IGNORECASE
)


def kata_ukuran(teks: str, diterima: Mapping[str, frozenset[str]], *, gabung: bool = False) -> frozenset[str] | None:
    """The measures that a text's words accept, None where no word of it names one. "Rata-rata capaian" is one measure,
    but where all words are taken together (``gabung``)."""
    teks = _sebutan_ukuran(teks)
    ada = [u for u, pola in _KATA_UKURAN if u in diterima and pola.search(teks)]
    if not ada:
        return None
    return (
        diterima["rata_rata"]
        if "rata_rata" in ada and not gabung
        else frozenset[str]().union(*(diterima[u] for u in ada))
    )


def _sebutan_ukuran(teks: str) -> str:
    """A text whose words of measure name one: without targets that are met, a target of a measure being a target."""
    return _TARGET_DARI.sub(r"\1", _MENCAPAI.sub(" ", teks)) if "target" in teks.casefold() else teks


def kata_ukuran_terakhir(teks: str, diterima: Mapping[str, frozenset[str]]) -> frozenset[str] | None:
    """The measure of the last word of a text that names one."""
    teks = _sebutan_ukuran(teks)
    akhir = [(m.end(), u) for u, pola in _KATA_UKURAN if u in diterima for m in pola.finditer(teks)]
    return diterima[max(akhir)[1]] if akhir else None
