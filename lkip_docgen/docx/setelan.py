"""Parts that don't come from templates: settings, document properties, the list of content types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from lxml import etree

from lkip_docgen.beku import Beku
from lkip_docgen.docx.xml import CT_NS, VAL, W_NS, Element, escape, fragmen, parse, sub, tulis, w

_BUANG: Final = tuple(
    w(n)
    for n in [
        "updateFields",
        "rsids",
        "proofState",
        "attachedTemplate",
        "documentProtection",
        "writeProtection",
        "trackRevisions",
        "mailMerge",
        "footnotePr",
        "endnotePr",
        "docVars",
        "hideSpellingErrors",
        "hideGrammaticalErrors",
        "revisionView",
        "saveThroughXslt",
    ]
)
"""Settings that concern a template's editing, ask questions on opening, or point to parts that aren't taken over."""

_SEBELUM_CATATAN: Final = tuple(w(n) for n in ("compat", "docVars", "rsids", "themeFontLang", "clrSchemeMapping"))
_SEBELUM_CERMIN: Final = tuple(
    w(n)
    for n in [
        "view",
        "zoom",
        "removePersonalInformation",
        "removeDateAndTime",
        "doNotDisplayPageBoundaries",
        "displayBackgroundShape",
        "printPostScriptOverText",
        "printFractionalCharacterWidth",
        "printFormsData",
        "embedTrueTypeFonts",
        "embedSystemFonts",
        "saveSubsetFonts",
        "saveFormsData",
    ]
)
_COMPAT_URI: Final = "http://schemas.microsoft.com/office/word"


class Properti(Beku):
    """Document properties."""

    judul: str
    penulis: str
    dibuat: datetime
    subjek: str = ""
    kata_kunci: str = ""
    bahasa: str = "id-ID"


def setelan_bersih(data: bytes | None, *, catatan: bool, cermin: bool = False) -> bytes:
    """The master's settings.xml without what is of no use in a finished document. ``catatan``: it has footnotes;
    ``cermin``: left and right margins change places on the backs of sheets (17.15.1.57)."""
    akar = etree.Element(w("settings"), nsmap={"w": W_NS}) if data is None else parse(data)
    for e in list(akar):
        if e.tag in _BUANG or not isinstance(e.tag, str):
            akar.remove(e)
    if catatan:
        pr = fragmen('<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>')[0]
        tempat = next((i for i, e in enumerate(akar) if e.tag in _SEBELUM_CATATAN), len(akar))
        akar.insert(tempat, pr)
    if cermin and akar.find(w("mirrorMargins")) is None:
        tempat = next((i for i, e in enumerate(akar) if e.tag not in _SEBELUM_CERMIN), len(akar))
        akar.insert(tempat, etree.Element(w("mirrorMargins")))
    _mode_word_2013(akar)
    etree.cleanup_namespaces(akar)
    return tulis(akar)


def _mode_word_2013(akar: Element) -> None:
    """Without a compatibility mode Word opens the file as one of 2007 and lays it out by old rules."""
    compat = akar.find(w("compat"))
    if compat is None:
        compat = etree.Element(w("compat"))
        tempat = next((i for i, e in enumerate(akar) if e.tag in _SEBELUM_CATATAN[1:]), len(akar))
        akar.insert(tempat, compat)
    if not any(e.get(w("name")) == "compatibilityMode" for e in compat):
        sub(compat, "compatSetting", name_="compatibilityMode", uri=_COMPAT_URI, val="15")


def bahasa_bawaan(gaya: Element, bahasa: str = "id-ID") -> None:
    """Give the document's default run properties their language, where the master doesn't."""
    rpr = gaya.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    if rpr is None:
        return
    lang = rpr.find(w("lang"))
    if lang is None:
        sub(rpr, "lang", val=bahasa)
    else:
        lang.set(VAL, bahasa)


def inti(p: Properti) -> bytes:
    """docProps/core.xml."""
    saat = p.dibuat.strftime("%Y-%m-%dT%H:%M:%SZ")
    isi = "".join(
        f"<{nama}>{escape(nilai)}</{nama}>"
        for nama, nilai in (
            ("dc:title", p.judul),
            ("dc:subject", p.subjek),
            ("dc:creator", p.penulis),
            ("cp:keywords", p.kata_kunci),
            ("cp:lastModifiedBy", p.penulis),
        )
        if nilai
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{isi}'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{saat}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{saat}</dcterms:modified>'
        f"<dc:language>{p.bahasa}</dc:language></cp:coreProperties>"
    ).encode()


def aplikasi(p: Properti) -> bytes:
    """docProps/app.xml."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Application>lkip_docgen</Application><Company>{escape(p.penulis)}</Company></Properties>"
    ).encode()


def daftar_jenis_isi(jenis_isi: Mapping[str, str], ekstensi: Iterable[tuple[str, str]]) -> bytes:
    """[Content_Types].xml: by member, and by file ending for media."""
    akar = etree.Element(f"{{{CT_NS}}}Types", nsmap={None: CT_NS})  # type: ignore[dict-item]  # lxml: None = default namespace
    dasar = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        *sorted(set(ekstensi)),
    ]
    for akhiran, jenis in dasar:
        etree.SubElement(akar, f"{{{CT_NS}}}Default", {"Extension": akhiran, "ContentType": jenis})
    for nama in sorted(jenis_isi):
        etree.SubElement(akar, f"{{{CT_NS}}}Override", {"PartName": f"/{nama}", "ContentType": jenis_isi[nama]})
    return etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
