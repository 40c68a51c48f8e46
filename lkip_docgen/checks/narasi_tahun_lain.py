"""Whether a document or a figure of another year is meant: what a sentence says that fits that year alone. "RKT 2031 disusun
menurut Renstra perubahan, berbeda dari RKT 2030" knows both years; "LKIP Tahun 2030 telah dievaluasi" in the report of 2031
tells what happens to last year's; "dilaporkan pada LKIP tahun 2031" in that of 2030 is a plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from lkip_docgen.checks.narasi_angka_tahu import dikenal
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan
from lkip_docgen.checks.narasi_klaim_waktu import TAHUN
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.metrics import Laporan

_SUDAH = lazy_regex(
    r"\b(?:(?:di|meng?)evaluasi|evaluasi\w*|rekomendasi|tindak lanjut\w*|ditindaklanjuti|disampaikan|diserahkan|dilaporkan|"
    r"direviu|masih|waktu itu|saat itu|ketika itu|berbeda|perbedaan|beda|selisih|terpaut|selanjutnya|kemudian|dilanjutkan)\b",
    re.I,
)
"""What is told of last year's documents in this year's report."""
_BANDING = lazy_regex(
    r"\b(?:di (?:atas|bawah)|lebih \w+ (?:dari|daripada|dibanding\w*)|melampaui|melebihi|menyamai|setara(?: dengan)?|"
    r"terpaut(?: \S+)*? dari|beda(?: \S+)*? dari|berbeda(?: dari| dengan)|seperti|sebagaimana|bukan|daripada|"
    r"(?<!sampai )(?<!sesuai )dengan)"
    r"(?: (?:\w+ ){0,3})?$",
    re.I,
)
"""What before a figure's year makes it one that is compared with."""
_AKAN = lazy_regex(
    r"\b(?:akan(?! tetapi)|dilaporkan|dimuat|dituangkan|dimulai|direncanakan|rencana\w*|penyusunan|menyusun|persiapan|"
    r"perbaikan|diperbaiki|perlu|harus|agar|supaya|diharapkan|diupayakan|ditargetkan|mendatang|dijadikan|menjadi (?:dasar|"
    r"bahan|acuan|masukan)|dasar|bahan|masukan|berikut\w*|tindak lanjut\w*|dilanjutkan|diusulkan|dianggarkan|dialokasikan)\b",
    re.I,
)
"""What is said of next year's."""
_SENDIRI = lazy_regex(r"\bdapat (?:di|ter)(?:susun|selesai)\w*|\bkami (?:susun|sampaikan|sajikan)\b", re.I)
"""What a report says of itself: its own year is meant, whatever else is said."""
_RENCANA = frozenset({"solusi", "rekomendasi", "langkah"})
_INI = lazy_regex(r"\W{0,3}(?:ini|tersebut ini)\b", re.I)


def tahun_lain_benar(b: Bacaan, di: int, tahun: int, laporan: Laporan) -> bool:
    """Whether the year at ``di`` is rightly another than the report's: the one before or the one after."""
    a, z = b.kalimat(di)
    kini = laporan.tahun
    if abs(tahun - kini) != 1 or _INI.match(b.teks, di + 4) or b.teks[a:z].casefold().startswith("demikian"):
        return False
    disebut = {int(m[0]) for m in TAHUN.finditer(b.teks, a, z)}
    if kini in disebut:
        return True
    sebelum, kalimat = b.teks[a:di], b.teks[a:z]
    if _SENDIRI.search(kalimat):
        return False
    if tahun > kini:
        return b.t.slot in _RENCANA or _AKAN.search(kalimat) is not None
    return (
        b.t.slot == "tahun_lalu"
        or _SUDAH.search(kalimat) is not None
        or _BANDING.search(sebelum) is not None
        or _bertanggal(b, di, tahun)
        or berangka_lain(b, di, laporan)
    )


_ANGKA = lazy_regex(
    r"(?<![\w.,/-])(?:(?P<rp>Rp\.? ?)(?P<uang>\d[\d.]*)(?:,\d\d)?|(?P<n>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)"
    r"(?=\s?(?:%|persen\b|poin\b|orang\b|jiwa\b|pegawai\b|laporan\b|kegiatan\b|dokumen\b)))"
)


def berangka_lain(b: Bacaan, di: int, laporan: Laporan) -> bool:
    """Whether figures are typed in a sentence, none of which this year's report has: they are another year's."""
    a, z = b.kalimat(di)
    nilai = {
        Decimal((m["uang"] or m["n"]).replace(".", "").replace(",", "."))
        for m in _ANGKA.finditer(b.ketik, a, z)
        if (m["uang"] or m["n"]).strip(".")
    }
    return bool(nilai) and nilai.isdisjoint(x.nilai for x in dikenal(laporan) if x.tahun is None)


_HARI = lazy_regex(
    r"(?<![\d.,/-])\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) "
    r"(?P<tahun>(?:19|20)\d\d)(?!\d)"
)


def _bertanggal(b: Bacaan, di: int, tahun: int) -> bool:
    """Whether a full date of the same year stands in the sentence: a document of 2030 is signed in 2030."""
    a, z = b.kalimat(di)
    return any(m.start("tahun") != di and int(m["tahun"]) == tahun for m in _HARI.finditer(b.teks, a, z))


# ---------------------------------------------------------------- a part of the period

_SEJAK = lazy_regex(
    r"\b(?:sejak|mulai|terhitung|dari|selama|sepanjang|kurun(?: waktu)?|sisa(?: waktu| periode| masa)?(?: Renstra)?|antara|"
    r"target(?:nya)?(?: pada| untuk| selama)?|(?:dua|tiga|empat) tahun(?: \w+)?)"
    r"(?: (?:awal|akhir|bulan|tanggal))?(?:\W+\d{1,2})?(?: [A-Z][a-z]+)?(?: tahun)?\W*$",
    re.I,
)
_BULAN_DI_DEPAN = lazy_regex(
    r"\b(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) $", re.I
)


def sebagian_periode(teks: str, di: int, rentang: tuple[int, int], periode: Iterable[tuple[int, int]]) -> bool:
    """Whether a stretch of years at a place is a part of the Renstra's period, told from a date or a year on: "berlaku sejak
    31 Oktober 2030 sampai dengan tahun 2034"."""
    a, z = rentang
    sebelum = teks[max(0, di - 50) : di]
    return any(x <= a and z <= y for x, y in periode) and bool(
        _SEJAK.search(sebelum) or _BULAN_DI_DEPAN.search(sebelum)
    )


# ---------------------------------------------------------------- the end of the period

_HINGGA = lazy_regex(r"\b(?:sampai(?: dengan)?|hingga)(?: akhir)? tahun\s+$", re.I)
_TARGET_AKHIR = lazy_regex(r"\b(?:target|kondisi) akhir(?: periode| masa)?(?: renstra)?(?: pada)? tahun\s+$", re.I)
_TARGET_TAHUN = lazy_regex(r"\btarget(?:nya)?(?: pada| untuk)? tahun\s+$", re.I)
_SEMENTARA = lazy_regex(
    r"\b(?:tetap|masih|sama|belum|bertahan|baru|(?:tidak|tak) (?:berubah|naik|turun|bergeser)|sesudah itu|setelah itu)\b",
    re.I,
)
"""What is said of a target on its way: it stays as it is up to a year."""
_PEKERJAAN = lazy_regex(
    r"\b(?:(?:di)?rencana\w*|(?:di)?jadwal\w*|akan|bertahap|berlangsung|berjalan|berlaku|selesai|di(?:laksanakan|lakukan|lanjutkan|"
    r"kerjakan|selesaikan|siapkan|usulkan|anggarkan|perpanjang))\b",
    re.I,
)
_UKURAN = lazy_regex(
    r"\b(?:target\w*|ditargetkan|renstra|periode\w*|(?:di|men|ter|pen)?capai\w*|kondisi|jangka menengah|naik|turun|"
    r"(?:men)?ingkat\w*|peningkatan|kenaikan|nilai\w*|angka\w*|persen\w*)\b",
    re.I,
)
"""Work that goes on up to a year is no target; it is where one of these is said as well."""


def sebagai_akhir(b: Bacaan, di: int) -> bool:
    """Whether a year is meant as the Renstra's end: "sampai dengan tahun …" (not of work that goes on so long), "target
    akhir tahun …", a target of a year beside the figure of the end. By itself the target of a year on the way is none."""
    a, z = b.klausa(di)
    sebelum = b.teks[a:di]
    if _HINGGA.search(sebelum):
        bekerja = _PEKERJAAN.search(b.teks, a, z) is not None and _UKURAN.search(b.teks, a, z) is None
        return not bekerja and _SEMENTARA.search(b.teks, a, z) is None
    if _TARGET_AKHIR.search(sebelum):
        return True
    return _TARGET_TAHUN.search(sebelum) is not None and any(
        a <= x.awal < z and "_akhir" in x.angka.id for x in b.t.angka
    )
