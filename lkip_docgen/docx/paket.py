"""The zip around a .docx (ECMA-376 Part 2): read within bounds, relationships, written the same way every time."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Final

from lxml import etree

from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import os_reason
from lkip_docgen.docx.xml import REL_NS, Element, parse

MAX_ANGGOTA: Final = 2_000
MAX_UKURAN: Final = 64 * 2**20
"""Bounds on a template's zip: members, and bytes of all of them unpacked."""

DOKUMEN: Final = "word/document.xml"
_RT: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
RT_GAMBAR: Final = _RT + "image"
RT_TAUTAN: Final = _RT + "hyperlink"
RT_KEPALA: Final = _RT + "header"
RT_KAKI: Final = _RT + "footer"
RT_CATATAN: Final = _RT + "footnotes"
RT_GAYA: Final = _RT + "styles"
RT_NOMOR: Final = _RT + "numbering"
RT_TEMA: Final = _RT + "theme"
RT_SETELAN: Final = _RT + "settings"
RT_HURUF: Final = _RT + "fontTable"


class PaketRusak(Exception):  # noqa: N818 - an Indonesian noun phrase, as the domain's names are
    """A file that is no usable .docx; the message says why, in Indonesian."""


class Relasi(Beku):
    """A relationship; ``target`` is a member's name, or a URI where ``luar``."""

    id: str
    jenis: str
    target: str
    luar: bool = False


class Paket:
    """A .docx opened for reading: its members, relationships by part, and a digest of the file."""

    def __init__(self, nama: str, anggota: Mapping[str, bytes], sidik: bytes = b"") -> None:
        self.nama = nama
        self.anggota = anggota
        self.sidik = sidik
        self._relasi: dict[str, dict[str, Relasi]] = {}

    def relasi(self, bagian: str = DOKUMEN) -> Mapping[str, Relasi]:
        """The relationships of a part, by id."""
        ada = self._relasi.get(bagian)
        if ada is None:
            ada = self._relasi[bagian] = {x.id: x for x in self._baca_relasi(bagian)}
        return ada

    def _baca_relasi(self, bagian: str) -> Iterable[Relasi]:
        folder, nama = posixpath.split(bagian)
        data = self.anggota.get(f"{folder}/_rels/{nama}.rels")
        if data is None:
            return
        for e in _parse(data, bagian):
            luar = e.get("TargetMode") == "External"
            target = e.get("Target", "")
            if not luar:
                target = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            yield Relasi(e.get("Id", ""), e.get("Type", ""), target, luar)

    def xml(self, nama: str) -> Element | None:
        """A member parsed; None where it isn't there.

        Raises:
            PaketRusak: not well-formed XML.
        """
        data = self.anggota.get(nama)
        return None if data is None else _parse(data, nama)

    def jenis(self, jenis: str, bagian: str = DOKUMEN) -> str | None:
        """The member that the part's first relationship of a type leads to."""
        return next((x.target for x in self.relasi(bagian).values() if x.jenis == jenis and not x.luar), None)


def _parse(data: bytes, nama: str) -> Element:
    try:
        return parse(data)
    except etree.XMLSyntaxError as e:
        raise PaketRusak(f"isi {nama} bukan XML yang sah ({e.msg})") from e


def buka(berkas: Path) -> Paket:
    """Open a template.

    Raises:
        PaketRusak: missing, unreadable, no .docx, or larger than the bounds.
    """
    try:
        data = berkas.read_bytes()
    except FileNotFoundError as e:
        raise PaketRusak("berkas tidak ada") from e
    except OSError as e:
        raise PaketRusak(f"berkas tidak dapat dibaca ({os_reason(e)})") from e
    return dari_bytes(data, berkas.name)


def dari_bytes(data: bytes, nama: str = "") -> Paket:
    """The same from bytes in memory; ``nama`` is for messages."""
    return Paket(nama, _anggota(data), sha256(data).digest())


@lru_cache(maxsize=40)
def _anggota(data: bytes) -> Mapping[str, bytes]:
    """A zip's members, unpacked once for every document of a run that a template belongs to."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            daftar = z.infolist()
            if len(daftar) > MAX_ANGGOTA or sum(i.file_size for i in daftar) > MAX_UKURAN:
                raise PaketRusak("isi berkas melebihi batas ukuran")
            anggota = {i.filename: z.read(i) for i in daftar if not i.is_dir()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as e:
        # RuntimeError and NotImplementedError are zipfile's words for encrypted and strangely packed members.
        raise PaketRusak("bukan berkas Word (.docx) yang utuh") from e
    if DOKUMEN not in anggota:
        raise PaketRusak("bukan dokumen Word: tidak berisi word/document.xml")
    return MappingProxyType(anggota)


def tulis_zip(anggota: Mapping[str, bytes], *, padat: bool = True) -> bytes:
    """A zip of the members in their order, stamped 1980-01-01; ``padat=False`` stores them unpacked, for a reader in
    memory."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for nama, data in anggota.items():
            info = zipfile.ZipInfo(nama)
            info.create_system = 0
            tersimpan = not padat or nama.endswith((".png", ".jpeg", ".jpg", ".gif"))
            info.compress_type = zipfile.ZIP_STORED if tersimpan else zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()


def tulis_relasi(relasi: Iterable[Relasi], bagian: str) -> bytes:
    """A ``.rels`` member for a part: targets inside the package are written relative to it."""
    akar = etree.Element(f"{{{REL_NS}}}Relationships", nsmap={None: REL_NS})  # type: ignore[dict-item]  # lxml: None = default namespace
    folder = posixpath.dirname(bagian)
    for x in relasi:
        target = x.target if x.luar else posixpath.relpath(x.target, folder or ".")
        e = etree.SubElement(akar, f"{{{REL_NS}}}Relationship", {"Id": x.id, "Type": x.jenis, "Target": target})
        if x.luar:
            e.set("TargetMode", "External")
    return etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
