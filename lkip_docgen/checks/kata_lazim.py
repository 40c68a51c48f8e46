"""Common words of performance reports, by which a slip of the keyboard is told where the report itself has the word but once.

Rightly spelt words of six letters or more, from the genre and no office's own; a word that isn't here is no fault.
"""

from __future__ import annotations

from typing import Final

_KATA: Final = """
administrasi akuntabilitas analisis anggaran aparatur apresiasi aspirasi bantuan berkelanjutan berkualitas bimbingan
birokrasi capaian dokumen efektif efektivitas efisien efisiensi ekonomi evaluasi fasilitas fasilitasi formulasi
hambatan indikator informasi infrastruktur inovasi inspektorat instansi instrumen jabatan kabupaten kapasitas
kebijakan kebutuhan kecamatan kedudukan kegiatan kehutanan kejaksaan kelautan kelembagaan kelompok kelurahan
kemandirian kemasyarakatan kementerian kemiskinan kendaraan kepala kepegawaian kepemudaan kependudukan kepolisian
kepuasan kerawanan kerukunan kesehatan kesejahteraan keselamatan ketenteraman keterbukaan keterlibatan ketertiban
keuangan keunggulan kewenangan kinerja kompetensi komprehensif koordinasi kualitas laporan layanan lembaga lingkungan
masyarakat mekanisme memadai memberdayakan mendukung meningkat meningkatkan meningkatnya mewujudkan monitoring
motivasi musyawarah nasional operasional optimal organisasi pajak partisipasi partisipatif pedesaan pegawai pejabat
pekerjaan pelajar pelaksana pelaksanaan pelanggaran pelaporan pelatihan pelayanan pelimpahan pemanfaatan pembangunan
pembayaran pemberdayaan pembiayaan pembinaan pemeliharaan pemenuhan pemerataan pemerintah pemerintahan pemilihan
penanganan penanggulangan penatausahaan pencapaian pencatatan pendampingan pendapatan pendidikan penduduk penegakan
penerapan penetapan pengadaan pengaduan pengampu pengawasan pengelolaan pengembangan pengendalian penggunaan
penghargaan pengujian pengukuran peningkatan penunjang penyaluran penyediaan penyelenggaraan penyelesaian penyuluhan
penyusunan perangkat perdagangan perdesaan perekonomian perempuan perencanaan perhubungan perikanan perindustrian
perizinan perjanjian perkotaan perlengkapan perlindungan perpustakaan persampahan persentase pertanahan
pertanggungjawaban pertanian perubahan perumahan perumusan perundangan peternakan pokok prasarana prestasi prioritas
profesional profesionalisme program provinsi realisasi rehabilitasi rekomendasi rencana responsif retribusi sarana
sasaran sekretariat sekretaris sinergitas sinkronisasi sosialisasi standar strategi strategis struktural stunting
swasta target teknologi terlaksananya tersedianya terwujudnya tindak transparan transparansi triwulan tujuan
verifikasi wilayah wiraswasta wiraswastawan
"""
KATA_LAZIM: Final = frozenset(_KATA.split())
