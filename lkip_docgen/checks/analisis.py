"""The analyses of each line of the PK that PermenPANRB 53/2014, annex II, III.A asks for: there, about what they must be
about, and more than what the tables say already.

Words are looked for, meaning isn't: a rule can tell that an analysis leaves its subject out, not that it is a good one.
How many words are enough is this house's choice, and low.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkip_docgen.beku import Beku
from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.bagian import Bagian, bagian_narasi
from lkip_docgen.checks.dukungan import cakupan
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.pk import BarisPK
from lkip_docgen.content.slot import SLOT_PK
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.pandangan.indikator import IndikatorView

_I: Final = re.IGNORECASE


class Analisis(Beku):
    """A line of the PK in force with its narrative by slot."""

    baris: BarisPK
    indikator: IndikatorView
    bagian: dict[str, Bagian]

    @property
    def meleset(self) -> bool:
        """Whether the target is missed."""
        return self.indikator.realisasi.ada and self.indikator.target.ada and not self.indikator.tercapai

    @property
    def memburuk(self) -> bool:
        """Whether the realisasi moved the wrong way since the year before."""
        return self.indikator.gerak == ("naik" if self.indikator.arah == "negatif" else "turun")

    @property
    def keadaan(self) -> str:
        """What calls for causes and solutions, in words; "" where nothing does."""
        kata = [
            *(["target tidak tercapai"] if self.meleset else []),
            *(["realisasi memburuk"] if self.memburuk else []),
        ]
        return " dan ".join(kata)


@sekali
def analisis(isi: Isi, laporan: Laporan) -> tuple[Analisis, ...]:
    """The lines of the PK in force that have a narrative, with the parts of it in which every expression could be
    printed."""
    return tuple(_analisis(isi, laporan))


def _analisis(isi: Isi, laporan: Laporan) -> Iterator[Analisis]:
    pk, semua = pk_terakhir(isi.pk), bagian_narasi(isi, laporan)
    for b in pk.baris if pk else ():
        if f"pk/{b.id}" in isi.narasi and b.indikator in laporan.indikator:
            bagian = {s: x for s in SLOT_PK if (x := semua.get((f"pk/{b.id}", s))) is not None and x.utuh}
            yield Analisis(b, laporan.baris_pk[b.id].indikator, bagian)


# ---------------------------------------------------------------- says something

_MINIMUM: Final[dict[str, int]] = {s: 3 if s in ("masalah", "solusi") else 5 for s in SLOT_PK}
_MINIMUM_LAIN: Final = 3
_PENGISI: Final = lazy_regex(
    r"(?:idem|nihil|s\.?d\.?a|sama (?:dengan|seperti) .{0,20}(?:lalu|sebelumnya|di atas)"
    r"|(?:seperti|lihat) (?:tahun lalu|di atas)|(?:tidak|belum) ada (?:perubahan|data|keterangan))\.?",
    _I,
)
"""Words that fill a part without saying anything, as its whole text."""
_PANJANG_PENGISI: Final = 80
"""Characters that such a text has at most, blanks around it included."""
_BERBUTIR: Final = frozenset({"masalah", "solusi", "kendala", "langkah", "permasalahan", "rekomendasi"})


@aturan_angka("LK511")
def bagian_berisi(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A part says something: more than a word or two, and in a list each item."""
    for b in bagian_narasi(isi, laporan).values():
        if not b.utuh:
            continue
        if b.jumlah_kata < _minimum(b) or (len(b.teks) <= _PANJANG_PENGISI and _PENGISI.fullmatch(b.teks.strip())):
            yield temuan(
                "LK511",
                f'bagian "{b.judul}" hanya berisi "{_pendek(b.teks)}"',
                b.di or b.isi[0].letak(0),
                "tulis uraiannya; bila memang tidak ada yang dapat diuraikan, tulis alasannya",
                "warning",
            )
        elif b.slot in _BERBUTIR:
            for t in b.isi:
                if t.jenis == "butir" and len(t.teks.split()) < 2:
                    pesan, saran = f'butir ini hanya berisi "{t.teks}"', "uraikan dalam satu kalimat"
                    yield temuan("LK511", pesan, t.letak(0, len(t.teks)), saran, "warning")


def _minimum(b: Bagian) -> int:
    return _MINIMUM[b.slot] if b.nama.startswith("pk/") else _MINIMUM_LAIN


def _pendek(teks: str) -> str:
    return " ".join(teks.split())


# ---------------------------------------------------------------- is about its subject

_TEMA: Final[dict[str, tuple[str, str]]] = {
    "capaian": (r"target|realisasi|capai", "target dan realisasi tahun ini"),
    "tahun_lalu": (r"sebelumnya|tahun lalu|tahun-tahun|<lalu>", "tahun-tahun sebelumnya"),
    "jangka_menengah": (r"renstra|akhir periode|jangka menengah|RPJMD|<akhir>", "target akhir periode Renstra"),
    "nasional": (r"nasional|negara", "standar atau realisasi nasional"),
    "efisiensi": (r"efisien|hemat", "efisiensi penggunaan anggaran atau sumber daya lain"),
}
"""By slot: one of which words it can't do without, and what it is about."""


@aturan_angka("LK512")
def analisis_pada_pokoknya(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Each analysis speaks of what it compares or judges."""
    for a in analisis(isi, laporan):
        for slot, (pola, pokok) in _TEMA.items():
            b = a.bagian.get(slot)
            if b is None or b.jumlah_kata < _MINIMUM[slot]:
                continue
            lalu = "|".join(str(t.tahun) for t in a.indikator.riwayat)
            pola = pola.replace("<lalu>", lalu).replace("<akhir>", str(a.indikator.tahun_akhir))
            if not re.search(pola, b.teks, _I):
                yield temuan(
                    "LK512",
                    f'bagian "{b.judul}" tidak berbicara tentang {pokok}',
                    b.di,
                    _saran_kalimat(a, slot),
                    "warning",
                )
    simpulan = bagian_narasi(isi, laporan).get(("bab4", "kesimpulan"))
    if simpulan is not None and simpulan.utuh and not _HASIL.search(simpulan.teks):
        pesan = 'bagian "Kesimpulan" tidak menyebut kinerja yang dicapai'
        saran = "sebut misalnya {{ kinerja.jumlah_tercapai }} dari {{ kinerja.jumlah_indikator }} indikator"
        yield temuan("LK512", pesan, simpulan.di, saran, "warning")


_HASIL: Final = lazy_regex(r"kinerja|target|realisasi|capai", _I)


def _saran_kalimat(a: Analisis, slot: str) -> str:
    nama = f"baris_pk.{a.baris.id}" if slot in ("capaian", "efisiensi") else f"indikator.{a.baris.indikator}"
    return f"mulai misalnya dengan {{{{ {nama}.kalimat.{slot} }}}}, lalu jelaskan"


# ---------------------------------------------------------------- causes, problems, solutions

_KATA_SEBAB: Final = 6
_HAMBATAN: Final = lazy_regex(
    r"hambat|kendala|batas|kurang|belum|tidak|tanpa|masalah|lambat|ganggu|tahan|sulit|rendah|turun|rusak|gagal|tunda|henti"
    r"|[ns]y?ebab|akibat|karena|lantaran|sehingga|dampak|pengaruh|faktor|ubah|alih|mundur|bencana|cuaca|musim|lonjak|mahal",
    _I,
)
"""What a sentence about an obstacle has in it, or one about causes at all: wide on purpose, for a cause can be anything."""
_TIDAK_ADA: Final = lazy_regex(
    r"(?:nihil|(?:tidak|belum) (?:ada|terdapat|ditemukan)(?: \w+){0,2} (?:masalah|permasalahan|kendala|hambatan|solusi))\b",
    _I,
)


@aturan_angka("LK513")
def penyebab_diceritakan(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Causes are told in the office's own words: no automatic sentence knows them. Where the target is missed, or the
    realisasi went the wrong way, they name what stood in the way."""
    for a in analisis(isi, laporan):
        b = a.bagian.get("penyebab")
        if b is None or b.jumlah_kata < _MINIMUM["penyebab"]:
            continue
        if b.kata_sendiri < _KATA_SEBAB:
            pesan = 'bagian "Penyebab" hanya memuat angka dan nama dari data, tanpa sebabnya'
            saran = "tulis mengapa hasilnya demikian: apa yang mendukung, apa yang menghambat"
        elif a.keadaan and not _HAMBATAN.search(b.teks):
            pesan = f'{a.keadaan}, tetapi bagian "Penyebab" tidak menyebut apa yang menghambat'
            saran = "tulis apa yang membuat hasilnya tidak sesuai target atau turun"
        else:
            continue
        yield temuan("LK513", pesan, b.di, saran, "warning")


PASANGAN: Final[tuple[tuple[str, str, str], ...]] = (
    ("ikhtisar", "kendala", "langkah"),
    ("bab4", "permasalahan", "rekomendasi"),
)
"""File, problems and answers, beside ``masalah`` and ``solusi`` of each line of the PK."""


@aturan_angka("LK514")
def masalah_dan_solusi(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Each problem has its answer; and where the target is missed, there is one."""
    semua = bagian_narasi(isi, laporan)
    for a in analisis(isi, laporan):
        for slot in ("masalah", "solusi"):
            b = a.bagian.get(slot)
            if b is not None and a.keadaan and _TIDAK_ADA.match(b.teks.strip()):
                yield temuan(
                    "LK514",
                    f'{a.keadaan}, tetapi bagian "{b.judul}" menyatakan tidak ada',
                    b.di,
                    "tulis masalah yang membuatnya demikian, dan jalan keluarnya",
                    "warning",
                )
    for nama, masalah, jawaban in (*((n, "masalah", "solusi") for n in isi.narasi if n.startswith("pk/")), *PASANGAN):
        m, j = semua.get((nama, masalah)), semua.get((nama, jawaban))
        if m is not None and j is not None and m.utuh and j.utuh and j.jumlah_jawaban < m.jumlah_butir:
            yield temuan(
                "LK514",
                f"ada {m.jumlah_butir} {masalah} tetapi hanya {j.jumlah_jawaban} {jawaban}",
                j.di,
                "tulis jalan keluar bagi tiap masalah; bila satu menjawab beberapa, pecah atau sisihkan dengan alasan",
                "warning",
            )


# ---------------------------------------------------------------- programs

_KATA: Final = lazy_regex(r"[^\W\d_]{5,}")
_UMUM: Final = frozenset(
    {"program", "kegiatan", "penyediaan", "penyelenggaraan", "pelaksanaan", "peningkatan", "pengelolaan", "penyusunan"}
    | {"urusan", "pemerintahan", "perangkat", "daerah", "kabupaten", "tingkat", "kecamatan", "pelayanan"}
)
"""Words of programs' names that tell none from another."""
_SEMUA: Final = lazy_regex(r"(?:semua|seluruh) program|tidak (?:ada|didukung|memiliki)\b.{0,30}\banggaran", _I)


@aturan_angka("LK515")
def program_disebut(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The programs or activities that support a line are named, and they are its own."""
    sub = cakupan(isi)
    nama = _nama_anggaran(isi)
    for a in analisis(isi, laporan):
        b = a.bagian.get("program")
        if b is None or b.jumlah_kata < _MINIMUM["program"]:
            continue
        teks = " ".join(b.teks.casefold().split())
        disebut = {id_ for id_, n in nama.items() if _disebut(n, teks)}
        milik = {s.id for id_ in a.baris.dukungan for s in sub.get(id_, ())}
        if not disebut and not _SEMUA.search(b.teks):
            pesan = 'bagian "Program" tidak menyebut nama satu pun program atau kegiatan'
        elif milik and disebut and not any(s.id in milik for id_ in disebut for s in sub[id_]):
            pesan = (
                'program atau kegiatan yang disebut bagian "Program" tidak termasuk dukungan: baris ini pada pk.yaml'
            )
        else:
            continue
        contoh = next((id_ for id_ in a.baris.dukungan if id_ in nama), None)
        jenis = _jenis(isi, contoh) if contoh else ""
        saran = f"sebut namanya, misalnya {{{{ {jenis}.{contoh}.nama }}}}" if contoh else "sebut nama programnya"
        yield temuan("LK515", pesan, b.di, saran, "warning")


def _nama_anggaran(isi: Isi) -> dict[str, str]:
    hasil: dict[str, str] = {}
    for p in isi.anggaran.program:
        hasil[p.id] = p.nama
        for k in p.kegiatan:
            hasil[k.id] = k.nama
            hasil |= {s.id: s.nama for s in k.sub_kegiatan}
    return {id_: " ".join(n.casefold().split()) for id_, n in hasil.items()}


def _jenis(isi: Isi, id_: str) -> str:
    if any(p.id == id_ for p in isi.anggaran.program):
        return "program"
    return "kegiatan" if any(k.id == id_ for p in isi.anggaran.program for k in p.kegiatan) else "sub_kegiatan"


def _disebut(nama: str, teks: str) -> bool:
    """Whether a text names a program: whole, or shortened to two of its telling words."""
    if nama in teks:
        return True
    kata = {k for k in _KATA.findall(nama) if k not in _UMUM}
    return len(kata) > 1 and sum(k in teks for k in kata) > 1


# ---------------------------------------------------------------- another's analysis

_RUJUK: Final = lazy_regex(r"\b(baris_pk|indikator)\.(\w+)")


@aturan_angka("LK516")
def indikatornya_sendiri(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The analysis of a line speaks of its own indicator, not of another's."""
    for a in analisis(isi, laporan):
        sendiri = {("baris_pk", a.baris.id), ("indikator", a.baris.indikator)}
        for b in a.bagian.values():
            dalam_bagian = {m for u in b.ungkapan for m in _RUJUK.findall(u)}
            asing_semua = bool(dalam_bagian) and not dalam_bagian & sendiri
            for t in b.isi:
                rujuk = [(m, r) for r in t.ruas if r.ekspresi for m in _RUJUK.findall(r.ekspresi.teks)]
                asing = [(m, r) for m, r in rujuk if m not in sendiri]
                if not asing or len(asing) < len(rujuk):
                    continue
                kalimat = any(".kalimat." in r.ekspresi.teks for _, r in asing if r.ekspresi)
                if asing_semua or kalimat or len(asing) > 1:
                    (akar, id_), r = asing[0]
                    yield temuan(
                        "LK516",
                        f'paragraf pada analisis "{a.baris.id}" ini hanya berbicara tentang {akar}.{id_}',
                        r.letak,
                        f"tersalin dari analisis lain? pakai {akar}.{dict(sendiri)[akar]}",
                        "warning",
                    )
