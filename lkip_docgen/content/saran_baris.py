"""What the lines around a YAML syntax error tell that its parser doesn't: an indent that is out, a colon, a comma or a blank
that is missing. Each gives the place (line and column from 0), what is wrong there, and what to do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_ISIAN: Final = re.compile(r"(?P<awal>\s*(?:- +)*)(?P<nama>[A-Za-z_][\w./-]*):(?:\s+(?P<nilai>\S.*))?$")
_TANPA_TITIK_DUA: Final = re.compile(r"(?P<awal>\s*(?:- +)*)(?P<nama>[A-Za-z_]\w*) +(?P<nilai>[^:#]+?)\s*$")
_TANPA_KOMA: Final = re.compile(r"[{,]\s*[\w./-]+:\s*(?P<nilai>[^,{}\[\]\"']+?)\s+(?P<nama>[\w./-]+):\s")
_BERKUTIP: Final = re.compile(r'(?<=[\[{,: ])(?:"(?:[^"\\]|\\.)*"|\'[^\']*\')(?=\s*(?:[,}\]]|$))')
_KUTIP_BUKA: Final = re.compile(r"""[\[{,:]\s*(?P<kutip>["'])(?P<nilai>[^"']+?)(?=\s*[}\]]|,\s+[\w./-]+:\s|,\s+["'])""")
_INDEN: Final = ("mapping values are not allowed", "did not find expected '-' indicator", "did not find expected key")


class Saran(NamedTuple):
    """A place, what is wrong there, and what to do."""

    baris: int
    kolom: int
    pesan: str
    saran: str


def saran_baris(masalah: str, nomor: int, mula: int, baris: Sequence[str]) -> Saran | None:
    """What is wrong near the line where the parser gave up (``nomor``), or where the broken thing began (``mula``); None where
    the lines don't tell."""
    if "expected ',' or" in masalah or "end of stream" in masalah:
        terbuka = next((s for n in range(mula, min(nomor + 1, len(baris))) if (s := _kutip_terbuka(n, baris))), None)
        if terbuka is not None or "'}'" not in masalah:
            return terbuka
        return _koma(mula, baris)
    if "could not find expected ':'" in masalah:
        return _tanpa_spasi(mula, baris) or _titik_dua(mula, baris)
    if nomor < len(baris) and any(x in masalah for x in _INDEN):
        if "expected key" in masalah and (terbuka := _kutip_di_atas(nomor, baris)) is not None:
            return terbuka
        atas = _atas(nomor, baris)
        di_atas = _titik_dua(atas, baris) if atas is not None else None
        return (
            _tanpa_spasi(nomor, baris)
            or di_atas
            or _butir(nomor, baris)
            or _inden(nomor, baris)
            or _kutip(nomor, baris)
        )
    return None


def _kutip(nomor: int, baris: Sequence[str]) -> Saran | None:
    """A value with a colon in it, which must be quoted."""
    m = _ISIAN.match(baris[nomor])
    nilai = (m["nilai"] or "").partition(" #")[0].rstrip() if m is not None else ""
    if m is None or ": " not in nilai or '"' in nilai or nilai.startswith("'"):
        return None
    di = m.start("nilai") + nilai.index(": ")
    return Saran(nomor, di, "ada titik dua di dalam nilai", f'beri tanda kutip: {m["nama"]}: "{nilai}"')


def _kutip_terbuka(nomor: int, baris: Sequence[str]) -> Saran | None:
    """A value in brackets whose opening quote has no closing one on its line: the text up to the bracket, or the next
    entry, is what was meant to be quoted."""
    teks = baris[nomor]
    sisa = _BERKUTIP.sub(lambda m: m[0][0] + "x" * (len(m[0]) - 1), teks)
    m = _KUTIP_BUKA.search(sisa)
    if m is None:
        return None
    nilai = teks[m.start("nilai") : m.end("nilai")].strip()
    kutip = teks[m.start("kutip")]
    pesan = f"tanda kutip pembuka sebelum {nilai} belum ditutup"
    return Saran(nomor, m.start("kutip"), pesan, f"tulis {kutip}{nilai}{kutip}")


def _kutip_di_atas(nomor: int, baris: Sequence[str]) -> Saran | None:
    """An entry above whose opening quote is closed only by the one that opens this line's value."""
    ini = _ISIAN.match(baris[nomor])
    if ini is None or not (ini["nilai"] or "").startswith('"'):
        return None
    n = next((n for n in range(nomor - 1, -1, -1) if '"' in baris[n]), None)
    atas = _ISIAN.match(baris[n]) if n is not None else None
    if n is None or atas is None or not (atas["nilai"] or "").startswith('"') or baris[n].count('"') != 1:
        return None
    nilai = atas["nilai"].strip('" ')
    return Saran(n, atas.start("nilai"), f"tanda kutip pembuka sebelum {nilai} belum ditutup", f'tulis "{nilai}"')


def _tanpa_spasi(nomor: int, baris: Sequence[str]) -> Saran | None:
    """A colon, or the dash of a list, with what belongs to it right behind it."""
    teks = baris[nomor] if nomor < len(baris) else ""
    if (m := re.match(r"\s*-(?=[A-Za-z_]\w*:\s)", teks)) is not None:
        return Saran(nomor, m.end() - 1, 'tidak ada spasi sesudah tanda "-"', f"tulis - {teks[m.end() :].strip()}")
    if (m := re.match(r"\s*(?:- +)*([a-z_]\w*):(?=[^\s/:])", teks)) is not None:
        return Saran(
            nomor, m.end() - 1, "tidak ada spasi sesudah titik dua", f"tulis {m[1]}: {teks[m.end() :].strip()}"
        )
    return None


def _butir(nomor: int, baris: Sequence[str]) -> Saran | None:
    """A dash that stands a little further in or out than those of the list above it."""
    ini = re.match(r"( *)- ", baris[nomor])
    lain = next((m for b in reversed(baris[:nomor]) if (m := re.match(r"( *)- ", b))), None)
    if ini is None or lain is None or not 0 < abs(len(ini[1]) - len(lain[1])) < _SEDIKIT:
        return None
    pesan = f'tanda "-" butir ini menjorok {len(ini[1])} spasi, sedangkan butir di atasnya {len(lain[1])}'
    return Saran(nomor, len(ini[1]), pesan, _SAMAKAN)


_SEDIKIT: Final = 2
_SAMAKAN: Final = "samakan spasi di awal baris dengan baris-baris setingkatnya"


def _koma(nomor: int, baris: Sequence[str]) -> Saran | None:
    """Braces that are closed on their line, with two entries in them that no comma parts."""
    teks = baris[nomor] if nomor < len(baris) else ""
    m = _TANPA_KOMA.search(teks)
    if m is None or teks.count("{") != teks.count("}"):
        return None
    sesudah = f"{m['nilai']}, {m['nama']}: …"
    return Saran(nomor, m.start("nama"), f"tidak ada koma sebelum {m['nama']}:", f"tulis {sesudah}")


def _titik_dua(nomor: int, baris: Sequence[str]) -> Saran | None:
    """A line that begins with the name of an entry, as others of the file do, without a colon."""
    m = _TANPA_TITIK_DUA.match(baris[nomor]) if nomor < len(baris) else None
    if m is None:
        return None
    dikenal = re.compile(rf"\s*(?:- +)*{re.escape(m['nama'])}:(?:\s|$)")
    if not any(dikenal.match(b) for b in baris):
        return None
    return Saran(nomor, m.start("nama"), "baris ini tidak punya titik dua", f"tulis {m['nama']}: {m['nilai']}")


def _inden(nomor: int, baris: Sequence[str]) -> Saran | None:
    """An entry that begins elsewhere than the one above it, which has its value already and can't hold others."""
    atas = _atas(nomor, baris)
    ini, lain = _ISIAN.match(baris[nomor]), _ISIAN.match(baris[atas]) if atas is not None else None
    if ini is None or lain is None or not lain["nilai"] or lain["nilai"].startswith(("#", "|", ">", "&")):
        return None
    a, b = len(ini["awal"]), len(lain["awal"])
    if a == b or "- " in ini["awal"] or (a < b and any(_setingkat(x, a) for x in baris[:nomor])):
        return None
    return Saran(
        nomor,
        a,
        f"{ini['nama']}: menjorok {a} spasi, sedangkan {lain['nama']}: di atasnya {b}",
        _SAMAKAN,
    )


def _setingkat(teks: str, kolom: int) -> bool:
    m = _ISIAN.match(teks)
    return m is not None and len(m["awal"]) == kolom


def _atas(nomor: int, baris: Sequence[str]) -> int | None:
    """The nearest line above with more than a comment."""
    for n in range(nomor - 1, -1, -1):
        if (polos := baris[n].strip()) and not polos.startswith("#"):
            return n
    return None
