"""Numbers as list labels, page numbers and note marks write them (ST_NumberFormat, ECMA-376 Part 1, 17.18.59)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

_ROMAN: Final = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_CHICAGO: Final = "*†‡§"


def roman(number: int) -> str:
    """Upper-case Roman; Arabic where Roman has no form."""
    if not 0 < number < 32768:
        return str(number)
    out = []
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        out.append(letters * count)
    return "".join(out)


def letter(number: int) -> str:
    """A … Z, then AA, BB … as Word counts (not AA, AB)."""
    if number < 1 or number > 780:
        return str(number)
    return chr(65 + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _ordinal(number: int) -> str:
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def _enclosed(number: int) -> str:
    return chr(0x245F + number) if 1 <= number <= 20 else str(number)


def _enclosed_paren(number: int) -> str:
    return chr(0x2473 + number) if 1 <= number <= 20 else f"({number})"


def _chicago(number: int) -> str:
    return _CHICAGO[(number - 1) % 4] * ((number - 1) // 4 + 1) if number > 0 else str(number)


_FORMATS: Final[dict[str, Callable[[int], str]]] = {
    "decimal": str,
    "decimalZero": lambda n: f"{n:02d}",
    "lowerLetter": lambda n: letter(n).lower(),
    "upperLetter": letter,
    "lowerRoman": lambda n: roman(n).lower(),
    "upperRoman": roman,
    "ordinal": _ordinal,
    "hex": lambda n: f"{n:X}",
    "numberInDash": lambda n: f"- {n} -",
    "chicago": _chicago,
    "decimalEnclosedCircle": _enclosed,
    "decimalEnclosedCircleChinese": _enclosed,
    "decimalEnclosedParen": _enclosed_paren,
    "decimalEnclosedFullstop": lambda n: f"{n}.",
    "none": lambda _: "",
    "bullet": lambda _: "",
}


def number_text(number: int, form: str) -> str:
    """``number`` in the format ``form``; custom zero-padded ones come as "001, 002, …". Unknown ones are Arabic."""
    write = _FORMATS.get(form)
    if write is not None:
        return write(number)
    first = form.split(",", 1)[0].strip()
    if first.isdigit() and len(first) > 1:
        return str(number).zfill(len(first))
    return str(number)
