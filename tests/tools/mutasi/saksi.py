"""Which figure of the content has a second witness: by the meaning of the content and the rules, never by their findings.

A ``Relasi`` is something that must hold between figures (a control total is the sum of its lines, a printed target is the
Renstra's). A slip in figures is *bersaksi* where some relation that held on the clean content no longer holds; the
checker must then tell. Two kinds: ``pasti`` contradicts any other value; the others (``kisaran``) only a value that jumps
out of its range, its row of years or its neighbours.

This file says the relations a second time, apart from ``checks/``, so that a rule that is broken or missing shows as a
slip that got by (*luput*), and is never taken for a figure without a witness.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from statistics import median

from tests.tools.mutasi.sumber import Jalan, Sumber, Tapak, angka_dari

Kunci = tuple[str, Jalan]
Nilai = Callable[[Kunci], str]
_SERATUS = Decimal(100)
_SEN = Decimal("0.01")
_KALI = 10


@dataclass(frozen=True, slots=True)
class Relasi:
    """What must hold between the scalars ``jalur``; ``cocok`` tells it of their values, as written."""

    nama: str
    jalur: frozenset[Kunci]
    cocok: Callable[[Nilai], bool]
    pasti: bool = True


class Saksi:
    """The relations of a year's content, those that hold on it."""

    def __init__(self, sumber: Sumber) -> None:
        self.sumber = sumber
        self._bersih = {t.kunci: t.nilai for t in sumber.tapak}
        semua = [r for r in _semua(sumber) if r.cocok(self._bersih.__getitem__)]
        self.relasi: tuple[Relasi, ...] = tuple(semua)

    @cached_property
    def _menurut(self) -> Mapping[Kunci, tuple[Relasi, ...]]:
        hasil: dict[Kunci, tuple[Relasi, ...]] = {}
        for r in self.relasi:
            for k in r.jalur:
                hasil[k] = (*hasil.get(k, ()), r)
        return hasil

    def milik(self, kunci: Kunci, pasti: bool | None = None) -> list[str]:
        """The witnesses of a scalar, by name."""
        return sorted({r.nama for r in self._menurut.get(kunci, ()) if pasti is None or r.pasti == pasti})

    def melihat(self, baru: Mapping[Kunci, str]) -> tuple[str, ...]:
        """The witnesses that these new values contradict."""
        nilai = {**self._bersih, **baru}
        calon = {id(r): r for k in baru for r in self._menurut.get(k, ())}
        return tuple(sorted({r.nama for r in calon.values() if not r.cocok(nilai.__getitem__)}))


# ---------------------------------------------------------------- figures


def _a(nilai: Nilai, kunci: Kunci) -> Decimal:
    hasil = angka_dari(nilai(kunci))
    return Decimal("NaN") if hasil is None else hasil


def jumlah_sama(nama: str, kiri: Iterable[Kunci], kanan: Iterable[Kunci], sisa: Decimal = Decimal(0)) -> Relasi:
    """The sums of both sides are equal, but for ``sisa``."""
    k1, k2 = tuple(kiri), tuple(kanan)

    def cocok(nilai: Nilai) -> bool:
        selisih = sum((_a(nilai, k) for k in k1), Decimal(0)) - sum((_a(nilai, k) for k in k2), Decimal(0))
        return selisih == sisa

    return Relasi(nama, frozenset((*k1, *k2)), cocok)


def _salinan(nama: str, tercetak: Tapak, asal: Tapak, satuan: str) -> Relasi:
    """A printed text ("80%", "BB (80)") is a figure of the content."""

    def cocok(nilai: Nilai) -> bool:
        angka = re.findall(r"\d[\d.]*(?:,\d+)?", nilai(tercetak.kunci))
        sama = len(angka) == 1 and angka_dari(angka[0]) == angka_dari(nilai(asal.kunci))
        return sama and ("%" in nilai(tercetak.kunci)) == (satuan == "persen")

    return Relasi(nama, frozenset((tercetak.kunci, asal.kunci)), cocok)


# ---------------------------------------------------------------- all relations


def _semua(s: Sumber) -> Iterator[Relasi]:
    yield from _anggaran(s)
    yield from _pk(s)
    yield from _rkt(s)
    yield from _sdm(s)
    yield from _profil(s)
    yield from _kinerja(s)
    yield from _renstra(s)


def _di(s: Sumber, berkas: str, *pola: str) -> list[Tapak]:
    return s.di(f"{s.tahun}/{berkas}", *pola)


def _versi(s: Sumber) -> str:
    return s.nilai(f"{s.tahun}/anggaran.yaml", "versi") or ""


def _sub(s: Sumber, isian: str) -> list[Tapak]:
    return _di(s, "anggaran.yaml", f"program.*.kegiatan.*.sub_kegiatan.*.{isian}")


def _anggaran(s: Sumber) -> Iterator[Relasi]:
    """Control totals of every level, shares of spending, and spending within its budget."""
    berkas, versi = f"{s.tahun}/anggaran.yaml", _versi(s)
    kontrol = {t.jalan: t for t in _di(s, "anggaran.yaml", "kontrol.*", "program.*.kontrol.*")}
    kontrol |= {t.jalan: t for t in _di(s, "anggaran.yaml", "program.*.kegiatan.*.kontrol.*")}
    rinci = {"pagu": _sub(s, f"pagu.{versi}"), "realisasi": _sub(s, "realisasi")}
    for jalan, t in kontrol.items():
        induk, isian = jalan[:-2], str(jalan[-1])
        if isian in rinci:
            bawah = [x.kunci for x in rinci[isian] if x.jalan[: len(induk)] == induk]
            yield jumlah_sama(f"kontrol {isian}", bawah, [t.kunci])
        elif isian == "serapan":
            pagu = [x.kunci for x in rinci["pagu"] if x.jalan[: len(induk)] == induk]
            realisasi = [x.kunci for x in rinci["realisasi"] if x.jalan[: len(induk)] == induk]
            yield _nisbah("kontrol serapan", realisasi, pagu, t.kunci)
    for p, r in zip(rinci["pagu"], rinci["realisasi"], strict=True):
        yield Relasi("batas pagu", frozenset((p.kunci, r.kunci)), _tidak_lebih(r.kunci, p.kunci), pasti=False)
    yield from _besaran(s, berkas)


def _nisbah(nama: str, atas: list[Kunci], bawah: list[Kunci], hasil: Kunci) -> Relasi:
    def cocok(nilai: Nilai) -> bool:
        penyebut = sum((_a(nilai, k) for k in bawah), Decimal(0))
        pembilang = sum((_a(nilai, k) for k in atas), Decimal(0))
        if penyebut.is_nan() or pembilang.is_nan() or not penyebut:
            return False
        return (pembilang / penyebut * _SERATUS).quantize(_SEN, ROUND_HALF_UP) == _a(nilai, hasil)

    return Relasi(nama, frozenset((*atas, *bawah, hasil)), cocok)


def _tidak_lebih(kecil: Kunci, besar: Kunci) -> Callable[[Nilai], bool]:
    return lambda nilai: _a(nilai, kecil) <= _a(nilai, besar)


def _besaran(s: Sumber, berkas: str) -> Iterator[Relasi]:
    """A budget stays within ten times its plan in the RKT."""
    rkt = _rkt_menurut_sub(s)
    for t in _sub(s, "id"):
        pagu = (berkas, (*t.jalan[:-1], "pagu", _versi(s)))
        if (rencana := rkt.get(t.nilai)) is not None and pagu in s.menurut:
            yield Relasi("besaran RKT", frozenset((pagu, rencana.kunci)), _sebanding(pagu, rencana.kunci), pasti=False)


def _sebanding(a: Kunci, b: Kunci) -> Callable[[Nilai], bool]:
    def cocok(nilai: Nilai) -> bool:
        x, y = _a(nilai, a), _a(nilai, b)
        return not (x > 0 and y > 0 and max(x, y) >= _KALI * min(x, y))

    return cocok


def _rkt_menurut_sub(s: Sumber) -> dict[str, Tapak]:
    hasil = {}
    for t in s.tapak:
        if t.berkas == f"{s.tahun}/rkt.yaml" and t.jalan[-1] == "sub_kegiatan":
            anggaran = s.menurut.get((t.berkas, (*t.jalan[:-1], "anggaran")))
            if anggaran is not None:
                hasil[t.nilai] = anggaran
    return hasil


def _pk(s: Sumber) -> Iterator[Relasi]:
    """What a PK prints: budget of each program, total, targets with units."""
    berkas = f"{s.tahun}/pk.yaml"
    program = {t.nilai: t.jalan[:-1] for t in _di(s, "anggaran.yaml", "program.*.id")}
    for t in s.di(berkas, "pk.*.kontrol.anggaran.*", "pk.*.kontrol.jumlah"):
        versi = s.nilai(berkas, "pk", t.jalan[1], "versi_anggaran") or s.nilai(berkas, "pk", t.jalan[1], "versi")
        pagu = _sub(s, f"pagu.{versi}")
        if t.jalan[-1] != "jumlah":
            induk = program.get(str(t.jalan[-1]), ("?",))
            pagu = [x for x in pagu if x.jalan[: len(induk)] == induk]
        yield jumlah_sama("kontrol PK", [x.kunci for x in pagu], [t.kunci])
    for t in s.di(berkas, "pk.*.kontrol.target.*"):
        baris = t.jalan[:2]
        for b in s.di(berkas, "pk.*.baris.*.id"):
            if b.jalan[:2] == baris and b.nilai == t.jalan[-1]:
                indikator = s.nilai(berkas, *b.jalan[:-1], "indikator") or ""
                sendiri = s.menurut.get((berkas, (*b.jalan[:-1], "target")))
                asal = [sendiri] if sendiri is not None else [x for x, _ in target_renstra(s, indikator, s.tahun)]
                for x in asal:
                    yield _salinan("kontrol target PK", t, x, satuan(s, indikator))


def _renstra_berlaku(s: Sumber) -> list[str]:
    """The files of the Renstra, the one in force at the year's end first."""
    akhir = s.isi.tahun, 12, 31
    for r, berkas in zip(s.isi.renstra, s.renstra, strict=True):
        m = r.berlaku
        if (m.mulai is None or m.mulai.timetuple()[:3] <= akhir) and (
            m.selesai is None or m.selesai.timetuple()[:3] >= akhir
        ):
            return [berkas, *(b for b in s.renstra if b != berkas)]
    return s.renstra


def target_renstra(s: Sumber, indikator: str, tahun: int) -> list[tuple[Tapak, str]]:
    """The target of an indicator in the Renstra in force, with its file; none where there is none."""
    for berkas in _renstra_berlaku(s)[:1]:
        for t in s.di(berkas, "indikator.*.id"):
            target = s.menurut.get((berkas, (*t.jalan[:-1], "target", str(tahun))))
            if t.nilai == indikator and target is not None:
                return [(target, berkas)]
    return []


def satuan(s: Sumber, indikator: str) -> str:
    for berkas in _renstra_berlaku(s):
        for t in s.di(berkas, "indikator.*.id"):
            if t.nilai == indikator:
                return s.nilai(berkas, *t.jalan[:-1], "satuan") or ""
    return ""


_TERCETAK = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+")


def _sisa_disisihkan(s: Sumber, berkas: str, posisi: int, kode: str) -> bool:
    """Whether the line carries a finding that is set aside with its figures named in the reason: the reason then holds
    for those figures alone (``checks.sisihkan``)."""
    sebelum = s.teks[berkas][:posisi].splitlines()
    for baris in reversed(sebelum[:-1] if sebelum and s.teks[berkas][posisi - 1] != "\n" else sebelum):
        if not baris.lstrip().startswith("#"):
            return False
        if f"abaikan {kode}" in baris:
            return bool(_TERCETAK.search(baris))
    return False


def _rkt(s: Sumber) -> Iterator[Relasi]:
    """The RKT's total, the rise from it to the budget, and targets of indicators that the Renstra has by that name."""
    berkas = f"{s.tahun}/rkt.yaml"
    rencana = [t.kunci for t in _rkt_menurut_sub(s).values()]
    pagu = [t.kunci for t in _sub(s, f"pagu.{_versi(s)}")]
    for t in s.di(berkas, "kontrol.jumlah"):
        yield jumlah_sama("kontrol RKT", rencana, [t.kunci])
    for t in s.di(berkas, "kontrol.kenaikan"):
        sisa = _selisih(s, pagu, [*rencana, t.kunci])
        if not sisa or _sisa_disisihkan(s, berkas, t.awal, "LK201"):
            yield jumlah_sama("kontrol kenaikan", pagu, [*rencana, t.kunci], sisa)
    nama = {}
    for r in s.renstra:
        for n in s.di(r, "indikator.*.nama"):
            target = s.menurut.get((r, (*n.jalan[:-1], "target", str(s.tahun))))
            if target is not None:
                nama[_padat(n.nilai)] = (target, s.nilai(r, *n.jalan[:-1], "satuan") or "")
    for t in s.tapak:
        if t.berkas == berkas and t.jalan[-1] == "nama" and _padat(t.nilai) in nama:
            tercetak = s.menurut.get((berkas, (*t.jalan[:-1], "target")))
            if tercetak is not None:
                target, satuan_ = nama[_padat(t.nilai)]
                yield _salinan("target Renstra", tercetak, target, satuan_)


def _selisih(s: Sumber, kiri: Iterable[Kunci], kanan: Iterable[Kunci]) -> Decimal:
    nilai = {t.kunci: t.angka or Decimal(0) for t in s.tapak}
    return sum((nilai[k] for k in kiri), Decimal(0)) - sum((nilai[k] for k in kanan), Decimal(0))


def _padat(teks: str) -> str:
    return " ".join(re.findall(r"\w+", teks.casefold()))


def _sdm(s: Sumber) -> Iterator[Relasi]:
    """The groups, the three tables and the personnel list count the same people."""
    b = f"{s.tahun}/sdm.yaml"

    def k(*pola: str) -> list[Kunci]:
        return [t.kunci for t in s.di(b, *pola)]

    kelompok = {n: k(f"kelompok.{n}") for n in ("struktural", "pelaksana", "non_asn")}
    asn = [*kelompok["struktural"], *kelompok["pelaksana"]]
    didik_asn, didik_non = k("pendidikan_asn.*.jumlah.*"), k("pendidikan_non_asn.jumlah.*")
    pasangan = {
        "jabatan": k("jabatan.*.jumlah"),
        "pangkat": k("pangkat.*.jumlah"),
        "asn": asn,
        "total": [*asn, *kelompok["non_asn"]],
        **{n: kelompok[n] for n in kelompok},
    }
    for nama, bagian in pasangan.items():
        for t in s.di(b, f"kontrol.{nama}"):
            yield jumlah_sama("kontrol SDM", bagian, [t.kunci])
    for t in s.di(b, "kontrol.total_pendidikan.*"):
        bagian = [x for x in (*didik_asn, *didik_non) if x[1][-1] == t.jalan[-1]]
        yield jumlah_sama("kontrol pendidikan", bagian, [t.kunci])
    golongan = {t.nilai: t.jalan[1] for t in s.di(b, "pendidikan_asn.*.golongan")}
    for t in s.di(b, "kontrol.asn_golongan.*"):
        bagian = [x for x in didik_asn if x[1][1] == golongan.get(str(t.jalan[-1]))]
        yield jumlah_sama("kontrol golongan", bagian, [t.kunci])
    for t in s.di(b, "pangkat.*.golongan"):
        bagian = [x for x in didik_asn if x[1][1] == golongan.get(t.nilai)]
        yield jumlah_sama("tabel pangkat dan pendidikan", bagian, [(b, ("pangkat", t.jalan[1], "jumlah"))])
    yield jumlah_sama("tabel pangkat dan kelompok", k("pangkat.*.jumlah"), asn)
    yield jumlah_sama("tabel pendidikan dan kelompok", didik_asn, asn)
    yield jumlah_sama("tabel pendidikan dan kelompok", didik_non, kelompok["non_asn"])
    yield jumlah_sama("tabel jabatan dan kelompok", k("jabatan.*.jumlah"), asn)


def _profil(s: Sumber) -> Iterator[Relasi]:
    """Population by sex against its printed total; shares against 100, or against the sum that was set aside."""
    b = f"{s.tahun}/profil.yaml"
    for t in s.di(b, "kontrol.penduduk"):
        yield jumlah_sama("kontrol penduduk", [x.kunci for x in s.di(b, "penduduk.*")], [t.kunci])
    bagian = s.di(b, "profesi.*.persen")
    if not bagian:
        return
    sisa = _selisih(s, [t.kunci for t in bagian], []) - _SERATUS
    batas = Decimal("0.005") * len(bagian)
    baris = s.teks[b].rfind("\n", 0, bagian[0].awal) + 1
    if abs(sisa) <= batas:
        jalur = [t.kunci for t in bagian]
        yield Relasi(
            "jumlah persentase",
            frozenset(jalur),
            lambda nilai: abs(sum((_a(nilai, k) for k in jalur), Decimal(0)) - _SERATUS) <= batas,
        )
    elif _sisa_disisihkan(s, b, baris, "LK208"):
        yield jumlah_sama("jumlah persentase yang disisihkan", [t.kunci for t in bagian], [], sisa + _SERATUS)


def _kinerja(s: Sumber) -> Iterator[Relasi]:
    """Realisasi and target of this year and of earlier ones against what documents print of them."""
    for tahun in (*s.tahun_lalu, s.tahun):
        b = f"{tahun}/kinerja.yaml"
        for t in s.di(b, "indikator.*.indikator"):
            realisasi = s.menurut.get((b, (*t.jalan[:-1], "realisasi")))
            target = s.menurut.get((b, (*t.jalan[:-1], "target")))
            if target is None:
                target = next((x for x, _ in target_renstra(s, t.nilai, tahun)), None)
            for isian, asal in (("realisasi", realisasi), ("target", target)):
                for k in s.di(b, f"kontrol.{isian}.{t.nilai}"):
                    if asal is not None:
                        yield _salinan(f"kontrol {isian}", k, asal, satuan(s, t.nilai))
            if realisasi is None or target is None:
                continue
            for k in s.di(b, f"kontrol.capaian.{t.nilai}"):
                yield _capaian(s, t.nilai, realisasi.kunci, target.kunci, k.kunci)
            yield Relasi(
                "besaran target",
                frozenset((realisasi.kunci, target.kunci)),
                _sebanding(realisasi.kunci, target.kunci),
                pasti=False,
            )
            if satuan(s, t.nilai) in ("persen", "nilai_sakip"):
                yield _dalam_seratus(realisasi.kunci)
        for k in s.di(b, "kontrol.aduan"):
            aduan = s.di(b, "aduan.*.jumlah")
            tanpa = len(s.di(b, "aduan.*.uraian")) - len(aduan)
            yield jumlah_sama("kontrol aduan", [k.kunci], [t.kunci for t in aduan], Decimal(tanpa))
        for t in s.di(b, "program.*.realisasi"):
            yield _dalam_seratus(t.kunci)
        for t in s.di(b, "program.*.realisasi", "indikator.*.pembanding.*.nilai"):
            tercetak = s.menurut.get((b, (*t.jalan[:-1], "kontrol", t.jalan[-1])))
            if tercetak is not None:
                yield jumlah_sama("kontrol baris", [tercetak.kunci], [t.kunci])


def _capaian(s: Sumber, indikator: str, realisasi: Kunci, target: Kunci, tercetak: Kunci) -> Relasi:
    batasi = s.isi.laporan.capaian is None or s.isi.laporan.capaian.batasi
    negatif = any(i.id == indikator and i.arah == "negatif" for r in s.isi.renstra for i in r.indikator)

    def cocok(nilai: Nilai) -> bool:
        r, t = _a(nilai, realisasi), _a(nilai, target)
        if r.is_nan() or t.is_nan() or not t:
            return False
        c = ((2 * t - r) if negatif else r) / t * _SERATUS
        c = min(max(c, Decimal(0)), _SERATUS) if batasi else c
        return c.quantize(_SEN, ROUND_HALF_UP) == _a(nilai, tercetak)

    return Relasi("kontrol capaian", frozenset((realisasi, target, tercetak)), cocok)


def _dalam_seratus(kunci: Kunci) -> Relasi:
    return Relasi("rentang 0–100", frozenset((kunci,)), lambda nilai: 0 <= _a(nilai, kunci) <= _SERATUS, pasti=False)


def _renstra(s: Sumber) -> Iterator[Relasi]:
    """A target against a second table that prints it, and against the other years of its row."""
    for b in s.renstra:
        for t in s.di(b, "indikator.*.id"):
            induk = t.jalan[:-1]
            jenis = s.nilai(b, *induk, "satuan") or ""
            deret = [x for x in s.tapak if x.berkas == b and x.jalan[:-1] == (*induk, "target")]
            for x in deret:
                for k in s.di(b, f"kontrol.target.{t.nilai}.{x.jalan[-1]}"):
                    yield _salinan("kontrol target Renstra", k, x, jenis)
                if jenis in ("persen", "nilai_sakip"):
                    yield _dalam_seratus(x.kunci)
                lain = [y.kunci for y in deret if y is not x]
                yield Relasi("deret tahun", frozenset((x.kunci, *lain)), _tidak_melompat(x.kunci, lain), pasti=False)


def _tidak_melompat(kunci: Kunci, lain: list[Kunci]) -> Callable[[Nilai], bool]:
    def cocok(nilai: Nilai) -> bool:
        x, tengah = _a(nilai, kunci), median([_a(nilai, k) for k in lain])
        return not (x > 0 and tengah > 0 and max(x, tengah) >= _KALI * min(x, tengah))

    return cocok
