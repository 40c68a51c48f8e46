"""Inline content of the narrative: text, emphasis, breaks and expressions, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markdown_it.token import Token

from lkip_docgen.content.berkas_teks import diagnostik_di
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.narasi import Ekspresi, GantiBaris, Potongan, Sisip
from lkip_docgen.content.ungkapan import TeksBertanda
from lkip_docgen.diagnostics import Diagnostic

_TAK_DIPAKAI = {
    "image": ("gambar tidak dipakai di dalam narasi", "foto ditulis pada foto.yaml"),
    "link_open": ("tautan tidak dipakai di dalam narasi", "tulis alamatnya sebagai teks biasa"),
    "code_inline": (
        "tanda ` (kode) tidak dipakai di dalam narasi",
        "hapus tanda `; untuk mencetaknya dahului dengan \\",
    ),
}


def teks_polos(isi: Iterable[Sisip]) -> str:
    """The words alone; an expression as it is written."""
    return "".join(
        s.teks if isinstance(s, Potongan) else f"{{{{ {s.teks} }}}}" if isinstance(s, Ekspresi) else " " for s in isi
    )


class PenguraiSisipan:
    """Turns markdown-it's inline tokens into ``Sisip``. Tokens carry lines only; a piece's column is found by looking
    for its text in the line, from where the last piece ended."""

    def __init__(self, berkas: str, bertanda: TeksBertanda, diagnostik: list[Diagnostic]) -> None:
        self.berkas = berkas
        self.bertanda = bertanda
        self.diagnostik = diagnostik
        self.baris = bertanda.teks.split("\n")
        self.pola = re.compile(f"{bertanda.tanda}([0-9]+){bertanda.tanda}")
        self.kursor = (0, 0)

    def letak_baris(self, nomor: int) -> Letak:
        teks = self.baris[nomor] if nomor < len(self.baris) else ""
        baris, kolom = self.bertanda.di_berkas(nomor, len(teks) - len(teks.lstrip()))
        return Letak(self.berkas, baris, kolom, max(1, len(teks.strip())))

    def mulai_baris(self) -> None:
        """A table's row begins: its cells are looked for from the line's start on."""
        self.kursor = (-1, 0)

    def urai(self, inline: Token) -> tuple[Sisip, ...]:
        """The pieces of one inline token."""
        mulai = inline.map[0] if inline.map else 0
        if self.kursor[0] != mulai:
            self.kursor = (mulai, 0)
        hasil: list[Sisip] = []
        tebal = miring = 0
        for t in inline.children or []:
            if t.type == "strong_open":
                tebal += 1
            elif t.type == "strong_close":
                tebal -= 1
            elif t.type == "em_open":
                miring += 1
            elif t.type == "em_close":
                miring -= 1
            elif t.type == "hardbreak":
                hasil.append(GantiBaris())
                self.kursor = (self.kursor[0] + 1, 0)
            elif t.type == "softbreak":
                self._teks(hasil, " ", tebal > 0, miring > 0, None)
                self.kursor = (self.kursor[0] + 1, 0)
            elif t.type != "link_close":
                if t.type in _TAK_DIPAKAI:
                    pesan, saran = _TAK_DIPAKAI[t.type]
                    self.diagnostik.append(diagnostik_di(self._kini(), "LK403", pesan, saran))
                self._potong(hasil, t.content, tebal > 0, miring > 0)
        return tuple(hasil)

    def _potong(self, hasil: list[Sisip], teks: str, tebal: bool, miring: bool) -> None:
        """Text with marks in it: pieces and expressions."""
        awal = 0
        for cocok in self.pola.finditer(teks):
            self._teks(hasil, teks[awal : cocok.start()], tebal, miring, self._cari(teks[awal : cocok.start()]))
            self._cari(cocok[0])
            hasil.append(self.bertanda.ekspresi[int(cocok[1])]._replace(tebal=tebal, miring=miring))
            awal = cocok.end()
        self._teks(hasil, teks[awal:], tebal, miring, self._cari(teks[awal:]))

    def _cari(self, teks: str) -> Letak | None:
        """The place of a text in the present line, which is then behind us."""
        if not teks:
            return None
        nomor, kolom = self.kursor
        baris = self.baris[nomor] if nomor < len(self.baris) else ""
        # Escapes make the text differ from the line: then its first character will do.
        di = baris.find(teks, kolom)
        if di < 0 and (di := baris.find(teks[0], kolom)) < 0:
            return self._kini()
        self.kursor = (nomor, di + len(teks) if baris.startswith(teks, di) else di + 1)
        b, k = self.bertanda.di_berkas(nomor, di)
        return Letak(self.berkas, b, k, len(teks))

    def _kini(self) -> Letak:
        b, k = self.bertanda.di_berkas(*self.kursor)
        return Letak(self.berkas, b, k)

    @staticmethod
    def _teks(hasil: list[Sisip], teks: str, tebal: bool, miring: bool, letak: Letak | None) -> None:
        """Append text, joined to a neighbour of the same look."""
        if not teks:
            return
        lama = hasil[-1] if hasil else None
        if isinstance(lama, Potongan) and lama.tebal == tebal and lama.miring == miring:
            hasil[-1] = lama._replace(teks=lama.teks + teks)
        else:
            hasil.append(Potongan(teks, tebal, miring, letak))
