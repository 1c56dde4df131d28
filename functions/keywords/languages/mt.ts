import type { LanguageData } from './language.ts';

export const mt: LanguageData = {
  code: 'mt',
  name: 'Malti',
  englishName: 'Maltese',
  script: 'latin',
  words: {
    stop: {
      translated:
        'TIBGĦATULIX AKTAR, TIBAGĦTULIX AKTAR, TIBGĦATULIX IŻJED, WAQQFU L-MESSAĠĠI, WAQQFU R-REKLAMI, MA RRIDX AKTAR MESSAĠĠI, TIKTBULIX AKTAR, TIBAGĦTUX AKTAR, TIBGĦATUX AKTAR, STOP MESSAĠĠI, STOP REKLAMI, WAQQFU REKLAMI, UNSUBSCRIBE LILI, UNSUBSCRIBE ME PLEASE, IBBLOKKAWNI, IBBLOKKANI, TEMMUHA, WAQQFUHA, AQTGĦUHA, IEQFU ISSA, XEJN IŻJED, XEJN AKTAR, QATT IKTAR, QATT AKTAR, LE REKLAMI, BLA REKLAMI, BLA MESSAĠĠI, BLA SMS, MHUX IŻJED, MHUX AKTAR, ITFI, ITFUHOM, DIŻATTIVA, NEĦĦI LILI, NEĦĦU LILI, OĦROĠNI MIL-LISTA, IEQAF, WAQQAF, WAQFU, WAQQFU, IEQFU, IEQFA, WAQFUU, NEĦĦUNI, NEĦĦINI, NEĦĦI, NEĦĦU, ĦALLUNI, ĦALLINI, IKKANĊELLA, IKKANĊELLAW, IKKANĊELLANI, ĦASSARNI, BIŻŻEJJED, BIZZEJJED, DAQSHEKK, TIEQAF, TIEQFU, INWAQQAF, TIBAGĦTULIX, TIBGĦATULIX, TIBGĦATLIX, TIKTBULIX, WAQFUHOM, WAQQFUHOM, MA RRIDX, MA RRIDX IKTAR, TEMM, TEMMU, NAĦSEL IDEJJA, OĦROĠNI, OĦORĠUNI, IĠBDUNI, ELIMINAWNI, NIXTIEQ NIEQAF, IKKANĊELLA S-SOTTOSKRIZZJONI, NEĦĦU N-NUMRU TIEGĦI, OĦORĠUNI MIL-LISTA, ĦALLUNI KWIET, ĦALLINI KWIET, WAQQFUHA, AQTGĦUHA, AQTGĦUHOM, AQTA’, AQTAGĦHA, ISSA BIŻŻEJJED, IKKANĊELLAWNI, IRTIRA, NIRTIRA, SKATTA, UNSUB JEKK JOGĦĠBOK, M’GĦADNIX INTERESSAT, XEJN AKTAR, TIBAGĦTUX, TIBGĦATX, TIKTBUX, TIDDEJJAQNIX, NIEQAF, IEQFU ISSA, WAQQAFHA, BLOKK, INNEĦĦI RUĦI, ŻIKK, AQTGĦUNI, IQTGĦUNI, STOPPJAW, STOPPJA, INSEWNI, INSINI, ARAW TERĠGĦU, STOP SMS, STOP SPAM, STOP MESSAGES, STOP L-SMS, WAQQAF SMS, WAQQAF MESSAĠĠI, WAQQAF REKLAMI, WAQQFU SMS, WAQQFU MESSAĠĠI, IEQFU MESSAĠĠI, LE SMS, LE MESSAĠĠI, LE SPAM, LE GRAZZI SMS, BIŻŻEJJED SMS, BIŻŻEJJED MESSAĠĠI, BIŻŻEJJED REKLAMI, DAQSHEKK SMS, DAQSHEKK REKLAMI, DAQSHEKK MESSAĠĠI, DAQSHEKK SPAM, XEJN SMS, XEJN MESSAĠĠI, XEJN REKLAMI, NEĦĦU ISMI, NEĦĦU N-NUMRU, NEĦĦI N-NUMRU, ĦASSRU N-NUMRU, ĦASSAR IN-NUMRU, NEĦĦUNI MIL-LISTA, NEĦĦINI MIL-LISTA, IKKANĊELLA ABBONAMENT, IKKANĊELLA SOTTOSKRIZZJONI, NIKKANĊELLA, NIRTIRA L-KUNSENS, NIRTIRA KUNSENS, UNSUB, UNSUBSCRIBE, OPT OUT, OPTOUT, ĦALLEWNI, ERĦULI, TIBGĦATUX, KWIET',
    },
    stop_all: { translated: 'WAQQAF KOLLOX, WAQQFU KOLLOX, WAQFU KOLLOX, IEQAF KOLLOX, IKKANĊELLA KOLLOX, NEĦĦUNI MINN KOLLOX' },
    start: { translated: 'IBDA, ERĠA IBDA, IBDEW, INGĦAQAD, ABBONA, KOMPLI' },
    help: { translated: 'GĦAJNUNA, GĦIN, MIN, MIN INT, MIN INTOM, INFORMAZZJONI, KUNTATT, GĦINUNI, DRITTIJIET TIEGĦI' },
    access: { translated: 'AĊĊESS, DATA TIEGĦI, ID-DATA TIEGĦI' },
    erase: { translated: 'ĦASSAR, ĦASSAR ID-DATA, ĦASSAR ID-DATA TIEGĦI, TĦASSIR, ĦASSRU D-DATA TIEGĦI' },
    rectify: { translated: 'IKKOREĠI, KORREZZJONI, IRRANĠA, AĠĠORNA' },
    port: { translated: 'PORTABBILTÀ, PORTABILITÀ TAD-DATA' },
    object: { translated: 'OĠĠEZZJONI, NOĠĠEZZJONA' },
    restrict: { translated: 'RESTRIZZJONI, ILLIMITA' },
    yes: { translated: 'IVA, IVA GRAZZI, NAQBEL, ORRAJT' },
    no: { translated: 'LE, LE GRAZZI, MA NAQBILX' },
  },
  phrases: {
    stop: {
      translated:
        'TIBAGĦTULIX IŻJED, TIBAGĦTULIX AKTAR, TIBAGĦTULIX IKTAR, TIBGĦATULIX AKTAR, TIBGĦATULIX IŻJED, TIBGĦATULIX IKTAR, TIKTBULIX IŻJED, TIKTBULIX AKTAR, TIKTBULIX IKTAR, NEĦĦUNI MIL-LISTA, ĦALLUNI BI KWIETI, ĦALLUNI BIL-KWIET, ĦALLINI BI KWIETI, ĦASSRU N-NUMRU TIEGĦI, ĦASSAR IN-NUMRU TIEGĦI, WAQQFU L-MESSAĠĠI, WAQFU L-MESSAĠĠI',
    },
    help: { translated: 'MIN INTOM, MIN INTI, MIN QED JIBGĦAT, KIF INWAQQAF, KIF NIEQAF, KIF INNEĦĦI RUĦI' },
    access: { translated: 'MINN FEJN ĠIBTU N-NUMRU TIEGĦI, MINN FEJN ĠIBTUH IN-NUMRU TIEGĦI, KIF ĠIBTU N-NUMRU TIEGĦI, MIN TAKOM IN-NUMRU TIEGĦI' },
    erase: { translated: 'ĦASSRU D-DATA TIEGĦI, ĦASSRU D-DATA KOLLHA TIEGĦI, ĦASSAR ID-DATA KOLLHA TIEGĦI' },
    wrong_number: { translated: 'NUMRU ĦAŻIN, NUMRU MHUX TAJJEB, ĦADT IN-NUMRU ĦAŻIN, GĦANDEK NUMRU ĦAŻIN, PERSUNA ĦAŻINA, QED TIŻBALJA N-NUMRU' },
    do_not_sell: { translated: 'TBIGĦUX ID-DATA TIEGĦI, TBIEGĦUX ID-DATA TIEGĦI' },
  },
  groups: {
    ismijiet:
      'MARIA, JOE, JOSEPH, DORIS, MARIJA, JOHN, ANNA, PAWLU, PAUL, KARL, CARMEN, RITA, MARIO, TONI, TONY, ĠORĠ, GEORGE, ĊENSU, VINCE, VINCENT, KARMNU, CHARLES, CHARLIE, MARK, MARCO, MATTHEW, LUKE, DAVID, DANIEL, MICHAEL, PETER, PIETRU, ĠANNI, ĠUŻEPPI, ĠUŻA, JOSEPHINE, JOSETTE, CLAIRE, SARAH, GRAZIELLA, GRACE, MARTHESE, MARY, MARYANNE, ROSE, ROSARIA, STEPHANIE, CHRISTINE, KRISTINA, ELENA, NADIA, ALEXIA, ANTOINETTE, TEREŻA, THERESA, VICTOR, VICTORIA, FRANS, FRANCIS, FRANCO, RAYMOND, RAY, ROBERT, RONALD, SANDRA, SIMON, STEVE, STEPHEN, SILVIO, SALVU, SPIRU, LYDIA, LISA, LOUISE, JANE, JESSICA, JANET, IVAN, KEVIN, KEITH, KENNETH, NOEL, NORBERT, OWEN, CLAYTON, CLINT, DORIANNE, EMANUEL, LELI, WISTIN, ANDREW, ANDREA, ANTHONY, ANTONELLA, CARMELO, ĊETTINA, MIRIAM, MARLENE, MOIRA',
    your_texts:
      'MESSAĠĠI TAGĦKOM, L-MESSAĠĠI TAGĦKOM, IL-MESSAĠĠI TAGĦKOM, REKLAMI TAGĦKOM, OFFERTI TAGĦKOM, L-OFFERTI TAGĦKOM, FL-OFFERTI TAGĦKOM, DAWN IL-MESSAĠĠI, DAWN L-MESSAĠĠI, DAWN IR-REKLAMI, DAWN L-OFFERTI, DAWN L-SMS, DAN IS-SPAM, IL-MESSAĠĠI, BIL-MESSAĠĠI, REKLAMI, IR-REKLAMI, BIR-REKLAMI, MARKETING, MARKETING DIRETT, SPAM, L-ISPAM, SMS, L-SMS, NEWSLETTER, NOTIFIKI, IN-NOTIFIKI, ALERTS, L-ALERTS, MESSAĠĠ IEĦOR, KULL MESSAĠĠ, TIBAGĦTULI, TIBGĦATULI, TIBAGĦTU, TIBGĦATU, TIKTBULI, TIKKUNTATTJAWNI, NIRĊIEVI AKTAR, FUQ DAN IN-NUMRU, FUQ DAN IL-MOBILE, FUQ IL-MOBILE, DAN IN-NUMRU, XEJN MINGĦANDKOM, MINGĦANDKOM, PROMOZZJONIJIET, AVVIŻI, TEXTS, OFFERTI, L-EBDA REKLAMI, SERVIZZ TAL-SMS, S-SERVIZZ TAL-SMS, DAWN L-AFFARIJIET, F’DAWN L-AFFARIJIET, B’DAWN L-AFFARIJIET, DAWN L-ISTEJJER, MINN DAWN L-ISTEJJER, DAN IR-REKLAMAR, DIN IR-REKLAMAR, DIN IL-PROPAGANDA, IL-PROPAGANDA, PROPAGANDA, IL-PROPAGANDA TAGĦKOM, BL-OFFERTI, BL-OFFERTI TAGĦKOM, BIS-SALES, BIS-SALES TAGĦKOM, IS-SALES TAGĦKOM, L-AĦBARIJIET TAGĦKOM, L-ISMS TAGĦKOM, L-SMS TAGĦKOM, SMS TAGĦKOM, BL-SMS, BL-SMS TAGĦKOM, BL-ISMS, TAL-OFFERTI, IL-PROMOZZJONIJIET TAGĦKOM, PROMOZZJONIJIET TAGĦKOM, BIL-PROMOZZJONIJIET, IR-REKLAMI TAGĦKOM, BIR-REKLAMI TAGĦKOM, BIL-MESSAĠĠI TAGĦKOM, TAL-MESSAĠĠI, IL-MESSAĠĠI KOLLHA, IL-MESSAĠĠI TAL-PROMOZZJONI, IL-KUMMERĊ TAGĦKOM, KULL MA TIBAGĦTU, KULMA TIBAGĦTU, LI TIBAGĦTU, DAK LI TIBAGĦTU, MILLI NAQRA L-MESSAĠĠI, MILLI NAQRA L-MESSAĠĠI TAGĦKOM, MILLI NIRĊIEVI, NIĠI KKUNTATTJAT, NIĠI KKUNTATTJATA, NIĠI DDISTURBAT, NIĠI DDISTURBATA, NIRĊIEVI MESSAĠĠI, NIRĊIEVI DAWN, LI TIKTBULI, LI TIBAGĦTULI, HU LI TIBAGĦTULI',
    ill_will:
      "ĦADD MA, ĦADD M', MA JRIDX, MA JRIDHOM, MA JRID, MA TRIDX, MA TRIDHOMX, MA RRIDX NARA, MA TLABTX, MA TLABTKOM, MA TLABTKOMX, MIN TALABKOM, MIN QALILKOM, MHUMIEX MIXTIEQA, MHUX MIXTIEQA, MHUX MIXTIEQ, M'HUMIEX MIXTIEQA, MHUX MERĦBA, EVITAW, TUŻAWX, TUŻAX, LANQAS, XEJN, L-EBDA, ISSA LE, BIŻŻEJJED, DAQSHEKK, WISQ, ŻŻEJJED, KULJUM, TA' KULJUM, KONTINWAMENT, IL-ĦIN KOLLU, JISPLODI, FASTIDJU, JDEJQUNI, IDEJQUNI, JDEJJAQNI, ITTEDJANI, DEJJAQTUNI, DEJJAQTUNA, XBAJT, XEBBAJTUNI, ILLEGALI, KONTRA L-LIĠI, BLA PERMESS, MINGĦAJR PERMESS, MINGĦAJR KUNSENS, NOĠĠEZZJONA, NOPPONI, NIĦLAS, NĦALLAS, JISWEWNI, TISWINI, JQAJMUNI, IQAJMUNI, JISTENBĦUNI, GĦALXEJN, INUTLI, BLA BŻONN, M'HEMMX BŻONN, M'HEMMX GĦALFEJN, M'GĦADNIX BŻONN, M'GĦANDIX BŻONN, M'GĦANDIX INTERESS, BLA INTERESS, MHUX SE NIXTRI, QATT MA NIXTRI, MA NIXTRI, MA NAQRAHOMX, INĦASSARHOM, NITFAGĦHOM, ITFU, ITFI, IDDIŻATTIVAW, IDDIŻATTIVA, SOSPENDU, SOSPENDI, IRTIRAJT, BDILT, BIGĦT, M'GĦADNIX KLIJENT, M'GĦADNIX NGĦIX, M'GĦADNIX NAĦDEM, SPIĊĊA, DDEJJAQ, NOBGĦOD, NISTMERR, IMXEBBA', TAL-BIŻA', PORKERIJA, ĊUĊATI, STUPIDI, ŻIBEL, TĦASSARHOM, DIĠÀ GĦIDT, WAQQFU, WAQFU, IEQFU, TIEQFU, M’GĦANDU INTERESS, M’GĦANDHA INTERESS, M’GĦANDNIEX INTERESS, MA JINTERESSAH, MA JINTERESSANA, MA JINTERESSANIX, MA JINTERESSAWNIX, MINGĦAJR INTERESS, MA RRIDX NIĠI, MA NIXTIEQX NIĠI, MA RRIDX, MA NIXTIEQX, MMUR NIMSĦU, NIMSĦU, NIMSAĦHOM, NIMSAĦHOM MINGĦAJR MA NAQRAHOM, NĦASSARHOM, INĦASSARHOM MINGĦAJR MA NAQRAHOM, MA NAFX X’GĦANDI NAGĦMEL BIHOM, IMORRU FIL-LANDA, JMORRU FIL-LANDA, FIL-LANDA, FL-ISKART, SE JISPLODI, QED JISPLODI, MIMLI, MIMLIJA, IMLEJTULI, IMLEJTU, IMLEJTULI L-INBOX, IMLEJTULI L-MOBILE, IFGAJTUNI, XBAJNA, XBAJT U RXBAJT, XEBGĦAN, GĦAJJIEN MINN, GĦAJJIENA MINN, MA NIFLAĦX AKTAR, MA NIFLAĦX, MA NISSAPORTIX, MA NISSAPORTIHOMX, MA NIFLAĦHOMX, JTELLGĦULI N-NERVI, ITELLGĦULI N-NERVI, JGERRXUNI, QAJMUNI, MA JGĦODDUX GĦALIJA, M’HUMIEX GĦALIJA, M’GĦANDIX X’NAQSAM, MA RIDTHOMX, MA TLABTHOMX, ĦADD MA TALABKOM, ĦADD MA JRID, ĦADD LI JRID, L-ISTESS DISKA, NIPPREFERI NARA, NIPPREFERI MMUT, NIPPREFERI, AĦJAR IMMUT, ERĦULI, ERĦULNA, ĦALLEWNI, NEĦDUNI, EĦILSUNI, EĦILSUNA, TEĦILSUNI, DAQS HEKK, ŻOMMUHOM GĦALIKOM, ŻOMMUHOM, IBILGĦUHOM, INĦBEW, MORRU LAGĦBU, MORRU, LAGĦBU BAND’OĦRA, ĦARĠITLI MINN GĦAJNEJJA, TAL-MISĦUT, TAL-WIĊĊ, TAL-MISTĦIJA, BLA MISTĦIJA",
    one_more:
      'IEĦOR, MESSAĠĠ IEĦOR, WIEĦED IEĦOR, DARBA OĦRA, LI JMISS, IL-LI JMISS, L-OĦRA, JEKK NIRĊIEVI, JEKK JASAL, JEKK TERĠGĦU, JEKK TIBAGĦTU, JEKK TIBAGĦTULI, JEKK TKOMPLU, JEKK TIBQGĦU, JEKK MA TIQFUX, JEKK MA TIEQFUX, JEKK DIN TKOMPLI, MESSAĠĠ WIEĦED IEĦOR, SMS IEĦOR, WAĦDA OĦRA, WIEĦED IEĦOR BISS, NAQRA OĦRA, ID-DARBA LI JMISS, ID-DARBA LI ĠEJJA, IL-MESSAĠĠ LI JMISS, JEKK JASALLI, JEKK JASALLI IEĦOR, JEKK NARA IEĦOR, JEKK NARA WIEĦED IEĦOR, JEKK TERĠA’, JEKK TERĠGĦU TIKTBU, JEKK TERĠGĦU TIBAGĦTU, JEKK TIKTBULI, JEKK MA TWAQQFUX, JEKK MA TNEĦĦUNIX, JEKK MA TĦALLUNIX, JEW TIEQFU JEW, IEQFU INKELLA, INKELLA, JEKK IDOQQ IL-MOBILE, DARB’OĦRA, MESSAĠĠ IEĦOR U',
    or_else:
      'AVUKAT, AVUKAT TIEGĦI, L-AVUKAT, PULIZIJA, IL-PULIZIJA, QORTI, IL-QORTI, ILMENT, IDPC, MCA, MFCCA, NIRRAPPORTA, NIRRAPPORTAKOM, NIRRAPORTAKOM, NIRRAPURTAKOM, NIRRAPPURTAKOM, NIRAPPORTAKOM, NIRRAPURTA, NIBBLOKKAKOM, NIMBLOKKAKOM, NBIDDEL IL-PROVIDER, NBIDDEL IL-KUMPANIJA, NBIDDEL, INBIDDEL, INĦALLIKOM, MA NIXTRI XEJN, MA NIXTRIX, NAGĦLAQ IL-KONT, FUQ FACEBOOK, FACEBOOK, KUMMISSARJU, IL-KUMMISSARJU, OMBUDSMAN, IL-GAZZETTA, KAWŻA, TIDDISPJAĊIKOM, MMUR GĦAND L-AVUKAT, IMMUR GĦAND L-AVUKAT, MMUR L-GĦASSA, IMMUR L-GĦASSA, L-GĦASSA, INĊEMPEL LILL-PULIZIJA, INĊEMPEL IL-PULIZIJA, IMMUR IL-QORTI, NIEĦU PASSI, NIEĦU PASSI LEGALI, PASSI LEGALI, NIRRIKORRI, NIKTEB LILL-IDPC, LILL-IDPC, LILL-MFCCAA, LILL-MFCCA, LILL-MCA, LILL-AWTORITÀ, NIRRAPORTAKOM LILL, NIRRAPPORTAKOM LILL, NAGĦMLILKOM RAPPORT, NAGĦMEL ILMENT, NAGĦMEL KAWŻA, NIFTĦILKOM KAWŻA, MMUR GĦAND ĦADDIEĦOR, IMMUR GĦAND ĦADDIEĦOR, MMUR MAL-KOMPETIZZJONI, NIBDEL IL-KUMPANIJA, INBIDDEL IL-BANK, MA NERĠAX NIXTRI, MA TERĠGĦUX TARAWNI, TITILFUNI, TITILFU KLIJENT, TITILFU KLIJENTA, IKOLLKOM PROBLEMI, IKOLLKOM TAGĦTU KONT, TARAWHA, TARAWHA MIEGĦI, INKISSER IL-MOBILE, NITFA’ L-MOBILE, NISTABILIXXI BLOCK, NAGĦMLILKOM BLOCK, ONE STAR, STILLA WAĦDA, REVIEW ĦAŻINA, NIKTEB FUQ FACEBOOK',
    moved_on:
      "BDILT IL-PROVIDER, BDILT KUMPANIJA, BIDDILT IL-PROVIDER, BIGĦT IL-KAROZZA, BIGĦT IL-ĦANUT, BIGĦT ID-DAR, IRTIRAJT, M'GĦADNIX KLIJENT, M'GĦADNIX KLIJENTA, M'GĦADNIX MEMBRU, M'GĦADNIX NGĦIX, M'GĦADNIX NAĦDEM, KORS SPIĊĊA, IL-KORS SPIĊĊA, GĦALAQNA, MORT NGĦIX, MORT MA', TLAQT, SIBT XOGĦOL, M'GĦANDIX KAROZZA, KELB MIET, IL-KELB MIET, BIEGĦEJT, BIEGĦ, BIGĦT, BIGĦT IL-VANN, BIGĦT IL-MUTUR, BIGĦT IL-FLAT, BIEGĦEJT IL-VANN, BIEGĦEJT IL-KAROZZA, BIEGĦEJT ID-DAR, MORT NOQGĦOD, MORNA NOQOGĦDU, BDILT ID-DAR, BDILT IL-BANK, BDILT IL-GYM, BDILT IT-TABIB, BDILT L-ISKOLA, M’GĦADNIX NIXTRI, M’GĦADNIX NUŻA, M’GĦADNIX IMMUR, M’GĦADNIX NOQGĦOD, M’GĦADNIX HEMM, M’GĦADNIEX, MA NGĦIXX AKTAR, TLAQT MINN MALTA, ĦALLEJT IL-GYM, ĦALLEJT L-ISKOLA, SPIĊĊAJT L-UNIVERSITÀ, SPIĊĊAJT IL-KORS, ĦRIĠT BIL-PENSJONI, IRTIRAJT MIX-XOGĦOL, SIBT PROVIDER IEĦOR, GĦANDI PROVIDER IEĦOR, IT-TFAL KIBRU, GĦALAQT IL-ĦANUT, GĦALAQT IN-NEGOZJU",
    no_reason:
      "GĦALXEJN, INUTLI, BLA BŻONN, M'HEMMX BŻONN, M'HEMMX GĦALFEJN, M'GĦADNIX BŻONN, M'GĦANDIX BŻONN, MA JISWEWX, MA JISWEW XEJN, NEĦĦUNI, TIBAGĦTUX, TIBGĦATUX, WAQQFU, ĦASSRUNI, M’GĦANDIX X’NAQSAM, M’GĦANDI X’NAQSAM, M’GĦANDNIEX X’NAQSMU, MA JINTERESSANIX, MA JINTERESSAWNIX, MA JGĦODDX GĦALIJA, MA JGĦODDUX GĦALIJA, MHUX GĦALIJA, M’GĦADUX GĦALIJA, MHUX IL-KAŻ, MA JAGĦMILX SENS, M’HEMMX SKOP, XI SKOP, X’INHU L-ISKOP, X’JISWEW, MA NAFX X’NAGĦMEL BIHOM, GĦAL XEJN, GĦALXEJN LI, GĦALXEJN TIBAGĦTU, GĦALXEJN TIKTBU, TISTGĦU TIEQFU, TISTGĦU TWAQQFU, TIBAGĦTULIX, TIKTBULIX, TOQOGĦDUX, NEĦĦU ISMI, NEĦĦU N-NUMRU, ĦASSRU N-NUMRU",
    assure:
      'KUNU ŻGURI, KUN ŻGUR, ARAW LI, ARA LI, AGĦMLU LI, AGĦMLU MOD, AGĦMLU LI TISTGĦU, IRRANĠAW, IRRANĠA, ASSIGURAW, ASSIGURA, ŻGURAW, ŻGURA, GĦAMLU LI, AGĦMLU XI ĦAĠA, GĦIDU LIS-SISTEMA, GĦIDU LILL-KOMPJUTER, ARAW X’TAGĦMLU, ARA X’TAGĦMEL, IRRANĠAWHA, AGĦMLU X’TAGĦMLU, BASTA, L-AQWA LI, L-IMPORTANTI LI, KIF TAFU INTOM, AGĦMLU KIF TRIDU',
    no_longer_sent:
      'MA NIRĊIEVIX, MA NIRĊEVIX, MA NIRĊIVIX, MA NIBQAX, MA NIBQAX NIRĊIEVI, MA JASALX, MA JASLUX, MA JASALLIX, MA JIBQGĦUX, MA TIBAGĦTULIX, MA TIBGĦATULIX, MA NARAX, MA NERĠAX, NIEQAF NIRĊIEVI, MA JERĠAX, MA JERĠGĦUX, MA NIRĊEVIX AKTAR, MA NIRĊIEVIX AKTAR, MA NIRĊIEVI XEJN, MA NIRĊIEVI XEJN AKTAR, MA JASAL XEJN, MA JASALLI XEJN, MA NARAHOMX, MA NARAHOMX AKTAR, MA JIĠIX AKTAR, MA JIĠUX AKTAR, NIBQA’ BI KWIETI, INKUN BI KWIETI',
    other_way:
      "BL-EMAIL, EMAIL, BIL-POSTA, POSTA, ITTRA, B'ITTRA, BIT-TELEFON, ĊEMPLULI, ĊEMPILLI, EMAIL BISS, BL-EMAIL BISS, BISS BL-EMAIL, IBGĦATULI EMAIL, IBGĦATU EMAIL, ĊEMPLU, TELEFONATA BISS, BIL-POSTA BISS",
    not_by_text:
      'MHUX SMS, MHUX BL-SMS, MHUX MESSAĠĠI, MHUX BIL-MESSAĠĠI, MHUX MESSAĠĠ, LE SMS, MHUX BL-ISMS, MINFLOK SMS, MINFLOK MESSAĠĠI, MINFLOK MESSAĠĠ, BLA SMS, MHUX BIL-MOBILE, MHUX FUQ IL-MOBILE',
    bereaved:
      "MIET, MIETET, MEJTA, MEJJET, M'GĦADUX MAGĦNA, M'GĦADHIEX MAGĦNA, DFINNA, TLIFNA, MISSIERI MIET, OMMI MIETET, IR-RAĠEL MIET, IL-MARA MIETET, IZ-ZIJU MIET, IN-NANNA MIETET, IN-NANNU MIET, ĦALLIETNA, ĦALLIENA, MARRET TILTAQA’ MAL-MULEJ, SABET IL-MISTRIEĦ, STRIEĦ",
    rest_now:
      "ĦALLUHA, ĦALLUH, TISTRIEĦ, JISTRIEĦ, ĦALLUNA, WAQQFU, WAQFU, IEQFU, TIBAGĦTUX, TIBGĦATUX, MA GĦANDUX BŻONN, M'GĦANDUX BŻONN, M'GĦANDHIEX BŻONN, M'GĦADUX BŻONN, NEĦĦUH, NEĦĦUHA, IWEĠĠGĦUNA, BILD-KWIET, BIL-KWIET, BI KWIETHA, TIBAGĦTU XEJN, TIBAGĦTULU XEJN, TIBAGĦTULHA XEJN, TIBAGĦTULUX, TIBAGĦTULHIEX, TIBGĦATULUX, TIBGĦATULHIEX, XEJN AKTAR, RISPETT, FTIT RISPETT, NAQRA RISPETT, JUĠAGĦNA, TUĠAGĦNA, IWEĠĠA’, ĦASSRU N-NUMRU, ĦASSRU NUMRU TIEGĦU, NEĦĦU N-NUMRU, M’GĦANDUX BŻONN AKTAR, MA JISTAX JAQRA, MA JIXTRIX AKTAR, M’GĦADU JRID XEJN, IŻŻOMMUHX, DAQSHEKK",
    relative:
      'LIL OMMI, OMMI, LIL MISSIERI, MISSIERI, LIL IBNI, IBNI, LIL BINTI, BINTI, IN-NANNA, NANNTI, NANNUWI, LIN-NANNA, ĦIJA, OĦTI, MARTI, ŻEWĠI, IT-TFAL, IT-TIFEL, IT-TIFLA',
    channel: 'SMS, SMSES, MESSAĠĠI, MESSAĠĠ, EMAIL, EMAILS, IMEJL, TELEFONATI, TELEFONATA, CALLS, ITTRI, REKLAMI, NEWSLETTER',
    texts:
      'MESSAĠĠI, L-MESSAĠĠI, MESSAĠĠ, IL-MESSAĠĠI, SMS, SMSES, REKLAMI, R-REKLAMI, IR-REKLAMI, REKLAMAR, OFFERTI, L-OFFERTI, SPAM, MARKETING, PROMOZZJONIJIET, TEXTS, MESSAGES, L-MESSAGES, DAN, DAWN IL-MESSAĠĠI, BOROM, MISSJIET, ŻIBEL, IL-MARKETING, IS-SMS, EMAILS, CALLS, AFFARIJIET, L-AFFARIJIET, STUFF, AVVIŻI, L-AVVIŻI, NOTIFIKI, IN-NOTIFIKI, IL-PROMOZZJONIJIET, PROMOZZJONI, BILL-MESSAĠĠI, BIR-REKLAMI, BL-OFFERTI, L-SMS, L-ISPAM, REMINDERS, IR-REMINDERS, NEWSLETTERS, ADVERTS, L-ADVERTS, PUBBLIĊITÀ, IL-PUBBLIĊITÀ, KOMUNIKAZZJONI, SMSIJIET, MESSAĠI, MESAĠI, MESSAGGI, OFFERTA, KATALGI, KATALGU, L-EMAILS, FASTIDJU, MESSAĠĠ IEĦOR, IL-MESSAĠĠ, MESSAĠĠI TA’ REKLAMAR, MESSAĠĠI PROMOZZJONALI, IL-MESSAĠĠI PROMOZZJONALI, MESSAĠĠI KUMMERĊJALI, MESSAĠĠI PUBBLIĊITARJI, MESSAĠĠI AWTOMATIĊI, MESSAGES PROMOZZJONALI, TEXT MESSAGES, TEXT, IT-TEXTS, MSGS, IL-MSGS, MSG, SMSS, L-ISMSIJIET, ISMSIJIET, REKLAM, IR-REKLAM, RIKLAMI, IR-RIKLAMI, L-OFFERTA, TAL-OFFERTI, FUQ L-OFFERTI, PROMO, PROMOS, IL-PROMOS, IL-PROMO, SALES, IS-SALES, SALE, DISCOUNTS, ID-DISCOUNTS, SKONTIJIET, L-ISKONTIJIET, VOUCHERS, IL-VOUCHERS, KUPUNI, COUPONS, AVVIŻ, NOTIFIKA, NOTIFICATIONS, IN-NOTIFICATIONS, ALERTS, L-ALERTS, REMINDER, TIFKIRIET, IT-TIFKIRIET, NEWSLETTER, IN-NEWSLETTER, IN-NEWSLETTERS, L-AĦBARIJIET, AĦBARIJIET, STĦARRIĠ, L-ISTĦARRIĠ, SURVEYS, IS-SURVEYS, INVITI, L-INVITI, L-KATALGI, ADS, L-ADS, ADVERT, RIKLAMAR, PROPAGANDA, IL-PROPAGANDA, PROPAGANDA POLITIKA, PUBLIĊITÀ, IMEJLS, L-IMEJLS, MAILS, TELEFONATI, IT-TELEFONATI, IĊ-ĊEMPIL, WHATSAPP, IL-WHATSAPPS, WHATSAPPS, JUNK, IL-JUNK, ĦMERIJIET, IL-ĦMERIJIET, ĊUĊATI, IĊ-ĊUĊATI, KRETINAĠNI, PORKERIJI, KAMPANJI, IL-KAMPANJI, KAMPANJA, DONAZZJONIJIET, KOMUNIKAZZJONIJIET, IL-KOMUNIKAZZJONIJIET, BIL-PROMOS, BID-DISCOUNTS, BIS-SALES, BIT-TEXTS, BIL-MESSAGES',
    stop: 'IEQAF, WAQQAF, WAQFU, WAQQFU, IEQFU, TIEQFU, TIEQAF, WAQQFUHOM, WAQFUHOM, WAQFUH, TEMMU, IEQFULI, WAQQFULI, WAQQAFHOM, IEQFU MINN, NIEQFU, JIEQFU, JIEQAF, WAQQFUHA, WAQFUHA, WAQQAFHA, WAQFU DAN, AQTGĦU, AQTA’, AQTGĦUHA, TAQTGĦU, ITEMMU, SPIĊĊAW, SPIĊĊA, TISPIĊĊAW, SPIĊĊAWHA, CEASE, QUIT, STOP IT, STOPPJAW, STOPPJA, ISTOPPJAW, ISTOPPJA, WAQQFULNA, IEQFULNA, WAQQFUHOMLI, TWAQQFU, TWAQQAF, TWAQQFUHOM, WAQQFUU, IEQFUU',
    dont: 'TIBAGĦTULIX, TIBGĦATULIX, TIBGĦATLIX, TIBGĦATUX, TIBAGĦTUX, TIBAGĦTULNIEX, TIBGĦATULNIEX, TIKTBULIX, TIKTIBLIX, TIKTBULNIEX, IDDEJQUNIX, TIBAGĦTULUX, TIBGĦATULUX, TIBAGĦTULHIEX, TIBGĦATULHIEX, IDDEJJAQNIX, ĊĊEMPLULIX, ĊEMPLULIX, TIKKUNTATTJAWNIX, TKELLMUNIX, TISMSJAWNIX, TITTEXTJAWNIX, TAGĦMLULIX, TIBATULIX, TIDDEJJAQNIX, TIDDEJJAQNIEX, TIDDEJQUNIX, TIDDEJJQUNIX, TIBGĦATX, TIBGATLIX, TIBGĦATLI, TIBAGĦTUHOMX, TIKTBUX, TIKKUNTATTJAWX, TIKKUNTATTJANIX, TIKKUNTATTJAWNIEX, TIDDISTURBAWNIX, TIDDISTURBANIX, TFASTIDJAWNIX, TFASTIDJANIX, IDDEJQUHX, ĊĊEMPLUX, TIBQAX TIBGĦATLI, TIBQAX TIBGĦATULI, TIBQGĦUX TIBAGĦTULI, TIBQGĦUX TIBGĦATULI, TIBQGĦUX TIKTBULI, TIBQGĦUX TIBAGĦTU, TGĦABBULIX, TIMLEWLIX, TITTEKSTJAWNIX, TERĠGĦUX TIBAGĦTULI, TERĠGĦUX TIKTBULI, TERĠGĦUX, TISPAMMJAWNIX, IDDEJQUNIEX, TIKTBULHIEX, TIKTBULHOMX, TKISSRULIX, TKISSRULNIEX, TFARRKULIX, TGERRXUNIX, TQAJMUNIX, TQAJMUNIEX, TFITTXUNIX, TFITTXUNIEX, TAVŻAWNIX, TGĦARRFUNIX, TGĦARRFUNIEX, TISTIDNUNIX, TFAKKRUNIX, TOFFRULIX, TBEGĦULIX, IDDISTURBAWNIX, TIDDISTURBAWNIEX, TĦABBTULIX, TIBGĦATULIEX, TIBAGĦTULIEX, TIKTBULIEX, TMISSUNIX, TERSQUX, TDEJQUNIEX, TDEJQUNIX, TDEJJAQNIX, TIBAGĦTULNA XEJN, TIBGĦATULHOMX, TIBAGĦTULHOMX, TIBGĦATULIX IŻJED, TIBGĦATILIX, TIBGĦATLNIEX, TIBATLIX, TIBATUX, TIBATX, TIBATULNIEX, TIBGATULIX, TIBAGTULIX, TIBAHTULIX, TIBGĦATHOMLIX, TIBAGĦTUHOMLIX, TIKTIBX, TIKTIBLNIEX, TIKTIBHOMLIX, TIKTBULUX, TICTBULIX, TIKBULIX, TIKKUNTATJAWNIX, TIKKUNTAKTJAWNIX, TIKKUNTATTJAWHX, TIKKUNTATTJAWHIEX, TIKKOMUNIKAWX, TIKKOMUNIKAX, IĊĊEMPILLIX, ĊĊEMPILLIX, IĊĊEMPLILIX, IĊĊEMPLULNIEX, ĊĊEMPLULNIEX, IĊĊEMPLULIX, IĊĊEMPLUX, TICCEMPLULIX, IDDEJJAQX, TIDDEJJAQX, TIDDEJQUX, TIDDISTURBAX, TIDDISTURBAWX, TIDDISTURBAWHX, TIDDISTURBAWHIEX, TFASTIDJAWX, TFASTIDJAX, TFASTIDJAWNIEX, TINKWETAWNIX, TINKWETAWNIEX, TITTORMENTAWNIX, TIPPERSEGWITAWNIX, TAQLGĦULIX, TIXXUKKJAWNIX, TIXXOKKJAWNIX, TURTAWNIX, TURTANIX, TGĦAJJUNIX, TGĦAJJUNIEX, TIBBUMBARDJAWNIX, TIBBOMBARDJAWNIX, TISPAMMJAX, TISPAMMJAWX, TISPAMJAWNIX, TITTEXTJAWX, TITTEXTJANIX, TIMMESSAĠĠJAWNIX, TMESSIĠĠJAWNIX, TIWWOTSAPPJAWNIX, TWOTSAPPJAWNIX, TIMLULIX, TIMLULNIEX, TIMLEWX, TERĠAX TIBGĦATLI, TERĠAX TIKTIBLI, TERĠGĦUX TIBGĦATULI, TERGĦUX TIBAGĦTULI, TERGĦUX TIBGĦATULI, TERGĦUX TIKTBULI, TERĠGĦUX IDDEJQUNI, TIBQAX TIKTIBLI, TIBQGĦUX TIBGĦATU, TIBQGĦUX TIKTBU, TIBQGĦUX IDDEJQUNI, TIBQGĦUX IĊĊEMPLULI, TKOMPLUX TIBAGĦTULI, TKOMPLUX TIBGĦATULI, TKOMPLUX TIKTBULI, TKOMPLIX TIBGĦATLI, TKOMPLIX TIKTIBLI, TOQOGĦDUX TIBAGĦTULI, TOQOGĦDUX TIBGĦATULI, TOQOGĦDUX TIKTBULI, TOQOGĦDUX IDDEJQUNI, TOQGĦODX TIBGĦATLI, TOQGĦODX TIKTIBLI, MA TIBAGĦTULIX, MA TIBGĦATULIX, MA TIBGĦATLIX, MA TIKTBULIX, MA TIKKUNTATTJAWNIX, MA TIDDEJQUNIX, MA TIDDISTURBAWNIX, MA TERĠGĦUX TIBAGĦTULI, DONT SEND, DON’T SEND, DONT TEXT, DON’T TEXT',
    more: 'IŻJED, AKTAR, IKTAR, QATT, DAWN, XEJN, IĠJED, IZJED, DAN, HAWN, ANKE, AKTAR XEJN, XEJN AKTAR, XEJN IŻJED, XEJN IKTAR, QATT AKTAR, QATT IŻJED, QATT IKTAR, IKTAR PLS, AKTAR PLS, IZJED PLS, ANYMORE, MINN ISSA, MINN ISSA ’L QUDDIEM, MILL-LUM, MIL-LUM ’L QUDDIEM, DARB’OĦRA, IEĦOR, OĦRA, LANQAS WIEĦED, MIN ISSA, EVER, IZJET',
    noWant:
      'MA RRIDX, MA RRIDUX, MARRIDX, MA NIXTIEQX, M GĦANDIX BŻONN, MGĦANDIX BŻONN, MA GĦANDIX BŻONN, MINIX INTERESSAT, MINIX INTERESSATA, MHUX INTERESSAT, MHUX INTERESSATA, MA RRID, M INIX INTERESSAT, M INIX INTERESSATA, MA NRIDX, MHUX INTRESSAT, MHUX INTRESSATA, M’GĦADNIX NIXTIEQ, M’GĦADNIX IRRID, MHUX INTERESTED, M’GĦADNIX INTERESSAT, M’GĦADNIX INTERESSATA, M’INIEX INTERESSAT, M’INIEX INTERESSATA, MA RIDX, MA NRIDUX, MA RRIDHOMX, MA RRIDHIEX, MA NAFX X’NAGĦMEL, LANQAS IRRID, LANQAS IRRIDHOM, MA JIMPURTANIX, M’GĦANDIX X’NAQSAM, MA NIXTIEQX AKTAR, XEJN MA RRID, NAR MHUX INTERESSAT, MA RRIDX AKTAR, MA RRIDX IŻJED, MA RRIDX IKTAR, MARRIDX IKTAR, MARRIDUX, MA RRIX, MA RRIDUHOMX, MA RRIDHOM, MA RIDUX, MA NIXTIQX, MA NIXTIEQUX, MA NIXTIEQ, MA NIPPREFERIX, MA NAĊĊETTAX, MA NAĊĊETTAWX, MA NAQBILX, NIRRIFJUTA, NIRRIFJUTAW, NIPPREFERI LI MA, NIPPREFERI MA, M’GĦADNIX BŻONN, MGĦADNIX BŻONN, M’GĦADNIEX BŻONN, M’GĦANDNIEX BŻONN, M’GĦADNIX RRID, MGHADNIX IRRID, M’GĦADNIX INTERESSATA FL, M’AĦNIEX INTERESSATI, MAĦNIEX INTERESSATI, M’GĦADNIEX INTERESSATI, M’GĦADNIEX IRRIDU, MA JINTERESSANIX, MA JINTERESSAWNIX, MA JINTERESSANIEX, MA TINTERESSANIX, MA NINTERESSAX, MHUX INTERESSATI, NOT INTERESTED, MA TLABTX, MA TLABTX GĦAL, QATT MA TLABT, QATT MA RIDT, MA RIDTX, MA ABBONAJTX, QATT MA ABBONAJT, MA RREĠISTRAJTX, MA SSOTTOSKRIVEJTX, M’GĦANDIX APTIT, M’GĦANDIX ĦIN, MGHANDIX BZONN, MA GĦANDIX X’NAQSAM MA’, M’GĦANDIX X’NAQSAM MA’, MA NIĠIX, MA JIMPURTANIX MINN, MA NIMPURTAX, MA NAWTORIZZAX, MA NAWTORIZZAKOMX, MA NIPPERMETTIX, LANQAS XEJN IRRID',
    receive:
      'NIRĊIEVI, NIRĊEVI, NARA, NAQRA, TIBAGĦTULI, TIBGĦATULI, TIKTBULI, NIRCIEVI, NIRĊIEVU, NIRĊEVU, NERĠA’ NIRĊIEVI, NERĠA NIRĊIEVI, NERĠA’ NARA, NERĠA NARA, NERĠA’ NISMA’, NISMA’, NISMA, NIBQA’ NIRĊIEVI, NIBQA NIRĊIEVI, NKOMPLI NIRĊIEVI, INKOMPLI NIRĊIEVI, INKOMPLI, NKOMPLI, JASLUNI, JASALLI, JASLULI, JASALNI, JIBAGĦTULI, JIBGĦATULI, TIBAGĦTULNA, TIBGĦATULNA, TIBGĦATLI, TIBGĦATUHOMLI, TIKTBULNA, TIKTIBLI, TIKKUNTATTJAWNI, IĊĊEMPLULI, LI TIBAGĦTULI, LI TIBGĦATULI, LI TIKTBULI, LI NIRĊIEVI, LI JASLU, JASLU, JASAL, JIĠUNI, JIĠINI, NITGĦARRAF, JKOLLI',
    fed: 'IDDEJJAQT, DDEJJAQT, XBAJT, DEJJAQTUNI, IDDEJJAQNA, GĦAJJEJT, QED IDDEJQUNI, DEJJQUNI, GĦEJJEJTUNI, IXXUKKJAJTUNI, TAQLGĦULI, KSIRTULI, DEJJAQTUNA, DEJJAQTUNIEX, GĦAJJEJTUNI, BIŻŻEJJED MINN, IMXEBBA, IMDEJJAQ, IMDEJJQA, XEBBAJTUNI, QTAJTU QALBI, ROSSOKOM, TAĦRAQ, QRIEFT, DDEJJAQNA, DDEJJAQT BIKOM, IDDEJJAQT BIKOM, DEJJAQTUH, DEJJAQTUHA, TDEJJAQNA, XBAJT BIKOM, XBAJNA, XBAJT MINNKOM, XEBBAJTUNA, QED TGĦAJJUNI, GĦAJJEJTUNA, GĦEJT, GĦEJT BIKOM, GĦEJNA, IDDEJQUNI, JDEJQUNI, JDEJQUNA, QED JDEJQUNI, TAQLGĦULI N-NERVI, ITELLGĦULI N-NERVI, TELLAJTULI N-NERVI, TELLAJTULI PRESSJONI, FQAJTUNI, IFQAJTUNI, FIXXILTUNI, ĦAWWADTUNI, KISSIRTULI RASI, TKISSRULI RASI, FARRKTULI RASI, KISIRTULI, KSIRTULNA, MLEJTULI, IMLEJTULI, IMLEJTULNA, IRVINAJTUNI, DARRASTUNI, DARRASTUNA, TDARRSUNI, URTAJTUNI, IRRITAJTUNI, TIRRITAWNI, IKKRIBT, KERĦTHOM, NOBGĦODHOM, NODDJAHOM, FED UP, MDEJJAQ, MDEJJQA, MXEBBA’, MXEBBGĦA, IMXEBBGĦA, MA NIFLAĦX, MA NIFLAĦX AKTAR, MA NIFLAĦX IŻJED, MA NISSAPORTIX, MA NISSAPORTIKOMX, MA NIFLAĦKOMX, BIŻŻEJJED BI, WISQ',
    remove:
      'NEĦĦUNI, NEĦĦINI, NEĦĦU, NEĦĦI, NEĦĦULI, ĦASSRU, ĦASSAR, ĦASSRUNI, IĠBDU, OĦORĠUNI, TNEĦĦUNI, TNEĦĦU, ELIMINAW, TĦASSRU, ĦASSARNI, NNEĦĦI, TNEĦĦINI, TNEĦĦI, INNEĦĦI, NITNEĦĦA, IKKANĊELLAW, NOĦROĠ, AQTGĦU, AQTGĦUNI, IQTGĦUNI, AQTAGĦNI, NEĦĦUH, NEĦĦUHA, WARRBUNI, WARRBU, IMSĦU, IMSAĦ, ARMU, OĦROĠNI, TNEĦĦUH, ERĦULI, EĦILSUNI, ITFUNI, ITFGĦUNI, ITFGĦUNI BARRA, KEĊĊUNI, AQILGĦUNI, IQILGĦUNI, SKARTAWNI, ĊANFRU, QASSU, AGĦMLUNI BARRA, POĠĠUNI BARRA, INEĦĦUNI, NEĦĦUNA, TNEĦĦUNA, NEĦĦUHOM, NEĦĦIH, NEĦĦIHA, NEĦĦULI N-NUMRU, NEHHUNI, NEHUNI, NEHHINI, NEĦUNI, NEĦINI, ĦASSRUNA, TĦASSRUNI, TĦASSARNI, ĦASRUNI, HASSRUNI, OĦORĠUNA, TOĦORĠUNI, TOĦROĠNI, NINĦAREĠ, NITNEĦĦEW, NITĦASSAR, INĦASSAR, NIĠI MNEĦĦI, TITNEĦĦA, JITNEĦĦA, JITĦASSAR, JITNEĦĦEW, TAQTGĦUNI, AQTGĦUNA, TELIMINAW, ELIMINAWNI, TELIMINAWNI, DELETE, DELETJAW, DELETJAWNI, IDDILITJAW, IDDELETJAWNI, REMOVE, REMOVJAWNI, UNSUBSCRIBE, UNSUBSCRIBJAWNI, ABOLIXXU, ESKLUDU, ESKLUDUNI, TESKLUDUNI, SKARTAW, NEĦĦI LILI, NEĦĦU LILI, ĦASSRU LILI, ĦASSAR LILI, IRTIRAW, JIĠI MNEĦĦI, JIĠI MĦASSAR, WARRBUNA, TWARRBUNI, AĦFRULI U NEĦĦUNI, AQALGĦUNI, AQALGĦU, DDISKONNETTJAWNI, IDDISKONNETTJAWNI, IKKANĊELLANI, IKKANĊELLAWNI, TIKKANĊELLAWNI',
    me: 'NEĦĦUNI, NEĦĦINI, TNEĦĦUNI, ĦASSRUNI, OĦORĠUNI, TNEĦĦINI, NITNEĦĦA, ĦASSARNI, NOĦROĠ, AQTGĦUNI, IQTGĦUNI, OĦROĠNI, WARRBUNI, IMSĦUNI, NEĦĦUNA, TNEĦĦUNA, NEĦĦI LILI, NEĦĦU LILI, ĦASSRU LILI, NEHHUNI, NEHUNI, NEHHINI, HASSRUNI, ĦASRUNI, TĦASSRUNI, TOĦORĠUNI, OĦORĠUNA, ELIMINAWNI, ESKLUDUNI, DELETJAWNI, IKKANĊELLAWNI, WARRBUNA, ITFUNI, NITNEĦĦEW, NIĠI MNEĦĦI, NITĦASSAR, AQTGĦUNA, REMOVE ME, UNSUBSCRIBE ME',
    list: 'LISTA, MIL LISTA, MIL LISTI, LIST, IL LISTA, DATABASE, MID DATABASE, MIS SISTEMA, SISTEMA, LISTI, MILL LISTA, MIL LIST, MINN FUQ IL LISTA, LISTA TAGĦKOM, LISTA TAL-AVVIŻI, MIL-LISTA TAL-AVVIŻI, IL-LISTA TAGĦKOM, MIL-LISTA TAGĦKOM, MIL-LISTI TAGĦKOM, LISTI TAGĦKOM, DIL-LISTA, MINN DIL-LISTA, MINN DIN IL-LISTA, MINN DIK IL-LISTA, DIN IL-LISTA, DATABASE TAGĦKOM, ID-DATABASE, MID-DATABASE TAGĦKOM, DATABASES, MIS-SISTEMA TAGĦKOM, IS-SISTEMA, SISTEMI, SISTEMI TAGĦKOM, MIS-SISTEMI TAGĦKOM, MILL-MAILING LIST, MAILING LIST, MAILING, MILL-MAILING, IL-MAILING LIST, KUNTATTI, IL-KUNTATTI, MILL-KUNTATTI, MILL-KUNTATTI TAGĦKOM, KUNTATTI TAGĦKOM, CONTACTS, MILL-CONTACTS, GRUPP, MILL-GRUPP, IL-GRUPP, CLUB, MILL-CLUB, KLABB, REĠISTRU, MIR-REĠISTRU, REKORDS, MIR-REKORDS, RECORDS, NEWSLETTER, MIN-NEWSLETTER, ABBONAMENT, MILL-ABBONAMENT, SUBSCRIPTION, SOTTOSKRIZZJONI, MIS-SOTTOSKRIZZJONI, PROGRAMM, MILL-PROGRAMM, BROADCAST, KANAL, MILL-KANAL, ARKIVJU, MILL-ARKIVJU, KLIJENTI, DATA BASE, MIL-LISTAA, CRM, MIN HAWN, MINN HAWN, FIL-KLABB, IL-KLABB, FIL-CLUB, IL-CLUB, FIL-GRUPP, MILL-KLABB, FIL-LISTA, FIL-PROGRAMM, FIL-MAILING LIST',
    number:
      'NUMRU, IN NUMRU, N NUMRU, ISEM, L ISEM, ISMI, IN NUMBER, IL MOBILE, IN NUMRI, NUMRU TIEGĦI, IN-NUMRU TIEGĦI, N-NUMRU TIEGĦI, NUMBER, NUMBER TIEGĦI, MOBILE, MOBILE TIEGĦI, IL-MOBILE TIEGĦI, MOWBAJL, MOWBAJL TIEGĦI, IL-MOWBAJL, TELEFON, IT-TELEFON, TELEFON TIEGĦI, IT-TELEFON TIEGĦI, KUNTATT, IL-KUNTATT, KUNTATT TIEGĦI, ISEM TIEGĦI, ISIMNA, NUMRU TAGĦNA, IN-NUMRU TAGĦNA, DETTALJI, ID-DETTALJI',
    threat:
      'KUMMISSARJU, PULIZIJA, AVUKAT, QORTI, IDPC, MCA, RAPPORT, NIRRAPPORTA, NIRRAPPORTAKOM, ILMENT, NAGĦMEL ILMENT, MFCCA, IL PULIZIJA, L AVUKAT, IL QORTI, NIRRAPURTAKOM, NIRRAPORTAKOM, NIFTAĦ KAWŻA, KOMMISSARJU, LILL-PULIZIJA, GĦALL-PULIZIJA, AVUKATI, NIBBLOKKAKOM, NIMBLOKKAKOM, QRATI, NAGĦMEL RAPPORT, NIRRAPPURTAKOM, NIRRAPPORTAKOM LILL, IL-KUMMISSARJU, LILL-KUMMISSARJU, GĦALL-PROTEZZJONI, PROTEZZJONI TAD-DATA, LILL-IDPC, AVUKAT TIEGĦI, L-AVUKAT TIEGĦI, L-AVUKATI, MCCAA, LILL-MCCAA, L-MCCAA, MIMCOL, KUMMISSARJU TAD-DATA, DATA PROTECTION, GDPR, OMBUDSMAN, L-OMBUDSMAN, GĦAQDA TAL-KONSUMATURI, KONSUMATURI, PASSI LEGALI, AZZJONI LEGALI, NIEĦU PASSI, NIEĦU PASSI LEGALI, KAWŻA, NAGĦMLILKOM KAWŻA, NIFTAĦLKOM KAWŻA, NITTELLGĦU QORTI, INTELLAGĦKOM IL-QORTI, NTELLAGĦKOM IL-QORTI, MULTA, IRRAPPORTAT, RAPPORTATI, RRAPPORTATI, NIRRAPPORTAWKOM, NIRRAPORTA, SE NIRRAPPORTA, NIBBLOKKAK, NIMBLOKKAK, NIBBLUKKAKOM, NIBLOKKAKOM, IBBLOKKATI, FASTIDJU, PERSEKUZZJONI, HARASSMENT, RECENSJONI, REVIEW ĦAŻINA, FACEBOOK, SOCIAL MEDIA, IL-MEDIA, IL-GAZZETTI',
    all: 'KOLLHA, KOLLOX, EBDA, KULL, XEJN, KULLĦADD',
    brands: 'BRAND, BRANDS, BRANDIJIET, KUMPANIJI, KUMPANIJA, KUMPANIJI KOLLHA, ĦWIENET, DITTA, DITTI, GRUPP, MARKI, MARKA',
    data: 'DATA, ID DATA, D DATA, INFORMAZZJONI, L INFORMAZZJONI, DETTALJI, ID DETTALJI, D DETTALJI, KONT, IL KONT, IL DATA, ID-DATA, D-DATA, ID-DATA PERSONALI, DATA PERSONALI, DEJTA, ID-DEJTA, DEJTA PERSONALI, INFORMAZZJONI PERSONALI, L-INFORMAZZJONI, INFO, L-INFO, FAJL, IL-FAJL, REKORDS, IR-REKORDS, PROFIL, IL-PROFIL, IL-KONT, ACCOUNT, L-ACCOUNT',
    mine: 'TIEGĦI, TAGĦNA, DWARI, FUQI, PERSONALI',
  },
  patterns: {
    stop: `
      [aqtawha|aqtgħuha|iqtgħuha|aqtgħuha issa|aqtawha issa|aqtgħu|aqtgħuhom] (issa|darba) (bl|bil|b|bis|bir) [bl-ispam|bil-messaġġi|bl-sms|bis-sms|bir-reklami|bl-offerti|bil-promozzjonijiet|l-ispam|bil-messaggi|bl-isms]
      [ikkanċellaw|ikkanċellawli|ikkanċella|ikkanċellali|ikkanċellawha|waqqfu|ħassru|neħħu|nixtieq nikkanċella|irrid nikkanċella|nixtieq inwaqqaf|irrid inwaqqaf|nixtieq inħassar|irrid inħassar] (s|is) [subskrizzjoni|is-subskrizzjoni|s-subskrizzjoni|subscription|is-subscription|s-subscription|sottoskrizzjoni|is-sottoskrizzjoni|s-sottoskrizzjoni|abbonament|l-abbonament|l-iskrizzjoni|iskrizzjoni] (tiegħi) [għall-sms|tas-sms|tal-sms|għas-sms|sms|tal-messaġġi|għall-messaġġi|għall-alerts|tal-alerts|tiegħi]
      [irrid|nixtieq|rrid] (li) [ninħareġ|noħroġ|nitneħħa|ninqata|ninqata'|toħorġuni|tneħħuni|taqtgħuni] (minn) (dan|dawn|is) [mis-servizz|mill-sms|mis-sms|mill-messaġġi|mil-messaġġi|mis-subscription|is-servizz|dawn il-messaġġi|il-messaġġi|mill-alerts|mill-promozzjonijiet]
      [ma nixtieqx|ma rridx|ma nixtiqx|ma rridtx|m'għandix bżonn|mgħandix bżonn] (nirċievi) (iktar|aktar|iżjed) [aġġornamenti|l-aġġornamenti|updates|l-updates|notifiki|avviżi|alerts|newsletters|promozzjonijiet] (mingħandkom|tagħkom|iktar|aktar)
      [ma għadnix|m'għadnix|mgħadnix|m'iniex|miniex|ma għadnix iktar|m'inix] (iktar|aktar) [interessat|interessata] (aktar|iktar) (fl|fil|f|bl) [offerti|fl-offerti|fil-messaġġi|l-offerti|il-messaġġi|fis-servizz|fil-promozzjonijiet|fl-avviżi|f'dawn il-messaġġi|f'dawn] (tagħkom)
      ? [għadkom|qed tibqgħu|tibqgħu|kontinwament] [tibagħtulu|tibgħatulu|tibagħtulha|tibgħatulha|tiktbulu|tiktbulha|tibagħtulhom|tibgħatulhom] (l|il|ir) [texts]
      ^ (u) [ftit rispett|naqra rispett|rispett] (u|jekk jogħġobkom) [ieqfu|waqqfu|waqfu|daqshekk|tibagħtulix|ħalluna] (issa) $
      ? (kemm|x'|xi) [inkwiet|tortura|martirju|inkubu|dwejjaq|fastidju|ġenn] (ta'|b'|bil|minn) (dawn) (il|l) [texts]
      ? [biżżejjed|daqshekk|waqqfu|ieqfu|aqtgħuha] (issa) [bl-assigurazzjonijiet|bis-self|bl-imħatri|bil-każinò|bil-korsijiet|bil-karti tal-kreditu|bl-assigurazzjoni|bl-investimenti]
      [ma nafx min|min] (takom|tahulkom|takhom) [in-numru tiegħi|n-numru tiegħi|numru tiegħi|takom in-numru tiegħi] (imma|u) (agħmlu|jekk jogħġobkom) (pjaċir) … [insewh|ħassruh|neħħuh|insewni|tużawhx|ħassruni|neħħuni]
      [nitlob|nitlobkom|nitlobu|irrid|nixtieq|nesiġi|qed nitlob] (formalment|bil-qalb) (is|l|it|il) [is-sospensjoni|sospensjoni|il-waqfien|waqfien|it-tmiem|it-tneħħija|il-kanċellazzjoni] (definittiva|immedjata|definittiv|immedjat|totali) (ta'|tal|għal) (kull|kwalunkwe) [komunikazzjoni|kuntatt|texts|messaġġ|korrispondenza]
      [tibagħtulha|tibgħatulha|tibagħtulu|tibgħatulu|tibagħtulhom|tibgħatulhom|tiktbulha|tiktbulu] xejn (aktar|iktar|iżjed)
      [tlabt|tlabtkom|tlabnikom|ktibtilkom|għidtilkom] (biex|li) [titneħħew|nitneħħa|tneħħuni|tieqfu|twaqqfu|ninqata'|tħassruni|noħroġ] … [darbiet|darbtejn|x'ma fhimtux|u xejn|u baqgħu|u bqajtu]
      [idejjaqni|jdejjaqni|iddejjaqni|ma nippermettix|ma naċċettax|ma rridkomx|ma rridx|ma nixtieqx] (ħafna|ferm) (li) [tużaw|qed tużaw|użajtu|tużawli] (l|n|in) (numru) [in-numru tiegħi|n-numru tiegħi|numru tiegħi|il-mobile tiegħi|mobile tiegħi] (għar|għal|biex) [għar-reklami|għar-reklamar|għall-marketing|għal reklami|reklami|marketing|texts]
      [tistgħu|tista'|aħjar|ħa] [tiffrankaw|tiffranka|iffrankaw|iżżommu|żżommu|tħallu] (l|il|ir|l-) [texts] (għalikom)
      [ma rridx|ma nixtieqx|ma rridux|m'għadnix irrid|noWant] (iktar|aktar|iżjed) [nibqa'|nibqa|inkun|nkun|nibqgħu] (iżjed|membru|parti) (fil|minn|mill) [list|fil-klabb|fil-grupp|fil-lista|fil-programm|mill-klabb]
      [nixtieq|irrid|nippreferi|rrid] (biss) [nibqa'|nibqa|ngħix|inkun|nkun] (kwiet|kwieta|bi kwieti) [mingħajr|bla] (dawn|dal) (il|l) [texts] (kollha)
      [tuni|tini|tuna|agħtuni|agħtini|aghtuni|agħtuna] (ftit|naqra|xi) (ta') [kwiet|paċi|serħan|mistrieħ|kwieti]
      [nixtieq|irrid|rrid|nippreferi|nitlob|nitlobkom] (li) (dan|in|n) [dan in-numru|in-numru tiegħi|n-numru tiegħi|numru tiegħi|numru|ismi|in-numru] (tiegħi) [ma jibqax|ma jkunx|ma jidhirx|ma jibqax jidher|jitneħħa|jiġi mneħħi|jitħassar] (aktar|iktar|iżjed) (fost|fuq|fil|mill) … [jirċievu|list|texts|kampanji]
      [għadkom|qed tibqgħu|tibqgħu] [tibagħtulu|tibgħatulu|tibagħtulha|tibgħatulha|tiktbulu|tiktbulha|tibagħtulhom] … [ieqfu|rispett|waqqfu|dont]
      [dawn|il|dal] (il|l) [texts] [jridu jieqfu|għandhom jieqfu|iridu jieqfu|għandhom jispiċċaw|jridu jispiċċaw|ikollhom jieqfu|qed idejquni|qed jagħtu fastidju]
      ? (x'dwejjaq|x'dulur|xi dwejjaq|x'dardir|xi dardir|kemm iddejqu) [x'dwejjaq|xi dwejjaq|x'dardir|xi dardir|x'fastidju|x'biża'|kemm idejqu] (huma|dawn|minn) (dawn|l|ir|l-|ir-) [texts]
      ? [sa hawn|sal-hawn] [wasalna|u daqshekk|biss|u mhux iktar] (ħassruni|neħħuni|ieqfu)
      [iqtgħu|aqtgħu|aqta'|taqtgħu|iqtgħuha|itfu|waqqfu] (dan|dawn|dawk|dal) (il|l|ir) [messaġġi|sms|reklami|messages|texts|spam|promozzjonijiet|offerti]
      [noWant] [nibqa'|nibqa|inkun|nkun|nkompli|nidher] (iżjed|aktar|iktar) (fuq|f'din|f'dil) [fil-lista|il-lista|lista|l-lista|fil-listi|listi tagħkom|fil-mailing list|mailing list|fid-database|abbonat|abbonata]
      [stop] (milli) [ibagħtuli|ibgħatuli|tibagħtuli|tibgħatuli|tibagħtu|tibgħatu|tibgħatli|tibgħat|tiktbuli|tispammjaw|tispammjawni|tiddisturbawni|tixxukkjawni]
      [aqtgħu|aqta'|waqqfu|waqfu|ikkanċellaw|ikkanċella|neħħu|itfu|ħassru|temmu|agħlqu|waqqaf|nikkanċella|nwaqqaf|tikkanċellaw|twaqqfu|tneħħu] (is|s|l|il|mis) [sottoskrizzjoni|sotoskrizzjoni|abbonament|subscription|reġistrazzjoni] [tiegħi|tagħna|tal-messaġġi|tal-sms|tal-ismijiet]
      [irtira|nirtira|irtirajt|irtiraw|nneħħi|neħħi|inneħħi|nirrevoka|inħassar|nieħu lura|ħadt lura] (l|il) [kunsens|permess|awtorizzazzjoni] [tiegħi|tagħna|li tajtkom|biex tibagħtuli]
      [stop] [bil-messaġġi|bil-messaġġ|bl-sms|bl-ismsijiet|bir-reklami|bl-offerti|bil-marketing|bl-ispam|b'dawn il-messaġġi|bil-messages|bit-texts|b'dal-messaġġi|b'dawn l-sms|b'dawn ir-reklami|bil-promozzjonijiet|bin-notifiki]
      ? [your_texts] & [ill_will]
      ? [one_more] & [or_else]
      ? [moved_on] & [no_reason]
      ? [assure] & [no_longer_sent]
      ? [other_way] & [not_by_text]
      ? [bereaved] & [rest_now]
      [tużawx|tużax|tuzawx|ma tużawx] (iktar|aktar|iżjed) (dan) [in-numru|n-numru|dan in-numru|in-numru tiegħi|n-numru tiegħi]
      [tibagħtu|tibgħatu|ibagħtu|ibgħatu] xejn (iktar|aktar|iżjed) (lili|hawn|fuq|lil) (dan) (in-numru) [fuq dan in-numru|fuq dan|hawn|lili|lil dan in-numru|iktar|aktar|iżjed]
      [lanqas|l-ebda|ebda|xejn] (xi) [texts] (ieħor|iktar|aktar|iżjed) (fuq|lil|hawn|jekk) (dan in-numru|hawn|jekk jogħġobkom)
      ? ^ (u) min (qatt) [talabkom|talbek|talabek|qalilkom|tlabkom|staqsiekom|tahulkom] (biex|li|tibagħtu|tibgħatu|tiktbuli) (tibagħtu|tibgħatuli|tibagħtuli) (dan|dawn|xejn|messaġġi)
      ? ^ (jien) (qatt) [ma tlabtx|ma tlabtkomx|ma tlabt|ma tlabtkom|ma ridtx|ma rridtx|qatt ma tlabt|qatt ma tlabtkom] (xejn|dan|dawn|għal dan|għal dawn|minn dan) $
      [evitaw|tibqgħux|tippruvawx|lesti milli] (li) [tikkuntattjawni|tibagħtuli|tibgħatuli|tiktbuli|iċċempluli|tiddejquni]
      [nixtieq|irrid|nippreferi|nitlob|nitlobkom|nitolbok|jogħġobni|napprezza|inkun nafhielkom] (li|jekk|biex) [ma nirċevix|ma nirċievix|ma nirċevux|ma tibgħatux|ma tibagħtux|ma tibqgħux|ma tiktbulix|ma nisma|ma nismax] (tibagħtu|aktar|iktar|iżjed|mingħandkom)
      ma [rrid|rridx|nixtieq|nixtieqx] (nisma|nara|nirċievi) [nisma|nara|naf|nirċievi] (xejn) (iktar|aktar|iżjed|b'kom) (mingħandkom|minnkom|bikom|xejn)
      ? ^ (issa|mela) [temmu|temmuha|ġibu fit-tmiem|agħlquha|spiċċawha|agħtu tmiem] (dan|din|l|il|għal) (kollu|biċċa|biċċa xogħol|ħmerija|ċuċata|kollha|storja|issa|dan) $
      ? (meta|qatt|kemm) (se|ser|ħa) (qatt) [tispiċċa|tieqaf|jispiċċa|jieqfu|tispiċċaw] (din) [din il-biċċa xogħol|din il-ħmerija|dan kollu|din l-istorja|dawn il-messaġġi|din il-ħaġa]
      ? [sejrin|imorru|jmorru|marru|qed imorru|jispiċċaw] (dritt|direttament) (fl|fil|għall) [fl-ispam|spam|fil-junk|fil-landa|landa taż-żibel|ispam|fl-iskart]
      [irraportajtkom|irrapportajtkom|irrappurtajtkom|rrappurtajtkom|irrapurtajtkom|immarkajtkom|mmarkajtkom|rrapportajtkom] (bħala|lill|lil) (spam)
      ? ^ (issa) [intom|int|n-numru tagħkom|qegħdin] (issa) [imblukkati|ibblukkati|imblukkat|ibblokkati|blokkati|imblokkati|fuq block] (issa) $
      ? kemm (il) (darba) (se) [rrid|irrid|indum|trid|hemm bżonn|nibqa|ilni] (nibqa) [ngħid|ngħidha|ngħidilkom|nirrepeti|nitlob|nitlobkom|nikteb|nibgħat]
      ? (din|it-tielet|hija) [din it-tielet|din ir-raba|din it-tieni|din il-mitt|din l-għaxar|it-tielet] darba (li) (qed)
      ? ^ (intom|mela) [torox|għomja|truxi|ma tafux taqraw|ma tifhmux|iblah|boloh|ma tismgħux] (intom|jew|jew x'intom|bil-malti) $
      ? [għadni|għadna|xorta|xorta għadni|għandi] (qed) (nirċievi|qed nirċievi) … [wara li|għamilt stop|ktibt stop|bgħatt stop|għidt le|neħħejt ruħi|unsubscribe]
      ? ^ [qatt iktar|qatt aktar|qatt iżjed|qatt u qatt|mhux darb'oħra|l-aħħar wieħed|l-aħħar darba|l-aħħar messaġġ] (jekk|minn|issa|hux|ok) $
      ? [ħa|ħalli|jalla|agħmlu] (li) [jkun|ikun|dan|tkun|din] (dan) [l-aħħar wieħed|l-aħħar messaġġ|l-aħħar darba|l-aħħar sms|l-aħħar] (dan|li|din|minnkom|tibagħtuli)
      (din) [l-aħħar darba|l-aħħar messaġġ] (li) [tibagħtuli|tibgħatuli|tiktbuli|iddejquni|nirċievi|tikkuntattjawni]
      ? ^ (jien) [lest|lesta|spiċċajt|qtajt] (għal kollox) [magħkom|minnkom|b'kom|bikom] (darba għal dejjem) $
      ? ^ [addiju|ċaw|ċaw ċaw|saħħa|byebye|bye|good bye] (u) [għal dejjem|għal kollox|tiġux lura|terġgħux|darba għal dejjem]
      ? ^ [jien barra|jien nitlaq|nitlaq mil-lista|qed noħroġ|qed noħroġ mil-lista|jien noħroġ|ikkunsidrawni barra|għodduni barra] (minn dan|mil-lista|minn hawn) $
      ? ^ (jekk jogħġobkom) [itilqu|imxu|warrbu|oħorġu|morru|imxi|itlaq|itilquni] (minn) [minn fuq il-mobile tiegħi|minn fuq il-mobile|minn hawn|minn fuqi|minn quddiemi|minn fuq in-numru tiegħi|f'ġieħ kemm hawn]
      [m'għandix|mghandix|m'għandniex|bla|ma għandix|m'għadx għandi] (l-ebda|ebda|xejn) interess (fl|fil|f|għal) (offerti|l-offerti|dak|xejn) [tagħkom|offerti|dawn|dan|xejn|li tbigħu|li toffru]
      ? ^ (dawn|dan) [mhux għalija|mhumiex għalija|m'humiex għalija|mhux tiegħi|mhux għalina] (dawn|dan|dawn l-affarijiet) $
      ? [mhux se|mhux ser|qatt mhu se|qatt mhux se|m'iniex se|qatt ma|mhux ħa] [nixtri|nuża|niġi|nordna] (xejn|qatt) (iktar) [mingħandkom|minnkom|għandkom|magħkom|mill-ħanut tagħkom]
      ? (qed|tkunu|intom) [taħlu|titilfu|tberbqu|qegħdin taħlu|tħabbtux|toqogħdux tħabbtu] (il|l) (ħin|ħin tagħkom) [ħin|il-ħin|raskom|kreditu|flus|ħinkom]
      ? ^ [tħabbtux raskom|tħabbatx rasek|toqogħdux tiktbu|toqogħdux tibagħtu|frankawha|frankaw il-ħin|iffrankawha] (iktar|aktar|tibagħtu|tiktbu) $
      ? ^ (jekk jogħġobkom) [ħallini|ħalluni] [norqod|nistrieħ|ngħix|kwiet] (ftit) $
      ? [nofs il-lejl|bil-lejl|fis-sitta ta' filgħodu|fit-tlieta ta' filgħodu|qed norqod|kont rieqed|kont rieqda|it-tifel rieqed|it-tarbija rieqda] … [stop|waqqfu|waqfu|daqshekk|isktu|biżżejjed|tibagħtux]
      [itfu|itfi|aqtgħu|iddiżattivaw|iddiżattiva|sospendu|issospendu|agħlqu|ikkanċellaw|ikkanċella] (l|il|in|n|is|s|l-) [texts|notifiki|alerts|l-alerts|n-notifiki|in-notifiki|servizz|s-servizz|is-servizz|avviżi|abbonament|l-abbonament] (tal-sms|għal|tiegħi)
      ? ^ (issa|kemm|tant) [dejjaqtuni|dejjaqtuna|xbajt bikom|xbajna bikom|xbajt minnkom|xebbajtuni|għajjejtuni|għejt bikom|ddejjaqt bikom|iddejjaqt bikom|xbajt minn dan|kemm iddejquni|kemm intom tedjanti|urtajtuni] (issa|ħi|kemm|kollha) $
      ? ^ (dan|din|dawn) (huma|hu|hija|kollu|qed) [fastidju|fastidju sħiħ|persekuzzjoni|spam|stalking|harassment|illegali|kontra l-liġi|tal-biki|too much] (sħiħ|u|tagħkom|issa) $
      [noġġezzjona|nopponi|noġġezzjonaw|joġġezzjona] (għal|għall|li) (l|il|dan|d) [marketing|reklamar|reklami|messaġġi|texts|għall-marketing|għar-reklami|għar-reklamar] (dirett)
      ? [ġenituri|il-ġenituri|ommi|missieri|mama|papa|il-mama|il-papà] (tiegħi) (ma) [jħallunix|ma jħallunix|ma tħallinix|ma jħallinix|ma jridux|ma jridunix]
      ? (għandi|biss) [għandi|għandi biss] [8|9|10|11|12|13|14] (il) (sena|snin) … [stop|dont|tibagħtux|le|reklami|tibagħtulix]
      ? ^ (dan|din) [mobile|linja|numru|telefon|il-linja] (ta|tal|tax|huwa|hija) [tal-emerġenza|emerġenza|tax-xogħol|xogħol|tal-isptar|isptar|tal-uffiċċju|tal-familja|tal-pulizija|ta' tfal] $
      ? [niħlas|inħallas|nħallas|jiswieli|jiswewni|jiswini|tiswini|jqumli] (flus|il-flus) (għal|ta) (kull) [messaġġ|kull messaġġ|kull sms|kull darba|text]
      ? ^ (mela|mur|morru|u) [ħudu fih|ħudu f'sormkom|mur l-infern|morru l-infern|morru inħaxxew|mur inħaxa|inħaxxew|fottu|fuck off|morru jaħasra|morru fis-sakra|l-ostja magħkom|xi pjaga|ħaqq kemm intom] (kollha|issa|l-offerti tagħkom) $
      ? (ommi|missieri|marti|żewġi|hu|hi|in-nanna|nanniet) [ma tridhomx|ma jridhomx|ma tridx|ma jridx|ma tifhimhomx|ma jifhimhomx|ma taqrahomx] (dawn|il) (texts) (aktar|iktar) $
      ? [sena|snin|xjuħ|xiħa|mara anzjana|90|marida|għandha|għandu] [ħalluha|ħalluh|ħalluhom] (bi|bil|tistrieħ|jistrieħ|bi kwietha|bil-kwiet|fil-kwiet|trankwilla) $
      ? ^ (għaliex|għalfejn|għax|tistgħu|ma tistgħux|mela) (għadkom|ma) [tibqgħu|għadkom|ma tiqfux|ma tieqfux|ma tibagħtulix|ma tieqfu|ma tħallunix] (qed) [tibagħtuli|tiktbuli|tibgħatuli|bi kwieti|messaġġi] $
      ? [m'hemmx|hemm|mhemmx|hawn] (xi) mod (kif|biex|li) [tieqfu|tieqfu tibagħtuli|nieqaf|tħalluni|tħallina]
      [iktbuli|ikkuntattjawni|ibagħtuli|kellmuni|ikkomunikaw] (miegħi) (biss) [bil-posta|bl-email|b'email|b'ittra|bit-telefon] [biss|minn issa|minflok]
      ? ^ [bl-email|bil-posta|email|posta|b'ittra] biss (jekk jogħġobkom|mhux sms) $
      [l-ebda|ebda|bla|mingħajr|xejn] (iktar|aktar) [texts|newsletter|stħarriġ|survey|surveys|reklami|offerti|inviti|appelli|notifiki|avviżi] (iktar|aktar|iżjed|jekk jogħġobkom|grazzi) $
      ? [jien|aħna] (ma|le) [rrid|irrid|nixtieq] (le) [texts]
      ? [=le|no] [tibgħat|tibagħtu|tibagħat|tibgħatu] (iktar|aktar|iżjed|lili|messaġġ) (messaġġ|messaġġi|sms|aktar|iktar)  $
      [stop] [jibagħtuli|jibgħatuli|jiktbuli|tibagħtuli|tibgħatuli]
      ^ (jekk) [tiddejjaqnix|tiddejquniex|iddejqunix|iddejjaqnix|tiddejqunix] (iżjed|aktar|iktar) $
      [stop] (milli|li|minn li|tibdew|ftit) [tibagħtuli|tibgħatuli|tibagħtu|tibgħatu|tiktbuli|iddejquni|tibgħatli|tibagħtulna|tikkuntattjawni|tagħmlu spam|tispammjaw]
      [stop] (ftit|dawn|dan|dal) (l|il|ir|r|dawn) [texts]
      [texts] … [waqqfuhom|waqfuhom|waqqfuh|waqfuh]
      [dont] … [more|texts]
      [iddejqunix|iddejjaqnix|tibagħtulix|tibgħatulix|tiktbulix|tikkuntattjawnix] (jekk jogħġobkom|pls|please) $
      [noWant] (aktar|iktar|iżjed) [receive] … [texts|aktar|iktar|iżjed|mingħandkom]
      [noWant] (aktar|iktar|iżjed|l|il|dawn|ebda|aktar minn) (l|il|r|ir|dawn) [texts]
      [noWant] (aktar|iktar|iżjed) (xejn) [mingħandkom]
      ma [rridx|nixtieqx|rrid] … [texts]
      [fed] (bl|bil|b|minn|mill|b dawn) (l|il|dawn) … [texts]
      [texts] … [fed]
      [fed] … [stop|waqqfuhom|dont]
      [me] … [list]
      [me] (minn|mil|jekk|pls|please) (hawn|hemm|jogħġobkom|hekk)
      [remove] (l|n|in|il) [number] (tiegħi) … [list|listi]
      [remove] (l|n|in|il|dan) [numru|in numru|n numru|number|mobile] (tiegħi|tiegħu|tagħha|tagħna)
      [nixtieq|irrid|nista|nitlobkom|nitlob] … [nitneħħa|tneħħuni|noħroġ|inneħħi|nieqaf|tieqfu|ma nirċevix|nikkanċella] … [list|texts|sottoskrizzjoni|mil|tirċievi|tibagħtuli]
      [ikkanċella|ikkanċellaw|waqqaf|inħassar|nikkanċella|waqqfu] (is|s|l|il) [sottoskrizzjoni|abbonament|subscription|abbonament tiegħi]
      [ħalluni|ħallini|ħalluna] (bi|bil|fil) [kwieti|kwiet|paċi|ngħix]
      [nirtira|irtirajt|nirtiraw|nerġa lura] … [kunsens|permess]
      [qatt] (ma) … [abbonajt|tajtkom permess|tlabt|irreġistrajt|iffirmajt|tajt permess|tajt kunsens] … [stop|dont|me|remove]
      [messaġġ|sms|darba] (ieħor|oħra) … [threat]
      [messaġġ|sms|darba|offerta] [ieħor|oħra] … [għand|lill] (l|il) [threat]
      jekk … [tibagħtuli|tibgħatuli|tkomplu|nirċievi|tibagħtu|tibgħatu] … [threat]
      [kemm il darba|kemm darba|mitt darba|diġà għidtilkom] … [tieqfu|nikteb|ngħidilkom|għidtilkom|nitlob|għidt]
      [miet|mietet|mejjet|mejta] … [dont|stop|jekk|me]
      [miet|mietet] … [more|dont]
      [tifel|tifla|ibni|binti|omm|ommi|tat tifel|tat tifla] … [dont]
      ? ^ [minix|mhux|mhijiex] [interessat|interessata|intressat|intressata] $
      [mhux|minix] [interessat|interessata|intressat|intressata] … [dont|stop|me|remove]
      ? ^ [iċċemplulix|iccemplulix|iċċemplilix|tiktbulix|tiktbulix iktar|wisq messaġġi|wisq reklami|l-aħħar twissija|qatt iżjed|qatt aktar|xejn iżjed|xejn aktar|ser nibblokkakom|se nibblokkakom|ibblokkajtkom|se nirrappurtakom|ser nirrappurtakom|ma rridx dan|ma rridux dan|ma rridhomx|mhux interessat|mhux interessata|ma jinteressanix|ma jinteressawnix|biżżejjed|issa daqshekk|daqshekk|ħalluni|ħallini] (aktar|iżjed) $
      [ma tajtx|qatt ma tajt|m'għandkomx|ma tajtkomx|qatt ma tajtkom] (il) (l-) [kunsens|il-kunsens|permess|il-permess|l-permess|in-numru tiegħi|awtorizzazzjoni]
      [irrid|nixtieq|rrid|irridu] (li) [inneħħi|nikkanċella|nieqaf mill|inwaqqaf|nwaqqaf|nitneħħa mil|noħroġ mil] (l-) [l-abbonament|abbonament|is-sottoskrizzjoni|newsletter|lista|messaġġi|l-messaġġi]
      [diġà|ga|diga|già] (jien) [bgħatt|ktibt|għedt|bghatt|tlabt] (lilkom) [stop|ieqaf|li tieqfu|biex tieqfu|tneħħuni|biex tneħħuni]
      [wisq] [texts]
      [insew|itfgħu|armu|ħassru|neħħu|itilfu] (jekk jogħġobkom) [in-numru tiegħi|n-numru tiegħi|numru tiegħi|dan in-numru]
      [irrid|nixtieq|rrid|irridu] nieqaf (min|mill|minn|mid|mis) [newsletter|abbonament|messaġġi|dan|servizz|texts]
      [irrid|nixtieq|rrid|irridu] [nieqaf min newsletter|nieqaf min newsletters|nieqaf minn dan|nieqaf mill lista]
      [jekk] [jasal|naraw|nara|nirċievi|jiġi|ikun hemm|jerġa' jasal|jasalli] (xi) (messaġġ) (ieħor|iehor) … [threat]
      [dan|din|dak] (il) [mobile|in-numru|numru|telefon|telephone|linja] (hu|huwa) [tax-xogħol|tax-xoghol|privat|personali|tat-tifel|tat-tifla|ta' tifel|ta' tfal] … [reklami|texts|le|dont|spam]
      [reklami|texts|spam] (hawn|hawnhekk) [le|xejn|lanqas xejn]
      ? ^ (issa|jien|le) [m'għadnix|mhux|m'iniex|mghadnix|miniex] [interessat|interessata|interested|intressat] (ta|aktar|iżjed|fihom|f'dan) $
      [m'hemmx għalfejn|mhemmx ghalfejn|m'hemmx bżonn|bla bżonn|għalxejn|m'hemmx skop|ma hemmx għalfejn|inutli] (li) [tibqgħu|tiktbuli|tibagħtuli|tibgħatuli|tgħarrfuni|tgħarrfuna|tikkuntattjawni|tiktbu|tibagħtu|tkomplu]
      [tibqgħux|tibqax|tkomplux|tkomplix|terġgħux] [tibagħtu|tibgħatu|tibagħtuli|tibgħatuli|tibghatli|tibgħatli|tiktbu|tiktbuli|tikkuntattjawni|iddejquni|tiddejquni]
      [ma tibgħatx|ma tibagħtux|ma tibghatx|ma tibgħatux|ma tiktbux|ma tibagħtulix|ma tikkuntattjawnix|ma tibghatlix] (lili) [more|lili|messaġġi]
      [more] (xejn) [ma tibagħtulix|ma tikkuntattjawnix|ma tibgħatulix|ma tiktbulix]
      [ħallu|ħalli|ħallulu|hallu|itilqu] (lil) [relative] (bil|fil|bi) [kwieta|kwiet|kwieti|fil-kwiet|bi kwiet|paċi|trankwill]
      [ħallini|ħalluni|hallini|halluni|ħalluna] (naqra|ftit|ħi|ffit) [kwiet|kwieti|bil-kwiet|fil-kwiet|nistrieħ|ngħix|norqod|trankwill|bi kwiet]
      [agħtuni|agħtini|aghtuni] (naqra|ftit) [kwiet|paċi|nifs|bżonn]
      ? [għidtilkom|għedtilkom|ghidtilkom|għidtlek|diġà għidt|diġa għidt] (li|diġà|mitt darba|darbtejn) [ma rridx|le|biżżejjed|ma rridux|daqshekk|xejn]
      ? [it-tielet|it-tieni|ir-raba'|il-mitt|l-għaxar|it tielet|it tieni|l-aħħar] darba (li) (qed) [ngħidilkom|nghidilkom|nitlobkom|ngħid|niktbilkom|nikteb|tlabtkom]
      ? [kemm trid|kemm se|kemm irridu|kemm irrid|kemm-il darba|kemm il-darba|kemm ilni] (ndum|darba|irrid|se) [biex tifhmu|ngħid|ngħidilkom|nitlob|indum ngħidilkom|tifhmu]
      ? [mela truxi|truxi intom|intom truxi|ma tifhmux|ma tifhmux bil-malti|boloh intom|mela ma tifhmux]
      ? [morru|mur|itilqu|imxu|ħalluni u morru] (minn) (hawn) [ħudu|ħudu f'sormkom|ħudu fih|ddejqu|iddejqu|għall-infern|'l hemm|lil ħaddieħor|fottu|inħbew|innikkjaw|sibu lil ħaddieħor]
      [ddejqu|iddejqu|iktbu|ibagħtu|fittxu|sibu] (il) (lil) [ħaddieħor|lil ħaddieħor|xi ħadd ieħor|xi ħadd li jimpurtah]
      [ħudu|hudu] (f) [f'sormkom|fih|f'għajnejkom] … (texts)
      [aqtgħuha|aqtghuha|aqtgħuhom|aqtgħu|waqqfuha|itfuha|aqtagħha] (din|dawn|l-|il-) [din il-biċċa|il-bicca xoghol|biċċa xogħol|din il-ħaġa|texts|dawn|issa|darba għal dejjem|din]
      [imblukkajtkom|ibblokkajtkom|imblokkajtkom|ibblukkajtkom|blokkajtkom|bblokkjajtkom|illimblokkajtkom]
      [se|ser|qed|ħa] [nibblokkakom|nimblokkakom|nibblokkjakom|nirrappurtakom|nirrapportakom|nagħmel rapport]
      [nixtieq|irrid|nippreferi|nitlob|nitolbok|nitlobkom] (li) [ma nibqax|ma nirċevix|ma nirċievix|ma nkunx|ma nibqgħux|ma tibagħtulix|ma tikkuntattjawnix|nieqaf|tieqfu|ma narax] (nirċievi|nara|fuq) (l|il|ir|aktar|aktar minn) … [texts|lista|mingħandkom]
      [inkun nafhielkom|inkun nafhielek|napprezza|inkun grat|inkun grata|grat ħafna|nirringrazzjakom] … (jekk) [ma tibagħtulix|tieqfu|twaqqfu|tneħħuni|ma tiktbulix|ma tikkuntattjawnix|tħalluni|ma tibgħatulix]
      [nitolbok|nitlobkom|nitlob|irrid|nixtieq|tistgħu|tista'|jekk tistgħu] (li|jekk jogħġobkom|pls) [tneħħini|tneħħuni|twaqqfu|twaqqaf|taqtgħu|tħassruni|neħħuni|tneħħu ismi|toħorġuni]
      [ma nagħtikomx|ma tajtkomx|qatt ma tajtkom|m'għandkomx|ma nagħtix|ma nagħtikx] (il|l-) [permess|kunsens|dritt|awtorizzazzjoni] (li) (tużaw|tikkuntattjawni|tibagħtuli)
      [jekk] (ma) [ma tieqfux|ma tieqafx|ma twaqqfux|tibqgħu|terġgħu|tkomplu|ma taqtgħuhiex] … [threat|immur|nagħmel]
      [kull] [kuntatt|messaġġ|komunikazzjoni] (ieħor|oħra) … [mhuwiex mixtieq|mhux mixtieq|mhix mixtieqa|fastidju|threat]
      [messaġġ|ittra|sms|wieħed] [ieħor|oħra] (mingħandkom) (ma) [rridx|ma rridx|ma rridux|ma nixtieqx]
      [texts] … [ma rridhomx|lanqas irridhom|ma naqrahomx|la naqrahom|ma jinteressawnix|ma jinteressanix|mhumiex mixtieqa|m'għandix bżonnhom|ma jimpurtanix]
      [texts] … [iddejquni|jdejquni|idejquni|jtaqqluli|jqajmuni|idejquna|jdejquna]
      (minn issa) ['l quddiem|l quddiem|il quddiem] (lili) [tibagħtuli xejn|tibgħatuli xejn|xejn|dont]
      [tibagħtuli|tibgħatuli|tibgħatli|tiktbuli] xejn (iżjed|aktar|iktar)
      [m'għadnix|mghadnix|m'għadniex] (klijent|klijenta|ngħix|noqgħod|naħdem|membru) (tagħkom|malta|hemm|magħkom) … [dont|remove|aqtgħuni|għalxejn|me]
      ? [inpoġġikom|npoġġikom|qiegħed inpoġġikom|npoġġik] (fil|fuq) [block|blokk|spam]
      [żommuhom|żommu|iżommu] (il|l|ir) (texts) [għalikom|għandkom]
      [texts] (tagħkom) [żommuhom|armuhom|kuluhom|daħħluhom] (għalikom|f'sormkom)
      ? ^ [biżżejjed|bizzejjed|daqshekk|issa daqshekk|xbajt|isktu|itilquni|agħlquha|ieqfu hawn|ifhmuha|mhux hekk] (issa|ħi|ta|tridx) $
      [ħallini|ħalluni] [naqra kwiet|kwiet|ftit kwiet]
      [stop|unsubscribe|block|cancel|remove] [tibgħatli|tibagħtuli|tibgħatuli|messaġġi|lili|reklami|l-messaġġi]
      [nitolbok|nitlobkom|nitlob|irrid|nixtieq] (li|jekk jogħġobkom|pls) [tieqfu|tieqaf] (tibagħtuli|tiktbuli|milli|minn|issa)
      ? (ma|jew) (tridux|tistgħux|jirnexxilkomx|tafux) [tridux tieqfu|tistgħux tieqfu|tridu tieqfu|sejrin tieqfu|se tieqfu|tieqfu jew le|ħa tieqfu|mhux se tieqfu|qatt se tieqfu|meta se tieqfu] (jew|qatt|issa) (le|darba) $
      ? (issa|mela|ejja|isa) [ejja ntemmuha|ntemmuha|intemmuha|ejja nieqfu|nieqfu hawn|daqshekk hawn|nispiċċawha|ejja nispiċċawha|agħlquha hawn|temmuha hawn|għalaqna|ejja nagħlquha|nagħlquha] (hawn|issa|ħi|darba għal dejjem)
      ? (ħa|din|dan) (tkun|hi|hu|tibqa) [din l-aħħar waħda|dan l-aħħar wieħed|l-aħħar waħda|l-aħħar wieħed|l-aħħar messaġġ] (tajjeb|orrajt|ok|sewwa|jekk jogħġobkom|fhimtu|hux) $
      ? (u|ejja|mela) [ħallewni|ħalluni|ħallini|ħalluna|ħallewna] [nieħu nifs|nieħdu nifs|norqod|norqdu|ngħix|ngħixu|nistrieħ|bi kwieti|kwieta|kwiet|trankwill|trankwilla|f'paċi|mistrieħ|fil-kwiet] (ftit|naqra|jekk jogħġobkom)
      [insew|insa|tinsewx|insewni|insini|insewna] (li) (jien) [li neżisti|neżisti|li jien neżisti|insewni|insini|n-numru tiegħi|in-numru tiegħi|minni|fuqi] (għal kollox|jekk jogħġobkom)
      ? ^ (dan|dawn|din) [ma jgħoddx għalija|ma jgħoddux għalija|mhux għalija|mhux tiegħi din|insewni|insini|insewna|grazzi imma le|le grazzi imma|grazzi imma le grazzi|ħudu paċenzja|ħi daqshekk|ħi issa daqshekk|ħallewni|ħalluni ħi|ieqfu ħi|waqfu ħi|isktu|isktu ħi|iskot|agħlqu ħalqkom|agħlaq ħalqek|sikket|għalqu ħalqkom|erħuli|erħulna|kwiet|naqra kwiet|x'dulur|x'dwejjaq|kemm iddejqu|kemm iddejquni|tkissrulix rasi|tkissrulniex rasna|tfarrkulix rasi|tgħajjunix|timlewlix rasi|tgħawġulix rasi] (ħi|issa|x'dulur|mhux se nixtri|grazzi|jekk jogħġobkom|u daqshekk) $
      ? (ħallu|ħalli) [lin-nies|n-nies|in-nies|lil kulħadd|lix-xjuħ|lit-tfal|il-familja] (ftit) [jorqdu|bi kwiethom|jistrieħu|bil-kwiet|fil-kwiet|jgħixu|f'paċi|kwieti]
      ? (jien|aħna) (qatt) [ma ffirmajt|ma ffirmajna|ma ktibt|ma dħalt|ma ddaħħalt|ma tniżżilt|ma rreġistrajt|ma sħabt|ma ngħaqadt|ma awtorizzajt|ma aċċettajt|ma għażilt|ma rikeb] (qatt|jien) (għal|f|xejn) (dan|dawn|din|xejn|reklami)
      ? [x'buttuna|liema buttuna|fuqiex|x'għandi|x'irrid|x'nista|fejn|kemm irrid|x'kelma] (nagħfas|għandi|nikteb|nagħmel|inħallas) (nagħfas|nagħmel) [biex teħilsu minni|biex neħles minnkom|biex teħilsuni|biex tħalluni|biex tieqfu|biex tisktu|biex ma nerġax narakom|biex ma narakomx|biex ikolli kwiet|biex inkun bi kwieti|neħles minnkom]
      ? (mela|għaliex|ma) [hemm bżonn|x'bżonn hemm|hemmx bżonn|tħossu l-bżonn|għandkom bżonn|taħsbu li hu normali|normali li|tistħux|ma tistħux|kif tazzardaw|bi x'dritt|b'liema dritt|min tak il-permess|min takom il-permess|min takom id-dritt] (li) (tiktbu|tibagħtu|tiktbuli|tibagħtuli|iddejquni|tibgħatuli|tqajmu|tqajmuni) (lili|messaġġi|lin-nies) (kuljum|f'dan il-ħin|fis-sitta|ta' filgħodu|bil-lejl|kull siegħa|nhar ta' Ħadd|n-nies)
      ? [ara|araw|oqgħodu attenti|attenti|ħares|guaj] (li|li ma) (terġgħu|tergħu|tergħux|tibqgħu|qatt) [tergħu tibagħtuli|tergħu tibgħatuli|terġgħu tibagħtuli|terġgħu tibgħatuli|terġgħu tiktbuli|tergħu tiktbuli|tibagħtuli|tibgħatuli|tiktbuli|iddejquni|tergħu iddejquni|terġgħu iddejquni] (ieħor|messaġġ)
      ? [tiddejqux|tiddisturbawx|tibagħtux|tibgħatux|tiktbux|tgerrxux|tbeżżgħux|tħawdux|tfastidjawx] (messaġġi|reklami|iktar|aktar) (lil) [relative|lil ommi|lil missieri|lin-nanna|lin-nannu|lit-tfal|lil binti|lil ibni|lil marti|lil żewġi]
      ma (rridx|nixtieqx|rrid|nixtieq|rridux) (li) [niġi kkuntattjat|niġi kkuntattjata|niġi ddisturbat|niġi ddisturbata|jkollkom in-numru tiegħi|tikkuntattjawni|niġu kkuntattjati|inkun ikkuntattjat|inkun fuq il-lista|nkun fuq il-lista|inkun fil-lista] (aktar|iktar|iżjed)
      ? (prosit|grazzi|kuljum|dejjem|l-istess) [l-istess diska kuljum|l-istess diska|l-istess ħaġa kuljum|l-istess storja kuljum|imlejtuli l-inbox|imlejtuli l-mobile|imlejtuli t-telefon|imlejtu l-inbox|imlejtuli l-memorja|mtlejt bil-messaġġi|il-mobile mimli bikom|issa biżżejjed|issa daqshekk] (issa|kuljum|bir-reklami|bil-messaġġi|biżżejjed)
      [tibqgħux|tibqax|tkomplux|terġgħux|tergħux|toqogħdux|ma tistgħux] [tavżawni|tavżaw|tgħarrfuni|tfakkruni|tistidnuni|tagħtuni|toffruli|tipproponuli|tispammjawni|timlewli|tqabbżuni|tqajmuni|tinkwetawni|tippersegwitawni|tfittxuni]
      ? (il|dan) [mobile|in-numru|it-telefon|numru|telefon] (hu|huwa|qiegħed|dan|għand) (ta|tat|tal) [tat-tifla|tat-tifel|tal-binti|ta' binti|ta' ibni|tat-tfal|tat-tarbija|t-tifla] (li|u) (għandha|għandu|għad) [sitt snin|seba' snin|tmien snin|disa' snin|għaxar snin|ħdax-il sena|tnax-il sena|7 snin|8 snin|9 snin|10 snin|għandha tmien snin|għandu tmien snin|minorenni]
      ? [sirna ngħixu|morna ngħixu|qed ngħixu|ngħixu|mort ngħix|bdilna d-dar|għalaqna l-ħanut|bigħna d-dar] (barra|f|hawn) … [m'għadniex interessati|m'aħniex interessati|ma jinteressanix|m'għandniex bżonn|tibagħtux|tibgħatux|għalxejn|m'għadnix interessat|m'għadnix interessata]
      ? (jien|aħna) [m'għadniex|m'aħniex|m'iniex|m'għadnix|mhux|m'humiex] [interessati|interessat|interessata] (iktar|aktar|f'dawn|fihom|fl-offerti|xejn) (xejn) $
      ? (qed|qegħdin) [itellgħuli|jtellgħuli|ittellgħuli|itellgħuni|jagħmluli|tagħmluli|itajruli|jtajruli] (l|il) [l-pressjoni|il-pressjoni|n-nervi|in-nervi|id-demm|d-demm|l-ansjetà|uġigħ ta' ras|moħħi|ix-xagħar]
      ? [xbajt|għajjejt|għejt|iddejjaqt|xbajna|għejjejt] [nitlobkom|ngħidilkom|nirrepeti|nikteb|nibgħat stop|nikteb stop|ngħid le|ngħidha|niktbilkom]
      ? (tistgħu|tista'|jekk tistgħu|possibbli) (li|jekk) [ma tibagħtulix|ma tibgħatulix|ma tiktbulix|tieqfu|twaqqfuhom|ma tiddejquniex|tħalluni|tneħħuni|ma tinkludunix] (iżjed|aktar|iktar|xejn|minn|bi kwieti)
      [ngħaddi|nkun|ngħix|noqgħod] (tajjeb) mingħajr (l|il|ir|dawn) [aħbarijiet|messaġġi|l aħbarijiet|il messaġġi|riklami|r riklami|offerti|l offerti] (tagħkom)
      (ara|li) [ma nerġax|ma nergax|ma nixtieqx nerġa|ma rridx nerġa] (nerġa') (nara|nirċievi|nircievi) [nara|nirċievi|nircievi] (xi|iktar) (messaġġ|sms|riklam) (ieħor|iktar|aktar) (mingħandkom|minn għandkom|tagħkom)
    `,
    stop_all: `
      [tikkuntattjawni|tikkuntattjawnix|tikkuntatjawni|tikkuntatjawnix|tikkuntattjanix|tikkuntattjawna] (iżjed|aktar) [bl-ebda|b'ebda|bebda|b'xejn|bl-ebda mod|b'ebda mod]
      la (ċċemplu|tibagħtu) [ċċemplu|iċċemplu|ċċempluli|iċċempluli|iċċemplulix|tibagħtu|tibgħatu|tibagħtuli|tibgħatuli|tiktbu|tiktbuli] (messaġġi|sms|emails) (u) [la|lanqas] [ċċemplu|iċċemplu|ċċempluli|iċċempluli|tibagħtu|tibgħatu|tibagħtuli|tibgħatuli|tiktbu|tiktbuli]
      [stop|noWant|me|remove|dont|ikkanċellaw] … [ebda|kull|kollha] … [brands|listi]
      [stop|noWant|me|remove|dont] … [brands|listi] (tagħkom) [kollha|kollox]
      [noWant] (xejn) … [ebda|kull] [brands]
      [me] (mil|minn) [listi|listi kollha]
      [waqqaf|waqqfu|waqfu|ieqaf|ikkanċella|ikkanċellaw] (l messaġġi|ir reklami) [kollox|kollha]
      la [channel] (u) (la|lanqas) [channel]
      la [channel] [u lanqas] [channel]
      [ieqfu|waqqfu|ieqaf|neħħuni|neħħini|ikkanċellaw] (minn) [minn kollox|kollox|mil-listi kollha|minn kull lista|mil-listi tagħkom kollha|l-abbonamenti kollha]`,
    start: `
      [ixegħlu|ixghelu|erġgħu ixegħlu|attivaw] (l|il|is) [l-sms|sms|il-messaġġi|l-messaġġi|messaggi] [mill-ġdid|mill ġdid|mill gdid|lura|terġa]
      [poġġuni|poġġini|pogguni|niżżluni|daħħluni] [lura|mill-ġdid|terġa] (fil|fuq) [fil-lista|il-lista|lista|fil lista] (tagħkom)
      ^ (jekk jogħġbok|please|pls) [erġgħu|erġa'|erġa] (issa) [poġġuni|daħħluni|żiduni|żidduni|niżżluni|iktbuni|daħħalni|poġġini|żidni|ixegħluhom|ixgħeluhom|ixegħlu|ibda|ibdew|ibda ibgħatli|ibdew ibagħtuli|ibagħtuli|ibgħatli|ibgħatuli] (fuq|fil|il|l|s|is) (lista|fuq il-lista|fil-lista|il-messaġġi|l-messaġġi|is-sms|l-sms|ibgħatli|ibagħtuli)
      [bdilt|biddilt|bdilna] [fehemti|ħsiebi|il-ħsieb|l-idea|idea] … [irrid|nixtieq|erġgħu|ibagħtuli|terġgħu|nerġa] (nirċievi) (l|il) [il-messaġġi|l-messaġġi|messaġġi|ibagħtuli|l-sms|is-sms|tibagħtuli|l-offerti|poġġuni|daħħluni]
      [għamilt|bgħatt|ktibt|ghamilt|għafast|għafast fuq|weġibt] [=stop|l-istop|unsubscribe|ieqaf] [bi żball|bi zball|b'mod żbaljat|mingħajr ma rrid|mhux apposta|bla ma rrid|b'żball]
      [nixtieq|irrid|nerġa|erġgħu] … [nibda|nirċievi|nerġa|tibagħtuli|ibagħtuli|niskrivi] … [texts|nirċievi|abbonat]
      [erġgħu|erġa] [żidduni|daħħluni|ibagħtuli|iskrivuni|żidni]
      bi żball … [waqqaft|ikkanċellajt|neħħejt]
      ^ [irrid|nixtieq] [ninkiteb|nissieħeb|nerġa ninkiteb|nerġa nissieħeb|nirreġistra] $
      ^ [erġgħu|erġa] [ibagħtuli|ibgħatuli|ibgħatli|iktbuni|poġġuni|niżżluni] $
      [nixtieq|irrid] (nerġa') [nidħol|inkun|nitniżżel|nissieħeb|nidhol] (fil|fuq|fl) (lista|il lista) [fil lista|fuq il lista|lista|fil lista tar reminders|fil lista tal messaġġi]
      [żiduni|niżżluni|poġġuni|daħħluni|żidu|niżżlu] (n|in) (numru) (numru tiegħi|dan in numru) [mal lista|fil lista|fuq il lista]
    `,
    help: `
      ^ (skużi|skuzi|u) [x'kumpanija|xkumpanija|x'ħanut|x'kumpannija|x'negozju] (hi|hija|inhi|hu) [din|dan|intom]
      (ma) [ma fhimtx|ma nifhimx|mhux nifhem|m'iniex nifhem] [fuq xiex|dwar xiex|għalxiex|x'inhu] (qed) (tkellmuni|tikkuntattjawni|qed tkellmuni|dan|din)
      kif [taħdem|jaħdmu|tintuża|jintużaw|nuża] (din) (il|dan|l) [il-loyalty card|loyalty card|l-iskema tal-punti|il-punti|punti|l-punti|il-vouchers]
      ^ (skużi|skuzi|hello|imma|u) [dwar xiex|fuq xiex|fuqiex|dwarxiex|għalxiex|għal xiex|minn xiex] (hu|hi|inhu|inhi|huwa|hija) [dan|din|dan il-messaġġ|dawn il-messaġġi|dan kollu] $
      ^ (skużi|skuzi|hello|imma|u) (minn) [liema|x'] [kumpanija|ditta|ħanut|azjenda|kumpannija] (hi|hija|inhi|hu) [din|dan|intom|int|kumpanija] $
      ^ (skużi|imma|u) kif [taħdem|jaħdem|tahdem|jaħdmu|jiffunzjona] [din|dan|dan is-servizz|din is-sistema|dawn il-messaġġi|din il-biċċa|is-servizz] $
      [minn fejn|mnejn|minn fejn qed] (hu|qed) [ġej|ġejjin|ġie|jiġi|jiġu|qed jiġi|ġew] (dan|dawn) (il) [messaġġ|il-messaġġ|il-messaġġi|messaġġi|l-sms|is-sms|sms|in-numru]
      [ma fhimtx|mhux nifhem|ma nifhimx|mhux qed nifhem] (tajjeb) [x'inhu|xinhu|x'inhuma|dwar xiex|x'ifisser|fuq xiex] (hu) (dan|dawn) [messaġġ|il-messaġġ|il-messaġġi|dan il-messaġġ|l-sms]
      kif (nista|nista'|nagħmel|għandi nagħmel) (biex) [ninqata'|ninqata|nieqaf nirċievi|ma nibqax nirċievi|ma nibqgħax nirċievi|ma nirċevix|ma nibqax nircievi|ninħareġ|noħroġ minn dawn|ma nibqax nirċevihom] (minn|aktar|iktar) (dawn|dan)
      kif (nista|nista'|nagħmel) (biex) [ninqata'|ninqata|ninħareġ|noħroġ|nitneħħa] (minn) [dawn il-messaġġi|mil-lista|mill-lista|mis-servizz|mill-messaġġi|minn dan|dawn]
      ^ (skużi|imma|u|hello) [x'numru|xi numru|xnumru|ta' min|ta min|liema numru] (hu|hi|huwa|inhu) [dan|din|dan in-numru|in-numru|dan in-number] $
      ^ (skużi|hello|imma|u) [min hawn|min qiegħed hemm|ma' min qed nitkellem|ma min qed nitkellem|ma' min qed inkellem|lil min qed inkellem|min qed jibgħatli|min bagħat dan|min bagħatli dan|min qed tibgħat|minn min hu dan|minn fejn intom|minn fejn qed tiktbu] $
      [ma nafx|ma nafx jien|ma nagħrafx] (dan) [min intom|min int|min qed jikteb|min qed jibgħat|dan in-numru|x'inhu dan in-numru|ta' min hu dan in-numru|min bagħat dan]
      ^ (skużi|skuzi|skużawni|hello|bonġu) (imma|u|pls) [minn liema|liema] [kumpanija|ditta|ħanut|kumpannija|azjenda] (qed|qegħdin|intom) (qed) (tiktbuli|tibagħtuli|tikkuntattjawni|tibgħatuli) $
      [xi|liema] [kumpanija|ditta|ħanut] (intom|hi|hija|qed|tagħkom|dik|dan) $
      minn qed [jibgħat|jikteb|jikkuntattjani|ibgħat]
      ^ [min] [hu|int|inti|intom|qed] (intom|dan|din|jibgħat|qed|jikteb) $
      [min] [intom|int|inti|hu dan|qed jibgħat|bagħat|huma]
      [kif] (nista|nagħmel|nagħmlu|biex) (biex|ngħid) [inwaqqaf|nieqaf|inneħħi|nikkanċella|noħroġ|ma nirċevix|nitneħħa|inwaqqafhom]
      [kif] (nista) [nikkuntattjakom|inkellimkom|nikkuntattja]
      ^ [x'inhu|x'inhi|x'in|xinhu|xi jfisser|x'għandu x'jaqsam] [dan|din|dan in-numru|dan il-messaġġ] $
      ^ [għaliex|ghaliex|għalfejn] (qed) (jien) [nirċievi|qed nirċievi|irċevejt|bgħattuli|tibagħtuli] (dan|din|dawn) (texts) $
      ^ kif [inneħħi|nneħħi|nitneħħa|nieqaf|nikkanċella|nwaqqaf|inwaqqaf] (l-isem tiegħi|isem tiegħi|dan|dawn|mil-lista|l-abbonament) $
      (irrid|nixtieq|nista|nista'|hemm|tista') [inkellem|nkellem|nitkellem ma|nitkellem ma'|kelmet|tgħaddini] (lil|ma) (xi) (ħadd) [bniedem|persuna|ħadd bniedem|rappreżentant|operatur|xi ħadd|ħadd|bniedem veru|persuna vera] (mhux|veru) (kompjuter|robot|magna)
      (min|u|imma) (intom) [kif noħroġ|kif nagħmel biex noħroġ|kif inneħħi ruħi|kif nitneħħa|kif nieqaf nirċievi|kif nagħmel biex nieqaf|kif nagħmel biex ma nirċevix|kif nagħmel biex nitneħħa|kif inwaqqaf|kif nagħmel biex inwaqqaf] (minn|mil|l) (hawn|dan|lista|messaġġi|dawn)
      ^ (imma|u) [x'inhu dan|x'inhi din|x'inhu dan il-messaġġ|x'ifisser dan|minn xiex|fuq xiex|dwar xiex|min qed jikteb|min jikteb|ta' min hu dan in-numru|minn min|robot jew persuna] (din|dan) $`,
    access: `
      [x'data|x data|liema data|x'informazzjoni] (tiegħi) [zammejtu|żammejtu|iżżommu|żżommu|għandkom|ġbartu]
      [minn fejn|kif|min|mnejn] … [ġibtu|ġibtuh|sibtu|sibtuh|ħadtu|ħadtuh|takom|tahulkom|għandkom|kisbtu] … [numru|in numru|n numru|numru tiegħi]
      [x informazzjoni|x data|x dettalji|liema data|liema informazzjoni|xinformazzjoni|xdata|x għandkom|x tafu] … [fuqi|dwari|tiegħi]
      [kopja] … [data|informazzjoni] … (tiegħi)
      min (tahulkom|bigħ) [bigħilkom|takom|tahulkom|għaddielkom|tagħkom|qasam magħkom|ikkuntattjakom] (l|il) [in-numru tiegħi|n-numru tiegħi|numru tiegħi|id-dettalji tiegħi|id-data tiegħi|ismi]
      [x'informazzjoni|x'data|x'dejta|x'tafu|x'għandkom|kemm għandkom|liema data|liema informazzjoni] (data|informazzjoni|qed|tafu) (żżommu|għandkom|iżżommu|tafu|miktub) [fuqi|dwari|tiegħi|fuq ismi|f'ismi]`,
    erase: `
      [mgħadnix|m'għadnix|mghadnix|m'ghadnix] [membru|klijent|klijenta|membri] … [armu|ħassru|iqirdu|hassru] (l|il) [il-file|file|l-file|id-data|d-data|ir-records] [tiegħi|tieghi]
      [neħħu|nehhu|ħassru|hassru] (ismi u) (ismi|n) [in-numru|numru|n-numru|ismi] … [mid-database|mid database|mis-sistema] … [għal dejjem|ghal dejjem]
      [ma rrid xejn|ma rridx xejn|ma rrid ebda dettall] (aktar) [tiegħi|tieghi|dwari|fuqi] (li) [jibqa|jibqa'|jinżamm]
      [iddilitjaw|iddiljetjaw|iddelitjaw|delete|iddeletja|iddiletja|iddiletjaw|iddeletjaw|tiddiletjaw|niddiletja|iddilitja] (l|id|d|il) (account|l-account|kont|il-kont|profil|il-profil) [l-account tiegħi|account tiegħi|id-data tiegħi|d-data tiegħi|tiegħi|l-profil tiegħi|data tiegħi|il-kont tiegħi]
      [irrid|nixtieq|nitlob|rrid|nitlobkom] (li) [l-informazzjoni|id-data|d-data|id-dettalji|d-dettalji|l-account|il-kont|il-profil|ir-rekords|r-rekords|id-dejta] (personali|kollha) [tiegħi|tieghi|dwari|fuqi] (kollha) [titneħħa|jitneħħew|titħassar|jitħassru|jitħassar|jitneħħa|tiġi mħassra|jiġu mħassra|jintremew|titħassar kollha]
      [iqirdu|eqirdu|qerdu|ħassru|armu|neħħu|iħassru] (l|id|d|ir|r|il) [dokumenti|d-dokumenti|id-dokumenti|informazzjoni|l-informazzjoni|d-data|data|d-dettalji|r-rekords|rekords] (kollha) li [għandkom|żżommu|għandek] [fuqi|dwari|tiegħi|fuq ismi]
      [irrid|nixtieq|nitlob|nitlobkom|nesiġi] (li) [jitħassar|jitħassru|titħassar|tħassru|jinqered|jisparixxi|titneħħa] (mis|mid|mill) (sistemi|database|rekords) (mis-sistemi|mid-database) (tagħkom) [dak kollu|kulma|kollox|kull ma|kull informazzjoni] (li) … [fuqi|dwari|tiegħi]
      [ħassru|tħassru|eqirdu|imsħu|neħħu|ħassar] (ir|r|il|l) [rekords|rekord|profil|fajl|dokumenti|dettalji] (kollha) [tiegħi|dwari|fuqi] (kollha)
      [ma rridx|ma rridkomx|ma nixtieqx|ma nixtieqkomx|m'għandkomx|tistgħux|tibqgħux] (li) [iżżommu|żżommu|żommu|ikollkom|taħżnu|tħażnu|izommu] (l|il|id|d|l-ebda|ebda|xi) [data|dejta|dettalji|informazzjoni|rekords|numru] (personali) [tiegħi|tagħna|dwari|fuqi]
      [iżżommux|żżommux|tżommux|taħżnux|izzommux] (l|il|id|d|l-ebda|ebda|xi) [data|dejta|dettalji|informazzjoni|rekords|numru] (personali) [tiegħi|tagħna|dwari|fuqi]
      [ħassru|ħassar|neħħu|tħassru|eliminaw|ħassrulii|inħassar] (l|id|d|kull|il) [data|id data|d data|informazzjoni|l informazzjoni|dettalji|kont|d dettalji|il kont] (kollha|personali) (personali|kollha) [tiegħi|dwari|fuqi|li għandkom fuqi]
      [ħassru|neħħu] [kull|dak kollu|kulma] (li|ma) [għandkom|tafu] (fuqi|dwari)
      dritt li [ninsa|nintesa]
      [neħħu|ħassru|imsħu|imsaħ|neħħi|ħassar|eqirdu|tħassru|tneħħu|tħallu|armu|xejjnu] (kull|il|l) [kull traċċa|traċċa|kollox|kulma għandkom|kull ma għandkom|kull informazzjoni|kull dettall|kull rekord|kollox fuqi|kollox dwari|l-profil tiegħi|il-profil tiegħi] (tiegħi|fuqi|dwari|tafu|minn|mis)
      [ma rridx|ma rridkomx|ma nixtieqx|ma nixtieqkomx|tistgħux|m’għandkomx dritt] (li) [iżżommu|żżommu|ikollkom|jibqa' għandkom|jibqgħalkom|tħażnu|taħżnu] (xejn|aktar|iktar) [fuqi|dwari|d-data tiegħi|id-data tiegħi|data tiegħi|informazzjoni tiegħi|tiegħi]
      [ħassru|ħassar|armu|eqirdu|iqirdu|neħħu|tħassru|tarmu] (jekk jogħġobkom|l|is|il|ir) [cv|s cv|is cv|applikazzjoni|l applikazzjoni|formola|il formola|ritratti|ir ritratti|r ritratti|kopja tal passaport|il kopja tal passaport|kopja tal id|fajl mediku|il fajl mediku|istorja medika|xrays|x rays|loyalty card]
      [cv|applikazzjoni|formola|ritratti|kopja|fajl|rekords|recordings|xrays|x rays] … [ħassruh|ħassruha|ħassruhom|armuh|armuha|armuhom|neħħuh|neħħuha|neħħuhom|jitħassar|titħassar|jitħassru|tħassruh|tħassruha|tħassruhom]
      (ma) [ma rrid|ma rridx|ma nixtieq|ma nixtieqx] … [jibqgħalkom|jibqa|ikollkom|tibqa|jibqgħu] … [tiegħi|fuqi|dwari|ismi]
      [agħlqu|agħlaq|agħlqulli|agħlquli|tagħlqu|tagħlquli|nagħlaq] (l|il) [kont|account|kont tiegħi|l kont|l account|il kont] (tiegħi|u|li għandi)
      kif (nista|nista'|inneħħi) … [nħassar|inħassar|nagħlaq|inneħħi] (l|il) … [account|kont|profil|data]
      dritt … [ninsa|nintesa|jinsewni|tħassir|li tinsewni]
      [gdpr|rgpd|protezzjoni tad data] & [ħassr*|tħassir|tħassr*|jitħassr*|neħħu]
      [ħassru|neħħu|imsħu|armu|tħassru|tneħħu] (lili|n|in|lil|l|ismi) (numru|ismi|numru tiegħi) (tiegħi) [mis sistema|mis sistemi|mid database|mill kompjuter|mis server|mis servers|mir rekords|mill arkivji|mill arkivju|mill fajls] (tagħkom)
      [neħħu|ħassru|armu] (ir|r) [ritratti|r ritratti|ir ritratti] (ta|tat|tal) (ibni|binti|tifel|tifla|tfal) … [mill website|mis sit|mis sistema|mid database|mill facebook]
    `,
    rectify: `
      [kunjomi|ismi|kunjomna|jismi] … [intom għandkom|għandkom|ghandkom|ktibtu|niżżiltu] … [irranġawh|sewwuh|ikkoreġuh|ibdluh|irrangawh]
      [twelidt|imwieled|imwielda] … [mhux] … [sewwuha|irranġawha|ikkoreġuha|ibdluha|sewwu|ikkoreġu]
      [it-tifel|it-tifla|ibni|binti|il-qattusa|il-qattus|il-kelb|il-kelba] (jien) [jismu|jisimha|jisimhom] … mhux … [żball|zball|miktub ħażin|miktub|irranġaw|ibdlu]
      [jisimha|jismu] … [ktibtuha|ktibtuh|niżżiltuha|niżżiltuh|għandkom]
      mhux [sur|sinjura|sinjorina|mrs|mr|ms|is-sur|is-sinjura] … [nixtieq li tibdluha|tibdluha|ibdluha|ibdluh|tibdluh|irranġawha]
      [numru tal-id card|numru tal-id|in-numru tal-id card|numru tal-karta tal-identità|numru tal-passaport] (li) [għandkom|ghandkom] (hu|huwa) [ħażin|żbaljat]
      jien … [b'żewġ|bil|bi|b'] … mhux … [tistgħu tirranġawha|tirranġawha|tirranġawh|irranġawha|irranġawh|tibdluha|sewwuha]
      [għandkom|għandek] (l|in|il) [in-numru|l-indirizz|l-email|ismi|kunjomi|l-isem|id-data tat-twelid|indirizz|numru|email] [antik|antika|il-qadim|qadim|il-qadima|ħażin|ħażina|żbaljat|żbaljata|l-antik] (tiegħi) (fil|fuq|fis)
      [irrid|nixtieq|nista|nista'|tista'|tista|tistgħu|kif nista'|jekk jogħġbok|nitlob] (li) [nibdel|tibdel|tibdlu|ibdel|naġġorna|taġġorna|taġġornaw|nikkoreġi|tikkoreġi|tikkoreġu|nirranġa|tirranġaw|nibdlu] (l|in|il|id) [l-indirizz|indirizz|in-numru|numru|l-email|email|ismi|kunjomi|id-dettalji|d-dettalji|l-isem|in-numru tat-telefon|id-data tat-twelid] (tiegħi|tat-telefon) (tiegħi) [fuq il-kont|fil-kont|fil-profil|fil-fajl|fis-sistema|fuq l-account|fir-rekords|fuq il-profil|tiegħi|li għandkom]
      [id-dettalji|dettalji|l-informazzjoni|id-data|l-indirizz|l-email|in-numru|ismi|kunjomi] (personali) (tiegħi|li għandkom|tiegħi li għandkom) (fuqi|tiegħi|fuq il-kont|fis-sistema) [mhumiex korretti|mhux korretti|mhumiex tajbin|mhux tajbin|huma ħżiena|huma żbaljati|mhix korretta|mhix tajba|m'humiex korretti|hija żbaljata|hu l-antik|hi l-antika|hu antik|hija antika|huwa l-antik|mhux aġġornati|mhumiex aġġornati|hu ħażin|hu l-qadim]
      [l-indirizz|indirizz|l-email|in-numru|ismi|kunjomi|l-isem|in-numru tat-telefon|id-data tat-twelid] (tat-telefon) li [għandkom|għandek] (fuqi|tiegħi|fis-sistema|fil-fajl) (hu|hi|huwa|hija) [l-antik|l-antika|antik|mhux tajjeb|mhux korrett|ħażin|żbaljat|mhux it-tajjeb|il-qadim|mhix tajba|mhix korretta|m'għadux tajjeb|mgħadux tajjeb|m'għadux tiegħi]
      [isem|ismi|l isem|kunjom|kunjomi|indirizz|l indirizz|data] (tiegħi) … [ħażin|ħażina|mhux tajjeb|mhux sewwa|żball] … (irranġaw|ikkoreġu|ibdlu)
      [irranġaw|ikkoreġu|ibdlu|aġġornaw|irranġa|ikkoreġi] (l|id|d) [isem|indirizz|data|dettalji|kunjom|l isem|d data] (tiegħi)
      (id-data|data|ismi|isem|kunjomi|l-indirizz|l-email|in-numru|id-dettalji) [data tat-twelid|indirizz|tat-twelid|ismi|kunjomi|email|indirizz tiegħi|dettalji] (tiegħi) [mhix korretta|mhux korrett|mhux korretta|mhux tajjeb|mhix tajba|mhux sew|mhumiex tajbin|hija żbaljata|huwa żbaljat|ħażina|ħażin|inbidel|inbidlet|miktub ħażin|miktuba ħażin|qadim|qadima]
      [bdilt|biddilt|inbidel] (l|il|n) [indirizz|l-indirizz|email|l-email|kunjom|il-kunjom|isem|ismi|dar|id-dar] (tiegħi) … [aġġornaw|aġġornawh|aġġornawha|aġġorna|ibdlu|ibdluh|ibdluha|ikkoreġu|ikkoreġuh|irranġaw|irranġawh|niżżlu]
      (jien) ismi … mhux … [ibdl*|tibdl*|irranġaw*|sewwu*|ikkoreġu*|biddlu*]
      (jien) (mhux) [jien raġel|jien mara|jien ragel] (u) (mhux) … [ibdl*|tibdl*|irranġaw*|mhux mara|mhux raġel|mhux sinjura]
      [għandkom|tgħidu|miktub|hemm miktub] … [imma hu|imma jien|imma hija|imma huwa|mhux|suppost|għandu jkun|għandha tkun] … [ibdl*|irranġaw*|ikkoreġu*|sewwu*]
      [l email|l imejl|in numru|l indirizz|il kunjom|ismi|email|indirizz] (tiegħi) [inbidel|inbidlet|nbidel|nbidlet] (għal|issa)
      [morna|mort|tlaqna|iċċaqlaqna|iċċaqlaqt] (noqogħdu|noqgħod|ngħix|ngħixu) … [indirizz|indirizz ġdid|aġġorna*|ibdl*]
      [iżżewwiġt|iżżewġt|infridt|iddivorzjajt] … [kunjom|kunjomi|ismi|aġġorna*|ibdl*]
      [għandi|hemm|dan] (numru|email|indirizz) [numru ġdid|email ġdida|email ġdid|indirizz ġdid|kunjom ġdid|mobile ġdid] … [aġġorna*|ibdl*|niżżlu*|daħħlu*|poġġu*|il qadim|l antik]
      [ittra|litra] (hija|hi) [nieqsa|żejda|żbaljata|ħażina] … [ismi|kunjomi|isem|kunjom]
      [kunjomi|ismi] … [jinkiteb|miktub|tinkiteb] (bil|b)
      ^ (jien) ismi … mhux … jien [raġel|mara|ragel]
    `,
    port: `
      [ibagħtuli|ibghatuli|agħtuni|tistgħu tagħtuni] … [f'excel|f excel|f'csv|f csv|bħala file] (biex) … [lil|intiha|ngħaddiha|ieħor|ġdid]
      [tgħaddu|tghaddu|tibagħtu|għaddu|ibagħtu] (ir|r|l) [r-records|ir-records|records|il-file|il-fajl] … [vet il-ġdid|vet il-gdid|tabib il-ġdid|klinika l-ġdida|vet ġdid|tabib ieħor|klinika oħra|lill-vet|lit-tabib il-ġdid]
      file … [tranzazzjonijiet|transazzjonijiet|pagamenti] … [biex intellgħu|intellghu|bank ieħor|bank iehor]
      [irrid|nixtieq|nista'|nista|kif nista'] [inniżżel|nniżżel|nesporta|nieħu kopja ta'|nittrasferixxi|nikseb] (l|id|d) [id-data|d-data|l-informazzjoni|ir-rekords] (kollha) [tiegħi|tieghi] (kollha) (f'fajl|fuq fajl)
      [għaddu|għaddi|tgħaddu|ibagħtu|tibagħtu|ittrasferixxu|mexxu] (l|id|d) [id-data|d-data|l-informazzjoni|ir-rekords|r-rekords] (kollha) [tiegħi|tieghi] (kollha) [lil provditur ieħor|lil kumpanija oħra|lil tabib ieħor|lill-provditur|lil bank ieħor|lil provider ieħor|lill-kumpanija l-ġdida|lil ħaddieħor fuq talba tiegħi|lil assigurazzjoni oħra]
      [data|d data|id data] (tiegħi) … [f file|f’file|kumpanija oħra|nittrasferixxi|nieħu]
      [ittrasferixxu|ittrasferixxi] … [data|d data|id data] (tiegħi)
      [id-data tiegħi|d-data tiegħi|data tiegħi|l-informazzjoni tiegħi|informazzjoni tiegħi|id-dettalji tiegħi] (kollha) … [f'fajl|fajl|csv|excel|json|format|għand provider ieħor|għand ħaddieħor|provider ieħor|kumpanija oħra|fornitur ieħor|bank ieħor]
      [tgħaddu|għaddu|ibagħtu|tibagħtu|tibgħatu|ittrasferixxu|tittrasferixxu|agħtu|tagħtu|imxu] (jekk jogħġobkom|l|il|id|d|ir|r) (data|dettalji) [data tiegħi|d data tiegħi|id data tiegħi|il fajl tiegħi|fajl tiegħi|d dettalji tiegħi|dettalji tiegħi|r rekords tiegħi|rekords tiegħi|l informazzjoni tiegħi|ir rekords tiegħi|ir rekords mediċi tiegħi|rekords mediċi tiegħi] (direttament|dritt) (lil|lill|lit|għand|lid|lis) (kumpanija|dentist|tabib|bank|klinika|skola) (tal|ta) (assigurazzjoni|elettriku) [ġdid|ġdida|l ġdida|il ġdid|lill kumpanija tal assigurazzjoni|kumpanija tal assigurazzjoni|lit tabib|lid dentist|lill bank il ġdid|lill iskola|assigurazzjoni l ġdida|lill klinika|lill gym]
      [ibagħtu|tibagħtu|għaddu|tgħaddu|ibgħatu|tibgħatu|agħtu] (il|l|ir|r) [fajl mediku|il fajl mediku|fajl|rekords|rekords mediċi|l fajl mediku] (tiegħi) (direttament) [lit tabib|lid dentist|lill klinika|lill isptar|lill iskola|lill bank]
    `,
    object: `
      [ma rridx|ma rridkomx|ma nixtieqx|ma naqbilx|ma nippermettix|ma naċċettax|ma tajtkomx permess|ma tajtx permess|ma tajtkomx il-permess|m'għandkomx permess|ma nagħtikomx permess|ma nagħtix permess] (li|biex|illi) [tużaw|tużawli|tanalizzaw|tipproċessaw|tuzaw|jintużaw|tintuża|jiġu pproċessati] (l|id|d) [id-data|d-data|l-informazzjoni|id-dettalji|d-dettalji|id-dejta] (personali) [tiegħi|tieghi]
      [noġġezzjona|nopponi|ma naqbilx|noġġezzjonaw] … [użu|tużaw|profiling|ipproċessar|profil|analiżi] … [data|informazzjoni|tiegħi|profil]
      [noġġezzjona|nopponi] … [profiling|data]
      (jien) [ma rridkomx|ma nixtieqkomx|ma rridx|tippermettux|ma nippermettilkomx|ma naqbilx|nopponi|noġġezzjona|waqqfu|tibqgħux|ieqfu milli|ma nixtieqx] (li) [tanalizzaw|tipprofiljaw|tipprofilawni|tipproflawni|issegwu|tittrakkjaw|tittrekkjaw|tosservaw|tistudjaw|tużaw id-data tiegħi għall-marketing|tużaw x'nixtri|tagħmlu profil|tagħmluli profil|l-analiżi|profiling] (x'nixtri|dak|x-xirjiet|lili|tiegħi|l-abitudnijiet)
      [noġġezzjona|ma naqbilx|ma nippermettix|ma nagħtix|ma rridx|ma rridkomx|jien kontra|ma nixtieqx] … [statistika|statistiċi|riċerka tas suq|market research|analiżi|profil|profiling|algoritmu|reklami personalizzati|riklami personalizzati]
    `,
    restrict: `
      [tillimitaw|illimitaw|tirrestrinġu|irrestrinġu|tiffriżaw|tissospendu] (l|il) [ipproċessar|l-ipproċessar|użu tad-data|l-użu tad-data|ipprocessar]
      [tużawx|tmissux|tipproċessawx|tużawhomx|tuzawx] (għalissa|issa|aktar) (l|id|d|il) [d-data|id-data|d-dettalji|id-dettalji|l-informazzjoni|id-dejta|data|d-dejta] [tiegħi|tieghi|tagħna] (għalissa|sakemm|għal issa|temporanjament|sadanittant|sa ma)
      [għalissa|għal issa|temporanjament|sadanittant|għall-mument] (jekk jogħġbok) [tużawx|tmissux|tipproċessawx|tużawhomx|waqqfu l-użu|tuzawx] (l|id|d|ta|tal) [d-data|id-data|d-dettalji|id-dettalji|l-informazzjoni|id-dejta|tad-data|tal-informazzjoni] [tiegħi|tieghi]
      [nillimita|tillimitaw|tillimita|nirrestrinġi|illimitaw|tirrestrinġu|nissospendi|tissospendu|niffriża|tiffriżaw|waqqfu|tieqfu|issospendu] (l|mill) [l-użu|l-ipproċessar|użu|ipproċessar|mill-użu|l-uzu] [tad-data|tal-informazzjoni|tad-dettalji|tad-dejta|data] (personali) (tiegħi) (sakemm|għalissa|temporanjament|sa ma)
      [tħassrux|tneħħux|iżżommu|żommu|ħallu] (l|id|d) [d-data|id-data|d-dettalji|id-dettalji|l-informazzjoni|id-dejta] (tiegħi) (imma|biss|pero|però|iżda) [tużawhiex|tużawhomx|tmissuhiex|tmissuhomx|tużawhix|tuzawhiex|tużaw xejn|tipproċessawhiex]
      [ibblokkaw|iffriżaw|jiblokkaw|iffrizaw|ibblokka] (għalissa) (l|id|d) [d-data|id-data|d-dettalji|id-dettalji|l-informazzjoni|id-dejta|l-profil] [tiegħi|tieghi] (temporanjament|għalissa|sakemm)
      [iffriżaw|illimitaw|irrestrinġu|ssospendu|issospendu] (l|il) (użu|ipproċessar) … [data|id data|d data|informazzjoni]
      [żommu|ħallu|iżżommu|iffriżaw|illimitaw|issospendu] (l|id|d) [d-data|id-data|d-data tiegħi|id-data tiegħi|d-dettalji tiegħi|l-informazzjoni tiegħi|data] (imma|u|biss|pero|però) … [tużawhiex|tużawhomx|tużawx|tmissuhiex|tipproċessawhiex|sakemm|għalissa|bla ma tużawha]
      [tħassrux|tneħħux|tarmux] … [tużaw*|tmissu*|tipproċessaw*]
      [żommu|ħallu|iżżommu] … [data|dettalji|fajl|informazzjoni|rekords] … [tużaw*|tmissu*|tipproċessaw*]
      [iffriżaw|ibblokkaw|illokkjaw] (il|l|id|d) [fajl|data|dettalji|kont|il fajl|d data|l kont|rekord|profil] (tiegħi) (sakemm|għalissa)
      tużawx (il|l|id|d) [fajl|data|dettalji|il fajl|d data|id data|informazzjoni|d dettalji] (tiegħi) (sakemm|qabel|għalissa) [sakemm|qabel|għalissa]
      ? [tħassrux|tneħħux|tarmux|tħassruhx|tħassruhiex|tħassruhomx] & [tużawx|tużawhx|tużawhiex|tużawhomx|tmissux|tmissuhx|tmissuhiex|tmissuhomx|tuzawhx|tuzawx]
    `,
    do_not_sell: `
      [tbigħux|tbiegħux|taqsmux|tagħtux|tixxerjawx|ma tbigħux] … [data|id data|d data|dettalji|numru|informazzjoni|in numru]
      [tbigħux|tbiegħux|tgħaddux|tagħtux|tqassmux|taqsmux|ixxerjawx|tixxerjawx|tgħaddu|tittrasferixxux|tikxfux|ma rridkomx tbigħu|ma rridkomx tgħaddu|ma rridkomx tagħtu|tgħadduhx|tazzardawx tagħtu|tazzardawx tgħaddu|nipprojbikom tgħaddu|nipprojbikom tbigħu] (qatt) [in-numru tiegħi|n-numru tiegħi|numru tiegħi|id-dettalji tiegħi|d-dettalji tiegħi|id-data tiegħi|d-data tiegħi|l-informazzjoni tiegħi|informazzjoni tiegħi|ismi|l-email tiegħi]
      [in-numru tiegħi|id-data tiegħi|id-dettalji tiegħi|l-informazzjoni tiegħi|ismi] [mhix għall-bejgħ|mhux għall-bejgħ|mhumiex għall-bejgħ|m'humiex għall-bejgħ|mhux għal ħaddieħor|mhumiex biex tgħadduhom|mhux merkanzija]`,
    wrong_number: `
      ^ (skużi|sorry) [ommi|missieri|ir-raġel|il-mara|martu|żewġi|marti|nannti|nannuwi] [mietet|miet|mejta|mejjet] … [snin ilu|sena ilu|ilha|ilu|għadkom tibgħatulha|għadkom tibgħatulu]
      [mar jgħix|marret tgħix|mar joqgħod|marret toqgħod] … [u biddel|u biddlet|biddel|biddlet] (il|in) [il-mobile|mobile|in-numru|numru]
      [ma naf lil ħadd|ma naf lil hadd|ma nafx lil ħadd|ma naf lill-ħadd] (b'dak|b dak|b'dan|b dan) (l isem|l-isem)
      [żbaljajtu|zbaljajtu|żbaljajt|zbaljajt] (il|l) [persuna|il-persuna|l-persuna]
      (ma) [ma għandix|m'għandix|mgħandix|ma għandniex] [tfal|tifel|tifla|ulied|account|kont|self] … [tagħkom|magħkom] … [mhux għalija|xi ħadd ieħor|żbaljajtu] (il|l) (l-messaġġ|il-messaġġ|messaġġ)
      ^ (le|skużi|sorry|hello) (jien) [m'iniex|miniex|m'inhix|minix|mhux jien|jien mhux|jien m'iniex] [ismijiet]
      (hawn|hawnhekk) [m'hawnx|mhawnx|m'hemmx|m'hawn l-ebda|m'hawn ebda|m'għandi l-ebda|m'għandna l-ebda|mhawn l-ebda|mgħandi l-ebda] [ismijiet] (hawn|hawnhekk|f'dan in-numru) $
      [ismijiet] (ma|m') [ma tgħixx|ma jgħixx|ma toqgħodx|ma joqgħodx|m'għadux|m'għadhiex|ma għadux|ma għadhiex|mgħadux|ma toqgħodx aktar] (aktar) [hawn|hawnhekk|joqgħod hawn|toqgħod hawn|hawn aktar|f'dan in-numru|jgħix hawn|tgħix hawn]
      [ilni|ili|ilna] (issa) (sena|sentejn|xahar|xahrejn|ħafna|snin|xhur|tliet snin|iktar minn sena) [b'dan in-numru|bin-numru|nuża dan in-numru|b'dan in-number|din is-sim|bin-numru dan]
      [ma nafx|ma nafux] (jien) [min hu|min hi|min hija|min huwa|lil dan|lil din] [ismijiet]
      (intom|int|inti) (qed|qegħdin) [tfittex|tfittxu|qed tfittex|qed tfittxu] (lil) [lil xi ħadd ieħor|xi ħadd ieħor|persuna oħra|lil persuna oħra|lil ħaddieħor|lil ħaddiehor]
      [bgħattu|bgħatt|bgħattuh|bgħattuha|ċempiltu|ktibtu|tibgħatu|tibagħtu] (dan|dawn|il-messaġġ|lil|lin) [lin-numru l-ħażin|in-numru l-ħażin|numru ħażin|lill-persuna l-ħażina|persuna ħażina|lin-numru ħażin|fuq numru ħażin|numru żbaljat|lil persuna żbaljata]
      [dan in-numru|in-numru dan|dan il-mobile] [issa huwa tiegħi|issa hu tiegħi|issa tiegħi|tiegħi issa|issa tiegħi jien|kien ta' ħaddieħor|issa ta' ħaddieħor]
      [mhux ismi|m'huwiex ismi|ma jisimnix hekk|jien m'iniex dik il-persuna] … [sim card|is-sim|numru|in-numru|sim|mobile] (huwa|hija|card) [ġdida|ġdid|hu ġdid|hi ġdida]
      (naħseb|jidhirli) (li) (qed|intom) [titħawdu|titħawwdu|tħawdu|tħawwdu|tiżbaljaw] … [m'iniex|miniex|mhux jien|m'inhix]
      ? [m'iniex|miniex|minix|mhux jien|jien mhux] & [numru żbaljat|in-numru żbaljat|numru skorrett|numru zbaljat|in-numru l-ħażin]
      [għandkom|għandek|bgħattu|qed tibagħtu|qed tibgħatu|qed tiktbu|ċempiltu|ċempilt] (lil|fuq|lill) [numru żbaljat|in-numru żbaljat|numru zbaljat|numru skorrett]
      [dan in-numru|din in-numru|dan in-number|dan il-mobile] [m'għadux|mgħadux|m'għadux aktar|mhux|mhuwiex|m'huwiex] (aktar|iktar|iżjed) [ta'|ta|tas-sinjur|tas-sinjura]
      [numru|persuna|in numru] (huwa|hu) [ħażin|ħażina]
      [żbaljajt|żbaljajtu|qed tiżbalja|qed tiżbaljaw] (in|n|il) [numru|persuna]
      [mhux|mhuwiex] (in|n) [numru ta|numru tiegħu|numru tagħha]
      [m'iniex|miniex|mhux jien|jien mhux|jien m'iniex] [doris|maria|joe|marija|john|il-persuna|dik il-persuna|dak]
      [għandek|għandkom] żball
      ^ [hemm|hawn] żball (jien|hawn|fin-numru) $
      [għandek|għandkom] (in) (numru) [numru ħażin|persuna ħażina|żball|in-numru ħażin]
      (dan|in-numru|n-numru) (dan) (in-numru|n-numru) [kien ta' ħaddieħor|kien ta' xi ħadd ieħor|mhux tiegħu|mhux tagħha|m'għadux tiegħu|m'għadux tagħha|issa tiegħi|issa għandi jien|hu ta' ħaddieħor|huwa ta' ħaddieħor|ta' ħaddieħor]
      (hawn|hawnhekk) [m'hawn|mhawn|m'hawnx|mhawnx|ma joqgħodx|ma jgħixx|m'hemm|m'hemmx] [l-ebda|ebda|ħadd jismu|ħadd b'dan|ħadd bl-isem|l-ebda karmnu|xi]
    `,
    nothing: `
      [noħroġ|nohrog] [niltaqa'|niltaqgħu|niltaqa|nara] (miegħek|magħkom|magħha|miegħu|ma)
      [noħroġ|nohrog|noħorġu|toħroġ|joħroġ|ħierġa|ħiereġ] (se|mix) [tard|kmieni|mix-xogħol|mid-dar|illejla|għada|magħha|miegħu]
      [x'ħin|meta|fi x'ħin|sa x'ħin] (qed|se) [tieqfu|tieqaf|jieqfu|tispiċċaw] [tqassmu|taħdmu|tbigħu|tiġbru|taħdem|isservu|tilagħbu|iservu]
      ma rridx (iktar|aktar|iżjed) [ross|ikel|ħobż|għaġin|laħam|kafè|te|ilma|ħelu|deżerta|inbid|birra|pizza] (grazzi|mamà|ma)
      [grazzi|ikel|kilt|ross|għaġin] … xbajt $
      [iċċemplilix|iccemplilix|iċċemplulix|ċċemplilix] (issa|illum|qabel) [ibgħatli|ibagħtli|ibgħatuli|ibagħtuli]
      [interessat|interessata|interess] (fl|fil|f) [fl-iswed|fil-blu|fl-aħmar|fil-kbir|iswed|futbol|xogħol]
      [tiqfux|tieqafx|twaqqfux|twaqqafx|tħassrulix|tħassrux|tikkanċellax|tikkanċellawx|tneħħunix]
      [għaliex|għala|ghaliex] … [waqaftu|waqqaftu|ma bgħattux|neħħejtuni|ikkanċellajtu]
      [ikkanċella|ikkanċellali|ikkanċellaw|ħassar|nikkanċella] (l|il|it|t) [appuntament|ordni|biljett|booking|titjira|laqgħa|kuntratt|l appuntament|l ordni]
      [appuntament|ordni|biljett|titjira|laqgħa] … [ikkanċellat|ikkanċellata|mħassar]
      [ieqaf|waqaf|tieqaf|tieqfu|nieqaf] (f|ħdejn|quddiem|fil|fuq|inpejjep|tbigħu|taħdem|mix) [ħdejn|quddiem|fil|tal|triq|ħanut|inpejjep|biljetti|xogħol]
      [waqfet|waqaf|waqfitli|tieqaf] (ix|il|l|it|t) [xita|karozza|xarabank|tal linja|riħ|arloġġ]
      [qal|qalet|qalli|qaltli] … [ieqaf|biżżejjed|nieqaf]
      [tibgħatlix|tibagħtulix] (il|l|r|ir|flus|issa|qabel) [ritratt|flus|issa|file|ritratti|kodiċi]
      [neħħi|ħassar|neħħu] (il|l|ir|r|it|t|dak|dik) [ritratt|ritratti|basla|basal|app|post|video|kodiċi|file]
      [bus stop|tispiċċa|jispiċċa]
      [tieqfux|tieqafx|waqfux] [tibagħtu|tibgħatu|tibagħtuli|tibgħatuli|tibgħatli]
      [ħassart|ħassarna|neħħejt|tlift] (il|l|in) [fajl|messaġġ|ritratt|numru|link|email|kodiċi]
      [dont|tibagħtux|tibgħatx] (il|l|ir) [pakkett|il-pakkett|kaxxa|kont|ordni|karti|flus]
      [oħti|ħija|ommi|missieri|ħabib|ħabiba] (talbitkom|talabkom|qaltilkom|qalilkom) [tneħħuha|tneħħuh|tieqfu|biex]
      [waqfet|waqaf|waqfu] (mill-ġdid|il) [il-linja|mill-ġdid|it-trejn|ix-xita|il-karozza|tpejjep|jpejjep]
      [ħabbatt|għafast|ċempilt|xtrajt|ordnajt|daħħalt|ktibt|ħadt] (bi żball|il) … [numru ħażin|in numru l ħażin|in numru ħażin|kodiċi ħażin|il kodiċi ħażin|bieb ħażin|bieb hazin]
      [żarbun|żraben|libsa|qalziet|ġakketta|daqs] … [numru ħażin|size ħażin|daqs ħażin]
      [bieb|dar|flat|sular|xarabank|kamra] (il) [ħażin|ħażina|hazin|hazina]
      [qal|qalet|qalli|qaltli|jgħajjat|tgħajjat|għajjat|kitbet|kiteb] (it|l|il) (ibni|binti|surmast|għalliema|tifel|tifla|tabib) … [ħallini bi kwieti|ħalluni bi kwieti|ieqaf|ieqfu|biżżejjed|tibagħtux|tibgħatux|tibgħatx|ċċemplux]
      [ħalluni bi kwieti|ħallini bi kwieti|ieqfu] (jgħajjat|qalli) [jgħajjat|tgħajjat|qal|qalet] (it tifel|it tifla|ibni|binti)
      [ħallu|ħalli|ħalluh|ħalluha] (lill|il|lil) (kelb|qattus) [lill kelb|lill qattus|il kelb|il qattus|kelb|qattus|qattusa|lill qattusa] (tiegħi) (bi) [kwietu|kwietha|bi kwietu|bi kwietha|kwiet]
      [tibagħtux|tibgħatux|tibgħatulix|tibagħtulix] (lill|il|l|lil) [elettriċista|lelettriċista|l elettriċista|plumber|il plumber|bajjad|il bajjad|tabib|it tabib|driver|id driver|taxi|infermier]
      [neħħuni|neħħini] (mix|mill|mit|mil) [xift|mix xift|shift|mix shift|mill klassi|mill ħarġa|mil lezzjoni|mit training|mill ikla|mill kors ta]
      ^ stop [stennew|stenna|insejt|fejn|x ħin]
    `,
  },
  also: { stop: 'ĦASSAR, ĦASSARNI', erase: 'ĦASSRU N-NUMRU TIEGĦI, ĦASSAR IN-NUMRU TIEGĦI' },
  elsewhere: 'MIN, TEMM',
  courtesy:
    'JEKK JOGĦĠBOK, JEKK JOGĦĠOBKOM, JEKK TISTGĦU, GRAZZI, GRAZZI ĦAFNA, GRAZZI HAFNA, NIRRINGRAZZJAKOM, BONĠU, BONĠORNO, BONSWA, IL-BONĠU, IL-LEJL IT-TAJJEB, SAĦĦA, ISSA, MINNUFIH, DALWAQT, ĦI, SINJUR, SINJURA, SKUŻANI, SKUŻI, ĦABIB, ĦI ĦABIB, MILL-AKTAR FIS, BLA DEWMIEN, URĠENTI',
  conjunctions: 'KIF UKOLL, UKOLL',
  objects: 'MESSAĠĠI, REKLAMI, OFFERTI, SOTTOSKRIZZJONI, ABBONAMENT, L-MESSAĠĠI, MESSAĠĠ, R-REKLAMI',
  fillers: 'IL, L, IR, R, IN, N, ID, D, TAL, MINN, MIL, TIEGĦI, DAWN, DAN, KOLLHA',
  vague: 'DAN, DIN',
  guards: 'GĦALIEX, META, HU, QAL',
  traps: 'TIQFUX, TIEQAFX, BUS STOP TA, IEQAF ĦDEJN',
  neighbours:
    'SIKKERT, WAQFET, WAQAFT, WAQAF, TIEQAFX, IEBES, NEĦĦEJT, ĦALLINA, ĦALLEJT, BDEJT, IBDEL, TEMMEJT, BIŻŻA, WASLU, LAQFU, AGGIORNA, AGORNA, ASSAR, FAGGORNA, GASSAR, HALLINK, HALSAR, HASAR, HASPAR, HASSAN, HASSANI, HASSLAR, HASTAR, HAUSSAR, HISSAR, HUSSAR, ILLIMITE, KASSAR, LASSAR, MASSAR, NEGHI, PASSAR, TASSAR, TEMMI, VAGGORNA, VASSAR',
  signatures: 'MIBGĦUT MILL-IPHONE, MIBGĦUTA MINN',
  tapbacks: ['Għoġbok “…”', '👍 lil “…”'],
  notes: [
    'No Maltese word was found in use: all of it is translation.',
    'The article and what it joins (il-, mil-, tal-) are read as words of their own; għ and ħ are also typed gh and h.',
  ],
};
