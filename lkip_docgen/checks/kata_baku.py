"""Words that reports often spell otherwise than the dictionary: data for the rules of ``narasi_bahasa``.

Written from memory of KBBI VI and EYD V, not compared with either; well-known pairs only. What is also a name or an
official term ("syah", "sub kegiatan", "non ASN") is left out on purpose.
"""

from __future__ import annotations

from typing import Final

_PASANGAN: Final = """
milyar miliar|milyard miliar|milyaran miliaran|trilyun triliun|trilyunan triliunan|trilliun triliun
instrument instrumen|system sistem|stakeholder pemangku_kepentingan|stakeholders pemangku_kepentingan
alternative alternatif|ibukota ibu_kota|strategik strategis|stratejik strategis|table tabel|pengkoordinasian pengoordinasian
mengimplementasi mengimplementasikan|sasarnya sasarannya|review reviu|mereview mereviu|direview direviu
prosentase persentase|prosentasi persentase|persentasi persentase|prosen persen
aktifitas aktivitas|efektifitas efektivitas|effektif efektif|effektivitas efektivitas|produktifitas produktivitas
kreatifitas kreativitas|objektifitas objektivitas|obyektifitas objektivitas|obyektivitas objektivitas
subyektivitas subjektivitas|sensitifitas sensitivitas|kolektifitas kolektivitas|relatifitas relativitas
efesien efisien|efesiensi efisiensi|effisien efisien|effisiensi efisiensi|analisa analisis|menganalisa menganalisis
dianalisa dianalisis|hipotesa hipotesis|sintesa sintesis|diagnosa diagnosis|metoda metode|sekedar sekadar
nomer nomor|ijin izin|perijinan perizinan|diijinkan diizinkan|mengijinkan mengizinkan|seijin seizin
resiko risiko|beresiko berisiko|standarisasi standardisasi|distandarisasi distandardisasi
terstandarisasi terstandardisasi|standard standar|standart standar|jadual jadwal|dijadualkan dijadwalkan|penjadualan penjadwalan
terjadual terjadwal|praktek praktik|dipraktekkan dipraktikkan|mempraktekkan mempraktikkan|sistim sistem
sistimatis sistematis|sistimatika sistematika|kwalitas kualitas|berkwalitas berkualitas|kwantitas kuantitas
kwitansi kuitansi|kwalifikasi kualifikasi|kwartal kuartal|frekwensi frekuensi|konsekwensi konsekuensi
konsekwen konsekuen|obyek objek|obyektif objektif|subyek subjek|subyektif subjektif|propinsi provinsi
pebruari Februari|nopember November|terimakasih terima_kasih|kerjasama kerja_sama|bekerjasama bekerja_sama
tanggungjawab tanggung_jawab|bertanggungjawab bertanggung_jawab|tandatangan tanda_tangan|tatacara tata_cara
tatakelola tata_kelola|tatalaksana tata_laksana|sumberdaya sumber_daya|berdayaguna berdaya_guna
berhasilguna berhasil_guna|lalulintas lalu_lintas|ujicoba uji_coba|tindaklanjut tindak_lanjut|orangtua orang_tua
rumahtangga rumah_tangga|beritahu beri_tahu|apapun apa_pun|siapapun siapa_pun|manapun mana_pun|kapanpun kapan_pun
berapapun berapa_pun|satupun satu_pun|sedikitpun sedikit_pun|apotik apotek|atlit atlet|detil detail
mendetil mendetail|ekstrim ekstrem|hakekat hakikat|himbau imbau|himbauan imbauan|dihimbau diimbau
menghimbau mengimbau|hirarki hierarki|hirarkis hierarkis|ijasah ijazah|jaman zaman|karir karier|konkrit konkret
kongkrit konkret|kongkret konkret|dilegalisir dilegalisasi|managemen manajemen|manajeman manajemen|merubah mengubah
dirubah diubah|nasehat nasihat|diorganisir diorganisasi|mengorganisir mengorganisasi|terorganisir terorganisasi
dikoordinir dikoordinasi|mengkoordinir mengoordinasi|terkoordinir terkoordinasi|kordinasi koordinasi|perduli peduli
rapih rapi|seksama saksama|silahkan silakan|survai survei|survey survei|disurvey disurvei|tauladan teladan
teoritis teoretis|tehnik teknik|tehnis teknis|tekhnis teknis|tehnologi teknologi|telpon telepon|trampil terampil
ketrampilan keterampilan|tentram tenteram|ketentraman ketenteraman|varitas varietas|azas asas|berazaskan berasaskan
kaedah kaidah|antri antre|antrian antrean|disain desain|difahami dipahami|memfahami memahami|fihak pihak
difikirkan dipikirkan|hutang utang|isteri istri|kadaluarsa kedaluwarsa|karna karena|katagori kategori
kontinyu kontinu|lobang lubang|mesjid masjid|orisinil orisinal|pondasi fondasi|rejim rezim|supir sopir|tarip tarif
ditolerir ditoleransi|mentolerir menoleransi|komperehensif komprehensif|aktip aktif|efektip efektif|positip positif
negatip negatif|administratip administratif|partisipatip partisipatif|tranparansi transparansi
transparasi transparansi|akuntabelitas akuntabilitas|infrastuktur infrastruktur|insfrastruktur infrastruktur
motifasi motivasi|memotifasi memotivasi|diskripsi deskripsi|kreteria kriteria|kuisioner kuesioner
kuosioner kuesioner|merespon merespons|direspon direspons|terlanjur telanjur|dekrit dekret|kedepannya ke_depannya
personil personel
yng yang|yg yang|dgn dengan|utk untuk|dlm dalam|krn karena|sbg sebagai|spt seperti|sdh sudah|tdk tidak|blm belum|hrs harus
bhw bahwa|dpt dapat|kpd kepada|shg sehingga|thd terhadap
"""
_LULUH: Final = """
mempengaruhi memengaruhi|mempedomani memedomani|mempercayai memercayai|mempopulerkan memopulerkan
mempublikasikan memublikasikan|mempatuhi mematuhi|mentaati menaati|menterjemahkan menerjemahkan
mentargetkan menargetkan|mentertibkan menertibkan|mentetapkan menetapkan|menterapkan menerapkan|mentelaah menelaah
mensejahterakan menyejahterakan|mensukseskan menyukseskan|mensosialisasikan menyosialisasikan
mensosialisasi menyosialisasi|mensinergikan menyinergikan|mensinkronkan menyinkronkan
mensinkronisasikan menyinkronisasikan|mensubsidi menyubsidi|mensurvei menyurvei|mensurvey menyurvei
mensederhanakan menyederhanakan|menselaraskan menyelaraskan|mensiapkan menyiapkan|mensempurnakan menyempurnakan
mensikapi menyikapi|mengkoordinasikan mengoordinasikan|mengkoordinasi mengoordinasi
mengkomunikasikan mengomunikasikan|mengkonsultasikan mengonsultasikan|mengkoreksi mengoreksi
mengkonfirmasi mengonfirmasi|mengkonfirmasikan mengonfirmasikan|mengkondisikan mengondisikan
mengkampanyekan mengampanyekan|mengkaitkan mengaitkan|mengkategorikan mengategorikan
mengkelompokkan mengelompokkan|mengkembangkan mengembangkan|mengkontrol mengontrol|mengkumpulkan mengumpulkan
mengkurangi mengurangi|mengkelola mengelola|mengkompilasi mengompilasi|mengkonversi mengonversi
"""


def _pasangan(teks: str) -> dict[str, str]:
    """ "salah benar|salah benar" as a table; ``_`` in a right form is a blank."""
    pasang = (p.split() for p in teks.replace("\n", "|").split("|") if p)
    return {salah: benar.replace("_", " ") for salah, benar in pasang}


def _kata(teks: str) -> frozenset[str]:
    return frozenset(teks.split())


KATA_BAKU: Final[dict[str, str]] = _pasangan(_PASANGAN) | _pasangan(_LULUH)
"""Word as often written, in lower case, to its standard form."""

DI_TEMPAT: Final = _kata(
    "atas bawah dalam luar mana samping antara sini sana situ depan belakang tengah sekitar saat setiap tiap segala "
    "seluruh bidang tingkat wilayah kecamatan kelurahan kantor lapangan daerah masyarakat desa kabupaten lingkungan "
    "sisi tabel atasnya bawahnya dalamnya luarnya sampingnya antaranya depannya sekitarnya manapun"
)
"""What "di" is a preposition before: "di atas", never "diatas"."""
KATA_KERJA: Final = _kata(
    """
    abaikan adopsi adukan ajak ajar ajukan akui alami alihkan amanatkan ambil anggap anggarkan angkat angkut antar
    arahkan atasi atur awali awasi baca bagi bahas bakar balas bangun bantah bantu bawa bawahi bayar bebani bedakan
    benahi bentuk berdayakan beri beritahukan bersihkan biayai bimbing bina bongkar buat buka buktikan bukukan buru
    butuhkan cabut cakup cantumkan capai cari catat cegah cek cermati cetak cocokkan coret cukupi curi dalami danai
    dapat dapati dapatkan datangi didik diskusikan dorong dukung edarkan entaskan fasilitasi fokuskan gabung gagas
    gali ganti gelar gerakkan gunakan hadapi hadiri hapus harapkan hasilkan hemat hentikan hilangkan himpun hindari
    hitung hubungi ikat ikuti imbau ingatkan inginkan intensifkan jabarkan jabat jadikan jaga jalani jalankan jalin
    jamin jangkau jawab jelaskan jemput jual kaitkan kaji kawal kejar kelola kembalikan kenai kenal kendalikan
    kerahkan kerjakan ketahui ketik kirim kirimi koordinasikan kuasai kumpulkan kunjungi kurangi kutip laksanakan
    lakukan lalui lampaui lampirkan lanjutkan lantik laporkan latih lengkapi lepas libatkan lihat limpahkan lindungi
    luncurkan manfaatkan masuki miliki minta mintai muat mulai mutakhirkan naungi nikmati nyatakan olah padukan
    pahami pakai paksa pandu pangkas pantau pasang pasok patuhi pecah pecahkan pegang pelajari pelihara pengaruhi
    penuhi peragakan perbaiki perbarui percayakan percepat perhatikan perhitungkan periksa perinci perintahkan
    perkirakan perkuat perlakukan perluas perlukan peroleh persiapkan pertahankan pertanggungjawabkan pertegas
    peruntukkan pilah pilih pimpin pindah pindahkan pinjam prioritaskan publikasikan pugar pulihkan pungut raih
    rancang rangkum rasakan rawat realisasikan rekrut rinci rintis rujuk rumuskan rusak sadari sahkan sajikan
    saksikan salin salurkan sambut sampaikan sarankan sebabkan sebarkan sebut sebutkan sederhanakan sediakan segel
    selaraskan selenggarakan selesaikan selidiki sempurnakan sepakati serahkan serap sertai sesuaikan setor setujui
    sewa siapkan simak simpan simpulkan sinkronkan sita sokong sorot sosialisasikan suluh sumbang susun syaratkan
    tagih tambah tambahkan tampilkan tampung tanam tandai tangani tanggapi tanggulangi tangkap targetkan tarik tata
    tawarkan tekan tekankan telaah teliti telusuri tempati tempatkan tempuh temui temukan tentukan terapkan
    terbitkan terima tertibkan teruskan tetapkan tilik tindak tindaklanjuti tingkatkan tinjau tolak topang tuangkan
    tugasi tugaskan tujukan tukar tulis tunda tunjang tunjuk tuntaskan tuntut turunkan tutup ubah uji ukur ulas
    umumkan undang unggah upayakan uraikan urus usulkan utamakan wajibkan wakili warnai wujudkan
    """
)
"""Verbs that "di-" is joined to: "dicapai", never "di capai"; beside them whatever ends in -kan."""
BENDA_KAN: Final = _kata("gerakan tindakan masukan cetakan tembakan ledakan belokan pijakan gesekan tanjakan")
"""Nouns that end like a verb in -kan; those in pe- and ke- aren't taken for verbs at all."""
TERIKAT: Final = _kata("antar pasca pra non multi anti semi purna")
"""Bound forms, joined to the word after them: "antarinstansi"."""
SESUDAH_BEBAS: Final = _kata("dan atau serta maupun ke oleh dari yang jemput")
"""Words before which a bound form stands by itself: "pra- dan pascabencana", "antar jemput"."""
KE_BILANGAN: Final = _kata("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh")
"""Number words that "ke-" is joined to without a hyphen: "kedua"."""
SINGKATAN: Final = _kata("dll dsb dst hlm tgl kab kec kel prov jl no tel telp gub bup ttd yth tsb dkk ybs gg rt rw")
"""Abbreviations whose full stop ends no sentence."""
