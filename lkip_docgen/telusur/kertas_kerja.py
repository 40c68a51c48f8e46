"""``kertas-kerja-<tahun>.xlsx``: the reviewer's working paper.

One sheet a topic; a row a figure: what was typed as a number with its source line, what is computed as a live formula
over the other cells, beside it the number read back from the printed words and whether both agree. A last sheet lists
every printing with its page. Values are stored with the formulas, so that the file reads right before it is recalculated.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final  # XlsxWriter ships no types

from lkip_docgen.metrics.angka import Angka
from lkip_docgen.telusur.buku import Buku, Tercetak
from lkip_docgen.telusur.nilai_tercetak import nilai_tercetak
from lkip_docgen.telusur.rumus_excel import KOSONG, TidakTerungkapError, rumus_excel
from lkip_docgen.telusur.rumus_teks import rumus_teks
from lkip_docgen.telusur.sumber import Sumber

if TYPE_CHECKING:
    from collections.abc import Callable

    from lkip_docgen.telusur.lembar import Lembar

LEMBAR: Final[Mapping[str, tuple[str, ...]]] = {
    "Kinerja": ("indikator", "baris_pk", "kinerja", "pk", "pk_murni", "pk_perubahan", "iku", "efisiensi"),
    "Anggaran": ("anggaran", "program", "kegiatan", "sub_kegiatan", "belanja"),
    "SDM": ("sdm",),
    "Profil": ("profil", "instansi", "organisasi"),
    "Renstra": ("renstra", "renstra_awal", "renstra_perubahan"),
    "RKT": ("rkt",),
}
"""Sheets by the first word of a figure's id; the rest goes to "Lain"."""

LEMBAR_CETAK: Final = "Tercetak"
COCOK: Final = "cocok"
BEDA: Final = "BEDA"
KEPALA: Final = ("Uraian", "Id", "Satuan", "Nilai", "Tercetak", "Nilai tercetak", "Cocok?", "Halaman", "Asal", "Rumus")
KEPALA_CETAK: Final = ("Id", "Tercetak", "Nilai tercetak", "Nilai", "Cocok?", "Dokumen", "Halaman", "Lembar", "Tempat")
_KOLOM_NILAI: Final = 3
_FORMAT: Final = {
    "rupiah": '"Rp"#,##0.00',
    "persen": '0.00"%"',
    "persen_tetap": '0.00"%"',
    "poin_persen": "0.00",
    "indeks": "0.00",
}


@dataclass(frozen=True, slots=True)
class _Sel:
    lembar: str
    baris: int  # from 0


def kertas_kerja(buku: Buku, judul: str, saat: datetime, uraian: Callable[[str], str], sumber: Sumber) -> bytes:
    """The workbook. ``saat`` is the moment of creation that it states; the same ledger and moment give the same bytes."""
    from xlsxwriter import Workbook  # 30 ms to load

    from lkip_docgen.telusur.lembar import Lembar

    keluaran = io.BytesIO()
    buku_kerja = Workbook(keluaran, {"in_memory": True})
    buku_kerja.set_properties({"title": judul, "created": saat.replace(tzinfo=None)})
    _Penulis(buku_kerja, Lembar, buku, uraian, sumber).tulis()
    buku_kerja.close()
    return keluaran.getvalue()


def _lembar(id: str) -> str:
    awal = id.lstrip("(").partition(".")[0].partition("[")[0]
    return next((nama for nama, jenis in LEMBAR.items() if awal in jenis), "Lain")


class _Penulis:
    def __init__(
        self, buku_kerja: Any, lembar: type[Lembar], buku: Buku, uraian: Callable[[str], str], sumber: Sumber
    ) -> None:
        self._wb = buku_kerja
        self._kelas = lembar
        self._buku = buku
        self._uraian = uraian
        self._sumber = sumber
        self._bentuk: dict[tuple[str, str], Any] = {}
        self._kepala = self._wb.add_format({"bold": True, "bg_color": "#D9E2F3", "border": 1, "text_wrap": True})
        self._sel: dict[str, _Sel] = {}
        self._per_lembar: dict[str, list[Angka]] = {nama: [] for nama in (*LEMBAR, "Lain")}
        for a in buku.angka.values():
            daftar = self._per_lembar[_lembar(a.id)]
            self._sel[a.id] = _Sel(_lembar(a.id), len(daftar) + 1)
            daftar.append(a)

    def tulis(self) -> None:
        for nama, daftar in self._per_lembar.items():
            if daftar:
                ws = self._mulai(nama, KEPALA, (52, 34, 12, 20, 22, 20, 9, 14, 34, 60))
                for baris, a in enumerate(daftar, 1):
                    self._angka(ws, baris, a)
                ws.autofilter(0, 0, len(daftar), len(KEPALA) - 1)
        ws = self._mulai(LEMBAR_CETAK, KEPALA_CETAK, (34, 26, 20, 20, 9, 22, 10, 9, 60))
        for baris, t in enumerate(self._buku.tercetak, 1):
            self._cetakan(ws, baris, t)
        ws.autofilter(0, 0, max(1, len(self._buku.tercetak)), len(KEPALA_CETAK) - 1)

    def _mulai(self, nama: str, kepala: tuple[str, ...], lebar: tuple[int, ...]) -> Any:
        ws = self._wb.add_worksheet(nama, self._kelas)
        for kolom, (judul, w) in enumerate(zip(kepala, lebar, strict=True)):
            ws.set_column(kolom, kolom, w)
            ws.write_string(0, kolom, judul, self._kepala)
        ws.freeze_panes(1, 2)
        ws.set_landscape()
        ws.set_paper(9)
        ws.fit_to_pages(1, 0)
        ws.repeat_rows(0)
        return ws

    def _bentuk_angka(self, satuan: str, jenis: str) -> Any:
        """Typed figures are blue, computed ones black, as working papers have it."""
        kunci = (_FORMAT.get(satuan, "#,##0.##########"), jenis)
        if kunci not in self._bentuk:
            warna = "#0000FF" if jenis == "masukan" else "#000000"
            self._bentuk[kunci] = self._wb.add_format({"num_format": kunci[0], "font_color": warna})
        return self._bentuk[kunci]

    def _angka(self, ws: Any, baris: int, a: Angka) -> None:
        ws.write_string(baris, 0, self._uraian(a.id))
        ws.write_string(baris, 1, a.id)
        ws.write_string(baris, 2, (a.sebutan or a.satuan).replace("_", " "))
        self._nilai(ws, baris, a)
        tempat = self._buku.tempat(a.id)
        terpilih = next((t for t in tempat if nilai_tercetak(t.teks) is not None), tempat[0] if tempat else None)
        if terpilih is not None:
            ws.write_string(baris, 4, terpilih.teks)
            self._banding(ws, baris, 5, 6, a, terpilih, f"$D${baris + 1}")
            halaman = dict.fromkeys(t.halaman for t in tempat if t.dokumen == tempat[0].dokumen)
            ws.write_string(baris, 7, ", ".join(halaman))
        if a.sumber:
            ws.write_string(baris, 8, "; ".join(self._sumber(s) for s in a.sumber))
        if a.rumus is not None:
            ws.write_string(baris, 9, rumus_teks(a.rumus))

    def _nilai(self, ws: Any, baris: int, a: Angka) -> None:
        bentuk = self._bentuk_angka(a.satuan, "masukan" if a.rumus is None else "rumus")
        if a.rumus is not None:
            try:
                rumus = "=" + rumus_excel(a.rumus, lambda m: self._alamat(m.id))
            except TidakTerungkapError:
                pass  # only figures of thousands of terms: their value stands without a formula, the column says so
            else:
                ws.write_formula(baris, _KOLOM_NILAI, rumus, bentuk, KOSONG if a.nilai is None else float(a.nilai))
                return
        if a.nilai is None:
            ws.write_string(baris, _KOLOM_NILAI, KOSONG, bentuk)
        else:
            ws.write_number(baris, _KOLOM_NILAI, float(a.nilai), bentuk)

    def _alamat(self, id: str) -> str:
        sel = self._sel[id]
        return f"{sel.lembar}!$D${sel.baris + 1}"

    def _banding(self, ws: Any, baris: int, kolom: int, hasil: int, a: Angka, t: Tercetak, alamat: str) -> None:
        """The printed number, and a formula that says whether the value, rounded as printed, is that number."""
        n = nilai_tercetak(t.teks)
        if n is None or a.nilai is None:
            return
        ws.write_number(baris, kolom, float(n.nilai), self._bentuk_angka("desimal", "rumus"))
        nilai = f"{alamat}/1E{n.pangkat}" if n.pangkat else alamat
        tercetak = f"{_huruf(kolom)}{baris + 1}"
        rumus = f'=IFERROR(IF(ROUND({nilai},{n.desimal})={tercetak},"{COCOK}","{BEDA}"),"{BEDA}")'
        if n.nilai != 0 and n.sama(abs(a.nilai)) and a.nilai < 0:
            # "turun 2 poin" says a difference of −2 without its sign.
            rumus = rumus.replace(f"ROUND({nilai},", f"ROUND(ABS({nilai}),")
            cocok = True
        else:
            cocok = n.sama(a.nilai)
        ws.write_formula(baris, hasil, rumus, None, COCOK if cocok else BEDA)

    def _cetakan(self, ws: Any, baris: int, t: Tercetak) -> None:
        a = self._buku.angka[t.angka]
        ws.write_url(baris, 0, f"internal:{self._alamat(t.angka)}", string=t.angka)
        ws.write_string(baris, 1, t.teks)
        if a.nilai is not None:
            ws.write_formula(
                baris, 3, f"={self._alamat(a.id)}", self._bentuk_angka(a.satuan, "rumus"), float(Decimal(a.nilai))
            )
            self._banding(ws, baris, 2, 4, a, t, f"$D${baris + 1}")
        for kolom, teks in enumerate((t.dokumen, t.halaman, str(t.lembar), t.tempat), 5):
            ws.write_string(baris, kolom, teks)


def _huruf(kolom: int) -> str:
    return chr(ord("A") + kolom)
