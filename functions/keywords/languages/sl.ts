import type { LanguageData } from './language.ts';

export const sl: LanguageData = {
  code: 'sl',
  name: 'Slovenščina',
  englishName: 'Slovene',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ODJAVA, ODJAVI, ODJAVITE, ODJAVITI, ODJAVI ME, ODJAVITE ME, ODJAVLJAM SE, ODJAVIM SE, ODJAVA SMS, PREKINI, PREKINITE, PREKINITEV, PREKLIC, PREKLIČI, PREKLIČITE, PREKLICUJEM, NEHAJ, NEHAJTE, PRENEHAJ, PRENEHAJTE, KONEC, DOVOLJ, DOVOLJ JE, ZADOSTI, ODPOVED, ODPOVEDUJEM, ODPOVEJTE, ODSTOPAM, USTAVI, USTAVITE, IZKLOPI, IZKLOPITE, BREZ REKLAM, BREZ SPOROČIL, NOČEM, NOČEM VEČ, NE ŽELIM, NE ŽELIM VEČ, NE POŠILJAJ, NE POŠILJAJTE, NEHAJTE POŠILJATI, UKINI, UKINITE, ZAKLJUČI, STOP SPOROČILA, DOL ME DAJTE, ODSTRANITE ME',
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
      'NE ŽELIM, NE ŽELIMO, NOČEM, NOČEMO, NE POTREBUJEM, NE RABIM, NE ZANIMAJO ME, NE ZANIMA ME, NE BI RAD, NE BI RADA, NISEM NAROČIL, NISEM NAROČILA, NISEM HOTEL, NISEM HOTELA, NEČEM, NE ZANIMAJO ME VEČ, ME NE ZANIMAJO, ME NE ZANIMA, ZAVRAČAM, NE STRINJAM SE Z, NE PRISTANEM NA, NISEM ZAINTERESIRAN ZA, NISEM ZAINTERESIRANA ZA, NE BI VEČ, NE MARAM, NE PRIČAKUJEM',
    receive: 'PREJEMATI, PREJEMAT, DOBIVATI, DOBIVAT, DOBITI, SPREJEMATI',
    remove:
      'ODSTRANITE, ODSTRANI, IZBRIŠITE, ZBRIŠITE, IZBRISATI, ODJAVITE, ODJAVI, IZKLJUČITE, UMAKNITE, DAJTE, VRZITE, ČRTAJTE, IZPIŠITE, POBRIŠITE, ODSTRANITI, SNEMITE, VZEMITE, UMAKNI, ODVZEMITE, IZBRIŠI, ODJAVO, IZVZEMITE, IZLOČITE',
    lists: 'SEZNAMA, SEZNAMOV, LISTE, BAZE, EVIDENCE, IMENIKA, SISTEMA, NAROČNINE, SKUPINE, LIST',
    lawyer: 'POOBLAŠČEN*, POLICIJ*, ODVETNI*, TOŽ*, PRIJAV*, AKOS*, INŠPEKC*, SODIŠČ*, PRITOŽ*, GDPR, ZVOP*',
    hold: 'IMATE, HRANITE, VESTE, OBDELUJETE, ZBIRATE, VODITE, SHRANJUJETE',
    fix: 'POPRAVITE, SPREMENITE, POSODOBITE, POPRAVITI, SPREMENITI, POSODOBITI, POPRAVEK, UREDITE',
    wrong: 'NAROBE, NAPAČNO, NAPAČEN, NAPAČNA, NAPAČNI, NAPAKA, NAPAKO, NETOČNO, STAR, STARI, NEPRAVILNO',
    name: 'IME, PRIIMEK, PRIIMKA, PRIIMKU, IMENA, NASLOV, EMAIL, MAIL, DATUM ROJSTVA, PODATKE',
    again: 'SPET, ZNOVA, PONOVNO, NAZAJ',
    who: 'TINA, ANA, MARKO, LUKA, MAJA, NINA, EVA, ANDREJ, MATEJA, MATEJ, TOMAŽ, PETER, JANEZ, ŽIGA, ROK, PETRA, URŠKA, SARA, BARBARA, BOJAN, IGOR, SIMONA, KATJA, BRANKO, GOSPOD, GOSPA, JAN, NEJC',
  },
  patterns: {
    stop: `
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
      ^ stop (in) [povejte|napišite|izbrišite|od kje|zbrišite]`,
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
      pomotoma (sem) (se) [odjavil|odjavila]`,
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
      od koga (je) to [sporočilo|sms]`,
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
      (zahtevam|želim|prosim za) izbris (vseh) (mojih|osebnih) podatkov`,
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
      prijava (za|na|v) [tečaj|izpit|službo|pregled|šolo|škode]`,
  },
  neighbours:
    'ODJAVE, ODJAVO, ODJAVIL, ODJAVILA, PRIJAVO, PRIJAVE, PRIJAVIL, NAJAVA, OBJAVA, OBJAVI, OBJAVE, IZJAVA, JAVI, JAVITE, KONCA, KONCU, KONČNO, LONEC, NEKAJ, NEHAL, NEHALA, NEHALO, NEHAM, PREKINIL, PREKINJENO, PREKLICAN, PREKLICANO, PREKLICAL, USTAVIL, USTAVILA, USTAVIM, POMOČI, NEMOČ, DOSTOPA, POSTOP, STOPI, STOPA, STOL, IZBRISAL, IZBRISALA, IZBRISAN, UGOVORA, ODGOVOR, DOGOVOR, POGOVOR, GOVOR, OMEJENO, POPRAVIL, POPRAVILO, POPRAVILA, ODSTOPA, DOVOLJ, DOVOLI, DOVOLJEN, NOČEMO, NOČE, NOČI, ODPOVEDAL, ODPOVEDANO, ODGOVED, ZAČNE, UKINJEN, IZKLOP',
  also: { stop: 'IZBRIŠI, IZBRIŠITE, BRIŠI, POBRIŠI, POBRIŠITE, ZBRIŠI, ZBRIŠITE', erase: 'IZBRIŠITE MOJO ŠTEVILKO, ZBRIŠITE MOJO ŠTEVILKO' },
  courtesy:
    'PROSIM, PROSIM VAS, LEPO PROSIM, HVALA, HVALA LEPA, NAJLEPŠA HVALA, HVALA VAM, DOBER DAN, DOBRO JUTRO, DOBER VEČER, ZDRAVO, ŽIVJO, SPOŠTOVANI, LEP POZDRAV, LP, POZDRAV, TAKOJ, ZDAJ, NUJNO, ŽE, ENKRAT, DAJTE, LJUDJE, OK, HALO, KONČNO, OPROSTITE, LEP DAN, NASVIDENJE, V NAPREJ HVALA, ADIJO, HEJ, MADONA',
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
