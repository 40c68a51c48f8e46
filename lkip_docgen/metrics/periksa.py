"""Every expression of the narrative tried, every fault reported with its place.

LK401 an expression that can't be read · LK402 an unknown name · LK405 an unknown filter · LK406 a value that can't be
printed or computed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lkip_docgen.content.berkas_teks import diagnostik_di, lengkapi
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import BlokNarasi, DaftarNarasi, Ekspresi, TabelNarasi
from lkip_docgen.diagnostics import Diagnostic

from .galat import EkspresiError, JenisGalat
from .pandangan.iku import acuan_diktum_salah
from .pandangan.laporan import Laporan
from .ungkapan_narasi import ungkapan_narasi

KODE: dict[JenisGalat, str] = {"sintaks": "LK401", "nama": "LK402", "saringan": "LK405", "nilai": "LK406"}


def periksa_narasi(isi: Isi, laporan: Laporan, bookmark: Iterable[str] = ()) -> list[Diagnostic]:
    """Every fault of every expression, in the order of files and slots. ``bookmark`` are those of the templates beyond
    the report's own."""
    ungkapan = ungkapan_narasi(laporan, bookmark)
    temuan: list[Diagnostic] = []
    for berkas in isi.narasi.values():
        for blok in berkas.slot.values():
            for e in ekspresi_di(blok):
                galat = ungkapan.hasil(e.teks)
                if isinstance(galat, EkspresiError):
                    pesan = f"{{{{ {e.teks} }}}}: {galat.pesan}"
                    d = diagnostik_di(_letak(e, galat), KODE[galat.jenis], pesan, galat.saran)
                    temuan.append(d._replace(subject=galat.nama))
    # Those on the decree are completed with the rules' own, which find the words of a text on several lines.
    return [*lengkapi(temuan), *_acuan_diktum(isi)]


def ekspresi_di(blok: Iterable[BlokNarasi]) -> Iterator[Ekspresi]:
    """The expressions of a narrative, in reading order."""
    for b in blok:
        if isinstance(b, DaftarNarasi):
            for butir in b.butir:
                yield from ekspresi_di(butir)
        elif isinstance(b, TabelNarasi):
            for baris in (b.kepala, *b.baris):
                for sel in baris:
                    yield from (s for s in sel if isinstance(s, Ekspresi))
        else:
            yield from (s for s in b.isi if isinstance(s, Ekspresi))


def _letak(e: Ekspresi, galat: EkspresiError) -> Letak:
    """The place of the faulty name; of the whole expression where that isn't known or stands on a further line."""
    if galat.kolom is None or galat.kolom >= e.letak.panjang:
        return e.letak
    panjang = max(1, min(len(galat.nama), e.letak.panjang - galat.kolom))
    return Letak(e.letak.berkas, e.letak.baris, e.letak.kolom + galat.kolom, panjang)


def _acuan_diktum(isi: Isi) -> Iterator[Diagnostic]:
    """References of the decree to a diktum that it doesn't have."""
    k = isi.iku.keputusan
    if k is None:
        return
    bagian: list[tuple[Simpul, str, Sequence[str]]] = [
        (k, "menimbang", k.menimbang),
        (k, "mengingat", k.mengingat),
        (k, "menetapkan", [k.menetapkan]),
        *((d, "teks", [d.teks]) for d in k.diktum),
        *((d, "butir", d.butir) for d in k.diktum),
    ]
    for simpul, isian, teks in bagian:
        for n in (n for t in teks for n in acuan_diktum_salah(k.diktum, t)):
            letak = simpul.letak_dari(isian) or Letak("", 0, 0)
            yield diagnostik_di(
                letak,
                "LK402",
                f"{{{{ diktum.{n} }}}}: diktum ke-{n} tidak ada",
                f"keputusan ini punya {len(k.diktum)} diktum",
            )
