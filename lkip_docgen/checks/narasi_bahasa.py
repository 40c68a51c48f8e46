"""Words of the narrative: standard spelling, and what is written apart or together.

The words themselves are data (``kata_baku``). Names that come from data are printed by expressions and aren't looked at;
one that is typed in the narrative is let pass where it is spelt as in its document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.kata_baku import (
    BENDA_KAN,
    DI_TEMPAT,
    KATA_BAKU,
    KATA_KERJA,
    KE_BILANGAN,
    SESUDAH_BEBAS,
    TERIKAT,
)
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import Lembar, Teks, lembar, nama_resmi
from lkip_docgen.checks.teks_narasi import TeksNarasi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_PETIK = lazy_regex(r"""["']([^"']*)["']""")
_KATA = lazy_regex(r"[^\W\d_]+")
_NYA = "nya"
_PANJANG_KAN = 7


@aturan_angka("LK435")
def kata_baku(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Words in the spelling of KBBI; what stands in italics is another language's."""
    lembaran = lembar(isi, laporan)
    resmi: str | None = None
    for kecil, posisi in lembaran.kata:
        if kecil not in KATA_BAKU and kecil.removesuffix(_NYA) not in KATA_BAKU:
            continue
        t, awal = lembaran.di(posisi)
        kata = t.teks[awal : awal + len(kecil)]
        benar = bentuk_baku(kata)
        if benar is None or _miring(t, awal) or t.teks[:awal].casefold().endswith(f"{kecil}-"):
            continue
        if kata[0].isupper():
            resmi = nama_resmi(isi) if resmi is None else resmi
            if _bagian_nama(t.teks, awal, awal + len(kata), resmi):
                continue
        yield _kata_salah(kata, benar, t.letak(awal, awal + len(kata)))
    yield from _kata_ungkapan(lembaran)


def _kata_ungkapan(lembaran: Lembar) -> Iterator[Diagnostic]:
    """Words of their own that expressions hold: ``{{ "naik" if … else "turun" }}``."""
    for t in lembaran.narasi:
        for r in t.ruas:
            e = r.ekspresi
            for p in _PETIK.finditer(e.teks) if e is not None else ():
                for m in _KATA.finditer(p.string, p.start(), p.end()):
                    if benar := bentuk_baku(m[0]):
                        di = Letak(r.letak.berkas, r.letak.baris, r.letak.kolom + m.start(), len(m[0]))
                        yield _kata_salah(m[0], benar, di)


def bentuk_baku(kata: str) -> str | None:
    """The standard form of a word, in the same case; None where it is standard or unknown."""
    kecil = kata.casefold()
    benar = KATA_BAKU.get(kecil)
    if benar is None and kecil.endswith(_NYA) and (dasar := KATA_BAKU.get(kecil.removesuffix(_NYA))):
        benar = dasar + _NYA
    if benar is None:
        return None
    if kata.isupper():
        return benar.upper()
    return benar[0].upper() + benar[1:] if kata[0].isupper() else benar


def _kata_salah(kata: str, benar: str, di: Letak) -> Diagnostic:
    return temuan("LK435", f'kata "{kata}" tidak baku', di, f'tulis "{benar}"', "warning")


def _miring(t: Teks, posisi: int) -> bool:
    return isinstance(t, TeksNarasi) and t.ruas_di(posisi).miring


def _bagian_nama(teks: str, awal: int, akhir: int, resmi: str) -> bool:
    """Whether a word stands with its neighbour as in an official name."""
    sebelum = _KATA.findall(teks[max(0, awal - 40) : awal])[-1:]
    sesudah = _KATA.findall(teks[akhir : akhir + 40])[:1]
    kata = teks[awal:akhir].casefold()
    frasa = [*(f"{s.casefold()} {kata}" for s in sebelum), *(f"{kata} {s.casefold()}" for s in sesudah)]
    return any(re.search(rf"(?<!\w){re.escape(f)}(?!\w)", resmi) for f in frasa)


# ---------------------------------------------------------------- apart and together


@aturan_angka("LK437")
def terpisah_atau_serangkai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """ "Di atas" apart, "ditingkatkan" and "antarinstansi" together."""
    lembaran = lembar(isi, laporan)
    for n, (kata, posisi) in enumerate(lembaran.kata):
        if kata.startswith("di") and kata[2:] in DI_TEMPAT:
            akhir, benar = posisi + len(kata), f"di {'mana pun' if kata == 'dimanapun' else kata[2:]}"
        elif kata in _BERPASANGAN and (pasangan := _pasangan(lembaran, n)):
            akhir, benar = pasangan
        else:
            continue
        t, awal = lembaran.di(posisi)
        salah = t.teks[awal : awal + akhir - posisi]
        cara = "terpisah" if " " in benar else "serangkai"
        benar = benar[0].upper() + benar[1:] if salah[0].isupper() else benar
        di = t.letak(awal, awal + len(salah))
        yield temuan("LK437", f'"{salah}" seharusnya ditulis {cara}', di, f'tulis "{benar}"', "warning")


_BERPASANGAN = TERIKAT | {"di", "ke", "se"}


def _pasangan(lembaran: Lembar, n: int) -> tuple[int, str] | None:
    """Where the word after the n-th one ends and how both are written together; None where they are rightly apart."""
    bentuk, posisi = lembaran.kata[n]
    if n + 1 == len(lembaran.kata):
        return None
    kecil, sesudah = lembaran.kata[n + 1]
    kata = lembaran.ketikan[sesudah : sesudah + len(kecil)]
    hubung = lembaran.ketikan[posisi + len(bentuk) : sesudah]
    baku = bentuk_baku(kata) or kata
    gabung = f"{bentuk}-{baku}" if kata[0].isupper() else bentuk + baku
    if hubung == "-":
        salah = bentuk == "ke" and kata in KE_BILANGAN
    elif hubung != " ":
        salah = False
    elif bentuk == "di":
        salah = _kata_kerja(kata)
    elif bentuk == "se":
        salah = len(kata) > _PENDEK
    elif bentuk == "ke":
        salah = False
    else:
        salah = kecil not in SESUDAH_BEBAS and len(kata) > 1 and not (bentuk == "non" and kata[0].isupper())
    return (sesudah + len(kata), gabung) if salah else None


_PENDEK = 2


def _kata_kerja(kata: str) -> bool:
    if kata in KATA_KERJA:
        return True
    return (
        kata.endswith("kan")
        and len(kata) >= _PANJANG_KAN
        and kata not in BENDA_KAN
        and not kata.startswith(("pe", "ke"))
    )
