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
    (više|molim|da) [who2] (više|molim|nikad|ništa|to|ovo) [negs] (više|ništa|molim|nikad|to|ovo|stuff)
    [negs] (više|nikad|molim|vise|ništa) [who2] (više|nikad|molim|vise|ništa|ovo|to|stuff)
    [negs] [više|vise|nikad|nikada|ništa|stuff|ovamo|ovde|na ovaj broj|na moj broj|na ovaj mob|nikakve|takve|ovakve|tu]
    [više|vise|nikad|ništa|molim] (mi|me|nam|nas|se|molim) (se) [negs]
    ^ (molim|molim vas) [negs] (više|vise|molim|hvala) $
    [neminf] (više|vise|molim|mi|me|nam|se|nikad) (mi|me|nam|se|više|ga|joj|mu|nas) (više|vise|se) [infs]
    [neminf] (više|vise|molim|mi|me|nam|se|mi više|me više|joj|mu) (mi|me|nam|se) da (mi|me|nam|se|joj|mu) (se) [daV]
    ? ^ (molim|molim vas|ma|dajte) nemojte (više|vise|mi više|molim) (hvala) $
    [da|neka|nek] (mi|me|nam|nas|se) (se|više|ništa|od vas) (više|ništa|od vas|vise) [ne dolazi|ne dolaze|ne stiže|ne stižu|ne šalje|ne šalju|ne šaljete|ne pišete|ne javljate|ne kontaktirate|ne gnjavite|ne smarate|ne zovete|ne uznemiravate|ne stigne|ne dođe] (više|ništa|vaše|nikakve|od vas|ovo)
    [wish] (vas|da|lepo|ljubazno) (da|vas) (se|me|mi|moj broj) (više|moj broj|više ne) [ne šaljete|ne pišete|ne kontaktirate|ne zovete|ne javljate|prestanete|sklonite|skinete|odjavite|ne gnjavite|ne smarate|ne uznemiravate|ne primam|ne dobijam|obustavite|prekinete]
    [zahtevam|tražim|molim] (da) (se) [moj broj|broj] … [ukloni|ukloniti|izbriše|obriše|makne|skine|isključi|ne koristi] (iz|s|sa|za|u)
    [da|neka|nek] (mi|me|više|od vas|to) (više|ništa|nista|od vas|se) (ništa|više|ne|od vas) [ne stiže|ne dolazi|ne stigne|ne dođe|ne šalje|ne piše|ne zove|ne smeta]
    [neka|nek|nadam se da] (ovo|je|to|će) (ovo|bude|biti|je|bila|budu) (bude|bila|biti|i|stvarno) [last]
    [ovo|to] (vam|je|neka|mora|je bila|bi trebala) (je|bude|biti|bila|i) [zadnja poruka|poslednja poruka|zadnji put da pišete|zadnji sms|poslednja poruka] (od vas)
    (ni|nijedna|niti|ni jedna) [nijednu|ni jednu|niti jednu|nijedna|ni jedna|niti jedna] (više|vise|poruku|jedinu) [više|stuff|jedinu]
    [wish|može|možete li|može li|moze|hoće|biste li|bi li|možete] (li|biste|bili|se|te) (bili|me|tako|mi|već) (tako|mi|dobri|ljubazni|više) (dobri|ljubazni|i|da) (i|da|me|mi) [offMe|prestati|prestat|prestanete|prekinuti|ne slati|obustaviti|skinuli|sklonili|odjavili|izbrisali] (me|nas|moj broj|s|sa|iz)
    [offMe] (molim|već|odmah|više|me|lepo|jednom) [person]
    [me|nas|moj broj|ovaj broj|taj broj|moj kontakt|mamu|baku] (molim|odmah|više|neko|lepo) (molim|već) [sklonite|skloniti|skloni|skinite|skinuti|skini|odjavite|odjaviti|izbacite|ispišite|isključite|izuzmite|zbrišite|zbriše|vadite|izvadite] (s|sa|iz|od|odavde|molim|već|više)
    [offMe] (me|nas|molim|moj broj|više) (molim|odmah|već jednom) [odavde|odatle|odande|od tud|s spiska|sa spiska|s liste|sa liste|iz baze|s tog|s te|iz te|iz vaše|s vašeg|s vaše|iz sistema|iz kampanja|van]
    (šta|zar) (ne|ne možete|ne mrete) [ne možete|ne mrete|ne mogu|nećete] (više|već) [prestat|prestati|stat|stati]
    [dajte|ajde|ajd|ma|dajte se|dajte više] (se|više|mi|me) [ohladite|ohladi|oladite|smirite|okanite me|manite me|pustite me|manite|okanite me se|prestante|prestanite|stanite] (se|malo|više|već) (s|sa|od) (porukama|reklamama|stuff|tim|ovim)
    [ohladite|oladite|okanite|manite|mani|okani] (se|me|me se|više|nas) (više|se|s|sa|već) (s|sa|tim|tih) [stuff|više|tih poruka|tim porukama|reklamama]
    [okanite|manite|mani|okani|batalite|batali|prođite] (se|više) [me se|me|nas|me više|nas više|me se više|mene]
    [ostavite|ostavi|pustite|pusti] (više) [me na miru|me na miru više|me se|nas na miru]
    [pustite|ostavite] (me|nas|mamu|baku|više|čoveka) (više|u|na|već|da) (u|na|više|da) [miru|miru više|živim|dišem|dišem više|spavam|da živim|na miru]
    [dajte|daj] (mi|nam) (više|već) (više|već jednom) [mira|mir|mira više]
    [goAway] (u|k|do|s|više|već) (tri|vraga|kurac|pičku) [u kurac|kurac|k vragu|vragu|vraga|u pičku|pičku materinu|u tri|lepe|kvragu|tri lepe|tri pizde|s tim|s tim popustima|sa tim|od mene|s mog telefona|dođavola|đavola|u božju|do vraga|s ovim]
    [goAway] (više|se) (s|sa) (tim|tima|tijem|vašim|tim vašim|ovim) (vašim) [stuff|tepisima|kreditima|firmom|popustima]
    ? ^ [goAway] (više|već|s tim|k vragu|kvragu|u kurac|u tri lepe|ljudi|malo) $
    [poštedite|poštedi|spasite|poštedite više] (me|nas) (više|tih|vaših|toga|već) [stuff|vaših poruka|toga]
    ? ^ [poštedite me|imajte milosti|smilujte se|pun mi je kufer vas|puna mi je kapa vas|pun mi vas je kufer|pun mi vas je kurac|pun mi je kurac vas|dosta mi je vas|sit sam vas|sita sam vas|dosadni ste|naporni ste|smorili ste|gnjavite|smarate|davite|idete mi na živce|idete mi na jetra|iritantni ste|napasni ste|živcirate me|pretjerujete|stvarno pretjerujete|dosadili ste mi|dozlogrdili ste mi|može kraj|dosta više|ma dosta|dosta je bilo|bilo je dosta|bilo bi dosta|već jednom prestanite|već jednom dosta] (više|već) $
    [pun|puna|pun mi|puna mi|dosta|navrh] (mi|mi je|vas|vas je|vrh) (je|više|kufer|kapa|glave) (kufer|kapa|kurac|kita|klinac|glave|više|svega) [vas|vaših|tih|ovih|od vas|vas je]
    [dosta|pun kufer|pun mi je kufer|puna kapa|navrh glave|preko glave|preko vrh glave|do grla] (mi|mi je|je|mi više|više) (je|više|vaših|tih|ovih|vas) [stuff|vas|vašeg slanja|gnjavaže|gnjavljenja|maltretiranja]
    [kome|kom|koga|komu] (uopšte|više|to|ova|ove) [treba|trebaju|zanima|zanimaju] … [stuff|ovo|to] (na|meni|mene) (meni|mene) (ne)
    [blokiram|blokirao sam|blokirala sam|blokirao|blokirala|blokiraću|blokirani ste] (vas|ovaj|vaš|ste) [vas|broj|ovaj broj|vaš broj|ste|pozz|pozdrav]
    ? ^ (već) [blokirani ste|blokiram|blokiram vas|blokiran broj|blok|idete na blok|blokirano|blokirao sam vas|blokirala sam vas|letite na blok|u blok ste|blokirani] (pozz|bok|ćao|adio|pozdrav) $
    [another] (takva|vaša|od vas|ovakva|poruka|sms|reklama) (poruka|poruku|sms|reklama|od vas|i|pa) (i|pa|idem|od vas) [threat|lawyer]
    (ako|kad) (mi|me|još) (još|jednom|opet|ponovo) (jednom|opet) [pošaljete|napišete|javite|dobijem|stigne|dođe|nazovete|pišete] … [threat|lawyer]
    [pritužba|pritužbu|prijava|prijavu|tužba|tužbu|žalba|žalbu] (ide|podnosim|šaljem|pišem|ću|slijedi|je) (na|u|protiv) [azop*|policij*|sud|hakom*|inspekcij*|agencij*|poverenik*]
    (ovo|to|ovaj|broj|mobilni|telefon) (je|broj|mobilni|telefon) (samo|je) [poslovni|službeni|privatni|poslovni broj|službeni broj|privatni broj|poslovni mobilni|službeni mobilni|broj firme|broj ureda] (broj|mobilni|telefon|je) … (nije|ne|ne primamo|za|nema|bez|molim) [za reklame|reklame|reklama|za oglase|za promocije|oglase|za spam|za marketing|za promidžbu|primamo reklame]
    (ovaj|moj) broj … [nije|ne služi|ne sme|ne koristiti|ne koristite] (se|za|koristiti) (za|u) [ads]
    [ads] (ovde|ovde|na ovaj broj|tu|ovamo) (ne|nećemo|nemojte) [ne primamo|ne želimo|ne trebaju|ne šaljite|ne primam|ne trebamo|nisu dobrodošle|nemaju šta tražiti]
    [prekidam|prekidamo|završavam|raskidam|otkazujem|gasim|ukidam|odjavljujem] (svaku|sve|s|sa|saradnju|ovu|svoju|svoj|daljnju|se) (saradnju|s|sa|vama|vašu|članstvo|pretplatu|iz|od) [s vama|sa vama|saradnju|članstvo|pretplatu|komunikaciju|vama|kluba|vaše usluge|primanje|od vas|newsletter*|stuff]
    [bez|nikakvih|nikakve] [više|daljnjih|dalnjih|vaših|novih|takvih|ovakvih] (vaših|takvih) [stuff] (molim|više|od vas|hvala)
    [promenio|promenila|promenili|prodao|prodala|prodali|preselio|preselila|preselili|odselio|odselila|odselili|prešao|prešla|ukinuo|otkazao|otkazala|nemam više|više nemam|nemamo više|više nismo|više nisam|imam novog|imam drugog] … (pa|tako da|i|više|molim|zato) [needless|ne šaljite|ne morate|nemojte|ne trebate|odjavite|sklonite|izbrišite|ne obaveštavajte|ne pišite|ne zanima]
    [nema|nemate|nije] (više|vam|li) [potrebe|svrhe|smisla|razloga] (da|više|za) (mi|me|nas|i|da|više) (mi|me|i|dalje|više|da) [daV|slanjem|slanje|slati|pisati|javljate|obaveštavanjem]
    [stuff] (mi|nam|za mene|više|meni|su) (više|su|mi|nisu|ne) (više|mi|su|zaista|stvarno) [needless]
    (više) [needless] (mi|nam|više) (više|mi) (vaše|ove|te|vaši) [stuff]
    [ne zanima|ne zanimaju|nije me briga za|boli me za|fućka mi se za] (me|nas|mene) (više|to) (vaše|i|vaša|ova) (ponude|neće|i) [stuff|neće ni|neće me ni zanimati|neće nikad|i neće]
    ? ^ (mene|me|to) [ne zanima me i neće me zanimati|ne zanima i gotovo|nisam zainteresiran i neću biti|nisam zainteresirana i neću biti|neću i gotovo|ne znači ne|ne je ne|rekao sam ne|rekla sam ne|ne i tačka|neću i tačka|koji dio ne razumete] $
    [koliko|po koji|koliko puta] (puta|put|puti) (vam|trebam|moram|treba|da|već|još|ću) … [reći|kažem|ponoviti|ponavljati|pisati|napisati|neću|ne želim|odjaviti|moliti|govoriti]
    [već|evo] (vas|vam|treći|drugi|po|peti) [treći|drugi|peti|deseti|stoti|treci] [put|puta] (vas|vam|molim|se) [molim|pišem|kažem|ponavljam|tražim|odjavljujem|javljam|šaljem stop|prosim]
    [treći|drugi|četvrti|peti|deseti|stoti|ko zna koji] put (vas|vam|već|se) (lepo|uljudno|vam|vas|ljubazno) [molim|pišem|kažem|ponavljam|tražim|odjavljujem|javljam|govorim]
    [zašta|zasto|šta|kako to] (mi|me) (ovo|to|i|još|vi|stalno) (i|još|stalno|ovo) (dalje|uvek|stalno) [stiže|dolazi|šaljete|pišete|stižu|dolaze|gnjavite] … [dalje|odjavio|odjavila|prestati|prestanite|rekao|rekla|molio|molila|zatražio|martu|trebalo]
    (već|sam) [odjavio|odjavila|tražio|tražila|molio|molila|rekao|rekla|poslao stop|poslala stop|napisao stop] (sam|se|da|vas|vam) … [a|i|ali] (i|opet|vi|još|dalje) (dalje|opet|uvek|vi) [šaljete|pišete|dobijam|dolaze|stižu|opet|dalje|gnjavite]
    [zaboravite|zaboravi] (više|molim) (da) (na|da|imate|postojim|moj) [moj broj|ovaj broj|da postojim|da imate ovaj broj|da imate moj broj|na moj broj|na mene zauvek|postojim|imate ovaj broj|da imam mobilni|da imam telefon]
    [nađite|tražite|potražite|pronađite] (si|sebi) [drugu žrtvu|nekog drugog|drugog|druge|drugu budalu|nekoga drugoga|drugog kupca|druge naivce]
    [moj|ovo|moja] (mobilni|telefon|sandučić|broj|inbox|nije) (nije|je) (vaš|vaša|pun) [oglasna ploča|oglasnik|kanta za smeće|smetlište|reklamni pano|oglasni pano|koš za smeće|deponij|sandučić za reklame]
    [sandučić|inbox|memorija|mobilni] (mi) (je) [pun|puna|zatrpan|krcat|zatrpana] … [poštedite|prestanite|dosta|vaših|vašim|sklonite]
    (stalno|non stop|svaki dan|samo|već|šta|zašta|baš) [me|mi|nas|nam|ljude|mamu] (stalno|non stop|svaki dan|samo|više|već) [youBother]
    [youBother] (me|mi|nas|ljude|mamu|baku) (više|stalno|svaki dan|s|sa|non stop) (tim|ovim|s|sa|vašim) [me|nas|ljude|stuff|mamu|svaki dan]
    [umro|umrla|preminuo|preminula|pokojni|pokojna|pokojnog|pokojnoj|nije više s nama|sahranili] … [ne šaljite|nemojte|prestanite|sklonite|izbrišite|obrišite|skinite|ne pišite|ne zovite|poštujte|odjavite|uklonite|prekinite|ne treba više|ne trebaju]
    imam [8|9|10|11|12|13|14|deset|jedanaest|dvanaest|trinaest] (godina|god) … [ne šaljite|nemojte|prestanite|ne smem|ne želim|sklonite|odjavite]
    [povlačim|opozivam|ukidam|otkazujem|poništavam|povukao sam|povukla sam|uskraćujem|ne dajem] (svoju|moju|ovime|ovim|svaku|danu|svoj|vam|prethodno|bilo kakvu) (danu|privolu|svoju|moju) [privol*|pristan*|saglasnos*|dozvol*|odobrenj*]
    [nemate|nemaju] (moju|moj|više|nikakvu|nikakav|moje|za to) [privol*|pristan*|saglasnos*|dozvol*|odobrenj*|dopuštenj*]
    [zabranjujem|ne dopuštam|ne dozvoljavam|protivim se|ne pristajem na] (vam|bilo kakvo|daljnje|svako|da) (korišćenje|daljnje|me) [slanje|kontaktiranje|kontaktirate|šaljete|uznemiravanje|pisanje|korišćenje mog broja|daljnje slanje|slanju|kontakt|pozive]
    [ne bih se|neću se|nećemo se|ne bi se] (bunit*|ljutiti|ljutit|uvrediti|bunio|bunila|žaliti|protiviti) [ako|kad|da] (mi|me|se) (se|nikad|više|mi) (nikad|više|ne) [ne javite|nikad ne javite|ne pišete|više ne javite|ne šaljete|više ne pišete]
    [ja] [ne govori|ne razume|ne razumem|ne htjeti|ne želiti|ne govorim] … [ne slati|ne poslati|ne šalje|ne pisati|nemoj slati|ne pošalji]
    [prestanite|prestani|prestante|prestanite me|prestanete|prestanu|prekinite|prekini|prestat|prestati] (me|mi|nas|nam|više|već|s|sa|mamu|baku|da|molim) (više|već|jednom|me|mi|nas|s|sa|tim|vašim|da|mamu|baku) [infs|daV|slanjem|gnjavažom|porukama|reklamama|stuff|tim porukama|tim|ovim]
    ? ^ (ma|dajte|ajde|e|ljudi|i|molim|aman) [prestanite|prestante|prestani|prekinite|stanite] (više|već|s tim|molim|već jednom|ljudi) $
    [ugasite|ukinite|isključite|zaustavite|obustavite|prekinite|otkažite|sklonite|gasite|skinite] (mi|nam|više|molim|već|to) (te|ove|vaše|tu|već|jednom|glupe|proklete) [stuff|slanje|pretplatu]
    ? ^ (molim|to|već) [ugasite to|ukinite to|isključite to|zaustavite to|obustavite to|ukinite ovo|prekinite to|prekinite ovo|ugasite ovo|sklonite ovo|ukinite|obustavite] (molim|više) $
    [koliko|kol'ko|kolko] puta (da) (vam|još) (vam|treba) (kažem|ponovim|pišem) (da) [neću|ne želim|kažem da neću|kažem da ne želim|da neću]
    ? (i|aman|ljudi|dajte) [prestanite|prestante|prekinite] (više|već jednom|molim) $
    ^ [ispisati|ispišite|ispis|isključite me|ispišite me|ispiši me|ispisti me|ispisite me] (molim|hvala) $
    [javljanje|javljanja|obaveštavanje|slanje|pisanje] (o|za) … [nema svrhe|nema smisla|nije potrebno|nema potrebe|besmisleno]
    [prestanite|prestanitee|prestante|prestani] (više) da (mi|me|nam) [daV|saljte|saljete|šaljte]
    [ako|ukoliko] (ne|s|sa|odmah) (tim|ovim|odmah) [ne prestanete|ne stanete|ne prekinete|ne odjavite me|ne maknete|ne skinete] … [threat|lawyer|tužba|slijedi|idem]
    ? ^ (može|moze|da li|ima|postoji) (li|se|način) (se|to|ovo|da) (to|ovo|nekako|se) (nekako|to) [isključiti|ugasiti|zaustaviti|otkazati|prekinuti|da se isključi|da se ugasi|da se zaustavi|blokirati] (molim|to|nekako) $
    ? ^ (a|pa|ma) [kad ćete|kada ćete|kad cete|hoćete li|oćete li] (više|već|ikad|konačno) (više|već|jednom) [prestati|prestat|stati|stat|se smiriti|me ostaviti na miru|odustati] (više|jednom|s tim) $
    ? nisam (više) (vaš|vaša) [kupac|klijent|korisnik|korisnica|član|klijentica|mušterija] (i|niti) (nikad|neću|nikada) [neću|neću biti|nikad neću biti|nikad nisam|nisam bio|nisam bila]
    ? ^ [ide mi na živce|idete mi na živce|ide mi to na živce|živcira me to|nervira me to|smeta mi|smeta mi to|budi me|bude me|dojadilo mi je|dosadilo mi je] (više|već) $
    [nismo|nisam|ne idemo|ne idem|ne živim|ne živimo|ne stanujem|ne radim] (više) (u|na|tamo|kod) … [needless|ne šaljite|ne trebaju nam|ne trebaju mi|ne treba mi] (mi|nam) (više|vaše) (obavijesti|poruke|ništa)
    ? ^ (nikad|više) [nikad više|ni jednu više|nijednu više|ni jedne više|nijedne više|još jednom ne|ne ne i ne] $
    ? ^ (može|da li|ima) (li|može|to) (to|ovo|nekako|se) (nekako|to|da se) [da se isključi|da se ugasi|da se zaustavi|da se otkaže|isključi|ugasi] $
    (više) [needless] (mi|nam) (vaše|ove) (više) [stuff]
    [ako|ukoliko] (odmah|sa tim) ne [prestanete|stanete|prekinete|skinete|odjavite] … [threat|lawyer|kod]
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
    [nemojte|nemoj|ne] (da|mi|me|vi) (da|mi) [prestajete|prestajati|prestanete|ukinete|ukidati|ukidajte|prestajte]
    [kako|gde|kada] (se|da|mogu|mi) (se|da|mogu|ja) [isključim|ugasim|isključuje|gasi|ugasiti|isključiti|otkazujem|otkažem|odjavim|blokiram] (ovaj|ovu|taj|te|na) [budilic*|alarm*|budilnik*|bluetooth*|mobilni*|porudžbin*|termin*|rezervacij*|kartic*|zvuk*|svetl*|perilic*|lokacij*|sat|satu|grijanj*|slušalic*]
    [ne zovite|ne zvonite|nemojte zvati|nemojte zvoniti|ne zovi] (na|prije|poslije|iza|do|u) [zvono|portafon|prije|poslije|iza|interfon|podne|noći|8|9|10]
    [ne trebam|ne želim|neću|ne treba mi] (tu|taj|to|onu|onaj|ovu|više) [plav*|crn*|bel*|crven*|luk|vrećic*|račun|kečap|veličin*|pirinča|priloga|umak*|šećer*]
    [prestao|prestala|prestalo|prestale|prestali|prestane] (mi|su|je|da) [pušiti|padati|raditi|dolaziti|stizati|svetliti|boljeti|puniti|grijati|pada|stižu|pušit|padat|radit]
    [skoro|umalo|hteo sam|htela sam|zamalo] (sam|se) (se) [odjavio|odjavila|odjaviti|odjavit] (ali|a)
    [ostavite|ostavi|pustite] (mi|paket|ga|to|pošiljku) (kod|na|u|paket|pošiljku|pred) [susjed*|recepcij*|portir*|vrata|vratima|porti|paketomat*]
    [zadnja|zadnji|zadnje|poslednja|poslednji] [put sam|komad|komada|porudžbin*|pošiljk*|sjednic*|dva|par]
    [imam|imamo] dosta [vremena|novca|mesta|posla|hrane|para]
    ništa (više) ne treba (hvala)
    [ne šaljite|ne pišite|ne zovite|ne piši] (mi|me) (više|danas) [posle posla|na mejl|na mail|na kućnu|na staru|na posao|sutra|uveče]
${cyrillic.nothing}`,
};
