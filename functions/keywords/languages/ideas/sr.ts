import type { IdeaData } from './idea.ts';

/** In Latin letters; the same words in Cyrillic are made of them below. */
const latin = {
  cease:
    'stop, prestanite, prestani, prestati, prestanete, prestanu, prestanak, prekinite, prekini, prekinuti, prekinete, prekid, obustavite, obustaviti, obustava, zaustavite, zaustaviti, završite, završavajte, ukinite, otkažite, otkazati, dosta, dosta mi je, dosta je, dovoljno, kraj, manite, mani se, okanite se, mir, na miru, pustite me, pusti me, ostavite me, ostavi me, dojadili, dojadilo, smorili, smarate, smara, nervira*, iritira*, smeta, smetate, gnjavite, gnjavaža, dosađujete, odjebite, jebite, jebote, kurac, u kurac, u pičku, đavola, tornjajte, marš, blokiram, blokiraću, blokirati, blok, prijaviću vas, prijavljujem vas, žalb*, tužb*, tužiću, policij*, advokat*, poverenik*, ratel, inspekcij*, poslednje upozorenje, poslednji put, zabranjujem, zabrana, netražen*, neželjen*, ilegaln*, nezakonit*, protivzakonit*, previše, prečesto, nikad više, nikada više, nikakve, nikakvih, nijednu, ni jednu, bez vaših, nemojte, nemoj, ne šaljite, ne slati, ne pišite, ne zovite, ne kontaktirajte, ne uznemiravajte, ne gnjavite, ne smarajte, ne javljajte, poštedite, odjavite, odjaviti, odjavljujem, isključite, ugasite, više ne, da više ne, brišite, skinite, smorili ste, smarajte, uznemirav*, maltretira*, pun mi je, puna kapa, blokira*, prijaviću, preko glave, zasipate, zatrpavate, spamujete, dosadili, dosadilo, zamarate, zamaraju, preplavili, nepodnošljivo, manite me, sklonite se, bombardujete, svaki dan pišete, izluđujete, suzdrži*, suzdrža*, uzdrži*, uzdrža*, deaktiv*, obustavu, prestanak slanja, začepite, umuknite, preterujete, uštedite, bez reklama, stavite točku, stavite tačku, džabe, uzalud, dokle, суздржи*, суздржа*, уздржи*, уздржа*, деактив*, обуставу, престанак слања, зачепите, умукните, претерујете, уштедите, поштедите, без реклама, никаквих, никакве, ставите точку, ставите тачку, џабе, узалуд, докле',
  refuse:
    'ne želim, ne želimo, ne bih želeo, ne bih želela, neću, nećemo, ne zanima, ne zanimaju, ne interesuje, ne interesuju, nisam zainteresovan*, nezainteresovan*, ne treba mi, ne trebaju, nisam tražio, nisam tražila, nisam se prijavio, nisam se prijavila, nisam se prijavljiv*, nikad se nisam, nikada nisam, nikad nisam, nisam dao, nisam dala, nisam pristao, nisam pristala, ne pristajem, ne slažem se, ne prihvatam, ne dozvoljavam, odbijam, bez pristanka, bez mog pristanka, bez saglasnosti, bez dozvole, nisam naručio, nisam naručila, radije ne, ne nameravam, baš me briga, boli me, nije me briga, ne zanima nas, nisam vaš klijent, nisam klijent, nisam kupac, ko vam je dao, ko vam je rekao, nemam interesa, nemam potrebe, odbijamo, ne želim da budem, ne prodajite, ne prodavati, nemojte prodavati, nemojte prodati, nemojte ustupati, ne ustupajte, ne dajite, ne dajte, nemojte davati, nemojte da prodajete, nemojte da delite, nemojte da dajete, ne delite, ne prosleđujte, zabranjujem, ne smijete prodavati, ne smete prodavati, ne smete da prodajete, ne smete da delite',
  texts:
    'poruk*, porukama, reklam*, oglas*, spam*, ponud*, akcij*, akcijama, promo*, popust*, obaveštenj*, obavešten*, bilten*, marketing*, kampanj*, podsetni*, smeće, gluposti, sranja, notifikacij*, kupon*, novosti, esemes*, obaveštenja, promocij*, sms*, njuzleter*, newsletter*, mejlov*, anket*, upitnik*, pozivnic*, čestitk*, izborn*, letak, letke, letaka, katalog*, istraživanj*, nagradne igre, анкет*, упитник*, позивниц*, честитк*, изборн*, летак, летке, летака, каталог*, истраживањ*, наградне игре',
  contact:
    'slati, šaljete, šaljite, pošaljete, pisati, pišete, zvati, zovete, kontaktirati, kontaktirate, kontaktiranje, javljati, javljate, uznemiravati, uznemiravate, uznemiravanje, gnjaviti, gnjavite, zasipati, zasipate, bombardovati, bombardujete, spamovati, spamujete, maltretirati, maltretirate, primati, primam, dobijati, dobijam, stiže, stigne, dolaze, na mobilni, moj mobilni, moj telefon, moj broj, ovaj broj, na ovaj broj, sa mnom, slanje, slanjem',
  remove:
    'sklonite, skloniti, skloni, uklonite, ukloniti, ukloni, uklanjanje, izbrišite, izbrisati, izbriši, brišite, briši, brisanje, obrišite, obrisati, obriši, izbacite, izbaciti, skinite, skinuti, izuzmite, isključite, precrtajte, odjavite, odjaviti, ispišite, izvadite, maknite',
  list: 'spisak*, spiska, spisku, spiskova, liste, lista, listu, listi, bazu, baze, baza, bazi, evidencij*, imenik*, adresar*, kontakata, registr*, sistem*, primalac*, primalaca, pretplat*, klub*, kartotek*',
  mine: 'me, mene, moj broj, ovaj broj, moje ime, moj kontakt, nas, broj, moj telefon, moje podatke',
  withdraw: 'povlačim, povući, povlačenje, opozivam, opozvati, opoziv, ukidam, otkazujem, poništavam, uskraćujem',
  consent: 'saglasnost*, pristanak, pristanka, dozvol*, odobrenj*',
  how: 'kako, šta treba, šta moram, koju reč, koja reč, na koji broj, gde, može li se, mogu li, na koji način, šta poslati, šta da pošaljem, šta da napišem',
  leave:
    'odjaviti, odjavim, odjava, odjave, odjavu, odjavljuje, otkazati pretplatu, otkazati poruke, rešim se, otarasim, otarasiti, ne primati, ne dobijati, prestati primati, prestanem da primam, prestanem da dobijam, ispisati, skinem sa, skinuti sa',
  delete:
    'izbriš*, izbrisati, obriš*, obrisati, brisanje, brisanja, brišite, uklon*, uklonite, uništ*, uništite, zaborav*, zaboravite, počisti*, počistite, anonimiz*, biti zaboravljen*, pobriš*, pobrišite, pobrisati, pobrisat, obrisat, izbrisat, izbrisali, obrisali, trajno uklon*, trajno obriš*, da nestanu, neka nestanu, zatvorite račun, ugasite profil, ugasite račun, ugasite nalog, ne čuvajte, nemojte čuvati, nemojte da čuvate, zbriši*, poništi*',
  data: 'moje podatke, mojih podataka, moji podaci, mojim podacima, lične podatke, ličnih podataka, lični podaci, podatke, podaci, podataka, moje informacije, informacije o meni, sve što imate o meni, sve o meni, što imate o meni, moj profil, moj nalog, svoje podatke, svojih podataka, podatke o meni, moju istoriju, svoj profil, svoj račun, svoj nalog, moj korisnički, korisnički račun, korisnički nalog, mojeg računa, mog računa, mog naloga, mog profila, mojeg profila, sve vezano uz mene, sve vezano za mene, podaci o meni, podataka o meni, informacija o meni, istoriju kupovine, istoriju porudžbina, trag o meni, traga o meni, moju kartoteku, o mojoj osobi, odnose na mene, odnosi na mene, svaki podatak o meni',
  fix: 'ispravi*, ispravk*, promenite, promeniti, promena, promenio, promenila, promenilo, ažurira*, ažuriranje, izmenite, izmeniti, izmena, pogrešn*, greška, grešku, netačn*, neispravn*, zastarel*, stara, staru, stari, preselio, preselila, piše se, nije tačn*, nije ispravn*, popravi*, popravite, prepravi*, preprav*, zamenit*, zamenite, korekcij*, prepišite, omašili, pogrešno napisan*, pogrešno upisan*, tačno je, ispravno je, udala sam se, udala, razvela, posle udaje, posle razvoda, ne važi, nevažeć*, fali slovo, nedostaje slovo, umesto, preselili, štamparsk*, pogrešan',
  detail:
    'prezime*, ime, imena, imenu, adres*, datum rođenja, rođenja, imejl*, mejl*, poštanski, zovem se, ulic*, prebivališt*, djevojačko, djevojačkog, devojačko, devojačkog, godina rođenja, godinu rođenja, jmbg, pol, stanovanj*, mjesto stanovanja, mesto stanovanja, kućni broj, e-poštu, oslovljavate, titul*',
  know: 'imate, čuvate, znate, posedujete, prikupljate, prikupili, obrađujete, držite, skladištite, vodite, sačuvali, skupljate, raspolažete, sakupili, sakupljate, pohranili, zabeležen*, evidentirate, arhivirate, saznali, poznajete, imate zapisan*, nakupili, skupili ste',
  aboutMe:
    'o meni, o mojoj ličnosti, vezano za mene, koje podatke, kakve podatke, koje informacije, koji podaci, šta sve, moje podatke, mojih podataka, o mojoj osobi, kakvi podaci, koje moje, moje lične, mojih ličnih, odnose na mene, odnosi na mene, vezane uz mene, vezani uz mene, vezane za mene',
  source:
    'odakle, otkud, otkuda, ko vam, ko je dao, od koga, kako ste dobili, kako ste došli, kako imate, kako ste nabavili, gde ste, preko koga, izvor, od kud, odkud, odkuda, ko vam je dao, ko vam je prodao, ko je prodao, ko je prosledio, iz koje baze, na koji način ste, kako ste iskopali, iskopali, kako ste saznali, nabavili, kupili ste, ukrali, de ste našli',
  number:
    'moj broj, broj moj, mog broja, moj telefon, moj mobilni, moj kontakt, moje podatke, moji podaci, ovaj broj, broj telefona, broj, moj mob, moj fon, moju adresu, moj mail, moj mejl, mog telefona, mojeg broja, mome broju, mom broju, mog mobilnog, moj gsm',
  move: 'format*, mašinski čitljiv*, prenos*, prenesite, preneti, prenosivost*, prebacite, prebaciti, izvoz*, izvezite, drugom provajder*, drugom operater*, drugoj firmi, drugu firmu, novom provajder*, konkurencij*, preuzeti, preuzimanje, drugog operatera, eksport*, prelazim k, prelazim kod, prelazim na, menjam operatera, novom operateru, drugom operateru, novog operatera, novi operater, drugi operater, drugoj banci, novoj banci, novoj firmi, drugom osiguranj*, u datoteci, u fajlu, kao fajl, u excelu, u ekselu, prenosiv*, prenijet, prenesem, prenijeti, ponijeti, poneti, ponesem, mašinski, kod drugog, kod konkurencije, preselim',
  profile:
    'profilisa*, profilisanj*, automatizovan*, automatsk*, algorit*, analiz*, analizira*, kupovin*, navik*, praćenj*, pratite, skoring*, ciljan*, profiliranj*, profilir*, profila o meni, izrad* profila, špijunira*, uhod*, segment*, personaliz*, preferencij*, šta kupujem, moje kupovine, mojih kupovina, umjetn* inteligencij*, vešta*, automatizir*, automatizov*, automatsko odluč*',
  object:
    'prigovor*, prigovaram, protivim, protiv, protest*, zabranjujem, ne pristajem, odbijam, ne slažem se, ne dopuštam, ne dozvoljavam, nemate pravo, ulažem prigovor, podnosim prigovor, opirem se, ne želim da, nisam suglas*, nisam saglas*, ne odobravam',
  limit:
    'ogranič*, zamrzn*, zamrznite, obustav*, blokira*, ne koristite, nemojte koristiti, nemojte da koristite, ne obrađujte, ne dirajte, samo čuvajte, čuvajte ali, zadržite ali, zamrzavanje, zaustavite obrad*, prekinite obrad*, zaključaj*, zaključajte, ništa ne radite, ne radite ništa, ništa s njima, ništa sa njima, nemojte dirati, nemojte ih, ne diraj*, dok se ne razjasni, dok se ne reši, dok ne proveri*, do rešenja, do odluke, samo pohranite, prestanite koristiti, prestanite obrađivati, prestanite da koristite, prestanite da obrađujete',
  use: 'korist*, koristiti, upotreb*, obrad*, obrađ*, korišćenj*, rab*, raspolaga*, rukov*, postupa*',
  again: 'opet, ponovo, nazad, predomislio, predomislila, ipak, iznova, obnovite, slučajno, greškom',
  want: 'želim, hteo bih, htela bih, hoću, molim, možete, možete li, prijavite, upišite, šaljite, dodajte, vratite, uključite, stavite, aktivirajte',
  notMe:
    'nisam, nije, pogrešna osoba, ne poznajem, ne znam ko, nekog drugog, neko drugi, druga osoba, drugoj osobi, novi vlasnik, prethodni vlasnik, bivši vlasnik, prethodnog vlasnika, više nije, ne pripada, ne živi, ne stanuje, zabuna, greška, pogrešili, zamenili, promenio broj, promenila broj, kriva osoba, krivi broj, krivu osobu, krivo ste, pogrešnu osobu, fulali, promašili, drugi čovjek, drugi čovek, drugom čovjeku, drugu osobu, nema takve, nema takvog, nisam ja, ja nisam, ne zovem se, ne prezivam, sad je moj, sada je moj, sad imam ja, nova vlasnica, bivša vlasnica, prijašnji vlasnik, prethodna vlasnica, zabunom',
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
