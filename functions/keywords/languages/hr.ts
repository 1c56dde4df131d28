import type { LanguageData } from './language.ts';

export const hr: LanguageData = {
  code: 'hr',
  name: 'Hrvatski',
  englishName: 'Croatian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ODJAVA, ODJAVI, ODJAVITI, ODJAVITE, ODJAVLJUJEM SE, ODJAVI ME, ODJAVITE ME, ODJAVA SMS, PREKINI, PREKINITE, PREKID, PREKINUTI, PRESTANI, PRESTANITE, PRESTATI, DOSTA, DOSTA JE, DOSTA VIŠE, DOVOLJNO, KRAJ, OTKAŽI, OTKAŽITE, OTKAZUJEM, OTKAZ, OTKAZIVANJE, PONIŠTI, ZAUSTAVI, ZAUSTAVITE, ISKLJUČI, ISKLJUČITE, ISKLJUČITE ME, MAKNITE ME, SKINITE ME, BEZ REKLAMA, BEZ PORUKA, NE ŽELIM, NEĆU, NE ŽELIM VIŠE, UGASI, UGASITE, NE ŠALJITE, NE ŠALJI, NEMOJTE SLATI, STOP PORUKE, DEAKTIVIRAJ',
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
    texts:
      'SMS*, PORUK*, REKLAM*, SPAM*, PONUD*, AKCIJ*, PROMOCI*, OBAVIJEST*, OBAVJEST*, POPUST*, NEWSLETTER*, OGLAS*, MARKETING*, PODSJETNI*, NOVOST*, KAMPANJ*, MAILOV*, MESSAGE*',
    nosend:
      'NE ŠALJITE, NEMOJTE SLATI, NEMOJTE ŠALJITE, NEMOJTE SLAT, NE PIŠITE, NEMOJTE PISATI, NEMOJTE PISAT, NE KONTAKTIRAJTE, NEMOJTE KONTAKTIRATI, NE JAVLJAJTE, NEMOJTE SE JAVLJATI, NE SPAMAJTE, NEMOJTE SPAMATI, NE GNJAVITE, NEMOJTE GNJAVITI, NE SLATI, NE UZNEMIRAVAJTE, NEMOJTE UZNEMIRAVATI, NE MALTRETIRAJTE, NE DOSAĐUJTE, NEMOJTE DOSAĐIVATI, NEMOJTE ME GNJAVITI, NE ZASIPAJTE, NEMOJTE ZASIPATI, NEMOJTE ZVATI, NE ZOVITE ME, NEMOJTE ME ZVATI, NE ŠALJITE MI, NE NUDITE, NEMOJTE NUDITI, NE DOSAĐIVATI, NE SMETAJTE, NEMOJTE SMETATI, NE ŠALI, NE ZIVKAJTE, NE DAVITE, NEMOJTE DAVITI, NEMOJTE ME DAVITI',
    dont: 'NEMOJTE, NE, NEMOJ, DA, NEĆU DA',
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
    lawyer: 'AZOP*, POLICIJ*, ODVJETNI*, TUŽ*, PRIJAV*, HAKOM*, INSPEKTORAT*, INSPEKCIJ*, SUD, SUDU, ŽALB*, GDPR',
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
      ^ stop (i) [recite|napišite|obrišite|odakle|izbrišite]`,
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
      (a) koja (ste|je) (to|vi) (firma|tvrtka)
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
      (tražim|zahtijevam|želim|molim) brisanje (svih) (mojih|osobnih) podataka`,
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
      prijavite (se|me) (za|na) [pregled|termin|tečaj]`,
  },
  neighbours:
    'ODJAVE, ODJAVU, ODJAVIO, ODJAVILA, PRIJAVU, PRIJAVE, PRIJAVIO, NAJAVA, NAJAVI, OBJAVA, OBJAVI, OBJAVE, OBJAVITI, POJAVA, POJAVI, IZJAVA, JAVI, JAVITE, DOSTI, MOSTA, POSTA, POŠTA, KRAJA, KRAJU, KROJ, BROJ, RAJ, KRAJEM, OTKAZAN, OTKAZANO, OTKAZAO, OTKAZANA, PREKINUT, PREKINUTA, PREKINULO, PRESTALA, PRESTALO, PRESTAO, PRESTAJE, ZAUSTAVIO, ZAUSTAVILA, OSTANITE, OSTANI, POMOĆI, PRISTUPA, NASTUP, POSTUP, OBRISAO, OBRISALA, IZBRISAO, PRIGOVORA, RAZGOVOR, ODGOVOR, DOGOVOR, STUP, STOL, STOPA, SKINUTE, ISPRAVNO, ISPRAVAN, ISKLJUČIO, ISKLJUČENO',
  also: {
    stop: 'OBRIŠI, OBRIŠITE, IZBRIŠI, IZBRIŠITE, BRIŠI',
    erase: 'OBRIŠITE MOJ BROJ, IZBRIŠITE MOJ BROJ',
  },
  courtesy:
    'MOLIM, MOLIM VAS, MOLIM TE, HVALA, HVALA LIJEPA, HVALA VAM, PUNO HVALA, UNAPRIJED HVALA, DOBAR DAN, DOBRO JUTRO, DOBRA VEČER, BOK, ZDRAVO, POŠTOVANI, POŠTOVANJE, LIJEP POZDRAV, LP, POZDRAV, ODMAH, SADA, SAD, HITNO, VEĆ JEDNOM, VIŠE, AJDE, DAJTE, GOSPODO, LJUDI, OK, HALO, KONAČNO, OPROSTITE, UGODAN DAN, DOVIĐENJA, PLS, JEBOTE, BREATE, BRATE',
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
