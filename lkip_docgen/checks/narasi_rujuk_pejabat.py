"""People beside a title: whoever is named as the office's head, its superior or another official held that seat.

Titles, holders and their terms are the content's own (``instansi.yaml``, ``organisasi.yaml``, ``pejabat.yaml``). A name is
told from other words in capitals by a degree, by being an official's, or by words that the report uses for nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lkip_docgen.bahasa import baca_tanggal, tanggal
from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.mirip import kata_mirip
from lkip_docgen.checks.nip import nama_polos
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import BATAS, Lembar
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Pejabat
from lkip_docgen.diagnostics import Diagnostic, Severity

_GELAR_DEPAN = r"(?:dr|drg|drs|dra|ir|prof|kh|h|hj|r|rr|apt|ns|letkol|kolonel|kompol|iptu|akp|akbp)"
_GELAR = lazy_regex(rf"(?:{_GELAR_DEPAN}\.?(?=[\s.]))(?:\s*{_GELAR_DEPAN}\.?(?=[\s.]))*\s*", re.I)
_SEBUTAN = lazy_regex(r"(?:(?:bapak|ibu|bpk\.?|sdr\.?|sdri\.?|saudara|saudari|yth\.?)\s+)+", re.I)
_NAMA = lazy_regex(r"[A-Z][\w'’]*\.?(?:[ -](?:(?:bin|binti|van|de|al)[ -])?[A-Z][\w'’]*\.?){0,4}")
_GELAR_BELAKANG = lazy_regex(r"\s*,?\s*(?:[SMA]\.\s?[A-Z][A-Za-z]*\.?|(?:SE|SH|ST|SP|MM|MH|MT|MSi|MAP|SSTP|SSos|SAP|SPd|IPU|"
                             r"Ph\.?D)\b\.?)(?:\s*\.?[A-Z][A-Za-z]*\.?)?")  # fmt: skip
_ANTARA = lazy_regex(
    r"\s*(?P<tanda>[,:(–—]|-(?=\s))?\s*(?:(?:yaitu|yakni|ialah|adalah|bernama|dijabat(?: oleh)?|saudara)\s+)?"
)
_SELAKU = lazy_regex(
    rf"(?P<gelar>(?:\b(?i:{_GELAR_DEPAN})\.?\s+)*)(?P<nama>{_NAMA.pattern})(?P<belakang>(?:{_GELAR_BELAKANG.pattern})*)"
    r"\s*,?\s*(?:selaku|sebagai|yang menjabat(?: sebagai)?)\s+$"
)
_BUKAN_DIA = lazy_regex(
    r"\b(?:wakil|sekretaris|ajudan|staf\w*|asisten|istri|suami|calon|plt\.?|plh\.?|pjs?\.?|pelaksana(?: tugas| harian)?|tugas|"
    r"harian|penjabat|eks|mantan|peraturan|keputusan|instruksi|edaran|piala|bekas|almarhum|alm\.?|kepala|ketua|dpc|kantor|"
    r"pendopo|rumah dinas|tim)\s+$",
    re.I,
)
_PERGANTIAN = lazy_regex(
    r"\b(?:mantan|lama|sebelumnya|terdahulu|semula|digantikan|menggantikan|pergantian|pelantikan|dilantik|sejarah|"
    r"alumni|penerus|pendahulu\w*|purna\w*|masa (?:jabatan|kepemimpinan)|periode (?:sebelum\w*|lalu|lama)|era)\b",
    re.I,
)
_BUKAN_ORANG = frozenset(
    re.findall(
        r"\w+",
        """
tahun nomor periode selaku bersama dan atau serta yang di ke dari pada untuk dalam dengan oleh tentang tanggal bulan
kecamatan kelurahan desa kabupaten kota provinsi pemerintah daerah republik indonesia dinas badan kantor kepala sekretaris
wakil ketua anggota camat lurah bupati wali gubernur menteri presiden dprd polsek polres polri kapolsek kapolres koramil
danramil kodim dandim tni puskesmas inspektorat inspektur asisten staf seksi bagian bidang sub forkopimca forkopimcam
forkopimda muspika tim tp pkk satuan satpol kua cup award peduli sekretariat taruna majelis lembaga
yayasan organisasi forum babinsa bhabinkamtibmas linmas tagana relawan pokmas komunitas paguyuban perwakilan tokoh jajaran
direktur komandan rektor pejabat pegawai
laporan perjanjian rencana keputusan peraturan program kegiatan tabel gambar lampiran bab januari februari maret april mei
juni juli agustus pihak kesatu pertama kedua september oktober november desember senin selasa rabu kamis jumat sabtu minggu
""",
    )
)
"""Words in capitals after a title that are no person: other offices and bodies, dates, documents."""
_HARI = lazy_regex(r"\b(\d{1,2} [A-Z][a-z]+ \d{4})\b")
_TAHUN = lazy_regex(r"\b((?:19|20)\d\d)\b")
_TERPENDEK = 3
_DUA = 2


class Kursi(NamedTuple):
    """A seat: its titles (longest first), who is known to have held it, and how the narrative writes its holder."""

    peran: str
    sebutan: tuple[str, ...]
    pemegang: tuple[Pejabat, ...]
    ungkapan: str


def kursi(isi: Isi) -> tuple[Kursi, ...]:
    """The seats that the content knows."""
    i = isi.instansi
    hasil = [
        _kursi(isi, "kepala", (i.kepala.lengkap, i.kepala.jabatan), "{{ pejabat.kepala.nama }}"),
        _kursi(isi, "atasan", (i.atasan.lengkap, i.atasan.jabatan), "{{ pk.pihak_kedua.nama }}"),
    ]
    for u in isi.organisasi.unit:
        if u.jenis != "pimpinan" and u.jabatan:
            hasil.append(_kursi(isi, u.id, tuple(s for s in (u.jabatan, u.singkatan) if s), ""))
    return tuple(hasil)


def _kursi(isi: Isi, peran: str, sebutan: Iterable[str], ungkapan: str) -> Kursi:
    urut = tuple(sorted(dict.fromkeys(sebutan), key=len, reverse=True))
    return Kursi(peran, urut, tuple(p for p in isi.pejabat if p.peran == peran), ungkapan)


def _jabatan_di(lembaran: Lembar, sebutan: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    """(title, start, end) of every title in the sheet, with capitals as titles have them or all in capitals; of several at
    one place the longest. Plain searches: a pattern of so many words costs ten times as much."""
    urut = sorted({x for s in sebutan if s for x in (s, s.upper())}, key=len, reverse=True)
    teks = lembaran.teks
    for pangkal in (s for s in urut if not any(s != x and s.startswith(x) for x in urut)):
        di = teks.find(pangkal)
        while di >= 0:
            s = next((x for x in urut if teks.startswith(x, di) and not teks[di + len(x)].isalnum()), None)
            if s is not None and not teks[di - 1].isalnum():
                yield s, di, di + len(s)
            di = teks.find(pangkal, di + len(pangkal))


def pejabat_disebut(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """LK450: a name in apposition to a title whose holder is another."""
    semua = kursi(isi)
    menurut = {s.casefold(): k for k in semua for s in k.sebutan}
    biasa: frozenset[str] | None = None
    for sebutan, awal, akhir in _jabatan_di(lembaran, (s for k in semua for s in k.sebutan)):
        sebelum = lembaran.teks[max(0, awal - 90) : awal].rpartition(BATAS)[2]
        calon = _sesudah(lembaran, akhir) or _sebelum(lembaran, awal, sebelum)
        if calon is None or _BUKAN_DIA.search(sebelum):
            continue
        if biasa is None:
            biasa = _kata_biasa(lembaran)
        yield from _periksa(isi, lembaran, menurut[sebutan.casefold()], sebutan, calon, biasa)


def _kata_biasa(lembaran: Lembar) -> frozenset[str]:
    """The words that the report uses with small letters: a person's name isn't among them."""
    return frozenset(re.findall(r"\b[a-z]{3,}\b", lembaran.teks))


class _Calon(NamedTuple):
    """A stretch that may be a name, at a place of the sheet. ``sisip``: set off by a comma or bracket; ``bergelar``: with a
    degree or a form of address; ``tutup``: what follows it."""

    awal: int
    akhir: int
    nama: str
    sisip: bool
    bergelar: bool
    tutup: str


def _sesudah(lembaran: Lembar, di: int) -> _Calon | None:
    """The words in capitals right after a title; None where none were typed there."""
    teks = lembaran.teks
    antara = _ANTARA.match(teks, di)
    a = antara.end() if antara is not None else di
    sapaan = _SEBUTAN.match(teks, a)
    a = sapaan.end() if sapaan is not None else a
    gelar = _GELAR.match(teks, a)
    n = _NAMA.match(teks, gelar.end() if gelar is not None else a)
    if n is None or BUKAN_KETIKAN in lembaran.ketikan[a : n.end()] or a == di:
        return None
    z = n.end() - n[0].endswith(".") * (len(n[0].split()[-1]) > _DUA)
    akhir = z
    while (g := _GELAR_BELAKANG.match(teks, akhir)) is not None and g.end() > akhir:
        akhir = g.end()
    sisip = antara is not None and antara["tanda"] is not None
    bergelar = gelar is not None or sapaan is not None or akhir > z
    return _Calon(a, akhir, teks[n.start() : z], sisip, bergelar, teks[akhir : akhir + 30])


def _sebelum(lembaran: Lembar, di: int, sebelum: str) -> _Calon | None:
    """A name that "selaku" joins to the title after it."""
    if "selaku" not in sebelum and "sebagai" not in sebelum and "menjabat" not in sebelum:
        return None
    m = _SELAKU.search(sebelum)
    if m is None:
        return None
    a = di - len(sebelum) + m.start()
    z = di - len(sebelum) + m.end("belakang")
    if BUKAN_KETIKAN in lembaran.ketikan[a:z]:
        return None
    return _Calon(a, z, m["nama"], True, bool(m["gelar"] or m["belakang"]), ")")


def _periksa(
    isi: Isi, lembaran: Lembar, k: Kursi, sebutan: str, c: _Calon, biasa: frozenset[str]
) -> Iterator[Diagnostic]:
    kata = nama_polos(c.nama).split()
    kenal = [p for p in isi.pejabat if _orang_itu(kata, nama_polos(p.nama).split())]
    if any(p.peran == k.peran for p in kenal) and (k.peran == "kepala" or not k.pemegang):
        return  # LK429 holds the head's own people against the documents' dates
    if not kenal and not (
        k.pemegang and _nama_orang(isi, c, kata, biasa, sebutan == k.sebutan[0] or len(k.sebutan) == 1)
    ):
        return
    t, awal = lembaran.di(c.awal)
    kalimat = _kalimat(t.teks, awal)
    if _PERGANTIAN.search(kalimat):
        return
    sah = _pemegang(isi, k, kalimat)
    if any(p in sah for p in kenal) or (k.pemegang and not sah):
        return
    tertulis = " ".join(lembaran.teks[c.awal : c.akhir].split())
    lain = next((p for p in kenal if p.peran != k.peran), None)
    apa = f", {_jabatan(isi, lain)}" if lain is not None else ""
    berat: Severity = "error" if lain is not None else "warning"
    nama = " atau ".join(dict.fromkeys(p.nama for p in sah))
    yield temuan(
        "LK450",
        f'"{sebutan}" diikuti nama {tertulis}{apa}'
        + (f", padahal menurut pejabat.yaml pemegangnya {nama}" if sah else ", padahal pemegangnya tidak tercatat"),
        t.letak(awal, awal + c.akhir - c.awal),
        (f"tulis {k.ungkapan}, atau hapus namanya" if k.ungkapan else "perbaiki namanya, atau hapus")
        + "; bila ia memang menjabat waktu itu, tambahkan pada pejabat.yaml",
        berat,
    )


def _orang_itu(kata: Sequence[str], nama: Sequence[str]) -> bool:
    """Whether typed words name a person: each is one of his names, mistyped, cut short or an initial; of three or more one
    may differ."""
    cocok = sum(
        any(w == n or kata_mirip(w, n) or (n.startswith(w) and (len(w) == 1 or len(w) >= _TERPENDEK)) for n in nama)
        for w in kata
    )
    return bool(kata) and cocok >= len(kata) - (len(kata) > _DUA) and any(len(w) >= _TERPENDEK for w in kata)


def _nama_orang(isi: Isi, c: _Calon, kata: Sequence[str], biasa: frozenset[str], penuh: bool) -> bool:
    """Whether words in capitals after a title are a person's name."""
    if not kata or any(w in _BUKAN_ORANG for w in kata) or any(ch.isdigit() for ch in c.nama):
        return False
    if any(len(w) >= _TERPENDEK and w in biasa for w in kata) and not c.bergelar:
        return False
    if _tempat(isi) & set(kata) and not c.bergelar:
        return False
    if c.bergelar:
        return True
    if not penuh or (c.nama.isupper() and len(kata) < _DUA):
        return False
    if c.sisip:
        return re.match(r"\s*(?:[)–—]|,\s+(?!dan\b|serta\b|maupun\b|beserta\b)[a-z])", c.tutup) is not None or (
            len(kata) >= _DUA and c.tutup[:1] == "."
        )
    return len(kata) >= _DUA and re.match(r"\s*(?:[.,)]|[a-z])", c.tutup) is not None


def _tempat(isi: Isi) -> set[str]:
    i = isi.instansi
    teks = [i.nama, i.daerah, i.provinsi or "", i.ibu_kota, *(w.nama for w in i.wilayah)]
    return {w.casefold() for t in teks for w in re.findall(r"\w+", t)}


def _kalimat(teks: str, posisi: int) -> str:
    a = max((m.end() for m in re.finditer(r"[.;!?]\s+(?=[A-Z])", teks[:posisi])), default=0)
    a = a if posisi - a > _TERPENDEK else 0  # a degree's full stop ends no sentence
    z = teks.find(". ", posisi + 40)
    return teks[a : z if z >= 0 else len(teks)]


def _pemegang(isi: Isi, k: Kursi, kalimat: str) -> tuple[Pejabat, ...]:
    """Who held the seat: on the date that the sentence names, else in the report's year and up to its signing. None where
    the sentence speaks of a year of its own, of which nothing is known."""
    for m in _HARI.finditer(kalimat):
        try:
            hari = baca_tanggal(m[1])
        except ValueError:
            continue
        if pada := tuple(p for p in k.pemegang if p.masa.mencakup(hari)):
            return pada
    tahun = {int(m[1]) for m in _TAHUN.finditer(kalimat)}
    if tahun and isi.tahun not in tahun and max(tahun) < isi.tahun:
        return ()
    akhir = isi.laporan.tanggal or date(isi.tahun, 12, 31)
    return tuple(p for p in k.pemegang if _menjabat(p, date(isi.tahun, 1, 1), max(akhir, date(isi.tahun, 12, 31))))


def _menjabat(p: Pejabat, awal: date, akhir: date) -> bool:
    """Whether what is known of a term touches a stretch of time."""
    m = p.masa
    if m.mulai is None and m.selesai is None and not m.diketahui:
        return True
    return (
        m.mencakup(awal)
        or m.mencakup(akhir)
        or any(awal <= t <= akhir for t in (m.mulai, m.selesai, *m.diketahui) if t is not None)
    )


def _jabatan(isi: Isi, p: Pejabat) -> str:
    if p.peran in ("kepala", "atasan"):
        sebutan = isi.instansi.kepala.lengkap if p.peran == "kepala" else isi.instansi.atasan.lengkap
    else:
        sebutan = next((u.jabatan for u in isi.organisasi.unit if u.id == p.peran), p.peran)
    sejak = f" sejak {tanggal(p.masa.mulai)}" if p.masa.mulai is not None else ""
    return f"yang tercatat sebagai {sebutan}{sejak}"
