import type { IdeaData } from './idea.ts';

export const ms: IdeaData = {
  code: 'ms',
  ideas: {
    cease:
      'berhenti hantar, berhenti menghantar, berhentilah, hentikan, dihentikan, menghentikan, penghentian, stop hantar, stop sms, stop mesej, cukuplah, dah cukup, sudah cukup, cukup sudah, sudah-sudahlah, bosan, jemu, muak, meluat, rimas, menyampah, mengganggu, ganggu, kacau, jangan hantar, jangan mesej, jangan sms, jangan hubungi, jangan kacau, jangan ganggu, jangan lagi, jgn hantar, jgn mesej, jgn sms, jgn kacau, jgn ganggu, tak payah hantar, x payah hantar, tak payah mesej, x payah, tak payah sms, tak perlu hantar, tidak perlu hantar, tak usah hantar, tak mau dah, saya block, aku block, saya blok, blok nombor, lapor, laporkan, report, skmm, mcmc, polis, peguam, mahkamah, saman, jpdp, tindakan undang-undang, haram, kali terakhir, amaran terakhir, gangguan, batalkan langganan, nyahaktif, blah, tiap hari, hari-hari, menyusahkan, serabut, cukup dah, tiap hari dapat, hari hari dapat, spam je, jangan dihubungi, jangan diganggu, tarik balik, gugurkan, jangan dok, toksah, tok sah, jange hantar, jange, usoh, dah2 la, dah dah la, sudah sudah, udah-udahlah, semak, bising, benci, pening, tak larat, berambus, block dah, dah block, dilarang, dibuang, potong, tiada lagi, tak payah hantaq, tak payah bagi, tak payah inform, tak payah promote, takyah hantar, tak yah hantar, tak payah kacau, x yah hantar, tak payah bagitau, minta dihentikan, mohon dihentikan, menarik diri, undur diri, tutup, nyahlanggan, viralkan, stop la, stop lah, stopkan, batalkan, tamatkan',
    refuse:
      'tak nak, taknak, x nak, xnak, tak mahu, tak mau, tidak mahu, tidak ingin, tak ingin, tak minat, x minat, tidak berminat, tak berminat, x berminat, tak perlu, tidak perlu, x perlu, tak pernah, tidak pernah, x pernah, tak setuju, tidak setuju, tidak bersetuju, membantah, menolak, tanpa izin, tanpa kebenaran, tanpa persetujuan, tak benarkan, tidak benarkan, siapa bagi kebenaran, siapa bagi izin, tak daftar, tidak mendaftar, tak pernah bagi, tidak pernah beri, tak pernah daftar, tidak pernah setuju, tak pernah minta, keberatan, tak peduli, bukan pelanggan, bukan customer, tidak ingin lagi, taknak dah, tokse, takse, sik mok, sik mau, nda mau, inda mau, tak hingin, x hingin, tak rela, tak suka, x suka, tak heran, tak kisah dah, tak berhajat, tidak memerlukan, tidak diperlukan, tak diperlukan, tk nak, tknak, tk mahu, taknaq, tak naq, siapa suruh, tak ada kebenaran, takde kebenaran, tanpa kebenaran saya, x setuju, tak izinkan, tidak izinkan, x daftar, x minta',
    texts:
      'sms, mesej, mesej promosi, promosi, promosi2, promo, iklan, spam, tawaran, notifikasi, pemberitahuan, pinjaman, diskaun, pemasaran, marketing, msg, mesej ni, iklan ni, hebahan, buletin, whatsapp promosi, sms*, mesej*, iklan*, promosi*, spam*, tawaran*, notifikasi*, hebahan*, pemberitahuan*, promo*, marketing*, diskaun*, makluman, benda ni, benda macam ni, begini, mesej tok, text, hebahan promosi, sms promosi, promosi korang, iklan korang, mesej korang, tawaran korang, loan, katalog, noti, spam ni',
    contact:
      'nombor saya, nombor ini, nombor ni, no saya, no ni, telefon saya, fon saya, hubungi saya, mesej saya, sms saya, kacau saya, ganggu saya, mengganggu saya, kepada saya lagi, kat saya, kat aku, kepada dia, nombor ayah, nombor mak, nombor arwah, mak saya, ayah saya, nombor peribadi, nombor kerja, nombor pejabat, kat cheq, kat ambo, kat kami, ke nombor, hp saya, phone saya',
    remove: 'buang, buangkan, dibuang, keluarkan, dikeluarkan, mengeluarkan, padam, padamkan, dipadam, hapus, hapuskan, potong, singkirkan, gugurkan',
    list: 'senarai anda, senarai pemasaran, senarai mesej, senarai sms, senarai hebahan, senarai penghantaran, dari senarai, daripada senarai, pangkalan data, sistem anda, sistem korang, database, list korang, list anda, mailing list',
    mine: 'saya, nombor saya, nombor ini, nama saya, nombor ni, no saya, aku, kami',
    withdraw: 'tarik balik, menarik balik, batalkan, membatalkan, tarik semula',
    consent: 'persetujuan, kebenaran, izin, keizinan',
    how: 'macam mana, mcm mana, camne, camna, bagaimana, cara, caranya, taip apa, hantar apa, balas apa, apa perlu, nombor mana, mcmana',
    leave:
      'berhenti melanggan, henti langganan, unsubscribe, unsub, berhenti terima, berhenti menerima, batal langganan, batalkan langganan, keluar dari senarai, tak terima lagi, stop mesej, stop sms, hentikan, menghentikan, nyahlanggan, nak stop, nak berhenti',
    delete: 'padam, padamkan, memadam, dipadam, pemadaman, hapus, hapuskan, menghapuskan, lupus, lupuskan, musnahkan, buang, lupakan saya, dilupakan',
    data: 'data saya, data peribadi, data peribadi saya, semua data, maklumat saya, maklumat peribadi, semua maklumat, info saya, akaun saya, profil saya, rekod saya, sejarah saya, maklumat aku, segala maklumat',
    fix: 'betulkan, membetulkan, dibetulkan, perbetul, perbetulkan, pembetulan, tukar, tukarkan, ditukar, ubah, kemaskini, kemas kini, update, salah, silap, tidak betul, tak betul, salah eja, salah ejaan, dah pindah',
    detail:
      'nama saya, alamat saya, tarikh lahir, emel saya, email saya, nama penuh saya, poskod saya, maklumat saya, ejaan nama, alamat dalam sistem, nama aku',
    know: 'tahu, tau, simpan, disimpan, menyimpan, pegang, kumpul, kumpulkan, dikumpul, miliki, ada pada, salinan, nak salinan, akses, anda ada',
    aboutMe: 'tentang saya, mengenai saya, pasal saya, pasal aku, data apa, maklumat apa, data saya, maklumat saya, berkaitan saya',
    source:
      'dari mana, daripada mana, dapat mana, dapat dari, dari siapa, daripada siapa, siapa bagi, siapa beri, macam mana dapat, mcm mana dapat, mana dapat, mana korang dapat, camne dapat, sumber',
    number: 'nombor saya, no saya, no fon saya, no tel saya, nombor telefon saya, nombor aku, no aku, maklumat saya, data saya',
    move: 'csv, json, excel, pindahkan, memindahkan, dipindahkan, pemindahan, transfer, syarikat lain, penyedia lain, pembekal lain, eksport, format, muat turun, boleh dibaca mesin',
    profile: 'pemprofilan, profiling, analisis, keputusan automatik, automatik, algoritma, menjejak, penjejakan, tabiat membeli, sejarah pembelian',
    object: 'bantah, membantah, bantahan, tidak setuju, tak setuju, tidak bersetuju, menolak, tak benarkan, tidak benarkan',
    limit:
      'hadkan, mengehadkan, dihadkan, sekat, sekatan, bekukan, dibekukan, gantung, tangguh, jangan guna, jangan gunakan, jangan proses, simpan sahaja, simpan je, buat sementara',
    use: 'guna, gunakan, menggunakan, penggunaan, pakai, proses, memproses, pemprosesan, digunakan, diproses',
    again: 'lagi, semula, balik, kembali, ubah fikiran, tukar fikiran, sambung, aktifkan',
    want: 'nak terima, ingin terima, mahu terima, nak dapat, masukkan saya, daftarkan saya, hantar semula, nak langgan, aktifkan, nak join, nak balik',
    notMe:
      'bukan nombor, salah orang, salah nombor, silap nombor, silap orang, tak kenal, tidak kenal, x kenal, pemilik baru, pemilik lama, bukan saya, tukar pemilik, baru guna, baru beli, orang lain, dah tukar',
    sell: 'jual, menjual, dijual, kongsi, berkongsi, dikongsi, sebarkan, dedahkan, mendedahkan, pihak ketiga, bagi kepada orang',
    everything:
      'semua jenama, semua syarikat, semua perkhidmatan, semua senarai, semua brand, semua servis, seluruh kumpulan, semua anak syarikat, semua cawangan, semua mesej, semua langganan, semuanya, semua sms, semua list, apa apa, semua notifikasi, semua panggilan',
  },
};
