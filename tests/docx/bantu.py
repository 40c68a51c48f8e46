"""Tiny templates and a tiny report for the tests of ``docx``."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from lxml import etree

from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx import Dokumen, susun

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = {"w": W}
_NS = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
_RT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def _gaya(id: str, lain: str = "") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{id}"/>{lain}</w:style>'


GAYA = (
    f'<w:styles {_NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'
    '<w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    + "".join(_gaya(f"Heading{n}", f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr>') for n in (1, 2, 3, 4))
    + _gaya("JudulLampiran", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    + "".join(
        _gaya(f"Daftar{n}", f'<w:pPr><w:numPr><w:numId w:val="{i}"/></w:numPr></w:pPr>')
        for i, n in ((1, "Angka"), (2, "Huruf"), (3, "Kurung"), (4, "Butir"))
    )
    + "".join(
        _gaya(n)
        for n in [
            "IsiParagraf",
            "TeksTabel",
            "KepalaTabel",
            "Caption",
            "KeteranganGambar",
            "TOC1",
            "TOC2",
            "TOC3",
            "TableofFigures",
            "Footer",
        ]
    )
    + "</w:styles>"
)


def _abstrak(nomor: int, fmt: str, teks: str) -> str:
    lvl = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{teks % (i + 1)}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{426 * (i + 1)}" w:hanging="426"/></w:pPr></w:lvl>'
        for i in range(3)
    )
    return f'<w:abstractNum w:abstractNumId="{nomor}"><w:multiLevelType w:val="multilevel"/>{lvl}</w:abstractNum>'


NOMOR = (
    f"<w:numbering {_NS}>"
    + _abstrak(1, "decimal", "%%%d.")
    + _abstrak(2, "lowerLetter", "%%%d.")
    + _abstrak(3, "decimal", "(%%%d)")
    + _abstrak(4, "bullet", "•%.0d")
    + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2, 3, 4, 5)).replace(
        '<w:num w:numId="5"><w:abstractNumId w:val="5"/>', '<w:num w:numId="5"><w:abstractNumId w:val="1"/>'
    )
    + "</w:numbering>"
)


def p(teks: str = "", gaya: str = "", lain: str = "") -> str:
    """A paragraph of one run; tags are written as they are."""
    ps = f'<w:pStyle w:val="{gaya}"/>' if gaya else ""
    pr = f"<w:pPr>{ps}{lain}</w:pPr>" if ps or lain else ""
    isi = f'<w:r><w:t xml:space="preserve">{teks}</w:t></w:r>' if teks else ""
    return f"<w:p>{pr}{isi}</w:p>"


def field(kode: str, hasil: str = "?") -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {kode} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{hasil}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def judul_tabel(penanda: str, label: str, teks: str, jenis: str = "Tabel", mulai: str = "") -> str:
    """A caption as the templates have it."""
    seq = field(rf"SEQ {jenis} \* ARABIC{mulai}")
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="7" w:name="{penanda}"/>'
        f"<w:r><w:t>{label}</w:t></w:r>{seq}"
        f'<w:bookmarkEnd w:id="7"/><w:r><w:t xml:space="preserve"> {teks}</w:t></w:r></w:p>'
    )


def tabel(*baris: tuple[str, ...], caption: str = "") -> str:
    """A table of cells that hold one paragraph each, or XML where a cell begins with "<"."""
    n = max(len(b) for b in baris)
    cap = f'<w:tblCaption w:val="{caption}"/>' if caption else ""
    grid = '<w:gridCol w:w="1000"/>' * n
    isi = "".join(
        "<w:tr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>{c if c.startswith("<") else p(c)}</w:tc>'
            for c in b
        )
        + "</w:tr>"
        for b in baris
    )
    return f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>{cap}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{isi}</w:tbl>'


POTRET = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1700" w:header="700" w:footer="700" w:gutter="0"/>'
)
LANSKAP = POTRET.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"')


def docx(isi: str, seksi: str = POTRET, kaki: str | None = None, gaya: str = GAYA) -> bytes:
    """A template: body, section, and a footer's text."""
    rel = [("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml")]
    ref = ""
    anggota = {"word/styles.xml": gaya, "word/numbering.xml": NOMOR}
    if kaki is not None:
        rel.append(("rId3", "footer", "footer1.xml"))
        ref = '<w:footerReference w:type="default" r:id="rId3"/>'
        anggota["word/footer1.xml"] = f"<w:ftr {_NS}>{p(kaki, 'Footer')}</w:ftr>"
    anggota["word/document.xml"] = (
        f"<w:document {_NS}><w:body>{isi}<w:sectPr>{ref}{seksi}</w:sectPr></w:body></w:document>"
    )
    rels = "".join(f'<Relationship Id="{i}" Type="{_RT}{j}" Target="{t}"/>' for i, j, t in rel)
    anggota["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}</Relationships>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for nama, data in anggota.items():
            z.writestr(nama, data)
    return out.getvalue()


def laporan(**konteks: Any) -> Any:
    """What ``susun`` asks of a report's view."""
    instansi = SimpleNamespace(nama="Dinas Contoh")
    isi = {"tahun": 2031, "instansi": instansi, "rkt": None, **konteks}
    return SimpleNamespace(konteks=lambda: isi, laporan=SimpleNamespace(kertas="A4"), instansi=instansi)


def isi(akar: Path, lampiran: list[str] | None = None) -> Any:
    """What ``susun`` asks of the content."""
    return SimpleNamespace(
        tahun=2031,
        foto=[],
        narasi={},
        akar=akar,
        instansi=SimpleNamespace(nama="Dinas Contoh", lambang=None, kop=SimpleNamespace(logo=None, baris=[])),
        laporan=SimpleNamespace(tanggal=date(2032, 1, 31), lampiran=lampiran, letak_dari=lambda _="": None),
    )


def bangun(
    folder: Path,
    bagian: Mapping[str, bytes],
    susunan: str | None = None,
    gambar: Mapping[str, Any] | None = None,
    lampiran: list[str] | None = None,
    **konteks: Any,
) -> tuple[Dokumen | None, list[Diagnostic]]:
    """Compose parts, in their order unless ``susunan`` (the list's YAML lines) says otherwise."""
    for nama, data in {"gaya": docx(p(), kaki="Kaki induk"), **bagian}.items():
        (folder / f"{nama}.docx").write_bytes(data)
    daftar = susunan or "\n".join(f"      - bagian: {n}" for n in bagian)
    (folder / "susunan.yaml").write_text(f"dokumen:\n  lkip:\n    bagian:\n{daftar}\n", encoding="utf-8")
    dokumen, masalah = susun(laporan(**konteks), isi(folder, lampiran), folder, gambar or {})
    return next(iter(dokumen), None), masalah


def jadi(folder: Path, bagian: Mapping[str, bytes], susunan: str | None = None, **lain: Any) -> Dokumen:
    """``bangun`` where it must succeed."""
    dokumen, masalah = bangun(folder, bagian, susunan, **lain)
    assert dokumen is not None, masalah
    return dokumen


def xml(dokumen: Dokumen, nama: str = "word/document.xml") -> Any:
    return etree.fromstring(dokumen.anggota()[nama])


def teks(e: Any) -> str:
    return "".join(t.text or "" if t.tag.endswith("}t") else "\n" for t in e.iter(f"{{{W}}}t", f"{{{W}}}br"))


def alinea(dokumen: Dokumen) -> list[str]:
    return [teks(e) for e in xml(dokumen).iter(f"{{{W}}}p")]
