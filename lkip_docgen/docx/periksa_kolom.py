"""One tag where the form asks for another (LK654, LK655): a column's head, a row's or a line's label says what is printed
there, and the last step of a tag's name says what it prints. Silent where either says nothing certain.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics.nama_pasti import ada_nama

_UKURAN: Final = re.compile(r"\b(?:realisasi|target|pagu|anggaran|capaian|serapan)\b")
_BOLEH: Final[Mapping[str, frozenset[str]]] = {
    "realisasi": frozenset({"realisasi"}),
    "target": frozenset({"target", "pagu"}),
    "pagu": frozenset({"pagu"}),
    "anggaran": frozenset({"pagu"}),
    "capaian": frozenset({"capaian", "serapan"}),
    "serapan": frozenset({"serapan"}),
}
"""By a head's word the measures that may stand below it: budgets are set as targets, and shares spent are achievements."""
_PERSEN: Final = frozenset({"serapan", "capaian"})
_LAIN: Final = re.compile(
    r"\b(?:sisa|selisih|perubahan|lebih|kurang|sebelum|sesudah|setelah|efisiensi|porsi|proporsi|tingkat|sumber|predikat|"
    r"kategori|status|rumus|formula\w*)\b"
)
"""Words that make another measure of a head's."""
_GABUNG: Final = re.compile(r"\b(?:dan|dengan|thd|terhadap|atas|dari|vs)\b|[/,&]")
_KELAS: Final = re.compile(r"(realisasi|target|pagu|capaian|serapan)(?:_(?:akhir|awal|anggaran|rkt|pk|murni))*$")
_JUMLAH: Final = re.compile(r"(?:jumlah|total|rata-rata)\b", re.I)
_LABEL: Final[Mapping[str, str]] = {
    "nama": "nama",
    "jabatan": "jabatan",
    "nip": "nip",
    "pangkat": "pangkat",
    "pangkat/golongan": "pangkat",
    "nomor": "nomor",
    "tanggal": "tanggal",
    "pada tanggal": "tanggal",
    "ditetapkan di": "tempat",
    "ditandatangani di": "tempat",
}
_BERLABEL: Final = re.compile(rf"\s*([A-Za-z/ ]+?)\s*[:.]?\s*{ISIAN}\W*")


def periksa_kolom(alinea: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK654 and LK655 of one template's paragraphs."""
    tabel: dict[tuple[str, int], list[AlineaTemplat]] = defaultdict(list)
    for a in alinea:
        if a.isian:
            yield from _berlabel(a)
        if a.tabel:
            tabel[a.bagian, a.tabel].append(a)
    daftar = {p for a in alinea for _, p in a.putaran}
    for isi in tabel.values():
        if any(a.jenis == "kepala" for a in isi):
            yield from _ukuran(isi)
            yield from _tahun(isi)
            yield from _jumlah_daftar(isi, daftar)


def _temuan(kode: str, a: AlineaTemplat, pesan: str, saran: str, berat: Severity = "error") -> Diagnostic:
    return Diagnostic(kode, berat, f"{pesan}, di {a.tempat}", a.berkas, hint=saran)


def nama_isian(isian: str) -> str:
    """The name that an expression prints, its filters left out; "" where it is no plain name."""
    nama = isian.split("|", 1)[0].strip()
    return nama if nama.replace(".", "").replace("_", "").isalnum() else ""


def lengkap(a: AlineaTemplat, isian: str) -> str:
    """The name with its loop's list in place of the variable: "pk.baris.realisasi"."""
    nama = nama_isian(isian)
    kepala, titik, ekor = nama.partition(".")
    for _ in range(len(a.putaran)):
        asal = next((p for v, p in reversed(a.putaran) if v == kepala), None)
        if asal is None or asal == kepala:
            break
        nama = asal + titik + ekor
        kepala, titik, ekor = nama.partition(".")
    return nama


def _kelas(nama: str) -> str:
    m = _KELAS.match(nama.rpartition(".")[2])
    return m[1] if m is not None else ""


# ---------------------------------------------------------------- measures


def _kata_ukuran(kepala: str) -> tuple[str, ...]:
    """The measures that a column's head names: those of its lowest line that names any."""
    for baris in reversed(kepala.casefold().split("\n")):
        if _LAIN.search(baris):
            return ()
        kata = tuple(dict.fromkeys(_UKURAN.findall(baris)))
        if len(kata) > 1 and "anggaran" in kata and not _GABUNG.search(baris):
            kata = tuple(k for k in kata if k != "anggaran")  # "Realisasi Anggaran" is one measure
        if kata:
            return kata
    return ()


def _ukuran(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK654: a measure below a head that names another; in the row of sums, another than in the cells above."""
    kepala = {a.kepala for a in isi if a.kepala}
    milik = {h: _kata_ukuran(h) for h in kepala}
    disebut = {k for x in milik.values() if len(x) == 1 for k in x}
    kolom: dict[tuple[int, int], set[str]] = defaultdict(set)
    for a in isi:
        if a.jenis or len(a.isian) != 1:
            continue
        nama = lengkap(a, a.isian[0])
        kelas = _kelas(nama)
        if not kelas:
            kolom[a.kolom].add("")
            continue
        kata = milik.get(a.kepala, ())
        boleh = {x for k in kata for x in _BOLEH[k]} | (
            _PERSEN if "%" in a.kepala or "persen" in a.kepala.casefold() else set()
        )
        if kata and kelas not in boleh:
            if kata == ("capaian",) and kelas not in disebut and kelas == "realisasi":
                continue  # the word is used of the result itself where no other column has it
            berat: Severity = "error" if kelas in disebut or kelas in ("target", "realisasi") else "warning"
            pesan = f'kolom "{sebut(a.kepala)}" diisi {{{{ {a.isian[0]} }}}}, yaitu {kelas}'
            yield _temuan("LK654", a, pesan, _maksud(a, kata, kelas), berat)
        elif (
            _JUMLAH.match(a.label)
            and len(kolom[a.kolom]) == 1
            and (lain := next(iter(kolom[a.kolom]))) not in ("", kelas)
        ):
            pesan = f'baris "{a.label}" diisi {{{{ {a.isian[0]} }}}}, yaitu {kelas}, padahal kolom itu berisi {lain}'
            yield _temuan("LK654", a, pesan, _maksud(a, (lain,), kelas))
        else:
            kolom[a.kolom].add(kelas)


def sebut(kepala: str) -> str:
    """A head's words in one line, what its tags print left out."""
    return " ".join(kepala.replace(ISIAN, "…").split())


def _maksud(a: AlineaTemplat, kata: Sequence[str], kelas: str) -> str:
    """The tag to write; where there is none of that name, what else to do."""
    isian, nama = a.isian[0], lengkap(a, a.isian[0])
    depan, titik, akhir = nama.rpartition(".")
    if ada_nama(depan + titik + akhir.replace(kelas, kata[0], 1)) is False:
        return f"tanda {kata[0]} tidak ada pada {depan}: perbaiki judulnya, atau pakai tanda lain yang memuat {kata[0]}"
    return f"tulis tanda {{{{ {isian.replace(kelas, kata[0], 1)} }}}}"


def _jumlah_daftar(isi: Sequence[AlineaTemplat], daftar: Iterable[str]) -> Iterator[Diagnostic]:
    """LK654: the sum of another list than the one that the table prints (``sdm.jumlah_pangkat`` below ``sdm.jabatan``)."""
    dicetak = {p for a in isi for _, p in a.putaran}
    semua = set(daftar)
    for a in isi:
        for isian in a.isian if not a.jenis else ():
            akar, _, akhir = nama_isian(isian).rpartition(".")
            milik = f"{akar}.{akhir.removeprefix('jumlah_')}"
            if not akar or not akhir.startswith("jumlah_") or milik not in semua or milik in dicetak:
                continue
            benar = [p for p in dicetak if p.rpartition(".")[0] == akar]
            if len(benar) == 1:
                pesan = f"{{{{ {isian} }}}} menjumlahkan {milik}, padahal tabel ini mencetak {benar[0]}"
                saran = f"tulis {{{{ {akar}.jumlah_{benar[0].rpartition('.')[2]} }}}}"
                yield _temuan("LK654", a, pesan, saran)


# ---------------------------------------------------------------- years


def _tahun(isi: Sequence[AlineaTemplat]) -> Iterator[Diagnostic]:
    """LK655: this year's measure below a head of last year, or the other way round; each column once."""
    sudah: set[str] = set()
    for a in isi:
        if a.jenis or len(a.isian) != 1 or not a.isian_kepala or a.kepala in sudah:
            continue
        tahun = {" ".join(i.split()) for i in a.isian_kepala} & _TAHUN.keys()
        nama = lengkap(a, a.isian[0])
        if len(tahun) != 1 or not _kelas(nama) or "riwayat" in nama or "akhir" in nama:
            continue
        langkah = nama.split(".")
        lalu = "lalu" in langkah or any(x.endswith("_lalu") for x in langkah)
        tertulis = tahun.pop()
        if lalu == _TAHUN[tertulis]:
            continue
        sudah.add(a.kepala)
        benar = "tahun_lalu" if lalu else "tahun"
        pesan = f'kolom berkepala {{{{ {tertulis} }}}} ("{sebut(a.kepala)}") diisi {{{{ {a.isian[0]} }}}}, milik tahun '
        pesan += "lalu" if lalu else "laporan"
        yield _temuan("LK655", a, pesan, f"tulis {{{{ {benar} }}}} pada kepala kolomnya, atau ganti tanda isinya")


_TAHUN: Final[Mapping[str, bool]] = {"tahun": False, "tahun_lalu": True, "tahun - 1": True, "tahun-1": True}
"""Expressions that print a year, and whether it is last year."""


# ---------------------------------------------------------------- labels


def _berlabel(a: AlineaTemplat) -> Iterator[Diagnostic]:
    """LK654: after "Nama :" a tag of an office, after "NIP." a name; a signature's date before its place."""
    if a.jenis:
        return
    if len(a.isian) == 1:
        m = _BERLABEL.fullmatch(a.teks)
        label = m[1] if m is not None else a.label.strip(" :\t\n") if a.sel > 1 and a.teks.strip() == ISIAN else ""
        benar = _LABEL.get(" ".join(label.casefold().split()))
        nama = nama_isian(a.isian[0])
        akhir = nama.rpartition(".")[2]
        if benar is not None and akhir != benar and akhir in _LABEL.values() and not a.kepala:
            saran = f"tulis {{{{ {nama.removesuffix(akhir)}{benar} }}}}"
            yield _temuan("LK654", a, f'label "{label}" diikuti {{{{ {a.isian[0]} }}}}, yaitu {akhir}', saran)
    elif len(a.isian) == 2 and a.teks.strip() == f"{ISIAN}, {ISIAN}":
        kiri, kanan = (nama_isian(i).rpartition(".")[2] for i in a.isian)
        if kiri == "tanggal" and kanan != "tanggal":
            tukar = f"{{{{ {a.isian[1]} }}}}, {{{{ {a.isian[0]} }}}}"
            yield _temuan("LK654", a, "tempat dan tanggal tanda tangan tertukar", f"tulis {tukar}")
