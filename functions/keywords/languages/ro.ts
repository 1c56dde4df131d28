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
