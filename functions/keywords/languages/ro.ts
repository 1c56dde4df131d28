import type { LanguageData } from './language.ts';

export const ro: LanguageData = {
  code: 'ro',
  name: 'Română',
  englishName: 'Romanian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'OPREȘTE, OPRIȚI, OPREȘTI, OPREȘTE-TE, OPRIȚI-VĂ, OPRIȚI SMS, ANULARE, ANULEAZĂ, ANULAȚI, ANULEZ, RENUNȚ, RENUNȚARE, DEZABONARE, DEZABONEAZĂ, DEZABONAȚI, DEZABONAT, DEZABONEZ, DEZABONAȚI-MĂ, DEZABONEAZĂ-MĂ, MĂ DEZABONEZ, DEZABONARE SMS, DEZABONAȚIMĂ, DEZABONATIMA, DEZACTIVARE, DEZACTIVEAZĂ, DEZACTIVAȚI, GATA, AJUNGE, DESTUL, TERMINAȚI, TERMINĂ, ÎNCETAȚI, ÎNCETEAZĂ, REFUZ, ÎNTRERUPE, ÎNTRERUPEȚI, IEȘIRE, STOP MESAJE, STOP RECLAME, NU MAI VREAU, NU MAI DORESC, NU VREAU, FĂRĂ RECLAME, FĂRĂ SMS, NU MAI TRIMITEȚI, REZILIERE, REZILIEZ, SCOATEȚI-MĂ, VREAU DEZABONARE, DORESC DEZABONARE, CER DEZABONARE, SOLICIT DEZABONARE, DEZABONARE VĂ ROG, OPREȘTE MESAJELE, OPRIȚI MESAJELE, FĂRĂ MESAJE, DESABONARE, DESABONEAZĂ, DESABONEAZĂ-MĂ, DESABONEAZAMA, DEZABONEAZAMA, DEZABONEAZĂMĂ, DEZABONAREA, DEZABONARI, DEZABONAȚI-MA, ANULEAZĂ ABONAREA, ANULARE ABONARE, ANULARE ABONAMENT, RENUNȚ LA SMS, NU MAI TRIMITE, NU MAI SCRIEȚI, NU MAI SCRIE, NU MAI DERANJAȚI, NU DERANJAȚI, NU TRIMITEȚI, NU VREAU SMS, NU VREAU MESAJE, NU VREAU RECLAME, NU MAI VREAU SMS, NU MAI VREAU MESAJE, NU MAI VREAU RECLAME, GATA CU SMS, GATA CU MESAJELE, STOP SMS, STOP SPAM, STOP PUBLICITATE, OPRIRE, OPREȘTE SMS, OPREȘTE-LE, OPRIȚI-LE, SUSPENDARE, SUSPENDAȚI, BLOCARE, BLOCAȚI, BLOCHEAZĂ, ȘTERGE-MĂ, ȘTERGEȚI-MĂ, SCOATE-MĂ, ELIMINAȚI-MĂ, RETRAGERE, RETRAG, REVOC, FINALIZARE, ÎNCHEIERE, ÎNCETARE, NU MAI TRIMITEȚI NIMIC, DEZACTIVARE SMS, LĂSAȚI-MĂ, NICIUN MESAJ, NU MAI MULTE MESAJE, AJUNGE CU SMS, DESTUL CU MESAJELE, OPRITIVA',
    },
    stop_all: { translated: 'STOP TOT, STOP TOATE, STOP LA TOATE, DEZABONARE TOTALĂ, DEZABONARE DE LA TOATE, OPRIȚI TOT' },
    start: { translated: 'ABONARE, ABONEAZĂ, ABONARE DIN NOU, ABONEAZĂ-MĂ, ABONAȚI-MĂ, REABONARE, REIA, ÎNCEPE, MĂ ABONEZ' },
    help: { translated: 'AJUTOR, AJUTAȚI-MĂ, CONTACT, INFORMAȚII, SUPORT, DREPTURILE MELE' },
    access: { translated: 'ACCES, DATELE MELE, DREPT DE ACCES, ACCES LA DATE' },
    erase: { translated: 'ȘTERGE, ȘTERGERE, UITARE, ȘTERGEȚI, ȘTERGEREA DATELOR, ȘTERGE DATELE, ȘTERGE DATELE MELE, DREPTUL DE A FI UITAT' },
    rectify: { translated: 'RECTIFICARE, CORECTARE, RECTIFICAREA DATELOR' },
    port: { translated: 'PORTABILITATE, PORTABILITATEA DATELOR' },
    object: { translated: 'OPOZIȚIE, MĂ OPUN, OBIECȚIE' },
    restrict: { translated: 'RESTRICȚIONARE, RESTRICȚIONAȚI' },
    yes: { translated: 'DA, DA VĂ ROG, SIGUR, DESIGUR, BINEÎNȚELES, DE ACORD, CONFIRM' },
    no: { translated: 'NU, NU MULȚUMESC, NU MERSI, BA NU' },
  },
  phrases: {
    stop: { translated: 'LĂSAȚI-MĂ ÎN PACE, ȘTERGEȚI NUMĂRUL MEU, ȘTERGEȚI-MI NUMĂRUL' },
    help: { translated: 'CINE SUNTEȚI, CINE EȘTI' },
    access: { translated: 'DE UNDE AVEȚI NUMĂRUL MEU, DE UNDE AI NUMĂRUL MEU' },
    erase: { translated: 'ȘTERGEȚI DATELE MELE, ȘTERGEȚI-MI DATELE' },
    wrong_number: { translated: 'NUMĂR GREȘIT, AȚI GREȘIT NUMĂRUL, PERSOANA GREȘITĂ, PERSOANĂ GREȘITĂ, GREȘEALĂ DE NUMĂR' },
    do_not_sell: { translated: 'NU VINDEȚI DATELE MELE' },
  },
  concerns: {
    death: 'a murit, decedat, decedată, mort, moartă, răposat, înmormântare, văduvă',
    threat: 'poliția, avocat, plângere, instanță, tribunal, anpc, dau în judecată, anspdcp',
    minor: 'minor, minoră, fiul meu, fiica mea, copilul meu, copil, am 12 ani',
  },
  groups: {
    to_me:
      'LA NUMĂRUL ĂSTA, PE NUMĂRUL ĂSTA, LA ACEST NUMĂR, PE ACEST NUMĂR, LA NUMĂRUL ACESTA, PE NUMĂRUL ACESTA, PE TELEFONUL ĂSTA, LA TELEFONUL ĂSTA, PE ACEST TELEFON, PE NUMĂRUL MEU, LA NUMĂRUL MEU, PE TELEFONUL MEU, LA TELEFONUL MEU, PE TELEFON, PE MOBIL, AICI, PE NR ĂSTA, LA NR ĂSTA, PE NR MEU, PE WHATSAPPUL MEU, PE NUMARU ASTA',
    this_phone:
      'ACEST TELEFON, ACEST NUMĂR, TELEFONUL ĂSTA, NUMĂRUL ĂSTA, NUMĂRUL ACESTA, TELEFONUL ACESTA, ĂSTA, ACESTA, TELEFONUL, NUMĂRUL, NUMĂR, TELEFON, TELEFONUL MEU, NUMĂRUL MEU, E TELEFONUL',
    any_texts:
      'SMS, SMS URI, MESAJ, MESAJE, MESAJELE, RECLAME, RECLAMELE, OFERTE, OFERTELE, SPAM, SPAMUL, PROMOȚII, PROMOȚIILE, PUBLICITATE, PUBLICITATEA, NOTIFICĂRI, NOTIFICĂRILE, ANUNȚURI, ANUNȚURILE, ALERTE, ALERTELE, REDUCERI, REDUCERILE, SONDAJE, SONDAJELE, CHESTIONARE, CHESTIONARELE, INVITAȚII, INVITAȚIILE, FELICITĂRI, FELICITĂRILE, VOUCHER, VOUCHERE, VOUCHERELE, CUPOANE, CUPOANELE, CUPON, MEMENTOURI, MEMENTOURILE, REMINDERE, REMINDERELE, NEWSLETTERE, NEWSLETTER, PROPAGANDĂ, DONAȚII, MESAGE, MESAJUL, SMS UL, OFERTĂ, RECLAMĂ, MAILURI, CATALOAGE',
    write_all:
      'SCRIEȚI, SCRIETI, SCRIE, SCRIEȚI MI, TRIMITEȚI, TRIMITETI, TRIMITE, TRIMETEȚI, TRIMITEȚI MI, CONTACTAȚI, CONTACTA, DERANJAȚI, DERANJA, SPAMAȚI, SPAMA, STRESAȚI, STRESA, BOMBARDAȚI, INSISTAȚI, INSISTA, ANUNȚAȚI, ANUNȚA, INVITAȚI, SÂCÂIȚI, BATEȚI LA CAP, BATE LA CAP, DAȚI MESAJE, DAȚI SMS URI, DA MESAJE, DA SMS URI, SUNAȚI, SUNA, CĂUTAȚI, CĂUTA, VORBIȚI, AGASAȚI, OBOSIȚI, ENERVAȚI, TREZIȚI',
    one_more:
      'ÎNCĂ UNUL, ÎNCĂ UNA, ÎNCĂ UN SMS, ÎNCĂ UN MESAJ, UN MESAJ ÎN PLUS, ÎNCĂ O RECLAMĂ, ÎNCĂ O OFERTĂ, URMĂTORUL MESAJ, URMĂTORUL SMS, LA URMĂTORUL MESAJ, LA URMĂTORUL SMS, ÎNCĂ UN MESAJ DIN ĂSTA, UN SINGUR MESAJ ÎN PLUS',
    if_on:
      'DACĂ MAI VINE UNUL, DACĂ MAI VINE UN MESAJ, DACĂ MAI CONTINUAȚI, DACĂ CONTINUAȚI, DACĂ MAI PRIMESC, DACĂ MAI PRIMESC UNUL, DACĂ ÎMI MAI SCRIEȚI, DACĂ ÎMI MAI TRIMITEȚI, DACĂ MAI TRIMITEȚI, DACĂ MAI SCRIEȚI, DACĂ NU VĂ OPRIȚI, DACĂ NU ÎNCETAȚI, DACĂ NU TERMINAȚI, DACĂ INSISTAȚI, DACĂ MĂ MAI TREZIȚI, DACĂ MAI SUNĂ, DACĂ MAI AUD, DACĂ MAI VĂD, DE MAI PRIMESC',
    next_time: 'DATA VIITOARE, URMĂTORUL, LA URMĂTORUL, URMĂTOAREA, DATA URMĂTOARE',
    i_will:
      'VĂ RECLAM, RECLAM, VĂ DAU ÎN JUDECATĂ, VĂ DAU PE MÂNA, FAC PLÂNGERE, DEPUN PLÂNGERE, FAC RECLAMAȚIE, FAC SESIZARE, SESIZEZ, MERG LA POLIȚIE, MĂ DUC LA POLIȚIE, SUN LA POLIȚIE, CHEM POLIȚIA, MERG LA ANPC, MERGE LA ANPC, SUN LA ANPC, AJUNGE LA ANPC, AJUNGE LA AVOCAT, AJUNGE LA AVOCATUL MEU, VORBIȚI CU AVOCATUL, VĂ RĂSPUNDE AVOCATUL, RĂSPUNDE AVOCATUL, SCHIMB OPERATORUL, ÎMI SCHIMB OPERATORUL, SCHIMB BANCA, SCHIMB MAGAZINUL, SCHIMB FURNIZORUL, TREC LA CONCURENȚĂ, MĂ MUT LA CONCURENȚĂ, MĂ DUC LA CONCURENȚĂ, NU MAI CUMPĂR, NU MAI CUMPĂR NIMIC, NU MAI CALC, NU MAI INTRU LA VOI, AȚI PIERDUT UN CLIENT, PIERDEȚI UN CLIENT, PIERDEȚI O CLIENTĂ, VĂ FAC RECLAMĂ, VĂ FAC O RECLAMĂ, VĂ LAS O STEA, RECENZIE PROASTĂ, SCRIU PE FACEBOOK, PUN PE FACEBOOK, VĂ BLOCHEZ, IAU MĂSURI, MĂ ADRESEZ, VĂ RAPORTEZ',
    no_longer:
      'NU MAI SUNT CLIENT, NU MAI SUNT CLIENTA, NU MAI SUNT CLIENTUL, NU MAI SUNT MEMBRU, NU MAI SUNT ABONAT, AM VÂNDUT, M AM MUTAT, NE AM MUTAT, NU MAI STAU, NU MAI LOCUIESC, NU MAI TRĂIESC, NU MAI LUCREZ, AM IEȘIT LA PENSIE, M AM PENSIONAT, SUNT LA PENSIE, SUNT PENSIONAR, SUNT PENSIONARĂ, CURSUL S A TERMINAT, S A TERMINAT CURSUL, AM TERMINAT CURSUL, AM TERMINAT FACULTATEA, MI AM SCHIMBAT OPERATORUL, MI AM SCHIMBAT BANCA, AM SCHIMBAT BANCA, AM SCHIMBAT OPERATORUL, AM TRECUT LA ALTĂ, AM TRECUT LA ALT, AM ÎNCHIS FIRMA, AM ÎNCHIS MAGAZINUL, AM PLECAT DIN ȚARĂ, NU MAI CONDUC, NU MAI CUMPĂR DE LA VOI',
    have_no_more:
      'NU MAI AM, NU MAI FOLOSESC, AM CUMPĂRAT DEJA, AM LUAT DEJA, MI AM LUAT DEJA, A MURIT CÂINELE, A MURIT PISICA, SUNT ȘOMER, SUNT ȘOMERĂ',
    so_stop:
      'NU MI MAI SCRIEȚI, NU MAI SCRIEȚI, NU MAI TRIMITEȚI, NU MI MAI TRIMITEȚI, SĂ MI SCRIEȚI, SĂ MI TRIMITEȚI, SĂ MI MAI SCRIEȚI, SĂ MI MAI TRIMITEȚI, PUTEȚI SĂ VĂ OPRIȚI, VĂ PUTEȚI OPRI, PUTEȚI ÎNCETA, SCOATEȚI MĂ, ȘTERGEȚI MĂ, DEZABONAȚI MĂ, GATA CU MESAJELE, FĂRĂ MESAJE, TOT PRIMESC, ÎNCĂ PRIMESC, DEGEABA TRIMITEȚI, DEGEABA SCRIEȚI, DEGEABA MI SCRIEȚI, NU MI MAI FOLOSESC OFERTELE, NU MĂ MAI INTERESEAZĂ OFERTELE, NU MAI E NEVOIE DE MESAJE, NU MAI E NEVOIE DE MEMENTOURI, PIERDEȚI TIMPUL',
    no_need_now:
      'NU MAI E NEVOIE, NU MAI ESTE NEVOIE, NU E NEVOIE, N ARE ROST, NU ARE ROST, NU MAI ARE ROST, N ARE SENS, NU ARE SENS, NU MAI ARE SENS, NU MI MAI FOLOSESC, NU MI MAI TREBUIE, NU MAI AM NEVOIE, NU AM NEVOIE, DEGEABA',
    let_end:
      'TERMINAȚI ODATĂ, TERMINAȚI O ODATĂ, TERMINAȚI O, PUNEȚI CAPĂT, PUNEȚI CAPĂT LA ASTA, PUNEȚI I CAPĂT, PUNEȚI PUNCT, HAI SĂ ÎNCHEIEM AICI, SĂ ÎNCHEIEM AICI, ÎNCHEIEM AICI, NE OPRIM AICI, GATA S A TERMINAT, CU VOI AM TERMINAT, AM TERMINAT CU VOI, ÎNTRE NOI S A TERMINAT, S A TERMINAT ÎNTRE NOI, ÎNCHIDEȚI TREABA ASTA, ÎNCHIDEȚI SUBIECTUL, OPRIȚI TREABA ASTA, OPRIȚI CHESTIA ASTA, OPRIȚI NEBUNIA ASTA, OPRIȚI ASTA, OPRIȚI O, SĂ SE TERMINE ODATĂ, SĂ SE TERMINE, SĂ ÎNCETEZE, NU SE MAI TERMINĂ, NU MAI TERMINAȚI ODATĂ, NU VĂ MAI OPRIȚI, AJUNGE GATA, GATA AJUNGE, PÂNĂ AICI, PÂNĂ AICI A FOST, GATA CU ASTA, LĂSAȚI O BALTĂ, MAI LĂSAȚI O, LĂSAȚI O MOARTĂ, PUNCT, PUNCT ȘI DE LA CAPĂT, ATÂT A FOST, S A RUPT FILMUL',
    torment: 'CHINUL, TORTURA, COȘMARUL, NEBUNIA, HĂRȚUIREA, SPAMUL, BOMBARDAMENTUL, TREABA, CHESTIA, MESAJELE',
    never_again:
      'NICIODATĂ, NICIODATĂ ÎN VIAȚA MEA, NICICÂND, NICI MĂCAR UNUL, NICI UNUL ÎN PLUS, NICI UNUL, NICI UNA ÎN PLUS, SĂ FIE ULTIMUL, SĂ FIE ULTIMUL MESAJ, SĂ FIE ULTIMA DATĂ, SPER SĂ FIE ULTIMUL, ĂSTA SĂ FIE ULTIMUL, ĂSTA A FOST ULTIMUL, ULTIMUL MESAJ, ULTIMUL SMS, ULTIMA DATĂ, SĂ NU SE MAI REPETE, SĂ NU SE MAI ÎNTÂMPLE, NICIODATĂ DE ACUM ÎNAINTE',
    bye: 'ADIO, ADIO PENTRU TOTDEAUNA, ADIO ȘI N AM CUVINTE, ADIO ȘI UN PRAZ VERDE, PA LA NICIODATĂ, PA PENTRU TOTDEAUNA, LA NICIODATĂ, LA NEREVEDERE, SĂ NU NE MAI AUZIM, SĂ NU NE MAI VEDEM, MĂ RETRAG, EU MĂ RETRAG, MĂ DAU LA O PARTE, IES DIN LISTĂ, IES DE PE LISTĂ, IES DIN GRUP, IES DIN CLUB, EU IES, PLEC DIN LISTĂ, MĂ ȘTERG DIN LISTĂ, NU CONTAȚI PE MINE, NU VĂ BAZAȚI PE MINE, NU MĂ PUNEȚI LA SOCOTEALĂ, FĂRĂ MINE, CONTINUAȚI FĂRĂ MINE, RENUNȚ, RENUNȚ LA VOI, MĂ LAS PĂGUBAȘ, CONSIDERAȚI MĂ PLECAT, CONSIDERAȚI MĂ PLECATĂ, CONSIDERAȚI CĂ AM MURIT',
    get_lost:
      'PLECAȚI, PLECAȚI DE AICI, DISPĂREȚI, DISPARI, CĂRAȚI VĂ, CARĂ TE, VALEA, DUCEȚI VĂ, MARȘ, MARȘ DE AICI, ȘTERGEȚI O, IEȘIȚI AFARĂ, AFARĂ, DAȚI VĂ LA O PARTE, DAȚI VĂ ÎN LĂTURI, UITAȚI DE MINE, UITĂ DE MINE, UITAȚI MĂ, LĂSAȚI MĂ, LĂSAȚI MĂ ÎN PACE, LASĂ MĂ ÎN PACE, LĂSAȚI NE ÎN PACE, LĂSAȚI MĂ SĂ TRĂIESC, SCUTIȚI MĂ, SCUTEȘTE MĂ, SCUTIȚI NE, MAI SLĂBIȚI MĂ, SLĂBIȚI MĂ, MAI SCUTIȚI MĂ, MAI SCUTEȘTE MĂ, SĂ FIU SCUTIT, SĂ FIU SCUTITĂ, TRAGEȚI MĂ DIN PRIZĂ, CĂUTAȚI PE ALTCINEVA, CĂUTAȚI VĂ ALT CLIENT, DUCEȚI VĂ ÎN TREABA VOASTRĂ',
    peace:
      'VREAU LINIȘTE, VREAU PACE, VREAU SĂ FIU LĂSAT ÎN PACE, VREAU SĂ FIU LĂSATĂ ÎN PACE, AM NEVOIE DE LINIȘTE, PUȚINĂ LINIȘTE, PUȚINĂ PACE, UN PIC DE LINIȘTE, UN PIC DE PACE, LINIȘTE, TĂCEȚI, TĂCEȚI DIN GURĂ, TACI DIN GURĂ, GURA, CIOCUL MIC, TACEȚI, AVEȚI MILĂ, AVEȚI PUȚINĂ MILĂ, FIE VĂ MILĂ, ÎNDURARE, LĂSAȚI MĂ SĂ DORM, LASĂ MĂ SĂ DORM, LĂSAȚI NE SĂ DORMIM, LĂSAȚI MĂ SĂ MĂ ODIHNESC, LĂSAȚI MĂ SĂ RESPIR, VREAU SĂ DORM ÎN PACE, CER LINIȘTE',
    enough_of:
      'AJUNGE, GATA AJUNGE, DESTUL, E DESTUL, DEJA E PREA MULT, E PREA MULT, M AM SĂTURAT, M AM SATURAT, MAM SATURAT, M AM SĂTURAT DE VOI, M AM SĂTURAT DE ASTA, M AM SĂTURAT PÂNĂ PESTE CAP, SUNT SĂTUL, SUNT SĂTULĂ, SUNT SĂTUL PÂNĂ PESTE CAP, SUNT SĂTULĂ PÂNĂ PESTE CAP, SUNT SĂTUL DE VOI, SUNT SĂTULĂ DE VOI, MI A AJUNS, MI E DEJA LEHAMITE, MI E LEHAMITE, MI E SILĂ DE VOI, NU MAI SUPORT, NU VĂ MAI SUPORT, NU MAI POT CU VOI, NU MAI POT DE VOI, M AȚI OBOSIT, M AȚI ENERVAT, M AȚI STRESAT, M AȚI PLICTISIT, M AȚI SĂTURAT, M AȚI TERMINAT, M AȚI ÎNNEBUNIT, M AȚI EXASPERAT, M AȚI DISPERAT, MĂ OBOSIȚI, MĂ ENERVAȚI, MĂ STRESAȚI, MĂ HĂRȚUIȚI, MĂ DERANJAȚI, MĂ TERORIZAȚI, MĂ SÂCÂIȚI, ENERVANT, ENERVANȚI, FOARTE ENERVANT, SUNTEȚI ENERVANȚI, SUNTEȚI OBOSITORI, SUNTEȚI INSUPORTABILI, SUNTEȚI AGASANȚI, SUNTEȚI PENIBILI, SUNTEȚI NIȘTE SPAMERI, ASTA E HĂRȚUIRE, E HĂRȚUIRE, HĂRȚUIRE, E SPAM, ASTA E SPAM, ASTA E ABUZ, ÎMI UMPLEȚI TELEFONUL, MI AȚI UMPLUT TELEFONUL, ÎMI BLOCAȚI TELEFONUL, ÎMI EXPLODEAZĂ TELEFONUL, E UN BOMBARDAMENT, CE PLICTISITORI, CE ENERVANȚI, AM RĂBDAREA LA CAPĂT, MI AM PIERDUT RĂBDAREA, RĂBDAREA MEA S A TERMINAT',
    not_for_me:
      'NU CUMPĂR NIMIC, NU VREAU SĂ CUMPĂR NIMIC, N AM DE GÂND SĂ CUMPĂR, NU COMAND NIMIC, ASTA NU E PENTRU MINE, NU E PENTRU MINE, NU SUNT PENTRU MINE, ZERO INTERES, NICIUN INTERES, NICI UN INTERES, NU AM NICIUN INTERES, N AM NICIUN INTERES, NU PREZINTĂ INTERES, NU NE INTERESEAZĂ, NU MĂ INTERESEAZĂ NIMIC, NU MĂ INTERESEAZĂ CE VINDEȚI, ORICUM NU LE CITESC, NU LE CITESC, NICI NU LE CITESC, NU LE CITESC NICIODATĂ, LE ȘTERG FĂRĂ SĂ LE CITESC, LE ȘTERG DIRECT, NU LE DESCHID, NICI GRATIS NU VREAU, NICI GRATIS, MĂ DOARE ÎN COT, MI SE RUPE, NU DAU DOI BANI, NU M AM ÎNSCRIS LA AȘA CEVA, NU M AM ABONAT LA AȘA CEVA',
    dont_waste:
      'NU VĂ MAI DERANJAȚI, NU VĂ MAI OBOSIȚI, NU VĂ OBOSIȚI, NU VĂ MAI BATEȚI GURA, NU VĂ MAI RĂCIȚI GURA, NU VĂ RĂCIȚI GURA, NU VĂ MAI CHINUIȚI, NU VĂ MAI STRĂDUIȚI, NU VĂ MAI CONSUMAȚI, NU MAI PIERDEȚI TIMPUL, NU MAI PIERDEȚI VREMEA, PIERDEȚI TIMPUL, PIERDEȚI TIMPUL CU MINE, PIERDEȚI VREMEA CU MINE, VĂ PIERDEȚI TIMPUL, VĂ PIERDEȚI TIMPUL CU MINE, DEGEABA INSISTAȚI, DEGEABA VĂ OBOSIȚI, ECONOMISIȚI VĂ MESAJELE, ECONOMISIȚI BANII, PĂSTRAȚI VĂ OFERTELE, PĂSTRAȚI VĂ MESAJELE, PĂSTRAȚI VI LE, ȚINEȚI VĂ OFERTELE, NU MAI INSISTAȚI, NU INSISTAȚI, NU IROSIȚI MESAJELE, NU VĂ MAI IROSIȚI TIMPUL, NU VĂ MAI IROSIȚI MESAJELE',
    switch_off:
      'DEZACTIVAȚI, DEZACTIVEAZĂ, OPRIȚI, OPREȘTE, ÎNCHIDEȚI, ÎNCHIDE, SUSPENDAȚI, SUSPENDĂ, ANULAȚI, ANULEAZĂ, BLOCAȚI, BLOCHEAZĂ, PUNEȚI PE MUT, ÎNTRERUPEȚI, SISTAȚI, STOPAȚI, TĂIAȚI, DECONECTAȚI, SCOATEȚI DIN FUNCȚIUNE, VREAU SĂ ANULEZ, VREAU SĂ OPRESC, VREAU SĂ DEZACTIVEZ, DORESC SĂ ÎNTRERUP, VREAU SĂ ÎNTRERUP, DORESC SĂ OPRESC, DORESC SĂ ANULEZ',
    the_sending:
      'TRIMITERILE, TRIMITEREA, ÎNSCRIEREA, ÎNSCRIEREA MEA, ALERTELE, NOTIFICĂRILE, ANUNȚURILE, MESAJELE, SMS URILE, RECLAMELE, SERVICIUL SMS, SERVICIUL DE SMS, PRIMIREA MESAJELOR, PRIMIREA DE MESAJE, PRIMIREA, ABONAREA, SERVICIUL DE MESAJE, ABONAMENTUL LA MESAJE, CHESTIA ASTA, TREABA ASTA, NEBUNIA ASTA, ROBINETUL',
    work_phone:
      'DE SERVICIU, DE LA SERVICIU, DE MUNCĂ, DE LUCRU, AL FIRMEI, DE URGENȚĂ, DE URGENȚE, PENTRU URGENȚE, DE GARDĂ, AL SPITALULUI, PENTRU FAMILIE, DOAR PENTRU FAMILIE, NUMAI PENTRU FAMILIE, AL UNEI FETIȚE, AL UNUI COPIL, AL COPILULUI, AL FIULUI MEU, AL FIICEI MELE, AL UNUI MINOR, AL BUNICII, AL MAMEI, PROFESIONAL',
    swear_go: 'DUCEȚI VĂ, DU TE, DUCĂ SE, MERGEȚI, SĂ VĂ DUCEȚI, DUCEȚVĂ, DUCETI VA',
    swear_to:
      'DRACULUI, DRACU, DRACUL, NAIBII, LA DRACU, LA NAIBA, LA DRACUL, ÎN PULA MEA, ÎN PIZDA MĂTII, ÎN PIZDA MĂ SII, ÎN MĂ SA, ÎN MORȚII MĂTII, ÎN CUR, LA PLIMBARE, ȘI VĂ PLIMBAȚI, ȘI TE PLIMBĂ, LA MAMA DRACULUI, ÎN TREABA VOASTRĂ, UNDE A DUS MUTU IAPA, UNDE A ÎNȚĂRCAT DRACUL COPIII',
    swear_all:
      'FUTU VĂ MORȚII, FUTU VĂ MORȚII VOȘTRI, FUTUȚI MORȚII MĂTII, FUTU ȚI MORȚII MĂTII, FUTUVĂ MORȚII VOȘTRI, SĂ MĂ LĂSAȚI DRACULUI, MAI LASĂ MĂ DRACULUI, MAI LĂSAȚI MĂ DRACULUI, LĂSAȚI MĂ DRACULUI, LASĂ MĂ DRACULUI, SLĂBIȚI MĂ DRACULUI, SĂ VĂ IA DRACU, LUA V AR DRACU, BĂGA MI AȘ PULA ÎN MESAJELE VOASTRE, SUGEȚI O, MÂNCAȚI RAHAT, DĂ TE N MĂ TA, DAȚI VĂ N MĂ SA',
    no_way_to_stop:
      'NU EXISTĂ NICIO CALE, NU EXISTĂ CALE, NU EXISTĂ VREO CALE, EXISTĂ VREO CALE, NU SE POATE, NU E CHIP, E PREA MULT SĂ CER, CER PREA MULT, E AȘA GREU, E ATÂT DE GREU, CE TREBUIE SĂ FAC, CE MAI TREBUIE SĂ FAC, CARE E CUVÂNTUL MAGIC, CUVÂNTUL MAGIC',
    to_end_it:
      'SĂ OPRESC ASTA, SĂ SE TERMINE, CA SĂ SE TERMINE, CA SĂ SCAP, SĂ SCAP DE VOI, CA SĂ SCAP DE VOI, CA SĂ NU MAI PRIMESC, SĂ NU MAI PRIMESC, SĂ VĂ OPRIȚI, CA SĂ VĂ OPRIȚI, SĂ MĂ LĂSAȚI ÎN PACE, CA SĂ MĂ LĂSAȚI ÎN PACE, CA SĂ ÎNCETAȚI, SĂ ÎNCETEZE',
    ensure:
      'ASIGURAȚI VĂ, AVEȚI GRIJĂ, FACEȚI CUMVA, FACEȚI, FĂ CUMVA, FACEȚI CE TREBUIE, FACEȚI CE VREȚI, FACEȚI ORICE, FACEȚI ÎN AȘA FEL, FACEȚI CEVA, LUAȚI MĂSURI, VEDEȚI',
    dont_come:
      'NU MAI PRIMESC, SĂ NU MAI PRIMESC, SĂ NU MI MAI VINĂ, SĂ NU ÎMI MAI VINĂ, SĂ NU MAI VINĂ, SĂ NU MAI AJUNGĂ, SĂ NU SE MAI REPETE, SĂ NU SE MAI ÎNTÂMPLE, SĂ NU MAI APARĂ, SĂ NU MAI SUNE',
    kin: 'BUNICA, BUNICA MEA, BUNICUL, BUNICUL MEU, MAMA, MAMA MEA, TATA, TATĂL MEU, SOȚUL, SOȚUL MEU, SOȚIA, SOȚIA MEA, FIUL MEU, FIICA MEA, BĂIATUL MEU, FATA MEA, SOACRA, SOACRA MEA, SOCRUL MEU, SORA MEA, FRATELE MEU, PĂRINȚII MEI, MĂTUȘA, MĂTUȘA MEA',
    to_kin:
      'MAMEI, MAMEI MELE, TATEI, TATĂLUI MEU, BUNICII, BUNICII MELE, BUNICULUI, SOȚULUI, SOȚULUI MEU, SOȚIEI, SOȚIEI MELE, FIULUI MEU, FIICEI MELE, COPILULUI, COPILULUI MEU, SOACREI, BĂIATULUI MEU, FETEI MELE',
    said_so:
      'BLOCHEZ ȘI RAPORTEZ, BLOCAT ȘI RAPORTAT, RAPORTAT, NUMĂR PUS PE LISTA NEAGRĂ, NUMĂR BLOCAT, NUMĂR RAPORTAT, NU ÎNȚELEGEȚI ROMÂNEȘTE, NU ȘTIȚI SĂ CITIȚI, ȘTIȚI SĂ CITIȚI, NU ÎNȚELEGEȚI, CUM SĂ VĂ MAI SPUN, CUM SĂ VĂ MAI ZIC, ÎN CE LIMBĂ SĂ VĂ SPUN, SĂ VĂ FAC UN DESEN, AM ZIS CĂ NU, AM SPUS CĂ NU, V AM ZIS DEJA, V AM SPUS DEJA, AICI NE DESPĂRȚIM, NE DESPĂRȚIM AICI, MĂ RETRAG DIN CLUBUL VOSTRU, MĂ RETRAG DE PE LISTĂ, RENUNȚ LA A FACE PARTE DIN ASTA, RESPECTAȚI MI LINIȘTEA, RESPECTAȚI MI INTIMITATEA, RESPECTAȚI MĂ, PUȚIN RESPECT, UN PIC DE RESPECT, LASĂ MĂ, LASĂ MĂ FRATE, LĂSAȚI MĂ FRATE, RADIAȚI MĂ, NU CAUT NIMIC, NU CAUT NIMIC MERSI, N O SĂ CUMPĂR NICIODATĂ, N O SĂ CUMPĂR NICIODATĂ DE LA VOI, NU O SĂ CUMPĂR NICIODATĂ, NU CUMPĂR NICIODATĂ DE LA VOI, NU VĂ MAI AGITAȚI, NICI NU ÎNCERCAȚI, NU MAI ÎNCERCAȚI, E ÎN ZADAR, E DEGEABA, EFORTUL VOSTRU E ÎN ZADAR, NU E ORĂ DE MESAJE ASTA, NU E ORĂ DE MESAJE, ASTA NU E ORĂ, LA ORA ASTA, NU MĂ LĂSAȚI SĂ DORM, M AȚI TREZIT, MĂ TREZIȚI, VREAU UN TELEFON LINIȘTIT, MI A AJUNS DE VOI, PARCĂ SUNTEȚI FOSTUL MEU, SUNTEȚI MAI RĂI CA FOSTUL, CE ENERVANȚI SUNTEȚI, CE ENERVANȚI SUNTEȚI FRATE, CE OBOSITORI SUNTEȚI, N AVEȚI ALTCEVA DE FĂCUT, NU AVEȚI ALTCEVA DE FĂCUT, N AVEȚI CEVA MAI BUN DE FĂCUT, PÂNĂ CÂND, PÂNĂ CÂND TOT AȘA, PÂNĂ CÂND MAI CONTINUAȚI, NU FOLOSESC SMS, NU CITESC SMS, NU OBOSIȚI NICIODATĂ, NU VĂ PLICTISIȚI, NU SUNT PUBLICUL VOSTRU, NU SUNT CLIENTUL VOSTRU, EU NU M AM ÎNSCRIS, NU ȘTIU CINE M A ÎNSCRIS, NU ȘTIU CINE M A ABONAT, AȚI CÂȘTIGAT UN BLOCK, FELICITĂRI AȚI CÂȘTIGAT UN BLOCK, SPER SĂ VĂ TAIE LINIA, SUNTEM ÎN DOLIU NU DERANJAȚI, NU DERANJAȚI, PLIMBAȚI URSUL, HAI SĂ TERMINĂM CU ASTA, SĂ TERMINĂM CU ASTA, TERMINAȚI CU CIRCUL ĂSTA, TERMINAȚI CU ASTA, NU PUTEȚI SĂ MĂ ȘTERGEȚI ȘI GATA, MAI ÎNCET CU MESAJELE, MAI UȘOR CU MESAJELE, MAI RAR CU MESAJELE, PE MINE MĂ LĂSAȚI, EU NU MAI VREAU, NU MAI VREAU NIMIC, LĂSAȚI SONDAJELE, LĂSAȚI RECLAMELE, LĂSAȚI OFERTELE, PREA MULTE MESAJE, PREA MULTE RECLAME',
    forget_it:
      'LĂSAȚI ASIGURAREA, LĂSAȚI O, MULȚUMESC ȘI ADIO, ADIO, NU NE MAI ANUNȚAȚI, NU MĂ MAI ANUNȚAȚI, NU MĂ MAI INVITAȚI, SĂ MĂ INVITAȚI, SĂ MĂ ANUNȚAȚI, SĂ MI AMINTIȚI, SĂ MI TRIMITEȚI, SĂ MI SCRIEȚI, DE CE MAI VORBIM, TOT CONTINUAȚI, DE CE TOT, LĂSAȚI MĂ, UITAȚI, PUTEȚI SĂ VĂ OPRIȚI',
    done_with:
      'NU MAI AM, AM VÂNDUT, AM CUMPĂRAT DIN ALTĂ PARTE, AM CUMPĂRAT DEJA, M AM ÎNTORS, AM ÎNCHIS CONTUL, CONTRACTUL S A TERMINAT, CONTRACTUL CU VOI S A TERMINAT, MI A EXPIRAT CONTRACTUL, A TERMINAT ȘCOALA, AM TERMINAT CURSUL, CURSUL S A TERMINAT, AM RENUNȚAT LA SALĂ',
    for_use: 'PENTRU PACIENȚI, PENTRU CLIENȚI, PENTRU SERVICIU, PENTRU MUNCĂ, PENTRU URGENȚE, PENTRU FAMILIE, PENTRU COPII',
    dont: 'NU MAI, NU MI MAI, NU ÎMI MAI, NUMI MAI, NU NE MAI, NU MĂ MAI, NU I MAI, NUI MAI, NU LE MAI, NUMA MAI, SĂ NU MI MAI, SĂ NU MĂ MAI, SĂ NU MAI, SĂ NU ÎMI MAI, SĂ NUMI MAI, SĂ NU NE MAI, SĂ NU I MAI, N MI MAI, NU MIMAI, NUMAI MI, NU MI, NU MĂ, NU ÎMI, NICI NU MI, NU V AȘ MAI, NU TE MAI',
    dont_me: 'NU MI MAI, NU ÎMI MAI, NUMI MAI, NU MĂ MAI, NU NE MAI, NU I MAI, SĂ NU MI MAI, SĂ NU MĂ MAI',
    write:
      'TRIMITEȚI, TRIMETEȚI, TRIMIȚEȚI, SCRIEȚI, SCRIIȚI, SCRIEȚ, SCRITI, CONTACTAȚI, DERANJAȚI, SUNAȚI, APELAȚI, STRESAȚI, UMPLEȚI, SPAMAȚI, ASALTAȚI, BOMBARDAȚI, HĂRȚUIȚI, SÂCÂIȚI, ANUNȚAȚI, INFORMAȚI, ÎNȘTIINȚAȚI, NOTIFICAȚI, INSISTAȚI, STRICAȚI, CĂUTAȚI, INVITAȚI, AMINTIȚI, EXPEDIAȚI, BATEȚI LA CAP, BATEȚI CAPUL, TOT SCRIEȚI, TOT TRIMITEȚI, AGASAȚI, ENERVAȚI, PLICTISIȚI, CHINUIȚI, TREZIȚI, IRITAȚI, IMPORTUNAȚI, PISAȚI, FREACAȚI, FRECAȚI, TERORIZAȚI, ÎNCĂRCAȚI, SERVIȚI CU, PROPUNEȚI, OFERIȚI, TIRMITEȚI, TRIMITEIT, DAȚI MESAJE, DAȚI SMS, DAȚI RECLAME, FACEȚI RECLAMĂ, TRIMITETII',
    write1: 'TRIMITE, SCRIE, CONTACTA, DERANJA, SUNA, STRESA, SPAMA, BATE LA CAP, CĂUTA, TRIMIȚI, TRIMITE MESAJE',
    you: 'VOI, DVS, DUMNEAVOASTRĂ, FIRMA VOASTRĂ, FIRMA ASTA, COMPANIA VOASTRĂ, MAGAZINUL VOSTRU, PARTEA VOASTRĂ, NUMĂRUL ĂSTA',
    sms: 'SMS, SMS URI, MESAJ, MESAJE, MESAJELE, MSJ, MESAJUL, RECLAME, RECLAMELE, RECLAMA, SPAM, SPAMUL, OFERTE, OFERTELE, PROMOȚII, PROMOȚIILE, PUBLICITATE, NOTIFICĂRI, NEWSLETTER, ANUNȚURI, REDUCERI, REDUCERILE, CAMPANII, PROSTII, PROSTIILE, TÂMPENII, TÂMPENIILE, PORCĂRII, PORCĂRIILE, MIZERII, CATALOAGE, INVITAȚII, DIN ASTEA, DE ASTEA, DE AISTEA, DEASTEA, VRĂJELI, MESAJUL ACESTA, CUPOANE',
    relative:
      'MAMEI, TATEI, BUNICII, BUNICULUI, SOȚULUI, SOȚIEI, FIULUI, FIICEI, COPILULUI, MAMEI MELE, TATĂLUI MEU, SOACREI, BUNICA, MAMA, TATA, BUNICUL, COPIII, FRATELUI, SURORII, BUNICĂ MEA',
    my_phone: 'TELEFONUL MEU, TELEFONU MEU, VIAȚA MEA, NUMĂRUL MEU, MOBILUL MEU, MESAJELE MELE, ÎN PACE, DE PE CAPUL MEU, CAPUL MEU',
    pointless:
      'NU MAI ARE ROST, NU ARE ROST, NARE ROST, N ARE ROST, DEGEABA, N ARE SENS, NU ARE SENS, NU MAI ARE SENS, NU E NEVOIE, NU MAI E NEVOIE, NU MAI ESTE NEVOIE, NU ESTE NEVOIE, NU MAI TREBUIE, NU E CAZUL, NU MAI E CAZUL, ESTE INUTIL, E INUTIL, INUTIL, NU SE MERITĂ',
    texts:
      'SMS*, SMS URI, SMS URILE, MESAJ*, RECLAM*, SPAM*, OFERT*, PROMOȚI*, PUBLICIT*, NOTIFICĂR*, NEWSLETTER*, CAMPANI*, COMERCIALE, PROMO, MARKETING*, ABONAREA LA SMS, MESAJELE ASTEA, ANUNȚURI, NOUTĂȚI, OFERTELE VOASTRE',
    sends2: 'TRIMITEȚI, SCRIEȚI, CONTACTAȚI, DERANJAȚI, SPAMAȚI, HĂRȚUIȚI, BOMBARDAȚI, STRESAȚI, TRIMITETI, SCRIETI',
    subj: 'TRIMITEȚI, SCRIEȚI, CONTACTAȚI, DERANJAȚI, SPAMAȚI, HĂRȚUIȚI, TRIMITETI, SCRIETI, PRIMESC, PRIMIM',
    unwanted:
      'NU VREAU, NU VREM, NU DORESC, NU DORIM, NU MAI VREAU, NU MAI VREM, NU MAI DORESC, NU MAI DORIM, NU MĂ INTERESEAZĂ, NU MAI AM NEVOIE DE, NU AȘ DORI, NU AM CERUT, NU AM SOLICITAT, NU MAI SUPORT, N AM CERUT, NAM CERUT, NU AM NEVOIE DE, NU AM CHEF DE, N AM CHEF DE, NU MAI AM CHEF DE, N AM NEVOIE DE, NU MI TREBUIE, NU MI MAI TREBUIE, NUMI TREBUIE, NU AM EU TREABĂ CU, N AM TREABĂ CU, NU MAI VREU, NU VREU, NUMAI VREAU, NUMAI VREU, NU MAI VRUEM, NU MAI ACCEPT, NU ACCEPT, NU PERMIT, NU MAI PERMIT, NU INTENȚIONEZ, NU SUNT INTERESAT DE, NU SUNT INTERESATĂ DE, NU MĂ MAI INTERESEAZĂ, NU AȘ MAI VREA, N AȘ MAI VREA, NU AUTORIZEZ, NMV, N MAI VREAU',
    receive:
      'SĂ PRIMESC, SĂ MAI PRIMESC, SĂ PRIMIM, SĂ MAI PRIMIM, SĂ MI TRIMITEȚI, SĂ MI MAI TRIMITEȚI, SĂ FIU CONTACTAT, SĂ FIU CONTACTATĂ, SĂ MAI FIU CONTACTAT, SĂ MAI FIU CONTACTATĂ, SĂ MĂ CONTACTAȚI, SĂ MAI VĂD, A PRIMI, SĂ FIU DERANJAT, SĂ FIU DERANJATĂ, SĂ FIU CONTACTAȚI, SĂ MI MAI VINĂ, SĂ MI VINĂ, SĂ VĂD, SĂ AUD, SĂ MAI AUD, SA PRIMSC, SĂ MĂ MAI CONTACTAȚI, SĂ MAI FIU DERANJAT, SĂ MAI FIU DERANJATĂ, SĂ MI SCRIEȚI, SĂ MI MAI SCRIEȚI, SĂ MĂ DERANJAȚI, SĂ FIM CONTACTAȚI',
    remove:
      'SCOATEȚI, ȘTERGEȚI, ELIMINAȚI, SCOATE, ȘTERGE, DEZABONAȚI, EXCLUDEȚI, RADIAȚI, SĂ MĂ SCOATEȚI, SĂ MĂ ȘTERGEȚI, SCOATEȚI MĂ, ȘTERGEȚI MĂ, ELIMINAȚI MĂ, SCOATE MĂ, SCOATETI, STERGETI, DAȚI MĂ AFARĂ, SCOATEȚIMĂ, SCOATETIMA, ȘTERGEȚIMĂ, STERGE MA, EXCLUDEȚI MĂ, SĂ MĂ EXCLUDEȚI, SĂ MĂ ELIMINAȚI, RADIAȚI MĂ, TĂIAȚI, TĂIAȚI MĂ, DEZABONAȚI MĂ, DEZABONEAZĂ MĂ, RETRAGEȚI MĂ, RADIEREA, EXCLUDEREA, ELIMINAREA, SCOATEREA, ELIMINĂ MĂ, DAȚI MĂ JOS',
    lists:
      'LISTĂ, LISTA, LISTE, LISTELE, BAZA DE DATE, BAZA, SISTEM, EVIDENȚĂ, NEWSLETTER, ABONARE, AGENDĂ, GRUP, BAZELE DE DATE, CAMPANII, CAMPANIILE, BAZA DVS, BAZA VOASTRĂ, LISTA VOASTRĂ, LISTELE VOASTRE, LISTA DE SMS, GRUPUL, LISTA ASTA, EXPEDIERI, TRIMITERI, REGISTRU, EVIDENȚE, SISTEMUL, ABONAȚI, DESTINATARI, MAILING, CLUB, PROGRAM',
    lawyer:
      'ANSPDCP, POLIȚI*, AVOCAT*, PLÂNGERE, ANPC, RECLAMAȚIE, INSTANȚĂ, TRIBUNAL, GDPR, ANCOM, JUDECATĂ, RECLAM, PROTECȚIA CONSUMATORULUI, FAC PLÂNGERE, VĂ RECLAM, VĂ DAU ÎN JUDECATĂ, PROTECȚIA, OPC, BLOCHEZ, BLOC, BLOCK, RECLAMAȚII, AMENDĂ, AUTORITATEA, POLIȚIE, SESIZARE, DAU ÎN JUDECATĂ',
    hold: 'AVEȚI, DEȚINEȚI, PĂSTRAȚI, PRELUCRAȚI, ȘTIȚI, STOCAȚI, COLECTAȚI, AI, AVETI, DETINETI',
    erase:
      'ȘTERGEȚI, ȘTERGE, ȘTERGEREA, ELIMINAȚI, DISTRUGEȚI, SĂ ȘTERGEȚI, STERGETI, ELIMINAREA, SĂ FIE ȘTERSE, SĂ MI ȘTERGEȚI, ȘTERGEȚI MI, ȘTERGEȚIMI, SĂ ELIMINAȚI',
    fix: 'CORECTAȚI, MODIFICAȚI, SCHIMBAȚI, ACTUALIZAȚI, RECTIFICAȚI, SĂ CORECTAȚI, SĂ MODIFICAȚI, SĂ ACTUALIZAȚI, CORECTATI, MODIFICATI, CORECTARE, SĂ SCHIMBAȚI, ÎNDREPTAȚI',
    wrong: 'GREȘIT, GREȘITĂ, GREȘITE, EROARE, GREȘEALĂ, VECHE, VECHI, INCORECT, VECHEA',
    name: 'NUMELE, NUME, PRENUMELE, ADRESA, EMAILUL, EMAIL, MAILUL, DATA NAȘTERII, DATELE',
    who: 'MIHAI, ANDREI, ALEXANDRU, MARIA, ELENA, IOANA, ION, ANA, GEORGE, CRISTIAN, CRISTI, DAN, DIANA, GABRIEL, ADRIAN, VLAD, BOGDAN, STEFAN, RALUCA, ALINA, ADRIANA, SIMONA, FLORIN, RADU, VASILE, CORINA, DOMNUL, DOAMNA, MARIUS, LUCIAN, DANIELA, GHEORGHE, CARMEN',
  },
  patterns: {
    stop: `
      ? ^ [to_me] nu (mai|vă rog|mersi) $
      [dont|nu] (îmi|mi|mă|ne) [write_all] (mai|nimic|de) (nimic|niciun|nicio) [to_me|any_texts]
      ? ^ [to_me] [fără|gata cu|ajunge cu|nu mai vreau|nu vreau] (alte) [any_texts] $
      ? ^ [mie|mă] (să) nu (îmi|mi|mă) (mai) [write_all] (nimic) $
      ? nu [write_all|scrie|scrieți|trimite|trimiteți] (mesaj|mesaje|sms) la mine
      ? nimeni (aici|de aici|nu|dintre noi) (nu) (v a|le|vă) [v a cerut|vrea|a cerut|le vrea|le citește|are nevoie de|le suportă|a cerut nimic] (det) (any_texts|asta|nimic) (voastre|astea)
      ? ^ [aici] nimeni nu [vrea|le vrea|citește|le citește|suportă] (any_texts|asta) (voastre|astea) $
      ? (eu) nu v am dat (eu) (niciodată) [numărul|numărul meu|acordul|acordul meu|permisiunea|voie|dreptul] (meu) (de telefon)
      ? [nu am|n am|nu mi am|nu v am] (eu) (dat) [autorizat|dat acordul pentru|permis|consimțit la] (niciodată|pe nimeni) (la) [folosirea numărului meu|utilizarea numărului meu|folosirea numărului|trimiterea|să mi scrieți|să mi trimiteți|să mă contactați|nimic]
      [vă rog|vă cer|vă solicit|cer|solicit|rog|cerem|pretind|vă somez] (frumos|insistent|respectuos) (să) (vă) [vă abțineți|să vă abțineți|să încetați|să terminați|să vă opriți|să mă scoateți|să mă ștergeți|încetați|să mă lăsați în pace|să opriți]
      [abțineți vă|vă abțineți|să vă abțineți] (de la|să|pe viitor) (a) (mi) [a mi trimite|mi trimite|trimite|trimiteți|any_texts|a mi scrie|a mă contacta|mi mai trimiteți|mai trimiteți]
      [one_more] (și|că) (eu|vă) [i_will|lawyer]
      ? [if_on] … [i_will|lawyer]
      ? [next_time] … [i_will|avocat|avocatul|anpc|anspdcp]
      [no_longer] & [so_stop]
      ? [no_longer] & [no_need_now]
      ? [have_no_more] & [so_stop]
      ? ^ (bă|măi|hai|gata|băi|și) [let_end] (odată|deja|vă rog|frate|acum) $
      ? când se (mai) [termină|oprește|încheie|sfârșește] (odată|și) [torment|asta] (ăsta|asta|ăla)
      ? când (mai) [terminați|încetați|vă opriți|isprăviți] (odată|și) (cu) (any_texts)
      ? [marcat|marcați|raportat|raportați|blocat|blocați|semnalat] (ca|și|drept) [spam|raportat|blocat|raportați|șters]
      ? ^ (sunteți|ești|număr|numărul) [blocat|blocați|blocată|sunteți blocați|număr blocat|numărul e blocat] (deja|și|de acum) $
      ? ^ (vă) (toate) [ajungeți|ajunge|intrați|merge|merg|mergeți|ajung] direct [în spam|la spam|la coș|la gunoi|în coș] $
      ? ^ [am zis|am spus|v am zis|v am spus|ți am zis] (deja|de atâtea ori) (că) nu (vreau|mulțumesc) $
      ? ^ (voi|dar) [sunteți|ești] [surzi|surd|chiori|orbi] (sau ce|cumva) $
      ? ^ [nu înseamnă nu|nu e nu|nu și gata|nu și cu asta basta] $
      ? ce parte (din|a lui) (nu) (nu) [nu înțelegeți|n ați înțeles|nu ați înțeles|nu pricepeți|nu înțelegi]
      ? ^ (dar|și) [never_again] (vă rog|odată|da) $
      ? [e ultima dată|este ultima dată|ultima dată|să fie ultima dată] când (îmi|mi|mă|ne) (mai) [write_all]
      ? ^ (eu|gata|păi|deci|și) [bye] (de aici|acum|gata|fraților) $
      ? ^ (mai|bă|băi|hai) [get_lost] (odată|de aici|din viața mea|acum|toți) $
      [lăsați o|lăsați l|lasă o|lasă l|lăsați i|lăsați le] (odată) în pace pe [kin]
      [tăiați|ștergeți|aruncați|pierdeți|uitați|taie|uită|radiați|eliminați|scoateți] (vă rog|și|odată) [numărul meu|numărul ăsta|acest număr|nr meu|numărul acesta|numele meu] (din|de pe) (lists)
      ? ^ (eu|mie|mă|pe mine) [not_for_me] (mulțumesc|de la voi) $
      ? ^ (mai bine|hai) [dont_waste] (degeaba|cu mine|odată|vă rog) $
      [dont_waste] (degeaba) [cu mine|cu mesajele|trimițând mi|cu ofertele]
      ? ^ (eu|doar|vă rog|un pic de) [peace] (vă rog|odată|acolo) $
      ? ^ (băi|bă|oameni buni) [e 3 noaptea|e trei noaptea|e 2 noaptea|e două noaptea|e 4 dimineața|e miezul nopții|e ora 3 noaptea|e noapte] (oameni buni|frate) $
      ? [switch_off] (vă rog|imediat|odată|toate) [the_sending] (pe|pentru|odată|vă rog)
      ? ^ (băi|bă|deja|sincer|gata|zilnic câte unul|vai|doamne) [enough_of] (deja|odată|cu mesajele|cu ofertele|cu atâtea|frate|rău) $
      [enough_of] (cu|de) (atâtea|toate|aceste) [any_texts]
      ? [zilnic|toată ziua|în fiecare zi|non stop] … [enervanți|enervant|obositori|m am săturat|ajunge|hărțuire]
      ? mă opun (la|oricărei|oricăror|primirii de) [publicității|reclamelor|mesajelor|marketingului|publicitate|marketing|primirii|mesaje|reclame]
      nu (mai) [aveți|ai] (niciun|nicio|nici un) [permisiunea|dreptul|acordul meu|voie|permisiunea mea|consimțământul|acord|drept|permisiune] (meu) (să|de a|pentru) [să mă contactați|să mi scrieți|să mi trimiteți|mă contactați|mi scrieți|mi trimiteți|mă contacta|mi scrie|mi trimite|reclame|a mi trimite]
      ? [fără acord|fără acordul meu|fără consimțământ|fără consimțământul meu|fără permisiune] (asta|mesajele|astea) (e|este|sunt) [ilegal|interzis|infracțiune|e ilegal|este ilegal|ilegale|interzise]
      ? [gdpr|legea] … [interzic|interzice|încălcați|încălcare|ilegal]
      ? ^ (eu|dar|păi) am (doar|numai|abia) [9|10|11|12|nouă|zece|unsprezece|doisprezece] ani $
      ? [părinții mei|mama|tata|părinții] nu (mă) [mă lasă|îmi dau voie|îmi dă voie|lasă] (să) (primesc|am) (așa ceva|any_texts|asta)
      [this_phone] (e|este|doar|numai) (doar|numai|un|telefonul|telefon|numărul) [work_phone] … [fără|nu|nu mai|gata|ștergeți|scoateți]
      ? ^ [this_phone] (e|este) (un|telefonul|telefon|numărul|doar|de) [work_phone] $
      ? [titularul|proprietarul|posesorul] (acestui|numărului|telefonului) (număr|telefon) (a) [a decedat|a murit|decedat|murit|e decedat]
      ? [nu mai e|nu mai este|s a dus|ne a părăsit|a murit|a decedat] … [odihnească|în pace|liniștită|liniștit]
      ? [sunt|locuiesc] (plecat|plecată) (în|din) [străinătate|afară|roaming|germania|italia|spania|anglia] (și) … [plătesc|costă|taxează|mă taxează|taxat|plătesc pentru]
      ? ^ (mai|bă|băi|hai|ia) [swear_go] (toți|și voi|cu toții) [swear_to] (cu toții|toți|odată) $
      [swear_go] (toți) [swear_to] (cu) (toate) [any_texts]
      ? ^ (bă|băi|mai) [swear_all]
      ? [băgați vă|bagă ți|băgațivă|vârâți vă|puneți vă] (any_texts|undeva) [any_texts|undeva|în fund|în cur] (undeva|în|alea)
      nu [mesaj|mesaje|sms|reclame] mai [mult|rog|multe]
      (eu) nu vrea (mai) [any_texts|primi]
      [no_way_to_stop] … [to_end_it]
      ? [ensure] (vă rog|orice) (că|ca|să) [dont_come] (nimic|alte) (any_texts)
      ? [apăsați|apasă] … [scoateți mă|dezabonați mă|scoate mă|ștergeți mă]
      ? [kin] nu (mai) [le vrea|le citește|le mai vrea|le înțelege|vrea să primească|vrea să mai primească|dorește să primească|vrea să i trimiteți|are nevoie de ele] (nimic|niciun|prostiile|astea) (any_texts|nimic)
      ? n [o|l] mai [deranjați|stresați|speriați|sunați|căutați|bateți la cap|enervați]
      ? nu [o|îl|l] mai [deranjați|stresați|speriați|căutați|bateți la cap]
      ? nu [i|îi|le] mai [write_all] (mesaje) [to_kin]
      ? ^ (dar|și) de ce (îmi|mi|mă|ne) (tot|mai) [tot trimiteți|mai trimiteți|tot scrieți|mai scrieți|tot insistați|tot deranjați|tot primesc|continuați|insistați|tot stresați|mai primesc] (any_texts|asta|astea) $
      [poate|puteți|ați putea|cineva] (cineva|vreunul) (să) [să mă scoată|mă scoată|mă scoateți|să mă ștergă|să mă șteargă|mă dezaboneze|să mă dezaboneze] (de pe|din|de la)
      ? [mersi|mulțumesc|mulțumim] pentru (al) [al zecelea|al cincilea|al douăzecilea|al miilea|al sutălea|al nu știu câtelea] … [any_texts|azi|pe azi]
      ? ^ (și|dar|oricum) cine (mai) [citește|le citește|deschide] [astea|mesajele astea|asta|mesajele|reclamele] $
      ? [zero|niciun|fără] [any_texts] (ar fi|e|este|sună) (un|cel mai|foarte) (număr|perfect|ideal|bun|bine)
      ? prefer … [decât|în loc de] (să) (citesc|primesc|încă|mai) (încă|un|o|primesc) (un|o|alt) [any_texts]
      ? [doar|numai|prefer|exclusiv] (pe|prin|la) [mail|email|e mail|mailul|emailul|poștă|telefon] … [sms nu|nu prin sms|nu sms|fără sms|nu pe sms|nu mesaje|fără mesaje]
      ? [prin sms|pe sms|prin mesaj] nu (mai) (vreau|doresc) (nimic|mulțumesc)
      [sunați mă|sună mă|sunați] (dacă vreți) (dar|însă) (nu|fără) (îmi|mi) (mai) [any_texts|trimiteți]
      ? ^ [gata cu|fără|ajunge cu|nici un|niciun|nicio|stop|basta cu|nu mai vreau|terminați cu|destul cu] (alte|aceste) [any_texts] (în plus|de ziua mea|electorală|electorale|prin sms|de la voi) (vă rog|mulțumesc) $
      ? ^ (mie|vă rog) nu mai vreau (nimic|niciun|nicio) [any_texts|nimic] (de la voi) $
      ? ^ (nu) (vreau) [nu mai vreau|nu vreau] [any_texts] (de la voi|voastre|deloc) $
      ? ^ (dar|și|domnilor|iar|bă|băi|frate|măcar|e duminică|eu) [said_so] (odată|frate|vă rog|cu mine|deja|obosiților) $
      ? ^ (vă rog) [nimic|nici unul|totul pe mail nimic|toate pe mail nimic] (mai) [prin sms|pe sms|prin mesaj|prin mesaje|pe telefon|pe aici] (da|vă rog) $
      [nu mă mai|nu ne mai|să nu mă mai] [băgați|puneți|includeți|adăugați|treceți] (în|pe) (lists|any_texts|mesajele voastre)
      ? (să) nu mi (mai) [intre|vină|ajungă|apară|sune|pice] (mai) (nicio|niciun|nimic|nici o|nici un) (any_texts|promoție|reclamă|mesaj|nimic) [pe telefon|pe mobil|any_texts|promoție|reclamă|nimic]
      ? [nu v am dat|n am dat|nu am dat] (eu) (niciodată) [numărul|telefonul|nr] (meu) pentru [asta|așa ceva|reclame|spam|mesaje]
      ? ^ (și|dar) (pe voi) cine v a [invitat|chemat|întrebat|băgat în seamă] (pe voi) $
      ? [îmi vin|primesc|îmi trimiteți|îmi scrieți] (any_texts|astea) [fără să fi cerut|fără să cer|fără să le fi cerut|fără permisiune|fără acord|fără acordul meu|fără să vreau]
      ? nu [am activat|am cerut|am solicitat|mi am făcut] (niciodată) (niciun|acest|nici un) [serviciu|serviciu de mesaje|serviciu de sms|abonament de sms]
      ? [dacă nu vă supărați|dacă nu e prea mult|dacă se poate] (mă) [mă scoateți|mă ștergeți|scoateți mă|mă dezabonați|nu mi mai trimiteți]
      ? [aș prefera|prefer|aș vrea|vreau] (să) [ies|fiu scos|fiu scoasă|fiu șters|fiu ștearsă|să ies|să fiu șters|să fiu scos|să fiu scoasă] (de pe|din|de la) (toate) [lists|trimiterile|trimiteri|grupul|grup]
      ? [never_again|if_on|one_more|next_time] (sau|că|și|nu) [i_will|nu mai sunt clientul vostru|nu mai sunt client]
      ? dacă (îmi|mai) (mai) [sună|sună telefonul|vine|primesc|continuă] … [reclamație|avocatul|plângere|poliție|anpc|blochez]
      ? [o să auziți de|veți auzi de|veți primi vești de la] avocatul (meu)
      ? [strâng|adun|păstrez|salvez] (capturi|dovezi|toate) … (pentru) [plângere|reclamație|poliție|instanță]
      ? [done_with] & [forget_it]
      ? când [aveți de gând|vreți|o să] (să) (vă) [vă opriți|să vă opriți|terminați|să terminați|să încetați|încetați]
      ? [v am|tocmai v am] (trimis|pus|băgat|adăugat) [în spam|la spam|la contacte blocate|pe lista neagră|la blocate]
      ? ce nu [înțelegeți|pricepeți|înțelegi] (din|la) [nu vreau|nu|stop|gata|nu mai]
      ? nu (mai) contați (mai) pe mine (pentru) (any_texts)
      ? [lăsați o|lăsați l|lasă o|lăsați i] (pe) [kin] în pace
      ? [lăsați|lasă] (o|l) pe [kin] în pace
      ? (am nevoie|vreau|trebuie) să [scoateți|ștergeți|eliminați|radiați] (și) [numărul meu|acest număr|nr meu|numele meu] (din|de pe) (sistem|lists)
      ? (genul ăsta de) [ofertele|oferte|mesaje|reclame] (astea|ăsta) nu (mi) [mi folosește|mi folosesc|mă ajută|mi trebuie]
      ? [dezactivează mi|dezactivați mi|opriți mi|scoateți mi|anulați mi|blocați mi] [any_texts|serviciul|abonarea]
      ? [vreau|doresc|aș vrea] să [închid|încheiem|închei|opresc|anulez|reziliez] [serviciul|serviciul sms|abonarea|notificările]
      ? [puneți mă|pune mă|treceți mă] (în|la) (pe|la) [nu deranjați|pe nu deranjați|lista de blocați|blocați]
      ? [dezactivați|blocați|radiați|eliminați|anulați|suspendați] (vă rog) [numărul meu|acest număr|numărul ăsta|nr meu]
      ? [trimiteți|primesc|îmi trimiteți|îmi vin|vin] (câte|cam) [zece|cinci|10|5|trei|3|douăzeci|20|o mie|patru] (any_texts) [pe zi|zilnic|pe săptămână]
      ? îmi umpleți (telefonul|mobilul) (de|cu) [gunoaie|any_texts|prostii]
      ? dreptul la opoziție (față de|la) [marketing|publicitate|reclame]
      ? [n am semnat|nu am semnat] nimic (pentru|cu) [reclame|voi|marketing|mesaje]
      ? [mama|tata|soțul|soția] (zice|a zis|spune) să nu (mi|îmi|ne) mai [trimiteți|scrieți]
      ? [telefonul|numărul|mobilul] (ăsta) e al [fetei mele|fiului meu|fiicei mele|băiatului meu|nepotului meu|unui copil] (de)
      ? [domnul|doamna|persoana] (căruia|căreia) (îi) [scrieți|trimiteți|îi scrieți|îi trimiteți] (a) [a decedat|a murit|decedat|murit]
      ? [for_use] (și) nu pentru [reclame|any_texts]
      ? (aici|eu) … [plătesc|mă costă|mă taxează] (pentru) (fiecare) [fiecare mesaj|fiecare sms|mesaj|sms]
      ? [duceți vă|du te|mergeți] (și|de) [enervați|deranjați|stresați|enervează|bateți la cap|vindeți] (pe) [altcineva|alții|pe altcineva|altora|altcuiva]
      ? mi se (rupe|fâlfâie) [rupe|fâlfâie] de [mesajele|ofertele|reclamele|promoțiile] (voastre)
      ? (dracu|dracul|naiba) să vă ia (dracu|naiba) cu [promoțiile|mesajele|ofertele|reclamele|toate] (voastre)
      ? nu (mai) place (mie) [mesaj|mesaje|any_texts] (asta) nu mai
      ? [please|pls] nu (mai) [trimite|scrie|trimiteți] (eu|la mine) (any_texts)
      ? pe cine trebuie să [mituiesc|rog|sun|omor|plătesc] ca să (mă|scap) [mă scoateți|mă ștergeți|scap|nu mai primesc]
      ? [dați mi|da mi|faceți mi|vreau] [opt out|optout|unsubscribe|unsub]
      ? [ați putea|puteți|ați vrea] (să mi) (faceți) [să mi faceți|face|faceți] (favoarea|un bine) (de) (a) (mă) [să mă scoateți|mă scoate|să mă ștergeți|scoateți]
      ? (dacă) (e ceva) [sunați|sunați mă] (dar) [fără mesaje|nu mesaje|fără sms]
      ? [scrieți mi|trimiteți mi] (doar|numai) (pe) [pe mail|pe email|mail] (și) [nu prin sms|nu sms|nu pe sms]
      ? nu (mi) (mai) [cereți|mi mai cereți|mi cereți|mi mai urați|mi urați|mi mai oferiți|mi oferiți] (la mulți ani|any_texts|donații|bani|votul) (prin) (sms)
      ? (asta|nebunia asta|spamul ăsta) trebuie să [se termine|înceteze|se oprească] (odată)
      ? [faceți|fă] (odată) (cumva) să [se oprească|înceteze|se termine]
      ? nu (mai) (vreau|doresc) [vreau|doresc] să (mai) fiu (mai) [abonat|abonată|înscris|înscrisă|pe listă]
      ? (și) dacă [am înceta să ne scriem|ne am opri din scris|nu ne am mai scrie]
      ? nici (mama|soția|iubita|iubitul) [mama|soția|iubita|iubitul] nu mi scrie [atât|atâta|așa mult|așa des]
      ? cu mine (doar) (vă) [pierdeți|vă pierdeți|irosiți] (degeaba) [timpul|vremea|banii|mesajele]
      ? nu mai irosiți [gloanțe|bani|timp|mesaje|gloanțele] (degeaba) (pe|cu) mine
      ? v am [rugat|spus|zis|cerut] (deja) (în) [în toate felurile|de o mie de ori|de mii de ori|de nenumărate ori|pe toate limbile]
      ? ^ (iar|din nou) [iar voi|din nou voi|nu a fost clar|n a fost clar|nu am fost clar|nu am fost clară] $
      ? (ei bine|și) [povestea noastră se termină aici|aici se termină povestea noastră]
      ? [așa ceva|asta] [n am cerut|nu am cerut] (eu) (niciodată|în viața mea)
      ? sunt până aici cu (toate|atâtea) [any_texts]
      ? [închideți|închide] gura odată
      ? [gata cu|ajunge cu|fără] (toate) [reamintirile|reamintiri|bipuri|bipurile|urările]
      ? [vreau|dați mi|fac] (un) [unsubscribe|optout|unsub] (la|din) (asta|voi)
      nu (îmi|imi|mi|mai|va|vă) (mai) (folosiți|folositi|utilizați|utilizati) [folosiți|folositi|utilizați|utilizati|întrebuințați] (numărul|numarul|telefonul|datele) [numărul meu|numarul meu|telefonul meu|numărul|numarul|datele mele] … [reclame|reclamă|reclama|publicitate|marketing|promoții|oferte]
      [nu vreau|nu mai vreau|nu doresc|nu mai doresc] (să|sa) (mai) [aud|știu|stiu] (nimic) (de|despre) [voi|dumneavoastră|dvs|oferta|firma]
      [vă blochez|va blochez|te blochez|blochez numărul|vă dau block|dau block] … (dacă|daca) [îmi mai|imi mai|mai scrieți|mai scrieti|mai trimiteți|mai trimiteti|mai primesc]
      [dacă|daca] (îmi|imi|mai) (mai) … [scrieți|scrieti|trimiteți|trimiteti|primesc] … [blochez|block]
      ? [texts|mesajele|reclamele] (voastre|astea|dvs|acestea) (mă|ma|ne) [deranjează|deranjeaza|enervează|enerveaza|obosesc|stresează|streseaza|agasează|agaseaza]
      ? (mă|ma|ne) [deranjează|deranjeaza|enervează|enerveaza|obosesc|stresează|streseaza|agasează|agaseaza|plictisesc] [texts|mesajele|reclamele] (voastre|astea|dvs|acestea)
      [numărul meu|numarul meu|numele meu|telefonul meu] (trebuie|vreau|cer) (să|sa) (fie) [fie șters|fie sters|fie eliminat|fie scos|dispară|dispara] (din|de pe)
      [retrageți|retrageti|retrage|excludeți|excludeti|radiați|radiati|ștergeți|stergeti|dați|dati afara] (mă|ma|ne|numărul meu|numarul meu) (de la|din|de pe|de) (acest|această|lista) [newsletter*|lists|listă|lista|clubul|mesaje|notificări|notificari]
      [închideți|inchideti|închide|opriți|opriti|desființați] (mi|îmi|imi) (abonamentul|serviciul) [abonamentul|serviciul de sms|serviciul sms|notificările|notificarile]
      [ștergeți|stergeti|scoateți|scoateti|eliminați|eliminati|dezabonați|dezabonati] [mă|ma] (și pe mine|de acolo|de aici|din lista|vă rog|va rog|imediat|odată|din sistem|și pe mine) $
      [scoate|scoateți|scoateti|șterge|dați|dati] (mă|ma) (afară|jos) (din|de pe) (lista|listă) [aia|aceea|voastră|asta|lista|aceasta]
      [soțul meu|sotul meu|soția mea|sotia mea|mama mea|mama|tatăl meu|tata|fiica mea|fiul meu|bunica] (nu) (mai) [nu mai vrea|nu vrea|nu mai dorește|nu doreste|nu mai doreste|nu dorește] [texts|să primească|sa primeasca|mesaje de la voi]
      [o singură dată|o singura data|o dată|o data] … [sâcâiți|sacaiti|scrieți|scrieti|trimiteți|trimiteti|spamați|bombardați] … (mesaje|cu mesaje)
      [tot|mereu|continuu|zilnic|toată ziua] (mă|ma|îmi|imi|ne) (tot) [sâcâiți|sacaiti|bombardați|bombardati|asaltați|spamați|spamati|terorizați|stresați|stresati|deranjați|deranjati]
      [vreau|doresc|aș vrea|as vrea|cer|solicit|rog|aș dori|as dori] (o|la|să mă|sa ma) [dezabonare|dezabonarea|dezabonat|anularea abonării|anularea abonarii|renunțarea la|scos din listă]
      [m-ați înnebunit|m ati innebunit|m-ați disperat|m ati disperat|m-ați exasperat|mă exasperați|ma exasperati|mă enervați|ma enervati|m-ați terminat|m ati omorat|mă scoateți din minți] (deja|cu) (cu) [texts|ofertele|reclamele|mesajele|promoțiile]
      nu (îmi|mi|imi|mă|ma|ne|mai) (mai|îmi|imi) (mai) [bateți la cap|bateti la cap|bateți capul|stresați|stresati|agasați|agasati|plictisiți|hărțuiți|hartuiti|spamați|spamati|deranjați|deranjati|trimiteți|trimiteti] (cu) (niște|toate|atâtea|alte) [texts|reducerile|reduceri|prostii|prostiile]
      [încetați|incetati|terminați|terminati|opriți|opriti] (să|sa|o dată) (mă|ma|îmi|imi|ne|mi) (mai) [sunați|sunati|scrieți|scrieti|trimiteți|trimiteti|căutați|cautati|contactați|contactati|bateți|stresați]
      [nu] (mă|ma|ne) (mai) [sunați|sunati|apelați|apelati] (și|nici|sau|si) (nu) (îmi|imi|mi) (mai) [scrieți|scrieti|trimiteți|trimiteti|mesaje]
      nu mai (sunt|suntem) (deloc) [interesat|interesată|interesata|interesați|client|clientă] … [texts|ofertele|oferte|promoțiile|promotiile|serviciile|voi|dumneavoastră|dvs]
      ? ^ (eu|chiar) (nu) (mai) [nu vreau asta|nu le vreau|nu vreau așa ceva|nu vreau asa ceva|nu mai vreau|nu le mai vreau|nu-mi trebuie|nu mi trebuie|nu îmi trebuie|nu mai vreau așa ceva|nu mai vreau asa ceva] $
      [nu mi am dat|nu mi-am dat|n-am dat|n am dat|nu am dat|nu v-am dat|nu v am dat] (niciodată|eu) [acordul|acord|consimțământul|permisiunea|voie] … [opriți|opriti|încetați|terminați|nu mai|ștergeți|scoateți|mesaj*|sms*]
      [recunoscător|recunoscătoare|recunoscatoare|recunoscator|mulțumit|bucuros|bucuroasă] dacă (nu) (ați|ati) [nu m-ați mai|nu m ati mai|nu mi-ați mai|înceta|înceta să|opri]
      [recunoscător|recunoscătoare|bucuros|bucuroasă|aprecia] dacă nu [m|mi|ne|îmi|mă] (ați|veți|mai|ati) (mai) [contacta|scrie|trimite|deranja|suna]
      nu vă [mai opriți|opriți] (odată) cu [texts]
      [scoateți mă|vreau afară|afară] (de) pe (lista|listele) (voastră|dumneavoastră)
      [scoateți|ștergeți|scoateti|stergeti|eliminați] (vă rog) (numărul meu|numarul meu) (imediat) (din|de pe) [lists]
      ^ [dezabonați|dezabonează|dezabonati|lăsați mă] $
      [ștergeți|ștergeți mi|ștergețimi|stergeti|șterge] … [numărul meu|numarul meu]
      [nu mi mai|nu ne mai|nui mai|nu i mai|nu le mai|nu mă mai|nu ma mai|nu mai|numi mai|nu te mai] [sends2] (mie|lui|ei|nimic|mesaje|nimica|vă rog)
      nu mi [sends2] (mai|alte) [texts|nimic]
      [vă rog să|aș vrea să|vreau să|cer să|doresc să|rog să] (nu) (îmi|mă) nu (îmi|mă|mi|ne) mai [subj]
      să nu (îmi|mă|mi|ne|i|îi) mai [subj]
      nu mai [are rost să mi trimiteți|are rost sămi trimiteți|e nevoie să mi trimiteți]
      [opriți|terminați|încetați|oprește|termină|gata|ajunge|destul|destule|stop|m am săturat de|am obosit de|sătul de|sătulă de|mam săturat de|opriti|terminati|incetati] (vă rog|odată|cu|deja|cu atâtea|mai) (cu) (toate|aceste|atâtea|aste|să) (aceste) [texts|spamul|trimiterea|mesajele astea|să mi trimiteți|să mi mai trimiteți]
      [opriți|terminați|încetați|lăsați|opriti] (vă|odată) [să mi|să mă|cu] (mai) [trimiteți|scrieți|contactați|deranjați|spamați|spamul]
      ^ (bă|băi|măi) [opriți vă|terminați|încetați|terminați odată|opriți|lăsați mă] (odată|vă rog|o dată) $
      [bă|băi|măi|hai|no] (frate|nene|oameni) [ajunge|gata|destul] (odată|deja) $
      [unwanted] (astfel de|aceste|mai multe|niciun|nici un|alte|să|niciun fel de|de la voi|asemenea) (astfel de|alte) [texts]
      [unwanted] [receive] (niciun|alte|astfel de|aceste|mai multe|nici un|oferte|mesaje) [texts|nimic]
      [nu mai vreau|nu vreau|nu mai doresc|nu doresc] [receive]
      [nu mai vreau|nu vreau|nu mai doresc|nu doresc] (nimic|nimica) de la voi
      [nu mai vreau|nu mai doresc] (aceste|astea|asta) [astea|asta|mesajele|sms urile]
      [fără|nici un|niciun|nu mai multe|nimic] (alte|fel de|mai multe|alt) [mesaje|reclame|sms uri|spam|oferte|sms|mesaj|promoții]
      [remove] (mă|ma|vă rog|imediat) (vă rog|imediat) (din|de pe|de la|de) (toată|această|lista) [lists|listă|peste tot]
      [dezabonați mă|dezabonati ma|dezabonează mă|dezaboneaza ma|dezabonațí mă]
      [mă|ma] [puteți|puteti|poți|rog] [dezabona|scoate|șterge|elimina] (de|din)
      [vreau|doresc|aș vrea|aș dori|rog|solicit|cer] (să|mă|sa ma) [să mă dezabonez|să mă dezabonați|dezabonarea|să fiu scos|să fiu scoasă|dezabonez|să fiu dezabonat|să fiu dezabonată|să renunț la|să mă scoateți]
      [renunț|renunțăm|renunt] la (toate|aceste|orice) (aceste) [texts|abonament*|abonare*|serviciul]
      [anulați|anulez|anulare|anulează|opriți|dezactivați|dezactivează|opriti|reziliez|anularea|oprirea|blocați] (vă rog) (toate|aceste|imediat|trimiterea) (aceste|de) [texts|abonament*|abonare*|abonarea]
      [ștergeți|șterge|eliminați|uitați|stergeti|sterge] (vă rog) (mi|îmi) [numărul|numarul|nr|telefonul] (meu)
      [ștergeți mi|ștergețimi|stergetimi|ștergeți mi vă rog] [numărul|nr|telefonul]
      [lăsați|lasă|lasati|lăsațimă|lasatima] (mă|ma|ne|ne odată) (odată|dracu) în pace
      [duceți vă|du te|mai slăbiți mă|slăbiți mă|duceti va|lăsați mă] (dracului|naibii) cu (toate) [texts]
      ^ [duceți vă dracului|slăbiți mă|mai slăbiți mă|lăsați mă|duceți vă naibii] $
      [îmi retrag|retrag|îmi revoc|revoc|retragerea|imi retrag] (prin prezenta|orice) [acordul|consimțământul|consimtamantul]
      [nu am dat|nu mi am dat|n am dat|nu v am dat|nu am semnat|niciodată nu am dat|nu am fost de acord] (niciodată|acordul|niciun) [acord|acordul|consimțământ|consimțământul|cu asta|nimic]
      [încă un|încă o dată|încă un singur|următorul|data viitoare|inca un] (sms|mesaj|astfel|spam) … [lawyer]
      dacă (îmi|mai|mă) … [trimiteți|primesc|contactați] … [lawyer]
      (vă) [reclam la|voi reclama la|fac plângere la|depun plângere la|vă dau în judecată|fac reclamație la|voi depune plângere]
      [de câte ori|de cate ori|a treia oară|ultima oară|pentru ultima dată|de 3 ori|de trei ori] … [spun|scriu|zic|rog|zis|scris|spus|repet]
      [am scris|am trimis|am zis] (deja) … stop
      [nu mă interesează|nu ma intereseaza|nu sunt interesat|nu sunt interesată] … [nu mai|opriți|scoateți|ștergeți|data viitoare]
      ? ^ [nu mă interesează|nu ma intereseaza|nu sunt interesat|nu sunt interesată|nu mă mai interesează] (mulțumesc|asta) $
      ? [niciodată|nu|n am] (nu) (m am|mă) [abonat|înscris|înregistrat] (la|niciodată|nicăieri)
      nu mai sunt [client|clienta|clientul|clientă|abonat] … [nu mai|dezabonați|texts]
      ^ stop (și) [spuneți|ștergeți|de unde|scrieți]
      [dont] [write] (nimic|deloc|niciodată|vă rog|va rog|mie|lui) [nimic|deloc|niciodată|vă rog|va rog|mesaje|odată|degeaba]
      [dont] [write] (alte|niciun|cu|de|toate|atâtea|niște) (alte|niciun|cu|de|toate|atâtea|niște) [sms]
      [nu mi mai|nu îmi mai|numi mai|nu ne mai|nu mă mai|nu i mai|nu le mai|nui mai|să nu mi mai|să nu mă mai|să nu ne mai|să nu i mai|să nu mai|să nu îmi mai] [write]
      nu mai [scrieți|scirti|scriti|scriiți|trimiteți|trimeteți|insistați|deranjați|spamați|hărțuiți|stresați|contactați] $
      nu mai [stricați|irosiți|pierdeți|cheltuiți|consumați] [mesaje|timpul|timp|bani|credit|sms|sms uri|mesajele] (degeaba) (cu|pe) [mine|noi]
      [dont_me] [write1] (nimic|niciodată|vă rog|te rog) $
      [dont_me] [write1] (niciun|alte|nimic) [sms|nimic]
      să nu [mi|mă|îmi] [write]
      să nu (mi|îmi|mă) (mai) [vină|ajungă|apară|primesc|primim|mai vină|mai primesc] (la|pe) (nimic|telefon) [nimic|mesaje|reclame|sms uri|oferte|niciun|niciodată]
      ? să nu se mai [repete|întâmple] $
      [unwanted] [sms]
      [unwanted] [receive] (de la voi|nimic)
      [unwanted] (mai mult|mai multe|alte|astea|aceste|de|niciun) [sms|mesaj acesta|mesajul]
      [nu am|n am|nu mai am] (mai) (eu) [nervi|chef|timp|treabă|răbdare|nevoie] (de|pentru|cu) (atâtea|toate|acest) [sms|voi|texts]
      [lăsați|lasati|lasă|lasa|lăsațimă|lasatima|lasama|lăsați mă|lăsațima] (mă|ma|ne) (naibii|dracului|dracu|odată|oleacă|și|în plm) (in|în|im) [pace|pave|pacea]
      (mai) [lăsați o|lăsați le|lasati o|terminați o|opriți o|încetați o|terminați le|opriți le|mai lăsați o|mai lăsați] (odată|naibii) cu [texts|sms|toate]
      [terminați|opriți|încetați|gata|ajunge|destul|opriti|terminati|incetati|stop] (odată|o dată|naibii|dracului) cu (toate|atâtea) [sms|texts]
      ? (mai) [lăsați mă|lasati ma|lasă mă|lăsațimă] (oleacă|odată|naibii|și pe mine) (să) [dorm|respir|trăiesc|în pace|să dorm|să trăiesc|să respir|liniștit|liniștită]
      [mai slăbiți|slăbiți|slabiti|mai slabiti] (mă|ma) (cu) [texts|sms|cu ofertele|cu reclamele|cu mesajele|odată]
      [v am|vam|ți am|v a] (mai) [zis|spus|scris|cerut|rugat] (deja|de) (că|ca|să) (de) [nu vreau|nu mă interesează|opriți|nu mai|trei ori|3 ori|două ori|2 ori|atâtea ori|zece ori|stop|încetați|mă scoateți|mă dezabonați|nu mi mai|nu]
      [de câte ori|de cate ori|de câte] (mai) (trebuie|v am|vă) (să) [spun|zic|rog|scriu|repet|cer|zis|spus|scris]
      [a doua|a treia|a patra|a zecea|ultima] [oară|oara|dată|data] (când|cand|în care) (vă|va|v am) [spun|zic|rog|scriu|cer|anunț|rugat|avertizez]
      [v am|vam|te am|i am] (dat) [dat block|dat bloc|blocat|raportat|reclamat|pus pe lista neagră|block]
      ? [vă|va|te] [blochez|raportez|dau block|dau bloc|reclam] (acum|imediat|la|pe toți|dacă)
      [pointless] (să) (mă|îmi|mi) (mai) [write|anunțați|insistați|trimiteți|scrieți|contactați]
      degeaba (mai|tot) [insistați|trimiteți|scrieți|mi scrieți|mi trimiteți|sunați|încercați]
      [mi am|miam|mi-am] schimbat [operatorul|rețeaua|furnizorul|banca|abonamentul] … [nu mai|degeaba|nu mi|opriți|scoateți|nu e nevoie]
      [plecați|dispăreți|ieșiți|duceți vă|cărați vă|valea|afară|ștergeți o|plecati] (naibii|dracului|odată) (din|de pe|de la) [my_phone]
      [luați vă|luati va|băgați vă|bagati va|țineți vă|tineti va] (naibii) [jucăriile|ofertele|reclamele|mesajele|reducerile|promoțiile|prostiile] (și|undeva|în|pentru)
      [am terminat o|am terminat|am încheiat|am încheiat o|s a terminat] (deja) cu voi
      [uitați|uită|uitati] (că|de) (exist|mine|numărul) [exist|de mine|mine|meu|că exist|de numărul meu]
      [uitați|uită] (și) [numărul meu|nr meu|numarul meu|că exist|de mine]
      [faceți|fă|faceti] [vă că am murit|vă că nu exist|ți iluzia|un bine|un pustiu de bine]
      ? (să) (fie|ăsta|acesta) (să) [fie ultimul|fie ultima|e ultimul|fie ultimul mesaj|fie ultimul sms] (mesaj|sms|dată) $
      [ați putea|ati putea|puteți|puteti|ați vrea|poți] (vă rog|va rog) (să) [mă scoateți|mă excludeți|mă ștergeți|mă dezabonați|mă eliminați|ma scoateti|ma dezabonati|ma stergeti|încetați|opriți|nu mi mai|nu mă mai]
      [dacă|daca] (sunteți|se|ați) (drăguț|drăguți|amabil|amabili|bun|buni|poate|fi|vreți) (să) (nu) [nu mi mai|nu mă mai|mă scoateți|mă ștergeți|nu ne mai|încetați|nu îmi mai]
      [prefera|vrea|dori|aprecia|mulțumi] (să|dacă) (nu) (mai) [nu mai fiu|nu mi mai|nu mă mai|nu ați mai|nu mai primesc|nu m ați mai|nu mi ați mai]
      [solicităm|solicit|cer|cerem|rog|rugăm|vă rugăm|doresc|vreau] (vă rog|imediat|respectuos) [radierea|scoaterea|excluderea|încetarea|oprirea|dezabonarea|anularea|sistarea|stoparea|retragerea] (imediată) (a|numărului|trimiterii|abonării|mesajelor|oricărei|din|de)
      [să|sa] [încetați|opriți|sistați|stopați|întrerupeți|terminați|incetati|opriti] (imediat|odată|vă rog) (cu|de|orice|să) (trimiterea|expedierea|a|mai) (de) [sms|texts|trimiteți|trimite|trimiterea|mesajele|scrieți]
      [sistați|stopați|opriți|încetați|întrerupeți|suspendați|blocați|dezactivați] (imediat|vă rog) (orice|aceste|toate|trimiterea|expedierea|transmiterea|comunicările) [sms|texts|comunicare|trimiterea|expedierea|transmiterea|abonarea|notificările|comunicările|serviciul]
      [cine] [v a|va|ți a|v au] (dat|zis|permis) [dat voie|dat acordul|dat dreptul|dat permisiunea|permis|voie|rugat] (să|sa)
      [cine] v a [cerut|rugat|întrebat] (asta|ceva|să|părerea)
      (eu) [nu m am|n am|nu am|niciodată nu m am|nu mam] [abonat|înscris|dat acordul|înregistrat|solicitat|cerut] (la|niciodată|pentru) (nimic|asta|așa ceva|voi) [scoateți|nimic|asta|așa ceva|scoateți mă|ștergeți]
      [m am|mam|ne am|sunt] [săturat|saturat|sătul|sătulă|plictisit|plictisită|obosit|exasperat|exasperată] (până peste cap|deja|pana peste cap|rău) (de|să) (voi|toate|atâtea|tot|ale) (și|primesc) (de|ale) [texts|sms|voi|promoțiile|primesc|voi]
      [numărul|numarul|telefonul|nr|linia] … (doar|numai|exclusiv) (de|pentru) [serviciu|urgențe|familie|muncă|lucru|firmă] … [fără|nu|reclame|nu mai]
      [fără|fara] (alte|nicio|niciun) [reclame|mesaje|sms|spam|publicitate|oferte|promoții] (aici|pe|la) [aici|numărul|telefonul|acest]
      [dacă|daca] (mai|îmi|nu|încă|vă) … [primesc|trimiteți|scrieți|trimiteti|scrieti|opriți|încetați|văd|deranjați] … [lawyer]
      [încă|inca|un] (un|alt) [sms|mesaj|singur|singur mesaj] (singur|și|mesaj) … [lawyer]
      [tata|mama|soțul|soția|tatăl|bunicul|bunica|titularul] (meu|mea) a (murit|decedat) … (vă rog|nu mai) [nu mai|opriți|încetați|nu i mai|ștergeți]
      [telefonul|mobilul] (meu|îmi|tot|vibrează|sună) … [de la voi|din cauza voastră|de la mesajele] … [nu mai|opriți|să nu]
      [dont] [write] (și|nici) (nu) [mamei|tatei|bunicii|soțului|soției|fiului|fiicei|copilului|soacrei|bunicului]
      [desabonați mă|desaboneaza ma|desabonează mă|desabonati ma|dezabonez mă|dezabonațimă]
      [nu] (mă|ma|ne) (mai) [interesează|intereseaza|interseaza|interesat|interesată] (deloc|ofertele|nimic|ce) (voastre|de la voi|ce|deloc) [nu mai|voastre|deloc|de la voi|vindeți|oferiți|nimic]
      nu (mai) sunt [clientul|clienta|client|abonatul] (vostru|voastră|al) … [opriți|scoateți|nu mai|ștergeți|nu vreau|nu mi]
      (nu am|n am) fost (niciodată) [clientul|clienta|client] (vostru|voastră) (și) (nu) [nu vreau|nu mă interesează|ștergeți|nu doresc]
      [nu vreau|nu doresc|nu mai vreau|nu mai doresc] (să|sa) (am|aud) (mai) (nimic) (de a face|de|a face) [cu voi|de voi|cu firma|despre voi]
      [scoateți|scoateti|ștergeți|stergeti|scoate|șterge|eliminați] (vă rog|dracului) [nr|numărul|numarul|telefonul|nr de telefon] (ăsta|acesta|meu) [meu|ăsta|acesta|din|de pe|acesta]
      [scoateți|scoateti|ștergeți|stergeti|scoate|șterge|scoatetima|eliminați|excludeți|radiați] (mă|ma) (de pe|din|de) [lista|listă|lsta|acolo|aici|toate|baza|bază|campaniile|grup|evidență|sistem]
      ? ^ (hai|adio|gata) [adio|gata pa|pa pa|valea|marș|valea de aici|dispăreți|tăceți|taceti|liniște|cărați vă] (pentru totdeauna|odată|dracului) $`,
    stop_all: `
      nici (un) [sms|mesaj|mesaje] nici (un) [mail|mailuri|email] nici (un) [telefon|telefoane|apel|apeluri]
      [nu mai vreau|nu vreau|fără|nu mai doresc|nu doresc] … [de la nicio|de la niciuna|de la niciun|de la orice|din partea niciunei|de la nici o] (firma|firmă|companie|marcă|marca|magazin|societate|brand) [firma|firmă|companie|marcă|marca|magazin|societate|brand|din grup|dintre]
      [anulați|anulati|opriți|opriti|dezactivați|dezactivati|ștergeți|stergeti] (absolut) [orice|absolut orice|absolut toate|absolut tot] (fel de) [abonament*|mesaj*|serviciu*|notificare|abonare|tot]
      [dezabonați|dezabonati|dezabonează|scoateți|scoateti|ștergeți|stergeti|eliminați|eliminati|dezabonare] (mă|ma|numărul meu|numarul meu|vă rog|va rog) (vă rog|va rog) (de la|de pe|din|de) [toate|orice|absolut toate] (listele|abonamentele|bazele|mesajele|serviciile|notificările|canalele|newsletterele)
      [opriți|opriti|anulați|anulati|dezactivați|dezactivati|încetați|incetati|blocați|stop] (vă rog|va rog) (absolut|la|cu) [toate|tot] (mesajele|sms-urile|abonamentele|notificările|reclamele|serviciile|apelurile)
      [nu mai vreau|nu vreau|nu mai doresc] (absolut) nimic (de la voi|de la dvs|de la dumneavoastră) … [anulați tot|anulati tot|opriți tot|opriti tot|ștergeți tot|tot|toate]
      [scoateți mă|scoatețimă|scoatetima|scoateti ma|dezabonați mă|ștergeți mă|dezabonatima|dezabonare] (vă rog) (de la|din|de) [tot|toate|peste tot|absolut tot|toate listele]
      [opriți|anulați|opriti] (absolut) [tot|toate mesajele|toate abonamentele]
      nimic de la [niciunul|niciuna|nici unul|nici una|toate] (dintre|din) [magazinele|brandurile|firmele]
      [nu mai vreau|nu vreau] nimic [de la niciun|de la nicio|de la toate] (magazin|firmă|brand|marcă)`,
    start: `
      [vreau|doresc|aș vrea|as vrea|aș dori|as dori] (să|sa) (primesc) [din nou|iar|iarăși|iarasi|înapoi] (ofertele|oferte) [texts]
      [reabonați|reabonati|reabonează|reînscrieți|reinscrieti|reactivați|reactivati|reporniți|reluați] (mă|ma|vă rog|va rog|abonamentul|mesajele|notificările)
      [m-am răzgândit|m am razgandit|mam razgandit] … [texts|abonați|trimiteți|înscrieți]
      [înscrieți mă|inscrieti ma|înscrie mă|abonați mă|abonati ma|puneți mă] (din nou|iar|iarăși|înapoi) (la|pe) [texts|sms|sms uri|lista]
      [vreau|doresc|aș vrea|aș dori|as vrea] [să primesc|sa primesc|să mă abonez|înapoi] (ofertele|mesajele|sms urile|oferte|mesaje) [din nou|iar|iarăși|înapoi]
      [vreau|doresc|aș vrea|aș dori|as vrea] [iar să primesc|din nou să primesc|iarăși să primesc|să mă reabonez|din nou ofertele|din nou mesajele]
      [abonați|abonează|înscrieți|adăugați|puneți] mă [din nou|la loc|înapoi|pe listă|iar]
      [m am|mam] dezabonat [din greșeală|din greseala|greșit]`,
    help: `
      ^ (alo) cine [e|este|sunteți|sunteti|ești|esti] (la|acolo|asta) (telefon|aici|capăt|aparat) $
      [am nevoie de|vreau|îmi trebuie|imi trebuie] ajutor … [contact*|sun|vorbesc|cum|unde]
      ce cuvânt (trebuie) (să) [trimit|scriu|răspund] … [dezabonez|dezabona|dezabonare|opresc|opri]
      cine (îmi|mi) (tot) [trimite|scrie] (aceste|mereu) [texts|astea]
      ^ [cine e|cine este|cine sunteți|cine ești|cine scrie|cine trimite|cu cine vorbesc|cine esti|cine sunteti] (acolo|asta|voi|acesta|tu) $
      cine [sunteți|ești|sunteti|esti] (voi|tu)
      [ce|care] (este|e) (această|asta) (firmă) [firmă sunteți|companie sunteți|firma|companie|firmă]
      cum (pot|mă|să|ma|se|fac|o) (să|pot|mă|fac|sa) (mă|să|ma) (mai) [dezabonez|dezabona|dezabonare|renunț|scap de|opresc|anulez abonarea|dezabonați|opri] (de la|aceste|de|la) (aceste|mesajele) ([texts])
      cum [opresc|anulez|scap de|mă dezabonez de la|renunț la] (aceste|astea) [texts]
      [cum|unde] (vă|va) pot [contacta|suna|găsi]
      ^ [am nevoie de|vreau] ajutor $`,
    access: `
      ce (date|informații|altceva) (personale) [hold] (despre|cu|de) mine
      ce [date|informații|informatii] (personale) [hold] (voi) (despre mine|cu mine)
      [de unde|cum] (îmi|voi|ați|mi|ati) [aveți|avea|ai|știți|luat|obținut|găsit|făcut|aveti|stiti|rost] (luat|de) [numărul|nr|telefonul|datele|numarul|numărul ăsta] (meu|mele)
      cine [v a|va] [dat|vândut|furnizat|spus] [numărul|nr|datele|numarul] (meu)
      [copie|copia|o copie|extras|acces|lista] (după|a|la|al|cu) (toate) (datele|datelor) [datele mele|datelor mele|mele personale|datele personale|datelor personale|toate datele mele]
      [trimiteți|arătați|comunicați|furnizați|spuneți] (mi) (ce|toate|o copie) [date aveți|datele mele|a datelor|datele personale|datele pe care le aveți]
      [vreau să știu|doresc să știu|aș vrea să știu|vreau să văd] (ce) [date|informații] … [aveți|despre mine]
      [drept de acces|dreptul de acces]`,
    erase: `
      [erase] (vă rog|imediat|tuturor|toate|mi) (toate|tuturor) [datele|datelor|contul|profilul|informațiile] (mele|meu|personale|cu caracter personal)
      [erase] (vă rog) tot (ce) [aveți|ce aveți|despre mine|ce știți]
      [dreptul de a fi uitat|dreptul la uitare|uitați mă|dreptul la ștergere]
      [ștergeți|ștergeți mi|ștergețimi|stergeti|șterge] … [numărul meu|numarul meu]`,
    rectify: `
      [numele|nume|prenumele] (meu) (e|este|apare|ați scris) … [wrong]
      [wrong] … [numele|prenumele]
      [name] … [wrong] … [fix]
      [mi am schimbat|s a schimbat|am schimbat|miam schimbat] [adresa|numele|emailul|numărul] … [fix]
      [fix] (vă rog|mi|îmi) [name] (mea|meu|mele)
      [mă numesc|mă cheamă] … nu … [fix]
      dreptul la rectificare`,
    port: `
      (vreau|doresc|trimiteți mi) [datele mele|datele|informațiile mele] … [într un fișier|întrun fișier|în format|fișier]
      [transfer|transferați|să transfer|mutați|export|să mut|transferul] (toate) (al) [datele mele|datelor mele|datele|datelor]
      dreptul la portabilitate`,
    object: `
      [mă opun|ma opun|obiectez|opoziție|nu sunt de acord] (la|cu|față de|să) … [profil*|prelucr*|analiz*|folosir*|utiliz*]
      nu vreau să (fiu|mă) [profilat|profilată|profilați|urmăriți]`,
    restrict: `
      [restricționați|restricționarea|limitați|blocați|înghețați|suspendați|să restricționați|opriți|restrictionati] (temporar) [prelucrarea|folosirea|utilizarea] (datelor)
      [blocați|înghețați|restricționați] (toate) [datele mele|datele]`,
    do_not_sell: `
      nu (mai|îmi) (mai) [vindeți|dați|distribuiți|transmiteți|divulgați|partajați|vindeti] (nimănui|mai departe|către terți) (datele|numărul) [datele mele|numărul meu|datele|datele personale|numărul|informațiile mele]`,
    wrong_number: `
      [ați greșit|ai greșit|ati gresit|ați încurcat|v ați greșit|cred că ați greșit] (cumva) [numărul|persoana|nu sunt|destinatarul|nr]
      [nu sunt|eu nu sunt|nu mă numesc|nu mă cheamă] [who]
      [nu cunosc|nu există|nu locuiește] (aici|pe) [niciun|nicio|pe nimeni|aici|nimeni]
      [nu este|nu e] (acesta|ăsta) [numărul lui|numărul ei|al meu|numărul potrivit|cine credeți]
      [scrieți|trimiteți] (la) [persoana greșită|altcuiva|numărul greșit|cine nu trebuie]`,
    nothing: `
      [fostul|el|ea|fosta|prietena|colegul|nimeni] nu (îmi|mi|ne) (mai) [mi mai|mai] [scrie|trimite|sună]
      nu (mi) (îmi) mai [trimiteți|scrieți] … [și îmi lipsesc|îmi lipsesc|mi e dor|de ce]
      [lasă mă|lăsați mă] în pace că [lucrez|am|sunt|dorm|eu]
      nu mai [scrie|trimite|merge|funcționează] și [s a|m am]
      [era să|aproape|mai aveam puțin și] mă [dezabonez|dezabonam]
      nu (îmi|imi|mi|ne|nu-mi) mai [vin|ajung|sosesc|apar|intră|intra] [texts]
      [nu mai primesc|nu mai vin|nu mai ajung] (de ieri|deloc) [texts] (de|despre) [confirmare|la|programare|livrare|de la]
      ajunge [mesajul|sms ul|smsul|coletul|pachetul|curierul|comanda] (la|de|azi|mâine|maine)
      [nu mai trimite|nu trimite|nu mai trimiteți|nu trimiteți|nu-mi trimite|nu mi trimite] … [poze|poza|fotografii|filmulețe|video|fișiere|documente]
      nu [vreau|doresc|am vrut|voiam|vrem] (să|sa) (mă|ma|ne) [dezabonez|dezabonăm|dezabonam|retrag]
      nu (vă|mă|te|îmi|mai) (mai) [opriți|opri|anulați|anula|ștergeți|șterge|dezabonați|dezabonez|renunț|terminați|încetați|oprește]
      nu se [oprește|mai oprește|termină]
      [de ce|când] (nu) (îmi|mi|mai) (mai) [scrieți|trimiteți|ați oprit|răspundeți]
      [anulez|anulați|anulare|anula|anulează|renunț la|ștergeți|șters|șterge|mutați|să anulez|amân] (vă rog|din greșeală|mea|poza) [programarea|comanda|rezervarea|zborul|biletul|întâlnirea|masa|contractul|poza|comentariul|fișierul|ședința|cursul|plata|asigurarea|vizita|programare|comandă|contul banca|postarea|livrarea]
      [a renunțat|am renunțat|renunț] la [mașină|zahăr|fumat|lapte|job]
      nu (mai) trimiteți … [coletul|factura|marfa|banii|azi|mâine|încă|curierul|comanda]
      nu (mai|îmi) [scrieți|scrie] [acum|azi|pe grup|încă]
      [zice|spune|a zis|a spus|striga] … [stop|gata|ajunge|să te oprești|oprește te]
      [primul|stai la|sunt la|stau la|opresc la|ajung la|astept la|dupa] stop
      [s a|sa] [oprit|terminat]
      dacă (nu) (se|mai) [oprește|oprești|opresc]
      [sfârșitul|la sfârșit] de [lună|săptămână|an]
      [lăsați|lasă|lasă mi] (mi|îmi) [mesaj|coletul|cheia|un mesaj]
      [lasă mă|lăsați mă] să [mă gândesc|văd|știu|vorbesc]
      gata (cu) [școala|munca|mâncarea|comanda]
      să nu mă [scoateți|ștergeți|dezabonați|eliminați|scoateti|stergeti] (de pe|din)
      nu (cumva) (să) [nu cumva să|cumva să] (mă) [încetați|opriți|scoateți|ștergeți|terminați]
      [zis|spus|zice|spune] (că) (să) [dont_me] [write|write1]
      [dont] [write] (mai) [coletul|factura|pachetul|comanda|curierul|acum|mâine|azi|diseară|la birou|la serviciu|după|până]
      nu mai [trimiteți|trimite] (și|alt) [curier|curierul|colet|factură|bon|sacoșă|cafea|zahăr|poze|meniul]
      [gata] (am) [am ajuns|am plecat|am plătit|am comandat|vin|cu frigul|e gata]
      gata (cu) [frigul|iarna|vara|vacanța|examenele|concediul]
      [pixul|aplicația|site ul|imprimanta|telefonul] (meu) nu (mai) [write1|trimite|scrie]`,
  },
  neighbours:
    'OPRESC, OPRIT, OPRITĂ, OPRIRE, OPRIM, OPRI, APRINDE, APRIȚI, ANULAT, ANULATĂ, ANULEZE, ANULĂRI, RENUNȚĂ, RENUNȚAT, RENUNȚI, ANUNȚ, ANUNȚĂ, ABONAT, ABONATĂ, ABONAMENT, ABONEZ, DEZABONAT, AJUNG, AJUNGI, AJUNGEM, AJUNS, DESTULĂ, DESTULE, DESTUI, GATE, GATO, TERMINAT, TERMINĂM, TERMIN, DETERMINĂ, ȘTERS, ȘTERG, MERGE, MERGEȚI, ALERGE, STERGAR, UITATE, UITAT, UITĂ, CITARE, REFUZI, REFUZAT, IEȘIM, IEȘI, CONTACTE, CONTRACT, AJUTOARE, AJUTORUL, ACCESUL, SUCCES, EXCES, CONFIRMAT, CONFIRMĂ, TOP, STOC, STOPUL, STOPURI, CORECTAT, OPOZIT',
  also: { stop: 'ȘTERGE, ȘTERGEȚI', erase: 'ȘTERGEȚI NUMĂRUL MEU, ȘTERGEȚI-MI NUMĂRUL' },
  courtesy:
    'VĂ ROG, VA ROG, TE ROG, VĂ ROG FRUMOS, TE ROG FRUMOS, ROG, MULȚUMESC, MULTUMESC, MULȚUMIM, MULȚUMESC FRUMOS, MERSI, MERCI, MS, BUNĂ, BUNĂ ZIUA, BUNĂ SEARA, BUNĂ DIMINEAȚA, SALUT, NEAȚA, ACUM, IMEDIAT, URGENT, ODATĂ, O DATĂ, DEJA, VĂ MULȚUMESC, CU STIMĂ, STIMATE DOMN, DOMNULE, DOAMNĂ, O ZI BUNĂ, LA REVEDERE, OK, ALO, SCUZE, BĂI, BAI, BRE, MĂI, FRATE, DRACU, NAIBII, PLS, OAMENI BUNI, RESPECTUOS, NENE, BĂIEȚI, COAIE, OLEACĂ, DOAMNA DRAGĂ, DUMNEZEU SĂ VĂ DEA SĂNĂTATE, DOAMNE AJUTĂ, TARE MULT, FRUMOS, HAIDEȚI, AUZI, AUZIȚI, MULȚAM, SĂRUT MÂNA, SĂRUTMÂNA, SĂRU MÂNA, IN PLM, PLM, ADIO, DACĂ SE POATE, DACĂ SE POATE VĂ ROG, DACĂ SUNTEȚI DRĂGUȚ, DACĂ SUNTEȚI AMABILI',
  conjunctions: 'ȘI, SI, PRECUM ȘI, ȘI DE ASEMENEA',
  objects:
    'MESAJ, MESAJE, MESAJELE, RECLAME, RECLAMELE, PUBLICITATE, PUBLICITATEA, ABONAMENT, ABONAMENTUL, ABONARE, ABONAREA, OFERTE, OFERTELE, PROMOȚII, PROMOȚIILE, SPAMUL, NOTIFICĂRI, NEWSLETTERUL',
  fillers:
    'DE, LA, PE, CU, ÎN, CA, MEU, MEA, MELE, ACESTE, TOATE, MĂ, ÎMI, CĂ, UN, O, PENTRU, DIN, SĂ, NU, ESTE, E, A, AM, AI, AU, EU, TU, VOI, VĂ, SE, DAR, SAU, DACĂ, UNDE, CE, MAI, FI, AL, ALE, VOASTRE, VOASTRĂ, ASTA, ASTEA, AICI, ACOLO, DUPĂ, PRIMUL',
  vague: 'ASTA, ACEASTA',
  guards: 'DE CE, DACĂ, CÂND, CUM, EL, EA, ZICE, SPUNE, PÂNĂ, A ZIS',
  traps: 'NU OPRI, NU ANULA, FĂRĂ OPRIRE, ȘTERGE PRAFUL, NON STOP, PRIMUL STOP, GATA CU ȘCOALA',
  signatures: 'TRIMIS DE PE, TRIMIS DIN, TRIMIS DE PE IPHONE',
  tapbacks: [
    'A apreciat „…”',
    'I-a plăcut „…”',
    'A adorat „…”',
    'Nu i-a plăcut „…”',
    'A râs la „…”',
    'A evidențiat „…”',
    'A reacționat cu 👍 la „…”',
    '👍 la „…”',
    '👍 to „…”',
  ],
  notes: [
    'ș and ş, ț and ţ are read alike, and without their marks.',
    'ACCES is French too: the programme’s languages decide.',
    'GATA and AJUNGE are everyday words: understood as the whole message only.',
  ],
};
