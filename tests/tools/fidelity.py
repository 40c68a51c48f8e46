"""``make fidelity``: our pages beside LibreOffice's of the same .docx, paragraph by paragraph and line by line.

LibreOffice's paragraphs are read from its tagged PDF, ours from the layout's items; both in document order, so that
they pair by their text. Ends with 1 where the page counts differ or fewer than 97% of the paragraphs start on the same
page.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from lkip_docgen.pdf.layout import layout
from lkip_docgen.pdf.page import ClipItem, Item, TextItem
from lkip_docgen.pdf.reader import read
from tests.tools.laporan import LibreOffice, bangun, folder_sementara, satu_berkas, tahun_terbaru
from tests.tools.office_pdf import paragraf_office
from tests.tools.sandingan import Beda, Paragraf, Potong, bandingkan, paragraf

AMBANG = 0.97


def paragraf_kita(docx: Path) -> tuple[list[Paragraf], int]:
    """Our layout's body paragraphs in document order, and its number of pages."""
    hasil = layout(read(docx))
    potongan: dict[int, list[Potong]] = {}
    terakhir: dict[int, tuple[int, int]] = {}  # source → page and offset of its last piece
    selesai: set[int] = set()
    for halaman, page in enumerate(hasil.pages):
        for item in _teks(page.items):
            if item.tag < 0 or item.source in selesai:
                continue
            hal, awal = terakhir.get(item.source, (halaman, -1))
            if halaman > hal and item.start <= awal:  # a table's header row, repeated
                selesai.add(item.source)
                continue
            terakhir[item.source] = (halaman, max(awal, item.start))
            potongan.setdefault(item.source, []).append(Potong(halaman, item.x / 20, item.baseline / 20, item.text))
    semua = [paragraf(potongan[sumber]) for sumber in sorted(potongan)]
    return [p for p in semua if p.baris], len(hasil.pages)


def _teks(items: Iterable[Item]) -> Iterator[TextItem]:
    for item in items:
        if isinstance(item, ClipItem) and not item.rotate:
            yield from _teks(item.items)
        elif isinstance(item, TextItem):
            yield item


def main() -> int:
    pengurai = argparse.ArgumentParser(description="Membandingkan halaman PDF kita dengan LibreOffice.")
    pengurai.add_argument("sasaran", nargs="*", help="tahun laporan (tanpa ini yang terbaru), atau berkas .docx")
    sasaran = pengurai.parse_args().sasaran or [tahun_terbaru()]
    with folder_sementara() as folder:
        office = LibreOffice(folder)
        berkas: list[Path] = []
        for satu in sasaran:
            if not satu.endswith(".docx"):
                bangun(satu, folder / satu)
            berkas.append(Path(satu) if satu.endswith(".docx") else satu_berkas(folder / satu, ".docx"))
        baik = [_periksa(docx, office, folder / f"office{nomor}") for nomor, docx in enumerate(berkas)]
    return int(not all(baik))


def _periksa(docx: Path, office: LibreOffice, tujuan: Path) -> bool:
    """Prints the comparison of one file; whether it holds."""
    kita, halaman = paragraf_kita(docx)
    acuan, halaman_acuan = paragraf_office(office.konversi(docx.resolve(), tujuan, bertanda=True))
    hasil = bandingkan(kita, acuan)
    print(f"{docx.name}\n  halaman              {halaman} (LibreOffice {halaman_acuan})")
    print(f"  paragraf sehalaman   {_bagian(hasil.sehalaman, hasil.paragraf)}")
    print(f"  baris berakhir sama  {_bagian(hasil.sebaris, hasil.baris)}")
    for nama, selisih in (("x", hasil.dx), ("y", hasil.dy)):
        mutlak = sorted(map(abs, selisih)) or [0.0]
        persen99 = mutlak[int(len(mutlak) * 0.99) if len(mutlak) > 100 else -1]
        print(f"  selisih {nama} terbesar   {mutlak[-1]:.2f} pt (99% ≤ {persen99:.2f} pt)")
    for beda in hasil.beda:
        print(f"  {_uraian(beda)}")
    return halaman == halaman_acuan and hasil.sehalaman >= AMBANG * hasil.paragraf


def _bagian(sebagian: int, semua: int) -> str:
    return f"{sebagian} dari {semua} ({100 * sebagian / max(semua, 1):.2f}%)"


def _uraian(beda: Beda) -> str:
    """A line that says where a paragraph stands on both sides and where its lines part."""
    ada = beda.kita or beda.office
    assert ada is not None
    if beda.kita is None or beda.office is None:
        return f"hal. {ada.baris[0].halaman + 1}: hanya di {'kita' if beda.kita else 'LibreOffice'}: {ada.teks[:60]!r}"
    a, b = beda.kita.baris, beda.office.baris
    tempat = f"hal. {a[0].halaman + 1}|{b[0].halaman + 1}, baris {len(a)}|{len(b)}: {ada.teks[:40]!r}"
    for nomor, (satu, lain) in enumerate(zip(a, b, strict=False), start=1):
        if satu.teks != lain.teks:
            return f"{tempat}; baris {nomor} berakhir {satu.teks[-16:]!r}|{lain.teks[-16:]!r}"
    return tempat


if __name__ == "__main__":
    sys.exit(main())
