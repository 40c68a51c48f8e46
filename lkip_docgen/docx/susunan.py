"""``templates/docx/susunan.yaml``: which document is made of which parts, in which order.

Format (every key but ``bagian`` may be left out)::

    dokumen:
      lkip:                              # the document's id
        nama: lkip-{{ tahun }}           # file name without ending
        judul: "{{ laporan.judul }}"     # title in the document's properties
        gaya: gaya.docx                  # style master: styles, numbering, theme, settings, default header and footer
        bagian:                          # the parts in order
          - bagian: sampul               # templates/docx/sampul.docx
            seksi: {nomor: tanpa}
          - bagian: kata_pengantar
            seksi: {nomor: i, mulai: 1}
          - bagian: bab1
            seksi: {nomor: "1", mulai: 1}
          - bagian: lampiran_rkt
            syarat: rkt                  # a Jinja condition; where it is false the part is left out
            seksi: {orientasi: lanskap}
            lampiran: {judul: "Rencana Kinerja Tahunan", penanda: lampiran_rkt}

      pk:
        nama: pk-{{ pk.versi }}-{{ tahun }}
        untuk: {nama: pk, daftar: daftar_pk}   # one file for each item of a list, the item under that name
        tanggal: pk.tanggal              # the document's own date, in its properties
        syarat: daftar_pk                # where it is false there is no such document this year …
        tiada: "PK {{ tahun }} belum ada"      # … and this is said when it is asked for
        bagian:
          - bagian: pk

A file name must come out of letters, digits and dashes, and no two alike. ``tanggal`` without a value is the report's
date. "semua" is no id: it asks for every document that there is this year. A document with ``cetak: ya`` comes with the
print set alone (``lkip cetak``), which gives it the name ``cetak``; one with ``reviu: ya`` is made by ``lkip reviu`` alone,
which gives it the name ``reviu``.

``seksi`` overrides what the part's own page set-up (its last section) says:

- ``orientasi``: potret | lanskap
- ``nomor``: page number format i | I | 1 | a | A; or tanpa (no number, and no header or footer unless named); or "- 1 -"
(as official documents have it: centred at the top as "- 2 -", none on the part's first page, no other header or footer
unless named)
- ``mulai``: the number that the part's first page gets; without it counting goes on
- ``kepala``, ``kaki``: sendiri (the part's own header/footer), gaya (the style master's), tanpa. Without the key: the
part's own
  where it has one, else the master's.
- ``lanjut``: ya to begin on the same page as the part before ends
- ``kanan``: tidak to begin on the next page even where the set is printed on both sides, ya (the default) for the next
  right-hand page there

``lampiran`` puts "Lampiran n" in front of a part that serves without it as well; n counts the annexes that are printed.
``judul`` is its title (expressions allowed), ``penanda`` the bookmark of "Lampiran n", ``gaya`` the paragraph style
(JudulLampiran),
``halaman``: ya for a page of its own, else a line above the part. ``laporan.lampiran`` of the content, where given,
says
which annexes are printed in which order, each by ``id`` (default: the part's name without "lampiran_").
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Final

from lkip_docgen import singgahan
from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import ContentError, Diagnostic, os_reason

BERKAS: Final = "susunan.yaml"
SEMUA: Final = "semua"
"""Asks for every document; therefore no document's id."""
_MAKS_UKURAN: Final = 1_000_000
FORMAT_NOMOR: Final = {"i": "lowerRoman", "I": "upperRoman", "1": "decimal", "a": "lowerLetter", "A": "upperLetter"}
NOMOR_NASKAH: Final = "- 1 -"


class Seksi(Beku):
    """What a part's sections are given over their own set-up; None leaves it as it is."""

    orientasi: str | None = None
    nomor: str | None = None
    mulai: int | None = None
    kepala: str | None = None
    kaki: str | None = None
    lanjut: bool = False
    kanan: bool = True


class Lampiran(Beku):
    """The "Lampiran n" in front of a part."""

    judul: str
    penanda: str
    id: str
    gaya: str = "JudulLampiran"
    halaman: bool = False


class BagianSusunan(Beku):
    """One part of a document. ``baris`` and ``kolom`` are its place in susunan.yaml."""

    bagian: str
    syarat: str | None = None
    seksi: Seksi = Seksi()
    lampiran: Lampiran | None = None
    baris: int = 0
    kolom: int = 0


class Letak(Beku):
    """A place in susunan.yaml, 0 where unknown."""

    baris: int = 0
    kolom: int = 0


class Untuk(Beku):
    """One file for each item of a list: ``nama`` is the item in expressions and templates, ``daftar`` an expression."""

    nama: str
    daftar: str


class SusunanDokumen(Beku):
    """One document, or one for each item of a list. ``letak``: the place of each key that is given."""

    id: str
    nama: str
    judul: str
    gaya: str
    bagian: tuple[BagianSusunan, ...]
    untuk: Untuk | None = None
    tanggal: str | None = None
    syarat: str | None = None
    tiada: str = ""
    cetak: bool = False
    reviu: bool = False
    letak: Mapping[str, Letak] = MappingProxyType({})

    @property
    def pengiring(self) -> str:
        """The name under which the command that alone makes it gives it what it prints; empty for all others."""
        return "cetak" if self.cetak else "reviu" if self.reviu else ""

    @property
    def berlampiran(self) -> bool:
        """Whether any of its parts is an annex."""
        return any(b.lampiran is not None for b in self.bagian)

    def di(self, kunci: str) -> Letak:
        """Where a key is written, else where the document begins."""
        return self.letak.get(kunci) or self.letak.get("bagian") or Letak()


def baca_susunan(folder: Path, sebutan_folder: str | None = None) -> dict[str, SusunanDokumen]:
    """Read ``susunan.yaml`` of a templates folder; ``sebutan_folder`` is how messages name the folder.

    Raises:
        ContentError: missing, no UTF-8, no YAML, or not of the form above; every fault found.
    """
    berkas = f"{sebutan_folder or folder.as_posix()}/{BERKAS}"
    try:
        data = (folder / BERKAS).read_bytes()
        if len(data) > _MAKS_UKURAN:
            raise ContentError([Diagnostic("LK601", "error", "berkas terlalu besar", berkas)])
        teks = data.decode("utf-8")
    except FileNotFoundError as e:
        dalam = f"{berkas.removesuffix(BERKAS)}docx"
        saran = f"maksudnya {dalam}?" if (folder / "docx" / BERKAS).exists() else "periksa nama folder pada --templates"
        pesan = "berkas susunan dokumen tidak ada"
        raise ContentError([Diagnostic("LK601", "error", pesan, berkas, hint=saran)]) from e
    except OSError as e:
        raise ContentError([Diagnostic("LK601", "error", f"tidak dapat dibaca: {os_reason(e)}", berkas)]) from e
    except UnicodeDecodeError as e:
        raise ContentError([Diagnostic("LK601", "error", "bukan teks UTF-8", berkas)]) from e
    return dict(_urai(berkas, teks))


@lru_cache(maxsize=8)
def _urai(berkas: str, teks: str) -> Mapping[str, SusunanDokumen]:
    """The documents that the text of a ``susunan.yaml`` tells. A run asks for them more than once; from one run to the next
    what a faultless text says is kept ("susunan"), and YAML isn't even loaded.

    Raises:
        ContentError: as ``baca_susunan``.
    """
    kunci = singgahan.sidik(_mesin(), berkas, teks)
    tersimpan = singgahan.ambil("susunan", kunci)
    if tersimpan is not None:
        kenangan: Mapping[str, SusunanDokumen] = pickle.loads(tersimpan)  # written below
        return kenangan
    from lkip_docgen.docx.urai_susunan import urai_susunan

    hasil = urai_susunan(berkas, teks)
    singgahan.simpan("susunan", kunci, pickle.dumps(hasil, pickle.HIGHEST_PROTOCOL))
    return hasil


@cache
def _mesin() -> tuple[object, ...]:
    """What turns the text into documents: Python, PyYAML, and our own two modules."""
    yaml = find_spec("yaml")
    berkas = [__file__, str(Path(__file__).with_name("urai_susunan.py")), (yaml.origin if yaml else None) or __file__]
    return (sys.version, *((b, s.st_size, s.st_mtime_ns) for b in berkas for s in (os.stat(b),)))
