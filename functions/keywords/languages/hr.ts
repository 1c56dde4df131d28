import type { LanguageData } from './language.ts';

export const hr: LanguageData = {
  code: 'hr',
  name: 'Hrvatski',
  englishName: 'Croatian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ODJAVA, ODJAVI, ODJAVITI, ODJAVITE, ODJAVLJUJEM SE, ODJAVI ME, ODJAVITE ME, ODJAVA SMS, PREKINI, PREKINITE, PREKID, PREKINUTI, PRESTANI, PRESTANITE, PRESTATI, DOSTA, DOSTA JE, DOSTA VIŠE, DOVOLJNO, KRAJ, OTKAŽI, OTKAŽITE, OTKAZUJEM, OTKAZ, OTKAZIVANJE, PONIŠTI, ZAUSTAVI, ZAUSTAVITE, ISKLJUČI, ISKLJUČITE, ISKLJUČITE ME, MAKNITE ME, SKINITE ME, BEZ REKLAMA, BEZ PORUKA, NE ŽELIM, NEĆU, NE ŽELIM VIŠE, UGASI, UGASITE, NE ŠALJITE, NE ŠALJI, NEMOJTE SLATI, STOP PORUKE, DEAKTIVIRAJ, ODJAVITI ME, ODJAVA PRETPLATE, OTKAŽI PRETPLATU, OTKAZIVANJE PRETPLATE, OBUSTAVA, OBUSTAVI, OBUSTAVITE, UKINI, UKINITE, UKIDAM, ZAUSTAVITI, ISKLJUČI ME, ISPIŠI ME, ISPIŠITE ME, ISPIS, MAKNI ME, SKINI ME, BRIŠI ME, IZBRIŠI ME, IZBRIŠITE ME, OBRIŠI ME, BRIŠITE ME, BLOKIRAJ, BLOKADA, BLOK, NE PIŠI, NE PIŠITE, NE ZOVITE, NE ŠALJITE MI, NE ŠALJI MI, NEMOJTE, NEMOJTE VIŠE, NEMOJ VIŠE, NE HVALA VIŠE, STOP SMS, STOP REKLAME, STOP REKLAMAMA, STOP PORUKAMA, KRAJ PORUKA, DOST, DOSTA PORUKA, BASTA, GOTOVO, PRESTAN, PRESTANTE, PRESTANITE SLATI, ODUSTAJEM, ODBIJAM, POVLAČIM PRIVOLU, POVLAČIM PRISTANAK, BEZ SMS, NEMOJTE SLAT, NE VIŠE, NIŠTA VIŠE',
    },
    stop_all: { translated: 'STOP SVE, STOP SVEMU, STOP SVIMA, ODJAVA SVE, ODJAVA SVEGA, ODJAVA SA SVEGA, PREKINITE SVE' },
    start: { translated: 'PRIJAVA, PRIJAVI, PRIJAVI ME, PRIJAVITE ME, NASTAVI, POKRENI, PRETPLATI' },
    help: { translated: 'POMOĆ, POMOZITE, KONTAKT, INFORMACIJE, PODRŠKA, MOJA PRAVA' },
    access: { translated: 'PRISTUP, MOJI PODACI, PRISTUP PODACIMA, UVID U PODATKE' },
    erase: { translated: 'OBRIŠI, OBRIŠITE, BRISANJE, IZBRIŠI, IZBRIŠITE, BRIŠI, BRISANJE PODATAKA, OBRIŠI PODATKE, IZBRIŠI PODATKE' },
    rectify: { translated: 'ISPRAVAK, ISPRAVI, ISPRAVITE, ISPRAVAK PODATAKA' },
    port: { translated: 'PRENOSIVOST, PRIJENOS PODATAKA, PRENOSIVOST PODATAKA' },
    object: { translated: 'PRIGOVOR, PRIGOVARAM, ULAŽEM PRIGOVOR' },
    restrict: { translated: 'OGRANIČENJE, OGRANIČENJE OBRADE' },
    yes: { translated: 'DA, MOŽE, NARAVNO, SVAKAKO, DA MOLIM, POTVRĐUJEM, DA POTVRĐUJEM, PRISTAJEM, SLAŽEM SE' },
    no: { translated: 'NE, NE HVALA, N, NE NE' },
  },
  phrases: {
    stop: { translated: 'ŽELIM SE ODJAVITI, OBRIŠITE MOJ BROJ, IZBRIŠITE MOJ BROJ' },
    help: { translated: 'TKO STE VI, TKO JE OVO, KAKO SE ODJAVITI' },
    access: { translated: 'ODAKLE VAM MOJ BROJ, KOPIJA MOJIH PODATAKA' },
    erase: { translated: 'OBRIŠI MOJE PODATKE, OBRIŠITE MOJE PODATKE, IZBRIŠITE MOJE PODATKE' },
    wrong_number: { translated: 'KRIVI BROJ, POGREŠAN BROJ' },
    do_not_sell: { translated: 'NE PRODAJITE MOJE PODATKE' },
  },
  groups: {
    nobodyHere: 'NITKO, NIKO, NITKO OVDJE, NITKO OVDE, NITKO OD NAS',
    sworn:
      'NABIJTE SI, NABIJTE SEBI, NABIJ SI, NABIJ SEBI, ZABIJTE SI, STAVITE SI, GURNITE SI, GURNITE SEBI, JEBITE SE, JEBI SE, ODJEBITE, IDITE U KURAC, IDITE U PIČKU MATERINU, U PIČKU MATERINU, MARŠ U PIČKU MATERINU, IDITE U TRI LEPE, IDITE U TRI PIČKE MATERINE, JEBEM VAS, JEBEM VAM MATER, JEBEM VAM SVE, JEBO VAS, JEBALO VAS, KURAC, POPUŠITE MI, POPUŠITE, POLJUBITE ME U DUPE, POLJUBITE ME U GUZICU, IDITE K VRAGU, IDITE DOVRAGA, IDITE DO ĐAVOLA, IDITE U VRAŽJU MATER, NOSITE SE, MARŠ, SERONJE, BOLE ME KURAC ZA VAS, BOLE ME KURAC ZA VAŠE, BOLI ME ĐON, BOLI ME KURAC ZA VAS, BOLI ME KURAC ZA VAŠE',
    authority:
      'INSPEKCIJ*, INSPEKTOR*, POLICIJ*, MURIJ*, AZOP*, HAKOM*, RATEL*, SUDU, SUD, ODVJETNI*, ADVOKAT*, MEDIJ*, NOVINE, NOVINAMA, TELEVIZIJ*, FACEBOOK*, FEJS*, POVERENI*, TUŽILAŠTV*, ODVETNI*',
    marked:
      'OZNAČIO, OZNAČILA, OZNAČAVAM, OZNAČENO, OZNAČENI, PRIJAVIO, PRIJAVILA, PRIJAVLJUJEM, PRIJAVLJENO, PROSLIJEDIO, PROSLIJEDILA, STAVIO, STAVILA, STAVLJAM, BACIO, BACILA, BACAM, IDU, IDE, LETE, UPADAJU, ZAVRŠAVAJU, ZAVRŠAVATE, ODLAZE',
    nth: 'DRUGOJ, TREĆOJ, ČETVRTOJ, PETOJ, ŠESTOJ, SEDMOJ, OSMOJ, DESETOJ, DVADESETOJ, STOTOJ, HILJADITOJ, TISUĆITOJ, DRUGA, TREĆA, PETA, DESETA, STOTA, DRUGU, TREĆU, PETU, DESETU, STOTU, DESETI, PETI, STOTI, DESETOM, PETOM, STOTOM, TREĆEM',
    relative:
      'MUŽ, ŽENA, SUPRUG, SUPRUGA, MAMA, MAJKA, TATA, OTAC, BAKA, BABA, DJED, DIDA, SIN, KĆI, KĆERKA, ĆERKA, SVEKRVA, PUNICA, TETKA, TETA, SESTRA, BRAT, PARTNER, PARTNERICA, RODITELJI',
    notCome:
      'NE DOLAZI, NE DOLAZE, NE STIŽE, NE STIŽU, NE STIGNE, NE DOBIVAM, NE DOBIJAM, NE DOBIJEM, NIŠTA NE DOBIJEM, NE PRIMAM, NE PRIMIM, PRESTANE, PRESTANU, NE ŠALJETE, NE PIŠETE, VIŠE NE VIDIM, NE MORAM ČITATI, PRESTANETE, PRESTALO',
    ensure:
      'NAPRAVITE NEŠTO, NAPRAVI NEŠTO, URADITE NEŠTO, URADI NEŠTO, UČINITE NEŠTO, UČINITE SVE, NAPRAVITE BILO ŠTO, POBRINITE SE, POBRINI SE, POTRUDITE SE, POSTARAJTE SE, SREDITE, OSIGURAJTE, OBEZBEDITE, NAMJESTITE, NAMESTITE, PODESITE, PAZITE, VIDITE',
    pointless:
      'NEPOTREBN*, SUVIŠN*, NEMA RAZLOGA, NEMA SMISLA, NEMAJU SMISLA, BESPREDMETN*, NEMA POTREBE, NE TREBAJU MI, MI NE TREBAJU, MI NE TREBA, NISU POTREBNI, NISU POTREBNE, NISU MI POTREBNE, UVAŽITE TO, UVAŽITE, IMAJTE TO U VIDU, NEMA SVRHE, NE KORISTE MI, NE TIČE ME SE, NE TIČU ME SE, BESMISLEN*',
    gone: 'NE ŽIVIM, NE STANUJEM, NE RADIM VIŠE, NE RADIM TAMO, PRESELIO, PRESELILA, PRESELILI, ODSELIO, ODSELILA, PROMIJENIO SAM OPERATERA, PROMENIO SAM OPERATERA, PROMENILA SAM OPERATERA, PROMIJENILA SAM OPERATERA, PREŠAO SAM, PREŠLA SAM, TEČAJ JE GOTOV, ZAVRŠIO SAM TEČAJ, ZAVRŠILA SAM TEČAJ, NISAM VIŠE, VIŠE NISAM, VIŠE NE IDEM, VIŠE NE KORISTIM, NE KORISTIM VIŠE, PRODAO SAM, PRODALA SAM, PRODALI SMO, ZATVORIO SAM, ZATVORILA SAM, ZATVORILI SMO, OTKAZAO SAM, OTKAZALA SAM, U PENZIJI, U MIROVINI, UMIROVLJEN*, NEMAM VIŠE, VIŠE NEMAM, NEMAMO VIŠE, RASKINUO SAM, RASKINULA SAM',
    stuff:
      'SMS*, PORUK*, PORUČIC*, REKLAM*, SPAM*, PONUD*, AKCIJ*, PROMOCI*, OBAVIJEST*, OBAVJEST*, POPUST*, NEWSLETTER*, OGLAS*, MARKETING*, PODSJETNI*, NOVOST*, KAMPANJ*, MAILOV*, MAILO*, LETAK*, LETKE, KATALOG*, KUPON*, POZIVNIC*, ČESTITK*, GLUPOST*, SRANJ*, SMEĆ*, RASPRODAJ*, SNIŽENJ*, NOTIFIKACIJ*, PREPISK*, KOMUNIKACIJ*',
    ads: 'REKLAM*, MARKETING*, OGLAS*, PROMIDŽB*, PROMOCI*, PONUD*, SPAM*, KOMERCIJAL*, AKCIJ*',
    negs: 'NE ŠALJITE, NE ŠALJI, NE PIŠITE, NE PIŠI, NE ZOVITE, NE ZOVI, NE JAVLJAJTE SE, NE JAVLJAJTE, NE KONTAKTIRAJTE, NE GNJAVITE, NE GNJAVI, NE SMARAJTE, NE SMARAJ, NE DAVITE, NE DAVI, NE SMETAJTE, NE UZNEMIRAVAJTE, NE UZNEMIRUJTE, NE SPAMAJTE, NE DOSAĐUJTE, NE ZAMARAJTE, NE ZAMARAJ, NE TUPITE, NE PILITE, NE OBAVJEŠTAVAJTE, NE PODSJEĆAJTE, NE NUDITE, NE BOMBARDIRAJTE, NE ZATRPAVAJTE, NE ZASIPAJTE, NE MALTRETIRAJTE, NE ZIVKAJTE, NE TROŠITE, NE SLATI, NE PISATI, NE ZVATI, NE KONTAKTIRATI, NE SMETATI, NE UZNEMIRAVATI, NE POSLATI, NE SALJITE, NESALJITE, NEPISITE, NEPIŠITE, NEŠALJITE, NEŠALJI, NEPIŠI, NEZOVITE, NE SALJI, NE PISITE, NE ŠALJTE, NE ŠALJETE, NE PIŠETE, NE SMARAT',
    neminf: 'NEMOJTE, NEMOJ, NEMO, NEMOJTE VIŠE, NEMOJ VIŠE, NEMOTE, NEMOJTE MI, NEMOJTE ME, NEMOJ MI, NEMOJ ME',
    infs: 'SLATI, SLAT, PISATI, PISAT, ZVATI, ZVAT, JAVLJATI, JAVLJAT, KONTAKTIRATI, KONTAKTIRAT, GNJAVITI, GNJAVIT, SMARATI, SMARAT, DAVITI, DAVIT, SMETATI, SMETAT, UZNEMIRAVATI, UZNEMIRAVAT, SPAMATI, SPAMAT, DOSAĐIVATI, DOSAĐIVAT, ZAMARATI, ZAMARAT, OBAVJEŠTAVATI, PODSJEĆATI, NUDITI, NUDIT, BOMBARDIRATI, ZATRPAVATI, ZASIPATI, MALTRETIRATI, MALTRETIRAT, ZIVKATI, ZIVKAT, TROŠITI, POSLATI, ŠALJITE, PIŠITE, MUČITI',
    daV: 'ŠALJETE, PIŠETE, ZOVETE, JAVLJATE, KONTAKTIRATE, GNJAVITE, SMARATE, DAVITE, SMETATE, UZNEMIRAVATE, SPAMATE, DOSAĐUJETE, ZAMARATE, OBAVJEŠTAVATE, PODSJEĆATE, NUDITE, BOMBARDIRATE, ZATRPAVATE, ZASIPATE, MALTRETIRATE, ZIVKATE',
    who2: 'MI, ME, MENI, MENE, NAM, NAS, MU, GA, JOJ, JU, IM, IH, SE, MAMI, BAKI, OVDJE, OVDE, TU',
    offMe:
      'MAKNITE, MAKNI, MAKNUTI, MAKNULI, SKINITE, SKINI, SKINUTI, SKINULI, BRIŠITE, BRIŠI, OBRIŠITE, IZBRIŠITE, IZBRIŠI, IZBRISATI, UKLONITE, UKLONI, UKLONITI, UKLONILI, IZBACITE, IZBACI, IZBACITI, ODJAVITE, ODJAVI, ODJAVITI, ODJAVILI, ISKLJUČITE, ISKLJUČI, ISPIŠITE, ISPISATI, IZUZMITE, IZOSTAVITE, PREKRIŽITE, PRECRTAJTE, ZBRIŠITE, ZBRIŠE, ODSTRANITE, SKLONITE, IZVADITE, VADITE, ŠUTNITE, PRESKOČITE, NEK ME NEKO ZBRIŠE',
    person:
      'ME, MENE, NAS, MAMU, BAKU, TATU, OCA, MAJKU, MUŽA, ŽENU, SINA, KĆER, MOJ BROJ, OVAJ BROJ, TAJ BROJ, NJEZIN BROJ, NJEGOV BROJ, MOJ KONTAKT, OVAJ KONTAKT, MOJE IME, MOJ MOBITEL, MOJ MOB',
    needless:
      'NEPOTREBN*, NE TREBA, NE TREBAJU, NE TREBATE, NEMA POTREBE, NEMA SMISLA, NEMAJU SMISLA, NEMA SVRHE, NEMAJU SVRHE, NEŽELJEN*, NEPOŽELJN*, SUVIŠN*, BESMISLEN*, NISU POTREBN*, NIJE POTREBN*, NIJE POTREBA, NE TIČU SE, NE ZANIMAJU',
    youBother:
      'GNJAVITE, SMARATE, DAVITE, SMETATE, UZNEMIRAVATE, ŽIVCIRATE, NERVIRATE, DOSAĐUJETE, ZAMARATE, MALTRETIRATE, BOMBARDIRATE, ZATRPAVATE, ZASIPATE, SPAMATE, BUDITE, IZLUĐUJETE, TUPITE, PILITE, PROGANJATE, ZIVKATE',
    goAway:
      'IDITE, IDI, ODJEBITE, ODJEBI, NOSITE SE, NOSI SE, GONITE SE, GONI SE, TORNJAJTE SE, TORNJAJ SE, GUBITE SE, GUBI SE, MRŠ, MARŠ, JEBITE SE, ODBIJTE, BRIŠITE MI SE, KUPITE SE, VUCITE SE, SIKTER, TERAJ SE, TERAJTE SE, TJERAJTE SE, ODLAZITE, NABIJTE SI, NABIJTE, ZABIJTE SI, ZATAKNITE SI, OHLADITE, OHLADITE SE, OLADITE, SPALITE SE',
    threat:
      'PRIJAVLJUJEM, PRIJAVIT ĆU, PRIJAVIĆU, PRIJAVIM, TUŽIM, TUŽIT ĆU, TUŽIĆU, ŽALIT ĆU SE, BLOKIRAM, BLOKIRAT ĆU, BLOKIRAĆU, PODNOSIM, PODNIJET ĆU, PODNEĆU',
    another:
      'JOŠ JEDNA, JOŠ JEDNU, JOŠ JEDAN, JOŠ JEDNOM, SLJEDEĆA, SLEDEĆA, SLIJEDEĆA, SLJEDEĆI PUT, SLEDEĆI PUT, SVAKA SLJEDEĆA, IDUĆA, IDUĆI PUT, NOVA PORUKA',
    wish: 'ŽELIM, ŽELIO BIH, ŽELJELA BIH, HTIO BIH, HTJELA BIH, VOLIO BIH, VOLJELA BIH, MOLIM, MOLIM VAS, MOLIO BIH, MOLILA BIH, ZAMOLIO BIH, ZAMOLILA BIH, TRAŽIM, ZAHTIJEVAM, HOĆU, ZAHTJEVAM, LJUBAZNO MOLIM',
    last: 'ZADNJA, ZADNJI, ZADNJE, ZADNJU, POSLJEDNJA, POSLJEDNJI, POSLJEDNJE, POSLEDNJA, POSLEDNJI, POSLEDNJE',
    texts:
      'SMS*, PORUK*, REKLAM*, SPAM*, PONUD*, AKCIJ*, PROMOCI*, OBAVIJEST*, OBAVJEST*, POPUST*, NEWSLETTER*, OGLAS*, MARKETING*, PODSJETNI*, NOVOST*, KAMPANJ*, MAILOV*, MESSAGE*',
    nosend:
      'NE ŠALJITE, NEMOJTE SLATI, NEMOJTE ŠALJITE, NEMOJTE SLAT, NE PIŠITE, NEMOJTE PISATI, NEMOJTE PISAT, NE KONTAKTIRAJTE, NEMOJTE KONTAKTIRATI, NE JAVLJAJTE, NEMOJTE SE JAVLJATI, NE SPAMAJTE, NEMOJTE SPAMATI, NE GNJAVITE, NEMOJTE GNJAVITI, NE SLATI, NE UZNEMIRAVAJTE, NEMOJTE UZNEMIRAVATI, NE MALTRETIRAJTE, NE DOSAĐUJTE, NEMOJTE DOSAĐIVATI, NEMOJTE ME GNJAVITI, NE ZASIPAJTE, NEMOJTE ZASIPATI, NEMOJTE ZVATI, NE ZOVITE ME, NEMOJTE ME ZVATI, NE ŠALJITE MI, NE NUDITE, NEMOJTE NUDITI, NE DOSAĐIVATI, NE SMETAJTE, NEMOJTE SMETATI, NE ŠALI, NE ZIVKAJTE, NE DAVITE, NEMOJTE DAVITI, NEMOJTE ME DAVITI',
    dont: 'NEMOJTE, NE, NEMOJ, NEĆU DA',
    sends:
      'ŠALJITE, SLATI, SLAT, PIŠITE, PISATI, PISAT, KONTAKTIRAJTE, KONTAKTIRATI, JAVLJAJTE, JAVLJATI, SPAMAJTE, SPAMATI, GNJAVITE, GNJAVITI, UZNEMIRAVATI, UZNEMIRAVAJTE, ŠALJETE, PIŠETE, DOSAĐIVATI',
    send1: 'ŠALJI, PIŠI, GNJAVI, SPAMAJ',
    mine: 'MI, ME, MENI, NAM, NAS, MENE',
    him: 'MU, JOJ, IM, MOJOJ, MOM, MOME, MAMI, NA OVAJ BROJ, OVDJE',
    more: 'VIŠE, NIŠTA, NIKAD, NIKADA, NIKAD VIŠE, VIŠE NIŠTA, VIŠE NIKAD, NIKAKVE, UBUDUĆE, DALJE',
    sending:
      'SLATI, SLAT, PISATI, PISAT, ŠALJETE, PIŠETE, SPAMATI, SPAMAT, GNJAVITI, GNJAVIT, UZNEMIRAVATI, KONTAKTIRATI, JAVLJATI, ZVATI, MALTRETIRATI, SA SLANJEM, SLANJE, S TIM, S OVIM, DA ŠALJETE, DA PIŠETE, ZIVKATI, DAVITI, SMETATI, NUDITI, SMARATI, ZAMARATI, ZATRPAVATI, ZASIPATI, DOSAĐIVATI, MUČITI, TRAJNO SLATI, NAPADATI',
    quit: 'PRESTANITE, PRESTANI, PREKINITE, PREKINI, PRESTATI, PRESTANETE, DOSTA JE, ZAUSTAVITE, OBUSTAVITE, PRESTAL*',
    unwanted:
      'NE ŽELIM, NE ŽELIMO, NEĆU, NE TREBAM, NE TREBAJU MI, NE TREBA MI, NE ZANIMAJU ME, NE ZANIMA ME, NE BIH ŽELIO, NE BIH ŽELJELA, NISAM TRAŽIO, NISAM TRAŽILA, NISAM NARUČIO, NISAM NARUČILA, VIŠE ME NE ZANIMAJU, NE ZANIMAJU ME VIŠE, NE TREBAJU, NE INTERESIRA ME, NE INTERESIRAJU ME, ODBIJAM, NE PRISTAJEM NA, NE TREBAMO, NISAM ZAINTERESIRAN ZA, NISAM ZAINTERESIRANA ZA, NE ŽELI MI SE',
    receive: 'PRIMATI, PRIMAT, DOBIVATI, DOBIVAT, DOBIJATI, DOBITI',
    remove:
      'MAKNITE, MAKNI, SKINITE, SKINI, BRIŠITE, OBRIŠITE, IZBRIŠITE, UKLONITE, UKLONI, IZBACITE, IZBACI, ODJAVITE, ODJAVI, ISKLJUČITE, ISPIŠITE, MAKNUTI, SKINUTI, UKLONITI, IZBRISATI, OBRISATI',
    lists: 'LISTE, LISTA, POPISA, BAZE, EVIDENCIJE, ADRESARA, IMENIKA, SUSTAVA, PRETPLATE, GRUPE',
    lawyer:
      'AZOP*, POLICIJ*, ODVJETNI*, TUŽ*, PRIJAV*, HAKOM*, INSPEKTORAT*, INSPEKCIJ*, SUD, SUDU, ŽALB*, GDPR, AZOP, TUŽIT*, PRAVN*, POTROŠAČ*, KAZN*, ZAŠTITU PODATAKA, ZAŠTITU OSOBNIH, POVJERENI*',
    hold: 'IMATE, ČUVATE, ZNATE, OBRAĐUJETE, POSJEDUJETE, PRIKUPLJATE, DRŽITE, VODITE',
    fix: 'ISPRAVITE, PROMIJENITE, AŽURIRAJTE, ISPRAVITI, PROMIJENITI, AŽURIRATI, ISPRAVAK, KORIGIRAJTE',
    wrong: 'KRIVO, POGREŠNO, POGREŠNA, KRIVA, KRIVI, GREŠKA, GREŠKU, NETOČNO, NETOČNI, NETOČNA, STARA, STARU',
    name: 'IME, PREZIME, PREZIMENA, IMENA, ADRESU, ADRESA, EMAIL, MAIL, DATUM ROĐENJA, PODATKE',
    again: 'OPET, PONOVO, PONOVNO',
    who: 'IVANA, IVAN, MARKO, ANA, MARIJA, JOSIP, PETRA, LUKA, ANTE, MATEJA, TOMISLAV, NIKOLA, MAJA, SANJA, GORAN, DAMIR, KRISTINA, JELENA, STIPE, MARIO, LUCIJA, FILIP, MARINA, DARKO, ŽELJKO, VESNA, GOSPODIN, GOSPOĐA',
  },
  patterns: {
    stop: `
      [ne koristite|nemojte koristiti|zabranjujem korištenje|prestanite koristiti] (više) (moj|mojeg) [broj|telefon|mob|kontakt|broja|moj broj] (za|u) [reklame|reklamu|oglase|oglašavanje|marketing|promocije|ponude]
      [ne želim|neću|ne želimo] (više) [čuti|vidjeti|znati] (ništa) (za|od|o) [vas|vama]
      [blokirat ću|blokiram|blokirati ću] (vas) (ako) (mi|još) (još|jednom) [pišete|pošaljete|javite|jednom|dobijem|opet]
      ? [texts] (vaše) (mi|me|nam) (stvarno|jako|već) [smetaju|smeta|idu na živce|živciraju|gnjave|uznemiruju]
      [tražim|zahtijevam|molim] (vas) (za) (moje) [brisanje|uklanjanje|ispis|odjavu] (mog broja|broja) (s|sa|iz) (vaše|te) [liste|popisa|baze|newslettera|evidencije]
      [otkazujem|odjavljujem|prekidam] (se) (od) (svako|daljnje|bilo kakvo) [primanje|primanja|slanje|slanja|dobivanje] [texts]
      [ne želim|neću|ne želimo] (više) (biti) [biti kontaktiran|biti kontaktirana|biti uznemiravan|biti uznemiravana|kontaktiran|kontaktirana]
      [maknite|izbrišite|odjavite|skinite|obrišite|uklonite] (i) [mene|me] (također|odande|odavde|molim|odmah|već|više) $
      [neka|da] (mi) (se) (više|vise) [ne dolaze|ne stižu|ne šalju] (više|vaše|nikakve) [texts]
      [ne zovite|nemojte zvati|ne zovite me|nemojte me zvati] (me|i|ni|više) (i|ni) (mi) [ne pišite|ne šaljite|pisati|slati|nemojte pisati]
      [ne pišite|ne šaljite|nemojte slati] (mi|i|ni|više) (i|ni) [ne zovite|zvati|nemojte zvati]
      [više me|vise me] (uopće) [ne zanimaju|ne zanima|ne interesiraju] (vaše|te|ove) [texts]
      ? ^ (ja|ovo|to) [neću|ne želim|ne trebam] (ovo|to|više|ih|vise) (više|vise|ovo|to) $
      [želim|htio bih|htjela bih|molim] (da) [otkazati|prekinuti|poništiti|otkažete|prekinete] (mi|moju|svoju|ovu) [pretplatu|pretplate|primanje|slanje|obavijesti] (na|za) (vaše) (texts|obavijesti|poruke|novosti)
      [obrišite|izbrišite|maknite|uklonite|skinite] (molim|mi) [moj broj|moj mob|moj telefon|ovaj broj|mi broj] (iz|s|sa) (vaše|te|vašeg) [lists]
      [dosta|pun|puna|sit|sita] (mi|sam) (je|više) (više) [vaših|tih|ovih] [texts|akcija]
      [molim|tražim] (vas) (za) [odjavu|ispis s liste|uklanjanje|prekid slanja|prestanak slanja]
      ^ [odjavite|odjavi|ostavite me] $
      [obrišite|izbrišite|obriši|izbriši|uklonite] … [moj broj|ovaj broj]
      [nosend] [mine|him]
      [dont] [mine|him] (više|molim|molim vas) [sends]
      [dont] [mine|him] više [sends|send1]
      [dont] više (mi|me|mu|joj|im|nam) [sends]
      [nosend] [more]
      [nosend] … [texts]
      ^ (molim) [nosend] $
      [quit] (mi|me|mu|joj|nam|više) (više|molim) [sending]
      [quit] (više|molim) (s|sa) [tim|ovim|vašim|slanjem|tim porukama|porukama|reklamama]
      ^ (dajte|ajde) [prestanite|prestani|prekinite|dosta] (više|s tim|s ovim) $
      [koliko|po koji] (puta|put) (vam|moram|trebam|da) … [reći|reć|pisati|ponoviti|ponavljati|kažem|govoriti]
      [pisao|pisala|poslao|poslala|napisao|napisala] (sam) (vam|već) … stop
      [unwanted] (više|vaše|nikakve|nikakvu|ove|te|od vas|da dobivam) (nikakve|vaše|više|od vas) [texts]
      [unwanted] (više|ovo|vaše|nikakve|nikad) [receive] (više|vaše|nikakve|ove|od vas|ništa) [texts]
      [ne želim|neću|ne želimo] (više) (ovo|to|ništa) [receive|dobivam|primam] (ništa|od vas|ovo|to)
      [ne želim|neću] (više) (da) (me|mi) (više) [kontaktirate|šaljete|pišete|zovete]
      [ne želim|neću] (više) [ništa|nikakve poruke] (više) [od vas|od vaše]
      [texts] (više|vaše|od vas) [ne želim|neću|ne trebam]
      [dosta|dosta mi je|dosta je|pun mi je|sita sam|sit sam|puna mi je kapa|dojadile su mi|dosadili ste] (više|s|s tim|ovih|tih|s ovim|s vašim|vaših) (više|vaših) [texts]
      [više ne želim|ne više|bez|nikakve|nema više|ni jedne više|kraj s|gotovo s] (vaših|ovih|tih|više|vašim|tim) [poruka|reklama|smsova|poruke|reklame|sms|spama|porukama|reklamama|ponuda]
      [može|moze|ide] (li) (više|bez) (bez) (ovih|tih) [poruka|reklama|smsova]
      [ostavite|ostavi|pustite|pusti] (me|mi|nas|mamu|više|ga|je) (me|više|vise|molim|majku|mamu|dijete) (više) [na miru|u miru|vec jednom na miru]
      ostavite … na miru
      [odjebite|odjebi|mrš|marš|nosite se|goni se|gonite se|idite u|jebite se|odbijte] … [texts|kurac|vraga|pičku]
      ^ [odjebite|odjebi|mrš|marš|odbijte|nosite se|gubite se|gonite se] $
      [remove] (me|nas|moj broj|ovaj broj|molim|moj mob) (me|molim|odmah|više|već jednom) (s|sa|iz|od) (te|vaše|ove|vašeg|svoje|vašega) [lists]
      [maknite|skinite|odjavite|izbacite|uklonite|ispišite|odjavi|makni] (molim) [me|nas|moj broj|ovaj broj] (molim|s|sa|iz|odmah)
      [želim|htio bih|htjela bih|želio bih|željela bih|molim] (se) (da me) [odjaviti|odjavit|ispisati|isključiti|odjavite] (se|s|sa)
      [otkazujem|otkažite|otkazati|želim otkazati|prekinite|poništite|zaustavite|obustavite|deaktivirajte|isključite|ugasite] (mi|molim|ovu|sve|te|vaše) (vaše|ove) [pretplat*|texts|slanje poruka|slanje|newsletter]
      [obrišite|izbrišite|obriši|izbriši|zaboravite|brišite|uklonite|obrišite si] (mi|molim|si) (moj|ovaj|moj mob) (moj) broj
      [povlačim|opozivam|povući|opozvati|uskraćujem|povlačenje] (svoju|moju|ovim) [privolu|pristanak|suglasnost]
      (nikad|nikada) [nisam dao|nisam dala|nisam pristao|nisam pristala] (vam|na ovo|nikakvu|svoju|nikad) (privolu|pristanak|suglasnost|dozvolu)
      [još jedna|još jednom|još jedan|sljedeća|slijedeća|još jednu] (poruka|sms|reklama|takva|poruku|ovakva) (od vas) … [lawyer]
      (ako) (mi) [još jednom|ne prestanete|opet] … [pošaljete|javite|slati|napišete|dobijem] … [lawyer]
      [prijavit ću|prijavljujem|tužit ću] vas
      prijavljujem vas
      [ne zanima me|nisam zainteresiran|nisam zainteresirana] … [nosend]
      ? ^ (više) (hvala) [ne zanima me|nisam zainteresiran|nisam zainteresirana|ne zanimaju me] (to|više|vaše ponude|hvala) $
      ? [nikad|nikada|nigdje] (se) [nisam] (se) [prijavio|prijavila|pretplatio|pretplatila|registrirao|registrirala|tražio|tražila]
      ? [nisam se] (nikad|nikada) [prijavio|prijavila|pretplatio|pretplatila]
      nisam (više) (vaš|vaša) (klijent|kupac|korisnik|član|korisnica) … [nosend]
      [više mi ne|više mi] (ne) [treba|trebaju|šaljite] (ovi|vaši|vaše|ove) [texts]
      ^ stop (i) [recite|napišite|obrišite|odakle|izbrišite]
      (više|molim|da) [who2] (više|molim|nikad|ništa|to|ovo) [negs] (više|ništa|molim|nikad|to|ovo|stuff)
      [negs] (više|nikad|molim|vise|ništa) [who2] (više|nikad|molim|vise|ništa|ovo|to|stuff)
      [negs] [više|vise|nikad|nikada|ništa|stuff|ovamo|ovdje|na ovaj broj|na moj broj|na ovaj mob|nikakve|takve|ovakve|tu]
      [više|vise|nikad|ništa|molim] (mi|me|nam|nas|se|molim) (se) [negs]
      ^ (molim|molim vas) [negs] (više|vise|molim|hvala) $
      [neminf] (više|vise|molim|mi|me|nam|se|nikad) (mi|me|nam|se|više|ga|joj|mu|nas) (više|vise|se) [infs]
      ? ^ (molim|molim vas|ma|dajte) nemojte (više|vise|mi više|molim) (hvala) $
      [da|neka|nek] (mi|me|nam|nas|se) (se|više|ništa|od vas) (više|ništa|od vas|vise) [ne dolazi|ne dolaze|ne stiže|ne stižu|ne šalje|ne šalju|ne šaljete|ne pišete|ne javljate|ne kontaktirate|ne gnjavite|ne smarate|ne zovete|ne uznemiravate|ne stigne|ne dođe] (više|ništa|vaše|nikakve|od vas|ovo)
      [wish] (vas|da|lijepo|ljubazno) (da|vas) (se|me|mi|moj broj) (više|moj broj|više ne) [ne šaljete|ne pišete|ne kontaktirate|ne zovete|ne javljate|prestanete|maknete|skinete|odjavite|ne gnjavite|ne smarate|ne uznemiravate|ne primam|ne dobivam|obustavite|prekinete]
      [zahtijevam|tražim|molim] (da) (se) [moj broj|broj] … [ukloni|ukloniti|izbriše|obriše|makne|skine|isključi|ne koristi] (iz|s|sa|za|u)
      [da|neka|nek] (mi|me|više|od vas|to) (više|ništa|nista|od vas|se) (ništa|više|ne|od vas) [ne stiže|ne dolazi|ne stigne|ne dođe|ne šalje|ne piše|ne zove|ne smeta]
      [neka|nek|nadam se da] (ovo|je|to|će) (ovo|bude|biti|je|bila|budu) (bude|bila|biti|i|stvarno) [last]
      [ovo|to] (vam|je|neka|mora|je bila|bi trebala) (je|bude|biti|bila|i) [zadnja poruka|posljednja poruka|zadnji put da pišete|zadnji sms|poslednja poruka] (od vas)
      (ni|nijedna|niti|ni jedna) [nijednu|ni jednu|niti jednu|nijedna|ni jedna|niti jedna] (više|vise|poruku|jedinu) [više|stuff|jedinu]
      [wish|može|možete li|može li|moze|hoće|biste li|bi li|možete] (li|biste|bili|se|te) (bili|me|tako|mi|već) (tako|mi|dobri|ljubazni|više) (dobri|ljubazni|i|da) (i|da|me|mi) [offMe|prestati|prestat|prestanete|prekinuti|ne slati|obustaviti|skinuli|maknuli|odjavili|izbrisali] (me|nas|moj broj|s|sa|iz)
      [offMe] (molim|već|odmah|više|me|lijepo|jednom) [person]
      [me|nas|moj broj|ovaj broj|taj broj|moj kontakt|mamu|baku] (molim|odmah|više|neko|netko|lijepo) (molim|već) [maknite|maknuti|makni|skinite|skinuti|skini|odjavite|odjaviti|izbacite|ispišite|isključite|izuzmite|zbrišite|zbriše|vadite|izvadite|sklonite] (s|sa|iz|od|odavde|molim|već|više)
      [offMe] (me|nas|molim|moj broj|više) (molim|odmah|već jednom) [odavde|odatle|odande|od tud|s popisa|sa popisa|s liste|sa liste|s spiska|iz baze|s tog|s te|iz te|iz vaše|s vašeg|s vaše|iz sustava|iz kampanja|van]
      (kaj|šta|što|zar) (ne|nemrete|ne možete|ne mrete|nemrete) [nemrete|ne možete|ne mrete|ne mogu|nećete] (više|već) [prestat|prestati|stat|stati]
      [dajte|ajde|ajd|ma|dajte se|dajte više] (se|više|mi|me) [ohladite|ohladi|oladite|smirite|okanite me|manite me|pustite me|manite|okanite me se|prestante|prestanite|stanite] (se|malo|više|već) (s|sa|od) (porukama|reklamama|stuff|tim|ovim)
      [ohladite|oladite|okanite|manite|mani|okani] (se|me|me se|više|nas) (više|se|s|sa|već) (s|sa|tim|tih) [stuff|više|tih poruka|tim porukama|reklamama]
      [okanite|manite|mani|okani|batalite|batali|prođite] (se|više) [me se|me|nas|me više|nas više|me se više|mene]
      [ostavite|ostavi|pustite|pusti] (više) [me na miru|me na miru više|me se|nas na miru]
      [pustite|ostavite] (me|nas|mamu|baku|više|čovjeka) (više|u|na|već|da) (u|na|više|da) [miru|miru više|živim|dišem|dišem više|spavam|da živim|na miru]
      [dajte|daj] (mi|nam) (više|već) (više|već jednom) [mira|mir|mira više]
      [goAway] (u|k|do|s|više|već) (tri|vraga|kurac|pičku) [u kurac|kurac|k vragu|vragu|vraga|u pičku|pičku materinu|u tri|lepe|lijepe|kvragu|tri lepe|tri lijepe|tri pizde|s tim|s tim popustima|sa tim|od mene|s mog telefona|dođavola|đavola|u božju|do vraga|s ovim]
      [goAway] (više|se) (s|sa) (tim|tima|tijem|vašim|tim vašim|ovim) (vašim) [stuff|tepisima|kreditima|firmom|popustima]
      ? ^ [goAway] (više|već|s tim|k vragu|kvragu|u kurac|u tri lepe|ljudi|malo) $
      [poštedite|poštedi|spasite|poštedite više] (me|nas) (više|tih|vaših|toga|već) [stuff|vaših poruka|toga]
      ? ^ [poštedite me|imajte milosti|smilujte se|pun mi je kufer vas|puna mi je kapa vas|pun mi vas je kufer|pun mi vas je kurac|pun mi je kurac vas|dosta mi je vas|sit sam vas|sita sam vas|dosadni ste|naporni ste|smorili ste|gnjavite|smarate|davite|idete mi na živce|idete mi na jetra|iritantni ste|napasni ste|živcirate me|pretjerujete|stvarno pretjerujete|dosadili ste mi|dozlogrdili ste mi|može kraj|dosta više|ma dosta|dosta je bilo|bilo je dosta|bilo bi dosta|već jednom prestanite|već jednom dosta] (više|već) $
      [pun|puna|pun mi|puna mi|dosta|navrh] (mi|mi je|vas|vas je|vrh) (je|više|kufer|kapa|glave) (kufer|kapa|kurac|kita|klinac|glave|više|svega) [vas|vaših|tih|ovih|od vas|vas je]
      [dosta|pun kufer|pun mi je kufer|puna kapa|navrh glave|preko glave|preko vrh glave|do grla] (mi|mi je|je|mi više|više) (je|više|vaših|tih|ovih|vas) [stuff|vas|vašeg slanja|gnjavaže|gnjavljenja|maltretiranja]
      [kome|kom|koga|komu] (uopće|više|to|ova|ove) [treba|trebaju|zanima|zanimaju] … [stuff|ovo|to] (na|meni|mene) (meni|mene) (ne)
      [blokiram|blokirao sam|blokirala sam|blokirao|blokirala|blokirat ću|blokirani ste|blokiraću] (vas|ovaj|vaš|ste) [vas|broj|ovaj broj|vaš broj|ste|pozz|pozdrav]
      ? ^ (već) [blokirani ste|blokiram|blokiram vas|blokiran broj|blok|idete na blok|blokirano|blokirao sam vas|blokirala sam vas|letite na blok|u blok ste|blokirani] (pozz|bok|ćao|adio|pozdrav) $
      [another] (takva|vaša|od vas|ovakva|poruka|sms|reklama) (poruka|poruku|sms|reklama|od vas|i|pa) (i|pa|idem|od vas) [threat|lawyer]
      (ako|kad) (mi|me|još) (još|jednom|opet|ponovo) (jednom|opet) [pošaljete|napišete|javite|dobijem|stigne|dođe|nazovete|pišete] … [threat|lawyer]
      [pritužba|pritužbu|prijava|prijavu|tužba|tužbu|žalba|žalbu] (ide|podnosim|šaljem|pišem|ću|slijedi|je) (na|u|protiv) [azop*|policij*|sud|hakom*|inspekcij*|agencij*|poverenik*]
      (ovo|to|ovaj|broj|mobitel|telefon) (je|broj|mobitel|telefon) (samo|je) [poslovni|službeni|privatni|poslovni broj|službeni broj|privatni broj|poslovni mobitel|službeni mobitel|broj firme|broj ureda] (broj|mobitel|telefon|je) … (nije|ne|ne primamo|za|nema|bez|molim) [za reklame|reklame|reklama|za oglase|za promocije|oglase|za spam|za marketing|za promidžbu|primamo reklame]
      (ovaj|moj) broj … [nije|ne služi|ne smije|ne koristiti|ne koristite] (se|za|koristiti) (za|u) [ads]
      [ads] (ovdje|ovde|na ovaj broj|tu|ovamo) (ne|nećemo|nemojte) [ne primamo|ne želimo|ne trebaju|ne šaljite|ne primam|ne trebamo|nisu dobrodošle|nemaju što tražiti]
      [prekidam|prekidamo|završavam|raskidam|otkazujem|gasim|ukidam|odjavljujem] (svaku|sve|s|sa|suradnju|saradnju|ovu|svoju|svoj|daljnju|se) (suradnju|saradnju|s|sa|vama|vašu|članstvo|pretplatu|iz|od) [s vama|sa vama|suradnju|saradnju|članstvo|pretplatu|komunikaciju|vama|kluba|vaše usluge|primanje|od vas|newsletter*|stuff]
      [bez|nikakvih|nikakve] [više|daljnjih|dalnjih|vaših|novih|takvih|ovakvih] (vaših|takvih) [stuff] (molim|više|od vas|hvala)
      [promijenio|promijenila|promijenili|prodao|prodala|prodali|preselio|preselila|preselili|odselio|odselila|odselili|prešao|prešla|ukinuo|otkazao|otkazala|nemam više|više nemam|nemamo više|više nismo|više nisam|imam novog|imam drugog] … (pa|tako da|i|više|molim|zato) [needless|ne šaljite|ne morate|nemojte|ne trebate|odjavite|maknite|izbrišite|ne obavještavajte|ne pišite|ne zanima]
      [nema|nemate|nije] (više|vam|li) [potrebe|svrhe|smisla|razloga] (da|više|za) (mi|me|nas|i|da|više) (mi|me|i|dalje|više|da) [daV|slanjem|slanje|slati|pisati|javljate|obavještavanjem]
      [stuff] (mi|nam|za mene|više|meni|su) (više|su|mi|nisu|ne) (više|mi|su|zaista|stvarno) [needless]
      (više) [needless] (mi|nam|više) (više|mi) (vaše|ove|te|vaši) [stuff]
      [ne zanima|ne zanimaju|nije me briga za|boli me za|fućka mi se za] (me|nas|mene) (više|to) (vaše|i|vaša|ova) (ponude|neće|i) [stuff|neće ni|neće me ni zanimati|neće nikad|i neće]
      ? ^ (mene|me|to) [ne zanima me i neće me zanimati|ne zanima i gotovo|nisam zainteresiran i neću biti|nisam zainteresirana i neću biti|neću i gotovo|ne znači ne|ne je ne|rekao sam ne|rekla sam ne|ne i točka|neću i točka|koji dio ne razumijete] $
      [koliko|po koji|koliko puta] (puta|put|puti) (vam|trebam|moram|treba|da|već|još|ću) … [reći|kažem|ponoviti|ponavljati|pisati|napisati|neću|ne želim|odjaviti|moliti|govoriti]
      [već|evo] (vas|vam|treći|drugi|po|peti) [treći|drugi|peti|deseti|stoti|treci] [put|puta] (vas|vam|molim|se) [molim|pišem|kažem|ponavljam|tražim|odjavljujem|javljam|šaljem stop|prosim]
      [treći|drugi|četvrti|peti|deseti|stoti|ko zna koji|tko zna koji] put (vas|vam|već|se) (lijepo|uljudno|vam|vas|ljubazno) [molim|pišem|kažem|ponavljam|tražim|odjavljujem|javljam|govorim]
      [zašto|zasto|što|kako to] (mi|me) (ovo|to|i|još|vi|stalno) (i|još|stalno|ovo) (dalje|uvijek|stalno) [stiže|dolazi|šaljete|pišete|stižu|dolaze|gnjavite] … [dalje|odjavio|odjavila|prestati|prestanite|rekao|rekla|molio|molila|zatražio|ožujku|trebalo]
      (već|sam) [odjavio|odjavila|tražio|tražila|molio|molila|rekao|rekla|poslao stop|poslala stop|napisao stop] (sam|se|da|vas|vam) … [a|i|ali] (i|opet|vi|još|dalje) (dalje|opet|uvijek|vi) [šaljete|pišete|dobivam|dolaze|stižu|opet|dalje|gnjavite]
      [zaboravite|zaboravi] (više|molim) (da) (na|da|imate|postojim|moj) [moj broj|ovaj broj|da postojim|da imate ovaj broj|da imate moj broj|na moj broj|na mene zauvijek|postojim|imate ovaj broj|da imam mobitel|da imam telefon]
      [nađite|tražite|potražite|pronađite] (si|sebi) [drugu žrtvu|nekog drugog|drugog|druge|drugu budalu|nekoga drugoga|drugog kupca|druge naivce]
      [moj|ovo|moja] (mobitel|telefon|sandučić|broj|inbox|nije) (nije|je) (vaš|vaša|pun) [oglasna ploča|oglasnik|kanta za smeće|smetlište|reklamni pano|oglasni pano|koš za smeće|deponij|sandučić za reklame]
      [sandučić|inbox|memorija|mobitel] (mi) (je) [pun|puna|zatrpan|krcat|zatrpana] … [poštedite|prestanite|dosta|vaših|vašim|maknite]
      (stalno|non stop|svaki dan|samo|već|što|zašto|baš) [me|mi|nas|nam|ljude|mamu] (stalno|non stop|svaki dan|samo|više|već) [youBother]
      [youBother] (me|mi|nas|ljude|mamu|baku) (više|stalno|svaki dan|s|sa|non stop) (tim|ovim|s|sa|vašim) [me|nas|ljude|stuff|mamu|svaki dan]
      [umro|umrla|preminuo|preminula|pokojni|pokojna|pokojnog|pokojnoj|nije više s nama|sahranili] … [ne šaljite|nemojte|prestanite|maknite|izbrišite|obrišite|skinite|ne pišite|ne zovite|poštujte|odjavite|uklonite|prekinite|ne treba više|ne trebaju]
      imam [8|9|10|11|12|13|14|deset|jedanaest|dvanaest|trinaest] (godina|god) … [ne šaljite|nemojte|prestanite|ne smijem|ne želim|maknite|odjavite]
      [povlačim|opozivam|ukidam|otkazujem|poništavam|povukao sam|povukla sam|uskraćujem|ne dajem] (svoju|moju|ovime|ovim|svaku|danu|svoj|vam|prethodno|bilo kakvu) (danu|privolu|svoju|moju) [privol*|pristan*|suglasnos*|dozvol*|odobrenj*]
      [nemate|nemaju] (moju|moj|više|nikakvu|nikakav|moje|za to) [privol*|pristan*|suglasnos*|dozvol*|odobrenj*|dopuštenj*]
      [zabranjujem|ne dopuštam|ne dozvoljavam|protivim se|ne pristajem na] (vam|bilo kakvo|daljnje|svako|da) (korištenje|daljnje|me) [slanje|kontaktiranje|kontaktirate|šaljete|uznemiravanje|pisanje|korištenje mog broja|daljnje slanje|slanju|kontakt|pozive]
      [ne bih se|neću se|nećemo se|ne bi se] (bunit*|ljutiti|ljutit|uvrijediti|bunio|bunila|žaliti|protiviti) [ako|kad|da] (mi|me|se) (se|nikad|više|mi) (nikad|više|ne) [ne javite|nikad ne javite|ne pišete|više ne javite|ne šaljete|više ne pišete]
      [ja] [ne govori|ne razumije|ne razumijem|ne htjeti|ne želiti|ne govorim] … [ne slati|ne poslati|ne šalje|ne pisati|nemoj slati|ne pošalji]
      [prestanite|prestani|prestante|prestanite me|prestanete|prestanu|prekinite|prekini|prestat|prestati] (me|mi|nas|nam|više|već|s|sa|mamu|baku|da|molim) (više|već|jednom|me|mi|nas|s|sa|tim|vašim|da|mamu|baku) [infs|slanjem|gnjavažom|porukama|reklamama|stuff|tim porukama|tim|ovim]
      ? ^ (ma|dajte|ajde|e|ljudi|i|molim|aman) [prestanite|prestante|prestani|prekinite|stanite] (više|već|s tim|molim|već jednom|ljudi) $
      [ugasite|ukinite|isključite|zaustavite|obustavite|prekinite|otkažite|maknite|gasite|skinite] (mi|nam|više|molim|već|to) (te|ove|vaše|tu|već|jednom|glupe|proklete) [stuff|slanje|pretplatu]
      ? ^ (molim|to|već) [ugasite to|ukinite to|isključite to|zaustavite to|obustavite to|ukinite ovo|prekinite to|prekinite ovo|ugasite ovo|maknite ovo|ukinite|obustavite] (molim|više) $
      [ako|ukoliko] (ne|s|sa|odmah) (tim|ovim|odmah) [ne prestanete|ne stanete|ne prekinete|ne odjavite me|ne maknete|ne skinete] … [threat|lawyer|tužba|slijedi|idem]
      ? ^ (može|moze|da li|ima|postoji) (li|se|način) (se|to|ovo|da) (to|ovo|nekako|se) (nekako|to) [isključiti|ugasiti|zaustaviti|otkazati|prekinuti|da se isključi|da se ugasi|da se zaustavi|blokirati] (molim|to|nekako) $
      ? ^ (a|pa|ma) [kad ćete|kada ćete|kad cete|hoćete li|oćete li] (više|već|ikad|konačno) (više|već|jednom) [prestati|prestat|stati|stat|se smiriti|me ostaviti na miru|odustati] (više|jednom|s tim) $
      ? nisam (više) (vaš|vaša) [kupac|klijent|korisnik|korisnica|član|klijentica|mušterija] (i|niti) (nikad|neću|nikada) [neću|neću biti|nikad neću biti|nikad nisam|nisam bio|nisam bila]
      ? ^ [ide mi na živce|idete mi na živce|ide mi to na živce|živcira me to|nervira me to|smeta mi|smeta mi to|budi me|bude me|dojadilo mi je|dosadilo mi je] (više|već) $
      [nismo|nisam|ne idemo|ne idem|ne živim|ne živimo|ne stanujem|ne radim] (više) (u|na|tamo|kod) … [needless|ne šaljite|ne trebaju nam|ne trebaju mi|ne treba mi] (mi|nam) (više|vaše) (obavijesti|poruke|ništa)
      ? ^ (nikad|više) [nikad više|ni jednu više|nijednu više|ni jedne više|nijedne više|još jednom ne|ne ne i ne] $
    ? (ovdje|ovde|to|ovo) [nobodyHere] (ovdje|ovde|to|ovo|vas|vam|od nas|ove) [vas|vam|to|ovo|ove|te|vaše|nas] (to|ovo|ništa|stuff) (nije|ne) [nije|ne] (vas|to|ovo|ništa) [naručio|tražio|pitao|zvao|želi|treba|čita|hoće|molio|tražila|sluša|voli]
    ? [nobodyHere] [nije tražio|nije naručio|nije zvao|nije molio|ne želi|ne treba|ne čita] (od vas) [to|ovo|ove poruke|vas|vaše|te poruke|vaše reklame|ove reklame|te reklame]
    ? ^ (a|pa) tko (li) [vas|vam|je vas|to|ovo] (je|li) (to|išta|ovo|za ovo) [pitao|tražio|zvao|naručio|molio|dozvolio|dopustio|dao dozvolu|traži|je pitao|je tražio] (za ovo|za išta|išta|to|ovo) $
    na [ovaj|taj|moj] (broj|mobitel|telefon|mobilni) se (ne) [ne šalju|ne šalje|ne piše|ne zove] (reklame|poruke)
    [bio bih|bila bih|bilo bi|volio bih|voljela bih|voleo bih|volela bih|cijenio bih|cijenila bih] & [ništa ne dobivam|ništa ne dobijam|više ne dobivam|više ne dobijam|ne primam|ne pišete|ne šaljete|prestali|prestanete|ne dobivam više|ne dobijam više|da ništa|ništa ne stiže]
    [suzdržite|uzdržite|suzdržati|uzdržati|odustanite|okanite] (se) (od|svakog|daljnjeg|daljeg|bilo kakvog|daljih) (daljnjeg|daljeg|daljnjih|daljih|takvog) [slanja|pisanja|kontaktiranja|uznemiravanja|kontakta|obavještavanja|obaveštavanja|poruka|stuff|slanja poruka]
    [zahtijevam|tražim|molim|želim|zahtijevamo] (vas|hitnu|hitan|trenutnu|momentalnu|da|za|trenutni) (se) [obustavu|prekid|prestanak|zaustavljanje|ukidanje|obustavi|prekine|obustavite|prekinete] (svakog|daljnjeg|daljeg|svih|bilo kakvog|svako|dalje) [kontaktiranja|slanja|pisanja|uznemiravanja|stuff|kontakta|kontaktiranje|slanje|obavještavanja|obaveštavanja|oglašavanja]
    ? (sljedeći put|inače|idući put) [sljedeći put|idući put|uskoro|inače] (vam|se|će|vas) (se|će|vam) [javlja|javiti|javi|zove|piše|pisati|odgovara|kontaktira|pričate s|razgovarate s|kontaktirati] (vam|se|moj|moja) (moj|moja|mojim) [odvjetnik*|advokat*|policij*|pravnik*]
    ? [another] … [mijenjam operatera|mijenjam mrežu|prelazim|odlazim|raskidam ugovor|otkazujem ugovor|ne kupujem više|nikad više ne kupujem|vidjet ćete|loša recenzija|lošu recenziju|recenz*]
    [another] (i|poruk*|sms*|pa) … [authority|lawyer]
    [to|ovo|ovaj broj|vaš broj] (odmah|već|sad|sve) [ide|šaljem|prijavljujem|predajem|prosljeđujem] (odmah|ravno|pravo|u|na|kod|vas) [authority|lawyer]
    ? [recenz*|ocjenu|ocenu|javno|facebook*|fejs*] & [ne prestanete|ako ne|ne odjavite|ne skinete]
    ? [gone] & [pointless]
    [gone] & [ne pišite|ne šaljite|nemojte|ne morate pisati|odjavite|maknite|skinite|izbrišite|obrišite]
    ? [gone] & [stuff] & [ne treba*|nepotrebn*|ne želim|neću|ne koriste|ne zanima*]
    ? ^ (pa|ma|daj|a|bože|molim) [neka|nek|da|kad|kada] (to|ovo|će|više|već) (to|ovo|će|više|već) (to|ovo|već jednom|već|više|jednom) [završi|prestane|prestati|završiti|stane|stati|da prestane|da završi|kraj|bude kraj] (više|već jednom|već|jednom|ovo|to) $
    ? ^ (molim|ajde|hajde|dajte|ma) (više|s tim|to|već) [stavite točku na to|stavite tačku na to|stavite točku|stavite tačku|završite s tim|završite sa tim|završimo s tim|završimo s ovim|završite ovo|završite to|prekinite s tim|prekinite to|prekinite ovo|prestanite s tim|prestanite s ovim|prestanite sa ovim|napravite kraj|okončajte to|zaustavite to|ugasite to|ugasite ovo|kraj s tim|gotovo s tim|zaustavite ovo] (više|već jednom|molim|jednom zauvijek) $
    ? ^ (to|ovo|i|pa) (je) [to je to zbogom|zbogom|zbogom zauvijek|zbogom zauvek|doviđenja zauvijek|doviđenja zauvek|opraštam se|opraštam se od vas|kraj komunikacije|kraj veze|ovdje završavamo|ovde završavamo|rastajemo se|pozdrav zauvijek|pozdrav zauvek] $
    ? ^ (kod mene|već|od danas) (ste) (već|kod mene) [ste blokirani|blokirani ste|ste na crnoj listi|na crnoj listi ste|imate blok|blok vam|blokirani|dobili ste blok|bloknuti ste|ste blokirani od danas] (kod mene) $
    [marked] (sam|smo) (vas|to|ovo|vaš broj|poruke|ih|ravno|pravo|direktno) (kao|u|na) [spam|spama|smeće|crnu listu|crnoj listi|junk|neželjenu poštu]
    [idu|ide|lete|odlaze|upadaju|završavaju] (mi|vam|ravno|pravo|direktno|sve|odmah) (u) [u spam|u smeće|u kantu|spam|u junk]
    ? ^ (a|vi|pa|ma|zar) (ste) [jeste li gluhi|gluhi ste|ste gluhi|gluhi|jeste li slijepi|znate li čitati|znate li da čitate|umete li da čitate|ne znate čitati|ne znate da čitate|ne umete da čitate|nepismeni ste|jeste li nepismeni|ne čujete|zar ste gluhi] (vi|ili šta|ili što|više) $
    ? [gluhi|znate čitati|znate li čitati|umete li da čitate|znate li da čitate|ne znate čitati|nepismeni] & [ne|stop|neću|ne želim|napisao|napisala|rekao|rekla|pisao|pisala]
    [koji dio|koji deo|što od|šta od|šta u|što u|šta vam|što vam] (od|u|nije jasno u) (riječi|riječ|riječju) [ne|stop|neću] (vam|vi) (ne) [ne razumijete|nije jasno|razumijete|vam nije jasno|ne kužite|ne kontate]
    [još uvijek|i dalje|još|opet|svejedno|ponovo|uporno] (to|mi|vaše|poruke) … [iako|premda|a] (sam|se) (se|sam) [odjavio|odjavila|poslao stop|poslala stop|napisao stop|napisala stop|pisao stop|pisala stop|otkazao|otkazala]
    [iako|premda|nakon što|otkad|otkako] (sam|se) (se|sam|vam) [odjavio|odjavila|poslao stop|poslala stop|napisao stop|napisala stop|otkazao|otkazala] … [i dalje|još|opet|stižu|dobivam|dobijam|šaljete|pišete|dolaze]
    ? ^ (ja|e|gotovo) (sam|ste) (s|sa|ja) [završio sam s vama|završila sam s vama|završio sam sa vama|završila sam sa vama|gotov sam s vama|gotova sam s vama|s vama sam gotov|s vama sam gotova|s vama sam završio|s vama sam završila|raskidam s vama|prekidam s vama|završavam s vama|dosta mi je vas|dosta mi vas je|sit sam vas|sita sam vas|pun mi vas je kurac|na vrh glave ste mi|preko glave ste mi|dosadili ste mi|dosadili ste|smučili ste mi se|popeli ste mi se na glavu|popeli ste mi se na vrh glave] (više) $
    ? (među|između) [među nama|između nas] (je|sve) (sve|je) [gotovo|kraj|svršeno]
    ? ^ [na mene ne računajte|ne računajte na mene|bez mene|ja izlazim|ja odlazim|mene preskočite|preskočite me|preskačite me|mene izostavite|izostavite me|za mene ne postojite|ja sam van|mene nemojte računati|mene zaobiđite|mene više nema|pravite se da ne postojim] $
    [napuštam|izlazim|odlazim|ispisujem se|odjavljujem se|opraštam se|iščlanjujem se|učlanjivanje otkazujem] (se|već) (iz|s|sa|od) (vaš|vašeg|vaše|vašu|ovaj|ovog|ove|ovu|tog|te) [klub*|listu|liste|list|grup*|pretplat*|baz*|program*|newsletter*|popis*|spisk*|spisak]
    [ostavite|ostavi|pustite|pusti] (mi|vi|već|molim|više) [mamu|majku|baku|babu|oca|muža|ženu|sina|kćer|ćerku|djeda|starce|mater|roditelje|moj telefon|moj mobitel|moj broj] (mi|već|više) [na miru|u miru|na mir]
    [gubite se|gubi se|brišite|bježite|bežite|nosite se|sklonite se|maknite se|tornjajte se|odlazite|izlazite] (više|već) (iz|s|sa|od) (mog|mojeg|moga|mojih) [mobitela|telefona|broja|života|inboxa|poruka|mobilnog]
    [bacite|izgubite|zaboravite|spalite|baci|izgubi|zapalite|poderite|pocepajte] (više|već|molim|na) [moj broj|moj kontakt|ovaj broj|na moj broj|moj mobitel|moj telefon|da postojim|da imate moj broj]
    ? ^ (ma|hvala|ne) (to|od vas|meni) [to nije za mene|nije za mene|nije to za mene|nije moj stil|ne zanima me to|uopće me ne zanima|uopšte me ne zanima|ništa me ne zanima|ne treba mi to|ne treba mi ništa|ništa mi ne treba|nije moj đir|nisam zainteresiran|nisam zainteresirana|nisam zainteresovan|nisam zainteresovana] (to|hvala) $
    ? [ništa] (mi|od vas|više) (ne) [ne treba|mi ne treba|ne trebam|ne želim|neću|ne kupujem|nećemo|ne želimo] (mi|više) [od vas|kod vas]
    ? (od vas|kod vas) [od vas|kod vas] (više|mi|mi više|ionako) [ništa] (više|mi) (ne) [ne treba|ne trebam|ne želim|neću|ne kupujem|neću kupiti]
    ? ^ (ja|kod vas|od vas) (ionako|svakako|svejedno|i onako|nikad) (kod vas|od vas) [ionako|svakako|svejedno|i onako|nikad] (kod vas|od vas) (neću|ne) (ništa|kod vas|od vas) (ništa) [neću kupiti|neću ništa kupiti|ne kupujem|ništa ne kupujem|neću ništa kupovati|kupiti|neću ništa da kupim|neću da kupim|neću ništa naručiti] (od vas|kod vas) $
    [nemojte|ne] (se) (više|da) (se) [truditi|mučiti|trudite|mučite|gnjaviti|zamarati|zamarate|truditi se|trudite se|mučite se] (se|više|oko mene|pisanjem|s porukama|sa porukama) (se|više)
    ? ^ (samo|džabe) [gubite vrijeme|gubite moje vrijeme|trošite vrijeme|tratite vrijeme|trošite moje vrijeme|gubitak vremena|šteta vremena|šteta vašeg vremena|šteta para|džabe pišete|džaba pišete|uzalud pišete|uzalud se trudite|džabe se trudite|badava pišete|ne trošite vrijeme|nemojte gubiti vrijeme] (sa mnom|na mene|mi) $
    [uštedite|štedite|uštedi|poštedite|sačuvajte] (si|sebi|me|mi|nas) (svoje|to|te) [trud|vrijeme|novac|pare|poruke|riječi|smsove|muke|trud i vrijeme|tih poruka|vaših poruka|ovoga|toga]
    [pustite|dajte|ostavite|dozvolite] (me|mi|nas|nam|više|čovjeka|već|ljude) (već|više|da) (da) [spavati|spavam|spavamo|živim|živjeti|dišem|disati|odmaram|odmoriti|radim u miru|umrem u miru|spava|živi]
    ? ^ (ja|samo|molim|više) [hoću|želim|tražim|treba mi|htio bih|htjela bih] (samo|svoj|imati|da imam|malo) [mir|mira|tišinu] (od vas|više|molim|već jednom) $
      ? ^ (ma) [malo mira|mir od vas|mir i tišinu|tišina molim|tišinu molim|malo tišine|mira molim|molim tišinu] (više|molim) $
    ? ^ (molim|ma|dajte|ajde|daj) [budite tiho|budite tihi|umuknite|umuknite više|začepite|začepite više|zavežite|šutite|šutite više|ćutite|ćutite više|zašutite|ućutite|začepite gubicu|zatvorite usta|jezik za zube|utihnite] (više|već jednom|molim) $
    [deaktivirajte|deaktivirati|obustavite|isključite|pauzirajte|ugasite|ukinite|onemogućite|utišajte|zamrznite] (molim|mi|tu) (vašu|ovu|sve|te|slanje) [uslugu|pretplatu|slanje|stuff|broj|obavještavanje|obaveštavanje]
    ? ^ (ma|e|sad|već) (je) [previše je|previše je toga|previše toga|dosta je više|dosta bre više|dosta bre|dosta više|ma dosta više|pretjerujete|malo pretjerujete|pretjerali ste|prekardašili ste|previše poruka|toliko poruka|prevršili ste mjeru|prešli ste granicu|pun kufer|pun mi kufer|puna kapa|puna mi kapa] (više|tih poruka|toga|bre) $
    [previše|gomila|toliko|tuce|brdo] (vaših|tih|mi|nepotrebnih) [poruka|reklama|smsova|obavijesti|obaveštenja|oglasa] (šaljete|od vas|dnevno)
    ? [telefon*|mobitel*|mobilni*|inbox*|sandučić*] & [eksplodir*|pući|puca|puko|pištat*|pišti|pun|zvoni|vibrira|bruji|zatrpan*|izgori] & [vas|vaših|vaše|stuff|od vas]
    ? ^ (opet|ljudi|ma|svaki dan) [svaki dan isto|stalno isto|uvijek isto|uvek isto|opet isto|dokle više|dokle tako|dokle ovako|dokle ovo|dokle ćete|koliko još|koliko dugo još|do kad tako|do kada tako|dokle bre|kad ćete prestati|kad ćete više prestati] (više|bre) $
    ? ^ (ovo|to) (je|već) (već|čisti|pravi|čisto) [je uznemiravanje|uznemiravanje|je spam|spam|je maltretiranje|maltretiranje|je zlostavljanje|teror|je teror|je gnjavaža|je bezobrazno|je već uznemiravanje|je progon|je nasilje|je dosađivanje] $
    ? [nezakonit*|ilegaln*|protuzakonit*|protivzakonit*|kršite|kršenje|nelegaln*] & [privol*|saglasnost*|suglasnost*|stuff|broj|broja|zakon*|gdpr|privatnost*|pristank*]
    nemate (nikakvo|nikakvu|moju|moj|nikakav) [pravo|pravo da|privolu|saglasnost|suglasnost|dozvolu|pristanak|ovlast|prava] … [koristiti|koristite|pisati|pišete|slati|šaljete|kontaktirati|kontaktirate|zvati|zovete|uznemiravati|uznemiravate|moj broj|mojim brojem|stuff]
    [prigovaram|prigovor|protivim se|ulažem prigovor|protestiram|protestujem|prigovor ulažem] (na|protiv|zbog) (svakom|vašem|daljnjem|daljem|izravnom|direktnom|direktni|izravni|vašim|svaki) [marketing*|oglašavanj*|stuff|slanj*|obavještavanj*|obaveštavanj*|kontaktiranj*]
    ? [roditelji|mama|stari|tata|starci|majka|otac] (mi) (to|ovo) [ne daju|ne da|ne dozvoljavaju|ne dozvoljava|ne dopuštaju|su zabranili|je zabranila|je zabranio|brane|zabranjuju|su mi zabranili]
    ? [vlasnik*|korisnik*|pretplatnik*] (ovog|tog|broja|telefona|mobitela) (broja|telefona) (je) [umro|umrla|je umro|je umrla|pokojn*|preminuo|preminula|je preminuo]
    ? [umro|umrla|pokojn*|preminu*|sahran*|žalosti] & [vaše poruke|te poruke|ove poruke|poruka|reklam*|ponud*|ne pišite|ne šaljite|odjavite|izbrišite|obrišite]
    ? ^ (molim|pazite) (ovo|to) (je) (telefon|broj|mobitel|mobilni) [je dežurni broj|dežurni broj|je službeni broj|je službeni telefon|je službeni mobitel|službeni broj|službeni telefon|službeni mobitel|je dječji broj|je dječji telefon|je broj djeteta|broj djeteta|je telefon mog djeteta|je mobitel mog djeteta|je hitna linija|je hitni broj|je broj za hitne slučajeve|je bolnički telefon|je bolnica|je hitna|je poslovni broj|je poslovni telefon] $
    ? [inozemstv*|inostranstv*|roaming*|romingu|roming*|vani] & [plaćam|košta me|koštaju me|me košta|naplaćuj*|skupo]
    [sworn] (s|sa|te|vaše|svoje|tim|s tim|sa tim) (te|vaše|svoje|vašim|tim|svojim) [stuff|popuste|guzicu|dupe|negdje|negde|spamom|u guzicu|u dupe]
    ? ^ (pa|ma|svi) [sworn] (s tim|sa tim|s vama|svi|više|bre) $
    ? ^ (ja) [ne htjeti|ja ne htjeti|ne htjet] (više) [stuff|poruka|pisati]
    ? [što trebam pritisnuti|šta treba da pritisnem|šta da pritisnem|što da pritisnem|šta trebam pritisnuti|šta moram pritisnuti|čarobna riječ|čarobnu riječ|magična riječ|magičnu riječ|gdje je tipka|gde je dugme|koje dugme|koju tipku|što da napravim|šta da uradim|šta treba da uradim|što trebam napraviti|što moram napraviti|šta moram uraditi|što još da napišem|šta još da napišem] & [prestane|prestanete|završi|ostavite|mir|mira|prestalo|ne stiže|ne dolazi|ne dobijam|ne dobivam|skinete]
    [ensure] & [notCome]
    (moja|moj|naša|naš) [relative] [to|ovo|te|vaše|vas|ove poruke] (stuff) [ne želi|ne treba|ne čita|neće|ne žele|nije naručila|nije tražila|nije naručio|nije tražio]
      (moja|moj|naša|naš) [relative] [ne želi|ne čita|neće|ne žele|nije naručila|nije tražila|nije naručio|nije tražio] (više) (da) (primati|dobivati|prima|dobija) [to|te poruke|vaše|ove|ovo|stuff]
    (može|bi|mogao|mogla|može li) (li|bi) (me|bi) [netko|neko|itko|iko] (me|da me|bi me|mogao|molim|konačno) (me|da me) [odjaviti|odjavi|maknuti|makne|skinuti|skine|izbrisati|izbriše|ukloniti|ukloni|obrisati|obriše|isključiti|isključi|ispisati|ispiše]
    ? ^ (zar|a) (stvarno|zaista) (morate|zar) (li) [morate li stalno|morate stalno|morate li svaki dan|morate svaki dan|morate li mi|morate mi|morate li uvijek|morate li toliko|morate li to] (stalno|mi|da|svaki dan) (da) [pisati|pišete|slati|šaljete|gnjaviti|smarati|smarate|gnjavite] (svaki dan|stuff|mi) $
    ? [zašto|što|zasto|čemu] (mi|me|nam|vi) (stalno|svaki dan|i dalje|uporno|uvijek|još) [stalno|svaki dan|i dalje|uporno|uvijek|još uvijek|neprestano|non stop] (mi|me) [pišete|šaljete|gnjavite|smarate|spamate|spamujete|zovete|uznemiravate|davite]
    ? ^ (super|odlično|bravo|divno|ma) [hvala|super|odlično|bravo|jupi] (na|za|stigla|evo|i) (već|evo) [nth] (poruci|poruka|poruku|reklami|reklama|reklamu|smsu|sms|ponudi|ponuda) (već) [danas|ovaj tjedan|ove nedelje|od vas|dnevno|danas već]
    ? nula [poruka|smsova|reklama] (je|dnevno|bi) (bilo|bio) (idealan|lijep|lep|sasvim|savršen|pravi|idealno) [broj|dosta|dovoljno|idealno|broj poruka]
    ? ^ (a|pa|ma) tko (to|ovo|te|vaše|ove) (uopće|uopšte|još) (vaše) [čita|čita to|čita ovo|kupuje|treba|uopće čita|uopšte čita] (to|ovo|stuff) $
    ? ^ (molim|kontakt|pišite|javite se|kontaktirajte me|piši) (molim|mi|vas) [samo|isključivo|jedino] (molim) [mailom|mejlom|emailom|e mailom|na mail|na mejl|na email|poštom|telefonom|pismom|preko maila|preko mejla|putem maila|putem mejla|telefonski|pozivom|imejlom] (molim) (a) (ne) (sms|porukom) (sms|smsom|porukom|porukama) $
    ne (preko|putem|kroz) [preko sms*|putem sms*|smsom|sms om|sms porukom|preko poruka|porukama|sms porukama|preko smsa] (molim|nego|već)
    ? [mailom|mejlom|emailom|mail|mejl|poštom|telefonom|imejlom] (molim|a|i) ne (preko|putem|na) [sms*|smsom|porukom|porukama]
    [bez|dosta|nikakve|ne želim|neću|ne šaljite|ne trebam|stop|ne treba mi] (više|vaših|mi|tih|vaše|nikakve|nikakvih) [anket*|upitnik*|pozivnic*|poziva na glasanje|čestitk*|čestitanja|donacij*|molbi za donacij*|katalog*|letak*|letk*|istraživanj*|nagradn* igr*|izborn*|stranačk*|ocjenjivanj*|ocenjivanj*] (više|od vas|molim|sms|mi)
    [čestitke|pozivnice|ankete|podsjetnike|podsetnike|ponude|popuste|kupone] (za) (rođendan|izbore|praznike|rođendane) (si|slobodno|možete) [zadržite|zadržati|nabijte|sačuvajte|ostavite|ostaviti|strpajte|okačite mačku o rep] (za sebe|sebi|si)
    ? ^ (ajde|dajte|ma|daj|molim|de) (više|bre|već) [batalite|batalite me|batalite više|manite me se|manite se|mani me se|okani me se|okanite me se|okanite se|okanite se mene|skinite mi se|skinite se s mene|skinite mi se s vrata|skinite mi se s kurca|odlijepite se|odlepite se|odjebite više|pustite me više|pusti me više|ohladite|ohladite malo] (više|bre|već jednom) $
    [ništa|nijednu poruku] (više) (ni) (od) [nijednog|nijedne|niti jednog|nikojeg|ni od jednog|ni od jedne] (od) (vašeg|vaših|vaše) [brenda|brendova|brendovi|dućana|radnje|firme|tvrtke|trgovine|marke]
    [nikad|nikada|nemojte] (više) (mi|me) (više) da (mi|me) (više) (niste|da) [niste pisali|niste slali|niste poslali|niste zvali|niste kontaktirali|mi niste pisali|vas nisam čuo|vas nisam čula]
    ? ^ (ja|pa|već) [ja s vama više ne|s vama više ne|ja sa vama više ne|sa vama više ne|ljudi dajte stanite|dajte stanite|dajte se smirite|saberite se|opametite se|zadnje upozorenje|posljednje upozorenje|poslednje upozorenje|ovo je zadnje upozorenje|ovo je poslednje upozorenje|upozoravam zadnji put|upozoravam poslednji put|bez interesa|nema interesa|nikakav interes|nemam interesa|nemamo interesa|ne ne i još jednom ne|ne i još jednom ne|ne ne i ne|odlučno odbijam|odbijam|zabranjujem] (više|molim) $
    ? ^ (hvala|i) (time|ovim|tu) (time|ovim|ovdje|ovde) [time završavam|ovim završavam|završavamo suradnju|završavamo saradnju|prekidam suradnju|prekidam saradnju|prekidam komunikaciju|prekidam kontakt|suradnja je gotova|saradnja je gotova|time završavamo|ovim završavamo] $
    ? ^ (pa|vi|zar) [ne razumijete hrvatski|razumijete li hrvatski|ne razumijete naš jezik|ne razumijete ljudski jezik|ne kužite|ne kontate] (ili šta|ili što) $
    (molim|molimo) ne [koristite|koristi] (više) [ovaj broj|moj broj|ovaj telefon|moj telefon|ovaj mobitel] (kao|za) (reklame|oglašavanje|marketing|sandučić|sanduče|te svrhe)
    ? (ovo|moj|je) [privatan broj|privatni broj|privatni telefon|privatni mobitel|broj je privatan] … [ne koristite|ne šaljite|ne pišite|bez|nije za]
    ? [vidimo se|sresti ćemo se] (na|pred) [sudu|sudom]
    ? [žalbu|pritužbu|prijavu|tužbu] (već|na vas) (već|na vas) [pišem|podnosim|šaljem|spremam|predajem|ulažem]
    ? [nađite|pišite|šaljite|pošaljite|piši] (si|to|sebi) [nekog drugog|nekome drugom|nekome koga|nekome tko|nekome ko|nekom koga|nekom drugom|drugu žrtvu|drugima|onima koji|onima koje]
    ? nisam (vaša|u vašoj) (ciljana|ciljna) [ciljana skupina|ciljna grupa|ciljana grupa|ciljna skupina|ciljanoj skupini|ciljnoj grupi|publika]
    ? ^ (ovo|to) (je|nije) [mobitel|broj|telefon|mobilni] (mog|moje|mojeg|od) [sina|kćeri|djeteta|unuka|unuke|maloljetnika|maloletnika|kćerke]
    ? (molim) [poštujte|poštujte molim|uvažite] (našu|moju|naš|moj) [žalost|privatnost|mir|odluku|želju|bol|korotu]
    ? [budite] [mi|nam|me|nas] [dijete|djecu|bebu|u šest|u pet|u sedam|usred noći|svaki dan|noću|svako jutro|rano]
    ? [pun|puna|puno|zatrpan*|trpate|punite|zasipate|zagušujete|zagađujete] & [telefon*|mobitel*|inbox*|sandučić*|mobilni] & [vaš*|smeće|smećem|gluposti|stuff]
    ? ^ (a|pa) [koliko će ih još doći|koliko će ih još biti|koliko ih još|koliko još ovakvih|koliko još poruka|kad ćete prestati|kada ćete prestati|kad ćete više stati|kad će tome kraj|kad će kraj] $
    ? [odjavio|odjavila|otkazao|otkazala] (sam|se) (se|to) … [i dalje|još|opet|a ništa|bez uspjeha|bez uspeha|svejedno] (stiže|dobivam|dobijam|dolazi|šaljete|pišete)
    ? stop (sam) (vam) [sam vam poslao|sam vam poslala|sam poslao|sam poslala|sam vam pisao|sam vam napisao|sam pisao|sam napisala|sam vam već poslao]
    [želim|hoću|htio bih|htjela bih|želimo] (da) [nestati|nestanem|ispasti|ispadnem|biti van|izaći|izađem] (iz|s|sa) (vaše|vašeg|te|tog|vaših) [baze|popisa|spiska|liste|evidencije|sustava|sistema|kluba|grupe]
    (ne želim|neću|ne želimo) [ne želim|neću|ne želimo] (više) (da) (biti|budem|ostati|ostanem) (na|u) (vašem|vašoj|vašim|tom|toj) [popisu|spisku|listi|bazi|evidenciji|sustavu|sistemu|klubu|grupi|popisima|listama]
    ? [pravite se|ponašajte se|praviti se] (da|kao) (da) [nemate moj|ne postojim|me nema|nemate|me ne poznajete|ne znate|me ne znate]
    ? ^ (ja) (za mene) [za mene više ne postojite|za mene ne postojite|ne postojite za mene|ignoriram vas|ignorišem vas|baš me briga za vas|boli me briga za vas|s vama više ne pričam|ne pričam više s vama] (više) $
    ? ^ (ja) [više volim tišinu|radije tišinu|draža mi je tišina|volim tišinu|volim mir|više volim mir|radije mir] $
    ? vaše [poruke|smsove|reklame] (ne) (ni) [ne čitam|ne otvaram|brišem|ne gledam|odmah brišem|ionako ne čitam|i ne čitam]
    [zabranjujem|ne dozvoljavam|ne dopuštam|odbijam|ne želim] (vam|odlučno) (svaki|bilo kakav|daljnji|dalji|svako|daljnje|ikakav|nikakav) [kontakt|kontaktiranje|slanje|pisanje|stuff]
    ? (kontaktirajte|pišite|javite se) (me|mi) (molim) [samo pismom|samo pismeno|isključivo pismeno|samo poštom|samo mailom|samo mejlom|samo telefonom|samo emailom|isključivo mailom|isključivo mejlom]
    ? [pišite|šaljite|hoću|radije] (mi|radije) [mailove|mejlove|mail|mejl|emailove|pisma] (a|molim) (a) ne [sms*|poruke|poruk*]
    ne [pozivajte|nagovarajte|zovite] [me više|nas više|me na izbore|nas na izbore|me na vaše]
    ? ne glasam za vas … ne [pišite|šaljite]
    ? [dvije|dve|tri|četiri|pet|deset|3|4|5|10|toliko] [poruke|poruka|smsa|smsova|reklame|reklama] (dnevno|na|u) (dan|danu|tjedno) … [previše|pretjerano|puno|ludo|bezobrazno|naporno]
    neka (to|mi|me) (već|to|netko) [netko|to|već jednom|konačno] (konačno|već) [zaustavi|ugasi|prekine|isključi|odjavi|izbriše|završi|obriše]
    ? [što moram napraviti|što trebam napraviti|šta moram da uradim|šta treba da uradim|što još moram|šta još moram|koliko košta|koliko da platim] … [mir|mira|mir od vas]
    ? [platit ću|platiću] (samo|što god|koliko) (samo) [prestanite|da prestanete|stanite]
    ? ^ (nadam se|neka|i) (da) (je) [ovo je bilo zadnji put|ovo je bilo poslednji put|to je bilo zadnji put|to je bilo poslednji put|ovo je bio zadnji put|ovo je zadnji put|bilo je zadnji put|ovo vam je zadnji put|ovo vam je poslednji put] $
    [odjavite|odjaviti|odjavi|izbrišite|obrišite|maknite|skinite|uklonite|blokirajte|isključite] (molim) (taj|ovaj|moj) [broj|telefon|mobitel]
    ? ^ (više) (ni) [ni riječi više|ni riječ više|ni riječi|ni slova|ni slova više|nijednu više|ni jednu više|niti jednu više|ni jedne više] (više) $
    ? tko (vam|je) (je) (vam|je) [dao dozvolu|dozvolio|dopustio|dao pravo|dao privolu|dao saglasnost|odobrio]`,
    stop_all: `
      [ne želim|neću|nikakve|ništa] … od [nijedne|nijednog|ni jedne|ikoje|bilo koje|svih] (vaše|vašeg|vaših) [tvrtke|firme|marke|brenda|trgovine|tvrtki|firmi]
      [prekinite|prestanite|otkažite|zaustavite|obustavite|ugasite] (s|sa|apsolutno|baš) [sve|svim] [mailove|pozive|poruke|sms|porukama|pozivima|mailovima] (mailove|pozive|poruke|sms|i|porukama) (i|mailove|pozive|poruke|sms) (sms|poruke|pozive)
      [otkažite|otkazati|otkazujem|otkaži|prekinite|poništite|ugasite|zaustavite|obustavite|isključite] (mi|molim|baš) [sve|svih] (moje|vaše|te|svoje) [pretplate|pretplata|poruke|obavijesti|sms|usluge|newslettere|reklame|kanale]
      [odjavite|odjavi|maknite|skinite|ispišite|izbrišite|uklonite|obrišite|odjava] (me|molim|moj broj) (molim) (sa|s|iz|od) [svih|svega|svake] (vaših|mogućih) [lista|popisa|pretplata|baza|obavijesti|newslettera|grupa]
      [odjavite|odjavi|odjava|maknite|skinite|ispišite|izbrišite] (me|molim) (molim) (sa|s|iz|od) [svega|svih|svih vaših|baš svega|apsolutno svih]
      [sve] [ugasite|prekinite|zaustavite|otkažite|obustavite]
      [ne želim|ne šaljite mi|nemojte mi slati] (više) ništa (više) … [firm*|brend*|trgovin*|tvrtk*|marki]
      [ne želim|neću] (više) (ništa|poruke) od [nijedne|nijednog|svih|ijedne] (vaše|vaših)
      [prekinite|otkažite|zaustavite] (apsolutno|baš) sve`,
    start: `
      [želim|htio bih|htjela bih|hoću] (da) [opet|ponovo|ponovno] (primati|dobivati|primam|dobivam) (vaše) [texts]
      [opet|ponovo|ponovno] (me|mi) [prijavite|upišite|dodajte|pretplatite|šaljite|uključite] (na|vaše) (listu|popis|poruke)
      [želim|htio bih|htjela bih|želio bih|željela bih|hoću|volio bih|voljela bih] (se) [again] (vaše|vaše poruke) [receive|dobivati|primati|prijaviti|texts]
      [želim|hoću|htio bih|htjela bih] (da) (mi) [again] [šaljete|dobivam|primam]
      [prijavite|prijavi|vratite|dodajte|upišite] me [again|na listu|na popis|natrag|nazad]
      [šaljite|slati] (mi) [again] [texts]
      [slučajno|greškom|zabunom] (sam) (se) [odjavio|odjavila]`,
    help: `
      [trebam|treba mi|potrebna mi je] pomoć … [kontakt*|kako|nazv*|dobi*]
      (a) koja (ste|je) (to|vi) [firma|tvrtka]
      iz koje ste (firme|tvrtke)
      [tko|ko] (mi|nam) (to) [šalje|piše] (mi) (ove|te|to) [texts|ovo]
      ^ [tko ste|tko si|ko ste|tko to|tko je to|tko mi piše|tko piše|tko šalje|tko je ovo|ko je ovo|s kim] (vi|ti|ovo|poruke|pričam|zapravo) $
      [tko ste|tko si] (vi|ti) (zapravo)
      [koja|kakva] (je) (to|ovo) (je) [firma|tvrtka]
      kako (se|mogu|da) (se|mogu) [odjaviti|odjavit|odjavim|isključiti|otkazati|zaustaviti|ispisati|prekinuti|maknuti] (s|sa|od|ovo|ove)
      [kako|gdje] (vas|mogu|da) (mogu|vas) [kontaktirati|dobiti|nazvati]
      ^ [trebam|treba mi|molim] pomoć $
      od koga (je) (ova|ovo) [poruka|sms]`,
    access: `
      [koje|kakve] (sve) (osobne|moje|točno) [podatke|informacije] (o meni) [hold] (o meni)
      što (sve) (o meni) [hold] (o meni)
      [odakle|otkud|kako|gdje] (vam|ste|imate|vi|znate|uopće) (ste|uopće|vam|imate) (dobili|nabavili|našli|uzeli) (moj|moj mob) [broj|kontakt|podaci|broju]
      tko (vam) (je) (vam) [dao|dala|proslijedio|prodao] (moj) [broj|kontakt|podatke]
      [kopiju|kopija|ispis|uvid u|pristup|pregled|popis] (svih) (mojih|svojih|moje|mojim|svojim|svoje|osobnih) (osobnih|osobnim|osobne) [podataka|podatke|podacima]
      [pošaljite|dostavite|pokažite|navedite] (mi) (sve|koje) (moje|osobne) podatke
      [želim|htio bih|htjela bih|zanima me] [znati|vidjeti] (koje|što|koji) … [imate|podatke|podaci] o meni
      pravo na pristup`,
    erase: `
      [obriši|obrišite|izbriši|izbrišite|brišite|uklonite|brisanje|izbrisati|obrisati|izbrisete|izbrišete|obrišete|uništite] (molim|odmah) (sve|svih|sva) (moje|mojih|svoje|svojih|moj|mi) (osobne|osobnih) [podatke|podataka|račun|profil]
      [obriši|obrišite|izbriši|izbrišite|brišite|uklonite|izbrisati|obrisati|izbrisete|izbrišete|obrišete] (molim) [sve|sve podatke|podatke|sve što|sve podatke koje] (imate) [o meni|imate]
      [pravo na zaborav|pravo na brisanje|zaboravite me]
      [obrišite|izbrišite|obriši|izbriši|uklonite] … [moj broj|ovaj broj]
      (tražim|zahtijevam|želim|molim) brisanje (svih) (mojih|osobnih) podataka
    (želim|hoću|htio bih|zahtijevam) (pravo|da) (da) [biti zaboravljen|biti zaboravljena|budem zaboravljen|budem zaboravljena|na zaborav]`,
    rectify: `
      [wrong] … [ime|prezime|prezimena|imena]
      [ime|prezime] … [wrong]
      [name] … [wrong] … [fix]
      [promijenio|promijenila|promijenilo] (sam|se|mi se) (mi) [adresu|prezime|ime|email|mail|broj|adresa] … [fix]
      [fix] (mi|molim) (moje|moju|moj|mi) [name]
      [zovem se|prezivam se] … [a ne|ne] … [fix]
      [preselio|preselila] … [fix]
      pravo na ispravak`,
    port: `
      (moje|svoje|moji|mojih) [podatke|podaci|podataka] … [u datoteci|u formatu|u csv|u strojno|u fajlu]
      [prenijeti|prebaciti|prijenos|prenesite|izvoz|izvesti|prebacite] (svih) (moje|svoje|mojih|svojih) (osobne|osobnih) [podatke|podataka]
      pravo na prenosivost`,
    object: `
      [prigovor|protivim se|ne slažem se|prigovaram|usprotivim se] (na|protiv|sa|s) … [profilir*|obrad*|obrađ*|korišten*|analiz*]
      [ne želim] (da) (me|budem) [profilirate|profiliran|profilirana|pratite]`,
    restrict: `
      [ograničite|ograničenje|ograničiti|obustavite|zamrznite|blokirajte|zamrznuti] … [obradu|obrade|korištenje]
      [ograničite|zamrznite|blokirajte] (sve) (moje) (osobne) podatke`,
    do_not_sell: `
      [ne prodajite|nemojte prodavati|ne dijelite|nemojte dijeliti|ne prosljeđujte|nemojte davati|ne dajte|nemojte prosljeđivati] (nikome|dalje|molim) (moje|moj|svoje) (osobne) [podatke|broj|informacije] (trećim|drugima|dalje)
      [nemojte|ne] moje podatke [prodavati|dijeliti|davati]`,
    wrong_number: `
      [pogriješili|pogriješio|pogriješila|fulali|fulao|promašili|zamijenili] (ste|si) [broj|osobu|smo broj]
      [imate|ovo je|to je|zvali ste] (krivi|pogrešan) broj
      [nisam ja|nisam|ja nisam|ne zovem se] [who]
      (ja) nisam [ta osoba|taj kojeg|ona koju]
      [ne poznajem|nema ovdje|ovdje nema|ne živi ovdje|ovdje ne živi] (nikakvog|nikakvu|nijedne|takve|nikoga|nijednog)
      ovaj broj (više) [ne pripada|nije njegov|nije njen|nije od|sad je moj|je sada moj]
      [pišete|pisete|šaljete] (poruke) [krivoj|pogrešnoj|krivom|nekom drugom]`,
    nothing: `
      [ne šalji|ne šaljite|nemoj slati|nemojte slati] (mi|to) … [mail|slik*|fotk*|fotograf*|video|datotek*|ovdje slik*]
      [nemojte|nemoj|ne] (mi) [prestati|prestat|prestanite|prestani|otkazati|otkazivati|otkaži|otkazujte|odjaviti|odjavljujte|brisati|brišite|prekidati]
      nemojte … prestati
      [zašto|kad|kada] (mi|više|ste) (više|mi) [ne šaljete|ne pišete|prestali]
      [otkazujem|otkažite|otkazati|otkaži|odgađam|poništite|odjava|odjaviti|odjavi|obrišite|izbrišite] (mi|molim|moju|moj|svoj|današnji|sutrašnji|ovu|tu|za) (sutrašnji|današnji|moju) [termin|terminu|termina|narudžb*|rezervacij*|pregled*|let|kart*|stol|sastanak|ugovor|iz sobe|sobe|apartmana|struje|fotk*|slik*|objav*|komentar*|prebivališt*|s posla|iz hotela|dolaz*]
      [ne šaljite|nemojte slati] … [paket*|pošiljk*|račun*|robu|novac|danas|sutra|poštom|još]
      [ne pišite|nemojte pisati|ne piši|ne zovite] … [sad|sada|danas|još|u grupu]
      [kaže|rekao|rekla|viče|veli] … [stop|dosta|prekini|prestani]
      [kraj|krajem|do kraja|na kraju] [godine|tjedna|mjeseca|ulice|svijeta|dana|filma|utakmice|sezone|školske|priče]
      stani kod
      [ostavite|ostavi] (mi) [poruku|paket|ključ|broj]
      [ostavite|ostavi] me [da razmislim|kod|ispred]
      kako (se|mogu) (da) [otkazati|odjaviti] (termin|narudžb*|rezervacij*|iz sobe|prebivališt*)
      prijava (za|na|u) [tečaj|ispit|posao|boravišt*|pregled|šteta|štete|kvara]
      prijavite (se|me) (za|na) [pregled|termin|tečaj]
      [nemojte|nemoj|ne] (da|mi|me|vi) (da|mi) [prestajete|prestajati|prestanete|ukinete|ukidati|ukidajte|prestajte]
      [kako|gdje|kada] (se|da|mogu|mi) (se|da|mogu|ja) [isključim|ugasim|isključuje|gasi|ugasiti|isključiti|otkazujem|otkažem|odjavim|blokiram] (ovaj|ovu|taj|te|na) [budilic*|alarm*|budilnik*|bluetooth*|mobitel*|narudžb*|termin*|rezervacij*|kartic*|zvuk*|svjetl*|perilic*|lokacij*|sat|satu|grijanj*|slušalic*]
      [ne zovite|ne zvonite|nemojte zvati|nemojte zvoniti|ne zovi] (na|prije|poslije|iza|do|u) [zvono|portafon|prije|poslije|iza|interfon|podne|noći|8|9|10]
      [ne trebam|ne želim|neću|ne treba mi] (tu|taj|to|onu|onaj|ovu|više) [plav*|crn*|bijel*|crven*|luk|vrećic*|račun|kečap|veličin*|riže|priloga|umak*|šećer*]
      [prestao|prestala|prestalo|prestale|prestali|prestane] (mi|su|je|da) [pušiti|padati|raditi|dolaziti|stizati|svijetliti|boljeti|puniti|grijati|pada|stižu|pušit|padat|radit]
      [skoro|umalo|htio sam|htjela sam|zamalo] (sam|se) (se) [odjavio|odjavila|odjaviti|odjavit] (ali|a)
      [ostavite|ostavi|pustite] (mi|paket|ga|to|pošiljku) (kod|na|u|paket|pošiljku|pred) [susjed*|recepcij*|portir*|vrata|vratima|porti|paketomat*]
      [zadnja|zadnji|zadnje|posljednja|posljednji] [put sam|komad|komada|narudžb*|pošiljk*|sjednic*|dva|par]
      (pusti|ostavi|pustite) (me) [pusti me na miru|pusti me|ostavi me na miru] (malo) [danas|sad|do sutra|dok|umorna|umoran|učim]
      [ne šaljite|ne pišite|ne zovite|ne piši] (mi|me) (više|danas) [nakon posla|poslije posla|na mail|na e mail|na kućnu|na staru|na posao|u pet|sutra|navečer]
      [imam|imamo] dosta [vremena|novca|mjesta|posla|toga za|hrane]
    (zašto) [prestali|prestao|prestala] (ste|si|mi je|ste mi) (da) (mi) [slati|pisati|zvati|šaljete|pišete|zovete|piše|šalje|da šaljete|da pišete|da piše]
    nemojte (da) (slučajno) [prestati|prestajati|prestanete|da prestanete|prestajete|stati]
    ne (zovi|zovite) (me|mi|nas) (sad|sada) [zovi sad|zovi sada|zovi me sad|zovite sad|zovite sada|zovite me sad|zovi poslije|zovi posle|zovi sutra|zovi prije|zovi pre]
    (ne treba|nije potrebno) [ne treba|ne morate|nije potrebno|nemojte] (mi|da) (mi) (slati|šaljete|poslati) [račun|paket|fakturu|potvrdu|predračun]
    [treći put|drugi put|koliko puta|opet|ponovo] (već|vam|da|moram) (vam|već) [pišem|zovem|molim|pisati|pitam|da pišem] (zbog|u vezi|oko|za) (vezi) [reklamacij*|povrat*|narudžb*|porudžbin*|račun*|paket*|novca|popravk*|termin*]
    (zašto) ne [dobivam|dobijam|primam|stiže|dolazi] (mi) (sms|nikakve|nikakav) [kod|kodove|sms kod|potvrd*|poruke s kodom]`,
  },
  neighbours:
    'ODJAVE, ODJAVU, ODJAVIO, ODJAVILA, PRIJAVU, PRIJAVE, PRIJAVIO, NAJAVA, NAJAVI, OBJAVA, OBJAVI, OBJAVE, OBJAVITI, POJAVA, POJAVI, IZJAVA, JAVI, JAVITE, DOSTI, MOSTA, POSTA, POŠTA, KRAJA, KRAJU, KROJ, BROJ, RAJ, KRAJEM, OTKAZAN, OTKAZANO, OTKAZAO, OTKAZANA, PREKINUT, PREKINUTA, PREKINULO, PRESTALA, PRESTALO, PRESTAO, PRESTAJE, ZAUSTAVIO, ZAUSTAVILA, OSTANITE, OSTANI, POMOĆI, PRISTUPA, NASTUP, POSTUP, OBRISAO, OBRISALA, IZBRISAO, PRIGOVORA, RAZGOVOR, ODGOVOR, DOGOVOR, STUP, STOL, STOPA, SKINUTE, ISPRAVNO, ISPRAVAN, ISKLJUČIO, ISKLJUČENO',
  also: {
    stop: 'OBRIŠI, OBRIŠITE, IZBRIŠI, IZBRIŠITE, BRIŠI',
    erase: 'OBRIŠITE MOJ BROJ, IZBRIŠITE MOJ BROJ',
  },
  courtesy:
    'MOLIM, MOLIM VAS, MOLIM TE, HVALA, HVALA LIJEPA, HVALA VAM, PUNO HVALA, UNAPRIJED HVALA, DOBAR DAN, DOBRO JUTRO, DOBRA VEČER, BOK, ZDRAVO, POŠTOVANI, POŠTOVANJE, LIJEP POZDRAV, LP, POZDRAV, ODMAH, SADA, SAD, HITNO, VEĆ JEDNOM, VIŠE, AJDE, DAJTE, GOSPODO, LJUDI, OK, HALO, KONAČNO, OPROSTITE, UGODAN DAN, DOVIĐENJA, PLS, JEBOTE, BREATE, BRATE, AJD, AJMO, PLIZ, SRDAČNO, S POŠTOVANJEM, SRDAČAN POZDRAV, LIJEPO MOLIM, BOG, AJ BOK, ČAO, ISUSE, MAJKO MILA, ZABOGA, ZAUVIJEK',
  conjunctions: 'I, TE, A, I TAKOĐER',
  objects:
    'PORUKA, PORUKE, PORUKAMA, PORUKU, REKLAMA, REKLAME, REKLAMU, REKLAMAMA, SMSOVI, SMSOVA, PONUDE, PONUDAMA, PRETPLATA, PRETPLATU, PRETPLATE, SLANJE, SPAMU, OBAVIJESTI',
  fillers:
    'U, NA, S, SA, OD, DO, ZA, IZ, MOJ, MOJA, MOJE, VAŠE, VAŠIH, OVE, TE, TA, TAJ, SVE, MI, ME, SE, DA, JE, BIO, BILA, SU, KOD, ALI, ILI, NE, LI, KAD, PO, O, SAM, TI, TO JE, OVIM, SVIH',
  vague: 'TO, OVO',
  guards: 'ZAŠTO, AKO, KAD, KADA, KAKO, ON, ONA, ONI, REKAO, REKLA, KAŽE, ČIM',
  traps: 'NE STOP, NON STOP, NONSTOP, STOP ZNAK, ZNAK STOP, KRAJ SVIJETA, ODJAVA IZ SOBE',
  signatures: 'POSLANO S MOG, POSLANO S, POSLANO SA, POSLANO IZ',
  tapbacks: [
    'Sviđa mu se „…”',
    'Sviđa joj se „…”',
    'Sviđa mi se „…”',
    'Označeno sa Sviđa mi se „…”',
    'Reagirao 👍 na „…”',
    'Reagirao/la s 👍 na „…”',
    '👍 na „…”',
    '👍 to „…”',
  ],
  notes: [
    'ODJAVA is also the check-out of a hotel: alone or first it stops, inside a sentence it does not.',
    'Shares most words with Serbian: the programme’s languages decide the language of the reply.',
  ],
};
