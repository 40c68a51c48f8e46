"""Predicates typed in the narrative: of the scale, and those that the figures give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.mirip import kata_mirip
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, Sebutan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_akhir, menyebut_lalu
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics.pandangan.kinerja import TingkatView
from lkip_docgen.metrics.pandangan.pk import BarisView
from lkip_docgen.metrics.skala import SKALA_PANRB, tingkat_dari

_ANTARA = (
    r"(?:[\s:“”\"'(*]|\b(?:nilai|kinerja|capaian|yaitu|yakni|adalah|ialah|dengan|dalam|pada|menjadi|kategori|predikat"
    r"|tingkat|mutu|sebesar)\b|\d+(?:[.,]\d+)?\s?%)*"
)
_PEMICU = lazy_regex(
    rf"\b(?:(?:ber)?(?:predikat|kategori)(?:nya|kan)?|dikategorikan)\b{_ANTARA}",
    re.I,
    needs=("predikat", "kategori"),
)
_PEMICU_LEMAH = lazy_regex(
    rf"\b(?:tergolong|termasuk|dinilai|masuk)\b{_ANTARA}", re.I, needs=("tergolong", "dinilai", "masuk")
)
_PEMICU_PUJI = lazy_regex(r"\b(?:capaian|kinerja|hasil|nilai)(?:nya)?(?: \w+)? (?:yang|dengan) ", re.I)
_PERSEN_KURUNG = lazy_regex(r"%\s*\(\s*", needs=("%",))
_TARGET_HURUF = lazy_regex(
    r"\b[Tt]arget(?:nya)?(?: kinerja)?(?: adalah| sebesar| yaitu)? (AA|BB|CC|[ABCD])(?![\w/+-])(?! ?\()",
    needs=("target",),
)
_MEMUASKAN = lazy_regex(r"(?:sangat )?memuaskan(?!\w)", re.I)
_HURUF = lazy_regex(r"(?<![\w/.])([A-E]{1,3}[+-]?)(?![\w/+-])(?!\.\d)")
_HURUF_ANGKA = lazy_regex(
    r"(?<![\w/.])(?<!ampiran )(?<!uruf )(?<!abel )(AA|A|BB|B|CC|C|D) \((\d{2,3}(?:,\d{1,2})?)\)",
    needs=("a (", "b (", "c (", "d ("),
)
_JUMLAH = lazy_regex(
    r"\b(\d{1,2})\s*(?:\([\w ]+\)\s*)?(?:buah\s+)?indikator\b(?P<antara>(?:[^.;,\d]|,(?= ya(?:itu|kni)\b)){0,70}?)$",
    re.I,
)
_LOMBA = lazy_regex(
    r"\b(?:lomba|juara|akreditasi|terakreditasi|penghargaan|opini|ombudsman|sertifikat|ISO|zona|adipura|award|"
    r"kepatuhan|piagam|usia|umur|miskin)\b",
    re.I,
)
_LAIN_TINGKAT = lazy_regex(r"\b(?:nasional|kabupaten|provinsi|kota)\b", re.I)
_NILAI = lazy_regex(r"\b(?:nilai|hasil evaluasi|evaluasi|skor|realisasi\w*)\b", re.I)
_CAPAIAN = lazy_regex(r"\bcapaian\w*", re.I)
_TARGET = lazy_regex(r"\btarget\w*(?: kinerja)?[\s:(“\"]*(?:kategori|predikat|adalah|yaitu|sebesar)?[\s:(“\"]*$", re.I)
_SUBJEK_LEMAH = lazy_regex(r"\b(?:capaian|kinerja|indikator|sasaran|realisasi|predikat|kategori|SAKIP)\w*", re.I)

DI_LUAR_SKALA = (
    "Baik Sekali", "Amat Baik", "Cukup Baik", "Kurang Baik", "Tidak Baik", "Sangat Tinggi", "Sangat Rendah",
    "Sangat Berhasil", "Cukup Berhasil", "Kurang Berhasil", "Tidak Berhasil", "Sangat Cukup", "Cukup Memuaskan",
    "Kurang Memuaskan", "Tidak Memuaskan", "Amat Memuaskan", "Istimewa", "Sempurna", "Bagus", "Lumayan", "Buruk",
    "Sangat Buruk", "Agak Kurang", "Sangat Memuaskan", "Memuaskan", "Sangat Baik", "Baik", "Cukup", "Kurang",
    "Sangat Kurang", "Tinggi", "Sedang", "Rendah", "Berhasil",
)  # fmt: skip
"""Predicates of this and other scales, and words that are taken for them. A guess from reports that were read."""


class KlaimPredikat(NamedTuple):
    """A predicate typed at ``awal:akhir``: a word of the scale and its letter, or what isn't of the scale. ``pasti``
    says that it is meant as a predicate beyond doubt."""

    awal: int
    akhir: int
    teks: str
    pasti: bool = True


class Skala:
    """The words and letters of the report's predicate scale."""

    def __init__(self, tingkat: Iterable[TingkatView]) -> None:
        self.tingkat = tuple(tingkat)
        self.kata: dict[str, TingkatView] = {}
        self.huruf: dict[str, TingkatView] = {}
        for t in self.tingkat:
            self.kata[t.predikat.casefold()] = t
            self.kata.setdefault(re.sub(r"\s*\(.*\)", "", t.predikat).casefold(), t)
            if re.fullmatch(r"[A-Z]{1,3}[+-]?", t.kategori):
                self.huruf[t.kategori] = t

    @cached_property
    def semua_kata(self) -> dict[str, None]:
        """The single words of its predicates, in order."""
        return {w: None for n in self.kata for w in re.findall(r"\w+", n)}

    @cached_property
    def pola(self) -> re.Pattern[str]:
        """A predicate's words, of the scale or of others, longest first."""
        kata = {*self.kata, *(k.casefold() for k in DI_LUAR_SKALA)}
        return regex("(?:" + "|".join(re.escape(k) for k in sorted(kata, key=len, reverse=True)) + r")(?!\w)", re.I)

    def milik(self, teks: str) -> TingkatView | None:
        """The step that a word or a letter names."""
        return self.huruf.get(teks) or self.kata.get(teks.casefold())

    def sebut(self) -> str:
        return ", ".join(t.predikat if t.predikat == t.kategori else f"{t.kategori} {t.predikat}" for t in self.tingkat)


def klaim_di(b: Bacaan, skala: Skala) -> Iterator[KlaimPredikat]:
    """The predicates that a text claims."""
    ketik, sudah = b.ketik, -1
    for pola in (_PEMICU, _PEMICU_LEMAH):
        for m in pola.finditer(ketik):
            lemah = pola is _PEMICU_LEMAH
            if m.end() <= sudah or (k := _setelah(b, m.end(), skala, lemah=lemah)) is None:
                continue
            sudah = max(sudah, k.akhir)
            yield k
    for m in _PERSEN_KURUNG.finditer(b.teks):
        if (k := _setelah(b, m.end(), skala, lemah=False)) is not None and ketik[k.akhir : k.akhir + 1] == ")":
            yield k
    for m in _PEMICU_PUJI.finditer(ketik) if "memuaskan" in ketik.casefold() else ():
        if (k2 := _MEMUASKAN.match(ketik, m.end())) is not None:
            yield KlaimPredikat(k2.start(), k2.end(), k2[0], pasti=False)
    for m in _TARGET_HURUF.finditer(ketik):
        yield KlaimPredikat(m.start(1), m.end(1), m[1])
    yield from _dalam_kurung(b, skala, sudah)


def _setelah(b: Bacaan, di: int, skala: Skala, *, lemah: bool) -> KlaimPredikat | None:
    """The predicate that begins at a place behind a word that announces one."""
    if m := _HURUF.match(b.ketik, di):
        return None if lemah and m[1] not in skala.huruf else KlaimPredikat(di, m.end(1), m[1])
    if m := skala.pola.match(b.ketik, di):
        tegas = m[0][0].isupper() or b.t.ruas_di(di).tebal
        if lemah and not tegas and not _SUBJEK_LEMAH.search(b.isi_klausa(di)):
            return None
        return KlaimPredikat(di, m.end(), m[0])
    return None


_KURUNG = lazy_regex(r" \((?:AA?|BB?|CC?|D)\)")


def _dalam_kurung(b: Bacaan, skala: Skala, sudah: int) -> Iterator[KlaimPredikat]:
    """ "Memuaskan (A)" wherever it stands."""
    for h in _KURUNG.finditer(b.ketik):
        kata = list(skala.pola.finditer(b.ketik, max(0, h.start() - 30), h.start()))
        m = kata[-1] if kata else None
        if m is not None and m.end() == h.start() and m.start() >= sudah and m[0].casefold() in skala.kata:
            sebelum = b.ketik[max(0, m.start() - 30) : m.start()]
            if not (sebelum.rstrip().endswith("(") or _PEMICU.search(sebelum) or _PEMICU_LEMAH.search(sebelum)):
                yield KlaimPredikat(m.start(), m.end(), m[0])
        elif m is None and b.teks[: h.start()].casefold().endswith(tuple(skala.kata)):
            yield KlaimPredikat(h.start() + 2, h.end() - 1, h[0].strip(" ()"))  # the word is computed, the letter typed


# ---------------------------------------------------------------- the rules


def luar_skala(b: Bacaan, klaim: Iterable[KlaimPredikat], skala: Skala) -> Iterator[Diagnostic]:
    """Predicates that aren't of the scale, pairs of word and letter, and of letter and score, that don't agree."""
    for k in klaim:
        if not k.pasti or _LOMBA.search(b.isi_kalimat(k.awal)):
            continue
        t = skala.milik(k.teks)
        if t is None:
            if not (k.teks in _HURUF_PANRB and not skala.huruf):
                yield _luar(b, k, skala)
        elif (lain := _pasangan(b, k, skala)) is not None and lain[0] is not t:
            yield temuan(
                "LK421",
                f'"{k.teks}" dan "{lain[1]}" disebut bersama, padahal pada skala {_sebut(t)} dan {_sebut(lain[0])} '
                "dua tingkat yang berlainan",
                b.t.letak(k.awal, k.akhir),
                "samakan huruf dengan sebutannya, atau ambil dari datanya: {{ indikator.….predikat }}",
            )
    for m in _HURUF_ANGKA.finditer(b.ketik):
        nilai = Decimal(m[2].replace(",", "."))
        benar = tingkat_dari(nilai, SKALA_PANRB).kategori
        if benar != m[1] and nilai <= 100 and not _LOMBA.search(b.isi_kalimat(m.start())):
            yield temuan(
                "LK421",
                f"nilai {m[2]} berkategori {benar}, bukan {m[1]}",
                b.t.letak(m.start(1), m.end()),
                "perbaiki huruf atau angkanya, atau ambil dari datanya: {{ indikator.….realisasi }}",
            )


_HURUF_PANRB = frozenset(t.kategori for t in SKALA_PANRB)


def _luar(b: Bacaan, k: KlaimPredikat, skala: Skala) -> Diagnostic:
    mirip = next((n for n in skala.kata if kata_mirip(n, k.teks.casefold())), None)
    return temuan(
        "LK421",
        f'"{k.teks}" bukan predikat pada skala laporan ini',
        b.t.letak(k.awal, k.akhir),
        f'mungkin maksudnya "{skala.kata[mirip].predikat}"' if mirip else f"skalanya: {skala.sebut()}",
    )


def salah_tulis(b: Bacaan, skala: Skala) -> Iterator[Diagnostic]:
    """A predicate mistyped behind the word that announces it ("predikat Sangat Memuasakan")."""
    for m in _PEMICU.finditer(b.ketik):
        if skala.pola.match(b.ketik, m.end()) or _HURUF.match(b.ketik, m.end()):
            continue
        kata = regex(r"([A-Za-z]+)(?: ([A-Za-z]+))?").match(b.ketik, m.end())
        if kata is None or not kata[0][0].isupper():
            continue
        for n, w in ((1, kata[1]), (2, kata[2] or "")):
            mirip = next((x for x in skala.semua_kata if kata_mirip(x, w.casefold())), None)
            if mirip and (n == 1 or kata[1].casefold() in skala.semua_kata):
                yield temuan(
                    "LK421",
                    f'"{kata[0]}" bukan predikat pada skala laporan ini',
                    b.t.letak(kata.start(n), kata.end(n)),
                    f'mungkin "{w}" seharusnya "{mirip}"; skalanya: {skala.sebut()}',
                )
                break


def _pasangan(b: Bacaan, k: KlaimPredikat, skala: Skala) -> tuple[TingkatView, str] | None:
    """The letter or the word beside a predicate: "Memuaskan (A)", "A (memuaskan)"."""
    m = regex(r"[*”\"]*\s*\(\s*").match(b.teks, k.akhir)
    if m is None:
        return None
    if h := _HURUF.match(b.teks, m.end()):
        return (skala.huruf[h[1]], h[1]) if h[1] in skala.huruf else None
    if (w := skala.pola.match(b.teks, m.end())) and (t := skala.milik(w[0])) is not None:
        return t, w[0]
    return None


def bertentangan(b: Bacaan, klaim: Iterable[KlaimPredikat], kin: Kinerja, skala: Skala) -> Iterator[Diagnostic]:
    """Predicates that the figures of what they speak of don't give."""
    for k in klaim:
        t = skala.milik(k.teks)
        kalimat = b.isi_kalimat(k.awal)
        if _LOMBA.search(kalimat) or (t is None and k.teks not in _HURUF_PANRB):
            continue
        banyak = _JUMLAH.search(b.teks[b.kalimat(k.awal)[0] : k.awal])
        if banyak is not None:
            if t is not None:
                yield from _jumlah_salah(b, kin, k, t, int(banyak[1]))
            continue
        s = b.subjek(k.awal, k.akhir)
        if s is None or s.jenis == "lain":
            continue
        sah = _sah(b, kin, k, s)
        if sah is not None and k.teks not in sah and (t is None or not {t.predikat, t.kategori} & sah):
            yield _salah(b, kin, k, s)


def _jumlah_salah(b: Bacaan, kin: Kinerja, k: KlaimPredikat, t: TingkatView, n: int) -> Iterator[Diagnostic]:
    s = b.subjek(k.awal, k.akhir)
    baris = s.baris if s is not None and s.jenis == "sasaran" else kin.baris
    benar = sum(x.kategori == t.kategori for x in baris)
    if n != benar:
        yield temuan(
            "LK420",
            f"disebut {n} indikator berpredikat {k.teks}, menurut datanya {benar or 'tidak ada'}",
            b.t.letak(k.awal, k.akhir),
            "pakai {{ kinerja.kalimat.predikat }}, yang mengikuti datanya",
        )


def _sah(b: Bacaan, kin: Kinerja, k: KlaimPredikat, s: Sebutan) -> set[str] | None:
    """The words and letters that are true of the subject; None where none can be said."""
    kalimat = b.isi_kalimat(k.awal)
    if s.jenis == "umum":
        v = kin.laporan.kinerja
        return {v.predikat, v.kategori} if v.tingkat is not None else None
    baris = s.baris
    sah = {x for y in baris for x in (y.predikat, y.kategori)}
    if s.jenis == "sasaran" or len(baris) > 1 or b.t.baris_pk:
        for kel in kin.kelompok:
            if any(y in kel.baris for y in baris):
                sah |= _tingkat(kin, kel.rata_rata.nilai)
    sakip = [y for y in baris if y.indikator.satuan == "nilai_sakip"]
    if not sakip and _TARGET.search(b.teks[b.kalimat(k.awal)[0] : k.awal]):
        return None
    if not sakip:
        if not b.t.baris_pk and not baris:
            return None
        if _LAIN_TINGKAT.search(kalimat) and b.t.slot == "nasional":
            return None
        return sah | _waktu_lain(b, kin, k, baris)
    if _TARGET.search(b.teks[b.kalimat(k.awal)[0] : k.awal]):
        return {h for y in sakip for h in _huruf(y.target.nilai, y.indikator.target_akhir.nilai)}
    sebelum = b.teks[b.klausa(k.awal)[0] : k.awal]
    nilai, capaian = _terakhir(_NILAI, sebelum), _terakhir(_CAPAIAN, sebelum)
    huruf = {h for y in sakip for h in _huruf(y.realisasi.nilai)}
    if nilai > capaian:
        if _LAIN_TINGKAT.search(kalimat):
            huruf |= {h for y in sakip for p in y.indikator.pembanding.semua for h in _huruf(p.nilai.nilai)}
        return huruf if k.teks in _HURUF_PANRB else huruf | sah
    return sah | (huruf if capaian < 0 else set()) | _waktu_lain(b, kin, k, baris)


def _terakhir(pola: re.Pattern[str], teks: str) -> int:
    return max((m.start() for m in pola.finditer(teks)), default=-1)


def _huruf(*nilai: Decimal | None) -> set[str]:
    """Letter and word of SAKIP scores."""
    return {
        x for n in nilai if n is not None for t in (tingkat_dari(n, SKALA_PANRB),) for x in (t.kategori, t.predikat)
    }


def _tingkat(kin: Kinerja, nilai: Decimal | None) -> set[str]:
    if nilai is None:
        return set()
    t = tingkat_dari(nilai, kin.skala)
    return {t.kategori, t.predikat}


def _waktu_lain(b: Bacaan, kin: Kinerja, k: KlaimPredikat, baris: Iterable[BarisView]) -> set[str]:
    """What is true of last year or of the Renstra's end, where the sentence speaks of them."""
    sah: set[str] = set()
    kalimat = b.isi_kalimat(k.awal)
    for y in baris:
        if menyebut_lalu(kalimat, kin.laporan.tahun):
            sah |= _tingkat(kin, y.indikator.lalu.capaian.nilai)
        if menyebut_akhir(kalimat, y.indikator.tahun_akhir) or b.t.slot == "jangka_menengah":
            sah |= _tingkat(kin, y.indikator.capaian_akhir.nilai)
    return sah


def _salah(b: Bacaan, kin: Kinerja, k: KlaimPredikat, s: Sebutan) -> Diagnostic:
    if s.jenis == "umum":
        v = kin.laporan.kinerja
        fakta = f"rata-rata capaian {v.rata_rata} {_berhuruf(k, v.kategori)}berpredikat {v.predikat}"
        ganti = "kinerja.kategori" if k.teks.isupper() else "kinerja.predikat"
    else:
        y = s.baris[0]
        fakta = f"{y.uraian_indikator} bercapaian {y.capaian}, {_berhuruf(k, y.kategori)}berpredikat {y.predikat}"
        if y.indikator.satuan == "nilai_sakip":
            fakta += f", dengan nilai {y.realisasi}"
        ganti = f"baris_pk.{y.id}.{'kategori' if k.teks.isupper() else 'predikat'}"
    if s.jenis != "umum" and s.baris[0].indikator.satuan == "nilai_sakip" and k.teks.isupper():
        return _huruf_salah(b, k, s.baris[0])
    if not (s.baris and s.baris[0].capaian.ada) and s.jenis != "umum":
        fakta = f"capaian {s.baris[0].uraian_indikator} belum dapat dihitung"
    return temuan(
        "LK420",
        f'{"kategori" if k.teks.isupper() else "predikat"} "{k.teks}" tidak sesuai data: {fakta}',
        b.t.letak(k.awal, k.akhir),
        f"perbaiki, atau ambil dari datanya: {{{{ {ganti} }}}}",
        "error" if k.pasti else "warning",
    )


def _berhuruf(k: KlaimPredikat, kategori: str | None) -> str:
    """The letter of a predicate before its word, where a letter was written."""
    return f"berkategori {kategori}, " if kategori and k.teks.isupper() else ""


def _huruf_salah(b: Bacaan, k: KlaimPredikat, y: BarisView) -> Diagnostic:
    """A letter beside a SAKIP score, which has its own, other than that of its capaian."""
    nilai = str(y.realisasi)
    fakta = f"{y.uraian_indikator} bernilai {nilai}"
    if nilai.partition(" ")[0] == k.teks:
        target, huruf = str(y.target), str(y.target).partition(" ")[0]
        return temuan(
            "LK420",
            f'kategori "{k.teks}" bukan kategori targetnya: target {y.uraian_indikator} {target}',
            b.t.letak(k.awal, k.akhir),
            f"tulis {huruf}, atau ambil dari datanya: {{{{ indikator.{y.indikator.id}.target }}}}",
            "error" if k.pasti else "warning",
        )
    if y.kategori == k.teks:
        fakta += f"; {k.teks} kategori capaiannya, {y.capaian}"
    return temuan(
        "LK420",
        f'kategori "{k.teks}" bukan kategori nilainya: {fakta}',
        b.t.letak(k.awal, k.akhir),
        f"tulis {nilai.partition(' ')[0]}, atau ambil dari datanya: {{{{ indikator.{y.indikator.id}.realisasi }}}}",
        "error" if k.pasti else "warning",
    )


def _sebut(t: TingkatView) -> str:
    return t.predikat if t.predikat == t.kategori else f"{t.kategori} ({t.predikat})"
