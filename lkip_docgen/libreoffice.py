"""LibreOffice as a second engine, where it is installed (``lkip pdf --engine libreoffice``)."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path


class LibreOfficeError(Exception):
    """LibreOffice isn't there, or didn't make a PDF. The message is for the user."""


def ubah(berkas: Path, keluaran: Path) -> None:
    """Convert a .docx to PDF with LibreOffice, in a profile of its own.

    Raises:
        LibreOfficeError: not installed, or the conversion failed.
    """
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise LibreOfficeError("LibreOffice tidak terpasang; pakai mesin sendiri (tanpa --engine libreoffice)")
    if not berkas.is_file():
        raise LibreOfficeError(f"berkas tidak ada: {berkas}")
    keluaran.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".lkip-", dir=keluaran.parent) as sementara:
        profil = (Path(sementara) / "profil").resolve().as_uri()
        perintah = [program, f"-env:UserInstallation={profil}", "--headless", "--convert-to", "pdf"]
        hasil = subprocess.run(
            [*perintah, "--outdir", sementara, str(berkas)], capture_output=True, text=True, check=False
        )
        jadi = Path(sementara) / f"{berkas.stem}.pdf"
        if hasil.returncode or not jadi.is_file():
            raise LibreOfficeError(
                f"LibreOffice tidak dapat mengubah {berkas}: {(hasil.stderr or hasil.stdout).strip()}"
            )
        os.replace(jadi, keluaran)
