"""``templates/docx/susunan.yaml``: which document is made of which parts, in which order.

Format (every key but ``bagian`` may be left out)::

    dokumen:
      lkip:                              # the document's id
        nama: lkip-{{ tahun }}           # file name without ending
        judul: "{{ laporan.judul }}"     # title in the document's properties
        gaya: gaya.docx                  # style master: styles, numbering, theme, settings, default header and footer
        bagian:                          # the parts in order
          - bagian: sampul               # templates/docx/sampul.docx
            seksi: {nomor: tanpa}
          - bagian: kata_pengantar
            seksi: {nomor: i, mulai: 1}
          - bagian: bab1
            seksi: {nomor: "1", mulai: 1}
          - bagian: lampiran_rkt
            syarat: rkt                  # a Jinja condition; where it is false the part is left out
            seksi: {orientasi: lanskap}
            lampiran: {judul: "Rencana Kinerja Tahunan", penanda: lampiran_rkt}

      pk:
        nama: pk-{{ pk.versi }}-{{ tahun }}
        untuk: {nama: pk, daftar: daftar_pk}   # one file for each item of a list, the item under that name
        tanggal: pk.tanggal              # the document's own date, in its properties
        syarat: daftar_pk                # where it is false there is no such document this year …
        tiada: "PK {{ tahun }} belum ada"      # … and this is said when it is asked for
        bagian:
          - bagian: pk

A file name must come out of letters, digits and dashes, and no two alike. ``tanggal`` without a value is the report's
date. "semua" is no id: it asks for every document that there is this year. A document with ``cetak: ya`` comes with the
print set alone (``lkip cetak``), which gives it the name ``cetak``; one with ``reviu: ya`` is made by ``lkip reviu`` alone,
which gives it the name ``reviu``.

``seksi`` overrides what the part's own page set-up (its last section) says:

- ``orientasi``: potret | lanskap
- ``nomor``: page number format i | I | 1 | a | A; or tanpa (no number, and no header or footer unless named); or "- 1 -"
(as official documents have it: centred at the top as "- 2 -", none on the part's first page, no other header or footer
unless named)
- ``mulai``: the number that the part's first page gets; without it counting goes on
- ``kepala``, ``kaki``: sendiri (the part's own header/footer), gaya (the style master's), tanpa. Without the key: the
part's own
  where it has one, else the master's.
- ``lanjut``: ya to begin on the same page as the part before ends
- ``kanan``: tidak to begin on the next page even where the set is printed on both sides, ya (the default) for the next
  right-hand page there

``lampiran`` puts "Lampiran n" in front of a part that serves without it as well; n counts the annexes that are printed.
``judul`` is its title (expressions allowed), ``penanda`` the bookmark of "Lampiran n", ``gaya`` the paragraph style
(JudulLampiran),
``halaman``: ya for a page of its own, else a line above the part. ``laporan.lampiran`` of the content, where given,
says
which annexes are printed in which order, each by ``id`` (default: the part's name without "lampiran_").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeVar

import yaml

from lkip_docgen.diagnostics import ContentError, Diagnostic, closest, os_reason

BERKAS: Final = "susunan.yaml"
SEMUA: Final = "semua"
"""Asks for every document; therefore no document's id."""
_MAKS_UKURAN: Final = 1_000_000
FORMAT_NOMOR: Final = {"i": "lowerRoman", "I": "upperRoman", "1": "decimal", "a": "lowerLetter", "A": "upperLetter"}
NOMOR_NASKAH: Final = "- 1 -"
_T = TypeVar("_T")
_YA: Final = {"ya": True, "tidak": False}


class Seksi(NamedTuple):
    """What a part's sections are given over their own set-up; None leaves it as it is."""

    orientasi: str | None = None
    nomor: str | None = None
    mulai: int | None = None
    kepala: str | None = None
    kaki: str | None = None
    lanjut: bool = False
    kanan: bool = True


class Lampiran(NamedTuple):
    """The "Lampiran n" in front of a part."""

    judul: str
    penanda: str
    id: str
    gaya: str = "JudulLampiran"
    halaman: bool = False


class BagianSusunan(NamedTuple):
    """One part of a document. ``baris`` and ``kolom`` are its place in susunan.yaml."""

    bagian: str
    syarat: str | None = None
    seksi: Seksi = Seksi()
    lampiran: Lampiran | None = None
    baris: int = 0
    kolom: int = 0


class Letak(NamedTuple):
    """A place in susunan.yaml, 0 where unknown."""

    baris: int = 0
    kolom: int = 0


class Untuk(NamedTuple):
    """One file for each item of a list: ``nama`` is the item in expressions and templates, ``daftar`` an expression."""

    nama: str
    daftar: str


class SusunanDokumen(NamedTuple):
    """One document, or one for each item of a list. ``letak``: the place of each key that is given."""

    id: str
    nama: str
    judul: str
    gaya: str
    bagian: tuple[BagianSusunan, ...]
    untuk: Untuk | None = None
    tanggal: str | None = None
    syarat: str | None = None
    tiada: str = ""
    cetak: bool = False
    reviu: bool = False
    letak: Mapping[str, Letak] = MappingProxyType({})

    @property
    def pengiring(self) -> str:
        """The name under which the command that alone makes it gives it what it prints; empty for all others."""
        return "cetak" if self.cetak else "reviu" if self.reviu else ""

    @property
    def berlampiran(self) -> bool:
        """Whether any of its parts is an annex."""
        return any(b.lampiran is not None for b in self.bagian)

    def di(self, kunci: str) -> Letak:
        """Where a key is written, else where the document begins."""
        return self.letak.get(kunci) or self.letak.get("bagian") or Letak()


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


def baca_susunan(folder: Path, sebutan_folder: str | None = None) -> dict[str, SusunanDokumen]:
    """Read ``susunan.yaml`` of a templates folder; ``sebutan_folder`` is how messages name the folder.

    Raises:
        ContentError: missing, no UTF-8, no YAML, or not of the form above; every fault found.
    """
    berkas = f"{sebutan_folder or folder.as_posix()}/{BERKAS}"
    try:
        data = (folder / BERKAS).read_bytes()
        if len(data) > _MAKS_UKURAN:
            raise ContentError([Diagnostic("LK601", "error", "berkas terlalu besar", berkas)])
        teks = data.decode("utf-8")
    except FileNotFoundError as e:
        dalam = f"{berkas.removesuffix(BERKAS)}docx"
        saran = f"maksudnya {dalam}?" if (folder / "docx" / BERKAS).exists() else "periksa nama folder pada --templates"
        pesan = "berkas susunan dokumen tidak ada"
        raise ContentError([Diagnostic("LK601", "error", pesan, berkas, hint=saran)]) from e
    except OSError as e:
        raise ContentError([Diagnostic("LK601", "error", f"tidak dapat dibaca: {os_reason(e)}", berkas)]) from e
    except UnicodeDecodeError as e:
        raise ContentError([Diagnostic("LK601", "error", "bukan teks UTF-8", berkas)]) from e
    return dict(_urai(berkas, teks))


@lru_cache(maxsize=8)
def _urai(berkas: str, teks: str) -> Mapping[str, SusunanDokumen]:
    """The documents that the text of a ``susunan.yaml`` tells; a run asks for them more than once.

    Raises:
        ContentError: as ``baca_susunan``.
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
