"""What a sentence says a number is: of which thing, which measure, which year.

Words decide by nearness: the measure named between the last number and this one ("capaian", "pagu"), the thing named
last before it (an indicator, a program; in a PK line's file the line's indicator), the years that the sentence names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from lkip_docgen.beku import Beku
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.metrics import Laporan

from .narasi_angka_baca import Bilangan, bilangan_di
from .narasi_angka_tahu import Dikenal
from .narasi_angka_ukuran import DITERIMA, kata_ukuran, kata_ukuran_terakhir
from .teks_narasi import TeksNarasi

_BATAS_KALIMAT = lazy_regex(
    r"(?<=[.!?;])(?<!\bDr\.)(?<!\bdr\.)(?<!\bIr\.)(?<!\bH\.)(?<!\bHj\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\bJl\.)(?<!\bKab\.)"
    r"(?<!\bKec\.)(?<!\bKel\.)(?<!\bRp\.)\s+(?=[A-Z\"“(‘])|\n"
)
_TAHUN = lazy_regex(r"(?<![\d.])(?:19|20)\d\d(?![\d.]\d|\d)")
_TAHUN_MENEMPEL = lazy_regex(r"\)?\s+(?:(?:pada|di|untuk)\s+)?tahun\s+((?:19|20)\d\d)\b")
_DARI_TAHUN = lazy_regex(r"\bdari\s+[\d.,]+%?\s+(?:pada|di)\s+tahun\s+((?:19|20)\d\d)\s+menjadi\s+$")
"""A year right after a number is that number's, and what follows "menjadi" is of the report's: "dari 80% pada tahun 2022
menjadi 90%"."""
_LALU = lazy_regex(
    r"tahun (?:lalu|sebelumnya|kemarin)|(?<!\w)(?:semula|sebelumnya|menjadi|dibanding\w*)(?!\w)", re.IGNORECASE
)
_AKHIR = lazy_regex(r"akhir (?:periode|renstra|masa)|jangka menengah", re.IGNORECASE)
_JALAN = lazy_regex(
    r"(?<![\w.])(?:(indikator|baris_pk|program|kegiatan|sub_kegiatan|belanja)\.(\w+)|kinerja\.program\[(\d+)\])"
)
_PENGHUBUNG = lazy_regex(
    r"[\s(:]*(?:(?:dengan|hanya|sebesar|sebanyak|mencapai|adalah|yakni|yaitu|berjumlah|memperoleh|tercatat|terserap|"
    r"serapan|capaian|realisasi|pagu|target|turun|naik)[\s(:]*){0,3}"
)
_SAMBUNG = lazy_regex(
    r"\s*(?:(?:pada|di|untuk)\s+)?(?:tahun\s+\d{4}\s+)?(?:menjadi|dan|atau|ke|sampai|hingga|serta|dari)\s*"
)
"""What joins a number to the one before it, so that the same word governs both: "dari 85% menjadi 90%"."""
_KLAUSA = lazy_regex(
    r"[,;:]\s+(?:sedangkan|sementara|tetapi|namun|lalu|kemudian|dan|sehingga|karena|adapun)\b|;\s|"
    r"\s(?:sedangkan|sementara|tetapi|namun)\b",
    re.IGNORECASE,
)
_PADA_TAHUN = lazy_regex(
    r"\W*(?:(?:adapun|sedangkan|sementara|lalu|kemudian|dan|tetapi|namun|karena)\s+)?(?:(?:pada|selama|dalam|di)\s+)?tahun\s+\d{4}\b",
    re.IGNORECASE,
)
_ANTAR_TAHUN = lazy_regex(
    r"\b(?:dibanding\w*|daripada|dari tahun|sejak|sampai|hingga|menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|"
    r"renstra|rpjmd|rkt|periode|lebih|selisih\w*)\b",
    re.IGNORECASE,
)
"""What joins years within a clause: which of them a number is of isn't said."""
_LEBIH_DARI = lazy_regex(r"\b(?:dibanding\w*|daripada|dari tahun|sejak)\b", re.IGNORECASE)
_PERATURAN = lazy_regex(r"\b(?:nomor|no\.?)\s+\S+\s+tahun\s+\d{4}\b", re.IGNORECASE)
_KETIKA = lazy_regex(r"\btahun\s+(\d{4}),?\s+(?:ketika|saat|waktu|yang)\b[^,;]*$", re.IGNORECASE)
_INI = lazy_regex(r"(?<!\w)(?:sasaran|indikator|kinerja|tujuan) ini(?!\w)", re.IGNORECASE)
_TARGET = frozenset({"target"})
_TINGKAT = lazy_regex(r"(?<!\w)(sub kegiatan|kegiatan|program)(?!\w)", re.IGNORECASE)
_SEBUTAN_ID = lazy_regex(r"(?<!\w)(?:program|kegiatan|sub kegiatan)\s+(\w+)", re.IGNORECASE)
_SINGKATAN = lazy_regex(r"(?<!\w)[A-Z]{3,}(?!\w)")
_HURUF_AWAL = lazy_regex(r"(?<!\w)[A-Z]")
_TAHUN_KE_BELAKANG, _TAHUN_KE_DEPAN = 5, 6


class Harapan(Beku):
    """What the sentence says of a number, by ``Benda.kunci``, measures and years.

    ``benda`` are the things it can be about, ``dekat`` those it most likely is about. ``disebut`` says that a thing is
    named before the number or is the file's, ``tersurat`` that the sentence names it, ``menempel`` that its name stands
    right before the number. ``ukuran`` are the measures accepted, None where no word names one; ``memerintah`` says
    that the word stands right before the number. ``tahun`` are the years accepted, None being the report's. ``tingkat`` is
    the level of the budget named last before it ("program"), "" where none is. ``sebelumnya`` is what earlier sentences of
    the text named last."""

    benda: frozenset[str]
    dekat: frozenset[str]
    disebut: bool
    tersurat: bool
    menempel: bool
    ukuran: frozenset[str] | None
    memerintah: bool
    tahun: frozenset[int | None]
    tingkat: str = ""
    sebelumnya: frozenset[str] = frozenset()

    def cocok(self, k: Dikenal) -> bool:
        """Whether the number can be the figure."""
        return (
            k.benda.kunci in self.benda
            and not (self.tersurat and not k.benda.kunci and k.jenis == "polos")
            and (
                self.ukuran is None or k.ukuran in self.ukuran or (k.ukuran == "pembanding" and self.ukuran != _TARGET)
            )
            and k.tahun in self.tahun
        )

    def tepat(self, k: Dikenal) -> bool:
        """Whether the number most likely is the figure."""
        return k.benda.kunci in self.dekat and self.cocok(k)

    def setingkat(self, k: Dikenal) -> bool:
        """Whether the figure is of the level of the budget that the sentence names: a program with one kegiatan has its
        sums."""
        return bool(self.tingkat) and k.jalan.startswith(f"{self.tingkat}.")


class Nama:
    """The names of things that figures are about, to be found in texts."""

    def __init__(self, laporan: Laporan, semua: Sequence[Dikenal]) -> None:
        self.tahun = laporan.tahun
        self.tahun_akhir = laporan.renstra.periode_selesai if laporan.renstra is not None else None
        self._laporan = laporan
        self.kantor = frozenset(f"{laporan.instansi.nama} {laporan.instansi.sebutan}".casefold().split())
        nama: dict[str, set[str]] = {}
        self._id: dict[str, str] = {}
        for k in semua:
            for n in k.benda.nama:
                if len(n) >= _NAMA_TERPENDEK:
                    nama.setdefault(n, set()).add(k.benda.kunci)
            if k.benda.kunci.startswith("anggaran."):
                self._id[k.benda.kunci.removeprefix("anggaran.")] = k.benda.kunci
        self._singkatan = self._cari_singkatan(nama)
        menurut = {n.casefold(): frozenset(kunci) for n, kunci in nama.items()}
        self._menurut = menurut
        self._pola = regex(
            r"(?<!\w)(?:"
            + ("|".join(re.escape(n) for n in sorted(menurut, key=len, reverse=True)) or r"(?!)")
            + r")(?!\w)"
        )

    @staticmethod
    def _cari_singkatan(nama: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
        """Abbreviations of indicators that stand for one of them alone: "SAKIP" in its name, "IKM" from its words."""
        hasil: dict[str, set[str]] = {}
        for n, kunci in nama.items():
            if any(k.startswith("indikator.") for k in kunci):
                awal = "".join(_HURUF_AWAL.findall(n))
                for s in {*_SINGKATAN.findall(n), *([awal] if 3 <= len(awal) <= 5 else [])}:
                    hasil.setdefault(s, set()).update(kunci)
        return {s: frozenset(k) for s, k in hasil.items() if len(k) == 1 and s not in _UMUM}

    def sebutan(self, t: TeksNarasi, awal: int, akhir: int) -> list[tuple[int, frozenset[str]]]:
        """Things named in ``teks[awal:akhir]``: where each name ends, and the keys of what bears it."""
        potong = t.teks[awal:akhir]
        hasil = [(awal + m.end(), self._menurut[m[0]]) for m in self._pola.finditer(potong.casefold())]
        hasil += (
            (awal + m.end(), self._singkatan[m[0]]) for m in _SINGKATAN.finditer(potong) if m[0] in self._singkatan
        )
        for m in _SEBUTAN_ID.finditer(potong):
            if (kunci := self._id.get(m[1].casefold())) is not None:
                hasil.append((awal + m.end(), frozenset({kunci})))
        for r in t.ruas:
            if r.ekspresi is not None and awal <= r.awal < akhir:
                kunci_jalan = {k for m in _JALAN.finditer(r.ekspresi.teks) if (k := self._kunci(m)) is not None}
                if kunci_jalan:
                    hasil.append((r.akhir, frozenset(kunci_jalan)))
        return sorted(hasil, key=lambda x: x[0])

    def _kunci(self, m: re.Match[str]) -> str | None:
        if m[3] is not None:
            program = self._laporan.kinerja.program
            return f"anggaran.{program[int(m[3])].id}" if int(m[3]) < len(program) else None
        if m[1] == "baris_pk":
            return self.baris(m[2])
        return f"{'indikator' if m[1] == 'indikator' else 'anggaran'}.{m[2]}"

    def baris(self, id: str) -> str | None:
        """The key of a PK line's indicator."""
        b = self._laporan.baris_pk.get(id)
        return f"indikator.{b.indikator.id}" if b is not None else None


_NAMA_TERPENDEK = 5
_UMUM = frozenset({"OPD", "SKPD", "PNS", "ASN", "NON", "APBD", "SDM", "PBB", "RPJMD"})


class Konteks:
    """One text of the narrative with its numbers and names. A cell reads after its row's and column's heads."""

    def __init__(self, t: TeksNarasi, nama: Nama) -> None:
        self.t = t
        self._nama = nama
        self._batas = [0, *(m.end() for m in _BATAS_KALIMAT.finditer(t.teks)), len(t.teks)]

    @property
    def tahun(self) -> int:
        """The report's year."""
        return self._nama.tahun

    @property
    def tahun_akhir(self) -> int | None:
        """The Renstra's last year."""
        return self._nama.tahun_akhir

    @property
    def kantor(self) -> frozenset[str]:
        """The words of the office's name, in small letters."""
        return self._nama.kantor

    @cached_property
    def bilangan(self) -> list[Bilangan]:
        """Every number of the text, typed or printed, in order of place."""
        return sorted(bilangan_di(self.t.teks), key=lambda b: b.awal)

    def kalimat(self, posisi: int) -> tuple[int, int]:
        """Where the sentence around a place begins and ends."""
        awal = max(b for b in self._batas if b <= posisi)
        return awal, min((b for b in self._batas if b > posisi), default=len(self.t.teks))

    def kalimat_teks(self, b: Bilangan) -> str:
        """The whole sentence of a number, after the heads of a cell."""
        awal, akhir = self.kalimat(b.awal)
        return self.kepala + self.t.teks[awal:akhir]

    def ruas_sebelum(self, b: Bilangan) -> str:
        """The words between the last number of the sentence, or its begin, and this number."""
        awal, _ = self.kalimat(b.awal)
        lalu = max((x.sampai for x in self.bilangan if awal <= x.awal and x.sampai <= b.awal), default=awal)
        return self.kepala + self.t.teks[lalu : b.awal] if lalu == awal else self.t.teks[lalu : b.awal]

    def sebelum(self, b: Bilangan) -> str:
        """The sentence up to the number, after the heads of a cell."""
        return self.kepala + self.t.teks[self.kalimat(b.awal)[0] : b.awal]

    @cached_property
    def kepala(self) -> str:
        """The heads of a cell's row and column; empty elsewhere."""
        kepala = (self.t.kepala_baris if self.t.kepala_baris != self.t.teks else "", self.t.kepala)
        return "".join(f"{k}: " for k in kepala if k) if self.t.jenis == "sel" else ""

    def harapan(self, b: Bilangan) -> Harapan:
        """What the sentence says of a number."""
        benda, dekat, disebut, tersurat, menempel = self._benda(b)
        ukuran, memerintah = self._ukuran(b)
        lalu = self._nama.sebutan(self.t, 0, self.kalimat(b.awal)[0])
        return Harapan(
            benda,
            dekat,
            disebut,
            tersurat,
            menempel,
            ukuran,
            memerintah,
            self._tahun(b),
            self._tingkat(b),
            lalu[-1][1] if lalu else frozenset(),
        )

    def _tingkat(self, b: Bilangan) -> str:
        disebut = _TINGKAT.findall(self.sebelum(b))
        return disebut[-1].lower().replace(" ", "_") if disebut else ""

    def _benda(self, b: Bilangan) -> tuple[frozenset[str], frozenset[str], bool, bool, bool]:
        awal, akhir = self.kalimat(b.awal)
        dalam = self._nama.sebutan(self.t, awal, akhir)
        lalu = self._nama.sebutan(self.t, 0, awal)
        berkas = self._nama.baris(self.t.baris_pk) if self.t.baris_pk is not None else None
        if self.t.jenis == "sel":
            dalam = [(0, kunci) for n, kunci in self._kepala_benda] + dalam
        semua = {"", *(k for _, kunci in (*dalam, *lalu) for k in kunci)} | ({berkas} if berkas else set())
        depan = [(di, kunci) for di, kunci in dalam if di <= b.awal]
        if depan:
            di, kunci = depan[-1]
            return frozenset(semua), kunci, True, True, bool(_PENGHUBUNG.fullmatch(self.t.teks[di : b.awal]))
        if berkas:
            ini = _INI.search(self.t.teks[awal:akhir]) is not None
            return frozenset(semua), frozenset({berkas}).union(*(k for _, k in dalam[:1])), True, ini, False
        if dalam:
            return frozenset(semua), dalam[0][1], False, False, False
        return frozenset(semua), lalu[-1][1] if lalu else frozenset({""}), False, False, False

    @cached_property
    def _kepala_benda(self) -> list[tuple[int, frozenset[str]]]:
        judul = TeksNarasi(self.t.nama, self.t.slot, "sel", self.kepala, ())
        return self._nama.sebutan(judul, 0, len(self.kepala))

    def _ukuran(self, b: Bilangan) -> tuple[frozenset[str] | None, bool]:
        diterima = DITERIMA[b.jenis]
        ruas = self.ruas_sebelum(b)
        if (ada := kata_ukuran(ruas, diterima)) is not None:
            return ada, True
        if _SAMBUNG.fullmatch(ruas):
            return kata_ukuran_terakhir(self.sebelum(b), diterima), True
        return kata_ukuran(self.sebelum(b), diterima, gabung=True), False

    def _tahun(self, b: Bilangan) -> frozenset[int | None]:
        awal, akhir = self.kalimat(b.awal)
        kalimat = self.kepala + self.t.teks[awal:akhir]
        kini = self._nama.tahun
        wajar = range(kini - _TAHUN_KE_BELAKANG, kini + _TAHUN_KE_DEPAN + 1)
        if (m := _TAHUN_MENEMPEL.match(self.t.teks, b.sampai, akhir)) is not None and int(m[1]) in wajar:
            return frozenset({None if int(m[1]) == kini else int(m[1])})
        if (m := _DARI_TAHUN.search(self.t.teks, awal, b.awal)) is not None and int(m[1]) < kini:
            return frozenset({None})
        seruas = {int(y) for y in _TAHUN.findall(self.ruas_sebelum(b))}
        if len(seruas) == 1 and kini < (nanti := min(seruas)) != self._nama.tahun_akhir and nanti in wajar:
            return frozenset({nanti})  # a year to come has no figure of the report's
        if (lalu := self._tahun_klausa(b)) and lalu <= set(wajar):
            return frozenset(lalu)
        disebut = {int(y) for y in _TAHUN.findall(kalimat)} & set(wajar)
        hasil: set[int | None] = {None if y == kini else y for y in disebut} or {None}
        if _LALU.search(kalimat) or self.t.slot == "tahun_lalu":
            hasil |= {kini - 1, None}
        if _AKHIR.search(kalimat) or self.t.slot == "jangka_menengah":
            hasil |= {self._nama.tahun_akhir, None}
        return frozenset(hasil)

    def _tahun_klausa(self, b: Bilangan) -> set[int]:
        """The earlier years that a number's clause is of: the one that it names alone, with the year before it where the clause
        tells of that year's change; empty where it may be this year's too."""
        awal, akhir = self.kalimat(b.awal)
        batas = [m.start() for m in _KLAUSA.finditer(self.t.teks, awal, akhir)]
        if (m := _KETIKA.search(self.t.teks, awal, b.awal)) is not None and int(m[1]) < self._nama.tahun:
            return {int(m[1])}
        awal = max((x for x in batas if x <= b.awal), default=awal)
        klausa = _PERATURAN.sub(" ", self.t.teks[awal : min((x for x in batas if x > b.awal), default=akhir)])
        tahun = {int(y) for y in _TAHUN.findall(klausa)}
        if len(tahun) != 1 or (y := min(tahun)) >= self._nama.tahun:
            return set()
        if not _ANTAR_TAHUN.search(klausa):
            return {y}
        return {y, y - 1} if _PADA_TAHUN.match(klausa) and not _LEBIH_DARI.search(klausa) else set()
