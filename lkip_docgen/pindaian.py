"""Between the content's scans and the documents: the files of each annex found, opened, and drawn when asked.

``docx`` may not know ``pdf``: it gets objects that tell a page's size and draw it (``docx.pindaian.HalamanPindaian``), and
hands back which picture of the .docx shows which of them, so that the PDF can carry the original page in its place.
Drawn pages are kept (``singgahan``); a page of a signed paper stays as it is from build to build.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkip_docgen import singgahan
from lkip_docgen.beku import Beku
from lkip_docgen.content.berkas_teks import lengkapi, tampil
from lkip_docgen.content.lampiran import FOLDER, Halangan, IsiFolder, Kelompok, cari_berkas, isi_folder, kata_nama
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.lampiran import Pindaian as Entri
from lkip_docgen.content.model.lampiran import urai_halaman
from lkip_docgen.content.pulih import ID_RUSAK
from lkip_docgen.diagnostics import ContentError, Diagnostic, closest, os_reason
from lkip_docgen.docx.pindaian import HalamanPindaian, Pindaian

if TYPE_CHECKING:
    from lkip_docgen.pdf.paint import Original
    from lkip_docgen.pdf.scan import ScanPage

DPI: Final = 200
"""What office printers and readers' eyes make use of in a scanned page."""
_SEBUTAN: Final = {
    "perjanjian": "pk",
    "perkin": "pk",
    "tapkin": "pk",
    "indikator": "iku",
    "rencana": "rkt",
    "renja": "rkt",
    "strategis": "renstra",
    "penghargaan": "prestasi",
    "piagam": "prestasi",
    "sertifikat": "prestasi",
}
"""What people call the usual annexes, for a guess at what a file is meant to be."""


class HalamanBerkas(Beku):
    """One page of a file. ``data`` are the file's bytes, ``sidik`` their digest."""

    berkas: str
    halaman: ScanPage
    data: bytes
    sidik: str = ""
    letak: Letak | None = None

    @property
    def lebar_mm(self) -> float:
        return self.halaman.width_mm

    @property
    def tinggi_mm(self) -> float:
        return self.halaman.height_mm

    def gambar(self, lebar_mm: float, tinggi_mm: float) -> bytes:
        """The page at print resolution for a rectangle of this size, PNG or JPEG.

        Raises:
            ContentError: it is damaged, which shows only when it is drawn.
        """
        from lkip_docgen.pdf.scan import ScanError

        kunci = singgahan.sidik(
            _pelukis(), self.sidik, self.halaman.index, round(lebar_mm, 3), round(tinggi_mm, 3), DPI
        )
        data = singgahan.ambil("pindaian", kunci)
        if data is None:
            try:
                data, _ = self.halaman.render(lebar_mm, tinggi_mm, DPI)
            except ScanError as e:
                raise ContentError([_diagnostik("LK621", str(e), self.berkas, self.letak, e.hint)]) from e
            singgahan.simpan("pindaian", kunci, data)
        return data


def buka_pindaian(isi: Isi, dikenal: Collection[str]) -> tuple[dict[str, Pindaian], list[Diagnostic]]:
    """The scans of the year by annex: those of the templates' annexes (``dikenal``: their ids) first, then the further ones
    in the order of ``lampiran.yaml``; and what is wrong with them. One that can't be opened has no pages."""
    pembuka = _Pembuka(isi, tuple(dikenal))
    hasil = dict(pembuka.semua())
    pembuka.berkas_asing()
    return hasil, lengkapi(pembuka.masalah)


def halaman_asli(gambar: Mapping[str, HalamanPindaian]) -> dict[str, Original]:
    """Of the pictures that show a scan's page (``Dokumen.halaman_asli``), those of PDF files: what the PDF takes over in
    their place."""
    if not gambar:
        return {}
    from lkip_docgen.pdf.paint import Original

    return {
        nama: Original(h.data, h.halaman.index)
        for nama, h in gambar.items()
        if isinstance(h, HalamanBerkas) and h.halaman.is_pdf
    }


class _Pembuka:
    def __init__(self, isi: Isi, dikenal: tuple[str, ...]) -> None:
        self.masalah: list[Diagnostic] = []
        self._tahun = isi.akar / str(isi.tahun)
        self._dikenal = dikenal
        self._rusak = "lampiran" in isi.rusak
        self._entri = {x.id: x for x in reversed(isi.lampiran) if x.id != ID_RUSAK}
        self._tambahan = [x for x in dict.fromkeys(x.id for x in isi.lampiran) if x in self._entri and x not in dikenal]
        self._folder: IsiFolder = isi_folder(self._tahun, dikenal)
        pilihan = isi.laporan.lampiran
        self._pilihan = None if pilihan is None else frozenset(pilihan)
        self._terpakai: set[Path] = set()
        self._terbuka: dict[Path, tuple[bytes, str, Sequence[ScanPage]] | None] = {}

    def semua(self) -> Iterator[tuple[str, Pindaian]]:
        """Each annex that has a scan, opened."""
        for id_ in (*self._dikenal, *self._tambahan):
            entri = self._entri.get(id_)
            berkas = self._terdaftar(entri) if entri is not None else [(f, None) for f in self._menurut_nama(id_)]
            if not berkas or not self._dicetak(id_, entri, berkas):
                continue
            halaman = [h for f, letak in berkas for h in self._halaman(f, letak)]
            if entri is not None:
                halaman = self._pilih(entri, halaman)
            yield id_, Pindaian(tampil(berkas[0][0]), tuple(halaman), entri.judul if entri is not None else None)

    def _lapor(self, kode: str, pesan: str, berkas: Path | str, letak: Letak | None = None, saran: str = "") -> None:
        nama = berkas if isinstance(berkas, str) else tampil(berkas)
        self.masalah.append(_diagnostik(kode, pesan, nama, letak, saran))

    def _ingat(self, pesan: str, berkas: Path, saran: str) -> None:
        self.masalah.append(Diagnostic("LK620", "warning", pesan, tampil(berkas), hint=saran))

    def _terdaftar(self, entri: Entri) -> list[tuple[Path, Letak | None]]:
        """The files of an entry; what is wrong with their names is the checks' to tell."""
        if entri.id not in self._dikenal and not (entri.judul or "").strip():
            letak = entri.letak_dari("id")
            mirip = closest(entri.id, self._dikenal)
            saran = 'tambahkan judul, misalnya judul: "Surat Tugas Tim Penyusun"'
            saran = f"mungkin maksudnya {mirip}; bila memang lampiran lain, {saran}" if mirip else saran
            self._lapor("LK622", f'lampiran tambahan "{entri.id}" belum berjudul', "", letak, saran)
        temu = [(cari_berkas(self._tahun, b), entri.letak_dari("berkas", i)) for i, b in enumerate(entri.berkas)]
        self._terpakai |= {f for f, _ in temu if isinstance(f, Path)}
        return [(f, letak) for f, letak in temu if not isinstance(f, Halangan)]

    def _menurut_nama(self, id_: str) -> list[Path]:
        kelompok = self._folder.kelompok.get(id_)
        asing = [f for i, f in self._folder.asing if i == id_]
        if kelompok is None:
            # Of a kind that can't be annexed: opening says which, and what to do.
            self._terpakai |= set(asing)
            return asing[:1]
        self._terpakai |= set(kelompok.berkas)
        if not kelompok.jelas:
            nama = _daftar(f.name for f in kelompok.berkas)
            self._lapor(
                "LK118",
                f'lampiran "{id_}" punya beberapa berkas yang tidak jelas urutannya: {nama}',
                kelompok.berkas[0],
                saran=f"sisakan satu {id_}.pdf, atau beri nomor urut {id_}-1.jpg, {id_}-2.jpg, dan seterusnya",
            )
            return []
        self._periksa_urutan(id_, kelompok)
        return list(kelompok.berkas)

    def _periksa_urutan(self, id_: str, kelompok: Kelompok) -> None:
        if kelompok.lompat:
            nomor = _daftar(f"{id_}-{n}" for n in kelompok.lompat[:5])
            berkas = kelompok.berkas[0]
            saran = "periksa apakah ada halaman yang tertinggal; bila tidak, urutkan nomornya dari 1"
            self.masalah.append(
                Diagnostic("LK623", "warning", f"{nomor} tidak ada di antara halamannya", tampil(berkas), hint=saran)
            )

    def _dicetak(self, id_: str, entri: Entri | None, berkas: Sequence[tuple[Path, Letak | None]]) -> bool:
        """Whether the report prints this annex: of those of the templates ``laporan.yaml`` may name which."""
        if self._pilihan is None or id_ in self._pilihan or id_ not in self._dikenal:
            return True
        pesan = f'lampiran "{id_}" tidak dicetak karena tidak disebut pada lampiran: di laporan.yaml'
        letak = entri.letak_dari("id") if entri is not None else None
        saran = f"tambahkan {id_} ke daftar itu, atau pindahkan berkasnya"
        d = _diagnostik("LK620", pesan, tampil(berkas[0][0]), letak, saran)
        self.masalah.append(Diagnostic(d.code, "warning", d.message, d.file, d.line, d.column, d.length, hint=d.hint))
        return False

    def _halaman(self, berkas: Path, letak: Letak | None) -> list[HalamanBerkas]:
        if berkas not in self._terbuka:
            self._terbuka[berkas] = self._buka(berkas, letak)
        isi = self._terbuka[berkas]
        if isi is None:
            return []
        data, sidik, halaman = isi
        return [HalamanBerkas(tampil(berkas), h, data, sidik, letak) for h in halaman]

    def _buka(self, berkas: Path, letak: Letak | None) -> tuple[bytes, str, Sequence[ScanPage]] | None:
        from lkip_docgen.pdf.scan import MAX_BYTES, ScanError, open_scan

        try:
            # Without reading more than is needed to be refused.
            with berkas.open("rb") as f:
                data = f.read(MAX_BYTES + 1)
            return data, singgahan.sidik(data), open_scan(data)
        except OSError as e:
            self._lapor("LK621", f"berkas tidak dapat dibaca: {os_reason(e)}", berkas, letak, "periksa izin berkasnya")
        except ScanError as e:
            sebutan = "" if letak is None else f"{berkas.name}: "
            self._lapor("LK621", f"{sebutan}{e}", berkas, letak, e.hint)
        return None

    def _pilih(self, entri: Entri, halaman: list[HalamanBerkas]) -> list[HalamanBerkas]:
        """The pages that the entry chooses, counted on through its files."""
        if entri.halaman is None or self._rusak or any(isi is None for isi in self._terbuka.values()):
            return halaman
        pilihan = urai_halaman(entri.halaman)
        luar = [n for n in pilihan if n > len(halaman)]
        if luar:
            banyak = len(halaman)
            self._lapor(
                "LK119",
                f"halaman {luar[0]} tidak ada; berkasnya {banyak} halaman",
                "",
                entri.letak_dari("halaman"),
                f"tulis halaman di antara 1 dan {banyak}" if banyak > 1 else "hapus halaman:, berkasnya satu halaman",
            )
            return []
        return [halaman[n - 1] for n in pilihan]

    # ------------------------------------------------------------ what nothing uses

    def berkas_asing(self) -> None:
        """Tell of files in the folder that no annex is made of."""
        for f in self._folder.tautan:
            self._lapor(
                "LK117",
                f"{f.name} adalah tautan (shortcut), bukan berkas",
                f,
                saran="salin berkas aslinya ke folder ini",
            )
        asing = [f for _, f in self._folder.asing]
        kelompok = [f for k in self._folder.kelompok.values() for f in k.berkas]
        for f in sorted({*self._folder.sisa, *asing, *kelompok} - self._terpakai):
            self._ingat(f"berkas {f.name} tidak dipakai", f, self._saran(f))

    def _saran(self, berkas: Path) -> str:
        daftar = f"daftarkan pada {tampil(self._tahun)}/lampiran.yaml"
        kata = kata_nama(berkas.stem)
        entri = next((i for i in self._entri if i in kata), None)
        if entri is not None:
            return f"lampiran {entri} memakai berkas lain menurut lampiran.yaml; hapus yang tidak perlu"
        utuh = "_".join(kata)
        calon = [utuh, *kata]
        mirip = next((x for x in calon if x in self._dikenal), None)
        mirip = mirip or next((s for k in kata if (s := _SEBUTAN.get(k)) in self._dikenal), None)
        mirip = mirip or next((m for x in calon if len(x) > 1 and (m := closest(x, self._dikenal))), None)
        if mirip is None:
            nama = _daftar(f"{i}.pdf" for i in self._dikenal)
            return f"namai menurut lampirannya ({nama}), atau {daftar}" if nama else daftar
        return f"mungkin maksudnya {FOLDER}/{mirip}{berkas.suffix.lower()}; bila lampiran lain, {daftar}"


def _diagnostik(kode: str, pesan: str, berkas: str, letak: Letak | None, saran: str) -> Diagnostic:
    if letak is None:
        return Diagnostic(kode, "error", pesan, berkas, hint=saran)
    return Diagnostic(kode, "error", pesan, letak.berkas, letak.baris, letak.kolom, letak.panjang, hint=saran)


def _daftar(nama: Iterator[str]) -> str:
    return ", ".join(nama)


def _pelukis() -> str:
    """What else the drawn pages depend on."""
    import PIL
    import pypdfium2

    return f"1 {PIL.__version__} {pypdfium2.version.PYPDFIUM_INFO} {pypdfium2.version.PDFIUM_INFO}"
