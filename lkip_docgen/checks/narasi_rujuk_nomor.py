"""Numbering that was typed: sasaran, diktum, and the letters and numbers within sentences and YAML lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.mirip import padat
from lkip_docgen.checks.narasi_klaim_subjek import Bacaan, Kinerja
from lkip_docgen.checks.narasi_rujuk_teks import Prosa
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak, Simpul
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_SASARAN = lazy_regex(
    r"^\W*sasaran(?: strategis)? (?:ke-?)?(?P<nomor>\d{1,2})\b\s*(?P<titik>[:.–-]?)\s*", re.I, needs=("sasaran",)
)
_SASARAN_SEBUT = lazy_regex(
    r"\bsasaran(?: strategis)? (?:nomor |ke-?)?(?P<nomor>\d{1,2})\b(?!\s*\(|\s*(?:sasaran|indikator))",
    re.I,
    needs=("sasaran",),
)
_DIKTUM = ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH",
           "KESEBELAS", "KEDUA BELAS")  # fmt: skip
_SEBUT_DIKTUM = lazy_regex(r"\bdiktum\s+(?P<kata>(?:KE[A-Z]+)(?: BELAS)?)\b", re.I, needs=("diktum",))
_SISIPAN = lazy_regex(
    r"(?<![\w(])\((?P<isi>\d{1,2}|[a-z])\)\s+(?=\w)|(?<=[\s:;,])(?P<isi2>\d{1,2}|[a-z])\)\s+(?=\w)", needs=(")",)
)
_BUTIR = lazy_regex(r"^\(?(?P<isi>\d{1,2}|[a-z])(?P<tutup>[.)])\s+(?=\w)")
_PENUNJUK = lazy_regex(r"\b(?:ayat|huruf|angka|pasal|butir|nomor)\s*$", re.I)


def sasaran_bernomor(teks: Sequence[Bacaan], kin: Kinerja) -> Iterator[Diagnostic]:
    """LK433: "Sasaran 1", "Sasaran 2" at the head of texts count on; a PK line's file says its own number; a number
    that is mentioned exists."""
    for _, bagian in groupby(teks, key=lambda b: (b.t.nama, b.t.slot)):
        yield from _urutan_sasaran(list(bagian), kin)
    for b in teks:
        for m in _SASARAN_SEBUT.finditer(b.ketik):
            nomor = int(m["nomor"])
            if kin.kelompok and kin.sasaran(nomor) is None:
                yield temuan(
                    "LK433",
                    f"sasaran {nomor} tidak ada: perjanjian kinerja memuat {len(kin.kelompok)} sasaran",
                    b.t.letak(m.start("nomor"), m.end("nomor")),
                    "perbaiki nomornya",
                )


def _urutan_sasaran(bagian: list[Bacaan], kin: Kinerja) -> Iterator[Diagnostic]:
    kepala = [(b, m) for b in bagian if (m := _SASARAN.match(b.ketik)) is not None]
    lalu = 0
    for b, m in kepala:
        nomor, di = int(m["nomor"]), b.t.letak(m.start("nomor"), m.end("nomor"))
        benar = _nomor_menurut_bunyi(b.teks[m.end() :], kin)
        milik = kin.menurut_id.get(b.t.baris_pk or "")
        if benar is None and milik is not None:
            benar = next((k.nomor for k in kin.kelompok if milik in k.baris), None)
        if kin.sasaran(nomor) is None:
            continue
        if benar is not None and benar != nomor:
            yield temuan(
                "LK433", f"sasaran ini bernomor {benar}, bukan {nomor}", di, f"tulis {benar}, atau hapus nomornya"
            )
        elif benar is None and b.t.baris_pk is None and len(kepala) > 1 and nomor != lalu + 1:
            apa = (
                "ditulis dua kali"
                if nomor == lalu
                else f"ditulis sesudah sasaran {lalu}"
                if lalu
                else "ditulis pertama"
            )
            yield temuan("LK433", f"sasaran {nomor} {apa}", di, "periksa urutannya: nomor terlewati atau terulang")
        lalu = nomor


def _nomor_menurut_bunyi(teks: str, kin: Kinerja) -> int | None:
    """The number of the sasaran whose words follow."""
    sisa = padat(teks[:300])
    for k in kin.kelompok:
        kata = padat(k.uraian)
        if sisa.startswith(kata) or _tanpa_imbuhan(sisa).startswith(_tanpa_imbuhan(kata)[:60]):
            return k.nomor
    return None


def _tanpa_imbuhan(teks: str) -> str:
    """Without what a sasaran's first word may end in ("Meningkatnya", "Meningkatkan")."""
    pertama, _, sisa = teks.partition(" ")
    return f"{re.sub(r'(?:nya|kan)$', '', pertama)} {sisa}"


# ---------------------------------------------------------------- the decree


def diktum(isi: Isi, narasi: Iterable[Prosa]) -> Iterator[Diagnostic]:
    """LK433: a diktum's typed word is its own, what it refers to stands before it, and what the narrative refers to is
    there."""
    k = isi.iku.keputusan
    if k is None:
        return
    for n, d in enumerate(k.diktum, 1):
        di = d.letak_dari("teks")
        awal = re.match(r"\s*(KE[A-Z]+(?: BELAS)?)\b\s*[:.]?", d.teks)
        if awal is not None and awal[1] in _DIKTUM:
            sebut = "nomornya tercetak sendiri, " + (
                f"jadi tercetak dua kali ({awal[1]})"
                if awal[1] == _DIKTUM[n - 1]
                else f"sebagai {_DIKTUM[n - 1]}, bukan {awal[1]}"
            )
            yield temuan("LK433", f"diktum ke-{n} diawali {awal[1]}; {sebut}", di, "hapus kata itu dari teksnya")
        yield from _rujukan_diktum(d, n, di)
    for p in narasi:
        for m in _SEBUT_DIKTUM.finditer(p.ketik):
            kata = m["kata"].upper()
            if kata not in _DIKTUM[: len(k.diktum)]:
                yield _tiada_diktum(kata, len(k.diktum), p.letak(m.start("kata"), m.end("kata")))


def _rujukan_diktum(d: Simpul, n: int, di: Letak | None) -> Iterator[Diagnostic]:
    teks = str(getattr(d, "teks", ""))
    tunjuk = [int(x) for x in re.findall(r"\{\{\s*diktum\.(\d+)\s*\}\}", teks)]
    for m in _SEBUT_DIKTUM.finditer(teks):
        kata = m["kata"].upper()
        if kata in _DIKTUM:
            tunjuk.append(_DIKTUM.index(kata) + 1)
    for t in dict.fromkeys(tunjuk):
        if t >= n:
            apa = "dirinya sendiri" if t == n else f"diktum ke-{t} yang baru menyusul"
            yield temuan(
                "LK433",
                f"diktum ke-{n} merujuk {apa}",
                di,
                "periksa urutan diktum: mungkin ada yang terlewati; bila keputusannya memang demikian, sisihkan dengan alasan",
                "warning",
            )
    if len(tunjuk) != len(set(tunjuk)):
        yield temuan(
            "LK433", f"diktum ke-{n} merujuk diktum yang sama dua kali", di, "periksa nomor rujukannya", "warning"
        )


def _tiada_diktum(kata: str, banyak: int, di: Letak | None) -> Diagnostic:
    return temuan("LK433", f"diktum {kata} tidak ada: keputusannya memuat {banyak} diktum", di, "perbaiki rujukannya")


# ---------------------------------------------------------------- lists


def butir_yaml(teks: Iterable[Prosa]) -> Iterator[Diagnostic]:
    """LK433: letters typed before the items of a YAML list, which are numbered when printed."""
    for _, bagian in groupby((p for p in teks if p.jalan and p.jalan[-1].isdecimal()), key=lambda p: p.jalan[:-1]):
        tanda = [(p, m) for p in bagian if (m := _BUTIR.match(p.teks)) is not None]
        for (_, lalu), (p, kini) in pairwise(tanda):
            if _urut(kini["isi"]) != _urut(lalu["isi"]) + 1:
                yield _lompat(p, kini.start("isi"), lalu["isi"], kini["isi"])


def sisipan(p: Prosa) -> Iterator[Diagnostic]:
    """LK433: "(1) …; (2) …; (4) …" within a sentence."""
    lalu = ""
    for m in _SISIPAN.finditer(p.ketik):
        isi = m["isi"] or m["isi2"]
        if _PENUNJUK.search(p.ketik[: m.start()]):
            continue
        if isi in ("1", "a"):
            lalu = isi
        elif lalu and isi.isdecimal() == lalu.isdecimal():
            if _urut(isi) != _urut(lalu) + 1 and _urut(isi) <= _urut(lalu) + 3:
                yield _lompat(p, m.start("isi") if m["isi"] else m.start("isi2"), lalu, isi)
            lalu = isi


def _urut(isi: str) -> int:
    return int(isi) if isi.isdecimal() else ord(isi) - ord("a") + 1


def _lompat(p: Prosa, di: int, lalu: str, kini: str) -> Diagnostic:
    apa = "ditulis dua kali" if _urut(kini) == _urut(lalu) else "melompat"
    return temuan(
        "LK433",
        f"penomoran yang diketik {apa}: sesudah {lalu} ditulis {kini}",
        p.letak(di, di + len(kini)),
        "periksa apakah ada butir yang hilang, lalu rapikan nomornya",
        "warning" if p.tertanda else "error",
    )
