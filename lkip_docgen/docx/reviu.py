"""What the template of the review sees: ``reviu``, filled by ``lkip_docgen.reviu``."""

from __future__ import annotations

from typing import Final

from lkip_docgen.metrics.pandangan.dasar import Pandangan


class ButirReviuView(Pandangan):
    """A question with its answer. ``bukti`` are sentences, ``temuan`` the codes of findings that speak of it, ``halaman``
    the report's printed page numbers in lines for a narrow column; both may be empty. ``kotak`` is what the reviewer fills
    in."""

    nomor: int
    uraian: str
    jawaban: str
    bukti: tuple[str, ...]
    temuan: str
    halaman: tuple[str, ...]
    kotak: tuple[str, ...]


class KelompokReviuView(Pandangan):
    """Questions under one heading. ``tanda`` is "*)" where the wording isn't verified, else empty."""

    judul: str
    tanda: str
    butir: tuple[ButirReviuView, ...]


class RekapView(Pandangan):
    """How many questions of a part have which answer."""

    judul: str
    ya: int
    tidak: int
    dilihat: int
    pereviu: int
    tak_berlaku: int


class NilaiView(Pandangan):
    """A sub-component's score: what stands by the checks alone, and what it can still become; both as printed."""

    kode: str
    judul: str
    bobot: str
    terpenuhi: str
    kategori: str
    nilai: str
    kategori_tertinggi: str
    nilai_tertinggi: str


class GradasiView(Pandangan):
    kategori: str
    nilai: str
    uraian: str


class TemuanView(Pandangan):
    """A finding; ``saran`` and ``alasan`` may be empty."""

    nomor: int
    berat: str
    kode: str
    tempat: str
    pesan: str
    saran: str
    alasan: str


class PereviuView(Pandangan):
    """A person of the review; dots where the name isn't known."""

    nomor: int
    peran: str
    nama: str
    nip: str


class PernyataanView(Pandangan):
    judul: tuple[str, ...]
    paragraf: tuple[str, ...]
    tanda: str
    tempat: str
    jabatan: str
    penanda_tangan: PereviuView
    tim: tuple[PereviuView, ...]


class ReviuView(Pandangan):
    """``reviu`` in the template. ``jumlah`` are a severity's word and how many findings that stand have it, in order. A
    ``tanda`` is "*)" where any wording of its part isn't verified, else empty; ``kategori_pereviu`` are the steps of the
    scale that only the reviewer gives ("AA dan A")."""

    judul: tuple[str, ...]
    pengantar: tuple[str, ...]
    catatan: str
    halaman_laporan: int
    jumlah: tuple[tuple[str, int], ...]
    rekap: tuple[RekapView, ...]
    judul_uji: str
    sumber_uji: str
    tanda_uji: str
    uji: tuple[KelompokReviuView, ...]
    judul_evaluasi: str
    sumber_evaluasi: str
    tanda_evaluasi: str
    evaluasi: tuple[KelompokReviuView, ...]
    nilai: tuple[NilaiView, ...]
    bobot: str
    jumlah_nilai: str
    jumlah_tertinggi: str
    gradasi: tuple[GradasiView, ...]
    kategori_pereviu: str
    tanda_gradasi: str
    berlaku: tuple[TemuanView, ...]
    disisihkan: tuple[TemuanView, ...]
    pernyataan: PernyataanView


def kutipan(r: ReviuView) -> tuple[str, ...]:
    """The words that a review quotes from findings, longest first: what they say of braces and empty values is meant."""
    kalimat = [teks for k in (*r.uji, *r.evaluasi) for x in k.butir for teks in x.bukti]
    kalimat += [teks for t in (*r.berlaku, *r.disisihkan) for teks in (t.pesan, t.saran, t.alasan)]
    return tuple(sorted({t for t in kalimat if t}, key=lambda t: (-len(t), t)))


_PEREVIU: Final = PereviuView(1, "", "", "")
_KELOMPOK: Final = KelompokReviuView("", "", (ButirReviuView(1, "", "", ("",), "", ("",), ("",)),))
_TEMUAN: Final = TemuanView(1, "", "", "", "", "", "")
CONTOH: Final = ReviuView(
    judul=("",), pengantar=("",), catatan="", halaman_laporan=0, jumlah=(("", 0),), rekap=(RekapView("", 0, 0, 0, 0, 0),),
    judul_uji="", sumber_uji="", tanda_uji="", uji=(_KELOMPOK,),
    judul_evaluasi="", sumber_evaluasi="", tanda_evaluasi="", evaluasi=(_KELOMPOK,),
    nilai=(NilaiView("", "", "", "", "", "", "", ""),), bobot="", jumlah_nilai="", jumlah_tertinggi="",
    gradasi=(GradasiView("", "", ""),), kategori_pereviu="", tanda_gradasi="",
    berlaku=(_TEMUAN,), disisihkan=(_TEMUAN,), pernyataan=PernyataanView(("",), ("",), "", "", "", _PEREVIU, (_PEREVIU,)),
)  # fmt: skip
"""For looking at the template without a run of ``lkip reviu``: one of everything, so that the names of loops are known."""
