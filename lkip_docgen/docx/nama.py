"""Names in a template resolved before it is rendered, so that all unknown ones are reported in one run.

Jinja stops at the first undefined name. Here its syntax tree is walked with the real context: a dotted name is followed
through the objects themselves, a loop's variable through the first item where all items are of one type. What can't be
known (filters, calls, a None that an ``if`` may guard) is left to the rendering.

The tree is first boiled down to what names need, as nested tuples of plain values (``ringkas``): they can be kept
beside the compiled template and walked again with the next context.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from jinja2 import Environment, nodes

from lkip_docgen.docx.nilai import RuangGambar

_TAK_TAHU: Final = object()

Lapor = Callable[[int, str, str, list[str], object], None]
"""Called with the line, the dotted name up to the unknown part, that part, the names known there, and the object before the dot
(None at the beginning)."""

Kosong = Callable[[int, str], None]
"""Called with the line and the dotted name that would be printed though it has no value."""

Ringkas = tuple[Any, ...]
"""A statement or an expression: its kind, then what belongs to it. Statements: ``for`` (iterable, targets, test or
None, body, else), ``if`` (test, branches), ``set`` (targets, value), ``with`` (targets and values, body), ``dalam``
(statements inside another), ``nilai`` (an expression). Expressions: ``tetap`` (a plain constant), ``nama`` (line, name),
``titik`` (line, object, attribute), ``lain`` (the expressions in another). Targets: a name, or a tuple of names."""

_POLOS: Final = (str, int, float, bool, type(None))


def nama_terbuka(benda: object) -> list[str]:
    """The public names of an object, for suggestions."""
    return [n for n in dir(benda) if not n.startswith("_")]


# ---------------------------------------------------------------- the tree boiled down


def ringkas(pohon: nodes.Template) -> Ringkas:
    """What the names of a parsed template are judged by."""
    return _pernyataan_semua(pohon.body)


def _pernyataan_semua(isi: Sequence[nodes.Node]) -> Ringkas:
    return tuple(r for n in isi if (r := _pernyataan(n)) is not None)


def _pernyataan(n: nodes.Node) -> Ringkas | None:
    if isinstance(n, nodes.For):
        uji = None if n.test is None else _ungkapan(n.test)
        return (
            "for",
            _ungkapan(n.iter),
            _sasaran(n.target),
            uji,
            _pernyataan_semua(n.body),
            _pernyataan_semua(n.else_),
        )
    if isinstance(n, nodes.If):
        return ("if", _ungkapan(n.test), tuple(_pernyataan_semua(cabang) for cabang in (n.body, n.elif_, n.else_)))
    if isinstance(n, nodes.Assign):
        return ("set", _sasaran(n.target), _ungkapan(n.node))
    if isinstance(n, nodes.With):
        pasangan = zip(n.targets, n.values, strict=True)
        return ("with", tuple((_sasaran(s), _ungkapan(v)) for s, v in pasangan), _pernyataan_semua(n.body))
    if isinstance(n, nodes.Expr):
        ungkapan = _ungkapan(n)
        return None if ungkapan is None else ("nilai", ungkapan)
    if isinstance(n, nodes.TemplateData):
        return None
    dalam = _pernyataan_semua(list(n.iter_child_nodes()))
    return ("dalam", dalam) if dalam else None


def _sasaran(n: nodes.Node) -> str | tuple[str, ...]:
    return n.name if isinstance(n, nodes.Name) else tuple(nama.name for nama in n.find_all(nodes.Name))


def _ungkapan(n: nodes.Node) -> Ringkas | None:
    """None for what names nothing and has no value to follow."""
    if isinstance(n, nodes.Const):
        return ("tetap", n.value) if isinstance(n.value, _POLOS) else None
    if isinstance(n, nodes.Name):
        return ("nama", n.lineno, n.name)
    if isinstance(n, nodes.Getattr):
        return ("titik", n.lineno, _ungkapan(n.node), n.attr)
    if isinstance(n, nodes.Test) and n.name in ("defined", "undefined"):
        return None
    isi = tuple(r for anak in n.iter_child_nodes() if (r := _ungkapan(anak)) is not None and r[0] != "tetap")
    return ("lain", isi) if isi else None


# ---------------------------------------------------------------- the walk


def periksa_nama(
    pohon: Ringkas, lingkungan: Environment, konteks: Mapping[str, Any], lapor: Lapor, kosong: Kosong | None = None
) -> None:
    """Report every name of a template that the context doesn't have, and to ``kosong`` every one without a value that is
    printed as it is and under no condition."""
    _Penelusur(lingkungan, konteks, lapor, kosong).blok(pohon, {})


class _Penelusur:
    def __init__(
        self, lingkungan: Environment, konteks: Mapping[str, Any], lapor: Lapor, kosong: Kosong | None
    ) -> None:
        self._umum = lingkungan.globals
        self._konteks = konteks
        self._lapor = lapor
        self._kosong = kosong
        self._syarat = 0

    def blok(self, isi: Ringkas, lingkup: dict[str, Any]) -> None:
        for n in isi:
            self._pernyataan(n, lingkup)

    def _pernyataan(self, n: Ringkas, lingkup: dict[str, Any]) -> None:
        match n:
            case ("for", deret, sasaran, uji, badan, lain):
                unsur = _unsur(self.nilai(deret, lingkup))
                dalam = {**lingkup, "loop": _TAK_TAHU}
                _ikat(sasaran, unsur, dalam)
                self.nilai(uji, dalam)
                self.blok(badan, dalam)
                self.blok(lain, lingkup)
            case ("if", uji, cabang):
                self.nilai(uji, lingkup)
                self._syarat += 1
                for isi in cabang:
                    self.blok(isi, lingkup)
                self._syarat -= 1
            case ("set", sasaran, nilai):
                _ikat(sasaran, self.nilai(nilai, lingkup), lingkup)
            case ("with", pasangan, badan):
                dalam = dict(lingkup)
                for sasaran, nilai in pasangan:
                    _ikat(sasaran, self.nilai(nilai, lingkup), dalam)
                self.blok(badan, dalam)
            case ("nilai", ungkapan):
                nilai = self.nilai(ungkapan, lingkup)
                if nilai is None and self._kosong is not None and not self._syarat and ungkapan[0] == "titik":
                    self._kosong(ungkapan[1], _tulis(ungkapan))
            case ("dalam", isi):
                self.blok(isi, lingkup)

    def nilai(self, n: Ringkas | None, lingkup: Mapping[str, Any]) -> Any:  # Any: the context's values are of any type
        if n is None:
            return _TAK_TAHU
        match n:
            case ("nama", baris, nama):
                for sumber in (lingkup, self._konteks, self._umum):
                    if nama in sumber:
                        return sumber[nama]
                self._lapor(baris, nama, nama, sorted({*lingkup, *self._konteks}), None)
            case ("titik", baris, benda, atribut):
                induk = self.nilai(benda, lingkup)
                if induk is _TAK_TAHU or induk is None or atribut.startswith("_") or isinstance(induk, RuangGambar):
                    return _TAK_TAHU
                if hasattr(induk, atribut):
                    return getattr(induk, atribut)
                self._lapor(baris, _tulis(n), atribut, nama_terbuka(induk), induk)
            case ("tetap", nilai):
                return nilai
            case ("lain", isi):
                for anak in isi:
                    self.nilai(anak, lingkup)
        return _TAK_TAHU


def _ikat(sasaran: str | tuple[str, ...], nilai: Any, lingkup: dict[str, Any]) -> None:
    if isinstance(sasaran, str):
        lingkup[sasaran] = nilai
    else:
        lingkup.update(dict.fromkeys(sasaran, _TAK_TAHU))


def _unsur(deret: Any) -> Any:
    if not isinstance(deret, list | tuple) or not deret:
        return _TAK_TAHU
    return deret[0] if len({type(x) for x in deret}) == 1 else _TAK_TAHU


def _tulis(n: Ringkas | None) -> str:
    match n:
        case ("titik", _, benda, atribut):
            return f"{_tulis(benda)}.{atribut}"
        case ("nama", _, nama):
            return str(nama)
    return "…"
