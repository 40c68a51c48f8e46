"""Page numbers in a section's format (w:pgNumType w:fmt; ECMA-376 Part 1, 17.18.59)."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def label_of(number: int, number_format: str) -> str:
    """``number`` as printed: decimal, lowerRoman, upperRoman, lowerLetter, upperLetter, numberInDash, none."""
    if number_format == "none":
        return ""
    if number_format == "numberInDash":
        return f"- {number} -"
    if number_format.endswith("Roman") or number_format.lower() == "roman":
        text = _roman(number)
    elif number_format.endswith("Letter") or number_format.lower() == "alphabetic":
        text = _letters(number)
    else:
        return str(number)
    return text.upper() if number_format[0] in "uRA" else text


def _roman(number: int) -> str:
    if number <= 0:
        return str(number)
    out = []
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        out.append(letters * count)
    return "".join(out)


def _letters(number: int) -> str:
    """a … z, aa … zz, as Word counts: the letter repeated."""
    if number <= 0:
        return str(number)
    turns, index = divmod(number - 1, 26)
    return chr(ord("a") + index) * (turns + 1)
