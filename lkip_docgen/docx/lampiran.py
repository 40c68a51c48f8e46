"""The "Lampiran n" in front of a part that serves without it as well."""

from __future__ import annotations

from lkip_docgen.docx.nilai import alinea, run
from lkip_docgen.docx.susunan import Lampiran
from lkip_docgen.docx.xml import Element, escape, fragmen, quoteattr


def depan_lampiran(lampiran: Lampiran, nomor: int, judul: str) -> list[Element]:
    """The heading paragraph: "Lampiran n" in its bookmark, then the title; with ``halaman`` the part follows on a new
    page."""
    tanda = f'<w:bookmarkStart w:id="lampiran" w:name={quoteattr(lampiran.penanda)}/>'
    isi = f'{tanda}{run(f"Lampiran {nomor}")}<w:bookmarkEnd w:id="lampiran"/>{run(f". {judul}") if judul else ""}'
    if lampiran.halaman:
        isi += '<w:r><w:br w:type="page"/></w:r>'
    return fragmen(alinea(isi, escape(lampiran.gaya)))
