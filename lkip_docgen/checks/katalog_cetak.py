"""The catalogue's pages of what the narrative's expressions print, and of superlatives and amounts in words."""

from __future__ import annotations

from .kode import MARKDOWN, Kode

KATALOG_CETAK: tuple[Kode, ...] = (
    Kode(
        "LK470",
        "Ungkapan mencetak angka lain dari kata di sampingnya",
        "Ungkapan yang keliru tetap mencetak angka yang rapi, jadi tidak tampak salah: sisa di belakang kata realisasi, pagu "
        "yang berlaku pada uraian RKT, angka tahun lalu di samping tahun ini, laki-laki yang dicetak sebagai perempuan. "
        "Yang dibaca hanya kata tepat di depan atau di belakangnya.",
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
        "Selisih dicetak tanpa tanda, jadi arahnya ada pada kata di depannya. Kata itu tidak berubah sendiri ketika datanya "
        "berubah.",
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
)
