"""Harmless edits of the Word templates: letters bold or of another colour, a run split as Word splits it, a word of the same
sense, the same words in another order, a sentence or a paragraph more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from tests.tools.mutasi.slip import TEMPLAT, Slip, Sunting
from tests.tools.mutasi.sumber import Sumber
from tests.tools.mutasi.templat_teks import potongan

_SINONIM = (
    ("menggambarkan", "memperlihatkan"),
    ("dikelompokkan", "digolongkan"),
    ("berikut:", "di bawah ini:"),
    ("memakai rumus", "menggunakan rumus"),
    ("dihitung", "diperhitungkan"),
    ("setiap", "tiap"),
    ("menurut", "berdasarkan"),
    ("Sumber Data:", "Sumber data:"),
    ("Tidak ada.", "Nihil."),
    ("bertanda tangan", "menandatangani"),
    ("Keterangan", "Ket."),
    ("Nama Jabatan", "Jabatan"),
    ("SASARAN STRATEGIS", "SASARAN"),
    ("INDIKATOR KINERJA", "INDIKATOR"),
    ("No", "No."),
    ("NO", "NO."),
    ("Jumlah", "Total"),
    ("JUMLAH", "TOTAL"),
    ("REALISASI {{", "REALISASI TAHUN {{"),
    ("TARGET {{", "TARGET TAHUN {{"),
)
_SUSUN = (
    ("Jumlah ASN dan Non ASN", "Jumlah Non ASN dan ASN"),
    ("TUJUAN DAN SASARAN", "SASARAN DAN TUJUAN"),
    ("target dan realisasi", "realisasi dan target"),
    ("Target dan Realisasi", "Realisasi dan Target"),
    ("Pangkat/Golongan Ruang", "Golongan Ruang/Pangkat"),
    ("MAKSUD DAN TUJUAN", "TUJUAN DAN MAKSUD"),
    ("efektif, transparan, dan akuntabel", "transparan, efektif, dan akuntabel"),
)
_KALIMAT = (
    "Uraiannya disajikan di bawah ini.",
    "Penjelasan lebih lanjut terdapat pada bagian berikutnya.",
    "Data diolah oleh sekretariat.",
)
_SPASI = '<w:t xml:space="preserve">'


def jinak_templat(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Each template touched in each of these ways."""
    for x in potongan(s):
        for lama, baru in (*_SINONIM, *_SUSUN):
            m = re.search(rf"(?<![\w{{%.]){re.escape(lama)}(?!\w)", x.teks)
            if m is not None and x.teks[: m.start()].count("{") == x.teks[: m.start()].count("}"):
                yield _satu(x.berkas, x.awal + m.start(), x.awal + m.end(), baru, f"{lama} → {baru}")
    for berkas in (n for n in s.teks if n.startswith(TEMPLAT)):
        yield from _rupa(s, berkas, acak)


def _rupa(s: Sumber, berkas: str, acak: Random) -> Iterator[Slip]:
    teks = s.teks[berkas]
    polos = list(re.finditer(r"<w:r>(?=<w:t[ >])", teks))
    for m in acak.sample(polos, min(3, len(polos))):
        sifat = acak.choice(["<w:b/>", "<w:i/>", '<w:color w:val="1F3864"/>', '<w:lang w:val="id-ID"/>'])
        yield _satu(berkas, m.end(), m.end(), f"<w:rPr>{sifat}</w:rPr>", f"huruf diberi {sifat}")
    kata = list(re.finditer(r'<w:r><w:t xml:space="preserve">([^<{%&]+ [^<{%&]+)</w:t></w:r>', teks))
    for m in acak.sample(kata, min(2, len(kata))):
        di = m.start(1) + m[1].index(" ")
        yield _satu(berkas, di, di, f"</w:t></w:r><w:r>{_SPASI}", f"huruf terbagi: {m[1][:40]}")
    tanda = list(re.finditer(r"\{\{ ", teks))
    for m in acak.sample(tanda, min(2, len(tanda))):
        yield _satu(berkas, m.end(), m.end(), " ", "spasi di dalam tanda")
    isi = list(re.finditer(r"\{\{p narasi\.\w+\.\w+ \}\}</w:t></w:r></w:p>", teks))
    for m in acak.sample(isi, min(2, len(isi))):
        kalimat = acak.choice(_KALIMAT)
        alinea = f'<w:p><w:pPr><w:pStyle w:val="IsiParagraf"/></w:pPr><w:r>{_SPASI}{kalimat}</w:t></w:r></w:p>'
        yield _satu(berkas, m.end(), m.end(), alinea, f"alinea: {kalimat}")
    for m in acak.sample(isi, min(1, len(isi))):
        yield _satu(berkas, m.end(), m.end(), "<w:p/>", "alinea kosong")


def _satu(berkas: str, awal: int, akhir: int, teks: str, uraian: str) -> Slip:
    return Slip("jinak", uraian, (Sunting(berkas, awal, akhir, teks),), ())
