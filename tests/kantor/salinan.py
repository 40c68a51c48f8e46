"""The second office (``tests/kantor/content``, a made-up dinas) in a folder of its own, whole and valid, to put faults into."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

TAHUN = 2029
ISI = Path(__file__).parent / "content"
TEMPLAT = Path(__file__).parents[2] / "templates" / "docx"


class SalinanKantor:
    """A copy of the office, and of the templates where a test edits one. Paths are relative to the content folder."""

    def __init__(self, akar: Path) -> None:
        self.akar = akar
        self.content = akar / "content"
        self.out = akar / "build"
        self.templates = TEMPLAT
        shutil.copytree(ISI, self.content)

    def ganti(self, berkas: str, lama: str, baru: str) -> SalinanKantor:
        """Replaces a text that stands in the file exactly once."""
        jalan = self.content / berkas
        teks = jalan.read_text("utf-8")
        assert teks.count(lama) == 1, f"{lama!r} ada {teks.count(lama)} kali di {berkas}"
        jalan.write_text(teks.replace(lama, baru), "utf-8")
        return self

    def tambah(self, berkas: str, teks: str) -> SalinanKantor:
        """Appends to a file."""
        with (self.content / berkas).open("a", encoding="utf-8") as f:
            f.write(teks)
        return self

    def tulis(self, berkas: str, isi: str | bytes) -> SalinanKantor:
        """Writes a file whole."""
        jalan = self.content / berkas
        jalan.parent.mkdir(parents=True, exist_ok=True)
        jalan.write_bytes(isi.encode() if isinstance(isi, str) else isi)
        return self

    def hapus(self, berkas: str) -> SalinanKantor:
        """Deletes a file."""
        (self.content / berkas).unlink()
        return self

    def ganti_templat(self, bagian: str, lama: str, baru: str) -> SalinanKantor:
        """Replaces the first occurrence of a text in a template's document.xml, in a copy of the templates."""
        if self.templates == TEMPLAT:
            self.templates = self.akar / "templates"
            shutil.copytree(TEMPLAT, self.templates)
        jalan = self.templates / f"{bagian}.docx"
        with zipfile.ZipFile(jalan) as z:
            anggota = [(i, z.read(i)) for i in z.infolist()]
        with zipfile.ZipFile(jalan, "w", zipfile.ZIP_DEFLATED) as z:
            for info, isi in anggota:
                if info.filename == "word/document.xml":
                    assert lama.encode() in isi, f"{lama!r} tidak ada di {bagian}.docx"
                    isi = isi.replace(lama.encode(), baru.encode(), 1)
                z.writestr(info, isi)
        return self

    def argumen(self, perintah: str, *lain: str) -> list[str]:
        """The command line for this copy."""
        folder = ["--content", str(self.content), "--templates", str(self.templates)]
        if perintah == "build":
            folder += ["--out", str(self.out)]
        return [perintah, str(TAHUN), *folder, *lain]
