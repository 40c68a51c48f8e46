"""The members of a composed document's package besides its text: properties, relationships, content types."""

from __future__ import annotations

from typing import Final

from lkip_docgen.docx.gabung import Gabungan, jenis_media
from lkip_docgen.docx.paket import DOKUMEN, Relasi, tulis_relasi
from lkip_docgen.docx.setelan import Properti, aplikasi, daftar_jenis_isi, inti

_RT: Final = "http://schemas.openxmlformats.org/"
_RT_DOKUMEN: Final = _RT + "officeDocument/2006/relationships/officeDocument"
_RT_INTI: Final = _RT + "package/2006/relationships/metadata/core-properties"
_RT_APLIKASI: Final = _RT + "officeDocument/2006/relationships/extended-properties"
_JENIS_INTI: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_JENIS_APLIKASI: Final = "application/vnd.openxmlformats-officedocument.extended-properties+xml"


def anggota_paket(g: Gabungan, properti: Properti) -> dict[str, bytes]:
    """Every member but document.xml, which is written when its page numbers are known."""
    lain = dict(sorted(g.lain.items()))
    lain["docProps/core.xml"] = inti(properti)
    lain["docProps/app.xml"] = aplikasi(properti)
    lain["_rels/.rels"] = tulis_relasi(
        [
            Relasi("rId1", _RT_DOKUMEN, DOKUMEN),
            Relasi("rId2", _RT_INTI, "docProps/core.xml"),
            Relasi("rId3", _RT_APLIKASI, "docProps/app.xml"),
        ],
        "",
    )
    jenis = {**g.jenis_isi, "docProps/core.xml": _JENIS_INTI, "docProps/app.xml": _JENIS_APLIKASI}
    ekstensi = [
        (x, jenis_media(x)) for n in lain if n not in jenis and (x := n.rsplit(".", 1)[-1]) not in ("rels", "xml")
    ]
    lain["[Content_Types].xml"] = daftar_jenis_isi(jenis, ekstensi)
    return lain
