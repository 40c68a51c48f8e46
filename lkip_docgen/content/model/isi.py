"""The whole content of one report year, validated and linked: what the loader returns and every later stage reads."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from lkip_docgen.beku import Beku
from lkip_docgen.content.model.anggaran import Anggaran
from lkip_docgen.content.model.foto import Foto
from lkip_docgen.content.model.iku import IKU
from lkip_docgen.content.model.kantor import DasarHukum, Instansi, Organisasi, Pejabat, SetelanLaporan
from lkip_docgen.content.model.kinerja import Kinerja
from lkip_docgen.content.model.lampiran import Pindaian
from lkip_docgen.content.model.pk import PK
from lkip_docgen.content.model.prestasi import Prestasi
from lkip_docgen.content.model.profil import Profil
from lkip_docgen.content.model.renstra import Renstra
from lkip_docgen.content.model.reviu import Reviu
from lkip_docgen.content.model.rkt import RKT
from lkip_docgen.content.model.sdm import SDM
from lkip_docgen.content.narasi import BerkasNarasi


class Isi(Beku):
    """``narasi`` maps a file's name without its ending ("bab1", "pk/ikm") to its slots. ``kinerja_lalu`` holds earlier
    years' kinerja by year. ``laporan`` is the default's values with the year's over them. ``rusak`` names the files
    ("pk", "renstra") that hold stand-ins for what couldn't be read; content with any is for finding faults, not for
    printing. ``hilang`` are those of them that lack whole parts (a list, an entry), ids included."""

    tahun: int
    akar: Path  # the content folder
    instansi: Instansi
    pejabat: tuple[Pejabat, ...]
    organisasi: Organisasi
    dasar_hukum: tuple[DasarHukum, ...]
    laporan: SetelanLaporan
    renstra: tuple[Renstra, ...]
    profil: Profil | None
    sdm: SDM
    kinerja: Kinerja
    kinerja_lalu: Mapping[int, Kinerja]
    anggaran: Anggaran
    pk: tuple[PK, ...]
    rkt: RKT | None
    iku: IKU
    foto: tuple[Foto, ...]
    prestasi: tuple[Prestasi, ...]
    lampiran: tuple[Pindaian, ...] = ()
    reviu: Reviu | None = None
    narasi: Mapping[str, BerkasNarasi] = MappingProxyType({})
    rusak: frozenset[str] = frozenset()
    hilang: frozenset[str] = frozenset()
