"""Slips of words against figures: a comparison turned round, all for some, a count in words that is another's, a share said
in words.

Decided beforehand: a turned word has a witness where its own sentence prints a figure of the data, or a sentence that the
program words itself from one; a count or a share in words is contradicted by the count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random

from lkip_docgen.bahasa import terbilang
from tests.tools.mutasi.kalimat import Kalimat, berangka, semua_kalimat
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Sumber

_KELAS = "kata_angka"
_BALIK = (
    ("bertambah", "berkurang"),
    ("lebih rendah", "lebih tinggi"),
    ("lebih kecil", "lebih besar"),
    ("lebih lebar", "lebih sempit"),
    ("paling rendah", "paling tinggi"),
    ("paling banyak", "paling sedikit"),
    ("terbesar", "terkecil"),
    ("tertinggi", "terendah"),
    ("meningkat", "menurun"),
    ("menurun", "meningkat"),
    ("melampaui", "belum mencapai"),
    ("melebihi", "kurang dari"),
    ("hampir habis", "belum banyak"),
    ("hampir seluruhnya", "sebagian kecil"),
    ("sama setiap tahun", "naik setiap tahun"),
    ("sama-sama", "tidak sama-sama"),
    ("jauh ", "sedikit "),
    ("belum memenuhi", "telah memenuhi"),
    ("belum mencapai", "telah mencapai"),
    ("tidak terserap", "terserap"),
)
"""What stands in a sentence, and what says the reverse; both ways."""


def kata_angka(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Words turned round; counts and shares in words that aren't so."""
    for berkas in s.narasi:
        for k in semua_kalimat(s, berkas):
            yield from _terbalik(s, k)
    yield from _cacah(s, acak)
    yield from _kadar(s)


def _terbalik(s: Sumber, k: Kalimat) -> Iterator[Slip]:
    saksi = ("angka pada kalimat",) if berangka(s, k) or any(".kalimat." in u for u in k.ungkapan) else ()
    for pasangan in _BALIK:
        for lama, baru in (pasangan, pasangan[::-1]):
            for m in re.finditer(rf"(?<![\w-]){re.escape(lama)}(?![\w-])", k.teks):
                if k.teks.rfind("{{", 0, m.start()) <= k.teks.rfind("}}", 0, m.start()):
                    sunting = Sunting(k.berkas, k.awal + m.start(), k.awal + m.end(), baru)
                    yield Slip(_KELAS, f"{lama.strip()} → {baru.strip()}", (sunting,), saksi)


def _cacah(s: Sumber, acak: Random) -> Iterator[Slip]:
    for u in s.ungkapan:
        m = re.fullmatch(r"(\d{1,2}) \(.+\)", u.tercetak)
        if m is not None:
            n = int(m[1])
            lain = n + (acak.choice([1, -1]) if n > 1 else 1)
            sunting = Sunting(u.berkas, u.awal, u.akhir, terbilang(Decimal(lain)))
            yield Slip(_KELAS, f"{{{{ {u.teks} }}}} ({n}) → {terbilang(Decimal(lain))}", (sunting,), ("hitungan",))


def _kadar(s: Sumber) -> Iterator[Slip]:
    """Sentences that say in words what the budget and the indicators deny."""
    serapan = s.laporan.anggaran.serapan.nilai
    tercapai, semua = s.laporan.kinerja.jumlah_tercapai.nilai, s.laporan.kinerja.jumlah_indikator.nilai
    if serapan is None or tercapai is None or semua is None:
        return
    puluh = int(serapan // 10 * 10)
    kalimat = [
        f"Serapan anggaran mencapai lebih dari {puluh + 10} persen.",
        f"Serapan anggaran kurang dari {puluh} persen.",
        "Kurang dari separuh anggaran terserap." if serapan > 50 else "Lebih dari separuh anggaran terserap.",
        "Seluruh anggaran terserap habis." if serapan < 99 else "Sebagian besar anggaran tidak terserap.",
        f"Sebanyak {terbilang(Decimal(tercapai - 1))} indikator mencapai target.",
        f"Sebanyak {terbilang(Decimal(semua + 1))} indikator dipakai untuk mengukur kinerja.",
        "Seluruh indikator telah mencapai target." if tercapai < semua else "Sebagian indikator belum mencapai target.",
        "Tidak ada indikator yang mencapai target.",
        f"Hanya {terbilang(Decimal(semua - tercapai + 1))} indikator yang belum mencapai target.",
    ]
    for berkas, judul in (("bab3", "Anggaran"), ("bab4", "Kesimpulan"), ("ikhtisar", "Simpulan")):
        nama = f"{s.tahun}/narasi/{berkas}.md"
        teks = s.teks.get(nama, "")
        m = re.search(rf"(?m)^## {judul}\n+(.+\.)$", teks)
        for x in kalimat if m is not None else ():
            assert m is not None
            yield Slip(_KELAS, f"+ {x}", (Sunting(nama, m.end(), m.end(), f" {x}"),), ("hitungan",))
