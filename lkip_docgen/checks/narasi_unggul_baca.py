"""What a superlative or a comparison of the narrative speaks of: whose figure, which figure, among which others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from lkip_docgen.checks.narasi_cetak_baca import Milik, Pembaca, Tercetak, kata, letak_kata
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja
from lkip_docgen.checks.pola import regex
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.angka import Angka
from lkip_docgen.metrics.pandangan.anggaran import ProgramView

Ukuran = str
"""A view's figure by its name: "serapan", "sisa", "pagu", "realisasi", "capaian", "hasil" for a program's indicator."""


@cache
def _pola_ukuran() -> re.Pattern[str]:
    """The words of a measure; the longer phrase first, so that "menyisakan anggaran" isn't read as "anggaran"."""
    return regex(
        r"\b(?:(?P<sisa>(?:menyisakan|sisa|tersisa)(?: anggaran| pagu| dana| belanja)?)"
        r"|(?P<serapan>(?:(?:ber)?serapan|terserap|daya serap)(?: anggaran| dana)?)"
        r"|(?P<hasil>realisasi indikator(?: program)?)"
        r"|(?P<realisasi>realisasi anggaran)"
        r"|(?P<capaian>(?:ber)?capaian(?: kinerja| sasaran| indikator)?)"
        r"|(?P<pagu>(?:(?:ber)?pagu|alokasi|porsi|besar(?:nya)?|jumlah(?:nya)?)(?: anggaran| pagu)?|anggaran))"
        r"(?:nya)?\b",
        re.I,
    )


_KECUALI = ("kecuali", "selain", "di luar", "tanpa", "setelah", "sesudah", "terlepas dari")


@cache
def _pola_kecuali() -> re.Pattern[str]:
    return regex(
        rf"\b(?:{'|'.join(_KECUALI)})\s+(?:(?:capaian|program|sub ?kegiatan|kegiatan|indikator|sasaran)\s+)*\Z", re.I
    )


@cache
def _sambungan() -> re.Pattern[str]:
    return regex(r"\s*,?\s*(?:dan|serta|maupun)\s+(?:(?:program|sub ?kegiatan|kegiatan|indikator|sasaran)\s+)*", re.I)


def _ukuran_lain(sebelum: str) -> bool:
    """Whether what stands before a measure makes it another: "perubahan anggaran", "selisih pagu"."""
    akhir = kata(sebelum)[-1:]
    return bool(akhir) and (
        akhir[0].removesuffix("nya") in ("selisih", "tambahan", "rata-rata", "beda", "target")
        or (akhir[0][:2] in ("ke", "pe") and akhir[0].endswith("an"))
    )


class Anggota(NamedTuple):
    """One of those that are compared: its kind and id, what it is called, its figure."""

    jenis: str
    id: str
    nama: str
    nilai: Angka


class Perbandingan(NamedTuple):
    """``subjek`` and the others that it is held against, in each reading that the sentence allows."""

    subjek: Anggota
    ukuran: Ukuran
    kelompok: tuple[tuple[Anggota, ...], ...]


def ukuran_di(t: Tercetak, awal: int, akhir: int) -> tuple[Ukuran, int, int] | None:
    """The measure that is named nearest to the end of ``teks[awal:akhir]``, and where."""
    semua = list(_pola_ukuran().finditer(t.latar, awal, akhir))
    if not semua or semua[-1].lastgroup is None or _ukuran_lain(t.latar[awal : semua[-1].start()]):
        return None
    return semua[-1].lastgroup, semua[-1].start(), semua[-1].end()


class Pembanding:
    """What can be compared in one report."""

    def __init__(self, laporan: Laporan, kin: Kinerja, pembaca: Pembaca) -> None:
        self._laporan = laporan
        self._kin = kin
        self._pembaca = pembaca
        self._program_dari = {k.id: p.id for p in laporan.anggaran.program for k in p.kegiatan}
        self._kegiatan_dari = {s.id: k.id for p in laporan.anggaran.program for k in p.kegiatan for s in k.sub_kegiatan}

    # ------------------------------------------------------------ whose

    @cached_property
    def _julukan(self) -> dict[str, str]:
        """Programs by the first two words of their names where no other begins so: "program penunjang"."""
        hasil: dict[str, str | None] = {}
        for p in self._laporan.program:
            kata = p.nama.casefold().split()
            if len(kata) > 1 and kata[0] == "program":
                pendek = " ".join(kata[:2])
                hasil[pendek] = None if pendek in hasil else p.id
        return {n: id for n, id in hasil.items() if id is not None}

    @property
    def tahun(self) -> int:
        return self._laporan.tahun

    def seluruhnya(self) -> Anggota:
        """The whole budget's serapan."""
        return Anggota("anggaran", "", "seluruh anggaran", self._laporan.anggaran.serapan)

    def baca(self, b: Bacaan) -> Tercetak:
        """A text with its figures and with what it names of the budget."""
        return self._pembaca.baca(b)

    def disebut(self, t: Tercetak, awal: int, akhir: int) -> list[Milik]:
        """The nodes of the budget that a stretch names or has figures of, in order; "program penunjang" is one too."""
        semua = [m for m in t.milik if awal <= m.awal and m.akhir <= akhir]
        kecil = t.latar[awal:akhir].casefold()
        for pendek, id in self._julukan.items():
            for a, z in letak_kata(kecil, pendek):
                semua.append(Milik(awal + a, awal + z, "program", id, nama=True))
        return sorted(semua, key=lambda m: m.awal)

    def dikecualikan(self, t: Tercetak, awal: int, akhir: int) -> frozenset[tuple[str, str]]:
        """(kind, id) of those that a stretch leaves out: "selain A dan B", "di luar A", "setelah A" ("pagu terbesar" is then
        the next one's)."""
        if not any(k in t.b.ketik[awal:akhir].casefold() for k in _KECUALI):
            return frozenset()
        sebut = [(m.awal, m.akhir, m.jenis, m.id) for m in self.disebut(t, awal, akhir)]
        sebut += [
            (s.awal, s.akhir, "baris", y.id)
            for s in t.b.sebutan
            if awal <= s.awal and s.akhir <= akhir
            for y in s.baris
        ]
        hasil: set[tuple[str, str]] = set()
        ujung = 0
        for a, z, jenis, id in sorted(sebut):
            if _pola_kecuali().search(t.latar, awal, a) or (hasil and _sambungan().fullmatch(t.latar, ujung, a)):
                hasil.add((jenis, id))
                ujung = z
        return frozenset(hasil)

    # ------------------------------------------------------------ how much

    def anggota(self, jenis: str, id: str, ukuran: Ukuran) -> Anggota | None:
        """A node or a line of the PK with its figure; None where it has none."""
        if jenis == "baris":
            y = self._kin.menurut_id.get(id)
            if y is None:
                return None
            nama, nilai = y.uraian_indikator, {
                "capaian": y.capaian, "serapan": y.serapan, "pagu": y.pagu, "realisasi": y.realisasi_anggaran,
            }.get(ukuran)  # fmt: skip
        elif ukuran == "hasil":
            p = next((p for p in self._laporan.kinerja.program if jenis == "program" and p.id == id), None)
            nama, nilai = (p.nama, p.realisasi) if p is not None else ("", None)
        else:
            simpul = getattr(self._laporan, jenis).get(id)
            nama, nilai = getattr(simpul, "nama", ""), getattr(simpul, ukuran, None)
        return Anggota(jenis, id, nama, nilai) if isinstance(nilai, Angka) and nilai.ada else None

    def _para(self, jenis: str, id: Sequence[str], ukuran: Ukuran) -> tuple[Anggota, ...]:
        return tuple(a for i in id if (a := self.anggota(jenis, i, ukuran)) is not None)

    # ------------------------------------------------------------ among which

    def kelompok(
        self, b: Bacaan, s: Anggota, jenis: str, ukuran: Ukuran, batas: str
    ) -> tuple[tuple[Anggota, ...], ...]:
        """The others of a kind, the subject among them where it is of that kind: of one reading where ``batas`` says
        which ("pendukung sasaran ini", "pada program yang sama"), else of every reading that there is."""
        semua = self._semua(jenis)
        program = self._program(s)
        dalam_program = [i for i in semua if self._program(Anggota(jenis, i, "", s.nilai)) == program]
        baris = b.t.baris_pk
        pendukung = [i for i in semua if i in self.pendukung(jenis, baris)] if baris is not None else []
        if "sasaran" in batas:
            pilihan = [pendukung]
        elif "program" in batas or "kegiatan" in batas:
            pilihan = [dalam_program]
        else:
            pilihan = [semua, dalam_program, pendukung]
        if s.jenis == "sub_kegiatan" and jenis == "kegiatan":
            induk = self._kegiatan_dari.get(s.id)
            pilihan = [[i for i in p if i != induk] for p in pilihan]
        return tuple(k for p in pilihan if len(k := self._para(jenis, p, ukuran)) > (1 if jenis == s.jenis else 0))

    def _semua(self, jenis: str) -> list[str]:
        if jenis == "baris":
            return [y.id for y in self._kin.baris]
        return [x.id for x in getattr(self._laporan, jenis)]

    def _program(self, s: Anggota) -> str | None:
        kegiatan = self._kegiatan_dari.get(s.id) if s.jenis == "sub_kegiatan" else s.id
        return self._program_dari.get(kegiatan or "") if s.jenis in ("sub_kegiatan", "kegiatan") else None

    def pendukung(self, jenis: str, baris: str) -> set[str]:
        """The nodes of a kind that support a line of the PK; none where it has no support of its own."""
        y = self._kin.menurut_id.get(baris)
        if y is None or jenis == "baris" or not y.ada_dukungan:
            return set()
        return {id for p in y.dukungan.program for id in _tingkat(p, jenis)}


def _tingkat(program: ProgramView, jenis: str) -> Iterator[str]:
    """The ids of a program's nodes of a kind, its own among them."""
    if jenis == "program":
        yield program.id
    elif jenis == "kegiatan":
        yield from (k.id for k in program.kegiatan)
    elif jenis == "sub_kegiatan":
        yield from (s.id for k in program.kegiatan for s in k.sub_kegiatan)
