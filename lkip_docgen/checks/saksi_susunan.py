"""What belongs under what: units of the chart under their superiors (LK338), sasaran under a tujuan and in table TC.25
(LK339); and a seat of the chart that the personnel table knows by another name (LK337)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import kata_padat, padat
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Unit
from lkip_docgen.content.model.renstra import KelompokTC25, Renstra
from lkip_docgen.content.model.sdm import BarisJabatan
from lkip_docgen.diagnostics import Diagnostic

_SUBBAGIAN = "sub bagian"
_SEKSI = "seksi"


def jenis_unit(nama: str) -> str:
    """What a unit is called by its kind ("seksi", "sub bagian"); "" where its name has nothing but that."""
    kata = kata_padat(nama)
    if kata[:2] == ("sub", "bagian"):
        return _SUBBAGIAN if len(kata) > 2 else ""
    if len(kata) < 2:
        return ""
    return _SUBBAGIAN if kata[0] in ("subbagian", "subbag") else kata[0]


def sebutan_unit(nama: str) -> tuple[str, ...]:
    """The words of a unit's name after its kind."""
    kata = kata_padat(nama)
    return kata[2:] if kata[:2] == ("sub", "bagian") else kata[1:]


# ---------------------------------------------------------------- units under units


@aturan("LK338", utuh=["organisasi"])
def unit_di_bawahnya(isi: Isi) -> Iterator[Diagnostic]:
    """Where an office has a secretariat, its subbagian are below that, and its seksi beside it."""
    unit = {u.id: u for u in isi.organisasi.unit}
    sekretariat = [u for u in unit.values() if u.jenis == "sekretariat"]
    if len(sekretariat) != 1:
        return
    pucuk = {u.id for u in unit.values() if u.jenis == "pimpinan"}
    langsung = sum(jenis_unit(u.nama) == _SEKSI and u.induk in pucuk for u in unit.values())
    for u in unit.values():
        induk, jenis = unit.get(u.induk or ""), jenis_unit(u.nama)
        if induk is None:
            continue
        if jenis == _SUBBAGIAN and (induk.jenis == "pimpinan" or jenis_unit(induk.nama) == _SEKSI):
            yield _salah_induk(u, induk, "subbagian adalah bagian sekretariat", f"tulis induk: {sekretariat[0].id}")
        elif jenis == _SEKSI and induk is sekretariat[0] and langsung > 1:
            yield _salah_induk(
                u, induk, f"{langsung} seksi lainnya langsung di bawah pimpinan", f"tulis induk: {min(pucuk)}"
            )


def _salah_induk(u: Unit, induk: Unit, sebab: str, saran: str) -> Diagnostic:
    return temuan(
        "LK338",
        f'"{u.nama}" ditaruh di bawah "{induk.nama}" ({tempat(letak(induk, "id"))}), sedangkan {sebab}',
        letak(u, "induk"),
        f"{saran}; bila peraturan pembentuk instansi memang demikian, sisihkan dengan alasan",
        "warning",
    )


# ---------------------------------------------------------------- seats by another name

_BERARTI = 5
"""Letters from which a word of a unit's name says what the unit is of."""


@aturan("LK337", utuh=["organisasi", "sdm"])
def jabatan_berganti_nama(isi: Isi) -> Iterator[Diagnostic]:
    """Of one kind the chart has as many units as the personnel table has heads, and all of them agree but one pair that has no
    word in common: one of both was renamed."""
    for u, j in berganti_nama(isi):
        yield temuan_berganti(u, j)


@aturan("LK337", utuh=["organisasi", "sdm"])
def jabatan_kurang_kata(isi: Isi) -> Iterator[Diagnostic]:
    """A head of the personnel table whose seat on the chart has one word more at its end."""
    ada = {kata_padat(u.jabatan) for u in isi.organisasi.unit}
    for j in isi.sdm.jabatan:
        kata = kata_padat(j.jabatan)
        if kata in ada or kata[:1] != ("kepala",) or len(kata) < _BERNAMA:
            continue
        calon = [u for u in isi.organisasi.unit if kata_padat(u.jabatan)[:-1] == kata]
        if len(calon) == 1:
            yield temuan(
                "LK337",
                f'"{j.jabatan}" pada bagan "{calon[0].jabatan}" ({tempat(letak(calon[0], "jabatan"))})',
                letak(j, "jabatan"),
                "samakan keduanya menurut peraturan pembentuk instansi",
                "note",
            )


_BERNAMA = 4
"""Words from which on a head's seat has more than one word of its own ("Kepala Seksi Pelayanan" is short for any)."""


def temuan_berganti(u: Unit, j: BarisJabatan) -> Diagnostic:
    """That a unit of the chart has another name than the personnel table gives."""
    return temuan(
        "LK337",
        f'jabatan "{u.jabatan}" pada bagan tidak ada pada tabel jabatan; di sana ada "{j.jabatan}" '
        f"({tempat(letak(j, 'jabatan'))}), yang tidak ada pada bagan",
        letak(u, "jabatan"),
        "samakan keduanya menurut peraturan pembentuk instansi; bila memang jabatan yang berlainan, sisihkan dengan alasan",
        "warning",
    )


def berganti_nama(isi: Isi) -> list[tuple[Unit, BarisJabatan]]:
    """Each unit of the chart and the row of the personnel table that probably means it."""
    banyak = Counter(padat(j.jabatan) for j in isi.sdm.jabatan)
    menurut: dict[str, list[BarisJabatan]] = {}
    for j in isi.sdm.jabatan:
        kepala, _, sisa = j.jabatan.partition(" ")
        if kepala.casefold() == "kepala" and banyak[padat(j.jabatan)] == 1 and (jenis := jenis_unit(sisa)):
            menurut.setdefault(jenis, []).append(j)
    hasil: list[tuple[Unit, BarisJabatan]] = []
    for jenis, daftar in menurut.items():
        unit = [u for u in isi.organisasi.unit if jenis_unit(u.nama) == jenis]
        hasil += _tersisa(unit, daftar) if len(unit) == len(daftar) > 1 else []
    return hasil


def _tersisa(unit: Sequence[Unit], baris: Sequence[BarisJabatan]) -> list[tuple[Unit, BarisJabatan]]:
    """The only unit and the only row that find nothing alike, where the others are alike to the letter."""
    tertulis = {padat(j.jabatan): j for j in baris}
    sisa_unit = [u for u in unit if padat(u.jabatan) not in tertulis]
    ada = {padat(u.jabatan) for u in unit}
    sisa_baris = [j for k, j in tertulis.items() if k not in ada]
    pasangan = [
        (u, j) for u in sisa_unit for j in sisa_baris if serupa(u.jabatan, j.jabatan) or serupa(u.nama, j.jabatan)
    ]
    sisa_unit = [u for u in sisa_unit if all(u is not x for x, _ in pasangan)]
    sisa_baris = [j for j in sisa_baris if all(j is not x for _, x in pasangan)]
    return [(sisa_unit[0], sisa_baris[0])] if len(sisa_unit) == len(sisa_baris) == 1 < len(unit) else []


_KERANGKA = frozenset({"kepala", "seksi", "sub", "bagian", "subbag", "subbagian", "bidang"})
"""Words of a seat's name that say its kind."""


def serupa(a: str, b: str) -> bool:
    """Whether two names of units of one kind may be the same unit's: they share a word that says something, or one is an
    abbreviation of the other."""
    kiri, kanan = ([w for w in kata_padat(x) if w not in _KERANGKA] for x in (a, b))
    if not kiri or not kanan:
        return True
    if any(len(w) >= _BERARTI and (w in y or y in w) for w in kiri for y in kanan if len(y) >= _BERARTI):
        return True
    pendek, panjang = sorted(("".join(kiri), "".join(kanan)), key=len)
    return terkandung(pendek, panjang)


def terkandung(pendek: str, panjang: str) -> bool:
    """Whether all letters of one stand in the other in the same order, as those of an abbreviation do."""
    huruf = iter(panjang)
    return all(h in huruf for h in pendek)


# ---------------------------------------------------------------- tujuan, sasaran, TC.25


@aturan("LK339", utuh=["renstra"])
def sasaran_bertujuan(isi: Isi) -> Iterator[Diagnostic]:
    """Every sasaran is below a tujuan, and table TC.25 has it below one of its own."""
    for r in isi.renstra:
        bertujuan = {s for t in r.tujuan for s in t.sasaran}
        tercetak = {s for k in r.tc25 for s in k.sasaran}
        for s in r.sasaran:
            if s.id not in bertujuan:
                kelompok = next((k for k in r.tc25 if s.id in k.sasaran), None)
                saran = f'tambahkan "{s.id}" pada sasaran: '
                saran += f'tujuan "{kelompok.tujuan}", seperti pada TC.25' if kelompok else "salah satu tujuan"
                yield temuan(
                    "LK339", f'sasaran "{s.id}" tidak berada di bawah satu tujuan pun', letak(s, "id"), saran, "warning"
                )
            elif r.tc25 and s.id not in tercetak:
                milik = next(t.id for t in r.tujuan if s.id in t.sasaran)
                yield temuan(
                    "LK339",
                    f'sasaran "{s.id}" tidak ada pada tabel TC.25, padahal tujuan "{milik}" memuatnya',
                    letak(s, "id"),
                    "tambahkan pada sasaran: kelompok tc25 yang memuatnya; bila tabelnya memang tanpa sasaran itu, sisihkan "
                    "dengan alasan",
                    "warning",
                )
        for k in r.tc25:
            yield from _kelompok(r, k, bertujuan)


def _kelompok(r: Renstra, k: KelompokTC25, bertujuan: set[str]) -> Iterator[Diagnostic]:
    """A block of TC.25 whose sasaran, or whose wording, is another tujuan's."""
    milik = next((t for t in r.tujuan if t.id == k.tujuan), None)
    if milik is None:
        return
    for isian, kolom, lain in (
        ("sasaran_rpjmd", "uraian", "indikator_rpjmd"),
        ("indikator_rpjmd", "sebutan_indikator", "sasaran_rpjmd"),
    ):
        sama = [t for t in r.tujuan if padat(getattr(t, kolom) or "") == padat(getattr(k, isian))]
        if not sama or milik in sama:
            continue
        benar = padat(getattr(milik, "uraian" if kolom != "uraian" else "sebutan_indikator") or "") == padat(
            getattr(k, lain)
        )
        yield temuan(
            "LK339",
            f'kelompok "{k.judul}" bertujuan "{k.tujuan}", padahal {isian} berbunyi seperti tujuan "{sama[0].id}" '
            f"({tempat(letak(sama[0], kolom))})",
            letak(k, isian if benar else "tujuan"),
            f"perbaiki {isian} menurut dokumennya" if benar else f"tulis tujuan: {sama[0].id}, atau perbaiki {isian}",
            "warning",
        )
        return
    asing = [s for s in k.sasaran if s in bertujuan and s not in milik.sasaran]
    for s in asing[:1]:
        pemilik = next(t.id for t in r.tujuan if s in t.sasaran)
        sebutan = ", ".join(f'"{x}"' for x in asing)
        yield temuan(
            "LK339",
            f'TC.25 menaruh sasaran {sebutan} di bawah tujuan "{k.tujuan}", sedangkan pada tujuan: "{s}" milik "{pemilik}"',
            letak(k, "sasaran", k.sasaran.index(s)),
            f'tulis tujuan: {pemilik}, atau tambahkan {sebutan} pada sasaran: tujuan "{k.tujuan}"',
            "warning",
        )
