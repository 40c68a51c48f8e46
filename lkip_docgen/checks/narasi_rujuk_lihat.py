"""What ``{{ lihat.… }}`` points to, against the sentence around it: a sentence on the RKT that points to the decree on the IKU,
"perbandingan nasional" that points to the table of efficiency.

Said only where the paragraph has no word of the target's subject, and exactly one other target is what it speaks of.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.checks.teks_narasi import BUKAN_KETIKAN, Ruas, TeksNarasi, teks_narasi
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_LIHAT: Final = lazy_regex(r"lihat\.(\w+)")
_POKOK: Final[Mapping[str, tuple[str, str]]] = {
    "tabel_tahun_lalu": (
        r"tahun[- ]|sebelumnya|perkembangan|riwayat|gerak\w*",
        r"tahun(?:-tahun)? (?:lalu|sebelumnya)",
    ),
    "tabel_jangka_menengah": (r"jangka|menengah|akhir|renstra|kemajuan|periode", r"jangka menengah|akhir periode"),
    "tabel_nasional": (
        r"nasional|indonesia|(?:di|mem|per|pem)?banding\w*|provinsi|regional|kabupaten|kota",
        r"nasional",
    ),
    "tabel_predikat": (r"predikat|skala|kategori|penyebab|keberhasilan|berhasil|dinilai|penilaian", r"predikat"),
    "tabel_efisiensi": (
        r"(?:ke|meng)?efisien\w*|serapan\w*|terserap|anggaran\w*|hemat|penghematan",
        r"efisien|efisiensi",
    ),
    # Money is spoken of in too many words: this one is only what another reference should have been.
    "tabel_anggaran": (r"\w+", r"serapan\w*|pagu|(?:realisasi|penyerapan) anggaran"),
    "gambar_bagan_organisasi": (r"bagan\w*|struktur\w*|organisasi\w*|susunan\w*", r"bagan|struktur organisasi"),
    "gambar_cascading": (
        r"cascading|penjabaran|dijabarkan|pohon|jenjang|kinerja|perjanjian|pk|sasaran",
        r"cascading|pohon kinerja",
    ),
    "lampiran_renstra": (r"renstra|rencana strategis|matriks\w*", r"renstra|rencana strategis"),
    "lampiran_rkt": (r"rkt|rencana kinerja(?: tahunan)?|rencana", r"rkt|rencana kinerja tahunan"),
    "lampiran_pk": (r"pk|perjanjian\w*|dijanjikan|janji\w*", r"pk|perjanjian kinerja"),
    "lampiran_iku": (r"iku|indikator kinerja utama|keputusan\w*|ukuran kinerja", r"iku|indikator kinerja utama"),
    "lampiran_prestasi": (r"prestasi\w*|penghargaan\w*|juara|lomba\w*|piagam", r"prestasi|penghargaan"),
}
"""By target of every report what may be said of it, and what is said of nothing else."""
_FOTO: Final = "gambar_foto_"
_KATA: Final = lazy_regex(r"[^\W\d_]{5,}")
_BATAS_KALIMAT: Final = lazy_regex(r"[.;:!?]\s+(?=[A-Z" + BUKAN_KETIKAN + r"])|\n")
_KLAUSA = 130
"""Characters before a photo's reference that tell what it shows."""
_SINGKATAN = 4
"""Letters from which a target's name is a word, and no abbreviation."""
_BERSAMA = 2
"""Words in common from which a clause is about another photo."""
_MIRIP = 3
"""Words in common with a caption, be they in others too, from which a clause is about it."""


class _Rujukan(NamedTuple):
    """One reference in a text, and its target."""

    t: TeksNarasi
    ruas: Ruas
    sasaran: str

    @property
    def paragraf(self) -> str:
        """The text around it, what it prints taken out."""
        return self.t.teks[: self.ruas.awal] + self.t.teks[self.ruas.akhir :]

    @property
    def kalimat(self) -> str:
        """The sentence around it, likewise."""
        teks = self.t.teks
        awal = max((x.end() for x in _BATAS_KALIMAT.finditer(teks, 0, self.ruas.awal)), default=0)
        akhir = _BATAS_KALIMAT.search(teks, self.ruas.akhir)
        return teks[awal : self.ruas.awal] + teks[self.ruas.akhir : akhir.start() if akhir is not None else None]


def rujukan_lain(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """LK457: a reference to another table, figure or annex than its sentence speaks of."""
    foto = _kata_foto(isi)
    kata = _semua_kata_foto(isi)
    for t in teks_narasi(isi, laporan):
        if not any(r.ekspresi is not None and r.ekspresi.teks.startswith("lihat.") for r in t.ruas):
            continue
        rujukan = list(_rujukan(t))
        ada = {r.sasaran for r in rujukan}
        for r in rujukan:
            calon = (_foto_lain(r, foto) or _foto_mirip(r, foto, kata)) if r.sasaran.startswith(_FOTO) else _lain(r)
            if len(calon) == 1 and calon[0] not in ada:
                yield _temuan(r, calon[0])
        yield from _foto_tertukar([r for r in rujukan if r.sasaran.startswith(_FOTO)], foto)


def _rujukan(t: TeksNarasi) -> Iterator[_Rujukan]:
    for r in t.ruas:
        if r.ekspresi is not None and (m := _LIHAT.fullmatch(r.ekspresi.teks.strip())) is not None:
            yield _Rujukan(t, r, m[1])


# ---------------------------------------------------------------- tables and annexes


def _lain(r: _Rujukan) -> list[str]:
    """The other targets of its kind that a sentence speaks of; none where it speaks of this one."""
    if r.sasaran not in _POKOK or _disebut(r.sasaran, r.paragraf, 0) or _bagiannya(r.sasaran, r.t.slot):
        return []
    jenis = r.sasaran.partition("_")[0]
    sejenis = [k for k in _POKOK if k.startswith(f"{jenis}_") and k != r.sasaran]
    if dalam := [k for k in sejenis if _disebut(k, r.kalimat, 1)]:
        return dalam
    return [k for k in sejenis if _bagiannya(k, r.t.slot) and _disebut(k, r.paragraf, 1)]


def _bagiannya(sasaran: str, slot: str) -> bool:
    """Whether a part of the narrative is about a target by its name: "nasional", "rkt"."""
    return sasaran.partition("_")[2] == slot


def _disebut(sasaran: str, teks: str, yang: int) -> bool:
    return _pola(sasaran, yang).search(teks) is not None


@cache
def _pola(sasaran: str, yang: int) -> re.Pattern[str]:
    return regex(rf"\b(?:{_POKOK[sasaran][yang]})(?!\w)", re.IGNORECASE)


# ---------------------------------------------------------------- photos


def _kata_foto(isi: Isi) -> dict[str, frozenset[str]]:
    """By photo the words of its id and caption that no other photo has."""
    kata = _semua_kata_foto(isi)
    banyak = Counter(w for x in kata.values() for w in x)
    return {n: frozenset(w for w in x if banyak[w] == 1) for n, x in kata.items()}


def _semua_kata_foto(isi: Isi) -> dict[str, set[str]]:
    """By photo the words of its id and caption."""
    return {f"{_FOTO}{f.id}": _kata(f"{f.id.replace('_', ' ')} {f.keterangan} {f.alt or ''}") for f in isi.foto}


def _foto_mirip(r: _Rujukan, foto: Mapping[str, frozenset[str]], kata: Mapping[str, set[str]]) -> list[str]:
    """The photo that the words before a reference are most like, where they have none of this one's own: three words at
    least, two more than any other's, words of most photos not counted."""
    sendiri = foto.get(r.sasaran, frozenset())
    paragraf = _kata(r.paragraf)
    if not sendiri or any(_sekata(w, x) for w in sendiri for x in paragraf):
        return []
    banyak = Counter(w for x in kata.values() for w in x)
    klausa = {w for w in _kata(r.t.teks[max(0, r.ruas.awal - _KLAUSA) : r.ruas.awal]) if banyak[w] * 2 <= len(kata)}
    mirip = sorted(((len(x & klausa), n) for n, x in kata.items()), reverse=True)
    (terbanyak, nama), *lain = mirip
    if terbanyak < _MIRIP or nama == r.sasaran or (lain and terbanyak - lain[0][0] < _BERSAMA):
        return []
    return [nama]


def _foto_lain(r: _Rujukan, foto: Mapping[str, frozenset[str]]) -> list[str]:
    """The photo that the words before a reference describe; none where they describe this one."""
    sendiri = foto.get(r.sasaran, frozenset())
    klausa = _kata(r.t.teks[max(0, r.ruas.awal - _KLAUSA) : r.ruas.awal])
    calon = [n for n, x in foto.items() if n != r.sasaran and len(x & klausa) >= min(_BERSAMA, len(x))]
    if not sendiri or not calon:
        return []
    # One whose words stand in the very sentence is meant, whatever else the paragraph tells.
    kalimat = _kata(r.kalimat)
    dekat = len(calon) == 1 and len(foto[calon[0]] & kalimat) >= _BERSAMA
    teks = kalimat if dekat else _kata(r.paragraf)
    return [] if any(_sekata(w, x) for w in sendiri for x in teks) else calon


def _kata(teks: str) -> set[str]:
    return {w.casefold() for w in _KATA.findall(teks)}


def _foto_tertukar(rujukan: list[_Rujukan], foto: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Two photos of one paragraph, each where the other is described: by the words from the reference before on."""
    awal, depan = 0, []
    for r in rujukan:
        batas = [x.end() for x in _BATAS_KALIMAT.finditer(r.t.teks, awal, r.ruas.awal)]
        depan.append(_kata(r.t.teks[max([awal, *batas]) : r.ruas.awal]))
        awal = r.ruas.akhir
    for a, r in enumerate(rujukan):
        for z in range(a + 1, len(rujukan)):
            if _milik(foto, rujukan[z], depan[a], r) and _milik(foto, r, depan[z], rujukan[z]):
                d = _temuan(r, rujukan[z].sasaran)
                yield d
                yield _temuan(rujukan[z], r.sasaran)._replace(root=d.key)


def _milik(foto: Mapping[str, frozenset[str]], r: _Rujukan, kata: set[str], bukan: _Rujukan) -> bool:
    """Whether words describe one photo, and not the other at all."""
    sendiri, lain = foto.get(r.sasaran, frozenset()), foto.get(bukan.sasaran, frozenset())
    return (
        r.sasaran != bukan.sasaran
        and any(_sekata(w, x) for w in sendiri for x in kata)
        and bool(lain)
        and not any(_sekata(w, x) for w in lain for x in kata)
    )


def _sekata(a: str, b: str) -> bool:
    """Two forms of one word: the same but for what is put before or behind."""
    pendek, panjang = sorted((a, b), key=len)
    return pendek in panjang


def _temuan(r: _Rujukan, lain: str) -> Diagnostic:
    return temuan(
        "LK457",
        f"kalimatnya bukan tentang {_sebut(r.sasaran)}, melainkan {_sebut(lain)}",
        r.ruas.letak,
        f"tulis {{{{ lihat.{lain} }}}}; bila memang itu yang dirujuk, sebut isinya dalam kalimat",
        "warning",
    )


def _sebut(sasaran: str) -> str:
    """A target in words: "lampiran iku"; its name in an expression is its own."""
    if sasaran.startswith(_FOTO):
        return f'foto "{sasaran.removeprefix(_FOTO)}"'
    jenis, _, ekor = sasaran.partition("_")
    return f"{jenis} {ekor.upper() if len(ekor) < _SINGKATAN else ekor.replace('_', ' ')}"
