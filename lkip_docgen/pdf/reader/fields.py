"""Field instructions (ECMA-376 Part 1, 17.16): which fields need pages, which are links, the rest are their results."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, Literal

from ..box import CharStyle

PageKind = Literal["PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF"]

_PAGE_KINDS: Final[dict[str, PageKind]] = {
    "PAGE": "PAGE",
    "NUMPAGES": "NUMPAGES",
    "SECTIONPAGES": "SECTIONPAGES",
    "PAGEREF": "PAGEREF",
}
# An instruction is words and "quoted words"; inside quotes a backslash escapes.
_WORD: Final = re.compile(r'"((?:[^"\\]|\\.)*)"?|(\S+)')


@dataclass(frozen=True, slots=True)
class Instruction:
    """A parsed instruction. ``name`` is upper case; ``switches`` maps "\\h" to its argument ("" where it has none)."""

    name: str = ""
    arguments: tuple[str, ...] = ()
    switches: dict[str, str] = field(default_factory=dict)

    @property
    def page_kind(self) -> PageKind | None:
        """The kind of page field, None for any other."""
        return _PAGE_KINDS.get(self.name)

    @property
    def number_format(self) -> str | None:
        """The format of the general switch ``\\*``; None where it leaves the number as it is."""
        value = self.switches.get("\\*", "")
        lower = value.lower()
        if lower == "roman":
            return "lowerRoman" if value[0].islower() else "upperRoman"
        if lower == "alphabetic":
            return "lowerLetter" if value[0].islower() else "upperLetter"
        return "decimal" if lower == "arabic" else None

    @property
    def link(self) -> str | None:
        """The target of a HYPERLINK, or of a reference that is clickable (\\h)."""
        if self.name == "HYPERLINK":
            anchor = self.switches.get("\\l", "")
            address = self.arguments[0] if self.arguments else ""
            return address + (f"#{anchor}" if anchor else "") or None
        if self.name in ("REF", "PAGEREF", "NOTEREF") and "\\h" in self.switches and self.arguments:
            return f"#{self.arguments[0]}"
        return None


# Switches that take an argument, by field.
_WITH_ARGUMENT: Final = {"HYPERLINK": ("\\l", "\\m", "\\o", "\\t"), "SYMBOL": ("\\f", "\\s")}


def parse_instruction(text: str) -> Instruction:
    """Take an instruction apart."""
    words = [
        (re.sub(r"\\(.)", r"\1", quoted), True) if quoted or not bare else (bare, False)
        for quoted, bare in _WORD.findall(text)
    ]
    if not words:
        return Instruction()
    name = words[0][0].upper()
    arguments: list[str] = []
    switches: dict[str, str] = {}
    taking = _WITH_ARGUMENT.get(name, ())
    index = 1
    while index < len(words):
        word, quoted = words[index]
        if word.startswith("\\") and not quoted:
            argument = ""
            if (word in ("\\*", "\\#", "\\@") or word in taking) and index + 1 < len(words):
                index += 1
                argument = words[index][0]
            # MERGEFORMAT keeps the looks of the old result; it must not hide "\* roman" beside it.
            if not (word == "\\*" and argument.upper() in ("MERGEFORMAT", "CHARFORMAT")):
                switches[word] = argument
        else:
            arguments.append(word)
        index += 1
    return Instruction(name, tuple(arguments), switches)


@dataclass(slots=True)
class OpenField:
    """A complex field between its begin and end marks."""

    begin_style: CharStyle
    instruction_text: list[str] = field(default_factory=list)
    instruction: Instruction | None = None  # known from the separator on
    captures: bool = False  # a page field that gathers its cached result instead of showing it
    cached: list[str] = field(default_factory=list)
    style: CharStyle | None = None
    start: int = 0
    checkbox: str | None = None
