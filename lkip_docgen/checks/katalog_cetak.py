"""The catalogue's pages of what the narrative's expressions print, of superlatives and amounts in words, and of lists and rows
that are made alike."""

from __future__ import annotations

from .kode import MARKDOWN, Kode

KATALOG_CETAK: tuple[Kode, ...] = (
    Kode(
        "LK470",
        "Ungkapan mencetak angka lain dari kata di sampingnya",
        "Ungkapan yang keliru tetap mencetak angka yang rapi, jadi tidak tampak salah: sisa di belakang kata realisasi, pagu "
        "yang berlaku pada uraian RKT, angka tahun lalu di samping tahun ini, laki-laki yang dicetak sebagai perempuan, tahun "
        "awal periode Renstra di belakang sampai dengan, realisasi di depan predikat capaian. "
        "Yang dibaca kata tepat di depan atau di belakangnya, dan pada kalimat yang sama predikat, target "
        "pembandingnya, serta jumlah yang dirinci.",
        "Realisasinya mencapai {{ anggaran.sisa | rupiah }}.",
        "Realisasinya mencapai {{ anggaran.realisasi | rupiah }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK471",
        "Ungkapan milik program, kegiatan, atau belanja lain",
        "Nama program, kegiatan, sub kegiatan, atau jenis belanja di samping sebuah angka menyebut pemilik angka itu. Ungkapan "
        "yang disalin dari kalimat lain mudah tertinggal pada pemilik yang lama.",
        "{{ program.penunjang.nama }} terserap {{ program.pesisir.serapan }}.",
        "{{ program.penunjang.nama }} terserap {{ program.penunjang.serapan }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK472",
        "Naik atau turun berlawanan dengan angkanya",
        "Selisih dicetak tanpa tanda, jadi arahnya ada pada kata di depannya, atau pada kata yang mendaftar beberapa selisih "
        "(pengurangan pada A sebesar … dan B sebesar …). Kata itu tidak berubah sendiri ketika datanya berubah. "
        "Begitu pula penambahan itu dan jumlah itu melebihi, yang menunjuk angka di kalimat sebelumnya.",
        "Serapannya naik dari {{ program.penunjang.serapan }} menjadi {{ program.pesisir.serapan }}.",
        "Serapannya turun dari {{ program.penunjang.serapan }} menjadi {{ program.pesisir.serapan }}.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK473",
        "Bagian lebih banyak daripada seluruhnya",
        "Pada tulisan m dari n, m sebagian dari n. Bila m lebih banyak, kedua ungkapannya tertukar.",
        "Yang dilaporkan {{ anggaran.jumlah_sub_kegiatan }} dari {{ anggaran.jumlah_program }} program.",
        "Yang dilaporkan {{ anggaran.jumlah_program }} dari {{ anggaran.jumlah_sub_kegiatan }} sub kegiatan.",
        bahasa=MARKDOWN,
    ),
    Kode(
        "LK474",
        "Paling tinggi atau paling rendah tidak sesuai data",
        "Kata seperti tertinggi, paling rendah, atau lebih kecil daripada yang lain tidak ikut berubah ketika datanya berubah. "
        "Diperiksa bila nama, ukuran (serapan, pagu, sisa, capaian), dan pembandingnya jelas; bila ada beberapa tafsiran, "
        "pesannya hanya muncul kalau keliru menurut semuanya.",
        "Serapan terendah dicapai {{ program.penunjang.nama }}.",
        "Serapan terendah dicapai {{ program.pesisir.nama }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK475",
        "Besarnya dalam kata tidak sesuai data",
        "Hampir habis, sebagian besar, atau baru sebagian kecil menyebut besarnya serapan tanpa angka dan tidak ikut berubah; "
        "begitu pula jarak yang disebut tipis atau lebar, target yang jauh atau sedikit dilampaui, dan rata-rata capaian yang "
        "disebut tinggi atau rendah. Batasnya longgar: yang diingatkan hanya yang jelas bertentangan.",
        "Anggaran tersebut baru terserap sebagian kecil.   <!-- berkas pk/ikm.md, serapan 86,67% -->",
        "Anggaran tersebut terserap sebagian besar.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK476",
        "Gerak target tahunan tidak sesuai Renstra",
        "Target yang disebut sama, naik, atau turun setiap tahun dicocokkan dengan target Renstra yang berlaku; yang disebut "
        "naik sampai akhir periode dicocokkan dengan target tahun ini dan target akhirnya. Tahun sejak Renstra menghendaki "
        "semuanya ialah tahun pertama yang targetnya 100%. Nilai lebih tinggi atau lebih rendah yang dikehendaki Renstra "
        "dicocokkan dengan target akhirnya.",
        "Target indikator ini sama setiap tahun.   <!-- 80 pada 2030, 80,5 pada 2031 -->",
        "Target indikator ini naik setiap tahun.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK477",
        "Angka nasional yang disebut tersedia tidak ada pada data",
        "Indikator yang disebut memiliki angka nasional harus memuatnya sebagai pembanding pada kinerja.yaml; bila tidak, "
        "tabel perbandingannya kosong dan kalimatnya keliru.",
        "Angka nasional tersedia untuk Sampah laut.",
        "Angka nasional tersedia untuk Indeks Kepuasan.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK478",
        "Versi Renstra yang disebut berlaku lain dari datanya",
        "RKT dan perjanjian kinerja mengikuti Renstra yang berlaku ketika ditetapkan. Yang disebut sudah atau masih berlaku "
        "dicocokkan dengan masa berlaku tiap versi pada tanggal dokumen yang tercetak lebih dulu dalam kalimatnya. Begitu pula "
        "yang disebut ditandatangani sebelum atau sesudah Renstra berubah.",
        "Perjanjian ini ditandatangani pada {{ pk.tanggal }}, ketika Renstra perubahan sudah berlaku.",
        "Perjanjian ini ditandatangani pada {{ pk.tanggal }}, ketika Renstra awal masih berlaku.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK484",
        "Jumlah yang disebut lain dari butir daftarnya",
        "Kalimat yang mengantar daftar menyebut banyaknya (tiga kendala berikut); butir yang ditambah atau dihapus kemudian "
        "tidak mengubahnya. Bila tiap butir menyebut jumlahnya sendiri (sebanyak 4 laporan), jumlah semuanya yang dihitung. "
        "Satu dihitung hanya pada tujuan, sasaran, indikator, program, dan misi.",
        "Terdapat tiga kendala berikut:\n\n- jumlah petugas yang terbatas; dan\n- peralatan yang sudah tua.",
        "Terdapat dua kendala berikut:\n\n- jumlah petugas yang terbatas; dan\n- peralatan yang sudah tua.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK485",
        "Nomor ungkapan lain dari butir atau barisnya",
        "Pada daftar dan tabel yang tiap butirnya mencetak satu anggota ([0], [1], [2]), nomor yang tertinggal sesudah disalin "
        "mencetak nama dari satu anggota dan angka dari anggota lain, atau satu anggota dua kali. Begitu pula satu butir "
        "yang mencetak anggota daftar lain di antara butir-butir yang seragam.",
        "- {{ kinerja.program[0].nama }}: {{ kinerja.program[0].realisasi }};\n"
        "- {{ kinerja.program[1].nama }}: {{ kinerja.program[0].realisasi }}.",
        "- {{ kinerja.program[0].nama }}: {{ kinerja.program[0].realisasi }};\n"
        "- {{ kinerja.program[1].nama }}: {{ kinerja.program[1].realisasi }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK486",
        "Asal sisa anggaran tidak sesuai data",
        "Sisa yang disebut terutama, sebagian besar, atau hampir seluruhnya berasal dari satu program, kegiatan, atau sub "
        "kegiatan dicocokkan dengan sisa yang lain. Bila ada beberapa tafsiran (seluruh kantor, program itu, pendukung sasaran "
        "itu), pesannya hanya muncul kalau keliru menurut semuanya.",
        "Sisa anggaran terutama berasal dari {{ program.penunjang.nama }}.   <!-- sisanya 200.000, Program Pesisir 500.000 -->",
        "Sisa anggaran terutama berasal dari {{ program.pesisir.nama }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK487",
        "Penanggung jawab lain dari IKU",
        "Yang bertanggung jawab atas sebuah indikator ditetapkan pada IKU. Unit yang disebut pada narasi dicocokkan dengan "
        "penanggung jawab pada iku.yaml, dengan nama, jabatan, atau singkatannya; unit di bawahnya boleh disebut.",
        "Kepala Dinas sebagai penanggung jawab indikator ini memantau hasilnya.   <!-- pada IKU Sekretaris -->",
        "Sekretaris sebagai penanggung jawab indikator ini memantau hasilnya.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK488",
        "Penilai lain dari sumber datanya",
        "Lembaga yang disebut mengevaluasi atau menilai sebuah indikator sama dengan sumber datanya pada kinerja.yaml dan "
        "iku.yaml. Kalimat tentang angka nasional, keuangan, atau tahun lain dilewati.",
        "Evaluasinya dilakukan Badan Pemeriksa Keuangan setiap tahun.   <!-- sumber: Hasil evaluasi Inspektorat -->",
        "Evaluasinya dilakukan Inspektorat setiap tahun.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK489",
        "Peraturan bukan tentang hal yang dirujuk",
        "Skala predikat berasal dari peraturan tentang evaluasi, susunan laporan dari yang tentang pelaporan, dan penetapan "
        "IKU dari pedoman IKU. Yang dicocokkan hanya peraturan nasional yang sudah dikenal (PermenPANRB 53/2014, 88/2021, dan "
        "12/2015, PER/9/M.PAN/5/2007, PER/20/M.PAN/11/2008, Perpres 29/2014, PP 8/2006) dan kata tepat di depannya.",
        "Capaian dinilai dengan skala predikat dari PermenPANRB Nomor 53 Tahun 2014.",
        "Capaian dinilai dengan skala predikat dari PermenPANRB Nomor 88 Tahun 2021.",
        "judul peraturan-peraturan itu",
        MARKDOWN,
        "peringatan",
    ),
    Kode(
        "LK490",
        "Selisih bukan selisih kedua angkanya",
        "Pada tulisan A menjadi B, bertambah C, angka C adalah selisih A dan B. Diperiksa bila ketiganya dicetak ungkapan, "
        "dalam satu kalimat dan satu satuan; persen tidak, karena selisihnya boleh dalam poin atau persen.",
        "Pagu RKT {{ anggaran.pagu_rkt | rupiah }} menjadi {{ anggaran.pagu | rupiah }}, bertambah "
        "{{ anggaran.realisasi | rupiah }}.",
        "Pagu RKT {{ anggaran.pagu_rkt | rupiah }} menjadi {{ anggaran.pagu | rupiah }}, bertambah "
        "{{ anggaran.selisih_rkt | rupiah }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK491",
        "Tanggal dokumen lain",
        "Tanggal di belakang ditandatangani atau ditetapkan, dan di belakang nomor, adalah tanggal dokumen yang disebut di "
        "depannya.",
        "{{ pk.judul }} ditandatangani pada {{ rkt.tanggal }}.",
        "{{ pk.judul }} ditandatangani pada {{ pk.tanggal }}.",
        bahasa=MARKDOWN,
        berat="peringatan",
    ),
    Kode(
        "LK492",
        "Satuan luas lain dari angkanya",
        "Luas wilayah diisi dan dicetak dalam kilometer persegi (km²). Satuan lain di belakangnya menyebut luas yang seratus "
        "atau sejuta kali berbeda.",
        "Luas wilayahnya {{ profil.luas }} hektare.",
        "Luas wilayahnya {{ profil.luas }} km².",
        bahasa=MARKDOWN,
    ),
)
