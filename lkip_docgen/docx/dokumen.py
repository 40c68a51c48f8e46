"""A composed document: what is written as .docx and read by the PDF step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from lkip_docgen.docx.bidang import (
    isi_nomor_halaman,
)
from lkip_docgen.docx.foto import PembuatFoto
from lkip_docgen.docx.jejak import Cetakan
from lkip_docgen.docx.paket import DOKUMEN, tulis_zip
from lkip_docgen.docx.periksa_cakupan import Cakupan
from lkip_docgen.docx.pindaian import (
    HalamanPindaian,
)
from lkip_docgen.docx.tanda_tangan import TandaTangan
from lkip_docgen.docx.xml import Element, tulis
from lkip_docgen.metrics.angka import Angka


@dataclass
class Dokumen:
    """A composed document. Its tree stays open for one thing only: page numbers, known after the layout."""

    nama: str
    tanggal: datetime
    jejak: tuple[Cetakan, ...]
    jumlah_tabel: int
    jumlah_gambar: int
    _akar: Element
    _lain: dict[str, bytes]
    _pageref: list[Element]
    judul: str = ""
    angka: tuple[Angka, ...] = ()
    """The figures that it prints."""
    tanda_tangan: tuple[TandaTangan, ...] = ()
    """The signatures that it waits for."""
    _foto: PembuatFoto | None = None
    """Makes the photos' pixels when the file is written."""
    halaman_asli: Mapping[str, HalamanPindaian] = field(default_factory=dict)
    """Which pictures (by member name) show a page of a scan, as it was handed over."""
    id: str = ""
    """The document's id in susunan.yaml."""
    bagian: tuple[tuple[str, int], ...] = ()
    """The parts' names in order, each with its number of paragraphs."""
    harfiah: tuple[str, ...] = ()
    """Texts in which the narrative prints braces on purpose."""

    cakupan: Cakupan = field(default_factory=Cakupan)
    """What of the content it prints."""
    nomor: Callable[[], Mapping[str, str]] = dict
    """Tells what is numbered in it, as printed ("Tabel 3.1"), with its bookmark or "". Asked for where numbers were typed: to
    look for headings takes longer than to read the narrative."""

    @property
    def media_teruji(self) -> frozenset[str]:
        """The pictures (by member name) that have rules of their own: photos and scans."""
        foto = () if self._foto is None else (n for n, d in self._lain.items() if self._foto.adalah(d))
        return frozenset((*foto, *self.halaman_asli))

    def anggota(self) -> dict[str, bytes]:
        """The package's members in the order they are written.

        Raises:
            ContentError: photos that can't be decoded.
        """
        lain = self._lain if self._foto is None else self._foto.isi(self._lain)
        return {"[Content_Types].xml": lain["[Content_Types].xml"], DOKUMEN: tulis(self._akar), **lain}

    def bytes(self, *, padat: bool = True) -> bytes:
        """The .docx. ``padat=False`` leaves it unpacked, which is quicker for a reader in the same process."""
        return tulis_zip(self.anggota(), padat=padat)

    def isi_nomor_halaman(self, label: Mapping[int, str]) -> None:
        """Write the page labels of the layout (n-th PAGEREF → text) into the lists of contents."""
        isi_nomor_halaman(self._pageref, label)

    def simpan(self, berkas: Path) -> None:
        """Write the .docx.

        Raises:
            OSError: the file can't be written.
        """
        berkas.write_bytes(self.bytes())
