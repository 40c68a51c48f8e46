"""Regulations cited by number, held against the office's list of legal bases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, zip_longest
from typing import NamedTuple

from lkip_docgen.bahasa import baca_tanggal, tanggal
from lkip_docgen.checks.aturan import tempat, temuan
from lkip_docgen.checks.mirip import jarak, salah_ketik
from lkip_docgen.checks.narasi_rujuk_teks import Prosa, mirip
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import DasarHukum
from lkip_docgen.diagnostics import Diagnostic, Severity

_POLA = lazy_regex(
    r"\b(?P<jenis>Undang[- ]Undang|Peraturan\s+(?:Pemerintah|Presiden|Menteri|Bupati|Wali\s?kota|Gubernur|Daerah|Badan|"
    r"Kepala|Lembaga)|Ketetapan\s+(?:MPR|Majelis)|TAP\s+MPR|Instruksi\s+Presiden|Keputusan\s+(?:Presiden|Menteri)|"
    r"(?-i:UU|PP|Perpres|PERPRES|Permen\w*|PERMEN\w*|Perda|PERDA|Perbup|PERBUP|Perwali|Pergub|Inpres|Keppres|Kepmen\w*))\b"
    r"(?P<sisa>[^.;:\d(]{0,120}?)(?:\s+RI\b\.?)?\s*(?P<kata>\bNomor|\bNo\b\.?|(?=\d+\s?/\s?(?:19|20)\d\d\b))\s*:?\s*"
    r"(?P<nomor>[A-Z]*\.?[A-Z\d]+(?:\s?/\s?[\w.]+)*)(?:\s+Tahun\s+(?P<tahun>\d{4}))?",
    re.I,
    needs=("no", "/"),
)
_TENTANG = lazy_regex(r",?\s+tentang\s+", re.I)
_KATA = lazy_regex(r"[\w/]+")
_AKHIR = lazy_regex(r"\s*(?:[.;:,)”\"]|$|\n|\b(?:sebagaimana|yang|dan|serta|maka|telah|dengan|untuk|pada|di)\b)")
_KEMENTERIAN = (
    ("panrb", ("pendayagunaan", "panrb", "permenpan")),
    ("dagri", ("dalam negeri", "mendagri", "permendagri")),
    ("keu", ("keuangan", "permenkeu", "pmk")),
)
_SEBUT_JENIS = {"undang undang": "uu", "peraturan pemerintah": "pp", "peraturan presiden": "perpres",
                "peraturan bupati": "perbup", "peraturan walikota": "perwali", "peraturan wali kota": "perwali",
                "peraturan gubernur": "pergub", "peraturan daerah": "perda", "ketetapan mpr": "tap",
                "ketetapan majelis": "tap", "tap mpr": "tap", "instruksi presiden": "inpres",
                "keputusan presiden": "keppres", "keputusan menteri": "kepmen"}  # fmt: skip
_JUDUL_MIRIP = 0.6
"""The share of a title's words from which two titles are taken to be one: a guess."""


class Sitiran(NamedTuple):
    """A citation in a text: its kind ("pp", "permen dagri"), number and year, and the title's words with their places,
    where it has one."""

    awal: int
    akhir: int
    jenis: str
    nomor: str
    tahun: int | None
    judul: tuple[tuple[str, int, int], ...]
    batas: tuple[int, int] = (0, 0)


def sitiran_di(p: Prosa) -> Iterator[Sitiran]:
    """The regulations that a text cites by number; those that an expression prints left out."""
    for m in _POLA.finditer(p.teks):
        if BUKAN_KETIKAN in p.ketik[m.start("nomor") : m.end()]:
            continue
        nomor, tahun = _nomor(m["nomor"], int(m["tahun"]) if m["tahun"] else None)
        jenis = _jenis(f"{m['jenis']}{m['sisa']}")
        t = _TENTANG.match(p.teks, m.end())
        judul: tuple[tuple[str, int, int], ...] = ()
        if t is not None:
            sampai = min(len(p.teks), t.end() + 260)
            judul = tuple((w[0], w.start(), w.end()) for w in _KATA.finditer(p.teks, t.end(), sampai))
        if nomor:
            akhir = m.start() + len(m[0].rstrip("."))
            yield Sitiran(m.start("nomor"), akhir, jenis, nomor, tahun, judul, (m.start(), akhir))


def _jenis(teks: str) -> str:
    kecil = re.sub(r"[\s-]+", " ", teks.casefold()).strip()
    if kecil.startswith(("peraturan menteri", "permen")):
        kementerian = next((k for k, ciri in _KEMENTERIAN if any(c in kecil for c in ciri)), "")
        return f"permen {kementerian}"
    return next((v for k, v in _SEBUT_JENIS.items() if kecil.startswith(k)), kecil.split(" ")[0])


def _nomor(teks: str, tahun: int | None) -> tuple[str, int | None]:
    """The number proper and the year, which may stand within it: "PER/9/M.PAN/5/2007" is 9 of 2007."""
    bagian = [b.strip(" .").upper() for b in teks.split("/")]
    if tahun is None and len(bagian) > 1 and re.fullmatch(r"(?:19|20)\d\d", bagian[-1]):
        tahun = int(bagian[-1])
    angka = [b.lstrip("0") for b in bagian if b.isdecimal() or re.fullmatch(r"[IVXLC]+", b)]
    return (angka[0] if angka else bagian[0]), tahun


class _Acuan(NamedTuple):
    hukum: DasarHukum
    jenis: str
    nomor: str
    tahun: int | None
    judul: tuple[str, ...]


def acuan(hukum: Iterable[DasarHukum]) -> tuple[_Acuan, ...]:
    """The office's legal bases, as citations are compared with them."""
    return tuple(
        _Acuan(h, _jenis(h.jenis), *_nomor(h.nomor, h.tahun), tuple(w.casefold() for w in _KATA.findall(h.tentang)))
        for h in hukum
    )


def periksa_sitiran(p: Prosa, s: Sitiran, daftar: tuple[_Acuan, ...]) -> Iterator[Diagnostic]:
    """LK431 where a citation differs from the list, LK432 where it isn't there (in the narrative)."""
    sama = [a for a in daftar if _sejenis(a.jenis, s.jenis) and a.nomor == s.nomor and s.tahun in (a.tahun, None)]
    if sama:
        yield from _judul_salah(p, s, sama[0])
        yield from _tulisan_nomor(p, s, sama[0])
        return
    serupa = [a for a in daftar if _kesamaan(a, s) >= _JUDUL_MIRIP]
    if serupa:
        a = max(serupa, key=lambda x: (_kesamaan(x, s), x.nomor == s.nomor, x.tahun == s.tahun))
        yield _beda(p, s, a, "judulnya sama, tetapi " + " dan ".join(_selisih(a, s)))
        return
    if not s.judul:
        dekat = [a for a in daftar if _sejenis(a.jenis, s.jenis) and _hampir(a, s)]
        if dekat:
            yield _beda(p, s, dekat[0], " dan ".join(_selisih(dekat[0], s)), "warning")
            return
    if not p.jalan:
        yield temuan(
            "LK432",
            f'"{_sebut(p, s)}" tidak ada pada dasar_hukum.yaml',
            p.letak(s.batas[0], s.batas[1]),
            "bila memang dirujuk, tambahkan di sana lalu tulis {{ hukum.<id> }}, supaya bunyinya selalu sama",
            "note",
        )


def _tulisan_nomor(p: Prosa, s: Sitiran, a: _Acuan) -> Iterator[Diagnostic]:
    """A number of several parts written otherwise than the list has it: "XI / MPR / 1998"."""
    tertulis = p.teks[s.awal : s.akhir]
    if not p.jalan and "/" in a.hukum.nomor and tertulis.casefold() != a.hukum.nomor.casefold():
        yield temuan(
            "LK431",
            f'nomor "{tertulis}" pada dasar_hukum.yaml ditulis "{a.hukum.nomor}"',
            p.letak(s.awal, s.akhir),
            f"tulis {{{{ hukum.{a.hukum.id} }}}}, supaya bunyinya selalu sama",
            "warning",
        )


def judul_kembar(hukum: Iterable[DasarHukum]) -> Iterator[Diagnostic]:
    """LK431: two regulations of the list whose titles differ by one mistyped word."""
    for a, b in combinations(hukum, 2):
        if (beda := salah_ketik(a.tentang, b.tentang)) is not None:
            yield temuan(
                "LK431",
                f'judul {b.singkat()} memakai kata "{beda[1]}", judul {a.singkat()} "{beda[0]}"; kata-kata lainnya sama',
                b.letak_dari("tentang"),
                f"bila salah ketik, samakan ({tempat(a.letak_dari('tentang'))})",
                "warning",
            )


def _sejenis(a: str, b: str) -> bool:
    return a == b or (a.startswith("permen") and b.startswith("permen") and (a == "permen " or b == "permen "))


def _hampir(a: _Acuan, s: Sitiran) -> bool:
    """Number or year differ by what a slip of the keyboard does."""
    if a.nomor == s.nomor:
        beda = None if a.tahun is None or s.tahun is None else abs(a.tahun - s.tahun)
        return beda is not None and (beda <= 1 or _salah_angka(str(a.tahun), str(s.tahun)))
    return a.tahun == s.tahun and _salah_angka(a.nomor, s.nomor) and len(a.nomor) > 1


def _salah_angka(a: str, b: str) -> bool:
    return jarak(a, b, 1) == 1 or (len(a) == len(b) and sorted(a) == sorted(b))


def _kesamaan(a: _Acuan, s: Sitiran) -> float:
    """How much of the list's title the citation has, word by word."""
    if len(s.judul) < 2 or not a.judul:
        return 0.0
    cocok = sum(x == w[0].casefold() for x, w in zip(a.judul, s.judul, strict=False))
    return cocok / min(len(a.judul), len(s.judul))


def _selisih(a: _Acuan, s: Sitiran) -> list[str]:
    beda = []
    if not _sejenis(a.jenis, s.jenis):
        beda.append(f"jenisnya pada dasar_hukum.yaml {a.hukum.jenis}")
    if a.nomor != s.nomor:
        beda.append(f"nomornya pada dasar_hukum.yaml {a.hukum.nomor}")
    if a.tahun != s.tahun:
        beda.append(f"tahunnya pada dasar_hukum.yaml {a.tahun}")
    return beda or ["penulisannya lain"]


def _beda(p: Prosa, s: Sitiran, a: _Acuan, apa: str, berat: Severity = "error") -> Diagnostic:
    saran = (
        _saran_tertanda(a.hukum.singkat(), tempat(a.hukum.letak_dari("nomor")))
        if p.tertanda
        else f"mungkin maksudnya {a.hukum.singkat()}; di narasi tulis {{{{ hukum.{a.hukum.id} }}}}"
    )
    return temuan(
        "LK431",
        f'"{_sebut(p, s)}": {apa} ({tempat(a.hukum.letak_dari("nomor"))})',
        p.letak(s.awal, s.akhir),
        saran,
        "warning" if p.tertanda else berat,
    )


def _saran_tertanda(benar: str, daftar: str) -> str:
    """What to do where a signed document's text, which is printed as it is, and the list differ."""
    return (
        f"cocokkan dengan dokumen bertanda tangannya: bila di sini salah ketik, tulis {benar}; bila daftarnya yang keliru, "
        f"perbaiki {daftar}; bila dokumennya memang berbunyi demikian, sisihkan dengan alasan"
    )


def _berlanjut(a: _Acuan, s: Sitiran, n: int) -> bool:
    """Whether both titles go on alike behind a word that one of them hasn't."""
    tertulis, resmi = [w[0].casefold() for w in s.judul[n : n + 3]], [*a.judul[n : n + 3]]
    return bool(tertulis and resmi) and (tertulis[0] in resmi[1:] or resmi[0] in tertulis[1:])


def _sebut(p: Prosa, s: Sitiran) -> str:
    teks = " ".join(p.teks[s.batas[0] : s.batas[1]].split())
    return teks if len(teks) <= 90 else f"{teks[:40].rstrip()} … {teks[-40:].lstrip()}"


def _judul_salah(p: Prosa, s: Sitiran, a: _Acuan) -> Iterator[Diagnostic]:
    """A cited title that isn't the list's: a word mistyped, another title, one cut short."""
    if not s.judul:
        return
    for n, (resmi, w) in enumerate(zip_longest(a.judul, s.judul)):
        if resmi is None:
            return
        kata = w[0].casefold() if w is not None else ""
        if kata == resmi:
            continue
        maksud = a.hukum.tentang
        di = (w[1], w[2]) if w is not None else (s.judul[-1][1], s.judul[-1][2])
        if w is not None and mirip(kata, resmi):
            apa, berat, maksud = f'kata "{w[0]}" pada judulnya lain dari', "error", resmi
        elif n and (w is None or _AKHIR.match(p.teks, s.judul[n - 1][2])) and not _berlanjut(a, s, n):
            apa, berat, di = "judulnya terpotong; lengkapnya pada", "warning", (s.judul[n - 1][1], s.judul[n - 1][2])
        else:
            apa, berat = "judulnya lain dari", "error" if n == 0 else "warning"
        yield temuan(
            "LK431",
            f'"{_sebut(p, s)}": {apa} dasar_hukum.yaml, "{a.hukum.tentang}" ({tempat(a.hukum.letak_dari("tentang"))})',
            p.letak(*di),
            _saran_tertanda(f'"{maksud}"', tempat(a.hukum.letak_dari("tentang")))
            if p.tertanda
            else f"tulis {{{{ hukum.{a.hukum.id} }}}}, yang mencetak judul lengkapnya",
            "warning" if p.tertanda or berat == "warning" else "error",
        )
        return


_TANGGAL = lazy_regex(r"\btanggal\s+(\d{1,2} [a-z]+ \d{4})\b", re.I)


def tanggal_bagan(isi: Isi) -> Iterator[Diagnostic]:
    """LK431: the date on the chart's title is that of the regulation that set up the office."""
    dasar = next((d for d in isi.dasar_hukum if d.id == isi.organisasi.dasar), None)
    if dasar is None or dasar.tanggal is None:
        return
    for n, teks in enumerate(isi.organisasi.judul_bagan):
        m = _TANGGAL.search(teks)
        try:
            hari = baca_tanggal(m[1]) if m is not None else None
        except ValueError:
            hari = None
        if hari is not None and hari != dasar.tanggal:
            yield temuan(
                "LK431",
                f"tanggal {tanggal(hari)} lain dari tanggal {dasar.singkat()} pada dasar_hukum.yaml, {tanggal(dasar.tanggal)} "
                f"({tempat(dasar.letak_dari('tanggal'))})",
                isi.organisasi.letak_dari("judul_bagan", n),
                "cocokkan dengan peraturannya, lalu perbaiki yang keliru: di sini, atau tanggal: pada "
                f"{tempat(dasar.letak_dari('tanggal'))}",
            )
