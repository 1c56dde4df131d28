import type { LanguageData } from './language.ts';
import { cyrillic } from './sr-cyrillic.ts';

/** Sentences in Serbian: the form is explained in language.ts, the groups are in sr.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [ne koristite|nemojte koristiti|nemojte da koristite|zabranjujem korišćenje|prestanite da koristite] (više) (moj|mog) [broj|telefon|mob|kontakt|broja|moj broj] (za|u) [reklame|reklamu|oglase|oglašavanje|marketing|promocije|ponude]
    [ne želim|neću|ne želimo] (više) (da) [čujem|vidim|znam] (ništa) (za|od|o) [vas|vama]
    [blokiraću|blokiram] (vas) (ako) (mi|još) (još|jednom) [pišete|pošaljete|javite|jednom|dobijem|opet]
    ? [texts] (vaše) (mi|me|nam) (stvarno|jako|već) [smetaju|smeta|idu na živce|nerviraju|smaraju|gnjave|uznemiravaju]
    [tražim|zahtevam|molim] (vas) (za) (moje) [brisanje|uklanjanje|odjavu] (mog broja|broja) (s|sa|iz) (vaše|te) [liste|spiska|baze|evidencije]
    [otkazujem|odjavljujem|prekidam] (se) (od) (svako|dalje|bilo kakvo) [primanje|primanja|slanje|slanja|dobijanje] [texts]
    [ne želim|neću|ne želimo] (više) da (me) (više) [budem kontaktiran|budem kontaktirana|budem uznemiravan|budem uznemiravana|me kontaktirate]
    [sklonite|izbrišite|odjavite|skinite|obrišite|uklonite] (i) [mene|me] (takođe|odande|odavde|molim|odmah|već|više) $
    [neka|da] (mi) (se) (više|vise) [ne dolaze|ne stižu|ne šalju] (više|vaše|nikakve) [texts]
    [ne zovite|nemojte da zovete|ne zovite me|nemojte da me zovete] (me|i|ni|više) (i|ni) (da) (mi) [ne pišite|ne šaljite|pišete|šaljete|da pišete|da mi pišete|da šaljete]
    ? ^ (ja|ovo|to) [neću|ne želim|ne treba mi] (ovo|to|više|ih|vise) (više|vise|ovo|to) $
    [ne interesuju me|ne interesuje me|ne zanimaju me|ne zanima me] (više|uopšte) (vaše|te|ove|vaša) [texts]
    [želim|hteo bih|htela bih|molim|hoću] (da) [otkažem|prekinem|poništim|otkažete|prekinete|ukinete] (mi|moju|svoju|ovu) [pretplatu|pretplate|primanje|slanje|obaveštenja] (na|za) (vaša|vaše) (texts|obaveštenja|poruke|novosti)
    [obrišite|izbrišite|sklonite|uklonite|skinite] (molim|mi) [moj broj|moj mob|moj telefon|ovaj broj|mi broj] (iz|sa|s) (vaše|te|vašeg) [lists]
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
    [ne želim|neću|nikakve|ništa] … [ni od jedne|ni od jednog|od nijedne|od nijednog|ni od koga|od svih|od bilo koje] (vaše|vašeg|vaših) [firme|kompanije|marke|brenda|prodavnice|firmi|kompanija]
    [prekinite|prestanite|otkažite|zaustavite|obustavite|ugasite] (sa|apsolutno|baš) [sve|svim] [mejlove|pozive|poruke|sms|porukama|pozivima|mejlovima] (mejlove|pozive|poruke|sms|i|porukama) (i|mejlove|pozive|poruke|sms) (sms|poruke|pozive)
    [otkažite|otkazati|otkazujem|otkaži|otkažem|prekinite|poništite|ugasite|zaustavite|obustavite|isključite|ukinite] (mi|molim|baš) [sve|svih] (moje|vaše|te|svoje) [pretplate|pretplata|poruke|obaveštenja|sms|usluge|reklame|kanale]
    [odjavite|odjavi|skinite|ispišite|izbrišite|uklonite|obrišite|sklonite|odjava] (me|molim|moj broj) (molim) (sa|s|iz|od) [svih|svega|svake] (vaših|mogućih) [lista|spiskova|pretplata|baza|obaveštenja|grupa]
    [prekinite|prestanite|ugasite] (sa) [sve|svim] (mejlove|mejlovima|pozive|pozivima|poruke|porukama) (pozive|i|sms)
    [odjavite|odjavi|odjava|skinite|skidajte|ispišite|izbrišite] (me|molim) (molim) [sa|s|iz|od] [svega|svih|svih vaših|baš svega|apsolutno svih]
    sve [ugasite|prekinite|zaustavite|otkažite|obustavite]
    [ne šaljite mi|nemojte mi slati|ne želim] (više) ništa (više) … [firm*|brend*|radnj*|prodavnic*|kompanij*]
    [ne želim|neću] (više) (ništa|poruke) od [nijedne|nijednog|svih|ijedne] (vaše|vaših)
    [prekinite|otkažite|zaustavite] (apsolutno|baš) sve
${cyrillic.stop_all}`,
  start: `
    [želim|hteo bih|htela bih|hoću] (da) [opet|ponovo] (da) (primam|dobijam) (vaše) [texts]
    [opet|ponovo] (me|mi) [prijavite|upišite|dodajte|pretplatite|šaljite|uključite] (na|vaše) (listu|spisak|poruke)
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
    [ne šalji|ne šaljite|nemoj slati|nemojte slati|nemoj da šalješ] (mi|to) … [mejl|slik*|fotk*|fotograf*|video|fajl*]
    [nemojte|nemoj|ne] (mi) [prestati|prestanite|prestani|otkazati|otkazivati|otkaži|otkazujte|otkazuj|odjaviti|odjavljujte|brisati|brišite|prekidati|da prestanete|da otkazujete|da prekidate]
    [zašto|kad|kada] (mi|više|ste) (više|mi) [ne šaljete|ne pišete|prestali]
    [otkazujem|otkažite|otkazati|otkaži|otkažem|odlažem|poništite|odjava|odjaviti|odjavi|obrišite|izbrišite] (mi|molim|moju|moj|svoj|današnji|sutrašnji|ovu|tu|za) (sutrašnji|današnji|moju) [termin|terminu|termina|porudžbin*|rezervacij*|pregled*|let|kart*|sto|sastanak|ugovor|iz sobe|apartmana|struje|slik*|objav*|komentar*|dolaz*]
    [ne šaljite|nemojte slati] … [paket*|pošiljk*|račun*|robu|novac|danas|sutra|poštom|još]
    [ne pišite|nemojte pisati|ne piši|ne zovite] … [sad|sada|danas|još|u grupu]
    [kaže|rekao|rekla|viče|veli] … [stop|dosta|prekini|prestani]
    [kraj|krajem|do kraja|na kraju] [godine|nedelje|meseca|ulice|sveta|dana|filma|utakmice|sezone|školske|priče]
    prijava (za|na|u) [kurs|ispit|posao|boravišt*|pregled|šteta|štete|kvara]
${cyrillic.nothing}`,
};
