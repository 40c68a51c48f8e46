"""What a sentence of the narrative speaks of: sentences and clauses, and the lines of the PK that are named in them.

A claim belongs to what is named nearest to it, in its clause, then in its sentence; else to the sasaran that the
section or the text before it began with; else to the PK line that the file is about.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN, TeksNarasi, teks_narasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.pandangan.pk import BarisView, KelompokView
from lkip_docgen.metrics.skala import SKALA_PANRB, Tingkat, susun_skala

Rentang = tuple[int, int]
JenisSebutan = Literal["nama", "sasaran", "angka", "umum", "lain"]

_TITIK = lazy_regex(r"[.!?](?=[\s”\"’)]|$)|\n")
_SINGKATAN = frozenset(
    (
        "no",
        "dr",
        "drs",
        "dra",
        "ir",
        "hj",
        "h",
        "rp",
        "kab",
        "jl",
        "tp",
        "tk",
        "bp",
        "st",
        "sdr",
        "s.d",
        "a.n",
        "u.b",
        "prof",
    )
)
_BATAS_KLAUSA = lazy_regex(
    r"[;:]|\b(?:sedangkan|tetapi|namun|sehingga|walaupun|meskipun|karena|sebab|sementara|adapun|dengan demikian)\b",
    re.I,
)
_AKAR = lazy_regex(r"\b(indikator|baris_pk)\.([a-z]\w*)")
_NOMOR_SASARAN = lazy_regex(
    r"\bsasaran(?: strategis)? (?:ke-?)?(\d{1,2})\b(?!\s*\()(?!\s*(?:sasaran|indikator|baris))",
    re.I,
    needs=("sasaran",),
)
_UMUM = lazy_regex(
    r"\b(?:rata-rata capaian|secara (?:keseluruhan|umum)|seluruh sasaran|semua sasaran)",
    re.I,
    needs=("rata-rata capaian", "secara ", "seluruh sasaran", "semua sasaran"),
)
_DARI_LAIN = lazy_regex(r"\b(?:program|kegiatan|sub_kegiatan|belanja|anggaran)\b[.\[]|\bkinerja\.program\b")


class Sebutan(NamedTuple):
    """``teks[awal:akhir]`` names lines of the PK: by an indicator's or a sasaran's words, by "Sasaran 2", by a figure
    of theirs; or the performance as a whole ("umum"); or a figure of something else ("lain")."""

    awal: int
    akhir: int
    jenis: JenisSebutan
    baris: tuple[BarisView, ...] = ()


class Bacaan(Beku):
    """A text of the narrative with its sentences and what they name. ``bawaan`` is what the section or list above it
    is about."""

    t: TeksNarasi
    sebutan: tuple[Sebutan, ...]
    bawaan: Sebutan | None = None

    @property
    def teks(self) -> str:
        return self.t.teks

    @property
    def ketik(self) -> str:
        return self.t.ketik

    @cached_property
    def samar(self) -> str:
        """The text with what names an indicator or a sasaran put out of sight: words of a name ("… program yang tercapai")
        say nothing."""
        teks = self.teks
        for s in self.sebutan:
            if s.jenis == "nama" and not self.t.ekspresi_di(s.awal):
                teks = teks[: s.awal] + BUKAN_KETIKAN * (s.akhir - s.awal) + teks[s.akhir :]
        return "".join(
            BUKAN_KETIKAN * (r.akhir - r.awal) if r.ekspresi is not None else teks[r.awal : r.akhir]
            for r in self.t.ruas
        )

    @cached_property
    def batas(self) -> tuple[int, ...]:
        """Where sentences begin."""
        return tuple(_awal_kalimat(self.teks))

    def kalimat(self, posisi: int) -> Rentang:
        """The sentence of a character."""
        n = bisect_right(self.batas, posisi) - 1
        return self.batas[n], self.batas[n + 1] if n + 1 < len(self.batas) else len(self.teks)

    def klausa(self, posisi: int) -> Rentang:
        """The clause of a character."""
        a, z = self.kalimat(posisi)
        for m in _BATAS_KLAUSA.finditer(self.teks, a, z):
            if m.start() <= posisi:
                a = m.start()
            else:
                return a, m.start()
        return a, z

    def isi_kalimat(self, posisi: int) -> str:
        a, z = self.kalimat(posisi)
        return self.teks[a:z]

    def isi_klausa(self, posisi: int) -> str:
        a, z = self.klausa(posisi)
        return self.teks[a:z]

    def subjek(self, awal: int, akhir: int) -> Sebutan | None:
        """What the claim ``teks[awal:akhir]`` is about; None where that can't be told."""
        for a, z in (self.klausa(awal), self.kalimat(awal)):
            sebelum = [s for s in self.sebutan if a <= s.awal and s.akhir <= awal]
            if sebelum:
                return sebelum[-1]
            sesudah = [s for s in self.sebutan if akhir <= s.awal and s.akhir <= z]
            if sesudah:
                return sesudah[0]
        lebih_dulu = [s for s in self.sebutan if s.akhir <= awal and s.jenis in ("nama", "sasaran")]
        return lebih_dulu[-1] if lebih_dulu and self.t.baris_pk is None else self.bawaan


def _awal_kalimat(teks: str) -> Iterator[int]:
    yield 0
    for m in _TITIK.finditer(teks):
        z = m.end()
        if m[0] != "\n":
            kata = teks[max(0, m.start() - 8) : m.start()].rpartition(" ")[2].strip("(").casefold()
            sisa = teks[z:].lstrip('"”’) ')
            if kata in _SINGKATAN or (len(kata) == 1 and kata.isalpha()) or (sisa and sisa[0].islower()):
                continue
        while z < len(teks) and teks[z] in ' \n"”’)':
            z += 1
        if z < len(teks):
            yield z


# ---------------------------------------------------------------- the lines of the PK


class Kinerja(Beku):
    """The lines of the PK in force, by whatever names them."""

    laporan: Laporan
    baris: tuple[BarisView, ...]
    kelompok: tuple[KelompokView, ...]
    menurut_id: dict[str, BarisView]
    menurut_indikator: dict[str, BarisView]

    @cached_property
    def skala(self) -> tuple[Tingkat, ...]:
        """The report's predicate scale."""
        dari = self.laporan.isi.laporan.skala_predikat
        return susun_skala((s.kategori, s.predikat, s.di_atas) for s in dari) if dari else SKALA_PANRB

    @cached_property
    def nama(self) -> dict[str, tuple[BarisView, ...]]:
        """Lines by the wordings that name them, casefolded: indicator, sasaran, and an indicator's first two words
        where they are a name ("nilai sakip", "indeks kepuasan") that no other has."""
        hasil: dict[str, list[BarisView]] = {}
        for b in self.baris:
            for n in {b.indikator.nama, b.uraian_indikator, b.uraian}:
                hasil.setdefault(" ".join(n.casefold().split()), []).append(b)
        awal: dict[str, set[str]] = {}
        for i in self.laporan.indikator:
            awal.setdefault(_singkat(i.nama), set()).add(i.id)
        for b in self.baris:
            pendek = _singkat(b.indikator.nama)
            if pendek.split(" ")[0] in ("indeks", "nilai") and awal.get(pendek) == {b.indikator.id}:
                hasil.setdefault(pendek, [b])
        return {n: tuple(b) for n, b in hasil.items() if n}

    @cached_property
    def pola_nama(self) -> re.Pattern[str] | None:
        urut = sorted(self.nama, key=len, reverse=True)
        pola = r"(?<!\w)(?:" + "|".join(map(re.escape, urut)) + r")(?!\w)"
        return lazy_regex(pola, needs=tuple(urut)) if urut else None

    def sasaran(self, nomor: int) -> KelompokView | None:
        """The sasaran that the report numbers so."""
        return next((k for k in self.kelompok if k.nomor == nomor), None)

    def dari_id(self, jenis: str, id: str) -> BarisView | None:
        return (self.menurut_id if jenis == "baris_pk" else self.menurut_indikator).get(id)

    def sebutan(self, t: TeksNarasi) -> tuple[Sebutan, ...]:
        """What a text names, in order."""
        teks = t.teks
        hasil: list[Sebutan] = []
        if self.pola_nama is not None:
            kecil = teks.casefold()
            if len(kecil) == len(teks):
                hasil += (Sebutan(m.start(), m.end(), "nama", self.nama[m[0]]) for m in self.pola_nama.finditer(kecil))
        for m in _NOMOR_SASARAN.finditer(teks):
            kepala = t.baris_pk is not None and m.start() < _DEKAT_AWAL  # a heading of its own; LK433 holds its number
            if not kepala and (k := self.sasaran(int(m[1]))) is not None:
                hasil.append(Sebutan(m.start(), m.end(), "sasaran", k.baris))
        hasil += (Sebutan(m.start(), m.end(), "umum") for m in _UMUM.finditer(teks))
        for r in t.ruas:
            if r.ekspresi is not None:
                hasil += self._dari_ungkapan(r.ekspresi.teks, r.awal, r.akhir)
        return tuple(sorted(hasil, key=lambda s: (s.awal, s.akhir)))

    def _dari_ungkapan(self, ungkapan: str, awal: int, akhir: int) -> Iterator[Sebutan]:
        """What an expression speaks of, at the place of what it printed."""
        if "if " in ungkapan:
            return
        akar = _AKAR.findall(ungkapan)
        if akar:
            baris = tuple(dict.fromkeys(b for j, id in akar if (b := self.dari_id(j, id)) is not None))
            if baris:
                jenis: JenisSebutan = "nama" if re.search(r"\.(?:nama|uraian\w*)\b", ungkapan) else "angka"
                yield Sebutan(awal, akhir, jenis, baris)
        elif ungkapan.startswith("kinerja.") and not _DARI_LAIN.search(ungkapan):
            yield Sebutan(awal, akhir, "umum")
        elif _DARI_LAIN.search(ungkapan):
            yield Sebutan(awal, akhir, "lain")


def _singkat(nama: str) -> str:
    return " ".join(nama.casefold().split()[:2])


def kinerja(laporan: Laporan) -> Kinerja:
    """The PK in force, as its lines are named."""
    pk = laporan.pk
    baris = pk.baris if pk is not None else ()
    return Kinerja(
        laporan,
        baris,
        pk.kelompok if pk is not None else (),
        {b.id: b for b in baris},
        {b.indikator.id: b for b in reversed(baris)},
    )


@sekali
def bacaan(isi: Isi, laporan: Laporan) -> tuple[Kinerja, tuple[Bacaan, ...]]:
    """The narrative's texts with what they name; made once for a report."""
    k = kinerja(laporan)
    return k, tuple(_baca(k, teks_narasi(isi, laporan)))


def _baca(k: Kinerja, teks: Sequence[TeksNarasi]) -> Iterator[Bacaan]:
    di: tuple[str, str] | None = None
    bawaan: Sebutan | None = None
    for t in teks:
        if (t.nama, t.slot) != di:
            di = t.nama, t.slot
            milik = k.menurut_id.get(t.baris_pk or "")
            bawaan = Sebutan(0, 0, "nama", (milik,)) if milik is not None else None
        sebutan = k.sebutan(t)
        yield Bacaan(t, sebutan, bawaan)
        awal = next((s for s in sebutan if s.jenis in ("nama", "sasaran") and s.awal < _DEKAT_AWAL), None)
        if awal is not None and t.baris_pk is None and (t.jenis == "judul" or awal.jenis == "sasaran"):
            bawaan = Sebutan(0, 0, awal.jenis, awal.baris)


_DEKAT_AWAL = 20
"""Characters within which a heading or a paragraph says what it is about."""
