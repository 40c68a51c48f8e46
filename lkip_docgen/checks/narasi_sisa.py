"""Placeholders left behind: what a template's author meant to be replaced, and what a spreadsheet left."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import lembar
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import BlokNarasi, DaftarNarasi, TabelNarasi
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan

_I = re.IGNORECASE
_SISA: tuple[tuple[re.Pattern[str], Severity], ...] = (
    (lazy_regex(r"Rp[xX]{1,}(?:[.,][xX]+)*", needs=("rpx",)), "error"),
    (
        lazy_regex(
            r"[xX]{2}(?<![\w]..)(?:[xX]+(?!\w)|(?<=xx)(?!\w)|(?=\s*(?:%|persen|orang|dokumen|laporan)))", needs=("xx",)
        ),
        "error",
    ),
    (lazy_regex(r"[12](?<!\w.)[09](?:\d[xX_]|[xX_]{2}|\.\.|…)(?!\w)"), "error"),
    (
        lazy_regex(r"_{3,}|\.{4,}|…(?:\s*…)+|--(?<!\S..)-+(?!\S)|\?{2,}", needs=("___", "....", "…", "---", "??")),
        "error",
    ),
    (lazy_regex(r"[\[(<]\s*(?:\.{2,}|…|_+|\?+)\s*[\])>]", needs=("..", "…", "_", "?")), "error"),
    (lazy_regex(r"\[(?![\d\s]*\])[^\]\[\n\ufffc\0]{2,60}\]", needs=("[",)), "error"),
    (
        lazy_regex(
            r"<(?:isi|nama|tanggal|nomor|tahun|jumlah|judul|angka|uraian|sebutkan|tulis|jabatan|lokasi|tempat|nip)\b"
            r"[^<>\n\ufffc\0]{0,60}>",
            _I,
            needs=("<",),
        ),
        "error",
    ),
    (lazy_regex(r"TODO\b|TBD\b|FIXME\b|PLACEHOLDER\b", needs=("todo", "tbd", "fixme", "placeholder")), "error"),
    (lazy_regex(r"[Ll]orem [Ii]psum|dolor sit amet", needs=("lorem", "dolor")), "error"),
    (
        lazy_regex(
            r"[IiTtUuJjSs](?:si|ulis|raikan|elaskan|ebutkan)(?:kan)? di ?sini\b|[Mm]ohon diisi\b",
            needs=("si di", "lis di", "kan di sini", "kan disini", "mohon diisi"),
        ),
        "error",
    ),
    (
        lazy_regex(
            r"\((?:belum )?di ?isi(?: [^()\0]{1,60})?\)|\(isi [^()\n\0]{1,60}\)|\b[Bb]elum diisi\b",
            needs=("(di", "(belum di", "(isi ", "belum diisi"),
        ),
        "error",
    ),
    (
        lazy_regex(
            r"\0\s*(?:Tuliskan|Isikan|Cantumkan|Masukkan)\b", needs=("tuliskan", "isikan", "cantumkan", "masukkan")
        ),
        "error",
    ),
    (lazy_regex(r"#(?:REF|DIV/0|VALUE|NAME|NUM|NULL)[!?]|#N/A\b", needs=("#",)), "error"),
    (
        lazy_regex(
            r"[Cc]ontoh (?:teks|paragraf|kalimat)\b|[Tt]eks contoh\b",
            needs=("contoh teks", "contoh paragraf", "contoh kalimat", "teks contoh"),
        ),
        "error",
    ),
    (lazy_regex(r"\.\.\.(?<![.…]...)(?![.…])|…(?<![.…].)(?![.…])", needs=("...", "…")), "warning"),
    (
        lazy_regex(
            r"\0\s*(?:Uraikan|Jelaskan|Sebutkan|Lengkapi|Ceritakan)\b",
            needs=("uraikan", "jelaskan", "sebutkan", "lengkapi", "ceritakan"),
        ),
        "warning",
    ),
    (
        lazy_regex(
            r"\((?:menyusul|masih kosong|lihat contoh)\)|menyusul kemudian\b",
            needs=("menyusul", "masih kosong", "lihat contoh"),
        ),
        "warning",
    ),
)
"""What is left, and how sure that is: an ellipsis may be meant, an instruction may be a sentence."""
_KURUNG_SUDUT: tuple[re.Pattern[str], Severity] = (
    lazy_regex(r"<[A-Za-z][^<>\n\ufffc\0]{1,60}>", needs=("<",)),
    "error",
)
"""In the narrative, whatever stands between angle brackets; data may have names written so."""
_HTML = lazy_regex(
    r"</?(?:a|b|br|center|div|em|font|h\d|hr|i|li|ol|p|span|strong|sub|sup|table|td|tr|u|ul)\b[^<>\0]*>",
    _I,
    needs=("<",),
)
_DAN_SETERUSNYA = lazy_regex(
    r"d(?<!\w.)(?:(?:st|sb|ll)\b\.?|an (?:seterusnya|sebagainya|lain sebagainya|lain-lain)\b)", _I
)
_ANALISIS = lazy_regex(r"pk/|bab4$|ikhtisar$")


@aturan_angka("LK442")
def sisa_isian(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Nothing is printed that waits to be replaced. Not "<" before a blank or a digit: that compares."""
    lembaran = lembar(isi, laporan)
    sudah: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for t, awal, akhir in lembaran.cari(_HTML):
        sudah[id(t)].append((awal, akhir))
        pesan = f"tanda HTML {t.teks[awal:akhir]} tercetak apa adanya"
        saran = "hapus; pangkat dua ditulis ², miring *…*, tebal **…**"
        yield temuan("LK442", pesan, t.letak(awal, akhir), saran)
    for pola, berat in (*_SISA, _KURUNG_SUDUT):
        for t, awal, akhir in lembaran.cari(pola):
            if pola is _KURUNG_SUDUT[0] and not isinstance(t, TeksNarasi):
                continue
            if not any(a < akhir and awal < z for a, z in sudah[id(t)]):
                sudah[id(t)].append((awal, akhir))
                yield _sisa(t.teks[awal:akhir].strip(), t.letak(awal, akhir), berat)
    for berkas in isi.narasi.values():
        for nama, slot in berkas.slot.items():
            for di in _butir_kosong(slot, berkas.letak_slot.get(nama)):
                yield temuan("LK442", "butir daftar ini kosong", di, "isi butirnya, atau hapus")


def _sisa(teks: str, di: Letak, berat: Severity) -> Diagnostic:
    if berat == "error":
        return temuan("LK442", f'"{teks}" tampaknya isian yang belum diganti', di, "ganti dengan isinya, atau hapus")
    return temuan(
        "LK442",
        f'"{teks}" mungkin isian yang belum diganti',
        di,
        "lengkapi kalimatnya; bila memang dimaksud demikian, sisihkan dengan alasan",
        "warning",
    )


def _butir_kosong(blok: tuple[BlokNarasi, ...], di: Letak | None) -> Iterator[Letak | None]:
    for b in blok:
        if isinstance(b, DaftarNarasi):
            for butir in b.butir:
                if not any(isinstance(x, DaftarNarasi | TabelNarasi) or x.isi for x in butir):
                    yield b.letak or di
                yield from _butir_kosong(butir, b.letak or di)


@aturan_angka("LK445")
def dan_seterusnya(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """An analysis names its causes and steps; "dst." leaves them open."""
    for t, awal, akhir in lembar(isi, laporan).cari(_DAN_SETERUSNYA):
        if isinstance(t, TeksNarasi) and _ANALISIS.match(t.nama):
            yield temuan(
                "LK445",
                f'"{t.teks[awal:akhir]}" membiarkan rinciannya terbuka',
                t.letak(awal, akhir),
                "sebutkan rinciannya sampai habis, atau tulis antara lain di depannya",
                "note",
            )
