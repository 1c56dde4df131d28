import type { LanguageData } from './language.ts';

export const fil: LanguageData = {
  code: 'fil',
  name: 'Filipino',
  englishName: 'Filipino',
  script: 'latin',
  words: {
    stop: {
      translated:
        'HINTO NA, HINTO NA PO, IHINTO NA, TIGIL NA, TIGIL PO, ITIGIL, TIGIL, TIGILAN, TIGIL NA, TIGILAN NA, ITIGIL NA, ITIGIL NYO NA, ITIGIL NIYO NA, TIGILAN NYO NA, TIGILAN NIYO NA, TIGILAN NYO KO, TIGILAN NYO NA KO, TIGILAN NYO NA AKO, TAMA NA, TAMA NA PO, STOP NA, STOP NA PO, STOP NYO NA, PAKI STOP, PAKISTOP, PAKITIGIL, ITGIL, ITIGL, TGIL, IHINTO, HUMINTO, AYOKO NA, AYAW KO NA, AYOKO, AYAW KO, AYAW, WAG NA, HUWAG NA, TANGGALIN, TANGGALIN NYO AKO, PAKITANGGAL, ALISIN, ALISIN NYO AKO, TANGGALIN NYO NA AKO, ALISIN NYO NA AKO, KANSELAHIN, PAKI CANCEL, PAKICANCEL, PAKI UNSUBSCRIBE, UNSUBSCRIBE NA, UNSUBSCRIBE PO, WAG NA MAGTEXT, WAG NA KAYO MAGTEXT, HINTO, HINTO PO, IHINTO PO, IHINTO NYO NA, IHINTO NA PO, IITHINTO, IIHINTO, HNITO, HINTO NYO NA, HINTUAN NA, TIGIL NYO NA, TIGIL NA YAN, ITIGIL PO, ITIGIL NA PO, ITIGIL NYO, ITIGIL NIYO, ITIGIL NYO NA YAN, ITIGIL NYO NA PO, ITIGL NYO YAN, TIGILAN NA PO, TIGILAN NYO, TIGILAN NYO PO, TIGILAN NIYO KO, TANTANAN NYO KO, TANTANAN NYO AKO, TANTANAN NYO NA KO, LUBAYAN NYO AKO, LUBAYAN NYO NA AKO, LUBAYAN NYO KO, LAYUAN NYO KO, STOP TEXT, STOP TXT, STOP TEXT PO, STOP TEXTING PO, STOP NYO, STOP NYO NA PO, STOP NIYO NA, ISTOP NYO NA, ISTOP NA, ISTOP, I STOP NA, PAKI STOP NA, PAKI STOP PO, PAKISTOP PO, PAKISTOP NA, PAKITIGIL PO, PAKITIGIL NA, PAKI TIGIL, PAKIHINTO, PAKI HINTO, PAKICUT, PAKI CUT, PAKIOFF, PAKIPATAY, TANGGALIN NA, TANGGALIN NYO NA, TANGGALIN NYO KO, TANGGALIN NYO NUMBER KO, ALISIN NYO KO, ALISIN NA, ALISIN NUMBER KO, PAALIS, PATANGGAL, PAKITANGGAL PO, PAKIALIS, PAKIALIS PO, PA UNSUBSCRIBE, PAUNSUBSCRIBE, UNSUBSCRIBE NYO KO, UNSUBSCRIBE NYO NA KO, UNSUB, UNSUB PO, OPT OUT PO, CANCEL NA, CANCEL PO, CANCEL NYO NA, PA CANCEL PO, KANSELAHIN NA, AYOKO NA PO, AYOKO PO, AYAW KO PO, AYAW NA, AYAW NA PO, AYAW NAMIN, AYOKO NITO, AYOKO NG GANITO, WAG NA PO, HUWAG NA PO, WAG NYO NA KO ITEXT, WAG NA MAG TEXT, WAG NA ITEXT, WAG MAG TEXT, WAG MAGTEXT, HUWAG MAGTEXT, WAG NA SEND, NO TEXT, NO TEXT PO, NO MORE TEXT, NO MORE TEXT PO, NOT INTERESTED PO, DI INTERESADO, DI AKO INTERESADO, DI NA INTERESADO, HINDI INTERESADO, HINDI AKO INTERESADO, HINDI NA INTERESADO, DI KO KAILANGAN, HINDI KAILANGAN, TAMA NA YAN, TAMA NA KAYO, SAWA NA KO, SAWA NA AKO, BLOCK, BLOCK KO NA KAYO, BLOCK NA KAYO, UNDANG NA, HUNONG, HUNONG NA, UNDANGI NA, AYAW NA OG TEXT, ISTORBO, ISTORBO KAYO, BWISIT, KULIT, ANG KULIT, AYUKO NA, AYUKO, AUQ NA, AUQ NA PO, AYW Q NA, AYW KO NA, AYOKO N, AYAW Q NA, AYKO NA, AYKO NA PO, OUT NA KO, OUT NA AKO, UMAY NA, SAWA NA, PASS NA PO, HARD PASS PO, UNSUB NA, UNSUB NA PO, UNSUB NYO NA KO, UNSUB NYO NA AKO, UNSUBSCRIBE NA PO, IUNSUBSCRIBE NA, I UNSUBSCRIBE NA, UNFOLLOW NA, TIGIL TEXT, TIGIL NA TEXT, TIGIL PROMO, STOP PROMO, STOP PROMO PO, STOP ADS PO, WALANG TEXT, WALANG PROMO, WAG TEXT, WAG NA TEXT, NO ADS PO, NO PROMO, NO PROMO PO, NO SPAM PO, WAG NANG MAGTEXT, HUWAG NANG MAGTEXT, WAG NA MAGPADALA, HUWAG NANG MAGPADALA, WAG MAGPADALA, HUWAG MAGPADALA, TIGIL PADALA, REMOVE NA, REMOVE PO, REMOVE NYO NA KO, REMOVE NYO KO, PAKI REMOVE, PAKIREMOVE, PAREMOVE, DELETE NYO NUMBER KO, DELETE NUMBER KO, REMOVE NUMBER KO, TANGGALIN NUMBER KO, ALISIN NIYO KO, ALISIN NIYO NA KO, TANGGAL NYO KO, PATANGGAL PO, PAALIS PO, PAUNSUB, PA UNSUB, PA UNSUB PO, PA STOP, PASTOP, PA STOP PO, PASTOP NA PO, ISTAP, ISTAP NA, STAP NA, TIGILAN NYO YAN, TIGIL KA NA, TIGIL NA KAYO, TUMIGIL NA KAYO, TUMIGIL KAYO, HINTO NA KAYO, HUMINTO NA KAYO, MANAHIMIK NA KAYO, TUMAHIMIK NA KAYO, LAYAS, LUMAYAS KAYO, ALIS DYAN, SHUT UP NA, TIGIL SERBISYO, ITIGIL ANG SERBISYO, KANSELADO, KANSELASYON, KANSELA, PAKIKANSELA, PAKI KANSELA, ITIGIL ANG MENSAHE, ITIGIL ANG TEXT, ITIGIL ANG PROMO, AYAW NA KO, DILI NAKO, DILI NA, UNDANG, AYAW NA PAG TEXT, PUTULIN NA, PUTULIN NYO NA, PATAYIN NA, OFF NA, OFF NYO NA, OPT OUT NA, OPT OUT NA PO, OPT OUT AKO, IOPT OUT NYO KO, QUIT NA, QUIT NA PO, END NA, END NA PO, TAPUSIN NA, TIGIL N, TGIL N, TGL N, AYAW N, TAMA N, HINTO N, WAG N, WAG N MGTXT, WAG N MAGTXT, STOP N, STOP N PO, STOP TXT PO, TIGIL N PO, STOP PO, TAMA NA ANG TEXT, NO TEXT PLEASE, NO MORE TEXTS, NO MORE PO, STOP TEXT NA, STOP SPAM, STOP KAKATEXT, OPT OUT, PA OPT OUT, CANCEL, CANCEL TEXT, IKANSEL, I-CANCEL, PA CANCEL, REMOVE, REMOVE ME, PA REMOVE, TANGGAL, TANGGALIN AKO, ALISIN AKO, BURAHIN NUMBER KO, END, QUIT, OUT NA, EXIT, BLOCK NA, OFF, LAYUAN NYO AKO, TANTANAN NA, SOBRA NA, SOBRA NA KAYO, PASS NA, PASS PO, AWAT NA, MAGTIGIL KAYO, PAKIHINTO PO',
    },
    stop_all: {
      translated:
        'ITIGIL LAHAT, TIGIL LAHAT, STOP LAHAT, ITIGIL NYO LAHAT, TANGGALIN LAHAT, KANSELAHIN LAHAT, ITIGIL ANG LAHAT, STOP ALL, STOP ALL NA, UNSUBSCRIBE ALL, CANCEL LAHAT, STOP NA LAHAT, TANGGAL LAHAT, ALISIN LAHAT, IHINTO LAHAT, AYOKO NA LAHAT',
    },
    start: { translated: 'SIMULAN, SIMULA, MAGSIMULA, SUMALI, SUMALI ULIT, SIMULAN ULIT, SUBSCRIBE ULIT, IBALIK' },
    help: {
      translated:
        'TULONG, SINO, SINO TO, SINO PO TO, SINO ITO, SINO KA, SINO KAYO, SINO YAN, SINO PO KAYO, SINO BA TO, SINO PO ITO, SINO BA KAYO, SINO BA ITO, SINO PO YAN, SINO PO SILA, CNO TO, CNO KAU, CNO PO KAYO, SINU TO, SINO KA BA, IMPORMASYON, TULUNGAN, PATULONG, KARAPATAN KO',
    },
    access: { translated: 'DATOS KO, ANG DATOS KO, KOPYA NG DATOS KO, IMPORMASYON KO' },
    erase: { translated: 'BURAHIN, BURAHIN ANG DATOS KO, BURAHIN DATA KO, BURAHIN NYO DATA KO, PAKIBURA' },
    rectify: { translated: 'ITAMA, IWASTO, PAKITAMA, ITAMA ANG DATOS' },
    port: { translated: 'ILIPAT ANG DATOS, ILIPAT DATA KO' },
    object: { translated: 'TUTOL, TUTOL AKO, TUMUTUTOL AKO' },
    restrict: { translated: 'LIMITAHAN, LIMITAHAN ANG DATOS KO' },
    yes: { translated: 'OO, OPO, OO PO, SIGE, SIGE PO, SIGI, PAYAG AKO, TAMA PO' },
    no: { translated: 'HINDI, HINDI PO, HINDI SALAMAT, DI PO, WALA PO, HINDE' },
  },
  phrases: {
    stop: {
      translated:
        'TIGILAN NYO NA AKO, TIGILAN NIYO NA AKO, TIGILAN NYO NA KO, WAG NA PO KAYONG MAGTEXT, WAG NYO NA AKO ITEXT, WAG NYO NA AKONG ITEXT, HUWAG NYO NA AKONG ITEXT, BURAHIN NYO NUMBER KO, BURAHIN ANG NUMBER KO, TANGGALIN NYO NUMBER KO, TANGGALIN NYO AKO SA LISTAHAN',
    },
    help: { translated: 'SINO PO KAYO, SINO PO ITO' },
    access: { translated: 'SAAN NYO NAKUHA NUMBER KO, SAN NYO NAKUHA NUMBER KO, PAANO NYO NAKUHA NUMBER KO' },
    erase: { translated: 'BURAHIN ANG DATA KO, BURAHIN NYO ANG DATA KO, BURAHIN LAHAT NG DATA KO' },
    wrong_number: {
      translated:
        'MALI ANG NUMBER, MALI NG NUMBER, MALING NUMERO, MALING NUMBER, MALI PO KAYO NG NUMBER, MALING TAO, WRONG NUMBER PO, WRONG SEND PO, NAGKAMALI KAYO NG NUMBER',
    },
    do_not_sell: { translated: 'WAG NYO IBENTA ANG DATA KO, HUWAG IBENTA ANG DATOS KO' },
  },
  groups: {
    nag_ayaw:
      'AYOKO, AYOKO NA, AYUKO, AYUKO NA, AYAW KO, AYAW KO NA, AYAW, AYAW NA, AYAW NAMIN, AYAW NA NAMIN, AYKO, AYKO NA, AYW KO, AYW KO NA, AYW Q NA, AYW Q, AUQ, AUQ NA, AUKO, AUKO NA, AYOQ, AYOQ NA, AYAWKO NA, AYAW Q, AYAW Q NA, AYOKO N, AYAW KO N, AYOKO NGA, AYOKO NA NGA, AYAW KO NGA, AYOKO TALAGA, AYOKO NA TALAGA, AYAW KO TALAGA, AYAW KO NA TALAGA, OUT NA AKO, OUT NA KO, QUIT NA AKO, QUIT NA KO, SUKO NA AKO, SUKO NA KO, GIVE UP NA KO, PASS NA AKO, PASS NA KO, AYAWAN NA, AYAWAN NA TO, DI KO TRIP, DI KO BET, DI KO FEEL, DI KO GUSTO, HINDI KO GUSTO, DI KO NA GUSTO, HINDI KO NA GUSTO, DI KO TYPE, AYAW MI, AYAW NA MI, DI NAKO GANAHAN, DILI NAKO, DI NA AKO SASALI, DI AKO SASALI, TANGGALIN NYO NA KO, ALISIN NYO NA KO, DI KO NA KAYO NEED, DI KO KAYO NEED, DI KO NA KAYO KAILANGAN, HINDI KO KAYO KAILANGAN, HINDI KO NA KAYO KAILANGAN, DI KO KAYO KAILANGAN, DI KO KAYO KILALA, NO THANKS NA',
    abala:
      'MAG ABALA, MAG-ABALA, MAGABALA, MAG ALALA NA ITEXT, MANGABALA, MANG ABALA, MANGGULO, MANG GULO, MANGULIT, MANG KULIT, MANG ISTORBO, MANGISTORBO, MAGPARAMDAM, MAGPAKITA, MAGPADAMDAM, PARAMDAM, MAG OFFER, MAG-OFFER, MAGOFFER, MAG ALOK, MAG-ALOK, MAGALOK, MAG PROMO, MAG ADS, MAG ADVERTISE, MAG BENTA, MAGBENTA SAKIN, MAG TEXT, MAGTEXT, MAGTETEXT, MAG TXT, MAGTXT, MGTXT, MAGTEXY, MAGTEX, MAG SEND, MAGSEND, MAG MESSAGE, MAGMESSAGE, MAG CHAT, MAGCHAT, MAG CONTACT, MAGCONTACT, KONTAKIN, MAG EFFORT, MAGSAYANG, MAGPADALA, MAGSULAT, SUMULAT, MAG REMIND, MAGPAALALA, MAG UPDATE, MAG NOTIFY, MAG SPAM, MAGSPAM, MAMILIT, MANLIGAW, MAG FOLLOW UP, MAG REPLY PA, PADALHAN',
    ibang_biktima:
      'IBANG CUSTOMER, IBANG GUGULUHIN, IBANG KUKULITIN, IBANG ISTORBOHIN, IBANG MAISTORBO, IBANG MAUUTO, IBANG MALOLOKO, IBANG LOLOKOHIN, IBANG BIKTIMA, IBANG TAO, IBANG PAG TRIPAN, IBANG MATEXT, IBANG ITETEXT, IBANG MATETEXT, IBANG ALUKIN, IBANG AALUKIN, IBANG BEBENTAHAN, IBANG BENTAHAN, IBANG KLIYENTE, IBANG BUYER, IBANG MAKUKULIT, IBANG SPAM',
    di_na_kailangan:
      'WAG NA, HUWAG NA, WAG NYO NA, WAG NIYO NA, HUWAG NYO NA, HUWAG NINYO NA, WAG NA KAYO, WAG NA KAYONG, HUWAG NA KAYONG, WAG NA PO, HUWAG NA PO, DI NA KAILANGAN, HINDI NA KAILANGAN, DI KO NA KAILANGAN, HINDI KO NA KAILANGAN, DI NA NAMIN KAILANGAN, HINDI NA NAMIN KAILANGAN, DI NA NEED, DI KO NA NEED, NO NEED, TIGIL NA, ITIGIL NA, STOP NA, TAMA NA, WALA NANG SAYSAY, WALANG SAYSAY, PAKIALIS, PAKITANGGAL, TANGGALIN NYO, ALISIN NYO, PAKITIGIL',
    lumipat:
      'HINDI NA AKO MEMBER, DI NA AKO MEMBER, HINDI NA PO AKO MEMBER, DI NA KO MEMBER, HINDI NA AKO CUSTOMER, DI NA AKO CUSTOMER, HINDI NA PO AKO CUSTOMER, DI NA KO CUSTOMER, HINDI NA KAMI CUSTOMER, DI NA AKO SUKI, HINDI NA AKO SUKI, HINDI AKO CUSTOMER, DI AKO CUSTOMER, HINDI AKO MEMBER, DI AKO MEMBER, LUMIPAT NA, NAGPALIT NA, NAKABILI NA, MAY NABILI NA, MERON NA AKO, WALA NA AKONG, WALA NA KAMING, WALA AKONG SASAKYAN, WALA AKONG ASO, NABENTA NA, BINENTA KO NA, TAPOS NA AKO, NAGRESIGN NA, NAGRETIRE NA, RETIRED NA, NAGMIGRATE NA, UMALIS NA KAMI, NASA ABROAD NA, NASA IBANG BANSA NA, DI NA AKO NAKATIRA, HINDI NA AKO NAKATIRA, SARADO NA, NAGSARA NA, GRADUATE NA, MATANDA NA AKO, SENIOR NA',
    sayang_ano:
      'TEXT, TEXTS, TXT, PROMO, LOAD, LOAD NYO, EFFORT, EFFORT NYO, ORAS NYO, PANAHON NYO, PAGOD NYO, LAWAY NYO, MESSAGE, MESSAGES, MENSAHE, YAN, MGA YAN, MGA TO, NYO SAKIN, NYO SA AKIN, LANG NAMAN AKO, OFFER, OFFERS, ADS, SPAM, KAYO, NAMAN YAN',
    sayang:
      'SAYANG LANG, NASASAYANG, SINASAYANG, SINASAYANG NYO, SINASAYANG LANG, WAG NYO NA SAYANGIN, WAG NA SAYANGIN, WAG NYO NANG SAYANGIN, HUWAG SAYANGIN, HUWAG NYO NANG SAYANGIN, WAG SAYANGIN, NAGSASAYANG, WALANG KWENTA, WALANG SILBI, WALANG SAYSAY, WALANG MANGYAYARI, WALA KAYONG MAPAPALA, WALA KAYONG MAKUKUHA, DI KO BINABASA, DI KO NAMAN BINABASA, HINDI KO BINABASA, HINDI KO NAMAN BINABASA, DI KO NA BINABASA, HINDI KO NA BINABASA, DI BINABASA, DINEDELETE KO, DINIDELETE KO, DELETE LANG, DIRETSO DELETE, DIRETSO BASURA, DEADMA, DEDMA, SEEN LANG, WALA AKONG PAKIALAM, WALA AKONG PAKE, WAPAKELS, PAKE KO, ANO PAKE KO',
    ganito:
      'NITO, NYAN, NIYAN, TO, ITO, DITO, DYAN, JAN, GANITO, GANYAN, MGA TO, MGA ITO, MGA YAN, ANG MGA TO, ANG MGA ITO, YAN, NG GANITO, NG GANYAN, NA GANITO, NG TEXT, NG TEXT NYO, TEXT NYO, SA INYO, SA LIST, SA LIST NYO, SA LISTAHAN NYO, SA GC, SA GROUP, SA TEXT NYO, SA PROMO NYO, SA PROMO, ANG TEXT NYO, MGA TEXT NYO, ANG MGA TEXT NYO',
    hiningi:
      'HININGI, HINIHINGI, HINILING, PINIRMAHAN, PINALISTA, NAGPALISTA, SUMALI, SUMALI AKO, PUMAYAG, PUMAPAYAG, NAG SIGN UP, NAGSIGN UP, NAG-SIGN UP, SIGN UP, SIGNUP, NAG SUBSCRIBE, NAGSUBSCRIBE, NAG-SUBSCRIBE, NAG REGISTER, NAGREGISTER, NAG-REGISTER, NAG OPT IN, NAGREQUEST, NAG REQUEST, NIREQUEST, NAGBIGAY NG CONSENT, NAGBIGAY NG PAHINTULOT, NAG APPLY, NAGAPPLY, PINAHINTULUTAN, INOORDER, GUSTO, KASALI, MEMBER, HUMINGI, NAGSABI, NAGPAALAM',
    tulog:
      'DI MAKATULOG, DI NA MAKATULOG, D MAKATULOG, D NA MAKATULOG, HINDI MAKATULOG, DI AKO MAKATULOG, DI NA AKO MAKATULOG, DI NA KO MAKATULOG, HINDI NA AKO MAKATULOG, D N AQ MKATULOG, MKATULOG, NAGIGISING, NAGISING, GINIGISING, GINISING, NAPUPUYAT, PUYAT, NATUTULOG, TULOG NA, LOWBAT, NALOLOWBAT, NAUUBOS, UBOS NA, NAUBOS, PUNO NA, PUNONG PUNO, NAPUPUNO, NAGBABAYAD AKO, MAY BAYAD, MAGASTOS, NAKAKALTASAN, NABABAWASAN, KALTAS, BAWAS, LOAD KO, BATTERY KO, BATERYA KO, STORAGE KO, INBOX KO, NATATAKOT, NATATARANTA, NALILITO, UMIIYAK, NAAABALA, NAIISTORBO, NAGUGULAT',
    kayo_text:
      'KAYO, NYO, NIYO, NINYO, SA INYO, INYO, INYONG, MGA TEXT, TEXT NYO, TEXTS NYO, TXT NYO, TEXT NIYO, TEXT NINYO, TEXT, TEXTS, TXT, TXTS, PROMO, PROMOS, SPAM, ADS, OFFERS, GANITO, GANYAN, MGA TO, MGA YAN, TO, MENSAHE, MGA MENSAHE, MESSAGE, MESSAGES, MGA MESSAGE, KAKATEXT, KAKATXT, KAKA TEXT, KAKA TXT, KAKASEND, NOTIF, NOTIFS, REMINDER, PAALALA, UPDATES, ALERTS, SA BUHAY KO, SA PHONE KO, SA INBOX KO, YANG MGA YAN, YANG MGA TEXT, YUNG MGA TEXT, ANG MGA TEXT, ANG MGA TEXT NYO, YANG TEXT, YANG TEXT NYO, ITONG MGA TEXT, TONG MGA TEXT, TONG MGA TEXT NYO',
    umay: 'UMAY, SUYA, SUYANG SUYA, SAWA, SAWANG SAWA, SAWA NA SAWA, NAKAKASAWA, NAKAKAUMAY, BUSOG, BUSOG NA BUSOG, PUNONG PUNO, NAPUNO, PAGOD, PAGOD NA PAGOD, NAKAKAPAGOD, NAKAKAINIS, NAKAKAIRITA, NAKAKABWISIT, NAKAKABWESIT, NAKAKARINDI, RINDING RINDI, RINDI, NARIRINDI, NAKAKALOKA, KALOKA, NAKAKASTRESS, NAKAKASTRES, NASTRESS, NAIISTRESS, NAKAKABALIW, NABABALIW, NAKAKABADTRIP, BADTRIP, NABADTRIP, BV, BWISIT, BWESIT, BUWISIT, INIS, INIS NA INIS, NAIINIS, IRITA, IRITADO, IRITANG IRITA, NAIIRITA, ASAR, ASAR NA ASAR, NAAASAR, ANG KULIT, KAKULIT, KUKULIT, MAKUKULIT, ANG KUKULIT, KULIT, NANGUNGULIT, ANG INGAY, INGAY, MAINGAY, NAKAKABULAHAW, NAKAKAISTORBO, NAKAKAABALA, ISTORBO, ABALA, PERWISYO, PESTE, SALOT, NAKAKAGULO, GULO, NAKAKAPIKON, PIKON, NAPIPIKON, NAKAKAGIGIL, GIGIL, NAKAKABORING, NAKAKADIRI, KADIRI, CRINGE, SOBRA, SUMOSOBRA, SOBRANG DAMI, ANG DAMI, DI NA NAKAKATUWA, HINDI NA NAKAKATUWA, HINDI NAKAKATUWA, DI NAKAKATUWA, SUMASAKIT ULO KO, SUMASAKIT ANG ULO KO, SAKIT SA ULO, SAKIT SA BANGS, KAPOY, KAPOY NA KAAYO, SAMOK, SAMOKA, SAMUK, HASOL, HASOLA, TUGA HASOL, LAAY, WALANG KATAPUSAN, WALANG TIGIL, PANAY, WALA NANG TIGIL, LAMPAS NA, GUMAGAMBALA',
    tapos_tayo:
      'BREAK, HIWALAY, TAPOS, GHOST, GOODBYE, PAALAM, BABAY, UNFOLLOW, UNFRIEND, IUNFOLLOW, IUNFRIEND, UNFRIENDED, BLOCK, BLOCKED, IBLOCK, IBLOBLOCK, IBBLOCK, NAKABLOCK, NABLOCK, NABLOCK KO, NA BLOCK, NA BLOCK KO, BLINOCK, BLINOCK KO, BINLOCK, BINLOCK KO, BLOCK KO, MUTE, NAKAMUTE, MINUTE KO, MUTED, EKIS, X, CANCELLED, CANCEL, ALIS, BURADO, BINURA KO, IGNORE, SEENZONE, SPAM FOLDER, BASURA, BLACKLISTED, GIGHOST, HINIWALAYAN, COOL OFF, DELETED',
    patahimik:
      'TUMAHIMIK, TAHIMIK, MANAHIMIK, MANAHIMIK NA LANG, QUIET, QUIET NA LANG, SHUT UP, SHATAP, SHADAP, PUMAHINGA, MAGPAHINGA, PAHINGA, PAHINGA MUNA, MAGPATULOG, MAGPATAHIMIK, TIGIL TIGIL, TIGIL-TIGIL, TIGIL, HUMINTO, TUMIGIL, MAGTIGIL, LUMAYAS, LUMAYO, UMALIS, LAYAS, LAYO, ALIS, ALIS ALIS, CHUPI, TSUPI, SHOO, BABU, BABUSH, GOODBYE, GUDBAY, BYE, BABAY, PAALAM, ADIOS, SAYONARA, MAGLAHO, LUMAYAS LAYAS, MAGBAGONG BUHAY, MAHIYA, MAHIYA HIYA, MAKONSENSYA, MAAWA, MAAWA HABAG, MAGISING, MOVE ON, MAG MOVE ON, MAGMOVE ON, STOP, HUNONG, UNDANG, TAMA, SAPAT, ENOUGH, KALMA, CHILL, LUBAY, TANTAN, MAGTIGIL TIGIL, UMAYOS',
    simula:
      'ANO, AY, HAY, HAY NAKU, HAY NAKO, HAYNAKU, HAISST, NAKU, NAKO, HOY, UY, OY, PLEASE, PLS, PLZ, SORRY, SORRY PO, PASENSYA NA, PASENSYA NA PO, JUSKO, DYUSKO, SUSMARYOSEP, DIYOS KO, GRABE, GRABE NA, PARANG AWA, PARANG AWA NYO NA, PARANG AWA NIYO NA, UTANG NA LOOB, PAKIUSAP, PWEDE BANG, PWEDE BA, PWEDE BA NA, PWEDENG, PUWEDE BANG, PWEDE NAMAN, PWEDE PO BANG, PWEDE PO BA, MAARI BANG, MAAARI BANG, MAAARI PO BANG, KUNG PWEDE LANG, KUNG PWEDE SANA, KUNG MAAARI, SANA, SANA NAMAN, SANA PO, SANA LANG, BESH, BEH, BES, BRO, BOSS, BAI, SIS, MARE, PARE, TEH, ATE, KUYA, HELLO, HI, PO, OK, OKAY, SIGE, SIGE NA, BASTA, KASI, E, EH, PERO, KAYA, AYAN NA NAMAN, ETO NA NAMAN, HETO NA NAMAN, YAN NA NAMAN, ULIT, FOR THE LAST TIME, ISA PA, HULI NA TO, DAPAT, DAPAT NA, MANGYARI, MANGYARING, MANGYARI LAMANG, SABI KO, SABI NANG, SABING, PUTANGINA, PUTANG INA, TANGINA, TANG INA, PUNYETA, LECHE, LINTIK, BWISIT, PESTE, GAGO, GAGO KAYO, ULOL, TAENA, PUCHA, PUTCHA, AMP, GUSTO KO LANG, GUSTO KO, GUSTO KONG, NAIS KO, NAIS KONG, HILING KO, HINIHILING KO NA, NAKIKIUSAP AKO NA, INUUTOS KO NA, THANKS BUT, SALAMAT PERO, ANG SABI KO, TALAGA, ALAM NYO, NEXT TIME, SA SUSUNOD, SIMULA NGAYON, MULA NGAYON, MULA NGAYON AY, BUKAS, JUICE COLORED, JUICE KO, JUSKOLORD, MGA SIS, MGA BESH, MGA ATE, MGA KUYA, MGA BOSS, PLS LANG, PLEASE LANG, PLS LANG PO, PLEASE LANG PO',
    dulo: 'NA, PO, HA, PLEASE, PLS, PLZ, NAMAN, TALAGA, NGA, LANG, NA PO, NA HA, NA PLEASE, NA PLS, NA TALAGA, PROMISE, BESH, BEH, BES, MARE, PARE, TEH, TE, SIS, BRO, KUYA, ATE, BAI, FOREVER, HABAMBUHAY, SALAMAT, TY, OK, OKAY, OKS, E, EH, NO, NOH, ANO, DIBA, UY, LOL, HAHA, CHAROT, CHAR, NGAYON, NGAYON NA, NA NGAYON, AGAD, SA AKIN, SAKIN, SAKEN, SKIN, SAMIN, SA AMIN, SA INYO, SA INYONG LAHAT, DYAN, JAN, DITO, KAYO, KO, SALAMUCH, THANKS, THANK YOU, SERYOSO, SERIOUSLY, NA NGA, DAW, NA SA INYO, NA SAKIN, NA SA AKIN, NAMAN PO, PO SIR, PO MAAM, SIR, MAAM, MAM, BOSS, LODI, YAN, TO, NA TO, NA YAN, NA LANG, NALANG',
    kayo: 'KAYO, KAYONG, NYO, NIYO, NINYO, KA, MO, KAU, PO KAYO, PO KAYONG, NA KAYO, NA KAYONG, SANA KAYO, NAMAN KAYO, NA SANA KAYO, NA LANG KAYO, NALANG KAYO, NA LANG SANA KAYO, KAYO PO, KAYO DYAN, NA PO KAYO, NA PO KAYONG, NYO NA, NIYO NA, NINYO NA, KA NA, MO NA, TAYO, NA TAYO, KITA, NA KITA',
    channel: 'TEXT, TAWAG, EMAIL, SMS, MESSAGE, MAIL, CHAT, CALL',
    texts:
      'TEXT, TEXTS, TXT, MENSAHE, MESSAGE, MESSAGES, MSG, MSGS, SMS, PROMO, PROMOS, ADS, SPAM, OFFER, OFFERS, PAUTANG, ANUNSYO, PATALASTAS, LOAN, TAWAG, ALERTS, NOTIF, ABISO, PROMOSYON, GANITO, UPDATES, ANUNSYO NINYO, ABISO NINYO, MGA GANITO, GANYAN, KTEXT, TXTS, TEKS, MGA TEXT, ALERT, ALOK, BALITA, UPDATE, PROMO TEXT, TEXT BLAST, TEXT MARKETING, TEXTS NIYO, TEXTS NYO, LOAN OFFER, UTANG, NEWSLETTER, PAALALA, REMINDER, REMINDERS, NOTIFICATIONS, NOTIFS, PA PROMO, MENSAHENG, MSGS NYO, SPAMS, SCAM, SUGAL, ONLINE SABONG, CASINO, BASURA NYO, BASURA NIYO, KALAT NYO, PAKULO NYO',
    texts_sure:
      'TEXT, TEXTS, TXT, MENSAHE, MESSAGE, MESSAGES, MSG, MSGS, SMS, PROMO, PROMOS, ADS, SPAM, OFFER, OFFERS, PAUTANG, ANUNSYO, PATALASTAS, LOAN, ALERTS, NOTIF, ABISO, PROMOSYON, ANUNSYO NINYO, ABISO NINYO, KTEXT, TXTS, TEKS, MGA TEXT, ALERT, ALOK, PROMO TEXT, TEXT BLAST, TEXT MARKETING, TEXTS NIYO, TEXTS NYO, LOAN OFFER, NEWSLETTER, PAALALA, REMINDER, REMINDERS, NOTIFICATIONS, NOTIFS, PA PROMO, MENSAHENG, MSGS NYO, SPAMS, ONLINE SABONG, BASURA NYO, BASURA NIYO, KALAT NYO, PAKULO NYO',
    stop: 'ITIGIL, TIGIL, TIGILAN, IHINTO, HUMINTO, PAKITIGIL, PAKISTOP, TUMIGIL, TIGILANG, MAGSTOP, PAKIHINTO, ISTOP, ITITIGIL, ITIGL, ITIGEL, ITGIL, TGILAN, TIGILN, TIGLAN, PATIGILIN, PATIGIL, IPATIGIL, HINTUAN, IPAHINTO, PATAYIN, PAKIPATAY, PUTULIN, PAKIPUTOL, PAKICUT, PAKI CUT, ITIGIL NINYO, PUNYITA TIGIL, ITIGIL NIYO, UNDANG, HUNONG, HUNONGA, UNDANGI, TAMAAN, TAPUSIN, TAPUSIN NA',
    wag: 'WAG, HUWAG, WG, WAAG, HWAG, WAG NA WAG, HUWAG NA HUWAG, WGA, WAGG, HUAG, UWAG, HUWG, AYAW OG, AYAW NA OG, AYAW MO, INDI, DAPAT HINDI, BAWAL, DI PWEDE, HINDI PWEDE, HINDI DAPAT, DI DAPAT, WAG KAYO, HUWAG KAYO, DINA DAPAT, WAG NIYO, WAG NYONG, WAG NINYONG, WAG NIYONG, HUWAG NYONG, HUWAG NIYONG, HUWAG NINYONG, WAG NYO, HUWAG NYO, HUWAG NINYO, WAG NYO NA, KUNG PWEDE SANA WAG',
    na: 'NA, NYO, NIYO, PO, KAYO, KAYONG, SANA, AKO, AKONG, KO, NAMAN, LANG, NA NGA, NGA, SIYA, SYA, SIYANG, SYANG, NINYO, PONG, KAMI, KAMING, N, NGA PO, NA KO, NA KONG, NA AKONG, MUNA, MO, MGA, TALAGA, SIR, MAAM, PLS, ULIT, KAU, NA LANG, NYONG, NIYONG, NINYONG, NA PO, ANG, YUNG, KAMI NG, AQ, Q, NIO, NYU, NNYO, NINYU, NYONG NA',
    send: 'MAGTEXT, ITEXT, TEXT, I TEXT, MAG TEXT, MAGSEND, MAG SEND, ISEND, PADALHAN, MAGPADALA, PADALA, SPAM, MAGSPAM, ISPAM, TAWAGAN, GULUHIN, ISTORBOHIN, KULITIN, MAGMESSAGE, MAG MESSAGE, IMESSAGE, MANGULIT, MESSAGE, TXT, MAGTXT, ITXT, I MESSAGE, I SPAM, KONTAKIN, MAGPROMO, NAGTETEXT, MAGSESEND, MAGSISEND, MGTXET, MGTEXT, MGTXT, MAGTXET, MAGTEXTT, MAGTEX, MAGTEKS, I-TEXT, ITEXTT, PAPADALHAN, PINAPADALHAN, PADALAN, PINADADALHAN, PADALHAN NG, MANGTEXT, MANG TEXT, TEXTAN, ITETEXT, TEXTEN, REMIND, I REMIND, IREMIND, PAALALAHANAN, I UPDATE, ABISUHAN, BALITAAN, INFORM, I INFORM, ISTURBOHIN, ISTORBOHEN, GAMBALAIN, BULABUGIN, PESTEHIN, ALUKIN, MANGALOK, MAG ALOK, ALOK, BENTAHAN, PADADALHAN, MAGPAPADALA, PAGPAPADALHAN, PAG TETEXT, MANGGULO, KULITEN, ABALAHIN, TAWAGAN O ITEXT',
    ayoko:
      'AYOKO, AYAW, AYW, AYKO, AYAWKO, AYOQ, DI KO GUSTO, HINDI KO GUSTO, HINDI KO KAILANGAN, DI KO KAILANGAN, DI KO NEED, WALA AKONG PAKI, HINDI AKO INTERESADO, DI AKO INTERESADO, DI NA AKO INTERESADO, DI KO NA GUSTO, HINDI KO NA GUSTO, DI KO NA KAILANGAN, HINDI KO NA KAILANGAN, DI NA NAMIN KAILANGAN, HINDI NA NAMIN KAILANGAN, DI KO TRIP, WA KOY LABOT, DILI KO GANAHAN, DILI NAKO, DILI KO, AYOKO TALAGA, AYAW NAMIN, DINA AKO INTERESADO, DI AKO INTRESADO, DI AQ INTERESADO, WALA AKONG INTERES, WALA AKONG INTERESADO, AYOKONG, AYAW KONG, AYOKO NANG, AYOKO NG, AYAW KO NANG, DI KO NID',
    receive:
      'MAKATANGGAP, TUMANGGAP, MAKARECEIVE, MATANGGAP, MAKAKUHA, MAKABASA, MATEXT, MAKATEXT, MAKARECIEVE, MAKA RECEIVE, MAKATANGGP, TUMANGGP, MARECEIVE, MAKA TANGGAP, MAKITA, MAKAKITA, MABASA, MAPADALHAN, PADALHAN, MATAWAGAN, MAGULO, TUMANGGAP PA, MAKATANGGAP PA',
    remove:
      'TANGGALIN, PAKITANGGAL, ALISIN, PAKIALIS, BURAHIN, PAKIBURA, ITANGGAL, IALIS, TANGALIN, PAKIREMOVE, IREMOVE, IDELETE, PAKIDELETE, I DELETE, I REMOVE, REMOVE NYO, REMOVE NIYO, REMOVE NA, DELETE NYO, DELETE NIYO, DELETE NA, PAKI REMOVE, PAKI DELETE, PATANGGAL, PAREMOVE, MATANGGAL, MAALIS, EXCLUDE, MA EXCLUDE, MA-EXCLUDE, I EXCLUDE, PAKI EXCLUDE, PA EXCLUDE, PAKITANGAL, TANGGALEN, ALISEN, PAKI TANGGAL, PAKI ALIS, PAKI BURA, PAALIS, PATANGGALIN, PAKICUT, I CUT, PAKITAPON, BURAHEN, I ALIS, ILABAS, IWAKSI, LAKTAWAN, I SKIP, PAKI SKIP, PABURA',
    list: 'LISTAHAN, LIST, DATABASE, SYSTEM, SISTEMA, LISTA, RECORDS, CONTACTS, TEXT MARKETING, TEXT BLAST, BLAST, LISTAHAN NYO, LISTAHAN NIYO, LIST NIYO, LIST NYO, MAILING, SENDING LIST, BROADCAST, PROMO LIST, SUBSCRIBERS',
    number: 'NUMBER, NUMERO, NO, NUM, PANGALAN, CP NUMBER, CELLPHONE NUMBER, NUMBR, NMBER',
    fed: 'NAKAKAINIS, NAKAKASAWA, SAWANG SAWA, PAGOD, KULIT, NAIINIS, INIS, NAKAKABWISIT, BWISIT, BWESIT, NAKAKAIRITA, ISTORBO, ABALA, NAKAKAISTORBO, NAKAKASTRESS, SAWA, IRITANG IRITA, KAKAINIS, NAKAKAABALA, NAKAKABUWISIT, BUSET, BWISET, BUWISIT, BUWISET, ASAR, NAKAKAASAR, ASAR NA, UMAY, NAKAKAUMAY, KAKUKULIT, ANG KUKULIT, KUKULIT, KULET, MAKUKULIT, SAKIT SA ULO, NAKAKAPAGOD, NAKAKAGULO, PERWISYO, PESTE, PISTE, NAKAKAPESTE, LAPUK, SAGAD, NAKAKAPIKON, PIKON, NAIISTORBO, NAAABALA, GIGIL, SAWANG SAWA NA',
    threat:
      'IREREPORT, REPORT, IRREPORT, REREPORT, IREKLAMO, IRERKLAMO, IREREKLAMO, REKLAMO, NPC, NTC, PULIS, KASO, KAKASUHAN, ABOGADO, DEMANDA, IDEDEMANDA, DTI, MAGREREKLAMO, IPAPAREPORT, MAGREREPORT, IDEMANDA, NBI, SUMBONG, ISUSUMBONG, MAGSASAMPA, IRREPORT KO, IREREPORT KO KAYO, ISUMBONG, IPAPA NTC, IPAPATULFO, TULFO, IPATULFO, KAY TULFO, SOCIAL MEDIA, IPOPOST, IPOST, IBABASH, IBLOCK, IBABLOCK, IBBLOCK, BLOCK, BLOCK NA, CYBERCRIME, IPAPABARANGAY, BARANGAY, ABUGADO, IDEMANDA KO, NPC COMPLAINT, IPAKUKULONG',
    all: 'LAHAT, ANUMANG, ALINMANG, KAHIT ANONG, KAHIT ALING, KAHIT ANO, KAHIT ALIN, BAWAT, ALL',
    brands: 'BRAND, BRANDS, KUMPANYA, COMPANY, COMPANIES, TINDAHAN, BRANCH, BRANCHES, NEGOSYO, SISTER COMPANY',
    data: 'DATA, DATOS, IMPORMASYON, INFO, DETAILS, RECORD, RECORDS, ACCOUNT, PERSONAL DATA, PERSONAL INFO, INFORMATION, PERSONAL NA DATOS',
    my: 'KO, AKIN, NAMIN, KONG, NG NANAY KO, NG TATAY KO, KO PO',
    nah: 'DI NA, HINDI NA, DINA, D NA, NDI NA, INDI NA, WALA NA, WALA NANG, HINDI NA PO, DI NA PO, DI NA NAMIN, HINDI NA NAMIN, DI KO NA, HINDI KO NA, DI N, HNDI NA, HND NA, WAG NA, HUWAG NA, DILI NA',
    kailangan: 'KAILANGAN, KELANGAN, KAILANGANG, NEED, KAYLANGAN, KELANGANG, KAILANGN, KAYLANGANG, INTERESADO, INTRESADO, INTERESTED, GUSTO, TRIP',
    moved:
      'NABENTA, NAIBENTA, BINENTA, LUMIPAT, NAGPALIT, NAGBAGO, GRADUATE, NAKAPAGTAPOS, TAPOS NA, NAKABILI, MERON NA, LUMIPAT NA, WALA NA AKO, NAGRESIGN, NAGRETIRE, RETIRED, HINDI NA AKO NAKATIRA, DI NA AKO NAKATIRA, HINDI KO NA GINAGAMIT, DI KO NA GINAGAMIT, DI NA GINAGAMIT, NAGPAPUTOL, CANCELLED NA, SARADO NA, NAG MIGRATE, UMALIS NA, MALAKI NA, NANGANAK NA, NAPUTOL NA, NAGSWITCH',
    rebuke:
      'LUBAYAN NYO AKO, LUBAYAN NYO NA AKO, LUBAYAN NIYO AKO, TANTANAN NYO KO, TANTANAN NYO AKO, TANTANAN NIYO NA AKO, LAYUAN NYO AKO, LAYUAN NYO CELLPHONE KO, TIGILAN NYO KO, PATULUGIN NYO AKO, PATULUGIN NYO KO, PATULUGIN NYO NAMAN AKO, PATULUGIN NIYO NAMAN AKO, MAGPATULOG NAMAN KAYO, PAHINGA NA KAYO, MAGPAHINGA NA KAYO, MAHIYA NAMAN KAYO, MAHIYA KAYO, UMALIS NA KAYO, LUMAYAS KAYO, LAYAS, CHUPI, SHOO, TSUPI, ALIS DYAN, MANAHIMIK NA KAYO, MANAHIMIK KAYO, TUMAHIMIK NA KAYO, TUMAHIMIK KAYO, HAYAAN NYO NA AKO, PABAYAAN NYO NA AKO, KALIMUTAN NYO NA AKO, KALIMUTAN NIYO NA AKO, TAMA NA YAN, LAST NA YAN, LAST NA TO, ITIGIL NYO NA YAN, ITIGL NYO YAN, MAAWA NAMAN KAYO, MAAWA KAYO, PAGPAHINGAHIN NYO AKO, BIGYAN NYO AKO NG KATAHIMIKAN',
  },
  patterns: {
    stop: `
      [tanggal|alis|bura|pakialis|pakitanggal] [nyo|niyo|ninyo|nyo na|niyo na|ninyo na] (po) (na) (ang|yung) [number ko|number namin|numero ko|numero namin|number ng nanay ko|number ng anak ko|number ng asawa ko]
      [magpapalit|magpalit|papalitan|palitan|nagpalit] (na|po) (na|ko|ako|akong) (ko|ng|ako) [number|sim|numero|sim card] … [kakatext|katetext|text nyo|kaka text|mga text|dami ng text|kakatext nyo|text ninyo|spam nyo]
      [quit|alis|out|cancel|umaayaw|ayaw|unsub] [na|na po] [ko|ako|po ako|kami] sa (mga) [subscription*|listahan nyo|listahan ninyo|list nyo|newsletter*|group text|text blast]
      ? [ang galing nyo|ang sipag nyo|grabe kayo|galing nyo|ang sipag ninyo|ang galing ninyo|ang tindi nyo] … [text|texts|mensahe|sms|message|messages|promo] … [araw|oras|araw araw|minuto|maghapon]
      [wala|wala na|wala na po|di na] (na|po|talaga) [akong|kaming|kong|ko] (na|pong) [interes|interest|gana|paki|pakialam] sa (mga) (inyong) [promo nyo|promo ninyo|offer nyo|offer ninyo|offers nyo|alok nyo|alok ninyo|text nyo|texts nyo|ads nyo|inyong promo|inyong alok|promos nyo|text ninyo]
      ? ^ [wala|wala na|wala na po] (na|po|talaga) [akong|kaming|kong] [interes|interest|gana] sa (mga) [promo|offer|offers|alok|promos|ads] (na) $
      [hindi|di|hnd|hndi|never] (po|naman) (ako|naman|kami) [pumayag|pumapayag|nagbigay ng pahintulot|nag agree|nagagree|sumang ayon|nagpahintulot|nagconsent|nag consent|nagbigay ng consent] (po|naman|ako|sa|kailanman) (na) (na) [i text|itext|i text nyo|itext nyo|padalhan|tawagan|i contact|icontact|magtext|mga text|i message|makatanggap|tumanggap|text nyo]
      (bakit|bat) (nyo|niyo|ninyo) (ba|po) (ko|ako|kami) [tinetext|tinitext|tinatadtad|kinukulit|ginugulo|pinapadalhan|iniistorbo|iniispam|inaalok|kinokontak] (pa|e|eh|lagi) … [di naman|hindi naman|wala naman|ayoko|di nga|hindi nga|stop|di ko]
      ? [makakatikim|mananagot|lagot|yari|malilintikan|patay|humanda|magkikita] (na|po) [kayo] (sa|sakin|sa akin|tayo|sa korte|sa barangay) (akin|sakin) (pag|kapag|kung) … [text|isa pa|isa pang|ulit|nagtext]
      [never|hinding hindi|hindi|di] (na) (ako|akong|kong|ko|na ako|na akong|na kong) [bibili|bibili pa|magpapaloko|sasali|mag oorder|tatangkilik|susuporta] (sa|sa inyo|ulit|inyo) (inyo) (so|kaya|at) [stop|tigil|itigil|wag|tama|tantanan|lubayan|alisin]
      (kaya) [alisin|tanggalin|burahin|delete|idelete|remove] (nyo|niyo|ninyo) (na) [rin|din|narin|nadin] (ang|yung) [number|numero|pangalan|name] (ko)
      [namayapa|namatay|patay|yumao|pumanaw|wala] (na) (po|na po) (ang|yung|si) (may) [may ari|nagmamay ari|gumagamit|may hawak] (ng|nitong|nito) (numerong|number|numero|phone|cellphone|cp|sim|ito|na) (ito|na to|to)
      ? [wala nang|wala na pong|wala nang pong|walang|wala ng|wala na] (pong|po|nang) [gumagamit|interesado|bumibili|tumatangkilik|nangangailangan] (ng|sa) (service|serbisyo|produkto|inyong|mga|text) (nyo|ninyo|niyo|service|serbisyo) (dito) $
      ? [di|hindi] (ko|namin) (na) [keri|kaya|kinakaya|matiis|matagalan|ma take|mata take|carry|kineri] (na|to|ang|yung|tong|itong) (tong|dami|ganitong|pagka) (dami|kulit|ng|karami) (ng|na|nyo) (mga) [text|texts|promo|spam|mensahe|notif|text nyo]
      [itinitigil|tinitigil|ititigil|kinakansela|kakanselahin|pinuputol|inaatras|ihihinto|inihihinto|tinatapos|winawakasan|tatapusin] (ko|namin) (na) (po) (ang|yung) (aking|aming) [suskripsyon|subscription|serbisyo|membership|pagiging|pagtanggap|pahintulot|pagsali]
      ? ^ (simula) (simula) (lang|po|mga) (mga|ate|kuya) (ate kuya|kuya ate) [tigilan na|tigilan nyo na|tantanan na|lubayan na|wag na|tigil n|tgil n|tgl n|stop n|tama n|ayaw n|hinto n] (dulo) (dulo) $
      ? [lagi na lang|palagi na lang|puro na lang|araw araw na lang|oras oras na lang|paulit ulit na lang] [kayo] (nalang) (wala) (na) (bang) [iba|kayo na lang|kayo na naman|nakakasawa]
      ? [paano|pano] (po|ba|po ba) (ba|to|ito) (to|ito|tong) [patayin|i off|ioff|patigilin|tanggalin|alisin|ihinto] (nakakarindi|ang|yung) (mga|text) $
      ? sayang (lang|naman) (ang|yung|mga) (mga) [text|texts|txt|load|effort|oras|panahon|pagod|laway|message|messages|mensahe|spam] [nyo|niyo|ninyo]
      ? [walang|wala|wala naman] (po) (may|ni isang|ni isa|kahit isang|kahit isa) [gusto|may gusto|interesado|interisado|nangangailangan|humihingi|humingi|nagbabasa|bumabasa] (po) [ganito] (dito|sa amin|samin)
      ? tigil tigil (din|rin) (pag|kapag|minsan) (may time)
      stop [nio|nyo|niyo|ninyo|na nyo] (na) (po|please|pls)
      ? (ayoko|ayaw ko) (na) (talaga) (na|po) [unfollow na kita|unfriend na kita|block na kita|block ko na kayo|unfollow ko na kayo] (sa) (text)
      ? [may nabili na|nakabili na|kumuha na|nakakuha na|nagpakabit na|nag apply na|nakapagpa] (na) (ako|kami|ko) (po) (sa) [iba|ibang] (na|po|kaya|provider|bangko|company) (po|kaya) $
      ? ^ (simula) (simula) (dulo) [patahimik] (dulo) [kayo] (dulo) (dulo) $
      ? ^ (simula) (simula) (dulo) [tapos_tayo] (dulo) (ko) [kayo|to|ito|number nyo|number na to] (dulo) (dulo) $
      ? ^ (simula) (simula) (sobrang) [umay] (dulo) (dulo) [kayo_text] (dulo) (dulo) $
      ? ^ (simula) (sobrang) [umay] na (talaga|promise|po|na) (ako|ko|aq|kami) (dulo) (dulo) $
      ? ^ (simula) (simula) [nag_ayaw] (na) (ako|ko|po) [kayo_text] (dulo) (dulo) $
      ? ^ (simula) (simula) (sabi ko) [nag_ayaw] (dulo) (dulo) $
      ? [umay] & [kayo_text]
      ? [tulog] & [kakatext|kaka txt|kakatxt|kaka text|kakasend|kaka send|text nyo|txt nyo|text niyo|text ninyo|text ninyong|texts nyo|texts niyo|mga text|promo nyo|promo niyo|spam nyo|spam|dahil sa inyo|sa inyo|message nyo|mensahe nyo|mensahe ninyo|notif nyo|kada text|bawat text|sa dami ng text|ads nyo|tigilan nyo|tantanan nyo|stop na|stop n]
      [wag|huwag|wg] [na] (na) (po) [abala] (dulo) (dulo)
      [wag] (na) (po) (kang|kayong|kau|kayo|ka|nyo|niyo|na) (na|nang|po) [abala] (pa|ulit|dito|sakin|sa akin|samin|sa number|kahit|sa)
      [wag] [ma] [po] [kayo] [magtext|magtexy|mag text|magtxt]
      ? [hanap|humanap|maghanap|hanapin] (na|lang|naman|po|nalang|kayo|ka|nyo) (na|lang|kayo|ka|po|nalang) (kayo|po|ka|lang) (ng|nang) [ibang_biktima]
      [sa iba|iba] (na|nyo|niyo|ninyo) (nyo|niyo|na|lang|nalang) (na|lang|nyo|niyo) (lang|yan|yang|mga|ang) (yan|yang|mga) [ialok|i alok|alukin|ibenta|i benta|itext|i text|ipadala|isend|i send|ioffer|i offer|offer|ibigay|kulitin|guluhin|istorbohin|bentahan|mangulit|manggulo|ipromo|i promo|itinda]
      (bakit|bat|ba t|paanong|paano) (naman|po|ba) [ako|ko] (ay|po|ba|naman) [kasali|kasama|nakalista|naka list|nasa list|nasa listahan] (sa|dito|jan|dyan|ako|list)
      ? [di|hindi|d|hndi|wala|wala akong|wala naman akong|sino|sinong|sino ba|sino ba ang|sino bang|walang|wala naman|never|never akong|never ko|di naman|hindi naman|kelan|kelan ako|kailan ako|kailan ko] (ko|ako|akong|naman|po|ba|kong) (naman|po|akong|ko|ako|ang) (akong|po) [hiningi] (po|ako|naman|ba|ko|ang|yang) (ng|sa|na|ang) [ganito]
      ? [sinong|sino|sino ba|sino ang|sino bang|sino po] (po|ba|ang|may) (ang|may|ba) [nagsabi|sabi|nagpahintulot|pumayag|nagbigay|nag utos] (na|sa inyo|ng|kayong) (pwede|pwedeng|puwede|ok|okay|permiso) (nyo|niyo|na|kayong|ninyo) (ko|akong|ako|na) [itext|i text|magtext|mag text|padalhan|imessage|istorbohin|guluhin|kulitin|spam|ispam]
      ? [sayang] & [sayang_ano]
      ? [lumipat] & [di_na_kailangan|mag offer|text nyo|texts nyo|promo nyo|kakatext|kaka text|text niyo|text ninyo|offer nyo|nagtetext|nagte text]
      ? ^ (simula) (kasi) [lumipat] (po|na|nyo|ninyo|niyo|dyan|sa inyo|dulo) (ninyo|nyo|dulo) $
      ? ^ (simula) [ilang beses|ilang ulit|nakailan|ilang libong beses|makailang ulit|paulit ulit|pang ilan na ba to|pang ilan na to|pangatlong beses|pangalawang beses|pang apat na beses] (ko|na|ba|kong|nang|ko na|ko ba) (ba|bang|kong|nang|na) [sinabi|sinasabi|sasabihin|sinasabing|sabihin|inulit|uulitin|nasabi|sabi] (na|kong|ko|nang|ba|sa inyo) (nga) (ayoko|ayaw ko|stop|tigil|tama na|wag na|nga) (dulo) $
      ? ^ (simula) [sinabi|sabi|sinabing|sabing] (na|kong|ko|nang|ko na) [ayoko|ayaw ko|stop|tigil|tama na|wag na] (dulo) $
      [ilang beses|ilang ulit|nakailan|ilang libong beses|paulit ulit|pang ilan|pangatlong beses|pangatlong ulit|pangalawang beses|pang apat na beses|sandaang beses] (ko|na|ba|kong|nang|po) (bang|ba|kong|nang|na) (po) [sinabi|sinasabi|sasabihin|sinasabing|sabihin|nasabi|sabi|sinabihan|nagsabi] (na|kong|ko|nang|ba|sa) [ayoko|ayaw|stop|tigil|tama|wag|huwag|di|hindi|no]
      ? [di|hindi] (ba|po|ba talaga|nga) (kayo|ka|ba) (talaga) [marunong|makaintindi|nakakaintindi|makaunawa|nakakaunawa|marunong umintindi|marunong magbasa|nagbabasa|nakikinig|makahalata] (umintindi|magbasa|makinig|bumasa|ba|ng) (kayo|ng|tagalog|salita|sinasabi) (nyo) $
      ? ^ (simula) [bingi|bulag|manhid|makapal ang mukha|kapal ng mukha|ang kapal ng mukha|ang kapal|walang hiya|walanghiya|wala kayong hiya|engot|bobo] (ba|na|nyo|naman|po) [kayo|nyo|ba] (ba|o|ha|talaga|o ano) $
      ? (hindi|di) (ba|po) (ba) [malinaw|maintindihan|klaro|gets] (ang|yung|ba|na|nyo) (nyo|ba|ang|yung|salitang|na) [stop|ayoko|ayaw|hindi|no|tigil|sinabi]
      [remove|tgl|tnggal|tangal|alis|labas|ilabas|ialis|erase|paki erase|pakierase|i erase|delete|unlist|exclude|kick|i kick|iout|i out|tanggal] [nyo|niyo|nio|mo|ninyo|number|name] (n|na|po) [ako|ko|aq|q|kami|name ko|number ko|numero ko|no ko|pangalan ko|num ko|ang number ko|ang pangalan ko|akong]
      [remove|alisin|tanggalin|burahin|mawala|maalis|matanggal] (na|po|ninyo|nyo) (ang|yung) (aking|aming|akin) [number|numero|pangalan|cellphone number|cp number|contact] (po|ko|na) (sa|mula sa|dito|jan) [list|talaan|inyong|listahan|sistema|database|record|talaan ninyo]
      (ayaw|ayoko|hindi|di) (ko|na|na po|po) (na) (po|na) [ibig|nais|gusto|hangad|nanaisin|kagustuhan] (kong|na|pong|nang) (pong|na) [makatanggap|tumanggap|makabasa|makareceive|makarinig|makakuha|padalhan|mapadalhan|matext] (pa|ng|nang)
      ? [mas gusto|mas gugustuhin|mas okay|mas ok|mas mabuti|mas maganda|mabuti pa|mas pipiliin|mas mainam] (ko|na|pa|sana|po|kung) (pa|po|sanang|kong|sana|kung|nang) (po|sana|sanang|na) … [hindi nyo na|hindi na|wag na|di nyo na|di na|tumigil|tigil|hindi ninyo na|hindi|wag|walang] (ako|nyo|ninyo|na) [kontakin|itext|i text|padalhan|magtext|guluhin|istorbohin|kulitin|tawagan|mag text|makatanggap|text|texts|makareceive|kayo]
      ? [text|texts|mga text|promo|spam|txt] (na) (yan|to|na yan|na to) (po) [wag na|tigil na|stop na|tama na|ekis|ayoko|ayaw ko|no no|out na]
      [ekis|no no|goodbye] (na|po|lang) (na|po|lang) (yang|yung|ang|sakin|sa akin|kayo|yan) (mga) [texts|text mo|text nyo|promo nyo|kayo sakin|kayo sa akin|sakin kayo|sa akin kayo]
      ? ^ (simula) (simula) [lubayan|tantanan|tigilan|layuan|hayaan|pabayaan|kalimutan|limutin|iwan|iwanan|pakawalan|palayain|patahimikin|patulugin|bitawan|bitiwan|wag guluhin|wag istorbohin] (na|nyo|niyo|ninyo|mo|po|nio) (na|nyo|po|niyo) (naman|na|po) [ako|ko|kami|aq|akong|nanay ko|nanay namin] (dulo) (dulo) $
      [=number|numero|phone|cp|cellphone|sim] (na|po|lang) [to|ito|po ito|na ito|po to] (ay|po) (po) [ng bata|ng menor|ng anak ko|ng minor|pang trabaho|pang opisina|sa opisina|ng opisina|ng kumpanya|pang emergency|ng ospital|ng barangay|ng school|ng eskwela]
      [phone|=number|numero] (po) [minor|menor de edad|bata|menor] (pa|po) (po|pa) (ang|yung) [may ari|gumagamit|may hawak|nagmamay ari|user]
      ? ^ (simula) [work phone|office phone|opisina|office number|company phone|hotline|emergency line|emergency hotline|ospital|clinic|pang trabaho|pang opisina|work number|business number] (na|po|namin|ko) (po|lang) [ito|to|na ito|na to|po ito] (bawal|hindi pwede|di pwede|wag|no) (dulo) $
      [hindi pwede|di pwede|bawal|hindi puwede|di puwede|wag|hindi allowed|not allowed|di allowed|hindi dapat] (po|na|dito|ang|mga) (ang|mga|po|yung) (mga) [promo|ads|text blast|patalastas|solicitation|advertisement|marketing|spam|sales talk|alok|benta|offer] (po) [dito|sa phone|sa number|sa numero|sa linya|sa cellphone|sa cp|ito|to|sa line]
      ? ^ (simula) (ito) [huling|last|final] [warning|babala|paalala|sabi|beses|pakiusap|abiso|notice] (na) (to|ito|na to|na ito|ko|na ito sa inyo|sa inyo) (dulo) $
      ? ^ (simula) [next time|sa susunod|simula ngayon|mula ngayon] (na) [wag na|huwag na|tigil na|stop na|wag nang|wala na|ayoko na] (dulo) (dulo) $
      ? ^ (simula) [last|huli|pinakahuli|panghuli] (na) (sana) [to|ito|yan|na to|na ito|na yan|na text nyo|text nyo to|text nyo na to|na message to|message nyo na to] (ha|po|please|pls|okay|ok|sana) $
      [mumurahin|isusumpa|hahantingin|pupuntahan|susugurin|kukulamin|babarilin|sisirain|idedemanda|kakasuhan|irereport|ipapablock|ireklamo|isusumbong|ipopost|ibabash] (ko|na|namin) (na|ko) [=kayo|po kayo|ko kayo] (pag|kapag|kung|kapg)
      ? ^ (simula) (simula) (na) (po) [wag ako|wag na ako|wag na kami|huwag ako|huwag na ako|pass na|pass muna|hard pass|no thanks na|hindi na po salamat|di na po salamat|no more na|enough na|stop it na|stop na nga|tigil na nga|tama na nga|sapat na|sapat na po|tama na|tama na po|wag na|wag na po|huwag na po|unsub na|unsub na po|leave me alone|parang awa na] (dulo) (dulo) $
      ? ^ (simula) (simula) [ginugulo|iniistorbo|kinukulit|inaabala|pinepeste|hinaharass|ini spam|iniispam|sinpspam|inis spam] (na|nyo|niyo) (nyo|niyo|na) [=ko|=ako|kami|aq] (dulo) (dulo) $
      ? [email|mail|tawag|messenger|viber|fb|sulat] (na|lang|nalang|po|nyo|niyo) (lang|nalang|po|na|ako|please) (po|ako|lang) [wag text|huwag text|wag sms|wag sa text|not text|hindi text|di text|wag na text|wag nang text|wag na sa text|no text]
      [wag|huwag|hindi|di] (na) (sa|thru|through|via) [text|sms] (po|na|please|lang) [tawag|email|mail|viber|messenger|sulat|sa email|sa mail|sa tawag|na lang]
      ? ^ (simula) [wag|huwag|di|hindi] (na|po) (sa|thru|via) [text|sms] (po|please|dulo) $
      ? [di|hindi|d|never|never ako|never akong|hindi naman|di naman] (po|naman|na) (po|ako|kami|ko|aq) (po|naman|na) [nagsusugal|umuutang|nangungutang|nag iinvest|nagloloan|nag loloan|nagcasino|tumataya|naglalaro nyan|bumibili nyan|gumagamit nyan|mahilig dyan|afford yan]
      ? [wala|walang|wala naman] (akong|naman|po|po akong) [hilig|balak|interes|plano|panahon|oras|pera] (naman|na|po) (sa|dyan|jan|para) (mga|sa) [sugal|loan|ganyan|ganito|casino|utang|promo|offer|alok|text nyo|text|inyo|insurance|bumili sa inyo|bumili]
      ? [hinihiling|nakikiusap|ipinababatid|ipabatid|ipinaaabot|ipinapaalam|inaasahan|hangad] & [hindi na|di na|itigil|ihinto|huwag na|wag na|alisin|tanggalin|tumigil] & [makatanggap|magpadala|padalhan|mensahe|paalala|text|texts|numero|number|komunikasyon|patalastas|promo|anumang]
      (ang) [lahat|anumang|lahat ng] (ng) (inyong|mga) [texts|mensahe|komunikasyon|paalala|patalastas|promo] (ninyo|nyo|sa akin) … [itigil|ihinto|tigil|huwag na|wag na|tumigil]
      ^ [undang|undangi|hunong|hunongi|hunonga|ihunong|iundang] (na|mo|ninyo|nyo|og|ko|mi|kag) (mo|ko|na|mi|og|ninyo|kag) (ninyo|mo|ug|og) (og|ug|kag) (text|sige|please|ninyo|mo) (text) $
      [ayaw|ayawg|ayaw na] (na|mo|ko|ako|mi|kog|og|nag|sige) (mo|ko|na|og|ug|kog|mi) [i text|itext|text|texti|tex|samoka|samoki|hasola|disturbo|disturboha|disturboa|istoryahi]
      ? [kapoy|samok|samoka|hasol|hasola|tuga hasol|laay|saba|banha] (na) (kaayo|kaau) (na) [inyong|inyo|mo|ninyo|kamo|imong] (text|mga text|texts|promo|gatext) $
      stop (na|nyo|niyo|po) … [kakatext|pagtext|kakasend|pagsend|pagtetext|kakaspam|pagspam|kaka text|kaka send|pagpapadala]
      [texts] … [tama na|tama na po|tigil na|stop na]
      [stop|itigil|tigilan|ihinto] (na|nyo|niyo|po|na po|ninyo|naman) (na|nyo|po) (ang|yung|ung|mga|na|pag) (pag|ang|mga|kaka|pagpapadala) [send|texts|pagtext|pagtetext|pagsend|pagpapadala|pagpadala|pagspam|kakatext|kakasend|pagsesend]
      [tigilan|itigil|tigil] (nyo|niyo|na|mo|ninyo) (na|nyo) (po|na) [=ako|=ko|kami|kakatext|kami po]
      ? [tigilan|itigil|tigil] [nyo|niyo|na|ninyo] (na|nyo) (po|na) [yan|to|ito]
      [wag|huwag] [na] (na) (na) [send] 
      [wag|huwag] [na] … [magtext|itext|i text|mag text|magsend|mag send|isend|padalhan|magpadala|guluhin|istorbohin|kulitin|imessage|magmessage|magspam|spam|kontakin|message]
      [ayoko|ayaw ko|ayaw] (na|na po|po|ko|ng|nang|na ng|ko na) (pong|akong|po|na|kong) (maka|ng) [receive|texts]
      [ayoko] … [makatanggap|tumanggap|makareceive|matanggap|texts]
      [ayoko|ayaw ko] (na|po) (na) (ng|nang|sa) (mga|inyong) [texts]
      sabing [ayoko|ayaw|tigil|tama na|wag na] (na|nga|ko|po)
      [wala na|wala nang|wala ng|no more] (po|pong|na|nang) … [texts]
      [tama|enough] na (po|yan|ang|sa) (ang|sa|mga|kaka) (pag|mga) [text|texts|send|pagtext|pagsend|promo|spam|pagpapadala|kakatext]
      [fed] (na|ang|kayo|po|sa|talaga|yung|nyo) … [texts_sure]
      [texts_sure] … [fed]
      [ang kulit|kulit|makulit|sobrang kulit] (nyo|niyo|ng) … [ayoko|stop|text|wag|texts]
      [remove] (nyo|niyo|na|po|ninyo|nyo na|naman|lang|pls) (ako|ko|po|na|ang|yung) (ang|yung|ung|po|na|number ko|name ko|number) … [list]
      [remove] … [ako|number ko|no ko|numero ko|pangalan ko|name ko] … [list]
      [remove] (nyo|niyo|na|po|ninyo|ang|yung|nyo na|naman|lang) (po|na|ang|yung) (ang|yung) [number|numero|no|num|cp number|cellphone number] (po|na) [=ko|ko po|namin|to|ito|na to|na ito] (ko)
      [remove] (nyo|niyo|na|po|ninyo) (na|po) [ako] (po|na|dito|dyan|jan|agad|please|pls) 
      [paki|pa] [remove|unsubscribe|stop|cancel|opt out|alis|tanggal] (po|na|na po|lang) (ako|number ko|ng number ko|ang subscription|subscription|subscription ko|ang number ko|nyo ako|ang text|ang mga text)
      [gusto|gusto ko|nais ko] (ko|na|po) (na|nang|pong|po|ng) [magunsubscribe|mag unsubscribe|mag opt out|tumigil|itigil|magpatanggal|umalis sa list|mag stop|matanggal|maalis]
      [i cancel|icancel|cancel|kanselahin|pakicancel] (nyo|na|po|ko) (na|ang|po) [subscription|subscription ko|ang subscription]
      [binabawi|bawiin|babawiin|iwiwithdraw|winiwithdraw|binawi] (ko) (na|po) (na|po) (ang|yung) [pahintulot|consent|pagsang ayon|permiso|pagpayag]
      [hindi|di] (naman|po|ko) (po|naman) (ako) [nag sign up|nagsign up|nag subscribe|nagsubscribe|nagregister|nag register|pumayag|nagparehistro|nagpalista] … [stop|wag|remove|paki|tanggal|pakitigil|i stop]
      [isa|isang|isa pang|kapag|pag|kung|another|isa pa] … [text|message|txt|nagtext|nagsend|mensahe|tuloy] … [threat]
      [ilang beses|ilang ulit|nakailan|paulit ulit] … [sabi|sabihin|sinabi|sabing|sinabihan] … [ayoko|stop|wag|tigil|huwag]
      [namatay|patay|yumao|sumakabilang buhay|pumanaw] … [wag|huwag|stop|itigil|paki] … [send|texts]
      [namatay|patay|yumao|pumanaw] … [wag|huwag] … [siya|siyang|sya|syang|padalhan|magpadala]
      [anak ko|bata|ng anak|nanay ko|tatay ko|lola] … [wag|huwag] … [send]
      [di|hindi|d] (na|po|na po) (ako) [interesado|interested] … [stop|wag|huwag|remove|paki|ayoko]
      ? ^ [di|hindi|d] (na|po|na po) (ako) [interesado|interested] (po|na) $
      [lubayan|pabayaan|hayaan|layuan] [nyo|niyo|mo] (na) [ako|ko|kami]
      [wag|huwag] (nyo|niyo) (na|nang) (po) (ako|akong|kami|kaming) [guluhin|istorbohin|kulitin|abalahin|bulabugin]
      [kalimutan|kalimutan nyo|itapon|itapon nyo|burahin|burahin nyo|tanggalin|iblock|i block|limutin] (niyo|nyo) (na|po|na po) (ang|yung) [number ko|numero ko|cp number ko|contact ko|phone number ko]
      [nagsasawa|nagsawa|nauumay|umay|naiirita|nabubwisit|naiinis] (na) (ako|ko|na ko|na po ako) (sa) (mga) [texts]
      ? ^ [nakakairita kayo|nakakabwisit kayo|nakakainis kayo|nakakaistorbo kayo|nakakasawa kayo|ang kulit nyo|kulit nyo|istorbo kayo|lubayan nyo ako|tantanan nyo ako|ayoko nito|ayaw ko nito|ayoko na nito|di ko gusto to|ayoko na|ayaw ko na|ibablock ko kayo|iblock ko kayo|block ko na kayo|naka block na kayo|irereport ko kayo|report ko kayo|huling babala|tigilan nyo na|tama na please] (na|po|talaga|na po) $
      [wala akong|hindi ako|di ako|hindi naman ako] (naman|po) [binigay na pahintulot|pahintulot na binigay|consent na binigay|binigay na consent|pumayag dito|pumayag sa text|pumayag dito sa text]
      [ang dami|sobrang dami|napakarami|andami|daming] (nyong|niyong|nyo|ng) (mga) [texts]
      [nag|nagreply|nagtext|sinabi] (na) (stop) [nag stop na ako|stop na ako|na ako ng stop|ko na stop|nag unsubscribe na ako]
      [nag stop na ako|nagstop na ko|nag stop na ko|nag unsubscribe na ako|nag unsubscribe na ko]
      [ibablock|iblock|i block|block|irereport|report|isusumbong] (ko) (na) (po) [ko na kayo|ko kayo|=kayo|ko po kayo]
      [wag] [na] (na) (na) [send] (ko|ako|n|skin|sakin|sa akin|pa|ulit|ng|na) (skin|sakin|ng|pa)
      [wag] (na) [na] (n|po|kau|na|kayo|nyo|kong|akong|ko) (po|kau|na|ko|n) (kau|n|na|ng) [send]
      [wag|huwag] [nyong|niyong|ninyong|nyo nang|niyo nang] (na) (i) [send|text] (ang|yung|si|ako) (nanay|tatay|lola|lolo|mama|papa|asawa|anak|number|mga) (ko|kong|namin|ng|na)
      [wag|huwag] (na) (nyong|niyong|nyo|kayo|po|sana|na) (na) (na) (ko|ako|akong|kong|kami|kaming|siyang) [padalhan|padalan|itext|i text|istorbohin|guluhin|kulitin|abalahin|pagpadalhan|imessage|tawagan|gambalain|alukin|remind|i remind] (ng|pa|ulit|ganito|promo|text)
      [nah] (ako|ko|po|namin|na|naman|kami|nyo) (ko|po|na|namin|ng|kang) [kailangan|dapat] (pa|na|ng|pang) (ng|na|i|pa) (balita|i|ng) [texts|send|remind|i remind|ng balita|malaman|i text|itext|ng reminder]
      [nah] (po) (ako) [kailangan] (kahit|talaga|na|pa) (kelan|kailan|po|dyan|jan|sa|kahit) (kahit) [kahit kelan|kahit kailan|kelan|kailan|talaga|dyan|jan|sa ganyan|sa ganito|sa promo|sa mga|sa offer|sa inyo|mga ads|ads]
      [moved] … [nah|wag] (po|na|namin|ko) … [kailangan|send|texts|remind|i remind]
      [moved] … [texts] … [nah|wag|itigil|stop|tama na]
      [moved] … [nah] (ko|po|namin) [kailangan|kelangan] (ng|i|na|pang|po)
      [kung] (pwede|maaari|maari|puwede) (sana|lang|po) (po) (sana) [wag|huwag|hindi] (na|po|nyo) (na|po|ko|ako|akong) (ko|ako|na|akong|kong) [send|makatanggap|matext|padalhan|tumanggap] (ng|na|pa)
      [maaari|pwede|puwede|kung maaari|kung pwede|pakiusap|nakikiusap|hinihiling|hiling|nais|sana] (po) (sana|ko|kong|lang|ba) (po|na) … [hindi na|di na|wag na|huwag na|itigil|matigil|maalis|matanggal|ma exclude|ihinto] (po|ako|na|sana) (na|po|ako) [makatanggap|padalhan|itext|matext|tumanggap|magpadala|texts|number|numero|padadalhan|maka receive|makareceive]
      [hindi na|di na|dina|ndi na] (na|po|sana) (po|sana) (ako|kami) (na|po|sana) [makatanggap|tumanggap|makareceive|mapadalhan|matext|maka receive] (pa|ng|po|na|ulit)
      [nagrerequest|request ko|hihiling|humihiling|pakiusap|hiling] … [ma exclude|exclude|matanggal|maalis|tanggalin|alisin|ma remove|maremove|maunsubscribe|ma unsubscribe|tigil|itigil|mahinto]
      [ma|maalis|matanggal|paki|pa] [exclude|remove] (po|na|ang|yung) (ang|yung|po) [number|numero|pangalan] (na|ko|po)
      ? ^ (ano|ay|hay|naku|hoy|putang ina|punyeta|peste kayo|peste|please|pls|jusko|grabe|parang awa|parang awa nyo na|utang na loob|pakiusap|po) (naman|na|po) [rebuke] (na|po|naman|please|ha|forever|pls|kahit ngayon lang|mga) (ha|na|po) $
      [rebuke] … [texts|cellphone|promo|=number|araw araw|forever]
      [texts|araw araw|araw araw na lang|kada araw|oras oras|madaling araw|gabing gabi|hatinggabi|alas dos|alas tres|alas dose] … [rebuke|tama na|tigil na|tantanan|lubayan|patulugin|nakakaistorbo|istorbo|kulit|kukulit|sawa na|tulog|natutulog|nagising]
      [fed] (niyo|nyo|kayo|na|naman|ng|talaga|ninyo) … [tama na|tigil|itigil|stop|wag na|tantanan|lubayan|ayoko]
      ? ^ (ano|hoy|bakit) [kailan|kelan|hanggang kailan|hanggang kelan] (nyo|niyo|ba|po|kayo) (nyo|niyo|ba|kayo) (ba|po|nyo|niyo|kayo) (ba|ko|ako|kayo) [titigilan|titigil|tatantanan|lulubayan|titigilan ako|mananahimik|hihinto na] (ako|ko|na|kakatext|sa) (kakatext|pagtext|ha)
      [kailan|kelan] (nyo|niyo|ba|po) (nyo|niyo|ba) (ba) (ko|ako|kami) (ba) [titigilan|tatantanan|lulubayan|patatahimikin] (ko|ako)
      [nag|nag reply|nagreply|nagtext|nag text|nagsend|sumagot|nag unsubscribe|nag-reply|nakapag reply|ilang beses na|ilang beses] (na) (na|ko|ako|po) (ko|ako|akong|na|po) (ng|nag) [=stop|stop|unsubscribe|off|nagstop|nag stop|reply ng stop|nagreply ng stop] (na|nung|noong|last|kahapon|dati|pero|isang) … [bakit|meron pa|pa rin|padin|parin|tuloy|ganun pa|nagtetext|hanggang ngayon|may]
      [bakit] (may|meron|nagtetext|nagsesend|nakakatanggap|kayo|tuloy) (pa|po|pa rin) [rin|pa rin|parin|padin|pa din] … [stop|unsubscribe|cut|nag stop|tigil|texts|itigil]
      [paki|pa|paki na] [cut|putol|patay|tigil|hinto|stop|off|unsub|unsubscribe|alis|tanggal|bura|exclude] (na|nyo|po|lang) (na|po|talaga|ang|yung|to|ito|nyo) (talaga|po|lahat|texts|na)
      [pakipatay|pakicut|pakiputol|pakialis|pakitanggal|pakitigil|pakihinto|pakistop|pakiunsub|pakiunsubscribe|pakioff|pakibura] (na|nyo|niyo|po) (po|ang|yung|na|naman|to|yan|ito) [texts|mga text|mga txt|number ko|numero ko|=number]
      ^ [pakitigil|pakihinto|pakistop|pakiunsub|pakiunsubscribe|pakicut|pakialis|pakitanggal] (na|nyo|niyo|po) (po|na|naman|to|yan|ito) $
      [off button|stop button|unsubscribe button|unsubscribe link|off switch] … [nyo|niyo|pakipatay|ba|saan]
      i [cut|putol|patay|tigil|hinto|stop|off|unsub|unsubscribe|alis|tanggal|bura|exclude] [na|nyo|niyo|ninyo|po] (na|po|talaga|ang|yung|to|ito|nyo) (talaga|po|lahat|texts|na)
      (ang) [number|numero|phone|cellphone|cp|sim|numerong] (na|ito|ito ay|to|ko|pong) (ito|to|ay) … [trabaho|pang trabaho|work|office|opisina|pamilya|bata|anak|personal|negosyo|emergency] … [bawal|wag|huwag|hindi para|di para|no|walang] … [texts|promo|ads|marketing|patalastas|spam]
      [pang trabaho|pang work|pang office|pang emergency|pang pamilya|pang personal] (lang|po|ko) (po|lang|ang|ito) … [bawal|wag|huwag|hindi|di|no] … [texts|ads|promo|marketing|ad]
      [bawal] (na|po|dito|ang|mag) (ang|mga|po|mag) [texts|ads|patalastas|advertisement|solicit|solicitation|benta|pagtitinda|spam]
      [putang ina|puta|pota|putangina|tangina|tang ina|punyeta|leche|lintik|gago|gagu|ulol|pakyu|tarantado|bwisit|pucha|buset|inamo|ina nyo|shet] … [texts_sure|di nga ako|hindi nga ako|ayoko|tigil|tama na|itigil|kakatext|pagtext|text ng text|uutang|bibili|wag na|tantanan|lubayan|cellphone ko]
      ? [di|hindi|ndi|d|hnd] (nga|na|po|naman|ko) (po|nga) [ako|ko|aq|kami] (nga|po|naman) [uutang|mangungutang|bibili|bbli|magloloan|maglo loan|mag loan|kukuha|mag aapply|sasali|mangu2tang|tataya|magsusugal|mag iinvest|interesado dyan|nangungutang] (nga|po|sa|ng|naman|talaga|kahit)
      [iba|ibang tao|iba na lang|sa iba|yung iba|ibang tao na lang] (n|na|tao) (lng|lang|nalang) (na) (lang|ang|yung) [ktext|itext|istorbohin|kulitin|alukin|guluhin|i text|padalhan|abalahin|pestehin|bentahan|offeran|lokohin|istorbohen|textin|tawagan] (nyo|niyo|ninyo)
      [sa iba|iba] (na|nyo|niyo) (lang|na) [kayo|nyo|niyo] (na|lang) (mag|i) [magtext|mag text|alok|magbenta|mag promo|mangulit|itext|send|magpromo|mag offer|mag alok]
      [ubos|puno|lowbat|na full|full|puno na|napuno|naubos] (na|ang|yung) (ang|yung|na) [memory|load|storage|battery|baterya|inbox|phone|=data] … [kakatext|text|texts|dahil|promo|spam|nyo]
      [gusto|kailangan|hiling|hangad] (ko|lang|namin) (lang|po) (po|ng|lang|na) (ng) [katahimikan|peace|tahimik|matulog|makatulog|magpahinga|kapayapaan|manahimik|peace of mind|tahimik na buhay] (po|naman|pwede|sa|ng|please|ba)
      [break|hiwalay|maghiwalay|goodbye|paalam|babay|adios|tapos na tayo|cool off|ghost] & [promo text|texts nyo|text nyo|promo|spam|mga text|text blast|marketing]
      [ako|ko] (na) [nagblock|iblock|iblinock|binlock|nakablock|naka block|na block|blinock] (na|ko|kayo|na kayo) … [bye|sayang|wala|tigil|wag|ligaya|effort|pagod]
      ? ^ (ok|sige|ayan|hala|bahala) (na|po) [naka block|nakablock|binlock ko|blinock ko|na block ko|iblock ko|binlock|blinock] (na|ko) (kayo|na|po|ko) (kayo|na|po|bye|ha|sayang) $
      ? ^ (ok|sige|ayan|hala|bahala) (na|po) [block|blocked] [=kayo|na kayo|ko kayo|ko na kayo|na po kayo] (bye|ha|sayang) $
      ? ^ [ok|sige|ayan|hala|bahala] (na|po) [block|blocked] (na|ko) (bye|ha|sayang) $
      [ilang|pang ilang|pangatlong|pangalawang|ikatlong|ikatlo|ikaapat|pang apat|pangatlo|pang tatlong|pangatlong|3rd|tatlong] (na|beses|ulit) (beses|na|ulit) (ko|na|po|kong|to|akong) (na|po|to|ng|kong|ko) [sinabi|sinasabi|nagsabi|sabi|reply|nagreply|nagrequest|nakiusap|request|hiniling|nagsasabi|nakikiusap|sinabihan|pinakiusapan|sabihin] (sa|na|kong|ayoko|inyo|to)
      [anak|bata|nanay|tatay|lola|lolo|mama|papa|inay|itay|nanay ko|mommy|daddy] (ko|namin|po|kong) … [akala|naniniwala|naloloko|natatakot|matanda|nalilito|ulyanin|menor|bata pa|nagpapanic|makalimutin] … [wag|huwag|stop|itigil|tigil|text|tanggalin|paki|nanalo]
      [namatay|patay na|yumao|sumakabilang|pumanaw|nagluluksa|namayapa|sumalangit|wala na si|wala na po si|binawian] … [itigil|wag na|huwag na|stop|tanggalin|burahin|ihinto|tigilan|wag nyo na|paki tanggal|paki alis|pakitigil]
      [ako|anak ko|kapatid ko] (ay|po) (lang|pa|ay) [8|9|10|11|12|13|14|15|grade|menor|minor|bata] (years old|taong gulang|yo|anyos|pa lang|lang|4|5|6|7) … [wag|bawal|stop|hindi pwede|di pwede|pagalitan|papagalitan|tigil|huwag]
      [isa|isang|isa pang|kapag|pag|kung|pag may|kapag may|last|one more|isa pa] … [text|message|txt|nagtext|nagsend|mensahe|natanggap|nareceive] … [threat]
      [hindi|di|wala] (ako|akong|naman|po|ko|naman akong) (naman|po|akong|ako|nag) (akong|ako|nag) [sign up|nagsign up|nag sign up|nag sayn up|sayn up|subscribe|nagsubscribe|nag subscribe|nag register|nagregister|pumayag|nag apply|nagpalista|binigay|sinalihan|nag opt in|permiso|consent] (jan|dyan|sa|dito|nito|na|ng|number|permiso) … [itigl|itigil|tigil|stop|wag|tanggal|bakit|alis|huwag|san|paki|remove]
      [sino|sinong|cno] (po|ba|ang|may) [nagsabi|nagpahintulot|may sabi|nagbigay ng permiso|nag utos|pumayag|nag permit|nagbigay|sabi] … [text|i text|magtext|number ko|padalhan|gamitin] … [tanggal|alis|tigil|stop|wag|remove|burahin|ha]
      [alinsunod|ayon|batay|base|labag|paglabag] (sa|po) [data privacy|ra|batas|republic act|data privacy act] … [itigil|binabawi|tigil|huwag|tanggal|consent|pahintulot|ihinto|ipagbawal|tumututol|tutol]
      [ako|ko|po|kami] (ay) [tumatanggi|umaayaw|umuurong|kumakalas|nag o opt out|nag oopt out|mag oopt out|hindi pumapayag] (na|po|sa|nang) (sa|na|makatanggap|tumanggap|po) … [texts|mensahe|promo|makatanggap|padala|ads]
      [unsub|unsubscribe|opt out|exclude|skip|remove|delist] (nyo|niyo|na|po) (na|po|nyo) [ako|ko|number ko|ang number ko|po ako|na ako] (na|po|please|pls|sa)
      [pls|please|plz|plss|pakiusap] (lang|po|naman) (po|na) [tigil na|tama na|itigil na|wag na|huwag na|tigilan na|tantanan na|stop na|itigil nyo na|wag nyo na|no more] (po|please|ang|kayo|ako)
      [undang|hunong|hunonga|undangi|ayaw na|ayaw mo] (na|mo|ninyo|nyo|og|ug|sige) (na|og|ug|sige|mo) (kamo) [text|pagtext|padala|og text|og padala|send|pagpadala|undang|kamo]
      [dili|wala] (na) (ko|nako|mi) (ganahan|gusto|interesado|interes|mo) [ganahan|interesado|makadawat|dawat|gusto|interes] (og|ug|sa) [text|mga text|promo|ani|inyong|mga promo]
      [dili|di] (na) (ko|nako|mi) ganahan (og|ug|sa) [text|mga text|promo|ani|inyong|mga promo]
      [wala na akong|wala nakong|wala na kong|wala akong] (gustong|balak) [gustong matanggap|gusto matanggap|gustong marinig|gustong mabasa|balak bumili|pakialam|paki|panahon|oras|gustong] (matanggap|sa|bumili|magbasa) … (texts|kahit|promo|text)
      [tantanan|lubayan|layuan|tigilan] (nyo|niyo|ninyo) (na) [ko|ako|kami|nyo ako|nyo ko]
      [fed] (na) (na|po|talaga|ang|yung) mga [text|texts|promo|message|ads|mensahe] (nyo|niyo|na|ninyo)
      ? ^ [8|9|10|11|12|13|14|15] (years old|yrs old|taong gulang|yo|anyos) (lang|pa lang|palang|po) [po ako|ako|pa ako|lang ako|lang po ako]
      [cellphone|phone|cp|number|inbox|selpon|telepono] (ko|namin) … [hindi|di] (po|ito|to) [billboard|basurahan|bulletin board|tambakan|palengke|tarpaulin|poste]
      ? ^ (simula) [hindi|di] (po|naman) [billboard|basurahan|bulletin board|tambakan ng basura|tambakan|poste] (ang|tong|itong) (cellphone|phone|cp|number|inbox|selpon) (ko|namin|na to) (dulo) $
      [patahimikin|patayin|pagpahingahin|ipagpahinga|i off|ioff|i mute|linisin] (na|po|nyo|niyo) (na|po) (ang|yung) [phone|cellphone|cp|inbox|selpon|telepono|notification|notif] (ko|namin)
      [wala|walang] (akong|kong|ako) [pake|paki|pakialam|interes|hilig] (na) (po) [sa] (mga) [texts|sale nyo|sale|produkto nyo|pakulo nyo|pakulo|tinda nyo|binebenta nyo]
      [wag|huwag] (na) [isama|i include|ipasok|ilagay|idagdag|isali] (po|na) (ako|akong|ang number ko|number ko) … [texts|padala|list|listahan|susunod|grupo|gc]
      [wag|huwag] (na) (po) [ninyo|nyo|niyo|nyong|ninyong] (na) (na) [akong|ako|kong|ko|kami] [isama|isali|i include|ilagay|idagdag]
      [ginigising|nagigising|naiistorbo|nabubulabog|binubulabog|umiiyak] … [texts|text nyo|promo nyo] … [itigil|stop|tama na|wag na|tigil|tigilan|maawa]
      [pagod|sawa|suya|umay|rindi|inis|bwisit] (na) (akong|kong|na kong|na akong) (na) [makita|makabasa|mabasa|magbura|magdelete|makatanggap|marinig|makakita] … [pangalan nyo|text|texts|nyo|niyo|ninyo|inyo]
      [kakapagod|nakakapagod|nakakasawa|nakakainis|kakainis|kakasawa] (na|nang|ng) (na) [magdelete|mag delete|magbura|burahin|basahin|makabasa] (ng) (mga) [texts]
      [ang dami|dami|andami|sobrang dami] (na|nyo|niyo|ninyo|nyong|niyong) (nang|na|ng) [pinapadala|sinesend|tinetext|pinadala|texts]
      [tama|sapat|enough|tigil|sobra] na (po|yan) & [pinapadala|sinesend|tinetext|araw araw|oras oras|minu minuto]
      ? ^ (simula) [quota|quota na|ubos na] [kayo|pasensya ko|kayo sakin|kayo sa akin|na kayo sakin] (dulo) [last na yan|last na to|huli na yan|huli na to|last nyo na to|tama na] (dulo) $
      [pass|hard pass] (na|muna) (ako|ko|po) [sa] (mga) [texts|pakulo]
      [pinuno|pinupuno|punong puno|puno|puno na|tambak|tambak na|tadtad|binabaha|nabaha] (nyo|niyo|na|po) (na|ng|nyo) (ang|yung) (cp|inbox|phone|cellphone|number) [inbox|cp|phone|cellphone|selpon|memory|storage|inbox ko] (ko|namin) … [basura|texts|nyo|spam|kalat]
      [inbox|cp|phone|cellphone|selpon|memory|storage] (ko|namin) (na|ay) [puno|puno na|punong puno|tambak|full|full na] (na|po) (ng|sa) (mga|inyong) [texts|basura|nyo|kalat]
      ? ^ (simula) [puro kayo|kayo na lang|kayo na naman|kayo ulit|lagi na lang kayo|puro na lang kayo|puro kayo na lang|kayo nanaman] (dulo) (wala na bang iba) $
      (wala na bang iba) [puro kayo na lang|kayo na lang lagi|kayo na naman|puro kayo]
      [alas|madaling araw|hatinggabi|gabing gabi|umagang umaga|disoras] (tres|dos|kwatro|dose|ng) … [nagpopromo|nagtetext|tinetext|text kayo|nagtext|nagsesend|nangungulit] … [baliw|sira|natutulog|tulog|hiya|utak|ano ba|sabog|ba kayo]
      [baliw|sira ulo|sira ba ulo|may sapak|wala bang hiya|sira ba] (ba|na ba) [kayo|ulo nyo] … [texts|nagtetext|madaling araw|gabi]
      [hindi|di] (na) (na po|po) [kami|ako] [interesado|interested] (na|kahit|sa) … [kahit|libre|inyo|dyan|yan|promo|alok]
      [kalimutan|limutin|burahin] (nyo|niyo|ninyo) (na) (na lang|po) … [nag exist|nageexist|nabuhay ako|kilala nyo|number ko|numero ko|pangalan ko]
      [mag move on|magmove on|move on] (na) (na po) (kayo|tayo) [sakin|sa akin|kayo sakin|na kayo|kayo]
      ? [pag|kapag|kung|isa pang] … [tumunog|text|ulit|nagtext] … [magpapalit|papalitan|palitan|magpalit] (na|ko) (na|ako|ng) [ng number|ng sim|number|sim]
      [hindi|di] (po|naman) (ako|kami) [target|target market|target nyo|customer nyo|kliyente nyo] … [iba|hanap|wag|tigil]
      (wala|walang) [wala|walang] (po|pong) (tao) (dito|sa bahay) (na) [may gusto|nangangailangan|interesado|may kailangan|gustong umutang|uutang]
      [nagugulat|natatakot|nagising|nagigising|umiiyak|nalilito] (na|po) (si|ang) … [dahil sa|sa|gawa ng] [texts|mga text|text nyo|promo nyo|tunog]
      [dalawang beses|tatlong beses|ilang beses|pangalawang beses|pangatlong beses|apat na beses|makailang beses] (na) (na|po|ko|akong|kong|nang) (akong|kong|nang) [humingi|humiling|nakiusap|nagpatanggal|nagrequest|nagsabi|sinabi|pinakiusap|nagpa unsubscribe|hiningi|ni request]
      [wag|huwag] (na) (kayong|kayo|na kayong|nyo) (nang) [magkunwari|magkunwaring|magpanggap|magpanggap na|umarte|mag feeling] … [nagmamalasakit|close|may pake|concerned|kaibigan|nag aalala|birthday]
      [respetuhin|irespeto|igalang|respeto] (nyo|niyo|ninyo|po) (naman|po) (ang|sa|yung) [privacy|karapatan|pribadong buhay|katahimikan] (ng|ko|namin)
      [maawa|mahabag|mahiya] (na) (naman|po|na) [kayo] (sa|naman) … [huwag na|wag na|tama na|tigil|stop|matanda|amin|akin]
      [sa|galing sa] (lahat ng) [lahat ng brand|lahat ng brands|kahit anong brand|lahat ng kumpanya] … [=stop|tigil|ayoko|wag|huwag|alisin|tanggalin]
      ? (para|parang|daig|mas malala) [kayong|kayo|kayo pa|pa kayo] (sa|pa|ang) (mga) [ex ko|ex|bumbay|stalker|jowa|multo|linta|lamok] … [move on|maka move on|kulit|habol|tigil|makulit|maka let go]
      [di|hindi|d] (ko|na) (ko|na|po|naman) [kelangan|kailangan|kailangan na|need|kelangan na] (na) [to|ito|yan|ganito|ganyan|mga to|mga yan|niyan|nito] (no|po|ha|noh)
      [pinagdududahan|pinagseselosan|inaaway|nagseselos|nagdududa|nagagalit|magagalit] (na) (ako|ko|na ko|kami) (ng|ni|ang|si) (misis|mister|asawa|jowa|gf|bf) … [texts|text nyo|dahil]
      ? ^ (simula) (wala) [wala na ba kayong ibang magawa|wala ba kayong magawa|wala ba kayong ibang magawa|walang magawa|wala kayong magawa|wala na ba kayong magawa sa buhay|wala ba kayong trabaho] (sa buhay|dulo) $`,
    stop_all: `
      [anumang|kahit anong|kahit ano|lahat ng] [galing|mula|nanggagaling|manggagaling] [sa inyo|sa kompanya nyo|sa company nyo|sa kumpanya ninyo|sa kumpanya nyo] (ay) [ayaw ko na|ayoko na|ayaw ko|ayoko|itigil na|tigilan nyo na|itigil nyo na]
      [ayoko|ayaw ko|ayaw ko na|ayoko na|ayaw namin] (na|ng|po) (po|ng) [kahit anong|kahit ano|kahit anu|anumang|anuman] (pang|contact|mensahe|text) [galing|mula|manggaling|manggagaling|nanggagaling] (sa) [sa inyo|inyo|company nyo|kompanya nyo|kumpanya ninyo|kumpanya nyo]
      lahat ng (mga) [subscription|subscriptions|text|mensahe|notification|notifications|notif|promo text] (ko|namin|nyo|ninyo) (sa) (inyo) (paki|pls|please) [ipatigil|itigil|ihinto|i cancel|icancel|kanselahin|patigil|ipahinto|i stop|istop|pakitigil|ipacancel]
      [lahat] (po|na) (ng) (mga) [brand|brands|kumpanya|company|shop|tindahan|branch|branches|serbisyo|services|listahan|list|account] (nyo|niyo|ninyo|po|na) … [ayoko|ayaw|wag|stop|tigil|itigil|alisin|tanggalin|unsubscribe|wala na]
      [pati] (na|po|sa) (rin) [email|viber|messenger|tawag|sms|text|fb|whatsapp|brand] … [ayoko|ayaw|wag|stop|tigil|itigil|alisin|tanggalin|lahat] (na) (ng|po) (kahit)
      [ayoko|ayaw ko|wala na|wag na|tigil na|stop na] (na) (po) (ng|nang|sa) [kahit alin|kahit ano|kahit isa|lahat|alinman] (dyan|sa inyo|sa mga|jan|ng|ng mga|po|na) (brand|text|company|inyo|promo)
      [stop|wag|huwag|ayoko|remove|tigil|wala na|cancel] … [all] … [brands]
      [wala na|wala nang] … [texts] … [all] … [brands]
      [itigil|tigilan|ihinto|istop|stop|cancel|kanselahin] (nyo|niyo|na|po|nyo na|ang) (po|ang|na) [lahat]
      [lahat] … [brands] … [stop|wag|ayoko|tigil]
      walang [channel] (walang) [channel] (walang) [channel]
      [alisin|tanggalin|i alis|burahin|paki alis|ialis] (nyo|niyo) (na|po) (ako|ko) (sa|po sa) [lahat|lahat ng list|lahat ng listahan|lahat ng lista]
      [itigil|stop|ihinto|cancel] (nyo|na|po) lahat (ng) (text|message)
      [lahat] (ng) (brand|email|text|tawag) (nyo|niyo|ninyo) … [wala na|ayoko|wag|tigil|itigil|stop|hindi na|walang] … [matanggap|kahit alin|kahit ano|kahit isa|lahat|text|email]
      [channel] [channel] [channel] … [wala na|ayoko|wag|tigil|itigil|stop|hindi na|walang|tanggal] … (matanggap|kahit alin|kahit ano|kahit isa|lahat)
      [lahat ng] [brand|brands|kumpanya|company|tindahan|store|branch|sangay] (sa|ng|nyo) (grupo|inyong) (nyo|ninyo|niyo|sa grupo nyo) … [=stop|tigil|itigil|wag|huwag|ayoko|alisin|tanggalin|ihinto|stop na]`,
    start: `
      [gusto|pwede|puwede|sana|nais|pakibalik|ibalik|pabalik] … [makatanggap|tumanggap|texts|subscribe|sumali|list|listahan|updates] … [ulit|uli|muli]
      [gusto|pwede|puwede|nais] … [ulit|uli|muli] … [makatanggap|tumanggap|texts|mag subscribe|magsubscribe|sumali|updates]
      [ibalik|pakibalik|pabalik|isali|idagdag|pakisali|i add|paki add] (nyo|niyo|po|na) (po) [=ako] (ulit|uli|po) sa [list|listahan]
      [isali|pakisali|i add|paki add|pakibalik] (nyo|niyo|po|na) (po) [=ako] (ulit|uli|po)
      [nagkamali|di sinasadya|hindi sinasadya|napindot|aksidente] … [stop|tigil|unsubscribe] … [ulit|ibalik|balik]
      ^ (po) [gusto ko|gusto ko po|nais ko|gusto ko na] (ulit) (mag) [mag subscribe|magsubscribe|mag sign up|sumali|sumali ulit|magpa register|mag register] (ulit|po) $
      ^ [isali|ibalik|idagdag|isama] (nyo|niyo) (na|po|ulit) (ulit) [ako|ulit ako|ako ulit|po ako] (ulit|sa list) $`,
    help: `
      [sino|cno|sinu] (ba|po|kaya) [to|ito|toh|ka|kayo|po ito|po kayo] … [tinetext|tinitext|nagtext|nagtetext|nagtxt|tinext|nag text|nagttxt|tinetxt|kakatext]
      [anong|ano pong|saang] [kumpanya|company|kompanya] (po) [kayo|to|ito|yan|ba|galing]
      [paano|pano|panu|paanu] … [unsubscribe|magunsubscribe|mag unsubscribe|mag opt out|mag stop|istop|i stop|itigil|tumigil|matigil|mastop|matanggal]
      ^ [sino|cno|sinu|cnu] (po|ba|po ba|si) [nagtext|nag text|nagpadala|nagsend] (to|ito|po|ba) (po|ba) $
      ^ hu [u|you|po|to|ito|ka|kayo] (po|ba) $
      [sino|cno|sinu] (po|ba|po ba) (ang) [nagtext|nagtetext|nagsend|nagpadala]
      [paano|pano|panu|paanu] (po|ba|po ba|ko|ko po|ko ba|po ako) (ba|ko|po|mag) (mag) [stop|istop|i stop|itigil|unsubscribe|magunsubscribe|mag unsubscribe|tumigil|mag opt out|matanggal|magpatanggal|matigil|maalis|mastop|ma stop|ihinto|icancel] … (text|texts|to|tong|list|subscription|ito)
      [paano|pano|saan|san] (po|ba|ko) (kayo|ko|po) (kayo) [makokontak|macontact|makausap|ma contact|tatawagan|kokontakin]
      [kailangan ko ng|need ko ng|pahingi ng|patulong] (po) [tulong|help]
      ^ [ano to|ano ito|ano po to|ano po ito|para saan to|para saan ito|tungkol saan to] (po|ba) $
      ^ [pano|paano] (po|ba|na) (po|ba) [mawala|matanggal|maalis|ma stop|mastop|mahinto|tumigil|maiwasan] (ang|tong|yung|itong) (mga) [texts|text na to|text na ito] 
      [may|meron|pwede] (po|ba|bang) (bang|po) [totoong tao|taong|customer service|agent|csr|makausap] (na|ba|bang) (pwede|pwedeng) (makausap|tawagan)
      [robot|bot|computer] (po|ba) (ba|to|ito) (to|o) (o) [tao|robot|bot]`,
    access: `
      [gusto|nais|gustong|nais] [ko|kong|ko pong|ko po|naming] (na|po|sana) [malaman|makita|alamin|tingnan|mabasa] (po|sana) (kung|lahat) (ng|ano|anong|anu anong|ano anong|ang) (mga|personal) [data|datos|impormasyon|info|information|detalye|records] … [sa akin|tungkol sa akin|saken|sakin|about me|sa amin|tungkol sakin]
      [saan|san|paano|pano|sino|kanino|bat|bakit] (po|ba|po ba|nyo|niyo|kayo) (nyo|niyo|nakuha|po|ba|kayo) (po|ba) [nakuha|galing|nagbigay|nalaman|kinuha|may|meron|nagpasa|nakakuha|nagbigay sa inyo] … [number ko|no ko|numero ko|cp number ko|aking number|aking numero|number namin|num ko]
      [number ko|numero ko] … (saan|san) (nyo|niyo) [nakuha|galing|kinuha|nalaman]
      [ano|anong|anu|anung|ano ano] (po|po bang|pong|bang|ba|ano) (mga|pong|ang) (personal na) [data|datos|impormasyon|info|details|information] … [ko|akin|hawak|tungkol sa akin|meron|nakatago|tungkol sakin|about me]
      [kopya|copy] … [data ko|datos ko|impormasyon ko|info ko|aking data|aking datos|aking impormasyon]
      [pahingi|humihingi|hinihingi|penge|request|gusto ko|nais ko|bigyan] (po|ko|ako|nyo ako|ng) (ng|ang) [listahan|kopya|detalye|record|lahat] (ng) (lahat ng|mga) [data|datos|info|impormasyon] (nyo|ninyo|na hawak nyo|niyo) … [tungkol sakin|tungkol sa akin|ko|sakin|sa akin|about sakin]`,
    erase: `
      [mawala|mabura|matanggal|maalis|madelete|ma delete|maerase|mapabura] (na|po|lahat) (na|po) (ang|ng|yung) (mga|aking|lahat) (personal|mga|ng) [data|datos|impormasyon|info|records|record|account|details|information] [ko|namin|ko po|kong|natin]
      [tanggalin|burahin|alisin|mabura|matanggal|maalis|pakibura|pakitanggal] … [pangalan at numero|pangalan at number|numero at pangalan|pangalan ko at number|pangalan at impormasyon|name at number] (ko|po) (sa) … [talaan|talaan ninyo|database|sistema|system|records|record]
      [burahin|pakibura|idelete|tanggalin|alisin|paki delete|delete|i delete] … [lahat] … [data|datos|impormasyon|info|details|record|records|information] [ko|namin|kong]
      [burahin|pakibura|idelete|tanggalin|alisin|paki delete|delete|i delete] … [data|datos|impormasyon|info|details|record|records|information] [ko|namin|tungkol sa akin|kong]
      [karapatang makalimutan]
      [burahin|pakibura|idelete|tanggalin|alisin|paki delete|delete|i delete|pabura|sirain|wasakin] (na|po|nyo|niyo|ninyo) (po|ninyo|nyo|na) (ang|yung) [lahat|buong|anumang|ang lahat] (ng|na|ang) (mga|personal|aking|record) (kong|na|personal|impormasyon|data) … [data|datos|impormasyon|info|details|record|records|information|account]
      [paki|pa|please|i|pakidelete|pakibura|burahin|tanggalin|delete|erase|pakitanggal] (delete|bura|erase|tanggal) (nyo|niyo|ninyo|po|na) (po|na) (ang|ng|yung) (lahat|aking) [account at records|account at record|account at data|data at records|account at info|account at impormasyon|records|data|datos|impormasyon|info|account|files] (at) (data|records|info|account|impormasyon) [ko|namin] (po|sa inyo|dyan|jan|agad)
      [paki|pakibura|pakidelete|burahin|tanggalin|pakitanggal|alisin|delete|erase] (po|nyo|na|ninyo) (po|na) (ang) [lahat ng] (mga) [detalye|data|datos|info|impormasyon|record|records|files|account] (ko) [ko|sa system|sa sistema|sa database|sa inyo|tungkol sa akin|sa system ninyo|sa system nyo]
      [wag|huwag|wag nyo|huwag ninyo|wag na kayong|huwag na kayong] (na|na po|nang) (kayong|kayo) [magtago|itago|magtabi|itabi|mag store|magstore|mag save|isave|i save|magimbak] (po) (ng|ang) (kahit|mga) [anong|data|datos|impormasyon|info|record] (info|data|impormasyon|datos)
      [karapatan|right] (ko) (na|kong) [mabura|burahin|makalimutan|to be forgotten|mapabura] (ang data|ang datos)
      (yung|ang) [picture|litrato|larawan|kopya|scan] (ng) [id|valid id|mukha|passport|lisensya|dokumento] (ko|namin) (po) [pakibura|burahin|paki delete|pakidelete|pakitanggal|tanggalin|i delete|idelete|mabura] (po|nyo) (na) (sa database|sa system)`,
    rectify: `
      [pangalan|address|apelyido|data|info|birthday|email|name] ko … [mali|maling|wrong] … (pakitama|itama|ayusin|palitan|paki)
      [mali] (po) (ang|yung|ung) (spelling ng) [pangalan|address|apelyido|info|details|name|birthday|email] ko
      [itama|pakitama|iwasto|ayusin|palitan|baguhin|i update|paki update] (nyo|po|na) (po|ang|yung) (ang) [pangalan|address|apelyido|data|impormasyon|details|info|name] ko
      [lumipat na|lumipat na po|lumipat na kami|nagpalit na|bago na|luma na|mali] … [pakipalitan|paki palitan|pakibago|paki update|pakiupdate|palitan|baguhin|i update|iupdate|pakichange|itama|pakitama] (po|nyo|ninyo) (po|na) (ang|yung|ng) (aking) [address|email|pangalan|tirahan|number|apelyido|details|record] (ko|namin)
      [nagpalit|nagbago|lumipat|nagchange|nag iba] (na) (po) (na|ako|kami|po) (ng|ang) [email|address|pangalan|apelyido|number|tirahan|status] (ko) … [pakiupdate|paki update|paupdate|pa update|pakipalitan|pakibago|i update|palitan|pakichange]`,
    port: `
      [data|datos|impormasyon] ko … [ilipat|lilipat|file|ibang kumpanya|ibang company]
      [ilipat|i transfer|ipadala] … [data|datos|impormasyon] ko`,
    object: `
      [tutol|tumututol|di ako payag|hindi ako payag|di ako pumapayag|hindi ako pumapayag|ayoko|ayaw ko] … [paggamit|gamitin|ginagamit|profiling|iproseso|pagproseso|i profile|pag analyze] … [data|datos|impormasyon|info|profile]
      [tutol|tumututol] … [profiling|data|datos]
      [ayokong|ayaw kong|ayoko|ayaw ko|hindi ako payag|tutol ako|di ako payag|wag nyong|huwag ninyong|bawal] (na|po|nang) (na|po) [ginagawan|gawan|gumagawa|gumawa|gawin] (nyo|kayo|ninyo|niyo) (ng) [ng profile|profile|profiling]
      [ayokong|ayaw kong|ayoko|ayaw ko|hindi ako payag|tutol ako|di ako payag|wag nyong|huwag ninyong|bawal] … [sinusuri|inaanalyze|tinatrack|minamanmanan|sinusubaybayan|ianalyze|suriin|itrack|i track|subaybayan|pinag aaralan] … [binibili|pinamimili|data|datos|galaw|ginagawa|kilos|purchase|gastos]
      [hindi ako pumapayag|di ako pumapayag|ayaw ko|ayoko|tutol ako|hindi ako payag|bawal] (na|po) (na|ang) [algorithm|ai|computer|robot|makina|system] (nyo|ninyo) (ang) [magpasya|magdesisyon|humusga|mag evaluate|mag score|ang magpasya|ang magdesisyon|nagpapasya|nagdedesisyon] (sa akin|para sa akin|tungkol sa akin)`,
    restrict: `
      [limitahan|i freeze|ifreeze|ihinto muna|itigil muna|i hold|suspindihin] (nyo|muna|po) (ang|muna) (paggamit|pagproseso|pag proseso) (sa|ng) [data|datos|impormasyon|info] (ko)
      [pakihinto|itigil|ihinto|hinto|pakitigil|stop|wag|huwag|wag nyo|huwag ninyo|wag nyong] (nyo|ninyo) [muna|munang] (na|po) (ang) [paggamit|gamitin|pagproseso|pagpoproseso|iproseso|galawin|gagamitin] (sa|ng|ang|yung|mga) (aking|mga|personal) [data|impormasyon ko|data ko|datos ko|info ko] (ko)
      [data|datos|impormasyon|info] (ko|namin) … [wag|huwag|wag nyo|huwag ninyo] (na) [munang|muna|nyo munang|ninyo munang] [gamitin|galawin|iproseso|gagamitin]
      [wag|huwag|wag nyo|huwag ninyo|wag nyong] (na|po|muna) [iproseso|gamitin|galawin|munang gamitin|munang iproseso|gagamitin] (nyo) (ang|yung) (aking|mga) [data|datos|info|impormasyon] (ko) (muna) [habang|hangga't|hanggat|hanggang|muna|pansamantala|sa ngayon]`,
    do_not_sell: `
      [wag|huwag] (nyo|niyo|na|po|ninyo) (po|na|ang) [ibenta|ibigay|ishare|i share|ipamigay|ipasa|ibebenta] … [data|datos|number|impormasyon|info|numero|details]
      [wag|huwag|bawal|wag nyong|huwag ninyong|wag nyo] (na|po) (nyong|ninyong|nyo) [ibenta|ipamigay|ipasa|i share|ishare|ibigay|ikalat|ibahagi|ilako|ipagbili] (po|nyo) (ang|yung) (aking|mga|personal) [data|datos|info|impormasyon|number|numero|details] (ko|namin)
      [wag|huwag|bawal|wag nyo|huwag ninyo|wag nyong] (na|po|nyong) [ipasa|ibigay|ibenta|i share|ishare|ipamigay|ipamahagi|ilabas] (sa) (mga) [ibang kumpanya|iba|ibang tao|third party|ibang company|kung sino sino] (ang|yung) (aking|mga) [number|numero|data|datos|info|impormasyon|details] (ko)
      [ipinagbabawal|pinagbabawal|bawal|tutol ako sa|hindi ako pumapayag sa|di ako payag sa] (ko|po) (ang|na) [pagbibigay|pagbigay|pagbenta|pagbebenta|pagpasa|pagpapasa|pagshare|pagsishare|paglabas|pamamahagi|pagbahagi] (ng|sa) (aking|mga) [data|datos|info|impormasyon|number|details] (ko)`,
    wrong_number: `
      [hindi|di] na (po|sa) [kay|ni|si|kina|pag aari ni] … [ang number na to|ang number na ito|number na to|number na ito|ang numero na ito|ang numerong ito|numerong ito|tong number|itong number|ang numerong to|ang number nato]
      [wrong|mali|maling] (po|ang|ng|yung|kayo|yata) (ng|kayo|ang|na) [=number|numero|tao|send|num|natext]
      ^ (sorry|po|hi|hello) wrong no (po|to|ito) $
      [nagkamali|namali|nagkakamali] (po|yata|ata|ka|kayo) (kayo|ka|po|ng|yata) (ng) [=number|numero|tao|tinext|send]
      [hindi|di] (po|na|na po) (ito|to|kanya) [number ni|numero ni]
      [hindi|di] (po|na|na po) [ito|to] (po) kay
      [walang] … (dito|po) [ganyang pangalan|ganyan dito]
      [hindi|di|ndi] (po|na|naman) (ako|kami) (po) [si|sina] … [mali|number|tinext|ito|wrong|po ito]
      [mali|nagkamali] (po|yata|ata) [kayo|ka|kau] (ng|po ng|sa) [tinext|natext|pinadalhan|sinendan|nasendan|kinontak|tinawagan|kausap]
      [hindi|di] (na) (po) (ako) (ang|yung) (may) [may ari|dating may ari|hinahanap nyo|hinahanap ninyo|taong hinahanap|tinutukoy nyo] (ng|nitong) (number)
      [walang|wala pong|wala kaming|walang nakatirang] (po) [nagngangalang|nangangalang|ganyang pangalan]
      [di|hindi|d] (ko|namin) (po) [kilala|kakilala] (po) (ang|yung|si) [yang|yung|si|sino|ang|kung sino] … [yan|na yan|iyan|yun|na yun]
      (baka|siguro) (yung|ang) [dating|dati nang|yung dating] [may ari|may-ari|gumagamit|user] (ng) (number) … [bago|ako|ibang tao|yan|hinahanap]
      [nagkamali|mali|maling] (po|yata) (kayo|ka|number|tawag) … [restaurant|karinderya|clinic|opisina|tindahan|talyer|school|paaralan|salon|hotel|ospital|simbahan] (po) (to|ito|na to)`,
    nothing: `
      [ubos|naubos|meron|may|tapos] (na|pa) (po) (ba|pa) (ba) (ang|yung|pang) [promo|stock|stocks|offer|slot|slots|ticket|tickets|sale] (nyo|niyo|ninyo)
      sayang … [di ko naabutan|di ko na naabutan|hindi ako umabot|di ako umabot|hindi umabot|di umabot|nakalimutan ko|di ako nakabili|di ko nakita|expired na|hindi ko naabutan]
      [tama na|enough na] (po) (ba|yung|ang)
      [remove|pakitanggal|pakialis|pakibura|alisin|tanggalin|paki tanggal|paki alis] (nyo|mo|na|po|lang|ninyo) (na|po|lang|ng|yung|ang) (ng|yung|ang|po|mga) (mga) [sibuyas|keso|yelo|asukal|mayo|onion|onions|ice|sili|bawang|gulay|kamatis|itlog|order|item|items|sauce|gravy|toppings|picture|photo|tag|post|comment|basura|sapatos|kalat|mantsa|sticker]
      [di|hindi|d] (na|pa|po|na po|na ako|na po ako|ako) (po|ako|ko|na|kami|pa) (ako) [nakatanggap|nakareceive|nareceive|natanggap|natatanggap|nakakatanggap|nakakareceive|nakakuha] (ng|po|ko|ang|na|yung)
      [bakit|bat|kelan|kailan] (di|hindi|wala|po) (na|po|pa|ako) … [nakatanggap|nakakatanggap|nagtetext|natatanggap|dumarating|nagtext]
      [wag|huwag] (nyo|niyo|na|po|muna) (po|na|muna|kayo) [mag abala|mag-abala|magabala] (sa|na|mag) [handa|pagkain|meryenda|magdala|magluto|hatid|sundo]
      [break] (na|po) (na) (muna|namin|natin|time|ko) (sa|muna|po)
      [tapos|tapos na] (na) (ako|tayo|kami) (sa|ng|kumain|mag|maligo) [form|exam|order|klase|trabaho|bayad|work|shift|meeting|kumain|mag fill up|gym]
      [pagod|sawa|umay|busog|puyat|inis|stress] (na|po) (na) (ako|ko|kami) (sa|po|kaka|dahil) (sa) [work|trabaho|biyahe|traffic|kanin|manok|ulam|school|klase|exam|ulan|init|pila|aral|laro|byahe|kain|pagkain|gym]
      [nabusog|busog] (na) (po|ako|ko|kami) (salamat|thank you|sa|sa luto)
      [ingay|ang ingay|maingay] (ng|nung|naman ng|nila|na) [kapitbahay|aso|videoke|construction|kalsada|tambutso|aircon|motor|mga bata|bata|electric fan]
      [wag|huwag|di|hindi|bakit|bat] (nyo|niyo|na|po|muna|mo) (po|na|muna) [itigil|tigilan|ihinto|i cancel|icancel|tumigil|tanggalin|alisin|burahin|istop|i stop|cancel|tinigil|tinanggal]
      [itigil|tigil|tumigil|tigilan] (na|ba) [ang ulan|ulan|yung ulan|gamot|inom|paninigarilyo|trabaho]
      [pa cancel|cancel|icancel|i cancel|kanselahin|pacancel|pakicancel|paki cancel] (na|po|ko|ng|ang|yung|nyo) (po|ng|ang|yung) [appointment|order|booking|reservation|flight|ticket|orders|schedule|delivery|meeting|card|biyahe]
      [appointment|order|booking|reservation|flight|ticket|schedule|delivery|meeting] … [cancel|na cancel|icancel|kanselado|nacancel]
      [hihinto|hinto|humihinto|hihintuan] (po|ba|yung|ang) (yung|ang|ba) [bus|jeep|tren|uv|van|taxi|bus stop]
      [tama] na (po) (yung|ang|ba) [sukli|sagot|address|order|bayad|size|oras|akala]
      [sabi|sinabi|sabe] (ni|ko|nya|niya|ng) … [tigil|tama na|wag|stop|huwag]
      [wag|huwag] (ka|kang|mo|na|muna) (na|muna|ka|kang) (mag) [text|tumawag|tawag|magtext|itext] [muna|ngayon|kasi|habang|pagkatapos|mamaya]
      [wag|huwag] (mo|ka|kang|na|muna) (na|muna) [umalis|kalimutan|mag alala|malate|kumain|umiyak|maglagay|lagyan]
      [itext|i text|text|magtext|send|isend] [mo|nyo|ka] (na|po) [lang ako|nalang ako|na lang ako|ako|na lang|nalang|ko|sakin] (ako) [pag|kung|kapag|mamaya|bukas|ulit|pagdating|pagkatapos|later|kapag andito]
      [tanggalin|alisin|walang|wag lagyan] (nyo|mo|po|ng) (po|yung|ang|ng) [sibuyas|keso|yelo|asukal|mayo|onion|ice|picture|photo|post|gulay|bawang|sili]
      [burahin|delete|idelete] (mo|ko|nyo) (na|yung|ang) (yung) [picture|post|app|photo|message na|video|otp|chat]
      [tigil|itigil] na sa [cellphone|laro|ml|kaka]
      tama na (po) (sa|ang) [iyak|tawa|chismis|kain|inom|laro|drama]
      tama na (po|lang) [isang kape|yan sa akin]
      [wag|huwag] (na) [nyong|niyong|ninyong|nyo pong|mong|po ninyong] (muna|na) [ititigil|itigil|tigilan|tatanggalin|aalisin|tanggalin|alisin|ihinto|i stop|istop|icancel|kakanselahin|ihihinto]
      [muntik] (ko|na|akong|na akong|kong) (na|ko|kong|akong) [i unsubscribe|unsubscribe|mag unsubscribe|iblock|i block|mag stop|cancel]
      [wag|huwag] (nyo|niyo|na|mo) (na|po) [ipadala|idala|ideliver|i deliver|ipa deliver] (yung|ang|sa) (parcel|order|package) [parcel|order|package|office|opisina|bahay|lalamove]
      [sabi|bilin|utos] (ng|ni) [doctor|doktor|asawa|nanay|mama|boss|misis|mister] … [itigil|tigil|wag|huwag|stop|hinto]
      [ang kulit|kulit] (naman) (ng|nitong|nung) [anak|bata|pusa|aso|kapatid|mga bata|alaga|baby|asawa] (ko|namin)
      [wag|huwag] mo (na|muna|nang) (i) [text|itext|i text|tawagan|imessage|isend] (si|sina|ang|kay)
      [di|hindi] (na|po|muna) (po) ako bibili (po) [ngayon|bukas|muna|ng|nito|nyan|niyan|kasi]
      pagod na (ako|ko|na ko) … [bukas|kita|uwi|uuwi|tulog|work|trabaho|pahinga|pauwi]
      [delivery|shipping] address
      [nakakainis|kainis|sayang|inis|badtrip] … [expired|nagexpire|nag expire|lapas na|di na magamit|hindi na magamit] … [voucher|promo|coupon|points|load]
      [expired|nagexpire|nag expire] (na) (yung|ang) (mga) [voucher|promo|coupon|points|load] (ko)
      [kakapagod|nakakapagod|nakakainip|pagod na|inip na|kakainip] (na) (ako|kong) [maghintay|magantay|mag antay|pumila] … [rider|notif|text|delivery|order]
      [alis|tanggal|remove|delete] (po) (yung|ang) [pangalawa|pangatlo|una|isa|item|order|sobra] (sa) … [cart|order|basket|listahan ng order]
      [paki|pa] [alis|tanggal|remove|delete] (po) [yung|ang] … [cart|basket|order]
      [wag|huwag] (na|po|muna|kayong|ka) [tumawag|magcall|mag call] … [text|chat|message] (na lang|nalang)`,
  },
  also: { stop: 'BURAHIN', erase: 'BURAHIN NYO NUMBER KO, BURAHIN ANG NUMBER KO' },
  elsewhere: 'AYAW',
  courtesy:
    'PO, PAKIUSAP, PAKI, PLS, PLS LANG, PLS PO, PLEASE PO, SALAMAT, SALAMAT PO, MARAMING SALAMAT, MARAMING SALAMAT PO, TY PO, THANK YOU PO, HELLO PO, HI PO, MAGANDANG UMAGA, MAGANDANG HAPON, MAGANDANG GABI, MAGANDANG ARAW, NGAYON NA, AGAD, NA PO, NAMAN, NAMAN PO, MAAM, KUYA, BOSS, LODI, PASENSYA, PASENSYA NA, PAUMANHIN, OPO SALAMAT, NA NGA, NGA PO, BESH, BEH, BES, BAI, SIS, MARE, PARE, TEH, CHAROT, CHAR, JUSKO, HAY NAKU, NAKU, GRABE, HOY, UY, PARANG AWA NYO NA, UTANG NA LOOB, MAAWA NA KAYO, PLSS, PLSSS, PLZ PO, SALAMUCH, TNX PO, THANKS PO, TALAGA, TALAGA PO, MANGYARING, MANGYARI PO, PAKISUYO, PAKISUYO PO, SERYOSO, PERO SERYOSO, SA TOTOO LANG',
  conjunctions: 'AT, SAKA, TSAKA, PATI',
  objects: 'TEXT, MENSAHE, PROMO, MESSAGE, SUBSCRIPTION, PAGTEXT, PAGSEND, PAGPAPADALA, TEXTS, ADS',
  fillers: 'ANG, NG, MGA, SA, YUNG, UNG, KO, AKO, NYO, NIYO, NA, KAYO, ITO, TO, YAN',
  vague: 'YAN, ITO',
  guards: 'BAKIT, BAT, KUNG, KAPAG, KAILAN, SABI',
  traps: 'STOP MUNA, TIGIL MUNA, WAG ITIGIL, HUWAG ITIGIL, TAMA NA YUNG, HINDI ITIGIL, TAMA BA',
  neighbours:
    'INGAT, INGATAN, ITINGIN, TINGIN, TITIGIL, TUMIGIL, TIGIB, TITIG, ITINIGIL, HINDI, HINTAY, HINTAYIN, ITIM, ITAAS, TANGGAPIN, ALAMIN, ALISAN, TULOY, TULOG, BUHAYIN, SIMULATION, IGIB, LITIG, ALIBIN, ALISIO, ALISON, HUMIENTO, SHINTO, TALONG, TANGNALEN, YOKO',
  signatures: 'IPINADALA MULA SA',
  tapbacks: ['Nagustuhan “…”', '👍 sa “…”'],
  notes: [
    'No Filipino word was found in use: all of it is translation; much of what people text is half English (paki-stop, wag na mag-text).',
    'TAMA NA (enough) also begins "that is right, the change": it counts alone or with texts.',
  ],
};
