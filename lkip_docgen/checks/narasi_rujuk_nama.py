"""Names in prose: the office's own, its head's, its region's, those of its people; and other offices'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from operator import ne

from lkip_docgen.bahasa import tanggal
from lkip_docgen.beku import Beku
from lkip_docgen.checks.aturan import temuan
from lkip_docgen.checks.ingatan import sekali
from lkip_docgen.checks.narasi_rujuk_tamu import BANDING, DOKUMEN_SENDIRI, KUNJUNGAN, PENGANTAR, TUJUAN
from lkip_docgen.checks.narasi_rujuk_teks import Prosa, mirip
from lkip_docgen.checks.nip import nama_polos
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

_KATA = lazy_regex(r"[^\W\d_][\w'’]*")
_TEMPAT = lazy_regex(
    r"\b(?P<jenis>(?-i:Kecamatan|KECAMATAN|Camat|CAMAT|Kelurahan|KELURAHAN|Lurah|LURAH|Desa|DESA|Kepala Desa|KEPALA DESA|"
    r"Kabupaten|KABUPATEN|Kab\.|Kota|KOTA|Bupati|BUPATI|Wali Kota|WALI KOTA|Walikota|WALIKOTA|Provinsi|PROVINSI|Gubernur|"
    r"GUBERNUR))\s+(?P<nama>(?-i:[A-Z][\w'’]*(?:[ -][A-Z][\w'’]*){0,2}))",
    needs=("camat", "lurah", "desa", "kab", "kota", "bupati", "provinsi", "gubernur"),
)
_GOLONGAN = {
    "kecamatan": "kecamatan", "camat": "kecamatan", "kelurahan": "desa", "lurah": "desa", "desa": "desa",
    "kepala desa": "desa", "kabupaten": "daerah", "kab.": "daerah", "kota": "daerah", "bupati": "daerah",
    "wali kota": "daerah", "walikota": "daerah", "provinsi": "provinsi", "gubernur": "provinsi",
}  # fmt: skip
_BUKAN_NAMA = frozenset(
    re.findall(
        r"\w+",
        """
dan atau se sewilayah terbaik sehat layak sadar siaga tangguh mandiri maju berkembang cerdas inovatif wisata adat
tahun nomor tingkat induk lain setempat kepala sekretaris seksi bagian administrasi kabupaten kota provinsi
kecamatan kelurahan desa tersebut ini itu dalam di ke yang serta untuk oleh dengan tentang peraturan republik
indonesia pkk pos pancasila cantik kreatif ramah bersih bersinar peduli literasi cinta per rt rw selaku sebagai
adalah pada telah tidak juga bersama melalui dari terhadap bagi kantor pusat tertinggal perubahan anggaran program
kegiatan sub lainnya masing setiap antar tetangga lkip renstra rpjmd apbd iku rkt pk bab tabel gambar lampiran
baru lama dinas badan camat lurah bupati wali gubernur hijau digital damai aman nyaman tanggap kampung sejahtera
agar sehingga karena nya
""",
    )
)
"""Words after "Kecamatan", "Desa", "Kota" that make no name of a place ("Desa Siaga", "Kota Layak Anak")."""
BATAS = lazy_regex(r"\b(?:batas\w*|berbatasan|sebelah|tetangga|perbatasan|antar\w*|lintas|bersama|se-)\b", re.I)
_PERTEMUAN = lazy_regex(r"\b(?:bimbingan|pelatihan|rapat|bertempat|diklat|pendidikan)\b", re.I)
_DOKUMEN_KANTOR = lazy_regex(
    r"\b(?:laporan kinerja(?: instansi pemerintah)?|LKIP|LKjIP|LAKIP|renstra|rencana strategis|perjanjian kinerja|PK|RKT|"
    r"rencana kinerja tahunan|IKU|indikator kinerja utama|kinerja|capaian|serapan|anggaran|pegawai|profil|penduduk|kepala|"
    r"tugas|fungsi|struktur organisasi)(?: (?:perubahan|pada|di|oleh|untuk))?\s+$",
    re.I,
)
_KANTOR = lazy_regex(
    r"\b(?-i:Dinas|DINAS|Badan|BADAN|Kantor|Inspektorat|Satuan)\s+(?-i:[A-Z][\w]*(?:(?:,| dan|)? [A-Z][\w]*){0,4})",
    needs=("dinas", "badan", "kantor", "inspektorat", "satuan"),
)
_PENDEK = 6
"""Names shorter than this differ by a letter from true ones too often for an error."""


class Nama(Beku):
    """The names that the content knows: ``tempat`` by kind (kecamatan, desa, daerah, provinsi), the ``tetangga`` among
    them, and ``milik``: phrases of the office's own that must not be mistyped."""

    tempat: dict[str, set[tuple[str, ...]]]
    tetangga: set[tuple[str, ...]]
    milik: tuple[tuple[str, tuple[str, ...]], ...]
    panjang: tuple[tuple[str, tuple[str, ...]], ...]
    berwilayah: bool
    kantor: str
    semua: frozenset[tuple[str, ...]]
    awal: dict[str, list[tuple[str, tuple[str, ...]]]]
    akhir: dict[str, list[tuple[str, tuple[str, ...]]]]


def _padu(teks: str) -> tuple[str, ...]:
    return tuple(w.casefold() for w in _KATA.findall(teks))


def _hari_dokumen(teks: str, isi: Isi) -> str:
    """The dates that a name beside the title is held against, as printed."""
    return " atau ".join(dict.fromkeys(tanggal(t) for t in _tanggal_dokumen(teks, isi)))


@sekali
def nama(isi: Isi, laporan: Laporan) -> Nama:
    """The names that the content knows; made once for a report."""
    del laporan
    i = isi.instansi
    tempat: dict[str, set[tuple[str, ...]]] = {g: set() for g in _GOLONGAN.values()}
    kenal = [i.nama, i.daerah, i.pemerintah, i.kepala.lengkap, i.atasan.lengkap, *(w.nama for w in i.wilayah)]
    kenal += [f"{i.sebutan_wilayah} {w.nama}" for w in i.wilayah if i.sebutan_wilayah]
    batas = [w for b in isi.profil.batas for w in b.wilayah] if isi.profil is not None else []
    kenal += [*batas, *(p.nama for k in isi.kinerja.indikator for p in k.pembanding)]
    kenal += [f"{x.jenis} {x.tingkat} {x.keterangan or ''}" for x in isi.prestasi]
    kenal += [d.jenis for d in isi.dasar_hukum] + [f"Provinsi {i.provinsi or ''}"]
    for teks in kenal:
        for golongan, n in tempat_di(teks.title() if teks.isupper() else teks):
            tempat[golongan].add(n)
    tempat["daerah"].add(_padu(i.ibu_kota))
    milik = _milik(isi)
    panjang = _panjang(isi)
    hasil = Nama(
        tempat,
        {n for w in batas for _, n in tempat_di(w)},
        milik,
        panjang,
        bool(i.wilayah),
        i.nama.casefold(),
        frozenset(n for _, n in (*milik, *panjang)),
        {},
        {},
    )
    for f in (*milik, *panjang):
        hasil.awal.setdefault(f[1][0], []).append(f)
        hasil.akhir.setdefault(f[1][-1], []).append(f)
    return hasil


def tempat_di(teks: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Places named in a text, by kind; the words up to the first that is no name."""
    for m, n in _sebutan(teks):
        yield _GOLONGAN[m["jenis"].casefold()], n


def _sebutan(teks: str) -> Iterator[tuple[re.Match[str], tuple[str, ...]]]:
    """Each place named in a text with its name. The search goes on behind the name itself: in "Kecamatan A Kabupaten B" the
    words that follow one name tell the next."""
    mulai = 0
    while m := _TEMPAT.search(teks, mulai):
        kata = _pangkas(m["nama"])
        mulai = m.start("nama") + len(" ".join(kata))
        if kata:
            yield m, kata


def _pangkas(teks: str) -> tuple[str, ...]:
    hasil: list[str] = []
    for w in re.split(r"[ -]", teks):
        if w.casefold() in _BUKAN_NAMA:
            break
        hasil.append(w.casefold())
    return tuple(hasil)


def _milik(isi: Isi) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The office's own names and its people's."""
    i = isi.instansi
    teks = [i.nama, i.daerah, i.kepala.lengkap, i.atasan.lengkap, *(w.nama for w in i.wilayah)]
    teks += [w for b in isi.profil.batas for w in b.wilayah] if isi.profil is not None else []
    if i.provinsi:
        teks.append(i.provinsi)
    teks += [nama_polos(p.nama).title() for p in isi.pejabat]
    return tuple((t, n) for t in dict.fromkeys(teks) if len(n := _padu(t)) > 1)


def _panjang(isi: Isi) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Long names of documents and units."""
    teks = [x.nama for r in isi.renstra for x in r.indikator]
    teks += [u for r in isi.renstra for u in (*(x.uraian for x in r.sasaran), *(x.uraian for x in r.tujuan))]
    for p in isi.pk:
        teks += [t for b in p.baris for t in (b.uraian, b.uraian_indikator) if t]
    for pr in isi.anggaran.program:
        teks += [pr.nama, *(k.nama for k in pr.kegiatan), *(s.nama for k in pr.kegiatan for s in k.sub_kegiatan)]
    teks += [t for u in isi.organisasi.unit for t in (u.nama, u.jabatan)]
    return tuple((t, n) for t in dict.fromkeys(teks) if len(n := _padu(t)) >= _KATA_PANJANG)


_KATA_PANJANG = 4


# ---------------------------------------------------------------- mistyped


def salah_ketik(p: Prosa, n: Nama) -> Iterator[Diagnostic]:
    """LK430: a name of which one word is mistyped."""
    if (p.berkas, p.isian) in _IDENTITAS:
        return
    kata = _padu(p.ketik)
    sudah: set[int] = set()
    for k, w in enumerate(kata):
        for f in n.awal.get(w, ()):
            if _beda_satu(kata[k : k + len(f[1])], f[1]):
                yield from _jendela(p, n, kata, k, f, sudah)
        for f in n.akhir.get(w, ()):
            if k + 1 >= len(f[1]) and _beda_satu(kata[k + 1 - len(f[1]) : k + 1], f[1]):
                yield from _jendela(p, n, kata, k + 1 - len(f[1]), f, sudah)


def _beda_satu(kata: tuple[str, ...], urut: tuple[str, ...]) -> bool:
    """Whether some words are a name's but for one."""
    return len(kata) == len(urut) and sum(map(ne, kata, urut)) == 1


_IDENTITAS = frozenset({("instansi", "nama"), ("instansi", "lengkap"), ("instansi", "daerah"), ("instansi", "provinsi"),
                        ("profil", "wilayah"), ("pejabat", "nama")})  # fmt: skip


def _jendela(
    p: Prosa, n: Nama, kata: tuple[str, ...], k: int, f: tuple[str, tuple[str, ...]], sudah: set[int]
) -> Iterator[Diagnostic]:
    """A finding where the words from the ``k``-th on, which are a known name but for one, have that one mistyped."""
    resmi, urut = f
    jumlah = len(urut)
    beda = next(j for j in range(jumlah) if kata[k + j] != urut[j])
    w = kata[k + beda]
    if not mirip(w, urut[beda]) or seakar(w, urut[beda]):
        return
    letak = [m.span() for m in islice(_KATA.finditer(p.ketik), k, k + jumlah)]
    a, z = letak[beda]
    jendela = p.ketik[letak[0][0] : letak[-1][1]]
    if a in sudah or re.search(r"[.;:(\ufffc]", jendela):
        return
    if kata[k : k + jumlah] in n.semua or not _berhuruf_besar(p.ketik[a:z], resmi, jendela):
        return
    panjang = jumlah >= _KATA_PANJANG and f in n.panjang
    if panjang and p.jalan:
        return  # LK213 holds the documents' wordings against each other
    sudah.add(a)
    yield temuan(
        "LK430",
        f'"{" ".join(jendela.split())}" hampir sama dengan "{resmi}"',
        p.letak(a, z),
        "bila maksudnya itu, perbaiki ejaannya"
        + ("; di narasi ambil namanya dari data, misalnya {{ instansi.nama }}" if p.narasi is not None else ""),
        "warning" if panjang or p.tertanda or len(urut[beda]) < _PENDEK else "error",
        subjek=f"{w}|{urut[beda]}".casefold(),
    )


def seakar(a: str, b: str) -> bool:
    """Two forms of one word rather than a slip: "meningkatkan", "meningkatnya"."""
    akar_a, akar_b = (re.sub(r"(?:kan|nya|an|i)$", "", x) for x in (a, b))
    return akar_a == akar_b


def _berhuruf_besar(kata: str, resmi: str, jendela: str) -> bool:
    """Whether a stretch is written as a name, not as common words: with the capitals that the name has."""
    besar = sum(w[0].isupper() for w in _KATA.findall(resmi))
    ada = sum(w[0].isupper() for w in _KATA.findall(jendela))
    return (kata[0].isupper() or len(_KATA.findall(resmi)) >= _KATA_PANJANG) and ada * 2 > besar


# ---------------------------------------------------------------- other offices


def kantor_lain(p: Prosa, n: Nama) -> Iterator[Diagnostic]:
    """LK429: another kecamatan, region or office than the office's own."""
    if p.berkas in _SUMBER_NAMA or (p.berkas, p.isian) in _IDENTITAS:
        return
    for m, kata in _sebutan(p.ketik):
        golongan = _GOLONGAN[m["jenis"].casefold()]
        if not _orang(p, m, kata, n) and _asing(p, m, golongan, kata, n):
            yield _lain(p, m.start(), m.start("nama") + len(" ".join(kata)), n, "_".join(kata), desa=golongan == "desa")
    for m in _KANTOR.finditer(p.ketik) if p.narasi is not None else ():
        sebut = m[0].casefold()
        milik = sebut.startswith(n.kantor) or n.kantor.startswith(sebut) or sebut.split()[1].strip(",") in _BUKAN_NAMA
        if not milik and _DOKUMEN_KANTOR.search(p.teks[max(0, m.start() - 50) : m.start()]):
            yield _lain(p, m.start(), m.end(), n)


def _asing(p: Prosa, m: re.Match[str], golongan: str, kata: tuple[str, ...], n: Nama) -> bool:
    """Whether a place has nothing to do in the report. A neighbour may be mentioned, not be its subject."""
    kenal = n.tempat[golongan]
    cocok = next((x for x in kenal if kata[: len(x)] == x), None)
    sebelum = p.teks[max(0, m.start() - 90) : m.start()]
    if cocok is not None:
        return cocok in n.tetangga and cocok not in _sendiri(n) and not _sebagai_tetangga(p, m, n)
    if not kenal or _hampir(kata, kenal) or (golongan == "desa" and not n.berwilayah):
        return False
    if golongan == "kecamatan" and BANDING.search(_kalimat(p.teks, m.start(), m.end())):
        return False
    return not (KUNJUNGAN.search(sebelum) or (golongan in ("daerah", "provinsi") and _PERTEMUAN.search(sebelum)))


def _orang(p: Prosa, m: re.Match[str], kata: tuple[str, ...], n: Nama) -> bool:
    """Whether a title's word is followed by a person rather than a place: a degree follows, or it is an official's name."""
    return (
        _BERGELAR.match(p.teks, m.start("nama") + len(" ".join(kata))) is not None
        or (len(kata) > 1 and p.teks[: m.start()].endswith("Wakil "))
        or kata in n.semua
    )


_BERGELAR = lazy_regex(r",\s*(?:[SMA]\.\s?[A-Z]|(?:SE|SH|ST|MM|MH|MSi|MAP|SSTP|SSos)\b)|\s+[SM]\.\s?[A-Z][a-z]+")


def _kalimat(teks: str, awal: int, akhir: int) -> str:
    a = max(teks.rfind(". ", 0, awal), 0)
    z = teks.find(". ", akhir)
    return teks[a : z if z >= 0 else len(teks)]


def _sebagai_tetangga(p: Prosa, m: re.Match[str], n: Nama) -> bool:
    """Whether a neighbour is mentioned as one: at the border, in a list of the profile, compared, beside another, or beside
    the office itself and after "dari", "ke", where it isn't what the report is about."""
    kalimat = _kalimat(p.teks, m.start(), m.end())
    lain = {x for golongan, x in tempat_di(kalimat) if x in n.tetangga and golongan == "kecamatan"}
    sebelum = p.teks[max(0, m.start() - 90) : m.start()]
    butir = p.narasi is not None and p.narasi.slot == "profil" and p.narasi.jenis != "paragraf"
    if butir or len(lain) > 1 or BANDING.search(kalimat) or BATAS.search(sebelum) or KUNJUNGAN.search(sebelum):
        return True
    if DOKUMEN_SENDIRI.search(sebelum):
        return False
    if TUJUAN.match(p.teks, m.end()):
        return True
    return n.kantor in kalimat.casefold() or PENGANTAR.search(sebelum) is not None


def pejabat_lain(p: Prosa, isi: Isi) -> Iterator[Diagnostic]:
    """LK429: an official's name beside the head's title who didn't hold the office when the document was signed."""
    kepala = isi.instansi.kepala
    for x in isi.pejabat:
        if x.peran != "kepala" or (di := p.ketik.casefold().find(polos := nama_polos(x.nama))) < 0:
            continue
        sebelum = p.teks[:di].rstrip(" ,:(").casefold()
        if not sebelum.endswith((kepala.lengkap.casefold(), kepala.jabatan.casefold())):
            continue
        if _MANTAN.search(p.teks) or any(x.masa.mencakup(t) for t in _tanggal_dokumen(p.teks, isi)):
            continue
        yield temuan(
            "LK429",
            f"{x.nama} tidak menjabat {kepala.jabatan} pada {_hari_dokumen(p.teks, isi)}",
            p.letak(di, di + len(polos)),
            "periksa namanya; di narasi tulis {{ pejabat.kepala.nama }}, atau {{ pk.pihak_pertama.nama }} bagi PK",
            "warning",
        )


_MANTAN = lazy_regex(r"\b(?:mantan|lama|sebelumnya|terdahulu|semula|digantikan|menggantikan|pelantikan)\b", re.I)


def _tanggal_dokumen(teks: str, isi: Isi) -> Iterator[date]:
    """The dates that a sentence about a signature can mean: those of the documents that it names, else the report's."""
    ada = False
    if re.search(r"\bperjanjian kinerja\b|\bPK\b", teks, re.I):
        ada = True
        yield from (x.tanggal for x in isi.pk)
    if isi.rkt is not None and re.search(r"\bRKT\b|\brencana kinerja tahunan\b", teks, re.I):
        ada = True
        yield isi.rkt.tanggal
    if isi.iku.keputusan is not None and re.search(r"\bkeputusan\b", teks, re.I):
        ada = True
        yield isi.iku.keputusan.tanggal
    if not ada and isi.laporan.tanggal is not None:
        yield isi.laporan.tanggal


_SUMBER_NAMA = frozenset({"instansi", "prestasi", "profil", "anggaran"})


def _sendiri(n: Nama) -> set[tuple[str, ...]]:
    return {x[1:] for _, x in n.milik[:2]}


def _hampir(kata: tuple[str, ...], kenal: Iterable[tuple[str, ...]]) -> bool:
    """Whether a name is a known one mistyped, which LK430 reports."""
    return any(
        len(kata) >= len(x)
        and sum(a != b for a, b in zip(kata, x, strict=False)) == 1
        and all(a == b or mirip(a, b) for a, b in zip(kata, x, strict=False))
        for x in kenal
    )


def _lain(p: Prosa, awal: int, akhir: int, n: Nama, nama_tempat: str = "", *, desa: bool = False) -> Diagnostic:
    return temuan(
        "LK429",
        f'"{p.teks[awal:akhir]}" disebut, padahal ini laporan {n.milik[0][0]}',
        p.letak(awal, akhir),
        "mungkin tersisa dari laporan kantor lain; bila memang "
        + (
            "wilayah kantor ini, tambahkan pada wilayah: di instansi.yaml"
            if desa
            else "dimaksud, sisihkan dengan alasan"
        ),
        "warning",
        subjek=nama_tempat,
    )
