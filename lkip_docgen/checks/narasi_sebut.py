"""How the narrative names things: offices and budget by their names, numbers that were left out, sayings and compounds, and
the wording of the tujuan and sasaran in force."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.mirip import satu_huruf
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.checks.prosa import Lembar, lembar
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN, TeksNarasi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- numbers left out

_BERHITUNG: Final = ("sebanyak ", "sejumlah ")
_BENDA = lazy_regex(
    r"(?:tujuan|sasaran|indikator|program|kegiatan|sub kegiatan|orang|pegawai|laporan|dokumen|jiwa|kelurahan|desa)\b",
    re.I,
)
_PENDAHULU = lazy_regex(
    r"\b(?:dengan|dan|serta|mendanai|membiayai|memuat|meliputi|sebanyak|terdapat|terdiri atas)\s+$", re.I
)
_DIHITUNG = lazy_regex(r"\s+(?:program|kegiatan|sub kegiatan|indikator|sasaran)\b")


@aturan_angka("LK464")
def angka_terlewat(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A number stands before what it counts: not nothing, and not the office's name."""
    lembaran = lembar(isi, laporan)
    for kata in _BERHITUNG:
        for t, awal, akhir in lembaran.temukan(kata):
            if (m := _BENDA.match(t.ketikan, akhir)) is not None and not t.ketikan[awal - 1 : awal].isalpha():
                yield temuan(
                    "LK464",
                    f'"{t.teks[awal : m.end()]}" tanpa angkanya',
                    t.letak(awal, m.end()),
                    "tulis banyaknya, sebaiknya dengan ungkapan, misalnya {{ renstra.jumlah_tujuan | angka_terbilang }}",
                )
    nama = isi.instansi.nama
    for t in lembaran.narasi:
        di = t.teks.find(f"{nama} ")
        while di >= 0:
            depan, belakang = _PENDAHULU.search(t.teks, max(0, di - 20), di), _DIHITUNG.match(t.teks, di + len(nama))
            if depan is not None and belakang is not None:
                yield temuan(
                    "LK464",
                    f'"{t.teks[depan.start() : belakang.end()]}": nama kantor berada di tempat angka',
                    t.letak(*_bagian_ketik(t, depan.start(), belakang.end())),
                    "tulis banyaknya, misalnya {{ anggaran.jumlah_kegiatan | angka_terbilang }}; bila maksudnya milik kantor, "
                    "balik urutannya: kegiatan {{ instansi.nama }}",
                    "warning",
                )
            di = t.teks.find(f"{nama} ", di + 1)


def _bagian_ketik(t: TeksNarasi, awal: int, akhir: int) -> tuple[int, int]:
    n = [i for i in range(awal, akhir) if t.ketikan[i] != BUKAN_KETIKAN]
    return (n[0], n[-1] + 1) if n else (awal, akhir)


# ---------------------------------------------------------------- sayings and compounds

FRASA: Final[Mapping[str, str]] = {
    "kehadirat": "ke hadirat",
    "syukur kehadiran": "syukur ke hadirat",
    "panjatkan kehadiran": "panjatkan ke hadirat",
    "catatan sipil": "pencatatan sipil",
}
"""Set phrases that are often written otherwise, in lower case, and their right form."""
MAJEMUK: Final[Mapping[str, frozenset[str]]] = {
    "tumpang": frozenset({"tindih"}),
    "tindak": frozenset({"lanjut"}),
    "tanggung": frozenset({"jawab"}),
    "tata": frozenset({"kelola", "laksana", "naskah"}),
    "perangkat": frozenset({"daerah"}),
    "pemangku": frozenset({"kepentingan"}),
    "peran": frozenset({"serta"}),
    "tepat": frozenset({"sasaran"}),
    "musyawarah": frozenset({"perencanaan"}),
    "instansi": frozenset({"pengampu", "vertikal", "terkait"}),
    "sumber": frozenset({"pendapatan"}),
    "pelayanan": frozenset({"publik"}),
    "peraturan": frozenset({"bupati", "daerah", "menteri", "presiden", "pemerintah"}),
}
"""Second words of common compounds, by the first: one that is a letter away is a slip ("tumpang tindik")."""


@aturan_angka("LK465")
def ungkapan_baku(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Set phrases and compounds, by their usual words."""
    lembaran = lembar(isi, laporan)
    for salah, benar in FRASA.items():
        for t, awal, akhir in lembaran.temukan(salah):
            if not t.ketikan[awal - 1 : awal].isalpha() or not awal:
                tertulis = t.teks[awal:akhir]
                yield _ungkapan(tertulis, _besar(tertulis, benar), t.letak(awal, akhir))
    for pertama, benar_semua in MAJEMUK.items():
        for t, awal, akhir in lembaran.temukan(f"{pertama} "):
            m = _KATA.match(t.ketikan, akhir)
            if m is None or (awal and t.ketikan[awal - 1].isalpha()):
                continue
            kedua = m[0].lower()
            dekat = next((b for b in benar_semua if len(b) > _PENDEK and satu_huruf(kedua, b)), None)
            if dekat is not None and kedua not in benar_semua:
                yield _ungkapan(m[0], dekat, t.letak(m.start(), m.end()), pertama)


_KATA = lazy_regex(r"[^\W\d_]+")


def _besar(salah: str, benar: str) -> str:
    if salah.isupper():
        return benar.upper()
    return " ".join(k.capitalize() for k in benar.split()) if salah.istitle() else benar


_PENDEK = 4


def _ungkapan(salah: str, benar: str, di: Letak | None, pertama: str = "") -> Diagnostic:
    lengkap = f"{pertama} {benar}".strip()
    return temuan("LK465", f'"{f"{pertama} {salah}".strip()}" bukan ungkapan baku', di, f'tulis "{lengkap}"', "warning")


# ---------------------------------------------------------------- names, regulations, dates

_NOMOR_TAHUN = lazy_regex(r"Nomor \d+ tahun (?:19|20)\d\d\b")
_TANGGAL_NOL = lazy_regex(
    r"0(?<![\d/.,-]0)\d (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b"
)
_TAHUN_GANDA = lazy_regex(r"/(?:19|20)\d\d [Tt]ahun (?:19|20)\d\d\b")
_JENIS_BELANJA = lazy_regex(r"Belanja [A-Z][a-z]{4,}\b")


@aturan_angka("LK466")
def penulisan_nama(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Names as the data have them: capitals, the head's title, kinds of belanja, regulations and dates."""
    lembaran = lembar(isi, laporan)
    for t, awal, akhir in lembaran.cari(_NOMOR_TAHUN):
        di = t.letak(akhir - len("tahun 0000"), akhir - len(" 0000"))
        yield _nama(
            f'"{t.teks[awal:akhir]}" memakai "tahun" huruf kecil',
            f'tulis "{t.teks[awal:akhir].replace("tahun", "Tahun")}"',
            di,
        )
    for t, awal, akhir in lembaran.cari(_TANGGAL_NOL):
        yield _nama(
            f'tanggal "{t.teks[awal:akhir]}" diawali nol', f"tulis {t.teks[awal + 1 : akhir]}", t.letak(awal, akhir)
        )
    for t, _, akhir in lembaran.cari(_TAHUN_GANDA):
        di = t.letak(akhir - len("Tahun 0000"), akhir)
        yield _nama(f'"{t.teks[akhir - 4 : akhir]}" sudah di dalam nomornya', 'hapus kata "Tahun" dan tahunnya', di)
    yield from _huruf_kecil(isi, lembaran)
    yield from _belanja(isi, lembaran)
    yield from _kepala(isi, lembaran)
    yield from _perjanjian(isi, lembaran)


def _kata_sama(depan: str, belakang: str) -> bool:
    """Whether one text ends with the word that the other begins with."""
    return depan.split()[-1:] == belakang.split()[:1]


def _perjanjian(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """ "Perjanjian Kinerja Tahun (year)" where the only one is the changed one."""
    if not isi.pk or any(pk.versi != "perubahan" for pk in isi.pk):
        return
    for t, awal, akhir in lembaran.cari(regex(rf"Perjanjian Kinerja Tahun {isi.tahun}\b")):
        if not re.search(r"perubahan|murni", t.teks[max(0, awal - 40) : akhir + 30], re.I):
            yield _nama(
                f'"{t.teks[awal:akhir]}": yang dilaporkan adalah Perjanjian Kinerja Perubahan',
                "tulis {{ pk.judul }}",
                t.letak(awal, akhir),
            )


def _nama(pesan: str, saran: str, di: Letak | None) -> Diagnostic:
    return temuan("LK466", pesan, di, saran, "warning")


def _huruf_kecil(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """ "kecamatan Suka Maju": a proper name with its capitals lost."""
    i = isi.instansi
    for nama in dict.fromkeys((i.nama, i.daerah, i.provinsi or "", i.kepala.lengkap, i.atasan.lengkap)):
        if " " not in nama or nama == nama.casefold():
            continue
        ekor = nama.rpartition(" ")[2]
        for t, awal, akhir in lembaran.temukan(nama.lower()):
            tulis = t.teks[awal:akhir]
            utuh = not (awal and t.ketikan[awal - 1].isalnum()) and not t.ketikan[akhir : akhir + 1].isalnum()
            if utuh and tulis != nama and not tulis.isupper() and (ekor in tulis or tulis.islower()):
                saran = f"tulis {nama}; di narasi sebaiknya dengan ungkapan"
                yield _nama(f'"{tulis}" ditulis dengan huruf kecil', saran, t.letak(awal, akhir))


def _belanja(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    nama = {j.nama for j in isi.anggaran.jenis_belanja}
    ekor = {n.rpartition(" ")[2] for n in nama if n.startswith("Belanja ")}
    for t, awal, akhir in lembaran.cari(_JENIS_BELANJA) if ekor else ():
        kata = t.teks[awal + len("Belanja ") : akhir]
        benar = next((e for e in ekor if kata != e and (kata.startswith(e) or e.startswith(kata))), None)
        if kata not in ekor and benar is not None:
            yield _nama(
                f'"{t.teks[awal:akhir]}" pada data bernama "Belanja {benar}"',
                f"tulis Belanja {benar}, sama dengan tabel anggaran",
                t.letak(awal, akhir),
            )


def _kepala(isi: Isi, lembaran: Lembar) -> Iterator[Diagnostic]:
    """ "Camat Kecamatan Suka Maju" where the title is "Camat Suka Maju"."""
    i = isi.instansi
    ganda = f"{i.kepala.jabatan} {i.nama}"
    if ganda in i.kepala.lengkap or ganda not in lembaran.teks or _kata_sama(i.kepala.jabatan, i.nama):
        return  # a doubled word is LK439's
    for t, awal, akhir in lembaran.cari(regex(rf"(?<!\w){re.escape(ganda)}(?!\w)"), tercetak=True):
        if isinstance(t, TeksNarasi):
            yield _nama(
                f'"{ganda}": sebutannya "{i.kepala.lengkap}"',
                "tulis {{ instansi.kepala.lengkap }}",
                t.letak(*_bagian_ketik(t, awal, akhir)),
            )


# ---------------------------------------------------------------- wording of tujuan and sasaran

_PANJANG_RUMUSAN = 25
_LAMA = lazy_regex(r"\b(?:sebelum perubahan|semula|awal|lama|sebelumnya|RKT|RPJMD|digantikan|diganti|dahulu)\b", re.I)
_MENGANTAR = lazy_regex(r"\b(?:sasaran|tujuan)(?: strategis)?(?: \d+)?\s*[:“\"(]?\s*$", re.I)


@aturan_angka("LK467")
def rumusan_berlaku(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Tujuan and sasaran in the words of the Renstra and PK in force."""
    if laporan.renstra is None:
        return
    lembaran = lembar(isi, laporan)
    kini = {" ".join(r.lower().split()): r for r in _berlaku(isi, laporan)}
    for rumusan, tulis in _lama(isi, laporan).items():
        for t, awal, akhir in lembaran.temukan(rumusan) if rumusan not in kini else ():
            if isinstance(t, TeksNarasi) and t.nama != "bab2" and not _LAMA.search(t.teks):
                yield temuan(
                    "LK467",
                    f'"{_potong(tulis)}" rumusan Renstra yang sudah digantikan; yang dilaporkan adalah Renstra perubahan',
                    t.letak(awal, akhir),
                    "pakai {{ renstra.tujuan[0].uraian }} atau {{ baris_pk.….uraian }}; bila sengaja, sebut bahwa"
                    " itu rumusan sebelum perubahan",
                    "warning",
                )
    for rumusan, tulis in kini.items():
        awalan, _, sisa = rumusan.partition(" ")
        dasar = awalan.removesuffix("nya")
        for t, awal, akhir in lembaran.temukan(f"{dasar}kan {sisa}") if awalan.endswith("nya") else ():
            if t.teks[awal].isupper() or _MENGANTAR.search(t.teks[:awal]):
                yield temuan(
                    "LK467",
                    f'"{t.teks[awal : awal + len(dasar) + 3]} …" bukan bunyi sasarannya, "{_potong(tulis)}"',
                    t.letak(awal, akhir),
                    "tulis menurut perjanjian kinerja, atau ambil dari datanya: {{ baris_pk.….uraian }}",
                    "warning",
                )


def _berlaku(isi: Isi, laporan: Laporan) -> Iterator[str]:
    pk = laporan.pk
    yield from (b.uraian for b in (pk.baris if pk is not None else ()))
    for r in isi.renstra:
        if laporan.renstra is not None and r.id == laporan.renstra.id:
            yield from (t.uraian for t in r.tujuan)
            yield from (s.uraian for s in r.sasaran)


def _lama(isi: Isi, laporan: Laporan) -> dict[str, str]:
    """Wordings of the Renstra versions that the one in force replaced, casefolded."""
    kini = laporan.renstra.id if laporan.renstra is not None else ""
    hasil: dict[str, str] = {}
    for r in isi.renstra:
        if r.id != kini:
            for teks in (*(t.uraian for t in r.tujuan), *(s.uraian for s in r.sasaran)):
                hasil[" ".join(teks.lower().split())] = teks
    return {k: v for k, v in hasil.items() if len(k) >= _PANJANG_RUMUSAN}


def _potong(teks: str, panjang: int = 60) -> str:
    return teks if len(teks) <= panjang else f"{teks[:panjang].rpartition(' ')[0]} …"
