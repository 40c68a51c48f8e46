"""The review before signing: the report's own checks written as the checklist that the Inspektorat fills in.

Above the pipeline, beside ``cetak``: it has the report composed and laid out, answers each question of ``reviu.yaml`` from
content, figures, findings and pages (``bukti_*``), and has the review composed with that. Answers are "ya", "tidak",
"perlu dilihat", "tidak berlaku", or left to the reviewer; a question that no evidence answers is never a silent "ya".
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from lkip_docgen.diagnostics import ContentError, Diagnostic, has_errors
from lkip_docgen.pipeline import TAHAP, Folder, Kemajuan, diam, susun, tata_dokumen, temuan_hasil, tulis

__all__ = ["HasilReviu", "reviu"]


@dataclass(frozen=True)
class HasilReviu:
    """What was made. ``jawaban``: how many questions have which answer, over both lists. ``nilai`` and ``tertinggi`` are the
    self-score in points of ``bobot``: by what the checks answered with "ya", and what it can still become."""

    docx: Path
    pdf: Path
    halaman: int
    jawaban: tuple[tuple[str, int], ...]
    nilai: Decimal
    tertinggi: Decimal
    bobot: Decimal
    detik: float
    diagnostik: tuple[Diagnostic, ...]


def reviu(tahun: int, folder: Folder, kemajuan: Kemajuan = diam, *, ketat: bool = False) -> HasilReviu:
    """Build ``<out>/<tahun>/reviu-<tahun>.docx`` and ``.pdf``: both or none. ``ketat`` lets a warning stop it.

    Raises:
        ContentError: content or templates have errors, or there is no ``reviu.yaml``; nothing was written.
        BuiltFileError: a file isn't what it should be; nothing was written.
    """
    mulai = time.perf_counter()
    susunan = susun(tahun, folder, kemajuan)
    tanya = susunan.isi.reviu
    if tanya is None:
        raise ContentError([*susunan.diagnostik, _tiada(folder)])
    kemajuan(TAHAP[3])
    from lkip_docgen import docx
    from lkip_docgen.penelusuran import buku_dari
    from lkip_docgen.reviu.bahan import Bahan
    from lkip_docgen.reviu.halaman import Halaman
    from lkip_docgen.reviu.pandangan import reviu_view

    laporan = [tata_dokumen(d) for d in susunan.dokumen]
    temuan = [*susunan.diagnostik, *temuan_hasil(laporan), *(d for t in laporan for d in t.peringatan(t.tata.warnings))]
    if has_errors(temuan):
        raise ContentError(temuan)
    utama = laporan[0]
    bahan = Bahan(
        susunan.isi,
        susunan.laporan,
        tuple(dict.fromkeys(temuan)),
        Halaman(utama),
        buku_dari(laporan),
        utama.dokumen.tanda_tangan,
    )
    view, nilai = reviu_view(bahan, tanya)
    jadi, masalah = docx.susun_reviu(susunan.laporan, susunan.isi, folder.templates, view)
    if has_errors(masalah):
        raise ContentError([*temuan, *masalah])
    tertata = [tata_dokumen(d) for d in jadi]
    tujuan = folder.out / str(tahun)
    semua = tulis(tertata, tujuan, [*temuan, *masalah], kemajuan, isi=susunan.isi, ketat=ketat)
    berkas = tertata[0]
    berkas_docx, berkas_pdf = (tujuan / b for b in berkas.berkas)
    jawaban = [(kata, sum(getattr(r, isian) for r in view.rekap)) for kata, isian in _JAWABAN]
    return HasilReviu(
        docx=berkas_docx,
        pdf=berkas_pdf,
        halaman=len(berkas.tata.pages),
        jawaban=tuple(jawaban),
        nilai=sum((n.sementara.nilai for n in nilai), Decimal(0)),
        tertinggi=sum((n.tertinggi.nilai for n in nilai), Decimal(0)),
        bobot=sum((s.bobot for s in tanya.evaluasi.sub), Decimal(0)),
        detik=time.perf_counter() - mulai,
        diagnostik=semua,
    )


_JAWABAN = (
    ("ya", "ya"),
    ("tidak", "tidak"),
    ("perlu dilihat", "dilihat"),
    ("dinilai pereviu", "pereviu"),
    ("tidak berlaku", "tak_berlaku"),
)
"""The words of the answers and their fields in a row of the summary."""


def _tiada(folder: Folder) -> Diagnostic:
    berkas = f"{folder.content.as_posix()}/reviu.yaml"
    saran = "salin reviu.yaml dari folder content yang lain; isinya tidak menyebut nama instansi"
    return Diagnostic("LK105", "error", f"berkas {berkas} tidak ada", berkas, hint=saran)
