import type { LanguageData } from './language.ts';

export const sl: LanguageData = {
  code: 'sl',
  name: 'Slovenščina',
  englishName: 'Slovene',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ODJAVA, ODJAVI, ODJAVITE, ODJAVITI, ODJAVI ME, ODJAVITE ME, ODJAVLJAM SE, ODJAVIM SE, ODJAVA SMS, PREKINI, PREKINITE, PREKINITEV, PREKLIC, PREKLIČI, PREKLIČITE, PREKLICUJEM, NEHAJ, NEHAJTE, PRENEHAJ, PRENEHAJTE, KONEC, DOVOLJ, DOVOLJ JE, ZADOSTI, ODPOVED, ODPOVEDUJEM, ODPOVEJTE, ODSTOPAM, USTAVI, USTAVITE, IZKLOPI, IZKLOPITE, BREZ REKLAM, BREZ SPOROČIL, NOČEM, NOČEM VEČ, NE ŽELIM, NE ŽELIM VEČ, NE POŠILJAJ, NE POŠILJAJTE, NEHAJTE POŠILJATI, UKINI, UKINITE, ZAKLJUČI, STOP SPOROČILA, DOL ME DAJTE, ODSTRANITE ME, ODJAVITI SE, ODJAVITE SE, ODJAVA NAROČNINE, ODJAVA OD SPOROČIL, ODJAVA NOVIC, ODJAVIT, ODJAVO, PREKLIC NAROČNINE, PREKLIČI NAROČNINO, PREKINITI, PREKLICATI, UKINITEV, UKINITI, IZPIS, IZPIŠI, IZPIŠITE ME, IZPIŠI ME, IZKLJUČI, IZKLJUČITE, IZKLJUČITE ME, ODSTRANI ME, ODSTRANI, IZBRIŠI ME, IZBRIŠITE ME, ZBRIŠITE ME, ČRTAJTE ME, BLOKADA, BLOKIRAJ, NE PIŠI, NE PIŠITE, NE KLIČITE, NE HVALA VEČ, STOP SMS, STOP OGLASI, STOP REKLAMAM, KONEC SPOROČIL, DOST, DOSTI, DOST JE, DOST MAM, DOVOLJ MI JE, PREKLICUJEM SOGLASJE, PREKLIC SOGLASJA, NEHATE, NEHTE, NEHAJTE ŽE, NIČ VEČ, NIKOLI VEČ, NOČEM TEGA, ZAVRAČAM, ODKLOP, BREZ SMS, ODJAV ME, DAJTE MIR, UNSUB, UNFOLLOW, ODSUB, NE MARAM, NE HVALA NE VEČ, NE ŽELIM SMS, NOČEM SMS, NOČEM REKLAM, BREZ OGLASOV, STOP REKLAME, STOP SPOROČILOM, STOP SPAM, STOP SPAMU, STOP OBVESTILA, STOP OBVESTILOM, ODJAVLJAM, ODJAVLJAMO SE, ODJAVIMO SE, ODJAVI SMS, ODJAVI ŠTEVILKO, ODJAVITE ŠTEVILKO, IZPIŠI SE, IZPIS IZ BAZE, IZPIS S SEZNAMA, IZBRIS S SEZNAMA, ODSTRANITE, ODSTRANITEV, ČRTAJ ME, ČRTAJ, PREČRTAJTE ME, BRIŠITE ME, POBRIŠITE ME, DAJ ME DOL, DEJ ME DOL, DEJTE ME DOL, DAJTE ME VEN, DEJTE ME VN, UGASNI, UGASNITE, UGASNITE TO, IZKLOPI TO, IZKLOPITE TO, IZKLOP SMS, DEAKTIVIRAJ, DEAKTIVIRAJTE, DEAKTIVACIJA, NEHAJ ŽE, NEHI, NEHI ŽE, NEHITE, NEHITE ŽE, NEHTE ŽE, NE TEŽI, NE TEŽITE, NE MOTITE, NE NADLEGUJTE, NE GNJAVITE, NE KONTAKTIRAJTE, NE SPAMAJTE, NE POŠILJAT, NE POŠILJATI, NE PISATI, NE PIŠITE VEČ, NE PIŠI VEČ, NE POŠILJAJTE VEČ, NE POŠILJAJ VEČ, NE PIŠITE MI, NIKDAR VEČ, NIČ VEČ SMS, NIČ REKLAM, NOBENIH REKLAM, NOBENIH SMS, NOBENIH SPOROČIL, BLOK, BLOKIRAM, BLOKIRANO, DAJTE MI MIR, DEJTE MIR, DAJ MIR, PUSTITE ME, PUSTITE ME PRI MIRU, PUSTITE ME NA MIRU, NISEM ZAINTERESIRAN, NISEM ZAINTERESIRANA, NI INTERESA, NIMAM INTERESA, NE ZANIMA ME, ME NE ZANIMA, ODKLANJAM, ZAVRNI, ZAVRNITEV, UMIK SOGLASJA, UMIK PRIVOLITVE, PREKLIC PRIVOLITVE, UMIKAM SOGLASJE, DOVOLJ IMAM, DOST IMAM, DOSTI MAM, ODSTOP OD NAROČNINE, ZAKLJUČITE',
    },
    stop_all: { translated: 'STOP VSE, STOP VSEM, ODJAVA VSE, ODJAVA OD VSEGA, PREKLIČI VSE, ODJAVA VSEGA' },
    start: { translated: 'PRIJAVA, PRIJAVI, PRIJAVI ME, PRIJAVITE ME, NADALJUJ, ZAČNI, NAROČI ME' },
    help: { translated: 'POMOČ, POMAGAJTE, KONTAKT, INFORMACIJE, PODPORA, MOJE PRAVICE' },
    access: { translated: 'DOSTOP, MOJI PODATKI, DOSTOP DO PODATKOV, VPOGLED V PODATKE' },
    erase: { translated: 'IZBRIŠI, IZBRIŠITE, IZBRIS, IZBRIS PODATKOV, BRIŠI, POBRIŠI, POBRIŠITE, ZBRIŠI, ZBRIŠITE, POZABA' },
    rectify: { translated: 'POPRAVEK, POPRAVI, POPRAVITE, POPRAVEK PODATKOV' },
    port: { translated: 'PRENOSLJIVOST, PRENOS PODATKOV, PRENOSLJIVOST PODATKOV' },
    object: { translated: 'UGOVOR, UGOVARJAM, VLAGAM UGOVOR' },
    restrict: { translated: 'OMEJITEV, OMEJITEV OBDELAVE' },
    yes: { translated: 'DA, JA, SEVEDA, POTRJUJEM, JA POTRJUJEM, DA POTRJUJEM, JAA, LAHKO, DA PROSIM, JA PROSIM, STRINJAM SE' },
    no: { translated: 'NE, N, NE HVALA, NAK' },
  },
  phrases: {
    stop: { translated: 'ŽELIM SE ODJAVITI, IZBRIŠITE MOJO ŠTEVILKO, ZBRIŠITE MOJO ŠTEVILKO' },
    help: { translated: 'KDO STE VI, KDO PIŠE, KAKO SE ODJAVIM' },
    access: { translated: 'OD KJE VAM MOJA ŠTEVILKA, OD KOD VAM MOJA ŠTEVILKA, KOPIJA MOJIH PODATKOV' },
    erase: { translated: 'IZBRIŠITE MOJE PODATKE, ZBRIŠITE MOJE PODATKE' },
    wrong_number: { translated: 'NAPAČNA ŠTEVILKA, NAPAČNO ŠTEVILKO, ZGREŠENA ŠTEVILKA' },
    do_not_sell: { translated: 'NE PRODAJAJTE MOJIH PODATKOV' },
  },
  groups: {
    fedUp:
      'DO GRLA, ČEZ GLAVO, POLN KUFER, POLNO KAPO, POLN KURAC, POLNA USTA, SIT, SITA, SITI, NAVELIČAN*, MEŠA SE MI, SE MI MEŠA, ZMEŠALO SE MI BO, NA ŽIVCE, NA JETRA, NA KURAC, GOR MI GRE, GOR MI GRESTE, DOL MI VISITE, KAPO DOL, POTRPLJENJA, NE PRENESEM, SOVRAŽIM, MRZIM, NE ZDRŽIM, POŽIRALNIK, ŽIVCIRA ME, ŽIVCIRAJO ME, JEZI ME, SEKIRA ME, NERVIRA ME, DOJADILO, PRESEDA, PRESEDAJO, ZMATRAN*',
    threaten:
      'GREM NA, GREM V, GREM K, GREM NARAVNOST, GRE NA, GRE NARAVNOST, KLIČEM, POKLIČEM, PIŠEM NA, PRIJAVIM, PRIJAVA, BOM PRIJAVIL, BOM PRIJAVILA, VAS TOŽIM, ODVETNIK*, POLICIJ*, INŠPEKC*, POOBLAŠČEN*',
    unless:
      'ČE NE NEHATE, ČE NE PRENEHATE, ČE SE TO NE NEHA, ČE SE TO NE KONČA, ČE SE NE NEHA, ČE NE BOSTE NEHALI, ČE NE BO MIRU, ČE ME NE ODJAVITE, ČE ME NE IZPIŠETE, ČE TO NE NEHA, ČE NE DATE MIRU, ČE ME NE PUSTITE',
    msgverb:
      'PISKNE, ZAPISKA, POŠLJETE, NAPIŠETE, PIŠETE, PRIDE, DOBIM, PREJMEM, POKLIČETE, ZAZVONI, SMS*, SPOROČIL*, REKLAM*, OGLAS*, SPAM*, OBVESTIL*',
    stopForm:
      'NE BI VEČ, NIČ VEČ NE, NIČESAR VEČ NE, NEHALI, NEHATE, PRENEHALI, PRENEHATE, NEHAJTE, OPUSTITE, OPUSTILI, ODJAVILI, ODJAVITE, IZPISALI, ČRTALI, BREZ TEH, BREZ VAŠIH, PUSTILI NA MIRU, PUSTILI PRI MIRU, DALI MIR, UTIHNILI, ZBRISALI, ODSTRANILI',
    pleaseForm:
      'HVALEŽEN, HVALEŽNA, VESEL BI BIL, VESELA BI BILA, BIL BI VESEL, LEPO BI BILO, LEPO BI BLO, FAJN BI BLO, FAJN BI BILO, SUPER BI BLO, SUPER BI BILO, PRIJAZNO BI BILO, USTREGLI BI, CENIL BI, CENILA BI, BODITE TAKO, BI BILI TAKO, A BI BLI, A BI BILI, TOLK PRIJAZNI, TAKO PRIJAZNI, BI BILO MOGOČE, BI BLO MOGOČE, BI LAHKO, A BI LAHKO, ALI BI LAHKO, BI ŠLO, A BI ŠLO, VLJUDNO, LEPO PROSIM, PROSIL BI, PROSILA BI',
    sworn:
      'VTAKNITE SI, VTAKNITE SI V RIT, VTAKNI SI, ZATLAČITE SI, JEBITE SE, JEBI SE, ODJEBITE, FUKAJTE SE, POJDITE V KURAC, POJDITE V PIZDO, PEJTE V KURAC, PEJTE V PIZDO, V KURAC, V PIZDO, V PIČKU MATERINO, POJDITE K VRAGU, PEJTE K VRAGU, POJDITE SE SOLIT, PEJTE SE SOLIT, PEJTE NEKAM, POJDITE NEKAM, POLJUBITE ME V RIT, POLIŽITE ME, PIŠITE ME V UHO, PIŠITE ME V RIT, JEBEŠ VAS, JEBE SE MI ZA VAS, JEBE SE MI ZA VAŠA, KURCI, PIZDUNI, PEJTE V TRI KRASNE, POJDITE V TRI KRASNE, PEJTE V RIT, POJDITE V RIT, PEJTE K HUDIČU, POJDITE K HUDIČU, PEJTE RAKOM ŽVIŽGAT, ZABRIŠITE SI, VTAKN* SI, ZATAKNITE SI, V NOS SI VTAKNITE, NABIJTE SI, NASTAVITE SI, SPOKAJTE, SPOKAJTE SE, SPOKAT SE, DEJTE SE SPOKAT, SPIZDITE, POBERITE SE, NAJ VAS VRAG, NAJ VAS HUDIČ, NAJ VAS KOKLJA, KOKLJA NAJ VAS, JEBEMTI, V KURAC Z, V PIZDO Z, K VRAGU Z, K HUDIČU Z, STRAN Z',
    authority:
      'INŠPEKTORAT*, INŠPEKC*, INŠPEKTOR*, POLICIJ*, AKOS*, POOBLAŠČEN*, SODIŠČ*, ODVETNI*, MEDIJ*, ČASOPIS*, TELEVIZIJ*, FACEBOOK*, POP TV, PRAVNIK*, ZPS, POOBLAŠČENK*, PRAVNIC*, ODVETNIC*, ZPSJU, TRŽN* INŠPEK*, POTROŠNIK*, MEDIJE, ČASOPIS, SVET24, SLOVENSKE NOVICE, TOŽB*, OVADB*, PRITOŽB*',
    marked:
      'OZNAČIL, OZNAČILA, OZNAČUJEM, OZNAČENO, OZNAČENI, PRIJAVIL, PRIJAVILA, PRIJAVLJAM, PRIJAVLJENO, PREUSMERIL, POSREDOVAL, POSREDOVALA, DAL, DALA, DAJEM, VRGEL, VRGLA, MEČEM, GREDO, GRE, LETIJO, PADAJO, KONČAJO, PRISTANEJO',
    nth: 'DRUGI, TRETJI, ČETRTI, PETI, ŠESTI, SEDMI, OSMI, DESETI, DVAJSETI, STOTI, TISOČI, DRUGO, TRETJE, ČETRTO, PETO, DESETO, STOTO, N TI',
    relative: 'MOŽ, ŽENA, MAMA, MATI, OČE, ATI, BABICA, DEDEK, SIN, HČI, HČERKA, TAŠČA, TETA, SESTRA, BRAT, PARTNER, PARTNERKA, STARŠI',
    notCome:
      'NE DOBIM, NE BOM DOBIL, NE BOM DOBILA, NE BOM DOBIVAL, NE BOM DOBIVALA, NE BOM VEČ DOBIVAL, NE BOM VEČ DOBIVALA, NE BOM VEČ DOBIL, NE BOM VEČ DOBILA, NE PRIDE, NE PRIHAJA, NE PRIHAJAJO, NE DOBIVAM, SE NEHA, SE KONČA, SE BO NEHALO, SE BO KONČALO, NEHA PRIHAJATI, VEČ NE DOBIM, VEČ NE DOBIVAM, VEČ NE PRIDE, NE BO VEČ PISKALO, NE BO PISKALO, NE PISKA, MIR PRED VAMI, PRED VAMI MIR, MEL MIR, IMEL MIR, IMELA MIR, BO MIR, NEHATE, NEHALO, PRENEHA, PRENEHATE, NE BO VEČ PRIŠLO, NE BO VEČ HODILO, NE POŠILJATE, NE PIŠETE, NE DOBIVAM VEČ, NE HODI VEČ, DOBIM MIR, DATE MIR',
    ensure:
      'NAREDITE NEKAJ, NAREDI NEKAJ, NAREDITE KARKOLI, STORITE NEKAJ, POSKRBITE, POSKRBETI, POSKRBI, ZAGOTOVITE, UREDITE, UREDITI, UREDI, NASTAVITE, PAZITE, POTRUDITE SE, KAJ NAJ ODTIPKAM, KAJ MORAM NAREDITI, KAJ MORAM NAREDIT, KAJ NAJ NAREDIM, KAJ NAJ NAPIŠEM, KAJ MORAM NAPISATI, KAJ MORAM PRITISNITI, KAJ NAJ PRITISNEM, KAJ MORAM POSLATI, NARDITE NEKI, NARDITE, KARKOLI',
    pointless:
      'NEPOTREBN*, ODVEČ, NI RAZLOGA, NIMA SMISLA, NIMAJO SMISLA, BREZPREDMETN*, NI POTREBE, MI NE KORISTIJO, MI NIČ NE KORISTIJO, NE PRIDEJO PRAV, UPOŠTEVAJTE, VZEMITE NA ZNANJE, SE ME NE TIČE, SE ME NE TIČEJO, BREZ SMISLA, NIMATE MI KAJ, ŠKODA PISAT, ŠKODA PISATI, ŠKODA POŠILJAT, ŠKODA VAŠ*, NI TREBA, NI VEČ TREBA, NE RABIM, NE POTREBUJEM, MIR, DOVOLJ, DOST, DOSTI, ZAMAN, BREZ VEZE, NE RABITE, NEHAJTE',
    gone: 'NE ŽIVIM, NE STANUJEM, NE DELAM, PRESELIL, PRESELILA, PRESELILI, ODSELIL, ODSELILA, ZAMENJAL SEM OPERATERJA, ZAMENJALA SEM OPERATERJA, TEČAJ SE JE KONČAL, TEČAJ SEM KONČAL, TEČAJ SEM KONČALA, KONČAL SEM TEČAJ, KONČALA SEM TEČAJ, NISEM VEČ, NE HODIM VEČ, NE UPORABLJAM VEČ, PRODAL SEM, PRODALA SEM, SEM PRODAL, SEM PRODALA, SMO PRODALI, ZAPRL SEM, ZAPRLA SEM, SMO ZAPRLI, ODPOVEDAL SEM, ODPOVEDALA SEM, UPOKOJEN*, UPOKOJIL, UPOKOJILA, NIMAM VEČ, NIMAMO VEČ, ZAPRL, ZAPRLA, ZAPRLI, TEČAJA JE KONEC, TEČAJ JE MIMO, JE MIMO, NE VOZIM VEČ, PRESEDLAL, PRESEDLALA, PRESTOPIL, PRESTOPILA, PREŠEL, PREŠLA, ŠLA DRUGAM, ŠEL DRUGAM, KUPUJEM DRUGJE, HODIM DRUGAM, IMAM DRUGEGA, ZAMENJAL, ZAMENJALA, ODPOVEDALI, NE RABIMO VEČ, NISMO VEČ, NE ŽIVIMO, NE HODIM, PRODANO, PRODALI',
    stuff:
      'SMS*, SPOROČIL*, REKLAM*, OGLAS*, SPAM*, PONUDB*, AKCIJ*, PROMOCIJ*, OBVESTIL*, POPUST*, NOVIC*, MARKETING*, TRŽENJ*, OPOMNIK*, ESEMES*, KATALOG*, LETAK*, KUPON*, VABIL*, VOŠČIL*, NEUMNOST*, SRANJ*, BEDARIJ*, SMETI, RAZPRODAJ*, KOMUNIKACIJ*, NOTIFIKACIJ*, OBVEŠČAN*, KORESPONDENC*, SMSJ*, POPUSTK*, PACKARIJ*, UMOTVOR*, SPOROČILC*, PISKANJ*, SVINJARIJ*, KOZLARIJ*, BLUZENJ*, NAKLADANJ*, REKLAMIC*, ENOVIC*, PONUDBIC*, SPAMANJ*',
    ads: 'REKLAM*, OGLAS*, MARKETING*, TRŽENJ*, PROMOCIJ*, PONUDB*, SPAM*, KOMERCIAL*, AKCIJ*',
    negs: 'NE POŠILJAJTE, NE POŠILJAJ, NE POŠILJAT, NE POŠILJATI, NE PIŠITE, NE PIŠI, NE PISAT, NE PISATI, NE KLIČITE, NE KLIČI, NE KLICAT, NE KONTAKTIRAJTE, NE KONTAKTIRATI, NE GNJAVITE, NE TEŽITE, NE TEŽI, NE MOTITE, NE MOTI, NE NADLEGUJTE, NE NADLEGOVATI, NE VZNEMIRJAJTE, NE SPAMAJTE, NE JAVLJAJTE SE, NE OBVEŠČAJTE, NE OBVEŠČAT, NE SPOMINJAJTE, NE OPOZARJAJTE, NE PONUJAJTE, NE ZASIPAJTE, NE ZASIPAVAJTE, NE BOMBARDIRAJTE, NE SITNARITE, NE SITNI, NE NAJEDAJTE, NE POSLATI, NE POŠILAJTE, NE POŠLJITE, NEPOŠILJAJTE, NEPIŠITE, NEPOŠILJAJ, NEPIŠI, NE POSILJAJTE, NE UTRUJAJTE, NE OSREČUJTE, NE POŠLAJTE, NE TIPKAJTE, NE TIPKAJ, NE TIPKAT, NE NABIJAJTE, NE OGLAŠAJTE SE, NE OGLAŠAJTE, NE OGLAŠAJ SE, NE OGLAŠAT, NE JAVLJAJTE, NE JAVLJAT, NE JAVLJAJ SE, NE OBVEŠČATI, NE OBVEŠČAJ, NE PONUJAJ, NE PONUJAT, NE VSILJUJTE, NE MALTRETIRAJTE, NE TERORIZIRAJTE, NE NAGOVARJAJTE, NE MUČITE, NE DREZAJTE, NE SMSAJTE, NE SMSAJ, NE SMETITE, NE KONTAKTIRAT, NE KONTAKTIRAJ, NE GNJAVIT, NE GNJAVI, NE TEŽIT, NE TEŽITI, NE MOTITI, NE MOTIT, NE NADLEGOVAT, NE SPAMAJ, NE SPAMAT, NE SPAMATI, NE KLICATI, NE TELEFONIRAJTE, NE ZAJEBAVAJTE, NE JEBITE ME, NE POŠLITE, NE POŠLAT, NE POŠILJEJTE, NE PIŠTE, NE PIŠT, NE PIŠITI, NE ŠILJAJTE, NE VABITE, NE VABIT, NE VZNEMIRJATI, NE OPOZARJATI, NE ŠILJITE, NE ZASIPATI',
    naj: 'NE POŠILJATE, NE PIŠETE, NE KLIČETE, NE KONTAKTIRATE, NE NADLEGUJETE, NE MOTITE, NE GNJAVITE, NE TEŽITE, NE OBVEŠČATE, NE POŠLJETE, NE POŠILJAJO, NE PIŠEJO, NE HODI, NE HODIJO, NE PRIHAJA, NE PRIHAJAJO, NE PRIDE, NE PRIDEJO, NE POŠILJA, NE PIŠE, NE PREJEMAM, NE DOBIVAM, NE OGLAŠATE, NE JAVLJATE, NE PONUJATE, NE OBVEŠČAJO, NE KONTAKTIRAJO, NE NADLEGUJEJO, NE MOTIJO, NE VIDIM, NE BEREM, NE DOBIM, NE PREJMEM, NE DOBIVAMO, NE PREJEMAMO, NE PISKA, NE ZBUJATE, NE SPAMATE, NE VSILJUJETE, NE POŠLJEJO, NE VABITE',
    who2: 'MI, ME, MENE, MENI, NAM, NAS, MU, JI, JIM, GA, JO, JIH, SE, MAMI, BABICI, SEM, TEGA, TO, BABI, NONI, NONO, MOŽU, ŽENI, SINU, HČERKI, TAŠČI, ATIJU, OČETU',
    offMe:
      'ODSTRANITE, ODSTRANI, ODSTRANITI, ODSTRANILI, IZBRIŠITE, IZBRIŠI, ZBRIŠITE, ZBRIŠI, IZBRISATI, ZBRISAT, IZBRISALI, ODJAVITE, ODJAVI, ODJAVITI, ODJAVILI, IZKLJUČITE, IZKLJUČITI, UMAKNITE, UMAKNI, UMAKNITI, UMAKNILI, DAJTE DOL, DAJTE VEN, DEJTE VN, DEJTE DOL, DEJTE STRAN, VRZITE, VRŽITE, VRZITE VEN, ČRTAJTE, ČRTATI, ČRTALI, PREČRTAJTE, IZPIŠITE, IZPISATI, POBRIŠITE, BRIŠITE, SNEMITE, IZVZEMITE, IZLOČITE, IZPUSTITE, SPUSTITE, DAJTE STRAN, PRESKOČITE, RADIRAJTE, PREČRTAJ, ODKLOPITE, ODKLOPI, UNSUB*, ODSUB*, ODSUBSKRAJB*, ZBRISATI, POBRIŠI, IZVZETI, IZPIŠI, IZPISAT, ODJAVIT, ODSTRANIT, IZLOČITI, IZKLOPITE, BRIŠI, DAJTE ME VEN, DAJTE ME DOL, DEJTE ME DOL, DEJTE ME VN, ČRTAJ, ZRADIRAJTE, ODFOLLOW*, DAJ DOL, DEJ DOL',
    person:
      'ME, MENE, NAS, MAMO, BABICO, OČETA, MOŽA, ŽENO, SINA, HČER, MOJO ŠTEVILKO, TO ŠTEVILKO, NJENO ŠTEVILKO, NJEGOVO ŠTEVILKO, MOJ KONTAKT, TA KONTAKT, MOJE IME, MOJ TELEFON, JO, GA, TAŠČO, MAMI, BABI, NONO, MOJ MOBI, MOJO CIFRO, TO CIFRO, NAŠO ŠTEVILKO, NAŠ KONTAKT, MOJGA, DRUŽINO, TELE ŠTEVILKE',
    needless:
      'NI POTREB*, NISO POTREB*, NISO VEČ POTREB*, NI VEČ POTREB*, NI TREBA, NI VEČ TREBA, NEPOTREBN*, ODVEČ, NIMA SMISLA, NIMAJO SMISLA, NESMISELN*, NEZAŽELEN*, NEŽELEN*, NE POTREBUJEM, NE RABIM, NE RABMO, NE RABIMO, NE POTREBUJEMO, NIMAM POTREBE, NI POTREBE',
    youBother:
      'NADLEGUJETE, MOTITE, TEŽITE, GNJAVITE, ŽIVCIRATE, JEZITE, SITNARITE, BOMBARDIRATE, ZASIPATE, ZASIPAVATE, SPAMATE, NAJEDATE, UTRUJATE, MALTRETIRATE, PREGANJATE, BUDITE, SPRAVLJATE OB ŽIVCE, VSILJUJETE, TERORIZIRATE, ZAJEBAVATE, SMETITE, ŠIKANIRATE, NADIRATE, MORITE, NASTOPATE',
    goAway:
      'POJDITE, POJDI, PEJTE, PEJT, BEJŽTE, BEJŽ, BEŽITE, SPELITE SE, SPELI SE, SPIZDITE, SPIZDI, ODJEBITE, ODJEBI, JEBITE SE, IZGINITE, MARŠ, POBERITE SE, POBERI SE, CRKNITE, SPOKAJTE, NESITE SE, VTAKNITE SI, ZATAKNITE SI, OHLADITE',
    threat:
      'PRIJAVIM, PRIJAVLJAM, PRIJAVIL BOM, PRIJAVILA BOM, BOM PRIJAVIL, BOM PRIJAVILA, TOŽIM, TOŽIL BOM, TOŽILA BOM, BLOKIRAM, BOM BLOKIRAL, BOM BLOKIRALA, VLAGAM, VLOŽIM, SE PRITOŽIM, SE BOM PRITOŽIL, SE BOM PRITOŽILA',
    another:
      'ŠE ENO, ŠE EN, ŠE ENKRAT, ŠE ENA, NASLEDNJE, NASLEDNJI, VSAKO NASLEDNJE, PRI NASLEDNJEM, NASLEDNJI SMS, NASLEDNJE SPOROČILO, ŠE SAMO ENO, ŠE SAMO EN, ŠE ENKRAT MI, SAMO ŠE EN, SAMO ŠE ENO, ENO ŠE, EN SMS ŠE',
    wish: 'ŽELIM, RAD BI, RADA BI, BI RAD, BI RADA, PROSIM, LEPO PROSIM, PROSIL BI, PROSILA BI, BI PROSIL, BI PROSILA, ZAHTEVAM, HOČEM, PROSIM VAS, VLJUDNO PROSIM, VLJUDNO VAS PROSIM, VLJUDNO VAS NAPROŠAM, NAPROŠAM, BI PROSIU, BI PROSILI, PROSU BI, RADI BI, BI RADI, HTEL BI, HTELA BI, ŽELEL BI, ŽELELA BI, LEPO BI PROSIL, PROSIMO',
    last: 'ZADNJE, ZADNJA, ZADNJI, ZADNJIČ, POSLEDNJE, POSLEDNJIČ',
    texts: 'SMS*, SPOROČIL*, REKLAM*, OGLAS*, SPAM*, PONUDB*, AKCIJ*, PROMOCIJ*, OBVESTIL*, POPUST*, NOVIC*, MARKETING*, TRŽENJ*, OPOMNIK*, E-NOVIC*',
    nosend:
      'NE POŠILJAJTE, NE POŠILJATI, NE PIŠITE, NE PISATI, NE KONTAKTIRAJTE, NE SPAMAJTE, NE NADLEGUJTE, NE MOTITE, NE GNJAVITE, NE VZNEMIRJAJTE, NE JAVLJAJTE, NE TEŽITE, NE POŠILJAT, NE PISAT, NE KLIČITE, NE KLIČITE ME, NE ZASIPAJTE, NE NADLEGOVATI, NE DRAŽITE, NE PONUJAJTE, NE TEŽITE MI, NE OBVEŠČAJTE, NE OBREMENJUJTE, NE VSILJUJTE',
    send1: 'NE PIŠI, NE POŠILJAJ, NE TEŽI, NE SPAMAJ',
    mine: 'MI, ME, MENI, NAM, NAS, MENE',
    him: 'MU, JI, JIM, MOJI, MOJEMU, MAMI, NA TO ŠTEVILKO, SEM',
    more: 'VEČ, NIČ, NIKOLI, NIKOLI VEČ, NIČ VEČ, VEČ NIČ, NOBENIH, V PRIHODNJE',
    sending:
      'POŠILJATI, POŠILJAT, PISATI, PISAT, SPAMATI, SPAMAT, NADLEGOVATI, NADLEGOVAT, KONTAKTIRATI, GNJAVITI, GNJAVIT, TEŽITI, TEŽIT, KLICATI, MOTITI, S POŠILJANJEM, S TEM, S TEMI, JAVLJATI',
    quit: 'NEHAJTE, NEHAJ, PRENEHAJTE, PRENEHAJ, PREKINITE, PREKINI, NEHATI, PRENEHATI, NEHATE, USTAVITE, KONČAJTE, PRENEHANJE, NEHAJTE ŽE, ZAKLJUČITE, DOVOLJ JE, STOPAJTE, USTAVI, UKINITE, OPUSTITE, PRENEHATE',
    unwanted:
      'NE ŽELIM, NE ŽELIMO, NOČEM, NOČEMO, NE POTREBUJEM, NE RABIM, NE ZANIMAJO ME, NE ZANIMA ME, NE BI RAD, NE BI RADA, NISEM NAROČIL, NISEM NAROČILA, NISEM HOTEL, NISEM HOTELA, NEČEM, NE ZANIMAJO ME VEČ, ME NE ZANIMAJO, ME NE ZANIMA, ZAVRAČAM, NE STRINJAM SE Z, NE PRISTANEM NA, NISEM ZAINTERESIRAN ZA, NISEM ZAINTERESIRANA ZA, NE BI VEČ, NE MARAM, NE PRIČAKUJEM, NOČM, NOČMO, NE ŽELM, NE RABM, NE RABMO, NE RABIMO, NE POTREBUJEMO',
    receive: 'PREJEMATI, PREJEMAT, DOBIVATI, DOBIVAT, DOBITI, SPREJEMATI',
    remove:
      'ODSTRANITE, ODSTRANI, IZBRIŠITE, ZBRIŠITE, IZBRISATI, ODJAVITE, ODJAVI, IZKLJUČITE, UMAKNITE, DAJTE, VRZITE, ČRTAJTE, IZPIŠITE, POBRIŠITE, ODSTRANITI, SNEMITE, VZEMITE, UMAKNI, ODVZEMITE, IZBRIŠI, ODJAVO, IZVZEMITE, IZLOČITE',
    lists: 'SEZNAMA, SEZNAMOV, LISTE, BAZE, EVIDENCE, IMENIKA, SISTEMA, NAROČNINE, SKUPINE, LIST',
    lawyer:
      'POOBLAŠČEN*, POLICIJ*, ODVETNI*, TOŽ*, PRIJAV*, AKOS*, INŠPEKC*, SODIŠČ*, PRITOŽ*, GDPR, ZVOP*, POOBLAŠČENC*, POTROŠNIK*, TRŽNI INŠPEKC*, TRŽNO INŠPEKC*, KAZEN, KAZN*, PRAVN*',
    hold: 'IMATE, HRANITE, VESTE, OBDELUJETE, ZBIRATE, VODITE, SHRANJUJETE',
    fix: 'POPRAVITE, SPREMENITE, POSODOBITE, POPRAVITI, SPREMENITI, POSODOBITI, POPRAVEK, UREDITE',
    wrong: 'NAROBE, NAPAČNO, NAPAČEN, NAPAČNA, NAPAČNI, NAPAKA, NAPAKO, NETOČNO, STAR, STARI, NEPRAVILNO',
    name: 'IME, PRIIMEK, PRIIMKA, PRIIMKU, IMENA, NASLOV, EMAIL, MAIL, DATUM ROJSTVA, PODATKE',
    again: 'SPET, ZNOVA, PONOVNO, NAZAJ',
    who: 'TINA, ANA, MARKO, LUKA, MAJA, NINA, EVA, ANDREJ, MATEJA, MATEJ, TOMAŽ, PETER, JANEZ, ŽIGA, ROK, PETRA, URŠKA, SARA, BARBARA, BOJAN, IGOR, SIMONA, KATJA, BRANKO, GOSPOD, GOSPA, JAN, NEJC',
  },
  patterns: {
    stop: `
      ? [dajte|pustite|dejte] (že) [ji|mu|jim|mami|noni|babi|staršem] (že|ljubi) [mir|ljubi mir|na miru]
      ? ^ (od zdaj|od jutri|naprej|jaz) (naprej) [naprej brez mene|dalje brez mene|brez mene naprej] (hvala|prosim) $
      ? naj (me|mi) (od vas) (nihče|več) [nihče] (od vas|več) (več) (ne) [kontaktira|piše|kliče|nadleguje|ne kontaktira|ne piše|ne kliče]
      ? s [tem|vami] (nočem|ne želim) (več) [nočem imet|nočem imeti|ne želim imeti] (več) nič
      ? nimam (nobenega) (interesa|želje) [interesa bit|interesa biti|želje biti] (v|na) (vaši|vašem|vašega) [bazi|seznamu|sistemu|klubu]
      ? [pejte|pojdite|lahko greste] [pisat|težit|smsat|nadlegovat] (kam|komu) [drugam|komu drugemu|drugemu|drugim|koga drugega]
      ? [stuff] & [gledajo|gleda|visijo|lezejo] & [iz ušes|ven iz ušes|iz riti|čez glavo]
      ? pri nas (doma) (se) (vaši|vaše|vaša) & [stuff] & [ne berejo|ne bere|ne beremo|nezaželen*]
      ? (od jutri|od zdaj|od danes) [hočem|želim] (samo) [tišino|mir] (od vas|pred vami) $
      ? niste nehali & [po tretjem|po drugem|opozorilu|prošnji|kljub]
      ? [nehte|nehite|nehajte] (ze|že) (enkrat|prosim) (lepo|prosim) (vas|prosim) (prosim|ker) [ker me bo kap|lepo vas prosim|prosim vas lepo|za božjo voljo]
      ? ^ (že|no|dajte|prosim|ej) [utišajte se|tiho že|tiho že enkrat|odnehajte|odnehajte že|odrežite že|odnehaj|tiho že no|molčite že] (že|enkrat|no) $
      ? [mutirajte|utišajte|odstavite|izklopite|odklopite] me (od|iz|že|prosim) (tega|že) $
      ? [mir] & [dali|dajte|dejte|date] & [zmeraj|vedno|teden|dan|večno|končno]
      ? [ravno to mi je manjkalo|samo še to mi je manjkalo|samo tega mi je še manjkalo] & [zadnj*|stuff]
      ? [pleaseForm] & [stopForm|negs|naj]
      ? [pleaseForm] & [pozabili|pozabite|pozabiti] & [me|name|mene|mojo številko]
      ? [sem|na to številko|na mojo številko|na ta mobi|na ta mobitel|na ta telefon|na moj telefon|na moj mobi|na mojo cifro|na to cifro|na našo številko] … [negs|naj]
      [negs] … [na to številko|na mojo številko|na ta mobi|na ta mobitel|na ta telefon|na moj telefon|na moj mobi|na mojo cifro|na to cifro|na našo številko]
      ? [sem|na to številko|na mojo številko|na ta mobi|na ta telefon|na moj telefon|na mojo cifro] (prosim|pa) [nič več|ničesar več|nikoli več|nikol več|nobenih] (prosim|več|stuff) $
      ? [sam|le|samo] nič več (na to številko|prosim|od vas|sem) $
      ? [unless] & [authority|threat|lawyer|threaten]
      ? [another] & [msgverb] & [authority|threat|lawyer|threaten]
      ? (to|tole) (že) (zdaj) [rešujem|rešuje|rešujemo|bom reševal|bom reševala|ureja] (s|z) (mojim|mojo|moj) [pravnikom|pravnico|odvetnikom|odvetnico|odvetnik|policijo]
      ? ^ (prosim|pa|že|tko) naj (se|to) (to|se) (že|enkrat|končno) (že|enkrat|končno) [neha|konča|preneha|nehalo]
      ? ^ (prosim|že|dajte|pa|to) [zaključite to|zaključite s tem|odrežite to|dejte temu konec|dajte temu konec|naredite temu konec|napravite temu konec|nardite temu konec|končajte to|končajte s tem|odsekajte to] (že|enkrat|štorijo|farso|zgodbo|cirkus)
      ? [na ignore|na ignor|v ignor|na črno listo|na črni listi|v blok|na blok|na bloku|na moji črni listi] & [vas|letite|ste|greste|grete|boste|imam vas]
      ? [letite|greste|poletite|padete|vržem vas|dal sem vas|dala sem vas|dajem vas] (mi|kar|že|naravnost) [v spam|v smeti|v koš|v blok|na blok|na ignore]
      ? (pri meni|u mene) imate (pri meni) (že) [rdeč karton|rdeči karton|ban|blok|prepoved|črno piko]
      ? [kolikokrat|kolkokrat|kolkrat|kok krat|koliko krat|stokrat|stotič] & [naj|moram|bom|sem] & [napišem|napisati|napisat|povem|rečem|rekel|rekla|ponovim|ponavljam|prosim|pišem|pisal|pisala]
      ? ^ (saj|že|lepo|jaz) (že|sem|sm) [rekel|rekla|reku|povedal|povedala|napisal|napisala] (sem|sm) (vam|lepo) (da) [da ne|da nočem|ne|nočem|da me ne zanima]
      ? [dojemite|razumite|zapomnite si|sprejmite|vzemite na znanje|spoštujte] & [nočem|ne|ne želim|nehajte|me ne zanima|ne zanima]
      ? [zlepa|zgrda|zadnjič|lepo] & [pravim|rečem|povem|prosim|opozarjam] & [dosti|dovolj|dost|nehajte|konec|mir|negs]
      ? [naj|upam|to|tole|tale] & [zadnje|zadnji|zadnja|zadnjič|zadnjikrat|poslednje|poslednjič] & [od vas|vaše|vaš|ste mi|mi pišete|ki sem|ki ga|mi pošljete]
      ? to (je|bo) (bila|bla) zadnja kaplja
      ? z vami (sem|smo) (za vedno|že) [opravil|opravila|opravili|zaključil|zaključila|končal|končala|skregan|skregana]
      ? (midva|midve|mi|jaz in vi) (sva|smo|pa) (sva|smo) (že|za vedno) [končala|končali|zaključila|zaključili|opravila|skregana] (trgovina|že|draga|dragi|za vedno|firma) $
      ? [midva|midve|najina|najin|med nama] & [končan*|končala|konec|zaključila|razhajava|razšla|ločujeva] & [trgovin*|podjetj*|firma|firme|ljubezen|zgodba|razmerje|romanca|sodelovanje]
      ? [grem|odhajam|bežim|spokam] [stran od vas|od vas stran|od vas za vedno|od vas proč]
      ? [izstopam|izstopil|izstopila|izstopiti|izstopil bi|izskakujem] & [kluba|klub|vašega programa|tega vlaka|vašega vlaka|te zgodbe|članstva|vašega sistema]
      ? [rad|rada|radi|želim|hočem] & [izstopil|izstopila|izstopiti|prenehal|prenehala|nehal|nehala|prenehati] & [kluba|prejemati|prejemat|dobivati|dobivat|obvestil*|sporočil*|stuff]
      [pustite|pusti|pustte] (že|prosim|vi) (mojega|mojo|moje|našega|našo|to|tega) [očeta|mamo|babico|babi|nono|nonota|dedka|moža|ženo|sina|hčer|hčerko|taščo|ljudi|številko|telefon|starše] (že|prosim|enkrat) (na|pri|v) [miru|na miru|pri miru|mir]
      ? (vi) [izginite|poberite se|spelite se|spokajte|zginite|spizdite|dol|stran|marš] (mi|že|vi) (z|iz|s) (mojega|mojga|našega) [življenja|telefona|mobija|mobitela|ekrana|nabiralnika|oči|telefon]
      ? [prestavite|dajte|nastavite|dejte] me (že|prosim) na [izklop|tiho|mute|off|utišano|nemo|ignore]
      ? [varčujte|šparajte|prihranite|špárajte] (raje|si|že|z|s) (s|z|si|svoje|vašimi) (svojimi|vašo|svoj) [prsti|prste|energijo|energije|denarjem|denar|čas|besedami|dih|kredit|elektriko|sapo]
      ? škoda [vaše|vašega|vaših|tega|vsakega] (vašega) [energije|truda|časa|denarja|smsa|smsov|napora|besed|prstov]
      ? [raje|rajš|rajši|rajše] & [kot|ko|kakor|namesto] & [vaš*|od vas|tole|berem to|brat to|brati to] & [stuff|berem|brat|brati|odprem|gledal|poslušam]
      ? če bi (jaz) [hotel|hotela|htel|htela|želel] (gledat|brat|videt) [reklame|reklamo|oglase|spam] (bi) … [prižgal|prižgala|gledal|gledala|kupil|odprl]
      ? [se bom oglasil|se bom oglasila|vas že najdem|vas bom poiskal|bom sam prišel|bom sama prišla] & [ne pišite|ni treba|negs|nehajte|ne rabite|mir]
      ? [ugasnite|izklopite|ustavite|utišajte|nehajte s|ugasni] (to|že|mi|s|svojo|vaše|prosim) (to|svojo|tem|tim|vašo|vaše) (vašo) [piskanje|piskanjem|težinga|nadlegovanje|nadlegovanjem|spamanje|spamanjem|cirkus|mašino|mašinerijo|bombardiranje|teror|smsanje|noriščnico|robota]
      ? ste (hujši|slabši|tečnejši) (ste) (od|kot|ko) [komarjev|komarji|komar|mušice|muhe|muh|os|osa|klopi|uši|tašče|tašča|davkarije|jehovcev|jehovci|hemoroidi]
      ? [hujši|tečnejši|slabši] (ste) (od|kot|ko) [komarjev|komarji|komar|mušice|muhe|muh|os|osa|klopi|uši|davkarije|jehovcev|jehovci|hemoroidi]
      ? [fedUp] & [vas|vaše|vaših|od vas|vaša|vašega|stuff]
      ? ^ (že|meni|ma) (mi|se|do) (mi|že) [gor mi gre|gor mi gre že|se mi meša|do grla imam|do grla mam|do grla imam že|dojadilo mi je|preseda mi|sit sem tega|sit sm tega|sita sem tega|sita sm tega|sem sit tega|sem sita tega|gre mi na kurac|imam vsega dosti od vas] (tega|že|to) $
      ? [no more|nomore] & [sit|sita|dost|dosti|nehaj|nehajte|resno]
      ? [telefon|mobi|mobitel|telefonu] & [razneslo|razneslo ga bo|eksplodir*|piska|brni|znorel|crkuje|crknil] & [od vas|vaš*|zaradi vas]
      ? nimam (več|jaz) (več) [kapacitete|kapacitet|živcev|volje|potrpljenja|energije|moči|časa] (več) [za vaše|za vas|za vaša|za te vaše|za to branje|brat to|za vaš*|za te smse|za ta sporočila|za to vaše]
      ? ^ nimam (več) [živcev|volje|potrpljenja] za (to|tole) $
      ? [neupravičeno|protipravno|nezakonito|brez dovoljenja|brez soglasja|brez moje vednosti|na črno] & [pišete|pošiljate|uporabljate|kontaktirate|nadlegujete|mojo številko|stuff]
      ? (star|stara|imam) (sem|sm) [7|8|9|10|11|12|13|14|osem|devet|deset|enajst|dvanajst|trinajst] & [mami|mama|ati|starši|oče|ne smem|ne dovolijo|prepoved*|huda|jezna] & [pišete|pošiljate|negs|stuff]
      ? [številka|telefon|številko] & [bila od|bil od|pripadala|pripadal|je bila mamina|je bila očetova|je bila moževa] & [ni je več|ga ni več|umrl*|pokojn*|ni več med nami]
      ? [dopust*|tujini|roaming*|gostovanj*] & [plačujem|plačam|stane] & [vsak sms|vsako sporočilo|vaš*|vsak vaš|sms*|sporočil*]
      ? ^ (to|tole|ta|pozor|tale) (je|telefon|številka|mobi) (je) (na|za|v) [dežurni telefon|dežurna številka|dežurstvo|je za dežurstvo|je dežurni telefon|urgenca|reševalna postaja|ambulanta|gasilski dom|klic v sili|krizna linija|center za obveščanje] (v|na|za) (bolnici|bolnišnici|urgenci|ambulanti|reševalni)
      ? [stuff] & [nimajo kaj iskat|nimajo kaj iskati|nimajo kej iskat|nima kaj iskat|nima kaj iskati|tu nimajo|sem ne spadajo|ne spadajo sem|tu ne spada|ne sodijo|niso dobrodošl*|niso zaželen*|so tu prepovedan*|nimajo mesta|nima mesta]
      ? ^ (pa|no|vsi|že|a|ma) (se) [sworn] (že|vsi|s tem|z vami|s tem spamom|s temi|nekam|popuste|te popuste|s popusti|z reklamami|prosim) (spamom|popusti|stuff|reklamami) $
      ? [sworn] (že|vi|kar) (s|z|te|ta|svoje|to|vaše) (tem|temi|vašim|vašimi|svoje|to|te) [stuff|popuste|spamom|reklamami|popusti|nekam|akcijami]
      ? [jaz|ja|vi|ti|moj|meni] & [ne rabiti|ne hočem|ne hoteti|ne poslati|ne pošiljati|ne pisati|ne razumeti|ne pošiljaš|ne potrebovati|ne brati|nočeti] & [jaz ne|ja ne|vi ne|ti ne|meni ne|moj ne]
      ? ne hočem (več) (te|vaše|vaša|vaših|teh|tega) (vaše|vaših) [sporočilo|stuff]
      ? ^ (a|ali|zakaj|res) (mi|to|res) [mora|morajo|morate] (mi|to|res) (to|mi|res) [hodit|hoditi|pisat|pisati|pošiljat|pošiljati|piskat|težit|prihajat|prihajati] (to|mi|stalno|kar) (naprej|vsak|vsako) (dan|uro|noč)
      ? [komunicirajte|kontaktirajte|obračajte se|obrnite se|komunicirati] & [samo|le|zgolj|izključno|edino] & [mejlu|mailu|pošti|telefonu|e pošti|mail|mejl|pisno|po mailu]
      [kličite|pokličite|raje kličite|raje pokličite] (me|ampak|pa|in|le) (ampak|prosim|me|pa|in) [ne pišite|ne pošiljajte|ne smsajte] (mi) (sms|smsov|sporočil|mi|smse)
      ? [zakaj|čemu|po kaj|kaj] (mi|to|sem) (to|mi|stalno|še|vse) [pošiljate|nabijate|mečete|tlačite|hodi|hodijo] (to|sem|mi|vse) [čeprav|sploh|sem|če sem|ko sem|kljub|te]
      ? kdo (vas|vam|je) (je|vas|vam) (sploh) (je|to) [prosil|prosu|vprašal|dovolil|dovolu|dal pravico|dal dovoljenje|pooblastil] (da|za) (mi|to|te) [mi pišete|pišete|mi pošiljate|pošiljate|me kličete|to|me nadlegujete|me gnjavite|mi težite|mi]
      ? ^ (pa|a|in) kdo (vas|vam) je (to) (sploh) [prosil|prosu|vprašal|dovolil|naročil] (za) (to|kaj) $
      ? [dol|stran|proč] [z mojega|iz mojega|od mojega|z mojga|s tem z mojega] [telefona|mobija|mobitela|ekrana|seznama]
      ? [po mojem|kar se mene tiče|zame] & [ugasnite|ugasnete|končano|zaprite|nehate|nehajte] & [stuff|pošiljanj*|sporočil*|mašino]
      ? [noč|večer|vikend|nedelja|dopust] je (za|namenjen*) … ne (za|da) (vaše|te|tele|pišete) [stuff]
      ? [usmilite|usmili|prizanesite] (se|mi|nam) (me|nas|se|mi) (me|že|prosim|nas|enkrat|z) (že|temi|teh|vašimi) $
      ? (me|mene|nas) [ti|te|ta|vaši|vaše|vaša|to] (vaši|vaše|vaša) (stuff) [stuff] (sploh|res|čisto|več) [ne ganejo|ne gane|ne zanimajo|ne brigajo|ne pritegnejo|ne mikajo|ne privlačijo|ne dišijo]
      ? ^ (to) me (to) (sploh|res|več) (ne) [ne pritegne|ne mika|ne privlači|ne gane|ne zanima niti malo|ne zanima čisto nič] $
      ? (ne) [ne hrepenim|ne gorim|ne umiram|ne čakam] (več) (po|za|na) (vaših|vaše|teh|vašimi) [stuff]
      ? [pri miru|na miru|mir] & [dali|dajte|date|dejte|pustite|pustili] & [za zmeraj|za vedno|za večno|za zmerom|enkrat za vselej|vsaj enkrat]
      [ne uporabljajte|ne uporabljati|prepovedujem uporabo|nehajte uporabljati] (več) (moje|mojo) [številke|številko|telefona|kontakta|moje številke] (za|v) [reklame|reklamo|oglase|oglaševanje|trženje|marketing|akcije|ponudbe]
      [ne želim|nočem|ne želimo] (več) (ničesar) [slišati|videti|vedeti] (več) (od|o|za) [vas|vam]
      [blokiral|blokirala] (vas|bom) (bom|vas) (če) (mi|še) (še|enkrat) [pišete|pošljete|enkrat|dobim|če|spet]
      ? [texts] (vaša|me|nas) (me|nas) (zelo|že) [motijo|moti|živcirajo|nadlegujejo|utrujajo]
      [zahtevam|prosim za|želim] (moj|takojšen) [izbris|izpis|odjavo|odstranitev] (moje številke|številke) (s|z|iz) (vašega|te) [seznama|liste|baze|evidence|novic]
      [izpišite|odjavite|odstranite|črtajte] (me|nas) (prosim) (iz|od|z|s) (e) [novic|obvestil|sporočil|kluba|akcij|e novic]
      [naveličan|naveličana|naveličal|naveličala|utrujen|utrujena|sit|sita] (sem|sem se) (že) (vaših|teh|vseh) (vaših|teh) [texts|popustov]
      [ne želim|nočem] (več) (biti) [biti kontaktiran|biti kontaktirana|biti nadlegovan|biti nadlegovana|kontaktiran|kontaktirana]
      [odjavite|izbrišite|odstranite|izpišite|umaknite|zbrišite] (tudi) [mene|me] (tudi|tam|prosim|takoj|že|ven|od tam) $
      [ne kličite|ne kličite me] (me|in|niti|več) (in|niti|ne) (mi) [ne pišite|ne pošiljajte|pišite|pošiljajte]
      [vaše|vaša|vaši|te] [texts] (me|mi) [ne zanimajo|ne zanima|me ne zanimajo|me ne zanima] (več)
      ? ^ (jaz|tega|to) [nočem|ne želim|ne rabim|ne potrebujem] (tega|več|jih|to) (več|tega) $
      [prosim] (če) (mi|me|lahko) (lahko|več|ne) (ne|več|mi) [pošiljate|pišete|kličete|prenehate|nehate|odjavite|izbrišete|odstranite] (več|oglasov|sporočil|reklam|s|me)
      [dovolj|sit|sita|poln kufer|čez glavo] (imam|sem|mi je) (že|vaših|teh) [vaših|teh|vseh] [texts|akcij]
      [želim|rad bi|rada bi|prosim|hočem] (za) [preklicati|odpovedati|prekiniti|preklic|odpoved|ukiniti] (naročnino|naročnine|prejemanje|pošiljanje|obvestila) (na|od) (texts|obvestila|novice|sporočila)
      [dajte|daj] (mi|nam) (že|enkrat) [mir] (s) [temi|tem|vašimi] [texts|popusti|akcijami|reklamami]
      [prosim|zahtevam] (vas) (za) [odjavo|izbris s seznama|izpis s seznama]
      ^ [odjavite|odjavi|pustite me] $
      [izbrišite|zbrišite|izbriši|zbriši|odstranite] … [mojo številko|to številko]
      [nosend] [mine|him]
      ne [pošiljajte|pišite|kontaktirajte|nadlegujte] (mi|mu|ji|jim) … [more]
      [mine|him] (več|prosim) [nosend|send1]
      [more] (mi|me|mu|ji|nam) [nosend|send1]
      (da|naj) (mi|me) (več) ne [pošiljate|pišete|kontaktirate|nadlegujete] [več|nič|ničesar]
      [nosend] [more]
      [nosend] … [texts]
      ^ (prosim) [nosend] $
      [quit] (mi|me|mu|ji|nam|že) (že|prosim) [sending]
      [quit] (že|prosim) [s temi|s tem|s] (vašimi) [texts]
      ^ (dajte) [nehajte|nehaj|prenehajte|prekinite|dovolj] (že|s tem) $
      kolikokrat … [povem|povedati|pisati|napišem|ponovim|pišem|rečem|ponavljam]
      [pisal|pisala|napisal|napisala|poslal|poslala] (sem) (vam|že) … stop
      [unwanted] (več|vaših|nobenih|nobene|teh|od vas|te) (vaših|nobenih|več|od vas) [texts]
      [unwanted] (več|tega|vaših|nobenih) [receive] (več|vaših|nobenih|teh|od vas|ničesar) [texts]
      [ne želim|nočem|ne želimo] (več) (tega) [receive] (od vas|tega)
      [ne želim|nočem] (več) da (me|mi) (več) [kontaktirate|pošiljate|pišete|kličete|nadlegujete]
      [ne želim|nočem] (več) [ničesar|nobenih sporočil] (več) od vas
      ^ (tega) [nočem|ne želim] (več|tega) $
      da tega [nočem|ne želim]
      [texts] (več|od vas) [ne želim|nočem|ne rabim]
      [dovolj|dovolj imam|dovolj mi je|sit sem|sita sem|poln kufer imam|dost mam|dosti imam] (že|teh|vaših) (vaših|teh) [texts]
      [nič več|brez|nobenih|konec] (vaših|teh|več|s|z) (vašimi|temi) [sporočil|reklam|smsov|spama|sms|oglasov|sporočili|reklamami|ponudb|smsji]
      [pustite|pusti] (me|nas) (že|prosim) [pri miru|na miru]
      [dajte|daj] (mi|nam) (že) mir
      [pojdite|spelite se|spizdite|odjebite|crknite|jebite se] … [texts|nekam|v rit]
      ^ [odjebite|odjebi|spelite se|spizdite] $
      [remove] (me|nas|mojo številko|to številko|prosim) (dol|prosim|takoj|že) [s|z|iz|od] (te|vaše|vašega|vaših|svojega|svoje|tega) [lists]
      [odjavite|odstranite|izpišite|črtajte|izključite|umaknite|odjavi] (prosim) [me|nas|mojo številko|to številko] (prosim|s|z|iz|takoj)
      me (prosim|takoj|že) [odjavite|odstranite|izpišite|črtajte|odjaviti|odstraniti]
      [želim|rad bi|rada bi|prosim|hočem] (se) (za) [odjaviti|odjavit|izpisati|odjavil|odjavila|odjavo] (se|od|s)
      [odpovedujem|odpovejte|odpovedati|prekličite|prekličem|preklicujem|ustavite|izklopite|ukinite|prekinite] (mi|prosim|to|vse|ta|vaša|moje) (vaša|ta) [naročnin*|texts|pošiljanje|prejemanje]
      [izbrišite|zbrišite|izbriši|zbriši|pobrišite|pozabite|odstranite|brišite] (prosim|si) (mojo|to|mojo telefonsko) številko
      [preklicujem|umikam|preklic|preklicati|umaknem|prekličem|odtegujem] (svoje|svojo|s tem) [soglasje|privolitev|privolitve|soglasja]
      [nisem dal|nisem dala|nisem privolil|nisem privolila] (vam|v to|nobenega|svojega|nikoli) [soglasja|privolitve|dovoljenja|v to]
      [še eno|še enkrat|še en|naslednje|naslednji] (sporočilo|sms|tako|reklama) … [lawyer]
      (če) (mi) [še enkrat|ne nehate|spet] … [pošljete|pisali|dobim|napišete] … [lawyer]
      [prijavil|prijavila|tožil] vas bom
      prijavljam vas
      [ne zanima me|nisem zainteresiran|nisem zainteresirana] … [nosend]
      ? ^ (več) (hvala) [ne zanima me|nisem zainteresiran|nisem zainteresirana|me ne zanima] (to|več|hvala) $
      ? nikoli (se) nisem (se) [prijavil|prijavila|naročil|naročila|registriral|registrirala|zahteval]
      ? nisem se (nikoli|nikjer) [prijavil|prijavila|naročil|naročila]
      nisem (več) [vaš|vaša] (stranka|kupec|član) … [nosend]
      ^ stop (in) [povejte|napišite|izbrišite|od kje|zbrišite]
      [who2] (več|prosim|nikoli|nič|tega|to) [negs] (več|nič|prosim|nikoli|stuff)
      [negs] (več|prosim|nikoli) [who2] (več|nič|prosim|nikoli|tega|stuff)
      [negs] [več|nič|nikoli|prosim|stuff|sem|na to številko|na moj telefon|na mojo številko|nikdar|nobenih|takih|takega]
      [več|nikoli|nič|prosim] (mi|me|nam|nas|se|tega) (več|tega) [negs]
      ^ (prosim|lepo prosim) [negs] (več|prosim|hvala) $
      [da|naj|če] (mi|me|nam|nas|se|tega|vas) (tega|več|se|nič|lahko|od vas|ne bi) (več|nič|tega) [naj] (več|nič|od vas|tega|sporočil|prosim)
      (da|naj|če) (mi|me) (tega|lahko|vas|takih) (več|tega) ne bi (več|tega) [pošiljali|pisali|klicali|motili|nadlegovali|pošiljal|pisal|obveščali|dobival|dobivala|prejemal|prejemala|hodilo|prihajalo]
      [wish] (da|vas|če|naj|lahko) (da|mi|me|moja številka|nas) (mi|me|več|se) … [naj|nehate|prenehate|prekinete|umaknete|odstranite|odjavite|črtate|izbrišete me|ustavite|ukinete]
      [moja|mojo] (številka|številko) (se|naj|prosim) (se|takoj) [odstrani|odstranite|izbriše|umakne|umaknite|črta|odjavi|briše]
      [naj|upam da] (bo|to|je|vam|bi) (to|bo|je|bilo) [last] (sporočilo|kar|sms|obvestilo|od vas)
      (to) [naj bo|je bilo|naj bi bilo] (to|res|vaše) [last] (sporočilo|kar|sms|obvestilo)
      (ni|niti|nobenega) [niti enega|nobenega|niti eno|nobene] (več|sms*|sporočil*) [več|stuff]
      (bi|ali) (lahko|bi|bili|bodite|morda) [bi bili|bodite|lahko|bi lahko|ali bi] (tako|prosim|me|že) (prijazni|dobri|ljubeznivi|me|že|končno) (in|da) [me|mi|mojo številko|nas] (že) [offMe|nehali|nehati|prenehali|prenehati|nehate|ustavili|ustaviti|prekinili|ukinili|izklopili|ne pošiljali]
      [offMe] (prosim|takoj|že|lepo|enkrat|me) (prosim) [person]
      (prosim) [person] (prosim|takoj|že|lepo|lahko) (prosim|že|enkrat) [offMe]
      [offMe] (me|nas|prosim|mojo številko) (prosim|takoj|že|enkrat) (s|z|iz|od) (tega|te|vašega|vaše|seznama) [stran|ven|dol|od tam|seznama|baze|liste|evidence|imenika|sistema|skupine|kluba|novic|sporočil|prejemnikov|kampanj*]
      [dajte|daj|dejte|dej|vrzite] (me|nas) (že|prosim|enkrat) [ven|vn|dol|stran|ven s seznama|dol s seznama|stran od tega|vn iz tega]
      (me|nas) (že|prosim) [dajte|dejte|vrzite] (že|prosim) [ven|vn|dol|stran]
      [odjavil|odjavila|odjavili|izpisal|izpisala] (bi|se) (se|bi) (rad|rada|radi|od|že) (od|rad|rada) (teh|vaših|tega|e) [rad|rada|radi|stuff]
      [rad bi|rada bi|radi bi|rad se bi|rada se bi] (se) [odjavil|odjavila|odjavili|izpisal|izpisala|odklopil|odklopila|nehal dobivati|nehala dobivati] (od|s|z|se|vaš*|to|teh|naročnin*)
      [pustite|pusti] (me|nas|mamo|babico|že|našo) (že|prosim|enkrat|končno|v) (že|enkrat|prosim) [pri miru|na miru|v miru|zadihat|živet]
      (me|nas|mamo) (že|prosim) [pustite|pusti] (že|prosim|enkrat) [pri miru|na miru|v miru]
      [dajte|dejte|daj|dej] (mi|nam|mami|ljudem|človeku|že|enkrat) (že|no|enkrat|končno|ljubi|božji) (enkrat|že|božji) mir
      [goAway] (no|že|se|vi|enkrat) (stran|v|k|s|z|nekam|kam|tja) (s|z|tem|vrag|vragu|temi|vašimi|rit) [stran s tem|v rit|k vragu|v kurac|v pizdo|v tri|s tem|s temi|nekam|z mojega telefona|iz mojega telefona|tem|vrag|nekam s tem|rakom žvižgat|se solit|solit|v tri krasne]
      [goAway] (že|no) (s|z) (temi|tem|vašimi|temi vašimi) [stuff|popusti|krediti]
      ? ^ [spelite se|spizdite|izginite|marš|poberite se|crknite|pojdite nekam|pejte nekam|pejte v rit|bejžte stran|bejžte nekam|pojdite k vragu|pejte k vragu|pojdite v rit|pejte se solit|stran od mene|stran z vami|jebite se|odjebite] (že|no|vsi|s tem) $
      ? ^ [prizanesite mi|prizanesite|usmilite se|imejte usmiljenje|dost mam|dosti mam|dost imam|dovolj imam|dovolj mi je|dovolj imam vas|sit sem vas|sita sem vas|poln kufer vas imam|poln kufer imam vas|poln kurac vas imam|naveličan sem vas|naveličana sem vas|tečni ste|naporni ste|sitni ste|težite|nadležni ste|že pretiravate|pretiravate|zdaj je pa dovolj|zdaj pa dovolj|zdej je pa dost|zdaj je pa dosti|je pa dost|dovolj je bilo|dost je blo|mi gre na živce|greste mi na živce|gremo vam na živce|greste mi na jetra|jebete mi glavo] (že) $
      [dost|dosti|dovolj|zadosti|poln kufer|polno kapo|čez glavo] (mam|imam|mi je|je|mamo|imamo) (že|je) (vas|vaših|teh|tega) (vaših|teh) [stuff|vas|vašega težinga|vašega nadlegovanja|tega nadlegovanja|vašega pisanja]
      [blokiram|blokiral sem|blokirala sem|blokirani ste|blokiral bom|blokirala bom|bom blokiral|bom blokirala] (vas|to|vašo|pa|ste) [vas|številko|to številko|vašo številko|ste|adijo|adi|čau]
      ? ^ (že) [blokirani ste|blokiram|blokiram vas|blokirano|blok|greste na blok|blokiral sem vas|blokirala sem vas|v blok z vami|na črno listo] (adijo|adi|čau|lp) $
      [another] (tako|vaše|vaš|od vas|takšno) (sporočilo|sms|reklama|oglas|obvestilo) (in|od vas|pa|grem) (vas|grem|se) [threat|lawyer]
      (če) (mi|me|še) (še|enkrat|spet) (enkrat|eno) [pošljete|napišete|pišete|dobim|pride|pokličete|sporočilo] … [threat|lawyer]
      [pritožba|pritožbo|prijava|prijavo|tožba|tožbo|ovadba] (na|gre|podajam|vlagam|sem|bo) (na|k|vložil|vložila|bo) [pooblaščen*|policij*|sodišč*|inšpekc*|informacijsk*|akos*|zps]
      (to|ta) (je|številka|telefon) (je|samo) [službena številka|službeni telefon|zasebna številka|številka podjetja|poslovna številka|služben telefon|službeni|službena|zaseben telefon] … (ni|ne|za|nima|in ni|brez) (namenjen*|sprejemamo|za|ni) [ads|stuff|za reklame|za oglase]
      (moja|ta) (številka|telefon) ni (za|namenjena|namenjen|vaš*) [ads|oglasni*|reklamam|oglasom|koš|smetnjak]
      [ads] (sem|na to številko|tukaj|tu) (ne) [ne sprejemamo|ne želimo|ne spadajo|ne spada|ne pošiljajte|ne sprejemam|ne potrebujemo|ne maramo]
      [moj|to|moja] (telefon|mobi|mobitel|nabiralnik|predal|številka|inbox) (ni|in) (ni|vaš|vaša) (vaš|vaša) [oglasni pano|oglasna deska|smetnjak|koš za smeti|koš|odlagališče|smetišče|reklamni pano|oglasna tabla|pano]
      [prekinjam|prekinjamo|končujem|končali smo|zaključujem|odpovedujem|odstopam|zapuščam|izstopam|ukinjam|odjavljam] (vse|s|z|od|iz|sodelovanje|se|to|naročnino) (sodelovanje|s|z|naročnino|vašega|stike|od|iz|vaše) [z vami|vami|sodelovanje|naročnino|članstvo|klub|kluba|stike|prejemanje|stuff|novic|naročnine]
      [ne sodelujemo|ne poslujemo|nismo več|nisem več|ne uporabljam|ne sodelujem] (več|z|z vami|vaša|vaše) (z vami|stranka|več|storitev) … (prosim|zato|in) (prosim) [opustite|nehajte|ne pošiljajte|prekinite|odjavite|izbrišite|ne pišite|odstranite|prenehajte|ukinite|črtajte]
      [opustite|prihranite|prihranite si|odpustite] (si|prosim|nadaljnja|vaša|mi) (vaša|nadaljnja|prosim|te) [stuff|trud]
      (nadaljnja|vaša|ta|te|vse) [stuff] (so|zame|mi|nas|prosim|niso|za|so mi|meni) (niso|več|samo|zame|prosim|so|ne|nič) (več|bolijo|zame|ne) [needless|opustite|ustavite|ukinite|prekinite|prenehajte|nehajte|ne potrebujem|ne rabim|me ne zanimajo|mi ne pomenijo|niso potrebna|niso dobrodošla|ne berem|ne sprejemam]
      (nas|me|mi|nam|nam) (o|več|ni|tega) … [ni treba več|ni treba|ni več treba|ni potrebe|ni potrebno|ni več potrebno|ni smisla] (več) [obveščati|pošiljati|pisati|klicati|opozarjati|kontaktirati|spominjati|vabiti]
      [ni treba|ni potrebno|ni potrebe|nima smisla|ni več treba|ne rabite|ni vam treba] (več|mi|me|nas|da|vam) (več|mi|me|nas|da|tega) [obveščati|pošiljati|pisati|klicati|opozarjati|kontaktirati|spominjati|vabiti|pošiljate|pišete|obveščate|pošiljat|pisat|obveščat]
      [zamenjal|zamenjala|zamenjali|prodal|prodala|prodali|preselil|preselila|preselili|nimam več|nimamo več|ne vozim več|odselil|odselila|menjal|menjala|imam drugega|imam novega] … (zato|tako da|in|pa|več|zdaj) … [needless|negs|naj|odjavite|izbrišite|črtajte|odstranite|ne zanima|ukinite|nočem]
      [nikoli|nikdar] (se|nisem) (se|nisem) (na|vam|nič|k) (na|to) (to|vam) [prijavil|prijavila|naročil|naročila|prijavu|registriral|registrirala|dal|dala|prosil|prosila|soglašal|soglašala] … [dajte|dejte|odstranite|odjavite|izbrišite|nehajte|prenehajte|ne pošiljajte|ven|vn|črtajte|umaknite|zbrišite]
      [kolikokrat|kolkokrat|kok krat|koliko časa|do kdaj|kdaj boste|kako dolgo] (že|še|vam|moram|naj|boste|bom|mi) … [rekel|rekla|reči|povem|pisati|pisal|nehali|ponavljati|ponovim|težili|težil|nočem|odjavil|prosil|prosila|nadlegovali|razumeli|prosim]
      (že) [tretjič|drugič|četrtič|petič|stotič|desetič|zadnjič|dvakrat|trikrat|že večkrat|večkrat] (vas|vam|že|sem|se|lepo) (sem|že|vas|lepo) (prosim|pišem|odjavljam|prosil|prosila|rekel|rekla|povedal|odjavil|zahteval) (da|za|naj|stop|se|a|pa) (ne|nehajte|nehate|vi|me|odjavo|še) [prosim|pišem|odjavljam|nehajte|nehate|vi|še vedno|odjavo|stop|da nočem]
      [zakaj|kako to da|čemu] (mi|me) (to|še|vi|te) (še|to|vedno) (vedno|kar|naprej) [hodi|hodijo|pošiljate|pišete|prihaja|prihajajo|težite|dobivam] (to|ta) [ukinite|ustavite|nehajte|odjavite|prekinite|nočem|če|odjavil|odjavila]
      ? (prosim|pa|že enkrat|takoj) [ukinite to|ukinite že|ustavite to|ustavite jih|ustavite to|izklopite to|prekinite to|ugasnite to|prenehajte|nehajte|nehite že|nehte že|končajte s tem|končajte] (že|prosim|s tem|enkrat|takoj) $
      [ustavite|ukinite|prekinite|ugasnite|izklopite|odklopite] (mi|nam|že|prosim|te|ta|to) (te|ta|že|vaša|vaše|prekleta|proklete) [stuff|pošiljanje|naročnino]
      [pozabite|pozabi] (prosim|že) (da|na|mojo) [da obstajam|da sploh obstajam|da imam telefon|na mojo številko|mojo številko|da imate mojo številko|da sem kdaj|to številko|na moj obstoj|obstajam]
      [poiščite|najdite|iščite] (si) [drugo žrtev|koga drugega|nekoga drugega|drugega|drugo budalo|druge|drugega kupca|koga druzga]
      (mene|me|nas) (to|vaše|vaša|že) ne (več) [zanima|zanimajo|briga] (in|pa) (me|nas|me nikoli) (ne|nikoli) (bo|bodo|ne bo) [zanimalo|zanimalo nikoli|zanimala|zanimali|ne bo|nikoli ne bo]
      ? ^ (jst|jaz|ma|ne) [nočem in pika|ne pomeni ne|ne je ne|rekel sem ne|rekla sem ne|nočem pa konec|nisem zainteresiran in ne bom|nisem zainteresirana in ne bom|me ne zanima in me ne bo zanimalo|ne zanima me in me ne bo|nočem več brat|nočem več brati|vas nočem več brati|vas nočem več brat] (srečno|adijo) $
      (vas|tega|teh|vaših) (vaših) [nočem|ne želim|nečem|noćem] (več) [brat|brati|videti|videt|slišati|slišat|gledat|gledati|dobivati|dobivat|prejemati|poslušati]
      [nočem|ne želim|nečem] [vas|več|tega|od vas] (več|nič) [brat|brati|videti|slišati|gledati|poslušati] (več) (vas|vaših|od vas|o vas|teh)
      (stalno|kar naprej|vsak dan|samo|že|neprestano|ves čas) [me|mi|nas|nam|ljudi|mamo] (stalno|kar naprej|vsak dan|samo|že) [youBother]
      [youBother] (me|mi|nas|ljudi|mamo|že) (kar naprej|vsak dan|s|z) (temi|vašimi|s|tem) [me|nas|ljudi|stuff|mamo|vsak dan|s tem]
      [umrl|umrla|pokojni|pokojna|pokojnega|pokojne|ni več med nami|ni več|poginil|poginila|preminil|preminila] (med nami) … [ne pošiljajte|nehajte|prenehajte|izbrišite|odstranite|odjavite|ustavite jih|ustavite|ne pišite|ne kličite|spoštujte|umaknite|prekinite|ukinite|niso več potreb*|nas samo bolijo|črtajte]
      (star|stara|imam) (sem) [8|9|10|11|12|13|14|deset|enajst|dvanajst|trinajst] let … [ne pošiljajte|nehajte|prenehajte|ne smem|ne želim|nočem|odjavite]
      [preklicujem|umikam|prekinjam|umaknil sem|umaknila sem|odvzemam|jemljem nazaj|preklical sem|preklicala sem|ne dajem] (svoje|moje|vsa|s tem|dano|vam|svojo|vsako|kakršnokoli) (dano|soglasje|svoje|moje) [soglasj*|privolit*|dovoljenj*|pristanek]
      [nimate|nimajo] (mojega|več|nobenega|moje) (več|mojega) [soglasj*|privolit*|dovoljenj*]
      [prepovedujem|ne dovolim|ne dovoljujem|nasprotujem|ne pristajam na] (vam|kakršnokoli|nadaljnje|vsako|da|nadaljnjemu) (nadaljnje|da|me|uporabo|mi) [pošiljanje|pošiljanju|kontaktiranje|kontaktirate|pošiljate|nadlegovanje|pisanje|uporabo moje številke|stike|stik|klice|obveščanje|trženje]
      [jaz|ja] [ne razume|ne razumem|ne razumeti|ne govori|ne hoče|ne hoteti|ne govorim] … [ne poslati|ne pošiljati|ne pošilja|ne pisati|ne pošiljaj]
      [nehajte|nehaj|prenehajte|nehite|nehte|prekinite|nehate|prenehate|nehati|prenehati|nehat] (me|mi|nas|nam|že|mamo|babico) (že|enkrat|me|mi|nas|s|prosim) [sending|posiljati|posiljat|pošiljanjem|spamanjem|nadlegovanjem|stuff|težit|s tem|tem|obveščati|obveščat|zasipavati|zasipati|bombardirati|polniti|smetiti|motit|najedat]
      (ne|vi) bom (več) [bral|brala|kupoval|kupovala|kupil|kupila] … (zato|in) (nehajte|ne) [nehajte|ne pošiljajte|ne pišite|prenehajte|odjavite]
      [bolje|raje] (bi|vidim) (bilo|da|mi) (mi|če|da|več) [naj]
      če (s|že|takoj|ne) (tem|že|takoj) [ne nehate|ne prenehate|ne boste nehali|ne boste prenehali|ne odjavite|ne črtate|ne ustavite] … [threat|lawyer|grem|bom]
      ? ^ (a|ali) (se|lahko|je) (da|to|možno|mogoče) (to|kako|nekako|lahko) (kako|nekako) [izklopiti|izklopit|ustaviti|ustavit|ugasniti|ukiniti|preklicati|blokirati|odjaviti|odklopiti] (prosim|kako|to) $
      ? ^ (in|pa) [kdaj boste|boste|a boste|kdaj bote] (že|enkrat|končno|kdaj) (že|enkrat|končno) [nehali|prenehali|odnehali|dali mir|končali|razumeli] (že|enkrat|s tem) $
      ? nisem (več) (vaš|vaša) [stranka|kupec|član|članica|uporabnik|naročnik] (in|niti) (nikoli|ne) [ne bom|nikoli ne bom|nikoli nisem|nisem bil|nisem bila|tudi ne bom]
      ? ^ [gre mi na živce|greste mi na živce|to mi gre na živce|moti me|to me moti|jezi me|zbuja me|zbujate me|nervira me|naveličan sem tega|naveličana sem tega] (že|res) $
      [stuff] (mi|nam|me) (nič|več|sploh) (ne|več) [ne pomenijo|ne pomeni|nič ne pomenijo|ne koristijo|nič ne koristijo|ne zanimajo]
      ? ^ [nikoli več|niti enega več|niti eno več|nobenega več|še enkrat ne|ne ne in ne] $
    ? (tukaj|tu|tega) [nihče|nobeden|noben] (vas|vam|tega|tukaj|tu|od nas) (za to|tega|tukaj|tu) (ni|ne) [vas ni|tega ni|ni vas|ni tega|ne|noče|tega noče] (tega|za to|po tem) [naročil|prosil|vprašal|povabil|hotel|želi|potrebuje|bere|zahteval|rabi]
    ? [tega|vas|teh sporočil|teh smsov|vaših sporočil|reklam] (tukaj|tu) [nihče|nobeden] (tukaj|več|tu) [noče|ne želi|ne potrebuje|ne bere|ne rabi|ni naročil]
    ? [nihče|nobeden] (tukaj|tu) [tega|vas|teh|vaših] (tukaj|tu|stuff|sporočil) (ne) [noče|želi|potrebuje|rabi|bere]
    ? [nihče|nobeden] [vas ni|vam ni|tega ni] (tega|za to|nič|o tem) [naročil|prosil|vprašal|povabil|zahteval|poklical]
    ? ^ (pa|a|in) kdo [vas je|vam je|je] (za to|to|sploh|kaj) [prosil|vprašal|naročil|povabil|dovolil|klical] (za to|to) $
    na [to|ta|moj|mojo] (številko|telefon|mobitel) se (ne) [ne pošilja|pošilja|ne piše|ne kliče] (reklam|smsov|nič)
    [vesel bi bil|vesela bi bila|bil bi vesel|bila bi vesela|hvaležen bi bil|hvaležna bi bila|bi bil hvaležen|bi bila hvaležna|lepo bi bilo|super bi bilo|cenil bi|cenila bi] & [več nič dobil|nič več dobil|nič dobil|ne bi dobival|ne bi dobivala|ne bi pisali|ne bi pošiljali|nehali|prenehali|ne dobivam|ne bi več|če ne bi]
    [vzdržite|vzdržati|odstopite|opustite|odpovejte] (se) (nadaljnjega|nadaljnjih|vsakega|vsakršnega|tega) (nadaljnjega) [pošiljanja|pisanja|kontaktiranja|obveščanja|nadlegovanja|sporočil|pošiljanje|kontakta]
    [zahtevam|zahtevamo|prosim|želim|terjam] (za|takojšnje|takoj|tudi|takojšnjo) (takojšnje|takojšnjo) [prenehanje|ustavitev|prekinitev|opustitev|zaustavitev|ukinitev] (vsakega|nadaljnjega|vseh|vsega|takšnega) [kontaktiranja|pošiljanja|pisanja|nadlegovanja|stuff|obveščanja|stikov]
    ? (naslednjič|sicer|drugače) [naslednjič|sicer|drugače|kmalu] (se|vam|bo) (vam|bo|se) [oglasi|oglasil|piše|pisal|odgovori|odgovoril|pokliče|pokličem|govorite z] (vam|moj|moja|z) (moj|moja|mojim) [odvetnik*|pravnik*|policij*|odvetnic*]
    ? [another] … [menjam operaterja|zamenjam operaterja|grem drugam|odpovem pogodbo|odhajam|ne kupim več pri vas|nič več ne kupim|boste videli|slaba ocena|slabo oceno|vam bo žal]
    [another] (in|sporočil*|sms*) … [authority|lawyer]
    [to|tole|vaša številka] (že|zdaj|takoj) [gre|bo šlo|prijavljam|posredujem|pošljem|predam] (naravnost|na|k|vas) (na|k) [authority|lawyer]
    ? [oceno|recenzij*|facebook*|javno] & [če ne nehate|ne nehate|ne prenehate|ne odjavite]
    ? [gone] & [pointless]
    [gone] & [ne pišite|ne pošiljajte|ni treba pisati|odjavite|izbrišite|odstranite|nehajte]
    ? [gone] & [stuff] & [ne potrebujem|ne rabim|nepotrebn*|odveč|ne tiče|ne koristi*|nočem]
    ? ^ (pa|in|a|no|prosim) [naj|kdaj] (se|bo|že) (že|to|bo) (se|to|bo) (to) (končno|že|enkrat) [neha|konča|nehalo|končalo|to neha|to konča|konec tega|konec] (že|enkrat|to|tega) $
    ? ^ (prosim|dajmo|pa|dajte) (že|s tem|to|enkrat) [naredite konec temu|naredite konec|končajte to|končajte s tem|končajmo s tem|končajmo to|zaključimo s tem|zaključite s tem|zaključite to|prekinite to|ustavite to|ukinite to|ustavite se|nehajte s tem|napravite konec|dajte temu konec|konec s tem] (že|končno|prosim|enkrat za vselej) $
    ? ^ (to|pa|in) (je) [to je to zbogom|zbogom|zbogom za vedno|adijo za vedno|adijo za zmeraj|poslavljam se|poslavljam se od vas|lep pozdrav za vedno|konec komunikacije|konec prenosa|to je bilo vse zbogom|jaz sem tu končal|jaz sem tu končala] $
    ? ^ (pri meni|zdaj|že) (ste|imate) (pri meni|že) [ste blokirani|blokirani|imate blok|blokirani ste|ste na črni listi|na črni listi|blokirano|bloknjeni|ste bloknjeni|ste zablokirani] $
    [marked] (sem|smo) (vas|to|vašo številko|sporočila|naravnost|kar|jih) (kot|v|na|med|za) (med) [spam|spama|koš|smeti|vsiljeno pošto|vsiljena|neželeno|neželena|črno listo|blokirane]
    [gredo|gre|letijo|padajo|pristanejo] (vam|mi|kar|naravnost|direktno|vsa|takoj) (v|med|na) [v spam|spam|koš|smeti|v smeti|v koš|vsiljeno pošto]
    ? ^ (a|vi) (ste|res) [ste gluhi|gluhi|gluhi ste|ste slepi|znate brati|ne znate brati|sploh znate brati|ne slišite|a ne slišite|nepismeni|ne razumete slovensko|razumete slovensko] (ali kaj|a) $
    ? [gluhi|znate brati|ne znate brati|ne razumete slovensko|nepismeni] & [ne|stop|nočem|napisal|napisala|pisal|pisala|rekel|rekla]
    [česa|kaj|kateri del|katerega dela|kaj točno] (pri|od|v) (pri|besede|besedi|v) (besede|besedi) [ne|stop|nočem] (vam) [ne razumete|ni jasno|razumete|vam ni jasno|ni jasnega]
    [še vedno|še zmeraj|še kar|spet|kljub temu] (to|mi|vaše) … (čeprav|kljub|čeprou) [čeprav|kljub|čeprou] (sem|se|moji|svoji) (se|sem) [odjavil|odjavila|odjavi|napisal stop|napisala stop|poslal stop|poslala stop|odpovedal|odpovedala|prekinil]
    [čeprav|kljub|po] (sem|se|moji|temu da) (se|sem) [odjavil|odjavila|odjavi|napisal stop|napisala stop|poslal stop|poslala stop|odpovedal] … [še vedno|še kar|še zmeraj|spet|dobivam|pošiljate|pišete|prihajajo]
    ? (z vami) [z vami sem končal|z vami sem končala|končal sem z vami|končala sem z vami|z vami smo končali|z vami zaključujem|z vami končujem|jaz sem z vami končal|zaključil sem z vami|sit sem vas|sita sem vas|imam vas dovolj|dovolj vas imam|imam vas dosti|dosti vas imam|imam vas poln kufer|poln kufer vas imam|poln kufer imam vas]
    ? (med nami) [med nami|z nama] (je) (je|že) [konec|končano|fertig|gotovo]
    ? ^ [name ne računajte|ne računajte name|brez mene|jaz sem ven|jaz grem ven|mene izpustite|izpustite me|mene spustite|ne štejte me|jaz izstopam|jaz ne sodelujem več|zame ne obstajate več|pozabite name|za vas ne obstajam] $
    [zapuščam|izstopam|odhajam|grem|odjavljam se|poslavljam se|izpisujem se] (se|že) (iz|z|s|od) (vaš|vašega|vaše|vaša|tega|te|ta|teh|vašo) [klub*|seznam*|skupin*|naročnin*|baz*|program*|list*|novic*|imenik*]
    [pustite|pusti|dejte|dajte|spustite] (prosim|že|vi) (mojo|mojega|moj|našo|našega) [mamo|babico|očeta|moža|ženo|sina|hčer|hčerko|dedka|telefon|številko|nono|atija] (že) [pri miru|na miru|na mir|v miru]
    [vrzite|zavrzite|izgubite|pozabite|sežgite|uničite|vrži|izgubi] (stran|proč|prosim|že) [mojo številko|moj kontakt|to številko|na mojo številko|moj telefon|stran mojo številko]
    ? ^ (ma|hvala|pa) (to|od vas|meni) [to ni zame|ni zame|ni to zame|ni moj stil|to ni moj stil|to me ne zanima|sploh me ne zanima|to mi ni potrebno|nič od tega ne rabim|ne rabim tega|ne rabim nič|to meni ne rabi] (to|hvala) $
    ? [nič] (od vas|več) (ne) [ne potrebujem|ne rabim|ne potrebujemo|ne rabimo|ne bom kupil|ne bom kupila|nočem|ne želim] (več) [od vas|pri vas]
    ? (od vas|pri vas) [od vas|pri vas] (tako|tako ali tako|itak) (več) (nič|ničesar) (več) [ne potrebujem|ne rabim|ne bom kupil|ne bom kupila|nočem|ne želim|ne kupim]
    ? ^ (jaz|pri vas|saj) (itak|tako ali tako|nikoli|saj) (pri vas|od vas) [itak|tako ali tako|nikoli] (ne|pri vas) (bom) (pri vas|nič|ničesar|od vas) [ne bom kupil|ne bom kupila|ne kupim|nič kupil|nič kupila|nič ne bom kupil|ne bom nič kupil|ne bom nič kupila|ne bom naročil] $
    [ne trudite se|ne matrajte se|ne mučite se|ne sekirajte se|ni se treba truditi|ni se vam treba truditi] (več|s pisanjem|pisati|prosim|pošiljati) (več)
    ? ^ (samo|le|res) [zapravljate čas|izgubljate čas|zapravljate moj čas|tratite čas|tratite moj čas|izguba časa|škoda časa|škoda vašega časa|škoda vašega denarja|škoda truda|ne izgubljajte časa|ne tratite časa] (z mano|zame) $
    [prihranite|varčujte|šparajte|prihrani|prizanesite] (si|mi|nam) (ta|te|svoj|s temi|z|vaš) (vaš) [trud|čas|denar|sporočil*|smse|sms*|besede|tem|temi|muke|oglasi|reklamami]
    [pustite|dajte|dejte|dovolite] (me|mi|nam|nas|že|človeku|ljudem) (že|mi|v miru) [spati|spat|dihati|dihat|živeti|živet|počivati|delati v miru|umreti v miru|na miru]
    ? ^ (jaz|samo|prosim|le|res) [hočem|želim|rad bi|rada bi|bi rad|bi rada] (imeti|samo|svoj|pred vami|imel|imela) [mir|tišino|ljubi mir] (pred vami|prosim|že) $
      ? ^ (že) [mir pred vami|mir od vas|tišina prosim|tišino prosim|mir prosim] (že) $
    ? ^ (prosim|že|dajte|dejte) [bodite tiho|tiho bodite|utihnite|utihnite že|zaprite gobec|zaprite usta|jezik za zobe|molčite|tišina|zavežite|gobec|držite gobec|držite jezik] (že|prosim) $
    [deaktivirajte|deaktivirati|ustavite|izključite|onemogočite|zamrznite|utišajte|odklopite|ukinite] (prosim|mi|to|vso|vašo) (to|vašo|vsa|vse) [storitev|pošiljanje|obveščanje|stuff|naročnino|številko]
    ? ^ (že|no|pa) (je) (že) [dosti je|dosti je tega|dovolj je|dovolj je tega|zdaj je dovolj|zdaj je dosti|preveč je tega|preveč je|preveč sporočil|tega je preveč|tega je že preveč|pretiravate|malo pretiravate|to je preveč|dost je|dost mam|dost mam tega|dosti mam|poln kufer imam|poln kufer mam] (že|tega) $
    [preveč|kup|polno|ogromno] (vaših|teh|mi|nepotrebnih) [smsov|sporočil|reklam|obvestil|oglasov] (pošiljate|od vas|na dan)
    ? [telefon*|mobitel*|nabiralnik*] & [eksplodir*|razneslo|poln|piska|zvoni|brni|vibrira|počil|zablokiral] & [vas|vaših|vaša|stuff|od vas]
    ? ^ (spet|res|ljudje|no) [vsak dan isto|vedno isto|kar naprej isto|kako dolgo še|koliko še|koliko jih še bo|do kdaj še|do kdaj bo to trajalo|kdaj boste nehali|kdaj boste že nehali] $
    ? ^ (to|tole) (je|že) (že|pravo|čisto) [je nadlegovanje|nadlegovanje|je spam|spam|je teror|teror|je nasilje|je nesramno|je šikaniranje|je že nadlegovanje|je čisti spam|vsiljevanje|je vsiljevanje] $
    ? [nezakonit*|nelegaln*|protizakonit*|kršite|kršitev|protipravn*] & [privolit*|soglas*|stuff|številk*|zakon*|gdpr|zasebnost*]
    nimate (nobene|nobenega) [pravice|soglasja|privolitve|dovoljenja|pooblastila] … [uporabljati|pisati|pošiljati|kontaktirati|klicati|nadlegovati|moje številke|mojo številko|stuff]
    [ugovarjam|ugovor|nasprotujem|protestiram] (zoper|proti|na) (vsakemu|vašemu|uporabi|neposrednemu|vašim|vsem|nadaljnjemu) [trženju|trženje|marketing*|stuff|pošiljanju|oglaševanju|obveščanju|kontaktiranju]
    ? [starši|mama|oče|ati] (mi) (tega|to) [ne dovolijo|ne dovoli|ne pustijo|ne pusti|so prepovedali|je prepovedal|je prepovedala|prepovedujejo]
    ? [lastnik*|imetnik*|uporabnik*|naročnik*] (te|številke|telefona|tega) (številke|telefona) (je) [umrl|umrla|je umrl|je umrla|pokojn*|preminul|preminila]
    ? [umrl|umrla|pokojn*|preminul|pogreb*|žalujemo] & [vaša sporočila|ta sporočila|sporočil|reklam*|ponudb*|ne pišite|ne pošiljajte|odjavite|izbrišite]
    ? ^ (prosim|pozor) (to|tole) (je) (telefon|številka|mobitel) [je dežurna številka|dežurna številka|je službeni telefon|je službena številka|je službeni mobitel|službeni telefon|službena številka|je otrokova številka|je otrokov telefon|je otroški telefon|je številka otroka|je telefon otroka|je intervencijska številka|je urgentna številka|je klic v sili|je telefon v bolnišnici|je bolnišnični telefon] $
    ? [tujini|gostovanj*|roaming*] & [plačujem|plačam|stane me|me stane|zaračuna*|drago]
    [sworn] (s|z|te|vaše|svoje|s temi|s svojimi|z vašimi) (te|vaše|svoje|vašimi|temi|te svoje) [stuff|popuste|rit|nekam|spamom|ponudbe]
    ? ^ (pa|vsi) [sworn] (s tem|z vami|vsi|že|nekam) $
    ? ^ (jaz) [ne hoteti|ne hotet|jaz ne hoteti|ne hoče|jaz ne hoče] (več) [stuff|sporočilo|pisati]
    ? [kaj moram pritisniti|kaj naj pritisnem|katero tipko|čarobna beseda|čarobno besedo|kje je gumb|kateri gumb|kaj naj naredim|kaj moram narediti|kaj naj še napišem] & [neha|nehate|nehalo|konča|končalo|nehali|mir|prenehate|preneha|ne bo|ne dobim]
    [ensure] & [notCome]
    (moja|moj|naša|naš) [relative] [tega|teh|vaših|vas|takih] (sporočil|smsov|reklam) [noče|ne želi|ne potrebuje|ne rabi|nočejo|ne bere|ni naročila|ni naročil]
      (moja|moj|naša|naš) [relative] [noče|ne želi|ne potrebuje|ne rabi|nočejo|ne bere] (več) [tega|teh|vaših|takih|stuff]
    (a|ali|lahko) (me|bi me|bi) (lahko|prosim) [kdo|nekdo] (lahko|me|prosim|končno) [odjavi|odjavil|izbriše|izbrisal|odstrani|odstranil|umakne|umaknil|izpiše|črta|izklopi|odjavu]
    ? ^ (a|ali|res) (res) [morate stalno|morate kar naprej|morate vsak dan|morate mi|morate to|morate ves čas|morate neprestano] (mi|kar naprej) [pisati|pošiljati|težiti|pisat|pošiljat] (vsak dan|stuff) $
    ? [zakaj] (mi|me|nam) (stalno|kar naprej|ves čas|še vedno|neprestano|vedno|vsak dan|še) [stalno|kar naprej|ves čas|še vedno|neprestano|vsak dan|še kar|še zmeraj] (mi|me) [pišete|pošiljate|težite|nadlegujete|spamate|kličete]
    ? ^ (super|odlično|res|o|no|uau) [hvala|super|odlično] (za) (že|ta|vaš|vaše) [nth] (sms|sporočilo|reklama|oglas|ponudba|esemes) [danes|ta teden|na dan|od vas|danes že]
    ? [nič|nula] [sporočil|smsov|reklam] (je|na dan|bi) (bilo) (idealno|lepo|pravo|dovolj|čisto) [število|številka|dovolj|idealno|bilo super]
    ? ^ (pa|in) kdo (to|ta|vaša|te) (sploh|vaša) [bere|kupuje|potrebuje|sploh bere|rabi] (to|stuff) $
    ? ^ (prosim|kontakt|pišite|kontaktirajte me|piši) (prosim|mi) [samo|le|zgolj|izključno] (prosim|po|na) [po e pošti|po elektronski pošti|e pošti|na mail|na email|po mailu|telefonsko|po telefonu|po pošti|pisno|e mail|mailu] (prosim) (in|a) (ne) (prek|sms|preko|po) (sms|smsa|smsov|sms ov) $
    ne (preko|prek|po|z|s) [sms|smsov|smsa|sms ov|sms sporočil|sms ih|smsih] (prosim|ampak)
    ? [e pošti|mailu|mail|telefonu|pošti|email] (prosim|in|a) (in|a) ne (prek|preko|po|s|z) [sms*|esemes*]
    [nobenih|nobene|brez|dovolj|konec|nočem|nočemo|ne želim|ne pošiljajte|ne rabim|ne potrebujem] (več|mi|vaših|teh|nobenih|mi več) [anket*|vprašalnik*|vabil*|čestitk*|prošenj za dona*|donacij*|katalog*|letak*|raziskav*|nagradnih iger|volilnih|ocenjevanj*] (več|od vas|prosim|sms|mi)
    [čestitke|vabila|ankete|opomnike|vprašalnike|ponudbe|prošnje] (za|o) (rojstni dan|volitve|praznike) (si|kar) (kar|lahko) [obdržite|zadržite|prihranite|vtaknite|shranite zase]
    ? ^ (prosim|dajte|dej|dejte|ma) [dejte nehite|dej nehite|dejte nehite že|dej nehite že|nehite|nehite že|nehite s tem|nehite mi pisat|nehi mi pisat|nehi pisat|nehajte že|dejte mi mir|dej mi mir|dajte mi že mir|nehajte težit|nehite težit|ne težite|ne težite več] (že|prosim) $
    ? ^ (jaz|pa|že) [jaz z vami ne več|z vami ne več|dajte si mir|ljudje dajte si mir|dajte nehat|dajte nehati|zberite se|zbudite se|zadnje opozorilo|to je zadnje opozorilo|zadnjič opozarjam|opozarjam zadnjič|ni interesa|brez interesa|nobenega interesa|nimam interesa|nimamo interesa|ne ne in še enkrat ne|ne in še enkrat ne|ne ne in ne|odločno zavračam|zavračam|prepovedujem|spokajte|spokajte se] (že|prosim) $
    ? ^ (s|in) (tem) [s tem zaključujem|s tem končujem|s tem zaključujeva|s tem je najino sodelovanje končano|sodelovanje je končano|prekinjam sodelovanje|prekinjam komunikacijo|prekinjam stik|končujem sodelovanje|zaključujem] $
    (prosim|prosimo|lepo prosim) ne [uporabljajte|uporabljati|uporabljaj] (več) [te številke|moje številke|tega telefona|mojega telefona|te stevilke] (več) (za) (reklame|oglaševanje|trženje|te namene)
    ? (to|moja|ta) [zasebna številka|zasebni telefon|privat številka|privatna številka|številka ni javna|službena številka] … [ne uporabljajte|ne pošiljajte|ne pišite|brez|ni za]
    ? [se vidimo|vidimo se|srečamo se] (na|pred) [sodišču|sodiščem]
    ? [pritožbo|prijavo|tožbo|ovadbo] (že|zoper vas|na) (že|zoper vas) [pišem|vlagam|podajam|bom vložil|bom vložila|pripravljam|oddajam]
    ? [najdite si|pišite|pošiljajte|pošljite] (to) (to) [koga drugega|komu drugemu|komu ki|komu ki ga|drugo žrtev|drugim|tistim ki]
    ? nisem (vaša|v vaši|vaše) (ciljna|ciljni) [ciljna skupina|ciljni skupini|ciljna publika|skupina]
    ? ^ (to|tole) (je|ni) [telefon|številka|mobitel|mobi] (mojega|moje|od|last) [sina|hčere|hčerke|otroka|vnuka|vnukinje|mladoletnika|hčerkice|sinčka]
    ? (prosim) [spoštujte|upoštevajte] (prosim) (našo|mojo|naš|moj) [žalost|žalovanje|zasebnost|mir|odločitev|željo|izbiro]
    ? [zbujate|budite] [mi|nam|me|nas] [otroka|otroke|dojenčka|ob|sredi noči|vsak dan|zjutraj|ponoči]
    ? [poln|polna|polno|zasuto|zasmeten*|smetite|zasipavate|zasvinjate|polnite|zabasan*] & [nabiralnik*|telefon*|mobitel*|inbox*|predal*] & [vaš*|vas|mi|stuff]
    ? ^ (pa|in) [koliko jih še pride|koliko jih še bo|koliko tega še bo|koliko smsov še|kdaj boste nehali|kdaj boste že nehali|kdaj bo tega konec|kdaj bo že konec] $
    ? [odjavil|odjavila|odpovedal|odpovedala|preklical|preklicala] (sem|se) (se|to) … [še vedno|še kar|spet|pa nič|brez uspeha|pa kljub temu|pa še]
    ? [napisal|napisala|poslal|poslala|pisal|pisala] (sem) (vam|že) (že) stop (in) (dobil|dobila|ne|pa|spet|še) [dobil|dobila|ne|pa še|spet|še vedno|že]
    ? stop (sem) (vam) [sem vam poslal|sem vam poslala|sem poslal|sem poslala|sem pisal|sem napisal|sem vam napisala|sem vam pisal]
    [hočem|želim|rad bi|rada bi|hočemo] (že) [izginiti|ven|biti zunaj|oditi] (iz|z|s) (vaše|vašega|te|tega|vaših) [baze|seznama|evidence|sistema|kluba|skupine|imenika]
    [nočem|ne želim|nočemo] (več) (biti|ostati) (več) (na|v) (vašem|vaši|vaših|tem|tej) [seznamu|bazi|evidenci|sistemu|klubu|skupini|imeniku|seznamih]
    ? [pretvarjajte se|delajte se|obnašajte se] (kot) (da) (me|nimate|ne) [nimate moje|ne obstajam|me ni|nimate|me ne poznate|ne poznate]
    ? ^ (jaz) (zame|za) [zame ne obstajate|zame ne obstajate več|ignoriram vas|vas ignoriram|briga me za vas|ne brigate me|se ne pogovarjam več z vami|jebe se mi za vas|boli me za vas] (več) $
    ? ^ (jaz) (raje|rajši) [raje imam tišino|raje imam mir|rajši imam mir|imam rad mir|imam rada mir|raje tišino] $
    [prepovedujem|ne dovolim|ne dovoljujem|zavračam|nočem|ne želim] (vam|odločno) (kakršenkoli|vsakršen|vsak|kakršnokoli|nadaljnji|nobenega|nobenega več) [stik|kontakt|kontaktiranje|pošiljanje|pisanje|stika|kontakta|stuff|klicanje]
    ? (kontaktirajte|pišite|oglasite se) (me|mi) (prosim) [samo pisno|le pisno|samo po pošti|le po pošti|samo po mailu|le po mailu|samo po telefonu|samo po e pošti|le po e pošti]
    ? [pišite|pošiljajte|raje|hočem] (mi|raje) [maile|mejle|emaile|pisma|po pošti] (in|prosim|a) (in) ne [sms*|esemes*]
    ne [vabite|prepričujte|nagovarjajte] [me več|nas več|me na|nas na|me v|nas v] (več|nič|volitve|vaše|nikamor)
    ? ne volim vas … ne [pišite|pošiljajte]
    ? [dva|trije|tri|štirje|pet|deset|3|4|5|10|toliko] [smsi|smsov|sporočila|sporočil|reklam|reklame] (na|dnevno|v) (dan|enem|teden) … [preveč|pretirano|noro|nadležno|neumno]
    naj (to|mi|me) (že|to|kdo|nekdo) (kdo|to|končno|nekdo) (končno|že) [ustavi|izklopi|konča|prekine|odjavi|izbriše|zaključi]
    ? [kaj moram narediti|kaj naj naredim|kaj še moram|koliko stane|koliko naj plačam] … [mir|mir od vas|miru]
    ? plačam (karkoli|vam|samo) (samo) [nehajte|da nehate|samo nehajte|da boste nehali]
    ? ^ (upam|naj|to) (da) (to) (je) [je bilo zadnjič|je bilo to zadnjič|bilo je zadnjič|je bilo zadnje|to je zadnjič|zadnjič] $
    [odjavite|odjaviti|odjavi|izbrišite|črtajte|odstranite|umaknite|blokirajte|izpišite] (prosim) (to|telefonsko|mojo|tel) [številko|telefon|tel|stevilko]
    ? ^ (že) (niti) [niti besede|niti besede več|niti enega|niti ene|niti ene več|niti pike|niti enega več|niti enega sporočila|niti črke] (več) $
    ? kdo (vam|je) (vam|je) (je) [dal dovoljenje|dovolil|dal soglasje|dal pravico|dal mojo številko in]
    ? (jaz) (prosit|prosim|prosi) [izklopit|ugasnit|nehat|ustavit|odjavit] [sms|smse|sporočilo|stuff]`,
    stop_all: `
      [ne želim|nočem|nobenih|nič] … od [nobenega|nobene|katerekoli|vseh] (vašega|vaše|vaših) [podjetja|podjetij|znamke|trgovine|blagovne|firme]
      [prekličite|prekličem|preklicujem|odpovejte|odpovedujem|ukinite|ustavite|prekinite|izklopite] (mi|prosim) [vse|vseh|vsa] (moje|vaše|te) [naročnine|naročnin|sporočila|obvestila|sms|storitve|reklame|kanale|prejemanje]
      [odjavite|odjavi|odstranite|izpišite|izbrišite|zbrišite|umaknite|odjava|črtajte] (me|prosim|mojo številko) (prosim) (z|s|iz|od) [vseh|vsega] (vaših|možnih) [seznamov|list|baz|naročnin|obvestil|skupin|evidenc]
      [odjavite|odjavi|odjava|odstranite|izpišite|izbrišite|zbrišite] (me|prosim) (prosim) (od|z|s|iz) [vsega|vseh|čisto vsega|prav vsega]
      vse [ugasnite|prekinite|ustavite|prekličite|ukinite]
      [ne pošiljajte mi|ničesar|nič] (ničesar) več (od|z) [nobenega|nobene|vseh] (od vaših|vaših) 
      [nobenega|nobene|vseh] (od) vaših [podjetij|znamk|trgovin|blagovnih]
      [prekinite|prekličite|ustavite] (čisto|prav) vse`,
    start: `
      [spet|ponovno|znova] (si) [želim|bi rad|bi rada|hočem] (prejemati|dobivati) (vaša) [texts]
      [spet|ponovno|znova] (me|mi) [prijavite|vpišite|dodajte|pošiljajte|vključite] (na|vaša) (seznam|listo|sporočila)
      [rad bi|rada bi|želim|hočem|bi rad|bi rada] (se) [again] (vaša|se) [receive|prejemal|prejemala|dobival|dobivala|prijavil|prijavila|prijaviti|texts]
      [prijavite|prijavi|vrnite|dodajte|vpišite] me [again|na seznam]
      [pošiljajte|pošiljati] (mi) [again] [texts]
      pomotoma (sem) (se) [odjavil|odjavila]
      (spet|ponovno|znova) bi (spet|ponovno|znova|rad|rada) (rad|rada) (spet|ponovno|znova) [dobival|dobivala|prejemal|prejemala] (vaša|vaše) [stuff]
      [spet bi|ponovno bi|znova bi] (rad|rada|radi) [dobival|dobivala|prejemal|prejemala|dobivali|prejemali|naročil|naročila|prijavil|prijavila] (vaša|vaše|se|na) (stuff)`,
    help: `
      [rabim|potrebujem] pomoč … [kontakt*|kako|poklič*|dobi*]
      kdo (mi|nam) (to|ta|te) [pošilja|piše] (ta|te|to) [texts]
      kdo mi (to|tole) [pošilja|piše]
      ^ (a) [kdo ste|kdo si|kdo je to|kdo mi piše|kdo piše|kdo pošilja|kdo je] (vi|ti|to|sploh|tole|tu) $
      [kdo ste|kdo si] [vi|ti] (sploh)
      [katero|kakšno] (je) (to) (je) [podjetje|firma]
      kako (se|lahko|naj) (lahko|se) [odjavim|odjaviti|izklopim|prekličem|ustavim|prekinem|izpišem|odjavit] (od|s)
      [kako|kje] (vas|lahko|se) (lahko|vas) [kontaktiram|dobim|pokličem|kontaktirati]
      ^ [rabim|potrebujem|prosim za] pomoč $
      od koga (je) to [sporočilo|sms]
      ^ (a|in|oprostite) [kdo sploh ste|kdo ste sploh|kdo ste pa vi|kdo pa ste|kdo mi to piše|od koga je to|kdo je to|s kom govorim|katera firma ste|kdo to pošilja] (prosim|pa) $`,
    access: `
      [katere|kakšne|kateri] (vse) (osebne|moje) [podatke|informacije|podatki] (o meni) [hold] (o meni)
      kaj (vse) (o meni) [hold] (o meni)
      [od kje|od kod|kje|kako] (vam|ste|imate|pa|sploh) (ste|sploh|imate|vam|pa) (dobili|našli|vzeli) (mojo|moja|moje) [številko|številka|kontakt|podatke|podatki]
      kdo (vam) (je) (vam) [dal|dala|posredoval|prodal] (mojo|moje) [številko|kontakt|podatke]
      [kopijo|kopija|izpis|vpogled v|dostop do|pregled|seznam] (vseh) (mojih|svojih|moje|svoje|osebnih) (osebnih|osebne) [podatkov|podatke]
      [pošljite|posredujte|pokažite] (mi) (vse|katere) (moje|osebne) podatke
      [želim|rad bi|rada bi|zanima me] [vedeti|izvedel|videti|vedel|vedela|katere|kaj] (katere|kaj|kateri) … [imate|podatke|podatki] o meni
      pravica do dostopa`,
    erase: `
      [izbriši|izbrišite|zbriši|zbrišite|brišite|odstranite|pobrišite|izbris|izbrisati|zbrisati|uničite] (prosim|takoj) (vse|vseh) (moje|mojih|svoje|svojih|moj) (osebne|osebnih) [podatke|podatkov|račun|profil]
      [izbriši|izbrišite|zbriši|zbrišite|brišite|odstranite|pobrišite|izbrisati] (prosim) [vse|vse podatke|podatke|vse kar] (kar) (imate) [o meni|imate]
      [pravica do pozabe|pravica do izbrisa|pozabite me]
      [izbrišite|zbrišite|izbriši|zbriši|odstranite] … [mojo številko|to številko]
      (zahtevam|želim|prosim za) izbris (vseh) (mojih|osebnih) podatkov
    (želim|hočem|zahtevam) (pravico) [biti pozabljen|biti pozabljena|do pozabe|bit pozabljen]`,
    rectify: `
      [wrong] … [ime|priimek|priimka|imena]
      [ime|priimek] … [wrong]
      [name] … [wrong] … [fix]
      [spremenil|spremenila|zamenjal|zamenjala] (sem|se|se mi) (je) (mi) [naslov|priimek|ime|email|mail|številko] … [fix]
      [fix] (mi|prosim) (moje|mojo|moj|mi) [name]
      [pišem se|ime mi je] … [in ne|ne] … [fix]
      [preselil|preselila] … [fix]
      pravica do popravka`,
    port: `
      [podatke|podatki|podatkov] … [v datoteki|v formatu|v obliki]
      [prenesti|prenos|prenesite|izvoz|izvozite] (vseh) (moje|svoje|mojih|svojih) (osebne|osebnih) [podatke|podatkov]
      pravica do prenosljivosti`,
    object: `
      [ugovor|ugovarjam|nasprotujem|ne strinjam se] (proti|zoper|z|s) … [profilir*|obdelav*|uporab*|analiz*]
      [ne želim|nočem] (da) (me|biti) [profilirate|profiliran|profilirana|sledite]`,
    restrict: `
      [omejite|omejitev|omejiti|ustavite|zamrznite|blokirajte] … [obdelavo|obdelave|uporabo]
      [omejite|zamrznite|blokirajte] (vse) (moje) (osebne) podatke`,
    do_not_sell: `
      [ne prodajajte|ne delite|ne posredujte|ne dajajte] (nikomur|naprej|prosim) (mojih|moje|svojih) (osebnih) [podatkov|številke|podatke]`,
    wrong_number: `
      [zmotili|zmotil|zmotila|zgrešili|zamenjali] (ste|se|ste se) (v) [številko|številki|osebo]
      [imate|to je|to bo] napačno številko
      [nisem|jaz nisem|to nisem jaz] [who]
      (jaz) nisem (tista|prava) oseba
      [ne poznam|tukaj ni|ne živi tukaj|ne živi tu] [nobenega|nobene|nikogar|take]
      ta številka (ni več|ne) [pripada|njegova|njena|je moja]
      [pišete|pošiljate] [napačni|napačnemu|nekomu drugemu]`,
    nothing: `
      [reklamacij*|reklamiram|reklamirati|reklamirala|reklamiral]
      [odjavila|odjaviti|odjavil|odjavim|odjavljam] (se|bi|rad|rada) (iz) [hotela|sobe|apartmaja|nastanitve]
      [sporočilo|mail|mejl|potrdilo|pošta] (mi|je|mi je) [pristalo|pristal|padlo|padel|šlo|končalo|bilo] v [spam|spamu|spamih|vsiljeni pošti|smeteh]
      [ne piš|ne pišite|ne piši|ne kliči|ne kličite] (mi|me) (zdej|zdaj|zdele|trenutno|danes) (sm|sem|ker|k) [zdej|zdaj|zdele|sm na|sem na|sem v|sm v|ker sem|ker sm|k sm|trenutno]
      [imam|mam|imamo] (tega|že) (dovolj|dosti|dost) [dovolj dela|dosti dela|dost dela|dosti v službi|dost v službi|dovolj v službi]
      [odjavite|odjavi|odjaviti|odjavljam|odjavim|črtajte|prekličite] (prosim|mi|nam|se|sina|hčer|otroka) … [kosilo|kosila|kosil|malice|malico|vrtca|šole|hotela|sobe|apartmaja|tabora|krožka|treninga|naročila|dostave|varstva|avtobusa]
      [lahko|a me lahko|ali me lahko] (me|mi|vas) [kontaktirate|pokličete|kličete|dobite|dobim|pokličem] … [po telefonu|po mailu|od|do|po|čez|zjutraj|popoldne]
      [sms|brez sms|sms s|brez] [kode|kodo|kod|potrditve]
      nimam časa (za|to|zdaj|zdej|danes|jutri|ta) [danes|jutri|zdaj|zdej|teden|kavo|sestanek|trening]
      [pusti|pustite] me (pri|na) miru (ker) [učim|učim se|delam|spim|gledam|jem|sem|sm|mam|imam|haha|lol]
      [ne pošiljaj|ne pošiljajte] (mi|tega|to) … [mail|slik*|fotk*|fotograf*|video|datotek*]
      ne [nehajte|nehaj|prenehajte|prekličite|prekliči|odjavite|odjavi|izbrišite|prekinite|odpovejte]
      [zakaj|kdaj] (mi|več|ste) (več|mi) [ne pošiljate|ne pišete|nehali]
      [odpovedujem|odpovedat|odpovedati|odpovejte|prekličite|prekličem|preklicujem|prekliči|odjava|odjaviti|odjavi|izbrišite|zbrišite] (mi|prosim|moj|moje|svoj|današnji|jutrišnji|to|ta|za) (jutrišnji|današnji|moje|prosim) [termin|terminu|termina|naročil*|rezervacij*|pregled*|let|kart*|mizo|sestanek|pogodb*|iz sobe|iz apartmaja|iz hotela|slik*|objav*|komentar*|obisk|kosilo|z dela]
      [ne pošiljajte] … [paket*|pošiljk*|račun*|blaga|denarja|danes|jutri|po pošti|še]
      [ne pišite|ne piši|ne kličite] … [zdaj|danes|še|v skupino]
      [rekel|rekla|pravi|reče|vpije] … [stop|dovolj|prekini|nehaj|konec]
      [konec|koncem|do konca|na koncu] [leta|tedna|meseca|ulice|sveta|dneva|filma|tekme|sezone|šole|akcije]
      ustavi se
      [pustite|pusti] (mi) [sporočilo|paket|ključ|številko]
      [pustite|pusti] me [da premislim|pri|pred]
      prijava (za|na|v) [tečaj|izpit|službo|pregled|šolo|škode]
      ne [nehajte|nehaj|prenehajte|prenehaj|nehite]
      [kako|kje|kdaj] (se|naj|lahko|jaz) (se|to|ta|lahko) [izklopim|ugasnem|odpovem|ugasne|izklopi|izklapljam|blokiram|prekličem|odjavim] (to|ta|tej|bluetooth|budilko|alarm|na|svoj|svojo|mojo) [budilk*|alarm*|bluetooth*|uro|ura|naročil*|termin*|rezervacij*|kartic*|zvok*|luč*|pralni*|lokacij*|teh slušalk*|slušalk*|ogrevanj*|obisk*]
      [ne kličite|ne zvonite|ne zvoni|ne kliči] (prosim|na) [na zvonec|zvonec|pred|po|zdaj|zjutraj|zvečer|ponoči|ob|domofon|ker otrok]
      [nočem|ne želim|ne rabim|ne potrebujem] (te|ta|to|tega|več|tiste) [modr*|črn*|bel*|rdeč*|čebul*|vrečk*|račun*|kečap*|velikost*|riža|omak*|sladkor*]
      [nehal|nehala|nehalo|nehale|nehali|neha] (mi|je|so|sem|se) [kaditi|deževati|delati|hoditi|prihajati|svetiti|boleti|polniti|greti|dežuje|kadit|delat|pošiljati]
      [skoraj|malo je manjkalo|hotel sem|hotela sem] (bi|sem|se|da) (se|bi) [odjavil|odjavila|odjaviti] (ampak|pa)
      [pustite|pusti] (mi|paket|ga|to|pošiljko) (pri|na|v|paket|pošiljko|pred) [sosed*|recepcij*|vratar*|vrati|vratih|paketomat*]
      [zadnja|zadnji|zadnje] [kos|kosa|naročil*|pošiljk*|vizit*|dva|par]
      [imam|imamo] dovolj [časa|denarja|prostora|dela|hrane|tega doma]
      [ne pišite|ne piši|ne kličite|ne pošiljajte] (mi|me) (več|danes) [po službi|po delu|na mail|na e mail|na dom|na stari|v službo|jutri|zvečer|danes]
    [nehali|nehal|nehala|prenehali] (ste|mi|si|ste mi|mi je) (mi) (je) [pošiljati|pisati|klicati|pošiljat|pisat]
    (ni treba|ne potrebujem) [ni treba|ni potrebno|ne potrebujem] (mi) (pošiljati|poslati) [računa|račun|paketa|potrdila|pogodbe|vrečke]
    [pusti|pustite] me … [haha|hah|lol|delam|stari|ljubi]
    [tretjič|drugič|kolikokrat|ponovno] (že|vam|naj) (vam|že) [pišem|kličem|prosim|pisati|sprašujem] (zaradi|glede|za) [reklamacij*|vračil*|naročil*|račun*|paket*|denar*|popravil*|termin*]
    kdo je [naročil|vzel|kupil|prišel|bil|zmagal|poklical|odprl]
    (zakaj) ne (dobim|dobivam|prejemam|pride) [dobim|dobivam|prejemam|pride] (sms|nobenih) (kode|kod*|smsov|sms*|potrditv*)`,
  },
  neighbours:
    'ODJAVE, ODJAVO, ODJAVIL, ODJAVILA, PRIJAVO, PRIJAVE, PRIJAVIL, NAJAVA, OBJAVA, OBJAVI, OBJAVE, IZJAVA, JAVI, JAVITE, KONCA, KONCU, KONČNO, LONEC, NEKAJ, NEHAL, NEHALA, NEHALO, NEHAM, PREKINIL, PREKINJENO, PREKLICAN, PREKLICANO, PREKLICAL, USTAVIL, USTAVILA, USTAVIM, POMOČI, NEMOČ, DOSTOPA, POSTOP, STOPI, STOPA, STOL, IZBRISAL, IZBRISALA, IZBRISAN, UGOVORA, ODGOVOR, DOGOVOR, POGOVOR, GOVOR, OMEJENO, POPRAVIL, POPRAVILO, POPRAVILA, ODSTOPA, DOVOLJ, DOVOLI, DOVOLJEN, NOČEMO, NOČE, NOČI, ODPOVEDAL, ODPOVEDANO, ODGOVED, ZAČNE, UKINJEN, IZKLOP',
  also: { stop: 'IZBRIŠI, IZBRIŠITE, BRIŠI, POBRIŠI, POBRIŠITE, ZBRIŠI, ZBRIŠITE', erase: 'IZBRIŠITE MOJO ŠTEVILKO, ZBRIŠITE MOJO ŠTEVILKO' },
  courtesy:
    'PROSIM, PROSIM VAS, LEPO PROSIM, HVALA, HVALA LEPA, NAJLEPŠA HVALA, HVALA VAM, DOBER DAN, DOBRO JUTRO, DOBER VEČER, ZDRAVO, ŽIVJO, SPOŠTOVANI, LEP POZDRAV, LP, POZDRAV, TAKOJ, ZDAJ, NUJNO, ŽE, ENKRAT, DAJTE, LJUDJE, OK, HALO, KONČNO, OPROSTITE, LEP DAN, NASVIDENJE, V NAPREJ HVALA, ADIJO, HEJ, MADONA, LEPO VAS PROSIM, S SPOŠTOVANJEM, LEPO BODITE, SREČNO, ČAU, ČAO, DEJTE, EJ, LEJTE, BOG POMAGAJ, VLJUDNO, ZA VEDNO',
  conjunctions: 'IN, TER, IN TUDI, PA',
  objects:
    'SPOROČILO, SPOROČILA, SPOROČIL, SPOROČILOM, REKLAMA, REKLAME, REKLAM, REKLAMAM, SMSI, SMSOV, SMSJI, OGLASI, OGLASOV, PONUDBE, PONUDB, NAROČNINA, NAROČNINO, NAROČNINE, POŠILJANJE, OBVESTILA',
  fillers:
    'V, NA, S, Z, OD, DO, ZA, IZ, MOJ, MOJA, MOJE, MOJO, VAŠE, VAŠA, VAŠIH, TE, TA, VSE, MI, ME, SE, DA, JE, BIL, BILA, SO, PRI, ALI, NE, KO, PO, O, SEM, TI, TEH, TEMI, VSEH, ŠE, A, BI, JI, MU, K',
  vague: 'TO, TEGA',
  guards: 'ZAKAJ, ČE, KO, KDAJ, KAKO, ON, ONA, ONI, REKEL, REKLA, PRAVI, DOKLER',
  traps: 'NE STOP, NON STOP, NONSTOP, STOP ZNAK, ZNAK STOP, KONEC SVETA, KONEC TEDNA',
  signatures: 'POSLANO Z, POSLANO S, POSLANO IZ, POSLANO Z MOJEGA',
  tapbacks: ['Všeč mu je „…“', 'Všeč ji je „…“', 'Všeč mi je „…“', 'Odzval se je z 👍 na „…“', '👍 na „…“', '👍 to „…“'],
  notes: [
    'ODJAVA is also the check-out of a hotel: alone or first it stops, inside a sentence it does not.',
    'KONEC is an everyday word: understood as the whole message only.',
  ],
};
