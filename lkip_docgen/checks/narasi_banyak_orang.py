"""Which group of people is the larger, the largest, or so many: the narrative's words on staff and population against the
tables of sdm.yaml and profil.yaml.

A clause is judged only where each of its words is one that such a sentence needs (``_KOSAKATA``): what speaks of a
kelurahan, of another year, of those who retire, has a word more, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.narasi_angka_kata import KATA_BILANGAN, baca_kata
from lkip_docgen.checks.narasi_cetak_baca import para_kata
from lkip_docgen.checks.narasi_kadar import SLOT_RENCANA
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, bacaan
from lkip_docgen.checks.narasi_klaim_waktu import tahun_disebut
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka

# ---------------------------------------------------------------- the groups


class Anggota(NamedTuple):
    """A group of people: what it is called, and how many they are."""

    sebut: str
    nilai: Decimal
    cetak: str


class Pembagian(NamedTuple):
    """One way to divide people, or their whole where ``awal`` ("asn", "non_asn") is "": groups by their key, where in the
    content they stand, and whether its groups are all there are (else none of them is the largest)."""

    jenis: str
    anggota: Mapping[str, Anggota]
    berkas: str
    awal: str = ""
    lengkap: bool = True


_SEMPIT = ("asn", "non_asn")


@sekali
def _pembagian(_isi: Isi, laporan: Laporan) -> tuple[Pembagian, ...]:
    sdm, profil = laporan.sdm, laporan.profil
    hasil = [
        _bagi("status", {"asn": ("pegawai ASN", sdm.asn), "non_asn": ("pegawai Non ASN", sdm.non_asn)}),
        _bagi(
            "kelompok",
            {
                "struktural": ("pejabat struktural", sdm.struktural),
                "pelaksana": ("pelaksana", sdm.pelaksana),
                "non_asn": ("pegawai Non ASN", sdm.non_asn),
            },
        ),
        _bagi("golongan", {p.golongan.casefold(): (f"golongan {p.golongan}", p.jumlah) for p in sdm.pangkat}),
    ]
    for awal, baris in (
        ("", sdm.pendidikan_total),
        ("asn", sdm.pendidikan_jumlah_asn),
        ("non_asn", sdm.pendidikan_non_asn),
    ):
        sel = {_kunci(t): (t, a) for t, a in zip(sdm.tingkat, baris.sel, strict=False)}
        hasil.append(_bagi("pendidikan", sel, awal=awal))
    if profil is not None and profil.penduduk is not None:
        p = profil.penduduk
        dua = {"laki": ("penduduk laki-laki", p.laki_laki), "perempuan": ("penduduk perempuan", p.perempuan)}
        hasil.append(_bagi("kelamin", dua, "profil.yaml"))
    return tuple(x for x in hasil if len(x.anggota) > 1)


def _bagi(jenis: str, anggota: Mapping[str, tuple[str, Angka]], berkas: str = "sdm.yaml", awal: str = "") -> Pembagian:
    ada = {k: Anggota(n, a.nilai, str(a)) for k, (n, a) in anggota.items() if a.nilai is not None}
    return Pembagian(jenis, ada, berkas, awal)


def _kunci(tingkat: str) -> str:
    """A level of education without its dash, Roman numbers as digits: "D-III" and "D3" are one."""
    polos = re.sub(r"[\s.-]", "", tingkat.casefold())
    romawi = re.fullmatch(r"([sd])(i{1,3}|iv)", polos)
    return f"{romawi[1]}{_ROMAWI[romawi[2]]}" if romawi is not None else _SAMA.get(polos, polos)


_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_SAMA = {"sma": "slta", "smu": "slta", "smk": "slta", "sltp": "smp", "sarjana": "s1", "magister": "s2"}


@cache
def _sebutan() -> re.Pattern[str]:
    """What names a group."""
    return regex(
        r"(?<![\w/-])(?:(?P<laki>laki[- ]laki|pria)|(?P<perempuan>perempuan|wanita)|(?P<non_asn>non[- ]?asn)|(?P<asn>asn)|"
        r"(?P<struktural>(?:pejabat )?struktural)|(?P<pelaksana>(?:pejabat )?pelaksana(?: asn)?)|"
        r"(?P<pendidikan>[SD][- ]?(?:[1-4]|I{1,3}V?)|SLTA|SMA|SMK|SLTP|SMP|SD|sarjana|magister)|"
        r"(?P<golongan>I{1,3}V?/[a-e]|IV/[a-e]))(?![\w/-])(?! ?/)",
        re.I,
    )


class _Sebut(NamedTuple):
    awal: int
    akhir: int
    jenis: str
    kunci: str


_JENIS = {"laki": "kelamin", "perempuan": "kelamin", "asn": "status", "non_asn": "status"}


def _disebut(klausa: str) -> list[_Sebut]:
    hasil = []
    for m in _sebutan().finditer(klausa):
        apa = m.lastgroup or ""
        if apa in ("pendidikan", "golongan"):
            hasil.append(_Sebut(m.start(), m.end(), apa, _kunci(m[0]) if apa == "pendidikan" else m[0].casefold()))
        else:
            hasil.append(_Sebut(m.start(), m.end(), _JENIS.get(apa, "kelompok"), apa))
    return hasil


# ---------------------------------------------------------------- the words of such a clause

_KOSAKATA = KATA_BILANGAN | para_kata(
    "jumlah jumlahnya banyaknya dari daripada dibanding dibandingkan dengan di pada yang ialah adalah merupakan dan serta atau "
    "sebagai lebih banyak sedikit besar kecil paling terbanyak tersedikit terbesar terkecil sebagian mayoritas kebanyakan "
    "didominasi oleh melebihi berjumlah sebanyak sejumlah sebesar ada tercatat terdapat yaitu yakni orang jiwa "
    "penduduk penduduknya warga pegawai pegawainya personel aparatur seluruh keseluruhan secara umum menurut berdasarkan "
    "dilihat ditinjau segi jenis kelamin berkelamin tingkat pendidikan berpendidikan latar belakang pendidikannya lulusan "
    "lulusannya golongan bergolongan ruang pangkat status berstatus kepegawaian ijazah berijazah memiliki mempunyai "
    "tahun ini tabel sama jadi demikian adapun sedangkan sementara kelompok hanya bahwa"
)
_KATA = lazy_regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TANDA = ("erempuan", "anita", "egawai", "ASN", "olongan", "ulusan", "truktural")
_PENDUDUK = lazy_regex(r"\b(?:penduduk(?:nya)?|warga|jiwa)\b", re.I)
_PEGAWAI = lazy_regex(r"\b(?:pegawai\w*|personel|aparatur|ASN|pejabat|lulusan\w*)\b", re.I)
_SUBJEK_SEMPIT = lazy_regex(
    r"\b(?:kantor|kelurahan|desa|dusun|RW|seksi|bagian|rumah|anak|pemilih|peserta|sebelumnya|lalu|jabatan|di antara\w*)\b",
    re.I,
)
"""Words before a clause, in its sentence or the one before, with which it may speak of fewer people, or of others."""


def _dikenal(klausa: str, laporan: Laporan) -> bool:
    nama = laporan.instansi.nama.casefold().split()
    kata = (m[0].casefold() for m in _KATA.finditer(klausa))
    return all(k in _KOSAKATA or k in nama or k == laporan.instansi.sebutan.casefold() for k in kata)


def _polos(klausa: str, sebutan: list[_Sebut]) -> str:
    """A clause with the groups put out of sight, so that their words needn't be known."""
    for s in sebutan:
        klausa = klausa[: s.awal] + "\x02" * (s.akhir - s.awal) + klausa[s.akhir :]
    return klausa


# ---------------------------------------------------------------- what it claims


@cache
def _lebih() -> re.Pattern[str]:
    return regex(
        r"\b(?P<kata>lebih (?:(?P<t>banyak|besar)|sedikit|kecil) (?:daripada|dari|dibanding\w*(?: dengan)?)|(?P<m>melebihi))"
        r"(?: (?:jumlah|penduduk|pegawai|yang|berstatus|lulusan|golongan|pejabat|berpendidikan))* \x02",
        re.I,
    )


@cache
def _paling() -> re.Pattern[str]:
    return regex(
        r"\b(?:(?P<t>terbanyak|terbesar|paling (?:banyak|besar))|(?P<s>sebagian besar|mayoritas|kebanyakan|didominasi)|"
        r"tersedikit|terkecil|paling (?:sedikit|kecil))(?!\w)",
        re.I,
    )


@cache
def _cacah() -> re.Pattern[str]:
    return regex(
        r"\x02+,? (?:(?:hanya|ada|tercatat|terdapat|berjumlah|sebanyak|sejumlah|yaitu|yakni|adalah|ialah) )*"
        r"(?P<n>\d{1,3}(?:\.\d{3})*|[a-z]+(?: [a-z]+){0,5}?)(?: \((?P<k>[a-z ]+|\d+)\))? (?:orang|jiwa)\b",
        re.I,
    )


@aturan_angka("LK497")
def banyak_orang(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Groups of staff and of the population are as large as the narrative says, beside each other and in numbers."""
    for b in bacaan(isi, laporan)[1]:
        if b.t.slot in SLOT_RENCANA or not any(k in b.teks for k in _TANDA):
            continue
        for m in _sebutan().finditer(b.teks):
            a, z = b.klausa(m.start())
            if not _sebutan().search(b.teks, a, m.start()):  # a clause is read once, at its first group
                yield from _klausa(b, a, z, isi, laporan)


def _klausa(b: Bacaan, a: int, z: int, isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    klausa = b.teks[a:z]
    sebutan = _disebut(klausa)
    polos = _polos(klausa, sebutan)
    if not _dikenal(polos, laporan) or tahun_disebut(klausa) - {laporan.tahun}:
        return
    sebelum = b.teks[b.kalimat(max(0, b.kalimat(a)[0] - 1))[0] : a]
    if _SUBJEK_SEMPIT.search(sebelum) or tahun_disebut(sebelum) - {laporan.tahun}:
        return
    if any(s.jenis == "kelamin" for s in sebutan) and (
        _PEGAWAI.search(klausa) or not _PENDUDUK.search(sebelum + klausa)
    ):
        return
    awal = _cakupan(sebutan, sebelum)
    pokok = [s for s in sebutan if s.jenis != "status"] if awal is not None else sebutan
    if m := _lebih().search(polos):
        yield from _banding(b, a, m, pokok, awal, isi, laporan)
    elif m := _paling().search(polos):
        if len(pokok) == 1:
            yield from _terbanyak(b, a, m, pokok[0], awal, isi, laporan)
    elif " lebih " not in polos:
        for m in _cacah().finditer(polos):
            s = next((s for s in pokok if s.akhir > m.start() >= s.awal), None)
            lebih_dulu = [x.akhir for x in sebutan if s is not None and x.jenis == s.jenis and x.akhir <= s.awal]
            if s is not None and (not lebih_dulu or "orang" in polos[lebih_dulu[-1] : s.awal]):
                yield from _sekian(b, a, m, s, awal, isi, laporan)


def _cakupan(sebutan: list[_Sebut], sebelum: str) -> tuple[str, ...] | None:
    """Among whom education is told: those that the clause or what stands before it names; None where all are compared by
    status itself."""
    if all(s.jenis != "pendidikan" for s in sebutan):
        return None
    status = {s.kunci for s in sebutan if s.jenis == "status"}
    sebut = {s.kunci for s in _disebut(sebelum) if s.jenis == "status"}
    return tuple(status) if status else ("", *sebut)


def _para(jenis: str, awal: tuple[str, ...] | None, isi: Isi, laporan: Laporan) -> list[Pembagian]:
    semua = _pembagian(isi, laporan)
    if jenis == "pendidikan":
        return [p for p in semua if p.jenis == jenis and p.awal in (awal or ("",))]
    return [
        p for p in semua if p.jenis == jenis or (jenis in ("status", "kelompok") and p.jenis in ("status", "kelompok"))
    ]


def _banding(
    b: Bacaan, a: int, m: re.Match[str], pokok: list[_Sebut], awal: tuple[str, ...] | None, isi: Isi, laporan: Laporan
) -> Iterator[Diagnostic]:
    """ "X lebih banyak daripada Y"."""
    kiri, kanan = [s for s in pokok if s.akhir <= m.start()], [s for s in pokok if s.awal >= m.end() - 1]
    if len(kiri) != 1 or len(kanan) != 1:
        return
    for p in _para(kiri[0].jenis, awal, isi, laporan):
        x, y = p.anggota.get(kiri[0].kunci), p.anggota.get(kanan[0].kunci)
        if x is None or y is None:
            continue
        if (x.nilai > y.nilai) if m["t"] or m["m"] else (x.nilai < y.nilai):
            return
        yield _temuan(b, a + m.start(), a + m.end("kata"), m["kata"], f"{x.sebut} {x.cetak}, {y.sebut} {y.cetak}", p)
        return


def _terbanyak(
    b: Bacaan, a: int, m: re.Match[str], s: _Sebut, awal: tuple[str, ...] | None, isi: Isi, laporan: Laporan
) -> Iterator[Diagnostic]:
    """ "Terbanyak berpendidikan X", "sebagian besar X": false where it is in every division that has X. A share below one
    half passes where no other group is larger."""
    salah: tuple[Anggota, Anggota, Pembagian] | None = None
    for p in _para(s.jenis, awal, isi, laporan):
        if s.kunci not in p.anggota or (m["s"] and p.jenis == "kelompok" and s.jenis == "status"):
            continue
        x = p.anggota[s.kunci]
        banding = p.anggota.values()
        ujung = max(banding, key=lambda y: y.nilai) if m["t"] or m["s"] else min(banding, key=lambda y: y.nilai)
        if ujung.nilai == x.nilai or (m["s"] and x.nilai * 2 > sum(y.nilai for y in banding)):
            return
        salah = salah or (x, ujung, p)
    if salah is not None:
        x, ujung, p = salah
        fakta = f"{x.sebut} {x.cetak}, sedangkan {ujung.sebut} {ujung.cetak}"
        yield _temuan(b, a + m.start(), a + m.end(), m[0], fakta, p)


_ASN = lazy_regex(r"\bASN\b")


def _sekian(
    b: Bacaan, a: int, m: re.Match[str], s: _Sebut, awal: tuple[str, ...] | None, isi: Isi, laporan: Laporan
) -> Iterator[Diagnostic]:
    """ "lulusan S-2 berjumlah lima orang"."""
    if s.jenis not in ("pendidikan", "golongan"):
        return  # LK413 reads the other counts
    kata = m["n"]
    n = Decimal(kata.replace(".", "")) if kata[0].isdecimal() else baca_kata(kata.casefold().split())
    # "S-1 50 orang, yakni 42 ASN dan 8 Non ASN": the parts are named behind their whole.
    terbagi = _ASN.search(b.teks, a + m.end("n"), b.kalimat(a + m.start())[1]) is not None
    bagi = [p for p in _para(s.jenis, None if terbagi else awal, isi, laporan) if s.kunci in p.anggota]
    if n is None or not bagi or any(p.anggota[s.kunci].nilai == n for p in bagi):
        return
    x = bagi[0].anggota[s.kunci]
    yield _temuan(b, a + m.start("n"), a + m.end("n"), kata, f"{x.sebut} {x.cetak}", bagi[0])


def _temuan(b: Bacaan, awal: int, akhir: int, kata: str, fakta: str, p: Pembagian) -> Diagnostic:
    di_antara = {"asn": " di antara pegawai ASN", "non_asn": " di antara pegawai Non ASN"}.get(p.awal, "")
    return temuan(
        "LK497",
        f'"{kata}" tidak sesuai data: pada {p.berkas} {fakta}{di_antara}',
        b.t.letak(awal, akhir),
        "perbaiki kalimatnya; bila yang dibandingkan bukan seluruh pegawai atau penduduk, sebut siapa yang dimaksud",
        "warning",
    )
