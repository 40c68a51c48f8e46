"""Patterns that are compiled at their first use, and that leave texts alone in which they can't be found.

The checks have more than four hundred. Python compiles a pattern in its own code, some 0.3 ms each, so that compiling all
of them at import took a tenth of a run; and most texts have no word of what most patterns look for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, cast

from lkip_docgen.checks.pola_tersimpan import kenangan

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")
_lower = lru_cache(maxsize=4096)(str.lower)


class _Lazy:
    """What a ``re.Pattern`` is, from its first use on; until then it has its ``pattern`` alone."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # Called for what the object doesn't have yet: afterwards its methods are the compiled pattern's own.
        compiled = kenangan().kompilasi(self.pattern, self._flags)
        for method in _METHODS:
            self.__dict__[method] = getattr(compiled, method)
        return getattr(compiled, name)


class _Guarded:
    """A lazy pattern that is run over texts with one of its ``needs`` only."""

    def __init__(self, pattern: str, flags: int, needs: tuple[str, ...]) -> None:
        self.pattern = pattern
        self._regex = cast("re.Pattern[str]", _Lazy(pattern, flags))
        self._needs = needs

    def __getattr__(self, name: str) -> Any:
        return getattr(self._regex, name)

    def _may_match(self, text: str) -> bool:
        return any(map(_lower(text).__contains__, self._needs))

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        return self._regex.search(text, *span) if self._may_match(text) else None

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        return self._regex.match(text, *span) if self._may_match(text) else None

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        return self._regex.finditer(text, *span) if self._may_match(text) else iter(())


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """``re.compile``, of which the outcome is kept from run to run (``pola_tersimpan``)."""
    return kenangan().kompilasi(pattern, flags)


def lazy_regex(pattern: str, flags: int = 0, *, needs: tuple[str, ...] = ()) -> re.Pattern[str]:
    """``re.compile`` put off to the first use of what it returns.

    ``needs`` are strings in lower case one of which stands in every text that the pattern matches ("diktum"): the pattern
    isn't run over others, whatever their case, which is tens of times quicker.
    """
    return cast("re.Pattern[str]", _Guarded(pattern, flags, needs) if needs else _Lazy(pattern, flags))
