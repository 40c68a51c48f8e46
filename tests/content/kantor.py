"""A small made-up office in a folder of its own: whole, valid, and short enough to break one thing at a time."""

from __future__ import annotations

from pathlib import Path

from lkip_docgen.content.slot import SLOT, SLOT_PK

TAHUN = 2031

_BERKAS: dict[str, str] = {
    "instansi.yaml": """\
nama: Dinas Kelautan
sebutan: dinas
pemerintah: Pemerintah Kota Bahari
daerah: Kota Bahari
ibu_kota: Bahari
kepala: {jabatan: Kepala Dinas, lengkap: Kepala Dinas Kelautan}
atasan: {jabatan: Wali Kota, lengkap: Wali Kota Bahari}
kop:
  baris: [PEMERINTAH KOTA BAHARI, DINAS KELAUTAN]
  alamat: Jalan Pantai 1
""",
    "pejabat.yaml": """\
pejabat:
  - id: rina
    nama: Rina Samudra, S.Pi
    nip: 19800101 200501 2 001
    peran: kepala
    masa: {mulai: 2030-01-01}
  - id: joko
    nama: Joko Ombak
    peran: atasan
    masa: {mulai: 2029-01-01}
""",
    "organisasi.yaml": """\
dasar: perwali_5
judul_bagan: [BAGAN]
kedudukan: [Dinas berkedudukan di bawah Wali Kota.]
pengantar_tugas: "Tugas:"
tugas: [Membantu Wali Kota.]
pengantar_fungsi: "Fungsi:"
fungsi: [Perumusan kebijakan.]
pengantar_susunan: "Susunan:"
unit:
  - {id: dinas, nama: Dinas, jabatan: Kepala Dinas, jenis: pimpinan}
  - {id: sekretariat, nama: Sekretariat, jabatan: Sekretaris, induk: dinas, jenis: sekretariat}
""",
    "dasar_hukum.yaml": """\
dasar_hukum:
  - {id: perwali_5, jenis: Peraturan Wali Kota, nomor: 5, tahun: 2030, tentang: Organisasi}
""",
    "laporan.yaml": """\
judul: Laporan Kinerja
tanggal: 2032-02-10
""",
    "renstra/awal.yaml": """\
id: renstra_awal
versi: awal
nama: Renstra Dinas Kelautan
periode_mulai: 2030
periode_selesai: 2034
berlaku: {mulai: 2030-01-01}
tahun_matriks: [2030, 2031]
indikator:
  - id: ikm
    nama: Indeks Kepuasan
    satuan: indeks
    target: {2030: 80, 2031: "80,5"}
  - id: sampah
    nama: Sampah laut
    satuan: persen
    arah: negatif
    target: {2031: 10}
sasaran:
  - {id: layanan, uraian: Layanan membaik, indikator: [ikm]}
  - {id: laut, uraian: Laut bersih, indikator: [sampah]}
tujuan:
  - {id: t1, uraian: Kota bahari, sasaran: [layanan, laut]}
""",
    "2030/kinerja.yaml": "indikator: [{indikator: ikm, realisasi: 79, target: 80}]\n",
    "2031/sdm.yaml": """\
periode: 2031
kelompok: {struktural: 2, pelaksana: 1, non_asn: 1}
jabatan: [{jabatan: Kepala, jumlah: 2, struktural: ya}, {jabatan: Staf, jumlah: 1}]
pangkat: [{golongan: III/d, jumlah: 3}]
tingkat_pendidikan: [S1, SMA]
pendidikan_asn: [{golongan: III, jumlah: {S1: 3}}]
pendidikan_non_asn: {jumlah: {SMA: 1}}
""",
    "2031/kinerja.yaml": """\
indikator:
  - indikator: ikm
    realisasi: 80,5
  - indikator: sampah
    realisasi: 12
program:
  - {program: penunjang, indikator: Persentase layanan, realisasi: 100}
""",
    "2031/anggaran.yaml": """\
versi: perubahan
sumber: APBD
jenis_belanja: [{id: operasi, nama: Belanja Operasi}]
program:
  - id: penunjang
    nama: Program Penunjang
    kegiatan:
      - id: administrasi
        nama: Administrasi
        sub_kegiatan:
          - {id: gaji, nama: Gaji, pagu: {perubahan: 1.000.000}, realisasi: 900.000}
          - {id: listrik, nama: Listrik, pagu: {perubahan: 500.000}, realisasi: 400.000}
  - id: pesisir
    nama: Program Pesisir
    kegiatan:
      - id: pantai
        nama: Pantai
        sub_kegiatan:
          - {id: bersih, nama: Bersih pantai, pagu: {perubahan: 2.000.000}, realisasi: 1.500.000}
""",
    "2031/pk.yaml": """\
pk:
  - versi: murni
    judul: Perjanjian Kinerja 2031
    tanggal: 2031-01-15
    baris:
      - {id: ikm, indikator: ikm, sasaran: layanan, dukungan: [penunjang]}
      - {id: sampah, indikator: sampah, sasaran: laut, dukungan: [pantai]}
""",
    "2031/iku.yaml": """\
baris:
  - indikator: ikm
    sasaran: layanan
    formulasi: {uraian: Hasil survei}
    penanggung_jawab: [Sekretaris]
    sumber_data: Survei
  - indikator: sampah
    sasaran: laut
    formulasi: {uraian: Hasil pemantauan}
    penanggung_jawab: [Sekretaris]
    sumber_data: Pemantauan
""",
}


def tulis_kantor(folder: Path, **ganti: str | bytes | None) -> Path:
    """Write the office below ``folder`` and return its content folder. ``ganti`` replaces files by path ("2031/pk.yaml"
    as a key of a ``**{}``); None leaves one out."""
    berkas: dict[str, str | bytes | None] = dict(_BERKAS)
    berkas |= {f"{TAHUN}/narasi/{nama}.md": narasi(slot) for nama, slot in SLOT.items()}
    berkas |= {f"{TAHUN}/narasi/pk/{nama}.md": narasi_pk(nama) for nama in _TENTANG}
    berkas |= ganti
    akar = folder / "content"
    for nama, isi in berkas.items():
        if isi is None:
            continue
        tujuan = akar / nama
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        tujuan.write_bytes(isi.encode() if isinstance(isi, str) else isi)
    return akar


def isi_asli(nama: str) -> str:
    """A file of the office as it stands when nothing is broken."""
    return _BERKAS[nama]


def narasi(slot: tuple[str, ...]) -> str:
    """A narrative file with a line in each slot."""
    if slot == ("isi",):
        return "Isi kata pengantar.\n"
    return "\n".join(f"## {_judul(s)}\n\n{_KALIMAT.get(s, f'Isi bagian {_judul(s)}.')}\n" for s in slot)


def narasi_pk(baris: str) -> str:
    """The narrative of a line of the PK: a line that says something in each slot."""
    tentang, program = _TENTANG[baris]
    return "\n".join(
        f"## {_judul(s)}\n\n{_ANALISIS[s].replace('<apa>', tentang).replace('<program>', program)}\n" for s in SLOT_PK
    )


def _judul(slot: str) -> str:
    return slot.replace("_", " ").capitalize()


_KALIMAT: dict[str, str] = {
    "sdm": "Rinciannya pada {{ lihat.tabel_sdm_jabatan }}, {{ lihat.tabel_sdm_pangkat }}, dan "
    "{{ lihat.tabel_sdm_pendidikan }}.",
    "realisasi_kinerja": "Hasil pengukurannya pada {{ lihat.tabel_capaian }}.",
    "tahun_lalu": "Perkembangannya pada {{ lihat.tabel_tahun_lalu }}.",
    "jangka_menengah": "Jarak ke akhir Renstra pada {{ lihat.tabel_jangka_menengah }}.",
    "nasional": "Perbandingannya pada {{ lihat.tabel_nasional }}.",
    "penyebab": "Predikat tiap sasaran pada {{ lihat.tabel_predikat }}.",
    "program": "Program pendukungnya pada {{ lihat.tabel_program }}.",
    "efisiensi": "Efisiensi tiap sasaran pada {{ lihat.tabel_efisiensi }}.",
    "anggaran": "Rincian anggaran pada {{ lihat.tabel_anggaran }}.",
    "kesimpulan": "Kinerja tahun ini telah diuraikan.",
    "rekomendasi": "Mengurangi sampah laut bersama nelayan.",
}
"""What slots of the chapters say where "Isi bagian …" would leave something out: each numbered table is introduced, and
the indicator that misses its target is taken up."""
_TENTANG = {"ikm": ("kepuasan", "penunjang"), "sampah": ("laut", "pesisir")}
"""By line of the PK what its narrative is about, and the program that supports it."""
_ANALISIS: dict[str, str] = {
    "capaian": "Target <apa> disandingkan dengan realisasinya.",
    "tahun_lalu": "Realisasi <apa> disandingkan dengan tahun sebelumnya.",
    "jangka_menengah": "Target <apa> pada akhir periode Renstra menjadi acuan.",
    "nasional": "Standar nasional <apa> tidak ada.",
    "penyebab": "Penyebab hasil <apa> adalah jumlah petugas yang terbatas.",
    "masalah": "- Petugas <apa> masih terbatas.",
    "solusi": "- Mengusulkan tambahan petugas <apa>.",
    "efisiensi": "Efisiensi <apa> dihitung dari serapan anggarannya.",
    "program": "Pendukung <apa> adalah {{ program.<program>.nama }}.",
}
