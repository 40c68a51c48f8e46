"""YAML to trees of raw text that know their place: ``Peta``, ``Daftar`` and ``Nilai``.

The tree is built from the parser's events, not from its nodes or values: no scalar is ever guessed to be a number, a
date or a truth value, depth and size are bounded, and an alias can't make more nodes than the limit. Empty, ``~`` and
``null`` scalars count as absent. Columns are code points.
"""

from __future__ import annotations

from typing import Any

import yaml

from lkip_docgen.content.berkas_teks import baris_teks, diagnostik_di
from lkip_docgen.content.model.dasar import Daftar, Letak, Nilai, Peta
from lkip_docgen.content.saran_yaml import terangkan
from lkip_docgen.content.terbelah import terbelah
from lkip_docgen.diagnostics import Diagnostic

MAKS_SIMPUL = 100_000
"""Most nodes of one file, aliases counted as often as they are used."""
MAKS_DALAM = 40

_Pembaca: Any = getattr(
    yaml, "CSafeLoader", yaml.SafeLoader
)  # libyaml where PyYAML was built with it: ten times as fast
_KUNCI_BUKAN_KATA = "nama isian harus satu kata, bukan daftar atau kelompok"
_TIADA = frozenset({"", "~", "null", "Null", "NULL"})


class BacaYamlError(Exception):
    """The file can't be read as one YAML document; carries why, located."""

    def __init__(self, diagnostik: Diagnostic) -> None:
        super().__init__(diagnostik.message)
        self.diagnostik = diagnostik


def baca_yaml(teks: str, berkas: str) -> tuple[Peta | Daftar | Nilai | None, list[Diagnostic]]:
    """The tree of a YAML text and the faults that don't stop the reading (duplicate keys). ``berkas`` is the path that
    places and messages show. None for an empty document. Raises BacaYamlError."""
    pembangun = _Pembangun(berkas)
    try:
        for kejadian in yaml.parse(teks, Loader=_Pembaca):
            pembangun.terima(kejadian)
    except yaml.YAMLError as e:
        raise BacaYamlError(terangkan(e, teks, berkas, baris_teks(teks))) from e
    return pembangun.akar, pembangun.diagnostik


class _Bingkai:
    """A collection under construction; ``kunci`` is the mapping's key that waits for its value."""

    __slots__ = ("jangkar", "kunci", "kunci_ganda", "wadah")

    def __init__(self, wadah: Peta | Daftar, jangkar: str | None) -> None:
        self.wadah = wadah
        self.jangkar = jangkar
        self.kunci: Nilai | None = None
        self.kunci_ganda = False


class _Pembangun:
    def __init__(self, berkas: str) -> None:
        self.berkas = berkas
        self.akar: Peta | Daftar | Nilai | None = None
        self.diagnostik: list[Diagnostic] = []
        self.tumpukan: list[_Bingkai] = []
        self.jangkar: dict[str, Any] = {}
        self.ukuran: dict[int, int] = {}
        self.jumlah = 0
        self.dokumen = 0
        self.terbelah: tuple[Nilai, str] | None = None
        """The last value that its own comma cut, as read and as written."""

    def terima(self, e: Any) -> None:  # PyYAML's event classes are untyped where libyaml makes them
        jenis = type(e)
        if jenis is yaml.ScalarEvent:
            self._tanda(e)
            self._nilai(self._skalar(e), e.anchor)
        elif jenis is yaml.MappingStartEvent or jenis is yaml.SequenceStartEvent:
            self._tanda(e)
            self._buka(e, Peta() if jenis is yaml.MappingStartEvent else Daftar())
        elif jenis is yaml.MappingEndEvent or jenis is yaml.SequenceEndEvent:
            bingkai = self.tumpukan.pop()
            self._nilai(bingkai.wadah, bingkai.jangkar)
        elif jenis is yaml.AliasEvent:
            self._alias(e)
        elif jenis is yaml.DocumentStartEvent:
            self.dokumen += 1
            if self.dokumen > 1:
                raise self._galat(e, "berkas memuat lebih dari satu dokumen YAML", "hapus baris --- di tengah berkas")

    def _skalar(self, e: Any) -> Nilai:
        kutip = e.style in ("'", '"')
        teks = e.value if kutip or e.style is None or e.style == "" else e.value.rstrip("\n")
        return Nilai(teks, self._letak(e), kutip)

    def _letak(self, e: Any) -> Letak:
        awal, akhir = e.start_mark, e.end_mark
        panjang = akhir.column - awal.column if akhir.line == awal.line else 1
        return Letak(self.berkas, awal.line + 1, awal.column + 1, max(1, panjang))

    def _tanda(self, e: Any) -> None:
        """Count a node; refuse tags of a program's own."""
        self.jumlah += 1
        if self.jumlah > MAKS_SIMPUL:
            raise self._galat(
                e, f"berkas memuat lebih dari {MAKS_SIMPUL} nilai", "pecah atau ringkas berkas ini", "LK111"
            )
        if e.tag and e.tag != "!":
            raise self._galat(e, f"tanda jenis {e.tag} tidak dipakai", "hapus tanda seru dan kata sesudahnya")

    def _buka(self, e: Any, wadah: Peta | Daftar) -> None:
        if len(self.tumpukan) >= MAKS_DALAM:
            raise self._galat(
                e, f"isi bersarang lebih dari {MAKS_DALAM} tingkat", "periksa tanda - dan kurung", "LK111"
            )
        wadah.letak = self._letak(e)
        if self._menunggu_kunci():
            raise self._galat(e, _KUNCI_BUKAN_KATA, "periksa tanda kurung dan ?")
        if e.anchor:
            self.jangkar.pop(e.anchor, None)  # an anchor is known only once its node is whole: no node holds itself
        self.tumpukan.append(_Bingkai(wadah, e.anchor))

    def _alias(self, e: Any) -> None:
        if e.anchor not in self.jangkar:
            raise self._galat(
                e,
                f'acuan "*{e.anchor}" tidak ada',
                f"beri tanda &{e.anchor} pada isi yang dimaksud, atau tulis ulang isinya",
            )
        node = self.jangkar[e.anchor]
        self.jumlah += self._besar(node)
        if self.jumlah > MAKS_SIMPUL:
            raise self._galat(e, f"berkas memuat lebih dari {MAKS_SIMPUL} nilai", "kurangi acuan (*)", "LK111")
        if not isinstance(node, Nilai) and self._menunggu_kunci():
            raise self._galat(e, _KUNCI_BUKAN_KATA, "periksa tanda kurung dan ?")
        self._nilai(node, None)

    def _menunggu_kunci(self) -> bool:
        return bool(self.tumpukan) and isinstance(self.tumpukan[-1].wadah, Peta) and self.tumpukan[-1].kunci is None

    def _besar(self, node: Any) -> int:
        """The nodes below ``node``, aliases expanded; each collection is counted once."""
        if not isinstance(node, Peta | Daftar):
            return 1
        if id(node) not in self.ukuran:
            anak = node.values() if isinstance(node, Peta) else node
            self.ukuran[id(node)] = 1 + sum(self._besar(x) for x in anak)
        return self.ukuran[id(node)]

    def _nilai(self, node: Peta | Daftar | Nilai, jangkar: str | None) -> None:
        """Hand a finished node to what waits for it."""
        if jangkar:
            self.jangkar[jangkar] = node
        if not self.tumpukan:
            self.akar = None if _tiada(node) else node
            return
        bingkai = self.tumpukan[-1]
        if isinstance(bingkai.wadah, Daftar):
            bingkai.wadah.append(node)
            bingkai.wadah.letak_butir.append(node.letak)
        elif bingkai.kunci is None:
            assert isinstance(node, Nilai)  # collections as keys were refused where they began
            self._kunci(bingkai, bingkai.wadah, node)
        else:
            kunci, bingkai.kunci = bingkai.kunci, None
            if bingkai.kunci_ganda:
                return
            if _tiada(node):
                self._kosong(bingkai.wadah, kunci, node.letak)
                return
            bingkai.wadah[str(kunci)] = node
            bingkai.wadah.letak_nilai[str(kunci)] = node.letak

    def _kosong(self, peta: Peta, kunci: Nilai, letak: Letak) -> None:
        """A key without a value; in braces also a word without a colon, as {jumlah: 3,5} has: its comma ends the 3."""
        akhir = (kunci.letak.baris, kunci.letak.kolom + kunci.letak.panjang)
        if (letak.baris, letak.kolom) != akhir:
            peta.letak_kosong[str(kunci)] = kunci.letak
            return
        del peta.letak_kunci[str(kunci)]
        if self._sambung(peta, kunci):
            return
        saran = "tulis nama isian, titik dua, spasi, lalu nilainya"
        self.diagnostik.append(diagnostik_di(kunci.letak, "LK101", f'"{kunci}" tidak punya titik dua', saran))

    def _sambung(self, peta: Peta, kunci: Nilai) -> bool:
        """Whether a word without a colon is the rest of the value before it, which then is read as one and told once."""
        nama = next(reversed(peta), None)
        lama = peta[nama] if nama is not None else None
        lanjut = self.terbelah is not None and self.terbelah[0] is lama
        if nama is None or not isinstance(lama, Nilai) or lama.letak.baris != kunci.letak.baris:
            return False
        if lama.kutip and not lanjut:
            return False
        awal = self.terbelah[1] if self.terbelah is not None and lanjut else str(lama)
        antara = kunci.letak.kolom - (lama.letak.kolom + lama.letak.panjang) - 1
        utuh = f"{awal},{' ' * antara}{kunci}"
        t = terbelah(nama, utuh if not utuh[0].isdecimal() else utuh.replace(" ", ""))
        if t is None:
            return False
        if lanjut:
            self.diagnostik.pop()  # of the pieces up to now
        letak = lama.letak._replace(panjang=kunci.letak.kolom + kunci.letak.panjang - lama.letak.kolom)
        peta[nama] = baru = Nilai(t.nilai, letak, kutip=True)
        self.terbelah = (baru, utuh)
        self.diagnostik.append(diagnostik_di(letak, "LK101", t.pesan, t.saran))
        return True

    def _kunci(self, bingkai: _Bingkai, peta: Peta, kunci: Nilai) -> None:
        bingkai.kunci = kunci
        lama = peta.letak_kunci.get(str(kunci))
        bingkai.kunci_ganda = lama is not None
        if lama is not None:
            self.diagnostik.append(
                diagnostik_di(
                    kunci.letak,
                    "LK106",
                    f'isian "{kunci}" ditulis dua kali',
                    f"yang pertama pada baris {lama.baris}; hapus salah satu",
                )
            )
            return
        peta.letak_kunci[str(kunci)] = kunci.letak

    def _galat(self, e: Any, pesan: str, saran: str, kode: str = "LK101") -> BacaYamlError:
        return BacaYamlError(diagnostik_di(self._letak(e), kode, pesan, saran))


def _tiada(node: Any) -> bool:
    return isinstance(node, Nilai) and not node.kutip and str(node) in _TIADA
