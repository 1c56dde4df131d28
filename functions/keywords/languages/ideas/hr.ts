import type { IdeaData } from './idea.ts';

export const hr: IdeaData = {
  code: 'hr',
  ideas: {
    cease:
      'stop, prestanite, prestani, prestati, prestat, prestanete, prestanu, prestanak, prekinite, prekini, prekinuti, prekid, prekida, obustavite, obustaviti, obustava, zaustavite, zaustaviti, završite, završiti, ukinite, ukinuti, otkažite, otkazati, dosta, dosta mi je, dosta je, dovoljno, kraj, okanite se, mani, maknite se, mir, na miru, pustite me, pusti me, ostavite me, ostavi me, dojadili, dojadilo, smarate, živcira*, nervira*, iritira*, smeta*, gnjavite, gnjavaž*, dosađuje*, odjebite, odjebi, jebite, jebote, kurac, u kurac, vrag, k vragu, tornjajte, marš, blokiram, blokirat, blokirati, blokiraj*, blok, prijavit*, prijavljujem vas, prijava policiji, pritužb*, tužb*, tužit*, policij*, odvjetnik*, odvjetnic*, azop, hakom, gdpr, inspekcij*, zadnje upozorenje, posljednje upozorenje, zadnji put, posljednji put, zabranjujem, zabrana, nezatražen*, neželjen*, ilegaln*, nezakonit*, protuzakonit*, previše, prečesto, nikad više, nikada više, nikakve, nikakvih, niti jednu, ni jednu, nijednu, bez vaših, nemojte, nemoj, ne šaljite, ne slati, ne šalji, ne pišite, ne zovite, ne kontaktirajte, ne uznemiravajte, ne gnjavite, ne smarajte, ne javljajte, poštedite, odjavite, odjaviti, odjavljujem, isključite, ugasite, ugasiti, više ne, da više ne, gnjaviti, uznemirav*, maltretira*, pun mi je, puna kapa, blokira*, prijavit ću, tužit ću, spam*, preko glave, opterećuje*, zasipate, zatrpavate, dosadili, dosadilo, zamarate, zamaraju, preplavili, nepodnošljivo, manite me, bombardirate, svaki dan pišete, izluđujete, tražim prekid, suzdrži*, suzdrža*, uzdrži*, uzdrža*, deaktiv*, obustavu, prestanak slanja, začepite, umuknite, pretjerujete, uštedite, bez reklama, stavite točku, stavite tačku, džabe, uzalud, dokle',
    refuse:
      'ne želim, ne želimo, ne bih želio, ne bih željela, neću, nećemo, ne zanima, ne zanimaju, nisam zainteresiran*, nezainteresiran*, ne treba mi, ne trebaju, ne trebam, nisam tražio, nisam tražila, nisam trazio, nisam se prijavio, nisam se prijavila, nisam se prijavljiv*, nikad se nisam, nikada nisam, nikad nisam, nisam dao, nisam dala, nisam pristao, nisam pristala, ne pristajem, ne slažem se, ne prihvaćam, ne dopuštam, ne dozvoljavam, odbijam, bez pristanka, bez mog pristanka, bez moje privole, bez privole, bez dozvole, nisam naručio, nisam naručila, radije ne, ne da mi se, ne namjeravam, ne interesira, baš me briga, boli me, nije me briga, ne zanima nas, nisam vaš klijent, nisam klijent, nisam kupac, tko vam je dao, tko vam je rekao, nemam interesa, nemam potrebe, odbijamo, ne želim biti',
    texts:
      'sms*, poruk*, porukama, reklam*, oglas*, spam*, ponud*, akcij*, akcijama, promo*, popust*, obavijest*, newsletter*, bilten*, marketing*, kampanj*, podsjetni*, smeće, smeca, gluposti, sranja, mms*, notifikacij*, kupon*, novosti, letke, mail*, mejlov*, anket*, upitnik*, pozivnic*, čestitk*, izborn*, letak, letaka, katalog*, istraživanj*, nagradne igre',
    contact:
      'slati, slat, šaljete, šaljite, poslati, pošaljete, pisati, pisat, pišete, zvati, zvat, zovete, kontaktirati, kontaktirat, kontaktirate, kontaktiranje, javljati, javljate, uznemiravati, uznemiravate, uznemiravanje, gnjaviti, gnjavite, zasipati, zasipat, zasipate, bombardirati, bombardirate, spamati, spamirati, spamate, maltretirati, primati, primam, dobivati, dobivam, dobijati, dobijam, stiže, dolaze, na mobitel, moj mobitel, moj telefon, moj broj, ovaj broj, na ovaj broj, sa mnom, stigne',
    remove:
      'maknite, makni, maknuti, makne, uklonite, ukloniti, uklanjanje, izbrišite, izbrisati, izbriši, brišite, briši, brisanje, obrišite, obrisati, obriši, izbacite, izbaciti, skinite, skinuti, izuzmite, isključite, isključiti, precrtajte, odjavite, odjaviti, ispišite, ispisati, izvadite, van s, van iz',
    list: 'popis*, list*, lista, liste, listi, bazu, baze, baza, bazi, evidencij*, imenik*, adresar*, kontakata, mailing*, registr*, sustav*, primatelj*, pretplat*, klub*, datotek*, kartotek*',
    mine: 'me, mene, moj broj, ovaj broj, moje ime, moj kontakt, nas, broj, moj mobitel, moje podatke, mog muža, mamu, baku',
    withdraw: 'povlačim, povući, povlačenje, povlacim, opozivam, opozvati, opoziv, ukidam, otkazujem, poništavam, uskraćujem',
    consent: 'privol*, pristanak, pristanka, suglasnost*, dozvol*, odobrenj*, dopuštenj*',
    how: 'kako, što trebam, što moram, sto trebam, što treba, koju riječ, koja riječ, na koji broj, kamo, kam, gdje, može li se, mogu li, na koji način, što poslati, što napisati, šta trebam',
    leave:
      'odjaviti, odjavim, odjavit, odjava, odjave, odjavu, odjavljuje, otkazati pretplatu, otkazati poruke, riješiti, riješim se, riješit se, ne primati, ne dobivati, prestati primati, prestati dobivati, prestanem primati, ispisati, ispišem, maknem s, maknuti s, skinuti s, skinem s',
    delete:
      'izbriš*, izbrisati, obriš*, obrisati, briš*, brišite, brisanje, brisanja, uklon*, uklonite, ukloniti, uništ*, uništite, uništiti, zaborav*, zaboravite, poništ*',
    data: 'moje podatke, mojih podataka, moji podaci, mojim podacima, osobne podatke, osobnih podataka, osobni podaci, podatke, podaci, podataka, moje informacije, informacije o meni, sve što imate o meni, sve o meni, sve što o meni, što imate o meni, što o meni, moj profil, moj račun, svoje podatke, svojih podataka, podatke o meni, moju povijest',
    fix: 'ispravi*, ispravak, ispravka, promijenite, promijeniti, promjena, promijenio, promijenila, promijenilo, ažurira*, ažuriranje, izmijenite, izmijeniti, izmjena, pogrešn*, krivo, kriva, krivu, krivi, greška, grešku, netočn*, neispravn*, zastarjel*, stara, staru, stari, preselio, preselila, piše se, tipfeler*, korigir*, nije točn*, nije ispravn*',
    detail: 'prezime*, ime, imena, imenu, adres*, datum rođenja, rođenja, email*, e-mail*, mail, poštanski, zovem se, ulic*, prebivališt*',
    know: 'imate, čuvate, znate, posjedujete, prikupljate, prikupili, obrađujete, držite, pohranjujete, pohranjen*, vodite, spremili, skupili, skupljate',
    aboutMe: 'o meni, o mojoj osobi, vezano za mene, koje podatke, kakve podatke, koje informacije, koji podaci, što sve, na mene, moje podatke',
    source:
      'odakle, otkud, otkuda, tko vam, tko je dao, od koga, kako ste dobili, kako ste došli, kako imate, kako ste nabavili, gdje ste, preko koga, izvor, s kojeg',
    number:
      'moj broj, broj moj, mog broja, mojeg broja, moj telefon, moj mobitel, moj kontakt, moje podatke, moji podaci, ovaj broj, mojega broja, broj telefona, broj',
    move: 'csv, json, xml, excel*, format*, strojno čitljiv*, prijenos*, prenesite, prenijeti, prenosivost*, prebacite, prebaciti, izvoz*, izvezite, drugom pružatelj*, drugom operater*, drugoj firmi, drugoj tvrtki, drugu tvrtku, novom pružatelj*, konkurencij*, preuzeti, preuzimanje, drugdje, drugog operatera, export*',
    profile:
      'profilira*, profiliranj*, automatiziran*, algorit*, analiz*, analizira*, kupnji, kupovin*, navik*, praćenj*, pratite, scoring*, ciljan*',
    object: 'prigovor*, prigovaram, protivim, protiv, protest*, zabranjujem, ne pristajem, odbijam, ne slažem se',
    limit:
      'ogranič*, zamrzn*, zamrznite, obustav*, blokira*, ne koristite, nemojte koristiti, ne obrađujte, nemojte obrađivati, ne dirajte, samo čuvajte, čuvajte ali, zadržite ali, privremeno, na čekanje',
    use: 'korist*, koristiti, upotreb*, obrad*, obrađ*, korišten*, uporab*',
    again: 'opet, ponovno, ponovo, natrag, nazad, predomislio, predomislila, ipak, iznova, obnovite, slučajno, greškom',
    want: 'želim, htio bih, htjela bih, hoću, molim, možete, možete li, biste li, prijavite, upišite, šaljite, dodajte, vratite, uključite, stavite, aktivirajte, dajte',
    notMe:
      'nisam, nije, kriva osoba, pogrešna osoba, ne poznajem, ne poznam, ne znam tko, nekog drugog, netko drugi, druga osoba, drugoj osobi, novi vlasnik, prijašnji vlasnik, bivši vlasnik, prethodni vlasnik, prethodnog vlasnika, više nije, ne pripada, ne živi, ne stanuje, zabuna, zabunom, greška, pogriješili, zamijenili, promijenio broj, promijenila broj, krivi',
    sell: 'prodav*, prodaj*, prodati, prodajte, dijelite, dijeliti, prosljeđ*, proslijed*, ustupa*, trećim, trećima, partner*, davati dalje, preprod*',
    everything:
      'sve, svih, svim, svega, svim vašim, sve vaše, svih vaših, sa svega, s svih, cijele grupe, nijedna vaša, nijedne, svih lista, sve liste, od svega, sve pretplate, svih pretplata, baš sve, apsolutno sve, sve poruke, sve obavijesti, svih popisa',
  },
};
