import type { NotionData } from './notion.ts';

export const nb: NotionData = {
  code: 'nb',
  notions: {
    me: 'jeg, meg, min, mitt, mine, mi, eg, æ, mæ, jei, mg, meg selv, je, mej, mæg',
    we: 'vi, oss, vår, vårt, våre, me, vørres, vårres, våran',
    you: 'du, deg, din, ditt, dine, di, dere, deres, dykk, dæ, dokker, dåkk, dej, døkk',
    youAll: 'dere, deres, folkens, alle sammen, folkene, dykk, dokker, gjengen, dåkker, dokke, alle dere, dokkers, dåkk, gutter',
    heShe: 'han, hun, ham, henne, hans, hennes, ho, hu, hennar, hen, vedkommende, sin, sitt, sine',
    they: 'de, dem, deres, dei, demmes, dæm, dei sine',
    someone: 'noen, nokon, person, personer, folk, man, en annen, en eller annen, mennesker, personen, nån, hvem som helst, nåkka, nokre',
    nobody: 'ingen, ingens, ikke en eneste',
    thisOne: 'dette, denne, disse, det her, den her, de her, disse her, ditta, desse, dissa',
    thatOne: 'det, den, de, der, som, det der, den der, de der, sånn, slik, slike, sånne',
    here: 'her, hit, herfra, her borte, her oppe, hær',
    there: 'der, dit, dit bort, der borte, derfra, dær',
    not: 'ikke, ikkje, ikk, ikje, ei, nei, ingen, itj, ittj, inga, ikkeno, ikke noen, ekke, intet, kke, neida, ikkke, ikkj, nope, ente, ik',
    never: 'aldri, aldri mer, aldri mere, aldri noensinne, aldri igjen, aldrig, aldri i livet, alldri',
    noLonger:
      'ikke lenger, ikke mer, ikke flere, ikke meir, lenger, aldri mer, ikke lengre, ikkje lenger, lengre, ikke mere, ingen flere, ikkje meir',
    nothing: 'ingenting, intet, ikke noe, ikke en dritt, null, ikkje noko, inkje, ikke en døyt',
    without: 'uten, foruten, bortsett, utan',
    already: 'allerede, alerede, fra før',
    still: 'fortsatt, fremdeles, ennå, enda, likevel, framleis, stadig*, fremdels, fortsat, allikevel',
    again: 'igjen, en gang til, på nytt, atter, gjentatt*, nok en gang, gang på gang, enda en gang, om igjen, åsså',
    always:
      'alltid, hele tiden, stadig, konstant*, støtt, kontinuerlig*, stadig vekk, uavbrutt, heile tida, evig, til stadighet, hele tia, jevnlig, non stop, nonstop, støtt og stadig, ustanselig*, i ett sett',
    every: 'hver, hvert, alle, enhver, kvar, hver eneste, ethvert, annenhver, kvart',
    all: 'alle, alt, all, hele, samtlige, helt, hel, fullstendig*, alt sammen, allesammen, heile, alle sammen, komplett*, alskens, totalt',
    other: 'annen, annet, andre, en til, et til, øvrige, ellers, flere, anna, andres',
    same: 'samme, det samme, lik, likt, identisk*, like, den samme',
    different: 'forskjellig*, annerledes, ulik*, forskjell*, anleis',
    own: 'egen, eget, egne, eigen',
    only: 'bare, kun, berre, bære, utelukkende, eneste, bærre, kuns, bar',
    also: 'også, og, samt, dessuten, i tillegg, åsså, au, og så, likeledes, ogs, pluss, òg, ogso, tillegg, ogå',
    but: 'men, dog, imidlertid, likevel, derimot, enn',
    because: 'fordi, siden, pga, på grunn av, derfor, for, så, ettersom, grunnet, da, for at, dermed, fordi at, sidan',
    ifSo: 'hvis, om, dersom, hvis ikke, med mindre, viss, vist, såfremt, enn om, når',
    until: 'til, inntil, frem til, før, fram til, til og med, innen',
    fromNow:
      'fra nå av, fra nå, heretter, fremover, fra i dag, framover, for fremtiden, i fremtiden, herved, fra og med i dag, fremtidig*, fra no, fra dags dato, fremtiden, fra og med',
    enough: 'nok, tilstrekkelig*, rikelig, får holde, nå er det nok, nok er nok, holder nå, nokk, det holder, nok nå',
    tooMuch: 'for mye, for mange, for ofte, overdrev*, altfor, alt for mye, alt for mange, overdriv*, alt for, altfor mye, for mykje',
    soMuch:
      'så mye, så mange, så ofte, hundrevis, hundre, tusen, tusenvis, masse, haug, en haug, masser, mengder, dusinvis, hundretalls, utallige, bøttevis, million*, hauger, utallig, så mykje, en drøss, drøssevis, så mange ganger, en million',
    more: 'mer, flere, mere, ekstra, meir, fler, ytterligere, oftere',
    less: 'mindre, færre, minst, sjeldnere, minder',
    many: 'mange, mye, flere, ofte, flere ganger, gjentatte, mykje, diverse, my, mangen, endel, adskillige, en del, jevnlig, noen ganger, en rekke, titt, mangfoldige',
    few: 'få, litt, noen få, noen, lite, et par, litte grann, sjelden, litta, litt til, bittelitt, par, lit, enkelte, nokre, liten stund',
    once: 'en gang, én gang, 1 gang, engangs*, en eneste gang, ein gong, noen gang, engang',
    twice:
      'to ganger, tre ganger, ganger, gang, 2 ganger, 3 ganger, andre gang, tredje gang, fire ganger, fem ganger, ti ganger, siste gang, gangen, gonger, gong, x antall, dobbelt, hundre ganger, ørtende gang',
    first: 'først, første, for det første, fyrst, 1, fyrste',
    last: 'sist, siste, endelig*, til slutt, omsider, seneste, forrige, sidste, til sist, senest',
    next: 'neste, kommende, nest, påfølgende, følgende',
    now: 'nå, no, akkurat nå, for øyeblikket, for tiden, nå nettopp, for tida, pt, nettopp, just nå, nåværende, nåå',
    immediately:
      'umiddelbart, straks, øyeblikkelig*, med en gang, omgående, omgåande, snarest, asap, på flekken, så fort som mulig, fortest mulig, sporenstreks, med det samme, umiddelbar*, på dagen, her og nå, omgåen*, med umiddelbar, snarest mulig, på direkten, med ein gong, pronto',
    today: 'i dag, idag, i kveld, ikveld, i morges, dagens, dags dato, i natt, imorges',
    tomorrow: 'i morgen, imorgen, i morra, imorra, overmorgen, i overimorgen, i morgon, imårra, morgendag*, overimorgen, i mårra, imorgo, i morro',
    yesterday: 'i går, igår, i går kveld, her om dagen, i forgårs, i gårkveld, forgårs, iforgårs',
    day: 'dag, dager, dagen, daglig*, døgn*, dagar, dagene, hverdag*, dags, dagleg, dagan, dagtid, virkedag*',
    week: 'uke, uker, uken, ukentlig*, uka, ukene, veke, veker, ukes, uke-',
    month: 'måned*, mnd, månedlig*, månad*, mnder, månedene, måneds',
    year: 'årlig*, året, årene, år siden, per år, i år, i året, halvår*, årevis, flere år, to år',
    hour: 'time, timer, minutt*, min, klokka, kl, klokken, timen, kvarter*, timar, halv, halvtime*, minutter, tima, timene, klokkeslett',
    morning: 'morgen*, formiddag*, morra, morges, godmorgen, morgenen, god morgen, morgon, morning',
    evening: 'kveld*, ettermiddag*, kvelden, aften, kvelder, god kveld, i kveld, middags tider, kvelds, kvelles',
    night: 'natt, natten, natta, netter, midnatt, god natt, nattens, natters, nattestid, nattetid*, nettene, gonatt',
    weekday: 'mandag*, tirsdag*, onsdag*, torsdag*, fredag*, man, tirs, ons, tors, fre, måndag, tysdag',
    weekend: 'lørdag*, søndag*, helg, helga, helgen, helger, laurdag*, lør, søn, helligdag*, sundag, høytid*',
    soon: 'snart, straks, om litt, i løpet av kort tid, om kort tid, snarlig*, snarest, rett straks, så snart',
    later: 'senere, etterpå, etter, siden, deretter, etterhvert, da, seinere, så, seinare, i ettertid',
    before: 'før, tidligere, innen, siden, for siden, på forhånd, i forkant, forut, i forveien, før i tiden, den gang, førr, tidlegare, forhånd',
    early: 'tidlig*, tidleg, i god tid, tidligere',
    late: 'sent, sen, seint, sein, forsinket, forsinka, forsinkelse*, forsinke*, sene, for sent, seine, for seint',
    time: 'tid, tiden, tider, tidspunkt*, frist*, tida, gang, tids, tidsfrist, varighet, tie, tia',
    moment: 'øyeblikk*, sekund*, stund, litt, et lite øyeblikk, sek, to sek, et sekund, kort, lite øyeblikk, blunk, strakst',
    longTime:
      'lenge, lang tid, evighet*, for alltid, lenge siden, evig, i årevis, i evigheter, lengre, for evig, i månedsvis, evindelig, mange år, i lange tider, for godt',
    what: 'hva, ka, kva, hæ, hvafor, hvilket, va, hva slags, hvilke, hvasa, kæ, hva i',
    who: 'hvem, kem, kven, hvems, kæm',
    where: 'hvor, kor, hvorhen, hvorfra, kvar, korr, hvor hen',
    when: 'når, hvilken tid, nårtid, hvortid, da, når tid, ka tid, siden når',
    why: 'hvorfor, koffor, kvifor, hvorfor det, korfor, hvorfør, hvofor, hva er grunnen, åffer, kåffor, koffer',
    how: 'hvordan, hvorledes, korsen, korleis, på hvilken måte, åssen, hvoran, kordan, koss, korr',
    howMuch: 'hvor mye, hvor mange, hva koster, hvor dyrt, kor mykje, kor mye, hvor my, hvor ofte',
    which: 'hvilken, hvilket, hvilke, hva slags, kva for, kafor',
    please:
      'vær så snill, vennligst, snill, snille, vær snill, er du snill, plis, pls, plz, vær så vennlig, vennlig, please, vennligs, takknemlig om, ber om, vær grei, kan dere være, vær så god, ver så snill, ver, høflig*, så snill',
    thanks: 'takk*, tusen takk, mange takk, takker, thx, takknemlig*, tusentakk, takkar, takk skal, tk, taaakk',
    sorry: 'beklager*, beklag*, unnskyld*, sorry, dessverre, leit, lei meg, sry, unnskyldning, desverre, orsak, unskyld, tilgi*, diverre',
    hello:
      'hei, heisann, hallo, halla, heihei, god dag, hei på deg, morn, kjære, hi, yo, hey, godmorgen, heia, goddag, heisan, mårn, heei, hallois, hei hei, god morgen, god kveld, tjena, skjer, velkommen, heisveis',
    bye: 'ha det, hade, ha det bra, snakkes, vi snakkes, ses, sees, adjø, farvel, klem, hadet, på gjensyn, hade bra, snakkast, vi ses, vi sees, ha det godt, hadebra, god natt, på gjenhør, vi høres, høres, bye, ciao, sjåast, kos deg, ha en fin, natta',
    regards:
      'hilsen*, mvh, med vennlig hilsen, hilser, vennlig hilsen, vh, hilse, hils, hilsener, hilsning*, med hilsen, hilsningar, med helsing, helsing, beste hilsen',
    yes: 'ja, jo, japp, jada, jepp, yes, ja takk, joda, jaa, javisst, jauda, selvfølgelig, jaaa, yess, yep, jess, jau, jajamen',
    okay: 'ok, okei, greit, oki, fint, det er greit, den er grei, ok da, helt greit, okay, ålreit, jøss, alt ok, flott, det går bra, går bra, greitt, i orden, den e grei, det passer, passer',
    want: 'vil, ville, ønske*, ønsker, gjerne, vil gjerne, hatt lyst, ønsket, lyst, ønska, ynskje*, ynskjer, vill, orker, heller, helst, har lyst, giddet, gidd, gidder, ønskjer, kunne tenke, tenke meg, lystt, villet, øsker, ønskar, ynsker, måtte ønske',
    need: 'trenger*, trenge, trengte, trengs, behøv*, behøver, nødvendig*, trengt, har bruk, bruk for, behov*, trengst, treng, mangler, kreves, krever',
    must: 'må, måtte, skal, skulle, bør, burde, nødt, nødt til, tvungen, må da, skull, sku, plikt*, forplikt*, tvunget, måttet, ska, pliktig',
    can: 'kan, kunne, kunnet, klarer, klare, går an, ku, i stand, kæn, klarte, klart, klarar, makter, greier, orker, orke, rekker, rekke, få til, mulig',
    may: 'får, få, tillatt, lov, må, tillate*, fått lov, får lov, fikk lov, lov til, måtte',
    letDo: 'la, lar, lot, latt, late, la oss, lat',
    tryTo: 'prøv, prøve, prøver, prøvde, prøvd, forsøk*, prøvar, prøvet, prøvt, freista',
    stop: 'stopp, stoppe, stopper, stoppet, slutt, slutte, slutter, sluttet, opphør*, kutt ut, kutte ut, gi dere, gi deg, gi dokker, stans*, stanse, stop, ferdig med, legge ned, hold opp, stoppa, slutta, avslutt*, opphøre, la være, stoppp, slutt med, kutte, kutter, stoppast, gi seg, la vær, kutt, gi dåkk, hold op, avstå*, trekk ut, slutt å, lat vere, slutt da, bråstopp, opphørt, avta, innstill*, ikke mer nå, holdt opp',
    end: 'slutt, slutter, avslutt*, ferdig*, slutte, over, opphør*, ende, ender, stopp, endelig slutt, avslutte, slutten, basta, punktum, forbi, sluttet, oppsigelse, oppsig*, fullfør*, avsluttet',
    cancel:
      'avlys*, avbestill*, kanseller*, annuler*, si opp, oppsig*, melde avbud, avbud, avmeld*, opphev*, avslutt*, sagt opp, sier opp, avlyse, avlyst, annuller*, avlyses, avbryt*, terminer*, heve, cancel*, avbestille, avbooke, avbestillt, seier opp, trekke tilbake, sa opp, opphør*, utsett*, utsette, oppsagt, sei opp, avbruk',
    block:
      'blokk*, blokkere*, blokker, sperr*, svartelist*, blokkert, blokkering, sperret, blokkerer, steng*, ignorer*, svarteliste, blacklist*, blokkera, utesteng*',
    remove:
      'fjern*, fjerne, ta meg av, slett*, ta bort, ta vekk, bort, vekk, stryk*, strek*, stryke, plukk, fjernet, bli kvitt, kast ut, fjernes, kvitte, kvitt, ta meg bort, ta meg vekk, få meg av, tatt av, ta av, av listen, av lista, tatt bort, meld meg ut, ut av, kast, kaste, strøket, eksklud*, rydd, fjærn, tas bort, luk ut, utelukk*, rense, fjerna, fjæn',
    deleteIt:
      'slett*, slette, sletter, slettet, fjern*, destruer*, sletting*, makuler*, slettes, utslett*, tilintetgjør*, kast, kaste, delete*, sletta, visk*, viske ut, ødelegg, utradér*, utrader*, kassér, kasser, bli slettet, tøm, fjernes, nuller*, kassere, brenn',
    unsubscribe:
      'avmeld*, meld meg av, melde meg av, avmelding, meld meg ut, melde meg ut, si opp, opt out, avbestill*, avslutt abonnement, avslutte abonnement, melder meg av, melder meg ut, utmeld*, optout, avregistrer*, avmeldes, unsubscribe, meldt av, meldt ut, meld av, avabonner*, av melding, slutte abonnement, reservere meg, melde av, av-registrer, melde ut, trekke meg, trekker meg, reserver*',
    subscribe:
      'abonner*, abonnere, meld meg på, melde meg på, påmeld*, registrer*, bli med, meldt på, innmeld*, bli medlem, tegne, meldte, abonnerer, innmelding, melde meg inn, skrive meg opp, skriv meg opp, oppfør*, oppført, delta, deltar, deltak*, påmelding, inn i, meld meg inn, skrevet opp, sette meg opp, melder meg på, blitt med, ble med, med i, opprett*, skrevet meg, tegnet, signet',
    leaveAlone:
      'la meg være, la meg, i fred, la oss være, stikk, forsvinn*, dra til helvete, drit i meg, gå vekk, kom deg vekk, pell deg, pigg av, ryk og reis, dra til h, dra dit, dra åt, hold deg unna, kom dere vekk, hold dere unna, fred, dra pokker, pokker i vold, la meg nå være, gå og legg deg, skli, gi faen, stikk av, fuck av, la være meg, ligg unna, la meg i fred, lat meg, dra til hekkenfeldt, hold fred, pell dere, herja vekk, ligg unna meg, ryk å reis, dra dit peppern, peppern gror, dra på dere, bli borte, ha meg i ro, gå å heng, legg dere unna, hekkan, brenn i, hold dokk unna, gå å dø, rævva, slutt å mas, kyss meg',
    leave:
      'forlat*, drar, dro, gå, dra, gikk, reise, går, dratt, trer ut, stikker, stikke, avreise*, gått, stakk, utmeld*, gå ut, tre ut, kjørt, slutter, forlot, forlate, reiser, reis',
    refuse:
      'nekt*, avslå*, avvis*, nei takk, takker nei, sier nei, avslag*, takke nei, avslår, vegr*, vegrer, sa nei, nei til, ikke aktuelt, ingen behov, takket nei, sagt nei, neitakk, frabe*, aldri i livet, reserverer, motsett*',
    forbid:
      'forby*, forbudt*, forbød, forbud*, ikke lov, frabe*, frabeder, ulovlig*, frabedt, ikke tillatt, får ikke lov, forbyr, ikke lov til, har ikke lov, ingen tillatelse, ikkje lov, ulovleg, utillat*, frabedes, uten tillatelse',
    object:
      'protest*, innvend*, innsigelse*, motsett*, imot, uenig*, motsetter, bestrid*, klage, reservere, mot, innsigelser, ikke enig, motsette, motsatt, bestrider, klager, påklag*, ueinig',
    agree:
      'enig*, aksepter*, godkjen*, samtykk*, godta*, avtalt, med på, godkjent, akseptert, går med på, samtykker, sagt ja, går god for, sa ja, einig, godtar, gått med på, sagt meg, godtatt, gikk med på, einige, samtykket, takket ja',
    permission:
      'tillatelse*, samtykke*, godkjenning*, lov, fullmakt*, aksept*, tillatelsen, myndighet, løyve*, lov til, godkjennelse, adgang, tillating*, reservasjon',
    withdraw:
      'trekke tilbake, trekk tilbake, trekker tilbake, tilbaketrekk*, angre*, ta tilbake, trukket tilbake, tilbakekall*, angrer, opphev*, trekk, trekker, trakk tilbake, angret, trekker samtykket, tilbakekalle, trekke, angring*, trekkes tilbake',
    send: 'send, sende, sender, sendte, sendt, sendes, videresend*, oversend*, tilsend*, send over, utsend*, utsending*, ettersend*, sendar, send meg, sendingen, skyt, kast over, snd',
    write: 'skriv, skrive, skriver, skrev, skrevet, skriftlig*, skriva, skreiv, notere, taste, skrivi, skrivar, noter, nedskriv*, skreve, skriving',
    text: "sms*, melding*, meldinger, tekst*, tekstmelding*, tekste, meldingen, meldingene, mld, masseutsend*, meldinga, beskjed*, mms, reklame sms, meldingar, melde, smser, sms-er, sms'er, meldnger, sms en, snap*, messenger, budskap*, msg, beskjeder, whatsapp*, sms-en, dm, spam-sms, massesms, meldign, mail melding, reklamesms",
    call: 'ring, ringe, ringer, ringte, ringt, anrop*, telefoner*, slå på tråden, tlf, oppring*, samtale*, ringing, ring meg, kalle, rop, ringa, ringes, telefonsalg, telefonselg*, telefonsamtale*, telefonsamtal*, ringje, ringerunde, ringet, ringar, facetime',
    contact:
      'kontakt*, kontakte, henvend*, få tak, få tak i, kontaktet, tok kontakt, ta kontakt, nå tak, tar kontakt, kontakter, henvendelse*, kontaktperson*, kommunik*, få kontakt, kontaktar, tak i, tak på, høre fra, nås',
    receive:
      'motta*, mottar, mottatt, mottok, får, fikk, fått, få, ta imot, tar imot, fekk, tok imot, fåt, mottaker, motteke, tatt imot, motatt, motta, mottas, ta i mot, kommer inn, fåes',
    answer:
      'svar, svare, svarer, svarte, svart, besvar*, tilbakemelding*, respons, reager*, gi lyd, svarar, svara, svaret, reply, gi beskjed, svares, svarsms, gi tilbakemelding, replikk',
    read: 'les, lese, leser, leste, lest, lesa, ulest*, lesing, leses, gjennomles*',
    bother:
      'forstyrr*, forstyrre, plage, plager, mas, mase, maser, irriter*, irriterende, trakasser*, herj*, terror*, stalk*, masete, sjenanse, sjener*, plaget, bry, brydd, sjikan*, stress*, forstyrra, forfølg*, tyrann*, stalke, terroriser*, masing, overfalt, ulempe*, ubehag*, brysom, forstyrrelse*, jag, pester, herja, tull med, påtrengende, påtreng*, irritere, styr, gnag, gnål*, trenge seg, hakke, invader*, erte, erting, hakk, nag*, enerver*, sjenere, sjenerende, plag, plaga, plagsom*',
    spam: 'spam*, spamme, søppel*, bombard*, bombarder*, søppelpost, flom, spammer, overøs*, oversvøm*, junk*, reklamestrøm, spamming, masseutsend*, flomm*, drukner, spammeldinger, spammar, lavine, overless*, pøs*, spamma, lesse, søppelmelding*, overveld*, hauger, drukne, reklamesøppel, spam-meldinger, overfløm*, ras',
    fedUp:
      'lei av, drittlei, lei, fått nok, trøtt av, lei dere, sliten av, irriter*, irriterende, kvalm av, orker ikke, skittlei, fed up, luta lei, får nok, nervene, grundig lei, nok er nok, dritt lei, dritlei, hatt nok, nok nå, orke, går meg på nervene, orker ikkje, spy, gått lei, spyr, forbanna lei, tålmodig*, plagsom*, plagsamt, møkka lei, slitsomt, møkkalei, holder ikke ut, holde ut, halsen, så lei, innmari, begeret, vranga, råtrøtt, helvetes lei, oppgitt, får fnatt, på tryne, klikker, klikke, tåler ikke, hals, fått mer enn nok, lut lei, jævlig lei, tåle, forbanna, irritasjon*, lei dokker, gnagsår, stygglei, utholdelig, uutholdelig*, helt fram',
    angry:
      'sint, sinte, forbanna, forbannet, forbanned*, irritert*, rasende, sur, sure, gretten, provosert*, arg, arge, sint på, drittsur, fly forbanna, sinna, fornærm*, opprørt*, sinne*, frekk*, frekt, uforskam*, frustrert*, harm, hissig*, skandale*, raseri, hat, hate, hater, kokende, irritasjon, forarg*, koker, provoserende, illsint, snufs, skammelig, krenk*, olm, frustrer*, gal, galen, opprør*',
    nonsense:
      'tull, tulle, tullete, dritt*, søppel*, tøv*, pjatt, vås, sprøyt, piss, møkk, bullshit, skit, babbel, vrøvl*, gørr, skitt, jug, skvip, svada, latterlig*, fjas, jalla, kliss, dilldall, surr, rør, drit, driten, skvalder, sludder, kødd, ræl, junk, tull og tøys, tøys*, pisspreik, preik, tulleting, tåpelig*, rask, rot, idioti, drittreklame, svineri, reklamedritt, skrot, fjolleri, tullball, nonsens, gnål, boss, fjoller, møkka, styr, søl, svarte greier',
    shutUp:
      'hold kjeft, hold munn, kjeft, kjeften, stille, ti stille, munn, tie, hold klokelig kjeft, lukk munnen, steng kjeften, hold snavla, hold kjæft, snavla, stilne, lukk kjeften, ti, hold tåta, tåta, hold fred, trutt, kjæft, hold kjæften, klapp igjen, snavlen, stilna, hold kjeften, pip, taus',
    insult:
      'idiot*, idioter, jævla*, jævlig*, faen, fuck*, helvete*, helvetes, pokker, dritt*, fitte*, kuk*, rasshøl*, idiotisk*, djevel*, satan*, dust*, dumskalle*, drittsekk*, svin, tosk*, tulling*, hora, fitta, kukk*, fuck, rompe*, mongo*, forbannede, fandens, fy faen, jævler*, fjols*, drittfirma, sinnsyk*, fucking, faan, farken, fan, helsike*, helsikes, tullebukk, esel, idiotar, teit*, dum*, dumme, dumming*, soper*, lømmel, hæstkuk, kødd*, jævel*, fittetryne, fette, fitter, homo, ræv, rævhål, rasshull, djevla, helvette, slask, helvedes, pikk, fanken, fyttigrisen, pottit, hestkuk, føkk*, søren, svarte, svarten, jævlar, horunge, horonge, hore, tryne, tapere, taper*, knulla, bitch, wtf, satans, skru, steike, steikje, drite, hæstkuken, retard*, skiten, tufs, styggen, rasshull*, feit, ape, apekatt*, amatør*, stygg, parasitt*, din tulling',
    peace:
      'fred, ro, rolig*, hvile, slapp av, stille, stillhet, i ro, slappe av, fredelig*, hvil, kvile, roleg, freden, avslapping, hvilen, slapper av',
    uninterested:
      'ikke interessert, ikke interesserte, uinteressert*, ingen interesse, bryr meg ikke, interesserer ikke, likegyldig*, ikke interesse, gir faen, gir blaffen, driter i, bryr meg, ikkje interessert, uinteressant*, ikke relevant, ikke aktuelt, raker, bryr meg ikkje, drit i, ikke intressert, spiller ingen rolle, blaffen, ikke interressert, interesserer meg ikke, bryr, gir f, ikke lyst, ikke behov, driter, null interesse, gir en f, ingen lyst, ikkje interesse, ikke noe for meg, dritt i, nada interesse, nulltoleranse, kaller, fullstendig uinteressert, har ikke interesse, skiter i, ikkje intr',
    interested: 'interessert*, interesse*, interessant*, nysgjerrig*, intresse*, spennende, spent, intr*, interesserer',
    useless:
      'ubrukelig*, nytteløs*, meningsløs*, unødvendig*, irrelevant*, poengløs*, verdiløs*, bortkasta, bortkastet, ikke vits, vits, hensiktsløs*, hjelper ikke, nyttes*, unyttig*, formålsløs*, gagnløs*, ingen nytte, ikke relevant, uvesentlig*, ingen verdi, sløsing*, betydningsløs*, ingen hensikt, fåfengt, ufyse, overflødig*, poeng, nytter ikke, håpløs*, bortkastet tid, totalt unødv',
    unwanted:
      'uønsk*, uønska, uønsket, aldri bedt, ikke bedt, ikke ønsket, aldri bestilt, uoppfordret, uvelkom*, aldri samtykket, har ikke bedt, bedt om, uinvitert, ubedt, ikke bestilt, aldri godkjent, uanmeldt, aldri meldt, uønskede, upåkalt*, ufrivillig*, aldri sagt ja, uten samtykke, ikke samtykket, aldri spurt, ikke spurt, frabedt, uynskt, ikke ønskede, ikke ønskelig',
    mute: 'slå av, skru av, deaktiver*, mute*, lydløs*, koble fra, koble ut, slått av, demp*, skrudd av, skrur av, slår av, stenge av, av, lyden, stilne, avslå, stille, slå av lyden, mjute, kople, avstengt, dempa, skru ned, koble av, skrus av, steng av, inaktiv*, stumme',
    fillUp:
      'full, fyller, fylt, fylles, minnet, lagringsplass*, inboks*, innboks*, plass, lagring*, fyll opp, fullt, fylle, postkasse*, minne*, tette*, renner over, overfylt*, stappfull, mailboks, fyller opp, innboksen, fyllest, tar plass, inbox, fyllast, minneplass, tar opp, sprenger, flommer over',
    wakeUp:
      'vekk, vekke, vekker, vekket, våkn*, våken, vekkerklokke*, stå opp, står opp, vekka, våkne, våkner, vekte, oppe, sto opp, vaken, søvnløs, vakna, opp av senga, våkent, vekt, ut av senga, vekket meg',
    sleep:
      'sove, sover, sov, sovet, søvn, søvnen, lur, sovna, sovnet, legge meg, sovne, sovnar, soving, sovende, duppe, søv, sovi, sengetid, sove lenge, i seng, snork*, legger meg, dupp, soverom, kveld',
    list: 'liste*, listen, lista, mailliste*, epostliste*, lister, sendeliste*, kontaktliste*, ringeliste*, sms-liste*, adresseliste*, smsliste*, abonnentliste, kundeliste*, utsendelsesliste, mailinglist*, medlemsliste, telefonliste, listene, sms liste, reservasjonsregister*, mottakerliste*, reklameliste, epostlista, e-postliste, maillista, ringelista, sms lista',
    database:
      'database*, register*, system*, arkiv*, databasen, kunderegister*, registeret, registre, systemet, registrene, filer, journal*, adresseregister*, kundebase, server*, databasar, systemene, reservasjonsregisteret, katalog, kartotek*, kundedatabase*, crm, arkivet, kundearkiv, adressebok, databaser',
    data: 'data, opplysning*, informasjon*, info, personopplysning*, detaljer, personlig*, datane, personalia, personinformasjon*, infoen, dataene, opplysningar, kontaktinfo*, kundeopplysning*, detalj, kontaktinformasjon, fakta, kundedata, persondata, personlege, innsyn',
    account: 'konto*, kontoen, brukerkonto*, profil*, bruker, kontoer, innlogging*, profilen, kundekonto, brukar, brukere, brukerprofil*',
    subscription:
      'abonnement*, medlemskap*, abo, abonnent*, tjeneste*, abb, abonement*, kundeforhold*, avtale*, plan, abonnementet, tjenesten, abbonement*, ordning*, pakke*, smstjeneste*, sms-tjeneste*, sms tjeneste, teneste*',
    newsletter:
      'nyhetsbrev*, varsel, varsler, varsling*, oppdatering*, påminn*, påminnelse*, nyheter, notifik*, alarm*, nyhetsbrevet, varsla, pushvarsl*, infosms, nyhetsmail*, info sms, oppdateringer, info-sms, nyhetsepost*, tilbudssms, nytt fra, magasin*, pushmelding*, påminningar, kundeavis*, reminder*, varslinger, medlemsblad, alert*, notis*, purring*',
    advert:
      'reklame*, annonse*, markedsfør*, markedsføring*, reklamer, reklamen, reklamesms*, kampanje*, salgs*, reklamemeld*, marknadsfør*, sms reklame, pr, annonser*, promo*, dm, salgsmelding*, reklamepost*, markeds*, tilbudssms, kommersiell*, flyer*, reklamefilm, selger, selgere, salgssms, kommersiel*, brosjyre*, reklamemail, annonsar, annonsen, telemarket*, salgsbrev',
    offer: 'tilbud*, tilbudene, tilby*, deal*, kampanje*, deals, tilbyr, bud, tilbydd, tilbudet, tilbod*, forslag*, tilbudt, tilbydt',
    discount:
      'rabatt*, salg, avslag*, rabatter*, nedsatt*, prosent, tilbud*, på salg, prisavslag*, black friday, salget, kupp, sommersalg, promo*, rabattkode*, kampanjekode, nedsett*, prisreduksjon*, kupp*, billigsalg, rabattert, mammutsalg, januarsalg, romjulssalg, opphørssalg, outlet, reduser*, spar',
    voucher:
      'gavekort*, kupong*, verdikupong*, verdikort, rabattkode*, tilgodelapp*, voucher*, gavekortet, verdisjekk*, tilgode, kuponger, bonussjekk, kupongen, verdibevis, kupongar, rabattkupong*',
    loyaltyCard:
      'poeng, kundekort*, bonuskort*, medlemskort*, fordelskort*, kundeklubb*, poengene, trumf*, bonus*, coop medlem, trumfkort, klubbkort*, stempelkort*, fordelsprogram*, lojalitet*, kundeklubben, bonuspoeng, stamkunde, kundefordel*, æ-appen, medlemsfordel*, medlemsklubb, coopay, flax',
    prize:
      'premie*, gevinst*, lotteri*, vinner*, lodd, konkurranse*, trekning*, lotto, jackpot, premien, utlodning*, postkodelotteriet, gevinsten, flaxlodd, skrapelodd, vant, vinnere, eurojackpot, loddbok, utlodding*, trekninga, lodder, pris',
    customer:
      'kunde*, kunder, kunden, kjøper*, klient*, kundeservice*, kundenummer, kundar, kundenr, kundesenter*, forbruker*, kundens, kundesupport',
    exCustomer:
      'ikke kunde, ikke lenger kunde, tidligere kunde, eks kunde, byttet til, bytta til, har byttet, har bytta, var kunde, ikkje kunde, gammel kunde, ekskunde*, ikke kunde lenger, bytte leverandør, byttet leverandør, skiftet leverandør, annen leverandør, bytta leverandør, ny leverandør, aldri vært kunde, sluttet å handle, gått over til, bytter til, konkurrent*, sluttet som kunde, ikke deres kunde, ikke kunde mer, skiftet til, har sluttet hos, sluttet hos, forlatt dere, bytta bank, byttet bank',
    shop: 'butikk*, handle, handler, handla, forretning*, rema, kiwi, coop, meny, spar, ikea, nettbutikk*, dagligvare*, matbutikk*, kjøpesenter*, elkjøp, power, extra, joker, bunnpris, butikkene, obs, xxl, handlet, jula, europris, clas ohlson, biltema, shopping, supermarked*, nille, komplett, vinmonopolet, polet, apotek, zalando, senteret, jernvare*, rema1000, bakeri*, shop*, cubus, hm, butikken, marked, kremmerhuset, rusta, nettbutikker, byggmax, kiosk*, narvesen, blomsterbutikk*, loppis, varehus*, maxbo, kjøpmann*, amazon, lagunen, storo, slakter*, varer, kolonial*, oda, elkjop, storsenter, plantasjen, filial*, loppemarked',
    company:
      'firma*, bedrift*, selskap*, as, merke*, virksomhet*, konsern*, firmaet, bedriften, leverandør*, foretak*, aksjeselskap*, kjede, kjeden, bedrifter, selskaper, merket, varemerke*, enk, næringsdriv*, produsent*, arbeidsgiver*, selskapa, verksemd*, etat*',
    organisation:
      'organisasjon*, forening*, klubb*, stiftelse*, parti*, lag, foreninger, røde kors, frivillig*, fagforening*, idrettslag*, borettslag*, partiet, veldedig*, forbund*, velforening*, redd barna, laget, unicef, sameie*, frelsesarm*, kreftforening*, amnesty, plan norge, korps*, fadder*, leger uten grenser, hjelpeorg*, lo, trossamfunn*, partia, interesseorg*, greenpeace, wwf, innsamling*, dugnad*, kirkens nødhjelp, fagforbundet, humanetisk, organisasjonar, naf, dnt, musikklag, nødhjelp',
    member: 'medlem*, medlemmer, medlemskap*, medlemmet, medlemsnummer, deltaker*',
    donate:
      'donere*, doner, bidra*, donasjon*, innsamling*, støtt*, gi penger, giver*, bidrar, fadder, givertjeneste*, bidrag, bøsse*, spleis*, tv-aksjon*, giver, doner*, gi blod, støtte, velded*, gave, pengegave*',
    vote: 'stem, stemme, stemmer, valg, valget, stemte, kommunevalg*, stortingsvalg*, folkeavstemning*, forhåndsstem*, avstemning*, valgkamp*, valdag, valgdag, stemmerett, avstem*, stemt, valkamp, røyste, stemmeseddel',
    bank: 'bank, banken, dnb, nordea, sparebank*, sparebanken, bankid, banker, vipps*, nettbank*, kontonummer, sbanken, sb1, kontonr, danske bank, handelsbanken, bankkonto*, minibank*, bn bank, bulder, skandiabanken, eika, storebrand, landkreditt, sparebank1, cultura, bankene, bankkort, iban, kredittkort, bank-id',
    money:
      'penger*, pengar, kr, kroner, kontant*, cash, gryn, spenn, lapper, pengene, beløp*, euro, tusenlapp*, mynt*, krone, ukepeng*, lommepenger, cæsh, penga, hundrelapp, lapp, oppspart, sparepenger, stålars, flus, flis, penge, gysser',
    salary:
      'lønn*, lønnen, lønna, pensjon*, inntekt*, uføretrygd*, trygd*, løn, dagpenger, feriepenger, lønnslipp, barnetrygd, lønning*, tjene, tjener, sykepenger, stønad*, lånekassen, tjent, sosialstønad, alderspensjon, stipend, støtte, nav, aap, lønnsoppgjør, tjente',
    loan: 'lån, lånet, låne, låner, lånte, lånt, kreditt*, gjeld*, gjeld, forbrukslån*, smålån*, boliglån*, avdrag, inkasso*, refinansier*, lånetilbud*, skyld, skylder, kredittkort*, lånene, gjelden, nedbetal*, rente*, renter, billån, mellomfinans*, lånekassa, betalingsanmerk*, namsmann, låneopptak, lånesøknad, skyldte, lånebevis, utlån, lånt ut',
    price:
      'pris*, koster, kostet, avgift*, gebyr*, priser, prisen, beløp*, kostnad*, utgift*, koste, sats, satser, kosta, takst*, kostar, porto, summen, sum',
    expensive: 'dyr, dyrt, dyre, kostbar*, dyrere, dyrest*, svindyr*, svindyrt, overpris*, blodpris*, kostbart, stivt, skitdyrt, overpriset, dyrare',
    cheap: 'billig*, billig, billige, rimelig*, billigere, rimelege, spottpris, gunstig*, røverkjøp, prisgunstig*, kjempebillig',
    freeOfCharge: 'gratis, kostnadsfri*, uten kostnad, kostnadsfritt, vederlagsfri*, gebyrfri*, gratistilbud, uten gebyr, fritt, avgiftsfri*',
    pay: 'betal*, betale, betaler, betalt, betalte, vipps*, vippse, overfør*, betaling*, innbetal*, overføring*, vippser, avtalegiro, forfall*, vippset, forskudd*, depositum, tilbakebetal*, betala, nedbetal*, utbetal*, sette inn, satt inn, efaktura*, kid, delbetal*, vippsa, splitt, vipse, betalar, bankgiro, betalinger, klarna, restbeløp, gjør opp, vipps-',
    bill: 'faktura*, regning*, kvittering*, purring*, inkasso*, regninger, fakturaer, regningen, rekning*, purre*, girokort, giro*, fakturaen, inkassovarsel, bong, betalingsvarsel, purregebyr, kvitteringen, purringer, avregning*, kontoutskrift, betalingspåminn*, bilag, kvittera, fakturer*',
    buy: 'kjøp, kjøpe, kjøper, kjøpte, kjøpt, innkjøp*, handle, handler, handla, skaffe, handlet, kjøpa, shoppe*, kjøpes, kjøpet, kjøpar, anskaff*, handling, kjøpene, erverv*, storhandle*, plukke opp',
    sell: 'selg, selge, selger, solgte, solgt, salg, finn.no, selges, finn no, videreselg*, selje, salget, selgast, selgere, salgs*, finn, på finn, utsolgt, videresolgt, til salgs, tise, pushe, prakke på, prakke, prakker',
    order:
      'bestill*, bestille, bestilling*, ordre*, bestilte, bestilt, ordrenummer, ordren, rekvirer*, bestiller, bestillinga, bestillingen, bestil, bestillingar, oppdrag*',
    deliver:
      'lever*, levering*, levert, leveranse*, posten, frakt*, budbil*, kjør ut, bring, utlever*, hjemlevering*, levere, postnord, bud, hente, sendt, tilkjøring, helthjem, porterbuddy, leveres, ups, transport*, fraktet, levert hjem, dhl, hjemkjøring, instabox, sporing*, sporings*, leverer, postmann*, postbud, wolt, fraktbrev, foodora, utkjøring*, sporingsnummer, utlevering, innlever*, leveringstid, budbilen, avlever*',
    parcel:
      'pakke, pakken, pakker, pakkene, eske*, post i butikk, kolli, sending, pakka, sendingen, kasse, kasser, esken, pakkeboks, kartong*, pakkepost, utleveringssted, sendinga, postkontor*, hentemelding, pakkeautomat, konvolutt*, pakkar, boks, boksen',
    pickUp:
      'hent, hente, henter, hentet, henta, plukk opp, plukke opp, hente opp, henting*, hentes, hentar, avhent*, avhenting, hent meg, opphenting, hentinga, hente ut, plukker opp, hent deg, ta med, samle, samler',
    returnGoods:
      'return*, returner*, retur*, bytte, bytter, byttet, tilbakebetal*, refund*, pengene tilbake, lever tilbake, sende tilbake, byttes, reklam*, reklamasjon*, penger tilbake, tilbakelever*, refunder*, bytta, byttelapp, angrerett*, levere tilbake, angre, sendt tilbake, garanti*, åpent kjøp, refusjon*, innløs*, returlapp, leverer tilbake, klage på, erstatning*, pengene igjen',
    bookReserve:
      'book*, booking*, reserver*, reservasjon*, booke, bord til, booket, bordbestilling*, booka, bestille time, reservere, ombook*, bookinga, bordreserv*, plass til, reservert, bestille bord, bestill bord, bookar, bord',
    appointment:
      'avtale*, time, timen, timebestilling*, tannlegetime*, legetime*, konsultasjon*, timeavtale*, avtalen, bestilt time, avtalt, timar, timene, frisørtime*, flytte timen, avtaler, ledig time, timebok*, klippetime, oppmøte*, møte, timen min, besøk, drop in, besøkstid, endre time, flytt time, utsett*, utsette, utsatt, flytte, flytta, legeavtale, hudtime, kontroll*, rekke timen, ny time, sett opp',
    meeting:
      'møte*, møtet, konferanse*, teams, zoom, styremøte*, samling*, generalforsamling*, foreldremøte*, årsmøte*, møter, samtale, teamsmøte, personalmøte*, seminar, samtalar, forsamling, utviklingssamtale, medarbeidersamtale, teamsen, briefing, avdelingsmøte, komité*, kontaktmøte',
    invite:
      'inviter*, invitasjon*, innby*, invitere, invitert, invitasjonen, be, innkall*, bedt, inviterer, bydd, invitasjoner, invitert til, innbydelse*, invita, innbudt, innkalling*, be inn',
    contract:
      'kontrakt*, avtale*, kontrakten, binding*, leiekontrakt*, bindingstid, avtalen, arbeidskontrakt, oppsigelsestid, kontrakter, leieavtale, bindingstida, avtaleperiode',
    sign: 'signer*, underskriv*, underskrift*, signere, signatur*, skriv under, skrive under, signert, bankid, skrev under, skrevet under, undertegn*, undertegnede, signering*, skriver under, underteikn*',
    card: 'kort, kortet, bankkort*, kredittkort*, visakort*, mastercard, visa, kortene, debetkort*, adgangskort*, studentbevis, kortnummer',
    phone:
      'telefon*, mobil*, mobilen, tlf, iphone*, telefonen, mob, fasttelefon*, smarttelefon*, samsung, røret, fone, telefoner, mobiltelefon*, tele, android, fasttlf, hustelefon, smartphone',
    number:
      'nummer*, nr, telefonnummer*, nummeret, tall, numre, mobilnummer*, tlf nr, tlfnr, mobilnr, tallet, numer*, siffer, telefonnr, tlfnummer, numrene, tlf nummer, nummera, nummret, mobil nr, telefonnummeret, mob nr, tal',
    newNumber:
      'nytt nummer, nye nummer, byttet nummer, annet nummer, nytt nr, nytt tlf, nytt telefonnummer, bytta nummer, gamle nummer, gammelt nummer, nytt mobilnummer, nytt mobilnr, fått nytt, skiftet nummer, byttet nr, bytta nr, skifta nummer, overtatt nummer, har overtatt, nytt simkort, bytter nummer, ny telefon, fått nummeret, fikk nummeret, overtatt dette, overtok, overtatt, tidligere eier, ny eier, ikke lenger mitt',
    simCard:
      'sim, simkort*, telenor, telia, ice, onecall, operatør*, talkmore, kontantkort*, leverandør*, mobilabonnement*, sim-kort*, chess, mycall, lyca, puk, mobiloperatør*, esim, nummerport*, happybytes, fjordkraft mobil, tvillingkort, teleselskap*, lycamobile, portere, sim kort, plussmobil, release',
    email:
      'mail*, epost*, e-post*, mails, mailadresse*, email*, eposten, gmail, hotmail, mailen, outlook, e-mail*, post adresse, digipost, e post, mailboks, elektronisk post, maile, mailet, innboks',
    letter:
      'brev, post, brevet, posten, skriftlig, postkasse*, rekommandert*, per post, konvolutt*, postboks*, postgang, postkort, brevpost, postkassa, brevene, i posten, skriftleg, frimerk*',
    name: 'navn*, navnet, heter, het, fornavn*, etternavn*, kalles, heiter, hette, namn*, kalt, heit, navnene, navns, namnet, kaller, mellomnavn, benevn*, kallenavn, pikenavn, tiltal*, heitte, hete',
    address:
      'adresse*, adressen, postnummer*, postnr, gateadresse*, hjemadresse*, postadresse, bostedsadresse, veiadresse, leveringsadresse*, folkeregister*, adressa, bosted*, husnummer, adr, adresser',
    birth:
      'født, født i, fødsels*, fødselsdag*, fødselsdato*, personnummer*, personnr, bursdag*, fødsel, fyller, fødselsnummer, fødte, gravid*, fødd, føde, barsel*, jordmor*, bursdagen, babymagen, fødselspermisjon, føder, termin*, svangerskap*, fnr, p-nr, fyller år, bday, nedkom*',
    age: 'alder*, år gammel, mindreårig*, gammel, år gamle, myndig*, gamal, over 18, 18 år, under 18, åring*, eldre, yngre, ung, unge, aldersgrense, ungdom*, tenåring*, årsgammel, alderen, voksen*, voksne, umyndig*, åringen, vaksen',
    document:
      'dokument*, papir*, skjema*, pass, passet, førerkort*, legitimasjon*, id, attest*, bevis, søknad*, papirer, vedlegg*, bankid, sertifikat*, skjemaer, papira, formular*, lappen, cv, pass nr, legitimere, papirene, søke, søknaden, rapport*, protokoll*, bekreftelse*, legeerklæring*, erklæring*, egenmelding*, sykemelding*, id-kort, vitnemål, kvittering, journal, id kort, bilag',
    copy: 'kopi*, kopier*, utskrift*, print*, skriv ut, kopien, printe, duplikat*, dupliser*, innsyn*, avskrift*, utskriv*, utdrag*, skann*, skrive ut, printer*, kopiere, scan, scanne, gjenpart*, skriver ut, eksemplar*, kopia',
    photo:
      'bilde*, foto*, bilder, selfie*, bildet, pic, fotografi*, fotograf*, skjermbilde*, bileta, bildene, ta bilde, pics, bilda, skjermdump*, screenshot*, kamera*, fotos, bilete*, fotografer*, portrett*',
    video:
      'video*, film, filmen, klipp, videoen, videoklipp*, filmsnutt*, filmklipp*, youtube, videoer, filme, filmer, filmet, tiktok, reels, filma, videosnutt, opptak*',
    website:
      'nettside*, nettsted*, hjemmeside*, side, siden, nettet, på nett, nettsiden, web*, sidene, sida, online, nettsidene, facebook, portal*, nettsida, instagram, insta, hjemmesiden, minside, facebook*, min side, sider, heimeside*, fb, nettportal*, plattform*, forum, nettadresse*, altinn',
    link: 'link*, lenke*, linken, lenken, lenker, lenka, url, linker, linkar, lenkje*, link, hyperlenke*, linkene, linka',
    app: 'app, appen, apper, applikasjon*, program*, appar, appene, programvare*, programmet, software',
    internet:
      'internett*, wifi*, nettet, wi-fi, mobilnett*, bredbånd*, dekning*, nettverk*, router*, trådløst*, ruter*, forbindelse*, fiber, signal*, dekninga, data, wlan, mobildata, roaming, oppkobl*, hotspot, modem*, fibernett*, get, altibox, nettilgang, datapakke, gb, surfe, 4g, 5g, offline, inett*, fri data, nett',
    computer:
      'datamaskin*, pc*, pcen, laptop*, nettbrett*, ipad*, dataen, skjerm*, mac, maskin*, pc-en, printer, data, datamaskina, bærbar*, tastatur*, skriver, nettbrettet, chromebook, macbook, windows, mus, harddisk*, datam*, dataskjerm',
    password:
      'passord*, kode*, pinkode*, logg inn, logge inn, koden, bankid, login, pinkoden, pin, kodebrikke, logger inn, koder, passordet, puk, logginn, innlogg*, engangskode*, innloggings*, dørkode, minid, kodene, brukernavn*, logga inn, vippskode, logget inn',
    battery:
      'batteri*, lader, lade, strøm, ladd, batteriet, laderen, oppladet, oppladbar*, tomt for strøm, går tom, lader opp, powerbank, ladekabel*, ladet, ladar, ladeledning, strømmen',
    press:
      'trykk*, trykke, klikk*, tast, trykker, tast inn, knapp*, trykket, klikke, trykte, tasten, taste, trykte på, swipe*, tastetrykk, trykt, klikker, skriv inn, klikket, tastene, klikka, sveip*, tastet, trykkje, legg inn, tastar',
    wordN: 'ord, ordet, ordene, setning*, bokstav*, begrep*, uttrykk*, ordlyd*, formuler*, stikkord*, nøkkelord*, orda',
    fileFormat: 'csv, excel, pdf, json, xml, fil, filen, filformat*, format*, xlsx, fila, word, filtype*, zip, maskinles*, strukturert',
    privacy:
      'personvern*, gdpr, personopplysning*, privatliv*, datatilsyn*, personvernlov*, personvernforord*, privat*, databeskytt*, personopplysningslov*, personvernombud*, taushetsplikt*, fortrolig*, konfidensi*, personvernreg*',
    law: 'lov, loven, lover, rett, rettighet*, juridisk*, lovlig*, ulovlig*, lovverk*, paragraf*, jus, i henhold, lovgiv*, markedsføringsloven, lova, forskrift*, straffbar*, lovbrudd*, forordning*, artikkel*, rettslig*, regelverk*, lovpålagt, hjemmel, lovstrid*, ehandelsloven, rettar, retten, regler*, i strid, jf, henhold, krenk*, regel, direktiv*, i følge, ihht, markedsføringslov*, ifølge, art, overtred*, legal*, brudd, brudd på, ulovleg, bryter loven, rett til',
    lawyer:
      'advokat*, jurist*, domstol*, søksmål*, saksøk*, tingrett*, rettsak*, rettssak*, retten, advokaten, rettslig*, forliksråd*, erstatning*, stevn*, juss*, dommer*, rettsvesen, erstatningskrav, stevne, namsmann*, rettslege, erstatt*, rettshjelp*, rettens, juridiske, advokatfirma*, anklag*, søksmålet, rettsak',
    police:
      'politi*, politiet, anmeld*, purken, lensmann*, snuten, politianmeld*, politianmelde*, betjent*, onkel politi, onkel blå, politistasjon*, kripos, politimann',
    complain:
      'klag*, klage, klager, anmeld*, reklam*, klaget, anmelde, klagen, reklamasjon*, anmelder, meld fra, klagar, klaga, klagesak*, syte, klaging, misnøy*, klagde, rapporter*, innklag*, innklage, misfornøy*, melde fra, misfornøgd, varsle, anmeldelse',
    threaten:
      'ellers, hvis ikke, ellers så, trussel*, truer*, konsekvens*, advarsel*, anmelde*, advarer, advar*, følger, siste advarsel, true, i motsatt fall, rettslige skritt, anmeldes, varsle, eller så, trues, rettslig, i verste fall, straff*, tiltak, få følger, konsekvenser, tvunget til, trusler, rettsleg, ultimatum, straffe*, sanksjon*, tvunget, politianmeldes, siste gang, forfølges, bot, bøter, mot dere, truande, skritt, tvangsmulkt, elles',
    authority:
      'datatilsyn*, forbrukertilsyn*, forbrukerråd*, forbrukerombud*, myndighet*, kommune*, nav, skatteetaten, tilsyn*, ombudsmann*, ombud*, fylkesmann*, forbrukertvist*, forbrukarrådet, departement*, nkom, datatilsynet, forbrukerrådet, direktorat*, kommunen, etaten, myndighetene, statsforvalt*, helfo, utlendingsdirektoratet, udi, klagenemnd*, barnevern*, styresmakt*, forbrukertilsynet, finanstilsynet, mattilsynet, forbrukerklage*, arbeidstilsynet, helsetilsynet, lånekassen, rådhus*, statens vegvesen, vegvesenet, biltilsyn*, nemnd*',
    proof:
      'bevis*, bevise, dokumentasjon*, beviset, belegg, dokumenter*, bevisene, prove, bevise at, påvis*, vitne*, dokumentere, skjermbilder, prov',
    mistake:
      'feil*, feilen, feilaktig*, misforstå*, feilring*, en feil, tabbe*, tok feil, tar feil, ukorrekt*, uriktig*, glipp, uhell, ved en feil, misforståelse*, feiltagelse*, feilsend*, feil sendt, ved uhell, forveksl*, tatt feil, mistolk*, trykkfeil*, feilkjøp, feilinfo*, bommet, bom, stemmer ikke, gale, galt, miste, feiltak*, feilmeld*, kludder, tabba, rot, surret, surr, mistyd*, tastefeil',
    wrongPerson:
      'feil person, feil nummer, feil nr, ikke meg, kjenner ikke, ikke mitt, noen andre, en annen, kjenner deg ikke, hvem er du, hvem er dette, hvem er det, kjenner dere ikke, vet ikke hvem, feil mottaker, aner ikke hvem, ringt feil, ikkje meg, kjenner ingen, feil mann, feil dame, sendt feil, ringer feil, annen person, feil tlf, sendt til feil, kjenner ikkje, ikke til meg, feilnummer, feil telefonnummer, feilsendt, ikkje mitt, heter ikke, kem er du, rett person, hvem er dere, er ikke, ikke jeg, feil adresse, bor ikke her, bor her ikke, ikke riktig person, hvem dere er, fått feil, feil fyr, forvekslet, tatt feil av, feil kar',
    correct:
      'riktig*, korrekt*, stemmer, sant, sann, rett, rette, presis*, det stemmer, rektig, nøyaktig*, helt rett, sanning*, sannhet*, riktignok, stemte, rettferdig*',
    lie: 'lyv, lyve, lyver, løgn*, løy, lurt, falsk*, usann*, lurer, løyet, juks*, svindel, bløff*, lygar, lju, ljug*, bløffer, juging, løgner*, lyg, dikte, oppdikt*, jug, juger, jugd, jugde, skrøne, tull, usanne',
    spell: 'stave*, stav, staves, skrives, stavefeil*, staver, stavet, stavemåte, skrivefeil*, feilstav*, bokstaver*, skrivast, stavar',
    change:
      'endre*, endring*, bytt, bytte, bytter, flytt*, skifte, skifter, endrer, endret, byttet, flytte, bytta, endra, byte, forandr*, endringar, byt, rokere, skifta, erstatt*, omgjør*, skift, tilpass*, ombytt*, endrast, justere, gjøre om, endre på',
    update:
      'oppdater*, rett, rette, korriger*, retting*, endre*, rettet, oppdatert, rette opp, rettes, endring, oppdatere, revider*, ajourfør*, oppgrader*, juster*, retta, modifiser*, korreksjon*, fiks, fikse, rettelse*, oppretting, berikt*, oppdatering, oppdatera, forbedr*, revidert, supplér*',
    outdated:
      'gammel*, gamle, gammelt, utdatert*, utløpt, ikke gyldig, gjelder ikke, foreldet*, ikke lenger gyldig, avleggs, gamal, gamalt, tidligere, ugyldig, feil nå, ikke aktuell, gammal*, uaktuell*, ikke lenger riktig, eldgammel*, gjeldende, forelda*, utgått*, gjelder ikke lenger, tidligere adresse',
    newOne: 'ny, nytt, nye, nyere, nyeste, nyhet*, ny av, heilt ny, helt ny, splitter, fersk*, nyt, nyast',
    know: 'vet, vite, visste, visst, kjenner, kjenn, kjenne, kjente, veit, vita, kjent, vett, aner, kjenne til, vite om, vissta, kunnskap*, kjennskap, anelse, veta, ane, peiling, kjende, greie på, vete, vetsje, ante, beskjed, vetkje, kjenne igjen, bekjent',
    think:
      'tror, tenk, tenke, tenker, trur, synes, syns, mener, tenkte, synest, meiner, antar, trudde, tro, syntes, menar, trodde, anta, tru, mente, regner med, antagelig*, tenkt, gjett*, gjetter, føler, vurder*, ment, mene, tenkjer, synst, føle, forestill*, anslå*, mens, trodd, tydeligvis, antakelig*, overvei*, bedøm*, meine, regna, grubl*',
    understand:
      'forstå, forstår, forstod, forstått, skjønn*, skjønner, fatter, fatta, begrip*, fatte, begriper, skjøn, innser, skjønte, oppfatt*, klar over, innse, skjønar, forsto, forståelse*, innså, forståels*, oppfatter, hennar, begrepe, fattet, forstand, fortstår, kapier*, tok poenget, skjønnar, peile, med på',
    remember:
      'husk, huske, husker, husket, husk på, minnes, mind, huskar, minne om, erindr*, huska, minner, hukommelse*, komme på, kommer på, hugse, hugsar, hugs, påminn*, kom på, ikke glem, minn',
    forget: 'glem*, glemme, glemmer, glemte, glemt, gløym*, gløymt, glømt, glømme, glemsk*, glapp, glapt',
    mean: 'mener, betyr, betydd, betyd*, mente, bety, betydning*, mene, meiner, betydde, dvs, meint, mening*, ment, hva menes, betyre, menes, innebær*, med det mener, det vil si, sikter til',
    say: 'si, sier, sagt, fortell*, fortelle, fortalte, gi beskjed, fortalt, seier, meddel*, sei, nevn*, beskjed*, opplys*, ga beskjed, gir beskjed, påstå, påstår, nevnt, nevnte, meddele, sies, seie, informer*, lov, lover, lovet, lovte, lova, beskjeden, sed, opplyse, fortel, uttal*, uttrykk*, skrike, rope, påstod, sagde, varsle, uttale, kommenter*, melder, angi*, røpe, kunngjør*, hevd*, orienter*, bemerk*, tipse',
    ask: 'spør, spørre, spørs, spurte, spurt, be, ber, bedt, forespør*, ba, anmod*, kreve, krever, forlang*, spørr, bad, krevde, krevd, spør om, kreve at, forespurt, bed, etterspør*, etterlys*, krav, undre*, lure på, lurer, lurte, undrer, kravet, lurer på, oppfordr*, ber om, søk, søke, begjær*, ønsker innsyn, bønnfall*, bønnfaller, tigg*, insister*, forespørsel, lure, spørja, fordr*, krev',
    speak:
      'snakk*, prat*, prate, snakke, snakker, prater, chat*, tale, snakka, snakket, samtale*, skravl*, taler, snakkast, praten, diskuter*, språk*, norsk, engelsk, preik, diskutere, snakk med, snakkis, nynorsk, slarv*, prata, preike, diskusjon, kommuniser*, overlegg*, drøft*, dialog, tales, small talk, slå av en prat',
    explain:
      'forklar*, forklare, forklaring*, utdyp*, redegjør*, forklart, begrunn*, presiser*, klargjør*, oppklar*, forklarer, avklar*, belys*, redegjøre, forklara, oppklare, grei ut',
    show: 'vis, vise, viser, viste, vist, framvis*, vises, visning*, fremvis*, visa, demonstrer*, presenter*, viset, syn, utstill*, fremgå*, påvis*',
    see: 'se, ser, så, sett, sees, kikk*, sjå, ser på, titt*, titte, sjekk*, ses, kikke, innsyn*, sjer, så på, titter, følge med, betrakt*, set, såg, skue, glo, kikker, sjekke, ser ut, observer*, oppdag*, sjåt, kikk, bla, lagt merke, skimt*, synlig',
    hear: 'hør, høre, hører, hørte, hørt, lytt*, lytte, høyr*, høyre, høres, lyd, lytter, høyra, lyttet, høyrer, høyrde, høyrt, lyt, hørtes, lyder, pling',
    find: 'finne, finner, fant, funnet, let, lete, leter, leite, leiter, funne, oppsøk*, søke, søker, google*, finnes, letar, leitar, søkt, lett etter, letet, fans, søkte, spore, oppdag*, letar etter, gjennomsøk*, fins, googla, let etter, undersøk*, grave, dukket opp, støtt, fann, finn',
    lose: 'miste, mistet, mista, tapt*, taper, tape, borte, forsvunn*, mangl*, savn*, savner, bort, mangler, tapte, rota bort, mistar, kommet bort, forsvant, tap, bortkommen, forlagt, savnet, glemt igjen, rotet bort, mistes, gløymt, bortkomme, mist, mistende',
    give: 'gi, gir, ga, gitt, gis, gave, utlever*, overlat*, gje, gjev, gav, overlever*, gje meg, gitte, overrekk*, rekk meg, rekk, levér, bevilg*, dele ut, tildel*, overdra, overgi*, gjer, skjenk*, utsted*, rekke',
    take: 'ta, tar, tok, tatt, tas, tek, tok med, tatt med, ta med, ta meg, grip*, fanget, tek med, rappe, gripe, tatt seg, snapp, plukk*, taes, fang, hold, griper, teke',
    bring:
      'bring*, ta med, tar med, tok med, bringe, ha med, medbring*, tatt med, har med, med meg, med deg, få med, tok med seg, ta med deg, brakt, brakte, med seg, komme med, tek med, skyss',
    put: 'sette, legg, legge, lagt, satt, la, putt*, putte, stille, plasser*, setter, legger, sette inn, stikke, sett inn, puttet, plassere, lag, gjør, gjøre, gjort, gjorde, henge, fyll, fylle, fyll inn, legg til, legge til, fyll ut, plassert, tilføy*, ha i, innsett*, stapp*, stikk inn, gjer, hiv, hive, slenge, slengt, sto, legge inn, lagde, la til, føye, installere, sett',
    hold: 'hold, holde, holder, lagr*, lagre, lagret, oppbevar*, behold*, om meg, har lagret, beholde, innehar, inneha, oppbevarer, registrert*, lagring, sitter på, holdt, lagra, har om meg, lagrer, opplysninger om meg, dere har, halde, oppbevares, lagrede, bevar*, dere sitter, besitt*, samlet inn, ligge inne, samler, innsamlet*, innsaml*, på meg, ligger inne, ang meg, vedrørende meg, angående meg, ivareta*, informasjon om meg, arkiver*, lagres, spare, registrere, spart, beholdt, ta vare, liggende, ha liggende, vedr meg, gjeldende meg',
    have: 'har, ha, hadde, hatt, ha det, eie, eier, besitt*, hr, haver, hev, rår, disponer*, eig, harru, hard, eide',
    use: 'bruke, bruker, brukte, brukt, utnytt*, anvend*, benytt*, brukes, benyttes, benytter, misbruk*, nytte, brukar, benyttet, bruka, brukast, tatt i bruk, ta i bruk, bruken, nyttar, nyttig, bruk',
    process:
      'behandl*, behandling*, behandle, analyser*, profiler*, bearbeid*, profilering, databehandling*, prosesser*, behandles, saksbehandl*, analyse*, prosess*, behandla, behandler, kartlegg*, håndter*, viderebehandl*',
    automatic:
      'automat*, automatisk*, robot*, maskin*, datamaskin*, algoritme*, bot, bots, ki, ai, automatiser*, auto, datagenerert, autosvar, kunstig, maskinelt, automatgenerert, autogenerert, dataprogram, chatbot*, roboter, maskinell*, automatisert, kunstig intelligens',
    human:
      'menneske*, ekte person, ekte menneske, ansatt, ansatte, kundebehandler*, medarbeider*, saksbehandler*, person, mennesker, rådgiver*, personlig*, kundeservice, levende, en person, mennesket, eit menneske, kundeveileder*, virkelig person, menneskelig*, snakke med noen, representant*, operatør, folk',
    share:
      'del, dele, deler, delt, utlever*, videresend*, gi videre, selge videre, videreform*, gir videre, deling*, gitt videre, videreselg*, solgt videre, dele videre, delte, sprer, offentliggjør*, deles, distribuer*, spres, spredt, utveksl*, utlevere, avslør*, gitt bort, gi fra dere, gitt ut, publiser*, delast, gi ut, videregi*, overlever*, solgt, lekket, gir ut, lekke, videresolgt, gi bort, spre, spredning, utgi, lekk, lekkasje*',
    thirdParty:
      'tredjepart*, tredje part, tredjeperson*, samarbeidspartner*, andre selskap, andre firma, partner*, andre, partnere, samarbeidspart*, utenforstående, eksterne, tredjeparter, andre aktører, uvedkommende, annonsør*, 3 part, datterselskap*, fremmede, andre bedrifter, 3.part, 3. part, databehandler*, mottakere, datameglere, konsern*, utanforståande, tredjemann',
    transferData:
      'eksport*, overfør*, flytt*, dataportabil*, portab*, portere*, eksporter*, overføring*, last ned, laste ned, nedlast*, porter*, overføre, nummerporter*, flytte, overføres, dataportering, migrer*, overdra*, overfører, medbring*, lasta ned, transfer*, data port, lastet ned, laster ned, uttrekk*',
    limit:
      'begrens*, fryse, frys, frysing, pause*, pauser, sett på pause, midlertidig*, sette på pause, begrensing*, på vent, avgrens*, suspender*, pausa, reduser*, innskrenk*, begrense, på is, stopp midlertidig, avbrekk, stans*, utsett*, ta pause, pauset, frosset, kutte ned, trapp ned, trappe ned, skru ned, mellombels, bremse, dempe, minimer*, innskrenke, avgrense, opphold',
    check:
      'sjekk*, sjekke, kontroll*, kontroller*, verifiser*, sjekker, gå gjennom, se over, undersøk*, sjekka, gjennomgå*, sjekket, dobbeltsjekk*, se gjennom, sjekkes, etterprøv*, undersøke, kontrollere, etterse, inspiser*, ettersyn, tester, teste, kvalitetssikre, finn ut, finne ut, se etter, følge opp, test',
    confirm:
      'bekreft*, bekrefte, bekreftelse*, godkjenn*, bekreftet, verifiser*, stadfest*, bekrefta, attester*, bekreftes, kvitter*, bekrefting*, ok, bekrefter, si fra, si ifra, gi beskjed',
    choose:
      'velg*, velge, velger, valgte, valgt, bestem*, bestemme, bestemt, vel, avgjør*, beslutt*, avgjer*, velge ut, valg, utvelg*, beslutning*, valte, bestemmer, bestemte, tatt valg, beslutte, avgjort, foretrekk*, foretrekker, velje, valfritt, valde',
    open: 'åpne*, åpen, åpner, åpent, open, lukk opp, lås opp, åpnet, åpningstid*, oppe, åpna, lukke opp, opent, opne, låse opp, åpning*, åpnes, åpne opp, opnar',
    close:
      'lukk*, lukke, steng*, stenge, stengt, avslutt*, stenger, lukket, lukker, avvikl*, stengte, nedlegg*, låse, lukkes, legge ned, stengetid*, lukka, avsluttes, avslutta, lagt ned, stengas, lås, låst, stenga',
    start:
      'start*, begynn*, begynne, starte, begynte, begynner, i gang, sett i gang, sette i gang, startet, begynt, starta, igang, komme i gang, oppstart*, påbegyn*, byrje*, starter, byrja, slå på, skru på, skrudd på, slått på, slår på, skrur på, aktivere',
    resume:
      'gjenoppta*, reaktiver*, restart*, starte igjen, aktiver*, begynne igjen, på igjen, slå på igjen, fortsett igjen, gjenåpn*, igjen på, slå på, aktivere, meld meg på igjen, opp igjen, skru på igjen, reaktivere, melde meg på igjen, abonnere igjen, opphev*, restarte, start igjen, starta igjen, begynn igjen, gjenopprett*, få igjen, i gang igjen, åpne igjen, fjern blokkering, likevel gjerne, sende igjen',
    goOn: 'fortsett*, fortsette, fortsetter, videre, fortsatt, holde på, vedbli*, held fram, halde fram, gå videre, holder på, fortsatte, fortset, kjøre på, kjør på, holdt på, vidare, pågå*, fortsettes, fullfør*, forløp*, vare, fremover',
    come: 'kom, komme, kommer, kommet, kjem, koma, kommende, komen, kommat, dukke opp, dukker opp, kommert, kome, møter opp, kåmmer, kjæm, kjemm, dukket opp, stikker innom, henger med, bli med, blir med, hiv deg',
    go: 'gå, går, gikk, gått, dra, drar, dro, dratt, reise, stikk, stikke, drar til, skal til, kjøre, gjeng, på vei, kjem, gjekk, stikker, dreg, fare, gange, rusle, besøke, komme, hjem, bort, avgårde, avsted, stakk, innom, vandre, på veg',
    comeBack:
      'kom tilbake, tilbake, komme tilbake, kommer tilbake, hjem igjen, returnere, attende, hjemme igjen, hjem, kommet tilbake, vender tilbake, igjen, retur, snu, kjem tilbake, tilbakekomst, kommer hjem, vende tilbake, er hjemme, kjem att, snur, kom hjem',
    arrive:
      'ankom*, fremme, kommer fram, er framme, er her, framme, ankomst*, ankommer, kom fram, kom frem, er der, er fremme, nådd, landet, landa, kommer frem, ankommet, utenfor, komt, lander, like ved, ankomme, kommet frem, kommet fram, hjemme snart, komme frem, nede, fram, komme fram, der om',
    wait: 'vent*, vente, venter, ventet, venta, kø, ventetid*, avvent*, vent litt, køen, venting*, avvente, ventar, forvent*, tålmodig*, telefonkø, køa, i kø, venterom, vente litt, henge på',
    stay: 'bli, blir, ble, blitt, opphold*, overnatt*, oppholde, bo, bli værende, forbli*, blei, værende, vart, overnatte, være, bli her, bli hjemme, blive, verte, bliver',
    live: 'bo, bor, bodde, bodd, lev, leve, lever, levd, levde, bur, levende, bosatt*, bustad*, bolig*, liv, livet, leveområde, budd, bosett*, levar, bu',
    moveHouse:
      'flytt*, flyttet, flytta, flytter, flytte, ny adresse, flytting*, flyttes, adresseendring*, flyttemelding*, nye adresse, annen adresse, utflytting*, innflytting*, flyttelass, flyttesjau, ny bolig, flyttebil, overta*, ny leilighet, flytteeske, annen bolig, flytta ut, flyttevask',
    abroad:
      'utland*, utlandet, utenlands*, i utlandet, roaming, spania, thailand, danmark, sverige, tyskland, syden, internasjonal*, usa, italia, hellas, tyrkia, england, frankrike, kreta, eu, polen, europa, portugal, kypros, gran canaria, mallorca, utanlands, kroatia, fremmed*, alicante, london, finland, island',
    travel:
      'reise, reiser, reiste, tur, turen, drar, reist, tripp*, reisen, reisa, ferietur, turer, koffert*, bagasje*, reisefeber, bortreist, utflukt*, avreise, pakke, hytteturen, hjemreise*, rundreise*, fare, reisetid, på tur, reisekort*, storbytur, reis, reisende',
    holiday:
      'ferie*, ferien, fri, sommerferie*, juleferie*, påskeferie*, høstferie*, vinterferie*, påske, feriere, fridag*, helligdag*, strand*, sydentur*, ferier, hytta, hyttetur*, feriar, fellesferie, sydenferie, høytidsfri, badeferie, fritid*, langhelg, fellesferien, ferieuke, bading, avspasere, avspas*, permisjon*, sydenturen',
    work: 'jobb, jobbe, jobber, jobbet, jobba, arbeid*, kontor*, vakt, vakter, jobben, arbeide, skift*, prosjekt*, vakta, arbeidsplass*, hjemmekontor*, overtid*, kollega*, arbeider, vakten, arbeidet, jobbar, jobbing, kveldsvakt*, nattevakt, ekstravakt*, dagvakt, stilling*, deltid*, intervju*, jobbintervju*, praksis*, tilkalling*, turnus*, ansatt, ansett*, arbeidstid, lærling*, dugnad*, oppdrag*, sjau, langvakt, arbeidsdag, jobbsøk*, møte, praksisplass, yrke*, verksted, søknad, offshore, på jobb, arbeidsledig, vaktbytte',
    boss: 'sjef*, kollega*, kolleger, leder*, direktør*, boss, sjefen, ledere, lederen, kollegaer, mester, formann*, arbeidsgiver*, daglig leder, avdelingsleder*, ledelse*, gruppeleder*, leiar*, kollegane, sjefan, arbeidskamerat*, teamleder, avdelingssykepleier*, avdelingsleiar, sekretær*',
    retire:
      'pensjon*, pensjonist*, pensjonert*, arbeidsledig*, gått av med pensjon, arbeidsløs*, afp, uføre*, ufør, alderspensjonist*, pensjonister, uføretrygdet, permittert*, pensjonering*, pensjonisttil*, sagt opp, ledig',
    study:
      'studer*, studere, student*, lese, studi*, universitet*, lær, lære, lærer, uni, høgskole*, høyskole*, ntnu, uio, studenter, lærling*, lekse*, lært, lærte, skole, utdann*, forelesning*, studerer, uib, bachelor*, master*, eksamensles*, videregående, vgs, gymnas*, lesesal*, kollokvie*, oppgave*, kurs*, læring*, studere til, studie*, elev*, oslomet, pensum*, kandidat, bi, folkehøgskole*, læra, sps, semester, fagskole*, fagbrev*',
    school:
      'skole*, skolen, barnehage*, time, sfo, barneskole*, ungdomsskole*, klasse*, barnehagen, klassen, undervisning*, skulen, skule*, ungdomsskolen, barnehag*, elever, sfoen, friminutt*, elev, aks, vgs, videregående, barnehaga, kontaktlærer*, klassetur, foreldremøte, barneskolen, videregåande, planleggingsdag*, gymtime, lekseplan, barnehageplass, skuletur, skolestart, skoletur, russ*, barnehageb*, aktivitetsskole*',
    teacher:
      'lærer*, lærar*, kurs*, lærere, læreren, instruktør*, foreleser*, rektor*, pedagog*, kurset, kursene, foredrag*, professor*, veileder*, webinar*, barnehagelær*, assistent*, frøken, workshop*, seminar*, kjøreskole*, førskolelærer*, kurser, kjørelærer*, læraren, lærerne, coach*, trafikkskole*, avdelingsleder, sensor*, kjøretime*, lærarinne*',
    exam: 'eksamen*, prøve, prøver, prøven, test, lekse*, lekser, innlever*, tentamen*, leksa, heldagsprøv*, skriftlig, eksam, oppkjøring*, innlevering*, teoriprøve*, matteprøve*, testen, tester, prøva, matematikk, matte, hjemmeeksamen, karakter*, mattetime, fremføring*, leksene, bestått, stryk, muntlig, engelskprøve*, karakteren, stil, oppgave, vurdering, nasjonale prøver, glosetest, leksehjelp, naturfag',
    help: 'hjelp*, hjelpe, hjelper, hjalp, hjulpet, assist*, støtt*, bistå*, hjelpa, support*, bistand*, hjelpes, hjelpsom*, veiled*, hjelpar, brukerstøtte, gi en hånd, trår til, trø til, bidra, redde, stille opp, stiller opp, hjelpemid*',
    meet: 'møt, møte, møter, møttes, møtte, treff*, ses, sees, vi sees, møtes, treffes, sjåast, treffe, møtast, treffast, møtt, treffer, henge, sett, treffe deg, kaffedate, bli kjent, gjensyn*, treffpunkt, oppmøte, sjå deg, mingle*',
    visit:
      'besøk*, besøke, besøker, gjest*, kom innom, innom, komme innom, gjester, på besøk, stikke innom, titte innom, besøkte, kommer innom, besøkes, stikker innom, besøket, stakk innom, ta turen, gjestene, svippe innom, vitje, ta en tur, stikk innom',
    friend:
      'venn, venner, venninne*, vennen, kompis*, kamerat*, kompiser, vennene, vennin*, bror, gutta, bestevenn*, jentene, kompisene, kameraten, bekjent*, vener, ven, gutter, kis, veninne*, kompisen, bro, bff, makker, tjommi*, gjengen, kompisar, kjent, kjente, vennegjeng*, jentegjeng*, bestis, bestekompis, frende, vennskap*, guttegjeng*, gutane',
    neighbour: 'nabo*, naboer, naboen, ved siden av, naboene, grannen, granne, nabolag*, naboar, underetasje, sameie, i oppgangen, nabolaget, naboa',
    family:
      'famil*, slekt*, slektning*, familien, pårørende*, familiemedlem*, slekta, svigerfamilie*, svigerforeldre, nærmeste, slekten, nær familie, familieselskap, familiene, svigers, nærmaste, husstand*, famelie',
    mother: 'mor, moren, mamma*, mamman, mødre, mutter*, mors, morsdag, svigermor, mora, mammas, moder, morra di, muttern, mam, mutti, mammaen',
    father:
      'faren, pappa*, pappas, fars, far min, faren min, svigerfar*, pappan, farsdag, fatter*, fattern, fader, faderen, min far, papsen, pappaen',
    parents: 'foreldre*, foreldrene, foresatt*, svigerforeldre*, foreldra, mor og far, forelder, gamlingene, opphav, mamma og pappa, foresatte',
    son: 'sønn*, sønnen, gutt, gutten, guttene, gutter, guttungen, son, gutteb*, guttunge*, sønner, sønene, sønnene, guten, barnebarn, nevø*, sonen, gut, guttebassen, guttepjokk',
    daughter:
      'datter*, datteren, døtre*, jente*, jenta, jentene, dattera, jenter, dotter*, dottera, datra, jentungen, jento, døtrene, jentebarn, niese*, datras, jentunge, svigerdatter, dattra, tullemor',
    child:
      'barn, barna, baby*, barnet, unge, unger, ungene, småbarn*, spedbarn*, ungen, lille, ungane, smårollinger, barnehagebarn, ungan, babyen, bebi, barns, bleie*, småen, minstemann*, småtroll, guttungen, kids, tvilling*, vesla, veslegutt, babyn, knøtt*, yngste, eldste, minste, minsten, eldstemann, poden, barnevakt*, småunger, bleier, småtass, rollinger, bånn',
    sibling:
      'bror, søster, brødre, søsken*, søstre, søskenbarn*, tante*, onkel*, kusine*, fetter*, broren, søstera, lillebror, lillesøster, søsteren, storebror, storesøster, syster*, brødrene, brorsan, søstrene, storebroren, lillebroren, svoger*, svigerinne*, bror min, brødr*, søster min, halvbror, brosjan, nevø, filletante, søs, systra, brorens',
    grandparent:
      'bestemor*, bestefar*, mormor*, morfar*, farmor*, farfar*, besteforeldre*, barnebarn*, bestemora, besta, bestefor*, oldemor*, oldefar*, besten, bessa, farfaren, momo, mommo, farmora, bestis, oldeforeldre, mofa, besteforeldra, gommo, gobben, godmor, godfar, gofar, gomor, bestemødre, famo, tippolde*',
    spouse:
      'kone*, kona, konen, mannen, ektefelle*, samboer*, kjæreste*, partner*, mannen min, eks, hustru*, kjærest*, samboeren, kona mi, ektemann*, forlovede, ektemake, kjerring, fruen, frue, typen, eksmann, ekskone*, eksen, mannfolket, min mann, kjærasten, gubben, kjerringa, eksmannen, typen min, dama mi, fru, exen, bestevenn og samboer, sambo, kjerring*, madammen, gemal*',
    man: 'mann, menn, mannen, kar, karen, fyr, mannfolk*, gutt, karer, mennene, type, mannlig*, herre*, gubbe*, fyren, gubben, kis, typen, karar, guttene, mannfolka, hr, herr, kallen, kall',
    woman:
      'kvinne*, kvinner, dame*, damer, kvinnen, dama, kjerring*, jente*, fru, kvinna, damene, kvinnelig*, jenter, jentene, frue, frøken, berte, ho, kvinnfolk*, kjerringa',
    love: 'elsk*, elsker, glad i, glad i deg, kjærlighet*, kyss*, klem*, kjære, kjæreste, klemmer, søta, vennen, suss*, skatt, kjære deg, elske, skatten, hjertet, kjærleik*, forelsk*, vakre, elskling, elskede*, savner deg, kjæresten, gullet, gull, klemmar, ❤️, xoxo, suss, nuss, hjerte*, nusse, elskar, kosete, kos, xx, babe, søtnos*, søten, kjærest, snuppa, glad i dokker, kjærleg, koser, klemz, prinsesse*, snuppe*, gla i, søtt, godgutten, baby, kyssa, pus, pusen, klemte, klæm, betatt, hjertevenn',
    marry:
      'gift, gifte*, gifta, bryllup*, skilt, skilsmiss*, skilles, gifter, vielse*, skille*, forlov*, brud, brudgom, ekteskap*, bryllupet, frieri*, giftet, separer*, brura, fridde, skal gifte, utdrikningslag, brudepar*, gift dere, vigsel, vie, vies, viet, dåp, separasjon*, brudekjole*, ugift*, gift deg, enslig*, gifte seg, enke, enkemann, slått opp',
    die: 'dø, dør, døde, død*, døden, gått bort, avdød*, dødsfall*, gikk bort, dødsbo*, gå bort, døydde, omkom*, avgått, døydd, bortgang*, gravlagt, avliv*, drept, drep*, gjekk bort, sovnet inn, bisatt, mistet, mistet livet, dødd, dødsbudskap, avlidne, avdøde, etterlat*, dødsannons*, falt fra, bortgått, lever ikke, dødsbo, etterlatte, dødelig, tok sitt eget, falne',
    funeral:
      'begravelse*, begrav*, grav, graven, bisettelse*, kiste*, gravplass*, sorg, kondoler*, minnestund*, kirkegård*, gravlegg*, sørg*, sørge, sørger, gravferd*, kremert, urne*, gravstein*, minnesamvær, grava, medfølelse, bisatt, sørgende, krans, kremasjon*, ettermæle, gravlund, æresbevis*, sorga',
    sick: 'syke, feber*, forkjøl*, influensa*, hoste, hoster, sykdom*, korona*, corona, covid, sykemeld*, dårlig, omgangssyke, sjuk*, snørr*, sykemeldt, kvalm*, oppkast, magesjau, magesyk*, kaste opp, magevondt, utbrent*, depresj*, depri*, kreft*, allergi*, dårlig mage, migrene*, omgangssjuke, halsbrann, hovmod, løs mage, halsvondt, kaster opp, forkjøla, smitt*, betennelse*, diabetes, astma*, halsbetenn*, slapp, pjusk*, dement*, sliten, vannkopper, diaré, virus*, svimmel*, kronisk*, pollen*, tett i nesa, feberen, sengeliggende, øreverk, uvel, lungebet*, angst, psykisk*, sykehjem, forkjølt, syk, sykt barn',
    hurt: 'vondt, smerte*, gjør vondt, skade*, skadet, såret, verk, hodepine*, tannverk, tannpine, vondt i, brukket, vond, au, skada, ryggvondt, slått seg, sår, verker, brakk, blør, brudd, hovne*, slått meg, smerter, prolaps*, slo meg, vrikk*, vrikka, blod, såra, beinbrudd, brekt, plaster, hoven, øm, støl, forstuet, magesmerter, ødelagt, vondter, blødning*, hevelse, sting, svie',
    doctor:
      'lege*, legen, fastlege*, tannlege*, sykepleier*, legekontor*, legevakt*, klinikk*, doktor*, psykolog*, fysioterap*, helsestasjon*, leger, legen min, legesenter*, tannlegen, fysio, helsesøster*, helsesykepleier*, kiropraktor*, fastlegen, hudlege*, jordmor, øyelege*, spesialist*, bup, legetime, lækjar*, dps, vaksine*, terapeut*, lege time, lækj*, tannlækjar, tannpleier*, dyrlege*, hjemmesykepl*, veterinær*, hjemmehjelp*, optiker*, fysioen, dr, naprapat*, manuellterapeut*, tannregulering*, kjeveortoped*, helsefagarbeid*, pasient*, gyn*, gynekolog*, legesekretær*, terapi, hjemmetjeneste*, legeerklæring*, ambulerende, psykiater, ultralyd, behandler*',
    hospital:
      'sykehus*, operasjon*, operer*, akutt*, skadestue*, innlagt, sykehuset, operert, akutten, intensiv*, ambulanse*, ullevål, sjukehus*, haukeland, rikshospitalet, legevakta, ahus, poliklinikk*, innleggelse*, ous, stolav, unn, opereres, røntgen*, avdeling*, innlegge, opererast, mr, dagkirurgi, kirurg*, narkose, rehabiliter*, opptrening*, sjukhus*, drammen sykehus, st olavs, ambulansen, akuttmottak*, radiumhospitalet, operasjonen, innleggast, opptren*, føden, aker',
    medicine:
      'medisin*, piller, pille, apotek*, resept*, tablett*, paracet*, ibux, antibiotik*, medisinen, penicillin*, medisinar, apoteket, insulin, pillene, pencilin, e-resept, salve, sprøyte*, krem, nesespray, voltaren, zyrtec, hostesaft, vitamin*, medikament*, tran, legemid*, dosett*, dosering*, plaster, p-piller, paralgin, febernedsett*, reseptbelagt, reseptfri',
    body: 'hode, hodet, hånd, hånda, hender, bein, beinet, beina, ben, rygg, ryggen, øye, øyet, øyne, fot, foten, føtter, tann, tenner, arm, armen, armer, kne, kneet, knær, mage, magen, hals, halsen, hjerte, finger, fingre, øre, skulder, nese, munn, kropp*, knærne, hofte*, øret, nakke*, øra, ansikt*, rumpa, hud, huden, magan, tanna, tær, hjerne, fingeren, hjernen, ankel, fingern, rompa, visdomstann, hode og, albue, legg, kjeve, nesa, hue, hovud, lepp*, fotblad, jur, kinn',
    oldPerson:
      'gammel mann, eldre, gammel dame, gammel kvinne, eldre dame, eldre mann, pensjonist, oldemor, aldershjem*, sykehjem*, gamle, gamlehjem*, gamling*, senior*, eldreomsorg, omsorgsbolig*, besteforeldre, trygdebolig*, gamlis, sjukeheim*, gammal mann, gammal dame, aldersheim, hjemmehjelp, eldresenter, åring, bo og omsorgssenter, helsehus',
    blindDeaf:
      'blind*, døv*, svaksynt*, hørselshem*, kan ikke lese, ser ikke, ser dårlig, hører dårlig, handikap*, rullestol*, funksjonshem*, synshemm*, kan ikke se, høreapparat*, tunghørt, nedsatt, døve, synshem*, døvstum, briller*, funksjonsned*, uføre, analfabet*, hører ikke, dyslek*, dyslekt*, handicap*, demens, rullator, bevegelseshem*',
    home: 'hjem, hjemme, hus, huset, heime, hjemover, bolig*, hjemmefra, hytte*, hytta, hjemmet, husa, hjemom, husene, leilighet, enebolig*, rekkehus*, hjemme hos, husstand*, villa*, hjemmenfra, bustad, himat, hemma, hjemmebane, heimat, husly, heim',
    flat: 'leilighet*, leie*, leier, utleie*, husleie*, leil, hybel*, bolig*, kollektiv*, leid, leilighed*, leiligheta, utleier*, leiebolig*, leieboer*, leiar, fremleie*, borettslag*, vaktmester*, huseier*, leietaker*, hyblar, leigd, leilegheit*, bofelleskap*, sameie, treroms, toroms, framleie, leige, studentby*, sokkelleilighet, hybler, huseigar, toroms*, sit, depositum*, leiekontrakt, utleigar, sio, leilighetsbygg, leieforhold, leieavtale, romkamerat*, boenhet, treromsleilighet',
    room: 'rom, rommet, kjøkken*, bad, badet, soverom*, stue, stua, toalett*, rom-, romma, badrom, kjøkkenet, kjeller*, kjøkenet, baderom*, stuen, gang, gangen, veranda*, terrasse*, loft*, do, dass, dusj*, bod, kontor, balkong*, lokale*, verandaen, wc, etasje*, hall, garderobe*, klasserom*, verandadør, soverommet, doen, boden, badstue, gjesterom, vaskerom*, møterom*, selskapslokale*, tørkerom, skap',
    door: 'døra, døren, dør, vindu*, port, porten, inngang*, ytterdør*, ringeklokke*, dører, vinduet, vinduer, glas, glass, grind, inngangsdør*, vindauge*, døråpner, dørklokk*, døråpning, garasjeport*, dørmatte, dørklokke, dørtelefon, altandør, terrassedør',
    key: 'nøkkel*, nøkler*, nøkkelen, lås, nøklene, låst, låst ute, nøkkelkort, nøkkelboks, låse, hengelås*, låsesmed*, nykkel*, nøklan, låsen, låst inn, ute-låst, adgangskort, låsa, nøkkelknippe, bilnøkkel*, låste, innelåst, reservenøkkel',
    furniture:
      'bord, bordet, stol, stoler, stolen, seng, senga, sengen, sofa*, møbel*, møbler*, hylle*, skap, skapet, bokhylle*, sofaen, skjenk, puff, kommode*, lenestol*, spisebord*, møblene, teppe*, madrass*, pute*, gardin*, garderobe, skuff*, spisestue*, dyne, skrivepult, pulten, kontorstol, stoler*, senger, sofabord*, hjørnesofa, tv-benk, benk*, skatoll, overmadrass',
    light:
      'lys, lyset, lampe*, lamper, strøm, elektri*, pære, strømbrudd*, strømmen, lampa, elektrisitet, lyspære*, belysning*, elektriker*, stikkontakt*, sikring*, sikringsskap*, stearinlys*, jordfeil, strømstans, lyskilde, lyspærer, taklampe, straumen, straum, straumbrot, strømutfall, dimmer*, kontakt, led',
    heating:
      'varme*, vann, vannet, gass, rør, rørlegger*, ovn, varmtvann*, varmepumpe*, radiator*, vannlekkasje*, lekkasje*, panelovn*, vatn, vannkran, varmtvannsbereder, lekk*, pipe, peis*, fyre*, ved, vedovn*, oppvarming*, varmekabel*, avløp*, kloakk*, lekker, tett, drypper, kran, gassflaske*, vannskade*, bereder*, feier*, kaldtvann, termostat*, vvs, kjølig, pumpe, vifte*, ventilasjon*, vassle*, fyring, bereder, tett avløp, pellets, fjernvarm*, stoppekran, pipa, brenne, fyringsolje',
    garden:
      'hage*, hagen, blomst*, tre, trær, treet, gress*, plante*, hagearbeid*, gras*, plen, plenen, klippe plenen, blomster*, busker, bed, rose*, hekk*, hagemøbl*, snømåk*, trefell*, plenklipp*, drivhus*, blomar, dyrke, epletre*, kolonihage*, park, gartner*, parsell*, potteplante*, brøyt*, snørydd*, ugress*, måke, uteplass, bukett*, trampoline*, plenklipper*, gressklipp*, hekken, tomt, blome*',
    street:
      'gate, gata, gaten, vei, veien, veg, vegen, torg*, gater, torget, plass, e6, e18, veier, motorvei*, kryss*, fortau*, bru, brua, gangvei*, rundkjøring*, gatene, riksvei*, bro, alle, allé, bom, bomring*, bomstasjon*, bompeng*, sentrumsgate, veiarbeid*, innfartsparkering, e39, gågate*, tunnel*, bakke*, e16, ringveien, sti, ferge*, fjelloverg*, veiskille',
    city: 'by, byen, byer, oslo*, bergen*, trondheim*, stavanger*, sentrum*, tromsø, tettsted*, sted, stedet, kristiansand, drammen, fredrikstad, bodø, ålesund, lillehammer, sandnes, skien, haugesund, hamar, byens, larvik, moss, tønsberg, sandefjord, molde, arendal, stad, bygda, byar, gjøvik, kommunen, halden, hønefoss, asker, bærum, sarpsborg, narvik, alta, lillestrøm, levanger, steinkjer, kongsberg, distrikt*, harstad, porsgrunn, hammerfest, storby, sandvika, ski, horten, stord, førde, løkka, grünerløkka, frogner, byan, gardermoen',
    country:
      'landet, stat, staten, norge*, fylke*, region*, noreg, norsk*, nordmann*, nordmenn, stater, kongerike*, nasjon*, nordnorge, vestlandet, sørlandet, norske, nord-norge, finnmark, rogaland, vestland, østlandet, telemark, trøndelag, kommune, møre, nordland, troms, kongeriket, europeisk, nordisk, norden, innlandet, rike, land',
    car: 'bil, bilen, biler, kjør*, kjøre, kjører, kjørte, kjørt, sjåfør*, skyss, bilene, lastebil*, kjøretur*, førerkort*, varebil*, elbil*, køyre*, køyrer, kjøretøy*, bila, volvo, tesla, audi, bmw, henger, tilhenger*, campingvogn*, bilnøkkel, lappen, tomgang, regnr, registreringsnummer, kjørar, kjøring, bilar, toyota, vw, haik*, sitte på, bobil*, bilsete, motor*, skiltnr, skiltnummer, kjøre hjem, bilulykke, bilskilt, samkjør*, skodaen, drivstoff*, bilvask, bilturen, kjørebok, øvelseskjør*, traktor*, leiebil*, bilutleie',
    parking:
      'parker*, parkering*, bensin*, garasje*, diesel*, parkeringsplass*, parkert, tank, tanke, tanker, bensinstasjon*, ladestasjon*, p-hus, p-plass, parkeringsbot*, lade, parkere, lading*, bot, gebyr, parkeringshus*, hurtiglad*, parkeringsgebyr*, easypark, ladestolpe*, elbillader*, tanket, circle k, ladekort, esso, parkeringsavg*, tanka, yx, parkeringsplassen, fartsbot, elbillading, p-bot, lader, carport, autopass, garasjen, shell, uno-x, easee',
    bus: 'buss, bussen, busser, trikk*, taxi*, t-bane*, drosje*, holdeplass*, bane, banen, ruter, bussholdeplass*, drosjen, uber, minibuss, busstopp*, trikken, kolumbus, skyss, atb, busskort, bybane*, t-banen, ekspressbuss*, bussar, flybuss*, vy, bybanen, buss for tog, busstasjon*, kollektiv, bussbillett*, tbane*, bussrute*, hurtigruten, båt, båten, ferje*, ferja, fergen, ferge, kollektivtrafikk, brakar, taxien, hurtigbåt*, nattbuss*, kystverket, bolt, buss nr, bussjåf*, bysykkel',
    train:
      'toget, tog kl, togene, togbillett*, togtur*, stasjon*, perrong*, vy, nsb, lokaltog*, flytog*, stasjonen, togstasjon*, jernbane*, spor, sporet, togstans, flytoget, togstopp, go ahead, sj nord, jernbanestasj*, oslo s, regionstog*, nattog*, togreise*, toga, sporfeil, entur, bane nor, togforsink*, signalfeil, togrute*, med tog, flytogbillett, plattform, konduktør*, togsett, togan',
    plane:
      'fly, flyet, flyplass*, flyr, fløy, norwegian, sas, widerøe, gardermoen, flight*, flyr til, fly til, flyene, flyreise*, avgang*, flyvning*, flyger, flytur, flytid, gate*, flesland, værnes, lufthavn*, sola, landing, ryanair, landet, boarding*, lander, flyselskap*, avgangen, check in, innsjekk*, fløyet, wizz, sjekke inn, wizzair, torp, avganger, flybillett*, luftfart, letter, flystreik, flybag, cabin, innsjekking, flyplassen, sikkerhetskontroll*, landet nå, mellomland*, klm, innsjekket',
    bike: 'sykkel*, sykle, sykler, motorsykkel*, elsykkel*, sykkelen, moped*, scooter*, syklet, mc, sparkesykkel*, sykla, sykkeltur, elsparkesykkel*, sykkelsti*, syklist*, sykkelverk*, syklar, terrengsykkel, racersykkel, landeveissykkel, sykling, el-sykkel, bysykkel, sykkelhjelm, sykkelbud, motorsyklist, atv, snøscooter, mopeden',
    ticket:
      'billett*, billetter*, billetten, inngang*, adgang, flybillett*, bussbillett*, konsertbillett*, togbillett*, boardingpass, entre, månedskort*, periodebillett*, busskort, billettar, billettene, ticketmaster, billettpris*, billettkontroll, sesongkort*, ruterkort, billetta, inngangspenger, heiskort, skikort, reisekort, ledsagerbillett, kinobillett*, ombordstign*',
    hotel:
      'hotell*, pensjonat*, airbnb, overnatting*, vandrerhjem*, campingplass*, hotel*, feriehus*, hotellrom*, b&b, bnb, hytte*, leilighetshotell, hotellet, camping, hotellopphold*, overnatte, innsjekk*, utsjekk*, rom, thon, scandic, gjestehus*, hostel, hytteleie, strawberry, motell, feriebolig*, booking, villmarksl*, herberge',
    walk: 'gå tur, løp, løpe, løper, jogg*, gåtur*, spaser*, turer, joggetur*, løpetur*, gå en tur, fjelltur*, vandr*, skitur*, løpetrening, promenad*, kveldstur*, søndagstur*, løping, springe, turen, toppt*, til fots, lufte*, luftetur, spring, jogge, løpt, ut å gå, maraton*, stavgang, fottur*, på ski, stolpejakt*, rusle*, trilletur, ruslet*, morgentur, tredemølle*, springer, trill*, luft, marsj, turgå*, langtur, tur, turane',
    dog: 'hund, hunden, hunder, katt, katter, katta, kjæledyr*, dyr, dyret, valp*, bikkje*, hest*, hunda, hundene, kattunge*, kattepus*, kanin*, bikkja, pus, pusekatt, kattene, husdyr*, dyrene, fisk, ku, kua, kyr, fugl*, sauer, sau, høns, hønsene, marsvin*, kjæledyret, hundar, hundepass*, dyrebutikk*, dyreklinikk*, hamster, dyrehage*, dyreparken, hest, hestar, stallen, stall, hundeskole*, rev, grisen, gris, elg, valpen, dyra, pusen, omplasser*, hundevakt*, hundeskit, reinsdyr',
    food: 'mat, maten, kjøtt*, frukt*, grønnsak*, fisk*, kylling*, poteter, potet*, pasta, ris, salat*, suppe*, pølse*, laks, grandis*, lapskaus, matvare*, eple*, råvare*, kjøttkake*, løk, pinnekjøtt*, ribbe*, taco*, kjøttboller, pizza*, burger*, bacon, torsk, fiskekak*, kjøttdeig*, matpakke*, banan*, fårikål*, svin, biff*, karbonade*, lam, vegetar*, vegan*, grønt, tomat*, snacks, reker, lutefisk*, rakfisk, pommes, grillmat, wok, sjømat*, pålegg, sauser, saus, gryterett*, lasagne*, mais, gulrot*, gulrøt*, sopp, julemat, spaghetti, nøtter, bær, jordbær*, chips, agurk, matvarer, kjøtkaker, skinke, nugatti, spekemat, kebab, sild, godtebolle',
    bread:
      'brød, melk*, egg, ost, smør*, brødet, rundstykke*, melka, brunost*, mjølk*, melken, gulost*, yoghurt*, rundstykker, fløte*, loff, knekkebrød*, rømme, påsmurt, kneipp, mel, lompe*, lefse*, boller, brødskive*, norvegia, havregryn, smørbrød, baguett*, grøt, polarbrød, vafler, cottage, brødmat, havregrøt, croissant*, skolebrød, majones, müsli, smørost, bakst',
    sweets:
      'kake*, kaken, kaker, sjokolade*, sukker*, is, godteri*, dessert*, snop, bolle*, kanelbolle*, vaffel*, vafler, julekake*, isen, godis, smågodt, kaka, bakst*, kjeks*, pepperkake*, pepperkaker, softis, godt, marsipan*, kvikklunsj, bløtkake*, lørdagsgodt, krem, lakris, kos, søtt, karamell*, sweets, fastelavnsbolle*, sjoko*, snaks, tertit, kvæfjord, lussekatt*, muffins, søtsaker*, pannekake*, pudding, lørdagssnop, snopp, honning, smultring*, iskrem, marengs, kransekake*',
    coffee:
      'kaffe*, te, kaffi*, kaffen, latte, espresso, kaffekopp, kopp, kaffetår, cappuccino, tekopp, teen, en kopp, kaffetrakter, kaffebesøk, trakter, termos*, svart kaffe, kaffebar, nespresso',
    waterDrink:
      'øl, vin, drikke, drikk, drikker, drakk, brus*, ølet, pils*, vinen, alkohol*, drukket, drink*, akevitt, saft, juice*, sprit*, cider, vann, cola, rødvin*, hvitvin*, bobler, drukke, ølen, shot, øler, full, fulle, champagne, gløgg*, halvliter*, utepils, drikka, farris, hvitvin, fylla, fest, tørst*, drekke, bayer, bakrus, whisky, skål, prosecco, fyllesyk, drekk, vodka, shots, solo, pepsi, polet, fredagspils, rusbrus, bar, redbull, drukken*, ølsmaking, baileys, heimbrent, rusa, rom og cola',
    eat: 'spis*, spise, spiser, spiste, spist, sulten*, ete, eter, smak*, smake, smaker, mett, sult, sultne, lekker*, spise ute, smakte, eti, kosemat, spise middag, etter mat, apetitt, ete ute, appetitt, svolten, velbekomme, åte, ut å spise, bespis*, gomle, smakfull*, slurp, spiser ute, matlyst, jafse, middag, knaske',
    cook: 'lag mat, lage mat, kok*, koke, steke, bak*, oppskrift*, stek*, grill*, lager mat, bake, bakt, koker, matlaging*, lager middag, baking*, baker, grille, kokte, kokt, ovn, steker, stekt, kokk*, gryte*, stekeovn*, ovnen, komfyr*, bakte, bakverk, grilling, mikro, stekepanne*, airfryer, lage middag, panne, laga mat, grilla, oppskrifta, lag middag, varm opp, kjele*, frys, kjøleskap*, fryser*, deig*, micro',
    meal: 'middag*, lunsj*, frokost*, kveldsmat*, middagen, brunsj*, frukost*, matpakke*, lunsjen, aftens, julebord*, taco*, matservering*, måltid*, lønsj, bevertning*, festmiddag*, buffé*, søndagsmiddag*, middagsmat, middagslag, brunch*, matpakka, forrett*, hovedrett*, julelunsj*, lunsjpause*, kvelds, niste, mellommåltid*, buffet, middagstid, middagsbesøk, catering*, matboks, matpause, fredagstaco, koldtbord',
    restaurant:
      'restaurant*, pizza*, kafe*, kafé*, pub, puben, bar, baren, gatekjøkken*, mcdonalds, utested*, sushi*, cafe*, grill, kebab*, burger king, kro, restauranter, hamburger*, pizzaen, peppes, bakeri*, egon, dominos, ta med, take away, spisested*, kafeen, kantine*, utestedet, takeaway, bistro*, foodora, kafeteria, donken, wolt, spisestedet, tapas, olivia, pizzabakeren, nachspiel*, vorspiel*, mcd, utekveld*, baker hansen, vinbar, servering*, indisk, kinesisk, thai, kebaben, konditori, serveringssted, byen, restauranten, max, burger*, starbucks, cafeen',
    smoke:
      'røyk*, røyke, røyker, sigarett*, snus*, snuse, røyken, tobakk*, vape*, røkt, snusen, sigar*, røyking, røykte, sneip*, røyka, røke, rullings, vaping, e-sigarett*, lighter, røykslutt, fyrstikk*, hasj, snusa, røyklukt, røykere, marlboro, bong, røykstopp',
    diet: 'diett*, slank*, trening*, treningssenter*, vekt*, gym, gå ned i vekt, sats, evo, trene, trener, slanke, kalori*, kilo*, trent, ned i vekt, veie, veier, kosthold*, kostråd, fresh fitness, pt, fitness*, treningstøy*, crossfit*, treningskontrakt*, treningsavtale, yoga*, trimme, styrketrening, spinning*, kg, gymmen, nutrilett, overvekt*, trene på, treningsprogram, trimrom, slanking, fet, feit, lchf, vektnedgang, family sports, lavkarbo, tykk*, trimmen, magetrening, kondis*, pilates, family sports club, sunn*, tren',
    clothes:
      'klær*, sko, skoene, jakke*, kjole*, bukse*, genser*, skjorte*, plagg*, klede*, skjørt*, sokker, jakka, tøy, buksa, vinterkl*, klærne, lue*, t-skjorte*, dress*, hansk*, vott*, boblejakke*, bunad*, regntøy, støvl*, størrelse*, str, undertøy*, ull*, ullundertøy, jeans, hettegens*, ytterkl*, badetøy*, sneakers, ullgenser, klesplagg*, votter, dressen, luer, strømper, støvlene, uteklær, vesk*, skift, antrekk*, boblebukse, truse*, bukser, hette, bh, joggesko*, kjolen, kåpe*, klespakke, kostyme*, sekk*, belte, slips, ullsokker, kle, kledd, outfit*, skjerf, gummist*, regnklær, bysko, skibukse, tights, buff, innesko, lua, lommebok',
    wash: 'vask*, vaske, vasker, rengjør*, rydd*, rydde, dusj*, rent, rens*, støvsug*, vasket, ryddet, oppvask*, vaskemaskin*, rydding, oppvasken, søppel, dusje, skitten*, skittent, vaska, søpla, klesvask*, rundvask, tørketrommel*, vaskedag, hovedreng*, ryddedag, tørkestativ, ren, rene, renhold*, vindusvask*, skure, oppvaskmask*, bosset, dusja, søppeltøm*, flyttevask, badekar*, bade, badet, møkkete, renseri*, stryke*, søppelspann, mopp*, rydda, ut med søpla, skittentøy',
    beauty:
      'frisør*, klipp*, negl*, klipping, hårklipp*, sminke*, frisyre*, massasje*, spa, klippe, farge, frisøren, klippet, farging, neglene, barber*, velvære*, vipper*, hudpleie*, skjønnhet*, negler, bryn, makeup, parfyme*, skjegg*, neglesalong, hudpleier, farge hår, extensions, salong*, hårfarg*, striper, håret, klipt, ansiktsbehandl*, voks, lugg, føn, massør*, fotpleie*, barbere*, hårvask, vippe*, hår farge, tatover*, tattoo*, botox, vokse, solarium, krem, sjampo*, frisørsalong, shampo, pedikyr, nikita, solkrem, bryns, sauna',
    gift: 'gave*, gaven, gaver, overrask*, presang*, julegave*, bursdagsgave*, present, gava, julegaver, gavene, presangen, pressang, overraskelse*, vertinnegave, presanger, dåpsgave, julepresang*, gåve, gåver, overraska, adventsgave*',
    partyFest:
      'fest, festen, jul, jula, bursdag*, bursdagsfest*, feire*, festival*, nyttår*, påske*, 17 mai, fester, feiring*, julaften*, julen, selskap, vors, nach, konfirmasjon*, jubileum*, bursdagsselskap*, feirer, utdrikning*, feste, party*, sankthans*, jule*, festing, bursda, grillfest*, julebord, gratulerer*, gratulere, hyttefest, juletre*, barnedåp*, fredagskos, hurra, rave, lørdagskos, pinse, gratulasjon*, nyttårsaften, konfirmant*, juleaften, dåp, romjul*, feira, karneval*, halloween, festar, grattis, vorspiel, nachspiel, fadderuke*, barnebursdag*, advent*, konsert, jubilant, nisse*, god jul, gratla, konfirmanten, syttende mai, eid, nissefest, mimrekveld, fars dag, kos',
    game: 'spill, spille, spiller, spilte, spilt, lek, leke, leker, playstation*, ps5, ps4, xbox, brettspill*, kortspill*, spillet, lekte, lekeplass*, sjakk*, dataspill*, game*, gamer, gaming*, fifa, fortnite, roblox, minecraft, leik, pokemon*, spela, cs, spilla, leika, bowling, biljard, spel, quiz*, nintendo*, switch, lego*, puslespill*, puslesp*, gaminga, tv-spill*, bingo, ludo, turnering*, leketøy*, spelet, lekane, monopol, brettspillkveld, yatzy',
    sport:
      'fotball*, kamp, kampen, trening*, håndball*, ski, skitur, lag, laget, kamper, sport*, stadion*, trene, trener*, svømm*, cup*, skirenn*, fotballtrening*, tippeliga*, eliteserien, idrett*, langrenn*, volleyball*, ishockey*, basket*, gym, vif, brann, rbk, rosenborg, svømming, landslag*, golf*, hockey*, slalom*, treningen, treninga, tennis*, turn, bane, terminliste, padel*, kampar, dansing, ridning*, ri, stall*, vm, em, ol, trenger, skiskyt*, kampsport*, friidrett*, klatre*, klatring*, innebandy, hall, vålerenga, lillestrøm, viking, orientering, karate, sykkelritt, alpint, skøyt*, keepertrening, treningskamp*, hallen, serien, badminton, aerobic, taekwondo, aktivitet*, ridetime*, yoga, bryt, judo, lagkam*, fotballkamp, lsk, rulleski, svømmekurs, idrettsplass*, gutter 10, jenter 10, speider*, fotballskole, treningsleir, mål, toppserien',
    win: 'vinn*, vinne, vinner, vant, vunnet, seier*, premie, slo, vunne, seire, seiren, vann, seira, slår, gevinst, vannt',
    music:
      'musikk*, sang*, sanger, konsert*, låt, låta, låter, spotify, band, bandet, synge, kor, syng, gitar*, piano*, sangen, konserten, festival, album*, synger, korps, trommer, dans*, danse, øving*, orkester*, sunget, sange, musikal*, korøv*, slager*, danser, song, songar, øve, korpset, øvelse, dj, melodi*, dansing, trekkspill*, koret, eurovision*, melodi grand prix, opera*, grand prix, playlist*, spilleliste*, sangar, korpsøv*, fiolin, showet, disco, disko, viser, synging, spellemann, diskotek*, høre på musikk, låten',
    film: 'film, filmen, filmer, kino*, kinoen, netflix, serie, serier, serien, hbo, filmkveld, kinobill*, teater*, sesong, episode*, viaplay, kinotur, kinobillett*, skuespill*, trailer, filmar, disney*, episoder, dokumentar*, filmfest*, teateret, forestilling*, revy*, musikal*, barnefilm, filmklubb, stand up, standup, komedie, kinogava, episoden, show, max',
    tv: 'tv, tv-en, fjernsyn*, radio*, nrk, tv2, nyheter, nyhetene, dagsrevyen, kanal*, avis*, avisa, vg, dagbladet, program*, tven, aviser, riks-tv, serien, avisen, tv2 sumo, tv-program, strømme*, podcast*, podkast*, canal digital, aftenposten, tv 2, sending*, skavlan, rikstv, p3, nrk1, tv-signal*, vg-tv, telly, farmen, get, sportsnytt, p4, dekoder*, gullrekka, adresseavisen, bt, parabol*, antenne*, lokalavis*, streaming, tv serie',
    book: 'bok, boka, boken, bøker*, bibliotek*, bøkene, lesing, roman*, biblioteket, bokhandel*, lydbok*, krim*, ark, norli, bokkafe, romanen, bokklubb*, boklån, lesesirkel, kapittel*, storytel, biblio, forfatter*, tegneserie*, noveller, lånekort, bokk, lånte bøker, kapitler, bokbad',
    weather:
      'vær, været, regn, regner, snør, storm*, vind, vinden, blås*, blåser, torden*, regnet, snøen, kuling*, uvær*, yr, værmelding*, varsel, ver, pøsregn*, regnbyger, snøvær*, sky, skyer, skyet, overskyet, tordenvær, sludd, byger, styrtregn*, lyn, glatt, is, hålke, pent vær, vêret, snødd, flom, holke, snødde, regnvær*, hagl*, opphold, oppholdsvær, vindkast, snøfall*, snøstorm, ruskevær, plussgrader, lyner, minusgrader, orkan*, vått, gråvær, oppholdsv*, ekstremvær*, regna, glatte, skyfri, rasfare, føre, skred*, liten kuling, føret, grader, dårlig vær, nordavind, vær og, snøskred, tåke, tåka, snø, snøa, snøvær',
    warmCold:
      'varm, varmt, varme, kald, kaldt, kalde, sol, sola, solen, solskinn*, frost*, fryse, fryser, het, hetebølge, soling, hett, kaldere, varmere, kulde*, frøs, iskald*, sommervarme, grader, solfylt, kaldeste, kjølig*, sole, svette, svetter, deilig sol, kaldt ute, hetta, isnende, lunkent, sprengkulde, solar, klamt, kuldegrader, heten, frossen, bikkjekaldt, solsenger, kuldskjær, nedbør, lunt, svett, kjølte, steikvarmt, solvær, frosset, steike',
    church:
      'kirke*, kirka, kirken, gud, guds, be, ber, prest*, moské*, gudstjeneste*, døp*, dåp*, konfirm*, konfirmasjon*, jesus, tro, troen, kyrkje*, menighet*, gudst*, herren, velsign*, kirkelig*, bibel*, allah, amen, kristen*, kristne, kristent, moske*, imam*, julegudstjeneste, herre, inshallah, gudene, salme*, muslim*, bedehus*, religion*, religiøs*, guden, troende, pinsekirke*, pastor*, søndagsskole, misjon*, bønn, bønnen',
    hope: 'håper, håpe, lykke til, held, lykke*, ønske deg, krysser fingrene, god bedring, håpet, håpefull*, gratulerer*, god helg, ha en fin dag, krysse fingrene, lykkelig*, hell, god tur, forhåpentligvis*, kryss fingrene, tvi tvi, gratulerer med dagen, hurra for, lykkeønsk*, flaks, vonar, vone, ønsker deg, fingrene, kryssa fingrar, all mulig lykke, bedring, gratla, masse lykke, suksess*, ønsker dere, kos dere, von, håp, håpa, håpar',
    worry:
      'bekym*, bekymr*, angst*, urolig*, uro*, nervøs*, frykt*, redde, engst*, bekymre, bekymret, bekymra, skremt*, skrem*, stress*, frykter, bekymring*, redsel*, panikk*, ikke bekymre, stressa, stresset, stressede, bekymringar, ottast, ottefull*, angsten, skummel*, skumle, sjokk*, fryktelig, otte, engstelig*, ikke stress, nervøse, utrygg*, gruer meg, grue, gruer, redd',
    laugh:
      'le, ler, lo, morsom*, gøy*, haha*, hehe*, lol, tull, tulla, fleip*, vits, vitser, artig*, lattermild*, latter, vitsig*, kødd, hihi*, moro*, hahah, morosam*, ledd, humor*, spøk*, artige, gøyal*, komisk*, spøkefugl, knis*, flir*, flirer, fleiper, gapskratt*, xd, ler av, løye, smil*, smiler, kjekt, kødder, underholdn*, underhold*, tullinger, fnis*, trolle, hehehe, kul, rått',
    cry: 'gråt, gråte, gråter, lei meg, trist*, triste, tårer, tåre*, gråtende, gråten, griner, grine, lei seg, deprimert*, sørgelig*, lei deg, grete, triveleg trist, tårene, nedfor*, sutre*, trøst*, tungt, sutring, ulykkelig*, sippe*, sorgtung, trøste*, hylgråt, stortut, tristhet, synd, grått, deppa, depp*, lei for, graut, tute, skjære tenner, grinet',
    happy:
      'glad*, glade, lykkelig*, glede*, gleder, fornøyd*, gledelig*, glede meg, koser, trives, koselig*, hygge*, hyggelig*, gladere, fornøyde, kjempeglad*, fryd*, hygg*, lykke, kose, jublar, storfornøyd, gleda, gleder meg, nyt, nyte, nyter, muntert, stolt*, jubel, jubler, stas, blid*, blide, nøgd, frydefull*, glad for, ovenpå, munter*, begeistr*, engasjert, entusias*, fornøgd*, stormfornøyd, trivsel*, fornøgde, kosa, kos',
    good: 'bra, god, gode, godt, fin, fint, fine, flott*, supert, super*, nydelig*, fantastisk*, kult, kul, best, bedre, beste, topp, toppen, perfekt*, kjempebra, herlig*, fett, utmerket, rått, rå, deilig*, strålende, knall*, kjempefint, ypperlig*, skjønt, konge, konge*, finfin*, vakkert, rålekker*, kjekk*, kjekt, bedra, behagelig, greitt, topp stemning, trivelig*, bere, superbra, dritbra, drit bra, dritfint, god kvalitet, proff*, koselig*, magisk*, finaste, fabelaktig, kjempe*, ålreit*, fornuftig*, gildt, gild, bestes, smart*, flink*, dyktig*, snill*, hyggelig*, skjønn*, glimrende, fortreffelig*, fremragende*, finere, utmerka, sykt bra, grom*, suveren*, dritgod, råbra, gode*, snasen, godeste, digg',
    bad: 'dårlig*, fryktelig*, forferdelig*, elendig*, ille, verst*, verre, ræva, grusom*, jævlig*, skrekkelig*, uff, drit, dritt, dust, håpløs*, patetisk*, pinlig*, kjip*, kjipt, useriøs*, uprofesj*, frekk, tragisk*, skuff*, skuffende, skuffet, skuffa, dritdårlig*, motbydelig*, grusomt, dårleg*, fælt, fæl, usmakelig*, teit*, respektløs*, katastrof*, kjedelig*, dumt, skammelig*, uakseptab*, ekkel*, ekkelt, ufin*, ufint, uhørt*, uhøflig*, tåpelig*, forkastelig*, skremmende, møkk, stygt, stygg, nederlag*, lite bra, ond*, kritikkverdig*, uetisk*, rævva, sløvt, nitrist, kvalmende, råtten*, urimelig*, vondt, flaut, skandaløs*, makan til, fy, suger, horribel*, lite proff, lavmål*, uforsvarlig*, upassende, frekkhet*, ubehøvl*, ufyselig*, lugubre, trasig, slem*, synd',
    beautiful:
      'vakker*, vakre, pen, pene, fin, fine, nydelig*, søt*, søte, deilig*, pent, skjønn*, vakkert, penest*, skjønnhet*, flott, sjarmer*, kjekk, stilig*, smellvakker, bedårende, søteste, vakreste, staslig, penere, stilfull*, elegant*, lekker, praktfull*, attraktiv*',
    important:
      'viktig*, haster*, haste, hastig*, viktigst*, akutt*, prekær*, nødvendig*, hastesak*, avgjørende, kritisk*, nødstilf*, vesentlig*, betydelig*, nød, nødsitu*, presser*, vektig*, prioriter*, alvorlig*, alvor, viktigast, nødhjelp, relevant*, pri, hast, brenner, kritikk, nødtilfelle, viktige, seriøst',
    easy: 'lett, lette, enkel*, enkelt, enkle, lettvint*, simpel*, greit, lettere, enklere, lettast, easy, lettar, greie, letteste, bekvem*, piece of cake, ukomplisert*, enklest, barnemat, smidig*',
    hard: 'vanskelig*, hard, hardt, komplisert*, umulig*, tung, tungt, slitsom*, krevende, vrien*, kronglete, vriene, vrient, vanskeleg*, tøff*, tøft, strevsom*, komplisere, tungvint*, vrangt, knotete, knot*, harde, strid*, vanskar, kjempevanskelig*, umogleg*, styrete, utfordrende, strabas*, innvikl*, kinkig*, besværlig*, omstendelig*, dritvanskelig',
    big: 'stor, stort, store, svære, kjempe*, enorm*, diger*, kjempestor*, større, størst*, lang, langt, lange, høy, høyt, brei, gigant*, digre, digert, kjempesvær*, mega, storslått*, stors, voldsom*, største, diggert, kollosal*, rommelig*, bred, bredt',
    small:
      'liten, lite, små, lita, lille, mini, bitteliten*, bitte*, mindre, minst*, kort, smal, trang, lav, lavt, kortere, ørliten*, smått, knøttliten, vesle, liten stund, trangt, miniatyr, snever*, korte, kortreist, lågt, grann',
    full: 'full, fullt, fulle, stappfull*, fullbook*, stappa, utsolgt*, fullsatt*, opptatt, proppfull*, fyllt, fylt, fulltegnet*, smekkfull, mett, fullteikna, ingen ledige, fullstappet, fullbooka, sprengt',
    empty: 'tom, tomt, tomme, tømme*, tømt, tøm, gått tom, oppbrukt*, gått ut, tømmes, slutt, utladet, går tom, blankt, tømming, tømte, øde, utladd',
    busy: 'opptatt*, travel*, travelt, har ikke tid, ikke tid, stressa, stresset, hektisk*, sitter i møte, fullbooka, stress, på møte, mye å gjøre, i et møte, mye nå, rekker ikke, travle, oppteken, fullt opp, full dag, i møte, får ikke tid, fullbooket, ingen tid, har mye, opptekne, holder på, svinge*, mye på jobb, sjonglerer, midt i, busy, mykje å gjere, i telefon, slammer, har det travelt, langdag',
    freeTime:
      'fri, ledig*, tilgjengelig*, fritid*, tid, har tid, kjeder, frie, fridag*, friminutt, ledige, fritt, tid til, avspas*, kjeder meg, kjedsom*, disponibel*, fri i, tilgj, hobby*, fritida, frikveld, til disposisjon, ledig tid, pauser, ha fri, kjedelig',
    ready:
      'klar, klare, klart, ferdig*, forberedt*, forbered*, beredt, gjort klar, gjør klar, klargjør*, ferdigst*, parat, klargjort, gjøre klar, ordna, alt klart, klart for, fikset, klargjør, ferdige, bereit, startklar*, ordnet, klarar, redo, påkledd',
    tired:
      'sliten*, trøtt*, trett*, utslitt*, slitne, trøtte, utbrent*, utmattet*, sliten nå, slit*, kjørt, trøt, lat, utkjørt, slite ut, dødssliten, skutt, sjaber, utkjørd, ør, søvnig*, kaputt, pumpa, slapp, stupe, drittrøtt, stuptrøtt, tappet, knekt, ferdig, moden, dau, daff',
    broken:
      'ødelagt*, virker ikke, funker ikke, fungerer ikke, i stykker, knust*, knekt, brukket, defekt*, går ikke, fungerer ikkje, funkar ikkje, virkar ikkje, død, ødelagte, virket ikke, knuse, tulla, feil på, strømbrudd, kortslutt*, gått i stykker, ustabil*, gåen, sluttet å virke, bugg*, ødelegg*, henger seg, kræsj*, krasja, fusk*, heng, slo seg av, ute av drift, røket, rusk*, funka ikke, funket ikke, streik*, sprukk*, lugger, hakker, driftsforstyrr*, nede, nedetid, driftsstans, punkter*, sprukket, motorstopp, ikke i orden, klikka, starter ikke, hakkete, tilt, ute av funksjon, lekk, ustabilt, skada, skadet, røyk, fikk ikke, sprekk, ustabile, lager lyd, bråker, defekte',
    repair:
      'reparer*, fiks*, fikse, ordne*, reparasjon*, verksted*, mekanik*, fikset, service*, mekker*, utbedr*, håndverk*, fiksa, ordna, snekker*, repareres, reparere, vedlikehold*, lapp, gjør i stand, bytte ut, fikses, elektriker*, tekniker*, ordner, rep, feilsøk*, montør*, monter*, rette opp, vaktmester*, skru, installer*, rørlegger, skift, pusse opp, serviceverk*, blikkenslager*, mekke, handverkar*, vegkhjelp, bilberg*, veihjelp, fiksing, rørleggar, utskift*',
    problem:
      'problem*, trøbbel*, vanskelighet*, utfordring*, vanske*, bry, feil, kluss*, rot, tull, styr, sak, issue*, problema, ulempe*, trøbbelet, surr, krøll, kjas og mas, mas, knute*, plunder, vanskar, vanskeligheter, kinkig, kluss, bråk',
    possible:
      'mulig*, kanskje*, kansje, muligens, trolig, sannsynlig*, eventuel*, eventuelt, evt, nok, kanskj, går det an, vel, muligvis, umulig*, mulighet*, mogleg*, antakeligvis, kanskje det, sikkert, antakeleg, går an, kanhende, sjanse*, mon, antageligvis, kan hende, egentlig, egentleg, eg, potensi*, er det mulig, truleg, gjerne, om mulig, visstnok, sjølvsagt, går det, gå an',
    sure: 'sikker*, sikkert, selvfølgelig*, selvsagt*, klart, helt klart, naturligvis, såklart, definitivt, absolutt*, garantert*, helt sikker, så klart, klart det, bestemt, åpenbart, sjølvsagt, uten tvil, utvilsomt, sikre, opplagt*, selvfølge*, uttrykkelig*, tydelig*, helt sikkert, bombesikker*, tvil*, åpenbar*, eksplisitt*, naturlig, aldeles, garanterer, heilt sikkert, selføl*, innlysende, vedda på, 100 prosent, 100%',
    really:
      'virkelig*, veldig, faktisk*, skikkelig*, sykt, jævlig, kjempe*, ekstremt*, så, seriøst*, seriøs, utrolig*, helt, kjempe, dritt, drit*, svært, alvorlig, ordentlig*, veldigt, virkeleg, innmari, ganske, ærlig*, ekstrem*, altså, egentlig, sinnssykt, jo, alvor, skikkeleg, mektig, heilt, trulig, utruleg, usannsynlig*, på ekte, ordentleg, enormt, temmelig, spesielt, særlig, ekte, rimelig, sjukt, da, seriøse, voldsomt, himla, forbanna, oppriktig*, overhodet, absolutt, omg, dønn, vettug, skammelig, wow, på alvor, alvorlig talt, skjønner du, oi, ekstrem, sikkelig, nokså, fullstendig, rett og slett, helt ærlig, usedvanlig*, herregud, hæ, serr, sør, fader, jaggu, totalt',
    quickly:
      'fort, raskt, rask, kjapt, kjapp, skynd*, skynde, fortest, raskest mulig, kjappest, raske, skynd deg, ekspress*, hurtig*, lynraskt, raskere, kjappe, fortere, i full fart, snøgt, straks, haste, fart, litt kvikt, snarest, skynde meg, på hugget, i en fei, raska, litt fort, fortast, tempo, kvikk*, rask med, farta',
    slowly:
      'sakte, treg*, tregt, langsom*, langsomt, rolig, i ro og mak, rolig tempo, seint, sendrekti*, gradvis*, sein, treigt, treig, seig*, somle*, trege, somler, dvask*, etter hvert, slow, ro i, sakkar, saktere, nede',
    together:
      'sammen, med meg, felles*, ilag, med, i lag, begge, begge to, saman, i hop, fellesskap*, sammens, med oss, med deg, tilsammen, hverandre, i fellesskap, i lags, sammen med, lag med, slått sammen, hverandres, samla, samlet, begge deler, ihop',
    alone:
      'alene, ensom*, sjøl, selv, åleine, aleine, for meg selv, singel*, enslig*, ensomme, på egen hånd, helt alene, meg sjølv, mutters, sjølv, aleina, solo, enkelt, alenemor, selve, sjæl, heilt åleine',
    inside:
      'inne, inn, innendørs, ute, ut, utenfor, inni, inntil, i, utendørs, innafor, innenfor, utafor, utenom, uti, innomhus, innvendig*, oppe, nede, under, opp, ned, over, på, oppå, nedi, innenfra, utvendig*, utside*, innside*, oppi, innad, nederst, øverst, etasjen',
    near: 'nær, nærme*, i nærheten, ved siden av, like ved, hos, ved, nære, nærhet*, nærmest, nærliggande, like i nærheten, nesten, tett på, tett, tett ved, nærheten, rundt, omkring, rundt hjørnet, hjørnet, bortenfor, nærliggende, inntil, nabolaget, hitom, nærmaste, rundt her, ikke langt, bortafor, området, i området, omegn, attmed, kort vei',
    far: 'langt, langt unna, fjern*, unna, borte, langt borte, langveis*, avstand*, vekk, lang vei, bort, lenger unna, avsides, mil, lengre unna, km, kilometer*, langt vekk, langt ifra, lengst, langt fra, utenbys, vidt, lang veg',
    thing:
      'ting, tingen, tingene, sak, saker, greie*, greier, noe, noko, greiene, dings*, gjenstand*, saken, duppeditt*, sånn, produkt*, noe annet, del, deler, stasj, sånt, greien, greia, tingan, tinga, tingest*, tingest, sånne ting, emne, denger, saker og ting, artikler, utstyr*, eiendel*, nokke, no, vare, varen',
    way: 'måten, vis, slik, sånn, metode*, vei, på den måten, slags, måtene, framgangsmåte*, type, liksom, litt sånn, fremgangsmåte*, på et vis, som, opplegg*, slikt, på måten, på måte, således, middel, stil, form, måte',
    reason:
      'grunn, grunnen, årsak*, begrunnelse*, grunner, derfor, formål*, hensikt*, pga, av den grunn, årsaken, grunnlag*, derav, på grunn, av hensyn, årsak til, anledning*, motiv*, grunnet, hensyn*, grunnane',
    idea: 'ide, idé, ideen, ideer, plan, planer, planen, forslag*, prosjekt*, tanke, tanken, tanker, planlegg*, planlagt*, planlagte, foreslå*, forslår, foreslår, planar, tips, foreslo, tenkt, konsept*, planlegger, utkast*, opplegg, råd, innspill*, planla, tankar, forslagt, skisse*',
    question:
      'spørsmål*, spm, spørsmålet, spørsmåla, spøsmål, spørs, forespørsel*, lurer, henvendelse*, lurer på, spørmål, spørretime, tvil, spør, forespørsler, spørsmålene, lure',
    story:
      'histori*, hende*, hendte, hendt, skjed*, skjedde, skjer, hendelse*, fortelling*, skje, foregå*, foregår, oppleve*, historia, skjedd, skjera, sladder*, hendingar, hender, inntreff*, kva skjer, hva har skjedd, historien, skjett, opplevd, skjee, oppstod, hva skjer, eventyr*, på ferde, opplevels*, episode, drama*, oppstår, oppsto',
    warProtest:
      'streik*, krig*, protest*, demonstr*, slåss*, slåsskamp*, krangl*, kjemp*, krangle, kamp, krigen, ukraina, slåsting, demo, demonstrasjon*, aksjon*, bråk, opprør*, streiker, krangla, putin, konflikt*, kampen, trump, russland, soldat*, militær*, lockout, forsvar*, krangler, boikott*, sloss, krangling, uenighet*, nato, gaza, israel, førstegangstj*',
    accident:
      'ulykke*, brann*, uhell*, kræsj*, krasj*, krasja, bilulykke*, brenn*, brannvesen*, påkjørt*, krasjet, kollid*, ulukke*, kø, falt, ramla, ramlet, trafikkulykke*, kollisjon*, eksplosjon*, utforkjør*, nødsituasjon*, kjørt av, datt, datt ned, påkjør*, sklei, skled, bilbrann, brannalarm*, veltet, velta, køkjør*, ras, vannlekk*, flom, falle, ild, utforkjøring, brant, fall, kjørte av, snublet, kræsja, vannskade, redningstj*, 110, 112, 113, naf, viking, nødnummer, steinras',
    steal:
      'stjel*, stjal, stjålet, stjele*, svindl*, svindel*, svindle, juks*, lure, lurt, lurer, falsk*, fake*, tyv*, tyveri*, bedrag*, scam*, phishing*, innbrudd*, svindlere, ran, ranet, lureri, stjælt, hack*, hacket, bløff, frastjålet, svindlar*, lurte, bedrageri, svindlet, frastjel*, lura, nasking*, ranere, hacker, banditt*, banditter, tjuv*, kjeltring*, skurk*, stolen, frastjålen, mistenkelig*, suspekt*, stjålen, id tyveri, kriminell*, juksemaker*, bedrager*, svindelforsøk, raner*, lurendrei*, rundlur*, rundstjål*, forfalsk*, stolne, rappet, rappa, kjeltringer, rana, skummelt, kriminelle, jukser, smugl*, nettfisk*, svindelsms, misbruk, tvilsom*, utpress*, lommetyv',
    insurance:
      'forsikring*, forsikr*, if, gjensidige, tryg, fremtind, forsikringssel*, egenandel*, bilforsikring*, innboforsikring*, forsikringa, reiseforsikring*, forsikret, livsforsikring*, frende, forsikra, polise*, storebrand, skade, skademeld*, uføreforsikr*, husforsikring*, barneforsikring*, skadesak*, klp, skadeoppgjør*, helseforsikr*, eika forsikring, dyreforsikring, skader, yrkesskade*',
    tax: 'skatt*, skatten, skattemelding*, skattekort*, mva, avgift*, skatteetaten, toll*, moms*, skatteoppgjør*, restskatt, selvangivelse*, skatteetat*, eiendomsskatt*, formueskatt, skattepenger, forskuddsskatt*, skattefradrag*, merverdiavgift, skattar, tollvesen*, skattefut*, baksmell, fradrag*, skatte*, skattetrekk*, på skatten, tilgode på skatten, frikort, kemner*',
    electricBill:
      'strømregning*, strøm*, strømavtale*, strømpris*, tibber, fjordkraft, strømleverandør*, målerstand*, nettleie*, hafslund*, strømselskap*, kwh, fortum, strømabonnement*, energi*, strømmåler, elvia, lyse, nettselskap*, strømmåleren, spotpris*, fornybar*, norges energi, energiavtal*, strømforbruk*, fastpris*, lede, straumrekning*, strømutgift*, avles*, målaravles*, målernummer, eidsiva, strømstøtte, bkk, gudbrandsdal*, agva, vannmåler*, straumavtal*, målepunkt*, haugaland kraft, motkraft, tensio, telinet, eviny, måleravles*, strømfaktura, å energi, glitre, ishavskraft, strømkunde, forbruk*, måleren',
    build:
      'bygge, bygger, bygde, tak, taket, solcelle*, solcellepanel*, puss opp, pusse opp, renover*, oppuss*, maling*, snekker*, håndverker*, byggefirma*, mur, murer*, tømrer*, male, maler, taktekk*, isoler*, byggeplass*, rehabilit*, påbygg*, malt, byggesak*, nybygg*, flis*, bygging*, bygg, oppussing, vegg, vegger, gulv, malerfirma*, takstein*, taklegg*, tapet*, etterisoler*, bygd, takrenne*, panel*, byggmester*, entreprenør*, anlegg*, grunnarbeid*, fasade*, arkitekt*, terrassebord, drenering*, veranda, garasje, planker, flislegg*, stillas*, gravemaskin*, byggearb*, betong, byggetill*, fliser, anbud*, verktøy, tømmer*, støp*, tilbygg*, graving, kjøkkenfirma, blikkensl*, parkett*, sparkl*, ombygg*, solpanel*, befaring*, bygningsetat*, baderomsoppuss*, byggarbeid*',
    houseSale:
      'eiendom*, bolig*, boligsalg*, boliglån*, megler*, eiendomsmegl*, boligkjøp*, salgsoppgave*, hussalg, huskjøp, visning*, budrunde*, takst*, boligpris*, takstmann*, verdivurder*, dnb eiendom, privatmegler*, krogsveen, e-takst, tomt*, finansieringsbev*, selge hus, selge huset, kjøpe hus, kjøpe bolig, overtakelse*, boliganno*, etakst, selge bolig, overtagelse*, hus til salgs, leilighet til salgs, nyboligg*, skjøte, bud, hjem as, nef, eie1, obos, nordvik, selveier, boligmarked*, fellesgjeld, dokumentavg*, tomter, tomta, meglar, tinglys*, eiendommer, utbygger*, prospekt*, aktiv eiendom, solgt bolig',
    carDealer:
      'bilforhandler*, bilverksted*, dekk*, eu-kontroll*, eu kontroll, service*, bruktbil*, prøvekjør*, vinterdekk*, bilforretning*, dekkskift*, hjulskift*, piggdekk*, sommerdekk*, bilsalg*, dekkhotell*, møller bil, bilselger*, eukontroll, dekkmann, mekonomen, verksted*, leasing*, privatleas*, euro kontroll, oljeskift*, dekkskifte, prøvetur, autoxo, bilhus*, felger, felg*, leas*, bertel o, biltilsyn*, bruktbilselg*, vianor, birger n, bilglass*, bilutleie, serviceavtal*, bileier, dekkomlegg*, omlegging, forhandler*, ruteskift*, hjul, bilbytte, nybil, steinsprut, riss auto, carglass, innbytte*, periodisk*, sulland, bilvurdering, dekk1, bilxtra, hjulskifte, dekkene',
    travelOffer:
      'cruise*, charter*, restplass*, sydentur*, pakkereise*, reisebyrå*, reisetilbud*, ving, tui, apollo, resort*, feriereise*, all inclusive, storbyferie*, rundreise*, hurtigrut*, danskebåt*, reisearrangør*, sydenreise*, color line, ferietilbud*, skiferie*, charterreise*, reiseselskap*, kielferg*, sydenferie*, golfreise*, temareise*, langtidsferie, ticket, kreta, apollo reiser, dfds, stena, fjord line, alt inkludert, helgetur*, reiseoperatør, last minute, feriepakke*, busstur*, escape travel, weekendtur*, solreise*, reise tilbud, hyttetilbud, detur',
    bet: 'casino*, kasino*, odds*, betting*, tipping*, norsk tipping, spilleautomat*, poker*, lotto, vedde*, veddemål*, oddsen, unibet, betsson, gambling*, spillsel*, free spins, freespins, comeon, bet365, gambl*, roulette, satse, innsats*, veddet, spillavheng*, automater, satser, spill, v75, tippe, tippa, gratisspinn*, spinn, spilleavheng*, rikstoto, leovegas, pengespill*, travbane*, bingo*, jackpot, nettcasino*, vedda, mariacasino, oddset, skrapelodd, spillegalskap, blackjack, rulett*, totto, nordicbet, bonusspill, bettet, joker, sats, tippekupong*, spillekort, flax, gambla, trav, travspill',
    dating:
      'dating*, date*, tinder, singel*, single*, nettdating*, sukker.no, sukker, møteplassen, dater, flørt*, sjekk, kjæresteforh*, singler, kontaktannonse*, datet, datinga, stevnemøte*, match.com, møteplass*, bumble, happn, sjekking, partner, sjekkeapp*, hinge, flirt*, sjekke opp, match, c-date, victoria milan, matcher, datingapp*, datinside, sjekkemarked',
    erotic:
      'sex*, porno*, erotikk*, erotisk*, kåt, kåte, naken*, nakne, hete damer, nakenbild*, eskorte*, escort*, pule*, frekke bilder, horer*, horehus, pupp*, pupper, hot, pule, ligge sammen, sexy, knulle, knuller, bordell*, tispe, frekke damer, xxx, striptease*, viagra, damer som, hete jenter, onlyfans, sugardad*, runk*, pornograf*, prostitu*, strippe*, nudes, puling, seksu*, kondom*, bryst*, kuk, fitte, kåtskap, stripp*, snusk*, potens*, sexleketøy, vibrator*, penis*, milf*, sugardat*',
    religionPolitics:
      'politik*, parti*, kandidat*, valgkamp*, arbeiderparti*, høyre, frp, politiker*, stortinget, storting*, regjering*, statsminister*, sv, mdg, senterparti*, rødt, krf, venstre, sp, kommunestyre*, politisk*, minister*, ap, ordfører*, støre, jehova*, solberg, partia, valgliste*, jonas gahr, erna, bystyre*, byråd*, partier, listhaug, valgbod*, kommunevalg, fremskrittsparti*, sekt*, underskriftskamp*, inp, vedum, sosialist*, kommunist*, valg, stemmegiv*, smiths venner, stortingsrepr*, valgløft*, eu, partileder*, politikk',
    trial:
      'prøveperiode*, gratis prøve, prøv gratis, test*, prøve, prøveabonnement*, vareprøve*, prøvemåned*, teste, gratis periode, smaksprøve*, testperiode*, prøvetid*, prøvetime*, gratisperiode*, prøveversjon*, prøvekjøre, prøveprodukt*, gratis måned, prøvepakke*, gratisprøve*, gratisuke*, demo*, prøvemedlem*, prøve gratis, prøvepris, utprøving*, velkomsttilb*, prøvekl, gratismåned*, prøvetrening',
    expire:
      'utløp*, utløpe, utløper, utgått*, utløpt, forny*, fornyelse*, forleng*, går ut, løper ut, fornye, gikk ut, forlenge, gyldig*, bindingstid*, utgå, utgår, utløpsdato*, fornyes, gått ut, forlenget, forfalt, forfaller*, fornying*, løpt ut, oppsigelsestid*, ugyldig, avtaletid, forlengelse*, foreld*, gjelder, gjelde, gyldighet*, automatisk fornyelse, forlenga, opphør*, forfallsdato, går ut på dato, utløpte, dato',
    chargeCost:
      'belast*, trekk*, trekke, trukket, gebyr*, koster meg, avgift*, betalings-sms, trukket penger, premium*, avregn*, trekker penger, belastes, belastet, fakturer*, trekker, trekkes, belastning*, fakturert, betaling for, innkrev*, debiter*, kostnader, trekt, trakk, inndra*, tar penger, penger fra, trukke, trekk av, penger fra kontoen, tatt penger, trekk på konto, kosta meg, på regninga, på regningen, på fakturaen, saldo*, faktureres, purregebyr*, innkass*, betalt for, tar betalt, ta betalt, overtaks*, fakturere, utgifter, av kontoen, på telefonregningen, beregn*, fra min konto, koste meg, på mobilregningen, månedlig trekk',
    fromOf: 'fra, ut av, av, herfra, derfra, ifra',
    towards: 'til, mot, inn i, bort til, hit, dit',
    inAt: 'i, på, inne, inni, hos, ved, borti, innenfor, ved siden av',
    withWhom: 'med, sammen med, m, i lag med',
    forWhom: 'for, til deg, for dere, for meg',
    aboutWhat: 'om, angående, vedrørende, ang, vedr, når det gjelder',
    byWhom: 'via, gjennom, av, per, pr, ved hjelp av',
    between: 'mellom, imellom, blant',
    under: 'under, nedenfor, nede under, underst',
    above: 'over, ovenfor, oppå, ovenpå, øverst',
    around: 'rundt, omkring, nær, i nærheten, nærheten',
    upwards: 'opp, oppover, oppe, oppå',
    downwards: 'ned, nedover, nede, ned trappa',
    offAway: 'bort, borte, vekk, av, unna',
    outside: 'ute, utenfor, utendørs, ut, utpå',
    against: 'mot, imot, versus',
    instead: 'istedenfor, i stedet, isteden, i stedet for, heller, snarere',
    during: 'under, mens, i mellomtiden, imens, samtidig',
    conjAnd: 'og, samt',
    conjOr: 'eller, enten, el, verken',
    thanAs: 'enn, som, liksom, slik som',
    therefore: 'så, derfor, dermed, følgelig, altså',
    although: 'selv om, enda, til tross for, uansett, likevel, skjønt',
    even: 'til og med, engang, i det hele tatt, overhodet, selv',
    isAre: 'er, e, være, finnes',
    wasWere: 'var, vært, vore, va, ble',
    becomeTurn: 'bli, blir, ble, blitt, blei, forbli',
    willShall: 'skal, vil, kommer til å, kjem, ska',
    wouldCould: 'ville, kunne, burde, skulle, hadde',
    doDone: 'gjør, gjøre, gjorde, gjort, gjer, gjøres, lage',
    happen: 'skje, skjer, skjedde, skjedd, hende, hender',
    begunIt: 'få til å, får meg til, fikk meg til, forårsak*, førte til',
    seem: 'virker, ser ut, synes, tydeligvis, visst, virket',
    veryMuch: 'veldig, svært, skikkelig, kjempe, utrolig, ekstremt, drit',
    suchDegree: 'så, såpass, slik, sånn, slike',
    almost: 'nesten, omtrent, ca, cirka, rundt',
    half: 'halv, halve, halvparten, kvart, del, delen, resten, mesteparten, stykket',
    oneNumber: 'en, ett, ei, én, ene, eit, et',
    twoThree: 'to, tre, fire, toer',
    bigNumber: 'fem, seks, sju, syv, åtte, ni, ti, elleve, tolv, tretten, femten',
    tens: 'tjue, tretti, tredve, førti, femti, seksti, hundre, tusen',
    ordinal: 'andre, annen, tredje, fjerde, femte, sjette, sjuende',
    pairBoth: 'begge, både, par, et par, dobbel, dobbelt',
    ever: 'noen gang, noensinne, nokon gong, når som helst',
    sometimes: 'av og til, noen ganger, iblant, en gang iblant, innimellom',
    usually: 'vanligvis, normalt, pleier, stort sett, som oftest, vanlig',
    suddenly: 'plutselig, brått, uventet, med ett',
    finally: 'endelig, til slutt, omsider, til sist',
    recently: 'nylig, i det siste, her om dagen, nettopp, forleden',
    sinceWhen: 'siden, helt siden, sia, fra og med',
    forever: 'for alltid, for godt, permanent, evig, til evig tid',
    temporary: 'foreløpig, midlertidig, inntil videre, akkurat nå',
    season: 'vår, våren, sommer, sommeren, høst, høsten, vinter, vinteren',
    monthName: 'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember',
    clockTime: 'klokka, kl, minutt, minutter, kvart over, halv, time',
    birthdayFeast: 'jul, julen, jula, påske, påska, nyttår, eid, bryllupsdag*, jubileum*',
    colourDark: 'svart, svarte, grå, grått, brun, brune, hvit, hvite, kvit',
    colourBright: 'rød, røde, raude, blå, blått, grønn, grønne, gul, gule, rosa',
    head: 'hode, hodet, ansikt, øye, øyne, øre, ører, nese, munn',
    handFoot: 'hånd, hånda, hender, finger, fingre, fot, føtter, bein, arm, kne',
    heartSoul: 'hjerte, hjertet, sjel, sinn, hjerne, hjernen',
    teeth: 'tann, tenner, tennene, tannlege*, tannpine, visdomstann*',
    painWound: 'vondt, smerte*, verk, blør, sår, feber, stikk, stingene, stinget, blodfortynnende',
    pregnantBaby: 'gravid, gravide, fødsel*, nyfødt, baby, babyen, bleier, bleie, amme, tåteflaske',
    allergyVaccine: 'vaksine*, allergi*, virus, smitte*, infeksjon*, prøvene',
    therapyNurse: 'sykepleier*, terapeut*, psykolog*, rådgiver*, helsesøster, mammografi, kuren, henvisning',
    wheelchair: 'rullestol*, krykker, rullator*, sykehjem*, omsorgsbolig*',
    vegetable: 'tomat, tomater, potet, poteter, løk, gulrot, gulrøtter, salat, agurk, løken',
    fruit: 'eple, epler, banan, bananer, sitron, appelsin, bær, jordbær',
    meatFish: 'kjøtt, kjøttet, kylling, svin, svinekjøtt, pølse, pølser, fisk, fisken',
    milkEggs: 'melk, melka, ost, egg, smør, yoghurt, fløte, brunost',
    soupRice: 'suppe, suppa, ris, nudler, pasta, bønner, spagetti',
    alcohol: 'øl, vin, vinen, whisky, bar, pub, puben, brennevin, edru',
    sugarSpice: 'sukker, salt, saltet, pepper, krydder, saus, ketchup',
    dishes: 'tallerken*, kopp, kopper, glass, skje, panne, gryte, kasserolle',
    fridgeOven: 'kjøleskap*, fryser, fryseren, ovn, stekeovn, komfyr, vaskemaskin*, oppvaskmaskin*, fryses',
    kitchenBath: 'kjøkken*, bad, badet, baderom*, soverom*, dusj, dusjen, toalett*',
    wallRoof: 'vegg, veggen, tak, taket, gulv, gulvet, vindu, vinduet, trapp, trappa',
    curtainCarpet: 'gardin*, teppe, teppet, pute, puta, dyne, dyna, madrass*, matta',
    cleaning: 'rydde, rydder, vaske, søppel, søppelet, søppelkasse*, boss, kost, moppe, flekken, flekk',
    toolNail: 'hammer, skrue, skruer, skrur, bor, drill, stige, lim, tau, spiker',
    paintWood: 'maling, male, maler, tre, treverk, stein, mur, metall, stål, beis',
    plumber: 'rør, røret, kran, krana, kranen, lekkasje*, avløp*, rørlegger*, takrenne*, sluk',
    washLaundry: 'vask, vasken, klesvask, stryke, strykejern*, renseri*, vaskekjeller*',
    hairdresser: 'klipp, klippe, frisør*, skjegg, negler, salong*',
    jewel: 'ring, ringen, klokke, armbånd*, halskjede*, øredobber, briller, brillene',
    shoesBag: 'sko, skoene, sokker, veske, veska, lommebok*, lommeboka, koffert*, pose, posen',
    coatHat: 'jakke, jakka, frakk, bukse, buksa, skjorte, kjole, lue, lomma, lommen',
    size: 'størrelse*, lengde, bredde, vekt, høyde, mål',
    weightKilo: 'kilo, kg, gram, liter, meter, desiliter, centimeter',
    animalFarm: 'ku, kuer, kyr, sau, geit, høne, høns, hest, gris, griser, fjøset, storfe',
    animalWild: 'fugl, fugler, rev, mus, slange, fisk, insekt*, mygg, elg, ulv',
    cat: 'katt, katten, katter, kattunge*, veterinær*, dyrlege*',
    flowerTree: 'blomst, blomster, tre, treet, blad, gress, plante, planter, løv',
    seaBeach: 'hav, havet, strand, stranda, elv, sjø, sjøen, øy, øya, øyene, svømme, bade, fjorden, fjord',
    mountain: 'fjell, fjellet, bakke, dal, tur, turer, fottur*, turene, vidda, turtipsene, løype, løypa',
    sky: 'himmel, himmelen, sol, sola, måne, månen, stjerne, stjerner, nordlys, nordlys*',
    fire: 'ild, ilden, røyk, brann, brannen, brenner, flamme, bål, ryker',
    rainSnow: 'regn, regner, regnet, snø, snøen, snør, vind, vinden, blåser, storm, is, kulda, snøfreseren, kulde, snøfres*',
    village: 'bygd, landsby*, gård, gården, landet, åker, bondegård*, grend, låven, låve',
    square: 'torg, torget, hjørne, bru, brua, bro, kryss, krysset, rundkjøring*, storgata, plassen',
    floorLift: 'etasje*, heis, heisen, inngang*, innkjørsel*, port, porten, oppgang*, oppgangen, ringeklokke*, ringeklokka, etg',
    neighbourNoise: 'bråk, bråker, støy, bråkete, høylytt, bjeffer, leven, uro, bråket, hysj',
    office: 'kontor*, kontoret, avdeling*, hovedkontor*, resepsjon*, skranke*, styret, brønnøysund',
    factory: 'fabrikk*, verksted*, lager, lageret, byggeplass*, byggefelt',
    colleague: 'kollega, kollegaer, kolleger, ansatt*, personale*, medarbeider*, arbeidskamerat*',
    manager: 'sjef, sjefen, leder*, direktør*, daglig leder, eier, eieren, bossen',
    interviewJob: 'jobbintervju*, ledig stilling*, cv, søke jobb, jobbsøknad*',
    shift: 'skift, vakt, vakta, vakten, overtid, nattevakt, vaktliste*, vakttelefon*, jobbtelefon*, jobbmobil*, vaktlista',
    report: 'rapport*, regneark*, presentasjon*, utkast*, dokument*, referat*, notert, oversikt*, statistikken, statistikk*',
    projectTask: 'prosjekt*, oppgave*, lekse*, lekser, oppdrag*, øvelse*, øvelsene',
    deadline: 'frist, fristen, innen fristen, siste dag, tidsfrist*',
    grades: 'karakter*, karakteren, poeng, resultat*, eksamensresultat',
    languageName: 'engelsk, fransk, tysk, spansk, norsk, svensk, dansk',
    learnCourse: 'lære, lær, kurs, kurset, opplæring*, trening, undervisning',
    university: 'universitet*, høyskole*, forelesning*, professor*, forskning*, studie',
    bookLibrary: 'bibliotek*, roman, bok, boka, bøker, side, sider, kapittel*, dikt',
    newsPress: 'avis, avisen, avisa, journalist*, artikkel*, nyheter, blad, ukeblad',
    radioPodcast: 'radio, podkast*, podcast*, kanal*, serie*, episode*',
    song: 'sang, sangen, sanger, synge, kor, gitar, piano, konsert*, låt, organist',
    dance: 'danse, danser, dans, ballett*',
    theatre: 'teater*, skuespiller*, scene, scenen, prøve, øving*',
    paintingArt: 'maleri*, tegning*, museum*, museet, kunst, utstilling*',
    ballGame: 'fotball*, kamp, kampen, ball, mål, lag, laget, håndball',
    gymRun: 'trening, treningssenter*, gym, løping, løpe, jogge, svømming, yoga, skiene, løypa, ski',
    cardChess: 'sjakk, kort, kortspill*, brettspill*, puslespill*',
    toy: 'leke, leker, dukke, dukka, lekeplass*, huske, huska',
    sew: 'sy, syr, strikke, strikker, nål, tråd, hekle, søm',
    king: 'konge, kongen, dronning*, prins, prinsesse*, soldat*, hær, hæren',
    fight: 'slåss, slag, slår, slå, sparke, sparker, slåsskamp*, bank',
    gunWar: 'krig, krigen, våpen, pistol*, bombe*, skyte, skyt, skutt',
    kill: 'drepe, dreper, drept, mord, drap, lik',
    prison: 'fengsel*, domstol*, dommer*, rettssak*, tiltalt',
    thief: 'tyv, tyven, tyver, innbrudd*, rane, ran, lommetyv*, stjålet',
    mayor: 'ordfører*, rådhus*, kommune*, regjering*, kommunestyre*',
    passport: 'pass, passet, visum, id-kort, legitimasjon*, oppholdstillatelse*',
    border: 'grense, grensen, toll, tollen, ambassade*',
    countryName: 'norge, sverige, danmark, finland, frankrike, tyskland, england, spania, italia, usa',
    cityName: 'oslo, bergen, trondheim, stavanger, tromsø, voss, geilo, dombås, alnabru, sinsen, haugland, paris, otta',
    personName:
      'solveig, jonas, kari, gunnar, terje, ola, randi, arne, kåre, ida, torill, christine, emma, bjørg, tor, torbjørn, oddvar, per, mari, hansen, hanson, arvid, linda, turid, kjersti, odd, øya',
    titleOfPerson: 'herr, fru, frøken, dr, doktor, hr',
    kidTalk: 'barn, barnet, ungdom*, gutt, gutten, jente, jenta, unge, ungene',
    bride: 'bryllup*, brud, bruden, brudgom*, forlovelse*, forlov*, gifte seg',
    divorce: 'skilsmisse*, skilt, separer*, slå opp, eks, eksen',
    orphan: 'verge, fosterhjem*, gudfar, gudmor, omsorgsperson*, fosterforeldre',
    uncle: 'onkel, tante, fetter, kusine, nevø, niese',
    inLaw: 'svigermor, svigerfar, svoger, svigerinne, svigersønn',
    kiss: 'kyss, klem, klemmer, kysse, kos',
    jealous: 'sjalu, misunnelig*, utro, utroskap',
    trust: 'stole, stoler, stole på, tillit, tro, tiltro',
    promise: 'love, lover, løfte*, sverger, æresord',
    lieCheat: 'lure, lurt, lurer, juks*, jukse, svindel*, falsk, forfalsk*',
    joke: 'spøk, spøker, tulla, vits, vitser, morsom*, gøy, prank, tullet, tull, tuller',
    serious: 'alvor, alvorlig, seriøst, på ordentlig, oppriktig talt',
    respect: 'respekt*, respekter, folkeskikk, høflig*, oppførsel',
    shame: 'skam, skammelig, flaut, skandale*',
    rude: 'frekk*, uhøflig*, arrogant*, frekkhet',
    patience: 'tålmodig*, tålmodighet',
    stress: 'stress*, stressa, press, nervøs*, panikk*, slet, sliter',
    headacheNerve: 'går meg på nervene, nerver, gjør meg gal, hodepine, får hodepine, maset',
    scare: 'redd, skremme*, skremt, redsel, frykt',
    surprise: 'overraskelse*, overrask*, sjokk, forbløffe*',
    disappoint: 'skuffet, skuffa, skuffelse*, angrer, dessverre',
    boring: 'kjedelig*, kjeder, kjeder meg, trist, tørt',
    hate: 'hater, hate, avskyr, forakter, ekkelt, kvalmt, hat',
    favourite: 'favoritt*, foretrekker, heller, liker best, liker, like, likte',
    best: 'best, beste, perfekt*, utmerket, fantastisk*, topp, kjempebra, supert',
    worse: 'verre, verst, dårligere, forferdelig*, fryktelig*, grusom*',
    wrongBad: 'feil, galt, ikke riktig, uriktig, gal, gale',
    strange: 'rart, rar, merkelig*, underlig*, mistenkelig*, snodig',
    clearObvious: 'tydelig*, klart, åpenbar*, selvsagt, selvfølgelig',
    exact: 'nøyaktig*, presis, akkurat, eksakt, korrekt, riktig, stemmer',
    true: 'sant, sann, ekte, virkelig, ordentlig, reell',
    secret: 'hemmelig*, skjult, konfidensiel*, fortrolig*, taushet, taushetsplikt*',
    public: 'offentlig*, publiser*, legge ut, lagt ut, postet',
    danger: 'fare, farlig, farlige, risiko*, trygt, trygg, utrygt',
    protect: 'beskytt*, forsvar*, vern, sikkerhet*, sikre, passe på, redder',
    attention: 'forsiktig*, pass på, obs, oppmerksom*, se opp, konsentrere, skjerp, konsentrer*',
    notice: 'merke, merker, merket, oppdag*, legge merke til, innser',
    decide: 'bestem*, bestemmer, avgjør*, avgjørelse*, valg, velge, ombestemte',
    plan: 'plan, planen, planlegg*, planer, tenker å, akter',
    hopeWish: 'ønske, ønsker, drøm, drømmer, håp, håper',
    chance: 'sjanse*, mulighet*, anledning, sjansen',
    lucky: 'heldig*, uheldig*, flaks, uflaks, hell',
    allowed: 'har rett til, rett til, lov til, får lov, lovlig, berettiget',
    rule: 'regel, regler, reglene, forskrift*, plikt, plikter, bestemmelse*',
    penalty: 'bot, boten, bøter, gebyr, erstatning*, tvangsmulkt*',
    warning: 'advarsel*, advarer, siste advarsel, varsel, varslet',
    denounce: 'anmelde*, anmelder, anmeldelse*, klage, klager, rapportere',
    guilty: 'skyld, skylden, skyldig*, ansvar, ansvarlig*',
    forgive: 'tilgi*, unnskyld, beklager, tilgivelse',
    apologyAccept: 'det går bra, går fint, null stress, ikke noe problem, gjør ingenting, det er greit',
    beg: 'vær så snill, ber, bønnfaller, for guds skyld, ber deg, vennligst',
    god: 'gud, bønn, himmel, helvete, velsigne*',
    swearMild: 'faen, jøss, herregud, oi, oj, wow, pokker, fy, søren, dritt, uff, ass',
    laughWord: 'haha, hihi, hehe, lol, hahaha, høhø',
    emojiWord: 'emoji*, gif, meme, klistremerke*, smiley',
    ringBuzz: 'plinger, plinget, pling, pip, piper, ringer, surrer, vibrer*, varslene, varsler, dure, durer',
    screen: 'skjerm, skjermen, display, knapp, knappen, tastatur*, tast, tasten, tasta',
    socialMedia: 'facebook, instagram, insta, tiktok, whatsapp, snapchat, fb, følger',
    groupChat: 'gruppe, gruppa, gruppen, gruppechat*, kanal, chat',
    inbox: 'innboks*, postkasse*, mappe, mappa, mailboks',
    flyerPaper: 'papir*, brosjyre*, katalog*, reklamelapp*, skrive ut, utskrift*, ark, skiltet, oppslag*',
    printer: 'skriver, skriveren, printer*, skanner, blekk, toner',
    callCentre: 'kundesenter*, kundeservice, telefonist*, operatør*, callsenter',
    voicemail: 'telefonsvarer*, talepost*, mobilsvar',
    robot: 'robot*, maskin, maskinen, bot, automat*, automatisk, kunstig intelligens, kunstige intelligensen, kunstige, digitalt, elektronisk',
    softwareUpdate: 'program*, programvare*, last ned, installer*, oppdater*, app, appen, laster',
    virusHack: 'hack*, virus, phishing, svindel, nettfiske',
    camera: 'kamera*, bilde, bildet, bilder, selfie, film, filme, filmer',
    memorySpace: 'minne, minnet, plass, lagring*, fullt, lagringsplass',
    signal: 'signal*, dekning*, wifi, nett, nettet, mobildata, internett',
    charger: 'lader, laderen, kabel, kabelen, ledning*, stikkontakt*, støpsel',
    topUp: 'lade på, påfyll, kontantkort*, fylle på, saldo',
    tariff: 'abonnement*, mobilabonnement*, roaming, prisplan*',
    moneyTransfer: 'overfør*, overføring*, kontonummer*, vipps*, vippse, innskudd*',
    cheque: 'sparing*, rente, renta, renten, sparekonto*',
    rent: 'leie, leia, husleie*, husleia, leietaker*, utleier*, leiekontrakt*',
    mortgage: 'boliglån*, lån, lånet, lånesøknad*, eiendom*, bolig*',
    wasteMoney: 'sløse*, bortkastet*, kaste bort',
    profit: 'tjene, tjener, inntekt*, gevinst*, fortjeneste*, regnskap*, regnskapet',
    rich: 'rik, rike, fattig*, blakk, pengelens',
    gainLose: 'vinne, vinner, vant, tape, taper, tapte, tap',
    stock: 'lager, på lager, utsolgt*, tilgjengelig*, tilgang, varene',
    warranty: 'garanti*, reservedel*, bilag*, bilagene',
    quality: 'kvalitet*, brukt, helt ny, brukte, splitter ny, fabrikkny, loppemarkedet, loppemarked*',
    queue: 'kø, køen, vente, i kø, folkemengde*, trengsel',
    menu: 'meny, menyen, dagens rett, porsjon*, bestille mat',
    table: 'bord, bordet, stol, stolen, sofa, sofaen, hylle, skuff, skap',
    waiter: 'kelner*, servitør*, kokk, kokken, baker, slakter, betjening*, servering',
    hairSkin: 'hud, huden, hår, håret, krem, sjampo, sminke',
    lampCandle: 'lampe, lampa, lampen, stearinlys*, lyspære*, lys, lyset, pære',
    boatShip: 'båt, båten, skip, ferge*, ferje*, ferga, havn, havna, havnen, brygga, marinaen, båtutstyr*',
    fuel: 'bensin*, diesel, tank, tanke, drivstoff*',
    tyreEngine: 'dekk, dekket, motor, motoren, brems, bremser, verksted*',
    traffic: 'trafikk*, kø, bilkø, motorvei*, fart, farta, fartsgrense*',
    driver: 'sjåfør*, drosje*, taxi, skyss, haik',
    luggage: 'bagasje*, koffert*, sjekk inn, innsjekking*, gate',
    map: 'kart, kartet, adresse*, gps, veien til, veibeskrivelse*, fjellveien, granveien',
    turnSide: 'venstre, høyre, rett, rett fram, foran, bak, side',
    pushPull: 'dytt, dytte, trekke, trekk, løfte, bære, skyve',
    cutBreak: 'kutt, kutte, kutter, kuttet, kutta, skjære, rive, brekke, hull, klippe',
    fallDrop: 'falle, faller, falt, miste, mistet, skli, ramle, snuble',
    throwAway: 'kaste, kaster, kastet, kast, hiv, hive, søppel, søppelbøtte, kasserer',
    hang: 'henge, henger, hengt, legge på, lagt på, heng, feste',
    touchIt: 'røre, rør, ta på, holde, holder, gripe, berøre, hald',
    standSit: 'stå, står, sto, stod, sitte, sitter, satt, ligge, ligger, ligget, stått',
    jump: 'hopp, hopper, hoppe, klatre, løpe, løper, spring',
    lookWatch: 'se, ser, se på, kikke, titte, stirre',
    listenHear: 'lytte, lytter, hør, høre, hører, lyd, lyden, stemme, stemmen',
    smell: 'lukte, lukter, lukt, stinker, smak, smaker, duft',
    feel: 'føle, føler, følelse*, humør, stemning',
    breathe: 'puste, puster, pust, luft, lufta',
    drinkTea: 'te, juice, brus, saft, drikke',
    save: 'lagre, lagrer, spare, sparer, spar, behold*, oppbevar*',
    count: 'telle, teller, telt, regne, regner, talt, tallene, summer*',
    compare: 'sammenlign*, forskjell*, ulikt, versus',
    repeatIt: 'gjenta*, igjen og igjen, om og om igjen, samme, repeter*',
    keepOn: 'fortsett*, holder på, fortsetter, slutter ikke, driver, driver på',
    followUp: 'følge, følger, fulgte, følg, fulgt, spore, jage, følget',
    ignoreIt: 'ignorer*, overse*, overser, bry seg, bryr seg, droppe, dropper, dropp',
    forgetIt: 'glem det, drit i det, bare glem det, la være',
    letGo: 'slippe, slipper, slepp, sleppe, slapp, fri, frigjøre, løslat*',
    separateOut: 'unntatt, bortsett fra, uten, utenom, ikke inkludert',
    includeIn: 'inkludert*, inkluderer, inneholder, vedlagt*, vedlegg*, innhold',
    joinIn: 'delta, deltar, bli med, er med, medvirk*',
    belong: 'tilhører, tilhør*, eier, eies, eide, min egen',
    inherit: 'arv, arve, arvet, testament*, dødsbo*',
    deathNotice: 'avdød*, gikk bort, gått bort, bisettelse*, begravelse*',
    replaceIt: 'bytte, bytter, byttet, bytt, erstatt*, erstatte',
    transferOver: 'overlever*, gi videre, videresende*',
    leak: 'lekk*, lekke, lekket, spredt, spred*, spre, sprer',
    source: 'kilde, kilden, opprinnelse*, hvor fra, hvorfra',
    purpose: 'formål*, formålet, hensikt*, mål, målet, hva for',
    legalBasis: 'samtykke*, rettslig grunnlag, berettiget interesse, behandlingsgrunnlag*',
    paragraph: 'paragraf*, artikkel, gdpr, forordning*, personopplysningsloven',
    demand: 'kreve, krever, krav, kravet, insister*, be om, begjære*',
    confirmBack: 'bekreft*, bekreftelse*, skriftlig, kvittering*, kvittere',
    instruct: 'instruks*, veiledning*, bruksanvisning*, hvordan funker, forklaring*',
    offerHelp: 'hjelp, hjelpe, brukerstøtte*, bistand, støtte, service',
    livingPerson: 'menneske*, mennesket, levende, person, personer, levende person',
    kindNice: 'snill, snille, hyggelig*, trivelig*, søt, grei, greie, vennlig*, vennlige, koselig*',
    dearLove: 'kjære, vennen, venn, kompis, elskling, skatt, gutten min, jenta mi',
    guyMan: 'fyr, fyren, mann, mannen, kar, karer, gutta',
    crowdAll: 'alle, folk, hele verden, verden, alle sammen',
    selfDo: 'selv, alene, på egen hånd, egen, seg',
  },
};
