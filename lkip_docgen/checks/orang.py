"""People as documents name them: the NIP's parts, one person one NIP, ages that can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from lkip_docgen.bahasa import tanggal
from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.jabatan import tanda_tangan
from lkip_docgen.checks.mirip import jarak
from lkip_docgen.checks.nip import NIP, nama_polos, rapat, sebutan_kelamin, urai, usia, utuh
from lkip_docgen.checks.pola import lazy_regex
from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Pejabat
from lkip_docgen.diagnostics import Diagnostic

USIA_DIANGKAT = (18, 35)
"""Youngest and oldest at the appointment as CPNS (PP 11/2017, article 23)."""
USIA_PENSIUN = 60
"""The latest age of retirement from a structural office (the law on the Aparatur Sipil Negara, article 55)."""
_NAMA_PENDEK = 8
_KELAMIN = {1: "laki-laki", 2: "perempuan"}
_DERET_ANGKA = lazy_regex(r"(?:\d[\s.]?){14,}")


@aturan("LK307", utuh=["pejabat"])
def bagian_nip(isi: Isi) -> Iterator[Diagnostic]:
    """The parts of a NIP can be what they stand for."""
    for p in isi.pejabat:
        if p.nip is not None and utuh(p.nip) and isinstance(bagian := urai(p.nip), str):
            yield temuan(
                "LK307",
                f'NIP "{p.nip}" milik {p.nama} tidak mungkin: {bagian}',
                letak(p, "nip"),
                "salin ulang dari SK atau kartu pegawainya",
            )


@aturan("LK308", utuh=["pejabat"])
def usia_wajar(isi: Isi) -> Iterator[Diagnostic]:
    """Whoever signs was of age when appointed, was appointed before signing, and isn't retired."""
    hari = _hari_bertugas(isi)
    for p in isi.pejabat:
        nip = _nip(p)
        if nip is None:
            continue
        muda, tua = USIA_DIANGKAT
        di, saran = letak(p, "nip"), "cocokkan NIP dengan SK-nya; bila benar, sisihkan dengan alasan"
        umur = nip.usia_diangkat
        if umur < muda or (nip.bulan is not None and umur > tua):
            yield temuan(
                "LK308",
                f"menurut NIP-nya {p.nama} diangkat pada usia {umur} tahun, di luar {muda}–{tua} tahun",
                di,
                saran,
                "warning",
            )
            continue
        for pada, dokumen, tempatnya in hari.get(p.id, ()):
            if date(nip.tahun, nip.bulan or 1, 1) > pada or (umur := usia(nip.lahir, pada)) >= USIA_PENSIUN:
                apa = f"baru diangkat {nip.tahun}" if nip.tahun >= pada.year else f"berusia {umur} tahun"
                yield temuan(
                    "LK308",
                    f"menurut NIP-nya {p.nama} {apa} pada {tanggal(pada)} ({dokumen}, {tempat(tempatnya)})",
                    di,
                    saran,
                    "warning",
                )
                break


def _nip(p: Pejabat) -> NIP | None:
    if p.nip is None or not utuh(p.nip):
        return None
    bagian = urai(p.nip)
    return bagian if isinstance(bagian, NIP) else None


def _hari_bertugas(isi: Isi) -> dict[str, list[tuple[date, str, Letak | None]]]:
    """By official the days on which he is known to have been in office: documents signed, dates of his term."""
    hari: dict[str, list[tuple[date, str, Letak | None]]] = {}
    for peran, pada, dokumen, di in tanda_tangan(isi):
        for p in isi.pejabat:
            if p.peran == peran and p.masa.mencakup(pada):
                hari.setdefault(p.id, []).append((pada, dokumen, di))
    for p in isi.pejabat:
        for n, pada in enumerate(p.masa.diketahui):
            hari.setdefault(p.id, []).append((pada, "tanggal yang diketahui", letak(p.masa, "diketahui", n)))
        if p.masa.mulai is not None:
            hari.setdefault(p.id, []).append((p.masa.mulai, "mulai menjabat", letak(p.masa, "mulai")))
    return hari


@aturan("LK309", utuh=["pejabat"])
def satu_orang_satu_nip(isi: Isi) -> Iterator[Diagnostic]:
    """A NIP belongs to one person, a person has one NIP and one spelling of the name."""
    for lama, baru in combinations(isi.pejabat, 2):
        nama_lama, nama_baru = nama_polos(lama.nama), nama_polos(baru.nama)
        mirip = nama_lama == nama_baru or _nama_mirip(nama_lama, nama_baru)
        nip_sama = lama.nip is not None and baru.nip is not None and rapat(lama.nip) == rapat(baru.nip)
        di_nip, di_nama = letak(baru, "nip"), letak(baru, "nama")
        if nip_sama and nama_lama != nama_baru:
            pesan = f"NIP {baru.nip} tertulis pada {baru.nama}, juga pada {lama.nama} ({tempat(letak(lama, 'nip'))})"
            saran = "satu NIP milik satu orang: " + (
                "samakan ejaan namanya" if mirip else "perbaiki NIP salah satunya menurut SK"
            )
            yield temuan("LK309", pesan, di_nama if mirip else di_nip, saran, "warning" if mirip else "error")
        elif nama_lama == nama_baru and lama.nip and baru.nip and not nip_sama:
            yield temuan(
                "LK309",
                f"{baru.nama} ber-NIP {baru.nip}, sedangkan di {tempat(letak(lama, 'nip'))} ber-NIP {lama.nip}",
                di_nip,
                "satu orang satu NIP; perbaiki yang keliru, atau bedakan namanya bila memang dua orang",
                "warning",
            )
        elif mirip and nama_lama != nama_baru and not (lama.nip and baru.nip):
            yield temuan(
                "LK309",
                f'nama "{baru.nama}" hampir sama dengan "{lama.nama}" ({tempat(letak(lama, "nama"))})',
                di_nama,
                "bila orangnya sama, samakan ejaannya menurut SK",
                "warning",
            )


def _nama_mirip(a: str, b: str) -> bool:
    return min(len(a), len(b)) >= _NAMA_PENDEK and a != b and jarak(a, b, 2) <= 2


@aturan("LK310", utuh=["pejabat", "instansi", "organisasi"])
def angka_pada_nama(isi: Isi) -> Iterator[Diagnostic]:
    """Where a name or a position belongs stands no NIP."""
    bidang: list[tuple[str, str | None, Letak | None]] = []
    for p in isi.pejabat:
        bidang += [(f"{n} pejabat", nilai, letak(p, n)) for n, nilai in (("nama", p.nama), ("pangkat", p.pangkat))]
    for k in (isi.instansi.kepala, isi.instansi.atasan):
        bidang += [("jabatan", k.jabatan, letak(k, "jabatan")), ("jabatan lengkap", k.lengkap, letak(k, "lengkap"))]
    for u in isi.organisasi.unit:
        bidang += [("nama unit", u.nama, letak(u, "nama")), ("jabatan", u.jabatan, letak(u, "jabatan"))]
    bidang += [("nama jabatan", j.jabatan, letak(j, "jabatan")) for j in isi.sdm.jabatan]
    for sebutan, teks, di in bidang:
        if teks is not None and _DERET_ANGKA.search(teks):
            yield temuan(
                "LK310",
                f'{sebutan} berisi "{teks}", yang tampaknya NIP',
                di,
                "NIP ditulis pada isian nip:; di sini tulis namanya",
            )


@aturan("LK319", utuh=["pejabat"])
def sebutan_dan_kelamin(isi: Isi) -> Iterator[Diagnostic]:
    """A title that tells the sex (H., Hj.) agrees with the NIP's fifteenth digit."""
    for p in isi.pejabat:
        nip, menurut_nama = _nip(p), sebutan_kelamin(p.nama)
        if nip is not None and menurut_nama is not None and menurut_nama != nip.kelamin:
            yield temuan(
                "LK319",
                f'sebutan pada nama "{p.nama}" untuk {_KELAMIN[menurut_nama]}, angka 15 NIP-nya {nip.kelamin} '
                f"({_KELAMIN[nip.kelamin]})",
                letak(p, "nip"),
                "periksa NIP-nya, atau sebutan di depan namanya",
                "warning",
            )
