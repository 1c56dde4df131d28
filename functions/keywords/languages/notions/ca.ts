import type { NotionData } from './notion.ts';

export const ca: NotionData = {
  code: 'ca',
  notions: {
    me: "jo, em, m', me, mi, meu, meva, meus, meves, mon, ma, m'heu, m'han, m'ha, a mi, soc, estic, tinc, 'm, m'he, m'envi*, mateix, mos, m'en",
    we: "nosaltres, ens, nos, nostre, nostra, nostres, 'ns, som, estem, mos",
    you: "tu, et, t', te, teu, teva, teus, teves, vosaltres, us, vos, vostre, vostra, vostres, voste, vostes, seu, seva, ets, sou, tens, teniu, heu, v, t'ho, 't, t'en, t'agrada",
    youAll: 'vosaltres, vostes, tots vosaltres, tios, gent, nois, tothom, voltros',
    heShe: "ell, ella, li, seu, seva, seus, seves, s', ho, 'l",
    they: 'ells, elles, els, seu, seva, llur, llurs, son',
    someone: 'algu, alguna, algun, persona, persones, gent, qualsevol, alguns, qualcu, altri',
    nobody: 'ningu, cap, cap persona, negu',
    thisOne: 'aquest, aquesta, aquests, aquestes, aixo, este, esta, aqst, aqsta, estos, aco, eixe, eixa',
    thatOne: 'aquell, aquella, aquells, aquelles, aixo, allo, que, q, eixe',
    here: 'aqui, aci',
    there: 'alla, alli, hi',
    not: 'no, ni, pas, tampoc, gens, n, no pas, nop, noo',
    never: 'mai, mai mes, mai de la vida, may',
    noLonger: 'ja no, no mes, mai mes, ja no vull, ja n, no vull mes, deixeu, prou',
    nothing: 'res, gens, res de res, cap, re, nada, gens ni mica',
    without: 'sense, sens',
    already: 'ja, jaa',
    still: 'encara, enc, tot i aixi, encara ara, segueix',
    again: 'altre cop, una altra vegada, de nou, torn*, novament, una altra, altra vegada, un altre cop, altre vegada',
    always:
      "sempre, smpr, constantment, tot el dia, continuament, tothora, a totes hores, sense parar, cada dos per tres, tot el temps, tota l'estona, tot lo dia",
    every: 'cada, tots els, totes les, kda, qualsevol',
    all: 'tot, tota, tots, totes, td, sencer*, totalment, completament, integr*, del tot',
    other: "altre, altra, altres, un altre, una altra, d'altres, l'altre, demes, altri",
    same: 'mateix*, igual*, identic*',
    different: 'diferent*, divers*, distint*, altre',
    own: 'propi, propia, propis, propies, personal',
    only: 'nomes, sols, sol, unic*, tan sols, solament, exclusiv*, nms, sol·lament',
    also: 'tambe, tmb, tb, a mes, aixi mateix, fins i tot, inclus, igualment',
    but: 'pero, sino, tanmateix, pro, en canvi, empero, tot i que',
    because: 'perque, pq, ja que, com que, pk, xq, per culpa, degut, ates que, donat que, causa, per que',
    ifSo: "si, si no, llevat que, tret que, en cas, sempre que, s'",
    until: 'fins, fins que, fins a, fns',
    fromNow:
      "a partir d'ara, des d'ara, d'ara endavant, a partir d'avui, d'ara en endavant, en endavant, des d'avui, en el futur, a partir de, d'avui endavant",
    enough: "prou, ja n'hi ha prou, suficient*, bastant, basta, ja esta be, n'hi ha prou, ia val, ja val",
    tooMuch: 'massa, excess*, satur*, exces, molt*, abus*, desmesur*, masses',
    soMuch: 'tant, tanta, tants, tantes, tan, un munt, munt, pila, dotzenes, centenars, milers, un fotimer, desenes, fotimer, feix, un fart',
    more: 'mes, +, major, addicional*',
    less: 'menys, menor, redu*, dismin*',
    many: 'molt, molta, molts, moltes, forca, un munt, bastant*, mlt, diversos, diverses, varis, un fotimer, nombros*, mogollo, quantitat',
    few: 'poc, poca, pocs, poques, una mica, uns quants, miqueta, alguns, algunes, un pel, uns, unes, un parell, mica, una miqueta',
    once: 'una vegada, un cop, 1 cop, vegada, cop',
    twice: 'dues vegades, vegades, cops, dos cops, tres vegades, vegada, tercera vegada, 2 cops, segona vegada, mil vegades, cop, tercer cop, voltes',
    first: 'primer*, 1r, abans de res',
    last: 'darrer*, ultim*, final*, passat, passada',
    next: 'proxim*, seguent*, vinent, que ve, que be',
    now: 'ara, ara mateix, actualment, en aquest moment, are, hui en dia, avui dia',
    immediately:
      "immediata*, ara mateix, de seguida, tot seguit, desseguida, a l'instant, com mes aviat millor, ja, urgentment, a l'acte, al moment, d'immediat, com abans millor, d'una vegada, d'una vegada per totes, instantan*, directament, sense demora, inmediat*, al mes aviat possible, corrents, de inmediat, d'un cop",
    today: 'avui, hui, aquesta nit, avuy, aquest vespre, aquesta tarda, vui',
    tomorrow: 'dema, dema passat, endema, despus-dema',
    yesterday: "ahir, abans d'ahir, despus-ahir, anit, ahir a la nit",
    day: 'dia, dies, diari, diaria, diariament, diaris, jornada',
    week: 'setman*, semana, quinzena',
    month: 'mes, mesos, mensual*',
    year: "any, anys, anual*, l'any, enguany, d'any",
    hour: "hora, hores, h, minut*, min, mitja hora, quarts, l'hora, d'hora, hs, quart, les, mins, les onze",
    morning: 'mati, matinada, matins, demati',
    evening: 'tarda, tardes, vespre, vespres, capvespre, vesprada, horabaixa, tarde',
    night: 'nit*, mitjanit, anit, matinada, nocturn*',
    weekday: 'dilluns, dimarts, dimecres, dijous, divendres, dl, dm, dc, dj, dv, feiner*, laborable*, entre setmana',
    weekend: 'dissabte*, diumenge*, cap de setmana, finde, caps de setmana, ds, dg, cap d setmana',
    soon: "aviat, prompte, d'aqui poc, ben aviat, prest, en breu, d'aqui una estona, proximament, en poc",
    later: 'despres, mes tard, dsprs, tard, posterior*, seguidament, dps, luego, mes endavant, a continuacio, llavors, tot seguit',
    before: 'abans, anterior*, fa, previ*, abns, antigament, amb antelacio',
    early: "aviat, d'hora, prompte, antelacio, prest, ben d'hora, avanc*, de mati",
    late: 'tard, retard*, endarrer*, tarda*, amb retard, fer tard, tardo, arribo tard, demora*',
    time: 'temps, estona, hora, vegada, termini*, horari*, tmps, cop, moment',
    moment: 'moment*, segon*, estona, instant*, un minut, estoneta, minutet',
    longTime:
      'molt de temps, fa anys, segles, fa temps, fa mesos, molt temps, una eternitat, fa molt, temps enrere, tota la vida, fa segles, una bona estona, tant temps',
    what: 'que, quin, quina, q, ke, el que, que es, allo que, k, qe, lo que',
    who: 'qui, de qui, ki, qui es, qui sou, a qui, qui ets',
    where: "on, aon, a on, d'on, alla on, onsevulla, onn, d'a on",
    when: 'quan, kuan, a quina hora, qn, cuan',
    why: 'per que, perque, pq, pk, xq, per quin motiu, a que ve, a sant de que, i per que',
    how: 'com, cm, de quina manera, kom',
    howMuch: 'quant, quanta, quants, quantes, quin preu, qnt, cuant',
    which: 'quin, quina, quins, quines, qual, kin',
    please:
      'si us plau, sisplau, sis plau, siusplau, si et plau, per favor, plis, preg*, us prego, sisplauu, si vos plau, li prego, vulgueu, vulgui, pls, porfa, porfi, agrair*, si-us-plau, sol·licito, faci el favor, feu el favor, fes el favor, favor, li agrairia, sspl, sius plau, slp',
    thanks: "gracies, merci, merces, agrai*, moltes gracies, grcs, mercs, graciess, agraeixo, mil gracies, d'avancada",
    sorry: 'perdo, ho sento, disculp*, em sap greu, perdon*, sap greu, ho lamento, lament*, sorry, excus*',
    hello:
      'hola, bon dia, bona tarda, bones, bona nit, ei, ola, holi, bon vespre, bdia, benvolgut*, apreciat*, estimat*, que tal, bona vesprada, salutacions, eiii, uep, senyors, ep, molt bones, bondia',
    bye: "adeu, fins aviat, fins despres, a reveure, bona nit, fins dema, adeu-siau, siau, petons, que vagi be, fins ara, fins la vista, bon dia, apa, vinga, deu, cuida't, bona nit i tapa't, fins mai",
    regards: 'salut*, atentament, cordialment, cordials, una salutacio, respectuosament, abracad*, records',
    yes: 'si, sii, sip, es clar, i tant, clar, siii, sisi, afirmatiu, oi, exacte',
    okay: "ok, d'acord, val, vale, okey, entesos, molt be, fet, dacord, oki, be, vinga, okay, dac, ok val, rebut, em sembla be, som-hi, entes, endavant, perfect*, esta be, genial, ok perfecte",
    want: "vull, vol, vols, voleu, volen, volem, voldri*, vulgui, volia, vuic, voler, desitj*, m'agradaria, vulgueu, ganes, volgu*, vullc, preten*, desig*, agradaria, volien, ve de gust, vulguis, vulguin",
    need: 'necessit*, cal, calen, falta, caldri*, fa falta, precis*, em cal, necessari*, requer*, nececit*, faci falta, urgeix, necesito',
    must: 'he de, has de, ha de, heu de, han de, hem de, cal, haig de, deu*, haur*, haver de, tinc que, oblig*, haig, te que, tens que, toca',
    can: 'puc, pot, pots, podeu, poden, podem, podri*, pugu*, poder, pogu*, capac*, podia, podies, podien, sap, se',
    may: 'permes, permet*, autoritz*, dret, es pot, permis, licit*',
    letDo: "deixa, deixi, deixeu, deixin, permet*, deixar, deixem, deixa'm, deixeu-me",
    tryTo: 'intent*, provo, provar, proveu, provi, prova, provat, provem, provin, mirar de, tracta*, he intentat',
    stop: "pareu, para, parar, prou, stop, deixa, deixi, deixeu, deixin, deixar, deixem, deixis, deixant de, atur*, cess*, deixeu de, deixi de, s'ha acabat, pari, parin, deixa de, deixar de, ja n'hi ha prou, basta, stopp, deten*, suspen*, interromp*, plegueu, plega, absten*, parau, deixau",
    end: "fi, acab*, termin*, tanc*, conclo*, posar fi, poseu fi, final*, extin*, rescind*, enllest*, s'ha acabat, d'acabar",
    cancel: 'cancel*, anul*, suspen*, rescind*, rescis*, donar de baixa, desist*, baixa, desconvoc*',
    block: 'bloq*, llista negra, bloco, vetar',
    remove:
      'traure, elimin*, esborr*, suprim*, retir*, lleva*, llevi, lleveu, llevem, llevin, treure, treu, treieu, tregui, treguin, treta, trets, donar de baixa, de baixa, borra, borrar, borreu, borri, borrin, borrat, borrades, borren, borro, exclo*, traieu*, tragueu*, baixa, tatx*, descart*, desfer, desfeu, depur*, fora, netej*',
    deleteIt:
      'esborr*, elimin*, suprim*, borra, borrar, borreu, borri, borrin, borrat, borrades, borren, borro, destru*, supress*, delete, anul·l*, buid*, llenc*',
    unsubscribe:
      "baixa, donar de baixa, donar-me de baixa, doneu-me de baixa, desubscri*, desapunt*, desinscri*, cancel·lar la subscripcio, unsubscribe, doni'm de baixa, dona'm de baixa, desvincul*, donar-nos de baixa, baja, esborreu-me, donem de baixa, donin-me de baixa, desabon*, desactiv*",
    subscribe:
      "subscri*, apunt*, inscri*, registr*, alta, donar d'alta, abon*, donar-me d'alta, d'alta, suscri*, m'he apuntat, adher*, afili*, em vaig apuntar, reinscri*, donat d'alta, matricul*",
    leaveAlone:
      "deixeu-me en pau, deixa'm en pau, deixeu-me tranquil*, ves a la merda, aneu a la merda, foteu el camp, fot el camp, deixeu-me estar, deixa'm estar, toca el dos, toqueu el dos, aneu a cagar, ves a cagar, en pau, deixi'm en pau, deixin-me en pau, oblideu-me, oblida't de mi, aneu-vos-en, ves-te'n, deixa'm tranquil, deixa'm tranquila, deixeu-nos, deixeu-me, deixa'm, deixin-me, oblideu-vos, deixeu en pau, ves a pastar, a pastar fang, vagin a, fuig, fugiu, foteu-vos, desapareix, desapareixeu, us bombin, bombin, aneu a prendre, deixar-me en pau, lo deixeu en pau, no em toqueu, toqueu els",
    leave:
      "marx*, surt*, sortir, sortida, sortiu, sorto, sortim, sortit, deixo, deixar, deixa, deixat, me'n vaig, anar-me'n, aband*, vaig sortir, ens n'anem, plego, plegar, se'n va, me n'he anat, partir, retirar-me, anem-nos",
    refuse:
      "rebutj*, refus*, nego, negar, no gracies, m'hi nego, negat, negada, negem, nega, negar-me, ni parlar-ne, de cap manera, no accepto, ni pensar-ho, declin*, deneg*, rehus*, gens ni mica, ni boig, ni de conya",
    forbid: 'prohib*, veto, ved*, impedi*, no autoritzo, no permeto, vetar',
    object: "opos*, m'oposo, en contra, contra, objec*, discrep*, no estic d'acord, desacord, dret d'oposicio, impugn*, d'oposicio, disconform*",
    agree: "acord, d'acord, accept*, consent*, conform*, estic d'acord, autoritz*, aprov*, acced*, avinc",
    permission: 'permis, autoritz*, consentiment*, permisos, aprovac*, el meu consentiment, vistiplau, llicencia',
    withdraw: 'retir*, revoc*, retract*, em retracto, anul·l*, desist*, em faig enrere, tirar enrere, renuncio',
    send: "envi*, tramet*, tramesa, trames, remet*, mand*, reenvi*, m'envi*, d'enviar*, expedi*, arriba*, remitent*, passa'm, n'envi*, heu enviat",
    write: "escri*, anot*, apunt*, m'escri*, d'escri*, redact*, posa",
    text: 'sms, msj, msg, missatg*, text*, wasap*, whats, whatsap*, mensaj*, misatg*, missat, guasap, mms, wapp, txt',
    call: 'truc*, telefon*, cridar, truq*, crida, criden, crideu, cridada, cridades, sona, telemarqueting, em truqueu, tocar, marcar, tocar el telefon',
    contact: 'contact*, comunic*, posar-se en contacte, localitz*, adrecar, adreco, adreceu, em poso en contacte, abordar',
    receive:
      "rebre, rebo, rebem, rebeu, reben, rebi, rebin, rebut*, rebent, rebia, rebien, rebuda, rebudes, rep, reps, arriba, arriben, arribat, arribats, obten*, recepcio, he rebut, m'arriba, m'arriben",
    answer: 'respon*, resposta*, contest*, respost, atenem, atendr*, atenen, atenc*, ateneu',
    read: 'lleg*, llig, lligc, lectura',
    bother:
      'molest*, empreny*, fotre, foteu, incord*, atabal*, toca, tocar, toqueu, tocant, tocar els, toqueu els, toca els collons, fer la guitza, donar pel sac, pesat*, pesad*, fastig*, assetj*, insist*, importun*, marej*, pertorb*, la llauna, donar la llauna, guitza, donar la tabarra, tabarra, incomod*, perseg*, atos*, donant la llauna, enutj*, els ous, cansin*, canseu, cansen, irrit*, burx*, ratll*, inoportun*, ous, destorb*, donar la murga, turment*, plast*, mol·lest*, murga, tipus, empip*, tocar els collons, collons',
    spam: 'spam, brossa, bombard*, correu brossa, no desitjat*, publicitat, inund*, escombraries, massiu*, massiv*, allau, spams, satur*, escombraria, porqueri*, deixalles, bassura, atap*, pluja de, invad*, col·laps*',
    fedUp:
      'fart*, fins als collons, fins al capdamunt, tip, tipa, cansat*, cansad*, ja no puc mes, tips, estic fins, fins els nassos, no ho suporto, estic fart, no aguanto, fins als nassos, fins els collons, aguant*, suport*, capdamunt, paciencia, cansa, insuportabl*, no puc mes, fins els pebrots, fins als ous, cansen, nervis, avorrit*, emprenyada, fins el cony, estic cansat, tipes, ja esta be, estic tip, fins el monyo, el colmo, atip*, ja en tinc prou, fins a la coroneta, fins aqui',
    angry:
      'enfad*, emprenyat*, furios*, cabrej*, rabios, rabia, irritat*, enrabi*, enutjat*, indign*, emprenyad*, empipat*, cabreig, mala llet, de mala llet',
    nonsense:
      'tonteri*, merda*, bestiesa*, bajanad*, ximpleri*, porqueria*, brossa, estupides*, rucad*, collonad*, bestieses, pallassad*, xorrad*, ximplad*, bestios*, poca-solta, absurd*, ridicul*, punyet*, fotesa, foteses, rotllos, merdes, favad*, poca solta, falornies, romanc*, escombraries, colloneria, parid*, vostres merdes',
    shutUp:
      'calla, calleu, silenci, calla la boca, tanca la boca, calli, callar, callin, callem, la boca, xt, tanqueu la boca, muts, xito, callat, a callar, xst',
    insult:
      "idiot*, imbecil*, merda*, collons, fill de puta, fills de puta, cabr*, estupid*, burro*, capull*, cony, hostia*, cagar, cul, gilipoll*, tros d'ase, put*, inutil*, fillsde, pallass*, desgraciat*, malparit*, fotut*, pocavergony*, lladre*, collonut, ase, ruc, rucs, tanoca, carallot*, subnormal*, gamarus*, mamon*, fotre, fotreu, porc*, maleit*, gordes, fastigos*, joder, caguen, cagon, cago en, mecagun, cagundena, cagum, ganapia, ximple*, babau*, poca-vergonya, ignorant*, toca, tocar, toqueu, tocant, bastard*, figa, capsigrany*, aneu-vos, borinot*, tap de bassa, estafador*, ruquets, bandarra, desvergonyit*, mal parits, fdp, rates, fills de, sou uns, la mare que",
    peace: 'pau, tranquil*, calma*, descans*, silenci, en pau, tranqui, repos, relax, reposar, serenitat',
    uninterested:
      "no m'interess*, no interessa, no estic interess*, m'es igual, cap interes, no em interessa, sense interes, no m'importa, me la sua, tant me fa, no em fa falta, m'importa un rave, no ens interess*, no em serveix, desinter*, no tinc interes, no vull res, tant se me'n dona, m'importa una merda, passo, tan se me'n fot, se me'n fot, me'n fot, a mi que, me la bufa, fotre, gens d'interes, no em calen, un rave, un pebrot, me la pela, un interes",
    interested: "m'interess*, interes*, importa",
    useless:
      'inutil*, no serve*, de res, irrellevant*, per a que serveix, sense sentit, no em serveix, en va, servei*, sense utilitat, no val la pena, per res, prescindible',
    unwanted:
      'no desitja*, no sol·licita*, no demana*, no he demanat, mai he demanat, no volgut*, indesitja*, no autoritza*, ningu us ha demanat, sense permis, sense consentiment, no he autoritzat, mai he autoritzat, mai vaig demanar, ningu us, no vaig demanar, no sol.licita*, jo no he demanat, mai he volgut, sense el meu consentiment, demanat',
    mute: 'silenci*, apag*, desactiv*, desconnect*, sense so, mut, mute, inhabilit*, deshabilit*, treure el so, treure so',
    fillUp:
      "ompl*, ple, plena, memoria, satur*, bustia, espai, col·laps*, emplen*, sense espai, ocup*, emmagatzematge, plena la bustia, espai d'emmagatzematge, plenes, safata d'entrada, petada",
    wakeUp: 'despert*, llevar, aixec*, llevo, em desperteu, llevat, desvetll*, desvel*, em llevo',
    sleep: 'dorm*, son, migdiada, llit, adorm*, descans*, sestejar, becaina, insomni, nones, a dormir, clucar',
    list: 'llista*, llistes, agenda, mailing, difusio, relacio, lista, directori',
    database:
      'base de dades, sistema*, fitxer*, arxiu*, registre*, bases de dades, bbdd, base, base d dades, base dades, bases, crm, base de datos, bd',
    data: 'dade*, info, detall*, dada, infos, informac*',
    account: 'compte*, perfil*, usuari*, cuenta, area de client, meu compte',
    subscription: 'subscripci*, abonament*, quota*, pla, plans, suscripc*, inscripci*, quotes, tarifa, alta, membresia, contracte',
    newsletter:
      'butllet*, avis, avisos, alerta*, novetat*, notici*, newsletter*, informatiu*, circular*, comunicaci*, notificac*, comunicat*, recordator*, avisar',
    advert:
      'publicit*, anunci*, propagand*, comercial*, marqueting, publi, marketing, promoci*, fulleto, fulletons, telemarqueting, campany*, reclam, cataleg*',
    offer: 'ofert*, ofereix*, oferi*, propos*, ganga*, oportunitat*, promo',
    discount: 'descompt*, rebaix*, promo*, oferta*, liquidaci*, ganga, gangues, descuent*, dte, 2x1, black friday, outlet, saldo*, descomte*',
    voucher: 'val, vals, cupo, cupons, val regal, targeta regal, xec, xec regal, codi*, bonus, ticket*, tiquet*, xecs, bo, bons, voucher',
    loyaltyCard: 'targeta client, punts, fidelit*, targeta de punts, targeta de soci, club, targeta club, punt, targeta fidelitat, targeta de client',
    prize: 'premi*, sorteig*, loteria, rifa, guanyador*, sortejos, grossa, loteries, concurs*, quiniela, tombola, jackpot, euromilions, panera',
    customer: 'client*, consumidor*, comprador*, usuari*, abonat*',
    exCustomer:
      "exclient*, ex client*, ja no soc client*, antic client, he canviat de companyia, ja no soc, antiga clienta, era client, vaig ser client, canviat de companyia, canviat d'operador, vaig canviar de, he canviat de operador, deixat de ser, no soc client, ex-client*, portabilitat, m'he canviat, ara soc de, competencia, vaig deixar de ser",
    shop: 'botig*, mercat*, supermerc*, tenda*, comerc*, super, mercadona, compra, negoci*, compres, caprabo, bonpreu, centre comercial, magatzem*, hipermercat, carrefour, lidl, consum, condis, ikea, esclat, grans magatzems, paradeta',
    company: "empres*, companyi*, marca*, firma, negoci*, l'empresa, proveidor*, operador*, entitat*, grup, societat, corporacio, multinacional",
    organisation:
      "associaci*, organitzaci*, club*, ong, partit*, fundaci*, entitat*, sindicat*, institu*, ampa, afa, l'associacio, creu roja, unicef, esplai, casa, colla, cooperativ*, caritas, agrupament, beneficencia, l'entitat",
    member: 'membre*, soci*, associat*, afiliat*, integrant*, adherit*, pertany*',
    donate: 'donar, dono, donem, donant, donants, doni, donatiu*, donaci*, fer un donatiu, aport*, col·labor*, caritat, almoina, solidar*, marato',
    vote: 'votar, voto, votare, votem, voteu, voten, votant, votat, vots, vot, eleccion*, votaci*, urnes, enquest*, electoral*, referendum',
    bank: "banc, bancs, caixa, bancari*, caixabank, la caixa, bbva, sabadell, santander, l'iban, iban, caixer*, bizum, caixes, ing",
    money: 'diner*, euro*, efectiu, pasta, cales, quartos, peles, duros, centims, bitllet*, pela, moneda, monedes, dines, doblers',
    salary: 'sou, salari*, nomin*, pensio, pensions, paga, sous, atur, subsidi*, jornal, finiquito, quitanca, paga doble',
    loan: 'prestec*, credit*, deut*, hipotec*, moros, deixat, financ*, emprestit',
    price: 'preu*, cost*, tarif*, import*, val, valor, quota, cobr*',
    expensive: 'cara, cars, cares, carissim*, car, costos*',
    cheap: 'barat*, economic*, a bon preu, mes barat, be de preu, assequible, low cost',
    freeOfCharge: 'gratis, gratuit*, de franc, sense cost, franc, regalat, debades, sense pagar, free',
    pay: 'pag*, bizum, ingres, abon*, cobrar, ingress*, transfer*, saldar, quota, liquid*, vaig pagar, paypal',
    bill: 'factur*, rebut, rebuts, tiquet*, compte, nota, comprovant*, minuta',
    buy: 'compr*, adquir*, agafar, vaig comprar',
    sell: 'venc, venen, veneu, venem, venuda, venedor*, venguis, vend*, venut*, wallapop, comercialitz*, traspas, traspass*',
    order: 'comand*, demanar, demanat, encarr*, ordre*, pedido, demano',
    deliver:
      'entreg*, lliur*, repart*, missatger*, enviament*, correus, correos, seur, mrw, glovo, amazon, transport*, port, portar a casa, seguiment, dhl, a domicili, domicili, porten, tramesa, trameses',
    parcel: 'paquet*, caixa, caixes, capsa, capses, comanda, embalum, bulto, sobre, farcell',
    pickUp: 'recull*, buscar, passar a buscar, anar a buscar, venir a buscar, passo a buscar, reco*, vinc a buscar, agafar, retir*, busco, cercar',
    returnGoods: 'retorn*, tornar, torno, torneu, tornat, canvi*, reembors*, bescanvi*, devol*, reintegr*, reembols*, substitu*, rescabal*',
    bookReserve: 'reserv*, apart*, taula, encarregar, booking, demanar hora',
    appointment: 'cita*, hora, hores, visita*, torn, cites, agend*, hora al metge, quedada, consulta',
    meeting:
      'reuni*, conferenc*, junta*, trobada, assemblea, entrevista, sessio, zoom, videotrucad*, assemblees, tutoria, xerrada, consell, claustre',
    invite: 'convid*, invit*, convoc*',
    contract: 'contract*, acord*, conveni*, permanenc*, clausul*, lloguer',
    sign: 'sign*, firm*, rubric*',
    card: 'target*, carnet, tarjet*, carta, visa, tarja, carnets',
    phone: 'telefon*, mobil*, tel, tlf, movil, fix, telf, iphone, tlfn, aparell*, samsung, fixe, linia, smartphone, mobl',
    number: 'numer*, num, nombre*, nº, nums, n, nro, n°, xifra',
    newNumber:
      'nou numero, numero nou, he canviat de numero, canvi de numero, nou num, altre numero, canviat de numero, nou mobil, nou telefon, canviat de mobil, vaig canviar de numero, canviat el numero, canviar de numero, un altre numero, canviat de telefon, tinc numero nou',
    simCard:
      'sim, operador*, targeta sim, movistar, vodafone, orange, xip, portabilitat, recarreg*, companyia de telefon, parlem, companyia telefonica, puk, yoigo, chip, som connexio, telefonia, esim, jazztel',
    email: 'correu*, email*, mail*, e-mail, gmail, hotmail, electronic, e-mails',
    letter: 'carta, cartes, carter, correu*, busti*, carta certificada, segell*, sobre, certificad*, certificat, burofax, postal*, cartera',
    name: 'nom, noms, nombre, cognom*, em dic, dic, anomen*, es diu, malnom, nom i cognoms, titular',
    address: 'adrec*, domicili*, direccio*, carrer, senyes, codi postal, localitzaci*',
    birth: 'naix*, nasc*, aniversari*, cumple, neix, nat, cumpleanys, part, data de naixement, aniv, per molts anys, moltes felicitats, anys',
    age: "edat*, anys, menor*, majors, vell*, major, grans, jubilat*, major d'edat, adolescent*",
    document:
      "document*, paper*, formulari*, passaport*, dni, certificat*, nie, carnet, sol·licitud*, instanci*, tramit*, carnet d'identitat, expedient*, justificant*, llibre de familia, nif, padro, full, fulls, resolucio",
    copy: 'copi*, duplicat*, fotocop*, imprimi*, impressora, impres, exemplar*, replica',
    photo: 'foto*, selfie*, retrat, captura, captures, instagram, pantallazo, imatg*',
    video: 'video*, clip*, youtube, gravaci*, tiktok, enregistram*',
    website: 'web*, pagin*, lloc web, online, en linia, portal*, facebook, insta, pag, seu electronica, plataforma, internet, llocs web, blog',
    link: 'enllac*, link*, url, enlac, vincle*',
    app: 'app, apps, programa*, software, aplicac*',
    internet:
      'internet, wifi, xarxa, xarxes, cobertura, connexi*, fibra, wi-fi, senyal, router, dades mobils, connect*, adsl, 4g, 5g, megues, gigues',
    computer: 'ordinador*, portatil*, tablet*, tauleta*, pc, compu, teclat, pantalla, impressora, mac, ordenador',
    password: 'clau*, pin, codi*, password, login, acces, pass, mot de pas, contraseny*, usuari, credencial*',
    battery: 'bateri*, carregador*, pila, piles, carrega, sense bateria, carregar, carrego, carregada, descarreg*',
    press: 'prem*, clic*, polsa*, boto, botons, tecl*, pitj*, marcar, marca, marci, polsi, cliqu*, toca, tocar, toqueu, tocant, apret*',
    wordN: 'paraul*, mot, mots, terme*, expressio',
    fileFormat: 'csv, excel, pdf, json, xml, fitxer*, format*, arxiu*, word, full de calcul, estructurat*, zip, llegible',
    privacy:
      'privaci*, rgpd, proteccio de dades, lopd, gdpr, dades personals, privad*, apdcat, intimitat, vida privada, confidencial*, privat, lopdgdd, delegat de proteccio, aepd, personals, titular',
    law: "llei*, legal*, dret*, il·legal*, norma*, article*, legisl*, juridic*, reglament*, art, ilegal*, codi civil, licit*, exerc*, d'acord amb, decret*, virtut, violaci*, vulner*, empara, a l'empara, legitim*",
    lawyer:
      'advocat*, jutge*, tribunal*, judici*, jutjat*, denunci*, advocad*, demanda*, notari*, procurador*, querella, plet, accions legals, via judicial, fiscal*, mesures legals',
    police: 'polici*, mossos, guardia urbana, guardia civil, mosso, urbans, comissari*, 112, 088, local, polis',
    complain:
      'queix*, reclam*, denunc*, report*, full de reclamacio, oficina del consumidor, fulls de reclamacio, posar una queixa, protest*, querell*, posare una',
    threaten:
      "si no, sino, amenac*, denunciar*, altrament, consequenc*, avis*, advert*, del contrari, mesures, o si no, en cas contrari, d'altra manera, us denuncio, ultima vegada, darrer avis, us denunciare, atengueu, prendre, ultim avis, prendre mesures, ho denuncio, contrari, accions, sanci*, emprendr*, ja us ho trobareu",
    authority:
      "autorit*, apdcat, aepd, agenci*, consum, defensor*, sindic*, generalitat, ajuntament, ocuc, omic, facua, llista robinson, robinson, regulador*, ministeri, organisme*, l'ajuntament, l'agencia, l'autoritat, omi, oficina",
    proof: 'prova, proves, proveu, demostr*, evidenc*, comprov*, justific*, acredit*, constanci*',
    mistake:
      'error*, equivoc*, errad*, falla, fallada, incorrect*, errat*, erronia, erronies, erroni, erronis, confus*, confon*, mal, malament, despist*, falles, confos, pifia',
    wrongPerson:
      "numero equivocat, persona equivocada, s'ha equivocat, us heu equivocat, no soc jo, no us conec, no et conec, no el conec, no la conec, equivoca*, t'has equivocat, no conec, altra persona, no es el meu, t'equivoques, us equivoqueu, qui ets, s'equivoca, no soc la persona, qui sou, no soc el, no soc la, desconegut*, numero erroni, no es aquest, aquest numero no, no es meu, s'han equivocat, aqui no hi viu",
    correct: 'correct*, cert, certa, certs, exact*, rao, be, just, veritat, encert*, justa, adequat*',
    lie: 'mentir, mentint, mentiu, menteix*, mentim, fals*, mentid*, engany*, trola*, bola, boles, trampa, trampes, trampos*, enred*',
    spell:
      "escri*, lletrej*, ortograf*, mal escrit, accent*, falta, lletra*, amb accent, faltes d'ortografia, s'escriu, amb b, amb v, amb s, amb z, amb dues, amb h, mal escrita",
    change: 'canvi*, modific*, alter*, variar, varia, variat, substitu*, ajorn*, mour*, avancar, avanco, posposa*, endarrer*',
    update: 'actualit*, rectific*, modific*, correg*, correcci*, esmen*, posar al dia, al dia, arregl*',
    outdated:
      'vell*, antic*, obsolet*, caduc*, antiqu*, ja no val, no vigent, desactualit*, antiga, passat, vencut*, ja no es, ja no serveix, antigues, desfas*, ja no existeix, ja no es valid, ja no es vigent',
    newOne: 'nou, nova, nous, noves, recent*, novetat*, nouvingut',
    know: 'se, sap, saps, coneix*, coneg*, conec, saber, sabem, sabeu, saben, sabien, sabia, sere, no se, sapig*, assabent*',
    think:
      'pens*, crec, creu, creus, creieu, creiem, creia, creure, creuen, creien, cregut, opin*, imagin*, sembla, consider*, em sembla, supos*, trobo que',
    understand: "compren*, entes, pillo, pilles, capt*, compres, adon*, m'adon*",
    remember: 'record*, memoria, em sona, rememor*',
    forget: "oblid*, olvid*, descuid*, m'he deixat",
    mean: 'vol dir, vull dir, signific*, refer*, voleu dir, volia dir, es a dir, em refereixo, vols dir',
    say: "dir, dic, diu, dius, dit, dieu, deien, dig*, explic*, diuen, inform*, comunic*, aviso, aviseu, avisa, avisar, avisat, avisin, deia, has dit, us he dit, diem, coment*, dient, indic*, repet*, diras, diria, direu, expos*, mencion*, conta, contar, conta'm, he dit",
    ask: 'sol·licit*, sol.licit*, solicit*, preg*, exig*, demano, demana, demanar, demanat, demanem, demaneu, demanen, demani, demanava, us demano, consult*, requer*, reclam*, suplic*, sollicit*',
    speak: 'parl*, xerr*, enraon*, convers*, xat*, dialog*, rall*, garl*',
    explain: 'explic*, aclar*, detall*, justific*',
    show: 'mostr*, ensen*, present*, surt, apareix*, indic*',
    see: "veig, veiem, veieu, veia, veies, veien, veu, veus, vist, mira, mirar, miro, mireu, miri, mirin, mirat, mirem, mira't, vaig veure, vista, vistos, veur*, veuen, veient, fixa't, fixeu-vos, fixar, observ*, un cop d'ull, ullada, vegis, vegi, vegin",
    hear: 'sent*, escolt*, oi, oit',
    find: 'trobo, troba, trobar, trobat, trobem, trobeu, troben, trobi, trobada, trobats, busc*, cerc*, descob*, localitz*',
    lose: 'perdo, perdi, perdem, perdeu, perden, perdut, perduda, perduts, perdudes, perdent, perdr*, falta, falten, faltar, faltava, extravi*, desapareg*',
    give: "dona, donar, donat, doneu, dono, dona'm, donen, donada, dones, doni, donin, donava, donaria, donats, donades, donant, donem, doneu-me, doni'm, regal*, passar, lliur*, facilit*, atorg*, proporcion*, cedi*, confio, confiar, va donar, van donar, subministr*, passa'm, dat, brind*",
    take: 'agaf*, pren*, porto, porta, portar, portat, porteu, portem, porten, porti, portis, portava, portare, portes, emport*, pres, treure, treu',
    bring: 'porto, porta, portar, portat, porteu, portem, porten, porti, portis, portava, portare, portes, dur, duc, dus, duu, dugu*, du',
    put: 'poso, posa, posar, posat, poseu, posem, posen, posi, posis, posada, posats, posar-me, fic*, inclo*, introdu*, inser*, fiqu*, col·loc*, metre',
    hold: 'guard*, conserv*, teniu, tenen, tenir, tenim, tenia, tenien, emmagatz*, manteni*, reten*, tenen de mi, teniu de mi, disposeu, disposen, consta, consten, obren en, possei*, custod*, arxiv*, mantingu*, sobre mi, teniu sobre mi, detenen',
    have: "tinc, te, tens, teniu, tenen, tenim, tenir, hem, he, ha, has, heu, han, hi ha, tenia, haver, tingu*, haura, haure, hagu*, tindr*, tenien, vaig tenir, tenies, havi*, dispos*, haureu, agi, hagi, hagin, n'hi ha, ten, propiet*, m'ha, l'ha, s'ha, l'han, hi havia, conte, contenen",
    use: "fer servir, utilitz*, us, empro, emprar, empren, empreu, emprat, usar, usos, fas servir, feu servir, faig servir, servir, uso, usa, useu, servei*, maneg*, aprofit*, l'us, fa servir",
    process: "tract*, process*, perfil*, analitz*, elabor*, gest*, recull*, recopil*, d'analitzar",
    automatic:
      'automatic*, robot*, maquin*, bot, bots, contestador*, algoritm*, algorisme*, ia, automatitz*, gravaci*, intel·ligencia artificial, enregistrat, chatbot, xatbot',
    human:
      'human*, persona*, operador*, agent*, de veritat, treballador*, esser huma, algu de veritat, assessor*, empleat*, carn i ossos, teleoperador*, responsable*, atencio al client, encarregat*, gestor*, carn i os',
    share: 'compart*, cedi*, cessi*, difon*, divulg*, passat, passar, passeu, passen, revel*, comunic*, transmet*, facilit*, vend*, filtr*, reparti*',
    thirdParty: "tercer*, socis, altres empreses, col·laborador*, parts, partner*, altres companyies, filial*, intermed*, grup d'empreses",
    transferData:
      'transfer*, trasllad*, export*, traspas*, mour*, migr*, porto, porta, portar, portat, porteu, portem, porten, porti, portis, portava, portare, portes, transmis*, transmet*, baixar, descarreg*',
    limit: 'limit*, restring*, congel*, suspen*, paus*, restricci*, en pausa',
    check: 'revis*, comprov*, consult*, control*, mirar, mira, mireu, miri, examin*, repass*, verifi*, inspecc*',
    confirm: 'confirm*, ratific*, valid*, assegur*, acus*, constat*, reconfirm*',
    choose: "trio, tria, triar, trieu, triat, trii, escoll*, decid*, selecci*, opt*, escull*, opci*, decisi*, prefer*, eleg*, m'estimo mes",
    open: 'obrir, obre, obriu, obren, obro, obri, obrim, obrira, obert*, reobr*',
    close: 'tanc*, clausur*, tanqu*',
    start: 'comenca, comenco, comencar, comencat, comenceu, comencen, comencem, comenci, comencament, inici*, encet*, engeg*, arrenc*',
    resume: 'repren*, reactiv*, reinici*, tornar a, torneu a, renov*, torneu-me, restabl*, rehabilit*, de nou, tornar-me',
    goOn: 'continu*, seguir, seguiu, seguim, seguei*, persist*, insist*, endavant, prossegu*',
    come: 'venir, veniu, venen, venim, vens, venia, venies, vinc, vine, ving*, vindr*, ve, passo, passa, passar, passes, passeu, passare, passo a, be',
    go: "vaig, va, vas, anem, aneu, van, ves, anire, anat, anirem, vagi, vagin, anava, anar*, fui, anada, anats, anem-hi, aneu-hi, anira, aniras, cap a, vaja, dirig*, acud*, anavem, vaig-hi, 'nar",
    comeBack: 'torn*, retorn*, regress*',
    arrive: 'arrib*, aterr*, vaig arribar',
    wait: "esper*, aguard*, un moment, s'esper*, m'esper*, aguant*",
    stay: "qued*, resto, restar, resta, resten, em quedo, romandre, allotj*, estar, estic, es queda, m'estic",
    live: 'visc, viu, vius, viure, viv*, resid*, habit*, empadron*, domicili*, visqu*',
    moveHouse:
      "mud*, trasllad*, canviat de casa, nova adreca, he canviat de casa, canviat de pis, canvi de domicili, canvi d'adreca, m'he mudat, m'he traslladat, canviat de domicili, canviem de pis, nou domicili, em mudo, adreca nova, canvi de pis, vaig canviar de casa, canvio de pis, m'he canviat",
    abroad:
      "estrang*, l'estranger, fora, roaming, altre pais, fora del pais, fora d'espanya, itinerancia, alemanya, franca, londres, andorra, fora de catalunya, anglaterra, emigr*",
    travel: 'viatg*, viatj*, trajecte*, turis*, escapad*, sortida, excurs*, maleta*, volta, ruta, tour, recorr*',
    holiday: 'vacanc*, festiu*, pont, festa, vacaciones, estiu, nadal, setmana santa, puente, dies de festa, de vacances, lliure, agost',
    work: "treball*, feina, feines, oficin*, curr*, despatx, torn, obrador, ocupaci*, labor*, fabrica, tasca, horari laboral, plego, plegar, l'oficina, teletreball*",
    boss: 'cap, caps, jef*, encarregat*, company*, director*, gerent*, colleg*, supervis*, patro, patrona, amo',
    retire: "jubil*, atur, pensionist*, aturat*, a l'atur, prejubil*, despatxat, despatxada, acomiadat*, ert, ertes, parat",
    study: 'estudi*, universit*, uni, alumn*, apren*, grau, facultat, carrer*, curs, formaci*, beca*, master, matricul*, selectivitat, doctorat',
    school:
      "escol*, col·legi*, classe*, institut*, llar d'infants, guarderi*, cole, insti, parvulari, bressol, llar, colegi*, cicles, menjador, primaria, pati, extraescolar*, l'escola, l'institut, aula, ampa, eso, batxillerat, collegi*, legi, legis, col.legi",
    teacher: 'prof*, mestre*, curs, cursos, curset, mestra, tutor*, monitor*, senyo, senyoreta, docent*, taller*, formador*',
    exam: 'exam*, deures, test, prova*, control*, nota, notes, selectivitat, oposici*, treball, parcial, recuperacio, avaluaci*, practica',
    help: "ajud*, auxili*, suport, ajut, assist*, l'ajuda, un cop de ma, ma, donar un cop de ma, cop de ma, socors, col·labor*",
    meet: "qued*, trobo, troba, trobar, trobat, trobem, trobeu, troben, trobi, trobada, trobats, veure'ns, ens veiem, coneix*, ens trobem, vegem, reun*, ajunt*, retrob*, veiem",
    visit: 'visit*, convidat*, hoste*, passar a veure, anar a veure',
    friend: 'amic*, amiga*, amigu*, company*, tio, nen, nena, colega*, col·lega, penya, tia, tius, amistat*, bro, camarada, colla, amigo',
    neighbour: 'vei, vein*, comunitat',
    family: 'famili*, parent*, sogr*, cunyad*, cunyat*, jove, gendre, nora, tiets, la familia',
    mother: 'mare, mares, mama, mami, ma mare, marona, mum, iaia, madrastra',
    father: 'pare, pares, papa, papi, mon pare, papu, padrastre',
    parents: 'pares, els meus pares, els pares, papes, progenitor*, sogres, els vells',
    son: 'fill, fills, nen, noi, xic, fillet, nano, xiquet, fill meu, noiet, vailet',
    daughter: 'filla, filles, nena, noia, xica, nina, xiqueta, noies, filleta',
    child:
      'nen, nens, nena, nenes, nenet, neneta, fill*, nado, nadons, criatur*, xiquet*, petit*, nano, nanos, canall*, bebe*, marrec*, mainada, quitxall*, menor*, crio, nins, infant*, peque*, menut*, vailet*, al·lot*',
    sibling: 'germ*, cosi, cosin*, tiet*, oncle*, tia, nebod*, nebot*, tius, tio, besso, bessona, bessons, concun*',
    grandparent: 'avi, avis, iaia, iaio, iaies, iaios, padri, padrina, padrins, net, nets, neta, besavi, besavia, guela, jaia, yaya, avia, avies',
    spouse: 'marit*, dona, parella*, xicot*, novi*, espos*, home, nuvi*, promes, promesa, ex, conjuge, muller, viud*, vidu*, exmarit, exdona',
    man: 'home, homes, senyor*, tio, noi, paio, xic, sr, cavaller*, individu, nois, mascle, paios, tipus',
    woman: 'dona, dones, senyora*, noia, sra, tia, xica, noies, mossa, senyoreta, femella, madona, paia',
    love: "amor*, estim*, t'estimo, t'estim, peto*, carinyo, cor, abrac*, bes, t'esti, reina, rei, maco, maca, enamor*, tkm, bonic, bonica, guapa, guapo, tresor, cel, ador*, vida, mua, muac, carinyet, et trobo a faltar, cari, ptons, t'adoro",
    marry:
      'casar, casat, casada, casament*, casats, caso, casem, casen, casar-me, boda*, divor*, noces, casar-se, separat*, ens casem, casori, matrimoni*, separad*, bodes',
    die: 'mort*, mori*, moren, difunt*, traspass*, traspas, va morir, ha mort, finat*, faltat, faltar, falleci*, suicid*, descans*, enterrat, ens ha deixat, ja no hi es, deixat, ja no es entre nosaltres, defunci*',
    funeral:
      'funeral*, enterr*, tomb*, vetll*, dol, tanatori*, condol*, cementiri*, acompanyo en el sentiment, sepultur*, esquela, missa, taut, incinera*, herencia, pesame',
    sick: 'malalt*, febre*, grip*, refred*, tos, constip*, covid, vomit*, mal de, dolent*, pioc, marej*, diarrea, pota, indispost*, mocs, virus, malament, trobo malament, em trobo malament, cancer, angin*, panxa, baixa medica, gastro, enfermetat',
    hurt: 'mal, ferit*, fer mal, fa mal, fan mal, lesi*, dolor*, fet mal, trencat, torc*, cop, caigut, caigud*, esquinc, cremad*, fractur*, ferida, em fa mal, adolorit',
    doctor:
      'metge*, doctor*, dentist*, inferm*, cap, clinic*, pediatr*, dr, dra, ambulatori*, psicoleg*, odontoleg*, oculist*, ginec*, fisio*, veterinari*, psicolog*, especialist*, visita, dermatol*, consultori*, el metge, traumat*, psiquiatr*, llevadora, homeopata, oftalm*, logop*, podoleg*, cap de salut, centre de salut',
    hospital:
      "hospital*, operaci*, urgenc*, cirurgi*, operat, operar, operada, operen, opero, ambulanc*, l'hospital, clinic, vall d'hebron, uci, can ruti, bellvitge, ingress*, quirof*, intervenci*, ressonancia, sant pau, radiograf*, analit*, ecografi*, sem, 061",
    medicine:
      'medicament*, pastill*, farmaci*, recept*, medicin*, ibuprofe, paracetamol, vacun*, antibi*, xarop, pindol*, tractament, vaccin*, medicacio, dosi, pomad*, gotes, remei*',
    body: 'cap, ma, mans, cama, cames, ull*, peu*, dent*, brac*, panxa, genoll*, cos, coll, dit, dits, queixal*, boca, orell*, nas, gola, espatll*, cor, pell, cara, turmell, maluc, ventre, estomac, esquen*, cul, llavi*',
    oldPerson:
      "avi, avis, vell*, gent gran, tercera edat, persona gran, persones grans, anci*, iaia, iaio, iaios, senyora gran, senyor gran, home gran, dona gran, jaia, jaio, padrin*, residencia, vuitanta anys, octogen*, geriatric, molt gran, d'edat, de 80, de 85",
    blindDeaf:
      'cec*, cega, sord*, no hi veig, no hi veu, no sap llegir, no hi sento, no hi sent, cegu*, discapac*, invident*, ulleres, minusv*, no se llegir, analfabet*, mut, baixa visio, no sap utilitzar, audiofon*, vista, oida',
    home: 'casa, casal, cases, llar, domicili, a casa, kasa, caseta, masia, torre, can, ca, casa meva, xalet, ca meva, habitatge*',
    flat: 'pis, pisos, apartament*, propietari*, llog*, casero, estudi, habitatge*, atic, arrend*, inquili*, duplex, fianca, edifici*, escala, immoble*, atics, finca',
    room: 'habitaci*, cuina, lavabo*, bany, sala, menjador, salo, cambra, dormitori*, dutxa, terrassa, wc, banyera, quarto, passadis, traster, rebost, soterrani, cuines, celler',
    door: 'porta, portes, finestr*, portal, timbre, balconer*, persian*, vidre*, interfon, reixa, porteria, tanca, garatge',
    key: 'clau*, pany, panys, cadenat, serrall*, comandament',
    furniture: 'taul*, cadir*, llit*, sof*, moble*, armari*, ikea, matalas*, prestatg*, butac*, escriptori, calaix*, llum, estanteri*',
    light: 'llum*, bombet*, electric*, llamp*, corrent, lampad*, apag*, endoll*, sense llum, endesa, encen*, llanterna',
    heating:
      'aigua, gas, caldera, canonad*, fuita, fuites, radiador*, llauner*, estuf*, aixet*, aire condicionat, calef*, buta, gotera, goteres, termo, lampista*, escalfador*, aigues, bomba de calor, clima, termostat, canyeri*, escalfa',
    garden: 'jard*, flor*, arbr*, planta*, hort*, gespa, terrassa, pati, piscina, plantes, roses, balco, rosa, ram, torretes',
    street:
      'carrer*, avingud*, plac*, autopist*, cami, vial, via, cantonad*, rambla, av, c/, passeig, ronda, c, vorera, rotond*, semafor*, avda, poligon, cruill*, pujada, autovia, carreter*, barri',
    city: 'ciutat*, pobl*, barri*, vila, barcelona, centre, bcn, girona, lleida, tarragona, ajuntament, palma, valencia, reus, manresa, terrassa, sabadell, vic, igualada, mataro, comarca, municip*, mallorca, badalona, vilanova, granollers, figueres, urbanitzaci*, hospitalet, centre ciutat',
    country: 'pais, paisos, estat*, catalunya, espany*, nacio, patria, franc*, andorra, catala, catalan*, regio',
    car: 'cotx*, automob*, conduir, condueix*, conduint, conduim, vehicle*, carnet de conduir, volant, motor, furgo*, camio, camion*, coche, taxi, matricula, seat, xofer, toyota, renault, bmw',
    parking: "aparc*, parking, gasolin*, garatge*, gasoil, benzin*, estacion*, placa d'aparcament, zona blava, diesel, parquing, zona verda",
    bus: "bus, autob*, tramvi*, parada*, taxi*, tram, metro, autocar*, tmb, uber, cabify, busos, parades, l'autobus, sagales, moventis, t-casual, blablacar",
    train:
      "tren, trens, estaci*, andana, renfe, rodalies, ave, fgc, ferrocarril*, l'estacio, via, metro, cercanias, vago, ferrocata*, l'ave, cremallera",
    plane:
      "avio, avions, vol, vols, aeroport*, l'avio, l'aeroport, vueling, ryanair, el prat, embarc*, volar, volao, volaem, aterr*, enlair*, prat, terminal, facturar, iberia",
    bike: 'bici*, moto*, patin*, btt, ciclis*, casc, scooter, vespa',
    ticket: 'bitllet*, entrad*, tiquet*, t-10, passi, t-usual, abonament*, ticket*, passatge, taquilla, passis',
    hotel: 'hotel*, hostal*, alberg*, allotj*, airbnb, casa rural, camping, booking, pensio, pensions, refugi*',
    walk: 'camin*, passej*, correr, corro, corre, corren, correm, corrent, corregut, corri, passeig*, vaig a correr, excurs*, volta, a peu, passegem, tomb, fer un tomb, fer un volt, volt, marato, senderis*, cursa, marxa',
    dog: 'gos, gossos, gossa, gat*, animal*, mascot*, gosset*, cus, ca, pinso, cadell*, conill*, ocell*, veterinari, canari, bestia, besties, bestiola, bestioles, cavall*, peix',
    food: 'carn*, fruit*, verdur*, aliment*, peix*, pollastre, amanid*, arros, pasta, menjar, menja, compra, pernil, tomaquet*, patat*, llegum*, truita, calcot*, botifarr*, poma, pomes, entrepa, entrepan*, macarrons, bacalla, enciam, ensalada, sopa, escudell*, formig*, bistec, vianda, canelon*, paella, tapes, hamburg*, bolets, castany*, platan*, embotit*, ceb*, oli, olives, bocata, espagueti*, llenties, cigrons, mongetes',
    bread:
      'pa, llet, ous, ou, formatge*, mantega, barra, fleca, forn, panet, pans, iogurt*, llesca, farina, panets, croissant, barra de pa, una dotzena',
    sweets:
      'xocolat*, sucre, galet*, dolc*, gelat*, coca, croissant, caramel*, pastis*, torro, torron*, magdalen*, donut, llaminad*, xuxes, xuxe, pastes, tortell, bunyol*, postres, mona, melmelad*, gominoles, crema catalana, briox, neules, panellets, xurros, nata',
    coffee: 'cafe*, te, tallat, infusi*, capsul*, starbucks, nespresso, un te, cigalo',
    waterDrink:
      'cerves*, vi, beu*, copes, copa, canya, birr*, aigua, vermut, cava, canyes, gintonic, cubat*, vins, refresc*, bec, suc, sucs, bevem, beveu, alcohol, set, coca-cola, got, borratx*, gin, cocacol*, ratafia, barrals, licor, whisky, begu*',
    eat: 'menj*, gana, sopar, meng*, fam, dinar, papeja*, tastar, devor*, halar, esmorz*',
    cook: 'cuin*, recept*, forn, prepar*, rostir, coure, bull*, guis*, fregir, fregit, torrar, cassola, paella, cuit*, rostit',
    meal: 'sopar, sopem, sopo, sopars, sopat, dinar, dinem, dino, dinars, dinat, esmorz*, beren*, apat*, vermut, menu, menjada, dinarem, calcotada, soparem, brunch',
    restaurant:
      'restaur*, pizz*, bar, bars, cafeteri*, frankfurt, mcdonald*, tapes, kebab, fonda, terrassa, sushi, hamburgueseria, braseria, taverna, masia, xiringuito, granj*',
    smoke:
      'fumar, fumo, fuma, fumes, fumeu, fumador*, fumat, fumem, fumant, cigarr*, tabac*, puro, porro, porros, piti*, vaper*, fum, vapej*, pipa, estanc, nicotin*',
    diet: 'diet*, pes, gimnas*, gym, aprim*, quilos, fitness, regim, peso, engreix*, perdre pes, crossfit, kilos, entrenador, musculacio, kg, nutrici*, aerobic, pilates, spinning, dir',
    clothes:
      'roba, robes, sabat*, jaquet*, vestit*, camis*, pantal*, faldill*, bamb*, jersei, jersey*, abric, samarret*, mitjons, texans, bossa, motxill*, calces, calcotets, pijam*, gorra, cacadora, dessuador*, vestir, vesteix, xandall, anorac, bufand*, talla, botes, sostens, barret, gavardina, sandali*, moda, ulleres',
    wash: 'rent*, neteges, neteteja, netej*, neta, netes, nets, dutx*, bugad*, net, lavar, detergent, planx*, fer net, escombr*, freg*, tintoreria, plats, aspira*',
    beauty:
      'cabell*, perruq*, ungle*, barber*, maquill*, pel, tall, estetic*, depil*, barba, serrell, manicur*, massatg*, pentin*, perfum*, bellesa, crema, cremes, tint, spa, colonia, pestanyes, celles, tallar',
    gift: 'regal*, sorpres*, obsequi*, present, detall*, tio',
    partyFest:
      "festa, festes, festejar, festiu, festiuet, festassa, festival*, nadal*, celebr*, aniversari*, sant joan, revetlla, cap d'any, reis, bon nadal, festa major, pasqua, carnaval, castellers, sant jordi, bon any, bones festes, bateig, comunio, castanyada, diada, cavalcada, revetlles, gresca, farra, guateque, halloween, merce, fira, correfoc, discoteca",
    game: 'joc, jocs, jug*, joguin*, partida, ps4, ps5, play, consola, videojoc*, escacs, cartes, parxis, playstation, fortnite, nintendo',
    sport:
      'esport*, futbol, partit*, equip*, entren*, barca, piscina, gim, basquet*, natacio, camp nou, girona, espanyol, tennis, padel, lliga, gol, gols, madrid, hoquei, patinatge, handbol, cursa, dansa, ball, ioga, karate, esqui*, champions, neda*, ballar, camp, futbol sala, atletisme, pilota, gimnas, castells',
    win: 'guany*, venc*, victori*, triomf*, encertat',
    music:
      'music*, canco, cancons, concert*, cantar, canto, canta, cantem, canten, cantant, cantaire, banda, guitarr*, disc, discs, coral, grup, spotify, piano, cobla, tocar, festival, orquestra, cor, assaig, havaneres, sardanes',
    film: 'pel·li*, peli*, cine*, serie, series, netflix, teatre, actor, actriu, capitol*, documental*, temporada, pellicul*, pel.licula',
    tv: 'tele, tv, televisi*, radio*, notici*, tv3, canal, canals, telenoticies, diari*, rac1, catalunya radio, periodic*, premsa, programa, revista',
    book: 'llibr*, llegir, bibliot*, lectur*, novel*, revista, comic*, conte, contes, autor, sant jordi',
    weather:
      'temps, pluj*, plou, neu, nev*, vent, vents, ventada, tempest*, nuvol*, plour*, fred, sol, plovent, plogut, temporal, calamarsa, pedregada, boira, meteo, ruixat*, meteocat, sequera, plovia, llevant, tramuntana, llamps, xafec*, temperatur*',
    warmCold: 'calor*, fred*, calent*, sol, xafogor, fresc*, graus, calda, fresqueta, gel, gela*, glac*, assolellat, tebi, canicula',
    church:
      'esglesi*, deu, missa, reso, resar, resem, resa, mesquit*, capell*, mossen, jesus, verge, pare nostre, sant, santa, bisbe, bateig, ermita, montserrat, religi*, bibli*, pregar*, moreneta, parroqu*, catedral, monestir, evangel*',
    hope: 'espero, esperem, esperanca, esperances, esperant, esperem que, tant de bo, sort, desitj*, molta sort, anims, tan de bo, espero que, sort!, bona sort, forca, felicit*, enhorabona, coratge, que vagi, per molts anys, confio, moltes felicitats, ojala',
    worry:
      'preocup*, por, pors, espant*, patei*, patir, amoin*, temo, temer, temor, nervi*, angoix*, ansi*, no pateixis, patim, estres, estress*, esglai, no et preocupis, ensurt*, neguit*, cagat, atabalat, panic, paor, acollonit',
    laugh:
      "riure, ric, rius, riu, jaja*, riem, broma, bromes, gracia, jeje*, gracios, divert*, xd, acudit*, riall*, fer gracia, haha*, conya, xdd, lol, rient, conyes, ridicul*, rigut, catxond*, graciosa, me'n ric, jiji*, riure'm",
    cry: 'plor*, trist*, llagrim*, pena, deprim*, desconsol*, depre',
    happy: "felic*, content*, alegr*, il·lusi*, encant*, joia, orgull*, il.lusi*, goig, m'alegro, satisf*",
    good: "bo, bon, bona, bons, bones, be, genial*, excel·l*, millor*, guai, molt be, xulo, xula, fantast*, perfect*, maco, collonud*, de conya, fenomen*, meravell*, brutal, estupend*, super, simpatic*, amabl*, mola, molen, de puta mare, top, boniss*, guapissim*, magnific*, fabulos, increible, agradable, m'agrada, agrada, m'encanta, bonic, de luxe, delicios, bnissim, bn, excelent, xulissim, gustos, agradav*, m'agradav*, agradari*",
    bad: 'mal, mala, mals, males, dolent*, pitjor*, horrib*, fatal, pessim*, lleig*, lletg*, malament, fastic, vergony*, terrib*, un desastre, penos*, asco, espantos*, lamentab*, desastre, llastima, desagrad*, horroros*, inacceptab*, fluix*, patetic*, indecent*, fastig*, injust*, una merda, cutre, decebedor*, indignant, inadmissib*, abus, greu',
    beautiful: 'bonic*, maco, maca, guap*, precios*, macos, bell*, xul*, formos*, maques, boniqu*, bufo, bufona, mona, mono',
    important: 'important*, urgent*, urgenc*, prioritari*, urgeix, essencial*, importa, greu, serios, fonamental*, seriosa, prioritat*',
    easy: 'facil*, senzill*, simple*, sencill*, tirat',
    hard: 'impossib*, dura, durs, dures, dur, complicat*, costa, complex*, complicad*, dific*, xungo, chungo, costos, imposible',
    big: 'gran, grans, grandi*, enorm*, immens*, gros, grossa, gegant*, grossos, ample',
    small: 'petit*, xic, xica, xics, xiques, xicotet*, menut*, diminut*, minusc*, mini, baixet, curt, curta, nano',
    full: 'ple, plens, plena, plenes, plenament, complet*, ple de gom a gom, complert*, a vessar, exhaurit*, petat',
    empty: 'buit*, buid*, vuit, desocup*, vaci, desert',
    busy: 'ocupat*, ocupad*, enfeinat*, no tinc temps, lia*, sense temps, enfeinad*, atabalad*, reunit, en reunio, no puc parlar, a tope, molta feina, atrafegat*, enfangat*, conduint, no puc ara, tinc feina, embolicat*, fins a dalt de feina, estic a la feina, a la feina',
    freeTime: 'lliure*, temps lliure, dispo*, forat, estona lliure, desocup*, buit, tinc temps, franca',
    ready: 'prepar*, llest*, a punt, fet, feta, enllestit, tot a punt, apunt',
    tired:
      'cansat*, cansad*, esgotat*, rebentat*, mort de son, cruixit*, molt cansat, fatig*, cansament, rebentad*, baldat*, destroc*, desfet, extenuat*, esgotad*',
    broken:
      "trenca, trencar, trencat, trencada, trencats, trencades, espatll*, avari*, no funcion*, no va, esguerr*, no serveix, romp*, fotut, falla, no s'engega, averi*, fora de servei, no carrega, caigut, no rutlla, rutlla, no tira, cascat, petat, peta, petada, petar, ha petat, defect*, no s'obre, s'ha trencat, funcion*, penjat, s'ha penjat, kaput, escacharr*, malmes, bloquejat",
    repair:
      'repar*, arregl*, mecanic*, tecnic*, lampist*, adob*, electricist*, paleta, taller, llauner*, fontaner*, serraller, manteniment, arranj*, paletes, instal·l*, manetes, fuster*, reform*, revisio, pintor, pintar',
    problem:
      'problem*, embolic*, lio, incidenc*, maldecap*, avaria*, inconvenient*, marro, mal de cap, merder, incident*, dificult*, contratemps, imprevist*, trasbals*, questio',
    possible: 'possib*, potser, probab*, pot ser, igual, tal vegada, qui sap, posible, segurament, eventual*, impossible, pot se',
    sure: 'segur*, clar, es clar, cert, certa, certs, i tant, evident*, sens dubte, per descomptat, obvi*, sense dubte, convencut*, definitiv*, naturalment, efectiv*, absolut*, indubt*, garant*, clarament, fix, fixo, per supuesto',
    really:
      'de veritat, molt, realment, de debo, seriosament, deveritat, super, veritat, ben, verament, moltissim, debo, sincera*, francament, bastant, forca, tan, en serio, veritablement, serios, deveres, literal*, ultra',
    quickly:
      'rapid*, aviat, pressa, de pressa, corre, afany*, depressa, corrents, corrent, correu, apa, a tota hostia, veloc, acceler*, vinga, volant, urgent*',
    slowly: 'a poc a poc, lent*, xino-xano, a poc a poquet, poc a poc, a poquet, calma, tranquil·lament',
    together:
      'junt*, plegats, amb mi, amb nosaltres, conjunt*, amb tu, ambdos, amb, amb ella, amb ell, tots dos, en companyia, acompany*, plegades, a mb',
    alone: 'sol, sola, sols, a soles, soles, tot sol, solet, tota sola, soleta, solitud, pel meu compte, solitari*',
    inside: 'dins, dintre, fora, interior, exterior*, a dins, a fora, a dintre, en, afora, endins, adins',
    near: 'prop, a prop, aprop, costat, al costat, devora, propet, vora, a la vora, proper*, la vora, del costat, per aqui, aqui al costat, pels voltants, voltant*, rodalia',
    far: "lluny, llunya*, allunyat*, lluny d'aqui, distanc*, enlaire, distant",
    thing:
      'cosa, coses, coseta, cosetes, alguna cosa, quelcom, trast*, tema, temes, assumpte*, rotllo, objecte*, andromin*, qualque cosa, algo, aixo, item, estri*',
    way: 'forma, formes, maner*, mode*, via, mitja, sistema*, mitjan*, cami, metode*',
    reason: 'rao, raons, motiu*, causa*, perque, el perque, fonament*',
    idea: 'idea, idees, pla, projec*, plans, programa*, proposta, pensada, ocurrenc*, previst',
    question: 'pregunt*, consulta*, questi*, dubte, dubtes, interrog*',
    story:
      'histori*, passat, passa, passar, passava, succe*, esdeven*, que passa, que ha passat, anecdot*, xafarder*, conte, noticia, ocorr*, fets, ha passat',
    warProtest:
      'vaga, vagues, vaguist*, guerr*, manifest*, protest*, barall*, lluit*, mani, manis, aldarull*, sindicat*, exercit, conflict*, tall de, talls, atemptat*, ucraina, proces, concentraci*, revolt*, tallat',
    accident:
      'accident*, xoc*, incendi*, foc, topad*, cop, bomber*, sinistre*, atropell*, patacada, hostia, grua, inundaci*, aiguat, col·lisi*, explosi*',
    steal:
      'robar, robat, robatori, roben, robada, robades, robatoris, roba, robats, lladre*, estafa, estafar, estafador*, estafes, estafat, estafats, estafada, frau*, engany*, fals, timo, falsific*, scam, furt*, phishing, hack*, timar, timador, falsos, suplant*, atrac*, presa de pel, pirat*, xoric*, sospit*, prendre el pel, suspicac, robo, fake',
    insurance: 'assegur*, segur*, poliss*, mutu*, adeslas, sanitas, axa, mapfre, asegura*, catalana occident, dkv',
    tax: "impost*, iva, hisenda, renda, irpf, ibi, taxa, taxes, hacienda, tribut*, multa, multes, declaracio de la renda, declaracio, autonom*, trimestre, fiscal*, gestor*, fisc, contribuci*, plusval*, l'iva",
    electricBill:
      "energi*, comptador*, tarif*, endesa, llum, lectura*, consum*, naturgy, iberdrola, l'energia, kwh, factura de la llum, gas natural, subministr*, holaluz, som energia, comercialitzador*, electricitat, potencia, energetic*, contador",
    build:
      'constru*, obra*, teulad*, plaques solars, reform*, paleta, paletes, obres, plaques, solar*, facan*, rehabilit*, panell*, fotovolt*, aillament*, sostre, finestres, rajol*, maons, placa, cobert, alumini, tancaments, pressupost',
    houseSale:
      'hipotec*, vendre el pis, finc*, pisos, habitatge*, immob*, vendre la casa, inmobiliari*, agencia immobiliaria, vendre pis, terreny*, parcela, parcel·l*, valoracio, taxaci*, vendre casa, propietat*, finques, notari, solar, idealista, habitaclia',
    carDealer:
      "concession*, pneum*, itv, revisi*, taller*, rodes, oli, canvi d'oli, cotxe nou, segona ma, seat, rodi, roda, seminou, vehicles d'ocasio, ocasio, vulco, norauto, mecanic, midas",
    travelOffer:
      'creuer*, tour*, resort*, viatge*, agencia de viatges, circuit*, escapad*, tot inclos, excursions, turisme, halcon, imserso, paquet, cap de setmana, oferta de viatge',
    bet: "apost*, casino*, poquer, poker, bet*, juga*, loteria, quiniel*, bingo, jocs d'atzar, l'atzar, atzar, codere, escurabutxaq*, tragaperr*, ruleta, ludopat*, travess*, joc",
    dating: 'cites, solter*, tinder, lligar, parella, trobades, lligue*, badoo, coneixer gent, mitja taronja, anima bessona, meetic',
    erotic:
      'sex*, porn*, adult*, erotic*, noies calentes, nues, despull*, puta, putes, calent*, cam, xxx, escort*, prostitu*, webcam, nu, nua, onlyfans, follar, cardar, pits, tetes',
    religionPolitics:
      'candidat*, campany*, senador*, diputat*, politic*, president*, alcald*, partit*, govern*, erc, junts, psc, cup, puigdemont, parlament, pp, vox, comuns, independ*, consell*, eleccions, regidor*, ministr*, sanchez, esquerra, dreta, generalitat, sobiran*, psoe, ciutadans, militant*, alianca, illa, miting, mitings, junqueras',
    trial: 'prova*, mostra*, periode de prova, gratuit, demo, test, pilot, de prova, mostres gratuites',
    expire: 'caduc*, venc*, expir*, renov*, prorrog*, acaba, permanencia, termini, vigenc*, vigent, finalitz*, prolong*, allarg*',
    chargeCost:
      'cobr*, carrec*, tarific*, premium, em costa, costa, costen, costos, costat, factura*, quota*, comissi*, em cobreu, recarrec*, descomp*, despes*, gasto, gastar, gastat, gasteu, gastos, carregat, rebut, de pagament, adeud*, car, saldo, consum*, diners',
  },
};
