import type { LanguageData } from './language.ts';

export const ms: LanguageData = {
  code: 'ms',
  name: 'Bahasa Melayu',
  englishName: 'Malay',
  script: 'latin',
  words: {
    stop: {
      translated:
        'TAK NAK SMS LAGI, TAK NAK LAGI SMS, TAKNAK SMS LAGI, TAKNAK LAGI SMS, TAK MAHU SMS LAGI, TAK NAK MESEJ LAGI, JANGAN HANTAR MESEJ LAGI, JANGAN HANTAR SMS LAGI, JANGAN SMS SAYA LAGI, JGN HANTAR MESEJ LAGI, KELUARKAN DARI SENARAI, BUANG NOMBOR SAYA, BERHENTI HANTAR SMS, BERHENTI, HENTI, HENTIKAN, BATAL, BATALKAN, BATAL LANGGANAN, BATALKAN LANGGANAN, TAMATKAN LANGGANAN, BERHENTI LANGGAN, BERHENTI MELANGGAN, TAMAT, TAMATKAN, JANGAN HANTAR, JGN HANTAR, JANGAN HANTAR LAGI, JGN HANTAR LAGI, CUKUP, CUKUPLAH, BRHENTI, BEHRENTI, BERENTI, KELUAR, BUANG SAYA, DAH LA, TAKNAK, TAK NAK, X NAK, XNAK, TAK MAHU, TAKMAU, STOPLAH, NYAHLANGGAN, NYAHLANGGAN SMS, NYALANGGAN, NYAHLANGAN, NYAHLANGGANAN, NYAHAKTIF, NYAHAKTIFKAN, HENTI SMS, HENTI MESEJ, HENTI HANTAR, HENTI LANGGAN, HENTI LANGGANAN, HENTIKAN SMS, HENTIKAN MESEJ, HENTILAH, BERHENTI SMS, BERHENTI MESEJ, BERHENTI HANTAR, BERHENTI LANGGANAN, BERHENTILAH, BERHENTI LA, BATAL SMS, BATAL MESEJ, BATALKAN SMS, BATAL PROMOSI, STOP SMS, STOP MESEJ, STOP HANTAR, STOP PROMOSI, STOP IKLAN, STOP SPAM, STOPKAN, STOPKAN SMS, TAMATKAN SMS, UNSUB LA, UNSUB, UNSUBSCRIBE LA, UNSUBSCRIBE, OFF SMS, TOLAK SMS, TAK NAK DAH, TAKNAK DAH, TAK NAK LAGI, TAKNAK LAGI, X NAK DAH, XNAK DAH, TAK MINAT, TAK BERMINAT, X BERMINAT, TIDAK BERMINAT, TAK PERLU LAGI, TAK PERLU DAH, JANGAN KACAU, JGN KACAU, JANGAN KACAU LAGI, JANGAN MESEJ LAGI, JANGAN SMS LAGI, JGN SMS, JGN MESEJ, JANGAN SPAM, JGN SPAM, TAK PAYAH HANTAR, TAK PAYAH HANTAR LAGI, TAKYAH HANTAR, TAK YAH HANTAR, X PAYAH HANTAR, TOKSAH HANTAR, TOKSAH HANTAQ, TOKSE, CUKUP LA, CUKUP DAH, DAH CUKUP, SUDAH CUKUP, SUDAHLAH, DAH DAH LA, DAHLAH, BLAH, BERAMBUS, PADAM NOMBOR, BUANG NOMBOR, BUANG NAMA SAYA, KELUARKAN SAYA, POTONG, BRENTI, BERHENTY, BEHENTI, BERHNTI, BRHNTI, BERHETI, HENTIKN, HNTIKAN, HETNI, BATLA, STOP DAH, STOP KACAU, STOP TQ, STOP TERIMA KASIH, BERHENTI LAH, BATAL LANGGAN, NYAH LANGGAN, UNSUBS, UNSUBSCRIBE SAYA, OPT OUT, KELUARKAN, KELUARKAN NOMBOR SAYA, TIDAK MAHU, TAK MAHU LAGI, TIDAK MAHU LAGI, X MINAT, TAK PERLU, TIDAK PERLU, JANGAN HANTAR DAH, JGN HANTAR DAH, JANGAN MESEJ, JANGAN SMS, JANGAN KACAU AKU, JANGAN GANGGU, JANGAN GANGGU SAYA, DAHLA, DAH LA TU, SUDAH LA, CUKUP LA TU, CUKUP2 LA, SEKAT, SEKAT SMS, BLOCK, BLOK, OFF, OFFKAN, MATIKAN, BLAH LA, PERGI MAMPUS, NO MORE, NO MORE SMS, CANCEL, END, QUIT, TARIK DIRI, GUGURKAN, STOP LA, STOP LAH',
    },
    stop_all: {
      translated:
        'STOP SEMUA, HENTIKAN SEMUA, BERHENTI SEMUA, BATALKAN SEMUA, TAMATKAN SEMUA, BATAL SEMUA, STOP SEMUANYA, STOP ALL, HENTIKAN SEMUANYA, BATAL SEMUANYA, UNSUBSCRIBE SEMUA, BERHENTI SEMUANYA, TAMATKAN SEMUANYA, PADAM SEMUA LANGGANAN, STOP SEMUA SEKALI',
    },
    start: { translated: 'MULA, MULAKAN, LANGGAN, DAFTAR, DAFTAR SEMULA, AKTIFKAN, SAMBUNG' },
    help: { translated: 'BANTUAN, SIAPA, AWAK SIAPA, ANDA SIAPA, SIAPA ANDA, NI SIAPA, SIAPA NI, SIAPA INI, MAKLUMAT, HUBUNGI, HAK SAYA, BANTU' },
    access: { translated: 'AKSES, DATA SAYA, AKSES DATA' },
    erase: { translated: 'PADAM, PADAM DATA, PADAM DATA SAYA, PADAMKAN DATA, HAPUS DATA' },
    rectify: { translated: 'BETULKAN, PEMBETULAN, BETULKAN DATA' },
    port: { translated: 'PEMINDAHAN DATA, PINDAH DATA' },
    object: { translated: 'BANTAH, BANTAHAN, SAYA BANTAH, SAYA MEMBANTAH' },
    restrict: { translated: 'HADKAN, SEKATAN, HADKAN DATA' },
    yes: { translated: 'BETUL, SETUJU, YE, YAP, BAIK' },
    no: { translated: 'TAK, TIDAK, TIDAK TERIMA KASIH, TAK PAYAH, TAKPE, BUKAN' },
  },
  phrases: {
    stop: {
      translated:
        'BERHENTI MELANGGAN, JANGAN HANTAR MESEJ, JGN HANTAR MESEJ, JGN HANTAR SMS, JANGAN HANTAR SMS, JANGAN MESEJ SAYA, JANGAN SMS SAYA, JANGAN KACAU SAYA, JANGAN GANGGU SAYA, PADAM NOMBOR SAYA, BUANG NOMBOR SAYA, KELUARKAN SAYA DARI SENARAI',
    },
    help: { translated: 'MACAM MANA NAK STOP' },
    access: { translated: 'MANA DAPAT NOMBOR SAYA, DARI MANA DAPAT NOMBOR SAYA' },
    erase: { translated: 'PADAM DATA SAYA, PADAM SEMUA DATA SAYA, PADAMKAN DATA SAYA' },
    wrong_number: { translated: 'SALAH NOMBOR, SALAH ORANG, SALAH NO, TERSALAH NOMBOR, TERSALAH ORANG, TERSALAH NO' },
    do_not_sell: { translated: 'JANGAN JUAL DATA SAYA' },
  },
  groups: {
    names:
      'AHMAD, ALI, SITI, AMINAH, FARAH, RAZAK, LIM, TAN, WONG, LEE, AZLAN, AZMAN, HAFIZ, FAIZAL, FAIZ, HAKIM, AMIR, ZUL, ROSLAN, ISMAIL, IBRAHIM, ABU, KAMAL, SHAH, NIZAM, AIMAN, DANIAL, MUTHU, RAJ, KUMAR, NURUL, AISYAH, FATIMAH, ROSNAH, ZAINAB, NOR, NORLIZA, SARAH, AIN, IZZATI, SALMAH, HALIMAH, MEI LING, SUHAILA, LIYANA',
    texts:
      'SMS, MESEJ, MSG, PESANAN, IKLAN, PROMOSI, PROMO, SPAM, TAWARAN, WASAP, WHATSAPP, NOTIFIKASI, PEMASARAN, PINJAMAN, BENDA NI, BENDA MACAM NI, CALL, MESSAGE, PANGGILAN, HEBAHAN, MARKETING, KHIDMAT, SAMPAH, MESEJ2, SMS2, BLAST, PESAN, EMEL, NOTIS, HEBAHAN SMS, SMS NI, MESEJ NI, IKLAN NI, PROMOSI NI, MESEJ MACAM NI, DISKAUN, WHATSAPP PROMOSI, BULETIN, SURAT BERITA, TEKS, MAKLUMAN, MAKLUMAT PROMOSI, BENDA BENDA NI, BENDA CAMNI, BENDA CAMGINI, MACAM NI, CAMNI, BEGINI, MESEJ TOK, MSJ, MSEJ, MESJE, MESEJJ, SMS TOK, SKIM, LOAN, ALONG, AH LONG, KATALOG, SURAT, TAWARAN CAWANGAN, TEXT, TEXTS, PROMO2, IKLAN2, PROMOSI2, MESEJ PROMOSI, NOTI, PEMBERITAHUAN, HEBAHAN NI, SERVIS, SMS MACAM NI, MESEJ IKLAN, MESEJ SPAM, SMS PROMOSI, SMS IKLAN, SMS SPAM, WASAP PROMOSI, WSAP, WASSAP, WHATSAP, PINJAMAN SEGERA, PINJAMAN PERIBADI, LOAN SEGERA, JUDI, KASINO, BAUCAR, BAUCER, VOUCHER, KOD BAUCAR, JUALAN MURAH, DISKAUN2, TINJAUAN, SURVEY, SOAL SELIDIK, DERMA, KEMPEN, INSURANS, TAKAFUL, NOTIFICATION, NEWSLETTER, MESSEJ, MESSEJ NI, MSG NI, MSG2, MSJ2, MESEJ SAMPAH, SMS SAMPAH, MESEJ AUTO, MESEJ BLAST, SMS BLAST, BLAST SMS, MESEJ MENGARUT, MESEJ KORANG, SMS KORANG, MESEJ TUAN, MESEJ AWAK, SMS AWAK, PROMO KORANG, IKLAN KORANG, BENDA GINI, BENDA LAGUNI, LAGU NI, MACAM GINI, BENDA MACAM GINI',
    stop: 'BERHENTI, HENTIKAN, STOP, HENTI, TAMATKAN, BATALKAN, BERENTI, STOPKAN, SUDAHLAH, BERHENTILAH, MENGHENTIKAN, BERHENTIKAN, HENTI LAH, SUDAH LAH, HENTIKANLAH, NYAHAKTIFKAN, NAK STOP, TOLONG STOP, STOPLAH, DIHENTIKAN, DIBERHENTIKAN, DITAMATKAN, DIBATALKAN, HENTIKN, BERHNTI, BRHENTI, BRENTI, BHENTI, HNTIKAN, STP, STOPPED, OFFKAN, OFF KAN, TAMATKAN LAH, AKHIRI, SUDAHI, BEREH, BERENTIKAN, NYAHLANGGAN, NYAHLANGGANKAN, HENTI KAN, CUKUP2, TLG STOP, PLS STOP, PLEASE STOP, MINTA STOP, BERHENTI LAH',
    dont: 'JANGAN, JGN, JANGANLAH, TAK PAYAH, TAKYAH, X PAYAH, XPAYAH, USAH, TIDAK PERLU, TAK PERLU, XYAH, JGNLAH, DILARANG, TAK USAH, XPERLU, TKYAH, JANGAN LA, JGN LA, TOLONG JANGAN, JANGAN SESEKALI, JGN SESEKALI, TOLONG JGN, USAHLAH, TAK YAH, TAKPAYAH, TK PAYAH, X YAH, JANGAN DAH, JANGE, JANGAE, JGE, JANGEH, USOH, TOKSAH, TOK SAH, JNGN, JNG, JAGAN, JANGN, JANG, JAN, NDA PAYAH, SIK PAYAH, SIK USAH, TAK PYH, X PYH, TAK BENARKAN, JANGANLAH LAGI, JGN LAGI, TAK PERLULAH, TIDAK DIBENARKAN, MOHON JANGAN, HARAP JANGAN, SILA JANGAN, MOHON TIADA, TOLONGLAH JANGAN, JGNLH, JGN DAH, JANGANLA, JANGAN LAH, JGN LAH, JGNLA, USAHLA, USAH LAH, TAK PAYAHLAH, TAK PAYAH LAH, TAKYAHLAH, TAKYAHLA, XYAHLAH, XYAHLA, XYAH LAH, XPYH, XPYHLAH, TOKSAH LA, TOKSAH DOK, HANG TOKSAH, HANGPA TOKSAH, TOKSOH, TOK SOH, DOK SOH, DOK PAYAH, DOK YOH, SOH DOH, HARAP TIDAK, MOHON TIDAK, HARAP DAPAT TIDAK, MOHON UNTUK TIDAK, TOLONG TIDAK, BOLEH TAK JANGAN, BOLEH X JANGAN, BLH X JANGAN, BLH TAK JGN, LEPAS NI JANGAN, LEPAS NI JGN, LPS NI JGN, SILE JANGAN, PLEASE JANGAN, PLS JANGAN, PLS JGN, TLG JGN, TLG JANGAN, MINTA JANGAN, MINTAK JANGAN, HENTIKAN DARI, BERHENTI DARIPADA, BERHENTI DARI',
    send: 'HANTAR, HANTARKAN, MENGHANTAR, SMS, MESEJ, SPAM, KACAU, GANGGU, HUBUNGI, CALL, MENGACAU, TEXT, WASAP, WHATSAPP, MSG, CONTACT, BLAST, SEND, DIHANTAR, HNTR, HANTO, HANTAQ, TELEFON, CALL SMS, KACAU KACAU, ANTAR, MESEJ MESEJ, MENGHUBUNGI, TEKS, PROMOTE, EMEL, HANATR, HNATAR, HNTAR, HTR, HANTR, HATAR, ANTO, HANTAO, BAGITAU, INFORM, PROMOSIKAN, DISMS, DIHUBUNGI, HANTAR HANTAR, DOK HANTAQ, DOK HANTAR, SEND SEND, KIRIM, TAWARKAN, PUJUK, EMAIL, SPAMMING, SEMAKKAN, TELIPON, HNTR2, HANTAR2, HANTARLAH, HNTAR2, MENGHANTARKAN, HANTARKN, HNTARKAN, ANTOR, HATA, HANTOR, HTAR, HANTA, NGATA, NGANTAR, NGHANTAR, HANTARKAN MESEJ, HANTAR MESEJ, HANTAR SMS, HANTAR PROMO, HANTAR PROMOSI, HANTAR IKLAN, HANTAR APA APA, HANTAR APA2, MESEJKAN, SMSKAN, WHATSAPPKAN, WS, WSAP, WASSAP, PM, DM, FORWARD, TEPEK, BOMBARD, MENYEPAM, SPAMKAN, PROMO, MENAWARKAN, MEMUJUK, MENDESAK, DESAK, GANGGU2, KACAU2, KACAU HIDUP, GANGGU HIDUP, SEMAKKAN INBOX, TELEFONKAN, TELEPON, CALL2, HUBUNG, MENELEFON, DIGANGGU, DIKACAU, DIMESEJ, DIWASAP, DIWHATSAPP, DISPAM, DITELEFON',
    again:
      'LAGI, DAH, SELALU, LG, LAGIII, SAMPAI BILA BILA, BALIK, LAGI YE, LAGI YA, LAGI LA, LAGI LAH, LAGI DAH, DAH LEPAS NI, LEPAS NI, LPS NI, SELAMANYA, SAMPAI BILA2, SAMPAI KIAMAT, LAGI OK, LAGI TAU, LAGI TAW, LAGI BOLEH, DOH, DOH LEPAH NI, LAGI KE NOMBOR NI, LAGI KAT SINI, KAT SAYA LAGI, KPD SAYA LAGI, DI MASA HADAPAN, PADA MASA AKAN DATANG, SELEPAS INI, MULAI SEKARANG',
    own: 'SAYA, AKU, KAMI, I, NI, INI, AYAH, MAK, EMAK, IBU, ANAK, SY, AQ',
    noWant:
      'TIDAK MAHU, TAK NAK, TAKNAK, X NAK, XNAK, TAK MAHU, TAKMAU, TIDAK INGIN, TAK BERMINAT, X BERMINAT, XBERMINAT, TIDAK BERMINAT, TAK MAU, TIDAK MAU, DAH TAK NAK, TIDAK PERLUKAN, TAK PERLUKAN, TAK PERLU, TIDAK PERLU, TKNAK, TAK MINAT, X MINAT, TAK INGIN, MALAS, TAKMAHU, TAK MINTA, TAK HENDAK, TIDAK BERKENAAN, TIDAK SETUJU, TAK SETUJU, TAKNAK DAH, X MAU, XMAU, TIDAK BERHAJAT, X PERLU, TAKDE MINAT, TAK ADA MINAT, TIDAK BERSETUJU, TOKSE, TAKSE, TOK SE, TOKSEY, SIK MOK, SIK MAU, SIKMOK, NDA MAU, NDA MAHU, INDA MAU, DAK NDAK, TAK HINGIN, TAK INGIN LAGI, X HINGIN, TAK MAO, TAK MAU DAH, TK MAU, TK NAK, TKNK, TANAK, TANAQ, TAKNAQ, TAK NAQ, TIDAK MEMERLUKAN, MENOLAK UNTUK, TAK RELA, TAK SUKA, X SUKA, TAK BERKENAN, TIDAK BERHASRAT, TAK TERINGIN, MENARIK DIRI DARIPADA, TAKNAK LAGI, TAK NAK LAGI, X NAK LAGI, XNAK LAGI, TAK MAHU LAGI, TIDAK MAHU LAGI, TIDAK LAGI MAHU, TIDAK LAGI INGIN, TIDAK LAGI BERMINAT, TIDAK LAGI MEMERLUKAN, TAK MINAT LANGSUNG, TAK BERMINAT LANGSUNG, LANGSUNG TAK MINAT, LANGSUNG TAK BERMINAT, TKMAHU, TK MAHU, TK MINAT, TK BERMINAT, TK PERLU, XMINAT, XMAHU, XMO, TAK MO, TAKMO, TKMO, TAKMOH, TAK MOH, DOKSE, DOK SE, DOK MBOH, MBOH DOK, TOKSIR, TOK SIR, TAK SIR, TAKSIR, TAK MBOH, TOK MBOH, TAK HINGINLAH, XHINGIN, HARAM TAK NAK, MALAS NAK, MALAH NAK, ENGGAN, SAYA TOLAK, SUDAH TIDAK MAHU, SUDAH TIDAK BERMINAT, DAH TAK MINAT, DAH X MINAT, DAH TAK BERMINAT, DAH XNAK, DAH X NAK, TIDAK SUKA, XSUKA, TAK SUDI, TIDAK RELA, TIDAK BENARKAN, TAK BENARKAN, TAK IZINKAN, TIDAK MENGIZINKAN',
    receive:
      'TERIMA, MENERIMA, DAPAT, TERIMA LAGI, TENGOK, BACA, MENDAPAT, TRIMA, MENERIMA LAGI, DAPAT LAGI, DPT, TERIMA APA APA, TERIMA APA2, TERIMA SEBARANG, MENERIMA SEBARANG, TRIMA LAGI, TRM, DIHANTAR, DIHANTARKAN, DIHUBUNGI, DIGANGGU, NAMPAK, MELIHAT, LIHAT, MEMBACA, DENGAR, DAPATKAN',
    fed: 'RIMAS, BOSAN, MENYAMPAH, MELUAT, PENAT, MENGGANGGU, TERGANGGU, GERAM, MENYUSAHKAN, FED UP, JEMU, SERABUT, BENGANG, LETIH, STRESS, PENING, TENSION, MENYERABUTKAN, MENGANGGU, SAKIT HATI, SERABUT KEPALA, SERABUT OTAK, SEMAKNYA, MENYEMAK, MENYEMAKKAN, SAKIT JIWA, NAIK ANGIN, NAIK DARAH, BERBULU, MELUATNYA, MENYAMPAHNYA, RIMASNYA, RIMEH, JELAK, JEMU DAH, PANAS HATI, HANGIN, BERANG, TAK TAHAN, X TAHAN, XTAHAN, TIDAK TAHAN, TIDAK SELESA, TAK SELESA, KURANG SELESA, ANNOYING, ANNOYED, MENYUSAHKAN ORANG, MENJENGKELKAN, JENGKEL, MUAK, NAK MUNTAH, KACAU TIDUR, GANGGU TIDUR, KUSUT, KUSUTNYA, STRES',
    list: 'SENARAI, LIST, PANGKALAN DATA, SISTEM, DATABASE, REKOD, LANGGANAN, KUMPULAN, SENARAI NI, SENARAI KORANG, SENARAI TUAN, DATABASE KORANG, SENARAI PENERIMA, SENARAI PENGHANTARAN, SENARAI SMS, SENARAI HEBAHAN, SENARAI MESEJ, SENARAI BLAST, SENARAI PROMOSI, SENARAI PEMASARAN, SENARAI TUAN PUAN, SENARAI AWAK, SENARAI ANDA, SENARAI KAMU, BLAST LIST, MAILING LIST, LIST SMS, LIST KORANG, LIST AWAK, LIST BLAST, DATABASE AWAK, DATABASE ANDA, DATABASE TUAN, REKOD KORANG, REKOD TUAN, GROUP SMS, GROUP NI, GROUP PROMO, KUMPULAN SMS, SENARAI PELANGGAN, SENARAI AHLI, BROADCAST, BROADCAST LIST, BUKU TELEFON, SENARAI LANGGANAN, SENARAI EDARAN',
    out: 'KELUARKAN, BUANG, PADAM, PADAMKAN, BUANGKAN, HAPUSKAN, REMOVE, DELETE, KELUARKN, GUGURKAN, HAPUS, POTONG, BUANGLAH, DIBUANG, POTONGLAH, CUT, ASINGKAN, KECUALIKAN, SKIP, TERMINATE, TENDANG, NYAHKAN, NYAHKAN LAH, SINGKIRKAN, ALIHKAN, POTONGKAN, DROP, TAPISKAN, KELUARKAN LAH, KELUARKANLAH, DIKELUARKAN, DIPADAM, DIPADAMKAN, DIHAPUSKAN, DIBUANGKAN, DIGUGURKAN, MENGELUARKAN, MEMADAM, MEMADAMKAN, MEMBUANG, PDM, PDMKAN, PADAMLAH, PADEM, BUANG TERUS, TOLAK KELUAR, KICK, UNLIST',
    number:
      'NOMBOR, NO, NAMA, NOMBOR TELEFON, NO TEL, NO TELEFON, NO FON, NUMBER, NO HP, NMBR, NOMBOR SAYA, NO SAYA, NMBOR, NOMBO, NUMBO, NO PHONE, NOMBOR PHONE, NOMBOR FON, NOMBOR HP, NOMBOR HANDPHONE, NAMA DAN NOMBOR, NOTEL, NOFON',
    threat:
      'REPORT, LAPOR, MCMC, SKMM, POLIS, ADUAN, SAMAN, PEGUAM, MAHKAMAH, LAPORKAN, TINDAKAN UNDANG, REPOT, ADUKAN, KPDN, VIRALKAN, TRIBUNAL, KPDNHEP, BLOCK, BLOK, SAMAN KORANG, BUAT REPORT, REPORT POLIS, PDPA, BOIKOT, MALAYSIAN COMMUNICATIONS, SPRM, BALAI, LAPORAN POLIS, BUAT LAPORAN, BUAT ADUAN, TINDAKAN MAHKAMAH, TINDAKAN UNDANG UNDANG, UNDANG UNDANG, KES MAHKAMAH, JUMPA DI MAHKAMAH, JUMPA KAT COURT, COURT, LAWYER, TUKAR NOMBOR, TUKAR TELCO, TUKAR LINE, MEDIA SOSIAL, AKU VIRALKAN, NAK VIRALKAN, REVIEW 1 STAR, 1 STAR, SATU BINTANG, TRIBUNAL PENGGUNA, UNINSTALL, DELETE APP',
    all: 'SEMUA, SELURUH, SEGALA, APA APA, APA2, MANA MANA, SEMUANYA, APA PUN, SETIAP',
    brands: 'JENAMA, SYARIKAT, BRAND, KEDAI, CAWANGAN, KUMPULAN, SALURAN, COMPANY',
    data: 'DATA, MAKLUMAT, DATA PERIBADI, MAKLUMAT PERIBADI, AKAUN, REKOD, INFO PERIBADI',
    tell: 'BAGITAU, BAGI TAU, BAGI TAHU, BERITAHU, INFORM, MAKLUMKAN, INGATKAN, REMIND, ROYAK, KHABARKAN, UPDATE, NOTIFY, PROMOTE, TAWAR, TAWARKAN, JEMPUT, AJAK, HANTAR, HANTO, HANTAQ, HNTAR, SMS, MESEJ, TEXT, WASAP, WHATSAPP, CALL, TELEFON, CONTACT, HUBUNGI, DIHUBUNGI, DIHANTAR, KACAU, SUSAH SUSAH HANTAR, SUSAH HANTAR, SEND, INFO, BG TAU, BG TAHU, BGTAU, BGTAHU, BGTAW, BAGITAHU, BERITAU, UPDATE PASAL, HEBAHKAN, HEBAH, UCAPKAN, UMUMKAN, MEMAKLUMKAN, MENGINGATKAN, REMINDKAN, NOTIFYKAN, PROMOTEKAN, PROMOSI, OFFER, OFFERKAN, HANTAR APA APA, HANTAR APA2, HANTAR SMS, HANTAR MESEJ, HNTR, HNTR SMS',
    noNeed:
      'TAK PAYAH, TAKPAYAH, TAK YAH, TAKYAH, TKYAH, X PAYAH, XPAYAH, XYAH, TOKSAH, TOK SAH, TAK PERLU, X PERLU, TIDAK PERLU, TAK USAH, USAH, NDA PAYAH, NDAK PAYAH, NDA PERLU, TAK PYH, TK PYH, TK PAYAH, X PYH, DOK PAYAH, SIK PAYAH, SIK PERLU, INDA PAYAH, TAK PERLULAH, TAK PAYAHLAH, TAK PAYAH LA, TAK PERLU LA, TOKSEH, DAK PAYAH, XPYH, XPYHLAH, TAK PAYAH LAH, TAKYAHLAH, TAKYAHLA, XYAHLAH, XYAHLA, TOKSOH, TOK SOH, DOK SOH, TAK PERLU LAH, XPERLU, XPRLU, TK PERLU, USAHLAH, USAH LAH, TIDAK USAH, TAK PERLU LAGI, TIDAK PERLU LAGI, TAK PAYAH DAH, X PAYAH DAH, TAKYAH DAH, JANGAN SUSAH SUSAH, JANGAN SUSAH2, TAK PAYAH SUSAH, TAK PAYAH SUSAH SUSAH, TAK PAYAH SUSAH2',
    moved:
      'PINDAH, DAH PINDAH, SUDAH PINDAH, TUKAR TELCO, TUKAR LINE, TUKAR NOMBOR, TUKAR SYARIKAT, DAH JUAL, SUDAH JUAL, JUAL DAH, HABIS SPM, HABIS BELAJAR, HABIS SEKOLAH, TAMAT BELAJAR, GRAD, GRADUATE, DAH BELI, SUDAH BELI, DAH ADA, DAH TAK GUNA, TAK GUNA DAH, TAK PAKAI, DAH TAK PAKAI, BERSARA, PENCEN, DAH BERSALIN, DAH KAHWIN, TUTUP AKAUN, DAH BERHENTI, DAH RESIGN, DAH TAK DUDUK, DAH BESAR, DAH TAK KERJA, DAH TAK LANGGAN, DAH TAK TINGGAL, TAK TINGGAL, DAH TUTUP AKAUN, SUDAH TUTUP AKAUN, DAH TUKAR BANK, TUKAR BANK, DAH CANCEL, DAH HABIS BAYAR, HABIS BAYAR, DAH HABIS KONTRAK, HABIS KONTRAK, DAH BERCERAI, BERCERAI, DAH HABIS BELAJAR, DAH TAMAT, DAH BERPINDAH, BERPINDAH, BUKAN AHLI, DAH BUKAN AHLI, BUKAN LAGI AHLI, BUKAN PELANGGAN, DAH BUKAN PELANGGAN, BUKAN LAGI PELANGGAN, DAH X DUDUK, DAH X KERJA, DAH X PAKAI, DAH X GUNA, DAH TAKDE KERETA, DAH TUTUP KEDAI',
    goAway:
      'BERAMBUS, BERAMBOS, BLAH, BLAH LA, PI MAMPUS, PERGI MAMPUS, PERGI MATI, PI MATI, PI MAIN JAUH JAUH, MAIN JAUH JAUH, PERGI JAUH, PERGI JAUH JAUH, GI MAMPUS, TUTUP MULUT, NYAHLAH, PI JAUH JAUH, GI MATI',
    nth: 'DUA, TIGA, EMPAT, LIMA, 2, 3, 4, 5, KEDUA, KETIGA, KEEMPAT, KELIMA, KE 2, KE 3, KE2, KE3, KE 4, BERAPA, BANYAK, SERIBU, SERATUS, 10',
  },
  patterns: {
    stop: `
      [tutup|off|matikan|offkan] (je|jela|saja|la|lah) [notifikasi|noti|sms|mesej promosi|notifikasi sms|sms promosi] (sms|promosi) (utk|untuk|ke|kat|pada) [nombor|no|telefon|fon] [saya|aku|ni|ini]
      [tak perlu|x perlu|xperlu|tak payah|tidak perlu|takyah|x payah] (lagi) [bagi|hantar|beri|kongsi] (saya|aku|sy) [info|mesej|sms|maklumat|iklan] [sale|promosi|promo|jualan|tawaran|diskaun|iklan] (dah|lagi)
      [harap|mohon|minta|berharap|saya mohon] (agar|supaya|pihak) (pihak) (tuan|anda|syarikat|korang|puan|kedai) [tidak|tak|x|jangan] (lagi) [menghantar|hantar|menghubungi|hubungi|mengirim] (sebarang|lagi) [tawaran|mesej|sms|promosi|iklan|saya|texts]
      [mak|ayah|ibu|bapa|nenek|atuk|datuk|anak|isteri|suami] … [dont] [send] (lagi|mesej|sms|apa apa) [kepadanya|kepada dia|kat dia|pada dia|dekat dia|padanya|kepada beliau|pada beliau|dia]
      [dont] [masukkan|masuk|letak|letakkan|sertakan|tambah|simpan] [number] (own) (own) (dalam|ke|kat|di|ke dalam) (mana mana) [list]
      [anak|budak|student|adik] … [guna|pakai|pegang] … [tak sesuai|xsesuai|x sesuai|tidak sesuai] … [texts]
      [kalau|kalo|klu|jika|klau] (sekali|dapat|masih) (lagi) (sekali) [dapat|terima|hantar|masuk|sms|mesej|ada] (lagi|satu|sms) … [threat]
      [kalau|kalo|klu|jika] [sekali lagi] (dapat|terima|hantar) … [threat]
      [noNeed|dont] [sudah|dah|doh|suda|la dah] [send|tell] (lagi|bah|la|lah|ye|mesej|sms|promo) (bah|lagi) $
      [asik|asyik|asyik2|dok] [texts] (je|jer|jew|ja|sahaja|saja|aje|ja dok) [boring|bosan|rimas|serabut|menyampah|annoying|penat|malas]
      ? ^ (tolong|tlg|pls|minta) (la|lah|lh) [bagi|beri|kasi|biar] (la|lah) (saya|aku|kami|orang) [aman|tenang|ketenangan|senyap|rehat|hidup aman|hidup tenang] (sikit|lah|la|boleh|boleh tak) $
      [threat] … [kalau|kalo|klu|klo|jika|sekiranya|kalu] (masih|ada|dapat) [send|dapat|masuk] [lagi]
      [out] (la|lah|kan|je) [number] (own) (own) [dr|drpd|dari|daripada|dripada|drpda|darip] (semua) (mana mana) [list]
      [tutup akaun|dah berhenti|sudah berhenti|dah batal|dah unsub|dah unsubscribe|bukan ahli|bukan pelanggan|bukan customer|dah pindah|dah cancel|dah stop|reply stop|taip stop|hantar stop] … [kenapa|mengapa|apasal|napa|knp|asal|tapi|tp|still|masih] … [masih|still|dok|lagi|tetap] [send|dapat|terima|masuk] … [texts|lagi]
      [kenapa|mengapa|apasal|napa|knp] (awak|korang|tuan|anda) [masih|still|dok|tetap|asyik] (lagi|juga) [send] … [texts] … [stop|dont|noWant|fed|threat]
      [bantah|membantah|tidak setuju|tak setuju|tidak benarkan|tak benarkan|tidak izinkan|larang|tak izinkan|tidak membenarkan|melarang] … [number] … [digunakan|guna|dipakai|diguna|menggunakan] … [pemasaran|promosi|iklan|marketing|promo|hebahan]
      [anak|adik|cucu|tersalah|tertekan|tak sengaja|salah tekan|tersilap|x sengaja] … [daftar|langgan|subscribe|tertekan|klik|terlanggan|terdaftar|tekan] … [batalkan|batal|stop|hentikan|unsub|keluarkan|padam|unsubscribe|cancel|buang]
      [asyik|asyik2|asyik asyik|hari hari|hari2|tiap tiap hari|setiap hari|tiap hari|tak habis|tak habis habis|x habis2|xhabis2] … [texts] … [fed|stop|dont|noWant|block|rimas|serabut|tolonglah|malas]
      [pukul|pkl|tengah malam|malam malam|malam2|subuh|pagi pagi|pagi2|2 pagi|3 pagi] … [send|texts] … [tidur|rehat|stop|berhenti|kacau|gila|hormat|tak reti|agak agak]
      [kredit|prepaid|bateri|memori|data|line|storan|inbox|peti masuk] … [habis|penuh|luak|kena potong|semak|sarat] … [sebab|gara gara|pasal|dengan|kerana] … [texts|korang|awak]
      [mak|ayah|ibu|bapa|nenek|atuk|datuk|anak|isteri|suami] (saya|aku) … [keliru|takut|percaya|tertipu|tak faham|x faham|tak reti|sakit|uzur|kecil lagi] … [dont|stop|hentikan|tolong jangan]
      [nombor|no] (ni|ini|saya) [bukan] (untuk|tempat) [iklan|promosi|promo|jualan|spam|hebahan|buang sampah|tong sampah|marketing|pemasaran]
      [tak|tidak|x] (pernah) [pernah] (pun) [daftar|beli|langgan|setuju|minta|mohon|bagi|jadi ahli|pergi|guna] … [stop|dont|out|texts|mana dapat|kenapa]
      [jangan|jgn|tak payah|takyah|xpayah] (nak) [spam|sms|mesej|whatsapp|mesej2|sms2] (saya|aku|lagi|sy) (lagi) [boleh tak|boleh x|bole tak|blh tak|boleh ke|bole x|blh x]
      [takyah|takpayah|tak payah|tak yah|xpayah|x payah|xyah|tak usah|tak perlu|xperlu|jangan|jgn|usah] (la|lah|dah|lagi) (nak|dok) [sms2|sms sms|mesej2|mesej mesej|whatsapp2|hantar2|text2|msg2|msg msg] (lagi|dah|kat|ke) [aku|saya|sy|kitorang|kami|sini|lagi]
      ? [bagus|hebat|rajin] [betul|sungguh|gila|benar] … [sehari|setiap hari|hari hari|hari2|sejam|seminggu] … [mesej|sms|iklan|promosi|msg]
      (bole|boleh|blh) (tak|x|tk) (tolong) [berenti|brenti|brhenti|berhenti|=stop|stop] (dah|la|lah) [hantar|hntr|htr|menghantar|antar|anto] (lagi) [texts]
      [ingin|mahu|nak|hendak|mohon|berhasrat|minta] (untuk) [menamatkan|tamatkan|membatalkan|batalkan|menghentikan|hentikan|berhenti|tutup|menutup] (dari|daripada) (perkhidmatan|servis|khidmat|langganan) [perkhidmatan sms|perkhidmatan mesej|servis sms|langganan sms|langganan mesej|khidmat sms|servis mesej|perkhidmatan notifikasi|sms|mesej|langganan] (ini|ni|tersebut|anda)
      [takmo|tamo|tamau|takmau|xmo|xmau|takmoh|tak moh|tokse|dok se|x mahu|xmahu|dakmau|tak mo] (dah|lagi|da|doh) [terima|dapat|tengok|baca|tima] (dah|lagi|doh) [texts|=offer|tawaran|promosi]
      [tidak|tak|x|tidak pernah|tak pernah|xpernah|x pernah] [membenarkan|benarkan|izinkan|mengizinkan|bagi kebenaran|memberi kebenaran|bersetuju] (untuk|supaya) [nombor|no|data|maklumat] (telefon|tel|peribadi|hp) [saya|aku|sy|kami] (ini|ni) [digunakan|dipakai|dihubungi|diguna|guna]
      [nak|mahu|hendak|ingin] [keluar|berhenti|unsubscribe|tarik diri|undur diri] [dari|daripada] [langganan|senarai|list|broadcast|langganan sms|senarai sms|group sms] (ni|ini|sms|tuan|anda|korang)
      ? ^ [tolonglah|tolong|plis|please|pls] [=stop|berhenti|berenti|hentikan] (la|lah) (dah|saya|aku) [naik muak|naik menyampah|dah muak|muak dah|rimas dah|dah rimas|naik rimas|dah menyampah|dah meluat|naik meluat] $
      [texts] (ni|ini|korang) (langsung|memang) [tak berguna|tidak berguna|tak ada guna|takde guna|tak penting|tak membantu|takde faedah]
      [jangan|jgn|dilarang|tolong jangan] [guna|gunakan|pakai|menggunakan] [nombor|no|number|nombor telefon|data] (saya|aku|telefon) (saya|aku|ini|ni) (untuk|utk|bagi) [iklan|promosi|promo|marketing|pemasaran|spam]
      [tak nak|taknak|tidak mahu|x nak|tak mahu] (lagi) [dengar|mendengar|tahu|tengok] (apa apa|khabar) (lagi) (dari|pasal|tentang) [korang|anda|awak|kalian|tuan|syarikat]
      [kalau|klu|jika|sekali lagi] (masih|ada) (hantar|sms) [hantar|sms|kacau|hubungi|mesej|send] (lagi) … [block|blok|report|lapor]
      [cukup|cukuplah|cukup la] (la|dah) (dengan) [promosi|iklan|sms|mesej|tawaran] (tu|ni|korang|la)
      ? [texts] (korang|anda|ini|ni) (sangat|memang|betul betul) [mengganggu|menyusahkan|merimaskan|menjengkelkan] (saya|aku|kami)
      [saya|aku] (rasa|sangat) [keberatan|terganggu|tak selesa|rimas] (untuk|dengan|terima|kalau|dapat) (terima|dapat) [texts]
      [sekali] (je|sahaja|beli) … [tiap hari|hari hari|asyik|selalu] … [texts|dapat sms]
      [nombor|no|number] [ni|ini|saya|aku] (tolong|mohon) [jangan|jgn] (lagi) [dihubungi|dihantar|disms|diganggu|ditelefon|dikacau|di sms]
      [dah la|dahla|cukup la|cukuplah|sudahlah|dah lah|sudah la|cukup cukuplah] (tu) (asyik|hari hari|selalu|tiap hari) [texts|spam|hantar|sms]
      [texts] … [rimas|bosan|menyampah|serabut|geram|penat|meluat]
      [macam mana|mcm mana|camana|camne|bagaimana] … [stop|berhenti|batal|henti] … [menyusahkan|rimas|kacau|tak nak|taknak|mengganggu|serabut]
      [jangan|jgn|tak payah|takyah] (lagi) [call|telefon|sms|mesej|wasap|whatsapp] (atau|dan|ataupun) [sms|call|mesej|wasap|whatsapp|telefon|hantar] (saya|aku|kami|lagi|mesej)
      [tidak|tak|x] pernah (ada) [setuju|daftar|mendaftar|minta|bagi|beri] (pun) (kebenaran|izin|keizinan|persetujuan) … [stop|hentikan|texts|dont|buang|berhenti]
      ? ^ (saya|aku) [taknak|tak nak|x nak|tidak mahu|tak mahu|tak perlu|tidak perlu] [ni|ini|benda ni|dah|lagi|la] (dah|lagi|la) $
      ? ^ [saya|aku] [taknak|tak nak|x nak|tak mahu] $
      [sila|tolong|mohon|harap] [hentikan|stop|berhentikan|batalkan|tamatkan] (semua) (penghantaran) [penghantaran|texts|langganan]
      [tidak|tak|x] (lagi) [berminat|minat] (dengan|kat|pada) [texts|tawaran|produk|servis|promosi] (anda|korang|tuan)
      [stop] (la|lah|dah|tolong|untuk) [hantar|mesej|menghantar|kacau|ganggu|mengganggu|spam|hubungi|mengacau|wasap] (saya|aku|promosi|sms|mesej|iklan|lagi|dah|i)
      [berhenti|hentikan|henti|tamatkan|batalkan|stopkan] (semua|la|lah|penghantaran) [texts]
      stop (semua|la|lah|hantar) [sms|mesej|iklan|promosi|tawaran|pinjaman|hebahan]
      [tolong|sila|mohon] (segera) [hentikan|dihentikan|berhentikan] $
      [tolong|sila|mohon|harap] (segera) [hentikan|dihentikan|berhentikan] … [texts|ini|ni|penghantaran|hantar|semua]
      [dont] (la|pernah|lagi) [send] … [lagi|dah|texts|promosi|iklan|lg]
      [dont] (la|pernah) [send] (sms|mesej|apa apa|iklan) (kat|kepada|pada) [saya|aku|kami|sini|nombor ni|nombor ini|no ni|mak saya|ayah saya|anak saya] (lagi|dah)
      ^ [dont] [hantar|mesej|sms|spam|kacau|ganggu|hubungi] (saya|aku|lagi|dah) $
      [noWant] (lagi|dah|terima|nak) [receive] … [texts|lagi|apa apa|dah|sebarang]
      [noWant] (dah|lagi|semua|terima|sebarang) … [texts]
      [tidak|tak|x] (lagi) [mahu|nak|ingin] (lagi|terima|menerima|dapat) … [texts]
      [tidak|tak|x] (lagi) berminat … [stop|dont|out|texts]
      [fed] … [texts]
      [texts] … [fed] (sangat|la|betul|dah)
      [dah la|dahla|cukup la|cukuplah|sudahlah|dah lah] (tu) [hantar|send|spam|mesej|sms|kacau]
      [out] (la|segera|nama|nombor|no) [own|number] (telefon|saya|ni|ini|aku) … [dari|daripada] … [list]
      [out] … [own] … [dari|daripada] … [list]
      [out] (la|segera) [nombor|no|number|no tel|no fon] (telefon|fon|hp|tel) [saya|aku|ni|ini|kami]
      ^ (tolong|mohon|sila) [keluarkan|buang|padam|remove|gugurkan] [saya|aku|kami] (sekarang|segera|la) $
      [keluarkan|buang|padam|remove|gugurkan] [saya|aku|kami] [dari|daripada] [list|senarai|sistem]
      [saya|aku] (nak|mahu|ingin|mohon) [berhenti|batal|keluar|stop|tamatkan|batalkan] (dari|terima|menerima) [langganan|melanggan|senarai|mesej|sms|langgan|promosi]
      [berhenti|batal|batalkan|tamatkan|stop|henti] (dari) [langganan|melanggan|langgan|subscription]
      [dont] (la) [kacau|ganggu|usik|menyemak|mengganggu] (saya|aku|kami|lagi|i)
      [biar|biarkan|tinggalkan] [saya|aku] [sendiri|tenang|aman|dengan tenang] $
      [menarik balik|tarik balik|batalkan|membatalkan] (semua) [kebenaran|persetujuan|keizinan|consent|izin]
      [tidak|tak|x] pernah [daftar|mendaftar|langgan|melanggan|setuju|minta|bagi|beri|subscribe|register] … [stop|hentikan|dont|out]
      [kalau|sekali lagi|lagi sekali|jika|masih] … [hantar|mesej|sms|kacau|spam] … [threat]
      [hantar|mesej|sms|kacau|spam] [lagi|lagi sekali|sekali lagi] … [threat]
      [berapa kali|brapa kali|brp kali|banyak kali] … [cakap|minta|kata|bagitau|pesan] … [stop|dont]
      [meninggal|arwah|pulang ke rahmatullah|telah tiada|dah tiada] … [dont|stop] … [send|texts]
      [meninggal|arwah] … [dont] [send]
      [anak|budak|mak saya|ayah saya] … [dont] [send] … [iklan|pinjaman|promosi|sms|mesej]
      [bukan] (lagi) [pelanggan|customer|ahli|member] … [stop|dont|out]
      ? ^ (saya|aku|maaf) [tidak|tak|x] [berminat|minat] (ye|ya|la|dah) $
      [berambus|pergi mampus]
      [noNeed] (la|lah|nak) [tell] (saya|aku|kami|apa apa|promosi|pasal|kat|i|servis|tentang) (lagi|dah|promosi|lagi la|dah la) [again|ye|dah|lagi]
      [noNeed] (la|lah|nak|lagi|bah|dok) (dok|bah|lagi) [tell] [lagi|dah|promosi|kami lagi|saya lagi|i lagi|begini|hantar|benda ni|servis|aih]
      ? ^ (tolong|maaf|dik|cik) [noNeed] (la|nak) [inform|remind|bagitau|beritahu|ingatkan|maklumkan|hantar|promote|hantaq|contact] (kami|saya|i|aku|la) (lagi|dah|ye|ya|la) (ye|cikgu|ya|dik) $
      [moved] … [noNeed] (nak|la) [tell]
      [moved] … [dont] (lagi|la) [send]
      [moved] … [texts] … [noNeed|tidak perlu|tak guna|simpan|stop|hentikan|tak relevan|tak perlu|buang|tamatkan|sia sia|batal]
      [moved] … [simpan je|simpan jela|bagi orang lain|untuk orang lain]
      [texts] … [simpan je|simpan jela|simpan la|bagi dekat orang lain|untuk orang lain|dekat orang lain|kat orang lain]
      [promote|hantar|bagi|tawar|kacau|spam|promosi|jual|pi hantar|pergi promote|pergi hantar] (je|la|jela) [dekat|kat|pada|kepada|kt] [orang lain|org lain|yang lain|yang nak|yang berminat]
      [dont] (dah|lagi|la|lagi dah|nak|dok) [hantar|hanto|hantaq|send|sms|mesej|kacau|hnatar|hanatr|hntar] (doh|dah|lagi|la|lah|apa apa|aih|bah|lg|jugak|sms) (lagi|dah|jugak|aih|doh|kat) $
      [demo|ambo|kawe|kito|hok] … [jange|usoh|tokse|tok se|toksoh]
      [jange|usoh|toksoh|toksah|tok sah|sik payah|nda payah|inda payah] (dok|lagi|bah|nak) (dok|lagi|bah) [hantar|hanto|hantaq|send|sms|mesej|kirim|kacau]
      [tokse|tok se|takse|sik mok|sikmok|nda mau|tak mau aih|cheq tak mau|ambo tokse|inda mau] (doh|lagi|dah|aih|bah) [sms|mesej|nerima|terima|terimak|iklan|promosi|lagi|aih|doh|doh lah|gi]
      [ckp|cakap|kata|bagitau|ckap|pesan] (dah|aku|saya|sudah) (dah) [jngn|jangan|jgn|taknak|tak nak|x nak|xnak|stop|berhenti|tak payah|xyah|jng] (hanatr|hantar|hntr|send|lagi|kacau|nak|hntar) … [jugak|jgk|jg|lagi|masih|still|kenapa|tak faham|x faham|degil]
      [dah|sudah] (la) [dah2|dah dah|dah la|sudah sudah|sudah sudahlah|udah udah|udah udahlah|cukup cukup] (la|lah|tu|ni)
      [rimas|serabut|menyampah|pening|bosan|meluat|geram|sakit hati|bising|benci|menci|stress] … [texts|tiap hari|tiap2 hari|hari hari|hari2] … [sms|mesej|promosi|iklan|dah2|dah la|stop|spam|cukup]
      [udah|sudah|dah] [udahlah|udah lah|sudahlah|dahlah] (tu|ni|la|lah) (hantar|mesej|sms|promosi|kacau)
      [nombor|no|number|telefon] (ni|ini|tu) (untuk|ialah|adalah|nombor) [urusan|kerja|urusan kerja|pejabat|peribadi|anak|kecemasan|keluarga|office|syarikat|personal] (sahaja|je|kerja|saya) … [iklan|promosi|dilarang|jangan|bukan|spam|tak terima|no]
      [iklan|promosi|spam|jualan] [dilarang|tidak diterima|tak diterima|tak dilayan|tidak dilayan|dilarang sama sekali|no way]
      [arwah|meninggal|kembali ke rahmatullah|pulang ke rahmatullah|telah tiada|dah tiada|dah takde|allahyarham|allahyarhamah] … [mohon|tolong|jangan|stop|hentikan|tiada lagi|tak perlu|tidak perlu|padam|keluarkan] … [texts|dihantar|hantar|hubungi|nombor|nama|senarai]
      [mohon|minta|harap] (agar) [tiada lagi|tiada|jangan ada|tak ada lagi] (sebarang) [texts]
      [dah|sudah] (aku|saya|i) [block|blok|kublok] (dah|la|pun|nombor|korang) (pun|dah|ni|korang) … [penat|sia sia|bye|buang masa|tak payah|jangan|selamat tinggal|membazir]
      ? ^ (saya|aku|i|oi|ok) (dah|sudah|akan) [block dah|blok dah|block dah pun|dah block|dah blok|block korang|blok korang|saya block|saya blok|aku block|kena block|block terus|dah block dah pun|akan block] (pun|dah|korang|nombor ni|ni|bye|la) (penat je korang|dah) $
      [babi|bodoh|bangang|sial|celaka|lancau|pukimak|palat|bengap|barua|haram jadah|kepala hotak] … [texts|hantar|send|spam|goAway|pinjam]
      [texts|hantar|spam|promo] … [babi|bodoh|bangang|sial|celaka|pukimak|berambus|blah|mampus]
      ? ^ (oi|woi|dah la|tolong|boleh tak|tolonglah|babi|babi la|sial|bodoh) (tolong) [goAway] (la|lah|korang|sikit|kau|sana) $
      [tak|x|taknak|tak nak] [pinjam|nak pinjam|berhutang|hutang] (duit|along|loan) (ah long|along|la) … [goAway|jangan|berhenti|stop|kacau|pi|lah]
      [pukul|tengah malam|subuh|pagi buta|malam malam] (2|3|1|4|12) (pagi|malam) (pun) … [nak hantar|hantar|sms|promosi|send|mesej|kejutkan|bunyi] … [gila|bangang|orang tidur|tidur|stop|jangan|bodoh|promo|ke apa]
      [bangang|bodoh|gila] (ke|ke apa|apa) … [hantar|send|sms|mesej|promo]
      (ini|ni) (dah) [kali] [nth] (saya|aku|i|dah|kali) (saya|dah) [minta|cakap|bagitau|pesan|tolak|reply|balas|mintak|suruh|bgtau]
      [ini|ni] [kali ketiga|kali kedua|kali keempat|kali kelima|kali ke 3|kali ke 2|kali ke 4|kali ke3] (saya|aku|i) (dah|minta|cakap|bagitau|pesan|reply|mintak|suruh|tolak)
      [dah|sudah] (saya|aku|i) [taip|balas|reply|hantar|tekan|type|bagi] [=stop|STOP|BATAL|henti|unsub|unsubscribe|OFF|TIDAK] (dah|minggu|semalam|banyak|berkali|tapi|2|3) … [kenapa|masih|masuk|dapat|still|tetap|lagi|tak jalan]
      [dah] taip … [masih|kenapa|masuk lagi|dapat lagi|still|tetap]
      [macam mana|mcm mana|camne|camna|bagaimana] (lagi|la) (lagi) (nak) (bagi|buat) (korang|awak|kau|anda|u) [faham|berhenti|paham|sedar] … (tak nak|taknak|stop|saya)
      [macam mana lagi|camne lagi|mcm mana lagi|apa lagi] … [faham|paham|sedar|berhenti|stop] … [tak nak|taknak|x nak|xnak|tak mahu|berhenti|bosan]
      [biar|biarkan|dibiarkan|bagi] (saya|kami|aku|orang) (dibiarkan) [aman|tenang|dibiarkan aman|hidup aman|hidup tenang|tidur|rehat|bersendirian] … [texts|tanpa|jangan|kacau|spam]
      [minta|mohon|tolong|harap|sila] (mesej|sms|iklan|promosi|segera|benda ni) (tu|ni|agar) [dihentikan|dihentikanlah|diberhentikan|dipotong|ditamatkan|digugurkan|dihentikan segera] (mesej|lah|segera|nama|semua|sms|la|dengan)
      [ingin|mahu|hendak|mohon|saya] (untuk) [menarik diri|tarik diri|mengundurkan diri|undur diri|keluar|berundur] (daripada|dari) (terus) [menerima|terima|senarai|langganan|makluman|hebahan|mesej|promosi]
      [potong|buang|cut|keluarkan|delete|padam|gugurkan] (la) [nama saya|no saya|nombor saya|no aku|nama aku|nombor kami|terus nama] (la|terus|dari)
      ^ [potong|buang|cut|keluarkan|delete|padam|gugurkan] (la) [betul betul|betul2|terus|habis|sekarang juga] (la) $
      [siapa|sape|spe] (yang) [suruh|bagi kebenaran|bagi izin|benarkan|minta|bagi|mintak|kasi|izinkan] (kebenaran|izin|korang) (korang|awak|you) [hantar|sms|mesej|guna|kacau|promosi|promote] … [nombor|saya|aku|buang|stop|sms|kat]
      [tak ada|takde|tiada|tanpa] (sebarang) [kebenaran|izin|persetujuan|consent] (pun|saya) … [buang|stop|hentikan|hantar|sms|mesej|padam|guna]
      [kita putus|kita break|putus je|selamat tinggal|goodbye|bye bye|babai|kita clash|putus jelah|kita putus jelah] & [mesej promosi|promosi|iklan|sms|spam|mesej]
      [taknak|tak nak|x nak|xnak|tak mahu] … [taknak|tak nak|x nak|xnak|tak mahu] … [semua|taknak|tak nak|x nak] … [pergi|promote|faham|orang lain|stop|cukup|jangan]
      [benci|menyampah|meluat|tawar hati|menci] … [kedai|brand|jenama|syarikat|korang] … [cukup|stop|sms|mesej|promosi|spam]
      ^ [cukuplah|cukup la|cukup dah|dah cukup|cukup cukuplah|cukup cukup la] (tu|ni) (hantar|mesej|promosi) (tu|ni|dah) $
      [anak|budak|baby|isteri|bayi|mak|ayah|nenek|atuk] (saya|aku) … [terjaga|kejutkan|terkejut|percaya|ingat|tertipu|keliru|takut|tak pandai baca|buta huruf] … [texts|hantar|henti|stop|jangan|mesej tu]
      [jangan|jgn|tak payah|stop|berhenti] (lagi) [hantar|mesej|sms|kacau|text|hubungi] (sms|mesej|kat|kepada) (kat|kepada) [mak|ayah|nenek|atuk|isteri|suami|anak|abah|ibu|bapa|tok] (saya|aku|i)
      [saya|aku|anak saya|adik] (baru|masih) (umur|berumur) [8|9|10|11|12|13|14|15|sekolah rendah|darjah|tingkatan] (tahun|thn|1|2|3|4|5|6) … [jangan|tak boleh|stop|mak|bahaya|tak patut|dilarang]
      [sampai bila|bila|sampai bila bila] (nak|la|lagi) [korang|nak] (nak|korang) [berhenti|=stop|faham|serik|hantar|sedar|henti|kacau] … [kacau|hantar|spam|mesej|sms]
      ^ [sampai bila|bila] [korang|kau] (nak) [berhenti|=stop|henti] $
      [berdasarkan|mengikut|menurut|di bawah|bawah|melanggar] (akta|pdpa) [akta|pdpa|undang undang|seksyen|perlindungan data] … [hentikan|menarik|berhenti|tarik|membantah|stop|saman|dihentikan|menolak|kebenaran]
      [memori|storage|bateri|telefon|inbox|phone] (saya) (dah) [penuh|full|habis] … [sebab|kerana|pasal|dengan] … [korang|sms|mesej|promosi|spam|anda]
      [pls|please|plis|tolong] (la|lah|weh|bos) [stop la|stop lah|jangan kacau|jangan spam|no more|stop hantar|stop kacau|stop spam|stop mesej|stop sms|stop promote] (la|lah|dah|already)
      [unsub|unsubscribe|opt out|delete|remove] (la|lah|kan) [saya|aku|nombor saya|no saya|nombor ni|no ni|nama saya|kami]
      ^ (tolong|nak|saya nak|sila|mohon) [nyahlanggan|nyahlangan|nyalanggan|nyahlangganan|nyah langgan] (sms|mesej|promosi|saya|terus|sekarang) (sekarang|la) $
      [nak|mahu|ingin|mohon|tolong] [nyahlanggan|nyahlangan|nyalanggan|nyahlangganan|nyah langgan]
      [nyahlanggan|nyahlangan|nyalanggan|nyahlangganan|nyah langgan] [sms|mesej|promosi|saya]
      [dah|sudah] [block|blok] (nombor) [korang|kau|anda|ni|awak]
      [dah la|dah la tu|cukup la|dahla|dah la ni] (tu|ni) [rimas|serabut|menyampah|semak|bosan|penat|pening|sakit hati]
      [telefon|phone|fon|inbox|nombor|handphone|henfon|hp] (saya|aku|ni|ini|i) (ni) [bukan|bukannya|bkn] (tempat|untuk) [papan|papan iklan|papan kenyataan|billboard|tong|tong sampah|tempat|kedai|pasar|tempat sampah|pasar malam] … (iklan|promosi|sampah|korang)
      [bukan] (untuk|tempat) [untuk|tempat] (terima|letak|buang|hantar) [texts] (korang|kau|anda)
      [reti|faham|pandai|tahu] [baca|bahasa|melayu] (ke|tak|tidak) … [tak nak|taknak|tak mahu|=stop|jangan|berhenti|xnak]
      [tak reti|tak faham|x faham|x reti|pekak|buta|bebal] (bahasa|baca|melayu) (ke|ka|ko) … [tak nak|taknak|tak mahu|stop|jangan|berhenti|xnak|dah cakap|hantar]
      [cakap|kata|bagitau|ckp|pesan|sebut] (dah|aku|saya) [taknak|tak nak|xnak|x nak|tak mahu|tak mau|berhenti|stop|jangan|tak payah] … [pekak|bebal|faham|reti|buta|degil|masih|lagi|apa lagi|kan]
      (dah|sudah) [berapa|berapa kali|tiga kali|banyak kali|dua kali|berkali kali|beribu kali|empat kali|kali] (dah|nak|aku|saya|kena|kali) [cakap|kata|bagitau|ckp|pesan|reply|balas|taip|sebut] (aku|saya|dah|nak) [taknak|tak nak|xnak|tak mahu|=stop|berhenti|jangan|tak payah|tak minat]
      ? ^ (dah la|dah la weh|dah lah|weh|wei|adoi|aduh|adoyai|ya allah|oi|tolong la|hish|ish|sumpah) (dah la|weh|aku|saya|memang) [rimas|bosanlah|serabut|menyampah|meluat|rimaslah|rimas tau] (tau|dah|la|gila|betul|sangat) (tak|dah|la) $
      [bosan|bosanlah|rimas|penat|menyampah|serabut|jelak|muak] (la|dah|aku) [asyik|hari hari|selalu|tiap tiap hari|balik balik|tak habis habis] … [texts|je|masuk|hantar]
      [setiap|tiap tiap|tiap] [jam|hari|pagi|malam|minit] (ada|pun|je|mesti) (je|ada) [texts] … [korang|kau|anda|je|dah la|bosan|rimas]
      (dah la|cukup) … [setiap jam|tiap hari|hari hari|setiap hari|tiap jam] … [texts]
      [emel|email|e-mel|wasap|whatsapp|telefon|call|surat] (saja|je|sahaja|boleh|ok|lah|la) (je) [sms|mesej|text] (tu) [jangan|tak nak|taknak|tak payah|no|tak boleh|stop|xnak]
      [jangan|tak payah|bukan|usah|takyah] (guna|melalui|pakai|hantar) [sms|mesej|text] (tapi|guna|hantar|lah|la|,) [emel|email|e-mel|wasap|whatsapp|telefon|surat] (je|saja|sahaja)
      [saya|aku|i|dah] (dah|akan|terus) [block|blok|report|unsubscribe] (je|jela|terus|dah) (la|lah|jelah) [korang|kau|nombor ni|anda|awak|spam]
      [mohon|harap|sila|minta|tolong] … [agar|supaya|untuk] (pihak tuan|pihak anda|korang|tuan|ia) [tidak|tak|berhenti|menghentikan|tidak lagi|jangan] (lagi) [menghubungi|hubungi|menghantar|hantar|dihantar|dihubungi|mengganggu|mesej|sms]
      [bagi|biar|biarkan|izinkan|benarkan|beri] (la|lah) [saya|aku|kami|orang|anak|mak] (boleh) [tidur|rehat|tenang|aman|hidup|bernafas|lena] … [promosi|tengah malam|sms|mesej|texts|pagi buta]
      [tengah malam|pagi buta|subuh|pukul 2 pagi|pukul 3 pagi|malam malam] pun [nak] (hantar|bagi) [texts|hantar]
      [tengah malam|pagi buta|subuh] pun [texts|hantar|masuk]
      [macam mana|mcm mana|camne|camana|bagaimana|cane] (nak|la|ye) (bagi|buat) … [texts] … [tak masuk|berhenti|hilang|stop|off] … [tolong|off|please|rimas|bosan|tak nak]
      [off|matikan|offkan|nyahaktifkan] (kan|la) [texts|notification|notifikasi|servis|perkhidmatan] (ni|sms|ini|tu) (untuk|kat|di|bagi) (nombor) (saya|ni|ini)
      [anak|adik|budak] (saya|ni) (baru|masih) (umur|berumur) [5|6|7|8|9|10|11|12|13|kecil|sekolah] (tahun|lagi) [jangan|tak boleh|stop|tolong] … [mesej|hantar|sms|text|kacau]
      [last|amaran|ini] [warning|amaran terakhir|warning terakhir|kali terakhir saya] (ni|dah|ye|ya) $
      ^ amaran terakhir (ni|dah|ye) (berhenti|jangan) $
      [dikecualikan|kecualikan|gugurkan|digugurkan|dikeluarkan|disisihkan] (dari|daripada) (sebarang|semua|senarai) (hebahan|senarai) [texts|promosi|penghantaran|hebahan|pemasaran]
      [tak payah|tak usah|usah|tidak perlu|tak perlu|jangan|takyah] (lagi|nak) [bersusah|susah susah|susahkan diri|buang masa|membazir|sambung|teruskan|panjangkan] … [texts|hantar|promosi|lagi]
      [dah|sudah] (tak|tidak|x) (lagi) [pakai|guna|duduk|kerja|tinggal|langgan|jadi ahli|jadi pelanggan] … [tak payah|tak perlu|jangan|stop|berhenti|buang|padam|usah] … [hantar|mesej|sms|nombor|bagitau|texts]
      ^ (dah|ok|weh|wei) [cukup2 la|cukup2|cukup2 lah|sudah2 la|sudah2|dah2 la] (tu|ni) $
      [mohon|harap|sila|minta|tolong] (jasa baik) (pihak) [jasa baik|pihak tuan|pihak anda|pihak puan|budi bicara|kerjasama] … [agar tidak lagi|agar tidak|supaya tidak|supaya tidak lagi|agar tiada|supaya berhenti|untuk tidak lagi|untuk tidak] (lagi) [menghubungi|hubungi|menghantar|hantar|dihantar|dihubungi|mengganggu]
      [phone|telefon|fon|inbox|peti masuk|hp|henfon|memori|storage] (saya|aku|i|ni) (dah|sampai|sudah|jadi) [penuh|sarat|sesak|full|jem|berat|hang|banjir] … [texts|sampah|sampah korang|korang]
      [takde|tak ada|x ada|takda] [life|kerja|adab|otak|akal|hati perut|common sense] (lain|langsung) ke … [hantar|mesej|sms|promosi|text|call|kacau]
      [pukul|jam] (1|2|3|4|12|dua|tiga) (pagi|malam) … [hantar|mesej|sms|promosi|masuk|bunyi] … [gila|orang tidur|otak|adab|waras|apa|tidur]
      [hantar|mesej|sms|promosi] … [pukul|jam] (1|2|3|4|12|dua|tiga) [pagi|malam]
      [ingat|kau ingat|korang ingat] … [kilang duit|cop duit|cap duit|bank ke|kaya sangat|orang kaya|mesin duit] … [promote|promosi|hantar|mesej|jual|tawar|asyik]
      jangan sampai [aku|saya|i|kami] [buat|report|saman|block|adu|lapor|viralkan|pergi] (report|aduan|laporan|laporan polis|ke) (polis|mcmc|tribunal)
      [lupakan|lupa|hilangkan|tolong lupakan] (je|la|lah|sahaja) [nombor|no|nama|kewujudan] [saya|aku|kami|i|ni]
      [pencen|bersara|dah habis belajar|dah graduate|dah jual|dah pindah|dah tukar|dah beli|dah kahwin|dah tua] … [tak perlu|tak payah|tidak perlu|takyah|tak usah|tak nak] … [kursus|texts|lagi|hantar|offer|promosi|dah]
      [lantak|lantaklah|suka hati|pedulik apa|peduli apa] (la|lah) [korang|kau] … [block|blok|report|jangan|stop|tak nak]
      [tiada|takde|tak ada] (seorang|sorang|siapa|sapa) (pun) … [nak|mahu|perlu|minat|minta] … [texts|benda ni|korang]
      ? [kalau|sekali lagi|lagi sekali] … [bunyi|masuk|hantar|mesej|lagi] … [tukar nombor|tukar no|buang sim|tukar sim]
      [kita|hubungan kita] [putus|setakat ini|sampai sini|habis|tamat|takat ni|takde jodoh|tiada jodoh] (je|sahaja|la|saja) $
      [takde|tiada|bukan] [jodoh|jodoh kita|target|sasaran] … [cari|orang lain|putus|la|korang|lain]
      [anak|mak|nenek|baby|atuk|isteri] (saya|aku|i) … [terjaga|takut|terkejut|menangis|tak boleh tidur] … [texts|bunyi|notification|korang]
      [hormat|hormati|hormatilah|menghormati] (la|lah|sikit) [privasi|privacy|hak|ketenteraman] (orang|saya|aku|pelanggan)
      [kacau|ganggu|spam|mesej|hantar] (la|je|lah) (kat|kepada) [orang lain|yang lain|jiran|bekas kau] (la|je|lah)
      [jangan|tak payah|takyah|tak perlu] (la|lah|nak) [pura pura|pura2|buat buat|berlakon|sibuk] (nak) [ambil berat|caring|peduli|ucap|baik|prihatin]
      ? [korang|kau|awak] (ni|semua) (memang) [tak penat ke|tak letih ke|tak bosan ke|tak malu ke|tak serik ke|takde kerja ke|takde kerja lain ke|tak reti penat ke]
      [pihak|bahagian|team|unit] [marketing|pemasaran|promosi|jualan] … [berhenti|stop|hentikan|tidak lagi|jangan] (daripada) [guna|gunakan|menggunakan|menghubungi|menghantar|hantar|kacau]
      ? [korang|kau|awak] (ni|ni semua) (dah) [macam|mcm|cam] [ex|bekas kekasih|along|lintah|nyamuk|stalker|hantu|ah long] … [tak reti|tak tahu|tak boleh|kejar|melekat|kacau|move on]
      [tidak berkenan|tidak mahu|tak mahu|enggan|tidak ingin|menolak|tidak bersedia|tak nak] (untuk) [menerima|terima|dapat] … [maklumat|pesanan|komunikasi|apa|benda|hebahan] … [apa jua|apa apa|apa sahaja|dalam apa|sebarang]
      [texts|korang] (korang|ni) … [buat|bagi] [bini|isteri|suami|awek|pakwe|laki] (aku|saya) … [syak|cemburu|marah|curiga|mengamuk]
      (dah) [dua kali|tiga kali|banyak kali|2x|3x|4x|berkali|dua|tiga] (kali|dah|saya|aku) (saya|aku) [taip|type|reply|balas|hantar|tekan] [=stop|batal|henti|off|unsub] … [masih|masuk|tetap|lagi|still|dapat]
      [korang|kau|awak|hangpa|hampa|demo|kome] (ni|semua) [takde|tak dak|tak ada|takda|dok dok|tadak|tak|xde] (kerja|benda) [kerja lain|kerja|benda lain|keja lain|kerja ke|kerja lain ke] (lain) (ka|ke|nak)`,
    stop_all: `
      [tak nak|taknak|xnak|tak mau|tak mahu|tidak mahu|x nak|tamau|takmo|takmau] (dengar|terima) [apa apa|apa2|apa pun|apapun|satu apa pun] (pun) [lagi|dah] (lagi|dah) [dari|daripada] [korang|anda|syarikat*|pihak*|hampa|jenama*]
      [tak nak|taknak|xnak|tak mau|tak mahu|tidak mahu|x nak|tidak ingin] (ada) [sebarang|apa apa|apa2] (lagi) [hubungan|komunikasi|perhubungan] (lagi|dah) dengan [syarikat*|pihak tuan|pihak anda|pihak korang|anda|jenama*]
      [noWant|dont|stop|tolak] … [texts] … [dari|daripada] [mana mana|semua|sebarang] [syarikat|jenama|kedai|brand|kumpulan] (dalam) (kumpulan|korang)
      ^ (tolong|sila) [batalkan|hentikan|=stop|tamatkan] (la|tolong) [semuanya|kesemuanya|semua sekali|semua langganan] (la) $
      [out] (la|nama|nombor|no) [own|number] (saya|aku|telefon) (dari|daripada) [semua|seluruh|segala] [list]
      [=stop|hentikan|batalkan|tamatkan|berhentikan] (la) [semua|semuanya|seluruh|segala] (jenis) [texts|langganan|panggilan|perkhidmatan] (dan|saya|atau) (panggilan|sms|call|saya|mesej)
      [stop|hentikan|batalkan|dont|noWant|tamatkan|padam|berhenti] … [all] … [brands]
      [=stop|hentikan|batalkan|tamatkan] (la) [semua|semuanya|seluruh] [sms|mesej|promosi|iklan|langganan|notifikasi]
      ^ (tolong|nak) [=stop|hentikan|batalkan|tamatkan] (la) [semua|semuanya] (la) $
      [dont] … [apa apa|apa2|sebarang] … [mana mana|semua|sebarang] [brands]`,
    start: `
      [hidupkan|aktifkan|on kan|onkan] (semula|balik|blk) (blk|balik|semula) [notifikasi|sms|mesej|notis]
      ? [sambung|teruskan|mulakan] (balik|semula) [hantar|menghantar] (sms|mesej|promosi|promo|tawaran) [texts|offer|promo] (macam|mcm) [dulu|biasa|sebelum ni]
      ? [hantar|hantarkan|bagi] (sms|mesej) [promosi|promo|tawaran|mesej|sms] [kat|kepada|pada|ke] [saya|aku|kami|nombor saya] [semula|balik|kembali]
      [sambung|teruskan|mula|mulakan] (balik|semula) [balik|semula] (hantar|menghantar|penghantaran) [mesej|sms|promosi|hantar mesej|hantar sms|hantar promosi|texts]
      [hantar|bagi] (saya|aku) [balik|semula|kembali] (sms|mesej) [promosi|promo|tawaran|sms|mesej] (kat|kepada) [saya|aku|kami]
      [nak|mahu|ingin] (terima|dapat|menerima) [texts] [semula|balik|kembali|lagi]
      [aktifkan|hidupkan|sambung|teruskan] [semula|balik] [langganan|texts|perkhidmatan] (saya)
      [aktifkan|hidupkan|sambung|teruskan] [langganan|texts|perkhidmatan] (saya) [semula|balik]
      [aktifkan|sambung|teruskan] langganan
      [nak|mahu|ingin] (terima|dapat|menerima) [texts|langganan|langgan] … [semula|balik|kembali]
      [nak|mahu|ingin] (terima|dapat|langgan|menerima) [balik|semula|kembali] [texts]
      ^ (saya|aku) [nak|mahu|ingin] [terima|langgan|menerima] [texts] $
      [daftarkan|daftar|masukkan|tambah] [saya|nama saya|aku] [semula|balik|kembali]
      ^ (nak|saya nak|tolong) [daftarkan|daftar] [semula|balik|kembali] $
      [tersilap|tertekan|tak sengaja|tersalah] … [stop|berhenti|batal|keluar]`,
    help: `
      ? [bil|caj|mesej|sms|bayaran|tagihan|kod] apa [ni|ini] … [tak faham|x faham|xfaham|tidak faham]
      [boleh|nak|mahu|mau] (saya|sy) [cakap|bercakap] [dgn|dengan|ngan] [orang betul|orang sebenar|manusia|staf|pegawai|operator|wakil]
      [cara|macam mana|camne|mcm mana|macamana] (nak) [guna|tebus|pakai] [mata ganjaran|point|poin|mata|kad ahli] (ni|ini) (camne|macam mana|mcm mana)
      [nak|kena|perlu] [taip|tulis|balas|reply|hantar] apa [kalau|klu|kalo|untuk|jika] (saya) [xnak|tak nak|taknak|nak stop|nak berhenti|berhenti|x nak]
      ^ (maaf|hai|hello|salam) [mesej|sms|msg] (ni|ini) [pasal apa|tentang apa|mengenai apa|dari siapa|siapa hantar|untuk apa|psl apa] (ye|ya|ni) $
      ^ (maaf|hai|hello|salam) [korang|awak|anda|kau|tuan] (ni|ini) [siapa|sape|sapa] (ye|ya|sebenarnya) $
      ^ (maaf|hai|hello|salam) [syarikat apa|syarikat mana|company apa|company mana|kedai apa] (ni|ini|ye|ya) [ni|ini|ye|ya] $
      ^ (maaf|hai|hello|salam|eh) [ni|ini] (nombor|no|mesej|sms) [nombor siapa|no siapa|nombor sape|siapa|mesej apa|sms apa|pasal apa|tentang apa|mengenai apa|berkenaan apa|apa benda|apa bende|mesej ape|psl apa] (ye|ya|eh|ni|ek) $
      ^ (maaf|hai|hello|salam) (saya|sy|i) [bercakap dengan siapa|cakap dengan siapa|bercakap dgn siapa|cakap dgn sape] (ni|ye|ya|sekarang) $
      ? ^ [macam mana|bagaimana|mcm mana|camne|camana] (benda|perkhidmatan|servis|sistem) (ni|ini) [berfungsi|function|ni berfungsi] (ye|ya) $
      [macam mana|bagaimana|mcm mana|mcmana|camana|camne|camner|cane|cemana|cara|cmne] (nak|untuk|utk|hendak|saya nak|saya) [=stop|stopkan|berhenti|henti|hentikan|unsubscribe|batalkan|batal|berhenti langgan|henti langgan|berhenti terima] (langgan|terima|semua) (melanggan) [mesej|sms|langganan|promosi|texts] (ni|ini|ye)
      ^ [macam mana|bagaimana|mcm mana|mcmana|camana|camne|camner|cane|cemana|cara|cmne] (nak|untuk|utk|hendak|saya nak|saya) [berhenti langgan|henti langgan|berhenti melanggan|batal langganan|batalkan langganan|unsubscribe] (ni|ini|ye|ya) $
      [nak|mahu|hendak|utk|untuk|kalau nak] [unsubscribe|unsub|berhenti|stop|batal|nyahlanggan|batalkan|hentikan|berhenti langgan] (terima|langgan|sms|ni|mesej) (kena|perlu|nak|mesti|saya) (kena|perlu|mesti) [taip apa|hantar apa|reply apa|tekan apa|buat apa|type apa|tulis apa|macam mana|camne|cane|balas apa|mcm mana|bagaimana]
      ^ (maaf|salam|hi|hello|hai) [ni|ini|nie] [sape|siapa|spe|sapa] [ek|eh|ya|ye|erk|yek|ekk] $
      [perlukan|perlu|nak|minta] (bantuan) [bantuan|tolong] … [macam mana|bagaimana|hubungi|cara]
      ^ (maaf|hello|hi) [ni|ini] [siapa] (ye|ya) $
      ^ (maaf|hello|hi) [siapa] [ni|ini|ye|ya|ni ye] $
      ^ (maaf|hello|hi) [ni|ini] (dari) [siapa|mana|syarikat apa|syarikat mana] (ye|ya|ni) $
      ^ (maaf|hello|hi) [awak|anda|korang|kau] dari [syarikat apa|syarikat mana|mana] (ye|ya|ni) $
      [siapa] [yang hantar] (ni|ini|sms|mesej)
      ^ dari [syarikat apa|syarikat mana] (ni|ye|ya) $
      [macam mana|bagaimana|mcm mana|camana|cmne|cemana|cara] (nak|untuk|hendak|saya nak) [=stop|berhenti|henti|unsubscribe|batalkan|batal|keluar|hentikan] (dari|daripada) (terima|menerima) [mesej|sms|langganan|melanggan|promosi|spam|senarai]
      ^ [macam mana|bagaimana|mcm mana|camana|cmne|cemana|cara] (nak|untuk|hendak|saya nak) [=stop|berhenti|henti|unsubscribe|batalkan|batal] (ni|ye|ya) $
      [hubungi|contact] … [macam mana|bagaimana|mcm mana|kat mana]
      [macam mana|mcm mana|camne|bagaimana|cane] (nak|boleh) [cakap|bercakap|hubungi|contact|bercakap dengan] (dengan) [orang|manusia|customer service|pegawai|staf]
      [ni|ini|awak] [robot|bot] (ke|atau) (orang|manusia|bot|robot)
      [nak|boleh|minta] (saya|i) [cakap|bercakap] dengan (orang) [orang|manusia|pegawai|staf|customer service]
      [macam mana|mcm mana|camne|camana|bagaimana|cane|camner] (nak|saya|boleh|ye) (nak) [berhenti langgan|berhenti melanggan|unsubscribe|henti langgan|batal langgan|batalkan langganan|nyahlanggan|berhenti terima|stop terima] (sms|mesej|promosi) (ni|ini)`,
    access: `
      [maklumat|data|rekod] [sy|saya|aku] apa (je|saja|sahaja) [yg|yang] [ada|disimpan|korang simpan|anda simpan]
      [macam mane|mcm mane|mcm mana|macam mana|camne|camane|camana|cmne|cmna|bagaimana] (korang|anda|hampa|syarikat|pihak) (boleh|bole|blh|leh|tuan) [dapat|tau|tahu|jumpa|peroleh|simpan] [nombor|no|nombor tel|nombor telefon|no tel|no fon|maklumat] [saya|sy|aku|kami]
      [data|maklumat] (peribadi) [apa|apa apa|mana] (yang) … [simpan|ada|pegang|kumpul] … [pasal saya|pasal aku]
      [minta|nak|mohon] salinan (data|maklumat) [data peribadi|maklumat|data] (saya|peribadi)
      [mana|dari mana|macam mana|siapa|camne|mcm mana|bagaimana|kat mana] … [dapat|tahu|tau|ambil|bagi|ada|dpt|peroleh|beri] … [nombor|no|number] (telefon|fon|tel|hp) (saya|aku|sy)
      [dapat|tahu|tau|ambil|dpt] [nombor|no|number] (telefon|fon|tel) [saya|aku|sy] (dari|kat) mana
      [apa|apa saja] [data|maklumat] (peribadi) (saya) … [simpan|ada|pegang|kumpul|tentang|miliki]
      [maklumat|data] (peribadi) (apa) … [tentang|mengenai] [saya|aku|diri saya] … (simpan|ada)
      [salinan|akses|copy] … [data|maklumat] (peribadi) [saya|aku]`,
    erase: `
      [apa2|apa apa|segala|semua|maklumat] (maklumat) [pasal|tentang|mengenai] [saya|sy|aku] … [sistem|pangkalan data|rekod] … [buang habis|buang|padam|hapus|hapuskan]
      [gambar|gambar ic|no tel|no ic|ic|maklumat|data|rekod] … [dibuang|dipadam|dihapuskan|dipadamkan|buang|padam] (selamanya|terus) [dari pangkalan data|selamanya|selama lamanya]
      [data|maklumat|akaun|rekod|info|profil] (peribadi|diri|ahli) [saya|aku|sy|kami] … [dipadam|dipadamkan|dihapuskan|dihapus|dilupuskan|dimusnahkan|dibuang|dilenyapkan]
      [tak nak|taknak|x nak|xnak|tidak mahu|tak mahu] (korang|anda|syarikat|tuan|pihak) (anda|tuan) (terus|lagi) [simpan|menyimpan|pegang|disimpan] (lagi) [data|maklumat peribadi] (peribadi) [saya|aku|sy]
      [keluarkan|buang|padam|padamkan|hapuskan] (semua|segala|seluruh) [data] (peribadi) [saya|aku|sy|i] (semua) [dari|daripada] [sistem|pangkalan data|database|rekod|simpanan|server]
      [nama|nombor|data|maklumat|no] (tel|telefon|peribadi|fon) (dan|serta) (nombor|nama|alamat|no|maklumat) (tel|telefon|fon) [saya|aku|sy|kami] (tolong) [jangan|jgn|tak boleh|tidak boleh|tak payah|dilarang] (lagi) [disimpan|simpan]
      [jangan|jgn|tak boleh|dilarang|tidak boleh] (lagi|terus) [simpan|menyimpan|disimpan] (lagi) [nama|nombor|no|data|maklumat|rekod|info] (tel|telefon|peribadi|phone) (dan|serta) (no|nombor|nama|alamat|maklumat) (tel|telefon|phone) [saya|sy|aku|kami]
      [maklumat|data|info] (peribadi) (tentang|pasal|mengenai) [saya|aku] … [dipadam|dipadamkan|dibuang|padam|dihapuskan]
      [padam|padamkan|hapuskan|delete|musnahkan|buang|hapus] (la) (semua|segala|seluruh) (rekod|maklumat) [data] (peribadi) [saya|aku|sy|tentang saya|mengenai saya] (saya)
      ^ (tolong|mohon|sila) [padam|padamkan|hapuskan|delete|musnahkan] (la) [data peribadi|semua data|maklumat peribadi|semua maklumat] (korang|anda) $
      hak untuk dilupakan
      [padam|padamkan|hapus|hapuskan|buang|delete|musnahkan|lupuskan] (la|terus) (semua|segala|kesemua) [rekod|maklumat|data|akaun|butiran|info|fail] (dan) (peribadi|akaun|data|rekod) [saya|aku|kami|i] … (daripada|dari) … (sistem)
      [padam|padamkan|hapus|hapuskan|buang|delete|musnahkan|lupuskan] (la|terus) (semua|segala|kesemua) [rekod|maklumat|data|akaun|butiran|info|fail] (peribadi) [saya|aku|kami|i] (terus) [daripada|dari|dalam|di] [sistem|database|pangkalan data|rekod|simpanan|server] (tuan|anda|korang|syarikat)
      hak (saya) (untuk) [pemadaman|dilupakan|memadam|padam data]`,
    rectify: `
      alamat baru & [tolong tukar|tolong kemaskini|tolong update|sila tukar|tolong ubah|sila kemaskini]
      [sila|tolong|minta|mohon] [betulkan|perbetulkan] ejaan (nama)
      [sy|saya|aku|kami] [dah|sudah|baru] pindah (rumah) … alamat baru … [tukar|ubah|kemaskini|tukarkan|update|simpan]
      nama (penuh) [saya|sy|aku|anak saya|anak sy] … bukan … [betulkan|perbetulkan|tukar|ubah|baiki] (ejaan|ejaannya|nama)
      tarikh lahir [saya|sy|aku] … [korang|anda|awak|kat sistem|dalam sistem] [letak|tulis|simpan|taip|catat]
      [dah|sudah|baru] [kawin|kahwin|nikah|cerai] … [nak pakai|guna|tukar|pakai] [nama|gelaran|panggilan] … [rekod|sistem|fail|bukan]
      [anak saya|anak sy|nama saya|nama sy|kucing sy|kucing saya] … [dalam borang|kat borang|kat kad|dalam kad|dlm surat|dalam rekod|dlm rekod|kat sijil|dalam sijil] … [tertulis|tulis|ditulis|tercatat|letak]
      [no tel|no telefon|nombor telefon|no fon|alamat|emel] (saya|sy) [dah|sudah|telah] [bertukar|tukar|berubah] … [simpan|guna|catat|pakai|masukkan] [yg|yang] [ni|ini|baru]
      [saya|sy|aku] [lelaki|perempuan] … [tulis|letak|panggil|tertulis] [puan|encik|cik|tuan] … [surat|baiki|tukar|betulkan|rekod|ubah]
      [nombor telefon|no telefon|no tel|no fon|nombor fon|nombor|no hp|alamat|emel|email|nama] [saya|aku|sy|i] (dah|sudah|telah) [tukar|bertukar|berubah|lain|salah|silap] … [update|kemaskini|kemas kini|tukar|betulkan|dikemaskini|ubah] … [=rekod|sistem|akaun|profil|fail|database|kad|=data]
      ? [nombor telefon|no telefon|no tel|no fon|nombor fon|no hp|alamat|emel|email] [saya|aku|sy|i] (dah|sudah|telah) [tukar|bertukar|berubah|lain] … [update|kemaskini|kemas kini|dikemaskini|ubah]
      ? (saya) [nak|mahu|ingin|perlu] [update|kemaskini|kemas kini|mengemaskini] [alamat|nombor telefon|no telefon|no tel|emel|email|nama|maklumat] (baru|rumah) [saya|aku|sy]
      [nama|alamat|tarikh lahir|emel] (saya|aku) (ada) [salah|silap|tak betul] (eja|ejaan) … [betulkan|tukar|perbetulkan|kemaskini]
      [nama|alamat|data|maklumat|emel|email] [saya|aku] … [salah|silap|tersilap] … (betulkan|tukar|ubah)
      [betulkan|tukar|kemas kini|kemaskini|pinda|ubah|update] [nama|alamat|data|maklumat|emel] (peribadi) [saya|aku]
      [alamat|nama|emel|ejaan] (saya|aku|lama|baru) … [tukar|tukarkan|ubah|kemaskini|betulkan|pinda] (ke|kepada|jadi) [alamat|nama|ejaan|baru|yang betul|yang baru]`,
    port: `
      [rekod|fail|sejarah] … [tolong hantar|hantar|pindahkan|tolong pindahkan|serahkan] (terus) [ke|kpd|kepada] [vet baru|klinik baru|doktor baru|hospital baru|vet lain|klinik lain|sekolah baru|doktor lain]
      pemindahan data … [pembekal lain|penyedia lain|boleh dibaca mesin|syarikat lain]
      [eksport|export] (semua) [transaksi|data|rekod|penyata] … [bank|supaya|syarikat|aplikasi]
      [data|maklumat] (peribadi) saya … [fail|pindah|dipindahkan|syarikat lain]
      [pindahkan|eksport] [data|maklumat] (peribadi) saya`,
    object: `
      [tak setuju|tidak setuju|x setuju|tidak bersetuju|membantah|bantah|tak suka|tak benarkan] (korang|anda|syarikat|tuan|pihak|kalau) (anda|korang) [analisis|menganalisis|jejak|menjejak|profilkan|pantau|memantau|analisa|kaji] (segala|semua) [pembelian|data|tabiat|maklumat|apa yang|sejarah pembelian] (saya|aku|sy)
      [bantah|membantah|tidak setuju|tak setuju|x setuju] … [penggunaan|pemprosesan|guna|digunakan|profiling|pemprofilan|analisis|diproses] … [data|maklumat|profil]
      [bantah|membantah] … [pemprofilan|profiling]
      [bantah|membantah|tak setuju|tidak setuju|tak nak|tidak mahu|taknak|tak suka|bangkang|membangkang] … [data|maklumat|apa yang saya beli|pembelian|tabiat] … [dianalisis|digunakan untuk analisis|analisis|untuk pemasaran|analisis pemasaran|dijejak|diprofilkan|diproses]`,
    restrict: `
      [hadkan|mengehadkan|bekukan|sekat] (dulu) [pemprosesan|penggunaan data|pemprosesan data]
      [hadkan|bekukan|sekat|gantung|tangguhkan] (dulu|sementara) (penggunaan|pemprosesan) [data|maklumat] (peribadi) (saya)
      [jangan|jgn|stop|tahan|berhenti|hentikan] (dulu) [guna|gunakan|pakai|proses|sentuh|usik|menggunakan|memproses|penggunaan] (dulu) [data] (peribadi) (saya|aku) … [dulu|sementara|sampai|selagi|sehingga|hingga]
      [data] (peribadi) [saya|aku|i] … [jangan|jgn|tahan|digantung|dibekukan] (dulu) [diguna|digunakan|diproses|dipakai|disentuh|guna|pakai|sementara] … [dulu|sementara|sampai|selagi|sehingga]`,
    do_not_sell: `
      [jangan|jgn|dilarang] [jual|kongsi|sebarkan|dedahkan|berikan|bagi|share|menjual] … [data|nombor|maklumat|no] (peribadi) (saya|aku)
      [maklumat|data|nombor|no|info] (peribadi) [saya|aku|i|kami] (tolong) [jangan|jgn|tak boleh|tidak boleh|dilarang] (sampai|pernah) [dijual|jual|kongsi|dikongsi|sebar|disebar|share|dishare|bagi|didedahkan|bocor]
      [tak nak|taknak|tidak mahu|tak benarkan|tidak benarkan|tak rela|tak izinkan] … [data|maklumat|nombor|info] (peribadi) [saya|aku|i] [dijual|dikongsi|disebarkan|dibagi|didedahkan|diberi|dijual beli]
      [tidak bersetuju|tak setuju|tidak setuju|membantah|tak benarkan|tidak benarkan|tidak mengizinkan|tak izinkan] … [dikongsi|dijual|diberi|didedahkan|disebarkan|dikongsikan|diserahkan] … [pihak ketiga|pihak lain|syarikat lain|orang lain|pihak luar]
      [larang|melarang|dilarang|tak benarkan|tidak benarkan|jangan] (tuan|anda|korang|syarikat) [serahkan|menyerahkan|berikan|memberikan|beri|kongsi|kongsikan|jual|menjual|sebarkan|dedahkan] [data|maklumat|nombor|info] (peribadi) (saya|aku|i) … [sesiapa|orang lain|pihak lain|mana mana pihak|syarikat lain|pihak ketiga|sapa sapa]`,
    wrong_number: `
      ^ (arwah) [ayah|mak|ibu|bapa|suami|isteri|atuk|nenek|abah|encik|puan] (saya|sy) (saya|sy) [dah meninggal|sudah meninggal|telah meninggal|meninggal] … [tahun lepas|thn lepas|tahun lalu|bulan lepas|tahun dah]
      [dia|beliau] [guna|pakai] [no|nombor] (telefon) (yang) [lain|baru] [skrg|sekarang|dah]
      bukan (saya|sy|aku) (la|lah) (bos|bang|kak) [x pernah|tak pernah|xpernah|tidak pernah] (ada) (ada) [akaun|pinjaman|akaun bank|loan|kereta|anak]
      [nombor|no|sim|simkad] (fon|telefon) [ni|ini] (saya|aku|sy|i) [baru|br] (je|sahaja) (saya|aku|sy|i) [beli|guna|pakai|dapat|daftar|ambil]
      [tak|tidak|x] kenal (pun|langsung|sangat) [encik|en|cik|puan|pn|tuan|datuk|dato|haji|hajah] … [nombor|no] [ni|ini]
      [tiada|takde|tak ada|xde|x ada] (orang) (nama|bernama) [nama|bernama] [names] (kat|di) [sini|kat sini|di sini]
      ^ (maaf|sorry|eh) [saya|aku|ni|ini|i|sy] bukan (encik|puan|cik|nombor|abang|kak|pak|mak) [names] (ye|ya|maaf|encik|puan) $
      [nombor|no] (ni|ini) (dah|sudah) [saya guna|aku guna|sy guna|saya pakai|aku pakai] (dah|selama|hampir|lebih) [setahun|lama|dua tahun|2 tahun|3 tahun|bertahun|berbulan|setahun lebih|sebulan]
      [saya|aku|sy|i] (dah|sudah) [guna|pakai] [nombor|no] (ni|ini) (dah|selama|hampir|lebih) [setahun|lama|dua tahun|2 tahun|3 tahun|bertahun|berbulan|sebulan]
      ? (encik|puan|cik|kak|abang|pak) [names] (dah|sudah) [tak|tidak|x] (lagi) [tinggal|duduk] (lagi) [sini|kat sini|di sini]
      [ini|ni] bukan (lagi) [nombor|no|nombor telefon|no tel|no fon] (encik|puan|cik|kak|abang|pak|mak) [names]
      [nombor|no] (ni|ini) sekarang (dah) [saya punya|aku punya|milik saya|milik orang lain|orang lain punya|saya guna|dah jadi milik saya]
      (encik|puan|cik|kak|abang|pak|mak) [names|dia|beliau] (dah|sudah) (lama) [tak|tidak|x] (lagi) [guna|pakai] (lagi) [nombor|no] (ni|ini)
      [nombor|no|sim] (ni|ini) [baru|terpakai|kitar semula] … [pemilik lama|tuan lama|owner lama|pemilik asal|pemilik sebelum ni|tuan punya lama] … [tak|tidak|x|bukan] (kenal|tahu|saya)
      ^ (maaf|sorry|eh) [ni|ini|nie] (dah) [bukan nombor|bukan no|bukan nombor telefon|bukan no tel|bukan fon] (lagi) [kak|kakak|abang|encik|puan|cik|pak|makcik|pakcik|cikgu|en|pn|bang]
      bukan [nombor|nombo|no] … [dah|lagi|baru guna|pemilik baru]
      baru (je) [guna|pakai|beli] [nombor|no|sim] (ni|ini)
      [salah|tersalah|silap|tersilap] [nombor|no|orang|number|hantar]
      [nombor|no] ni bukan (lagi) [milik|kepunyaan|nombor]
      [bukan] (lagi) nombor [dia|beliau|encik|cik|puan]
      [nombor|no|nombor telefon] (ni|ini|tu) (dah|sudah|telah) [tukar tuan|bertukar tuan|tukar pemilik|bertukar pemilik|tukar orang|bukan milik|bukan kepunyaan]
      [saya|aku|ni|i] bukan [encik|en|puan|pn|mak cik|pakcik|dato|datin|mr]
      [takde|tiada|tak ada|xde] [orang|sape|siapa] (yang) [nama|bernama]
      [sini|kat sini|di sini] (takde|tiada) [takde|tiada|tak ada] (orang) [nama|bernama|yang bernama]
      [nombor|no] (ni|ini) (dah|sudah) bukan (lagi) (kak|pak|milik) [kak|pak|mak cik|encik|puan|abang|punya|milik|kepunyaan|cikgu|dia|tuan]
      [tak kenal|x kenal|tidak kenal|tidak mengenali] (sapa|siapa|orang|sesiapa) [sapa|siapa|nama|bernama|orang nama|sesiapa bernama]
      [pemilik lama|pemilik dulu|tuan lama|pengguna lama|owner lama] (nombor|no) (ni|ini|dulu) … [saya|aku|kot|agaknya|mungkin] (baru)
      [silap|salah|tersilap|tersalah] (encik|cik|bang|,) (ni|ini) (nombor) [restoran|kedai|bengkel|klinik|pejabat|sekolah|hotel|masjid|hospital|kedai makan|salon|dobi]`,
    nothing: `
      [tak payah|takyah|xpayah|x payah|tak perlu|jangan|jgn] [hantar|antar|hntr] [juruteknik|tukang|technician|mekanik|lori|driver|runner|van|plumber|makanan|orang] (dah) (ok|okay|siap|settle|elok|baik|boleh)
      jangan kacau [bancuhan|adunan|adik|kucing|dia]
      tidak mengenal siapa [kalian|kamu|anda|mereka]
      [jangan|jgn|tak payah|toksah|takyah] [hantar|antar|kirim|hntr] (dulu) [barang|parcel|duit|gambar|fail|file|makanan|baju|budak|kereta|dokumen|borang|bunga|kek] (tu|ni|itu|dulu) (lagi|lg|dulu)
      [berhenti|stop|brenti] (kat|di|dkt|dekat) [stesen|depan|hentian|simpang|rnr|r r|petronas|shell|kedai|surau|masjid|sini kejap|tepi]
      [berhenti|stop] [kerja|makan|merokok|hisap|sekolah|belajar|menangis|main]
      [jangan|jgn] [wasap|whatsapp|sms|call|mesej] (saya|aku) [sebelum|masa|malam|sekarang|pukul] (pukul|kelas)
      [jangan|jgn|tak payah|takyah] [hantar|send|bagi] (dulu) [gambar|video|fail|foto] … [whatsapp|wasap|emel|telegram|sini]
      [jangan|jgn|tak payah|takyah] [hantar|send|bagi] (dulu) [gambar|video|fail|foto]
      [jangan|jgn|tidak|tak|x|belum|kenapa|knp|usah] (dah) [berhenti|hentikan|stop|batalkan|batal|padam|henti|tamatkan] (hantar|la|dulu)
      [jangan|jgn] berhenti (hantar|bagi) (resipi|info|promosi|tips)
      [kenapa|knp|mengapa] … [stop|berhenti|dihentikan|tak hantar|padam|buang]
      [batal|batalkan|cancel] (la) [temujanji|tiket|order|pesanan|tempahan|appointment|mesyuarat|penerbangan|kontrak|kelas|janji|transaksi|kad|bilik|booking|majlis]
      [temujanji|tiket|order|tempahan|mesyuarat|penerbangan|kelas|majlis|konsert|pesanan] … [batal|batalkan|dibatalkan|cancel|tamat]
      [berhenti] [kerja|kat|di|sekolah|merokok|dulu|kejap|sekejap|ke|makan|rehat]
      [bas|hujan|kereta|teksi|grab|lrt|komuter|keretapi|angin] … [berhenti|stop]
      [perhentian|hentian|stesen] (bas)
      [mak|ayah|cikgu|dia|abah] [kata|cakap] … [stop|berhenti|jangan|sudah]
      [jangan|jgn|tak payah] [hantar|call|mesej|wasap|telefon] (dulu|duit|gambar|barang|sekarang|masa|kalau|sebelum|malam|ke alamat|fail|anak|lokasi)
      [hantar|send] [gambar|lokasi|alamat|link|kod|resit] (balik|dulu)
      [padam|buang|delete] [gambar|chat|kod|otp|post|video|fail|mesej tadi|lampu]
      [tamat] [pukul|tempoh|kelas|sekolah|bila|jam|pengajian]
      [keluar] [kejap|sekejap|dulu|makan|negara|jap]
      [taknak|tak nak|x nak|xnak] [bawang|pedas|ais|gula|sayur|cili|pergi|makan|main|balik|ikut]
      [jangan|jgn|tak payah|takyah] [hantar|pos|hantarkan] (barang|parcel|order|makanan|ke) [barang|parcel|order|makanan|ke office|ke pejabat|ke rumah|anak]
      [hampir|nyaris] (je|sahaja|nak) [unsubscribe|block|batal|stop|berhenti]
      [mak|ayah|doktor|isteri|suami|bini|bos|cikgu] (saya|aku) (kata|cakap|suruh|pesan) … [berhenti|jangan|stop|henti]
      [jangan|jgn] (sampai) [lupa|tertinggal|lambat|risau|marah|malu|bagitau|terlepas]
      [dah|sudah] cukup [makan|duit|umur|stok|tidur|bulan|orang|barang]
      [alamat] [penghantaran|hantar|delivery|pos] (saya|order|pesanan) [tukar|ubah|ditukar]
      [jangan|jgn|tak payah|takyah] [call|telefon|fon] (dulu) … [mesej|wasap|whatsapp|sms|text|chat] (je|sahaja|dulu)
      [jangan|jgn|tak payah] [call|telefon|fon] (dulu) (saya|aku|i) (ada|tengah) [dalam|kat|tengah|di] [library|perpustakaan|kelas|mesyuarat|meeting|hospital|masjid|kerja|exam]
      [baucar|voucher|diskaun|kupon|point] (saya|aku|i) … [luput|tamat|expired|habis|tak boleh guna]
      [penat|letih|bosan|geram] (betul) [tunggu|menunggu|beratur|queue] … [noti|mesej|sms|rider|barang]
      [sms|mesej|kod] [otp|tac|pengesahan|verification] … [tak masuk|tak sampai|tak dapat|lambat]`,
  },
  also: { stop: 'PADAM', erase: 'PADAM NOMBOR SAYA, BUANG NOMBOR SAYA' },
  elsewhere: 'TAK, YE, BATAL, CUKUP',
  courtesy:
    'TOLONG, SILA, MOHON, HARAP, TERIMA KASIH, TQ, TQVM, TENKIU, TIMA KASIH, HELLO, HAI, SALAM, ASSALAMUALAIKUM, SELAMAT PAGI, SELAMAT PETANG, MAAF, MINTA MAAF, SEKARANG, SEGERA, ENCIK, CIK, PUAN, ABANG, AKAK, BOS, BOSS, LAH, DAH, PLEASE LA, WEI, WOI, TUAN, OKLAH, TERIMA KASIH BANYAK, TQ SANGAT, TIMEKASEH, TENGKIU, PLIS, PLZ, PLS, WEH, BRO, DIK, KAK, BANG, CIKGU, DATO, YE, EK, EH',
  conjunctions: 'DAN, SERTA, JUGA',
  objects: 'MESEJ, IKLAN, PROMOSI, LANGGANAN, MELANGGAN, HANTAR, TAWARAN',
  fillers: 'INI, NI, ITU, TU, SEMUA, SAYA, AKU, DARI, DARIPADA, KE, UNTUK, DI, YANG, LAGI',
  vague: 'BENDA NI',
  guards: 'KENAPA, KALAU, BILA, DIA, MENGAPA, JIKA',
  traps: 'JANGAN BERHENTI, TIDAK BERHENTI, PERHENTIAN BAS, BERHENTI KERJA, BERHENTI DULU',
  neighbours:
    'BERHATI, PERHENTIAN, HENTAI, HENTAK, BATAS, PADANG, PADAH, MULAI, BANTUL, TAMATKANLAH, BERHASIL, KELUARGA, TERHENTI, BENTI, GANTI, NANTI, HATI, PADA, BANTA, BANTAD, BANTAM, BANTAR, BANTAS, BANTAT, ENTI, HACKAN, HAKAN, HALKAN, HENRI, PARAM, RAMAT, SKATAN, TAAT, TAMAR, TAMST, TAMT',
  signatures: 'DIHANTAR DARIPADA IPHONE, DIHANTAR DARI',
  tapbacks: ['Menyukai “…”', '👍 kepada “…”'],
  notes: [
    'No Malay word was found in use: all of it is translation.',
    'TAK (no) is Polish for yes and Danish for thanks: it counts in Malay programmes only.',
  ],
};
