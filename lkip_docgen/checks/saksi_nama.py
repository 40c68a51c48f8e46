"""Names against their second witness: a person's against the id, the office's against itself, one person's entries
against one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import padat, salah_ketik, satu_huruf
from lkip_docgen.checks.nip import nama_polos, rapat
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic

_SERING = 2
"""From so many places on a word of the office's names counts as rightly spelt."""


@aturan("LK320", utuh=["pejabat", "instansi", "organisasi"])
def nama_dan_id(isi: Isi) -> Iterator[Diagnostic]:
    """A name whose id spells one of its words by a letter otherwise is mistyped, or its id is."""
    bernama: list[tuple[str, str, str, Letak | None]] = [
        ("pejabat", p.id, nama_polos(p.nama), letak(p, "nama")) for p in isi.pejabat
    ]
    bernama += [("wilayah", w.id, padat(w.nama), letak(w, "nama")) for w in isi.instansi.wilayah]
    for u in isi.organisasi.unit:
        bernama += [
            ("unit", u.id, padat(u.nama), letak(u, "nama")),
            ("jabatan", u.id, padat(u.jabatan), letak(u, "jabatan")),
        ]
    for sebutan, id_, nama, di in bernama:
        kata = nama.split()
        for k in id_.split("_"):
            mirip = next((w for w in kata if satu_huruf(k, w)), None) if k not in kata else None
            if mirip is not None:
                yield temuan(
                    "LK320",
                    f'nama {sebutan} ditulis "{mirip}", sedangkan id-nya {id_}; keduanya berbeda satu huruf',
                    di,
                    "periksa ejaan namanya pada SK atau peraturannya; bila id yang keliru, ubah id-nya",
                    "warning",
                    subjek=mirip.casefold(),
                )


@aturan("LK321", utuh=["instansi", "organisasi", "sdm", "profil"])
def nama_kantor_seragam(isi: Isi) -> Iterator[Diagnostic]:
    """The words of the office's names, letterhead and neighbours are spelt alike; a position in the personnel table as in
    the organisation."""
    yield from _seragam(list(_nama_kantor(isi)))
    yield from _seragam(
        [x for u in isi.organisasi.unit for x in ((u.nama, letak(u, "nama")), (u.jabatan, letak(u, "jabatan")))]
    )
    for u in isi.organisasi.unit:
        for j in isi.sdm.jabatan:
            if beda := salah_ketik(u.jabatan, j.jabatan):
                yield temuan(
                    "LK321",
                    f'jabatan "{j.jabatan}" memakai kata "{beda[1]}", pada susunan organisasi '
                    f'({tempat(letak(u, "jabatan"))}) "{beda[0]}"',
                    letak(j, "jabatan"),
                    "samakan ejaannya; bila memang lain, sisihkan dengan alasan",
                    "warning",
                )


def _seragam(nama: list[tuple[str, Letak | None]]) -> Iterator[Diagnostic]:
    """Words that stand in one name alone and differ by a slip from one that stands in several."""
    tempat_kata = [(w, teks, di) for teks, di in nama for w in set(padat(teks).split())]
    banyak = Counter(w for w, _, _ in tempat_kata)
    sering = [w for w, n in banyak.items() if n >= _SERING]
    for kata, teks, di in tempat_kata:
        benar = next((w for w in sering if satu_huruf(w, kata)), None) if banyak[kata] == 1 else None
        if benar is not None:
            yield temuan(
                "LK321",
                f'"{teks}" memuat kata "{kata}", yang pada {banyak[benar]} tempat lain ditulis "{benar}"',
                di,
                "samakan ejaannya; bila memang dua nama, sisihkan dengan alasan",
                "warning",
                subjek=kata.casefold(),
            )


def _nama_kantor(isi: Isi) -> Iterator[tuple[str, Letak | None]]:
    i = isi.instansi
    for isian in ("nama", "pemerintah", "daerah", "ibu_kota"):
        yield getattr(i, isian), letak(i, isian)
    for k in (i.kepala, i.atasan):
        yield k.jabatan, letak(k, "jabatan")
        yield k.lengkap, letak(k, "lengkap")
    for n, teks in enumerate(i.kop.baris):
        yield teks, letak(i.kop, "baris", n)
    for w in i.wilayah:
        yield w.nama, letak(w, "nama")
    o = isi.organisasi
    for n, teks in enumerate(o.judul_bagan):
        yield teks, letak(o, "judul_bagan", n)
    for isian in ("pengantar_tugas", "pengantar_fungsi", "pengantar_susunan"):
        yield getattr(o, isian), letak(o, isian)
    for b in isi.profil.batas if isi.profil else ():
        for n, teks in enumerate(b.wilayah):
            yield teks, letak(b, "wilayah", n)


@aturan("LK322", utuh=["pejabat"])
def satu_orang_satu_butir(isi: Isi) -> Iterator[Diagnostic]:
    """The same person twice in one seat: probably a predecessor's entry copied and not changed."""
    for lama, baru in combinations(isi.pejabat, 2):
        nip_sama = lama.nip is not None and baru.nip is not None and rapat(lama.nip) == rapat(baru.nip)
        if lama.peran == baru.peran and nip_sama and nama_polos(lama.nama) == nama_polos(baru.nama):
            yield temuan(
                "LK322",
                f"{baru.nama} tercatat dua kali dengan peran {baru.peran}, juga di {tempat(letak(lama, 'nama'))}",
                letak(baru, "nama"),
                "bila satu di antaranya salinan yang belum diganti, isi nama dan NIP yang benar; bila orangnya sama, satukan "
                "masanya dalam satu butir",
                "warning",
            )
