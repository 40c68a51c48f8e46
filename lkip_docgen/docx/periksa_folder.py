"""What lies in the templates' folder that no document uses (LK660)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lkip_docgen.diagnostics import ContentError, Diagnostic
from lkip_docgen.docx.susunan import baca_susunan

_DOKUMEN: Final = (".docx", ".doc", ".docm", ".dotx", ".odt", ".rtf")
_SEMENTARA: Final = ("~$", "~WR", ".~", ".")
"""How the names of Word's and LibreOffice's own lock and scratch files begin."""
_SALINAN: Final = (
    r"(?i)[\s_\-.(]+(?:copy|salinan|kopi|lama|baru|old|new|backup|bak|cadangan|asli|rev\w*|final|edit\w*|v?\d+)\b.*"
    r"|\s*\(\d+\)$"
)


def periksa_folder(templates: Path) -> Iterator[Diagnostic]:
    """LK660: a warning for what looks like a copy of a part, where an editor may have changed the wrong one; else a note."""
    try:
        daftar = baca_susunan(templates).values()
        isi = sorted(templates.iterdir())
    except (ContentError, OSError):
        return  # composing tells it
    dipakai = {n for d in daftar for n in (d.gaya, *(f"{b.bagian}.docx" for b in d.bagian))}
    for f in isi:
        if f.suffix.lower() not in _DOKUMEN or f.name in dipakai or f.name.startswith(_SEMENTARA):
            continue
        mirip = next((n for n in dipakai if Path(n).stem.casefold() == _pokok(f.stem)), None)
        pesan = f'berkas "{f.name}" tidak disebut susunan.yaml, jadi tidak ikut dicetak'
        if mirip is None:
            saran = (
                "hapus atau pindahkan ke luar folder templat; bila akan dicetak, tambahkan bagiannya pada susunan.yaml"
            )
            yield Diagnostic("LK660", "note", pesan, f.as_posix(), hint=saran)
        else:
            pesan += f"; yang dicetak {mirip}"
            saran = f"pindahkan ke luar folder templat; bila suntingannya ada di sini, simpan sebagai {mirip}"
            yield Diagnostic("LK660", "warning", pesan, f.as_posix(), hint=saran)


def _pokok(nama: str) -> str:
    """The part's name that a copy's name begins with."""
    return re.sub(_SALINAN, "", nama).casefold()
