"""Footnotes and endnotes: numbers in the order of their references, and content (ECMA-376 Part 1, 17.11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from lxml import etree

from ..box import Anchor, Block, Paragraph
from .context import Context
from .formats import number_text
from .names import SECT_PR, VAL, w
from .story import Story, flattened
from .values import integer, is_on

_REFERENCES: Final = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_DEFAULT_FORMAT: Final = {"footnote": "decimal", "endnote": "lowerRoman"}
_GONE: Final = (w("del"), w("moveFrom"))


class Notes:
    """The notes of a document. Their marks are set in the context before the body is read."""

    def __init__(self, context: Context, main: str) -> None:
        self._context = context
        self._names = {kind: context.package.related(main, f"{kind}s") for kind in ("footnote", "endnote")}
        self._elements: dict[tuple[str, str], etree._Element] = {}
        for kind, name in self._names.items():
            if name is not None:
                for element in context.package.xml(name).iterchildren(w(kind)):
                    if element.get(w("type"), "normal") == "normal":
                        self._elements[(kind, element.get(w("id"), ""))] = element
        self._used: list[tuple[str, str]] = []

    def number(self, body: etree._Element, settings: etree._Element | None) -> None:
        """Give every note that the body refers to its number."""
        if not self._elements:
            return
        rules = {kind: _rules(kind, settings) for kind in _DEFAULT_FORMAT}
        sections = list(body.iter(SECT_PR))
        counts = {kind: rules[kind][1] for kind in rules}
        at = 0
        for element in body.iter(SECT_PR, *_REFERENCES):
            if element.tag == SECT_PR:
                at += 1
                for kind, (_, start, restart) in rules.items():
                    if restart == "eachSect":
                        counts[kind] = start
                continue
            kind = _REFERENCES[element.tag]
            key = (kind, element.get(w("id"), ""))
            if key not in self._elements or any(up.tag in _GONE for up in element.iterancestors(*_GONE)):
                continue
            if is_on(element.get(w("customMarkFollows"), "0")):
                self._context.note_marks[key] = ""
            else:
                form = rules[kind][0]
                if at < len(sections):
                    own = sections[at].find(f"{w(kind + 'Pr')}/{w('numFmt')}")
                    form = own.get(VAL, form) if own is not None else form
                self._context.note_marks[key] = number_text(counts[kind], form)
                counts[kind] += 1
            self._used.append(key)

    def footnotes(self) -> dict[str, tuple[Block, ...]]:
        """The content of the footnotes referred to, by id."""
        return {note: tuple(self._blocks(kind, note)) for kind, note in self._used if kind == "footnote"}

    def endnotes(self) -> list[Block]:
        """The content of the endnotes, in order, each with a destination for its mark's link."""
        out: list[Block] = []
        for kind, note in self._used:
            if kind != "endnote":
                continue
            blocks = self._blocks(kind, note)
            if blocks and isinstance(blocks[0], Paragraph):
                blocks[0] = replace(blocks[0], content=(Anchor(f"_endnote{note}"), *blocks[0].content))
            out.extend(blocks)
        return out

    def _blocks(self, kind: str, note: str) -> list[Block]:
        element = self._elements[(kind, note)]
        self._context.number(element)
        story = Story(self._context, self._names[kind] or "", note_mark=self._context.note_marks[(kind, note)])
        blocks = story.blocks(flattened(element))
        story.place_pending(blocks)
        story.finish()
        return blocks


def _rules(kind: str, settings: etree._Element | None) -> tuple[str, int, str]:
    """Format, first number and restart of the notes of a kind, from the settings part."""
    form, start, restart = _DEFAULT_FORMAT[kind], 1, "continuous"
    element: Iterable[etree._Element] | None = settings.find(w(f"{kind}Pr")) if settings is not None else None
    for child in element if element is not None else ():
        if child.tag == w("numFmt"):
            form = child.get(VAL, form)
        elif child.tag == w("numStart"):
            start = integer(child.get(VAL)) or start
        elif child.tag == w("numRestart"):
            restart = child.get(VAL, restart)
    return form, start, restart
