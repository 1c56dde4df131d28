import type { NotionData } from './notion.ts';

export const id: NotionData = {
  code: 'id',
  notions: {
    me: 'saya, aku, gue, gw, gua, ane, sy, ku, aq, saia, ak, gwe, nomorku, saya ini, w, dariku, diriku, nomerku, hpku, punyaku, denganku',
    we: 'kami, kita, kt, kmi, qita, punya kami, milik kami',
    you: 'kamu, anda, kau, lo, lu, elo, loe, km, kmu, kakak, kak, mas, mbak, pak, bu, bapak, ibu, situ, ente, bro, gan, sis, min, admin, engkau, bang, om, u, kalian',
    youAll: 'kalian, kamu semua, anda semua, anda sekalian, lo semua, lu pada, kalian semua, kalian ini, pihak anda, klian, elu pada, pihak kalian',
    heShe: 'dia, ia, beliau, nya, doi, dy, dya, miliknya, istrinya, suaminya',
    they: 'mereka, mrk, mrka, milik mereka, orang-orang itu',
    someone: 'seseorang, orang, ada orang, siapa saja, siapapun, org, ada yang, orang lain, masing-masing',
    nobody: 'tidak ada, gak ada, tak seorang pun, tidak seorangpun, nggak ada, ga ada, gada, tak ada, tidak ada yang, ga ada yang',
    thisOne: 'ini, nih, yg ini, yang ini, hal ini, tersebut, ni, begini, gini',
    thatOne: 'itu, tuh, yang itu, yg itu, hal itu, tersebut, begitu, gitu, tu',
    here: 'di sini, disini, sini, kesini, ke sini, dimari',
    there: 'di sana, disana, di situ, disitu, sana, kesana, situ, ke sana',
    not: 'tidak, gak, ga, nggak, enggak, tak, bukan, tdk, ngga, g, gk, jangan, jgn, ndak, kagak, kaga, belum, blm, blom, bkn, ora, engga, kgk, ogah, tidaklah, tiada',
    never:
      'tidak pernah, gak pernah, ga pernah, nggak pernah, tak pernah, belum pernah, gk pernah, tdk pernah, jangan pernah, ngga pernah, blm pernah, tdk prnh',
    noLonger:
      'lagi, tidak lagi, gak lagi, ga lagi, sudah tidak, sudah bukan, udah gak, udah ga, udah nggak, nggak lagi, lg, tak lagi, sdh tidak, sudah tak, gak usah lagi, bukan lagi, udh ga, jangan lagi',
    nothing: 'tidak ada, tidak apa-apa, gak ada, gapapa, nggak ada apa-apa, tak ada apa-apa, apa-apa, ga ada apa2, apapun, tidak satupun',
    without: 'tanpa, tanpa ada, tnp, tiada, minus',
    already: 'sudah, udah, telah, sdh, udh, dah, sudh, uda, sampun',
    still: 'masih, msh, masih saja, masih aja, tetap, tetep, masi, ttp',
    again: 'lagi, sekali lagi, kembali, lg, ulang, lagi-lagi, lagi dan lagi, mengulang',
    always:
      'selalu, terus, terus-menerus, terus menerus, melulu, mulu, tiap hari, sll, setiap saat, terus-terusan, slalu, nonstop, berkali-kali, berulang-ulang, senantiasa, trs, tiap saat, terusan, tiada henti',
    every: 'setiap, tiap, tiap-tiap, masing-masing, stiap, saban',
    all: 'semua, seluruh, semuanya, segala, smua, seluruhnya, segalanya, sekalian, smw, semuannya, sepenuhnya, total',
    other: 'lain, lainnya, yang lain, laen, lain-lain, orang lain, selain',
    same: 'sama, sama saja, sm, sama aja, serupa, sejenis, persis',
    different: 'beda, berbeda, lain, berlainan, perbedaan, bedain',
    own: 'sendiri, milik, pribadi, punya, milik sendiri, pribadiku',
    only: 'hanya, cuma, saja, aja, doang, cuman, hny, sekadar, sekedar, cm',
    also: 'juga, jg, pun, jga, ikut, serta, termasuk, jugak',
    but: 'tapi, tetapi, namun, tp, akan tetapi, melainkan, cuman, padahal, tpi, sedangkan',
    because: 'karena, karna, krn, sebab, soalnya, gara-gara, lantaran, krna, akibat, sehingga, maka',
    ifSo: 'kalau, jika, kalo, bila, klo, apabila, kl, asal, kecuali, andai, klau, seandainya, asalkan, jikalau',
    until: 'sampai, hingga, sampe, smp, sampai dengan, s/d, smpe',
    fromNow:
      'mulai sekarang, mulai hari ini, mulai saat ini, sejak sekarang, mulai skrg, selanjutnya, ke depannya, kedepannya, mulai detik ini, terhitung, sejak hari ini, untuk seterusnya, seterusnya',
    enough: 'cukup, cukup sudah, sudah cukup, udah cukup, ckp, cukuplah, secukupnya, udahan',
    tooMuch: 'terlalu, terlalu banyak, kebanyakan, berlebihan, kelewatan, keterlaluan, terlalu sering, keseringan, overload, tll, trlalu',
    soMuch:
      'banyak banget, banyak sekali, sangat banyak, segudang, puluhan, ratusan, bejibun, begitu banyak, ribuan, seabrek, numpuk, menumpuk, belasan, banyak bgt, lusinan, setumpuk',
    more: 'lebih, lagi, tambah, lebih banyak, lbh, tambahan, selebihnya',
    less: 'kurang, lebih sedikit, kurangi, dikurangi, krg, mengurangi, berkurang',
    many: 'banyak, bnyk, byk, beberapa, sejumlah, bbrp, rame, berbagai, sering, bayak, srg',
    few: 'sedikit, dikit, sdikit, agak, secuil, sdkt, jarang',
    once: 'sekali, satu kali, 1x, sekali saja, pernah, sekalipun',
    twice:
      'dua kali, kali, 2x, kedua kali, ketiga kali, kedua kalinya, ketiga kalinya, 3x, tiga kali, keberapa kali, berapa kali, kesekian kali, kesekian kalinya, beberapa kali',
    first: 'pertama, dulu, duluan, pertama kali, awal, awalnya, yang pertama, terlebih dahulu, perdana',
    last: 'terakhir, akhir, terakhir kali, trakhir, penghabisan, lalu, yang terakhir, lewat, kemarin',
    next: 'berikut, berikutnya, depan, selanjutnya, mendatang, brikutnya',
    now: 'sekarang, skrg, saat ini, kini, skrng, skr, skg, sekarang juga, sedang, lagi, barusan, lg',
    immediately:
      'segera, langsung, sekarang juga, secepatnya, saat ini juga, lgsg, buruan, sgera, detik ini juga, lgsung, seketika, asap, sesegera mungkin, sgr',
    today: 'hari ini, malam ini, hr ini, nanti malam, ntar malem, hari ni, sore ini, pagi ini, siang ini',
    tomorrow: 'besok, bsk, esok, lusa, besok pagi, besuk, keesokan',
    yesterday: 'kemarin, kmrn, kemaren, tadi malam, semalam, kmaren, kmrin, semalem',
    day: 'hari, sehari, harian, hr, hari-hari, seharian, berhari-hari, sehari-hari, tiap hari, tanggal, tgl',
    week: 'minggu, seminggu, mingguan, pekan, sepekan, mgg, mggu, berminggu-minggu',
    month: 'bulan, sebulan, bulanan, bln, berbulan-bulan, perbulan',
    year: 'tahun, setahun, tahunan, thn, th, bertahun-tahun, taun',
    hour: 'jam, sejam, menit, pukul, setengah jam, mnt, setengah, pkl, berjam-jam, 5 menit',
    morning: 'pagi, pagi-pagi, subuh, pagi ini, tadi pagi, shubuh, pagi2',
    evening: 'sore, malam, malem, petang, siang, mlm, magrib, maghrib, nanti sore, menjelang malam',
    night: 'malam, tengah malam, malam-malam, malem, mlm, larut malam, dini hari, malam2, malem-malem',
    weekday: "senin, selasa, rabu, kamis, jumat, jum'at, hari kerja, jam kerja",
    weekend: 'sabtu, minggu, akhir pekan, ahad, malam minggu, weekend, malming, hari libur',
    soon: 'segera, sebentar lagi, bentar lagi, nanti, sgera, bntr lagi, tak lama lagi, dlm waktu dekat, otw, dalam waktu dekat',
    later: 'nanti, ntar, setelah, sesudah, kemudian, habis, abis, entar, nti, nnti, kelak, stelah, belakangan, lain kali, setelah itu, kapan-kapan',
    before: 'sebelum, dulu, tadi, yang lalu, sebelumnya, yg lalu, dahulu, td, sblm, tadinya, sblmnya, lalu',
    early: 'awal, lebih awal, pagi-pagi, cepat, dini, duluan',
    late: 'telat, terlambat, malam, lambat, tlat, trlambat, kesiangan, kemalaman, keterlambatan',
    time: 'waktu, wkt, saat, jam, masa, wktu, kali, ketika, pas, kesempatan',
    moment: 'sebentar, bentar, saat, detik, sejenak, bntr, sbntr, sebentar saja, tunggu',
    longTime: 'lama, sudah lama, udah lama, selamanya, lama banget, dari dulu, sejak lama, lm, lama sekali, kelamaan, berlama-lama, selama',
    what: 'apa, apaan, ap, pa, apakah, ada apa, apanya',
    who: 'siapa, sp, sapa, spa, siapakah, ini siapa, siapanya, siape',
    where: 'di mana, dimana, mana, kemana, ke mana, dari mana, darimana, dmn, dmana, kmn, drmn',
    when: 'kapan, kpn, ketika, kapan-kapan, bilamana, kpan, sejak kapan, jam berapa',
    why: 'kenapa, mengapa, knp, ngapain, kok, knapa, napa, untuk apa, buat apa, knpa, ngapa',
    how: 'bagaimana, gimana, gmn, caranya, gmana, gimana cara, bgmn, gimn, bgaimana, gmna',
    howMuch: 'berapa, brp, brapa, berapaan, seberapa, brpa, berapa banyak',
    which: 'yang mana, mana, yg mana, yang',
    please:
      'tolong, mohon, harap, silakan, pls, plis, tlg, mhn, silahkan, please, minta, coba, dong, tulung, ya, kiranya, sudilah, toloong, dimohon, monggo, plz, hrp, diharapkan, pliss, tlong, deh',
    thanks:
      'terima kasih, makasih, makasi, trims, thanks, tq, terimakasih, mksh, thx, suwun, nuhun, matur nuwun, mks, tks, tengkyu, maksih, trmksh, trimakasih, maaciw, thank, matursuwun, hatur nuhun',
    sorry: 'maaf, sori, sorry, mohon maaf, maap, maafkan, mf, maafin, ampun, permisi, memaafkan, nuwun sewu, punten',
    hello:
      "halo, hai, hi, hallo, assalamualaikum, selamat pagi, selamat siang, selamat sore, selamat malam, pagi, hei, hey, yth, woi, woy, oi, asslm, ass, aslm, alo, met pagi, kepada, dear, eh, wa'alaikumsalam, waalaikumsalam",
    bye: 'dadah, bye, selamat tinggal, sampai jumpa, dah, daah, sampai nanti, sampai ketemu, babay, wassalam, byee, da',
    regards: 'salam, hormat saya, wassalam, hormat kami, salam hormat, ttd, tertanda',
    yes: "ya, iya, y, yoi, betul, yup, yap, iy, ho oh, iyah, he eh, he'eh, benar, yaa, yow, yes, iyaa, inggih",
    okay: 'ok, oke, okay, baik, baiklah, sip, siap, okeh, okey, beres, boleh, gpp, oks, oki, gapapa, sipp, mantap, yaudah, ya sudah, baik-baik saja',
    want: 'mau, ingin, pengen, pingin, pengin, kepengen, mo, menginginkan, mw, ingn, hendak, pgn, berkeinginan, keinginan, males, mauku, diinginkan, berminat',
    need: 'perlu, butuh, membutuhkan, memerlukan, usah, tak perlu, ga usah, gak usah, tidak perlu, tidak usah, kebutuhan, gausah, keperluan, bth, diperlukan, nggak usah, ga perlu, gak perlu, dibutuhkan, tdk perlu, ngga usah',
    must: 'harus, wajib, mesti, hrs, seharusnya, musti, sebaiknya, terpaksa, kudu, diwajibkan, kewajiban, hrus, harusnya, diharuskan',
    can: 'bisa, dapat, bs, mampu, sanggup, bsa, dpt, bisakah, bisa ga, dapatkah, biar bisa',
    may: 'boleh, bolehkah, diizinkan, diperbolehkan, blh, diperkenankan, bole, berhak',
    letDo: 'biarkan, biar, biarin, ayo, mari, yuk, ayok, hayuk, biarlah, dibiarkan, membiarkan, yok, yukk, kuy, izinkan',
    tryTo: 'coba, mencoba, nyoba, berusaha, dicoba, usaha, cobain, cobalah, usahakan, ngusahain, usahain',
    stop: 'stop, berhenti, hentikan, setop, henti, brenti, udahan, dihentikan, menghentikan, hentikanlah, stopp, sudahi, berhentilah, berenti, brhenti, dihentiin, hentiin, udahin, stoop, dstop, distop, sudahlah, off, penghentian',
    end: 'akhiri, selesai, berakhir, mengakhiri, diakhiri, usai, habis, tamat, putus, kelar, hentikan, beres, pengakhiran, memutuskan, putuskan, diputus, slesai, bubar, abis',
    cancel:
      'batal, batalkan, membatalkan, dibatalkan, cancel, batalin, pembatalan, dibatalin, gak jadi, ga jadi, tidak jadi, gajadi, dicancel, nggak jadi, urung, tdk jadi, bataln',
    block:
      'blok, blokir, block, diblokir, memblokir, blokirin, ngeblok, diblok, daftar hitam, blacklist, pemblokiran, ta blok, aku blok, blokiran, terblokir, blockir, kublokir',
    remove:
      'hapus, keluarkan, hapuskan, singkirkan, cabut, dihapus, coret, copot, buang, menghapus, hilangkan, dikeluarkan, keluarin, mengeluarkan, coretlah, cabutlah, dicoret, mencoret, lepas, hilangin, dicabut, enyahkan, keluar dari, tarik',
    deleteIt:
      'hapus, menghapus, dihapus, hapusin, delete, musnahkan, hapuskan, apus, penghapusan, apusin, didelete, terhapus, dimusnahkan, ngapus, delet, ngehapus, hps, menghapuskan, bersihkan',
    unsubscribe:
      'berhenti berlangganan, unsubscribe, unreg, berhenti langganan, keluar, stop langganan, batal langganan, unsub, batal berlangganan, tidak berlangganan, cabut langganan, nonaktifkan langganan, un reg, opt out, tidak langganan, stop berlangganan, hentikan langganan',
    subscribe:
      'langganan, berlangganan, daftar, mendaftar, terdaftar, subscribe, gabung, ikut, registrasi, bergabung, reg, didaftarkan, mendaftarkan, pendaftaran, daftarkan, daftarin, ndaftar, ngedaftar, ikutan, didaftarin, mengikuti, aktifkan',
    leaveAlone:
      'jangan ganggu, biarkan saya sendiri, pergi sana, minggat, jangan ganggu saya, enyah, tinggalkan saya, pergi, sana, hus, jauh-jauh, pergi lo, menjauh, biarkan saya, jgn ganggu, biarin gue, biarkan aku, menjauhlah, jauhi, enyahlah, hush, minggir, minggatlah, tinggalin gue, lepaskan saya, tinggalkan aku, biarkan kami',
    leave:
      'pergi, keluar, meninggalkan, tinggalkan, mundur, cabut, berangkat, hengkang, tinggalin, mengundurkan diri, ninggalin, undur diri, kluar, ditinggal, keluarlah',
    refuse:
      'menolak, tolak, nolak, ditolak, ogah, tidak mau, gak mau, ga mau, nggak mau, penolakan, kutolak, tdk mau, gamau, gk mau, emoh, ngga mau, saya tolak, tidak terima, tidak sudi, enggan',
    forbid: 'melarang, dilarang, larang, larangan, haram, pantang, terlarang, mlarang, tidak boleh, jangan sekali-kali, cegah',
    object:
      'keberatan, menentang, tidak setuju, ga setuju, gak setuju, protes, nggak setuju, menyanggah, tdk setuju, berkeberatan, ditentang, tak setuju, menyatakan keberatan, tidak sepakat',
    agree: 'setuju, sepakat, menyetujui, disetujui, acc, menerima, mufakat, deal, stuju, bersedia, persetujuan, disepakati, mengizinkan, menyepakati',
    permission:
      'izin, ijin, persetujuan, seizin, izinnya, mengizinkan, mengijinkan, restu, seijin, perizinan, diizinkan, memberi izin, perkenan, kesepakatan, otorisasi',
    withdraw:
      'tarik, menarik, cabut, mencabut, tarik kembali, menarik kembali, penarikan, dicabut, ditarik, batalkan persetujuan, mengundurkan, pencabutan',
    send: 'kirim, mengirim, kirimi, kirimin, ngirim, dikirim, kirimkan, krm, krim, ngirimin, mengirimi, terkirim, mengirimkan, kiriman, dikirimi, kirimkanlah, dikirimkan, pengiriman, dikirimin, kirm, ngirimi, mengirimiku, kirimannya, dikrim, ngasih',
    write: 'tulis, menulis, nulis, ditulis, tuliskan, tulisan, tulisin, tertulis, ketik, menuliskan, menyurati, nulisin',
    text: 'sms, pesan, chat, wa, smsan, whatsapp, message, msg, ngechat, nge-sms, disms, smsin, pesannya, dm, pc, wasap, nyepam, sms-an, pesan-pesan, chatting, wapri, ngewa, japri, smsnya, meng-sms, di-sms, disms-in, ngesms, chatnya, esemes, kabarin, kabari, mengabari, kabar, dikabari, sms2, pesan2',
    call: 'telepon, telpon, menelepon, nelpon, tlp, telp, panggil, panggilan, hubungi, call, tlpn, ditelepon, teleponan, telfon, nelfon, telponin, tlpon, menelpon, ditelpon, tilpun, vc, telponan, panggilannya, telpun, dipanggil, memanggil, ngebel, miskol, teleponnya, ditelfon, tlf, kontak, misscall, nelponin, menghubungi',
    contact:
      'hubungi, kontak, menghubungi, dihubungi, contact, ngontak, hub, hubungin, kontakan, ngehubungin, berhubungan, mengontak, dihubungin, dikontak, cp, hubung, kontaknya',
    receive:
      'terima, menerima, dapat, nerima, dapet, mendapat, diterima, dpt, mendapatkan, dapetin, memperoleh, penerimaan, trima, dikirimi, nrima, dapetnya, mendapati',
    answer:
      'jawab, balas, menjawab, bales, jawaban, respon, balasan, membalas, dibalas, dijawab, dibales, reply, merespon, tanggapan, menanggapi, angkat, diangkat, blas, balasin, jwb, tanggapi, respons, direspon, blsn, njawab, ngebales, ngangkat, menyahut',
    read: 'baca, membaca, dibaca, bacaan, bacain, mbaca, read, kebaca, terbaca, bca, ngebaca',
    bother:
      'ganggu, mengganggu, gangguin, usik, mengusik, ngeganggu, terganggu, diganggu, gangguan, menggangu, resek, rese, meneror, teror, recokin, ngerecokin, repot, merepotkan, menyebalkan, nyebelin, sebel, risih, risi, neror, diteror, ganggu-ganggu, gengges, gnggu, kegangu, keganggu, mengganggunya, pengganggu, ganggunya, mengusikku, menggangguku, ganggu2, terusik, mengesalkan, ngeselin, gerah, mengejar-ngejar, dikejar-kejar, nguber',
    spam: 'spam, sampah, nyepam, spamming, ngespam, membanjiri, banjir, spammer, bombardir, menyampah, nyampah, dibombardir, diserbu, membombardir, dispam, dihujani, brondong, memberondong, ngebom, serbu, kebanjiran, spaming',
    fedUp:
      'muak, bosan, bosen, capek, cape, enek, eneg, jenuh, jengah, sebal, jengkel, pusing, kesal, kesel, nyebelin, gerah, suntuk, males, malas, ga tahan, gak tahan, jemu, risih, muakk, lelah, bete, mual, neg, sumpek, gondok, nggak tahan, tidak tahan, habis kesabaran, kesabaran, cukup sabar, bt, dongkol, stres, puyeng',
    angry:
      'marah, kesal, kesel, emosi, jengkel, ngamuk, geram, dongkol, sewot, gusar, murka, marah-marah, ngambek, naik darah, memarahi, dimarahi, dimarahin, darah tinggi, naik pitam, kemarahan, gregetan, sakit hati, kecewa',
    nonsense:
      'omong kosong, sampah, bacot, ngaco, ngawur, gak jelas, ga jelas, bullshit, konyol, omongan kosong, nggak jelas, tidak jelas, gaje, bodong, bualan, hoax, gombal, tai, taik, basi, bohong, ngga jelas, gk jelas, absurd, aneh-aneh, aneh, tetek bengek, ngelantur, remeh, receh',
    shutUp:
      'diam, diem, tutup mulut, bacot, berisik, jangan berisik, mingkem, bungkam, diamlah, diem lo, cot, brisik, diam kau, tutup mulutmu, jangan banyak omong, diamkan, diem deh',
    insult:
      'bodoh, goblok, anjing, bangsat, tolol, bego, brengsek, anjir, kampret, sialan, bajingan, asu, jancuk, babi, monyet, setan, anjay, kontol, memek, ngentot, tai, taik, sial, kurang ajar, idiot, jancok, asw, njir, anjrit, dungu, anying, bangke, keparat, fuck, fak, cuk, kntl, gila, sinting, gblk, pantek, pukimak, puki, geblek, kampungan, edan, bejat, biadab, anj, dancok, bedebah, iblis, sarap',
    peace:
      'tenang, damai, tentram, ketenangan, istirahat, tenteram, kedamaian, santai, nyaman, tentrem, tenangin, rehat, ayem, adem, sunyi, sepi, bernafas',
    uninterested:
      'tidak tertarik, gak tertarik, ga tertarik, ga minat, gak minat, tidak berminat, tidak minat, ga peduli, nggak tertarik, gk minat, tdk tertarik, tak tertarik, gak peduli, bodo amat, masa bodoh, nggak minat, tidak peduli, tdk minat, tidak suka, ga suka, gak suka, emang gue pikirin, ngga tertarik, tak berminat, gk tertarik, nggak peduli, ga butuh, gak butuh, tidak butuh',
    interested: 'tertarik, minat, berminat, peduli, suka, menarik, trtarik, kepo, ketertarikan, demen, mnarik, hobi',
    useless:
      'tidak berguna, ga guna, gak guna, percuma, sia-sia, ga penting, gak penting, tidak penting, nggak penting, gada guna, gak berguna, mubazir, tidak ada gunanya, buang waktu, buang-buang waktu, gk penting, tdk penting, ga berguna, tak berguna, tidak relevan, tidak bermanfaat, ga ada gunanya, gapenting, tdk berguna, unfaedah, ga ada faedahnya, sia2',
    unwanted:
      'tidak diinginkan, tidak diminta, gak pernah minta, ga minta, tidak diundang, gak minta, tidak pernah daftar, ga pernah daftar, gak pernah daftar, tidak pernah minta, sepihak, tanpa izin, tidak saya minta, tdk diinginkan, nggak pernah minta, nggak pernah daftar, tidak pernah meminta, tidak pernah mendaftar, tiba-tiba, ga diundang, tak diundang, tak diinginkan, tanpa ijin, ga pernah minta',
    mute: 'matikan, nonaktifkan, bisukan, mute, senyap, matiin, dimatikan, dinonaktifkan, silent, mematikan, menonaktifkan, dimatiin, nonaktif, heningkan, diamkan, non aktifkan, dibisukan, senyapkan, nonaktifin, disable, off, offkan, tutup',
    fillUp:
      'penuh, memenuhi, penuhi, menuhin, memori penuh, penuh-penuhin, numpuk, kotak masuk, inbox, memori, menumpuk, menuh-menuhin, bikin penuh, menuhi, lemot, penyimpanan, dipenuhi, ngabisin, menghabiskan',
    wakeUp:
      'bangun, membangunkan, bangunin, terbangun, dibangunkan, kebangun, dibangunin, ngebangunin, bangunkan, kaget, terjaga, bgn, begadang, mbangunin',
    sleep: 'tidur, tidurnya, bobo, ketiduran, tdr, ngantuk, tertidur, tidur siang, merem, bobok, turu, molor, lelap, ketidurn, mengantuk, ngorok',
    list: 'daftar, list, daftarnya, milis, daftar kontak, daftar pengiriman, broadcast, daftar kirim, listnya, bc, daftar penerima, kontak',
    database: 'database, basis data, sistem, arsip, berkas, data base, catatan, register, sistemnya, dtbase, databasenya, rekaman, data-base, server',
    data: 'data, informasi, info, data pribadi, detail, dataku, infonya, keterangan, rincian, datanya, informasinya, data diri, identitas, biodata',
    account: 'akun, account, rekening, profil, acc, akunku, rek, akunnya, ak un, id, norek, profile',
    subscription:
      'langganan, keanggotaan, paket, berlangganan, membership, layanan, paketan, kuota, langganannya, member, servis, paket data, subscription, jasa, fitur, vas',
    newsletter:
      'newsletter, buletin, pemberitahuan, notifikasi, info, pengumuman, berita, notif, pengingat, update, reminder, pemberitauan, notifnya, peringatan, kabar, bulletin, blast',
    advert:
      'iklan, iklannya, promosi, pariwara, reklame, marketing, iklan-iklan, ngiklan, pemasaran, mengiklankan, sales, telemarketing, beriklan, jualan, adv, ads, iklanan, diiklanin, pengiklan, iklan2, spanduk, brosur, pamflet, katalog',
    offer:
      'tawaran, penawaran, nawarin, menawarkan, tawarkan, nawari, penawarannya, ditawari, menawari, tawarin, ditawarin, promo, ditawarkan, nawar, tawar, tawar-menawar, tawari, tawarannya',
    discount:
      'diskon, promo, potongan, obral, sale, promosi, cashback, discount, korting, disc, potongan harga, promonya, promo-promo, cuci gudang, promoan, diskonan, promo2, flash sale, bonus, diskonnya, banting harga, harga miring, hemat',
    voucher: 'voucher, kupon, vocer, kode promo, voucer, gift card, vouchernya, kupon undian, vcr, kartu hadiah, kuponnya, kode voucher',
    loyaltyCard: 'poin, kartu anggota, kartu member, member card, point, poinnya, loyalty, tukar poin, penukaran poin',
    prize: 'hadiah, undian, lotre, pemenang, lotere, giveaway, doorprize, memenangkan, hadiahnya, kuis, sayembara, berhadiah, gebyar',
    customer: 'pelanggan, konsumen, nasabah, customer, pembeli, pelanggannya, klien, cust, costumer, pelanggn, user, pengguna',
    exCustomer:
      'mantan pelanggan, bukan pelanggan lagi, bukan pelanggan, sudah pindah, ganti operator, udah pindah, bukan nasabah, pindah operator, sudah tidak belanja, sudah tidak pakai, udah ga pake, sudah ganti, pindah provider, pernah belanja, sudah tidak menggunakan, udah gak pake, bukan konsumen, mantan nasabah, sudah berhenti, udah ganti, beralih',
    shop: 'toko, warung, supermarket, pasar, mal, mall, indomaret, alfamart, swalayan, tokonya, shopee, tokopedia, lapak, olshop, butik, belanja, belanjaan, minimarket, berbelanja, gerai, online shop, outlet, kios, pasaran, lazada, shopping, kedai, toserba',
    company:
      'perusahaan, pt, firma, perusahaannya, usaha, bisnis, merek, merk, kantor, brand, cv, perusahan, pihak, provider, operator, korporat, penyedia, bisnisnya',
    organisation: 'organisasi, yayasan, perkumpulan, klub, partai, komunitas, lembaga, ormas, serikat, club, paguyuban, perhimpunan, lsm, koperasi',
    member: 'anggota, member, keanggotaan, peserta, anggotanya, membernya, pengurus',
    donate:
      'donasi, sumbang, sumbangan, menyumbang, sedekah, amal, nyumbang, berdonasi, infak, infaq, zakat, bersedekah, galang dana, wakaf, mendonasikan, donatur, derma',
    vote: 'pilih, memilih, pemilu, pilkada, coblos, nyoblos, suara, pilpres, pencoblosan, pemilihan, mencoblos, voting, tps, vote, pemilih',
    bank: 'bank, bca, bri, mandiri, bni, atm, banknya, perbankan, dana, ovo, gopay',
    money:
      'uang, duit, cash, tunai, uangnya, duitnya, rupiah, rb, ribu, juta, jt, dana, fulus, saldo, rp, keuangan, uangku, dompet, cuan, perak, duitku, bokek, milyar, miliar, recehan',
    salary: 'gaji, gajian, upah, pensiun, honor, thr, gajinya, digaji, pensiunan, uang saku, pendapatan, penghasilan, tunjangan',
    loan: 'pinjaman, kredit, pinjam, utang, hutang, pinjol, cicilan, minjem, minjam, pinjem, meminjam, ngutang, kta, pinjamannya, berutang, nyicil, dipinjam, dc, gadai, angsuran, mencicil, pinjamin, minjemin, paylater, leasing, utangnya, debt collector, kreditan, tunggakan, nunggak',
    price: 'harga, biaya, harganya, ongkos, tarif, biayanya, hrg, ongkir, hargany, hrga, pricelist, ongkosnya, tarifnya, seharga',
    expensive: 'mahal, kemahalan, mahal banget, mhl, termahal, lebih mahal, muahal',
    cheap: 'murah, murahan, murah banget, termurah, terjangkau, mrh, murmer, harga murah, kemurahan',
    freeOfCharge: 'gratis, cuma-cuma, free, gratisan, gretong, grtis, tanpa biaya, bebas biaya, percuma, gratiss',
    pay: 'bayar, membayar, dibayar, pembayaran, transfer, tf, ditransfer, bayarnya, lunas, bayarin, trf, bayaran, mbayar, terbayar, lunasi, melunasi, dilunasi, pelunasan, isi pulsa, pulsa, top up, topup, bayarkan, dibayarkan, ngebayar, mentransfer, byr, setor, pembayarannya, dibayarin, bayarlah, isi ulang, transferan, qris, nransfer, setoran',
    bill: 'tagihan, faktur, kuitansi, nota, struk, kwitansi, bon, tagihannya, invoice, menagih, nagih, ditagih, penagihan, tagih, bill, rekening, penagih, kuitansinya',
    buy: 'beli, membeli, belanja, beliin, dibeli, pembelian, belikan, bli, mbeli, ngebeli, memborong, borong, belinya, dibeliin, membelikan, kebeli, titip, nitip, pembeliannya, beli-beli',
    sell: 'jual, menjual, jualan, dijual, penjualan, jualin, penjual, jualnya, berjualan, ngejual, terjual, seller, dijualin, dagang, berdagang, jualannya, pedagang',
    order:
      'pesan, pesanan, order, orderan, memesan, dipesan, mesen, pesen, pesanannya, pemesanan, pesananku, mesan, orderanku, pesenan, pesankan, pesenin, mengorder, checkout, co, orderannya, ngorder, nomor pesanan, pesanan saya, preorder, po',
    deliver:
      'antar, kirim, pengiriman, diantar, anter, mengantar, kurir, dianter, kurirnya, antarkan, cod, ongkir, gosend, ekspedisi, jne, nganter, anterin, nganterin, ngantar, antarin, jnt, dianterin, sicepat, pengantaran, dikirim, resi, diantarkan, mengantarkan, antaran, paketnya, anteraja, jemput, gofood',
    parcel: 'paket, kiriman, bungkusan, barang, parsel, paketnya, paketku, kotak, dus, kardus, barangnya, paketan, pakt, bungkus, box, kirimannya',
    pickUp:
      'jemput, ambil, mengambil, jemputin, dijemput, diambil, menjemput, ngambil, jemputan, ambilin, pickup, pick up, ngejemput, ambilkan, mungut, penjemputan, njemput, diambilin, ngambilin, penjemputannya',
    returnGoods:
      'kembalikan, retur, refund, pengembalian, tukar, mengembalikan, dikembalikan, balikin, return, uang kembali, tuker, menukar, menukarkan, diretur, direfund, dibalikin, penukaran, kembaliin, ganti rugi, ditukar, dikembaliin, tukarkan, garansi, mengganti, tukerin, ngembaliin',
    bookReserve:
      'booking, pesan, reservasi, pesan tempat, memesan, dibooking, book, reserve, boking, reservasinya, bookingan, mereservasi, ngebooking, pesan meja, pesan kamar',
    appointment:
      'janji, janjian, jadwal, perjanjian, jadwalnya, appointment, janji temu, buat janji, dijadwalkan, jadwalkan, slot, bikin janji, menjadwalkan, antrian, antrean, jadual, reschedule, kontrol',
    meeting:
      'rapat, meeting, pertemuan, konferensi, miting, rapatnya, zoom, meetingnya, seminar, ketemuan, kopdar, workshop, arisan, pengajian, kumpul',
    invite:
      'undang, undangan, mengundang, ngajak, ajak, diundang, mengajak, diajak, ngundang, ajakan, undangannya, invite, ajakin, ngajakin, undanglah',
    contract: 'kontrak, perjanjian, kontraknya, kesepakatan, akad, mou, surat perjanjian, ngontrak, persetujuan',
    sign: 'tanda tangan, ttd, menandatangani, tandatangan, teken, ditandatangani, tandatangani, tanda tangani, meneken, materai, meterai',
    card: 'kartu, kartu kredit, card, kartunya, krtu, ktp, kartuku',
    phone:
      'hp, telepon, handphone, ponsel, hpnya, hape, telpon, telp, hapeku, henpon, hapenya, iphone, smartphone, android, telfon, hpku, hpe, samsung, henfon, seluler',
    number:
      'nomor, no, nomer, nmr, nomornya, no hp, nomorku, angka, nomernya, nmer, nmor, no telp, nomor hp, nomer hp, nope, nomor telepon, nomor saya, nopel, nomor ini',
    newNumber:
      'nomor baru, ganti nomor, no baru, nomer baru, ganti nomer, nomor ganti, nomor saya ganti, nomerku ganti, nomor saya yang baru, ganti no, ganti kartu, nomor lama, no lama, nomor saya sudah ganti, kartu baru, nomor udah ganti, nmr baru, pemilik lama, baru ganti nomor, nomer lama',
    simCard:
      'sim, simcard, operator, kartu sim, telkomsel, indosat, xl, simpati, perdana, kartu perdana, provider, tri, axis, smartfren, sim card, im3, kartu hp, byu',
    email: 'email, surel, e-mail, imel, mail, emailnya, gmail, emailku, alamat email, diemail, ngemail, imail, surelnya',
    letter: 'surat, pos, surat-menyurat, kantor pos, suratnya, perangko, amplop, menyurati, surat-surat',
    name: 'nama, namanya, namaku, nama saya, bernama, nm, marga, dengan nama, atas nama, a/n, nama lengkap, mengatasnamakan, nick',
    address: 'alamat, alamatnya, almt, alamatku, alamat rumah, alamat saya, sharelok, domisili, beralamat, shareloc, kode pos, lokasi',
    birth:
      'lahir, ulang tahun, ultah, kelahiran, tanggal lahir, ulangtahun, tgl lahir, hbd, lahiran, melahirkan, dilahirkan, ttl, kelahirannya, milad, bday, tempat lahir',
    age: 'umur, usia, thn, berumur, umurku, berusia, di bawah umur, umurnya, dibawah umur, usianya, anak di bawah, usiaku',
    document:
      'dokumen, formulir, surat, berkas, ktp, paspor, kk, sim, form, ijazah, dokumennya, akta, npwp, stnk, berkasnya, bpkb, surat-surat, skck, visa, formulirnya, kartu keluarga, sertifikat, lampiran, blanko, identitas',
    copy: 'salinan, fotokopi, copy, kopi, fotocopy, duplikat, salin, copian, print, cetak, kopian, tembusan, menyalin, ngeprint, salinannya, cetakan, ngopy, disalin, copyan, scan',
    photo:
      'foto, gambar, fotonya, pict, poto, selfie, pap, fotoin, foto-foto, fotoan, ft, fotoku, potret, memotret, motret, gambarnya, kamera, wefie',
    video: 'video, vidio, film pendek, rekaman, videonya, vid, klip, youtube, tiktok, yutub, vidionya, vcd, reels',
    website: 'website, situs, web, laman, online, halaman, situsnya, websitenya, daring, webnya, situs web, instagram, ig, facebook, fb, medsos',
    link: 'link, tautan, url, linknya, tautannya, lnk',
    app: 'aplikasi, app, apk, aplikasinya, apps, apl, gojek, grab, instal, install, mengunduh, unduh, download, aplikasiku, donlot, perangkat lunak',
    internet:
      'internet, wifi, jaringan, sinyal, kuota, wi-fi, koneksi, inet, internetnya, sinyalnya, jaringannya, hotspot, indihome, kuotanya, bandwidth, wfi',
    computer: 'komputer, laptop, tablet, pc, notebook, lappy, laptopnya, printer, leptop, laptopku, komputernya, flashdisk, lepi',
    password:
      'password, pin, kode, sandi, kata sandi, otp, login, kode otp, pasword, pass, passwordnya, kodenya, kode verifikasi, log in, pw, masuk akun, sandinya, psw',
    battery:
      'baterai, batre, charger, cas, casan, lowbat, batere, ngecas, dicas, power bank, baterainya, batrei, ces, lobet, chargeran, cesan, carger, powerbank, batrai, low',
    press:
      'tekan, klik, ketik, tombol, pencet, ditekan, mengklik, mencet, menekan, klick, diklik, mengetik, ketikkan, ngetik, pilih, tombolnya, sentuh',
    wordN: 'kata, kata-kata, perkataan, kalimat, omongan, ucapan, katanya, huruf, kata2',
    fileFormat: 'csv, excel, pdf, json, xml, word, file, format, filenya, formatnya, exel, fail',
    privacy:
      'privasi, perlindungan data, gdpr, uu pdp, kerahasiaan, pdp, data pribadi, rahasia, privasiku, pribadi, privacy, uu ite, ite, dirahasiakan',
    law: 'hukum, undang-undang, hak, uu, legal, pasal, aturan, ilegal, peraturan, hak saya, hakku, melanggar, pelanggaran, dilanggar, haknya, secara hukum, pidana, perdata, hak-hak, undang undang, sesuai hukum, berhak, sah, resmi',
    lawyer:
      'pengacara, advokat, menuntut, pengadilan, gugat, tuntut, menggugat, meja hijau, kuasa hukum, somasi, dituntut, gugatan, tuntutan, notaris, lbh, pengacaraku, sidang, jalur hukum, hakim',
    police:
      'polisi, polsek, polres, polri, kepolisian, lapor polisi, bareskrim, polda, ke polisi, kantor polisi, polisinya, cyber crime, tilang, satpam, siber',
    complain:
      'keluhan, mengeluh, komplain, lapor, laporkan, melaporkan, pengaduan, mengadu, protes, aduan, laporin, dilaporkan, ngeluh, dilaporin, laporan, mengadukan, complain, pengaduannya, keluhannya, mengkomplain, komplainan, keluhan saya, report, kulaporkan, adukan, ngadu, lapor ke',
    threaten:
      'kalau tidak, kalo gak, peringatan, awas, ancam, mengancam, konsekuensi, kalo ga, jika tidak, akibatnya, memperingatkan, terancam, peringatan terakhir, bila tidak, diperingatkan, kalau ga, kalau gak, kalo nggak, kalau nggak, ancaman, ngancam, awas ya, jangan salahkan, klo ga, klo gak, atau saya, tau rasa, apabila tidak, ngancem, diancam',
    authority:
      'kominfo, ojk, pihak berwajib, bpkn, regulator, ombudsman, pemerintah, otoritas, pihak berwenang, ylki, bri ti, dinas, kementerian, brti, kelurahan, berwenang, aparat, instansi, kecamatan, satgas, komdigi, bi, menkominfo, badan, berwajib',
    proof: 'bukti, buktinya, buktikan, membuktikan, pembuktian, terbukti, bukti transfer, screenshot, ss, dibuktikan, bukti-bukti, saksi',
    mistake:
      'salah, kesalahan, keliru, error, eror, kekeliruan, kesalahannya, khilaf, kesalahpahaman, bukan, slh, salah paham, kliru, disalahkan, bersalah',
    wrongPerson:
      'salah orang, salah nomor, salah sambung, salah kirim, bukan saya, salah nomer, gak kenal, tidak kenal, salah alamat, ga kenal, bukan aku, salah no, nggak kenal, nyasar, bukan nomor, salah nmr, salah chat, bukan gue, bukan punya saya, bukan milik saya, tdk kenal, bukan orangnya, bukan nama saya, tidak mengenal, salah sms, bukan dia, salah pencet, pemilik sebelumnya, bukan untuk saya',
    correct: 'benar, betul, tepat, bener, sesuai, bnr, yang benar, sebenarnya, akurat, btl, benarkah, valid, yg benar',
    lie: 'bohong, berbohong, dusta, boong, tidak benar, bohongin, ngibul, kebohongan, palsu, pembohong, membohongi, dibohongi, dibohongin, tipu-tipu, boongin, ga bener, gak bener, hoaks, hoax, ngapusi, bual, ngarang',
    spell:
      'ejaan, dieja, salah tulis, mengeja, salah ketik, typo, salah eja, salah nulis, eja, tertulis, ejaannya, salah penulisan, penulisan, ditulis salah',
    change:
      'ubah, ganti, mengubah, berubah, diganti, mengganti, perubahan, rubah, tukar, diubah, gantiin, ngeganti, merubah, dirubah, digantiin, pergantian, gnti, penggantian, geser, pindah, pindahkan, gantikan, ngubah, diundur, mundur, perbarui',
    update:
      'perbarui, update, betulkan, memperbarui, perbaiki, koreksi, diperbaiki, diperbarui, diupdate, pembaruan, ralat, benerin, betulin, pembetulan, perbaharui, mengoreksi, benahi, mengupdate, dikoreksi, revisi, direvisi, edit, diedit, membetulkan, dibetulkan, dibetulin, mengedit, ngupdate, updatenya, pemutakhiran, ngedit',
    outdated:
      'lama, usang, kuno, kadaluarsa, kedaluwarsa, jadul, tidak berlaku, ga berlaku, yang lama, tidak valid, basi, tidak berlaku lagi, sudah lama, tidak aktif, yg lama, ga aktif, tua, bekas',
    newOne: 'baru, yg baru, terbaru, yang baru, anyar, barunya, terkini, br, baru saja',
    know: 'tahu, tau, kenal, mengetahui, mengenal, tw, kenalan, mengerti, tahun, diketahui, ketahui, taunya, tauk, taw, pengetahuan, ketahuan, mengenali, ngerti',
    think:
      'pikir, kira, menurut, percaya, mikir, rasa, yakin, berpikir, anggap, kayaknya, sepertinya, pikiran, kukira, memikirkan, menebak, mikirin, kepikiran, kirain, kyknya, dipikir, pikirkan, kurasa, dikira, kayanya, dipikirin, menurutku, pendapat, menganggap, keknya, prasaan, perasaan',
    understand:
      'mengerti, paham, ngerti, memahami, mudeng, ngeh, pahami, pahamin, dimengerti, mngerti, ngertiin, pemahaman, menyadari, sadar, dipahami, maklum, nangkep, jelas',
    remember:
      'ingat, inget, mengingatkan, ingatkan, ingetin, ingat-ingat, diingat, ingatin, teringat, ngingetin, mengingat, diingatkan, ngingatin, diingetin, ingt, keinget, kenangan, nginget, kangen, mengenang',
    forget: 'lupa, melupakan, lupain, kelupaan, terlupa, lupakan, dilupakan, ketinggalan, dilupain, pikun, tertinggal, lp, ngelupain',
    mean: 'maksud, arti, artinya, berarti, maksudnya, mksd, maksudku, makna, maksdnya, mksdnya, bermaksud, dimaksud, maknanya',
    say: 'bilang, kata, mengatakan, berkata, blg, ngomong, katakan, katanya, bilangin, dibilang, ucapkan, diomongin, omong, beritahu, kasih tau, kasih tahu, memberitahu, nyampein, sampaikan, menyampaikan, dibilangin, blng, kasi tau, mengucapkan, berucap, omongin, diberitahu, ngasih tau, menyebut, sebut, disebut, kubilang, ucapin, cerita, ngmg, jelasin, infokan, sampein',
    ask: 'tanya, minta, bertanya, meminta, nanya, menanyakan, pinta, nanyain, mohon, permintaan, tanyain, minta tolong, tny, diminta, tanyakan, ditanya, mnta, mintain, memohon, permohonan, dimintai, mengajukan, ditanyain, permintaanku, mintalah, pertanyaan, dimintain',
    speak:
      'bicara, ngobrol, ngomong, berbicara, bicarakan, obrolan, bcr, curhat, ngobrolin, obrol, dibicarakan, pembicaraan, membicarakan, omongin, gosip, berbincang, diskusi, chatan, ngegosip, bincang, percakapan, chattingan, mengobrol, obrolin',
    explain:
      'jelaskan, menjelaskan, jelasin, penjelasan, klarifikasi, dijelaskan, terangkan, menerangkan, dijelasin, ngejelasin, penjelasannya, mengklarifikasi, diterangkan, perjelas',
    show: 'tunjukkan, tampilkan, menunjukkan, liatin, perlihatkan, nunjukin, tunjukin, tampil, kasih liat, memperlihatkan, ditunjukkan, tunjukan, kasih lihat, ditampilkan, lihatkan, menampilkan, diliatin',
    see: 'lihat, liat, melihat, ngeliat, ngelihat, dilihat, tengok, diliat, kelihatan, nonton, terlihat, keliatan, pandang, cek, lht, melihatnya, lihatlah, nengok, ngintip, tampak, melirik, liatnya, liat-liat',
    hear: 'dengar, denger, mendengar, dengerin, ngedenger, dengarkan, kedengeran, didengar, terdengar, mendengarkan, dengarlah, pendengaran, dengerkan, kedengaran',
    find: 'cari, mencari, nyari, temukan, ketemu, menemukan, nemu, nyariin, dicari, cariin, nemuin, pencarian, ditemukan, dicariin, carikan, mencarikan, nyarinya, temuin, carilah, temuan, cr, googling',
    lose: 'hilang, kehilangan, ilang, ngilangin, menghilangkan, ketinggalan, tercecer, raib, menghilang, keilangan, hilangnya, lenyap, kecopetan, jatuh, dihilangkan',
    give: 'beri, kasih, memberi, kasi, diberi, ngasih, berikan, memberikan, dikasih, kasihkan, dikasi, diberikan, beriin, ksh, kasihin, serahkan, menyerahkan, diserahkan, pemberian, ngasi, titipkan',
    take: 'ambil, mengambil, ngambil, bawa, diambil, pegang, ambilin, ambillah, ambl, ambilnya, kuambil, dibawa',
    bring: 'bawa, membawa, bawain, dibawa, bawakan, ngebawa, membawakan, dibawain, ngebawain, bw, bawalah, mbawa, bawaan, kubawa',
    put: 'taruh, letakkan, simpan, masukkan, menaruh, taro, pasang, naruh, masukin, memasukkan, dimasukkan, dimasukin, taruhlah, meletakkan, ditaruh, taroh, tambahkan, pasangkan, tempel, tambah, tambahin, menambahkan, ditambahkan, masukan, diletakkan, dipasang, sisipkan, ditaro, narok, memasang, simpen',
    hold: 'simpan, pegang, menyimpan, disimpan, punya, nyimpan, tersimpan, simpen, nyimpen, miliki, penyimpanan, dimiliki, mengumpulkan, dipegang, kumpulkan, kalian simpan, dikumpulkan, memegang, jaga, menjaga, kalian punya, kumpulin',
    have: 'punya, ada, memiliki, mempunyai, py, pny, adanya, pnya, dimiliki, punyanya, milik, adakah',
    use: 'pakai, pake, gunakan, menggunakan, memakai, digunakan, dipakai, dipake, make, penggunaan, pk, pakek, kupakai, gunain, makenya, pemakaian, digunain, memanfaatkan, terpakai, pakailah, kepake, memakainya, salahgunakan, menyalahgunakan, disalahgunakan',
    process:
      'proses, memproses, olah, mengolah, diproses, pengolahan, pemrosesan, diolah, prosesnya, analisis, menganalisis, profiling, dianalisa, analisa, pengolahannya, profilisasi, mengelola, dikelola',
    automatic:
      'otomatis, robot, mesin, bot, algoritma, ai, otomatisasi, automatic, otomatiskan, kecerdasan buatan, robotik, mesin penjawab, robotnya, auto, botnya, sistem otomatis, autodebet, secara otomatis',
    human:
      'manusia, cs, orang asli, operator, karyawan, petugas, agen, customer service, pegawai, orang beneran, staf, staff, admin, csnya, manusianya, petugasnya, karyawannya, call center, bukan robot, pramuniaga, layanan pelanggan',
    share:
      'bagikan, membagikan, sebar, menyebarkan, share, bocor, berbagi, disebarkan, bocorin, bocorkan, dibagikan, sebarkan, membocorkan, sebarin, menyebar, dishare, ngeshare, kebocoran, bagi, membagi, dibocorkan, kasihkan, dijual, ngebocorin, nyebarin, tersebar, dibagi, bagiin, disebar, berikan',
    thirdParty: 'pihak ketiga, mitra, partner, pihak lain, rekanan, perusahaan lain, orang lain, pihak luar, rekan, afiliasi, pihak manapun',
    transferData:
      'pindahkan, ekspor, transfer, memindahkan, pindahin, alihkan, dipindahkan, mengekspor, eksport, export, mengalihkan, migrasi, pengalihan, dialihkan, pindah, portabilitas',
    limit:
      'batasi, membatasi, bekukan, tunda, tangguhkan, dibatasi, pembatasan, jeda, suspend, membekukan, dibekukan, batas, ditunda, batasan, menunda, menangguhkan, pending, sementara, batasin, dijeda, sementara waktu, ditangguhkan, pembekuan',
    check:
      'cek, periksa, memeriksa, mengecek, ngecek, dicek, check, diperiksa, ngecekin, cekin, pemeriksaan, pastikan, verifikasi, tinjau, meninjau, cekkan, pengecekan, ceklah, memastikan, pastiin, ck',
    confirm:
      'konfirmasi, mengkonfirmasi, pastikan, dikonfirmasi, confirm, konfirm, memastikan, konfirmasikan, mengonfirmasi, konfirmasinya, konfirmasi ulang, pastiin, dipastikan',
    choose:
      'pilih, memilih, milih, dipilih, putuskan, pilihan, memutuskan, milihin, pilihin, keputusan, pilihlah, menentukan, tentukan, opsi, kupilih, nentuin, pilihannya, terpilih',
    open: 'buka, membuka, dibuka, terbuka, bukain, ngebuka, bukalah, bukanya, bukakan, pembukaan, bukak, dibukain',
    close: 'tutup, menutup, ditutup, tertutup, nutup, tutupin, penutupan, tutuplah, kututup, tutupkan, nutupin, ditutupin',
    start: 'mulai, memulai, dimulai, mulainya, awal, mule, mulailah, bermula, permulaan, awali, start, mengawali, mulain, berawal',
    resume:
      'lanjutkan lagi, aktifkan lagi, aktifkan kembali, mulai lagi, nyalakan, lanjut lagi, mengaktifkan, aktifin lagi, hidupkan lagi, diaktifkan, nyalain, aktifkan, dinyalakan, aktif lagi, hidupkan, aktivasi, on, mengaktifkan kembali, diaktifkan kembali, menyalakan',
    goOn: 'lanjut, lanjutkan, melanjutkan, terus, teruskan, nerusin, lanjutin, meneruskan, dilanjutkan, berlanjut, kelanjutan, terusin, diterusin, dilanjutin, nglanjutin, teruslah, tetap, diteruskan, keterusan, melanjutkannya',
    come: 'datang, dateng, kesini, mampir, dtg, masuk, datanglah, dtng, kemari, hadir, kedatangan, main, dtang, kerumah, datangnya, berdatangan, mendatangi, nyamperin, didatangi, masuknya, samperin, menghadiri, nongol, ke rumah',
    go: 'pergi, jalan, ke, pergilah, brangkat, berangkat, pegi, menuju, jalan-jalan, berangkatnya, main, naik, keluar, jln, cabut, perginya, turun, lewat, brgkt',
    comeBack:
      'kembali, balik, pulang, balik lagi, blk, kmbali, balikan, plg, pulangnya, sepulang, kembalilah, mudik, kepulangan, plng, baliknya, kembalinya',
    arrive: 'sampai, tiba, sampe, nyampe, smp, nyampek, sampek, sdh sampai, nyampai, tibanya, sampai rumah, datang, otw, landing, mendarat, dtg',
    wait: 'tunggu, menunggu, nunggu, tungguin, ditunggu, nungguin, tunggulah, tgg, tggu, menanti, menantikan, antri, ngantri, nunggunya, antre, sabar, ditungguin, nungguinnya, nanti, tunggu sebentar, tunggu bentar, menungguku',
    stay: 'tinggal, menginap, tetap, nginap, nginep, tggl, menetap, diam, bertahan, nginepnya, tinggallah, stay',
    live: 'tinggal, hidup, domisili, bertempat tinggal, kediaman, berdomisili, tggl, menetap, kehidupan, hidupku, tinggalnya, bermukim, hidupnya, warga, ngekos',
    moveHouse:
      'pindah, pindah rumah, pindahan, pindah alamat, alamat baru, pindah kos, kepindahan, sudah pindah rumah, rumah baru, pindah kota, sudah pindah, pindah kontrakan, udah pindah rumah, ganti alamat, pindah domisili',
    abroad:
      'luar negeri, luar negri, mancanegara, roaming, asing, ln, di luar negeri, tkw, tki, overseas, ke luar negeri, internasional, merantau, perantauan',
    travel:
      'perjalanan, jalan-jalan, traveling, bepergian, liburan, wisata, piknik, mudik, perjalanannya, dinas luar, berwisata, trip, rekreasi, touring, safar, tamasya, plesir, keluar kota, luar kota, umroh, haji, umrah, backpacker',
    holiday:
      'libur, liburan, cuti, liburannya, hari libur, tanggal merah, vakansi, berlibur, lbr, liburnya, bercuti, lebaran, cutinya, hari raya, liburku, libur panjang',
    work: 'kerja, bekerja, kantor, pekerjaan, kerjaan, tugas, krj, ngantor, kerjanya, lembur, ngerjain, dikerjakan, mengerjakan, kerjain, dikerjain, pabrik, kantornya, shift, proyek, gawe, loker, lowongan, pekerjaannya, kerjakan, wawancara, interview, krja, kerjaannya, lamaran kerja, wfh, wfo, dinas, meeting kerja',
    boss: 'bos, boss, atasan, kolega, rekan kerja, teman kantor, bosku, pimpinan, manajer, direktur, bosnya, pak bos, majikan, manager, mandor, juragan, supervisor, hrd',
    retire: 'pensiun, pensiunan, nganggur, pengangguran, phk, menganggur, purnawirawan, purnabakti, resign, dipecat, di phk, dirumahkan',
    study:
      'belajar, kuliah, mahasiswa, siswa, kampus, blajar, universitas, univ, skripsi, mempelajari, pelajar, belajarnya, mhs, pelajaran, blajr, mahasiswi, dosen, mengaji, ngaji, murid, kuliahnya, ngampus, wisuda, semester, sidang skripsi, jurusan, bljr, tesis',
    school:
      'sekolah, kelas, sd, smp, sma, tk, pelajaran, sekolahan, paud, skolah, skul, smk, sekolahnya, bersekolah, madrasah, pesantren, sklh, kelasnya, mapel, spp, pondok, raport, rapor, penitipan',
    teacher:
      'guru, kursus, les, dosen, bu guru, pak guru, gurunya, pengajar, ustadz, ustad, bimbel, privat, pelatihan, ustadzah, guru les, dosennya, pelatih, lesnya, mengajar, ngajar',
    exam: 'ujian, ulangan, tes, pr, tugas, uas, uts, test, kuis, ujiannya, soal, tugasnya, nilai, pekerjaan rumah, nilainya, tugasku, remedial, un, cpns, ulangannya, kisi-kisi',
    help: 'bantu, tolong, membantu, bantuan, bantuin, menolong, nolongin, dibantu, pertolongan, bantuannya, mbantu, ditolong, tolongin, bantulah, nolong, dibantuin, bantukan, dukung, dukungan, ngebantu, mendukung, mbantuin, terbantu, penolong',
    meet: 'ketemu, bertemu, jumpa, temu, ketemuan, nemuin, berjumpa, ktmu, temui, menemui, kumpul, ketemunya, nongkrong, ngumpul, bertatap muka, ktm, reuni, bersua, bukber, kongkow, ditemui, pertemuan',
    visit:
      'kunjung, mengunjungi, berkunjung, mampir, main, tamu, kunjungan, bertamu, jenguk, kunjungi, menjenguk, silaturahmi, dikunjungi, njenguk, tamunya, bertandang, besuk, jengukin, nengokin, mampirlah, menengok, bezuk, sowan',
    friend:
      'teman, temen, sahabat, kawan, tmn, temenku, temanku, konco, bestie, sobat, temannya, teman-teman, bro, temen-temen, berteman, temennya, kawan-kawan, sob, temen2, bestai, kawanku, besti, sahabatku, teman2',
    neighbour: 'tetangga, tetanggaku, tetangganya, tetangga sebelah, rt, rw, sebelah rumah, pak rt, bu rt, bertetangga',
    family:
      'keluarga, saudara, kerabat, family, sodara, keluargaku, sanak, famili, kluarga, sekeluarga, saudaraku, keluarganya, saudaranya, sdr, klrga, besan, kel, keponakan, ponakan, mertua, ipar, menantu',
    mother:
      'ibu, mama, mamah, bunda, mak, emak, umi, ibuku, mamak, nyokap, mamaku, bu, mami, ibunda, ummi, ibunya, mamanya, bundaku, umik, ibuk, mamahku, simbok, biyung, emakku',
    father:
      'ayah, bapak, papa, papah, bokap, abah, ayahku, bapakku, papi, babe, abi, papaku, bpk, pak, ayahanda, ayahnya, bapaknya, babeh, bapake, papanya',
    parents: 'orang tua, ortu, orangtua, orangtuaku, bapak ibu, ortuku, wali murid, orang tuaku, ayah ibu, ayah dan ibu, ortunya, mama papa',
    son: 'anak laki-laki, anak cowok, putra, putraku, anak laki, putranya, cowok, anak lanang, jagoan, anak lelaki',
    daughter: 'anak perempuan, anak cewek, putri, putriku, gadis, putrinya, cewek, anak wedok, anak gadis',
    child:
      'anak, anak-anak, bayi, anakku, bocah, anaknya, si kecil, balita, dedek, adek bayi, ank, kids, anak2, bocil, dede, anak kecil, bayinya, anak saya, nak, bayiku, cucu, dd',
    sibling:
      'kakak, adik, adek, abang, sepupu, tante, paman, om, adikku, kakakku, saudara, bibi, pakde, bude, mbak, mas, adekku, bulek, kakaknya, adiknya, kk, ade, sepupuku, paklek, abangku, teteh, aa, dik, bulik, uwak, adeknya, masku, bang, cici, koko, tanteku, mbakku',
    grandparent:
      'nenek, kakek, oma, opa, mbah, eyang, nenekku, kakekku, si mbah, embah, neneknya, simbah, omaku, mbahku, kakeknya, uti, kakung, opung',
    spouse:
      'suami, istri, pacar, suamiku, istriku, isteri, pasangan, misua, bini, laki gue, tunangan, gebetan, pacarku, suaminya, istrinya, pacarnya, cowokku, cewekku, yayang, bojo, bojoku, pasanganku, mantan, calon, pacaran',
    man: 'pria, laki-laki, cowok, lelaki, cowo, bapak-bapak, laki, co, tuan, bapak2, pemuda',
    woman: 'wanita, perempuan, cewek, cewe, ibu-ibu, nyonya, nona, ce, gadis, emak-emak, ibu2, cewe2',
    love: 'cinta, sayang, kasih, sayangku, say, cintaku, yang, beb, mencintai, cium, cin, kangen, kekasih, rindu, cinta kamu, peluk, syg, menyayangi, ayang, sayang kamu, mencintaimu, yank, love, muach, bebeb, ayank, jatuh cinta, bucin, babe, sayangi, rinduku, kangenku, percintaan',
    marry:
      'nikah, menikah, kawin, pernikahan, cerai, nikahan, lamaran, perceraian, kawinan, bercerai, perkawinan, dinikahi, menikahi, resepsi, pengantin, mantenan, nikahin, manten, akad nikah, kondangan, ijab kabul, ijab, melamar, tunangan, janda, duda',
    die: 'meninggal, mati, wafat, almarhum, kematian, tewas, tutup usia, almarhumah, meninggal dunia, berpulang, gugur, mninggal, telah tiada, alm, sudah meninggal, udah meninggal, mangkat, matinya, sudah tiada, innalillahi, mampus, modar',
    funeral:
      'pemakaman, makam, kuburan, dimakamkan, duka, kubur, melayat, berduka, tahlilan, belasungkawa, jenazah, layat, tahlil, dikubur, takziah, kedukaan, bela sungkawa, mayat, nyekar, duka cita, ziarah, turut berduka',
    sick: 'sakit, demam, flu, pilek, batuk, penyakit, masuk angin, sakitnya, meriang, covid, opname, mual, sakt, ga enak badan, gak enak badan, kena flu, muntah, diare, jatuh sakit, tifus, dbd, kanker, diabetes, stroke, gejala, kurang enak badan, mencret, pusing, sesak',
    hurt: 'sakit, luka, nyeri, cedera, terluka, pegal, perih, keseleo, pegel, linu, sakit kepala, sakit perut, sakit gigi, memar, patah, jatuh, kesakitan, terkilir, nyut-nyutan, menyakiti, pegal-pegal, lukanya, kepleset',
    doctor:
      'dokter, dr, dokternya, drg, dokter gigi, klinik, perawat, puskesmas, suster, bidan, periksa, berobat, bu dokter, kliniknya, pak dokter, dktr, dokter anak, posyandu, tukang pijat, terapis, psikolog',
    hospital:
      'rumah sakit, rs, operasi, rsud, dirawat, ugd, rawat inap, igd, opname, dioperasi, icu, rmh sakit, operasinya, bangsal, ambulans, ambulan, rsu, bpjs',
    medicine:
      'obat, pil, apotek, obatnya, vitamin, vaksin, suntik, apotik, minum obat, jamu, resep, vaksinasi, tablet, obat-obatan, salep, obatku, suntikan, kapsul, divaksin, parasetamol, paracetamol, imunisasi',
    body: 'kepala, tangan, kaki, punggung, mata, gigi, perut, badan, tubuh, leher, telinga, kuping, muka, hidung, mulut, wajah, jari, pinggang, lutut, badanku, kulit, jantung, bahu, tenggorokan, kepalaku, perutku, kakiku, pundak',
    oldPerson: 'lansia, orang tua, kakek-kakek, sepuh, tua, lanjut usia, nenek-nenek, manula, sudah tua, udah tua, kakek nenek, tuanya, uzur',
    blindDeaf:
      'buta, tuli, tunanetra, tunarungu, tidak bisa lihat, tidak bisa baca, rabun, buta huruf, difabel, budek, disabilitas, tidak bisa membaca, bisu, tidak bisa melihat, tidak bisa mendengar, ga bisa baca, cacat',
    home: 'rumah, rmh, dirumah, rumahku, rumahnya, kerumah, di rumah, rumah saya, ke rumah, rmhku, omah, rmah, balik rumah',
    flat: 'apartemen, kos, kost, kontrakan, sewa, kosan, menyewa, disewakan, ngontrak, apartment, ngekos, rumah susun, rusun, bapak kos, ibu kos, kontrak rumah, uang kos, apartemennya, nyewa, penyewa, disewa, sewanya, ibu kost, rental, apart',
    room: 'kamar, dapur, kamar mandi, ruang, ruangan, kamarnya, kmr, ruang tamu, wc, toilet, dapurnya, kamarku, lantai, ruangannya, teras',
    door: 'pintu, jendela, pagar, gerbang, pintunya, jendelanya, gorden, pager, pintu depan, pagarnya',
    key: 'kunci, kuncinya, gembok, terkunci, dikunci, ngunci, mengunci, kunciku, kunci rumah, kunci motor, kunciin, dikunciin',
    furniture:
      'meja, kursi, ranjang, sofa, kasur, lemari, perabot, mebel, mejanya, dipan, kursinya, rak, furnitur, bantal, sprei, karpet, tempat tidur, kulkas',
    light:
      'lampu, listrik, mati lampu, lampunya, token, cahaya, listriknya, token listrik, lampu mati, listrik mati, colokan, pemadaman, bohlam, stop kontak, penerangan, genset',
    heating:
      'ac, air, gas, pipa, kompor, ledeng, elpiji, galon, airnya, lpg, pam, kran, keran, pemanas, pdam, gasnya, pompa, kipas, tabung gas, air panas, acnya, air mati, sumur, pompa air',
    garden:
      'kebun, taman, bunga, pohon, tanaman, halaman, tamannya, berkebun, kembang, sawah, tanam, rumput, kebunnya, menyiram, nanam, panen, menanam, petani',
    street:
      'jalan, jl, jln, gang, alun-alun, jalanan, simpang, perempatan, trotoar, macet, jalan raya, pertigaan, lampu merah, jalannya, kemacetan, gg, pinggir jalan, bundaran, kena macet, belokan',
    city: 'kota, desa, kampung, kotanya, kabupaten, jakarta, kmpung, dusun, surabaya, bandung, kampungku, jogja, jkt, bekasi, medan, kecamatan, semarang, sby, bdg, depok, bogor, tangerang, yogya, malang, bali, solo, pulau',
    country: 'negara, negeri, indonesia, tanah air, indo, negri, provinsi, negaranya, kerajaan, bangsa',
    car: 'mobil, nyetir, menyetir, sopir, mobilnya, supir, kendaraan, mengemudi, setir, mbl, nyopir, mobilku, truk, avanza, angkut, mobil baru, pengemudi, driver, kendaraannya',
    parking:
      'parkir, bensin, garasi, parkiran, pom bensin, pertamina, pertalite, parkirnya, diparkir, bbm, spbu, pertamax, markir, solar, memarkir, parkiranku, isi bensin',
    bus: 'bus, bis, halte, taksi, angkot, gojek, grab, ojek, busway, transjakarta, ojol, terminal, busnya, taxi, bisnya, becak, transjak, metromini, travel, gocar, goride, angkutan, damri, bajaj',
    train: 'kereta, stasiun, krl, peron, kai, mrt, keretanya, lrt, kereta api, st, commuter, komuter, whoosh, stasiunnya',
    plane:
      'pesawat, penerbangan, bandara, terbang, pesawatnya, flight, lion air, garuda, boarding, bandaranya, delay, soetta, airport, penerbangannya, bandar udara',
    bike: 'sepeda, motor, sepeda motor, motornya, motoran, helm, bersepeda, gowes, mtr, motorku, sepedaan, sepedanya, vario, beat, naik motor, sepeda listrik, skuter',
    ticket: 'tiket, karcis, tiketnya, tket, tiket pesawat, tiket kereta, tiketku, pesan tiket',
    hotel: 'hotel, penginapan, hotelnya, villa, losmen, homestay, kamar hotel, vila, guest house, wisma, oyo',
    walk: 'jalan kaki, jalan, lari, berjalan, joging, jogging, berlari, lari pagi, jalan santai, jalan-jalan, larinya, mendaki, berjalan kaki, hiking, naik gunung',
    dog: 'anjing, kucing, hewan, binatang, peliharaan, anjingku, kucingku, kucingnya, anabul, meong, ayam, anjingnya, burung, ikan, kelinci, sapi, kambing, kuceng, hewan peliharaan',
    food: 'makanan, daging, buah, sayur, ayam, ikan, nasi, sayuran, cemilan, makanannya, lauk, jajan, snack, buah-buahan, bakso, sate, beras, mie, indomie, sambal, gorengan, nasgor, nasi goreng, rendang, tempe, tahu, soto, jajanan, camilan, telur, cabe, minyak, sembako, mi, krupuk, kerupuk',
    bread: 'roti, susu, telur, keju, telor, rotinya, mentega, susunya, tepung, bubur',
    sweets: 'kue, coklat, gula, permen, cokelat, kuenya, manisan, es krim, bolu, martabak, donat, kue ulang tahun, tart, eskrim, manis, brownies',
    coffee: 'kopi, teh, ngopi, es teh, kopinya, ngeteh, kopi susu, kopi hitam, starbucks, tehnya',
    waterDrink:
      'bir, minum, minuman, anggur, air minum, jus, minumnya, es, minumlah, miras, sirup, alkohol, mabuk, minumannya, meminum, bir bintang, aqua, ngombe, haus',
    eat: 'makan, lapar, laper, mkn, mam, maem, makannya, memakan, santap, sarapan, makan-makan, dimakan, mangan, kelaparan, maam, mamam, makanlah, kenyang, ngemil, makan bareng, puasa, buka puasa, sahur',
    cook: 'masak, memasak, resep, dimasak, masakan, masakin, masaknya, goreng, menggoreng, rebus, resepnya, bakar, masakkan, kukus, tumis, masakannya, ngegoreng, panggang',
    meal: 'makan malam, makan siang, sarapan, mkn malam, buka puasa, sahur, mkn siang, bukber, buka bersama, makan pagi, makan mlm, santapan, bekal',
    restaurant:
      'restoran, resto, warung, kafe, cafe, rumah makan, pizza, warteg, warung makan, kantin, padang, mcd, kfc, restorannya, warkop, food court, resto baru, angkringan, rm',
    smoke: 'rokok, merokok, ngerokok, rokoknya, ngudud, vape, rokokan, udud, asap rokok, ngrokok, perokok, sebatang',
    diet: 'diet, berat badan, gym, olahraga, fitnes, kurus, langsing, ngegym, bb, fitness, pelangsing, gemuk, gendut, nge-gym, senam, menurunkan berat, yoga, zumba, kalori, dietnya',
    clothes:
      'baju, sepatu, jaket, celana, pakaian, gaun, rok, kaos, kemeja, bajunya, sandal, hijab, jilbab, kerudung, daster, sepatunya, tas, kaus, gamis, seragam, batik, baju baru, topi, busana, kebaya, ukuran, celananya, mukena',
    wash: 'cuci, mencuci, bersihkan, laundry, nyuci, bersih-bersih, mandi, dicuci, membersihkan, setrika, cucian, bersihin, nyapu, ngepel, dibersihkan, bersih, mengepel, jemuran, jemur, menyapu, londri, dibersihin, beres-beres, cuci piring, kebersihan, pel, menyetrika, laundrynya',
    beauty:
      'rambut, salon, potong rambut, kuku, pangkas, cukur, rambutnya, make up, makeup, skincare, facial, creambath, spa, tukang cukur, barber, barbershop, kosmetik, rambutku, nail art, perawatan, kecantikan, pijat, lipstik, salonnya, alis, rias',
    gift: 'hadiah, kado, kejutan, oleh-oleh, bingkisan, kadonya, parsel, surprise, cinderamata, hampers, hadiahnya, ole-ole, souvenir, angpao, cendera mata',
    partyFest:
      'pesta, perayaan, lebaran, natal, idul fitri, tahun baru, merayakan, festival, acara, rayakan, hajatan, syukuran, hari raya, ramadhan, puasa, ramadan, dirayakan, natalan, imlek, idul adha, acaranya, pestanya, taun baru, kurban, nyepi, selamatan, takbiran, 17an, agustusan, mohon maaf lahir batin',
    game: 'game, main, permainan, bermain, mainan, ngegame, maen, mabar, ml, ff, mainnya, gim, bermainlah, pubg, gamenya, mobile legend, main game, catur, dimainkan, memainkan, mainin, playstation, ps',
    sport:
      'bola, sepak bola, olahraga, pertandingan, futsal, tim, latihan, badminton, bulu tangkis, timnas, nobar, renang, voli, latian, olah raga, basket, sepakbola, bulutangkis, berenang, persib, lapangan, persija, timnya, latihannya, liga, piala, tanding, turnamen, lomba',
    win: 'menang, memenangkan, juara, kemenangan, menangin, mng, menangnya, dimenangkan, pemenang, menangkan, juaranya',
    music:
      'musik, lagu, konser, nyanyi, band, lagunya, bernyanyi, gitar, menyanyi, dangdut, karaoke, konsernya, nyanyian, musiknya, lagu-lagu, penyanyi, karokean, spotify, lagu baru',
    film: 'film, bioskop, nonton, filem, serial, drakor, sinetron, filmnya, menonton, xxi, ditonton, nontonnya, tonton, bioskopnya, netflix, film baru, nobar, series, anime',
    tv: 'tv, televisi, radio, berita, tivi, siaran, beritanya, tipi, koran, channel, tvnya, acara tv, berita hari ini, kabar berita',
    book: 'buku, bukunya, perpustakaan, novel, perpus, komik, bukuku, buku pelajaran, majalah, bku, alquran, quran, buku tulis',
    weather:
      'cuaca, hujan, angin, badai, banjir, gerimis, mendung, ujan, cuacanya, salju, petir, hujannya, kehujanan, hujan deras, prakiraan, cerah, gempa, kebanjiran, kabut, longsor',
    warmCold:
      'dingin, panas, hangat, matahari, sejuk, gerah, dingin banget, panasnya, adem, anget, kedinginan, kepanasan, panas banget, terik, menggigil',
    church:
      'gereja, masjid, tuhan, allah, berdoa, doa, sholat, salat, doakan, shalat, ibadah, solat, misa, sembahyang, mushola, mendoakan, pura, doain, alhamdulillah, insya allah, insyaallah, pendeta, ya allah, musholla, pengajian, bismillah, jumatan, subhanallah, masyaallah, aamiin, amin, kebaktian, tarawih, didoakan, pastor, ustad, vihara, mesjid, gusti',
    hope: 'semoga, harap, berharap, selamat, harapan, moga, mudah-mudahan, sukses, moga-moga, smoga, slmt, beruntung, berkah, met, semangat, keberuntungan, mendoakan, harapannya, mudah2an, moga2, harapanku, diharapkan, lancar, good luck',
    worry:
      'khawatir, takut, cemas, kuatir, tkt, was-was, ngeri, gelisah, waswas, ketakutan, mengkhawatirkan, deg-degan, galau, takutnya, cemasnya, kekhawatiran, risau, serem, seram, menakutkan, khawatirkan, panik, takut-takut, degdegan',
    laugh:
      'tertawa, lucu, ketawa, haha, hahaha, wkwk, wkwkwk, bercanda, becanda, hehe, hihi, ngakak, kocak, lawak, xixi, wkwkwkwk, hahahaha, wkwkw, wk, wkwkwkw, tawa, guyon, lelucon, canda, hehehe, lol, humor, ketawanya, awokwok, candaan, lucunya, candaannya, anjirr',
    cry: 'nangis, menangis, sedih, kecewa, mewek, huhu, sedihnya, hiks, nangisnya, bersedih, hu hu, sedihku, kesedihan, menyedihkan, tangis, tangisan, nestapa, patah hati, hiks hiks',
    happy:
      'senang, bahagia, seneng, gembira, happy, asik, asyik, senangnya, bahagianya, kebahagiaan, girang, bangga, menyenangkan, senengnya, membahagiakan, syukur, bersyukur, sukacita, ceria, kesenangan',
    good: 'baik, bagus, enak, hebat, keren, mantap, oke, baek, bgs, mantul, lezat, sip, bgus, terbaik, sempurna, bagusnya, enaknya, mantep, baiknya, sehat, top, kece, luar biasa, juara, enak banget, lumayan, sedap, nikmat, istimewa, paling enak, cakep, joss, gokil',
    bad: 'buruk, jelek, parah, payah, ancur, gak enak, ga enak, burik, terburuk, mengecewakan, kacau, jahat, menjijikkan, nggak enak, hancur, tidak enak, paling buruk, jeleknya, jlk, parah banget, mengerikan, keburukan, tidak memuaskan, zonk',
    beautiful:
      'cantik, indah, ganteng, manis, imut, cakep, bagus, cantiknya, tampan, gemes, menawan, cakepnya, keindahan, kecantikan, gemoy, cantik banget, lucu, elok',
    important: 'penting, mendesak, urgent, darurat, pentingnya, pnting, genting, urgen, krusial, kepentingan, pntg, penting banget, terpenting',
    easy: 'mudah, gampang, simpel, sederhana, mudahnya, praktis, gmpang, simple, kemudahan, enteng, gampangnya',
    hard: 'sulit, susah, sukar, mustahil, ribet, rumit, ssh, berat, susahnya, sulitnya, kesulitan, sush, tidak mungkin, ga mungkin, gak mungkin, mempersulit, dipersulit, kesusahan, keras',
    big: 'besar, gede, raksasa, bsr, besarnya, luas, terbesar, gedhe, lebar, segede, besar-besaran',
    small: 'kecil, mungil, kcl, cilik, kecilnya, sempit, kekecilan, terkecil, imut, pendek',
    full: 'penuh, kenyang, full, penuhnya, lengkap, pnuh, sesak, kepenuhan, ful',
    empty: 'kosong, hampa, habis, ksg, kosongnya, kosongkan, sepi, kosongin, abis, mengosongkan',
    busy: 'sibuk, repot, gak sempat, ga sempat, nggak sempat, tidak ada waktu, ga ada waktu, lagi kerja, ga sempet, gak sempet, sibuknya, hectic, tidak sempat, gak ada waktu, lagi rapat, nggak ada waktu, kesibukan, lg sibuk, lagi sibuk, nggak sempet, sbk, sibuk banget, padat, riweuh, sempet, sempat, lagi meeting',
    freeTime:
      'luang, nganggur, senggang, gabut, waktu luang, lowong, free, ada waktu, longgar, tidak sibuk, ga sibuk, tersedia, sela, sempat, kosong',
    ready:
      'siap, sedia, ready, siap-siap, disiapkan, siapkan, bersiap, siapin, persiapan, menyiapkan, sudah siap, nyiapin, udah siap, siap2, bersiap-siap, disiapin, mempersiapkan, tersedia, stok',
    tired:
      'capek, lelah, cape, letih, kecapekan, lemes, capai, pegal, lesu, kelelahan, cpek, capek banget, kecapean, lemas, capeknya, lelahnya, tepar, loyo, ngantuk',
    broken:
      'rusak, error, mati, gak bisa, tidak berfungsi, pecah, gangguan, macet, mogok, eror, lemot, tidak bisa, ga bisa, nggak bisa, rusaknya, tidak jalan, bocor, robek, patah, kerusakan, retak, ngadat, ngelag, ga nyala, gak nyala, tidak menyala, hang, penyok, merusak, ngehang, bermasalah, korslet, rsk, cacat, lelet, down, tdk bisa',
    repair:
      'perbaiki, memperbaiki, betulin, servis, bengkel, perbaikan, benerin, service, montir, teknisi, diperbaiki, diservis, tukang, dibenerin, betulkan, dibetulin, reparasi, bengkelnya, servisnya, membetulkan, ngebenerin, mekanik, mbenerin, servis motor, diperbaikin',
    problem:
      'masalah, problem, kendala, mslh, masalahnya, bermasalah, persoalan, urusan, mslah, kesulitan, urusannya, gangguan, isu, kendalanya, permasalahan, trouble, hambatan, prob',
    possible:
      'mungkin, barangkali, mgkn, kemungkinan, siapa tahu, siapa tau, mngkin, mungkinkah, bisa jadi, kali aja, kayaknya, munkin, sepertinya, kali ya, kyknya, agaknya, rupanya, mgkin',
    sure: 'pasti, yakin, tentu, jelas, tentunya, tentu saja, pastinya, yakinlah, psti, keyakinan, memang, emang, pst, pastilah, meyakinkan, mmg',
    really:
      'sangat, banget, benar-benar, sungguh, serius, beneran, bgt, sekali, bener, amat, emang, memang, sungguh-sungguh, bngt, srius, bener-bener, sumpah, sngt, jujur, kali, asli, nian, pisan, bener2, benar2, seriusan, sekalii, bgtt, suer, sebenarnya, masa, masak',
    quickly:
      'cepat, cepet, buruan, cepetan, cpt, segera, ayo cepat, buru-buru, kilat, gercep, secepatnya, cepatlah, cpet, kebut, ngebut, secepat, bergegas, buru2, lekas, cepatnya, terburu-buru, percepat, cepat-cepat',
    slowly: 'pelan, pelan-pelan, lambat, perlahan, lelet, santai, lama, alon-alon, hati-hati, lamban, plan, perlahan-lahan, pelan2, kalem',
    together:
      'bersama, bareng, sama, barengan, sama-sama, brg, breng, bersama-sama, dengan, dgn, brng, ama, bareng-bareng, temenin, nemenin, menemani, ditemani, ikut, ditemenin, beramai-ramai, rame-rame, dg, sma',
    alone: 'sendiri, sendirian, sendiri-sendiri, sdri, sendrian, kesepian, sndiri, sndr, jomblo',
    inside: 'dalam, di dalam, luar, di luar, didalam, diluar, dlm, dalamnya, keluar, masuk, ke dalam, ke luar, kedalam',
    near: 'dekat, deket, sebelah, samping, di dekat, sekitar, disebelah, terdekat, disamping, dkt, depan, di depan, belakang, mendekat, deketan, di sebelah, di samping, berdekatan, dekatnya, seberang, didepan, sekitaran',
    far: 'jauh, jaoh, kejauhan, jauhnya, jarak, jauh banget, jaraknya, jau',
    thing: 'hal, barang, sesuatu, benda, urusan, hal-hal, apa aja, barang-barang, barangnya, hal2, apa saja, macam-macam, ini itu',
    way: 'cara, jalan, caranya, dengan cara, gaya, metode, macam, jenis, carany, seperti, kayak, kaya, kyk, begini, sistem',
    reason: 'alasan, sebab, alasannya, penyebab, alesan, alesannya, sebabnya, dalih, penyebabnya, pertimbangan',
    idea: 'ide, rencana, proyek, gagasan, idenya, rencananya, usul, projek, berencana, project, rencanain, saran, rencanakan, direncanakan, usulan, merencanakan, masukan, inspirasi, rcn, planning, usulin',
    question: 'pertanyaan, tanya, pertanyaannya, soal, nanya, ditanyakan, tanya-tanya, tanya jawab',
    story:
      'cerita, kejadian, kisah, peristiwa, ceritanya, terjadi, bercerita, kejadiannya, menceritakan, ceritain, ceritakan, riwayat, kasus, nyeritain, dongeng, kisahnya, diceritain, gosip, kenapa-napa',
    warProtest:
      'demo, protes, perang, mogok, unjuk rasa, berantem, mogok kerja, bertengkar, berkelahi, demonstrasi, demonya, ribut, peperangan, tawuran, perkelahian, pertengkaran, aksi, kerusuhan, cekcok, debat',
    accident:
      'kecelakaan, tabrakan, kebakaran, nabrak, ditabrak, laka, terbakar, musibah, ketabrak, insiden, menabrak, kcelakaan, jatuh dari, tertabrak, tabrak, tabrak lari, api, kesetrum',
    steal:
      'curi, mencuri, penipuan, penipu, nipu, tipu, palsu, dicuri, maling, menipu, kecurian, dicopet, tertipu, ditipu, rampok, copet, kemalingan, scam, scammer, modus, bodong, fraud, penipunya, nyuri, nyolong, ketipu, pencuri, dirampok, pencurian, tipuan, korupsi, dibegal, begal, penggelapan, memalsukan, pemalsuan, dibobol, membobol, hack, dihack, hacker, phising, phishing, abal-abal, nipunya, dijambret',
    insurance:
      'asuransi, polis, premi, bpjs, asuransinya, prudential, klaim, asuransi jiwa, jaminan, jasa raharja, allianz, klaim asuransi, bpjs kesehatan, axa',
    tax: 'pajak, npwp, pajaknya, ppn, spt, pbb, bea cukai, pajak motor, pajak kendaraan, djp, cukai, pph',
    electricBill:
      'listrik, token, meteran, pln, tagihan listrik, pulsa listrik, tarif listrik, bayar listrik, pdam, tagihan air, daya listrik, kwh, indihome, meterannya',
    build:
      'bangun, membangun, renovasi, atap, konstruksi, dibangun, panel surya, tukang, genteng, semen, pembangunan, bangunan, keramik, direnovasi, ngebangun, material, cat, plafon, bangun rumah, baja ringan, kontraktor, ngecat, pasir, bata, mengecat',
    houseSale:
      'properti, perumahan, kpr, jual rumah, tanah, kavling, ruko, property, rumah dijual, jual tanah, unit apartemen, cluster, klaster, real estate, tanahnya, rumah subsidi, subsidi, dp rumah, hipotek, cicilan rumah, rumah murah, developer, dijual rumah, agen properti',
    carDealer:
      'dealer, ban, showroom, servis mobil, oli, ban bocor, ganti oli, uji kir, onderdil, stnk, jual mobil, sparepart, mobil bekas, suku cadang, spare part, dp mobil, dealernya, tune up, diler, bengkel resmi',
    travelOffer:
      'tur, paket wisata, tour, pesiar, resort, paket liburan, umroh, paket umroh, travel umroh, kapal pesiar, paket tour, open trip, tiket murah, traveloka, agen travel, biro perjalanan, sewa villa, promo hotel',
    bet: 'judi, taruhan, slot, togel, kasino, judol, judi online, bandar, poker, casino, gacor, bertaruh, berjudi, slot gacor, deposit, bet, jackpot, perjudian, main slot, nomor togel, sabung ayam, pasang taruhan, scatter, domino, penjudi, maxwin, situs judi',
    dating:
      "kencan, jodoh, jomblo, dating, cari jodoh, kenalan, biro jodoh, tinder, pdkt, berkenalan, cari pacar, ngedate, teman kencan, ajak kenalan, ta'aruf",
    erotic:
      'sex, seks, bokep, dewasa, bo, open bo, mesum, porno, telanjang, vcs, bugil, ngewe, cewek panggilan, psk, pornografi, lonte, seksi, sexy, bispak, horny, sange, michat, colmek, pijat plus, video porno, tante girang',
    religionPolitics:
      'caleg, calon, kampanye, politik, capres, partai, dpr, presiden, gubernur, dprd, bupati, agama, walikota, cagub, kades, lurah, pilgub, politisi, dakwah, cawapres, timses, jokowi, prabowo, menteri, anies, pileg, berpolitik',
    trial:
      'coba gratis, uji coba, percobaan, sampel, trial, masa percobaan, contoh, sample, tester, free trial, coba dulu, masa uji coba, demo, uji cobanya',
    expire:
      'habis, kedaluwarsa, perpanjang, kadaluarsa, perpanjangan, expired, diperpanjang, jatuh tempo, berakhir, masa aktif, memperpanjang, exp, habis masa, masa berlaku, hangus, perpanjangin, kadaluwarsa, berlaku sampai, batas waktu, tenggat, perbarui, tenggang, expire, kadarluarsa, deadline',
    chargeCost:
      'potong pulsa, menyedot pulsa, dikenakan biaya, pulsa kepotong, sedot pulsa, pulsa habis, biaya, dipotong, kesedot, nyedot pulsa, pulsa kesedot, bayar, tarif, tersedot, memotong, potongan, terpotong, kepotong, makan pulsa, pulsa berkurang, dicharge, ditarik biaya, pulsa terpotong, menguras pulsa, pulsa saya, mengurangi pulsa, motong pulsa, pulsaku, dikenai, dibebankan, kena charge, sedot, premium',
  },
};
