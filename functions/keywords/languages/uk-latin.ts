/** Ukrainian in Latin letters, as people type it who have no other keyboard; see uk.ts, which holds the same in its own letters. */
export const latin = {
  groups: {
    wantthatLatin:
      'KHOCHU SHCHOB, ZROBIT TAK SHCHOB, ZROBYTY TAK SHCHOB, KHOTILOSYA B SHCHOB, KHOTILOS BY SHCHOB, KHOTIV BY SHCHOB, KHOTILA B SHCHOB, BAZHAYU SHCHOB, PROSHU SHCHOB, VYMAHAYU SHCHOB, POTRIBNO SHCHOB, TREBA SHCHOB, SHCHO ZROBYTY SHCHOB, SHCHO MENI ZROBYTY SHCHOB, SHCHO TREBA ZROBYTY SHCHOB, KHOCHEMO SHCHOB, ZROBY TAK SHCHOB, NE KHOCHU SHCHOB, NE BAZHAYU SHCHOB',
    nouseLatin:
      'NICHOHO, NEMA CHOHO, NEMA KOMU, NEMAYE SENSU, NEMA SENSU, SENSU NEMAYE, SENSU NEMA, BEZHLUZDO, BEZ TOLKU, DARMA, DAREMNO, MARNO, NI DO CHOHO, NEMAYE POTREBY, NEMA POTREBY, NE VARTO, NE TREBA, NE POTRIBNO, NE SLID, NE TRUDITSYA, NE STARAYTESYA, NE STARAYTES, SENS, PERESTANTE, PRYPYNIT, DOSYT, HODI, NE MAYE SENSU, KYDAYTE, KINCHAYTE, NE ZDUMAYTE, NE SMIYTE, NE NAMAHAYTES, NEMAYE RATSIYI, NEMA NASHCHO, NEMAYE NASHCHO',
    notcomeLatin:
      'NE PRYKHODYLO, NE PRYKHODYLY, NE NADSYLALY, NE PRYSYLALY, NE PYSALY, NE SLALY, NE TURBUVALY, NE DZVONYLY I NE PYSALY, NE VYKORYSTOVUVAVSYA, NE CHIPALY, NE VIDPRAVLYALY, NE NABRYDALY, NE DISTAVALY, PERESTALY, PERESTALO, ZALYSHYLY U SPOKOYI, ZALYSHYLY V SPOKOYI, VIDCHEPYLYS, VIDCHEPYLYSYA, VYDALYLY MIY NOMER, VYKRESLYLY, VYKLYUCHYLY, VIDPYSALY, VY ZAMOVKLY, ZABULY MIY NOMER, PRYPYNYLY, PRYPYNYLYSYA, MENI PYSALY, PYSALY MENI, MENI NADSYLALY, MENE TURBUVALY',
    kinLatin:
      'MATERI, CHOLOVIKOVI, DRUZHYNI, BABUSI, DIDUSEVI, BATKOVI, TATOVI, MAMU, BABUSYU, DIDUSYA, DIDA, BATKA, TATA, DITYAM, BATKAM, MOYU, MOHO, MOYIKH, NA DANYY NOMER, NA MIY NOMER, NA MIY TELEFON, ZA TSYM NOMEROM, PO TSOMU NOMERU, NA NASH NOMER, NA ROBOCHYY TELEFON, NA ROBOCHYY NOMER',
    forgetLatin:
      'ZABUDTE, ZABUD, ZABUTY, ZAHUBIT, ZAHUBY, ZAHUBYTY, VYKYNTE, VYKYNUTY, SPALIT, ZITRY, VYDALY, VYKRESLIT, VYKRESLYTY, ZITRIT, ZAHUBITE',
    diedLatin:
      'POMER, POMERLA, POMERLY, UPOKOYIVSYA, ZAHYNUV, ZAHYNULA, POKHOVALY, POKHOVAV, POKHOVALA, NEMA V ZHYVYKH, NE STALO, PISHOV Z ZHYTTYA, PISHLA Z ZHYTTYA, POKIYNYY, POKIYNA, POKIYNOHO, POKIYNOYI, NA TOMU SVITI, NA TSVYNTARI',
    blacklistLatin: 'V CHS, U CHS, V CHORNYY SPYSOK, U CHORNYY SPYSOK, DO CHORNOHO SPYSKU, V BAN, U BAN, V SPAM, U SPAM, V BLOK, V IHNOR',
    askingLatin:
      'PROKHANNYA, PROSHU, PROSYMO, VYMAHAYU, VYMAHAYEMO, NAPOLYAHAYU, NAPOLEHLYVO, PEREKONLYVO, POPROSHU, POPROSYV BY, POPROSYLA B, VELYKE PROKHANNYA, BUDTE LASKAVI, BUDTE TAKI LASKAVI, CHY NE MOHLY B VY, ZROBIT LASKU, ZROBIT MYLIST, KHOCHU POPROSYTY, KHOTILOSYA B, VYMOHA, MAYTE LASKU',
    textsLatin:
      'SMS, SMSK*, SMSOK, ESEMES*, POVIDOMLEN*, REKLAM*, ROZSYL*, ROZSIL*, SPAM*, AKTSIYI, AKTSII, AKCIJI, AKTSIYAMY, AKTSIIAMI, AKCIJAMY, AKTSIY, AKCIJ, ZNYZHKY, ZNIZHKI, ZNYZHKAMY, ZNIZHKAMI, ZNYZHOK, ZNIZHOK, PROPOZYTSI*, PROPOZITSI*, PROPOZYCI*, PROMO, SPOVISHCHEN*, SPOVISCHEN*, NAHADUVAN*, NAGADUVAN*, NOVYNY, NOVINI, MARKETYNH*, MARKETING*, LYSTAMY, ESEMESK*, ROSYL*, KUPON*, ROZPRODAZH*, LYSTY, KATALOH*, INFORMUVANN*, OHOLOSHENN*, ZAPROSHENN*, KREDYTAMY, RYKLAM*',
    nosendLatin:
      'NE PYSHIT, NE PISHIT, NE NADSYLAYTE, NE NADSYLAITE, NE NADSILAITE, NE NADSYLAJTE, NE PRYSYLAYTE, NE PRYSYLAITE, NE PRISILAITE, NE PRYSYLAJTE, NE SHLIT, NE VIDPRAVLYAYTE, NE VIDPRAVLYAITE, NE VIDPRAVLIAITE, NE VIDPRAVLJAJTE, NE TURBUYTE, NE TURBUITE, NE TURBUJTE, NE NADSYLATY, NE NADSILATI, NE PYSATY, NE PISATI, NE PRYSYLATY, NE PRISILATI, NE SLATY, NE SLATI, NE SPAMTE, NE NADOKUCHAYTE, NE NADOKUCHAITE, NE NADOKUCHAJTE, NE DISTAVAYTE, NE DISTAVAITE, NE DISTAVAJTE, NE VYSYLAYTE, NE VYSYLAITE, NE VISILAITE, NE VYSYLAJTE, NE NADSYLALY, NE NADSILALI, NE PYSALY, NE PISALI, NE VIDSYLAYTE, NE VIDSYLAITE, NE VIDSILAITE, NE VIDSYLAJTE, NE POVIDOMLYAYTE, NE POVIDOMLYAITE, NE POVIDOMLIAITE, NE POVIDOMLJAJTE, NE NADSYLAY, NE NADSYLAI, NE NADSILAI, NE NADSYLAJ, NE KYDAYTE, NE KYDAITE, NE KIDAITE, NE KYDAJTE, NE TURBUVATY, NE TURBUVATI, NE TRYVOZHTE, NE ZAVALYUYTE, NE ZASYPAYTE, NE ROZSYLAYTE, NE NABRYDAYTE, NE TURBUVALY, NE PRYSYLALY, NE SLALY, NE VIDPRAVLYATY, NE PROPONUYTE, NE NAHADUYTE, NE ZVERTAYTES, NE TURBUY, NE NADOKUCHATY, NE NAVYAZUYTE, NE SHLIT MENI, NE NAPRAVLYAYTE, NE NADSYLATYMETE, NE ZADOVBUYTE, NE BOMBIT, NE INFORMUVATY, NE SPOVISHCHUVATY, NE NAHADUVATY, NE PROPONUVATY, NE DISTAVATY, NE SPAMYTY, NE NABRYDATY, NE KONTAKTUYTE, NE ZVERTAYTESYA, NE ZVYAZUYTES, NE ZVYAZUYTESYA, NE VYKHODTE NA ZVYAZOK, NE TREBA SPAMYTY, NE TREBA NADSYLATY, NE TREBA PYSATY, NE TREBA SLATY, NE TREBA NAHADUVATY, NE TREBA TURBUVATY, NE VARTO PYSATY, NE VARTO NADSYLATY, NE POTRIBNO PYSATY, NE POTRIBNO NADSYLATY, NE PYSHIT I NE DZVONIT, NE SMIYTE PYSATY, NE REKLAMUYTE, NE INFORMUYTE, NE SPOVISHCHAYTE, NE CHIPLYAYTES, NE CHIPLYAYTESYA, NE DOKUCHAYTE, NE CHIPAYTE, NE PRYSYLAY, NE POSYLAYTE, NE TERORYZUYTE, NE PESHIT, NE SHLYT',
    send1Latin: 'NE PYSHY, NE PISHI, NE SHLY, NE SHLI, NE SPAM',
    meLatin: 'MENI, MENE, NAM, NAS, SYUDY, SIUDI, SJUDY, ZI MNOYU, ZI MNOIU, ZI MNOJU',
    himLatin:
      'YOMU, IOMU, JOMU, YIY, YII, II, JIJ, YIM, IM, JIM, NA TSEY NOMER, NA TSEI NOMER, NA CEJ NOMER, MAMI, MOYIY, MOYII, MOII, MOJIJ, MOYEMU, MOEMU, MOJEMU, DYTYNI, DITINI, DONTSI, DONCI, SYNOVI, SINOVI',
    moreLatin:
      'BILSHE, NICHOHO, NICHOGO, NIKOLY, NIKOLI, BILSHE NICHOHO, BILSHE NICHOGO, NICHOHO BILSHE, NICHOGO BILSHE, VZAHALI, VZAGALI, BILSHE NIKOLY, BILSHE NIKOLI, ZHODNYKH, ZHODNYH, ZHODNIH, NADALI, NIYAKYKH, NIYAKYH, NIIAKIH, NIJAKYH, BILSH',
    sendingLatin:
      'PYSATY, PISATI, NADSYLATY, NADSILATI, PRYSYLATY, PRISILATI, SLATY, SLATI, VIDPRAVLYATY, VIDPRAVLIATI, VIDPRAVLJATY, SPAMYTY, SPAMITI, TURBUVATY, TURBUVATI, DISTAVATY, DISTAVATI, TERORYZUVATY, TERORIZUVATI, ROZSYLATY, ROZSILATI, NADOKUCHATY, NADOKUCHATI, CHIPLYATYSYA, CHIPLIATISIA, CHIPLJATYSJA, ZAVALYUVATY, ZAVALIUVATI, ZAVALJUVATY, DZVONYTY I PYSATY, DZVONITI I PISATI, POSYLATY, ZASYPATY, LIZTY, VYSYLATY, NABRYDATY, DZVONYTY, DOKUCHATY, TRYVOZHYTY, NAVYAZUVATY, DONYMATY, SPAMYTY MENE, SHLATY, NAHADUVATY, PROPONUVATY, REKLAMUVATY, MENE DISTAVATY, PYSHCHATY, DOVBATY, MUCHYTY, NAPRAVLYATY, SPOVISHCHATY, PYSATY I DZVONYTY, ZAKYDATY, MENI PYSATY, MENI SLATY, MENI NADSYLATY, BOMBYTY, BOMBARDUVATY, MENI DALI PYSATY, TELEFONUVATY',
    quitLatin:
      'DOSYT, DOSIT, HODI, GODI, PERESTANTE, PERESTAN, PRYPYNIT, PRIPINIT, PRYPYNYTY, PRIPINITI, PRYPYNY, PRIPINI, PRYPYNYAYTE, PRYPYNYAITE, PRIPINIAITE, PRYPYNJAJTE, KHVATYT, HVATYT, HVATIT, KINCHAYTE, KINCHAITE, KINCHAJTE, VYSTACHYT, VISTACHIT, PERESTATY, PERESTATI',
    haltLatin:
      'PRYPYNIT, PRIPINIT, PRYPYNYTY, PRIPINITI, ZUPYNIT, ZUPINIT, ZUPYNYTY, ZUPINITI, SKASUYTE, SKASUITE, SKASUJTE, SKASUVATY, SKASUVATI, VIDKLYUCHIT, VIDKLIUCHIT, VIDKLJUCHIT, VIDKLYUCHYTY, VIDKLIUCHITI, VIDKLJUCHYTY, PRYBERIT, PRIBERIT, VYMKNIT, VIMKNIT, VYMKNUTY, VIMKNUTI, ZABLOKUYTE, ZABLOKUITE, ZABLOKUJTE, ZNIMIT, PRYPYNYAYTE, PRYPYNYAITE, PRIPINIAITE, PRYPYNJAJTE',
    unwantedLatin:
      'NE KHOCHU, NE HOCHU, NE KHOCHEMO, NE HOCHEMO, NE BAZHAYU, NE BAZHAIU, NE BAZHAJU, NE TREBA, NE POTRIBNI, NE POTRIBNO, NE KHOTIV BY, NE HOTIV BY, NE HOTIV BI, NE KHOTILA B, NE HOTILA B, NE KHOTILA BY, NE HOTILA BY, NE HOTILA BI, NE PROSYV, NE PROSIV, NE PROSYLA, NE PROSILA, NE TSIKAVLYAT, NE TSIKAVLIAT, NE CIKAVLJAT, NE TSIKAVI, NE CIKAVI, NE POTRIBNA, NE ZAMOVLYAV, NE ZAMOVLIAV, NE ZAMOVLJAV, NE ZAMOVLYALA, NE ZAMOVLIALA, NE ZAMOVLJALA, NE POTREBUYU, NE POTREBUIU, NE POTREBUJU',
    receiveLatin: 'OTRYMUVATY, OTRIMUVATI, BACHYTY, BACHITI, CHYTATY, CHITATI, ODERZHUVATY, ODERZHUVATI, OTRYMATY, OTRIMATI',
    removeLatin:
      'PRYBERIT, PRIBERIT, PRYBRATY, PRIBRATI, VYKLYUCHIT, VIKLIUCHIT, VYKLJUCHIT, VYKLYUCHYTY, VIKLIUCHITI, VYKLJUCHYTY, VYDALIT, VIDALIT, VYDALYTY, VIDALITI, VYKRESLIT, VIKRESLIT, VYKRESLYTY, VIKRESLITI, VIDPYSHIT, VIDPISHIT, VIDPYSATY, VIDPISATI, ZNIMIT, ZITRIT, STERTY, STERTI, ZABERIT, VYPYSHIT, VIPISHIT, VYLUCHIT, VILUCHIT, VYLUCHYTY, VILUCHITI, VYKLYUCHY, VYKRESLY, VYVEDIT, VYKYNTE, VYPYSATY, VYTRIT, PRYBERY, VYTYAHNIT, ZABRATY, ZITRY, ZNIMY, VYKYN, VYKYNUTY, VYKRESLYUYTE, PRYBYRAYTE, VYDALYAYTE, VYKLYUCHAYTE, VIDKLYUCHIT, VIDKLYUCHYTY, VIDPYSHY, VYPYSHY, VYKLYUCHENNYA, VYLUCHENNYA, VYMAZHTE, ZNYATY, VYKYDAYTE, POVYKYDAYTE',
    listsLatin:
      'ROZSYLKY, ROZSILKI, ROZSYLOK, ROZSILOK, BAZY, BAZI, SPYSKU, SPISKU, SPYSKIV, SPISKIV, BAZ, PIDPYSKY, PIDPISKI, ROZSYLTSI, ROZSILTSI, ROZSYLCI, HRUPY, GRUPI, SYSTEMY, SISTEMI, OTRYMUVACHIV, KONTAKTIV, ADRESATIV, BAZY DANYKH, KLIYENTIV, ROZSYLKU, REYESTRU, PERELIKU, PERELIKIV, PERELIKU OTRYMUVACHIV, SPYSKU OTRYMUVACHIV, PIDPYSNYKIV, ABONENTIV, TELEFONNOYI KNYHY, SPYSKU ROZSYLKY, SPYSKIV ROZSYLKY, KLIYENTSKOYI BAZY, KLUBU, ROSYLKY, BAZY KLIYENTIV',
    lawyerLatin:
      'POLITSI*, POLICI*, SUD, SUDU, SKARH*, SKARG*, YURYST*, IURIST*, JURYST*, ADVOKAT*, PROKURATUR*, OMBUDSMEN*, ZAYAV*, ZAIAV*, ZAJAV*, AMKU, POZOV, UPOVNOVAZHEN*, DERZHPRODSPOZHYVSLUZHB*, DERZHPRODSPOZHIVSLUZHB*',
    holdLatin:
      'VY ZBERIHAYETE, VI ZBERIGAETE, VY ZBERIHAJETE, VY MAYETE, VI MAETE, VY MAJETE, U VAS YE, U VAS E, U VAS JE, U VAS, YE U VAS, E U VAS, JE U VAS, ZBERIHAYETE, ZBERIGAETE, ZBERIHAJETE, OBROBLYAYETE, OBROBLIAETE, OBROBLJAJETE, VY ZNAYETE, VI ZNAETE, VY ZNAJETE, ZBYRAYETE, ZBIRAETE, ZBYRAJETE, VY ZIBRALY, VI ZIBRALI, VY OBROBLYAYETE, VI OBROBLIAETE, VY OBROBLJAJETE, VY ZBYRAYETE, VI ZBIRAETE, VY ZBYRAJETE, ZNAYETE, ZNAETE, ZNAJETE, MAYETE, MAETE, MAJETE',
    dataLatin:
      'DANI, DANYKH, DANYH, DANIH, INFORMATSIYU, INFORMATSIIU, INFORMACIJU, AKAUNT, PROFIL, VIDOMOSTI, OBLIKOVYY ZAPYS, OBLIKOVYI ZAPYS, OBLIKOVII ZAPIS, OBLIKOVYJ ZAPYS',
    eraseLatin:
      'VYDALIT, VIDALIT, VYDALYTY, VIDALITI, VYDALY, VIDALI, ZITRIT, STERTY, STERTI, ZNYSHCHIT, ZNYSCHIT, ZNISHCHIT, ZNYSHCHYTY, ZNYSCHYTY, ZNISHCHITI, VYDALENNYA, VIDALENNIA, VYDALENNJA, PRYBERIT, PRIBERIT',
    againLatin: 'ZNOVU, ZNOV, NAZAD, POVTORNO',
    whoLatin:
      'TARAS, OLEKSANDR, SASHA, SERHIY, SERHII, SERGII, SERHIJ, DMYTRO, DMITRO, ANDRIY, ANDRII, ANDRIJ, IVAN, MAKSYM, MAKSIM, ANNA, ANYA, ANIA, ANJA, OLENA, OLHA, OLGA, NATALYA, NATALIA, NATALJA, NATALIYA, NATALIIA, NATALIJA, TETYANA, TETIANA, TETJANA, MARIYA, MARIIA, MARIJA, SVITLANA, IRYNA, IRINA, KATYA, KATIA, KATJA, KATERYNA, KATERINA, YULIYA, IULIIA, JULIJA, VOLODYMYR, VOLODIMIR, MYKOLA, MIKOLA, MYKHAYLO, MYHAILO, MIHAILO, MYHAJLO, PAVLO, IHOR, IGOR, OLEH, OLEG, ARTEM, ROMAN, DENYS, DENIS, OKSANA, HALYNA, GALINA, BOHDAN, BOGDAN, VIKTOR, PETRO, YURIY, YURII, IURII, JURIJ, VASYL, VASIL, SOFIYA, SOFIIA, SOFIJA, NADIYA, NADIIA, NADIJA',
  },
  patterns: {
    stop: `
      ^ [vidpyska|vidpiska|vidpysatysya|vidpysatys|vidpysatisya]
      [nosendLatin] (bilshe|vzhe) [kinLatin]
      [askingLatin] … [nosendLatin]
      [askingLatin] … [prypynyty|prypynennya|zupynyty|vyklyuchyty|prybraty|vykreslyty|vidklyuchyty|vidpysaty|vydalyty|vyluchyty] … [textsLatin|listsLatin|miy nomer|nash nomer|tsey nomer|danyy nomer]
      [prosyv|prosyla|prosyly|kazav|kazala|pysav|pysala] (zh|vas|vzhe|mene|vam|ya) (vas|mene|bilshe|miy nomer|meni|vzhe) [nosendLatin|vykreslyty mene|vyklyuchyty mene|prybraty mene|vydalyty mene|vidpysaty mene|vykreslyty|vidpysaty|vidchepytysya|vidchepytys|vydalyty miy nomer|prybraty miy nomer]
      [trychi|dvichi|try razy|dva razy|sto raziv|raziv sto|pyat raziv|desyat raziv|tysyachu raziv|bahato raziv|neodnorazovo|ne raz|vzhe] (vzhe|ya|vas|vam) (vas|vam|vzhe) [prosyv|prosyla|kazav|kazala|pysav|pysala|nadsylav|nadsylala] (vas|vam|mene|vzhe) [vykreslyty|vyklyuchyty|vidpysaty|stop|vidpysk*|vidmov*|prybraty mene|vydalyty mene|vidchepytysya|prypynyty|perestaty|ne slaty|ne pysaty|ne nadsylaty]
      [nouseLatin] (meni|nam|yiy|yomu|bilshe|syudy|mene|nas|vzhe|vam|dali|i) (meni|nam|bilshe|syudy|na tsey nomer|mene|vzhe|nichoho|dali) (nichoho|bilshe) [sendingLatin]
      [sendingLatin|nahaduvaty] (meni|nam|yiy|yomu|bilshe|syudy|mene|vzhe|pro tse) (bilshe|vzhe|teper) [nouseLatin]
      [darma|daremno|marno|bez tolku|nadarma|namarne] (vy|meni|syudy) (meni|syudy) [pyshete|shlete|nadsylayete|vytrachayete|starayetes|starayetesya|prysylayete|turbuyete]
      [ne vytrachayte|ne marnuyte|ne hayte|ne tratte] (na mene|daremno|bilshe|svoyi|sviy|miy|chas|hroshi) (na mene|daremno|svoyi|miy|sviy) [chas|hroshi|syly|nervy|sms|reklamu|smsky] … [na mene|na sms|na rozsyl*|na reklam*|na nas|na tsey nomer|meni]
      [kynuv|kynula|vnis|vnesla|dodav|dodala|zanis|zanesla|zakynuv|zakynula|vidpravyv|vidpravyla|letyte|vidpravlyayetes|ydete|poletyte|pidete] (vas|vash nomer|tsey nomer|ya|vy|vzhe|vashi) (vas|ya|vzhe) [blacklistLatin]
      [vy|vash nomer|tsey nomer] (vzhe|teper|u mene|vidteper|davno) (vzhe|u mene|teper|davno) [blacklistLatin|u bani|v bani|u blotsi|v blotsi|v ihnori|u chornomu spysku|v chornomu spysku|v chs|u chs|zablokovani|zabaneni|zablokovanyy]
      [zablokuvav|zablokuvala|zabanyv|zabanyla|blokuyu] (ya) [vas|vash nomer|vashu rozsylku|vashi sms]
      [ya vas|vas ya|vash nomer|ya vash nomer|vashi sms] (vzhe|davno|zaraz|prosto) [zablokuvav|zablokuvala|zabanyv|zabanyla|zablokuyu|blokuyu|zabanyu]
      zhod* … [vidklykano|vidklykanoyu|vidklykayu|vidklykaty|anulovano|nediysn*|vtratyla sylu|skasovuyu|prypynyayu|prypyneno|anulyuyu|bilshe ne dayu|zabyrayu|vvazhayte vidklykan*]
      [vidklykayu|zabyrayu|anulyuyu|prypynyayu|skasovuyu|vidklykaty|vidklykayemo] (svoyu|moyu|nadanu|ranishe|vam|nashu|svoyi|vsi|danu) (nadanu|ranishe|moyu|vam|danu) (nadanu) [zhodu|zhody|dozvil]
      [forgetLatin] (bud laska|vzhe|nazavzhdy|pro|nareshti) (bud laska|pro) [miy nomer|tsey nomer|miy telefon|nomer miy|nomer telefonu|nomerok|miy nomerok|pro mene|pro moye isnuvannya|pro tsey nomer|dorohu do|mene yak]
      [diedLatin] … [ne treba|ne potribno|bilshe ne|nema komu|ne shlit|ne pyshit|nosendLatin|vydalit|pryberit|vykreslit]
      [znyknit|zhynte|het|propadit|zabyraytes|zabyraytesya|kotitsya|idit|vymitaytes] (het|vzhe|nazavzhdy) [z moho telefonu|z moho nomera|z moho zhyttya|z telefonu|z moho telefona]
      [dayte|day] (meni|nam|lyudyam|vzhe|lyudyni|khoch|babusi) (vzhe|khoch|spokiyno|trokhy|nareshti) [spokoyu|spokiy|pozhyty|tyshi|zhyttya|tyshu|vidpochyty vid vas|pospaty|dykhaty|spokiyno zhyty]
      [pozbavte|zvilnit|uvolte|vryatuyte|pozhaliyte|pozbav|vberezhit] (mene|nas|vzhe|bud laska|miy telefon) (bud laska|vzhe|mene|nas) vid … [textsLatin|vashoyi uvahy|vashoyi turboty|vas|tsoho|tsiyeyi|svoyeyi uvahy]
      [ne potrebuyu|ne potrebuyemo|nema potreby|nemaye potreby|ne zatsikavlen*|nemaye interesu|nema interesu] (bilshe|ya|zovsim|vzahali) (v|u|otrymuvaty) (vashykh|vashoyi|tsykh|podalshykh|podibnykh|vashiy|otrymanni) (vashykh|podibnykh) [textsLatin|informatsiyi|uvazi|lystakh|znyzhkakh]
      i bez (vas|vashoho|vashykh|vashoyi) (textsLatin) [vystachaye|dosyt|toshno|nudno|klopotu vystachaye|problem vystachaye]
      [miy nomer|tsey nomer|danyy nomer|nomer miy|miy telefon|moho nomera|moyi kontakty|nash nomer] (bilshe|nadali|nikoly|dlya|shchob) [ne vykorystovuvavsya|ne vykorystovuvaty|ne chipayte|ne turbuvaty|ne turbuyte|ne vykorystovuvaly|ne chipaty]
      [wantthatLatin] & [notcomeLatin]
      [shchob] (ya|my) (bilshe|vas|vashykh|vashi|nikoly) (bilshe|vas|vashykh|vashi|nikoly) ne [bachyv*|chuv*|otrymuvav*|bachyla|chula|otrymuvala] (bilshe|vas|vash*|nikoly) [textsLatin|bilshe|vid vas|nomera|vash*]
      [textsLatin] (tut|syudy|na nomu|na tsomu nomeri|meni|u telefoni) [ne mistse|nemaye mistsya|zaboronen*|ne vitayetsya]
      [nomer|telefon|liniya] (u mene|tsey|tse|miy|vin) (u mene|tsey|robochyy|sluzhbovyy|osobystyy) (dlya|ne dlya|ne pryznachenyy dlya|tilky dlya|lyshe dlya) (roboty|vashoyi|vashykh|dzvinkiv) [reklam*|rozsyl*|spam*|aktsiy|roboty a ne|a ne dlya|ne dlya reklam*|ne dlya rozsyl*|ne dlya vashoyi|ne dlya vashykh]
      [bilshe] (meni|nam|syudy|yiy|yomu|vid vas) (meni|nam) [ne nadsylaty|ne slaty|ne pysaty|ne dzvonyty|ne turbuvaty|ne shlit|ne pyshit|ne nadsylayte] (nichoho|meni|bud laska|bilshe) $
      [ne nadsylaty|ne slaty|ne pysaty|ne turbuvaty] (meni|bilshe|nichoho|bud laska|nadali|mene) $
      [vvazhayte|mozhete vvazhaty|proshu vvazhaty|vvazhaty] (mene|miy nomer|shcho ya) (bilshe|vzhe|vidteper|teper) [vidpysan*|vidpysav*|vidmovyv*|ne pidpysan*|ne vash kliyent|ne kliyent*]
      [nichoho|niyaki|niyakykh|zhodnoyi|zhodnoho] (meni|bilshe|vid vas|vashykh|takoho) (meni|bilshe|vid vas) [ne shlit|ne nadsylayte|ne slaty|ne nadsylaty|ne vidpravlyayte|ne pyshit|ne proponuyte]
      [ya vzhe|my vzhe|vzhe|ya] … [zhyvu|pereyikhav|pereyikhala|vyyikhav|vyyikhala|pereyshov|pereyshla|prodav|prodala|zakryv|zakryla|zakryly|zminyv|zminyla|zvilnyvsya|zvilnylas|zvilnylasya] … [nosendLatin|nadsylaty|ne shlit|slaty|pysaty|pryberit|vykreslit|vidpyshit|vyklyuchit|ne treba bilshe|bilshe ne treba|bilshe ne potribn*]
      [pereyikhav|pereyikhala|vyyikhav|vyyikhala|pereyshov|pereyshla|prodav|prodala|zakryv|zakryla|zakryly|zminyv|zminyla|zvilnyvsya|zvilnylas|vyrosly|vyris] … [nosendLatin|nadsylaty|ne shlit|ne pyshit|slaty|pysaty|pryberit|vykreslit|vidpyshit|vyklyuchit|bilshe ne treba|bilshe ne potribn*]
      [textsLatin|dostavky|tovary|posluhy] … [ni do choho|ne potribni|ni na shcho|do lampochky|do odnoho mistsya] (vzhe|bilshe|meni|i|tozh|tomu) [ne shlit|ne nadsylayte|nosendLatin]
      [ne budu|ne zbyrayus|ne zbyrayusya|ne planuyu] (u vas|bilshe|nichoho|ya) (u vas|bilshe|nichoho) [kupuvaty|zamovlyaty|braty|korystuvatysya|korystuvatys] … [nosendLatin|ne treba|dosyt|hodi|vidchepitsya|vydalit|perestante|prypynit]
      [ya ne|my ne|bilshe ne|vzhe ne|davno ne] (vash|vasha|vashi|ye|u vas|zhyvu|korystuyus|korystuyusya|pratsyuyu) … [nosendLatin|ne shlit|ne pyshit|pryberit|vydalit mene|vykreslit|vyklyuchit|vidpyshit|prypynit]
      [removeLatin] (bud laska|terminovo|vzhe|nareshti|vy|proshu|mene|nas) (mene|nas|miy nomer|tsey nomer|miy telefon|mamu|yiyi|yoho|nomer) (bud laska|vzhe|terminovo|nareshti) (z|iz|zi|vid) (svoho|svoyeyi|vashykh|vashoyi|vashoho|vsikh|usikh|tsoho|tsiyeyi|tsykh|svoyikh|pereliku|spysku) (reklamnykh|reklamnoyi|spysku|bazy|sms|pereliku) [listsLatin|textsLatin|rozsylky|spovishchen|reklamy|nahaduvan|sms|novyn]
      [mene|nas|miy nomer|tsey nomer|mamu|babusyu|miy telefon] (tut|bud laska|bilshe|vzhe) (z|iz|zi|vid) (vashoyi|tsiyeyi|vashoho|tsoho|vashykh|usikh|vsikh|svoyeyi|svoho) (bazy|reklamnykh) [listsLatin|textsLatin] [vykreslit|vykreslyty|pryberit|vydalit|vyklyuchit|znimit|vykynte|vidpyshit|prybraty|vydalyty]
      [vidklyuchit|vidklyuchyty|vymknit|vyrubit|prypynit|pryberit|zahlushit] (meni|u mene|bud laska|nam|vzhe) (tsyu|tsey|vashu|vash|svoyu|tsi|vashi|vsi|svoyi|sviy|usyu|posluhu|sms) (posluhu|sms|vashu|sharmanku) [textsLatin|sharmanku|plativku|informuvannya|balahan|tsyrk|potik]
      [nabryd*|distal*|zadovbal*|zayibal*|ostohydl*|ostochortil*|zamuchyl*|zadral*|vtomyl*|zamakhal*|dopekl*|zakolupal*] (vzhe|meni|mene|vy|svoyimy|vashi|tsi|vasha|nas|oti) (vzhe|vashi|tsi|vy|vashymy|svoyimy|meni|mene|oti) (vashi|tsi|svoyimy) [textsLatin|obitsyanky|propozytsiyi|lysty|pyshchannya]
      [textsLatin] (vashi|meni|mene|nam|vzhe|ot) (vzhe|ot|meni|mene|de|tut|do) (vzhe|ot tut) [poperek horla|v pechinkakh|u pechinkakh|nabryd*|distal*|zadovbal*|ostohydl*|zamuchyl*|zayibal*|ne dayut spokoyu|ne daye spokoyu|kistkoyu v horli|vtomyl*|zadral*|sydyat]
      [sytyy|syta|syti] (vzhe|po horlo|ya) (po horlo|ya) (vashymy|tsymy|vashoyu|vzhe) [textsLatin]
      [ne dozvolyayu|ne dozvolyav*|zaboronyayu|ne davav* prava|nemaye dozvolu] (vam|bilshe|nikomu|meni|ya|katehorychno) (bilshe|meni|sobi|na|vam) [sendingLatin|textsLatin|vykorystovuvaty miy|dzvonyty|korystuvatysya moyim]
      [ya|my|katehorychno|rishuche] (katehorychno|rishuche|povnistyu|bilshe) [proty|vidmovlyayus vid|vidmovlyayusya vid|ne zhoden na|ne zhodna na|zaperechuyu proty] (otrymannya|bud yakykh|vashykh|vashoyi|tsykh|tsiyeyi|takykh|nadsylannya) (reklamnykh|vashykh) [textsLatin]
      [vidmovlyayus|vidmovlyayusya|vidmovlyayemosya|vidmovlyus|vidmovytys|vidmovytysya|vidmova] (vid|ya) (vid|vsikh|usikh|vsiyeyi|bud yakykh|podalshykh|vashykh|vashoyi|tsiyeyi|tsykh|podalshoho) (otrymannya|podalshykh|reklamnykh|vashykh|reklamnoyi|vsikh) [textsLatin|informuvannya|spilkuvannya]
      [u spokoyi|v spokoyi|u spokoyu] (mene|nas|lyudynu|mamu|babusyu|miy nomer|miy telefon) (vzhe|bud laska|nareshti) [zalyshte|lyshit|zalysh]
      [zalyshte|lyshit|zalysh|zalyshyty|lyshy] (vy|vzhe|miy nomer|miy telefon|bud laska|babusyu|mamu|moyu|lyudynu|lyudey) (mamu|vzhe|babusyu|cholovika|bud laska|mene|nas|nareshti|syna|donku) [v spokoyi|u spokoyi|v spokoyu|u spokoyu]
      [ne khochu|ne bazhayu|ne khochemo|ne khotilosya b|ne khotiv by|ne khotila b] (bilshe|ya|nikoly) (bilshe) (nichoho) [bachyty|chuty|otrymuvaty|chytaty|znaty] (vid vas|vas|vash|vashi|pro vas|vashykh|bilshe|niyakykh|tsi) (vid vas|bilshe|novyn)
      [dosyt|hodi|vystachyt|khvatyt] (vzhe) z mene (vzhe) (vashykh|tsykh|tsiyeyi|vashoyi|otykh) (vashykh|vashi) [textsLatin|znyzhok|aktsiy|propozytsiy]
      [ne nada|ny nada|nynada|nenada] (meni|myne|nam) (meni|bilshe) (vashoyi|vashykh|vashu) [textsLatin|ryklam*|ryklamm*]
      [ny pyshit|ny pyshyt|ne pyshyt|nypyshit|nepyshit|neshlit|ny shlit|ny shlyt|ny nadsylayte|nenadsylayte|ne prysylayty|ny prysylayte] (meni|meni bilshe|bilshe|myne|syudy)
      ^ (vzhe) [vidpyshit|vidpishit|vidpyshy|vidpishi|vidchepitsya|vidchepitsia|vidchepitsja|zalyshte mene|zalishte mene] (vzhe) $
      proshu (vas) [prypynyty|pripiniti|zupynyty|zupiniti|vyklyuchyty mene|vikliuchiti mene|vykljuchyty mene|vidpysaty mene|vidpisati mene|vydalyty miy nomer|vydalyty mii nomer|vidaliti mii nomer|vydalyty mij nomer|vidklyuchyty|vidkliuchiti|vidkljuchyty] (rozsylku|rozsilku|nadsylannya|nadsilannia|nadsylannja)
      [vydalit|vidalit|pryberit|priberit|zitrit|vydalyty|vidaliti|sterty|sterti] … [miy nomer|mii nomer|mij nomer|tsey nomer|tsei nomer|cej nomer|miy telefon|mii telefon|mij telefon]
      ^ (bud laska|proshu) [nosendLatin] $
      [nosendLatin] (bilshe) [meLatin|himLatin]
      [nosendLatin] [moreLatin]
      [nosendLatin] … [textsLatin]
      [moreLatin] (meni|mene|yomu|iomu|jomu|yiy|yii|ii|jij|nam|syudy|siudi|sjudy) (bud laska|proshu) [nosendLatin|send1Latin]
      [meLatin|himLatin] (bud laska|proshu) bilshe [nosendLatin|send1Latin]
      [meni|nam|yomu|iomu|jomu|yiy|yii|ii|jij] (bilshe) (bud laska|proshu) [nosendLatin]
      [send1Latin] meni bilshe
      [quitLatin] (meni|vzhe|mene|nam|yomu|iomu|jomu|yiy|yii|ii|jij) (vzhe|bud laska|mene) [sendingLatin]
      [quitLatin] [tsyu|tsiu|cju|svoyu|svoiu|svoju|vash|tsi|ci|vashu|svoyi|svoi|svoji|tsey|tsei|cej|sviy|svii|svij] [textsLatin]
      [haltLatin] (meni|bud laska|tsyu|tsiu|cju|vashu|tsi|ci|svoyu|svoiu|svoju|vzhe|sviy|svii|svij|vsi|usi|vashi|tsey|tsei|cej|moyu|moiu|moju) (tsyu|tsiu|cju|vashu|vashi|svoyi|svoi|svoji) [textsLatin|pidpysku|pidpisku]
      [zadovbaly|zadovbali|distaly|distali|zayibaly|zaibali|zajibaly|zamuchyly|zamuchili|nabrydly|nabridli|nabryd|nabrid|zadraly|zadrali] (vzhe|mene|vy|vi) (vy|vi|vzhe|svoyeyu|svoeiu|svojeju|zi|z|svoyimy|svoimi|svojimy|vashi|vashymy|vashimi|vasha) [textsLatin]
      [yak zhe|iak zhe|jak zhe|vy|vi] (vy|vi) (meni|vzhe) (vzhe) [nabrydly|nabridli|distaly|distali|zadovbaly|zadovbali]
      ^ (yak zhe|iak zhe|jak zhe|vy|vi|yak|iak|jak) (vy|vi|vzhe) [zadovbaly|zadovbali|distaly|distali|nabrydly|nabridli|zayibaly|zaibali|zajibaly] (vzhe) $
      [vidvalit|vidchepitsya|vidchepitsia|vidchepitsja|vidvaly|vidvali|vidchepys|vidchepis|vidstante] (vid mene|vzhe|zi svoyimy|zi svoimi|zi svojimy|z vashymy|z vashimi) [textsLatin|vzhe|vid mene]
      ^ (vzhe) [vidvalit|vidchepitsya|vidchepitsia|vidchepitsja|vidstante|idit na khuy|idit na hui|idit na huj|ydit nakhuy|idit nahui|jdit nahuj|idit lisom|idit v dupu] (vzhe) $
      [idit|ydit|jdit|pishly|pishli|kotitsya|kotitsia|kotitsja] (vy|vi) … zi [svoyimy|svoimi|svojimy] [textsLatin]
      [zalyshte|zalishte|lyshit|lishit] (mene|nas) (vzhe|bud laska) [v|u] [spokoyi|spokoi|spokoji]
      [dayte|daite|dajte|day|dai|daj] (meni|vzhe|nam) (vzhe|nareshti|khoch|hoch) [spokiy|spokii|spokij]
      [unwantedLatin] (bilshe|vashi|vasha|meni|zhodnykh|zhodnyh|zhodnih|tsi|ci|vid vas|niyakykh|niyakyh|niiakih|nijakyh|ya|ia|ja) (bilshe|vashi|vasha|vashykh|vashyh|vashih|tsi|ci|vid vas|zhodnykh|zhodnyh|zhodnih) [textsLatin]
      [unwantedLatin] (bilshe|nikoly|nikoli|vid vas|tse|ce) [receiveLatin] (bilshe|vashi|vashu|vid vas|tsi|ci|zhodnykh|zhodnyh|zhodnih|tsyu|tsiu|cju|nichoho|nichogo|niyakykh|niyakyh|niiakih|nijakyh) (bilshe|vid vas|reklamni) [textsLatin]
      [ne khochu|ne hochu|ne bazhayu|ne bazhaiu|ne bazhaju|ne khochemo|ne hochemo] (bilshe) (tse|ce|tsoho|tsogo|coho|nichoho|nichogo) (vid vas) [receiveLatin] (vid vas|bilshe)
      [ne khochu|ne hochu|ne bazhayu|ne bazhaiu|ne bazhaju] (bilshe) (shchob|schob) (vy|vi) (meni) (bilshe) [pysaly|pisali|prysylaly|prisilali|nadsylaly|nadsilali|turbuvaly|turbuvali]
      [ne khochu|ne hochu|ne bazhayu|ne bazhaiu|ne bazhaju] (bilshe) [nichoho|nichogo|zhodnykh|zhodnyh|zhodnih] vid vas
      [ne treba|ne potribno|nema choho|nema chogo] (meni|nam|bilshe) (bilshe|meni) [sendingLatin]
      [meni|nam] (vasha|vashi|tsi|ci|tsya|tsia|cja|bilshe|tse|ce|vzahali|vzagali) (bilshe|vzahali|vzagali) [textsLatin] (bilshe|vzahali|vzagali) [ne potribna|ne potribni|ne tsikavi|ne cikavi|ne tsikava|ne cikava|ne potribno|ne tsikavyt|ne tsikavit|ne cikavyt]
      [meni|nam] (bilshe|vzahali|vzagali) [ne potribna|ne potribni|ne tsikavi|ne cikavi|ne treba] (vasha|vashi|vashykh|vashyh|vashih|tsi|ci|tsya|tsia|cja|tsykh|tsyh|tsih|cyh) [textsLatin]
      [vasha|vashi|tsya|tsia|cja|tsi|ci] [textsLatin] (meni|bilshe|mene|vzahali|vzagali) (bilshe|vzahali|vzagali) [ne potribna|ne potribni|ne tsikavi|ne cikavi|ne tsikava|ne cikava|ne tsikavyt|ne tsikavit|ne cikavyt|ne tsikavlyat|ne tsikavliat|ne cikavljat]
      [zhodnykh|zhodnyh|zhodnih|niyakykh|niyakyh|niiakih|nijakyh|bez|dosyt|dosit|ne treba] (bilshe|meni|vashykh|vashyh|vashih|vashoyi|vashoi|vashoji|tsykh|tsyh|tsih|cyh|tsiyeyi|tsiei|cijeji) [sms|smsok|povidomlen|rozsylok|rozsilok|reklamy|reklami|spamu|rozsylky|rozsilki|spovishchen|spovischen|propozytsiy|propozytsii|propozitsii|propozycij]
      [removeLatin] (bud laska|proshu|terminovo|vzhe|nareshti) (mene|miy nomer|mii nomer|mij nomer|tsey nomer|tsei nomer|cej nomer|miy telefon|mii telefon|mij telefon) (bud laska|proshu) (z|iz|zi|vid) (vashoyi|vashoi|vashoji|tsiyeyi|tsiei|cijeji|tsykh|tsyh|tsih|cyh|vashoho|vashogo|vsikh|vsih|bazy|bazi|spysku|spisku|svoyeyi|svoei|svojeji|vashykh|vashyh|vashih|danykh|danyh|danih) [listsLatin]
      [vidpyshit|vidpishit|vyklyuchit|vikliuchit|vykljuchit|vykreslit|vikreslit|vidpyshy|vidpishi|pryberit|priberit|vypyshit|vipishit] (bud laska|proshu|terminovo|vzhe|nareshti) [mene|nas|miy nomer|mii nomer|mij nomer|tsey nomer|tsei nomer|cej nomer]
      mene (bud laska|proshu|vzhe|yakos|iakos|jakos) [vidpysaty|vidpisati|vidpyshit|vidpishit|vyklyuchyty|vikliuchiti|vykljuchyty|vyklyuchit|vikliuchit|vykljuchit|vykreslyty|vikresliti|prybraty|pribrati]
      [khochu|hochu|khotiv by|hotiv by|hotiv bi|khotila b|hotila b|bazhayu|bazhaiu|bazhaju|proshu|mozhna] (mene) [vidpysatysya|vidpisatisia|vidpysatysja|vidpysatys|vidpisatis|vidpysaty|vidpisati|vyklyuchyty|vikliuchiti|vykljuchyty] (vid|z|mene)
      [vidmovlyayusya|vidmovliaiusia|vidmovljajusja|vidmovlyayus|vidmovliaius|vidmovljajus|vidmovytysya|vidmovitisia|vidmovytysja|vidmovytys|vidmovitis|vidmova|vidpysuyus|vidpisuius|vidpysujus|vidpysatysya|vidpisatisia|vidpysatysja|vidpysatys|vidpisatis] vid (otrymannya|otrimannia|otrymannja|vashykh|vashyh|vashih|vashoyi|vashoi|vashoji|vsikh|vsih|tsiyeyi|tsiei|cijeji|tsykh|tsyh|tsih|cyh) [textsLatin]
      [vidklykaty|vidklikati|vidklykayu|vidklikaiu|vidklykaju|anulyuyu|anuliuiu|anuljuju|skasovuyu|skasovuiu|skasovuju|znimayu|znimaiu|znimaju] (svoyu|svoiu|svoju|moyu|moiu|moju|danu) [zhodu|zgodu]
      [ne davav|ne davala|ne dayu|ne daiu|ne daju|ne pidpysuvav|ne pidpisuvav|ne pidpysuvala|ne pidpisuvala] (vam|ya|ia|ja|zhodnoyi|zhodnoi|zhodnoji|svoyeyi|svoei|svojeji|nikomu) (vam|zhodnoyi|zhodnoi|zhodnoji|svoyeyi|svoei|svojeji) [zhody|zgodi|dozvolu|zhodu|zgodu|dozvil] (na)
      [shche odna|sche odna|shche odne|sche odne|shche raz|sche raz|shche odyn|sche odyn|shche odin|nastupna|nastupne] (sms|povidomlennya|povidomlennia|povidomlennja|raz|taka|reklama|take|spam|smska) … [lawyerLatin]
      (yakshcho|yakscho|iakshcho|jakshcho) (shche|sche|vy|vi) (raz|ne prypynyte|ne pripinite|ne perestanete) … [pryyde|pryide|priide|pryjde|nadishlete|napyshete|napishete|pysaty|pisati|slaty|slati] … [lawyerLatin]
      [podam|napyshu|napishu|pyshu|pishu|zvernusya|zvernusia|zvernusja|poskarzhusya|poskarzhusia|poskarzhusja] (na vas) (skarhu|skargu|do|zayavu|zaiavu|zajavu|v) (na vas|do|v) [lawyerLatin]
      [skilky raziv|skilki raziv|yakyy raz|yakyi raz|iakii raz|jakyj raz|vtretye|vtrete|vtretje|vdruhe|vdruge|vostannye|vostanne|vostannje|skilky mozhna|skilki mozhna] … [pysaty|pisati|prosyty|prositi|proshu|povtoryuvaty|povtoriuvati|povtorjuvaty|hovoryty|govoriti|pyshu|pishu|kazhu|nadsylaty|nadsilati]
      [pysav|pisav|pysala|pisala|nadsylav|nadsilav|nadsylala|nadsilala|nadislav|nadislala] (vam|vzhe) … stop
      [ne tsikavo|ne cikavo|ne tsikavyt|ne tsikavit|ne cikavyt|netsikavo|necikavo] … [nosendLatin]
      ? ^ (meni|mene) (tse|ce|vzhe|bilshe) [ne tsikavo|ne cikavo|ne tsikavyt|ne tsikavit|ne cikavyt|netsikavo|necikavo|ne potribno] (tse|ce|dyakuyu|diakuiu|djakuju) $
      ? [nikoly|nikoli|nide] (na tse|na ce|do vas|u vas|ya|ia|ja) (ne) [pidpysuvavsya|pidpisuvavsia|pidpysuvavsja|pidpysuvalas|pidpisuvalas|pidpysuvalasya|pidpisuvalasia|pidpysuvalasja|reyestruvavsya|reestruvavsia|rejestruvavsja|reyestruvalas|reestruvalas|rejestruvalas|reyestruvalasya|reestruvalasia|rejestruvalasja]
      ^ stop (i) [skazhit|napyshit|napishit|vydalit|vidalit|zvidky|zvidki|zitrit]
      [vydalit|vidalit|pryberit|priberit|zitrit|zabudte|vydalyty|vidaliti|sterty|sterti|prybraty|pribrati] (bud laska|proshu|vzhe) [miy nomer|mii nomer|mij nomer|tsey nomer|tsei nomer|cej nomer|miy telefon|mii telefon|mij telefon|nomer miy|nomer mii|nomer mij]`,
    stop_all: `
      [vidpyshit|vidpishit|vidpysatysya|vidpisatisia|vidpysatysja|vidpysatys|vidpisatis|vidpysaty|vidpisati|vidpyshit mene|vidpishit mene|pryberit mene|priberit mene|vyklyuchit mene|vikliuchit mene|vykljuchit mene] (mene|odrazu|bud laska) [vid usoho|vid usogo|vid vsoho|vid vsogo|vid usikh|vid usih|z usikh|z usih|iz usikh|iz usih|zi vsikh|zi vsih|zvidusil|vid vsikh|vid vsih]
      [prypynit|pripinit|zupynit|zupinit|skasuyte|skasuite|skasujte|vidklyuchit|vidkliuchit|vidkljuchit] (absolyutno|absoliutno|absoljutno) [vsi rozsylky|vsi rozsilki|usi rozsylky|usi rozsilki|vse|use|vsi povidomlennya|vsi povidomlennia|vsi povidomlennja|usi povidomlennya|usi povidomlennia|usi povidomlennja|vsi pidpysky|vsi pidpiski]
      [zhodnykh|zhodnyh|zhodnih|ne khochu|ne hochu|nichoho|nichogo] … vid [usikh vashykh|usih vashyh|usih vashih|vsikh vashykh|vsih vashyh|vsih vashih|zhodnoyi z vashykh|zhodnoyi z vashyh|zhodnoi z vashih|zhodnoji z vashyh|zhodnoho vashoho|zhodnogo vashogo|bud yakykh vashykh|bud yakyh vashyh|bud iakih vashih|bud jakyh vashyh]
      [usikh|usih|vsikh|vsih|zhodnoho|zhodnogo|zhodnoyi|zhodnoi|zhodnoji] (z) [vashykh|vashyh|vashih] [mahazyniv|magaziniv|brendiv|kompaniy|kompanii|kompanij|rozsylok|rozsilok|spyskiv|spiskiv|marok|firm]`,
    start: `
      [khochu|hochu|khotiv by|hotiv by|hotiv bi|khotila b|hotila b|khochemo|hochemo|mozhna|povernit] [againLatin] (vashu|vashi|meni) [receiveLatin|pidpysatysya|pidpisatisia|pidpysatysja|pidpysatys|pidpisatis|rozsylku|rozsilku]
      [pidpyshit|pidpishit|pidpysaty|pidpisati|dodayte|dodaite|dodajte|povernit|uvimknit] [mene|meni] (bud laska) [againLatin|v rozsylku|v rozsilku|na rozsylku|na rozsilku|do spysku|do spisku|rozsylku|rozsilku]
      [vidnovit|vidnovyty|vidnoviti|uvimknit|povernit] (meni|bud laska|moyu|moiu|moju) [textsLatin|pidpysku|pidpisku]
      [vidpysavsya|vidpisavsia|vidpysavsja|vidpysalas|vidpisalas|vidpysalasya|vidpisalasia|vidpysalasja] [vypadkovo|vipadkovo|pomylkovo|pomilkovo]
      [vypadkovo|vipadkovo|pomylkovo|pomilkovo] [vidpysavsya|vidpisavsia|vidpysavsja|vidpysalas|vidpisalas|vidpysalasya|vidpisalasia|vidpysalasja]`,
    help: `
      yak [vidpysatysya|vidpysatys|vidmovytysya]
      ^ (a) [hto tse|shcho tse|khto tse|sho tse|hto vy] (take|vzahali) $
      [khto|hto] (meni) [shle|nadsylaye|nadsilae|nadsylaje|prysylaye|prisilae|prysylaje|pyshe|pishe] (meni|tsi|ci|tse|ce) [textsLatin|tse|ce]
      ^ (a) [khto pyshe|hto pyshe|hto pishe|khto meni pyshe|hto meni pyshe|hto meni pishe|vy khto|vy hto|khto vy|hto vy] (vzahali|vzagali) $
      ^ (a) [vy|vi] [khto|hto] (tse|ce|taki) (vzahali|vzagali) $
      [khto|hto] (tse|ce) [meni pyshe|meni pishe|pyshe meni|nadsylaye meni]
      [yaka|iaka|jaka|shcho tse za|scho tse za|shcho ce za|shcho za|scho za] (tse|ce) [kompaniya|kompaniia|kompanija|firma|orhanizatsiya|organizatsiia|orhanizacija]
      (a) [yak|iak|jak] (meni|ya|ia|ja|vid tsoho|vid tsogo|vid coho|mozhna|vid vas|nam|z tsoho|z tsogo|z coho) (meni|mozhna|vid tsoho|vid tsogo|vid coho|mozhu) [vidpysatysya|vidpisatisia|vidpysatysja|vidpysatys|vidpisatis|vidmovytysya|vidmovitisia|vidmovytysja|vidmovytys|vidmovitis|vidklyuchyty|vidkliuchiti|vidkljuchyty|skasuvaty pidpysku|skasuvati pidpisku|vyyty z rozsylky|vyity z rozsylky|viiti z rozsilki|vyjty z rozsylky|zupynyty|zupiniti|prypynyty|pripiniti]
      [yak|iak|jak|de|kudy|kudi] (z vamy|z vami|mozhna|meni|vam) (z vamy|z vami|mozhna) [zvyazatysya|zviazatisia|zvjazatysja|zvyazatys|zviazatis|zvjazatys|podzvonyty|podzvoniti|zatelefonuvaty|zatelefonuvati]
      ^ potribna [dopomoha|dopomoga] $
      [yak|iak|jak] (meni|mozhna|ya|ia|ja) (mozhna|mozhu) [vidpysatysya|vidpisatisia|vidpysatysja|vidpysatys|vidpisatis|vidmovytysya|vidmovitisia|vidmovytysja|vidmovytys|vidmovitis] vid (otrymannya|otrimannia|otrymannja|tsykh|tsyh|tsih|cyh|vashykh|vashyh|vashih|vashoyi|vashoi|vashoji|tsiyeyi|tsiei|cijeji|vsikh|vsih) [textsLatin]
      vid [koho|kogo] (tse|ce|tsya|tsia|cja) [povidomlennya|povidomlennia|povidomlennja|sms|rozsylka|rozsilka]`,
    access: `
      [yaki|iaki|jaki|yaka|iaka|jaka|yaku|iaku|jaku] (moyi|moi|moji|personalni|osobysti|osobisti|same) (personalni) [dani|informatsiya|informatsiia|informacija|informatsiyu|informatsiiu|informaciju|vidomosti] (pro mene|moyi|moi|moji) [holdLatin] (pro mene)
      [yaki|iaki|jaki|yaka|iaka|jaka] [dani|informatsiya|informatsiia|informacija|vidomosti] … pro mene
      [shcho|scho] (vy|vi) (pro mene) (vzahali|vzagali|shche|sche) [znayete|znaete|znajete|zberihayete|zberigaete|zberihajete|u vas ye|u vas e|u vas je|mayete|maete|majete]
      [shcho|scho] [u vas ye|u vas e|u vas je|vy znayete|vi znaete|vy znajete|vy zberihayete|vi zberigaete|vy zberihajete] pro mene
      [zvidky|zvidki|yak|iak|jak|de] (u vas|vy|vi|tse|ce|vzahali|vzagali|vam|do vas) (vzahali|vzagali|potrapyv|potrapiv|vzyaly|vziali|vzjaly|diznalysya|diznalisia|diznalysja|distaly|distali|vzyavsya|vziavsia|vzjavsja|znayshly|znaishly|znaishli|znajshly|ye|e|je|vidomyy|vidomyi|vidomii|vidomyj|otrymaly|otrimali|miy|mii|mij) (miy|mii|mij|tsey|tsei|cej|moyi|moi|moji|do vas) [nomer|telefon|dani|kontakt|kontakty|kontakti]
      [khto|hto] (vam|tse|ce|vas) (dav|zlyv|zliv|povidomyv|povidomiv|peredav|prodav|nadav) (vam) (miy|mii|mij|moyi|moi|moji|vam) [nomer|telefon|dani|kontakt]
      [kopiyu|kopiiu|kopiju|kopiya|kopiia|kopija|vypysku|vipisku|vyvantazhennya|vivantazhennia|vyvantazhennja|spysok|spisok] (vsikh|vsih|usikh|usih) (moyikh|moyih|moih|mojih|moyeyi|moei|mojeji|personalnykh|personalnyh|personalnih|svoyikh|svoyih|svoih|svojih|osobystykh|osobystyh|osobistih) (personalnykh|personalnyh|personalnih|osobystykh|osobystyh|osobistih) [danykh|danyh|danih|informatsiyi|informatsii|informaciji]
      [nadishlit|nadayte|nadaite|nadajte|pokazhit|vyshlit|vishlit|povidomte] (meni) (vsi|usi|yaki|iaki|jaki) (moyi|moi|moji|personalni|osobysti|osobisti|dani) (personalni|osobysti|osobisti|pro mene) [dani|pro mene]
      [pravo na dostup|dostup do moyikh danykh|dostup do moyih danyh|dostup do moih danih|dostup do mojih danyh|dostup do personalnykh danykh|dostup do personalnyh danyh|dostup do personalnih danih]`,
    erase: `
      [eraseLatin] (bud laska|nehayno|nehaino|negaino|nehajno|terminovo) (vsi|usi|vsikh|vsih|usikh|usih|vsyu|vsiu|vsju|povnistyu|povnistiu|povnistju) (moyi|moi|moji|moyikh|moyih|moih|mojih|miy|mii|mij|svoyi|svoi|svoji|svoyikh|svoyih|svoih|svojih|moyu|moiu|moju) (personalni|personalnykh|personalnyh|personalnih|osobysti|osobisti|osobystykh|osobystyh|osobistih) [dataLatin]
      [eraseLatin] (bud laska) (vse|use|vsyu|vsiu|vsju) (dani|informatsiyu|informatsiiu|informaciju|shcho|scho) (u vas) pro mene
      [eraseLatin] (bud laska) [vse|use] (dani|shcho|scho) (u vas ye|u vas e|u vas je|vy|vi) [pro mene|znayete|znaete|znajete]
      [vymahayu|vimagaiu|vymahaju|proshu|khochu|hochu] [eraseLatin] (vsi|usi|vsikh|vsih|usikh|usih) (moyi|moi|moji|moyikh|moyih|moih|mojih) (personalnykh|personalnyh|personalnih|personalni|osobystykh|osobystyh|osobistih) [dataLatin]
      [zabudte pro mene|pravo na zabuttya|pravo na zabuttia|pravo na zabuttja|pravo buty zabutym|pravo buti zabutim]
      [vydalit|vidalit|pryberit|priberit|zitrit|vydalyty|vidaliti|sterty|sterti] … [miy nomer|mii nomer|mij nomer|tsey nomer|tsei nomer|cej nomer|miy telefon|mii telefon|mij telefon]`,
    wrong_number: `
      ^ (tse|vybachte) [ne toy nomer|ne toi nomer|vy pomylylysya] $
      [vy pomylylysya|vi pomililisia|vy pomylylysja|vy pomylylys|vi pomililis|pomylylysya|pomililisia|pomylylysja|pomylylys|pomililis|pomylyvsya|pomilivsia|pomylyvsja|pereplutaly|pereplutali] (mabut|napevno) [nomerom|nomer|adresatom|lyudynoyu|liudinoiu|ljudynoju]
      ^ (vy|vi) [pomylylysya|pomililisia|pomylylysja|pomylylys|pomililis|pomylylas|pomililas] (mabut|napevno) $
      [vy|vi|mabut|zdayetsya|zdaetsia|zdajetsja] ne [tudy|tudi] [potrapyly|potrapili|pyshete|pishete|dzvonyte|dzvonite]
      ^ ne [tudy|tudi] [potrapyly|potrapili]
      [ya ne|ia ne|ja ne|tse ne|ce ne|mene zvaty ne|mene zvati ne|mene ne zvaty|mene ne zvati] [whoLatin]
      [nemaye|nemae|nemaje] [tut|takoho|takogo|takoyi|takoi|takoji|takykh|takyh|takih]
      [ne znayu|ne znaiu|ne znaju|nemaye tut|nemae tut|nemaje tut|tut nemaye|tut nemae|tut nemaje|ne zhyve|ne zhive] (tut|ya|ia|ja) [niyakoho|niiakogo|nijakoho|niyakoyi|niiakoi|nijakoji|takoho|takogo|takoyi|takoi|takoji|zhodnoho|zhodnogo|zhodnoyi|zhodnoi|zhodnoji]
      [tse|ce|u vas] (ne miy|ne mii|ne mij|chuzhyy|chuzhyi|chuzhii|chuzhyj|nepravylnyy|nepravylnyi|nepravilnii|nepravylnyj|ne toy|ne toi|ne toj) nomer
      [vy pyshete|vi pishete|pyshete|pishete|pyshit|pishit] [ne tomu|chuzhomu|inshiy lyudyni|inshii lyudyni|inshii liudini|inshij ljudyni|neznayomomu|neznaiomomu|neznajomomu]`,
    nothing: `
      ne [prypynyayte|prypynyaite|pripiniaite|prypynjajte|prypynit|pripinit|perestante|perestavayte|perestavaite|perestavajte|zupynyayte|zupynyaite|zupiniaite|zupynjajte|zupynyaytesya|zupynyaitesya|zupiniaitesia|zupynjajtesja|skasovuyte|skasovuite|skasovujte|skasuyte|skasuite|skasujte|vidpysuyte|vidpysuite|vidpisuite|vidpysujte|vydalyayte|vydalyaite|vidaliaite|vydaljajte|vidklyuchayte|vidklyuchaite|vidkliuchaite|vidkljuchajte]
      ne [prypynyayetsya|pripiniaetsia|prypynjajetsja|perestaye|perestae|perestaje|prypynytsya|pripinitsia|prypynytsja|perestane|perestayu|perestaiu|perestaju]
      [chomu|navishcho|navischo|koly|koli] (vy|vi|meni|my|mi|zh) (meni|bilshe|znovu) [nosendLatin|ne pyshete|ne pishete|ne nadsylayete|ne nadsilaete|ne nadsylajete]
      [skasuvaty|skasuvati|skasuyte|skasuite|skasujte|skasovuyu|skasovuiu|skasovuju|skasuvaly|skasuvali|vidmovytysya vid|vidmovitisia vid|vidmovytysja vid|vidmovlyayusya vid|vidmovliaiusia vid|vidmovljajusja vid|vidmovlyus vid|vidmovlius vid|vidmovljus vid|vydalyty|vidaliti|vydalit|vidalit|vydalyv|vidaliv|vydalyla|vidalila|zupynit|zupinit|vidklyuchit|vidkliuchit|vidkljuchit|vidklyuchyly|vidkliuchili|vidkljuchyly|perenesty|perenesti] (bud laska|moye|moe|moje|miy|mii|mij|svoyu|svoiu|svoju|sviy|svii|svij|zapys|zapis|tsey|tsei|cej|zavtrashniy|zavtrashnii|zavtrashnij|meni|na) (bud laska|miy|mii|mij|zavtrashniy|zavtrashnii|zavtrashnij) [zapys*|zapis*|zamovlenn*|vizyt*|vizit*|zustrich*|bron|bronyuvann*|broniuvann*|bronjuvann*|reys*|reis*|rejs*|kvyt*|kvit*|desert*|pryyom*|pryiom*|priiom*|pryjom*|stolyk*|stolik*|dostavk*|foto*|koment*|post|svitlo|vodu|haz|gaz|trenuvann*|zanyatt*|zaniatt*|zanjatt*|dohovir|dogovir|strakhuvann*|strahuvann*|kredyt*|kredit*|kod]
      [ne nadsylayte|ne nadsylaite|ne nadsilaite|ne nadsylajte|ne vidpravlyayte|ne vidpravlyaite|ne vidpravliaite|ne vidpravljajte|ne shlit|ne vysylayte|ne vysylaite|ne visilaite|ne vysylajte] … [zamovlenn*|posylk*|posilk*|tovar*|hroshi|groshi|kuryer*|kurer*|kurjer*|dokument*|rakhunok|rahunok|sohodni|sogodni|zavtra|poshtoyu|poshtoiu|poshtoju|poky|poki]
      [ne pyshit|ne pishit|ne pyshy|ne pishi|ne dzvonit|ne dzvony|ne dzvoni] … [zaraz|sohodni|sogodni|poky|poki|v chat|u chat|v hrupu|v grupu|do]
      [kazhe|skazav|skazala|krychyt|krichit|pyshe|pishe] … [stop|dosyt|dosit|perestan|prypyny|pripini|hodi|godi]
      [stop syhnal|stop signal|stop syhnaly|stop signali|stop kran|na stopi|stop lyst|stop list]
      [kinets|kinec|kintsya|kintsia|kincja|do kintsya|do kintsia|do kincja|v kintsi|v kinci] [roku|tyzhnya|tizhnia|tyzhnja|misyatsya|misiatsia|misjacja|vulytsi|vulitsi|vulyci|svitu|dnya|dnia|dnja|filmu|matchu|sezonu]
      [vydalyly|vidalili|vydalyv|vidaliv|vydalyla|vidalila] (mene) [z|iz] [chatu|hrupy|grupi|druziv]
      [zalyshte|zalishte|zalysh|zalish] (meni) [zamovlennya|zamovlennia|zamovlennja|posylku|posilku|povidomlennya|povidomlennia|povidomlennja]
      [pidpyska|pidpiska] na [zhurnal|hazetu|gazetu|fitnes|mehoho|megogo]`,
  },
} as const;
