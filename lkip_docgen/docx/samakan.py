"""One typography for all parts: their styles against the style master's, and the refreshing of them.

Each part is a Word file of its own with its own copy of the styles; Word changes the copy when someone formats there.
The composed
document takes the master's, so a part that differs looks other in Word than it prints.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Final

from lxml import etree

from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.docx.paket import (
    RT_GAYA,
    RT_HURUF,
    RT_NOMOR,
    RT_SETELAN,
    RT_TEMA,
    Paket,
    PaketRusak,
    buka,
    tulis_zip,
)
from lkip_docgen.docx.xml import STYLE, STYLE_ID, Element, kanonik, w

INDUK: Final = "gaya.docx"
_DISAMAKAN: Final = (RT_GAYA, RT_NOMOR, RT_TEMA, RT_SETELAN, RT_HURUF)
_ABAIKAN: Final = frozenset(
    {
        w("rsid"),
        w("latentStyles"),
        w("uiPriority"),
        w("semiHidden"),
        w("unhideWhenUsed"),
        w("qFormat"),
        w("link"),
        w("locked"),
    }
)
"""What Word rewrites in styles without a change of looks."""


def gaya_berbeda(induk: Paket, bagian: Iterable[tuple[str, Paket]]) -> list[Diagnostic]:
    """A warning for each part whose styles differ from the master's, naming them."""
    data = _data_gaya(induk)
    if data is None:
        return []
    acuan = sha256(data).digest()
    gaya_induk: dict[str, tuple[object, ...]] | None = None
    hasil: list[Diagnostic] = []
    for berkas, paket in bagian:
        isi = _data_gaya(paket)
        if isi is None or sha256(isi).digest() == acuan:
            continue
        if gaya_induk is None:
            gaya_induk = _gaya(etree.fromstring(data))
        try:
            beda = _beda(gaya_induk, _gaya(etree.fromstring(isi)))
        except etree.XMLSyntaxError:
            beda = ["(styles.xml rusak)"]
        if beda:
            contoh = ", ".join(beda[:5]) + (f", dan {len(beda) - 5} lagi" if len(beda) > 5 else "")
            pesan = f"gaya templat berbeda dari {INDUK}: {contoh}"
            saran = 'jalankan "lkip gaya" untuk menyamakan, atau ubah gaya.docx'
            hasil.append(Diagnostic("LK609", "warning", pesan, berkas, hint=saran))
    return hasil


def _data_gaya(paket: Paket) -> bytes | None:
    nama = paket.jenis(RT_GAYA)
    return paket.anggota.get(nama) if nama else None


def _gaya(akar: Element) -> dict[str, tuple[object, ...]]:
    hasil = {s.get(STYLE_ID, ""): kanonik(s, _ABAIKAN) for s in akar.iter(STYLE)}
    bawaan = akar.find(w("docDefaults"))
    if bawaan is not None:
        hasil["(bawaan dokumen)"] = kanonik(bawaan, _ABAIKAN)
    return hasil


def _beda(induk: dict[str, tuple[object, ...]], bagian: dict[str, tuple[object, ...]]) -> list[str]:
    return [n for n in sorted({*induk, *bagian}) if induk.get(n) != bagian.get(n)]


def samakan(templates: Path) -> list[str]:
    """Put the master's styles, numbering, theme, settings and fonts into every other template of the folder. Returns
    the files
    that were changed, in order.

    Raises:
        ContentError: the master or a template can't be read; no file was changed.
    """
    masalah: list[Diagnostic] = []
    induk = _buka(templates / INDUK, masalah)
    lain = [(b, _buka(b, masalah)) for b in _templat(templates)]
    if induk is None or masalah:
        raise ContentError(masalah)
    isi = {rt: induk.anggota[n] for rt in _DISAMAKAN if (n := induk.jenis(rt)) is not None and n in induk.anggota}
    diubah: list[str] = []
    for berkas, paket in lain:
        if paket is None:
            continue
        baru = dict(paket.anggota)
        for rt, data in isi.items():
            nama = paket.jenis(rt)
            if nama is not None:
                baru[nama] = data
        if baru != paket.anggota:
            sementara = berkas.with_name(f".{berkas.name}.baru")
            sementara.write_bytes(tulis_zip(baru))
            os.replace(sementara, berkas)
            diubah.append(berkas.name)
    return diubah


def _templat(folder: Path) -> Sequence[Path]:
    return sorted(b for b in folder.glob("*.docx") if b.name != INDUK and not b.name.startswith(("~$", ".")))


def _buka(berkas: Path, masalah: list[Diagnostic]) -> Paket | None:
    try:
        return buka(berkas)
    except PaketRusak as e:
        masalah.append(Diagnostic("LK602", "error", f"templat tidak dapat dipakai: {e}", berkas.as_posix()))
        return None
