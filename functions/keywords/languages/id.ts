import type { LanguageData } from './language.ts';

export const id: LanguageData = {
  code: 'id',
  name: 'Bahasa Indonesia',
  englishName: 'Indonesian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'JANGAN SPAM, BERHENTI, HENTIKAN, UNREG, UNREG PROMO, SETOP, STOP DONG, STOP YA, STOP KIRIM, BERHENTI BERLANGGANAN, BATAL LANGGANAN, BATALKAN LANGGANAN, BERHENTI LANGGANAN, BATALKAN, BATAL, KELUAR, TOLAK, JANGAN KIRIM LAGI, JANGAN KIRIM, JGN KIRIM, JGN KIRIM LAGI, CUKUP, SUDAH CUKUP, UDAH CUKUP, UDAHAN, SUDAHI, AKHIRI, BRENTI, BERENTI, BRHENTI, BERHNETI, HAPUS SAYA, HAPUS NOMOR, UNSUBSCRIBE, BERHENTIKAN, DIHENTIKAN, GAK MAU, GA MAU, TIDAK MAU, OFF, BLOKIR, NONAKTIFKAN',
    },
    stop_all: {
      translated:
        'STOP SEMUA, STOP SEMUANYA, BERHENTI SEMUA, HENTIKAN SEMUA, BATALKAN SEMUA, UNREG ALL, UNREG SEMUA, HENTIKAN SEMUANYA, HAPUS SEMUA LANGGANAN',
    },
    start: { translated: 'MULAI, DAFTAR, REG, LANGGANAN, BERLANGGANAN, LANJUTKAN, AKTIFKAN, MULAI LAGI, DAFTAR LAGI' },
    help: { translated: 'BANTUAN, SIAPA, SIAPA INI, INI SIAPA, INFORMASI, KONTAK, HUBUNGI, HAK SAYA, BANTU, SIAPA YA' },
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
    help: { translated: 'INI SIAPA, ANDA SIAPA, SIAPA ANDA, KAMU SIAPA, SIAPA KAMU, CARA BERHENTI BERLANGGANAN' },
    access: { translated: 'DAPAT NOMOR SAYA DARI MANA, DARI MANA DAPAT NOMOR SAYA, TAU NOMOR SAYA DARI MANA' },
    erase: { translated: 'HAPUS DATA SAYA, HAPUS SEMUA DATA SAYA, HAPUS DATA PRIBADI SAYA' },
    wrong_number: { translated: 'SALAH NOMOR, SALAH SAMBUNG, SALAH ORANG, SALAH KIRIM, NOMOR SALAH, SALAH NOMER, SALAH ALAMAT' },
    do_not_sell: { translated: 'JANGAN JUAL DATA SAYA' },
  },
  groups: {
    texts:
      'SMS, SMSNYA, SMS2, PESAN, IKLAN, IKLANNYA, PROMO, PROMONYA, PROMOSI, PROMOSINYA, SPAM, PENAWARAN, WA, CHAT, PEMBERITAHUAN, NOTIFIKASI, NOTIF, TELEPON, TELPON, BROADCAST, PINJOL, MARKETING, NEWSLETTER, PESANNYA, INFO, TAWARAN, SPAMNYA, BEGINIAN, GINIAN, SAMPAH, PINJAMAN, PEMASARAN, KIRIMAN, SMS SMS, PESAN PESAN, IKLAN IKLAN, IKLAN2, PROMO2, NOTIFIKASINYA, BULETIN, SPAM SPAM, SMS AN, PESAN INI, WHATSAPP, EMAIL PROMO, BLASTAN, KUPON, REKLAME, PESAN SEPERTI INI',
    stop: 'BERHENTI, HENTIKAN, STOP, SETOP, BRENTI, BERENTI, STOPIN, HENTIIN, SUDAHI, UDAHAN, AKHIRI, BATALKAN, BATALIN, DIHENTIKAN, MENGHENTIKAN, STOPLAH, DISTOP, MEMBATALKAN, NONAKTIFKAN, MATIKAN, BERENTIIN, BERHENTIIN, HENTIKANLAH, PUTUSKAN, TUTUP, CANCEL, DIBERHENTIKAN, BERHENTILAH, CUKUPKAN, UDAHIN, DIBATALKAN, DIMATIKAN, NONAKTIFIN, MATIIN, TOLONG STOP, BLOKIR',
    dont: 'JANGAN, JGN, JANGN, GAUSAH, GA USAH, GAK USAH, NGGAK USAH, TIDAK USAH, TAK USAH, NGGA USAH, TDK USAH, TIDAK PERLU, GAK PERLU, GA PERLU, OJO, DILARANG, MOHON TIDAK, TOLONG TIDAK, JANGANLAH, GUSAH, JGN LAGI, TOLONG JANGAN, MOHON JANGAN, HARAP TIDAK, PLIS JANGAN, JANGAN PERNAH, KAGAK USAH, KAGA USAH, TOLONG JGN, HARAP JANGAN, JGNLAH',
    send: 'KIRIM, KIRIMI, KIRIMKAN, MENGIRIM, MENGIRIMI, MENGIRIMKAN, DIKIRIM, DIKIRIMI, NGIRIM, NGIRIMIN, KIRIMIN, SMS, WA, HUBUNGI, MENGHUBUNGI, GANGGU, MENGGANGGU, SPAM, TELPON, TELEPON, NELPON, TELP, SMSIN, CHAT, PROMOSI, NGESPAM, NGEWA, SMS2, BROADCAST, DIGANGGU, NAWARIN, TAWARI, NELEPON, NELFON, KIRIM KIRIM, HUBUNGIN, KIRIM2, BOMBARDIR, GANGGUIN, TELFON, TLP, TELPONIN, NAWARI, MENAWARKAN, NAWAR NAWARIN, SMS SMS, MENELEPON, KONTAK',
    again: 'LAGI, TERUS, MULU, LAGII, LG, SELAMANYA, KESINI, KE SINI, TERUS TERUSAN',
    me: 'SAYA, AKU, GUE, GUA, GW, KAMI, SY, KE SAYA, NOMOR INI, NOMER INI, KE NOMOR INI, SINI, AQ, BAPAK, IBU, ANAK, AYAH, DIA',
    noWant:
      'TIDAK MAU, GAK MAU, GA MAU, NGGAK MAU, TDK MAU, TIDAK INGIN, TIDAK BERSEDIA, OGAH, GAMAU, GK MAU, NGGA MAU, TIDAK MENGINGINKAN, TIDAK BUTUH, GAK BUTUH, GA BUTUH, TIDAK MEMERLUKAN, MALAS, MALES, GA PERLU, GAK PERLU, TIDAK PERLU, TIDAK TERTARIK, GA TERTARIK, GAK TERTARIK, TAK MAU, TAK INGIN, GA PENGEN, GAK PENGEN, TIDAK PERNAH MINTA, NGGAK BUTUH, NGGA BUTUH, KAGA MAU, KAGAK MAU, TDK BUTUH, TDK TERTARIK, ENGGAK MAU, TIDAK SUDI, TIDAK SETUJU, TIDAK BERMINAT, GA MINAT, GAK MINAT, TIDAK MINAT, G MAU, GK BUTUH, NGGAK TERTARIK',
    receive: 'MENERIMA, TERIMA, DAPET, DAPAT, NERIMA, DIKIRIMI, MENDAPAT, MENDAPATKAN, DIKIRIM, LIAT, BACA, DIKIRIMIN',
    fed: 'CAPEK, CAPE, BOSAN, BOSEN, MUAK, KESEL, KESAL, TERGANGGU, GANGGU, MENGGANGGU, SEBEL, SEBAL, RISIH, LELAH, ENEK, ANNOYING, JENGKEL, NYEBELIN, BETE, EMPET, PUSING, GERAH, MANGKEL, MALES, BERISIK, GANGGU BANGET, TERUSIK, EMOSI, STRES, RESE, NGGANGGU, MENJENGKELKAN, JENUH',
    list: 'DAFTAR, LIST, DATABASE, SISTEM, KONTAK, DATABASENYA, GRUP, LISTNYA, DAFTARNYA, LANGGANAN, MILIS, KONTAK KALIAN, DAFTAR KIRIM, DAFTAR KONTAK, DATA KALIAN, LISTMU, BROADCAST LIST',
    out: 'HAPUS, KELUARKAN, KELUARIN, HAPUSKAN, HAPUSIN, COPOT, CORET, MENGHAPUS, DIHAPUS, DIKELUARKAN, APUS, REMOVE, BUANG, CABUT, KELUAR',
    number: 'NOMOR, NOMER, NO, NAMA, NOMORKU, NOMERKU, KONTAK, HP, NMR, NOMORNYA',
    own: 'SAYA, AKU, GUE, GUA, GW, KAMI, INI, SY, IBU, BAPAK, ANAK',
    threat:
      'LAPOR, LAPORKAN, LAPORIN, KOMINFO, KOMDIGI, POLISI, TUNTUT, HUKUM, PENGACARA, YLKI, OJK, SOMASI, ADUKAN, BRTI, REPORT, PENGADILAN, GUGAT, LAPORAN',
    all: 'SEMUA, SEMUANYA, SELURUH, SEGALA, APA PUN, APAPUN, SETIAP, SATUPUN',
    brands: 'MEREK, BRAND, PERUSAHAAN, PT, ANAK PERUSAHAAN, TOKO, CABANG, LAYANAN, GRUP, KANAL, MERK',
    data: 'DATA, DATANYA, INFORMASI, INFO PRIBADI, DATA PRIBADI, AKUN, REKAMAN, IDENTITAS',
  },
  patterns: {
    stop: `
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
      ? ^ (saya|aku|gue|gw) [ga mau|gak mau|tidak mau|ogah|tidak butuh|ga butuh|gak butuh|tidak perlu|ga perlu] (ini|beginian|yang ginian|lagi|yang beginian) (lagi|ah) $
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
      [keluarkan|keluarin|hapus|coret|remove|copot] [saya|aku|gue|gw|kami] (dong|dari|segera|aja|sekarang)
      [saya|aku|gue|gw] (mau|ingin|minta) [berhenti|keluar|batal|unreg|stop|dihapus] (dari) (langganan|berlangganan|daftar|list|layanan|menerima|dapat|sms)
      [berhenti|batal|batalkan|batalin|stop|akhiri|cabut] (dari) [langganan|berlangganan|langganannya|subscribe]
      [dont] [ganggu|mengganggu|usik|rusuh|repotin] (saya|aku|gue|gw|kami|lagi|terus)
      [biarkan|biarin|tinggalkan|tinggalin] [saya|aku|gue] (sendiri|tenang|hidup tenang|dengan tenang)
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
      [pergi|minggat|enyah] [sana|kau|lo] (lo|kau)
      [stop|berhenti] [ganggu|mengganggu|spam|nyepam|meneror|teror|promosi|hubungi|menghubungi]`,
    stop_all: `
      [noWant|dont|stop|tolak] … [texts] … [dari] [perusahaan|brand|merek|toko|pt] [manapun|mana pun|mana saja|apapun|apa pun] (di) (grup|kalian)
      [batalkan|batalin|hentikan|stop|hapus|nonaktifkan|unreg] (aja|saja|tolong) [semuanya|semua nya|segalanya|semua apa pun|semua langganan]
      [out] (aja|nama|nomor|nomer|no) [own|number] (hp|saya|aku|gue) (dari) [semua|seluruh|segala] [list|daftar|grup|database]
      [stop|hentikan|batalkan|batalin|nonaktifkan|matikan|hapus|berhentikan] (aja|saja|dari|kirim) [semua|semuanya|seluruh|segala] (jenis|bentuk) [texts|langganan|layanan|telepon|panggilan|email] (dan|saya|atau) (telepon|telpon|sms|wa|saya|panggilan)
      [semua|seluruh] [texts|langganan|layanan] (dan|saya) (telepon|sms) (tolong|mohon) [stop|dihentikan|hentikan|batalkan|dibatalkan]
      [stop|hentikan|batalkan|hapus|dont|noWant|unreg|matikan] … [all] … [brands]
      [stop|dont|noWant] … [texts] … dari [all] … [brands]
      [stop|hentikan|batalkan|unreg] (aja|saja|dari) [semua|semuanya|seluruh] (sms|pesan|promo|iklan|langganan|layanan|notifikasi)
      [dont] … [apa pun|apapun] … [semua|seluruh] [brands]`,
    start: `
      [kirim|kirimin|kirimkan] (saya|aku) [lagi|kembali] [promonya|infonya|smsnya|promosinya|penawarannya|pesan promo|newsletternya] (ya|dong)
      [mau|ingin|pengen|minta] [terima|dapat|dapet|menerima|langganan|berlangganan] [texts|info] [lagi|kembali]
      [aktifkan|aktifin|hidupkan|lanjutkan|nyalakan] (lagi|kembali) (saya|langganan|sms) [langganan|berlangganan|texts|layanan] (saya|lagi|kembali)
      ^ (saya|aku|gue|kak) (mau|ingin|pengen) [langganan|berlangganan|daftar|subscribe|gabung] (sms|promo|info) (nya) [lagi|kembali] $
      [mau|ingin|pengen|minta|boleh] … [texts|langganan|berlangganan] … [kembali|ulang]
      ^ (saya|aku|gue|kak) (mau|ingin|pengen|boleh|minta) (lagi) [terima|menerima|dapat|dapet|berlangganan|langganan] (lagi|kembali) [texts] (nya) [lagi|kembali]
      [daftarin|daftarkan|masukin|masukkan|tambahkan|tambahin] (saya|aku|gue|gw|kembali) (lagi|kembali) (ke|dong|buat) … [info|promo|list|daftar|langganan|sms|lagi]
      [ga sengaja|gak sengaja|tidak sengaja|salah pencet|kepencet] … [stop|berhenti|unreg|batal|keluar]`,
    help: `
      [butuh|perlu|minta] (bantuan) [bantuan|tolong] … [gimana|bagaimana|hubungi|cs|cara|kontak]
      ^ (maaf|halo|permisi|ini|anda|kamu|kak) [siapa] (ya|ini|nih|sih|kak|anda|kamu|yah|gan) $
      [ini|anda|kamu|kalian|situ|lo] (dari) [siapa|mana|perusahaan apa|pt apa] (ya|sih|kak) $
      [siapa] [ini|anda|kamu|kalian|yang kirim|yang sms]
      [gimana|bagaimana|gmn|cara|caranya|apa cara] (cara|caranya|untuk|supaya|biar) [stop|berhenti|unsubscribe|unreg|membatalkan|keluar|batal|batalin|menghentikan|nyetop] (sms|langganan|berlangganan|pesan|dari|kirim|ini|promo)
      [stop|berhenti|unsubscribe|unreg|batalin] … [gimana|bagaimana|gmn|caranya] (ya|sih|caranya|kak)
      [hubungi|menghubungi|kontak] (kalian|customer service|cs|anda) [gimana|bagaimana|kemana|lewat mana|dimana]`,
    access: `
      [data|informasi] (pribadi) (apa) (apa|saja|aja) (yang|tentang) … [saya|aku|gue] … [simpan|punya|miliki|disimpan|kumpulkan]
      [dapat|dapet|tau|tahu|punya|ambil|peroleh|dpt|memperoleh|mendapat|mendapatkan|mengetahui|ngambil] … [nomor|nomer|no|nomorku|nomerku|data|kontak] (hp|telepon|telpon|wa) (saya|aku|gue|gw|ku|sy|pribadi) (ini|saya) (dari|darimana) (mana|siapa|mn)
      [dari mana|darimana|dr mana|gimana|bagaimana|siapa|kok] … [dapat|dapet|tau|tahu|punya|ambil|kasih|memberi|peroleh|bisa punya] … [nomor|nomer|no|nomorku|nomerku|kontak] (hp|telepon|wa) (saya|aku|gue|gw|ini|sy)
      [siapa] (yang) [kasih|ngasih|memberi|memberikan] … [nomor|nomer|no|nomorku] (saya|aku|gue)
      [data|informasi] (pribadi) [apa|apa saja|apa aja] … [simpan|punya|miliki|kumpulkan|tentang|disimpan|tau|tahu]
      [apa] (saja|aja) (yang) [data|informasi] … [tentang] [saya|aku|gue|diri saya]
      [apa|apa saja] yang [kalian|anda|kamu] [ketahui|simpan|tahu|tau] tentang [saya|aku|gue]
      [salinan|kopi|copy|melihat|mengakses|akses|minta] … [data] (pribadi) [saya|aku|gue|ku]`,
    erase: `
      [informasi|data|info] (pribadi) (tentang|mengenai|milik|soal) [saya|aku|gue] … [dihapus|dihapuskan|hapus|dimusnahkan]
      [hapus|hapuskan|menghapus|hapusin|musnahkan|dihapus|delete|bersihkan] (semua|seluruh|segala|aja|dong|saja) (semua|seluruh) [data] (pribadi|diri) (saya|aku|gue|ku|sy|gw|kami|tentang) (saya)
      [data] (pribadi) [saya|aku|gue|ku] … [dihapus|hapus|dimusnahkan]
      [hapus] … [semua|segala] … tentang [saya|aku|gue]
      hak untuk dilupakan`,
    rectify: `
      [nama|alamat|data|email|tanggal lahir] [saya|aku|gue] (di|itu|yang|kalian|tercatat|terdaftar|ditulis|tertulis) … [salah|keliru|tidak benar|typo] … (perbaiki|ubah|ganti|koreksi|betulkan)
      [perbaiki|ubah|koreksi|betulkan|ganti|benerin|betulin|perbarui|update] (dong|tolong) [nama|alamat|data|email|informasi] (pribadi) [saya|aku|gue]`,
    port: `
      [data] (pribadi) [saya|aku|gue] … [file|pindah|dipindahkan|perusahaan lain|layanan lain|ekspor]
      [pindahkan|ekspor|transfer|kirimkan] [data] (pribadi) [saya|aku|gue]`,
    object: `
      [keberatan|menolak|tidak setuju|ga setuju|gak setuju] … [penggunaan|pemakaian|pemrosesan|dipakai|digunakan|profiling|analisis|diproses] … [data|informasi|profil]
      [keberatan|menolak|tidak setuju] … [data] (pribadi) saya … [digunakan|dipakai|diproses|dianalisis]
      [keberatan|menolak] … [profiling|pemrofilan]`,
    restrict: `
      [batasi|bekukan|tangguhkan|hentikan sementara|membatasi|blokir] (dulu|sementara) (penggunaan|pemrosesan|pemakaian) [data] (pribadi) (saya|aku)`,
    do_not_sell: `
      [jangan|jgn|dilarang|tidak boleh|jangan pernah] (pernah) [jual|menjual|bagikan|membagikan|sebar|sebarkan|berikan|kasih|share|menyebarkan] … [data|nomor|informasi|nomer|info] (pribadi) (saya|aku|gue)`,
    wrong_number: `
      bukan [nomor|nomer|no] … [lagi|pemilik baru]
      saya (adalah) pemilik baru (nomor|nomer)
      salah [nomor|nomer|no|sambung|orang|kirim|alamat|ketik nomor|hubungi]
      [nomor|nomer] (ini|anda|yang) (yang) salah
      [ini|nomor ini|nomer ini] bukan (lagi) [nomor|nomer|nomornya|nomernya|milik] [beliau|dia|bapak|ibu|orang|pak|bu]
      [anda|kamu|kakak] salah (kirim|orang|sambung|nomor)`,
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
      [tidak|ga|gak|jangan] (usah|pake|pakai) [bawang|sambal|es|gula|pedas|sayur|plastik|kecap|cabe]`,
  },
  leading: 'UNREG',
  also: { stop: 'HAPUS', erase: 'HAPUS NOMOR SAYA, HAPUS NOMER SAYA, HAPUS NO SAYA' },
  elsewhere: 'TOLAK, OFF, REG, BATAL, CUKUP, GA, DAFTAR',
  courtesy:
    'TOLONG, MOHON, HARAP, SILAKAN, TERIMA KASIH, TERIMAKASIH, MAKASIH, MAKASI, MKSH, TRIMS, THX, HALO, HAI, SELAMAT PAGI, SELAMAT SIANG, SELAMAT SORE, SELAMAT MALAM, PAGI, SIANG, SORE, MALAM, MAAF, PERMISI, SEKARANG, SEGERA, KAK, MBAK, PAK, BRO, DONG, YA, DEH, SIH, NIH, LAH, SALAM, ASSALAMUALAIKUM, WOY, WOI, AJA, SAJA, UDAH, SUDAH, PLIS, PLIIS, DENGAN INI, MIN TOLONG, YAH, KAKAK, ADMIN',
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
