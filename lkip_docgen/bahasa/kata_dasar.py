"""Roots of Indonesian words, and words that aren't taken apart: what official prose is written with.

Gathered from the words of the project's own texts, from the genre (laws, plans, budgets, reports of offices) and from
memory of KBBI; names of persons and places aren't among them. No list that is published under free terms was good enough
to depend on (docs/dependencies.md says which were weighed). A word that isn't here is no fault.
"""

from __future__ import annotations

from typing import Final

_KATA: Final = """
abad abadi abai abdi abjad aborsi abrasi absah absen absensi abstrak absurd abur acak acara acu acuh ada adab adakalanya
adalah adaptasi adapun adat adegan adem adik adiksi adil adipura administrasi administratif adopsi adu aduk advokasi
afiliasi afirmasi agak agama agamais agamis agar agen agenda agensi agitasi aglomerasi agraria agregat agresif agribisnis
agrobisnis agroindustri agrowisata agun agunan agung agustus ahli air ajak ajang ajar ajek aji aju ajudan akad akademi
akademik akademikus akademis akal akan akar akhir akhirat akhlak akibat akikah akomodasi akomodatif akrab akreditasi aksara
akselerasi aksen akses aksesibilitas aksi aksioma aktif aktivis aktivitas aktor aktual aktualisasi aku akuisisi akumulasi
akun akuntabel akuntabilitas akuntan akuntansi akurasi akurat akustik akut alam alamat alami alamiah alas alat album albumin
alergi alergis alhamdulillah aliansi alias alibi alih alinea alir aliran alis aljabar alkali alkitab alkohol allah almamater
almarhum alokasi alteratif alternatif alumni alumnus alur amal amaliah aman amanah amanat amandemen amat amatir ambang ambil
ambisi ambisius ambruk ambulans amendemen amnesti ampas amplop ampu ampuh ampun amuk anak analis analisis analitik analitis
analog analogi anatomi ancam anda andai andaikata andal andil andong aneh aneka anemia angan angga anggap anggar anggota
angguk anggun anggur angin angka angkasa angkat angker angket angklung angkut angkutan angpau angsur aniaya animasi anjak
anjangsana anjlok anjur anomali anonim anotasi antar antara antaranews antarwilayah antena anti antibiotik antigen antik
antiklin antipati antisipasi antologi antre antusias antusiasme anugerah anulir anut anyam apa apabila apakah apalagi aparat
aparatur apartemen apatis apel api apik aplikasi apotek apoteker apresiasi april apung arah arak arang aransemen arbitrase
area aren arena argumen arif arisan armada arogan aroma arsenal arsip arsir arsitek arsitektur artefak arti artifisial
artikel artis artistik arung arus arwah asah asal asam asap asas asasi asbes asesmen asesor aset asimetri asimilasi asin
asing asisten asistensi asli asmara asosiasi asosiatif aspal aspek aspirasi asrama asri astronom asuh asumsi asuransi asyik
atap atas atau atensi atlas atlet atletik atmosfer atom atraksi atribusi atribut atributif atur audio audit auditor
auditorium aula aurat autentik autentikasi auto awak awal awam awan awas awat awet ayah ayam ayat ayo ayom ayun azab azan
bab babak babinsa bablas baca bad badai badak badan badang badut bagai bagaikan bagaimana bagan bagasi bagi bagus bahagia
bahan bahari bahas bahasa bahaya bahkan bahwa bahwasanya baik baitul baja bajak baju bakal bakar bakat bakau bakesbangpol
baki bakso bakteri bakti baku balai balairung balans balap balas balik balita balkon balok balon bambu bandar bandara
banding bangau bangga bangkit bangkrut bangku bangsa bangsal bangun banjar banjir bank bankir bantah bantai bantal bantar
bantaran banten banting bantu banyak bapak bapenda bappeda bara barak barang barat barcode baring baris barter baru barusan
basa basah baseline basis basket basmi bata batako batal batalkan batang batas batasan baterai batik batin batu bau baur
baut bawa bawah bawang bawaslu baya bayan bayang bayar bayi bazar bea beasiswa beban bebas bebek bebenah beber beberapa
becak beda bedah bedak bedaya bedeng bedil begadang begal begawan begini begitu bejana bekal bekantan bekas beku bela
belacan beladiri belah belai belajar belaka belakang belalang belanda belang belanja belas belati belenggu belgia beli belia
beliau belimbing belok belu belulang belum benah benahi benak benam benang benar bencana benci benda bendahara bendera
bendung bengkak bengkel bengkok benih bening bensin bentak bentala bentang benteng bentrok bentuk bentur benua bepergian
beranda berang berani berantak berantas berapa berat berbagai bercak berengsek bereskan berhala beri berikut berisik berita
beritahu berkah berkas berkat berlian berontak bersama bersih beruang besar beserta besi besok besuk besut betah betapa
betina beton betul bhabinkamtibmas biadab biak biang biar biara bias biasa biaya bibi bibir bibit bicara bidan bidang bidik
bihalal bihun bijak bijaksana bijian bijih bikin biku bila bilamana bilang bilangan bilateral bilik bimbang bimbing bimtek
bin bina binaan binar binasa binatang bincang bingkai bingung bintan bintang binti bintik biodata biografi biologi biologis
biopori bioskop birahi biro birokrasi birokrat birokratis biru bis bisa bisik bising bisnis bisu blangko blok blokade blokir
bobol bobot bocor bodoh bohong boikot bola bolak boleh bolos bom boneka bongkar bonus boros bosan botol boyong brankas brata
brengsek brigade briket brosur buah buang buas buat buaya bubuk bubur budak budaya budi bufet bugar buih bujet bujuk bujur
buka bukan bukit bukti buku bulan bulat buletin bulu bumbu bumdes bumdesa bumi bunda bundar bunga bungkuk bungkus bungsu
buntu buntut bunuh bunyi bupati bursa buru buruh buruk burung bus busa busana busuk busur buta butik butir butuh buyar buyut
cabai cabang cabul cabut cacar cacat cacing cadang cagar cahari cahaya cair cakap cakar cakrawala cakup caleg calo calon
camat cambuk camilan campur canda candi candu canggih canggung cangkir cangkul cantik cantum capai capek capung cara cari
cat catat caturwulan cedera cegah cek cekal cekik ceklis cekung cela celah celaka celana cemar cemas cemerlang cendana
cendekia cendera cenderamata cenderung cengkeh centang cepat cerah cerai ceramah cerdas cerebral cergas ceria cerita cermat
cermin cerna ceroboh cerobong cetak cicil cikal cincin cinta cipta ciri cita citra cium coba cocok cokelat coklat colok
condong contoh corak coret cuaca cuat cuci cucu cuka cukai cukup cukur culik cuma cumi cungkil cuplik curah curam curang
curi curiga cuti dada dadak daerah daftar dagang daging dagu dahaga dahan dahi dahsyat dahulu daki dakwa dakwah dalam dalang
dalih dalil damai damar damba damkar dampak damping dan dana danau dandan dangkal danramil dansa dapat dapur darah darat
dari daring daripada darma darmawisata darurat das dasar dasawarsa dasawisma data datang datar daulat daun daur dawis daya
dayaguna debar debat debit debitur debu debut dedikasi defensif definisi defisiensi defisit degradasi dehidrasi dekade dekan
dekat deklamasi deklarasi deklarator dekonsentrasi dekorasi dekret delapan delegasi delik delima delineasi delta delusi
demam demarkasi demi demikian demisioner demo demografi demokrasi demokrat demokratis demonstrasi denah denda dendam dengan
dengar denyut depan departemen deportasi deposito depresi deputi derajat derap deras deret derita derivatif dermaga desa
desah desain desainer desak desas desember desentralisasi desil desimal desimalisasi deskripsi destana destinasi destruktif
detail detak deteksi detektif detektor detensi detergen deterjen determinasi detik deviasi devisa dewa dewan dewasa dewi
dhuafa dia diagnosis diagnostik diagram dialek dialektika dialog diam diameter diare diaspora didik diet difabel diferensial
diferensiasi diftong digit digital digitalisasi digitasi diklat diktat diktator diktum dilema dimensi dimsum dinamika
dinamis dinamisator dinas dinasti dinding dingin dini diniyah dinkes dinsos diploma diplomasi diplomat diplomatik direksi
direktorat direktori direktur dirgantara diri disabilitas disdik diseminasi disentri disertasi dishub disinfeksi disinfektan
disinsentif disiplin disket diskominfo diskon diskresi diskriminasi diskualifikasi diskusi disnaker disparbud dispendik
dispendukcapil dispensasi disperindag dispora disposisi distorsi distribusi distributor distrik diversifikasi divestasi
divisi doa dogma dok dokter doktrin dokumen dokumentasi dolar domain domba domestik dominan dominansi dominasi domisili
dompet donasi donatur dongeng donor dorong dosa dosen dosis draf drainase drama dramatis drastis drum dua duafa dualisme
dubes duduk duga dugaan duka dukacita dukcapil dukuh dukung dunia duniawi duplikasi duplikat durasi durhaka duri durian
dusta dusun duta dwi ecer edar edaran edisi edit editor edukasi edukatif efek efektif efektivitas efektor efisien efisiensi
egois eja ejek ekologi ekonom ekonomi ekonomis ekor ekosistem eksekusi eksekutif eksemplar eksistensi eksklusif ekskresi
ekskul eksodus ekspansi ekspatriat ekspedisi ekspektasi eksperimen eksplisit eksploitasi eksplorasi ekspor ekspose ekspresi
ekspresif ekstensi ekstensifikasi eksternal ekstra ekstrak ekstraksi ekstrakurikuler ekstrem ekuator ekuitas ekuivalen
elaborasi elak elang elap elastis elektabilitas elektrifikasi elektrik elektron elektronik elektronika elemen eliminasi
elipsis elite elok elpiji emansipasi emas emban emblem embun embung emisi emiten emosi emosional empang empat empati empiris
enak enam encer endap endemik energi energik engah enggan engkau ensiklopedia entah entas entitas entri enumerator enyah
enyam enzim epidemi epidemiologi epik episode era erang erat ereksi erosi erti erupsi esa eselon esensi esensial eskalasi
esok estetika estimasi etalase etape etik etika etis etnik etnis etos evakuasi evaluasi evaluatif evaluator evolusi fabel
faedah fajar fakir fakta faktor faktual fakultas famili fana fantasi fantastis fase fasilitas fasilitator fatal fatwa fauna
favorit februari federasi fenomena fenomenal feri fermentasi fertilitas festival figur fiksi fiktif filosofi filosofis
filsafat filter final finalis finansial finis firasat firma firman fisik fisika fisioterapi fiskal fitnah fleksibel
fleksibilitas flora fluktuasi fluktuatif fogging fokus folio fondasi fonetik forensik formal formalitas formasi format
formatur formula formulasi formulir forum fosil foto fotografer fotografi fotokopi fragmen fraksi frasa frekuensi frustrasi
fundamental fungsi fungsional furnitur fusi futsal gabah gabung gadai gadang gading gadis gado gagah gagal gagang gagap
gagas gajah gaji galak galaksi galang galat galeri gali galon gamang gambar gambut gamelan gampang ganas ganda gandeng
gandum gang ganggu ganja ganjal ganjar ganjil ganti gantung gap gapai gapoktan gapura garam garang garansi garap garasi
garing garis garpu garuda garuk gas gaul gaun gawai gawat gaya gebrak gedong gedor gedung gegas gejala gejolak gelandang
gelang gelanggang gelap gelar gelas gelembung geletak geli geliat gelincir gelintir gelisah gelita gelombang gelora gema
gemar gemas gembala gembira gemetar gemilang geming gempa gempar gemuk genang genangan genap gencar gencat gendang gender
gendong generasi generator generik genggam gengsi genre genset gentar genteng geografi geografis geologi geometri gera gerai
gerak geram gerang gerbang gerbong gerebek gereja gergaji gerhana gerilya germas gerobak gerombol gersang gertak gesa gesek
geser gesit getah getar giat gigi gigih gigil gigit gila gilang giling gilir ginjal giring gitar gitaris gizi global
globalisasi goda golong gorden goreng gores goresan gorong gosok gotong goyah goyang gradasi grafik grafis granat granit
gratifikasi gratis gravitasi grup gua gubernur guci gudang gugat gugup gugur gugus gula gulai gulat guling gulir gulung
gumpal guna guncang gunduk gundul gunting guntur gunung gurau gurita guru gurun gusar gusi gusur guyub guyur habis habitat
hadang hadap hadiah hadir hadirat hadirin hadis hafal haid hajar hajat hajatan haji hak hakikat hakiki hakim hal halal
halaman halang halau halte haluan halus ham hama hamba hambar hambat hamil hampa hamparan hampir hancur hangat hangus hantam
hantar hantu hanya hapus haram harap hardik harga hari harimau harmoni harmonis harmonisasi harta haru harum harus has hasil
hasrat hasut hati haus hawa hayat hayati hebat heboh hektare hela helai helat helikopter helm hemat hendak hening hentak
henti heran herbal heroik heterogen hewan hias hibah hibrida hibur hidang hidayah hidayat hidran hidrogen hidrolik
hidroponik hidung hidup hierarki hierarkis higienis hijab hijau hijrah hikmah hikmat hilang hilir himne himpun hina hindar
hindu hingga hinggap hipertensi hipotek hipotesis hipotetis hirau hirup hisap histeris histori historis hitam hitung hoaks
hobi holistik homogen honor honorarium honorer horizontal hormat hormon horor hortikultura hotel hubung hujan hujung hukum
hulu human humaniora humanis humas humor huni huruf hutan ialah ibadah ibarat iblis ibu idam ideal identifikasi identik
identitas ideologi idola iduladha idulfitri ijab ijazah ikan ikat ikhlas ikhtiar ikhtisar iklan iklim ikon ikrar ikut ilegal
ilmiah ilmu ilusi ilustrasi imajinasi imam iman imbal imbang imbas imbau imbuh imigran imigrasi imitasi impas imperatif impi
impian implan implementasi implikasi implisit impor impres imun imunisasi inap incar inci indah indeks inden independen
indikasi indikator individu individual individualis indoktrinasi indonesia induk induksi induktif industri infak infeksi
inferior infiltrasi inflamasi inflasi info informal informan informasi informatika infrastruktur ingat inggris ingin ingkar
ini inisial inisiasi inisiatif injak injeksi injil inklusi inklusif inkonsisten inkonstitusional inkubasi inovasi inovatif
inovator inpres input insaf insan insang insentif insiden insidental insinyur inspeksi inspektorat inspektur inspirasi
instalasi instan instansi insting institusi institut instruksi instruktur instrumen insulin intai integral integrasi
integritas intelek intelektual intelijen intens intensif intensifikasi intensitas interaksi interaktif interior interkom
interkoneksi intern internal internasional interpretasi interval intervensi inti intimidasi intip intranet introspeksi
intuisi invalid invasi invensi inventaris inventarisasi inventif inventor investasi investigasi investor ipar irama
irasional irelevan irigasi iring iris irit iritasi ironi ironis isap isi islam isolasi isra istana istikamah istilah
istimewa istirahat istri isu item itik itu iuran iya izin jabar jabat jabatan jadi jadwal jaga jagat jagung jahat jahe jahit
jaja jajah jajak jajal jajan jajar jaket jaksa jala jalan jalar jalin jalur jam jamaah jamah jamal jamban jambret jambu
jambul jamin jamkesda jamkesmas jamu jamur janda jangan janggal jangka jangkar jangkau jangkit jangkrik janji jantung
januari jarah jarak jarang jargon jari jaring jarum jas jasa jasad jasmani jasmaniah jatah jati jatuh jauh jawab jaya jebak
jeda jejak jelajah jelang jelas jelek jelma jemaah jemaat jembatan jempol jemput jemu jemur jenak jenang jenazah jendela
jenderal jengkal jengkel jenguk jenis jenius jenjang jenuh jepit jera jeram jerami jerat jerawat jerit jerman jernih jeruk
jihad jijik jika jilat jilid jimpitan jinak jitu jiwa jodoh joget joglo jongkok jorok jorong jual juang juara jubah judul
juga jujur juli jumat jumawa jumlah jumpa jun jungkir juni junjung juragan jurang juri jurnal jurnalis jurnalistik juru
jurus jurusan jus justifikasi justru juta jutawan juwita kabag kabar kabel kabid kabinet kabul kabupaten kabur kaca kacang
kacau kadang kadar kadarkum kadaster kader kades kadi kadis kadung kafe kafein kafilah kaget kagum kaidah kail kain kais
kaisar kait kaji kakak kakao kakek kaki kaku kala kalah kalang kalau kaldera kalender kaleng kali kalibrasi kaligrafi
kalimat kalium kalkulasi kalkulator kalkulus kalo kalor kalsium kalung kamar kambing kambuh kamera kami kamis kamling kamp
kampanye kampung kampus kamtibmas kamu kamus kan kanal kanan kancah kancing kandang kandas kandidat kandung kantin kantong
kantor kantuk kantung kanvas kapabel kapabilitas kapak kapal kapan kapas kapasitas kapital kapitalis kapling kapolres
kapolsek kapsul kapten kapuas kapuk kapur karakter karakteristik karang karangtaruna karantina karat karate karbon karcis
kardinal kardus karena karet kargo karier karisma karnaval karnivora karpet karton kartu kartun karuan karun karung karunia
karut karya karyawan kas kasar kasasi kaset kasi kasih kasihan kasir kasual kasubag kasubbag kasur kasus kata katak katalog
katedral kategori katrol kaum kaus kausal kawah kawal kawan kawasan kawat kawin kaya kayu kayuh kebal kebaya kebun kecam
kecamuk kecap kecewa kecil kecoh kecuali kedai kedaluwarsa kedelai kedok kehendak kejaksaan kejang kejap kejar keji keju
kejut kekal kekang kelabu keladi kelahi kelak kelambu kelamin kelana kelapa kelas kelat keledai kelenjar keliling kelinci
kelir keliru kelola kelompok keluar keluarga keluh kelupaan kelupas kelurahan kemah kemang kemarau kemarin kemas kembali
kembang kembar kembara kembung kemeja kemelut kemenag kemendagri kemendes kemendikbud kemenkes kemenkeu kemenpan kemensos
kementan kemiri kemis kempis kemudi kemudian kena kenal kenan kenang kenapa kenari kencan kencang kencing kendala kendali
kendara kendaraan kendati kendur kening kental kentang kenyal kepada kepak kepala keping kepiting kepmen keponakan kepung
kera kerah keramat keramba keramik kerang kerangka keranjang kerap keras keraton kerbau kerdil keren kereta kering keringat
keris keriting kerja keroncong kerongkongan kertas kerucut keruh kerukunan kerumun kerut kesal kesan kesbangpol kesra
ketaatan ketat ketel ketiak ketik ketika ketir ketok ketua ketuk kewalahan khas khasiat khatulistiwa khawatir khianat
khidmat khitan khotbah khusus kiai kiamat kian kias kiat kibar kibas kiblat kicau kilang kilas kilat kilau kilogram
kilometer kimia kimiawi kincir kinerja kini kios kipas kiprah kira kiri kirim kisah kisar kita kitab kitar klaim klarifikasi
klasifikasi klasik klasikal klaster klausa klausul klien klik klinik klinis kloset klub kluster koalisi kobar kocok kode
kodefikasi kodifikasi kodim kodrat koefisien kognitif koherensi kohesi koin kokain koki kokoh kolaborasi kolaboratif kolam
kolase kolega koleksi kolektif kolektivitas kolektor kolom kolonel koloni kolonial kolot kolusi koma komandan komando
kombinasi komentar komersial komet komik komisaris komisi komisioner komite komitmen komoditas kompak kompas kompatibel
kompensasi kompeten kompetensi kompetisi kompetitif kompetitor kompilasi komplain kompleks komplikasi komponen komponis
kompos komposisi komposit komprehensi komprehensif kompromi komputasi komputer komunal komunikasi komunikatif komunikator
komunis komunitas komuter kondisi konduktor kondusif koneksi konektivitas konektor konfeksi konferensi konfigurasi
konfirmasi konflik kongres konkret konon konotasi konsekuen konsekuensi konseling konselor konsentrasi konsep konsepsi
konser konservasi konservatif konsesi konsinyasi konsisten konsistensi konsolidasi konspirasi konstan konstanta konstelasi
konstitusi konstruksi konstruktif konsul konsulat konsultan konsultasi konsumen konsumsi konsumtif kontak kontaminasi kontan
konteks kontekstual kontemporer konten kontes kontingen kontinu kontinuitas kontra kontradiksi kontrak kontraksi kontraktor
kontras kontrasepsi kontribusi kontrol kontroversi kontur konveksi konvensi konvensional konvergen konvergensi konversi
konveyor konvoi kooperasi kooperatif koordinasi koordinat koordinatif koordinator kop koperasi kopi kopling koral koramil
koran korban korek koreksi korektif korektor korelasi koridor korlap kornea korporasi korsleting korup korupsi koruptor
kosakata kosmetik kosmik kosmos kosong kostum kota kotak kotor kreasi kreatif kreativitas kredibel kredibilitas kredit
kreditor kreditur krim kriminal krisis kristal kriteria kritik kritis kromosom kronis kronologi kronologis kuadrat
kuadriliun kuah kuala kualifikasi kualitas kualitatif kuantitas kuantitatif kuantum kuartal kuasa kuat kubah kubik kubu
kubur kubus kucing kucur kuda kudeta kudus kue kuesioner kuintal kuintil kuintiliun kuis kuitansi kuku kukuh kukus kuli
kuliah kuliner kulit kultur kultural kultus kuman kumandang kumis kumpul kumuh kumur kunang kunci kuning kunjung kuno kunyah
kuota kupas kuping kupon kura kurang kuratif kurawal kurban kurikulum kurir kurma kurs kursi kursus kurun kurung kurus kurva
kusir kusut kutip kutu kutub kutuk lab laba label laboratorium labuh lacak laci lacur ladang ladeni lafal laga lagi lagu
laguna lahan lahir laik lain laju lajur laki lakip lakon laksana laku lalai lalat lalin lalu lama laman lamar lambai lamban
lambang lambat lambung laminating lampau lampias lampir lampu lancar landa landai landak landas lang langgan langganan
langgar langit langka langkah langsing langsung lanjur lanjut lansia lanskap lantai lantang lantar lantas lantik lapak
lapang lapar lapis lapor laptop lapuk larang laras lari laris larut larva laser laskar latar latih latihan lauk laundri laut
lawak lawan lawas lawat layak layan layang layar layu lazim leasing lebak lebar lebaran lebat lebih lebur leceh ledak ledeng
lega legal legalisasi legalitas legenda legendaris legislasi legislatif legislator leher lekas lekat lekuk lelah lelang
lelap lele leleh leluasa leluhur lemah lemak lemari lembaga lembah lembang lembap lembar lembu lembur lembut lempar lempeng
lemper lencana lendir lengah lengan lengang lenggang lengkap lengket lengkung lensa lentera lentur lenyap leo lepas lerai
lereng lestari lesu lesung letak letih letup letus level lewat liang liar libat liberasi libur licik licin lidah liga lihai
lihat liku likuid likuiditas lilin lilit lima limbah limit limpa limpah lincah lindas lindung linear lingga lingkar lingkung
lingkup linglung lini linmas lintah lintas lipat lipur liput lirik lisan lisensi listrik liter literasi literator literatur
litigasi lkjip lobi logam logat logika logis logistik logo lokakarya lokal lokasi loket lolos lomba lompat loncat lonceng
longgar longsor lonjak lontar lontong lorong losmen lotre lowong loyal loyalis loyalitas luang luap luar luas lubang lubuk
lucu lucut ludah lugas luhur luk luka lukis lulus lumayan lumbung lumpuh lumpur lumrah lumur lumut lunak lunas luncur
lunglai luntur lupa luput lurah luring luruh lurus lusa lusin lusuh lutut luwes maaf mabuk macam macet madrasah madu madya
magang magenta magnesium magnet magnetik maha mahal mahar mahasiswa mahasiswi mahir mahkamah mahkota main majalah majelis
majemuk majikan maju maka makam makan makhluk maki makin maklumat makmur makna makro maksimal maksimum maksud malah malaikat
malam malang malapetaka malaria malas malik malu mampat mampir mampu mampus mana manajemen manakala mancanegara mandat mandi
mandiri mandor manfaat mangap mangga manggis mangkir mangkrak mangkuk mangrove mangsa manifestasi manipulasi manis manja
mantan mantap manual manufaktur manula manusia manusiawi manuver mapan marah marak marathon maret marga margin marginal mari
maritim marjinal markas marmer martabat masa masak masalah masehi masif masih masing masinis masjid maskapai masker maskot
maskulin maslahat massa massal masuk masukan masyarakat masyhur mata matahari matang matematika materai materi material
materiil maternal mati matriks mau maulid maupun maut mawar mayat mayor mayoritas medali medan media median mediasi mediatif
mediator medikasi medis meditasi medium medsos megah mei meja mekanik mekanika mekanis mekanisasi mekanisme mekar melainkan
melankolis melarat melati melayu melempem melodi melulu memadai memang memar membara membran memo memorandum memori mempan
mempelai menang menantu menara mendagri mendiang mending mendung mengapa mengenai mengenas menit menkes menkeu menpan mentah
mental mentang mentega menteri mentimun mentor menung merah merak merana merdeka merdu merek mereka merger meriah merosot
merpati mertua mesin mesiu meski meskipun mesra mesti mesum metabolisme metafora meteor meter meterai metode metodik
metodologi metrik metropolitan mewah migas migran migrasi mikraj mikro mikroba mikrofon mikroorganisme mikroskop milenial
miliar milik militan militer mimbar mimpi mina minat mineral minggu miniatur minim minimal minimalis minimum ministerial
minor minoritas minta minum minus minyak miring mirip misal misi miskin miss misteri mistis mitigasi mitologi mitos mitra
mobil mobilisasi mobilitas moda modal modalitas mode model modem moderasi moderat moderator modern modernisasi modifikasi
modin modis modul modus mogok mohon molekul momen momentum momok monarki moneter monev monitor monitoring monografi monopoli
monoton monster monumen monyet moral moralitas moratorium mortalitas mortir motif motivasi motor motorik muak mual muara
muas muat muatan mubalig muda mudah mudik mufakat muhasabah mujahid mujarab mujur muka mukadimah mukim mukjizat muktamar
mula mulai mulia multilateral multimedia mulur mulus mulut mumpuni muncrat muncul mundur mungkin munisipal murah mural muram
murid murni murung musala musang musdes museum musibah musik musikal musim musisi muskel muslim musnah musrenbang
musrenbangcam musrenbangkel mustahil musuh musyawarah musyawarat musyrik mutakhir mutasi mutiara mutlak mutu nabi nada nadi
nafkah nafsu naga nagari naif naik nakal nakhoda nalar naluri nama namun nangka nanti napas narapidana narasi narasumber
narator narkoba narkotika nasabah nasi nasib nasihat nasional nasionalis nasionalisme naskah natal natural naturalisasi
naung navigasi nazar negara negatif negeri negosiasi nekat nelayan nenek neolitik nepotisme neraca neraka netral netralitas
ngaji nganga ngeri niaga niat nihil nikah nikmat nila nilai ningrat nirlaba nisan niscaya nista nitrogen nobat noda nol
nomenklatur nomina nominal nominasi nomor nonaktif norma normal normalisasi normatif nostalgia nota notabene notaris notasi
notifikasi notula notulen notulis novel november nuansa nuklir nurani nusa nusantara nutrisi nyala nyaman nyamuk nyanyi
nyaring nyaris nyata nyawa nyepi nyeri nyonya oasis obat obesitas objek objektif objektivitas obligasi obor obral obrol
observasi obsesi ode ojek oknum oksigen oktober olah olahraga olahragawan oleh oleng oles oligarki olimpiade olok ombak
omset omzet onak onderdil ongkos operasi operasional operatif operator opini oplos oportunis oposan oposisi opsi optik
optimal optimalisasi optimis optimisme optimistis oral orang oranye orasi orator orbit orde order ordinasi organ organik
organisasi organisator organisme orgel orientasi orisinal ormas ornamen otak otentik otomatis otomotif otonom otonomi otopsi
otorisasi otoritas otoritatif otoriter otot oven pabean pabrik pacar pacu pada padahal padam padan padang padat padi padma
padu paduka pagar pagelaran pagi pagu paguyuban paha pahala paham pahat pahit pahlawan pajak pajang pakai pakan pakar paket
paksa paku palang paling palsu palu paman pamer pameran pamflet pamit pamong pamor pampang pamungkas pana panah panas panca
pancar pancasila panci pancing pancung pancur pandai pandan pandang pandemi pandu panduan panel panen pangan pangeran
panggang panggar panggil panggul panggung pangkal pangkas pangkat pangku panglima pangsa panik panitia panjang panjat
panorama pantai pantang pantas pantau panti pantul pantun panutan papa papan papar paparan para parabola parade paradigma
paraf paragraf parah paralegal paralel parameter parang paras parasit paripurna parit pariwara pariwisata parkir parlemen
parpol parsial partai partikel partisan partisi partisipan partisipasi partisipatif partisipator partner paruh parut pasak
pasal pasang pasar pascabencana pascapanen pascasarjana pasien pasif pasifik pasifis pasir paskah pasok paspor pasrah pasta
pastel pasti pastor pasukan patah patahan paten patok patologi patri patriot patroli patuh patung patut paud paut pawai
pawang payung pecah pecat peci pecut pedal pedang pedesaan pedih pedoman pedukuhan peduli pegal pegang pegawai pejuang peka
pekan pekarangan pekat pekerti pekik pelajar pelaku pelaminan pelampung pelan pelana pelangi pelatuk pelayan pelbagai
peleset pelihara pelopor pelosok peluang peluh peluit peluk peluru pembauran pembukuan pembuluh pemda pemersatu pemilu
pemkab pemkot pemprov pemuda pemulung pena penalti penasaran penat pencak pencar pendam pendar pendek pendekar pendeta
pending pendopo penetrasi pengajian pengap pengaruh pengen penggawa pengkal pengkinian penguin pengurus pening penipuan
penjara penjuru pensiun pental penting pentung penuh penyakit pepaya per peraba perabot peraduan peraga perah perahu perak
peran perang perangai perangkap perangkat peras perawan perban perbup percaya percik percuma perda perdana perdesaan
perempuan perfektif perforasi performa pergi pergub perhati peri peribahasa periferal perigi perih perihal perikanan periksa
perilaku perinci peringat peringkat perintah periode perisai periskop peristiwa perkakas perkara perkasa perkosa perkotaan
perkusi perlu permadani permai permaisuri permak permanen permata permen permendagri permenpan permisi permutasi pernah
pernak pernik perompak peron perosok perpres perpustakaan pers persada persegi persen persentase persepsi persero persis
personal personalia personel perspektif persuasi persuasif pertama pertanian pertiga pertiwi perunggu perut perwali perwira
pesan pesanggrahan pesantren pesat pesawat pesero peserta pesimis pesisir pesona pesta pestisida pesuruh peta petahana petak
petaka petang petani peternak peti petik petir petis petisi petuah petugas petunia piagam piala pialang piano piatu picu
pidana pidato pigmen pihak pijak pijar pijat pikat pikir piknik pikul pil pilah pilar pileg pilek pilih pilihan pilin
pilkada pilkades pilot pilpres pilu pimpin pinang pincang pindah pindai pinggan pinggang pinggir pinggul pingsan pinjam
pinta pintar pintas pintu pinus pipa piramida pirang piring pirsa pisah pisang pisau pita pitam piutang plafon plagiat
plakat plan planet plankton plasma plastik plat platform plaza pleno plester plot plural pluralisme podium pohon poin
pokdarwis pokja pokmas pokok poktan pola polemik poles poligami poliklinik polindes polio polisi politeknik politik
politikus politis politisi polos polres polsek polusi polutan polwan pompa pondok ponpes popularitas populasi populer porak
pori poros porsi portabel portal portofolio posbindu pose posisi positif poskamling poskesdes posko poster postur posyandu
potensi potensial potong potret praanggapan pragmatis pragmatisme prahara praja prajurit prakarsa prakata prakiraan praktik
praktikum praktis praktisi pramuka pranata prangko prasangka prasarana prasasti prasejahtera prasyarat pratama pratinjau
predator predestinasi predikat prediksi predisposisi preferensi prefiks preman premi premis premium prenatal preposisi pres
preseden presensi presentasi presenter presesi presiden presidium presisi preskripsi prestasi prestise preventif pribadi
pribumi prihatin prima primer primitif primordial pringgitan prinsip prioritas privasi privat privatisasi proaktif
probabilitas problem produk produksi produktif produktivitas produsen produser profesi profesional profesionalisme profesor
profil profit program progresif proklamasi proksi prolog promosi promotif promotor propaganda properti proporsi proporsional
proposal proposisi prosa prosedur prosedural proses prosesi prosesor prosiding prospek prospektif prostat protein proteksi
protektif protes protokol prototipe provinsi provisi provokasi provokatif provokator proyek proyeksi proyektor psikis
psikolog psikologi psikologis puas puasa publik publikasi publisitas pucat pucuk pudar puding pugar puing puisi pujangga
pujasera puji pukau pukul pula pulang pulau pulih pulsa puluh pulung pun punah puncak pundak punggawa punggung pungut
puntung punya pupuk pura purba pure purna pusaka pusar pusara pusat pusing puskesmas pustaka pustakawan pustu putar putih
puting putra putri putus putusan qari quran rabat rabies racik racun radang radar radial radiasi radikal radio radioaktif
radius raga ragam ragu rahasia rahim rahmat raih raja rajin rajut rak rakit raksa raksasa rakus rakyat ralat ramadan ramah
ramai ramal rambah ramban rambat rambu rambut rambutan rampas ramping rampok rampung ramu rana ranah rancak rancang rancu
rangga rangka rangkai rangkak rangkap rangkul rangkum rangsang ranjang ranjau ransel ransum rantai rantau ranting rapat
raperda rapi rapor rapuh ras rasa rasio rasional rasionalisasi raskin rastra rasuk rasul rata ratap ratifikasi ratu ratus
raung raup raut rawa rawan rawat raya rayap rayu razia reaksi reaktan reaktif reaktor realisasi realistis realita realitas
realokasi rebak reboisasi rebus rebut receh recok reda redaksi redam reduksi redundan redup referendum referensi refleks
refleksi reformasi reformis reformulasi refungsi regang regenerasi region regional register registrasi regresif regu
regulasi regulator rehabilitasi rehat reka rekaan rekam rekaman rekan rekanan rekap rekapitulasi rekat rekayasa rekening
reklamasi reklame rekognisi rekomendasi rekonsiliasi rekonstruksi rekor rekreasi rekreatif rekrut rekrutmen rekta rektor
rela relasi relasional relatif relativitas relawan relevan relevansi relief religi religius relokasi rem remaja rembes
rembuk remedial remeh remisi rempah rempeyek remuk remunerasi renang rencana rendah rendam rendang renggang renggut rengkuh
renja renovasi renstra renta rental rentan rentang renung renyah reorganisasi reot repetisi replika replikasi reporter repot
representasi representatif represif reproduksi reptil republik reputasi rerata resah resensi resep resepsi reses resesi resi
residen residu resik resiliensi resimen resistansi resistensi resmi resolusi respek responden respons responsif restitusi
restoran restorasi restrukturisasi restu resume retail retak retas retensi retina retorika retret retribusi retrospeksi
reuni revaluasi revisi revitalisasi reviu revolusi revolusioner rezeki rezim riak riang rias ribu ribut rida rilis rimba
rinci rindang rindu ringan ringgit ringkas ringkus rini rintang rintik rintis risalah risau riset risiko ritel ritme ritual
riwayat robek roboh robot roda rohani roket rokok roman romantis romawi rombak rombeng rombong rompi rona ronda rongga
rongrong rongsok rontok rotan rotasi roti royalti royong ruang ruas rubah rubrik rugi rujuk rujukan ruko rukun rumah rumit
rumor rumpi rumpun rumput rumus runcing runding runtuh runtun runtut runut rupa rupiah rusa rusak rusuh rute rutin rutinitas
saat sabar sabda sabet sabit sablon sabotase sabtu sabuk sabun sabung sadap sadar sadis safari sagu sah sahabat sahaja saham
sahih sahkan sahur saing sains saja saji sakip sakit sakral saksama saksi sakti saku salah salak salam saldo saleh salep
salib salin salindia saling salju salmon salon salur salut sama samar samaran sambal sambang sambar sambat sambil sambung
sambut sampah sampai sampan sampang sampean sampel samping sampul samudra sana sanak sandal sandang sandar sandera sanderan
sandi sanding sandung sangar sangat sanggah sanggar sanggrahan sanggul sanggup sangka sangkal sangkar sangkut sangsi
sanitasi sanjung sanksi santai santap santer santri santun santunan sap sapa sapi sapu saran sarana sarang sarapan sarat
sardin sari sariawan saring sarjana sarung sasana sasar sastra sastrawan sate satelit satgas satlinmas satpam satpol satu
satuan satwa saudagar saudara saudari saus sawah sawi sawit saya sayang sayap sayat sayur seakan seandainya sebab sebagian
sebal sebar sebarluas sebaya sebelas sebelum sebentar seberang seblak sebut sedak sedang sedangkan sedap sedekah sederhana
sedia sedih sedikit sedot sedu segala segan segar segel segenap segera segi segitiga segmen segregasi sehat sehingga
sejahtera sejak sejarah sejarawan sejati sejawat sejuk sejumlah seka sekadar sekali sekaligus sekaran sekarang sekat sekata
sekcam sekda sekdes sekian sekitar sekolah sekop sekresi sekretariat sekretaris sekring seks seksi seksual seksualitas
sektor sekuel sekuler sekutu sela selada selagi selain selaku selalu selam selama selamat selandia selang selaput selaras
selasa selasar selat selatan selawatan selebaran seleksi selektif selenggara selera selesai seleweng selibat selidik selimut
selinap seling selingan selip selir selisih selokan selop selubung seludup seluler selundup seluruh selusur semai semak
semakin semaksimal semangat semangka semarak semarang semat semayam sembah sembako sembarang sembarangan sembari sembelih
sembilan semboyan sembuh sembunyi sembur semen semenjak sementara semerbak semesta semester semi semilir seminar semir
semoga sempadan sempat sempit semprot sempurna semrawut semringah semu semua semut senada senam senandung senang senantiasa
senapan senarai senat sendang sendat sendiri sendok sendu senen seng sengaja sengat sengit sengketa sengsara seni seniman
senin senior senja senjang senjata sensasi sensasional sensitif sensitivitas sensor sensualitas sensus senter sentimen
sentimental sentimeter sentosa sentra sentral sentralisasi sentuh senyap senyum seolah sepah sepak sepakat sepat sepatu
sepeda sepele sepenuh seperti sepi seprei september sepuh sepupu serabi serabut seragam serah serak serakah seram serambi
serang serangga serap serasi serat serba serbat serbu serbuk serdadu serealia serentak seret sergap seri serial serigala
serikat sering serius serobot seronok serpih sersan serta sertifikasi sertifikat seru serum seruni serupa seruput servis
sesak sesal sesat seseorang sesepuh sesi sesuai sesudah setan setang setara setel setelah seteru setia setiap setir setor
setrika setubuh setuju sewa sewajarnya sewaktu sewenang sia siaga siang siap siapa siar siasat sibuk sidang sidik sifat
sigap signifikan sikap siklus siksa siku sil silabus silakan silam silang silat silaturahmi silau silikon silinder silpa
silsilah siluet simak simbol simbolik simbolis simetri simetris simpan simpang simpati simpatik simpatisan simpel simposium
simpul simpulan simulasi sinambung sinar sindikat sindir sindrom sinematografi sinergi sinergis sinergitas singa singgah
singgung singkap singkat singkir singkong singsing sini sinis sinkron sinkronisasi sinode sinonim sinopsis sinoptis
sintaksis sintaktis sintas sintesis sintetis sinyal sipil sipit siput siram sirene sirih sirip sirkuit sirkulasi sirkus
sirna sirup sisa sisi sisih sisik sisip sisir siskamling sistem sistematika sistematis sistemik siswa siswi sita sitasi situ
situasi situs siul skala skandal skema skenario skeptis sketsa skor skripsi slametan slip slogan soal sobek soket sokong
solar solid solidaritas solusi sombong sontak sopan sopir sopran sorak sorban sorot sortir sosial sosialis sosialisasi
sosiokultural sosiolog sosiologi sosmed sosok soto spanduk spasi spasial spektakuler spektrum spekulan spekulasi spesial
spesialis spesialisasi spesies spesifik spesifikasi spiral spirit spiritual spons sponsor spontan sportif sportivitas stabil
stabilisasi stabilitas stadion staf stagnan stagnasi stamina standar standardisasi stasiun statis statistik statistika
status stempel stereo stereotip stigma stiker stimulan stimulasi stimulus stipulasi stok strata strategi strategis
stratifikasi stres struktur struktural studi studio stunting sua suaka suam suami suap suara suasana suatu sub subbab subbag
subbagian subbidang subjek subjektif subjektivitas subordinat subsider subsidi substansi substantif substitusi subtitel
subuh subur suci sudah sudi sudut suhu suit suka sukacita sukar sukarela sukarelawan sukma sukses suksesi suksesor suku
sulam sulap suling sulit sultan suluh sulung sulut sumbang sumbat sumber sumbu sumpah sumringah sumsum sumur sunah sunat
sungai sungguh sungkan sungsum suntik sunting suntuk sunyi supaya super superior supermarket supervisi suplai suplemen
supranatural suram surat surel surga surplus suruh surut survei surveior surya susah susila susu susul susun susup susur
susut sutan sutra sutradara swab swadaya swafoto swakelola swalayan swasembada swasta syafaat syah syahbandar syahwat syair
syarat syariat syarikat syok syukur syukuran syuting taat tabah tabayun tabel tabiat tabir tablet tabrak tabu tabung tabur
tadah tadi tafsir tagana tagih tahan tahap tahfiz tahi tahlil tahu tahun tajam tajuk tak takar takdir takhta takjub takluk
takmir taksi taktik taktis takut takwa takziah talam talang talenta tali tamak taman tamasya tamat tambah tambak tambang
tambun tampak tampan tampi tampik tampil tampuk tampung tamu tanah tanam tanda tandang tandas tandatangan tandem tanding
tandu tanduk tangan tangga tanggal tanggap tangguh tangguk tanggul tanggulang tanggung tanggungjawab tangis tangkai tangkal
tangkap tangkar tangkas tangki tangkis tangsi tani tanjung tanpa tantang tante tanya tapa tapak tapal tapi tapis taplak
tapung tara taraf target tari tarif tarik taring taruh taruna tarung tas taslim tata tatalaksana tatanan tatang tatap tatar
tatausaha tatih tato taufan taufik taulan taut tautan tawa tawan tawar tayang teater tebak tebal tebang tebar tebas tebing
tebu tebus teduh tega tegak tegang tegap tegar tegas teguh teguk tegur tekad tekan teken teknik teknis teknologi teks
tekstil tekstur tekun tel telaah teladan telaga telah telan telanjang telanjur telantar telapak telat tele telekomunikasi
telentang telepon teleskop televisi telinga teliti teluk telungkup telunjuk telur telusur tema teman tematik tembaga tembak
tembakau tembang tembok tembus tempa tempat tempayan tempe tempel temperatur tempuh tempur temu temuan tenaga tenang tenar
tenda tendang tendensi tender tengadah tengah tenggang tenggara tenggat tenggelam tenggorok tengkar tengkuk tengok tenis
tentang tentara tentatif tenteram tentu tenun tenung teoretis teori tepat tepercaya tepi tepis tepuk tepung terali terampil
terang terap terapi terapis teras terasering teratai terawang terbang terbit terbuka terentang terhadap teriak terik terima
teritori teritorial terjal terjang terjemah terka terkait terlalu term termal termasuk termin terminal termos terna ternak
terobos terompet teropong teror teroris terorisme terowong terpa terpal terpuruk tersebut tertawa tertera tertib terumbu
terus tesis testamen testimoni testis tetangga tetap tetapi tetas tetes tetua tewas tiada tiang tiap tiba tidak tidaksesuai
tidur tiga tikam tikar tiket tikung tikus tilang tilik tim timah timang timba timbal timbang timbul timbun timpa timpal
timpang timur tindak tindaklanjut tindas tindih tindik tinggal tinggi tingkah tingkat tinjau tinju tinta tipe tipis
tipografi tipu tirai tirani tiras tirta tiru titah titel titian titik titip titis tiup tobat togel toilet toko tokoh toksik
tolak toleran toleransi tolong tomat tombak tombol tonggak tongkat tonjok tonjol tonton topan topang topeng topi topik
topografi torak torsi total totalitas tradisi tradisional trafik tragedi tragis trah traktir traktor transaksi transfer
transformasi transfusi transisi transit transkrip translasi transmigran transmigrasi transmisi transparan transparansi
transplantasi transportasi trantib trantibum trauma tribina triliun trilogi trio triwulan trofi tropis trotoar truk tua tuah
tuai tualang tuan tuang tuas tuba tuberkulosis tubi tubuh tuding tuduh tugas tugu tuhan tuju tujuh tukang tukar tulang tular
tuli tulis tulus tumbang tumbuh tumbuk tumis tumor tumpah tumpang tumpas tumpu tumpuk tumpul tuna tunai tunanetra tunang
tunarungu tunas tunawisma tunda tunduk tunggal tunggang tunggu tungku tunjang tunjangan tunjuk tuntas tuntun tuntut turap
turis turnamen turun turut tusuk tutor tutorial tutup tutur tuturan uang uap ubah uban ubin ucap udang udara udik ufuk ujar
uji ujung ukir ukur ulah ulama ulang ular ulas ulat ulet ultah ultimatum ulung ulur umat umbi umbul umpama umpan umpat umrah
umum umur undang undi unduh unduhan undur unggah unggas unggul ungkap ungsi ungu unifikasi unik unilateral unit universal
universitas unjuk unsur untai untuk untun untung upa upacara upah upaya upeti urai uraian urat urban urbanisasi urgen
urgensi uri urung urus urut usaha usai usang usap usia usik usir ustaz usul usung usus usut utama utang utara utas utilitas
utopia utopis utuh utus uzur vaksin vaksinasi vaksinator vakum valid validasi validitas valuta varia variabel varian
variansi variasi varietas vas vegetasi vektor vendor ventilasi verba verbal verifikasi verifikator versi versus vertikal
veteran veto video viral virtual virus visi visibilitas visual vital vitamin vokabuler vokal vokalis vokasi voli volume
vonis vulgar wabah wabup wacana wadah waduk wafat wahana waisak wajah wajar wajib wakaf wakil waktu walau walaupun wali
wangi wangsa wanita warga warganet waris warkah warna warta wartawan warung wasiat wasit waspada watak wawancara wawas
wayang wejangan wenang wibawa wihara wilayah wira wiraswasta wiraswastawan wirausaha wirausahawan wirid wisata wisatawan
wisma wisuda wortel wudu wujud yaitu yakin yakni yang yasinan yatim yayasan yoga yudikatif yudisial yudisium yunior yuridis
yurisdiksi zakat zalim zaman zat ziarah zina zona zonasi
"""
KATA_DASAR: Final = frozenset(_KATA.split())
"""In lower case."""
