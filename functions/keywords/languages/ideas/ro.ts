import type { IdeaData } from './idea.ts';

export const ro: IdeaData = {
  code: 'ro',
  ideas: {
    cease:
      'stop, opriți, opriti, opriți-vă, opriti-va, oprește, opreste, oprire, oprirea, oprit, opresc, opriți odată, încetați, incetati, încetează, inceteaza, încetarea, incetarea, încetare, să încetați, terminați, terminati, gata, ajunge, destul, de ajuns, suficient, m-am săturat, m-am saturat, săturat*, saturat, sătul*, satul, lăsați-mă, lasati-ma, lasă-mă, lasa-ma, slăbiți-mă, slabiti-ma, slăbește-mă, slabeste-ma, în pace, in pace, liniște, enerv*, deranj*, plictis*, nu mai suport, scutiți, scutiti, scutește, duceți-vă, duceti-va, dracu*, naib*, blochez, blocați, blocati, blocat*, raportez, reclam la, plângere, plangere, poliție, politie, politia, poliția, avocat*, anpc, anspdcp, gdpr, dau în judecată, dau in judecata, proces, ultim*, ilegal*, nesolicitat*, nedorit*, hărțui*, hartui*, interzic, interzis, prea mult*, niciodată, niciodata, niciun, niciuna, nici un, nici o, fără, fara, nu-mi mai, nu imi mai, nu îmi mai, nu mi mai, să nu mai, sa nu mai, să nu-mi mai, să nu îmi mai, sa nu imi mai, nu mă mai, nu ma mai, sa nu ma mai, să nu mă mai, nu ne mai, nu mai trimit*, nu mai scri*, nu mai sun*, nu mai contact*, anulați, anulati, anulez, anulare, dezabon*, dezactiva*, renunț, renunt, renunțați, renuntati, pun capăt, puneți capăt, puneti capat, sistați, sistati, sistarea, termină odată, nu îi mai, nu ii mai, nu-i mai, nu le mai, gata cu, exasperat, exasperată, înnebunit, m-ați înnebunit, agasant*, agasați, bateți la cap, stresați, stresant*, insistați, insistenț*, nu mai trimiteți, nu-mi trimiteți, nu mai scrieți, nu mai sunați, spamați, sâcâiți, sâcâitor*, scârbit, dezgust*, asaltați, asaltat, bombarda*, non-stop mesaje, pisați, chinuiți, terorizați, băgați-vă, scutiți-mă, dați-mi pace, cruțați-mă, insuportabil, abuziv, nesimți*, lasati ma, lasa ma, lăsați-o, naibii, dracului, degeaba, v-am dat block, block, blocat, plecați din, dispăreți, mai slăbiți, nu mai are rost, fără rost, ultimul mesaj, sătulă, stopați, radierea, excludeți, să mă excludeți, nu mai insistați, adio',
    refuse:
      'nu vreau, nu mai vreau, nu vrem, nu mai vrem, nu doresc, nu mai doresc, nu dorim, nu mai dorim, nu-mi doresc, nu aș vrea, nu as vrea, n-aș vrea, nu sunt interesat*, nu mai sunt interesat*, nu mă interesează, nu ma intereseaza, nu ma mai intereseaza, nu mă mai interesează, nu am nevoie, nu mai am nevoie, n-am nevoie, nu am cerut, n-am cerut, nu am solicitat, nu m-am abonat, nu m-am înscris, nu m-am inscris, nu mi-am dat, nu am dat, nu am fost de acord, nu sunt de acord, nu accept, refuz, refuz să, nu consimt, nu permit, nu autorizez, niciodată nu, niciodata nu, fără acordul, fara acordul, prefer să nu, prefer sa nu, mă lipsesc, ma lipsesc, nu-mi trebuie, nu mi-am dat acordul, nu mi am dat acordul, n-am dat acord*, fără acordul meu, as vrea sa nu, aș prefera să nu, nu ne interesează, nu ne mai interesează, nu-mi pasă, nu mi pasă, mă doare în, mi se rupe, nu sunt client*, nu mai sunt client*, nu suntem interesați, n am nevoie, nu simt nevoia, cine v-a dat voie, cine v-a rugat, nu v-am cerut, nu v am cerut, refuzăm, nu mă atrag, nu mă încântă, nmv, numai vreau, numai vreu, nu mai vreu, n-am treabă, n-am eu treabă, nu am chef, n-am chef, nu-mi mai trebuie, nu am nervi, nu mai am nervi, eu nu m-am, nu mai fiu contactat*, nu interesează',
    texts:
      'sms*, mesaj*, reclam*, spam*, ofert*, promo*, newsletter*, notific*, publicit*, anunț*, anunt*, alert*, reducer*, campani*, marketing*, mizeri*, prosti*, porcări*, comunicăr*, comunicar*, nimicuri, tâmpeni*, tampeni*, mms*, materiale promoționale, comercial*, mailuri, informăr*, discount*, msj, reducerile, prostiile, tâmpenii*, porcării*, vrăjeli*, sms-uri*, reclane, mesje, campaniile, televizoarele voastre, promotiile',
    contact:
      'trimit*, trimiteți, trimiteti, trimiteți-mi, trimiteti-mi, trimite, trimită, scrie, scrieți, scrieti, scrieți-mi, scrieti-mi, contacta*, contactez*, contactați, contactati, contactăm, sunați, sunati, suna, sune, sunat, apela*, apelați, bateți la cap, deranja, deranjați, deranjati, deranjez*, bombarda*, hărțui, hărțuiți, hartuiti, primesc, primi, primim, primesc de la voi, abordați, telefonul meu, numărul meu, numarul meu, acest număr, acest numar, numărul ăsta, numarul asta, pe telefon, nimic de la voi, spama*, pe numărul meu',
    remove:
      'scoateți, scoateti, scoateți-mă, scoateti-ma, scoate, scoate-mă, scoate-ma, scoatere*, ștergeți, stergeti, ștergeți-mă, stergeti-ma, șterge, sterge, ștergere*, stergere*, eliminați, eliminati, eliminați-mă, eliminati-ma, elimin*, radiați, radiati, radiere, dați-mă afară, dati-ma afara, dați-mă jos, dati-ma jos, ieși, iesi, tăiați, taiati, tăiați-mă, taiati-ma, excludeți, excludeti, dezabonați-mă, dezabonati-ma, scos, să ies, sa ies, afară de, afara de, afară de pe',
    list: 'listă, lista, listele, liste, liste de, baza, baza de date, bazele, bază, evidență, evidenta, evidențe, registr*, agend*, abonați, mailing, sistem, sistemul, destinatar*, contacte, contactele, abonare',
    mine: 'mă, ma, pe mine, mine, mi, numărul meu, numarul meu, nr meu, acest număr, acest numar, numele meu, contactul meu, ne, telefonul meu, nr de telefon, numărul, numarul',
    withdraw:
      'retrag, îmi retrag, imi retrag, retragere, retragerea, retras, revoc, revocare, revocarea, anulez, anulați, anulati, renunț la, renunt la',
    consent: 'acordul, acord, consimțământ*, consimtamant*, consimțămîntul, permisiun*, aprobarea, autorizarea, autorizația',
    how: 'cum, ce trebuie, ce fac, ce să, ce sa, ce cuvânt, ce cuvant, la ce număr, la ce numar, unde, se poate, în ce fel, in ce fel, există vreo, cum fac, cum pot, ce mesaj',
    leave:
      'dezabon*, mă dezabonez, ma dezabonez, dezabonarea, scap de, scăpa de, scapa de, nu mai primesc, nu mai primi, să nu mai primesc, sa nu mai primesc, ies din, ies de pe, ieși din, iesi din, scos de pe, scoată, scoata, scot de pe, dezactivez, renunț la abon*, anulez abon*',
    delete:
      'șterg*, sterg*, ștergere*, stergere*, elimin*, distrug*, uitat, uitare, dreptul de a fi uitat, uitați, uitati, anonimiz*, radier*, șters*, sters*',
    data: 'datele mele, datele personale, date personale, date cu caracter personal, datelor mele, datelor personale, datele cu caracter personal, informațiile mele, informatiile mele, informațiile despre mine, informatiile despre mine, informațiile personale, profilul meu, contul meu, contului meu, tot ce aveți despre mine, tot ce aveti despre mine, ce aveți despre mine, ce aveti despre mine, tot ce știți, istoricul meu, date despre mine, datele, datelor, datele noastre',
    fix: 'corect*, corectați, corectati, corectez, corectare, corectura, rectific*, modific*, schimbați, schimbati, schimba, schimbare, schimbat, actualiz*, greșit*, gresit*, greșeal*, greseal*, eroare, eronat*, incorect*, nu e corect*, nu este corect*, m-am mutat, se scrie, îndreptați, indreptati, vechi, veche, nu e bun*, și nu, si nu',
    detail:
      'numele, nume de familie, nume, prenume*, adresa, adresă, adresei, data nașterii, data nasterii, nașterii, nasterii, email*, e-mail*, mailul, mail, cod poștal, codul poștal, mă numesc, ma numesc, mă cheamă, ma cheama, strada, domiciliu*',
    know: 'aveți, aveti, știți, stiti, dețineți, detineti, păstrați, pastrati, stocați, stocati, colectați, colectati, ați colectat, ati colectat, ați strâns, ati strans, prelucrați, prelucrati, figurează, înregistrat*, inregistrat*, memorat*',
    aboutMe:
      'despre mine, ce date, ce informații, ce informatii, care date, ce știți, ce stiti, mă privesc, ma privesc, la mine, legat de mine, referitoare la mine, referitor la mine',
    source:
      'de unde, cine v-a, cine va dat, cine mi-a dat, cine mi-a, cum ați, cum ati, cum aveți, cum aveti, cum ați obținut, cum ati obtinut, cum ați făcut rost, cum ati facut rost, de la cine, sursa, provenien*, prin cine',
    number:
      'numărul meu, numarul meu, nr meu, nr. meu, numarul de telefon, numărul de telefon, telefonul meu, datele mele, contactul meu, numărul, numarul, datele de contact',
    move: 'csv, json, xml, excel*, format*, portabil*, transfer*, mutați, mutati, exporta*, export, alt furnizor, altui furnizor, altă firmă, alta firma, alt operator, altui operator, altă companie, alta companie, concurenț*, descărca*, descarca*, citibil*, structurat*, altundeva, în altă parte, in alta parte, fișier, fisier',
    profile:
      'profilar*, profilez*, profilați, profilat, automat*, decizii automat*, algoritm*, analiz*, cumpărăturil*, cumparaturil*, obiceiuri*, urmărir*, urmarir*, scoring*, segmentar*',
    object: 'mă opun, ma opun, opoziți*, opoziti*, obiecți*, obiecti*, nu sunt de acord, interzic, refuz, contest, împotriva, impotriva',
    limit:
      'restricți*, restricti*, limit*, bloc*, îngheț*, inghet*, suspend*, nu folosi*, nu utiliz*, nu prelucr*, nu le folosi*, nu mai folosi*, doar păstra*, doar pastra*, păstrați-le, pastrati-le, nu vă atingeți, nu umblați, nu umblati, puneți pe pauză, puneti pe pauza, fără să le folosi*',
    use: 'folos*, utiliz*, prelucr*, proces*',
    again:
      'din nou, iar, iarăși, iarasi, înapoi, inapoi, reveni*, relua*, reluați, reluati, reactiva*, reabon*, răzgândit*, razgandit*, reînscri*, reinscri*, totuși, totusi',
    want: 'vreau, aș vrea, as vrea, doresc, aș dori, as dori, vă rog, va rog, puteți, puteti, ați putea, ati putea, trimiteți-mi, trimiteti-mi, înscrie, inscrie, înscrieți-mă, inscrieti-ma, abonați-mă, abonati-ma, aș vrea să, mă răzgândii, primesc, mi-ar plăcea, mi-ar placea',
    notMe:
      'nu sunt, nu e, nu este, nu mai e, nu mai este, nu-l cunosc, nu o cunosc, nu cunosc, altă persoană, alta persoana, altcineva, altcuiva, persoana greșită, persoana gresita, ați greșit, ati gresit, greșit*, gresit*, nu aparține, nu apartine, nu mai aparține, nu mai apartine, noul proprietar, fostul proprietar, vechiul proprietar, nu locuiește, nu locuieste, nimeni cu, nu stă aici, confund*, l-am luat eu',
    sell: 'vinde*, vindeți, vindeti, vânda*, vanza*, vânzar*, partaj*, împărți*, imparti*, transmite*, divulg*, terți*, terti*, partener*, cedați, cedati, dați mai departe, dati mai departe',
    everything:
      'tot, toate, toate mărcile, toate marcile, toate listele, toate serviciile, tuturor, toată grupa, tot grupul, orice, niciuna din, nicio firmă, de peste tot, absolut tot, din toate, de la toate, toate abonamentele, toate mesajele, orice mesaj, toate canalele, nimic de la voi',
  },
};
