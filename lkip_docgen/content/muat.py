"""Loads one year's content: every file read, validated and located; every fault reported in one run.

Layout (``akar`` is the content folder): instansi, pejabat, organisasi, dasar_hukum, laporan, optionally reviu, and
``renstra/*`` above the years; sdm, kinerja, anggaran, pk, iku and optionally laporan, profil, rkt, foto, prestasi,
lampiran in ``<tahun>/``; narrative in ``<tahun>/narasi/``. Links between files are the rules of ``checks/``.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from lkip_docgen.content.berkas_teks import baca_teks, lengkapi, tampil
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.anggaran import Anggaran
from lkip_docgen.content.model.dasar import Letak, Peta, Simpul
from lkip_docgen.content.model.foto import BerkasFoto
from lkip_docgen.content.model.iku import IKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import BerkasDasarHukum, BerkasPejabat, Instansi, Organisasi, SetelanLaporan
from lkip_docgen.content.model.kinerja import Kinerja
from lkip_docgen.content.model.lampiran import BerkasLampiran
from lkip_docgen.content.model.pk import PK, BerkasPK
from lkip_docgen.content.model.prestasi import BerkasPrestasi
from lkip_docgen.content.model.profil import Profil
from lkip_docgen.content.model.renstra import Renstra
from lkip_docgen.content.model.reviu import Reviu
from lkip_docgen.content.model.rkt import RKT
from lkip_docgen.content.model.sdm import SDM
from lkip_docgen.content.muat_narasi import muat_narasi
from lkip_docgen.content.pulih import ID_RUSAK, kosong
from lkip_docgen.content.terbaca import terbaca
from lkip_docgen.diagnostics import Diagnostic, Severity, closest, sort_key

BERKAS_AKAR: dict[str, type[Simpul]] = {
    "instansi": Instansi,
    "pejabat": BerkasPejabat,
    "organisasi": Organisasi,
    "dasar_hukum": BerkasDasarHukum,
    "laporan": SetelanLaporan,
    "reviu": Reviu,
}
"""Files above the years and their models."""
BERKAS_TAHUN: dict[str, type[Simpul]] = {
    "laporan": SetelanLaporan,
    "profil": Profil,
    "sdm": SDM,
    "kinerja": Kinerja,
    "anggaran": Anggaran,
    "pk": BerkasPK,
    "rkt": RKT,
    "iku": IKU,
    "foto": BerkasFoto,
    "prestasi": BerkasPrestasi,
    "lampiran": BerkasLampiran,
}
"""A year's files and their models."""
BOLEH_TIADA = frozenset({"laporan", "profil", "rkt", "foto", "prestasi", "lampiran"})
"""A year's files that may be absent."""
AKAR_BOLEH_TIADA = frozenset({"reviu"})
"""Files above the years that may be absent; the others are required."""
_BOLEH = BOLEH_TIADA | AKAR_BOLEH_TIADA

M = TypeVar("M", bound=Simpul)


def muat(akar: Path, tahun: int) -> tuple[Isi | None, list[Diagnostic]]:
    """The content of a report year and everything wrong with its form, sorted by place.

    None only where there is no such folder. With errors the content still comes, whole in shape but with stand-ins for
    what couldn't be read (``Isi.rusak`` names the files), so that ``checks`` can find further faults in the same run;
    such content must not be printed.
    """
    if tiada := _folder_tiada(akar, tahun):
        return None, [tiada]
    p = _Pemuat(akar)
    folder = akar / str(tahun)
    awal = p.berkas_folder(akar, BERKAS_AKAR, AKAR_BOLEH_TIADA)
    per_tahun = p.berkas_folder(folder, BERKAS_TAHUN, BOLEH_TIADA)
    renstra = p.renstra(akar / "renstra")
    lalu = p.kinerja_lalu(akar, tahun)
    p.berkas_asing(akar, set(BERKAS_AKAR))
    p.berkas_asing(folder, set(BERKAS_TAHUN))
    pk: tuple[PK, ...] = tuple(_isian(per_tahun["pk"], "pk"))
    id_baris = {b.id for versi in pk for b in versi.baris}
    narasi, diagnostik = muat_narasi(folder / "narasi", pk_terakhir(pk), "pk" in p.hilang or ID_RUSAK in id_baris)
    p.diagnostik += diagnostik
    isi = Isi(
        tahun=tahun,
        akar=akar,
        instansi=_sebagai(Instansi, awal["instansi"]),
        pejabat=tuple(_isian(awal["pejabat"], "pejabat")),
        organisasi=_sebagai(Organisasi, awal["organisasi"]),
        dasar_hukum=tuple(_isian(awal["dasar_hukum"], "dasar_hukum")),
        laporan=_gabung(_sebagai(SetelanLaporan, awal["laporan"]), per_tahun["laporan"], tuple(p.teks.items())),
        renstra=renstra,
        profil=_mungkin(Profil, per_tahun["profil"]),
        sdm=_sebagai(SDM, per_tahun["sdm"]),
        kinerja=_sebagai(Kinerja, per_tahun["kinerja"]),
        kinerja_lalu=lalu,
        anggaran=_sebagai(Anggaran, per_tahun["anggaran"]),
        pk=pk,
        rkt=_mungkin(RKT, per_tahun["rkt"]),
        iku=_sebagai(IKU, per_tahun["iku"]),
        foto=tuple(_isian(per_tahun["foto"], "foto")),
        prestasi=tuple(_isian(per_tahun["prestasi"], "prestasi")),
        lampiran=tuple(_isian(per_tahun["lampiran"], "lampiran")),
        reviu=_mungkin(Reviu, awal["reviu"]),
        narasi=narasi,
        rusak=frozenset(p.rusak),
        hilang=frozenset(p.hilang),
    )
    return isi, sorted(lengkapi(p.diagnostik), key=sort_key)


def tahun_tersedia(akar: Path) -> list[int]:
    """The years that have a folder, in order."""
    return sorted(int(f.name) for f in akar.iterdir() if f.is_dir() and f.name.isdecimal() and len(f.name) == 4)


def _folder_tiada(akar: Path, tahun: int) -> Diagnostic | None:
    if not akar.is_dir():
        return Diagnostic(
            "LK105", "error", f"folder isi {tampil(akar)} tidak ada", hint="tunjuk foldernya dengan --content"
        )
    if (akar / str(tahun)).is_dir():
        return None
    ada = tahun_tersedia(akar)
    saran = f"tahun yang ada: {', '.join(map(str, ada))}" if ada else f"buat folder {tampil(akar)}/{tahun}"
    return Diagnostic("LK113", "error", f"folder {tampil(akar)}/{tahun} tidak ada", hint=saran)


class _Pemuat:
    """Reads files and gathers what is wrong with them."""

    def __init__(self, akar: Path) -> None:
        self.akar = akar
        self.diagnostik: list[Diagnostic] = []
        self.rusak: set[str] = set()
        self.hilang: set[str] = set()
        self.teks: dict[str, str] = {}
        """The texts of the settings' files, of which two make one."""

    def berkas(self, berkas: Path, model: type[M], kelompok: str = "") -> M:
        """The file as its model; a stand-in where it can't be read. ``kelompok`` names it where its own name doesn't."""
        nama = kelompok or berkas.stem
        teks = self._teks(berkas)
        if teks is None:
            return self._tiada(nama, model)

        def baca() -> tuple[M, list[Diagnostic]]:
            sebelum = len(self.diagnostik)
            return self._baca(nama, teks, berkas, model), self.diagnostik[sebelum:]

        return terbaca(model, (tampil(berkas), teks), baca)[0]

    def _tiada(self, nama: str, model: type[M]) -> M:
        self.rusak.add(nama)
        self.hilang.add(nama)
        return model.model_validate(kosong(model))

    def _baca(self, nama: str, teks: str, berkas: Path, model: type[M]) -> M:
        # Seldom needed: most files haven't changed since they were read last.
        from lkip_docgen.content.validasi import validasi

        pohon = self._pohon(teks, berkas)
        if pohon is None:
            return self._tiada(nama, model)
        hasil = validasi(model, pohon, tampil(berkas))
        if hasil.diagnostik:
            self.rusak.add(nama)
        if hasil.hilang:
            self.hilang.add(nama)
        self.diagnostik += hasil.diagnostik
        return hasil.hasil

    def berkas_folder(
        self, folder: Path, model: Mapping[str, type[Simpul]], boleh_tiada: frozenset[str]
    ) -> dict[str, Simpul | None]:
        """The files of a folder; None for one that is absent and may be."""
        ada = {nama: folder / f"{nama}.yaml" for nama in model}
        return {
            nama: None if nama in boleh_tiada and not f.is_file() else self.berkas(f, model[nama])
            for nama, f in ada.items()
        }

    def _teks(self, berkas: Path) -> str | None:
        nama = tampil(berkas)
        if not berkas.is_file():
            saran = "buat berkas ini; contoh isinya ada pada docs/panduan.md"
            if berkas.parent.is_dir() and (mirip := closest(berkas.name, (f.name for f in berkas.parent.iterdir()))):
                saran = f"apakah {mirip} maksudnya? namai {berkas.name}"
            self.diagnostik.append(Diagnostic("LK105", "error", f"berkas {nama} tidak ada", nama, hint=saran))
            return None
        teks = baca_teks(berkas)
        if isinstance(teks, Diagnostic):
            self.diagnostik.append(teks)
            return None
        if berkas.name == "laporan.yaml":
            self.teks[nama] = teks
        return teks

    def _pohon(self, teks: str, berkas: Path) -> Any:
        from lkip_docgen.content.yaml_letak import BacaYamlError, baca_yaml

        nama = tampil(berkas)
        try:
            pohon, diagnostik = baca_yaml(teks, nama)
        except BacaYamlError as e:
            self.diagnostik.append(e.diagnostik)
            return None
        self.diagnostik += diagnostik
        if pohon is None:
            # An empty file is read as an empty mapping: what it must hold is then named, key by key.
            pohon = Peta()
            pohon.letak = Letak(nama, 1, 1)
        return pohon

    def renstra(self, folder: Path) -> tuple[Renstra, ...]:
        berkas = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
        if not berkas:
            nama = tampil(folder)
            self.diagnostik.append(
                Diagnostic(
                    "LK105",
                    "error",
                    f"folder {nama} tidak memuat satu pun berkas Renstra",
                    nama,
                    hint=f"buat {nama}/awal.yaml",
                )
            )
            self.rusak.add("renstra")
            self.hilang.add("renstra")
        return tuple(self.berkas(b, Renstra, "renstra") for b in berkas)

    def kinerja_lalu(self, akar: Path, tahun: int) -> dict[int, Kinerja]:
        """Kinerja of the years before the report's that have any."""
        return {
            t: self.berkas(akar / str(t) / "kinerja.yaml", Kinerja)
            for t in tahun_tersedia(akar)
            if t < tahun and (akar / str(t) / "kinerja.yaml").is_file()
        }

    def berkas_asing(self, folder: Path, dikenal: set[str]) -> None:
        """Warn of YAML files that nothing reads: a misspelt name, an ending .yml."""
        for f in sorted(folder.iterdir()):
            if (
                f.suffix not in (".yaml", ".yml")
                or (f.suffix == ".yaml" and f.stem in dikenal)
                or f.name.startswith(".")
            ):
                continue
            mirip = closest(f.stem, sorted(dikenal))
            nama = f.stem.casefold()
            if nama in _BOLEH and nama in dikenal and not (folder / f"{nama}.yaml").is_file():
                # What the file holds is missed everywhere: this is what is wrong, and not what misses it.
                self.rusak.add(nama)
                self.hilang.add(nama)
                berat: Severity = "error"
                saran = f"ganti namanya menjadi {nama}.yaml"
            else:
                berat = "warning"
                saran = (
                    f"mungkin maksudnya {mirip}.yaml"
                    if mirip
                    else f"berkas yang dibaca di sini: {', '.join(sorted(dikenal))}"
                )
            self.diagnostik.append(Diagnostic("LK112", berat, f"berkas {f.name} tidak dibaca", tampil(f), hint=saran))


def _sebagai(model: type[M], nilai: Simpul | None) -> M:
    assert isinstance(nilai, model)
    return nilai


def _mungkin(model: type[M], nilai: Simpul | None) -> M | None:
    return None if nilai is None else _sebagai(model, nilai)


def _isian(nilai: Simpul | None, nama: str) -> Any:
    """The list that a file of one list holds; nothing where the file is absent."""
    return () if nilai is None else getattr(nilai, nama)


def _gabung(awal: SetelanLaporan, tahun: Simpul | None, teks: tuple[tuple[str, str], ...]) -> SetelanLaporan:
    """The defaults with the year's values over them, each knowing the file it stands in; ``teks`` are the files' names and
    texts."""
    if tahun is None or not isinstance(tahun._asal, Peta):
        return awal
    if not isinstance(awal._asal, Peta):
        return _sebagai(SetelanLaporan, tahun)
    gabungan = Peta()
    gabungan.letak = tahun._asal.letak
    for asal in (awal._asal, tahun._asal):
        gabungan.update(asal)
        gabungan.letak_nilai |= asal.letak_nilai
        gabungan.letak_kunci |= asal.letak_kunci
    umum, setahun = (asal.get("abaikan") for asal in (awal._asal, tahun._asal))
    if isinstance(umum, list) and isinstance(setahun, list):
        gabungan["abaikan"] = [*umum, *setahun]
    return terbaca(SetelanLaporan, teks, lambda: (SetelanLaporan.model_validate(gabungan), []))[0]
