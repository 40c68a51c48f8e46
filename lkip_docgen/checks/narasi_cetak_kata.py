"""The words directly beside a printed figure, and whether it is what they say: "realisasinya mencapai {{ … }}", "pada
tahun 2022", "{{ … }} program".

Only words that stand right beside the figure are read, with nothing but words that say nothing between; a figure whose
expression is wrong and whose value happens to be the right one is let be.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.narasi_cetak_baca import CETAKAN, Cetakan, Tercetak, angka, kata, para_kata
from lkip_docgen.checks.pola import regex
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_GOLONGAN = {
    **dict.fromkeys(("pagu", "pagu_rkt"), "pagu"),
    **dict.fromkeys(("realisasi", "realisasi_anggaran"), "realisasi"),
    **dict.fromkeys(("target", "target_akhir"), "target"),
    **dict.fromkeys(("capaian", "capaian_akhir"), "capaian"),
    "serapan": "serapan",
    "sisa": "sisa",
}
"""The figures that are held against their noun, by what a noun calls them. Others ("selisih_target") follow any noun."""


class Nomina(NamedTuple):
    """A noun, or a verb that says as much: the kinds of figures that may follow it, and the names of its own."""

    sah: frozenset[str]
    daun: tuple[str, ...]


_REALISASI = Nomina(frozenset({"realisasi", "serapan"}), ("realisasi",))
_SERAPAN = Nomina(frozenset({"serapan", "realisasi"}), ("serapan",))
_SISA = Nomina(frozenset({"sisa"}), ("sisa",))
_PAGU = Nomina(frozenset({"pagu"}), ("pagu",))
_NOMINA = {
    **dict.fromkeys(("pagu", "anggaran", "didukung"), _PAGU),
    # What an evaluation found is any result, but no target.
    "hasil": Nomina(frozenset({"capaian", "realisasi", "serapan", "sisa", "pagu"}), ("realisasi",)),
    "realisasi": _REALISASI,
    "serapan": _SERAPAN,
    "terserap": _SERAPAN,
    "menyerap": _SERAPAN,
    "sisa": _SISA,
    "tersisa": _SISA,
    "tidak terserap": _SISA,
    "belum terserap": _SISA,
    "menyisakan": _SISA,
    "target": Nomina(frozenset({"target"}), ("target",)),
    # "Capaian" is said of results of every kind, of the budget's too.
    "capaian": Nomina(frozenset({"capaian", "realisasi", "serapan"}), ("capaian",)),
    "berada pada": Nomina(frozenset({"capaian", "realisasi", "serapan", "sisa"}), ("realisasi",)),
}


@cache
def _pola_nomina() -> re.Pattern[str]:
    return regex(
        r"(?<![\w-])(?P<nomina>(?:[Tt]idak|[Bb]elum) terserap|"
        r"[Pp]agu|[Rr]ealisasi|[Ss]erapan|[Tt]erserap|[Mm]enyerap|[Ss]isa|[Tt]ersisa|[Mm]enyisakan|"
        r"[Tt]arget|[Cc]apaian|[Bb]erada pada|[Aa]nggaran (?:pendukung|yang mendukung)|"
        r"[Dd]idukung (?:oleh |dengan )?(?:anggaran|APBD)|[Hh]asil (?:evaluasi|penilaian|pengukuran|survei))(?:nya)?(?!\w)"
    )


_PENGISI = para_kata(
    "sebesar mencapai adalah ialah yaitu yakni berjumlah sejumlah senilai hanya baru pada ini itu tersebut anggaran belanja "
    "kinerja indikator sasaran program kegiatan sub seluruhnya sekitar telah sudah ditetapkan menjadi tercatat berada angka "
    "posisi secara keseluruhan tahun sebanyak anggarannya tetap"
)
"""Words that may stand between a noun and its figure; a year may as well."""


@cache
def _pokok_itu() -> re.Pattern[str]:
    """What a noun's figure is of, where that is only pointed to: "pagu pendukung sasaran ini"."""
    return regex(
        r"(?<!\w)(?:untuk|bagi|pendukung|yang mendukung) (?:sasaran|indikator|program|kegiatan|sub kegiatan|kinerja)"
        r"(?: strategis| utama)? (?:ini|itu|tersebut)(?!\w)"
    )


def _menyambung(t: Tercetak, awal: int, akhir: int) -> bool:
    """Whether nothing that says something stands between a noun and a figure."""
    antara = t.latar[awal:akhir]
    if "dukung" in antara or "untuk " in antara or "bagi " in antara:
        antara = _pokok_itu().sub(" ", antara)
    if any(c in antara for c in f",;:.{CETAKAN}"):
        return False
    return all(k in _PENGISI or (k.isdecimal() and len(k) == 4) for k in kata(antara))


_KEPALA = para_kata(
    "selisih sisa tambahan persentase prosentase tingkat rasio bagian jarak antara rata-rata separuh setengah sebagian "
    "melebihi melampaui mencapai memenuhi menyamai mendekati mengejar terhadap menuju atas bawah daripada hasil efisiensi "
    "nilai kurang lebih beda tidak belum bukan tanpa sesuai pagu realisasi serapan capaian target"
)
"""What before a noun makes it say something else: "selisih pagu", "melampaui target"."""
_INTI = frozenset({"pagu", "realisasi", "serapan", "capaian", "target", "sisa"})
_SAMBUNG = frozenset({"dan", "serta", "atau", "maupun", "dari", "atas"})


def kepala_lain(sebelum: str) -> bool:
    """Whether the words before a noun make it say something else: "kenaikan target", "pagu dan realisasi", "dibandingkan
    dengan target"."""
    if sebelum.rstrip(" (").endswith((".", ";", ":")):
        return False
    semua = [k.removesuffix("nya") for k in kata(sebelum)[-2:]]
    if not semua:
        return False
    akhir = semua[-1]
    lalu = semua[-2] if len(semua) > 1 else ""
    if akhir in _SAMBUNG:
        return lalu in _INTI or lalu in ("terserap", "direalisasikan")
    if akhir == "dengan":
        return lalu == "sesuai" or (lalu.startswith("di") and lalu.endswith("kan"))
    if sebelum.rstrip(" (").endswith(","):
        return akhir in _INTI
    return akhir in _KEPALA or (akhir[:2] in ("ke", "pe") and akhir.endswith("an")) or akhir.startswith("dibanding")


@cache
def _tahun_sesudah() -> re.Pattern[str]:
    return regex(r"\s*(?:pada\s+)?tahun (\d{4})(?![\w/-])")


@cache
def _tahun_sebelum() -> re.Pattern[str]:
    return regex(r"\btahun (\d{4})(?![\w/-])")


def salah(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """What is wrong with a figure after the words beside it."""
    for uji in _UJI:
        if (d := uji(t, c, laporan)) is not None:
            return d
    return None


def lain(c: Cetakan, laporan: Laporan, induk: str, daun: str, sebab: str, satuan: str = "") -> Diagnostic | None:
    """The finding that another figure is meant, where there is one, of this unit, and it is another."""
    maksud = angka(laporan, f"{induk}.{daun}")
    if maksud is None or maksud == c.angka or (satuan and maksud.satuan != satuan):
        return None
    return temuan(
        "LK470",
        f"ungkapan ini mencetak {c.induk}.{c.daun} ({c.angka}), sedangkan {sebab}",
        c.letak,
        f"mungkin maksudnya {c.ungkapan(induk, daun)}, yaitu {maksud}; bila memang {c.daun.replace('_', ' ')} yang "
        "dimaksud, sebutkan itu dalam kalimatnya",
        "warning",
    )


# ---------------------------------------------------------------- the noun


def _menurut_nomina(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    golongan = _GOLONGAN.get(c.daun)
    if golongan is None:
        return None
    nomina = _nomina(t, c)
    if nomina is None:
        return None
    tertulis, n, bagian = nomina
    if golongan in n.sah:
        return None
    satuan = c.angka.satuan if bagian else ""
    calon = ("realisasi_anggaran", *n.daun) if c.angka.satuan == "rupiah" and n is _REALISASI else n.daun
    if c.angka.satuan == "rupiah" and calon[0] == "serapan":
        calon = ("realisasi_anggaran", "realisasi", *calon)  # what was spent, in rupiah
    for daun in calon:
        if (d := lain(c, laporan, c.induk, daun, f'kata di depannya "{tertulis}"', satuan)) is not None:
            return d
    return None


_JAUH = 160
"""Characters before a figure in which its noun is sought; long names may stand between."""


def nomina_di_depan(t: Tercetak, c: Cetakan) -> re.Match[str] | None:
    """The last noun before a figure, where nothing that says something stands between."""
    semua = list(_pola_nomina().finditer(t.latar, max(0, c.awal - _JAUH), c.awal))
    return semua[-1] if semua and _menyambung(t, semua[-1].end(), c.awal) else None


@cache
def _terpakai() -> re.Pattern[str]:
    """What says behind a figure that it was spent: "anggaran pendukung {{ … }} terserap"."""
    return regex(
        r"\s+(?:telah |sudah |yang |dapat |belum |tidak )*(?:ter|di)(?:serap|realisasi|guna|pakai|belanja|sisa)\w*",
        re.I,
    )


@cache
def _bagian_dari() -> re.Pattern[str]:
    return regex(r"\b(?:dari|atas)\s+$", re.I)


def _nomina(t: Tercetak, c: Cetakan) -> tuple[str, Nomina, bool] | None:
    """The noun that governs a figure; none where what stands before it makes it say something else. True says that the
    noun is what something is a share of ("dari pagu")."""
    m = nomina_di_depan(t, c)
    if m is None or kepala_lain(t.latar[max(0, m.start() - 40) : m.start()]):
        return None
    nomina = m["nomina"].casefold()
    nomina = nomina if nomina in _NOMINA else nomina.partition(" ")[0]
    if nomina in ("anggaran", "didukung") and _terpakai().match(t.latar, c.akhir):
        return None
    if nomina == "berada pada" and "target" in t.b.isi_kalimat(c.awal).casefold():
        return None
    return m[0], _NOMINA[nomina], bool(_bagian_dari().search(t.latar, max(0, m.start() - 10), m.start()))


# ---------------------------------------------------------------- RKT, from and to


@cache
def _rkt() -> re.Pattern[str]:
    return regex(r"\b(?:RKT|Rencana Kinerja Tahunan)\b(?:\s*\(RKT\))?")


@cache
def _bukan_rkt() -> re.Pattern[str]:
    return regex(
        r"\b(?:perubahan|APBD|DPA|PK|perjanjian|menjadi|berlaku|dibanding\w*|daripada|sedangkan|sementara|kini)\b", re.I
    )


@cache
def _rencana() -> re.Pattern[str]:
    return regex(
        r"\b(?:RKT|rencana (?:kinerja|kerja|awal|semula)|Renja|perkiraan|diperkirakan|indikatif|(?:di)?usulkan|usulan|"
        r"(?:di|pe)rencana\w*|semula|awal(?:nya)?|sebelum(?:nya)?|dibanding\w*)\b",
        re.I,
    )


@cache
def _berjalan() -> re.Pattern[str]:
    """What is said of the budget in force alone."""
    return regex(
        r"\b(?:realisasi\w*|terealisasi|serapan\w*|terserap|menyerap|sisa\w*|APBD|DPA|perubahan|mengelola|dikelola|dibiayai|didukung)\b",
        re.I,
    )


@cache
def _sesudah_berubah() -> re.Pattern[str]:
    return regex(r"\bperubahan\b.*\bmenjadi (?:sebesar )?$", re.I)


def _pagu_rkt(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """The RKT's budget and the one in force, each where the other is spoken of."""
    if c.induk != "anggaran" or c.daun not in ("pagu", "pagu_rkt"):
        return None
    if c.daun == "pagu":
        semua = list(_rkt().finditer(t.latar, max(0, c.awal - _JAUH), c.awal))
        dekat = bool(semua) and _menyambung(t, semua[-1].end(), c.awal)
        seluruhnya = (t.b.t.nama, t.b.t.slot) == ("bab2", "rkt") and not _bukan_rkt().search(t.b.isi_kalimat(c.awal))
        if dekat or seluruhnya:
            return lain(c, laporan, c.induk, "pagu_rkt", "yang dibicarakan di sini RKT")
        return None
    a, z = t.b.kalimat(c.awal)
    if _sesudah_berubah().search(t.latar[a : c.awal]) and not _rkt().search(t.latar, c.akhir, z):
        return lain(c, laporan, c.induk, "pagu", 'kata di depannya "menjadi"')
    if t.b.t.slot == "rkt" or _rencana().search(t.latar, a, z) or _dari_rencana(t, c, z):
        return None
    if _rencana().search(t.latar) and not _berjalan().search(t.latar, a, z):
        return None
    return lain(c, laporan, c.induk, "pagu", "RKT tidak disebut di sini")


def _dari_rencana(t: Tercetak, c: Cetakan, akhir: int) -> bool:
    """ "Dari {{ anggaran.pagu_rkt }} menjadi …": where it was before."""
    m = _dari_menjadi().search(t.latar, max(0, c.awal - 25), c.awal)
    return m is not None and m[1].casefold() != "menjadi" and " menjadi " in t.latar[c.akhir : akhir]


@cache
def _dari_menjadi() -> re.Pattern[str]:
    return regex(r"\b(dari|semula|menjadi)\s+(?:sebesar\s+)?$", re.I)


def _ujung(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """ "dari {{ ….dari }} menjadi {{ ….menjadi }}": each at its own word."""
    if c.daun not in ("dari", "menjadi"):
        return None
    m = _dari_menjadi().search(t.latar, max(0, c.awal - 25), c.awal)
    if m is None or (m[1].casefold() == "menjadi") == (c.daun == "menjadi"):
        return None
    return lain(c, laporan, c.induk, "dari" if c.daun == "menjadi" else "menjadi", f'kata di depannya "{m[1]}"')


# ---------------------------------------------------------------- the year


def _menurut_tahun(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """ "{{ indikator.ikm.lalu.realisasi }} pada tahun (year)": a year beside an indicator's figure is its year."""
    if c.daun not in ("target", "realisasi", "capaian") or not c.induk.startswith(("indikator.", "baris_pk.")):
        return None
    bagian = c.induk.split(".")
    milik = laporan.tahun if len(bagian) == 2 else laporan.tahun - 1 if bagian[2:] == ["lalu"] else None
    disebut = _tahun(t, c)
    if milik is None or disebut is None or disebut == milik:
        return None
    pangkal = f"{bagian[0]}.{bagian[1]}"
    if bagian[0] == "baris_pk":
        y = laporan.baris_pk.get(bagian[1])
        pangkal = f"indikator.{y.indikator.id}" if y is not None else pangkal
    induk = {laporan.tahun: pangkal, laporan.tahun - 1: f"{pangkal}.lalu"}.get(disebut, f"{pangkal}.riwayat[{disebut}]")
    maksud = _angka_tahun(laporan, pangkal, c.daun, disebut)
    if maksud is None or maksud == c.angka:
        return None
    return temuan(
        "LK470",
        f"ungkapan ini mencetak {c.daun} tahun {milik} ({c.angka}), sedangkan di sampingnya tertulis tahun {disebut}",
        c.letak,
        f"mungkin maksudnya {c.ungkapan(induk, c.daun)}, yaitu {maksud}; bila tahunnya yang keliru, perbaiki tahunnya",
        "warning",
    )


def _tahun(t: Tercetak, c: Cetakan) -> int | None:
    """The year that stands right behind a figure, or before it in its noun's words."""
    teks = t.b.teks
    if m := _tahun_sesudah().match(teks, c.akhir):
        return int(m[1])
    n = nomina_di_depan(t, c)
    if n is None:
        return None
    tahun = {int(m[1]) for m in _tahun_sebelum().finditer(teks, n.end(), c.awal)}
    return tahun.pop() if len(tahun) == 1 else None


def _angka_tahun(laporan: Laporan, pangkal: str, daun: str, tahun: int) -> object | None:
    if tahun == laporan.tahun:
        return angka(laporan, f"{pangkal}.{daun}")
    i = laporan.indikator.get(pangkal.partition(".")[2])
    lalu = i.riwayat.get(tahun) if i is not None else None
    a = getattr(lalu, daun, None)
    return a if a is not None and a.ada else None


# ---------------------------------------------------------------- what is counted

_HITUNGAN: dict[str, dict[str, tuple[str, ...]]] = {
    "profil.penduduk": {"laki_laki": ("laki-laki", "pria"), "perempuan": ("perempuan", "wanita")},
    "sdm": {"struktural": ("struktural",), "pelaksana": ("pelaksana",), "non_asn": ("non asn", "non-asn", "nonasn")},
    "anggaran": {
        "jumlah_program": ("program",),
        "jumlah_kegiatan": ("kegiatan",),
        "jumlah_sub_kegiatan": ("sub kegiatan", "subkegiatan"),
    },
    "renstra": {"jumlah_tujuan": ("tujuan",), "jumlah_sasaran": ("sasaran",)},
    "efisiensi": {"jumlah_efisien": ("efisien",), "jumlah_tidak": ("tidak",)},
}
"""Counts of one view that stand side by side, each by the words that follow it."""
_PENGANTAR: dict[str, frozenset[str]] = {
    "sdm": frozenset({"orang", "pejabat", "pegawai", "tenaga"}),
    "profil.penduduk": frozenset({"orang", "jiwa", "penduduk"}),
    "efisiensi": frozenset({"sasaran", "indikator", "baris", "kinerja", "yang", "tergolong", "dinilai"}),
}
"""Words that may stand before them."""


def _menurut_hitungan(t: Tercetak, c: Cetakan, laporan: Laporan) -> Diagnostic | None:
    """ "{{ anggaran.jumlah_kegiatan }} program": what is counted is what the word behind says."""
    para = _HITUNGAN.get(c.induk)
    if para is None or c.daun not in para or t.latar[c.akhir : c.akhir + 1] != " ":
        return None
    sesudah = t.latar[c.akhir : c.akhir + 60].partition(",")[0].partition(".")[0].split(CETAKAN)[0]
    semua = kata(sesudah)
    while semua and semua[0] in _PENGANTAR.get(c.induk, ()):
        del semua[0]
    di_belakang = " ".join(semua) + " "
    if di_belakang.startswith(tuple(f"{k} " for k in para[c.daun])):
        return None
    for daun, tulisan in para.items():
        for k in tulisan:
            if daun != c.daun and di_belakang.startswith(f"{k} "):
                return lain(c, laporan, c.induk, daun, f'kata di belakangnya "{k}"')
    return None


_UJI: tuple[Callable[[Tercetak, Cetakan, Laporan], Diagnostic | None], ...] = (
    _menurut_nomina,
    _pagu_rkt,
    _ujung,
    _menurut_tahun,
    _menurut_hitungan,
)
