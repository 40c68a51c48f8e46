"""Signs in the narrative: how amounts are written, spaces and punctuation, doubled words, pairs of brackets, where
sentences begin and end. After EYD V, from memory.

A fault that lies wholly within what an expression printed is the data's, and no matter of these rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.kata_baku import SINGKATAN
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar, Teks, lembar
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN, TeksNarasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_O = BUKAN_KETIKAN
Pola = tuple[re.Pattern[str], str, str]
"""What is wrong, what is said of it, and what to do."""

# ---------------------------------------------------------------- amounts

_RP = "tulis seperti Rp15.000.000,00"
_JUMLAH: tuple[Pola, ...] = (
    (lazy_regex(rf"[Rr][Pp](?<!\w..)\.(?=\s*[\d{_O}])", needs=("rp.",)), "lambang rupiah ditulis Rp tanpa titik", _RP),
    (lazy_regex(rf"Rp(?<!\w..)\s+(?=[\d{_O}])"), "lambang rupiah melekat pada angkanya, tanpa spasi", _RP),
    (lazy_regex(rf"RP(?<!\w..)(?=\s*[\d{_O}])|rp(?<!\w..)(?=\s*[\d{_O}])"), "lambang rupiah ditulis Rp", _RP),
    (
        lazy_regex(rf"[.,](?<=[\d{_O}].)(?:00,?)?-+(?!\d)", needs=(",-", ".-", "00-")),
        "jumlah rupiah tidak diakhiri tanda -",
        _RP,
    ),
    (lazy_regex(r"Rp(?<!\w..)\d{4,}(?![\d.])"), "jumlah rupiah tanpa titik pemisah ribuan", _RP),
    (lazy_regex(rf"\s+(?=%)(?<=[\d{_O}].)%"), "tanda persen melekat pada angkanya, tanpa spasi", "tulis seperti 82,5%"),
    (
        lazy_regex(r"\d(?<![\d.,].)\d{0,2}(?:(?:,\d{3})+\.\d+(?![\d.])|(?:,\d{3}){2,}(?![\d,]))"),
        "angka ditulis dengan cara Inggris",
        "titik memisahkan ribuan, koma memisahkan desimal, seperti 1.234,56",
    ),
    (
        lazy_regex(r"\d(?<![\d.,].)\d{0,2}\.\d{1,2}(?=\s*(?:%|persen\b|poin\b))"),
        "angka desimal ditulis dengan koma, bukan titik",
        "tulis seperti 82,5%",
    ),
)
_JUMLAH_TERCETAK: tuple[Pola, ...] = (
    (lazy_regex(r"Rp(?<!\w..)\.?\s*(?=Rp)"), '"Rp" tercetak dua kali', 'ungkapannya sudah mencetak Rp; hapus "Rp" ini'),
    (
        lazy_regex(r"%(?:\s*%|\s+persen\b)"),
        "tanda persen tercetak dua kali",
        "ungkapannya sudah mencetaknya; hapus ini",
    ),
    (
        lazy_regex(r"Rp[\d.]+(?:,\d+)? rupiah\b", needs=(" rupiah",)),
        "rupiah tercetak dua kali",
        'hapus kata "rupiah" sesudah jumlahnya',
    ),
)


@aturan_angka("LK436")
def penulisan_jumlah(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Rupiah, percentages and decimals as Indonesian writes them."""
    lembaran = lembar(isi, laporan)
    yield from _menurut("LK436", lembaran, _JUMLAH)
    yield from _pertemuan("LK436", lembaran, _JUMLAH_TERCETAK)


def _menurut(kode: str, lembaran: Lembar, pola: tuple[Pola, ...]) -> Iterator[Diagnostic]:
    for p, pesan, saran in pola:
        for t, awal, akhir in lembaran.cari(p):
            yield temuan(kode, pesan, t.letak(awal, akhir), saran, "warning")


def _pertemuan(kode: str, lembaran: Lembar, pola: tuple[Pola, ...]) -> Iterator[Diagnostic]:
    """What is wrong in print, where an expression and what was typed meet."""
    for p, pesan, saran in pola:
        for t, awal, akhir in lembaran.cari(p, tercetak=True):
            if isinstance(t, TeksNarasi) and not _satu_ungkapan(t, awal, akhir):
                yield temuan(kode, pesan, t.letak(*_diketik(t, awal, akhir)), saran, "warning")


# ---------------------------------------------------------------- spaces and punctuation

_TAMBAH, _HAPUS, _SISAKAN = "tambahkan spasi", "hapus spasinya", "sisakan satu"
_HURUF = r"[^\W\d_]"
_SPASI: tuple[Pola, ...] = (
    (lazy_regex(r" [ \u00a0]+(?=[^\s\0])"), "spasi ganda", "sisakan satu spasi"),
    (
        lazy_regex(r" (?=[,;:!?)\]])(?<=[^\s(\[]\s)(?!.\S*\d)", needs=(" ,", " ;", " :", " !", " ?", " )", " ]")),
        "spasi di depan tanda baca",
        _HAPUS,
    ),
    (lazy_regex(r" (?=\.)(?<=[^\s(\[.…]\s)(?!\.[.\w])", needs=(" .",)), "spasi di depan titik", _HAPUS),
    (lazy_regex(r"[(\[] +(?=\S)", needs=("( ", "[ ")), "spasi sesudah kurung buka", _HAPUS),
    (lazy_regex(rf"[,;](?<={_HURUF}.)(?={_HURUF})"), "tidak ada spasi sesudah tanda baca", _TAMBAH),
    (lazy_regex(r"[.!?:](?<=[a-z]{3}.)(?=[A-Z][a-z])"), "tidak ada spasi sesudah tanda baca", _TAMBAH),
    (lazy_regex(rf"\((?<={_HURUF}{{2}}.)(?={_HURUF}{{4}})"), "tidak ada spasi sebelum kurung buka", _TAMBAH),
    (lazy_regex(rf"\)(?={_HURUF}{{3}})"), "tidak ada spasi sesudah kurung tutup", _TAMBAH),
    (lazy_regex(r",\s*[,;:]|[;:]\s*[,;]"), "tanda baca berulang", _SISAKAN),
    (
        lazy_regex(r"[-–](?:(?<=\d{4} .)(?=\d{4})|(?<=\d{4}.) (?=\d{4}))"),
        "spasi di satu sisi rentang tahun",
        "tulis rapat: 2021-2026",
    ),
)
_TITIK_GANDA: tuple[Pola, ...] = (
    (
        lazy_regex(r"\.\.(?<![.…]..)(?![.…])|[,;:]\.(?=[\s\0])", needs=("..", ",.", ";.", ":.")),
        "tanda baca berulang",
        "sisakan satu; yang dicetak ungkapan (kalimat, gelar, atau singkatan) sudah berakhir titik",
    ),
)
_MELEKAT = lazy_regex(rf"(?<!{_HURUF}){_HURUF}{{3,}}+{_O}|{_O}{_HURUF}{{3,}}")
_BOLEH_MELEKAT = frozenset({"nya", "antar", "non", "pasca", "pra", "multi", "sub"})


@aturan_angka("LK438")
def spasi_dan_tanda_baca(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Spaces where they belong and no sign twice, also where an expression meets what was typed."""
    lembaran = lembar(isi, laporan)
    yield from _menurut("LK438", lembaran, _SPASI)
    yield from _pertemuan("LK438", lembaran, _TITIK_GANDA)
    yield from _ulang_berspasi(lembaran)
    for t, awal, akhir in lembaran.cari(_MELEKAT):
        depan = t.ketikan[akhir - 1] == _O
        awal, akhir, tetangga = (awal, akhir - 1, akhir - 1) if depan else (awal + 1, akhir, awal)
        kata = t.teks[awal:akhir]
        if t.teks[tetangga].isalnum() and kata.casefold() not in _BOLEH_MELEKAT:
            pesan = f'kata "{kata}" melekat pada yang dicetak ungkapan'
            yield temuan("LK438", pesan, t.letak(awal, akhir), "beri spasi di antara kata dan {{ … }}", "warning")


_HUBUNG_BERSPASI = lazy_regex(r"[-–](?<=[a-z] .)(?= [a-z])")
_KIRI, _KANAN = lazy_regex(r"([a-z]+) $"), lazy_regex(r" ([a-z]+)")
_SERUPA = 4


def _ulang_berspasi(lembaran: Lembar) -> Iterator[Diagnostic]:
    """ "tahun – tahun", "perundang - undangan": a doubled word with spaces around its hyphen."""
    for t, awal, akhir in lembaran.cari(_HUBUNG_BERSPASI):
        kiri, kanan = _KIRI.search(t.teks[:awal]), _KANAN.match(t.teks, akhir)
        if kiri is None or kanan is None or len(kanan[1]) < _SERUPA or kanan[1][:_SERUPA] not in kiri[1]:
            continue
        tulis = f"{kiri[1]}-{kanan[1]}"
        di = t.letak(kiri.start(), kanan.end())
        yield temuan("LK438", "kata ulang ditulis dengan spasi", di, f'tulis rapat: "{tulis}"', "warning")


# ---------------------------------------------------------------- doubled words

_KATA = lazy_regex(rf"{_HURUF}{{2,}}")
_GANDA = lazy_regex(rf"(?<!{_HURUF})({_HURUF}{{2,}}+)\s+\1", re.I)
"""A word, and the next that begins like it."""


@aturan_angka("LK439")
def kata_terulang(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """No word twice in a row, also where an expression prints one of both. Two cross-references have their numbers
    between, two pieces of data are as they are, and a doubled "Rp" is LK436's."""
    for t in lembar(isi, laporan).narasi:
        lalu: re.Match[str] | None = None
        for m in _KATA.finditer(t.teks) if _GANDA.search(t.teks) else ():
            if lalu is not None and m[0].casefold() == lalu[0].casefold() and t.teks[lalu.end() : m.start()].isspace():
                ungkapan = (t.ekspresi_di(lalu.start()), t.ekspresi_di(m.start()))
                if None in ungkapan and m[0] != "Rp":
                    yield _terulang(t, lalu.start(), m.end(), next((e.teks for e in ungkapan if e is not None), None))
            lalu = m


def _terulang(t: TeksNarasi, awal: int, akhir: int, ungkapan: str | None) -> Diagnostic:
    kata = _KATA.search(t.teks, awal)
    saran = "hapus salah satu; kata ulang memakai tanda hubung"
    if ungkapan is not None:
        saran = f"{{{{ {ungkapan} }}}} sudah mencetak kata itu; hapus yang diketik"
    pesan = f'kata "{kata[0] if kata else ""}" tercetak dua kali berturut-turut'
    return temuan("LK439", pesan, t.letak(*_diketik(t, awal, akhir)), saran, "warning")


# ---------------------------------------------------------------- pairs

_BUTIR_SEBARIS = lazy_regex(r"(?<![\w(])(?:\d{1,2}|[a-z]|[ivx]{1,4})\)")
_KURUNG = lazy_regex(r"[()\[\]“”]")
_PETIK = lazy_regex(r'"(?<!\d.)')
_PASANGAN = {")": "(", "]": "[", "”": "“"}


@aturan_angka("LK440")
def berpasangan(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Brackets and quotation marks come in pairs within a paragraph."""
    for t in lembar(isi, laporan).narasi:
        bukan: set[int] | None = None
        terbuka: list[tuple[str, int]] = []
        for m in _KURUNG.finditer(t.ketikan):
            c, n = m[0], m.start()
            if c not in _PASANGAN:
                terbuka.append((c, n))
            elif terbuka and terbuka[-1][0] == _PASANGAN[c]:
                terbuka.pop()
            else:  # "a)" of an enumeration within the line stands by itself
                bukan = {b.end() - 1 for b in _BUTIR_SEBARIS.finditer(t.ketikan)} if bukan is None else bukan
                if n not in bukan:
                    yield _tanpa_pasangan(t, c, n, "pembukanya")
        for c, n in terbuka:
            yield _tanpa_pasangan(t, c, n, "penutupnya")
        if len(petik := list(_PETIK.finditer(t.ketikan))) % 2:
            yield _tanpa_pasangan(t, '"', petik[-1].start(), "pasangannya")


def _tanpa_pasangan(t: Teks, tanda: str, di: int, apa: str) -> Diagnostic:
    pesan = f"tanda {tanda} tanpa {apa} pada paragraf ini"
    return temuan("LK440", pesan, t.letak(di, di + 1), f"tambahkan {apa}, atau hapus tanda ini", "warning")


# ---------------------------------------------------------------- sentences

_AKHIR = ".:;!?…"
_PENUTUP = "\"'”’)]»* \n"
_TENGAH = lazy_regex(r"[.!?](?<=[\w)%].) +[a-z]")
_TERSAMBUNG = lazy_regex(
    r" (?=[A-Z])(?<=[a-z] )(?:Selain itu|Oleh karena itu|Dengan demikian|Namun|Hal (?:ini|itu|tersebut)|Untuk itu|"
    r"Karena itu|Di samping itu|Sedangkan|Adapun|(?:Untuk|Dalam|Dengan|Pada|Berdasarkan|Sebagai|Semoga|Demikian|Kami|"
    r"Apabila|Jika|Meskipun|Walaupun|Ketika|Setelah|Sejak|Sementara|Saran (?:untuk|dan|serta)) (?=[a-z]))\b"
)
_KALIMAT = 4
"""Words from which a paragraph counts as a sentence."""


@aturan_angka("LK441")
def awal_dan_akhir_kalimat(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A paragraph begins with a capital and ends with a stop, but where it is bold or italic all through, as a title is; a
    sentence within begins with a capital."""
    for t, awal, akhir in lembar(isi, laporan).cari(_TENGAH, tercetak=True):
        if isinstance(t, TeksNarasi) and not _satu_ungkapan(t, awal, akhir) and not _singkatan(t.teks, awal):
            di = t.letak(*_diketik(t, akhir - 1, akhir))
            yield temuan("LK441", "kalimat dimulai dengan huruf kecil", di, "pakai huruf kapital", "warning")
    for t, awal, akhir in lembar(isi, laporan).cari(_TERSAMBUNG):
        di = t.letak(awal + 1, akhir)
        pesan = f'kalimat "{t.teks[awal + 1 : akhir].rstrip()} …" dimulai tanpa titik di depannya'
        yield temuan("LK441", pesan, di, "akhiri kalimat sebelumnya dengan titik", "warning")
    for t in lembar(isi, laporan).narasi:
        if t.jenis != "paragraf" or len(t.teks.split(None, _KALIMAT)) < _KALIMAT:
            continue
        if t.teks[0].islower():
            di = t.letak(0, 1)
            yield temuan("LK441", "paragraf dimulai dengan huruf kecil", di, "mulai dengan huruf kapital", "warning")
        utuh = t.teks.rstrip(_PENUTUP)
        if utuh and utuh[-1] not in _AKHIR and "|--" not in utuh and not all(r.tebal or r.miring for r in t.ruas):
            di = t.letak(len(utuh) - 1, len(utuh))
            saran = "akhiri dengan titik, atau dengan titik dua bila disusul rincian"
            yield temuan("LK441", "paragraf tidak berakhir dengan tanda titik", di, saran, "warning")


def _singkatan(teks: str, titik: int) -> bool:
    """Whether the stop may belong to an abbreviation, or to a number of order: "Kab.", "S.E.", "dsb.", "1."."""
    kata = teks[:titik].rpartition(" ")[2].lstrip("(").casefold()
    return kata in SINGKATAN or kata.isdigit() or "." in kata or (kata.isalpha() and len(kata) < _KATA_UTUH)


_KATA_UTUH = 4


# ---------------------------------------------------------------- where a fault lies


def _satu_ungkapan(t: TeksNarasi, awal: int, akhir: int) -> bool:
    """Whether ``teks[awal:akhir]`` was printed by one expression."""
    r = t.ruas_di(awal)
    return r.ekspresi is not None and akhir <= r.akhir


def _diketik(t: TeksNarasi, awal: int, akhir: int) -> tuple[int, int]:
    """The part of ``teks[awal:akhir]`` that was typed, where there is any: there the office can mend it."""
    n = [i for i in range(awal, akhir) if t.ketikan[i] != _O and not t.ketikan[i].isspace()]
    return (n[0], n[-1] + 1) if n else (awal, akhir)
