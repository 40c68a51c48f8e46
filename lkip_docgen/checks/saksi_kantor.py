"""The office against itself: titles that are written twice, places of signature, kinds of its parts, the region it belongs
to. Each value is held against what the other files say of the same thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat
from lkip_docgen.checks.narasi_rujuk_nama import BATAS, tempat_di
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Kepala, Unit
from lkip_docgen.diagnostics import Diagnostic

_SEMENTARA = frozenset({"plt", "plh", "pj", "pjs", "pelaksana", "tugas", "harian", "penjabat", "sementara"})
"""Words before a title that tell who acts in it."""
_PEMIMPIN: Final = {"kabupaten": "bupati", "kota": "wali kota", "provinsi": "gubernur"}
"""Who heads a region (Undang-Undang 23/2014, article 59)."""
SEBUTAN_DESA = frozenset(
    {"desa", "kelurahan", "gampong", "nagari", "pekon", "kampung", "tiyuh", "lembang", "kute", "huta", "negeri", "ohoi"}
)
"""What a part of a kecamatan is called: kelurahan, or desa by one of its names (Undang-Undang 6/2014, article 6)."""
_SEBUTAN_KANTOR = frozenset(
    {"kecamatan", "distrik", "kelurahan", "desa", "dinas", "badan", "inspektorat", "sekretariat"}
)
_UMUM = (
    SEBUTAN_DESA | _SEBUTAN_KANTOR | frozenset({"kabupaten", "kota", "provinsi", "kab", "jalan", "jl", "no", "nomor"})
)
"""Words that stand before names of places and tell none apart."""


# ---------------------------------------------------------------- titles


@aturan("LK245", "LK330", utuh=["instansi", "organisasi"])
def jabatan_dua_kali(isi: Isi) -> Iterator[Diagnostic]:
    """The head's and the superior's full titles begin with their titles, the chart's first box has the head's, and the
    head of a region is called as the law calls him."""
    i = isi.instansi
    puncak = next((u for u in isi.organisasi.unit if u.jenis == "pimpinan"), None)
    for k in (i.kepala, i.atasan):
        if (benar := _pemimpin_daerah(i.daerah)) and _bukan_pemimpin(k.jabatan, benar):
            yield temuan(
                "LK330",
                f'jabatan "{k.jabatan}" bukan pemimpin {i.daerah} ({tempat(letak(i, "daerah"))})',
                letak(k, "jabatan"),
                f"pemimpinnya disebut {benar.title()}; perbaiki jabatannya, atau daerah:",
                "warning",
            )
        elif k is i.kepala:
            yield from _kepala(k, puncak)
            yield from _kantor_berlebih(isi)
        elif not _sejabatan(k.jabatan, k.lengkap):
            yield _jabatan(k, "lengkap", k.lengkap, k.jabatan, letak(k, "jabatan"))
    yield from _nama_dalam_jabatan(isi)


def _pemimpin_daerah(daerah: str) -> str | None:
    return _PEMIMPIN.get(padat(daerah).partition(" ")[0])


def _bukan_pemimpin(jabatan: str, benar: str) -> bool:
    """Whether a title is that of another kind of region's head."""
    return _rapat(jabatan) != _rapat(benar) and any(_rapat(jabatan) == _rapat(s) for s in _PEMIMPIN.values())


def _kepala(k: Kepala, puncak: Unit | None) -> Iterator[Diagnostic]:
    """One finding, at the one of three places that the other two are against."""
    if not _sejabatan(k.jabatan, k.lengkap):
        ketiga = puncak is not None and _sejabatan(puncak.jabatan, k.lengkap)
        isian, lain = ("jabatan", "lengkap") if ketiga else ("lengkap", "jabatan")
        yield _jabatan(k, isian, getattr(k, isian), getattr(k, lain), letak(k, lain))
    elif puncak is not None and not any(
        _sejabatan(a, b) for a, b in ((k.jabatan, puncak.jabatan), (puncak.jabatan, k.lengkap))
    ):
        yield temuan(
            "LK330",
            f'pimpinan pada susunan organisasi ditulis "{puncak.jabatan}", sedangkan jabatan kepala instansi "{k.jabatan}" '
            f"({tempat(letak(k, 'jabatan'))})",
            letak(puncak, "jabatan"),
            "samakan jabatannya menurut peraturan pembentuk instansi",
            "warning",
        )


def _kantor_berlebih(isi: Isi) -> Iterator[Diagnostic]:
    """A full title that names the kind of office between title and place ("Camat Kecamatan Teluk"), which the office's own
    documents leave out."""
    k, sebutan = isi.instansi.kepala, padat(isi.instansi.sebutan)
    awal = f"{padat(k.jabatan)} {sebutan} "
    if not padat(k.lengkap).startswith(awal):
        return
    pendek = f"{padat(k.jabatan)} {padat(k.lengkap).removeprefix(awal)}"
    o, keputusan = isi.organisasi, isi.iku.keputusan
    dokumen = [(o.pengantar_tugas, letak(o, "pengantar_tugas")), (o.pengantar_fungsi, letak(o, "pengantar_fungsi"))]
    for d in keputusan.diktum if keputusan is not None else ():
        dokumen.append((d.teks, letak(d, "teks")))
    di = next((x for teks, x in dokumen if f" {pendek} " in f" {padat(teks)} "), None)
    if di is not None:
        yield temuan(
            "LK245",
            f'sebutan lengkap "{k.lengkap}" memuat kata "{isi.instansi.sebutan}", di {tempat(di)} tertulis '
            f'"{pendek.title()}"',
            letak(k, "lengkap"),
            f"tulis lengkap: {pendek.title()}, seperti pada dokumen itu; tercetak di atas tanda tangan",
            "warning",
        )


def _jabatan(k: Kepala, isian: str, teks: str, lain: str, di_lain: Letak | None) -> Diagnostic:
    apa = f'sebutan lengkap "{teks}" tidak diawali jabatannya, "{lain}"'
    if isian == "jabatan":
        apa = f'jabatan "{teks}" tidak mengawali sebutan lengkapnya, "{lain}", yang sama dengan susunan organisasi'
    return temuan(
        "LK245",
        f"{apa} ({tempat(di_lain)})",
        letak(k, isian),
        "isi lengkap: dengan jabatan beserta nama wilayah atau kantornya, misalnya Camat Sukamaju; tercetak di atas tanda "
        "tangan",
        "warning",
    )


def _sejabatan(jabatan: str, lengkap: str) -> bool:
    """Whether a full title is that of a title: it begins with it, words for acting and abbreviations aside."""
    a, b = _inti(jabatan), _inti(lengkap)
    if not a or not b or any(c.isdigit() for c in jabatan + lengkap):
        return True  # LK310 tells of numbers
    if "".join(b).startswith("".join(a)):
        return True
    return a[0] == b[0] and (_bersingkatan(jabatan) or _bersingkatan(lengkap))


def _inti(teks: str) -> list[str]:
    return [w for w in padat(teks).split() if w not in _SEMENTARA]


def _rapat(teks: str) -> str:
    return "".join(_inti(teks))


def _bersingkatan(teks: str) -> bool:
    """Whether a text has a word in capitals among others: an abbreviation, which is written out elsewhere."""
    return not teks.isupper() and any(len(w) > 1 and w.isupper() for w in teks.split())


def _nama_dalam_jabatan(isi: Isi) -> Iterator[Diagnostic]:
    """The head's full title and the letterhead name the office: "Kepala Dinas Kelautan", "DINAS KELAUTAN". (Of offices that
    bear a place's name LK333 tells.)"""
    i = isi.instansi
    nama = padat(i.nama).split()
    if _bersingkatan(i.nama) or len(nama) < 2 or any(True for _ in tempat_di(i.nama)):
        return
    khas = set(nama[1:])
    milik = khas | set(padat(f"{i.daerah} {i.provinsi or ''}").split())
    sisa = _inti(i.kepala.lengkap)[len(_inti(i.kepala.jabatan)) :]
    calon = [("lengkap:", i.kepala.lengkap, sisa, letak(i.kepala, "lengkap"))]
    for n, baris in enumerate(i.kop.baris):
        kata = padat(baris).split()
        if kata and kata[0] == nama[0]:
            calon.append(("kop", baris, kata[1:], letak(i.kop, "baris", n)))
    for sebutan, teks, kata, di in calon:
        if kata and not milik & set(kata) and not _bersingkatan(teks):
            yield temuan(
                "LK330",
                f'{sebutan} "{teks}" tidak memuat nama instansi, "{i.nama}" ({tempat(letak(i, "nama"))})',
                di,
                "samakan nama instansinya",
                "warning",
            )


# ---------------------------------------------------------------- places of signature


@aturan("LK331", utuh=["instansi", "laporan", "pk", "rkt", "iku"])
def tempat_tanda_tangan(isi: Isi) -> Iterator[Diagnostic]:
    """Documents are signed in a place that the office's identity knows: its capital's, its region's or its own name, or one
    that stands in its address."""
    i = isi.instansi
    dikenal = _khas(" ".join((i.daerah, i.nama, i.kop.alamat, *(w.nama for w in i.wilayah))))
    ibu_kota = _khas(i.ibu_kota)
    dokumen = list(_tempat_dokumen(isi))
    lain = Counter(padat(teks) for _, teks, _ in dokumen if not ibu_kota & _khas(teks))
    terbanyak, banyak = lain.most_common(1)[0] if lain else ("", 0)
    if banyak >= 2 and banyak == len(dokumen) and not ibu_kota & dikenal:
        _, teks, di = next(x for x in dokumen if padat(x[1]) == terbanyak)
        yield temuan(
            "LK331",
            f'ibu_kota: "{i.ibu_kota}", sedangkan {banyak} dokumen bertempat di {teks} ({tempat(di)})',
            letak(i, "ibu_kota"),
            "ibu_kota: adalah tempat pada tanggal tanda tangan; samakan dengan dokumennya",
            "warning",
        )
        return
    for nama, teks, di in dokumen:
        kata = _khas(teks)
        if kata and not kata & (dikenal | ibu_kota):
            yield temuan(
                "LK331",
                f'{nama} bertempat di "{teks}", sedangkan ibu_kota: {i.ibu_kota} ({tempat(letak(i, "ibu_kota"))})',
                di,
                "cocokkan dengan dokumen yang ditandatangani; bila memang di sana, sisihkan dengan alasan",
                "warning",
            )


def _tempat_dokumen(isi: Isi) -> Iterator[tuple[str, str, Letak | None]]:
    """Each place that is written: document, place, where."""
    if isi.laporan.tempat:
        yield "laporan", isi.laporan.tempat, letak(isi.laporan, "tempat")
    for p in isi.pk:
        if p.tempat:
            yield f"PK {p.versi}", p.tempat, letak(p, "tempat")
    if isi.rkt is not None and isi.rkt.tempat:
        yield "RKT", isi.rkt.tempat, letak(isi.rkt, "tempat")
    if isi.iku.keputusan is not None:
        yield "keputusan IKU", isi.iku.keputusan.tempat, letak(isi.iku.keputusan, "tempat")


def _khas(teks: str) -> set[str]:
    """The words of a place that tell it from others."""
    return {w for w in padat(teks).split() if w not in _UMUM and not w.isdecimal()}


# ---------------------------------------------------------------- kinds


@aturan("LK332", utuh=["instansi"])
def sebutan_selaras(isi: Isi) -> Iterator[Diagnostic]:
    """The office and its parts are called what their names say: "Kelurahan Slawu" is no desa."""
    i = isi.instansi
    awal = padat(i.nama).partition(" ")[0]
    sebutan = padat(i.sebutan)
    if awal != sebutan and {awal, sebutan} <= _SEBUTAN_KANTOR:
        yield temuan(
            "LK332",
            f'sebutan: "{i.sebutan}", sedangkan nama instansinya "{i.nama}" ({tempat(letak(i, "nama"))})',
            letak(i, "sebutan"),
            f"tulis sebutan: {awal}, atau perbaiki namanya",
            "warning",
        )
    dipakai = set(padat(i.sebutan_wilayah or "").split())
    jenis = [padat(w.nama).partition(" ")[0] for w in i.wilayah]
    asing = [n for n, j in enumerate(jenis) if j in SEBUTAN_DESA and j not in dipakai]
    if not dipakai or not asing or len(padat(i.wilayah[asing[0]].nama).split()) < 2:
        return
    if len(asing) == len(jenis):
        yield temuan(
            "LK332",
            f'sebutan_wilayah: "{i.sebutan_wilayah}", sedangkan semua nama pada wilayah: bersebutan {jenis[0]} '
            f"({tempat(letak(i.wilayah[0], 'nama'))})",
            letak(i, "sebutan_wilayah"),
            f"tulis sebutan_wilayah: {jenis[0].title()}, atau perbaiki nama-nama wilayahnya",
            "warning",
        )
        return
    for n in asing:
        w = i.wilayah[n]
        yield temuan(
            "LK332",
            f'wilayah "{w.nama}" bersebutan {jenis[n]}, sedangkan sebutan_wilayah: {i.sebutan_wilayah} '
            f"({tempat(letak(i, 'sebutan_wilayah'))})",
            letak(w, "nama"),
            f"perbaiki namanya; bila memang ada {jenis[n]}, tulis sebutan_wilayah: {i.sebutan_wilayah}/{jenis[n].title()}",
            "warning",
        )


# ---------------------------------------------------------------- regions


class _Sebut(NamedTuple):
    """A place named in a field. ``lapor``: whether a finding there is this rule's, and not LK429's; ``inti``: whether the
    field is of the office's own identity."""

    golongan: str
    kata: tuple[str, ...]
    apa: str
    teks: str
    di: Letak | None
    lapor: bool
    inti: bool


@aturan("LK333", utuh=["instansi", "organisasi", "dasar_hukum", "anggaran", "prestasi", "profil", "kinerja", "renstra"])
def daerah_lain(isi: Isi) -> Iterator[Diagnostic]:
    """The kecamatan, region and province that the office's identity and its sources name are one each: the one that most
    places name."""
    sebut = [
        _Sebut(golongan, kata, apa, teks, di, lapor, inti)
        for inti, daftar in ((True, _identitas(isi)), (False, _bertempat(isi)))
        for apa, teks, di, lapor in daftar
        for golongan, kata in tempat_di(teks.title() if teks.isupper() else teks)
    ]
    for golongan in dict.fromkeys(s.golongan for s in sebut if s.inti and s.golongan != "desa"):
        segolongan = [s for s in sebut if s.golongan == golongan]
        suara = Counter(s.kata for s in segolongan)
        benar, banyak = suara.most_common(1)[0]
        contoh = next(s for s in segolongan if s.kata == benar)
        for s in segolongan:
            if s.lapor and not _sama(s.kata, benar) and suara[s.kata] * 2 <= banyak:
                nama = " ".join(s.kata).title()
                yield temuan(
                    "LK333",
                    f'{s.apa} "{s.teks}" menyebut {nama}, sedangkan {banyak} tempat lain menyebut '
                    f'{" ".join(benar).title()} (antara lain "{contoh.teks}", {tempat(contoh.di)})',
                    s.di,
                    "mungkin tersisa dari contoh kantor lain; perbaiki, atau sisihkan dengan alasan bila memang demikian",
                    "warning",
                )


def _sama(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names are one, further words aside."""
    return a[: len(b)] == b or b[: len(a)] == a


def _identitas(isi: Isi) -> Iterator[tuple[str, str, Letak | None, bool]]:
    """Texts of the office's identity: what it is called, the text, its place, whether findings there are this rule's."""
    i = isi.instansi
    for isian in ("nama", "daerah", "pemerintah"):
        yield f"{isian}:", getattr(i, isian), letak(i, isian), True
    if i.provinsi:
        awalan = "" if padat(i.provinsi).startswith("provinsi") else "Provinsi "
        yield "provinsi:", awalan + i.provinsi, letak(i, "provinsi"), True
    for k in (i.kepala, i.atasan):
        yield "jabatan", k.lengkap, letak(k, "lengkap"), True
    for n, teks in enumerate(i.kop.baris):
        yield "kop", teks, letak(i.kop, "baris", n), True


def _bertempat(isi: Isi) -> Iterator[tuple[str, str, Letak | None, bool]]:
    """Texts elsewhere that name the office's own kecamatan, region and province, as ``_identitas`` gives them."""
    yield "sumber anggaran", isi.anggaran.sumber, letak(isi.anggaran, "sumber"), True
    for d in isi.dasar_hukum:
        yield "jenis peraturan", d.jenis, letak(d, "jenis"), True
    for p in isi.prestasi:
        yield "tingkat prestasi", p.tingkat, letak(p, "tingkat"), True
    if isi.profil is not None and isi.profil.letak_wilayah and not BATAS.search(isi.profil.letak_wilayah):
        yield "letak wilayah", isi.profil.letak_wilayah, letak(isi.profil, "letak_wilayah"), True
    if any(g in ("kecamatan", "desa") for g, _ in tempat_di(isi.instansi.nama)):
        for k in isi.kinerja.indikator:
            for x in k.pembanding:
                if x.tingkat == "kabupaten":
                    yield "pembanding", x.nama, letak(x, "nama"), True
    o = isi.organisasi
    for n, teks in enumerate(o.judul_bagan):
        yield "judul bagan", teks, letak(o, "judul_bagan", n), False
    yield "pengantar tugas", o.pengantar_tugas, letak(o, "pengantar_tugas"), False
    for r in isi.renstra:
        yield "nama Renstra", r.nama, letak(r, "nama"), False
    if isi.iku.keputusan is not None:
        yield "judul keputusan", isi.iku.keputusan.tentang, letak(isi.iku.keputusan, "tentang"), False
