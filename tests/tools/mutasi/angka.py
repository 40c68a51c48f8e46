"""Slips in figures: what fingers and copied cells do to a number, in every file that holds figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from random import Random

from tests.tools.mutasi.saksi import Kunci, Saksi
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Sumber, Tapak, angka_dari, tulis_angka

_FIGUR_TAHUN = {
    "anggaran.yaml": (
        "program.*.kegiatan.*.sub_kegiatan.*.pagu.*",
        "program.*.kegiatan.*.sub_kegiatan.*.realisasi",
        "program.*.kegiatan.*.sub_kegiatan.*.belanja.*.pagu",
        "program.*.kegiatan.*.sub_kegiatan.*.belanja.*.realisasi",
    ),
    "sdm.yaml": (
        "kelompok.*",
        "jabatan.*.jumlah",
        "pangkat.*.jumlah",
        "pendidikan_asn.*.jumlah.*",
        "pendidikan_non_asn.jumlah.*",
    ),
    "profil.yaml": ("luas_km2", "penduduk.*", "profesi.*.persen"),
    "pk.yaml": ("pk.*.baris.*.target",),
    "kinerja.yaml": (
        "indikator.*.realisasi",
        "indikator.*.target",
        "indikator.*.pembilang",
        "indikator.*.penyebut",
        "indikator.*.pembanding.*.nilai",
        "program.*.realisasi",
        "aduan.*.jumlah",
    ),
}
_KONTROL_TAHUN = {
    "anggaran.yaml": ("kontrol.*", "program.*.kontrol.*", "program.*.kegiatan.*.kontrol.*"),
    "sdm.yaml": ("kontrol.*", "kontrol.*.*"),
    "profil.yaml": ("kontrol.*",),
    "pk.yaml": ("pk.*.kontrol.anggaran.*", "pk.*.kontrol.jumlah"),
    "rkt.yaml": ("kontrol.*",),
    "kinerja.yaml": (
        "kontrol.rata_rata",
        "kontrol.capaian.*",
        "kontrol.aduan",
        "program.*.kontrol.*",
        "indikator.*.pembanding.*.kontrol.*",
    ),
}
_FIGUR_RENSTRA = ("indikator.*.target.*", "indikator.*.akhir", "indikator.*.awal")


def figur(s: Sumber) -> list[Tapak]:
    """Every figure that the report prints or computes with, controls aside."""
    hasil = []
    for tahun in (*s.tahun_lalu, s.tahun):
        for nama, pola in _FIGUR_TAHUN.items():
            hasil += s.di(f"{tahun}/{nama}", *pola)
    hasil += [t for t in s.tapak if t.berkas == f"{s.tahun}/rkt.yaml" and t.jalan[-1] == "anggaran"]
    for berkas in s.renstra:
        hasil += s.di(berkas, *_FIGUR_RENSTRA)
    return [t for t in hasil if t.angka is not None]


def kontrol(s: Sumber) -> list[Tapak]:
    """Every figure of a ``kontrol:`` block, those within texts aside."""
    hasil = [
        t
        for tahun in (*s.tahun_lalu, s.tahun)
        for nama, pola in _KONTROL_TAHUN.items()
        for t in s.di(f"{tahun}/{nama}", *pola)
    ]
    return [t for t in hasil if t.angka is not None]


def tercetak(s: Sumber) -> list[Tapak]:
    """Targets written as documents print them: "80%", "3 Dokumen"."""
    hasil = s.di(f"{s.tahun}/pk.yaml", "pk.*.kontrol.target.*")
    hasil += [t for t in s.tapak if t.berkas == f"{s.tahun}/rkt.yaml" and t.jalan[-1] == "target"]
    for tahun in (*s.tahun_lalu, s.tahun):
        hasil += s.di(f"{tahun}/kinerja.yaml", "kontrol.target.*", "kontrol.realisasi.*")
    for berkas in s.renstra:
        hasil += s.di(berkas, "kontrol.target.*.*")
    return hasil


# ---------------------------------------------------------------- writing


def ganti_angka(t: Tapak, baru: Decimal) -> Sunting:
    """The edit that puts another figure in its place, in the same way of writing."""
    bertitik = "." in t.nilai or (t.angka is not None and abs(t.angka) < 1000)
    return ganti_teks(t, tulis_angka(baru, bertitik))


def ganti_teks(t: Tapak, baru: str) -> Sunting:
    """The edit that puts another text in a scalar's place, quoted as it was, or where it must be."""
    kutip = t.gaya if t.gaya in ("'", '"') else ""
    if not kutip and ((t.dalam_baris and set(baru) & set(",[]{}")) or ": " in baru or " #" in baru):
        kutip = '"'
    return Sunting(t.berkas, t.awal, t.akhir, f"{kutip}{baru}{kutip}")


# ---------------------------------------------------------------- operations on one figure

Ubah = Callable[[str, Random], str | None]
"""From a figure's digits (with a decimal comma, no dots) to what was typed instead; None where it can't be."""


def _sah(teks: str) -> str | None:
    return teks if re.fullmatch(r"(0|[1-9]\d*)(,\d+)?", teks) else None


def tukar(teks: str, acak: Random) -> str | None:
    """Two neighbouring digits swapped."""
    tempat = [n for n in range(len(teks) - 1) if teks[n].isdigit() and teks[n + 1].isdigit() and teks[n] != teks[n + 1]]
    tempat = [n for n in tempat if not (n == 0 and teks[1] == "0")]
    if not tempat:
        return None
    n = acak.choice(tempat)
    return _sah(teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :])


_TETANGGA = {
    "0": "98",
    "1": "27",
    "2": "13",
    "3": "248",
    "4": "351",
    "5": "46",
    "6": "579",
    "7": "681",
    "8": "793",
    "9": "806",
}
"""Digits that are taken for one another: beside it on the keys, or of like shape."""


def ganti(teks: str, acak: Random) -> str | None:
    """One digit replaced."""
    tempat = [n for n, c in enumerate(teks) if c.isdigit()]
    n = acak.choice(tempat)
    calon = [c for c in _TETANGGA[teks[n]] if not (n == 0 and c == "0" and len(teks) > 1)]
    return _sah(teks[:n] + acak.choice(calon) + teks[n + 1 :])


def hilang(teks: str, acak: Random) -> str | None:
    """One digit dropped."""
    bulat = teks.split(",")[0]
    tempat = [n for n, c in enumerate(teks) if c.isdigit()]
    if len(bulat) < 2 and "," not in teks:
        return None
    n = acak.choice(tempat)
    return _sah((teks[:n] + teks[n + 1 :]).rstrip(","))


def ganda(teks: str, acak: Random) -> str | None:
    """One digit doubled."""
    tempat = [n for n, c in enumerate(teks) if c.isdigit() and teks != "0"]
    if not tempat:
        return None
    n = acak.choice(tempat)
    return _sah(teks[: n + 1] + teks[n:])


def koma(teks: str, acak: Random) -> str | None:
    """The decimal comma a place too far left or right, or put where none was."""
    bulat, _, pecahan = teks.partition(",")
    if pecahan:
        kiri = f"{bulat[:-1] or '0'},{bulat[-1]}{pecahan}"
        kanan = f"{bulat}{pecahan[0]},{pecahan[1:]}".rstrip(",")
        return _sah(acak.choice([kiri, kanan.lstrip("0") or "0"]))
    if len(bulat) < 2:
        return None
    n = acak.randrange(1, len(bulat)) if len(bulat) <= 3 else len(bulat) - 2
    return _sah(f"{bulat[:n]},{bulat[n:]}")


def ribuan(teks: str, _acak: Random) -> str | None:
    """Three noughts lost or added: a figure in thousands, or one that wasn't."""
    if "," in teks:
        return None
    return _sah(teks[:-3]) if teks.endswith("000") and len(teks) > 3 else _sah(teks + "000")


def tanda(teks: str, _acak: Random) -> str | None:
    """A minus before it."""
    return f"-{teks}" if teks != "0" else None


# ---------------------------------------------------------------- makers


def _polos(t: Tapak) -> str:
    return t.nilai.replace(".", "")


def satu_angka(
    ubah: Ubah, kali: int = 1, *, dengan_kontrol: bool = False
) -> Callable[[Sumber, Random], Iterator[Slip]]:
    """A maker that does one thing to each figure, ``kali`` times."""

    def buat(s: Sumber, acak: Random) -> Iterator[Slip]:
        saksi = saksi_dari(s)
        for t in [*figur(s), *(kontrol(s) if dengan_kontrol else [])]:
            for _ in range(kali):
                baru = ubah(_polos(t), acak)
                if baru is not None and angka_dari(baru) not in (None, t.angka):
                    yield angka_baru(saksi, ubah.__name__, [(t, Decimal(baru.replace(",", ".")))])

    return buat


_SAKSI: dict[int, Saksi] = {}


def saksi_dari(s: Sumber) -> Saksi:
    """The witnesses of a content; made once."""
    if id(s) not in _SAKSI:
        _SAKSI.clear()
        _SAKSI[id(s)] = Saksi(s)
    return _SAKSI[id(s)]


def angka_baru(saksi: Saksi, kelas: str, ubahan: Iterable[tuple[Tapak, Decimal]]) -> Slip:
    """The slip that gives these figures these values."""
    daftar = list(ubahan)
    baru = {t.kunci: tulis_angka(nilai) for t, nilai in daftar}
    uraian = "; ".join(f"{t.pola}: {t.nilai} → {baru[t.kunci]}" for t, _ in daftar)
    return Slip(kelas, uraian, tuple(ganti_angka(t, nilai) for t, nilai in daftar), saksi.melihat(baru))


def _saudara(daftar: Iterable[Tapak]) -> Iterator[tuple[Tapak, Tapak]]:
    """Neighbours: the same field of two items of one list that follow one another, or of two columns of a table's row."""
    menurut: dict[Kunci, Tapak] = {t.kunci: t for t in daftar}
    for t in menurut.values():
        for n in range(len(t.jalan) - 1, -1, -1):
            langkah = t.jalan[n]
            if isinstance(langkah, int):
                lain = menurut.get((t.berkas, (*t.jalan[:n], langkah + 1, *t.jalan[n + 1 :])))
                if lain is not None:
                    yield t, lain
                break
    urut = sorted(menurut.values(), key=lambda t: (t.berkas, t.awal))
    for a, b in pairwise(urut):
        if a.berkas == b.berkas and a.jalan[:-1] == b.jalan[:-1] and not isinstance(a.jalan[-1], int):
            yield a, b


def tetangga(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """A figure copied from the row above or below."""
    saksi = saksi_dari(s)
    for a, b in _saudara(figur(s)):
        for t, dari in ((a, b), (b, a)):
            if dari.angka is not None and dari.angka != t.angka:
                yield angka_baru(saksi, "tetangga", [(t, dari.angka)])


def baris_tukar(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """Two neighbours' figures exchanged."""
    saksi = saksi_dari(s)
    for a, b in _saudara(figur(s)):
        if a.angka is not None and b.angka is not None and a.angka != b.angka:
            yield angka_baru(saksi, "baris_tukar", [(a, b.angka), (b, a.angka)])


def dari_dokumen_lain(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """Another version's or another year's figure left in: the RKT's for the budget, last year's realisasi, the year
    before's target, realisasi where the budget belongs."""
    saksi = saksi_dari(s)
    anggaran = f"{s.tahun}/anggaran.yaml"
    rencana = {t.nilai: t for t in s.tapak if t.berkas == f"{s.tahun}/rkt.yaml" and t.jalan[-1] == "sub_kegiatan"}
    versi = s.nilai(anggaran, "versi") or ""
    for t in s.di(anggaran, "program.*.kegiatan.*.sub_kegiatan.*.id"):
        pagu = s.menurut.get((anggaran, (*t.jalan[:-1], "pagu", versi)))
        realisasi = s.menurut.get((anggaran, (*t.jalan[:-1], "realisasi")))
        r = rencana.get(t.nilai)
        plan = s.menurut.get((r.berkas, (*r.jalan[:-1], "anggaran"))) if r else None
        for ke, dari in ((pagu, plan), (plan, pagu), (pagu, realisasi), (realisasi, pagu)):
            if ke is not None and dari is not None and dari.angka is not None and ke.angka != dari.angka:
                yield angka_baru(saksi, "versi_lain", [(ke, dari.angka)])
    for tahun in s.tahun_lalu:
        lalu, ini = f"{tahun}/kinerja.yaml", f"{s.tahun}/kinerja.yaml"
        dulu = {t.nilai: t for t in s.di(lalu, "indikator.*.indikator")}
        for t in s.di(ini, "indikator.*.indikator"):
            a = s.menurut.get((ini, (*t.jalan[:-1], "realisasi")))
            b = s.menurut.get((lalu, (*dulu[t.nilai].jalan[:-1], "realisasi"))) if t.nilai in dulu else None
            for ke, dari in ((a, b), (b, a)):
                if ke is not None and dari is not None and dari.angka is not None and ke.angka != dari.angka:
                    yield angka_baru(saksi, "versi_lain", [(ke, dari.angka)])
    for berkas in s.renstra:
        for t in s.di(berkas, "indikator.*.target.*"):
            sebelum = s.menurut.get((berkas, (*t.jalan[:-1], str(int(str(t.jalan[-1])) - 1))))
            if sebelum is not None and sebelum.angka is not None and sebelum.angka != t.angka:
                yield angka_baru(saksi, "versi_lain", [(t, sebelum.angka)])


def kontrol_basi(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A line changed with some of its totals: those above were forgotten. Or a total changed alone."""
    saksi = saksi_dari(s)
    berkas = f"{s.tahun}/anggaran.yaml"
    for t in s.di(berkas, *_FIGUR_TAHUN["anggaran.yaml"][:2]):
        isian = "pagu" if "pagu" in t.jalan[-2:] else "realisasi"
        selisih = Decimal(acak.choice([10_000, 25_000, 100_000, 250_000])) * (1 if isian == "pagu" else -1)
        if t.angka is None or t.angka <= abs(selisih):
            continue
        ubahan = [(t, t.angka + selisih)]
        for induk in (t.jalan[:4], t.jalan[:2])[: acak.choice([0, 1, 1, 2])]:
            k = s.menurut.get((berkas, (*induk, "kontrol", isian)))
            if k is not None and k.angka is not None:
                ubahan.append((k, k.angka + selisih))
        yield angka_baru(saksi, "kontrol_basi", ubahan)
    for t in s.di(f"{s.tahun}/sdm.yaml", *_FIGUR_TAHUN["sdm.yaml"]):
        if t.angka is not None:
            yield angka_baru(saksi, "kontrol_basi", [(t, t.angka + 1)])


def kontrol_salah(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A control total mistyped."""
    saksi = saksi_dari(s)
    for t in kontrol(s):
        for ubah in (tukar, ganti, hilang):
            baru = ubah(_polos(t), acak)
            if baru is not None and angka_dari(baru) not in (None, t.angka):
                yield angka_baru(saksi, "kontrol_salah", [(t, Decimal(baru.replace(",", ".")))])


# ---------------------------------------------------------------- units


def satuan(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A unit dropped or changed in a printed target, or an indicator's unit changed."""
    saksi = saksi_dari(s)
    for t in tercetak(s):
        for baru in _tanpa_satuan(t.nilai):
            yield Slip("satuan", f"{t.pola}: {t.nilai} → {baru}", (ganti_teks(t, baru),), _saksi_teks(saksi, t, baru))
    for berkas in s.renstra:
        for t in s.di(berkas, "indikator.*.satuan"):
            lain = {
                "persen": ["indeks", "angka"],
                "indeks": ["persen"],
                "dokumen": ["laporan"],
                "nilai_sakip": ["persen", "angka"],
            }
            for baru in lain.get(t.nilai, []):
                target = [x for x in s.tapak if x.berkas == berkas and x.jalan[:-1] == (*t.jalan[:-1], "target")]
                milik = {n for x in target for n in saksi.milik(x.kunci, pasti=True) if "target" in n}
                sebutan = s.nilai(berkas, *t.jalan[:-1], "sebutan_satuan")
                milik = set() if sebutan and baru == "laporan" else milik  # printed with its own word for the unit
                yield Slip("satuan", f"{t.pola}: {t.nilai} → {baru}", (ganti_teks(t, baru),), tuple(sorted(milik)))
    _ = acak


def _tanpa_satuan(teks: str) -> Iterator[str]:
    if teks.endswith("%"):
        yield teks[:-1]
        yield f"{teks[:-1]} Dokumen"
    elif cocok := re.fullmatch(r"([\d.,]+) (\S+)", teks):
        yield cocok[1]
        yield f"{cocok[1]}%"
    elif cocok := re.fullmatch(r"[A-Z]+ \((\d+)\)", teks):
        yield cocok[1]
    elif teks.isdecimal():
        yield f"{teks}%"


def _saksi_teks(saksi: Saksi, t: Tapak, baru: str) -> tuple[str, ...]:
    """The witnesses of a printed text. One that isn't a figure any more contradicts all of them."""
    return saksi.melihat({t.kunci: baru}) or (
        tuple(n for n in saksi.milik(t.kunci, pasti=True)) if "%" not in t.nilai + baru else ()
    )


def target_tercetak(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A printed target with a wrong digit."""
    saksi = saksi_dari(s)
    for t in tercetak(s):
        cocok = re.search(r"\d[\d.]*(?:,\d+)?", t.nilai)
        if cocok is None:
            continue
        for ubah in (tukar, ganti, hilang, ganda):
            baru = ubah(cocok[0].replace(".", ""), acak)
            if baru is None or angka_dari(baru) == angka_dari(cocok[0]):
                continue
            teks = t.nilai[: cocok.start()] + baru + t.nilai[cocok.end() :]
            yield Slip(
                "target_tercetak",
                f"{t.pola}: {t.nilai} → {teks}",
                (ganti_teks(t, teks),),
                saksi.melihat({t.kunci: teks}),
            )
