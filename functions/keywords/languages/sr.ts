import { cyrillic } from './sr-cyrillic.ts';
import type { LanguageData } from './language.ts';

export const sr: LanguageData = {
  code: 'sr',
  name: 'Српски / Srpski',
  englishName: 'Serbian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ODJAVA, ODJAVI, ODJAVITE, ODJAVITI, ODJAVLJUJEM SE, ODJAVI ME, ODJAVITE ME, ODJAVA SMS, PREKINI, PREKINITE, PREKID, PRESTANI, PRESTANITE, DOSTA, DOSTA JE, DOSTA VIŠE, DOVOLJNO, KRAJ, OTKAŽI, OTKAŽITE, OTKAZUJEM, OTKAZIVANJE, PONIŠTI, ZAUSTAVI, ZAUSTAVITE, ISKLJUČI, ISKLJUČITE, SKINITE ME, SKIDAJTE ME, IZBACITE ME, BEZ REKLAMA, BEZ PORUKA, NE ŽELIM, NEĆU, NE ŽELIM VIŠE, UGASI, UGASITE, NE ŠALJITE, NE ŠALJI, STOP PORUKE, DEAKTIVIRAJ, ОДЈАВА, ОДЈАВИ, ОДЈАВИТЕ, ОДЈАВИТИ, ОДЈАВЉУЈЕМ СЕ, ОДЈАВИ МЕ, ОДЈАВИТЕ МЕ, ОДЈАВА СМС, ПРЕКИНИ, ПРЕКИНИТЕ, ПРЕКИД, ПРЕСТАНИ, ПРЕСТАНИТЕ, ДОСТА, ДОСТА ЈЕ, ДОСТА ВИШЕ, ДОВОЉНО, КРАЈ, ОТКАЖИ, ОТКАЖИТЕ, ОТКАЗУЈЕМ, ОТКАЗИВАЊЕ, ПОНИШТИ, ЗАУСТАВИ, ЗАУСТАВИТЕ, ИСКЉУЧИ, ИСКЉУЧИТЕ, СКИНИТЕ МЕ, СКИДАЈТЕ МЕ, ИЗБАЦИТЕ МЕ, БЕЗ РЕКЛАМА, БЕЗ ПОРУКА, НЕ ЖЕЛИМ, НЕЋУ, НЕ ЖЕЛИМ ВИШЕ, УГАСИ, УГАСИТЕ, НЕ ШАЉИТЕ, НЕ ШАЉИ, СТОП ПОРУКЕ, ДЕАКТИВИРАЈ, СТОП, СОТП, СТПО, СТОП ПОРУКЕ, СТОП СМС',
    },
    stop_all: {
      translated:
        'STOP SVE, STOP SVEMU, ODJAVA SVE, ODJAVA SA SVEGA, PREKINITE SVE, СТОП СВЕ, СТОП СВЕМУ, ОДЈАВА СВЕ, ОДЈАВА СА СВЕГА, ПРЕКИНИТЕ СВЕ, СТОП СВЕ',
    },
    start: {
      translated:
        'PRIJAVA, PRIJAVI, PRIJAVI ME, PRIJAVITE ME, NASTAVI, POKRENI, PRETPLATI, ПРИЈАВА, ПРИЈАВИ, ПРИЈАВИ МЕ, ПРИЈАВИТЕ МЕ, НАСТАВИ, ПОКРЕНИ, ПРЕТПЛАТИ, СТАРТ',
    },
    help: {
      translated: 'POMOĆ, POMOZITE, KONTAKT, INFORMACIJE, PODRŠKA, MOJA PRAVA, ПОМОЋ, ПОМОЗИТЕ, КОНТАКТ, ИНФОРМАЦИЈЕ, ПОДРШКА, МОЈА ПРАВА, ИНФО',
    },
    access: { translated: 'PRISTUP, MOJI PODACI, PRISTUP PODACIMA, UVID U PODATKE, ПРИСТУП, МОЈИ ПОДАЦИ, ПРИСТУП ПОДАЦИМА, УВИД У ПОДАТКЕ' },
    erase: {
      translated:
        'OBRIŠI, OBRIŠITE, BRISANJE, IZBRIŠI, IZBRIŠITE, BRIŠI, BRISANJE PODATAKA, OBRIŠI PODATKE, IZBRIŠI PODATKE, ОБРИШИ, ОБРИШИТЕ, БРИСАЊЕ, ИЗБРИШИ, ИЗБРИШИТЕ, БРИШИ, БРИСАЊЕ ПОДАТАКА, ОБРИШИ ПОДАТКЕ, ИЗБРИШИ ПОДАТКЕ',
    },
    rectify: { translated: 'ISPRAVKA, ISPRAVI, ISPRAVITE, ISPRAVKA PODATAKA, ИСПРАВКА, ИСПРАВИ, ИСПРАВИТЕ, ИСПРАВКА ПОДАТАКА' },
    port: { translated: 'PRENOSIVOST, PRENOS PODATAKA, PRENOSIVOST PODATAKA, ПРЕНОСИВОСТ, ПРЕНОС ПОДАТАКА, ПРЕНОСИВОСТ ПОДАТАКА' },
    object: { translated: 'PRIGOVOR, PRIGOVARAM, ULAŽEM PRIGOVOR, ПРИГОВОР, ПРИГОВАРАМ, УЛАЖЕМ ПРИГОВОР' },
    restrict: { translated: 'OGRANIČENJE, OGRANIČENJE OBRADE, ОГРАНИЧЕЊЕ, ОГРАНИЧЕЊЕ ОБРАДЕ' },
    yes: { translated: 'DA, MOŽE, NARAVNO, SVAKAKO, DA MOLIM, PRISTAJEM, SLAŽEM SE, ДА, МОЖЕ, НАРАВНО, СВАКАКО, ДА МОЛИМ, ПРИСТАЈЕМ, СЛАЖЕМ СЕ' },
    no: { translated: 'NE, NE HVALA, NE NE, НЕ, НЕ ХВАЛА, НЕ НЕ' },
  },
  phrases: {
    stop: { translated: 'ŽELIM DA SE ODJAVIM, OBRIŠITE MOJ BROJ, IZBRIŠITE MOJ BROJ, ЖЕЛИМ ДА СЕ ОДЈАВИМ, ОБРИШИТЕ МОЈ БРОЈ, ИЗБРИШИТЕ МОЈ БРОЈ' },
    help: { translated: 'KO STE VI, KO JE OVO, KAKO DA SE ODJAVIM, КО СТЕ ВИ, КО ЈЕ ОВО, КАКО ДА СЕ ОДЈАВИМ' },
    access: { translated: 'ODAKLE VAM MOJ BROJ, KOPIJA MOJIH PODATAKA, ОДАКЛЕ ВАМ МОЈ БРОЈ, КОПИЈА МОЈИХ ПОДАТАКА' },
    erase: {
      translated:
        'OBRIŠI MOJE PODATKE, OBRIŠITE MOJE PODATKE, IZBRIŠITE MOJE PODATKE, ОБРИШИ МОЈЕ ПОДАТКЕ, ОБРИШИТЕ МОЈЕ ПОДАТКЕ, ИЗБРИШИТЕ МОЈЕ ПОДАТКЕ',
    },
    wrong_number: { translated: 'POGREŠAN BROJ, POGREŠILI STE BROJ, ПОГРЕШАН БРОЈ, ПОГРЕШИЛИ СТЕ БРОЈ' },
    do_not_sell: { translated: 'NE PRODAJTE MOJE PODATKE, NE PRODAJITE MOJE PODATKE, НЕ ПРОДАЈТЕ МОЈЕ ПОДАТКЕ, НЕ ПРОДАЈИТЕ МОЈЕ ПОДАТКЕ' },
  },
  groups: {
    texts:
      'SMS*, PORUK*, REKLAM*, SPAM*, PONUD*, AKCIJ*, PROMOCI*, OBAVEŠT*, POPUST*, NJUZLETER*, OGLAS*, MARKETING*, PODSETNI*, СМС*, ПОРУК*, РЕКЛАМ*, СПАМ*, ПОНУД*, АКЦИЈ*, ПРОМОЦИ*, ОБАВЕШТ*, ПОПУСТ*, ЊУЗЛЕТЕР*, ОГЛАС*, МАРКЕТИНГ*, ПОДСЕТНИ*, СМС*',
    nosend:
      'NE ŠALJITE, NEMOJTE SLATI, NEMOJTE DA ŠALJETE, NE PIŠITE, NEMOJTE PISATI, NEMOJTE DA PIŠETE, NE KONTAKTIRAJTE, NEMOJTE KONTAKTIRATI, NE JAVLJAJTE, NE SPAMUJTE, NE UZNEMIRAVAJTE, NEMOJTE DA ME UZNEMIRAVATE, NE MALTRETIRAJTE, NE SMARAJTE, NEMOJTE SMARATI, NE DOSAĐUJTE, НЕ ШАЉИТЕ, НЕМОЈТЕ СЛАТИ, НЕМОЈТЕ ДА ШАЉЕТЕ, НЕ ПИШИТЕ, НЕМОЈТЕ ПИСАТИ, НЕМОЈТЕ ДА ПИШЕТЕ, НЕ КОНТАКТИРАЈТЕ, НЕМОЈТЕ КОНТАКТИРАТИ, НЕ ЈАВЉАЈТЕ, НЕ СПАМУЈТЕ, НЕ УЗНЕМИРАВАЈТЕ, НЕМОЈТЕ ДА МЕ УЗНЕМИРАВАТЕ, НЕ МАЛТРЕТИРАЈТЕ, НЕ СМАРАЈТЕ, НЕМОЈТЕ СМАРАТИ, НЕ ДОСАЂУЈТЕ',
    dont: 'NEMOJTE, NE, DA, НЕМОЈТЕ, НЕ, ДА',
    sends:
      'ŠALJITE, SLATI, ŠALJETE, PIŠITE, PISATI, PIŠETE, KONTAKTIRAJTE, KONTAKTIRATE, KONTAKTIRATI, JAVLJAJTE, JAVLJATE, SPAMUJTE, SPAMUJETE, SMARAJTE, SMARATE, UZNEMIRAVATE, UZNEMIRAVAJTE, DA ŠALJETE, DA PIŠETE, DA SMARATE, DA KONTAKTIRATE, DA ME KONTAKTIRATE, DA MI ŠALJETE, DA MI PIŠETE, DA ME SMARATE, DA MU ŠALJETE, DA JOJ ŠALJETE, DA JOJ PIŠETE, DA MU PIŠETE, ШАЉИТЕ, СЛАТИ, ШАЉЕТЕ, ПИШИТЕ, ПИСАТИ, ПИШЕТЕ, КОНТАКТИРАЈТЕ, КОНТАКТИРАТЕ, КОНТАКТИРАТИ, ЈАВЉАЈТЕ, ЈАВЉАТЕ, СПАМУЈТЕ, СПАМУЈЕТЕ, СМАРАЈТЕ, СМАРАТЕ, УЗНЕМИРАВАТЕ, УЗНЕМИРАВАЈТЕ, ДА ШАЉЕТЕ, ДА ПИШЕТЕ, ДА СМАРАТЕ, ДА КОНТАКТИРАТЕ, ДА МЕ КОНТАКТИРАТЕ, ДА МИ ШАЉЕТЕ, ДА МИ ПИШЕТЕ, ДА МЕ СМАРАТЕ, ДА МУ ШАЉЕТЕ, ДА ЈОЈ ШАЉЕТЕ, ДА ЈОЈ ПИШЕТЕ, ДА МУ ПИШЕТЕ',
    send1: 'ŠALJI, PIŠI, SMARAJ, SPAMUJ, ШАЉИ, ПИШИ, СМАРАЈ, СПАМУЈ',
    mine: 'MI, ME, MENI, NAM, NAS, MENE, МИ, МЕ, МЕНИ, НАМ, НАС, МЕНЕ',
    him: 'MU, JOJ, IM, MOJOJ, MOM, MAMI, NA OVAJ BROJ, OVDE, МУ, ЈОЈ, ИМ, МОЈОЈ, МОМ, МАМИ, НА ОВАЈ БРОЈ, ОВДЕ',
    more: 'VIŠE, NIŠTA, NIKAD, NIKADA, NIKAD VIŠE, VIŠE NIŠTA, VIŠE NIKAD, NIKAKVE, UBUDUĆE, DALJE, ВИШЕ, НИШТА, НИКАД, НИКАДА, НИКАД ВИШЕ, ВИШЕ НИШТА, ВИШЕ НИКАД, НИКАКВЕ, УБУДУЋЕ, ДАЉЕ',
    sending:
      'SLATI, PISATI, ŠALJETE, PIŠETE, SPAMOVATI, SMARATI, UZNEMIRAVATI, KONTAKTIRATI, ZVATI, MALTRETIRATI, SA SLANJEM, S TIM, SA TIM, SA OVIM, DA ŠALJETE, DA PIŠETE, DA SMARATE, DA ME SMARATE, DA ME UZNEMIRAVATE, DA MI ŠALJETE, DA MI PIŠETE, DA MU ŠALJETE, DA JOJ ŠALJETE, DA ME ZOVETE, СЛАТИ, ПИСАТИ, ШАЉЕТЕ, ПИШЕТЕ, СПАМОВАТИ, СМАРАТИ, УЗНЕМИРАВАТИ, КОНТАКТИРАТИ, ЗВАТИ, МАЛТРЕТИРАТИ, СА СЛАЊЕМ, С ТИМ, СА ТИМ, СА ОВИМ, ДА ШАЉЕТЕ, ДА ПИШЕТЕ, ДА СМАРАТЕ, ДА МЕ СМАРАТЕ, ДА МЕ УЗНЕМИРАВАТЕ, ДА МИ ШАЉЕТЕ, ДА МИ ПИШЕТЕ, ДА МУ ШАЉЕТЕ, ДА ЈОЈ ШАЉЕТЕ, ДА МЕ ЗОВЕТЕ',
    quit: 'PRESTANITE, PRESTANI, PREKINITE, PREKINI, PRESTATI, PRESTANETE, DOSTA JE, ZAUSTAVITE, OBUSTAVITE, PRESTALI, ПРЕСТАНИТЕ, ПРЕСТАНИ, ПРЕКИНИТЕ, ПРЕКИНИ, ПРЕСТАТИ, ПРЕСТАНЕТЕ, ДОСТА ЈЕ, ЗАУСТАВИТЕ, ОБУСТАВИТЕ, ПРЕСТАЛИ',
    unwanted:
      'NE ŽELIM, NE ŽELIMO, NEĆU, NE TREBAJU MI, NE TREBA MI, NE ZANIMAJU ME, NE ZANIMA ME, NE INTERESUJE ME, NE INTERESUJU ME, NE BIH ŽELEO, NE BIH ŽELELA, NISAM TRAŽIO, NISAM TRAŽILA, NISAM NARUČIO, NISAM NARUČILA, НЕ ЖЕЛИМ, НЕ ЖЕЛИМО, НЕЋУ, НЕ ТРЕБАЈУ МИ, НЕ ТРЕБА МИ, НЕ ЗАНИМАЈУ МЕ, НЕ ЗАНИМА МЕ, НЕ ИНТЕРЕСУЈЕ МЕ, НЕ ИНТЕРЕСУЈУ МЕ, НЕ БИХ ЖЕЛЕО, НЕ БИХ ЖЕЛЕЛА, НИСАМ ТРАЖИО, НИСАМ ТРАЖИЛА, НИСАМ НАРУЧИО, НИСАМ НАРУЧИЛА',
    receive:
      'PRIMATI, DOBIJATI, DOBITI, DA DOBIJAM, DA PRIMAM, DA DOBIJEM, DOBIJAM, PRIMAM, DA MI ŠALJETE, DA MI STIŽU, ПРИМАТИ, ДОБИЈАТИ, ДОБИТИ, ДА ДОБИЈАМ, ДА ПРИМАМ, ДА ДОБИЈЕМ, ДОБИЈАМ, ПРИМАМ, ДА МИ ШАЉЕТЕ, ДА МИ СТИЖУ',
    remove:
      'SKINITE, SKIDAJTE, SKINI, BRIŠITE, OBRIŠITE, IZBRIŠITE, UKLONITE, UKLONI, IZBACITE, IZBACI, ODJAVITE, ODJAVI, ISKLJUČITE, ISPIŠITE, SKLONITE, SKINUTI, DA SE SKINEM, DA ME SKINETE, DA ME IZBRIŠETE, СКИНИТЕ, СКИДАЈТЕ, СКИНИ, БРИШИТЕ, ОБРИШИТЕ, ИЗБРИШИТЕ, УКЛОНИТЕ, УКЛОНИ, ИЗБАЦИТЕ, ИЗБАЦИ, ОДЈАВИТЕ, ОДЈАВИ, ИСКЉУЧИТЕ, ИСПИШИТЕ, СКЛОНИТЕ, СКИНУТИ, ДА СЕ СКИНЕМ, ДА МЕ СКИНЕТЕ, ДА МЕ ИЗБРИШЕТЕ',
    lists:
      'LISTE, SPISKA, BAZE, EVIDENCIJE, ADRESARA, IMENIKA, SISTEMA, PRETPLATE, GRUPE, ЛИСТЕ, СПИСКА, БАЗЕ, ЕВИДЕНЦИЈЕ, АДРЕСАРА, ИМЕНИКА, СИСТЕМА, ПРЕТПЛАТЕ, ГРУПЕ',
    lawyer:
      'POVERENI*, POLICIJ*, ADVOKAT*, TUŽ*, PRIJAV*, RATEL*, INSPEKCIJ*, SUD, SUDU, ŽALB*, GDPR, TUŽILAŠTV*, ПОВЕРЕНИ*, ПОЛИЦИЈ*, АДВОКАТ*, ТУЖ*, ПРИЈАВ*, РАТЕЛ*, ИНСПЕКЦИЈ*, СУД, СУДУ, ЖАЛБ*, ГДПР, ТУЖИЛАШТВ*',
    hold: 'IMATE, ČUVATE, ZNATE, OBRAĐUJETE, POSEDUJETE, PRIKUPLJATE, DRŽITE, VODITE, ИМАТЕ, ЧУВАТЕ, ЗНАТЕ, ОБРАЂУЈЕТЕ, ПОСЕДУЈЕТЕ, ПРИКУПЉАТЕ, ДРЖИТЕ, ВОДИТЕ',
    fix: 'ISPRAVITE, PROMENITE, AŽURIRAJTE, ISPRAVITI, PROMENITI, AŽURIRATI, ISPRAVKU, KORIGUJTE, DA ISPRAVITE, ИСПРАВИТЕ, ПРОМЕНИТЕ, АЖУРИРАЈТЕ, ИСПРАВИТИ, ПРОМЕНИТИ, АЖУРИРАТИ, ИСПРАВКУ, КОРИГУЈТЕ, ДА ИСПРАВИТЕ',
    wrong:
      'POGREŠNO, POGREŠNA, POGREŠNI, GREŠKA, GREŠKU, NETAČNO, NETAČNI, NETAČNA, STARA, STARU, ПОГРЕШНО, ПОГРЕШНА, ПОГРЕШНИ, ГРЕШКА, ГРЕШКУ, НЕТАЧНО, НЕТАЧНИ, НЕТАЧНА, СТАРА, СТАРУ',
    name: 'IME, PREZIME, PREZIMENA, IMENA, ADRESU, ADRESA, EMAIL, MAIL, DATUM ROĐENJA, PODATKE, ИМЕ, ПРЕЗИМЕ, ПРЕЗИМЕНА, ИМЕНА, АДРЕСУ, АДРЕСА, ЕМАИЛ, МАИЛ, ДАТУМ РОЂЕЊА, ПОДАТКЕ',
    again: 'OPET, PONOVO, ОПЕТ, ПОНОВО',
    who: 'MILICA, JELENA, MARKO, NIKOLA, ANA, MARIJA, STEFAN, JOVANA, LUKA, IVANA, DRAGAN, MILAN, GORAN, ALEKSANDAR, DUŠAN, PETAR, TEODORA, SANJA, ZORAN, NENAD, MIRJANA, VESNA, VLADIMIR, KATARINA, IVAN, TAMARA, GOSPODIN, GOSPOĐA, МИЛИЦА, ЈЕЛЕНА, МАРКО, НИКОЛА, АНА, МАРИЈА, СТЕФАН, ЈОВАНА, ЛУКА, ИВАНА, ДРАГАН, МИЛАН, ГОРАН, АЛЕКСАНДАР, ДУШАН, ПЕТАР, ТЕОДОРА, САЊА, ЗОРАН, НЕНАД, МИРЈАНА, ВЕСНА, ВЛАДИМИР, КАТАРИНА, ИВАН, ТАМАРА, ГОСПОДИН, ГОСПОЂА',
  },
  patterns: {
    stop: `
      [molim|tražim] (vas) (za) [odjavu|uklanjanje|prekid slanja|prestanak slanja]
      ^ [odjavite|odjavi|ostavite me] $
      [obrišite|izbrišite|obriši|izbriši|uklonite] … [moj broj|ovaj broj]
      [nosend] [mine|him]
      [dont] [mine|him] (više|molim|molim vas) [sends]
      [dont] više [mine|him] [sends|send1]
      nemojte (više|molim vas) [sends]
      [dont] [mine|him] više [sends|send1]
      [nosend] [more]
      [nosend] … [texts]
      ^ (molim) [nosend] $
      [quit] (mi|me|mu|joj|nam|više) (više|molim) [sending]
      [quit] (više|molim) [s|sa] [tim|ovim|vašim|slanjem|porukama|reklamama]
      ^ (dajte|ajde) [prestanite|prestani|prekinite|dosta] (više|sa tim|sa ovim) $
      [koliko|po koji] (puta|put) (vam|moram|treba|da) … [reći|pisati|ponoviti|ponavljati|kažem|pišem|govorim|ponavljam]
      [pisao|pisala|poslao|poslala|napisao|napisala] (sam) (vam|već) … stop
      [unwanted] (više|vaše|nikakve|nikakvu|ove|te|od vas) (nikakve|vaše|više|od vas) [texts]
      [unwanted] (više|ovo|vaše|nikakve|nikad) [receive] (više|vaše|nikakve|ove|od vas|ništa) [texts]
      [ne želim|neću|ne želimo] (više) (ovo|to|ništa) [receive]
      [ne želim|neću] (više) (da) (me|mi) (više) [kontaktirate|šaljete|pišete|zovete|uznemiravate]
      [ne želim|neću] (više) [ništa|nikakve poruke] (više) od vas
      [texts] (više|vaše|od vas) [ne želim|neću|ne trebaju mi]
      smarate … [texts]
      [dosta|dosta mi je|dosta je|pun mi je|sita sam|sit sam|puna mi je kapa|dosadili ste|smorili ste] (više|sa|sa tim|ovih|tih|sa ovim|sa vašim|vaših) (više|vaših) [texts]
      [više ne želim|ne više|bez|nikakve|nema više|ni jedne više|kraj sa|gotovo sa] (vaših|ovih|tih|više|vašim|tim) [poruka|reklama|smsova|poruke|reklame|sms|spama|porukama|reklamama|ponuda]
      [može|moze] (li) (više) bez (ovih|tih) [poruka|reklama]
      [ostavite|ostavi|pustite|pusti|manite] (me|mi|nas|mamu|više|ga|je) (me|više|molim|majku|mamu|dete) (više) na miru
      ostavite … na miru
      [mrš|marš|nosite se|gonite se|jebite se|odjebite] … [texts|kurac|vraga]
      ^ [odjebite|odjebi|mrš|marš|nosite se|gubite se|gonite se] $
      [remove] (me|nas|moj broj|ovaj broj|molim|moj) (me|molim|odmah|više|već jednom) [s|sa|iz|od] (te|vaše|ove|vašeg|svoje|tog|ovog) [lists]
      [skinite|skidajte|odjavite|izbacite|uklonite|ispišite|odjavi|sklonite] (molim) [me|nas|moj broj|ovaj broj] (molim|sa|iz|odmah)
      [želim|hteo bih|htela bih|želeo bih|želela bih|molim|hoću] (da) (se) [odjavim|odjavite|ispišem|isključim|odjaviti]
      [otkazujem|otkažite|otkazati|želim da otkažem|prekinite|poništite|zaustavite|obustavite|deaktivirajte|isključite|ugasite] (mi|molim|ovu|sve|te|vaše) (vaše|ove) [pretplat*|texts|slanje poruka|slanje]
      [obrišite|izbrišite|obriši|izbriši|zaboravite|brišite|uklonite] (mi|molim|si) (moj|ovaj) (moj) broj
      [povlačim|opozivam|povući|opozvati|uskraćujem] (svoju|moju|svoj|moj|ovim) [pristanak|saglasnost]
      (nikad|nikada) [nisam dao|nisam dala|nisam pristao|nisam pristala] (vam|na ovo|nikakvu|svoju|svoj|nikad) (pristanak|saglasnost|dozvolu)
      [još jedna|još jednom|još jedan|sledeća|još jednu] (poruka|sms|reklama|takva|poruku) (od vas) … [lawyer]
      (ako) (mi) [još jednom|ne prestanete|opet] … [pošaljete|javite|slati|napišete|dobijem] … [lawyer]
      [prijaviću|prijavljujem|tužiću] vas
      [ne zanima me|ne interesuje me|nisam zainteresovan|nisam zainteresovana] … [nosend]
      ? ^ (više) (hvala) [ne zanima me|ne interesuje me|nisam zainteresovan|nisam zainteresovana|ne zanimaju me] (to|više|vaše ponude|hvala) $
      ? [nikad|nikada|nigde] (se) nisam (se) [prijavio|prijavila|pretplatio|pretplatila|registrovao|registrovala|tražio|tražila]
      ? nisam se [nikad|nikada] [prijavio|prijavila|pretplatio|pretplatila]
      nisam (više) [vaš|vaša] (klijent|kupac|korisnik|član) … [nosend]
      ^ stop (i) [recite|napišite|obrišite|odakle|izbrišite]
${cyrillic.stop}`,
    stop_all: `
      [odjavite|odjavi|odjava|skinite|skidajte|ispišite|izbrišite] (me|molim) (molim) [sa|s|iz|od] [svega|svih|svih vaših|baš svega|apsolutno svih]
      sve [ugasite|prekinite|zaustavite|otkažite|obustavite]
      [ne šaljite mi|nemojte mi slati|ne želim] (više) ništa (više) … [firm*|brend*|radnj*|prodavnic*|kompanij*]
      [ne želim|neću] (više) (ništa|poruke) od [nijedne|nijednog|svih|ijedne] (vaše|vaših)
      [prekinite|otkažite|zaustavite] (apsolutno|baš) sve
${cyrillic.stop_all}`,
    start: `
      [želim|hteo bih|htela bih|želeo bih|želela bih|hoću|voleo bih|volela bih] (da) (se) [again] (da) (vaše|vaše poruke) [receive|primam|prijavim|texts]
      [prijavite|prijavi|vratite|dodajte|upišite] me [again|na listu|na spisak|nazad]
      [šaljite|slati] (mi) [again] [texts]
      [slučajno|greškom] (sam) (se) [odjavio|odjavila]
${cyrillic.start}`,
    help: `
      ko (mi|nam) (to|ovo|ove) [šalje|piše] (mi) (ove|te|to) [texts|ovo]
      ko mi (ovo|to) [šalje|piše]
      ^ [ko ste|ko si|ko to|ko je to|ko mi piše|ko piše|ko šalje|ko je ovo] (vi|ti|ovo|poruke|zapravo) $
      [ko ste|ko si] (vi|ti) zapravo
      [koja|kakva] (je) [to|ovo] (je) [firma|kompanija]
      kako (da|se|mogu) (se|mogu|da) (se) [odjavim|odjaviti|isključim|otkažem|zaustavim|prekinem|ispišem] (sa|od|ovo|ove)
      [kako|gde] (vas|mogu|da) (mogu|vas|da) (vas) [kontaktiram|dobijem|pozovem|kontaktirati]
      ^ [treba mi|molim] pomoć $
      od koga (je) [ova|ovo] [poruka|sms]
${cyrillic.help}`,
    access: `
      [koje|kakve] (sve) (lične|moje|tačno) [podatke|informacije] (o meni) [hold] (o meni)
      šta (sve) (o meni) [hold] (o meni)
      [odakle|otkud|kako|gde] (vam|ste|imate|vi|znate|uopšte) (ste|uopšte|vam|imate) (dobili|nabavili|našli|uzeli) (moj) [broj|kontakt|podaci|broju]
      ko (vam) (je) (vam) [dao|dala|prosledio|prodao] (moj) [broj|kontakt|podatke]
      [kopiju|kopija|ispis|uvid u|pristup|pregled|spisak] (svih) (mojih|svojih|moje|mojim|svojim|svoje|ličnih) (ličnih|ličnim|lične) [podataka|podatke|podacima]
      [pošaljite|dostavite|pokažite|navedite] (mi) (sve|koje) (moje|lične) podatke
      [želim|hteo bih|htela bih|zanima me] (da) [znam|vidim] (koje|šta|koji) … [imate|podatke|podaci] o meni
      pravo na pristup
${cyrillic.access}`,
    erase: `
      [obriši|obrišite|izbriši|izbrišite|brišite|uklonite|brisanje|izbrišete|obrišete|uništite|izbrisati|obrisati] (molim|odmah) (sve|svih|sva) (moje|mojih|svoje|svojih|moj|mi) (lične|ličnih) [podatke|podataka|nalog|profil]
      [obriši|obrišite|izbriši|izbrišite|brišite|uklonite|izbrišete|obrišete] (molim) [sve|sve podatke|podatke|sve što|sve podatke koje] (imate) [o meni|imate]
      [pravo na zaborav|pravo na brisanje|zaboravite me]
      [obrišite|izbrišite|obriši|izbriši|uklonite] … [moj broj|ovaj broj]
      (tražim|zahtevam|želim|molim) brisanje (svih) (mojih|ličnih) podataka
${cyrillic.erase}`,
    rectify: `
      [wrong] … [ime|prezime|prezimena|imena]
      [ime|prezime] … [wrong]
      [name] … [wrong] … [fix]
      [promenio|promenila|promenilo] (sam|se|mi se) (mi) [adresu|prezime|ime|email|mail|broj|adresa] … [fix]
      [fix] (mi|molim) (moje|moju|moj|mi) [name]
      [zovem se|prezivam se] … [a ne|ne] … [fix]
      [preselio|preselila] … [fix]
      pravo na ispravku
${cyrillic.rectify}`,
    port: `
      [podatke|podaci|podataka] … [u datoteci|u formatu|u fajlu]
      [preneti|prebaciti|prenos|prenesite|izvoz|prebacite|prenesem|prebacim] (svih) (moje|svoje|mojih|svojih) (lične|ličnih) [podatke|podataka]
      pravo na prenosivost
${cyrillic.port}`,
    object: `
      [prigovor|protivim se|ne slažem se|prigovaram] (na|protiv|sa|s) … [profilis*|obrad*|obrađ*|korišćen*|analiz*]
      [ne želim] (da) (me|budem) [profilišete|profilisan|profilisana|pratite]
${cyrillic.object}`,
    restrict: `
      [ograničite|ograničenje|obustavite|zamrznite|blokirajte] … [obradu|obrade|korišćenje]
      [ograničite|zamrznite|blokirajte] (sve) (moje) (lične) podatke
${cyrillic.restrict}`,
    do_not_sell: `
      [ne prodajte|ne prodajite|nemojte prodavati|nemojte da prodajete|ne delite|nemojte deliti|nemojte davati|ne dajte|nemojte da delite|nemojte da dajete] (nikome|dalje|molim) (moje|moj|svoje) (lične) [podatke|broj|informacije]
      [nemojte|ne] moje podatke [prodavati|deliti|davati]
${cyrillic.do_not_sell}`,
    wrong_number: `
      [pogrešili|pogrešio|pogrešila|promašili|zamenili|omašili] (ste|si) [broj|osobu|čoveka]
      [imate|ovo je|to je|zvali ste] pogrešan broj
      [nisam ja|nisam|ja nisam|ne zovem se] [who]
      (ja) nisam [ta osoba|taj kojeg]
      [ne poznajem|nema ovde|ovde nema|ne živi ovde|ovde ne živi] [nikakvog|nikakvu|takve|nikoga|nijednog]
      [pišete|šaljete] (poruke) [pogrešnoj|pogrešnom|nekom drugom]
${cyrillic.wrong_number}`,
    nothing: `
      [nemojte|nemoj|ne] (mi) [prestati|prestanite|prestani|otkazati|otkazivati|otkaži|otkazujte|otkazuj|odjaviti|odjavljujte|brisati|brišite|prekidati|da prestanete|da otkazujete|da prekidate]
      [zašto|kad|kada] (mi|više|ste) (više|mi) [ne šaljete|ne pišete|prestali]
      [otkazujem|otkažite|otkazati|otkaži|otkažem|odlažem|poništite|odjava|odjaviti|odjavi|obrišite|izbrišite] (mi|molim|moju|moj|svoj|današnji|sutrašnji|ovu|tu|za) (sutrašnji|današnji|moju) [termin|terminu|termina|porudžbin*|rezervacij*|pregled*|let|kart*|sto|sastanak|ugovor|iz sobe|apartmana|struje|slik*|objav*|komentar*|dolaz*]
      [ne šaljite|nemojte slati] … [paket*|pošiljk*|račun*|robu|novac|danas|sutra|poštom|još]
      [ne pišite|nemojte pisati|ne piši|ne zovite] … [sad|sada|danas|još|u grupu]
      [kaže|rekao|rekla|viče|veli] … [stop|dosta|prekini|prestani]
      [kraj|krajem|do kraja|na kraju] [godine|nedelje|meseca|ulice|sveta|dana|filma|utakmice|sezone|školske|priče]
      prijava (za|na|u) [kurs|ispit|posao|boravišt*|pregled|šteta|štete|kvara]
${cyrillic.nothing}`,
  },
  neighbours:
    'ODJAVE, ODJAVU, ODJAVIO, ODJAVILA, PRIJAVU, PRIJAVE, PRIJAVIO, NAJAVA, NAJAVI, OBJAVA, OBJAVI, OBJAVE, OBJAVITI, POJAVA, POJAVI, IZJAVA, JAVI, JAVITE, POŠTA, KRAJA, KRAJU, KROJ, BROJ, OTKAZAN, OTKAZANO, OTKAZAO, OTKAZANA, PREKINUT, PREKINUTA, PRESTALA, PRESTALO, PRESTAO, PRESTAJE, ZAUSTAVIO, OSTANITE, OSTANI, POMOĆI, PRISTUPA, NASTUP, POSTUPAK, OBRISAO, OBRISALA, IZBRISAO, RAZGOVOR, ODGOVOR, DOGOVOR, ISPRAVNO, ISPRAVAN, ISKLJUČIO, ISKLJUČENO, STUP, STOPA, STOL, KRAJEM, ОДЈАВЕ, ОДЈАВУ, ОДЈАВИО, ОДЈАВИЛА, ПРИЈАВУ, ПРИЈАВЕ, ПРИЈАВИО, НАЈАВА, НАЈАВИ, ОБЈАВА, ОБЈАВИ, ОБЈАВЕ, ОБЈАВИТИ, ПОЈАВА, ПОЈАВИ, ИЗЈАВА, ЈАВИ, ЈАВИТЕ, ПОШТА, КРАЈА, КРАЈУ, КРОЈ, БРОЈ, ОТКАЗАН, ОТКАЗАНО, ОТКАЗАО, ОТКАЗАНА, ПРЕКИНУТ, ПРЕКИНУТА, ПРЕСТАЛА, ПРЕСТАЛО, ПРЕСТАО, ПРЕСТАЈЕ, ЗАУСТАВИО, ОСТАНИТЕ, ОСТАНИ, ПОМОЋИ, ПРИСТУПА, НАСТУП, ПОСТУПАК, ОБРИСАО, ОБРИСАЛА, ИЗБРИСАО, РАЗГОВОР, ОДГОВОР, ДОГОВОР, ИСПРАВНО, ИСПРАВАН, ИСКЉУЧИО, ИСКЉУЧЕНО, СТУП, СТОПА, СТОЛ, КРАЈЕМ',
  leading: 'СТОП',
  also: {
    stop: 'OBRIŠI, OBRIŠITE, IZBRIŠI, IZBRIŠITE, BRIŠI, ОБРИШИ, ОБРИШИТЕ, ИЗБРИШИ, ИЗБРИШИТЕ, БРИШИ',
    erase: 'OBRIŠITE MOJ BROJ, IZBRIŠITE MOJ BROJ, ОБРИШИТЕ МОЈ БРОЈ, ИЗБРИШИТЕ МОЈ БРОЈ',
  },
  courtesy:
    'MOLIM, MOLIM VAS, MOLIM TE, HVALA, HVALA LEPO, HVALA VAM, HVALA PUNO, UNAPRED HVALA, DOBAR DAN, DOBRO JUTRO, DOBRO VEČE, ZDRAVO, POŠTOVANI, POŠTOVANJE, POZDRAV, SRDAČAN POZDRAV, ODMAH, SADA, SAD, HITNO, VEĆ JEDNOM, VIŠE, AJDE, DAJTE, LJUDI, OK, HALO, KONAČNO, IZVINITE, PRIJATAN DAN, DOVIĐENJA, BRATE, BRE, BREEE, ĆAO, МОЛИМ, МОЛИМ ВАС, МОЛИМ ТЕ, ХВАЛА, ХВАЛА ЛЕПО, ХВАЛА ВАМ, ХВАЛА ПУНО, УНАПРЕД ХВАЛА, ДОБАР ДАН, ДОБРО ЈУТРО, ДОБРО ВЕЧЕ, ЗДРАВО, ПОШТОВАНИ, ПОШТОВАЊЕ, ПОЗДРАВ, СРДАЧАН ПОЗДРАВ, ОДМАХ, САДА, САД, ХИТНО, ВЕЋ ЈЕДНОМ, ВИШЕ, АЈДЕ, ДАЈТЕ, ЉУДИ, ОК, ХАЛО, КОНАЧНО, ИЗВИНИТЕ, ПРИЈАТАН ДАН, ДОВИЂЕЊА, БРАТЕ, БРЕ, БРЕЕЕ, ЋАО, ПЛИЗ, PLS',
  conjunctions: 'I, TE, A, I TAKOĐE, И, ТЕ, А, И ТАКОЂЕ',
  objects:
    'PORUKA, PORUKE, PORUKAMA, PORUKU, REKLAMA, REKLAME, REKLAMU, REKLAMAMA, PONUDE, PONUDAMA, PRETPLATA, PRETPLATU, PRETPLATE, SLANJE, OBAVEŠTENJA, ПОРУКА, ПОРУКЕ, ПОРУКАМА, ПОРУКУ, РЕКЛАМА, РЕКЛАМЕ, РЕКЛАМУ, РЕКЛАМАМА, ПОНУДЕ, ПОНУДАМА, ПРЕТПЛАТА, ПРЕТПЛАТУ, ПРЕТПЛАТЕ, СЛАЊЕ, ОБАВЕШТЕЊА, СМС, СПАМ',
  fillers:
    'U, NA, S, SA, OD, DO, ZA, IZ, MOJ, MOJA, MOJE, VAŠE, VAŠIH, OVE, TA, TAJ, SVE, MI, ME, SE, DA, JE, BIO, BILA, SU, KOD, ALI, ILI, NE, LI, KAD, PO, O, SAM, TI, OVIM, SVIH, У, НА, С, СА, ОД, ДО, ЗА, ИЗ, МОЈ, МОЈА, МОЈЕ, ВАШЕ, ВАШИХ, ОВЕ, ТА, ТАЈ, СВЕ, МИ, МЕ, СЕ, ДА, ЈЕ, БИО, БИЛА, СУ, КОД, АЛИ, ИЛИ, НЕ, ЛИ, КАД, ПО, О, САМ, ТИ, ОВИМ, СВИХ',
  vague: 'TO, OVO, ТО, ОВО',
  guards: 'ZAŠTO, AKO, KAD, KADA, KAKO, ON, ONA, ONI, REKAO, REKLA, KAŽE, ČIM, ЗАШТО, АКО, КАД, КАДА, КАКО, ОН, ОНА, ОНИ, РЕКАО, РЕКЛА, КАЖЕ, ЧИМ',
  traps: 'NE STOP, NON STOP, STOP ZNAK, ZNAK STOP, KRAJ SVETA, НЕ СТОП, НОН СТОП, СТОП ЗНАК, ЗНАК СТОП, КРАЈ СВЕТА, НОН СТОП, СТОП ЗНАК',
  signatures: 'POSLATO SA, POSLATO SA MOG, POSLATO IZ, ПОСЛАТО СА, ПОСЛАТО СА МОГ, ПОСЛАТО ИЗ',
  tapbacks: [
    'Sviđa mu se „…“',
    'Sviđa joj se „…“',
    'Sviđa mi se „…“',
    'Reagovao 👍 na „…“',
    'Свиђа му се „…“',
    'Свиђа јој се „…“',
    '👍 na „…“',
    '👍 на „…“',
    '👍 to „…“',
  ],
  notes: [
    'Both alphabets are listed, each word in Latin and in Cyrillic letters.',
    'Shares most Latin words with Croatian: the programme’s languages decide the language of the reply.',
  ],
};
