"""Which key of the content a name in a template needs: what an editor must write, or have written, for the name to print.

A view's class tells the file and the record that it is made from; the record's model tells which keys there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from lkip_docgen.content.model import anggaran, foto, iku, kantor, kinerja, pk, prestasi, profil, renstra, rkt, sdm
from lkip_docgen.content.model.dasar import Simpul
from lkip_docgen.content.slot import SLOT, SLOT_PK
from lkip_docgen.diagnostics import closest
from lkip_docgen.metrics.galat import nama_tersedia
from lkip_docgen.metrics.pandangan.dasar import Kumpulan

_Asal = tuple[str, str, type[Simpul]]

_ASAL: Final[Mapping[str, _Asal]] = {
    "kantor.InstansiView": ("instansi.yaml", "", kantor.Instansi),
    "kantor.KopView": ("instansi.yaml", "kop", kantor.Kop),
    "kantor.JabatanView": ("instansi.yaml", "kepala dan atasan", kantor.Kepala),
    "kantor.WilayahView": ("instansi.yaml", "wilayah", kantor.Wilayah),
    "kantor.PejabatView": ("pejabat.yaml", "pejabat", kantor.Pejabat),
    "kantor.HukumView": ("dasar_hukum.yaml", "dasar_hukum", kantor.DasarHukum),
    "kantor.OrganisasiView": ("organisasi.yaml", "", kantor.Organisasi),
    "kantor.UnitView": ("organisasi.yaml", "unit", kantor.Unit),
    "kantor.LaporanView": ("laporan.yaml", "", kantor.SetelanLaporan),
    "profil.ProfilView": ("profil.yaml", "", profil.Profil),
    "profil.PendudukView": ("profil.yaml", "penduduk", profil.Penduduk),
    "profil.BatasView": ("profil.yaml", "batas", profil.Batas),
    "profil.ProfesiView": ("profil.yaml", "profesi", profil.Profesi),
    "sdm.SDMView": ("sdm.yaml", "", sdm.SDM),
    "sdm.JabatanSDM": ("sdm.yaml", "jabatan", sdm.BarisJabatan),
    "sdm.PangkatSDM": ("sdm.yaml", "pangkat", sdm.BarisPangkat),
    "sdm.PendidikanSDM": ("sdm.yaml", "pendidikan_asn", sdm.BarisPendidikan),
    "kinerja.KinerjaView": ("kinerja.yaml", "", kinerja.Kinerja),
    "kinerja.KinerjaProgramView": ("kinerja.yaml", "program", kinerja.KinerjaProgram),
    "kinerja.AduanView": ("kinerja.yaml", "aduan", kinerja.Aduan),
    "indikator.IndikatorView": ("renstra/awal.yaml atau perubahan.yaml", "indikator", renstra.Indikator),
    "indikator.PembandingView": ("kinerja.yaml", "indikator, pembanding", kinerja.Pembanding),
    "renstra.RenstraView": ("renstra/awal.yaml atau perubahan.yaml", "", renstra.Renstra),
    "renstra.TujuanRenstra": ("renstra/awal.yaml atau perubahan.yaml", "tujuan", renstra.Tujuan),
    "renstra.SasaranRenstra": ("renstra/awal.yaml atau perubahan.yaml", "sasaran", renstra.Sasaran),
    "renstra.IndikatorRenstra": ("renstra/awal.yaml atau perubahan.yaml", "indikator", renstra.Indikator),
    "renstra.KelompokView": ("renstra/awal.yaml atau perubahan.yaml", "tc25", renstra.KelompokTC25),
    "renstra.RPJMDView": ("renstra/awal.yaml atau perubahan.yaml", "rpjmd", renstra.MisiRPJMD),
    "pk.PKView": ("pk.yaml", "pk", pk.PK),
    "pk.BarisView": ("pk.yaml", "pk, baris", pk.BarisPK),
    "anggaran.AnggaranView": ("anggaran.yaml", "", anggaran.Anggaran),
    "anggaran.ProgramView": ("anggaran.yaml", "program", anggaran.Program),
    "anggaran.KegiatanView": ("anggaran.yaml", "program, kegiatan", anggaran.Kegiatan),
    "anggaran.SubKegiatanView": ("anggaran.yaml", "program, kegiatan, sub_kegiatan", anggaran.SubKegiatan),
    "rkt.RKTView": ("rkt.yaml", "", rkt.RKT),
    "rkt.KepalaRKT": ("rkt.yaml", "rpjmd", rkt.KepalaRPJMD),
    "rkt.TujuanRKTView": ("rkt.yaml", "tujuan", rkt.TujuanRKT),
    "rkt.SasaranRKTView": ("rkt.yaml", "tujuan, sasaran", rkt.SasaranRKT),
    "iku.IKUView": ("iku.yaml", "", iku.IKU),
    "iku.BarisIKUView": ("iku.yaml", "baris", iku.BarisIKU),
    "iku.KeputusanView": ("iku.yaml", "keputusan", iku.Keputusan),
    "iku.DiktumView": ("iku.yaml", "keputusan, diktum", iku.Diktum),
    "iku.LampiranView": ("iku.yaml", "keputusan, lampiran", iku.LampiranKeputusan),
    "iku.FormulasiView": ("iku.yaml", "baris, formulasi", iku.Formulasi),
    "lain.PrestasiView": ("prestasi.yaml", "prestasi", prestasi.Prestasi),
    "lain.FotoView": ("foto.yaml", "foto", foto.Foto),
}
"""By a view's module and class: the file, the keys that lead to its record (in words), and the record's model."""

_KUMPULAN: Final[Mapping[str, str]] = {
    "hukum": "id pada dasar_hukum.yaml",
    "indikator": "id indikator pada renstra/",
    "baris_pk": "id baris pada pk.yaml",
    "program": "id program pada anggaran.yaml",
    "kegiatan": "id kegiatan pada anggaran.yaml",
    "sub_kegiatan": "id sub kegiatan pada anggaran.yaml",
    "belanja": "id jenis belanja pada anggaran.yaml",
    "foto": "id foto pada foto.yaml",
}
_MAKS: Final = 8


def saran_nama(nama: str, benda: object, dikenal: list[str]) -> str:
    """A hint for an unknown name after ``benda``: a like one, and the key of the content that the name needs. ``dikenal`` are
    the names that there are."""
    mirip = closest(nama, dikenal)
    maksud = f'maksudnya "{mirip}"?' if mirip else ""
    kunci = _kunci(nama, mirip, benda)
    return f"{maksud} {kunci}".strip()


def saran_kosong(jalan: str, konteks: Mapping[str, Any]) -> str:  # Any: template values are of any type
    """Which key to fill for a dotted name whose value is empty; empty where that can't be told."""
    kepala, *lain = jalan.split(".")
    benda = konteks.get(kepala)
    for langkah in lain[:-1]:
        benda = getattr(benda, langkah, None)
    asal = _asal(benda)
    if not lain or asal is None or lain[-1] not in asal[2].model_fields:
        return ""
    return f'isi "{lain[-1]}:" pada {_tempat(asal)}'


def _asal(benda: object) -> _Asal | None:
    kelas = type(benda)
    return _ASAL.get(f"{kelas.__module__.rsplit('.', 1)[-1]}.{kelas.__name__}")


def _tempat(asal: _Asal) -> str:
    berkas, di, _ = asal
    return f"{berkas} (di bawah {di})" if di else berkas


def _kunci(nama: str, mirip: str | None, benda: object) -> str:
    if isinstance(benda, Kumpulan):
        return _kunci_kumpulan(nama, benda)
    asal = _asal(benda)
    if asal is None:
        return ""
    medan = asal[2].model_fields
    if mirip in medan:
        return f'(isian "{mirip}:" pada {_tempat(asal)})'
    if mirip:
        return f"(dihitung dari {_tempat(asal)})"
    if nama in medan:
        return f'isian "{nama}:" pada {_tempat(asal)} tidak disediakan bagi templat'
    ada = ", ".join([*nama_tersedia(benda)][:_MAKS])
    return f'data itu memerlukan isian "{nama}:" pada {_tempat(asal)}, yang belum dikenal; yang ada: {ada}, …'


def _kunci_kumpulan(nama: str, benda: Kumpulan[Any, Any]) -> str:
    jenis = benda._jenis
    if jenis in _KUMPULAN:
        return f"(nama itu {_KUMPULAN[jenis]})"
    if not jenis.startswith("narasi"):
        return ""
    berkas = jenis.removeprefix("narasi").strip()
    if not berkas:
        return f"(berkas narasi/{nama}.md)"
    slot = SLOT_PK if berkas.startswith("pk/") else SLOT.get(berkas, ())
    if nama in slot:
        return f'bagian "## {nama.replace("_", " ").capitalize()}" belum ada pada narasi/{berkas}.md'
    return f"(bagian pada narasi/{berkas}.md)"
