"""What the report as a whole owes its reader: comparison with the nation or why there is none, recommendations for what
was missed, prose beside each table, the PK among the annexes (PermenPANRB 53/2014, annex II)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.checks.analisis import analisis
from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, temuan
from lkip_docgen.checks.bagian import Bagian, bagian_narasi
from lkip_docgen.checks.narasi_rujuk_tercetak import Sebutan, sebutan_diketik
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.prosa import lembar
from lkip_docgen.checks.teks_narasi import teks_narasi
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- recommendations

_KATA: Final = lazy_regex(r"[^\W\d_]{4,}")
_UMUM: Final = frozenset(
    {"nilai", "indeks", "persentase", "prosentase", "jumlah", "tingkat", "rata", "angka", "hasil", "yang", "pada"}
    | {"kinerja", "capaian", "terhadap", "dengan", "tahun", "kecamatan", "kabupaten", "kota", "dinas", "daerah"}
)


@aturan_angka("LK517")
def yang_meleset_direkomendasikan(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What missed its target is taken up in Bab IV's recommendations: by name, or by a telling word of it."""
    rekomendasi = bagian_narasi(isi, laporan).get(("bab4", "rekomendasi"))
    if rekomendasi is None or not rekomendasi.utuh:
        return
    teks = rekomendasi.teks.casefold()
    for a in analisis(isi, laporan):
        nama = laporan.baris_pk[a.baris.id].uraian_indikator
        khas = {k for k in _KATA.findall(f"{nama} {a.indikator.nama}".casefold()) if k not in _UMUM}
        dirujuk = any(
            f"{akar}." in u
            for u in rekomendasi.ungkapan
            for akar in (f"baris_pk.{a.baris.id}", f"indikator.{a.indikator.id}")
        )
        if a.meleset and khas and not dirujuk and not any(k in teks for k in khas):
            yield temuan(
                "LK517",
                f'target "{nama}" tidak tercapai, tetapi rekomendasi tidak menyinggungnya',
                rekomendasi.di,
                "tulis langkah tahun berikutnya untuk indikator ini, dengan penanggung jawabnya",
                "warning",
            )


# ---------------------------------------------------------------- tables and prose

_PENGANTAR: Final[dict[str, tuple[str, str]]] = {
    "tabel_sdm_jabatan": ("bab1", "sdm"),
    "tabel_sdm_pangkat": ("bab1", "sdm"),
    "tabel_sdm_pendidikan": ("bab1", "sdm"),
    "tabel_capaian": ("bab3", "realisasi_kinerja"),
    "tabel_tahun_lalu": ("bab3", "tahun_lalu"),
    "tabel_jangka_menengah": ("bab3", "jangka_menengah"),
    "tabel_nasional": ("bab3", "nasional"),
    "tabel_predikat": ("bab3", "penyebab"),
    "tabel_program": ("bab3", "program"),
    "tabel_efisiensi": ("bab3", "efisiensi"),
    "tabel_anggaran": ("bab3", "anggaran"),
}
"""By bookmark the part that introduces a numbered table, as the templates have it."""
_LIHAT: Final = lazy_regex(r"\blihat\.(\w+)")
_KALIMAT: Final = 5
"""Words that a sentence introducing a table has at least."""


@aturan_angka("LK518")
def tabel_berpengantar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A table has prose with it: a numbered one is referred to, or at least introduced; one in the narrative doesn't
    stand alone in its part."""
    semua = bagian_narasi(isi, laporan)
    dirujuk = {n for b in semua.values() for u in b.ungkapan for n in _LIHAT.findall(u)}
    for tabel, (nama, slot) in _PENGANTAR.items():
        b = semua.get((nama, slot))
        if tabel in dirujuk or b is None or not b.utuh:
            continue
        if (s := _tabel_diketik(isi, laporan, b)) is not None:
            yield temuan(
                "LK518",
                f'"{s.t.teks[s.awal : s.akhir]}" diketik, sedangkan bagian "{b.judul}" mengantar tabel {tabel}, yang tidak '
                "dirujuk narasi mana pun",
                s.t.letak(s.awal, s.akhir),
                f"tulis {{{{ lihat.{tabel} }}}}, supaya nomornya selalu benar",
                "note",
            )
            continue
        diantar = b.jumlah_kata >= _KALIMAT
        yield temuan(
            "LK518",
            f"tabel {tabel} tidak dirujuk narasi mana pun" + ("" if diantar else ", dan bagian ini tidak mengantarnya"),
            b.di,
            f"sebut dalam kalimat yang mengantarnya: {{{{ lihat.{tabel} }}}}",
            "note" if diantar else "warning",
        )
    for b in semua.values():
        if (t := b.tabel_saja) is not None:
            pesan = f'bagian "{b.judul}" hanya memuat tabel, tanpa kalimat yang menjelaskannya'
            yield temuan("LK518", pesan, t.letak or b.di, "tulis kalimat sebelum atau sesudah tabelnya", "warning")


def _tabel_diketik(isi: Isi, laporan: Laporan, b: Bagian) -> Sebutan | None:
    """The only number of a table that is typed in a part which introduces one table; None where it isn't plain."""
    if sum((b.nama, b.slot) == x for x in _PENGANTAR.values()) > 1 or "abel " not in b.teks:
        return None
    diketik = [
        s
        for s in sebutan_diketik(lembar(isi, laporan))
        if s.jenis == "tabel" and "." in s.nomor and any(s.t is t for t in b.isi)
    ]
    return diketik[0] if len(diketik) == 1 else None


def tautkan_tabel(isi: Isi, laporan: Laporan, temuan: Sequence[Diagnostic]) -> list[Diagnostic]:
    """A typed number (LK448) that LK518 speaks of follows from that: only there it is known which table is meant."""
    if not any(d.code == "LK448" for d in temuan):
        return list(temuan)
    akar = {(x.file, x.line, x.column): x.key for x in tabel_berpengantar(isi, laporan)}
    return [d._replace(root=akar.get((d.file, d.line, d.column))) if d.code == "LK448" else d for d in temuan]


# ---------------------------------------------------------------- the nation

_ALASAN: Final = lazy_regex(
    r"(?:tidak|belum) (?:\w+ ){0,2}(?:ada|tersedia|terdapat|dapat|memiliki|ditemukan|diperoleh|dipublikasikan|setara|sebanding)"
    r"|tanpa pembanding",
    re.IGNORECASE,
)


@aturan_angka("LK519")
def perbandingan_nasional(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The national figure that the data have is spoken of; where they have none, the reason is."""
    for a in analisis(isi, laporan):
        b = a.bagian.get("nasional")
        if b is None or "nasional" not in b.teks.casefold():
            continue  # LK512 tells of it
        otomatis = any(".kalimat.nasional" in u for u in b.ungkapan)
        p = a.indikator.pembanding.nasional
        if p is not None and not otomatis and not any(".pembanding.nasional" in u for u in b.ungkapan):
            pesan = f'data memuat "{p.nama}", tetapi bagian "Nasional" tidak memakainya'
        elif p is None and not otomatis and not _ALASAN.search(b.teks):
            pesan = 'bagian "Nasional" tidak memuat pembanding dari data, dan tidak menyebut alasannya'
        else:
            continue
        saran = (
            f"pakai {{{{ indikator.{a.indikator.id}.kalimat.nasional }}}}: menyebut pembandingnya, atau bahwa tidak ada"
        )
        yield temuan("LK519", pesan, b.di, saran, "warning")


# ---------------------------------------------------------------- annexes


@aturan("LK520", utuh=["laporan"])
def pk_dilampirkan(isi: Isi) -> Iterator[Diagnostic]:
    """A choice of annexes doesn't leave out the PK, which the regulation names; RKT and the decree on IKU are usual."""
    if (pilihan := isi.laporan.lampiran) is None:
        return
    di = letak(isi.laporan, "lampiran")
    if isi.pk and "pk" not in pilihan:
        pesan = "Perjanjian Kinerja tidak termasuk lampiran yang dipilih"
        yield temuan("LK520", pesan, di, "tambahkan pk pada lampiran:", "warning")
    ada = {"rkt": isi.rkt is not None, "iku": isi.iku.keputusan is not None}
    for id_ in (n for n, x in ada.items() if x and n not in pilihan):
        pesan = f"{id_.upper()} ada pada isi tahun ini, tetapi tidak termasuk lampiran yang dipilih"
        yield temuan("LK520", pesan, di, f"tambahkan {id_} pada lampiran: bila hendak dicetak", "note")


# ---------------------------------------------------------------- length

_PANJANG: Final = 200
"""Words beyond which a paragraph is hard to read; the house's choice."""


@aturan_angka("LK521")
def paragraf_terbaca(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """No paragraph of more than a page's half."""
    for t in teks_narasi(isi, laporan):
        if (n := len(t.teks.split())) > _PANJANG:
            di: Letak = t.letak(0, len(t.teks))
            pesan = f"paragraf ini {n} kata"
            yield temuan("LK521", pesan, di, "pecah menjadi beberapa paragraf, satu pokok satu paragraf", "note")
