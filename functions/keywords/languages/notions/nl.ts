import type { NotionData } from './notion.ts';

export const nl: NotionData = {
  code: 'nl',
  notions: {
    me: "ik, mij, me, mijn, mn, m'n, mezelf, mijzelf, mijne, 'k, k, ikzelf, mie",
    we: 'wij, we, ons, onze, onszelf, wijzelf',
    you: 'jij, je, jou, jouw, u, uw, jezelf, uzelf, jullie, ge, gij, jow, gy, uwe, jouwe',
    youAll: 'jullie, mensen, lui, gasten, jongens, gullie, ulle, allemaal, julie, jullie allemaal',
    heShe: "hij, zij, ze, hem, haar, zijn, z'n, zn, d'r, die, hijzelf, zijzelf",
    they: 'zij, ze, hen, hun, hunne, die',
    someone: 'iemand, iemands, persoon, personen, mensen, men, je, eender wie, wie dan ook, individu, een ander',
    nobody: 'niemand*, geen mens, geen enkele, geen hond',
    thisOne: 'dit, deze, dees',
    thatOne: 'dat, die, diegene*, datgene',
    here: 'hier, hierheen, hierzo, ier, hiero',
    there: 'daar, er, daarheen, ginder, daarzo, aldaar',
    not: 'niet, nie, geen, nee, neen, nt, neuh, noch, niks, nope, gene, geeneen',
    never: 'nooit, nooit meer, nimmer, nog nooit, nooit niet',
    noLonger: 'niet meer, geen meer, nooit meer, niet langer, nie meer, niks meer, langer, meer',
    nothing: 'niets, niks, nix, helemaal niks, geen bal, geen zak',
    without: 'zonder, behalve, zonder dat',
    already: 'al, reeds, alreeds, allang, eerder',
    still: 'nog, nog steeds, nog altijd, toch, steeds, alsnog',
    again: 'weer, opnieuw, nog een keer, nogmaals, wederom, alweer, nog eens, terug, alwéér, andermaal, herhaald*, voor de zoveelste',
    always:
      'altijd, steeds, constant, voortdurend*, telkens, de hele tijd, continu, aldoor, non stop, nonstop, heel de tijd, aan een stuk door, permanent, eeuwig, onophoudelijk, telkens weer',
    every: 'elk, elke, ieder, iedere, iedereen, per, alle, eender welke',
    all: 'alle, alles, al, allemaal, heel, hele, geheel, volledig*, compleet*, allen, gehele, iedereen, helemaal, totaal, totale',
    other: 'ander, andere, anders, anderen, nog een, overige*, andermans',
    same: 'zelfde, hetzelfde, dezelfde, gelijk, identiek*, eender',
    different: 'verschillend*, anders, ander, andere, verschil*',
    own: 'eigen, zelf, eigenste',
    only: 'alleen, enkel, slechts, maar, pas, gewoon, uitsluitend, alleen maar, amper, even, enige',
    also: 'ook, tevens, eveneens, en, bovendien, evenals, daarnaast, alsook, plus, oo, oók, net als',
    but: 'maar, echter, doch, mja, toch, alleen',
    because: 'omdat, want, doordat, vanwege, aangezien, dus, daarom, wegens, zodat, sinds, derhalve, omwille, zodoende, immers',
    ifSo: 'als, indien, of, tenzij, mits, mocht, ingeval',
    until: 'tot, totdat, tot en met, tm',
    fromNow:
      'vanaf nu, voortaan, per direct, van nu af aan, vanaf heden, vanaf vandaag, per heden, in het vervolg, in de toekomst, bij deze, hierbij, vanaf',
    enough: 'genoeg, voldoende, welletjes, volstaat, mooi geweest, klaar mee, wel genoeg, zat',
    tooMuch: 'te veel, teveel, te vaak, overdreven, te gek, overdaad, veel te veel, overbodig, overmatig*, tevaak, overkill, te gortig',
    soMuch:
      "zo veel, zoveel, zo vaak, honderd*, duizend*, tientallen, massa, massa's, tig, bergen, stapels, stortvloed, hopen, miljoen*, zovaak, hele rits, heel veel, bakken",
    more: 'meer, extra, vaker, nog meer, nog, bij',
    less: 'minder, minder vaak, minst*, geringer',
    many: 'veel, vele, velen, meerdere, heel wat, verschillende, vaak, dikwijls, een hoop, meermaals, meermalen, verscheidene, talloze, hoop, regelmatig, soms, diverse, herhaaldelijk',
    few: 'weinig, paar, beetje, enkele, enige, een paar, een beetje, ietsje, stukje, zelden, wat, sommige',
    once: 'een keer, eenmaal, ooit, 1x, eens, eenmalig*, 1 keer, één keer, keer',
    twice:
      'twee keer, tweemaal, drie keer, driemaal, keer, keren, 2x, 3x, 10x, vier keer, vijf keer, tien keer, tweede keer, derde keer, zoveelste, 2 keer, 3 keer, dubbel, honderd keer, laatste keer',
    first: 'eerst, eerste, ten eerste, allereerst, 1e, allereerste',
    last: 'laatst, laatste, tenslotte, uiteindelijk, definitief, definitieve, afgelopen, allerlaatste, eindelijk, vorige',
    next: 'volgend*, aankomende, komende, eerstvolgende, eerstkomende',
    now: 'nu, nou, op dit moment, momenteel, thans, net, inmiddels, nú, heden',
    immediately:
      'onmiddellijk*, direct*, meteen, per direct, subiet, zsm, asap, ogenblikkelijk, gelijk, per omgaande, onverwijld, terstond, per ommegaande, met onmiddellijke, metene, linea recta, dadelijk, acuut, met spoed',
    today: 'vandaag, vanavond, vanmiddag, vanmorgen, vanochtend, vannacht, vndg, heden',
    tomorrow: 'morgen, overmorgen, morge, mrgn, morgenavond, morgenochtend, morgenmiddag',
    yesterday: 'gisteren, gister, gisteravond, eergisteren, gisterenavond',
    day: 'dag, dagen, dagelijks*, daags, overdag, dgn, werkdag*, dagelijkse',
    week: 'week, weken, wekelijks*, wkn',
    month: 'maand*, maanden, maandelijks*, mnd',
    year: 'jaar, jaren, jaarlijks*, jr, halfjaar, jarenlang',
    hour: 'uur, uren, minuut, minuten, minuutje*, uurtje*, min, kwartier*, half, u, minuutjes, uurs, klok',
    morning: "ochtend*, 's morgens, s morgens, 's ochtends, s ochtends, voormiddag*, morgen, goedemorgen, smorgens, sochtends, goeiemorgen, morgens",
    evening:
      "avond*, middag*, namiddag*, 's avonds, 's middags, s avonds, s middags, vanavond, savonds, smiddags, goedenavond, goeienavond, goedemiddag, avonds",
    night: "nacht*, 's nachts, s nachts, middernacht, vannacht, snachts, nachten, nachts",
    weekday: 'maandag*, dinsdag*, woensdag*, donderdag*, vrijdag*, ma, di, wo, do, vr',
    weekend: 'zaterdag*, zondag*, weekend*, weekeinde, za, zo, feestdag*',
    soon: 'binnenkort, gauw, straks, snel, zometeen, spoedig, weldra, zo meteen, eerdaags, strakjes, zo, zodra',
    later: 'later, straks, daarna, na, erna, nadien, dan, vervolgens, dadelijk, latere, nadat',
    before:
      'voor, eerder, voordat, geleden, vroeger, voorheen, vooraf, tevoren, van tevoren, vóór, daarvoor, destijds, toen, voorafgaand, alvorens, vorig, ervoor',
    early: 'vroeg, vroege, vroeger, tijdig, op tijd, vroegtijdig',
    late: 'laat, late, te laat, vertraging*, vertraagd*, telaat, later, verlaat',
    time: 'tijd, tijdstip, tijden, termijn*, tijdje, duur, duurt, tijdsbestek',
    moment: 'moment*, momentje, ogenblik*, seconde*, sec, tel, even, effe, efkes, eventjes, secondje, effen, tegelijk',
    longTime:
      'lang, lange tijd, eeuwig*, eeuwen, al lang, voor altijd, tijdenlang, jarenlang, allang, al jaren, maandenlang, langer, voorgoed, heel lang, eeuwigheid',
    what: 'wat, watte, waar, waarvoor, wa, waarmee, waarover, waarom',
    who: 'wie, wiens',
    where: 'waar, waarheen, waarnaartoe, vanwaar, waarvandaan',
    when: 'wanneer, hoe laat, toen, sinds wanneer',
    why: 'waarom, hoezo, waarvoor, hoe komt, wrm, vanwaar, hoekomt, om welke reden',
    how: 'hoe, op welke manier, hoedan, hoezo',
    howMuch: 'hoeveel, hoe veel, hoe duur, wat kost, hoe vaak, hvl',
    which: 'welk, welke, wat voor',
    please:
      'alstublieft, alsjeblieft, aub, svp, ajb, asjeblieft, astublieft, graag, gelieve, plz, pls, alsjeblief, beleefd, vriendelijk, vriendelijke, please, toe, in godsnaam, als je blieft, als u blieft, wilt u, smeek*',
    thanks: 'bedankt, dank*, dankjewel, dank u, merci, thx, bedank*, dankbaar, dankuwel, tnx, thnx, thanks, danku, dankje, tx',
    sorry: 'sorry, excuses, excuus, pardon, het spijt, spijt, helaas, neem me niet kwalijk, srry, sry, vergeef*, jammer, spijtig',
    hello:
      'hallo, hoi, hey, hé, dag, goedemorgen, goedendag, goedemiddag, beste, geachte, hee, hi, yo, goeiemorgen, heey, heej, hallootjes, hai, lieve, welkom, joe, ey, goedenavond, goededag',
    bye: 'doei, dag, tot ziens, doeg, ciao, houdoe, tot snel, bye, tot dan, salut, vaarwel, tot straks, tot morgen, doeiii, adieu, de groeten, joe, tot nooit, daag, tot later, saluut',
    regards: 'groet*, groeten, groetjes, mvg, hoogachtend*, met vriendelijke, gr, grtz, grt, vriendelijke groeten, grtjs, mvrgr',
    yes: 'ja, jaa, jep, yep, jawel, jaja, yes, yup, zeker, ja hoor, tuurlijk, jaaa, jup',
    okay: 'oke, ok, okay, okee, goed, prima, is goed, akkoord, oki, top, okidoki, kk, best, okej, in orde, komt goed, vooruit',
    want: 'wil, wilt, willen, wilde, wilden, wou, wouden, zou graag, graag, wens, wenst, wensen, gewenst*, gewild, zou, zouden, wens*, liefst, liever, zin in, zin, wensch, verlang*, wille',
    need: 'nodig, heb nodig, hoef, hoeft, hoeven, moet, behoefte*, benodigd*, hoefde, noodzak*, vereist*',
    must: 'moet, moeten, moest, moesten, verplicht*, hoor, hoort, dien, dient, dienen, zou moeten, mot, moette, behoor*, moetje',
    can: 'kan, kun, kunt, kunnen, kon, konden, kunne, gekund, in staat, zou, kan je, lukt, lukken, gelukt, kunde, lukte',
    may: 'mag, mogen, mocht, mochten, toegestaan, geoorloofd',
    letDo: 'laat, laten, liet, lieten, gelaten, late',
    tryTo: 'probeer*, proberen, probeerde*, geprobeerd, poging*, trachten, tracht',
    stop: 'stop, stopt, stopte, stoppen, gestopt, ophouden, hou op, houd op, houden op, opgehouden, staken, staak, stopzet*, stopgezet, kappen, kap, kapt, hou daarmee, stoppp, op te houden, beeindig*, halt, houdt op, schei uit, stop zetten, zet stop, stoppe, schei, stopzetten, afstap*, af te stappen, gestaakt, op houden',
    end: 'einde*, eindig*, beeindig*, beëindig*, klaar, afgelopen, voorbij, gedaan, klaar mee, afsluit*, afgesloten, stopzet*, basta, eind, ten einde, afronden, afgerond, punt uit',
    cancel:
      'annuleer*, annuleren, geannuleerd*, afzeg*, afgezegd, opzeg*, opgezegd, cancel*, gecanceld*, afgelast*, annulat*, annulering*, op te zeggen, zeg op, zeg af, zeg mijn, ontbind*, af te zeggen, schrap*, herroep*, intrekken, gecancelled, afbellen, opgedoekt, gaat niet door, niet doorgaan',
    block:
      'blok*, blokkeer*, blokkeren, geblokkeerd*, geblokt, zwarte lijst, blacklist*, blocken, block, blokken, geblockt, negeer*, negeren, weer, weren, gebloked',
    remove:
      'verwijder*, haal, halen, haalt, weghaal*, weghalen, weggehaald, schrap*, geschrapt, doorstreep*, doorhal*, eraf, weg, wegdoen, uithalen, afhalen, uitgehaald, streep, strepen, af te halen, eruit, uit te halen, uitschrijv*, van af, verwijderd, kwijt, ontdoe*, gehaald, uitgooi*, gooi, gooien, uit jullie, van jullie, uit uw, van uw, haalde, uitgeschreven, doorstrep*, opdoek*',
    deleteIt:
      'wis, wissen, wist, gewist, delete*, verwijder*, vernietig*, verwijderd, weggooi*, gedelete*, vernietigen, uitwis*, uitgewist, deleten, dumpen, te wissen, uit te wissen, opruim*, verscheur*, vernietigd, verwijdering, prullenbak',
    unsubscribe:
      'uitschrijv*, schrijf uit, uitgeschreven, uit te schrijven, afmeld*, afgemeld, meld me af, meld mij af, opt out, optout, af te melden, opzeg*, opgezegd, uitschrijf*, schrijf me uit, schrijf mij uit, unsubscri*, uitstap*, afmelden, meldt af, uitschrev*, schrijft mij uit, desinschrijv*, uitmeld*, meld af, uitgestapt, schrijven uit',
    subscribe:
      'inschrijv*, ingeschreven, aanmeld*, aangemeld, aan te melden, in te schrijven, abonneer*, geabonneerd*, registreer*, geregistreerd*, registratie*, lid worden, opgegeven, opgeven, inschrijf*, abonneren, toegevoegd, toevoegen, schreef in, meld aan, deelneem*, deelnemen, meedoen, doe mee, opgaf, lid geworden, aansluit*, aangesloten, intekenen, schrijf in',
    leaveAlone:
      'met rust, laat me, laat mij, rot op, rot toch op, opgerot, donder op, sodemieter op, hoepel op, ga weg, oprotten, opzouten, zout op, val me niet lastig, pleur op, flikker op, bekijk het, rot, opdonder*, tief op, fuck off, laat ons, bol het af, van mijn lijf, laat me gerust, laat mij gerust, gerust, lazer op, scheer je weg, loop naar, ophoepelen, krijg de, oprot, ga fietsen, trap het af, wegwezen, kras op, rust, bolt het, kus mijn, wieberen, val dood, zoek het uit, opkrassen, opgedonderd, zak in de',
    leave:
      'verlaat, verlaten, verliet, vertrek*, vertrok*, vertrokken, ga weg, weggaan, weggegaan, uitstap*, stap uit, ging weg, uittreed*, stapte, stap op, opgestapt, eruit, weg',
    refuse:
      'weiger*, geweigerd, afwijz*, afgewezen, nee bedankt, bedank voor, nee dank, sla af, afslaan, afgeslagen, afwijs*, neen bedankt, wijs af, verwerp*, pas voor, geen behoefte, hoeft niet, hoef niet, bedank, ik pas, afwimpel*, nee dankje, weigeren, uitgesloten, echt niet, vergeet het maar',
    forbid: 'verbied*, verbood, verboden*, verbod*, ontzeg*, niet toegestaan, mag niet, illegaal, geen recht, ontoelaatba*, ongeoorloofd*',
    object:
      'bezwaar*, protest*, tegen, verzet*, teken bezwaar, maak bezwaar, niet akkoord, oneens, bezwaren, niet mee eens, betwist*, aanteken*, tegenstand*, tegenwerp*',
    agree:
      'akkoord, eens, instem*, stem in, ingestemd, accepteer*, geaccepteerd, toestem*, goedkeur*, aanvaard*, goedgevonden, aannemen, overeen, goedgekeurd, toegestemd, accepter*, ermee eens, gaan akkoord, toegezegd',
    permission:
      'toestemming*, machtig*, goedkeuring*, vergunning*, gemachtigd, bevoegd*, toelating*, volmacht*, opt in, goedvinden, verlof, akkoordverkl*, autoris*',
    withdraw:
      'intrek*, ingetrokken, trek in, terugtrek*, teruggetrokken, herroep*, in te trekken, trek terug, terugneem*, trek, trekken, terug te trekken, terugnem*, herzie*, terugkom*',
    send: 'stuur*, sturen, stuurt, stuurde*, gestuurd*, verstuur*, verzend*, verzond*, verzonden, zend, zenden, zendt, opstur*, opgestuurd, toestur*, toegestuurd, doorstur*, doorgestuurd, toezend*, toegezonden, te sturen, zond, gezonden, versturen, opsturen, doorsturen, opstuur*, doorstuur*, stuure, zending*, toestuur*, op te sturen, bestuurd',
    write: 'schrijf*, schrijv*, schreef*, geschreven, schreven, aanschrijv*, typ, typen, typt, getypt, opschrijv*, neerschr*, te schrijven',
    text: "sms*, smsje*, bericht*, berichtje*, sms'en, sms'je, app, appen, appje*, appt, geappt, gesmst, tekst*, whatsapp*, msg, boodschap*, berichten, tekstbericht*, ge-sms't, berichtgeving, massabericht*, text, reclame sms, sms'jes, apps, appte, getext, smste",
    call: 'bel, belt, bellen, belde*, gebeld, telefoneer*, telefoneren, telefoontje*, opbel*, opgebeld, bel me, terugbel*, teruggebeld, belletje*, beltjes, op te bellen, oproep*, getelefoneerd, roep, roepen, ring, telefoongesprek*, telefonisch, rinkel*, belgedrag, callcenter, call, telemarket*',
    contact:
      'contact*, contacteer*, bereik*, neem contact, contacten, gecontacteerd, bereikba*, benader*, benaderd, aanspreek*, aanspreken, verbind*, verbonden, in verbinding, contactpersoon',
    receive:
      'ontvang*, ontving*, ontvangen, krijg*, kreeg*, gekregen, gekrege, binnenkrijg*, binnenkom*, kregen, binnengekregen, verkrijg*, ontvangst',
    answer:
      'antwoord*, geantwoord, beantwoord*, reageer*, reactie*, gereageerd, reageren, reply, respons*, wederantwoord, reagere, terugschrijv*, weerwoord',
    read: 'lees*, lezen, gelezen, las, lazen, doorlez*, leest, voorlez*, meelez*, doorgelezen',
    bother:
      'stoor*, stoort, storen, gestoord*, lastig*, lastigval*, lastiggevallen, lastig vallen, val lastig, hinder*, pester*, pest, pesten, gepest, irriteer*, irritant*, zeur*, zeuren, gezeur, stalk*, gestalkt, overlast, val, vallen, vallen lastig, ergernis, ergeren, erger, ergert, drammen, dram, drammer*, aandring*, opdringer*, zeik*, jennen, drein*, kwel*, kwell*, treiter*, gehinderd, bedelf*, terroris*, bestook*, bestok*, plag*, intimid*, storend*, opdring*, ambeteer*, ambetant*, embeteer*, ambeter*, opgedrongen, gezeik, lastig te, lastigva*, belaag, bombard*, emmeren',
    spam: 'spam*, spamm*, gespamd, spammen, bombardeer*, bombarderen, gebombardeerd*, rommel, overspoel*, overspoeld, reclamespam, ongewenste post, junk*, volspam*, bestook*, bestok*, dichtgegooid, doodgegooid, doodgooi*, overlaad*, overlad*, bedolven, bedelf*, stortvloed, stroom, lawine, vloed, troep, spamers, rotzooi, overladen, bombardement, overstelp*',
    fedUp:
      'zat, beu, spuugzat, strontzat, kotsbeu, meer dan genoeg, kots, kotst, irriteer*, irritant*, irritatie*, ben het zat, ben het beu, gek van, ziek van, moe van, doodziek van, doodmoe, word gek, word ziek, tureluurs, klaar mee, helemaal klaar, hangt me, mijn neus uit, neus uit, strot uit, keel uit, zenuwen, op de zenuwen, heb er genoeg van, spuug*, ben er klaar mee, schoon genoeg, schijtziek, bloedirritant*, buik vol, buik, strot, vervelend*, verveelt, kotsmisselijk, gestoord van, verzadigd, de keel, grens, trek het niet, poeperd, tering*, welletjes, scheurt, knettergek, uitstaan, van balen, baal, balen, werkt op',
    angry:
      'boos, boze, kwaad, kwade, woedend*, pissig, woest*, razend*, nijdig*, laaiend*, pissed, woede, link, furieus*, geirriteerd, geïrriteerd, onbeschoft*, brutaal, brutale, ergerlijk*, schandalig*, schande*, belachelijk*, opgefokt, giftig, schaamteloos, verontwaardigd, witheet',
    nonsense:
      'onzin*, flauwekul, rommel, troep, rotzooi, kul, shit, bullshit, zooi, zever*, kletskoek, onnozel*, gezeik, gezeur, gelul, quatsch, gezever, larie*, kolder, meuk, prut, bagger, klote*, kak, kutzooi, brol, crap, zooitje, prullen, lul, apekool, geneuzel, geklets, zwam, geouwehoer, poep, klerezooi, teringzooi, schijt, kutspam, zinloos, gebazel, gezwets',
    shutUp:
      'hou je bek, hou je mond, bek, bek dicht, hou je kop, kop dicht, zwijg*, mond, muil, kop, hou je smoel, smoel, stil, bek houden, stil zijn, waffel, kop houden, mond houden, wees stil, bakkes, houd je mond, snater, radiostilte, gezwegen, klep',
    insult:
      'idioot*, idioten, sukkel*, klootzak*, klootzakken, eikel*, lul, lullen, kut, fuck*, godver*, gvd, verdomme*, verdomd*, tering*, kanker*, tyfus*, klote*, mongool*, mongolen, debiel*, achterlijk*, hel, stom, stomme, dom, domme, hoer*, kutzooi, kutbedrijf, flikker, trut, oen, tiefus*, rotzak*, rund, zakkenwasser, hufter*, hoerenzoon, hoerenjong, kolere*, klere*, domkop, ezel, debielen, kloten, klojo, lamzak, zeikerd*, loser*, rukker*, aso, asociaal*, gek, gekken, gestoord*, zot, zotten, onnozel*, smeerlap*, teef, krijg, bloody, imbeciel*, randdebiel, pisvlek, kk, takke*, pokke*, kuttroep, kwal, schoft*, sodeju, potverdo*, verrek, bitch, wtf, etter, zakken, duivel, nondeju, godsnaam, dombo, malloot, spast, vervloekt, rotbedrijf, rotzooi, rotding*, rot',
    peace: 'rust, vrede, kalm, stil, stilte, rustig*, gerust, ontspan*, uitrust*, bijkomen, uitgerust, rusten, rustige, chillen',
    uninterested:
      'geen interesse, niet geinteresseerd, niet geïnteresseerd, geen belang, geen belangstelling, interesseert me niet, interesseert mij niet, boeit niet, boeit me niet, boeiend, boeit, geen behoefte, geen zin, kan me niet schelen, schelen, desinteresse, ongeinteresseerd*, ongeïnteresseerd*, worst, oninteressant*, niks mee, niet nodig, reet, aan mijn reet, interesseren niet, raakt me niet, rotten, geen boodschap, boeie, geen reet, geen ene, geen moer, geen bal, geen fuck, niet interessant, mij niet, niet op te wachten, zit niet te wachten',
    interested:
      'interesse*, geinteresseerd*, geïnteresseerd*, interessant*, belangstelling*, boeiend*, benieuwd, nieuwsgierig*, leuk lijkt, interesseer*',
    useless:
      'nutteloos*, nutteloze, zinloos*, zinloze, geen nut, overbodig*, niks aan, waardeloos*, waardeloze, onbruikba*, irrelevant*, nergens op, onnodig*, niks waard, heeft geen zin, nergens goed, onbelangrijk*, geen waarde, nergens voor, totaal nutteloos, onzinnig*',
    unwanted:
      'ongewenst*, ongevraagd*, niet gevraagd, nooit gevraagd, niet om gevraagd, nooit om gevraagd, ongewilde, onuitgenodigd, niet gewenst, nooit toestemming, nooit besteld, niet aangevraagd, nooit aangemeld, nooit ingeschreven, nooit aangevraagd, niet op te wachten, ongewild',
    mute: 'dempen, demp, stil, uitzet*, uitgezet, zet uit, afzet*, afgezet, uitschakel*, uitgeschakeld, deactiveer*, uitdoen, doe uit, zet af, uit te zetten, deactiv*, stilzet*, mute, muten, uitschakelen, schakel uit, gedempt, zet dit uit, zet het uit, schakel, sluit af, afsluiten, af te zetten, gemute, stilte, geluid',
    fillUp:
      'vol, loopt vol, opslag*, geheugen*, inbox*, mailbox*, postvak, overvol, volgelopen, volloopt, volloop*, dichtslib*, verstop*, mailbox vol, stroomt, inbox vol, opslagruimte, volle, overloopt, zit vol, neemt plek, ruimte',
    wakeUp:
      'wakker*, wek, wekt, wekken, gewekt, opstaan, sta op, wekker*, wakker gemaakt, opgestaan, uit bed, opsta, uit mijn bed, uit mijn slaap, wakkergemaakt, maakt wakker',
    sleep: 'slaap*, slapen, sliep*, geslapen, dutje*, pitten, naar bed, slaapt, slape, tukje, uitslap*, maffen, slapend, uitgeslapen, sleep',
    list: 'lijst*, lijsten, mailinglijst*, mailing*, verzendlijst*, bellijst*, smslijst*, adressenlijst*, verzendbestand, mailinglist*, contactenlijst, klantenlijst, distributielijst, zendlijst, maillijst, sms lijst, lijstje*, bel me niet register, telefoonlijst, contactlijst, verzendgroep',
    database:
      'database*, systeem*, systemen, bestand*, bestanden, databank*, archief*, register*, dossier*, gegevensbestand, klantenbestand*, administratie*, data base, klantendatabase, kaartenbak, adressenbestand, server*, crm, adresboek',
    data: 'gegevens, data, informatie*, info, details, persoonsgegevens, gegeven, klantgegevens, inlichting*, contactgegevens, bijzonderheden, datum, persoonlijke, persoonlijk, gegeve',
    account: 'account*, rekening*, profiel*, klantaccount, acc, gebruiker*, accountje, profielen',
    subscription:
      'abonnement*, abo, lidmaatschap*, dienst*, abonnee*, tariefplan, sms dienst, smsdienst, bundel*, abbo, abonement*, service, contract, pakket, abbonement*',
    newsletter:
      'nieuwsbrief*, nieuwsbrieven, updates, melding*, notificatie*, herinnering*, nieuws, alerts, nieuwsflits, waarschuwing*, alert, pushbericht*, info sms, push, bulletin, nieuwtjes, mailing*, reminders, tijdschrift*, krant, magazine, folder*',
    advert:
      'reclame*, advertentie*, marketing*, promo*, folder*, adverteer*, publiciteit*, reclamebericht*, reclames, advertenties, adverteren, spots, flyers, campagne*, colportage, direct marketing, commercieel, commerciële, commerciele, drukwerk, verkooppraat*, promoten, reclamemail, telemarketing',
    offer:
      'aanbod*, aanbieding*, aanbied*, deal*, deals, actie, acties, offerte*, aangeboden, bied, bieden, biedt, bod, voorstel*, propositie*, aanbiedinge, aan te bieden, promotie*',
    discount:
      'korting*, sale, uitverkoop*, solden, afgeprijsd*, promo*, promotie*, procent, actie, acties, koopje*, kortingsactie*, black friday, opruiming*, kortingscode*, ramsj, prijsverlaging, prijsknaller*, actieprijs, percent, voordeel*, bonus',
    voucher:
      'bon, bonnen, waardebon*, cadeaubon*, voucher*, tegoedbon*, coupon*, kortingsbon*, cadeaukaart*, kortingscode*, kadobon*, bonnetje, kortingscoupon*, tegoed, cadeaubonnen, kadokaart*',
    loyaltyCard:
      'klantenkaart*, bonuskaart*, spaarkaart*, punten, airmiles, air miles, spaarpunten, zegels, klantkaart*, spaarzegels, ledenkaart, stempelkaart*, getrouwheids*, bonuspunten, clubkaart, loyaliteit*, spaar*, voordeelkaart, freebees, ladies club',
    prize:
      'prijs, prijzen, loterij*, winnaar*, gewonnen, prijsvraag*, lot, staatslot*, verloting*, trekking*, postcodeloterij, staatsloterij, jackpot, prijswinnaar, tombola, winactie*, hoofdprijs, loten, krasloten, kraslot, vriendenloterij, wedstrijd',
    customer: 'klant*, klanten, clientel*, client*, cliënt*, koper*, klantenservice, klantnummer, klantendienst, consument*, afnemer*, nieuwe klant',
    exCustomer:
      'geen klant, geen klant meer, ex klant, ex-klant, oud klant, exklant, oud-klant, overgestapt, niet meer klant, voormalig*, vroeger klant, overgestap*, overstap*, naar een andere, andere aanbieder, gewisseld, nooit klant, veranderd van, naar de concurrent, concurrent*, was klant, oudklant, weg bij jullie, weg bij',
    shop: 'winkel*, winkels, zaak, zaken, supermarkt*, webshop*, markt*, ah, albert heijn, jumbo, lidl, bol, hema, kruidvat, action, ikea, aldi, delhaize, colruyt, etos, kledingzaak, coolblue, mediamarkt, gamma, praxis, winkelcentrum, wehkamp, blokker, super, bakker*, slager*, winkeltje*, shop, shoppen, filiaal*, filialen, boodschap*, bouwmarkt, plus, carrefour, kringloop*, amazon, zalando, boutique, warenhuis',
    company:
      'bedrijf*, bedrijven, firma*, onderneming*, merk*, bv, organisatie*, maatschappij*, winkelketen, aanbieder*, keten, bedrijfje*, nv, leverancier*, concern, multinational, zaak, vennootschap, provider, toko, tent',
    organisation:
      'organisatie*, vereniging*, stichting*, club*, partij*, goed doel, goede doel*, instelling*, goede doelen, vzw, instantie*, rode kruis, unicef, greenpeace, vakbond*, bond, clubje, kerk, fnv, oxfam, wwf, wnf, instituut, kwf',
    member: 'lid, leden, lidmaatschap*, lidnummer, deelnemer*, abonnee*',
    donate: 'doneer*, doneren, gedoneerd, donatie*, geef aan, schenk*, donateur*, collecte*, steun*, geschonken, bloed geven, gift, giften',
    vote: 'stem, stemmen, stemt, stemde*, gestemd, verkiezing*, stemhulp, stemadvies, verkiezingen, stembureau, stempas, stemming, referendum, kiezer*',
    bank: 'bank*, ing, rabobank, rabo, abn, abn amro, kbc, belfius, bnp, bunq, sns, asn, argenta, rekening*, knab, triodos, iban, pinautomaat, fortis',
    money:
      "centen, poen, cash, contant*, eur, cent, eurootjes, duiten, centjes, pegels, geldje, bedrag*, zakgeld, doekoe, spaargeld, poet, geld, geldbedrag, geldzaken, euro, euro's, euros",
    salary:
      'loon*, salaris*, pensioen*, wedde, uitkering*, aow, inkomen*, verdien*, lonen, vakantiegeld, loonstrook, bijstand, toeslag*, kinderbijslag, wia, salarissen',
    loan: 'lening*, leen, leent, lenen, geleend, krediet*, schuld*, schulden, hypotheek*, leende, bkr, afbetal*, uitgeleend, uitlenen, lenin*, afloss*, minilening, schuldhulp*, incasso*, deurwaarder*',
    price: 'prijs, prijzen, kost, kosten, kostte, tarief*, tarieven, bedrag*, prijsje, vergoeding, onkosten',
    expensive: 'duur, dure, duurder*, prijzig*, onbetaalbaar, peperduur, kostbaar, te duur',
    cheap: 'goedkoop*, goedkope*, goedkoper, voordelig*, betaalbaar, koopje, spotgoedkoop, scherp',
    freeOfCharge: 'gratis, kosteloos, kosteloze, voor niks, voor niets, vrijblijvend, kostenloos, voor nop',
    pay: 'betaal*, betalen, betaalde*, betaling*, overmak*, overgemaakt, overmaak*, maak over, tikkie*, afgeschreven, voldaan, pin, pinnen, overschrijv*, gestort, storten, terugbeta*, automatische incasso, incasso, overboek*, ideal, bancontact, gepind, betale, overgeschreven, afrekenen, payconiq, stort, afbetalen, domiciliering, terugbetaal*, maak geld',
    bill: "factuur*, facturen, rekening*, bon, bonnetje*, kassabon*, kwitantie*, aanmaning*, gefactureerd, betalingsherinnering, afschrift*, rekeninge, jaarafrekening, kassaticket, aangemaand, nota, nota's",
    buy: 'kopen, koopt, kocht*, gekocht, aankoop*, aankopen, aangekocht, aanschaf*, haal, halen, kope, aangeschaft, shoppen, boodschappen, afgenomen, inkopen, koopje, koop',
    sell: 'verkoop*, verkopen, verkocht*, marktplaats, verkoper*, te koop, doorverkop*, doorverkocht, vinted, 2dehands, aansmer*, aangesmeerd, verpats*, slijten, colport*',
    order: 'bestel*, bestellen, besteld*, bestelling*, order*, aanvraag*, aangevraagd, bestelnummer, geordert, bestelt, nabestel*, ordernummer',
    deliver:
      'lever*, geleverd*, bezorg*, levering*, bezorging*, bezorger*, koerier*, verzending*, verzend*, postnl, dhl, afgeleverd, dpd, bpost, pakketdienst, aflever*, thuisbezorgd, ups, gls, bezorgen, besteller, thuislever*, postbode, onderweg',
    parcel:
      'pakket*, pakje*, pakketje*, doos, dozen, pak, zending*, doosje*, pakjes, track en trace, track trace, postpakket, levering, pakketten, kist',
    pickUp:
      'ophaal*, ophalen, haal op, opgehaald, afhaal*, afhalen, afgehaald, oppik*, opgepikt, pik op, haal, halen, op te halen, meeneem*, afhaalpunt, ik haal, haalt, pik, gehaald, haalde, haal je',
    returnGoods:
      'retour*, terugstur*, teruggestuurd, ruil*, ruilen, omruil*, omgeruild, terugbeta*, terugbetaal*, teruggave*, geld terug, terugbreng*, teruggebracht, geretourneerd, retourneer*, retourner*, garantie*, stuur terug, terugstuur*, terugstorten, terugstort*, vergoed*, restitutie, bedenktijd, geld weer, geruild, teruggeven, terug te sturen',
    bookReserve:
      'boeken, geboekt, boeking*, reserveer*, reserveren, gereserveerd, reservering*, reservatie*, tafel voor, tafeltje, vastleg*, vastgelegd, tafel, geboekte, omboek*, boek, boekt',
    appointment:
      'afspraak*, afspraken, afgesproken, afspraakje, afspreken, spreekuur, consult*, tijdslot, inplan*, ingepland, verzet*, verplaats*, verplaatst, verschuif*, verschoven, afspreek*, verzetten, uitstel*, uitgesteld, tandartsafspraak, in te plannen, plannen, plan, ingeplande, spreken af',
    meeting:
      'vergader*, meeting*, conferentie*, overleg*, bijeenkomst*, teams, zoom, gesprek*, call, bespreking*, bespreek*, besprek*, ledenvergadering, alv, congres, ouderavond*, briefing',
    invite: 'uitnod*, uitgenodigd, nodig uit, uitnodiging*, uitgenodig*, uit te nodigen, inviteer*, uitnodig*',
    contract: 'contract*, overeenkomst*, contracten, verbintenis*, huurcontract, polis, looptijd, opzegtermijn, contractduur',
    sign: 'teken, tekenen, tekent, getekend, ondertekende, onderteken*, handtekening*, tekende, handtekeningen',
    card: 'kaart*, kaarten, pas, pasje*, bankpas*, pinpas*, kaartje*, creditcard*, bankkaart, ov kaart, passen, betaalpas, kredietkaart',
    phone: 'telefoon*, mobiel*, gsm*, smartphone*, iphone*, foon, toestel*, tel, telefoons, mobieltje*, samsung, vaste lijn, telefoonlijn, lijn',
    number:
      'nummer*, nr, telefoonnummer*, getal*, cijfer*, nrs, gsmnummer*, nummertje, mobiele nummer, num, 06, tel nr, mobielnummer, 06nummer, telnr, telefoonnr, gsm nummer',
    newNumber:
      'nieuw nummer, nieuwe nummer, ander nummer, nummer veranderd, nummer gewijzigd, nieuwe sim, nieuw nr, nieuw telefoonnummer, nieuw 06, nieuw gsm, oude nummer, oud nummer, nieuw mobiel, nummer overgenomen, niet meer mijn nummer, nummer is nieuw, nummer gekregen',
    simCard:
      'simkaart*, provider*, kpn, ziggo, t-mobile, odido, proximus, telenet, orange, operator*, vodafone, prepaid, aanbieder*, simyo, ben, esim, base, mobile vikings, youfone, tele2, hollandsnieuwe, scarlet, lebara, kpn mobiel, nummerbehoud, sim, sim-kaart*, simkaart',
    email: 'email*, mail, mails, e-mail*, mailadres*, mailtje*, mailen, gemaild, mailt, mailbox, hotmail, gmail, outlook, emailtje, e mail',
    letter:
      'brief*, brieven, post, per post, schriftelijk*, postbus*, brievenbus*, aangetekend*, poststuk*, briefje*, postzegel*, envelop*, postbode',
    name: 'naam, namen, voornaam*, achternaam*, heet, heten, familienaam, heette, genaamd, noemen, meisjesnaam, initialen, op naam, aanhef, bijnaam',
    address:
      'adres*, adressen, postcode*, postadres, woonadres, huisnummer*, geadresseerd*, woonplaats, bezorgadres, factuuradres, adresje, domicilie',
    birth: 'geboorte*, geboren, verjaardag*, jarig*, geboortedatum, geb, bday, zwanger*, bevall*, verjaar*, bevallen, verloskundig*, geboortekaart*',
    age: 'leeftijd*, oud, jaar oud, minderjarig*, meerderjarig*, jaar, jarige, 18, jonger, volwassen*, ouder dan, jong, jeugd*, puber*, tiener*, oudere',
    document:
      'document*, formulier*, papier*, paspoort*, id, identiteitsbewijs*, identiteitskaart*, rijbewijs*, bewijs, stukken, bestanden, bijlage*, akte*, attest*, verklaring*, bewijzen, legitimatie*, brief, cv, aanvraag*, sollicitatie*, id kaart, diploma*',
    copy: 'kopie*, kopieer*, kopieren, gekopieerd, afschrift*, print*, geprint, uitdraai, duplicaat*, scan*, kopij, uitprint*, kopietje, uitgeprint',
    photo: "foto*, foto's, fotos, selfie*, plaatje*, afbeelding*, kiekje*, pic, pics, fotootje, screenshot*, beeld*, camera*, fotograaf*, filmpje",
    video: 'video*, filmpje*, clip*, youtube, tiktok, film, vlog*, beelden, filmpjes, reels',
    website:
      'website*, site*, pagina*, webpagina*, online, internetpagina, webshop, portaal, webstek, facebook, instagram, platform*, insta, fb, forum',
    link: 'link, links, linkje*, url, hyperlink, linken, linkjes, webadres',
    app: 'app, apps, applicatie*, appje, toepassing*, programma*, software',
    internet:
      'internet*, wifi, netwerk*, bereik, netwerk, ontvangst, signaal, verbinding*, data, wifi verbinding, router, modem, roaming, 4g, 5g, hotspot, glasvezel, mb, databundel, offline',
    computer: 'computer*, laptop*, pc, tablet*, ipad*, scherm*, printer*, beeldscherm, muis, toetsenbord, apparaat*, mac, windows, notebook',
    password:
      'wachtwoord*, pincode*, code*, pin, inlog*, ingelogd, inloggen, paswoord, log in, ww, puk, toegangscode, digid, itsme, verificatiecode, wachtwoorden, gebruikersnaam',
    battery: 'batterij*, accu*, oplader*, opladen, opgeladen, lader, laad*, leeg, opladers, powerbank, batterijen',
    press:
      'druk, drukt, drukken, klik*, klikken, geklikt, aanklik*, toets*, tik, tikken, knop*, typ*, ingedrukt, aangeklikt, swipe*, indruk*, gedrukt, doorklik*, tik in, intoets*',
    wordN: 'woord*, woorden, woordje, zin, zinnen, letter*, tekst, sleutelwoord, term, termen',
    fileFormat: 'csv, excel, pdf, json, xml, xlsx, word, bestand, formaat*, format, zip, machineleesba*, bestandsformaat, gestructureerd*',
    privacy:
      'privacy*, avg, gdpr, gegevensbescherming*, ap, persoonsgegevens, autoriteit persoonsgegevens, privé, prive, gegevensbeschermingsautoriteit, privacyrecht*, privacywet*, persoonlijke levenssfeer',
    law: 'wet, wetten, wettelijk*, recht*, rechten, wetgeving*, juridisch*, artikel*, illegaal, onrechtmatig*, wetgever, regelgeving, strafba*, avg, gdpr, overtred*, onwettig*, verordening*, art, krachtens, volgens, legaal, rechtsgrond*, conform, rechtmatig*, telecommunicatiewet, schending',
    lawyer:
      'advocaat*, advocaten, rechter*, rechtbank*, jurist*, aanklag*, aangeklaagd, juridisch*, notaris*, rechtszaak*, procedure*, sommatie*, dagvaard*, rechtsbijstand*, gesommeerd, sommeer*, schadeclaim, gerecht*, aanklacht*, kort geding, sommer*, schadevergoeding, vonnis',
    police: 'politie*, agent*, aangifte*, wijkagent, flikken, politieagent, juut, boa, wout',
    complain:
      'klacht*, klachten, klaag*, klagen, klaagde, melding*, meld, melden, gemeld, klacht in, rapporteer*, rapporter*, geklaagd, reclamatie, zeiken, beklaag, aankaart*, meldpunt, ontevreden',
    threaten:
      'anders, zoniet, zo niet, dreig*, gedreigd, waarschuw*, gewaarschuwd, consequent*, stappen, gevolgen, juridische stappen, laatste waarschuwing, ultimatum, gevolg, sancties, bedreig*, of ik, zwaai*, maatregel*, repercuss*, ingebreke, in gebreke',
    authority:
      'autoriteit*, toezicht*, acm, ombudsman*, consumentenbond, overheid*, instantie*, gemeente*, belastingdienst, autoriteiten, gba, testaankoop, uwv, rijksoverheid, fod, ap, toezichthouder, gemeentehuis, stadhuis, opta, ministerie*, kassa, radar, gegevensbeschermingsautoriteit, bipt, waakhond',
    proof: 'bewijs*, bewijzen, bewezen, aantonen, aangetoond, screenshot*, aantoon*, getuig*, bewijsstuk*',
    mistake:
      'fout*, fouten, vergissing*, vergis*, vergist, verkeerd*, abuis, onjuist*, foutje*, per ongeluk, incorrect*, klopt niet, abusievelijk, misverstand*, kloppen niet, niet juist, ongeluk, blunder*, verwar*, onterecht*, mis, perongeluk, foutief*, foutieve, verwissel*',
    wrongPerson:
      'verkeerde persoon, verkeerde nummer, verkeerd nummer, ken u niet, ken je niet, ken jullie niet, ken hem niet, ken haar niet, ben ik niet, ben niet, niet mijn nummer, iemand anders, niet voor mij, verkeerd verbonden, wie bent u, wie ben je, wie is dit, verkeerde, verkeerd, andere persoon, niet de juiste, foute nummer, fout nummer, foute persoon, ken geen, niet van mij, de verkeerde, ik heet geen, niet de goede, verkeerde adres, ken ik niet, ik ben geen, woont hier niet, niet aan mij',
    correct: 'juist*, correct*, klopt, kloppen, goed, waar, gelijk, terecht, precies, exact*, kloppend',
    lie: 'lieg*, liegen, gelogen, leugen*, loog, vals, leugenaar*, onwaar, logen, bedrieg*, verzonnen, verzin, verzin*, jokken, jok, bedonder*, misleid*, onwaarheid*',
    spell:
      'spel, spelt, spellen, gespeld, spelling*, schrijffout*, verkeerd geschreven, typfout*, spelfout*, schrijfwijze, met een k, dubbel, tikfout*',
    change:
      'verander*, veranderd*, wijzig*, gewijzigd*, aanpass*, aangepast, pas aan, wissel*, gewisseld, verzet*, verplaats*, omwissel*, bijstel*, aan te passen, aanpas*, verandering*, omzet*, omgezet, vervang*, verruil*',
    update:
      'update*, bijwerk*, bijgewerkt, corrigeer*, corrigeren, verbeter*, aanpass*, rectificeer*, rectific*, herstel*, aangepast, gecorrigeerd, geupdate, verbeterd, wijzig*, bij te werken, aanvul*, aangevuld, correctie*, actualis*, recht te zetten, rechtzetten, bij te stellen',
    outdated:
      'oud, oude, verouderd*, niet meer geldig, verlopen, ongeldig*, niet actueel, klopt niet meer, achterhaald*, vorige, vroegere, niet meer actueel, gedateerd*, voormalige, ouwe',
    newOne: 'nieuw*, nieuwe, nieuwste, gloednieuw*, nieuws',
    know: 'weet, weten, wist, wisten, geweten, ken, kent, kennen, kende*, gekend, bekend*, kennis*, weetje, tgeen, idee, geen idee, op de hoogte, wete, weetniet, benieuwd',
    think:
      'denk, denkt, denken, dacht*, gedacht, vind, vindt, vinden, geloof*, geloven, meen, meende, vond*, mening*, volgens mij, vermoed*, gok, volgens, schat, blijkbaar, nadenk*, verwacht*, bedenk*, ga ervan uit, overweeg*, vgm, lijkt me, dunkt',
    understand:
      'snap*, snappen, gesnapt, begrijp*, begreep*, begrepen, versta, verstaan, begrip*, vat, doorhebben, heb door, snapte, beseff*, besef, realiseer*, duidelijk',
    remember: 'herinner*, onthoud*, onthouden, denk aan, denk eraan, weet nog, onthield, denk om, denk erom, herinnering*, herinnert, vergeet niet',
    forget: 'vergeet*, vergeten, vergat*, vergete, ontschoten, ontgaan, vergaten',
    mean: 'bedoel*, bedoeld*, beteken*, betekenis*, bedoelde, meent, inhoud*, houdt in, bedoeling',
    say: 'zeggen, zei, zeiden, gezegd, vertel*, verteld, zegt, meld, melden, meldde, gemeld, uitsprek*, noem*, genoemd, beloof*, beloofd*, beweer*, beweren, zegge, mededel*, meedel*, medegedeeld, informeer*, geinformeerd, laten weten, doorgeven, doorgegeven, geef door, vermeld*, beloven, verwittig*, zeit, vertelt, zij, verteller, zeg',
    ask: 'vraag*, vragen, vroeg, vroegen, gevraagd, verzoek*, verzocht*, eis, eisen, geeist, navraag*, aanvraag*, vordering*, vorder, eist, geëist, vraagt, verlang, dring, navragen, informeren, smeek, sommeer, opvrag*, opgevraagd',
    speak:
      'praat*, praten, spreek*, spreken, gesproken, sprak*, klets*, kletsen, chat*, gepraat, gekletst, babbel*, gesprek*, bijkletsen, bijpraten, overleg*, overlegg*, taal, nederlands, engels, lul, discuss*, toespraak, frans, vlaams',
    explain:
      'leg uit, uitleg*, uitgelegd, verklaar*, verduidelijk*, toelicht*, uitlegg*, uit te leggen, verklar*, toegelicht, opheldering, licht toe, motiveer*',
    show: 'laat zien, toon*, tonen, getoond, laten zien, toont, vertoon*, liet zien, weergeven, tentoon*, voorstel*, presenteer*, aanwijz*',
    see: 'zie, ziet, zien, zag, zagen, gezien, kijk*, kijken, keek*, gekeken, bekijk*, bekeken, inzage*, inzien, ingezien, zienn, ziene, tuur, aanzien, check, bekeek, inkijk*, opkijk*',
    hear: 'hoor*, horen, hoort, gehoord, luister*, geluisterd, hoorde*, beluister*, verneem*, vernomen, klinkt, vernemen, vernam',
    find: 'vind, vindt, vinden, vond*, gevonden, zoek*, zoeken, gezocht, opzoek*, opgezocht, zocht*, uitzoek*, uitgezocht, opzoeken, google*, kwam achter, achterhalen, ontdek*, opgezoch*, terugvind*, doorzoek*, vindbaar',
    lose: 'verlies*, verliezen, verlor*, verloren, kwijt*, mis, missen, mist, gemist, vermist*, zoek, kwijtgeraakt, ontbreek*, ontbrek*, kwijt geraakt, verloor, weg, misgelop*',
    give: 'geef*, geven, geeft, gaf, gaven, gegeven, doorgev*, doorgegeven, geef door, verstrek*, meegev*, overhandig*, verleen*, verleend, geve, aangev*, meegegeven, afgev*, afgegeven, verlenen',
    take: 'neem*, nemen, neemt, nam, namen, genomen, pak, pakt, pakken, pakte, meenem*, meegenomen, gepakt, neme, aanneem, grijp*, afneem*',
    bring: 'breng*, brengen, bracht*, gebracht, meeneem*, meenemen, meegebracht, neem mee, brenge, meebreng*, mee te nemen, langsbreng*',
    put: 'zetten, leggen, gelegd, doe, doen, plaats*, gezet, stop in, geplaatst, invoeg*, neerzet*, legde, stopte, steek, stak, plaatsen, hang*, vul, vullen, invul*, zette, deed, doet, neerleg*, gestopt, gestoken, gedaan, in te vullen, gooi, stel, steken, zet, leg, legt',
    hold: 'houd*, hou, houden, bewaar*, bewaren, bewaard*, opslaan, opgeslagen, sla op, hield*, gehouden, bijhoud*, over mij, van mij hebben, bezit*, beschik*, verzamel*, vast, heeft over mij, slaat op, opsla*, bijgehouden, behoud*, vasthouden, over me, houdt, vastgehouden, hebt over mij, geregistreerd, hebben staan, bezitten, wat jullie hebben, vergaar*, archiveer*',
    have: 'heb, hebt, heeft, hebben, had, hadden, gehad, hep, bezit*, beschik*, ebt, hebbe, heeftie, hebje, beschikken',
    use: 'gebruik*, gebruikt*, benut*, gebruiken, inzet, hanteer*, misbruik*, hanteren, benutten, toepass*',
    process:
      'verwerk*, verwerkt*, verwerking*, analyse*, analyseer*, profiling, behandel*, profileer*, profiler*, analyser*, profilering, gegevensverwerking, bewerk*, behandeling, bewerkt, proces',
    automatic:
      'automatisch*, geautomatiseerd*, robot*, computer*, machine*, algoritme*, bot, bots, ai, automaat, automatiseer*, chatbot*, computerstem, autom, automatis*, kunstmatig*',
    human:
      'mens, echt persoon, echte persoon, medewerker*, mensen, persoonlijk*, iemand echt, menselijk*, echt mens, echt iemand, levend*, agent, persoon, helpdesk, consulent, adviseur*',
    share:
      'deel, deelt, delen, gedeeld*, doorgev*, doorgegeven, geef door, doorverkop*, doorverkocht, verstrek*, openbaar*, door te geven, verspreid*, verkocht*, doorspel*, doorgespeeld, deelde, prijsgev*, vrijgev*, doorgeef*, uitgelekt, lekken, gelekt, vrijgegeven, publiceer*, uitwissel*',
    thirdParty:
      'derde*, derden, derde partij*, partner*, anderen, andere bedrijven, externe*, derde partijen, dochter*, vreemden, buitenstaand*, adverteerders, datahandel*, ontvangers, adressenhandel*',
    transferData:
      'export*, exporteer*, overdra*, overdracht*, overzet*, overgezet, overplaats*, meeneem*, dataportab*, verhuiz*, portab*, porteer*, overdraagbaar*, overheveling*, downloaden, download*, nummerbehoud, overgedragen, overstapservice, over te zetten, transfer*, exporter*, overhevel*, gedownload',
    limit:
      'beperk*, beperkt*, limiet*, limiteer*, pauzeer*, pauzeren, pauze*, bevries*, bevriez*, opschort*, opgeschort, inperk*, ingeperkt, verminder*, minder*, tijdelijk*, bevroren, gepauzeerd, schort, ijskast, on hold, minimal*, onderbrek*, reduceer*',
    check:
      'controleer*, controleren, gecontroleerd, check*, gecheckt, nakijk*, nagekeken, kijk na, verifieer*, verifieren, controle*, na te kijken, nagaan, ga na, toets*, inspecteer*, onderzoek*, nazien, nagezien, test*, keuren',
    confirm: 'bevestig*, bevestigd*, bevestiging*, bevestigen, beaam*, confirm*, ok, te bevestigen, bekrachtig*',
    choose:
      'kiezen, kiest, koos, gekozen, keuze*, besluit*, beslis*, besliss*, besloten, uitkies*, uitgekozen, uitzoek*, beslist, selecteer*, keus, voorkeur*, kozen, opteer*, kies',
    open: 'open*, openen, opent, opende, geopend*, opendoen, openmak*, openingstijd*, opengedaan, los, ontsluit*',
    close:
      'sluit*, sluiten, gesloten, sloot, dicht*, afsluit*, afgesloten, dichtdoen, toe, opheff*, opgeheven, hef op, dichtgedaan, sluitingstijd, op slot, opzeg*, op te heffen, toedoen, hef',
    start: 'start*, starten, gestart, begin*, beginnen, begon*, begonnen, aangezet, aanzetten, aanvang*, aanvang, zet aan, van start, inschakel*',
    resume:
      'hervat*, hervatten, opnieuw, weer aan, heractiveer*, herstart*, weer aanmelden, deblokk*, activeer*, weer inschrijven, weer beginnen, heractiver*, geactiveerd, activer*, hernieuw*, opnieuw starten, opnieuw aanzetten, toch weer, weer aanzetten, reactiv*, weer ontvangen',
    goOn: 'doorga*, door, verder*, ga door, vervolg*, voortzet*, blijf, voortgezet, gaan door, doorgegaan, doorgaan, verdergaan, ga verder, vervolgen, doorzet*, voortgaan',
    come: 'komt, komen, kwam*, gekomen, kome, koom, langskom*, komend, meekom*, kump, kom',
    go: 'ga, gaat, gaan, ging*, gegaan, gane, heen, naartoe, gaand, loop, vertrek, meega*, rij',
    comeBack:
      'terug*, terugkom*, teruggekomen, weer thuis, kom terug, terugkeer*, terugker*, terugbellen, weerkeren, weer terug, weer hier, wederom, teruggaan, weerkom*, terugkeren',
    arrive:
      'aankom*, aangekomen, kom aan, arriveer*, arriver*, aankomst*, ben er, komt aan, zijn er, aan te komen, gearriveerd, kwam aan, er bijna, onderweg, geland, binnen',
    wait: 'wacht*, wachten, gewacht, afwacht*, wachtrij, geduld*, verwacht*, wachtmuziek, wachtend*, wachtlijst',
    stay: 'blijf*, blijft, blijven, bleef*, gebleven, logeer*, verblijf*, verblijv*, overnacht*, overblijv*, blijve, bleven',
    live: 'woon*, wonen, woont, gewoond, leef*, leven, leeft, geleefd, woonde*, leve, inwon*, woonachtig',
    moveHouse: 'verhuis*, verhuizen, verhuisd, verhuizing*, nieuw adres, verhuiz*, ander adres, gaan wonen, intrek, adreswijzig*, nieuwe woning',
    abroad:
      'buitenland*, in het buitenland, roaming*, buiten europa, internationaal*, internationale, overzee*, spanje, frankrijk, duitsland, belgie, italie, turkije, griekenland, amerika, europa, engeland, eu, vreemd*, buitenlandse, marokko, portugal, oostenrijk',
    travel:
      'reis, reist, reizen, reisde, gereisd, trip*, rit*, uitstap*, onderweg, op reis, reize, tour*, uitje*, koffer*, bagage, rondreis, dagje weg',
    holiday:
      'vakantie*, vakanties, verlof*, feestdag*, vrij, vakan*, zomervakantie, strand, kamperen, camping*, congé, met vakantie, op vakantie, zee, skivakantie',
    work: 'werk, werkt, werken, werkte*, gewerkt, job, jobs, baan, kantoor*, dienst, shift, thuiswerk*, collega*, werke, stage*, sollicit*, project*, overuren, overwerk*, klus*, vacature*, bedrijf, werkdag*, werkplek',
    boss: 'baas*, bazen, chef*, collega*, leidinggevende*, directeur*, manager*, werkgever*, teamleider, secretar*, bazin, directie',
    retire: 'pensioen*, gepensioneerd*, met pensioen, werkloos*, werkloze*, aow, vut, uitkering, werkeloos, op pensioen, brugpensioen, vutter',
    study:
      'studeer*, studeren, gestudeerd, leren, geleerd, student*, universiteit*, uni, studie*, hogeschool, unief, college*, opleiding*, hbo, mbo, scriptie*, leerling*, thesis, studenten, hoorcollege, leer, leert, leerde',
    school:
      'school*, scholen, les, lessen, klas, klassen, kleuterschool*, kinderdagverblijf*, opvang*, bso, creche, crèche, kdv, basisschool, peuterspeel*, schooltje, studiedag, middelbare, schoolreis*, leraar',
    teacher:
      'leraar*, leraren, lerares*, juf*, meester*, docent*, cursus*, leerkracht*, cursussen, training*, prof, lesgever, workshop*, professor*, rijinstruct*, instructeur, coach*, webinar*, bijscholing',
    exam: 'examen*, toets*, tentamen*, huiswerk*, proefwerk*, test*, examens, tentamens, rijexamen*, huistaak, eindexamen, rapport*, cijfer*, geslaagd',
    help: 'help*, helpen, hielp*, geholpen, hulp*, bijstand*, assist*, ondersteun*, steun*, helpe, bijstaan, klantenservice, handje, ondersteuning',
    meet: 'ontmoet*, afspreken, spreek af, afgesproken, zie je, zien elkaar, tref*, treffen, getroffen, spreken af, afspreek, elkaar zien, ontmoeting*, kennismak*',
    visit:
      'bezoek*, bezocht*, visite, op bezoek, gast*, langskom*, langs, langsgekom*, bezoekje, bezichtig*, langsga*, gasten, logés, langs te komen',
    friend:
      'vriend*, vrienden, vriendin*, maat, maten, gast, matties, kameraad*, mattie, bro, gabber, makker*, bestie, maatje*, vriendje, bff, kennis*, kennissen, kerel, maatje, jongens, bevriend',
    neighbour: 'buur*, buren, buurman*, buurvrouw*, buurt*, buurmeisje, ernaast',
    family: 'familie*, gezin*, gezinnen, familielid*, familieleden, verwant*, schoonfamilie, schoonouders',
    mother: 'moeder*, moeders, mama*, mam, ma, mams, mamma, moe, schoonmoeder, ons mam, moederdag, mammie',
    father: 'vader*, papa*, pap, pa, paps, pappa, schoonvader, ons pap, vaderdag',
    parents: 'ouders*, ouder, schoonouders, ouwelui, pa en ma',
    son: 'zoon*, zonen, jongen*, zoontje*, jongetje*, zoons, neefje*, kleinzoon',
    daughter: 'dochter*, meisje*, meid, meiden, dochtertje*, dochters, nichtje, kleindochter',
    child: 'kind*, kinderen, kinders, baby*, kleine, kleintje*, kids, peuter*, kleuter*, ventje, kindje, kroost, dreumes, luier*, bebe',
    sibling:
      'broer*, broers, zus*, zussen, zusje*, neef*, nicht*, oom*, tante*, neven, broertje*, bro, zusters, nonkel, tantes, zwager*, schoonzus*, zuster',
    grandparent:
      'oma*, opa*, grootmoeder*, grootvader*, grootouders, kleinkind*, bomma, bompa, omaatje, moemoe, vava, meme, pepe, opaatje, beppe, pake, bobonne, opoe, kleinkinderen',
    spouse:
      'man, vrouw*, echtgeno*, partner*, vriend*, vriendin*, vriendje, verloofde*, ex, mannetje, wederhelft, manlief, vrouwtje, eega, lief, vriendinnetje, schatje',
    man: 'man, mannen, kerel*, vent*, gast*, meneer, heer, heren, gozer*, jongen*, mr, dhr, gasten, mannelijk*, mensen',
    woman: 'vrouw*, vrouwen, dame*, mevrouw, mevr, meid*, wijf, meisje, mw, madam, vrouwelijk*, juffrouw, wijven',
    love: 'liefde*, lief, lieve, liefje*, schat*, schatje*, schatten, hou van, houd van, kus*, kusje*, kussen, xxx, xx, xoxo, x, hvj, knuffel*, liefs, hou van jou, dikke kus, verliefd*, kusjes, zoen*, lieverd*, moppie, hart*, snoes, scheetje, hvju, lieffie, engel, hartje, zoentje, geliefd*, dierba*',
    marry:
      'trouw*, trouwen, getrouwd*, huwelijk*, bruiloft*, scheid*, gescheiden, scheiding*, trouwerij, verloofd*, huwen, trouwfeest, gehuwd, uit elkaar, vrijgezel*, bruid*, trouwt, trouwdag',
    die: 'sterf*, sterven, stierf*, gestorven, dood*, dode*, overleden, overlijd*, overleed, overledene*, heengegaan, doodgegaan, doden, ga dood, nabestaande*, sterfgeval, doodga*, omgekomen',
    funeral:
      'begrafenis*, begraven, graf*, graven, rouw*, uitvaart*, crematie*, condolean*, condoleren, gecondoleerd, begraaf*, gecremeerd, kerkhof, kist, rouwen, begraafplaats, medeleven, deelneming, gemis, sterkte, innige',
    sick: 'ziek*, ziekte*, koorts*, verkoud*, griep*, hoest*, corona, covid, misselijk*, ziekgemeld, ziekmeld*, buikgriep, kanker, overgev*, overgegeven, kotsen, depress*, burnout, burn out, dement*, allerg*, besmet*, hooikoorts, beroerd, ziekjes, migraine, niezen, astma',
    hurt: 'pijn*, doet zeer, gewond*, kiespijn, hoofdpijn, blessure*, geblesseerd*, au, pijnlijk, gebroken, pijnstil*, wond, wonde, gekneusd, verstuikt*, buikpijn, rugpijn, bloed*',
    doctor:
      'dokter*, dokters, arts*, tandarts*, huisarts*, verpleeg*, kliniek*, specialist*, fysio*, praktijk*, dr, psycholo*, therap*, assistente, zuster, thuiszorg, vaccin*, ingeent, gynaec*, dierenarts*, kinesist*, kine, ggd, prik*, hap, orthodont*',
    hospital:
      'ziekenhuis*, hospitaal, operatie*, opereren, geopereerd*, spoed, opname*, sch, ambulance*, zkh, polikliniek*, poli, umc, intensive, operatief, ic, ehbo',
    medicine:
      'medicijn*, pil, pillen, apotheek*, tablet*, recept*, medicatie*, antibiotica, paracetamol*, apotheker, ibuprofen, drankje, zalf, insuline, dafalgan, druppels, geneesmiddel*, spuit*, voorschrift',
    body: 'hoofd*, been*, benen, oog, ogen, buik*, arm*, kies, kiezen, knie*, hart, keel, hals, neus, oor, oren, schouder*, vinger*, lijf, lichaam*, maag*, gezicht*, kop, mond, huid, gebit, darm*, hersen*, hand, handen, rug, voet, voeten, tand, tanden',
    oldPerson:
      'oud, oude, oudere*, bejaard*, oude man, oude vrouw, senior*, bejaarde*, verzorgingshuis, oudje*, ouderen, opa, verpleeghuis*, hoogbejaard, bejaardentehuis, op leeftijd, rusthuis, mantelzorg*',
    blindDeaf:
      'blind*, doof*, dove*, slechtziend*, slechthorend*, kan niet lezen, kan niet zien, gehandicapt*, rolstoel*, beperking, bril, laaggeletterd, analfabeet, invalide*, mindervalide*',
    home: 'huis, huize, thuis*, huizen, woning*, huisje, tuis, naar huis, woningen, thuiskom*, stulp, naar thuis',
    flat: 'flat*, appartement*, huur*, huren, gehuurd, verhuur*, verhuurd*, kot, studio, huurder*, kamer, huisbaas, woonruimte, woning, onderhuur, vve, woningcorpor*, kotbaas, kamers, verhuurder',
    room: 'kamer*, kamers, keuken*, badkamer*, slaapkamer*, wc, toilet*, zolder*, woonkamer*, ruimte*, kelder*, balkon*, lokaal, gang, berging, schuur, bad, zaal, douche*, living',
    door: 'deur*, deuren, raam*, ramen, poort*, deurbel*, bel, venster*, voordeur, achterdeur, hek, ingang',
    key: 'sleutel*, sleutels, slot, sloten, sleutelbos, slotenmaker, autosleutel*',
    furniture:
      'tafel*, stoel*, bed, bedden, bank, zetel*, kast*, meubel*, sofa, bureau*, matras*, gordijn*, tapijt, kasten, meubels, kussen*, tv meubel, vloerkleed, dressoir',
    light: 'licht*, lamp*, stroom*, lampen, elektr*, stroomstoring, verlichting*, stopcontact*, lichten, kaars*, elektricien',
    heating:
      'verwarm*, cv, water*, ketel*, kraan*, leiding*, lek, lekt, lekkage*, loodgieter*, warm water, radiator*, waterleiding, boiler, airco*, afvoer*, wc verstopt, warmtepomp*, cv ketel, installateur*, kachel*, stook*, thermostaat, riool*, gas, gasketel*, gaslek*',
    garden:
      'tuin*, tuinen, bloem*, boom, bomen, gras*, plant*, hovenier*, tuinman, maaien, rozen, onkruid, struik*, moestuin, plantje*, snoei*, heg, tuinier*, barbecue',
    street:
      'straat*, straten, wegen, plein*, laan, str, stoep, kruispunt, snelweg*, rotonde*, gracht*, brug, a1, a2, a4, baan, dreef, kade, singel, weg, wegwerk*',
    city: "stad*, steden, dorp*, centrum, gemeente*, amsterdam, rotterdam, utrecht, den haag, antwerpen, gent, brussel, eindhoven, groningen, brugge, leuven, mechelen, hasselt, tilburg, breda, nijmegen, arnhem, zwolle, almere, haarlem, maastricht, leiden, delft, a'dam, binnenstad, plaats, wijk",
    country:
      'landen, staat, nederland*, belgie*, belgië, vlaanderen, rijk, provincie, natie, vlaams, holland, belg, nederlander*, brabant, limburg, friesland, zeeland, land',
    car: "auto's, autos, wagen*, rij, rijd, rijdt, rijden, reed, gereden, chauffeur*, bestuurder*, rijbewijs, bestelbus, karretje, vrachtwagen*, bak, vw, bmw, audi, rijles*, meerijden, autorijden, motor, rijd*, kenteken*, tesla, volvo, busje, auto, autootje, autorit",
    parking:
      'parkeer*, parkeren, geparkeerd, tank*, tanken, benzine*, garage*, diesel, parking*, getankt, parkeerplaats, parkeerboete*, laadpaal*, tankstation, parkeergarage, parkeervergunning, sprit, boete*, pomp, flitser, laadpas',
    bus: 'bus, bussen, tram*, metro*, bushalte*, halte*, taxi*, uber, ov, lijnbus, de lijn, trams, gvb, ret, ov chipkaart',
    train: 'trein*, treinen, station*, perron*, ns, nmbs, spoor*, sporen, trein vertraging, intercity, sprinter, overstap*',
    plane:
      'vliegtuig*, vlucht*, vlieg, vliegt, vliegen, vloog, gevlogen, luchthaven*, schiphol, vliegveld*, zaventem, transavia, klm, ryanair, eindhoven airport, vluchten, gate, boarding, landing, tui',
    bike: 'fiets*, fietsen, gefietst, brommer*, scooter*, motor*, e-bike*, ebike*, motorfiets, fietsenmaker, velo, fietste, fatbike, bakfiets*, wielren*',
    ticket:
      'ticket*, kaartje*, kaarten, treinkaartje*, toegangsbewij*, vervoersbewij*, vliegticket*, toegangskaart*, abonnement, entree*, instapkaart, e-ticket',
    hotel: 'hotel*, hotels, pension, overnacht*, airbnb, b&b, booking, bnb, verblijf, vakantiehuis*, hostel, hotelkamer, bungalow*, huisje',
    walk: 'wandel*, gewandeld, loop, loopt, lopen, liep*, gelopen, ren, rent, rennen, hardlop*, te voet, lope, gerend, rende, joggen, uitlaten, ommetje, wandeltocht, lopend, marathon',
    dog: 'honden, kat, katten, huisdier*, poes*, dier*, dieren, katje*, puppy*, puppies, vogel*, kitten*, konijn*, paard*, kater, poezen, hondje, poesje, hamster, vis, asiel, cavia, hond, hondjes',
    food: 'eten, voedsel, vlees*, fruit, groente*, kip*, vis, aardappel*, rijst, pasta, soep*, friet*, sla, worst*, hapje*, boodschappen, appel*, tomat*, voeding*, ui, uien, patat, frikandel, kroket*, bitterballen, stamppot, spruitjes, snack*, hamburger, spek, vega*, gehakt, bananen, snacks, lasagne, spaghetti, stoofvlees, mosselen, broodje*',
    bread:
      'brood*, broodje*, melk*, ei, eieren, kaas*, boter*, yoghurt*, boterham*, croissant*, eitjes, beschuit, meel, bloem, hagelslag, pindakaas, bakker, pistolet*, kaasjes, ham, eier',
    sweets:
      'taart*, gebak*, chocola*, suiker*, koek*, ijs*, snoep*, toetje*, cake*, koekje*, drop, dessert*, stroopwafel*, pannenkoek*, oliebol*, wafel*, zoet, vlaai, taartje, bonbon*, ijsje',
    coffee: 'koffie*, thee*, bakkie, cappuccino, bakje, latte, espresso, koffietje, theetje, bak, tas koffie, koffe',
    waterDrink:
      'bier*, biertje*, wijn*, drink*, drinken, dronk*, gedronken, borrel*, drank*, water*, cola, pils*, pint*, sap*, wijntje*, frisdrank, gin, borrelen, zuipen, dronken, proost, cocktail*, limonade, bubbels, glas, drankje*, prosecco, jenever, alcohol*',
    eat: 'eet, eten, at, aten, gegeten, honger*, vreet, vreten, smul*, eete, lekker, uiteten, smaakt, smaak*, smakelijk, hapje, hap, lust, uit eten, opgegeten, meeeten, eetlust, dorst*',
    cook: 'kook*, koken, kookt, gekookt, bak, bakken, bakt, gebakken, recept*, kookte, barbecue*, bbq, braden, oven, airfryer, pan, bakte, fornuis, grill*',
    meal: 'ontbijt*, lunch*, diner*, avondeten, middageten, eten, brunch*, maaltijd*, dineren, middagmaal, avondmaal, lunchen, hapje eten, gourmet*, vieruurtje',
    restaurant:
      'restaurant*, cafe*, café*, pizza*, kroeg*, terras*, snackbar*, frietkot, sushi, chinees, mcdonalds, mac, eetcafe, frituur, kebab, terrasje, bar, kapsalon, dominos, burger*, eettent, tent, friettent, indisch, italiaan, brasserie, kantine',
    smoke: 'rook*, roken, gerookt, sigaret*, sigaretten, vape*, vapen, sigaar, peuk*, shag, saffie, tabak, rookt, blowen, wiet, joint, aansteker',
    diet: 'dieet*, afvallen, afgevallen, gewicht*, sportschool*, gym, fitness*, lijnen, kilo*, basic fit, basicfit, fitnessen, calorie*, yoga, overgewicht, dik, weeg*, weegt, slank, vet, vermager*',
    clothes:
      'kleren, kleding*, schoen*, jas, jassen, jurk*, broek*, trui*, shirt*, sok*, aantrek*, kleed, hemd*, pak, maat, maten, mode, ondergoed, spijkerbroek, t-shirt*, kleedje, aangetrokken, sjaal, outfit, jeans, bh, muts, vest, tas, tassen, laarzen, sneakers, handschoen*, rok, rokken, rokje',
    wash: 'wassen, gewassen, schoonmaak*, schoonmak*, poets*, poetsen, wasmachine*, afwas*, douche*, douchen, gedoucht, opruim*, opgeruimd, gepoetst, schoongemaakt, vuil*, kuis*, kuisvrouw, stofzuig*, strijk*, droger, dweil*, afval, vuilnis*, bad, vaat*, schoon, proper, de was, vuile was',
    beauty:
      'haren, kapper*, kapster*, kapsalon*, nagel*, baard*, knippen, geknipt, make-up, makeup, massage*, schoonheids*, nagels, kappers, spa, wimper*, wellness, sauna*, parfum*, tattoo*, creme*, verf*, pedicure, manicure, barbier, mijn haar, haarkleur*, haren knippen',
    gift: 'cadeau*, kado*, cadeautje*, geschenk*, verras*, surprise*, kadootje, verrassing, presentje, cadeaus',
    partyFest:
      'feest*, feestje*, kerst*, vier, viert, vieren, gevierd, festival*, sinterklaas, pasen, oudjaar*, oud en nieuw, carnaval*, koningsdag, verjaardag*, fissa, party*, nieuwjaar*, kermis, feesten, sint, paas*, fuif, barbecue, pinksteren, jubileum, receptie, feliciteer, suikerfeest, fijne, prettige',
    game: 'spel, spellen, speel*, spelen, gespeeld, gamen, game*, spelletje*, ps5, speelt, speelde, xbox, playstation, fortnite, kaarten, bordspel*, puzzel*, schaken, nintendo, toernooi, speeltuin, speelgoed, games, roblox',
    sport:
      'voetbal*, sport*, wedstrijd*, team*, training*, train, trainen, getraind, hockey*, tennis*, ajax, feyenoord, psv, oranje, club, sporten, zwem*, zwemmen, ploeg*, match, stadion, trainer*, anderlecht, gymles, turnen, padel, korfbal*, voetballen, wk, ek, schaats*, wielrennen, koers, f1, elftal, verstappen, judo, volleybal*, basketbal*, skien, goal',
    win: 'win, wint, winnen, won, wonnen, gewonnen, winst, zege, versla*, overwinn*',
    music:
      'muziek*, liedje*, nummer, lied*, concert*, band, zing*, zingen, koor, album, spotify, gitaar*, piano*, gezongen, dans*, optreden*, dansen, liedjes, zong, playlist*, dj, orkest, fanfare, drum*, festival',
    film: 'film*, films, bioscoop*, serie*, netflix, cinema, theater*, videoland, aflevering*, bios, seizoen, acteur*, toneel*, disney, musical*, kinepolis, acteur',
    tv: 'tv, televisie*, radio*, nieuws, journaal, tele, krant*, npo, rtl, zender*, hln, programma*, vtm, vrt, uitzending*, teletekst, nos, televisies',
    book: 'boeken, bibliotheek*, bieb, lezen, boekje, bib, roman*, strip*, boekhandel, bruna, hoofdstuk, luisterboek, boek, boekenkast',
    weather:
      'weer, regen*, regent, sneeuw*, wind*, storm*, stormt, onweer*, geregend, mist, weerbericht, wolk*, waait, waai*, bewolkt, hagel*, ijzel*, buien, gesneeuwd, weersverwachting, graden, regende, stormachtig, bui',
    warmCold:
      'warm*, koud*, koude, heet, hete, zonnig*, kou, hitte*, vries*, koel*, ijskoud, vriest, frisjes, fris, zonnetje, zweten, zweet, bevroren, koelt, gloeiend, graden, zon, zonneschijn',
    church:
      'kerk*, gods, bid*, bidden, gebed*, moskee*, dominee*, pastoor*, mis, heer, jezus, zegen*, amen, allah, kerkdienst, bijbel*, gelovig, doop*, gedoopt, communie*, inshallah, dienst, gelovig*, pastor, god, godzijdank',
    hope: 'hoop*, hopen, hoopt, hopelijk, succes*, geluk*, veel geluk, sterkte, gehoopt, hoopte, beterschap, beterscha*, gefeliciteerd, proficiat, veel plezier, felicitat*, succes, gelukwens*, duimen',
    worry:
      'zorgen, zorg, bezorgd*, angst*, vrees*, schrik*, geschrokken, ongerust*, zorge, geen zorgen, maak je druk, paniek*, zenuwachtig*, nerveus*, druk maken, stress*, gestrest, gestresst, piekeren, benauwd, vrezen, angstig, bang, bange',
    laugh:
      'lach*, lachen, gelachen, grappig*, grap*, grapje*, haha*, hihi*, lol, mop, hehe*, leuk, humor, xd, komisch, hilarisch, mopje, geinig, zwans, glimlach*',
    cry: 'huil*, huilen, gehuild, verdriet*, verdrietig*, triest*, droevig*, traan, tranen, jank*, wenen, weent, geweend, snik, treurig, sip, rouwig',
    happy:
      'gelukkig*, vrolijk*, vreugde*, tevreden*, plezier*, verheug*, genieten, geniet*, genoten, verheugd, bly, enthousiast*, happy, kijk ernaar uit, zin in, opgewekt, content, blij, blije, blijde',
    good: 'goede, prima, top, mooi*, leuk*, fijn*, super*, geweldig*, lekker*, tof*, beter*, perfect*, prachtig*, gaaf, fantastisch*, keurig*, gezellig*, cool, prettig*, uitstekend*, vet, mooie, bangelijk, chill, heerlijk*, uitsteken*, zalig, nice, uitmuntend, plezant*, leuke, aardig*, knap, schitterend*, kei, amai, formidabel, beste, goed, goeie, goeds, goeden',
    bad: 'slecht*, erg, erge, verschrikkelijk*, vreselijk*, waardeloos*, waardeloze, rot, rotte, ellendig*, beroerd*, klote, kut, belabberd*, slechtste, afschuwelijk*, stom, erger*, jammer, irritant*, vervelend*, belachelijk*, schandalig*, triest*, walgelijk*, zielig, schande, onbeschoft*, gruwel*, naar, belachelijke, ramp, onbetrouwba*, mottig, onfatsoenlijk*, asociaal, onprofess*, om te huilen, balen, dramatisch, bar',
    beautiful: 'mooi*, prachtig*, schattig*, knap*, beeldschoon*, mooie*, mooiste, schone, schoon, lief, beeldig, sierlijk, lieflijk, adembenem*',
    important:
      'belangrijk*, dringend*, urgent*, spoed*, haast, hoogste, essentieel, cruciaal, noodgeval, haast*, noodzakelijk*, brandend, serieus, nood, noodsituatie*',
    easy: 'makkelijk*, gemakkelijk*, simpel*, eenvoudig*, easy, gemak*, simpelweg, vlot, handig, eitje',
    hard: 'moeilijk*, lastig*, onmogelijk*, zwaar*, ingewikkeld*, hard, complex, omslachtig*, pittig, onmogelijke, zware, vermoeiend, moeizaam',
    big: 'groot*, grote*, reus*, enorm*, groter, grootste, gigantisch*, hoog, hoge, lang, lange, dik, kolossa*, gigantische',
    small: 'klein*, kleine, kleintje, kort, korte, piepklein, gering*, smal, kleiner, mini',
    full: 'vol, volle, volgeboekt*, volzet, bezet*, stampvol, propvol, bomvol',
    empty: 'leeg*, lege, leegmaak*, leeggemaak*, op, leeghal*, leegte',
    busy: 'druk*, bezig*, geen tijd, bezet, druk, drukke, hectisch, volgeboekt, in bespreking, geen tijd voor, ophanden, in een meeting',
    freeTime:
      'vrij, vrije, tijd, beschikba*, vrije tijd, verveel*, vervelen, hobby*, tijd voor, vrije dag, vrijaf, beschikbaar, vervelend, tijd over',
    ready:
      'klaar*, gereed, voorbereid*, bereid*, af, in orde, klaarzet*, klaargemaakt, paraat, klaarmak*, gereedge*, voorbereiden, klaarleggen, geregeld, voltooi*',
    tired: 'vermoeid*, uitgeput*, kapot, doodmoe, gesloopt, afgepeigerd, bekaf, moe, slaperig, op, gaar, uitgeblust, geradbraakt, moeë',
    broken:
      'kapot*, stuk, stukke, defect*, werkt niet, doet het niet, gebroken, storing*, doen het niet, kapotte, niet werken, functioneert niet, hapert, haper*, vastgelopen, beschadig*, naar de klote, pech, doe het niet, stukken, werkte niet, functioneren niet, kapotgegaan, stuk gegaan, werken niet, naar de knoppen, gaat niet, begeven, foutmelding',
    repair:
      'repar*, repareer*, gerepareerd, maken, maak, gemaakt, herstel*, hersteld, monteur*, garagist, reparatie*, fix*, klusjesman, onderhoud*, opknap*, vakman, technieker, vervang*, techn*, herstellen, installateur, loodgieter',
    problem:
      'probleem*, problemen, moeilijkheid*, gedoe, storing*, issue*, gezeik, probleempje, miserie, euvel, moeilijkheden, kwestie, sores, ruzie',
    possible:
      'mogelijk*, misschien, wellicht, mss, waarschijnlijk*, eventueel, eventuele, ws, msch, kans, wrs, mssn, vermoedelijk, onmogelijk, vast, allicht, wsl, eigenlijk, eig, lukt, evt',
    sure: 'zeker*, vast, natuurlijk*, tuurlijk, uiteraard, beslist, zeker weten, absoluut*, gegarandeerd*, allicht, definitief, uitdrukkelijk*, vanzelfsprek*, ongetwijfeld, vanzelf, overduidelijk, sowieso, expliciet, nadrukkelijk, stellig',
    really:
      'heel, erg, zeer, werkelijk, serieus, zo, heus, super, hele, egt, inderdaad, idd, enorm, ontzettend, eerlijk*, extreem, gewoonweg, best, behoorlijk, totaal, absoluut, kei, onwijs, mega, echte, ongelofelijk, ongelooflijk, goh, hartstikke, toch, nogal, vet, echt',
    quickly:
      'snel*, vlug*, gauw, haast*, opschieten, schiet op, rap, haast je, zsm, snelle, spoed, vlot, spoedig, vlotte, sneller, tempo, snelheid, vite',
    slowly: 'langzaam*, traag*, rustig aan, trage, langzame, geleidelijk, trager',
    together:
      "samen*, tezamen, met, mee, met mij, met me, met z'n, beide, elkaar, met ons, bij elkaar, met jou, gezamenlijk*, tegader, beiden, bijeen, gezamelijk, mekaar",
    alone: 'alleen, eenzaam*, in mijn eentje, solo, alleenstaand*, alleene, single, zelf, eentje, op zichzelf',
    inside: 'binnen*, in, buiten*, erin, uit, eruit, binnenin, boven, beneden, onder, op, daarin, van buiten, waarin',
    near: 'dichtbij, vlakbij, naast, bij, in de buurt, nabij, om de hoek, dicht bij, buurt, bij mij, nabije, vlak, dichterbij, omgeving, aan',
    far: 'ver, verre, weg, ver weg, verder, afstand*, verste, kilometer*, km, veraf',
    thing: 'ding*, dingen, iets, spul*, spullen, zaak, zaken, dinges, zooi, troep, voorwerp*, gedoe, onderdeel*, dingetje',
    way: "manier*, wijze, zo, weg, methode*, zo'n, hoedanook, aanpak, dusdanig, route",
    reason: 'reden*, redenen, aanleiding*, oorzaak*, grond*, doel*, doeleind*, motief',
    idea: 'idee*, ideeen, ideeën, plannen, project*, voorstel*, gedachte*, van plan, bedenk*, gepland, voorstellen, gedachten, ontwerp*, suggestie*, plan, plannetje',
    question: 'vraag*, vragen, vraagje*, kwestie*, vraagstuk, aanvraag',
    story:
      'verhaal*, verhalen, gebeur*, gebeurd, gebeurtenis*, voorval*, aan de hand, verhaaltje, incident*, roddel*, meegemaakt, meemak*, avontuur, ervaring*, loos',
    warProtest:
      'staking*, staak, staken, gestaakt, oorlog*, protest*, demonstr*, vecht*, vechten, gevochten, ruzie*, strijd*, betog*, oekraine, poetin, boerenprotest, rellen, leger, stakers, trump',
    accident:
      'ongeluk*, ongelukken, ongeval*, brand*, botsing*, gebotst, aanrijding*, vuur, brandweer*, crash, file, files, aangereden, overstrom*, gevallen, botste, botst, uitgebrand, noodgeval, verongelukt',
    steal:
      'steel*, stelen, stal, gestolen, jat*, gejat, dief*, dieven, oplichting*, oplichter*, opgelicht, fraude*, nep*, scam*, phishing*, bedrog*, bedrieg*, inbraak*, ingebroken, oplicht*, zwendel*, boef, gehackt, hack*, beroof*, beroofd, gerold, diefstal*, afzet*, bedriegers, frauduleus*, malafide, boeven, louche, afzetters, verdacht*, roofd, gepikt, pikt, licht op, kwaadaardig, fake, crimine*',
    insurance:
      'verzeker*, verzekering*, polis*, zorgverzeker*, schade*, verzekerd, mutualiteit*, autoverzekering, ziektekosten, claim*, eigen risico, cz, vgz, zilveren kruis, menzis, ziekenfonds, inboedel*, uitvaartverzekering, centraal beheer, interpolis, schadeclaim, achmea',
    tax: 'belasting*, btw, belastingdienst, aangifte*, belastingen, fiscus, taks, belastingaangifte, toeslag*, taxe, personenbelasting',
    electricBill:
      'energie*, meter*, meterstand*, stroom*, tarief*, gasrekening, eneco, essent, vattenfall, energierekening, electrabel, engie, luminus, verbruik*, energieleverancier*, greenchoice, fluvius, elektriciteit*, budget energie, slimme meter, meters, kwh, voorschot*',
    build:
      'bouw*, bouwen, gebouwd, verbouw*, dak*, daken, aannemer*, zonnepane*, zonnepanelen, schilder*, isolatie*, renov*, renovatie*, schilderen, klus*, klussen, timmer*, stukadoor*, dakkapel, tegels, muur, muren, steiger*, aanbouw, stuc*, architect*, behang*, verf, nieuwbouw, kozijn*, werken, werf',
    houseSale:
      'vastgoed*, makelaar*, hypotheek*, huis verkopen, koopwoning*, immo*, te koop, funda, notaris*, woning verkopen, bezichtig*, huis kopen, huizen, perceel, bouwgrond, overdracht, kavel, bieden, huizenjacht',
    carDealer:
      'dealer*, autodealer*, banden*, apk, keuring*, onderhoudsbeurt*, occasion*, garage*, proefrit*, winterbanden, beurt, lease*, kwikfit, autobedrijf, profile, showroom, bandenwissel, tweedehands*, inruil*, autokeuring',
    travelOffer:
      'cruise*, rondreis*, reisbureau*, all inclusive, lastminute*, last minute, resort*, tui, corendon, sunweb, stedentrip*, reisaanbieding*, d-reizen, center parcs, landal, bungalowpark, vakantiepark*, reisorganisatie*, pretpark, vakantieaanbieding*, neckermann, skireis',
    bet: 'gok*, gokken, gegokt, casino*, wed, wedden, weddenschap*, gewed, poker*, toto, unibet, gokkast*, roulette, gokverslav*, gokspel*, gokbedrijf, slots, free spins, freespins, inzet*, gokker, bingo, krasloten, bookmaker, wedt, bet365, kansspel*, wedkantoor, holland casino',
    dating: 'dating*, date*, daten, tinder, vrijgezel*, single*, relatieplanet, singles, lexa, flirt*, bumble, datingsite*, contactadvert*, relatie',
    erotic:
      'seks*, sex*, porno*, erotisch*, erotiek*, geile*, geil, naakt*, escort*, hoeren, hete meiden, bloot*, hoer, neuk*, hete vrouwen, tieten, xxx, viagra, prostitu*, pijpen, milf*, hitsig',
    religionPolitics:
      'politiek*, kandidaat*, campagne*, politieke, politicus, politici, partij*, vvd, pvv, d66, cda, pvda, groenlinks, n-va, vlaams belang, minister*, verkiezing*, tweede kamer, wilders, kabinet, burgemeester*, regering*, rutte, wethouder, vooruit, sp, bbb, jehova*, sekte, openvld, schoof, lijsttrekker, nsc, petitie*, rechts, links',
    trial:
      'proef*, proefperiode*, probeer*, gratis proef, test*, testen, proefabo*, monster*, sample*, proefles*, uitproberen, proberen, proefmaand, proefversie, demo, proeftijd',
    expire:
      'verloop*, verlopen, verloopt, verleng*, verlengd*, verlenging*, loopt af, afgelopen, vervalt, vervallen, aflop*, hernieuw*, verval*, verliep, afloopt, vernieuw*, geldig*, stilzwijgend*, ongeldig, geldigheid, einddatum',
    chargeCost:
      'afgeschreven, afschrijv*, in rekening, kost me, kosten, bijgeschreven, betaalde sms, duur, premium*, berekend, berekenen, geld afgeschreven, beltegoed, kost mij, afgehaald, kost geld, schrijft af, incassokosten, aangerekend, aanrekenen, verrekend, afgeschreve, reken, rekenen, onkosten, geind, doorberekend, incasseer*, aanmaningskosten, van mijn rekening, betaal per',
  },
};
