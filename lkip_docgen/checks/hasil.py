"""Rules over built documents: what a reader of the pages sees that no reader of the content can (LK7).

Documents come as plain views (``DokumenJadi``), which the pipeline makes from the composed file and its pages; lengths are
twips, type sizes points. What only our own code can have broken is no finding (``hasil_paket``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from lkip_docgen.checks.hasil_bentuk import BidangJadi
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.diagnostics import Diagnostic, Severity

DPI_CUKUP: Final = 150
"""Dots per inch below which a picture looks coarse on paper; the same as for photos (LK632)."""
HURUF_TERKECIL: Final = 6.0
"""Points. Below, print isn't read without a glass; the house's choice, no rule of law."""
_LUAR_BATAS: Final = 130.0
"""Twips that a table may stand out from the text: Word's own default hangs its cells' margins (108) out."""
_GARIS_TIPIS: Final = 170.0
"""Twips (3 mm) under which a picture is a rule or a dot: its dots per inch mean nothing."""
_MM: Final = 56.7
_CUPLIKAN: Final = 60


# ---------------------------------------------------------------- the views


@dataclass(frozen=True, slots=True)
class GambarJadi:
    """A picture on a page. ``piksel`` is None where it is drawn as lines, or where other rules judge it (photos, scans).
    ``mengambang``: it was placed by hand, maybe outside the text, or fills the page as a scan does."""

    alt: str
    kiri: float
    kanan: float
    lebar: float
    tinggi: float
    piksel: tuple[int, int] | None = None
    mengambang: bool = False


@dataclass(frozen=True, slots=True)
class HalamanJadi:
    """A page. ``alinea`` are the numbers of the paragraphs with words on it, the body's alone; ``judul_akhir`` is that of the
    heading (or table caption) that stands lowest, -1 where something else does. ``tepi`` is how far words, lines and grounds
    of the body reach, with the words nearest to the farthest. ``blanko``: left empty so that a part begins on a right-hand
    page. ``huruf``: sizes below ``HURUF_TERKECIL`` with words set in them."""

    nomor: int
    label: str
    seksi: int
    batas: tuple[float, float]
    berisi: bool = True
    blanko: bool = False
    alinea: frozenset[int] = frozenset()
    judul: frozenset[int] = frozenset()
    judul_akhir: int = -1
    tepi: tuple[float, float, str] | None = None
    gambar: tuple[GambarJadi, ...] = ()
    huruf: tuple[tuple[float, str], ...] = ()

    @property
    def sebutan(self) -> str:
        """ "halaman 12", with its place in the file where the printed number is another."""
        nomor = str(self.nomor)
        if not self.label:
            return f"halaman ke-{nomor} berkas"
        return f"halaman {self.label}" + ("" if self.label == nomor else f" (ke-{nomor} pada berkas)")


@dataclass(frozen=True, slots=True)
class DokumenJadi:
    """A built document. ``teks`` are its paragraphs' words by their numbers, ``halaman_alinea`` the index of the page where
    each begins. ``harfiah`` are texts in which the narrative has braces on purpose. ``bagian_alinea`` names the template of a
    paragraph. ``tanda_tangan`` are the signature blocks' first and last paragraphs."""

    berkas: str
    halaman: Sequence[HalamanJadi] = ()
    teks: Sequence[str] = ()
    halaman_alinea: Mapping[int, int] = field(default_factory=dict)
    harfiah: Sequence[str] = ()
    bidang: Sequence[BidangJadi] = ()
    bidang_utuh: bool = True
    penanda: frozenset[str] = frozenset()
    salah_urut: Sequence[tuple[str, str]] = ()
    penanda_terpotong: Sequence[str] = ()
    nomor_hilang: Sequence[str] = ()
    tabel_kosong: int = 0
    tanda_tangan: Sequence[tuple[int, int]] = ()
    bagian_alinea: Callable[[int], str] = lambda _n: ""

    def di(self, alinea: int) -> str:
        """Where a paragraph stands, in words; empty where no page is known (headers, footers, notes)."""
        indeks = self.halaman_alinea.get(alinea)
        bagian = self.bagian_alinea(alinea)
        dari = f", dari {bagian}" if bagian else ""
        return "" if indeks is None else f" di {self.halaman[indeks].sebutan}{dari}"

    def bagian(self, h: HalamanJadi) -> str:
        """The template that a page's first words come from, in words."""
        bagian = self.bagian_alinea(min(h.alinea)) if h.alinea else ""
        return f", dari {bagian}" if bagian else ""


Aturan = Callable[[DokumenJadi], Iterable[Diagnostic]]
_ATURAN: Final[list[Aturan]] = []


def _aturan(fungsi: Aturan) -> Aturan:
    _ATURAN.append(fungsi)
    return fungsi


def periksa_hasil(d: DokumenJadi) -> list[Diagnostic]:
    """Every finding on a built document, rule by rule."""
    return [x for fungsi in _ATURAN for x in fungsi(d)]


def _temuan(d: DokumenJadi, kode: str, pesan: str, saran: str, berat: Severity = "warning") -> Diagnostic:
    return Diagnostic(kode, berat, pesan, d.berkas, hint=saran)


def _kutip(teks: str) -> str:
    rapi = " ".join(teks.split())
    return f'"{rapi[:_CUPLIKAN]}…"' if len(rapi) > _CUPLIKAN else f'"{rapi}"'


# ---------------------------------------------------------------- words

_UNGKAPAN: Final = r"\{\{\s*[A-Za-z_]\w*(?:\.\w+|\[\w+\])*\s*(?:\|[^{}]*)?\}\}|\{%[a-z]{0,2}\s*\w+[^{}]*%\}"
"""What stands in braces as an expression or a statement would; other braces ("{{ sic! }}") may be meant."""
_SISA: Final = lazy_regex(
    rf"{_UNGKAPAN}|(?<!\w)(?:Error|Kesalahan)! (?=[A-Z])"
    r"|(?<![\w.])(?:None|NaN|Undefined|undefined)(?![\w.])|Decimal\(|object at 0x"
)
_CIRI: Final = ("{{", "{%", "Error! ", "Kesalahan! ", "None", "NaN", "ndefined", "Decimal(", "object at 0x")
"""Each that ``_SISA`` finds has one of these, which is quicker to look for."""
_SEL_SISA: Final = frozenset({"none", "nan", "null", "undefined"})


@_aturan
def sisa_mesin(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK701: expressions not worked out, error words of Word, and values of programs among the printed words."""
    dilihat: set[str] = set()
    gabung = "\n".join(d.teks)
    if not any(x in gabung for x in _CIRI) and _SEL_SISA.isdisjoint(gabung.lower().split("\n")):
        return
    for n, teks in enumerate(d.teks):
        polos = teks
        for h in d.harfiah:
            polos = polos.replace(h, "")
        m = _SISA.search(polos)
        apa = m[0].strip() if m else teks.strip() if teks.strip().lower() in _SEL_SISA else ""
        if apa and teks not in dilihat:
            dilihat.add(teks)
            di = "" if apa == teks.strip() else f" dalam {_kutip(teks)}"
            yield _temuan(d, "LK701", f'"{apa}" ikut tercetak{di}{d.di(n)}', _saran_sisa(apa), "error")


def _saran_sisa(apa: str) -> str:
    if apa.startswith("{"):
        return "ungkapan hanya dihitung dalam narasi dan templat, tidak dalam berkas .yaml; tulis hasilnya di sana"
    if apa.endswith("!"):
        return "bidang (field) itu sudah rusak di templatnya: hapus, lalu tulis {{ lihat.… }} sebagai gantinya"
    return "nilai itu kosong di sumbernya: isi datanya, atau beri syarat {{ … if … else … }} pada templat"


# ---------------------------------------------------------------- pages


@_aturan
def halaman_kosong(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK702: a page without anything of the body."""
    for n, h in enumerate(d.halaman):
        if h.berisi or h.blanko:
            continue
        sebelum = next((d.bagian(x) for x in reversed(d.halaman[:n]) if x.alinea), "")
        sesudah = f" (sesudah halaman {d.halaman[n - 1].label}{sebelum})" if n else ""
        saran = "hapus alinea kosong atau pemisah halaman (page break) yang berlebih di templatnya"
        yield _temuan(d, "LK702", f"{h.sebutan} kosong{sesudah}", saran)


@_aturan
def judul_di_kaki(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK703: a heading, or a table's caption, that stands last on its page, its text on the next."""
    for h, berikut in zip(d.halaman, d.halaman[1:], strict=False):
        if h.judul_akhir < 0 or h.alinea <= h.judul or berikut.seksi != h.seksi:
            continue  # a page of headings alone, or a section's end, is meant
        pesan = (
            f"{_kutip(d.teks[h.judul_akhir])} tertinggal di kaki {h.sebutan}{d.bagian(h)}, isinya di halaman berikut"
        )
        yield _temuan(
            d, "LK703", pesan, "pasang Keep with next pada gaya judul itu di gaya.docx, lalu jalankan lkip gaya"
        )


@_aturan
def melewati_batas(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK704: a table, words or a picture that stand out of the text's margins."""
    for h in d.halaman:
        kiri, kanan = h.batas
        if h.tepi is not None and (lebih := max(kiri - h.tepi[0], h.tepi[1] - kanan)) > _LUAR_BATAS:
            apa = f"tulisan atau tabel di dekat {_kutip(h.tepi[2])}"
            pesan = f"{apa} melewati batas tulisan {_mm(lebih)} di {h.sebutan}{d.bagian(h)}"
            saran = "lebar tabel: Preferred width 100%, Alignment Left, Indent 0 (Table Properties)"
            yield _temuan(d, "LK704", pesan, saran)
        for g in h.gambar:
            lebih = max(kiri - g.kiri, g.kanan - kanan)
            if lebih > _LUAR_BATAS and not g.mengambang:
                pesan = f"{_sebutan(g)} melewati batas tulisan {_mm(lebih)} di {h.sebutan}{d.bagian(h)}"
                yield _temuan(d, "LK704", pesan, "kecilkan gambarnya di templat, atau beri lebar lain: | ukuran(160)")


@_aturan
def tanda_tangan_sendirian(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK705: a page that holds nothing but signature blocks, parted from what they sign."""
    for h, sebelum in zip(d.halaman[1:], d.halaman, strict=False):
        if h.seksi != sebelum.seksi:
            continue
        blok = [(a, z) for a, z in d.tanda_tangan if any(a <= n <= z for n in h.alinea)]
        if blok and all(any(a <= n <= z for a, z in blok) for n in h.alinea) and not h.gambar:
            pesan = f"blok tanda tangan sendirian di {h.sebutan}{d.bagian(h)}"
            yield _temuan(
                d, "LK705", pesan, "padatkan atau tambah naskah sebelumnya, agar ada kalimat di atas tanda tangan"
            )


# ---------------------------------------------------------------- pictures and type


@_aturan
def gambar_kasar(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK706: a picture with too few pixels for its printed size."""
    sudah: set[tuple[str, tuple[int, int]]] = set()
    for h in d.halaman:
        for g in h.gambar:
            if g.piksel is None or min(g.lebar, g.tinggi) < _GARIS_TIPIS or (g.alt, g.piksel) in sudah:
                continue
            dpi = min(g.piksel[0] * 1440 / g.lebar, g.piksel[1] * 1440 / g.tinggi)
            if round(dpi) < DPI_CUKUP:
                sudah.add((g.alt, g.piksel))
                pesan = (
                    f"{_sebutan(g)} hanya {g.piksel[0]} × {g.piksel[1]} piksel: tercetak {round(dpi)} titik per inci "
                    f"(paling sedikit {DPI_CUKUP}) di {h.sebutan}{d.bagian(h)}"
                )
                perlu = round(g.lebar / 1440 * DPI_CUKUP)
                yield _temuan(
                    d,
                    "LK706",
                    pesan,
                    f"pakai berkas aslinya, selebar {perlu} piksel atau lebih, atau kecilkan cetaknya",
                )


@_aturan
def huruf_kecil(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK707: words in type too small to read; each size once, with its first words."""
    pertama: dict[float, tuple[str, HalamanJadi]] = {}
    banyak = Counter[float]()
    for h in d.halaman:
        for ukuran, teks in h.huruf:
            pertama.setdefault(ukuran, (teks, h))
            banyak[ukuran] += 1
    for ukuran, (teks, h) in sorted(pertama.items()):
        lain = f" (dan {banyak[ukuran] - 1} tempat lain)" if banyak[ukuran] > 1 else ""
        pt = f"{ukuran:g}".replace(".", ",")
        pesan = f"huruf {pt} pt terlalu kecil untuk dibaca: {_kutip(teks)} di {h.sebutan}{d.bagian(h)}{lain}"
        yield _temuan(
            d, "LK707", pesan, f"pakai sedikitnya {HURUF_TERKECIL:g} pt; kurangi kolom atau pakai halaman mendatar"
        )


# ---------------------------------------------------------------- fields and form

_RUJUKAN: Final = ("REF", "PAGEREF")


@_aturan
def rujukan_kosong(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK708: a cross-reference whose bookmark isn't there or that prints nothing."""
    for b in dict.fromkeys(x for x in d.bidang if x.nama in _RUJUKAN and len(x.kata) > 1):
        tujuan = b.kata[1]
        if tujuan not in d.penanda:
            pesan = f'rujukan {b.nama} menuju penanda "{tujuan}" yang tidak ada dalam dokumen'
        elif not b.hasil.strip():
            pesan = f'rujukan {b.nama} ke "{tujuan}" tidak mencetak apa pun'
        else:
            continue
        saran = "tulis {{ lihat.… }} sebagai gantinya, atau hapus bidang itu dari templat"
        yield _temuan(d, "LK708", pesan, saran, "error")


@_aturan
def bentuk_word(d: DokumenJadi) -> Iterator[Diagnostic]:
    """LK709: what Word doesn't take, or mends by itself, and templates bring: fields and bookmarks cut in two by a tag, tables
    that a loop left without rows, lists that aren't there, and properties out of order."""
    utuh = "letakkan seluruhnya di dalam atau di luar perintah if/for itu"
    if not d.bidang_utuh:
        pesan = "ada bidang (field) yang tidak ditutup: perintah if atau for memotong bidang, atau templatnya rusak"
        yield _temuan(d, "LK709", pesan, utuh, "error")
    for nama in dict.fromkeys(d.penanda_terpotong):
        apa = f'penanda (bookmark) "{nama}"' if nama else "sebuah penanda (bookmark)"
        yield _temuan(d, "LK709", f"{apa} terpotong: awal atau akhirnya tidak ikut dicetak", utuh, "error")
    if d.tabel_kosong:
        pesan = f"{d.tabel_kosong} tabel tanpa baris atau baris tanpa sel: daftar yang mengisinya kosong"
        saran = "beri syarat pada seluruh tabelnya ({%p if … %}), atau baris tetap untuk keadaan kosong"
        yield _temuan(d, "LK709", pesan, saran, "error")
    if d.nomor_hilang:
        pesan = f"{len(d.nomor_hilang)} daftar memakai penomoran yang tidak ada di templatnya, sehingga tidak bernomor"
        saran = "di Word, pilih alinea-alineanya lalu pilih ulang penomorannya (Home, Numbering)"
        yield _temuan(d, "LK709", pesan, saran, "error")
    for apa, nama in d.salah_urut:
        pesan = f"sifat {apa} tidak tertulis menurut urutan Word (pada w:{nama}); Word dapat menolak berkasnya"
        saran = "buka templatnya di Microsoft Word, simpan ulang, lalu bangun lagi"
        yield _temuan(d, "LK709", pesan, saran, "error")


def _mm(twip: float) -> str:
    return f"{twip / _MM:.1f} mm".replace(".", ",")


def _sebutan(g: GambarJadi) -> str:
    return f"gambar {_kutip(g.alt)}" if g.alt.strip() else "gambar tanpa teks pengganti"
