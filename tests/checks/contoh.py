"""The examples of the catalogue's pages, put into an office and tried: content, rules, templates and composing as they are.

A code's ``Tempat`` says where in the small office (``tests/content/kantor.py``) its examples stand, and which files the
office has besides: what an example can't be as text (a picture, a broken file) is made there.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import docx
from docx.document import Document
from PIL import Image

from lkip_docgen.checks.kode import Kode
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.pipeline import Folder, periksa
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

Isi = str | bytes | None
"""A file's content; None leaves the file out."""

TEMPLAT = Path(__file__).parents[2] / "templates" / "docx"
BERAT = {"galat": "error", "peringatan": "warning", "catatan": "note"}
CONTOH = "# contoh\n"
"""A line that stands for an example in a file where nothing else would."""


@dataclass(frozen=True)
class Tempat:
    """Where a code's examples stand.

    ``berkas`` is the file, "" where the example is no text of a file, and ``asli`` the text in it that the example replaces
    (of a narrative the headings of the parts, a line each), None where the example is the whole file. ``bersama`` are the
    office's further files with both examples, ``salah`` and ``benar`` those with one. ``temuan`` is the file of the finding
    where it isn't ``berkas``; ``bertempat`` whether it names a line."""

    berkas: str = ""
    asli: str | None = None
    bersama: Mapping[str, Isi] = field(default_factory=dict)
    salah: Mapping[str, Isi] = field(default_factory=dict)
    benar: Mapping[str, Isi] = field(default_factory=dict)
    temuan: str = ""
    bertempat: bool = True


def kantor(tmp: Path, t: Tempat, contoh: str, lain: Mapping[str, Isi]) -> Path:
    """The office with an example in its place; its content folder."""
    akar = tulis_kantor(tmp, **{**t.bersama, **lain})
    if t.berkas:
        berkas = akar / t.berkas
        teks = berkas.read_text("utf-8") if t.asli is not None else ""
        if t.asli is None:
            baru = contoh + "\n"
        elif berkas.suffix == ".md":
            baru = ganti_bagian(teks, t.asli.split("\n"), contoh)
        else:
            baru = sisipkan(teks, t.asli, contoh)
        berkas.write_text(baru, "utf-8")
    return akar


def coba(tmp: Path, t: Tempat, contoh: str, lain: Mapping[str, Isi]) -> tuple[Diagnostic, ...]:
    """What ``lkip check`` finds with an example in its place."""
    content = kantor(tmp, t, contoh, lain)
    return periksa(TAHUN, Folder(content, templat_kecil(tmp / "templat"), tmp / "build"))


def uji(tmp: Path, k: Kode, t: Tempat) -> None:
    """The bad example gives the code, in its severity, at its place, with advice; the good one no such finding, nor any
    error."""
    semua = coba(tmp / "salah", t, k.salah, t.salah)
    salah = [d for d in semua if d.code == k.kode]
    assert {d.severity for d in salah} == {BERAT[k.berat]}, semua
    assert all(d.hint for d in salah), salah
    if t.bertempat:
        assert all(d.line and d.excerpt for d in salah), salah
        assert any(d.file.endswith(f"content/{t.temuan or t.berkas}") for d in salah), salah
    benar = coba(tmp / "benar", t, k.benar, t.benar)
    assert [d for d in benar if not d.reason and (d.code == k.kode or d.severity == "error")] == [], benar


def sisipkan(teks: str, asli: str, contoh: str) -> str:
    """``teks`` with the example for the first ``asli`` in it: its lines indented alike, and what follows on the next line
    where the example ends with a comment."""
    assert asli in teks, teks
    awal = teks.index(asli)
    menjorok = " " * (awal - teks.rfind("\n", 0, awal) - 1)
    sisa = teks[awal + len(asli) :]
    komentar = "#" in contoh.rsplit("\n", 1)[-1] and not sisa.startswith("\n")
    return teks[:awal] + contoh.replace("\n", "\n" + menjorok) + ("\n" + menjorok + "  " if komentar else "") + sisa


def ganti_bagian(teks: str, judul: list[str], contoh: str) -> str:
    """A narrative with the example for the parts under these headings, which follow one another; with the first heading
    before it where the example has none."""
    awal, akhir = (teks.index(f"## {j}\n") for j in (judul[0], judul[-1]))
    sesudah = teks.find("\n## ", akhir + 1)
    kepala = "" if "## " in contoh else f"## {judul[0]}\n\n"
    return teks[:awal] + kepala + contoh + "\n" + (teks[sesudah:] if sesudah >= 0 else "")


def tambah(nama: str, teks: str = CONTOH) -> dict[str, Isi]:
    """A file of the office with further text at its end."""
    return {nama: isi_asli(nama) + teks}


def templat_kecil(folder: Path, ubah: Callable[[Document], None] | None = None, susunan: str | None = None) -> Path:
    """A folder of templates with the real styles: the real ``bab4`` emptied and filled by ``ubah``, and a PK of one line."""
    folder.mkdir(parents=True)
    shutil.copy(TEMPLAT / "gaya.docx", folder)
    for nama, isi in (("bab4", ubah or _nama), ("pk", _nama)):
        bagian = docx.Document(str(TEMPLAT / f"{nama}.docx"))
        for e in list(bagian.element.body)[:-1]:
            bagian.element.body.remove(e)
        isi(bagian)
        bagian.save(str(folder / f"{nama}.docx"))
    (folder / "susunan.yaml").write_text(susunan or SUSUNAN, "utf-8")
    return folder


def _nama(bagian: Document) -> None:
    bagian.add_paragraph("{{ instansi.nama }}")


SUSUNAN = """\
dokumen:
  lkip:
    nama: lkip-{{ tahun }}
    judul: "{{ laporan.judul }}"
    gaya: gaya.docx
    bagian:
      - bagian: bab4
        seksi: {nomor: "1"}
      - {bagian: pk, syarat: pk, lampiran: {id: pk, judul: PK, penanda: lampiran_pk}}
      - {bagian: pk, syarat: rkt, lampiran: {id: rkt, judul: RKT, penanda: lampiran_rkt}}
  rkt:
    nama: rkt-{{ tahun }}
    judul: RKT
    syarat: rkt
    tiada: Rencana Kinerja Tahunan {{ tahun }} belum ada
    bagian:
      - bagian: pk
        seksi: {nomor: "1"}
"""


def gambar(format: str = "JPEG", lebar: int = 1600, tinggi: int = 1200, warna: str = "navy") -> bytes:
    """A whole picture."""
    keluar = io.BytesIO()
    Image.new("RGB", (lebar, tinggi), warna).save(keluar, format)
    return keluar.getvalue()


FOTO = "foto:\n  - id: rapat\n    # contoh\n    keterangan: Rapat koordinasi\n    baris_pk: ikm\n"
"""A year's photos, one, whose file is the example."""
