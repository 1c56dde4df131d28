import type { LanguageData } from './language.ts';

export const id: LanguageData = {
  code: 'id',
  name: 'Bahasa Indonesia',
  englishName: 'Indonesian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'DIAM, DIEM, PERGI SANA, MINGGAT, ENYAH, BERISIK, JANGAN SPAM, BERHENTI, HENTIKAN, UNREG, UNREG PROMO, SETOP, STOP DONG, STOP YA, STOP KIRIM, BERHENTI BERLANGGANAN, BATAL LANGGANAN, BATALKAN LANGGANAN, BERHENTI LANGGANAN, BATALKAN, BATAL, KELUAR, TOLAK, JANGAN KIRIM LAGI, JANGAN KIRIM, JGN KIRIM, JGN KIRIM LAGI, CUKUP, SUDAH CUKUP, UDAH CUKUP, UDAHAN, SUDAHI, AKHIRI, BRENTI, BERENTI, BRHENTI, HAPUS SAYA, HAPUS NOMOR, UNSUBSCRIBE, BERHENTIKAN, DIHENTIKAN, GAK MAU, GA MAU, TIDAK MAU, OFF, BLOKIR, NONAKTIFKAN, STOP SMS, STOP PROMO, STOP SPAM, STOP IKLAN, STOP LANGGANAN, STOP BERLANGGANAN, STOP WA, SETOP SMS, SETOP PROMO, SETOP SPAM, SETOP KIRIM, UNREG SMS, UNREG DONG, UNREG YA, UNSUB, UNSUB DONG, UNSUBSCRIBE DONG, OFF SMS, BATAL SMS, BATALIN, BATALKAN SMS, BATALKAN PROMO, BATALKAN LAYANAN, BERHENTI SMS, BERHENTI PROMO, BERHENTI KIRIM, BERHENTI DONG, BERHENTILAH, BRENTI DONG, BERENTI DONG, HENTIKAN SMS, HENTIKAN PROMO, HENTIKAN SPAM, HENTIKAN INI, HENTIIN, UDAH STOP, UDAH DONG, UDAH CUKUP YA, CUKUP YA, CUKUP DONG, CUKUP SUDAH, SUDAH CUKUP YA, SUDAHLAH, GAK MAU LAGI, GA MAU LAGI, TIDAK MAU LAGI, TIDAK TERTARIK, GAK TERTARIK, GA TERTARIK, TIDAK BERMINAT, GAK MINAT, GA MINAT, TIDAK BUTUH, GAK BUTUH, GA BUTUH, OGAH, EMOH, JANGAN SMS, JANGAN SMS LAGI, JANGAN WA LAGI, JANGAN GANGGU, JGN GANGGU, JGN SMS, JGN SMS LAGI, JGN SPAM, JANGAN PROMO LAGI, JANGAN HUBUNGI LAGI, GAUSAH KIRIM LAGI, GA USAH KIRIM LAGI, GAK USAH KIRIM LAGI, TIDAK USAH KIRIM LAGI, BLOKIR AJA, DIBLOKIR, NONAKTIF, MATIKAN, MATIKAN NOTIF, MATIKAN NOTIFIKASI, CABUT, CABUT LANGGANAN, TOLAK SMS, TOLAK PROMO, SKIP, HAPUS NOMORKU, HAPUS NOMER, HAPUS NO, KELUARKAN SAYA, KELUARIN GUE, CORET NAMA SAYA, PERGI, MINGGAT, GANGGU AJA, GANGGU BANGET, BERHNTI, BRHNTI, BERHENTU, BERHENI, BERHETI, BERHENTII, TOBAT, KAPOK, KELAR, UDAHIN, SUDAHI SAJA, STOP MIN, STOP KAK, STOP PLIS, BERHENTI MIN, BERHENTI KAK, CUKUP MIN, CUKUP KAK, SETOP YA, SETOP DONG, UNSUBS, UNSUBSCRIBE ME, OPT OUT, UNREG MIN, UNREG AJA, BATAL AJA, BATAL SAJA, KELUAR AJA, QUIT, CANCEL, NO MORE, END, JANGAN LAGI, JGN LAGI, JANGAN GANGGU LAGI, JANGAN DIKIRIM LAGI, JANGAN DIKIRIMI LAGI, JANGAN SMS SAYA LAGI, STOP SEKARANG, STOP SEGERA, HENTIKAN SEKARANG, HENTIKAN SEGERA, MATIIN, MATIIN AJA, NONAKTIFIN, BLOK, BLOCK, DIBLOK, AKHIRI LANGGANAN, AKHIRI BERLANGGANAN, PENGHENTIAN, PEMBATALAN, PENOLAKAN, DITOLAK, SAYA TOLAK, TOLAK AJA, EXIT',
    },
    stop_all: {
      translated:
        'STOP SEMUA, STOP SEMUANYA, BERHENTI SEMUA, HENTIKAN SEMUA, BATALKAN SEMUA, UNREG ALL, UNREG SEMUA, HENTIKAN SEMUANYA, HAPUS SEMUA LANGGANAN',
    },
    start: { translated: 'MULAI, DAFTAR, REG, LANGGANAN, BERLANGGANAN, LANJUTKAN, AKTIFKAN, MULAI LAGI, DAFTAR LAGI' },
    help: {
      translated:
        'BANTUAN, SIAPA, SIAPA INI, INI SIAPA, INFORMASI, KONTAK, HUBUNGI, HAK SAYA, BANTU, SIAPA YA, ANDA SIAPA, SIAPA ANDA, KAMU SIAPA, SIAPA KAMU, SIAPA KALIAN, KALIAN SIAPA, INI DARI SIAPA, DARI SIAPA',
    },
    access: { translated: 'AKSES, DATA SAYA, AKSES DATA' },
    erase: { translated: 'HAPUS, HAPUS DATA, HAPUS DATA SAYA, PENGHAPUSAN DATA' },
    rectify: { translated: 'KOREKSI, PERBAIKI, UBAH DATA, PERBAIKI DATA' },
    port: { translated: 'PORTABILITAS, PORTABILITAS DATA, TRANSFER DATA' },
    object: { translated: 'KEBERATAN, SAYA KEBERATAN' },
    restrict: { translated: 'BATASI, BATASI DATA, PEMBATASAN' },
    yes: { translated: 'YA, IYA, IYAH, YOI, SETUJU, BAIK, BENAR, BETUL, IYA BENAR' },
    no: { translated: 'TIDAK, NGGAK, ENGGAK, NGGA, GAK, TIDAK TERIMA KASIH, GA, BUKAN, TIDAK SETUJU' },
  },
  phrases: {
    stop: {
      translated:
        'BERHENTI BERLANGGANAN, JANGAN KIRIM SMS, JANGAN KIRIM SMS LAGI, JANGAN SMS LAGI, JANGAN SMS SAYA, BERHENTI KIRIM SMS, HAPUS NOMOR SAYA, HAPUS NOMER SAYA, HAPUS NO SAYA, JANGAN HUBUNGI SAYA LAGI, JANGAN GANGGU SAYA, BERHENTI MENGIRIM PESAN, JANGAN KIRIM PESAN LAGI',
    },
    help: { translated: 'CARA BERHENTI BERLANGGANAN' },
    access: { translated: 'DAPAT NOMOR SAYA DARI MANA, DARI MANA DAPAT NOMOR SAYA, TAU NOMOR SAYA DARI MANA' },
    erase: { translated: 'HAPUS DATA SAYA, HAPUS SEMUA DATA SAYA, HAPUS DATA PRIBADI SAYA' },
    wrong_number: { translated: 'SALAH NOMOR, SALAH SAMBUNG, SALAH ORANG, SALAH KIRIM, NOMOR SALAH, SALAH NOMER, SALAH ALAMAT' },
    do_not_sell: { translated: 'JANGAN JUAL DATA SAYA' },
  },
  groups: {
    texts:
      'SMS, SMSNYA, SMS2, PESAN, IKLAN, IKLANNYA, PROMO, PROMONYA, PROMOSI, PROMOSINYA, SPAM, PENAWARAN, WA, CHAT, PEMBERITAHUAN, NOTIFIKASI, NOTIF, TELEPON, TELPON, BROADCAST, PINJOL, MARKETING, NEWSLETTER, PESANNYA, INFO, TAWARAN, SPAMNYA, BEGINIAN, GINIAN, SAMPAH, PINJAMAN, PEMASARAN, KIRIMAN, SMS SMS, PESAN PESAN, IKLAN IKLAN, IKLAN2, PROMO2, NOTIFIKASINYA, BULETIN, SPAM SPAM, SMS AN, PESAN INI, WHATSAPP, EMAIL PROMO, BLASTAN, KUPON, REKLAME, PESAN SEPERTI INI, IKLANMU, PROMOMU, SMSMU, PESANMU, GINI, KAYAK GINI, KAYAK GINIAN, PESAN KAYAK GINI, YANG BEGINI, HAL SEPERTI INI, PEMBERITAHUAN SEMACAM INI, PESAN SEMACAM INI, SMS SAMPAH, SMS IKLAN, SMS PROMO, DISKONAN, KATALOG, UNDIAN, JUDI, JUDOL, SLOT, KTA, INFO DISKON, INFO PROMO, INFO BIMBEL, BLASTING, SMS BLAST, PENAWARAN INI, BEGITUAN, BEGINI, SMS GINIAN, PROMOSI KALIAN, IKLAN KALIAN, CHATNYA, WA NYA, WANYA, SAMPAH KALIAN, KIRIMAN KIRIMAN, SMSAN KALIAN, GITUAN, YANG GITUAN, YANG GINIAN, HAL GINIAN, HAL HAL SEPERTI INI, KAYAK INI, PESAN OTOMATIS, PESAN BLAST, PESAN BERANTAI, PESAN IKLAN, PESAN PROMO, PESAN PROMOSI, PESAN MARKETING, PESAN KOMERSIAL, PESAN PEMASARAN, INFORMASI PROMO, INFORMASI PROMOSI, INFO INFO, INFO GINIAN, INFO KALIAN, INFONYA, INFO KAYAK GINI, KABAR PROMO, SMS REKLAME, SMS PENAWARAN, SMS PENIPUAN, SMS PINJOL, SMS MARKETING, SMS KALIAN, SMS ANDA, SMS LO, SMS LU, PESAN KALIAN, PESAN ANDA, PESAN LO, WA BLAST, WA PROMO, WA KALIAN, CHAT PROMO, CHAT KALIAN, PROMO KALIAN, PROMO LO, PROMO LU, PROMO ANDA, DISKONMU, DISKON KALIAN, DISKON LO, JUALAN KALIAN, DAGANGAN KALIAN, PENGINGAT, PENGINGAT INI, PENGINGAT JADWAL, UCAPAN ULANG TAHUN, UCAPAN ULTAH, SURVEI, SURVEY, KUESIONER, DONASI, PERMINTAAN DONASI, UNDANGAN, SPAMAN, SPAM LO, SPAM KALIAN, BLAST KALIAN, SIARAN, BROADCAST KALIAN, BC KALIAN, BC, NEWSLETTER KALIAN, MARKETINGNYA, REMINDER, REMINDERNYA, PUSH NOTIF, NOTIF KALIAN, NOTIFNYA, GANGGUAN INI, KOMUNIKASI PEMASARAN, KOMUNIKASI PROMOSI, MATERI PROMOSI, KONTEN PROMOSI, MESSAGE, MESSAGES, KAMPANYE, AJAKAN, PENAWARAN ANDA, PENAWARAN KALIAN, TAWARAN KALIAN, KIRIMANNYA, KIRIMAN PESAN, INFORMASI YANG ANDA KIRIMKAN, INFORMASI YANG KALIAN KIRIM, APA YANG KALIAN KIRIM, INFO YANG KALIAN KIRIM, YANG KALIAN KIRIM, YANG ANDA KIRIM, PESAN YANG ANDA KIRIM, SMS TERUS, KOMUNIKASI INI, KOMUNIKASI DARI KALIAN',
    stop: 'BERHENTI, HENTIKAN, STOP, SETOP, BRENTI, BERENTI, STOPIN, HENTIIN, SUDAHI, UDAHAN, AKHIRI, BATALKAN, BATALIN, DIHENTIKAN, MENGHENTIKAN, STOPLAH, DISTOP, NONAKTIFKAN, MATIKAN, BERENTIIN, BERHENTIIN, HENTIKANLAH, DIBERHENTIKAN, BERHENTILAH, CUKUPKAN, UDAHIN, DIMATIKAN, NONAKTIFIN, MATIIN, TOLONG STOP',
    dont: 'JANGAN, JGN, JANGN, GAUSAH, GA USAH, GAK USAH, NGGAK USAH, TIDAK USAH, TAK USAH, NGGA USAH, TDK USAH, TIDAK PERLU, GAK PERLU, GA PERLU, OJO, DILARANG, MOHON TIDAK, TOLONG TIDAK, JANGANLAH, GUSAH, JGN LAGI, TOLONG JANGAN, MOHON JANGAN, HARAP TIDAK, PLIS JANGAN, JANGAN PERNAH, KAGAK USAH, KAGA USAH, TOLONG JGN, HARAP JANGAN, JGNLAH, ULAH, ENTONG, AJA NGIRIM, JANGANLAH LAGI, STOP JANGAN, JNGAN, JAGNAN, JANAGN, JANG, JAN, JNG, JNGN, JGNN, NDAK USAH, TDAK USAH, RASAH, ORA USAH, TIDAK BOLEH, GA BOLEH, GAK BOLEH, USAH, NDAK PERLU, G USAH, GK USAH, GOSAH, TIDAK DIPERKENANKAN, DIMOHON TIDAK, TOLONG BERHENTI, HARAP BERHENTI, MOHON BERHENTI, TOLONG STOP, GAK USAH LAGI, GA USAH LAGI, TIDAK USAH LAGI, ENGGAK USAH, ENGGA USAH, GAUSAHLAH, JAN PERNAH, TOLONG GAK USAH, MOHON UNTUK TIDAK, MOHON AGAR TIDAK, TOLONG UNTUK TIDAK, DIHARAP TIDAK, DIHARAPKAN TIDAK, JANGAN SEKALI SEKALI, JANGAN SAMPAI, TONG, TONG NGIRIM, MONTONG, AJA PISAN PISAN, SAMPUN, MBOTEN USAH, MBOTEN SAH, AMPUN, TOLONGLAH JANGAN, PLIS JGN, SEBAIKNYA JANGAN, SEBAIKNYA TIDAK, STOP DULU, TIDAK DIIZINKAN, GAK DIIZININ, HARAM',
    send: 'KIRIM, KIRIMI, KIRIMKAN, MENGIRIM, MENGIRIMI, MENGIRIMKAN, DIKIRIM, DIKIRIMI, NGIRIM, NGIRIMIN, KIRIMIN, SMS, WA, HUBUNGI, MENGHUBUNGI, GANGGU, MENGGANGGU, SPAM, TELPON, TELEPON, NELPON, TELP, SMSIN, CHAT, PROMOSI, NGESPAM, NGEWA, SMS2, BROADCAST, DIGANGGU, NAWARIN, TAWARI, NELEPON, NELFON, KIRIM KIRIM, HUBUNGIN, KIRIM2, BOMBARDIR, GANGGUIN, TELFON, TLP, TELPONIN, NAWARI, MENAWARKAN, NAWAR NAWARIN, SMS SMS, MENELEPON, DIKIRIMIN, KIRIM-KIRIM, NGIRIM NGIRIM, DISMS, DIHUBUNGI, DITELPON, NGIRIMI, NGABARIN, KABARIN, INGATKAN, NYAMPAH, NYEPAM, MENELPON, USIK, NERROR, NEROR, DIKIRM, DIKRIM, KRIM, KIRM, KIRIIM, MENGIIRIM, MENGRIM, KIRIMM, KASIH INFO, NGECHAT, DICHAT, DIWA, NGINFOIN, TAWARKAN, MENAWARI, DITAWARI, NGIRIM2, KIRIM KIRIMAN, SMS IN, WA IN, NGESMS, NGEWHATSAPP, MENYAMPAH, RECOKIN, NGRECOKIN, NGERECOKIN, MERECOKI, RUSUHIN, REPOTIN, MEMBOMBARDIR, SERBU, TEROR, MENEROR, NEKEN, TAWARIN, NGIKLAN, NGEPROMO, PROMOIN, JUALAN, BLAST, NGEBLAST, GANGGU GANGGU, COLEK, JAPRI, KONTAK KONTAK, KIRIMKAN PESAN, KIRIM PESAN, MENGIRIM PESAN, KIRIM APA APA, KIRIM APA PUN, KIRIM APAPUN, KIRIM SMS, KIRIM PROMO, KIRIM IKLAN',
    again:
      'LAGI, TERUS, MULU, LAGII, LG, SELAMANYA, KESINI, KE SINI, TERUS TERUSAN, LAGI YA, LAGI DONG, LAGI YAH, MENEH, MANEH, DEUI, KEMBALI, LG YA, LAGI KE SINI, LAGI LAH, LAGI PLS, LAGI PLEASE, SETERUSNYA, DI KEMUDIAN HARI, KEDEPANNYA, KE DEPANNYA, LAIN KALI, LAGI KAK, LAGI MIN, LAGI DEH, LAGI LAH YA, LAGI POKOKNYA, LAGI YA KAK, LAGI YA MIN, LAGI MAS, LAGI MBAK, WAE, TERUS MENERUS, MELULU, LAGI MULAI SEKARANG, LAGI KE NOMOR INI, LAGI KE SAYA, SELAMA LAMANYA, KAPAN PUN, SAMPAI KAPAN PUN',
    me: 'SAYA, AKU, GUE, GUA, GW, KAMI, SY, KE SAYA, NOMOR INI, NOMER INI, KE NOMOR INI, SINI, AQ, BAPAK, IBU, ANAK, AYAH, DIA',
    noWant:
      'TIDAK MAU, GAK MAU, GA MAU, NGGAK MAU, TDK MAU, TIDAK INGIN, TIDAK BERSEDIA, OGAH, GAMAU, GK MAU, NGGA MAU, TIDAK MENGINGINKAN, TIDAK BUTUH, GAK BUTUH, GA BUTUH, TIDAK MEMERLUKAN, MALAS, MALES, GA PERLU, GAK PERLU, TIDAK PERLU, TIDAK TERTARIK, GA TERTARIK, GAK TERTARIK, TAK MAU, TAK INGIN, GA PENGEN, GAK PENGEN, TIDAK PERNAH MINTA, NGGAK BUTUH, NGGA BUTUH, KAGA MAU, KAGAK MAU, TDK BUTUH, TDK TERTARIK, ENGGAK MAU, TIDAK SUDI, TIDAK SETUJU, TIDAK BERMINAT, GA MINAT, GAK MINAT, TIDAK MINAT, G MAU, GK BUTUH, NGGAK TERTARIK, GAMAU LAGI, EMOH, ORA BUTUH, ORA GELEM, WEGAH, ALIM, MOAL, TEU HAYANG, TEU BUTUH, KAGAK BUTUH, KAGA BUTUH, NDAK MAU, NDAK BUTUH, GAK NGARUH, TAK BERMINAT, TIDAK ADA MINAT, TIDAK MENGHENDAKI, MEMILIH TIDAK, MEMILIH UNTUK TIDAK, ENGGAN, MENOLAK, MENOLAK UNTUK, SUDAH TIDAK BUTUH, SUDAH GAK BUTUH, UDAH GA BUTUH, UDAH GAK BUTUH, GA SUDI, GAK SUDI, OGAH AH, TDK INGIN, GK MINAT, G MINAT, GK TERTARIK, G BUTUH, GAK DOYAN, TIDAK PERDULI, TIDAK PEDULI, GA PEDULI, TDAK MAU, TDAK INGIN, TIDAK MAO, GA MAO, GAK MAO, TDAK BUTUH, TIDAK SUKA, GAK SUKA, GA SUKA, NGGAK SUKA, TDK SUKA, TIDAK PENGEN, NGGAK PENGEN, OGAH BANGET, OGAH GUE, TIDAK MENGHARAPKAN, TIDAK SANGGUP, GAK SANGGUP, GA SANGGUP, NO WANT, NO MAU, NOT MAU, BOSEN, SUDAH TIDAK MAU, UDAH GAK MAU, UDAH GA MAU, UDAH NGGAK MAU, SUDAH TIDAK INGIN, SUDAH TIDAK BERMINAT, UDAH GAK MINAT, UDAH GA MINAT, UDAH GAK TERTARIK, TIDAK LAGI INGIN, TIDAK LAGI BERMINAT, TIDAK LAGI MAU, TIDAK LAGI TERTARIK, TIDAK LAGI MEMBUTUHKAN, TIDAK BERKENAN, KURANG BERKENAN, KURANG BERMINAT, KURANG TERTARIK, TIDAK RELA, GAK RELA, GA RELA, GAK TERIMA, ALERGI, ANTI, BENCI, MUAK, NDAK MINAT, URANG TEU BUTUH, ABDI TEU HOYONG, TEU HOYONG, MBOTEN PURUN, MBOTEN BUTUH, MBOTEN KERSA, GAK PERDULI, GAK PEDULI, BODO AMAT, TIDAK BERMINAT LAGI DENGAN, TIDAK TERTARIK LAGI DENGAN',
    receive:
      'MENERIMA, TERIMA, DAPET, DAPAT, NERIMA, DIKIRIMI, MENDAPAT, MENDAPATKAN, DIKIRIM, LIAT, BACA, DIKIRIMIN, NRIMA, DITRIMA, DIKASIH, DAPETIN, DAPAT LAGI, MENERIMA LAGI, TERIMA LAGI, DAPET LAGI, NERIMA LAGI, MELIHAT, MEMBACA, NGELIAT, NENGOK, BACAIN, DISMS, DI SMS, DIKIRIM KIRIM, DIKIRIMI LAGI, DIHUBUNGI, DIHUBUNGI LAGI, DIGANGGU, DITAWARI, DITAWARIN, DIKABARI, DIKABARIN',
    fed: 'CAPEK, CAPE, BOSAN, BOSEN, MUAK, KESEL, KESAL, TERGANGGU, GANGGU, MENGGANGGU, SEBEL, SEBAL, RISIH, LELAH, ENEK, ANNOYING, JENGKEL, NYEBELIN, BETE, EMPET, PUSING, GERAH, MANGKEL, MALES, BERISIK, GANGGU BANGET, TERUSIK, EMOSI, STRES, RESE, NGGANGGU, MENJENGKELKAN, JENUH',
    list: 'DAFTAR, LIST, DATABASE, SISTEM, KONTAK, DATABASENYA, GRUP, LISTNYA, DAFTARNYA, LANGGANAN, MILIS, KONTAK KALIAN, DAFTAR KIRIM, DAFTAR KONTAK, DATA KALIAN, LISTMU, BROADCAST LIST, BROADCAST, BC, BLASTAN, SMS BLAST, BROADCASTAN, DAFTAR PENERIMA, DAFTAR NOMOR, DAFTAR SMS, SISTEM ANDA, SISTEM KALIAN, LIST BROADCAST, DATABASE ANDA, MAILING LIST, GRUP PROMO, BUKU, BUKU KONTAK, BUKU TELEPON, BUKU TAMU, PHONEBOOK, GRUP INI, GRUP ITU, DAFTAR INI, DAFTAR KALIAN, DAFTAR ANDA, DAFTAR PELANGGAN, DAFTAR MEMBER, DAFTAR BLAST, DAFTAR BROADCAST, DAFTAR PROMO, DAFTAR PENGIRIMAN, DAFTAR PESAN, CATATAN, CATATAN KALIAN, LIST KALIAN, LIST ANDA, LIST LO, LIST LU, LISTNYA KALIAN, BASIS DATA, DATA BASE, FILE KALIAN, ARSIP KALIAN, SISTEMNYA, SISTEM BLAST, SISTEM SMS, SERVER KALIAN, LANGGANAN INI, KEANGGOTAAN, MEMBER, MEMBERSHIP, PROGRAM INI, LOYALTY, KOMUNITAS INI, NEWSLETTER, LINGKARAN KALIAN, BLAST, JERATAN PROMO, JERATAN KALIAN, PUSARAN PROMO, KUBANGAN PROMO, SEMUA KAMPANYE SMS, KAMPANYE SMS',
    out: 'HAPUS, KELUARKAN, KELUARIN, HAPUSKAN, HAPUSIN, COPOT, CORET, MENGHAPUS, DIHAPUS, DIKELUARKAN, APUS, REMOVE, BUANG, CABUT, KELUAR, SKIP, DISKIP, LEWATI, LEWATIN, DICORET, PUTUS, PUTUSKAN, DIPUTUS, KELUARIN AJA, HILANGKAN, DELETE, HAPUSLAH, CORETLAH, DICABUT, SINGKIRKAN, DROP, TENDANG, KICK, DEPAK, USIR, LUPAKAN, LUPAIN, HILANGIN, MUSNAHKAN, BERSIHKAN, LEPASKAN, LEPASIN, BEBASKAN, UNLIST, DIREMOVE, DIDELETE, TOLONG KELUARKAN, NGEHAPUS, NGAPUS, APUSIN, CORETIN, DIKELUARIN, DILEPAS, DELET, KELUARNO, BUSAK, HAPUSEN, KALUARKEUN, KOSONGKAN, PINDAHKAN, SISIHKAN, KECUALIKAN, CABUTIN, CABUTKAN',
    number:
      'NOMOR, NOMER, NO, NAMA, NOMORKU, NOMERKU, KONTAK, HP, NMR, NOMORNYA, NAMA DAN NOMOR, NOMOR HP, NOMOR TELEPON, NOMOR TELPON, NOMOR WA, NOMOR PONSEL, NOMOR HANDPHONE, NO HP, NO WA, NO TELP, NO TLP, NOPE, KONTAKKU, NAMAKU, NOMER HP, NOMOR NYA, NUMBER',
    own: 'SAYA, AKU, GUE, GUA, GW, KAMI, INI, SY, IBU, BAPAK, ANAK',
    threat:
      'LAPOR, LAPORKAN, LAPORIN, KOMINFO, KOMDIGI, POLISI, TUNTUT, HUKUM, PENGACARA, YLKI, OJK, SOMASI, ADUKAN, BRTI, REPORT, PENGADILAN, GUGAT, LAPORAN, KEMENKOMINFO, BLOK, BLOKIR, BLOCK, LAPORIN KOMINFO, VIRALKAN, VIRALIN, GUE VIRALIN, UNINSTALL, BOIKOT, AMBIL JALUR HUKUM, JALUR HUKUM, PIDANAKAN, UU ITE, UU PDP, BLACKLIST, PINDAH PROVIDER, PINDAH OPERATOR, PINDAH TOKO, PINDAH KE TOKO LAIN, PINDAH BANK, GANTI PROVIDER, GANTI OPERATOR, SEBARIN, SEBARKAN, VIRAL, POSTING, AKU POSTING, TWITTER, SOSMED, MEDSOS, MEDIA SOSIAL, MEDIA, WARTAWAN, KORAN, LBH, BINTANG SATU, BINTANG 1, RATING 1, RATING SATU, REVIEW JELEK, REVIEW BURUK, GAK BAKAL BELI, GA BAKAL BELI, TIDAK AKAN BELI, GAK MAU BELI LAGI, GAK BELANJA LAGI, GA BELANJA LAGI, TIDAK AKAN BELANJA, TUTUP AKUN, TUTUP REKENING, HAPUS APLIKASI, UNINSTAL, HAPUS AKUN, BPKN, LAPOR OJK, POLDA, POLSEK, POLRES, CYBER, ADUAN NOMOR, ADUANNOMOR, ADUANKONTEN, LAPORAN POLISI, RANAH HUKUM, JALUR PENGADILAN, PROSES HUKUM, SAYA TINDAK, TINDAK LANJUTI, SAYA PROSES, KONSEKUENSINYA, BERURUSAN DENGAN, URUSANNYA, MENYESAL, GUE SAMPERIN, GUE DATENGIN, DIPOLISIKAN, POLISIKAN, MEJA HIJAU, KE PENGADILAN, BERHADAPAN DENGAN, BERHENTI JADI PELANGGAN, TIDAK MAU JADI PELANGGAN, BLOKIR PERMANEN, SAYA BLOK, GUE BLOK, REPORT SPAM, LAPOR SPAM, SPAM REPORT',
    all: 'SEMUA, SEMUANYA, SELURUH, SEGALA, APA PUN, APAPUN, SETIAP, SATUPUN',
    brands: 'MEREK, BRAND, PERUSAHAAN, PT, ANAK PERUSAHAAN, TOKO, CABANG, LAYANAN, GRUP, KANAL, MERK',
    data: 'DATA, DATANYA, INFORMASI, INFO PRIBADI, DATA PRIBADI, AKUN, REKAMAN, IDENTITAS',
    tell: 'DIKABARI, DIKABARIN, KABARI, KABARIN, DIINGATKAN, DIINGETIN, INGATKAN, INGETIN, DIBERITAHU, BERITAHU, DIKASIH TAU, KASIH TAU, INFO, INFOKAN, DIINFO, DIINFOKAN, INFOIN, NGABARIN, MENGABARI, DITAWARI, DITAWARIN, TAWARIN, DIKIRIMI, DIKIRIMIN, DIKIRIM, KIRIM, KIRIMI, KIRIMIN, NGIRIM, NGIRIMIN, MENGIRIM, MENGIRIMI, DIHUBUNGI, HUBUNGI, MENGHUBUNGI, DISMS, SMS, WA, DIWA, CHAT, DICHAT, DIPROMOIN, NAWARIN, UNDANG, DIUNDANG, REPOT, REPOT REPOT, REPOT KIRIM, REPOT MENGIRIM, NGINGETIN, MENGINGATKAN, NGINGATIN, DIINGATIN, DIINGET INGET, MENGABARKAN, MEMBERI TAHU, MEMBERITAHU, NGASIH TAU, NGASIH INFO, KASIH INFO, INFOKAN LAGI, NGUNDANG, MENGUNDANG, NGAJAK, DIAJAK, NAWAR NAWARIN, MENAWARKAN, MENAWARI, PROMOIN, NGUCAPIN, MENGUCAPKAN, UCAPIN, KIRIM UCAPAN, NANYA NANYA, SURVEI, DISURVEI, DIKIRIMI INFO, DIKIRIMIN INFO, DIKIRIMIN PROMO, DIKIRIMI PROMO, DIKIRIMI LAGI, DIKONTAK, KONTAK, DIBROADCAST, DIBLAST, DITELEPON, DITELPON, TELEPON, TELPON, NELPON, JUALAN, PROMOSI, SPAM',
    noNeed:
      'TIDAK USAH, GA USAH, GAK USAH, NGGAK USAH, GAUSAH, GUSAH, NGGA USAH, TAK USAH, TIDAK PERLU, GA PERLU, GAK PERLU, NGGAK PERLU, TAK PERLU, NDAK USAH, NDAK PERLU, NDA USAH, RAK SAH, RASAH, ORA USAH, ORA PERLU, JANGAN, JGN, OJO, AJA, ULAH, TEU KEDAH, TEU KUDU, TAK PAYAH, TDK USAH, TDK PERLU, GK USAH, GK PERLU, G USAH, G PERLU, MOHON TIDAK, TOLONG TIDAK, TOLONG JANGAN, MOHON JANGAN, GOSAH, KAGAK USAH, KAGA USAH, DIBERHENTIKAN SAJA, ENGGAK USAH, ENGGA USAH, ENGGAK PERLU, ENGGA PERLU, TAK ADA GUNANYA, TIDAK ADA GUNANYA, GAK ADA GUNANYA, PERCUMA, SIA SIA, BUAT APA, NGAPAIN, UNTUK APA, GAK PERLU LAGI, GA PERLU LAGI, TIDAK PERLU LAGI, GAK USAH LAGI, GA USAH LAGI, TIDAK USAH LAGI, MBOTEN USAH, MBOTEN SAH, MONTONG, TONG, SEBAIKNYA TIDAK, SEBAIKNYA JANGAN, STOP, BERHENTI',
    moved:
      'PINDAH, UDAH PINDAH, SUDAH PINDAH, GANTI PROVIDER, GANTI OPERATOR, GANTI KARTU, DIJUAL, SAYA JUAL, UDAH DIJUAL, SUDAH DIJUAL, KEJUAL, LULUS, WISUDA, TAMAT, SUDAH BELI, UDAH BELI, UDAH PUNYA, SUDAH PUNYA, GAK PAKE, GA PAKE, GAK PAKAI, TIDAK PAKAI, TIDAK PAKE, TIDAK MEMAKAI, GA PAKAI, UDAH GAK, UDAH GA, SUDAH TIDAK, UDAH NGGAK, TUTUP, PENSIUN, RESIGN, CERAI, LAHIRAN, GA LANGGANAN, TIDAK TINGGAL, GAK TINGGAL, MUTASI, BERHENTI LANGGANAN DI, PINDAH RUMAH, PINDAH KOTA, UDAH GAK TINGGAL, SUDAH TIDAK TINGGAL, UDAH GAK KERJA, SUDAH TIDAK BEKERJA, BUKAN KARYAWAN, BUKAN PEGAWAI, BUKAN MEMBER, BUKAN NASABAH, BUKAN PELANGGAN, BUKAN SISWA, BUKAN MAHASISWA, BUKAN ANGGOTA, TIDAK LAGI MENJADI, UDAH BUKAN, SUDAH BUKAN, BUKAN LAGI, KURSUSNYA SELESAI, KURSUS SELESAI, LES SELESAI, SUDAH SELESAI KURSUS, UDAH KELAR KURSUS, SUDAH BERHENTI, UDAH BERHENTI, UDAH RESIGN, SUDAH RESIGN, UDAH PENSIUN, SUDAH PENSIUN, SUDAH LULUS, UDAH LULUS, UDAH WISUDA, BANGKRUT, TOKONYA TUTUP, TOKO SAYA TUTUP, USAHA SAYA TUTUP, GULUNG TIKAR, SUDAH TUTUP, UDAH TUTUP, DILELANG, HILANG DICURI, SUDAH KUGANTI, UDAH GANTI, SUDAH GANTI, SUDAH BESAR, UDAH GEDE, SUDAH MELAHIRKAN, UDAH LAHIRAN, SUDAH MENIKAH, SUDAH LAKU, UDAH LAKU, SUDAH DAPAT KERJA, UDAH DAPET KERJA, LUNAS, SUDAH LUNAS, UDAH LUNAS, GAK PAKAI LAGI, GA PAKAI LAGI, GAK PUNYA MOBIL, GA PUNYA MOTOR, TIDAK PUNYA, GAK PUNYA',
    goAway:
      'MINGGAT, MINGGAT SONO, PERGI SANA, PERGI SONO, PERGI LO, ENYAH, ENYAHLAH, SANA PERGI, PERGI JAUH JAUH, BACOT, DIEM LO, TUTUP MULUT, KE LAUT AJA, PERGI KE LAUT, MENJAUHLAH, PERGI LU, PERGI KAU, PERGI KALIAN, PERGI DARI HIDUP GUE, HILANG SANA, NGILANG SANA, MENGHILANGLAH, SANA JAUH JAUH, JAUH JAUH SANA, JAUH JAUH LO, JAUH JAUH DEH, JAUHI SAYA, JAUHIN GUE, KE LAUT AJE, KE LAUT SANA, MINGGIR LO, MINGKEM, CANGKEMMU, TUTUP MULUTMU, TUTUP BACOT, DIAM LO, DIEM LU, DIEM NAPA, BERISIK LO, BERISIK LU, BERISIK AMAT, STOP BACOT, BACOT LO, BACOT LU, MATI AJA LO, MATI AJA LU, MATI SANA, KE NERAKA, GO TO HELL, PERGI KE NERAKA, JANGAN BACOT, UDAH SANA, HUSS, NGALIH, MINGGATO, INDIT, DIAM LU',
    nth: 'DUA, TIGA, EMPAT, LIMA, 2, 3, 4, 5, BERAPA, BERKALI, KEDUA, KETIGA, KEEMPAT, KELIMA, KEDUA KALINYA, KETIGA KALINYA, KEEMPAT KALINYA, KE 2, KE 3, KE 4, KE2, KE3, SERIBU, SERATUS, SEPULUH, PULUHAN, ENAM, TUJUH, DELAPAN, RATUSAN, RIBUAN, KESEKIAN, KESEKIAN KALINYA, KESEPULUH, KESERATUS, KESEJUTA, BERPULUH, BERULANG, BEBERAPA, ENTAH BERAPA, UDAH BERAPA, SUDAH BERAPA, GATAU BERAPA, 10, 100, 6, 7, 8',
    nay: 'TIDAK, GAK, GA, NGGAK, NGGA, ENGGAK, ENGGA, GK, G, TDK, TAK, KAGAK, KAGA, NDAK, NDA, ORA, TEU, TIDAK PERNAH, GAK PERNAH, GA PERNAH, NGGAK PERNAH, TIDAK AKAN, GAK AKAN, GA AKAN, GAK BAKAL, GA BAKAL, NGGAK BAKAL, TIDAK LAGI, SUDAH TIDAK, UDAH GAK, UDAH GA, UDAH NGGAK, SUDAH GAK',
    you: 'KALIAN, ANDA, KAMU, LO, LU, ELO, ELU, KAU, SAMPEYAN, SITU, MIN, ADMIN, KAKAK, PIHAK ANDA, PIHAK KALIAN, PERUSAHAAN ANDA, PERUSAHAAN KALIAN, TOKO KALIAN, TOKO INI, TOKO ANDA, TOKO LO, KALIAN INI, PIHAK TOKO, BAPAK IBU',
    place:
      'HP, HAPE, PONSEL, HANDPHONE, TELEPON, GAWAI, INBOX, KOTAK MASUK, MEMORI, MEMORY, NOTIF, NOTIFIKASI, LAYAR, HP GUE, HP SAYA, HP GW, HP AKU, HPKU, INBOXKU, SMS',
    bury: 'BANJIR, KEBANJIRAN, DIBANJIRI, NUMPUK, MENUMPUK, MENUHIN, MEMENUHI, PENUH SESAK, MELEDAK, MAU MELEDAK, BUNYI TERUS, BUNYI MULU, BUNYI MELULU, GETER TERUS, GETER MULU, TING TONG, JEBOL, MELEDUG',
    useless:
      'PERCUMA, SIA SIA, BUANG BUANG WAKTU, BUANG WAKTU, BUANG PULSA, TIDAK ADA GUNANYA, GAK ADA GUNANYA, GA ADA GUNANYA, GAK GUNA, GA GUNA, GAK BERGUNA, TIDAK BERGUNA, TIDAK BERMANFAAT, MUBAZIR, MUBADZIR, GAK ADA FAEDAHNYA, UNFAEDAH, GA PENTING, GAK PENTING, TIDAK PENTING, GAK NYAMBUNG, TIDAK RELEVAN, GAK RELEVAN, SALAH SASARAN',
    kin: 'MAMA, MAMAKU, IBU, IBUKU, BAPAK, BAPAKKU, EMAK, AYAH, AYAHKU, BUNDA, NENEK, NENEKKU, KAKEK, KAKEKKU, ANAK, ANAKKU, ISTRI, ISTRIKU, SUAMI, SUAMIKU, MAMAK, PAPA, PAPAKU, NYOKAP, BOKAP, OMA, OPA, ADIK, ADIKKU, MERTUA, MBAH, SIMBAH, EYANG',
    bin: 'DAFTAR HITAM, BLACKLIST, FOLDER SPAM, KOTAK SPAM, TEMPAT SAMPAH, TONG SAMPAH, TRASH, FOLDER SAMPAH, RECYCLE BIN, FILTER SPAM, DAFTAR BLOKIR',
    tired:
      'KAPOK, MUAK, ENEK, ENEG, MUAL, BOSAN, BOSEN, CAPEK, CAPE, LELAH, JENGAH, JENUH, GERAH, KESEL, KESAL, SEBEL, SEBAL, DONGKOL, GEDEK, GERAM, PUSING, RISIH, RISI, ILFEEL, MALES, MALAS, EMPET, BENCI, GAK TAHAN, GA TAHAN, TIDAK TAHAN, GA KUAT, GAK KUAT, GAK SANGGUP, GA SANGGUP, TIDAK SANGGUP, HILANG KESABARAN, HABIS KESABARAN, ABIS KESABARAN, KESABARAN SAYA HABIS, TERGANGGU, KEGANGGU, EMOSI, STRES, STRESS, NAIK DARAH, JIJIK, NEG',
    annoys:
      'MENGGANGGU, MENGANGGU, GANGGU BANGET, NYEBELIN, MENYEBALKAN, NGESELIN, MENGESALKAN, BERISIK, BERISIK BANGET, RESE, RESEK, ANNOYING, BIKIN EMOSI, BIKIN PUSING, BIKIN RISIH, BIKIN KESEL, BIKIN MUAK, BIKIN CAPEK, BIKIN SEBEL, BIKIN STRES, BIKIN GILA, BIKIN JENGKEL, MENJENGKELKAN, MERESAHKAN, MEMUAKKAN, MENGUSIK, MERUSAK MOOD, KETERLALUAN, KELEWATAN, KEBANGETAN, NORAK, TOXIC, GANGGU TIDUR, GANGGU KERJA, GANGGU ORANG, BIKIN NAIK DARAH, AMPUN DEH, PARAH BANGET',
    curse:
      'ANJING, BANGSAT, TAIK, KONTOL, ASU, JANCOK, JANCUK, GOBLOK, GOBLOG, TOLOL, SIALAN, KAMPRET, BRENGSEK, BAJINGAN, SETAN, BABI, MONYET, KAMPANG, PANTEK, PUKIMAK, NGENTOT, BGST, ANJG, AJG, BACOT, PERSETAN, BODO AMAT, BODO AMAT SAMA, PEDULI SETAN, MASA BODOH, JEMBUT, KEPARAT',
  },
  patterns: {
    stop: `
      [capek|cape|males|malas|bosen|bosan|lelah] (saya|gue|gw|aku) [banget|sekali|deh|juga] (saya|gue|gw|aku) [blokir|blokirin|blok|block|ngeblok|ngeblokir|memblokir] [nomor|nomer|no|nomer2|nomor2] [kalian|anda|lo|lu]
      [saya|aku|gue|gw|sy|kami] (merasa|sangat|jadi) [tdk nyaman|gak nyaman|ga nyaman|tidak nyaman|nggak nyaman|risih|keganggu|terganggu|keberatan] [dikirimin|dikirimi|dapat|dapet|nerima|menerima|terima|dikasih] (mulu|terus) [texts]
      [nomor|nomer|no] (hp) [ibu saya|bapak saya|mama saya|anak saya|istri saya|suami saya|orang tua saya|nyokap|bokap|nyokap gue|bokap gue|ibuku|bapakku|ortu] (gue|gw) [jangan|jgn|tidak|gak usah|ga usah|tidak lagi] (lagi) [dijadikan|dipakai|dipake|digunakan] (untuk|buat|sebagai) [target|sasaran|promosi|promo|iklan|marketing|pemasaran]
      [nomor|nomer|no] [saya|gue|gw|aku|ini|kami] (tolong|mohon|di) [diskip|skip|dilewati|dilewat|dikecualikan|dikeluarin|dikeluarkan] (aja|saja) [kalau|kalo|klo|saat|ketika|pas] (mau|ada|ingin) (kirim|mengirim|ngirim) [blast|broadcast|bc|sms|promo|blasting|ngeblast|pesan]
      kalau boleh [nomor|nomer|no] [saya|gue|gw|aku|ini|kami] (di) [diskip|skip|dilewati|dikecualikan|dikeluarin|dicoret|dikeluarkan|dihapus] (aja|saja) (untuk|dari|buat|pas) (setiap|semua|tiap) [blast|broadcast|bc|sms|promo|list|daftar]
      [tlg|tolong|mohon|minta|pls|please|harap] [distop|dihentikan|disetop|diberhentikan|dihentiin|diakhiri|disudahi|diberhentiin] (saja|aja|dong) [texts]
      ? ^ sekarang tolong [berhenti|dihentikan|hentikan|=stop] $
      [keberatan|tidak setuju|tidak rela|tidak mengizinkan|gak izinin|tidak terima|tidak lagi|menolak|tidak pernah memberikan izin|tidak pernah memberi izin|tidak pernah kasih izin|gak pernah kasih izin|ga pernah kasih izin|tidak pernah mengizinkan] (kalau|jika|bila|lagi|untuk|agar) [nomor|nomer|no|kontak|nomor hp] [saya|aku|gue|gw|ini|kami] [dipakai|dipake|digunakan|dimanfaatkan|dijadikan]
      [nomor|nomer|no] [saya|ini|gue|gw|aku|kami] [jangan|jgn|tidak lagi|tdk lagi|gak usah|ga usah|tidak usah|tidak] (lagi) [dijadikan|dipakai|dipake|digunakan] (untuk|buat|sebagai|utk) [target|sasaran|promosi|promo|iklan|marketing|pemasaran]
      [capek|cape|males|malas|bosen|bosan|lelah] (saya|gue|gw|aku) [blokir|blokirin|blok|block|ngeblok|ngeblokir|memblokir] [nomor|nomer|no|nomer2|nomor2] [kalian|anda|lo|lu]
      [putuskan|lepaskan|keluarkan|cabut|hapus|coret|keluarin|lepasin] [saya|gue|gw|aku|kami|nomor saya|nomor ini|no saya|nomor gue] dari (semua) [layanan pesan|layanan sms|layanan promo|langganan|program sms|blast|blasting|layanan notifikasi]
      [nomor|nomer|no] [saya|gue|gw|aku|ini|kami] (tolong|mohon) (di) [diskip|skip|dilewati|dilewat|dikecualikan|dikeluarin|dicoret|dikeluarkan] (aja|saja) (untuk|dari|buat|utk|pas) (setiap|semua|tiap) [blast|broadcast|bc|sms|promo|blasting|pengiriman|kiriman]
      (saya|sy|aku|gue|gw) (rasa|pikir) [cukup sekian|cukup sudah|cukup sampai sini|cukup sampai di sini|cukup sampai disini] (ya|dulu|saja|aja) [komunikasi|pesan|sms|promo|iklan|notifikasi|broadcast|kiriman|spam]
      [terakhir kali|sekali lagi|kesekian kali|untuk terakhir kali|terakhir kalinya|kesekian kalinya] (saya|aku|gue|gw|ini) [bilang|ingatkan|tegaskan|peringatkan|minta|ingetin|katakan|mohon] … [jangan|jgn|berhenti|=stop|hentikan] (lagi) [dihubungi|hubungi|kirim|dikirimi|sms|disms|telpon|ditelpon|dispam|spam|dikirim|ngirim]
      (saya|aku|gue|gw) (kira|pikir) (saya|aku|gue|gw) [udah|sudah|dah|udh] [unreg|unsub|unsubscribe|berhenti langganan|batal langganan|ketik unreg|kirim unreg|stop langganan] … [kok|masih|tetep|tetap] … [dapet|dapat|masuk|dikirim|dikirimi|terima|nerima|disms|dikirimin]
      [tutup|akhiri|sudahi|putuskan|cabut|putusin|udahin] [langganan|langganannya] (sms|promo|pesan) [saya|aku|gue|gw|kami|ini]
      [udah|sudah|stop] (dong|deh|lah) [spamnya|iklannya|promonya|smsnya|kirim iklannya]
      [texts] (ini|kalian|nya) (sama sekali) [ga ada gunanya|gak ada gunanya|tidak ada gunanya|tidak berguna|ga guna|gak guna|ga berguna|gak penting|tidak penting]
      [jangan|jgn|dilarang|mohon jangan|tolong jangan] [pakai|pake|gunakan|gunain|menggunakan|manfaatkan] [nomor|nomer|no|nomorku|data] (hp|saya|telepon) (saya|aku|gue|ini) (untuk|buat|utk|bwt) [iklan|promosi|promo|marketing|pemasaran|spam]
      [ga mau|gak mau|tidak mau|nggak mau|ogah|tidak ingin] (lagi) [dengar|denger|mendengar|tau|tahu|lihat] (apa apa|apapun|kabar) (lagi) (dari|tentang) [kalian|anda|kamu|perusahaan]
      [kalau|kalo|klo|jika|sampai|sekali lagi] (masih|sampai|ada) (kirim|sms) [kirim|sms|ganggu|hubungi|chat] (lagi|terus) … [blokir|block|blok|laporkan|lapor]
      [cukup] (ya|sudah|udah|deh) (dengan|sama) [promonya|iklannya|smsnya|promo kalian|iklan kalian|spamnya|promosinya]
      ? [texts] (kalian|anda|ini|nya) (sangat|sungguh|benar benar) [mengganggu|ganggu|bikin risih|meresahkan|menyebalkan] (saya|aku|gue|kami)
      [saya|aku|gue|gw] (merasa|sangat) [keberatan|terganggu|tidak nyaman|risih] (untuk|dengan|sama|dikirimi|menerima|kalau) (menerima|dikirimi|dapat) [texts]
      [sekali] (doang|aja|beli|saja) … [tiap hari|terus|setiap hari|mulu] … [texts|disms|dikirimin|dikirimi]
      [nomor|nomer|no] [ini|saya|gue|aku] (tolong|mohon) [jangan|jgn] (lagi) [dihubungi|dikirimi|disms|diganggu|ditelpon|dikontak|di sms|di wa|dispam]
      [texts] (nya) [capek|cape|bosen|bosan|muak|bikin|nyebelin|ganggu]
      [gimana|bagaimana|gmn|cara|caranya] … [stop|berhenti|berhentiin|batalin|hentiin|unsub|unsubscribe] … [ganggu|kesel|capek|bosen|tidak mau|ga mau|gak mau|risih|terganggu]
      [jangan|jgn|gak usah|ga usah|tidak usah] (pernah) [telpon|telepon|telfon|nelpon|sms|wa|chat|hubungi] (atau|dan|maupun|ato) [wa|sms|chat|telpon|telepon|kirim|nelpon|hubungi] (saya|aku|gue|gw|lagi|pesan)
      [tidak|ga|gak|nggak|tdk] pernah (ada) [setuju|daftar|mendaftar|minta|izinin|mengizinkan] (untuk|buat) [terima|menerima|dapat|dikirimi|dikirim|dapet] [texts]
      ? ^ (saya|aku|gue|gw) [ga mau|gak mau|tidak mau|ogah|tidak butuh|ga butuh|gak butuh|tidak perlu|ga perlu] [ini|beginian|yang ginian|lagi|yang beginian|ah] (lagi|ah) $
      ? ^ [saya|aku|gue|gw] [ogah|tidak butuh|ga butuh|gak butuh] $
      [keluarin|keluarkan|coret|hapus|apus|cabut|copot] (aja|dong|nama|nomor|nomer) [gw|gue|gua|aku|saya|kami|nomorku|nomor gue|no gue] (dong|donk) [dari] [list|list dong|sini|daftar]
      [hentikan|stop|berhenti|sudahi] … [pengiriman|kiriman|mengirim] (semua|segala) [texts]
      [berkali-kali|berulang kali|berkali2|sudah saya bilang|udah dibilang|udah gue bilang|udah aku bilang|sudah dibilang] … [jangan|stop|berhenti|hentikan] (kirim|mengirim|sms|kirimi|hubungi|ganggu)
      [jangan|jgn] spam (saya|aku|gue|terus|lagi|mulu|no saya) [lagi|terus|mulu|napa|dong] $
      [stop] (untuk|dong|deh|lah|ya|tolong|aja) [send] (saya|aku|gue|promonya|promo|sms|pesan|iklan|lagi|ke|gw)
      [berhenti|hentikan|setop|brenti|hentiin|sudahi|batalkan|batalin|nonaktifkan|matikan] (semua|dong|ini|kirim|aja|deh|saja|pengiriman) [texts]
      stop (semua|dong|ini|kirim|kirim2|aja|deh|saja|pengiriman) [sms|pesan|iklan|promo|promonya|promosi|spam|penawaran|notifikasi|iklannya|smsnya|pinjol]
      [texts] … [stop|dihentikan] (aja|saja|dong|ya|sekarang) $
      [tolong|mohon|harap] (segera|untuk) [stop|dihentikan|hentikan] … [texts|ini|pengiriman|kirim]
      [dont] (pernah|coba|sekali kali|suka) [send] … [again|texts|promo|iklan]
      [dont] (pernah) [send] (pesan|sms|wa|apa apa|apapun|iklan) (ke) [saya|aku|gue|gw|kami|sini|nomor ini|nomer ini|no ini|bapak saya|ibu saya|anak saya] (lagi)
      ^ [dont] [kirim|kirimi|sms|spam|hubungi|ganggu|mengirim] (saya|aku|gue|gw|lagi|terus) $
      [gak usah|ga usah|tidak usah|jangan|jgn|gausah|nggak usah] [sms2|sms an|kirim2|kirim kirim|spam|promosi|wa wa] [an|lagi|deh|mulu|sms|terus]
      [noWant] (lagi|pernah|lagi lagi|untuk) [receive] … [texts|lagi|apa pun|apapun|begituan|beginian]
      [noWant] … [texts]
      [tidak|ga|gak|nggak|ngga|tdk] (lagi|ada) [berminat|tertarik|minat] … [stop|dont|out|texts|hapus]
      [tidak|ga|gak|nggak] tertarik [dengan|sama] [promo|promosi|iklan|penawaran|tawaran]
      [fed] (banget|gue|saya|aku|dapet|dapat|nerima|liat|sama|dengan|terima|bgt) … [texts]
      [texts] … [fed] (banget|tau|nih|bgt|sekali|deh)
      [out] (aja|dong|saja|segera|nama|nomor|nomer|no|kan) [own|number] (hp|telepon|saya|aku|ini|gue) … [dari] … [list]
      [out] … [own] … dari … [list]
      [out] (dong|aja|saja|segera|in) [nomor|nomer|no|nomorku|nomerku|nmr] (hp|telepon|telpon|wa|handphone|ponsel) (saya|aku|gue|gw|ini|kami)
      ^ (tolong|mohon) [keluarkan|keluarin|hapus|coret|remove|copot] [saya|aku|gue|gw|kami] (dong|segera|aja|sekarang) $
      [hapus|coret|remove|copot] [saya|aku|gue|gw|kami] [dari]
      [saya|aku|gue|gw] (mau|ingin|minta) [berhenti|keluar|batal|unreg|=stop|dihapus] (dari) [langganan|berlangganan|daftar|list|layanan|menerima|dapat|sms|grup|promo]
      ^ [saya|aku|gue|gw] [mau|ingin|minta] [berhenti|keluar|batal|unreg|=stop|dihapus] (ya|dong|saja|aja) $
      [berhenti|batal|batalkan|batalin|stop|akhiri|cabut] (dari) [langganan|berlangganan|langganannya|subscribe]
      [dont] [ganggu|mengganggu|usik|rusuh|repotin] (saya|aku|gue|gw|kami|lagi|terus)
      [biarkan|biarin|tinggalkan|tinggalin] [saya|aku|gue] [sendiri|tenang|hidup tenang|dengan tenang] $
      [mencabut|cabut|menarik|tarik|membatalkan] (kembali) [persetujuan|izin|ijin|consent]
      [tidak|ga|gak|nggak|ga pernah|gak pernah|tidak pernah|tak pernah] (pernah) [daftar|mendaftar|langganan|berlangganan|setuju|minta|menyetujui|subscribe|registrasi] … [stop|dihentikan|dont|out|hapus]
      [sekali lagi|masih|kalo|kalau|sampai|sampe|jika|bila|lagi] … [kirim|sms|ganggu|spam|hubungi|telpon] … [threat]
      [kirim|sms|ganggu|spam] lagi … [threat]
      [berapa kali|brp kali|udah berkali kali|sudah berkali kali|sekian kali] … [bilang|minta|dibilang|ngomong|ngasih tau] … [stop|dont|berhenti|jangan]
      [meninggal|wafat|tiada|almarhum|berpulang|almarhumah] … [dont|stop|mohon|tolong] … [send|texts]
      [meninggal|wafat|tiada|berpulang] … [dont] … [send]
      [anak|bocah|ibu saya|bapak saya] … [dont] [send] … [iklan|pinjaman|promo|sms|pesan]
      [bukan] (lagi) [pelanggan|nasabah|customer|member] … [stop|dont|out|hapus]
      ? ^ (saya|aku|gue|maaf) [tidak|ga|gak|nggak|ngga|tdk] [tertarik|minat|berminat] (min|kak|ya|mas|mba) $
      ^ (udah|sudah) [pergi|minggat|enyah] [sana|kau|lo] (lo|kau|deh|dong) $
      [stop|berhenti] [ganggu|mengganggu|spam|nyepam|meneror|teror|promosi|hubungi|menghubungi]
      [noNeed] [tell] (saya|aku|gue|gw|promo|info|ke|kami|ke bapak|soal|tentang|lagi) (promo|lagi|apa apa|saya|bapak|info) [again|ya|lagi ya|lagi dong]
      [noNeed] [tell] (lagi) [promo|promonya|apa apa|apapun|diskon|diskonnya|info promo|penawaran|iklan] (lagi|ya)
      [noNeed] [tell] (lagi) (ke) [saya|aku|gue|gw|bapak|ibu|kami|awak|sini] (lagi) (ya|dong|lah|terima kasih) $
      ? ^ (mohon|tolong|kak|min|maaf) [noNeed] [diingatkan|ingatkan|dikabari|kabari|kabarin|diinfo|dikirimi|dihubungi|kirim kirim|diingetin|ngirim|ditawari|ditawarin] (lagi|deh|ya|aja|saja) (ya|lagi|mas|mba|kak) $
      [moved] … [noNeed] [tell]
      [moved] … [dont] [send]
      [moved] … [texts] … [noNeed|tidak diperlukan|tidak perlu|tidak dibutuhkan|percuma|ga guna|stop|hentikan|ga kepake|gak guna|tidak berguna|tidak relevan|sudahi|tidak penting]
      [moved] … [percuma|sia sia|tidak relevan] … [noNeed|stop|jangan|hentikan]
      [texts] … [sudah tidak|udah gak|udah ga|tidak lagi|tidak] [diperlukan|dibutuhkan|relevan|berguna|saya perlukan|kami perlukan|saya butuhkan|kami butuhkan|kepake|kepakai|diinginkan]
      [ojo|ulah|rasah|entong|ora usah|aja] (dikirimi|ngirim|kirim|di) [dikirimi|ngirim|ngirimi|kirim|disms|sms|wa|ganggu|ngganggu|ngirim sms|nelpon|dikirim|ngaganggu] (meneh|maneh|deui|sms|iklan|promo|neh|wae|atuh)
      [uwis|wis|wes|geus|enggeus] (to|lah|atuh|mas|cukup|ah) … [ojo|ulah|rasah|entong|ora butuh|leren|mandeg|eureun]
      ? ^ (wis|wes|uwis|geus|tolong|mbok|sampun) [leren|mandeg|mandek|eureun|lirén|cekap|cekap semanten] (mas|to|lah|atuh|mbak|wae|kirim|ngirim) (sms) $
      [dont|jangan lagi|jangan lah] (lagi) (lah|kau|lo|kalian|anda|kamu|lagi|pernah|lagi lagi) (kau|lah|lagi|kalian|lo) [send|kirim kirim] (ke|lagi|apa apa) [awak|aku|saya|gue|gw|sini|nomor|nomer|kami|mama|bapak|ibu|again]
      [dont] (di) [send|sms in|kirimin] (mama|ibu|bapak|emak|ayah|bunda|nenek|kakek|anak|istri|suami|mamak|papa|nyokap|bokap|oma|opa) [mamaku|mama|ibu|ibuku|bapak|bapakku|emak|ayah|nenek|kakek|anakku|anak|istri|suami|mamak|papa|nyokap|bokap|oma|opa|istriku|suamiku] (saya|gue|gw|aku|trs|terus|lagi)
      [mama|mamaku|ibu|ibuku|bapak|bapakku|emak|ayah|nenek|kakek|anak|nyokap|bokap|oma] (saya|gue|gw|aku) … [ngira|kira|percaya|dikira|menang undian|sudah tua|pikun|ketipu|bingung|takut|gaptek] … [dont|stop|tolong|mohon|hentikan]
      [dont|stop|hentikan] … [mama|mamaku|ibu|ibuku|bapak|bapakku|emak|ayah|nenek|kakek|nyokap|bokap] … [ngira|kira|percaya|dikira|undian|tua|pikun|ketipu]
      (ini) [nomor|nomer|no] (ini|hp|telepon) [kantor|kerja|kerjaan|pribadi|dinas|usaha|anak|anak saya|orang tua|darurat|keluarga|perusahaan] (saya|bukan|khusus|,) … [bukan|jangan|dilarang|no|stop|tidak|gak] (untuk|tempat|buat|nerima|menerima|terima) (untuk|tempat) [texts|iklan|spam]
      [bukan] [tempat|papan|untuk|buat|tong|tempatnya] (tempat|terima|nerima) [iklan|sampah|promo|promosi|spam|iklanmu|spam kalian|jualan]
      [iklan|promo|spam|promosi|sales] [dilarang|dilarang masuk|minggir|no way|gak diterima|tidak diterima|haram|ditolak|out]
      [meninggal|wafat|berpulang|tiada|almarhum|almarhumah|tutup usia|alm|mendiang] … [mohon|tolong|jangan|stop|hentikan|harap|tidak] … [dikirimi|dikirim|kirim|hubungi|dihubungi|pesan|sms|promo|hapus|dihapus]
      [nomor beliau|nomor almarhum|nomor ibu|nomor bapak|nomor mama|nomor papa] … [tidak|jangan|stop|hapus|mohon] … [dikirimi|dikirim|kirim|pesan|sms|dihubungi|daftar]
      (ini|udah|sudah) (yang) [nth] [kali|kalinya] (kalinya|kali) (saya|aku|gue|gw|kami) (saya|sudah|udah) [minta|bilang|ngomong|balas|tolak|menolak|meminta|peringatkan|kasih tau|memohon|bales|mohon]
      [ini] [ketiga|kedua|keempat|kelima|kesekian] [kalinya|kali] (saya|aku|gue) … [minta|bilang|balas|tolak|mohon|jelas|masih|bales]
      [sudah|udah|sdh|udh|kan] (sy|saya|aku|gue|gw|di|berapa kali|berkali kali) (sudah|udah|pernah) [bilang|blg|bilangin|dibilang|dibilangin|minta|balas|bales|ngomong|kirim|ketik|reply|jawab] (kata) [stop|berhenti|brhnti|brhenti|jangan|jgn|unreg|UNREG|off|tidak mau|gak mau|ga mau|tidak butuh|ga butuh|tidak usah|ga usah|unsubscribe|batal] … [masih|msh|tetap|tetep|kok|kenapa|masuk|terus|lagi|mengirim|kirim]
      [balas|bales|ketik|kirim|reply] [UNREG|STOP|BATAL|OFF|unreg|berhenti] (dua|tiga|berkali|beberapa|udah|sudah) (kali|kali) … [masih|kok|tetap|tetep|kenapa|diterima|masuk|dikirim|gak mempan|ga mempan|percuma|muncul]
      [tolong|mohon|harap|plis] (segera|langsung|di) [diputus|putuskan|diputuskan|dicabut|dimatikan|diakhiri|disudahi|diblokir|dicoret|dikeluarkan|dihapuskan|diskip|di skip|distop|di stop|dibatalkan|dihapus saja] (saja|aja|segera|sekarang|ya|total) $
      [kapan] (sih|kalian|lo|kau|kamu|mau|dong) (kalian|lo|kau|sih|kamu) [kapok|berhenti|capek|stop|bosen|bosan|tobat|sadar|udahan] (ngirim|kirim|ngirimin|sih|mengirim|spam|sms|ganggu|gangguin|mengganggu|nya)
      [sampai kapan|sampe kapan|mau sampai kapan] … [kirim|ngirim|sms|ganggu|spam|iklan|promo|begini|ngirimin|dikirimi|kalian]
      [nyampah|nyepam|spamming|ngespam|ngiklan|jualan|promosi] (mulu|terus|aja|lo|terus menerus|melulu|tiap hari) (lo|kalian|kau) (di|ke) (inbox|hp|wa|sms|orang) … [berhenti|=stop|blokir|minggat|males|muak|ganggu|bosen|udahan|capek]
      ? ^ (anjing|anjir|bangsat|tai|kontol|bacot|asu|jancok|babi|monyet|woy|woi|udah|cukup|tolong|dasar) (lah|lu|lo|kalian) [goAway] (lo|lu|kalian|sana|sono|dong|lah|deh) $
      [anjing|bangsat|tai|kontol|asu|jancok|goblok|tolol|sialan|kampret|brengsek|bajingan|bego|setan] … [texts]
      [texts|ngirim|ngirimin|sms|spam] … [anjing|bangsat|kontol|asu|jancok|kampret|brengsek|minggat|enyah|bacot]
      [jam|tengah malam|subuh|dini hari|malam malam|pagi buta] (2|3|1|12) (pagi|malam|subuh) … [ngirim|kirim|sms|promo|spam|bunyi|iklan|bangunin] … [orang|tidur|minggat|stop|gila|bangun|kebangun|gak sopan|ga sopan|jangan|pergi]
      [skip|lewatin|lewati|lompati|kecualikan|keluarkan|keluarin|coret|drop] (aja|saja|dong) [gue|gw|saya|aku|nomor saya|nomor gue|nomorku|no saya|nomor ini|nama saya] (aja|saja|dong|,) (dari|di|kalau|kalo|,) (setiap|tiap|kalo|list) [broadcast|bc|kirim|list|daftar|blast|promo|kalian|sms|list kalian|blastan]
      [memori|kuota|hp|inbox|baterai|penyimpanan|memory] … [penuh|abis|habis|lemot|boros|full] … [gara gara|gara2|karena|karna|sama|akibat] … [kalian|promo|sms|spam|iklan|pesan]
      [mending|mendingan|lebih baik|baiknya|silakan|sana] (lo|kalian|kamu|anda) (kirim|tawarin|ganggu|cari|sms) [kirim|tawarin|tawarkan|ganggu|cari|sms|kirimin|promosi] (aja|saja) (ke|sama|ke) [orang lain|yang lain|yg lain|orang lain aja|yang butuh|yang mau|yang tertarik|tempat lain]
      [kirim|tawarin|tawarkan|kasih|promosi] (aja|saja) (promonya|itu) (ke|buat|untuk|sama) [orang lain|yang lain|yang butuh|yang mau|yg lain|yang berminat] (aja|saja) … [jangan|bukan|gak|saya|aku|ya]
      ? ^ (saya|aku|gue|gw|maaf|kami|lagi|udah dibilang) (sudah bilang) [ga utang|gak utang|tidak pinjam|gak pinjam|ga pinjam|tidak butuh pinjaman|gak butuh pinjaman|ga butuh duit|gak butuh duit|gak beli|ga beli|tidak beli|tidak akan beli|gak minjem|ga minjem|gak mau pinjam|ga mau pinjam|gak mau beli|ga mau beli|tidak berutang|ga investasi|gak investasi] (woi|woy|ya|lagi|apa apa|apapun|titik) (ya) $
      [gak|ga|nggak|tidak|kagak|no] [pinjam|butuh] … [gak|ga|nggak|tidak|kagak] … [semua|semuanya|pokoknya] [gak|ga|nggak|tidak|kagak]
      [pokoknya|intinya] (semua|semuanya|saya|gue|aku) [gak mau|ga mau|tidak mau|nggak mau|gak butuh|tidak butuh|ga butuh|gak minat|tidak minat|ogah|nolak|no] (butuh|mau|ngerti|paham|titik|minat|semua)
      [hargai|hormati|tolong hargai|mohon hargai] (privasi|ketenangan|waktu|keputusan) [privasi|ketenangan|waktu|keputusan|kenyamanan|hak] (saya|aku|gue|orang|kami) … [tidak|jangan|hentikan|stop|berhenti|dengan tidak|gak usah] … [menghubungi|hubungi|mengirim|kirim|mengganggu|ganggu|sms|pesan]
      [dengan tidak|tanpa|tidak lagi] [menghubungi|mengirimi|mengganggu|mengusik] (saya|kami|nomor|keluarga) (saya|ini|kami|lagi|pesan) [saya|kami|ini|lagi|pesan]
      [mohon|harap|tolong|dimohon|saya minta|minta|saya mohon|kiranya] (untuk|agar|supaya|kepada|bapak|anda|pihak) … [tidak|jangan|tak|berhenti|stop|menghentikan] (lagi|usah|perlu|mengirim) [mengirim|mengirimi|kirim|menghubungi|dihubungi|dikirimi|mengirimkan|dikirim|hubungi|mengganggu|menyurati|menawarkan|diikutsertakan|dimasukkan]
      [memilih|memutuskan|bermaksud|ingin|hendak|mau|mohon|berkeinginan] (untuk) [tidak|berhenti|stop|keluar|tidak lagi] (lagi) [menerima|dikirimi|mendapat|mendapatkan|dapat|terima|dihubungi|berlangganan|ikut|menerima lagi] … [texts|daftar|lagi|langganan|ini|apapun]
      [jangan|jgn] (pernah) [masukin|masukkan|masukan|ikutkan|ikutin|tambahin|catat] (nomor|nomer|no) (saya|gue|aku|gw|ke|dalam) … [list|daftar|broadcast|database|grup|bc]
      ^ [cukup|udah|sudah|=stop] [sampai di sini|sampai disini|sampai sini|segini|segitu] (saja|aja) (ya|kirim|kirimannya|pesannya|smsnya|promonya|spamnya|iklannya)
      [blokir|block|blok|diblokir|kublokir|ngeblok|diblok|gue block|mute] (udah|sudah|aja|nomor|semua|nomornya|nih) (gue|saya|aku|kalian|ya|lo|nomornya|nomor kalian) … [percuma|sia sia|bye|dadah|gak guna|ga guna|buang waktu|selamat tinggal|puas|capek]
      ? ^ (udah|sudah|nomor|nomornya|kalian|oke|fix|mohon maaf|maaf) (udah|sudah|saya|gue|aku|kalian) [saya blokir|gue blokir|aku blokir|diblokir|gue block|saya block|kublokir|ku block|ku blok|saya blok|gue blok|aku block|di block|di blok] (ya|nih|bye|dadah|aja|semua) (ya) $
      ? ^ (saya|gue|aku) [cuma|hanya|butuh|mau|ingin|pengen] (mau|ingin|butuh|pengen) [ketenangan|tenang|ketenangan saja|hidup tenang|mau tenang|tidur nyenyak|tidur tenang] (saja|aja|dong|bisa|please|tolong) (kan|ga|gak|ya) $
      [biarkan|biarin|kasih|izinkan|biar] (saya|aku|gue|kami|orang|bapak|ibu|anak) (bisa) [tidur|istirahat|tenang|damai|hidup tenang|tidur nyenyak|hidup damai] … [texts|jangan|stop|ganggu|dong|spam|sms|kirim]
      [putus|kita putus|selamat tinggal|sampai jumpa|goodbye|dadah|bye|pisah|cerai] & [sms promo|iklan|spam|promo|sms iklan|pesan promosi]
      [hebat|rajin|salut|niat banget|semangat] (banget|sekali|bener) … [kirim|kirimnya|ngirim|spam|sms|promo] … [berhenti|stop|udahan|capek|istirahat|libur]
      [kalau|kalo|klo|jika|bila|sekali lagi|sekali] (masih|sampai|sampe|ada|lagi|aja) (ada|masih|lagi) [masuk|kirim|sms|dapat|muncul|ngirim|terima|nongol|dikirim|dateng|datang|berani|ada] (lagi|satu|pesan|sms|iklan) … [threat]
      [sekali lagi|satu lagi|sekali aja|satu sms lagi|satu pesan lagi|1x lagi|1 lagi] (masuk|kirim|sms|ada|dapet|ngirim|muncul) … [threat]
      ? [awas|jangan salahkan|jgn salahkan|tau rasa] … [kirim|sms|ngirim|spam|ganggu] lagi
      [benci|ilfeel|ilfil|antipati|kapok|trauma|hilang respek|males] … [toko|brand|merek|kalian|perusahaan] … [sms|promo|spam|iklan|pesan|cukup|stop]
      [tarik|cabut|batalkan|menarik|mencabut|membatalkan] (kembali) (semua|segala|izin|seluruh) [izin|persetujuan|ijin|consent|kesepakatan|kesediaan] (saya|pemasaran|pengiriman|menerima|untuk|penggunaan|yang)
      [berdasarkan|sesuai|menurut|mengacu|melanggar] (pada|dengan) [uu|undang undang|pasal|peraturan|permenkominfo|uu pdp|uu ite|pp|hukum] … [hentikan|menghentikan|menolak|dihentikan|mencabut|dilarang|stop|menarik|keberatan|tidak|hapus]
      [siapa] (yang|yg|sih) [nyuruh|suruh|izinin|ngasih izin|kasih izin|minta|mengizinkan|memberi izin|bolehin] … [kirim|sms|ngirim|promo|iklan|spam|nomor|ginian|hubungi]
      [saya|aku|gue|anak saya|adik saya] (baru|masih|cuma) (umur|usia|berumur) [8|9|10|11|12|13|14|15|sd|smp|kelas] (tahun|thn|5|6) … [jangan|gak boleh|ga boleh|tidak boleh|dilarang|stop|dimarahin|ga ngerti|belum]
      [please|pls|plis|plz] (deh|dong|min|kak) [jangan kirim|jangan spam|berhenti kirim|udahan|udah stop|stop kirim|jangan sms|jangan ganggu|stop spam|stop sms] (dong|deh|ya) (lagi)
      ? [gue|gw|saya|aku|udah|dah|sudah] [blokir|blok] … [capek*|nongol|masih aja|percuma|nomor baru]
      [bisa|boleh] (gak|ga|nggak) (sih) [sehari|seminggu] (aja|saja) [gak|ga|nggak|tidak] [ngirim|kirim|sms]
      [unsub|unsubscribe|opt out|unreg|unfollow] [saya|aku|gue|gw|nomor saya|nomor ini|dong|ya|aja|sekarang|segera]
      [brhnti|brenti|brhenti|berhnti|brnti|hntikan|hentkan|hentikn|hntkn] (mengirim|kirim|mengiirim|sms|dong|mengrim|krm|kirm|ngirim|lah)
      [jgn|jngn|jagan|jangn|jng|jang|jangam|jamgan|jagnan] [krm|krim|kirm|kirin|kirimm|ngrim|dikrim|kirem|sms|dikirm|ngirm|hub|hubngi|ganngu|gngg|ganggu] (lg|lagi|sms|promo|lgi|iklan|ya)
      [kalo bisa|kalau bisa|klo bisa|kalau boleh|kalo boleh|klo boleh|bila berkenan|jika berkenan] (tolong|mohon|ya) (tolong) [dont] (di) [send|dikirimin|dikirimi] (saya|aku|gue|in|pesan|sms) (pesan|sms|promo) (lagi)
      [kalau|kalo] rajin berhenti
      [hebat|rajin] (sekali|banget) [kirimnya|ngirimnya|smsnya|promonya|spamnya|spamming]
      [tidak|gak|ga|nggak|tak|tdk] (lagi) [berminat|tertarik|minat] (lagi) (untuk|dengan|sama) [receive] [texts|informasi|apa pun|apapun|kabar|berita]
      [number|place] (hp|wa|telepon) (ini|saya|gue|aku|kami|sini) (sudah|ini|bukan) [nay] [terima|menerima|nerima|melayani|dibuka untuk|untuk|ngurusin|nampung|menampung] (segala|apa pun|lagi|yang namanya) [texts]
      [nay] (ada|pernah|ada yang|merasa|ngerasa) (yang) [nyuruh|suruh|menyuruh|minta|meminta|ngundang|mengundang|pesan|mesen|ngarepin|mengharapkan|nungguin|menunggu] (kalian|anda|lo|lu) (buat|untuk) [texts|send|dikirimin|dikirimi|kalian|lo]
      ? ^ (lagian|emang|emangnya|memangnya|lah|loh) siapa (juga|sih|yang) (yang) [nanya|minta|butuh|peduli|nyuruh|mau|baca|bacain|tertarik|ngundang] (juga|sih|sama kalian|ginian|beginian) $
      siapa (juga|sih|yang|yg) (yang) [nanya|minta|butuh|peduli|nyuruh|mau|baca|bacain|tertarik] … [texts]
      [texts|hal ini] (seperti ini|semacam ini|ini) (sangat|sama sekali) [nay] (lagi|perlu) [diharapkan|diinginkan|diminta|dibutuhkan|diundang|ditunggu|diperlukan|dikehendaki|dibaca|saya baca|gue baca|kami harapkan|saya harapkan|saya inginkan|saya minta|kami minta]
      [texts|pengiriman pesan|pengiriman informasi|pengiriman sms|informasi ini|pengiriman info|pengiriman promo] … [dihentikan|disudahi|diakhiri|ditiadakan|distop|diberhentikan|dicabut|dinonaktifkan|dimatikan]
      [terima kasih|berterima kasih|menghargai|senang|senang sekali|bersyukur|baiknya|alangkah baiknya|lega|happy|apresiasi|mengapresiasi] … [bila|jika|kalau|kalo|apabila|seandainya|andai] (saya|nomor saya|kami|kalian|anda|gue|bisa) (tidak|bisa|lagi|berhenti) [nay|berhenti|stop] (lagi|perlu) [receive|send] (apa pun|lagi|texts)
      [kalau|kalo|klo|jika|bila|apabila|sampai|sampe|masih|berani] (kalian|anda|masih|sampai|tetap|sekali lagi) (masih|tetap) [bandel|ngeyel|nekat|ganggu|neror|gangguin|maksa|kirim|ngirim|sms] … [threat]
      [threat] … [kalau|kalo|klo|jika|bila|sampai|sampe] (kalian|lo|masih|sampai|tetap|ada) (masih|tetap) [kirim|ngirim|ngirimin|sms|ganggu|spam|nyepam|hubungi|bandel]
      [kirim|ngirim|sms|ganggu|spam|chat] (sekali|satu|sms|pesan) lagi (,|awas|saya|gue|aku) … [threat]
      [lain kali|berikutnya|selanjutnya|kali berikutnya|next time|habis ini|setelah ini] … [pengacara|polisi|lawyer|hukum|kominfo|somasi|laporkan|gue blokir|saya blokir]
      [useless] (saja|aja|juga|kalian|anda|lo|lah) (kalian|anda|lo) [send|tell] (juga|terus|lagi|saya|gue)
      [useless] … [texts] … [nay] (akan|bakal|pernah) [baca|dibaca|beli|tertarik|liat|lihat|peduli]
      [moved] … [percuma|sia sia|buat apa|ngapain|gak guna|ga guna|stop|jangan|hapus|coret|tolong hapus] … [tell|send|texts|nomor saya|nomor gue|nomor ini]
      [pesan|sms|promo|texts|nomor kalian|kalian] (kalian|anda|lo|ini) (langsung|sudah|udah|otomatis|saya|gue|aku) (langsung|sudah|udah|saya|gue) [masuk|masukin|masukkan|buang ke|ke|gue masukin|saya masukkan|berakhir di|nyangkut di] (ke) (di) [bin]
      [berapa kali|brp kali|berapa puluh kali|sampai berapa kali] (sih|lagi|saya|gue) (saya|gue|aku) [harus|perlu|mesti|kudu] (saya|gue|aku) [bilang|ngomong|minta|tolak|nolak|jelasin|ulang|ulangi|menolak|balas|ketik]
      [udah|sudah|kan|kan udah|kan sudah] (saya|gue|aku|berkali kali|sering) [dibilang|bilang|dibilangin|ngomong|tolak|nolak|ditolak|menolak|jawab|dijawab] (saya|gue|aku|kalau|kalo|kalau saya) [noWant|dont|nay|stop|ogah] … [ngeyel|bandel|masih|maksa|kok|tetap|tetep|ngotot|terus|juga|dikirim|kirim]
      ? ^ (pokoknya|sekali lagi|yang namanya) [tidak|gak|nggak|ga|enggak] [ya|berarti|artinya|adalah|itu] [tidak|gak|nggak|ga|enggak] (titik|ya|ngerti|paham|min) $
      [ini|semoga|anggap|biar|jadikan|harap|moga moga|mudah mudahan|semoga ini|biarlah ini|mohon ini] (jadi|menjadi|yang|adalah|aja) (yang) [texts] (yang|paling) [terakhir|penghabisan|pamungkas]
      ? ^ (semoga|harap|anggap|biar|pokoknya|tolong) [ini yang terakhir|yang terakhir|yang terakhir kali|terakhir kali|terakhir kalinya|ini terakhir|ini terakhir kali|terakhir kalian sms] (ya|kali|kalinya|kalian|dari kalian|min|lho) $
      [semoga|mudah mudahan|moga|moga moga|harap|berharap|saya harap|mohon] … [gak|tidak|ga|nggak|jangan] (ada|pernah) (lagi|ada) [texts|kirim|dikirimi|sms] (lagi|yang|kayak|seperti)
      ? ^ (oke|fix|maaf|udah|jadi|mulai hari ini) (kita|hubungan kita|urusan kita|antara kita) [selesai|kelar|putus|bubar|tamat|berakhir|end|udahan|cerai|pisah] (ya|aja|sampai di sini|sekarang|cukup sampai sini) [min|admin|toko|shop|kalian] $
      ? [putus|bubar|udahan|cerai|pisah|selesai] (aja|ya|dong|kita) [min|admin] (aku|gue|saya|udah)
      [selamat tinggal|dadah|babay|bye] (untuk|buat) [selamanya|selama lamanya|sms kalian|promo kalian|kalian semua]
      [anggap|anggaplah|anggep|pura pura] (aja|saja|lah) (kita|gue|saya|nomor ini|aku|nomor saya|nomor gue) … [gak ada|tidak ada|ga ada|nggak ada|gak kenal|tidak kenal|ga kenal|gak pernah kenal|tidak pernah kenal|sudah mati|udah mati|udah tiada|hilang|tidak pernah ada|gak eksis|bukan siapa siapa]
      [menjauh|menjauhlah|pergi|pergilah|minggat|enyah|enyahlah|keluar|hilang|menghilang|menghilanglah|jauhkan diri] (sana|lah|lo|kalian|jauh jauh) [dari] [hp|hidup|ponsel|inbox|layar|hape|nomor|kehidupan] (saya|gue|aku|gw|ini)
      [out] (aja|saja|dong|deh|lah|sudah|tolong) [number] [own]
      [out] (aja|saja|dong) [own] (aja|dong|segera) [dari] (semua|buku|daftar) [list]
      ? ^ (maaf|saya|aku|gue|kak|terima kasih) (saya|aku|gue) [nay] [minat|tertarik|berminat|butuh|perlu|peduli|interested] (ya|kak|min|,) [sama sekali|sedikit pun|sedikitpun|blas|babar blas|selamanya|sampai kapan pun|dengan apa pun|apa pun|apapun]
      ? ^ (saya|aku|gue|gw|kami|maaf) [nay] (akan|bakal|bakalan|pernah|mau) [beli|belanja|ikut|ikutan|pinjam|gabung|membeli] (barang) [apa pun|apapun|apa apa|apa2|di sini|dari kalian|dagangan kalian|produk kalian] (lagi|kok|ya) $
      [dont] (kalian|anda) (buang|membuang|habiskan) [buang waktu|membuang waktu|buang buang waktu|buang pulsa|habiskan pulsa|habisin pulsa|buang tenaga|buang energi|buang uang] (dan|kalian|anda|lo|untuk|buat) [kalian|anda|lo|saya|gue|pulsa|pulsanya|nawarin|ngirim|kirim]
      [hemat|hematlah|irit|simpan|sayang|sayangi] (aja|saja|deh|lah|lebih baik) [pulsa|pulsanya|uang|duit|tenaga|waktu|sms|kata kata|energi|anggaran|biaya sms|napas] (kalian|anda|lo|lu|mu|nya) [kalian|anda|lo|lu|deh|aja|saja]
      [useless] (aja|saja|kalian|anda) [nawarin|promosi|jualan|ngiklan|ngirim|kirim|sms]
      [biarkan|biarin|kasih|izinkan|biar|berilah|beri|kasi] (saya|aku|gue|kami|orang|kakek|nenek|ibu) (bisa) [tidur|istirahat|tenang|damai|hidup tenang|tidur nyenyak|hidup damai|napas|bernapas] … [sms|kirim|ngirim|texts]
      [kok|masih|masa|ngapain|kenapa] (aja|masih) [ngirim|ngirimin|sms|kirim|spam|nawarin] … [tengah malam|tengah malem|jam segini|subuh|mulu|terus|tiap hari|gak bosen|ga capek|gak capek|gak punya otak|gak sopan|ga sopan|orang tidur]
      [tengah malam|tengah malem|jam segini|subuh|malam malam|malem malem|dini hari] (kok|masih|malah|gini) (aja|masih) [ngirim|ngirimin|sms|kirim|spam|nawarin|promo]
      [cabut|cabutlah|putus|putuskan|matikan|tutup|berhentikan|=stop|nonaktifkan|hentikan] (saja|aja|dong) (semua) [layanan|fitur|fasilitas] (sms|pesan|promo|notifikasi|ini) (dari|untuk|di|ke|pada) [nomor|hp|sms|saya|gue|promo|notifikasi]
      [place] (saya|gue|aku|gw|ku|udah|sampai|mau) (udah|sudah|mau|jadi) [bury] … [texts|sampah|kalian|lo|lu]
      [place] (saya|gue|aku|gw) … [bury] … [gara gara|gara2|karena|karna|akibat|sama] (ulah|sms) [kalian|anda|lo|lu|texts]
      [texts] … [bury|annoys]
      [annoys] (tau|banget|bgt|sekali|sumpah|nih) … [texts|ngirim|ngirimin|sms|kirim]
      [tired] (banget|bgt|gue|saya|aku|sama|dengan|lihat) (gue|saya|sama|dengan|lihat|dapet|baca) [texts|semua ini|kalian|kelakuan kalian|diskon|diskonan]
      [texts|dikirimin|dikirimi|disms|diskonmu] … [tired]
      ? ^ (ini|kalian|lo|lu|sumpah|asli|jujur) [ganggu|ganggu banget|mengganggu|mengganggu sekali|sangat mengganggu|berisik|berisik banget|nyebelin banget|ganggu tau|ganggu bgt] (tau|banget|bgt|sumpah|ya|lo|lu|kalian|woy|ah) $
      [curse] (lah|lu|lo|kalian|banget|sama|buat) (lah|lu|lo|kalian|sama) [send|texts] (mulu|terus|lagi|lo|kalian|lu)
      [curse] … [texts|stop kirim|stop ngirim|jangan kirim|berisik|ngirim mulu|kirim mulu|spam mulu]
      [bacot|berisik|cerewet] (lu|lo|kalian|amat|banget) … [spam|kirim|ngirim|promo|sms] (mulu|terus|aja)
      [menurut|berdasarkan|sesuai|dalam] (uu|undang undang|aturan) [uu pdp|uu ite|undang undang|pdp|permenkominfo|uu perlindungan konsumen|perlindungan data pribadi|hukum] … [melanggar|pelanggaran|dilarang|ilegal|terlarang|tidak boleh|tanpa izin|tanpa persetujuan]
      [saya|aku|gue|anak saya] (ini|masih|baru|cuma) (umur|usia|kelas) [sd|smp|anak anak|bocah|di bawah umur|anak kecil|8 tahun|9 tahun|10 tahun|11 tahun|12 tahun|13 tahun|14 tahun|10|11|12|13] … [gak bolehin|ga bolehin|gak boleh|tidak boleh|tidak mengizinkan|dilarang|melarang|dimarahin|dimarahi|jangan|gak ngasih]
      [pemilik|yang punya|pengguna] (hp|dari) [nomor ini|nomer ini|no ini|nomor tsb|kartu ini|hp ini] (sudah|telah|udah|baru) [meninggal|berpulang|wafat|tiada|almarhum|almarhumah|tutup usia|meninggal dunia|gak ada|tiada]
      [luar negeri|roaming|singapura|malaysia|hongkong|taiwan|saudi] … [kena|bayar|mahal|pulsa|roaming|kepotong] … [sms|pesan|terima|kirim|promo]
      [hp|telepon|nomor] ini (dipake|dipakai|punya|milik|buat|khusus|untuk) (dipake|dipakai|buat|untuk|bersama) [sekeluarga|keluarga|rame rame|bersama|kerja|kantor|darurat|ugd|rumah sakit|anak|sekolah|dinas|ojek|usaha|kerjaan] … [jangan|bukan|stop|dilarang|gak|ga|tidak|tolong]
      [saya|aku|me|i] (sudah|udah) [no|not|tidak] (lagi|mau|want) [mau|want|perlu|suka|like|kirim] (lagi) [texts|sms|kirim|message|messages|pesan]
      [pencet|klik|tekan|ketik|mesti|harus] (tombol) [apa|mana|gimana] (sih|ya|lagi) (biar|supaya|agar) [biar|supaya|agar] (gue|saya|aku|gak|bisa) [nay|berhenti|bebas|lepas] (lagi|bakal) [receive|dapet|dapat|dikirimin|dikirimi|disms|ginian|kalian]
      [apa|gimana|bagaimana|masa] (gak|ga|tidak) (ada) [cara|caranya|jalan] (biar|supaya|agar|untuk|lain) [nay|berhenti|stop|biar gak|supaya gak|agar tidak|supaya tidak|biar ga] [receive|dikirimi|dikirimin|texts|dihubungi]
      [bisa|bisakah|boleh|bolehkah|dapatkah|mungkinkah|apa bisa|apakah bisa|berkenan|apakah berkenan|apakah anda berkenan|bersediakah] (gak|ga|tidak|nggak|ya|sih|kah|tolong) (untuk|agar) [nomor|no|nomer|nama|saya|gue|kontak] (saya|gue|aku|ini) [dikeluarkan|dihapus|dicoret|dikeluarin|dicabut|dilepas|diremove|dihapusin|diskip]
      [berkenan|berkenankah|bersedia|sudikah|sudi|bisa|boleh|tolong|mohon|kiranya] (kiranya|gak|ga|bapak ibu|anda) (untuk|agar|supaya) [jangan|berhenti|=stop|tidak lagi|gak usah|ga usah|tidak usah] (lagi|usah|perlu) [send|tell|menghubungi|mengirim|mengirimi|dikirimi|sms|ngirim] (saya|kami|lagi|sms|pesan|ke)
      [berkenan|berkenankah|bersedia|sudikah|sudi|tolong|mohon|kiranya] (kiranya|bapak ibu|anda) (untuk|agar|supaya) [nay] (lagi|usah|perlu) [menghubungi|mengirim|mengirimi|dikirimi|sms|ngirim|kirim|hubungi]
      [bisa|boleh] (gak|ga|nggak|tidak|kah) (sih|ya|kak|min) (sehari|sekali|seminggu|kalian|lo) (aja|saja) [gak usah|ga usah|tidak usah|nggak usah|jangan|berhenti|=stop] (usah|lagi) [send|sms|ngirim]
      [makasih|terima kasih|thanks|trims|hebat|selamat|mantap] (ya|banyak|atas|buat|untuk) (buat|atas|untuk) [sms|pesan|promo|spam|iklan] (yang) [kesepuluh|kesejuta|keseratus|ke 10|ke 100|ke seribu|keseribu|kesekian|ke sekian|kelima|ke 5] … [hari ini|kalian|nya|kali|minggu ini]
      [mama|mamaku|ibu|ibuku|bapak|bapakku|nenek|kakek|istri|suami|dia|beliau|nyokap|bokap|anak|oma|opa|ayah|emak] (saya|gue|aku|ku) [noWant] (lagi) [receive|texts|kirim] (ini|texts|lagi|ginian|beginian)
      [dont|stop|jangan] (lagi) [send] [kin] (saya|gue|gw|aku|kami|lagi|ya)
      [lewat|via|pakai|pake|hanya|cukup|kirim] (lewat|via|ke|di) [email|surel|e mail|pos|surat|telepon|wa|whatsapp] (aja|saja|ya|dong|kalau|,) (ya|kalau) [jangan|bukan|gak usah|ga usah|tidak usah|tidak|stop|bkn] (lewat|pakai|pake|via|ke|kirim|dari) [sms|nomor ini|hp|hp ini|nomor saya|sms lagi|ke nomor ini]
      [jangan|bukan|stop|gak usah|ga usah|tidak usah] (lewat|pakai|pake|via) [sms|pesan singkat] (lagi|ya|dong|,|tapi|kalau) (lagi|tapi|cukup|lewat|ke|via) [email aja|email saja|lewat email|ke email|via email|email|surel]
      [rajin|semangat|niat|getol|giat|produktif] (amat|banget|sekali|ya|bener) [ngirimnya|kirimnya|ngirim|kirim|smsnya|nyepam|spamnya|spam] (sms|promo|,) … [libur|istirahat|cuti|capek|pensiun|berhenti|udahan|stop|dong]
      [kosongkan|bersihkan|bebaskan|sterilkan|selamatkan] (dong|tolong) [place|nomor] (saya|gue|aku|ini) dari [texts|gangguan|spam]
      [bisa|tolong|mohon|mbok|coba] (gak|ga|dong|ya) [insaf|tobat|sadar diri|tau diri|tahu diri|sopan dikit] … [sms|promo|kirim|ngirim|spam|iklan]
      [tong|ulah|montong|entong] (lagi|waé|wae) [ngirim|ngirimin|ngirim wae|ngaganggu|dikirim|kirim|sms|ngirim ngirim] (wae|deui|ka|waé|lagi|sms)
      [ora|ra|aja|ojo|ampun|mboten] (usah|sah|perlu|susah) [ngirim|ngirimi|dikirimi|ngganggu|sms|kirim|ngirim ngirim] (maneh|meneh|malih|terus|sms)
      [hidup|hari|tidur|istirahat] (saya|gue|aku) [tenang|damai|nyenyak|lebih baik|indah|bahagia] (kalau|tanpa|sebelum|kalo) (tanpa|gak ada|tidak ada) [texts|kalian]
      [moved] … [tidak perlu|gak perlu|ga perlu|tidak usah|gak usah|ga usah|jangan|nggak usah] … [dikabari|dikabarin|diberitahu|diinfo|diingatkan|diundang|ditawari|diingetin|dikirimi|dihubungi]
      [bukan] (lagi) [karyawan|pegawai|anggota|member|siswa|mahasiswa|pelanggan|nasabah|penghuni|warga|pasien] … [nay|jangan|jgn|hapus] (perlu|usah) [tell|send|hapus|nomor]
      ? ^ (mohon|tolong|plis) [udahin|sudahi|akhiri|tamatkan|hentikan semua ini|udahin aja|akhiri saja|sudahi saja|sudahi ini|akhiri ini] (saja|aja|dong|deh|ini|semua ini|sampai sini|ya|lah) $
      [sudah|udah|sdh] (saya|gue|aku|kami) [dilaporkan|dilaporin|laporkan|laporin|lapor|diadukan|adukan|report|direport] (ke|sebagai|jadi) (ke) [aduan nomor|aduannomor|kominfo|komdigi|spam|ojk|ylki|polisi|provider|operator|bpkn]
      [texts] (ini|kalian|lo) (sudah|udah) [dilaporkan|dilaporin|saya laporkan|gue laporin|ditandai|saya tandai|direport|saya report|gue report]
      ? ^ [minta|mohon|butuh|kasih|tolong kasih|pengen] [ketenangan|ketenangan hidup|sedikit ketenangan|kedamaian] (dong|ya|sedikit|please|tolong|sih) $
      [kenapa|ngapain|kok] (sih|kalian|lo) (kalian|lo) [texts|ngirim|kirim|sms|ngirimin] [terus|mulu|melulu|terusan|tiap hari] (sih|ya|ke saya) $
      [email|surel|email aja|email saja|lewat email] (aja|saja|ya|dong) [jangan|bukan|gak usah|ga usah|tidak usah] [sms|lewat sms|pakai sms|via sms|kirim sms] (ya|lagi|dong) $
      [noNeed] [ngingetin|ingetin|ingatin|ngingatin|mengingatkan|diingetin|diingatkan|ngucapin|ucapin] (saya|gue|soal|tentang) (jadwal|servis|ultah|ulang tahun|jatuh tempo|promo|cicilan) [lagi|terus|tiap bulan]
      ? ^ (tolong|aku|gue|saya|mending|kita) (mau|pengen|aja) [udahan|udahan aja|putus|putus aja|pisah] (ya|aja|deh) (hubungan kita|sama kalian|dari list|sama toko ini|min) $
      [bukan|gak masuk|tidak masuk|ga masuk] (lah) [target|sasaran|target pasar|target market|segmen|pangsa pasar|kriteria|mesin penerima iklan|tempat sampah iklan] (pasar) [kalian|anda|lo|iklan|promosi|toko ini]
      [jangan|gak usah|tidak perlu|stop|tidak ada|gak ada] (ada) (lagi) [komunikasi|kontak|hubungan|interaksi] (lagi|apa pun) [lagi|apa pun|apapun|antara kita|dengan saya|sama kalian]
      [cari|carilah|nyari] (aja|saja) [korban|mangsa|orang|target|pelanggan|pembeli|nomor] [lain|lain aja|lain saja|yang lain|yang mau]
      [kasian|kasihan|kasihani|kasihanilah] (dong|sama|deh) (sama) [place|nomor saya|telinga saya|kuping gue]
      ? ^ (kalian|ih|kok|emang) (gak|ga|tidak) [kapok kapok|ada kapoknya|gak kapok kapok|ga kapok kapok|gak ada kapoknya|pantang menyerah] (ya|sih|kalian|lo) (kalian|ya) $
      [gak|ga|tidak|nggak|enggak] [beli|mau|minat|pinjam|butuh|tertarik] (itu) [ya|berarti|artinya] (ya) [gak|ga|tidak|nggak|enggak] [beli|mau|minat|pinjam|butuh|tertarik]
      [hilang|ilang|kehilangan|habis|abis|udah gak ada|udah ga ada|lenyap] [minat|selera|respek|mood|nafsu|gairah|simpati] (saya|gue) (sama|dengan|buat|ke) [texts|kalian|toko ini|merek ini]
      kapan (sih|ya) (kalian|lo|anda) (akan|bakal|mau) [nyerah|menyerah|insaf|tobat|bosan ngirim|capek ngirim|berhenti ngirim|berhenti kirim|kapok]
      [eneg|enek|muak|mual|bosen|bosan|capek|males|benci|jijik] (banget|gue|saya) (gue|saya) (liat|lihat|ngeliat|baca|denger|dengar) [nama|promo|sms|pesan|diskon|iklan|notif] (toko|dari|merek) [kalian|anda|lo|ini|toko kalian|toko ini|merek kalian]
      [siapa] (yang|yg) [ngasih|kasih|memberi|nyebar|nyebarin|jual|bocorin] [nomor|no|nomer] (saya|gue|aku|gw) (ke kalian) (tolong) [hapus|keluarkan|buang|hapusin|keluarin|coret] (sekarang|segera|dong)
      [number] (saya|gue|aku|ini|kami) (tolong|mohon) [jangan|jgn|gak usah|tidak usah|tidak perlu] (lagi) [dimasukkan|dimasukin|diikutkan|diikutsertakan|disertakan|didaftarkan|didaftarin|dicatat|ditambahkan|dimasukan|dipakai buat promo|dikirimi|dikirimin] (lagi|ke)
      [kin] (saya|gue|aku) … [bingung|takut|pikun|gaptek|panik|kaget|gak ngerti|tidak mengerti|ketakutan] … [dihentikan|stop|hentikan|jangan|tolong berhenti|diakhiri|keluarkan|hapus nomor]
      [bisakah|bisa|maukah|sudikah|tolong|mohon] (gak|ga|kalian|anda|lah) (kalian|anda) [membiarkan|biarkan|biarin|ninggalin|meninggalkan] [me] [tenang|sendiri|hidup tenang|damai|dalam damai|istirahat|hidup damai]
      ? ^ (kak|min|maaf|oke|fix) (aku|gue|saya|gw) [pamit undur diri|pamit dari list|mengundurkan diri dari list] (ya|deh|kak|min) (ya|gak usah kirim lagi) $
      ? ^ [kak|min|maaf|oke|fix] (aku|gue|saya|gw) [mundur|mundur aja|undur diri|pamit] [ya|deh|kak|dari list|min] (ya|gak usah kirim lagi) $
      ? ^ (aku|gue|saya|gw) [mundur|undur diri|pamit|mengundurkan diri] dari list (ya|deh|kak|min) $
      [place|number] (saya|gue|aku|gw|ku|ini) [bukan|bkn|dudu|bukanlah] (sebuah) [papan|baliho|billboard|reklame|mading|etalase|lapak|pasar|koran|tempat|tong|keranjang|spanduk|kotak] … [reklame|iklan|sampah|promo|promosi|pengumuman|bos|min|kalian|lo]
      ? ^ (maaf|oi|woy|hei) [place|number] [saya|gue|aku|gw|ku] [bukan|bkn] [baliho|billboard|papan iklan|papan reklame|tempat sampah|tong sampah|mading|etalase|lapak] (bos|min|ya|kalian) $
      [send] (promo|iklan|kalian|pesan) (cukup|sudah) [sampai|sampe|cukup] [di sini|disini|sini|hari ini] (saja|aja)
      [nongol|muncul|masuk|datang|dateng|bunyi|nyepam|ngirim] (lagi) [mulu|terus|melulu|lagi|wae] … [kelar|udahan|stop|berhenti|kapok|tobat|capek|napa]
      [nay] (ada|punya) (lagi) [urusan|hubungan|sangkutan|kepentingan|keperluan] (apa pun|apapun|apa apa) lagi (sama|dengan) [you]
      [gausah|ga usah|gak usah|jangan|jgn] (pada) [sok akrab|sok kenal|sok asik|sok dekat|sksd]
      [urus|urusin|urusi] (aja|saja) (toko|bisnis|dagangan) [lo|lu|kalian|masing masing|sendiri] … [nyepamin|spam|ngirim|sms|ganggu|gangguin|kirim]
      [berapa kali|harus|perlu|apa perlu] … [datangi|datengin|samperin|didatangi] … [kantor|toko|kalian] … [berhenti|stop|brenti|kapok|udahan]
      [texts] … [tidak usah|ga usah|gak usah|jangan|tidak perlu] (lagi) [diperpanjang|dilanjut|dilanjutkan|dilanjutin|diteruskan|diterusin|dikirim|dikirimkan|dikasih]
      [tidak usah|ga usah|gak usah|jangan|tidak perlu] (lagi) [diperpanjang|dilanjut|dilanjutkan|dilanjutin|diteruskan|diterusin] (lagi) … [texts|infonya|info infonya|info-infonya|langganan|langganannya|kirimannya]
      [simpan|simpen|makan|telan|pakai|pake] (aja|saja|tuh) [promonya|diskonnya|vouchernya|kuponnya|promo kalian|promo lo|tawarannya|penawarannya|iklannya] … [sendiri|orang lain|yang lain|sana]
      ^ (maaf|oi) [kamu|kau|anda|kalian|lo|you] [tidak|no|jangan|not|jgn] (lagi) [send] … (lagi) [saya|aku|me|again|texts]
      ^ [texts] [=out|minggir|dilarang|terlarang|=stop|haram|ditolak|cukup|bye] $
      [texts] (mah) [=out|minggat|gak boleh masuk|ga boleh masuk|tidak diterima|gak diterima] $
      ? ^ (ampun deh|please|plis|tolong|woy|woi|udah|ayolah|duh|aduh|hadeh|hadeuh) [berhenti|stop|udahan|cukup|brenti|berenti|setop|hentikan] [napa|kek|nape|ngapa|kenapa|dong napa] (sih|ya) $
      [gimana|bagaimana|gmn|cara|caranya|piye|kumaha] (caranya|cara|ya|sih|sih ini) (biar|supaya|agar) … [texts] … [matiin|matikan|stop|tolong|hentikan|berhentiin|off|keluarin|hapus] (dong|aja|ya|kak)
      [sehari] [tiga kali|dua kali|3 kali|5 kali|lima kali|empat kali|2x|3x|4x|5x|berkali kali|sepuluh kali] … [berhenti|stop|udahan|ganggu|capek|ampun|muak|bosan|napa]
      [takut|kaget|trauma|jantungan|pengang|budek|sakit|kebangun|bangun|nangis|terganggu|pusing] (sampai|sampe|terus) … [gara gara|denger|dengar|karena|sama|akibat] [texts|pesan kalian|notif lo|notif kalian|sms kalian|promo kalian|iklan kalian|ulah kalian]
      ? ^ (yaelah|halah|hadeh|duh|astaga|ya ampun|buset|alamak|woi) [ini lagi ini lagi|itu lagi itu lagi|lagi lagi kalian|kalian lagi kalian lagi|lu lagi lu lagi|lo lagi lo lagi|lagi lagi promo|promo lagi promo lagi|lagi lagi sms kalian|iklan lagi iklan lagi] (deh|sih|ah) $
      ? [kalau|kalo|klo|sekali lagi|sampai] … [terus|lagi|mulu|masih|bunyi|begini] … [ganti nomor|ganti nomer|ganti kartu|buang kartu|ganti no|buang sim|patahin sim]
      ? ^ (kak|min) [bisa|bisakah|boleh] (gak|ga|nggak|tidak) (sih|ya) [ga usah|gak usah|jangan|tidak usah|nggak usah] [tiap hari|sering sering|terus terusan|tiap jam|tiap pagi|segitunya|sebanyak itu] (ya|dong|min) $
      [toko|merek|brand|kalian|nomor kalian|nama kalian] (kalian|ini|lo|anda) (udah|sudah) (saya|gue|aku) [coret|hapus|delete|buang|unfollow|blacklist|keluarkan] (dari) [hidup|hati|daftar|hp|kamus]
      [tidak ada|gak ada|ga ada|nggak ada|tak ada|tiada] (seorang|satu|satupun) (pun|orang) … [di rumah|di sini|disini|di keluarga|di kantor|di nomor] … [butuh|perlu|mau|minat|tertarik|ingin] … [texts|pinjaman|itu|ini|kalian|lo]
      [hubungan|urusan|kisah|cerita] (kita|kami) … [harus berakhir|berakhir|selesai|sampai di sini|kandas|putus|tamat|cukup|usai] … [min|admin|kak|kalian|toko|sini]
      [nenek|kakek|ibu|bapak|mama|orang tua|anak|emak|bayi] (saya|gue|aku|ku) … [takut|kaget|kebangun|bangun|nangis|bingung|panik|stres|trauma] … [texts|kalian|notif|hp bunyi]
      [udah|sudah] (gue|saya|aku) [say goodbye|bilang bye|pamit|putusin|tinggalin|cerai|block|mute|unfollow] … [masih|kok|tetep|tetap] (aja|juga) [nongol|muncul|dikirim|kirim|dateng|masuk|ngejar|nyariin|hubungi|ganggu]
      [bukan|gak masuk|ga masuk] (lah) [target|sasaran|segmen|pasar] … [cari|ke] (aja|saja|yang) [lain|yang lain|orang lain]
      [tukang becak|ojol|pengangguran|mahasiswa kere|petani|pensiunan|orang miskin|ga punya duit|gak punya duit|tidak punya uang|bokek] … [jangan|gak usah|ga usah|percuma|stop] … [tawarin|ditawarin|nawarin|ditawari|promo|kirim|iklan]
      [jam|pukul] (1|2|3|4|12|dua|tiga|satu) (pagi|malam|subuh) … [kirim|ngirim|sms|promo|iklan] … [gila|waras|otak|sopan|mikir|tidur]
      [coba|tolong|plis|mbok|tobat] (sih) [tobat|insaf|kelarin|udahan|sadar|dong] [napa|kek|dong|min|kak|nape]
      ? [kalian|lo|lu|anda] (tuh|itu|ini|pada) (emang|memang) [ga ada|gak ada|nggak ada|tidak ada|ga punya|gak punya|ga|gak|tidak|nggak] (rasa) [capeknya|capek capeknya|capek|bosan|bosennya|bosannya|bosen|lelah|malu|malunya|kapoknya|kapok|tobatnya] (ya|apa|kah|sih|ngirim|kirim)
      [gak usah|ga usah|gausah|jangan|tidak usah|nggak usah] [pura pura|pura2|sok|sok sokan] (perhatian|peduli|baik) [perhatian|peduli|ngucapin|baik|care|ngasih|inget|ingat]
      [nomor|nomer|hp|no] (ini|saya|gue) (harus|wajib|sudah) [bebas|bersih|steril|tertutup|haram] (dari|buat|untuk|bagi) [texts]
      [hormati|hargai|menghormati|menghargai] (dong|tolong|lah) [privasi|kenyamanan|ketenangan|hak] (orang|saya|gue|pelanggan|konsumen|orang lain)
      [ganggu|gangguin|spam|spamin|kirimin|recokin|teror] (aja|saja|sana) [orang lain|yang lain|tetangga|orang|mantan lo] (aja|sana|saja)
      [pihak|tim|bagian|divisi] [marketing|pemasaran|promosi|sales] (untuk|agar) [berhenti|stop|tidak lagi|menghentikan|hentikan|jangan]
      [dihentiin|distopin|dihentikan|diberhentiin|disetop|diakhiri|dimatiin|diputusin] (aja|dong|saja) (ini|semua) [texts]
      [dua|tiga|empat|berkali|2|3|4] [kali|x] (kali|meminta|minta) … [dikeluarkan|dihapus|dicoret|keluarkan|hapus|unsub|stop|berhenti|dihentikan] (dari) $
      ? [kalian|lo|lu|ini] (tuh|itu|udah) [kayak|kaya|seperti|mirip|macam] (kayak) [mantan|debt collector|lintah|nyamuk|setan|hantu|penguntit|stalker] (gue|aja|yang) … [ga bisa|gak bisa|ngejar|nempel|ganggu|move on|terus|mulu]
      ? [iseng|kurang kerjaan|gabut|ga ada kerjaan|gak ada kerjaan|nganggur] (banget|amat|ya|bener) (ya|sih) [kirim2|kirim kirim|ngirim|kirim|sms|spam|nyepam|ngirim2]
      [mohon|tolong|harap] [dihentikan|distop|disetop|diakhiri] … [lansia|tua|sakit|terganggu|sepuh|istirahat|pikun]
      [texts|kalian] (kalian|lo) … [bikin|membuat] (saya|gue) [istri|suami|pacar|bini|laki] (saya|gue|ku) … [curiga|cemburu|marah|salah paham|ngamuk|ribut]`,
    stop_all: `
      [stop|akhiri|putuskan] [semua|segala|seluruh] (bentuk|macam|jenis) [komunikasi|kontak|hubungan|korespondensi] (dengan|kepada|ke|sama) [saya|aku|gue|gw|kami|nomor ini]
      [jangan ada|tidak mau ada|ga mau ada|gak mau ada|tidak ingin ada|tidak usah ada] (lagi) [kontak|komunikasi|hubungan|pesan|telepon|sms] (lagi) … [apapun|apa pun|lagi] … [perusahaan|kalian|anda|pihak kalian|pihak anda]
      [noWant|dont|stop|tolak] … [texts] … [dari] [perusahaan|brand|merek|toko|pt] [manapun|mana pun|mana saja|apapun|apa pun] (di) (grup|kalian)
      ^ (tolong|mohon|saya mau) [batalkan|batalin|hentikan|=stop|nonaktifkan|unreg] (aja|saja|tolong) [semuanya|semua nya|segalanya|semua apa pun] $
      [batalkan|batalin|hentikan|=stop|hapus|nonaktifkan|unreg] (aja|saja|tolong) [semua langganan]
      [out] (aja|nama|nomor|nomer|no) [own|number] (hp|saya|aku|gue) (dari) [semua|seluruh|segala] [list|daftar|grup|database]
      [stop|hentikan|batalkan|batalin|nonaktifkan|matikan|hapus|berhentikan] (aja|saja|dari|kirim) [semua|semuanya|seluruh|segala] (jenis|bentuk) [texts|langganan|layanan|telepon|panggilan|email] (dan|saya|atau) (telepon|telpon|sms|wa|saya|panggilan)
      [semua|seluruh] [texts|langganan|layanan] (dan|saya) (telepon|sms) (tolong|mohon) [stop|dihentikan|hentikan|batalkan|dibatalkan]
      [stop|hentikan|batalkan|hapus|dont|noWant|unreg|matikan] … [all] … [brands]
      [stop|dont|noWant] … [texts] … dari [all] … [brands]
      [=stop|hentikan|batalkan|unreg] (aja|saja|dari) [semua|semuanya|seluruh] [sms|pesan|promo|iklan|langganan|layanan|notifikasi]
      ^ (tolong|mohon) [=stop|hentikan|batalkan|unreg] (aja|saja|dari) [semua|semuanya] (ya|dong|sms) $
      [dont] … [apa pun|apapun] … [semua|seluruh] [brands]
      [semua|seluruh] [brand|merek|perusahaan|toko|anak perusahaan|layanan] … (di|dari|dalam) (grup|group) … [tidak|jangan|stop|gak|ga|hentikan|dilarang] … [menghubungi|hubungi|kirim|mengirim|boleh|lagi|dikirimi|sms|kontak]
      [wa|email|telepon|sms|telpon|surat|notifikasi] (,) [wa|email|telepon|sms|telpon|surat|notifikasi] (dan|,) [wa|email|telepon|sms|telpon|surat|notifikasi] … [tidak|jangan|stop|gak|ga|hentikan|berhenti] … (menghubungi|lagi|semua)
      [tidak ada satu pun|tidak ada satupun|gak ada satupun|tak satu pun] … [boleh|menghubungi|mengirim|hubungi]
      [all] … [brands] … [jangan|jgn|dilarang|tidak boleh|gak boleh] (ada) (yang) [send|menghubungi]`,
    start: `
      [kirim|kirimin|kirimkan] (saya|aku) [lagi|kembali] [promonya|infonya|smsnya|promosinya|penawarannya|pesan promo|newsletternya] (ya|dong)
      [mau|ingin|pengen|minta] [terima|dapat|dapet|menerima|langganan|berlangganan] [texts|info] [lagi|kembali]
      [aktifkan|aktifin|hidupkan|lanjutkan|nyalakan] [lagi|kembali] (saya|langganan|sms) [langganan|berlangganan|texts|layanan] (saya|lagi|kembali)
      [aktifkan|aktifin|hidupkan|lanjutkan|nyalakan] (saya|langganan|sms) [langganan|berlangganan|texts|layanan] (saya) [lagi|kembali]
      [aktifkan|aktifin|lanjutkan] (saya) [langganan|berlangganan]
      ^ (saya|aku|gue|kak) (mau|ingin|pengen) [langganan|berlangganan|daftar|subscribe|gabung] (sms|promo|info) (nya) [lagi|kembali] $
      [mau|ingin|pengen|minta|boleh] [terima|dapat|dapet|langganan|berlangganan|dikirimi|menerima] (texts|langganan|berlangganan) … [kembali|ulang]
      ^ (saya|aku|gue|kak) (mau|ingin|pengen|boleh|minta) (lagi) [terima|menerima|dapat|dapet|berlangganan|langganan] (lagi|kembali) [texts] (nya) [lagi|kembali]
      [daftarin|daftarkan|masukin|masukkan|tambahkan|tambahin] [saya|aku|gue|gw] (lagi|kembali) (ke|dong|buat) … [info|promo|list|daftar|langganan|sms|lagi]
      [daftarin|daftarkan|masukin] [lagi|kembali] (dong|buat|ke) (info|promo|list|daftar|langganan|sms)
      [ga sengaja|gak sengaja|tidak sengaja|salah pencet|kepencet] … [stop|berhenti|unreg|batal|keluar]
      [saya|aku|gue|kak|min] (mau|ingin|pengen|minta|boleh) [dikirimi|dikirimin|dikirim|dapat|terima|menerima|dapet|dikabari|diinfo|dimasukkan] (info|sms|lagi) [texts|promo|info promo|info|diskon|newsletter] [lagi|kembali] (seperti|kayak|ya|dong)
      [berubah pikiran|nyesel|menyesal|berubah fikiran] … [lagi|kembali] [kirim|langganan|daftar|sms|promo|dong]
      [berubah pikiran|nyesel|menyesal|berubah fikiran] … [kirim|langganan|daftar|kirimin|daftarin|sms] [lagi|kembali]`,
    help: `
      [butuh|perlu|minta] (bantuan) [bantuan|tolong] … [gimana|bagaimana|hubungi|cs|cara|kontak]
      ^ (maaf|halo|permisi) [ini|kak] [siapa] (ya|nih|sih|kak|yah|gan) $
      ^ (maaf|halo|permisi|kak) [siapa] [ya|nih|yah|gan|ini ya] $
      ^ (maaf|halo|permisi) [ini|anda|kalian|situ] (dari) [siapa|mana|perusahaan apa|pt apa] [ya|sih|kak] $
      ^ (maaf|halo|permisi) [ini|anda|kalian|situ] dari [perusahaan apa|pt apa|perusahaan mana] $
      ^ dari [perusahaan apa|pt apa|perusahaan mana] (ya|sih|ini) $
      [siapa] [yang kirim|yang sms|yang ngirim|yang mengirim] (ini|sms|pesan|promo)
      [gimana|bagaimana|gmn|cara|caranya|apa cara] (cara|caranya|untuk|supaya|biar) [=stop|berhenti|unsubscribe|unreg|membatalkan|keluar|batal|batalin|menghentikan|nyetop] (dari) [sms|langganan|berlangganan|pesan|kirim|promo|list|daftar|spam]
      ^ (kak|min|maaf) [gimana|bagaimana|gmn|cara|caranya|apa cara] (cara|caranya|untuk|supaya|biar) [=stop|berhenti|unsubscribe|unreg|keluar|batal|batalin|nyetop] (ini|nya|ya|dong) $
      [=stop|berhenti|unsubscribe|unreg|batalin] (langganan|sms|promo|ini|nya|berlangganan) [gimana|bagaimana|gmn|caranya] (ya|sih|caranya|kak)
      [hubungi|menghubungi|kontak] (kalian|customer service|cs|anda) [gimana|bagaimana|kemana|lewat mana|dimana]
      (ada) [cs|customer service|admin|orang|operator|petugas] (manusia|beneran|asli) (yang) (bisa) [dihubungi|ditanya|diajak bicara|diajak ngomong|bales|dikontak]
      [mau|pengen|ingin|minta|bisa] (gak|ga) [ngomong|bicara|ngobrol|chat|disambungkan|tersambung] (langsung) (sama|dengan|ke) [orang|manusia|cs|admin|operator|petugas]
      [ini] [robot|bot|mesin] (atau|apa) (orang|manusia|beneran)
      ^ [ini] [orang|manusia] (atau|apa) [robot|bot|mesin|beneran|asli]
      [sambungkan|sambungin|hubungkan|hubungin] (saya|gue|aku|tolong) (ke|dengan|sama) [admin|cs|customer service|orang|manusia|petugas|operator|agen]
      [ini] (sms|pesan|wa|nomor) (resmi|beneran|asli) (dari) [dari mana|dari siapa|dari pihak mana|punya siapa|milik siapa|dari perusahaan mana] (ya|kak|sih)`,
    access: `
      [data|informasi] (pribadi) (apa) (apa|saja|aja) (yang|tentang) … [saya|aku|gue] … [kalian simpan|anda simpan|kalian punya|anda punya|anda miliki|kalian miliki|disimpan|kumpulkan]
      [dapat|dapet|tau|tahu|punya|ambil|peroleh|dpt|memperoleh|mendapat|mendapatkan|mengetahui|ngambil] … [nomorku|nomerku|nomor saya|nomer saya|no saya|data saya|kontak saya|nomor|nomer|no|data|kontak] (hp|telepon|telpon|wa) (saya|aku|gue|gw|ku|sy|pribadi) (ini|saya) [dari mana|darimana|dari siapa|dari mn|drmana|dr mana]
      [dari mana|darimana|dr mana|gimana|bagaimana|siapa|kok] … [dapat|dapet|tau|tahu|punya|ambil|kasih|memberi|peroleh|bisa punya] … [nomor|nomer|no|nomorku|nomerku|kontak] (hp|telepon|wa) (saya|aku|gue|gw|ini|sy)
      [siapa] (yang) [kasih|ngasih|memberi|memberikan] … [nomor|nomer|no|nomorku] (saya|aku|gue)
      [data|informasi] (pribadi) [apa|apa saja|apa aja] … [simpan|punya|miliki|kumpulkan|tentang|disimpan|tau|tahu]
      [apa] (saja|aja) (yang) [data|informasi] … [tentang] [saya|aku|gue|diri saya]
      [apa|apa saja] yang [kalian|anda|kamu] [ketahui|simpan|tahu|tau] tentang [saya|aku|gue]
      [salinan|kopi|copy|melihat|mengakses|akses|minta] … [data] (pribadi) [saya|aku|gue|ku]`,
    erase: `
      [data|nama|nomor|nomer|no] (hp|pribadi) (dan|sama|serta) (nomor|nama|nomer|data|alamat) [saya|gue|gw|aku|kami|sy] [jangan|jgn|tidak boleh|gak boleh|ga boleh] (lagi|pernah) [disimpan|dicatat|disimpen|disimpen simpen] (lagi)
      [jangan|jgn|tidak boleh|gak boleh|ga boleh|dilarang] (lagi|pernah) [simpan|nyimpen|menyimpan|disimpan|simpen|nyimpan] (lagi) [data|nomor|nomer|no|nama] (hp|pribadi|telepon) (dan|serta|sama) (nomor|nama|nomer|data|alamat) [saya|gue|gw|aku|ku|kami|sy] (lagi)
      [informasi|data|info] (pribadi) (tentang|mengenai|milik|soal) [saya|aku|gue] … [dihapus|dihapuskan|hapus|dimusnahkan]
      [hapus|hapuskan|menghapus|hapusin|musnahkan|dihapus|delete|bersihkan] (semua|seluruh|segala|aja|dong|saja) (semua|seluruh) [data] (pribadi|diri) [saya|aku|gue|ku|sy|gw|kami|tentang saya] (saya)
      ^ (tolong|mohon) [hapus|hapuskan|hapusin|musnahkan|delete] (semua|seluruh|segala|aja|dong|saja) [data pribadi|semua data|seluruh data|data diri] (kalian) $
      [data] (pribadi) [saya|aku|gue|ku] … [dihapus|hapus|dimusnahkan]
      [hapus] … [semua|segala] … tentang [saya|aku|gue]
      hak untuk dilupakan
      [hapus|hapuskan|menghapus|hapusin|musnahkan|dihapus|delete|bersihkan|hilangkan] (saja|semua|seluruh|segala|keseluruhan) (data|informasi|riwayat) [data|informasi|data pribadi|info|akun|riwayat|catatan|rekam jejak] (pribadi|diri|dan|milik|tentang|belanja) (saya|aku|gue|kami) (dari|di|yang) [sistem|server|database|basis data|perusahaan|kalian|anda] (perusahaan|milik) (anda|kalian|ini)
      [data|informasi|data pribadi|info|akun|riwayat|catatan|rekam jejak] (pribadi|diri) (milik|tentang) [saya|aku|gue|kami|ku] (untuk|agar|segera|supaya) [dihapus|dihapuskan|dimusnahkan|dibersihkan|dihapus semua|hapus] (semua|segera) (dari|di|pada) (sistem|server|database|basis data|catatan) (perusahaan|milik) (kalian|anda)
      [hak|menggunakan hak|menuntut hak|pakai hak] (saya) (untuk|atas) [penghapusan|dilupakan|menghapus|penghapusan data|dihapus]
      [foto|scan|fotokopi|berkas|dokumen|salinan|file] (ktp|identitas|diri|kk) [ktp|saya|gue|identitas|kk|npwp|pribadi|wajah|diri] (saya|gue|aku) (tolong|mohon|minta) [dihapus|dihapuskan|hapus|dimusnahkan|musnahkan|dibuang|dihilangkan] (dari) (sistem|database|server) (kalian|anda)`,
    rectify: `
      [nama|alamat|data|email|tanggal lahir] [saya|aku|gue] (di|itu|yang|kalian|tercatat|terdaftar|ditulis|tertulis) … [salah|keliru|tidak benar|typo] … (perbaiki|ubah|ganti|koreksi|betulkan)
      [perbaiki|ubah|koreksi|betulkan|ganti|benerin|betulin|perbarui|update] (dong|tolong) [nama|alamat|data|email|informasi] (pribadi) [saya|aku|gue]`,
    port: `
      [data] (pribadi) [saya|aku|gue] … [file|pindah|dipindahkan|perusahaan lain|layanan lain|ekspor]
      [pindahkan|ekspor|transfer|kirimkan] [data] (pribadi) [saya|aku|gue]`,
    object: `
      [keberatan|menolak|tidak setuju|ga setuju|gak setuju] … [penggunaan|pemakaian|pemrosesan|dipakai|digunakan|profiling|analisis|diproses] … [data|informasi|profil]
      [keberatan|menolak|tidak setuju] … [data] (pribadi) saya … [digunakan|dipakai|diproses|dianalisis]
      [keberatan|menolak] … [profiling|pemrofilan]
      [keberatan|menolak|tidak setuju|gak setuju|ga setuju|tidak mengizinkan|ga izinin|tidak terima|gak terima|tidak rela] … [riwayat|data|kebiasaan|belanja|transaksi|perilaku|lokasi|pembelian] (saya|aku|gue|belanja) (saya|aku|gue|belanja) … [dianalisis|dianalisa|analisis|dipakai|digunakan|dilacak|diprofilkan|diolah|untuk iklan|dijadikan|diproses|profil]`,
    restrict: `
      [batasi|bekukan|tangguhkan|hentikan sementara|membatasi|blokir] (dulu|sementara) (penggunaan|pemrosesan|pemakaian) [data] (pribadi) (saya|aku)
      [jangan|jgn|tolong jangan|mohon jangan|tahan|hentikan dulu|stop dulu|bekukan] (dulu|sementara) [pakai|gunakan|proses|olah|sentuh|pakai dulu|diproses|digunakan|dipakai|penggunaan|pemakaian] (dulu) (data) [data|data pribadi|informasi] (pribadi) (saya|aku|gue) … (sampai|selama|sementara|sebelum)
      [data|data saya|datanya|data pribadi] (saya|gue|aku|pribadi) (tolong|mohon) [jangan|jgn|stop|tahan] (dulu) [dipakai|dipake|digunakan|diproses|diolah|disentuh|dipakai dulu|diutak atik|diapa apain|pakai|pake] … [dulu|sementara|sampai|selama|hingga|sebelum|selagi]
      [jangan|jgn|stop|tahan|setop] (dulu) [pakai|pake|gunakan|proses|olah|utak atik|menggunakan|memproses|penggunaan|pemrosesan] (dulu) [data] … [dulu|sementara|sampai|selama|hingga|sebelum|selagi]`,
    do_not_sell: `
      [jangan|jgn|dilarang|tidak boleh|jangan pernah] (pernah) [jual|menjual|bagikan|membagikan|sebar|sebarkan|berikan|kasih|share|menyebarkan] … [data|nomor|informasi|nomer|info] (pribadi) (saya|aku|gue)
      [data|nomor|nomer|info|informasi] (pribadi) [saya|gue|aku|gw|ku] (tolong|sampai) [jangan|jgn|dilarang|gak boleh|tidak boleh|ga boleh] (sampai|pernah) [dijual|dibagi|dibagikan|disebar|disebarkan|disebarin|dikasih|dishare|diberikan|dibocorkan|dijualbelikan|diperjualbelikan]
      [awas|jangan sampai|jgn sampai|ga rela|gak rela|tidak rela|gak mau|ga mau|tidak mau|ga terima|gak terima|keberatan|gak ikhlas] … [data|nomor|nomer|info|informasi] (pribadi) [saya|gue|aku|gw] [dijual|dibagi|dibagikan|disebar|disebarkan|disebarin|dikasih|dishare|diberikan|dibocorkan|dijualbelikan|diperjualbelikan|sampai dijual]
      [jangan|jgn|dilarang] (pernah) [kasih|kasi|bagi|sebar|sebarin|jual|jualin|oper|share] [nomor|nomer|no|data|info|kontak] (hp|pribadi) [saya|gue|aku|gw] ke
      [data|nomor|identitas|privasi|info] (pribadi) [saya|gue|aku|gw|kami] (itu) [bukan|bkn] (barang|buat|untuk) [dagangan|barang dagangan|jualan|komoditas|dijual|diperjualbelikan|diperdagangkan]
      [tidak setuju|gak setuju|ga setuju|nggak setuju|menolak|keberatan|tidak mengizinkan|tidak rela|ga rela|gak rela] … [dibagikan|dijual|diberikan|disebar|dishare|diserahkan|dibagi|membagikan|menjual] … [pihak ketiga|pihak lain|perusahaan lain|mitra|partner|pihak luar|orang lain]
      [larang|melarang|dilarang|haramkan|tidak mengizinkan|gak izinin|tidak boleh|jangan] (kalian|anda|siapa pun|keras) [menyerahkan|serahkan|memberikan|berikan|membagikan|bagikan|menjual|jual|menyebarkan|sebarkan|membocorkan|meneruskan|mengoper|kasih] [data|informasi|nomor|info|identitas] (pribadi) (saya|aku|gue) … [siapa pun|siapapun|orang lain|pihak lain|pihak mana pun|pihak manapun|perusahaan lain|pihak ketiga]`,
    wrong_number: `
      [yang punya|pemilik|pemakai|pengguna|yg punya] (dari) [nomor|nomer|no] (hp) ini [udah|sudah|sdh|dah|udh] [ganti|berganti|beda|bukan|pindah] (orang|bukan|beda)
      bukan [nomor|nomer|no] … [lagi|pemilik baru]
      saya (adalah) pemilik baru (nomor|nomer)
      salah [nomor|nomer|no|sambung|orang|kirim|alamat|ketik nomor|hubungi]
      [nomor|nomer] (ini|anda|yang) (yang) salah
      [ini|nomor ini|nomer ini] bukan (lagi) [nomor|nomer|nomornya|nomernya|milik] [beliau|dia|bapak|ibu|orang|pak|bu]
      [anda|kamu|kakak] salah [kirim|orang|sambung|nomor]
      [saya|aku|gue|gw|ini|sini] bukan (nomor|nomernya) [pak|bapak|bu|ibu|mas|mbak|mba|kak|bang|om|tante|sdr|saudara|si|dik|mister|nyonya] … [ini|mas|mbak|kak|salah|saya|ya|nomor]
      [nomor|nomer|no] (ini) [baru saya beli|baru gue beli|baru aku beli|baru saya pakai|baru saya aktifkan|nomor bekas|bekas orang]
      [saya|aku|gue|gw] (baru|barusan) [beli|pakai|pake|dapet|dapat|aktifkan] (kartu|nomor|nomer) (ini) … [yang lama|yang dulu|pemilik lama|sebelumnya|bekas]
      [bukan|maaf] (ini|saya|aku|gue) [bukan] … [udah ganti nomor|sudah ganti nomor|ganti nomor|nomor lama|yang punya dulu]
      [saya|aku|gue|gw] bukan … [udah ganti nomor|sudah ganti nomor|ganti nomor|salah nomor|salah orang|salah sambung|salah kirim|nomor saya baru]
      [di sini|disini|sini] (tidak|gak|ga|nggak) [tidak ada|gak ada|ga ada|nggak ada|ada] (orang) (yang) [namanya|bernama|nama]
      [nomor|nomer|no] (ini|tsb) (udah|sudah) [bukan] (lagi) [punya|milik|nomornya|nomernya|kepunyaan|nomor] (lagi) [pak|bu|ibu|bapak|mas|mbak|kak|dia|beliau|orang|almarhum|si|tante|om|bang]
      [yang punya|pemilik|pengguna|yang pakai] nomor ini (yang) [dulu|sebelumnya|lama|yang lama] … [saya|aku|gue|mungkin|kali]
      [keliru|salah|maaf salah|kesasar|nyasar] (mas|mbak|pak|bu|,) (ini) (nomor) [rumah makan|restoran|bengkel|klinik|toko|warung|kantor|salon|apotek|sekolah|hotel|laundry|rumah sakit|puskesmas|masjid]`,
    nothing: `
      [jangan|jgn] (dulu) [wa|sms|telpon|telepon|chat|hubungi] … lagi [kuliah|kerja|rapat|meeting|tidur|di|nyetir|sibuk|ujian|makan]
      [jangan|jgn] [wa|sms|telpon|telepon|chat|hubungi] (aku|saya|gue) (dulu) [sebelum|sampai|pas|waktu|malam|jam|lagi|sekarang] (jam|lagi) [jam|kuliah|kerja|rapat|meeting|kelas|tidur|6|5|7|8|9]
      [jangan|jgn|gausah|ga usah|gak usah] [kirim|kirimin|kirimkan] (dulu) [foto|gambar|video|file|dokumen|fotonya|gambarnya] … [wa|whatsapp|email|chat|line|telegram|sini|kesini]
      [jangan|jgn|gausah|ga usah|gak usah] [kirim|kirimin|kirimkan] (dulu) [foto|gambar|video|file|dokumen|fotonya|gambarnya]
      [jangan|jgn] [telpon|telepon|sms|wa|chat|hubungi|kirim] dulu … [rapat|meeting|kerja|tidur|kuliah|sibuk|kelas|nyetir]
      [jangan|jgn|tidak|gak|ga|belum|kenapa|kok|jangan pernah] (udah|sudah) [berhenti|hentikan|stop|dibatalin|dibatalkan|batalkan|batalin|hapus|keluarin] (kirim|dong|dulu)
      [jangan|jgn] berhenti (kirim|mengirim|ngirim) (resep|resepnya|info|promonya|tips)
      [kenapa|kok|mengapa] … [stop|berhenti|dihentikan|ga kirim|gak dikirim|dihapus|dikeluarin]
      [batal|batalin|batalkan|membatalkan|cancel] (dong|aja|saja) [janji|tiket|tiketnya|order|pesanan|booking|reservasi|pertemuan|penerbangan|kontrak|temu|kelas|meeting|acara|transaksi|kartu|kamar|hotel|ordernya|pesanannya]
      [janji|tiket|order|ordernya|pesanan|pesananku|booking|reservasi|penerbangan|acara|rapat|meeting|konser|jadwal|transaksi] … [batal|batalin|batalkan|dibatalkan|dibatalin|cancel]
      [berhenti] [kerja|di|dulu|sekolah|merokok|sebentar|ngerokok|kuliah|main|makan|minum|nangis|sejenak|belum]
      [angkot|angkotnya|bus|busnya|hujan|hujannya|kereta|mobil|motor|angin|ojek|mesin|travel] … [berhenti|stop]
      [keluar] [bentar|dulu|sebentar|kota|rumah|kantor|negeri|makan|yuk|jam]
      [halte|terminal|pemberhentian] (bus)
      [kata|bilang|kata ibu|katanya] … [stop|berhenti|jangan] (main|kirim)
      [jangan|jgn|gausah|ga usah|gak usah] [kirim|telpon|sms|wa|chat|hubungi] (dulu|uang|foto|barang|paket|sekarang|pas|waktu|kalo|kalau|sebelum|siang|malam|ke alamat|file|lokasi|duit|kesana)
      [kirim|kirimin|kirimkan] (dong|ya|lagi) [foto|alamat|lokasi|link|kodenya|kode|filenya|fotonya]
      [hapus|apus|buang] (aja|dong) [foto|fotonya|chat|kode|otp|postingan|story|file|akun ig|grup|video|pesan tadi|bawang|komen]
      [cukup] [sekian|segitu|jauh|bagus|mahal|enak|lama|besar|satu|segini|ya]
      [tidak|ga|gak|jangan] (usah|pake|pakai) [bawang|sambal|es|gula|pedas|sayur|plastik|kecap|cabe]
      [jangan|jgn|gausah|ga usah|tidak usah] [kirim|antar|dikirim|diantar] (paket|barang|pesanan|ke|makanannya) [paket|barang|pesanan|kantor|rumah|alamat|makanan|ke kantor|ke rumah]
      [hampir|nyaris|hampir saja] (aja|saja|mau) [unsubscribe|unreg|berhenti|blokir|block|batal]
      [istri|suami|dokter|ibu|mama|bapak|bos|guru|pacar] (saya|ku|aku|gue) [bilang|nyuruh|suruh|melarang|minta] … [berhenti|jangan|stop]
      [foto|gambar|video|dokumen|file] … [jangan kirim|jgn kirim]
      [pindah|jual] … [alamat|ongkir|harga|kirim ke|cabang] … [baru|berapa|dimana|mana]
      [dibilang|dibilangin|bilang] jangan (sampai) lupa
      pergi [sana|sono] dulu
      [jangan|jgn|tidak|gak|ga] (pernah) [berhenti|stop|bosan|capek|kapok|bosen] (kirim|mengirim|ngirim|ngirimin) [kirim|mengirim|ngirim|ngirimin|sms] … [tiap hari|terus|ya|loh|nungguin|suka]
      [nungguin|ditunggu|tunggu|nunggu|menunggu] (tiap|setiap) (hari) [promonya|promo|diskonnya|sms|infonya|katalognya|notif]
      [bosan|bosen|capek|lelah|pusing] (banget|bgt) [di rumah|kerja|hari ini|belajar|nunggu|banget hari ini]
      [hampir|nyaris|hampir saja|hampir aja] (aja|saja|mau) (saya|gue|aku) (mau) [unsubscribe|unreg|berhenti|blokir|block|batal|hapus]
      [keluarkan|keluarin|hapus|remove] (saya|aku|gue|nomor saya) (dari) grup [wa kelas|wa keluarga|wa rt|kelas|keluarga|rt|arisan|line|telegram|sekolah|wa sekolah|alumni|kantor|wa kantor]
      [maaf|sorry|permisi|maap] (sudah|udah|ya|kak) [ganggu|mengganggu|menganggu] (waktunya|malam malam|bentar|kak|ya)
      [ganggu] [bentar|sebentar|dikit|waktunya|ya kak]
      [hapus] (aja) [sms|pesan|chat|wa] (dari) (saya|aku|tadi|yang) [saya tadi|yang tadi|tadi|salah]
      siapa yang kirim [paket|barang|pesanan|bunga|makanan|uang]
      [sms|pesan|kode|email] (otp) [konfirmasinya|konfirmasi|verifikasi|otp|tagihan] … [spam|sampah]
      [bosan|bosen|capek|lelah|pusing] (banget|bgt) [di rumah|kerja|hari ini|belajar|nunggu] … [texts]
      [ganggu] [bentar|sebentar|dikit] (kak|min|ya) … [texts]
      [jangan|jgn] (sampai) [lupa|lupain|telat|ketinggalan|kelupaan|bilang bilang|khawatir|marah|malu]
      [alamat] (kirim|pengiriman|antar|kirimnya|pengantaran|tujuan) [kirim|kirimnya|pengiriman|antar|tujuan|pesanan|order|paket] (nya|saya|ini) [ganti|diganti|ubah|pindah|dipindah]
      [jangan|jgn] (di) [kirim|dikirim] (dulu|lagi) [kalau|kalo|klo|sebelum|jika|selama] [belum|gak|ga|tidak|stok|belum ready]
      [udah|sudah|kok|kenapa|lama] (udah|sudah) [ga pernah|gak pernah|nggak pernah|tidak pernah|ga|gak] (dapat|kirim|dikirimi|ada|lagi) [sms|promo|kirim|dikirimin|dapat sms|dapat promo|dikirimi] (promo|lagi) (lagi|ya|sih)
      stop kontak
      [berhenti] [langganan|berlangganan] [koran|majalah|netflix|spotify|indihome|tv|wifi|listrik|gym]
      [anak|adik|kakak|suami|istri|mama|papa|teman|dia] (saya|aku|gue|ku) (mau|udah|sudah|akan) berhenti (les|sekolah|kerja|ngaji|kursus|minum|dari)
      [jangan|jgn|ga usah|gak usah|gausah] (di) [telepon|telpon|telfon|call|nelpon|ditelepon] (dulu|ya|saya) … [chat|wa|sms|pesan|ketik] (aja|saja|dulu|ya)
      [jangan|jgn|ga usah] [telepon|telpon|telfon|call|nelpon] (dulu|ya) (saya|aku|gue|lagi) (lagi) [di|lagi|sedang] [perpus|perpustakaan|kelas|rapat|meeting|rumah sakit|masjid|gereja|bioskop|kantor|ujian]
      [boleh|minta|mau] (tau|tahu|dong) [nomor|no|nomer] [kurir|kurirnya|driver|driver nya|drivernya|tokonya|cs|admin|rekening|resi|resinya|antrian]
      [keluar|kick|kekick|left] (dari) grup … [masukin|undang|invite|add] (lagi|balik)
      [voucher|kupon|diskon|promo|poin] (saya|gue|ku|nya) … [hangus|expired|kadaluarsa|kedaluwarsa|ga bisa dipakai]
      [capek|cape|kesel|bosan|bosen|bete] (banget) [nunggu|nungguin|menunggu|ngantri|antri] … [notif|notifnya|sms|pesan|kurir|barang]`,
  },
  leading: 'UNREG',
  also: { stop: 'HAPUS', erase: 'HAPUS NOMOR SAYA, HAPUS NOMER SAYA, HAPUS NO SAYA' },
  elsewhere: 'TOLAK, OFF, REG, BATAL, CUKUP, GA, DAFTAR',
  courtesy:
    'TOLONG, MOHON, HARAP, SILAKAN, TERIMA KASIH, TERIMAKASIH, MAKASIH, MAKASI, MKSH, TRIMS, THX, HALO, HAI, SELAMAT PAGI, SELAMAT SIANG, SELAMAT SORE, SELAMAT MALAM, PAGI, SIANG, SORE, MALAM, MAAF, PERMISI, SEKARANG, SEGERA, KAK, MBAK, PAK, BRO, DONG, YA, DEH, SIH, NIH, LAH, SALAM, ASSALAMUALAIKUM, WOY, WOI, AJA, SAJA, UDAH, SUDAH, PLIS, PLIIS, DENGAN INI, MIN TOLONG, YAH, KAKAK, ADMIN, MIN, PLISS, PLS, YAA, YAK, MAKASIH YA, MAKASIH BANYAK, TENGKYU, NUHUN, MATUR NUWUN, TULUNG, MAS, OM, GAN, BOS, BU',
  conjunctions: 'DAN, SERTA, JUGA',
  objects: 'PESAN, IKLAN, PROMOSI, LANGGANAN, BERLANGGANAN, KIRIM, PENAWARAN, PROMONYA, IKLANNYA, NOTIFIKASI',
  fillers: 'INI, ITU, SEMUA, SAYA, AKU, KAMU, DARI, KE, UNTUK, DI, YANG, LAGI, NYA',
  vague: 'INI DONG',
  guards: 'KENAPA, KALAU, KALO, KAPAN, DIA, KATANYA, MENGAPA, JIKA',
  traps: 'STOP KONTAK, JANGAN BERHENTI, TIDAK BERHENTI, HALTE BUS, BERHENTI KERJA, BERHENTI DULU, TERIMA KASIH BANYAK',
  neighbours:
    'BERHATI, BERBAKTI, PERHENTIAN, DIHENTIKAN, BATIK, BATAS, BATALYON, KELUARGA, KELUARAN, CUKUR, BANTUIN, BANTUANNYA, HAPAL, BERHASIL, HENTI, BERANTI, MULAIN, DAFTARAN, TERHENTI, AISES, AKES, AKSE, ASES, ASKES, ATAL, BAAL, BANT, BANTUEN, BANTUN, BATAI, BATAIS, BATU, BAYAL, BERENT, BERENTS, BLOKER, BRENT, BRENTA, BRENTS, DATASI, GERENTI, HAPS, HAUS, INFIRMAI, INFIRMAIS, INFIRMAS, INFORMAI, INFORMAIS, INFORMALI, INFORMAS, INFORMATI, INFORMAVI, INFORMEI, INFORMEIS, INFORMES, INFORMI, INFORMS, KASES, KELAR, KONJAK, KONTZAK, NATAL, SAPA, SETO, SKAPA, TOLA, TOLK, TOLKA',
  signatures: 'DIKIRIM DARI IPHONE, TERKIRIM DARI, DIKIRIM DARI',
  tapbacks: ['Menyukai “…”', '👍 ke “…”', 'Menertawakan “…”', 'Menandai “…”'],
  notes: [
    'No word was found in a list; UNREG and REG are the custom of Indonesian short codes.',
    'Indonesian and Malay share most words: whichever the programme speaks decides the language of the reply.',
  ],
};
