"""Patterns that are compiled at their first use.

The checks have more than four hundred. Python compiles a pattern in its own code, some 0.3 ms each, so that compiling all
of them at import took a tenth of a run, and a run needs only those whose words occur.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Lazy:
    """What a ``re.Pattern`` is, from its first use on; until then it has its ``pattern`` alone."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # Called for what the object doesn't have yet: afterwards its methods are the compiled pattern's own.
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            self.__dict__.setdefault(method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """``re.compile`` put off to the first use of what it returns."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
