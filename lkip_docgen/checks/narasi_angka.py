"""Numbers in the narrative, matched with the figures that the metrics know (LK410 to LK416).

Only what is typed is judged; what an expression prints is right by itself. The figures are looked up only where a text
holds a typed number, so that a narrative written with expressions costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from lkip_docgen.bahasa import angka as tulis_angka
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak, Simpul, simpul_di
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.narasi import Ekspresi
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.skala import SKALA_PANRB
from lkip_docgen.metrics.tulis import tulis

from .aturan import aturan, aturan_angka, temuan
from .narasi_angka_baca import Bilangan, bilangan_di
from .narasi_angka_banding import sebanding
from .narasi_angka_cacah import Pencacah
from .narasi_angka_hitung import Hitungan
from .narasi_angka_konteks import Konteks, Nama
from .narasi_angka_lalu import TahunLalu
from .narasi_angka_pasangan import SalahPasang, salah_pasang
from .narasi_angka_putusan import Hakim, Putusan, Vonis
from .narasi_angka_sebut import sebut
from .narasi_angka_tahu import Dikenal, dikenal
from .tahun_lalu import laporan_lalu
from .teks_narasi import BUKAN_KETIKAN, TeksNarasi, teks_narasi

_KODE: dict[Vonis, tuple[str, Severity]] = {
    "salah": ("LK412", "error"),
    "ragu": ("LK413", "warning"),
    "tulisan": ("LK414", "warning"),
    "dikenal": ("LK415", "note"),
    "asing": ("LK416", "note"),
}
_DIGIT = lazy_regex(r"\d")
_BERGESER = lazy_regex(r"\[\d{1,3}\].*\[\d{1,3}\]")
"""An expression that counts rows and columns: a row more, and it prints another figure. None is better."""
_SALAH_SATU = lazy_regex(r"\bsalah $", re.IGNORECASE)
"""What makes an article of "satu"; told here, because the figures needn't be gathered for it."""
_KATA = (
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "puluh",
    "belas",
    "sebelas",
    "ratus",
    "ribu",
)
"""One of these is in every number in words but "satu", "nol" and the powers of a thousand, which alone count nothing."""


# ---------------------------------------------------------------- words beside digits


@aturan_angka("LK410", "LK411")
def terbilang_narasi(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Words that don't say the number beside them, in the narrative, also where one of both comes from an expression."""
    for t in teks_narasi(isi, laporan):
        for s in salah_pasang(t.teks):
            dari_kata, dari_angka = t.ekspresi_di(s.awal), t.ekspresi_di(s.awal_angka)
            if dari_kata is not None and dari_kata is dari_angka:
                continue  # one expression wrote both
            di = t.letak(s.awal_angka, s.akhir_angka) if dari_kata is not None else t.letak(s.awal, s.akhir)
            d = _terbilang(s, di, angka_pasti=dari_angka is not None, kata_pasti=dari_kata is not None)
            yield d._replace(hint=_dengan_ungkapan(d.hint, dari_angka, dari_kata))


@aturan("LK410", "LK411")
def terbilang_yaml(isi: Isi) -> Iterator[Diagnostic]:
    """The same in the prose of the data files: captions, achievements, reasons, names."""
    for simpul, isian, teks in _prosa(isi):
        for s in salah_pasang(teks):
            yield _terbilang(s, simpul.letak_dari(*isian), angka_pasti=False, kata_pasti=False)


def _prosa(isi: Isi) -> Iterator[tuple[Simpul, tuple[str | int, ...], str]]:
    """Every text of the year's data that holds brackets, with its node and field."""
    bagian = (isi.organisasi, isi.renstra, isi.profil, isi.sdm, isi.kinerja, isi.anggaran, isi.pk, isi.rkt, isi.iku)
    for simpul in simpul_di((*bagian, isi.foto, isi.prestasi)):
        for nama, nilai in vars(simpul).items():
            if isinstance(nilai, str) and "(" in nilai:
                yield simpul, (nama,), nilai
            elif isinstance(nilai, list):
                yield from ((simpul, (nama, n), x) for n, x in enumerate(nilai) if isinstance(x, str) and "(" in x)


def _terbilang(s: SalahPasang, di: Letak | None, *, angka_pasti: bool, kata_pasti: bool) -> Diagnostic:
    if s.jenis == "ejaan":
        return temuan("LK411", f'"{s.kata}" ditulis lain dari bakunya', di, f"tulis ({s.benar})", "warning")
    if s.jenis == "kacau":
        pesan = f'"{s.kata}" di samping {s.angka} bukan bilangan'
    else:
        pesan = f'{s.angka} tidak sama dengan kata-katanya, "{s.kata}"'
    if angka_pasti or s.nilai_kata is None:
        saran = f"tulis ({s.benar})"
    elif kata_pasti:
        saran = f"betulkan angkanya menjadi {tulis_angka(s.nilai_kata)}"
    else:
        saran = f"tulis ({s.benar}) bila {s.angka} yang benar, atau {tulis_angka(s.nilai_kata)} bila kata-katanya"
    return temuan("LK410", pesan, di, saran)


def _dengan_ungkapan(saran: str, dari_angka: Ekspresi | None, dari_kata: Ekspresi | None) -> str:
    """A hint with the expression that writes number and words alike, where one of both was printed by one."""
    ada = dari_angka or dari_kata
    if ada is None:
        return saran
    nama, uang = ada.teks.split("|")[0].strip(), "rupiah" in ada.teks
    tulis = f"{{{{ {nama} | angka_terbilang }}}}"
    if uang:
        tulis = f"{{{{ {nama} | rupiah }}}} ({{{{ {nama} | terbilang_rupiah }}}})"
    return f"{saran}; supaya keduanya selalu sama, tulis {tulis}"


# ---------------------------------------------------------------- numbers against figures


@aturan_angka("LK412", "LK413", "LK414", "LK415", "LK416")
def angka_ketikan(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Every typed number that can be a figure."""
    berangka = [t for t in teks_narasi(isi, laporan) if _mungkin(t)]
    hakim: Hakim | None = None
    nama: Nama | None = None
    for t in berangka:
        ketikan = [b for b in bilangan_di(t.teks) if _diketik(t, b) and not _SALAH_SATU.search(t.teks[: b.awal])]
        if not ketikan:
            continue
        if hakim is None or nama is None:
            semua = dikenal(laporan)
            ambang = _ambang(isi)
            lalu = TahunLalu(semua, lambda: laporan_lalu(isi, laporan))
            hakim = Hakim(semua, Pencacah(laporan, semua), lalu, Hitungan(semua, ambang), ambang)
            nama = Nama(laporan, semua)
        konteks = Konteks(t, nama)
        for b in ketikan:
            if (putusan := hakim.putus(b, konteks)) is not None:
                yield _temuan(t, b, putusan)


def _ambang(isi: Isi) -> frozenset[Decimal]:
    """The bounds of the scale of predikat."""
    sendiri = isi.laporan.skala_predikat
    return frozenset(x for s in sendiri or SKALA_PANRB if (x := s.di_atas) is not None)


def _mungkin(t: TeksNarasi) -> bool:
    """Whether something of a text that was typed can be a number; quick."""
    if _DIGIT.search(t.ketikan):
        return True
    kecil = t.ketikan.lower()
    return any(k in kecil for k in _KATA) or "satu tujuan" in kecil


def _diketik(t: TeksNarasi, b: Bilangan) -> bool:
    """Whether no part of a number was printed by an expression."""
    return BUKAN_KETIKAN not in t.ketikan[b.awal : b.akhir]


def _temuan(t: TeksNarasi, b: Bilangan, p: Putusan) -> Diagnostic:
    kode, berat = _KODE[p.vonis]
    di = t.letak(b.awal, b.sampai if b.jenis != "nilai" else b.akhir)
    tertulis = t.teks[b.awal : b.sampai if b.jenis != "nilai" else b.akhir].strip()
    if not p.angka:
        if p.lalu is not None:
            pesan = f"{tertulis} adalah {sebut(p.lalu)}, bukan angka tahun ini"
            return temuan(
                kode, pesan, di, f"sebut tahun {p.lalu.tahun}, atau tulis angka tahun ini dengan ungkapan", berat
            )
        return temuan(
            kode,
            f"angka {tertulis} tidak ada pada data, jadi tidak dapat diperiksa program",
            di,
            "cocokkan dengan sumbernya, atau tulis di datanya lalu ambil dengan ungkapan; bila benar, sisihkan dengan alasan",
            berat,
        )
    k = p.angka[0]
    ganti = _ganti(t, b, k)
    if p.pilihan and p.vonis == "dikenal":
        return temuan(kode, *_pilih(t, b, p, tertulis, di), berat)
    if p.vonis == "dikenal":
        return temuan(
            kode,
            f"{tertulis} diketik, padahal sama dengan {sebut(k)}",
            di,
            f"tulis {ganti} supaya selalu sama dengan datanya"
            if ganti[0] == "{"
            else "periksa lagi bila datanya berubah",
            berat,
        )
    if p.vonis == "tulisan":
        return temuan(
            kode,
            f"{tertulis} ditulis lain dari {tulis(k.angka)}, {sebut(k)}",
            di,
            f"tulis {ganti} supaya tulisannya seragam",
            berat,
        )
    if p.vonis == "salah":
        return temuan(
            kode,
            f"{tertulis} tidak sama dengan {sebut(k)}, yaitu {tulis(k.angka)}",
            di,
            f"tulis {ganti}; bila yang dimaksud angka lain, sebutkan angka apa",
            berat,
        )
    lain = [x for x in p.angka[1:] if x.nilai != k.nilai and x.jenis == k.jenis and sebanding(b, x)][:1]
    atau = f" (atau {sebut(lain[0])}, {tulis(lain[0].angka)})" if lain else ""
    if p.lalu is not None and p.lalu is not k:
        atau = f"; {tertulis} adalah {sebut(p.lalu)}"
    return temuan(
        kode,
        f"{tertulis} berbeda dari {sebut(k)}, yaitu {tulis(k.angka)}{atau}",
        di,
        f"bila itu yang dimaksud, tulis {ganti}; bila angka lain, perjelas kalimatnya atau sisihkan dengan alasan",
        berat,
    )


def _ganti(t: TeksNarasi, b: Bilangan, k: Dikenal) -> str:
    """What to write for a typed number: an expression, or the figure where none prints it for good."""
    return tulis(k.angka) if k.lampau or _BERGESER.search(k.jalan) else _ungkapan(t, b, k)


def _pilih(t: TeksNarasi, b: Bilangan, p: Putusan, tertulis: str, di: Letak) -> tuple[str, Letak, str]:
    """Message, place and advice for a number that is several figures, any of which may be meant."""
    if len(p.pilihan) > _PILIHAN:
        return (
            f"{tertulis} diketik, padahal sama dengan beberapa angka laporan",
            di,
            "tulis ungkapan angka yang dimaksud (lkip vars mendaftarnya) supaya selalu sama dengan datanya",
        )
    nama = [sebut(k) for k in p.pilihan]
    saran = ", atau ".join(f"{_ganti(t, b, k)} bila {n}" for k, n in zip(p.pilihan, nama, strict=True))
    return (
        f"{tertulis} diketik, padahal sama dengan {' dan dengan '.join(nama)}",
        di,
        f"menurut yang dimaksud tulis {saran}",
    )


_PILIHAN = 3
"""So many figures at most are named to choose from."""


def _ungkapan(t: TeksNarasi, b: Bilangan, k: Dikenal) -> str:
    """The expression to write for a typed number, with the filter that writes it alike."""
    sesudah = t.teks[b.sampai : b.sampai + 3]
    if b.tulisan == "kata":
        saring = " | terbilang_rupiah" if k.jenis == "rupiah" else " | terbilang"
    elif k.jenis == "rupiah":
        saring = " | rupiah"
    elif k.jenis == "polos" and re.match(r"\s*\([^\W\d_]", sesudah):
        saring = " | angka_terbilang"
    else:
        saring = ""
    return f"{{{{ {k.jalan}{saring} }}}}"
