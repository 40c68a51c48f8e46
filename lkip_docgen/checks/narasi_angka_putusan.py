"""What is to be said of one typed number: known, another writing, wrong, doubtful, or unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from lkip_docgen.beku import Beku
from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_baca import Bilangan
from .narasi_angka_banding import digit_berarti, kemiripan, mirip, pembulatan, sama
from .narasi_angka_cacah import CacahHarap, Pencacah
from .narasi_angka_hitung import Hitungan
from .narasi_angka_konteks import Harapan, Konteks
from .narasi_angka_kuasa import kuasa, sesuai_kira
from .narasi_angka_lain import milik_lain, nilai_semula
from .narasi_angka_lalu import TahunLalu
from .narasi_angka_pilihan import pilihan, searah
from .narasi_angka_pokok import pokok
from .narasi_angka_sandingan import sanding
from .narasi_angka_tahu import Dikenal

Vonis = Literal["dikenal", "tulisan", "salah", "ragu", "asing"]
"""Equal to a figure; equal but written or rounded otherwise; surely a figure mistyped; in doubt; no figure known."""

_ISYARAT = lazy_regex(
    r"(?:(?:angka|nilai|persentase|sebesar|yakni|yaitu|adalah|menjadi|indeks|skor|\()|"
    r"\d%?(?:\s+pada\s+tahun\s+\d{4})?\s+(?:dan|sampai|hingga|ke))\s*$",
    re.IGNORECASE,
)
_TANPA_BENDA = lazy_regex(
    r"\s*(?:[).,;:]|$|(?:dan|pada|dari|menjadi|dengan|sampai|hingga|serta|atau)\b)", re.IGNORECASE
)
_BENDA = lazy_regex(
    r"(?:\s+(?:menjadi|ke|dan|atau|sampai|hingga|dari)\s+\d[\d.,]*)?\s+(?:\([^)]*\)\s*)?(?P<benda>[a-z][\w-]+)"
)
_SAMBUNG = lazy_regex(
    r"(?:dan|pada|dari|menjadi|dengan|sampai|hingga|serta|atau|di|ke|untuk|oleh|sedangkan|sehingga|padahal|yang|naik|turun|"
    r"tetap|lebih|kurang|melampaui|belum|sudah|telah|tidak|tercapai|terhadap|dibanding\w*|persen|poin|tahun|ini|itu|per|"
    r"sebagai\w*|karena|berada|masih|adalah|termasuk|tergolong|ribu|juta|miliar|triliun|rupiah)"
)
_PIHAK_LAIN = lazy_regex(
    r"\b(?:nasional|kabupaten|kota|provinsi|kelurahan|desa|rata-rata|unsur|komponen|aspek|triwulan|semester|bulan|periode|"
    r"dinas lain|kecamatan lain|responden|bobot|interval|skala|antara)\b",
    re.IGNORECASE,
)
_DARI_SEKIAN = lazy_regex(r"\s+(?:\([^)]*\)\s*)?dari\s+(?:[\d.]+|[a-z]+)\s+(?:\([^)]*\)\s*)?(?P<benda>[a-z][\w-]+)")
_CONTOH = lazy_regex(
    r"\b(?:contoh(?:nya)?|misal(?:nya|kan)?|seandainya|andaikata|umpama\w*|ilustrasi\w*)\b", re.IGNORECASE
)
_HARAPAN = lazy_regex(
    r"\b(?:ideal\w*|seharusnya|sebaiknya|semestinya|diharapkan|harus|target\w*|ditargetkan|perlu|agar|supaya|bila|jika|"
    r"apabila|kalau|batas\w*|syarat\w*|standar\w*|akan)\b",
    re.IGNORECASE,
)
"""What makes a number one that should be, not one that is."""
_SEKIAN_DARI = lazy_regex(
    r"\d\s*(?:\([^)]*\)\s*)?dari\s+(?:(?:bobot|nilai|skor)\s+)?(?:(?:maksimal|tertinggi|penuh)\s+)?$"
)
"""Before the whole in "22,4 dari 30": a bound that the metrics don't know."""
_DI_ANTARANYA = lazy_regex(r"\s+di\s?antara(?:nya)?\b")
_INDIKATOR_PROGRAM = lazy_regex(r"\bindikator program", re.IGNORECASE)
_SEPERSERATUS, _PENUH = Decimal("0.01"), Decimal(100)
_DIGIT_CACAH = _DIGIT_LAIN = 3
"""Significant digits from which a number is hardly a figure by chance."""
_DIGIT_YAKIN, _DIGIT_RAGU = 5, 4
"""Significant digits from which a number that is no figure, but like one, is surely, or perhaps, that one mistyped."""
_DIGIT_TAK_TERSEBUT = 7
"""The same of a figure that nothing in the sentence names."""


class Putusan(NamedTuple):
    """``pilihan`` are the figures equal to a number of which the sentence doesn't say which is meant; ``lalu`` is the figure of
    last year's that a number is, where its sentence speaks of this year."""

    vonis: Vonis
    angka: tuple[Dikenal, ...] = ()
    pilihan: tuple[Dikenal, ...] = ()
    lalu: Dikenal | None = None


def _benar(b: Bilangan, konteks: Konteks, k: Dikenal) -> bool:
    """Whether a number, or the estimate that it is, says a figure."""
    return sesuai_kira(b, konteks, k) if b.kira else sama(b, k) or pembulatan(b, k)


class Hakim(Beku):
    """Judges numbers against the figures of one report."""

    semua: Sequence[Dikenal]
    pencacah: Pencacah
    lalu: TahunLalu
    hitungan: Hitungan
    ambang: frozenset[Decimal] = frozenset()
    """The bounds of the scale of predikat."""

    def putus(self, b: Bilangan, konteks: Konteks) -> Putusan | None:
        """The verdict on a number; None for what isn't worth a word (what counts something that the metrics have no count
        of, an example's, a bound of the scale, an estimate that holds, last year's figure, what the sentence reckons)."""
        if _CONTOH.search(konteks.sebelum(b)):
            return None
        if (k := sanding(b, konteks, self.semua)) is not None and not _benar(b, konteks, k):
            return Putusan("ragu", (k,))
        h = konteks.harapan(b)
        p = self._putus(b, konteks, h)
        if p is None or p.vonis in ("dikenal", "tulisan"):
            return p
        if (p.vonis == "asing" or b.jenis != "polos") and self.hitungan.menjelaskan(b, konteks, h):
            return None
        if self.lalu.menjelaskan(b, konteks, h):
            return None
        if nyaris := self.lalu.nyaris(b, konteks, h):
            return Putusan("ragu", nyaris)
        return p._replace(lalu=self.lalu.sama(b, konteks, h))

    def _putus(self, b: Bilangan, konteks: Konteks, h: Harapan) -> Putusan | None:
        """The verdict by this year's figures."""
        if b.kira and (k := self._dimaksud(b, konteks, h)) is not None:
            return None if sesuai_kira(b, konteks, k) else Putusan("ragu", (k,))
        if b.kira and b.jenis in ("polos", "persen") and b.nilai in (*self.ambang, _PENUH):
            return None
        if b.jenis == "polos":
            cacah = self.pencacah.cari(b, konteks, h)
            if cacah is not None:
                return self._bernama(self._cacah(b, cacah, h), b, konteks, h)
            if _SEKIAN_DARI.search(konteks.sebelum(b)):
                return None
            if (b.tulisan == "kata" and b.banyak_kata < 2) or _DI_ANTARANYA.match(konteks.t.teks, b.sampai):
                return None
        return self._bernama(self._ukuran(b, konteks, h), b, konteks, h)

    def _bernama(self, p: Putusan | None, b: Bilangan, konteks: Konteks, h: Harapan) -> Putusan | None:
        """A number that is no figure, or a short one that is another measure's by chance: in doubt where the words before it
        say which figure it should be."""
        lain = (
            p is not None
            and p.vonis == "dikenal"
            and digit_berarti(b) < _DIGIT_LAIN
            and h.ukuran is not None
            and not any(k.ukuran in h.ukuran for k in p.angka)
        )
        if p is not None and p.vonis == "asing" and b.kira and _HARAPAN.search(konteks.sebelum(b)):
            return None
        if p is None or not (p.vonis == "asing" or lain) or (k := self._dimaksud(b, konteks, h)) is None:
            return p
        return p if sama(b, k) else Putusan("ragu", (k,))

    def _dimaksud(self, b: Bilangan, konteks: Konteks, h: Harapan) -> Dikenal | None:
        """The figure that the words before a number fix; None where they fix none, or say what should be."""
        if _HARAPAN.search(konteks.sebelum(b)):
            return None
        return pokok(b, konteks, h, self.semua) or kuasa(b, konteks, h, self.semua)

    # ------------------------------------------------------------ counts

    def _cacah(self, b: Bilangan, cacah: CacahHarap, h: Harapan) -> Putusan | None:
        if sebut := [k for k in cacah.angka if sama(b, k)]:
            return self._dikenal(sebut, h)
        if b.kira or b.langkah < 1 or (b.tulisan == "kata" and b.nilai == 1):  # "satu" is as good as an article
            return None
        if None not in h.tahun:
            return Putusan("asing") if b.tulisan == "digit" and not cacah.sebagian else None
        dekat = tuple(k for k in cacah.angka if mirip(b, k))
        besar = digit_berarti(b) >= _DIGIT_RAGU and not cacah.sebagian
        if dekat and ((cacah.utuh and digit_berarti(b) >= 2) or besar):
            return Putusan("salah", tuple(sorted(dekat, key=lambda k: kemiripan(b, k))))
        if cacah.utuh:
            return Putusan("ragu", cacah.angka)
        return Putusan("asing") if b.tulisan == "digit" and not cacah.sebagian else None

    # ------------------------------------------------------------ measures

    def _ukuran(self, b: Bilangan, konteks: Konteks, h: Harapan) -> Putusan | None:
        luas = "luas" in konteks.sebelum(b).casefold()
        calon = [k for k in self.semua if _sejenis(b, k) and (luas or k.jenis != "luas" or b.jenis == "luas")]
        benda = _benda(b, konteks)
        if benda:
            return self._berbenda(b, benda, calon, h)
        banyak = digit_berarti(b)
        if b.langkah < 1:  # a count has no decimals
            calon = [k for k in calon if k.jenis != "polos" or _indikator(k) or k.nilai != k.nilai.to_integral_value()]
        if b.jenis == "polos" and banyak < _DIGIT_CACAH:
            # Small counts are alike everywhere: without their noun nothing tells them.
            calon = [k for k in calon if k.jenis != "polos" or (_indikator(k) and (h.disebut or h.ukuran is not None))]
        harap = [k for k in calon if h.cocok(k)]
        tepat = [k for k in harap if h.tepat(k)]
        persis = [k for k in calon if sama(b, k)]
        if b.jenis == "poin":
            persis = searah(persis, konteks.sebelum(b))
        tulisan = b.salah_tulis or (b.jenis == "persen" and b.langkah < _SEPERSERATUS)
        bebas = banyak < _DIGIT_LAIN and h.ukuran is None and not h.disebut  # a bare "80%" is anything's
        boleh = tepat if h.menempel and tepat else harap
        if kena := [k for k in persis if k in boleh]:
            return self._dikenal(persis if bebas else kena, h, bebas=bebas, tulisan=tulisan)
        if kira := [k for k in (tepat or harap) if _terbaca_bulat(b, k, h)]:
            if b.kira:
                return None
            return Putusan("dikenal" if b.jenis == "rupiah" else "tulisan", _urut(kira, h))
        lain = bool(persis) and banyak >= _DIGIT_LAIN and not (h.tersurat and (h.menempel or h.ukuran is None))
        if (
            not lain
            and (salah := self._melawan(b, konteks, h, _dapat_mirip(b, harap), _dapat_mirip(b, tepat))) is not None
        ):
            return salah
        if h.tersurat and banyak < _DIGIT_LAIN:  # a short number is another thing's by chance
            persis = [k for k in persis if k.benda.kunci in h.dekat]
        if banyak < _DIGIT_LAIN:
            persis = [k for k in persis if k.tahun in h.tahun]
        if persis:
            return self._dikenal(persis, h, bebas=bebas, tulisan=tulisan)
        if mirip_semua := [k for k in _dapat_mirip(b, calon) if _mirip_mana_pun(b, k, konteks, h)]:
            yakin = banyak >= _DIGIT_YAKIN and (banyak >= _DIGIT_TAK_TERSEBUT or any(h.tepat(k) for k in mirip_semua))
            return Putusan("salah" if yakin and not b.kira else "ragu", _urut(mirip_semua, h, b))
        uang = b.jenis == "polos" and banyak >= _DIGIT_YAKIN  # a column of money without "Rp"
        if uang and (persis := [k for k in self.semua if k.jenis == "rupiah" and sama(b, k)]):
            return self._dikenal(persis, h)
        return Putusan("asing") if b.tulisan == "digit" or b.banyak_kata > 1 else None

    def _dikenal(self, angka: Sequence[Dikenal], h: Harapan, *, bebas: bool = False, tulisan: bool = False) -> Putusan:
        """Of figures that are a number the likeliest first, and those between which the sentence leaves the choice."""
        urut = _urut(angka, h)
        return Putusan("tulisan" if tulisan else "dikenal", urut, pilihan(urut, h, bebas=bebas))

    def _berbenda(self, b: Bilangan, benda: str, calon: Sequence[Dikenal], h: Harapan) -> Putusan | None:
        """A number that counts what the metrics have no count of ("dihadiri 80 orang", "562 keluarga"): only an indicator
        measured in it, and a long number that is a figure, have anything to do with it."""
        satuan = [k for k in calon if _indikator(k) and benda in (k.angka.satuan, (k.angka.sebutan or "").casefold())]
        if satuan and (h.disebut or h.ukuran is not None):
            if sebut := [k for k in satuan if sama(b, k) and h.cocok(k)]:
                return Putusan("dikenal", _urut(sebut, h))
            dekat = [k for k in satuan if h.tepat(k)]
            if dekat and h.ukuran is not None and not b.kira:
                return Putusan("ragu", _urut(dekat, h, b))
        if digit_berarti(b) >= _DIGIT_YAKIN and not b.kira:
            if sama_semua := [k for k in calon if sama(b, k)]:
                return Putusan("dikenal", _urut(sama_semua, h))
            if mirip_semua := [k for k in calon if mirip(b, k)]:
                return Putusan("ragu", _urut(mirip_semua, h, b))
        return None

    def _melawan(
        self, b: Bilangan, konteks: Konteks, h: Harapan, harap: Sequence[Dikenal], tepat: Sequence[Dikenal]
    ) -> Putusan | None:
        """A number that isn't what its sentence says that it is; None where the sentence doesn't say it."""
        if b.kira or milik_lain(b, konteks, h):
            return None
        banyak = digit_berarti(b)
        if nilai_semula(b, konteks):
            harap = [k for k in harap if k.tahun is not None or k.jenis == "rupiah"]
            tepat = [k for k in tepat if k in harap]
        dekat = [k for k in tepat if mirip(b, k)]
        if not dekat and (banyak >= _DIGIT_RAGU or not h.disebut):
            dekat = [k for k in harap if mirip(b, k)]
        berkata = h.ukuran is not None and (h.memerintah or h.menempel)
        if dekat and ((berkata and banyak >= 2) or banyak >= _DIGIT_RAGU or (banyak == 3 and h.disebut)):
            yakin = berkata or banyak >= _DIGIT_TAK_TERSEBUT or any(h.tepat(k) for k in dekat)
            return Putusan("salah" if yakin else "ragu", _urut(dekat, h, b))
        surat = h.tersurat or (b.jenis != "rupiah" and h.disebut)
        jelas = bool(tepat) and surat and (berkata or _sel_tunggal(konteks, tepat)) and b.jenis != "poin"
        lepas = h.tersurat and b.langkah < 1 and (berkata or h.menempel) and bool(tepat) and not _milik_lain(b, konteks)
        if (jelas and b.jenis != "polos") or (lepas and b.jenis in ("polos", "nilai")):
            return Putusan("ragu", (*_urut(dekat or tepat, h, b), *self._senama(b, h)))
        if dekat and _berisyarat(b, konteks):
            return Putusan("ragu", _urut(dekat, h, b))
        if b.jenis == "persen" and b.nilai > _PENUH and harap and (h.disebut or h.ukuran is not None):
            return Putusan("ragu", _urut(tepat or harap, h))
        return None

    def _senama(self, b: Bilangan, h: Harapan) -> tuple[Dikenal, ...]:
        """A figure of the same measure that a long number is like, though the sentence's is another: the likelier slip."""
        if h.ukuran is None or digit_berarti(b) < _DIGIT_RAGU:
            return ()
        ada = [
            k for k in self.semua if k.jenis == b.jenis and k.ukuran in h.ukuran and k.tahun in h.tahun and mirip(b, k)
        ]
        return _urut(ada, h, b)[:1]


def _benda(b: Bilangan, konteks: Konteks) -> str:
    """The noun that a plain number counts, also in "3 dari 8 kelurahan"; empty where what follows is no noun."""
    if b.jenis != "polos":
        return ""
    bagian = _DARI_SEKIAN.match(konteks.t.teks, b.sampai) if b.langkah == 1 else None
    if bagian is not None and not _SAMBUNG.fullmatch(bagian["benda"]):
        return bagian["benda"]
    cocok = _BENDA.match(konteks.t.teks, b.sampai)
    return "" if cocok is None or _SAMBUNG.fullmatch(cocok["benda"]) else cocok["benda"]


def _milik_lain(b: Bilangan, konteks: Konteks) -> bool:
    """Whether a sentence up to a number speaks of another's result, or of a part of an indicator."""
    return _PIHAK_LAIN.search(konteks.sebelum(b)) is not None


def _indikator(k: Dikenal) -> bool:
    """Whether a figure is an indicator's value, and no count of what stands under it."""
    return k.benda.kunci.startswith("indikator.") and not k.ukuran.startswith("jumlah")


def _sejenis(b: Bilangan, k: Dikenal) -> bool:
    """Whether a number can be a figure by its unit."""
    if b.jenis == "polos":
        return k.jenis in ("polos", "luas", "nilai")
    if b.jenis == "poin":
        return k.jenis == "poin"
    return k.jenis == b.jenis


def _dapat_mirip(b: Bilangan, angka: Sequence[Dikenal]) -> list[Dikenal]:
    """The figures that a number can be a slip of: no counts, which their nouns tell, but of long numbers."""
    if b.jenis != "polos" or digit_berarti(b) >= _DIGIT_YAKIN:
        return list(angka)
    return [k for k in angka if k.jenis != "polos" or _indikator(k)]


def _mirip_mana_pun(b: Bilangan, k: Dikenal, konteks: Konteks, h: Harapan) -> bool:
    """Whether a number is a figure mistyped though no measure says so: a long one, or one of what is spoken of."""
    banyak = digit_berarti(b)
    if banyak < _DIGIT_RAGU or (banyak < _DIGIT_YAKIN and k.tahun not in h.tahun) or not mirip(b, k):
        return False
    return (
        banyak >= _DIGIT_YAKIN
        or k.benda.kunci in h.dekat
        or (not k.benda.kunci and not h.tersurat)
        or (k.jalan.startswith("kinerja.program[") and _INDIKATOR_PROGRAM.search(konteks.kalimat_teks(b)) is not None)
    )


def _terbaca_bulat(b: Bilangan, k: Dikenal, h: Harapan) -> bool:
    """Whether a number is a rounding of a figure that its words name; of money only with "juta" or "miliar"."""
    if b.jenis == "rupiah":
        return b.langkah >= Decimal(1000) and (pembulatan(b, k) or (b.kira and sama(b, k)))
    if b.kira or (b.jenis == "persen" and not (h.memerintah or h.menempel)):
        return False
    return h.ukuran is not None and b.jenis in ("persen", "luas", "polos") and k.jenis != "polos" and pembulatan(b, k)


def _sel_tunggal(konteks: Konteks, tepat: Sequence[Dikenal]) -> bool:
    """Whether a table's cell can hold one value alone."""
    return konteks.t.jenis == "sel" and len({k.nilai for k in tepat}) == 1


def _berisyarat(b: Bilangan, konteks: Konteks) -> bool:
    """Whether a short number stands where a sentence names a figure's value."""
    if b.jenis in ("poin", "rupiah"):
        return b.jenis == "poin"
    if b.jenis == "polos":
        return bool(_TANPA_BENDA.match(konteks.t.teks[b.sampai :]))
    return bool(_ISYARAT.search(konteks.t.teks[: b.awal]))


def _urut(angka: Sequence[Dikenal], h: Harapan, b: Bilangan | None = None) -> tuple[Dikenal, ...]:
    """Figures from the likeliest on; alike ones in the order of ``dikenal``. Where nothing is named before the number, the
    office's own stands before a part's of the same value. ``b`` is the number that they are no more than like."""
    unik = list(dict.fromkeys(angka))
    kantor = {k.nilai for k in unik if not k.benda.kunci}
    return tuple(
        sorted(
            unik,
            key=lambda k: (
                bool(k.benda.kunci) and not h.disebut and k.nilai in kantor,
                not h.tepat(k),
                not h.cocok(k),
                k.ukuran == "pembanding",
                kemiripan(b, k) if b is not None else (),
                k.tahun is not None,
                not h.setingkat(k),
                k.ukuran == "target",
            ),
        )
    )
