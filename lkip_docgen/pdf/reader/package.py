"""The zip around a .docx: members within bounds, relationships, parsed parts (ECMA-376 Part 2)."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final
from urllib.parse import unquote

from lxml import etree

from lkip_docgen.diagnostics import os_reason

from .errors import ReadError
from .names import REL_NS

MAX_MEMBERS: Final = 20_000
MAX_MEMBER: Final = 256 * 2**20
MAX_XML: Final = 128 * 2**20
MAX_TOTAL: Final = 1024 * 2**20

_OLE_HEADER: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_DOCX_HINT: Final = "berikan berkas .docx, misalnya yang disimpan dari Word atau LibreOffice"

# Word's "Strict Open XML" differs from the usual (Transitional) form in its namespaces; the elements are the same.
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_STRICT_TO_TRANSITIONAL: Final = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/picture", b"http://schemas.openxmlformats.org/drawingml/2006/picture"),
)


@dataclass(frozen=True, slots=True)
class Relationship:
    """``target``: a member, or a URI where ``external``. ``kind``: the type's last word ("header", "image")."""

    kind: str
    target: str
    external: bool = False


class Package:
    """Members of a .docx by name, without a leading slash; each is read and parsed at most once.

    Made by :meth:`open`, or straight from ``members`` in memory, whose values may be bytes or already parsed roots (a
    composer need not zip what is to be set at once).
    """

    def __init__(self, members: Mapping[str, bytes | etree._Element]) -> None:
        self._members: dict[str, bytes] = {}
        self._trees: dict[str, etree._Element] = {}
        for name, member in members.items():
            if isinstance(member, bytes):
                self._members[name] = member
            else:
                self._trees[name] = member
        self._zip: zipfile.ZipFile | None = None
        self._infos: dict[str, zipfile.ZipInfo] = {}
        self._relationships: dict[str, dict[str, Relationship]] = {}

    @classmethod
    def open(cls, source: Path | bytes | BinaryIO) -> Package:
        """Open a .docx file, its bytes, or a binary stream. Raises :class:`ReadError`."""
        if isinstance(source, Path):
            try:
                data = source.read_bytes()
            except OSError as error:
                raise ReadError("LK801", f"berkas tidak dapat dibuka: {os_reason(error)}") from error
        else:
            data = source if isinstance(source, bytes) else source.read()
        if data.startswith(_OLE_HEADER):
            if _ENCRYPTED in data:
                raise ReadError(
                    "LK802", "dokumen terkunci dengan kata sandi", "buka di Word, hapus kata sandinya, lalu simpan lagi"
                )
            raise ReadError("LK803", "berkas dalam format Word lama (.doc)", "simpan sebagai .docx di Word")
        if not data.startswith(b"PK"):
            raise ReadError("LK801", "berkas bukan dokumen Word (.docx)", _DOCX_HINT)
        package = cls({})
        try:
            package._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = package._zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise ReadError(
                "LK804", "arsip .docx rusak atau terpotong", "salin atau unduh lagi berkas aslinya"
            ) from error
        if len(infos) > MAX_MEMBERS or sum(info.file_size for info in infos) > MAX_TOTAL:
            raise ReadError("LK805", "isi dokumen melampaui batas ukuran")
        package._infos = {info.filename.lstrip("/").replace("\\", "/"): info for info in infos}
        return package

    def __contains__(self, name: str) -> bool:
        return name in self._infos or name in self._members or name in self._trees

    def names(self) -> list[str]:
        """All member names, sorted."""
        return sorted({*self._infos, *self._members, *self._trees})

    def data(self, name: str, limit: int = MAX_MEMBER) -> bytes:
        """The bytes of a member. Raises :class:`ReadError` where it is missing, damaged or too large."""
        known = self._members.get(name)
        if known is not None:
            return known
        tree = self._trees.get(name)
        if tree is not None:
            return etree.tostring(tree)
        info = self._infos.get(name)
        if info is None or self._zip is None:
            raise ReadError("LK806", f"bagian {name} tidak ada di dalam dokumen")
        if info.file_size > limit:
            raise ReadError("LK805", f"bagian {name} melampaui batas ukuran")
        try:
            data = self._zip.read(info)
        except RuntimeError as error:  # also NotImplementedError; zipfile's word for an encrypted member
            raise ReadError("LK802", f"bagian {name} terkunci atau dimampatkan dengan cara yang asing") from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
            raise ReadError("LK804", f"bagian {name} rusak", "salin atau unduh lagi berkas aslinya") from error
        self._members[name] = data
        return data

    def xml(self, name: str) -> etree._Element:
        """The root of a parsed part. Raises :class:`ReadError`; a DTD is refused, as OPC demands (Part 2, 9.1.2)."""
        tree = self._trees.get(name)
        if tree is not None:
            return tree
        data = self.data(name, MAX_XML)
        if _STRICT in data:
            for strict, transitional in _STRICT_TO_TRANSITIONAL:
                data = data.replace(strict, transitional)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            if b"<!DOCTYPE" in data[:65536]:
                raise ReadError("LK807", f"bagian {name} memuat DTD atau entitas, yang tidak diizinkan") from error
            raise ReadError("LK804", f"bagian {name} rusak: XML tidak sah di baris {error.lineno}") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise ReadError("LK807", f"bagian {name} memuat DTD atau entitas, yang tidak diizinkan")
        self._trees[name] = root
        return root

    def relationships(self, part: str) -> dict[str, Relationship]:
        """The relationships of a part by id; ``""`` is the package itself."""
        known = self._relationships.get(part)
        if known is not None:
            return known
        folder, base = posixpath.split(part)
        name = posixpath.join(folder, "_rels", base + ".rels")
        found: dict[str, Relationship] = {}
        if name in self:
            for element in self.xml(name).iter(f"{{{REL_NS}}}Relationship"):
                kind = element.get("Type", "").rsplit("/", 1)[-1]
                target = element.get("Target", "")
                external = element.get("TargetMode") == "External"
                if not external:
                    target = self._resolve(folder, target)
                found[element.get("Id", "")] = Relationship(kind, target, external)
        self._relationships[part] = found
        return found

    def _resolve(self, folder: str, target: str) -> str:
        name = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        return name if name in self else unquote(name)

    def related(self, part: str, kind: str) -> str | None:
        """The member that ``part`` names as its ``kind``, if it exists."""
        for relationship in self.relationships(part).values():
            if relationship.kind == kind and not relationship.external and relationship.target in self:
                return relationship.target
        return None
