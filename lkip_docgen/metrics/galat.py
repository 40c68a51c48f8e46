"""What is wrong with an expression, in Indonesian, with what was probably meant.

jinja2.TemplateRuntimeError
├── EkspresiError            any fault of an expression, as ``Lingkungan.evaluasi`` raises it
└── jinja2.UndefinedError
    └── NamaError            a name that isn't there, as a running template raises it
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final, Literal

from jinja2 import StrictUndefined, TemplateRuntimeError, TemplateSyntaxError, UndefinedError
from jinja2.utils import missing

from lkip_docgen.diagnostics import closest

from .pandangan.dasar import Kumpulan, Pandangan, kunci_kumpulan, nama_publik

JenisGalat = Literal["sintaks", "nama", "saringan", "nilai"]
_NOMOR = re.compile(r"-?[0-9]+")
_PETIK = re.compile(r"\"[^\"]*\"|'[^']*'")
_IF, _ELSE = re.compile(r"\bif\b"), re.compile(r"\belse\b")


class EkspresiError(TemplateRuntimeError):
    """``nama`` is the faulty part ("" where none stands out), ``saran`` what to write instead ("" where unknown),
    ``kolom`` the 0-based offset of the fault in the expression (None where unknown)."""

    def __init__(
        self, pesan: str, nama: str = "", saran: str = "", *, jenis: JenisGalat = "nilai", kolom: int | None = None
    ) -> None:
        super().__init__(pesan)
        self.pesan = pesan
        self.nama = nama
        self.saran = saran
        self.jenis: JenisGalat = jenis
        self.kolom = kolom


class NamaError(UndefinedError):
    """A name that the context, or the object before the dot, doesn't have. ``obj`` is that object, ``missing`` for the
    context."""

    def __init__(self, pesan: str, nama: str, obj: object = missing) -> None:
        super().__init__(pesan)
        self.pesan = pesan
        self.nama = nama
        self.obj = obj

    def saran(self, konteks: Mapping[str, object]) -> str:
        """What was probably meant, in the words of a hint."""
        return saran_nama(self.nama, self.obj, konteks)


class TakDikenal(StrictUndefined):
    """Jinja's strict undefined, in our words."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,  # Jinja's own signature
        name: str | None = None,
        exc: Any = None,  # noqa: ARG002
    ) -> None:
        super().__init__(hint, obj, name)
        self._undefined_exception = self._galat  # type: ignore[assignment]  # Jinja only ever calls it

    @property
    def _undefined_message(self) -> str:
        nama, obj = str(self._undefined_name), self._undefined_obj
        if obj is missing:
            return f'nama "{nama}" tidak dikenal'
        if isinstance(obj, tuple | list) and _NOMOR.fullmatch(nama):
            return f"butir nomor {nama} tidak ada"
        if obj is None:
            return f'"{nama}" tidak dapat diambil karena yang di depannya kosong'
        if nama.startswith("_"):
            return f'"{nama}" tidak boleh dipakai'
        di = f" pada {obj._jenis}" if isinstance(obj, Kumpulan) else ""
        return f'"{nama}" tidak dikenal{di}'

    def _galat(self, pesan: str) -> NamaError:
        obj = self._undefined_obj
        return NamaError(pesan, str(self._undefined_name), obj)

    def gagal(self) -> NamaError:
        """The error that using it raises."""
        return self._galat(self._undefined_message)


def nama_tersedia(benda: object) -> tuple[str, ...]:
    """The names that may follow a dot after ``benda``."""
    if isinstance(benda, Kumpulan):
        return tuple(str(k) for k in kunci_kumpulan(benda))
    if isinstance(benda, Pandangan):
        return nama_publik(type(benda))
    if isinstance(benda, Mapping):
        return tuple(str(k) for k in benda)
    return tuple(n for n in dir(benda) if not n.startswith("_") and not callable(getattr(type(benda), n, None)))


_FOTO: Final = "gambar_foto_"
"""Begins what a picture that is a photo is called in {{ lihat }}."""
_SEFOTO: Final = 0.8
"""So alike are a photo's id and a mistyped one; those of other photos often share half of their words."""


def saran_nama(nama: str, obj: object, konteks: Mapping[str, object]) -> str:
    """A hint for an unknown name after ``obj`` (``missing``: at the beginning): a like one, or where else it is."""
    if obj is None:
        return "periksa dahulu bahwa datanya ada: {{ … if … else … }}"
    if nama.startswith("_"):
        return ""
    if isinstance(obj, tuple | list) and _NOMOR.fullmatch(nama):
        n = len(obj)
        return f"hanya ada {n} butir, nomor 0{f' sampai {n - 1}' if n > 1 else ''}" if n else "daftarnya kosong"
    calon = nama_tersedia(konteks if obj is missing else obj)
    if nama.startswith(_FOTO) and isinstance(obj, Kumpulan):
        foto = nama.removeprefix(_FOTO)
        if not get_close_matches(foto, [c.removeprefix(_FOTO) for c in calon if c.startswith(_FOTO)], cutoff=_SEFOTO):
            return (
                f"foto dengan id {foto} tidak ada (lagi) pada foto.yaml: kembalikan butirnya, tulis id foto lain, atau hapus "
                "kalimat yang menunjuknya"
            )
    if mirip := closest(nama, calon):
        return f'maksudnya "{mirip}"?'
    if obj is missing:
        for akar, benda in konteks.items():
            if isinstance(benda, Pandangan | Kumpulan) and nama in nama_tersedia(benda):
                return f'maksudnya "{akar}.{nama}"?'
    return f"yang ada: {_ringkas(calon)}" if calon else ""


def galat_sintaks(
    galat: TemplateSyntaxError, saringan: Iterable[str], uji: Iterable[str], teks: str = ""
) -> EkspresiError:
    """Jinja's syntax error in our words; ``teks`` is the expression."""
    pesan = galat.message or ""
    if m := re.match(r"No filter named '(.*)'", pesan):
        mirip = closest(m[1], saringan)
        saran = f'maksudnya "{mirip}"?' if mirip else f"penyaring yang ada: {_ringkas(sorted(saringan))}"
        return EkspresiError(f'penyaring "{m[1]}" tidak dikenal', m[1], saran, jenis="saringan")
    if m := re.match(r"No test named '(.*)'", pesan):
        mirip = closest(m[1], uji)
        return EkspresiError(
            f'uji "{m[1]}" tidak dikenal', m[1], f'maksudnya "{mirip}"?' if mirip else "", jenis="saringan"
        )
    if m := re.match(r"unexpected char (.*) at ([0-9]+)", pesan):
        return EkspresiError(f"tanda {m[1]} tidak dikenal", m[1].strip("'\""), jenis="sintaks", kolom=int(m[2]))
    if re.search(r"got 'end of (?:template|print statement)'|[Uu]nexpected end of template", pesan):
        return EkspresiError("ungkapan belum selesai", "", "lengkapi ungkapannya", jenis="sintaks")
    if m := re.search(r"(?:got|unexpected) '(.*)'", pesan):
        return EkspresiError(f'"{m[1]}" tidak pada tempatnya', m[1], jenis="sintaks")
    if pesan == "chunk after expression":
        polos = _PETIK.sub("", teks)
        if _IF.search(polos) and not _ELSE.search(polos):
            return EkspresiError(
                '"if" tanpa "else"', "if", 'tulis: "teks bila ya" if syarat else "teks bila tidak"', jenis="sintaks"
            )
        return _berlebih(polos, saringan)
    return EkspresiError(f"ungkapan tidak dapat dibaca: {pesan}", jenis="sintaks")


def _berlebih(teks: str, saringan: Iterable[str]) -> EkspresiError:
    """Two words beside each other, where an expression has ended with the first: mostly a filter without its bar."""
    m = _BERSEBELAHAN.search(teks)
    if m is None:
        if "," in teks:
            return EkspresiError("ada koma di dalam ungkapan", ",", "nama data disambung dengan titik", jenis="sintaks")
        return EkspresiError("ada yang berlebih sesudah ungkapan", "", "hapus yang berlebih", jenis="sintaks")
    saran = f"hapus {m['kedua']}, atau sambung dengan titik; bila dua ungkapan, tulis masing-masing di antara {{{{ }}}}"
    if m["kedua"] in set(saringan):
        saran = f"tulis tanda | di depannya: {m['pertama']} | {m['kedua']}"
    return EkspresiError(f'ada yang berlebih sesudah ungkapan: "{m["kedua"]}"', m["kedua"], saran, jenis="sintaks")


_BERSEBELAHAN = re.compile(r"(?P<pertama>[\w.\])]+)\s+(?P<kedua>(?!(?:if|else|and|or|not|in|is)\b)[A-Za-z_][\w.]*)")


def _ringkas(nama: Iterable[str]) -> str:
    semua = list(nama)
    return ", ".join(semua[:12]) + (", …" if len(semua) > 12 else "")
