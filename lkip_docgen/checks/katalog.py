"""Every code: what it says, why the rule exists, its source, a bad and a good example.

``docs/pemeriksaan.md`` is made from this table. Codes are never reused. Words are Indonesian: the page is the office's.
"""

from __future__ import annotations

from .katalog_banding import KATALOG_BANDING
from .katalog_dokumen import KATALOG_DOKUMEN
from .katalog_hasil import KATALOG_HASIL
from .katalog_lengkap import KATALOG_LENGKAP
from .katalog_narasi import KATALOG_NARASI
from .katalog_narasi_angka import KATALOG_NARASI_ANGKA
from .katalog_orang import KATALOG_ORANG
from .katalog_templat import KATALOG_TEMPLAT
from .kode import MARKDOWN as _MD
from .kode import TEKS as _TEKS
from .kode import Kode

_KATALOG_ISI: tuple[Kode, ...] = (
    Kode(
        "LK101",
        "Susunan YAML tidak terbaca",
        "Satu tanda yang salah membuat seluruh berkas tak dapat dibaca: titik dua di dalam nilai tanpa "
        "kutip, tab di awal baris, kutip atau kurung yang belum ditutup, baris yang menjoroknya tidak "
        "sama.",
        "tentang: Organisasi: susunan dan tata kerja",
        'tentang: "Organisasi: susunan dan tata kerja"',
    ),
    Kode(
        "LK102",
        "Isian tidak dikenal",
        "Isian yang salah eja tidak pernah tercetak; lebih baik ditolak daripada diam-diam diabaikan.",
        "realisasai: 80",
        "realisasi: 80",
    ),
    Kode(
        "LK103",
        "Nilai bukan jenis yang diminta",
        "Angka ditulis dengan koma desimal dan titik tiap tiga angka, tanggal sebagai 2030-02-10 atau 10 "
        "Februari 2030, ya/tidak dengan kata itu. Tulisan yang bisa berarti lain ditolak, tidak ditebak.",
        "realisasi: 80.5",
        "realisasi: 80,5",
        "Pedoman Umum Ejaan Bahasa Indonesia (penulisan angka)",
    ),
    Kode(
        "LK104",
        "Isian wajib tidak ada",
        "Tanpa isian ini bagian laporan yang memakainya tak dapat disusun.",
        "- {golongan: III/d}",
        "- {golongan: III/d, jumlah: 3}",
    ),
    Kode(
        "LK105",
        "Berkas tidak ada",
        "Berkas data, narasi, atau gambar yang diperlukan tidak ditemukan.",
        "berkas: foto/rapat.jpg   # padahal berkasnya Rapat.jpg",
        "berkas: foto/Rapat.jpg",
    ),
    Kode(
        "LK106",
        "Ditulis dua kali",
        "Satu id menunjuk satu hal, satu isian punya satu nilai, satu indikator satu realisasi. Yang "
        "ganda membuat angka mana yang dipakai tidak pasti.",
        "- {id: ikm, nama: …}\n- {id: ikm, nama: …}",
        "- {id: ikm, nama: …}\n- {id: ikm_layanan, nama: …}",
    ),
    Kode(
        "LK107",
        "Rujukan tidak ditemukan",
        "Semua hal dirujuk dengan id; id yang tidak ada berarti salah ketik atau data yang belum ditulis.",
        "dukungan: [penunjng]",
        "dukungan: [penunjang]",
    ),
    Kode(
        "LK108",
        "Berkas bukan UTF-8",
        "Huruf di luar UTF-8 terbaca lain di mesin lain.",
        "berkas tersimpan sebagai Windows-1252 atau UTF-16",
        "berkas tersimpan sebagai UTF-8",
        bahasa=_TEKS,
    ),
    Kode(
        "LK109",
        "Gambar tidak terbaca",
        "Gambar yang rusak atau bukan PNG/JPEG tak dapat dicetak.",
        "berkas: foto/rapat.jpg   # salinannya terputus",
        "berkas: foto/rapat.jpg   # disalin ulang",
    ),
    Kode(
        "LK110",
        "Berkas di luar folder isi",
        "Isi laporan hanya berasal dari foldernya, supaya laporan dapat dibuat ulang di mesin mana pun "
        "dan tidak membawa berkas yang tak dimaksud.",
        "logo: ../../unduhan/logo.png",
        "logo: gambar/logo.png",
    ),
    Kode(
        "LK111",
        "Terlalu besar",
        "Ukuran berkas, jumlah nilai, dan piksel dibatasi agar satu berkas keliru tidak menghabiskan memori.",
        "foto 200 juta piksel",
        "foto yang diperkecil",
        bahasa=_TEKS,
    ),
    Kode(
        "LK112",
        "Berkas tidak dibaca",
        "Berkas yang namanya tidak dikenal tidak ikut dicetak; biasanya salah eja atau berakhiran .yml.",
        "kinerja.yml",
        "kinerja.yaml",
        bahasa=_TEKS,
        berat="peringatan",
    ),
    Kode(
        "LK113",
        "Folder tahun tidak ada",
        "Satu tahun laporan adalah satu folder.",
        "lkip build 2040",
        "lkip build 2030",
        bahasa=_TEKS,
    ),
    Kode(
        "LK115",
        "Baris menunjuk terlalu sedikit atau terlalu banyak",
        "Baris PK mengukur satu sasaran atau satu tujuan; baris IKU punya indikator dan kinerja utama.",
        "- {id: a, indikator: ikm, sasaran: layanan, tujuan: t1, dukungan: [gaji]}",
        "- {id: a, indikator: ikm, sasaran: layanan, dukungan: [gaji]}",
        "PermenPANRB 53/2014, lampiran I",
    ),
    Kode(
        "LK116",
        "Bagan organisasi tidak berbentuk pohon",
        "Bagan punya satu pimpinan dan tidak ada unit di bawah dirinya sendiri.",
        "- {id: seksi, induk: seksi, …}",
        "- {id: seksi, induk: sekretariat, …}",
    ),
    Kode(
        "LK117",
        "Berkas lampiran tidak dapat dipakai",
        "Berkas yang didaftar pada lampiran.yaml harus ada di folder tahun laporan, sebagai berkas asli. Tautan "
        "(shortcut) atau berkas di folder lain tidak ikut tersalin bila folder laporan dipindahkan atau diarsipkan.",
        "berkas: [../2022/lampiran/surat-tugas.pdf]",
        "berkas: [lampiran/surat-tugas.pdf]",
    ),
    Kode(
        "LK118",
        "Berkas pindaian tidak jelas urutannya",
        "Satu lampiran dibuat dari satu berkas, atau dari beberapa berkas yang bernomor urut. Dua berkas utuh, "
        "berkas utuh di samping yang bernomor, atau dua berkas bernomor sama tidak menunjukkan mana yang dicetak.",
        "lampiran/pk.pdf\nlampiran/pk-1.jpg",
        "lampiran/pk-1.jpg\nlampiran/pk-2.jpg",
        bahasa=_TEKS,
    ),
    Kode(
        "LK119",
        "Halaman pindaian tidak ada",
        "Halaman yang dipilih dihitung dari 1 dan diteruskan pada berkas berikutnya. Nomor yang melewati halaman "
        "terakhir biasanya berarti berkasnya tertukar atau pindaiannya belum lengkap.",
        "{id: pk, berkas: [lampiran/pk.pdf], halaman: 1-4}   # padahal pk.pdf tiga halaman",
        "{id: pk, berkas: [lampiran/pk.pdf], halaman: 1-3}",
    ),
    Kode(
        "LK120",
        "Grafik tidak dikenal",
        "Grafik yang dicetak dipilih dengan namanya pada laporan.yaml; nama yang salah eja tidak menghasilkan gambar.",
        "grafik: [capaian, anggarn]",
        "grafik: [capaian, anggaran]",
    ),
    Kode(
        "LK201",
        "Angka lain dari dokumen resmi",
        "Blok kontrol memuat angka yang tercetak pada DPA, LRA, PK, RKT, atau daftar pegawai. Hitungan "
        "yang berbeda menunjukkan salah ketik pada salah satunya.",
        "kontrol: {pagu: 100}   # jumlah sub kegiatan 99",
        "kontrol: {pagu: 100}   # jumlah sub kegiatan 100",
    ),
    Kode(
        "LK202",
        "Anggaran dihitung dua kali",
        "Efisiensi tiap baris membandingkan capaian dengan serapan anggaran pendukungnya; satu sub "
        "kegiatan hanya boleh mendukung satu baris.",
        "- {id: a, dukungan: [penunjang], …}\n- {id: b, dukungan: [gaji], …}   # gaji bagian penunjang",
        "- {id: a, dukungan: [listrik], …}\n- {id: b, dukungan: [gaji], …}",
        "PermenPANRB 53/2014, lampiran II (efisiensi penggunaan sumber daya)",
    ),
    Kode(
        "LK203",
        "Pembilang dan penyebut tidak menghasilkan realisasi",
        "Realisasi yang ditulis harus sama dengan pembagian yang mendasarinya.",
        "realisasi: 80\npembilang: 3\npenyebut: 4",
        "realisasi: 75\npembilang: 3\npenyebut: 4",
        berat="peringatan",
    ),
    Kode(
        "LK204",
        "Tabel pegawai tidak selaras",
        "Tabel pangkat dan pendidikan menghitung orang yang sama dengan kelompok pegawai.",
        "kelompok: {struktural: 2, pelaksana: 1, non_asn: 1}\npangkat: [{golongan: III/d, jumlah: 2}]",
        "kelompok: {struktural: 2, pelaksana: 1, non_asn: 1}\npangkat: [{golongan: III/d, jumlah: 3}]",
        berat="peringatan",
    ),
    Kode(
        "LK205",
        "Pagu versi yang berlaku tidak ada",
        "Serapan dan seluruh jumlah anggaran dihitung dari pagu versi yang berlaku pada akhir tahun.",
        "versi: perubahan\npagu: {murni: 100}",
        "versi: perubahan\npagu: {murni: 100, perubahan: 120}",
    ),
    Kode(
        "LK206",
        "Rincian belanja tidak berjumlah sama",
        "Rincian menurut jenis belanja membagi pagu dan realisasi sub kegiatan; jumlahnya harus sama.",
        "pagu: {murni: 100}\nbelanja: [{jenis: modal, pagu: 90, realisasi: 50}]",
        "pagu: {murni: 100}\nbelanja: [{jenis: operasi, pagu: 10, …}, {jenis: modal, pagu: 90, …}]",
    ),
    Kode(
        "LK301",
        "Tidak ada penanda tangan",
        "Dokumen ditandatangani pejabat yang memegang jabatan pada tanggalnya.",
        "masa: {mulai: 2030-03-01}   # laporan bertanggal 2030-02-10",
        "masa: {mulai: 2030-01-01}",
    ),
    Kode(
        "LK302",
        "Dua penanda tangan",
        "Satu jabatan dipegang satu orang pada satu hari.",
        "masa: {mulai: 2029-01-01}   # digantikan 2030-01-01",
        "masa: {mulai: 2029-01-01, selesai: 2029-12-31}",
    ),
    Kode(
        "LK303",
        "Tidak ada Renstra yang berlaku",
        "Target tahunan berasal dari Renstra yang berlaku.",
        "berlaku: {mulai: 2031-01-01}   # laporan tahun 2030",
        "berlaku: {mulai: 2030-01-01}",
    ),
    Kode(
        "LK304",
        "Lebih dari satu Renstra berlaku",
        "Perubahan Renstra mengakhiri versi sebelumnya.",
        "berlaku: {mulai: 2029-01-01}   # perubahannya mulai 2030-06-01",
        "berlaku: {mulai: 2029-01-01, selesai: 2030-05-31}",
    ),
    Kode(
        "LK305",
        "Masa terbalik",
        "Masa tidak berakhir sebelum dimulai, dan tanggal yang diketahui berada di dalamnya.",
        "masa: {mulai: 2030-05-01, selesai: 2030-01-31}",
        "masa: {mulai: 2030-01-01, selesai: 2030-05-31}",
    ),
    Kode(
        "LK306",
        "NIP tidak utuh",
        "NIP terdiri atas 18 angka: tanggal lahir, pengangkatan, jenis kelamin, nomor urut.",
        "nip: 19800101 200501 2 01",
        "nip: 19800101 200501 2 001",
        "Peraturan Kepala BKN 22/2007",
    ),
    Kode(
        "LK401",
        "Ungkapan di dalam narasi tidak terbaca",
        "Ungkapan ditulis di antara {{ dan }}; perintah lain tidak dipakai agar narasi tetap teks biasa.",
        "Pagu sebesar {{ anggaran.pagu | rupiah }.",
        "Pagu sebesar {{ anggaran.pagu | rupiah }}.",
        bahasa=_MD,
    ),
    Kode(
        "LK402",
        "Nama di dalam ungkapan tidak dikenal",
        "Ungkapan menyebut data dengan namanya; `lkip vars` menampilkan semua nama dengan nilainya sekarang.",
        "Pagu sebesar {{ angaran.pagu | rupiah }}.",
        "Pagu sebesar {{ anggaran.pagu | rupiah }}.",
        bahasa=_MD,
    ),
    Kode(
        "LK403",
        "Susunan Markdown tidak dipakai",
        "Laporan dicetak: tautan, gambar, dan blok kode tidak punya tempat di dalamnya.",
        "[situs](https://example.go.id)",
        "situs example.go.id",
        bahasa=_MD,
    ),
    Kode(
        "LK404",
        "Teks di luar bagian",
        "Narasi dicetak menurut bagiannya; teks sebelum judul pertama tidak punya tempat.",
        "Paragraf.\n\n## Latar belakang",
        "## Latar belakang\n\nParagraf.",
        bahasa=_MD,
    ),
    Kode(
        "LK405",
        "Penyaring di dalam ungkapan tidak dikenal",
        "Kata sesudah tanda | menentukan cara angka ditulis.",
        "Pagu sebesar {{ anggaran.pagu | rupia }}.",
        "Pagu sebesar {{ anggaran.pagu | rupiah }}.",
        bahasa=_MD,
    ),
    Kode(
        "LK406",
        "Nilai ungkapan tidak dapat dicetak",
        "Yang dicetak adalah angka, teks, atau tanggal, bukan kumpulan; cara menulisnya harus sesuai jenisnya.",
        "Pagu sebesar {{ anggaran }}.",
        "Pagu sebesar {{ anggaran.pagu }}.",
        bahasa=_MD,
    ),
    Kode(
        "LK501",
        "Bagian narasi tidak ada",
        "Tiap bagian diminta susunan laporan kinerja; tujuh analisis tiap sasaran diminta peraturan.",
        "## Capaian\n\n…",
        "## Capaian\n\n…\n\n## Tahun lalu\n\n…",
        "PermenPANRB 53/2014, lampiran II, bab III.A",
        _MD,
    ),
    Kode(
        "LK502",
        "Bagian narasi tidak dikenal",
        "Bagian yang salah eja tidak tercetak.",
        "## Latar blakang",
        "## Latar belakang",
        bahasa=_MD,
    ),
    Kode(
        "LK503",
        "Bagian narasi kosong",
        "Judul tanpa isi meninggalkan lubang pada laporan.",
        "## Kendala\n\n## Langkah\n\n…",
        "## Kendala\n\n…\n\n## Langkah\n\n…",
        bahasa=_MD,
        berat="peringatan",
    ),
    Kode(
        "LK504",
        "Target tahun laporan tidak ada",
        "Capaian dihitung terhadap target tahun itu.",
        "target: {2029: 78}   # laporan tahun 2030",
        "target: {2029: 78, 2030: 80}",
        "PermenPANRB 53/2014, lampiran II, bab III.A butir 1",
    ),
    Kode(
        "LK505",
        "Anggaran tanpa baris PK",
        "Sub kegiatan yang tidak mendukung satu pun baris PK tidak ikut dalam ukuran efisiensi; pastikan "
        "itu memang benar.",
        "# sub kegiatan listrik tidak ada pada dukungan: mana pun",
        "dukungan: [gaji, listrik]",
        berat="peringatan",
    ),
    Kode(
        "LK506",
        "Tanpa dukungan dan tanpa alasan",
        "Baris PK tanpa anggaran pendukung perlu dijelaskan.",
        "dukungan: []",
        "dukungan: []\nalasan: Dilaksanakan tanpa anggaran tersendiri",
    ),
    Kode(
        "LK507",
        "Foto belum ada",
        "Bingkai kosong dicetak di tempatnya sampai fotonya diserahkan.",
        "- {id: rapat, keterangan: Rapat, baris_pk: ikm}",
        "- {id: rapat, berkas: foto/rapat.jpg, keterangan: Rapat, baris_pk: ikm}",
        berat="peringatan",
    ),
    Kode(
        "LK508",
        "Tanggal laporan tidak ada",
        "Tanggal menentukan penanda tangan dan dicetak pada kata pengantar.",
        "judul: Laporan Kinerja",
        "judul: Laporan Kinerja\ntanggal: 2031-02-10",
    ),
    Kode(
        "LK509",
        "Realisasi belum ada",
        'Indikator tanpa realisasi dicetak "belum ada data" dan tidak ikut rata-rata.',
        "- {indikator: ikm}",
        "- {indikator: ikm, realisasi: 80}",
        berat="peringatan",
    ),
    Kode(
        "LK510",
        "Perjanjian Kinerja kosong",
        "Laporan kinerja mengukur Perjanjian Kinerja.",
        "pk: []",
        "pk:\n  - versi: murni\n    …",
        "PermenPANRB 53/2014, lampiran II, bab II",
    ),
)

KATALOG: tuple[Kode, ...] = tuple(
    sorted(
        (
            *_KATALOG_ISI,
            *KATALOG_BANDING,
            *KATALOG_ORANG,
            *KATALOG_NARASI_ANGKA,
            *KATALOG_NARASI,
            *KATALOG_LENGKAP,
            *KATALOG_TEMPLAT,
            *KATALOG_DOKUMEN,
            *KATALOG_HASIL,
        ),
        key=lambda k: k.kode,
    )
)
"""In order of their codes."""


def halaman() -> str:
    """The text of ``docs/pemeriksaan.md``."""
    bagian = [_PEMBUKA]
    for k in KATALOG:
        bagian.append(f"## {k.kode}: {k.judul}\n\n*{k.berat.capitalize()}.* {k.mengapa}\n")
        if k.sumber:
            bagian.append(f"Sumber: {k.sumber}.\n")
        bagian.append(f"Keliru:\n\n```{k.bahasa}\n{k.salah}\n```\n\nBenar:\n\n```{k.bahasa}\n{k.benar}\n```\n")
    return "\n".join(bagian)


_PEMBUKA = """\
# Pemeriksaan

Setiap pesan menyebut kode dan tempatnya. Galat harus diperbaiki sebelum laporan dapat dibuat; peringatan boleh dibiarkan
bila memang demikian; catatan hanya untuk diketahui. Cara membaca pesan ada pada [panduan](panduan.md#membaca-pesan).

Peringatan dan catatan yang sudah ditinjau dapat disisihkan di tempatnya, dengan alasan: `# abaikan LK208: sumbernya memang
demikian` di akhir baris itu atau pada baris di atasnya (pada narasi `<!-- abaikan LK503: alasan -->`). Yang disisihkan
tetap didaftar di akhir `lkip check`, supaya alasannya dapat ditinjau kembali.

- LK1: bentuk berkas isi
- LK2: angka
- LK3: pejabat dan tanggal
- LK4: narasi
- LK5: kelengkapan
- LK6: templat Word
- LK7: berkas Word dan PDF yang sudah jadi
- LK8: yang tidak dapat dicetak pada PDF; pada berkas Word hasilnya tetap ada

Halaman ini dibuat dari `lkip_docgen/checks/katalog*.py`.
"""
