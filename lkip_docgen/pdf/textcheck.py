"""Whether the PDF says every word of the .docx, and none twice.

Both sides become multisets of words (NFC, case and white space folded, soft hyphens dropped). What differs is explained
as far as it can be: a word cut at a line's end or run together with its neighbour, running headers and footers and
repeated table headers (as many times as all their words agree on), page numbers, tab leaders, the parts of an equation
in any order. The rest is lost or surplus, and comes back with its paragraph.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from . import box, page
from .reader.formats import number_text

# Left out on both sides: invisible characters and private-use ones, which no two fonts read back alike.
_DROPPED: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]")
# A non-breaking hyphen may be drawn as a plain one; pdfium gives U+0002 or U+FFFE for the hyphen at a line's end.
_HYPHENS: Final = str.maketrans({"\u2011": "-", "\u2010": "-", "\x02": "-", "\ufffe": "-"})
_LIGATURES: Final = re.compile("[\ufb00-\ufb06]")
_LEADERS: Final = re.compile(r"[._·\-]{4,}")
_LEADER_CHARS: Final = "._·-"
_FIELD: Final = "\ufffc"  # stands for a page number in a text
_NUMBER: Final = r"(?:\d+|[ivxlcdm]+|[a-z]{1,3})"
# How far apart, in words read back, the pieces of one word may stand: a cell's next line may follow its neighbours'.
_WINDOW: Final = 60


@dataclass(frozen=True, slots=True)
class Lost:
    """One word too few (``kind`` "hilang") or too many ("lebih"). ``source`` is the paragraph (box.Paragraph.source, -1
    where none is known), ``page`` the index of the PDF's page for surplus words, ``context`` a few words around it."""

    word: str
    kind: Literal["hilang", "lebih"]
    source: int = -1
    page: int = -1
    context: str = ""


@dataclass(slots=True)
class _Words:
    """Words in order, each with where it stands (a paragraph, or a page)."""

    words: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def add(self, text: str, place: int) -> None:
        words = _split(text)
        self.words.extend(words)
        self.places.extend([place] * len(words))

    def context(self, at: int) -> str:
        low, high = max(at - 4, 0), at + 5
        return " ".join(self.words[low:high])


@dataclass(slots=True)
class _Repeated:
    """Words that come again on other pages. ``least``: how often they must be there beyond what the text itself has."""

    words: Counter[str]
    least: int
    fields: int
    source: int


Resolve = Callable[[box.PageField], str | None]


def _unresolved(_item: box.PageField) -> str | None:
    return None


@dataclass(slots=True)
class _Expected:
    """What the document says. ``resolve`` gives a page field's text where it is known."""

    resolve: Resolve = _unresolved
    text: _Words = field(default_factory=_Words)
    repeated: list[_Repeated] = field(default_factory=list)
    loose: list[tuple[str, int]] = field(default_factory=list)  # equations: their text in no certain order
    fields: int = 0  # page numbers in the text itself
    patterns: set[str] = field(default_factory=set)  # words around a page number, as "hal.￼"
    labels: Counter[str] = field(default_factory=Counter)
    leaders: bool = False


def lost_words(
    document: box.Document,
    pages: Sequence[Sequence[str]],
    *,
    excused: Iterable[str] = (),
    layout: page.Layout | None = None,
) -> list[Lost]:
    """Words of ``document`` that ``pages`` (the words read back from each page of the PDF, in reading order) lack or
    have too often, lost ones first, each kind in order.

    ``excused`` are texts whose loss a warning has named. With ``layout`` each page's section and number are known, so
    that running headers, footers and page numbers are expected to the word; without it they are inferred.
    """
    expected = _collect(document, pages, layout)
    actual = _Words()
    for index, words in enumerate(pages):
        actual.add(" ".join(words), index)
    difference = Counter(actual.words)
    difference.subtract(expected.text.words)
    fields = expected.fields + _take_repeated(expected.repeated, difference, len(pages))
    missing = Counter({word: -count for word, count in difference.items() if count < 0})
    surplus = Counter({word: count for word, count in difference.items() if count > 0})
    if missing or surplus:
        _join_pieces(missing, surplus, actual)
        _join_pieces(surplus, missing, expected.text)
    if surplus:
        # A repeated header whose words are all cut at line ends showed none of them whole.
        repeated = Counter({word: len(pages) * n for text in expected.repeated for word, n in text.words.items()})
        _join_pieces(repeated, surplus, actual)
        if expected.leaders:
            _strip_leaders(missing, surplus)
    lost_loose = _take_loose(expected.loose, surplus)
    _take_numbers(surplus, fields, expected.patterns)
    for text in excused:
        missing.subtract(_split(text))
    for word, count in expected.labels.items():
        # Labels are drawn from the numbering, not from text. Where a font has no readable form of a bullet, none of
        # them reads back; a single one that is missing is a word like any other.
        if missing[word] == count:
            del missing[word]
    lost = _report(missing, "hilang", expected.text, actual)
    return [*lost, *lost_loose, *_report(surplus, "lebih", expected.text, actual)]


# ---------------------------------------------------------------- the document's words


def _split(text: str) -> list[str]:
    if not text.isascii():
        text = unicodedata.normalize("NFC", _DROPPED.sub("", text).translate(_HYPHENS))
        if _LIGATURES.search(text):
            text = _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    elif "\x02" in text:
        text = text.translate(_HYPHENS)
    return _LEADERS.sub(" ", text).casefold().split()


def _collect(document: box.Document, pages: Sequence[Sequence[str]], layout: page.Layout | None) -> _Expected:
    if layout is None:
        expected = _Expected()
        _running(document, expected)
    else:
        expected = _Expected(_Numbers(document, layout).body)
        _running_by_page(document, pages, layout, expected)
    for section in document.sections:
        _blocks(section.content, expected)
    for note in document.footnotes.values():
        _blocks(note, expected)
    return expected


def _running(document: box.Document, expected: _Expected) -> None:
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
    document: box.Document, pages: Sequence[Sequence[str]], layout: page.Layout, expected: _Expected
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
        part = _Expected(numbers.on(sheet), expected.text)
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


def _repeat(blocks: Sequence[box.Block], least: int, expected: _Expected) -> None:
    part = _Expected()
    _blocks(blocks, part)
    _repeat_part(part, least, expected)


def _repeat_part(part: _Expected, least: int, expected: _Expected) -> None:
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
        expected.repeated.append(_Repeated(words, least, part.fields, source))


def _blocks(blocks: Iterable[box.Block], out: _Expected) -> None:
    for block in blocks:
        if isinstance(block, box.Paragraph):
            _paragraph(block, out)
        else:
            _table(block, out)


def _table(table: box.Table, out: _Expected) -> None:
    header = _Expected()
    for row in table.rows:
        for cell in row.cells:
            if cell.merge == "continue":  # not printed; but its page references count
                _blocks(cell.content, _Expected(out.resolve))
                continue
            _blocks(cell.content, out)
            if row.header:
                _blocks(cell.content, header)
    if header.text.words:
        header.loose.clear()
        _repeat_part(header, 0, out)


def _paragraph(paragraph: box.Paragraph, out: _Expected) -> None:
    if paragraph.label is not None and paragraph.label.text:
        out.text.add(paragraph.label.text, paragraph.source)
        out.labels.update(_split(paragraph.label.text))
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
            parts.append(_FIELD if known is None else known)
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
    whole = _split(text)
    plain = [word for word in whole if _FIELD not in word]
    out.patterns.update(word for word in whole if _FIELD in word)
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


# ---------------------------------------------------------------- explaining differences


def _take_repeated(repeated: list[_Repeated], difference: Counter[str], pages: int) -> int:
    """Take every repeated text out of ``difference`` as often as its words are there, and return how many page numbers
    came with them.

    How often is what most of a text's own words say (those in no other repeated text), so one word lost or doubled
    elsewhere does not shift it, but stands out. Texts without a word of their own wait until others are settled.
    """
    # A text of nothing but page numbers can stand on any page.
    fields = sum(text.fields * pages for text in repeated if not text.words)
    waiting = [text for text in repeated if text.words]
    while waiting:
        holders = Counter(word for text in waiting for word in text.words)
        ready = [text for text in waiting if any(holders[word] == 1 for word in text.words)]
        if not ready:
            break
        for text in ready:
            own = [word for word in text.words if holders[word] == 1]
            votes = Counter(difference[word] // text.words[word] for word in own)
            times = max(max(votes.items(), key=lambda vote: (vote[1], vote[0]))[0], text.least)
            for word, count in text.words.items():
                difference[word] -= times * count
            fields += times * text.fields
        waiting = [text for text in waiting if not any(text is other for other in ready)]
    for text in waiting:  # indistinguishable ones: as often as all their words allow, one after another
        times = min((difference[word] // count for word, count in text.words.items()), default=0)
        times = max(times, text.least)
        for word, count in text.words.items():
            difference[word] -= times * count
        fields += times * text.fields
    return fields


def _join_pieces(wholes: Counter[str], pieces: Counter[str], order: _Words) -> None:
    """Cross out each word of ``wholes`` that consecutive words of ``order``, all available in ``pieces``, make up."""
    positions: dict[str, list[int]] = {}
    if not wholes or not pieces:
        return
    for at, word in enumerate(order.words):
        if word in pieces:
            positions.setdefault(word, []).append(at)
    starts: dict[str, list[str]] = {}
    for piece in positions:
        starts.setdefault(piece[0], []).append(piece)
    for whole in sorted(wholes, key=len, reverse=True):
        while wholes[whole] > 0:
            found = _cover(whole, order.words, positions, starts, pieces)
            if found is None:
                break
            wholes[whole] -= 1
            for piece in found:
                pieces[piece] -= 1
    _clean(wholes)
    _clean(pieces)


def _cover(
    whole: str,
    words: list[str],
    positions: dict[str, list[int]],
    starts: dict[str, list[str]],
    pieces: Counter[str],
) -> list[str] | None:
    for first in starts.get(whole[0], ()):
        if len(first) >= len(whole) or not whole.startswith(first):
            continue
        for at in positions[first]:
            used = Counter({first: 1})
            if pieces[first] < 1:
                break
            found = [first]
            rest = whole[len(first) :]
            for word in words[at + 1 : at + 1 + _WINDOW]:
                if rest.startswith(word) and pieces[word] > used[word]:
                    found.append(word)
                    used[word] += 1
                    rest = rest[len(word) :]
                    if not rest:
                        return found
    return None


def _strip_leaders(missing: Counter[str], surplus: Counter[str]) -> None:
    """Words that read back together with a short tab leader."""
    for word in list(surplus):
        bare = word.strip(_LEADER_CHARS)
        if not bare:
            del surplus[word]
            continue
        for candidate in (bare, word.rstrip(_LEADER_CHARS), word.lstrip(_LEADER_CHARS)):
            both = min(missing[candidate], surplus[word])
            if both > 0 and candidate != word:
                missing[candidate] -= both
                surplus[word] -= both
    _clean(missing)
    _clean(surplus)


def _take_loose(loose: list[tuple[str, int]], surplus: Counter[str]) -> list[Lost]:
    """Match equations by their letters and digits; what stays unmatched of one is lost."""
    if not loose:
        return []
    wanted = Counter(c for text, _ in loose for c in _letters(text))
    for word in sorted(surplus, key=len, reverse=True):
        letters = Counter(_letters(word))
        while surplus[word] > 0 and all(wanted[c] >= count for c, count in letters.items()):
            wanted.subtract(letters)
            surplus[word] -= 1
    _clean(surplus)
    _clean(wanted)
    if not wanted:
        return []
    lost = []
    for text, source in loose:
        short = Counter(_letters(text)) & wanted
        if short:
            wanted -= short
            lost.append(Lost("".join(sorted(short.elements())), "hilang", source, -1, text))
    return lost


def _letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def _take_numbers(surplus: Counter[str], fields: int, patterns: set[str]) -> None:
    """Cross out as many page numbers as the document's fields print."""
    if not fields or not surplus:
        return
    pattern = re.compile("|".join(re.escape(p).replace(_FIELD, _NUMBER) for p in sorted(patterns)))
    number = re.compile(_NUMBER)
    for word in sorted(surplus, key=lambda word: (len(word), word)):
        if fields <= 0:
            break
        if pattern.fullmatch(word) or number.fullmatch(word):
            taken = min(surplus[word], fields)
            surplus[word] -= taken
            fields -= taken
    _clean(surplus)


def _clean(counter: Counter[str]) -> None:
    for word in [word for word, count in counter.items() if count <= 0]:
        del counter[word]


# ---------------------------------------------------------------- the report


def _report(words: Counter[str], kind: Literal["hilang", "lebih"], expected: _Words, actual: _Words) -> list[Lost]:
    _clean(words)
    if not words:
        return []
    here, there = (expected, actual) if kind == "hilang" else (actual, expected)
    own, other = _positions(here, words), _positions(there, words)
    found: list[tuple[int, Lost]] = []
    for word, count in words.items():
        known: dict[tuple[str, str], int] = {}
        for at in other.get(word, ()):
            known.setdefault(_neighbours(there, at), there.places[at])
        befores = {before for before, _ in known}
        afters = {after for _, after in known}

        def strangeness(at: int, befores: set[str] = befores, afters: set[str] = afters) -> tuple[int, int]:
            before, after = _neighbours(here, at)
            return ((before in befores) + (after in afters), at)

        for at in sorted(own.get(word, ()), key=strangeness)[:count]:
            place = here.places[at]
            if kind == "hilang":
                found.append((at, Lost(word, kind, place, -1, here.context(at))))
            else:
                source = known.get(_neighbours(here, at), next(iter(known.values()), -1))
                found.append((at, Lost(word, kind, source, place, here.context(at))))
        if word not in own:  # a word of a running header, which stands in no list
            found.append((len(here.words), Lost(word, kind)))
    return [lost for _, lost in sorted(found, key=lambda entry: (entry[0], entry[1].word))]


def _positions(words: _Words, wanted: Counter[str]) -> dict[str, list[int]]:
    positions: dict[str, list[int]] = {}
    for at, word in enumerate(words.words):
        if word in wanted:
            positions.setdefault(word, []).append(at)
    return positions


def _neighbours(words: _Words, at: int) -> tuple[str, str]:
    before = words.words[at - 1] if at else ""
    after = words.words[at + 1] if at + 1 < len(words.words) else ""
    return before, after
