"""``content/<tahun>/prestasi.yaml``."""

from pydantic import Field

from .dasar import Bulat, Simpul, Teks


class Prestasi(Simpul):
    jenis: Teks = Field(description="Jenis prestasi")
    tingkat: Teks = Field(description="Tingkat, misalnya Kabupaten")
    tahun: Bulat = Field(description="Tahun diperoleh")
    keterangan: Teks = Field(description="Keterangan prestasi")


class BerkasPrestasi(Simpul):
    """``prestasi.yaml``"""

    prestasi: list[Prestasi] = Field(description="Prestasi yang diperoleh")
