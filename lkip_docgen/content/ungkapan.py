"""Finds ``{{ … }}`` in a narrative before Markdown sees it, and hides what it found behind marks.

Markdown would take the ``*`` and ``|`` inside an expression for its own. So each expression becomes a mark of
characters that the file doesn't hold, which Markdown treats as letters; comments (``<!-- … -->``) are dropped; ``\\{{``
is the two braces themselves. Each column of the changed text can be traced back to the file's.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from lkip_docgen.beku import Beku
from lkip_docgen.content.berkas_teks import diagnostik_di
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.narasi import Ekspresi
from lkip_docgen.diagnostics import Diagnostic

_MENARIK = re.compile(r"\{[{%#]|\}\}|<!--|\n")
_ISI = re.compile(
    r"""(?:[^"'{}\n]|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\n(?![ \t]*(?:\n|\Z))|\}(?!\})|\{(?!\{))*+"""
)
_SARAN_LITERAL = "untuk mencetak tandanya sendiri, dahului dengan garis miring terbalik: \\"


class TeksBertanda(Beku):
    """The text for Markdown; ``tanda`` is the character around each mark's number; ``asal[i]`` holds, for line i, where
    stretches of it begin: (column, line in the file, column in the file), all 0-based."""

    teks: str
    tanda: str
    ekspresi: list[Ekspresi]
    diagnostik: list[Diagnostic]
    asal: list[list[tuple[int, int, int]]]

    def di_berkas(self, baris: int, kolom: int) -> tuple[int, int]:
        """The file's 1-based line and column of a 0-based place in the changed text."""
        if baris >= len(self.asal):
            return len(self.asal), 1
        ruas = self.asal[baris]
        k, b0, k0 = ruas[max(0, bisect_right(ruas, (kolom, 1 << 30, 0)) - 1)]
        return b0 + 1, k0 + (kolom - k) + 1


class _Penulis:
    """Writes the changed text and remembers where each stretch came from."""

    def __init__(self) -> None:
        self.bagian: list[str] = []
        self.asal: list[list[tuple[int, int, int]]] = [[(0, 0, 0)]]
        self.kolom = 0

    def tulis(self, teks: str) -> None:
        self.bagian.append(teks)
        self.kolom += len(teks)

    def ganti_baris(self, baris: int) -> None:
        self.bagian.append("\n")
        self.kolom = 0
        self.asal.append([(0, baris, 0)])

    def sambung(self, baris: int, kolom: int) -> None:
        self.asal[-1].append((self.kolom, baris, kolom))


def tandai(teks: str, berkas: str) -> TeksBertanda:
    """Hide the expressions of a narrative. Lines end in ``\\n`` alone. Faults are in the result's ``diagnostik``."""
    tanda = next(c for c in map(chr, range(0xF0000, 0xFFFFD)) if c not in teks)
    w = _Penulis()
    ekspresi: list[Ekspresi] = []
    diagnostik: list[Diagnostic] = []
    i = baris = awal_baris = 0
    terbuka = 0  # literal braces that a plain }} closes

    def galat(di: int, panjang: int, pesan: str, saran: str) -> None:
        letak = Letak(berkas, baris + 1, di - awal_baris + 1, panjang)
        diagnostik.append(diagnostik_di(letak, "LK401", pesan, saran))

    while cocok := _MENARIK.search(teks, i):
        sebelum = teks[i : cocok.start()]
        i = cocok.end()
        if cocok[0] == "\n":
            w.tulis(sebelum)
            baris, awal_baris = baris + 1, i
            w.ganti_baris(baris)
            continue
        buka, mulai = cocok[0], cocok.start()
        if (len(sebelum) - len(sebelum.rstrip("\\"))) % 2:
            w.tulis(sebelum[:-1])
            w.sambung(baris, mulai - awal_baris)
            w.tulis(buka)
            terbuka += buka == "{{"
            continue
        w.tulis(sebelum)
        akhir = _akhir(teks, i) if buka == "{{" else teks.find("-->", i) if buka == "<!--" else -1
        if buka == "{{" and akhir >= 0 and teks[i:akhir].strip():
            isi = teks[i:akhir]
            di = i + len(isi) - len(isi.lstrip())
            sebelum = teks[i:di]
            b = baris + sebelum.count("\n")
            k = di - (teks.rfind("\n", 0, di) + 1)
            letak = Letak(berkas, b + 1, k + 1, len(isi.strip().split("\n")[0]))
            w.tulis(f"{tanda}{len(ekspresi)}{tanda}")
            ekspresi.append(Ekspresi(" ".join(isi.split("\n")).strip() if "\n" in isi else isi.strip(), letak))
        elif buka == "{{" and akhir >= 0:
            galat(
                mulai,
                akhir + 2 - mulai,
                "ungkapan {{ }} kosong",
                "tulis nama datanya, misalnya {{ anggaran.pagu | rupiah }}",
            )
        elif buka == "{{":
            galat(
                mulai,
                2,
                "tanda {{ di sini belum ditutup dengan }}",
                f"tutup dengan }}}} pada paragraf yang sama; {_SARAN_LITERAL}{{{{",
            )
            w.tulis(buka)
            continue
        elif buka == "}}":
            if terbuka:
                terbuka -= 1
            else:
                galat(mulai, 2, "}} tanpa {{ pembuka", f"tambahkan {{{{ di depannya; {_SARAN_LITERAL}}}}}")
            w.tulis(buka)
            continue
        elif buka == "<!--" and akhir < 0:
            galat(mulai, 4, "komentar <!-- belum ditutup", f"tutup dengan -->; {_SARAN_LITERAL}<!--")
            w.tulis(buka)
            continue
        elif buka != "<!--":
            galat(
                mulai,
                2,
                f"perintah {buka} tidak dipakai di dalam narasi, hanya ungkapan {{{{ … }}}}",
                f"hapus perintah itu; {_SARAN_LITERAL}{buka}",
            )
            w.tulis(buka)
            continue
        lewat = akhir + (3 if buka == "<!--" else 2)
        dalam = teks[i:lewat]
        if (n := dalam.count("\n")) > 0:
            baris += n
            awal_baris = i + dalam.rfind("\n") + 1
        i = lewat
        w.sambung(baris, i - awal_baris)
    w.tulis(teks[i:])
    return TeksBertanda("".join(w.bagian), tanda, ekspresi, diagnostik, w.asal)


def _akhir(teks: str, i: int) -> int:
    """Where the ``}}`` that ends an expression stands, quotes inside it respected; -1 if the paragraph ends first."""
    cocok = _ISI.match(teks, i)
    return cocok.end() if cocok and teks.startswith("}}", cocok.end()) else -1
