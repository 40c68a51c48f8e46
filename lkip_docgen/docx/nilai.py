"""Values that templates see besides the report's own: namespaces, media, and text that is XML already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Final, Protocol

from lkip_docgen.docx.xml import escape

AWAL_MEDIA: Final = "media:"
"""A relationship id that begins so names a picture of ``Media``; composing gives it a real one."""

AWAL_DAFTAR: Final = "daftar:"
"""A ``w:numId`` that begins so asks composing for a list of its own: ``daftar:<serial>:<style>:<form>:<start>``."""

LANJUT_DAFTAR: Final = "lanjut:"
"""A ``w:numId`` of a list item's further paragraph: no number, indented as the item: ``lanjut:<style>``."""

NOMOR_BARU: Final = "\ue020"
"""In a numbered paragraph: its list starts again here (``{{ nomor_baru }}`` in a template's loop)."""


class BerHTML(Protocol):
    """What Jinja's escaping leaves alone: the value brings its own XML."""

    def __html__(self) -> str: ...


class Ruang:
    """A namespace of fixed names, read as attributes; an unknown one is an AttributeError and so undefined in a
    template."""

    __slots__ = ("_isi",)

    def __init__(self, isi: Mapping[str, Any]) -> None:  # Any: template values of any type
        self._isi = isi

    def __getattr__(self, nama: str) -> Any:
        try:
            return self._isi[nama]
        except KeyError:
            raise AttributeError(nama) from None

    def __dir__(self) -> list[str]:
        return sorted(self._isi)

    def __iter__(self) -> Iterator[str]:
        return iter(self._isi)


class RuangGambar(Ruang):
    """The pictures by name. Which ones there are follows from the content, so a template's mention of one that isn't
    there is
    no fault before it is printed."""

    __slots__ = ()


class Media:
    """The pictures of one document, each once however often it is used."""

    def __init__(self) -> None:
        self.data: dict[str, bytes] = {}

    def tambah(self, data: bytes, ekstensi: str) -> str:
        """Keep a picture; returns the relationship id to write for it."""
        kunci = f"{sha256(data).hexdigest()[:20]}.{ekstensi}"
        self.data.setdefault(kunci, data)
        return AWAL_MEDIA + kunci


def run(teks: str, sifat: str = "") -> str:
    """A run of plain text, escaped; ``sifat`` is the content of its ``w:rPr``."""
    return run_xml(escape(teks), sifat)


def run_xml(teks: str, sifat: str = "") -> str:
    """A run whose text is escaped already."""
    pr = f"<w:rPr>{sifat}</w:rPr>" if sifat else ""
    return f'<w:r>{pr}<w:t xml:space="preserve">{teks}</w:t></w:r>' if teks else ""


def alinea(isi: str, gaya: str = "", sifat: str = "") -> str:
    """A paragraph of runs; ``sifat`` is the rest of its ``w:pPr`` in the schema's order."""
    gaya_xml = f'<w:pStyle w:val="{gaya}"/>' if gaya else ""
    pr = f"<w:pPr>{gaya_xml}{sifat}</w:pPr>" if gaya_xml or sifat else ""
    return f"<w:p>{pr}{isi}</w:p>"


def field(kode: str, hasil: str = "", sifat: str = "") -> str:
    """A complex field with its cached result."""
    pr = f"<w:rPr>{sifat}</w:rPr>" if sifat else ""
    return (
        f'<w:r>{pr}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{pr}<w:instrText xml:space="preserve"> {escape(kode)} </w:instrText></w:r>'
        f'<w:r>{pr}<w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r>{pr}<w:t xml:space="preserve">{escape(hasil)}</w:t></w:r>'
        f'<w:r>{pr}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def keterangan(
    penanda: str,
    label: str,
    jenis: str,
    teks: str,
    *,
    gaya: str = "Caption",
    mulai: int | None = None,
    sifat: str = "",
    sifat_label: str = "",
    sifat_teks: str = "",
) -> str:
    """A caption: the label ("Gambar 3." and a SEQ field) in a bookmark, then its words. All texts unescaped; ``sifat`` is
    the paragraph's direct formatting, the other two that of the runs."""
    seq = f"SEQ {jenis} \\* ARABIC" + (f" \\r {mulai}" if mulai is not None else "")
    awal = f'<w:bookmarkStart w:id="0" w:name="{escape(penanda)}"/>' if penanda else ""
    akhir = '<w:bookmarkEnd w:id="0"/>' if penanda else ""
    nomor = run(label, sifat_label) + field(seq, "1", sifat_label)
    return alinea(f"{awal}{nomor}{akhir}{run(' ' + teks, sifat_teks)}", gaya, sifat)
