import type { IdeaData } from './idea.ts';

/** In Latin letters; the same words in Cyrillic are made of them below. */
const latin = {
  cease:
    'stop, prestanite, prestani, prestati, prestanete, prestanu, prestanak, prekinite, prekinete, obustavite, obustaviti, obustava, zaustavite, završite, završavajte, ukinite, otkažite, dosta mi je, dosta je, manite, mani se, okanite se, na miru, pustite me, pusti me, ostavite me, ostavi me, dojadili, dojadilo, smorili, smarate, nervira*, iritira*, smetate, gnjavite, gnjavaža, dosađujete, odjebite, jebite, u kurac, u pičku, tornjajte, blokiram, blokiraću, prijaviću vas, prijavljujem vas, žalb*, tužb*, tužiću, policij*, advokat*, poverenik*, ratel, inspekcij*, poslednje upozorenje, zabranjujem, netražen*, ilegaln*, nezakonit*, protivzakonit*, prečesto, nikad više, nikada više, nijednu, ni jednu, bez vaših, ne šaljite, ne slati, ne pišite, ne zovite, ne kontaktirajte, ne uznemiravajte, ne gnjavite, ne smarajte, ne javljajte, poštedite, odjavite, odjaviti, odjavljujem, isključite, ugasite, više ne, da više ne, smorili ste, smarajte, uznemirav*, maltretira*, pun mi je, puna kapa, prijaviću, preko glave, zasipate, zatrpavate, spamujete, dosadili, dosadilo, zamarate, zamaraju, preplavili, nepodnošljivo, manite me, sklonite se, bombardujete, svaki dan pišete, izluđujete, suzdrži*, suzdrža*, uzdrži*, uzdrža*, obustavu, prestanak slanja, začepite, umuknite, preterujete, uštedite, bez reklama, stavite točku, stavite tačku, суздржи*, суздржа*, уздржи*, уздржа*, обуставу, престанак слања, зачепите, умукните, претерујете, уштедите, поштедите, без реклама, ставите точку, ставите тачку, kraj s, kraj sa, dosta vaših, dosta tih, dosta sa, dosta mi, previše mi, smeta mi, smetaju mi, nemojte mi, nemojte me, nemojte više, nemoj mi, nemoj me, deaktivirajte, blokirao, blokirala, blokirajte, dosta, previše poruka, previše sms, previše često, previše pišete, previše šaljete, previše reklama, previše vaših, toliko poruka, smeta, prekid, idu na živce, idu na nerve, dosadne, naporne, bude me, troše mi bateriju, pune mi, zatrpavaju mi, izluđuju me, me izluđuju, boli me uvo, boli me uho, prešle svaku, prešlo svaku, moraju prestati, moraju da prestanu, popele na glavu, popeli ste mi, иду на живце, иду на нерве, досадне, напорне, буде ме, троше ми батерију, пуне ми, затрпавају ми, излуђују ме, ме излуђују, боли ме уво, боли ме ухо, прешле сваку, прешло сваку, морају престати, морају да престану, попеле на главу, попели сте ми',
  refuse:
    'ne želim, ne želimo, ne bih želeo, ne bih želela, neću, nećemo, ne zanima, ne zanimaju, ne interesuje, ne interesuju, nisam zainteresovan*, nezainteresovan*, ne treba mi, ne trebaju, nisam tražio, nisam tražila, nisam se prijavio, nisam se prijavila, nisam se prijavljiv*, nikad se nisam, nisam dao, nisam dala, nisam pristao, nisam pristala, ne pristajem, ne slažem se, ne prihvatam, ne dozvoljavam, odbijam, bez pristanka, bez mog pristanka, bez saglasnosti, bez dozvole, nisam naručio, nisam naručila, radije ne, ne nameravam, baš me briga, ne zanima nas, nisam vaš klijent, nisam klijent, nisam kupac, ko vam je dao, ko vam je rekao, nemam interesa, nemam potrebe, odbijamo, ne želim da budem, ne prodajite, ne prodavati, nemojte prodavati, nemojte prodati, nemojte ustupati, ne ustupajte, ne dajite, ne dajte, nemojte davati, nemojte da prodajete, nemojte da delite, nemojte da dajete, ne delite, ne prosleđujte, zabranjujem, ne smijete prodavati, ne smete prodavati, ne smete da prodajete, ne smete da delite',
  texts:
    'porukama, reklam*, akcijama, promo*, popust*, bilten*, marketing*, kampanj*, podsetni*, notifikacij*, kupon*, novosti, esemes*, obaveštenja, promocij*, sms*, njuzleter*, newsletter*, mejlov*, anket*, upitnik*, pozivnic*, čestitk*, izborn*, letak, letaka, istraživanj*, nagradne igre, анкет*, упитник*, позивниц*, честитк*, изборн*, летак, летака, истраживањ*, наградне игре, spam, spama, spamom, poruka, poruke, poruku, oglasi, oglase, oglasa, oglasnih, kataloga, kataloge, obaveštenje, ponuda, ponude, ponudama, ponudu, akcija, akcije, vaše gluposti, te gluposti, vaša sranja, budalaštin*, sranja, vaučer*, sniženja, podsetnici, podsjetnici, будалаштин*, срања, ваучер*, снижења, њузлетер*, подсетници, подсјетници',
  contact:
    'slati, šaljete, šaljite, pošaljete, pisati, pišete, zovete, kontaktirati, kontaktirate, kontaktiranje, javljati, javljate, uznemiravati, uznemiravate, uznemiravanje, gnjaviti, gnjavite, zasipati, zasipate, bombardovati, bombardujete, spamovati, spamujete, maltretirati, maltretirate, primati, dobijati, na mobilni, moj mobilni, moj telefon, moj broj, ovaj broj, na ovaj broj, slanje, slanjem, dolaze mi, mi dolaze, stižu mi, mi stižu, stiže mi, mi stiže, i dalje stižu, i dalje dolaze, stižu vaše, dolaze vaše, ne stižu, ne dolaze, primam, dobijam',
  remove:
    'sklonite, izbrišite, brišite, obrišite, izbacite, izbaciti, skinite, skinuti, izuzmite, isključite, precrtajte, odjavite, odjaviti, ispišite, izvadite, maknite, uklonite me, uklonite moj, obriši me, izbriši me',
  list: 'imenik*, adresar*, primalac*, primalaca, pretplat*, klub*, kartotek*, vašeg spiska, vaših spiskova, tog spiska, sa spiska, s spiska, svog spiska, vaše liste, vaših lista, te liste, sa liste, s liste, vaše baze, te baze, svoje baze, vaše evidencije, vašeg sistema, vašeg registra',
  mine: 'me, mene, moj broj, ovaj broj, moje ime, moj kontakt, nas, broj, moj telefon, moje podatke',
  withdraw: 'povlačim, povući, povlačenje, opozivam, opozvati, opoziv, ukidam, otkazujem, poništavam, uskraćujem',
  consent: 'saglasnost*, pristanak, pristanka, dozvol*, odobrenj*',
  how: 'kako, šta treba, šta moram, koju reč, koja reč, na koji broj, mogu li, na koji način, šta poslati, šta da pošaljem, šta da napišem',
  leave:
    'odjaviti, odjavim, odjave, odjavu, odjavljuje, otkazati pretplatu, otkazati poruke, ne primati, ne dobijati, prestati primati, prestanem da primam, prestanem da dobijam, ispisati, skinem sa, skinuti sa, rešim vas se, otarasim vas, otarasim se vas',
  delete:
    'izbrisati, obrisati, brisanja, brišite, uništite, zaborav*, zaboravite, počistite, anonimiz*, biti zaboravljen*, pobriš*, pobrišite, pobrisati, pobrisat, obrisat, izbrisat, izbrisali, obrisali, trajno uklon*, trajno obriš*, da nestanu, neka nestanu, zatvorite račun, ugasite profil, ugasite račun, ugasite nalog, ne čuvajte, nemojte čuvati, nemojte da čuvate, zbriši*, izbrišite, obrišite, obriši moje, izbriši moje, obriši mi, uklonite moje, uklonite sve moje',
  data: 'moje podatke, mojih podataka, moji podaci, mojim podacima, lične podatke, ličnih podataka, lični podaci, moje informacije, informacije o meni, sve što imate o meni, sve o meni, što imate o meni, moj profil, moj nalog, svoje podatke, svojih podataka, podatke o meni, moju istoriju, svoj profil, svoj račun, svoj nalog, moj korisnički, korisnički račun, korisnički nalog, mojeg računa, mog računa, mog naloga, mog profila, mojeg profila, sve vezano uz mene, sve vezano za mene, podaci o meni, podataka o meni, informacija o meni, istoriju kupovine, istoriju porudžbina, trag o meni, traga o meni, moju kartoteku, o mojoj osobi, odnose na mene, odnosi na mene, svaki podatak o meni, podatke koje, podataka koje, sve podatke o, moja istorija',
  fix: 'ispravk*, promenilo, netačn*, preselio, preselila, piše se, nije tačn*, popravite, prepravi*, preprav*, korekcij*, prepišite, omašili, pogrešno napisan*, pogrešno upisan*, tačno je, ispravno je, udala sam se, udala, razvela, posle udaje, posle razvoda, fali slovo, nedostaje slovo, preselili, štamparsk*, imate pogrešn*, ispravite, ažurirajte, ažurirati moj*, promenite moj*, promenite mi, promeniti moj*, greška u mom*, grešku u mom*, imate star*, promenio sam, promenila sam, promenilo mi se, staru adresu, zamenite moj*',
  detail:
    'prezime*, ime, datum rođenja, rođenja, poštanski, zovem se, ulic*, prebivališt*, djevojačko, djevojačkog, devojačko, devojačkog, godina rođenja, godinu rođenja, jmbg, stanovanj*, mjesto stanovanja, mesto stanovanja, kućni broj, e-poštu, oslovljavate, adresu, adresa, adrese, moj mejl, moj imejl, svoj mejl, mom imenu',
  know: 'imate, čuvate, znate, posedujete, prikupljate, prikupili, obrađujete, držite, skladištite, vodite, sačuvali, skupljate, raspolažete, sakupili, sakupljate, pohranili, zabeležen*, evidentirate, arhivirate, saznali, poznajete, imate zapisan*, nakupili, skupili ste',
  aboutMe:
    'o meni, o mojoj ličnosti, vezano za mene, koje podatke, kakve podatke, koje informacije, koji podaci, šta sve, moje podatke, mojih podataka, o mojoj osobi, kakvi podaci, koje moje, moje lične, mojih ličnih, odnose na mene, odnosi na mene, vezane uz mene, vezani uz mene, vezane za mene',
  source:
    'odakle, otkud, otkuda, ko vam, ko je dao, od koga, kako ste dobili, kako ste došli, kako imate, kako ste nabavili, gde ste, preko koga, izvor, od kud, odkud, odkuda, ko vam je dao, ko vam je prodao, ko je prodao, ko je prosledio, iz koje baze, na koji način ste, kako ste iskopali, iskopali, kako ste saznali, nabavili, kupili ste, ukrali, de ste našli',
  number:
    'moj broj, broj moj, mog broja, moj telefon, moj mobilni, moj kontakt, moje podatke, moji podaci, ovaj broj, broj telefona, broj, moj mob, moj fon, moju adresu, moj mail, moj mejl, mog telefona, mojeg broja, mome broju, mom broju, mog mobilnog, moj gsm',
  move: 'mašinski čitljiv*, prenesite, preneti, prenosivost*, prebacite, prebaciti, izvezite, drugom provajder*, drugom operater*, drugoj firmi, drugu firmu, novom provajder*, konkurencij*, drugog operatera, eksport*, prelazim k, prelazim kod, prelazim na, menjam operatera, novom operateru, drugom operateru, novog operatera, novi operater, drugi operater, drugoj banci, novoj banci, novoj firmi, drugom osiguranj*, u datoteci, u fajlu, kao fajl, u excelu, u ekselu, prenijet, prenijeti, ponijeti, poneti, ponesem, mašinski, kod drugog, kod konkurencije, preselim, u formatu, prenos mojih, preuzeti moje, izvoz mojih, prenosivom',
  profile:
    'profilisa*, profilisanj*, automatizovan*, algorit*, analizira*, pratite, skoring*, ciljan*, profiliranj*, profilir*, profila o meni, izrad* profila, špijunira*, uhod*, preferencij*, šta kupujem, moje kupovine, mojih kupovina, umjetn* inteligencij*, vešta*, automatizir*, automatizov*, automatsko odluč*, moje navike, mojih navika, analizirate, praćenje mojih, personalizacij*, automatsko odlučivanje, analizu moj*, analize moj*',
  object:
    'prigovor*, prigovaram, protivim, protiv, protest*, zabranjujem, ne pristajem, odbijam, ne slažem se, ne dopuštam, ne dozvoljavam, nemate pravo, ulažem prigovor, podnosim prigovor, opirem se, ne želim da, nisam suglas*, nisam saglas*, ne odobravam',
  limit:
    'ogranič*, zamrzn*, zamrznite, obustav*, blokira*, ne koristite, nemojte koristiti, nemojte da koristite, ne obrađujte, ne dirajte, samo čuvajte, čuvajte ali, zadržite ali, zamrzavanje, zaustavite obrad*, prekinite obrad*, zaključaj*, zaključajte, ništa ne radite, ne radite ništa, ništa s njima, ništa sa njima, nemojte dirati, nemojte ih, ne diraj*, dok se ne razjasni, dok se ne reši, dok ne proveri*, do rešenja, do odluke, samo pohranite, prestanite koristiti, prestanite obrađivati, prestanite da koristite, prestanite da obrađujete',
  use: 'korist*, koristiti, upotreb*, obrad*, obrađ*, korišćenj*, rab*, raspolaga*, rukov*, postupa*',
  again: 'opet, ponovo, nazad, predomislio, predomislila, ipak, iznova, obnovite, slučajno, greškom',
  want: 'želim, hteo bih, htela bih, hoću, molim, možete, možete li, prijavite, upišite, šaljite, dodajte, vratite, uključite, stavite, aktivirajte',
  notMe:
    'pogrešna osoba, ne poznajem, ne znam ko, nekog drugog, neko drugi, druga osoba, drugoj osobi, novi vlasnik, prethodni vlasnik, bivši vlasnik, prethodnog vlasnika, više nije, ne pripada, ne živi, ne stanuje, zabuna, pogrešili, zamenili, promenio broj, promenila broj, kriva osoba, krivi broj, krivu osobu, krivo ste, pogrešnu osobu, fulali, promašili, drugi čovjek, drugi čovek, drugom čovjeku, drugu osobu, nema takve, nema takvog, nisam ja, ja nisam, ne zovem se, ne prezivam, sad je moj, sada je moj, sad imam ja, nova vlasnica, bivša vlasnica, prijašnji vlasnik, prethodna vlasnica, zabunom, ovo nije, to nije, nije moj, nije njegov, nije njen, nisam ta, nisam taj',
  sell: 'prodav*, prodaj*, prodati, prodajte, delite, deliti, prosleđ*, prosled*, ustupa*, trećim, trećima, partner*, davati dalje, preprod*, prodat, prodate, trguj*, trgova*, trguj, šaltaj*, dajete, davati drugima, davati partnerima, drugim firmama, drugim kompanijama, drugima, nikome, ikome, nikom, preprodaj*, ustup*, raznosit*, širit*, širite',
  everything: 'sve, svih, svim, svega, svemu, sve vaše, svih vaših, sa svega, cele grupe, nijedna vaša, nijedne',
};

const digraphs: readonly (readonly [string, string])[] = [
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['dž', 'џ'],
];
const letters = 'abvgdđežzijklmnoprstćufhcčš';
const cyrillicLetters = 'абвгдђежзијклмнопрстћуфхцчш';

/** Serbian is written in either script, letter for letter. */
const inCyrillic = (list: string): string => {
  const joined = digraphs.reduce((text, [two, one]) => text.replaceAll(two, one), list);
  return joined.replaceAll(/[a-zčćđšž]/g, (letter) => cyrillicLetters[letters.indexOf(letter)] ?? letter);
};

export const sr: IdeaData = {
  code: 'sr',
  ideas: {
    ...Object.fromEntries(Object.entries(latin).map(([idea, list]) => [idea, `${list}, ${inCyrillic(list)}`])),
    texts: `${latin.texts}, ${inCyrillic(latin.texts)}, sms*, mms*, смс*, ммс, newsletter*, њузлетер*`,
    move: `${latin.move}, ${inCyrillic(latin.move)}, csv, json, xml, excel*, ексел`,
  },
};
