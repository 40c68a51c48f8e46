"""Positions against the organisation chart: who heads a unit is counted once in the personnel table, an empty seat not at
all; a unit's head is called after it; who answers for an indicator is one of the units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from lkip_docgen.bahasa import angka, kata_dikenal, tanggal
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.mirip import kata_mirip, kata_padat, padat, salah_ketik
from lkip_docgen.checks.saksi_susunan import berganti_nama, jenis_unit, serupa, temuan_berganti
from lkip_docgen.content.berlaku import pejabat_pada
from lkip_docgen.content.model.iku import BarisIKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Pejabat, Unit
from lkip_docgen.content.model.sdm import BarisJabatan
from lkip_docgen.diagnostics import Diagnostic


@aturan("LK335", utuh=["organisasi", "sdm", "pejabat", "laporan", "instansi", "pk", "iku", "rkt"])
def jabatan_terisi(isi: Isi) -> Iterator[Diagnostic]:
    """A position that both the table and the chart have by the same name, once each, is filled in both or in neither, by one
    person."""
    unit = {padat(u.jabatan): u for u in isi.organisasi.unit if u.jenis not in ("fungsional", "wilayah")}
    banyak_unit = Counter(padat(u.jabatan) for u in isi.organisasi.unit)
    banyak_baris = Counter(padat(j.jabatan) for j in isi.sdm.jabatan)
    for j in isi.sdm.jabatan:
        nama = padat(j.jabatan)
        if j.jumlah == 0 and nama == padat(isi.instansi.kepala.jabatan) and (hari := _ditandatangani(isi)):
            yield temuan(
                "LK335",
                f'jabatan "{j.jabatan}", kepala instansi, ditulis 0 orang, sedangkan dokumen tanggal {tanggal(hari[0])} '
                f"ditandatangani {hari[1].nama} ({tempat(letak(hari[1], 'nama'))})",
                letak(j, "jumlah"),
                "tulis jumlah 1; bila kosong atau dijabat pelaksana tugas, sisihkan dengan alasan",
                "warning",
            )
        elif nama in unit and banyak_unit[nama] == banyak_baris[nama] == 1:
            yield from _kursi(j, unit[nama], *_pemegang(isi, unit[nama]))


def _ditandatangani(isi: Isi) -> tuple[date, Pejabat] | None:
    """The last day of the year on which the office's head signed a document, and who it was."""
    keputusan = isi.iku.keputusan
    semua = [*(p.tanggal for p in isi.pk), *([isi.rkt.tanggal] if isi.rkt else [])]
    semua += [keputusan.tanggal] if keputusan is not None else []
    for hari in sorted((h for h in semua if h.year == isi.tahun), reverse=True):
        for p in pejabat_pada(isi.pejabat, "kepala", hari):
            return hari, p
    return None


def _pemegang(isi: Isi, u: Unit) -> tuple[Pejabat | None, Pejabat | None]:
    """Who is known to hold the seat at the year's end, which the table is of, and on the report's date, which the chart is
    of."""
    peran = "kepala" if u.jenis == "pimpinan" else u.id
    hari = (date(isi.tahun, 12, 31), isi.laporan.tanggal or date(isi.tahun, 12, 31))
    akhir, kini = (next(iter(pejabat_pada(isi.pejabat, peran, h)), None) for h in hari)
    return akhir, kini


def _kursi(j: BarisJabatan, u: Unit, akhir: Pejabat | None, kini: Pejabat | None) -> Iterator[Diagnostic]:
    di, bagan = letak(j, "jumlah"), tempat(letak(u, "jabatan"))
    if j.jumlah == 0 and akhir is not None:
        yield temuan(
            "LK335",
            f'jabatan "{j.jabatan}" ditulis 0 orang, sedangkan pejabatnya tercatat: {akhir.nama} '
            f"({tempat(letak(akhir, 'nama'))})",
            di,
            "tulis jumlah 1; bila jabatannya kosong pada masa laporan, sisihkan dengan alasan",
            "warning",
        )
    elif j.jumlah == 0 and not u.lowong and kini is None:
        yield temuan(
            "LK335",
            f'jabatan "{j.jabatan}" ditulis 0 orang, sedangkan pada bagan organisasi ({bagan}) tidak ditandai lowong',
            di,
            "bila memang kosong, tulis lowong: ya pada unit itu; bila terisi, tulis jumlah 1",
            "warning",
        )
    elif j.jumlah > 0 and u.lowong and akhir is None and kini is None:
        yield temuan(
            "LK335",
            f'jabatan "{j.jabatan}" ditulis {angka(j.jumlah)} orang, sedangkan pada bagan organisasi ({bagan}) ditandai lowong',
            di,
            "hapus lowong: pada unit itu, atau tulis jumlah 0",
            "warning",
        )
    elif j.jumlah > 1:
        yield temuan(
            "LK335",
            f'jabatan "{j.jabatan}" ditulis {angka(j.jumlah)} orang, sedangkan pada bagan organisasi ({bagan}) hanya satu',
            di,
            "satu jabatan pimpinan unit dipegang satu orang; perbaiki jumlahnya, atau sisihkan dengan alasan",
            "warning",
        )


# ---------------------------------------------------------------- names of units

_PADUAN = frozenset({"trantib", "trantibum", "linmas", "kamtib", "kamtibmas", "kesmas", "pemdes"})
"""Blends that are words of their own by now, and may stand for a unit of any name."""
_SEKRETARIS: Final = {
    "sekcam": ("camat", "kecamatan", "distrik"),
    "sekda": ("daerah",),
    "sekdin": ("dinas",),
    "sekban": ("badan",),
    "sekwan": ("dewan", "dprd"),
    "sekdes": ("desa",),
    "seklur": ("lurah", "kelurahan"),
}
"""Who is called a secretary for short, by words of the office that has one."""
_PENDEK = 6
_KATA_PENUH = 9
"""Letters from which on a word is no blend of several ("Trantib", "Kesos"), by which units are called for short."""


@aturan("LK337", utuh=["organisasi", "iku", "sdm"])
def nama_unit(isi: Isi) -> Iterator[Diagnostic]:
    """A unit's head is called after the unit, and an indicator's owner that is named as a unit is one."""
    for u in isi.organisasi.unit:
        awal, *sisa = kata_padat(u.jabatan) or ("",)
        if (
            awal == "kepala"
            and (_hampir_sama(tuple(sisa), kata_padat(u.nama)) or _lain_sama_sekali(" ".join(sisa), u.nama))
            and not salah_ketik(u.jabatan, f"kepala {u.nama}")
        ):
            yield temuan(
                "LK337",
                f'jabatan "{u.jabatan}" tidak sama dengan nama unitnya, "{u.nama}" ({tempat(letak(u, "nama"))})',
                letak(u, "jabatan"),
                "samakan keduanya menurut peraturan pembentuk instansi",
                "warning",
            )
    jenis = {kata_padat(u.nama)[0] for u in isi.organisasi.unit if len(kata_padat(u.nama)) > 1}
    dikenal = {w for u in isi.organisasi.unit for w in kata_padat(f"{u.nama} {u.jabatan} {u.singkatan or ''}")}
    berganti = berganti_nama(isi)
    for b in isi.iku.baris:
        for n, nama in enumerate(b.penanggung_jawab):
            yield from _sekretaris_lain(isi, b, n, dikenal)
            awal, *sisa = kata_padat(nama) or ("",)
            asing = [w for w in sisa if w not in dikenal and (len(w) >= _KATA_PENUH or _kata_sendiri(w, dikenal))]
            if awal in jenis and asing:
                lama = next((temuan_berganti(u, j) for u, j in berganti if asing[0] in kata_padat(j.jabatan)), None)
                yield temuan(
                    "LK337",
                    f'penanggung jawab "{nama}" tidak ada pada susunan organisasi: tidak ada unit dengan kata "{asing[0]}"',
                    letak(b, "penanggung_jawab", n),
                    "tulis nama unit seperti pada organisasi.yaml, atau singkatannya",
                    "warning",
                    pokok=lama.key if lama is not None else None,
                )


def _sekretaris_lain(isi: Isi, b: BarisIKU, n: int, dikenal: set[str]) -> Iterator[Diagnostic]:
    """An owner who is another kind of office's secretary, where this office has a secretary of its own."""
    nama = b.penanggung_jawab[n]
    kata = padat(nama)
    milik = _SEKRETARIS.get(kata) or (("daerah",) if kata == "sekretaris daerah" else ())
    sendiri = next((u for u in isi.organisasi.unit if u.jenis == "sekretariat"), None)
    if milik and sendiri is not None and kata not in dikenal and not dikenal.intersection(milik):
        yield temuan(
            "LK337",
            f'penanggung jawab "{nama}" bukan jabatan pada instansi ini; sekretarisnya "{sendiri.jabatan}" '
            f"({tempat(letak(sendiri, 'jabatan'))})",
            letak(b, "penanggung_jawab", n),
            f"tulis {sendiri.singkatan or sendiri.jabatan}; bila memang {nama}, sisihkan dengan alasan",
            "warning",
        )


def _kata_sendiri(kata: str, dikenal: Iterable[str]) -> bool:
    """Whether a short word is one of the language, no blend, and no part of a unit's word ("ekonomi", "perekonomian"), nor one
    mistyped."""
    return (
        len(kata) >= _PENDEK
        and kata not in _PADUAN
        and kata_dikenal(kata)
        and not any(kata in w or w in kata or kata_mirip(kata, w) for w in dikenal if len(w) > 3)
    )


def _lain_sama_sekali(jabatan: str, nama: str) -> bool:
    """Whether a head's seat and its unit are of one kind and have nothing in common."""
    jenis = jenis_unit(nama)
    return jenis != "" and jenis == jenis_unit(jabatan) and not serupa(jabatan, nama)


def _hampir_sama(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names differ, and neither begins the other, though more than half of their words are the same."""
    if a[: len(b)] == b or b[: len(a)] == a:
        return False
    sama = len(set(a) & set(b))
    return sama > 1 and sama * 2 > max(len(a), len(b))
