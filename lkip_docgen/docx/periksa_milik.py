"""A tag of another document, version or year than the one that its table is of (LK654): the sum of another table, this
year's target below a head of the medium term, and the Renstra before the change where a title says after it.

What a table is of, its loops say. Silent where they say nothing certain, or where the head itself names both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.docx.periksa_kolom import lengkap, nama_isian, sebut

_DOKUMEN: Final = {"rkt": "RKT", "pk": "Perjanjian Kinerja", "anggaran": "anggaran"}
"""The documents whose sums can be taken for each other's, by the root of their names."""
_DISEBUT: Final = {"rkt": ("rkt", "rencana kinerja"), "pk": ("pk", "perjanjian"), "anggaran": ("apbd", "dpa", "pagu")}
"""Words of a head that say whose sum stands below it."""
_JUMLAH: Final = re.compile(r"(?:jumlah|total)\b", re.I)
_SELURUH: Final = re.compile(r"\b(?:seluruh|semua|keseluruhan|total)", re.I)
_RATA: Final = re.compile(r"rata-rata\b", re.I)
_UANG: Final = frozenset({"jumlah", "pagu", "realisasi", "realisasi_anggaran", "serapan"})
_PROTOTIPE: Final = "sub_kegiatan.anggaran"
"""What the RKT's nested table, which has no loops of its own, prints in its column of budgets."""


def periksa_milik(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK654 of one template's paragraphs."""
    tabel: dict[tuple[str, int], list[AlineaTemplat]] = defaultdict(list)
    for a in alinea:
        if a.tabel:
            tabel[a.bagian, a.tabel].append(a)
    for isi in tabel.values():
        if any(a.jenis == "kepala" for a in isi):
            yield from _jumlah(isi)
            yield from _jangka(isi)
    yield from _versi(alinea, tabel)


def _temuan(a: AlineaTemplat, pesan: str, saran: str, berat: Severity = "error") -> Diagnostic:
    return Diagnostic("LK654", berat, f"{pesan}, di {a.tempat}", a.berkas, hint=saran)


# ---------------------------------------------------------------- sums


def _pemilik(isi: Sequence[AlineaTemplat]) -> str:
    """Whose rows a table prints: a document's root, or the variable of the loop that the table stands in; "" where they are
    nobody's alone."""
    if any(nama_isian(i) == _PROTOTIPE for a in isi for i in a.isian):
        return "rkt"
    luar = set.intersection(*(set(a.putaran) for a in isi))
    daftar = [next((p for p in a.putaran if p not in luar), None) for a in isi if not a.jenis]
    pertama = {p[1] for p in daftar if p is not None}
    akar = {d.partition(".")[0] for d in pertama}
    if len(akar) != 1 or pertama == {"pk.baris"}:  # rows of sasaran may be summed up as the whole budget
        return ""
    milik = akar.pop()
    return milik if milik in _DOKUMEN or milik in {v for v, _ in luar} else ""


def _jumlah(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """The sum of another table's rows; one that each round of the loop prints alike."""
    pemilik = _pemilik(isi)
    for a in isi:
        if a.jenis or len(a.isian) != 1:
            continue
        nama = nama_isian(a.isian[0])
        akar, titik, akhir = nama.partition(".")
        if pemilik and akar != pemilik and akar in _DOKUMEN and akhir in _UANG and _JUMLAH.match(a.label):
            kepala = a.kepala.casefold()
            if not any(re.search(rf"\b{k}\b", kepala) for k in _DISEBUT[akar] if k != "pagu"):
                milik = _DOKUMEN.get(pemilik, f"satu {{{{ {pemilik} }}}} saja")
                benar = a.isian[0].replace(nama, f"{pemilik}.{_akhir(pemilik, akhir)}", 1)
                pesan = (
                    f'baris "{_baris(a)}" diisi {{{{ {a.isian[0]} }}}}, jumlah {_DOKUMEN[akar]}, padahal isi tabel ini '
                )
                pesan += f"rincian {milik}"
                yield _temuan(a, pesan, f"tulis {{{{ {benar} }}}}")
        elif titik and _RATA.match(a.label) and akhir == "rata_rata" and not a.cabang and a.putaran:
            variabel = [v for v, _ in a.putaran]
            if akar not in variabel and not _SELURUH.search(a.label):
                pesan = f'baris "{_baris(a)}" diulang bagi tiap {{{{ {variabel[-1]} }}}}, tetapi diisi {{{{ {a.isian[0]} }}}} '
                pesan += "yang sama setiap kali"
                yield _temuan(
                    a, pesan, f"tulis {{{{ {variabel[-1]}.rata_rata }}}}, atau pindahkan barisnya ke luar putaran"
                )


def _baris(a: AlineaTemplat) -> str:
    return " ".join(a.label.replace(ISIAN, "…").split())


def _akhir(pemilik: str, akhir: str) -> str:
    """The same measure as its owner calls it."""
    if pemilik in ("rkt", "pk"):
        return "jumlah"
    return "pagu" if akhir == "jumlah" else akhir


# ---------------------------------------------------------------- this year's and the period's end

_MENENGAH: Final = re.compile(
    r"\bjangka menengah\b|\b(?:kondisi|kinerja|target) akhir (?!tahun|triwulan|semester|bulan)"
)
_LALU: Final = frozenset({"tahun", "tahun_lalu"})
_UJUNG: Final = {"awal": "akhir", "akhir": "awal"}


def _jangka(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """This year's target below a head of the medium term and the other way round; the period's beginning below its end."""
    badan = [(a, lengkap(a, a.isian[0])) for a in isi if not a.jenis and len(a.isian) == 1 and a.kepala]
    semua = {nama for _, nama in badan}
    menengah = any(n.endswith("indikator.target_akhir") for n in semua) and "pk.baris.target" not in semua
    for a, nama in badan:
        kepala, akhir = " ".join(a.kepala.casefold().split()), nama.rpartition(".")[2]
        isian_kepala = {i.strip() for i in a.isian_kepala}
        apa = f'kolom "{sebut(a.kepala)}" diisi {{{{ {a.isian[0]} }}}}'
        variabel = nama_isian(a.isian[0]).partition(".")[0]
        if nama == "pk.baris.target" and _MENENGAH.search(kepala) and not isian_kepala & _LALU:
            saran = f"tulis {{{{ {variabel}.indikator.target_akhir | sel }}}}"
            yield _temuan(a, f"{apa}, yaitu target tahun ini", saran)
        elif akhir == "target_akhir" and isian_kepala and isian_kepala <= _LALU and not _MENENGAH.search(kepala):
            saran = f"tulis {{{{ {variabel}.target }}}}, atau perbaiki kepala kolomnya"
            yield _temuan(a, f"{apa}, yaitu target akhir periode Renstra", saran)
        elif menengah and nama == "pk.baris.capaian" and kepala == "capaian":
            pesan = (
                f"{apa}, yaitu capaian terhadap target tahun ini, padahal tabelnya memuat target akhir periode Renstra"
            )
            saran = f"tulis {{{{ {variabel}.indikator.capaian_akhir | sel }}}}; bila memang capaian tahun ini, sebut tahunnya "
            yield _temuan(a, pesan, saran + "pada kepala kolomnya", "warning")
        elif akhir in _UJUNG:
            kata = set(re.findall(r"\w+", kepala))
            if _UJUNG[akhir] in kata and akhir not in kata:
                benar = nama_isian(a.isian[0]).removesuffix(akhir) + _UJUNG[akhir]
                yield _temuan(a, f"{apa}, yaitu kondisi {akhir} periode", f"tulis {{{{ {benar} | sel }}}}")


# ---------------------------------------------------------------- versions of the Renstra

_AWAL: Final = "renstra_awal"
_VERSI: Final = frozenset({_AWAL, "renstra_perubahan", "renstra"})
_SEBELUM: Final = re.compile(r"\bsebelum\s+perubahan\b", re.I)
_SESUDAH: Final = re.compile(r"\b(?:sesudah|setelah|pasca)\s?perubahan\b", re.I)
_DUA: Final = re.compile(
    r"\b(?:sebelum|sesudah|setelah|semula|menjadi|perubahan|lama|baru|(?:renstra|target) awal)\b", re.I
)
_PANJANG: Final = 200
"""Characters beyond which a paragraph is no title."""


def _versi(alinea: Sequence[AlineaTemplat], tabel: dict[tuple[str, int], list[AlineaTemplat]]) -> Iterator[Diagnostic]:
    """A title that calls its version by the other's name, and a table that is of another version than its title or its own
    head."""
    punya_awal = any(nama_isian(i).partition(".")[0] == _AWAL for a in alinea for i in a.isian)
    judul: AlineaTemplat | None = None
    sudah: set[tuple[str, int]] = set()
    for a in alinea:
        if not a.tabel:
            keliru = [*_sebutan(a, punya_awal=punya_awal)]
            yield from keliru
            judul = a if not keliru and len(a.teks) <= _PANJANG and not a.teks.rstrip().endswith(".") else None
            continue
        kunci = (a.bagian, a.tabel)
        if kunci not in sudah:
            sudah.add(kunci)
            yield from _satu_versi(judul, tabel[kunci])
        judul = None


def _akar(a: AlineaTemplat) -> set[str]:
    return {nama_isian(i).partition(".")[0] for i in a.isian} & _VERSI


def _sebutan(a: AlineaTemplat, *, punya_awal: bool) -> Iterator[Diagnostic]:
    sebelum, sesudah = _SEBELUM.search(a.teks), _SESUDAH.search(a.teks)
    akar = _akar(a)
    if len(akar) != 1 or bool(sebelum) == bool(sesudah):
        return
    milik = akar.pop()
    if sesudah and milik == _AWAL:
        pesan = f'"{sesudah[0]}" disebut bersama {{{{ {_AWAL}.… }}}}, yaitu Renstra sebelum perubahan'
        yield _temuan(a, pesan, 'tulis "sebelum perubahan", atau ganti tandanya')
    elif sebelum and (milik == "renstra_perubahan" or (milik == "renstra" and punya_awal)):
        pesan = f'"{sebelum[0]}" disebut bersama {{{{ {milik}.… }}}}, yaitu Renstra yang berlaku sesudah perubahan'
        saran = f"hapus sebutan itu, atau tulis tanda {{{{ {_AWAL}.… }}}}"
        yield _temuan(a, pesan, saran, "error" if milik != "renstra" else "warning")


def _satu_versi(judul: AlineaTemplat | None, isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    daftar = {d for a in isi for _, d in a.putaran}
    akar = {d.partition(".")[0] for d in daftar} & _VERSI
    if any(_DUA.search(a.teks) for a in isi if a.jenis == "kepala") and not akar <= {_AWAL}:
        akar = akar if len(akar) == 1 else set()  # a table that compares them says so
    if _AWAL in akar and len(akar) > 1:
        lain = next(d for d in sorted(daftar) if d.partition(".")[0] in akar - {_AWAL})
        a = next(a for a in isi if any(d == lain for _, d in a.putaran))
        pesan = f"satu tabel memuat dua versi Renstra: {lain} di samping {_AWAL}"
        yield _temuan(
            a, pesan, f"tulis {{% for … in {_AWAL}.{lain.partition('.')[2]} %}}, atau samakan seluruhnya", "warning"
        )
    elif (
        judul is not None
        and len(akar) == 1
        and len(disebut := _akar(judul)) == 1
        and (_AWAL in akar) != (_AWAL in disebut)
    ):
        milik, sebutan = akar.pop(), disebut.pop()
        pesan = f"judul ini menyebut {{{{ {sebutan}.… }}}}, padahal tabel di bawahnya berisi {milik}"
        yield _temuan(judul, pesan, "samakan judul dengan tabelnya", "warning")
