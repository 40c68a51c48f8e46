"""What the measuring tools share: the year they take, the built report, and LibreOffice, installed where absent.

LibreOffice is the yardstick, never a part of the product.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]
LKIP = Path(sys.executable).with_name("lkip")
# Metric twins of Arial, Times, Calibri and Cambria: without them LibreOffice would measure with another family.
PAKET_DEBIAN = (
    "libreoffice-writer",
    "libreoffice-calc",
    "libreoffice-math",
    "fonts-liberation",
    "fonts-crosextra-carlito",
    "fonts-crosextra-caladea",
)


class Henti(SystemExit):
    """Ends a tool with a plain line on standard error and exit code 2."""

    def __init__(self, pesan: str) -> None:
        print(f"Galat: {pesan}", file=sys.stderr)
        super().__init__(2)


def tahun_terbaru() -> str:
    """The newest year that has a folder in content/."""
    tahun = sorted(p.name for p in (AKAR / "content").iterdir() if p.is_dir() and p.name.isdigit())
    if not tahun:
        raise Henti("content/ belum punya folder tahun")
    return tahun[-1]


def bangun(tahun: str, tujuan: Path) -> None:
    """Runs ``lkip build`` into ``tujuan``; its own messages tell what is wrong where it fails."""
    if subprocess.run([LKIP, "build", tahun, "--out", tujuan], cwd=AKAR, stdout=subprocess.DEVNULL).returncode:
        raise Henti(f"lkip build {tahun} gagal")


def satu_berkas(folder: Path, akhiran: str) -> Path:
    """The one file under ``folder`` that ends so."""
    berkas = sorted(folder.rglob(f"*{akhiran}"))
    if len(berkas) != 1:
        raise Henti(f"{folder} harus berisi satu berkas {akhiran}, bukan {len(berkas)}")
    return berkas[0]


def soffice() -> str:
    """LibreOffice's program, installed through apt where it is absent."""
    if ada := _cari_soffice():
        return ada
    _pasang()
    if ada := _cari_soffice():
        return ada
    raise Henti("LibreOffice terpasang, tetapi programnya tidak ditemukan")


def _pasang() -> None:
    apt = shutil.which("apt-get")
    sudo = [] if os.geteuid() == 0 else [shutil.which("sudo") or ""]
    if not apt or sudo == [""]:
        raise Henti("LibreOffice tidak ada dan tidak dapat dipasang; pasang libreoffice-writer, lalu ulangi")
    print("Memasang LibreOffice (beberapa menit) ...", file=sys.stderr)
    lingkungan = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for perintah in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *PAKET_DEBIAN]):
        selesai = subprocess.run([*sudo, apt, *perintah], env=lingkungan, stdout=subprocess.DEVNULL)
        if selesai.returncode:
            raise Henti(f"apt-get {perintah[0]} gagal; pasang libreoffice-writer dan libreoffice-calc, lalu ulangi")


def _cari_soffice() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


class LibreOffice:
    """LibreOffice with a profile of its own, so that neither a running office nor the user's settings play a part."""

    def __init__(self, folder: Path) -> None:
        self.program = soffice()
        self._folder = folder / "profil"
        self._profil = self._folder.as_uri()

    def perintah(self, docx: Path, tujuan: Path, *, bertanda: bool = False) -> list[str]:
        """The command that converts ``docx`` into ``tujuan``; ``bertanda`` asks for a tagged PDF."""
        pilihan = {"UseTaggedPDF": {"type": "boolean", "value": "true"}}
        bentuk = f"pdf:writer_pdf_Export:{json.dumps(pilihan)}" if bertanda else "pdf"
        return [
            self.program,
            f"-env:UserInstallation={self._profil}",
            "--headless",
            "--convert-to",
            bentuk,
            "--outdir",
            str(tujuan),
            str(docx),
        ]

    def konversi(self, docx: Path, tujuan: Path, *, bertanda: bool = False) -> Path:
        """The PDF that LibreOffice makes of ``docx``."""
        jalankan(self.perintah(docx, tujuan, bertanda=bertanda))
        return satu_berkas(tujuan, f"{docx.stem}.pdf")

    def hitung_ulang(self, xlsx: Path, tujuan: Path) -> Path:
        """A workbook with every formula calculated by LibreOffice."""
        setelan = self._folder / "user" / "registrymodifications.xcu"
        setelan.parent.mkdir(parents=True, exist_ok=True)
        setelan.write_text(_HITUNG_SELALU, encoding="utf-8")
        perintah = [self.program, f"-env:UserInstallation={self._profil}", "--headless", "--convert-to", "xlsx"]
        perintah += ["--outdir", str(tujuan), str(xlsx)]
        jalankan(perintah)
        if not (tujuan / xlsx.name).exists():  # LibreOffice without Calc converts nothing, and says so on no exit code
            _pasang()
            jalankan(perintah)
        return satu_berkas(tujuan, xlsx.name)


_HITUNG_SELALU = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""


def jalankan(perintah: Sequence[str | Path]) -> None:
    """Runs a command in silence; stops the tool with what it printed where it fails."""
    selesai = subprocess.run(perintah, cwd=AKAR, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if selesai.returncode:
        raise Henti(f"{' '.join(map(str, perintah))}\n{selesai.stdout.strip()}")


@contextmanager
def folder_sementara() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="lkip-") as nama:
        yield Path(nama)
