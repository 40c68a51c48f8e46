"""What the narrative says is missing though the data have it, or is complete though the figure says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lkip_docgen.checks.aturan import aturan_angka, temuan
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja, bacaan
from lkip_docgen.checks.narasi_klaim_waktu import menyebut_lalu, menyebut_nanti, sebagian_tahun
from lkip_docgen.checks.pola import lazy_regex, regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan
from lkip_docgen.metrics.pandangan.pk import BarisView

_TIADA = r"\b(?:tidak|belum) (?:ada|tersedia|terdapat|diperoleh|memiliki)(?:nya)?\b"


@cache
def _pola(nama: str) -> re.Pattern[str]:
    nasional = r"\b(?:realisasi|angka|nilai|rata-rata|pembanding|standar|data)\b[^.;:]{0,20}\bnasional\b"
    return regex(
        {
            "nasional": rf"{_TIADA}[^.;:]{{0,20}}{nasional}|{nasional}[^.;:]{{0,60}}{_TIADA}",
            "hasil": (
                rf"{_TIADA}(?: data| angka| hasil)*\s+"
                r"(?P<apa>penilaian|evaluasi|nilai|skor|realisasi|capaian)(?:nya)?\b(?P<sesudah>[^.;:,]{0,40})"
            ),
            "data": r"\b(?:tidak|belum) (?:ada|tersedia)(?:nya)? data(?: \w+)? (?:realisasi|capaian|kinerja)\b"
            r"|\bdata (?:realisasi|capaian)(?: kinerja)? (?:tidak|belum) (?:ada|tersedia)\b"
            r"|\b(?:tidak|belum) (?:ada|tersedia)(?:nya)? data (?=\w+ (?:permasalahan|kendala|hambatan))",
        }[nama],
        re.I,
    )


_LAIN = lazy_regex(
    r"\b(?:nasional|provinsi|kabupaten|kota|regional|pembanding|target|pembilang|penyebut|standar|bukti|rincian|lain|selain|"
    r"kecuali|sebagian|triwulan|semester|sebab|alasan)\w*",
    re.I,
)


@aturan_angka("LK462")
def tiada_padahal_ada(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What is said to be missing isn't among the data."""
    kin, teks = bacaan(isi, laporan)
    for b in teks:
        kecil = b.t.ketikan
        if "tidak" not in kecil and "belum" not in kecil and "Tidak" not in kecil and "Belum" not in kecil:
            continue
        if "nasional" in b.teks:
            yield from _nasional(b)
        yield from _hasil(b)
        yield from _data(b, kin)
        if "tahun" in b.teks:
            yield from _tahun(b, kin)


def _nasional(b: Bacaan) -> Iterator[Diagnostic]:
    for m in _pola("nasional").finditer(b.ketik):
        s = b.subjek(m.end(), m.end())
        if (
            s is None
            or len(s.baris) != 1
            or re.search(r"\b(?:lain|selain|kecuali|di luar)\b", b.isi_klausa(m.start()), re.I)
        ):
            continue
        p = s.baris[0].indikator.pembanding.nasional
        if p is not None and p.nilai.ada:
            yield temuan(
                "LK462",
                f'"{_pendek(m[0])}" tidak sesuai data: {p.nama} {p.nilai}',
                b.t.letak(m.start(), m.end()),
                f"pakai {{{{ indikator.{s.baris[0].indikator.id}.kalimat.nasional }}}}, atau hapus pembandingnya",
                "warning",
            )


def _hasil(b: Bacaan) -> Iterator[Diagnostic]:
    """ "Belum adanya penilaian SAKIP" beside the score."""
    for m in _pola("hasil").finditer(b.ketik):
        klausa = b.isi_kalimat(m.start())
        if (
            _LAIN.search(klausa)
            or menyebut_lalu(klausa, b_tahun(b))
            or menyebut_nanti(klausa)
            or sebagian_tahun(klausa)
        ):
            continue
        s = b.subjek(m.start(), m.end())
        if s is None or len(s.baris) != 1:
            continue
        y = s.baris[0]
        if not y.realisasi.ada or (
            m["apa"].casefold() not in ("realisasi", "capaian") and not _namanya(y, m["sesudah"])
        ):
            continue
        yield temuan(
            "LK462",
            f'"{_pendek(m[0])}" tidak sesuai data: realisasi {y.uraian_indikator} {y.realisasi}',
            b.t.letak(m.start(), m.end()),
            f"sebut hasilnya: {{{{ baris_pk.{y.id}.kalimat.capaian }}}}; bila memang belum ada, kosongkan realisasinya",
            "warning",
        )


def b_tahun(b: Bacaan) -> int:
    """The latest year that the PK lines of a text know, for telling earlier ones."""
    return max((y.indikator.tahun for s in (*b.sebutan, b.bawaan) if s is not None for y in s.baris), default=0)


def _namanya(y: BarisView, sesudah: str) -> bool:
    """Whether a word of the indicator's name follows: an abbreviation or a long word."""
    nama = {k.casefold() for k in re.findall(r"[^\W\d_]{4,}", y.indikator.nama)} - _UMUM
    return any(k.casefold() in nama for k in re.findall(r"[^\W\d_]+", sesudah))


_UMUM = frozenset({"nilai", "indeks", "persentase", "jumlah", "prosentase", "tingkat", "yang", "masyarakat"})


def _data(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """ "Tidak tersedianya data capaian" where every line has its realisasi."""
    if "data" not in b.ketik or not kin.baris or any(not y.realisasi.ada for y in kin.baris):
        return
    for m in _pola("data").finditer(b.ketik):
        kalimat = b.isi_kalimat(m.start())
        if _LAIN.search(kalimat) or menyebut_lalu(kalimat, kin.laporan.tahun) or menyebut_nanti(kalimat):
            continue
        yield temuan(
            "LK462",
            f'"{_pendek(m[0])}" tidak sesuai data: realisasi tahun {kin.laporan.tahun} ada bagi semua '
            f"({len(kin.baris)}) indikator",
            b.t.letak(m.start(), m.end()),
            "sebut data apa yang belum ada, misalnya pembanding tahun tertentu, atau hapus kalimatnya",
            "warning",
        )


_TAHUN = lazy_regex(
    r"\btahun (?P<tahun>\d{4}) (?:kinerja|hasil|realisasi|capaian)(?:nya)? (?:masih )?(?:belum|tidak) "
    r"(?:diukur|tersedia|ada)\b"
    r"|\b(?:belum|tidak) (?:tersedia|ada) ?:? (?:data )?(?:kinerja|hasil|realisasi|capaian) (?:pada )?"
    r"tahun (?P<tahun2>\d{4})\b",
    re.I,
)


def _tahun(b: Bacaan, kin: Kinerja) -> Iterator[Diagnostic]:
    """ "Pada tahun (year) kinerja belum diukur" though most lines have that year's realisasi."""
    for m in _TAHUN.finditer(b.teks):
        tahun = int(m["tahun"] or m["tahun2"])
        if tahun >= kin.laporan.tahun or _SEBAGIAN_DATA.search(m[0]) or _BAGI.match(b.teks, m.end()):
            continue
        ada = [y for y in kin.baris if (x := y.indikator.riwayat.get(tahun)) is not None and x.realisasi.ada]
        if ada and len(ada) * 2 > len(kin.baris):
            n = "tahun" if m["tahun"] else "tahun2"
            yield temuan(
                "LK462",
                f'"{_pendek(m[0])}" tidak sesuai data: realisasi tahun {tahun} ada bagi {len(ada)} dari '
                f"{len(kin.baris)} indikator",
                b.t.letak(m.start(n), m.end(n)),
                "periksa tahunnya; bila hanya sebagian indikator yang tidak ada, sebut yang mana",
                "warning",
            )


_BAGI = lazy_regex(r"\s+(?:untuk|bagi|pada|kecuali|selain)\b", re.I)
_SEBAGIAN_DATA = lazy_regex(r"\b(?:lengkap|sebagian|seluruhnya)\b", re.I)


def _pendek(teks: str) -> str:
    return " ".join(teks.split())


# ---------------------------------------------------------------- all of it

_SELURUH = lazy_regex(
    r"\b(?:seluruh|semua|setiap)(?:nya)?\s+(?:kegiatan|laporan|pengaduan|aduan|permohonan|pelanggaran|perkara|kasus|bantuan)\b"
    r"[^.;:]{0,60}?\b(?:(?:ter|di)(?:fasilitasi|selesaikan|selesai|tangani|laksanakan|laksana|penuhi|tindaklanjuti)\w*"
    r"|selesai|tuntas)\b",
    re.I,
)
_BUKAN = lazy_regex(
    r"\b(?:dari|agar|supaya|bila|jika|apabila|belum|tidak|hampir|menghendaki|menuntut|diharapkan|akan|harus|perlu|untuk|"
    r"sebagian|bagian|target\w*)\b(?:\W+\w+){0,4}\W*$",
    re.I,
)
_BANYAK = lazy_regex(
    r"\b(?:terselesaikan|diselesaikan|selesai|ditangani|tertangani|ditindaklanjuti)\b[^.;:\d]{0,60}?"
    r"(?:\bsebanyak |\bsejumlah |\bada )(?P<n>\d+)(?: \([^()]*\))?\s+(?:laporan|pengaduan|aduan|kasus)\b",
    re.I,
)
_WAJIB = lazy_regex(
    r"\b(?:harus|wajib|perlu|akan|diupayakan|diharapkan|ditargetkan|sebaiknya|hendaknya|seharusnya|semestinya|"
    r"diusahakan|paling (?:lambat|lama)|maksimal|belum|tidak)\b",
    re.I,
)
_SYARAT = lazy_regex(r"\b(?:bila|jika|apabila|kalau|agar|supaya|paling (?:lambat|lama)|selambat\w*)\b", re.I)
_BATAS = lazy_regex(
    r"^\w+\s+\w+\s+(?:(?:tentang|mengenai|terkait|soal|perihal|berupa|jenis|kategori|dari|di|pada|bulan|triwulan|semester)"
    r"|yang (?!(?:telah |sudah )?(?:masuk|diterima|ada|disampaikan|dilaporkan|tercatat|terdaftar|direncanakan|diajukan|"
    r"(?:ter|di)(?:selesai|fasilitas|tangan|laksana|tindaklanjut)\w*)\b))(?P<apa>[^.;:]*)",
    re.I,
)
"""What narrows "semua laporan" to some of them: "tentang pedagang kaki lima"."""
_SESUDAH_NOMINA = lazy_regex(r"\w+\s+\w+\s+([^\W\d_]{4,})")
_KATA = lazy_regex(r"[^\W\d_]{4,}")
_SELURUHNYA = lazy_regex(r"\b(?:masyarakat|warga|penduduk|pemohon|kecamatan|dinas|badan|kantor|tahun)\b", re.I)


def _sebagian(teks: str, y: BarisView, laporan: Laporan) -> bool:
    """Whether only some of them are meant: what narrows them says nothing that the indicator's name says too, or is one of the
    matters that were reported ("seluruh laporan balap liar")."""
    m = _BATAS.match(teks)
    if m is None and (kata := _SESUDAH_NOMINA.match(teks)) is not None:
        perkara = {k.casefold() for a in laporan.isi.kinerja.aduan for k in _KATA.findall(a.uraian)}
        return kata[1].casefold() in perkara and not _namanya(y, kata[1])
    return m is not None and _SELURUHNYA.search(m["apa"]) is None and not _namanya(y, m["apa"])


_RENCANA = frozenset({"solusi", "masalah", "rekomendasi", "langkah", "permasalahan"})


@aturan_angka("LK463")
def seluruhnya(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Not everything was done where a line's realisasi is a percentage below 100."""
    kin, teks = bacaan(isi, laporan)
    aduan = laporan.kinerja.jumlah_aduan
    for b in teks:
        y = kin.menurut_id.get(b.t.baris_pk or "")
        if y is None or b.t.slot in _RENCANA or y.indikator.satuan != "persen" or y.indikator.arah != "positif":
            continue
        nilai = y.realisasi.nilai
        if nilai is None or nilai >= _PENUH:
            continue
        for m in _SELURUH.finditer(b.ketik):
            kalimat = b.isi_kalimat(m.start())
            sebelum = b.teks[b.kalimat(m.start())[0] : m.start()]
            if _sebagian(m[0], y, laporan) or _WAJIB.search(m[0]) or _SYARAT.search(b.isi_klausa(m.start())):
                continue
            if not (_BUKAN.search(sebelum) or menyebut_lalu(kalimat, laporan.tahun) or menyebut_nanti(kalimat)):
                yield _tidak_semua(b, m.start(), m.end(), y)
        for m in _BANYAK.finditer(b.teks):
            if (
                aduan.nilai is not None
                and 0 < aduan.nilai <= int(m["n"])
                and not menyebut_lalu(b.isi_kalimat(m.start()), laporan.tahun)
            ):
                yield _tidak_semua(b, m.start(), m.end(), y)


_PENUH = 100


def _tidak_semua(b: Bacaan, awal: int, akhir: int, y: BarisView) -> Diagnostic:
    return temuan(
        "LK463",
        f'"{_pendek(b.teks[awal:akhir])}" berarti seluruhnya, sedangkan realisasi {y.uraian_indikator} {y.realisasi}',
        b.t.letak(awal, akhir),
        "sebut berapa yang terlaksana dari berapa, atau periksa realisasinya pada kinerja.yaml beserta pembilang "
        "dan penyebutnya",
        "warning",
    )
