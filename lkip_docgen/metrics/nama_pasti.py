"""Whether a dotted name exists, told from the views' classes alone, where no report is at hand (a template's check)."""

from __future__ import annotations

import re
import sys
from functools import cached_property

from .pandangan.dasar import Pandangan, nama_publik
from .pandangan.laporan import Laporan

_VIEW = re.compile(r"\w+View\b")


def ada_nama(jalan: str) -> bool | None:
    """Whether ``jalan`` ("anggaran.serapan", "pk.baris.target": a list stands for its items) is a name; None where its
    classes don't tell."""
    kelas: type = Laporan
    *depan, akhir = jalan.split(".")
    for langkah in depan:
        lanjut = _kelas_isian(kelas, langkah)
        if lanjut is None:
            return None
        kelas = lanjut
    return akhir in nama_publik(kelas) if issubclass(kelas, Pandangan) else None


def _kelas_isian(kelas: type, nama: str) -> type | None:
    """The view, or the items' view, that a class declares under a name."""
    for k in kelas.__mro__:
        benda = vars(k).get(nama)
        fungsi = benda.func if isinstance(benda, cached_property) else getattr(benda, "fget", None)
        anotasi = getattr(fungsi, "__annotations__", {}).get("return") or vars(k).get("__annotations__", {}).get(nama)
        if anotasi is None:
            continue
        sebutan = _VIEW.findall(str(anotasi))
        lanjut = getattr(sys.modules[k.__module__], sebutan[0], None) if len(set(sebutan)) == 1 else None
        return lanjut if isinstance(lanjut, type) else None
    return None
