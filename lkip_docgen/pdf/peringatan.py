"""What the PDF step can't draw as the file asks, as diagnostics of the family LK8."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.pdf.box import Document
from lkip_docgen.pdf.page import Warning

KODE: Final[dict[str, tuple[str, ...]]] = {
    "LK801": ("glyph", "simbol"),  # a character that no packaged font has
    "LK802": ("picture", "gambar-hilang", "gambar-luar"),
    "LK803": ("bentuk", "objek", "wordart", "garis", "batas-halaman", "nomor-baris", "sisipan", "kepala-kaki"),
    "LK804": ("grup-gambar", "kotak-teks", "tabel-mengambang", "wrap"),
    "LK805": ("overflow", "clipped"),
    "LK806": ("huruf", "font"),
    "LK807": ("bidang", "catatan"),
    "LK808": ("link",),
    "LK810": ("original",),
    "LK811": ("vektor",),
}
"""Which kinds of warning each code covers; ``LK809`` is any other."""

_KODE_JENIS: Final = {jenis: kode for kode, semua in KODE.items() for jenis in semua}
_BERAT: Final[dict[str, Severity]] = {"glyph": "error", "original": "note"}
_SARAN: Final = {
    "LK801": "ganti karakter itu dengan yang ada pada huruf dokumen",
    "LK802": "sisipkan gambarnya (Insert, Pictures), jangan ditautkan",
    "LK803": "ganti dengan gambar PNG, atau biarkan bila tidak perlu tercetak",
    "LK804": "periksa halamannya; agar pasti, pilih In Line with Text atau Text wrapping: None",
    "LK805": "ubah tinggi baris menjadi At least, atau perkecil isinya",
    "LK806": "simpan lagi di Word dengan Embed fonts in the file",
    "LK807": "ganti dengan penomoran atau teks biasa",
    "LK808": "buat penandanya (Insert, Bookmark), atau hapus tautannya",
    "LK809": "tempelkan sebagai gambar (Paste Special, Picture)",
    "LK810": "tidak perlu diubah bila cetakannya jelas; agar teksnya dapat dicari, simpan ulang sebagai PDF/A",
    "LK811": "sisipkan lagi di Word (Insert, Pictures), atau sebagai PNG",
}
"""What to do."""
_CUPLIKAN = 60


def diagnostik(berkas: str, dokumen: Document, peringatan: Iterable[Warning]) -> list[Diagnostic]:
    """One diagnostic a distinct warning, the reader's and those given. ``berkas`` names the Word file; the paragraph's words
    tell the place. A character without a font is an error: a sign would be missing on paper. A page drawn as a picture is
    a note."""
    hasil: dict[Diagnostic, None] = {}
    for w in (*dokumen.warnings, *peringatan):
        kode = _KODE_JENIS.get(w.kind, "LK809")
        hasil[
            Diagnostic(
                kode,
                _BERAT.get(w.kind, "warning"),
                w.detail + _tempat(dokumen, w.source),
                berkas,
                hint=_SARAN[kode],
            )
        ] = None
    return list(hasil)


def _tempat(dokumen: Document, sumber: int) -> str:
    if not 0 <= sumber < len(dokumen.source_text):
        return ""
    teks = " ".join(dokumen.source_text[sumber].split())
    if not teks:
        return ""
    return f' (pada paragraf "{teks[:_CUPLIKAN]}{"…" if len(teks) > _CUPLIKAN else ""}")'
