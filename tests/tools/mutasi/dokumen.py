"""Slips in people, dates, years, ids, rows and wordings of the YAML files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from random import Random

from lkip_docgen.bahasa import bulan
from tests.tools.mutasi.angka import ganti_teks, saksi_dari
from tests.tools.mutasi.ketik import dalam_nilai, salah_huruf
from tests.tools.mutasi.saksi import Saksi
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Butir, Sumber, Tapak

_BULAN = [bulan(date(2000, n, 1)) for n in range(1, 13)]
_TANGGAL = re.compile(rf"(\d{{1,2}}) ({'|'.join(_BULAN)}) (\d{{4}})")
_TAHUN = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PANGKAT = {
    "IV/b": "Pembina Tingkat I",
    "IV/a": "Pembina",
    "III/d": "Penata Tingkat I",
    "III/c": "Penata",
    "III/b": "Penata Muda Tingkat I",
    "III/a": "Penata Muda",
}
_GARIS = Sunting


def _satu(kelas: str, t: Tapak, baru: str, saksi: tuple[str, ...]) -> Slip:
    return Slip(kelas, f"{t.pola}: {t.nilai} → {baru}", (ganti_teks(t, baru),), saksi)


def _padat(teks: str) -> str:
    return " ".join(re.findall(r"\w+", teks.casefold()))


# ---------------------------------------------------------------- people


def nip(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A digit of a NIP swapped, replaced, dropped or doubled."""
    for t in s.di("pejabat.yaml", "pejabat.*.nip"):
        tempat = [n for n, c in enumerate(t.nilai) if c.isdigit()]
        for n in tempat:
            x = t.nilai
            lain = acak.choice([c for c in "0123456789" if c != x[n]])
            calon = [x[:n] + lain + x[n + 1 :], x[:n] + x[n + 1 :], x[: n + 1] + x[n:]]
            if n + 1 < len(x) and x[n + 1].isdigit() and x[n] != x[n + 1]:
                calon.append(x[:n] + x[n + 1] + x[n] + x[n + 2 :])
            for baru in calon:
                yield _satu("nip", t, baru, _saksi_nip(baru))


def _saksi_nip(teks: str) -> tuple[str, ...]:
    """What of a NIP can't be: its length, date of birth, age at appointment, month, sex, serial."""
    angka = "".join(teks.split())
    if len(angka) != 18:
        return ("panjang NIP",)
    try:
        lahir = date(int(angka[:4]), int(angka[4:6]), int(angka[6:8]))
    except ValueError:
        return ("tanggal lahir pada NIP",)
    tahun, bulan = int(angka[8:12]), int(angka[12:14])
    if not (1 <= bulan <= 12 or bulan >= 21):
        return ("bulan pengangkatan pada NIP",)
    umur = tahun - lahir.year - ((min(bulan, 12), 1) < (lahir.month, lahir.day))
    if not 18 <= umur <= 35:
        return ("usia pada NIP",)
    if angka[14] not in "12" or angka[15:] == "000":
        return ("kelamin atau nomor urut pada NIP",)
    return ()


def nama(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A name mistyped by one letter: of people, the office, its parts, its area."""
    for berkas, pola in (
        ("pejabat.yaml", ("pejabat.*.nama",)),
        (
            "instansi.yaml",
            ("nama", "pemerintah", "daerah", "ibu_kota", "kepala.*", "atasan.*", "kop.baris.*", "wilayah.*.nama"),
        ),
        ("organisasi.yaml", ("unit.*.nama", "unit.*.jabatan", "judul_bagan.*")),
        (f"{s.tahun}/sdm.yaml", ("jabatan.*.jabatan",)),
        (f"{s.tahun}/profil.yaml", ("batas.*.wilayah.*",)),
    ):
        for t in s.di(berkas, *pola):
            for _ in range(2):
                salah = salah_huruf(t.nilai, acak)
                if salah is None:
                    continue
                awal, akhir, baru = salah
                saksi = _nama_di_tempat_lain(s, t, t.nilai[awal:akhir])
                yield _satu("nama", t, t.nilai[:awal] + baru + t.nilai[akhir:], saksi)


def _nama_di_tempat_lain(s: Sumber, t: Tapak, kata: str) -> tuple[str, ...]:
    """Whether the mistyped word stands elsewhere of the same thing: in its id, or with the office's name in other
    scalars of the same kind of file."""
    kecil = kata.casefold()
    if t.jalan[0] == "jabatan":
        unit = {_padat(x.nilai) for x in s.di("organisasi.yaml", "unit.*.jabatan")}
        return ("jabatan pada susunan organisasi",) if _padat(t.nilai) in unit else ()
    if t.jalan[0] in ("batas", "wilayah"):
        lain = [
            x
            for x in s.tapak
            if x is not t and x.jalan[0] in ("batas", "wilayah") and x.berkas.endswith(("profil.yaml", "instansi.yaml"))
        ]
        if sum(kecil in _padat(x.nilai).split() for x in lain) > 1:
            return ("nama yang sama di tempat lain",)
    id_ = s.nilai(t.berkas, *t.jalan[:-1], "id") if t.jalan[-1] in ("nama", "jabatan") else None
    if id_ and kecil in id_.split("_"):
        return ("id",)
    if t.berkas in ("instansi.yaml", "organisasi.yaml") and _nama_lain(s, t, kecil):
        return ("nama yang sama di tempat lain",)
    return ()


def _nama_lain(s: Sumber, t: Tapak, kata: str) -> bool:
    lain = [x for x in s.tapak if x is not t and x.berkas in ("instansi.yaml", "organisasi.yaml")]
    if t.berkas == "organisasi.yaml" and t.jalan[0] == "unit":  # a unit and the position at its head
        lain = [x for x in lain if x.jalan[:2] == t.jalan[:2]]
    else:
        lain = [x for x in lain if x.jalan[0] != "unit" and (x.berkas == "instansi.yaml" or x.jalan[0] != "fungsi")]
    return any(kata in re.findall(r"[^\W\d_]+", x.nilai.casefold()) for x in lain)


def pangkat(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A rank or golongan taken for another; two golongan of a table exchanged."""
    for t in s.di("pejabat.yaml", "pejabat.*.pangkat"):
        for lain in _PANGKAT.values():
            if lain != t.nilai:
                yield _satu("pangkat", t, lain, ("golongan",))
    for t in s.di("pejabat.yaml", "pejabat.*.golongan"):
        for lain in _PANGKAT:
            if lain != t.nilai:
                yield _satu("pangkat", t, lain, ("pangkat",))
    berkas = f"{s.tahun}/sdm.yaml"
    for bagian in ("pangkat", "pendidikan_asn"):
        gol = s.di(berkas, f"{bagian}.*.golongan")
        for a, b in pairwise(gol):
            if _isi_baris(s, a) == _isi_baris(s, b):
                continue
            uraian = f"{bagian}: golongan {a.nilai} dan {b.nilai} tertukar"
            yield Slip("pangkat", uraian, (ganti_teks(a, b.nilai), ganti_teks(b, a.nilai)), ("tabel lain",))
    _ = acak


def _isi_baris(s: Sumber, t: Tapak) -> int:
    """How many people a row of a table counts."""
    return sum(
        int(x.nilai) for x in s.tapak if x.berkas == t.berkas and x.jalan[:2] == t.jalan[:2] and x.jalan[2] == "jumlah"
    )


def pejabat_lama(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A predecessor's name, NIP or both left in an entry."""
    daftar = [t.jalan[:2] for t in s.di("pejabat.yaml", "pejabat.*.nip")]
    for a in daftar:
        for b in daftar:
            if a == b:
                continue
            ubah = {
                isian: (s.menurut["pejabat.yaml", (*a, isian)], s.menurut["pejabat.yaml", (*b, isian)])
                for isian in ("nama", "nip")
            }
            for pilihan in (("nama",), ("nip",), ("nama", "nip")):
                sunting = tuple(ganti_teks(ubah[i][0], ubah[i][1].nilai) for i in pilihan)
                uraian = f"pejabat.*: {' dan '.join(pilihan)} {ubah['nama'][0].nilai} ← {ubah['nama'][1].nilai}"
                yield Slip("pejabat_lama", uraian, sunting, ("orang yang sama dua kali",))
    _ = acak


# ---------------------------------------------------------------- dates and years


def tanggal(s: Sumber, acak: Random) -> Iterator[Slip]:
    """Digits of the day swapped, day or month taken for another, day and month exchanged, year off by one."""
    for t in s.tapak:
        cocok = _TANGGAL.fullmatch(t.nilai)
        if cocok is None or not _berkas_tahun_ini(s, t.berkas):
            continue
        for baru in _tanggal_lain(int(cocok[1]), _BULAN.index(cocok[2]) + 1, int(cocok[3]), acak):
            yield _satu("tanggal", t, f"{baru.day} {_BULAN[baru.month - 1]} {baru.year}", _saksi_tanggal(s, t, baru))


def _berkas_tahun_ini(s: Sumber, berkas: str) -> bool:
    """The report's own files: the review's questions are a document of their own."""
    return ("/" not in berkas and berkas != "reviu.yaml") or berkas.startswith((f"{s.tahun}/", "renstra/"))


def _tanggal_lain(hari: int, bulan: int, tahun: int, acak: Random) -> Iterator[date]:
    balik = int(str(hari)[::-1]) if hari >= 10 else 10 * hari
    geser = bulan % 12 + 1
    for h, b, t in (
        (balik, bulan, tahun),
        (max(1, hari - 1), bulan, tahun),
        (hari, geser, tahun),
        (hari, acak.randrange(1, 13), tahun),
        (bulan, hari, tahun),
        (hari, bulan, tahun - 1),
        (hari, bulan, tahun + 1),
    ):
        try:
            baru = date(t, b, h)
        except ValueError:
            continue
        if (h, b, t) != (hari, bulan, tahun):
            yield baru


def _saksi_tanggal(s: Sumber, t: Tapak, baru: date) -> tuple[str, ...]:
    if t.berkas == "pejabat.yaml" or t.pola in ("tanggal", "pk.*.tanggal", "keputusan.tanggal"):
        if not t.berkas.startswith("renstra/"):
            return ("masa pejabat",)
        mulai = next((r.berlaku.mulai for r in s.isi.renstra if r.tanggal is not None and r.berlaku.mulai), None)
        return ("masa berlaku Renstra",) if mulai is not None and baru > mulai else ()
    if t.berkas.startswith("renstra/"):
        return ("masa berlaku Renstra lain",)
    if t.berkas == "dasar_hukum.yaml":
        return ("judul bagan organisasi",) if s.nilai("organisasi.yaml", "dasar") == _id(s, t) else ("tahun peraturan",)
    return ()


def _id(s: Sumber, t: Tapak) -> str | None:
    return s.nilai(t.berkas, *t.jalan[:-1], "id")


def tahun(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A year off by one, last year's left in, or its digits swapped; in titles, periods, keys of targets, lists."""
    for t in s.tapak:
        saksi = _saksi_tahun(s, t)
        if saksi is None:
            continue
        for m in _TAHUN.finditer(t.nilai):
            lama = int(m[0])
            for lain in {lama - 1, lama + 1, int(m[0][:2] + m[0][3] + m[0][2])} - {lama}:
                baru = t.nilai[: m.start()] + str(lain) + t.nilai[m.end() :]
                yield _satu("tahun", t, baru, saksi(lain))
    for berkas in s.renstra:
        kunci = [t for t in s.nama_isian if t.berkas == berkas and t.pola.startswith("indikator.*.target.")]
        for t in acak.sample(kunci, min(len(kunci), 20)):
            baru = str(int(t.nilai) + acak.choice([-1, 1, 10]))
            yield Slip("tahun", f"{t.pola} → {baru}", (Sunting(berkas, t.awal, t.akhir, baru),), ("tahun matriks",))


def _saksi_tahun(s: Sumber, t: Tapak) -> Callable[[int], tuple[str, ...]] | None:
    """What tells that a year is wrong, by the place where it stands; None where no year stands."""
    if t.berkas.startswith("renstra/"):
        if t.pola in ("nama", "periode_mulai", "periode_selesai", "tahun_matriks.*", "sumber"):
            return lambda _: ("periode Renstra",)
        return None
    if t.berkas == f"{s.tahun}/pk.yaml" and t.pola == "pk.*.judul":
        return lambda _: ("tahun laporan",)
    if t.berkas in (f"{s.tahun}/rkt.yaml", f"{s.tahun}/sdm.yaml") and t.pola in ("judul", "periode"):
        return lambda _: ("tahun laporan",)
    if t.berkas == f"{s.tahun}/laporan.yaml" and t.pola == "riwayat.*":
        return lambda _: ("tahun yang berurut",)
    if t.berkas == f"{s.tahun}/prestasi.yaml" and t.pola == "prestasi.*.tahun":
        return lambda lain: ("tahun laporan",) if lain > s.tahun else ()
    if t.berkas == f"{s.tahun}/foto.yaml" and t.pola == "foto.*.keterangan":
        return lambda lain: ("tahun laporan",) if lain < s.tahun else ()
    if t.berkas == f"{s.tahun}/iku.yaml" and t.pola == "keputusan.nomor":
        return lambda _: ("tanggal keputusan",)
    if t.berkas == "organisasi.yaml" and t.pola == "judul_bagan.*":
        return lambda _: ("dasar hukum",)
    return None


def periode(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """A period reversed, or its end a decade early."""
    pola = re.compile(r"(20\d\d)\s*[-–]\s*(20\d\d)")
    for t in s.tapak:
        if t.berkas.startswith("renstra/") and t.pola in ("nama", "sumber") and (m := pola.search(t.nilai)):
            for baru in (
                f"{m[2]}-{m[1]}",
                f"{m[1]}-{int(m[2]) - 10}",
                f"{m[1]}-{int(m[2]) + 1}",
                f"{int(m[1]) - 1}-{m[2]}",
            ):
                yield _satu("periode_data", t, t.nilai[: m.start()] + baru + t.nilai[m.end() :], ("periode Renstra",))
    for berkas in s.renstra:
        mulai, selesai = s.menurut[berkas, ("periode_mulai",)], s.menurut[berkas, ("periode_selesai",)]
        yield Slip(
            "periode_data",
            "periode_mulai dan periode_selesai tertukar",
            (ganti_teks(mulai, selesai.nilai), ganti_teks(selesai, mulai.nilai)),
            ("periode Renstra",),
        )


# ---------------------------------------------------------------- ids and rows

_ID = re.compile(r"[a-z][a-z0-9_]*")
_ISIAN_ID = frozenset(
    (
        *("id", "indikator", "sasaran", "tujuan", "program", "kegiatan", "sub_kegiatan"),
        *("dasar", "peran", "induk", "baris_pk", "jenis", "dukungan", "versi"),
    )
)


def id_salah(s: Sumber, acak: Random) -> Iterator[Slip]:
    """An id mistyped, where it is given or where it is referred to; or a key that is an id."""
    pemakaian = Counter(w for isi in s.teks.values() for w in re.findall(r"[a-z][a-z0-9_]*", isi))
    for t in s.tapak:
        isian = next((x for x in reversed(t.jalan) if isinstance(x, str)), "")
        if (
            isian not in _ISIAN_ID
            or not _ID.fullmatch(t.nilai)
            or len(t.nilai) < 3
            or t.berkas.endswith("/laporan.yaml")
        ):
            continue
        salah = _id_salah(t.nilai, acak)
        saksi = ("rujukan",) if isian != "id" or pemakaian[t.nilai] > 1 else ()
        yield _satu("id_salah", t, salah, saksi)
    for t in s.nama_isian:
        if (
            _ID.fullmatch(t.nilai)
            and len(t.jalan) >= 2
            and t.jalan[-2] in ("capaian", "anggaran", "target", "kegiatan")
        ):
            salah = _id_salah(t.nilai, acak)
            yield Slip("id_salah", f"{t.pola} → {salah}", (Sunting(t.berkas, t.awal, t.akhir, salah),), ("rujukan",))


def _id_salah(teks: str, acak: Random) -> str:
    n = acak.randrange(1, len(teks))
    return acak.choice([teks[:n] + teks[n + 1 :], teks[:n] + teks[n - 1] + teks[n:]])


_BERINDEKS = {
    ("kinerja.yaml", "program"): "kinerja.program[",
    ("kinerja.yaml", "aduan"): "kinerja.aduan[",
    ("profil.yaml", "batas"): "profil.batas[",
    ("profil.yaml", "profesi"): "profil.profesi[",
}
"""Lists that the narrative may refer to by number, all items of them."""


def baris_hapus(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A list item lost."""
    saksi = saksi_dari(s)
    for b in _butir(s, acak):
        yield Slip("baris_hapus", _uraian(s, b), (Sunting(b.berkas, b.awal, b.akhir, ""),), _saksi_hapus(s, saksi, b))


def baris_ganda(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A list item pasted twice."""
    for b in _butir(s, acak):
        if not b.dalam_baris:
            teks = s.teks[b.berkas][b.awal : b.akhir]
            yield Slip("baris_ganda", _uraian(s, b), (Sunting(b.berkas, b.akhir, b.akhir, teks),), ("butir yang sama",))


def _butir(s: Sumber, acak: Random) -> list[Butir]:
    """Block items of this year's lists; of long lists of words only some. An only item stays."""
    banyak = Counter((b.berkas, b.jalan[:-1]) for b in s.butir)
    daftar = [
        b
        for b in s.butir
        if not b.dalam_baris and _berkas_tahun_ini(s, b.berkas) and banyak[b.berkas, b.jalan[:-1]] > 1
    ]
    kata = [b for b in daftar if (b.berkas, b.jalan) in s.menurut]
    return [b for b in daftar if b not in kata] + acak.sample(kata, min(len(kata), 25))


def _uraian(s: Sumber, b: Butir) -> str:
    awal = " ".join(s.teks[b.berkas][b.awal : b.akhir].split())[:70]
    return f"{'.'.join('*' if isinstance(x, int) else x for x in b.jalan)}: {awal}"


def _saksi_hapus(s: Sumber, saksi: Saksi, b: Butir) -> tuple[str, ...]:
    """An item is missed where its figures are part of a sum, its id is referred to, or the narrative counts on it."""
    isi = [t for t in s.tapak if t.berkas == b.berkas and t.jalan[: len(b.jalan)] == b.jalan]
    hasil = {"kontrol" for t in isi if t.angka and saksi.milik(t.kunci, pasti=True)}
    luar = "".join(teks if nama != b.berkas else teks[: b.awal] + teks[b.akhir :] for nama, teks in s.teks.items())
    for t in isi:
        if t.jalan[-1] not in ("id", "indikator") or len(t.jalan) != len(b.jalan) + 1 or not _ID.fullmatch(t.nilai):
            continue
        if re.search(rf"(?<![a-z0-9_]){re.escape(t.nilai)}(?![a-z0-9_])", luar):
            hasil.add("rujukan")
    nama = (b.berkas.removeprefix(f"{s.tahun}/"), str(b.jalan[0]))
    if len(b.jalan) == 2 and (pola := _BERINDEKS.get(nama)) and any(pola in s.teks[n] for n in s.narasi):
        hasil.add("rujukan narasi")
    if b.berkas == "pejabat.yaml":
        hasil.add("penanda tangan")
    if "diktum" in b.jalan:
        hasil.add("rujukan")
    return tuple(sorted(hasil))


def bentuk(s: Sumber, acak: Random) -> Iterator[Slip]:
    """What can't be read at all: figures in another country's writing, letters for digits, a lost colon, a tab."""
    from tests.tools.mutasi.angka import figur

    for t in acak.sample(figur(s), 20):
        for baru in (
            t.nilai.replace("0", "O", 1),
            f"Rp. {t.nilai}",
            t.nilai + ",-",
            t.nilai.replace(".", ",").replace(",", ".", 1),
        ):
            if baru != t.nilai:
                yield Slip("bentuk", f"{t.pola}: {t.nilai} → {baru}", (ganti_teks(t, baru),), ("bentuk",))
    for t in acak.sample([k for k in s.nama_isian if not k.dalam_baris and not k.nilai.isdecimal()], 30):
        yield Slip(
            "bentuk", f"{t.pola}: isian salah eja", (Sunting(t.berkas, t.awal, t.akhir, t.nilai + "x"),), ("bentuk",)
        )


# ---------------------------------------------------------------- wordings


def _rumusan(s: Sumber) -> list[tuple[tuple[str, str], Tapak]]:
    """Wordings of sasaran, tujuan, indicators, programs, each with what it is a wording of."""
    hasil: list[tuple[tuple[str, str], Tapak]] = []
    for berkas in s.renstra:
        for jenis, isian in (("indikator", "nama"), ("sasaran", "uraian"), ("tujuan", "uraian")):
            for t in s.di(berkas, f"{jenis}.*.{isian}"):
                hasil.append(((jenis, _id(s, t) or ""), t))
        hasil += [
            (("tujuan", s.nilai(berkas, *t.jalan[:-1], "tujuan") or ""), t)
            for t in s.di(berkas, "tc25.*.sasaran_rpjmd")
        ]
    for berkas, pola in ((f"{s.tahun}/pk.yaml", "pk.*.baris.*"), (f"{s.tahun}/iku.yaml", "baris.*")):
        for t in s.di(berkas, f"{pola}.uraian"):
            sasaran = s.nilai(berkas, *t.jalan[:-1], "sasaran")
            hasil.append(
                (("sasaran", sasaran) if sasaran else ("tujuan", s.nilai(berkas, *t.jalan[:-1], "tujuan") or ""), t)
            )
        for t in s.di(berkas, f"{pola}.uraian_indikator"):
            hasil.append((("indikator", s.nilai(berkas, *t.jalan[:-1], "indikator") or ""), t))
    for t in s.di(f"{s.tahun}/rkt.yaml", "tujuan.*.uraian", "tujuan.*.sasaran.*.uraian"):
        hasil.append((("rkt", _padat(t.nilai)), t))
    return hasil


def bunyi(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A wording mistyped by one letter in one document."""
    rumusan = _rumusan(s)
    for kunci, t in rumusan:
        for _ in range(3):
            awal = dalam_nilai(t.mentah)
            salah = salah_huruf(t.mentah, acak, awal)
            if salah is not None:
                a, b, baru = salah
                uraian = f"{t.pola}: {t.mentah[a:b]} → {baru}"
                yield Slip(
                    "bunyi", uraian, (Sunting(t.berkas, t.awal + a, t.awal + b, baru),), _saksi_bunyi(kunci, t, rumusan)
                )


def bunyi_kata(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A word of a wording dropped or doubled in one document."""
    rumusan = _rumusan(s)
    for kunci, t in rumusan:
        awal = dalam_nilai(t.mentah)
        kata = [m for m in re.finditer(r"\b[^\W\d_]{4,}\b ?", t.mentah) if m.start() > awal]
        for m in acak.sample(kata, min(2, len(kata))):
            hapus = acak.random() < 0.6
            baru = "" if hapus else m[0].rstrip() + " " + m[0]
            uraian = f"{t.pola}: kata {m[0].strip()} {'hilang' if hapus else 'dua kali'}"
            yield Slip(
                "bunyi_kata",
                uraian,
                (Sunting(t.berkas, t.awal + m.start(), t.awal + m.end(), baru),),
                _saksi_bunyi(kunci, t, rumusan),
            )


def _saksi_bunyi(kunci: tuple[str, str], t: Tapak, rumusan: list[tuple[tuple[str, str], Tapak]]) -> tuple[str, ...]:
    """A wording has a witness where another document words the same thing alike."""
    sama = any(x is not t and k == kunci and _padat(x.nilai) == _padat(t.nilai) for k, x in rumusan)
    sama = sama or (kunci[0] == "rkt" and any(k[0] != "rkt" and _padat(x.nilai) == _padat(t.nilai) for k, x in rumusan))
    return ("bunyi pada dokumen lain",) if sama else ()


def hukum(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A regulation's number, year or title changed in the list of legal bases."""
    dikutip = _padat(" ".join(t.nilai for t in s.di(f"{s.tahun}/iku.yaml", "keputusan.mengingat.*")))
    for t in s.di("dasar_hukum.yaml", "dasar_hukum.*.nomor", "dasar_hukum.*.tahun"):
        angka = list(re.finditer(r"\d+", t.nilai))
        for m in angka[:1] if t.jalan[-1] == "nomor" and t.nilai.isdecimal() else angka:
            lain = str(int(m[0]) + acak.choice([-1, 1, 10]))
            baru = t.nilai[: m.start()] + lain + t.nilai[m.end() :]
            di_id = m[0] in (_id(s, t) or "").split("_")
            yield _satu("hukum", t, baru, ("id",) if di_id else ())
    for t in s.di("dasar_hukum.yaml", "dasar_hukum.*.tentang"):
        for _ in range(2):
            salah = salah_huruf(t.mentah, acak, dalam_nilai(t.mentah))
            if salah is not None:
                a, b, baru = salah
                saksi = ("bunyi pada keputusan IKU",) if _padat(t.nilai) in dikutip else ()
                uraian = f"{t.pola}: {t.mentah[a:b]} → {baru}"
                yield Slip("hukum", uraian, (Sunting(t.berkas, t.awal + a, t.awal + b, baru),), saksi)
