"""The text of a ``susunan.yaml`` to documents, each fault with its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

import yaml

from lkip_docgen.diagnostics import ContentError, Diagnostic, closest
from lkip_docgen.docx.susunan import (
    FORMAT_NOMOR,
    NOMOR_NASKAH,
    SEMUA,
    BagianSusunan,
    Lampiran,
    Letak,
    Seksi,
    SusunanDokumen,
    Untuk,
)

_T = TypeVar("_T")
_YA: Final = {"ya": True, "tidak": False}


def urai_susunan(berkas: str, teks: str) -> dict[str, SusunanDokumen]:
    """The documents by id; ``berkas`` names the file in messages.

    Raises:
        ContentError: no YAML, or not of the form that ``susunan`` describes; every fault found.
    """
    p = _Pembaca(berkas, teks)
    hasil: dict[str, SusunanDokumen] = {}
    try:
        akar = _simpul(teks)
    except yaml.MarkedYAMLError as e:
        tanda = e.problem_mark or e.context_mark
        if tanda is None:
            p.masalah.append(Diagnostic("LK601", "error", f"bukan YAML yang sah: {e.problem}", berkas))
        else:
            p.lapor(tanda, f"bukan YAML yang sah: {e.problem}")
        akar = None
    if akar is not None:
        dokumen = p.peta(akar, "berkas susunan", ("dokumen",)).get("dokumen")
        if dokumen is None:
            p.lapor(akar, 'isian "dokumen:" tidak ada')
        else:
            for nama, simpul in p.peta(dokumen, "dokumen", None).items():
                if nama == SEMUA:
                    p.lapor(simpul, f'"{SEMUA}" berarti semua dokumen, bukan nama satu dokumen')
                hasil[nama] = _dokumen(p, nama, simpul)
    elif not p.masalah:
        p.masalah.append(Diagnostic("LK601", "error", "berkas susunan kosong", berkas))
    if p.masalah:
        raise ContentError(p.masalah)
    return hasil


class _Pembaca:
    """Nodes of ``yaml.compose`` to values, each fault with its place."""

    def __init__(self, berkas: str, teks: str) -> None:
        self.berkas = berkas
        self._baris = teks.splitlines()
        self.masalah: list[Diagnostic] = []

    def lapor(self, simpul: yaml.Node | yaml.Mark, pesan: str, saran: str = "") -> None:
        tanda = simpul if isinstance(simpul, yaml.Mark) else simpul.start_mark
        isi = self._baris[tanda.line] if tanda.line < len(self._baris) else ""
        panjang = 1
        if isinstance(simpul, yaml.ScalarNode) and simpul.end_mark.line == tanda.line:
            panjang = max(1, simpul.end_mark.column - tanda.column)
        d = Diagnostic("LK601", "error", pesan, self.berkas, tanda.line + 1, tanda.column + 1, panjang, isi, saran)
        self.masalah.append(d)

    def peta(self, simpul: yaml.Node, sebutan: str, kunci: tuple[str, ...] | None) -> dict[str, yaml.Node]:
        if not isinstance(simpul, yaml.MappingNode):
            self.lapor(simpul, f"{sebutan} harus berupa kelompok isian (nama isian, titik dua, nilainya)")
            return {}
        hasil: dict[str, yaml.Node] = {}
        for k, v in simpul.value:
            nama = k.value if isinstance(k, yaml.ScalarNode) else ""
            if kunci is not None and nama not in kunci:
                mirip = closest(nama, kunci)
                saran = f'maksudnya "{mirip}"?' if mirip else f"yang dikenal: {', '.join(kunci)}"
                self.lapor(k, f'isian "{nama}" tidak dikenal pada {sebutan}', saran)
            elif nama in hasil:
                self.lapor(k, f'isian "{nama}" tertulis dua kali pada {sebutan}', "hapus salah satunya")
            else:
                hasil[nama] = v
        return hasil

    def teks(self, simpul: yaml.Node | None, sebutan: str, bawaan: str = "") -> str:
        if simpul is None:
            return bawaan
        if not isinstance(simpul, yaml.ScalarNode):
            self.lapor(simpul, f"{sebutan} harus berupa teks")
            return bawaan
        return str(simpul.value)

    def pilihan(self, simpul: yaml.Node | None, sebutan: str, boleh: tuple[str, ...]) -> str | None:
        if simpul is None:
            return None
        nilai = self.teks(simpul, sebutan)
        if nilai not in boleh:
            mirip = closest(nilai, boleh)
            saran = f'maksudnya "{mirip}"?' if mirip else f"pilihan: {', '.join(boleh)}"
            self.lapor(simpul, f'{sebutan} "{nilai}" tidak dikenal', saran)
            return None
        return nilai

    def ya(self, simpul: yaml.Node | None, sebutan: str, *, bawaan: bool = False) -> bool:
        return _YA.get(self.pilihan(simpul, sebutan, tuple(_YA)) or "", bawaan)


_CEPAT: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml where PyYAML was built with it


def _simpul(teks: str) -> yaml.Node | None:
    """The tree of a YAML text. Faults are PyYAML's own, which places them better than libyaml.

    Raises:
        yaml.YAMLError: it isn't YAML.
    """
    try:
        akar: yaml.Node | None = yaml.compose(teks, Loader=_CEPAT)
    except yaml.YAMLError:
        akar = yaml.compose(teks, Loader=yaml.SafeLoader)
    return akar


def _dokumen(p: _Pembaca, nama: str, simpul: yaml.Node) -> SusunanDokumen:
    kunci = ("nama", "judul", "gaya", "untuk", "tanggal", "syarat", "tiada", "cetak", "reviu", "bagian")
    isi = p.peta(simpul, f"dokumen {nama}", kunci)
    daftar = isi.get("bagian")
    bagian: list[BagianSusunan] = []
    if not isinstance(daftar, yaml.SequenceNode) or not daftar.value:
        p.lapor(daftar or simpul, f'dokumen {nama} harus punya daftar "bagian"')
    else:
        bagian = [b for s in daftar.value if (b := _bagian(p, s)) is not None]
    return SusunanDokumen(
        nama,
        p.teks(isi.get("nama"), "nama", nama),
        p.teks(isi.get("judul"), "judul"),
        p.teks(isi.get("gaya"), "gaya", "gaya.docx"),
        tuple(bagian),
        _opsional(isi, "untuk", lambda s: _untuk(p, s)),
        p.teks(isi["tanggal"], "tanggal") if "tanggal" in isi else None,
        p.teks(isi["syarat"], "syarat") if "syarat" in isi else None,
        p.teks(isi.get("tiada"), "tiada"),
        p.ya(isi.get("cetak"), "cetak"),
        p.ya(isi.get("reviu"), "reviu"),
        {k: Letak(s.start_mark.line + 1, s.start_mark.column + 1) for k, s in isi.items()},
    )


def _untuk(p: _Pembaca, simpul: yaml.Node) -> Untuk | None:
    isi = p.peta(simpul, "untuk", ("nama", "daftar"))
    nama, daftar = (p.teks(isi.get(k), k) for k in ("nama", "daftar"))
    if not nama.isidentifier() or not daftar:
        p.lapor(simpul, "untuk harus menyebut nama (satu kata) dan daftar", "misalnya {nama: pk, daftar: daftar_pk}")
        return None
    return Untuk(nama, daftar)


def _bagian(p: _Pembaca, simpul: yaml.Node) -> BagianSusunan | None:
    isi = p.peta(simpul, "bagian", ("bagian", "syarat", "seksi", "lampiran"))
    nama = p.teks(isi.get("bagian"), "bagian")
    if not nama:
        p.lapor(simpul, 'tiap bagian harus punya isian "bagian:" (nama berkas tanpa .docx)')
        return None
    if "/" in nama or "\\" in nama or nama.startswith("."):
        p.lapor(isi["bagian"], f'nama bagian "{nama}" harus nama berkas saja, tanpa folder')
        return None
    return BagianSusunan(
        nama,
        p.teks(isi["syarat"], "syarat") if "syarat" in isi else None,
        _opsional(isi, "seksi", lambda s: _seksi(p, s)) or Seksi(),
        _opsional(isi, "lampiran", lambda s: _lampiran(p, s, nama)),
        simpul.start_mark.line + 1,
        simpul.start_mark.column + 1,
    )


def _opsional(isi: Mapping[str, yaml.Node], kunci: str, buat: Callable[[yaml.Node], _T]) -> _T | None:
    return buat(isi[kunci]) if kunci in isi else None


def _seksi(p: _Pembaca, simpul: yaml.Node) -> Seksi:
    isi = p.peta(simpul, "seksi", ("orientasi", "nomor", "mulai", "kepala", "kaki", "lanjut", "kanan"))
    mulai = p.teks(isi.get("mulai"), "mulai")
    if mulai and not mulai.isdigit():
        p.lapor(isi["mulai"], f'mulai "{mulai}" bukan bilangan')
        mulai = ""
    return Seksi(
        p.pilihan(isi.get("orientasi"), "orientasi", ("potret", "lanskap")),
        p.pilihan(isi.get("nomor"), "nomor", (*FORMAT_NOMOR, NOMOR_NASKAH, "tanpa")),
        int(mulai) if mulai else None,
        p.pilihan(isi.get("kepala"), "kepala", ("sendiri", "gaya", "tanpa")),
        p.pilihan(isi.get("kaki"), "kaki", ("sendiri", "gaya", "tanpa")),
        p.ya(isi.get("lanjut"), "lanjut"),
        p.ya(isi.get("kanan"), "kanan", bawaan=True),
    )


def _lampiran(p: _Pembaca, simpul: yaml.Node, bagian: str) -> Lampiran:
    isi = p.peta(simpul, "lampiran", ("judul", "penanda", "id", "gaya", "halaman"))
    return Lampiran(
        p.teks(isi.get("judul"), "judul"),
        p.teks(isi.get("penanda"), "penanda", bagian),
        p.teks(isi.get("id"), "id", bagian.removeprefix("lampiran_")),
        p.teks(isi.get("gaya"), "gaya", "JudulLampiran"),
        p.ya(isi.get("halaman"), "halaman"),
    )
