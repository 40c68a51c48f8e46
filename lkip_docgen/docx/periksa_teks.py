"""The typed words of a folder's templates, and what the rules say of them that need no figures of the report (LK654 to LK662).

Reading templates takes longer than all else here, and they seldom change: what comes of a set of files is kept
(``singgahan``, "teks_templat"), named by a digest of the files and of the rules.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from lkip_docgen import singgahan
from lkip_docgen.alinea_templat import AlineaTemplat
from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.docx.periksa_folder import periksa_folder
from lkip_docgen.docx.susunan import BERKAS, SEMUA, SusunanDokumen, baca_susunan
from lkip_docgen.docx.teks_templat import baca_alinea, pisahkan

_ATURAN: Final = (
    "letak_alinea",
    "teks_templat",
    "periksa_kolom",
    "periksa_pihak",
    "periksa_judul",
    "periksa_milik",
    "periksa_sebaris",
    "periksa_kembar",
    "periksa_tempat",
    "periksa_teks",
)
"""The modules that the kept results come from."""


class TeksTemplat(NamedTuple):
    """``alinea`` are the paragraphs with words or tags, ``susunan.yaml``'s titles and names among them."""

    alinea: tuple[AlineaTemplat, ...]
    temuan: tuple[Diagnostic, ...]


def teks_templat(templates: Path, dokumen: Sequence[str] = (SEMUA,)) -> TeksTemplat:
    """What was typed in the templates that documents of these ids are made from ("semua": all, and the folder is looked
    through as well), and what is wrong with it in itself. Nothing where ``susunan.yaml`` can't be used: composing tells it."""
    try:
        daftar = [d for d in baca_susunan(templates).values() if d.id in dokumen or SEMUA in dokumen]
    except ContentError:
        return TeksTemplat((), ())
    berkas = {n: data for n in _nama(daftar) if (data := _data(templates / n)) is not None}
    alinea, temuan = _terbaca(templates, berkas, frozenset(d.gaya for d in daftar))
    liar = periksa_folder(templates) if SEMUA in dokumen else ()
    return TeksTemplat((*alinea, *_susunan(templates, daftar)), (*liar, *temuan))


def _nama(daftar: Iterable[SusunanDokumen]) -> Iterator[str]:
    return iter(dict.fromkeys(n for d in daftar for n in (d.gaya, *(f"{b.bagian}.docx" for b in d.bagian))))


def _data(berkas: Path) -> bytes | None:
    try:
        return berkas.read_bytes()
    except OSError:
        return None  # composing tells it


def _terbaca(templates: Path, berkas: Mapping[str, bytes], induk: frozenset[str]) -> TeksTemplat:
    kunci = singgahan.sidik(_mesin(), templates.as_posix(), sorted(induk), *(x for n in berkas.items() for x in n))
    tersimpan = singgahan.ambil("teks_templat", kunci)
    if tersimpan is not None:
        alinea, temuan = marshal.loads(tersimpan)
        return TeksTemplat(tuple(map(AlineaTemplat._make, alinea)), tuple(_temuan(*t) for t in temuan))
    hasil = TeksTemplat((), ())
    for nama, data in berkas.items():
        satu = baca_alinea(data, (templates / nama).as_posix(), badan=nama not in induk)
        hasil = TeksTemplat((*hasil.alinea, *satu), (*hasil.temuan, *periksa_alinea(satu)))
    simpanan = [(d.code, d.severity, d.message, d.file, d.hint) for d in hasil.temuan]
    singgahan.simpan("teks_templat", kunci, marshal.dumps(([tuple(a) for a in hasil.alinea], simpanan)))
    return hasil


def _temuan(kode: str, berat: str, pesan: str, berkas: str, saran: str) -> Diagnostic:
    return Diagnostic(kode, "error" if berat == "error" else "warning", pesan, berkas, hint=saran)


def periksa_alinea(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK654 to LK659, LK661 and LK662 of one template's paragraphs."""
    # Seldom needed, for what they find is kept; their patterns take as long to prepare as all the rest.
    from lkip_docgen.docx.periksa_judul import periksa_judul
    from lkip_docgen.docx.periksa_kembar import periksa_kembar
    from lkip_docgen.docx.periksa_kolom import periksa_kolom
    from lkip_docgen.docx.periksa_milik import periksa_milik
    from lkip_docgen.docx.periksa_pihak import periksa_pihak
    from lkip_docgen.docx.periksa_sebaris import periksa_sebaris
    from lkip_docgen.docx.periksa_tempat import periksa_tempat

    kolom = [*periksa_kolom(alinea), *periksa_milik(alinea)]
    yield from kolom
    yield from periksa_sebaris(alinea, kolom)
    yield from periksa_pihak(alinea)
    yield from periksa_judul(alinea)
    yield from periksa_tempat(alinea)
    yield from periksa_kembar(alinea)


@cache
def _mesin() -> tuple[object, ...]:
    """The state of the rules' own files."""
    berkas = (Path(__file__).with_name(f"{n}.py") for n in _ATURAN)
    return (sys.version, *((b.name, s.st_size, s.st_mtime_ns) for b in berkas for s in (b.stat(),)))


def _susunan(templates: Path, daftar: Iterable[SusunanDokumen]) -> Iterator[AlineaTemplat]:
    """The titles and names that susunan.yaml gives documents and annexes; their place is its line and column."""
    berkas = f"{templates.as_posix()}/{BERKAS}"
    for d in daftar:
        for kunci, teks in (("nama", d.nama), ("judul", d.judul)):
            di = d.di(kunci)
            yield _isian_susunan(berkas, f"{kunci} dokumen {d.id}", teks, di.baris, di.kolom)
        for b in d.bagian:
            if b.lampiran is not None:
                yield _isian_susunan(berkas, f"judul lampiran {b.lampiran.id}", b.lampiran.judul, b.baris, b.kolom)


def _isian_susunan(berkas: str, sebutan: str, teks: str, baris: int, kolom: int) -> AlineaTemplat:
    polos, isian, _ = pisahkan(teks)
    return AlineaTemplat(berkas, sebutan, 0, teks, polos, isian, (), (), (), "", di=(baris, kolom))
