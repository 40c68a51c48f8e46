"""Things of the narrative that stand side by side: a list and the number of its items that its introduction names, and
expressions with an index ("kinerja.aduan[1]") in items or rows made alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Final, NamedTuple

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_angka_kata import cari_deret
from lkip_docgen.checks.narasi_cetak_baca import para_kata
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.teks_narasi import Ruas, TeksNarasi, bagian_slot, teks_narasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import BlokNarasi, DaftarNarasi, Paragraf
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- a list and its number

_ANGKA: Final = lazy_regex(r"(?<![\w.,/-])\d{1,3}(?![\w%]|[.,/-]\d)(?:\s*\([a-z ]+\))?")
_KALIMAT: Final = lazy_regex(r"[.!?]\s+(?=[A-Z])|\n")
_PENUTUP: Final = lazy_regex(
    r"(?P<nomina>[A-Za-z][\w-]*)(?P<sisa>(?:\s+[\w-]+){0,8}?)"
    r"(?P<rincian>,?\s+(?:dengan\s+rincian(?:nya)?|(?:yang\s+)?terdiri\s+(?:atas|dari)))?"
    r"(?:,?\s+(?:yaitu|yakni|ialah|adalah|meliputi|(?:sebagai\s+)?berikut(?:\s+ini)?|di\s+bawah\s+ini))*\s*:",
    re.I,
)
"""What stands between a count and the colon that its list follows."""
_SAMBUNG: Final = para_kata(
    "dengan untuk pada di dari oleh kepada dalam agar sehingga karena tentang mengenai melalui bagi terhadap dan atau serta "
    "antara antaranya misalnya terutama lain lainnya sebagai per menurut setiap tiap"
)
"""With one of these between, the list may be of something else than what is counted."""
_KERJA: Final = lazy_regex(r"(?:di|me|ber|ter|pe)\w{4,}", re.I)
"""A verb, or near enough: what follows the count may be its object. After "yang" it belongs to what is counted."""
_BAGI: Final = lazy_regex(r"\b(?:bagi|untuk|di|oleh|terhadap|pada|dengan|kepada)\s*$", re.I)
_BUKAN_BUTIR: Final = para_kata(
    "orang jiwa peserta pegawai persen rupiah hari minggu bulan tahun jam menit kali km meter hektare ton unit anggota "
    "ribu juta miliar triliun dari hingga sampai lembar eksemplar keluarga pemohon"
)
"""What isn't counted in items of a list."""
_SEBELUM: Final = lazy_regex(
    r"\b(?:dari|selama|dalam|sejak|tahun|pukul|pasal|ayat|nomor|bab|tabel|gambar|lampiran|tanggal|setiap|tiap|sekitar|lebih|"
    r"kurang|minimal|maksimal|paling|hampir|sedikitnya|sebagian|dan|atau|sampai|hingga|antara|ke-?|di antaranya|"
    r"antara lain|misalnya|terutama|salah|Rp)\s*$",
    re.I,
)


_SATU: Final = lazy_regex(
    r"\s*(?:\(satu\)\s*)?(?:tujuan|sasaran|indikator|program|misi)(?: strategis| utama)?,? (?:yaitu|yakni|ialah):",
    re.I,
)
"""What a report has one or several of, and each item of its list is one."""


_DUA: Final = 2
"""Items from which a list is counted."""


class Cacah(NamedTuple):
    """``teks[awal:akhir]`` counts what ``nomina`` names; ``rincian`` says that the list may break it up instead."""

    awal: int
    akhir: int
    nilai: int
    nomina: str
    rincian: bool


def _cacah(teks: str, awal: int) -> Iterator[tuple[int, int, int]]:
    """The whole numbers of a stretch, in digits or words: (start, end, value); of "7 (tujuh)" one."""
    sampai = awal
    semua = [(m.start(), m.end(), Decimal(re.split(r"\D", m[0])[0])) for m in _ANGKA.finditer(teks, awal)]
    semua += [(awal + d.awal, awal + d.akhir, d.nilai) for d in cari_deret(teks[awal:]) if d.nilai is not None]
    for a, z, n in sorted(semua):
        if a >= sampai and n == int(n):
            sampai = z
            yield a, z, int(n)


def _pengantar(teks: str) -> Cacah | None:
    """The one count of the sentence that introduces a list; None where it has none, or several."""
    if not teks.rstrip().endswith(":"):
        return None
    awal = max((m.end() for m in _KALIMAT.finditer(teks)), default=0)
    semua = [x for x in _cacah(teks, awal) if not _bilangan_lain(teks, *x)]
    semua = semua or [x for x in _cacah(teks, awal) if _satu(teks, *x)]
    if len(semua) != 1 or (semua[0][2] < _DUA and not _satu(teks, *semua[0])):
        return None
    a, z, n = semua[0]
    m = _PENUTUP.fullmatch(teks.rstrip(), z + len(teks[z:]) - len(teks[z:].lstrip()))
    if m is None or _SEBELUM.search(teks[awal:a]) or m["nomina"].casefold() in _BUKAN_BUTIR:
        return None
    if not _langsung(m["sisa"].casefold().split(), bool(_BAGI.search(teks[awal:a]))):
        return None
    return Cacah(a, z, n, m["nomina"].casefold(), m["rincian"] is not None)


def _langsung(sisa: list[str], berkata_depan: bool) -> bool:
    """Whether the words behind a counted noun only describe it: "tiga hambatan yang dihadapi"; not "bagi 8 kelurahan
    direkomendasikan perbaikan"."""
    if not _SAMBUNG.isdisjoint(sisa) or (berkata_depan and len(sisa) > 1):
        return False
    return sisa[:1] == ["yang"] or not any(_KERJA.match(k) for k in sisa)


def _bilangan_lain(teks: str, awal: int, akhir: int, _nilai: int) -> bool:
    """Whether a number counts nothing: a year, a number of a regulation, "salah satu"."""
    sebelum = teks[:awal].rstrip().rpartition(" ")[2].casefold().strip("(")
    return sebelum in ("tahun", "nomor", "salah", "pasal", "bab", "tabel") or teks[awal:akhir].casefold() == "satu"


def _satu(teks: str, awal: int, akhir: int, nilai: int) -> bool:
    """Whether "satu" counts: "satu tujuan, yaitu:". Elsewhere it is an article, or the list tells of the parts of one thing."""
    return nilai == 1 and _SATU.match(teks, akhir) is not None and not re.search(r"\b(?:salah|suatu)\s*$", teks[:awal])


@aturan_angka("LK484")
def butir_sebanyak_disebut(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A list has as many items as the sentence before it names, or the counts of its items add up to that."""
    for nama, slot, teks in bagian_slot(teks_narasi(isi, laporan)):
        if not any(t.jenis == "butir" for t in teks):
            continue
        blok = isi.narasi[nama].slot[slot]
        pengantar = [t for t in teks if t.jenis == "paragraf"]
        if len(pengantar) != sum(isinstance(b, Paragraf) for b in blok):
            continue
        semua = sum(len(b.butir) for b in blok if isinstance(b, DaftarNarasi))
        for t, daftar, butir in _berdaftar(blok, pengantar, teks):
            c = _pengantar(t.teks)
            if c is None:
                continue
            banyak = len(daftar.butir)
            if c.nilai not in (banyak, semua) and (benar := _banyak(c, banyak, butir)) is not None:
                yield _lain_banyak(t, c, benar, banyak)
            elif (lebih := _lebih_kemudian(c, teks, t)) is not None:
                yield lebih


def _berdaftar(
    blok: Sequence[BlokNarasi], pengantar: list[TeksNarasi], teks: list[TeksNarasi]
) -> Iterator[tuple[TeksNarasi, DaftarNarasi, list[TeksNarasi]]]:
    """Each paragraph that a list of two items and more follows, the list, and its texts."""
    n = 0
    for b, lanjut in zip(blok, (*blok[1:], None), strict=True):
        if not isinstance(b, Paragraf):
            continue
        t = pengantar[n]
        n += 1
        if isinstance(lanjut, DaftarNarasi) and len(lanjut.butir) > 1:
            di = next(k for k, x in enumerate(teks) if x is t) + 1
            akhir = next((k for k in range(di, len(teks)) if teks[k].jenis != "butir"), len(teks))
            yield t, lanjut, teks[di:akhir]


def _banyak(c: Cacah, banyak: int, butir: list[TeksNarasi]) -> int | None:
    """How many there are after the list: the sum of what its items count of the same, else its items. None where that
    can't be told, or is what the sentence says."""
    hitung = [n for t in butir for a, z, n in _cacah(t.teks, 0) if _sekata(t.teks[z:], c.nomina)]
    if len(hitung) == len(butir) == banyak:
        return sum(hitung) if sum(hitung) != c.nilai else None
    return None if c.rincian or hitung else banyak


def _sekata(sesudah: str, nomina: str) -> bool:
    sisa = sesudah.lstrip().casefold()
    return sisa.startswith(nomina) and not sisa[len(nomina) : len(nomina) + 1].isalnum()


def _lain_banyak(t: TeksNarasi, c: Cacah, benar: int, banyak: int) -> Diagnostic:
    dari = f"berisi {banyak} butir" if benar == banyak else f"berjumlah {benar} {c.nomina}"
    return temuan(
        "LK484",
        f'"{t.teks[c.awal : c.akhir]} {c.nomina}", padahal daftar di bawahnya {dari}',
        t.letak(c.awal, c.akhir),
        "perbaiki jumlahnya, atau lengkapi daftarnya; bila daftarnya memang hanya sebagian, tulis antara lain",
        "warning",
    )


def _lebih_kemudian(c: Cacah, teks: list[TeksNarasi], pengantar: TeksNarasi) -> Diagnostic | None:
    """ "Delapan laporan itu", further on, where the list is of seven."""
    lewat = False
    for t in teks:
        if lewat and f"{c.nomina} " in t.teks and (" itu" in t.teks or " tersebut" in t.teks):
            for a, z, n in _cacah(t.teks, 0):
                if n <= c.nilai or t.ekspresi_di(a) is not None or not _sekata(t.teks[z:], c.nomina):
                    continue
                if t.teks[z:].lstrip()[len(c.nomina) :].startswith((" itu", " tersebut")):
                    return temuan(
                        "LK484",
                        f'"{t.teks[a:z]} {c.nomina}" disebut lagi, padahal di atasnya {c.nilai} {c.nomina}',
                        t.letak(a, z),
                        "samakan jumlahnya; sebaiknya keduanya dengan ungkapan",
                        "warning",
                    )
        lewat = lewat or t is pengantar
    return None


# ---------------------------------------------------------------- expressions with an index

_BERNOMOR: Final = lazy_regex(r"([a-z]\w*(?:\.[a-z]\w*)*)\[(\d+)\](?:\.([a-z]\w*))?(?:\s*\|.*)?")


class Unsur(NamedTuple):
    """An expression "``akar``[``nomor``].``daun``" in a row."""

    akar: str
    nomor: int
    daun: str
    t: TeksNarasi
    ruas: Ruas


@aturan_angka("LK485")
def nomor_sejajar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Where items or rows made alike each print one member of a list, none of them prints two, and no two the same."""
    for deret in _deret(teks_narasi(isi, laporan)):
        baris = [list(_unsur(b)) for b in deret]
        for akar in dict.fromkeys(u.akar for b in baris for u in b):
            milik = [u for b in baris if (u := [x for x in b if x.akar == akar])]
            if len(milik) > 1:
                yield from _campur(milik)
        yield from _akar_lain(baris)
        yield from _kembar(deret, baris)


def _deret(teks: Sequence[TeksNarasi]) -> Iterator[list[list[TeksNarasi]]]:
    """The lists and tables, as rows of texts: the paragraphs of an item, the cells of a row."""
    for (_, _, jenis), semua in groupby(teks, key=lambda t: (t.nama, t.slot, t.jenis)):
        if jenis in ("butir", "sel"):
            baris = [list(b) for _, b in groupby(semua, key=lambda t: t.nomor)]
            if len(baris) > 1:
                yield baris


def _unsur(baris: list[TeksNarasi]) -> Iterator[Unsur]:
    for t in baris:
        for r in t.ruas:
            if r.ekspresi is not None and "[" in r.ekspresi.teks:
                m = _BERNOMOR.fullmatch(r.ekspresi.teks.strip())
                if m is not None:
                    yield Unsur(m[1], int(m[2]), m[3] or "", t, r)


def _campur(baris: list[list[Unsur]]) -> Iterator[Diagnostic]:
    """One row prints its own member and another's, where the others print one each."""
    nomor = [{u.nomor for u in b} for b in baris]
    murni = [next(iter(n)) for n in nomor if len(n) == 1]
    if len(murni) != len(baris) - 1 or len(set(murni)) != len(murni):
        return
    n = next(n for n, x in enumerate(nomor) if len(x) > 1)
    sendiri = nomor[n] - set(murni)
    if len(sendiri) != 1:
        return
    benar = sendiri.pop()
    punya = {u.daun for u in baris[n] if u.nomor == benar}
    lain = [{u.daun for u in b} for k, b in enumerate(baris) if k != n]
    for u in baris[n]:
        # A row that has the figure of its own as well compares the two.
        if u.nomor != benar and u.daun not in punya and all(u.daun in x for x in lain):
            yield _salah_nomor(u, benar)


def _akar_lain(baris: list[list[Unsur]]) -> Iterator[Diagnostic]:
    """One row prints a member of another's list, where all others, two at least, print those of one: "indikator.a.kegiatan[2]"
    among "indikator.b.kegiatan[n]"."""
    if len(baris) <= _DUA or any(len(b) != 1 for b in baris):
        return
    unsur = [b[0] for b in baris]
    banyak = Counter(u.akar for u in unsur)
    (akar, n), *sisa = banyak.most_common()
    if n != len(unsur) - 1 or [x for _, x in sisa] != [1]:
        return
    lain = next(u for u in unsur if u.akar != akar)
    if _sewujud(lain.akar, akar) and all(u.daun == lain.daun for u in unsur):
        yield temuan(
            "LK485",
            f"ungkapan ini mencetak {lain.akar}, sedangkan butir atau baris lain di sini {akar}",
            lain.ruas.letak,
            f"mungkin maksudnya {akar}[{lain.nomor}]{f'.{lain.daun}' if lain.daun else ''}; bila memang yang lain itu, sebut "
            "asalnya dalam butirnya",
            "warning",
        )


def _sewujud(a: str, b: str) -> bool:
    """Whether two roots differ in one step alone, whose owner it is: "indikator.ikm.kegiatan", "indikator.trantib.kegiatan"."""
    x, y = a.split("."), b.split(".")
    return len(x) == len(y) and x[-1] == y[-1] and sum(p != q for p, q in zip(x, y, strict=True)) == 1


def _salah_nomor(u: Unsur, benar: int) -> Diagnostic:
    ekor = f".{u.daun}" if u.daun else ""
    return temuan(
        "LK485",
        f"ungkapan ini bernomor [{u.nomor}], sedangkan yang lain pada butir atau baris ini bernomor [{benar}]",
        u.ruas.letak,
        f"mungkin maksudnya {u.akar}[{benar}]{ekor}; bila memang yang lain itu, sebut namanya",
        "warning",
    )


def _kembar(deret: list[list[TeksNarasi]], baris: list[list[Unsur]]) -> Iterator[Diagnostic]:
    """Two rows that print the same by the same expressions."""
    sudah: set[tuple[str, ...]] = set()
    for teks, unsur in zip(deret, baris, strict=True):
        if not unsur:
            continue
        kunci = tuple(_rata(t.teks) for t in teks)
        if kunci in sudah:
            u = unsur[0]
            yield temuan(
                "LK485",
                f'butir atau baris ini mencetak hal yang sama dengan yang di atasnya: "{_pendek(u.t.teks)}"',
                u.ruas.letak,
                f"ganti nomornya, misalnya {u.akar}[{u.nomor + 1}]",
                "warning",
            )
        sudah.add(kunci)


def _rata(teks: str) -> str:
    return teks.casefold().rstrip(" .;,").removesuffix(" dan").rstrip(" ;,")


def _pendek(teks: str) -> str:
    return teks if len(teks) < _PANJANG else f"{teks[:_PANJANG]}…"


_PANJANG = 60
"""Characters of a row that a message shows."""
