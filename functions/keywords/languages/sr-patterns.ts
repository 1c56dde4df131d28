import type { LanguageData } from './language.ts';
import { cyrillic } from './sr-cyrillic.ts';

/** Sentences in Serbian: the form is explained in language.ts, the groups are in sr.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? [nemojte|nemoj] da mi više [šaljete|šalješ] [texts]
    ? ne bih (više) [hteo|htela|želeo|želela|voleo|volela] (više) da [primam|dobijam] (promotivne|reklamne|vaše) [texts]
    ? ^ [želim|hoću|tražim|molim] odjavu $
    ? ^ (molim|molim vas) [otkažite|prekinite] (mi) moju pretplatu
    ? [želim|hoću|hteo bih|htela bih] da otkažem (vaš|moj) [newsletter|njuzleter|bilten]
    [prestani|prestanite|prekini|prekinite] (više|odmah|već|molim) da (mi|me|nam|nas) (mi|me|više|nam) [pišeš|pišete|dosađuješ|dosađujete|smaraš|smarate|uznemiravaš|uznemiravate|spamuješ|spamujete|maltretiraš|maltretirate|cimaš|cimate]
    ne bih (više) [hteo|htela|želeo|želela|voleo|volela|hteli|želeli] (više) da [primam|dobijam|primamo|dobijamo] (više|nikakve|vaše|te|ove) (vaše) [texts|novosti|ponude]
    [želim|hoću|hteo bih|htela bih|molim|tražim] da (moj|ja|budem) (broj) [budem|bude] [obrisan|obrisana|izbrisan|izbrisana|skinut|skinuta|uklonjen|uklonjena|izbačen|izbačena] (sa|iz|s) (vaše|vašeg|te) [liste|spiska|baze|adresara]
    ^ (idite|ajde|hajde|ma|alo|ljudi|e) (bre|više|ba) (ma) [bre dosta|dosta bre|dosta više|bre dosta više] (bre|više|s tim|sa tim) $
    (nikad|nikada|ja|mi) [nisam se|nismo se] (nikad|nikada) [prijavio|prijavila|pretplatio|pretplatila|prijavili|upisao|upisala] (nikad) (na|za) [ovo|vaše poruke|ove poruke|te poruke|newsletter|ovu listu|vašu listu|tu listu]
    ? [stuff] [brišem odmah|ionako brišem|odmah brišem|brišem bez čitanja|brišem čim stignu]
    ? [stavljam vas|ideš|idete] (u|na) [blok|blokadu|blokirane] $
    ? [može li|jel može|je li moguće|može|mogu li|mogla bih|mogao bih|najradije bih|radije bih|rado bih|živeo bih|može se] (i|molim|biti|ubuduće|radije|se|živeti) (biti|ubuduće) bez (vaših|tih|svih|ovih|vaših tih|takvih) [stuff]
    ? [odričem se|odustajem od|zahvaljujem se na|odjavljujem se od|odjavljujem se sa] (vaših|tih|svih|ovih|primanja|daljnjih) [stuff|vašeg biltena|vaših novosti]
    ? ^ (više|ja|hvala|molim) [ne primam|ne bih|ne čitam|ne treba mi|ne želim] (više|vaše|nikakve|te|primati) (više|vaše|te|nikakve) [stuff] (više|hvala|od vas|molim) $
    ? [želim|hoću|hteo bih|htela bih|molim|želimo|treba mi] (ja|već|molim) [napolje|izaći|se ispisati|se skloniti|otići|izaći napolje] (već) [s|sa|iz] (vaše|vašeg|te|tog|vaših|mailing|sms) [liste|spiska|baze|grupe|kontakata|imenika|distribucije|evidencije|lista|adresara]
    ? [pustite|pusti|izvadite|skloni|sklonite|ispišite|skinite] (me|nas|mog muža|moju mamu|moju majku|mog sina) (već|molim|napolje) (napolje) [s|sa|iz] (vaše|vašeg|te|tog|vaših|mailing|sms) [liste|spiska|baze|grupe|kontakata|imenika|distribucije|evidencije|lista|adresara]
    ? [izlazim|odlazim|ispisujem se|odjavljujem se|brišem se] (ja|molim|napolje) [s|sa|iz] (vaše|vašeg|te|tog|vaših|mailing|sms) [liste|spiska|baze|grupe|kontakata|imenika|distribucije|evidencije|lista|adresara]
    [opozivam|povlačim|otkazujem|ukidam|prekidam|poništavam|želim povući|želim otkazati|želim opozvati] (svoju|ovim|tu|datu|moju) [pretplatu|saglasnost|pristanak|članstvo u sms klubu|pretplatu na sms]
    [ne dam|ne dajem|nemate|nisam dao|nisam dala|uskraćujem|niste dobili] (vam|moju|svoju|nikakvu) (moju|svoju|nikakvu) [saglasnost|pristanak|dozvolu] [za|na] (ikakvo|slanje|vaše|primanje) (vaših) [reklamiranje|marketing|reklame|promociju|poruke|ponude|sms|slanje|oglase]
    ? [pauza|pauzu|odmor] od (vaših|tih|svih) [stuff] … [trajna|trajno|trajnu|zauvek|doživotna|doživotnu]
    ? [nemojte|nemoj|prestanite|prestani|ne morate|zabranjujem vam] (me|nas|da me) (više|stalno) (me) [pozivati|zvati|podsećati|zivkati|obaveštavati|kontaktirati] (više|na vaše|na te) (akcije|ponude) $
    ? [nema potrebe|ne morate|nije potrebno|ne treba|nemojte] (da|više) (mi|nam) (više) [nuditi|nudite|išta nuditi|podsećati|javljati|slati|pisati] (išta|ništa|više|mi) $
    ? [nemojte|nemoj|prestanite|prestani|ne morate|zabranjujem vam|neću|ne želim|nema potrebe|molim vas] (više) da [me|nas|mi|nam|više] (više|stalno|ne|me|mi) [zovete|smarate|uznemiravate|kontaktirate|obaveštavate|podsećate|zivkate|pozivate|nudite] (više|ništa|na vaše|na te) (akcije|ponude) $
    ? [ućutite|ućuti|umuknite|umukni|zaćutite] (već|više|bre) (jednom|jednom zauvek|zauvek|molim) $
    ? (nam|mi) [ne nudite|nemojte nuditi|nemojte da nudite] (nam|mi) (ništa|više) (ni) [sad ni|ni sad ni|ubuduće|više nikad] (dogodine|ubuduće|kasnije)
    ? [šaljite|pišite|javljajte|nudite] (to|radije) (nekom|nekome|nekom drugom|nekome drugom) … [mi nemojte|meni nemojte|a meni ne|meni ne]
    [ne čestitajte|nemojte čestitati|nemojte da čestitate] (mu|joj|im|nam) (više|nikad) (rođendan|rođendane|rođendana|praznike)
    ? (sad|sada) je (stvarno|zaista|baš) kraj (ne|nemojte) [ne pišite|nemojte pisati|nemojte više] $
    [želim|hoću|molim|tražim] (vas) da (me|mi) (broj) [skinete|obrišete|izbacite|sklonite|uklonite|se odjavim|ispišete] (broj) [sa|s|iz] (vaše|vašeg|te|tog|vaših|mejling|sms) [liste|spiska|baze|grupe|kontakata|imenika|evidencije]
    ? ^ (ajde|dajte|ma) [molim|ajde|stvarno] (vas) više ne $
    ? ^ (stvarno|samo|već|ljudi) [smetate mi|smetate nam|mi smetate|smetate] (već|stvarno|više|samo) $
    ? [kanite|okanite|manite|kani|mani|okani] (me|nas) se
    ? [koji|koju|koje] (dio|deo) [reči|reč|slovo] (ne) … [jasan|jasno|razumete]
    ? (ali) meni [odsad|od sada|ubuduće|od danas] (molim) (vas|više|baš) ništa
    ? meni (molim) (više) ništa [ubuduće|molim|odsad] (molim)
    ? [dosadni|naporni|zamorni] ste (ko|kao|više) (stjenice|stenice) (dajte) [mir|mira|tišina]
    ? [molim|želim|hoću|tražim] (da imam) mir (molim) na (ovom|tom|mom) [broju|telefonu|mobilnom]
    ? na [ovaj|moj] [broj|telefon] (molim|više) ni [slova|reči|tačke|slovca]
    ? (zato|ja) [molim|tražim] (vas) da (to|ovo|odmah) [prekinete|obustavite] (to|ovo) (odmah|hitno) $
    ? ne treba (hvala|mi) … ni [sada|sad|ovaj put] (a) ni [ubuduće|kasnije|poslije|posle|inače|dalje]
    ? [završimo|završite|završavamo|okončajmo|prekinimo|završi] (s|sa) (tim|ovim) [dopisivanjem|porukama|pisanjem|slanjem|smsovima|reklamama|tim dopisivanjem]
    ? [stuff|podsećanja|podsjećanja] & [obustavite|ukinite|prekinite|ugasite|isključite|zaustavite] ih
    [obrišite|izbrišite|skinite|uklonite|maknite|ispišite|izbacite|obriši|skini|makni] me (molim) (sa|s|iz|od) (vašeg) [spiska|liste|baze|imenika|evidencije] za [poruke|slanje|sms|smsove|obaveštenja|slanje poruka|reklame|novosti]
    me (molim) [izostavi|izostavite|izuzmite|preskočite|isključite|izbaci|izbacite|izostavljajte] (molim|više) (iz|kod) (vaših|tih|termina) (i) [poruka|stuff|obaveštenja|slanja|termina i poruka|rasporeda i poruka]
    ? nisam (ja) (više) (više) [pretplatnik|pretplatnica|član|članica|vaš član|vaš klijent|vaš kupac|korisnik|korisnica] (više|kod vas) [zbogom|doviđenja|adio]
    ? [heQuit] … [ja bih|ja hoću|i ja|ja isto] (stop)
    ? za mene (se|je) (ovo|ovime) [završava|završeno]
    ? ^ (ma|stvarno) dosta mi je (više) (svega) [ovoga|ovog|svega|toga]
    ? [ugasite|isključite|ukinite|ugasi|isključi] mi [to|ovo] (molim) $
    [obriši|obrišite|izbriši|izbrišite|skini|skinite|makni|maknite|ispiši|ispišite] me (molim) [odavde|odavdje|odatle|odande|odavdje odmah]
    ? [može|mogu|kako] (li) (da) se (čovek|mogu) vas (nekako) [riješiti|riješim|rešiti|rešim|otarasiti|osloboditi]
    [molim|želim|tražim|zahtijevam|zahtevam] (hitan) [završetak|prekid|ukidanje|raskid] (pretplate|primanja) (na) [stuff]
    ? [ovo je već|to je već|ovo je|ovo je čisto] [uznemiravanje|maltretiranje|uhođenje|uznemiravanje ljudi] $
    [iskopčajte|odspojite|otkopčajte] me (molim|već) (iz|sa|s|od) (tog|tih|te|vašeg|vaših|vaše) (vašeg|vaših|vaše) [slanja|lista|liste|mreže|poruka|reklama|obavijesti|obaveštenja]
    [ovaj broj|moj broj|taj broj] (ubuduće|molim|radije) [preskočite|izostavite|zaobiđite]
    ? šteta (vaše) [struje|papira|novca|truda|vremena|energije] za (te) [vaše|te|takve] [stuff]
    ? [leti blok|blok leti|ide blok|leti ban] $
    ? [moj telefon|moj mobitel|moj mobilni|moj broj] … [oglasna ploča|oglasna tabla|kanta za smeće|reklamni pano|oglasni pano]
    ? [počeli|ćete|morate] (me|nas|da) (me|nas) [zasipati|zasipate|bombardovati|bombardujete|zatrpavati|zatrpavate|spamujete] $
    ? mi (već|više|konačno) [date|dajte] (već|više|konačno) mira
    na (moj) [mobitel|mob|telefon|mobilni] (mi) (više) ništa nemojte $
    ? (te|vaše) [stuff] (više) nisu (više) [za mene|za nas]
    zaboravite da (sam) (vam) … [dao|dala|imate|znate|ostavio|ostavila] (taj|moj|ovaj|svoj) broj
    ? [stuff|informacije|pozivi|pozive|vesti|podsetnici|podsetnike] … (nam|mi|za nas|zato|više|nisu) (više|nam|mi) [nisu više potrebni|više nisu potrebni|više nisu potrebne|nisu više potrebne|nisu potrebne|nisu potrebni|ne treba više|ne treba više slati|više ne treba slati|više ne trebaju|ne trebaju više|nam više ne trebaju|mi više ne trebaju|više ne trebam|više ne trebamo|nemaju više smisla|više nemaju smisla|više nisu aktualne|više nisu aktualni|su suvišne|su suvišni|su nepotrebne|su nepotrebni|nije potrebno slati|više ne zanimaju|se više ne tiču|nas se više ne tiču]
    ? [nema potrebe|nije potrebno|ne treba|ne trebate|ne morate|nema smisla|nepotrebno je] (više|mi|nam|da|i dalje) (više|mi|nam|i dalje|da) (dalje|i dalje|mi|nam) [slati|obaveštavati|podsećati|pozivati|šaljete|obaveštavate|podsećate|da mi šaljete|da mi i dalje šaljete|da nam šaljete|pozivate|da šaljete|informisati] (me|nas|više) (stuff|pozive|informacije)
    ? [izbacite|izbaciti|maknite|maknuti|skinite|skinuti|uklonite|ukloniti|ispišite|izvadite|izvaditi|isključite|izostavite] (me|molim|nas) (molim|me) (iz|s|sa) [iz grupnih|iz grupne|iz te grupne|iz razrednih|iz razredne|iz grupe roditelja|iz poruka roditelja|s liste roditelja|s popisa roditelja|iz masovnih|iz skupnih|iz zajedničkih|iz skupne] (stuff|poruke|roditelja)
    ? [zvoni|pišti|bruji|vibrira|budi|smeta|zvone|bude|pište] (mi|me) (to|mobilni|stalno|te poruke) [na sastancima|na sastanku|noću|iza noćne|nakon noćne|dok spavam|iz sna|na poslu|usred noći]
    ? [meni|sa mnom|nama|s nama] (molim|radije) [bez smsova|bez sms|bez sms-ova|bez poruka|bez esemesova] (molim)
    ? [podsetnike|ponude|obavesti|poruke|reklame|pozive|podsetnici] (slobodno|si|možete|radije|molim) (slobodno|si|mirno) [zadržite|zadržite za sebe|zadržati|zadržati za sebe|sačuvajte za sebe|preskočite|izostavite|uštedite]
    ? [na ovom|na mom|na svom] [telefonu|mobilniu|aparatu] (vaše|te|ja) (stuff) (ne mogu|ne znam|se ne da|ne) [ne mogu čitati|ne čitam|ne mogu pročitati|ne znam čitati|se ne može čitati|čitati|pročitati]
    ? [neka] (ovaj|ova|ovo|to|mi) [stuff] (bude|je) [zadnji|zadnja|poslednja|poslednji|bude zadnji|bude zadnja|bude poslednji|bude poslednja]
    ? [poštedite|poštedeti|možete me poštedeti] (me|nas) (ubuduće|više|svojih|tih) [stuff] (ubuduće)
    ? [ovo|to] (mora|treba) [mora prestati danas|mora danas prestati|treba danas prestati|ima danas prestati|mora stati danas|neka prestane danas]
    ? [nema potrebe|nije potrebno|ne treba|ne morate|nema smisla] (više|i dalje) (više|i dalje) [da mi šaljete|da mi i dalje šaljete|da nam šaljete|da me obaveštavate|da nas obaveštavate|da me podsećate|da nas podsećate|da me pozivate] (više|stuff)
    ? [možete|molim|želim] (da|vas da) [da me skinete|da me izbacite|da me izbrišete|da me uklonite|da me sklonite] (iz|sa|s) [iz grupnih|iz grupne|iz te grupne|iz grupe roditelja|sa liste roditelja|iz poruka roditelja|sa spiska roditelja|iz viber grupe] (stuff|roditelja)
    ? [na ovom|na mom|na svom] [telefonu|mobilnom|aparatu] (ja) [ne mogu da čitam|ne čitam|ne mogu da pročitam|ne umem da čitam] (vaše|te) [stuff]
    [nikad|nikada] (više) (ne) [ne želim više da|više ne želim da|ne želim da|neću više da|više neću da] (ih|ovo|vaše) [dobijem|dobijam|primim|primam] (ih|vaše) (stuff)
    ? [koliko|koliko puta] (još|tih|vaših|mi) (tih|vaših) [stuff] (mi) (još) (će|misliš|mislite) [još|stići|doći|poslati|slati|ćete poslati|će doći|će stići]
    ? [koliko još|dokle još|koliko jos] (tih|vaših|ovih) [stuff]
    ? [ovo|to] (danas|odmah|konačno) (mora|treba|ima) (danas|odmah) [mora danas stati|mora danas prestati|mora biti gotovo] (danas|odmah) $
    ? [popuste|akcije|ponude|reklame|obavesti] (mi) (slobodno|možete) [uskratite|uskratiti|slobodno uskratite|preskočite|prešutite|izostavite]
    ? [bit ću sretna|bit ću sretan|bit ću zahvalna|bit ću zahvalan|bilo bi mi drago|bila bih sretna|bio bih sretan] (ako|kad|da) (mi|više) (više) [ništa ne dođe|ništa ne stigne|ne dođe ništa|ne pošaljete|više ništa|ne budete|ne stigne ništa|prestanete|ne pišete] (ne|dođe)
    ? [dvaput|više puta|triput|već jednom|toliko puta|dva puta] (sam|već) (već|sam) [zamolila za mir|zamolio za mir|molila za mir|molio za mir|sam zamolila za mir|sam zamolio za mir|tražila mir|tražio mir|zamolila da|zamolio da|molila da me|molio da me]
    ? (pa|nas|me) (nas|me) [iz tih|iz vaših|iz onih|s tih] [stuff] (molim|nas|me) (molim) [izostavite|izbacite|izuzmite|skinite|maknite|ispišite]
    ? [biću srećna|biću srećan|biću zahvalna|biću zahvalan] (ako|kad|da) (mi|više) (više) [ništa ne dođe|ništa ne stigne|više ništa|ne dođe ništa|prestanete|ne pišete] (ne|dođe)
    ? [ubuduće|odsad|od sada|sledeći put] (molim) [bez ponuda|bez reklama|bez poruka|bez smsova|bez podsetnika|bez popusta|bez akcija|bez takvih poruka] (molim) $
    ? ^ (molim) [ništa na mobilni|ništa na moj mobilni|ništa na ovaj broj|ništa na moj telefon|ništa sms-om|na mobilni ništa] (molim|više) $
    ? [me probudila|probudila me|probudili ste me|budite me|me budite|me probudio|probudio me] … [dosta|prestanite|kraj]
    ? [treći|četvrti|peti|deseti|drugi|treća|četvrta|peta|deseta] [sms|poruka|podsetnik|reklama] (danas|ovaj tjedan|u jednom danu) … [kraj|dosta|prestanite|tako ne ide|ne ide]
    ? [poruke|obaveštenja|podsetnici|podsetnik|upozorenja] (iz|od|za|te|vaše|vaši) (škole|vrtića|tehnički|vas) (zato|mi|nam|više) [nemaju smisla|nemaju više smisla|više nemaju smisla|su suvišne|su suvišni|su bespredmetni|su bespredmetne|su bespotrebni|su bespotrebne|su nepotrebni|su nepotrebne|su izgubile smisao]
    ? [mobilni|telefon|baterija] (mi) [crkava|eksplodira|poludi|ludi|ne prestaje da zvoni|zvoni stalno|je zatrpan|pun je|blokira] (od|zbog) [od vaših|zbog vaših|od tih vaših|od vas|zbog vas] (poruka|reklama|ponuda)
    ? [sms|smsove|poruke|esemesove|reklame|obaveštenja] [molim ne|radije ne|više ne|ne molim|molim vas ne|molim više ne|ne hvala] $
    ? [ću i|mogu i|mogu ja i|mogu ja|možemo i|možemo mi i|snaći ću se|snaći ćemo se|preživeću|preživećemo|izdržaću|snalazim se|mogu da živim|mogu] (i|dobro|sasvim|lako|lepo) bez (tih|vaših|ovih|takvih) [saveta|novosti|podsetnika|podsećanja|obaveštenja|poruka|ponuda|čestitki|akcija|vesti|reklama|smsova]
    ? ^ (vi|ma) [pišite|šaljite|piši] (radije|to|vi) (radije|to) [nekom mlađem|nekome mlađem|nekom drugom|nekome drugom|drugima|mlađima|drugom|drugome|nekom drugome|negde drugde] (ne meni|molim) $
    ? (dajte) [okanite se|se okanite|se manite|okanite me se|okani se|manite se|manite me se|mani me se] (već|više) [toga|tih poruka|mene|više|tih gluposti|nas|ovoga]
    ? ne [treba|trebate|morate] (više|me|nas|mi) (više) [podsećati|obaveštavati|informisati|opominjati|da me podsećate|da me obaveštavate|da me opominjete|da nas podsećate|da nas obaveštavate|da me informišete] (me|nas|više)
    ? (više) [nije mi|nije nam|nije mi više] (više) do (vaših|tih|ovih) [poruka|reklama|ponuda|novosti|akcija|obaveštenja|smsova]
    ? [obaveštenja|poruke|podsetnici|upozorenja] (iz|od) (škole|vrtića|opštine|kursa) (više) nisu (više) [za nas|za mene|namenjena nama|namenjene meni]
    ? [podsećati me|podsećati nas|pisati mi|pisati nam|slati mi|slati nam|da me podsećate|da mi pišete|da mi šaljete|obaveštavati me] … [nema smisla|više nema smisla|nema svrhe|je besmisleno|je suvišno|je uzalud]
    ? ^ [molim|molim vas|molimo] [isključivo|samo|jedino] (običnom|klasičnom) [poštom|pismom|mailom|mejlom|pismeno|telefonom|emailom|na mail|na mejl] $
    ? [želim|hoću|želeo bih|želela bih|hteo bih|htela bih] (već) [da izađem|da istupim|napolje|da odem|da nestanem|da se skinem|van] (napolje) [iz|sa] [ovog|ove|tog|te|vašeg|vaše] [kanala|grupe|liste|spiska|kluba|baze]
    ? [zbog vas|od vas] (mi|stalno|mobilni|telefon|neprestano) (mi|stalno|mobilni|telefon) [vibrira|pišti|zvoni|bruji|zuji]
    ? [vibrira|pišti|zvoni|bruji|zuji] (mi|mobilni|telefon) (stalno) zbog vas
    ? (takve|te|ove|slične) [stvari|teme|gluposti|priče] (me|nas) (više|uopšte|baš|nimalo) (me|nas) ne [zanimaju|interesuju] (više)
    ? (više) (mi|nam) (više) neće (više) (mi|nam|više) [koristiti|trebati|služiti|biti potrebno|biti potrebne|valjati] … [isključite|ugasite|prekinite|odjavite]
    [molimo|molim] (ubuduće|zato|vas|od sada) bez (vaših|tih|daljih) [poruka|smsova|obaveštenja|podsetnika|reklama|ponuda] $
    [nemoj|nemojte] (više) da (me|mi|nas) (više) [spamuješ|spamujete|smaraš|smarate|cimaš|cimate|gnjaviš|gnjavite|daviš|davite|maltretiraš|maltretirate|zivkaš|zivkate] (više)
    ? idite (već|više) [bestraga|u tri lepe|dođavola|do đavola|do vraga|u majčinu|u honduras|s milim bogom] (s|sa) (tim|vašim) (vašim|tim) [porukama|reklamama|akcijama|popustima|ponudama|obaveštenjima]
    [batalite|batali|manite] (me|se|više) [ove reklame|te reklame|ove poruke|te poruke|reklame|poruke|s reklamama|sa reklamama|s tim reklamama]
    [баталите|батали|маните] (ме|се|више) [ове рекламе|те рекламе|ове поруке|те поруке|рекламе|поруке|с рекламама|са рекламама|с тим рекламама]
    [zahvaljujem ali|hvala ali|zahvaljujem vam ali] [prestanite|dosta je|nemojte više|dosta]
    [захваљујем али|хвала али|захваљујем вам али] [престаните|доста је|немојте више|доста]
    ne morate [više da me obaveštavate|da me obaveštavate više|više da mi šaljete|da mi šaljete više|više da mi pišete|da mi više šaljete|više da mi javljate|da me više obaveštavate] (o)
    не морате [више да ме обавештавате|да ме обавештавате више|више да ми шаљете|да ми шаљете више|више да ми пишете|да ми више шаљете|више да ми јављате|да ме више обавештавате] (о)
    [nemoj|nemojte] (da) (mi) (se) (više) [da mi se javljaš|da mi se javljate|da se javljate|mi se javljati|mi se javljate|da mi pišete|da mi pišeš|da mi šaljete|da mi šalješ|se javljati] (više)
    [немој|немојте] (да) (ми) (се) (више) [да ми се јављаш|да ми се јављате|да се јављате|ми се јављати|ми се јављате|да ми пишете|да ми пишеш|да ми шаљете|да ми шаљеш|се јављати] (више)
    [treći|drugi|četvrti|peti] (mi je|je) [telefon na koji|broj na koji] (mi) (stižu|dolaze|šaljete) (vaše) (poruke|reklame) … [prestanite|nemojte više|dosta]
    [трећи|други|четврти|пети] (ми је|је) [телефон на који|број на који] (ми) (стижу|долазе|шаљете) (ваше) (поруке|рекламе) … [престаните|немојте више|доста]
    ne morate [više da me obaveštavate|više me obaveštavati|me više obaveštavati|mi više slati|mi više pisati|više slati|više pisati|mi više javljati] (o)
    не морате [више да ме обавештавате|више ме обавештавати|ме више обавештавати|ми више слати|ми више писати|више слати|више писати|ми више јављати] (о)
    [poslednja|poslednja] [poruka] (koju) [koju sam hteo|koju sam htela|koju želim|koju hoću|koju čitam|koju sam želeo|koju sam želela]
    [последња|последња] [порука] (коју) [коју сам хтео|коју сам хтела|коју желим|коју хоћу|коју читам|коју сам желео|коју сам желела]
    [kako da se|kako se|kako] (mogu|da|ovoga|vas) (ovoga|vas|rešim) [rešim ovoga|rešim vas|ovoga rešiti|rešiti ovoga|rešiti vas|otarasim ovoga|otarasim vas|rešim ovih poruka|izađem iz ovoga|izvući iz ovoga] & [neću|ne želim|ne zanima|ne zanimaju|gnjavite|smeta|ne trebam|ne treba mi|dosta|stalno stiže|stižu]
    [како да се|како се|како] (могу|да|овога|вас) (овога|вас|решим) [решим овога|решим вас|овога решити|решити овога|решити вас|отарасим овога|отарасим вас|решим ових порука|изађем из овога|извући из овога] & [нећу|не желим|не занима|не занимају|гњавите|смета|не требам|не треба ми|доста|стално стиже|стижу]
    [ubuduće|odsad|od sad|od danas|od sutra|drugi put] (molim|me|onda) [bez mene|me preskočite|bez vaših poruka|bez vaših novosti|bez poruka|bez reklama|me izostavite|me ne računajte]
    [убудуће|одсад|од сад|од данас|од сутра|други пут] (молим|ме|онда) [без мене|ме прескочите|без ваших порука|без ваших новости|без порука|без реклама|ме изоставите|ме не рачунајте]
    [na mobilni|na telefon|na mob|smsom|porukom] (mi|molim|više) (molim|mi|više) [ništa|ništa ne šaljite|ne šaljite ništa|nemojte ništa slati|nemojte slati ništa|ništa nemojte slati|radije ništa|neću ništa|ne želim ništa] (više|molim) $
    [на мобилни|на телефон|на моб|смсом|поруком] (ми|молим|више) (молим|ми|више) [ништа|ништа не шаљите|не шаљите ништа|немојте ништа слати|немојте слати ништа|ништа немојте слати|радије ништа|нећу ништа|не желим ништа] (више|молим) $
    [skinite me|maknite me|skine me|skinu me|da me skine|da me skinu|da me maknu] s (ovih|tih|vaših) [poruka|reklama|smsova|ponuda|obaveštenja|oglasa]
    [скините ме|макните ме|скине ме|скину ме|да ме скине|да ме скину|да ме макну] с (ових|тих|ваших) [порука|реклама|смсова|понуда|обавештења|огласа]
    [kome|komu|kako|gde] (se) (treba|trebam|moram) (javiti|javit|pisati|zvati) (da) (me|mi) [da me skine s|da me skinu s|da me maknu s|da me makne s|da me odjave|da me odjavi] (ovih|tih|ove|te) [poruka|reklama|liste|smsova|ponuda]
    [коме|кому|како|где] (се) (треба|требам|морам) (јавити|јавит|писати|звати) (да) (ме|ми) [да ме скине с|да ме скину с|да ме макну с|да ме макне с|да ме одјаве|да ме одјави] (ових|тих|ове|те) [порука|реклама|листе|смсова|понуда]
    [drugi put|ubuduće|odsad|sledeći put] me (molim|molim vas) [izostavite|preskočite|zaobiđite]
    (molim|sledeći put) bez [daljih|dodatnih|novih|ovih|tih|vaših|ikakvih] (vaših) [ourTextsOf] (molim|hvala|više) $
    ^ (molim) bez [reklama|poruka|oglasa|smsova|promocija|ponuda] na [moj mob|moj mobilni|moj broj|ovaj broj|moj telefon|ovaj mobilni] (ubuduće|više|molim|hvala)
    [stanite|prestanite|dosta] (više|već|molim) (sa|s) [slanjem|porukama|reklamama|tim porukama|smsovima|spamom|oglasima|ponudama]
    [zahtevam|tražim|želim|molim|hoću|trebam] (vas) da se [na ovaj broj|na moj broj|ovom broju|mom broju|na ovaj telefon] (više) [prestane|prestanu|ne šalje|ne šalju|ne salju] (slati|šalje|slanje|slanjem|više|ništa)
    [molba|želja|moja molba|molim] (mi) (je) (da) [ovaj broj|moj broj] (više) [ne prima|ne dobiva|ne dobija] (više) (nikakve|nikakvih) [poruke|poruka|promocije|reklame|ponude|promocija|reklama|obaveštenja]
    [nemoj|nemojte] (više) (da mi) [ništa|išta] (više) (da) (mi) [stiže od vas|dolazi od vas|šaljete|slati|šalje]
    ? [žalim se|žaliću se|žalit ću se|obratiću se|obratit ću se|podneću prijavu|podnijet ću prijavu|čućete se|čut ćete se|završićete|završit ćete] (na vas|protiv vas|sa|s|na) [authority]
    ? ^ (i|molim) [nemojte to više raditi|nemojte to više da radite|ne radite to više|nemojte više to raditi|nemojte više da radite to|to više ne radite] (molim) $
    [da] (već|više|konačno) [zaboravite|izgubite] (na) [moj broj|moj kontakt|ovaj broj]
    da me (više) niste (više) [uznemiravali|gnjavili|smarali|zvali|kontaktirali|davili|maltretirali|cimali|nervirali|živcirali|zamarali]
    da mi (više) niste (više) [pisali|slali|poslali|dosađivali|smetali|nudili|tupili]
    ? [ne koristite|nemojte koristiti|nemojte da koristite|ne upotrebljavajte|ne smete koristiti|ne smijete koristiti] & [broj|broja|telefon] & [marketing*|marketinšk*|reklam*|promo*|oglašavan*|reklamiranje]
    ? [milion|milijun|miliona|stotine|hiljade|tisuće|desetine|tone|gomila|brdo] (tih|vaših|glupih) [stuff] (od vas|dnevno|nedeljno|tjedno|svaki dan)
    [povlačim|opozivam|otkazujem|poništavam] (sve|svaku) [na šta|na što|što|šta|svaku privolu|svaku saglasnost] … [pristala|pristao|potpisala|potpisao|dala|dao]
    [otkačite se|skinite se|sklonite se|maknite se|odlepite se|odljepite se|prođite se] (više|već|molim) (od|s|sa|mene) [mene|od mene|mog broja|mog telefona|mog mobitela|mene više|s mene|sa mene]
    (na|u) (mom|ovom) (mobitelu|telefonu) nema (više) [mesta|mjesta|prostora|vremena|živaca] za (te|vaše|ove) [stuff]
    ? (ovo|to) je (već) [prva|treća|četvrta|peta|šesta|sedma|osma|deveta|deseta|dvadeseta|stota] [poruka|reklama|sms poruka] (već) [ovog meseca|ovog mjeseca|ovaj mjesec|ovaj mesec|danas|ove nedelje|ovaj tjedan|ovog tjedna|od vas]
    (da li|zar|stvarno|zaista|moram li) (stvarno|zaista) [moram|moramo|moram li] (stvarno|zaista|baš) (ovo|to|stalno) (da) [dobijam|dobijati|dobivati|dobivam|primam|primati|čitati|čitam|gledam|gledati|brišem|brisati] (ovo|vaše|ove) (svake|svaki|svakog|stalno) (nedelje|tjedan|nedelju|dan|dana)
    [preskočio bih|preskočila bih|preskočit ću|preskočiću|zaobišao bih|zahvaljujem se na|hvala ali ne za] (vaše|sve|na) [dalje|daljnje|dalnje|naredne|iduće|sledeće|sljedeće|buduće] [stuff]
    [ućutkajte|ušutkajte|stišajte|utišajte|utišaj|ugasite|mutirajte] (više|već|molim|mi) (te|ta|ove|vaše) [stuff]
    [želim|želela bih|želeo bih|željela bih|želio bih|hoću|molim] (da) [prestanem da budem|prestati biti|više da ne budem|da više ne budem|ne biti više] [obaveštavan|obaveštavana|obavještavan|obavještavana|kontaktiran|kontaktirana|uznemiravan|uznemiravana|zatrpavan|zatrpavana]
    [prestanete|prestanite|prekinite|prekinete] … [suprotnom|protivnom|inače] … [pravne korake|korake|sud|sudu|tužb*|tužiti|policij*|prijav*|advokat*|odvjetni*]
    [telefon|mobitel|mob|mobilni|sat] (mi) (stalno|ceo dan|cijeli dan) [pišti|zvoni|vibrira|pinga|pištu|zuji|cvrči|pipa] (stalno|ceo dan|cijeli dan|celi dan) (zbog|od) [zbog vas|od vas|zbog vaših|od vaših]
    [među one|u one|na listu onih|na popis onih|na spisak onih] (koji) [koji neće|koji ne žele|koji nece|što neće|koji ne primaju] (više|da primaju|primati) [stuff]
    (onda|bolje|radije) (nemojte) [nemojte uopšte|nemojte uopće|nemojte pisati uopšte|nemojte uopće pisati|nemojte ni pisati|nemojte mi uopće|nemojte mi uopšte] (pisati|da pišete|slati)
    stop (i|a) [poštujte|poštujte to|uvažite|ispoštujte|prihvatite]
    [pozdravljam se|opraštam se|rastajem se|zbogom] (s|sa|od) (tim|vašim|vaših) [stuff|vama]
    na (ovom|ovaj|mom|moj) [broju|broj|mobitelu|telefonu|mobilnom] ne (primam|prihvatam|prihvaćam|želim) [primam|prihvatam|prihvaćam|želim|čitam] (nikakve) [stuff]
    [idu|ide|završe|završavaju|lete] (mi|odmah|pravo|ravno|direktno) (pravo|ravno|direktno|odmah) u [đubre|smeće|kantu|koš|spam] … [džaba|badava|uzalud|ne trudite|šteta|prestanite|nemojte]
    ? (mene|me|nas) se (to) (više) [to više ne tiče|više ne tiče|to ne tiče više|ne tiče više] (više) $
    ? ^ (a|ma) (šta|što) [šta će mi ovo|što će mi ovo|šta će mi to|što će mi to|čemu mi ovo] (više|uopšte|uopće) $
    nemate (moju|za to|od mene) [moju saglasnost|moj pristanak|moju suglasnost|moju privolu|saglasnost|suglasnost|privolu|moju dozvolu]
    ne [opterećujte|zatrpavajte|punite|zagušujte|pretrpavajte] (mi) (moje|moj) [sanduče|sandučić|inboks|inbox|telefon|mobitel|mobilni|mejl|mail] … [stuff]
    [nemojte] (mi|da) (mi) [opterećivati|opterećujete|zatrpavati|zatrpavate|puniti|punite|zagušivati] (mi) (moje|moj) [sanduče|sandučić|inboks|inbox|telefon|mobitel|mobilni|mejl|mail]
    ^ (ja|molim|pa|onda) [odjavljujem se|ja se odjavljujem|odjavljujemo se] (molim|odmah|s ovoga|sa ovoga) $
    ? (a) (šta|što) da (vi) (malo|više|već) [malo prestanete|prestanete malo|više prestanete|prestanete više|prestanete vi|vi malo prestanete|vi prestanete] $
    ? (a) (što|šta) (ne) [ne biste prestali|kad biste prestali|kako bi bilo da prestanete]
    [uklonite|izbrišite|obrišite|skinite|brišite|ukloniti|izbrisati|obrisati] ga (molim|odmah) (iz|sa|s) (vašeg|vaše|svog|tog|te) [sistema|sustava|baze|liste|spiska|popisa|evidencije|imenika|adresara|kontakata]
    ? broj (al|ali|pa|i|molim|zato) (ga) [obrišite|obrisite|izbrišite|izbrisite|brišite|brisite|uklonite|skinite] (ga|molim|odmah)
    ? [našli|dobili|uzeli|odakle|otkud|ko|tko] … broj (molim) [brišite ga|obrišite ga|izbrišite ga|uklonite ga]
    ? ^ (pa|molim|i) [brišite ga|obrišite ga|izbrišite ga|uklonite ga] (odma|odmah|molim|iz baze|iz sistema|iz sustava|sa liste|s liste) $
    [iskulirajte|ohladite|smirite|opustite|usporite|iskuliraj|stišajte|ukočite] (se) (malo|više|već|molim) (s|sa) (tim|vašim|tom) [stuff]
    nikakvih (više|vaših|takvih) [stuff] (više|od vas|molim|na moj broj|na ovaj broj|meni)
    ^ (molim|i|a) nikakve (više|vaše|takve) [stuff] (više|od vas|na moj broj|na ovaj broj)
    [prestanite|prestani|dosta|prekinite|stanite|kraj|manite se] (više|već|molim|konačno|s|sa) (s|sa|tim|tih|tog) (vašim|stalnim|tim) [smaranjem|smaranja|dosađivanjem|dosađivanja|uznemiravanjem|uznemiravanja|gnjavljenjem|gnjavljenja|maltretiranjem|maltretiranja|zatrpavanjem|spamovanjem|spamovanja|slanjem poruka|slanja poruka|gnjavažom|gnjavaže|davljenjem|zivkanjem|cimanjem]
    [hoću|želim|molim|molim vas|tražim|zahtevam|hteo bih|htela bih|možete li|možete] da [ovo prestane|obrišete moj broj|izbrišete moj broj|skinete moj broj|me obrišete|me izbrišete sa|me skinete sa|prekinem pretplatu|otkažem pretplatu|ugasim poruke|ugasim ove|povučem saglasnost|povučem pristanak|izađem iz programa|napustim klub|odustanem od poruka|budem ostavljen|budem ostavljena|prestanete|se ovo prekine|me ne kontaktirate|odjavim broj|me ostavite na miru|me otkačite]
    [želim|hoću|htjela bih|htio bih|tražim|zahtijevam|molim|možete li|biste li mogli|mogu li] [izaći iz programa|izaći iz kluba|napustiti klub|napustiti program|odustati od poruka|ugasiti ove poruke|povući privolu|obrisati moj broj|izbrisati moj broj|biti maknut s|biti maknuta s|biti skinut s|biti skinuta s|odjavu s liste|prestati dobivati]
    da (mi|me) (više) (niste) [niste poslali|niste poslale|niste pisali|niste zvali|niste slali|niste gnjavili|niste smarali] (više) (ništa|ni|više|nikad) (jednu)
    da mi više niste (ništa) [poslali|pisali|slali|zvali|poslali ništa] (ništa|više)
    [insistiram|tražim|zahtevam|zahtijevam|očekujem|molim|najljubaznije] (na|za|vas za|od vas) (hitno|trenutno|hitan|trenutan) [obustavljanje|obustavu|isključenje|isključivanje|otkazivanje|blokiranje|prekid|prestanak|ukidanje] (svih|vaših|mog|slanja|ovih) [stuff|slanja|pretplate|broja|mog broja|slanja poruka|uznemiravanja|komunikacije]
    (molim|tražim|samo|hoću|želim) (za|vas za) [malo mira od vas|mir od vas|mir od tih|mir od vaših]
    [ne dajem|nisam dao|nisam dala|nemate moju|bez moje|uskraćujem|ne produžavam|povlačim|opozivam|poništavam] (vam|svoju|moju|nikakvu) [saglasnost|pristanak|suglasnost|privolu|dozvolu|odobrenje|saglasnosti|pristanka] (za|na|da)
    [moj mob|moj mobilni|moj mobitel|moju mobu|broj mobitela|broj telefona|moj tel] (molim) [obrišite|izbrišite|uklonite|skinite|zaboravite]
    [obrišite|izbrišite|uklonite|skinite|zaboravite|zagubite|poništite|bacite] (molim|si|već) [moj mob|moj mobilni|moj mobitel|moj tel|moj broj|moj br|moj br tel|broj mi]
    [ostavite|ostavite se|manite|manite se|klonite se|prođite se|okanite se|batalite|okanite] (više|već|molim) [mog broja|moga broja|mog telefona|mog mobitela|moj broj|mene više]
    [otkačite|otkači|ofirajte|batalite|otkačite više] (me|nas) (više|već|molim|sa|s) (vašim|tim|tom|tih) [stuff|kreditima|kreditom|reklamama|pozajmicama|osiguranjem]
    ne (želim|želimo|mogu) (da) (više) [budem|biti|bit] (više) (na|u) (vašoj|toj|nikakvoj|vašem|tom) [mejling listi|mailing listi|listi|bazi|spisku|popisu|imeniku|adresaru|sms listi|kampanji]
    [otkazujem|ukidam|gasim] (vam) sve (i|vaše) [poruke|i poruke|mejlove|mailove|obavijesti|obaveštenja|sms]
    [podsetnici|podsjetnici|poruke|obavijesti|obaveštenja] (od vas|vaši|vaše|vaša) (mi) (više) [mi više nisu potrebni|mi više nisu potrebne|mi nisu potrebni|više mi nisu potrebni|više nisu potrebni|mi više ne trebaju|mi nisu više potrebni|nisu mi više potrebni]
    ? [stuff] & [moraju da prestanu|moraju prestati|neka prestanu|da prestanu|da više ne stižu|više da ne stižu|treba prekinuti|mora prestati|mora da prestane]
    ? (nikad|ja) se (nikad) nisam [upisao|upisala|prijavio za ovo|prijavila za ovo|pretplatio|pretplatila] (ni) (za|na|u) (ovo|vaš|vaše|nikakve|ovako)
    ? kaj (vi) mi (to|stalno|toliko|opet) [pišete|šaljete|visite na]
    ? [sam otkazao|sam otkazala|otkazao sam|otkazala sam|odjavio sam se|odjavila sam se|sam se odjavio|sam se odjavila|povukao sam saglasnost|povukla sam saglasnost|raskinuo sam ugovor|raskinula sam ugovor] & [još uvek pišete|još pišete|i dalje pišete|stalno pišete|još uvek šaljete|još šaljete|i dalje šaljete|i dalje mi šaljete|i dalje mi pišete|još mi šaljete|još mi pišete|još uvek mi šaljete|još uvek mi pišete|i dalje dobijam|još uvek dobijam|još dobijam|i dalje stižu|još uvek stižu|još mi stižu|i dalje mi stižu]
    [nisam|nismo|ne] (više) [saglasan|saglasna|saglasni|slažem se|pristajem|dozvoljavam|dopuštam|dajem saglasnost|dajem pristanak] (s|sa|na|za|da) (me|mene|vašim|dalje|daljim) [kontaktiranjem|kontaktiranje|slanjem poruka|slanje poruka|slanjem sms|slanje sms|slanjem smsova|slanje smsova|sms porukama|sms poruke|kontaktirate|obaveštavate porukama|šaljete poruke]
    [povucite|povučete|povući|povlačenje|da povucete|povucete] (molim) [moj broj|mog broja|moj kontakt|moj telefon|moj br] (telefona) (sa|iz|s) (vaše|te|vašeg|svoje) (marketinške|reklamne) [lists]
    [kad|kada] (li) [ćete|će vam|ćeš] (već|više|konačno|najzad) [shvatiti|razumeti|dopreti|ući u glavu|doći do glave|biti jasno|ukapirati|da shvatite] (da) (ja) [ne želim|neću|ne trebaju mi|nećemo|ne želimo] … [texts]
    [moj broj|moj telefon|moje ime|moj kontakt] & [nestane|nestao|nestati|nestalo|nestaje] & [lists]
    ? [movedOn] & [podsećati|podsećate|obaveštavati|obaveštavate|pozivati|pozivate|zvati] & [pointlessWeak]
    ? [nema smisla|nemaju smisla|nema svrhe|nema razloga|ne vrijedi|ne vredi|čemu|zašto] (da) (mi|me|nam) (to|ih) [šaljete|pišete|slati|pisati|javljate|obavještavate|obaveštavate|zovete]
    ? [nisam] (vam) [dao broj zato|dala broj zato|vam dao broj zato|vam dala broj zato|dala broj da|dao broj da|vam dala broj da|vam dao broj da|dala broj za to|dao broj za to]
    ? [iskopčavam|otkačinjem|isključujem|ispisujem|odlogiravam|otkvačujem|brišem] se (već) (od|iz|s|sa) [vas|vašeg|vaše|vaših|popisa|spiska|liste|toga]
    (uopće|uopšte|stvarno|zaista) [me|nas] (uopće|uopšte|više) ne [zanima što imate|zanima šta imate|zanima što prodajete|zanima šta prodajete|zanima što nudite|zanima šta nudite|zanima kakve akcije|zanima što je kod vas|zanima šta je kod vas]
    ? (lijepo|lepo|molim) me (lijepo|lepo|već) [lijepo me pustite|lepo me pustite|pustite vi mene|pustite me više|pustite me molim|lijepo me ostavite|lepo me ostavite]
    ? [smanjite|smanji] (malo|doživljaj|gas|s|sa) [doživljaj|gas|malo s|malo sa]
    ? [harass] & [warnYou]
    ? [phoneWord] & [notForAds]
    ? [iSay] & [youKeepOn]
    ? [noInterest] & [noteIt]
    ? [considerIt] & [consentGone]
    ? [movedOn] & [pointlessWeak] & [stuff|youWord]
    ? [instead] & [otherWay]
    ? [someoneElse] & [wares|stuff]
    ? [cantRead] & [stuff|leaveThem]
    ? [wasLeaving] & [noUse]
    ? [neverAgreed] & [stuff]
    ? [forgetImp] [onMe]
    ? [mustYou] & [inform] & [stuff|everyOne]
    ? [letRest] & [fromYou]
    ? [ostavite|ostavte|ostav'te|pustite|pust'te|ostav] (me|nas) (bre|u|na|već|više) (u|na) [miru|pemišu|u pemišu|u miru|na miru|mira]
    ? [nemojte|nemoj|prestanite|prestani] (me|mi|više|da) (više|me|mi|da) (me|mi) [jebat|jebati|jebete|da jebete|zajebavat|zajebavati|da zajebavate|srat|srati|da serete|pilat|piliti|da pilite|jebavat]
    ? ^ (dobro|ok|pa|e) [razilazimo se|razilazimo|raziđimo se|nekak nam ne ide|nešto nam ne ide|nam ne ide|ne ide nam|nismo jedno za drugo|među nama je gotovo|među nama je kraj|nema tu ništa od nas|nema ništa od nas|rastajemo se|rastanimo se] $
    ? [zauzimate|blokirate|zakrčujete|zagušujete] (mi|nam|nam ovu|ovu) [liniju|hitnu liniju]
    ? ^ (stvarno|ozbiljno|već) [dosta mi je toga|dost mi je toga|mi je dosta toga|dosta mi je ovoga|dosta mi je svega|dosta mi je toga više|dosta je toga] (više) $
    [unsubscri*|odsubscri*|unsubaj|unsubajte] [me|mene|nas|moj broj|to]
    ? [dead] & [youStill]
    ? [sane] & [stuff|youWord|nightTime]
    ? [anyway] & [wontBuy]
    ? [whereWrite] & [soStop]
    ? [shove] & [wares|stuff]
    ? [removalNoun] & [myNumGen]
    ? [refuseV] & [contactNoun]
    ? [endWith] & [yourClub]
    ? (bez zamjere|bez zamere|bez uvrede|oprostite|izvinite|žao mi je|sorry) (ali|no) [me|nas] (više|to) [više ne zanima|to ne zanima|to više ne zanima|ne zanima više] $
    ? [više me|više nas] (to|više) [ne zanima|ne zanimate|ne interesira|ne interesuje|ne interesuju|ne interesiraju] $
    ? (molim) ne [stuff] (molim|hvala|više) $
    ? ja (ne) [ne razumjeti|ne razumeti|ne razumijeti|ne htjeti|ne hteti|ne kupovati] (hrvatski|srpski|ništa|dobro) & [sms*|poruk*|reklam*]
    ? [nosite|nosi|vodite|odnesite|goni|gonite] (to|se|ovo) (to|negdje|s tim) [nekam|negdje|negde|drugdje|drugde|kvragu|dođavola|u peršin|u tri krasne|u vražju mater|do vraga]
    ? [mene|me] (molim|iz) [izostavite|izuzmite|preskočite|ispustite|zaobiđite|izbacite] (iz|od|molim) [toga|tog|ovoga|ovog|svega|svega toga|vaših]
    [mene] (molim|više|slobodno) [izostavite|izuzmite|preskočite|preskačite|ispustite|zaobiđite]
    ? (već|lijepo|lepo) (sam|vam) (sam|vam) (već) (na|preko|po|u) [telefon|telefonu|telefona|poslovnici|mail|mejl|poruci] (vam) [rekla|rekao|kazala|kazao|pisala|pisao] (da) [neću|ne želim|ne|me ne zanima|ne zanima me] (više|ništa|to) $
    ? [već sam vam|vec sam vam|lijepo sam vam|lepo sam vam] … [rekla|rekao|kazala|kazao|napisala|napisao] (da) [neću|necu|ne želim|me ne zanima|ne zanima me|ne trebam] (više|ništa|to) $
    ? [vaša|vaše|vaši|vaš] & [ne znači|ne znače|ne znaci|ne znace]
    [vas|ste|vaš broj|ovaj broj|vi] (sam|već|u|su|mi|na|odavno|stavila|stavio|ste) (sam|već|mi|odavno|na) [blk]
    [blk] (sam|smo|već) [vas|ste|ovaj broj|vaš broj|vaše poruke]
    ? [thanksIf] & [switchOff] & [arriving]
    ? da (mi|više) [ovo|to|ove poruke|te poruke|poruke|te reklame|ove reklame] (mi|više|konačno) [prestane|prestanu|nestane|nestanu|stane|stanu|ugasi|ugase|ukine|završi] (mi) [arriving]
    ? [workPhone] & [ads]
    ? [howLong] … [daV|smarati|gnjaviti|slati poruke|da smarate|da šaljete|da pišete|da gnjavite]
    ? [thanksIf] [me|nas|moj broj|ovaj broj] (više|i) [leaveOut]
    ? [movedOn] & [pointless]
    ? [fed] & [youWord|stuff|daily]
    ? [quiet] & [fromYou]
    ? [switchOff] & [forMe]
    ? ^ [howLong] (više|bre|ljudi|mislite|će) (mislite|ćete|više) [thisHere|slati|pisati|da šaljete|da pišete] $
    ? [thanksIf] & [leaveOut] & [ofTexts]
    ? [već|evo] (sam|vam) (vam|sam) [dvaput|triput|tri puta|dva puta|pet puta|sto puta|deset puta|stoput|četiri puta|nekoliko puta|više puta] (vam) [rekla|rekao|kazala|kazao|napisala|napisao|pisala|pisao|javila|javio|govorila|govorio] (da) [neću|ne želim|ne|ne zanima me|me ne zanima|ne trebam|stop] (više|to|ovo) $
    ? [dvaput|triput|tri puta|dva puta|pet puta|sto puta|deset puta|stoput|četiri puta|nekoliko puta|više puta|treći put|drugi put|peti put|stoti put] (sam|vam|već) (već|sam|vam) [rekla|rekao|kazala|napisala|napisao|pisala|pisao|javila|javio|pišem|govorim|kažem|ponavljam|molim] (vam) (da) [neću|ne želim|ne|ne zanima me|me ne zanima|ne trebam|stop] (više|to|ovo) $
    ? ^ (ljudi|kaj god|ma|dajte|ajde) [gasite|ugasite|gasi|ugasi|stopirajte|isključite] [to|ovo|se to|to već|to više] (već|to|više) $
    [nemrem|ne mogu|ne želim|neću] (više) (to|ovo|ovu) [gledati|gledat|čitati|čitat|trpjeti|trpit|slušati|slušat|da gledam|da čitam|da trpim|da slušam] (više|ovo|to|vaše)
    [manite|manite se|okanite|ostavite se|batalite|batali] (se) [ćorava posla|ćoravog posla|jalova posla|jalovog posla|pisanja|slanja|dosađivanja|gnjavaže|smaranja|gnjavljenja|tih poruka]
    ? [nisam|nismo] [zainteresiran*|zainteresovan*] (za|više) (vaše|uopće|uopšte) [usluge|proizvode|ponude|ponudu|akcije|programe|kredite|ništa vaše]
    ? [ne želim|neću|nezelim|hoću|molim] (više) [primat|primati|dobivat|dobivati|dobijati|da primam|da dobijam] (više|vise) (ove|te|vaše) [obavjest*|obavest*|obavjesti|informacij*|sadržaj*|pošt*|pozdrave|promotivne]
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
    ? ^ (ja|ovo|to) [neću|ne želim|ne treba mi] [ovo|to|više|ih|vise] (više|vise|ovo|to) $
    ? ^ [ovo|to] [neću|ne želim|ne treba mi] (više) $
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
    [više ne želim|ne više|bez više|bez vaših|bez tih|bez ovih|nikakve|nema više|ni jedne više|kraj sa|gotovo sa] (vaših|ovih|tih|više|vašim|tim) [poruka|reklama|smsova|poruke|reklame|sms|spama|porukama|reklamama|ponuda]
    [može|moze] (li) (više) bez (ovih|tih) [poruka|reklama]
    [ostavite|ostavi|pustite|pusti|manite] (me|mi|nas|mamu|više|ga|je) (me|više|molim|majku|mamu|dete) (više) na miru
    ostavite … na miru
    [mrš|marš|nosite se|gonite se|jebite se|odjebite] … [texts|kurac|vraga]
    ^ [odjebite|odjebi|nosite se kvragu] $
    [remove] (me|nas|moj broj|ovaj broj|molim|moj) (me|molim|odmah|više|već jednom) [s|sa|iz|od] (te|vaše|ove|vašeg|svoje|tog|ovog) [lists]
    [skinite|skidajte|odjavite|izbacite|uklonite|ispišite|odjavi|sklonite] (molim) [me|nas|moj broj|ovaj broj] (molim|sa|iz|odmah)
    [želim|hteo bih|htela bih|želeo bih|želela bih|molim|hoću] (da) (se) [odjavim|odjavite|ispišem|isključim|odjaviti]
    [otkazujem|otkažite|otkazati|želim da otkažem|prekinite|poništite|zaustavite|obustavite|deaktivirajte|isključite|ugasite] (mi|molim|ovu|sve|te|vaše) (vaše|ove) [pretplat*|texts|slanje poruka|slanje]
    [obrišite|izbrišite|obriši|izbriši|zaboravite|brišite|uklonite] (mi|molim|si) [moj|ovaj] (moj) broj
    [obrišite|izbrišite|obriši|izbriši|skinite] mi (moj) broj
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
    [da|neka|nek] (mi|me|više|od vas|to) (više|ništa|nista|od vas|se) (ništa|više|ne|od vas) [ne stiže|ne dolazi|ne stigne|ne dođe|ne šalje|ne piše|ne zove]
    [neka|nek|nadam se da] (ovo|je|to|će) (ovo|bude|biti|je|bila|budu) (bude|bila|biti|i|stvarno) [last]
    [ovo|to] (vam|je|neka|mora|je bila|bi trebala) (je|bude|biti|bila|i) [zadnja poruka|poslednja poruka|zadnji put da pišete|zadnji sms] (od vas)
    (ni|nijedna|niti|ni jedna) [nijednu|ni jednu|niti jednu|nijedna|ni jedna|niti jedna] (više|vise|poruku|jedinu) [više|stuff|jedinu]
    [wish|možete li|može li|biste li|bi li|možete] (li|biste|bili|se|te) (bili|me|tako|mi|već) (tako|mi|dobri|ljubazni|više) (dobri|ljubazni|i|da) (i|da|me|mi) [offMe|prestati|prestat|prestanete|prekinuti|ne slati|obustaviti|skinuli|sklonili|odjavili|izbrisali] (me|nas|moj broj|s|sa|iz)
    [offMe] (molim|već|odmah|više|me|lepo|jednom) [person]
    [me|nas|moj broj|ovaj broj|taj broj|moj kontakt|mamu|baku] (molim|odmah|više|neko|lepo) (molim|već) [sklonite|skloniti|skloni|skinite|skinuti|skini|odjavite|odjaviti|izbacite|ispišite|isključite|izuzmite|zbrišite|zbriše|vadite|izvadite] (s|sa|iz|od|odavde|molim|već|više)
    [offMe] [me|nas|moj broj|više] (molim|odmah|više|već jednom) [odavde|odatle|odande|od tud|s spiska|sa spiska|s liste|sa liste|iz baze|s tog|s te|iz te|iz vaše|s vašeg|s vaše|iz sistema|iz kampanja|van]
    [sklonite|skinite|izbacite|odjavite|brišite|maknite] (molim) [s spiska|sa spiska|s liste|sa liste|s vašeg|s vaše|iz vaše|odavde]
    (šta|zar) (ne|ne možete|ne mrete) [ne možete|ne mrete|ne mogu|nećete] (više|već) [prestat|prestati|stat|stati]
    [dajte|ajde|ajd|ma|dajte se|dajte više] (se|više|mi|me) [ohladite|ohladi|oladite|smirite|okanite me|manite me|pustite me|manite|okanite me se|prestante|prestanite|stanite] (se|malo|više|već) (s|sa|od) (porukama|reklamama|stuff|tim|ovim)
    [ohladite|oladite|okanite|manite|mani|okani] (se|me|me se|više|nas) (više|se|s|sa|već) (s|sa|tim|tih) [stuff|više|tih poruka|tim porukama|reklamama]
    [okanite|manite|mani|okani|batalite|batali|prođite] (se|više) [me se|me|nas|me više|nas više|me se više|mene]
    [ostavite|ostavi|pustite|pusti] (više) [me na miru|me na miru više|me se|nas na miru]
    [pustite|ostavite] (me|nas|mamu|baku|više|čoveka) (više|u|na|već|da) (u|na|više|da) [miru|miru više|živim|dišem|dišem više|spavam|da živim|na miru]
    [dajte|daj] (mi|nam) (više|već) (više|već jednom) [mira|mir|mira više]
    [goAway] (u|k|do|s|više|već) (tri|vraga|kurac|pičku) [u kurac|kurac|k vragu|vragu|vraga|u pičku|pičku materinu|u tri|lepe|kvragu|tri lepe|tri pizde|s tim|s tim popustima|sa tim|od mene|s mog telefona|dođavola|đavola|u božju|do vraga|s ovim]
    [goAway] (više|se) (s|sa) (tim|tima|tijem|vašim|tim vašim|ovim) (vašim) [stuff|tepisima|kreditima|firmom|popustima]
    ? ^ [goAway] [već|s tim|k vragu|kvragu|u kurac|u tri lepe|više s tim] $
    [poštedite|poštedi|spasite|poštedite više] (me|nas) (više|tih|vaših|toga|već) [stuff|vaših poruka|toga]
    ? ^ [pun mi je kufer vas|puna mi je kapa vas|pun mi vas je kufer|pun mi vas je kurac|pun mi je kurac vas|dosta mi je vas|sit sam vas|sita sam vas|dosadni ste|naporni ste|smorili ste|gnjavite|smarate|davite|idete mi na živce|idete mi na jetra|iritantni ste|napasni ste|živcirate me|pretjerujete|stvarno pretjerujete|dosadili ste mi|dozlogrdili ste mi|može kraj|dosta više|ma dosta|dosta je bilo|bilo je dosta|bilo bi dosta|već jednom prestanite|već jednom dosta] (više|već) $
    [pun|puna|pun mi|puna mi|dosta|navrh] (mi|mi je|vas|vas je|vrh) (je|više|kufer|kapa|glave) (kufer|kapa|kurac|kita|klinac|glave|više|svega) [vas|vaših|tih poruka|ovih poruka|tih vaših|ovih vaših|tih smsova|tih reklama|tih gluposti|od vas|vas je]
    [dosta|pun kufer|pun mi je kufer|puna kapa|navrh glave|preko glave|preko vrh glave|do grla] (mi|mi je|je|mi više|više) (je|više|vaših|tih|ovih|vas) [stuff|vas|vašeg slanja|gnjavaže|gnjavljenja|maltretiranja]
    [kome|kom|koga|komu] (uopšte|više|to|ova|ove) [treba|trebaju|zanima|zanimaju] … [stuff|ovo|to] (na|meni|mene) (meni|mene) (ne)
    [blokiram|blokirao sam|blokirala sam|blokirao|blokirala|blokiraću|blokirani ste] (vas|ovaj|vaš|ste) [vas|broj|ovaj broj|vaš broj|ste|pozz|pozdrav]
    ? ^ (već) [blokirani ste|blokiram|blokiram vas|blokiran broj|blok|idete na blok|blokirano|blokirao sam vas|blokirala sam vas|letite na blok|u blok ste|blokirani] (pozz|bok|ćao|adio|pozdrav) $
    [another] (takva|vaša|od vas|ovakva|poruka|sms|reklama) (poruka|poruku|sms|reklama|od vas|i|pa) (i|pa|idem|od vas) [threat|lawyer]
    (ako|kad) (mi|me|još) (još|jednom|opet|ponovo) (jednom|opet) [pošaljete|napišete|javite|dobijem|stigne|dođe|nazovete|pišete] … [threat|lawyer]
    [pritužba|pritužbu|prijava|prijavu|tužba|tužbu|žalba|žalbu] (ide|podnosim|šaljem|pišem|ću|slijedi|je) (na|u|protiv) [azop*|policij*|sud|hakom*|inspekcij*|agencij*|poverenik*]
    (ovo|to|ovaj|broj|mobilni|telefon) (je|broj|mobilni|telefon) (samo|je) [poslovni|službeni|privatni|poslovni broj|službeni broj|privatni broj|poslovni mobilni|službeni mobilni|broj firme|broj ureda] (broj|mobilni|telefon|je) … (nije|ne|ne primamo|za|nema|bez|molim) [za reklame|reklame|reklama|za oglase|za promocije|oglase|za spam|za marketing|za promidžbu|primamo reklame]
    (ovaj|moj) broj … [nije|ne služi|ne sme|ne koristiti|ne koristite] (se|za|koristiti) (za|u) [ads]
    [ads] (ovde|na ovaj broj|tu|ovamo) (ne|nećemo|nemojte) [ne primamo|ne želimo|ne trebaju|ne šaljite|ne primam|ne trebamo|nisu dobrodošle|nemaju šta tražiti]
    [prekidam|prekidamo|završavam|raskidam|otkazujem|gasim|ukidam|odjavljujem] (svaku|sve|s|sa|saradnju|ovu|svoju|svoj|daljnju|se) (saradnju|s|sa|vama|vašu|članstvo|pretplatu|iz|od) [s vama|sa vama|saradnju|članstvo|pretplatu|komunikaciju|vama|kluba|vaše usluge|primanje|od vas|newsletter*|stuff]
    [bez|nikakvih|nikakve] [više|daljnjih|dalnjih|vaših|novih|takvih|ovakvih] (vaših|takvih) [stuff] (molim|više|od vas|hvala)
    [promenio|promenila|promenili|prodao|prodala|prodali|preselio|preselila|preselili|odselio|odselila|odselili|prešao|prešla|ukinuo|otkazao|otkazala|nemam više|više nemam|nemamo više|više nismo|više nisam|imam novog|imam drugog] … (pa|tako da|i|više|molim|zato) [needless|ne šaljite|ne morate|nemojte|ne trebate|odjavite|sklonite|izbrišite|ne obaveštavajte|ne pišite|ne zanima]
    [nema|nemate|nije] (više|vam|li) [potrebe|svrhe|smisla|razloga] (da|više|za) (mi|me|nas|i|da|više) (mi|me|i|dalje|više|da) [daV|slanjem|slanje|slati|pisati|javljate|obaveštavanjem]
    [stuff] [mi|nam|za mene|više|meni|su] (više|su|mi|nisu|ne) (više|mi|su|zaista|stvarno) [needless]
    [needless] [mi|nam|više|mi više|mi vaše|mi ove] (više|mi) (vaše|ove|te|vaši) [stuff]
    [ne zanima|ne zanimaju|nije me briga za|boli me za|fućka mi se za] (me|nas|mene) (više|to) (vaše|i|vaša|ova) (ponude|neće|i) [stuff|neće ni|neće me ni zanimati|neće nikad|i neće]
    ? ^ (mene|me|to) [ne zanima me i neće me zanimati|ne zanima i gotovo|nisam zainteresiran i neću biti|nisam zainteresirana i neću biti|neću i gotovo|ne znači ne|ne je ne|rekao sam ne|rekla sam ne|ne i tačka|neću i tačka|koji dio ne razumete] $
    [koliko|po koji|koliko puta] (puta|put|puti) (vam|trebam|moram|treba|da|već|još|ću) … [reći|kažem|ponoviti|ponavljati|pisati|napisati|neću|ne želim|odjaviti|moliti|govoriti]
    [već|evo] (vas|vam|treći|drugi|po|peti) [treći|drugi|peti|deseti|stoti|treci] [put|puta] (vas|vam|molim|se) [molim|pišem|kažem|ponavljam|tražim|odjavljujem|javljam|šaljem stop|prosim]
    [treći|drugi|četvrti|peti|deseti|stoti|ko zna koji] put (vas|vam|već|se) (lepo|uljudno|vam|vas|ljubazno) [molim|pišem|kažem|ponavljam|tražim|odjavljujem|javljam|govorim]
    [zašta|zasto|šta|kako to] (mi|me) (ovo|to|i|još|vi|stalno) (i|još|stalno|ovo) (dalje|uvek|stalno) [stiže|dolazi|šaljete|pišete|stižu|dolaze|gnjavite] … [dalje|odjavio|odjavila|prestati|prestanite|rekao|rekla|molio|molila|zatražio|martu|trebalo]
    (već|sam) [odjavio|odjavila|tražio|tražila|molio|molila|rekao|rekla|poslao stop|poslala stop|napisao stop] (sam|se|da|vas|vam) … [a|i|ali] (i|opet|vi|još|dalje) (dalje|opet|uvek|vi) [šaljete|pišete|dobijam|dolaze|stižu|opet|dalje|gnjavite]
    [zaboravite|zaboravi] (više|molim) (da) (na|da|imate|postojim|moj) [moj broj|ovaj broj|da postojim|da imate ovaj broj|da imate moj broj|na moj broj|na mene zauvek|postojim|imate ovaj broj|da imam mobilni|da imam telefon]
    [nađite|tražite|potražite|pronađite] (si|sebi) [drugu žrtvu|nekog drugog|drugog|druge|drugu budalu|nekoga drugoga|drugog kupca|druge naivce]
    [sandučić|inbox|memorija|mobilni] (mi) (je) [pun|puna|zatrpan|krcat|zatrpana] … [poštedite|prestanite|dosta|vaših|vašim|sklonite]
    (stalno|non stop|svaki dan|samo|već|šta|zašta|baš) [me|mi|nas|nam|ljude|mamu] (stalno|non stop|svaki dan|samo|više|već) [youBother]
    [youBother] (me|mi|nas|ljude|mamu|baku) (više|stalno|svaki dan|s|sa|non stop) (tim|ovim|s|sa|vašim) [me|nas|ljude|stuff|mamu|svaki dan]
    [umro|umrla|preminuo|preminula|pokojni|pokojna|pokojnog|pokojnoj|nije više s nama|sahranili] … [ne šaljite|nemojte|prestanite|sklonite|izbrišite|obrišite|skinite|ne pišite|ne zovite|poštujte|odjavite|uklonite|prekinite|ne treba više|ne trebaju]
    imam [8|9|10|11|12|13|14|deset|jedanaest|dvanaest|trinaest] (godina|god) … [ne šaljite|nemojte|prestanite|ne smem|ne želim|sklonite|odjavite]
    [povlačim|opozivam|ukidam|otkazujem|poništavam|povukao sam|povukla sam|uskraćujem|ne dajem] (svoju|moju|ovime|ovim|svaku|danu|svoj|vam|prethodno|bilo kakvu) (danu|privolu|svoju|moju) [privol*|pristan*|saglasnos*|dozvol*|odobrenj*]
    [nemate|nemaju] [moju|moj|više moju|nikakvu moju|nikakav moj|moje] [privol*|pristan*|saglasnos*|dozvol*|odobrenj*|dopuštenj*]
    [nemate|nemaju] (više|nikakvu|nikakav) [pristanak|saglasnost|moju saglasnost]
    [zabranjujem|ne dopuštam|ne dozvoljavam|protivim se|ne pristajem na] (vam|bilo kakvo|daljnje|svako|da) (korišćenje|daljnje|me) [slanje|kontaktiranje|kontaktirate|šaljete|uznemiravanje|pisanje|korišćenje mog broja|daljnje slanje|slanju|kontakt|pozive]
    [ne bih se|neću se|nećemo se|ne bi se] (bunit*|ljutiti|ljutit|uvrediti|bunio|bunila|žaliti|protiviti) [ako|kad|da] (mi|me|se) (se|nikad|više|mi) (nikad|više|ne) [ne javite|nikad ne javite|ne pišete|više ne javite|ne šaljete|više ne pišete]
    [ja] [ne govori|ne razume|ne razumem|ne htjeti|ne želiti|ne govorim] … [ne slati|ne poslati|ne šalje|ne pisati|nemoj slati|ne pošalji]
    [prestanite|prestani|prestante|prestanite me|prestanete|prestanu|prekinite|prekini|prestat|prestati] (me|mi|nas|nam|više|već|s|sa|mamu|baku|da|molim) (više|već|jednom|me|mi|nas|s|sa|tim|vašim|da|mamu|baku) [infs|daV|slanjem|gnjavažom|porukama|reklamama|stuff|tim porukama|tim|ovim]
    ? ^ (ma|dajte|ajde|e|ljudi|i|molim|aman) [prestanite|prestante|prestani|prekinite|stanite] (više|već|s tim|molim|već jednom|ljudi) $
    [ugasite|ukinite|isključite|zaustavite|obustavite|prekinite|otkažite|sklonite|gasite|skinite] (mi|nam|više|molim|već|to) (te|ove|vaše|tu|već|jednom|glupe|proklete) [stuff|slanje|pretplatu]
    ? ^ (molim|to|već) [ugasite to|ukinite to|isključite to|zaustavite to|obustavite to|ukinite ovo|prekinite to|prekinite ovo|ugasite ovo|sklonite ovo|ukinite|obustavite] (molim|više) $
    [koliko|kol'ko|kolko] puta (da) (vam|još) (vam|treba) (kažem|ponovim|pišem) (da) [neću|ne želim|kažem da neću|kažem da ne želim|da neću]
    ? ^ (i|aman|ljudi|dajte) [prestanite|prestante|prekinite] (više|već jednom|molim) $
    ^ [ispisati|ispišite|isključite me|ispišite me|ispiši me|ispisti me|ispisite me] (molim|hvala) $
    [javljanje|javljanja|obaveštavanje|slanje|pisanje] (o|za) … [nema svrhe|nema smisla|nije potrebno|nema potrebe|besmisleno]
    [prestanite|prestanitee|prestante|prestani] (više) da (mi|me|nam) [daV|saljte|saljete|šaljte]
    [ako|ukoliko] (ne|s|sa|odmah) (tim|ovim|odmah) [ne prestanete|ne stanete|ne prekinete|ne odjavite me|ne maknete|ne skinete] … [threat|lawyer|tužba|slijedi|idem]
    ? ^ [može|moze|da li|ima|postoji] (li|se|način) (se|to|ovo|da) (to|ovo|nekako|se) (nekako|to) [isključiti|ugasiti|zaustaviti|otkazati|prekinuti|da se isključi|da se ugasi|da se zaustavi|blokirati] (molim|to|nekako) $
    ? ^ (a|pa|ma) [kad ćete|kada ćete|kad cete|hoćete li|oćete li] (više|već|ikad|konačno) (više|već|jednom) [prestati|prestat|stati|stat|se smiriti|me ostaviti na miru|odustati] (više|jednom|s tim) $
    ? nisam (više) (vaš|vaša) [kupac|klijent|korisnik|korisnica|član|klijentica|mušterija] (i|niti) (nikad|neću|nikada) [neću|neću biti|nikad neću biti|nikad nisam|nisam bio|nisam bila]
    ? ^ [ide mi na živce|idete mi na živce|ide mi to na živce|živcira me to|nervira me to|smeta mi|smeta mi to|budi me|bude me|dojadilo mi je|dosadilo mi je] (više|već) $
    [nismo|nisam|ne idemo|ne idem|ne živim|ne živimo|ne stanujem|ne radim] (više) (u|na|tamo|kod) … [needless|ne šaljite|ne trebaju nam|ne trebaju mi|ne treba mi] (mi|nam) (više|vaše) (obavijesti|poruke|ništa)
    ? ^ (nikad|više) [nikad više|ni jednu više|nijednu više|ni jedne više|nijedne više|još jednom ne|ne ne i ne] $
    ? ^ [može|da li|ima] (li|može|to) (to|ovo|nekako|se) (nekako|to|da se) [da se isključi|da se ugasi|da se zaustavi|da se otkaže|isključi|ugasi] $
    (više) [needless] [mi|nam] (vaše|ove) (više) [stuff]
    [ako|ukoliko] (odmah|sa tim) ne [prestanete|stanete|prekinete|skinete|odjavite] … [threat|lawyer|kod]
${cyrillic.stop}
    ? (ovdje|ovde|to|ovo) [nobodyHere] (ovdje|ovde|to|ovo|vas|vam|od nas|ove) [vas|vam|to|ovo|ove|te|vaše|nas] (to|ovo|ništa|stuff) (nije|ne) [nije|ne] (vas|to|ovo|ništa) [naručio|tražio|pitao|zvao|želi|treba|čita|hoće|molio|tražila|sluša|voli]
    ? [nobodyHere] [nije tražio|nije naručio|nije zvao|nije molio|ne želi|ne treba|ne čita] (od vas) [to|ovo|ove poruke|vas|vaše|te poruke|vaše reklame|ove reklame|te reklame]
    ? ^ (a|pa) ko (li) [vas|vam|je vas|to|ovo] (je|li) (to|išta|ovo|za ovo) [pitao|tražio|zvao|naručio|molio|dozvolio|dopustio|dao dozvolu|traži|je pitao|je tražio] (za ovo|za išta|išta|to|ovo) $
    na [ovaj|taj|moj] (broj|mobitel|telefon|mobilni) se (ne) [ne šalju|ne šalje|ne piše|ne zove] (reklame|poruke)
    [bio bih|bila bih|bilo bi|volio bih|voljela bih|voleo bih|volela bih|cenio bih|cenila bih] & [ništa ne dobivam|ništa ne dobijam|više ne dobivam|više ne dobijam|ne primam|ne pišete|ne šaljete|prestali|prestanete|ne dobivam više|ne dobijam više|da ništa|ništa ne stiže]
    [suzdržite|uzdržite|suzdržati|uzdržati|odustanite|okanite] (se) (od|svakog|daljnjeg|daljeg|bilo kakvog|daljih) (daljnjeg|daljeg|daljnjih|daljih|takvog) [slanja|pisanja|kontaktiranja|uznemiravanja|kontakta|obavještavanja|obaveštavanja|poruka|stuff|slanja poruka]
    [zahtevam|tražim|molim|želim|zahtevamo] (vas|hitnu|hitan|trenutnu|momentalnu|da|za|trenutni) (se) [obustavu|prekid|prestanak|zaustavljanje|ukidanje|obustavi|prekine|obustavite|prekinete] (svakog|daljnjeg|daljeg|svih|bilo kakvog|svako|dalje) [kontaktiranja|slanja|pisanja|uznemiravanja|stuff|kontakta|kontaktiranje|slanje|obavještavanja|obaveštavanja|oglašavanja]
    ? (sledeći put|inače|idući put) [sledeći put|idući put|uskoro|inače] (vam|se|će|vas) (se|će|vam) [javlja|javiti|javi|zove|piše|pisati|odgovara|kontaktira|pričate s|razgovarate s|kontaktirati] (vam|se|moj|moja) (moj|moja|mojim) [advokat*|policij*|pravnik*]
    ? [another] … [menjam operatera|menjam mrežu|prelazim|odlazim|raskidam ugovor|otkazujem ugovor|ne kupujem više|nikad više ne kupujem|videt ćete|loša recenzija|lošu recenziju|recenz*]
    [another] (i|poruk*|sms*|pa) … [authority|lawyer]
    [to|ovo|ovaj broj|vaš broj] (odmah|već|sad|sve) [ide|šaljem|prijavljujem|predajem|prosleđujem] (odmah|ravno|pravo|u|na|kod|vas) [authority|lawyer]
    ? [recenz*|ocjenu|ocenu|javno|facebook*|fejs*] & [ne prestanete|ako ne|ne odjavite|ne skinete]
    ? [gone] & [pointless]
    [gone] & [ne pišite|ne šaljite|nemojte|ne morate pisati|odjavite|maknite|skinite|izbrišite|obrišite]
    ? [gone] & [stuff] & [ne treba*|nepotrebn*|ne želim|neću|ne koriste|ne zanima*]
    ? ^ (pa|ma|daj|a|bože|molim) [neka|nek|da|kad|kada] (to|ovo|će|više|već) (to|ovo|će|više|već) (to|ovo|već jednom|već|više|jednom) [završi|prestane|prestati|završiti|stane|stati|da prestane|da završi|kraj|bude kraj] (više|već jednom|već|jednom|ovo|to) $
    ? ^ (molim|ajde|hajde|dajte|ma) (više|s tim|to|već) [stavite točku na to|stavite tačku na to|stavite točku|stavite tačku|završite s tim|završite sa tim|završimo s tim|završimo s ovim|završite ovo|završite to|prekinite s tim|prekinite to|prekinite ovo|prestanite s tim|prestanite s ovim|prestanite sa ovim|napravite kraj|okončajte to|zaustavite to|ugasite to|ugasite ovo|kraj s tim|gotovo s tim|zaustavite ovo] (više|već jednom|molim|jednom zauvijek) $
    ? ^ (to|ovo|i|pa) (je) [to je to zbogom|zbogom zauvijek|zbogom zauvek|doviđenja zauvijek|doviđenja zauvek|opraštam se od vas|kraj komunikacije|kraj veze|ovdje završavamo|ovde završavamo|rastajemo se|pozdrav zauvijek|pozdrav zauvek] $
    ? ^ (kod mene|već|od danas) (ste) (već|kod mene) [ste blokirani|blokirani ste|ste na crnoj listi|na crnoj listi ste|imate blok|blok vam|blokirani|dobili ste blok|bloknuti ste|ste blokirani od danas] (kod mene) $
    [marked] (sam|smo) (vas|to|ovo|vaš broj|poruke|ih|ravno|pravo|direktno) (kao|u|na) [spam|spama|smeće|crnu listu|crnoj listi|junk|neželjenu poštu]
    [idu|ide|lete|odlaze|upadaju|završavaju] (mi|vam|ravno|pravo|direktno|sve|odmah) (u) [u spam|u smeće|u kantu|spam|u junk]
    ? ^ (a|vi|pa|ma|zar) (ste) [jeste li gluvi|gluvi ste|ste gluvi|gluvi|jeste li slepi|znate li čitati|znate li da čitate|umete li da čitate|ne znate čitati|ne znate da čitate|ne umete da čitate|nepismeni ste|jeste li nepismeni|ne čujete|zar ste gluvi] (vi|ili šta|ili što|više) $
    ? [gluvi|znate čitati|znate li čitati|umete li da čitate|znate li da čitate|ne znate čitati|nepismeni ste] & [ne|stop|neću|ne želim|napisao|napisala|rekao|rekla|pisao|pisala]
    [koji dio|koji deo|što od|šta od|šta u|što u|šta vam|što vam] (od|u|nije jasno u) (reči|reč|rečju) [ne|stop|neću] (vam|vi) (ne) [ne razumete|nije jasno|razumete|vam nije jasno|ne kužite|ne kontate]
    [još uvijek|i dalje|još|opet|svejedno|ponovo|uporno] (to|mi|vaše|poruke) … [iako|premda|a] (sam|se) (se|sam) [odjavio|odjavila|poslao stop|poslala stop|napisao stop|napisala stop|pisao stop|pisala stop|otkazao|otkazala]
    [iako|premda|nakon što|otkad|otkako] (sam|se) (se|sam|vam) [odjavio|odjavila|poslao stop|poslala stop|napisao stop|napisala stop|otkazao|otkazala] … [i dalje|još|opet|stižu|dobivam|dobijam|šaljete|pišete|dolaze]
    ? ^ (ja|e|gotovo) (sam|ste) (s|sa|ja) [završio sam s vama|završila sam s vama|završio sam sa vama|završila sam sa vama|gotov sam s vama|gotova sam s vama|s vama sam gotov|s vama sam gotova|s vama sam završio|s vama sam završila|raskidam s vama|prekidam s vama|završavam s vama|dosta mi je vas|dosta mi vas je|sit sam vas|sita sam vas|pun mi vas je kurac|na vrh glave ste mi|preko glave ste mi|dosadili ste mi|dosadili ste|smučili ste mi se|popeli ste mi se na glavu|popeli ste mi se na vrh glave] (više) $
    ? (među|između) [među nama|između nas] (je|sve) (sve|je) [gotovo|kraj|svršeno]
    ? ^ [na mene ne računajte|ne računajte na mene|bez mene|ja izlazim|ja odlazim|mene preskočite|preskočite me|preskačite me|mene izostavite|izostavite me|za mene ne postojite|ja sam van|mene nemojte računati|mene zaobiđite|mene više nema|pravite se da ne postojim] $
    [napuštam|izlazim|odlazim|ispisujem se|odjavljujem se|opraštam se|iščlanjujem se|učlanjivanje otkazujem] (se|već) (iz|s|sa|od) (vaš|vašeg|vaše|vašu|ovaj|ovog|ove|ovu|tog|te) [klub*|listu|liste|list|grup*|pretplat*|baz*|program*|newsletter*|popis*|spisk*|spisak]
    [ostavite|ostavi|pustite|pusti] (mi|vi|već|molim|više) [mamu|majku|baku|babu|oca|muža|ženu|sina|kćer|ćerku|dedu|starce|mater|roditelje|moj telefon|moj mobitel|moj broj] (mi|već|više) [na miru|u miru|na mir]
    [gubite se|gubi se|brišite|bježite|bežite|nosite se|sklonite se|maknite se|tornjajte se|odlazite|izlazite] (više|već) (iz|s|sa|od) (mog|mojeg|moga|mojih) [mobitela|telefona|broja|života|inboxa|poruka|mobilnog]
    [bacite|izgubite|zaboravite|spalite|baci|izgubi|zapalite|poderite|pocepajte] (više|već|molim|na) [moj broj|moj kontakt|ovaj broj|na moj broj|moj mobitel|moj telefon|da postojim|da imate moj broj]
    ? ^ (ma|hvala|ne) (to|od vas|meni) [to nije za mene|nije za mene|nije to za mene|nije moj stil|ne zanima me to|uopće me ne zanima|uopšte me ne zanima|ništa me ne zanima|ne treba mi to|ne treba mi ništa|ništa mi ne treba|nije moj đir|nisam zainteresiran|nisam zainteresirana|nisam zainteresovan|nisam zainteresovana] (to|hvala) $
    ? [ništa] (mi|od vas|više) (ne) [ne treba|mi ne treba|ne trebam|ne želim|neću|ne kupujem|nećemo|ne želimo] (mi|više) [od vas|kod vas]
    ? (od vas|kod vas) [od vas|kod vas] (više|mi|mi više|ionako) [ništa] (više|mi) (ne) [ne treba|ne trebam|ne želim|neću|ne kupujem|neću kupiti]
    ? ^ (ja|kod vas|od vas) (ionako|svakako|svejedno|i onako|nikad) (kod vas|od vas) [ionako|svakako|svejedno|i onako|nikad] (kod vas|od vas) (neću|ne) (ništa|kod vas|od vas) (ništa) [neću kupiti|neću ništa kupiti|ne kupujem|ništa ne kupujem|neću ništa kupovati|kupiti|neću ništa da kupim|neću da kupim|neću ništa naručiti] (od vas|kod vas) $
    [nemojte|ne] (se) (više|da) (se) [truditi|mučiti|trudite|mučite|gnjaviti|zamarati|zamarate|truditi se|trudite se|mučite se] (se|više|oko mene|pisanjem|s porukama|sa porukama) (se|više)
    ? ^ (samo|džabe) [gubite vreme|gubite moje vreme|trošite vreme|tratite vreme|trošite moje vreme|gubitak vremena|šteta vremena|šteta vašeg vremena|šteta para|džabe pišete|džaba pišete|uzalud pišete|uzalud se trudite|džabe se trudite|badava pišete|ne trošite vreme|nemojte gubiti vreme] (sa mnom|na mene|mi) $
    [uštedite|štedite|uštedi|poštedite|sačuvajte] (si|sebi|me|mi|nas) (svoje|to|te) [trud|vreme|novac|pare|poruke|reči|smsove|muke|trud i vreme|tih poruka|vaših poruka|ovoga|toga]
    [pustite|dajte|ostavite|dozvolite] (me|mi|nas|nam|više|čoveka|već|ljude) (već|više|da) (da) [spavati|spavam|spavamo|živim|živeti|dišem|disati|odmaram|odmoriti|radim u miru|umrem u miru|spava|živi]
    ? ^ (ja|samo|molim|više) [hoću|želim|tražim|treba mi|hteo bih|htela bih] (samo|svoj|imati|da imam|malo) [mir|mira|tišinu] (od vas|više|molim|već jednom) $
    ? ^ (ma) [malo mira|mir od vas|mir i tišinu|tišina molim|tišinu molim|malo tišine|mira molim|molim tišinu] (više|molim) $
    ? ^ (molim|ma|dajte|ajde|daj) [budite tiho|budite tihi|umuknite|umuknite više|začepite|začepite više|zavežite|šutite|šutite više|ćutite|ćutite više|zašutite|ućutite|začepite gubicu|zatvorite usta|jezik za zube|utihnite] (više|već jednom|molim) $
    [deaktivirajte|deaktivirati|obustavite|isključite|pauzirajte|ugasite|ukinite|onemogućite|utišajte|zamrznite] (molim|mi|tu) (vašu|ovu|sve|te|slanje) [uslugu|pretplatu|slanje|stuff|broj|obavještavanje|obaveštavanje]
    ? ^ (ma|e|sad|već) (je) [previše je toga|previše toga|dosta je više|dosta bre više|dosta bre|dosta više|ma dosta više|preterujete|malo preterujete|preterali ste|prekardašili ste|previše poruka|toliko poruka|prevršili ste meru|prešli ste granicu|pun kufer|pun mi kufer|puna kapa|puna mi kapa] (više|tih poruka|toga|bre) $
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
    ? ^ (molim|pazite) (ovo|to) (je) (telefon|broj|mobitel|mobilni) [je dežurni broj|dežurni broj|je službeni broj|je službeni telefon|je službeni mobitel|službeni broj|službeni telefon|službeni mobitel|je dečji broj|je dečji telefon|je broj deteta|broj deteta|je telefon mog deteta|je mobitel mog deteta|je hitna linija|je hitni broj|je broj za hitne slučajeve|je bolnički telefon|je bolnica|je hitna|je poslovni broj|je poslovni telefon] $
    ? [inozemstv*|inostranstv*|roaming*|romingu|roming*|vani] & [plaćam|košta me|koštaju me|me košta|naplaćuj*|skupo]
    [sworn] (s|sa|te|vaše|svoje|tim|s tim|sa tim) (te|vaše|svoje|vašim|tim|svojim) [stuff|popuste|guzicu|dupe|negdje|negde|spamom|u guzicu|u dupe]
    ? ^ (pa|ma|svi) [sworn] (s tim|sa tim|s vama|svi|više|bre) $
    ? ^ (ja) [ne hteti|ja ne hteti|ne htjet] (više) [stuff|poruka|pisati]
    ? [što trebam pritisnuti|šta treba da pritisnem|šta da pritisnem|što da pritisnem|šta trebam pritisnuti|šta moram pritisnuti|čarobna reč|čarobnu reč|magična reč|magičnu reč|gdje je tipka|gde je dugme|koje dugme|koju tipku|što da napravim|šta da uradim|šta treba da uradim|što trebam napraviti|što moram napraviti|šta moram uraditi|što još da napišem|šta još da napišem] & [prestane|prestanete|završi|ostavite|mir|mira|prestalo|ne stiže|ne dolazi|ne dobijam|ne dobivam|skinete]
    [ensure] & [notCome]
    (moja|moj|naša|naš) [relative] [to|ovo|te|vaše|vas|ove poruke] (stuff) [ne želi|ne treba|ne čita|neće|ne žele|nije naručila|nije tražila|nije naručio|nije tražio]
    (moja|moj|naša|naš) [relative] [ne želi|ne čita|neće|ne žele|nije naručila|nije tražila|nije naručio|nije tražio] (više) (da) (primati|dobivati|prima|dobija) [to|te poruke|vaše|ove|ovo|stuff]
    (može|bi|mogao|mogla|može li) (li|bi) (me|bi) [netko|neko|itko|iko] (me|da me|bi me|mogao|molim|konačno) (me|da me) [odjaviti|odjavi|maknuti|makne|skinuti|skine|izbrisati|izbriše|ukloniti|ukloni|obrisati|obriše|isključiti|isključi|ispisati|ispiše]
    ? ^ (zar|a) (stvarno|zaista) (morate|zar) (li) [morate li stalno|morate stalno|morate li svaki dan|morate svaki dan|morate li mi|morate mi|morate li uvek|morate li toliko|morate li to] (stalno|mi|da|svaki dan) (da) [pisati|pišete|slati|šaljete|gnjaviti|smarati|smarate|gnjavite] (svaki dan|stuff|mi) $
    ? [zašto|što|zasto|čemu] (mi|me|nam|vi) (stalno|svaki dan|i dalje|uporno|uvek|još) [stalno|svaki dan|i dalje|uporno|uvek|još uvek|neprestano|non stop] (mi|me) [pišete|šaljete|gnjavite|smarate|spamate|spamujete|zovete|uznemiravate|davite]
    ? ^ (super|odlično|bravo|divno|ma) [hvala|super|odlično|bravo|jupi] (na|za|stigla|evo|i) (već|evo) [nth] (poruci|poruka|poruku|reklami|reklama|reklamu|smsu|sms|ponudi|ponuda) (već) [danas|ovaj tjedan|ove nedelje|od vas|dnevno|danas već]
    ? nula [poruka|smsova|reklama] (je|dnevno|bi) (bilo|bio) (idealan|lijep|lep|sasvim|savršen|pravi|idealno) [broj|dosta|dovoljno|idealno|broj poruka]
    ? ^ (a|pa|ma) ko (to|ovo|te|vaše|ove) (uopće|uopšte|još) (vaše) [čita|čita to|čita ovo|kupuje|treba|uopće čita|uopšte čita] (to|ovo|stuff) $
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
    ? ^ (pa|vi|zar) [ne razumete srpski|razumete li srpski|ne razumete naš jezik|ne razumete ljudski jezik|ne kužite|ne kontate] (ili šta|ili što) $
    (molim|molimo) ne [koristite|koristi] (više) [ovaj broj|moj broj|ovaj telefon|moj telefon|ovaj mobitel] (kao|za) (reklame|oglašavanje|marketing|sandučić|sanduče|te svrhe)
    ? (ovo|moj|je) [privatan broj|privatni broj|privatni telefon|privatni mobitel|broj je privatan] … [ne koristite|ne šaljite|ne pišite|bez|nije za]
    ? [vidimo se|srešćemo se] (na|pred) [sudu|sudom]
    ? [žalbu|pritužbu|prijavu|tužbu] (već|na vas) (već|na vas) [pišem|podnosim|šaljem|spremam|predajem|ulažem]
    ? [nađite|pišite|šaljite|pošaljite|piši] (si|to|sebi) [nekog drugog|nekome drugom|nekome koga|nekome tko|nekome ko|nekom koga|nekom drugom|drugu žrtvu|drugima|onima koji|onima koje]
    ? nisam (vaša|u vašoj) (ciljana|ciljna) [ciljana skupina|ciljna grupa|ciljana grupa|ciljna skupina|ciljanoj skupini|ciljnoj grupi|publika]
    ? ^ (ovo|to) (je|nije) [mobitel|broj|telefon|mobilni] (mog|moje|mojeg|od) [sina|ćerke|deteta|unuka|unuke|maloljetnika|maloletnika|kćerke]
    ? (molim) [poštujte|poštujte molim|uvažite] (našu|moju|naš|moj) [žalost|privatnost|mir|odluku|želju|bol|korotu]
    ? [budite] [mi|nam|me|nas] [dete|decu|bebu|u šest|u pet|u sedam|usred noći|svaki dan|noću|svako jutro|rano|dijete]
    ? [pun|puna|puno|zatrpan*|trpate|punite|zasipate|zagušujete|zagađujete] & [telefon*|mobitel*|inbox*|sandučić*|mobilni] & [vaš*|smeće|smećem|gluposti|stuff]
    ? ^ (a|pa) [koliko će ih još doći|koliko će ih još biti|koliko ih još|koliko još ovakvih|koliko još poruka|kad ćete prestati|kada ćete prestati|kad ćete više stati|kad će tome kraj|kad će kraj] $
    ? [odjavio|odjavila|otkazao|otkazala] (sam|se) (se|to) … [i dalje|još|opet|a ništa|bez uspjeha|bez uspeha|svejedno] (stiže|dobivam|dobijam|dolazi|šaljete|pišete)
    ? stop (sam) (vam) [sam vam poslao|sam vam poslala|sam poslao|sam poslala|sam vam pisao|sam vam napisao|sam pisao|sam napisala|sam vam već poslao]
    [želim|hoću|hteo bih|htela bih|želimo] (da) [nestati|nestanem|ispasti|ispadnem|biti van|izaći|izađem] (iz|s|sa) (vaše|vašeg|te|tog|vaših) [baze|popisa|spiska|liste|evidencije|sustava|sistema|kluba|grupe]
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
    ? [dvije|dve|tri|četiri|pet|deset|3|4|5|10|toliko] [poruke|poruka|smsa|smsova|reklame|reklama] (dnevno|na|u) (dan|danu|nedeljno) … [previše|preterano|puno|ludo|bezobrazno|naporno]
    neka (to|mi|me) (već|to|neko) [neko|to|već jednom|konačno] (konačno|već) [zaustavi|ugasi|prekine|isključi|odjavi|izbriše|završi|obriše]
    ? [što moram napraviti|što trebam napraviti|šta moram da uradim|šta treba da uradim|što još moram|šta još moram|koliko košta|koliko da platim] … [mir|mira|mir od vas]
    ? [platit ću|platiću] (samo|što god|koliko) (samo) [prestanite|da prestanete|stanite]
    ? ^ (nadam se|neka|i) (da) (je) [ovo je bilo zadnji put|ovo je bilo poslednji put|to je bilo zadnji put|to je bilo poslednji put|ovo je bio zadnji put|ovo je zadnji put|bilo je zadnji put|ovo vam je zadnji put|ovo vam je poslednji put] $
    [odjavite|odjaviti|odjavi|izbrišite|obrišite|maknite|skinite|uklonite|blokirajte|isključite] (molim) (taj|ovaj|moj) [broj|telefon|mobitel]
    ? ^ (više) (ni) [ni reči više|ni reč više|ni reči|ni slova|ni slova više|nijednu više|ni jednu više|niti jednu više|ni jedne više] (više) $
    ? ko (vam|je) (je) (vam|je) [dao dozvolu|dozvolio|dopustio|dao pravo|dao privolu|dao saglasnost|odobrio]`,
  stop_all: `
    [prekinite|prekinuti|obustavite|obustaviti|zaustavite|prekid|prestanite s|završite] (molim|odmah) [svaku|svu|svaki|svake|sve|svakom] (dalju|buduću|dalji|dalje|ostalu) [komunikaciju|kontakt|kontakte|korespondenciju|prepisku|komunikacije|kontakta|komunikacijom|kontaktom] (sa|s) [mnom|nama|prema meni]
    [ništa|nista] (više) (ni) (od|iz) (vas|ni|vaših|vaše) … [bilo kojeg|bilo koje|jednog vašeg|jedne vaše|ijednog vašeg|ijedne vaše|niti jednog vašeg|nijednog vašeg|nijedne vaše]
    [ni mailom ni porukom|ni na mail ni na|ni smsom ni mailom|ni sms ni mail|ni mejlom ni porukom|ni mejl ni sms|ni poštom ni porukom|ni poruke ni mailove|ni poruke ni mejlove|ni pozivima ni porukama]
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
    ^ (ja|da|ipak|opet) [želim|hteo bih|htela bih|hoću] (ponovo|opet|ipak) da se (opet|ponovo|ipak) [prijavim|pretplatim|upišem] (ponovo|opet|molim|na newsletter|na listu|na poruke|na njuzleter|na obaveštenja|na sms) $
    ? [nedostaju mi|fale mi|pofalile su mi] (te|vaše) [stuff] (molim|pa) [pošaljite ih|šaljite ih|vratite ih|opet|ponovo|uključite]
    ? ^ (prosim|molim|i|da) [šaljite|slobodno šaljite|možete li mi slati|možete mi slati|hoćete mi slati|i meni šaljite|meni šaljite|šaljite i meni|može i meni] (mi|nam|i meni|molim|slati|opet) (te|vaše|sve|javljati) [poruke|sms|smsove|ponude|novosti|obaveštenja|obaveštenje|podsetnike|newsletter|popuste] (molim|opet|dalje|i dalje) $
    ? ^ (ja|i ja|molim|da) [želim|hoću|hteo bih|htela bih|i ja želim|i ja bih|bih] (opet|i ja|ponovo|primati|dobijati|te|vaše) (te|vaše) [poruke|sms|ponude|novosti|obaveštenja|podsetnike|newsletter] (opet|od vas|na telefon|molim|ponovo|i dalje) $
    ? ^ (molim) [vratite|vrati|uključite|uključi|obnovite|ponovo uključite] (mi|nam) (molim|opet|te|natrag|vaše) [poruke|sms|smsove|ponude|novosti|obaveštenja|podsetnike|newsletter] (molim|opet|natrag) (bez njih)
    ? [dodajte|ubacite|upišite|stavite|prijavite|uvrstite] (i|molim|me) [i moj broj|moj broj|i mene|mene|me|i nas|nas] (molim|i|opet) (za|na|u|među) (vašu|sms|spisak|taj|te|listu|listi) (listu|spisak|za) [stuff|sms listu|vašu listu|listu za poruke|listu za obaveštenja]
    ? [greškom|slučajno|zabunom] (sam|ste) (sam) [otkazao|otkazala|odjavio|odjavila|isključio|isključila] … [opet|ponovo|natrag|vratite|šaljite]
    ? ^ [može|moze|jel može|može li] (i) meni (molim|i) [javljanje|javiti|javljati|obaveštenje|poruka|sms] (kad|kada|o|za)
    ? ^ (ja|i) (se) [prijavljujem se|prijavio bih se|prijavila bih se|želim se prijaviti] (i ja) na (vaše|te) [sms|sms obaveštenja|obaveštenja|novosti|poruke|ponude|newsletter|podsetnike] (obaveštenja|poruke|molim) $
    [uključite|dodajte|upišite|prijavite|uvrstite] me (molim) (ponovo|opet) (u|na|među|za) (vaše|vaša|sms) [stuff|obaveštenja|poruke|primaoce|spisak za poruke|listu za poruke|sms poruke]
    [odjavio|odjavila] (sam) (se) (na|bez|sam se) [brzinu|veze|prenaglo|glupo|greškom|zabunom] … [vratite me|vrati me|uključite|prijavite]
    [hoću|želim|hteo bih|htela bih|mogu li|mogu|voleo bih|volela bih] (ponovo|opet|i ja) (da) (ponovo|opet) [da primam|da dobijam|primam|dobijam|da mi šaljete|da mi stižu|da me prijavite] (ponovo|opet) (vaše|vaša|te|na) [novosti|smsove|sms|poruke|ponude|obaveštenja|podsetnike|akcije|promocije|informacije]
    [хоћу|желим|хтео бих|хтела бих|могу ли|могу|волео бих|волела бих] (поново|опет|и ја) (да) (поново|опет) [да примам|да добијам|примам|добијам|да ми шаљете|да ми стижу|да ме пријавите] (поново|опет) (ваше|ваша|те|на) [новости|смсове|sms|поруке|понуде|обавештења|подсетнике|акције|промоције|информације]
    [prijavite me|upišite me|dodajte me|stavite me|vratite me|uvrstite me] (molim|opet|ponovno|nazad) [na obaveštenja|na spisak primatelja|na listu primatelja|među primatelje|među pretplatnike|na smsove|na novosti|na sms obaveštenja|na newsletter|na listu za obaveštenja|na podsjetnike|na sms listu]
    [пријавите ме|упишите ме|додајте ме|ставите ме|вратите ме|уврстите ме] (молим|опет|поновно|назад) [на обавештења|на списак приматеља|на листу приматеља|међу приматеље|међу претплатнике|на смсове|на новости|на sms обавештења|на неwслеттер|на листу за обавештења|на подсјетнике|на sms листу]
    [želim|hteo bih|htela bih|hoću|mogu li|rado bih|voleo bih|volela bih] (se|opet|ponovno|i ja|ponovo) [dobijati|primati|da primam|da dobijam|prijaviti|opet dobijati|ponovno primati|ponovno dobijati] (opet|ponovno|i dalje|od vas|na) (vaše|vaša|te) [novosti|smsove|sms|poruke|ponude|obaveštenja|podsjetnike|akcije|promocije|informacije o akcijama]
    [желим|хтео бих|хтела бих|хоћу|могу ли|радо бих|волео бих|волела бих] (се|опет|поновно|и ја|поново) [добијати|примати|да примам|да добијам|пријавити|опет добијати|поновно примати|поновно добијати] (опет|поновно|и даље|од вас|на) (ваше|ваша|те) [новости|смсове|sms|поруке|понуде|обавештења|подсјетнике|акције|промоције|информације о акцијама]
    [obnovite|ponovo uključite|ponovo pokrenite] (mi|molim|nam) [slanje|primanje|poruke|obaveštenja] (poruka|obaveštenja|ponuda)
    [putMe] (me|mi) (molim|molim vas) [backOn] (molim) [listThere]
    [backOn] (me|mi) (molim) [putMe] (me) (molim) [listThere]
    [putMe] (me) (molim|backOn) [listThere]
    [uključite|uključiti|aktivirajte|aktivirati|obnovite|obnoviti|pokrenite|vratite] (mi|molim|to) (mi|molim) [ourTexts] (molim) [backOn]
    [uključite|aktivirajte|obnovite|pokrenite|upalite] (mi|molim) (to) [backOn] (mi|molim|to) [ourTexts|to|slanje]
    [backOn] (mi|molim) (molim) [uključite|aktivirajte|upalite|obnovite] (mi|to) [ourTexts|to|slanje]
    [predomislio|predomislila] (sam) (se|sam) & [dobivat*|primat*|primam|dobivam|poruke|šaljite|prijavite|vratite|uključite|slati]
    [opet|ponovo|ponovno] (bih|bi) (bih|bi|da) [hteo|htela|voleo|volela|želim|želeo|hoću] (da) (dobijati|primat|dobivati|primati|dobivam|primam|dobijam) (vaše) [poruke|novosti|obaveštenja|ponude|smsove|dobivati|primati]
    [želim|hteo bih|htela bih|hoću|voleo bih|volela bih|mogu li|kako] (da|se) (se) [backOn] (se) [prijaviti|prijavim|pretplatiti|pretplatim|upisati|učlaniti|primati|dobivati|dobijati|dobivam|primam]
    [stop] (je|sam) (bio|bila) [je bio greška|je bila greška|je bio slučajan|sam poslao greškom|sam poslala greškom|sam poslao slučajno|sam poslala slučajno|poslao slučajno|je greška]
    [odjavio|odjavila|isključio|isključila|ugasio|ugasila|zaustavio|zaustavila|otkazao|otkazala] (sam) (se|to|poruke|sam) (se) [greškom|slučajno|zabunom|nehotice|pogreškom|nenamjerno|omaškom]
    [greškom|slučajno|zabunom|nehotice|pogreškom|nenamjerno|omaškom] (sam) (se|to|ih|poruke) [odjavio|odjavila|isključio poruke|isključila poruke|zaustavio poruke|zaustavila poruke|poslao stop|poslala stop|napisao stop|napisala stop]
    [nedostaju|fale] mi (te) [vaše poruke|vaše ponude|vaše novosti|vaši smsovi|vaše obaveštenja]
    [predomislio|predomislila] sam se … [pišite|šaljite|prijavite|uključite]
    [premislila|premislio] sam se … [pišite|šaljite|prijavite|uključite]
    [želim|hteo bih|htela bih|hoću] (da) [opet|ponovo] (da) (primam|dobijam) (vaše) [texts]
    [opet|ponovo] (me|mi) [prijavite|upišite|dodajte|pretplatite|šaljite|uključite] (na|vaše) (listu|spisak|poruke)
    [želim|hteo bih|htela bih|želeo bih|želela bih|hoću|voleo bih|volela bih] (da) (se) [again] (da) (vaše|vaše poruke) [receive|primam|prijavim|texts]
    [prijavite|prijavi|vratite|dodajte|upišite] me [again|na listu|na spisak|nazad]
    [šaljite|slati] (mi) [again] [texts]
    [slučajno|greškom] (sam) (se) [odjavio|odjavila]
${cyrillic.start}`,
  help: `
    [na koji broj|na koji telefon|na koji mejl|na koji mail|kako|gde] (ja) [mogu|možemo] da vas (ja) [pozovem|dobijem|kontaktiram|zovem|nazovem|pozovemo]
    [gde|recite|ne znam|šta napraviti|šta treba mi napraviti|možete li mi reći|kako] (mi|da|se|mogu|kako) (mogu|kako|bih|se) (se|mogu) [odjaviti|otkazati poruke|otkazati sms|zaustaviti slanje|zaustaviti poruke|isključiti sms|isključiti poruke|isključiti obaveštenja|otkazati slanje|odjavim|otkažem poruke|zaustavim poruke]
    [link|adresa sajta|taj link|obrazac] (mi|vam) (stalno|uopće|baš) [ne radi|javlja grešku|baca grešku|se ne otvara|ne otvara|ne otvara se] & [šta sad|šta da radim|kako dalje|pomoć|pomozite|možete pomoći|može li pomoć|šta ću|pomagajte]
    [ne radi|ne otvara|ne otvara mi|javlja grešku|ne radi mi|ne otvara se] (mi|se) (taj|vaš|ovaj) [link|adresa sajta|obrazac] & [šta sad|šta da radim|kako dalje|pomoć|pomozite|možete pomoći|može li pomoć|šta ću|pomagajte]
    [šta|gde|koju riječ] (da|treba mi|moram|mogu) (vam) [napisati|poslati|napišem|pošaljem|ukucam|ukucati|upisati|pritisnuti] (pa) da (mi) (se) (više) [prestanu|prestane|ne dolaze|ne stižu|odjavim|zaustavim|isključim|ovo prestane|ukinem|ne dobijam|se odjavim]
    ? ^ (a) [od koga je ovo|ko ovo šalje|ko šalje ovo|kakva je ovo poruka|šta ovo znači|šta ovo treba značiti|možete li mi pomoći|ko mi ovo šalje]
    [šta|gde|koju reč|kako] (da|treba|treba da) (vam) [ukucam|pošaljem|napišem|uradim|pritisnem|ukucati|poslati] (pa) da (mi) (se) (više) [prestanu|prestane|prestanu ove|odjavim|ne stižu|ne dolaze]
    kako da [prestanu|prestane|ugasim|isključim|zaustavim|otkažem] (te|ove|vaše|da stižu) [stuff]
    [broj|telefon|kontakt|broj telefona] … [živ|živog|živu|živa|pravog|stvarnu] [čovek|čoveka|osobu|osoba]
    [link|stranica] (mi) (se) ne [radi|otvara] (se) [što|šta|kako] (da|sad|dalje)
    ? [s kim|sa kim] mogu (da) [razgovarati|razgovaram|pričati|pričam|porazgovarati]
    ? [bot|robot|automat] (me) (ništa) ne [razumije|razume|kuži]
    [kako da|kako mogu da|kako] (ja|se) [isključim|zaustavim|otkažem|prekinem|ugasim|odjavim|se odjavim sa] (ove|vaše|te|ovih|vaših) [stuff]
    može li neko živ (da mi se javi|da se javi)
    kako funkcioniše (ovo|to) sa poenima
    šta treba da [pošaljem|napišem|uradim] da prestane (ovo|to) (da stiže)
    [šta znači|šta treba da znači] [ova|ta|ovaj] (vaša|vaš) [poruka|obaveštenje]
    ^ (a|halo|molim|oprostite|dobar dan) [o čemu se radi|o čemu je riječ|oko čega je ovo|u vezi čega je ovo|u vezi čega|čega se to tiče|na šta se to odnosi|šta je ovo|u čemu je stvar] (molim|ovde|zapravo) $
    ^ (a|molim) kako (ovo|to|taj servis|ova usluga) [ovo funkcioniše|to funkcioniše|funkcioniše|ovo radi|to radi|funkcioniše ovo|funkcioniše ova usluga] (molim) $
    [ko] (ste|je) (vi|to) (i) [vi i zašto mi pišete|ste i zašto mi pišete|ste i šta hoćete|ste vi i šta hoćete|ste i u vezi čega|ste vi i u vezi čega|ste i oko čega|ste vi i odakle]
    [ne znam|nemam pojma|ne razumem|ne kužim|nije mi jasno] (uopšte|baš) (ni) [o čemu se radi|o čemu je riječ|ko ste|ko je ovo|ko mi piše|šta je ovo|ovu poruku|poruku|od koga je ovo|šta hoćete]
    ^ (a) (šta|sta) (vi) (od mene|zapravo) (hoćete|želite|trebate) [hoćete od mene|želite od mene|trebate od mene|od mene hoćete|od mene želite] (od mene) $
    ^ (a|molim) kako (se|da|da se) (mogu) [se rešim ovoga|da se rešim ovoga|da se rešim ovih poruka|se rešiti ovoga|se rešiti ovih poruka|da se odjavim s ovoga|ovo ugasiti|ovo isključiti|da ovo ugasim|da ovo isključim] (molim) $
    [kome|kamo|gdje] (se|mogu|da) (se|mogu|da) [mogu obratiti|se mogu obratiti|se mogu javiti|mogu javiti za pomoć|da se obratim|obratiti za pomoć|obratiti s pitanjem|da se javim]
    (a) [od koga|čija] (je) (je) [ova poruka|je ova poruka|je ova sms poruka|dolazi ova poruka|je poruka]
    ^ (a) zašto (mi) (ovo|to|ove poruke) (stižu|dolaze|dolazi|stiže) [mi ovo stiže|mi ovo dolazi|mi to stiže|mi stižu ove poruke|mi dolaze ove poruke|dobivam ovo|dobivam ove poruke|ovo dobivam|dobijam ovo] $
    [iz|za] [koje firme|koje kompanije|koju firmu|koju kompaniju|kog preduzeća] (ste|vi|me|mi) (ste|vi|zovete|pišete)
    [imate li|postoji li|imate] (neki|neku|li) [korisničku službu|korisnička služba|infoliniju|info liniju|info telefon|broj za pomoć|služba za korisnike|službu za korisnike]
    [mogu li|mogu|može|želim|hteo bih|htela bih|trebam] (li) (ja) (dobiti|razgovarati|pričati|popričati|govoriti) (sa|s) (nekim|živim|stvarnom|pravim|živom) [čovjekom|osobom|živim čovjekom|živom osobom|operaterom|agentom|zaposlenim|nekim živim]
    kako (da|se|mogu) (se|da|mogu) [otkažem|otkazati|ugasim|ugasiti|povučem saglasnost|povučem pristanak|povući privolu|povući pristanak|otarasim ovoga|riješim ovoga|rešim ovoga|otarasim ovih|izbrišem broj|izbrisati broj|riješiti ovoga|zaustavim|zaustaviti] (ove|ovo|vaše|pretplatu) (poruke|sms|s|sa|liste|popisa)
    (gde|gdje) (mogu|da|se) (da|se|mogu) [se odjavim|odjaviti|se mogu odjaviti|mogu da se odjavim|da se odjavim|se odjaviti]
    (koju) [koju reč da|koju riječ da|koju riječ trebam|koju reč treba] (da|poslati|pošaljem)
    iz koje (mi) se [firme|kompanije|prodavnice|ustanove|institucije] (mi) [javljate|obraćate]
    ^ (ja) (uopšte) [ne znam|ne poznajem|ne prepoznajem] (čiji je|ko je) [ovaj broj|ovo broj|ovaj broj telefona] $
    iz koje (to|ste) [firme|kompanije|prodavnice|ustanove|institucije] (mi|me|vi) (mi|to) [pišete|zovete|šaljete|javljate|se javljate|kontaktirate]
    ko (ste) (ste|si) (vi|ti) (i) [zašto mi|otkud mi|zbog čega mi|što mi] [pišete|šaljete|pišeš|šalješ]
    ^ (a) kako da (vam) [kažem|napišem|poručim] (vam) [stop|kraj|da neću] $
    ^ (halo|a|pa|alo) (a) (kakav|čiji|koji) [kakav je ovo broj|kakav je to broj|čiji je ovo broj|čiji je to broj|koji je ovo broj|koja je ovo firma] (molim) $
    ^ [tko je to|ko je to|tko ste|ko ste|tko si|ko si] (vi) (i) [što hoćete|šta hoćete|što želite|šta želite|što trebate|šta trebate|što hoćeš|šta hoćeš] (od mene) $
    kako (ja) [ovo|to|se ovo|se to] (mogu|se) (da) [isključiti|isključim|ugasiti|ugasim|zaustaviti|zaustavim|otkazati|otkažem|prekinuti|prekinem|odjaviti|odjavim|isključi|ugasi] $
    ^ (a) (izvinite) s kim (ja|to|imam) (ja) [pričam|razgovaram|pišem|imam čast|se dopisujem|komuniciram]
    [želim|hoću|mogu li|hteo bih|htela bih|dajte mi|spojite me|može li|mogu] (da) (razgovaram|pričam|dobijem|molim|govorim|razgovarati) (s|sa|na) (živim|živog|pravim|nekim|nekog) [čovekom|čoveka|operaterom|operatera|operaterkom|nekim živim|agentom|zaposlenim|osobom|živom osobom|podrškom]
    [kakav je to|čiji je ovo|čiji je to|od koga su|šta je ovo za] (ovo|te) [broj|sms|smsovi|poruka|poruke|firma|kompanija]
    ko (mi|nam) (to|ovo|ove) [šalje|piše] (mi) (ove|te|to) [texts|ovo]
    ko mi (ovo|to) [šalje|piše]
    ^ [ko mi piše|ko mi to piše|ko piše|ko šalje] (vi|ti|ovo|poruke|zapravo) $
    ^ (a|pa) [ko ste|ko si] (vi|ti) zapravo
    [koja|kakva] (je) [to|ovo] (je) [firma|kompanija]
    kako (da|se|mogu) (se|mogu|da) (se) [odjavim|odjaviti|ispišem] (sa|od|ovo|ove)
    kako (da|se|mogu) (se|mogu|da) [isključim|otkažem|zaustavim|prekinem] [texts|ovo|slanje|pretplatu]
    [kako|gde] [vas|mogu vas|da vas|mogu da vas|vas mogu] (mogu|da) [kontaktiram|dobijem|pozovem|kontaktirati]
    ^ [treba mi|molim] pomoć $
    od koga (je) [ova|ovo] [poruka|sms]
${cyrillic.help}`,
  access: `
    koje (sam|sve) (sve) (vam) [saglasnosti|pristanke] (sam|vam|sve) (vam|sam) [dao|dala|potpisao|potpisala|imate]
    šta (sve|još|zapravo) [imate|znate|vodite|čuvate|držite] (zapisano|spremljeno|sve|pohranjeno) [o nama|o mom sinu|o mojoj ćerki|o sinu|o ćerki|o mom detetu|o mom mužu|o mojoj majci|o detetu|o mom ocu]
    [mogu li|možemo li|želim|hteo bih|htela bih|treba mi|trebao bih|trebala bih|molim|tražim|pošaljite|pošaljite mi|dajte mi|zanima me] (dobiti|molim|zatražiti|vas|imati|mi) [kopiju|ispis|kopije|fotokopiju|uvid u] [svog|mog|svojih|mojih|moje|svoje|svega|celog svog] (zdravstvenog|medicinskog|ličnog|medicinske|osobnih) [kartona|dosijea|profila|zapisa|naloga|podataka|dokumentacije|spisa|nalaza|šta|svega|ugovora|karton|dosije|spis|istorije]
    [mogu li|možemo li|želim|hteo bih|htela bih|treba mi|trebao bih|trebala bih|molim|tražim|pošaljite|pošaljite mi|dajte mi|zanima me] (dobiti|molim|zatražiti|vas|imati|mi) [kopiju|ispis|kopije|fotokopiju|uvid u] (zdravstvenog|medicinskog|ličnog|medicinske|osobnih) [kartona|dosijea|zdravstvenog kartona|medicinske dokumentacije]
    [želim|hteo bih|htela bih|mogu li|treba mi|pokažite mi|pošaljite mi|molim|dajte mi|tražim|zanima me|hoću] (dobiti|čuti|preslušati|pogledati|videti|da čujem|da preslušam) (tu) [snimak|snimke|audio] (mog|svog|mojih|svojih|tog|onog) (telefonskog|telefonskih|mog) [razgovora|poziva|razgovore|pozive]
    [želim|hteo bih|htela bih|mogu li|hoću] [pogledati|čuti|preslušati|pregledati|videti] (sve|te) [moje|svoje|moj|svoj] (lične) [podatke|karton|zapise|spis|dosije|nalaze]
    [kome|ko vam|odakle|otkud] (sve|je|ste|vam) (ste|je) [dali|prosledili|dao|ustupili|poslali] [moj|moju|moja|moje] [mail|e mail|mejl|adresu|adresa|broj|pib|jmbg]
    [hoću|želim|mogu li|možemo li|hteo bih|htela bih|treba] da (mi) [dobijem|čujem|preslušam|vidim|pogledam|date|pokažete] (tu|sve) [snimak razgovora|snimak mog|snimak svog|snimke mojih|kopiju mog|kopiju svog|kopiju mojih|kopiju svojih|kopiju moje|kopiju kartona|moje podatke|svoje podatke|moj karton|svoj karton|sve o meni] (razgovora|kartona|podataka)
    [ko] (je) (sve|od) (službenika|je) [gledao|otvarao|pregledavao|pregledao|čitao|ulazio|zavirivao|vidio|video] (u) [moj|moje|mom] [karton|podatke|stanje|nalog|profil|predmet|spis|kartonu|nalaze]
    kome (ste|sve) (sve|ste) [dali|pokazali|otkrili|poslali|prosledili|ustupili] [moje|moj|moju] [podatke|karton|ime|broj|adresu|nalaze]
    ? imate li (vi) [moj|moju] [oib|jmbg|adresu|datum|broj|mail] … [kod sebe|sebe|sistemu|zapisan|zapisano]
    [temelju|osnovu|prema|po] [članka|čl|člana|članu|članku] 15
    ? kako ste (vi|uopšte) došli do [mene|mog broja|mojeg broja|mog kontakta|mog imena]
    [želim|bih|hoću] (da) [znati|znam] (koje|što|šta) … [vodite|imate|pišete|čuvate] o [mom|meni|mojoj]
    [hoću|želim|tražim|molim] kopiju [svog|mog|svojih|mojih|svog zdravstvenog|mog zdravstvenog] (zdravstvenog) [kartona|podataka|dosijea|dokumentacije|nalaza|spisa|zdravstvenog kartona]
    ? (može li) (otac|majka|roditelj) (da) [vidi|vidim] (šta|što) … [upisao|upisala|zapisao|zapisala|napisao|napisala] o (mom) [sinu|kćeri|ćerki|detetu|meni]
    [da vidim|da pogledam|videti|uvid u] [svoju|moju|svoj|moj] [dokumentaciju|karton|dosije|spis|fasciklu]
    [šta|šta|kaj] (sve|piše|je|imate|vam|stoji) (o meni|piše|imate|je|sve) [piše|zapisano|upisano|napisano|je zapisano|imate zapisano|imate upisano|imate napisano|o meni piše|piše o meni|stoji o meni|o meni] (sve|o meni) … [u kartoteci|u mojoj kartoteci|u kartonu|u mom kartonu|u vašem kartonu|u mapi|u mojoj mapi|u dokumentaciji|u papirima|u bilješkama|na mojoj kartici|na mojoj članskoj kartici|u spisu|u nalazima|u dosjeu]
    [kopiju|fotokopiju|kopije|ispis|prepis|sken|fotokopirati|odštampati] (cele|celog|čitavog|kompletne|kompletnog) (mog|moje|mojeg) [kartoteke|kartona|mape|dokumentacije|zdravstvenog kartona|spisa|mojeg kartona|mog kartona|medicinske dokumentacije|zdravstvene dokumentacije|dosjea]
    [koji|koje|kakvi|kakve] (se|su|sve|svi) (sve|svi) [moji podaci|moje podatke|podaci o meni|podatke o meni|informacije o meni] (su|osobni|sve) [vode|se vode|su|imate|se nalaze|vodite|čuvate|su spremljeni|su upisani|stoje] (sve) … [u sistemu|u vašem sistemu|kod vas|u bazi|u vašoj bazi|u kartoteci|u kompjuteru|u evidenciji|u računaru]
    [odakle|otkud|otkuda|odkud|okle|otkle|ko vam je dao|ko vam je dao] (vam|vi|ste|kvragu) [vam|imate|ste dobili|ste uzeli|ste našli|ste|dobili] (uopšte|samo) (moj|dobili|našli|uzeli) [mob|tel|telefon|broj|mobilni|kontakt|mail|moj mob|moj tel|moj broj|moblac]
    [odštampajte|odštampati|ispišite|fotokopirajte|kopirajte|kopiju|fotokopiju|ispis] (mi|molim) (celi|celog|celu) (moj|mog|moju|moje) [karton|kartona|kartoteku|kartoteke|mapu|mape|dokumentaciju|dokumentacije|moj karton|moju kartoteku]
    [šta|šta|kaj] (je|si je|o meni) (o meni) [lekark|lekarca|doktor|doktorica|terapeut|trener|zubar|učiteljica] (o meni|je) [zapisao|napisao|zapisala|napisala|zabilježio|zabilježila] (o meni)
    [kojim pravom|na temelju čega|kako to da|po kojoj osnovi] (uopšte) [imate moj mobilni|imate moj broj|imate moj telefon|imate moje podatke|imate moj mail|imate moj kontakt]
    [šta] (je|o meni) [lekar|lekarka|doktor|doktorka|zubar|terapeut] (o meni|je) [zapisao|napisao|zapisala|napisala|zabeležio|zabeležila] (o meni)
    [kojim pravom|na osnovu čega|otkud to da] (uopšte) [imate moj mobilni|imate moj broj|imate moj telefon|imate moje podatke|imate moj mejl]
    [šta] (sve|piše|stoji) (o meni) [piše|stoji|piše o meni|je zapisano|imate zapisano] (sve) [u kartonu|u mom kartonu|u mojem kartonu|u kartoteci|u mojoj kartoteci|u dosijeu|u mom dosijeu|na mojoj kartici|u dokumentaciji]
    [odakle|otkud|kako] (vam|to|vi) [vam moj mejl|vam moja adresa|vam moje ime|znate gde živim|znate kad mi je rođendan|znate kako se zovem|imate moj mejl|imate moju adresu]
    [одакле|откуд|како] (вам|то|ви) [вам мој мејл|вам моја адреса|вам моје име|знате где живим|знате кад ми је рођендан|знате како се зовем|имате мој мејл|имате моју адресу]
    (a) [šta sve|šta sve|šta|koje podatke|kakve podatke] (sve|mi|tamo) (imate|je|o meni) [imate|je|piše|imate napisano|je napisano|imate sačuvano|imate zapisano|stoji] (o meni) u [mom kartonu|mom kartonu|mojoj kartoteci|mom spisu|mojoj dokumentaciji|mom profilu|mojoj mapi|mojim podacima]
    (а) [шта све|шта све|шта|које податке|какве податке] (све|ми|тамо) (имате|је|о мени) [имате|је|пише|имате написано|је написано|имате сачувано|имате записано|стоји] (о мени) у [мом картону|мом картону|мојој картотеци|мом спису|мојој документацији|мом профилу|мојој мапи|мојим подацима]
    [otkud|odakle|kako] (vi|vam|uopšte|to) (vi|to) [znate kako se zovem|znate gde živim|znate kad mi je rođendan|znate da sam trudna|znate moje ime|znate moju adresu|vam moje ime|vam moja adresa|vam moj mail|imate moje ime|imate moju adresu|imate moj mail|imate moj kontakt]
    [откуд|одакле|како] (ви|вам|уопште|то) (ви|то) [знате како се зовем|знате где живим|знате кад ми је рођендан|знате да сам трудна|знате моје име|знате моју адресу|вам моје име|вам моја адреса|вам мој маил|имате моје име|имате моју адресу|имате мој маил|имате мој контакт]
    [molim|hoću|hteo bih|htela bih|pošaljite mi|tražim|možete li mi poslati|trebam|treba mi] (dobiti|videti) [kopiju mog kartona|kopiju mog spisa|kopiju moje mape|kopiju moje dokumentacije|kopiju mojih podataka|ispis mojih podataka|ispis podataka o meni|sve šta imate o meni|snimak mog poziva|snimke mojih poziva|uvid u moj karton|uvid u moje podatke|uvid u sve šta imate]
    [молим|хоћу|хтео бих|хтела бих|пошаљите ми|тражим|можете ли ми послати|требам|треба ми] (добити|видети) [копију мог картона|копију мог списа|копију моје мапе|копију моје документације|копију мојих података|испис мојих података|испис података о мени|све шта имате о мени|снимак мог позива|снимке мојих позива|увид у мој картон|увид у моје податке|увид у све шта имате]
    (a) [imate|čuvate|snimate|čuvate|arhivirate|čuvate li|imate li|snimate li] (i|još|negdje|kod sebe|možda) [snimke mojih poziva|moje pozive|snimke poziva sa mnom|moje slike|moj JMBG|kopiju moje lične karte|neke podatke o meni|nešto o meni|neke moje podatke|moje snimke|snimak mog poziva]
    (а) [имате|чувате|снимате|чувате|архивирате|чувате ли|имате ли|снимате ли] (и|још|негдје|код себе|можда) [снимке мојих позива|моје позиве|снимке позива са мном|моје слике|мој јмбг|копију моје личне карте|неке податке о мени|нешто о мени|неке моје податке|моје снимке|снимак мог позива]
    kopiju svega što [vodite|čuvate|imate] (pod mojim imenom|o meni)
    (da vidim) šta piše u mom [dosijeu|kartonu|fajlu]
    [kako|gdje|kad] ste (vi) (mi) [došli do|saznali|našli|nabavili|dobili] (do) [mog broja|moj broj|mog telefona|mog maila|mojih podataka|moj mail|moj kontakt|moje podatke|mojeg broja|moju adresu]
    [od koga|odakle|otkud|iz kojeg izvora|od kud|gdje] (vam|vama|vi) (imate|ste) (dobili|uzeli|vam) [moj broj|moj mail|moj email|moj kontakt|moja adresa|moju adresu|moji podaci|moje podatke|moje ime|moj telefon]
    [šta|koje] (sve) (sve) [imate|čuvate|piše|znate|držite] (zapisano|pohranjeno|spremljeno|sve) [o meni|u mom profilu|u mom kartonu|u mojoj kartici]
    [zašto|za šta|u koje svrhe|čemu|kako|koliko dugo] (vam) [koristite moje podatke|koristite podatke o meni|služe moji podaci|čuvate moje podatke|obrađujete moje podatke|trebaju moji podaci]
    [kojim pravom|s kojim pravom|po kom osnovu|po kojoj osnovi|na osnovu čega] (vi|uopšte|uopće) [imate|koristite|obrađujete|čuvate] (vi) [moj broj|moje podatke|moj kontakt]
    (kome) [kome ste dali|komu ste dali|kome ste prodali|kome dajete|komu dajete|kome prosleđujete|kome prosljeđujete] (vi) [moje podatke|moj broj|moj kontakt]
    (za|u) (šta|što|koju svrhu) [za šta koristite|za što koristite|u koju svrhu koristite|u koje svrhe koristite] (vi) [moje podatke|moj broj]
    (tko|ko) je (rukovalac|voditelj) [rukovalac|voditelj obrade|rukovaoc] (mojih|mojim) (osobnih|ličnih) [podataka|podacima]
    [iz kojeg izvora|iz kog izvora|koji je izvor|otkud|odakle|otkuda] (su|vam|vam su) [moji podaci|su moji podaci|podaci o meni|mojih podataka]
    [showMe] & [aboutMy]
    [koje|kakve] (sve) (lične|moje|tačno) [podatke|informacije] (o meni) [hold] (o meni)
    šta (sve) o meni [hold]
    šta (sve) [hold] o meni
    [odakle|otkud|kako|gde] (vam|ste|imate|vi|znate|uopšte) (ste|uopšte|vam|imate) (dobili|nabavili|našli|uzeli) [moj] [broj|kontakt|podaci|broju]
    ko (vam) (je) (vam) [dao|dala|prosledio|prodao] (moj) [broj|kontakt|podatke]
    [kopiju|kopija|ispis|uvid u|pristup|pregled|spisak] (svih) [mojih|svojih|moje|mojim|svojim|svoje|ličnih] (ličnih|ličnim|lične) [podataka|podatke|podacima]
    [pošaljite|dostavite|pokažite|navedite] (mi) (sve|koje) (moje|lične) podatke
    [želim|hteo bih|htela bih|zanima me] (da) [znam|vidim] (koje|šta|koji) … [imate|podatke|podaci] o meni
    pravo na pristup
${cyrillic.access}`,
  erase: `
    [moje podatke|moje slike|moj cv|kopiju moje lične karte|kopiju lične karte|moju sliku|moj karton|moju fotografiju] (više|od sada) [ne želim kod vas|nemojte držati|ne želim da imate|ne smete imati|sklonite s weba|sklonite s interneta|sklonite sa stranice]
    (ne želim|neću) da [zadržite|čuvate|držite|imate] (i dalje|kopiju) (moje|moju|moj|kopiju) (moje) [slike|podatke|cv|kopiju moje|kopiju lične karte|lične karte|fotografije]
    [izbrišite|obrišite|uništite|uklonite|pobrišite|izbrisati|obrisati|ukloniti|zaboravite|uništiti|neka se izbriše|neka se obriše|neka se izbrišu|neka se obrišu|neka se uništi|neka nestane|neka nestanu] (molim|trajno|mi|vas|odmah|sve) (sve) [broj kartice|broj moje kartice|broj lične karte|spisak mojih|spisak lekova|snimak mog|snimak svog|snimke mojih|snimak razgovora|moje slike|moju sliku|moje fotografije|moje nalaze|moju istoriju|moju adresu|moj mail|otisak prsta|moj otisak|kopiju lične karte|slike na kojima|slike sa mnom|sliku na kojoj|moju prijavu|moj cv]
    [broj kartice|spisak mojih|spisak lekova|spisak moje|snimak mog|snimak razgovora|moje slike|moje fotografije|moji nalazi|moja istorija|moji podaci|slike na kojima|slike s mature|slike sa mnom|slika na kojoj|moja slika|otisak prsta|moja prijava|moj profil|moj karton] … [neka se izbriše|neka se izbrišu|neka se obriše|neka se obrišu|neka nestane|neka nestanu|treba da nestati|treba nestati|moraju nestati|moraju napolje|da nestanu|izbrisati|molim obrišite|molim izbrišite|neka se uništi|neka se unište|da se izbriše|da se obriše]
    [slike|fotografije|snimke] … [na kojima sam|gde sam|na kojima je moje|na kojima smo] … [nestanu|izbrišu|obrišu|sklonite|skinite|uklonite|izbrišite|obrišite|molim obrišite]
    [spisak mojih|spisak|podaci|zapis|zapisi|snimak|karton] … [koji uz nju|koje uz nju|koji vodite|koje vodite|koju vodite] … [neka se izbriše|neka se izbrišu|neka se obriše|neka nestane|izbrišite|obrišite]
    [snimak razgovora|snimak mog|snimak sa mnom|moj snimak|moja prijava|moj profil|moj nalog|moja fotografija|moje slike|moji podaci|dokumenta|dokumentacija|karton] … [da se obriše|da se obrišu|da se izbriše|da se trajno obriše|da se trajno uništi|da se uništi|da se unište|trajno unište]
    [želim|hoću|molim|tražim|zahtevam] da se (moja|moji|moje|moj|sva moja) … [obriše|obrišu|uništi|unište|trajno uništi|trajno unište|izbriše|izbrišu]
    [želim|hoću|molim] da (trajno) [obrišete|izbrišete|uništite|uklonite] (trajno) [snimak|moju prijavu|moj profil|moj nalog|moju fotografiju|moje slike|moj karton|moju sliku|moje podatke]
    ? [snimke razgovora|snimku razgovora|snimke zuba|životopis|otisak prsta|moje snimke|snimke mojih|moja ćerka] & [uništite|bacite|izbrišite|obrišite|sklonite|unište|uništi]
    [ni traga|nikakav trag|ni slova|ni slovo] [od mene|o meni] [ne smije|ne sme|neka ne|ne smije da|ne sme da] [ostati|ostane]
    ? [izbrišite|obrišite|uništite|pobrišite|molim izbrisati] (molim|i) (sve) [njegov|njegove|njezin|njezine|njen|njene|njihove] [karton|podatke|slike|mapu|osobne podatke|lične podatke|profil|fotografije]
    [ne želim|neću|ne pristajem] (više) da o meni … (bilo|što|šta) [čuvate|držite|pohranjujete|skladištite|arhivirate]
    [kako] (mogu|da|si|ja) (zauvek|trajno|skroz|mogu|potpuno) [obrisati|izbrisati|ukinuti|zatvoriti|ugasiti|obrišem|izbrišem|ukinem|zatvorim|ugasim|pobrisati] (svoj|moj|si|kod vas|zauvek) [profil|račun|registraciju|korisnički račun|svoj profil|svoj račun|moj profil|moj račun|nalog]
    [ništa od mene|ništa o meni|ništa moje|iza mene ništa|nikakvi moji podaci|moje ime|moj broj|moji podaci|moja slika|nikakav trag|ime i broj|moje ime i broj] (više|kod vas|tamo|i broj) (kod vas|tamo|u sistemu|nigde|o meni) [ne sme|ne smeju|neka|ne bude|mora|moraju|ne treba|nek] (kod vas|nigde|tamo|više|ne) [ostati|ostane|ostanu|biti|bude|budu|postojati|stajati|nestati|nestane|nestanu|da ostane|ne ostane]
    [moje ime|moj broj|moji podaci|moje ime i broj|da se moje ime|da se broj i ime] … [ne sme ostati kod vas|ne sme biti kod vas|ne sme više biti kod vas|neka nestane|neka nestanu|ne sme kod vas ostati|neka ne bude više kod vas|ne smeju ostati kod vas]
    [pobrinite se|obezbedite|sredite|napravite|pobrinuti se|gledajte] (molim|tako|to) (da|da me) (me|ne|u tom|tamo|iza mene) (više|u tom|u vašem|tamo) [da me više nema|me više nema|da me nema|više me nema|da više nisam|više nisam|ništa ne ostane|ne ostane ništa|da ništa ne ostane|nema me više|da me više ne bude|da ne ostane ništa]
    [stare porudžbine|moje porudžbine|stare podatke|stare zapise|istoriju porudžbini|staru istoriju|stare rezervacije] (možete|slobodno|molim|mirno) (slobodno|mirno|molim) [obrisati|izbrisati|obrišite|izbrišite|pobrisati|uništiti|ukloniti|baciti|pobrišite]
    [sve moje|sve od mene|sve šta je moje] (molim) [obrišite|izbrišite|obrisati|izbrisati|izbacite|pobrišite|uklonite|uništite|pobrisati] (van|molim) (iz|s) [iz sistema|s računara|iz računara|iz baze|iz evidencije|iz kartoteke|iz svih sistema|iz kompjutera]
    [obrišite|izbrišite|precrtajte|uklonite|obrisati|pobrišite|maknite|hoću da se|hocu da se|želim da se|neka se] (molim|i|mi) (mi) [moje ime|moj broj|ime i broj|broj i ime|moje ime i broj|ime mog sina|ime moje ćerke|sinovo ime|ćerkino ime|detetovo ime] … [iz knjige|iz knjige članova|iz računara|iz kartoteke|iz vaše kartoteke|iz sistema|iz evidencije|iz registra|iz fascikla|iz papira|iz mape|zauvek|za stalno]
    [sinova slika|ćerkina slika|moja slika|slika deteta|slika mog sina|slika moje ćerke|sliku sina|moju sliku|naša slika|slike dece] … [neka nestane|mora nestati|neka nestanu|moraju nestati|obrišite|maknite|uklonite|izbrišite]
    [kako] (mogu|ja) (zauvek|trajno|skroz) (da) (zauvek|trajno) [da obrišem|da izbrišem|da ugasim|da zatvorim|da ukinem|obrišem|izbrišem] (svoj|moj|zauvek) [profil|nalog|registraciju|korisnički nalog|svoj nalog|moj nalog|svoj profil]
    [ništa od mene|ništa o meni|ništa moje|moje ime|moj broj|moji podaci|moja slika|nikakav trag] (više|kod vas) [ne sme da ostane|ne smeju da ostanu|ne sme više da bude|mora da nestane|moraju da nestanu] (kod vas|u sistemu|nigde|više)
    [stare porudžbine|moje porudžbine|stare podatke|istoriju kupovine] (možete) (slobodno) [da obrišete|da izbrišete|da uklonite|možete da obrišete|možete da izbrišete]
    [broj i ime|ime i broj|moje ime|moj broj|moji podaci|moje podatke] (se|mi|i) [sklone iz|obrišu iz|izbrišu iz|nestanu iz|sklonite iz|izbrišete iz|obrišete iz|uklone iz|izbaci iz|izbace iz|nestane iz] (vaše|vašeg|svih|tog) [kartoteke|sistema|baze|računara|registra|evidencije|spisa|kompjutera|papira|knjige]
    [ne želim|neću|ne želimo|ne slažem se|ne dopuštam] (da) (kod vas|o meni|bilo šta|nešta|išta) (o meni|kod vas|bilo šta|nešta|išta) [da kod vas bilo šta|da kod vas išta|da kod vas nešta|bilo šta o meni|išta o meni|nešta o meni|o meni bilo šta|o meni išta|o meni nešta|kod vas išta] (o meni|kod vas|još|u sistemu) [ostane|ostaje|bude|stoji|ostalo]
    [sliku|fotografiju|slike|fotografije|snimku] (mog|moje|našeg|naše|mojih) [sina|ćerke|ćerke|deteta|dece|mame|obitelji] … [uklonite|obrišite|maknite|izbrišite|ukloniti|obrisati|molim uklonite|molim obrišite] (iz|s|sa)
    [ni jedan|nijedan|ni jedna|nijedna|ni traga|nikakav] (moj|moja) [moj papir|papir|dokument|slika|zapis|moja slika|podatak|moj podatak] … [ne ostane|ne sme ostati|neka ne ostane|ostao]
    [neka|ne sme|da] (kod vas|tamo) [kod vas ne ostane|ne ostane kod vas|kod vas ostati|tamo ne ostane] (ni jedan|nijedan|ništa|ni|nikakav) (moj|moje|mojeg)
    [sve|moje] [zapise o meni|upise o meni|bilješke o meni|podatke o meni|informacije o meni] … [obrisati|obrišite|izbrišite|uništiti|uništite]
    [vaše podatke o meni|podatke o meni|podatke o mom|podatke o mojoj] (molim|mi) (da) [uništite|obrišete|izbrišete|uklonite|obrišite|izbrišite]
    [ваше податке о мени|податке о мени|податке о мом|податке о мојој] (молим|ми) (да) [уништите|обришете|избришете|уклоните|обришите|избришите]
    [pasoš|ličnu kartu|kopiju lične karte|biografiju|sliku|jmbg|karton] (mi|molim) (odmah|molim) [obrišite|izbrišite|uništite|uklonite]
    [пасош|личну карту|копију личне карте|биографију|слику|јмбг|картон] (ми|молим) (одмах|молим) [обришите|избришите|уништите|уклоните]
    ? [u kompjuteru|u sistemu|u bazi|kod vas] & [brišite me|obrišite me|izbrišite me|brišite me skroz|izbacite me]
    ? [у компјутеру|у систему|у бази|код вас] & [бришите ме|обришите ме|избришите ме|бришите ме скроз|избаците ме]
    [hoću|želim|tražim|zahtevam|neću|ne želim] (da) (vam|više) [moje ime|ime|podaci|moji podaci] (više) (da) [stoji|stoje|ostane|ostanu] (kod vas|u kompjuteru|u sistemu|u bazi)
    [хоћу|желим|тражим|захтевам|нећу|не желим] (да) (вам|више) [моје име|име|подаци|моји подаци] (више) (да) [стоји|стоје|остане|остану] (код вас|у компјутеру|у систему|у бази)
    ? [kod vas|u kompjuteru|u sistemu|u bazi] & [brišite me|obrišite me|izbrišite me|brišite me skroz|izbacite me]
    ? [код вас|у компјутеру|у систему|у бази] & [бришите ме|обришите ме|избришите ме|бришите ме скроз|избаците ме]
    [jel moguće|je li moguće|može li|moguce|neka|želim|hoću|tražim] (da|li da) (mi|se|moje|moji|svi) [moje ime i broj nestanu|moji podaci nestanu|moje ime nestane|ime i broj nestanu|moje ime i broj|moji podaci|moje slike|podaci o meni] (nestanu|nestane|se obrišu|se izbrišu) (iz) (vaše|vašeg) [baze|sistema|evidencije|nestanu|arhive]
    [јел могуће|је ли могуће|може ли|могуце|нека|желим|хоћу|тражим] (да|ли да) (ми|се|моје|моји|сви) [моје име и број нестану|моји подаци нестану|моје име нестане|име и број нестану|моје име и број|моји подаци|моје слике|подаци о мени] (нестану|нестане|се обришу|се избришу) (из) (ваше|вашег) [базе|система|евиденције|нестану|архиве]
    [ukinite|obrišite|izbrišite|zatvorite|ugasite|ukinuti|zatvoriti|ugasiti] (mi|molim|mi kod vas) (molim|kod vas|još) [nalog kod vas|profil|registraciju|korisnički nalog|članski nalog|nalog i podatke|nalog i sve]
    [укините|обришите|избришите|затворите|угасите|укинути|затворити|угасити] (ми|молим|ми код вас) (молим|код вас|још) [налог код вас|профил|регистрацију|кориснички налог|члански налог|налог и податке|налог и све]
    [kako] (mogu|da|si|se|kod vas) (da) [izbrišem|obrišem|ukinem|uklonim|zatvorim|ugasim|izbrisati|obrisati|ukinuti|zatvoriti|ugasiti] (si|kod vas|ceo) [heldOfMe|nalog|profil|svoj nalog|svoj profil|nalog kod vas]
    [како] (могу|да|си|се|код вас) (да) [избришем|обришем|укинем|уклоним|затворим|угасим|избрисати|обрисати|укинути|затворити|угасити] (си|код вас|цео) [heldOfMe|налог|профил|свој налог|свој профил|налог код вас]
    [izbrišite|obrišite|pobrišite|uklonite|uništite|brišite] (mi|odmah|molim) (odmah|molim) [biografiju|CV|ime i telefon|ime i broj|JMBG|JMBG i adresu|sliku|adresu|lične podatke|kopiju lične karte|karton] (iz|s|iz sistema)
    [избришите|обришите|побришите|уклоните|уништите|бришите] (ми|одмах|молим) (одмах|молим) [биографију|цв|име и телефон|име и број|јмбг|јмбг и адресу|слику|адресу|личне податке|копију личне карте|картон] (из|с|из система)
    [biografiju|CV|ime|ime i telefon|ime i broj|biografiju i telefon|CV i telefon|JMBG|JMBG i adresu|sliku|adresu|adresu i broj|lične podatke|kopiju lične karte] (i|mi) (telefon|broj|adresu|mi) (odmah|molim) [izbrišite|obrišite|pobrišite|uklonite|uništite|brišite] (iz)
    [биографију|цв|име|име и телефон|име и број|биографију и телефон|цв и телефон|јмбг|јмбг и адресу|слику|адресу|адресу и број|личне податке|копију личне карте] (и|ми) (телефон|број|адресу|ми) (одмах|молим) [избришите|обришите|побришите|уклоните|уништите|бришите] (из)
    [ne želim više nalog|ne trebam više nalog|nalog mi više ne treba|ne treba mi više nalog kod vas|ne želim imati nalog kod vas|ne želim profil kod vas|profil mi više ne treba|ne treba mi više profil|ne želim više profil|neću više nalog|neću biti u vašem sistemu|neću biti u vašoj bazi|ne želim biti u vašem sistemu|ne želim biti u vašoj bazi|neću da vam moje ime stoji|neću da moje ime stoji|ne želim da moje ime stoji|neću da stoji moje ime] & [izbrišite|izbriši|obrišite|obriši|pobrišite|pobriši|brišite|uklonite|ukloni|uništite|uništi|bacite|baci|bacite u đubre|izrežite|poderite|spalite|zapalite|očistite|počistite|anonimizirajte|rešite se|ukinite|zatvorite|ugasite|zaboravite|maknite|skinite|izbacite|izbrisite|obrisite|deaktivirajte|povucite|poništite]
    [не желим више налог|не требам више налог|налог ми више не треба|не треба ми више налог код вас|не желим имати налог код вас|не желим профил код вас|профил ми више не треба|не треба ми више профил|не желим више профил|нећу више налог|нећу бити у вашем систему|нећу бити у вашој бази|не желим бити у вашем систему|не желим бити у вашој бази|нећу да вам моје име стоји|нећу да моје име стоји|не желим да моје име стоји|нећу да стоји моје име] & [избришите|избриши|обришите|обриши|побришите|побриши|бришите|уклоните|уклони|уништите|уништи|баците|баци|баците у ђубре|изрежите|подерите|спалите|запалите|очистите|почистите|анонимизирајте|решите се|укините|затворите|угасите|заборавите|макните|скините|избаците|избрисите|обрисите|деактивирајте|повуците|поништите]
    [ne želim|neću|ne zelim|necu|nećemo|ne želimo|ne dozvoljavam|ne slažem se|ne dozvoljavam] (da|da još|da još uvek|da i dalje|da vi|da više) [čuvate|imate|držite|čuvate|zadržavate|arhivirate|još imate|još čuvate|dalje čuvate|vodite|stoji|stoje] & [heldOfMe]
    [не желим|нећу|не зелим|нецу|нећемо|не желимо|не дозвољавам|не слажем се|не дозвољавам] (да|да још|да још увек|да и даље|да ви|да више) [чувате|имате|држите|чувате|задржавате|архивирате|још имате|још чувате|даље чувате|водите|стоји|стоје] & [heldOfMe]
    [iza mene|za mnom|o meni|posle mene] & [ne ostane|nije ostalo|ne ostanu|ni traga|nikakav trag|ništa ne ostane|ništa nije ostalo|nestane sve|ostalo ništa|neće ostati|bez traga|ne ostane ništa]
    [иза мене|за мном|о мени|после мене] & [не остане|није остало|не остану|ни трага|никакав траг|ништа не остане|ништа није остало|нестане све|остало ништа|неће остати|без трага|не остане ништа]
    [kad|kada|zašto|kako|gde|ako|jel|je li|da li|jel moguće|je li moguće|zašto još|kad ćete|mogu li|možete li|može li se|da li su|jeste li] (više|konačno|već|mi|mogu|se|da|bi|biste|ćete|moguće|niste) (mogu|zatražiti|tražiti|mogli|da|niste|još|trajno) [eraseIt|izbrišem|obrišem|uklonim|ugasim|niste izbrisali|niste obrisali] (mi|sve|ceo|celu|već) [heldOfMe]
    [кад|када|зашто|како|где|ако|јел|је ли|да ли|јел могуће|је ли могуће|зашто још|кад ћете|могу ли|можете ли|може ли се|да ли су|јесте ли] (више|коначно|већ|ми|могу|се|да|би|бисте|ћете|могуће|нисте) (могу|затражити|тражити|могли|да|нисте|још|трајно) [eraseIt|избришем|обришем|уклоним|угасим|нисте избрисали|нисте обрисали] (ми|све|цео|целу|већ) [heldOfMe]
    [kod drugog|kod druge|u drugi|u drugu|drugom lekaru|novom lekaru|drugom osiguranju|drugoj banci|novu školu|drugu školu|drugdje|prelazim|prešao sam|prešla sam|konkurenciji|drugog operatera|drugog provajdera|drugom domu zdravlja|u drugi vrtić|drugoj ordinaciji] & [eraseIt] & [heldOfMe]
    [код другог|код друге|у други|у другу|другом лекару|новом лекару|другом осигурању|другој банци|нову школу|другу школу|другдје|прелазим|прешао сам|прешла сам|конкуренцији|другог оператера|другог провајдера|другом дому здравља|у други вртић|другој ординацији] & [eraseIt] & [heldOfMe]
    [eraseIt] & [heldOfMe]
    [eraseIt] & [heldOfMe]
    izbacite me iz baze i [uništite|obrišite|izbrišite] (moj) karton
    ne želim da išta moje čuvate
    (hoću) da (mi) (se) nalog ugasi i sve što imate o meni nestane
    sve što imate o meni [nestane|obrišite|izbrišite|uništite]
    [izbrišite|obrišite] (mi) ime i telefon iz sistema
    [moj nalog|moj profil|moj korisnički nalog|moju registraciju] (mi|molim|kod vas) [ukinite|zatvorite|ugasite|deaktivirajte|izbrišite|obrišite|ukinuti|zatvoriti]
    [izbrišite|obrišite|brisanje|uklonite|uništite|brišite|pobrišite|izbrisati|obrisati|uklanjanje|izbrišete|obrišete|izbrisali|obrisali] (sve|svega|molim|svih|mi) (podatke|podataka|informacije|informacija|ono|onoga) [što|šta|koje] (god|sve) [vodite|imate|znate|čuvate|držite|skladištite|ste skupili|ste prikupili|posedujete|obrađujete|ste sačuvali] (sačuvano|zapisano|tamo) o meni
    (kako|gde|htela bih|hteo bih|želim|hoću) [da] (se) (mogu) [obrišem|izbrišem|uklonim|zatvorim|obriše|ugasim] (svoj|moj|svoje|moje|sve) [nalog|profil|ownPage|ownFile]
    zaboravite (na) [sve što znate o meni|sve što imate o meni|sve šta znate o meni|sve moje podatke]
    [želim|hoću|zahtevam|tražim|molim|hteo bih|htela bih|voleo bih|volela bih|trebam] (vas) da (se|mi se) (moj|svi|mi|trajno) [ownFile|ownPage|nalog] (i) (svi|ostali|moji) (ownFile|podaci|lični podaci|moji) (trajno|potpuno|odmah|zauvek|iz sistema|kod vas) [wipe|wiped]
    [želim|hoću|zahtevam|tražim|molim|hteo bih|htela bih|trebam|možete li|mogu li|kako|kako da|gdje|može li se] (vas|da|da se|mogu|bih) (mi|se|mogu) (trajno|potpuno) [wipe] (sve|mi|svoj|moj|vaš|trajno) [ownFile|ownPage]
    [zatvorite|ugasite|ukinite|obrišite|izbrišite|zatvoriti|ugasiti|deaktivirajte] (mi|molim|moj) [nalog|profil|ownPage|registraciju] (kod vas) (i) (sve) [wipe|podatke|podatak|ownFile] (sve|moje) (podatke|podatci|ownFile)
    [wipe] (sve|molim|mi) (šta) (o meni) (imate|znate|čuvate) [o meni imate|imate o meni|znate o meni|o meni znate|imate spremljeno o meni|šta imate o meni|čuvate o meni]
    [ne želim|neću|ne zelim|necu] da (više) (o meni) [imate|čuvate|držite|posjedujete|pohranjujete] (više|ikakve|bilo kakve|moje|o meni|nikakve) [podatke|lične podatke|informacije|ownFile]
    [ownFile|moj nalog|moj profil] (molim|iz|vaše|vašeg|sistema|baze|trajno|da se|odmah|potpuno|neka) (baze|sistema|trajno|se|budu) [wipe|wiped]
    [wipe] (molim|mi) [moje ime|ime] (i) (moj|moju) [broj|adresu|prezime|email|mail|podatke|sve podatke] (iz|s) (vaše|vašeg|svoje|svog) [baze|sistema|evidencije]
    gdpr [brisanje|zahtev za brisanje]
    [trajno|potpuno|hitno|celovito|konačno] (i) [brisanje|uklanjanje|gašenje|zatvaranje|uništenje] (mog|svih|celog|mojeg) (korisničkog|ličnih|mojih) [profila|računa|naloga|podataka|korisničkog naloga]
    [frozenData|aboutMy] & [vanish]
    [iza mene|za mnom|o meni] & [ništa ne ostane|ne ostane ništa|ne ostane|ništa ne ostaje|ni traga]
    [zatvorite|ugasite|ukinite|zatvoriti|ugasiti] (mi|molim) [moj račun|moj nalog|moj profil|mi profil|mi račun|mi nalog|korisnički račun|korisnički nalog|moj korisnički račun|moj korisnički nalog]
    [za mnom|o meni|mojih podataka|moji podaci] & [ne ostane|da ne ostane|neka nestane|neka nestanu|da nestanu|ni traga|nikakav trag|ništa ne ostane]
    [obrišite|izbrišite|pobrišite|obrisati|izbrisati|obriši|izbriši|obrišete|izbrišete] (mi) [korisnički|moj|mi] [račun|nalog|profil] (i|kod) (sve|vas)
    [obriši|obrišite|izbriši|izbrišite|brišite|uklonite|brisanje|izbrišete|obrišete|uništite|izbrisati|obrisati] (molim|odmah) (sve|svih|sva) [moje|mojih|svoje|svojih|moj|mi] (lične|ličnih) [podatke|podataka|nalog|profil]
    [obriši|obrišite|izbriši|izbrišite|brišite|uklonite|izbrišete|obrišete] (molim) [sve|sve podatke|podatke|sve što|sve podatke koje] (imate) [o meni|imate]
    [pravo na zaborav|pravo na brisanje|zaboravite me]
    [obrišite|izbrišite|obriši|izbriši|uklonite] … [moj broj|ovaj broj]
    [tražim|zahtevam|želim|molim] brisanje (svih) (mojih|ličnih) podataka
    brisanje (svih) [mojih|ličnih] podataka
${cyrillic.erase}
    (želim|hoću|hteo bih|zahtevam) (pravo|da) (da) [biti zaboravljen|biti zaboravljena|budem zaboravljen|budem zaboravljena|na zaborav]`,
  rectify: `
    ? [prezime|ime|adresa] (mi|vam|kod vas) [je drugačije|se piše drugačije|pišem drugačije|drugačije se piše]
    ? u (mom|mojoj) [imenu|prezimenu|adresi|datumu rođenja] (vam|imate|je|ima|stoji) (je) [greška|grešku|tipfeler|pogreška|pogrešku]
    ? [greška|tipfeler|pogreška] u (mom|mojoj) [imenu|prezimenu|mojoj adresi|datumu rođenja]
    ? ^ (vam|moja|kod vas) [adresa|prezime|ime|datum rođenja|broj] (vam|u sistemu|kod vas|u vašem sistemu) [ne valja|nije dobra|nije dobro|nije tačno|nije tačna|je pogrešna] $
    ? [promenila|promenio|promenilo] mi se (u međuvremenu) (moja|moje) [adresa|prezime|ime|broj]
    ? [adresa|ime|prezime|broj|datum] (vam|mi) [ne valja|nije dobra|nije dobro|nije tačna|nije tačno] … [upišite|ispravite|promenite|treba]
    ? [pogrešno|loše|krivo] (ste) (mi|me) (ste) [upisali|zapisali|uneli] (moje|mi) [ime|prezime|adresu|datum rođenja|broj]
    [udala|razvela|venčala|rastala] sam se (i|pa) [sad sam|sada sam|prezivam|prezime|sad se]
    prezime (mi) [više|nije|je] [više|nije|sad|sada]
    ? [piše|stoji|zapisano je|upisano je|navedeno je] (vam|kod vas) da [sam|imam|pušim|pijem|nemam] … [ispravite|dopunite|nisam|imam]
    ? [kućni broj|krvna grupa|prezime|datum rođenja|adresa|mejl|mail] (vam|mi) (je|u) … [kriv|kriva|krivo|pogrešan|pogrešna|nije tačna|fali] (na) (treba|ja)
    ? [tiskali|štampali|napisali|upisali|stavili] (ste) (mi) [tuđe|krivo|pogrešno|tuđu] [ime|prezime|adresu]
    ? brojilo (vam) (je) [krivo|pogrešno] očitano
    ? nisam više [nezaposlena|nezaposlen|student|studentkinja|udata|oženjen] (upišite|sad|već)
    [ispravite|ispravi|dopunite|popravite] (mi) (moj) [karton|nalaz|iskaznicu|otpusno]
    umesto … [ste napisali|imate napisano|ste upisali|piše] … [molim ispravku|ispravite|molim ispravite]
    [u mailu|u e-mailu|u emailu|u e-pošti|u adresi|u broju|u prezimenu|u imenu|mail|email] (je|imam|imate|treba) (biti) (na) [na kraju|mora biti|treba biti|je slovo|na početku|završava na|završava] … [ne|a ne]
    [u papirima|u vašim papirima|u dokumentima|u kartonu|u mom kartonu|u kartoteci|u mojoj kartoteci|u sistemu|u mapi|u dokumentaciji|u podacima|na kartici|u obrascu|u ugovoru|u nalazu] (vam|mi|imam|imate|piše|je|kod mene) (imate|mi) [imate da|piše da|je napisano|stoji da|je navedeno|imate navedeno|imate upisano|imam upisano|udata|oženjen|neudata|neoženjen|rastavljena|razveden|piše|stoji] … [a radi se|radi se o|a riječ je|riječ je o|a ja sam|a sam|ja sam|a neudata|a udata|a neoženjen|ispravite|sredite|promenite|zapravo|molim ispravite|treba biti|nego]
    [rođen|rođena|rodio sam se|rodila sam se|datum rođenja|godina rođenja|godište] … [krivo|pogrešno|greška|ne u|isprav*]
    [stanje|očitanje|stanje brojila|stanje vodomera|očitanje brojila|očitanje vodomera|stanje plina|broj brojila] (brojila|vodomera|plina|vode|struje|je|imate) (je|imate) [pogrešno upisano|pogrešno upisano|pogrešno zapisano|pogrešno zapisano|je pogrešno|je krivo|krivo|pogrešno|nije tačno|nije ispravno|netačno|je netačno|pogrešno uneseno|pogrešno uneseno]
    [novi broj|novi mobilni|novi telefon|novi tel|novi mob|novi mail|novi e-mail|nova adresa|moj novi broj] … [umesto starog|umesto stare|umesto onog starog|upišite|upisati|zapišite|zapišite si|stavite ga|promenite|spremite|zamenite|u kartoteku|u karton|u mapu|upišite si]
    [ugovor|karticu|račun|članstvo|rezervaciju|uplatnice] (molim|prepišite|napišite|dajte|neka bude) (molim|prepisati|prepišite|napisati) [na moje novo prezime|na novo prezime|na novo ime|na moje novo ime|na novu adresu|na muževo prezime|na moje prezime posle venčanja]
    [vodite me|imate me|imate me upisano|imate me upisanu|pišete me|kod vas sam|me vodite|me imate] (tamo|u sistemu|upisano|upisanu|zavedenu|upisanog) [kao] … [a ja sam|ja sam|a zovem se|zapravo|zovem se|moje ime je|ali ja sam|a prezivam]
    [u papirima|u vašim papirima|u kartonu|u kartoteci|u sistemu|u dokumentima|u nalazu] … [da sam alergična|da sam alergičan|alergija|alergiju|da imam] … [a radi se|radi se|a reč|a nije|zapravo|nego|a ja]
    [u mejlu|u imejlu|u adresi|u broju|u prezimenu|u imenu] (je|treba) (biti|da bude) (na) [na kraju|na početku|treba da bude|završava na|završava] … [ne|a ne]
    [rođen|rođena|rodio sam se|rodila sam se|godina rođenja|rođ] (u|godine|ne|nego|a ne) [190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|200*|201*|202*] (u|godine|ne|nego|a ne) (u|godine|ne|nego|a ne) [190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|200*|201*|202*]
    [sam|zovem se|ime mi je|moje ime je|ja sam|prezivam se] … [ne|a ne] … [svaki put je krivo|je krivo|svaki put krivo|uvek krivo|opet krivo|pogrešno pišete|pogrešno pišete|imate krivo|ispravite|molim ispravite|svaki put|svaki put je pogrešno|je pogrešno|stalno krivo]
    [upisali ste|ste upisali|imate|zapisali ste|ste zapisali|naveli ste|očitali ste] (mi|nam|tamo) [krivo|pogrešno|krivi|pogrešan|netačno|neispravno] [stanje|očitanje|stanje brojila|stanje vodomera|očitanje brojila]
    [u upitniku|u obrascu|u podacima|u kartoteci|u kartonu|u sistemu|u papirima|u evidenciji] [imate da|piše da|stoji da|je navedeno da|je upisano da|vam piše da] … [a|ali|nego] … [ispravite|promenite|molim ispravite|nije istina|sredite]
    [nakon razvoda|nakon vjenčanja|udala sam se|oženio sam se|razvela sam se|razveo sam se|poslije razvoda|poslije vjenčanja] … [molim promjenu|promenite|promeniti|prepišite|ispravite|novo prezime|prezivam se sad|vratila sam|natrag na djevojačko|imam novo]
    [tipfeler|greška|pogreška] (je) [u prezimenu|u imenu|u adresi|u mailu|u mom prezimenu|u mom imenu|u datumu rođenja|u broju]
    [slovna greška|greška u kucanju|greška] (je) [u prezimenu|u imenu|u adresi|u mejlu|u mom prezimenu|u mom imenu|u datumu rođenja|u broju]
    ^ (to) [ne|nije] … [nego|već] … [ispravite|ispravite to|molim ispravite|promenite|molim ispraviti] $
    [u kartonu mi je|u kartonu imam|imam u kartonu|u kartoteci imam|imate u kartonu|u kartonu imate|u kartonu piše] … [a imam|a ja sam|a ja imam|a je|a sam|nego imam] … [promenite|ispravite|to]
    [molim titulu|dodajte titulu|dopišite titulu|molim dodajte titulu|titulu ispred imena|titula ispred imena]
    [promenite|zamenite|ispravite|prepišite] (molim|mi) (molim) [moj telefon u|moj telefon na|moj broj|moj mail|moj e-mail|moju adresu]
    [posle razvoda|posle venčanja|udala sam se|oženio sam se|razvela sam se] … [molim promenu|promenite|promeniti|prepišite|ispravite|novo prezime|prezivam se sad|vratila sam|imam novo]
    [nismo više u|nisam više u|više nismo u|više nisam u|ne živimo više u|sad smo u|sada smo u|sad smo na|sada smo na|sad živimo u|sada živimo u] & [upišite|upišite novo|upišite novu|zapišite|promenite|ispravite|zabeležite|unesite|ažurirajte]
    [нисмо више у|нисам више у|више нисмо у|више нисам у|не живимо више у|сад смо у|сада смо у|сад смо на|сада смо на|сад живимо у|сада живимо у] & [упишите|упишите ново|упишите нову|запишите|промените|исправите|забележите|унесите|ажурирајте]
    [upišite|zapišite|unesite|stavite] (mi|molim|tamo|si) (molim) [novo|novu|novu adresu|nov broj|novi broj|nov mejl|novi mejl|ispravno|tačno prezime] $
    [упишите|запишите|унесите|ставите] (ми|молим|тамо|си) (молим) [ново|нову|нову адресу|нов број|нови број|нов мејл|нови мејл|исправно|тачно презиме] $
    [piše|stoji|imate|upisano|upisan] (da) … [prepravite taj podatak|ispravite taj podatak|molim ispravku|molim ispravku|ispravite u sistemu|promenite u sistemu|promenite taj podatak|ispravite to kod vas]
    [пише|стоји|имате|уписано|уписан] (да) … [преправите тај податак|исправите тај податак|молим исправку|молим исправку|исправите у систему|промените у систему|промените тај податак|исправите то код вас]
    [rođen sam|rođena sam|ja sam rođen|ja sam rođena|godište sam|ja sam godište|rođen je|rođena je|ima godina] & [ispravite|ispraviti|imate|promenite|u kartonu|u sistemu|kod vas piše|krivo|greška|a ne|pogrešno]
    [рођен сам|рођена сам|ја сам рођен|ја сам рођена|годиште сам|ја сам годиште|рођен је|рођена је|има година] & [исправите|исправити|имате|промените|у картону|у систему|код вас пише|криво|грешка|а не|погрешно]
    [prezime|ime|prezivam se] … [s tvrdim|s mekim|s tvrdim č|s mekim ć|s kvačicom|bez kvačice|sa š|sa ž|s č|s ć|s đ|s dž|s duplim]
    [презиме|име|презивам се] … [с тврдим|с меким|с тврдим ч|с меким ћ|с квачицом|без квачице|са ш|са ж|с ч|с ћ|с ђ|с џ|с дуплим]
    [prezime|ime|prezivam se|zovem se|mail|ulica|prezime mi|ime mi] (mi|imam|se|imamo|piše|je|moje|ide) (je|se|piše) (perkovič|perković) [s y|s i|s kvačicom|bez kvačice|s mekim ć|s tvrdim č|s tvrdim|s mekim|s dva|s jednim|s duplim|s w|s v|s ch|s tačkom|bez tačke|s velikim|s crticom|s č|s ć|s đ|s dž|s š|s ž|sa š|sa ž]
    [презиме|име|презивам се|зовем се|маил|улица|презиме ми|име ми] (ми|имам|се|имамо|пише|је|моје|иде) (је|се|пише) (перкович|перковић) [с y|с и|с квачицом|без квачице|с меким ћ|с тврдим ч|с тврдим|с меким|с два|с једним|с дуплим|с w|с в|с цх|с тачком|без тачке|с великим|с цртицом|с ч|с ћ|с ђ|с џ|с ш|с ж|са ш|са ж]
    [fali|nedostaje|zaboravili ste|ispalo je] (vam|mi|tamo|u|jedno) (u|mom|mom|jedno) (mailu|mejlu|imenu|prezimenu) [tačka|kvačica|slovo|jedno n|jedno t|jedno l|donja crta|crtica|brojka|nula] (u|na|kod)
    [фали|недостаје|заборавили сте|испало је] (вам|ми|тамо|у|једно) (у|мом|мом|једно) (маилу|мејлу|имену|презимену) [тачка|квачица|слово|једно н|једно т|једно л|доња црта|цртица|бројка|нула] (у|на|код)
    [u mailu|u mejlu|u emailu|u prezimenu|u imenu|u adresi] (sam|ste|mi|vam) [fali|nedostaje|falila je|višak je|je greška|imate grešku|zatipkao|zatipkala|pogriješio|pogriješila|ste pogriješili|je krivo] (jedno|slovo|tačka|kvačica|vam)
    [у маилу|у мејлу|у емаилу|у презимену|у имену|у адреси] (сам|сте|ми|вам) [фали|недостаје|фалила је|вишак је|је грешка|имате грешку|затипкао|затипкала|погријешио|погријешила|сте погријешили|је криво] (једно|слово|тачка|квачица|вам)
    [prepravite|ispravite|popravite|promenite|izmenite] (molim) [taj podatak|te podatke|tu grešku|godište|godinu rođenja|datum rođenja|prezime|moje ime|titulu|kućni broj|broj stana|JMBG|mejl|moj mail]
    [преправите|исправите|поправите|промените|измените] (молим) [тај податак|те податке|ту грешку|годиште|годину рођења|датум рођења|презиме|моје име|титулу|кућни број|број стана|јмбг|мејл|мој маил]
    [ispravite|promenite|popravite|zamenite|prebacite|ispraviti|promeniti|ažurirajte|upišite|prepravite|izmenite] (ga|ju|me|to|nas|molim|si|taj|podatak) (molim|podatak) [na spisku|u sistemu|u bazi|u evidenciji|u e-dnevniku|u dnevniku|u kartonu|u mom kartonu|u kartoteci|u profilu|u mojim podacima|u papirima|kod vas]
    [исправите|промените|поправите|замените|пребаците|исправити|променити|ажурирајте|упишите|преправите|измените] (га|ју|ме|то|нас|молим|си|тај|податак) (молим|податак) [на списку|у систему|у бази|у евиденцији|у е-дневнику|у дневнику|у картону|у мом картону|у картотеци|у профилу|у мојим подацима|у папирима|код вас]
    [ja sam|sam|sam gospođa|sam gospodin|nisam gospodin|nisam gospođa|ja sam žensko|ja sam muško] … [a ne gospodin|a ne gospođa|ne gospodin|ne gospođa|nego gospođa|nego gospodin|već gospođa|već gospodin|ne muško|ne žensko] … [ispravite|molim ispravite|promenite|popravite|molim ispravku|ispravku|u sistemu|kod vas|u podacima]
    [ја сам|сам|сам госпођа|сам господин|нисам господин|нисам госпођа|ја сам женско|ја сам мушко] … [а не господин|а не госпођа|не господин|не госпођа|него госпођа|него господин|већ госпођа|већ господин|не мушко|не женско] … [исправите|молим исправите|промените|поправите|молим исправку|исправку|у систему|код вас|у подацима]
    [preselili smo se|preselili smo|preselio sam se|preselila sam se|preselio sam|preselila sam|ne živim više|ne živimo više|više ne živim|više ne živimo|više ne stanujem|nismo više u|nisam više u|sad živimo|sad živim|sada živim|sada živimo|sad smo u|sad smo na|sada smo u|udala sam se|razvela sam se|rastala sam se|nakon udaje sam|promenila sam prezime|promenio sam adresu|promenila sam adresu|promenio sam banku|promenila sam banku|imam novu adresu|imam novi mail|imam novi mejl|imam novi nalog|imam novu banku|sin je već u|ćerka je već u|sin sad ide u|ćerka sad ide u|mi smo na|mi smo u] & [ispravite|ispraviti|promenite|promeniti|popravite|popraviti|zamenite|prepravite|izmenite|upišite|upišite si|upišite novo|upišite novu|zapišite|zapišite si|zabeležite|ažurirajte|u sistemu|u bazi|u evidenciji|u e-dnevniku|kod vas|imate me|imate kod mene|još imate|još uvek imate|staru adresu|stara adresa|na staru]
    [преселили смо се|преселили смо|преселио сам се|преселила сам се|преселио сам|преселила сам|не живим више|не живимо више|више не живим|више не живимо|више не станујем|нисмо више у|нисам више у|сад живимо|сад живим|сада живим|сада живимо|сад смо у|сад смо на|сада смо у|удала сам се|развела сам се|растала сам се|након удаје сам|променила сам презиме|променио сам адресу|променила сам адресу|променио сам банку|променила сам банку|имам нову адресу|имам нови маил|имам нови мејл|имам нови налог|имам нову банку|син је већ у|ћерка је већ у|син сад иде у|ћерка сад иде у|ми смо на|ми смо у] & [исправите|исправити|промените|променити|поправите|поправити|замените|преправите|измените|упишите|упишите си|упишите ново|упишите нову|запишите|запишите си|забележите|ажурирајте|у систему|у бази|у евиденцији|у е-дневнику|код вас|имате ме|имате код мене|још имате|још увек имате|стару адресу|стара адреса|на стару]
    ? [vodite me|vodite nas|imate me upisanu|imate me upisanog|imate me zapisanu|imate me|upisan sam kod vas|upisana sam kod vas|kod vas sam|upisali ste me|zapisali ste me|vodim se kod vas] (još|još uvek|krivo|pogrešno|greškom|zabunom|i dalje) [kao|kao gospodin|kao gospođa|pod krivim|pod starim|s krivim|sa starim|pod pogrešnim|s pogrešnim]
    ? [водите ме|водите нас|имате ме уписану|имате ме уписаног|имате ме записану|имате ме|уписан сам код вас|уписана сам код вас|код вас сам|уписали сте ме|записали сте ме|водим се код вас] (још|још увек|криво|погрешно|грешком|забуном|и даље) [као|као господин|као госпођа|под кривим|под старим|с кривим|са старим|под погрешним|с погрешним]
    ? [itSaysThere] & [shouldBe]
    ? [itSaysThere] & [shouldBe]
    [prezivam|zovem] se … a ne … [popravite|ispravite|prepravite]
    [mejl mi je sad|imejl mi je sad|telefon mi je sad|broj mi je sad] & [stari ne koristim|stari više ne]
    [datum rođenja|jmbg|prezime|ime] vam (mi) [nije tačan|nije tačno|je pogrešan|je pogrešno]
    se zove … [kod vas piše|kod vas stoji]
    nisam [gospodin|gospođa] nego [gospođa|gospodin]
    nisam [gospodin|gospođa] nego [gospođa|gospodin] [sredite|ispravite|promenite|popravite]
    [u dnevniku stoji|u dnevniku piše] & [prepravite|ispravite|popravite]
    [broj stana|broj kuće|kućni broj] je … vi imate
    treba mi [izmena|ispravka|promena] u (mojim) podacima
    [upisana|upisan|zapisana|zapisan|zavedena|zaveden|navedena|naveden|registrovana|registrovan] sam (kod vas) kao … [ispravno je|tačno je|zovem se|prezivam|trebalo bi|treba da bude|ispravno]
    vodite me (kod vas|još|pogrešno|i dalje) kao … [ispravno|tačno|zovem se|prezivam|treba da bude|a ja sam]
    [heldDetail] (mi je|mi) [inFile] (mi|je|nije|vam) [je pogrešan|je pogrešna|je pogrešno|je netačan|je netačno|je netačna|nije tačan|nije tačna|nije tačno|je stari|je stara|je staro]
    [mend] (mi|molim|moju|moje|moj|si) (moju|moje|moj|svoju|svoje|svoj|mi) (novu|novi|novo) [heldDetail] [inFile]
    [mend] (mi|molim) [inFile] (mi|moje|moju|moj|molim) [heldDetail]
    [inFile] (mi|imam|je|imate|piše|stoji|su|sam) (mi|upisan*|zapisan*|je|moje|moj|moja) [notRight] (upisan*|zapisan*|naveden*) [heldDetail]
    ? [inFile] (imam|je|imate|mi|su) (mi|je|heldDetail) [grešku|greška|greške|tipfeler|pogrešan podatak|krivi podaci|krivo ime]
    [imate|vodite|imate li] (još|još uvek|tamo|mi) (zapisan*|upisan*|mi|moju|moje|moj) [notRight] (upisan*|zapisan*|moju|moje|moj|mi) [heldDetail]
    [imate|vodite] (mi|još|tamo|zapisan*|upisan*) [moju|moje|moj|ime|prezime|adresu] (heldDetail) (upisan*|zapisan*|napisan*) [notRight]
    [krivo|pogrešno|netačno] (ste|je|vam|mi) (mi|ste|je) [upisali|zapisali|uneli|upisano|zapisano|upisana|upisan|napisali|napisano|naveli|zapisan] (moje|mi|moj|moju) [heldDetail]
    [podaci|informacije|podatke] (koje|šta) (imate|o meni) (imate|o meni) (više) [nisu tačni|nisu ispravni|su netačni|su krivi|su pogrešni|su zastarjeli|nisu tačne|ne važe|nisu aktualni]
    [trebam|trebao bih|trebala bih|želim|hteo bih|htela bih|hoću|možete li|mogu li|kako|kako da|gdje|molim|molim vas|tražim|zahtevam] (vas|da|mogu|bih|mi|se|za) (mi|mogu|da) [mend] (mi|svoje|svoju|svoj|moje|moju|moj|svojih|mojih|novi|novu) [heldDetail|ownFile] (inFile)
    [promenio|promenila|promenili|promenio se|promenila se] (sam|mi se|se|mi) (mi|se|sam) [broj|adresu|adresa|email|e-mail|mail|prezime|ime|broj telefona|broj mobilnia] & [upišite|ispravite|ažurirajte|promenite|izmenite|profil*|baz*|sistem*|evidencij*|podac*|podat*]
    [imam|imamo] (sad|sada) [novi|novu|novo|novo prezime] [heldDetail] (pa|molim|molim vas) (ga|ju|je|to|vas) (molim) [mend]
    [udala|vjenčala|razvela|preselio|preselila|preselili|oženio] & [prezime|ime|adresu|adresa|adrese|podatke|profil*|prezimena] & [mend]
    ^ [imam|imamo] (sada|sad) [novu adresu|drugu adresu|novo prezime|drugo prezime|novi mail|novi mejl|drugi mail|drugi mejl|novi email]
    (molim) [promenite|promijenite|ispravite|zamenite|zamijenite] (mi|moju|molim) (moju) [adresu|prezime|ime|datum rođenja|mail|mejl]
    [pogrešno|krivo|netačno|netočno] ste (mi) (mi) [upisali|napisali|zaveli|unijeli|uneli|zapisali] (moje|ime|prezime)
    u mojim podacima (je|imate) [je greška|imate grešku|greška|je pogreška|ima greška]
    (moj) datum rođenja (je|nije) [je pogrešan|je kriv|nije tačan|nije točan|je netočan|je netačan]
    [promenio|promijenio|promenila|promijenila] mi se [mejl|mail|email|adresa|prezime|broj telefona]
    [promenio sam|promenila sam|promenili smo|promenio mi se|imam novi|imam drugi|imam sad novi] (sad|sada) [broj|broj mobilnog|broj telefona] (i|pa) (molim|sad|sada) [pišite|pišite mi|šaljite|šaljite mi|zovite|zovite me|javite se|javljajte se|javljajte mi se|kontaktirajte me] (molim|sad|ubuduće|poruke) (na)
    [udala sam se|oženio sam se|razvela sam se|sad se prezivam|sada se prezivam|novo prezime] & [promenite|promeniti|ispravite|ažurirajte|uredite]
    (to|ovo) više nije (moj) [moj mail|moj mejl|moj email|moja adresa|moje prezime] & [promijenite|promenite|ispravite|ažurirajte|zamijenite|zamenite]
    [imate|piše|upisano|stoji] … [pogrešno|netačno] … [ime|prezime]
    [wrong] … [moje ime|moje prezime|mom imenu|mom prezimenu]
    [pogrešno|netačno] (napisano|upisano|moje) [ime|prezime]
    [ime|prezime] (mi|je|imate|vam|ste|piše) (mi|je|imate|napisano|upisano|kod vas) [pogrešno|netačno]
    [moje ime|moje prezime] … [wrong]
    [name] … [wrong] … [ispravite|promenite|ažurirajte|ispraviti]
    [promenio|promenila|promenilo] (sam|se|mi se) (mi) [adresu|prezime|ime|email|mail|broj|adresa] … [fix]
    [fix] (mi|molim) [moje|moju|moj|mi] [name]
    [ispravite|ažurirajte] (molim) (mi) [ime|prezime|adresu|datum rođenja]
    [zovem se|prezivam se] … [a ne|ne] … [fix]
    [preselio|preselila] … [fix]
    pravo na ispravku
${cyrillic.rectify}`,
  port: `
    [zahtev za|tražim|želim|pravo na] [prenosivost|prenos|prenošenje] (mojih|svojih) (ličnih) [podataka]
    [moje|svoje|svoju|moj|svoj|moju] [nalaze|karton|dokumentaciju|rendgene|snimke|podatke|zapise|istoriju] (mi|molim|snimite) [na sticku|na stick|na usb|na usbu|na cd|za novo osiguranje|za novog lekara|za novu doktorku|za novu banku|za drugog lekara|za novog zubara]
    [želim|hteo bih|htela bih|mogu li|možete li|molim] (si) [preuzeti|izvesti|poneti|prebaciti|preneti|izvezite] (sve) [moju istoriju|svoju istoriju|moj karton|svoj karton|moje nalaze|svoje nalaze|moje podatke|svoje podatke|moje zapise|svoje zapise|svoje popise|moje popise]
    [izvezite|eksportirajte|prebacite|prenesite] (mi|molim) (sve) [moje nalaze|moj karton|moju istoriju|moje podatke|moje zapise]
    [pošaljite|predajte|proslijedite|prosledite] (molim) sve što imate o meni (u) (mom|mojem|mojoj) [novom|novoj|novome] [osiguranju|liječniku|doktoru|lekaru|banci|operateru|operatoru|ordinaciji|pružatelju]
    [pravo|prava|pravom|pravu] (na) [na prenosivost|na prenos|na prenosivost mojih|na prenos mojih] (svojih|osobnih) [podataka|osobnih podataka|svojih podataka]
    [svoje treninge|moje treninge|moju potrošnju|svoju potrošnju|moje kupovine|moje kupovine|moja merenja|moja očitanja|moje rezultate|istoriju kupovine|istoriju treninga|podatke treninga|moje porudžbine|moje vožnje|moje kontakte] … [kao fajlu|u datoteci|u excelu|u excel|u csv|csv|json|xml|da ih učitam|učitam drugde|uvezem drugde|prenesem drugde|za preuzimanje|u tabeli|da ih uvezem|u ekselu|kao fajl|u fajlu]
    [članak 20|čl 20|članku 20|članka 20|član 20] [gdpr|uredbe]
    [nova škola|novi lekark|novi zubar|nova ordinacija|nova banka|novo osiguranje|novi vrtić|novi veterinar|nova doktorica|novi operater|nova klinika|novi opskrbljivač|novi stomatolog|novi doktor] … [želi|treba|traži|zahtijeva|moli|čeka na|hoće|trebaju|traže] … [pošaljite|prosledite|predajte|dostavite|molim pošaljite|molim prosledite]
    [izvoz|izvoza|eksport|eksportirajte|izvezite|izvesti] (svih|sve|moje) (svojih|mojih|moje|svoje) [merenja|podataka|treninga|kupovini|kupovina|rezultata|očitanja|slika|poruka|kontakata|podatke]
    [svoje|moje|svojih|mojih|sve|svoja|moja] (svoja) [očitanja|očitanja brojila|merenja|treninge|kupovine|porudžbine|rezultate|podatke] (brojila|iz) … [u tabeli|u excelu|u csv|kao tabelu|u datoteci|u ekselu|u tabeli]
    [moje podatke|podatke o meni] & [u nekom fajlu|u fajlu|kao fajl] & [u drugu aplikaciju|drugu aplikaciju|da ih ubacim|da ih prenesem|drugde|kod drugog|u drugu firmu|novoj firmi]
    [моје податке|податке о мени] & [у неком фајлу|у фајлу|као фајл] & [у другу апликацију|другу апликацију|да их убацим|да их пренесем|другде|код другог|у другу фирму|новој фирми]
    [pošaljite|dajte|izvezite|prebacite] (mi) (sve) [moje podatke|podatke o meni|moj karton|moje treninge] (u) (nekom|jednom) [u nekom fajlu|u fajlu|u csv|u ekselu|u excelu|kao fajl|u pdf|nekom fajlu|nekom formatu]
    [пошаљите|дајте|извезите|пребаците] (ми) (све) [моје податке|податке о мени|мој картон|моје тренинге] (у) (неком|једном) [у неком фајлу|у фајлу|у csv|у екселу|у еxцелу|као фајл|у пдф|неком фајлу|неком формату]
    [sendThem] & [myFiles] & [takeAlong]
    [sendThem] & [myFiles] & [takeAlong]
    (treba mi|hoću) export podataka
    [prebacite|pošaljite] (moj) karton (moje|mog) … kod novog [veterinara|lekara|zubara]
    fajl sa svim (mojim) [transakcijama|podacima|porudžbinama]
    [želim|hteo bih|htela bih|tražim|zahtevam|molim|hoću] (vas|pravo na|da) [prenosivost|prenos|preneti|prenesete|prebacite|izvoz|izvesti] (svojih|mojih|ličnih|svoje|moje|svih) [podataka|ownFile|podatke]
    [želim|hteo bih|htela bih|mogu li|kako|kako mogu|hoću|trebam] (da) [skinuti|preuzeti|izvesti|eksportovati|exportati|preuzmem|skinem] (sve) [ownFile]
    [ownFile] (molim|u) [u elektronskom obliku|u digitalnom obliku|u csv|u csvu|u jsonu|u json|u xml|u excelu|u mašinski čitljivom|u mašinski čitljivom obliku|u mašinski citljivom]
    (molim|želim|hoću) (da) [prenos|prijenos|prenesem|prenijeti|prebacim|prebaciti] (mojih|svoje|moje) (ličnih|osobnih) [podataka|podatke] … [drugu firmu|drugoj firmi|drugu tvrtku|drugog operatera|drugom operateru|drugom operatoru|konkurenciji|novoj firmi]
    podatke u [mašinski čitljivom|strojno čitljivom|csv|xml|excelu|json] (formatu|obliku)
    [moje podatke|svoje podatke|mojih podataka|svojih podataka|moji podaci] & [datotek*|fajl*|csv|json|excel*|xml|formatu|drugom|novom|drugoj firmi|novoj firmi|drugoj tvrtki|kod drugog|konkurenciji|prenijeti|preneti|prenesem|prebacim|drugdje]
    [moje|svoje|sve|mojih|svojih|moji] (lične|ličnih|lični) [podatke|podaci|podataka] … [u datoteci|u formatu|u fajlu]
    [preneti|prebaciti|prenos|prenesite|izvoz|prebacite|prenesem|prebacim] (svih) [moje|svoje|mojih|svojih] (lične|ličnih) [podatke|podataka]
    pravo na prenosivost
${cyrillic.port}`,
  object: `
    [ne želim|ne dozvoljavam|ne dam|ne pristajem|smeta mi|protivim se|bunim se|neću|ne pristajem na to] (vam|na to|tome|ja) da (o) (me|meni|mene|o meni|moje|nas) (odlučuje|ocenjuje|procenjuje|boduje|rangira|prosuđuje|bodujete|ocenjujete|bodovati|procenjujete) (neki|neka|neko|vaš|samo|kao|o meni|moju) [algorit*|automat*|mašin*|računar|računari|umjetna inteligencija|program|robot|sistem|kupca|klijenta|po tome|bodovima|platežnost]
    [ne želim|ne dozvoljavam|ne dam|ne pristajem|smeta mi|protivim se|bunim se|neću] (vam|na to|ja|na) da me (se|više|iko) [bodujete|ocenjujete|rangirate|profilirate|procenjujete|analizirate|boduje|profilira]
    [ne želim|ne dozvoljavam|ne dam|ne pristajem|smeta mi|protivim se|bunim se] (vam|na to|to) da (neki|neko|vaše|vaš) [računar|program|algoritam|mašina|automat|robot|sistem|umjetna inteligencija] … [procenjuje|odlučuje|ocenjuje|boduje|predviđa|pogađa|prosuđuje]
    [ne želim|ne dozvoljavam|smeta mi|ne dam|protivim se] da (na temelju|iz|po) (mojih|moje|mojim) … [pogađate|zaključujete|procenjujete|predviđate|izvodite zaključke|pogađa]
    [smeta mi|ne želim|ne dozvoljavam|ne dam] da [pogađate|procenjujete|predviđate|ocenjujete|bodujete] (moje|moju|moj|kakav|kakva|koliko)
    ^ (molim) [ne bodujte|ne ocenjujte|ne procenjujte|ne rangirajte|ne profilirajte|nemojte ocenjivati|nemojte bodovati|nemojte profilirati|nemojte procenjivati] [me|mene|nas|moje|mojih] (podatke|kupovine|podataka|navike)
    [odluku|odluke|o meni|o kreditu|o zajmu|o mom zahtjevu] (o zajmu|o kreditu|o meni|o mom zahtjevu) (neka|treba|mora) (neka|o meni) [donese|donosi|odluči|odlučuje|odlučivati|doneti] (živi|pravi) [čovek|osoba]
    [neka|treba] o (meni|mom zahtjevu|mom kreditu) [odluči|odlučuje|odlučiti] (živi|pravi) [čovek|osoba]
    protiv [automata|algoritma|računari|stroja|bodovanja|profiliranja] se (ja) [bunim|protivim]
    [ocenjivanje|bodovanje|profiliranje|procenu|procenjivanje|analizu|analiziranje] (moje|mojih|mog) (platežnosti|kupovina|navika|ponašanja|podataka|bonitetu|boniteta) [odbijam|ne dozvoljavam|ne želim|zabranjujem|ne pristajem]
    (u|iz) (svoje|vaše) statistike (me) (ne|nemojte) [stavljajte|uvrštavajte|uključujte|računajte|stavljati|uključivati]
    (ne|nemojte) [stavljajte|uključujte|računajte|stavljati|uključivati] me u (svoje|vaše) statistike
    [izostavite|izostaviti|izuzmite|izuzeti|isključite|isključiti|izbacite|izbaciti|ne uključujte|nemojte uključivati|ne ubrajajte|nemojte ubrajati|ne trpajte|nemojte trpati|nemojte stavljati] (me|moje|molim) (me|podatke|posete|kupovine|van) (iz|u|tih|vaših) (vaših|tih|vaše|svojih|iz|u) (vaših|svojih|vaše) [statistik*|analiza|istraživanja|studija|anketa|analiza i istraživanja|analize|statistika|statistike]
    [ne želim|neću|ne dopuštam|ne želimo|ne slažem se|zabranjujem|ne dozvoljavam|ne pristajem] (da|s tim|na to) (o meni|da|mi) (o meni|si) (radite|stvarate|izrađujete) [o meni radite profil|o meni radite nekakav profil|o meni stvarate profil|moj profil radite|radite profil|radili profil|stvarate profil|izrađujete profil|profilirate|profiliranje|da me profilirate|pravite profil|o meni pravite profil]
    [ne želim|neću|ne dopuštam|ne slažem se|protivim se|ne pristajem] (da|tome) … [odlučuje algoritam|odlučuje računalo|odlučuje kompjuter|odlučuje robot|odlučuje stroj|odlučuje veštačka|algoritam odlučuje|računalo odlučuje|ocenjuje algoritam|algoritam ocenjuje|ocenjuje računalo]
    [nikakvih|nikakve|bez|ne želim|neću|zabranjujem] [reklama|oglasa|ponuda|reklame|oglase] (prilagođenih|prema|na temelju|po|ciljanih|rađenih|na osnovu) (na|po|prema) [mojim kupovinama|mojih kupovini|mojim kupovinama|mojih kupovina|mojem profilu|mom profilu|mojih podataka|mojih poseta|moje povesti|mojeg ponašanja|mjeri]
    [ne stavljajte|nemojte stavljati|ne uključujte|nemojte uključivati|ne koristite|nemojte koristiti|ne ubacujte|nemojte ubacivati|ne trpajte] (molim) [moje podatke|moje posete|moje kupovine|moje rezultate] (ni) (u|za) (kakve|nikakve|vaše|svoje|ni u kakve) [izvještaje|statistike|analize|istraživanja|preglede|izvještaje i statistike|statistiku|ankete|u kakve izvještaje|u kakve statistike]
    [ne pratite|nemojte pratiti|ne analizirajte|nemojte analizirati|ne špijunirajte|ne provjeravajte] (me|molim|to) [šta kupujem|gde kupujem|kuda idem|gde sam|moje kupovine|šta naručujem|šta čitam|kuda idem|šta kupujem]
    [iObject] … [mineUsed] … [forStudy]
    [iObject] … [mineUsed] … [forStudy]
    [iObject] & [mineUsed] & [forStudy]
    [iObject] & [mineUsed] & [forStudy]
    [smeta mi|ne sviđa mi se|ne želim|neću|protiv sam|protiv sam toga|protivim se|protivim se tome] (to|šta|da) (da|šta) (me|moje|mi) (se|moje) [profilišete|analizirate|pratite šta|pratite moje|obrađujete|obrađujete moje|proučavate|profiliše|analiziraju|obrađuju|analizira] (moje|šta|moju|moji) [ownFile|kupovine|podatke|ponašanje|kupujem|navike|podaci]
    [smeta mi|ne sviđa mi se|ne želim|neću|protiv sam|protiv sam toga|ne slažem se] (to|s tim) (da|šta) (me) [profilišete|profilišu|se profiliše|se profilisati|biti profilisan|biti profilisana]
    [ne dajem|ne dam|nisam dao|nisam dala|nemate|nemate moj|uskraćujem] (vam|moj) [pristanak|saglasnost|privolu|dopuštenje|dozvolu] (za|na) [analizu|profilisanje|obradu|praćenje] (mojih|svojih|ličnih) [ownFile|podataka|kupovini|kupovina|ponašanja]
    [protivim se|prigovaram|ulažem prigovor|ne slažem se|nisam saglasan|nisam saglasna|ne pristajem|ne pristajem na|protestiram protiv|zabranjujem] (sa|s|na|vam|protiv|zbog) [obradi|obradom|obradu|obrade|profilisanju|profilisanjem|profilisanje|profilisanja|analizi|analizom|analizu|analize|korišćenju|korišćenjem|korišćenje] (mojih|svojih|ličnih|moga) [ownFile|podataka|kupovini|kupovina|navika]
    [prigovaram|ulažem prigovor|protivim se|ne želim] (na|protiv) [profilisanje|profilisanju]
    [noProfile] & [habits]
    [prigovor|prigovaram|protivim se|ne slažem se|protestiram|protestujem] & [marketing*|profil*|obrad*|obrađ*|analiz*|kupnj*|kupov*|praćenj*|automat*|oglašav*]
    [članak 21|član 21|čl 21]
    [prigovor|protivim se|ne slažem se|prigovaram] (na|protiv|sa|s) … [profilis*|obrad*|obrađ*|korišćen*|analiz*]
    [ne želim] (da) (me|budem) [profilišete|profilisan|profilisana|pratite]
${cyrillic.object}`,
  restrict: `
    ? [ne brisati|nemojte brisati] … (samo) (ih) (nek|neka) [niko] (nek|neka) ne koristi
    (moj|moje) [podatke|predmet|karton|spis] (samo) [držite zaključane|stavite na led|neka miruje|samo skladištite]
    (molim) stavite [moj|moje|moju] [karton|podatke|predmet|spis|dokumentaciju] na [led|čekanje|hold]
    [samo|jedino] (moje|podatke|ih) [čuvajte|čuvati|pohranite|spremite|držite] (podatke|ih) [dok|do|pre nego]
    [podatke|moje podatke|podaci|neka podaci] (samo|jedino|neka|ostanu) (samo) [čuvajte|čuvati|pohranite|pohranjeni|ostanu pohranjeni|držite|ostanu spremljeni] … [dok|do rešenja|do razjašnjenja|pre nego|ne obrađujte]
    [ništa ne brišite|ne brišite ništa|ništa nemojte brisati|nemojte ništa brisati|nemojte brisati|ne brišite] … [ne dirajte|nemojte dirati|ne koristite|nemojte koristiti]
    [do rešenja|do odluke|do kraja|do završetka|dok traje|dok se ne reši|do pravosnažnosti] (moje) [reklamacije|spora|žalbe|suda|postupka|sudskog|prigovora|pritužbe|reklamacija] … [ne dirajte|nemojte dirati|ne koristite|nemojte koristiti|ne obrađujte] (moje) (podatke)
    [niko ne sme|niko|da niko] (da) (ih|ga|je) [da ga koristi|da ih koristi|da je koristi|ne koristi|ne dira] & [nemojte brisati|ne brišite|nemojte obrisati|nemojte da brišete|sačuvajte]
    [ne brišite|nemojte brisati|nemojte obrisati|ne brisati|nemojte uništiti|nemojte bacati|nemojte ukloniti|ništa ne brišite|ostavite|zadržite|sačuvajte] … [sud|sudu|suda|reklamaciju|reklamacije|osiguranje|advokata|dokaz|spora|spor|žalbu|žalbe|pritužbu|policiju|postupak|osiguranja] … [niko|niko|ne sme|ne sme da|ne smete|ne koristite|nemojte koristiti|ne dirajte|nemojte dirati|ne obrađujte|neka ih niko]
    [ne brišite|nemojte brisati|nemojte obrisati|ne brisati|nemojte uništiti|nemojte bacati|nemojte ukloniti|ništa ne brišite|ostavite|zadržite|sačuvajte] (je|ju|ho|ich|ga|jih|ih|ji|ich|go|to|prosím|proszę|molim) (ale|no|a|i|in|pa|však|len) [niko|niko|ne sme|ne sme da|ne smete|ne koristite|nemojte koristiti|ne dirajte|nemojte dirati|ne obrađujte|neka ih niko]
    nemojte (ni|ništa) [da brišete|brisati|da obrišete] … [nemojte da koristite|ne koristite|da ne koristite|nemojte ni da koristite|nemojte da ih koristite|ni da koristite]
    немојте (ни|ништа) [да бришете|брисати|да обришете] … [немојте да користите|не користите|да не користите|немојте ни да користите|немојте да их користите|ни да користите]
    [ništa nemojte da brišete|ništa ne brišite|nemojte ništa da brišete|nemojte da brišete|nemojte brisati|ne brišite] … [treba|treba mi|trebaće|jer|zbog|dok|za] … [ali|ni|samo|a] … [da koristite|da ih koristite|koristite|koristiti|dirati|da dirate|da obrađujete|koristite moje podatke]
    [ништа немојте да бришете|ништа не бришите|немојте ништа да бришете|немојте да бришете|немојте брисати|не бришите] … [треба|треба ми|требаће|јер|због|док|за] … [али|ни|само|а] … [да користите|да их користите|користите|користити|дирати|да дирате|да обрађујете|користите моје податке]
    [ništa nemojte da brišete|ništa ne brišite|nemojte ništa da brišete|nemojte da brišete|nemojte brisati|ne brišite] … [ali|ni|samo|a] … [da koristite|da ih koristite|koristite|koristiti|dirati|da dirate|da obrađujete]
    [ништа немојте да бришете|ништа не бришите|немојте ништа да бришете|немојте да бришете|немојте брисати|не бришите] … [али|ни|само|а] … [да користите|да их користите|користите|користити|дирати|да дирате|да обрађујете]
    [noErase] … [treba|trebam|trebat će|trebaju|potrebno|potrebna|potreban|jer|zbog|bit će|za] … [ali|samo|a|i|ni|no|dok|zasad|također|moje|moj|jedino] … [noUse]
    [noErase] … [треба|требам|требат ће|требају|потребно|потребна|потребан|јер|због|бит ће|за] … [али|само|а|и|ни|no|док|засад|такођер|моје|мој|једино] … [noUse]
    [noUse] … [ali|samo|a|i|ni|no|dok|zasad|također|moje|moj|jedino] … [noErase]
    [noUse] … [али|само|а|и|ни|no|док|засад|такођер|моје|мој|једино] … [noErase]
    [noUse] … [noErase]
    [noUse] … [noErase]
    [noErase] … [ali|samo|a|i|ni|no|dok|zasad|također|moje|moj|jedino] … [noUse]
    [noErase] … [али|само|а|и|ни|no|док|засад|такођер|моје|мој|једино] … [noUse]
    [noErase] … [noUse]
    [noErase] … [noUse]
    [zadržite|čuvajte|ostavite|sačuvajte] [ownFile] (ali|samo) [nemojte da ih koristite|nemojte ih koristiti|ih ne koristite|ne koristite ih|nemojte da koristite]
    [ne koristite|nemojte da koristite|nemojte koristiti] [ownFile] (ali|za) [zasad|za sada|privremeno|dok]
    [pauseUse] (molim|zasad|trenutno|više) (sve) [ownFile] (molim|za|ni) [forNow|ništa]
    [forNow] (molim|vas|molim vas) (moje) [ownFile] (molim|više) [ne koristite|nemojte koristiti|ne obrađujte|nemojte obrađivati|nemojte dirati|ne dirajte|ne upotrebljavajte]
    [zadržite|čuvajte|sačuvajte|ostavite|spremite|držite|pohranite|neka ostanu] (molim|mi|slobodno) [ownFile] (ali|samo|no|a) (ih|samo) (nemojte|ne|ih) [ne koristite|nemojte koristiti|koristiti|nemojte ih koristiti|koristite|nemojte ih upotrebljavati|ne dirajte|obrađivati|obrađujte]
    [zamrznite|zamrznuti|zamrzavanje|blokirajte|blokirati|blokadu|ograničite|ograničiti|ograničenje|obustavite|obustaviti|obustavu|pauzirajte|zaključajte|suspendirajte] (molim|mi|privremeno|obradu|korišćenje|upotrebu|obrade|korišćenja) (privremeno|obradu) [ownFile|moj profil|mog profila]
    nemojte (ih) brisati (ali|moje|podatke) & [ne koristite|nemojte koristiti|nemojte ih koristiti|nemojte ni koristiti|samo ih nemojte]
    [moje podatke|podatke] (mi|molim) [nemojte brisati|ne brišite|nemojte da brišete] … [ne koristite|nemojte koristiti|nemojte da koristite|nemojte ih koristiti|ne obrađujte]
    [nemojte brisati|ne brišite|nemojte da brišete] (mi|molim) [moje podatke|podatke] … [ne koristite|nemojte koristiti|nemojte da koristite|nemojte ih koristiti|ne obrađujte]
    [freeze] & [frozenData] & [meanwhile]
    [pravo na ograničenje|članak 18|član 18|čl 18]
    [ograničite|ograničenje|obustavite|zamrznite|blokirajte] (molim|svaku|svako) [obradu|obrade|korišćenje]
    [ograničite|zamrznite|blokirajte] (sve) (moje) (lične) podatke
${cyrillic.restrict}`,
  do_not_sell: `
    [moj|moju|moje] [broj|telefon|mail|mejl|adresu|kontakt|podatke] (molim) [ne dajte|nemojte davati|ne otkrivajte] (molim) [reklamnim|agencijama|firmama|nikome|drugima|osiguranju|dalje]
    ne dajte [moj|moju|moje] [broj|telefon|mail|mejl|adresu|kontakt|podatke] (nikome) [reklamnim|agencijama|firmama|nikome|drugima|osiguranju|osiguranjima|dalje]
    [ne iznajmljujte|nemojte iznajmljivati|ne ustupajte|nemojte ustupati|ne prosleđujte|nemojte prosleđivati|ne delite] (molim|nikome) [moj|moju|moje|mojih|podatke o mom|podatke o meni|ga|ih|je]
    [moj broj|moj mail|moju adresu|moje podatke|mojih podataka|podatke o mom|podatke|mail|broj|kontakt|adresu] (računu|o meni) [ne iznajmljujte|nemojte iznajmljivati|ne ustupajte|nemojte ustupati|ne prosleđujte|nemojte prosleđivati|ne prodajte]
    [uskraćujem|povlačim|ne dajem|ne dam|odbijam|opozivam] (svoj|vam|svoju) [pristanak|saglasnost|dozvolu] [na|za] [ustupanje|prodaju|deljenje|prosleđivanje|davanje|iznajmljivanje|prijenos]
    [imenima|imena|podacima|brojeve|brojevima] (kupaca|mušterija|korisnika) … [moje preskočite|moje izostavite|moje ne|mene preskočite|mene izostavite]
    [ne želim|neću|nemojte|zabranjujem] (vam) da (moj|moje|moju) [broj|podatke|podaci|mejl|imejl|adresa|adresu|prodajete|dajete|delite] (moje|moj|moju|ide|idu|drugima) (broj|podatke|mejl|adresu) [dalje|drugima|drugim firmama|nekom drugom|prodajete|dajete|delite|prosleđujete|okolo]
    [nemojte|neću] da (ikome|nikome|drugima) [prodajete|dajete|delite|prosleđujete|iznajmljujete] (nikome|ikome|drugima) [moj broj|moje podatke|moj mejl|moju adresu]
    ? [moja|moj|moje] [adresa|broj|mail|ime|mejl] nije (na|za) [roba|prodaju|trgovinu]
    ? [mojom|mojim|njome] (adresom|brojem|imenom|podacima) (ne|nemojte|nema) [trgujte|trgovati|trgovanja]
    ? [osiguranju|osiguranjima|bankama|sponzorima|poslodavcu] & [nemojte|ne javljajte|ne dojavljujte] & [bolujem|dijagnoz*|zdravlj*|bolest*|ime|adresu|broj]
    ? [sponzori|oglašivači|trgovci|druge firme|banke|osiguranja] (kluba) ne [smiju|smeju] (da) [dobiti|dobiju|imati] (moje|imena|moj|naše)
    ? [moje ime|mail|mejl|spisak|imena dece|dijagnoza] & [ne smije|ne sme|ne ide|ne završi] & [sponzor*|drugih|trgovaca]
    [što|šta|sta] znate o meni [držite za sebe|da ne ide|neka ne ide]
    ? [iznajmljujete|prodajete|ustupate|trgujete] (spiskove|liste|adrese) (čitatelja|kupaca|članova) [moje|mene] (ime) [ne|izostavite]
    zabranjujem da [moju|moje|moj] [dijagnozu|podatke|nalaze|broj|adresu] [podelite|delite|podijelite|dijelite|prosledite|date|date dalje] (sa|s)
    ? [nemojte|ne smijete|ne smete] … [javljati|da javljate|govoriti|otkrivati|da govorite] … [bolujem|bolesna|dijagnoz*]
    moji (osobni|lični) podaci neka (samo) ostanu [kod vas|u vašoj kući] (i|nikome) (nikome|ih)
    [ne trgujte|nemojte trgovati|prestanite trgovati|nemojte da trgujete] (više) [mojim podacima|mojim osobnim podacima|mojim ličnim podacima|mojim brojem|s mojim podacima|sa mojim podacima]
    [moji podaci|moj broj|moj telefon|moja adresa|moje podatke] … [ne smeju|ne sme|neka ne|neću da|ne žele] … [doći do|doći u|ići do|ići k|dobiti|u ruke|dođe do|dođu do|do nijedne|nikome] (nijedne|druge|drugih|nikoga|tuđih|trećih) [nijedne druge firme|druge firme|drugih firmi|druge kompanije|drugih kompaniji|nikoga|trećih osoba|trećih|partnera|ruke|firme|kompanije]
    [ne slažem se|ne dajem saglasnost|ne dajem saglasnostu|ne dajem pristanak|ne dopuštam|nemate saglasnostu|nemate dozvolu|zabranjujem|odbijam|ne pristajem|ne dozvoljavam] (s|sa|na|za) [s prodajom|s prosleđivanjem|s dijeljenjem|s davanjem|za prodaju|za prosleđivanje|za dijeljenje|na prodaju|na prosleđivanje|na dijeljenje|prodaju|prosleđivanje|dijeljenje|davanje|s ustupanjem|za ustupanje] (mog|mojih|mojeg|svojih) [broja|podataka|telefona|mog broja|mojih podataka|adrese|kontakta|osobnih podataka]
    [moji podaci|moj broj|moj telefon|moja adresa] … [ne smeju da|ne sme da|neću da|neka ne] … [dođu do|dođe do|idu do|stignu do|stigne do|dospeju do|dospe do] (nijedne|druge|drugih|nikoga|trećih) [nijedne druge firme|druge firme|drugih firmi|nikoga|trećih lica|trećih|partnera|firme|kompanije]
    [ne dajem saglasnost|nemate saglasnost|ne pristajem|ne slažem se|ne dozvoljavam|zabranjujem] (za|na|sa) [za prodaju|na prodaju|za prosleđivanje|na prosleđivanje|za ustupanje|prodaju|prosleđivanje|deljenje|ustupanje] (mog|mojih) [broja|podataka|telefona|mog broja|mojih podataka|ličnih podataka]
    [broj|moj broj|podatke|telefon|kontakt] (molim) [ne davati|ne dajte|nemojte davati|ne ustupati|ne ustupajte|ne prodavati|ne prodajte|ne deliti|ne delite|ne prosleđivati|ne prosleđujte] (dalje) [nikome|nikome stranom|strancima|nikome drugom|drugima|dalje|trećim stranama|drugim firmama|trećima|nikom]
    [moji podaci|moj broj] & [nikamo dalje|nikuda dalje|nikome dalje|ostanu kod vas|ostane kod vas|neka ostanu|nikamo ne idu|nikuda ne idu]
    [nemate pravo|ne smijete|ne smete|ne možete|zabranjujem] (vam|da) [prosljeđivati|prosleđivati|prosleđujete|prodavati|prodati|prodajete|dijeliti|deliti|delite|davati|dajete|ustupati|ustupate] (nikome|dalje) [sellWhat] (poslovnim|trećim|drugim|ikakvim|svojim) (partnerima|osobama|tvrtkama|firmama|licima)
    [moji podaci|moj broj] [nisu na prodaju|nije na prodaju|nisu roba|nije roba|nisu za prodaju|nije za prodaju]
    [nemojte|nemoj|ne želim da|neću da|da ne|da nikome ne] & [prodavati|prodati|prodajete|prodate|dijeliti|dijelite|deliti|delite|davati|dajete|ustupiti|ustupite|ustupati|proslijedite|prosledite|prosljeđivati|prosleđivati] & [sellWhat|broj]
    [sellNo] & [sellTo] & [sellWhat]
    [ne prodajte|ne prodajite|nemojte prodavati|nemojte da prodajete|ne smete da prodajete|ne smete prodavati|zabranjujem prodaju|ne delite|nemojte da delite|ne ustupajte|ne prosleđujte] & [sellWhat]
    [ne prodajte|ne prodajite|nemojte prodavati|nemojte da prodajete|ne delite|nemojte deliti|nemojte davati|ne dajte|nemojte da delite|nemojte da dajete] (nikome|dalje|molim) (moje|moj|svoje) (lične) [podatke|broj|informacije]
    [nemojte|ne] moje podatke [prodavati|deliti|davati]
${cyrillic.do_not_sell}`,
  wrong_number: `
    [pogrešnoj osobi|pogrešnom čoveku|pogrešnoj ženi|pogrešnom] (vi) [pišete|šaljete|ste pisali|ste poslali|ste napisali]
    ? (gospođa|gospodina|gospođu|nikakvu) [who] (mi) [ovde ne poznajemo|ne živi ovde|tu ne živi|ovde ne živi|ovde ne poznajem]
    ? ^ (vi|verovatno|sigurno|očito) [tražite|trebate] [nekog drugog|nekoga drugog|neku drugu|drugu osobu|drugog čovjeka|nekog trećeg] (a ne mene|to nisam ja) $
    ? ^ ko je (to) (neka|neki|gospođa|gospodin|taj|ta) [who] $
    ? [zabunili|zabunio|pogrešili] (ste) (se|ste) (ste|broj) $
    ? (ovde|kod nas|tu) nema (nikakve|nikakvog|nikakvih) [who]
    ? [pogrešno ste dobili|dobili ste pogrešno|niste dobili njega|niste dobili nju|pogrešno ste nazvali]
    ? [gospođa|gospodin|osoba|žena|čovek] [koju|kojeg|koja|koji] [zovete|tražite|trebate] … [ima sličan broj|ima drugi broj|nije na ovom broju|nema ovaj broj]
    ? [stalno|uvek|svaki dan] (mi|meni) [stiže|stižu|dolazi|dolaze] [njeno|njegovo|njene|njegove|tuđe]
    ? [nekog drugog|nekoga drugog|neku drugu|prethodnog vlasnika|nekog trećeg|njega] [tražite|zovete|trebate] (vi|a ne mene|ne mene) $
    ? [tražite|zovete] (nekog|nekoga|njega|nju|onog) (njega|drugog|a|prethodnog) (a) [a ne mene|ne mene]
    ? (ovaj|taj) [broj|telefon] je (ranije|pre|nekad|do skoro) [imao|imala|koristio|koristila|držao|bio od] [neki|neka|neko|nekog|netko]
    ? nisam ja (ništa) [naručivao|naručivala|naručio|naručila|zvao|zvala|zakazao|zakazala|prijavio|prijavila] (ništa|to|ovo|drva|ovako nešto) $
    ? ^ (ali|žao mi je) nisam ja [who] $
    ? ^ (a) [kakav|kakva|koji|koja|ko je|ko je bre] [who] [ja sam|ovdje|ovde|ovo je]
    ? [zamena|zamenili] (ste) [osobe|osobu]
    ? ^ [greška|pogreška|pogrešno] (ste) ovo je … [radionica|firma|ordinacija|restoran|servis|škola|vrtić|kancelarija|ured]
    [ovde|tu|na ovom broju|na ovoj adresi|kod nas] (ne|nema) [ne živi|ne stanuje|nikad nije živela|nikad nije živeo] [nikakva|nikakav|nijedna|nijedan|gospođa|gospodin|niko|nikakve|nikakvog|neka]
    [nikakva|nikakav|nijedna|nijedan] … [ne živi ovde|ovde ne živi|ne živi tu|tu ne živi|ne stanuje ovde|ne stanuje tu]
    [brkate me|me brkate|zamenili ste me|ste me zamenili|mešate me|me mešate|pomešali ste me|ste me pomešali] (s nekim|s nekim drugim) $
    [to se mene ne tiče|mene se to ne tiče|to se ne odnosi na mene|nema veze sa mnom|nema veze s menom] … [nemam|nisam]
    [niko po imenu|niko s imenom|nikoga po imenu|niko s prezimenom|nikoga s imenom|niko imenom] … [nije ovde|nije tu|ovde nema|ne živi ovde|ne poznajem|tu nema]
    [omašili ste|promašili ste|pogrešili ste|ste omašili|ste promašili|ste pogrešili|omanuli ste] (čoveka|broj|osobu|adresu) [nisam ja|ja nisam|nemam ja|ja nemam|čoveka|nemamo mi|nema ovde|ne poznajem]
    [омашили сте|промашили сте|погрешили сте|сте омашили|сте промашили|сте погрешили|оманули сте] (човека|број|особу|адресу) [нисам ја|ја нисам|немам ја|ја немам|човека|немамо ми|нема овде|не познајем]
    nema (ovdje|tu|kod nas) [nikakve|nikakvog|nikakva|nijedne|te|tog|takve|takvog] … [pogriješili ste|omašili ste|krivi broj|zabunili ste se|promašili ste]
    нема (овдје|ту|код нас) [никакве|никаквог|никаква|ниједне|те|тог|такве|таквог] … [погријешили сте|омашили сте|криви број|забунили сте се|промашили сте]
    [omašili ste|promašili ste|pogriješili ste|zabunili ste se|ste omašili|ste pogriješili|ste promašili] (čovjeka|broj|osobu) [nemam ja|nisam ja|ja nemam|ja nisam|nema ovdje|ne poznajem|nemamo mi|nemam nikakvo|nemam nikakav]
    [омашили сте|промашили сте|погријешили сте|забунили сте се|сте омашили|сте погријешили|сте промашили] (човјека|број|особу) [немам ја|нисам ја|ја немам|ја нисам|нема овдје|не познајем|немамо ми|немам никакво|немам никакав]
    (mislim|izgleda|čini se|valjda|bojim se) (da) ste [omašili|omanuli|promašili|omašili] (broj|čovjeka|osobu|adresu|primatelja) (nemam|nisam|ja)
    (мислим|изгледа|чини се|ваљда|бојим се) (да) сте [омашили|оманули|промашили|омашили] (број|човјека|особу|адресу|приматеља) (немам|нисам|ја)
    [prethodni|bivši|prethodni|stari|prošli] [vlasnik broja|vlasnik ovog broja|korisnik broja|vlasnik ovoga broja|korisnik ovog broja]
    [претходни|бивши|претходни|стари|прошли] [власник броја|власник овог броја|корисник броја|власник овога броја|корисник овог броја]
    [deda|otac|majka|tata|mama|muž|žena|baba] (mi) (je) [umro je|umrla je|je umro|je umrla] pre … [godina|godine|meseci] a vi mu (još|i dalje) [šaljete|pišete|zovete] (poruke)
    [deda|otac|majka|tata|mama|muž|baba] je [umro|umrla] pre … godina a vi [mu još|joj još|mu i dalje|joj i dalje] [šaljete|pišete|zovete] (poruke)
    se [odselio|odselila] … ima [drugi|nov|novi] [telefon|broj]
    [više nema|nema više|više ne koristi|ne koristi više] [ovaj broj|taj broj|ovaj telefon]
    ste me (s|sa|verovatno|očito|očigledno) (nekim|nekom) (drugim|drugom) [zamenili|pomešali|pobrkali]
    (nema) [ovde nema|ovdje nema|tu nema|nema ovde|nema ovdje|nema tu] [nikakve|nikakvog|nikakva|nikakav] [who]
    (who) (više) [ne živi ovde|ovde više ne živi|ne živi više ovde|više ne živi ovde|više ne stanuje ovde|više ne radi ovde|ne radi više ovde|ovde više ne radi]
    ^ (to|ne) nisam (ja) [ja taj kojeg tražite|ja ta koju tražite|ja osoba koju tražite|ta osoba|osoba koju tražite|taj kojeg tražite|ta koju tražite|ja ta osoba]
    [ovaj|taj|ovo je] broj (sam) (sad|sada|je) [koristim tek|imam tek|imam već|imam ja|dobio sam nedavno|dobila sam nedavno|dobila nedavno|dobio nedavno|dobio tek|dobila tek|je sada moj|pripada drugome|pripada nekom drugom|pripada nekome drugome|sada koristim ja|sad pripada] (nedavno|pre|godinu|mesec|ja|nekom|nedelju)
    [ovo|to] je (sad|sada|već|moj) [moj broj] (već|tek|sad|zadnjih|od) (već|godin*|dve|tri|mesec*|prošle|prošlog|2|3)
    ^ (oprostite|pardon|sorry|vjerojatno|mislim da) (ovo) [ovo nije za mene|ova poruka nije za mene|poruka nije za mene|ovo vjerojatno nije za mene|nije meni namijenjeno|ovo nije meni|poruka nije bila za mene|to nije bilo za mene] $
    ne zovem se (ja) (who|tako) [who|tako]
    ^ (tu|ovde|ovo je|ja sam) [who] (a|i) [ne|a ne] [who] $
    [pišete|šaljete|obraćate se] (vi) [krivoj osobi|pogrešnoj osobi|krivom čovjeku|drugoj osobi|nekom drugom|nepoznatoj osobi]
    [ne poznajem|ne znam] (nikakvu|nikakvog|nikoga|osobu|tu) [s tim imenom|tog imena|takvu osobu|nikakvu|nikakvog] (who|osobu|imenom)
    ^ (ma|ali|halo) to nisam ja $
    niste (dobili|kontaktirali|pogodili) [dobili pravu osobu|pravu osobu|pravi broj]
    [pomešali|pomiješali|zamenili|zamijenili|brkate|mešate|miješate] (ste) me (s|sa) [nekim|nekim drugim|drugom osobom|nekom drugom]
    [imam|koristim|dobio sam|dobila sam|preuzeo sam|preuzela sam] (ja) (ovaj|taj) broj [tek|od nedavno|odnedavno|od skoro|odskora|mesec dana|mjesec dana|nedavno|od nekog|kratko]
    (ovo|to) (više) [nije njegov broj|nije njen broj|nije njezin broj|više nije njegov broj|više nije njen broj]
    (ovaj) broj (sada|sad) pripada (nekom|nekome) [drugom|drugome|nekom drugom]
    broj je [promenio vlasnika|promijenio vlasnika|prešao na drugog]
    [prethodni|bivši|stari|predhodni] [vlasnik|korisnik|vlasnica] (ovog|ovoga|tog) broja
    imate [pogrešan kontakt|krivi kontakt|pogrešnu osobu|krivu osobu]
    nema (tu|ovde|ovdje) (nikog|nikoga) (s|sa) (tim|takvim) [imenom|tim imenom]
    [zabuna|ja sam|zovem se] … [a ne|ne] [who]
    (ovo|to) [nije broj od|nije telefon od|nije mobitel od|nije broj gospodina|nije broj gospođe|nije više broj od|nije telefon gospođe|nije telefon gospodina] (who)
    [gospodin|gospođa|who] … [nema|ne koristi] (više) (ovaj|taj) broj
    [ovaj|taj|to] broj (više) (sad|sada) [nije njegov|nije njezin|nije njen|imam ja|je sad moj|je sada moj|pripada meni|nije više njegov|nije više njezin]
    [pogrešili|pogrešio|pogrešila|promašili|zamenili|omašili] (ste|si) [broj|osobu|čoveka]
    [imate|ovo je|to je|zvali ste] pogrešan broj
    [nisam ja|nisam|ja nisam|ne zovem se] [who]
    (ja) nisam [ta osoba|taj kojeg]
    [ne poznajem|nema ovde|ovde nema|ne živi ovde|ovde ne živi] [nikakvog|nikakvu|takve|nikoga|nijednog]
    [pišete|šaljete] (poruke) [pogrešnoj|pogrešnom|nekom drugom]
${cyrillic.wrong_number}`,
  nothing: `
    ^ otkaži podsetnik
    bilo je dosta [ljudi|posla|gužve|hrane|vremena|snega]
    [ima|imam] novi broj zapiši
    [radite li|radite|izrađujete li|izrađujete|koliko košta|treba mi] (i|vi) [reklame|reklamu|reklama|oglas] (za|na|u) [auto|sajt|kombi|izlog|prodavnicu|novinama|radiju|firmu]
    [precrtajte|precrtaj|izbrišite|skinite|sklonite] … sa spiska [dežurnih|gostiju|prisutnih|učenika|putnika|učesnika|zvanica]
    [javi|reci|kaži] (molim te) [sestri|bratu|mami|tati|njemu|njoj|deci|mužu|ženi|ivanu|ani] da me [pusti|ostavi|puste|ostave] na miru
    [prestanite|prestani|nemojte|nemoj] (molim|više|već) da (se) [bušite noću|bušite zid|bušite po noći|vičete|pušite|plačete|hrčete|lupate|svirate|svađate|galamite|plačeš|hrčeš|vičeš|lupaš|pušiš|grickaš] (noću|u|na|nokte)
    ne zaboravi (molim te) da (mi|nam|joj|mu) [pošalješ|javiš|doneseš|vratiš|kažeš] (mi) (svoju|tvoju|novu) [adresu|slike|račun|recept|link|broj telefona|fotografije]
    (ja|zašto|već|mi) ne [dobijam|dobijamo|stižu mi|primam] (više|već danima) (nikakve) [poruke|sms] od [ane|mame|tate|banke|škole|marka|ivana|njega|nje|sestre|brata|vrtića|majke]
    (molim te) [obriši|obrišite|prebriši] (taj|kuhinjski|još|malo) [sto|stolove|pod|tablu|prozore|prašinu] (u|na|s|molim|sa)
    [obriši|izbriši|prebaci] (sve|one|te|stare|naše) (stare) [slike|fotke|fotografije|snimke] sa [telefona|laptopa|kompa|diska|kartice|instagrama]
    (ja|mi) ne [želim|želimo|mogu] više da (te|se|ovde|to) [čekam|čekamo|svađam|svađamo|radim|jedem|spavam|plačem|učim|živim|pijem|razmišljam] (ovde|tu|tamo|hvala|sa)
    ^ (zašto|a) (mi) (više|još|već) (mi) [ne stižu|ne stiže|ne dolaze|ne dolazi|nije stigla|nije stigao|nisu stigle] (mi) (više|nikakva|nikakve|vaše) [stuff]
    ^ više mi [ne stižu|ne stiže|ne dolaze] (vaše) [stuff] $
    ^ [nije|nisu] mi [stigla|stigao|stigle|stigli|došla] (još|nikakva|nikakve|nijedna) [stuff]
    [mamu|tatu|muža|ženu|majku|nju|njega|baku|dedu] nemojte (zvati|javljati|obaveštavati) … [iznenađenje|na poslu|na putu|spava]
    [mamu|tatu|muža|ženu|majku|baku|dedu] nemojte zvati
    [ispišite|odjavite|ispisujem] (mi) (sina|ćerku|dete|mene) (sa|s|iz) [kursa|vrtića|škole|treninga|izleta|produženog|radionice|kampa]
    [ne šaljite|nemojte slati] (mi) [paket|pošiljku|nalog|robu|narudžbu|knjigu] (na|poštom)
    [nemojte|ne|nemoj] (molim) (me|nas|da me) (molim) [skidajte|skidati|skinuti|skidate|brisati|brišite|obrisati|obrišete|ispisivati|ispisati|ispišete|odjaviti|odjavljivati|odjavite|odjavljujte|isključiti|isključivati|isključujte|isključite|blokirati|blokirajte|maknuti|micati|mičite|izbacivati|izbaciti] (me|nas) [s|sa|iz|od] (vaše|vašeg|tog) (list|liste|spiska|baze|grupe)
    [nemojte|nemoj|ne morate|ne treba|ne trebate] (da) [me|nas] [skidati|skidate|brisati|obrisati|obrišete|ispisivati|ispisati|odjaviti|odjavljivati|odjavite|odjavljujete|isključiti|isključite|blokirati|maknuti|micati|izbaciti] (sa|s|iz) (list)
    [nemojte|ne] (mi|mu|joj|nam) (da) [isključivati|isključiti|gasiti|ugasiti|prekidati|prekinuti|ukidati|ukinuti|zaustavljati|isključujte|gasite|ukidajte|prekidajte|prestati|prestajati|isključujete|prekidate] (mi|nam|sa|s) (ove|te|vaše|ta|ova) [stuff]
    (neka|da) [poruke|obaveštenja|podsetnici|sms|smsovi] (vaše|mi) [neće|ne] [prestati|prestanu|stanu|nestanu|stati] (stizati|dolaziti|da stižu) (kad) (promenim)
    (neka) ne [prestanu|prestaju|nestanu|stanu|prestane] (mi) (te|ove|vaše|ta) [stuff] (kad|ako) (menjam|promenim)
    [ostavite|ostavi|zadržite|držite] (me|nas) (molim|i dalje|tu) [na|u] [listi|spisku|bazi|grupi|klubu|evidenciji] (molim|i dalje) (vaši|ti) (stuff)
    (uopšte|nimalo|ništa) (mi|me|nam) (uopšte|nimalo) ne [smetate|smetaju|gnjavite|uznemiravate|smarate|dosađujete]
    (samo|slobodno) [šaljite|pišite|javljajte] (vi|samo|i dalje) (uopšte|nimalo) (mi|me|nam) ne [smetate|smetaju|gnjavite|uznemiravate|smarate|dosađujete]
    ne [otkazujem|prekidam|ukidam|gasim|raskidam] (pretplatu|poruke|uslugu|ugovor) [pretplatu|poruke|obaveštenja|uslugu|sms] (samo|nego|već)
    nisam (ja) (vas) [tražio|tražila|zatražio|zatražila|molio|molila|predao|predala] (nikakvo|nikakav|ja) [brisanje|ispis|odjavu|uklanjanje|skidanje|prekid|isključenje] (s|sa|iz|od) (list|stuff)
    nisam (vas) [tražio|tražila|zatražio|zatražila|molio|molila|rekao|rekla|napisao|napisala] (vam|vas) da (mi|me) [prestanete|obrišete|odjavite|skinete|isključite|ne pišete|ne šaljete|ispišete|ukinete|blokirate] (me) (list|stuff)
    ne [tražim|molim|želim|kažem|zahtevam] (vas|vam) da (mi|me) [prestanete|stanete|obrišete|odjavite|skinete|isključite|ispišete|ukinete] (me|slati|pisati|sa|s) (list|stuff)
    (uopšte) nisam (ni) [hteo|htela|mislio|mislila|želeo|želela|namjeravao|nameravala] (se|da|da se) [otkazati|otkažem|odjaviti|odjavim|prekinuti|prekinem|ugasiti|ugasim|ispisati|ispišem] (s|sa|vaše|te) (list|stuff)
    (ja) nisam (to) (ja|taj) [napisao|napisala|poslao|poslala|pisao|pisala|odjavio|odjavila] (vam|to|reč|se) [stop|odjavu|stop samo]
    [hteo|htela|mislio|mislila] (sam) (da) (se|vas) [odjaviti|odjavim|ispisati|ispišem|blokirati|blokiram|otkazati|otkažem] (poruke) [ali|no|a|pa] (su|su se) … [korisnima|korisnim|korisne|korisno|navikao|navikla|sviđaju|trebaju|dobro dođu|ostajem]
    [mislio|mislila|bojao|bojala|plašio|plašila] (sam|se) (već) (da) ste [me|nas] (već) [obrisali|blokirali|skinuli|odjavili|zaboravili|izbacili|izbrisali] (s|sa|iz) (list)
    [kažu|žale|govore|pričaju] (se) [ljudi|svi|komšije|neki] da im je [dosta|pun kufac|puna kapa] (više|ovih|vaših) (stuff)
    [kad|kada] me [pitaju|pita] (da) (li|je) (mi) (je) (li) dosta (vaših|ovih) (stuff)
    [pozivi|zvanje|zvonjava|telefoniranje] (od vas) [moraju|mora|neka] (da) [prestati|prestanu|prestane|stati] (a|ali) [sms|smsovi|poruke|poruka]
    [kupone|reklame|ponude|obaveštenja|novosti|račune] [mejlom|mailom|poštom|emailom|telefonom|na mail|na mejl] (sam) [ugasila|ugasio|otkazala|otkazao|odjavila|odjavio|isključila] (a) (sms|poruke) (mi) (ostavite|neka)
    sms (mi|neka) [ostavite|ostane|ostavi] (mi) [kao|kako|dalje]
    nije bilo za vas … [primaoca|broj] … [muža|ženu|sina|kćer|ćerku|mamu|prijatelja|prijateljicu|druga]
    [ne|nemojte|nemoj] (mi|nam) (više) [stavljajte|stavljati|da stavljate|šaljite|slati|da šaljete|dajte|davati|dajete|sipajte|sipati|dodavati|dodajte|pakirajte|pakovati|nosite|nositi] (mi|nam) (više|toliko) (tu|te|tog|taj|onu) [otherGoods]
    [otherGoods] (mi|nam|molim) (više|molim) [ne|nemojte] (da) [šaljite|slati|šaljete|dajte|davati|stavljajte|stavljati|dodajte|nosite] (više)
    [moram|trebam|morat ću|moraću] (stvarno|zaista|konačno|sad) (da) [prestati|prestanem] (da) [dobivati|dobijam|pobeđujem|kupovati|kupujem|jesti|jedem|pušiti|pušim] (na) (tomboli|lutriji|lotu)
    [bez|nikakvih] [reklama|letaka] u (poštanski|poštansko) [sanduče]
    [vratili ste me|vratili me] (sad|i sad|pa) (opet) (sve|redovno|uredno) [stiže|dolazi|primam|dobijam|dobivam] (sve)
    [somebody|people] & [heQuit] & [iKeep]
    [oops] & [iQuit] & [backNow]
    [noCalls] & [textsFine]
    [noPaper] & [textsFine]
    [noSend] & [noPaper] & [textsFine]
    [ne|nemojte] [brišite|brisati|obrisati|skidati|blokirati|uklanjati|izbrisati] (molim) (moj|ovaj) [broj|moj broj|kontakt|ime] (s|sa|iz) (list)
    [neka|nek|samo neka|nadam se da|samo da] (mi) (te|ove|vaše) (stuff) [ne|neće] [prestanu|prestati|nestanu|prestanete] (da) (dolaziti|stizati|stižu|dolaze|slati)
    može li se (čovek) odjaviti [s|sa|od|iz] [svadbe|vlastite svadbe|punice|tašte|svekrve|života|obitelji|familije|zime|posla]
    (moj|moja) [somebody] (mi) [tvrdi|kaže|rekao|rekla] da (vam) je (vam) [napisao|napisala|poslao|poslala] stop
    jesam li (ja) (vam) [rekla|rekao] da ne [želim|trebam|primam] (stuff)
    [ne|nemojte] (mi|nam) (da) [blokirajte|blokirati|blokirate] (mi|nam) (te|vaše) [stuff]
    [prekrižite|križajte|odjavite|skinite|precrtajte|ispišite] (me|ga|je) (samo|molim) (s|sa|iz|od) [subotnj*|nedjeljn*|nedeljn*|ponedjelj*|ponedelj*|utorak|srijede|srede|petk*|sutrašnj*]
    [odjaviti|odjavim|odjavljujem|ispisati] (s|sa|od|iz) (vlastite|sopstvene) [života|posla|obitelji|porodice|punice|tašte|svekrve|zime|starosti|braka|svadbe|ponedjeljka|ponedeljka]
    [somebody] (je) (u) (grupi) (je) [napisao|napisala|poslao|poslala] (že|da|tam) [prestanite|ne šaljite|nemojte više|ne pišite|dosta|kraj] (slati|više|da šaljete)
    [somebody] … [napisao|napisala|poslao|poslala] … [nisam ja|nisam to ja]
    [ako|kad|kada] prestanem (da) [plaćati|plaćam|dolaziti|dolazim|kupovati|kupujem] (hoćete|da) (li) [prestati|prestanete|prestajete] (da) (slati|šaljete) (stuff)
    (molim|treba mi) uklanjanje [greške|kvara|mrlje|štete|kamenca|snega|drveta|vozila]
    [nemoj|nemojte] da se [smaraš|mučiš|zamaraš|gnjaviš|smarate|mučite] (s|sa|oko) [ručkom|večerom|kolačima|kuvanjem|poklonom|prevozom|ručka|večere|poklona]
    ne zovi (me) (ništa) (te) [ne čujem|ne čujem te|jer ne čujem|ne čujem ništa]
    [pustite|ostavite|pusti|ostavi] [ga|je|ih] na miru [samo je|još je|on je|ona je|to je|samo su] (samo|još) [dijete|dete|beba|mali|mala|malena|klinac|deca|djeca]
    ne morate (više) da me (više) podsećate na (tu|taj) [ratu|uplatu|dug|račun|lekove|tablete|domaći|rođendan|kiriju]
    [opraštam se|opraštamo se] od vas bila je (super|divna|prelepa|lepa|sjajna) godina
    (molim) (vas) [skinite|sklonite] (mi) [dezert|piće|kafu|picu|predjelo|dostavu|gips|zavoj|konce|nalepnicu|etiketu|gume|zavese]
    [precrtajte|sklonite|izbrišite|skinite|ispišite] me (molim) (vas) (iz|s|sa) [nedeljne|subotnje|noćne|jutarnje|popodnevne|večernje|sutrašnje] [smene|ture|vožnje|igre|utakmice|večere]
    (molim) (vas) [sklonite|skinite|uklonite|izbacite] (mi) [drugu|drugi|prvu|treću|jednu|jedan|zadnju|poslednju|luk|sir|majonez|kobasicu]
    (ne) niste [pogrešili broj|pogrešili|promašili broj|pogrešno nazvali|na pogrešnom broju]
    [izbriši|obriši|zbriši|izbrišite|obrišite|skloni|iseci] me (molim te|molim) (s|sa|iz) (te|one|tog) [slike|fotke|fotografije|snimka|storija|videa]
    [ne zovite|ne zovi|nemojte da zovete|nemoj da zoveš|nemojte zvati] (me|nas) na [fiksni|fiksnu|kućni|kućni broj|stari broj]
    [bela|crna|crvena|plava|zelena|siva|žuta|braon|druga|veća|manja|politika|fudbal|rezultat] (boja) me (baš) ne zanima
    zašto mi (uopšte) šaljete (uvek|opet|stalno|još jednom) [iste|isti|istu|druge|drugi|dvaput|pogrešne|pogrešan|pogrešnu] (rezultate|nalaze|račun|recept|paket|podatke|dokumenta) (rekao|rekla)
    [nazvao sam|nazvala sam|sam nazvao|sam nazvala|zvao sam|zvala sam|sam zvao|sam zvala|pritisnuo sam|pritisnula sam|sam pritisnuo|sam pritisnula|pozvonio sam|pozvonila sam|uzeo sam|uzela sam|sam uzeo|sam uzela|okrenuo sam|okrenula sam|sam okrenuo|sam okrenula|utipkao sam|utipkala sam] … [krivi broj|pogrešan broj|na krivi broj|na pogrešan broj|pogrešno zvono|krivi broj za red|pogrešan broj za red|krivu šifru|krivi kod|krivi brojčić]
    [dostavljač|kurir|vozač|šofer|taksista|poštar|poštarka|komšij|komšija|taksi|majstor|monter] … [krivi broj|pogrešan broj|krivu adresu|krivi kućni broj|pogrešan kućni broj|pogrešnu adresu|krivi kućni]
    [pogrešila sam|pogrešio sam|sam pogrešila|sam pogrešio|krivi broj|pogrešan broj|zabunila sam se|zabunio sam se] (u|za) (broj|broju|veličinu) [broj cipela|broju cipela|cipela|veličinu|sobe|za red|autobusa|voza|kuće|naočara|perona|tramvaja|cipele|patika]
    [promrmljala|promrmljao|rekla|rekao|viknula|viknuo|kaže|je rekla|je rekao|vikao|vikala|je vikao|je vikala|odgovorila|odgovorio|govori|mi je napisala|mi je napisao|viče|je promrmljala|je promrmljao|ponavlja] (je|mi|uvek|da|na to|stalno|u telefon|samo) (je|mi) [pustite me|pusti me|pustite me na miru|ostavite me|ostavi me|ostavite me na miru|dajte mi mira|dosta|dosta reklama|stop|ne pišite|ne zovite|prestanite|kraj|neću|nikakve reklame|nemojte više zvati|prestanite me zvati] (na miru|reklama|više|mi)
    [baka|deda|dete|mama|tata|muž|žena|ćerka|ćerku|sin|mala|mali|beba|bebica] (već|sad|još|upravo) [spava|odmara|je zaspala|je zaspao|zaspala|zaspao|je bolesna|je bolestan|drema] … [molim ne smetati|ne smetati|ne smetajte|ne zovite|molim ne zovite|molim ne zvoniti|ne zvonite|tiho]
    [maknite|makni|odjavite|odjavi|ispišite|izbrišite|skinite|maknuti|odjaviti|precrtajte|odjavljujem] (me|nas|molim|sina|ćerku|ćerku) (molim) [s treninga|sa treninga|s vježbanja|s tečaja|s kampa|s ručka|s izleta|s joge|s plivanja|s turnira|s radionice|od ručka|s kupanja|s utorka|s termina u|s pilatesa|s nastave|sa sata] (u|za) (utorak|ponedeljak|sredu|četvrtak|petak|subotu)
    [stop stop|stop|stop stop stop] (ne|pa) [nas je četvoro|nas je troje|nas je dvoje|nas je petero|nas je samo|nas je četiri|četvoro nas|troje nas|kad|kada|u koliko|kad je|kad ono|biće nas|trebalo je|koliko nas|jel u]
    [papirnate račune|papirnatih računa|papirnate uplatnice|papirnate izvatke|papirnata pisma|račune poštam|uplatnice poštam|uplatnice|papirnatu poštu|račune na papiru|papirnati račun] (više|mi|nam|molim) (više|mi|nam|molim) [ne šaljite|nemojte slati|ne slati|ne trebam|ne trebamo|ne želim|neću|ne treba] (više)
    [ne šaljite|nemojte slati|nemojte|ne želim|neću] (mi|nam|više|molim) (više|mi) (slati) [papirnate račune|papirnatih računa|papirnate uplatnice|papirnate izvatke|papirnata pisma|račune poštam|uplatnice poštam|pisma poštam|na papiru|papirnatu poštu]
    [obrisala sam|obrisao sam|sam obrisala|sam obrisao|izbrisala sam|izbrisao sam|sam izbrisala|sam izbrisao|pobrisala sam|pobrisao sam] (si|greškom|slučajno|vam) (poruku|sms) (s|sa) [poruku|sms|kodom|kod|šifru|pin|link|lozinku] … [još jednom|ponovo|ponovo|opet]
    [pregled|porudžbina|termin|rezervacija|popravak|poset|recept|servis|taksi|stol|paket|pretraga|kontrola|dostava] (nije|mi|nam|više) (više|nije) [više nije potreban|više nije potrebna|više nije potrebno|nije više potreban|nije potreban|nije potrebna|ne treba više|mi ne treba|ne treba|potreban|potrebna|otpada] (auto|jer) (auto|jer) (je|sam) (prodan|prodao|prodala)
    [novine|časopis|pretplatu|teretanu|mjesečnik|tjednik|dnevnik|druge novosti|televiziju|magazin] (sam|smo|već) [odjavio|odjavila|odjavili|otkazao|otkazala|otkazali|sam odjavio|sam odjavila|sam otkazao|sam otkazala]
    [pozvao sam|pozvala sam|sam pozvao|sam pozvala|okrenuo sam|okrenula sam] … [pogrešan broj|na pogrešan broj|pogrešan interfon]
    [papirne račune|papirne uplatnice|papirnih računa|račune poštom|uplatnice poštom|papirnu poštu|papirna pisma] (više|mi|nam|molim) (više|mi) [ne šaljite|nemojte slati|nemojte da šaljete|ne trebaju|ne želim|neću] (više)
    [ne šaljite|nemojte slati|nemojte da šaljete|ne želim] (mi|nam|više|molim) (više|mi) [papirne račune|papirne uplatnice|papirnih računa|račune poštom|papirnu poštu|papirna pisma]
    [skinite|odjavite|ispišite|izbrišite] (me|nas|molim) (molim) [sa treninga|sa časa|sa joge|sa plivanja|sa kursa|sa kampa|sa ručka|sa izleta|od ručka|sa pilatesa] (u|za) (utorak|ponedeljak|sredu|četvrtak|petak|subotu)
    [pregled|termin|porudžbina|rezervacija|servis|dostava] (više) [više nije potreban|više nije potrebna|nije više potreban|ne treba više|mi ne treba|ne treba] (auto|kola|jer) (kola|auto|jer) (su) (prodata|prodat|prodao|prodala)
    [baba|deka|deda|beba|dete] (sad|još|već) [spava|odmara|zaspala|zaspao] … [molim ne smetati|ne smetati|ne smetajte|ne zovite]
    [vaše|te vaše] [poruke|smsove|sms] (pa) [rado čitam|čitam rado|volim da čitam|su mi drage|su super]
    [taksi|taksista|kurir|dostavljač|autobus] (je) (otišao|došao|stigao|pozvonio|išao) [na krivi broj|na pogrešan broj|na krivu adresu|na pogrešnu adresu|na krivi kućni]
    [račune|uplatnice|izvatke|poštu|računa] (na|u) (papiru|papirnatom) [na papiru|u papirnatom obliku|papirnate|poštam] (više) [ne želimo|ne želim|nećemo|neću|ne šaljite|ne trebamo|ne trebam|više ne želimo|više ne želim] (više) (samo|radije) (sms)
    [skinite|odjavite|ispišite|izbrišite|precrtajte] (me|nas|molim|sina|ćerku) (molim) [s|sa] [subotnjeg|nedeljnog|današnjeg|sutrašnjeg|subotnje|nedeljne|večerašnjeg] [izleta|treninga|kursa|turnira|ručka|plivanja|sastanka|kampa|časa|joge|probe|radionice|utakmice]
    [od vas|vaše|te vaše] (novosti|poruke) (volim|rado) [volim čitati|rado čitam|volim dobiti|volim primati|rado primam|volim da čitam]
    [kod mi se izbrisao|poruka mi se izbrisala|izbrisao mi se kod|izbrisala mi se poruka|izbrisao mi se sms|sms mi se izbrisao|kod mi se obrisao]
    [pritisnuo sam|pritisnula sam] (valjda) [pogrešno zvono|pogrešno zvono|krivi interfon|krivi gumb|pogrešan gumb|pogrešan interfon]
    [teretanu|novine|časopis|klub|televiziju|pretplatu] (sam) [sam napustila|sam napustio|napustila|napustio|ostavila|ostavio]
    [neka|molim] (ga|je|ih|ju) (trener|trenerica|učiteljica|učitelj|neko) (danas|ga|ju) (danas) [pusti na miru|ostavi na miru|puste na miru|pusti odmoriti] (na miru)
    [trener|trenerica|učiteljica|učitelj|doktor] (ga|ju|je) (danas) (ga|ju) [pusti na miru|ostavi na miru]
    ^ stop (a) [jesmo li|dogovorili smo|rekli smo|trebali smo biti|jesmo li trebali]
    [pisma|račune|uplatnice|papire|papirnate] (molim|više) (molim|više) [ne šaljite|nemojte slati|ne slati|više ne šaljite] (više|molim) (poštam) [poruke su dovoljne|sms-ovi su dovoljni|dovoljne su poruke|sms je dovoljan|dovoljan je sms|dovoljan mi je sms|radije sms]
    [poruke su dovoljne|poruke su mi dovoljne|sms-ovi su dovoljni|smsovi su dovoljni|dovoljne su poruke|sms je dovoljan|dovoljan je sms|dovoljan mi je sms]
    [pomešala sam|pomešao sam|sam pomešala|sam pomešao|zamenila sam|sam zamenila] (brojeve|broj) [brojeve i nazvala|brojeve i nazvao|broj i nazvala|broj i nazvao] (vas)
    [nemojte zvati|ne zovite|nemoj zvati|ne zovi|nemojte slati|ne šaljite] (više) [vozača|taksi|majstora|vodoinstalatera|kurira|dostavljača|hitnu|baku|dedu|lekara|direktora|konobara]
    [kapetan|sudija|stražar|policajac|trener|glumac|junak|publika] (u filmu|je) [je viknuo|viknuo|je povikao|viče|je vikao|je rekao|zaurla|urla] (nam) [zaustavite se|stop|prestanite|dosta|pustite me|ostavite me na miru|kraj|stanite]
    ne [piši|pišite] [joj|mu|im] (još) ništa o [poklonu|tome|žurci|iznenađenju|meni|nama]
    (da) [izveštaj|izveštaje|račun|račune|slike|fotografije|papire|dokumente|uzorke|zapisnik] (više|mu|joj) (više) ne treba (više|mu|joj) (više) [slati|pisati|nositi|dostavljati|da šaljete|da šaljem|da šaljemo]
    (jer|ali) ne da mi se (više|sad|danas|baš) [pisati|kucati|da pišem|da kucam|dopisivati|da zovem]
    [odstranite|uklonite|ukloniti|izvadite|izvaditi|da izvadite|da uklonite] (mi|i|molim|još) [zub|kamenac|mladež|bradavicu|umnjak|krpelja|lišće|sneg|granu|drvo|krov|mladeže|konce|plombu]
    [одстраните|уклоните|уклонити|извадите|извадити|да извадите|да уклоните] (ми|и|молим|још) [зуб|каменац|младеж|брадавицу|умњак|крпеља|лишће|снег|грану|дрво|кров|младеже|конце|пломбу]
    [krivo|pogrešno] ste (me|to|nas) [shvatili|razumeli|čuli|protumačili|ukapirali]
    [криво|погрешно] сте (ме|то|нас) [схватили|разумели|чули|протумачили|укапирали]
    krivo ste me [shvatili|razumeli|čuli]
    криво сте ме [схватили|разумели|чули]
    [pas|pas je|mačka|mačka je|psić|kuja] … [pustite ga na miru|pustite ju na miru|ostavite ga na miru|ostavite ju na miru|pustite je na miru|ostavite je na miru|pusti ga na miru|nemojte ga dirati|ne dirajte ga]
    [пас|пас је|мачка|мачка је|псић|куја] … [пустите га на миру|пустите ју на миру|оставите га на миру|оставите ју на миру|пустите је на миру|оставите је на миру|пусти га на миру|немојте га дирати|не дирајте га]
    [odstranite|uklonite|ukloniti|izvadite|izvaditi|uklonili su mi|uklanjanje] (mi|i|molim|još) [zub|zubni kamenac|madež|bradavicu|umnjak|osmicu|krpelja|lišće|snijeg|granu|drvo|krov|staru|madeže|šavove|plombu]
    [одстраните|уклоните|уклонити|извадите|извадити|уклонили су ми|уклањање] (ми|и|молим|још) [зуб|зубни каменац|мадеж|брадавицу|умњак|осмицу|крпеља|лишће|снијег|грану|дрво|кров|стару|мадеже|шавове|пломбу]
    [ne pišite|ne piši|nemojte pisati|nemojte upisati|ne upisujte] (to|mi|mi to|molim|više|ga|ju|ih|još) [ukor|keca|ukor|neopravdani|neopravdane|kašnjenje|na ploču|olovkom|bilješku|u grupu|na messenger|na facebook|sinu|minus]
    [не пишите|не пиши|немојте писати|немојте уписати|не уписујте] (то|ми|ми то|молим|више|га|ју|их|још) [укор|кеца|укор|неоправдани|неоправдане|кашњење|на плочу|оловком|биљешку|у групу|на мессенгер|на фацебоок|сину|минус]
    [ne šaljite|ne šalji|nemojte slati|nemoj slati|ne slati] (to|mi|mi to|molim|više|ga|ju|ih|još) [kurirom|poštom|po kuriru|dostavom|pouzećem|paket|na staru|u paketomat|nalog poštom|račune poštom|papirni nalog|robu|novac|tehničara|majstora|dete|sina|ćerku|decu|plavu|crvenu|zelenu|crnu|belu|katalog poštom|taksi|hitnu]
    [не шаљите|не шаљи|немојте слати|немој слати|не слати] (то|ми|ми то|молим|више|га|ју|их|још) [куриром|поштом|по куриру|доставом|поузећем|пакет|на стару|у пакетомат|налог поштом|рачуне поштом|папирни налог|робу|новац|техничара|мајстора|дете|сина|ћерку|децу|плаву|црвену|зелену|црну|белу|каталог поштом|такси|хитну]
    ^ stop [prvo|čekajte|čekaj|moment|samo malo|koliko|kad|kada|šta|šta|koji|koja|koje|gde|kako|imam|imamo|važi]
    ^ stop [прво|чекајте|чекај|момент|само мало|колико|кад|када|шта|шта|који|која|које|где|како|имам|имамо|важи]
    ^ stop stop [prvo|čekajte|moment|samo malo|koliko|kad|kada|šta|šta]
    ^ stop stop [прво|чекајте|момент|само мало|колико|кад|када|шта|шта]
    [prekrižite|prekriži|precrtajte|križajte|izbrišite|obrišite|brišite|odjavite|odjavi|odjavljujem|odjaviti|isključite|ispišite|izbacite|skinite] (molim|me|nas|ga|ju|je|sina|ćerku|se|mi|sutra) (molim|me|nas|ga|ju|je|sina|ćerku|se|mi|sutra) [s|sa|iz|od] [smene|noćne smene|subotnje smene|izleta|ručka|turnira|utakmice|treninga|sata|spiska učesnika|spiska za|liste učesnika|liste za izlet|liste za ručak|kampa|priprema|natjecanja|ispita|testa|plivanja|kursa kuhanja|liste čekanja|rasporeda|dežurstva|petka|subote|nedelje|ponedeljka|utorka|srede|četvrtka|večere|produženog boravka|vrtića|sobe|hotela|vožnje|radionice|maratona|trke|marende|zbora|folklora|brodice|jutrošnjeg termina]
    [прекрижите|прекрижи|прецртајте|крижајте|избришите|обришите|бришите|одјавите|одјави|одјављујем|одјавити|искључите|испишите|избаците|скините] (молим|ме|нас|га|ју|је|сина|ћерку|се|ми|сутра) (молим|ме|нас|га|ју|је|сина|ћерку|се|ми|сутра) [с|са|из|од] [смене|ноћне смене|суботње смене|излета|ручка|турнира|утакмице|тренинга|сата|списка учесника|списка за|листе учесника|листе за излет|листе за ручак|кампа|припрема|натјецања|испита|теста|пливања|курса кухања|листе чекања|распореда|дежурства|петка|суботе|недеље|понедељка|уторка|среде|четвртка|вечере|продуженог боравка|вртића|собе|хотела|вожње|радионице|маратона|трке|маренде|збора|фолклора|бродице|јутрошњег термина]
    [utipkao sam|utipkala sam|upisao sam|upisala sam|stisnuo sam|stisnula sam|nazvao sam|nazvala sam|okrenuo sam|okrenula sam|kupio sam|kupila sam|naručio sam|naručila sam|ukucao sam|ukucala sam] (vam|valjda|greškom|si|prvo) [krivi broj|pogrešan broj|pogrešni broj|krivog broja|pogrešnog broja|pogresan broj|krive brojeve]
    [утипкао сам|утипкала сам|уписао сам|уписала сам|стиснуо сам|стиснула сам|назвао сам|назвала сам|окренуо сам|окренула сам|купио сам|купила сам|наручио сам|наручила сам|укуцао сам|укуцала сам] (вам|ваљда|грешком|си|прво) [криви број|погрешан број|погрешни број|кривог броја|погрешног броја|погресан број|криве бројеве]
    [kurir|vozač|šofer|taksist|poštar|dostavljač|majstor|komšija|serviser|tehničar|električar|vodoinstalater] … [krivi broj|pogrešan broj|pogrešni broj|krivog broja|pogrešnog broja|pogresan broj|krive brojeve]
    [курир|возач|шофер|таксист|поштар|достављач|мајстор|комшија|сервисер|техничар|електричар|водоинсталатер] … [криви број|погрешан број|погрешни број|кривог броја|погрешног броја|погресан број|криве бројеве]
    [cipele|patike|majica|pantalone|haljina|jakna|jaknu|dres|sandale|čizme|pancerice|klizaljke|prsten|kaciga|papuče] (su|je|imaju|ima|mi|stigle|stigao|došle) [krivi broj|pogrešan broj|pogrešni broj|krivog broja|pogrešnog broja|pogresan broj|krive brojeve]
    [ципеле|патике|мајица|панталоне|хаљина|јакна|јакну|дрес|сандале|чизме|панцерице|клизаљке|прстен|кацига|папуче] (су|је|имају|има|ми|стигле|стигао|дошле) [криви број|погрешан број|погрешни број|кривог броја|погрешног броја|погресан број|криве бројеве]
    [krivi broj|pogrešan broj|pogrešni broj|krivog broja|pogrešnog broja|pogresan broj|krive brojeve] [kuće|cipela|cipele|stana|sobe|linije|autobusa|tramvaja|sprata|porudžbine|pošiljke|ulaza|sale|vrata|naloga|veličine|pina|koda|dijela|perona|stola|dresa|zgrade|tablica]
    [криви број|погрешан број|погрешни број|кривог броја|погрешног броја|погресан број|криве бројеве] [куће|ципела|ципеле|стана|собе|линије|аутобуса|трамваја|спрата|поруџбине|пошиљке|улаза|сале|врата|налога|величине|пина|кода|дијела|перона|стола|дреса|зграде|таблица]
    [psa|mačku|mačka|psića|macu|tog psa|tu mačku|kokoši|paket|auto|bicikl|dete|malog|baku|psa na miru|mačku na miru] (molim|već|tog|to|našeg|našu) [pustite|pusti|ostavite|ostavi|ne dirajte|nemojte dirati|ne zadirkujte|pustite na miru|ostavite na miru]
    [пса|мачку|мачка|псића|мацу|тог пса|ту мачку|кокоши|пакет|ауто|бицикл|дете|малог|баку|пса на миру|мачку на миру] (молим|већ|тог|то|нашег|нашу) [пустите|пусти|оставите|остави|не дирајте|немојте дирати|не задиркујте|пустите на миру|оставите на миру]
    [pustite|pusti|ostavite|ostavi|ne dirajte|nemojte dirati|ne zadirkujte|pustite na miru|ostavite na miru] (molim|već|tog|to|našeg|našu) [psa|mačku|mačka|psića|macu|tog psa|tu mačku|kokoši|paket|auto|bicikl|dete|malog|baku|psa na miru|mačku na miru]
    [пустите|пусти|оставите|остави|не дирајте|немојте дирати|не задиркујте|пустите на миру|оставите на миру] (молим|већ|тог|то|нашег|нашу) [пса|мачку|мачка|псића|мацу|тог пса|ту мачку|кокоши|пакет|ауто|бицикл|дете|малог|баку|пса на миру|мачку на миру]
    [film|filma|filmu|knjigu|knjiga|knjizi|pjesma|pjesmu|serija|seriju|predstava|predstavu|igra|igru|album] (s naslovom|od|naslova|pod naslovom) [pusti me na miru|pustite me na miru|ostavi me na miru|ostavite me na miru|pusti me|pustite me|ostavi me|daj mi mira|dajte mi mira|prestani|prestanite|ne piši mi|ne pišite mi|ne zovi me|ne zovite me|nemoj mi pisati|odjavi me|odjavite me|neću više|dosta mi je|dosta mi te je|odlazi|gubi se|nestani|ne šalji mi|ne šaljite|ne šaljite dete|nemojte slati dete|zaboravi me|stop|dosta|kraj]
    [филм|филма|филму|књигу|књига|књизи|пјесма|пјесму|серија|серију|представа|представу|игра|игру|албум] (с насловом|од|наслова|под насловом) [пусти ме на миру|пустите ме на миру|остави ме на миру|оставите ме на миру|пусти ме|пустите ме|остави ме|дај ми мира|дајте ми мира|престани|престаните|не пиши ми|не пишите ми|не зови ме|не зовите ме|немој ми писати|одјави ме|одјавите ме|нећу више|доста ми је|доста ми те је|одлази|губи се|нестани|не шаљи ми|не шаљите|не шаљите дете|немојте слати дете|заборави ме|stop|доста|крај]
    [pusti me na miru|pustite me na miru|ostavi me na miru|ostavite me na miru|pusti me|pustite me|ostavi me|daj mi mira|dajte mi mira|prestani|prestanite|ne piši mi|ne pišite mi|ne zovi me|ne zovite me|nemoj mi pisati|odjavi me|odjavite me|neću više|dosta mi je|dosta mi te je|odlazi|gubi se|nestani|ne šalji mi|ne šaljite|ne šaljite dete|nemojte slati dete|zaboravi me|stop|dosta|kraj] (to|tako|mi|na mene|je) [rekao|rekla|rekli|kaže|kažu|je rekao|je rekla|viče|vikao|vikala|je vikao|je vikala|dere se|urla|povikao|povikala|napisao|napisala|je napisao|je napisala|odgovorio|odgovorila|je odgovorio|odbrusio|odbrusila|ponavlja|mi piše|govori|veli]
    [пусти ме на миру|пустите ме на миру|остави ме на миру|оставите ме на миру|пусти ме|пустите ме|остави ме|дај ми мира|дајте ми мира|престани|престаните|не пиши ми|не пишите ми|не зови ме|не зовите ме|немој ми писати|одјави ме|одјавите ме|нећу више|доста ми је|доста ми те је|одлази|губи се|нестани|не шаљи ми|не шаљите|не шаљите дете|немојте слати дете|заборави ме|stop|доста|крај] (то|тако|ми|на мене|је) [рекао|рекла|рекли|каже|кажу|је рекао|је рекла|виче|викао|викала|је викао|је викала|дере се|урла|повикао|повикала|написао|написала|је написао|је написала|одговорио|одговорила|је одговорио|одбрусио|одбрусила|понавља|ми пише|говори|вели]
    [rekao|rekla|rekli|kaže|kažu|je rekao|je rekla|viče|vikao|vikala|je vikao|je vikala|dere se|urla|povikao|povikala|odgovorio|odgovorila|je odgovorio|odbrusio|odbrusila|ponavlja|govori|veli] (na sestru|na brata|na mamu|na babu|mi|na mene|na njega|na nju|mu|joj|nam|da|stalno|samo|sin|unuk|ćerka|muž|trener|šef|učiteljica|komšija|on|ona) [stop|dosta|kraj]
    [рекао|рекла|рекли|каже|кажу|је рекао|је рекла|виче|викао|викала|је викао|је викала|дере се|урла|повикао|повикала|одговорио|одговорила|је одговорио|одбрусио|одбрусила|понавља|говори|вели] (на сестру|на брата|на маму|на бабу|ми|на мене|на њега|на њу|му|јој|нам|да|стално|само|син|унук|ћерка|муж|тренер|шеф|учитељица|комшија|он|она) [stop|доста|крај]
    [rekao|rekla|rekli|kaže|kažu|je rekao|je rekla|viče|vikao|vikala|je vikao|je vikala|dere se|urla|povikao|povikala|napisao|napisala|je napisao|je napisala|odgovorio|odgovorila|je odgovorio|odbrusio|odbrusila|ponavlja|mi piše|govori|veli] (na sestru|na brata|na mamu|na babu|mi|na mene|na njega|na nju|mu|joj|nam|da|stalno|samo|sin|unuk|ćerka|muž|trener|šef|učiteljica|komšija|on|ona) [pusti me na miru|pustite me na miru|ostavi me na miru|ostavite me na miru|pusti me|pustite me|ostavi me|daj mi mira|dajte mi mira|prestani|prestanite|ne piši mi|ne pišite mi|ne zovi me|ne zovite me|nemoj mi pisati|odjavi me|odjavite me|neću više|dosta mi je|dosta mi te je|odlazi|gubi se|nestani|ne šalji mi|ne šaljite|ne šaljite dete|nemojte slati dete|zaboravi me]
    [рекао|рекла|рекли|каже|кажу|је рекао|је рекла|виче|викао|викала|је викао|је викала|дере се|урла|повикао|повикала|написао|написала|је написао|је написала|одговорио|одговорила|је одговорио|одбрусио|одбрусила|понавља|ми пише|говори|вели] (на сестру|на брата|на маму|на бабу|ми|на мене|на њега|на њу|му|јој|нам|да|стално|само|син|унук|ћерка|муж|тренер|шеф|учитељица|комшија|он|она) [пусти ме на миру|пустите ме на миру|остави ме на миру|оставите ме на миру|пусти ме|пустите ме|остави ме|дај ми мира|дајте ми мира|престани|престаните|не пиши ми|не пишите ми|не зови ме|не зовите ме|немој ми писати|одјави ме|одјавите ме|нећу више|доста ми је|доста ми те је|одлази|губи се|нестани|не шаљи ми|не шаљите|не шаљите дете|немојте слати дете|заборави ме]
    skinite (ga|je|ih) sa [pljeskavice|burgera|pice|računa|sendviča]
    molim skinite (ga|je|ih) sa [pljeskavice|burgera|pice|računa|sendviča]
    [ne zovite|ne zovi|nemojte zvati|nemojte da zovete|ne zvati] & [na sastanku|na poslu|na času|na satu|u školi|u bolnici|u kinu|pošaljite poruku|pišite poruku|javiću se|javit ću se|nazvat ću|pozvaću|spava]
    [prestani|prestanite] & [smijeha|smeha|smijem|smejem|haha|hihi|hahaha|crvenim]
    ne (želim|bih) (vas|nikoga) [želim smetati|želim da smetam|želim gnjaviti|želim da gnjavim|želim uznemiravati|bih smetao|bih smetala]
    (neću) [neću propustiti|neću da propustim|ne propuštam]
    [policij*|miliciji|murij*] & [ukrao|ukrali|ukrad*|krađ*|provalili|provalio|nesreć*|nezgod*|izgubio|izgubila|susjed*|komšij*]
    ne [piši|pišite|zovi|zovite|šalji] (mi|me) [posle deset|poslije deset|posle devet|poslije devet|posle ponoći|iza ponoći|iza deset|pre osam|prije osam|pre podne|prije podne|noću|iza 22|posle 22|poslije 22]
    [ne javljam se|ne javljam] (sad|sada|trenutno|na telefon)
    [sigurni|siguran|sigurna|zaista|stvarno] (da) [da želite obrisati|da želite izbrisati|da želite ukloniti|da želite otkazati|da želite prekinuti|da želite da obrišete|da želite da izbrišete|da želite da uklonite|želite obrisati|želite izbrisati|želite ukloniti|želite da obrišete|želite da izbrišete|želite da uklonite|želite isključiti|želite da isključite]
    [nemojte|nemoj|ne] (mi) (da) [mi pisati da|mi pisat da|mi pišete da|mi pišite da|mi govoriti da|mi pisati kako|mi pisati zašto|mi piši da]
    [blokirajte|blokiraj|blokirati] (mi|molim) [karticu|mi karticu|mi račun|račun|mi bankovnu|bankovnu|mi kreditnu]
    [isključi|isključite|ugasi|ugasite] (si|mi) (te) [obaveštenja na|obavijesti na|notifikacije na|obaveštenja u|obavijesti u|notifikacije u] (mobitelu|telefonu|mobilnom|aplikaciji|postavkama)
    [odjavite|odjavi|odjavljujem] (me|ga|je|se|sina|kćer|ćerku|nas|dijete|dete) (molim) (s|sa|iz) (današnjeg|sutrašnjeg|tog|petka) [treninga|kursa|tečaja|joge|časa|sata|izleta|kampa|hotela|sobe|ručka|vrtića|seminara|webinara|radionice|turnira|ispita]
    dosta je bilo (za danas|idemo|hajdemo) [za danas|idemo|hajdemo|ajmo]
    (još|više|nešto) [nemam nikakvih|nema nikakvih|nisam dobio nikakvih|nisam dobila nikakvih|nisu stigle nikakve|nismo dobili nikakvih|nema više nikakvih] (novih|vaših) [stuff]
    ne [budite|budi] [ljuti|ljut|ljuta|tužni|tužan|tužna|smešni|smiješni|lenji|lijeni|takvi|toliko|tako|grubi|bezobrazni]
    ostavite (me) (samo) [me da razmislim|me da vidim|me da odlučim]
    [odustao|odustala|odustajem|odustati] (sam) od [poruke na|kupovine|kupnje|narudžbe]
    [zaustavi|zaustaviti|zaustavite|prekini|prekinuti|prekinite|isključi|isključiti|isključite|ugasi|ugasiti|ugasite|završi|završiti|obustavi|poništi|poništiti] (taj|tu|ovaj|ovu|svoj|svu|trenutn*) [motor*|auto|vlak*|voz|autobus*|lift|dizalo|igru|igra|igre|muziku|glazbu|pjesmu|pesmu|film|video*|snimanje|preuzimanje|proces*|animacij*|zvuk|svjetl*|svetl*|računalo|računar|ekran*|radio|televizor*|pećnic*|rernu|plin|peglu|perilic*|veš mašin*|vodu|struju|tajmer|server*|poslužitelj*|skript*|pisač|štampač|ispis|štampu|prijenos|prenos|reprodukcij*|borbu|potez|rundu|misiju|lopova|krvarenje|prozor|mikrofon*|kamer*|grijanje|grejanje|klimu|napad|dodatak|karticu]
    [kraj|kraja|kraju|krajem] [igre|runde|poteza|razine|nivoa|misije|rata|datoteke|teksta|stranice|hodnika|smjene|smene|odmora|praznika|koncerta|epizode|serije|knjige|poglavlja|reda|puta|zime|ljeta|leta|proljeća|polugodišta|poruke|retka|priče|tunela]
    [nemoj|nemojte] (me|da) (me|da) [podsjećati na taj|podsećati na taj|podsećaš na taj|podsjećati na ispit|podsećaš na ispit|me podsjećati na taj|me podsećaš na taj]
    [ne šaljite|ne šalji|nemojte slati|nemojte da šaljete] (mi|nam) [kurira|dostavljača|majstora|servisera|paket|račun]
    ne budite me
    [otkazao|otkazala|otkazali] (sam|smo) [narudžbu|porudžbinu|rezervaciju|termin|let|posjet|posetu|putovanje|dostavu]
    [našla|našao|našli] (sam|smo) (vaš|vašu|ga|ju) (mail|mejl|poruku) [u spamu|mail u spamu|mejl u spamu|poruku u spamu]
    [javite|javi] (mi|se) (molim) [na ovaj broj|na moj broj]
    [neću|ne želim] (to) (da) [gledati haha|gledat haha|vidjeti haha|gledam haha|vidim haha|znati haha|znam haha]
    [ne|nemojte|nemoj] (da) [zaboravite|zaboravte|zaboravi|zaboraviti|zaboravit] (na) (mene|me|nas)
    (pustite|ostavite|pusti) [pustite me na miru da|ostavite me na miru da|pustite me da|pusti me da] [razmislim|promislim|pojedem|završim|odlučim]
    (ne želim|neću) (da) (se) [ne želim se odjaviti|ne želim da se odjavim|neću se odjaviti|neću da se odjavim|ne želim se odjavit|ne želim odjavu]
    [nemojte|ne|nemoj] (mi|još|da) (još|mi|da) (mi|još) [slati|šaljete|šaljite|šalji] (mi|još) (taj|tu|ovaj) [račun|fakturu|ponudu za|predračun|paket|ugovor|paketić|robu]
    [dokle|do kad|do kada|dokad|koliko dugo] (vam|još|vaše|ova|ove) (vam|još) [traje|traju|važi|važe|vrijedi|vrijede|vredi|vrede|rade|radite|radi|imate]
    [ne šaljite|nemojte slati|ne šalji|nemoj slati|nemojte da šaljete] … [kućnu adresu|paketomat|paketomatu|na posao|na firmu|na adresu|dostavu|na recepciju]
    [mama|stari|brate|ljubavi|dušo|tata|buraz|kume|srce|zlato|frendu|frende] (me|daj) [pusti me|ostavi me|pusti me na miru|ostavi me na miru|ne gnjavi|ne smaraj|pusti]
    [pusti me|ostavi me] (na miru) [na miru radim|na miru na času|na miru učim|na miru spavam|radim|na času|učim|spavam|na sastanku|na predavanju]
    [broj|broja] [narudžbe|porudžbine|pošiljke|paketa|računa|cipela|cipele|stana|kuće|sobe|leta|elektre|rezervacije|police|tablica|linije|autobusa]
    [praćenje|pracenje] [pošiljke|paketa|narudžbe|porudžbine]
    [kupovinu|kupnju|kupovina|kupnja] (na) [rate|kredit|karticu|preko pouzeća|na rate]
    [kraj|završetak] [akcije|sniženja|popusta|rasprodaje] [je kad|kada|kad]
    [kada|kad] (je) [kraj|završetak|prestaje|završava|se završava|istječe|ističe] (vaše|ova|ove) [akcije|akcija|sniženja|sniženje|popusta|popust|rasprodaje|rasprodaja|ponude|ponuda]
    ne (zovite|zovi) (me|mi|nas) [zovite me pre|zovite me prije|zovi me pre|zovi me prije|zovite pre|zovite me posle|zovite me poslije|zovite me dok|zovi me dok|zovite dok]
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
${cyrillic.nothing}
    (zašto) [prestali|prestao|prestala] (ste|si|mi je|ste mi) (da) (mi) [slati|pisati|zvati|šaljete|pišete|zovete|piše|šalje|da šaljete|da pišete|da piše]
    nemojte (da) (slučajno) [prestati|prestajati|prestanete|da prestanete|prestajete|stati]
    ne (zovi|zovite) (me|mi|nas) (sad|sada) [zovi sad|zovi sada|zovi me sad|zovite sad|zovite sada|zovite me sad|zovi poslije|zovi posle|zovi sutra|zovi prije|zovi pre]
    (ne treba|nije potrebno) [ne treba|ne morate|nije potrebno|nemojte] (mi|da) (mi) (slati|šaljete|poslati) [račun|paket|fakturu|potvrdu|predračun]
    [treći put|drugi put|koliko puta|opet|ponovo] (već|vam|da|moram) (vam|već) [pišem|zovem|molim|pisati|pitam|da pišem] (zbog|u vezi|oko|za) (vezi) [reklamacij*|povrat*|narudžb*|porudžbin*|račun*|paket*|novca|popravk*|termin*]
    (zašto) ne [dobivam|dobijam|primam|stiže|dolazi] (mi) (sms|nikakve|nikakav) [kod|kodove|sms kod|potvrd*|poruke s kodom]`,
};
