"""The personnel tables and the organisation chart as tables: their period, the order of their columns, who leads, and what
the narrative says of empty seats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from lkip_docgen.bahasa import angka
from lkip_docgen.bahasa.tanggal import bulan
from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, tempat, temuan
from lkip_docgen.checks.mirip import kata_padat
from lkip_docgen.checks.narasi_klaim_waktu import tahun_disebut
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import teks_narasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.sdm import BarisJabatan
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_BULAN: Final = tuple(bulan(date(2001, n, 1)).casefold() for n in range(1, 13))


@aturan("LK258", utuh=["sdm"])
def periode_berurut(isi: Isi) -> Iterator[Diagnostic]:
    """A period within one year runs forwards."""
    kata = kata_padat(isi.sdm.periode)
    ke = [_BULAN.index(w) for w in kata if w in _BULAN]
    if len(ke) == 2 and ke[0] > ke[1] and sum(w.isdecimal() and len(w) == 4 for w in kata) == 1:
        yield temuan(
            "LK258",
            f'periode "{isi.sdm.periode}" berjalan mundur',
            letak(isi.sdm, "periode"),
            f"tulis bulan pertamanya dahulu: {_BULAN[ke[1]].title()}-{_BULAN[ke[0]].title()}",
            "warning",
        )


_AWAL: Final = frozenset({0, 3, 6, 9})
_AKHIR: Final = frozenset({2, 5, 8, 11})
"""The first and the last months of quarters, from which periods of a year's reports are made."""


@aturan("LK340", utuh=["sdm"])
def periode_genap(isi: Isi) -> Iterator[Diagnostic]:
    """A period of months is the whole year, or quarters of it: "Januari-November" lost its last month."""
    kata = kata_padat(isi.sdm.periode)
    ke = [_BULAN.index(w) for w in kata if w in _BULAN]
    tahun = {w for w in kata if w.isdecimal() and len(w) == 4}
    if len(ke) == 2 and ke[0] < ke[1] and len(tahun) == 1 and (ke[0] not in _AWAL or ke[1] not in _AKHIR):
        yield temuan(
            "LK340",
            f'periode daftar pegawai "{isi.sdm.periode}" bukan setahun, semester, atau triwulan',
            letak(isi.sdm, "periode"),
            f"mungkin Januari-Desember {isi.tahun}, setahun seperti laporannya; bila memang demikian, sisihkan dengan alasan",
            "warning",
        )


# ---------------------------------------------------------------- education

_TINGGI: Final = {"s3": 13, "s2": 12, "s1": 11, "d4": 11, "d3": 10, "d2": 9, "d1": 8}
_SEKOLAH: Final = {"slta": 7, "sma": 7, "smu": 7, "smk": 7, "sltp": 6, "smp": 6, "sd": 5}
_ROMAWI: Final = {"dsiv": "d4", "div": "d4", "diii": "d3", "dii": "d2", "di": "d1"}


@aturan("LK260", utuh=["sdm"])
def urutan_pendidikan(isi: Isi) -> Iterator[Diagnostic]:
    """The columns of education run from the highest level to the lowest."""
    tingkat = [(t, _tingkat(t), n) for n, t in enumerate(isi.sdm.tingkat_pendidikan)]
    dikenal = [(t, k, n) for t, k, n in tingkat if k is not None]
    for (a, tinggi, _), (b, rendah, n) in pairwise(dikenal):
        if rendah > tinggi:
            yield temuan(
                "LK260",
                f'tingkat pendidikan "{b}" ditulis sesudah "{a}", yang lebih rendah; kolom tabel dari yang tertinggi',
                letak(isi.sdm, "tingkat_pendidikan", n),
                f'tulis "{b}" sebelum "{a}"',
                "warning",
            )


def _tingkat(teks: str) -> int | None:
    """The rank of a level of education; None where it isn't known for sure ("SMA/SMK" is SMA's)."""
    kata = kata_padat(teks)
    rapat = "".join(kata[:2]) if kata and kata[0] in ("s", "d") else (kata or ("",))[0]
    rapat = _ROMAWI.get(rapat, rapat)
    return _TINGGI.get(rapat, _SEKOLAH.get(rapat))


# ---------------------------------------------------------------- the chart


@aturan("LK352", utuh=["organisasi"])
def satu_pimpinan(isi: Isi) -> Iterator[Diagnostic]:
    """A chart has one leader, above whom there is nobody."""
    pimpinan = [u for u in isi.organisasi.unit if u.jenis == "pimpinan"]
    puncak = next((u for u in pimpinan if u.induk is None), None)
    for u in pimpinan:
        if u is not puncak and puncak is not None:
            yield temuan(
                "LK352",
                f'unit "{u.nama}" berjenis pimpinan, padahal pimpinannya "{puncak.nama}" ({tempat(letak(puncak, "nama"))})',
                letak(u, "jenis"),
                "perbaiki jenis:, misalnya sekretariat; pimpinan hanya satu, di puncak bagan",
                "warning",
            )


# ---------------------------------------------------------------- empty seats in prose

_KOSONG = lazy_regex(
    r"\s+(?:(?:masih|saat ini|sedang|juga|pun)\s+)*(?:belum (?:di)?(?:ter)?isi|kosong|lowong)\b", re.IGNORECASE
)


_TERISI = lazy_regex(
    r"\s+(?:(?:kini|saat ini|juga|pun)\s+)*(?:telah|sudah) (?:di|ter)isi(?: seluruhnya| semuanya)?"
    r"(?: pada (?:periode|tahun) (?:ini|itu|tersebut))?(?=\s*[.;])",
    re.IGNORECASE,
)
"""Nothing behind it: who fills a seat for a while, or from when on, may be told."""
_KALIMAT = lazy_regex(r"[.!?]\s")
_SEMPAT = lazy_regex(
    r"\b(?:sempat|semula|pernah|(?:[Pp]ada|[Dd]i|[Ss]ejak) awal|(?<!belum )(?:ter|di)isi (?:kembali )?(?:pada|sejak|mulai|"
    r"per|oleh|dengan|melalui)|"
    r"(?:baru|kemudian|lalu|sudah|telah|kembali|akhirnya) (?:(?:dapat|bisa) )?(?:ter|di)isi|dilantik|pelantikan|dijabat|"
    r"sebelum\w*|tahun (?:lalu|sebelumnya)|(?:[Ss]ampai(?: dengan)?|[Hh]ingga) (?:akhir |awal |pertengahan )?(?:bulan )?"
    r"(?:\d{1,2} )?(?!Desember)[A-Z][a-z]+(?: \d{4})?|selama (?:\w+ )?bulan|triwulan|semester)\b"
)
"""What makes a seat empty for a part of the year only."""


def _sementara(teks: str, m: re.Match[str], tahun: int) -> bool:
    """Whether a seat is said to have been empty for a time, or in an earlier year."""
    awal = max((x.end() for x in _KALIMAT.finditer(teks, 0, m.start())), default=0)
    titik = _KALIMAT.search(teks, m.end())
    kalimat = teks[awal : titik.start() if titik is not None else len(teks)]
    return _SEMPAT.search(kalimat) is not None or any(t < tahun for t in tahun_disebut(kalimat))


@aturan_angka("LK353")
def jabatan_disebut_kosong(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A position that the narrative calls empty isn't counted in the table, and one that it calls filled is."""
    for t in teks_narasi(isi, laporan):
        if not ("sdm" in t.slot or "abatan" in t.teks):
            continue
        for kosong, pola in ((True, _KOSONG), (False, _TERISI)):
            for m in pola.finditer(t.teks):
                j = _jabatan(isi, t.teks[: m.start()].casefold())
                if j is None or (j.jumlah == 0) == kosong or (kosong and _sementara(t.teks, m, laporan.tahun)):
                    continue
                yield temuan(
                    "LK353",
                    f'jabatan "{j.jabatan}" disebut "{m[0].strip()}", sedangkan tabelnya memuat {angka(j.jumlah)} orang '
                    f"({tempat(letak(j, 'jumlah'))})",
                    t.letak(m.start() - len(j.jabatan), m.end()),
                    f"perbaiki kalimatnya, atau {'tulis jumlah 0' if kosong else 'isi jumlahnya'} pada tabel",
                    "warning",
                )


def _jabatan(isi: Isi, awal: str) -> BarisJabatan | None:
    """The position that a text ends with: of "Camat" and "Sekretaris Camat" the longer one; of two of one name the filled."""
    cocok = [j for j in isi.sdm.jabatan if awal.endswith(j.jabatan.casefold())]
    return max(cocok, key=lambda j: (len(j.jabatan), j.jumlah), default=None)
