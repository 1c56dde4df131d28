import type { IdeaData } from './idea.ts';

export const sl: IdeaData = {
  code: 'sl',
  ideas: {
    cease:
      'stop, prenehajte, prenehaj, prenehati, prenehanje, prenehate, nehajte, nehaj, nehati, nehite, nehi, nehate, ustavite, ustavi, ustaviti, ustavitev, končajte, končati, konec, prekinite, prekini, prekiniti, prekinitev, ukinite, ukiniti, prekličite, preklicati, dovolj, dovolj imam, dost, dosti, zadosti, dost mam, mir, pri miru, na miru, pustite, pusti, nadlegujete, nadlegovanje, nadlegovati, moti, motite, motijo, težite, tečnar*, sitni, sitnarite, živcira*, jezi, najebite, pojdite v, spizdite, marš, crknite, jebite, pizd*, kurac, hudič*, k vragu, blokiram, blokirati, blokira*, blokiral*, prijavil vas, prijavila vas, prijavim vas, prijav* na, pritožb*, pritoži*, tožb*, tožil*, policij*, odvetnik*, informacijski pooblaščen*, pooblaščenc*, inšpekc*, gdpr, zadnje opozorilo, zadnjič, prepovedujem, prepoved*, nezaželen*, neželen*, nezahtevan*, nezakonit*, ilegaln*, preveč, prepogosto, nikoli več, nobenih, nobenega, nobene, niti enega, brez vaših, ne pošiljajte, ne pošiljaj, ne pošiljati, ne pišite, ne piši, ne pisati, ne kličite, ne kontaktirajte, ne nadlegujte, ne motite, ne spamajte, ne gnjavite, prizanesite, odjavite, odjavljam, odjaviti, izklopite, izklopiti, odpovedujem, več ne, ne več, nadleg*, gnjavite, moteče, pustite me, dajte mir, spam*, sit sem, sita sem, poln kufer, čez glavo, najeda*, naveličan*, naveličal*, nehajte že, zasipate, zasipavate, nadležno, preplavljate, dajte me dol, vrzite me, bombardirate, vsak dan pišete, moteč*, mi gre na živce, grejo na živce, vzdrži*, opustite, deaktiv*, utihnite, zahtevam prenehanje, brez reklam, pretirava*, prihranite, ne trudite, naredite konec, nehajo',
    refuse:
      'nočem, nočemo, ne želim, ne želimo, ne bi želel, ne bi želela, ne bi rad, ne bi rada, ne zanima, ne zanimajo, nisem zainteresiran*, nezainteresiran*, ne potrebujem, ne rabim, nisem prosil, nisem prosila, nisem naročil, nisem naročila, nisem se prijavil, nisem se prijavila, nikoli nisem, nisem dal, nisem dala, nisem soglašal*, ne soglašam, ne strinjam, ne dovolim, ne dovoljujem, zavračam, odklanjam, brez soglasja, brez mojega soglasja, brez privolitve, brez dovoljenja, raje ne, ne mislim, nisem naročil*, nisem se prijavil*, nisem privolil*, nisem zahteval*, nisem hotel*, me ne briga, ni mi mar, nisem vaša stranka, nisem stranka, nisem kupec, kdo vam je dovolil, kdo vam je dal, nimam interesa, nimam potrebe, nočem biti, ne želim biti, zavračamo, ne nameravam',
    texts:
      'sms*, sporočil*, sporocil*, reklam*, oglas*, spam*, ponudb*, akcij*, akcije, promo*, popust*, obvestil*, newsletter*, e-novic*, novic*, noviče, marketing*, kampanj*, opomnik*, smeti, neumnosti, sranje, sranja, mms*, kupon*, esemes*, trženj*, oglaševan*, anket*, vprašalnik*, vabil*, čestitk*, volil*, raziskav*, letak*, katalog*',
    contact:
      'pošiljati, pošiljat, pošiljate, pošiljajte, pošiljanje, pošiljanjem, poslati, pisati, pisat, pišete, pišite, klicati, klicat, kličete, kontaktirati, kontaktirat, kontaktirate, kontaktiranje, stik, javljati, nadlegovati, nadlegovat, motiti, motit, gnjaviti, zasipati, zasipavati, bombardirati, spamati, spamat, prejemati, prejemam, prejemal, dobivati, dobivat, dobivam, pride, pridejo, prihaja, na mobitel, na telefon, moj telefon, moja številka, mojo številko, to številko, to cifro, na to številko, z mano, z menoj',
    remove:
      'odstranite, odstraniti, odstrani, odstranitev, izbrišite, izbrisati, izbriši, izbris, zbrišite, zbriši, zbrisati, brišite, umaknite, umakni, umakniti, umik, vrzite, vržite, izključite, izključiti, črtajte, prečrtajte, izpišite, odjavite, odjaviti, dajte dol, dol z, snemite, izločite, ven iz, ven z',
    list: 'seznam*, list*, liste, baze, bazo, bazi, podatkovne baze, evidenc*, imenik*, adresar*, kontaktov, mailing*, registr*, sistem*, prejemnik*, naročnin*, klub*, zbirk*, naročnik*',
    mine: 'me, mene, mojo številko, moja številka, mojo stevilko, to številko, moje ime, moj kontakt, nas, številko, moj telefon, moje podatke',
    withdraw: 'preklicujem, preklicem, preklic, preklicati, prekličem, umikam, umaknem, odpovedujem, odvzemam, razveljav*, jemljem nazaj',
    consent: 'soglasj*, soglasje, privolit*, dovoljenj*, pristanek',
    how: 'kako, kaj moram, kaj naj, kaj je treba, katero besedo, na katero številko, kam, kje, ali lahko, se da, na kakšen način, kaj poslati, kaj napisati',
    leave:
      'odjaviti, odjavim, odjavit, odjava, odjave, odjavo, odjavi, odpovedati naročnin*, znebiti, znebim, znebit, ne prejemati, ne dobivati, nehati prejemati, neham dobivati, neham prejemati, izpisati, izpišem, umakniti s seznama, izklopiti sporočila',
    delete:
      'izbriš*, izbrisati, izbris, izbrisa, zbriš*, zbrisati, briš*, odstran*, odstraniti, odstranitev, uniči*, uničite, pozab*, pozabite, pozabe, anonimizir*',
    data: 'moje podatke, mojih podatkov, moji podatki, mojimi podatki, osebne podatke, osebnih podatkov, osebni podatki, podatke, podatkov, podatki, moje informacije, informacije o meni, vse kar imate o meni, vse, kar imate o meni, vse o meni, kar imate o meni, moj profil, moj račun, svoje podatke, svojih podatkov, podatke o meni, mojo zgodovino',
    fix: 'popravi*, popravek, popravka, spremenite, spremeniti, sprememb*, spremenil*, posodob*, posodobitev, napačn*, narobe, napaka, napako, napak, nepravilno, nepravilen, netočn*, zastarel*, stara, staro, stari, preselil*, piše se, tipkarsk*, ni pravilen, ni pravi, korigir*, zamenjajte',
    detail:
      'priimek, priimka, priimku, ime, imena, imenu, naslov*, datum rojstva, rojstva, rojstni, email*, e-pošt*, e-mail*, mail, poštn* številk*, pišem se, ime mi je, ulic*, prebivališč*',
    know: 'imate, hranite, veste, posedujete, zbirate, zbrali, obdelujete, shranjujete, shranjen*, vodite, držite, nabrali, beležite',
    aboutMe:
      'o meni, glede mene, katere podatke, kakšne podatke, katere informacije, kateri podatki, kaj vse, v zvezi z mano, moje podatke, mojih podatkov',
    source: 'od kod, odkod, kje ste, kdo vam, kdo je dal, od koga, kako ste dobili, kako ste prišli, kako imate, prek koga, vir, iz katerega',
    number:
      'moja številka, mojo številko, moje številke, mojo stevilko, moj telefon, moj kontakt, moje podatke, moji podatki, to številko, ta številka, številka, številko, cifra, cifro, telefonsko',
    move: 'csv, json, xml, excel*, format*, obliki, strojno berljiv*, prenos*, prenesite, prenesti, prenosljivost*, izvoz*, izvozite, drugemu ponudnik*, drugemu operater*, drugemu podjetj*, k drugemu, novemu ponudnik*, konkurenc*, drugam, export*',
    profile:
      'profilira*, profiliranj*, avtomatizira*, avtomatsk*, algorit*, analiz*, analizira*, nakup*, navad*, sledenj*, sledite, scoring*, ciljan*',
    object: 'ugovor*, ugovarjam, nasprotujem, proti, protest*, prepovedujem, ne soglašam, ne strinjam, zavračam',
    limit:
      'omeji*, omejit*, zamrzn*, blokira*, ne uporablja*, ne obdeluj*, ne dotika*, samo hrani*, le hrani*, hranite ampak, hranite a, obdržite ampak, začasno, na čakanje',
    use: 'uporab*, uporabljat*, obdelav*, obdeluj*, obdelov*',
    again: 'spet, ponovno, znova, nazaj, premislil*, vseeno, obnovite, pomotoma',
    want: 'želim, rad bi, rada bi, hočem, prosim, lahko, ali lahko, prijavite, vpišite, pošiljajte, dodajte, vrnite, vklopite, dajte, aktivirajte',
    notMe:
      'nisem, ni, napačna oseba, napačno osebo, ne poznam, ne poznamo, nekdo drug, nekoga drugega, druga oseba, nov lastnik, novi lastnik, prejšnji lastnik, bivši lastnik, prejšnjega lastnika, ni več, ne pripada, ne živi, pomota, pomoti, zmotili, zmota, zamenjal številko, zamenjala številko, nekomu drugemu',
    sell: 'prodaj*, prodajati, prodajte, delit*, delite, posredov*, posreduj*, tretjim, tretjih, partner*, naprej dajati, predaj*, preproda*',
    everything: 'vse, vseh, vsem, vsega, vse vaše, vseh vaših, od vsega, cele skupine, nobeno vaše, nobenega vašega, čisto vse',
  },
};
