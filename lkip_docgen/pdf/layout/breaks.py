"""Where a line may break: LibreOffice 7.4's opportunities (layout-facts §4), found once a paragraph.

The paragraph's text comes as one string in which a tab is U+0009, a break U+000A and any object (picture, equation)
U+FFFC. It is cut into segments that a line takes or leaves whole.
"""

from __future__ import annotations

import re
from functools import cache

SOFT_HYPHEN = "\u00ad"
ZERO_WIDTH_SPACE = "\u200b"
OBJECT = "\ufffc"

# (start, end of the word, end of the spaces after it)
Segment = tuple[int, int, int]

_WORD = re.compile(r"[\t\n\ufffc]|[^ \t\n\ufffc]+ *| +")
# Closing marks stay with the word before them even across a space ("kata / kata", "Nama : X"), opening ones with the
# next.
_STICKS_BACK = frozenset("/:;,.!?)]}”’»")
_STICKS_ON = frozenset("([{")
_INTERESTING = re.compile(r"[-–—…!?|\\\u200b\u00ad%(]")
_NEVER_BEFORE = r"!?,.:;)\]}/\"”’»\u00a0\u202f\u2060\u2011…\-–|\u200d\ufe0e\ufe0f"
_INSIDE = re.compile(
    rf"(?<=[-–—…!?|\\\u200b\u00ad])(?![{_NEVER_BEFORE}])"  # after these
    r"|(?<=[^\s\"“(\[{])(?=—)"  # an em dash breaks before it as well
    r"|(?<=[^\W\d_])(?=%)"
    r"|(?<=[.,:;!?%\-])(?=\()"
)
_FIRST_IDEOGRAPH = "\u2e80"


@cache
def _inside_wide() -> re.Pattern[str]:
    """Breaks in words with ideographs or emoji, which break on either side. Made only where a document has such: the
    large ranges take milliseconds to compile."""
    wide = r"\u2e80-\u2fff\u3005-\u9fff\ua000-\ua4cf\uac00-\ud7ff\uf900-\ufaff\U0001f000-\U0001ffff"
    return re.compile(rf"{_INSIDE.pattern}|(?<=[{wide}])(?=[^{_NEVER_BEFORE}])|(?<=\w)(?=[{wide}])")


def segments(text: str) -> list[Segment]:
    """Cut a paragraph's text into what a line takes whole."""
    out: list[Segment] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        bare = word.rstrip(" ")
        stop = start + len(bare)
        wide = not bare.isascii() and max(bare) >= _FIRST_IDEOGRAPH
        if (wide or _INTERESTING.search(bare)) and "/" not in bare:
            at = start
            for inner in (_inside_wide() if wide else _INSIDE).finditer(bare):
                cut = start + inner.start()
                if at < cut < stop:
                    out.append((at, cut, cut))
                    at = cut
            out.append((at, stop, end))
        else:
            out.append((start, stop, end))
    return _glue(text, out)


def _glue(text: str, found: list[Segment]) -> list[Segment]:
    """Join segments that may not part although a space stands between them."""
    if " " not in text:
        return found
    for at in range(1, len(found)):
        if _glued(text, found[at - 1], found[at]):
            break
    else:
        return found
    out = [found[0]]
    for segment in found[1:]:
        last = out[-1]
        if _glued(text, last, segment):
            out[-1] = (last[0], segment[1], segment[2])
        else:
            out.append(segment)
    return out


def _glued(text: str, left: Segment, right: Segment) -> bool:
    if left[1] == left[2] or left[0] == left[1]:
        return False
    first = text[right[0]]
    return (first in _STICKS_BACK and right[0] < right[1]) or (
        text[left[1] - 1] in _STICKS_ON and first not in "\t\n\ufffc"
    )


def last_break(word: str, fit: int) -> tuple[int, bool]:
    """The last place to break in the first ``fit`` characters of a word with a "/", and whether it is after the "/"; 0
    if there is none. A "/" right at the margin is none, nor is one before a digit."""
    place, slash = 0, False
    for match in _INSIDE.finditer(word):
        if match.start() <= fit:
            place = match.start()
    for at in range(place + 1, min(fit, len(word))):
        if word[at - 1] == "/" and not word[at].isdigit() and word[at] != "/":
            place, slash = at, True
    return place, slash
