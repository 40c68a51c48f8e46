"""Names in a template resolved before it is rendered, so that all unknown ones are reported in one run.

Jinja stops at the first undefined name. Here its syntax tree is walked with the real context: a dotted name is followed
through the objects themselves, a loop's variable through the first item where all items are of one type. What can't be
known (filters, calls, a None that an ``if`` may guard) is left to the rendering.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from jinja2 import Environment, nodes

from lkip_docgen.docx.nilai import RuangGambar

_TAK_TAHU: Final = object()

Lapor = Callable[[int, str, str, list[str]], None]
"""Called with the line, the dotted name up to the unknown part, that part, and the names known there."""


def nama_terbuka(benda: object) -> list[str]:
    """The public names of an object, for suggestions."""
    return [n for n in dir(benda) if not n.startswith("_")]


def periksa_nama(pohon: nodes.Template, lingkungan: Environment, konteks: Mapping[str, Any], lapor: Lapor) -> None:
    """Report every name of a parsed template that the context doesn't have."""
    _Penelusur(lingkungan, konteks, lapor).blok(pohon.body, {})


class _Penelusur:
    def __init__(self, lingkungan: Environment, konteks: Mapping[str, Any], lapor: Lapor) -> None:
        self._umum = lingkungan.globals
        self._konteks = konteks
        self._lapor = lapor

    def blok(self, isi: Sequence[nodes.Node], lingkup: dict[str, Any]) -> None:
        for n in isi:
            self._pernyataan(n, lingkup)

    def _pernyataan(self, n: nodes.Node, lingkup: dict[str, Any]) -> None:
        if isinstance(n, nodes.For):
            deret = self.nilai(n.iter, lingkup)
            dalam = {**lingkup, "loop": _TAK_TAHU}
            self._ikat(n.target, _unsur(deret), dalam)
            if n.test is not None:
                self.nilai(n.test, dalam)
            self.blok(n.body, dalam)
            self.blok(n.else_, lingkup)
        elif isinstance(n, nodes.If):
            self.nilai(n.test, lingkup)
            for cabang in (n.body, n.elif_, n.else_):
                self.blok(cabang, lingkup)
        elif isinstance(n, nodes.Assign):
            self._ikat(n.target, self.nilai(n.node, lingkup), lingkup)
        elif isinstance(n, nodes.With):
            dalam = dict(lingkup)
            for sasaran, isi in zip(n.targets, n.values, strict=True):
                self._ikat(sasaran, self.nilai(isi, lingkup), dalam)
            self.blok(n.body, dalam)
        elif isinstance(n, nodes.Expr):
            self.nilai(n, lingkup)
        elif not isinstance(n, nodes.TemplateData):
            for anak in n.iter_child_nodes():
                self._pernyataan(anak, lingkup)

    def _ikat(self, sasaran: nodes.Node, nilai: Any, lingkup: dict[str, Any]) -> None:
        if isinstance(sasaran, nodes.Name):
            lingkup[sasaran.name] = nilai
        else:
            for nama in sasaran.find_all(nodes.Name):
                lingkup[nama.name] = _TAK_TAHU

    def nilai(self, n: nodes.Node, lingkup: Mapping[str, Any]) -> Any:  # Any: the context's values are of any type
        if isinstance(n, nodes.Const):
            return n.value
        if isinstance(n, nodes.Name):
            for sumber in (lingkup, self._konteks, self._umum):
                if n.name in sumber:
                    return sumber[n.name]
            self._lapor(n.lineno, n.name, n.name, sorted({*lingkup, *self._konteks}))
            return _TAK_TAHU
        if isinstance(n, nodes.Getattr):
            induk = self.nilai(n.node, lingkup)
            if induk is _TAK_TAHU or induk is None or n.attr.startswith("_") or isinstance(induk, RuangGambar):
                return _TAK_TAHU
            if not hasattr(induk, n.attr):
                self._lapor(n.lineno, _tulis(n), n.attr, nama_terbuka(induk))
                return _TAK_TAHU
            return getattr(induk, n.attr)
        if isinstance(n, nodes.Test) and n.name in ("defined", "undefined"):
            return _TAK_TAHU
        for anak in n.iter_child_nodes():
            self.nilai(anak, lingkup)
        return _TAK_TAHU


def _unsur(deret: Any) -> Any:
    if not isinstance(deret, list | tuple) or not deret:
        return _TAK_TAHU
    return deret[0] if len({type(x) for x in deret}) == 1 else _TAK_TAHU


def _tulis(n: nodes.Node) -> str:
    if isinstance(n, nodes.Getattr):
        return f"{_tulis(n.node)}.{n.attr}"
    return n.name if isinstance(n, nodes.Name) else "…"
