/** Russian in Latin letters, as people type it who have no other keyboard; see ru.ts, which holds the same in its own letters. */
export const latin = {
  groups: {
    wantthatLatin:
      'HOCHU CHTOBY, HOCHU CHTOB, SDELAYTE TAK CHTOBY, SDELAYTE TAK CHTOB, SDELAT TAK CHTOBY, SDELAT TAK CHTOB, HOTELOS BY CHTOBY, HOTEL BY CHTOBY, HOTELA BY CHTOBY, ZHELAYU CHTOBY, PROSHU CHTOBY, TREBUYU CHTOBY, NUZHNO CHTOBY, NADO CHTOBY, CHTO SDELAT CHTOBY, CHTO MNE SDELAT CHTOBY, CHTO NADO SDELAT CHTOBY, HOTIM CHTOBY, SDELAY TAK CHTOBY, DOBYUS CHTOBY, PROSBA CHTOBY, NE HOCHU CHTOBY, NE ZHELAYU CHTOBY, NE HOCHU CHTOB',
    nouseLatin:
      'NEZACHEM, NECHEGO, NEKOMU, NET SMYSLA, SMYSLA NET, BESPOLEZNO, BESSMYSLENNO, BEZ TOLKU, ZRYA, NAPRASNO, NE K CHEMU, NI K CHEMU, NET NUZHDY, NET NEOBHODIMOSTI, NET NADOBNOSTI, NE STOIT, NE NADO, NE NUZHNO, NE TREBUETSYA, POLNO, NE UTRUZHDAYTES, NE TRUDITES, NE STARAYTES, NI K CHEMU BOLSHE, SMYSL, PERESTANTE, PREKRATITE, HVATIT, BESTOLKU, NE IMEET SMYSLA, BROSTE, KONCHAYTE, ZAVYAZYVAYTE, DOVOLNO, NE VZDUMAYTE, NE SMEYTE, NE PYTAYTES',
    notcomeLatin:
      'NE PRIHODILO, NE PRIHODILI, NE PRISYLALI, NE PISALI, NE SLALI, NE BESPOKOILI, NE ZVONILI I NE PISALI, NE ISPOLZOVALSYA, NE DERGALI, NE TROGALI, NE OTPRAVLYALI, NE NADOEDALI, NE DOSTAVALI, PERESTALI, PERESTALO, OSTAVILI V POKOE, OTSTALI, UDALILI MOY NOMER, VYCHERKNULI, ISKLYUCHILI, OTPISALI, VY ZAMOLCHALI, ZABYLI MOY NOMER, PREKRATILI, PREKRATILIS, PRIHODILA REKLAMA, SLALI MNE, PISALI MNE, MNE PISALI, MNE SLALI, MENYA BESPOKOILI',
    kinLatin:
      'MATERI, MUZHU, ZHENE, BABUSHKE, DEDUSHKE, OTTSU, PAPE, MAMU, BABUSHKU, DEDUSHKU, DEDA, DEDU, OTTSA, DOCHKE, DETYAM, RODITELYAM, MOYU, MOEGO, MOIH, SOTRUDNIKAM, NA DANNYY NOMER, NA MOY NOMER, NA MOY TELEFON, PO ETOMU NOMERU, PO DANNOMU NOMERU, NA NASH NOMER, NA RABOCHIY TELEFON, NA RABOCHIY NOMER',
    forgetLatin:
      'ZABUDTE, ZABUD, ZABYT, POTERYAYTE, POTERYAY, POTERYAT, VYKINTE, VYKINUT, VYBROSTE, VYBROSIT, SOZHGITE, SOTRI, UDALI, POZABUDTE, VYCHERKNITE, VYCHERKNUT, SOTRITE',
    diedLatin:
      'UMER, UMERLA, UMERLI, SKONCHALSYA, SKONCHALAS, POGIB, POGIBLA, POHORONILI, POHORONIL, POHORONILA, NET V ZHIVYH, NE STALO, USHEL IZ ZHIZNI, USHLA IZ ZHIZNI, POKOYNYY, POKOYNAYA, POKOYNOGO, POKOYNOY, POKOYNOMU, NA TOM SVETE, NA KLADBISCHE, TRAUR',
    blacklistLatin: 'V CHS, V CHERNYY SPISOK, V BAN, V SPAM, V BLOK, V IGNOR, V SPAM LIST',
    askingLatin:
      'PROSBA, PROSHU, PROSIM, TREBUYU, TREBUEM, NASTAIVAYU, NASTOYATELNO, UBEDITELNO, POPROSHU, POPROSIL BY, POPROSILA BY, VELIKA PROSBA, BOLSHAYA PROSBA, BUDTE DOBRY, BUDTE LYUBEZNY, BUDTE TAK DOBRY, NE MOGLI BY VY, SDELAYTE MILOST, NADEYUS VY, HOCHU POPROSIT, HOTELOS BY, OBYAZYVAYU, PREDPISYVAYU, TREBOVANIE',
    textsLatin:
      'SMS, SMSK*, SMSOK, ESEMES*, SOOBSCHENI*, SOOBSHENI*, SOOBSHCHENI*, REKLAM*, RASSYL*, RASSIL*, SPAM*, AKTSII, AKCII, AKTSIYAMI, AKCIYAMI, AKCIJAMI, AKTSIY, AKCIJ, SKIDKI, SKIDKAMI, SKIDOK, PREDLOZHENI*, PROMO, UVEDOMLENI*, OPOVESCHENI*, OPOVESHENI*, OPOVESHCHENI*, NAPOMINANI*, NOVOSTI, MARKETING*, PISMAMI, ESEMESK*, RASYL*, KUPON*, RASPRODAZH*, PISMA, PISEM, KATALOG*, MESSEDZH*, INFORMIROVAN*, IZVESCHENI*, PRIGLASHENI*',
    nosendLatin:
      'NE PISHITE, NE PRISYLAYTE, NE PRISILAITE, NE PRISYLAJTE, NE SHLITE, NE OTPRAVLYAYTE, NE OTPRAVLYAITE, NE OTPRAVLJAJTE, NE BESPOKOYTE, NE BESPOKOITE, NE BESPOKOJTE, NE TREVOZHTE, NE DOSTAVAYTE, NE DOSTAVAITE, NE DOSTAVAJTE, NE SPAMTE, NE SPAM, NE PRISYLAT, NE PRISILAT, NE PISAT, NE OTPRAVLYAT, NE OTPRAVLJAT, NE SLAT, NE BESPOKOIT, NE UVEDOMLYAYTE, NE UVEDOMLYAITE, NE UVEDOMLJAJTE, NE DONIMAYTE, NE DONIMAITE, NE DONIMAJTE, NE VYSYLAYTE, NE VISILAITE, NE VYSYLAJTE, NE VYSYLAT, NE VISILAT, NE PRISYLALI, NE PRISILALI, NE PISALI, NE SLALI, NE SVYAZYVAYTES, NE SVYAZIVAITES, NE SVJAZYVAJTES, NE PRISYLAY, NE PRISILAI, NE PRISYLAJ, NE SKIDYVAYTE, NE SKIDIVAITE, NE SKIDYVAJTE, NE ZVONITE I NE PISHITE, NE NADOEDAYTE, NE DOKUCHAYTE, NE OTVLEKAYTE, NE PRISTAVAYTE, NE ZAVALIVAYTE, NE ZASYPAYTE, NE ZASORYAYTE, NE RASSYLAYTE, NE POSYLAYTE, NE NAPOMINAYTE, NE BESPOKOILI, NE OTPRAVLYALI, NE SHLALI, NE KIDAYTE, NE PREDLAGAYTE, NE NAVYAZYVAYTE, NE TROGAYTE MENYA, NE RASSYLAT, NE TREVOZHIT, NE BESPOKOY, NE OTPRAVLYAY, NE SPAMTE MNE, NE TERRORIZIRUYTE, NE BESITE, NE NAZVANIVAYTE, NE SKIDYVAYTE MNE, NE DONIMAYTE MENYA, NE OPOVESCHAYTE, NE INFORMIRUYTE, NE VYSYLAY, NE PRISYLAYTE NICHEGO, NE NADO SLAT, NE NADO PISAT, NE NADO PRISYLAT, NE NAPRAVLYAYTE, NE NAPRAVLYAT, NE ZASYLAYTE, NE ZADALBYVAYTE, NE STROCHITE, NE BOMBITE, NE INFORMIROVAT, NE UVEDOMLYAT, NE NAPOMINAT, NE PREDLAGAT, NE DOSTAVAT, NE SPAMIT, NE NADOEDAT, NE KONTAKTIRUYTE, NE OBRASCHAYTES, NE SVYAZYVATSYA, NE VYHODITE NA SVYAZ, NE NADO SPAMIT, NE NADO OTPRAVLYAT, NE NADO NAPOMINAT, NE NADO BESPOKOIT, NE STOIT PISAT, NE STOIT PRISYLAT, NE NUZHNO PISAT, NE NUZHNO PRISYLAT, NE NUZHNO SLAT, NE PISHITE I NE ZVONITE, NE VZDUMAYTE PISAT, NE SMEYTE PISAT, NE SMEYTE SLAT, NE REKLAMIRUYTE, NE RASPROSTRANYAT, NE UTRUZHDAYTES PISAT, NE TROGAYTE, NI PISHITE, NE PESHITE, NE PISHYTE, NE PRISYLAYTI, NI PRISYLAYTE, NE PRESYLAYTE, NE PRISILAYTE, NEPISHITE, NEPRISYLAYTE, NESHLITE, NE SHLITI, NE PISHITI, NE BESPOKOYTI, NE BEZPOKOYTE, NE BEZPOKOIT',
    send1Latin: 'NE PISHI, NE SHLI, NE SPAM',
    meLatin: 'MNE, MENYA, MENJA, NAM, NAS, SO MNOY, SO MNOI, SO MNOJ, KO MNE, SYUDA, SJUDA',
    himLatin: 'EMU, EY, EI, EJ, IM, NA ETOT NOMER, NA NOMER, MAME, MOEY, MOEI, MOEJ, MOEMU, REBENKU, DOCHERI, SYNU, SINU',
    moreLatin:
      'BOLSHE, BOLEE, NICHEGO, NIKOGDA, BOLSHE NICHEGO, NICHEGO BOLSHE, VOOBSCHE, VOOBSHE, VOOBSHCHE, BOLSHE NIKOGDA, NIKAKIH, NIKAKIKH, NIKAKIX, VPRED',
    sendingLatin:
      'PISAT, PRISYLAT, PRISILAT, SLAT, OTPRAVLYAT, OTPRAVLJAT, SPAMIT, BESPOKOIT, DOSTAVAT, ZAVALIVAT, DONIMAT, TERRORIZIROVAT, DOMOGATSYA, DOMOGATSJA, RASSYLAT, RASSILAT, ZVONIT I PISAT, NADOEDAT, PRISTAVAT, SHLAT, POSYLAT, ZASYPAT, DERGAT, NAPRYAGAT, PRESLEDOVAT, VYSYLAT, NAVYAZYVAT, VPARIVAT, ZASORYAT, TREVOZHIT, NAZVANIVAT, SPAMIT MENYA, KIDAT, SORIT, NAPOMINAT, PREDLAGAT, REKLAMIROVAT, MENYA DOSTAVAT, PILIKAT, TREZVONIT, DOLBIT, DOLBITSYA, MUCHIT, NAPRAVLYAT, UVEDOMLYAT, PISAT I ZVONIT, ZAKIDYVAT, STROCHIT, MNE PISAT, MNE SLAT, MNE PRISYLAT, TRATIT NA MENYA, BOMBIT, BOMBARDIROVAT',
    quitLatin:
      'HVATIT, KHVATIT, XVATIT, PERESTANTE, PERESTAN, PREKRATITE, PREKRATI, PREKRATIT, PREKRASCHAYTE, PREKRASHAITE, PREKRASHCHAJTE, KONCHAYTE, KONCHAITE, KONCHAJTE, ZAVYAZYVAYTE, ZAVYAZIVAITE, ZAVJAZYVAJTE, ZAKANCHIVAYTE, ZAKANCHIVAITE, ZAKANCHIVAJTE, DOVOLNO, PERESTAT, KOGDA VY PERESTANETE, KOGDA VI PERESTANETE',
    haltLatin:
      'PREKRATITE, PREKRATIT, OSTANOVITE, OSTANOVIT, OTMENITE, OTMENIT, OTKLYUCHITE, OTKLJUCHITE, OTKLYUCHIT, OTKLJUCHIT, UBERITE, VYRUBITE, VIRUBITE, ZABLOKIRUYTE, ZABLOKIRUITE, ZABLOKIRUJTE, PRIOSTANOVITE, SNIMITE, VYKLYUCHITE, VIKLYUCHITE, VYKLJUCHITE, VYKLYUCHIT, VIKLYUCHIT, VYKLJUCHIT',
    unwantedLatin:
      'NE HOCHU, NE KHOCHU, NE XOCHU, NE HOTIM, NE KHOTIM, NE XOTIM, NE ZHELAYU, NE ZHELAJU, NE NADO, NE NUZHNY, NE NUZHNI, NE NUZHNO, NE HOTEL BY, NE KHOTEL BI, NE XOTEL BY, NE HOTELA BY, NE KHOTELA BI, NE XOTELA BY, NE PROSIL, NE PROSILA, NE INTERESUYUT, NE INTERESUJUT, NE INTERESNY, NE INTERESNI, NE NUZHNA, NE ZAKAZYVAL, NE ZAKAZIVAL, NE ZAKAZYVALA, NE ZAKAZIVALA, NE SOGLASEN NA, NE SOGLASNA NA',
    receiveLatin: 'POLUCHAT, VIDET, CHITAT, PRINIMAT, POLUCHIT',
    removeLatin:
      'UBERITE, UBRAT, ISKLYUCHITE, ISKLJUCHITE, ISKLYUCHIT, ISKLJUCHIT, UDALITE, UDALIT, VYCHERKNITE, VICHERKNITE, VYCHERKNUT, VICHERKNUT, OTPISHITE, OTPISAT, SNIMITE, SOTRITE, STERET, UBERI, OTPISHI, VYKINTE, VIKINTE, VYPISHITE, VIPISHITE, UDALI, ISKLYUCHI, VYCHERKNI, VYVEDITE, VYBROSITE, VYPISAT, VYNESITE, IZYMITE, STERITE, UDALITE MENYA, VYNTE, SOTRI, SNIMI, VYKIN, VYKINUT, VYBROSTE, VYBROS, VYCHERKIVAYTE, UBIRAYTE, UDALYAYTE, ISKLYUCHAYTE, PODOTRITE, IZVLEKITE, SPISHITE, OTKLYUCHITE, OTKLYUCHIT, UDALYAYTE MENYA, VYPISHI, VYPIHNITE, UBERITI, UDALITI, ISKLYUCHENIE',
    listsLatin:
      'RASSYLKI, RASSILKI, RASSYLOK, RASSILOK, BAZY, BAZI, SPISKA, SPISKOV, BAZ, PODPISKI, RASSYLKE, RASSILKE, BAZE, GRUPPY, GRUPPI, SISTEMY, SISTEMI, SISTEMY RASSYLKI, BAZY DANNYH, POLUCHATELEY, RASSYLKU, KONTAKTOV, ADRESATOV, CHERNOGO SPISKA, KLIENTOV, REESTRA, PODPISCHIKOV, ABONENTOV, TELEFONNOY KNIGI, KARTOTEKI, SPISKA RASSYLKI, SPISKOV RASSYLKI, RASYLKI, KLIENTSKOY BAZY, KLUBA',
    lawyerLatin:
      'FAS, POLITSI*, POLICI*, SUD, SUDU, ZHALOB*, ROSKOMNADZOR*, YURIST*, JURIST*, ADVOKAT*, PROKURATUR*, RKN, ROSPOTREBNADZOR*, ZAYAVLENI*, ZAJAVLENI*, ISK',
    holdLatin:
      'VY HRANITE, VI KHRANITE, VY XRANITE, VY IMEETE, VI IMEETE, U VAS EST, U VAS, EST U VAS, HRANITE, KHRANITE, XRANITE, OBRABATYVAETE, OBRABATIVAETE, VY ZNAETE, VI ZNAETE, SOBIRAETE, VY SOBRALI, VI SOBRALI, VY OBRABATYVAETE, VI OBRABATIVAETE, VY SOBIRAETE, VI SOBIRAETE, ZNAETE, IMEETSYA, IMEETSJA, IMEYUTSYA, IMEJUTSJA, VY DERZHITE, VI DERZHITE, HRANYATSYA, KHRANYATSYA, XRANJATSJA',
    dataLatin:
      'DANNYE, DANNIE, DANNYH, DANNIKH, DANNYX, INFORMATSIYU, INFORMACIYU, INFORMACIJU, AKKAUNT, PROFIL, SVEDENIYA, SVEDENIJA, UCHETNUYU ZAPIS, UCHETNUJU ZAPIS',
    eraseLatin: 'UDALITE, UDALIT, UDALI, SOTRITE, STERET, UNICHTOZHTE, UNICHTOZHIT, UDALENIYA, UDALENIJA, UDALENIE, UBERITE, UDALENII',
    againLatin: 'SNOVA, OPYAT, OPJAT, ZANOVO, OBRATNO, POVTORNO',
    whoLatin:
      'ANDREY, ANDREI, ANDREJ, ALEKSANDR, SASHA, SERGEY, SERGEI, SERGEJ, DMITRIY, DMITRII, DMITRIJ, DIMA, ALEKSEY, ALEKSEI, ALEKSEJ, IVAN, MAKSIM, ANNA, ANYA, ANJA, ELENA, LENA, OLGA, NATALYA, NATALJA, NATASHA, TATYANA, TATJANA, TANYA, TANJA, MARIYA, MARIJA, MASHA, SVETLANA, IRINA, KATYA, KATJA, EKATERINA, YULIYA, JULIJA, NASTYA, NASTJA, VLADIMIR, NIKOLAY, NIKOLAI, NIKOLAJ, MIHAIL, MIKHAIL, MIXAIL, PAVEL, IGOR, OLEG, ARTEM, ROMAN, DENIS, NINA, GALINA, STEPAN, VIKA',
  },
  patterns: {
    stop: `
      ^ (ya|da) [otkazyvayus|otkazyvaus|otpisyvayus|otpisyvaus] (ot) (rassylki|smsok|sms)
      ne (shli|pishi|shlite) bolshe
      ^ [otpiska|otpisatsya|otpisatsia|otpishite menya]
      [nosendLatin] (bolshe|uzhe) [kinLatin]
      [askingLatin] … [nosendLatin]
      [askingLatin] … [prekratit|prekrascheniya|prekraschenii|ostanovit|isklyuchit|ubrat|vycherknut|otklyuchit|otpisat|udalit] … [textsLatin|listsLatin|moy nomer|nash nomer|dannyy nomer|etot nomer]
      [prosil*|prosili|govoril*|pisal*|poprosil*] (zhe|vas|uzhe|menya|vam|ved|ya) (vas|menya|bolshe|moy nomer|mne|uzhe) [nosendLatin|ne spamit|isklyuchit menya|vycherknut menya|udalit menya|ubrat menya|otpisat menya|vycherknut|otstat|otpisat|otklyuchit rassylku]
      [trizhdy|dvazhdy|tri raza|dva raza|raz sto|sto raz|raz pyat|pyat raz|desyat raz|tysyachu raz|mnogo raz|neodnokratno|ne raz|uzhe] (uzhe|ya|vas|vam) (vas|vam|uzhe) [prosil*|govoril*|pisal*|otpravlyal*|otpravil*] (vas|vam|menya|uzhe) [isklyuchit|vycherknut|otpisat|stop|otpisk*|otkaz*|ubrat menya|udalit menya|otstat|prekratit|perestat|ne slat|ne pisat|ne prisylat]
      [nouseLatin] (mne|nam|ey|emu|bolshe|syuda|menya|nas|uzhe|vam|i) (mne|nam|bolshe|syuda|na etot nomer|menya|uzhe|nichego) (nichego|bolshe) [sendingLatin]
      [sendingLatin|nazvanivat|napominat] (mne|nam|ey|emu|bolshe|syuda|menya|uzhe|ob etom) (bolshe|uzhe|teper) [nouseLatin]
      [zrya|naprasno|vpustuyu|bestolku|bez tolku] (vy|mne|tolko|syuda) (mne|syuda) [pishete|shlete|prisylaete|tratite|staraetes|otpravlyaete]
      [ne tratte|ne trat|ne teryayte|ne rashoduyte] (na menya|zrya|bolshe|svoi|svoe|moe|moi|vashi|uzhe) (na menya|zrya|svoi|moe|moi|svoe) [vremya|dengi|sily|nervy|sms|bumagu|reklamu|smski] … [na menya|na sms|na rassyl*|na reklam*|na nas|na etot nomer|mne]
      [ne tratte|ne teryayte] (na menya|na nas) (na menya|na nas|svoe|zrya) [vremya|sily|dengi|sms]
      [kinul*|vnes*|dobavil*|zanes*|zakinul*|pomestil*|otpravil*|zapihnul*|uleteli|uletaete|letite|otpravlyaetes|idete|otpravites|poletite] (vas|vash nomer|etot nomer|ya|vy|uzhe|vashi) (vas|ya|uzhe) [blacklistLatin]
      [vy|vash nomer|etot nomer] (uzhe|teper|u menya|otnyne|davno) (uzhe|u menya|teper|davno) [blacklistLatin|v bane|v bloke|v ignore|v chernom spiske|v chs|zablokirovany|zabaneny|zablocheny|zablokirovan mnoy]
      [zablokiroval|zablokirovala|zablochil|zablochila|zabanil|zabanila|blokiruyu|blochu|banyu] (ya) [vas|vash nomer|vashu rassylku|vashi sms]
      [ya vas|vas ya|vash nomer|ya vash nomer|vashi sms] (uzhe|davno|seychas|prosto) [zablokiroval|zablokirovala|zablochil|zablochila|zabanil|zabanila|zablokiruyu|blokiruyu|zabanyu|zablochu|banyu|blochu]
      soglasi* … [otozvano|otozvannym|otzyvayu|otozvat|annulirovano|nedeystviteln*|utratilo silu|otmenyayu|prekraschayu|prekrascheno|annuliruyu|bolshe ne dayu|zabirayu]
      [otzyvayu|zabirayu|annuliruyu|prekraschayu|otmenyayu|otozvat|otzyvaem] (svoe|moe|dannoe|ranee|vam|nashe|svoi|vse) (dannoe|ranee|moe|vam|vydannoe) (dannoe) (soglasie|soglasiya|razreshenie) [soglasie|soglasiya|razreshenie]
      [forgetLatin] (pozhaluysta|uzhe|navsegda|pro|o|i|nakonets) (pozhaluysta|pro|o) [moy nomer|etot nomer|moy telefon|nomer moy|moy nomerok|nomer telefona|nomerok|pro menya|o moem suschestvovanii|pro moe suschestvovanie|pro etot nomer|dorogu k|dorogu na moy|menya kak]
      [diedLatin] … [ne nado|ne nuzhno|bolshe ne|nekomu|ne shlite|ne pishite|nosendLatin|udalite|uberite|vycherknite]
      [ischeznite|sginte|uydite|von|propadite|ubiraytes|provalivayte|katites|svalite|udalites] (von|uzhe|navsegda|nafig) [iz moego telefona|s moego telefona|s moego nomera|iz moey zhizni|iz telefona|iz moih soobscheniy]
      [dayte|day] (mne|nam|lyudyam|uzhe|cheloveku|hot|babushke|stariku) (uzhe|hot|spokoyno|nemnogo|nakonets) [pokoya|pokoy|pozhit|tishiny|tishinu|zhitya|otdohnut ot vas|pospat|dyshat]
      [izbavte|uvolte|ogradite|osvobodite|poschadite|ogradi|izbav|spasite] (menya|nas|uzhe|pozhaluysta|moy telefon) (pozhaluysta|uzhe|menya|nas) ot … [textsLatin|vashego vnimaniya|vashey zaboty|vas|etogo|etoy|svoego vnimaniya]
      [ne nuzhdayus|ne nuzhdaemsya|net nuzhdy|net potrebnosti|ne zainteresovan*|net interesa|net neobhodimosti] (bolshe|ya|sovsem|voobsche|ni) (v|vo|poluchat) (kakih|vashih|vashey|etih|dalneyshih|podobnyh|vashem|poluchenii) (vashih|podobnyh) [textsLatin|informatsii|vnimanii|pismah]
      i bez (vas|vashego|vashih|vashey) (textsLatin) [hvataet|dostatochno|toshno|problem hvataet|zabot hvataet|zabot polno|problem polno]
      [moy nomer|etot nomer|dannyy nomer|nomer moy|moy telefon|moego nomera|moi kontakty|nash nomer] (bolshe|vpred|v dalneyshem|nikogda|dlya|chtoby) [ne ispolzovalsya|ne ispolzovat|ne trogayte|ne bespokoit|ne trevozhte|ne zadeystvuyte|ne ispolzovali|ne trogat|ne svetite|ne bespokoyte]
      [wantthatLatin] & [notcomeLatin]
      [chtob|chtoby] (ya|my) (bolshe|vas|vashih|vashi|nikogda) (bolshe|vas|vashih|vashi|nikogda) ne [videl*|slyshal*|poluchal*] (bolshe|vas|vash*|nikogda) [textsLatin|bolshe|ot vas|nomera|vash*]
      [textsLatin] (tut|zdes|syuda|na nem|na etom nomere|mne|v telefone) [ne mesto|net mesta|zapreschen*|ne privetstvuetsya]
      [nomer|telefon|simka|liniya] (u menya|etot|eto|moy|on) (u menya|etot|rabochiy|sluzhebnyy|lichnyy) (dlya|ne dlya|ne prednaznachen dlya|tolko dlya) (raboty|ne dlya|vashey|vashih|zvonkov) [reklam*|rassyl*|spam*|aktsiy|raboty a ne|a ne dlya|ne dlya reklam*|ne dlya rassyl*|ne dlya vashey|ne dlya vashih|ne dlya aktsiy]
      [nomer|telefon|on] (etot|u menya|moy|tolko|voobsche) ne (dlya|prednaznachen dlya) (vashey|vashih|etoy|vsyakoy|polucheniya) [textsLatin]
      [bolshe] (mne|nam|syuda|ey|emu|ot vas) (mne|nam) [ne prisylat|ne slat|ne pisat|ne zvonit|ne bespokoit|ne trevozhit|ne shlite|ne pishite|ne napravlyat] (nichego|mne|pozhaluysta|bolshe) $
      [ne prisylat|ne slat|ne pisat|ne napravlyat|ne bespokoit|ne trevozhit] (mne|bolshe|nichego|pozhaluysta|vpred|menya) $
      [ne pishite|ne shlite|ne zvonite|ne bespokoyte] (mne|bolshe|i) [ne zvonite|ne pishite|ne shlite|ne bespokoyte|ne spamte|ne nadoedayte]
      [schitayte|mozhete schitat|proshu schitat|schitat] (menya|moy nomer|chto ya) (bolshe|uzhe|otnyne|teper|moe) [otpisan*|otpisal*|otkazal*|ne podpisan*|vybyvsh*|ne vash klient|ne klient*|soglasie]
      [nichego|nikakie|nikakih|ni odnoy|ni odnogo] (mne|bolshe|ot vas|vashih|takogo) (mne|bolshe|ot vas|ne) [ne shlite|ne prisylayte|ne slat|ne prisylat|ne napravlyat|ne otpravlyayte|ne pishite|ne predlagayte]
      [ne budu|ne sobirayus|ne planiruyu|ne nameren|ne namerena|ne stanu] (u vas|bolshe|nichego|ya) (u vas|bolshe|nichego) [pokupat|zakazyvat|brat|polzovatsya|obsluzhivatsya|oformlyat] … [nosendLatin|ne nado|hvatit|otstante|udalite|perestante|prekratite|ne tratte]
      [ya ne|my ne|bolshe ne|uzhe ne|davno ne] (vash|vasha|vashi|yavlyayus|u vas|zhivu|polzuyus|obsluzhivayus|rabotayu|hozhu|vozhu|ezzhu) … [nosendLatin|ne shlite|ne pishite|uberite|udalite menya|vycherknite|isklyuchite|otpishite|prekratite|hvatit|pisat nezachem|slat nezachem]
      [prodal*|pereehal*|uehal*|smenil*|zakryli|zakryl*|pereshel|pereshla|uvolil*|razvelis|vyshla na pensiyu|vyshel na pensiyu|kupil* u drugih|kupil* v drugom|vyrosli|vyros] … [nosendLatin|slat|prisylat|ne shlite|ne pishite|uberite|vycherknite|isklyuchite|otpishite|mozhete ne|bolshe ne nado|bolshe ne nuzhn*]
      [removeLatin] (pozhaluysta|srochno|uzhe|nakonets|vy|proshu|menya|nas) (menya|nas|moy nomer|etot nomer|moy telefon|mamin nomer|mamu|ee|ego|nam) (pozhaluysta|uzhe|srochno|nakonets) (iz|s|so|ot) (svoego|svoey|vashih|vashey|vashego|vseh|etogo|etoy|etih|svoih|vash|vsyakih|reklamnyh|reklamnoy) (reklamnyh|reklamnoy|spiska|bazy|sms|klientskoy|obschego) [listsLatin|textsLatin|rassylki|uvedomleniy|opovescheniy|reklamy|napominaniy|sms|novostey]
      [menya|nas|moy nomer|etot nomer|mamu|babushku|moy telefon] (tut|pozhaluysta|bolshe|uzhe) (iz|s|so|ot) (vashey|etoy|vashego|etogo|vashih|vseh|svoey|svoego) (bazy|reklamnyh) [listsLatin|textsLatin] [vycherkn*|uberi*|udali*|isklyuch*|snimi*|vykin*|vypishi*|otpish*|ubrat|udalit]
      [isklyuchit|isklyuchite|isklyuchenie|isklyucheniya|vycherknut] (nash|moy|dannyy|etot|ukazannyy|moego|nashego|nomera) (nomer|telefon|nomera|telefonnyy|abonentskiy) [nomer|telefon|telefona|nomera|iz]
      [otklyuchite|otklyuchit|vyklyuchite|vyrubite|prekratite|uberite|zaglushite] (mne|u menya|pozhaluysta|nam|uzhe) (etu|etot|vashu|vash|svoyu|eti|vashi|vse|etu vashu|svoi|svoy|vsyu|uslugu|sms) (uslugu|sms|vashu|sharmanku) [textsLatin|sharmanku|plastinku|kanitel|informirovanie|treskotnyu|balagan|tsirk|potok]
      [nadoel*|dostal*|zadolbal*|zaebal*|ostochertel*|zamuchil*|zadral*|utomil*|zamotal*|zakolebal*|zamanal*|dopek*|vymotal*|obrydl*] (uzhe|mne|menya|vy|svoimi|vashi|eti|vasha|nas) (uzhe|vashi|eti|vy|vashimi|svoimi|mne|menya) (vashi|eti|svoimi) [textsLatin|obeschaniya|predlozheniya|pisma|pilikane|pischat]
      [textsLatin] (vashi|mne|menya|nam|uzhe|vot) (uzhe|vot|mne|menya|gde|tut|do) (uzhe|vot|vot tut) [poperek gorla|v pechenkah|v pechenke|nadoel*|dostal*|zadolbal*|ostochertel*|zamuchil*|zaebal*|ne dayut pokoya|ne daet pokoya|kostyu v gorle|utomil*|zadral*]
      [syt|syta|syty] (uzhe|po gorlo|ya) (po gorlo|ya) (vashimi|etimi|vashey|uzhe) [textsLatin]
      [ne razreshayu|ne razreshal*|zapreschayu|ne pozvolyayu|ne dozvolyayu|ne daval* prava|net razresheniya] (vam|bolshe|nikomu|mne|ya|kategoricheski) (bolshe|mne|sebe|na|vam) [sendingLatin|textsLatin|ispolzovat moy|zvonit|polzovatsya moim]
      [ya|my|kategoricheski|reshitelno] (kategoricheski|reshitelno|polnostyu|bolshe) [protiv|otkazyvayus ot|ne soglasen na|ne soglasna na|vozrazhayu protiv] (polucheniya|lyubyh|vashih|vashey|etih|etoy|takih|otpravki) (reklamnyh|vashih) [textsLatin]
      [otkaz|otkazyvayus|otkazyvaemsya|otkazhus|otkazatsya|hotim otkazatsya] (ot|ya) (ot|vseh|vsey|lyubyh|dalneyshih|vashih|vashey|etoy|etih|dalneyshego) (polucheniya|dalneyshih|reklamnyh|vashih|reklamnoy|vseh) [textsLatin|informirovaniya|obscheniya]
      [v pokoe] (menya|nas|cheloveka|starushku|mamu|babushku|moy nomer|moy telefon) (uzhe|pozhaluysta|nakonets) [ostavte|ostav|ostavite]
      [ostavte|ostav|ostavite|ostavit] (vy|uzhe|moy nomer|moy telefon|pozhaluysta|babushku|mamu|moyu|cheloveka|starika|moego|lyudey|semyu) (mamu|v|uzhe|babushku|muzha|pozhaluysta|menya|nas|nakonets|syna|doch) [v pokoe|vpokoe|v pokoi]
      [ne hochu|ne zhelayu|ne hotim|ne hotelos by|ne hotel by|ne hotela by] (bolshe|ya|nikogda) (bolshe) (nichego) [videt|slyshat|poluchat|chitat|znat] (ot vas|vas|vash|vashi|o vas|vashih|bolshe|nikakih|eti) (ot vas|bolshe|novostey)
      ^ (uzhe) [otpishite|otpishi|otstante|ostavte menya|ostavte menja] (uzhe) $
      proshu (vas) [prekratit|ostanovit|isklyuchit menya|iskljuchit menja|otpisat menya|otpisat menja|udalit moy nomer|udalit moi nomer|udalit moj nomer|otklyuchit|otkljuchit] (rassylku|rassilku|otpravku)
      [udalite|uberite|sotrite|udalit|steret] … [moy nomer|moi nomer|moj nomer|etot nomer|moy telefon|moi telefon|moj telefon|nomer moy|nomer moi|nomer moj]
      ^ (pozhaluysta|pozhaluista|pozhalujsta) [nosendLatin] $
      [nosendLatin] (bolshe) [meLatin|himLatin]
      [nosendLatin] [moreLatin]
      [nosendLatin] … [textsLatin]
      [moreLatin] (mne|menya|menja|emu|ey|ei|ej|nam|syuda|sjuda) (pozhaluysta|pozhaluista|pozhalujsta) [nosendLatin|send1Latin]
      [meLatin|himLatin] (pozhaluysta|pozhaluista|pozhalujsta) bolshe [nosendLatin|send1Latin]
      [mne|nam|emu|ey|ei|ej] (bolshe) (pozhaluysta|pozhaluista|pozhalujsta) [nosendLatin]
      [send1Latin] mne bolshe
      [quitLatin] (mne|uzhe|menya|menja|nam|emu|ey|ei|ej) (uzhe|pozhaluysta|pozhaluista|pozhalujsta|menya|menja) [sendingLatin]
      [quitLatin] [etu|svoyu|svoju|vash|eti|vashu|svoi|etot|svoy|svoj] [textsLatin]
      [haltLatin] (mne|pozhaluysta|pozhaluista|pozhalujsta|etu|vashu|eti|svoyu|svoju|uzhe|svoy|svoi|svoj|vse|vashi|etot|moyu|moju) (etu|vashu|vashi|svoi) [textsLatin|podpisku]
      [zadolbali|dostali|zaebali|zamuchili|nadoeli|nadoel|zatrahali|zatrakhali|zatraxali|zadrali] (uzhe|menya|menja|vy|vi) (vy|vi|uzhe|svoey|svoei|svoej|so|s|svoimi|vashi|vashimi|vasha) [textsLatin]
      [kak zhe|vy|vi] (vy|vi) (mne|uzhe) (uzhe) [nadoeli|dostali|zadolbali|zaebali]
      ^ [zadolbali|dostali|nadoeli|zaebali] (uzhe) $
      [otvalite|otstante|otvyazhites|otvjazhites|ottsepites|otcepites|otvali|otstan|otebites|otvyan|otvjan] (ot menya|ot menja|uzhe|so svoimi|s vashimi) [textsLatin|uzhe|ot menya|ot menja]
      ^ (uzhe) [otvalite|otstante|otvyazhites|otvjazhites|ottsepites|otcepites|otebites|idite na huy|idite na khui|idite na xuj|poshli vy|poshli vi|poshli na huy|poshli na khui|poshli na xuj|idite lesom|idite v zhopu] (uzhe) $
      [idite|poshli|katites|valite] (vy|vi) … so svoimi [textsLatin]
      ostavte (menya|menja|nas) (uzhe|pozhaluysta|pozhaluista|pozhalujsta) v pokoe
      [unwantedLatin] (bolshe|vashi|vasha|mne|nikakih|nikakikh|nikakix|eti|ot vas|nikakie|ya|ja|nikakoy|nikakoi|nikakoj) (bolshe|vashi|vasha|vashih|vashikh|vashix|eti|ot vas|nikakih|nikakikh|nikakix) [textsLatin]
      [unwantedLatin] (bolshe|nikogda|ot vas|eto) [receiveLatin] (bolshe|vashi|vashu|ot vas|eti|nikakih|nikakikh|nikakix|etu|nichego|nikakie) (bolshe|ot vas|reklamnye|reklamnie) [textsLatin]
      [ne hochu|ne khochu|ne xochu|ne zhelayu|ne zhelaju|ne hotim|ne khotim|ne xotim] (bolshe) (eto|etogo|nichego) (ot vas) [receiveLatin] (ot vas|bolshe)
      [ne hochu|ne khochu|ne xochu|ne zhelayu|ne zhelaju] (bolshe) (nichego) (chtoby|chtobi) (vy|vi) (mne) (bolshe) [pisali|prisylali|prisilali|slali|bespokoili]
      [ne hochu|ne khochu|ne xochu|ne zhelayu|ne zhelaju] (bolshe) [nichego|nikakih|nikakikh|nikakix] ot vas
      (ne nado) (mne) [ne nado|ne nuzhno|nezachem|hvatit|khvatit|xvatit] (mne|nam|bolshe) (bolshe|mne) [sendingLatin]
      [mne|nam] (vasha|vashi|eti|eta|bolshe|eto|voobsche|voobshe|voobshche) (bolshe|voobsche|voobshe|voobshche) [textsLatin] (bolshe|voobsche|voobshe|voobshche) [ne nuzhna|ne nuzhny|ne nuzhni|ne interesny|ne interesni|ne interesna|ne nuzhno|ne interesuet]
      [vasha|vashi|eta|eti] [textsLatin] (mne|bolshe|menya|menja|voobsche|voobshe|voobshche) (bolshe|voobsche|voobshe|voobshche) [ne nuzhna|ne nuzhny|ne nuzhni|ne interesny|ne interesni|ne interesna|ne interesuet|ne interesuyut|ne interesujut|ni k chemu]
      [nikakih|nikakikh|nikakix|nikakoy|nikakoi|nikakoj|bez|hvatit|khvatit|xvatit|ne nado|net] (bolshe|mne|vashih|vashikh|vashix|vashey|vashei|vashej|etih|etikh|etix|etoy|etoi|etoj) [sms|smsok|soobscheniy|soobshenii|soobshchenij|rassylok|rassilok|reklamy|reklami|spama|rassylki|rassilki|uvedomleniy|uvedomlenii|uvedomlenij|predlozheniy|predlozhenii|predlozhenij]
      bolshe [nikakih|nikakikh|nikakix] (vashih|vashikh|vashix) [textsLatin]
      [removeLatin] (pozhaluysta|pozhaluista|pozhalujsta|srochno|uzhe|nakonets|nakonec) (menya|menja|moy nomer|moi nomer|moj nomer|etot nomer|moy telefon|moi telefon|moj telefon) (pozhaluysta|pozhaluista|pozhalujsta) (iz|s|ot) (vashey|vashei|vashej|etoy|etoi|etoj|etih|etikh|etix|vashego|vseh|vsekh|vsex|bazy|bazi|spiska|svoey|svoei|svoej|vashih|vashikh|vashix|dannyh|dannikh|dannyx) [listsLatin]
      [otpishite|isklyuchite|iskljuchite|vycherknite|vicherknite|otpishi|vypishite|vipishite] (pozhaluysta|pozhaluista|pozhalujsta|srochno|uzhe|nakonets|nakonec) [menya|menja|nas|moy nomer|moi nomer|moj nomer|etot nomer|uzhe]
      [menya|menja] (pozhaluysta|pozhaluista|pozhalujsta|uzhe|kak nibud) [otpisat|otpishite|isklyuchit|iskljuchit|isklyuchite|iskljuchite|vycherknut|vicherknut|ubrat iz|uberite iz]
      [hochu|khochu|xochu|hotel by|khotel bi|xotel by|hotela by|khotela bi|xotela by|zhelayu|zhelaju|proshu|mozhno] (menya|menja) [otpisatsya|otpisatsja|otpisat|isklyuchit|iskljuchit] (ot|iz|menya|menja)
      [otkazyvayus|otkazivayus|otkazyvajus|otkazatsya|otkazatsja|otkaz|hochu otkazatsya|khochu otkazatsya|xochu otkazatsja|otpisyvayus|otpisivayus|otpisyvajus|otpisatsya|otpisatsja] ot (polucheniya|poluchenija|vashih|vashikh|vashix|vashey|vashei|vashej|vseh|vsekh|vsex|etoy|etoi|etoj|etih|etikh|etix) [textsLatin]
      [otozvat|otzyvayu|otzivayu|otzyvaju|annuliruyu|annuliruju|otmenyayu|otmenjaju|snimayu|snimaju] (svoe|moe|dannoe) soglasie
      [ne daval|ne davala|ne dayu|ne daju|ne podpisyval|ne podpisival|ne podpisyvala|ne podpisivala] (vam|ya|ja|nikakogo|svoego|nikomu) (vam|nikakogo|svoego) [soglasiya|soglasija|razresheniya|razreshenija|soglasie|razreshenie] (na)
      [esche odna|eshe odna|eshche odna|esche odno|eshe odno|eshche odno|esche raz|eshe raz|eshche raz|esche odin|eshe odin|eshche odin|sleduyuschaya|sleduyushaya|sledujushchaja|sleduyuschee|sleduyushee|sledujushchee] (sms|soobschenie|soobshenie|soobshchenie|raz|takaya|takaja|reklama|takoe|spam|smska) … [lawyerLatin]
      (esli) (esche|eshe|eshche|vy|vi) (raz|ne prekratite|ne perestanete|hot|khot|xot) … [pridet|prishlete|napishete|pisat|slat] … [lawyerLatin]
      [podam|napishu|pishu|obraschus|obrashus|obrashchus|pozhaluyus|pozhalujus] (na vas) (zhalobu|v|zayavlenie|zajavlenie) (na vas|v) [lawyerLatin]
      [skolko raz|kakoy raz|kakoi raz|kakoj raz|tretiy raz|tretii raz|tretij raz|vtoroy raz|vtoroi raz|vtoroj raz|v posledniy raz|v poslednii raz|v poslednij raz|skolko mozhno] … [pisat|prosit|proshu|povtoryat|povtorjat|govorit|pishu|govoryu|govorju|prisylat|prisilat|slat]
      [pisal|pisala|otpravlyal|otpravljal|otpravlyala|otpravljala|otpravil|otpravila] (vam|uzhe) … stop
      [ne interesno|ne interesuet|neinteresno] … [nosendLatin]
      ? ^ (mne|menya|menja) (eto|uzhe|bolshe) [ne interesno|ne interesuet|neinteresno|ne nuzhno] (eto|spasibo) $
      ? [nikogda|nigde|ne] (na eto|k vam|u vas|ya|ja) (ne) [podpisyvalsya|podpisivalsya|podpisyvalsja|podpisyvalas|podpisivalas|registrirovalsya|registrirovalsja|registrirovalas]
      ^ stop (i) [skazhite|napishite|udalite|otkuda|sotrite]
      [udalite|uberite|sotrite|zabudte|udalit|steret|ubrat] (pozhaluysta|pozhaluista|pozhalujsta|uzhe) [moy nomer|moi nomer|moj nomer|etot nomer|moy telefon|moi telefon|moj telefon|nomer moy|nomer moi|nomer moj]`,
    stop_all: `
      [otpishite|otpisatsya|otpisatsja|otpisat|otpishite menya|otpishite menja|otpisatsya srazu|otpisatsja srazu|uberite menya|uberite menja|isklyuchite menya|iskljuchite menja] (menya|menja|srazu|pozhaluysta|pozhaluista|pozhalujsta) [ot vsego|oto vsego|ot vseh|ot vsekh|ot vsex|so vseh|so vsekh|so vsex|iz vseh|iz vsekh|iz vsex|otovsyudu|otovsjudu]
      [prekratite|ostanovite|otmenite|otklyuchite|otkljuchite] (absolyutno|absoljutno) [vse rassylki|vse rassilki|vse|vse soobscheniya|vse soobsheniya|vse soobshchenija|vse podpiski|vse uvedomleniya|vse uvedomlenija]
      [nikakih|nikakikh|nikakix|ne hochu|ne khochu|ne xochu|nichego] … ot [vseh vashih|vsekh vashikh|vsex vashix|ni odnoy iz vashih|ni odnoi iz vashikh|ni odnoj iz vashix|ni odnogo vashego|lyubyh vashih|lyubikh vashikh|ljubyx vashix]
      [vseh|vsekh|vsex|ni odnogo|ni odnoy|ni odnoi|ni odnoj] (iz) [vashih|vashikh|vashix] [magazinov|brendov|kompaniy|kompanii|kompanij|rassylok|rassilok|spiskov|marok|firm]`,
    start: `
      [hochu|khochu|xochu|hotel by|khotel bi|xotel by|hotela by|khotela bi|xotela by|hotim|khotim|xotim|mozhno|vernite] [againLatin] (vashu|vashi|mne) [receiveLatin|podpisatsya|podpisatsja|rassylku|rassilku]
      [podpishite|podpisat|dobavte|vernite|vklyuchite|vkljuchite] [menya|menja|mne] (pozhaluysta|pozhaluista|pozhalujsta) [againLatin|v rassylku|v rassilku|na rassylku|na rassilku|v spisok|rassylku|rassilku]
      [vozobnovite|vozobnovit|vklyuchite|vkljuchite|vernite] (mne|pozhaluysta|pozhaluista|pozhalujsta|moyu|moju) [textsLatin|podpisku]
      [sluchayno|sluchaino|sluchajno|po oshibke|nechayanno|nechajanno] [otpisalsya|otpisalsja|otpisalas]`,
    help: `
      kak [otpisatsya|otpisatsa|otkazatsya|otklyuchit]
      ^ (a) [kto eto|chto eto|kto vy|kto eto pishet] (takoe|voobsche) $
      kto (mne) [shlet|prisylaet|prisilaet|otpravlyaet|otpravljaet|pishet] (mne|eti|eto) [textsLatin|eto]
      ^ (a) [kto eto pishet|vy kto takie|kto vy takie|kto pishet|kto mne pishet] (voobsche|voobshe|eto) $
      ^ (a) [vy kto|vi kto|kto vy|kto vi] $
      ^ (a) [vy|vi] kto (eto|takie) (voobsche|voobshe|voobshche) $
      kto (eto) [mne pishet|pishet mne|prisylaet mne]
      [kakaya|kakaja|chto eto za|chto za] (eto) [kompaniya|kompanija|firma|organizatsiya|organizaciya|organizacija]
      (a) kak (mne|ya|ja|ot etogo|mozhno|tut|ot vas|nam|iz etogo) (mne|mozhno|ot etogo|mogu|tut) [otpisatsya|otpisatsja|otkazatsya|otkazatsja|otklyuchit|otkljuchit|otklyuchitsya|otkljuchitsja|otmenit podpisku|vyyti iz rassylki|viiti iz rassilki|vyjti iz rassylki|ostanovit|prekratit]
      [kak|gde|kuda] (s vami|mozhno|mne|vam) (s vami|mozhno) [svyazatsya|svjazatsja|pozvonit|dozvonitsya|dozvonitsja]
      kak (mne|mozhno|ya|ja) (mozhno|mogu) [otpisatsya|otpisatsja|otkazatsya|otkazatsja] ot (polucheniya|poluchenija|etih|etikh|etix|vashih|vashikh|vashix|vashey|vashei|vashej|etoy|etoi|etoj|vseh|vsekh|vsex) [textsLatin]`,
    access: `
      [kakie|kakaya|kakaja|kakuyu|kakuju] (moi|personalnye|personalnie|lichnye|lichnie|imenno) (personalnye|personalnie) [dannye|dannie|informatsiya|informaciya|informacija|informatsiyu|informaciyu|informaciju|svedeniya|svedenija] (obo mne|o mne|moi) [holdLatin] (obo mne)
      [kakie|kakaya|kakaja] [dannye|dannie|informatsiya|informaciya|informacija|svedeniya|svedenija] … [obo mne|o mne]
      chto (vy|vi) (obo mne|o mne) (voobsche|voobshe|voobshche|esche|eshe|eshche) [znaete|hranite|khranite|xranite|u vas est|est|imeete]
      chto [u vas est|vy znaete|vi znaete|vy hranite|vi khranite|vy xranite] obo mne
      [otkuda|kak|gde] (u vas|vy|vi|eto|voobsche|voobshe|voobshche|vam|k vam) (voobsche|voobshe|voobshche|popal|vzyali|vzjali|uznali|dostali|vzyalsya|vzjalsja|nashli|est|izvesten|poluchili|moy|moi|moj) (moy|moi|moj|etot|k vam) [nomer|telefon|dannye|dannie|kontakt|kontakty|kontakti]
      kto (vam|eto|vas) (dal|slil|soobschil|soobshil|soobshchil|peredal|prodal|predostavil) (vam) (moy|moi|moj|vam) [nomer|telefon|dannye|dannie|kontakt]
      [kopiyu|kopiju|kopiya|kopija|vypisku|vipisku|vygruzku|vigruzku|spisok] (vseh|vsekh|vsex) (moih|moikh|moix|moey|moei|moej|personalnyh|personalnikh|personalnyx|svoih|svoikh|svoix|lichnyh|lichnikh|lichnyx) (personalnyh|personalnikh|personalnyx|lichnyh|lichnikh|lichnyx) [dannyh|dannikh|dannyx|informatsii|informacii]
      [prishlite|predostavte|pokazhite|vyshlite|vishlite|soobschite|soobshite|soobshchite] (mne) (vse|kakie) (moi|personalnye|personalnie|lichnye|lichnie|dannye|dannie) (personalnye|personalnie|lichnye|lichnie|obo mne) [dannye|dannie|obo mne]
      [pravo na dostup|dostup k moim dannym|dostup k moim dannim|dostup k personalnym dannym|dostup k personalnim dannim]`,
    rectify: `
      u vas (v baze|v sisteme|zapisan|ukazan) [staryi|staryy|staraya|staroe|nepravilnyi|nepravilnyy|nepravilnaya|nevernyi|nevernyy|nevernaya] [adres|nomer|familiya|imya|pochta] … [ispravte|ispravit|obnovite|obnovit|pomenyaite|pomenyayte|izmenite]
      [ispravte|ispravit|obnovite|izmenite|pomenyaite|pomenyayte] (pozhaluista|pozhaluysta) [moi dannye|moy adres|moi adres|moyu familiyu|moe imya]`,
    restrict: `
      ne [ispolzuyte|ispolzuite|ispolzovat|obrabatyvayte|obrabatyvaite|obrabatyvat] (moi|moih) (personalnye|lichnye) [dannye|dannie|dannyh|dannih]`,
    port: `
      [poluchit|zabrat|vygruzit|vygruzite|eksportirovat] (vse) moi dannye (v) (formate) [csv|excel|fail|faile|failom|json]`,
    erase: `
      [eraseLatin] (pozhaluysta|pozhaluista|pozhalujsta|nemedlenno|srochno) (vse|vseh|vsekh|vsex|vsyu|vsju|polnostyu|polnostju) (moi|moih|moikh|moix|moy|moj|svoi|svoih|svoikh|svoix|moyu|moju) (personalnye|personalnie|personalnyh|personalnikh|personalnyx|lichnye|lichnie|lichnyh|lichnikh|lichnyx) [dataLatin]
      [eraseLatin] (pozhaluysta|pozhaluista|pozhalujsta) (vse|vsyu|vsju) (dannye|dannie|informatsiyu|informaciyu|informaciju|chto) (u vas) [obo mne|o mne]
      [eraseLatin] (pozhaluysta|pozhaluista|pozhalujsta) vse (dannye|dannie|chto) (u vas est|vy|vi) (obo mne|znaete)
      [trebuyu|trebuju|proshu|hochu|khochu|xochu] [eraseLatin] (vse|vseh|vsekh|vsex) (moi|moih|moikh|moix) (personalnyh|personalnikh|personalnyx|personalnye|personalnie|lichnyh|lichnikh|lichnyx) [dataLatin]
      [zabudte obo mne|pravo na zabvenie|pravo byt zabytym|pravo bit zabitim]
      [udalite|uberite|sotrite|udalit|steret] … [moy nomer|moi nomer|moj nomer|etot nomer|moy telefon|moi telefon|moj telefon|nomer moy|nomer moi|nomer moj]`,
    wrong_number: `
      ^ (eto|izvinite) [ne tot nomer|ne moe imya|vy oshiblis] $
      [oshiblis|oshibsya|oshibsja|oshiblas|pereputali|pereputal|poputali] (vy|vi|navernoe|pohozhe|pokhozhe|poxozhe) [nomer|nomerom|chelovekom]
      [vy oshiblis|vi oshiblis|oshiblis|oshibsya|oshibsja|pereputali] (navernoe|pohozhe|pokhozhe|poxozhe) [nomerom|nomer|adresatom|chelovekom]
      [ya ne|ja ne|eto ne|menya zovut ne|menja zovut ne|menya ne zovut|menja ne zovut] [whoLatin]
      net [tut|zdes] [nikakogo|nikakoy|nikakoi|nikakoj|takogo|takoy|takoi|takoj|takih|takikh|takix]
      [ne znayu|ne znaju|net zdes|zdes net|tut net|ne zhivet] (tut|zdes|ya|ja) [nikakogo|nikakoy|nikakoi|nikakoj|takogo|takoy|takoi|takoj|nikakih|nikakikh|nikakix]
      [eto|u vas] (ne moy|ne moi|ne moj|chuzhoy|chuzhoi|chuzhoj|nepravilnyy|nepravilnii|nepravilnyj|ne tot) nomer
      [vy pishete|vi pishete|pishete|pishite] [ne tomu|chuzhomu|drugomu cheloveku|neznakomomu]`,
    nothing: `
      ne [prekraschayte|prekrashaite|prekrashchajte|prekratite|perestante|perestavayte|perestavaite|perestavajte|ostanavlivayte|ostanavlivaite|ostanavlivajte|ostanavlivaytes|ostanavlivaites|ostanavlivajtes|otmenyayte|otmenyaite|otmenjajte|otpisyvayte|otpisivaite|otpisyvajte|udalyayte|udalyaite|udaljajte|otklyuchayte|otklyuchaite|otkljuchajte|hvatit|khvatit|xvatit]
      ne [prekraschaetsya|prekrashaetsya|prekrashchaetsja|perestaet|prekratitsya|prekratitsja|perestanet|perestayu|perestaju]
      [pochemu|zachem|kogda] (vy|vi|mne|my|mi|zhe) (mne|bolshe|opyat|opjat) [nosendLatin|ne pishete|ne prisylaete|ne prisilaete]
      [otmenit|otmenite|otmenyayu|otmenjaju|otmenili|otkazatsya ot|otkazatsja ot|otkazyvayus ot|otkazivayus ot|otkazyvajus ot|otkazhus ot|udalit|udalite|udalil|udalila|ostanovite|otmena|otklyuchite|otkljuchite|otklyuchili|otkljuchili|perenesti] (pozhaluysta|pozhaluista|pozhalujsta|moyu|moju|moy|moi|moj|svoyu|svoju|svoy|svoi|svoj|zapis|etu|etot|zavtrashniy|zavtrashnii|zavtrashnij|mne|na) (pozhaluysta|pozhaluista|pozhalujsta|moyu|moju|moy|moi|moj|zavtrashnyuyu|zavtrashnjuju) [zapis*|zakaz*|vizit*|vstrech*|bron|broni*|reys*|reis*|rejs*|bilet*|desert*|priem*|stolik*|dostavk*|foto*|fotk*|komment*|post|svet|vodu|gaz|trenirovk*|zanyat*|zanjat*|dogovor*|strahovk*|strakhovk*|straxovk*|kredit*|kod]
      [ne prisylayte|ne prisilaite|ne prisylajte|ne otpravlyayte|ne otpravlyaite|ne otpravljajte|ne shlite|ne vysylayte|ne visilaite|ne vysylajte] … [zakaz*|posylk*|posilk*|tovar*|dengi|kurer*|dokument*|schet|segodnya|segodnja|zavtra|pochtoy|pochtoi|pochtoj|poka]
      [ne pishite|ne pishi|ne zvonite|ne zvoni] … [seychas|seichas|sejchas|segodnya|segodnja|poka|v chat|v gruppu|do]
      [govorit|skazal|skazala|krichit|oret|pishet] … [stop|hvatit|khvatit|xvatit|perestan|prekrati|dovolno]
      [stop signal|stop signaly|stop signali|stop kran|na stope|stop list|v stope|v stop]
      [hvatit li|khvatit li|xvatit li|ne hvatit|ne khvatit|ne xvatit|hvatit na|khvatit na|xvatit na|hvatit dlya|khvatit dlya|xvatit dlja|hvatit deneg|khvatit deneg|xvatit deneg|hvatit mesta|khvatit mesta|xvatit mesta]
      [konets|konec|kontsa|konca|do kontsa|do konca|v kontse|v konce] [goda|nedeli|mesyatsa|mesyaca|mesjaca|ulitsy|ulici|ulicy|sveta|dnya|dnja|filma|matcha|sezona]
      iz [chata|gruppy|gruppi|druzey|druzei|druzej] udalil*
      [udalili|udalil|udalila] (menya|menja) iz [chata|gruppy|gruppi|druzey|druzei|druzej]
      [ostavte|ostav] (mne) [zakaz|posylku|posilku|soobschenie|soobshenie|soobshchenie]`,
  },
} as const;
