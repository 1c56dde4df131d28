import type { LanguageData } from './language.ts';

export const sw: LanguageData = {
  code: 'sw',
  name: 'Kiswahili',
  englishName: 'Swahili',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ACHA, ACHENI, SITISHA, SIMAMISHA, KOMESHA, JITOE, JIONDOE, SITISHENI, SIMAMISHENI, KOMESHENI, KOMENI, ONDOA, NIONDOE, NIONDOENI, NITOE, NITOENI, TOKA, GHAIRI, FUTA USAJILI, SITAKI, SITAKI TENA, SIHITAJI, KATAA, NAKATAA, INATOSHA, ACHA KUTUMA, ACHENI KUTUMA, SITSHA, MSITUME, USITUME, MSINITUMIE, USINITUMIE, MSITUME TENA, MNITOE, STOPISHA, KUJITOA, NAJITOA, NATAKA KUJITOA, WACHA, WACHENI, ACHENI TAFADHALI, ACHENI KABISA, ACHA KABISA, KATISHA, KATISHA HUDUMA, SITISHA HUDUMA, SIMAMISHA HUDUMA, FUNGA HUDUMA, ZIMA, ZIMA HUDUMA, JITOWE, JITOEE, NITOE TAFADHALI, NITOE KWENYE ORODHA, NIONDOE TAFADHALI, NITOWE, NTOE, NTOENI, ONDOENI, TOENI, NITOLEWE, NIONDOLEWE, TUONDOENI, MTUONDOE, SITAKI UJUMBE, SITAKI MESEJI, SITAKI SMS, SITAKI MATANGAZO, SITAKI KABISA, SITAKI TAFADHALI, STAKI, STAKI TENA, SIHITAJI TENA, IMETOSHA, YATOSHA, INATOSHA SASA, BASI IMETOSHA, KOMA, MKOME, NIACHENI, NIACHE, NIACHE TAFADHALI, TUACHENI, MNIACHE, ACHANA NAMI, ACHANENI NAMI, MSITUMIE, MSITUMIE TENA, USITUMIE TENA, USITUME TENA, MSINISUMBUE TENA, MSINITUMIE UJUMBE, MSIANDIKE TENA, UNSUBSCRIBE TAFADHALI, NIUNSUBSCRIBE, FUTA USAJILI WANGU, ONDOA NAMBA, ACHA SASA, ACHENI SASA, ACHA TAFADHALI, ACHENI SMS, ACHA SMS, ACHA MESEJI, ACHENI MESEJI, WACHA SMS, WACHENI SMS, WACHA KUTUMA, SITISHA SMS, SITISHA UJUMBE, SITISHA MATANGAZO, SIMAMISHA SMS, SIMAMISHA UJUMBE, KOMESHA SMS, ZIMENI, ZIMA SMS, ONDOA NAMBA YANGU, ONDOA JINA LANGU, NITOENI HUMO, TOA NAMBA YANGU, JIONDOA, JITOA, KUJIONDOA, NAJIONDOA, NATAKA KUJIONDOA, NIMEJITOA, GHAIRI HUDUMA, GHAIRI USAJILI, FUTA NAMBA, FUTA NAMBA YANGU, FUTA HUDUMA, SITAKI HII, HATUTAKI, SINA HAJA, BASI INATOSHA, TOSHA, BASI TOSHA, MWISHO, IWE MWISHO, MSINITUMIE TENA, USINITUMIE TENA, MSINITUMIE SMS, USINITUMIE SMS, MSINISUMBUE, USINISUMBUE, NIACHENI TAFADHALI, STOP SMS, STOP MESEJI, STOP UJUMBE, STOP MATANGAZO, STOP TAFADHALI, STOP JAMANI, STOP BANA, STOP KUTUMA, STOP KUNITUMIA, UNSUBSCRIBE, UNSUBSCRIBE ME, UNSUB, OPT OUT, CANCEL, CANCEL SMS, END, QUIT, REMOVE, REMOVE ME, HAPANA TENA, HAPANA SMS, HAPANA MATANGAZO, NO SMS, NO MORE SMS, BLOCK, ZUIA SMS, ZUIA UJUMBE, NIMEKATAA',
    },
    stop_all: { translated: 'SITISHA ZOTE, ACHA ZOTE, SIMAMISHA ZOTE, SITISHA YOTE, ACHENI YOTE, SIMAMISHA KILA KITU, SITISHA KILA KITU, FUTA ZOTE' },
    start: { translated: 'ANZA, ANZISHA, JIUNGE, JIUNGA, NIUNGE, ANZA TENA, ENDELEA, NIUNGENI' },
    help: { translated: 'MSAADA, MAWASILIANO, NANI, NI NANI, WEWE NANI, NYIE NI NANI, TAARIFA, SAIDIA, NISAIDIE, HAKI ZANGU, WEWE NI NANI' },
    access: { translated: 'TAARIFA ZANGU, DATA YANGU, DATA ZANGU, NAKALA YA DATA YANGU' },
    erase: { translated: 'FUTA, FUTA DATA, FUTA DATA YANGU, FUTA TAARIFA ZANGU, FUTENI DATA YANGU, FUTA DATA ZANGU' },
    rectify: { translated: 'REKEBISHA, SAHIHISHA, REKEBISHA TAARIFA, MAREKEBISHO' },
    port: { translated: 'HAMISHA DATA, HAMISHA TAARIFA ZANGU' },
    object: { translated: 'PINGA, NAPINGA' },
    restrict: { translated: 'ZUIA, ZUIA MATUMIZI YA DATA' },
    yes: { translated: 'NDIYO, NDIO, NAAM, SAWA, NAKUBALI, EEH, NDO' },
    no: { translated: 'HAPANA, LA ASANTE, HAPANA ASANTE, SIKUBALI' },
  },
  phrases: {
    stop: {
      translated:
        'ACHA KUNITUMIA, ACHENI KUNITUMIA, USINITUMIE TENA, MSINITUMIE TENA, MSITUME TENA, FUTA NAMBA YANGU, FUTENI NAMBA YANGU, ONDOA NAMBA YANGU, ONDOENI NAMBA YANGU, SITAKI UJUMBE, SITAKI MATANGAZO, NIONDOE KWENYE ORODHA, NITOE KWENYE ORODHA, ACHA KUNISUMBUA, ACHENI KUNISUMBUA, MSINISUMBUE, USINISUMBUE',
    },
    help: { translated: 'NYINYI NI NANI, WEWE NI NANI, NANI HUYU, NAJITOAJE, NINAJITOAJE, JINSI YA KUJITOA' },
    access: { translated: 'MMEPATA WAPI NAMBA YANGU, NAMBA YANGU MMEIPATA WAPI, NANI KAWAPA NAMBA YANGU' },
    erase: { translated: 'FUTENI TAARIFA ZANGU, FUTENI DATA ZANGU, FUTA TAARIFA ZANGU ZOTE' },
    wrong_number: { translated: 'UMEKOSEA NAMBA, MMEKOSEA NAMBA, NAMBA SIYO, SIO NAMBA YAKE, WRONG NAMBA, UMEKOSEA, MMEKOSEA MTU' },
    do_not_sell: { translated: 'MSIUZE DATA YANGU, MSIUZE TAARIFA ZANGU' },
  },
  groups: {
    channel: 'SMS, UJUMBE, MESEJI, SIMU, EMAIL, BARUA, BARUA PEPE, MATANGAZO, WHATSAPP',
    texts:
      'SMS, UJUMBE, JUMBE, MESEJI, MSG, MSGS, MATANGAZO, TANGAZO, PROMO, PROMOSHENI, OFA, SPAM, TEXT, MESSAGE, MESSAGES, BARUA, TAARIFA, SIMU, MIKOPO, HABARI, MESSEJI, SMSES, MAMBO, PROMOTION, ADS, OFFERS, TEXTS, VITU, MESEJ, MESEG, MESEGI, MESEJI ZENU, UJMBE, MATNGAZO, MAMESEJI, VIUJUMBE, BROADCAST, ARIFA, KUPONI, TAKATAKA, UCHAFU, UPUUZI, MAUZO, PROMOSHEN, MATANGAZO YENU, OFA ZENU, SMS ZENU, KUMBUSHO, VIKUMBUSHO, NOTIFICATION, NOTIFICATIONS',
    stop: 'ACHA, ACHENI, SITISHA, SITISHENI, SIMAMISHA, SIMAMISHENI, KOMESHA, KOMESHENI, KOMENI, MUACHE, MWACHE, MKOME, KOMA, MSITISHE, TUACHENI, WACHA, WACHENI, MWACHENI, MUWACHE, ACHANENI, ACHANA, KATISHA, KATISHENI, SITISHIENI, MSITISHIE, FUNGA, FUNGENI, ZIMENI, MUACHENI, KOMESHENI HII, HEBU ACHENI, TULIENI, MUSITUME',
    sending:
      'KUTUMA, KUNITUMIA, KUTUTUMIA, KUMTUMIA, KUWATUMIA, KUNISUMBUA, KUTUSUMBUA, KUSUMBUA, KUNITEXT, KUNIANDIKIA, KUNIPIGIA, KUNISPAM, KUNITUMIENI, KUTUMIA, KUNITUMIE, TUMA, KUNITUMIYA, KUTUTUMIYA, KUNISUMBUWA, KUNISUMBUAU, KUNIKERA, KUNIUDHI, KUNILETEA, KUTULETEA, KUNIAMSHA, KUNITUMIA TUMIA, KUNIJAZIA, KUNICHOSHA, KUMSUMBUA, KUWASUMBUA, KUMPIGIA, KUMUANDIKIA, KUANDIKA, KUTUANDIKIA, KUNIKUMBUSHA, KUNITAFUTA, KUNIBOESHA',
    dont: 'MSINITUMIE, USINITUMIE, MSITUTUMIE, MSITUME, USITUME, MSIMTUMIE, USIMTUMIE, MSINITUMIENI, MSITUMIE, MSINIANDIKIE, MSINISUMBUE, USINISUMBUE, MSITUSUMBUE, MSINIPIGIE, MSIWATUMIE, MSINITEXT, USINITEXT, USINIANDIKIE, MSIMSUMBUE, MSINITUMIENI, MCNITUMIE, MUSINITUMIYE, MUSINITUMIE, MSINITUMIYE, USINITUMIYE, MSINTUMIE, USINTUMIE, MSINITUMIENI TENA, MUSITUME, MSIANDIKE, USIANDIKE, MSITUANDIKIE, MSILETE, MSINILETEE, USINILETEE, MSITULETEE, MSINIKUMBUSHE, MSIJISUMBUE, USIJISUMBUE, MSINIAMSHE, MSINITAFUTE, USINITAFUTE, MSINISPAM, USINISPAM, MSITUPIGIE, MSINICHOSHE, MUSINISUMBUE, MSINIKERE, MSIRUDIE, USIRUDIE, MSIMPIGIE, MSIMUANDIKIE, NISITUMIWE, TUSITUMIWE, ASITUMIWE, SITAKI KUTUMIWA, MSINITUMIE TENA',
    dontMe: 'MSINISUMBUE, USINISUMBUE, MSITUSUMBUE, MSIMSUMBUE, MUSINISUMBUE, MSINIKERE, MSINISPAM, USINISPAM, MSINICHOSHE, MSINIBUGHUDHI, USINIKERE',
    again:
      'TENA, KAMWE, ZAIDI, KABISA, MILELE, HATA KIDOGO, KUANZIA LEO, CHOCHOTE, TENAA, KUANZIA SASA, KUANZIA KESHO, MWISHO, KABSAA, KBSAA, ABADAN, ASILANI, WOWOTE, YOYOTE, ZAIDI YA HAPA',
    noWant:
      'SITAKI, SIHITAJI, HATUTAKI, SITAKAGI, STAKI, SIPENDI, SITOTAKA, SIITAKI, SIZITAKI, CTAKI, CITAKI, SIVITAKI, SINA HAJA, SIZIHITAJI, SITAKII, SITSKI, SITAK, STAKII, HATUHITAJI, HAIHITAJI, HATUTAKI TENA, SIHITAJI TENA, SITOHITAJI, SIPENDELEI, NISINGEPENDA, SINGEPENDA, SINA HAMU, SINA MPANGO, SINA KAZI, HATUNA KAZI, HATUNA HAJA, SINA SHIDA, SIVUTIWI, APANA TAKA, HAPANA TAKA, SIZIPENDI, ZIMENICHOSHA',
    receive: 'KUPOKEA, KUPATA, KUSOMA, KUONA, KUTUMIWA, KULETEWA, NISIPOKEE, KUTUMIWATUMIWA, KUJAZIWA, KUSIKIA, NIPOKEE, MNITUMIE',
    fed: 'NIMECHOKA, TUMECHOKA, NIMECHOSHWA, MNANICHOSHA, MNASUMBUA, MNANISUMBUA, INASUMBUA, ZINASUMBUA, KERO, MNAKERA, MNANIKERA, ZINANIKERA, NIMEKEREKA, NACHOKA, MNABOA, ZINABOA, ZINANISUMBUA, USUMBUFU, UNANISUMBUA, NIMECHOKAA, NMECHOKA, TUMECHOSHWA, MMENICHOSHA, ZIMENICHOSHA, MMETUCHOSHA, INANIKERA, KERO TUPU, INABOA, MMEZIDI, IMEZIDI, ZIMEZIDI, MNAZIDI, MNAUDHI, MNANIUDHI, MNANIBOESHA, MNANIHARIBIA, MNANITESA, SHIDA TUPU',
    remove:
      'NITOE, NITOENI, NIONDOE, NIONDOENI, MNITOE, MNIONDOE, NIONDOLEWE, NITOLEWE, ONDOA, ONDOENI, TOA, TOENI, FUTA, FUTENI, MFUTE, MUONDOE, MUITOE, IFUTE, IFUTENI, IONDOENI, KUONDOLEWA, KUTOLEWA, UNITOE, UNIONDOE, MTOENI, MWONDOENI, MNIFUTE, NIFUTE, NIFUTENI, FUTWE, IONDOE, IONDOLEWE, KUJITOA, KUJIONDOA, NTOE, NTOENI, TUONDOE, MTUONDOE, TUONDOENI, TUTOENI, TUTOE, LIONDOLEWE, ITOLEWE, LITOLEWE, LIFUTWE, IFUTWE, NIFUTWE, NIUNSUBSCRIBE, NIREMOVE, NIDELETE, ONDOLEENI, MLITOE, MLIONDOE, NITOWENI',
    removeMe:
      'NITOE, NITOENI, NIONDOE, NIONDOENI, MNITOE, MNIONDOE, NIONDOLEWE, NITOLEWE, UNITOE, UNIONDOE, MNIFUTE, NIFUTENI, NIFUTE, KUJITOA, KUJIONDOA, KUONDOLEWA, KUTOLEWA, NAJITOA, NAJIONDOA, NIMEJITOA, NTOE, NTOENI, MTUONDOE, TUONDOENI, TUTOENI, NIUNSUBSCRIBE, NIREMOVE, NIREMOVENI, MNITOWE, NITOWENI, NIACHISHE, NIFUTWE, NIENGUENI, NIENGUE',
    list: 'ORODHA, LIST, LISTI, MFUMO, DATABASE, HUDUMA, KANZIDATA, KUNDI, GRUPU, HIFADHIDATA, HII, SYSTEM, LIST HIYO, ORDHA, ORODHA YENU, MAKUNDI, MAGRUPU, LISTI YENU, ORODHA HII, WAPOKEAJI, RIPOTI, KITABU CHENU, GROUP',
    number: 'NAMBA, NAMBARI, JINA, NUMBER, NO, SIMU, LAINI',
    threat:
      'NITAWASHTAKI, NAWASHTAKI, NITARIPOTI, NARIPOTI, NITAWARIPOTI, TCRA, POLISI, MAHAKAMA, MAHAKAMANI, WAKILI, KAMISHNA, NITALALAMIKA, MALALAMIKO, CA, NITAWAPELEKA, SHERIA, KUWASHTAKI, NAWARIPOTI, NITASHTAKI, ODPC, KURIPOTI, NITAWASHITAKI, NAWAPELEKA, NAWAPELEKA TCRA, NITAWAPELEKA TCRA, NITASHITAKI, TUTAWASHTAKI, KUSHTAKI, MWANASHERIA, KWA WAKILI, NITAWABLOCK, NAWABLOCK, NITAWABLOKI, BLOCK, MSHTAKA, FIDIA, NITACHUKUA HATUA, HATUA ZA KISHERIA, CAK, TUME YA ULINZI, NAWAREPORT, NITAWAREPORT, MJUE',
    all: 'ZOTE, YOTE, WOTE, KILA, YOYOTE, ZOZOTE, CHOCHOTE, WOWOTE, VYOTE',
    brands: 'KAMPUNI, BRAND, BRANDI, CHAPA, MADUKA, DUKA, MATAWI, MAKAMPUNI, MTANDAO, COMPANY',
    data: 'TAARIFA, DATA, MAELEZO, AKAUNTI, REKODI, KUMBUKUMBU, HABARI ZANGU',
    mine: 'YANGU, ZANGU, BINAFSI, YETU, ZETU, WANGU',
    peace:
      'NIACHENI, NIACHENI NIPUMUE, NIACHENI NIPUMZIKE, NIACHE NIPUMUE, NIACHE NIPUMZIKE, NIPUMZISHE, NIPUMZISHENI, MNIPUMZISHE, MTUPUMZISHE, TUPUMZISHENI, TUACHENI, TUACHENI TUPUMZIKE, NISAMEHE, NISAMEHENI, NIHURUMIENI, TUHURUMIENI, NIONEENI HURUMA, TOKENI HAPA, TOKA HAPA, ONDOKENI, POTEENI, POTELEENI MBALI, KWENDENI ZENU, NENDENI ZENU, ENDENI ZENU, KWENDENI, HAPA SI MAHALI, TULIA, TULIENI, NIACHIE NAFASI, ACHANENI NAMI, ACHANA NAMI, ACHANENI NA MIMI, ACHANA NA MIMI, ACHANENI NASI, MUACHANE NAMI, MUACHANE NA MIMI, MNIACHE, MTUACHE, MNIACHE NIPUMZIKE, MNIACHE NILALE, NIACHENI NILALE, NIKOMENI, KOMENI KABISA, MKOME',
    elsewhere: 'MTU MWINGINE, WATU WENGINE, MWINGINE, WENGINE, KWINGINE, KWINGINEKO, MAHALI PENGINE, PENGINE, WENGINE WANAOHITAJI',
    goods:
      'MZIGO, MIZIGO, KITUNGUU, VITUNGUU, PILIPILI, CHIPSI, WALI, UGALI, NYAMA, SUKARI, CHUMVI, BARAFU, CHAI, MAZIWA, RANGI, BLUU, NYEKUNDU, NYEUSI, NYEUPE, KIJANI, SAIZI, SIZE, VIATU, GAUNI, PICHA, PESA, HELA, LINK, RISITI, INVOICE, BODA, DEREVA, ILE YA, CHAKULA, MIADI, ODA',
    names:
      'JUMA, HASSAN, ALI, AMINA, ASHA, FATUMA, FATMA, NEEMA, REHEMA, SALIM, OMARI, OMAR, KHAMIS, MWAJUMA, ZAINABU, HALIMA, JOHN, JOSEPH, PETER, GRACE, MARY, ESTHER, KAMAU, WANJIKU, OTIENO, ACHIENG, BARAKA, MARIAM',
    fedUpAlone:
      'NIMECHOKA, NIMECHOKA NANYI, NIMECHOKA NA NYIE, NIMECHOSHWA, MNANICHOSHA, MNANIUDHI, MNANIUDHI KWELI, MNAUDHI, MNAKERA, MNANIKERA, MNABOA, MNASUMBUA, MNANISUMBUA, MNASUMBUA SANA, MMEZIDI, MMEZIDISHA, IMEZIDI, IMETOSHA, BASI IMETOSHA, INATOSHA SASA, YATOSHA, SASA BASI, BASI SASA, BASI JAMANI, NIMESEMA SITAKI, NIMESEMA HAPANA, NIMESHASEMA, HAPANA NI HAPANA, HAMUELEWI, HAMSIKII, MNAELEWA AU LA, ONYO LA MWISHO, HILI NI ONYO LA MWISHO, MARA YA MWISHO, HII NI MARA YA MWISHO, NIMEWAZUIA, NIMEWABLOCK, NIMEWABLOKI, NAWABLOCK, NITAWABLOCK, NIMEWABLOCK TAYARI, MMEBLOCKIWA, HAMNA AIBU, HAMNA HAYA, AIBU YENU, MUONE AIBU, HII NI SPAM, NI SPAM, HUU NI USUMBUFU, NI USUMBUFU, USUMBUFU MTUPU, SINA MUDA, SINA MUDA NA NYIE, SINA MUDA NANYI, SIHITAJI CHOCHOTE, SITAKI CHOCHOTE, SITAKI KITU, SINUNUI, SINUNUI KITU, MIMI SI MTEJA WENU, SI MTEJA WENU, SIO MTEJA WENU, MIMI SI MTEJA WENU TENA, SIWAJUI, SIWAFAHAMU',
    hapa: 'HAPA, HUMU, KWA NAMBA HII, KWENYE NAMBA HII, KWA HII NAMBA, KWA HII LINE, KWA HII SIMU, KWA SIMU HII, KWA LAINI HII, KWANGU, KWA HII NUMBER, KWENYE SIMU HII, KWENYE SIMU YANGU, KWA SIMU YANGU, NAMBA HII, KWA NAMBA YANGU, HII NAMBA',
    noSend:
      'MSITUME, USITUME, MSITUMIE, MSIANDIKE, USIANDIKE, MSINITUMIE, USINITUMIE, MSITUTUMIE, MSILETE, MSINILETEE, MSITEXT, MSIPOST, MSIENDELEE, USIENDELEE, MSITUMENI, HAKUNA KUTUMA, HAKUNA KUTUMIWA, MARUFUKU KUTUMA, MSIRUDIE',
    kitu: 'KITU, CHOCHOTE, LOLOTE, VITU, KITU CHOCHOTE, TENA, UJUMBE WOWOTE, MESEJI YOYOTE, KITU TENA',
    aliomba:
      'ALIOMBA, ALIWAOMBA, AMEOMBA, KAWAOMBA, KAOMBA, ALIWAAMBIA, KAWAAMBIA, AMEWAAMBIA, ALIWAITA, AMEWAITA, ALITAKA, ANATAKA, ALIWARUHUSU, KAWARUHUSU, AMEWARUHUSU, ALIWATUMA, KAWATUMA',
    zitaka: 'ANAZITAKA, ANATAKA, ALIYEOMBA, ALIOMBA, ANAYETAKA, ANAYEZITAKA, ALIYEZITAKA, ANAHITAJI, ANASOMA, ANAYESOMA',
    acheKutuma:
      'MNGEACHA, MKIACHA, MUACHE, MWACHE, MTAACHA, MNGESITISHA, MKISITISHA, MSITISHE, MKOME, MSIENDELEE, MSIPONITUMIA, MKIKOMA, MSITUME, MSINITUMIE, MNGENIONDOA, MKINIONDOA, MNIONDOE, MNGEKOMA, NISIPOPATA, NISIPOTUMIWA, NISIPOKEE, NISIPATE, NISIPOPOKEA',
    shukuru:
      'NINGESHUKURU, NITASHUKURU, NASHUKURU, TUTASHUKURU, TUNGESHUKURU, ITAKUWA VIZURI, ITAKUWA VYEMA, INGEKUWA VIZURI, INGEKUWA VYEMA, NITAFURAHI, NINGEFURAHI, NAWASIHI, NAWAOMBA, TUNAWAOMBA, TUNAWASIHI, NAKUOMBA, NAWAOMBENI, NAOMBA KWA HESHIMA, KWA HESHIMA',
    jizuie: 'JIZUIENI, MJIZUIE, JIEPUSHENI, MJIEPUSHE, JIZUIE, MUEPUKE, EPUKENI',
    shame:
      'NITAWAANIKA, NAWAANIKA, MTANDAONI, FACEBOOK, TWITTER, INSTAGRAM, SITANUNUA, SINUNUI, SITARUDI, NAHAMA, NITAHAMA, NABADILISHA MTANDAO, POLISI, MAHAKAMANI, MAHAKAMA, WAKILI, TCRA, CAK, NAWASHTAKI, NITAWASHTAKI, NARIPOTI, NITARIPOTI, NAWABLOCK, NITAWABLOCK, NAWARIPOTI, NITAWARIPOTI, KUSHTAKI, SHERIA, MWANASHERIA',
    ifAgain:
      'MKITUMA, MKINITUMIA, UKITUMA, UKINITUMIA, MKIRUDIA, UKIRUDIA, MKIENDELEA, UKIENDELEA, NIKIPATA, NIKIONA, NIKITUMIWA, NIKIPOKEA, IKIJA, ZIKIJA, NEXT TIME, WAKATI UJAO, SIKU NYINGINE, MARA NYINGINE, MOJA TU NYINGINE, NYINGINE MOJA, MKITHUBUTU, MKINITEXT, UKINITEXT, MKINISUMBUA',
    tenaIf: 'TENA, NYINGINE, MWINGINE, INGINE, MOJA ZAIDI, MOJA TU',
    done: 'NILIUZA, NIMEUZA, KOZI IMEISHA, KOZI ILIISHA, NILIMALIZA, NIMEMALIZA, NIMEHAMA, TUMEHAMA, NILIHAMA, SIKAI, HATUKAI, NIMESTAAFU, NILISTAAFU, NIMEACHA KAZI, NIMEBADILISHA, NIMEBADILI, SI MTEJA, SIO MTEJA, SI MWANACHAMA, SIO MWANACHAMA, NIKO NJE YA NCHI, SIISHI, NILIACHA',
    noPoint:
      'HAKUNA HAJA, HAMNA HAJA, HAINA HAJA, HAKUNA MAANA, HAKUNA FAIDA, HAINA MAANA, HAMNA MAANA, HAKUNA SABABU, ACHENI, ACHA, MSINITUMIE, MSITUME, WACHENI, MBONA MNATUMA, MBONA MNANITUMIA, KWA NINI MNATUMA, SITISHENI, MNIONDOE, NITOENI',
    endIt:
      'MALIZENI, MALIZA, KOMESHENI, WEKENI MWISHO, MUWEKE MWISHO, FIKIENI MWISHO, KATISHENI, FUNGENI, MMALIZE, IISHE, IKOME, YAISHE, ZIISHE, ZIKOME, YAKOME, IFIKE MWISHO',
    thisThing:
      'HII, HIKI KITU, HII KITU, HILI, HII STORY, HII MCHEZO, MCHEZO HUU, MAMBO HAYA, HAYA MAMBO, HAYA, HIZI, WA HILI, WA HII, HUU UPUUZI, UPUUZI HUU, USUMBUFU HUU, HUU USUMBUFU, UJINGA HUU, DRAMA HII',
    whenEnd:
      'ITAISHA LINI, ZITAISHA LINI, YATAISHA LINI, MTAACHA LINI, MTAKOMA LINI, ITAKOMA LINI, MTASITISHA LINI, LINI MTAACHA, LINI ITAISHA, MTACHOKA LINI',
    reported:
      'NIMEWARIPOTI, NIMEWAREPORT, NIMEREPORT, NIMERIPOTI, NIMEIFUNGIA, NIMEWAFUNGIA, NIMEWABLOCK, NIMEWABLOKI, NIMEBLOCK, NIMEIBLOCK, NIMEIBLOKI, MMEBLOCKIWA, MKO KWENYE BLOCKLIST, MKO BLOCKLIST, BLOCKLIST YANGU, MKO KWENYE SPAM, NIMEWAWEKA KWENYE SPAM, NIMEWAWEKA SPAM, MMEZUIWA, NIMEIZUIA, NIMEWAZUIA',
    saidNo:
      'NISEME, NIWAAMBIE, NIMESEMA, NILISEMA, NILISHASEMA, NIMESHASEMA, NIMEWAAMBIA, NILIWAAMBIA, NILISHAWAAMBIA, NIMESHAWAAMBIA, NAWAAMBIA, NASEMA, NILIKATAA, NIMEKATAA, NILIANDIKA, NIMEANDIKA, NAANDIKA',
    deaf: 'VIZIWI, HAMSIKII, HAMUSIKII, HAMUELEWI, HAMELEWI, KIZIWI, VIPOFU, HAMJUI KUSOMA, HAMSOMI, HAMNA MASIKIO, HAMUJUI KISWAHILI',
    optedBefore:
      'NILIJITOA, NIMEJITOA, NILISHAJITOA, NILIUNSUBSCRIBE, NIMEUNSUBSCRIBE, NILITUMA STOP, NILISITISHA, NIMESITISHA, NILIWAAMBIA, NILIJIONDOA, NIMEJIONDOA, NILIOMBA MNITOE',
    still: 'BADO, LAKINI, NA BADO, ILA BADO',
    stillCome: 'ZINAKUJA, INAKUJA, MNATUMA, MNANITUMIA, NAPATA, NAZIPATA, ZINAINGIA, MNAENDELEA, NATUMIWA, NAPOKEA',
    neverW:
      'KAMWE TENA, TENA KAMWE, ISITOKEE TENA, ISIRUDIWE, ISIJIRUDIE, IWE MWISHO, HII IWE MWISHO, IWE MESEJI YA MWISHO, HII IWE MESEJI YA MWISHO, IWE SMS YA MWISHO, HII IWE SMS YA MWISHO, HII IWE YA MWISHO, HUU UWE UJUMBE WA MWISHO, UWE UJUMBE WA MWISHO, MARA YA MWISHO',
    byeW: 'KWAHERI YA KUONANA, KWAHERI MILELE, KWAHERI KABISA, TUMEMALIZANA, TUSIJUANE, NIMEJITOA RASMI, NIMEJITOA, MSINIHESABU, MSINIHESABU TENA, MNIHESABU NJE, MIMI NIMETOKA, NIMEJIONDOA',
    leaveW:
      'KAENI MBALI, KAENI MBALI NAMI, KAENI MBALI NA MIMI, KAA MBALI NAMI, NIACHIE SIMU YANGU, NIACHIENI SIMU YANGU, TUACHENI KWA AMANI, NIACHENI KWA AMANI, NIACHENI, NIACHE, TUACHENI TULALE, NIACHENI NILALE, NATAKA AMANI, NAHITAJI AMANI, TUNATAKA AMANI, NATAKA UTULIVU, NYAMAZENI, NYAMAZA, KAENI KIMYA, KAA KIMYA, FUNGENI MDOMO, FUNGA MDOMO, FUNGENI MIDOMO, HURUMIENI SIMU YANGU, MUWE NA HURUMA, HURUMA JAMANI, NIPENI AMANI, NIPENI RAHA, NIPENI NAFASI, TUPUMZISHENI, NIPUMZISHENI, ONDOKENI KWA SIMU YANGU',
    kin: 'MAMA, MAMA YANGU, BABA, BABA YANGU, BIBI, BIBI YANGU, BABU, BABU YANGU, MKE WANGU, MUME WANGU, MTOTO WANGU, MWANANGU, MZEE, MZEE WANGU, DADA YANGU, KAKA YANGU, SHANGAZI',
    hataki: 'HATAKI, HAZITAKI, HAITAKI, HAHITAJI, HAZIHITAJI, HAPENDI, HAZIPENDI, HAELEWI, HAZISOMI',
    leaveHim: 'MWACHENI, MUACHENI, MWACHE, MUACHE, WAACHENI, MPUMZISHENI, MSIMSUMBUE, MSIMTUMIE',
    cutName: 'KATA, KATENI, LIFUTENI, LIFUTE, LIONDOENI, LITOENI, POTEZENI, POTEZA, TUPENI, CHANENI, ISAHAUNI, SAHAUNI',
    myName: 'JINA LANGU, NAMBA YANGU, NAMBARI YANGU, NUMBER YANGU, SIMU YANGU, LAINI YANGU, JINA LA MAMA',
    noBuy:
      'SINUNUI, SITANUNUA, SINUNUI KITU, SITANUNUA KITU, SITANUNUI, SIKOPI, SITAKOPA, SINA PESA YA KUNUNUA, SINA INTEREST, SINA INTERESTI, SIKO INTERESTED, NOT INTERESTED, SIVUTIWI, HAINIHUSU, HAZINIHUSU, HAYANIHUSU, SINA NIA',
    waste:
      'MNAPOTEZA MUDA, MNAPOTEZA MUDA WENU, MNAPOTEZA WAKATI, MNAPOTEZA PESA, MSIPOTEZE MUDA, MSIPOTEZE PESA, OKOENI PESA, OKOENI PESA ZENU, OKOENI MUDA, OKOA PESA, MSIJISUMBUE, USIJISUMBUE, MSIJICHOSHE, HAKUNA FAIDA, HAMNA FAIDA, HAISAIDII, KAZI BURE, MNAJISUMBUA, MNAJISUMBUA BURE',
    offVerb: 'ZIMA, ZIMENI, FUNGA, FUNGENI, ONDOA, ONDOENI, FUTA, FUTENI, KATISHA, SITISHA, SITISHENI, DEACTIVATE, DISABLE, MUTE, LEMAZA, SIMAMISHA',
    service:
      'ARIFA, HUDUMA, HUDUMA HII, HUDUMA YA SMS, UANACHAMA, UANACHAMA WANGU, SUBSCRIPTION, NOTIFICATION, NOTIFICATIONS, ALERTS, USAJILI, VIKUMBUSHO, HUDUMA YA UJUMBE',
    tooMany:
      'MESEJI NYINGI MNO, MESEJI NYINGI SANA, SMS NYINGI MNO, SMS NYINGI SANA, UJUMBE MWINGI MNO, UJUMBE MWINGI SANA, MMEZIDI, MMEZIDISHA, MNANIJAZIA SIMU, MNANIJAZIA, MMENIJAZIA SIMU, KILA SIKU KILA SIKU, HUU NI UNYANYASAJI, HUU NI USUMBUFU, UNYANYASAJI, SIMU IMEJAA, SIMU YANGU IMEJAA, INBOX IMEJAA, MNANITIA WAZIMU, MNANIPA STRESS, MNANIPA PRESSURE, NIMECHOSHWA, IMEPITA KIASI',
    noRight:
      'HAMNA RUHUSA, HAMNA IDHINI, HAMNA HAKI, HAMRUHUSIWI, HAMNA KIBALI, SIKUWAPA RUHUSA, SIKUWAPA IDHINI, SIKUTOA RUHUSA, SIKUTOA IDHINI, SIJATOA RUHUSA, SIJATOA IDHINI, SIJAWAPA RUHUSA, BILA RUHUSA YANGU, BILA IDHINI YANGU, KINYUME CHA SHERIA, NI KOSA KISHERIA, NI KOSA LA JINAI',
    useNum: 'KUTUMIA NAMBA, KUTUMIA NAMBA YANGU, NAMBA YANGU, KUTUMA, KUNITUMIA, MNITUMIE, KUNIANDIKIA, KUWASILIANA, TAARIFA ZANGU',
    kid: 'SIMU NI YA MTOTO, NI SIMU YA MTOTO, HII NI SIMU YA MTOTO, SIMU YA MTOTO, NAMBA YA MTOTO, NINA MIAKA 10, NINA MIAKA 11, NINA MIAKA 12, NINA MIAKA 13, NINA MIAKA 14, MTOTO MDOGO, NI MTOTO, NI MDOGO, MIMI NI MTOTO, MWANANGU NI MDOGO, MTOTO WANGU NI MDOGO',
    parentsNo: 'WAZAZI WANGU HAWARUHUSU, WAZAZI HAWARUHUSU, MAMA HARUHUSU, BABA HARUHUSU, MAMA AMENIKATAZA, BABA AMENIKATAZA, WAZAZI WAMENIKATAZA',
    died: 'AMEFARIKI, ALIFARIKI, AMEKUFA, ALIKUFA, KAFARIKI, AMETUTOKA, HAYUPO TENA, NI MAREHEMU, ALISHAFARIKI',
    owner: 'MWENYE NAMBA, MWENYE SIMU, MWENYE LAINI, MWENYE NAMBA HII, MWENYE HII NAMBA, MMILIKI WA NAMBA, MMILIKI',
    curse:
      'NENDENI KUZIMU, NENDA KUZIMU, KUZIMU, MOTONI, NENDENI MOTONI, PUMBAVU, WAPUMBAVU, MPUMBAVU, WAJINGA, MJINGA, KUMBAF, KUMBAFU, MAVI YENU, SHENZI, WASHENZI, MSHENZI, MBWA NYINYI, MBWA WEWE, KUMAMAKO, KUMANYOKO, MAFALA, MATAKO, NGURUWE, MLAANIWE, FUCK OFF, FUCK YOU, POTELEA MBALI, POTELEENI MBALI, MALIMBUKENI, TAAHIRA, UMBWA',
    ask: 'NIBONYEZE NINI, NIBOFYE NINI, NIANDIKE NINI, NENO GANI, NIFANYE NINI, NIFANYE NNI, NAMBA GANI NIBONYEZE, NIBONYEZE WAPI, NITUME NINI',
    result: 'ZIISHE, IISHE, ZIKOME, MUACHE, MWACHE, MSITUME, NITOKE, NIONDOKE, NISIPATE, KUACHA, MKOME, MNITOE, NIJITOE, NIJIONDOE',
    ensure: 'HAKIKISHENI, HAKIKISHA, FANYENI LOLOTE, FANYA LOLOTE, FANYENI CHOCHOTE, TAFUTENI NJIA, FANYENI MPANGO, MUHAKIKISHE',
    notGet: 'SIPATI, NISIPATE, SIPOKEI, NISIPOKEE, NISITUMIWE, SITUMIWI, NISIONE, SIONI, HAZIJI, ZISIJE, USINIFIKIE, ZISINIFIKIE',
    whyNow: 'MNATUMA, MNANITUMIA, UNATUMA, UNANITUMIA, MNANISUMBUA, MNATUTUMIA, MNANIANDIKIA, MNAENDELEA KUTUMA, MNAENDELEA KUNITUMIA, MNANITEXT',
    kinds:
      'KURA, TAFITI, UTAFITI, MICHANGO, MCHANGO, HARAMBEE, VIKUMBUSHO, KUMBUSHO, SALAMU ZA BIRTHDAY, SALAMU ZA SIKUKUU, SALAMU, MIALIKO, MWALIKO, OFA, PROMO, PROMOSHENI, MATANGAZO, MIKOPO, KUPONI, HABARI ZENU, JARIDA, NEWSLETTER, BIRTHDAY WISHES, KAMPENI, SURVEY, SURVEYS, KAMARI, BETTING, JACKPOT',
    otherWay: 'EMAIL, BARUA PEPE, WHATSAPP, PIGENI, PIGENI SIMU, NIPIGIENI, TUMENI EMAIL, NITUMIENI EMAIL, CALL',
    smsNo:
      'SI SMS, SIO SMS, SIYO SMS, SI MESEJI, SIO MESEJI, SIYO MESEJI, SIYO KWA SMS, SIO KWA SMS, SI KWA SMS, SIO KWA MESEJI, SIYO KWA MESEJI, MSITUME SMS, MSITUME MESEJI, BILA SMS, SIYO UJUMBE, SI UJUMBE',
    filler:
      'kabisa, jamani, hii, tafadhali, tena, hizi, kwa, hiyo, yangu, basi, kwenye, bana, ya, bwana, huu, nyie, kutoka, zangu, mimi, katika, zenu, hizo, haya, mara moja, na, ile, huko, yenu, ni, tu, mambo ya, ya simu, kwa ajili ya, sasa, binafsi, kwa kweli, toka, langu, yetu',
  },
  patterns: {
    stop: `
      [msiniweke|msiniwekee|msiniingize|msiniongeze|msiweke namba yangu|msiingize namba yangu|msiongeze namba yangu] (tena) [kwenye|katika] (hiyo) [list|orodha|mfumo wenu|database|kundi lenu|listi] (yenu|ya|zenu)
      [hizo|hizi] [ofa|promo|matangazo|sms|promosheni|meseji] (zenu) [peleka|pelekeni|mpeleke|wapelekeeni|mpelekee|tumieni] (kwa) [wengine|watu wengine|mwingine|wanaotaka|wanaozitaka]
      [niondolee|niondoleeni|mniondolee|nifutie|mnifutie] (hii|huu|huo|hiyo) [usajili|huduma|subscription] (huu|hii|wangu|yangu)
      (mheshimiwa|naomba) [usitishe|msitishe|mkomeshe|ukomeshe|mwache|uache|muache|mkatishe|usimamishe|msimamishe] [kunitumia|kututumia|kuniandikia|kutuma|kuniletea] (hizi|hizo) [texts]
      (mbona|kwa nini|kwanini|kwani) [mnatuma|mnanitumia|mnatutumia|mnanitext|mnaniandikia|unanitumia] (hizi|hizo|kila siku) [texts] … [acheni|wacheni|komeni|koma|acha|sitaki|mwache]
      [nimejiondoa|nimejitoa|najiondoa|najitoa|ninajiondoa|ninajitoa] [kwenye|katika|kutoka] (kwenye) [huduma hii|huduma yenu|orodha yenu|orodha hii|mfumo wenu|list yenu|hii huduma|huduma ya sms|huduma ya ujumbe|usajili huu|huduma ya meseji|hii list]
      [nataka|naomba|ningependa|nahitaji|nimeamua] (sasa) [kusitisha|kuacha|kukatisha|kusimamisha|kukomesha] [kupokea|kupata|kuletewa] … [matangazo|ujumbe|jumbe|sms|meseji|promo|texts]
      [sikutoa|sijatoa|sikuwapa|sijawapa] [idhini|ruhusa|ridhaa] (yoyote|yeyote|kamwe) … [komesheni|komesha|acheni|wacheni|sitisheni|simamisheni|msinitumie|futeni|toeni]
      [stop] (filler) [sending]
      [stop] (kutuma|hizi|hii|hizo|huu) [texts]
      [dont] … [again|texts]
      ^ [msinitumie|usinitumie|msitutumie|msituandikie|msiniandikie|msituume] $
      [dontMe]
      [noWant] (filler) (kupokea|kupata|kuona) (filler) [texts]
      [noWant] (filler) [receive] … [texts|tena|chochote]
      [noWant] … [texts|mnitumie|mtume|unitumie]
      [noWant] tena … [chochote|zenu|yenu|kutoka kwenu]
      [texts] (filler) (filler) [noWant]
      [fed] (na|sana na|kwa) … [texts]
      [texts] … [fed]
      [fed] … [stop|dont|removeMe]
      [removeMe] (filler) (filler) (filler) [list]
      [removeMe] … [kwenye|katika|kutoka] … [list]
      ^ [removeMe] (humo|huko|hapo|mara moja|kabisa|jamani) $
      [remove] (filler) [number] (filler) (filler) (filler) … [list]
      [ondoa|ondoeni|toa|toeni|futa|futeni|ifuteni|mfute|mwondoe] (filler) [namba|nambari|number|no|laini|jina] (filler) (filler)
      [nataka|naomba|ningependa] [kujitoa|kujiondoa|mnitoe|mniondoe|nitolewe|niondolewe|nisitumiwe|kuacha kupokea]
      [futa|sitisha|simamisha|katisha|ghairi] (filler) [usajili|uanachama|usajili wangu|huduma hii|subscription|huduma ya sms]
      [niache|niacheni|mniache|tuacheni|mtuache|niachie|niacheni] (filler) (amani|nipumzike|jamani|kabisa|tafadhali) $
      [naondoa|nimeondoa|natengua|ninaondoa|nafuta|naondoka|nimebatilisha|nabatilisha] … [ridhaa|idhini|kibali|ruhusa]
      [sijawahi|sijaomba|sikuomba|sikuwahi|sijajiunga|sikujiunga|sijasajili|sikuruhusu|sijaruhusu] … [stop|dont|removeMe|remove]
      [mkituma|mkinitumia|ukinitumia|mkiendelea|ukituma|mkinisumbua|mtakaponitumia|mkirudia] … [threat]
      [ujumbe|sms|meseji|msg] [mwingine|nyingine|moja zaidi|ingine] … [threat]
      [mara ngapi|mara nyingi|nimewaambia|nimeshawaambia|nimesema] … [noWant|stop|dont|removeMe]
      [alifariki|amefariki|alikufa|amekufa|marehemu|alifarikia] … [dont|stop|remove]
      [mtoto|mwanangu|mama yangu|bibi] … [stop|dont] … [sending|texts|kumtumia]
      [mtoto|mwanangu|mama yangu] … [dont]
      [mimi] (si|sio|siyo) (filler) [mteja|mwanachama] … [dont|stop|removeMe]
      ? ^ [sina|siko] [haja|interested|nia|hamu] (filler) (filler) $
      [sivutiwi|sina haja|sina nia|siko interested] … [dont|stop|removeMe]
      [potea|potelea|poteeni] [mbali|huko]
      [sahauni|sahau|tupeni|tupa|poteza|poteweni|futeni|futa|ondoeni|ondoa|blokini] [namba yangu|nambari yangu|number yangu|namba hii|simu yangu|jina langu]
      ? ^ (filler) [sitaki hii|sitaki hizi|sitaki|staki|sitaki tena|sitaki kabisa|sina haja|imetosha|inatosha|yatosha|basi imetosha|mnakera|mnaudhi|mnaboa|mnachosha|acheni bwana|kamwe tena|onyo la mwisho|nitawablock|nitawabloki|nimewablock|nimewabloki|nawablock|nitawaripoti|nitawashtaki|ujumbe mwingi sana|meseji nyingi sana|niacheni|msinipigie|msiniandikie|msinisumbue] (filler) $
      [sijatoa|sikutoa|sijawahi kutoa|sikuwahi kutoa|sijawapa|sikuwapa] (kamwe) [ruhusa|idhini|kibali|namba yangu|ridhaa]
      [nimeshatuma|nimetuma|nilishatuma|nimeshaandika|nimesema|nimeshasema|nilituma] (tayari|mara) (tatu) [stop|acheni|ondoa|stop mara|acha]
      [msiniandikie|msinipigie|msinisumbue|msinitafute|usiniandikie] (simu|ujumbe) [tena|kamwe|zaidi|ujumbe|matangazo]
      [ujumbe|meseji|sms|matangazo] [mwingi|nyingi|mengi] (sana|mno|kupita kiasi) [acheni|sitaki|inatosha|niondoeni]
      [naomba|nataka|ningependa|tafadhali] (mniondoe|kujiondoa|niondolewe) [kujiondoa|niondolewe|mniondoe|kujitoa|mnitoe|kuondolewa]
      [ghairi|futa|sitisheni|sitisha] [usajili wangu|uanachama wangu|usajili|matangazo|arifa]
      [mniondoe|mnitoe|niondoeni|nitoeni|mnifute] $
      ? ^ (jamani|bwana|bana|tafadhali|aki|aki please|please|buda|we|nyie|naomba|hebu|manze|basi|vipi bana|we vipi bana) (filler) [peace] (jamani|basi|tafadhali|bana|bwana|kabisa|nipumue|na hizi messages) $
      [peace] & [texts]
      [tokeni|toka|ondokeni|potea|poteeni|potelea|kwendeni|nendeni|endeni] (hapa|huko|mbali|zenu|zako) (filler) (filler) [texts]
      [removeMe] (kwa|kwenye|katika|kutoka|toka|kweny|ndani ya) (hiyo|hii|hizo|hayo) [list|texts]
      [jina langu|namba yangu|nambari yangu|number yangu] (filler) [liondolewe|itolewe|iondolewe|litolewe|lifutwe|ifutwe|mlitoe|mliondoe|muitoe|muiondoe]
      [nisipokee|nisitumiwe|nisiletewe|nisipate|nisiandikiwe|kutonitumia|kutotumiwa|msitutumie|kutokutumiwa|nisisumbuliwe|kutonisumbua] (tena|ujumbe|chochote|kitu|hizi) (tena|chochote|wowote|ujumbe|huu|kutoka kwenu)
      ? ^ (tafadhali|naomba|nataka|ningependa) [nisipokee|nisitumiwe|kutotumiwa|nisisumbuliwe|nisiandikiwe] $
      [ningependa|naomba|nataka|ningeomba|tunaomba|napenda] … [nisipokee|nisitumiwe|kutopokea|kutotumiwa|kuacha kupokea|msinitumie|msitutumie|mtuondoe|mniondoe|liondolewe|iondolewe|msiandike|nisisumbuliwe|mnitoe|muache|mwache]
      [hisani|ombi|fadhila] (filler) [kutonitumia|kunitoa|kuniondoa|kuacha]
      [noWant] (filler) [mnaelewa|mmeelewa|hamuelewi|hamsikii|mnasikia|mmesikia]
      ? ^ [sitaki sitaki|sitaki sitaki sitaki|sitaki tena sitaki|nimesema sitaki|nimeshasema sitaki|mimi sitaki|basi sitaki|sitaki bwana|sitaki bana|hatutaki|sitaki ujinga|sitaki upuuzi]
      [mara ya] [pili|tatu|nne|tano|kumi|mia|ngapi|mwisho] (filler) [nawaambia|ninawaambia|nasema|nawaomba|naomba|naandika|kuwaambia|kusema]
      [hii ni mara ya] [pili|tatu|nne|tano|kumi|mwisho]
      [nimewablock|nimewabloki|niliwablock|niliwabloki|nimewazuia|nimewa block|nimeblock] … [bado|namba nyingine|tena|mnakuja|mnatuma|mpya]
      ? [nimewablock|nimewabloki|niliwablock|nimewazuia]
      [namba hii|namba|laini hii|hii laini|hii namba|simu hii|nambari hii] (filler) (filler) … [si mahali|sio mahali|siyo mahali|si pa|matangazo|texts|pa matangazo]
      [si|sio|siyo] (mahali) [mahali pa|sehemu ya|kwa ajili ya|pa] [texts]
      ? [texts] & [elsewhere] & [peace|dont|mimi basi|pelekeni|yapelekeni|zipelekeni|tafuteni|watumieni]
      ? [tafuteni|tafuta|mtafuteni|mwamsheni|watumieni|mtumieni|pelekeni|yapelekeni|zipelekeni|tumieni] … [elsewhere]
      [kwa nini|kwani|nani] (nilikuomba|niliwaomba|aliwaambia|alikuomba|aliomba) [nilikuomba|niliwaomba|aliwaomba|aliwaambia|amewaruhusu|aliwaruhusu|kawaruhusu] (mnitumie|matangazo|mtume)
      [sipendi|sitaki|nachukia|sifurahii|sipendezwi] (mambo ya|kabisa|kamwe) (filler) [kutumiwa|kutumiwa tumiwa|kutumiwatumiwa|kusumbuliwa|kuamshwa|kujaziwa]
      [hakuna haja|hamna haja|hakuna sababu|hamna sababu|haina haja|hakuna maana|hamna maana|msijisumbue|usijisumbue|hakuna umuhimu] (filler) (kuendelea) [kunikumbusha|kunitumia|kuniambia|kututumia|kuniandikia|kunijulisha|kunipigia|kutuma|kutuambia|kunitafuta|kunikumbusha]
      ? [hayanihusu|hainihusu|hazinihusu|hainifai|hazinifai|hayanifai|sina kazi nazo|hatuna kazi nazo|sina kazi nayo|hazina faida|hazina maana|hazinisaidii] & [peace|dont|texts|stop]
      [hamia|nilishahama|nimehama|nimebadili|nilibadili|situmii tena|nimeacha kutumia|tumehama|nimeuza|keshaolewa|ameshaolewa] & [dont|stop|hakuna haja|hamna haja|peace|hazinihusu|hayanihusu|sina haja]
      [alifariki|amefariki|alikufa|amekufa|marehemu|ametutoka|hayupo tena|msiba|kafariki] & [dont|stop|removeMe|msiandike]
      ? ^ (hapana|sawa|basi) [mwisho leo|leo mwisho|iwe mwisho|iwe ya mwisho|iwe ndio mwisho|huu uwe mwisho|hii iwe ya mwisho] (asante|sawa) $
      [ujumbe|meseji|sms|hii] [uwe wa mwisho|iwe ya mwisho|iwe mwisho|ndio wa mwisho|ndiyo ya mwisho]
      [ikija|ikifika|nikipata|nikipokea|mkituma|mkinitumia|ukinitumia|mkirudia|mkiendelea|mkiandika|ikitokea|kama mkituma|mkithubutu|msipoacha|usipoacha|msipokoma|msiponitoa|msiponiondoa|msipositisha] … [threat|nitawashtaki|nawapeleka|polisi|tcra]
      ? ^ (filler) [msipoacha|msipokoma] … [mtaona|mtanitambua|mtajuta]
      [dont] (tena|kamwe|kabisa|jamani|tafadhali|bana) $
      [removeMe] (bro|bana|buda|jamani|mara moja|kabisa|sasa hivi|tafadhali) $
      [stop|wacha|acha] [sending] (filler)
      [wacha|acha|wacheni|acheni] (wewe|nyinyi) tuma
      [noWant] (filler) [message|messages|text|texts|sms|meseji|mesej|spam]
      [sahauni|sahau|msahau|mnisahau|nisahauni|futeni] (kama|kwamba) [nina simu|nipo|niko|namba hii|nina namba|mnanijua]
      [sahauni|sahau|potezeni|tupeni] (filler) [namba|simu] (filler)
      [makundi|kundi|magrupu] (filler) (filler) [texts] … [remove]
      [remove] … [makundi|kundi|magrupu|orodha] (filler) (filler) [texts|yenu]
      [nimefunga|mtukufu|alfajiri|usiku|mtoto analala|nimelala|mnaniamsha|kuniamsha] & [texts|mnanitumia|mnatuma] & [stop|dont|peace|mwisho|basi|hapana|noWant|fed]
      ? [kila saa|kila siku|kila wakati|kila dakika|usiku na mchana|asubuhi na jioni] & [tulia|tulieni|peace|stop|dont|noWant|fed]
      [mtanivunjia|mnanivunjia|mtaniletea|mnaniletea] (ndoa|shida|matatizo|balaa) [ndoa|shida|matatizo|balaa] … [stop|dont|komeni|acheni]
      [mke|mume|boss|bosi|mama|mtoto] … [anafikiri|anadhani|anapata presha|anaona|anaogopa] … [stop|dont|komeni|peace]
      [kampuni yetu|ofisi yetu|shirika letu|sisi] (haihitaji|hatuhitaji|haitaki|hatutaki) [haihitaji|hatuhitaji|haitaki|hatutaki] (filler) (kupokea) [texts|kupokea|huduma]
      ^ [nitoe|niondoe|jitoe|jiondoe|acha|acheni|sitisha|simamisha|komesha|ondoa|sitaki|nitoeni|niondoeni] (mimi|ni|mama|mzee|bwana|bi) [names] (names) $
      ? ^ (jamani|bwana|bana|aisee|aki|tafadhali|mimi|nyie|kwa kweli|manze|hebu) [fedUpAlone] (filler) $
      [siruhusu|sikuruhusu|siruhusiwi|hamruhusiwi|hamna ruhusa|hamna idhini|marufuku] & [texts|mnitumie|kunitumia|mtume|kutuma]
      [si|sio|siyo|haiko] (filler) [matangazo|spam|ofa|promo]
      ? [sina muda|sina wakati|sina nafasi] & [texts]
      ? [sijawahi kununua|sikununua|siwajui|siwafahamu|si mteja|sio mteja|siyo mteja] & [mnanitumia|texts|mbona|kwa nini|kunitumia]
      [namba hii|nambari hii|namba yangu|namba|laini hii] (filler) [futeni|ifuteni|ondoeni|iondoeni|toeni|itoeni|mfute|muifute|blockini] (filler)
      [naomba|tafadhali|tunaomba|ningependa] [dont] (filler) [texts]
      [naomba|tafadhali|tunaomba|ningependa] [dont] (kamwe) [tena] [texts]
      [mnaweza|mnaweza tafadhali|naomba|tafadhali|je mnaweza|muweze|ningependa] (filler) [kuacha|kusitisha|kukomesha|muache|mwache|mkome|msitishe] [sending]
      [naomba|tafadhali|ningependa|tunaomba|nataka] [nisipokee|nisitumiwe|kutopokea|kutotumiwa|nisiletewe] (filler) [texts]
      ? [hadi lini|mpaka lini] & [texts|mnanitumia|kunitumia|mtanitumia]
      [si|sio|siyo] ya mteja wenu (filler) [futeni|ondoeni|toeni|iondoeni]
      [noSend] (tena|jamani) [kitu|texts] (chochote|tena|zozote|wowote) [hapa]
      [hapa] (tafadhali) [noSend] (kitu|texts|tena)
      [hakuna|marufuku|hamna] [kutuma|kunitumia|kutumiwa|kuandika] (kitu|texts) (kwa|kwenye|hapa) [hapa|hii simu|simu hii|texts|namba hii|laini hii]
      ? ^ nani [aliomba] (hizi|hii|haya|mnitumie|mtume|mtutumie|mniandikie|texts|huu) (texts) $
      [hakuna|hamna] (mtu|yeyote) (yeyote|hapa) (hapa) [zitaka] (hizi|texts|hii|haya)
      [texts] [usiotakiwa|zisizotakiwa|isiyotakiwa|yasiyotakiwa|usiohitajika|zisizohitajika|yasiyohitajika]
      [sikuomba|sijaomba|hatukuomba|sijawahi kuomba|sikuwaomba] (mimi) [kutumiwa|mnitumie|texts|hizi|kutumia|kuletewa|haya|huu]
      [shukuru] (sana) (kama|endapo|kwamba) (mkiweza) [acheKutuma] (kabisa|tena|kutuma|kunitumia|texts) $
      [shukuru] & [acheKutuma] & [texts|kutuma|kunitumia|ujumbe]
      [jizuie] (na) [kutuma|kunitumia|kututumia|kuniandikia]
      [ifAgain] (texts|tena) (tena|nyingine|ingine|mwingine) … [shame]
      [texts] (moja|nyingine) [tenaIf] … [shame]
      [shame] (filler) [ifAgain]
      [done] & [noPoint] & [texts|kunitumia|kutuma|mnanitumia]
      [done] & [acheni|msinitumie]
      ? ^ (mimi|sisi) (si|sio|siyo|sijawa) [si mteja|sio mteja|siyo mteja|si mwanachama|sio mwanachama] (wenu) (tena) $
      [niondoeni|nitoeni|acheni|acha|wacheni|sitisheni] & [niliuza|nimeuza|nimehama|kozi imeisha|si mteja|sio mteja]
      ? ^ (basi|jamani|hebu|tafadhali|sasa) [thisThing] (sasa|basi) [iishe|ikome|ziishe|zikome|yaishe|yakome|ifike mwisho] (kabisa|sasa|basi) $
      ? ^ (basi|jamani|hebu|tafadhali|sasa) [ikome|iishe|zikome|ziishe|yaishe] (kabisa|sasa|basi|hapa) $
      ? ^ (basi|jamani|hebu|tafadhali|sasa) [malizeni|komesheni|wekeni mwisho|muweke mwisho|katisheni|mmalize] [thisThing] (sasa|jamani|kabisa) $
      ? ^ (hii|hizi|haya|jamani|na) (meseji|sms|jumbe|mambo|usumbufu) [whenEnd] (jamani|hizi|kunitumia) $
      ? ^ (namba|namba yenu|nyie|tayari|number yenu) (yenu) [reported] (yangu|kama spam|spam|tayari|jamani|kwa tcra|kama takataka) $
      ? ^ (jamani|ni) mara ngapi [saidNo] (hapana|sitaki|jamani|basi|no|acheni) $
      [mara ngapi|mara tatu|mara nyingi|mara ya tatu|mara ya pili] [saidNo] (filler) [hapana|sitaki|staki|noWant|stop|noSend]
      ? ^ (nyie|nyinyi|hivi|je|mko|wewe) (ni|mko) [deaf] (au|ama|nini) (vipi|nini) $
      [deaf] & [noWant|noSend|stop|nimesema]
      [optedBefore] & [still|stillCome] & [stillCome|texts]
      ? ^ hapana [maana yake|ni|inamaanisha|means|ina maana] hapana $
      ? ^ [nilishawaambia|nimeshawaambia|niliwaambia|nimewaambia|nilisema|nimesema|nilishasema] (kuwa|kwamba|mimi) [sitaki|staki|hapana|sihitaji|sitaki tena|acheni] (tena|jamani|hizi|kabisa) $
      ? ^ (hii ni|ni|hii) [mara ya tatu|mara ya pili|mara ya nne|mara ya mia|mara ya kumi] (sasa|hii|leo|jamani) $
      ? ^ (tafadhali|basi|jamani) [neverW] (tena|jamani|kabisa|tafadhali) $
      [msithubutu|usithubutu|msijaribu|usijaribu] (kunitumia|kutuma|kuniandikia) [kutuma|kunitumia|kuniandikia|kunisumbua|kututumia|tena]
      ? ^ (mimi|basi|sasa|haya) [byeW] (kwenye|katika|kwa|kutoka) (list|kundi|group|orodha|hiyo) (yenu|hilo|tena) $
      ? ^ (jamani|bwana|bana|tafadhali|aki|nyie|hebu|basi|kwa nini|sasa) [leaveW] (jamani|bwana|bana|tafadhali|aki|nyie|sasa|kabisa|na hizi sms) $
      [leaveW] & [texts]
      ? ^ (jamani|hebu|tafadhali) [leaveHim] [kin] (jamani|apumzike|alale|kwa amani|tafadhali) $
      [kin] & [miaka 80|miaka 85|miaka 90|mzee|mgonjwa|ni mzee|hajui kusoma] & [leaveHim|dont|stop|noSend]
      [kin] (wangu|yangu) [hataki] (hizi|hii|haya|texts|zenu|huu|kabisa|tena) (texts|zenu)
      ? ^ [kin] [hazitaki|hataki hizi|hataki kabisa] (hizi|kabisa) $
      [stop] [kumtext|kumtumia|kumsumbua|kuwatumia|kumpigia|kumwandikia|kumuandikia] (texts) [kin|mtoto|wazazi]
      ? ^ (tafadhali|jamani) [cutName] [myName] (kabisa|tafadhali|jamani) $
      [cutName] [myName] (filler) (list|listi|orodha|kundi|system)
      ? ^ (nisahauni|nisahau|mnisahau|nitupeni nje|nitupeni nje ya group|nitoeni kwa group|nisahauni kabisa) [nisahauni|nisahau|mnisahau|nitupeni nje|nisahauni kabisa|nitupeni nje ya group|nitupeni nje ya kundi] (kabisa|jamani|tafadhali) $
      ? ^ (mimi|hapana|jamani|ofa zenu|hizi|asante) [noBuy] (kitu|kwenu|chochote|mimi|asante|tena|jamani|hapa) $
      ? ^ [hapana|no] (asante|thanks|shukran) (kwa) [ofa|matangazo|promo|meseji|sms|mikopo|ofa zenu|hizi ofa] (zenu|yenu) $
      ? ^ (jamani|nyie|basi) [waste] (zenu|wenu|bure|kunitumia|na mimi|sitanunua|za sms|kunitumia sms|kutuma) (sitanunua|zenu|sinunui) $
      [waste] & [texts|kunitumia|kutuma|sitanunua]
      [offVerb] (filler) [service] (hii|hizi|yangu|zote|kwa|kwenye) (kwa|kwenye|hapa) (simu|namba|hapa|kwangu|laini)
      ? ^ (jamani|aisee|nyie|aki) [tooMany] (jamani|sana|kwa kweli|takataka zenu|na takataka|na sms zenu|kila siku|na meseji) $
      [tooMany] & [texts|takataka|zenu]
      [noRight] (filler) [useNum]
      [useNum] (filler) [noRight]
      [kid] & [dont|noSend|stop|texts|mnamtumia|mnanitumia]
      ? ^ (hii|jamani) (simu) [kid] (hii|jamani) $
      ? ^ [parentsNo] (hizi|haya|texts) $
      [parentsNo] & [texts|dont|noSend|stop]
      ? ^ (hii|huyu) [owner] (hii) [died] (tayari|zamani) $
      [died] & [texts|noSend|stop|dont] & [stop|noSend|dont|leaveHim|removeMe|remove]
      ? ^ (nyie|nyinyi|we|wewe) [curse] (zenu|yenu|nyinyi|nyie|zako|na sms zenu|acha|acheni|kabisa|wote) (acha|acheni|kabisa) $
      ? ^ (nyie|nyinyi|we|wewe) [fala|mavi|kuma|malaya|laana] [zenu|yenu|nyinyi|nyie|acha|acheni|wewe|na sms zenu]
      [curse] & [texts]
      [curse] & [acheni|acha|msinitumie|noSend|stop]
      [mimi|wewe|nyinyi|nyie] (hapana|no) [hapana taka|hapana tuma|no taka|no tuma|apana taka|apana tuma|hapana kutuma] (mimi|texts|tena|sms)
      ? ^ (mimi|me) [no taka|hapana taka|apana taka|no need|no want] (sms|texts|hii|tena) $
      [ask] (ili|ndio|ndiyo) (filler) [result]
      [ensure] (kwamba|kuwa|ili) (filler) [notGet] (texts|tena|chochote|hizi)
      ? ^ (naomba|tafadhali|nataka|ni|mni) [ni-unsubscribe|niunsubscribe|niopt out|nioptout|ni opt out|ni unsubscribe|kuunsubscribe|ku opt out|opt out|unsub|niunsub|nisajilie kutoka|optout] (tafadhali|please|jamani|basi|hapa) $
      ? ^ (je|hivi|tafadhali) [mnaweza|unaweza|mngeweza|mnawezaje] (tu|tafadhali|basi) [kuacha|kukoma|kusitisha|kuniacha|kunitoa|kuniondoa] (tafadhali|jamani|kutuma|kunitumia|kabisa|basi) $
      ? ^ (jamani|nyie) [mbona|kwa nini|kwanini|kwani] (nyie|bado|kila siku) [whyNow] (kila siku|kila saa|texts|hizi|tu|tena|kila wakati|bado) (kila siku|kila saa|tena|jamani) $
      ? [hakuna|hamna|kuna|je kuna] njia (ya|yoyote) (ya) [kuzizuia|kuacha|kusitisha|kujitoa|kuondoka|kuzuia|kukomesha|kuzikomesha|kuzisimamisha] (hizi|texts)
      ? [kuna] (mtu) (yeyote|hapo) [anaweza|anayeweza] (kunitoa|kuniondoa) [kunitoa|kuniondoa|kufuta namba yangu|kusitisha]
      ? asante (sana) kwa [meseji|sms|ujumbe|tangazo|ofa] (ya|wa|la) (kumi|tano|mia|ishirini) [kumi|tano|mia|ishirini|saba|elfu] (leo|ya leo)
      ? ^ (hivi|kwani|jamani) nani [husoma|anasoma|huzisoma|anazisoma] (hizi|texts|hii|haya|meseji zenu|kweli) (texts|zenu|jamani) $
      [otherWay] & [smsNo]
      ? ^ (tafadhali) [siyo kwa sms|sio kwa sms|si kwa sms|siyo kwa meseji|sio kwa meseji|hapana sms|no sms|hapana meseji] (tafadhali) $
      ? ^ (jamani|tafadhali|mimi) [sitaki|staki|msitume|usitume|msinitumie|hakuna|hamna|acheni|acha|wacheni|sihitaji|basi|hatutaki|hakuna tena|no more|acheni kuniomba|msiniombe|acheni kutuma] (tena|kuniomba|hizi|za|kutuma) [kinds] (tena|zenu|yenu|jamani|asante|hapa|za kila siku) $
      ? ^ (mimi|sisi) [sijajiandikisha|sijajisajili|sikujiunga|sijajiunga|sikujiandikisha] (popote|kokote|kwenu) (kwenu) $
      [wapi|nani] (kawapa|mmepata) [ruhusa|idhini] (ya) [kunitumia|kututumia] (hizi|texts)
      [ningefurahi|nitafurahi|ningependa|ningeshukuru] [kutopata|kutopokea|kutotumiwa] (texts)
      [komesheni|acheni|malizeni|sitisheni|inatosha] (huu|huo|hii) [mchezo|upuuzi|usumbufu|ujinga|tabia]
      [nataka|naomba|tunataka|natamani] (hizi|hii) [texts] (hizi|zenu) [ziishe|iishe|ziache|zikome]
      ? ^ [nimeblock|nimebloki|nimezuia] (number|namba) (yenu|zenu) $
      ? ^ (nyie|nyinyi) [mko spam|mko block|mko kwenye spam|mmewekwa spam|mko blocklist] (kwangu|sasa) $
      [jana|juzi|wiki iliyopita] [niliwaambia|nilisema|niliandika] & [tena|bado|leo]
      ? ^ (mimi) [siko tena na nyinyi|siko nanyi tena|sipo nanyi|siko pamoja nanyi|sipo tena kwenu] $
      [nichomoeni|nichomoe|ning'oeni|nifungueni|nitoweni] (kwenye|kwa|katika) (hiyo|hii) [list|orodha]
      [bidhaa|huduma|ofa] zenu (hazinifai) [hazinifai|hazinihusu|sizihitaji|sizitaki|hazina maana]
      [msipoteze|msimalize|msiharibu] [credit|muda|pesa|bando|airtime] (yenu|wenu|zenu) (kwangu)
      [mnajisumbua bure|mnajisumbua|kazi bure] (mimi|jamani) [sinunui|sitanunua|sihitaji]
      [mtoto|mama|mzee] (filler) [anaamka|haamki|hapati usingizi|analala] & [texts] & [acheni|stop]
      [nizimieni|nizimie|zimeni|zima] [notifications|arifa|alerts|texts]
      [kichwa|kichwa changu] [kinauma|kinaniuma|kinavurugika] (na|kwa|sababu ya) [texts]
      ? ^ kila [saa|siku|dakika] [texts] kila [saa|siku|dakika] [texts] $
      [sijawahi|sikuwahi] [kukubali|kuomba|kuruhusu|kujiunga] (kupokea) [texts]
      [hapana|no|apana] [leta|tuma|andika] [texts] (kwangu|mimi|hapa)
      ? [nielekezeni|nielekeze|niambieni|nionyesheni] (jinsi ya|namna ya|jinsi|njia ya) [kutoka|kujitoa|kujiondoa|kuacha|kusitisha]
      ? ^ [toa|ondoa] mimi (kwa|kwenye) (hiyo) [list|orodha]
      ? ^ (mtatuma|mtanitumia|mtanisumbua) [hadi lini|mpaka lini|mtatuma hadi lini|mtatuma mpaka lini] $
      ? [kwa nini lazima|lazima] (mnitumie|mtume) [mnitumie|mtume] kila [siku|saa]
      ? [hongera|asante|asanteni] kwa [kunijazia|kunisumbua|kuniamsha] (simu)
      [simu|namba|laini|nambari] (yangu|hii|yetu) [si|sio|siyo] (ubao|mahali|sehemu) [ubao|ubao wa|mahali pa|jalala|pipa|pipa la|soko|sehemu ya|dampo] … [texts|takataka|biashara]
      [simu|namba|laini|nambari] (yangu|hii) [si|sio|siyo] [ubao|jalala|pipa|dampo|soko] $
      [barua pepe|email|imeili|whatsapp|kupiga|simu] (ni) [sawa|poa|ndiyo|fresh|tu] (lakini|ila|sio) [sms|meseji|ujumbe|text] [hapana|sitaki|sio|msitume|no|acheni|noma]
      [sms|meseji|matangazo|ujumbe|promo|ofa|mikopo|jumbe] (zenu|yenu|hizi) [hapana|noma|basi|mwisho|tosha|imetosha|inatosha] (tena|kabisa|jamani|asante) $
      [ziacheni|ziache|iacheni|yaacheni|ziachwe] (tu) (kuja|kutuma) [kuja|kuingia|kutuma|kutumwa] … [texts]
      [usiku wa manane|usiku wa maneno|alfajiri|saa nane usiku|usiku wote] … [texts] … [acheni|tabia|sitaki|msitume|inatosha|kero|mnaniamsha|msinisumbue]
      [texts] … [usiku wa manane|alfajiri|saa nane usiku|usiku wote|asubuhi na mapema] … [acheni|tabia|sitaki|msitume|inatosha|kero|basi]
      [nifanye nini|nifanyeje|nifanyaje|nibonyeze nini|kuna njia] … [texts] … [zisije|yasije|usije|ziishe|zikome|zimeni|zima|sitisheni|acheni]
      [hii|namba hii|simu hii|hii ni] (ni) (simu|namba) (ya) [ya kazi|ya dharura|ya ofisi|ya hospitali|ya mtoto|ya biashara|ya mama|ya familia] … [matangazo|texts|ofa] (zenu) [hapana|sitaki|no|marufuku|basi]
      [mngeniacha|mniache|niacheni|niache|mtuache|tuacheni|mniacheni|muniache] (tu) (kwa) [amani|kwa amani|salama|nilale|nipumzike|kwa utulivu]
      [tafadhali|tafadhalini|naomba|ndugu zangu|jamani] (ndugu zangu|sana) [mngeniacha|mniache|niacheni|mtuache|muniache] (tu)
      (acheni|acha|komesheni|wacheni) [acheni|acha|komesheni|wacheni] (hii|hiyo) [tabia|tabia hiyo|tabia hii|hiyo tabia|tabia yenu|mchezo huo|hiyo] (mara moja|jamani|yenu) $
      ? ^ (jamani|mimi|kwa kweli|aki) [nimechoka|tumechoka|nimechoshwa] (sana|kabisa) na [kelele|usumbufu|fujo|mambo|upuuzi|ujinga|makelele|vurugu] [zenu|yenu|wenu|huu|hizi]
      [inbox|simu|laini|kisanduku] (yangu|yetu) [imejaa|inajaa|imefurika|imejazwa|iko full|imejaa tu] … [takataka|texts|zenu|yenu|upuuzi|spam]
      (usiku|alfajiri) [saa tisa usiku|saa nane usiku|saa saba usiku|saa kumi alfajiri|usiku wa manane|usiku|alfajiri] (mnatuma|mna) … [texts|mnatuma|mnanitumia] … [akili|wazimu|vichaa|hamlali|adabu|haya|kweli|heshima]
      [mna|mnao] [akili|wazimu|vichaa|kichaa|adabu] (kweli|kweli nyinyi|nyinyi) … [texts|mnatuma|usiku]
      [sijawahi kuwa|sikuwahi kuwa|si|sio|siyo] (mteja|mwanachama) [mteja|mteja wenu|mwanachama|mwanachama wenu|wenu] … [mbona|kwa nini|kwanini] [mnanitafuta|mnanitumia|mnanisumbua|mnatuma|mnaniandikia|mnanipigia]
      ? ^ (jamani|basi|naomba|tafadhali|bwana) [tuachane|tuachane tu|tuachane kwa amani|tuagane|tumalizane|tuishie hapa|tumeachana|mapenzi yetu yameisha|uhusiano wetu umeisha|tukomee hapa] (kwa amani|sasa|hapa|jamani|kabisa) $
      [nimehamia|nilihamia|nimehama|tumehama|nilishahama] … [halinihusu|hainihusu|haunihusu|hayanihusu|hazinihusu|sihitaji|sina haja|hakuna haja|msinitumie]
      [duka|kampuni|biashara|ofa|huduma] (lenu|yenu|zenu) (hizi|hii) [halinihusu|hainihusu|hazinihusu|haunihusu] (tena|kabisa|mimi)
      [mniondolee|niondoleeni|niondolee|niondoeeni|mnitolee|nitoleeni|mnizimie|nizimieni|zizimeni] (hizi|hii|hayo|haya|tafadhali) [texts]
      (siku hizi) [hatulali|silali|hatupumziki|sipumziki|hatupati usingizi|sipati usingizi|mtoto anaamka|mtoto halali|tunaamka] … [texts|meseji zenu|kelele]
      [mtoto|mama|bibi|babu|mzee|mke wangu|mume wangu] … [anaamka|analia|anaogopa|anashtuka|hajui kusoma|hajui|haelewi] … [texts|sms|msimtumie|acheni|mlio|vitu|hizi]
      ? [mkituma|ikilia|ikija|nikipata|tena] … [nabadilisha namba|nitabadilisha namba|nabadili namba|natupa laini|nabadilisha laini|navunja laini]
      [mimi] (si|sio|siyo) [mlengwa|walengwa|mlengwa wenu|target|wateja mnaowatafuta] … [tafuteni|wengine|mwingine|acheni]
      [hakuna|hamna] (mtu) (yeyote|yoyote) (hapa|nyumbani) [anayetaka|anayehitaji|anataka|anahitaji|aliyeomba|anayezitaka] … [texts|mkopo|kitu|vitu|zenu|hizo]
      [kuanzia|tangu|toka] (leo|sasa) [leo|sasa|kesho] … [hakuna|sitaki|marufuku|hamna|siruhusu|nisipokee] (tena) [texts|promo] (kwa|kwenye) [namba|simu|laini|namba hii]
      [heshimuni|heshimu|mheshimu|muheshimu] (tafadhali) [faragha|haki|muda|utulivu|privacy] (ya|za|wa) (watu|yangu|wengine)
      [kasumbueni|wasumbueni|msumbueni|nendeni mkasumbue|mkasumbue|kasumbue|watumieni] (tu) [wengine|watu wengine|mtu mwingine|majirani]
      [hamchoki|hamchoshwi|hamboeki|hamuoni haya|hamna haya|hamna kazi|hamna shughuli] (kutuma|nyinyi|kweli|jamani|kutusumbua|kunisumbua)
      [kila siku|kila saa|kila wiki|kila asubuhi] (tu) [texts] … [hamchoki|mmechosha|inatosha|kero|acheni|basi|hamna kazi]
      ? [mko|nyie|nyinyi|mnakuwa|ni] (nyie) [kama|mithili ya] [ex|mpenzi wa zamani|kupe|mbu|mkopeshaji|ruba] … [hamuwezi|mnang|hamuachi|kumove|move on|mnafuata|mnanifuata]
      [sipo|siko|sitakuwa] (tena) [tayari|radhi|interested] (tena) [kupokea|kupata|kusoma|kuona] … [taarifa|texts|chochote|lolote|zozote|yoyote]
      [texts] … [mke wangu|mume wangu|mpenzi wangu|mke|mume] … [anishuku|ananishuku|ana wivu|amekasirika|anagombana|anikasirikie|anauliza]
      ? ^ (jamani) [hamna kazi|hamna kazi nyingine|hamna la kufanya|hamna shughuli|hamna kazi za kufanya] (nyingine) (ya|za) (kufanya) (kweli|nyinyi) $`,
    stop_all: `
      [acheni|acha|kata|kateni|sitisha|sitisheni|komesha|katisha|katisheni|simamisheni] mawasiliano [yote|yoyote|kabisa] [na mimi|nami|na sisi|nasi]
      ^ (tafadhali|naomba|sasa) [acheni|kateni|sitisheni|katisheni|simamisheni|kata|sitisha|katisha] mawasiliano yote $
      [sitaki|sipendi|hatutaki|sitapenda|nisingependa] (tena) [kuwasiliana|mawasiliano] (yoyote|tena) [na nyinyi|na ninyi|nanyi|na kampuni yenu|na kampuni hii] (tena) (kwa) (njia) (yoyote)
      [stop|noWant|dont|removeMe|sitisha] … [all] … [brands]
      [stop|noWant|dont|sitisha] … [brands] … [all]
      [stop|sitisha|simamisha] (kutuma|kunitumia) [kila kitu|zote|yote|vyote|jumbe zote|sms zote|ujumbe wote|meseji zote]
      [noWant] chochote … [brands]
      [removeMe] … [orodha] (filler) zote
      wala [channel] wala [channel]
      wala [channel] wala [channel] wala [channel]
      [niondoeni|niondoe|nitoeni|nitoe] (filler) [orodha zote|orodha zenu zote|kila orodha|kila kitu|huduma zote|list zote]
      [acheni|acha|sitisheni|komesheni|futeni] [kila kitu|yote|zote|vyote|usajili wangu wote]
      [noWant] [chochote|kitu chochote] (filler) (filler) [kampuni|brand|duka|tawi|kampuni yenu|kwenu] (filler) [yoyote|yote|zote|lolote]
      [iwe|si|sio|wala] [channel] [wala|iwe|au] [channel] [wala|iwe|au] [channel]
      [iwe|si|sio|wala] [channel] [channel] [wala|iwe|au] [channel]`,
    start: `
      [nirudishe|nirudisheni|niongeze|niongezeni|niunganishe] (filler) (filler) (orodha|list|kundi|meseji|ujumbe) (ya|ya kupokea) (sms|meseji|ujumbe|matangazo|ofa)
      [nataka|naomba|ningependa|naombeni|niungeni|nirudisheni|mniunge] … [tena|upya] … [texts|kupokea|kujiunga]
      [nataka|naomba|ningependa] … [kupokea|kujiunga|kuanza] (filler) … [tena|upya|texts]
      [niungeni|niunge|nirudishe|nirudisheni|mniunge|mnirudishe] (tena|upya|kwenye|katika)
      [kimakosa|bahati mbaya] … [nilisitisha|nimesitisha|nilijitoa|nimejitoa]
      ^ (filler) [nataka|ningependa|naomba] [kujiunga|kujiunga tena|kusajiliwa|kujisajili|kujiandikisha] (filler) $
      ^ [niandikisheni|nisajilini|niunganisheni|niungeni|nirudisheni|niwekeni] (tena|kwenye orodha) $`,
    help: `
      [hii|hiyo] (namba|nambari) (siijui|sijui) ni [kampuni|shirika] gani
      (ni|nyinyi ni|ninyi ni|kutoka) [kampuni|shirika] gani
      [nawezaje|ninawezaje|naweza vipi|nitawezaje|nifanyeje|nafanyaje] (ili|kwa) [kujitoa|kujiondoa|kusitisha|kuacha|kuzuia|nijitoe|kusimamisha]
      ^ (samahani|habari|jamani) [nani|wewe|nyinyi|nyie|huyu|hii|ni nani|wewe ni|nyie ni|huyu ni|hii ni] (filler) [nani|huyu|wewe|nyie|namba ya nani|kampuni gani] $
      [wewe|nyinyi|nyie|huyu|ninyi] ni (nani|kampuni gani|akina nani)
      [ni nani] (wewe|huyu|nyie|anatuma)
      [hii|hiyo] (filler) [namba ya nani|number ya nani|sms ya nani]
      [najitoaje|ninajitoaje|nitajitoaje|najiondoaje|nitajiondoaje|nasitishaje|nitasitishaje|nazuiaje|naachaje|nitaachaje|naziachaje|nazisitishaje|nafutaje]
      [jinsi|vipi|namna|njia gani] (ya|gani|naweza) [kujitoa|kujiondoa|kusitisha|kuacha|kuzuia|kusimamisha|nijitoe|kufuta] (kwenye|kupokea|huduma|hizi|sms|usajili)
      [nitawapataje|nawapataje|mnapatikana|naweza kuwasiliana|nawasiliana] [vipi|wapi|nanyi]
      ^ (je) [hii ni nini|hiki ni nini|hii ni namba gani|hii ni kampuni gani|ni nini hii|nini hii] $
      ^ kwa nini [napokea|nimepokea|mnanitumia|ninapokea|nimetumiwa] (filler) (ujumbe|sms|meseji) $
      [kuna|naomba|nataka] [mtu|kuongea na mtu|kuzungumza na mtu|huduma kwa wateja|mhudumu|binadamu] (halisi) (wa|ninaweza|naweza) (kuongea|kuzungumza) (naye|nami)
      [nyie|nyinyi|wewe|hii] (ni) [roboti|mashine|robot] (au) (mtu)`,
    access: `
      [mmepata|mlipata|umepata|ulipata|mmeipata|mliipata|mmetoa|mmeitoa|nani kawapa|nani aliwapa|nani amewapa|mmejuaje|mlijuaje|mmenitoa|mmeipataje|mmepataje|mlipataje] … [namba yangu|nambari yangu|number yangu|no yangu|namba yangu ya simu]
      [namba yangu|nambari yangu|number yangu] … [wapi|nani|vipi|mmeipataje|mmeitoa]
      [mna|mnazo|mnayo|mnahifadhi|mmehifadhi|mnashikilia|mnajua|mnatunza|mmekusanya] … [taarifa|data|maelezo|nini] … [kunihusu|zangu|yangu|kuhusu mimi|gani]
      [taarifa|data|maelezo] gani … [kunihusu|zangu|mnazo|mmehifadhi|kuhusu mimi|mnazohifadhi]
      [nakala|kuona|kupata] … [taarifa|data] (filler) (filler)
      [nini|kipi] mnajua (kuhusu|kunihusu)
      [niambieni|mniambie|niambie|semeni] (filler) [nani|wapi|mlipata wapi|mmepata wapi|nani aliwapa] (aliwapa|kawapa|amewapa) [namba yangu|nambari yangu|namba hii]
      [nani] [aliwapa|amewapa|kawapa|aliwapatia] [namba yangu|nambari yangu|number yangu|namba hii]
      [je|ina maana] (nyinyi) [mnahifadhi|mmehifadhi|mnakusanya|mnatunza|mna] … [data|taarifa|mahali|picha|rekodi] … [yangu|zangu|nilipo|kunihusu|changu]`,
    erase: `
      [nifutie|mnifutie|nifutieni|nifutieni] [akaunti|data|taarifa|rekodi|profaili|taarifa zangu] (yangu|zangu|zote)
      [ondoeni|ondoa|futeni|futa|mfute|muondoe] [jina na namba|jina na simu|jina langu na namba|majina na namba|namba na jina] (yangu|langu) … [database|mfumo|kumbukumbu|rekodi|kumbukumbu zenu|mfumo wenu|database yenu]
      [futa|futeni|ondoa|ondoeni|mfute|zifute|zifuteni|kufuta|haribu|haribuni|mnifutie|nifutieni] (filler) [data|taarifa|maelezo|akaunti|rekodi] [mine] (binafsi|zote|yote|zangu)
      [futa|futeni|ondoa|ondoeni] [kila kitu|yote|zote] [mlichonacho|mnachojua|mlizonazo|kuhusu mimi|kunihusu]
      haki ya kusahaulika
      haki (yangu) ya [kufutwa|kusahauliwa|kufuta|kufutiwa] (kwa|data|taarifa)
      [picha|nakala|scan|kopi] (ya) [kitambulisho|kitambulisho changu|pasipoti|leseni|uso wangu|id] (changu|yangu) (tafadhali) [ifutwe|ifuteni|ifute|zifutwe|iondolewe|iharibiwe|futeni] (kwenye|kutoka) (mfumo|mfumo wenu|kwenye mfumo)`,
    rectify: `
      [jina|anwani|taarifa|data|barua pepe] (filler) … [si sahihi|sio sahihi|siyo sahihi|limekosewa|imekosewa|zimekosewa|limeandikwa vibaya|lina makosa|zina makosa]
      [rekebisha|rekebisheni|sahihisha|sahihisheni|badilisha|badilisheni|mrekebishe] (filler) [jina|taarifa|data|anwani|maelezo] [langu|yangu|zangu|letu|zetu|yetu]
      ^ [rekebisheni|sahihisheni|badilisheni|mrekebishe] (filler) [jina|taarifa|data|anwani|maelezo] (filler)
      [jina langu|jina la|majina yangu|jina|anwani yangu|tarehe yangu ya kuzaliwa|umri wangu] … [mmeandika|imeandikwa|limeandikwa|mliandika|mmeweka|mmeliandika|yameandikwa] (hapo) [vibaya|makosa|siyo|isivyo|kimakosa|sivyo|visivyo]`,
    port: `
      [data|taarifa] (filler) … [faili|kampuni nyingine|hamisha|kuhamisha|kuhamishia]
      [hamisha|hamisheni|kuhamisha] [data|taarifa] (filler)`,
    object: `
      [napinga|ninapinga|sikubali|sikubaliani|nakataa|pinga] … [matumizi|kutumia|kuchakata|uchambuzi|profiling|mtumie|kuchambua|kuchakatwa] … [data|taarifa|zangu|yangu]
      [napinga|sikubali] … [profiling|data zangu|taarifa zangu]
      [napinga|ninapinga|sikubali|sikubaliani|nakataa] … [taarifa|data|manunuzi] … [kuchambuliwa|kuchambua|kuchakatwa|kutumika|kutumiwa|uchambuzi|profiling] (filler) (matangazo|ajili)
      [sitaki|sipendi|siruhusu|napinga|ninapinga|sikubali|staki|msi] (mimi|nyinyi) [mchambue|mnachambua|kuchambuliwa|mnifuatilie|mnavyochambua|mnichunguze|mnavyonifuatilia|mfuatilie|mchunguze|kufuatiliwa] … [ninachonunua|manunuzi|tabia|ninavyonunua|data|taarifa|ninapokwenda|manunuzi yangu|mimi]
      [napinga|ninapinga|sitaki|siruhusu|sikubali|sipendi] [mnavyonifuatilia|mnavyofuatilia|kufuatiliwa|mnifuatilie|mnavyochambua|mnavyonichunguza|mnavyotumia data|kunifuatilia|mnavyonilenga] … [matangazo|data|taarifa|mtandaoni|manunuzi|biashara|kila|ninachofanya]`,
    restrict: `
      [zuia|zuieni|sitisha|sitisheni|simamisha|fungia|punguza] (kwa muda) [matumizi|kutumia|uchakataji|kuchakata] … [data|taarifa]
      [simamisheni|sitisheni|acheni|msitumie|zuieni|simamisha|sitisha|msizitumie|msichakate|msiguse] (kwanza|kwa muda) (kutumia|matumizi ya|kuchakata|kuzitumia) [taarifa zangu|data zangu|data yangu|taarifa zangu binafsi|maelezo yangu|taarifa|data] (zangu) (kwa sasa|kwanza|kwa muda|binafsi) [hadi|mpaka|kwa sasa|kwa muda|kwanza|wakati|hapo|kabla]
      [simamisheni|sitisheni|acheni|zuieni|simamisha|sitisha] (kwanza|kwa muda) [kutumia|matumizi ya|kuchakata|uchakataji wa] [taarifa zangu|data zangu|data yangu|maelezo yangu|taarifa zangu binafsi]`,
    do_not_sell: `
      [msiuze|usiuze|msishiriki|msigawe|msitoe|msisambaze|msiwape|usitoe] … [data|taarifa|namba|maelezo] (filler)
      [msimpe|msiwape|usimpe|msigawe|msimpatie|msiwapatie|msitoe|msiuze|msiwauzie|msimuuzie] (mtu|watu) (mwingine|wengine|yeyote) [mtu|watu|mtu mwingine|watu wengine|mwingine|yeyote|kampuni nyingine|wengine] (mwingine|wengine|yeyote) [namba yangu|taarifa zangu|data zangu|nambari yangu|jina langu|mawasiliano yangu]
      [sikubali|siruhusu|napinga|sikubaliani|ninapinga|sitaki] (data|taarifa) [data zangu|taarifa zangu|data|taarifa|namba yangu] (zangu) … [zigawiwe|kugawiwa|ziuzwe|kuuzwa|zipewe|zisambazwe|kusambazwa|kushirikishwa|zishirikishwe|itolewe|ipewe] … [watu wa tatu|wengine|kampuni nyingine|mtu wa tatu|wahusika wengine|nje]
      [nakataza|ninakataza|marufuku|siruhusu|sikubali] (kabisa) [kumpa|kuwapa|kuuza|kumuuzia|kusambaza|kugawa|kutoa|kushiriki|kuwagawia] (mtu|watu|yeyote) (yeyote|wengine|mwingine) [taarifa zangu|data zangu|namba yangu|data yangu|maelezo yangu|taarifa|data]`,
    wrong_number: `
      [namba|nambari|laini] (hii) [imebadilishwa|ilibadilishwa|ina|imepata|sasa ina] [mwenyewe|mmiliki mpya|mwenye mpya|mwenyewe mpya|mtu mwingine]
      [si|sio|siyo] [namba|nambari|simu] ya [mzee|bwana|bi|mama|baba|dada|kaka|mtu huyo|huyo]
      [namba|nambari] (filler) (filler) ni yangu (filler)
      [umekosea|mmekosea|mnakosea|unakosea|umekoseya] [namba|mtu|nambari|simu|number|kutuma]
      [namba|nambari|number] [hii|yangu] (si|sio|siyo) [ya|yake]
      [siyo|sio|si] [namba yake|mimi mnayemtafuta|mtu sahihi|namba sahihi]
      (filler) [si|sio|siyo] [mtu|yule] mnayemtafuta
      [si|sio|siyo] [namba|nambari|simu] ya [names]
      [mimi] [siye|sio|siyo|si] [juma|yeye|huyo|mtu huyo|names] … [namba|umekosea|mmekosea|mtu|hapa|tafadhali]
      [hapa|huku|nyumbani] [hakuna|hamna] (mtu) [anayeitwa|mwenye jina|anaitwa|aitwaye|huyo|mtu huyo]
      [hakuna|hamna] mtu (hapa) [anayeitwa|mwenye jina|anaitwa|aitwaye]
      [simjui|simfahamu|sina habari ya|simtambui] (mtu) [huyo|huyu|anayeitwa|aitwaye|mtu anayeitwa]
      [labda|pengine|huenda] … [mwenye namba wa zamani|mmiliki wa zamani|mwenyewe wa zamani|aliyekuwa na namba|mwenye namba wa mwanzo] … [mimi|mpya|si|siye|sasa]
      [mmekosea|umekosea|si sahihi|siyo yeye] (namba) (hii|hapa) (ni) (namba ya|ni) [mgahawa|ya mgahawa|namba ya mgahawa|hoteli|duka|zahanati|hospitali|gereji|ofisi|shule|saluni|namba ya duka|namba ya hoteli|ni mgahawa|ni duka|ni hoteli]`,
    nothing: `
      [msiache|usiache|msisitishe|usisitishe|msisimamishe|usisimamishe|msikome|msifute|usifute|msiniondoe|usighairi|msighairi]
      [kwa nini|mbona|kwanini] … [mmeacha|mmesitisha|hamtumi|umeacha|mmefuta|mmeniondoa|mlisitisha]
      [futa|kufuta|ghairi|kughairi|sitisha|kusitisha|nisitishe|nikisitisha|kusitisha] (filler) [miadi|oda|safari|tiketi|booking|mkutano|order|agizo|ndege|mkataba|appointment|kadi]
      [miadi|oda|safari|tiketi|mkutano|order|mechi|ndege] … [imesitishwa|imefutwa|futa|ghairi|imeghairishwa]
      [acha|acheni] [mzigo|mchezo|utani|kulia|hapo|kazi|kucheka|masihara|ufunguo|uongo|nikwambie|niende|pombe|sigara|utoto|stress|wasiwasi|ujinga|kelele]
      [mvua|basi|gari|treni|daladala|matatu|umeme] … [imeacha|inasimama|linasimama|imesimama|itasimama|inaacha]
      [alisema|kasema|anasema|amesema|akasema] … [acha|basi|sitaki]
      [usitume|msitume|usinitumie|usinipigie|msinipigie] [hela|pesa|picha|sasa hivi|mzigo|sasa|leo|kabla|nikiwa|wakati|file|mtu]
      [futa|toa|ondoa] [picha|namba ya siri|app|post|video|vitunguu|pilipili|sukari|kitunguu|barafu|hiyo picha|takataka]
      [tuma|nitumie|nitumieni] … (filler) [picha|code|link|namba|location|pesa]
      basi [la|langu|hilo|linasimama|sawa|tuonane|kesho|poa|njoo]
      [ghairi|ghairini] (filler) [meza|oda|miadi|safari|tiketi|booking]
      [usinipigie|msinipigie] (simu) [kabla|sasa|baada|leo|usiku]
      [msiache|usiache|msikome|usikome|msisitishe] (kunitumia|kutuma) (filler) (texts)
      [aliniambia|alisema|ananiambia|anasema|kaniambia|ameniambia|akaniambia] (niwaambie|nikuambie|mseme|nitume) [mniache|muache|stop|acheni|acha|sitaki|mkome|msinitumie]
      [sitaki|sihitaji|sipendi] (filler) (filler) [goods]
      [goods] … [msitume|usitume|msilete|usilete|msiweke|usiweke|futeni|ondoa|toa]
      [msitume|usitume|msiweke|usiweke|toa|ondoa] (hiyo|huo|ile) [goods]
      [ameacha|aliacha|nimeacha|niliacha|kaacha] [sigara|pombe|kazi|dawa|shule|mzigo|funguo|simu]
      [niko|nipo|shuka|nishuke] (filler) [stop|stage|kituo] (ya|cha) [matatu|basi|daladala|mabasi]
      [ile ya|miadi ya] [kesho|leo] [futeni|futa|ghairi|ondoa]
      [nilitaka|nilikaribia|nilikuwa nataka|nusura] [kujitoa|kujiondoa|kusitisha|nijitoe|kuacha|nisitishe] … [lakini|ila] … [texts|nzuri|punguzo|nimebadili]
      [nitumie|nitumieni|mnitumie] (filler) [sms|ujumbe|meseji] … [ukifika|mkifika|ikifika|ikiwa|baadaye]
      [mbona|kwa nini|kwanini] (filler) [hamtumi|hamnitumii|sijapata|sipati|hamjanitumia|haijafika|hamjatuma]
      [anwani] ya [kupeleka|kuletea|usafirishaji|mzigo|delivery|kupokelea]
      [badilisha|badilisheni] anwani ya [kupeleka|kuletea|usafirishaji|mzigo|delivery|kupokelea] (mzigo|oda)
      [nimechoka|tumechoka|nachoka] [kumsubiri|kusubiri|kungoja|kumngoja|na foleni|na kazi|leo|sana leo] … [meseji|sms|rider|mzigo|ujumbe|inasema]
      [usipige|msipige] (simu) … [tuma|tumeni|niandikie|text] [meseji|sms|ujumbe|tu]`,
  },
  also: { stop: 'FUTA', erase: 'FUTA NAMBA YANGU, FUTENI NAMBA YANGU' },
  elsewhere: 'KOMA, ACHA, TOKA, ONDOA, KATAA, GHAIRI',
  courtesy:
    'TAFADHALI, TAFADHALINI, ASANTE, ASANTENI, ASANTE SANA, AHSANTE, NAOMBA, NAOMBENI, HABARI, HABARI ZENU, HUJAMBO, HAMJAMBO, JAMBO, SALAMA, SAMAHANI, JAMANI, SASA, SASA HIVI, MARA MOJA, HARAKA, NDUGU, KAKA, DADA, BWANA, SHIKAMOO, MAMBO VIPI, NDUGU ZANGU, POLE, KWAHERI, PLZ JAMANI',
  conjunctions: 'NA, PIA, KISHA',
  objects: 'UJUMBE, JUMBE, MESEJI, MATANGAZO, KUTUMA, KUNITUMIA, HUDUMA, KUNISUMBUA, USAJILI',
  fillers: 'HII, HIZI, HAYA, YA, ZA, KWA, KWENYE, YANGU, ZANGU, YENU, ZENU, MIMI, ZOTE, YOTE, KILA',
  vague: 'HIYO, HIVYO',
  guards: 'KWA NINI, KWANINI, MBONA, KAMA, LINI, ALISEMA',
  traps: 'USIACHE, MSIACHE, KITUO CHA BASI, ACHA MZAHA, BASI SAWA',
  neighbours:
    'UNITE, UNITO, UNITA, UNITI, STATKI, MATALO, FUTAS, FUGA, TISHA, SITISHWA, BISHA, CHAPA, SISITISHA, ACHANA, ACHIA, KAZI, KAA, ANZIA, SIMAMA, SIMAMIA, KOMBE, KOMESHWA, ONDOKA, FUATA, FUTWA, HUDUMA, MSADA, PASSI, BASIL, KUJITOLEA, JITAHIDI, JIUNGENI, ACHEI, ACHENA, KATAS, KOMEDI, KOMEND, KOMENS, LINGA, MASADA, NAPANGA, NAPINDA, NIONDE, NITE, NITO, NITOR, NODOA, ONDA, ONDO, PIGA, PINA, PING, PINGS, PINHA, PINTA, PONGA, SADIA, SAIDA, SAIDI, SAIRIA, SANDIA, SARDIA, SIRTAKI, TAPINGA, TARIFA',
  signatures: 'IMETUMWA KUTOKA',
  tapbacks: ['Amependa “…”', '👍 kwa “…”'],
  notes: [
    'No Swahili word was found in use: all of it is translation.',
    'ACHA (stop) is "good, I see" in Hindi and Urdu, ONDOA and TOKA are everyday words: sure only where the programme speaks Swahili.',
  ],
};
