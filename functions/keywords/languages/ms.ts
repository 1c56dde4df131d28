import type { LanguageData } from './language.ts';

export const ms: LanguageData = {
  code: 'ms',
  name: 'Bahasa Melayu',
  englishName: 'Malay',
  script: 'latin',
  words: {
    stop: {
      translated:
        'BERHENTI, HENTI, HENTIKAN, STOP PLS, BATAL, BATALKAN, BATAL LANGGANAN, BATALKAN LANGGANAN, TAMATKAN LANGGANAN, BERHENTI LANGGAN, BERHENTI MELANGGAN, TAMAT, TAMATKAN, JANGAN HANTAR, JGN HANTAR, JANGAN HANTAR LAGI, JGN HANTAR LAGI, CUKUP, CUKUPLAH, BRHENTI, BEHRENTI, BERENTI, KELUAR, BUANG SAYA, DAH LA, TAKNAK, TAK NAK, X NAK, XNAK, TAK MAHU, TAKMAU, STOP LAH, STOPLAH',
    },
    stop_all: { translated: 'STOP SEMUA, HENTIKAN SEMUA, BERHENTI SEMUA, BATALKAN SEMUA, TAMATKAN SEMUA, BATAL SEMUA' },
    start: { translated: 'MULA, MULAKAN, LANGGAN, DAFTAR, MULA SEMULA, DAFTAR SEMULA, AKTIFKAN, SAMBUNG' },
    help: { translated: 'BANTUAN, SIAPA, SIAPA NI, SIAPA INI, MAKLUMAT, HUBUNGI, HAK SAYA, BANTU' },
    access: { translated: 'AKSES, DATA SAYA, AKSES DATA' },
    erase: { translated: 'PADAM, PADAM DATA, PADAM DATA SAYA, PADAMKAN DATA, HAPUS DATA' },
    rectify: { translated: 'BETULKAN, PEMBETULAN, BETULKAN DATA, KEMAS KINI' },
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
    help: { translated: 'SIAPA NI, SIAPA ANDA, AWAK SIAPA, ANDA SIAPA, NI SIAPA, MACAM MANA NAK STOP' },
    access: { translated: 'MANA DAPAT NOMBOR SAYA, DARI MANA DAPAT NOMBOR SAYA' },
    erase: { translated: 'PADAM DATA SAYA, PADAM SEMUA DATA SAYA, PADAMKAN DATA SAYA' },
    wrong_number: { translated: 'SALAH NOMBOR, SALAH ORANG, SALAH NO, TERSALAH NOMBOR, TERSALAH ORANG, TERSALAH NO' },
    do_not_sell: { translated: 'JANGAN JUAL DATA SAYA' },
  },
  groups: {
    texts:
      'SMS, MESEJ, MSG, PESANAN, IKLAN, PROMOSI, PROMO, SPAM, TAWARAN, WASAP, WHATSAPP, NOTIFIKASI, PEMASARAN, PINJAMAN, BENDA NI, BENDA MACAM NI, CALL, MESSAGE, PANGGILAN, HEBAHAN, MARKETING, KHIDMAT, SAMPAH, MESEJ2, SMS2, BLAST, PESAN, EMEL, NOTIS, HEBAHAN SMS, SMS NI, MESEJ NI, IKLAN NI, PROMOSI NI, MESEJ MACAM NI, DISKAUN, WHATSAPP PROMOSI, BULETIN, SURAT BERITA, TEKS',
    stop: 'BERHENTI, HENTIKAN, STOP, HENTI, TAMATKAN, BATALKAN, BERENTI, STOPKAN, DIHENTIKAN, SUDAHLAH, BERHENTILAH, MENGHENTIKAN, BERHENTIKAN, HENTI LAH, SUDAH LAH, HENTIKANLAH, TUTUP, DIBATALKAN, NYAHAKTIFKAN, MEMBATALKAN, NAK STOP, TOLONG STOP, CANCEL, STOPLAH',
    dont: 'JANGAN, JGN, JANGANLAH, TAK PAYAH, TAKYAH, X PAYAH, XPAYAH, USAH, TIDAK PERLU, TAK PERLU, XYAH, JGNLAH, DILARANG, TAK USAH, XPERLU, TKYAH, JANGAN LA, JGN LA, TOLONG JANGAN, JANGAN SESEKALI, JGN SESEKALI, TOLONG JGN, USAHLAH, TAK YAH, TAKPAYAH, TK PAYAH, X YAH, JANGAN DAH',
    send: 'HANTAR, HANTARKAN, MENGHANTAR, SMS, MESEJ, SPAM, KACAU, GANGGU, HUBUNGI, CALL, MENGACAU, BAGI, TEXT, WASAP, WHATSAPP, MSG, CONTACT, BLAST, SEND, DIHANTAR, HNTR, HANTO, HANTAQ, TELEFON, CALL SMS, KACAU KACAU, ANTAR, MESEJ MESEJ, MENGHUBUNGI, TEKS, PROMOTE, EMEL',
    again: 'LAGI, DAH, SELALU, LG, LAGIII, SAMPAI BILA BILA, BALIK',
    own: 'SAYA, AKU, KAMI, I, NI, INI, AYAH, MAK, EMAK, IBU, ANAK, SY, AQ',
    noWant:
      'TIDAK MAHU, TAK NAK, TAKNAK, X NAK, XNAK, TAK MAHU, TAKMAU, TIDAK INGIN, TAK BERMINAT, X BERMINAT, XBERMINAT, TIDAK BERMINAT, TAK MAU, TIDAK MAU, DAH TAK NAK, TIDAK PERLUKAN, TAK PERLUKAN, TAK PERLU, TIDAK PERLU, TKNAK, TAK MINAT, X MINAT, TAK INGIN, MALAS, TAKMAHU, TAK MINTA, TAK HENDAK, TIDAK BERKENAAN, TIDAK SETUJU, TAK SETUJU, TAKNAK DAH, X MAU, XMAU, TIDAK BERHAJAT, X PERLU, TAKDE MINAT, TAK ADA MINAT, TIDAK BERSETUJU',
    receive: 'TERIMA, MENERIMA, DAPAT, TERIMA LAGI, TENGOK, BACA, MENDAPAT, TRIMA',
    fed: 'RIMAS, BOSAN, MENYAMPAH, MELUAT, PENAT, MENGGANGGU, SEMAK, TERGANGGU, GERAM, MENYUSAHKAN, FED UP, JEMU, SERABUT, BENGANG, MARAH, LETIH, STRESS, PENING, TENSION, KACAU, CUAK, MENYERABUTKAN, MENGANGGU, SAKIT HATI',
    list: 'SENARAI, LIST, PANGKALAN DATA, SISTEM, DATABASE, REKOD, LANGGANAN, KUMPULAN, SENARAI NI, SENARAI KORANG, SENARAI TUAN, DATABASE KORANG, SENARAI PENERIMA, SENARAI PENGHANTARAN',
    out: 'KELUARKAN, BUANG, PADAM, PADAMKAN, BUANGKAN, HAPUSKAN, REMOVE, DELETE, KELUARKN, GUGURKAN, HAPUS, POTONG',
    number: 'NOMBOR, NO, NAMA, NOMBOR TELEFON, NO TEL, NO TELEFON, NO FON, NUMBER, NO HP, NMBR',
    threat: 'REPORT, LAPOR, MCMC, SKMM, POLIS, ADUAN, SAMAN, PEGUAM, MAHKAMAH, LAPORKAN, TINDAKAN UNDANG, REPOT, ADUKAN, KPDN',
    all: 'SEMUA, SELURUH, SEGALA, APA APA, APA2, MANA MANA, SEMUANYA, APA PUN, SETIAP',
    brands: 'JENAMA, SYARIKAT, BRAND, KEDAI, CAWANGAN, KUMPULAN, SALURAN, COMPANY',
    data: 'DATA, MAKLUMAT, DATA PERIBADI, MAKLUMAT PERIBADI, AKAUN, REKOD, INFO PERIBADI',
  },
  patterns: {
    stop: `
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
      [texts] … [rimas|bosan|menyampah|serabut|geram|penat|meluat|semak]
      [macam mana|mcm mana|camana|camne|bagaimana] … [stop|berhenti|batal|henti] … [menyusahkan|rimas|kacau|tak nak|taknak|mengganggu|serabut]
      [jangan|jgn|tak payah|takyah] (lagi) [call|telefon|sms|mesej|wasap|whatsapp] (atau|dan|ataupun) [sms|call|mesej|wasap|whatsapp|telefon|hantar] (saya|aku|kami|lagi|mesej)
      [tidak|tak|x] pernah (ada) [setuju|daftar|mendaftar|minta|bagi|beri] (pun) (kebenaran|izin|keizinan|persetujuan) … [stop|hentikan|texts|dont|buang|berhenti]
      ? ^ (saya|aku) [taknak|tak nak|x nak|tidak mahu|tak mahu|tak perlu|tidak perlu] (ni|ini|benda ni|dah|lagi) (dah|lagi|la) $
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
      [keluarkan|buang|padam|remove|gugurkan] [saya|aku|kami] (dari|daripada|sekarang|segera)
      [saya|aku] (nak|mahu|ingin|mohon) [berhenti|batal|keluar|stop|tamatkan|batalkan] (dari|terima|menerima) [langganan|melanggan|senarai|mesej|sms|langgan|promosi]
      [berhenti|batal|batalkan|tamatkan|stop|henti] (dari) [langganan|melanggan|langgan|subscription]
      [dont] (la) [kacau|ganggu|usik|menyemak|mengganggu] (saya|aku|kami|lagi|i)
      [biar|biarkan|tinggalkan] [saya|aku] (sendiri|tenang|aman|dengan tenang)
      [menarik balik|tarik balik|batalkan|membatalkan] (semua) [kebenaran|persetujuan|keizinan|consent|izin]
      [tidak|tak|x] pernah [daftar|mendaftar|langgan|melanggan|setuju|minta|bagi|beri|subscribe|register] … [stop|hentikan|dont|out|hentikan]
      [kalau|sekali lagi|lagi sekali|jika|lagi sekali|masih] … [hantar|mesej|sms|kacau|spam] … [threat]
      [hantar|mesej|sms|kacau|spam] (lagi|lagi sekali|sekali lagi) … [threat]
      [berapa kali|brapa kali|brp kali|banyak kali] … [cakap|minta|kata|bagitau|pesan] … [stop|dont]
      [meninggal|arwah|pulang ke rahmatullah|tiada] … [dont|stop|tolong] … [send|texts]
      [meninggal|arwah] … [dont] [send]
      [anak|budak|mak saya|ayah saya] … [dont] [send] … [iklan|pinjaman|promosi|sms|mesej]
      [bukan] (lagi) [pelanggan|customer|ahli|member] … [stop|dont|out]
      ? ^ (saya|aku|maaf) [tidak|tak|x] [berminat|minat] (ye|ya|la|dah) $
      [berambus|pergi mampus]`,
    stop_all: `
      [noWant|dont|stop|tolak] … [texts] … [dari|daripada] [mana mana|semua|sebarang] [syarikat|jenama|kedai|brand|kumpulan] (dalam) (kumpulan|korang)
      [batalkan|hentikan|stop|padam|tamatkan] (la|tolong) [semuanya|kesemuanya|semua sekali|semua langganan]
      [out] (la|nama|nombor|no) [own|number] (saya|aku|telefon) (dari|daripada) [semua|seluruh|segala] [list]
      [stop|hentikan|batalkan|tamatkan|berhentikan|padam] (la) [semua|semuanya|seluruh|segala] (jenis) [texts|langganan|panggilan|perkhidmatan] (dan|saya|atau) (panggilan|sms|call|saya|mesej)
      [stop|hentikan|batalkan|dont|noWant|tamatkan|padam|berhenti] … [all] … [brands]
      [stop|hentikan|batalkan|tamatkan] (la) [semua|semuanya|seluruh] (sms|mesej|promosi|iklan|langganan|notifikasi)
      [dont] … [apa apa|apa2|sebarang] … [mana mana|semua|sebarang] [brands]`,
    start: `
      [hantar|bagi] (saya|aku) [balik|semula|kembali] (sms|mesej) [promosi|promo|tawaran|sms|mesej] (kat|kepada) [saya|aku|kami]
      [nak|mahu|ingin] (terima|dapat|menerima) [texts] [semula|balik|kembali|lagi]
      [aktifkan|hidupkan|sambung|teruskan] (semula|balik) [langganan|texts|perkhidmatan|semula] (saya|semula|balik)
      [nak|mahu|ingin|boleh|tolong|sila] … [texts|langganan|langgan] … [semula|balik|kembali]
      [nak|mahu|ingin] (terima|dapat|langgan|menerima) (balik|semula|kembali) [texts]
      [daftarkan|daftar|masukkan|tambah] (saya|nama saya|aku) [semula|balik|kembali]
      [tersilap|tertekan|tak sengaja|tersalah] … [stop|berhenti|batal|keluar]`,
    help: `
      [perlukan|perlu|nak|minta] (bantuan) [bantuan|tolong] … [macam mana|bagaimana|hubungi|cara]
      ^ (maaf|hello|hi|ni|ini|awak|anda) [siapa] (ni|ini|ye|ya|anda|awak|tu|yang) $
      [ni|ini|awak|anda|korang|kau] (dari) [siapa|mana|syarikat apa|syarikat mana] (ye|ya|ni) $
      [siapa] [ni|ini|anda|awak|yang hantar]
      [macam mana|bagaimana|mcm mana|camana|cmne|cemana|cara] (nak|untuk|hendak|saya nak) [stop|berhenti|henti|unsubscribe|batalkan|batal|keluar|hentikan] (mesej|sms|langganan|ni|melanggan|promosi)
      [hubungi|contact] … [macam mana|bagaimana|mcm mana|kat mana]`,
    access: `
      [data|maklumat] (peribadi) [apa|apa apa|mana] (yang) … [simpan|ada|pegang|kumpul] … [pasal saya|pasal aku]
      [minta|nak|mohon] salinan (data|maklumat) [data peribadi|maklumat|data] (saya|peribadi)
      [mana|dari mana|macam mana|siapa|camne|mcm mana|bagaimana|kat mana] … [dapat|tahu|tau|ambil|bagi|ada|dpt|peroleh|beri] … [nombor|no|number] (telefon|fon|tel|hp) (saya|aku|sy)
      [dapat|tahu|tau|ambil|dpt] [nombor|no|number] (telefon|fon|tel) [saya|aku|sy] (dari|kat) mana
      [apa|apa saja] [data|maklumat] (peribadi) (saya) … [simpan|ada|pegang|kumpul|tentang|miliki]
      [maklumat|data] (peribadi) (apa) … [tentang|mengenai] [saya|aku|diri saya] … (simpan|ada)
      [salinan|akses|copy] … [data|maklumat] (peribadi) [saya|aku]`,
    erase: `
      [maklumat|data|info] (peribadi) (tentang|pasal|mengenai) [saya|aku] … [dipadam|dipadamkan|dibuang|padam|dihapuskan]
      [padam|padamkan|hapuskan|delete|musnahkan|buang|hapus] (la) (semua|segala|seluruh) (rekod|maklumat) [data] (peribadi) (saya|aku|sy|tentang|mengenai) (saya)
      hak untuk dilupakan`,
    rectify: `
      [nama|alamat|tarikh lahir|emel] (saya|aku) (ada) [salah|silap|tak betul] (eja|ejaan) … [betulkan|tukar|perbetulkan|kemaskini]
      [nama|alamat|data|maklumat|emel|email] [saya|aku] … [salah|silap|tersilap] … (betulkan|tukar|ubah)
      [betulkan|tukar|kemas kini|kemaskini|pinda|ubah|update] [nama|alamat|data|maklumat|emel] (peribadi) [saya|aku]`,
    port: `
      [data|maklumat] (peribadi) saya … [fail|pindah|dipindahkan|syarikat lain]
      [pindahkan|eksport] [data|maklumat] (peribadi) saya`,
    object: `
      [bantah|membantah|tidak setuju|tak setuju|x setuju] … [penggunaan|pemprosesan|guna|digunakan|profiling|pemprofilan|analisis|diproses] … [data|maklumat|profil]
      [bantah|membantah] … [pemprofilan|profiling]`,
    restrict: `
      [hadkan|bekukan|sekat|gantung|tangguhkan] (dulu|sementara) (penggunaan|pemprosesan) [data|maklumat] (peribadi) (saya)`,
    do_not_sell: `
      [jangan|jgn|dilarang] [jual|kongsi|sebarkan|dedahkan|berikan|bagi|share|menjual] … [data|nombor|maklumat|no] (peribadi) (saya|aku)`,
    wrong_number: `
      bukan [nombor|nombo|no] … [dah|lagi|baru guna|pemilik baru]
      baru (je) [guna|pakai|beli] [nombor|no|sim] (ni|ini)
      [salah|tersalah|silap|tersilap] [nombor|no|orang|number|hantar]
      [nombor|no] ni bukan (lagi) [milik|kepunyaan|nombor]
      [bukan] (lagi) nombor [dia|beliau|encik|cik|puan]`,
    nothing: `
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
      [taknak|tak nak|x nak|xnak] [bawang|pedas|ais|gula|sayur|cili|pergi|makan|main|balik|ikut]`,
  },
  also: { stop: 'PADAM', erase: 'PADAM NOMBOR SAYA, BUANG NOMBOR SAYA' },
  elsewhere: 'TAK, YE, BATAL, CUKUP',
  courtesy:
    'TOLONG, SILA, MOHON, HARAP, TERIMA KASIH, TQ, TQVM, TENKIU, TIMA KASIH, HELLO, HAI, SALAM, ASSALAMUALAIKUM, SELAMAT PAGI, SELAMAT PETANG, MAAF, MINTA MAAF, SEKARANG, SEGERA, ENCIK, CIK, PUAN, ABANG, AKAK, BOS, BOSS, LAH, DAH, PLEASE LA, WEI, WOI, TUAN, OKLAH',
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
