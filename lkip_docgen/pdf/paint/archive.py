"""What PDF/A-2b asks for beside the pages: XMP metadata and an sRGB output intent (ISO 19005-2, 6.2.3 and 6.6)."""

from __future__ import annotations

import struct
from datetime import datetime
from functools import cache

from ..box import Properties

PRODUCER = "lkip_docgen"


def xmp(properties: Properties, moment: datetime | None, *, accessible: bool) -> bytes:
    """The metadata packet, saying what the information dictionary says; ``accessible`` claims PDF/UA-1 too."""
    language = escape(properties.language or "x-default")
    parts = ["<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"]
    if accessible:
        parts.append("<pdfuaid:part>1</pdfuaid:part>")
    parts.append("<dc:format>application/pdf</dc:format>")
    parts.append(f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>")
    if properties.title:
        parts.append(f"<dc:title>{_alternatives(properties.title)}</dc:title>")
    if properties.author:
        parts.append(f"<dc:creator><rdf:Seq><rdf:li>{escape(properties.author)}</rdf:li></rdf:Seq></dc:creator>")
    if properties.subject:
        parts.append(f"<dc:description>{_alternatives(properties.subject)}</dc:description>")
    if properties.keywords:
        parts.append(f"<pdf:Keywords>{escape(properties.keywords)}</pdf:Keywords>")
    parts.append(f"<pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>")
    if moment is not None:
        when = moment.strftime("%Y-%m-%dT%H:%M:%S")
        zone = moment.strftime("%z")
        when += f"{zone[:3]}:{zone[3:5]}" if zone and zone != "+0000" else "Z"
        parts.append(f"<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>")
    extension = _UA_SCHEMA if accessible else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\n'
        + "\n".join(parts)
        + f"\n</rdf:Description>{extension}</rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    ).encode()


# PDF/A-2 knows no pdfuaid properties of itself: they must be described in the file (ISO 19005-2, 6.6.2.3.3).
_UA_SCHEMA = (
    '\n<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
)


def escape(text: str) -> str:
    """Text of an XML element (``xml.sax.saxutils`` would import urllib, 30 ms)."""
    allowed = "".join(c for c in text if c >= " " or c in "\t\n")
    return allowed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _alternatives(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'


@cache
def srgb_profile() -> bytes:
    """An ICC profile (version 2.1, matrix and curves) of sRGB, IEC 61966-2-1.

    Made here since Pillow's carries the moment of its making, which would make every build another file.
    """
    curve = struct.pack(">4sLL", b"curv", 0, 1024) + b"".join(
        struct.pack(">H", round(65535 * _linear(i / 1023))) for i in range(1024)
    )
    tags = {
        b"desc": _description("sRGB IEC61966-2.1"),
        b"cprt": b"text\0\0\0\0" + b"No copyright, use freely\0",
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        # The primaries adapted to D50, which a profile's connection space has
        b"rXYZ": _xyz(0.43607, 0.22249, 0.01392),
        b"gXYZ": _xyz(0.38515, 0.71687, 0.09708),
        b"bXYZ": _xyz(0.14307, 0.06061, 0.71410),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    place = 128 + 4 + 12 * len(tags)
    table, body, known = struct.pack(">L", len(tags)), b"", {}
    for tag, data in tags.items():
        if data not in known:
            padded = data + b"\0" * (-len(data) % 4)
            known[data] = place
            body += padded
            place += len(padded)
        table += struct.pack(">4sLL", tag, known[data], len(data))
    header = struct.pack(
        ">LL L 4s4s4s 6H 4s 4s L L L Q L 3l L",
        place, 0, 0x02100000, b"mntr", b"RGB ", b"XYZ ", 2000, 1, 1, 0, 0, 0, b"acsp", b"\0\0\0\0", 0, 0, 0, 0, 0,
        round(0.9642 * 65536), 65536, round(0.8249 * 65536), 0,
    )  # fmt: skip
    return header.ljust(128, b"\0") + table + body


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _xyz(*values: float) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(struct.pack(">l", round(value * 65536)) for value in values)


def _description(text: str) -> bytes:
    ascii_text = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">L", len(ascii_text)) + ascii_text + b"\0" * (4 + 4 + 2 + 1 + 67)
