"""The words that a PDF of a document must show: the other side of ``textcheck``'s comparison."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from . import box, page
from .reader.formats import number_text

# Left out on both sides: invisible characters and private-use ones, which no two fonts read back alike.
_DROPPED: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]")
# A non-breaking hyphen may be drawn as a plain one; pdfium gives U+0002 or U+FFFE for the hyphen at a line's end.
_HYPHENS: Final = str.maketrans({"\u2011": "-", "\u2010": "-", "\x02": "-", "\ufffe": "-"})
_LIGATURES: Final = re.compile("[\ufb00-\ufb06]")
_LEADERS: Final = re.compile(r"[._·\-]{4,}")
FIELD: Final = "\ufffc"  # stands for a page number in a text


@dataclass(slots=True)
class Words:
    """Words in order, each with where it stands (a paragraph, or a page)."""

    words: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def add(self, text: str, place: int) -> None:
        words = split(text)
        self.words.extend(words)
        self.places.extend([place] * len(words))

    def context(self, at: int) -> str:
        low, high = max(at - 4, 0), at + 5
        return " ".join(self.words[low:high])


@dataclass(slots=True)
class Repeated:
    """Words that come again on other pages. ``least``: how often they must be there beyond what the text itself has."""

    words: Counter[str]
    least: int
    fields: int
    source: int


Resolve = Callable[[box.PageField], str | None]


def _unresolved(_item: box.PageField) -> str | None:
    return None


@dataclass(slots=True)
class Expected:
    """What the document says. ``resolve`` gives a page field's text where it is known."""

    resolve: Resolve = _unresolved
    text: Words = field(default_factory=Words)
    repeated: list[Repeated] = field(default_factory=list)
    loose: list[tuple[str, int]] = field(default_factory=list)  # equations: their text in no certain order
    fields: int = 0  # page numbers in the text itself
    patterns: set[str] = field(default_factory=set)  # words around a page number, as "hal.￼"
    labels: Counter[str] = field(default_factory=Counter)
    leaders: bool = False
    shown: Mapping[int, int] | None = None  # on how many pages each paragraph has words, where the layout tells


def split(text: str) -> list[str]:
    """The words of a text in the form both sides are compared in."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _DROPPED.sub("", text).translate(_HYPHENS))
        if _LIGATURES.search(text):
            text = _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    elif "\x02" in text:
        text = text.translate(_HYPHENS)
    return _LEADERS.sub(" ", text).casefold().split()


def collect(document: box.Document, pages: Sequence[Sequence[str]], layout: page.Layout | None) -> Expected:
    """Everything ``document`` says. With ``layout`` headers, footers and page numbers are told page by page."""
    if layout is None:
        expected = Expected()
        _running(document, expected)
    else:
        expected = Expected(_Numbers(document, layout).body, shown=_shown(layout))
        _running_by_page(document, pages, layout, expected)
    for section in document.sections:
        _blocks(section.content, expected)
    for note in document.footnotes.values():
        _blocks(note, expected)
    return expected


def _running(document: box.Document, expected: Expected) -> None:
    """Headers and footers where it isn't known which page shows which."""
    seen: set[int] = set()
    for section in document.sections:
        # A section's pages may all be "first" or "even" ones, and a continuous section may own no page.
        plain = not section.title_page and not document.even_odd_headers and section.start != "continuous"
        for stories in (section.headers, section.footers):
            for kind, blocks in stories.items():
                used = kind == "default" or (kind == "first" and section.title_page)
                used = used or (kind == "even" and document.even_odd_headers)
                if used and blocks and id(blocks) not in seen:
                    seen.add(id(blocks))
                    _repeat(blocks, 1 if plain and kind == "default" else 0, expected)


def _running_by_page(
    document: box.Document, pages: Sequence[Sequence[str]], layout: page.Layout, expected: Expected
) -> None:
    """Headers and footers as each page must show them; blank pages (before odd or even ones) show none."""
    numbers = _Numbers(document, layout)
    before = -1
    for words, sheet in zip(pages, layout.pages, strict=False):
        section = document.sections[sheet.section]
        first = sheet.section != before and (before < 0 or section.start != "continuous")
        before = sheet.section
        key = "default"
        if section.title_page and first:
            key = "first"
        elif document.even_odd_headers and sheet.number % 2 == 0:
            key = "even"
        if not words:
            continue
        part = Expected(numbers.on(sheet), expected.text)
        for stories in (section.headers, section.footers):
            _blocks(stories.get(key, ()), part)
        expected.fields += part.fields
        expected.patterns |= part.patterns
        expected.loose.extend(part.loose)
        expected.labels.update(part.labels)
        expected.leaders |= part.leaders


class _Numbers:
    """What page fields print, as far as the layout tells."""

    def __init__(self, document: box.Document, layout: page.Layout) -> None:
        self._document = document
        self._layout = layout
        self._of_section = Counter(sheet.section for sheet in layout.pages)
        self._reference = 0

    def body(self, item: box.PageField) -> str | None:
        """In the body, read in order: PAGEREF by its place among its kind, PAGE unknown."""
        if item.kind == "PAGEREF":
            text = self._layout.page_fields.get(self._reference) or item.cached
            self._reference += 1
            return text
        return self._total(item)

    def on(self, sheet: page.Page) -> Resolve:
        """On a certain page."""
        section = self._document.sections[sheet.section]

        def resolve(item: box.PageField) -> str | None:
            if item.kind == "PAGE":
                return number_text(sheet.number, item.number_format or section.page_format)
            if item.kind == "SECTIONPAGES":
                return number_text(self._of_section[sheet.section], item.number_format or "decimal")
            return self._total(item)

        return resolve

    def _total(self, item: box.PageField) -> str | None:
        if item.kind == "NUMPAGES":
            return number_text(len(self._layout.pages), item.number_format or "decimal")
        return None


def _repeat(blocks: Sequence[box.Block], least: int, expected: Expected) -> None:
    part = Expected()
    _blocks(blocks, part)
    _repeat_part(part, least, expected)


def _repeat_part(part: Expected, least: int, expected: Expected) -> None:
    expected.patterns |= part.patterns
    expected.leaders |= part.leaders
    expected.loose.extend(part.loose)
    words = Counter(part.text.words)
    for same in expected.repeated:
        if same.words == words:
            same.fields = max(same.fields, part.fields)
            return
    if words or part.fields:
        source = part.text.places[0] if part.text.places else -1
        expected.repeated.append(Repeated(words, least, part.fields, source))


def _blocks(blocks: Iterable[box.Block], out: Expected) -> None:
    for block in blocks:
        if isinstance(block, box.Paragraph):
            _paragraph(block, out)
        else:
            _table(block, out)


def _table(table: box.Table, out: Expected) -> None:
    header = Expected()
    for row in table.rows:
        for cell in row.cells:
            if cell.merge == "continue":  # not printed; but its page references count
                _blocks(cell.content, Expected(out.resolve))
                continue
            _blocks(cell.content, out)
            if row.header and out.shown is None:
                _blocks(cell.content, header)
            elif row.header:
                _again(cell.content, out)
    if header.text.words:
        header.loose.clear()
        _repeat_part(header, 0, out)


def _again(blocks: Iterable[box.Block], out: Expected) -> None:
    """The words of a header row as often as the layout shows each of its paragraphs beyond the first time."""
    assert out.shown is not None
    for block in blocks:
        if isinstance(block, box.Paragraph):
            for _ in range(out.shown.get(block.source, 1) - 1):
                _paragraph(block, out)
        else:
            for row in block.rows:
                for cell in row.cells:
                    _again(cell.content, out)


def _shown(layout: page.Layout) -> dict[int, int]:
    """On how many pages each paragraph has words."""
    count: Counter[int] = Counter()
    for sheet in layout.pages:
        count.update(set(_sources(sheet.items)))
    return count


def _sources(items: Iterable[page.Item]) -> Iterator[int]:
    for item in items:
        if isinstance(item, page.TextItem):
            if item.source >= 0 and not item.generated:
                yield item.source
        elif isinstance(item, page.ClipItem):
            yield from _sources(item.items)


def _paragraph(paragraph: box.Paragraph, out: Expected) -> None:
    if paragraph.label is not None and paragraph.label.text:
        out.text.add(paragraph.label.text, paragraph.source)
        out.labels.update(split(paragraph.label.text))
    content = paragraph.content
    if len(content) == 1 and type(content[0]) is box.Text:
        out.text.add(content[0].text, paragraph.source)
        return
    parts: list[str] = []
    fields = 0
    for item in content:
        if isinstance(item, box.Text | box.NoteRef):
            parts.append(item.text)
        elif isinstance(item, box.Tab | box.Break):
            parts.append(" ")
        elif isinstance(item, box.PageField):
            known = out.resolve(item)
            parts.append(FIELD if known is None else known)
            fields += known is None
        elif isinstance(item, box.Equation):
            parts.append(" ")
            out.loose.append((" ".join(_math(item.content)), paragraph.source))
    text = "".join(parts)
    if any(stop.leader for stop in paragraph.tabs):
        out.leaders = True
    if not fields:
        out.text.add(text, paragraph.source)
        return
    out.fields += fields
    whole = split(text)
    plain = [word for word in whole if FIELD not in word]
    out.patterns.update(word for word in whole if FIELD in word)
    out.text.words.extend(plain)
    out.text.places.extend([paragraph.source] * len(plain))


def _math(nodes: Iterable[box.MathNode]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, box.MathRun):
            yield node.text
        elif isinstance(node, box.MathFraction):
            yield from _math(node.numerator)
            yield from _math(node.denominator)
        elif isinstance(node, box.MathScript):
            yield from _math((*node.base, *node.sub, *node.sup))
        else:
            yield node.begin
            yield from _math(node.content)
            yield node.end
