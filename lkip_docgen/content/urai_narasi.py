"""Markdown → narrative tree (``narasi``): markdown-it for the blocks and the emphasis, our own rules for lists and
expressions.

What a report's prose has no place for (links, pictures, code, rules, HTML) is either plain text, as ``<`` and ``>``
are, or a located fault with a hint; no character of the text is lost in silence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from lkip_docgen.beku import Beku
from lkip_docgen.content.berkas_teks import diagnostik_di
from lkip_docgen.content.daftar_md import aturan_daftar
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.narasi import BerkasNarasi, BlokNarasi, DaftarNarasi, Paragraf, Sisip, Subjudul, TabelNarasi
from lkip_docgen.content.sisipan import PenguraiSisipan, teks_polos
from lkip_docgen.content.ungkapan import TeksBertanda, tandai
from lkip_docgen.diagnostics import Diagnostic, closest

_RATA: dict[str, Literal["left", "center", "right"]] = {
    "text-align:left": "left",
    "text-align:center": "center",
    "text-align:right": "right",
}
_AKHIR_BARIS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BUKAN_NAMA = re.compile(r"[^a-z0-9]+")
_JUDUL_RAPAT = re.compile(r"^(#+)([^#\s].*)$", re.M)


@cache
def _markdown() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"maxNesting": 200}).enable("table")
    md.disable(["blockquote", "html_block", "reference", "html_inline", "autolink", "entity"])
    md.block.ruler.at("list", aturan_daftar, {"alt": ["paragraph"]})
    return md


def urai_narasi(teks: str, berkas: str, slot: Sequence[str]) -> tuple[BerkasNarasi, list[Diagnostic]]:
    """The slots of a narrative file. ``slot`` names those it must have; ("isi",) is a file without slot headings.
    ``berkas`` is the path that places show. Faults (LK4, LK5, LK106) are returned, and what can be read is read."""
    bertanda = tandai(_AKHIR_BARIS.sub("\n", teks), berkas)
    p = _Pengurai(berkas, bertanda, list(_markdown().parse(bertanda.teks, {})))
    hasil = p.slot(slot)
    return hasil, sorted([*bertanda.diagnostik, *p.diagnostik], key=lambda d: (d.line, d.column))


class _JudulAsing(Beku):
    """A heading that names no slot. ``nama`` is what its words would be as a slot, ``sesudah`` the slot before it ("" where
    none is), ``nomor`` its finding's."""

    judul: str
    nama: str
    di: Letak
    sesudah: str
    nomor: int


class _Pengurai:
    def __init__(self, berkas: str, bertanda: TeksBertanda, token: list[Token]) -> None:
        self.berkas = berkas
        self.bertanda = bertanda
        self.token = token
        self.i = 0
        self.diagnostik: list[Diagnostic] = []
        self.asing: list[_JudulAsing] = []
        self.sisipan = PenguraiSisipan(berkas, bertanda, self.diagnostik)

    # ---------------------------------------------------------------- slots

    def slot(self, wajib: Sequence[str]) -> BerkasNarasi:
        isi: dict[str, list[BlokNarasi]] = {}
        letak: dict[str, Letak] = {}
        tunggal = tuple(wajib) == ("isi",)
        kini: list[BlokNarasi] | None = None
        if tunggal:
            kini, letak["isi"] = isi.setdefault("isi", []), Letak(self.berkas, 1, 1)
        while self.i < len(self.token):
            t = self.token[self.i]
            if t.type == "heading_open" and t.tag == "h2" and t.markup == "##":
                kini = self._judul_slot(t, wajib, isi, letak)
                continue
            if (salah := self._judul_salah_tingkat(t, wajib, isi)) is not None:
                kini = isi.setdefault(salah, [])
                letak[salah] = self._letak(t)
                self.i += 3
                continue
            di = self._letak(t)
            if (blok := self._blok()) is None:
                continue
            if kini is None:
                self._galat(
                    di,
                    "LK404",
                    "ada teks sebelum judul bagian yang pertama",
                    f"pindahkan ke bawah judulnya, misalnya ## {_judul(wajib[0])}",
                )
                kini = []
            kini.append(blok)
        ganti = self._pengganti(wajib, isi)
        if not isi and not ganti:
            semua = ", ".join(_judul(n) for n in wajib)
            pesan = f"tidak satu pun judul bagian ada: {semua}"
            self._galat(Letak(self.berkas, 1, 1), "LK501", pesan, "tambahkan judul ## untuk tiap bagian, dengan isinya")
            return BerkasNarasi(self.berkas, {}, letak)
        tertulis = self._ganda(wajib, isi)
        for nama in wajib:
            if nama == tertulis:
                continue
            if nama not in isi:
                self._tiada(nama, ganti.get(nama))
            elif not isi[nama]:
                pesan = f'bagian "{_judul(nama)}" kosong'
                d = diagnostik_di(letak[nama], "LK503", pesan, "tulis isinya di bawah judulnya")
                self.diagnostik.append(
                    Diagnostic(d.code, "warning", d.message, d.file, d.line, d.column, d.length, hint=d.hint)
                )
        return BerkasNarasi(self.berkas, {n: tuple(b) for n, b in isi.items()}, letak)

    def _judul_salah_tingkat(self, t: Token, wajib: Sequence[str], isi: Mapping[str, object]) -> str | None:
        """The slot that a heading of another level names and no heading before it: told, and read as that slot's."""
        if t.type != "heading_open" or t.markup not in ("#", "###"):
            return None
        nama = _nama(teks_polos(self.sisipan.urai(self.token[self.i + 1])))
        if nama not in wajib or nama in isi or (t.markup == "###" and self._ada_judul(nama)):
            return None
        pesan = f'judul bagian "{_judul(nama)}" diawali {t.markup}, seharusnya ##'
        self._galat(self._letak(t), "LK501", pesan, f"tulis ## {_judul(nama)}")
        return nama

    def _ada_judul(self, nama: str) -> bool:
        """Whether a slot's own heading stands anywhere in the file."""
        return any(b.startswith("## ") and _nama(b) == nama for b in self.bertanda.teks.splitlines())

    def _judul_slot(
        self, t: Token, wajib: Sequence[str], isi: dict[str, list[BlokNarasi]], letak: dict[str, Letak]
    ) -> list[BlokNarasi]:
        """A level-2 heading: begins a slot. Blocks under a heading that names none are read and dropped."""
        di = self._letak(t)
        judul = teks_polos(self.sisipan.urai(self.token[self.i + 1]))
        self.i += 3
        nama = _nama(judul)
        if nama in isi and nama in letak:
            self._galat(
                di,
                "LK106",
                f'bagian "{judul}" ditulis dua kali',
                f"yang pertama pada baris {letak[nama].baris}; gabungkan isinya",
            )
            return []
        if nama not in wajib:
            mirip = closest(nama, [n for n in wajib if n not in isi])
            saran = (
                f"mungkin maksudnya ## {_judul(mirip)}"
                if mirip
                else f"bagian berkas ini: {', '.join(_judul(n) for n in wajib)}; anak judul memakai ###"
            )
            self.asing.append(_JudulAsing(judul, nama, di, next(reversed(isi), ""), len(self.diagnostik)))
            self._galat(di, "LK502", f'bagian "{judul}" tidak dikenal', saran)
            return []
        letak[nama] = di
        return isi.setdefault(nama, [])

    def _ganda(self, wajib: Sequence[str], isi: Mapping[str, object]) -> str:
        """Where one heading stands twice and one slot is missing: the second was meant for that slot, which isn't missed
        again; "" where nothing tells."""
        hilang = [n for n in wajib if n not in isi]
        ganda = [n for n, d in enumerate(self.diagnostik) if d.code == "LK106"]
        if len(hilang) == len(ganda) == 1:
            d = self.diagnostik[ganda[0]]
            nama = _judul(hilang[0])
            saran = f"mungkin yang kedua ini bagian {nama}, yang tidak ada: tulis ## {nama}; bila bukan, {d.hint}"
            self.diagnostik[ganda[0]] = d._replace(hint=saran)
            return hilang[0]
        return ""

    def _pengganti(self, wajib: Sequence[str], isi: Mapping[str, object]) -> dict[str, _JudulAsing]:
        """For slots that are missing the unknown heading that probably is meant for them: one of like words, else the one
        that stands where the slot should."""
        hilang = [n for n in wajib if n not in isi]
        hasil: dict[str, _JudulAsing] = {}
        sisa = []
        for a in self.asing:
            if (mirip := closest(a.nama, [n for n in hilang if n not in hasil])) is not None:
                hasil[mirip] = a
            else:
                sisa.append(a)
        for a in sisa:
            berikut = wajib[wajib.index(a.sesudah) + 1 :] if a.sesudah in wajib else wajib
            if berikut and berikut[0] in hilang:
                hasil.setdefault(berikut[0], a)
        return hasil

    def _tiada(self, nama: str, pengganti: _JudulAsing | None) -> None:
        """A slot that is missing; where another heading stands for it, that one's finding follows from this."""
        pesan = f'bagian "{_judul(nama)}" tidak ada'
        if pengganti is None:
            rapat = next((m for m in _JUDUL_RAPAT.finditer(self.bertanda.teks) if _nama(m[2]) == nama), None)
            if rapat is None:
                self._galat(
                    Letak(self.berkas, 1, 1), "LK501", pesan, f"tambahkan judul ## {_judul(nama)} dengan isinya"
                )
                return
            baris, kolom = self.bertanda.di_berkas(self.bertanda.teks.count("\n", 0, rapat.start()), 0)
            pesan += f": {rapat[0]} tidak terbaca sebagai judul karena tanpa spasi sesudah {rapat[1]}"
            di = Letak(self.berkas, baris, kolom, len(rapat[0]))
            self._galat(di, "LK501", pesan, f"beri spasi: ## {_judul(nama)}")
            return
        self._galat(
            pengganti.di,
            "LK501",
            f'{pesan}; di tempatnya tertulis "{pengganti.judul}"',
            f"ganti judul ini menjadi ## {_judul(nama)}; bila memang anak judul, pakai ###",
        )
        asing = self.diagnostik[pengganti.nomor]
        self.diagnostik[pengganti.nomor] = asing._replace(root=self.diagnostik[-1].key)

    # --------------------------------------------------------------- blocks

    def _blok(self) -> BlokNarasi | None:
        """The block at the present token; None for one that leaves nothing."""
        t = self.token[self.i]
        if t.type == "paragraph_open":
            return self._paragraf(t)
        if t.type == "heading_open":
            return self._subjudul(t)
        if t.type == "daftar_open":
            return self._daftar(t)
        if t.type == "table_open":
            return self._tabel(t)
        self.i += 1
        di = self._letak(t)
        if t.type in ("fence", "code_block"):
            saran = "hapus spasi di awal barisnya" if t.type == "code_block" else "hapus baris ```"
            self._galat(di, "LK403", "blok kode tidak dipakai di dalam narasi", saran)
        elif t.type == "hr":
            self._galat(
                di,
                "LK403",
                "garis pemisah tidak dipakai di dalam narasi",
                "hapus barisnya; untuk mencetaknya dahului dengan \\",
            )
        else:
            self._galat(
                di, "LK403", f"susunan Markdown {t.type} tidak dipakai di dalam narasi", "tulis sebagai paragraf biasa"
            )
        return None

    def _paragraf(self, t: Token) -> Paragraf:
        isi = self.sisipan.urai(self.token[self.i + 1])
        self.i += 3
        return Paragraf(isi, self._letak(t))

    def _subjudul(self, t: Token) -> BlokNarasi:
        isi = self.sisipan.urai(self.token[self.i + 1])
        self.i += 3
        di = self._letak(t)
        tingkat = int(t.tag[1:])
        if t.markup in ("=", "-"):
            self._galat(
                di,
                "LK403",
                f"baris {t.markup * 3} di bawah teks menjadikannya judul",
                "hapus barisnya, atau pakai ### untuk anak judul",
            )
        elif tingkat not in (3, 4):
            saran = "judul bab datang dari template; hapus barisnya" if tingkat == 1 else "pakai ### atau ####"
            if tingkat == 2:
                saran = "keluarkan judul bagian dari dalam daftar"
            self._galat(di, "LK403", f"judul tingkat {tingkat} tidak dipakai di sini", saran)
        return Subjudul(min(max(tingkat, 3), 4), isi, di)

    def _daftar(self, t: Token) -> DaftarNarasi:
        self.i += 1
        butir: list[tuple[BlokNarasi, ...]] = []
        while self.token[self.i].type == "butir_open":
            self.i += 1
            blok: list[BlokNarasi] = []
            while self.token[self.i].type != "butir_close":
                if (b := self._blok()) is not None:
                    blok.append(b)
            self.i += 1
            butir.append(tuple(blok))
        self.i += 1
        return DaftarNarasi(t.meta["gaya"], t.meta["mulai"], tuple(butir), self._letak(t))

    def _tabel(self, t: Token) -> TabelNarasi:
        baris: list[tuple[tuple[Sisip, ...], ...]] = []
        sel: list[tuple[Sisip, ...]] = []
        rata: list[Literal["left", "center", "right"] | None] = []
        while (kini := self.token[self.i]).type != "table_close":
            if kini.type == "tr_open":
                sel = []
                self.sisipan.mulai_baris()
            elif kini.type == "tr_close":
                baris.append(tuple(sel))
            elif kini.type == "th_open":
                rata.append(_RATA.get(str(kini.attrGet("style") or "")))
            elif kini.type == "inline":
                sel.append(self.sisipan.urai(kini))
            self.i += 1
        self.i += 1
        return TabelNarasi(baris[0], tuple(baris[1:]), tuple(rata), self._letak(t))

    def _letak(self, t: Token) -> Letak:
        """Where a block begins: its line's first character that isn't a blank."""
        nomor = t.map[0] if t.map else 0
        return self.sisipan.letak_baris(nomor)

    def _galat(self, di: Letak, kode: str, pesan: str, saran: str) -> None:
        self.diagnostik.append(diagnostik_di(di, kode, pesan, saran))


def _nama(judul: str) -> str:
    """The slot's name that a heading's words stand for."""
    return _BUKAN_NAMA.sub("_", judul.lower()).strip("_")


def _judul(nama: str) -> str:
    return nama.replace("_", " ").capitalize()
