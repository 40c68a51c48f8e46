"""One slip that two rules see from two sides: the finding at the slip leads, the others stand below it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.checks.aturan import letak, tempat
from lkip_docgen.checks.ikutan_bahan import AturanIkutan, Pasangan, Temuan
from lkip_docgen.checks.kontrol_jumlah import KENAIKAN, TIADA
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

# ---------------------------------------------------------------- by place

_MENUNJUK: Final = (("LK212", "LK231"), ("LK327", "LK431"), ("LK431", "LK325"), ("LK321", "LK320"))
"""A code whose message names the place of the other's finding, which is the slip's."""
_SETEMPAT: Final = (("LK433", "LK402"), ("LK334", "LK229"), ("LK421", "LK420"), ("LK493", "LK422"))
"""Codes that tell of one place."""


def _menunjuk(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    for ikut, akar in _MENUNJUK:
        for a in t.kode(akar):
            di = re.compile(re.escape(tempat(Letak(a.file, a.line, a.column))) + r"(?!\d)")
            yield from ((d, a) for d in t.kode(ikut) if di.search(d.message))


def _setempat(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    for ikut, akar in _SETEMPAT:
        pertama: dict[tuple[str, int], Diagnostic] = {}
        for a in t.kode(akar):
            pertama.setdefault((a.file, a.line), a)
        for d in t.kode(ikut) if pertama else ():
            a = pertama.get((d.file, d.line), d)
            if a.column == d.column or ikut == "LK334":
                yield d, a


def _sisa(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A placeholder that was left (LK442): how its sentence begins and ends (LK441) goes with it, as does the rest of it."""
    pertama: dict[tuple[str, int], Diagnostic] = {}
    for d in t.kode("LK442"):
        atas = pertama.setdefault((d.file, d.line), d)
        if d.message == atas.message:
            yield d, atas
    for d in t.kode("LK441") if pertama else ():
        if (akar := pertama.get((d.file, d.line))) is not None:
            yield d, akar


def _terbilang(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A number beside words that don't say it (LK410) is no figure of the data either, or a typed one; one that isn't what
    its sentence names (LK412) leads, for what it says mends both."""
    for akar in t.kode("LK410"):
        for d in t.kode("LK412"):
            if (d.file, d.line) == (akar.file, akar.line) and 0 <= akar.column - d.column - d.length <= len(" ("):
                yield akar, d
        for d in t.kode("LK413", "LK415", "LK416"):
            if (d.file, d.line) == (akar.file, akar.line) and 0 <= akar.column - d.column - d.length <= len(" ("):
                yield d, akar


# ---------------------------------------------------------------- years and versions


def _sederet(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Years of one row (LK328), and of one Renstra (LK303, LK323), of which one is out."""
    pertama: dict[tuple[str, str, int], Diagnostic] = {}
    for d in t.kode("LK328"):
        yield d, pertama.setdefault((d.code, d.file, d.line), d)
    for d in t.kode("LK323"):
        yield d, pertama.setdefault((d.code, d.file, 0), d)
    for d in t.kode("LK433"):  # what is counted on from a wrong number
        pertama[d.code, d.file, d.line] = atas = pertama.get((d.code, d.file, d.line - 1), d)
        if d.message.startswith("penomoran butir"):
            yield d, atas
    akhir = [d for d in t.kode("LK303") if "(akhir tahun)" in d.message]
    yield from ((d, akhir[0]) for d in t.kode("LK303") if akhir)


def _tahun_target(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A year of a target that was mistyped: the right one is missed (LK235, LK201), the other is out of the period (LK318)."""
    for akar in t.kode("LK201"):
        if TIADA in akar.message and (m := re.match(r'target \d+ (indikator "\w+")', akar.subject)) is not None:
            yield from ((d, akar) for d in t.kode("LK235", "LK318") if m[1] in d.message)


def _target_pk(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A line's target that isn't the PK's (LK201) isn't the Renstra's either (LK211)."""
    for pk in isi.pk:
        for b in pk.baris if t.kode("LK211") else ():
            for akar in t.tentang(f'target baris "{b.id}" pada PK {pk.versi}', "LK201"):
                if (d := t.di("LK211", letak(b, "target"))) is not None:
                    yield d, akar


def _versi_anggaran(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A PK of another version's budget (LK222), of which there are no figures (LK201)."""
    for akar in t.kode("LK201"):
        if akar.subject.startswith("jumlah anggaran PK") and "menurut isi Rp0,00" in akar.message:
            yield from ((d, akar) for d in t.kode("LK222"))


# ---------------------------------------------------------------- two figures exchanged

_NILAI = re.compile(r"mencatat (.+?), (?:menurut )?isi (?:berjumlah )?(.+?)(?: \(|$)")


def _tertukar(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Target and realisasi of one year that stand each where the other should."""
    realisasi = {d.subject: d for d in t.kode("LK201") if d.subject.startswith("realisasi ")}
    for akar in t.kode("LK201") if realisasi else ():
        lain = realisasi.get(f"realisasi {akar.subject.removeprefix('target ')}")
        x, y = (_NILAI.search(d.message) if d is not None else None for d in (akar, lain))
        if lain is not None and x is not None and y is not None and (x[1], x[2]) == (y[2], y[1]):
            yield lain, akar


def _bergeser(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """People of one column too few that another has too many."""
    kolom = [d for d in t.kode("LK201") if d.subject.startswith("jumlah pendidikan ")]
    if len(kolom) == len(("kurang", "lebih")) and len({_selisih(d) for d in kolom}) == 1:
        yield kolom[1], kolom[0]
    golongan = [(d, re.findall(r"\d+ orang", d.message)) for d in t.kode("LK220")]
    if len(golongan) == len(("kurang", "lebih")) and golongan[0][1] == golongan[1][1][::-1]:
        yield golongan[1][0], golongan[0][0]


def _selisih(d: Diagnostic) -> str:
    return d.message.rpartition("(selisih ")[2]


# ---------------------------------------------------------------- what was written twice, or is missing


def _ganda(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An entry written twice: an indicator's realisasi (LK106) isn't the document's, a position (LK229) is counted twice."""
    for akar in t.kode("LK106"):
        if (m := re.match(r'realisasi (indikator "\w+")', akar.message)) is not None:
            yield from ((d, akar) for d in t.kode("LK201") if d.file == akar.file and d.subject.endswith(m[1]))
    for akar in t.kode("LK201"):
        if akar.subject.startswith("jumlah Tabel 1."):
            yield from ((d, akar) for d in t.kode("LK229") if d.file == akar.file)


def _dukungan(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A PK's line with another's support (LK202): its own is left without a line (LK505), its analysis speaks of that (LK486);
    sub kegiatan of one kegiatan without a line; two lines with each other's (LK253)."""
    ganda = t.kode("LK202")
    yield from ((d, ganda[0]) for d in t.kode("LK505", "LK486") if ganda)
    kegiatan: dict[str, Diagnostic] = {}
    for k in (k for p in isi.anggaran.program for k in p.kegiatan) if t.kode("LK505") else ():
        for s in k.sub_kegiatan:
            if (d := t.di("LK505", letak(s, "id"))) is not None:
                yield d, kegiatan.setdefault(k.id, d)
    silang = {_silang(d): d for d in t.kode("LK253")}
    yield from ((d, silang[b, a]) for (a, b), d in silang.items() if a > b and (b, a) in silang)


def _silang(d: Diagnostic) -> tuple[str, str]:
    """Whose analysis names what supports whom."""
    m = re.search(r'analisis "(\w+)".* mendukung baris "(\w+)"', d.message)
    return (m[1], m[2]) if m is not None else ("", "")


def _kenaikan_rkt(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """An amount of the RKT that is out: the rise from it isn't the document's (LK201), and the narrative has its direction
    wrong (LK472); or a sub kegiatan differs from the budget's, or is missing (LK219, LK225)."""
    naik = t.tentang(KENAIKAN, "LK201")
    arah = [d for d in t.kode("LK472") if "anggaran.selisih_rkt" in d.message or "anggaran.perubahan[" in d.message]
    turun = [d for d in naik if "menurut isi -" in d.message]
    yield from ((d, arah[0]) for d in (*arah[1:], *turun) if arah and turun)
    yield from ((d, naik[0]) for d in t.kode("LK219", "LK225") if naik and not arah)


# ---------------------------------------------------------------- people


def _pejabat(isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """Nobody in a seat (LK301) whose holder's time ends before it begins (LK305); a golongan that there isn't (LK312) isn't
    that of the rank (LK311)."""
    for p in isi.pejabat if t.kode("LK305") else ():
        di = letak(p.masa, "selesai")
        for akar in (d for d in t.kode("LK305") if di is not None and (d.file, d.line) == (di.berkas, di.baris)):
            yield from ((d, akar) for d in t.tentang(f"peran {p.peran}", "LK301"))
    for akar in t.kode("LK301"):
        m = re.search(r" pada (\d+ \w+ \d{4}) \(", akar.message)
        yield from ((d, akar) for d in t.kode("LK478") if m is not None and m[1] in d.message)
    for akar in t.kode("LK311"):
        yield from ((d, akar) for d in t.kode("LK312") if d.file == akar.file and abs(d.line - akar.line) <= 1)


def _tanpa_peraturan(_isi: Isi, t: Temuan) -> Iterator[Pasangan]:
    """A regulation that isn't there (LK107) prints nothing (LK406)."""
    for akar in t.kode("LK107"):
        if akar.file.endswith("organisasi.yaml"):
            yield from ((d, akar) for d in t.kode("LK406") if "{{ organisasi.dasar" in d.message)


def saran_rangkap(d: Diagnostic, ikutan: Sequence[Diagnostic]) -> str:
    """What the followers of these pairs add to a root's hint; "" where nothing."""
    menurut: dict[str, list[Diagnostic]] = defaultdict(list)
    for i in ikutan:
        menurut[i.code].append(i)
    if (
        d.code == "LK201"
        and d.subject.startswith("target ")
        and any(i.subject.startswith("realisasi ") for i in menurut["LK201"])
    ):
        return "target dan realisasinya tertukar: yang satu tertulis pada yang lain; betulkan isinya atau kontrolnya"
    if d.code == "LK201" and d.subject.startswith("jumlah pendidikan ") and menurut["LK201"]:
        a, b = (x.subject.removeprefix("jumlah pendidikan ") for x in (d, menurut["LK201"][0]))
        return f"selisihnya sama besar: mungkin angka {a} dan {b} tertukar atau bergeser satu kolom; cocokkan dengan dokumennya"
    if d.code == "LK201" and (ganda := menurut["LK229"]):
        return (
            f"butir yang sama tertulis dua kali ({tempat(Letak(ganda[0].file, ganda[0].line, 1))}): hapus salah satunya"
        )
    if d.code == "LK201" and TIADA in d.message and (kosong := menurut["LK509"]):
        return (
            f"isinya belum ditulis ({tempat(Letak(kosong[0].file, kosong[0].line, 1))}): tambahkan menurut dokumennya"
        )
    if d.code == "LK201" and (versi := menurut["LK222"]):
        return f"{versi[0].message} ({tempat(Letak(versi[0].file, versi[0].line, 1))}): periksa versi_anggaran:"
    if d.code == "LK201" and d.subject == KENAIKAN and (lain := [*menurut["LK225"], *menurut["LK219"]]):
        return f"mungkin sebabnya {lain[0].message}; cocokkan dengan dokumennya"
    if d.code == "LK472" and (naik := menurut["LK201"]):
        return f"mungkin yang keliru angka pada RKT ({tempat(Letak(naik[0].file, naik[0].line, 1))}); {d.hint}"
    if d.code == "LK220" and menurut["LK220"]:
        dua = " dan ".join(x.message.split()[1] for x in (d, menurut["LK220"][0]))
        return f"kedua tabel menghitung orang yang sama; mungkin jumlah golongan {dua} tertukar pada salah satunya"
    if d.code == "LK253" and menurut["LK253"]:
        return f"mungkin dukungan: kedua baris tertukar; {d.hint}"
    return ""


PASANGAN_RANGKAP: tuple[AturanIkutan, ...] = (
    _menunjuk,
    _setempat,
    _sisa,
    _terbilang,
    _sederet,
    _tahun_target,
    _target_pk,
    _versi_anggaran,
    _tertukar,
    _bergeser,
    _ganda,
    _dukungan,
    _kenaikan_rkt,
    _pejabat,
    _tanpa_peraturan,
)
