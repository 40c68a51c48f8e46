"""The territory: area, borders, population, professions."""

from __future__ import annotations

from lkip_docgen import bahasa

from ..angka import Angka, jumlah, masukan
from .bahan import Bahan
from .dasar import Pandangan


class BatasView(Pandangan):
    """A border; ``teks`` names what lies there, "Kecamatan A dan Kecamatan B"."""

    arah: str
    wilayah: tuple[str, ...]
    teks: str


class PendudukView(Pandangan):
    total: Angka
    laki_laki: Angka
    perempuan: Angka


class ProfesiView(Pandangan):
    nama: str
    persen: Angka


class ProfilView(Pandangan):
    """``luas`` is in square kilometres, printed without its unit. ``penduduk`` is None where the content has none."""

    letak_wilayah: str | None
    luas: Angka
    batas: tuple[BatasView, ...]
    penduduk: PendudukView | None
    profesi: tuple[ProfesiView, ...]
    profesi_total: Angka


def profil_view(b: Bahan) -> ProfilView | None:
    p = b.isi.profil
    if p is None:
        return None
    profesi = tuple(
        ProfesiView(x.nama, masukan(f"profil.profesi[{n}].persen", x.persen, "persen", x.letak_dari("persen")))
        for n, x in enumerate(p.profesi, 1)
    )
    penduduk = None
    if p.penduduk is not None:
        laki, perempuan = (
            masukan(f"profil.penduduk.{nama}", nilai, "jiwa", p.penduduk.letak_dari(nama))
            for nama, nilai in (("laki_laki", p.penduduk.laki_laki), ("perempuan", p.penduduk.perempuan))
        )
        penduduk = PendudukView(jumlah("profil.penduduk.total", (laki, perempuan), "jiwa"), laki, perempuan)
    return ProfilView(
        letak_wilayah=p.letak_wilayah,
        luas=masukan("profil.luas", p.luas_km2, "km2", p.letak_dari("luas_km2")),
        batas=tuple(BatasView(x.arah, tuple(x.wilayah), bahasa.daftar(x.wilayah)) for x in p.batas),
        penduduk=penduduk,
        profesi=profesi,
        profesi_total=jumlah("profil.profesi_total", (x.persen for x in profesi), "persen")
        if profesi
        else masukan("profil.profesi_total", None, "persen"),
    )
