"""``content/<tahun>/profil.yaml``."""

from typing import Literal

from pydantic import Field

from .dasar import Bulat, Desimal, Simpul, Teks


class Batas(Simpul):
    arah: Literal["utara", "timur", "selatan", "barat"] = Field(description="Arah mata angin")
    wilayah: list[Teks] = Field(description="Wilayah yang berbatasan")


class Profesi(Simpul):
    nama: Teks = Field(description="Nama mata pencaharian")
    persen: Desimal = Field(description="Persentase penduduk")


class Penduduk(Simpul):
    laki_laki: Bulat = Field(description="Jumlah penduduk laki-laki")
    perempuan: Bulat = Field(description="Jumlah penduduk perempuan")


class KontrolProfil(Simpul):
    """Never printed, only compared."""

    penduduk: Bulat | None = Field(default=None, description="Jumlah penduduk seperti tercetak pada sumbernya")


class Profil(Simpul):
    """``profil.yaml``. Offices without a territory leave the file out."""

    letak_wilayah: Teks | None = Field(default=None, description="Kalimat letak wilayah")
    luas_km2: Desimal | None = Field(default=None, description="Luas wilayah dalam kilometer persegi")
    batas: list[Batas] = Field(default_factory=list, description="Batas wilayah tiap arah")
    penduduk: Penduduk | None = Field(default=None, description="Jumlah penduduk")
    profesi: list[Profesi] = Field(default_factory=list, description="Mata pencaharian penduduk")
    kontrol: KontrolProfil = Field(
        default_factory=KontrolProfil, description="Angka dokumen resmi; tidak dicetak, hanya dicocokkan"
    )
