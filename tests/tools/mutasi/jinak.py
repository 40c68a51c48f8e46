"""Harmless edits: what a secretary changes every day without making anything wrong. None may raise an alarm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from random import Random

from lkip_docgen.bahasa import bulan
from tests.tools.mutasi.angka import figur
from tests.tools.mutasi.jinak_narasi import kalimat_benar, nilai_benar, tulis_ulang
from tests.tools.mutasi.jinak_templat import jinak_templat
from tests.tools.mutasi.narasi import paragraf
from tests.tools.mutasi.slip import Kelas, Slip, Sunting
from tests.tools.mutasi.sumber import Sumber, Tapak

_BULAN = [bulan(date(2000, n, 1)) for n in range(1, 13)]
_SINONIM = (
    ("menyajikan", "memaparkan"),
    ("digunakan", "dipakai"),
    ("dipakai", "digunakan"),
    ("memperkuat", "meneguhkan"),
    ("menjadi pegangan", "menjadi pedoman"),
    ("sehingga", "maka"),
    ("supaya", "agar"),
    ("agar", "supaya"),
    ("Karena itu", "Oleh sebab itu"),
    ("terbatas", "belum memadai"),
    ("kepada warga", "kepada masyarakat"),
    ("warga", "penduduk"),
    ("ialah", "adalah"),
    ("yakni", "yaitu"),
    ("mempererat", "mengeratkan"),
    ("secara berkala", "dari waktu ke waktu"),
    ("masih", "tetap"),
    ("menyeluruh", "lengkap"),
    ("disajikan", "ditampilkan"),
    ("meningkatkan", "memperbaiki"),
    ("memerlukan", "membutuhkan"),
    ("perlu", "harus"),
)
_KALIMAT = (
    "Hal ini menjadi perhatian seluruh pegawai.",
    "Pelaksanaannya melibatkan semua seksi dan kelurahan.",
    "Upaya tersebut akan diteruskan pada masa mendatang.",
    "Dukungan masyarakat sangat membantu pelaksanaannya.",
    "Evaluasi atas hal ini dilakukan bersama sekretariat.",
    "Semua pihak diharapkan turut menjaganya.",
    "Catatan lapangan dikumpulkan oleh seksi yang membidangi.",
    "Kerja sama dengan kelurahan berlangsung dengan baik.",
)
_PARAGRAF = (
    "Berbagai masukan dari warga dihimpun melalui pertemuan di kelurahan. Masukan itu dibahas "
    "bersama oleh para kepala seksi sebelum "
    "dituangkan dalam rencana kerja.",
    "Kecamatan berupaya agar pelayanan makin mudah dijangkau. Petugas dibekali pengetahuan "
    "yang cukup, dan alur layanan dipampang di "
    "tempat yang mudah dilihat.",
    "Perbaikan yang dilakukan tidak selalu memerlukan biaya besar. Penataan ruang tunggu dan "
    "kejelasan petunjuk sudah banyak menolong "
    "warga yang datang.",
)


def _yaml(s: Sumber) -> list[str]:
    return [n for n in s.teks if n.endswith(".yaml") and (not n[:4].isdecimal() or n.startswith(f"{s.tahun}/"))]


def _awal_baris(teks: str) -> list[int]:
    """Where lines begin at which one may be put in: none within a folded text."""
    hasil, pos, dalam = [], 0, -1
    for baris in teks.splitlines(keepends=True):
        lekuk = len(baris) - len(baris.lstrip(" "))
        if dalam >= 0 and (lekuk > dalam or not baris.strip()):
            pos += len(baris)
            continue
        dalam = lekuk if re.search(r"[>|]-?\s*$", baris) else -1
        if dalam >= 0 and baris.lstrip().startswith("- "):
            dalam = lekuk
        if baris.strip():
            hasil.append(pos)
        pos += len(baris)
    return hasil


def komentar(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A comment line put in."""
    for berkas in _yaml(s):
        teks = s.teks[berkas]
        for di in acak.sample(_awal_baris(teks), min(8, len(_awal_baris(teks)))):
            lekuk = len(teks[di:]) - len(teks[di:].lstrip(" "))
            kata = acak.choice(
                ["dicek ulang bersama bendahara", "sumber: berkas di lemari arsip", "lihat juga dokumen aslinya"]
            )
            yield _satu(berkas, di, di, f"{' ' * lekuk}# {kata}\n", "baris komentar")


def komentar_ubah(s: Sumber, acak: Random) -> Iterator[Slip]:
    """The words of a comment changed, or a comment put behind a value."""
    for berkas in _yaml(s):
        for m in re.finditer(r"(?m)^\s*# (?!abaikan|yaml-language)(.+)$", s.teks[berkas]):
            yield _satu(berkas, m.end(), m.end(), " (diperiksa)", "komentar diubah")
    for t in acak.sample(figur(s), 40):
        if not t.dalam_baris:
            yield _satu(t.berkas, t.akhir, t.akhir, "   # dari LRA", "komentar di belakang nilai")


def baris_kosong(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A blank line put in, or one at a file's end."""
    for berkas in _yaml(s):
        teks = s.teks[berkas]
        for di in acak.sample(_awal_baris(teks), min(5, len(_awal_baris(teks)))):
            yield _satu(berkas, di, di, "\n", "baris kosong")
    for berkas in s.narasi:
        panjang = len(s.teks[berkas])
        yield _satu(berkas, panjang, panjang, "\n\n", "baris kosong di akhir berkas")


def kutip(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Quotes put round a plain value."""
    polos = [
        t
        for t in s.tapak
        if not t.gaya and t.nilai and '"' not in t.nilai and "\n" not in t.mentah and "\\" not in t.nilai
    ]
    for t in acak.sample(polos, min(90, len(polos))):
        yield _satu(t.berkas, t.awal, t.akhir, f'"{t.nilai}"', f"kutip: {t.nilai[:40]}")


def urutan_kunci(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Two keys of a mapping in the other order."""
    for berkas in _yaml(s):
        pola = re.compile(r"(?m)^( *)([a-z_]+: [^\n>|#]+)\n\1([a-z_]+: [^\n>|#]+)\n(?=\1?\S|\1 *- |$| *#|\n)")
        for m in pola.finditer(s.teks[berkas]):
            if not m[2].endswith(":") and not m[3].endswith(":"):
                yield _satu(
                    berkas, m.start(), m.end(), f"{m[1]}{m[3]}\n{m[1]}{m[2]}\n", f"urutan: {m[2][:20]} / {m[3][:20]}"
                )
        for m in re.finditer(r"\{(\w+: [^{},\"]+), (\w+: [^{},\"]+)\}", s.teks[berkas]):
            yield _satu(berkas, m.start(), m.end(), f"{{{m[2]}, {m[1]}}}", f"urutan: {m[0][:40]}")
    _ = acak


def bentuk_angka(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A figure or a date in another allowed writing."""
    for t in acak.sample(figur(s), 60):
        lain = (
            t.nilai.replace(".", "")
            if "." in t.nilai
            else f'"{t.nilai},0"'
            if "," not in t.nilai and _pecahan(t)
            else f'"{t.nilai}"'
        )
        if lain != t.mentah:
            yield _satu(t.berkas, t.awal, t.akhir, lain, f"angka: {t.nilai} → {lain}")
    for t in s.tapak:
        m = re.fullmatch(r"(\d{1,2}) (\w+) (\d{4})", t.nilai)
        if m and m[2] in _BULAN and not t.gaya and t.jalan[-1] in ("tanggal", "mulai", "selesai"):
            yield _satu(
                t.berkas, t.awal, t.akhir, f"{m[3]}-{_BULAN.index(m[2]) + 1:02}-{int(m[1]):02}", f"tanggal: {t.nilai}"
            )


def _pecahan(t: Tapak) -> bool:
    """Whether the field takes decimals."""
    return t.jalan[-1] in ("realisasi", "persen", "luas_km2") and "kinerja" in t.berkas


def sinonim(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """A word of the narrative replaced by one of the same meaning."""
    for berkas in s.narasi:
        for lama, baru in _SINONIM:
            for m in re.finditer(rf"(?<![\w.]){lama}(?![\w_])", s.teks[berkas]):
                if s.teks[berkas].rfind("{{", 0, m.start()) <= s.teks[berkas].rfind("}}", 0, m.start()):
                    yield _satu(berkas, m.start(), m.end(), baru, f"{lama} → {baru}")


def kalimat(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A sentence, or a paragraph, without figures added."""
    for x, _, akhir in paragraf(s):
        if s.teks[x.berkas][akhir - 1] in ".":
            yield _satu(x.berkas, akhir, akhir, f" {acak.choice(_KALIMAT)}", f"{x.judul}: kalimat")
    for x, _, akhir in acak.sample(paragraf(s), 20):
        yield _satu(x.berkas, akhir, akhir, f"\n\n{acak.choice(_PARAGRAF)}", f"{x.judul}: paragraf")


def bungkus(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A long line broken into two; bold put round a word."""
    for berkas in s.narasi:
        teks = s.teks[berkas]
        for m in re.finditer(r"(?m)^([-] |\d+\. |[a-z]\. )?(\S[^|\n]{80,})$", teks):
            if teks[m.start()] in "|#":
                continue
            spasi = [i for i in range(m.start(2) + 20, m.end() - 10) if teks[i] == " " and not _dalam(teks, i)]
            spasi = [i for i in spasi if not re.match(r"[-+*#>|\d(]|[a-zA-Z][.)]", teks[i + 1 :])]
            if spasi:
                i = acak.choice(spasi)
                yield _satu(berkas, i, i + 1, "\n" + " " * len(m[1] or ""), "baris dibungkus")
        for m in acak.sample(list(re.finditer(r"(?<= )[a-z]{6,}(?= [a-z])", teks)), 4):
            if not _dalam(teks, m.start()):
                yield _satu(berkas, m.start(), m.end(), f"*{m[0]}*", f"miring: {m[0]}")


def _dalam(teks: str, i: int) -> bool:
    """Whether a place is within an expression or emphasis."""
    baris = teks[teks.rfind("\n", 0, i) + 1 : i]
    return baris.count("{{") != baris.count("}}") or baris.count("*") % 4 != 0 or baris.count('"') % 2 != 0


def akhir_baris(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A whole file with Windows' line ends, with a byte-order mark, or with blanks at the ends of lines."""
    for berkas in (*_yaml(s), *s.narasi):
        teks = s.teks[berkas]
        yield _satu(berkas, 0, len(teks), teks.replace("\n", "\r\n"), "CRLF")
        yield _satu(berkas, 0, 0, "\ufeff", "BOM")
        if berkas.endswith(".yaml"):
            baris = _awal_baris(teks)
            di = teks.find("\n", acak.choice(baris))
            yield _satu(berkas, di, di, "  ", "spasi di akhir baris")


def _satu(berkas: str, awal: int, akhir: int, teks: str, uraian: str) -> Slip:
    return Slip("jinak", uraian, (Sunting(berkas, awal, akhir, teks),), ())


JINAK = (
    Kelas("j_komentar", "baris komentar ditambah", komentar, 40),
    Kelas("j_komentar_ubah", "komentar diubah", komentar_ubah, 30),
    Kelas("j_baris_kosong", "baris kosong", baris_kosong, 40),
    Kelas("j_kutip", "tanda kutip", kutip, 40),
    Kelas("j_urutan", "urutan isian", urutan_kunci, 30),
    Kelas("j_angka", "angka dan tanggal dalam bentuk lain", bentuk_angka, 40),
    Kelas("j_sinonim", "kata diganti sinonim", sinonim, 60),
    Kelas("j_kalimat", "kalimat atau alinea tanpa angka", kalimat, 60),
    Kelas("j_bungkus", "baris dibungkus, huruf miring", bungkus, 40),
    Kelas("j_akhir_baris", "akhir baris, BOM, spasi", akhir_baris, 30),
    Kelas("j_tulis_ulang", "kalimat ditulis ulang dengan ungkapan yang sama", tulis_ulang, 40),
    Kelas("j_nilai_benar", "angka atau kata diketik benar", nilai_benar, 40),
    Kelas("j_kalimat_benar", "kalimat yang benar adanya", kalimat_benar, 40),
    Kelas("j_templat", "templat: rupa huruf, sinonim, urutan kata", jinak_templat, 40),
)
"""The kinds of harmless edits and how many are drawn of each."""
