"""Evidence on the report's form and on how it was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkip_docgen import bahasa
from lkip_docgen.metrics.tulis import tulis
from lkip_docgen.reviu.bahan import Bahan, Jawaban, bukti, jawab

_DATA_PENTING: Final = {
    "kedudukan": "kedudukan, tugas, dan fungsi",
    "sdm": "sumber daya manusia",
    "isu_strategis": "isu strategis",
    "permasalahan": "permasalahan",
}
"""Slots of Bab I that hold what PermenPANRB 53/2014, annex II, wants of the introduction, and how they are called."""
_BAB: Final = ("bab1", "bab2", "bab3", "bab4")
_STANDAR: Final = {
    "ikhtisar": "ikhtisar eksekutif",
    "bab1": "Bab I Pendahuluan",
    "bab2": "Bab II Perencanaan Kinerja",
    "bab3": "Bab III Akuntabilitas Kinerja",
    "bab4": "Bab IV Penutup",
}
_PK: Final = "lampiran_pk"
_KEUANGAN: Final = ("LK201", "LK205", "LK206", "LK207", "LK209", "LK226")
"""Rules over the sums of the budget."""


@bukti("data_penting")
def data_penting(b: Bahan) -> Jawaban:
    """Bab I tells what the office is and what it faces."""
    kosong = [sebutan for s, sebutan in _DATA_PENTING.items() if ("bab1", s) not in b.slot]
    slot = [("bab1", s) for s in _DATA_PENTING]
    ada = bahasa.daftar([sebutan for s, sebutan in _DATA_PENTING.items() if ("bab1", s) in b.slot])
    kalimat = [f"Bab I menguraikan {ada}." if ada else "", belum(kosong)]
    gambar = b.halaman.penanda(
        "gambar_bagan_organisasi", "tabel_sdm_jabatan", "tabel_sdm_pangkat", "tabel_sdm_pendidikan"
    )
    temuan = (*b.temuan_slot(slot), *b.berlaku("LK2", di="/sdm.yaml"))
    return jawab(not kosong, kalimat, b.halaman_slot(slot) | gambar, temuan)


@bukti("target_kinerja")
def target_kinerja(b: Bahan) -> Jawaban:
    """Every line of the PK has a target."""
    tanpa = [x.uraian_indikator for x in b.baris if not x.target.ada]
    n = len(b.baris)
    kalimat = [f"{n - len(tanpa)} dari {n} indikator perjanjian kinerja bertarget tahun {b.isi.tahun}.", belum(tanpa)]
    halaman = b.halaman.penanda("tabel_capaian", _PK)
    return jawab(bool(b.baris) and not tanpa, kalimat, halaman, b.berlaku("LK228", "LK212"))


@bukti("capaian_kinerja")
def capaian_kinerja(b: Bahan) -> Jawaban:
    """Every line of the PK has a capaian, and the report their mean."""
    tanpa = [x.uraian_indikator for x in b.baris if not x.capaian.ada]
    n = len(b.baris)
    kinerja = b.laporan.kinerja
    kalimat = [f"{n - len(tanpa)} dari {n} indikator perjanjian kinerja beserta capaiannya disajikan.", belum(tanpa)]
    if kinerja.rata_rata.ada:
        kalimat.append(f"Rata-rata capaian {tulis(kinerja.rata_rata)}, predikat {kinerja.predikat}.")
    temuan = b.berlaku("LK203", "LK221", "LK224", "LK509")
    return jawab(bool(b.baris) and not tanpa, kalimat, b.halaman.penanda("tabel_capaian", "tabel_predikat"), temuan)


@bukti("lampiran")
def lampiran(b: Bahan) -> Jawaban:
    """The PK is annexed; what else is."""
    ada = b.halaman.lampiran()
    kalimat = [f"{'; '.join(judul for judul, _ in ada)}." if ada else "Laporan tidak berlampiran."]
    pk = b.halaman.penanda(_PK)
    if not pk:
        kalimat.append("Perjanjian kinerja tidak dilampirkan.")
    return jawab(bool(pk), kalimat, [h for _, h in ada], b.berlaku("LK520", "LK62"))


@bukti("rekomendasi")
def rekomendasi(b: Bahan) -> Jawaban:
    """Bab IV recommends, and each line of the PK has solutions."""
    saran = ("bab4", "rekomendasi")
    solusi = [(f"pk/{x.id}", "solusi") for x in b.baris]
    tanpa = [x.uraian_indikator for x in b.baris if (f"pk/{x.id}", "solusi") not in b.slot]
    butir = sum(t.jenis == "butir" for t in b.slot.get(saran, ()))
    kalimat = [
        f"Bab IV memuat {f'{butir} butir ' if butir else ''}rekomendasi perbaikan." if saran in b.slot else "",
        f"Solusi ditulis untuk {len(solusi) - len(tanpa)} dari {len(solusi)} baris perjanjian kinerja.",
        belum([*([] if saran in b.slot else ["rekomendasi pada Bab IV"]), *tanpa]),
    ]
    baik = saran in b.slot and bool(solusi) and not tanpa
    return jawab(
        baik, kalimat, b.halaman_slot([saran, *solusi]), (*b.temuan_slot([saran, *solusi]), *b.berlaku("LK517"))
    )


@bukti("akuntabilitas_keuangan")
def akuntabilitas_keuangan(b: Bahan) -> Jawaban:
    """Budget and spending are told, and add up."""
    a = b.laporan.anggaran
    baik = a.pagu.ada and a.realisasi.ada
    kalimat = [
        f"Pagu {tulis(a.pagu)}, realisasi {tulis(a.realisasi)}, serapan {tulis(a.serapan)}, sampai rincian sub kegiatan."
        if baik
        else "Pagu atau realisasi anggaran belum lengkap.",
        "Realisasi belum diaudit BPK." if b.isi.laporan.belum_audit else "",
    ]
    return jawab(
        baik, kalimat, b.halaman.penanda("tabel_anggaran", "tabel_program"), b.berlaku(*_KEUANGAN, di="anggaran.yaml")
    )


@bukti("laporan_tersusun")
def laporan_tersusun(b: Bahan) -> Jawaban:
    """The report that this review is about is there, whole."""
    return jawab(True, [f"Laporan tahun {b.isi.tahun} tersusun, {b.halaman.banyak} halaman."])


@bukti("laporan_berkala")
def laporan_berkala(b: Bahan) -> Jawaban:
    """Years whose performance the content holds: what the report itself shows of a habit."""
    tahun = sorted(b.isi.kinerja_lalu)
    if not tahun:
        return jawab(False, ["Data kinerja tahun sebelumnya belum ada."])
    ada = bahasa.daftar([str(t) for t in tahun])
    return jawab(
        True, [f"Data kinerja tahun {ada} tersedia; laporan berkala dalam tahun berjalan tidak terlihat di sini."]
    )


@bukti("diformalkan")
def diformalkan(b: Bahan) -> Jawaban:
    """The report has a date and a place for the signature of who held the office then."""
    kepala = b.laporan.pejabat.kepala
    hari = b.isi.laporan.tanggal
    if kepala is None or hari is None:
        return jawab(False, ["Tanggal laporan atau penanda tangannya belum ada."])
    halaman = {h for t in b.tanda_tangan if t.nama == kepala.nama for h in b.halaman.alinea(t.alinea)}
    kalimat = f"Laporan bertanggal {bahasa.tanggal(hari)}, penanda tangan {kepala.nama} ({kepala.jabatan})."
    return jawab(True, [kalimat], halaman, b.berlaku("LK3"))


@bukti("tepat_waktu")
def tepat_waktu(b: Bahan) -> Jawaban:
    """The report's date is within the deadline (LK315)."""
    hari = b.isi.laporan.tanggal
    lewat = (*b.berlaku("LK315"), *b.sisihan("LK315"))
    if hari is None or lewat:
        return jawab(False, [d.message for d in lewat] or ["Tanggal laporan belum ada."], temuan=lewat)
    return jawab(True, [f"Tanggal laporan {bahasa.tanggal(hari)} tidak melewati batas penyampaian (LK315)."])


@bukti("standar")
def standar(b: Bahan) -> Jawaban:
    """The chapters of PermenPANRB 53/2014, annex II, are there with their slots filled, and the PK is annexed."""
    kosong = [s for n, s in _STANDAR.items() if not any(nama == n for nama, _ in b.slot)]
    if not b.halaman.penanda(_PK):
        kosong.append("lampiran perjanjian kinerja")
    bab = [n for n in _BAB if any(nama == n for nama, _ in b.slot)]
    kalimat = [
        f"Susunan ikhtisar, {len(bab)} bab, dan lampiran dibandingkan dengan PermenPANRB 53/2014 lampiran II.",
        belum(kosong),
    ]
    return jawab(not kosong, kalimat, b.halaman.penanda(*_BAB, _PK), b.berlaku("LK43", "LK44", "LK5", "LK7"))


@bukti("data_tertelusur")
def data_tertelusur(b: Bahan) -> Jawaban:
    """Every printed figure can be traced to what was typed, and every indicator tells its source of data."""
    tanpa = [a.id for a in b.buku.angka.values() if a.rumus is None and a.ada and not a.sumber]
    cetakan, asal = len(b.buku.tercetak), len(b.buku.angka)
    sumber = {x.indikator for x in b.isi.iku.baris if x.sumber_data}
    ada = [x for x in b.baris if x.indikator.sumber or x.indikator.id in sumber]
    kalimat = [
        f"{_bulat(cetakan)} cetakan angka ditelusuri ke {_bulat(asal)} angka sumber dan turunan (kertas kerja angka).",
        f"{len(ada)} dari {len(b.baris)} indikator menyebut sumber datanya.",
        f"{len(tanpa)} angka tidak bertempat asal: {', '.join(tanpa[:3])}." if tanpa else "",
    ]
    lengkap = len(ada) == len(b.baris)
    return jawab(not tanpa, kalimat, b.halaman.penanda("tabel_capaian", "lampiran_iku"), dilihat=not lengkap)


@bukti("penanggung_jawab")
def penanggung_jawab(b: Bahan) -> Jawaban:
    """The IKU name who answers for each indicator of the PK."""
    ada = {x.indikator for x in b.isi.iku.baris if x.indikator and x.penanggung_jawab}
    tanpa = [x.uraian_indikator for x in b.baris if x.indikator.id not in ada]
    n = len(b.baris)
    kalimat = [f"Tabel IKU menyebut unit penanggung jawab bagi {n - len(tanpa)} dari {n} indikator.", belum(tanpa)]
    return jawab(
        bool(b.baris) and not tanpa, kalimat, b.halaman_slot([("bab2", "iku")]) | b.halaman.penanda("lampiran_iku")
    )


@bukti("angka_selaras")
def angka_selaras(b: Bahan) -> Jawaban:
    """No rule that holds figures and wordings against each other has a standing warning; those set aside are told."""
    keluarga = ("LK2", "LK41", "LK42")
    berlaku, sisihan = b.berlaku(*keluarga), b.sisihan(*keluarga)
    kalimat = [
        f"{len(berlaku)} peringatan pertentangan angka, target, atau bunyi masih berlaku."
        if berlaku
        else "Tidak ada pertentangan angka, target, atau bunyi antarbagian dan antardokumen yang masih berlaku.",
        f"{len(sisihan)} disisihkan dengan alasan (bagian D)." if sisihan else "",
    ]
    return jawab(True, kalimat, temuan=(*berlaku, *sisihan))


# ---------------------------------------------------------------- wording


def belum(nama: Sequence[str]) -> str:
    """What is missing, as a sentence; empty where nothing is."""
    return f"Belum ada: {'; '.join(dict.fromkeys(nama))}." if nama else ""


def _bulat(n: int) -> str:
    return bahasa.angka(n)
