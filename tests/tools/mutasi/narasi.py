"""Slips in the narrative: what is typed where an expression stood, claims turned round, paragraphs pasted or emptied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from tests.tools.mutasi import angka as ubah_angka
from tests.tools.mutasi.ketik import salah_huruf
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Sumber, Ungkapan

_DERET = re.compile(r"\d[\d.]*(?:,\d+)?")
_BUKAN_ANGKA = re.compile(
    r"^(?:tahun|tahun_lalu|hukum\.|instansi\.|organisasi\.|pk\.judul|pk\.tanggal|rkt\.|iku\.|laporan\.|renstra\.(?:nama|tanggal|periode))"
    r"|kalimat\.|tahun_akhir|\.uraian|\.nama|\.tanggal|daftar$"
)
_SISA = (
    "…",
    "xxx",
    "[diisi kemudian]",
    "TODO",
    "Lorem ipsum dolor sit amet.",
    "………………",
    "(isi di sini)",
    "XX%",
    "Rp…",
    "<nama kegiatan>",
)
_EJAAN = (
    ("persentase", "prosentase"),
    ("Persentase", "Prosentase"),
    ("di wilayah", "diwilayah"),
    ("di lapangan", "dilapangan"),
    ("di bawah", "dibawah"),
    ("di luar", "diluar"),
    ("di antara", "diantara"),
    ("analisis", "analisa"),
    ("provinsi", "propinsi"),
    ("sistem", "sistim"),
    ("standar", "standart"),
    ("jadwal", "jadual"),
    ("risiko", "resiko"),
    ("izin", "ijin"),
    ("praktik", "praktek"),
    ("kualitas", "kwalitas"),
    ("antarinstansi", "antar instansi"),
    ("bertanggung jawab", "bertanggungjawab"),
    ("terima kasih", "terimakasih"),
    ("efektivitas", "efektifitas"),
    ("aktif", "aktip"),
    ("kerja sama", "kerjasama"),
)
_KANTOR_LAIN = ("Kecamatan Kaliwates", "Kecamatan Sumbersari", "Kecamatan Arjasa")


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot of a narrative file: its heading's and its body's stretch."""

    berkas: str
    judul: str
    kepala: int
    awal: int
    akhir: int


def slot(s: Sumber) -> list[Slot]:
    """Every slot, in order; one without a heading is its file."""
    hasil = []
    for berkas in s.narasi:
        teks = s.teks[berkas]
        kepala = list(re.finditer(r"(?m)^## (.+)\n", teks))
        if not kepala:
            hasil.append(Slot(berkas, "", 0, 0, len(teks)))
        for m, lanjut in zip(kepala, [*kepala[1:], None] if kepala else [], strict=True):
            hasil.append(Slot(berkas, m[1], m.start(), m.end(), lanjut.start() if lanjut else len(teks)))
    return hasil


def paragraf(s: Sumber) -> list[tuple[Slot, int, int]]:
    """Every plain paragraph of a slot with its stretch; lists and tables aside."""
    hasil = []
    for x in slot(s):
        for m in re.finditer(r"(?m)^(?![-|#]|\d+\. |[a-z]\. )(\S.*)$", s.teks[x.berkas][x.awal : x.akhir]):
            hasil.append((x, x.awal + m.start(), x.awal + m.end()))
    return hasil


def _ganti(kelas: str, u: Ungkapan, baru: str, saksi: tuple[str, ...]) -> Slip:
    return Slip(kelas, f"{{{{ {u.teks} }}}} → {baru}", (Sunting(u.berkas, u.awal, u.akhir, baru),), saksi)


# ---------------------------------------------------------------- figures typed


def ketik(s: Sumber, acak: Random) -> Iterator[Slip]:
    """An expression replaced by its value, typed with a wrong digit."""
    for u in s.ungkapan:
        if _BUKAN_ANGKA.search(u.teks) or "(" in u.tercetak or len(u.tercetak) > 60:
            continue
        deret = list(_DERET.finditer(u.tercetak))
        if not deret:
            continue
        m = acak.choice(deret)
        for cara in acak.sample((ubah_angka.tukar, ubah_angka.ganti, ubah_angka.hilang, ubah_angka.ganda), 4)[:2]:
            polos = m[0].replace(".", "")
            rupiah = polos.endswith(",00") and u.tercetak.startswith("Rp")
            baru = cara(polos.removesuffix(",00") if rupiah else polos, acak)
            if baru is None or baru == polos:
                continue
            tertulis = _bertitik(baru) + (",00" if rupiah else "")
            yield _ganti("ketik", u, u.tercetak[: m.start()] + tertulis + u.tercetak[m.end() :], ("hitungan",))


def _bertitik(teks: str) -> str:
    bulat, koma, pecahan = teks.partition(",")
    return f"{int(bulat):,}".replace(",", ".") + koma + pecahan


def terbilang(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A figure with its words typed: the digits or the words are another number's."""
    for u in s.ungkapan:
        m = re.fullmatch(r"([\d.]+) \((.+)\)", u.tercetak)
        if m is None:
            continue
        n = int(m[1].replace(".", ""))
        for lain in (n + acak.choice([1, -1]), n + acak.choice([10, 2])):
            if lain > 0:
                yield _ganti("terbilang", u, f"{_bertitik(str(lain))} ({m[2]})", ("terbilang",))
        yield _ganti(
            "terbilang",
            u,
            f"{m[1]} ({acak.choice(['seratus tiga', 'dua puluh', 'sembilan', 'tujuh belas'])})",
            ("terbilang",),
        )


def tahun(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A year typed wrong: outside the Renstra and the report's history, or last year's where this one belongs."""
    periode = {t for r in s.isi.renstra for t in range(r.periode_mulai, r.periode_selesai + 1)} | set(s.tahun_lalu)
    for u in s.ungkapan:
        if u.teks in ("tahun", "tahun_lalu", "renstra.periode_selesai") or u.teks.endswith("tahun_akhir"):
            n = int(u.tercetak)
            lain = acak.choice([n - 10, n + 10, int(f"{u.tercetak[:2]}{u.tercetak[3]}{u.tercetak[2]}"), n - 1])
            yield _ganti(
                "narasi_tahun", u, str(lain), () if lain in periode else ("periode Renstra dan tahun laporan",)
            )


def periode(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A period typed that is reversed or another's."""
    for u in s.ungkapan:
        m = re.search(r"(\d{4})-(\d{4})", u.tercetak)
        if m is not None:
            for lain in (
                f"{m[1]}-{int(m[2]) - 10}",
                f"{m[2]}-{m[1]}",
                f"{int(m[1]) - 5}-{int(m[2]) - 5}",
                f"{int(m[1]) + 1}-{m[2]}",
            ):
                yield _ganti("periode", u, u.tercetak.replace(m[0], lain), ("periode Renstra",))
    for x, _, akhir in acak.sample(paragraf(s), 12):
        r = s.isi.renstra[-1]
        lain = acak.choice(
            [f"{r.periode_mulai}-{r.periode_selesai - 10}", f"{r.periode_mulai - 5}-{r.periode_selesai - 5}"]
        )
        teks = f" Hal itu sejalan dengan Renstra {lain}."
        yield Slip("periode", f"{x.judul}: +{teks}", (Sunting(x.berkas, akhir, akhir, teks),), ("periode Renstra",))


# ---------------------------------------------------------------- claims


def predikat(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A predicate or category typed that isn't the figure's."""
    skala = [(t.kategori, t.predikat) for t in s.isi.laporan.skala_predikat or ()]
    for u in s.ungkapan:
        for n, akhiran in ((1, ".predikat"), (0, ".kategori")):
            if u.teks.endswith(akhiran):
                lain = [t[n] for t in skala if t[n] != u.tercetak]
                for baru in acak.sample(lain, min(4, len(lain))):
                    yield _ganti("predikat", u, baru, ("skala predikat",))


def gerak(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Naik typed for turun, and the reverse; a sentence that says so."""
    lawan = {"naik": "turun", "turun": "naik", "tetap": "naik"}
    for u in s.ungkapan:
        if u.teks.endswith(".gerak") and u.tercetak in lawan:
            yield _ganti("gerak", u, lawan[u.tercetak], ("riwayat",))
    for b in s.laporan.pk.baris if s.laporan.pk else ():
        i = s.laporan.indikator[b.indikator.id]
        kini, lalu = i.realisasi.nilai, i.lalu.realisasi.nilai if i.lalu is not None else None
        if kini is None or lalu is None:
            continue
        benar = "naik" if kini > lalu else "turun" if kini < lalu else "tetap"
        nama, id_ = f"{{{{ baris_pk.{b.id}.uraian_indikator }}}}", i.id
        for kata, pola in (
            ("naik", "Realisasi {nama} naik dibandingkan tahun {{{{ tahun_lalu }}}}."),
            ("turun", "Realisasi {nama} menurun dibandingkan tahun {{{{ tahun_lalu }}}}."),
            ("tetap", "Realisasi {nama} tetap sama dengan tahun {{{{ tahun_lalu }}}}."),
            (
                "naik",
                "Dengan demikian {nama} meningkat dari {{{{ indikator.{id}.lalu.realisasi }}}} menjadi "
                "{{{{ indikator.{id}.realisasi }}}}.",
            ),
            (
                "turun",
                "Dengan demikian {nama} turun dari {{{{ indikator.{id}.lalu.realisasi }}}} menjadi {{{{ "
                "indikator.{id}.realisasi }}}}.",
            ),
        ):
            if kata != benar:
                yield _kalimat(s, "gerak", f"pk/{b.id}", "Tahun lalu", pola.format(nama=nama, id=id_), ("riwayat",))
    _ = acak


def _kalimat(s: Sumber, kelas: str, berkas: str, judul: str, teks: str, saksi: tuple[str, ...]) -> Slip:
    """A sentence typed at the end of a slot's first paragraph."""
    nama = f"{s.tahun}/narasi/{berkas}.md"
    di = next(akhir for x, _, akhir in paragraf(s) if x.berkas == nama and x.judul == judul)
    return Slip(kelas, f"+ {teks}", (Sunting(nama, di, di, f" {teks}"),), saksi)


def tercapai(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """A target said to be met that isn't, and the reverse."""
    for lama, baru in (
        ("belum memenuhi target", "telah memenuhi target"),
        ("belum mencapai targetnya", "telah mencapai targetnya"),
        ("Target terpenuhi", "Target belum terpenuhi"),
        ("target tahunannya terpenuhi", "target tahunannya belum terpenuhi"),
        ("target terpenuhi pada", "target belum terpenuhi pada"),
        ("walaupun target tahunannya terpenuhi", "karena target tahunannya tidak terpenuhi"),
    ):
        for berkas in s.narasi:
            for m in re.finditer(re.escape(lama), s.teks[berkas]):
                yield Slip("tercapai", f"{lama} → {baru}", (Sunting(berkas, m.start(), m.end(), baru),), ("capaian",))
    for b in s.laporan.pk.baris if s.laporan.pk else ():
        i = s.laporan.indikator[b.indikator.id]
        if i.capaian.nilai is None:
            continue
        nama = f"{{{{ baris_pk.{b.id}.uraian_indikator }}}}"
        berkas = f"pk/{b.id}"
        for teks in (
            (
                "Target {nama} belum tercapai.",
                "{nama} belum mencapai target tahun {{{{ tahun }}}}.",
                "Realisasi {nama} di bawah target.",
            )
            if i.capaian.nilai >= 100
            else (
                "Target {nama} telah tercapai.",
                "{nama} sudah mencapai target tahun {{{{ tahun }}}}.",
                "Realisasi {nama} telah melebihi target.",
            )
        ):
            yield _kalimat(s, "tercapai", berkas, "Capaian", teks.format(nama=nama), ("capaian",))


# ---------------------------------------------------------------- what is referred to


def hukum(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A regulation typed with another number, year or title."""
    for u in s.ungkapan:
        if not u.teks.startswith("hukum."):
            continue
        m = re.search(r"Nomor (\d+) Tahun (\d{4})", u.tercetak)
        if m is not None:
            for a, b in ((int(m[1]) + acak.choice([1, -1, 10]), m[2]), (m[1], int(m[2]) + acak.choice([1, -1, -10]))):
                yield _ganti("hukum_narasi", u, u.tercetak.replace(m[0], f"Nomor {a} Tahun {b}"), ("dasar hukum",))
        if " tentang " in u.tercetak:
            awal = u.tercetak.index(" tentang ") + 9
            kata = u.tercetak[awal:].split(" ")
            n = acak.randrange(1, max(2, len(kata)))
            yield _ganti("hukum_narasi", u, u.tercetak[:awal] + " ".join(kata[:n] + kata[n + 1 :]), ("dasar hukum",))
            salah = salah_huruf(u.tercetak, acak, awal)
            if salah is not None:
                a, b, baru = salah
                yield _ganti("hukum_narasi", u, u.tercetak[:a] + baru + u.tercetak[b:], ("dasar hukum",))


def kantor(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Another office's name, its own mistyped by a letter, a predecessor's name."""
    nama = s.isi.instansi
    kepala = [p for p in s.isi.pejabat if p.peran == "kepala"]
    for u in s.ungkapan:
        if u.teks == "instansi.nama":
            if acak.random() < 0.5:
                yield _ganti("kantor", u, acak.choice(_KANTOR_LAIN), ("nama kantor",))
            elif (salah := salah_huruf(u.tercetak, acak)) is not None:
                a, b, baru = salah
                yield _ganti("kantor", u, u.tercetak[:a] + baru + u.tercetak[b:], ("nama kantor",))
        elif u.teks == "instansi.kepala.lengkap":
            yield _ganti("kantor", u, f"{nama.kepala.jabatan} {acak.choice(_KANTOR_LAIN).split()[1]}", ("nama kantor",))
            yield _ganti("kantor", u, f"{u.tercetak} {kepala[-1].nama}", ("masa pejabat",))
        elif u.teks in ("instansi.daerah", "instansi.atasan.lengkap"):
            kata = u.tercetak.split()
            yield _ganti("kantor", u, " ".join([*kata[:-1], "Bondowoso"]), ("nama kantor",))


def rujukan(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A cross-reference typed to a table that isn't there; an expression broken."""
    for berkas in s.narasi:
        for m in re.finditer(r"\{\{\s*lihat\.tabel_(\w+)\s*\}\}", s.teks[berkas]):
            yield Slip(
                "rujukan",
                f"{m[0]} → Tabel 3.19",
                (Sunting(berkas, m.start(), m.end(), "Tabel 3.19"),),
                ("nomor tabel",),
            )
    for u in acak.sample(s.ungkapan, 40):
        n = acak.randrange(1, len(u.teks) - 1)
        rusak = [f"{{{{ {u.teks[:n] + u.teks[n + 1 :]} }}}}", f"{{{{ {u.teks} }}", f"{{ {u.teks} }}"]
        yield _ganti("rujukan", u, acak.choice(rusak), ("ungkapan",))


# ---------------------------------------------------------------- paragraphs and spelling

PARAGRAF_LALU = (
    "Keberhasilan ini tidak lepas dari kerja keras seluruh pegawai yang bekerja bersama "
    "masyarakat sejak awal tahun. Rapat evaluasi "
    "digelar setiap bulan agar hambatan di lapangan cepat diketahui dan dicarikan jalan keluarnya oleh pimpinan.",
    "Permasalahan yang masih dihadapi ialah terbatasnya kendaraan operasional dan belum "
    "lengkapnya perangkat komputer pada loket. "
    "Keadaan tersebut membuat antrean kadang memanjang terutama menjelang tahun ajaran baru sekolah.",
    "Koordinasi dengan lembaga kemasyarakatan berjalan baik melalui pertemuan rutin di balai kelurahan. Usulan warga dicatat, "
    "dipilah menurut mendesaknya, lalu diteruskan kepada perangkat daerah yang berwenang menanganinya.",
    "Pada masa pemulihan sesudah pandemi, pelayanan tatap muka dibuka kembali secara bertahap. "
    "Warga yang berkepentingan mengambil "
    "nomor antrean lebih dahulu, dan jarak tempat duduk di ruang tunggu diatur demi kenyamanan bersama.",
    "Dibandingkan dengan kebutuhan, tenaga yang memahami penyusunan dokumen perencanaan belum memadai. Bimbingan teknis yang "
    "diikuti dua kali dalam setahun cukup membantu, tetapi perputaran pegawai membuat pengetahuannya tidak menetap.",
    "Kegiatan gotong royong dihidupkan kembali dengan melibatkan karang taruna dan kader "
    "kesehatan. Selain membersihkan saluran "
    "air, kegiatan tersebut menjadi tempat bertukar kabar antarwarga dan memperkuat rasa memiliki lingkungan.",
)
"""Paragraphs of a made-up report of the year before."""


def _lalu(s: Sumber) -> tuple[tuple[str, str], ...]:
    """Last year's narrative as it would stand in its folder."""
    bagian = {"ikhtisar": "Kendala", "bab4": "Permasalahan", **{f"pk/{b.id}": "Penyebab" for b in s.isi.pk[-1].baris}}
    folder = f"{s.tahun - 1}/narasi"
    return tuple(
        (f"{folder}/{nama}.md", f"## {judul}\n\n{PARAGRAF_LALU[n % len(PARAGRAF_LALU)]}\n")
        for n, (nama, judul) in enumerate(bagian.items())
        if n < len(PARAGRAF_LALU)
    )


def paragraf_lalu(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A paragraph pasted from last year's narrative, in place of one or behind one."""
    lalu = _lalu(s)
    for x, awal, akhir in acak.sample(paragraf(s), min(40, len(paragraf(s)))):
        teks = acak.choice(lalu)[1].split("\n\n")[1].strip()
        ganti = acak.random() < 0.4 and "{{" not in s.teks[x.berkas][awal:akhir]
        sunting = Sunting(x.berkas, awal, akhir, teks) if ganti else Sunting(x.berkas, akhir, akhir, f"\n\n{teks}")
        yield Slip("paragraf_lalu", f"{x.judul}: {teks[:50]}…", (sunting,), ("narasi tahun lalu",), lalu)


def paragraf_slot(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A paragraph pasted from another slot, or twice in its own."""
    panjang = [(x, s.teks[x.berkas][a:b]) for x, a, b in paragraf(s) if b - a > 160]
    for x, _, akhir in acak.sample(paragraf(s), min(40, len(paragraf(s)))):
        _, teks = acak.choice(panjang)
        yield Slip(
            "paragraf_slot",
            f"{x.judul}: {teks[:50]}…",
            (Sunting(x.berkas, akhir, akhir, f"\n\n{teks}"),),
            ("paragraf yang sama",),
        )


def kosong(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A slot emptied, removed, or left with a dash or a word."""
    for x in slot(s):
        for isi in ("", acak.choice(["-", "Idem.", "Sama dengan tahun lalu.", "Nihil."])):
            yield Slip(
                "kosong",
                f"{x.judul}: {isi or 'dikosongkan'}",
                (Sunting(x.berkas, x.awal, x.akhir, f"\n{isi}\n\n"),),
                ("susunan",),
            )
        if not x.judul:
            continue
        yield Slip("kosong", f"{x.judul}: dihapus", (Sunting(x.berkas, x.kepala, x.akhir, ""),), ("susunan",))
        salah = salah_huruf(x.judul, acak)
        if salah is not None:
            a, b, baru = salah
            di = x.kepala + 3
            yield Slip("kosong", f"{x.judul}: judul {baru}", (Sunting(x.berkas, di + a, di + b, baru),), ("susunan",))


def sisa(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A placeholder left behind."""
    for x, awal, akhir in acak.sample(paragraf(s), min(60, len(paragraf(s)))):
        tanda = acak.choice(_SISA)
        sunting = acak.choice(
            [
                Sunting(x.berkas, akhir, akhir, f" {tanda}"),
                Sunting(x.berkas, akhir, akhir, f"\n\n{tanda}"),
                Sunting(x.berkas, awal, awal, f"{tanda} "),
            ]
        )
        yield Slip("sisa", f"{x.judul}: {tanda}", (sunting,), ("kata sisa",))


def ejaan(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Old or wrong spelling; an amount written the old way."""
    for berkas in s.narasi:
        for baku, lama in _EJAAN:
            for m in re.finditer(rf"(?<![\w.]){baku}(?![\w_])", s.teks[berkas]):
                if "{{" not in s.teks[berkas][m.start() - 60 : m.start()].rsplit("}}", 1)[-1]:
                    yield Slip("ejaan", f"{baku} → {lama}", (Sunting(berkas, m.start(), m.end(), lama),), ("ejaan",))
    for u in s.ungkapan:
        if u.tercetak.startswith("Rp"):
            angka = u.tercetak[2:]
            lama = acak.choice(
                [f"Rp. {angka}", f"Rp {angka}", f"Rp. {angka},-", f"Rp{angka},-", f"Rp.{angka.removesuffix(',00')},-"]
            )
            yield _ganti("ejaan", u, lama, ("ejaan",))
        if "miliar" in u.tercetak:
            yield _ganti("ejaan", u, u.tercetak.replace("miliar", "milyar"), ("ejaan",))
        if re.fullmatch(r"\d+,\d+%", u.tercetak):
            yield _ganti(
                "ejaan",
                u,
                acak.choice(
                    [
                        u.tercetak.replace(",", "."),
                        u.tercetak.replace("%", " %"),
                        u.tercetak.replace(",", ".").replace("%", " %"),
                    ]
                ),
                ("ejaan",),
            )


def nomor(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """A number of an ordered list skipped or doubled."""
    for berkas in s.narasi:
        for m in re.finditer(r"(?m)^(\d+)\. ", s.teks[berkas]):
            n = int(m[1])
            if n >= 2:
                for lain in (n + 1, n - 1):
                    yield Slip(
                        "nomor",
                        f"butir {n}. → {lain}.",
                        (Sunting(berkas, m.start(), m.end(1), str(lain)),),
                        ("urutan",),
                    )
        for m in re.finditer(r"(?m)^([b-y])\. ", s.teks[berkas]):
            lain_huruf = chr(ord(m[1]) + 1)
            yield Slip(
                "nomor",
                f"butir {m[1]}. → {lain_huruf}.",
                (Sunting(berkas, m.start(), m.end(1), lain_huruf),),
                ("urutan",),
            )


Pembuat = Callable[[Sumber, Random], Iterator[Slip]]
