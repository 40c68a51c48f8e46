"""Who stands above whom in the narrative: the head who promises, answers and is given powers, and the superior who receives the
promise and gives them. And whose RPJMD the Renstra is drawn from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

Pihak = Literal["kepala", "atasan"]
_TANDA: Final[Mapping[Pihak, str]] = {"kepala": "\x02", "atasan": "\x03"}
"""Stand in ``_Disamarkan.latar`` for each character of what names a party."""
_A: Final = r"(?P<a>[\x02\x03])[\x02\x03]*"
_B: Final = r"(?P<b>[\x02\x03])[\x02\x03]*"


class Peran(NamedTuple):
    """A pattern of two parties, of which ``a`` is the one that is named, and the words for it."""

    pola: re.Pattern[str]
    a: Pihak
    sebutan: str


_PERAN: Final = (
    Peran(
        lazy_regex(rf"\bkewenangan {_A} (?:yang )?(?:telah |sudah )?(?:di)?limpahkan(?: sebagian)? kepada {_B}", re.I),
        "atasan",
        "yang melimpahkan kewenangan",
    ),
    Peran(
        lazy_regex(rf"\bpelimpahan (?:sebagian )?(?:kewenangan|wewenang) (?:dari )?{_A} kepada {_B}", re.I),
        "atasan",
        "yang melimpahkan kewenangan",
    ),
    Peran(
        lazy_regex(rf"\bpertanggungjawaban(?: kinerja)?(?: dari| oleh)? {_A} kepada {_B}", re.I),
        "kepala",
        "yang mempertanggungjawabkan kinerja",
    ),
    Peran(
        lazy_regex(rf"{_A} (?:berada di bawah dan )?bertanggung ?jawab(?: langsung)? kepada {_B}", re.I),
        "kepala",
        "yang bertanggung jawab",
    ),
    Peran(
        lazy_regex(
            rf"{_A} (?:berjanji|menyatakan kesanggupan\w*)\b[^.;\x02\x03]{{0,80}}?[,;]? "
            rf"(?:sedangkan|sementara|dan|adapun) {_B} (?:akan )?(?:memberi(?:kan)? supervisi|melakukan (?:supervisi|evaluasi)|"
            r"mengevaluasi (?:hasil|capaian|kinerja))",
            re.I,
        ),
        "kepala",
        "yang berjanji",
    ),
)
_SATU_PIHAK: Final = lazy_regex(
    rf"\b(?:ditandatangani|disepakati|diperjanjikan)(?: oleh)?(?: antara)? {_A} (?:bersama|dan|dengan|serta) {_B}"
    rf"|\bantara {_A.replace('<a>', '<c>')} (?:dan|dengan) {_B.replace('<b>', '<d>')}",
    re.I,
)
"""Two parties of one document, who can't be the same."""
_UNGKAPAN: Final = lazy_regex(r"(?:instansi|pejabat)\.(kepala|atasan)\.(?:lengkap|jabatan|nama)(?:\s*\|\s*\w+)*")


@aturan_angka("LK495")
def pihak_tertukar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The head promises and answers to the superior, who gives the powers; not the other way round, nor each to himself."""
    tulisan = _tulisan(isi)
    for b in bacaan(isi, laporan)[1]:
        if not any(k in b.ketik for k in _CIRI):
            continue
        latar = _latar(b, tulisan)
        for p in _PERAN:
            for m in p.pola.finditer(latar):
                if m["a"] != _TANDA[p.a] and not _BUKAN.search(latar, b.kalimat(m.start())[0], m.start()):
                    yield _tertukar(isi, b, m, p)
                elif m["a"] == m["b"]:
                    yield _sama(b, m.start("b"), m)
        for m in _SATU_PIHAK.finditer(latar):
            x, y = (m["a"], m["b"]) if m["a"] else (m["c"], m["d"])
            if x == y:
                yield _sama(b, m.start("b" if m["a"] else "d"), m)


@aturan_angka("LK495")
def keputusan_kepala(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The decree on the IKU that the report annexes is the head's: "Keputusan {{ … }} Nomor {{ iku.keputusan.nomor }}"."""
    for b in bacaan(isi, laporan)[1]:
        for r in b.t.ruas if "Keputusan" in b.ketik else ():
            if r.ekspresi is None or r.ekspresi.teks.strip() != "iku.keputusan.nomor":
                continue
            m = _KEPUTUSAN.search(_latar(b, _tulisan(isi)), 0, r.awal)
            if m is not None and m["a"] == _TANDA["atasan"]:
                disebut = _nama(b, m, "a")
                yield temuan(
                    "LK495",
                    f'"{disebut}" disebut menetapkan keputusan IKU, padahal yang menetapkannya kepala instansi, '
                    f"{isi.instansi.kepala.lengkap}",
                    b.t.letak(m.start("a"), m.start("a") + len(disebut)),
                    "tulis {{ instansi.kepala.lengkap }}",
                    "warning",
                )


_KEPUTUSAN: Final = lazy_regex(rf"\bKeputusan {_A},? (?:Nomor|No\.) $")
_CIRI: Final = ("limpah", "tanggung", "berjanji", "berkomitmen", "kesanggupan", "ditandatangani", "disepakati", "antara ",
                "diperjanjikan")  # fmt: skip
_BUKAN: Final = lazy_regex(r"\b(?:bukan|tidak)\s+$", re.I)


def _tulisan(isi: Isi) -> list[tuple[str, Pihak]]:
    """What the parties are called where their names are typed, longest first."""
    semua: dict[str, Pihak] = {}
    pasangan: tuple[tuple[Pihak, tuple[str, str]], ...] = (
        ("kepala", (isi.instansi.kepala.lengkap, isi.instansi.kepala.jabatan)),
        ("atasan", (isi.instansi.atasan.lengkap, isi.instansi.atasan.jabatan)),
    )
    for pihak, nama in pasangan:
        semua |= dict.fromkeys(filter(None, nama), pihak)
    return sorted(semua.items(), key=lambda x: -len(x[0]))


def _latar(b: Bacaan, tulisan: list[tuple[str, Pihak]]) -> str:
    """The text with the parties as their signs."""
    teks = b.teks
    for r in b.t.ruas:
        m = _UNGKAPAN.fullmatch(r.ekspresi.teks.strip()) if r.ekspresi is not None else None
        if m is not None:
            teks = (
                teks[: r.awal]
                + _TANDA["kepala" if m[1] == "kepala" else "atasan"] * (r.akhir - r.awal)
                + teks[r.akhir :]
            )
    for nama, pihak in tulisan:
        di = teks.find(nama)
        while di >= 0:
            akhir = di + len(nama)
            # "Bupati Bahari" is one name, "Wakil Bupati" another's, "Camat Karang" too.
            if not (
                teks[di - 1 : di].isalnum() or teks[akhir : akhir + 1].isalnum() or _NAMA_LAIN.match(teks, akhir)
            ) and not (_WAKIL.search(teks, max(0, di - _JABATAN), di)):
                teks = teks[:di] + _TANDA[pihak] * len(nama) + teks[akhir:]
            di = teks.find(nama, akhir)
    return teks


_NAMA_LAIN: Final = lazy_regex(r" [A-Z]")
_WAKIL: Final = lazy_regex(r"\b(?:Wakil|Plt\.?|Sekretaris|mantan) $")
_JABATAN: Final = 16
"""Characters before a title in which another may stand that makes it one's."""
_LAWAN: Final[Mapping[str, str]] = {"\x02": "atasan", "\x03": "kepala"}
"""By the sign of a party the other one."""


def _tertukar(isi: Isi, b: Bacaan, m: re.Match[str], p: Peran) -> Diagnostic:
    disebut = _nama(b, m, "a")
    benar = (
        f"kepala instansi, {isi.instansi.kepala.lengkap}"
        if p.a == "kepala"
        else f"atasannya, {isi.instansi.atasan.lengkap}"
    )
    return temuan(
        "LK495",
        f'"{disebut}" disebut {p.sebutan}, padahal {p.sebutan} adalah {benar}',
        b.t.letak(m.start("a"), m.start("a") + len(disebut)),
        f"tulis {{{{ instansi.{p.a}.lengkap }}}} di situ, dan {{{{ instansi.{_LAWAN[_TANDA[p.a]]}.lengkap }}}} di belakangnya",
        "warning",
    )


def _sama(b: Bacaan, awal: int, m: re.Match[str]) -> Diagnostic:
    kelompok = "b" if m["b"] else "d"
    return temuan(
        "LK495",
        f'"{_nama(b, m, kelompok)}" disebut pada kedua sisi; pihak yang lain tidak disebut',
        b.t.letak(awal, awal + len(_nama(b, m, kelompok))),
        f"mungkin maksudnya {{{{ instansi.{_LAWAN[m[kelompok]]}.lengkap }}}}",
        "warning",
    )


def _nama(b: Bacaan, m: re.Match[str], kelompok: str) -> str:
    """What a party is called in the text."""
    awal = m.start(kelompok)
    akhir = awal
    while akhir < m.end() and m.string[akhir] == m[kelompok]:
        akhir += 1
    return b.teks[awal:akhir]


# ---------------------------------------------------------------- whose RPJMD

_RPJMD: Final = lazy_regex(
    r"\b(?:diturunkan|bersumber|dijabarkan|berasal|berpedoman|mengacu|menjabarkan|disusun berdasarkan)"
    r"(?: dari| pada| kepada)? (?:Rencana Pembangunan Jangka Menengah Daerah )?\(?RPJMD\)? "
)
_AWALAN: Final = "Provinsi "
_INDUK: Final = lazy_regex(r"\b(?:Renstra|Rencana Strategis)\b")


@aturan_angka("LK496")
def rpjmd_daerahnya(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The Renstra is said to be drawn from the RPJMD of the office's own region, not of the province alone."""
    provinsi, daerah = (isi.instansi.provinsi or "").removeprefix(_AWALAN), isi.instansi.daerah
    if not provinsi or provinsi in daerah:
        return
    for b in bacaan(isi, laporan)[1]:
        for m in _RPJMD.finditer(b.teks) if "RPJMD" in b.ketik else ():
            sisa = b.teks[m.end() :].removeprefix(_AWALAN)
            a, z = b.kalimat(m.start())
            if not sisa.startswith(provinsi) or not _INDUK.search(b.teks, a, m.start()) or daerah in b.teks[a:z]:
                continue
            awal = b.teks.index(provinsi, m.end())
            yield temuan(
                "LK496",
                f"RPJMD {b.teks[m.end() : awal + len(provinsi)]} disebut sebagai asal Renstra, padahal Renstra "
                f"{isi.instansi.nama} diturunkan dari RPJMD {daerah}",
                b.t.letak(awal, awal + len(provinsi)),
                "tulis {{ instansi.daerah }}; bila keduanya yang dimaksud, sebut keduanya",
                "warning",
            )
