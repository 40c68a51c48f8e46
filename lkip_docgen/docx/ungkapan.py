"""The expressions of ``susunan.yaml``: conditions, lists, dates, and texts with ``{{ … }}``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from jinja2 import TemplateError, TemplateSyntaxError
from markupsafe import Markup

from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.cetak import lucuti
from lkip_docgen.metrics.ekspresi import Lingkungan


class Tempat(Protocol):
    """A place in susunan.yaml."""

    @property
    def baris(self) -> int: ...
    @property
    def kolom(self) -> int: ...


class PenghitungUngkapan:
    """Works them out in one context. What can't be is reported (LK604) with its place in ``berkas``."""

    def __init__(
        self, env: Lingkungan, konteks: Mapping[str, Any], berkas: str, masalah: list[Diagnostic]
    ) -> None:  # Any: template values are of any type
        self._env = env
        self._konteks = konteks
        self._berkas = berkas
        self._masalah = masalah

    def nilai(self, ungkapan: str, sebutan: str, di: Tempat) -> Any:
        """The value of ``ungkapan``, None where it is empty; ``sebutan`` names its key in messages."""
        try:
            hasil = self._env.compile_expression(ungkapan, undefined_to_none=False)(self._konteks)
            return hasil or None  # asking whether it is something brings an unknown name to light
        except TemplateError as e:
            apa = self._env.jelaskan(e, ungkapan, self._konteks)
            kata = "dibaca" if isinstance(e, TemplateSyntaxError) else "dihitung"
        self.lapor(f'{sebutan} "{ungkapan}" tidak dapat {kata}: {apa.pesan}', di, apa.saran)
        return None

    def teks(self, pola: str, di: Tempat | None = None) -> str:
        """``pola`` with its expressions filled in, figures still in their marks."""
        if "{{" not in pola:
            return pola
        try:
            return Markup(self._env.from_string(pola).render(self._konteks)).unescape()
        except TemplateError as e:
            apa = self._env.jelaskan(e, pola, self._konteks)
            self.lapor(f'"{pola}" tidak dapat diisi: {apa.pesan}', di, apa.saran)
            return ""

    def polos(self, pola: str, di: Tempat | None = None) -> str:
        """``teks`` without figures' marks, for places that aren't traced."""
        return lucuti(self.teks(pola, di))[0]

    def lapor(self, pesan: str, di: Tempat | None, saran: str = "") -> None:
        """Report a fault of an expression."""
        baris, kolom = (di.baris, di.kolom) if di is not None else (0, 0)
        self._masalah.append(Diagnostic("LK604", "error", pesan, self._berkas, baris, kolom, hint=saran))
