"""Diagnostics: every problem as data, reported together, in Indonesian.

A leaf. Stages collect ``Diagnostic`` objects and go on where they can; printing and exit codes are the CLI's.

One slip may break several rules. A rule that knows so names the ``root`` of what it finds; ``fold`` gathers the followers
under it. They stay whole in the list and in the exit code; printers tell the root, with its followers in a line.

Code families: LK1 content's form, LK2 figures, LK3 people and dates, LK4 narrative, LK5 completeness, LK6 templates, LK7
built files, LK8 what the PDF step can't draw. Codes are never reused.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final, Literal, NamedTuple

Severity = Literal["error", "warning", "note"]
Key = tuple[str, str, int, int, str]
"""What tells a finding from others: code, file, line, column, message."""

KATA: Final[dict[str, str]] = {"error": "galat", "warning": "peringatan", "note": "catatan"}
_BERAT: Final[dict[str, int]] = {"error": 2, "warning": 1, "note": 0}
MAX_COLUMNS: Final = 100
"""No excerpt is printed wider."""
MAX_FOLLOWERS: Final = 6
"""So many followers are named; the others are counted."""
MAX_TITLE: Final = 56
"""Of a longer title of a follower's code the first words are told."""
_TANPA: Final[Mapping[str, str]] = {}
_UNPRINTABLE: Final = dict.fromkeys([*(c for c in range(32) if c not in (9, 10)), *range(127, 160)], "\ufffd")
"""Control characters of content must not command the terminal."""
_BIASA: Final = "\x1b[0m"
_WARNA: Final[dict[str, str]] = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "note": "\x1b[1;36m"}


class Diagnostic(NamedTuple):
    """One finding. ``line`` and ``column`` are 1-based, 0 where there is none; ``length`` is the caret's; ``excerpt`` is the
    source line as written. ``reason`` is why the office set the finding aside; empty while it stands. ``subject`` is what
    it speaks of, in the office's words or an id, where that helps to tell it as a follower. ``root`` is the ``key`` of the
    finding that it most likely follows from."""

    code: str
    severity: Severity
    message: str
    file: str = ""
    line: int = 0
    column: int = 0
    length: int = 1
    excerpt: str = ""
    hint: str = ""
    reason: str = ""
    subject: str = ""
    root: Key | None = None

    @property
    def key(self) -> Key:
        return (self.code, self.file, self.line, self.column, self.message)


class ContentError(Exception):
    """The user's content or templates can't be used; carries every diagnostic found. Exit code 1."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__(f"{len(diagnostics)} masalah")
        self.diagnostics = tuple(diagnostics)


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that was probably meant, or None."""
    found = difflib.get_close_matches(word, list(candidates), n=1, cutoff=0.6)
    return found[0] if found else None


def sort_key(d: Diagnostic) -> tuple[bool, str, int, int, str]:
    """By place; last what was set aside."""
    return (bool(d.reason), d.file, d.line, d.column, d.code)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    return any(d.severity == "error" for d in diagnostics)


def has_warnings(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether a warning stands; what was set aside doesn't count."""
    return any(d.severity == "warning" and not d.reason for d in diagnostics)


Folded = tuple[Diagnostic, tuple[Diagnostic, ...]]
"""A finding that is told, and those that follow from it."""


def fold(diagnostics: Sequence[Diagnostic]) -> list[Folded]:
    """The findings with those that follow from them, in the given order. A finding follows only what stands and is as
    grave: an error is never hidden below a warning, and nothing below what was set aside."""
    menurut: dict[Key, Diagnostic] = {}
    for d in diagnostics:
        if not d.reason:
            menurut.setdefault(d.key, d)
    ikutan: dict[Key, list[Diagnostic]] = {}
    pokok: list[Diagnostic] = []
    for d in diagnostics:
        puncak = d if d.reason else _puncak(d, menurut)
        if puncak is d:
            pokok.append(d)
        else:
            ikutan.setdefault(puncak.key, []).append(d)
    return [(d, () if d.reason else tuple(ikutan.pop(d.key, ()))) for d in pokok]


def _puncak(d: Diagnostic, menurut: dict[Key, Diagnostic]) -> Diagnostic:
    """The farthest root of a finding that is as grave as it; itself where roots go in a circle."""
    puncak, kini, lewat = d, d, {d.key}
    while kini.root is not None and (atas := menurut.get(kini.root)) is not None:
        if atas.key in lewat:
            return d
        lewat.add(atas.key)
        kini = atas
        if _BERAT[kini.severity] >= _BERAT[d.severity]:
            puncak = kini
    return puncak


_SEBAB: dict[type[OSError], str] = {
    FileNotFoundError: "tidak ada",
    FileExistsError: "sudah ada",
    IsADirectoryError: "itu folder, bukan berkas",
    NotADirectoryError: "itu berkas, bukan folder",
    PermissionError: "tidak ada izin",
}


def os_reason(error: OSError) -> str:
    """Why a file can't be read or written, in Indonesian for what users meet; else in the system's words."""
    return _SEBAB.get(type(error)) or error.strerror or str(error)


def to_text(
    d: Diagnostic, followers: Sequence[Diagnostic] = (), *, color: bool = False, titles: Mapping[str, str] = _TANPA
) -> str:
    """The finding as the design shows it: place, code and message, the line with a caret, the hint, what follows from it.
    ``titles`` tells followers' codes in words."""
    place = ":".join(str(p) for p in (d.file, d.line or "", d.column or "") if p != "").translate(_UNPRINTABLE)
    message = d.message.translate(_UNPRINTABLE)
    word = "disisihkan" if d.reason else KATA[d.severity]
    if color:
        word = f"{_WARNA[d.severity]}{word}{_BIASA}"
    out = [f"{place}: {word} [{d.code}] {message}" if place else f"{word} [{d.code}] {message}"]
    if d.excerpt:
        margin = f"{d.line:>5} | "
        line, start, length = _excerpt(d, MAX_COLUMNS - len(margin))
        out.append(margin + line.rstrip())
        if d.column:
            caret = "^" * length
            caret = f"{_WARNA[d.severity]}{caret}{_BIASA}" if color else caret
            out.append(" " * (len(margin) - 2) + "| " + " " * start + caret)
    if d.reason:
        out.append(f"   alasan: {d.reason}".translate(_UNPRINTABLE))
    elif d.hint:
        out.append(f"   saran: {d.hint}".translate(_UNPRINTABLE))
    if followers:
        out += _wrapped("   ikutan: ", [x.translate(_UNPRINTABLE) for x in followers_named(d, followers, titles)])
    return "\n".join(out)


def _wrapped(head: str, parts: Sequence[str]) -> list[str]:
    """The parts behind a head, on as few lines as hold them, none of them broken."""
    lines = [head + parts[0]]
    for part in parts[1:]:
        lines[-1] += ","
        if len(lines[-1]) + len(part) < MAX_COLUMNS:
            lines[-1] += f" {part}"
        else:
            lines.append(" " * len(head) + part)
    return lines


def followers_named(d: Diagnostic, followers: Sequence[Diagnostic], titles: Mapping[str, str] = _TANPA) -> list[str]:
    """What follows from ``d``: by its subject where that is in words and another's, else by its code with its title, or
    as alike where it has the same; with its lines."""
    sebutan: dict[tuple[str, str], list[int]] = {}
    for f in followers:
        kode = f"{f.code} {_short(titles[f.code])}" if f.code in titles else f.code
        nama = f.subject if " " in f.subject and f.subject != d.subject else "serupa" if f.code == d.code else kode
        sebutan.setdefault((nama, f.file), []).append(f.line)
    bagian = [nama + _di(d, berkas, baris) for (nama, berkas), baris in sebutan.items()]
    lebih = [f"dan {n} lagi"] if (n := len(bagian) - MAX_FOLLOWERS) > 0 else []
    return [*bagian[:MAX_FOLLOWERS], *lebih]


def _short(title: str) -> str:
    """A title's first words."""
    if len(title) <= MAX_TITLE:
        return title
    return f"{title[:MAX_TITLE].rpartition(' ')[0].rstrip(',;:')} …"


def _di(d: Diagnostic, berkas: str, baris: Iterable[int]) -> str:
    """Where followers stand: their file where it isn't the root's, and their lines."""
    jalan = PurePosixPath(berkas)
    lain = jalan.parent != PurePosixPath(d.file).parent and jalan.parent.name.isdecimal()
    nama = "" if berkas == d.file else f"{jalan.parent.name}/{jalan.name}" if lain else jalan.name
    nomor = ", ".join(dict.fromkeys(str(b) for b in baris if b))
    tempat = " ".join(filter(None, (nama, f"baris {nomor}" if nomor else "")))
    return f" ({tempat})" if tempat else ""


def _excerpt(d: Diagnostic, width: int) -> tuple[str, int, int]:
    """The excerpt with tabs set as blanks, of a long line the part around the caret only; and where in it, from 0, the caret
    begins and how long it is. All of it is within ``width`` characters."""
    # Tabs before the caret widened the line, so its column moves by as much.
    start = len(d.excerpt[: max(0, d.column - 1)].expandtabs(4))
    line = d.excerpt.expandtabs(4).ljust(start + 1).translate(_UNPRINTABLE)
    length = max(1, min(d.length, len(line) - start))
    if len(line) <= width:
        return line, start, length
    length = min(length, width - 2)
    before = min(start, max(0, (width - length) // 2))
    left = start - before
    right = left + width
    if right >= len(line):
        left, right = len(line) - width, len(line)
    head, tail = left > 0, right < len(line)
    shown = ("…" if head else "") + line[left + head : right - tail] + ("…" if tail else "")
    return shown, start - left, length


def to_json(diagnostics: Iterable[Diagnostic]) -> str:
    """A list of objects; ``reason`` is there only on what was set aside, ``related`` on what others follow from: these,
    whole."""
    objects = [
        _object(d) | ({"related": [_object(f) for f in followers]} if followers else {})
        for d, followers in fold(list(diagnostics))
    ]
    return json.dumps(objects, ensure_ascii=False, indent=2)


def _object(d: Diagnostic) -> dict[str, object]:
    keys = ("code", "severity", "message", "file", "line", "column", "length", "hint")
    return {k: getattr(d, k) for k in keys} | ({"reason": d.reason} if d.reason else {})


def summary(diagnostics: Sequence[Diagnostic], *, folded: bool = True) -> str:
    """How many of each severity are told, how many follow from these, and how many were set aside, if any. Without
    ``folded`` each is counted by itself."""
    told = [d for d, _ in fold(diagnostics)] if folded else list(diagnostics)
    standing = [d for d in told if not d.reason]
    counts = [(sum(d.severity == s for d in standing), KATA[s]) for s in ("error", "warning", "note")]
    if followers := len(diagnostics) - len(told):
        counts.append((followers, "ikutan"))
    if aside := len(told) - len(standing):
        counts.append((aside, "disisihkan"))
    return ", ".join(f"{n} {w}" for n, w in counts)
