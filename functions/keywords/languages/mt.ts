import type { LanguageData } from './language.ts';

export const mt: LanguageData = {
  code: 'mt',
  name: 'Malti',
  englishName: 'Maltese',
  script: 'latin',
  words: {
    stop: {
      translated:
        'STOP MESSAĠĠI, STOP REKLAMI, WAQQFU REKLAMI, UNSUBSCRIBE LILI, UNSUBSCRIBE ME PLEASE, IBBLOKKAWNI, IBBLOKKANI, TEMMUHA, WAQQFUHA, AQTGĦUHA, IEQFU ISSA, XEJN IŻJED, XEJN AKTAR, QATT IKTAR, QATT AKTAR, LE REKLAMI, BLA REKLAMI, BLA MESSAĠĠI, BLA SMS, MHUX IŻJED, MHUX AKTAR, ITFI, ITFUHOM, DIŻATTIVA, NEĦĦI LILI, NEĦĦU LILI, OĦROĠNI MIL-LISTA, IEQAF, WAQQAF, WAQFU, WAQQFU, IEQFU, IEQFA, WAQFUU, NEĦĦUNI, NEĦĦINI, NEĦĦI, NEĦĦU, ĦALLUNI, ĦALLINI, IKKANĊELLA, IKKANĊELLAW, IKKANĊELLANI, ĦASSARNI, BIŻŻEJJED, BIZZEJJED, DAQSHEKK, TIEQAF, TIEQFU, INWAQQAF, TIBAGĦTULIX, TIBGĦATULIX, TIBGĦATLIX, TIKTBULIX, WAQFUHOM, WAQQFUHOM, MA RRIDX, MA RRIDX IKTAR, TEMM, TEMMU, NAĦSEL IDEJJA, OĦROĠNI, OĦORĠUNI, IĠBDUNI, ELIMINAWNI, NIXTIEQ NIEQAF, IKKANĊELLA S-SOTTOSKRIZZJONI, NEĦĦU N-NUMRU TIEGĦI, OĦORĠUNI MIL-LISTA, ĦALLUNI KWIET, ĦALLINI KWIET, WAQQFUHA, AQTGĦUHA, AQTGĦUHOM, AQTA’, AQTAGĦHA, ISSA BIŻŻEJJED, IKKANĊELLAWNI, IRTIRA, NIRTIRA, SKATTA, UNSUB JEKK JOGĦĠBOK, M’GĦADNIX INTERESSAT, XEJN AKTAR, TIBAGĦTUX, TIBGĦATX, TIKTBUX, TIDDEJJAQNIX, NIEQAF, IEQFU ISSA, WAQQAFHA, BLOKK, INNEĦĦI RUĦI, ŻIKK, AQTGĦUNI, IQTGĦUNI, STOPPJAW, STOPPJA',
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
    your_texts:
      'MESSAĠĠI TAGĦKOM, L-MESSAĠĠI TAGĦKOM, IL-MESSAĠĠI TAGĦKOM, REKLAMI TAGĦKOM, OFFERTI TAGĦKOM, L-OFFERTI TAGĦKOM, FL-OFFERTI TAGĦKOM, DAWN IL-MESSAĠĠI, DAWN L-MESSAĠĠI, DAWN IR-REKLAMI, DAWN L-OFFERTI, DAWN L-SMS, DAN IS-SPAM, MESSAĠĠI, IL-MESSAĠĠI, BIL-MESSAĠĠI, REKLAMI, IR-REKLAMI, BIR-REKLAMI, MARKETING, MARKETING DIRETT, SPAM, L-ISPAM, SMS, L-SMS, NEWSLETTER, NOTIFIKI, IN-NOTIFIKI, ALERTS, L-ALERTS, MESSAĠĠ IEĦOR, KULL MESSAĠĠ, TIBAGĦTULI, TIBGĦATULI, TIBAGĦTU, TIBGĦATU, TIKTBULI, TIKKUNTATTJAWNI, NIRĊIEVI AKTAR, FUQ DAN IN-NUMRU, FUQ DAN IL-MOBILE, FUQ IL-MOBILE, DAN IN-NUMRU, XEJN MINGĦANDKOM, MINGĦANDKOM, PROMOZZJONIJIET, AVVIŻI, TEXTS, MESSAGES, OFFERTI, L-EBDA REKLAMI, SERVIZZ TAL-SMS, S-SERVIZZ TAL-SMS',
    ill_will:
      "ĦADD MA, ĦADD M', MA JRIDX, MA JRIDHOM, MA JRID, MA TRIDX, MA TRIDHOMX, MA RRIDX NARA, MA TLABTX, MA TLABTKOM, MA TLABTKOMX, MIN TALABKOM, MIN QALILKOM, MHUMIEX MIXTIEQA, MHUX MIXTIEQA, MHUX MIXTIEQ, M'HUMIEX MIXTIEQA, MHUX MERĦBA, EVITAW, TUŻAWX, TUŻAX, LANQAS, XEJN, L-EBDA, LE, ISSA LE, BIŻŻEJJED, DAQSHEKK, WISQ, ŻŻEJJED, KULJUM, TA' KULJUM, KONTINWAMENT, IL-ĦIN KOLLU, JISPLODI, FASTIDJU, JDEJQUNI, IDEJQUNI, JDEJJAQNI, ITTEDJANI, DEJJAQTUNI, DEJJAQTUNA, XBAJT, XEBBAJTUNI, ILLEGALI, KONTRA L-LIĠI, BLA PERMESS, MINGĦAJR PERMESS, MINGĦAJR KUNSENS, NOĠĠEZZJONA, NOPPONI, NIĦLAS, NĦALLAS, JISWEWNI, TISWINI, JQAJMUNI, IQAJMUNI, JISTENBĦUNI, GĦALXEJN, INUTLI, BLA BŻONN, M'HEMMX BŻONN, M'HEMMX GĦALFEJN, M'GĦADNIX BŻONN, M'GĦANDIX BŻONN, M'GĦANDIX INTERESS, BLA INTERESS, MHUX SE NIXTRI, QATT MA NIXTRI, MA NIXTRI, MA NAQRAHOMX, INĦASSARHOM, NITFAGĦHOM, ITFU, ITFI, IDDIŻATTIVAW, IDDIŻATTIVA, SOSPENDU, SOSPENDI, IRTIRAJT, BDILT, BIGĦT, M'GĦADNIX KLIJENT, M'GĦADNIX NGĦIX, M'GĦADNIX NAĦDEM, SPIĊĊA, DDEJJAQ, NOBGĦOD, NISTMERR, IMXEBBA', TAL-BIŻA', PORKERIJA, ĊUĊATI, STUPIDI, ŻIBEL, TĦASSARHOM, DIĠÀ GĦIDT, WAQQFU, WAQFU, IEQFU, TIEQFU, BLA",
    one_more:
      'IEĦOR, MESSAĠĠ IEĦOR, WIEĦED IEĦOR, DARBA OĦRA, LI JMISS, IL-LI JMISS, L-OĦRA, JEKK NIRĊIEVI, JEKK JASAL, JEKK TERĠGĦU, JEKK TIBAGĦTU, JEKK TIBAGĦTULI, JEKK TKOMPLU, JEKK TIBQGĦU, JEKK MA TIQFUX, JEKK MA TIEQFUX, JEKK DIN TKOMPLI',
    or_else:
      'AVUKAT, AVUKAT TIEGĦI, L-AVUKAT, PULIZIJA, IL-PULIZIJA, QORTI, IL-QORTI, ILMENT, IDPC, MCA, MFCCA, NIRRAPPORTA, NIRRAPPORTAKOM, NIRRAPORTAKOM, NIRRAPURTAKOM, NIRRAPPURTAKOM, NIRAPPORTAKOM, NIRRAPURTA, NIBBLOKKAKOM, NIMBLOKKAKOM, NBIDDEL IL-PROVIDER, NBIDDEL IL-KUMPANIJA, NBIDDEL, INBIDDEL, INĦALLIKOM, MA NIXTRI XEJN, MA NIXTRIX, NAGĦLAQ IL-KONT, FUQ FACEBOOK, FACEBOOK, KUMMISSARJU, IL-KUMMISSARJU, OMBUDSMAN, IL-GAZZETTA, KAWŻA, TIDDISPJAĊIKOM',
    moved_on:
      "BDILT IL-PROVIDER, BDILT KUMPANIJA, BIDDILT IL-PROVIDER, BIGĦT IL-KAROZZA, BIGĦT IL-ĦANUT, BIGĦT ID-DAR, IRTIRAJT, M'GĦADNIX KLIJENT, M'GĦADNIX KLIJENTA, M'GĦADNIX MEMBRU, M'GĦADNIX NGĦIX, M'GĦADNIX NAĦDEM, KORS SPIĊĊA, IL-KORS SPIĊĊA, GĦALAQNA, MORT NGĦIX, MORT MA', TLAQT, SIBT XOGĦOL, M'GĦANDIX KAROZZA, KELB MIET, IL-KELB MIET",
    no_reason:
      "GĦALXEJN, INUTLI, BLA BŻONN, M'HEMMX BŻONN, M'HEMMX GĦALFEJN, M'GĦADNIX BŻONN, M'GĦANDIX BŻONN, MA JISWEWX, MA JISWEW XEJN, NEĦĦUNI, TIBAGĦTUX, TIBGĦATUX, WAQQFU, ĦASSRUNI",
    assure:
      'KUNU ŻGURI, KUN ŻGUR, ARAW LI, ARA LI, AGĦMLU LI, AGĦMLU MOD, AGĦMLU LI TISTGĦU, IRRANĠAW, IRRANĠA, ASSIGURAW, ASSIGURA, ŻGURAW, ŻGURA, GĦAMLU LI, AGĦMLU XI ĦAĠA, GĦIDU LIS-SISTEMA, GĦIDU LILL-KOMPJUTER',
    no_longer_sent:
      'MA NIRĊIEVIX, MA NIRĊEVIX, MA NIRĊIVIX, MA NIBQAX, MA NIBQAX NIRĊIEVI, MA JASALX, MA JASLUX, MA JASALLIX, MA JIBQGĦUX, MA TIBAGĦTULIX, MA TIBGĦATULIX, MA NARAX, MA NERĠAX, NIEQAF NIRĊIEVI, MA JERĠAX, MA JERĠGĦUX',
    other_way: "BL-EMAIL, EMAIL, BIL-POSTA, POSTA, ITTRA, B'ITTRA, BIT-TELEFON, ĊEMPLULI, ĊEMPILLI",
    not_by_text:
      'MHUX SMS, MHUX BL-SMS, MHUX MESSAĠĠI, MHUX BIL-MESSAĠĠI, MHUX MESSAĠĠ, LE SMS, MHUX BL-ISMS, MINFLOK SMS, MINFLOK MESSAĠĠI, MINFLOK MESSAĠĠ, BLA SMS, MHUX BIL-MOBILE, MHUX FUQ IL-MOBILE',
    bereaved: "MIET, MIETET, MEJTA, MEJJET, M'GĦADUX MAGĦNA, M'GĦADHIEX MAGĦNA, DFINNA, TLIFNA",
    rest_now:
      "ĦALLUHA, ĦALLUH, TISTRIEĦ, JISTRIEĦ, ĦALLUNA, WAQQFU, WAQFU, IEQFU, TIBAGĦTUX, TIBGĦATUX, MA GĦANDUX BŻONN, M'GĦANDUX BŻONN, M'GĦANDHIEX BŻONN, M'GĦADUX BŻONN, NEĦĦUH, NEĦĦUHA, IWEĠĠGĦUNA, BILD-KWIET, BIL-KWIET, BI KWIETHA",
    relative:
      'LIL OMMI, OMMI, LIL MISSIERI, MISSIERI, LIL IBNI, IBNI, LIL BINTI, BINTI, IN-NANNA, NANNTI, NANNUWI, LIN-NANNA, ĦIJA, OĦTI, MARTI, ŻEWĠI, IT-TFAL, IT-TIFEL, IT-TIFLA',
    channel: 'SMS, SMSES, MESSAĠĠI, MESSAĠĠ, EMAIL, EMAILS, IMEJL, TELEFONATI, TELEFONATA, CALLS, ITTRI, REKLAMI, NEWSLETTER',
    texts:
      'MESSAĠĠI, L-MESSAĠĠI, MESSAĠĠ, IL-MESSAĠĠI, SMS, SMSES, REKLAMI, R-REKLAMI, IR-REKLAMI, REKLAMAR, OFFERTI, L-OFFERTI, SPAM, MARKETING, PROMOZZJONIJIET, TEXTS, MESSAGES, L-MESSAGES, DAN, DAWN IL-MESSAĠĠI, BOROM, MISSJIET, ŻIBEL, IL-MARKETING, IS-SMS, EMAILS, CALLS, AFFARIJIET, L-AFFARIJIET, STUFF, AVVIŻI, L-AVVIŻI, NOTIFIKI, IN-NOTIFIKI, IL-PROMOZZJONIJIET, PROMOZZJONI, BILL-MESSAĠĠI, BIR-REKLAMI, BL-OFFERTI, L-SMS, L-ISPAM, REMINDERS, IR-REMINDERS, NEWSLETTERS, ADVERTS, L-ADVERTS, PUBBLIĊITÀ, IL-PUBBLIĊITÀ, KOMUNIKAZZJONI, SMSIJIET, MESSAĠI, MESAĠI, MESSAGGI, OFFERTA, KATALGI, KATALGU, L-EMAILS, FASTIDJU',
    stop: 'IEQAF, WAQQAF, WAQFU, WAQQFU, IEQFU, TIEQFU, TIEQAF, WAQQFUHOM, WAQFUHOM, WAQFUH, TEMMU, IEQFULI, WAQQFULI, WAQQAFHOM',
    dont: 'TIBAGĦTULIX, TIBGĦATULIX, TIBGĦATLIX, TIBGĦATUX, TIBAGĦTUX, TIBAGĦTULNIEX, TIBGĦATULNIEX, TIKTBULIX, TIKTIBLIX, TIKTBULNIEX, IDDEJQUNIX, TIBAGĦTULUX, TIBGĦATULUX, TIBAGĦTULHIEX, TIBGĦATULHIEX, IDDEJJAQNIX, ĊĊEMPLULIX, ĊEMPLULIX, TIKKUNTATTJAWNIX, TKELLMUNIX, TISMSJAWNIX, TITTEXTJAWNIX, TAGĦMLULIX, TIBATULIX, TIDDEJJAQNIX, TIDDEJJAQNIEX, TIDDEJQUNIX, TIDDEJJQUNIX, TIBGĦATX, TIBGATLIX, TIBGĦATLI, TIBAGĦTUHOMX, TIKTBUX, TIKKUNTATTJAWX, TIKKUNTATTJANIX, TIKKUNTATTJAWNIEX, TIDDISTURBAWNIX, TIDDISTURBANIX, TFASTIDJAWNIX, TFASTIDJANIX, IDDEJQUHX, ĊĊEMPLUX, TIBQAX TIBGĦATLI, TIBQAX TIBGĦATULI, TIBQGĦUX TIBAGĦTULI, TIBQGĦUX TIBGĦATULI, TIBQGĦUX TIKTBULI, TIBQGĦUX TIBAGĦTU, TGĦABBULIX, TIMLEWLIX, TITTEKSTJAWNIX, TERĠGĦUX TIBAGĦTULI, TERĠGĦUX TIKTBULI, TERĠGĦUX, TISPAMMJAWNIX, IDDEJQUNIEX, TIKTBULHIEX, TIKTBULHOMX',
    more: 'IŻJED, AKTAR, IKTAR, QATT, DAWN, XEJN, IĠJED, IZJED, DAN, HAWN, ANKE',
    noWant:
      'MA RRIDX, MA RRIDUX, MARRIDX, MA NIXTIEQX, M GĦANDIX BŻONN, MGĦANDIX BŻONN, MA GĦANDIX BŻONN, MINIX INTERESSAT, MINIX INTERESSATA, MHUX INTERESSAT, MHUX INTERESSATA, MA RRID, M INIX INTERESSAT, M INIX INTERESSATA, MA NRIDX, MHUX INTRESSAT, MHUX INTRESSATA, M’GĦADNIX NIXTIEQ, M’GĦADNIX IRRID, MHUX INTERESTED, M’GĦADNIX INTERESSAT, M’GĦADNIX INTERESSATA, M’INIEX INTERESSAT, M’INIEX INTERESSATA, MA RIDX, MA NRIDUX, MA RRIDHOMX, MA RRIDHIEX, MA NAFX X’NAGĦMEL, LANQAS IRRID, LANQAS IRRIDHOM, MA JIMPURTANIX, M’GĦANDIX X’NAQSAM, MA NIXTIEQX AKTAR, XEJN MA RRID, NAR MHUX INTERESSAT',
    receive: 'NIRĊIEVI, NIRĊEVI, NARA, NAQRA, TIBAGĦTULI, TIBGĦATULI, TIKTBULI, NIRCIEVI',
    fed: 'IDDEJJAQT, DDEJJAQT, XBAJT, DEJJAQTUNI, IDDEJJAQNA, GĦAJJEJT, QED IDDEJQUNI, DEJJQUNI, GĦEJJEJTUNI, IXXUKKJAJTUNI, TAQLGĦULI, KSIRTULI, DEJJAQTUNA, DEJJAQTUNIEX, GĦAJJEJTUNI, BIŻŻEJJED MINN, IMXEBBA, IMDEJJAQ, IMDEJJQA, XEBBAJTUNI, QTAJTU QALBI, ROSSOKOM, TAĦRAQ, QRIEFT, DDEJJAQNA',
    remove:
      'NEĦĦUNI, NEĦĦINI, NEĦĦU, NEĦĦI, NEĦĦULI, ĦASSRU, ĦASSAR, ĦASSRUNI, IĠBDU, OĦORĠUNI, TNEĦĦUNI, TNEĦĦU, ELIMINAW, TĦASSRU, ĦASSARNI, NNEĦĦI, TNEĦĦINI, TNEĦĦI, INNEĦĦI, NITNEĦĦA, IKKANĊELLAW, NOĦROĠ, AQTGĦU, AQTGĦUNI, IQTGĦUNI, AQTAGĦNI, NEĦĦUH, NEĦĦUHA, WARRBUNI, WARRBU, IMSĦU, IMSAĦ, ARMU, OĦROĠNI, TNEĦĦUH',
    me: 'NEĦĦUNI, NEĦĦINI, TNEĦĦUNI, ĦASSRUNI, OĦORĠUNI, TNEĦĦINI, NITNEĦĦA, ĦASSARNI, NOĦROĠ, AQTGĦUNI, IQTGĦUNI, OĦROĠNI, WARRBUNI, IMSĦUNI',
    list: 'LISTA, MIL LISTA, MIL LISTI, LIST, IL LISTA, DATABASE, MID DATABASE, MIS SISTEMA, SISTEMA, LISTI, MILL LISTA, MIL LIST, MINN FUQ IL LISTA, LISTA TAGĦKOM',
    number: 'NUMRU, IN NUMRU, N NUMRU, ISEM, L ISEM, ISMI, IN NUMBER, IL MOBILE, IN NUMRI',
    threat:
      'KUMMISSARJU, PULIZIJA, AVUKAT, QORTI, IDPC, MCA, RAPPORT, NIRRAPPORTA, NIRRAPPORTAKOM, ILMENT, NAGĦMEL ILMENT, MFCCA, IL PULIZIJA, L AVUKAT, IL QORTI, NIRRAPURTAKOM, NIRRAPORTAKOM, NIFTAĦ KAWŻA, KOMMISSARJU, LILL-PULIZIJA, GĦALL-PULIZIJA, AVUKATI, NIBBLOKKAKOM, NIMBLOKKAKOM, QRATI, NAGĦMEL RAPPORT, NIRRAPPURTAKOM, NIRRAPPORTAKOM LILL, IL-KUMMISSARJU, LILL-KUMMISSARJU, GĦALL-PROTEZZJONI, PROTEZZJONI TAD-DATA, LILL-IDPC',
    all: 'KOLLHA, KOLLOX, EBDA, KULL, XEJN, KULLĦADD',
    brands: 'BRAND, BRANDS, BRANDIJIET, KUMPANIJI, KUMPANIJA, KUMPANIJI KOLLHA, ĦWIENET, DITTA, DITTI, GRUPP, MARKI, MARKA',
    data: 'DATA, ID DATA, D DATA, INFORMAZZJONI, L INFORMAZZJONI, DETTALJI, ID DETTALJI, D DETTALJI, KONT, IL KONT, IL DATA',
    mine: 'TIEGĦI, TAGĦNA, DWARI, FUQI, PERSONALI',
  },
  patterns: {
    stop: `
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
      ? ^ (mela|mur|morru|u) [ħudu fih|ħudu f'sormkom|mur l-infern|morru l-infern|infern|morru inħaxxew|mur inħaxa|inħaxxew|fottu|fuck off|morru jaħasra|morru fis-sakra|l-ostja magħkom|xi pjaga|ħaqq kemm intom] (kollha|issa|l-offerti tagħkom) $
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
      [ħalluni|ħallini|ħalluna] (bi|bil|fil) [kwieti|kwiet|paċi|ngħix|kwiet]
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
    `,
    stop_all: `
      [stop|noWant|me|remove|dont|ikkanċellaw] … [ebda|kull|kollha] … [brands|listi]
      [stop|noWant|me|remove|dont] … [brands|listi] (tagħkom) [kollha|kollox]
      [noWant] (xejn) … [ebda|kull] [brands]
      [me] (mil|minn) [listi|listi kollha]
      [waqqaf|waqqfu|waqfu|ieqaf|ikkanċella|ikkanċellaw] (l messaġġi|ir reklami) [kollox|kollha]
      la [channel] (u) (la|lanqas) [channel]
      la [channel] [u lanqas] [channel]
      [ieqfu|waqqfu|ieqaf|neħħuni|neħħini|ikkanċellaw] (minn) [minn kollox|kollox|mil-listi kollha|minn kull lista|mil-listi tagħkom kollha|l-abbonamenti kollha]`,
    start: `
      [nixtieq|irrid|nerġa|erġgħu] … [nibda|nirċievi|nerġa|tibagħtuli|ibagħtuli|niskrivi] … [texts|nirċievi|abbonat]
      [erġgħu|erġa] [żidduni|daħħluni|ibagħtuli|iskrivuni|żidni] 
      bi żball … [waqqaft|ikkanċellajt|neħħejt]
      ^ [irrid|nixtieq] [ninkiteb|nissieħeb|nerġa ninkiteb|nerġa nissieħeb|nirreġistra] $
      ^ [erġgħu|erġa] [ibagħtuli|ibgħatuli|ibgħatli|iktbuni|poġġuni|niżżluni] $
    `,
    help: `
      [xi|liema] [kumpanija|ditta|ħanut] (intom|hi|hija|qed|tagħkom|dik|dan) $
      minn qed [jibgħat|jikteb|jikkuntattjani|ibgħat]
      ^ [min] [hu|int|inti|intom|qed|dan|hi|din] (intom|dan|din|jibgħat|qed|jikteb) $
      [min] [intom|int|inti|hu dan|qed jibgħat|bagħat|huma]
      [kif] (nista|nagħmel|nagħmlu|biex) (biex|ngħid) [inwaqqaf|nieqaf|inneħħi|nikkanċella|noħroġ|ma nirċevix|nitneħħa|inwaqqafhom]
      [kif] (nista) [nikkuntattjakom|inkellimkom|nikkuntattja]
      ^ [x'inhu|x'inhi|x'in|xinhu|xi jfisser|x'għandu x'jaqsam] [dan|din|dan in-numru|dan il-messaġġ] $
      ^ [għaliex|ghaliex|għalfejn] (qed) (jien) [nirċievi|qed nirċievi|irċevejt|bgħattuli|tibagħtuli] (dan|din|dawn) (texts) $
      ^ kif [inneħħi|nneħħi|nitneħħa|nieqaf|nikkanċella|nwaqqaf|inwaqqaf] (l-isem tiegħi|isem tiegħi|dan|dawn|mil-lista|l-abbonament) $`,
    access: `
      [minn fejn|kif|min|mnejn] … [ġibtu|ġibtuh|sibtu|sibtuh|ħadtu|ħadtuh|takom|tahulkom|għandkom|kisbtu] … [numru|in numru|n numru|numru tiegħi]
      [x informazzjoni|x data|x dettalji|liema data|liema informazzjoni|xinformazzjoni|xdata|x għandkom|x tafu] … [fuqi|dwari|tiegħi]
      [kopja] … [data|informazzjoni] … (tiegħi)`,
    erase: `
      [ħassru|ħassar|neħħu|tħassru|eliminaw|ħassrulii|inħassar] (l|id|d|kull|il) [data|id data|d data|informazzjoni|l informazzjoni|dettalji|kont|d dettalji|il kont] (kollha|personali) (personali|kollha) [tiegħi|dwari|fuqi|li għandkom fuqi]
      [ħassru|neħħu] [kull|dak kollu|kulma] (li|ma) [għandkom|tafu] (fuqi|dwari)
      dritt li [ninsa|nintesa]`,
    rectify: `
      [isem|ismi|l isem|kunjom|kunjomi|indirizz|l indirizz|data] (tiegħi) … [ħażin|ħażina|mhux tajjeb|mhux sewwa|żball] … (irranġaw|ikkoreġu|ibdlu)
      [irranġaw|ikkoreġu|ibdlu|aġġornaw|irranġa|ikkoreġi] (l|id|d) [isem|indirizz|data|dettalji|kunjom|l isem|d data] (tiegħi)`,
    port: `
      [data|d data|id data] (tiegħi) … [f file|f’file|kumpanija oħra|nittrasferixxi|nieħu]
      [ittrasferixxu|ittrasferixxi] … [data|d data|id data] (tiegħi)`,
    object: `
      [noġġezzjona|nopponi|ma naqbilx|noġġezzjonaw] … [użu|tużaw|profiling|ipproċessar|profil|analiżi] … [data|informazzjoni|tiegħi|profil]
      [noġġezzjona|nopponi] … [profiling|data]`,
    restrict: `
      [iffriżaw|illimitaw|irrestrinġu|ssospendu|issospendu] (l|il) (użu|ipproċessar) … [data|id data|d data|informazzjoni]`,
    do_not_sell: `
      [tbigħux|tbiegħux|taqsmux|tagħtux|tixxerjawx|ma tbigħux] … [data|id data|d data|dettalji|numru|informazzjoni|in numru]`,
    wrong_number: `
      [numru|persuna|in numru] (huwa|hu) [ħażin|ħażina]
      [żbaljajt|żbaljajtu|qed tiżbalja|qed tiżbaljaw] (in|n|il) [numru|persuna]
      [mhux|mhuwiex] (in|n) [numru ta|numru tiegħu|numru tagħha]
      [m'iniex|miniex|mhux jien|jien mhux|jien m'iniex] [doris|maria|joe|marija|john|il-persuna|dik il-persuna|dak]
      [għandek|għandkom|hemm|hawn] żball
      [għandek|għandkom] (in) (numru) [numru ħażin|persuna ħażina|żball|in-numru ħażin]
    `,
    nothing: `
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
    'WAQFET, WAQAFT, WAQAF, TIEQAFX, IEBES, NEĦĦEJT, ĦALLINA, ĦALLEJT, BDEJT, IBDEL, TEMMEJT, BIŻŻA, WASLU, LAQFU, AGGIORNA, AGORNA, ASSAR, FAGGORNA, GASSAR, HALLINK, HALSAR, HASAR, HASPAR, HASSAN, HASSANI, HASSLAR, HASTAR, HAUSSAR, HISSAR, HUSSAR, ILLIMITE, KASSAR, LASSAR, MASSAR, NEGHI, PASSAR, TASSAR, TEMMI, VAGGORNA, VASSAR',
  signatures: 'MIBGĦUT MILL-IPHONE, MIBGĦUTA MINN',
  tapbacks: ['Għoġbok “…”', '👍 lil “…”'],
  notes: [
    'No Maltese word was found in use: all of it is translation.',
    'The article and what it joins (il-, mil-, tal-) are read as words of their own; għ and ħ are also typed gh and h.',
  ],
};
