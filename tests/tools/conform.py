"""``make conform``: whether the built files keep the rules of their formats, and the working paper its figures.

Word: openxml-audit (ISO/IEC 29500 schemas and what Word is known to repair). PDF: qpdf's check through pikepdf, and
what a reader of an official file relies on: embedded fonts, language, title, bookmarks. ``--pdfua`` adds ``outloud``
(PDF/UA-1), in a throw-away environment, for it brings 300 MB. veraPDF, the reference for PDF/A, is in none of PyPI, npm
or Debian. The working paper: every formula calculated anew by LibreOffice, from a copy that holds no results.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pikepdf

from lkip_docgen.telusur.kertas_kerja import BEDA
from tests.tools.laporan import LibreOffice, bangun, folder_sementara, jalankan, satu_berkas, tahun_terbaru

BENTUK = "office2019"


def periksa_docx(docx: Path) -> list[str]:
    """What openxml-audit finds, each with its part and path."""
    program = Path(sys.executable).with_name("openxml-audit")
    perintah: list[str | Path] = [program, "--format", BENTUK, "--output", "json", "--max-errors", "0", docx]
    hasil = json.loads(subprocess.run(perintah, stdout=subprocess.PIPE, text=True).stdout)
    return [
        f"{satu['severity']}: {satu['description']} ({satu['part_uri']} {satu['path']})".replace(" )", ")")
        for satu in hasil[0]["errors"]
    ]


def periksa_pdf(berkas: Path) -> list[str]:
    """What qpdf finds, and what is missing for a reader."""
    with pikepdf.open(berkas) as pdf:
        temuan = [f"qpdf: {satu}" for satu in pdf.check_pdf_syntax()]
        if not str(pdf.Root.get("/Lang", "")):
            temuan.append("bahasa dokumen (/Lang) tidak ada")
        if not str(pdf.docinfo.get("/Title", "")):
            temuan.append("judul dokumen (/Title) tidak ada")
        if "/Outlines" not in pdf.Root:
            temuan.append("penanda (bookmark) tidak ada")
        temuan += sorted({f"fon {nama} tidak disematkan" for nama in _fon_lepas(pdf)})
    return temuan


def _fon_lepas(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Names of fonts that no font program stands behind."""
    for satu in pdf.objects:
        if not isinstance(satu, pikepdf.Dictionary) or satu.get("/Type") != "/Font" or "/DescendantFonts" in satu:
            continue
        keterangan = satu.get("/FontDescriptor", pikepdf.Dictionary())
        if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(keterangan.keys()) and satu.get("/Subtype") != "/Type3":
            yield str(satu.get("/BaseFont", "?"))


def periksa_pdfua(berkas: Path, folder: Path) -> list[str]:
    """What outloud finds against PDF/UA-1."""
    venv.create(folder / "outloud", with_pip=True)
    program = folder / "outloud" / "bin"
    jalankan([program / "python", "-m", "pip", "install", "-qq", "outloud"])
    perintah: list[str | Path] = [
        program / "outloud",
        "--no-info",
        "--layer",
        "conformance",
        "--fail-on",
        "error",
        berkas,
    ]
    selesai = subprocess.run(perintah, stdout=subprocess.PIPE, text=True)
    return [baris.strip() for baris in selesai.stdout.splitlines() if baris.lstrip().startswith("ERROR")]


def tanpa_hasil(xlsx: Path, tujuan: Path) -> Path:
    """A copy of a workbook whose formulas have no results, so that each one read later was calculated."""
    baru = tujuan / xlsx.name
    with zipfile.ZipFile(xlsx) as asal, zipfile.ZipFile(baru, "w", zipfile.ZIP_DEFLATED) as salinan:
        for nama in asal.namelist():
            data = asal.read(nama)
            if nama.startswith("xl/worksheets/sheet"):
                data = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", data)
            salinan.writestr(nama, data)
    return baru


def periksa_kertas_kerja(xlsx: Path, dihitung: Path) -> tuple[int, list[str]]:
    """How many formulas there are, and those whose calculated result isn't the one that was written with them, or says
    that it isn't what is printed. Numbers are compared to nine digits, more than any paper shows."""
    rumus, tertulis, hasil = (
        openpyxl.load_workbook(berkas, data_only=nilai)
        for berkas, nilai in ((xlsx, False), (xlsx, True), (dihitung, True))
    )
    banyak = 0
    temuan = []
    for lembar in rumus.worksheets:
        for baris in lembar.iter_rows():
            for sel in baris:
                if sel.data_type != "f":
                    continue
                banyak += 1
                a, b = (buku[lembar.title][sel.coordinate].value for buku in (tertulis, hasil))
                sama = a == b or (
                    isinstance(a, int | float) and isinstance(b, int | float) and f"{a:.9g}" == f"{b:.9g}"
                )
                if not sama or b == BEDA:
                    temuan.append(f"{lembar.title}!{sel.coordinate}: tertulis {a}, dihitung {b} ({sel.value})")
    return banyak, temuan


def main() -> int:
    pengurai = argparse.ArgumentParser(description="Memeriksa kesahihan berkas Word dan PDF.")
    pengurai.add_argument("tahun", nargs="?", help="tahun laporan (tanpa ini yang terbaru)")
    pengurai.add_argument(
        "--pdfua", action="store_true", help="periksa juga PDF/UA-1 dengan outloud (mengunduh 300 MB)"
    )
    pilihan = pengurai.parse_args()
    with folder_sementara() as folder:
        bangun(pilihan.tahun or tahun_terbaru(), folder / "hasil")
        docx, pdf = (satu_berkas(folder / "hasil", akhiran) for akhiran in (".docx", ".pdf"))
        pemeriksaan = {f"{docx.name} (OOXML, {BENTUK})": periksa_docx(docx), f"{pdf.name} (qpdf)": periksa_pdf(pdf)}
        xlsx = satu_berkas(folder / "hasil", ".xlsx")
        kosong, ulang = folder / "tanpa-hasil", folder / "hitung-ulang"
        kosong.mkdir()
        dihitung = LibreOffice(folder).hitung_ulang(tanpa_hasil(xlsx, kosong), ulang)
        banyak, beda = periksa_kertas_kerja(xlsx, dihitung)
        pemeriksaan[f"{xlsx.name} ({banyak} rumus dihitung ulang)"] = beda if banyak else ["tidak ada rumus"]
        if pilihan.pdfua:
            pemeriksaan[f"{pdf.name} (PDF/UA-1)"] = periksa_pdfua(pdf, folder)
    for nama, temuan in pemeriksaan.items():
        print(f"{nama}: {f'{len(temuan)} temuan' if temuan else 'baik'}")
        for satu in temuan:
            print(f"  {satu}")
    print("PDF/A tidak diperiksa: veraPDF tidak ada di PyPI, npm, atau Debian.")
    return int(any(pemeriksaan.values()))


if __name__ == "__main__":
    sys.exit(main())
