"""Findings that the office has looked at and set aside, by a comment at their place with the reason.

In YAML ``# abaikan LK204: <alasan>`` on the finding's line or on comment lines right above it; in Markdown the same in
``<!-- … -->``. A figure in the reason ("berjumlah 100,30%") binds it: a finding of other figures stands. Errors can't be set
aside: what would be printed wrong stays wrong.

Templates and built files have no place for a comment: their warnings (LK6, LK7, LK8) are set aside by ``abaikan:`` of
``laporan.yaml``, by code and file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from lkip_docgen.beku import Beku
from lkip_docgen.checks.aturan import tempat
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.berkas_teks import baca_teks, baris_teks, lengkapi, tampil
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Sisihan
from lkip_docgen.diagnostics import Diagnostic, Severity

TANPA_ALASAN = "LK190"
TIDAK_TERPAKAI = "LK191"
DI_DALAM_TEKS = "LK192"
_TANDA = lazy_regex(
    r"(?:#|<!--)\s*abaikan\s+(?P<kode>LK\d{3}(?:\s*,\s*LK\d{3})*)\s*(?::\s*(?P<alasan>.*?))?\s*(?:-->|$)", re.IGNORECASE
)
_ANGKA = lazy_regex(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+")
"""Figures as documents print them: with a decimal comma or dots. Counts and numbers of lists may stand in any reason."""
_BLOK = lazy_regex(r"^\s*(?:- )*[\w\"'][^#]*?:\s+[>|][-+\d]*\s*(?:#.*)?$|^\s*(?:- )+[>|][-+\d]*\s*(?:#.*)?$")
"""A line whose value is a text on the lines below it."""
_KELUARGA_ISI = ("LK1", "LK2", "LK3", "LK4", "LK5")
_KELUARGA_HASIL = ("LK6", "LK7", "LK8")
SUSULAN = frozenset({"LK447", "LK448"})
"""Codes about the content that are told once the report has been composed: whether a comment for them is of use isn't known
before."""


class Tanda(Beku):
    """A comment that sets findings aside: its place, its codes, its reason, and what it is about: a line with its words, or
    the lines of a folded text from its key on. ``di_teks`` is the key's line where the comment itself stands in such a text."""

    berkas: str
    baris: int
    kolom: int
    panjang: int
    kode: tuple[str, ...]
    alasan: str
    tentang: range
    isi_baris: str
    di_teks: int
    terpakai: set[str]  # those of ``kode`` that set something aside


def sisihkan(isi: Isi, temuan: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings: those that a comment sets aside with its reason (``Diagnostic.reason``) as notes, and what is to be
    said of the comments themselves. A finding that says less than its comment asks stays."""
    semua = [t for berkas in berkas_isi(isi) for t in tanda_di(berkas)]
    tanda = [t for t in semua if not t.di_teks]
    hasil = _terapkan(tanda, temuan)
    hasil += _tanpa_alasan(tanda)
    hasil += _di_dalam_teks(t for t in semua if t.di_teks and not _tahun_lain(isi, t))
    if not isi.rusak:
        hasil += _tidak_terpakai([t for t in tanda if not _tahun_lain(isi, t)], hasil)
    return hasil


def _tahun_lain(isi: Isi, t: Tanda) -> bool:
    """Whether a comment stands in an earlier year's file: of what use it is, that year's check tells."""
    return Path(t.berkas).parent.name in {str(tahun) for tahun in isi.kinerja_lalu}


def sisihkan_susulan(isi: Isi, temuan: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The same for findings that come later, of ``SUSULAN``; of the comments themselves ``sisihkan`` has said all."""
    tanda = (t for berkas in berkas_isi(isi) for t in tanda_di(berkas))
    return _terapkan([t for t in tanda if not t.di_teks], temuan) if temuan else []


def sisihkan_hasil(
    isi: Isi, temuan: Sequence[Diagnostic], dinilai: Callable[[Sisihan], bool] | None = None
) -> list[Diagnostic]:
    """The same for findings on templates and built files, by ``abaikan:`` of the settings; those on a line of the content
    by its comment. Of the entries that ``dinilai`` names it is told which set nothing aside."""
    daftar = isi.laporan.abaikan or []
    di_isi = [d for d in temuan if d.line and d.code.startswith(_KELUARGA_HASIL) and not d.reason]
    if di_isi:
        ditimbang = lengkapi((d._replace(excerpt="") for d in sisihkan_susulan(isi, di_isi)), disisihkan=True)
        jadi = dict(zip((d.key for d in di_isi), ditimbang, strict=True))
        temuan = [jadi.get(d.key, d) for d in temuan]
    terpakai: set[int] = set()
    hasil = [_dengan_daftar(d, daftar, terpakai) for d in temuan]
    if dinilai is not None:
        hasil += lengkapi(_sisihan_sia_sia(s) for s in daftar if id(s) not in terpakai and dinilai(s))
    return hasil


def _dengan_daftar(d: Diagnostic, daftar: Iterable[Sisihan], terpakai: set[int]) -> Diagnostic:
    if d.reason or not d.code.startswith(_KELUARGA_HASIL):
        return d
    for s in daftar:
        if s.kode == d.code and _berkas_itu(d.file, s.berkas) and (s.memuat is None or s.memuat in d.message):
            terpakai.add(id(s))
            return _sisih(d, s.alasan)
    return d


def _berkas_itu(jalan: str, nama: str) -> bool:
    return jalan == nama or jalan.endswith(f"/{nama}")


def _sisihan_sia_sia(s: Sisihan) -> Diagnostic:
    di = s.letak_dari("kode") or Letak("", 0, 0)
    if not s.kode.startswith(_KELUARGA_HASIL):
        pesan = f"{s.kode} tidak disisihkan di sini"
        saran = f"hapus butir ini, dan tulis komentar di baris temuannya: abaikan {s.kode}: {s.alasan}"
    else:
        memuat = f' yang memuat "{s.memuat}"' if s.memuat else ""
        pesan = f"tidak ada temuan {s.kode}{memuat} pada {s.berkas} yang disisihkan butir ini"
        saran = "templat atau isinya berubah sejak butir ini ditulis: hapus, atau sesuaikan kode dan berkas:"
    return Diagnostic(TIDAK_TERPAKAI, "note", pesan, di.berkas, di.baris, di.kolom, di.panjang, hint=saran)


def _terapkan(tanda: Sequence[Tanda], temuan: Iterable[Diagnostic]) -> list[Diagnostic]:
    menurut = {(t.berkas, n, k): t for t in tanda for k in t.kode for n in t.tentang}
    hasil: list[Diagnostic] = []
    for d in temuan:
        t = menurut.get((d.file, d.line, d.code))
        if t is None:
            hasil.append(d)
            continue
        t.terpakai.add(d.code)
        hasil.append(_sisih(d, t.alasan))
    return hasil


def _sisih(d: Diagnostic, alasan: str) -> Diagnostic:
    """The finding set aside, or why it stays."""
    catatan = ""
    if d.severity == "error":
        catatan = "tanda abaikan di sini tidak berlaku, sebab galat tidak dapat disisihkan"
    elif lain := _angka_lain(alasan, d.message):
        catatan = f"tanda abaikan di sini tidak berlaku, sebab alasannya menyebut {lain}, angka yang tidak ada pada temuan ini"
    if catatan:
        return d._replace(hint="; ".join(filter(None, (d.hint, catatan))))
    return d._replace(severity="note", reason=alasan) if alasan else d


def _angka_lain(alasan: str, pesan: str) -> str | None:
    """A figure that the reason names and the finding no longer does: another slip than the one that was looked at."""
    dikatakan = {a.removesuffix(",00") for a in _ANGKA.findall(pesan)}
    return next((a for a in _ANGKA.findall(alasan) if a.removesuffix(",00") not in dikatakan), None)


def berkas_isi(isi: Isi) -> list[Path]:
    """The files that a year's content is read from; of earlier years that is one each."""
    tahun = isi.akar / str(isi.tahun)
    folder = [isi.akar, isi.akar / "renstra", tahun]
    berkas = [f for tempat in folder if tempat.is_dir() for f in tempat.glob("*.yaml")]
    berkas += [f for t in isi.kinerja_lalu if (f := isi.akar / str(t) / "kinerja.yaml").is_file()]
    narasi = tahun / "narasi"
    return sorted([*berkas, *(narasi.rglob("*.md") if narasi.is_dir() else ())])


def tanda_di(berkas: Path) -> list[Tanda]:
    """The comments of a file; none where it can't be read, which the loader reports."""
    teks = baca_teks(berkas)
    if isinstance(teks, Diagnostic) or "abaikan" not in teks.casefold():
        return []
    baris = baris_teks(teks)
    hasil = []
    blok = [] if berkas.suffix == ".md" else _blok_teks(baris)
    for n, isi_baris in enumerate(baris, 1):
        for cocok in _TANDA.finditer(isi_baris):
            kode = tuple(dict.fromkeys(k.strip().upper() for k in cocok["kode"].split(",")))
            tentang = _tentang(baris, n, cocok.start(), "<!--" if berkas.suffix == ".md" else "#")
            lipatan = next((b for b in blok if b.start == tentang), range(tentang, tentang + 1))
            hasil.append(
                Tanda(
                    tampil(berkas),
                    n,
                    cocok.start() + 1,
                    cocok.end() - cocok.start(),
                    kode,
                    (cocok["alasan"] or "").strip(),
                    lipatan,
                    baris[tentang - 1].strip(),
                    next((b.start for b in blok if n in b[1:]), 0),
                    set(),
                )
            )
    return hasil


def _tentang(baris: list[str], n: int, awal: int, pembuka: str) -> int:
    """The line a comment on line ``n`` is about: its own where something stands before it, else the next that is more
    than a comment, which ``pembuka`` begins."""
    if baris[n - 1][:awal].strip():
        return n
    return next((m for m in range(n + 1, len(baris) + 1) if not baris[m - 1].lstrip().startswith(pembuka)), n)


def _blok_teks(baris: Sequence[str]) -> list[range]:
    """The lines of each folded or literal text (``keterangan: >-``), its key's first (YAML 1.1, 9.1)."""
    hasil: list[range] = []
    for n, b in enumerate(baris, 1):
        if _BLOK.search(b) and not (hasil and n in hasil[-1]):
            jorok = len(b) - len(b.lstrip(" -"))
            akhir = n
            while akhir < len(baris) and (not baris[akhir].strip() or _jorok(baris[akhir]) > jorok):
                akhir += 1
            hasil.append(range(n, akhir + 1))
    return hasil


def _jorok(baris: str) -> int:
    return len(baris) - len(baris.lstrip(" "))


def _di_dalam_teks(tanda: Iterable[Tanda]) -> Iterator[Diagnostic]:
    for t in tanda:
        kode = ", ".join(t.kode)
        yield _pesan(
            DI_DALAM_TEKS,
            t,
            f"tanda abaikan {kode} ini berada di dalam teks yang mulai di baris {t.di_teks}, jadi ikut tercetak",
            f"pindahkan ke atas baris {t.di_teks}, sejajar dengan isian itu; di sana ia berlaku bagi seluruh teksnya",
            "error",
        )


def _tanpa_alasan(tanda: Iterable[Tanda]) -> Iterator[Diagnostic]:
    for t in tanda:
        if not t.alasan:
            yield _pesan(
                TANPA_ALASAN,
                t,
                f"{', '.join(t.kode)} disisihkan tanpa alasan, jadi temuannya tetap berlaku",
                f"tulis alasannya sesudah titik dua: abaikan {', '.join(t.kode)}: …",
                "warning",
            )


def _tidak_terpakai(tanda: Iterable[Tanda], temuan: Iterable[Diagnostic]) -> list[Diagnostic]:
    """What is said of comments that set nothing aside; where their line has another finding now, that it is another. Of an
    entry that stands twice (in the PK and in its perubahan) a rule tells the first: the second's comment is as good."""
    tanda = list(tanda)
    terpakai = {(t.berkas, k, t.alasan, t.isi_baris) for t in tanda for k in t.terpakai}
    di_baris: dict[tuple[str, int], list[Diagnostic]] = {}
    for d in temuan:
        if not d.reason and d.line:
            di_baris.setdefault((d.file, d.line), []).append(d)
    hasil = []
    for t in tanda:
        sisa = [
            k
            for k in t.kode
            if (t.berkas, k, t.alasan, t.isi_baris) not in terpakai and k not in SUSULAN and k.startswith(_KELUARGA_ISI)
        ]
        if sisa and t.alasan:
            kini = [d for n in t.tentang for d in di_baris.get((t.berkas, n), ())] or _menyebut(t, di_baris)
            lain = ", ".join(dict.fromkeys(d.code for d in kini if d.file == t.berkas and d.line in t.tentang))
            pesan = _pesan(
                TIDAK_TERPAKAI,
                t,
                f"tidak ada temuan {', '.join(sisa)} di baris {t.tentang.start} yang disisihkan tanda ini"
                + (f"; yang ada sekarang {lain}, dan alasan lama tidak berlaku baginya" if lain else ""),
                "isi di sini atau pembandingnya berubah sejak tanda ini ditulis: cocokkan dulu, lalu hapus "
                "tanda ini, atau pindahkan ke baris temuannya",
                "note",
            )
            # Once what stands there now is mended, the comment may be of use again.
            hasil.append(pesan._replace(root=kini[0].key) if kini else pesan)
    return hasil


def _menyebut(t: Tanda, di_baris: Mapping[tuple[str, int], Sequence[Diagnostic]]) -> list[Diagnostic]:
    """A finding elsewhere that speaks of a comment's line, or of the regulation cited there: what it set aside has changed."""
    di = f"({tempat(Letak(t.berkas, t.tentang.start, 1))})"
    semua = [d for baris in di_baris.values() for d in baris]
    return ([d for d in semua if di in d.message] or [d for d in semua if d.code == "LK325" and _disitir(t, d)])[:1]


def _disitir(t: Tanda, d: Diagnostic) -> bool:
    """Whether the text that a comment is about names the regulation that a finding does."""
    teks, m = baca_teks(Path(t.berkas)), _PERATURAN.search(d.message)
    if isinstance(teks, Diagnostic) or m is None:
        return False
    awal = " ".join(" ".join(baris_teks(teks)[t.tentang.start - 1 : t.tentang.start + _BARIS_JUDUL]).split())
    return all(bagian in awal for bagian in m.groups())


_PERATURAN = lazy_regex(r"\bisinya (\w+ \w+).* (Nomor \S+ Tahun \d{4})$")
_BARIS_JUDUL = 4
"""Lines that a regulation's name may take."""


def _pesan(kode: str, t: Tanda, pesan: str, saran: str, berat: Severity) -> Diagnostic:
    return Diagnostic(kode, berat, pesan, t.berkas, t.baris, t.kolom, t.panjang, hint=saran)
