"""Photos as a collection: files that no entry prints, one picture printed twice, one caption under two."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from lkip_docgen.checks.aturan import aturan, berkas_tahun, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat
from lkip_docgen.content.model.foto import Foto
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic, closest

_GAMBAR = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".avif", ".tif", ".tiff", ".bmp", ".gif"})
_FOLDER = "foto"
"""Where photos lie by custom, below the year's folder."""


@aturan("LK633")
def foto_terpakai(isi: Isi) -> Iterator[Diagnostic]:
    """A picture beside the photos that no entry names was probably meant to be printed."""
    tahun = isi.akar / str(isi.tahun)
    dipakai = {(tahun / f.berkas).resolve() for f in isi.foto if f.berkas is not None and "\x00" not in f.berkas}
    if "foto" in isi.rusak or not (tahun / _FOLDER).is_dir():
        return
    belum = {f.id: f for f in isi.foto if f.berkas is None}
    for berkas in sorted((tahun / _FOLDER).rglob("*")):
        if berkas.suffix.lower() not in _GAMBAR or berkas.name.startswith(".") or berkas.resolve() in dipakai:
            continue
        nama = berkas.relative_to(tahun).as_posix()
        mirip = closest(berkas.stem.lower().replace(" ", "_").replace("-", "_"), belum)
        yield temuan(
            "LK633",
            f'gambar "{nama}" tidak dipakai satu pun foto',
            letak(belum[mirip], "id") if mirip else None,
            f'tulis "berkas: {nama}" pada foto "{mirip}" bila memang itu, atau hapus berkasnya'
            if mirip
            else f'tambahkan satu butir dengan "berkas: {nama}", atau hapus berkasnya',
            "note",
            berkas_tahun(isi, "foto.yaml"),
        )


@aturan("LK634")
def foto_tidak_ganda(isi: Isi) -> Iterator[Diagnostic]:
    """The same picture under two captions is mostly a slip, also where the file was copied under another name."""
    tahun = isi.akar / str(isi.tahun)
    ukuran: dict[int, list[tuple[Foto, Path]]] = {}
    for f in isi.foto:
        if f.berkas is not None and "\x00" not in f.berkas and (berkas := tahun / f.berkas).is_file():
            ukuran.setdefault(berkas.stat().st_size, []).append((f, berkas))
    for kelompok in ukuran.values():
        # Reading is for those of one size only: a check doesn't read every photo.
        awal: dict[bytes, Foto] = {}
        for f, berkas in kelompok if len(kelompok) > 1 else ():
            pertama = awal.setdefault(sha256(berkas.read_bytes()).digest(), f)
            if pertama is not f:
                yield temuan(
                    "LK634",
                    f'foto "{f.id}" sama dengan foto "{pertama.id}": {f.berkas}',
                    letak(f, "berkas"),
                    "periksa apakah berkasnya tertukar",
                    "note",
                )


@aturan("LK347")
def keterangan_tidak_ganda(isi: Isi) -> Iterator[Diagnostic]:
    """Two photos have one caption, which by their ids, or by the lines where they are printed, is one's alone."""
    awal: dict[str, Foto] = {}
    for f in isi.foto if "foto" not in isi.rusak else ():
        lama = awal.setdefault(padat(f.keterangan), f)
        if lama is f:
            continue
        a, b = _menyebut(lama), _menyebut(f)
        if lama.baris_pk != f.baris_pk or (a is not b and None not in (a, b)):
            salah, benar = (lama, f) if b and not a else (f, lama)
            yield temuan(
                "LK347",
                f'keterangan foto "{salah.id}" sama dengan foto "{benar.id}" ({tempat(letak(benar, "keterangan"))})',
                letak(salah, "keterangan"),
                "periksa apakah tersalin; bila keduanya dari satu kegiatan, bedakan keterangannya",
                "note",
            )


def _menyebut(f: Foto) -> bool | None:
    """Whether a photo's caption has a word of its id; None where the id has none that says something."""
    kata = [w for w in f.id.split("_") if w.isalpha() and len(w) >= _BERARTI and w not in _UMUM]
    return any(w in padat(f.keterangan) for w in kata) if kata else None


_BERARTI: Final = 4
_UMUM: Final = frozenset({"foto", "gambar", "kegiatan", "dokumentasi", "peserta", "acara", "suasana"})
"""Words of ids that say nothing of what was done."""
