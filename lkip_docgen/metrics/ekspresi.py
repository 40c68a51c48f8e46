"""Expressions: the sandboxed, strict environment that narrative and templates share.

Content and templates are data: only public attributes that are no methods, only the filters and tests listed here, no
powers, no repetition of text. Printing goes through ``Penyaring.cetak``, which marks every figure (see ``cetak``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS
from jinja2.utils import Cycler, Joiner, Namespace
from markupsafe import Markup, escape

from .cetak import BukuCetak
from .galat import EkspresiError, NamaError, TakDikenal, galat_sintaks
from .pandangan.dasar import Kumpulan, Pandangan, nama_publik
from .saring import Penyaring

_SARINGAN_JINJA = (
    "abs",
    "batch",
    "count",
    "default",
    "first",
    "groupby",
    "last",
    "length",
    "list",
    "map",
    "max",
    "min",
    "reject",
    "rejectattr",
    "reverse",
    "round",
    "select",
    "selectattr",
    "slice",
    "sort",
    "unique",
)
"""Jinja's own filters that neither write text nor hand out markup."""
_UJI_TERLARANG = ("callable", "filter", "test", "escaped")
_GLOBAL = ("range", "cycler", "joiner", "namespace")
_MESIN_JINJA = (LoopContext, Macro, Cycler, Joiner, Namespace)
_KATA_JINJA = frozenset(
    {"true", "false", "none", "True", "False", "None", "not", "and", "or", "in", "is", "if", "else"}
)
_LURUS = re.compile(
    r"(?P<akar>[A-Za-z_]\w*)(?P<jalan>(?:\.[A-Za-z_]\w*|\[[0-9]{1,6}\])*)(?P<saring>(?:\s*\|\s*[A-Za-z_]\w*)*)",
    re.ASCII,
)
_LANGKAH = re.compile(r"\.([A-Za-z_]\w*)|\[([0-9]+)\]", re.ASCII)
_NAMA = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_GALAT_NILAI = (TypeError, ValueError, ArithmeticError, LookupError)


class _Kode(CodeGenerator):
    """Nothing is printed or filtered while compiling (with ``optimized=False``): code depends on its source alone, and
    can be kept from one run to the next."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802  # Jinja's name
        """``a ~ b`` joins what its parts print, so that figures in it keep their marks."""
        self.write("environment.sambung((")
        for bagian in node.nodes:
            self.visit(bagian, frame)
            self.write(", ")
        self.write("))")


class _Lurus(NamedTuple):
    """An expression of the plain form ``a.b[1].c | f | g``: run without compiling, for compiling costs 0.5 ms. Each
    part with its offset in the expression."""

    akar: str
    jalan: tuple[tuple[str | int, int], ...]
    saring: tuple[tuple[str, int], ...]


class Lingkungan(ImmutableSandboxedEnvironment):
    """``buku`` is the ledger of the figures that it printed."""

    code_generator_class = _Kode
    intercepted_binops = frozenset(["*", "**", "%"])

    def __init__(self, buku: BukuCetak | None = None) -> None:
        self.buku = buku if buku is not None else BukuCetak()
        self.penyaring = Penyaring(self.buku)
        super().__init__(undefined=TakDikenal, autoescape=True, finalize=self.penyaring.cetak, optimized=False)
        self.filters = {n: FILTERS[n] for n in _SARINGAN_JINJA} | self.penyaring.semua()
        self.tests = {n: u for n, u in TESTS.items() if n not in _UJI_TERLARANG}
        self.globals = {n: g for n, g in self.globals.items() if n in _GLOBAL}
        self._siap: dict[str, _Lurus | Callable[[Mapping[str, object]], object]] = {}

    # ------------------------------------------------------------ narrative

    def evaluasi(self, ekspresi: str, konteks: Mapping[str, object]) -> str:
        """What an expression prints, figures and cross-references marked, not escaped. Raises EkspresiError."""
        try:
            hasil = self.penyaring.cetak(self.nilai(ekspresi, konteks))
        except (TemplateError, *_GALAT_NILAI) as galat:
            raise self.jelaskan(galat, ekspresi, konteks) from galat
        if isinstance(hasil, Markup) or not isinstance(hasil, str):
            raise EkspresiError("bagian yang berformat hanya untuk templat, tidak untuk narasi")
        return hasil

    def nilai(self, ekspresi: str, konteks: Mapping[str, object]) -> object:
        """An expression's value, not yet printed. Raises EkspresiError."""
        siap = self._siap.get(ekspresi)
        try:
            if siap is None:
                siap = self._siap[ekspresi] = self._siapkan(ekspresi)
            hasil = self._jalankan(siap, konteks) if isinstance(siap, _Lurus) else siap(konteks)
            if isinstance(hasil, TakDikenal):
                raise hasil.gagal()
        except (TemplateError, *_GALAT_NILAI) as galat:
            raise self.jelaskan(galat, ekspresi, konteks) from galat
        return hasil

    def jelaskan(self, galat: Exception, ekspresi: str, konteks: Mapping[str, object]) -> EkspresiError:
        """Any fault that an expression raised, in our words, with the place of its name where it can be found."""
        if isinstance(galat, EkspresiError):
            hasil = galat
        elif isinstance(galat, NamaError):
            hasil = EkspresiError(galat.pesan, galat.nama, galat.saran(konteks), jenis="nama")
        elif isinstance(galat, TemplateSyntaxError):
            hasil = galat_sintaks(galat, self.filters, self.tests, ekspresi)
        elif isinstance(galat, SecurityError):
            hasil = EkspresiError(
                "ungkapan ini tidak diperbolehkan",
                saran="pakai nama data dan penyaring saja; butir daftar ditulis dengan kurung siku: [0]",
            )
        elif isinstance(galat, UndefinedError | TemplateError):
            hasil = EkspresiError(f"tidak dapat dihitung: {galat.message}")
        else:
            hasil = EkspresiError(f"tidak dapat dihitung: {galat}")
        if hasil.kolom is None and hasil.nama:
            cocok = re.search(rf"(?<!\w){re.escape(hasil.nama)}(?!\w)", ekspresi)
            hasil.kolom = cocok.start() if cocok else None
        return hasil

    def _siapkan(self, ekspresi: str) -> _Lurus | Callable[[Mapping[str, object]], object]:
        if (lurus := self._baca_lurus(ekspresi)) is not None:
            return lurus
        jalan = self.compile_expression(ekspresi, undefined_to_none=False)
        return lambda konteks: jalan(konteks)

    def _baca_lurus(self, ekspresi: str) -> _Lurus | None:
        """The expression if it has the plain form and its filters are ours, else None."""
        cocok = _LURUS.fullmatch(ekspresi.strip())
        if cocok is None or cocok["akar"] in _KATA_JINJA:
            return None
        geser = len(ekspresi) - len(ekspresi.lstrip())
        jalan = tuple(
            (m[1], geser + cocok.start("jalan") + m.start(1)) if m[1] is not None else (int(m[2]), geser + m.start(2))
            for m in _LANGKAH.finditer(cocok["jalan"])
        )
        saring = tuple((m[0], geser + cocok.start("saring") + m.start()) for m in _NAMA.finditer(cocok["saring"]))
        if any(n not in self.filters or n in _SARINGAN_JINJA for n, _ in saring):
            return None
        return _Lurus(cocok["akar"], jalan, saring)

    def _jalankan(self, lurus: _Lurus, konteks: Mapping[str, object]) -> object:
        akar = lurus.akar
        benda = konteks[akar] if akar in konteks else self.globals.get(akar, self.undefined(name=akar))
        kolom = 0
        try:
            for langkah, di in lurus.jalan:
                if isinstance(benda, TakDikenal):
                    raise benda.gagal()
                kolom = di
                benda = self.getattr(benda, langkah) if isinstance(langkah, str) else self.getitem(benda, langkah)
            if isinstance(benda, TakDikenal):
                raise benda.gagal()
            for nama, di in lurus.saring:
                kolom = di
                benda = self.filters[nama](benda)
        except NamaError as galat:
            raise EkspresiError(galat.pesan, galat.nama, galat.saran(konteks), jenis="nama", kolom=kolom) from galat
        except EkspresiError as galat:
            galat.kolom = kolom if galat.kolom is None else galat.kolom
            raise
        return benda

    # ------------------------------------------------------------ the sandbox

    def getattr(self, obj: Any, attribute: str) -> Any:  # Any: values of a template are of any type
        """A public attribute that is no method. An id of a collection wins over whatever else bears its name."""
        if isinstance(obj, TakDikenal):
            raise obj.gagal()
        if isinstance(obj, Kumpulan):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, Pandangan):
            # The class says which names there are, so that a fault within one isn't taken for its absence.
            return (
                getattr(obj, attribute)
                if attribute in nama_publik(type(obj))
                else self.undefined(obj=obj, name=attribute)
            )
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, TakDikenal):
            raise obj.gagal()
        if isinstance(obj, Pandangan):
            return self.getattr(obj, str(argument))
        if isinstance(obj, Kumpulan):
            return obj[argument] if argument in obj else self.undefined(obj=obj, name=argument)
        return super().getitem(obj, argument)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if not super().is_safe_attribute(obj, attr, value):
            return False
        return isinstance(obj, _MESIN_JINJA) or not callable(value)

    def is_safe_callable(self, obj: Any) -> bool:
        """Jinja's own loop machinery and what the environment's globals offer; nothing of the content."""
        pemilik = getattr(obj, "__self__", obj)
        return isinstance(pemilik, _MESIN_JINJA) or any(obj is g for g in self.globals.values())

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**":
            raise EkspresiError("pangkat tidak dipakai di sini", "**", jenis="sintaks")
        if isinstance(left, str | list | tuple) or isinstance(right, str | list | tuple):
            raise EkspresiError(f"{operator} hanya untuk angka", operator, jenis="nilai")
        return super().call_binop(context, operator, left, right)

    def sambung(self, bagian: Iterable[object]) -> str:
        """What ``a ~ b`` gives."""
        cetak = [self.penyaring.cetak(b) for b in bagian]
        if any(hasattr(c, "__html__") for c in cetak):
            return Markup("").join(escape(c) for c in cetak)
        return "".join(str(c) for c in cetak)


def buat_lingkungan(buku: BukuCetak | None = None) -> Lingkungan:
    """The environment of one rendering. Filters and globals of a later stage may be added to it."""
    return Lingkungan(buku)
