"""What a typed number must be after the figure that an expression prints right beside it: "{{ anggaran.realisasi }} atau …%
dari pagu" its serapan, "{{ renstra.jumlah_tujuan }} tujuan dan … sasaran" the sasaran of the same Renstra."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from lkip_docgen.checks.pola import lazy_regex

from .narasi_angka_baca import Bilangan, kira_kira
from .narasi_angka_konteks import Konteks
from .narasi_angka_tahu import Dikenal

_ATAU: Final = lazy_regex(r",?\s*(?:atau|setara(?: dengan)?|yaitu|yakni|\()\s*(?:sebesar |sekitar )?$", re.I)
_DARI_PAGU: Final = lazy_regex(
    r"\s+dari (?:total |seluruh |jumlah )?(?:pagu|anggaran)(?:nya)?"
    r"(?:\s*[.,;)]|$|\s+(?:yang (?:tersedia|ditetapkan)|sebesar)\b)",
    re.I,
)
"""Nothing behind it that makes it another budget than the one in force."""
_HITUNG: Final = r"\s*(?:\([a-z ]+\)\s*)?{}(?: strategis)?(?: Renstra)?,? (?:dan|serta|dengan) "
_TUJUAN: Final = lazy_regex(_HITUNG.format("tujuan"), re.I)
_SASARAN: Final = lazy_regex(_HITUNG.format("sasaran"), re.I)
_PASANGAN: Final = {"jumlah_tujuan": ("jumlah_sasaran", "sasaran"), "jumlah_sasaran": ("jumlah_tujuan", "tujuan")}
_NOMINA: Final = lazy_regex(
    r"\s*(?:\([a-z ]+\)\s*)?(?P<nomina>tujuan|sasaran)(?: strategis)?(?: Renstra)?"
    r"(?=\s*(?:[.,;:)]|$)|\s+(?:dan|serta|dengan|untuk|sebagaimana)\b)",
    re.I,
)
"""The noun, and that nothing behind it makes it some of them, or another document's."""


def sanding(b: Bilangan, konteks: Konteks, semua: Sequence[Dikenal]) -> Dikenal | None:
    """The figure that a number must be; None where what stands beside it doesn't say."""
    if b.jenis == "persen":
        return _serapan(b, konteks, semua)
    return _hitungan(b, konteks, semua) if b.jenis == "polos" else None


def _serapan(b: Bilangan, konteks: Konteks, semua: Sequence[Dikenal]) -> Dikenal | None:
    teks = konteks.t.teks
    if not _DARI_PAGU.match(teks, b.sampai):
        return None
    depan = [a for a in konteks.t.angka if a.akhir <= b.awal]
    akhir = b.awal - len(kira_kira(teks, b.awal)) if b.kira else b.awal
    if not depan or not _ATAU.fullmatch(teks[depan[-1].akhir : akhir]):
        return None
    jumlah = next((k for k in semua if k.angka.id == depan[-1].angka.id and k.jenis == "rupiah"), None)
    if jumlah is None or jumlah.ukuran != "realisasi":
        return None
    induk = jumlah.jalan.rpartition(".")[0]
    return next((k for k in semua if k.jalan == f"{induk}.serapan"), None)


def _hitungan(b: Bilangan, konteks: Konteks, semua: Sequence[Dikenal]) -> Dikenal | None:
    teks = konteks.t.teks
    m = _NOMINA.match(teks, b.akhir)
    if m is None or b.kira:
        return None
    nomina = m["nomina"].casefold()
    depan = [a for a in konteks.t.angka if a.akhir <= b.awal]
    belakang = [a for a in konteks.t.angka if a.awal >= b.sampai]
    pola = _TUJUAN if nomina == "tujuan" else _SASARAN
    if depan and (_SASARAN if nomina == "tujuan" else _TUJUAN).fullmatch(teks, depan[-1].akhir, b.awal):
        lain = depan[-1]
    elif belakang and pola.fullmatch(teks, b.akhir, belakang[0].awal):
        lain = belakang[0]
    else:
        return None
    k = next((k for k in semua if k.angka.id == lain.angka.id), None)
    induk, _, daun = k.jalan.rpartition(".") if k is not None else ("", "", "")
    if not induk.startswith("renstra") or daun not in _PASANGAN or _PASANGAN[daun][1] != nomina:
        return None
    return next((x for x in semua if x.jalan == f"{induk}.{_PASANGAN[daun][0]}"), None)
