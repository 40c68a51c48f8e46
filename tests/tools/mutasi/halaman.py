"""The report of a run: the table by class, what got by, the figures without a witness, false alarms; as text, in Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkip_docgen.bahasa import persen
from tests.tools.mutasi.jinak import JINAK
from tests.tools.mutasi.slip import TEMPLAT, Hasil, Kelas, Slip, Temuan
from tests.tools.mutasi.sumber import Sumber
from tests.tools.mutasi.tercetak import AngkaSumber, usul

BERSAKSI_MINIMAL = Decimal(95)
"""Percent of the slips with a witness that must be caught."""
TANPA_SAKSI_MAKSIMAL = Decimal(20)
"""Percent of the figures behind the print that may be without a witness; fewer than these."""
ALARM_MAKSIMAL = Decimal(2)
"""Percent of harmless edits that may raise an error or a warning."""
_TAMPIL = 40


@dataclass(frozen=True, slots=True)
class Baris:
    """A class in the table. ``bersaksi`` are its slips that something in the content contradicts."""

    nama: str
    jumlah: int
    bersaksi: int
    tertangkap: int
    catatan: int
    luput: int
    tak_bersaksi: int
    tak_bersaksi_tertangkap: int
    gagal: int


@dataclass(frozen=True, slots=True)
class Putusan:
    """All that a run found."""

    sumber: Sumber
    benih: int
    kelas: Sequence[Kelas]
    slip: Sequence[Slip]
    hasil: Sequence[Hasil]
    jinak: Sequence[Slip]
    hasil_jinak: Sequence[Hasil]
    bersih: Sequence[Temuan]
    angka: Sequence[AngkaSumber]

    def baris(self) -> list[Baris]:
        """The table's rows, classes without a slip left out."""
        hasil, pasangan = [], list(zip(self.slip, self.hasil, strict=True))
        mulai = 0
        for k, n in zip(self.kelas, self._per_kelas(), strict=True):
            milik, mulai = pasangan[mulai : mulai + n], mulai + n
            if milik:
                hasil.append(_baris(k.nama, milik))
        return hasil

    def _per_kelas(self) -> list[int]:
        """How many slips each class gave: they stand in the order of the classes."""
        sisa = Counter(s.kelas for s in self.slip)
        return [sisa[k.id] for k in self.kelas]

    @property
    def luput(self) -> list[tuple[Slip, Hasil]]:
        """Slips with a witness that nothing but a note, or nothing at all, told of."""
        return [(s, h) for s, h in zip(self.slip, self.hasil, strict=True) if s.saksi and not h.tertangkap]

    @property
    def alarm(self) -> list[tuple[Slip, Hasil]]:
        """Harmless edits that raised an error or a warning."""
        return [(s, h) for s, h in zip(self.jinak, self.hasil_jinak, strict=True) if h.tertangkap or h.gagal]

    @property
    def tanpa_saksi(self) -> list[AngkaSumber]:
        """Figures that nothing contradicts for certain."""
        return [a for a in self.angka if not a.pasti]

    @property
    def tanpa_saksi_apa_pun(self) -> list[AngkaSumber]:
        return [a for a in self.angka if not a.pasti and not a.kisaran]

    def sasaran(self) -> list[tuple[str, str, bool]]:
        """Each goal with what was reached and whether that is enough."""
        bersaksi = sum(bool(s.saksi) for s in self.slip)
        tangkap = _bagian(bersaksi - len(self.luput), bersaksi)
        tanpa = _bagian(len(self.tanpa_saksi), len(self.angka))
        alarm = _bagian(len(self.alarm), len(self.jinak))
        galat = sum(t.berat == "error" for t in self.bersih)
        gagal = sum(bool(h.gagal) for h in (*self.hasil, *self.hasil_jinak))
        return [
            (
                f"kesalahan bersaksi yang tertangkap, paling sedikit {persen(BERSAKSI_MINIMAL)}",
                f"{bersaksi - len(self.luput)} dari {bersaksi} ({persen(tangkap)})",
                not bersaksi or tangkap >= BERSAKSI_MINIMAL,
            ),
            (
                f"angka di balik cetakan tanpa saksi pasti, kurang dari {persen(TANPA_SAKSI_MAKSIMAL)}",
                f"{len(self.tanpa_saksi)} dari {len(self.angka)} ({persen(tanpa)})",
                tanpa < TANPA_SAKSI_MAKSIMAL,
            ),
            (
                f"suntingan tak bersalah yang diperingatkan, paling banyak {persen(ALARM_MAKSIMAL)}",
                f"{len(self.alarm)} dari {len(self.jinak)} ({persen(alarm)})",
                not self.jinak or alarm <= ALARM_MAKSIMAL,
            ),
            ("galat pada isi yang bersih, tidak boleh ada", str(galat), galat == 0),
            ("kegagalan program, tidak boleh ada", str(gagal), gagal == 0),
        ]

    @property
    def tercapai(self) -> bool:
        return all(cukup for *_, cukup in self.sasaran())


def _baris(nama: str, milik: Sequence[tuple[Slip, Hasil]]) -> Baris:
    saksi = [(s, h) for s, h in milik if s.saksi]
    tanpa = [h for s, h in milik if not s.saksi]
    return Baris(
        nama,
        len(milik),
        len(saksi),
        sum(h.tertangkap for _, h in saksi),
        sum(h.dicatat for _, h in saksi),
        sum(not h.tertangkap and not h.dicatat for _, h in saksi),
        len(tanpa),
        sum(h.tertangkap for h in tanpa),
        sum(bool(h.gagal) for _, h in milik),
    )


def _bagian(sebagian: int, semua: int) -> Decimal:
    return Decimal(100 * sebagian) / semua if semua else Decimal(100)


# ---------------------------------------------------------------- printing


def tabel(p: Putusan) -> Iterator[str]:
    """The table by class, in Markdown."""
    kolom = (
        "Jumlah",
        "Bersaksi",
        "Tertangkap",
        "%",
        "Catatan saja",
        "Luput",
        "Tak bersaksi",
        "di antaranya tertangkap",
    )
    yield f"| Kelas kesalahan | {' | '.join(kolom)} |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    semua = p.baris()
    jumlah = _jumlah(semua)
    for b in (*semua, jumlah):
        bagian = persen(_bagian(b.tertangkap, b.bersaksi)) if b.bersaksi else "–"
        tebal = "**" if b is jumlah else ""
        sel = (
            b.jumlah,
            b.bersaksi,
            b.tertangkap,
            bagian,
            b.catatan,
            b.luput,
            b.tak_bersaksi,
            b.tak_bersaksi_tertangkap,
        )
        yield f"| {tebal}{b.nama}{tebal} | " + " | ".join(f"{tebal}{x}{tebal}" for x in sel) + " |"


def _jumlah(baris: Sequence[Baris]) -> Baris:
    kolom = [f for f in Baris.__slots__ if f != "nama"]
    return Baris("Jumlah", *(sum(getattr(b, k) for b in baris) for k in kolom))


def daftar_luput(p: Putusan, banyak: int | None = _TAMPIL) -> Iterator[str]:
    """What got by: class, place, the change, what could have told."""
    for s, h in p.luput[:banyak]:
        catatan = f"; catatan {', '.join(t.kode for t in h.baru)}" if h.dicatat else ""
        gagal = f"; PROGRAM GAGAL: {h.gagal}" if h.gagal else ""
        yield f"{s.kelas} {_tempat(p.sumber, s)}: {s.uraian} [saksi: {', '.join(s.saksi)}{catatan}{gagal}]"
        yield from beda(p.sumber, s)
    if banyak is not None and len(p.luput) > banyak:
        yield f"… dan {len(p.luput) - banyak} lagi (--rinci)"


def _tempat(sumber: Sumber, s: Slip) -> str:
    baris = "" if s.berkas.startswith(TEMPLAT) else f":{sumber.baris(s.berkas, s.sunting[0].awal)}"
    return f"{s.berkas}{baris}"


def beda(sumber: Sumber, s: Slip) -> Iterator[str]:
    """The first changed line, before and after."""
    x = s.sunting[0]
    teks = sumber.teks[x.berkas]
    awal, akhir = teks.rfind("\n", 0, x.awal) + 1, teks.find("\n", x.akhir)
    akhir = len(teks) if akhir < 0 else akhir
    if s.berkas.startswith(TEMPLAT):
        awal, akhir = max(0, x.awal - 40), x.akhir + 40
    yield f"    - {_ringkas(teks[awal:akhir], x.awal - awal)}"
    yield f"    + {_ringkas(teks[awal : x.awal] + x.teks + teks[x.akhir : akhir], x.awal - awal)}"


def _ringkas(teks: str, di: int, lebar: int = 110) -> str:
    mulai = max(0, di - 50)
    potong = " ".join(teks[mulai : mulai + lebar].split())
    return ("…" if mulai else "") + potong + ("…" if len(teks) > mulai + lebar else "")


def ringkasan(p: Putusan) -> Iterator[str]:
    """Goals and what was reached."""
    for nama, tercapai, cukup in p.sasaran():
        yield f"{'[tercapai]' if cukup else '[BELUM]  '} {nama}: {tercapai}"


def daftar_alarm(p: Putusan, banyak: int | None = _TAMPIL) -> Iterator[str]:
    """Harmless edits that were told of."""
    for s, h in p.alarm[:banyak]:
        temuan = "; ".join(f"{t.kode} {t.pesan[:90]}" for t in h.baru if t.berat != "note") or h.gagal
        yield f"{s.kelas} {_tempat(p.sumber, s)}: {s.uraian} → {temuan}"
        yield from beda(p.sumber, s)


def daftar_jinak(p: Putusan) -> Iterator[str]:
    """How many harmless edits of each kind there were, and how many of them were told of."""
    semua, salah = Counter(s.kelas for s in p.jinak), Counter(s.kelas for s, _ in p.alarm)
    for k in JINAK:
        if semua[k.id]:
            yield f"- {k.nama}: {semua[k.id]}" + (f", {salah[k.id]} diperingatkan" if salah[k.id] else "")


def daftar_tanpa_saksi(p: Putusan) -> Iterator[str]:
    """Figures without a certain witness, gathered by path, with what could be added."""
    kelompok: dict[tuple[str, str], list[AngkaSumber]] = {}
    for a in p.tanpa_saksi:
        kelompok.setdefault((a.tapak.berkas, usul(a.tapak)), []).append(a)
    for (berkas, saran), daftar in kelompok.items():
        lemah = sum(bool(a.kisaran) for a in daftar)
        ket = f", {lemah} di antaranya dijaga kisarannya" if lemah else ""
        yield f"- `{berkas}`: {len(daftar)} angka{ket}. Saksi yang dapat ditambahkan: {saran}."


def halaman(p: Putusan) -> str:
    """``docs/mutasi.md``."""
    jenis = Counter((t.kode, t.berat) for t in p.bersih if t.berat == "warning")
    jinak = Counter(s.kelas for s in p.jinak)
    bagian = [
        _PEMBUKA.format(tahun=p.sumber.tahun, benih=p.benih, jumlah=len(p.slip), jinak=len(p.jinak)),
        "## Hasil\n",
        "| Sasaran | Tercapai | |\n|---|---|---|",
        *(f"| {nama} | {nilai} | {'ya' if cukup else '**belum**'} |" for nama, nilai, cukup in p.sasaran()),
        "\n## Menurut kelas\n",
        *tabel(p),
        _PENJELASAN,
        "## Yang luput\n",
        *(["Tidak ada."] if not p.luput else ["```text", *daftar_luput(p), "```"]),
        "\n## Angka tanpa saksi\n",
        _ANGKA.format(semua=len(p.angka), tanpa=len(p.tanpa_saksi), apa_pun=len(p.tanpa_saksi_apa_pun)),
        *daftar_tanpa_saksi(p),
        "\n## Isi yang bersih\n",
        "Tidak ada galat. Peringatan yang tersisa, semuanya benar adanya:\n"
        if not any(t.berat == "error" for t in p.bersih)
        else "**Ada galat.** Peringatannya:\n",
        *(f"- {kode}: {n} kali" for (kode, _), n in sorted(jenis.items())),
        "\n## Suntingan yang tak bersalah\n",
        f"{len(p.jinak)} suntingan dari {len(jinak)} jenis; {len(p.alarm)} menimbulkan galat atau peringatan baru.\n",
        *daftar_jinak(p),
        *(["", "```text", *daftar_alarm(p), "```"] if p.alarm else []),
    ]
    return "\n".join(bagian).rstrip() + "\n"


_PEMBUKA = """\
# Uji mutasi

*Halaman ini dibuat oleh `make mutasi TULIS=ya`; jangan disunting.* Isi laporan {tahun} yang bersih diberi satu kesalahan
yang masuk akal pada setiap percobaan, sebagai teks, lalu diperiksa seperti `lkip check`. Dengan benih {benih}: {jumlah}
kesalahan dan {jinak} suntingan yang tak bersalah. Benih yang sama memberi hasil yang sama.

*Tertangkap* berarti ada galat atau peringatan yang tidak ada pada isi yang bersih; catatan tidak dihitung.
*Bersaksi* berarti ada isi lain yang membantahnya: jumlah kontrol, target pada dokumen lain, tabel kedua, hitungan.
Daftarnya ada pada `tests/tools/mutasi/saksi.py` dan, bagi kesalahan pada narasi dan templat, pada modul kelasnya, ditulis
dari arti isinya, terpisah dari aturan pemeriksa, dan tidak melihat hasil pemeriksaan. Kesalahan yang bersaksi tetapi tidak
tertangkap adalah *luput*, apa pun sebabnya.
"""
_PENJELASAN = """
*Tak bersaksi*: tidak ada isi lain yang dapat membantah nilai salah itu, misalnya nomor urut pada NIP, atau dua angka yang
tertukar di dalam satu jumlah. Sebagian tertangkap juga, oleh aturan tentang bentuk dan kewajaran.
"""
_ANGKA = """\
Dari {semua} angka masukan di balik angka yang tercetak, {tanpa} tidak mempunyai saksi yang pasti; {apa_pun} di antaranya
tidak pula dijaga kisaran (deret tahun, rentang 0–100, besaran pada RKT). Target RKT dicetak sebagai teks dan tidak
termasuk hitungan ini.
"""
