"""What one row of a table prints (LK654): a tag that stands in two of its columns, two that stand below each other's heads,
a row's sum beside another row's cells; and in the block of one chart what belongs to another."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.docx.periksa_kolom import nama_isian, sebut

_GRAFIK: Final = re.compile(r"(?:lihat\.gambar_|grafik\.kalimat\.)(\w+)\s*")
_GAMBAR: Final = re.compile(r"gambar\.(\w+)")


def periksa_sebaris(alinea: Sequence[AlineaTemplat], sudah: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """LK654 of one template's paragraphs, but of cells that findings before (``sudah``) are about."""
    baris: dict[tuple[str, int, int], list[AlineaTemplat]] = defaultdict(list)
    for a in alinea:
        if a.tabel and a.kepala and not a.jenis and len(a.isian) == 1 and a.teks.strip() == ISIAN:
            baris[a.bagian, a.tabel, a.baris].append(a)
    for isi in baris.values():
        yield from _kembar(isi, sudah)
        yield from _bertukar(isi)
        yield from _jumlah_baris(isi)
        yield from _tahun_tetap(isi)
    yield from _satu_grafik(alinea)


def _temuan(a: AlineaTemplat, pesan: str, saran: str, berat: Severity = "error") -> Diagnostic:
    return Diagnostic("LK654", berat, f"{pesan}, di {a.tempat}", a.berkas, hint=saran)


def _kembar(isi: Sequence[AlineaTemplat], sudah: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The same tag in two columns: the one whose head doesn't name it was meant for something else."""
    pertama: dict[tuple[object, ...], AlineaTemplat] = {}
    for a in isi:
        kunci = (" ".join(a.isian[0].split()), a.putaran, a.cabang)
        lama = pertama.setdefault(kunci, a)
        if lama.kolom == a.kolom or lama.kepala == a.kepala or not nama_isian(a.isian[0]):
            continue
        if not any(d.message.endswith((f", di {lama.tempat}", f", di {a.tempat}")) for d in sudah):
            salah, benar = (lama, a) if _menyebut(a) > _menyebut(lama) else (a, lama)
            pesan = (
                f'kolom "{sebut(salah.kepala)}" diisi {{{{ {a.isian[0]} }}}}, sama dengan kolom "{sebut(benar.kepala)}"'
            )
            yield _temuan(
                salah, pesan, "tulis tanda yang dimaksud kepala kolomnya; make vars mendaftar namanya", "warning"
            )
            return


def _akhir(a: AlineaTemplat) -> str:
    return nama_isian(a.isian[0]).rpartition(".")[2]


def _kata(a: AlineaTemplat) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", a.kepala.casefold()))


def _menyebut(a: AlineaTemplat) -> int:
    """How many words of a tag's name stand in the head above it."""
    return len(set(re.findall(r"[^\W\d_]+", nama_isian(a.isian[0]))) & _kata(a))


_BERUKUR: Final = frozenset({"target", "realisasi", "pagu"})
"""What ``periksa_kolom`` holds against each column's head by itself."""


def _bertukar(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """Two tags each of which stands below the head that names the other, and not itself."""
    for a, b in combinations([a for a in isi if "." in nama_isian(a.isian[0])], 2):
        kiri, kanan = _akhir(a), _akhir(b)
        if {kiri, kanan} <= _BERUKUR:
            continue
        if (
            kiri != kanan
            and kanan in _kata(a) - {kiri}
            and kiri in _kata(b)
            and kiri not in _kata(a)
            and kanan not in _kata(b)
        ):
            pesan = f'kolom "{sebut(a.kepala)}" dan "{sebut(b.kepala)}" tertukar: diisi {{{{ {a.isian[0]} }}}} dan '
            yield _temuan(a, f"{pesan}{{{{ {b.isian[0]} }}}}", "tukar kedua tandanya, atau kedua kepala kolomnya")


def _jumlah_baris(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """A row whose cells are of one list (``sdm.pendidikan_total.sel``) and its sum of another."""
    sel = {p.removesuffix(".sel") for a in isi for _, p in a.putaran if p.endswith(".sel")}
    if len(sel) != 1:
        return
    milik = sel.pop()
    for a in isi:
        nama = nama_isian(a.isian[0])
        akar, _, akhir = nama.rpartition(".")
        if akhir == "jumlah" and akar != milik and akar.rpartition(".")[0] == milik.rpartition(".")[0]:
            pesan = f"baris ini mencetak {milik}, tetapi jumlahnya {{{{ {a.isian[0]} }}}}"
            yield _temuan(a, pesan, f"tulis {{{{ {a.isian[0].replace(akar, milik, 1)} }}}}, atau perbaiki daftarnya")


def _tahun_tetap(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """The report's year in each round of a list, below a head of nothing but the year."""
    for a in isi:
        milik = [v for v, _ in a.putaran]
        if a.isian[0].strip() != "tahun" or not milik or _kata(a) != {"tahun"}:
            continue
        variabel = milik[-1]
        if sum(nama_isian(b.isian[0]).startswith(f"{variabel}.") for b in isi) > 1:
            pesan = f'kolom "{sebut(a.kepala)}" diisi {{{{ tahun }}}}, tahun laporan, pada setiap baris'
            yield _temuan(
                a,
                pesan,
                f"tulis {{{{ {variabel}.tahun }}}}; bila memang tahun laporan, sebut pada kepalanya",
                "warning",
            )


def _satu_grafik(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """In the block of one chart (its reference, its sentence, its drawing) what is of another chart."""
    blok: dict[tuple[int, int], list[tuple[str, str, AlineaTemplat]]] = defaultdict(list)
    for a in alinea:
        if a.tabel or a.bagian or not a.cabang:
            continue
        sebutan = [(m[1], f"{{{{ {i.strip()} }}}}") for i in a.isian if (m := _GRAFIK.fullmatch(i))]
        sebutan += [(m[1], f"{{%p for … in {p} %}}") for _, p in a.putaran if (m := _GAMBAR.fullmatch(p))]
        blok[a.cabang[0]] += ((x, tanda, a) for x, tanda in sebutan)
    for isi in blok.values():
        banyak = Counter(x for x, _ in dict.fromkeys((x, tanda) for x, tanda, _ in isi))
        if len(banyak) != 2:
            continue
        (benar, n), (lain, sedikit) = banyak.most_common()
        tanda, a = next((t, a) for x, t, a in isi if x == lain)
        # A reference beside the chart's own is to another chart, on purpose.
        if n > sedikit == 1 and not any(x == benar and t.replace(benar, lain) == tanda for x, t, _ in isi):
            pesan = f"{tanda} berada di antara isi grafik {benar}"
            yield _temuan(a, pesan, f"tulis {tanda.replace(lain, benar)}", "warning")
