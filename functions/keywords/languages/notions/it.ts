import type { NotionData } from './notion.ts';

export const it: NotionData = {
  code: 'it',
  notions: {
    me: "io, me, mi, mio, mia, miei, mie, m', sono, ho, sto, me stesso",
    we: "noi, ci, nostro, nostra, nostri, nostre, siamo, abbiamo, ce, c'",
    you: "tu, te, ti, t', tuo, tua, tuoi, tue, voi, vi, ve, vostro, vostra, vostri, vostre, lei, suo, sua, sei, siete, hai, avete, vs, sta, state, stai",
    youAll: 'voi, voi tutti, tutti voi, ragazzi, raga, gente, voialtri, siete, voi altri, signori',
    heShe: 'lui, lei, egli, ella, gli, suo, sua, suoi, sue, essa, esso',
    they: 'loro, essi, esse, gli, li',
    someone: 'qualcuno, qualcun, qualche, persona, persone, gente, chiunque, qualcuna, uno, altrui, tizio',
    nobody: 'nessuno, nessuna, nessun, ness1, nex1',
    thisOne: "questo, questa, questi, queste, sto, sta, ste, sti, quest', qst, qsto, qsta, cio",
    thatOne: "quello, quella, quelli, quelle, quel, quei, quell', che, ke, k, quegli",
    here: 'qui, qua, ecco, ci, da queste parti, eccomi',
    there: "li, la, laggiu, ci, vi, lassu, la giu, c'e, ce",
    not: 'non, nn, no, n, nun, mica, senza, neanche, nemmeno, neppure, ne, macche, affatto, per niente, nope, noo',
    never: 'mai, giammai, mai piu, mai e poi mai',
    noLonger: 'non piu, piu, piu niente, mai piu, nn piu, basta, non voglio piu',
    nothing: "niente, nulla, nnt, nient'altro, un cazzo, un cavolo, nn, nient",
    without: "senza, senz', privo di, sza",
    already: 'gia, di gia, ormai',
    still: "ancora, tuttora, anc, ancor, sempre, continua a, tutt'ora",
    again: "di nuovo, ancora, nuovamente, un'altra volta, daccapo, ri, un altra volta, da capo, un'ennesima, l'ennesim*, ennesim*, altra volta",
    always:
      'sempre, smpr, semp, continuamente, costantemente, in continuazione, tutto il tempo, tutto il giorno, di continuo, senza sosta, a tutte le ore, sempr, perennemente, incessant*, ogni due per tre, a raffica, tutto il santo',
    every: 'ogni, ciascun*, tutti i, tutte le, qualsiasi, ognuno, ogniqualvolta, qualunque',
    all: "tutto, tutta, tutti, tutte, tutt', tt, ttt, tt i, intero, intera, interi, totalmente, interamente, completamente, tutt, del tutto, totale",
    other: "un altro, un'altra, altro, altra, altri, altre, diverso, ulterior*",
    same: 'stess*, medesim*, ugual*, idem, identic*',
    different: 'divers*, different*, altro',
    own: 'proprio, propria, propri, proprie, personale, mio',
    only: 'solo, soltanto, solamente, unico, unica, unici, uniche, sl, solo solo, semplicemente, esclusiv*, appena',
    also: "anche, pure, ank, anke, inoltre, altresi, perfino, pur, persino, anch'io, anch'",
    but: 'ma, pero, tuttavia, bensi, per altro, eppure, xo, xro, invece',
    because: 'perche, xke, xche, perke, poiche, dato che, visto che, siccome, in quanto, causa, xk, giacche, dal momento, a causa',
    ifSo: "se, qualora, a meno che, nel caso, s', purche, salvo, semmai, casomai",
    until: 'fino, finche, fin, sino, fino a, fintanto, entro',
    fromNow:
      "d'ora in poi, da ora, da oggi, da ora in poi, da adesso, in avanti, in futuro, d'ora in avanti, da questo momento, a partire da, da adesso in poi, a decorrere",
    enough: 'basta, abbastanza, sufficient*, bastano, bast, bastare, a sufficienza, suff',
    tooMuch: 'tropp*, eccess*, sovraccar*, satur*, esager*',
    soMuch:
      'tanto, tanta, tanti, tante, cosi tanto, cosi tanti, un sacco, valanga, mucchio, un casino, mille, decine, centinaia, migliaia, cosi, marea, talmente, raffica, sfilza, caterva',
    more: 'piu, di piu, maggior*, ulterior*, +, altro',
    less: 'meno, di meno, minor*, ridurre, riduci, riducete, riduzione, diminu*',
    many: 'molto, molta, molti, molte, tanto, tanti, tante, numeros*, parecchi*, un sacco, svariat*, divers*, vari, varie, un botto, mlt, assai',
    few: "poco, poca, pochi, poche, un po, po', qualche, un poco, pochin*, un pochino, un paio, alcun*, po",
    once: 'una volta, 1 volta, una sola volta, una tantum',
    twice: 'due volte, volte, volta, tre volte, terza volta, seconda volta, 2 volte, cento volte, ennesima volta, mille volte',
    first: 'prim*, innanzitutto, 1°, anzitutto',
    last: 'ultim*, final*, scors*',
    next: 'prossim*, seguent*, success*, prox, che viene, venturo',
    now: 'adesso, ora, mo, ade, adess, attualmente, in questo momento, oramai, al momento',
    immediately:
      "subito, immediat*, all'istante, ora, il prima possibile, asap, istantane*, al piu presto, quanto prima, urgentemente, senza indugio, direttamente, tempestivamente, seduta stante, prima possibile, sub, con effetto immediato, all istante",
    today: 'oggi, ogg, stasera, stamattina, stanotte, odiern*, in giornata, stamane, staser, stamani',
    tomorrow: 'domani, doman, dopodomani, dmn, dom, indomani, domattina, domani sera, dmni',
    yesterday: "ieri, ier, l'altro ieri, altroieri, ieri sera, altro ieri",
    day: 'giorn*, gg, di, quotidian*, g',
    week: 'settiman*, sett, settim',
    month: 'mese, mesi, mensil*, bimestral*, trimestr*',
    year: "anno, anni, annual*, annuo, l'anno, quest'anno",
    hour: "ora, ore, h, minut*, min, mezz'ora, orari*, mezzora, le, mezza, un'ora, oretta, all'una",
    morning: 'mattin*, stamattina, matt',
    evening: 'sera, sere, serata, stasera, pomerig*, pome, pom, dopopranzo, serale, serali',
    night: 'nott*, stanotte, mezzanotte',
    weekday: 'luned*, marted*, mercoled*, gioved*, venerd*, lun, mar, mer, gio, ven, feriali',
    weekend: 'sabato, domenica, domeniche, sabati, weekend, week-end, fine settimana, week end, sab, dom, finesettimana',
    soon: 'presto, tra poco, a breve, fra poco, pres, prossimamente, a momenti, tra un po, fra un po, quanto prima, prestissimo',
    later: 'dopo, piu tardi, poi, in seguito, dp, successivamente, tardi, piu avanti, dop',
    before: 'prima, precedent*, fa, anteceden*, in passato, una volta, anterior*, previ*',
    early: "presto, in anticipo, anticip*, di buon'ora, buonora",
    late: 'ritard*, in ritardo, tardi, tardiv*, tardo',
    time: 'tempo, tmp, ora, volta, orario, tempi, termine, termini, orari, scadenz*',
    moment: 'moment*, attim*, secondo, secondi, istant*, sec, min, un minuto, minutino',
    longTime:
      "a lungo, secoli, da anni, molto tempo, per anni, un'eternita, da una vita, da tempo, da secoli, tanto tempo, da mesi, da un pezzo, anni fa",
    what: "cosa, che, che cosa, cs, ke, cos', cos'e, quale, qual, kosa, cose, cos e, che c",
    who: 'chi, ki, di chi, chiss*, chi e, a chi, cui, chi cazzo',
    where: "dove, dov'e, dv, ddove, da dove, dov, ovunque",
    when: "quando, qnd, quand', qndo, a che ora, quand",
    why: 'perche, xke, xche, come mai, xk, perke, x che, a che scopo, per quale motivo, che motivo, a che serve',
    how: "come, cm, com', com'e, in che modo, km, kome",
    howMuch: "quanto, quanta, quanti, quante, qnt, qnto, qnti, quant'e, quant",
    which: 'quale, quali, qual, ql',
    please:
      'per favore, perfavore, x favore, pf, cortesemente, per piacere, per cortesia, preg*, vi prego, la prego, ti prego, favore, cortesia, gentilment*, piacere, si prega, x fav, xfavore, xfav, vogliate, voglia, perpiacere, invito, carita',
    thanks: 'grazie, graz, grz, ringrazi*, grazie mille, thx, grazieee, tks, grassie, grato, grata',
    sorry: 'scus*, mi dispiace, dispiace*, spiacente, perdon*, mi spiace, sorry, chiedo scusa, spiace',
    hello:
      'ciao, salve, buongiorno, buonasera, buon giorno, buona sera, hey, ehi, hola, pronto, gentil*, caro, cara, buondi, we, spett*, egreg*, cari, care, buon pomeriggio, ei, ehila, signora, ciaoo, bella, ue, ciaooo',
    bye: 'arrivederci, addio, a presto, ciao, ciao ciao, buonanotte, a dopo, a domani, ci vediamo, ci sentiamo, buona notte, buona giornata, buona serata, bacioni, alla prossima',
    regards: 'cordial*, distint*, in fede, salut*, ossequi',
    yes: 'si, sii, certo, yes, sisi, esatto, certamente, ovvio, see, siii, se',
    okay: "ok, va bene, okay, d'accordo, daccordo, okey, vabbe, vabene, bene, ricevuto, perfetto, perfect*, okk, oki, intesi, benissimo, tranquill*, a posto, vabbuo, apposto, va benissimo, okei, ci sta",
    want: "vogl*, vuoi, vuole, vuo', voler*, vorr*, volete, desider*, volev*, gradir*, voluto, intend*, piacer*, mi va, gradisc*, vojo, richied*, pretend*",
    need: "bisogn*, serv*, ho bisogno, necessit*, occorr*, mi serve, necessari*, c'e bisogno, fabbisogn*, avrei bisogno, mi servirebbe",
    must: 'dev*, dovete, dovr*, dobbiamo, dovev*, bisogna, tocca, obblig*, debba, dover*, necessari*, dovut*, debbo, debban*',
    can: "puo, puoi, potete, possiamo, posso, possono, possa, possano, possiate, potere, poter, potr*, potev*, riesc*, sa, sapete, pot, potuto, in grado, puo', capac*",
    may: 'permess*, consentit*, autorizz*, diritto, posso, lecit*, si puo, permett*, ammess*',
    letDo: 'lasci*, fate, fammi, fatemi, permett*, facci*',
    tryTo: 'provo, provi, prova, provate, provare, provato, proviamo, provino, provando, provero, cerc*, tent*',
    stop: 'stop, basta, smett*, ferm*, finit*, finiamola, piantatela, piantal*, cessare, cessate, cessi, cessino, cessato, cessazione, cesserete, interromp*, stopp*, alt, blocc*, smess*, finis*, falla finita, fatela finita, evitat*, evitar*, finirla, piantar*, sospend*, interru*, stp, evita, desist*, bast',
    end: 'fine, fini*, termin*, concl*, cessare, cessate, cessi, cessino, cessato, cessazione, cesserete, scioglier*, porre fine, chiudo, chiude, chiudi, chiudono, chiudete, chiudere, chiudiamo, chiuda, chiudersi, disdire, disdico, disdetta, disdette, disdetto, disdetti, disdici, disdicono, risolv*, chiusura',
    cancel:
      'annull*, disdire, disdico, disdetta, disdette, disdetto, disdetti, disdici, disdicono, cancell*, revoc*, rescind*, recess*, recedo, recedere, recediamo, receda, sospend*, storn*',
    block: 'blocc*, blok*, blacklist, lista nera, block*, banna*, vi blocco',
    remove:
      'tolg*, tolt*, rimuov*, rimoss*, leva*, elimin*, cancell*, rimozion*, depenn*, esclud*, esclus*, tiratemi fuori, fuori, stralci*, spazza, spazzare, spazzate, liberar*, tog*, scart*, epur*, sbarr*, stacc*',
    deleteIt: 'cancell*, elimin*, distrug*, distrutt*, delete, eras*, cestin*, butta*, svuot*, annient*, soppress*, sparir*, ripul*',
    unsubscribe:
      'disiscri*, cancell*, disattiv*, revoc*, recess*, disdire, disdico, disdetta, disdette, disdetto, disdetti, disdici, disdicono, unsubscribe, opt-out, rimuov*, togliermi, annulla*, disabbon*, disinscri*, desiscri*, deiscri*, scancell*, dissociar*',
    subscribe:
      'iscri*, abbon*, registr*, ader*, isciv*, sottoscr*, mi iscrivo, adesion*, partecip*, reiscri*, riscriv*, riscritt*, associar*, tesser*, re-iscri*, riabbon*',
    leaveAlone:
      "lasciatemi in pace, lasciami in pace, lasciatemi stare, lasciami stare, andatevene, vattene, sparite, andate a quel paese, levatevi dai coglioni, lasciatemi perdere, non rompete, non rompere, toglietevi dai piedi, andate via, vai via, fuori dai piedi, via, sparisci, andate a cagare, fuori dalle palle, levati, levatevi, lasciaci, lasciateci, va' al diavolo, al diavolo, scordatevi, dimenticatemi, lasciami perdere, fuori dai coglioni, smammate, smamma, perdere, a quel paese, alla larga, lasciate stare, lasciate in pace, gira al largo, lasciatela stare, lasciatelo stare, sloggia, togliti",
    leave:
      'lasci*, esco, esci, esce, esciamo, escono, esca, uscir*, uscit*, parte, parto, parti, partono, partire, partito, partita, partiti, partiamo, partite, partenza, andarmene, me ne vado, vado via, abbandon*, andar via, vado, uscendo, se ne va, andarsene, andata via, usciamo, receder*',
    refuse:
      'rifiut*, declin*, respin*, no grazie, rigett*, contrario, manco per sogno, non accetto, neanche per idea, nego, negare, negato, negata, non se ne parla, grazie no, nn accetto, per carita',
    forbid: 'viet*, proib*, diffid*, divieto, impedi*, inibi*, non autorizz*',
    object:
      "oppor*, opposizion*, oppost*, contrari*, mi oppongo, contest*, non sono d'accordo, disaccord*, oppon*, obie*, diritto di opposizione, dissent*, contro",
    agree: "accett*, acconsent*, consens*, d'accordo, concord*, approv*, accord*, autorizz*, aderisc*, consento",
    permission: 'permess*, autorizz*, consens*, approvazion*, il mio consenso, liberatoria, nullaosta, benestare',
    withdraw: 'ritir*, revoc*, ritratt*, recedo, recedere, recediamo, receda, ripens*, recess*, annull*, rinunc*, retroced*, tirarmi indietro',
    send: "invi*, mand*, spedi*, inoltr*, trasmet*, arrivo, arrivi, arriva, arrivano, arrivato, arrivata, arrivati, arrivare, arriviamo, arrivando, arrivero, arrivera, arriveremo, arrivate, mittent*, spamm*, trasmess*, girami, recapit*, m'invi*, rimand*, re-invi*",
    write:
      'scrivo, scrivi, scrive, scriviamo, scrivono, scriva, scrivano, scrivet*, scriver*, scrivim*, scrivev*, scrivend*, scritt*, scris*, riscriv*, segno, segna, segnare, segnato, segnata, segnatevi, segnati, annot*, compil*, skriv*',
    text: 'sms, messagg*, msg, testo, mess, whatsapp, mex, mx, mexx, messagi*, mes, watsapp, wa, wapp, messag, vocal*, testi, messangi*, messenger',
    call: 'chiam*, telefon*, squill*, richiam*, suon*, tel, kiam*, telemarket*, call, colpo di telefono, centralin*, trill*',
    contact:
      'contatt*, rintracci*, raggiung*, ricontatt*, mettersi in contatto, sentir*, reperib*, mettermi in contatto, avvicin*, comunic*, interpell*, rivolg*',
    receive:
      'ricev*, ricezion*, arrivo, arrivi, arriva, arrivano, arrivato, arrivata, arrivati, arrivare, arriviamo, arrivando, arrivero, arrivera, arriveremo, arrivate, ric, otten*, pervenut*, perveng*, recapit*, giunt*',
    answer: 'rispo*, risp, replica*, riscontr*, rix',
    read: 'legg*, letto, letti, letta, lette, lettura, letture',
    bother:
      'disturb*, infastid*, scocci*, molest*, romp*, assill*, stress*, importun*, tormen*, perseguit*, dare fastidio, fastidio*, fastidi, seccat*, seccar*, tedi*, stalk*, rottura, rotto, noios*, insist*, tampin*, asfissi*, ossession*, invadent*, scassa, scassate, scassato, scassare, pesant*, annoi*, martell*, stuf*, pressant*, vessa*, persecuz*, inopportun*, palle, coglioni, scatole, pressing',
    spam: 'spam, spazzatur*, pubblicit*, indesiderat*, posta indesiderata, bombard*, inond*, intas*, spammate, tempest*, invas*, invad*, a raffica, sommers*, sommerg*, valanga, subiss*, spammer*, massiv*, schifezz*, immondizia',
    fedUp:
      'stuf*, stanc*, non ne posso piu, esaurit*, scocciat*, rotto, rotte, le palle, scatole, nauseat*, sopport*, i coglioni, avete rotto, ha rotto, nervi, non sopporto, stress*, non ce la faccio, non se ne puo, pieni, colma, piene, ne ho abbastanza, esasper*, rompono, e mo basta, due palle, fin qui, posso piu, piena, tutto ha un limite, scartavetr*, arcistuf*, pazienza, rotto il cazzo, le balle, coglioni, insopportab*, insostenib*, marroni, irritant*, sfinit*, esauriment*',
    angry:
      'arrabb*, incazz*, furios*, infuri*, rabb*, incavol*, nervos*, imbestial*, girare le palle, irritat*, indignat*, adirat*, scazz*, incaxx*, infastidit*',
    nonsense:
      'cazzat*, stronzat*, sciocchez*, stupidagg*, cavolat*, idiozi*, fesser*, merd*, cagat*, baggianat*, minchiat*, robacc*, boiat*, porcheri*, schif*, fregnacc*, ciarpame, puttanat*, cretinat*, porcat*, spazzatura, assurd*, vaccat*, scemenz*, ridicol*, panzan*, cazzi',
    shutUp:
      'zitt*, taci, tacete, silenzio, sta zitto, chiudi il becco, stai zitto, state zitti, azzittit*, chiudi la bocca, muto, muti, chiudete, tacere, statevi zitti',
    insult:
      'idiot*, stronz*, coglion*, cazzo, cazzi, cazzone, cazzoni, merd*, imbecill*, bastard*, deficient*, cretin*, scem*, stupid*, fanculo, vaffa*, porco, puttan*, fott*, maledett*, cavolo, vergogn*, figli di, minchia, caxxo, diavolo, cacchio, troi*, culo, scassa, testa di, porca, diamine, infam*, pirla, pezzent*, ladri, mortacci, suca, schifos*, accident*, affanculo, rincoglionit*, zoccol*, fess*, dementi, demente, babbeo, babbei, razza di, incapac*, ratti, mannaggia, cornut*, buffon*, mafios*, cani, truffator*, asini, kazzo, vermi, vafancul*, fankul*, asino, vacca, parassit*, sfigat*, miserabil*, ignorant*',
    peace: 'pace, tranquil*, quiet*, ripos*, calm*, silenz*, in pace, relax, serenit*, pacific*',
    uninterested:
      "non mi interess*, non interess*, nessun interesse, non m'interess*, me ne frego, me ne sbatto, non mi importa, frega, disinteress*, non me ne frega, non mi frega, non sono interessat*, fregare, non me ne puo fregare, sticazzi, non siamo interessati, importa una sega, chissenefrega, chi se ne frega, frega niente, frega un cazzo, cazzo me ne, senza interesse, frega nulla, non m'importa, non me ne importa, non gradisco, fotte",
    interested: "interess*, curios*, m'interess*, attir*, importa",
    useless:
      'inutil*, non serve, a niente, irrilevant*, senza senso, serve a niente, a cosa serve, a che serve, non mi serve, serve a nulla, serve a poco, a nulla, superflu*, sprec*, tempo perso, invano, non servono, a che pro',
    unwanted:
      'indesiderat*, non richiest*, mai richiest*, mai chiest*, non volut*, non sollecitat*, non desider*, non ho chiesto, nessuno ha chiesto, mai autorizz*, mai dato, non gradit*, indesiderabil*, sgradit*, mai voluto, non autorizzat*, non ho mai chiesto, chi vi ha chiesto, molest*, richiesti, chiesto',
    mute: 'silenzi*, disattiv*, spegn*, spen*, zitt*, disabilit*, mute, tacer*, stacc*, azzitt*, togliere la suoneria, mutare',
    fillUp:
      'intas*, riemp*, pien*, memoria, satur*, ingolf*, occup*, spazio, casella piena, memoria piena, archivi*, esaurit*, ingombr*, caselle, casella',
    wakeUp: 'svegli*, alz*, risvegl*, mi sveglio',
    sleep: 'dorm*, sonno, sonnellin*, addorment*, pisolin*, riposa*, letto, nanna, pennichella, insonn*, a letto',
    list: 'list*, elenc*, mailing list, mailing, rubrica, rubriche, graduatoria',
    database:
      'database, archivi*, banca dati, sistem*, file, registr*, data base, anagrafic*, banche dati, schedari*, db, crm, server, elenchi, schede',
    data: 'dati, dato, info, dettagl*, dati personali, recapit*, infos, anagrafic*, informaz*',
    account: 'account, profil*, conto, utenz*, area personale, utent*, conti',
    subscription:
      'abbonament*, iscrizion*, piano, piani, contratt*, tessera, abb, abbonat*, quota, offerta, sottoscrizion*, canone, tariffa, ricaricabile, rinnovo, adesione',
    newsletter:
      'newsletter*, bollettin*, notific*, avvis*, aggiornament*, promemoria, notizi*, alert, news, comunicazion*, circolar*, informativ*, allert*, remind*',
    advert:
      'pubblic*, reclam*, annunc*, marketing, promozion*, spot, volantin*, commercial*, telemarketing, pubbl, propagand*, telefonico, televendit*, inserzion*, depliant, sponsor*, sollecitazion*',
    offer: 'offert*, propost*, offr*, promo*, occasion*, affar*, propon*',
    discount:
      'scont*, sald*, promo*, ribass*, offert*, occasion*, black friday, risparm*, svendit*, 3x2, liquidaz*, outlet, sottocosto, volantino, convenien*',
    voucher: 'buon*, coupon, voucher, gift card, carta regalo, codice sconto, cod, codice, ticket, assegn*, bonus',
    loyaltyCard:
      'carta fedelta, tessera, punti, fedelt*, raccolta punti, tessera punti, carta punti, carta fidaty, carta socio, punto, fidelity, tessere, carta club, bollini',
    prize:
      'premi*, lotteri*, estrazion*, vincit*, concors*, jackpot, gratta e vinci, superenalotto, riffa, lotto, tombola, sorteggi*, in palio, fortunat*',
    customer: 'client*, acquirent*, utent*, consumator*, abbonato',
    exCustomer:
      'ex client*, non sono piu cliente, non sono piu vostro, cambiato operatore, cambiato gestore, passato a, piu client*, vecchio cliente, cambiato fornitore, ero cliente, non piu cliente, passata a, piu vostro cliente, concorrenz*, cambiato compagnia, disdetto, ero vostro, non sono piu vostra, sono stato cliente, vostro cliente',
    shop: 'negoz*, supermerc*, mercat*, botteg*, esselunga, coop, conad, magazzin*, punto vendita, lidl, spesa, carrefour, shop, shopping, eurospin, centro commerciale, ipermercato, iper, ikea, mediaworld, store, boutique, edicola, alimentari, outlet, unieuro, zara, market, ferramenta, tabaccheria',
    company:
      'aziend*, societ*, ditt*, impres*, compagni*, marchi*, srl, spa, fornitor*, operator*, gestor*, grupp*, marca, business, multinazional*, ente',
    organisation:
      'associaz*, organizz*, onlus, club, partit*, fondazion*, ente, comitat*, sindacat*, circolo, ong, croce rossa, charity, beneficenza, caritas, unicef, cooperativ*, federaz*, pro loco, volontar*, confraternita',
    member: 'membr*, soci*, iscritt*, associat*, tesserat*, aderent*, abbonat*, partecipant*',
    donate:
      'dono, dona, doni, donare, donato, donazione, donazioni, donatore, donatori, doniamo, donate, offerta, beneficenza, sostener*, 5x1000, contribu*, elemosin*, regal*, sostenitor*, cinque per mille, carita',
    vote: 'voto, voti, vota, votare, votato, votate, votiamo, votazion*, votero, votano, voterei, elezion*, referendum, sondagg*, ballottag*, urne, amministrative, elett*',
    bank: 'banca, banche, banco, bancari*, bancomat, intesa, unicredit, poste, postepay, bonific*, iban, sportello, fineco, filial*',
    money:
      'sold*, denar*, contant*, euro, eur, quattrin*, grana, cash, sghei, dindi, palanche, centesim*, banconot*, spicc*, liquidit*, cent, sborsa*',
    salary: 'stipend*, salar*, pension*, busta paga, paga, retribuzion*, tredicesim*, naspi, indennita, cedolin*, reddito, quattordicesim*, tfr',
    loan: 'prestit*, credit*, debit*, finanziament*, mutuo, mutui, cessione del quinto, rate, rata, prestat*, rateizz*, pignor*, impresta*, quinto, finanziari*',
    price: 'prezz*, costo, costi, costa, costano, costava, costare, costato, costerebbe, tariff*, importo, quota, spes*, valore, vale, cifra, somma',
    expensive: 'caro, cara, cari, care, costos*, salat*',
    cheap: 'economic*, a buon mercato, poco costoso, convenient*, low cost, costa poco, regalat*, meno caro, abbordabil*',
    freeOfCharge: 'gratis, gratuit*, omaggio, senza spese, aggratis, free, a costo zero, senza costi, omaggi',
    pay: 'pago, paga, paghi, pagare, pagato, pagata, pagati, paghiamo, pagando, paghero, pagano, pagate, pagamento, pagamenti, pagherei, paghera, vers*, bonific*, paypal, satispay, addebit*, accredit*, caparr*, sald*, rimborsa*, acconto, postepay, ricarica',
    bill: 'fattur*, scontrin*, ricevut*, conto, conti, nota, bollo, bolli, estratto conto, parcella',
    buy: 'compro, compra, compri, comprare, comprato, comprata, comprati, comprate, compriamo, comprano, comprando, comprarmi, comprarti, comprarlo, comprarle, comprami, acquist*, comper*, prend*, preso, presa, presi, prese, spesa, shopping',
    sell: 'vend*, svend*, rivend*, commerciante, vinted, subito.it, smerci*, piazz*',
    order: 'ordin*, commission*',
    deliver:
      'consegn*, spediz*, corrier*, recapit*, spedit*, dhl, gls, bartolini, brt, sda, tracking, amazon, fattorin*, porto, porta, porti, portare, portato, portata, portate, portiamo, portano, portami, portarti, portarmi, portarlo, portarla, portando, portero, domicilio, giacenza, just eat, glovo, ups, tracciam*',
    parcel: 'pacco, pacchi, pacchett*, scatol*, plico, collo, colli, busta, pakko',
    pickUp:
      'ritir*, prendere, prelev*, raccogl*, passo a prendere, passare a prendere, venire a prendere, a prendere, prenderti, recuper*, vengo a prenderti, andare a prendere',
    returnGoods:
      'rimbors*, restitu*, reso, resi, cambi*, sostitu*, rend*, ridare, riconsegn*, rispedi*, indietro, reclamare, ridatemi, storno, recesso, riportar*',
    bookReserve: 'prenot*, riserv*, bloccar*, fissar*, tavolo',
    appointment: 'appuntament*, app, visita, fissat*, colloqui*, orario, fissar*, app.to, seduta, turno, disponibilita',
    meeting: 'riunion*, conferenz*, incontr*, meeting, assemblea, colloquio, seminar*, consiglio, videochiamat*, convegno, call, zoom',
    invite: 'invit*, convoc*',
    contract: 'contratt*, accord*, convenzion*, clausol*, condizioni, vincol*, scrittura',
    sign: 'firm*, sottoscr*, sigla*, autografo',
    card: 'carta, carte, cartina, cartine, tesser*, bancomat, biglietto da visita',
    phone: 'telefon*, cellular*, cell, tel, smartphone, iphone, fisso, mobile, cel, fon, ce, telef, fone, apparecchio, samsung, linea, cellu, huawei',
    number: 'numer*, num, nr, n°, n, nm, tel, nume, nmr, cifr*, cellulare',
    newNumber:
      'nuovo numero, cambiato numero, numero nuovo, cambio numero, ho cambiato numero, nuovo num, altro numero, nuovo cell, numero e cambiato, cambiato il numero, cambiato cell, nuovo cellulare, cambiato cellulare, cambiare numero, num nuovo, cambiato telefono, salvate questo, nuova scheda, nuova sim',
    simCard:
      'sim, scheda, schede, gestor*, operator*, vodafone, tim, wind, iliad, tre, portabilit*, scheda sim, fastweb, windtre, puk, ho mobile, postemobile, ricaric*, giga, esim, kena, telecom, compagnia telefonica, schedina',
    email:
      'email, mail, e-mail, posta elettronica, emai, maill, pec, gmail, mails, indirizzo mail, libero, casella di posta, hotmail, emails, elettronica',
    letter: 'letter*, posta, poste, postale, postali, postin*, raccomand*, francoboll*, busta, cassetta, cartolin*, cartace*',
    name: 'nom*, cognom*, chiam*, mi chiamo, si chiama, soprannom*, ragione sociale, omonim*, intestat*',
    address: 'indirizz*, recapit*, domicili*, residenz*, ind, via, civico',
    birth: 'nato, nata, nati, nate, natal*, compleann*, compl, nasc*, parto, comple, data di nascita, buon compleanno, auguri, partori*',
    age: 'eta, anni, vecchi*, maggiorenn*, minor*, anzian*, anagrafica, compiut*, compie',
    document:
      "document*, modul*, carta identita, passaport*, carta d'identita, permess*, certificat*, carte, pratica, pratiche, doc, codice fiscale, patent*, attestat*, spid, tessera sanitaria, foglio, allegat*, dichiaraz*",
    copy: 'copi*, duplic*, stamp*, fotocop*, riproduz*, esemplar*',
    photo: 'foto, fotografi*, selfie, immagin*, pic, fotin*, ritratt*, screenshot, screen, instagram, fotografo',
    video: 'video, filmat*, clip, videoclip, filmin*, tiktok, youtube, riprese, registraz*',
    website: 'sito, siti, pagin*, web, siti web, online, portal*, facebook, sito web, in rete, homepage, blog, internet',
    link: 'link, collegament*, url, linkare, linko, linkett*, links',
    app: 'app, applicaz*, apps, software, programma',
    internet: 'internet, wifi, rete, wi-fi, connession*, adsl, fibra, segnal*, modem, router, net, campo, giga, connett*, 4g, 5g, connesso, linea',
    computer: 'computer, pc, portatil*, notebook, tablet, mac, laptop, stampant*, pc fisso, tastiera, schermo, ipad, compiuter',
    password: "password, pin, codic*, psw, pw, pwd, passwd, login, user, credenzial*, parola d'ordine, accesso, accesi, accedere, otp",
    battery: 'batteri*, caricat*, pila, pile, carica, caricabatter*, scaric*, power bank, ricaric*, carico',
    press: 'prem*, clicc*, digit*, tast*, schiacc*, bottone, pulsant*, click, clik*, pigi*, tocc*, clic, selezion*',
    wordN: 'parol*, vocabol*, termin*',
    fileFormat: 'csv, excel, pdf, json, xml, file, format*, word, zip, xls, foglio di calcolo, leggibil*, strutturat*',
    privacy:
      'privacy, gdpr, protezione dei dati, garante, riservat*, dati personali, vita privata, trattamento, regolamento, titolare, dpo, privat*, dati sensibili, sensibil*',
    law: 'dirit*, norm*, codice, giurid*, illegal*, art, articol*, decreto, illecit*, illegittim*, regolament*, legge, leggi, legal*, giudizi*, violaz*, violat*, ue, 679, ai sensi, sensi',
    lawyer:
      'avvoc*, tribunal*, giudic*, legale, legali, denunc*, caus*, avv, process*, querel*, notaio, diffid*, vie legali, procura, per vie legali, studio legale, procuratore',
    police: 'polizi*, carabin*, guardia di finanza, questura, caserma, sbirr*, vigil*, polpost, postale, caramba, finanza, pula, 112, 113',
    complain: 'lament*, reclam*, segnal*, protest*, denunc*, esposto, querel*, recension*, contestaz*',
    threaten:
      'altriment*, senno, minacc*, diffid*, se no, conseguenz*, avvis*, avvert*, procedo, procedero, pena, ultimo avviso, ultima volta, in caso contrario, oppure, seno, provvedero, procederemo, costrett*, agiro, vi denuncio, vi segnalo, attenzione, provvedimenti, pagherete, guai, mi rivolgo, mi rivolgero, sanzion*, adir*, ne risponder*, prender*, rivolg*',
    authority:
      'garante, autorit*, agcom, antitrust, ministero, adiconsum, federconsumatori, codacons, agcm, altroconsumo, comune, agenzia, registro delle opposizioni, corecom, registro opposizioni, inps, prefettura, arera, ufficio',
    proof: 'prova, prove, provare, dimostr*, giustific*, attest*, evidenz*, comprov*, testimon*, documentar*',
    mistake: 'sbagl*, err*, inesatt*, equivoc*, svist*, incorrett*, confus*, confond*, scorrett*, fall*, disguid*, refuso, imprecis*',
    wrongPerson:
      'persona sbagliata, numero sbagliato, ha sbagliato, avete sbagliato, sbagliato numero, non sono io, non vi conosco, non la conosco, non ti conosco, sbagliato persona, hai sbagliato, non conosco, non sono la persona, non lo conosco, sbaglia persona, chi sei, chi siete, numero errato, errore di persona, hai il numero sbagliato, scambio di persona, non e il mio, non il mio, non e il numero, qualcun altro, sconosciut*, destinatario, sbagliando, altra persona',
    correct: 'corrett*, giust*, esatt*, vero, vera, veri, vere, verit*, ragione, preciso',
    lie: 'bug*, menti*, fals*, menzogn*, balle, balla, frottol*, mendac*, inganno, panzan*, inganna*, palle',
    spell:
      'scritto, ortograf*, si scrive, sillab*, scritto male, scritto sbagliato, con due, doppia, scritta male, lettera, spelling, storpia*, accent*, grafia, con la k, con la h, con la c, maiuscol*, refus*',
    change:
      'modific*, muta, mutare, mutato, vario, varia, varie, variare, variato, variazione, variazioni, camb*, spost*, rimand*, anticip*, posticip*, trasform*',
    update: 'aggiorn*, correg*, corret*, rettific*, modific*, correzion*, sistem*, integr*',
    outdated:
      'vecch*, obsolet*, supera*, scadut*, non piu valido, antiquat*, sorpassat*, non e piu valid*, datat*, non aggiornat*, non valid*, non piu attivo, disuso, non esiste piu, dismess*',
    newOne: 'nuov*, recent*, novit*',
    know: 'so, sai, sa, sapp*, sapet*, sanno, conosc*, saper*, sap, sapev*, sapre*, saput*, boh, bo, sapess*, sapra*, informat*',
    think:
      'penso, pensi, pensa, pensano, pensiamo, pensare, pensato, pensavo, pensate, pensando, pensateci, pensaci, pensava, credo, credi, crede, credono, crediamo, credere, creduto, credevo, credete, credevamo, credeva, ritien*, riten*, secondo me, suppon*, immagin*, parer*, mi sa, sembr*, opinion*, ragion*, riflett*',
    understand: 'capisc*, capit*, capir*, comprend*, compres*, afferr*, capiamo, chiaro, intend*, accort*, capendo',
    remember: 'ricord*, rammen*, in mente, rimembr*, a mente',
    forget: 'dimentic*, scord*',
    mean: 'signific*, vuol dire, intend*, voglio dire, vuoi dire, volevo dire, cioe, intes*, vorrebbe dire',
    say: 'dico, dice, dici, dicono, diciamo, dicevo, diceva, dicendo, dica, dicano, diciate, dicevi, dire, dett*, disse, dissi, dissero, dimmi, dite, ditemi, racconta*, inform*, comunic*, ha detto, dirmi, dirgli, dirti, avvert*, avvis*, fammi sapere, sostiene, dirvi, dill*, diteci, mi dica, spieg*, ribad*, ripet*, riferi*, menzion*, diro, direi, digli, indic*, esprim*',
    ask: 'chied*, chiest*, richied*, richiest*, domand*, rich, esig*, pretend*, sollecit*, preg*, interpell*, intim*, ordin*, consult*',
    speak:
      'parlo, parli, parla, parlare, parlato, parliamo, parlate, parlarne, parlarmi, parlarti, parlando, parlano, parlarmene, parlarvi, parlarle, parlava, parlerei, parlane, discut*, chiacchier*, sentiam*, sentirci, ciarl*, colloqui*, dialog*, ciacol*, convers*, chatta*, chat',
    explain: 'spieg*, chiar*, illustr*, delucid*, specific*, precis*, motivar*',
    show: 'mostr*, fa vedere, far vedere, fammi vedere, present*, appare, apparire, appaiono, fate vedere, indic*, visualizz*, compar*',
    see: "vedo, vedi, vede, vediamo, vedete, vedono, vedevo, vedeva, vedendo, veda, vedano, vediate, vedrai, vedremo, vedro, veder*, vist*, guard*, vide, videro, occhiat*, osserv*, notat*, intravis*, notare, rivede*, dai un'occhiata",
    hear: 'sento, senti, sente, sentire, sentito, sentiamo, sentite, sentono, senta, sentivo, sentendo, sentita, ascolt*, udi*, odi',
    find: 'trovo, trovi, trova, trovano, trovare, trovato, trovata, trovati, troviamo, trovate, trovando, trovero, cerc*, ricerc*, ritrov*, scopri*, scopert*, rinven*, reper*, individu*',
    lose: 'perso, persa, persi, perse, perdo, perde, perdi, perdere, perdono, perdiamo, perdete, perduto, perdita, perdite, perdendo, smarr*, manca, mancan*, sparit*, scompar*',
    give: 'dare, dato, data, dati, date, datemi, datele, do, dai, da, danno, dammi, dia, forni*, daremo, diamo, dava, regal*, darmi, dacci, darvi, darle, dargli, ceder*, cedut*, conced*, consegn*, rilasci*, diede, dessi, dagli, passa, passami, affid*',
    take: 'prend*, preso, presa, presi, prese, pigli*, afferr*, tolt*, pij*, ripres*, toglier*, riprend*',
    bring:
      'porto, porta, porti, portare, portato, portata, portate, portiamo, portano, portami, portarti, portarmi, portarlo, portarla, portando, portero, accompagn*, riport*',
    put: 'mett*, messo, messa, messi, messe, pong*, inser*, poni, colloc*, infil*, piazz*, posare, posa, poso, appoggi*, rimett*, mise',
    hold: 'tenere, tenete, tengo, tengono, tenuto, tenuti, tenuta, teniamo, tenerlo, tenerli, tenga, teniate, tien*, conserv*, detien*, deteng*, memorizz*, archivi*, in possesso, custod*, possied*, trattien*, mantener*, avete su di me, salvat*, registrat*, su di me, detenut*, posse*, mantien*, immagazzin*, mio conto, tratten*',
    have: "ho, hai, ha, abbiamo, abbia, abbiano, abbiate, avete, hanno, aver*, avev*, avr*, avut*, ebb*, posse*, tengo, avess*, o, c'ho, cio, possied*, disponi*, proprietari*, dispong*",
    use: 'uso, usi, usa, usano, usare, usato, usati, usate, usiamo, usando, usarlo, usata, usasse, utilizz*, adoper*, impieg*, sfrutt*, serv*',
    process: 'elabor*, profil*, analizz*, process*, tratta*, gest*, raccolt*, raccogl*',
    automatic: 'automat*, robot, macchin*, bot, algoritm*, risponditor*, ia, intelligenza artificiale, chatbot, registrat*, computerizz*',
    human:
      'uman*, person*, operator*, addett*, impiegat*, operatric*, essere umano, qualcuno, carne e ossa, responsabil*, consulent*, in carne, servizio clienti, assistenza',
    share:
      'condivid*, diffond*, divulg*, cession*, condivis*, comunic*, cedo, cedere, ceduto, ceduti, cedete, cediamo, ceda, cediate, cedano, vendut*, passa, passo, passi, passare, passato, passate, passati, passiamo, passando, passano, dare, fornit*, trasmess*, diffus*, spart*, inoltr*, dato i miei',
    thirdParty: 'terz*, partner, altre aziende, altre societa, esterni, responsabil*, affiliat*, altri, consociat*, intermediar*, soggetti',
    transferData: 'trasfer*, esport*, portabil*, spost*, trasmet*, trasmigrare, migr*, trasmiss*, traspor*, scaric*, estra*, passagg*',
    limit: 'limit*, sospend*, sospes*, congel*, restrin*, pausa, blocc*, sospens*, fren*, ridurre, restriz*, in pausa',
    check: 'controll*, verific*, guard*, ricontroll*, revision*, esamin*, consult*, rived*, check, accert*, appur*',
    confirm: 'conferm*, convalid*, riconferm*, assicur*, attest*, valid*, riscontr*',
    choose: 'scegl*, scelt*, decid*, selezion*, decis*, opto, optare, opzion*, scelg*, prefer*',
    open: 'apr*, apert*, riapr*',
    close: 'chiudo, chiude, chiudi, chiudono, chiudete, chiudere, chiudiamo, chiuda, chiudersi, chius*, serrat*',
    start:
      'inizi*, cominc*, avvi*, parte, parto, parti, partono, partire, partito, partita, partiti, partiamo, partite, partenza, incominc*, attiv*, ricominc*',
    resume:
      'riprend*, ripres*, riattiv*, ripristin*, ricominc*, riavvi*, start, riabilit*, reiscri*, rinnov*, rimett*, riscriv*, torn*, di nuovo, riparti*',
    goOn: 'continu*, andate avanti, prosegu*, avanti, va avanti, persist*, insist*, seguit*, perdur*',
    come: 'vien*, venut*, veni*, verr*, passo, passi, passa, passare, passat*, veng*, scend*, sali, salgo',
    go: 'vado, vada, vadano, va, vai, vanno, andare, andato, andata, andati, andiamo, andate, andava, andavo, andarci, andarsene, andarmene, andatevene, andando, andarmi, ire, vo, recar*, dirig*, vacci, ito, giro, annamo, anna, passeggi*',
    comeBack: 'torn*, ritorn*, rientr*, rincas*, di ritorno',
    arrive:
      'arrivo, arrivi, arriva, arrivano, arrivato, arrivata, arrivati, arrivare, arriviamo, arrivando, arrivero, arrivera, arriveremo, arrivate, giung*, giunt*, sbarc*, arr, atterr*, pervenir*',
    wait: 'aspett*, attend*, attes*, pazient*, aspe',
    stay: 'resto, resta, resti, restare, restato, restata, restano, restiamo, restate, resteremo, restero, riman*, stare, staro, stara, sto, stai, stiam*, rimas*, soggiorn*, statt*, stata, rimarr*',
    live: 'viv*, abit*, risied*, resident*, domiciliat*, vissu*, stanz*, conviv*',
    moveHouse:
      'trasloc*, cambiato casa, trasferi*, nuova casa, cambio casa, nuovo indirizzo, mi sono trasferit*, cambio di residenza, cambiato indirizzo, cambio indirizzo, cambiato residenza, cambiare casa',
    abroad:
      "ester*, all'estero, roaming, stranier*, fuori dall'italia, germania, svizzera, londra, spagna, francia, emigrat*, oltreoceano, fuori italia, america, inghilterra, espatri*",
    travel: 'viagg*, partir*, gita, gite, in viaggio, turismo, tragitto, trasferta, vacanz*, turist*, escurs*, tour, valig*, partenza',
    holiday: 'vacanz*, ferie, fest*, ponte, natale, ferragosto, in ferie, villeggiatur*, riposo, estate, giorno libero',
    work: 'lavor*, uffici*, impieg*, lav, fatic*, turno, turni, mestier*, cantier*, smart working, fabbrica, assunt*, laoro, ditta, smartworking',
    boss: 'capo, capi, colleg*, principal*, titolar*, dirett*, responsabil*, datore, boss, superior*, manager',
    retire: 'pension*, disoccup*, in pensione, cassa integrazione, licenzi*, dimission*, senza lavoro, cassintegrat*, mobilita',
    study: 'studi*, impar*, universit*, student*, uni, facolta, apprend*, laure*, tesi, ripass*, corso, corsi, ateneo, diplom*',
    school:
      'scuol*, class*, lezion*, asilo, elementari, liceo, maternal*, istitut*, nido, materna, medie, superiori, compiti, aula, mensa, gita, primaria, doposcuola, scolas*',
    teacher: 'insegnant*, maestr*, prof, professor*, corso, docent*, corsi, proff, istruttor*, profe, prof., tutor, supplent*, bidell*',
    exam: 'esam*, compit*, verific*, test, prova, prove, maturita, concorso, parziale, scritti, appello, interrog*, voto',
    help: 'aiut*, assist*, soccors*, support*, una mano, sos, sostegno, appogg*, dare una mano, soccorr*',
    meet: 'incontr*, vediam*, vederci, conosc*, ci vediamo, ci becchiamo, becc*, vedersi, ritrov*, trovia*, vedremo, raggiung*, incroc*, ci troviamo, trovarci',
    visit: 'visit*, trovare, ospit*, passare a trovare, vengo a trovarti, a trovarti, a trovare',
    friend: 'amic*, compagn*, fratello, bro, frate, fra, zi, zio, amike, amiko, socio, raga, teso, ragazzi, ragazze, ami',
    neighbour: 'vicin*, condomin*, dirimpettai*, coinquilin*',
    family: 'famigl*, parent*, familiar*, suocer*, cognat*, genero, nuora, congiunt*, famija',
    mother: "mamm*, madr*, ma', mami, ma, mater",
    father: "padr*, babbo, papa, papi, papo, papino, pa'",
    parents: 'genitor*, i miei, vecchi, mamma e papa',
    son: 'figli*, ragazz*, maschio, bimb*, bambino, nipot*, maschiett*',
    daughter: 'figli*, ragazza, bambina, bimba, femmin*, nipot*, ragazzin*',
    child: 'bambin*, bimb*, figli*, neonat*, bebe, piccol*, ragazzin*, minor*, pupo, pargol*, marmocch*, cucciol*, creatur*, infant*, putei',
    sibling: 'fratell*, sorell*, cugin*, zia, zio, zii, nipot*, fra, sister, brother, cognat*, gemell*, zie',
    grandparent: 'nonn*, bisnonn*, nipotin*',
    spouse:
      'marit*, mogli*, compagn*, fidanz*, ragazz*, moros*, partner, consort*, convivent*, coniug*, sposo, sposa, sposi, spose, sposato, sposata, sposati, sposare, sposarsi, sposiamo, sposarci, sposarmi, ex, moje, tipa, amante, vedov*',
    man: 'uom*, signor*, ragazzo, tipo, sig, tizio, maschi*, omo, tipi, sig.',
    woman: 'donn*, signor*, ragazza, sig.ra, sig.na, femmin*, dama, sigra, tizia, sra',
    love: 'amo, ami, ama, amare, amiamo, amato, amata, amami, ti amo, tvb, tesor*, baci, bacio, bacin*, bacion*, baciott*, caro, cara, cari, care, cuor*, innamor*, ti voglio bene, abbracc*, cucciol*, tvtb, piccola, stella, ador*, smack, bax, vita mia, coccol*, manchi, xoxo, dolcezz*, amor*',
    marry:
      'sposo, sposa, sposi, spose, sposato, sposata, sposati, sposare, sposarsi, sposiamo, sposarci, sposarmi, matrimoni*, divorz*, nozz*, separat*, fidanzament*, maritat*, separaz*, ammogliat*',
    die: "morto, morta, morti, morte, morire, moriamo, moriva, morira, morivano, decess*, defunt*, muor*, scompars*, deced*, mancat*, passato a miglior, venuto a mancare, dipart*, estint*, suicid*, e mancato, non c'e piu, non e piu tra noi, venuta a mancare, spirat*, spent*, lutt*, buonanima",
    funeral:
      'funeral*, lutt*, sepolt*, tomb*, esequi*, camposant*, cimiter*, cordoglio, condoglianz*, seppell*, bara, lapid*, crema*, salma, onoranze',
    sick: 'malat*, febbr*, influenz*, raffredd*, toss*, male, covid, vomit*, nause*, mal di, ammalat*, contagi*, mal, indispost*, malessere, mutua, poco bene, sto male, tumor*, cancro, virus, mal di gola, positivo, debilit*, invalid*, cagarell*, bronchit*, polmonit*',
    hurt: 'male, mali, malato, malata, dolor*, fa male, ferit*, dole*, duol*, fratt*, infort*, cadut*, rotto, ahi, livid*, acciacc*, storta, contus*, bruci*, ustion*, distors*',
    doctor:
      'dottor*, medic*, dentist*, infermier*, doc, pediatr*, ambulatori*, dott, oculist*, clinica, psicolog*, studio medico, poliambul*, ginecolog*, ortoped*, fisioterap*, visita, veterinar*, specialist*, asl, dermatolog*, dr, cup, mutuato, guardia medica, cardiolog*, psichiatr*, odontoiatr*',
    hospital:
      'ospedal*, interven*, operaz*, pronto soccorso, operat*, ricover*, chirurg*, ambulanz*, 118, ps, operar*, reparto, rianim*, analisi, risonanz*, radiograf*, ecograf*',
    medicine:
      'medicin*, farmac*, pillol*, pastigl*, compress*, ricett*, tachipirina, cura, cure, vaccin*, terapia, antibiot*, sciroppo, aspirin*, oki, goccie, gocce, insulina',
    body: 'testa, mano, mani, gamb*, schien*, occhi*, pied*, dente, denti, dentini, bracc*, panc*, stomac*, ginocch*, collo, gola, dita, dito, naso, orecchi*, spall*, pelle, bocca, molar*, faccia, viso, corpo, cuore, capo, caviglia',
    oldPerson:
      'anzian*, vecchi*, nonn*, persona anziana, terza eta, persone anziane, di una certa eta, ottanten*, novanten*, casa di riposo, rsa, attempat*, settanten*, pensionat*',
    blindDeaf:
      'ciec*, sord*, non vedo, non ci vede, non vede, non sa leggere, ipovedent*, non sento, non ci sento, non sente, ceco, disabil*, analfabet*, occhiali, invalid*, apparecchio acustico, vista, handicap*, non ci vedo, non udent*, non so leggere',
    home: 'casa, case, casetta, a casa, ksa, domicilio, dimora, abitaz*, villa, villett*, casina, csa, da me, da noi',
    flat: 'appartament*, affitt*, bilocal*, monolocal*, padrona di casa, casa, condomini*, padrone di casa, alloggio, locatar*, locaz*, trilocal*, stanz*, palazzo, inquilin*, proprietar*, appart, coinquilin*, piano, piani, pigione, locator*, caparra',
    room: 'stanz*, camer*, cucin*, bagn*, salott*, salon*, cesso, soggiorno, cantina, soffitta, doccia, sala, sgabuzz*, vasca, mansard*',
    door: 'porta, porte, finestr*, cancell*, citofon*, campanell*, sportell*, serrand*, uscio, vetro, tapparell*, infiss*',
    key: 'chiav*, serrat*, lucchett*, fabbro, mazzo, telecomand*',
    furniture:
      'tavol*, sedi*, letto, letti, lettino, lettone, divan*, mobil*, armadi*, poltron*, materass*, ikea, scrivan*, scaffal*, comodin*, credenz*, arred*, libreria, cassett*, cassapanc*',
    light: 'luc*, lampad*, elettric*, corrente, blackout, enel, salta la corrente, contatore, presa, accend*, acces*',
    heating:
      'riscaldament*, acqua, gas, tub*, caldai*, termosifon*, perdit*, idraul*, calorifer*, rubinett*, stuf*, scaldabagn*, condizionat*, pellet, perde, boiler, clima, termostat*, climatizz*',
    garden: 'giardin*, fior*, alber*, piant*, prato, orto, erba, terrazz*, balcon*, rose, aiuol*, piscina, vivaio, siep*, rosa, basilico',
    street:
      'strad*, via, vie, piazz*, viale, corso, autostrad*, incroc*, vicolo, p.zza, pza, statale, semafor*, largo, rotond*, marciapied*, sentier*, tangenzial*, lungomare',
    city: 'citta, paes*, centro, quartier*, roma, milano, napoli, comune, torino, firenze, bologna, palermo, villagg*, provinc*, periferia, genova, verona, bari, catania, borgo, capoluog*, venezia, padova, frazion*',
    country: 'paes*, nazion*, stato, stati, ital*, patria, regione, svizzer*, europa',
    car: 'macchin*, auto, automobil*, guid*, autovett*, vettur*, veicol*, motor*, patente, fiat, targa, camion, furgon*, suv, autista, audi, volkswagen, panda, autonoleg*, conduc*',
    parking: 'parchegg*, benzin*, garage, diesel, box, distribut*, gasolio, strisce blu, autorimess*, posteggi*, rifornim*, metano, sosta',
    bus: 'bus, tram, fermat*, taxi, autobus, pullman, metro, pulman, corriera, uber, atac, atm, flixbus, navetta, metropolitana, filobus, blablacar',
    train: 'tren*, stazion*, binari*, italo, metro, freccia, frecciarossa, ferrovi*, regional*, vagon*, capostaz*',
    plane:
      'aere*, volo, voli, volare, voliamo, volato, volando, aeroport*, ryanair, imbarc*, alitalia, check-in, gate, fiumicino, malpensa, easyjet, linate, decoll*, ita airways',
    bike: 'bici*, moto*, scooter, monopattin*, vespa, cicl*, casco',
    ticket: 'bigliett*, ticket, tagliand*, ingress*, bigl, pass',
    hotel: 'hotel, alberg*, b&b, pensione, ostell*, airbnb, camping, agriturism*, booking, campegg*, residence',
    walk: 'cammin*, passeg*, correr*, corro, corsa, a piedi, jogging, footing, fare due passi, passi, due passi, corri, corre, giro, trekking, marcia, escurs*, spasso',
    dog: 'cane, cani, gatt*, animal*, cagnol*, micio, veterinar*, cucciol*, micia, bestiol*, crocchett*, cavall*, cagnett*, conigl*, bestia, pesciolin*, uccellin*',
    food: 'cib*, carn*, frutt*, verdur*, mangiare, pasta, spesa, pollo, pesce, insalat*, pomodor*, mela, mele, risott*, riso, ravioli, prosciutt*, salam*, aliment*, patat*, minestr*, lasagn*, spaghett*, sugo, banan*, panin*, carbonara, zuppa, bistecc*, piadin*, roba da mangiare, focacc*, spinaci, salsicc*, gnocchi, tortellini, melanz*, mozzarell*, polent*, zucchin*, olio',
    bread: 'pane, panino, panini, panetto, latt*, uov*, formag*, burro, fornai*, farina, mozzarella, yogurt, parmigiano',
    sweets:
      'dolc*, tort*, cioccolat*, zuccher*, gelat*, biscott*, caramell*, pasticc*, nutella, merendin*, panettone, tiramisu, crostat*, colomba, pandoro, cornett*, brioche, marmellat*',
    coffee: "caff*, te, cappuccin*, kaffe, espresso, cialde, te', macchinetta, aperitiv*, moka, tisana, capsule",
    waterDrink:
      'birr*, vino, vini, bev*, acqua, bibit*, drink, spritz, prosecco, aperitiv*, alcol*, bere, berti, bermi, berne, berci, ubriac*, bicchier*, coca, sete, sbronz*, bottigli*, succo, amaro, grappa, whisky',
    eat: 'mang*, fame, affamat*, cibo, pappa, magn*, abbuff*, ingoz*, gust*, assaggi*',
    cook: 'cucin*, ricett*, cuoc*, cott*, forno, preparar*, fornell*, frigg*, impast*, padell*, sfornat*, fritt*',
    meal: 'cena, cene, cenare, ceniamo, cenato, cenetta, cenone, cenando, pranz*, colazion*, merend*, apericen*, spuntino, mensa, brunch, aperitivo',
    restaurant:
      'ristorant*, pizz*, bar, trattori*, osteri*, pub, mcdonald*, mc, sushi, paninoteca, kebab, locale, rosticc*, tavola calda, hamburg*, locand*, friggitor*, ristorazione',
    smoke:
      'fumo, fuma, fumi, fumare, fumato, fumate, fumano, fumatori, fumatore, fumiamo, fumando, tabacc*, siga, sizza, paglia, canna, canne, svap*, sigar*, nicotina',
    diet: 'diet*, peso, palestr*, dimagr*, fitness, kili, chili, ingrass*, kg, gym, nutrizion*, allenament*, personal trainer, grass*, pilates, snell*, linea, pesi',
    clothes:
      'vestit*, scarp*, giacc*, abit*, maglia, magliett*, gonna, pantalon*, jeans, cappott*, camici*, calz*, borsa, borse, abbigliament*, felpa, felpe, stivali, indoss*, maglion*, mutande, occhiali, zaino, pigiam*, giubbot*, taglia, intimo, cravatta, zalando, sneaker*, ciabatt*, cappell*, sciarp*',
    wash: 'puli*, bucat*, lava, lavo, lavi, lavare, lavato, lavata, lavaggio, lavatric*, lavando, lavastovigl*, lavander*, doccia, stirar*, panni, detersiv*, stiro, spolver*, aspirapolver*',
    beauty:
      'capell*, parrucch*, barbier*, unghi*, taglio, piega, estetist*, trucc*, barba, ceretta, estetic*, massagg*, spa, tinta, profum*, manicure, bellezza, crema, terme, solarium, lampad*',
    gift: 'regal*, sorpres*, dono, pensierino, pacchetto, omagg*',
    partyFest:
      'fest*, compleann*, pasqua, capodanno, carneval*, natale, natali, auguri, buon anno, battesimo, comunione, cresima, ferragosto, halloween, epifania, befana, sagra, discoteca, addio al celibato, laurea, san valentino, party',
    game: 'gioc*, play, partit*, carte, console, ps5, calcetto, fortnite, playstation, videogioc*, burraco, scacchi',
    sport:
      'sport*, calc*, partit*, squadr*, allen*, juve, inter, milan, palestr*, nuot*, piscina, tennis, basket, pallavol*, padel, ginnastic*, sci, roma, serie a, gol, goal, volley, stadio, danza, pallone, bici, napoli, yoga, correre, gara, mister, torneo',
    win: 'vinc*, vint*, vittori*, trionf*, battut*',
    music:
      'music*, canzon*, concert*, canto, canta, canti, cantare, cantato, cantante, cantanti, cantano, band, brano, chitarra, disco, spotify, coro, sanremo, pianoforte, pezzo, ascoltar*, cd',
    film: 'cinema, serie, netflix, serie tv, attor*, film*, pellicol*, puntat*, episodi*, cine, attrice',
    tv: 'tv, television*, radio, telegiornal*, rai, giornal*, tg, canal*, sky, notizie, televisor*, programm*, mediaset, tele, dazn, decoder, quotidian*',
    book: 'libr*, bibliotec*, leggere, romanz*, lettur*, fumett*, rivist*, manual*',
    weather:
      'tempo, tempi, tempest*, temporal*, piogg*, piov*, nev*, vento, venti, ventos*, meteo, sole, bel tempo, brutto tempo, nuvol*, bufer*, grandin*, nebbi*, allerta meteo, umid*, terremot*, alluvion*',
    warmCold:
      'caldo, calda, caldi, calde, caldissim*, fredd*, sole, gelo, gela, gelat*, gelid*, afa, fresc*, calor*, grad*, temperatur*, calura, sudat*',
    church:
      'chies*, dio, preg*, messa, prete, parroc*, moschea, don, gesu, madonna, santo, signore, oratorio, catechism*, papa, rosario, padre pio, san, religion*, vescov*, dio mio, benedett*, angel*',
    hope: 'sper*, augur*, fortun*, in bocca al lupo, buona fortuna, magari, ti auguro, forza, coraggio, complimenti, congratulaz*, felicit*, crepi',
    worry:
      'preoccup*, paur*, spavent*, ansi*, temo, teme, temere, temevo, temiamo, temuto, tranquill*, timor*, angosc*, agit*, terror*, impaurit*, pensier*, stress*',
    laugh:
      'rido, ride, ridi, ridere, ridiamo, ridono, ridendo, ridicol*, haha, ahah*, scherz*, divert*, risat*, lol, battuta, risa, buffo, barzellett*, xd, hahaha, spass*, sorrid*, burl*, ironi*, ihih*, prendete in giro, presa in giro',
    cry: 'piang*, piant*, trist*, lacrim*, depress*, malincon*',
    happy: 'felic*, content*, gioi*, allegr*, lieto, entusiast*, lieta, fier*, orgoglios*, soddisf*, piacere',
    good: 'buon*, bene, benissimo, benone, bell*, ottim*, grand*, fantastic*, eccellent*, figata, top, stupend*, perfett*, super, meglio, simpatic*, meraviglios*, gentil*, spettacol*, bono, bon, brav*, carin*, forte, migliore, figo, fico, magnific*, mitic*, piac*',
    bad: 'brutt*, catt*, male, pessim*, orribil*, terribil*, schif*, peggi*, vergognos*, malissimo, orrend*, mal, vergogna, scandal*, indecent*, inaccettabil*, deludent*, delus*, pietos*, disastr*, scadent*, assurd*, squallid*, scorrett*, peccato',
    beautiful: 'bell*, carin*, stupend*, splendid*, bei, meraviglios*, magnific*, gnocca, figa, grazios*, incantevol*',
    important: 'urgent*, urge, urgenz*, grave, serio, priorit*, importa*, fondamental*, essenzial*, rilevant*',
    easy: 'facil*, semplic*',
    hard: 'difficil*, impossibil*, dur*, complicat*, faticos*, pesante, difficolta, tost*, impegnativ*',
    big: 'grand*, gross*, enorm*, gigant*, immens*, ampio, vast*',
    small: 'piccol*, piccin*, minuscol*, picc, ridott*, mini, corto',
    full: 'pien*, complet*, al completo, stracolm*, colm*',
    empty: 'vuot*, desert*, svuotat*',
    busy: 'occupat*, impegnat*, non ho tempo, impegni, incasinat*, di fretta, da fare, presissim*, impegno, in riunione, non posso parlare, guidando, indaffarat*, oberat*, sotto, non ho un attimo, impicciat*, al lavoro',
    freeTime: 'libero, libera, liberi, libere, liberarsi, disponibil*, dispo, tempo libero',
    ready: 'pront*, prepar*',
    tired: 'stanc*, esaust*, distrutt*, spossat*, sfinit*, ko, a pezzi, morto di sonno, cotto, affaticat*, stremat*, debol*',
    broken:
      'rott*, guast*, non funzion*, non va, difett*, in panne, malfunz*, fuori uso, non parte, si e rotto, scassa, scassate, scassato, scassare, inceppat*, bloccat*, spacc*, funzion*, danneg*, in tilt, crep*, avari*, non si accende, fuso, non carica, rompe',
    repair:
      'ripar*, aggiust*, meccanic*, idraulic*, elettricist*, tecnic*, sistem*, artigian*, manutenz*, officin*, install*, montar*, restaur*, muratore, ristruttur*',
    problem:
      'problem*, guai*, disagi*, casin*, inconvenient*, difficolt*, grane, questione, prob, pb, imprevist*, seccatur*, contrattemp*, disservizi*',
    possible: 'possib*, fors*, magari, probabil*, eventual*, puo darsi, impossib*, caso mai',
    sure: "sicur*, certo, certa, certamente, certezz*, ovvi*, naturalment*, assolut*, di sicuro, senz'altro, senza dubbio, convint*, garant*, definitiv*, chiarament*, evident*",
    really:
      'davvero, sul serio, molto, proprio, veramen*, mlt, dvv, realment*, troppo, effettivam*, onestament*, francament*, sinceram*, davero, assai, tantissim*, seri*, molto molto',
    quickly: 'veloc*, rapid*, svelt*, presto, fretta, sbrig*, in fretta, muovit*, subito, alla svelta, urgent*, spicci*, celer*, di corsa',
    slowly: 'piano, piani, lent*, con calma, adagio, pian piano',
    together: 'assieme, con me, con te, con noi, cn, cn me, in compagnia, insiem*, con, con voi, tutti insieme, con lui',
    alone: 'solo, sola, soli, sole, solitudin*, da solo, da sola',
    inside: "dentr*, fuor*, intern*, estern*, in, nel, all'interno, all'esterno",
    near: 'vicin*, accanto, press*, nei pressi, dintorni, nei dintorni, a fianco, zona, in zona, qui vicino, affianco',
    far: 'lontan*, distan*, via, parecchio lontano',
    thing: 'cosa, cose, coso, cosina, qualcos*, roba, qlc, qlcs, qualche cosa, faccend*, robe, oggett*, qualkos*, affar*',
    way: 'modo, modi, modalit*, manier*, via, metod*, mezzo, mezzi, tramite',
    reason: 'motiv*, ragion*, caus*, il perche, scopo',
    idea: 'progett*, programm*, piano, piani, idea, idee, iniziativ*, previst*',
    question: 'domand*, quesit*, question*, dubbi*, interrogativ*',
    story: 'stori*, success*, capit*, accad*, avven*, event*, vicend*, fatti, aneddot*, raccont*',
    warProtest: 'scioper*, manifestaz*, guerr*, protest*, lott*, rissa, corteo, battagl*, litig*, sindacat*, esercito, attentat*, ucraina, scontri',
    accident:
      'inciden*, incendi*, fuoco, scontr*, tampon*, schiant*, pompier*, vigili del fuoco, sinistr*, cid, investit*, alluvion*, carro attrezzi, danni, danno',
    steal:
      'rubato, rubata, rubati, rubare, ruba, rubano, rubate, rubi, ladr*, truff*, frod*, furt*, fals*, inganni, scam, phishing, fregat*, imbrogl*, fasull*, clonat*, hacker*, rapin*, scippo, fake, raggir*, contraffatt*, sospett*, borseggi*, svaligi*',
    insurance: 'assicur*, polizz*, rca, rc, unipol, generali, allianz, mutua, rc auto',
    tax: 'tass*, impost*, iva, agenzia delle entrate, f24, tari, imu, fisco, tribut*, multa, 730, multe, bollo, commercialist*, inps, canone rai, cartell*, equitalia, irpef, isee, dichiarazione dei redditi, fiscal*',
    electricBill:
      'energi*, contator*, enel, tariff*, luce e gas, consum*, eni, bollett*, luce, a2a, letture, lettura, edison, fornitur*, gas, kwh, acea, energetic*, fornitore, iren, sorgenia',
    build:
      'costru*, tett*, pannelli solari, fotovolt*, ristruttur*, cantier*, edil*, muri, lavori, pannelli, cappotto, infissi, serrament*, muratur*, superbonus, pompa di calore, impiant*, isolament*',
    houseSale:
      'immobil*, mutuo, mutui, casa in vendita, agenzie immobiliari, propriet*, agente immobiliare, agenzia immobiliare, valutaz*, notaio, rogito, vendere casa, catast*, terren*, agenzie, vendita casa',
    carDealer:
      'concession*, gomm*, pneumatic*, revision*, tagliando, officin*, meccanico, bollo, usato, autosal*, cambio gomme, tagliandi, carrozzer*, test drive, km0, autofficina',
    travelOffer:
      'crocier*, tour, resort, viaggi organizzat*, pacchett*, villagg*, vacanz*, agenzia viaggi, alpitour, costa crociere, soggiorn*, agenzia di viaggi, costa, all inclusive, last minute, msc',
    bet: "scommess*, casino, poker, slot, gioco d'azzardo, scommett*, puntat*, snai, sisal, bet, azzardo, slot machine, puntare, ludopat*, bingo, roulette, bonus, giocate, totocalcio, goldbet",
    dating: 'single, tinder, appuntamenti, badoo, meetic, anima gemella, incontr*, conoscer*, singles, cuori solitari',
    erotic:
      'sess*, porn*, adult*, erotic*, hot, ragazze calde, nud*, scopare, scopo, scopata, escort, calde, cam, sexy, trans, prostitu*, troi*, xxx, tette, onlyfans, calda, trombare, figa, cazzo',
    religionPolitics:
      "candidat*, campagn*, senator*, politic*, onorevol*, sindac*, partit*, elezion*, meloni, pd, salvini, ministr*, govern*, lega, deputat*, president*, destra, sinistra, renzi, conte, elettoral*, parlament*, consiglier*, berlusconi, comizi*, regionali, comunali, 5 stelle, grillo, fratelli d'italia",
    trial: 'provo, provi, prova, provate, provare, provato, proviamo, provino, provando, campion*, periodo di prova, demo, test',
    expire: 'scad*, rinnov*, prorog*, vincol*, terminat*, tacito, esaurit*, automatico rinnovo, prolung*, estension*',
    chargeCost:
      'addebit*, costo, costi, costa, costano, costava, costare, costato, costerebbe, premium, a pagamento, sovrapprezz*, tariff*, mi costa, preleva*, spese, servizi a pagamento, fatturat*, credito, scala*, carica, caricat*, commission*, penal*, euro a, importi, vas',
  },
};
