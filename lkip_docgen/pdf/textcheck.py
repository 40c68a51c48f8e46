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
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from . import box, page
from .wording import FIELD, Expected, Repeated, Words, collect, split

_LEADER_CHARS: Final = "._·-"
_REPLACEMENTS: Final = "\ufffd?"
_SIGN: Final = "\x00"  # stands for any character that is no letter or digit
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

    def __str__(self) -> str:
        where = f"paragraf {self.source + 1}" if self.source >= 0 else ""
        where = where or (f"halaman {self.page + 1}" if self.page >= 0 else "")
        return f"“{self.word}” {self.kind}" + (f" ({where}: … {self.context} …)" if where else "")


def lost_words(
    document: box.Document,
    pages: Sequence[Sequence[str]],
    *,
    excused: Iterable[str] = (),
    replaced: Iterable[str] = (),
    layout: page.Layout | None = None,
) -> list[Lost]:
    """Words of ``document`` that ``pages`` (the words read back from each page of the PDF, in reading order) lack or
    have too often, lost ones first, each kind in order.

    ``excused`` are texts whose loss a warning has named, ``replaced`` characters that stand as a sign of replacement on the
    page, for want of a font. With ``layout`` each page's section and number are known, so
    that running headers, footers and page numbers are expected to the word; without it they are inferred.
    """
    expected = collect(document, pages, layout)
    actual = Words()
    for index, words in enumerate(pages):
        actual.add(" ".join(words), index)
    _part_at_hyphens(actual, expected)
    difference = Counter(actual.words)
    difference.subtract(expected.text.words)
    # First the words cut at line ends: their pieces would be counted with the repeated texts else.
    missing, surplus = _sides(difference)
    _join_pieces(missing, surplus, actual)
    difference = surplus.copy()
    difference.subtract(missing)
    loose = _take_whole(expected.loose, difference)
    fields = expected.fields + _take_repeated(expected.repeated, difference, len(pages))
    missing, surplus = _sides(difference)
    if missing or surplus:
        _join_pieces(missing, surplus, actual)
        _join_pieces(surplus, missing, expected.text)
    if surplus:
        # A repeated header whose words are all cut at line ends showed none of them whole.
        repeated = Counter({word: len(pages) * n for text in expected.repeated for word, n in text.words.items()})
        _join_pieces(repeated, surplus, actual)
        if expected.leaders:
            _strip_leaders(missing, surplus)
        _name_pieces(surplus, expected.text, actual)
    lost_loose = _take_loose(loose, surplus)
    _take_numbers(surplus, fields, expected.patterns)
    _take_replaced(missing, surplus, "".join(replaced))
    for text in excused:
        missing.subtract(split(text))
    for word, count in expected.labels.items():
        # Where a font has no readable form of a bullet, none of them reads back; a single one that is missing is a word
        # like any other.
        if missing[word] == count and not any(c.isalnum() for c in word):
            del missing[word]
    lost = _report(missing, "hilang", expected.text, actual)
    return [*lost, *lost_loose, *_report(surplus, "lebih", expected.text, actual)]


# ---------------------------------------------------------------- explaining differences


def _part_at_hyphens(actual: Words, expected: Expected) -> None:
    """A hyphen at a line's end joins what follows it in the reading, though the document may part them ("ke- | 1")."""
    known = set(expected.text.words).union(*(text.words for text in expected.repeated))
    for at in range(len(actual.words) - 1, -1, -1):
        word = actual.words[at]
        if "-" in word and word not in known:
            head, hyphen, tail = word.partition("-")
            if head + hyphen in known and tail in known:
                actual.words[at : at + 1] = [head + hyphen, tail]
                actual.places.insert(at, actual.places[at])


def _take_replaced(missing: Counter[str], surplus: Counter[str], replaced: str) -> None:
    """A word with characters that no font has, and what is on the page in its place."""
    chars = frozenset(replaced + replaced.casefold())
    for word in [w for w in missing if not chars.isdisjoint(w)]:
        for sign in _REPLACEMENTS:
            shown = "".join(sign if c in chars else c for c in word)
            both = min(missing[word], surplus[shown])
            if both > 0:
                missing[word] -= both
                surplus[shown] -= both


def _sides(difference: Counter[str]) -> tuple[Counter[str], Counter[str]]:
    """Words too few, and words too many."""
    missing = Counter({word: -count for word, count in difference.items() if count < 0})
    return missing, Counter({word: count for word, count in difference.items() if count > 0})


def _take_repeated(repeated: list[Repeated], difference: Counter[str], pages: int) -> int:
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
            times = max(max(votes.items(), key=lambda vote: (vote[1], -vote[0]))[0], text.least)
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


def _join_pieces(wholes: Counter[str], pieces: Counter[str], order: Words) -> None:
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


def _name_pieces(surplus: Counter[str], expected: Words, actual: Words) -> None:
    """Where the pieces of a word are too many, the word is what to report."""
    wholes = Counter(expected.words)
    before = wholes.copy()
    _join_pieces(wholes, surplus, actual)
    for word, count in before.items():
        if wholes[word] < count:
            surplus[word] += count - wholes[word]


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


def _take_whole(loose: list[tuple[str, int]], difference: Counter[str]) -> list[tuple[str, int]]:
    """Cross out the words of equations that read back whole, and return what is left of the equations."""
    left = []
    for text, source in loose:
        rest = []
        for word in split(text):
            if difference[word] > 0:
                difference[word] -= 1
            else:
                rest.append(word)
        if rest:
            left.append((" ".join(rest), source))
    return left


def _take_loose(loose: list[tuple[str, int]], surplus: Counter[str]) -> list[Lost]:
    """Match equations by their letters and digits; what stays unmatched of one is lost. Their signs may be drawn as
    lines or in another form, so they only bound how many signs the PDF may have."""
    if not loose:
        return []
    wanted = Counter(c for text, _ in loose for c in _letters(text))
    for word in sorted(surplus, key=len, reverse=True):
        letters = Counter(_letters(word))
        while surplus[word] > 0 and all(wanted[c] >= count for c, count in letters.items()):
            wanted.subtract(letters)
            surplus[word] -= 1
    _clean(surplus)
    del wanted[_SIGN]
    _clean(wanted)
    if not wanted:
        return []
    lost = []
    for text, source in loose:
        short = Counter(_letters(text)) & wanted  # without signs: they are no longer wanted
        if short:
            wanted -= short
            lost.append(Lost("".join(sorted(short.elements())), "hilang", source, -1, text))
    return lost


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c if c.isalnum() else _SIGN for c in folded if not c.isspace())


def _take_numbers(surplus: Counter[str], fields: int, patterns: set[str]) -> None:
    """Cross out as many page numbers as the document's fields print."""
    if not fields or not surplus:
        return
    pattern = re.compile("|".join(re.escape(p).replace(FIELD, _NUMBER) for p in sorted(patterns)))
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


def _report(words: Counter[str], kind: Literal["hilang", "lebih"], expected: Words, actual: Words) -> list[Lost]:
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


def _positions(words: Words, wanted: Counter[str]) -> dict[str, list[int]]:
    positions: dict[str, list[int]] = {}
    for at, word in enumerate(words.words):
        if word in wanted:
            positions.setdefault(word, []).append(at)
    return positions


def _neighbours(words: Words, at: int) -> tuple[str, str]:
    before = words.words[at - 1] if at else ""
    after = words.words[at + 1] if at + 1 < len(words.words) else ""
    return before, after
