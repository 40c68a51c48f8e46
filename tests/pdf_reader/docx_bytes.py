"""The smallest .docx files that show one thing: XML strings zipped up."""

from __future__ import annotations

import io
import zipfile

from lkip_docgen.pdf import box
from lkip_docgen.pdf.reader import read

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "cx": "http://schemas.microsoft.com/office/drawing/2014/chartex",
        "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
        "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "fontTable": "fonts",
}


def relationships(**targets: tuple[str, str]) -> str:
    """A .rels part of ``id=(kind, target)``; targets with "://" or "mailto:" are external."""
    entries = "".join(
        f'<Relationship Id="{name}" Type="{_TYPE}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if "://" in target or target.startswith("mailto:") else "/>")
        for name, (kind, target) in targets.items()
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entries}</Relationships>'
    )


def members(
    body: str,
    *,
    links: dict[str, tuple[str, str]] | None = None,
    theme: str = "",
    files: dict[str, bytes | str] | None = None,
    **parts: str,
) -> dict[str, bytes]:
    """Members of a .docx. ``parts`` are the inner XML of styles, numbering, settings, footnotes, endnotes; ``links`` the
    main part's further relationships; ``files`` whole further members."""
    targets = dict(links or {})
    out: dict[str, bytes] = {
        "_rels/.rels": relationships(d=("officeDocument", "word/document.xml")).encode(),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".encode(),
    }
    for kind, inner in parts.items():
        root = _PARTS[kind]
        out[f"word/{kind}.xml"] = f"<w:{root} {NAMESPACES}>{inner}</w:{root}>".encode()
        targets[f"part_{kind}"] = (kind, f"{kind}.xml")
    if theme:
        out["word/theme1.xml"] = f"<a:theme {NAMESPACES}>{theme}</a:theme>".encode()
        targets["part_theme"] = ("theme", "theme1.xml")
    for name, content in (files or {}).items():
        out[name] = content if isinstance(content, bytes) else content.encode()
    out["word/_rels/document.xml.rels"] = relationships(**targets).encode()
    return out


def zipped(content: dict[str, bytes]) -> bytes:
    """The members as the bytes of a zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def document(body: str, **kwargs: object) -> box.Document:
    """Read a .docx of this body."""
    return read(zipped(members(body, **kwargs)))  # type: ignore[arg-type]  # handed through as they are


def blocks(body: str, **kwargs: object) -> tuple[box.Block, ...]:
    """The blocks of its first section."""
    return document(body, **kwargs).sections[0].content


def paragraph(body: str, **kwargs: object) -> box.Paragraph:
    """Its first paragraph."""
    first = blocks(body, **kwargs)[0]
    assert isinstance(first, box.Paragraph)
    return first


def table(body: str, **kwargs: object) -> box.Table:
    """Its first table."""
    return next(block for block in blocks(body, **kwargs) if isinstance(block, box.Table))


def text(item: box.Paragraph) -> str:
    """The words of a paragraph, a tab as "\\t", a break as "\\n", a page field as its kind."""
    out = []
    for inline in item.content:
        if isinstance(inline, box.Text | box.NoteRef):
            out.append(inline.text)
        elif isinstance(inline, box.Tab):
            out.append("\t")
        elif isinstance(inline, box.Break):
            out.append("\n")
        elif isinstance(inline, box.PageField):
            out.append(f"{{{inline.kind}}}")
    return "".join(out)


def texts(found: tuple[box.Block, ...]) -> list[str]:
    """The words of the paragraphs among blocks."""
    return [text(block) for block in found if isinstance(block, box.Paragraph)]


def p(inner: str, properties: str = "") -> str:
    """A w:p; ``inner`` without markup is one run of text."""
    content = inner if "<" in inner or not inner else r(inner)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def r(inner: str, properties: str = "") -> str:
    """A w:r; ``inner`` without markup is text."""
    content = inner if "<" in inner else f'<w:t xml:space="preserve">{inner}</w:t>'
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{content}</w:r>"


def tc(inner: str, properties: str = "") -> str:
    """A w:tc around blocks, or around a paragraph of text."""
    content = inner if "<" in inner else p(inner)
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{content}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """A w:tr."""
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"


def tbl(*rows: str, properties: str = "", grid: tuple[int, ...] = (1000, 1000)) -> str:
    """A w:tbl."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def style(style_id: str, inner: str, kind: str = "paragraph", based: str = "", default: bool = False) -> str:
    """A w:style."""
    return (
        f'<w:style w:type="{kind}" w:styleId="{style_id}"{" w:default=" + chr(34) + "1" + chr(34) if default else ""}>'
        f'<w:name w:val="{style_id}"/>{f"<w:basedOn w:val={chr(34)}{based}{chr(34)}/>" if based else ""}{inner}</w:style>'
    )


def field(instruction: str, result: str) -> str:
    """A complex field in runs of its own."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


PICTURE = (
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
    '<pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="gambar"/>{crop}</pic:blipFill>'
    '<pic:spPr><a:xfrm{rotation}><a:ext cx="635000" cy="1270000"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic>'
)


def picture(crop: str = "", rotation: str = "") -> str:
    """An a:graphic of the relationship "gambar"."""
    return PICTURE.format(crop=crop, rotation=rotation)
