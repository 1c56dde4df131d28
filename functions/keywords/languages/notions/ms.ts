import type { NotionData } from './notion.ts';

export const ms: NotionData = {
  code: 'ms',
  notions: {
    me: 'saya, aku, sy, ak, aq, sya, saye, i, me, my, ku, kite, patik, gua, den, kawe, hamba, diri saya, saya ni, milik saya',
    we: 'kami, kita, kitorang, kitaorang, ktorg, kmi, kite, kita orang, kami semua, pihak kami',
    you: 'awak, anda, kau, kamu, awk, hang, engkau, ko, u, you, mu, demo, encik, cik, puan, tuan, en, abang, akak, kak, bro, bos, boss, dik, lu, hg, pn, anda ni, pihak anda',
    youAll:
      'korang, kalian, kamu semua, anda semua, awak semua, hampa, u all, uols, koang, kauorang, kau orang, krg, pihak anda, pihak tuan, korang semua, hangpa',
    heShe: 'dia, beliau, die, nya, dye, dia tu, si dia, baginda',
    they: 'mereka, diorang, dorang, depa, diaorang, dia orang, mrk, deme, derang, drg, orang tu',
    someone: 'seseorang, orang, sesiapa, siapa-siapa, org, ada orang, individu, org lain, orang lain, orang ramai',
    nobody: 'tiada siapa, tak ada orang, tiada sesiapa, takde orang, xde org, tiada seorang, takde sape, tak ada siapa, xde sesiapa, takde siapa',
    thisOne: 'ini, ni, nih, yang ini, yg ni, yang ni, tersebut, perkara ini, begini, mcm ni, macam ni, neh',
    thatOne: 'itu, tu, yang itu, yg tu, tuh, tersebut, begitu, mcm tu, macam tu, yang tu',
    here: 'sini, di sini, kat sini, ke sini, dekat sini, kt sini, dkt sini, disini',
    there: 'sana, di sana, kat sana, situ, di situ, kat situ, ke sana, sane, kt situ, disana',
    not: 'tidak, tak, tdk, tk, x, xnak, taknak, tak nak, tknk, xmau, bukan, bkn, jangan, jgn, tiada, takde, xde, tak de, tak ada, tak boleh, xboleh, xblh, takmau, takmo, tokseh, dok, dop, belum, blm, xpayah, tak payah, usah, tak perlu, xperlu, tidaklah, takda, enggan, jgnlah, janganlah, bukanlah',
    never: 'tak pernah, tidak pernah, xpernah, tk pernah, x pernah, belum pernah, jangan pernah, langsung tak, tak penah, xpenah, tidak sekali',
    noLonger:
      'tidak lagi, tak lagi, lagi, lg, dah tak, sudah tidak, dah tak nak, dah xnak, dah bukan, bukan lagi, jangan lagi, dah x, dh x, dh tak, jgn lg, tak mahu lagi, dah berhenti, sudah tak, lagi dah',
    nothing: 'tiada apa, takde apa, tak ada apa, apa-apa, xde pape, takpe, tiada apa-apa, xde apa, apa pun, apa2, pape, satu apa pun',
    without: 'tanpa, tnpa, tiada, tnp, tak pakai, tanpa ada',
    already: 'sudah, dah, telah, dh, sdh, udah, suda, pun dah',
    still: 'masih, lagi, masih lagi, msh, tetap, masih nak, mase lagi, sampai sekarang, masih jugak',
    again: 'lagi, semula, sekali lagi, lg, balik, kembali, ulang, berulang, lagi sekali, sekali lg, berulang kali, mengulang',
    always:
      'selalu, sentiasa, asyik, terus-menerus, slalu, sentiase, tiap-tiap hari, hari-hari, hari2, setiap masa, tak henti-henti, xhenti, sepanjang masa, memanjang, berterusan, tak habis-habis, tak berhenti, tiap masa, bertalu-talu, selamanya, nonstop, kerap',
    every: 'setiap, tiap, tiap-tiap, tiap2, stiap, masing-masing, saban',
    all: 'semua, semuanya, segala, seluruh, sume, smua, kesemua*, segalanya, sumer, semue, keseluruhan, sepenuhnya, semua sekali',
    other: 'lain, yang lain, lain-lain, yg lain, lain2, laen, selain, lagi satu',
    same: 'sama, sama saja, sama je, serupa, same, yang sama, sme, sekata',
    different: 'beza, berbeza, lain, berlainan, perbezaan, lain-lain, tak sama, xsama, berbeda',
    own: 'sendiri, milik, punya, kepunyaan, hak milik, sndiri, memiliki, milik sendiri, pny',
    only: 'hanya, sahaja, saja, je, jer, cuma, shj, sahje, jea, semata-mata, aje, ajer, baru, hnya',
    also: 'juga, jugak, pun, jgk, jg, gak, serta, pon, turut, termasuk',
    but: 'tapi, tetapi, tp, namun, tpi, akan tetapi, cuma, walaupun, pdhal, padahal, sedangkan, melainkan',
    because: 'kerana, sebab, sbb, krn, kerna, pasal, psl, disebabkan, memandangkan, oleh kerana, gara-gara, sb, akibat',
    ifSo: 'kalau, jika, klu, kalo, klo, sekiranya, jikalau, andai, bila, apabila, kalu, kl, kot, asalkan, asal, kecuali, seandainya',
    until: 'sampai, hingga, sehingga, smpi, sampai bila, smp, sampe, hgga, hinggalah',
    fromNow:
      'mulai sekarang, mulai hari ini, mulai saat ini, lepas ni, selepas ini, mulai, bermula, selepas ni, akan datang, lps ni, pasni, seterusnya, pada masa hadapan, serta-merta, berkuat kuasa',
    enough: 'cukup, sudah cukup, dah cukup, cukuplah, ckp, mencukupi, secukupnya, sudahlah, dahlah, cukup la, sudah la',
    tooMuch:
      'terlalu, terlampau, terlalu banyak, melampau, berlebihan, lebih-lebih, banyak sangat, terlalu kerap, kerap sangat, overload, keterlaluan, trlalu, selalu sangat',
    soMuch:
      'banyak sangat, sangat banyak, banyak gila, berlambak, puluhan, ratusan, beribu, berjuta, begitu banyak, berpuluh, beratus, bertimbun, melambak, berdozen, byk sgt, bnyak giler, berbelas',
    more: 'lebih, lagi, tambah, lbh, tambahan, lebih banyak, selebihnya, extra, lebihan, menambah, ditambah',
    less: 'kurang, kurangkan, lebih sedikit, krg, berkurang, mengurangkan, dikurangkan, paling kurang',
    many: 'banyak, byk, bnyk, ramai, beberapa, pelbagai, bnyak, kerap, sering, selalu, rmai, bnyk2, macam-macam',
    few: 'sedikit, sikit, skit, beberapa, ckit, sket, agak, sikit-sikit, segelintir, jarang',
    once: 'sekali, satu kali, 1 kali, sekali saja, sekali je, skali, pernah, sekali sahaja',
    twice:
      'dua kali, kali, 2 kali, kali kedua, kali ketiga, tiga kali, 3 kali, banyak kali, berapa kali, beberapa kali, byk kali, berkali-kali, berulang kali, kali ini, 2x, 3x, berkali, kesekian kali',
    first: 'pertama, dulu, dahulu, mula-mula, pertama kali, dlu, terlebih dahulu, awal, yang pertama, 1st, kali pertama, asal, asalnya',
    last: 'terakhir, akhir, lepas, lalu, last, penghabisan, yang lepas, trakhir, akhirnya, kali terakhir, sudah',
    next: 'depan, berikutnya, seterusnya, akan datang, next, hadapan, dpn, yang berikut, berikut, mendatang',
    now: 'sekarang, skrg, skang, la ni, kini, saat ini, skrng, skarang, sekarang ni, tengah, tgh, sedang, baru, masa ini, ketika ini, buat masa ini, now, dewasa ini',
    immediately:
      'segera, serta-merta, cepat, sekarang juga, terus, secepat mungkin, asap, secepatnya, dengan segera, serta merta, seketika, sekarang jugak, dengan kadar segera',
    today: 'hari ini, hari ni, malam ini, malam ni, arini, pagi ini, pagi ni, petang ni, petang ini, harini, hr ni, mlm ni',
    tomorrow: 'esok, besok, esk, lusa, keesokan, pagi esok, esok pagi, bsok, tulat',
    yesterday: 'semalam, kelmarin, smalam, malam tadi, tadi malam, malam semalam, mlm td, smlm, semlm',
    day: 'hari, sehari, harian, hr, hari-hari, tiap hari, setiap hari, berhari-hari, seharian, tarikh, hb, haribulan',
    week: 'minggu, seminggu, mingguan, mggu, minggu ni, berminggu-minggu, mgu, mg, minggu-minggu',
    month: 'bulan, sebulan, bulanan, bln, berbulan-bulan, bulan-bulan, dwibulanan, tiap bulan',
    year: 'tahun, setahun, tahunan, thn, bertahun-tahun, taun, berdekad, dekad',
    hour: 'jam, sejam, pukul, minit, setengah jam, pkl, min, pkul, kul, setengah, suku, berjam-jam, seminit, minit-minit',
    morning: 'pagi, pagi-pagi, subuh, pg, pagi ni, tadi pagi, selamat pagi, pagi2, dhuha',
    evening: 'petang, senja, tengah hari, tengahari, petang ni, maghrib, ptg, tghari, tgh hari, asar, zohor, menjelang malam',
    night: 'malam, tengah malam, mlm, malam-malam, lewat malam, larut malam, malam2, semalaman, dinihari, awal pagi',
    weekday: 'isnin, selasa, rabu, khamis, jumaat, isn, sel, kha, jum, hari kerja, hari bekerja, waktu pejabat, waktu kerja',
    weekend: 'sabtu, ahad, hujung minggu, sbtu, hari ahad, ahd, hujung mggu, weekend, cuti hujung minggu',
    soon: 'tak lama lagi, nanti, kejap lagi, sekejap lagi, sebentar lagi, jap lagi, xlama lagi, tidak lama lagi, dalam masa terdekat, kjp lg, jap g, bakal, akan',
    later: 'nanti, kemudian, lepas, selepas, lepas tu, lps, kejap lagi, nt, kelak, karang, satgi, sat lagi, setelah, nti, lepas ni, kang',
    before: 'sebelum, dulu, sebelum ini, tadi, sebelum ni, dahulu, lalu, sblm, td, sebelumnya, bekas, awal, lebih awal',
    early: 'awal, awal-awal, terlalu awal, awai, pagi buta, seawal, awal lagi',
    late: 'lewat, lambat, lmbt, terlambat, terlewat, tertunggak, kelewatan, lewat sikit, lambt, tertangguh, ditangguh*, tangguh, delay, late',
    time: 'masa, waktu, ketika, mase, wktu, time, jadual, tempoh, berkala, zaman',
    moment: 'sekejap, kejap, sebentar, jap, saat, sat, kjp, seketika, detik, skejap, tunggu jap, momen, sekelip mata',
    longTime: 'lama, sudah lama, dah lama, lama dah, lama sangat, bertahun, berzaman, lme, selama, selama-lamanya, berbulan, lama tak',
    what: 'apa, ape, apakah, pe, apa ni, apa-apa, apela, ape ni, hapa, mende, amende, nape, gapo, pa',
    who: 'siapa, sape, siapakah, sapa, spe, siapa ni, sape ni, spa, sopo',
    where: 'mana, di mana, kat mana, ke mana, dari mana, dekat mana, mane, kt mane, dimana, kemana, kt mana, dr mana, manakah',
    when: 'bila, bile, bilakah, apabila, ketika, semasa, pukul berapa, kol brapa, bila-bila, masa bila, sewaktu',
    why: 'kenapa, mengapa, knp, kenape, nape, napa, apasal, apesal, pasal apa, sebab apa, knapa, pahal, apsal, kenapakah',
    how: 'bagaimana, macam mana, mcm mana, cemana, camne, macamana, camana, mcmne, guane, lagu mana, bagaimanakah, camno, mcmana',
    howMuch: 'berapa, brapa, brp, berape, berapakah, berapa banyak, berapa harga, berapa lama, bape, bpe, berapa ramai',
    which: 'yang mana, yg mana, mana satu, mane satu, yang mane, mana, manakah',
    please:
      'tolong, sila, mohon, harap, minta, pls, plz, please, tlg, silakan, tolonglah, harap dapat, merayu, dimohon, pliss, boleh tak, minta tolong, mintak, memohon, harapnya, diminta',
    thanks:
      'terima kasih, tq, terimakasih, tima kasih, tqvm, thanks, thank you, tenkiu, trima kasih, terima ksh, tk, mekasih, berterima kasih, hargai, menghargai, timekasih, kasih',
    sorry:
      'maaf, minta maaf, sorry, sori, maafkan, harap maaf, mintak maaf, ampun, mohon maaf, sory, maap, kesal, malangnya, dukacita, ampunkan, tumpang tanya',
    hello:
      'hello, hai, hi, salam, assalamualaikum, helo, selamat pagi, selamat petang, selamat tengah hari, selamat malam, askum, asalamualaikum, aslmkm, selamat datang, hye, hey, oi, weh, wei, waalaikumsalam, apa khabar, slm, dear, khabar, wslm',
    bye: 'bye, selamat tinggal, jumpa lagi, babai, selamat jalan, selamat malam, jumpa nanti, bai, jumpa esok, wassalam, take care, jaga diri, daa',
    regards:
      'yang benar, salam hormat, yang ikhlas, sekian, sekian terima kasih, wassalam, salam, ikhlas, yg benar, yang menjalankan, yang menurut perintah, salam sejahtera',
    yes: 'ya, yes, ye, yup, betul, a ah, iya, haah, baiklah, ha ah, ye la, yela, yelah, sudah tentu, yep, ha a',
    okay: 'ok, okay, oke, baik, okey, okla, baiklah, k, okies, boleh, orait, bolehlah, jadi, takpe, xpe, tak apa, ok la, set, takpa, kk, oklah, okeh',
    want: 'nak, mahu, ingin, nk, hendak, mau, mahukan, hndak, inginkan, teringin, berhasrat, hasrat, nok, mo, nakkan, diingini, kehendak, lebih suka',
    need: 'perlu, perlukan, kena, memerlukan, prlu, keperluan, diperlukan, mesti, butuh, kene, memerlu, perlulah, prlukan',
    must: 'mesti, kena, wajib, perlu, harus, kene, patut, sepatutnya, mestilah, terpaksa, seharusnya, msti, paksa, dipaksa, semestinya',
    can: 'boleh, bole, blh, dapat, bleh, mampu, leh, dpt, bolehkah, buleh, sanggup, berjaya, boley, buley',
    may: 'boleh, dibenarkan, bole, dibolehkan, layak, berhak, diizinkan, bolehkah, benarkan, boleh ke, boleh tak, membenarkan, kelayakan',
    letDo: 'biar, biarkan, jom, mari, benarkan, biarlah, marilah, jum, jomlah, izinkan, jemput, let, kasi',
    tryTo: 'cuba, try, cube, mencuba, mencubanya, dicuba, percubaan, cubalah, berusaha, usaha, cuba-cuba, cb',
    stop: 'berhenti, stop, hentikan, henti, brhenti, stopkan, diberhentikan, menghentikan, dihentikan, berenti, berhentilah, hentikanlah, memberhentikan, stop la, berhentikan, pemberhentian, benti, stoplah, stp, sudahlah, stopall, penghentian',
    end: 'tamat, habis, akhir, selesai, habiskan, tamatkan, akhiri, berakhir, abis, penamat, ditamatkan, penamatan, selesaikan, menamatkan, siap, end, sudah, berakhirnya, penutup',
    cancel:
      'batal, batalkan, cancel, dibatalkan, pembatalan, membatalkan, cancelkan, terbatal, cancel*, batalkanlah, btlkn, kensel, mansuh*, dimansuhkan',
    block:
      'block, sekat, blok, menyekat, disekat, sekatan, blacklist, senarai hitam, blocked, blokir, halang, diblok, diblock, menghalang, dihalang, ban',
    remove:
      'buang, keluarkan, singkir, buangkan, remove, dibuang, dikeluarkan, membuang, mengeluarkan, singkirkan, gugurkan, digugurkan, keluar, remove kan, bersihkan, hapus, tarik keluar, alihkan, tolong buang',
    deleteIt:
      'padam, delete, hapus, padamkan, dipadam, hapuskan, deletekan, dihapuskan, memadam*, menghapus*, pemadaman, pdm, dipadamkan, dlt, hapuskn, musnahkan, dimusnahkan, lupuskan, dilupuskan, pelupusan, penghapusan, delete*',
    unsubscribe:
      'unsubscribe, nyahlanggan, berhenti langganan, berhenti melanggan, batal langganan, unsub, tamat langganan, unsub*, henti langgan, opt out, optout, batalkan langganan, berhenti langgan, tarik diri, nyahdaftar, tamatkan langganan, keluar, log keluar, unreg',
    subscribe:
      'langgan, daftar, melanggan, mendaftar, subscribe, register, berdaftar, sertai, pendaftaran, daftarkan, didaftarkan, subs, signup, menyertai, join, dilanggan, subscribe*, terdaftar, pelanggan baru, sign up, langgani, reg',
    leaveAlone:
      'jangan kacau, jgn kacau, tinggalkan saya, biarkan saya, pergi mampus, pergi jahanam, berambus, blah, jangan ganggu, jgn ganggu, pegi mati, pergi mati, jangan kaco, nyah, get lost, blah la, pergi main jauh, berambuslah, pegi mampus, jgn kaco, belah, biarkan aku, tinggalkan aku, jauhi, pi mampus, pergi sana',
    leave:
      'keluar, pergi, tinggalkan, meninggalkan, letak jawatan, klua, keluo, leave, bertolak, beredar, kuar, ditinggalkan, tarik diri, left, berlalu, klr',
    refuse:
      'tolak, menolak, enggan, ditolak, tidak mahu, tak mahu, tak nak, taknak, xnak, keberatan, tidak terima kasih, tak mau, no thanks, xmo, tolaklah, tak setuju terima, tak perlu, tak payah, penolakan, xmahu, tak minat, tak terima',
    forbid:
      'larang, dilarang, melarang, haram, haramkan, larangan, tidak dibenarkan, tak dibenarkan, tegah, diharamkan, tak bagi, jangan sesekali, ditegah, tak boleh, melarangkan, tak izin, tidak membenarkan',
    object:
      'bantah, bantahan, membantah, tidak setuju, tak setuju, bangkang, x setuju, tentang, menentang, keberatan, tidak bersetuju, pertikai*, tak bersetuju, dibantah, membangkang, xsetuju',
    agree:
      'setuju, bersetuju, terima, menerima, stuju, persetujuan, akur, sepakat, agree, dipersetujui, mempersetujui, rela, restu, kata sepakat, sokong',
    permission:
      'kebenaran, izin, persetujuan, keizinan, kelulusan, permit, diluluskan, lulus, membenarkan, seizin, mengizinkan, kebenaran saya, izinkan, meluluskan, lesen',
    withdraw:
      'tarik balik, tarik, menarik balik, ditarik balik, batal, tarik diri, penarikan, mansuhkan, batalkan, menarik, ditarik, withdraw, penarikan balik',
    send: 'hantar, hantarkan, send, dihantar, menghantar, kirim, hntr, htr, anta, kirimkan, dikirim, mengirim, penghantar*, pos, forward, hanta, hntar, bagi, terhantar, mengirimkan, menghantarkan, sent, kiriman',
    write:
      'tulis, menulis, tuliskan, ditulis, tulisan, bertulis, taip, tertulis, menaip, karang, penulisan, tls, tulih, ditaip, menulisnya, secara bertulis',
    text: 'mesej, sms, msg, teks, mesejkan, whatsapp, wasap, ws, whatsap, wassap, pm, mseg, mesej-mesej, text, wsap, khidmat pesanan, wassup, message, chat, mesejnya, pesanan ringkas, mesage, inbox, mesej2, smsnya, bermesej, sms2, tele, wsp',
    call: 'panggil, panggilan, call, telefon, tepon, telepon, tel, menelefon, calling, dail, tfon, panggilan telefon, talipon, kol, col, menghubungi, calls, tef, cl, dipanggil, memanggil, miscall, miskol, call balik, panggilan masuk, hubungi',
    contact:
      'hubungi, hubung, menghubungi, contact, dihubungi, berhubung, kontak, cari, hubungan, perhubungan, hubungi saya, kontek, terhubung, menghubungkan, komunikasi, contact2',
    receive:
      'terima, menerima, dapat, diterima, dapatkan, dpt, mendapat, trima, terimanya, penerimaan, penerima, masuk, receive, mendapatkan, dpat, perolehi, memperoleh, asyik dapat',
    answer:
      'jawab, jawapan, balas, menjawab, reply, balasan, membalas, respon, dijawab, maklum balas, dibalas, jwb, bls, rply, jawap, berbalas, angkat, maklumbalas, balaslah',
    read: 'baca, membaca, dibaca, bacaan, bace, terbaca, pembaca, bacalah, pembacaan, bc, bluetick',
    bother:
      'kacau, ganggu, mengganggu, menggangu, gangguan, mengacau, diganggu, kaco, diganggu-gugat, usik, mengusik, merimaskan, rimas, menyusahkan, susahkan, menyibuk, sibuk, terganggu, dikacau, menjengkelkan, kacau-kacau, ganggu-ganggu, memaksa, menyemak, semak, leceh',
    spam: 'spam, sampah, spam*, mesej sampah, sms sampah, bertubi-tubi, bertubi, bombard, membanjiri, banjir, dibanjiri, hantar banyak, bertalu-talu, menspam, pukal, mesej pukal, scammer',
    fedUp:
      'bosan, muak, jemu, menyampah, rimas, fed up, dah penat, meluat, tak tahan, serik, letih, fedup, boring, annoying, mual, menyakitkan hati, sakit hati, benci, tak larat, jelak, bencinya, xtahan, sakit jiwa, stress, hilang sabar',
    angry:
      'marah, geram, berang, bengang, mengamuk, panas hati, naik angin, bengong, naik darah, memarahi, marah-marah, kemarahan, mrh, berapi, angin, hangin, bengkek, hot, tension, murka',
    nonsense:
      'karut, merepek, mengarut, sampah, merapu, karut-marut, bukan-bukan, bullshit, tak masuk akal, mengong, temberang, ngarut, tahi, auta, merepek-repek, kelentong, pelik, mengada, mengada-ngada, nonsense, repekan, crap, ntah apa-apa, entah apa-apa',
    shutUp:
      'diam, diamlah, senyap, tutup mulut, shut up, senyaplah, jangan bising, bisinglah, diam la, diam lah, bising, kunci mulut, shutup, membebel, jangan membebel',
    insult:
      'bodoh, bangang, sial, babi, anjing, bodo, celaka, pukimak, bangsat, haram jadah, gila, setan, syaitan, tolol, lahanat, sialan, palat, bengap, kepala butoh, butoh, cibai, mampus, barua, keparat, bahlul, fuck, shit, damn, cilaka, hanat, puki, kimak, pantat, jahanam, stupid, siot, kurang ajar, biadab, lancau, gampang, anak haram, mangkuk, wtf, idiot, tak guna',
    peace:
      'aman, tenang, damai, ketenteraman, tenteram, keamanan, dengan tenang, ketenangan, rehat, santai, berehat, sunyi, tentram, rileks, relax, kedamaian, bertenang, relaks, chill',
    uninterested:
      'tak berminat, tidak berminat, tak minat, xminat, x minat, x berminat, tiada minat, takde minat, malas, tak kisah, tak peduli, tak kesah, tak hingin, tak ambil kisah, lantak, lantaklah, pedulikan, tk minat, tk berminat, xberminat, tak teringin, tak hairan, tidak minat, not interested, malas nak, bukan minat',
    interested: 'minat, berminat, menarik, tertarik, minat nak, nak tahu lanjut, keminatan, peminat, interested, meminati, diminati, best, brminat',
    useless:
      'tak guna, tidak berguna, sia-sia, tak berguna, tak ada guna, buang masa, bazir, membazir, tidak perlu, membazir masa, tak penting, tidak penting, buat apa, tak relevan, buang duit, tiada guna, xguna, xpenting, tak memerlukan, takde faedah, tak berfaedah, tidak relevan, pembaziran',
    unwanted:
      'tidak diingini, tak diminta, tak diundang, tidak diminta, tak pernah minta, tak mintak, tak pernah daftar, tanpa izin, tanpa kebenaran, tidak dikehendaki, tak pernah langgan, tak pernah setuju, x mintak, tak mahu, tak pernah bagi, tanpa persetujuan, tak suka, tak pernah subscribe, tanpa pengetahuan, tak minta, tidak dijemput, tidak diundang',
    mute: 'senyap, bisukan, tutup, matikan, mute, senyapkan, silent, disable, nyahaktif, nyahaktifkan, dimatikan, off, offkan, padam, dibisukan, tutup notifikasi, turn off, dinyahaktifkan, pause',
    fillUp:
      'penuh, memenuhi, penuhi, memori penuh, storan, simpanan penuh, penuhkan, inbox penuh, menyemakkan, semakkan, menyemak, semak, berlambak, sarat, storage, penuh inbox, dah penuh, ruang simpanan',
    wakeUp:
      'bangun, kejut, bangunkan, terjaga, kejutkan, terbangun, tersedar, kejutkan saya, mengejutkan, dikejutkan, bgn, bangkit, bgun, jam loceng, alarm, membangunkan, terkejut',
    sleep:
      'tidur, tido, tdo, lena, terlelap, tertidur, ngantuk, mengantuk, bobok, nap, tidor, tdur, katil, tidurlah, qailulah, beradu, zzz, insomnia',
    list: 'senarai, list, senaraikan, daftar, senarai penerima, lis, disenaraikan, mailing list, senarai hubungan, listing, senarai sms, tersenarai, senarai kenalan, direktori',
    database:
      'pangkalan data, sistem, rekod, database, fail, pangkalan, data base, system, rekod anda, sistem anda, arkib, sistem tuan, records, db, daftar, server',
    data: 'data, maklumat, butiran, info, data peribadi, maklumat peribadi, infomasi, informasi, maklumat diri, details, detail, butir, maklumat saya, butir-butir, data saya, perincian',
    account: 'akaun, account, profil, akaun saya, acc, akaunt, akuan, akn, accaun, profile, akaunnya, nama pengguna, username, ac',
    subscription:
      'langganan, pelan, keahlian, perkhidmatan, langganan saya, subscription, pakej, servis, plan, melanggan, service, pelan bulanan, langganan bulanan, subs, keanggotaan, perkhidmatan ini, prkhidmatan',
    newsletter:
      'surat berita, buletin, notifikasi, pemberitahuan, makluman, peringatan, berita, newsletter, update, noti, amaran, notis, alert, hebahan, notification, noti2, reminder, kemas kini, pengumuman, siaran, mesej makluman',
    advert:
      'iklan, promosi, pengiklanan, pemasaran, iklan-iklan, promo, mengiklan, ad, ads, marketing, iklankan, advert, promote, diiklankan, telemarketing, telemarketer, risalah, sms iklan, promosi2, mempromosikan, periklanan, pengiklan, mengiklankan, komersial',
    offer:
      'tawaran, offer, tawar, menawarkan, penawaran, ditawarkan, deal, istimewa, tawarkan, tawaran hebat, ofer, menawar, cadangan, deals, tawaran istimewa, tawaran-tawaran, eksklusif',
    discount:
      'diskaun, potongan, jualan murah, sale, promosi, rebat, diskon, jualan, jualan hebat, discount, mega sale, potongan harga, jualan penghabisan, separuh harga, diskaun istimewa, dikaun, promo, kupon diskaun, harga promosi, off',
    voucher:
      'baucar, voucher, kupon, baucer, kod promo, kad hadiah, kod, kad voucher, baucar hadiah, kod diskaun, vocer, voucer, vouchers, coupon, tebus, penebusan, ditebus, menebus, token',
    loyaltyCard:
      'kad ahli, mata ganjaran, kad kesetiaan, point, mata, ganjaran, kad keahlian, mata bonus, points, kad mata, kad point, bonuslink, bonus link, rewards, kesetiaan, kelab, poin, program ganjaran, reward',
    prize:
      'hadiah, loteri, cabutan bertuah, pemenang, cabutan, peraduan, menang, bertuah, jackpot, pertandingan, cabutan nombor, memenangi, hadiah utama, lucky draw, anugerah, hadiah wang tunai, nombor ekor, giveaway, kuiz',
    customer:
      'pelanggan, klien, pembeli, customer, pelanggan setia, pengguna, cust, pelangan, client, user, pelanggan anda, langganan tetap, pengunjung',
    exCustomer:
      'bekas pelanggan, bukan pelanggan, bukan lagi pelanggan, tukar syarikat, dah tukar, bekas ahli, tak guna lagi, tak pakai dah, bukan ahli, bukan lagi ahli, pelanggan lama, tukar provider, tidak lagi menggunakan, bekas, bukan pelanggan anda, tak pakai lagi, port out',
    shop: 'kedai, pasar raya, pasaraya, pasar, shopping, butik, gerai, kedai runcit, mall, membeli-belah, membeli belah, shop, kdai, kedainya, tesco, giant, mydin, pasar malam, aeon, pusat beli-belah, bazar, kedai-kedai, supermarket, shopee, lazada, lotus, gedung',
    company:
      'syarikat, perniagaan, firma, jenama, company, bisnes, niaga, berniaga, agensi, business, brand, korporat, usahawan, syarikat anda, sykt, kompeni, perusahaan, co, sdn bhd, peniaga, agency',
    organisation:
      'pertubuhan, persatuan, organisasi, kelab, parti, badan amal, yayasan, kesatuan, ngo, badan, amal, institusi, club, kebajikan, rumah anak yatim, koperasi, pihak',
    member: 'ahli, keahlian, member, anggota, keanggotaan, ahli-ahli, ahli kelab, membership, ahli parti, peserta, ahlinya, penyokong, ahli gim',
    donate:
      'derma, menderma, sumbangan, sumbang, sedekah, infaq, infak, donate, penderma, bersedekah, derma darah, wakaf, zakat, menyumbang, tabung, dana, kutipan derma, donation, dermakan, penyumbang, kutipan, dermawan',
    vote: 'undi, mengundi, pilihan raya, undian, pru, pilihanraya, diundi, pengundi, vote, pru15, pengundian, undilah, undi kami, prn, calon, tinjauan, pos undi, spr',
    bank: 'bank, maybank, cimb, bsn, public bank, rhb, perbankan, bank islam, ambank, atm, mbb, hong leong, affin, agrobank, bank rakyat, tng, touch n go, ewallet, duitnow, kaunter bank, bnm',
    money: 'duit, wang, ringgit, rm, pitis, sen, tunai, duet, pitih, cash, kewangan, kos, modal, dwit, dana, wang tunai, duit raya',
    salary: 'gaji, upah, pencen, elaun, bonus, pendapatan, payslip, epf, kwsp, slip gaji, gaji bulan, gj, gaji pokok, perkeso, caruman, pampasan',
    loan: 'pinjaman, hutang, pinjam, loan, kredit, meminjam, berhutang, ptptn, pinjamkan, pembiayaan, along, pinjaman peribadi, ansuran, tunggakan, dipinjam, personal loan, ceti, hutang lapuk, kad kredit',
    price:
      'harga, kos, bayaran, yuran, fi, hrga, jumlah, tarif, kadar, harganya, brp harga, amaun, price, hrg, rate, harge, kos penghantaran, deposit, nilai',
    expensive: 'mahal, mhl, mahalnya, terlalu mahal, mahai, mahal sangat, mencekik darah, mahal gila, cekik darah, termahal',
    cheap:
      'murah, mrh, lebih murah, termurah, berpatutan, mampu milik, murahnya, jimat, bajet, mampu, penjimatan, berbaloi, ekonomi, menjimatkan, murai, murah je',
    freeOfCharge: 'percuma, free, tanpa bayaran, gratis, foc, pecuma, tak perlu bayar, tiada bayaran, tanpa caj, percume, tanpa kos, free je, kosong',
    pay: 'bayar, bayaran, membayar, pembayaran, dibayar, transfer, byr, bayarkan, dah bayar, ansuran, byar, pindah wang, pemindahan, bank in, bankin, fpx, terbayar, autodebit, jelaskan, menjelaskan bayaran, berbayar, payment, cod, lunaskan, langsaikan, deposit, bayor',
    bill: 'bil, resit, invois, bill, penyata, inbois, bil-bil, bil telefon, resit bayaran, bil saya, invoice, bilnya, receipt, tuntutan bayaran',
    buy: 'beli, membeli, dibeli, pembelian, bli, belikan, beli barang, borong, buy, pembeli, belian, terbeli, shopping, belanja, perbelanjaan, beli-belah, berbelanja, membelikan',
    sell: 'jual, menjual, dijual, jualan, penjual, jualkan, jual beli, peniaga, sell, seller, jurujual, menjualnya, jualan langsung, dijualkan, berjualan, jaja, penjualan, wts, letgo, pemborong, reseller',
    order:
      'pesanan, order, pesan, tempah, tempahan, oder, memesan, menempah, dipesan, ditempah, no pesanan, nombor pesanan, orderkan, no order, preorder, odr, ordernya, order saya',
    deliver:
      'hantar, penghantaran, dihantar, pos laju, poslaju, kurier, courier, delivery, penghantar, abang pos, delivered, jnt, j&t, pos, ninja van, ninjavan, shipping, rider, lalamove, grabfood, foodpanda, penghantaran barang, dhl, menghantar, posmen, tracking, citylink',
    parcel: 'bungkusan, parcel, kotak, pakej, barang, pasel, bungkus, brg, kiriman, parsel, paket, barang saya, peti, bekas',
    pickUp:
      'ambil, mengambil, amik, ambik, pungut, jemput, kutip, ambil barang, diambil, pickup, pick up, ambilkan, ambik barang, jemput saya, amek, tuntut, amikkan, kutipan, tapau, angkut',
    returnGoods:
      'pulangkan, pulang, bayar balik, tukar, return, refund, pemulangan, hantar balik, bayaran balik, pulang balik, penukaran, dipulangkan, kembalikan, pemulangan wang, tukar barang, mengembalikan, duit balik, memulangkan, wang dikembalikan, dikembalikan, gantian',
    bookReserve:
      'tempah, tempahan, booking, menempah, book, reserve, ditempah, bukking, tempahan meja, bookingkan, reservasi, tempahan hotel, penempahan, buk, bookingnya, tempahkan, cop, meja untuk',
    appointment:
      'temujanji, janji temu, appointment, temu janji, appoinment, tarikh temujanji, slot, apoiment, app, janji, apt, apointment, appt, tca, jadual semula, pemeriksaan',
    meeting:
      'mesyuarat, meeting, perjumpaan, mesyuarat agung, miting, persidangan, zoom, taklimat, sesi, mensyuarat, bermesyuarat, seminar, bengkel, webinar, pertemuan, google meet, konvensyen',
    invite:
      'jemput, jemputan, undangan, undang, ajak, menjemput, kad jemputan, mengajak, jemputlah, dijemput, mengundang, diundang, ajakan, invite, pelawa, pelawaan, datanglah, rsvp, kad kahwin',
    contract:
      'kontrak, perjanjian, terma, syarat, kontrak saya, terma dan syarat, contract, agreement, t&c, berkontrak, syarat-syarat, sewa beli, tnc',
    sign: 'tandatangan, sign, tandatangani, ditandatangani, menandatangani, turunkan tandatangan, tanda tangan, sain, menandatanganinya, signature, ttgn, saing',
    card: 'kad, card, kad kredit, kad debit, kad bank, nombor kad, kad atm, kad-kad, visa, mastercard, kadnya',
    phone:
      'telefon, fon, handphone, hp, phone, henset, telefon bimbit, tepon, handset, fone, iphone, henpon, smartphone, telefon pintar, android, hp saya, tel, samsung, oppo, tfn, hset',
    number:
      'nombor, no, num, nombor telefon, nombor saya, no telefon, nmbor, nombor hp, no fon, no tel, no hp, nombor ini, no ni, number, angka, no saya, nomor, nombo, nomber, no phone, nombo tepon',
    newNumber:
      'nombor baru, tukar nombor, no baru, pemilik baru, nombor baharu, dah tukar nombor, tukar no, no lama, nombor lama, pengguna baru, pemilik lama, nombor dah tukar, baru beli nombor, tukar simkad, tukar num, pemilik sebelum, no baharu',
    simCard:
      'sim, kad sim, simkad, celcom, maxis, digi, umobile, u mobile, telco, hotlink, operator, unifi, tm, yes, tune talk, simcard, sim kad, celcomdigi, prabayar, prepaid, postpaid, xpax, redone, penyedia perkhidmatan, hello sim',
    email: 'emel, e-mel, email, e-mail, mel, gmail, alamat emel, hotmail, emelkan, imel, inbox, peti mel, yahoo, mel elektronik',
    letter: 'surat, pos, setem, poskad, surat rasmi, surat-surat, sampul, sampul surat, mel, surat tawaran, melalui pos, poskan',
    name: 'nama, name, nama penuh, nama saya, nma, namanya, bin, binti, nm, nama bapa, bernama, panggil saya, nick',
    address: 'alamat, adress, address, poskod, almt, alamat rumah, alamat saya, lokasi, location, alamatnya, adres',
    birth:
      'lahir, tarikh lahir, hari lahir, kelahiran, dilahirkan, hari jadi, birthday, besday, surat beranak, bersalin, beranak, sijil lahir, melahirkan, bday, befday, birthdate',
    age: 'umur, usia, bawah umur, berumur, berusia, tahun umurnya, umo, umur saya, bawah 18, remaja, budak lagi, belum cukup umur, dewasa',
    document:
      'dokumen, borang, pasport, kad pengenalan, ic, mykad, lesen, sijil, form, dokumen2, dokumen-dokumen, kertas, document, mykid, laporan, geran, roadtax, fail, no ic, passport',
    copy: 'salinan, fotokopi, copy, fotostat, salin, menyalin, print, cetak, cetakan, photostat, kopi, dicetak, scan, mencetak, disalin, pendua, imbas',
    photo:
      'gambar, foto, selfie, pic, gmbr, gmbar, bergambar, photo, potret, gamba, picture, gmba, gambar-gambar, imej, tangkap gambar, screenshot, ss',
    video: 'video, klip, rakaman, vid, rakam, youtube, merakam, tiktok, videonya, video call, dirakam, vidio, live',
    website:
      'laman web, website, laman, web, portal, online, dalam talian, page, laman sesawang, web page, halaman, facebook, fb, atas talian, ig, instagram, sesawang, onlen',
    link: 'pautan, link, linknya, klik link, klik, klik sini, pautan ini, url, http, https, linkkan, qr, kod qr',
    app: 'aplikasi, app, apps, aplikasi telefon, apl, playstore, download, muat turun, whatsapp, install, program, perisian, telegram, dimuat turun, pasang aplikasi',
    internet:
      'internet, wifi, line, rangkaian, internet laju, network, data, talian, coverage, liputan, isyarat, jalur lebar, wi-fi, broadband, modem, router, hotspot, intenet, unifi, gb',
    computer: 'komputer, laptop, pc, tablet, komputer riba, lappy, computer, ipad, desktop, mac, leptop, notebook',
    password:
      'kata laluan, password, pin, tac, kod, log masuk, pass, login, katalaluan, otp, kod pengesahan, no tac, kod keselamatan, no pin, nombor pin, passcode, kod tac, pw',
    battery:
      'bateri, charger, beteri, cas, cj, pengecas, powerbank, bateri habis, caj, bettri, mengecas, habis bateri, bateri kong, chargernya, charge, bateri lemah',
    press: 'tekan, klik, menekan, taip, tekankan, butang, ditekan, diklik, tap, masukkan, tekanlah, press, pilih, mendail, dail, menaip',
    wordN:
      'perkataan, kata, ayat, bahasa, kata-kata, katanya, perkataan ini, word, sepatah, kata kunci, istilah, melayu, bahasa melayu, bm, bi, frasa, inggeris',
    fileFormat: 'fail, csv, excel, pdf, format, json, xml, docx, format fail, word, lampiran, xlsx, txt, jpg, file, dilampirkan, xls',
    privacy:
      'privasi, pdpa, peribadi, perlindungan data, sulit, gdpr, persendirian, data peribadi, kerahsiaan, rahsia, akta perlindungan, hak privasi, keselamatan data, private, privacy, pencerobohan',
    law: 'undang-undang, hak, akta, sah, tidak sah, perundangan, haram, undang2, undang undang, peraturan, kesalahan, melanggar, jenayah, hak saya, seksyen, salah di sisi, pelanggaran, perlembagaan, perkara, menyalahi, legal, mengikut akta',
    lawyer:
      'peguam, mahkamah, saman, lawyer, menyaman, loyar, disaman, hakim, guaman, tindakan undang-undang, peguam saya, tuntutan, tribunal, pendakwaan, mendakwa, samankan, saman anda, court, tindakan mahkamah',
    police:
      'polis, balai polis, polisi, pdrm, report polis, buat report, balai, polis bantuan, mata-mata, sprm, laporan polis, 999, jpj, inspektor, plis',
    complain:
      'aduan, adu, mengadu, komplen, lapor, laporan, report, complain, buat aduan, diadukan, komplain, melaporkan, laporkan, dilaporkan, rungutan, merungut, lapor kepada, buat laporan, pengadu, viral, viralkan, tularkan, membuat aduan, melapor',
    threaten:
      'kalau tidak, amaran, jika tidak, akibat, tindakan, ugut, kalau tak, siap kau, jaga kau, amaran terakhir, ambil tindakan, ugutan, kali terakhir, peringatan terakhir, mengugut, tahulah, nahas, padah, jaga-jaga, klu x, sekiranya tidak, mengambil tindakan, teruk kau, tengoklah nanti, siaplah',
    authority:
      'pihak berkuasa, skmm, mcmc, suruhanjaya, kerajaan, pejabat, majlis, pesuruhjaya, kpdn, kpdnhep, cfm, penguatkuasa, kementerian, jabatan, kpdnkk, gov, pesuruhjaya perlindungan, jpdp, tribunal pengguna, ombudsman, bnm, forum pengguna, menteri',
    proof:
      'bukti, buktikan, pembuktian, terbukti, dibuktikan, sebagai bukti, tunjuk bukti, saksi, membuktikan, keterangan, screenshot, ss, slip, proof',
    mistake:
      'salah, silap, kesilapan, tersilap, kesalahan, tersalah, salah faham, ralat, khilaf, error, slh, keliru, mistake, silap saya, tidak sengaja, tak sengaja, tak betul, wrong',
    wrongPerson:
      'salah orang, salah nombor, salah no, bukan saya, siapa ni, sape ni, tak kenal, tersalah nombor, silap nombor, salah number, tidak kenal, wrong number, xkenal, bukan nombor, silap orang, silap no, salah num, siapa awak, bukan orang, bukan dia, orang lain, siapa ini, sape nih, bukan milik, nombor orang lain, x kenal, tak pernah dengar, tak kenai, siapa kau, sapa ni',
    correct: 'betul, benar, tepat, btul, betulkah, btl, sebenar, sebenarnya, betullah, betol, kebenarannya, sahih, sepatutnya, sbnrnya',
    lie: 'tipu, bohong, menipu, penipu, kelentong, pembohong, palsu, berbohong, tipah, penipuan, fitnah, tipu je, temberang, auta, dusta, kena tipu, tidak benar, tak betul, pendusta, kencing, menyesatkan, mengelirukan, fake, bohongi',
    spell: 'eja, ejaan, salah eja, dieja, ejaan nama, mengeja, salah ejaan, tersalah eja, typo, nama salah, silap eja, salah nama, ejaannya',
    change:
      'tukar, ubah, menukar, bertukar, ditukar, perubahan, mengubah, tuka, diubah, pinda, berubah, pertukaran, tukarkan, penukaran, tkr, change, pindaan, ganti, gantikan, menukarkan, alih, tukor',
    update:
      'kemas kini, kemaskini, update, betulkan, dikemas kini, perbaharui, mengemas kini, perbetulkan, dikemaskini, mengemaskini, pembetulan, dibetulkan, kemaskinikan, updatekan, diperbetulkan, memperbetulkan, membetulkan, diperbaharui, pinda, latest, updated, perkembangan',
    outdated:
      'lama, usang, tidak sah lagi, lapuk, tak valid, dah lama, ketinggalan zaman, tidak sah, dah tak guna, lme, tak pakai, tak digunakan, tidak digunakan, tamat tempoh, luput, old, tidak aktif, dah tak aktif, basi, tak aktif, xaktif',
    newOne: 'baru, baharu, bru, yang baru, terbaru, terkini, br, new, brand new, baru-baru, latest, baru je, barunya',
    know: 'tahu, tau, kenal, mengetahui, diketahui, pengetahuan, taw, kenali, tahulah, dikenali, tahukah, mengenali, maklum, know, kenai, thu, tahu-tahu, sedia maklum, ketahui, entah, ntah, nmpknya, perasan, tawu',
    think:
      'fikir, rasa, ingat, rasa-rasa, anggap, sangka, pikir, fikirkan, rase, percaya, agak, pendapat, rasanya, berfikir, rsa, berasa, rse, pada pendapat, difikirkan, kepercayaan, mempercayai, rs, pk, pkir, jangka, duga',
    understand:
      'faham, memahami, paham, difahami, fahami, mengerti, fhm, fahamkan, pemahaman, phm, fahamlah, menyedari, sedar, sedari, faham tak, erti, cukup jelas',
    remember:
      'ingat, ingatkan, mengingati, teringat, peringatan, ingatan, mengingatkan, igt, ingatlah, ingt, remind, beringat, diingatkan, ingati, kenangan, reminder',
    forget: 'lupa, terlupa, lupakan, melupakan, lupe, dilupakan, lpa, pelupa, tertinggal, lupo, terlepas pandang, kelupaan, tetinggal',
    mean: 'maksud, bermaksud, bererti, maksudnya, erti, maksudkan, mksd, maknanya, makna, bermakna, dimaksudkan, ertinya, mksudnya, mksudkan, merujuk, maksudku',
    say: 'kata, cakap, ckp, bagitahu, beritahu, berkata, katakan, memberitahu, bagitau, ckap, bgtau, bgtahu, khabarkan, dikatakan, maklumkan, sebut, dimaklumkan, kata-kata, sebutkan, makluman, menyatakan, nyatakan, cakaplah, bgthu, ckpkan, btau, memaklumkan, kabo, habaq, mengatakan, dinyatakan, cite, tell, kasitau, kasi tau, diberitahu',
    ask: 'tanya, soal, bertanya, minta, mintak, tnya, tanyakan, mohon, ditanya, menanya, mnta, meminta, tny, diminta, permintaan, permohonan, pertanyaan, request, memohon, mtk, mntk, tuntut, menuntut, bertanyakan, pinta, nanya, menyoal, tanyo',
    speak:
      'cakap, bercakap, sembang, bual, borak, berbual, bersembang, ckp, berborak, bicara, perbualan, sembanglah, bincang, perbincangan, berbincang, cakap-cakap, chat, membawang, gosip, berbicara, dibincang, kecek, bebel, membebel, chatting, lepak',
    explain:
      'jelaskan, terangkan, penjelasan, menerangkan, menjelaskan, jelas, dijelaskan, terang, huraikan, keterangan, penerangan, diterangkan, explain, perjelaskan, jelaskanlah',
    show: 'tunjuk, menunjukkan, tunjukkan, ditunjukkan, tunjukan, paparkan, tunjukkanlah, dipaparkan, paparan, memaparkan, tonjolkan, tayang, memperlihatkan, tunjukkn',
    see: 'tengok, lihat, melihat, nampak, tgk, tngok, dilihat, ternampak, nmpk, tengokkan, tonton, menonton, menengok, kelihatan, terlihat, tgok, lihatlah, tengoklah, semak, usha, pandang, perhati, tinguk, tgh tengok',
    hear: 'dengar, mendengar, dengarkan, kedengaran, didengar, dengo, dgr, dngr, mendengarkan, terdengar, dengaq, dengarlah, pendengaran',
    find: 'cari, jumpa, mencari, dapati, carikan, dijumpai, jmpa, menjumpai, terjumpa, temui, dicari, pencarian, mendapati, menemui, ditemui, carilah, cr, kesan, search, jumpai, didapati',
    lose: 'hilang, kehilangan, ilang, dihilangkan, lenyap, hilangkan, hlg, tercicir, terlepas, rugi, kerugian, kalah, keciciran, ghaib, menghilang',
    give: 'bagi, beri, memberi, kasi, berikan, bg, diberi, memberikan, bagikan, kasikan, diberikan, pemberian, beri-beri, sediakan, menyediakan, disediakan, serah, serahkan, membagi, diserahkan, hulur, bgi, bagilah, memberinya, beh',
    take: 'ambil, mengambil, amik, ambik, diambil, bawa, amek, mngambil, rampas, ambilkan, ambillah, pengambilan, take, ambe, merampas, amikkan',
    bring: 'bawa, membawa, bawakan, dibawa, bwk, bawak, bw, bwa, bawalah, terbawa, bawakkan, angkut',
    put: 'letak, letakkan, meletakkan, taruh, masukkan, ltk, simpan, diletakkan, memasukkan, dimasukkan, sangkut, peletakan, kemasukan, bubuh, campak, ltak',
    hold: 'simpan, pegang, menyimpan, disimpan, simpanan, simpankan, penyimpanan, dipegang, spn, keep, memegang, tersimpan, mengekalkan, dikekalkan, kekalkan, smpan',
    have: 'ada, mempunyai, ade, punya, miliki, memiliki, ado, punyai, berada, adakah, dimiliki, ader, have, adalah, terdapat, mempunyainya',
    use: 'guna, gunakan, menggunakan, pakai, digunakan, memakai, guna pakai, gna, dipakai, penggunaan, pengguna, kegunaan, gunakanlah, menggunakannya, use, berguna, gune, pake, salah guna, disalahgunakan, menyalahgunakan',
    process:
      'proses, memproses, diproses, pemprosesan, kendalikan, memprosesnya, analisis, menganalisis, mengendalikan, processing, proseskan, dianalisis, pengendalian, uruskan, urus, menguruskan, diuruskan, urusan, prosess, pemprofilan, dikendalikan, memantau',
    automatic:
      'automatik, secara automatik, robot, mesin, auto, bot, automatic, algoritma, auto-reply, mesej automatik, jawapan automatik, ai, berkomputer, chatbot',
    human:
      'manusia, orang sebenar, pekerja, ejen, kakitangan, manusia sebenar, agent, staf, pegawai, operator, staff, customer service, khidmat pelanggan, cs, wakil, orang betul, agen, kerani',
    share:
      'kongsi, berkongsi, dikongsi, share, sebarkan, berkongsi data, perkongsian, menyebarkan, kongsikan, dedahkan, mendedahkan, jual data, didedahkan, dikongsikan, disebarkan, bocor, pendedahan, membocorkan, edarkan, sebar, mengongsi, dibocorkan, terdedah',
    thirdParty:
      'pihak ketiga, rakan kongsi, pihak lain, third party, orang lain, syarikat lain, pihak luar, pihak ke-3, rakan niaga, pihak ke3, vendor, pengiklan, pihak ketiganya',
    transferData:
      'pindah, pindahkan, eksport, dipindahkan, transfer, pemindahan, memindahkan, export, port, mudah alih, muat turun data, salinan data, porting, migrasi, mnp, pemindahan data, mengeksport',
    limit:
      'had, hadkan, bekukan, gantung, limit, terhad, dihadkan, digantung, pembekuan, sekat, menghadkan, tangguhkan, sekatan, kurangkan, membekukan, dibekukan, had laju, pengehadan, gantungkan, mengehadkan, tangguh, hold, batasan, batas',
    check:
      'semak, check, cek, periksa, menyemak, semakan, cekkan, tengok balik, disemak, memeriksa, pemeriksaan, diperiksa, chk, tolong semak, semaklah, cekidout, menyiasat, siasat, siasatan, pantau, review, teliti, ulasan, ck',
    confirm:
      'sahkan, pengesahan, confirm, mengesahkan, disahkan, sah, konfem, pasti, comfirm, disah, confirmkan, confom, konfirm, cfm, kompem, pastikan, conferm, memastikan',
    choose:
      'pilih, memilih, pilihan, putuskan, dipilih, keputusan, plih, pilihlah, pemilihan, memutuskan, terpilih, diputuskan, tentukan, plh, pilihannya, menentukan, membuat keputusan',
    open: 'buka, dibuka, membuka, bukakan, bka, terbuka, pembukaan, buka pintu, bukak, bukalah, waktu buka, open, bukaknya',
    close: 'tutup, ditutup, menutup, ttp, tutupkan, penutupan, ttup, tutuplah, tertutup, close, gulung tikar',
    start: 'mula, mulakan, bermula, start, memulakan, dimulakan, permulaan, mule, dimulai, mulai, mulalah, ml, memulai, kick off, pelancaran, begin',
    resume:
      'sambung semula, aktifkan, aktif semula, resume, mula semula, aktifkan semula, diaktifkan, pengaktifan, pengaktifan semula, langgan semula, menyambung, hidupkan semula, mengaktifkan, restart, teruskan semula, unstop, unmute, daftar semula, nyahsekat, activate',
    goOn: 'terus, teruskan, sambung, masih, berterusan, diteruskan, meneruskan, sambungan, terusan, teruskanlah, bersambung, continue, asyik, selanjutnya, lanjut, menyambung, berlanjutan, disambung, masih lagi',
    come: 'datang, mai, dtg, mari, hadir, kedatangan, dtng, datanglah, kehadiran, mendatang, menghadiri, ikut, sampai, ikutlah, dtgla, menghadirkan, come, mehla, meh',
    go: 'pergi, pegi, gi, pi, g, jalan, prgi, jom, gerak, bergerak, perginya, pegila, menuju, masuk, gie, otw, keluar, pergilah, on the way, kuar, pgi, turun, naik',
    comeBack:
      'balik, pulang, kembali, blk, balek, balik semula, kepulangan, datang balik, datang semula, kelik, kembalilah, kembalinya, balik rumah, blik, pulanglah',
    arrive: 'sampai, tiba, smpi, dah sampai, ketibaan, sampei, tibanya, mendarat, sampa, smpai, nyampai, sampailah, otw, smp, tok sampai',
    wait: 'tunggu, menunggu, tggu, nanti, sabar, tnggu, ditunggu, tunggulah, menanti, menantikan, tgu, wait, tunggukan, nantikan, penantian, tertunggu-tunggu, bersabar, hold on, standby, tungguku',
    stay: 'tinggal, duduk, bermalam, dok, menetap, menginap, dudok, kekal, kekalkan, tido rumah, penginapan, tggl, lepak, stay, duk, mengekalkan',
    live: 'tinggal, hidup, duduk, menetap, diam, bermastautin, kehidupan, bermukim, dok, hidupnya, duduk di, penduduk, tinggal di, menghuni, tgal',
    moveHouse:
      'pindah rumah, berpindah, pindah, pindahan, rumah baru, alamat baru, dah pindah, berpindah randah, perpindahan, pindah masuk, alamat baharu, pindah keluar, tukar alamat, lori pindah',
    abroad:
      'luar negara, luar negeri, oversea, overseas, negara lain, roaming, kat luar negara, antarabangsa, perayauan, perantauan, singapura, negeri orang, orang luar, merantau, oversi, perkeliling dunia, singapore, asing',
    travel:
      'perjalanan, travel, melancong, kembara, jalan-jalan, pelancongan, trip, mengembara, percutian, jalan2, jln2, musafir, pelancong, makan angin, road trip, backpack, bermusafir',
    holiday:
      'cuti, bercuti, percutian, cuti sekolah, cutinya, holiday, cti, makan angin, cuti umum, cuti tahunan, amik cuti, healing, honeymoon, ambil cuti, off day, al',
    work: 'kerja, bekerja, pejabat, pekerjaan, ofis, kerje, office, job, syif, keje, opis, kerjaya, shift, krja, kerjakan, ot, pekerja, tugas, bertugas, jawatan, jawatan kosong, kje, keja, keroje, temuduga, resume, wfh, kerja kosong, overtime, kilang',
    boss: 'bos, boss, majikan, rakan sekerja, ketua, pengurus, penyelia, manager, bos saya, rakan kerja, pengarah, ceo, hr, supervisor, kawan ofis, ketua jabatan, colleague, manejer',
    retire:
      'bersara, pencen, persaraan, menganggur, penganggur, dah pencen, pesara, tak kerja, diberhentikan kerja, hilang kerja, berhenti kerja, dibuang kerja, pengangguran, vss, kena buang kerja, bersaranya',
    study:
      'belajar, pelajar, universiti, uni, study, mengaji, blaja, belaja, kuliah, ukm, uitm, belajo, kolej, pengajian, kampus, siswa, mahasiswa, pembelajaran, student, mempelajari, ipt, diploma, ijazah, murid, ulang kaji, ulangkaji, degree, universitas, blajar, stdy, spm, upm, ngaji, biasiswa',
    school:
      'sekolah, kelas, tadika, skolah, sek, bersekolah, kelasnya, sekolah rendah, kls, skola, tabika, sekolah menengah, sklh, smk, sk, persekolahan, pelajaran, taska, asrama, pibg, sekoloh, class, darjah',
    teacher:
      'cikgu, guru, ustaz, pengajar, kursus, cikgu-cikgu, mengajar, ustazah, pensyarah, tuisyen, cg, cikguna, ajar, diajar, latihan, tutor, prof, lecturer, mengajari, pengetua, gurubesar, teacher, pengajaran, sir, bengkel',
    exam: 'peperiksaan, periksa, exam, ujian, kerja rumah, homework, test, spm, upsr, latihan, kuiz, assignment, exm, esei, kerja sekolah, result, markah, folio, tugasan, paper, stpm, final exam',
    help: 'tolong, bantu, bantuan, membantu, pertolongan, menolong, help, tlg, dibantu, tolonglah, bantulah, tolongkan, str, bkm, sokongan, menyokong, ditolong, pembantu, bantukan, brim',
    meet: 'jumpa, berjumpa, bertemu, jmpa, jumpe, temu, perjumpaan, meet, jumpa nanti, jp, bersua, jumpalah, terserempak, pertemuan, menemui, ditemui, kopdar, jmp, jumpo',
    visit:
      'lawat, melawat, ziarah, tetamu, menziarahi, lawatan, singgah, kunjungan, melawati, ziarahi, datang rumah, berkunjung, kunjungi, tamu, mengunjungi, beraya, singgahlah, pelawat, jenguk, menjenguk, open house, rumah terbuka',
    friend:
      'kawan, rakan, member, sahabat, kwn, kawan-kawan, teman, bff, geng, bestie, kawan2, kengkawan, bro, rakan-rakan, kwn2, berkawan, mate, persahabatan, bestfriend, kkawan, kawe-kawe, member2',
    neighbour:
      'jiran, jiran sebelah, kejiranan, rumah sebelah, jiran-jiran, jiran tetangga, jran, tetangga, rukun tetangga, orang atas, berjiran, neighbour',
    family:
      'keluarga, saudara, family, sedara, famili, saudara-mara, saudara mara, adik-beradik, kaum keluarga, kluarga, sekeluarga, waris, ahli keluarga, kerabat, fmly, sepupu, ipar, mertua, sanak',
    mother: 'ibu, mak, emak, mama, ummi, umi, mummy, bonda, mok, mek, ibuku, mami, mum, makcik, mak mertua, ibu saya, mommy, ma, omak',
    father:
      'ayah, abah, bapa, papa, bapak, abi, pak, ayahanda, daddy, baba, ayoh, walid, pak mertua, bapa saya, dad, abahnya, ayah saya, bapa mertua, abe',
    parents: 'ibu bapa, mak ayah, mak bapak, parents, mak abah, ibubapa, penjaga, orang tua, ibu ayah, parent, mertua, umi abi, mama papa',
    son: 'anak lelaki, anak jantan, budak lelaki, anak bujang, anak teruna, anak laki-laki, anak laki, anak saya, anak sedara, budak laki',
    daughter: 'anak perempuan, anak gadis, budak perempuan, anak dara, anak pompuan, anak saya, anak saudara, budak pompuan, puteri',
    child:
      'anak, budak, anak-anak, bayi, baby, kanak-kanak, kanak2, anak2, bdk, budak-budak, cucu, budak2, anaknya, anak kecil, si kecil, bby, dak kecik, pengasuh, kids, mengasuh, si kecik, bebudak',
    sibling:
      'abang, kakak, adik, sepupu, mak cik, pak cik, makcik, pakcik, adik-beradik, kak, akak, adik beradik, along, angah, mak long, pak long, mak su, pak su, acik, uncle, aunty, adk, abg, kakok, adek, achik, usu, pak ngah, bro, sis, busu',
    grandparent: 'nenek, datuk, atuk, tok, opah, nek, wan, moyang, tokwan, tok wan, atok, nenda, cucu, aki, tokki, datuk nenek, nenekku',
    spouse:
      'suami, isteri, tunang, boyfriend, girlfriend, awek, pakwe, bini, laki, bf, gf, makwe, hubby, wife, husband, kekasih, isteriku, suamiku, bekas suami, bekas isteri, ex, pasangan, tunangan, pakwa, balak, suami saya, isteri saya, orang rumah, buah hati, kawan lelaki, marka',
    man: 'lelaki, laki-laki, jantan, pemuda, mamat, laki, encik, pakcik, abe, gentleman, lelaki tu, bujang, tuan-tuan, lelaki itu',
    woman: 'perempuan, wanita, gadis, puan, makcik, kakak, minah, pompuan, pmpuan, cik, pempuan, pmpn, lady, ladies, kaum wanita, puan-puan, betina',
    love: 'cinta, sayang, syg, kasih, rindu, kiss, peluk, cium, sayangku, love, rinduku, darling, i love you, rindu sangat, kekasih, luv, bebeh, mencintai, menyayangi, baby, menyintai, cintakan, rindukan, sayangkan, sygku, dear, miss u, tersayang, jatuh cinta, cintai, disayangi, muah, crush, kasih sayang, sayanggg',
    marry:
      'kahwin, berkahwin, nikah, bernikah, kenduri, cerai, bercerai, perkahwinan, kawin, tunang, bertunang, kawen, majlis kahwin, akad nikah, penceraian, perceraian, walimatulurus, kenduri kahwin, menikah, pengantin, duda, janda, resepsi, wedding, bersanding, pertunangan, sanding, engaged, hantaran',
    die: 'mati, meninggal, meninggal dunia, arwah, mangkat, wafat, kematian, mampus, dh meninggal, terbunuh, allahyarham, allahyarhamah, maut, pergi selamanya, mninggal, bunuh, dibunuh, telah kembali, ninggal, kembali ke rahmatullah, almarhum, al-fatihah, innalillah, mendiang, sudah tiada, dah tiada, pemergian',
    funeral:
      'jenazah, kubur, kebumi, pengebumian, tahlil, berkabung, dikebumikan, perkuburan, takziah, pusara, mayat, salam takziah, tanah perkuburan, kematian, solat jenazah, batu nisan, al-fatihah, kremator',
    sick: 'sakit, demam, selsema, batuk, skt, sakit kepala, covid, pening, flu, penyakit, tak sihat, mc, muntah, cirit, sakit perut, gastrik, x sihat, pening kepala, virus, sakit tekak, denggi, kencing manis, sihat, darah tinggi, kanser, jatuh sakit, dmm, tak berapa sihat, demo panas, kuarantin, asma, positif covid, sesak nafas, pesakit, diabetes, medical leave',
    hurt: 'sakit, cedera, kesakitan, luka, lebam, patah, sakitnya, skit, menyakitkan, tercedera, kecederaan, terluka, seliuh, terseliuh, bisa, sengal, bengkak, berdarah, darah',
    doctor:
      'doktor, dr, doktor gigi, klinik, dokter, jururawat, nurse, doc, misi, tukang gigi, pakar, dentist, klinik gigi, bidan, klinik kesihatan, kk, fisioterapi, dokto, doktor pakar, kesihatan, optik',
    hospital:
      'hospital, spital, hosp, wad, pembedahan, operate, bedah, hkl, ppum, hspital, icu, ambulans, masuk wad, kecemasan, masuk hospital, dibedah, ward, emergency, hospitol',
    medicine:
      'ubat, ubat-ubatan, pil, farmasi, vaksin, uba, ubt, watsons, panadol, vaksinasi, preskripsi, ubatan, dos, guardian, cucuk, suntikan, vitamin, ubat batuk, suplemen, jamu, inhaler',
    body: 'kepala, tangan, kaki, mata, gigi, belakang, lutut, badan, bahu, perut, telinga, hidung, pinggang, leher, jari, mulut, muka, tekak, dada, jantung, kulit, rambut, tubuh, lidah, buah pinggang',
    oldPerson:
      'orang tua, warga emas, tua, datuk, pakcik, warga tua, dah tua, tuanya, berusia, usia emas, oku, rumah orang tua, org tua, nyanyuk, uzur',
    blindDeaf:
      'buta, pekak, cacat, oku, tak nampak, tak dengar, bisu, kurang upaya, tuli, rabun, tak boleh membaca, tak boleh baca, tak pandai baca, buta huruf, kerusi roda, x nampak',
    home: 'rumah, umah, rmh, kediaman, umh, rumahku, rumah saya, homestay, uma, kampung, kg, balik kampung, rmah, house, rumoh, penghuni, pangsapuri',
    flat: 'apartmen, flat, sewa, kondo, penyewa, kondominium, rumah sewa, sewa bilik, tuan rumah, apartment, menyewa, sewaan, pangsa, rumah pangsa, condo, pangsapuri, disewa, sewakan, studio, penyewaan, owner rumah, rumah flat',
    room: 'bilik, dapur, bilik air, bilik tidur, tandas, jamban, ruang, blk, bilik mandi, ruang tamu, toilet, room, master room, tandasnya, surau, dewan',
    door: 'pintu, tingkap, pagar, depan pintu, gate, tingkapnya, pintu pagar, loceng, pntu, pintu depan, jendela, beranda, pintu masuk, depan rumah',
    key: 'kunci, anak kunci, kunci rumah, mangga, kunci kereta, terkunci, berkunci, kuncikan, mengunci, kunci pendua, locker, dikunci, kuncinya',
    furniture:
      'meja, kerusi, katil, sofa, almari, tilam, perabot, mejakursi, rak, kabinet, langsir, bantal, meja makan, karpet, perabut, mattress, permaidani',
    light:
      'lampu, elektrik, letrik, lampu jalan, mentol, api, blackout, tnb, lampunya, trip, plug, elektriknya, terputus elektrik, eletrik, litar, suis, juruelektrik, karan',
    heating:
      'air, paip, gas, pemanas, air cond, aircond, penghawa dingin, air tak ada, heater, bocor, paip bocor, tong gas, ekon, air paip, kipas, ekon rosak, air con, servis aircond, tangki, syabas, air selangor, ekzos',
    garden:
      'kebun, taman, bunga, pokok, laman, taman bunga, bunga ros, kebunnya, pokok bunga, rumput, tanaman, tanam, berkebun, halaman, potong rumput, tukang kebun, pasu, sawah, ladang',
    street:
      'jalan, jln, lorong, simpang, taman, jalan raya, persiaran, lebuh raya, lebuhraya, bulatan, highway, simpang empat, lorongnya, jejambat, tol, jambatan, plus, jammed, traffic light, jam teruk',
    city: 'bandar, kampung, pekan, kota, kl, kuala lumpur, kg, penang, jb, pulau pinang, johor, melaka, ipoh, bandaraya, putrajaya, shah alam, kampong, kuching, kelantan, perak, kedah, terengganu, pahang, bangi, kajang, klang, seremban, kota kinabalu, kk, johor bahru, alor setar, pj, petaling jaya, cyberjaya, kota bharu',
    country:
      'negara, negeri, malaysia, selangor, sabah, sarawak, tanah air, brunei, indonesia, warganegara, thailand, bangsa, msia, rakyat, kebangsaan',
    car: 'kereta, keta, drive, pandu, memandu, kete, krete, kreta, lori, pemandu, van, perodua, proton, myvi, drebar, keretanya, bawak kereta, kerete, axia, saga, driver, keto, kenderaan, moto, viva, grab, bawa kereta',
    parking:
      'parking, minyak, petrol, tempat letak, letak kereta, garaj, parkir, petronas, isi minyak, stesen minyak, tempat letak kereta, shell, diesel, bengkel, parkingnya, parkinglah, ron95, kompaun, caj parking',
    bus: 'bas, teksi, grab, bus, perhentian, bas sekolah, tren, hentian, naik bas, stesen bas, tiket bas, rapid, uber, prebet, perhentian bas, ekspres, maxim, indrive, tbs, feri',
    train:
      'keretapi, kereta api, tren, lrt, mrt, stesen, ktm, ets, komuter, monorel, kl sentral, naik tren, train, platform, rel, erl, landasan, naik lrt',
    plane:
      'kapal terbang, flight, penerbangan, airport, lapangan terbang, airasia, klia, mas, terbang, flite, pesawat, klia2, boarding, naik flight, malaysia airlines, berlepas, mendarat, batik air',
    bike: 'motosikal, basikal, motor, moto, motorsikal, basika, mtosikal, berbasikal, skuter, honda, yamaha, superbike, ex5, gerek, y15, helmet, basikalnya, kapcai',
    ticket: 'tiket, ticket, tempat duduk, tket, tix, tiket wayang, boarding pass, tiket masuk, seat, pas, tiket bas, tiket flight',
    hotel:
      'hotel, homestay, penginapan, bilik hotel, resort, airbnb, chalet, hotelnya, agoda, hostel, motel, inn, rumah tumpangan, check in, check out, menginap, tumpang tidur',
    walk: 'jalan, jalan kaki, lari, berjalan, berlari, jalan-jalan, jln, jogging, joging, hiking, jalankaki, lari-lari, bersiar-siar, mendaki, jln kaki, marathon, larian, bersenam',
    dog: 'anjing, kucing, haiwan, kcing, binatang, kucing saya, peliharaan, haiwan peliharaan, cat, dog, pet, ayam, kambing, lembu, burung, ikan, kucen, arnab, meow, vet, anak kucing, doggie',
    food: 'makanan, lauk, ayam, daging, sayur, buah, nasi, ikan, mkanan, makan, food, nasi lemak, mee, mi, satay, durian, udang, sotong, rendang, roti canai, laksa, kuih, beras, tomyam, bihun, sambal, kerepek, keropok, pisang, mangga, kari, barang dapur, nasi goreng, lemang, ketupat, mkn2',
    bread: 'roti, susu, telur, keju, roti canai, mentega, susu tepung, telo, roti gardenia, yogurt, capati, telor, susunya, roti bakar, planta',
    sweets:
      'kek, coklat, gula, kuih, gula-gula, manisan, aiskrim, biskut, kek lapis, choc, cklt, ais krim, kuih raya, donat, gula2, brownies, cookies, puding, cake, dessert, pencuci mulut, cendol',
    coffee:
      'kopi, teh, teh tarik, milo, kopi o, nescafe, teh ais, kopi ais, kafe, teh o, latte, starbucks, cafe, ngopi, boba, matcha, teh o ais, coffee, zus',
    waterDrink:
      'air, minum, minuman, bir, arak, wain, jus, minumlah, air kosong, meminum, sirap, mabuk, air kelapa, beer, diminum, air mineral, coke, ais, bandung, air tebu, haus, dahaga',
    eat: 'makan, lapar, mkn, lapo, makanlah, makan-makan, mkan, kebulur, dimakan, menjamu, jamu, lapa, makey, ngap, santap, kenyang, mkn2, memakan, tapau, sahur, puasa, berbuka, iftar, sungkei, berpuasa, kelaparan',
    cook: 'masak, memasak, resepi, goreng, msk, menggoreng, masakan, bakar, masak-masak, menumis, masaklah, panggang, dimasak, tumis, rebus, kukus, resipi, bbq, masok, tukang masak, chef',
    meal: 'makan malam, makan tengah hari, sarapan, lunch, dinner, makan tengahari, breakfast, berbuka, sarapan pagi, bersarapan, sahur, moreh, minum petang, mkn malam, katering, hidangan, buffet, bekal, supper, hitea, bufet',
    restaurant:
      'restoran, kedai makan, mamak, warung, kfc, mcd, mapley, kafe, pizza, gerai makan, medan selera, kedai mamak, mcdonald, mcdonalds, restaurant, cafe, kopitiam, food court, kedai kopi, dominos, pizza hut, secret recipe, mekdi, foodcourt, bar, food truck',
    smoke: 'rokok, hisap rokok, merokok, vape, hisap, rokoknya, vaping, vapor, asap, puntung rokok, rokok elektronik, perokok, pod, isap rokok',
    diet: 'diet, gim, gym, kurus, kuruskan badan, senaman, fitness, berat badan, gemuk, bersenam, timbangan, kurus badan, turunkan berat, menguruskan, berat, workout, kalori, langsing, gemok, pelangsingan, exercise, slim',
    clothes:
      'baju, pakaian, kasut, seluar, tudung, jaket, baju kurung, bju, baju raya, kain, baju melayu, tshirt, t-shirt, kemeja, jubah, stokin, selipar, topi, sampin, beg, handbag, dress, selendang, kurung, uniform, telekung, sweater, jersi, shawl, jersey, kasut sukan, skirt',
    wash: 'basuh, cuci, dobi, membasuh, kemas, basuhkan, mesin basuh, bersihkan, cucian, mencuci, kemas rumah, mengemas, dibersihkan, bersih, sidai, gosok, laundry, kotor, sapu, mop, pembersihan, sabun, basoh, dicuci, lipat kain, mandi, jemur',
    beauty:
      'rambut, gunting rambut, salon, kuku, gunting, potong rambut, spa, rmbut, barber, kedai gunting, facial, mekap, makeup, urut, cantik, kosmetik, skincare, serum, kecantikan, manicure, bekam, waxing, rawatan muka, gincu, tukang gunting',
    gift: 'hadiah, surprise, kejutan, hdiah, buah tangan, ole-ole, hadiahkan, gift, cenderahati, cenderamata, menghadiahkan, kado, doorgift, cenderahari, souvenir, present, hamper',
    partyFest:
      'majlis, kenduri, hari raya, raya, parti, krismas, deepavali, tahun baru, pesta, aidilfitri, birthday, sambutan, majlis hari jadi, sambut, menyambut, selamat hari raya, merdeka, jamuan, hari jadi, ramadan, aidiladha, gong xi fa cai, cny, meraikan, raikan, tahniah, maulid, maulud, selamat hari, party, besday party, ramadhan, gawai, hari malaysia, perayaan, akikah, hari ibu, thaipusam, hari bapa, tahun baharu, angpau, qurban, korban, konvo, konvokesyen',
    game: 'main, game, permainan, bermain, gaming, mlbb, pubg, maing, mainlah, games, ml, gamer, ps5, mobile legend, ps4, mainan, bermainlah, free fire, roblox, steam, dota, minecraft, skin, mobile legends',
    sport:
      'bola, bola sepak, futsal, sukan, badminton, perlawanan, pasukan, latihan, training, main bola, match, bersukan, harimau malaya, kejohanan, piala, renang, berenang, liga, jdt, stadium, ping pong, tenis, takraw, final, memancing, golf, gelanggang, piala dunia, tim, coach',
    win: 'menang, kemenangan, pemenang, juara, johan, mng, memenangi, gol, menanglah, kalahkan, kalah, pingat, naib juara, win, seri, champion, mnang',
    music:
      'muzik, lagu, konsert, nyanyi, menyanyi, lgu, konser, penyanyi, band, lagunya, spotify, gitar, karaoke, menyanyikan, nyanyian, nasyid, song, joox, radio, piano',
    film: 'filem, wayang, cite, drama, tengok wayang, movie, panggung, cerita, siri, netflix, gsc, tgk wayang, tgv, pawagam, kdrama, episod, anime, filemnya, tayangan, series, kartun',
    tv: 'tv, televisyen, radio, berita, astro, rtm, siaran, tvnya, televisyen kabel, tivi, tv3, saluran, channel, bernama, kosmo, sinar harian, rancangan, tonton, njoi',
    book: 'buku, novel, perpustakaan, bku, komik, bukunya, majalah, buku teks, library, mphonline, bukuku, popular, kamus, penulis, ebook, al-quran, bab',
    weather:
      'cuaca, hujan, ujan, angin, ribut, banjir, hujan lebat, mendung, jerebu, panas, petir, guruh, kilat, hjn, ramalan cuaca, ujey, monsun, hujey, awan, salji, kemarau, hujang, gerimis, renyai',
    warmCold:
      'panas, sejuk, hangat, panasnya, kesejukan, sejuknya, matahari, dingin, suam, pns, terik, kepanasan, panas gila, sejok, membahang, suhu, berpeluh, beku',
    church:
      'masjid, surau, gereja, solat, doa, tuhan, allah, berdoa, sembahyang, zakat, ustaz, mengaji, kuil, insyaallah, tokong, alhamdulillah, ya allah, subhanallah, jumaat, solat jumaat, terawih, tarawih, mendoakan, doakan, haji, umrah, amin, aamiin, quran, agama, islam, imam, masyaallah, doanya, astaghfirullah, dosa, pahala, usrah, ceramah, kuliah maghrib, masjidnya, wuduk, insya-allah, in sha allah, insha allah, doa kan, jesus, azan, kristian',
    hope: 'harap, semoga, harapan, moga, berharap, moga-moga, harap-harap, mudah-mudahan, selamat maju jaya, good luck, semoga berjaya, harapkan, nasib, tuah, all the best, gud luck, mengharapkan, diharap, diharapkan, nasib baik',
    worry:
      'risau, bimbang, takut, takot, kerisauan, khuatir, risaukan, tkt, gelisah, cemas, stress, tertekan, risau sangat, gementar, nervous, ketakutan, tekanan, bimbangkan, khuatirkan, resah, gerun, panik, dirisaukan, kebimbangan, merisaukan, seriau, ketaq, seram, cuak',
    laugh:
      'ketawa, gelak, lawak, haha, lol, hahaha, gelakkan, kelakar, hihi, tertawa, lwk, wkwk, hehe, kuikui, memes, lawaknya, senyum, gurau, bergurau, kahkah, kikiki, gelok, jenaka, tersenyum, lucu, hahahaha, mentertawakan, kelaka, hehehe, prank, huhu',
    cry: 'nangis, menangis, sedih, kesedihan, tangis, sedihnya, menangislah, sdih, hiba, teriak, tangisan, sebak, air mata, kecewa, sayu, murung, pilu, sedey, patah hati, depresi, dukacita, putus asa, meraung, sdh hati',
    happy:
      'gembira, seronok, suka, bahagia, sronok, happy, syok, bangga, ceria, hepi, best, suke, berbahagia, teruja, sukacita, seronoknya, puas hati, berpuas hati, excited, sukanya, ska, sukakan, kegembiraan, kebahagiaan, enjoy, disukai, tak sabar, menyukai, bersyukur, syukur',
    good: 'baik, bagus, best, hebat, elok, cun, terbaik, mantap, bgus, sedap, power, padu, terbagus, gempak, good, kebaikan, bgs, molek, cemerlang, lebih baik, bes, tip top, bestnya, memuaskan, bestt, gomo, hebatnya, nice, ohsem, gooding, comey, baguslah, mengagumkan, superb, luar biasa, molep, istimewa, syok, tiptop, lawa, sempurna, perfect, lazat, tahniah',
    bad: 'teruk, buruk, jahat, tak bagus, dahsyat, trok, jelek, teruknya, tak elok, jahatnya, hampeh, busuk, terok, lahanat, tak sedap, tak best, x best, xbest, mengecewakan, memalukan, jijik, biadap, kurang sopan, kecewa, teruk gila, tak puas hati, buruk betul, tidak memuaskan, ganas, poor, tak puas, cam haram, kejam, hancur, zalim, kureng, ampeh',
    beautiful:
      'cantik, comel, lawa, indah, hensem, kacak, cntik, manis, ayu, comelnya, cantiknya, cun, rupawan, comey, gojes, jelita, handsome, molek, keindahan, segak, cute, tercantik',
    important:
      'penting, mustahak, urgent, serius, kepentingan, pntg, kecemasan, amat penting, wajib, urgen, mengutamakan, keutamaan, pnting, segera, utama, diutamakan, kritikal, terpenting, genting',
    easy: 'mudah, senang, senang je, simple, sng, memudahkan, mudahnya, snang, ringkas, kacang, senangnya, mudahkan, mudahlah, easy, kesenangan, sonang, dimudahkan, dipermudahkan, kemudahan',
    hard: 'susah, sukar, payah, mustahil, ssh, sulit, susahnya, keras, leceh, kesukaran, kesulitan, rumit, sush, mencabar, cabaran, kesusahan, kompleks, susoh, susahlah, pyh, berat',
    big: 'besar, bsr, besarnya, gergasi, besaq, luas, terbesar, membesar, besar-besaran, besor, besa, gedabak, beso, mega, lebar, besarkan, xl',
    small:
      'kecil, kecik, kecilnya, kcik, mini, ciput, halus, kecit, comel, pendek, terkecil, sempit, kenit, ketik, dikecilkan, kechik, singkat, ringan',
    full: 'penuh, full, dah penuh, terisi, penuhnya, padat, habis dijual, fully booked, sesak, ramai sangat, sarat, sold out, penoh, tepu, fullhouse, kapasiti',
    empty: 'kosong, kosongkan, habis, kosongnya, mengosongkan, hampa, lowong, dikosongkan, kekosongan, kehabisan, kering, tiada stok, habis stok',
    busy: 'sibuk, busy, bz, sibuknya, bzy, kesibukan, tak ada masa, bizi, sibok, tengah meeting, byk kerja, banyak kerja, tak sempat, sempat, xsempat, takde masa, tgh keje, kalut, tengah kerja, kelam kabut, tgh drive, bisi',
    freeTime:
      'lapang, free, masa lapang, ada masa, available, senggang, kelapangan, free tak, berkelapangan, masa terluang, ada kosong, sempat, lapang masa, luang, bila-bila masa, luangkan, cuti ke',
    ready:
      'siap, sedia, dah siap, sudah sedia, siapkan, bersiap, disediakan, bersedia, dah ready, ready, persiapan, siap-siap, persediaan, bersiap sedia, siaplah, menyiapkan, disiapkan, dah settle, settle, setel, siap sedia, get ready',
    tired:
      'penat, letih, lesu, pnat, lelah, keletihan, penatnya, kepenatan, ltih, tak larat, penat sangat, tepu, xlarat, burnout, letihnya, lotih, mengantuk, lemah, pancit, penak, semput',
    broken:
      'rosak, rsk, pecah, kaput, rosaknya, tak berfungsi, tak jalan, kerosakan, patah, bocor, jahanam, terputus, tersangkut, koyak, tak hidup, xberfungsi, hang, cacat, tak boleh guna, rusak, merosakkan, meletup, tidak berfungsi, dirosakkan, problem, retak, haus, kemek, mati, pancit, down, lag, ghosak',
    repair:
      'baiki, repair, betulkan, mekanik, dibaiki, baikpulih, pembaikan, pomen, membaiki, tukang paip, memperbaiki, bengkel, repaired, baik pulih, servis, perbaiki, penyelenggaraan, membetulkan, dibetulkan, servis kereta, wireman, plumber, tukang, kedai repair, tampal, service',
    problem:
      'masalah, problem, mslh, bermasalah, isu, prob, kesulitan, masaalah, permasalahan, msalah, gangguan, kendala, mslah, hal, issue, masalahnya, kes, masaloh',
    possible:
      'mungkin, kemungkinan, agaknya, barangkali, mgkn, boleh jadi, munkin, mngkin, kot, maybe, berkemungkinan, kut, rasanya, rase, entah-entah, mungkinlah, harus',
    sure: 'pasti, yakin, confirm, mesti, pastikan, keyakinan, sudah pasti, tentu, semestinya, dijamin, tentulah, meyakinkan, sure, mestilah, dah tentu, psti, memang, jaminan, menjamin, mmg, jamin, sudah tentu, sah-sah, of course, sememangnya',
    really:
      'sangat, betul-betul, memang, sungguh, sgt, amat, benar-benar, serius, gila, btul2, betul2, teramat, mmg, sungguh-sungguh, sangat-sangat, betul ke, sekali, bangat, sumpah, giler, demi allah, langsung, betul, nauzubillah, sesungguhnya, seriously, sgt2, nyer, sunggoh, sokmo, paling, cukup',
    quickly:
      'cepat, laju, lekas, cpt, cepat-cepat, segera, cepatlah, secepat, pantas, kelam-kabut, cepat sikit, bergegas, cpat, dengan cepat, cepak, deras, express, percepatkan, lajunya, cpt2, mempercepatkan, ekspres',
    slowly:
      'perlahan, slow, lambat, pelan-pelan, perlahan-lahan, lembap, lambatnya, slow-slow, slow slow, plan2, slow2, perlahan sikit, pelan, lembab, beransur, sikit-sikit, relax, slow-slow je, beransur-ansur, slownya',
    together:
      'bersama, sama-sama, sekali, bersama-sama, dengan, dgn, ngan, serentak, berdua, ramai-ramai, ngn, sesama, bersatu, together, beramai-ramai, sama2, bertiga, dengan saya, ikut, bsama, bareng',
    alone:
      'sendirian, sorang, seorang diri, sendiri, sorang-sorang, keseorangan, bersendirian, sensorang, kesunyian, sunyi, seorang, bersendiri, sorang je, sndiri, sorang2, sendiri-sendiri, kesepian',
    inside:
      'dalam, luar, di dalam, di luar, kat luar, kat dalam, dlm, dalaman, luaran, didalam, kluar, diluar, kt luar, dlmnya, outdoor, indoor, dekat luar',
    near: 'dekat, berhampiran, hampir, sebelah, dekat sini, dkt, berdekatan, tepi, sblh, terdekat, dekat-dekat, hampir dengan, berdepan, belah, bersebelahan, dekat je, hmpr, dekaq, sekitar, dpn, sekeliling, menghampiri',
    far: 'jauh, berjauhan, jauhnya, jarak, kilometer, jaoh, km, terjauh, jauh sangat, menjauh, jauh dari, jarak jauh, batu, menjauhkan, jauhkan',
    thing:
      'benda, barang, perkara, sesuatu, bende, hal, bnda, brg, mende, benda-benda, perkara2, menda, benda2, bnde, apa-apa, barangan, item, gini, barang-barang, bendanya',
    way: 'cara, jalan, laluan, caranya, kaedah, macam, mcm, arah, secara, tatacara, seperti, proses, prosedur, langkah, sebegini, seperti ini, mengikut, ikut, bentuk, step, cara-cara',
    reason:
      'sebab, alasan, punca, sbb, sebabnya, tujuan, sebab-musabab, alasannya, faktor, alasan-alasan, sebab utama, musabab, puncanya, menyebabkan, penyebab, pasal, excuse, penjelasan',
    idea: 'idea, rancangan, cadangan, projek, plan, rancang, perancangan, merancang, mencadangkan, dirancang, cadang, ideanya, program, dicadangkan, plannya, bercadang, projeknya, saranan, terfikir, konsep, project',
    question:
      'soalan, pertanyaan, persoalan, soalnya, soalan-soalan, tanya, soklan, bertanya, kemusykilan, faq, soaley, tanda tanya, nak tanya, musykil',
    story:
      'cerita, kisah, citer, peristiwa, berlaku, jadi, crita, cite, kejadian, ceritanya, cerite, terjadi, ceritakan, hikayat, event, bercerita, menceritakan, jadinya, berlakunya, insiden, crite, acara, trjadi, berlangsung, jdi, jd, khabar, menjadi, bercite',
    warProtest:
      'mogok, protes, demonstrasi, perang, bergaduh, gaduh, bantahan, lawan, berperang, perhimpunan, bersih, himpunan, berlawan, pergaduhan, tumbuk, boikot, palestin, gaza, rusuhan, bertumbuk, mbela, tunjuk perasaan, berdemonstrasi, bom, tentera, gadoh, peperangan',
    accident:
      'kemalangan, accident, langgar, kebakaran, terbakar, eksiden, accdnt, terlanggar, tabrak, melanggar, nahas, dilanggar, bakar, dilanggar lari, eksiden kereta, bomba, xciden, berlanggar, kemelangan, jatuh, jatuh motor, terbabas, terhantuk, accdt, aksiden',
    steal:
      'curi, mencuri, penipuan, scam, tipu, penipu, ditipu, dicuri, pencuri, rompak, scammer, penyangak, samun, ragut, palsu, perompak, merompak, pecah rumah, kena tipu, curik, hack, terkena scam, pencurian, disamun, scam*, kecurian, penggodam, diperas, digodam, peras, kena scam, kena hack, macau scam, phishing, fraud, sindiket, rasuah',
    insurance:
      'insurans, takaful, polisi, tuntutan insurans, insuran, insurance, tuntutan, prudential, aia, etiqa, medical card, kad perubatan, great eastern, perlindungan, claim, tuntut, insurans hayat, mrta, allianz, premium takaful, perlindungan takaful, insurans kereta',
    tax: 'cukai, lhdn, cukai pendapatan, sst, gst, tax, efiling, hasil, ctos, percukaian, cukai tanah, cukai pintu, e-filing, cukai taksiran, duti, bayar cukai, pcb, cukai jalan, lembaga hasil, pendapatan, kastam',
    electricBill:
      'tenaga, meter, bil elektrik, tnb, bil air, tarif, tenaga nasional, syabas, bil api, meter air, bil letrik, indah water, bacaan meter, bil tnb, air selangor, bekalan elektrik, kwh, utiliti, bekalan air, iwk',
    build:
      'bina, pembinaan, membina, rumah, bumbung, solar, dibina, binaan, renovate, kontraktor, panel solar, kontrakter, renovasi, bumbungnya, bangunan, ubah suai, ubahsuai, menaik taraf, simen, kabinet dapur, tukang rumah, pengubahsuaian, jubin, pagar, buat rumah, bata, cat rumah',
    houseSale:
      'hartanah, gadai janji, rumah dijual, projek perumahan, perumahan, rumah untuk dijual, ejen hartanah, tanah, pinjaman perumahan, property, hartanah mewah, rumah lelong, lelong, rumah teres, real estate, semi-d, banglo, beli rumah, jual rumah, pr1ma, unit rumah, pemaju, rumah mampu milik, tanah lot, lot tanah, ejen rumah',
    carDealer:
      'pengedar, tayar, kereta terpakai, puspakom, servis kereta, used car, dealer, test drive, pandu uji, kereta baru, showroom, pemeriksaan kenderaan, kereta second hand, minyak hitam, road tax, roadtax, second hand, cukai jalan, mudah.my, carsome, sambung bayar, trade in, bilik pameran, bateri kereta',
    travelOffer:
      'pelancongan, pakej percutian, cruise, resort, pakej, pakej umrah, tour, pelayaran, travel agent, lawatan, promo percutian, pakej pelancongan, pakej cuti, umrah, airasia promo, pakej haji, agen pelancongan, 3 hari 2 malam, 3h2m, 3d2n, traveloka, matta fair',
    bet: 'judi, kasino, casino, taruhan, pertaruhan, poker, berjudi, slot, bet, jackpot, slots, 4d, magnum, toto, 918kiss, mega888, kaki judi, pussy888, kena nombor, betting, perjudian, slot online, bonus deposit, ekor, freebet, free credit, free kredit, live22, bola taruhan, roulette',
    dating:
      'jodoh, cari pasangan, temujanji, dating, date, bujang, kenalan, pasangan, single, tinder, cari jodoh, aplikasi jodoh, solo, kenal-kenal, berkenalan, pakcik gula, sugar daddy, sugar mommy, sugar baby, bumble, omi, litmatch',
    erotic:
      'seks, sex, lucah, bogel, porn, horny, telanjang, xxx, video lucah, sexy, melancap, seksi, awek seksi, sange, porno, konek, stim, gersang, sangap, main seks, escort, gambar lucah, 18sx, onlyfans, urut batin, cewek, pelacur, malay sex, awek cun, ukraine girl, melayu boleh',
    religionPolitics:
      'calon, ahli politik, parti politik, dun, parlimen, pas, umno, pkr, menteri, yb, kempen, pn, pemimpin, perdana menteri, politik, bersatu, dap, ph, bn, wakil rakyat, adun, presiden, berkempen, pm, pilihan raya, manifesto, agong, sultan, ahli parlimen, kerajaan, anwar, barisan nasional, najib, perikatan, pembangkang, mahathir, menteri besar',
    trial: 'percubaan, cuba percuma, trial, sampel, percubaan percuma, free trial, sample, demo, tempoh percubaan, tester, contoh, cuba dulu',
    expire:
      'tamat tempoh, luput, expired, tarikh luput, pembaharuan, renew, diperbaharui, hampir tamat, tempoh, expire, perbaharui, memperbaharui, lanjut tempoh, dah tamat, akan tamat, lanjutkan, renewal, tarikh tamat, sambung tempoh, tamat, dilanjutkan, bakal tamat',
    chargeCost:
      'caj, charge, potong, dicaj, duit kena potong, tolak duit, caj tambahan, bayaran tambahan, premium, tolak kredit, kredit, potong kredit, caj perkhidmatan, dipotong, memotong, kena caj, mengecaj, ditolak, kredit saya, topup, potongan, tambah nilai, rebat, deduct, kredit habis, potong duit, baki, charged, cas, mengenakan, dikenakan, terpotong, kena potong, mencaj, telan kredit',
    fromOf: 'dari, drp, daripada, dri, dr, asal, keluar dari, dari dalam',
    towards: 'ke, kpd, kepada, kepadanya, menuju, ke arah, ke dalam, menghala',
    inAt: 'di, kat, pada, dalam, dekat, tempat, dlm, di dalam, kt, dekat sini',
    withWhom: 'dengan, dgn, bersama, sama, ngan, dengn, bersama sama',
    forWhom: 'untuk, utk, buat, bagi, demi, khas untuk, tuk',
    aboutWhat: 'tentang, pasal, pasai, mengenai, berkenaan, berkaitan, perihal, fasal',
    byWhom: 'oleh, melalui, menerusi, dengan cara, lewat, oleh sebab',
    between: 'antara, di antara, diantara, celah, tengah tengah',
    under: 'bawah, di bawah, kat bawah, bawah ni, dibawah',
    above: 'atas, di atas, kat atas, diatas, bahagian atas',
    around: 'sekitar, sekeliling, dekat, area, berhampiran, keliling, hampir dengan',
    upwards: 'naik, ke atas, tingkat atas, panjat, up',
    downwards: 'turun, ke bawah, tingkat bawah, turunkan',
    offAway: 'jauh, pergi jauh, menjauh, jauhkan, jauh jauh',
    outside: 'luar, kat luar, di luar, keluar, dekat luar, ke luar',
    against: 'melawan, lawan, menentang, bantah, terhadap, anti',
    instead: 'sebaliknya, daripada, gantinya, sebagai ganti, bukannya, lebih baik',
    during: 'semasa, ketika, sementara, sewaktu, selagi, masa tu, sepanjang, time tu',
    conjAnd: 'dan, n, dgn, serta, dn, juga',
    conjOr: 'atau, ataupun, atw, or',
    thanAs: 'daripada, drpd, macam, mcm, seperti, sebagai, bagai',
    therefore: 'jadi, oleh itu, sebab tu, maka, so, kerana itu, jadinya, patutlah',
    although: 'walaupun, meskipun, walau, sungguhpun, padahal, biarpun, namun',
    even: 'malah, pun, langsung, malahan, pulak, pula, bahkan',
    isAre: 'adalah, ialah, merupakan, ia, iaitu, yakni',
    wasWere: 'dulu, dahulu, pernah, dah pernah',
    becomeTurn: 'jadi, menjadi, dijadikan, bertukar jadi, jadilah, bertukar',
    willShall: 'akan, bakal, hendak, akn, takkan',
    wouldCould: 'mungkin, boleh jadi, kalau boleh, barangkali, kalaulah, agaknya',
    doDone: 'buat, lakukan, melakukan, dibuat, bt, buatkan, buat kerja',
    happen: 'berlaku, terjadi, jadi apa, kejadian, muncul, timbul, peristiwa, wujud',
    begunIt: 'suruh, menyebabkan, disuruh, sebabkan, akibat, punca, buat dia',
    seem: 'nampaknya, rupanya, macam, kelihatan, seolah olah, nampak macam, rupa rupanya',
    veryMuch: 'sangat, sgt, amat, betul betul, gila, sungguh, terlalu, banyak, teramat',
    suchDegree: 'begitu, macam ni, macam tu, begini, sebegini, sampai macam tu, sedemikian',
    almost: 'hampir, lebih kurang, nyaris, dekat nak, dalam lingkungan, kira kira',
    half: 'separuh, setengah, suku, sebahagian, bahagian, stgh',
    oneNumber: 'satu, seorang, sebuah, se, sebiji',
    twoThree: 'dua, tiga, empat, berdua, bertiga',
    bigNumber: 'lima, enam, tujuh, lapan, sembilan, sepuluh, sebelas, dua belas, lima belas',
    tens: 'puluh, dua puluh, tiga puluh, seratus, ratus, seribu, ribu, ratusan, juta',
    ordinal: 'kedua, ketiga, keempat, pertama, kelima, yang kedua',
    pairBoth: 'kedua dua, dua dua, sepasang, pasangan, kedua duanya, berdua',
    ever: 'pernah, bila bila, bila bila masa, sebarang masa, pernah ke',
    sometimes: 'kadang, kadang kadang, sekali sekala, kdg, ada masa, kekadang, sesekali',
    usually: 'biasanya, selalunya, biasa, kebiasaannya, lazimnya, selalu, tabiat',
    suddenly: 'tiba tiba, mendadak, tetiba, secara tiba tiba, tak semena mena',
    finally: 'akhirnya, akhir sekali, last last, ending, lastly, akhirnya baru',
    recently: 'baru baru ini, kebelakangan ni, baru ni, hari tu, sejak akhir akhir ini, baru je',
    sinceWhen: 'sejak, semenjak, sejak bila, dari dulu, sejak dari, setakat',
    forever: 'selamanya, selama lamanya, kekal, seumur hidup, seumur, buat selamanya, sampai bila bila',
    temporary: 'sementara, buat sementara, sementara waktu, untuk sementara, sementara ni, buat masa ni',
    season: 'musim, musim bunga, musim panas, musim luruh, musim sejuk, musim hujan, kemarau',
    monthName: 'januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember',
    clockTime: 'pukul, minit, jam, pukul berapa, saat, suku jam, setengah jam, siang',
    birthdayFeast: 'raya, hari raya, krismas, tahun baru, hari jadi, birthday, puasa, deepavali, ulang tahun, aidilfitri',
    colourDark: 'hitam, putih, kelabu, coklat, gelap, perang',
    colourBright: 'merah, biru, hijau, kuning, pink, ungu, warna, oren, merah jambu',
    head: 'kepala, muka, mata, telinga, hidung, mulut, wajah',
    handFoot: 'tangan, kaki, jari, lengan, lutut, paha, tapak kaki, cakar',
    heartSoul: 'hati, jiwa, jantung, otak, fikiran, batin, rohani, roh',
    teeth: 'gigi, doktor gigi, gusi, sakit gigi, gigi palsu, cabut gigi',
    painWound: 'sakit, pedih, luka, demam, darah, gatal, batuk, berdarah, pening',
    pregnantBaby: 'mengandung, bersalin, bayi, lampin, pampers, botol susu, hamil, baby, kelahiran',
    allergyVaccine: 'vaksin, alergi, alahan, virus, jangkitan, suntikan, covid',
    therapyNurse: 'jururawat, nurse, kaunselor, terapi, pakar psikologi, misi, rawatan, pesakit, kaunseling',
    wheelchair: 'kerusi roda, tongkat, rumah orang tua, pusat jagaan, topang',
    vegetable: 'sayur, tomato, kentang, bawang, lobak, kangkung, timun, bayam, taugeh, cili',
    fruit: 'buah, epal, pisang, oren, limau, mangga, tembikai, durian, betik, anggur',
    meatFish: 'daging, ayam, ikan, sosej, lembu, babi, burger, kambing, udang, sotong',
    milkEggs: 'susu, keju, telur, mentega, yogurt, telor, butter',
    soupRice: 'nasi, sup, mee, bihun, bubur, pasta, kacang, mi, laksa, kuah, beras, kandar',
    alcohol: 'arak, bir, wain, wiski, bar, pub, minuman keras',
    sugarSpice: 'gula, garam, lada, rempah, sos, kicap, pedas, sambal, cili, manis',
    dishes: 'pinggan, cawan, gelas, sudu, garpu, periuk, kuali, mangkuk',
    fridgeOven: 'peti sejuk, peti ais, ketuhar, oven, dapur gas, mesin basuh, freezer',
    kitchenBath: 'dapur, bilik air, bilik, bilik tidur, tandas, shower, bilik mandi',
    wallRoof: 'dinding, bumbung, lantai, siling, tingkap, tangga, atap, dindingnya',
    curtainCarpet: 'langsir, karpet, bantal, selimut, tilam, tikar, cadar',
    cleaning: 'kemas, bersih, bersihkan, mop, sapu, sampah, vakum, cuci, habuk, baldi',
    toolNail: 'tukul, skru, gerudi, gam, tali, paku, pemutar skru, gergaji, tangga lipat',
    paintWood: 'cat rumah, kayu, batu, bata, besi, logam, simen, plastik, papan, bahan',
    plumber: 'paip, paip bocor, bocor, tukang paip, sinki, tersumbat, longkang, sinki tersumbat',
    washLaundry: 'baju kotor, dobi, gosok baju, iron, basuh baju, basuh, kain baju, jemur, seterika',
    hairdresser: 'gunting rambut, salon, potong rambut, janggut, kuku, barber, kedai gunting, botak',
    jewel: 'cincin, jam tangan, rantai, gelang, cermin mata, emas, spek, subang, barang kemas',
    shoesBag: 'kasut, stokin, beg, dompet, selipar, sandal, purse, beg duit',
    coatHat: 'jaket, seluar, baju, kemeja, topi, tudung, skirt, baju kurung, poket',
    size: 'saiz, size, panjang, lebar, berat, tinggi, ketat, besar mana',
    weightKilo: 'kilo, gram, liter, meter, kg, cm, tan',
    animalFarm: 'lembu, kambing, biri biri, ayam, kuda, khinzir, kerbau, itik',
    animalWild: 'burung, tikus, ular, ikan, serangga, nyamuk, semut, lipas, monyet, lalat',
    cat: 'kucing, anak kucing, vet, doktor haiwan, kucen, doktor vet',
    flowerTree: 'bunga, pokok, daun, rumput, tumbuhan, ros, melati, mawar, orkid, getah',
    seaBeach: 'pantai, laut, sungai, tasik, pulau, berenang, kolam, kolam renang',
    mountain: 'gunung, bukit, lembah, hiking, mendaki, puncak',
    sky: 'langit, matahari, bulan penuh, bintang, mentari',
    fire: 'api, kebakaran, asap, terbakar, bakar, hangus, hangit, pemadam, bomba',
    rainSnow: 'hujan, angin, ribut, salji, banjir, petir, ais, guruh',
    village: 'kampung, kg, ladang, sawah, desa, kebun, luar bandar, gotong royong, pondok',
    square: 'dataran, simpang, jambatan, penjuru, bulatan, persimpangan, padang, hujung jalan, hujung',
    floorLift: 'tingkat, lif, pintu masuk, pagar, loceng, pintu, lobi, lift',
    neighbourNoise: 'bising, memekak, kuat sangat, bunyi bising, menyalak, jiran bising, riuh, jerit',
    office: 'pejabat, ofis, kaunter, cawangan, jabatan, ibu pejabat, opis, pusat',
    factory: 'kilang, bengkel, gudang, tapak pembinaan, stor',
    colleague: 'rakan sekerja, pekerja, staf, kawan kerja, team, kakitangan, rakan kerja',
    manager: 'pengurus, bos, pengarah, boss, ketua, majikan, towkay, tauke',
    interviewJob: 'temuduga, interview, jawatan kosong, resume, kerja kosong, mohon kerja, minta kerja',
    shift: 'syif, shift, ot, kerja malam, overtime, jadual kerja, jaga malam, giliran kerja, guard',
    report: 'laporan, pembentangan, slide, dokumen, draf, repot, statistik, data',
    projectTask: 'projek, tugasan, kerja rumah, assignment, tugas, kajian, kerja sekolah',
    deadline: 'tarikh akhir, deadline, hari terakhir, tarikh tutup, tarikh luput',
    grades: 'markah, gred, keputusan, result, skor, pointer, periksa',
    languageName: 'bahasa inggeris, bahasa melayu, bi, bm, inggeris, mandarin, bahasa arab, tamil, bahasa',
    learnCourse: 'kursus, kelas, belajar, latihan, tuisyen, tusyen, pelajaran, bengkel latihan, reti, pandai, kaji',
    university: 'universiti, uni, kolej, kuliah, pensyarah, u, lecturer, kampus',
    bookLibrary: 'buku, perpustakaan, novel, muka surat, bab, puisi, sajak, library',
    newsPress: 'surat khabar, majalah, berita, wartawan, artikel, paper, akhbar',
    radioPodcast: 'radio, podcast, saluran, siri, episod, drama, channel',
    song: 'lagu, nyanyi, gitar, piano, konsert, muzik, menyanyi, karaoke',
    dance: 'menari, tarian, joget, tari, balet',
    theatre: 'teater, pelakon, pentas, latihan drama, lakonan, berlakon',
    paintingArt: 'lukisan, muzium, seni, melukis, lukis, pameran',
    ballGame: 'bola, bola sepak, gol, perlawanan, futsal, badminton, pasukan, match, jezi',
    gymRun: 'gim, gym, lari, senaman, yoga, joging, berenang, exercise, zumba',
    cardChess: 'catur, daun terup, kad, puzzle, teka silang kata, dam, teka',
    toy: 'mainan, patung, buaian, taman permainan, anak patung',
    sew: 'jahit, menjahit, jarum, benang, kait, tukang jahit, mengait',
    king: 'raja, permaisuri, putera, askar, tentera, sultan, agong, puteri',
    fight: 'gaduh, bergaduh, pukul, tumbuk, tendang, bertumbuk, sepak, belasah',
    gunWar: 'perang, senjata, bom, tembak, pistol, peluru, senapang',
    kill: 'bunuh, membunuh, pembunuhan, mayat, dibunuh, pembunuh',
    prison: 'penjara, mahkamah, hakim, perbicaraan, lokap, jel, banduan, disiasat, mangsa',
    thief: 'pencuri, perompak, ragut, penyamun, pencopet, kena curi, rompak, curi',
    mayor: 'datuk bandar, kerajaan, majlis, dewan, yb, ketua kampung, penghulu, federal',
    passport: 'pasport, visa, ic, kad pengenalan, permit, lesen',
    border: 'sempadan, kastam, kedutaan, imigresen, konsulat',
    countryName: 'malaysia, indonesia, singapura, thailand, jepun, korea, china, amerika, arab saudi, england',
    cityName: 'kuala lumpur, kl, penang, johor, jb, ipoh, melaka, kelantan, shah alam, sabah, sarawak, london',
    personName:
      'siti, ahmad, nurul, aisyah, farid, faizal, azman, razak, ali, rahman, norhayati, nurhayati, aini, ain, danish, rokiah, zahir, syafiqah, aina, melati',
    titleOfPerson: 'encik, puan, cik, tuan, dr, cikgu, tn, datuk, pn, en, ustaz',
    kidTalk: 'budak, kanak kanak, remaja, budak budak, anak, bongsu, sulung, budak lelaki, budak perempuan',
    bride: 'kahwin, perkahwinan, nikah, pengantin, bertunang, tunang, kenduri, kenduri kahwin, majlis kahwin',
    divorce: 'cerai, bercerai, berpisah, putus, ex, bekas suami, bekas isteri, talak',
    orphan: 'penjaga, pengasuh, anak angkat, yatim, anak yatim, ibu bapa angkat',
    uncle: 'pakcik, makcik, sepupu, anak saudara, pak long, mak long, uncle, auntie, pak su',
    inLaw: 'mertua, mak mertua, ipar, menantu, biras, besan, pak mertua',
    kiss: 'cium, peluk, sayang, muah, pelukan, pujuk, manja',
    jealous: 'cemburu, curang, khianat, jeles, main kayu tiga, iri hati',
    trust: 'percaya, kepercayaan, harapkan, amanah, iman, yakin, setia',
    promise: 'janji, sumpah, berjanji, demi allah, promise, promsi, bersumpah, wallahi',
    lieCheat: 'tipu, menipu, penipu, palsu, scam, scammer, bohong, tertipu, kelentong',
    joke: 'gurau, bergurau, lawak, kelakar, main main, usik, gurauan, goda',
    serious: 'serius, betul ke, sungguh, betul betul, jujur, seriously, sungguh sungguh',
    respect: 'hormat, hormatnya, menghormati, sopan, adab, budi bahasa, sopan santun',
    shame: 'malu, memalukan, aib, buat malu, segan',
    rude: 'biadab, kurang ajar, sombong, kasar, tak sopan, berlagak, kurang sopan',
    patience: 'sabar, kesabaran, hilang sabar, bersabar, sabarlah, tahan, tak tahan',
    stress: 'stress, tekanan, gelisah, panik, tertekan, gabra, nervous, serabut',
    headacheNerve: 'pening, pusing, sakit kepala, buat gila, sakit otak, sakit hati, geram, serabut kepala, bengang',
    scare: 'takut, menakutkan, terkejut, seram, takutkan, gerun',
    surprise: 'kejutan, terkejut, surprise, terperanjat, tak sangka',
    disappoint: 'kecewa, menyesal, terkilan, mengecewakan, frust, merajuk, ralat',
    boring: 'bosan, membosankan, jemu, boring, bosannya',
    hate: 'benci, menyampah, jijik, meluat, membenci, geli',
    favourite: 'kegemaran, lebih suka, favourite, kesukaan, lagi baik, pilihan, fav',
    best: 'terbaik, hebat, mantap, bagus, best, sempurna, cemerlang, padu',
    worse: 'teruk, lagi teruk, paling teruk, buruk, dahsyat, terburuk, payah',
    wrongBad: 'salah, silap, tak betul, tersilap, tersalah, kesilapan, x betul',
    strange: 'pelik, aneh, mencurigakan, syak, ganjil, hairan, peliknya',
    clearObvious: 'jelas, terang, nyata, ketara, jelah',
    exact: 'tepat, betul, tepat sekali, persis, ngam, ngam ngam',
    true: 'benar, betul, asli, original, tulen, sahih, ori',
    secret: 'rahsia, sulit, tersembunyi, senyap senyap, diam diam',
    public: 'awam, umum, terbuka, post, viral, viralkan, orang awam, edaran',
    danger: 'bahaya, berbahaya, risiko, selamat, bahayanya',
    protect: 'lindung, melindungi, jaga, pertahankan, keselamatan, perlindungan',
    attention: 'perhatian, hati hati, berhati hati, jaga jaga, awas, berwaspada, perhatikan',
    notice: 'perasan, sedar, jumpa, menyedari, notis, ternampak, tak perasan',
    decide: 'keputusan, pilihan, buat keputusan, memutuskan, decide, pilih',
    plan: 'rancang, rancangan, merancang, plan, niat, jadual, bercadang',
    hopeWish: 'harap, semoga, impian, teringin, ingin, mimpi, berharap, mudah mudahan, hajat',
    chance: 'peluang, kesempatan, ruang, chance',
    lucky: 'bertuah, nasib, nasib baik, malang, untung, tuah, rezeki',
    allowed: 'berhak, hak, dibenarkan, boleh, hak saya, sah, kebenaran',
    rule: 'peraturan, undang undang, kewajipan, wajib, syarat, tanggungjawab, pantang',
    penalty: 'denda, saman, pampasan, penalti, ganti rugi, kompaun, kena saman',
    warning: 'amaran, amaran terakhir, saya beri amaran, warning, ancaman, peringatan',
    denounce: 'lapor, report, laporkan, aduan, buat report, adu, report polis, mengadu',
    guilty: 'bersalah, salah aku, salah siapa, bertanggungjawab, salahkan, tanggungjawab, punca',
    forgive: 'maaf, maafkan, ampun, sorry, minta maaf, mohon maaf, sori',
    apologyAccept: 'takpe, tak apa, tak mengapa, xpe, xpa, tak kisah, takpa',
    beg: 'tolonglah, tolng, merayu, rayu, kesian, kasihanilah, demi allah',
    god: 'allah, tuhan, doa, syurga, neraka, amin, ya allah, berdoa, khutbah, masjid, surau',
    swearMild: 'alamak, aduh, ya allah, wow, astaga, alah, aih, ah, woi, doh, wahai, eh, mak ai',
    laughWord: 'haha, hahaha, kah kah, hehe, kekeke, lol, hihi, wkwk, kahkah',
    emojiWord: 'emoji, sticker, gif, meme, stiker',
    ringBuzz: 'bunyi, berbunyi, berdering, bergegar, vibrate, bip, deringan, siren',
    screen: 'skrin, butang, papan kekunci, keyboard, skrinnya, paparan',
    socialMedia: 'facebook, fb, instagram, ig, tiktok, whatsapp, wa, wasap, follow, media sosial',
    groupChat: 'group, kumpulan, grup, group wasap, saluran, komuniti, rombongan, admin group, admin, channel',
    inbox: 'inbox, peti masuk, peti surat, peti mel, peti mesej',
    flyerPaper: 'risalah, kertas, katalog, brosur, cetak, flyers, edaran kertas',
    printer: 'printer, pencetak, dakwat, pengimbas, scan, fotostat',
    callCentre: 'pusat panggilan, operator, talian, ejen, call center, khidmat pelanggan, telemarketer',
    voicemail: 'mel suara, peti suara, voice mail, voicemail, voice note',
    robot: 'robot, mesin, bot, automatik, sistem automatik, sistem',
    softwareUpdate: 'perisian, muat turun, download, pasang, upgrade, kemaskini, update, install',
    virusHack: 'hack, godam, digodam, virus, phishing, penggodam, kena hack',
    camera: 'kamera, gambar, selfie, rakam, video, cctv, foto, tangkap gambar',
    memorySpace: 'memori, storan, memori penuh, storage, phone full, ruang simpanan, storage penuh',
    signal: 'signal, isyarat, line, wifi, data, rangkaian, liputan, internet, takde line',
    charger: 'charger, pengecas, kabel, plug, soket, cas, wayar, powerbank',
    topUp: 'topup, top up, kredit, reload, tambah nilai, prabayar, prepaid',
    tariff: 'tarif, pelan, roaming, postpaid, kontrak telefon, pakej',
    moneyTransfer: 'transfer, pindahan, hantar duit, nombor akaun, akaun, deposit, bank in, transaksi, kirim duit',
    cheque: 'cek, simpanan, kadar faedah, faedah, tabung, akaun simpanan, asb',
    rent: 'sewa, penyewa, tuan rumah, sewa rumah, sewa bilik, menyewa, duit sewa',
    mortgage: 'hartanah, pinjaman rumah, loan rumah, rumah, geran, tanah, ejen hartanah',
    wasteMoney: 'membazir, bazir, buang duit, sia, sia sia, pembaziran, rugi duit',
    profit: 'untung, keuntungan, pendapatan, gaji, laba, upah, hasil',
    rich: 'kaya, miskin, takde duit, pokai, orang kaya, sengkek',
    gainLose: 'menang, kalah, rugi, kehilangan, kerugian, hilang',
    stock: 'stok, restock, ada lagi, habis stok, sold out, kehabisan, tersedia, habislah',
    warranty: 'waranti, jaminan, alat ganti, gerenti, sparepart, spare part',
    quality: 'kualiti, baru, terpakai, second hand, used, berkualiti, mutu',
    queue: 'beratur, barisan, giliran, ramai orang, sesak, q, tunggu giliran',
    menu: 'menu, hidangan, order, pesanan, bungkus, tapau, juadah',
    table: 'meja, kerusi, sofa, rak, laci, almari',
    waiter: 'pelayan, tukang masak, chef, tukang daging, waiter, pembuat roti',
    hairSkin: 'kulit, rambut, krim, syampu, mekap, gincu, makeup, jerawat, bedak',
    lampCandle: 'lampu, lilin, mentol, lampu suluh, torchlight',
    boatShip: 'kapal, bot, feri, pelabuhan, jeti, perahu, sampan',
    fuel: 'minyak, petrol, diesel, tangki, isi minyak, stesen minyak',
    tyreEngine: 'tayar, enjin, brek, bengkel kereta, mekanik, minyak hitam, tayar pancit, bateri kereta',
    traffic: 'jem, trafik, lebuhraya, jammed, highway, laju, lalu lintas, jam teruk, plat',
    driver: 'pemandu, teksi, driver, grab, tumpang, drebar, tumpangkan',
    luggage: 'bagasi, beg besar, check in, luggage, gate, beg pakaian',
    map: 'peta, alamat, gps, waze, lokasi, location, maps, arah jalan',
    turnSide: 'kiri, kanan, terus, tepi, depan, belakang, sebelah, kanan sikit, hadapan',
    pushPull: 'tolak, tarik, angkat, bawa, tekan, sorong, angkut, pikul',
    cutBreak: 'potong, koyak, patah, putus, gunting, pecah, cabut, tercabut, rosak',
    fallDrop: 'jatuh, terjatuh, tergelincir, tumpah, jatuhkan, terlepas',
    throwAway: 'buang, baling, buang sampah, tong sampah, campak, lempar, tong',
    hang: 'gantung, tampal, sidai, lekat, menggantung, sangkut',
    touchIt: 'sentuh, pegang, usik, jamah, genggam, cuit, jangan usik',
    standSit: 'berdiri, duduk, baring, bangun, bangkit, duk',
    jump: 'lompat, panjat, lari, melompat, memanjat',
    lookWatch: 'tengok, lihat, tgk, tonton, pandang, melihat, nampak, usya',
    listenHear: 'dengar, bunyi, suara, mendengar, dgr, kedengaran',
    smell: 'bau, rasa, busuk, wangi, hidu, harum, berbau',
    feel: 'rasa, perasaan, merasa, mood, terasa, perasaan hati',
    breathe: 'nafas, bernafas, udara, sesak nafas, angin, semput',
    drinkTea: 'teh, teh tarik, jus, air, kopi, milo, air tin, minuman, teh o ais, sirap',
    save: 'simpan, menyimpan, disimpan, save, simpankan, rekod',
    count: 'kira, mengira, jumlah, tambah, bilang, total, campur, peratus',
    compare: 'banding, bandingkan, beza, perbezaan, berbanding, bezakan',
    repeatIt: 'ulang, ulang ulang, berulang, lagi lagi, sama je, berkali kali, banyak kali, asyik',
    keepOn: 'terus, teruskan, masih, tak berhenti, asyik, berterusan, sambung, tak habis habis',
    followUp: 'ikut, kejar, jejak, mengikut, mengejar, ekori, susul',
    ignoreIt: 'abaikan, buat tak tahu, tak layan, endah, tak endah, buat bodoh, jangan layan, layan',
    forgetIt: 'lupakan, biarlah, lupakan je, sudahlah, usahlah, dahlah, sajalah, takpelah',
    letGo: 'lepaskan, bebaskan, lepas, bebas, lepaskan aku, melepaskan',
    separateOut: 'kecuali, selain, asing, tanpa, tidak termasuk, asingkan, pisahkan, melainkan',
    includeIn: 'termasuk, sertakan, mengandungi, lampirkan, isi, masukkan, sekali, lampiran',
    joinIn: 'sertai, ikut, join, hadir, turut serta, menyertai, penyertaan, datang',
    belong: 'milik, kepunyaan, punya, hak milik, tuan punya, pemilik, aku punya',
    inherit: 'warisan, wasiat, mewarisi, pusaka, waris, faraid, harta pusaka',
    deathNotice: 'meninggal, meninggal dunia, arwah, allahyarham, jenazah, dikebumikan, innalillah, takziah, kembali ke rahmatullah',
    replaceIt: 'ganti, tukar, gantikan, tukarkan, pertukaran, menukar',
    transferOver: 'serahkan, sampaikan, pass, beri kepada, bagi kat, pindahkan',
    leak: 'bocor, sebar, tersebar, bocorkan, sebarkan, ketirisan, tular',
    source: 'sumber, dari mana, punca, asal, mana dapat, asal usul',
    purpose: 'tujuan, untuk apa, buat apa, supaya, agar, matlamat, niat',
    legalBasis: 'persetujuan, borang persetujuan, asas undang undang, kebenaran bertulis, kepentingan sah, menurut',
    paragraph: 'perenggan, seksyen, akta, pdpa, akta pdpa, artikel, fasal, akta perlindungan data',
    demand: 'tuntut, menuntut, minta, mendesak, permintaan, tuntutan, desak',
    confirmBack: 'pengesahan, sahkan, pengesahan bertulis, resit, confirm, noted, roger, maklum',
    instruct: 'arahan, panduan, cara guna, macam mana nak, petunjuk, tutorial, cara',
    offerHelp: 'bantuan, bantu, khidmat, sokongan, tolong, perkhidmatan, jasa, juruteknik',
    livingPerson: 'manusia, orang, orang betul, insan, manusia sebenar, orang sebenar',
    kindNice: 'baik, baik hati, sopan, manis, comel, peramah, ramah',
    dearLove: 'sayang, bro, kawan, syg, abang, member, geng, dear, cinta, b',
    guyMan: 'lelaki, mamat, bang, abang, mat, pakcik, jantan, pak',
    crowdAll: 'semua orang, semua, orang ramai, seluruh dunia, sume, korang semua',
    selfDo: 'sendiri, diri, seorang diri, diri sendiri, sorang, sorang sorang, sndiri',
  },
};
