"""Rules over the content and its figures, one function each, registered under stable codes (``katalog``).

A new rule is one function in its family's module: ``tautan`` ids and what they refer to, ``jabatan`` people and dates,
``dukungan`` budget behind the PK, ``kelengkapan`` what a report needs, ``berkas`` pictures, ``angka`` figures against
their second witness, ``jumlah`` sums and shares, ``antar_dokumen`` targets and versions of several documents, ``bunyi``
their wordings, ``padanan`` what must be there on both sides, ``riwayat`` and ``kontrol_lalu`` earlier years, ``tersisa`` what
is left of them (``tahun_lalu`` reads the last),
``orang`` NIP and names, ``pangkat`` ranks, ``urutan_tanggal`` dates; ``narasi`` has the narrative's expressions tried,
``narasi_angka`` reads its numbers, ``narasi_klaim`` its claims, ``narasi_cetak`` what its expressions print beside its words,
``narasi_unggul`` its superlatives, ``narasi_rentang`` ranges, ``narasi_asal`` where a rest comes from,
``narasi_kadar`` amounts and ``narasi_jarak`` distances in words, ``narasi_berlaku`` versions said to be in force,
``narasi_rujuk`` what it refers to, ``narasi_bahasa`` its words, ``narasi_tanda`` its signs and spaces, ``narasi_sisa``
placeholders, ``narasi_ketik`` slips of the keyboard, ``narasi_kata`` words that don't go together, ``narasi_markdown``
marks of Markdown that print, ``narasi_salah_tulis`` braces and thousands, ``narasi_salin`` copied paragraphs,
``narasi_ukuran`` figures called something else, ``narasi_periode`` the Renstra's ends, ``narasi_peran`` who
stands above whom, ``narasi_pihak`` who answers for an
indicator and who evaluates it, ``narasi_ada`` what is said to be missing or complete, ``narasi_sebut``
names and set phrases, ``narasi_sejajar`` lists against the number of their items, and rows made alike, ``narasi_syarat``
conditions within expressions, ``narasi_banyak_orang`` groups of people,
``narasi_susunan`` units and borders, ``narasi_antar_tahun`` budget and staff beside last year's;
``nama_data`` reads the names of the data files, ``saksi_bentuk`` their units and scale,
``saksi_kantor`` the office's own names, ``saksi_jabatan`` its seats, ``saksi_daftar`` lists of names, ``saksi_nilai``
letters and counts, ``deret`` rows of targets; ``analisis`` and ``analisis_laporan`` what PermenPANRB 53/2014 wants told,
``reviu`` the questions of the review.
Of the data's tables ``saksi_pegawai`` reads those of personnel, ``saksi_wilayah`` the region, ``saksi_keputusan`` the
decree, ``saksi_rkt`` the RKT's tree, ``saksi_program`` what stands beside the indicators, ``saksi_singkatan`` abbreviations,
``saksi_susunan`` what is under what, ``saksi_milik`` what was put at another's place, ``nomenklatur`` names of programs.
``templat`` and what begins so read what was typed in Word templates (LK647, LK649 to LK653, LK657).
``nama_keliru`` finds the data's own name out where several places agree against it. ``ikutan`` says which findings follow from
which (``ikutan_tahap`` between stages), ``sisihkan`` takes out what the office has set aside with a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from lkip_docgen.checks import (
    analisis,
    analisis_laporan,
    angka,
    antar_dokumen,
    berkas,
    bunyi,
    deret,
    dukungan,
    foto,
    jabatan,
    jumlah,
    kelengkapan,
    kontrol_lalu,
    lampiran,
    nama_data,
    narasi_ada,
    narasi_angka,
    narasi_antar_tahun,
    narasi_asal,
    narasi_bahasa,
    narasi_banyak_orang,
    narasi_berlaku,
    narasi_cetak,
    narasi_cetak_itu,
    narasi_cetak_lain,
    narasi_jarak,
    narasi_kadar,
    narasi_kata,
    narasi_ketik,
    narasi_klaim,
    narasi_markdown,
    narasi_peran,
    narasi_periode,
    narasi_pihak,
    narasi_rentang,
    narasi_rujuk,
    narasi_salah_tulis,
    narasi_salin,
    narasi_sebut,
    narasi_sejajar,
    narasi_sisa,
    narasi_susunan,
    narasi_syarat,
    narasi_tanda,
    narasi_ukuran,
    narasi_unggul,
    nomenklatur,
    orang,
    padanan,
    pangkat,
    reviu,
    riwayat,
    saksi_bentuk,
    saksi_butir,
    saksi_daftar,
    saksi_dokumen,
    saksi_jabatan,
    saksi_kantor,
    saksi_keputusan,
    saksi_kontrol,
    saksi_milik,
    saksi_nama,
    saksi_nilai,
    saksi_pegawai,
    saksi_program,
    saksi_rkt,
    saksi_singkatan,
    saksi_susunan,
    saksi_wilayah,
    tautan,
    tersisa,
    urutan_tanggal,
)
from lkip_docgen.checks.analisis_laporan import tautkan_tabel
from lkip_docgen.checks.aturan import ATURAN, ATURAN_ANGKA
from lkip_docgen.checks.ikutan import tautkan
from lkip_docgen.checks.narasi import periksa_ungkapan
from lkip_docgen.checks.narasi_rujuk_rentang import rentang_terbalik
from lkip_docgen.checks.narasi_rujuk_tercetak import rujukan_diketik
from lkip_docgen.checks.pola_tersimpan import kenangan
from lkip_docgen.checks.sisihkan import sisihkan, sisihkan_susulan
from lkip_docgen.checks.templat import periksa_templat
from lkip_docgen.checks.templat_narasi import narasi_tak_tercetak
from lkip_docgen.content.berkas_teks import lengkapi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, sort_key
from lkip_docgen.metrics import Laporan

__all__ = [
    "narasi_tak_tercetak",
    "periksa",
    "periksa_laporan",
    "periksa_templat",
    "periksa_tersusun",
    "rapikan",
    "temuan_aturan",
]

KELUARGA = (
    tautan,
    jabatan,
    dukungan,
    kelengkapan,
    berkas,
    foto,
    lampiran,
    angka,
    jumlah,
    antar_dokumen,
    bunyi,
    padanan,
    riwayat,
    deret,
    kontrol_lalu,
    tersisa,
    orang,
    pangkat,
    urutan_tanggal,
    nama_data,
    saksi_bentuk,
    saksi_butir,
    saksi_dokumen,
    saksi_kantor,
    saksi_keputusan,
    saksi_kontrol,
    saksi_milik,
    saksi_nama,
    saksi_daftar,
    saksi_jabatan,
    saksi_nilai,
    saksi_pegawai,
    saksi_program,
    saksi_rkt,
    saksi_singkatan,
    saksi_susunan,
    saksi_wilayah,
    nomenklatur,
    reviu,
    narasi_angka,
    narasi_klaim,
    narasi_cetak,
    narasi_cetak_itu,
    narasi_cetak_lain,
    narasi_unggul,
    narasi_rentang,
    narasi_asal,
    narasi_kadar,
    narasi_jarak,
    narasi_berlaku,
    narasi_rujuk,
    narasi_bahasa,
    narasi_tanda,
    narasi_sisa,
    narasi_ketik,
    narasi_kata,
    narasi_markdown,
    narasi_salah_tulis,
    narasi_salin,
    narasi_ukuran,
    narasi_peran,
    narasi_periode,
    narasi_pihak,
    narasi_ada,
    narasi_sebut,
    narasi_sejajar,
    narasi_syarat,
    narasi_banyak_orang,
    narasi_susunan,
    narasi_antar_tahun,
    analisis,
    analisis_laporan,
)
"""The modules whose rules are registered."""


def periksa(isi: Isi) -> list[Diagnostic]:
    """Every finding of the rules over the content alone, sorted by place. Content with stand-ins (``isi.rusak``) is
    welcome: so one run finds a dangling id here beside a wrong number there."""
    return sorted(lengkapi(satu_per_nilai(d for _, fungsi in ATURAN for d in fungsi(isi))), key=sort_key)


def periksa_laporan(isi: Isi, laporan: Laporan, bookmark: Iterable[str] = ()) -> list[Diagnostic]:
    """Every finding of every rule, and of every expression in the narrative; what the office set aside is there as well,
    with its reason. ``bookmark`` are those of the templates beyond the report's own. Over content with stand-ins the
    rules about figures rest, and expressions are judged by what was read."""
    return rapikan(isi, temuan_aturan(isi, laporan, bookmark))


def temuan_aturan(isi: Isi, laporan: Laporan, bookmark: Iterable[str] = ()) -> Iterator[Diagnostic]:
    """What each rule says by itself, one rule after the other."""
    for _, fungsi in ATURAN:
        yield from fungsi(isi)
    yield from periksa_ungkapan(isi, laporan, bookmark)
    if not isi.rusak:
        for _, fungsi_angka in ATURAN_ANGKA:
            yield from fungsi_angka(isi, laporan)


def rapikan(isi: Isi, temuan: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The rules' findings as they are told: one for each slip, with what they follow from, set aside where asked, by place."""
    hasil = sorted(lengkapi(sisihkan(isi, tautkan(isi, satu_per_nilai(temuan)))), key=sort_key)
    kenangan().simpan()
    return hasil


def periksa_tersusun(isi: Isi, laporan: Laporan, nomor: Callable[[], Mapping[str, str]]) -> list[Diagnostic]:
    """What the composed report's numbers (as printed, with their bookmarks or "") tell of the narrative; nothing where it
    couldn't be composed and has none."""
    if isi.rusak:
        return []
    temuan = tautkan_tabel(
        isi, laporan, [*rujukan_diketik(isi, laporan, nomor), *rentang_terbalik(isi, laporan, nomor)]
    )
    return sorted(lengkapi(sisihkan_susulan(isi, temuan)), key=sort_key)


def satu_per_nilai(temuan: Iterable[Diagnostic]) -> list[Diagnostic]:
    """One slip, one finding: of figures, people and dates (LK2, LK3), the rules that hold one value against others are
    silent where an earlier rule spoke of that value."""
    menurut_kode = sorted(temuan, key=lambda d: d.code)
    hasil: list[Diagnostic] = []
    pertama: dict[tuple[str, int, int], str] = {}
    for d in menurut_kode:
        kode = pertama.setdefault((d.file, d.line, d.column), d.code)
        if not (d.line and kode != d.code and _membanding(d.code)):
            hasil.append(d)
    return hasil


def _membanding(kode: str) -> bool:
    return kode[:3] in ("LK2", "LK3") and int(kode[3:]) >= _BANDING_PERTAMA


_BANDING_PERTAMA = 7
"""LK207 and LK307 begin the rules that compare."""
