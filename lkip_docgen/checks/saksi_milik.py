"""What was put at another's place in the year's data: a comparison under another level (LK342), an indicator's source or
owner (LK343), a photo under another sasaran (LK344)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkip_docgen.checks.aturan import aturan, aturan_angka, letak, tempat, temuan
from lkip_docgen.checks.mirip import kata_padat, padat
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.checks.renstra_dok import semua_indikator
from lkip_docgen.checks.saksi_susunan import jenis_unit, sebutan_unit
from lkip_docgen.checks.teks_narasi import teks_narasi
from lkip_docgen.content.berlaku import pk_terakhir
from lkip_docgen.content.model.iku import BarisIKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Unit
from lkip_docgen.content.model.kinerja import Pembanding
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan

# ---------------------------------------------------------------- levels

_NASIONAL = lazy_regex(
    r"\b(?:(?:rata-rata|realisasi|capaian|nilai|angka|tingkat|indeks)\s+nasional|nasional$|se-?indonesia)\b"
)
_BANYAK = lazy_regex(r"\b(?:se-?\w*|seluruh|antar\w*|rata-rata|semua)\b")
"""Words of several regions: what they make one of is of a higher level."""


@aturan("LK342", utuh=["kinerja", "instansi"])
def tingkat_pembanding(isi: Isi) -> Iterator[Diagnostic]:
    """A comparison whose name says one level alone is of that level."""
    for k in isi.kinerja.indikator:
        for p in k.pembanding:
            tertulis = _tingkat(isi, p)
            if tertulis and p.tingkat not in tertulis:
                yield temuan(
                    "LK342",
                    f'pembanding "{p.nama}" bertingkat {p.tingkat}, padahal namanya menyebut {" dan ".join(tertulis)}',
                    letak(p, "tingkat"),
                    f"tulis tingkat: {tertulis[0]}; bila angkanya memang {p.tingkat}, perbaiki namanya",
                    "warning",
                )


def _tingkat(isi: Isi, p: Pembanding) -> list[str]:
    """The levels that a comparison's name says; nothing where it may speak of several regions."""
    nama = " ".join(p.nama.casefold().split())
    if _NASIONAL.search(nama):
        return [
            "nasional",
            *(["provinsi"] if "provinsi" in nama else []),
            *(["kabupaten"] if "kabupaten" in nama else []),
        ]
    if _BANYAK.search(nama):
        return []
    provinsi = (isi.instansi.provinsi or "").casefold().removeprefix("provinsi ")
    disebut = [
        *(["kabupaten"] if _sendiri(nama, isi.instansi.daerah.casefold()) else []),
        *(["provinsi"] if provinsi and f"provinsi {provinsi}" in nama else []),
    ]
    return disebut if "nasional" not in nama and "indonesia" not in nama else []


def _sendiri(nama: str, daerah: str) -> bool:
    return f" {daerah} " in f" {nama} "


# ---------------------------------------------------------------- sources and owners

_UMUM: Final = frozenset(
    {"dokumen", "laporan", "data", "hasil", "kecamatan", "tahun", "kegiatan", "masyarakat", "tentang"}
)
_TAK_KHUSUS: Final = frozenset(
    kata_padat(
        "laporan kinerja lakip lkip lkjip dokumen pelaksanaan tugas data rekap hasil evaluasi survei kegiatan instansi"
    )
)
"""Words of which the source of many an indicator consists."""
_BERARTI = 4


@aturan("LK343", utuh=["iku", "kinerja", "renstra", "organisasi"])
def milik_indikator_lain(isi: Isi) -> Iterator[Diagnostic]:
    """A source that two places give another indicator; a unit that answers for what is by its name another unit's."""
    kinerja = {k.indikator: k for k in isi.kinerja.indikator if k.sumber}
    pasti = {
        b.indikator: padat(b.sumber_data)
        for b in isi.iku.baris
        if b.indikator in kinerja and padat(kinerja[b.indikator].sumber or "") == padat(b.sumber_data)
    }
    for b in isi.iku.baris:
        k = kinerja.get(b.indikator or "")
        if k is not None and b.indikator not in pasti and not _berbagi(b.sumber_data, k.sumber or ""):
            for simpul, isian, teks in ((b, "sumber_data", b.sumber_data), (k, "sumber", k.sumber or "")):
                lain = [i for i, t in pasti.items() if t == padat(teks)]
                if len(lain) == 1 and not set(kata_padat(teks)) <= _TAK_KHUSUS:
                    yield temuan(
                        "LK343",
                        f'sumber data indikator "{b.indikator}" di sini "{teks}", yang menurut iku.yaml dan kinerja.yaml '
                        f'sumber data indikator "{lain[0]}"',
                        letak(simpul, isian),
                        "periksa apakah tersalin dari baris lain; bila keduanya memang dari sumber itu, samakan sumber: pada "
                        "kinerja.yaml dan sumber_data: pada iku.yaml",
                        "warning",
                    )
        yield from _penanggung_jawab(isi, b)


def _berbagi(a: str, b: str) -> bool:
    """Whether two sources share a word that says something."""
    kiri, kanan = ({w for w in kata_padat(x) if len(w) >= _BERARTI} - _UMUM for x in (a, b))
    return bool(kiri & kanan)


def _penanggung_jawab(isi: Isi, b: BarisIKU) -> Iterator[Diagnostic]:
    """Units of one kind answer for an indicator none of whose words are theirs, while most of the name of another unit of the
    same kind stands in it."""
    pemegang = [_unit(isi, nama) for nama in b.penanggung_jawab]
    jenis = {jenis_unit(u.nama) for u in pemegang if u is not None}
    if None in pemegang or len(jenis) != 1 or "" in jenis:
        return
    i = semua_indikator(isi).get(b.indikator or "")
    p = b.formulasi.pecahan
    teks = {
        *kata_padat(" ".join(x for x in (b.uraian, b.uraian_indikator, i.nama if i else "", b.formulasi.uraian) if x)),
        *kata_padat(f"{p.pembilang} {p.penyebut}" if p else ""),
    }
    if any(_bidang(u) & teks - _SETIAP for u in pemegang if u is not None):
        return
    for u in isi.organisasi.unit:
        sama = _bidang(u) & teks
        if (
            jenis_unit(u.nama) in jenis
            and u not in pemegang
            and len(sama - _SETIAP) > 1
            and len(sama) * 3 >= len(_bidang(u)) * 2
        ):
            yield temuan(
                "LK343",
                f'penanggung jawab indikator "{b.indikator}" {" dan ".join(b.penanggung_jawab)}, padahal bunyinya '
                f"({', '.join(sorted(sama))}) menyebut bidang {u.nama} ({tempat(letak(u, 'nama'))})",
                letak(b, "penanggung_jawab", 0),
                f"tulis {u.singkatan or u.nama}; bila memang unit itu yang bertanggung jawab, sisihkan dengan alasan",
                "warning",
            )


_SETIAP: Final = frozenset({"masyarakat", "umum"})
"""Words that many units' names have, and indicators of all kinds."""


def _bidang(u: Unit) -> set[str]:
    """The words of a unit's name that say what it is of."""
    return {w for w in sebutan_unit(u.nama) if len(w) > _BERARTI - 1 and w not in ("serta", "atau", "dengan")}


def _unit(isi: Isi, nama: str) -> Unit | None:
    kata = padat(nama)
    return next((u for u in isi.organisasi.unit if kata in (padat(u.nama), padat(u.singkatan or ""))), None)


# ---------------------------------------------------------------- photos

_FOTO: Final = "lihat.gambar_foto_"


@aturan_angka("LK344")
def foto_sasaran_lain(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A photo that the analysis of one sasaran alone refers to stands under that sasaran."""
    if not isi.foto:
        return
    pk = pk_terakhir(isi.pk)
    dikenal = {b.id for b in pk.baris} if pk else set()
    merujuk: dict[str, dict[str, str]] = {}
    for t in teks_narasi(isi, laporan):
        for r in t.ruas:
            if r.ekspresi is not None and r.ekspresi.teks.startswith(_FOTO) and t.baris_pk in dikenal:
                id_ = r.ekspresi.teks.strip().removeprefix(_FOTO)
                merujuk.setdefault(id_, {}).setdefault(t.baris_pk or "", tempat(r.letak))
    for f in isi.foto:
        di = merujuk.get(f.id, {})
        if (
            f.baris_pk in dikenal
            and len(di) == 1
            and f.baris_pk not in di
            and _bukan_tamu(isi, f.id, f.baris_pk, merujuk)
        ):
            [(milik, narasi)] = di.items()
            yield temuan(
                "LK344",
                f'foto "{f.id}" dicetak pada sasaran baris "{f.baris_pk}", padahal yang merujuknya hanya analisis baris '
                f'"{milik}" ({narasi})',
                letak(f, "baris_pk"),
                f"tulis baris_pk: {milik}; bila fotonya memang milik baris ini, rujuk juga pada analisisnya",
                "warning",
            )


def _bukan_tamu(isi: Isi, id_: str, baris: str, merujuk: dict[str, dict[str, str]]) -> bool:
    """Whether the analysis of the photo's own line refers to its other photos, or has none: then it would to this one too."""
    lain: Sequence[str] = [f.id for f in isi.foto if f.baris_pk == baris and f.id != id_]
    return not lain or any(baris in merujuk.get(x, {}) for x in lain)
