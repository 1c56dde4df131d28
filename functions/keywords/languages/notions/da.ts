import type { NotionData } from './notion.ts';

export const da: NotionData = {
  code: 'da',
  notions: {
    me: 'jeg, mig, min, mit, mine, mj, jg, mig selv, jae',
    we: 'vi, os, vores, vor, vort, vore',
    you: 'du, dig, din, dit, dine, ud',
    youAll: 'i, jer, jeres, folkens, alle sammen, allesammen, i alle, gutter, jeres firma',
    heShe: 'han, hun, ham, hende, hans, hendes, sin, sit, sine, vedkommende',
    they: 'de, dem, deres, dems',
    someone: 'nogen, nogle, person, personer, folk, man, en anden, en eller anden, mennesker, enhver, hvem som helst, personen',
    nobody: 'ingen, ingens, intet menneske, ikke en eneste',
    thisOne: 'dette, denne, disse, det her, den her, de her, denher, deher, dether',
    thatOne: 'det, den, de, at, der, det der, den der, de der, som, sådan, sådanne',
    here: 'her, hertil, herhen, heroppe, hernede, herovre',
    there: 'der, derhen, dertil, derovre, deroppe, dernede',
    not: 'ikke, ik, ikk, ej, nej, ingen, intet, ikke nogen, næ, ike, nix, nope, ikkke, nada',
    never: 'aldrig, aldrig nogensinde, aldrig mere, aldri, alderig, aldrig igen, ingensinde',
    noLonger: 'ikke længere, ikke mere, ikk mere, ikke flere, ikke længer, længere, mere, aldrig mere, ik mere, ik længere, ingen flere',
    nothing: 'intet, ingenting, ikke noget, ikke en skid, ikke en dyt, nul, en skid',
    without: 'uden, foruden, bortset',
    already: 'allerede, alerede, i forvejen',
    still: 'stadig*, endnu, fortsat, alligevel, stadigvæk, stadig væk, dog',
    again: 'igen, en gang til, påny, på ny, gentag*, atter, nok en gang, endnu en gang, igen igen',
    always:
      'altid, hele tiden, konstant*, konstant, tit, jævnligt, uafbrudt, evig, evigt, non stop, nonstop, bestandig, uophørlig*, løbende, i et væk',
    every: 'hver, hvert, enhver, hver eneste, ethvert, alle',
    all: 'alle, alt, al, hele, alting, samtlige, helt, hel, fuldstændig*, komplet*, allesammen, det hele, fuldkommen',
    other: 'anden, andet, andre, en til, et til, øvrige, ellers, flere, andres',
    same: 'samme, det samme, ens, identisk*, lige så',
    different: 'forskellig*, anderledes, forskel*, forskelligt',
    own: 'egen, eget, egne',
    only: 'kun, bare, blot, alene, udelukkende, lige, eneste',
    also: 'også, osse, og, samt, desuden, ogs, ligeledes, oven i, derudover, plus',
    but: 'men, dog, imidlertid, alligevel',
    because: 'fordi, da, pga, på grund af, derfor, for, så, eftersom, idet, grundet, siden, dermed',
    ifSo: 'hvis, om, såfremt, medmindre, ifald, når',
    until: 'indtil, til, før, inden, til og med, lige til',
    fromNow: 'fra nu af, fremover, herefter, fra i dag, fra og med i dag, fremadrettet, i fremtiden, hermed, fremtidig*, fra nu, fra dags dato',
    enough: 'nok, tilstrækkelig*, rigeligt, det er nok, så er det nok, stopper festen, nok er nok, nok nu, fået nok',
    tooMuch: 'for meget, for mange, for ofte, overdriv*, alt for, alt for meget, overdrevet, for tit',
    soMuch:
      'så meget, så mange, så tit, så ofte, hundredevis, tusindvis, tusind, masser, en masse, hundred*, dusinvis, snesevis, utallige, mængder, million*, bunker, en bunke, hvor meget som helst',
    more: 'mere, flere, ekstra, yderligere, oftere',
    less: 'mindre, færre, mindst, sjældnere',
    many: 'mange, meget, flere, ofte, tit, mange gange, adskillige, masser, gentagne, diverse, nogle, jævnligt',
    few: 'få, lidt, nogle få, en smule, smule, et par, et øjeblik, enkelte, sjældent, par',
    once: 'en gang, engang, én gang, 1 gang, en enkelt gang, engangs*',
    twice:
      'to gange, tre gange, gange, gang, gangen, 2 gange, 3 gange, anden gang, tredje gang, fire gange, fem gange, ti gange, sidste gang, 117 gange, dobbelt, hundrede gange',
    first: 'først, første, for det første, forrest, 1',
    last: 'sidst, sidste, endelig*, til sidst, seneste, senest, langt om længe, forrige',
    next: 'næste, næst, kommende, følgende',
    now: 'nu, lige nu, i øjeblikket, for tiden, netop, pt, p t, nutidig, lige',
    immediately:
      'straks, øjeblikkelig*, med det samme, omgående, asap, hurtigst, hurtigst muligt, med omgående, omg, snarest, uden ophold, prompte, lige nu, her og nu, uden varsel, omgåend*',
    today: 'i dag, idag, i aften, iaften, i morges, imorges, dags dato, i nat',
    tomorrow: 'i morgen, imorgen, overmorgen, i overmorgen, imorn, i morn, imorg',
    yesterday: 'i går, igår, forleden, i forgårs, i går aftes, i aftes, forgårs',
    day: 'dag, dage, dagen, daglig*, dagligt, døgn*, hverdag*, dagene, dags, dagligdag*',
    week: 'uge, uger, ugen, ugentlig*, ugens, ugerne, uge-',
    month: 'måned*, mdr, måneden, månedlig*, md',
    year: 'årlig*, året, årene, år siden, per år, om året, i år, halvår*, årevis, årligt',
    hour: 'timer, minut*, min, klokken, kl, timen, kvarter*, halv, minutter, time, timers, halv time',
    morning: 'morgen*, formiddag*, godmorgen, morgenen, morges, om morgenen, morn',
    evening: 'aften*, eftermiddag*, aftenen, i aften, godaften, om aftenen, aftes',
    night: 'nat, natten, nætter*, nattens, midnat, godnat, om natten, natlig*',
    weekday: 'mandag*, tirsdag*, onsdag*, torsdag*, fredag*, man, tirs, ons, tors, fre',
    weekend: 'lørdag*, søndag*, weekend*, weekenden, lør, søn, helligdag*',
    soon: 'snart, inden længe, om lidt, lige straks, inden for kort tid, snarligt, snarest',
    later: 'senere, bagefter, efter, siden, derefter, så, efterfølgende, sidenhen, efterhånden',
    before: 'før, inden, tidligere, siden, forud, i forvejen, forinden, for siden, førhen, engang, dengang, da',
    early: 'tidlig*, tidligt, i god tid, tidligere',
    late: 'sent, sen, forsink*, for sent, sene, senere, forsinket',
    time: 'tid, tiden, tider, tidspunkt*, frist*, gang, tids, tidsfrist, varighed',
    moment: 'øjeblik*, sekund*, lige, et øjeblik, sek, lidt, momentet, to sek, stund, et sek, kort',
    longTime: 'længe, lang tid, evighed*, for evigt, altid, evigt, i årevis, i månedsvis, for altid, længere, mange år, i evigheder',
    what: 'hvad, va, hvaffor, hva, hvadfor, hvad for, hvilken, hv, hvorfor',
    who: 'hvem, hvis',
    where: 'hvor, hvorhen, hvorfra, hvor henne',
    when: 'hvornår, da, når, hvad tid, siden hvornår',
    why: 'hvorfor, hvorfor det, hvordan kan det være, hvofor, hvf, hvoffor, hvad er grunden',
    how: 'hvordan, hvorledes, hvdan, på hvilken måde',
    howMuch: 'hvor meget, hvor mange, hvad koster, hvor dyrt, hvor tit',
    which: 'hvilken, hvilket, hvilke, hvad for',
    please:
      'venligst, vær sød, vær venlig, tak, være sød, beder, må jeg bede, vær rar, pls, plz, gider, vil i venligst, please, be om, bedes, så venlig, være venlig, venlig, anmoder, høfligst',
    thanks: 'tak, takker, mange tak, tusind tak, takke, taknemmelig*, thx, tusinde tak, jeg takker, tk, takket, på forhånd',
    sorry: 'undskyld*, beklag*, sorry, ked af, desværre, undskyldning, tilgiv*, beklager, sry, unskyld, det gør mig ondt, øv',
    hello:
      'hej, hejsa, halløj, dav, goddag, hallo, hej med, davs, kære, godmorgen, hi, yo, god dag, hejhej, heyy, hey, halløjsa, velkommen, god aften, til rette',
    bye: 'farvel, hej hej, vi ses, ses, hav det godt, knus, kys, hejhej, på gensyn, vi snakkes, snakkes, vi tales, tales, ha det, kan du ha det, bye, ciao, godnat, på genhør, høres ved',
    regards: 'hilsen*, mvh, hilsner*, venlig hilsen, hilse, hils, vh, med venlig, kh, kærlig hilsen, de bedste hilsner, hilser, bh, kærlige',
    yes: 'ja, jo, jep, jaja, jada, yes, jaaa, jeps, javist, ja tak, japs, selvfølgelig, jaa, jamen, yep',
    okay: 'ok, okay, oki, fint, i orden, godt, det er fint, helt fint, okey, dejligt, fedt, aftalt, passer fint, det går, modtaget',
    want: 'vil, ville, ønske*, ønsker, gerne, vil gerne, ku tænke, vilje, ønsket, hellere, lyst, have lyst, gad, gider, gide, villet, helst, vl, vilde',
    need: 'behøv*, behøver, brug for, brug, mangler, mangle, nødvendig*, har brug, får brug, behov*, kræves, kræver',
    must: 'skal, skulle, må, bør, burde, nødt, nødt til, tvunget, skullet, pligt*, forpligt*, nød til, måtte',
    can: 'kan, kunne, ku, kunnet, i stand, kn, formår, magter, orker, orke',
    may: 'må, måtte, tilladt, måttet, lov, må godt, har lov',
    letDo: 'lad, lade, lader, lod, ladet, la, ladt, lads',
    tryTo: 'prøv*, prøve, prøver, prøvede, forsøg*, prøvet',
    stop: 'stop, stopper, stoppe, stoppet, stoppede, hold op, holde op, holder op, ophør*, slut, indstil*, drop, droppe, stoooop, afslut*, stopp, lad være, lade være, holdt op, stands*, holde nu op, undlad*, stop det, stoppes, drop det, pak sammen, hør op, lad vær, stop nu, ophøre, stopt, afhold*, droppede',
    end: 'slut, slutter, slutte, slutning, færdig*, afslut*, færdigt, forbi, ende, ender, ophør*, sluttet, afsluttes, over, stop, basta, punktum, opsig*, sluttede, færdig med, forhold',
    cancel:
      'aflys*, annuller*, afbestil*, opsig*, afmeld*, sig op, ophæv*, sige op, melde afbud, afbud, cancel*, opsagt, sagt op, opsigelse*, siger op, afbryd*, aflyse, aflyst, fortryd*, trække tilbage, udskyd*, annulering, afbestilt, sagde op',
    block: 'bloker*, blok*, blokere, spær*, spærre, sortlist*, blacklist*, bloker, blokeret, blokering, ignorer*, lukke ude, robinson*, afvis*',
    remove:
      'fjern*, fjerne, slet*, tag mig af, tag mig væk, væk, stryg, stryge, smid, smide ud, slippe af, af med, fjernet, fjernes, streg, strege, tage mig, tages af, tag mig, få mig af, ud af, taget af, udeluk*, udmeld*, fravælg*, af listen, smid mig, ud, af jeres, kvit, rens*, luge ud, pille, ryd, rydde, bort',
    deleteIt:
      'slet*, slette, sletter, slettet, sletning, fjern*, udrydd*, destruer*, makuler*, kasser*, delete*, slettes, udslet*, viske ud, visk, smid ud, tilintetgør*, kassér, bortskaf*, slettede, ødelæg*, ryd, rydde, deletes',
    unsubscribe:
      'afmeld*, afmelde, afmeldt, melde mig fra, meld mig fra, framelde*, frameld*, udmeld*, meld mig ud, melde mig ud, opsig*, afbestil*, opt out, optout, afmelding, stoppe abonnement, framelding, melder mig ud, unsubscrib*, afregistr*, træde ud, fravælg*, melder mig fra, meldt fra, meldt ud, melde fra, afslut abonnement, afmld, slippe',
    subscribe:
      'tilmeld*, tilmelde, tilmeldt, abonner*, skriv op, skrive op, registrer*, indmeld*, medlem, meld mig ind, melde mig ind, tilslut*, tilmelding, skrevet op, oprett*, melde mig til, meld mig til, opskriv*, skrevet mig op, deltag*, deltage, tegne, tegnet, skrevet under, med i, være med, blive medlem, sig op til, signet',
    leaveAlone:
      'lad mig være, lad mig, i fred, lad os være, skrid, skred, fuck af, forsvind*, gå væk, pis af, ad helvede til, smut, rend mig, rend og hop, rend, pil af, gå ad helvede, hold jer væk, hold dig væk, lad mig i fred, hop i havet, fis af, skrub af, væk fra mig, lad mig nu være, lad vær med, gå din vej, skrid med, kryb, gider jer ikke, dø i, ad h til, i skammekrogen, ryg og rejs, drop mig, skrid nu, hold jer fra, op i røven, røven, bland, glem mig',
    leave:
      'forlad*, forlade, forlader, går, rejs*, smutter, smutte, gik, tager afsted, skrider, afgang, udtræd*, træde ud, tager hjem, gået, afsted, kørt, udmeld*, stikke af, væk, rejst',
    refuse:
      'nægt*, afslå*, afvis*, nej tak, takker nej, vægr*, afslag*, sige nej, siger nej, sagde nej, nej til, frabed*, nejtak, ikke aktuelt, modsæt*, ingen behov, aldrig i livet, ikke tale om, sagt nej, frasig*, afslår',
    forbid:
      'forbyd*, forbudt*, forbød, forbud*, forbyder, frabed*, ikke tilladt, ulovlig*, frabede, frabedes, ikke lov, ingen tilladelse, må ikke, uberettig*, frabedt, uden tilladelse',
    object:
      'indsig*, protest*, indvend*, modsæt*, gør indsigelse, imod, uenig*, modsætter, indsigelse*, bestrid*, anfægt*, ikke enig, gøre indsigelse, modsat',
    agree:
      'enig*, accepter*, godkend*, samtyk*, går med til, aftalt, gå med til, sagt ja, siger ja, siger ja tak, indvillig*, givet lov, gik med til, samtykke, siger ja til, ok med, accept, sagde ja',
    permission:
      'tilladelse*, samtykke*, godkendelse*, lov, fuldmagt*, bemyndig*, accept*, lov til, tilladelse, markedsføringstilladelse, permission*, givet lov, beføjelse*',
    withdraw:
      'tilbagekald*, trække tilbage, træk tilbage, trækker tilbage, fortryd*, trukket tilbage, tage tilbage, tilbagetræk*, trækker, trække, trækkes, ophæv*, tilbagetrukket, trak tilbage, fortrød, tilbagekaldes, tilbagekalder',
    send: 'send, sende, sender, sendte, sendt, sendes, tilsend*, fremsend*, videresend*, udsend*, sendning, eftersend*, afsend*, oversend*, skik, skyd over, smid over',
    write: 'skriv*, skrive, skriver, skrev*, skrevet, skrift*, skriv, skrives, tast, nedskriv*',
    text: "sms*, besked*, tekst*, sms'er, beskeder, skriv*, sms'e, messenger*, reklame sms, smser, smsen, beskeden, beskederne, sms-, meddelelse*, whatsapp*, smset, masseudsend*, spambesked*, tekstbesked*, snap*, dm, text, massesms, budskab*, messages, message, mms",
    call: 'ring*, ringe, ringer, ringede, ringet, opkald*, telefoner*, ring til, kald*, ring op, telefonopkald*, telefonsalg, telefonsælger*, slå på tråden, opring*, kimer, kime, råb, samtale*, ringes, callcenter, ringeliste',
    contact:
      'kontakt*, kontakte, henvend*, kontaktet, få fat, fange, fang, nås, kontakter, få fat i, henvendelse*, skriver til, retter henvendelse, række ud, kontaktperson*',
    receive: 'modtag*, modtage, modtager, modtog, modtaget, få, får, fik, fået, tager imod, tage imod, imod, får ind, tilgå*, fås, modta',
    answer:
      'svar*, svare, svarer, svarede, svaret, besvar*, reager*, tilbagemelding*, respons, gensvar, vende tilbage, vender tilbage, reply, replik',
    read: 'læs*, læse, læser, læste, læst, gennemlæs*, ulæst*',
    bother:
      'forstyr*, forstyrre, gener*, generende, genere, chikan*, irriter*, plag*, plage, tud, stalk*, belemr*, ulejlig*, irriterende, træng*, påtræng*, mase, pest*, terror*, forulemp*, besvær*, chikanere, trænger jer, rage, hundse, forfølg*, overfald*, overfus*, spilde min tid, tirre, nasse, tryne, nag, brok, påduttet, jage, jager, stresser, hænger mig, tage mig på, pres, presse, generes, i nakken',
    spam: 'spam*, spamme, spammer, bombard*, bombarder*, skrald, junk*, oversvøm*, oversvømme, overdæng*, spammet, spamsms, massesms, flod, masseudsend*, fylder, vælter ind, strøm, syndflod, spambeskeder, overdynge*, dynge, overvæld*, skraldesms, bomber, reklamepis',
    fedUp:
      'træt af, træt, fået nok, nok, led og ked, led, hamrende, pisse irriterende, røvtræt, irriter*, irriterende, hænger mig, hænger mig ud af halsen, halsen, nerverne, går mig på, gider ikke, gider ik, orker ikke, pissetræt, dødtræt, grundig træt, skidetræt, pisseirriterende, på nerverne, led ved, udholde, ked af, trættende, trætte, tålmod*, kede af, går mig på nerverne, pissetrætte, nok nu, overgår, bristet, grænse, belastende, vanvittig, sindssyg, bræk*, brækker, op i halsen, ulidelig*, klar til at, uudholdelig*, øretæve, ryger, bægeret, magter ikke, gider i, orker ik, mega træt, igen igen, fandme nok, rasende, skide træt',
    angry:
      'vred*, sur, sure, gal, rasende, arrig*, irriteret, skidesur, pissesur, forarg*, pissed, hidsig*, forband*, oprevet, tosset, frustrer*, provokeret, flabet*, uforskammet*, uforskam*, vrede, hader, had, vild, amok, forarget, edderspændt, skuff*, forbitr*, groft, grov*, skandal*, langt ude, provoker*',
    nonsense:
      'lort*, pis, vrøvl*, pjat, vås, skrald, møg*, bras, fis, lortet, bullshit, sludder, ævl*, pladder, hejs, pis og papir, bavl, gylle, pisse*, affald, skidt, nonsens, skrammel, crap, halløj, ragelse, junk, fup, gas, skod*, skodsms, lortesms, møgsms, tøvs, snak, reklamepis, tåbelig*, latterlig*, narreværk, fjols*, lorte, gøgl',
    shutUp:
      'hold kæft, kæft, luk røven, hold mund, ti stille, klap i, luk, klap, luk arret, mund, hold din kæft, hold jeres kæft, stille, tie, ti, hold bøtte, hold kaje, kaje, sæk, flab, hold, tavs*, luk munden, snude, klap hesten, kæften, arret',
    insult:
      'idiot*, idioter, dum*, dumme, fuck*, helvede*, satan*, fanden*, sgu, lort*, røvhul*, pik*, møgsvin, kælling, spasser*, kraft*, kraftedeme, fandeme, fandme, pis, forbandet*, skide*, luder*, åndssvag*, klaphat*, mongol*, psykopat*, fucking, sgutte, sateme, fjols*, kusse*, satans, luderunger, bøsserøv, tosse*, tosser, åndsvag*, skvat, bundskrab*, gris*, krapyl, kraftidiot*, skidesp*, taber*, klamme, klam*, syge, hjernedød*, dumrian, perker, retard*, evnesvag*, parasit*, narrøv*, sindssyge, skide, pikhoved*, wtf, forpulet*, fandens, hestepik, hold kæft, fame, lede, sgda, fjolser, fede, abe, bavian*, skiderik*, pisse, skurke, amatør*, bitch, so, narhat*, pulet, pulede, nar, narren, tåber, tåbelig*, svin, svinet, svinehund*, røv, røven, møgluder, møgso',
    peace: 'fred, ro, stilhed, rolig*, fredelig*, hvile, slap af, slappe af, i ro, roligt, stille, freden, hviler, slapper af, ro på',
    uninterested:
      'ikke interesseret, ik interesseret, uinteresseret*, ingen interesse, interesserer mig ikke, ligeglad*, ikke interesserede, rager mig, interesserer ikke, ragende, uinteressant*, ligegyldig*, skide ligeglad, pisse ligeglad, røvligeglad, ej interesseret, ikke behov, fløjtende, nul interesse, bryder mig ikke, ikke lyst, ikk interesseret, rager, skider på, ikke noget for mig, interesserer mig ik, ingen lyst, kommer mig ikke, ikke relevant',
    interested: 'interesser*, interesse*, interessant*, nysgerrig*, spænd*, spændende',
    useless:
      'ubrugelig*, nytteløs*, meningsløs*, spild*, værdiløs*, unødvendig*, overflødig*, irrelevant*, ikke relevant, ingen mening, ligegyldig*, nytter ikke, spild af tid, formålsløs*, ingen værdi, ubrugeligt, unyttig*, til ingen nytte, skod, omsonst, håbløs*',
    unwanted:
      'uønsket*, uønskede, aldrig bedt, ikke bedt, uopfordret*, uvelkom*, aldrig tilmeldt, ikke ønsket, uanmodet*, frabedt, aldrig givet, ikke bestilt, aldrig bestilt, bedt om, uindbudt*, ikke ønskede, uden samtykke, aldrig sagt ja, ubudn*, ikke tilmeldt, har ikke bedt, har aldrig, uopfordrede, uvelkomne, aldrig skrevet',
    mute: 'slå fra, sluk*, slukke, deaktiver*, lydløs*, slår fra, frakobl*, slået fra, slukket, lukke ned, mute*, stille, dæmp*, afbryd*, kobl fra, luk ned, lukket ned, koble fra, slukkes, skru ned',
    fillUp:
      'fyld*, fylder, fyldt, fylde, lager*, hukommelse*, indbakke*, plads, inbox*, overfyldt*, lagerplads, indboks, postkasse, fylder op, fyldes, optag*, roder, sovser, stopper til, memory, mailboks',
    wakeUp:
      'vække, vækker, vækket, vågn*, vækkeur*, stå op, står op, vækkede, vågen, vågner, vågne, op af sengen, oppe, ud af sengen, søvnløs, stod op, vækning, væk mig',
    sleep:
      'sove, sover, sov, sovet, lur, nap, soveværelse*, sovende, putte, puttet, i seng, falder i søvn, nattesøvn, boller, snorke*, sovetid, søvn, søvnen, søvnløs*',
    list: 'liste*, listen, mailingliste*, mailliste*, ringeliste*, robinsonliste*, lister, kontaktliste*, udsendelsesliste*, sms-liste*, sms liste, smsliste*, telefonliste*, mailing*, kundeliste*, adresseliste*, distributionsliste, kartotek, modtagerliste*, reklamelister',
    database:
      'database*, register*, system*, arkiv*, kartotek*, databasen, kundekartotek*, filer, kundedatabase*, registret, systemet, bagkatalog, server*, databank*, crm, journal*, adressebog, kundearkiv*, registre, telefonbog',
    data: "data*, oplysning*, information*, info, personoplysning*, detaljer, dataene, personlig*, info'er, detalje*, fakta, kontaktoplysning*, persondata*, kundedata, private",
    account: 'konto*, kontoen, konti, profil*, bruger*, kundekonto, brugerkonto*, login, profilen, kontoer, bruger',
    subscription:
      'abonnement*, medlemskab*, tjeneste*, ordning, abo, abon*, abonent*, plan, pakke*, sms-tjeneste, tjenesten, service, abonnent*, smstjeneste, aboet',
    newsletter:
      'nyhedsbrev*, nyhed*, notifikation*, påmindelse*, opdatering*, underretning*, varsling*, nyheder, advisering*, notif*, infosms, info sms, alarm*, nyhedsmail*, pushbesked*, sms advis, advis*, reminder*, nyt fra, tilbudssms, blad*, bladet, magasin*, alert*, rykker*',
    advert:
      'reklame*, annonce*, markedsfør*, markedsføring*, reklamer, reklamesms, reklame sms, kampagne*, salgs sms, annoncer*, reklamerne, marketing*, promo*, tilbudsavis*, pr, salgs*, salgsopkald*, husstandsomdelte, kommerciel*, flyer*, reklameskrald, reklamemail, sælgere, telemarket*, telefonsalg, katalog*',
    offer: 'tilbud*, tilbudene, tilbyd*, tilbudt, deal*, deals, bud, tilbød, kampagne*, tilbudet, foreslå*, særtilbud*, forslag, tilbyder',
    discount:
      'rabat*, udsalg*, nedsat*, nedsæt*, tilbud*, procent*, ophørsudsalg, slagtilbud*, black friday, prisnedsæt*, kampagne*, promo*, slagpris*, tilbudspris*, rabatten, afslag, billigtilbud, rabatkode*, nedslag, spar, spare, sparer',
    voucher: 'gavekort*, kupon*, værdikupon*, rabatkode*, voucher*, værdibevis*, rabatkupon*, gavekortet, kuponkode, kuponer, tilgodebevis*, tilgode',
    loyaltyCard:
      'medlemskort*, point*, bonuskort*, kundekort*, fordelskort*, stempelkort, kundeklub*, klubkort, matas point, pointene, bonus*, loyalitet*, kundeklubben, medlemsfordel*, fordelskunde, bonuspoint, stamkunde, coop plus',
    prize:
      'præmie*, lotteri*, vinder*, lotto*, konkurrence*, lodtræk*, gevinst*, lod, lodder, jackpot, gevinsten, skrabelod*, tombola, vandt, præmien, eurojackpot, klasselotteri',
    customer: 'kunde*, kunder, kunden, køber*, klient*, kundeservice*, kundenummer, kundenr, forbruger*, kundes, kundeforhold',
    exCustomer:
      'ikke kunde, ik kunde, ikke længere kunde, tidligere kunde, ex kunde, skiftet til, skiftet selskab, er skiftet, har skiftet, var kunde, ikke kunde mere, gammel kunde, fhv kunde, aldrig været kunde, skift*, skiftet udbyder, ny udbyder, stoppet som, andet selskab, anden udbyder, eks kunde, ekskunde*, stoppet hos, plejede at handle, konkurrent*, ikke jeres kunde, forladt jer',
    shop: 'butik*, forretning*, handle*, bilka, netto, føtex, supermarked*, rema, lidl, aldi, ikea, butikken, elgiganten, power, webshop*, indkøb*, brugsen, matas, shop*, købmand*, fakta, meny, irma, coop, jysk, magasin, kvickly, silvan, jem og fix, bauhaus, center*, storcenter*, bager*, normal, zalando, boozt, markedet, tøjbutik*, harald nyborg, netbutik*, købmanden, kiosk*, slagter*, flying tiger, amazon, loppemarked*, 365discount, 365, spar, salling, forretningen, filial*',
    company:
      'firma*, virksomhed*, selskab*, aps, mærke*, koncern*, brand*, udbyder*, firmaer, leverandør*, as, virksomheder, aktieselskab, firmaet, kæde*, producent*, arbejdsgiver*, selskaber, foretagende',
    organisation:
      'organisation*, forening*, parti*, fonden, fond*, velgørenhed*, forbund*, røde kors, fagforening*, hjælpeorganisation*, kirkens korshær, folkekirkens nødhjælp, stiftelse*, 3f, hk, unicef, greenpeace, sportsklub*, danmarksindsamling, kræftens bekæmpelse, partiet, idrætsforening, dyrenes beskyttelse, foreningen, boligforening*, amnesty, wwf, red barnet, nødhjælp, klub, klubben, klubber',
    member: 'medlem*, medlemmer, medlemskab*, deltager*, medlemsnummer',
    donate:
      'donér*, doner*, donation*, bidrag*, støtt*, indsamling*, donationer, give penge, bloddonor*, støttemedlem, giver*, bidrage, gave, pengegave*',
    vote: 'stemme*, stemmer, valget, folketingsvalg*, kommunalvalg, stemte, stemt, valgkamp*, afstemning*, valgkort, folkeafstemning*, brevstem*, eu valg, stem, valg, valgets',
    bank: 'bank*, danske bank, nordea, jyske bank, sydbank, banken, mitid, nykredit, kontonummer, lån spar, arbejdernes landsbank, sparekasse*, nemkonto, netbank*, iban, lunar, hæveautomat*, saxo, dankort, reg nr, pengeinstitut*',
    money:
      'penge*, kr, kroner, kontant*, gysser, moneter, pengene, beløb*, spir, euro, dask, krone, mønt*, tusser, plader, cash, håndører, lommepenge, opsparing*, skejser',
    salary:
      'løn*, lønnen, pension*, indkomst*, løntillæg, lønseddel, kontanthjælp*, dagpenge*, folkepension*, su, lønning*, børnepenge, sygedagpenge, feriepenge, tjene, tjener, tjent',
    loan: 'lån, lånet, låne, låner, lånte, lånt, kredit*, kviklån*, afdrag*, lånetilbud*, banklån, udlån*, skyld*, skylder, billån, forbrugslån*, renter, inkasso*, rki, afdrage, rente, realkredit*, sms-lån, låneudbyder, sms lån, gæld, gælden, gældsat',
    price: 'pris*, koster, kostede, priser, afgift*, gebyr*, beløb*, prisen, omkostning*, koste, kostet, takst*, udgift*, porto',
    expensive: 'dyr, dyrt, dyre, kostbar*, dyrere, dyreste, svinedyr*, rådyrt, overpris*, hundedyr*',
    cheap: 'billig*, billigt, billige, billigere, rimelig pris, spotpris, røverkøb',
    freeOfCharge: 'gratis, kvit og frit, omkostningsfri*, uden beregning, vederlagsfri*, gebyrfri*, uden omkostning, frit',
    pay: 'betal*, betale, betaler, betalt, betalte, mobilepay*, overfør*, betaling*, indbetal*, overføre, overført, pbs, afdrag, betalingsservice*, depositum, tilbagebetal*, forudbetal*, afregn*, udbetal*, mobile pay, mobilpay*, sætte ind, sat ind, indsæt*, hævet, hæve, betalinger, trukket',
    bill: 'regning*, faktura*, kvittering*, rykker*, kvit, bon, opkrævning*, bilag, regningen, girokort*, fakturaen, rykkergebyr, kassebon, boner, opgørelse*, faktureret, girokortet, indkasso, inkasso*, kontoudtog',
    buy: 'købe, køber, købte, købt, indkøb*, handle*, shoppe*, anskaf*, handlede, købes, handlet, skaffe, erhverv*, køb, købet, købs*',
    sell: 'sælg*, sælge, sælger, solgte, solgt, salg*, dba, sælges, den blå avis, salget, videresælg*, videresolgt, forhandle, til salg, vinted, marketplace',
    order: 'bestil*, bestille, bestilling*, ordre*, bestilt, bestilte, ordrenummer, ordren, bestiller, rekvirer*, opgave*',
    deliver:
      'lever*, levering*, leveret*, leverance, udbring*, gls, postnord, fragt*, levere, dao, bud, udlever*, bragt, kurér*, fremsend*, sendt, kurer*, dhl, udbragt, aflever*, ups, leveringen, wolt, bring, track and trace, sporing*, postbud*, fragtmand, leverer, fragter, nemlig',
    parcel:
      'pakke*, pakken, pakker, kasse*, forsendelse*, pakkeboks*, æske*, posthus*, kuvert, pakkeshop*, pakkerne, posten, sending, afhentningssted, pap, kasser',
    pickUp: 'hent*, hente, henter, hentet, afhent*, samle op, samler op, tage med, hent mig, afhentning, hentede, samle, hentes, opsamling*',
    returnGoods:
      'return*, returner*, bytte, byt, tilbagelever*, refunder*, pengene tilbage, retur*, penge tilbage, byttes, tilbagebetal*, reklamation*, sende tilbage, sendt tilbage, byttet, ombyt*, tilbagebetaling, garanti*, refusion*, fortrydelsesret*, reklamer*, fortrydelse*, returret*, aflevere tilbage, erstatning*',
    bookReserve:
      'book*, booke, booking*, reserver*, reservation*, bord, bestille bord, booket, bordbestilling*, bord til, bordreserv*, ombook*, bestil tid, reserveret, plads til',
    appointment:
      'aftale*, tid, tider, tidsbestilling*, konsultation*, tidspunkt*, lægetid*, tandlægetid*, aftalt, aftalen, tid hos, tiden, besøg*, flytte tiden, lægeaftale, tidsbestil*, udsæt*, rykke, rykket, rykkes, konsultationen, udskudt, udskyde, flyt, flytte, tandlægebesøg, klippetid, aftalte, rykker',
    meeting:
      'møde*, mødet, konference*, teams, zoom, generalforsamling*, sammenkomst*, samtale*, møder, bestyrelsesmøde, forældremøde*, briefing, personalemøde, mødes, generalforsamlingen, forsamling, skolehjemsamtale',
    invite: 'inviter*, invitation*, indbyd*, bydes, inviteret, indbydelse*, indkald*, inviterer, byder, budt, byd',
    contract:
      'kontrakt*, aftale*, binding*, kontrakten, uopsigelig, lejekontrakt*, overenskomst*, bindingsperiode, opsigelsesvarsel, opsigelsesperiode, aftaleperiode, aftalen',
    sign: 'underskriv*, skriv under, skrive under, underskrift*, underskrevet, skrevet under, signatur*, signer*, skriver under, mitid',
    card: 'kort*, kortet, dankort*, kreditkort*, betalingskort, visakort*, hævekort, mastercard, visa, kortene, rejsekort*, sygesikringskort',
    phone:
      'telefon*, mobil*, mobilen, iphone*, tlf, fastnet*, telefonen, mobiltelefon*, smartphone*, mob, samsung, røret, dyt, fastnettelefon, tlf nr, telefoner, mobiler',
    number:
      'nummer*, nr, telefonnummer*, tal, numre, mobilnummer*, tlf nr, tlfnr, nummeret, numret, mobilnr, cifre, ciffer, tallet, telefonnr, tlf nummer, nummert, numrene, tlfnummer',
    newNumber:
      'nyt nummer, nye nummer, skiftet nummer, andet nummer, nyt nr, nyt tlf, nyt telefonnummer, gamle nummer, gammelt nummer, fået nyt, skifter nummer, nyt mobilnummer, nyt simkort, skiftet nr, har overtaget, nummer skiftet, overtaget, fået dette nummer, ikke længere mit',
    simCard:
      'sim, simkort*, teleselskab*, udbyder*, tdc, telenor, cbb, telia, 3, oister, call me, telmore, operatør*, yousee, sim-kort*, nuuday, lebara, mobilselskab*, greentel, fullrate, taletidskort, mobilabonnement*, nummerflytning, esim, puk',
    email:
      'mail*, email*, e-mail*, mails, e-post, mailadresse*, gmail, hotmail, mailen, mailboks, e-boks, eboks, outlook, maile, mailet, mailer, elektronisk post',
    letter:
      'brev*, post, brevet, skriftlig*, postkasse*, anbefalet, breve, med posten, med post, konvolut*, kuvert*, pr brev, pr post, postkort*, frimærke*, skriftligt, posten',
    name: 'navn*, navnet, hedder, hed, fornavn*, efternavn*, kalder, navnene, heder, hedde, kaldes, kaldt, kaldenavn, mellemnavn, pigenavn, benævn*',
    address:
      'adresse*, adressen, adresser, postnummer*, postnr, vejnavn*, hjemmeadresse*, bopæl*, gadenavn, leveringsadresse*, folkeregister*, husnummer, bor på',
    birth:
      'født, fødsel*, fødselsdag*, cpr*, fødselsdato*, fylder år, fylder, cprnr, cpr-nr, cpr-nummer, føds, fødes, fødslen, gravid*, jordemoder*, barsel*, termin*, terminsdato, nedkom*, fødte',
    age: 'alder*, år gammel, mindreårig*, gammel, år gamle, myndig*, under 18, 18 år, umyndig*, årig*, yngre, ældre, ung, unge, teenag*, årgang, voksen*, voksne, alderen',
    document:
      'dokument*, papir*, blanket*, pas, passet, id, kørekort*, formular*, bilag, attest*, legitimation*, sundhedskort, sygesikring*, ansøgning*, papirer, ansøg*, bekræftelse, papirerne, kvittering, erklæring*, bevis*, cv, skema*, lægeerklær*, rapport*, sygesikringsbevis, sag, vedhæft*, id kort',
    copy: 'kopi*, kopier*, udskrift*, print*, udprint*, duplikat*, kopien, genpart*, skriv ud, udskriv*, afskrift*, printe, udskrive, scan*, skann*, indsigt, aktindsigt*, printer*, dataudtræk',
    photo:
      'billede*, foto*, fotografi*, selfie*, billed*, billeder, pic, skærmbillede*, fotograf*, billedet, billeddokument*, kamera*, screenshot*, fotos, skærmprint',
    video: 'video*, film*, klip, videoen, videoklip*, filmklip, youtube, filme, filmet, filmer, videoer, optagelse*, tiktok, filmen, reels',
    website:
      'hjemmeside*, side, siden, webside*, nettet, online, site*, internetside*, på nettet, portal*, borger.dk, facebook*, hjemmesiden, insta, instagram, webside, website, platform*, fb, forum',
    link: 'link*, linket, linke, url, links, adresse, linkene, linker, hyperlink',
    app: 'app, apps, appen, program*, applikation*, appens, programmer, software',
    internet:
      'internet*, net, nettet, wifi*, netværk*, forbindelse*, dækning*, router*, fiber*, signal, bredbånd*, modem, wi-fi, roaming, hotspot, internetforb*, data, mobildata, wlan, 5g, dårligt net, surfe',
    computer:
      "computer*, bærbar*, tablet*, ipad*, pc, computeren, skærm*, printer*, maskine, laptop*, mac, pc'en, tastatur, windows, harddisk, mus, macbook, chromebook",
    password:
      'adgangskode*, kode*, password*, pinkode*, login, kodeord*, logge ind, nemid, mitid, pin, pinkoden, koder, log ind, logger ind, puk, engangskode, verificer*, sms kode, brugernavn, logget ind',
    battery: 'batteri*, oplader*, oplad*, strøm, lader, opladt, løber tør, lade, powerbank, strømmen, løbet tør, opladeren, ladt',
    press: 'tryk*, tryk, trykke, klik*, knap*, tast*, trykker, trykket, trykkes, klikke, indtast*, taste, swipe*, tastet, klikket, trykkede',
    wordN: 'ord, ordet, ordene, sætning*, begreb*, bogstav*, formuler*, udtryk*, nøgleord, ordlyd*',
    fileFormat: 'csv, excel, pdf, json, xml, filformat*, format*, xlsx, word, zip, maskinlæs*, struktureret, fil, filen, filer, filtype',
    privacy:
      'gdpr, privatliv*, databeskyt*, datatilsyn*, persondata*, databeskyttelse*, persondatafor*, privat*, persondataloven, datasikkerhed, databeskyttelsesfor*, databeskyttelsesloven, fortrolig*, tavshedspligt',
    law: 'loven, ret, rettighed*, juridisk*, lovgiv*, ulovlig*, lovlig*, paragraf*, retten, jura, markedsføringslov*, retslig*, artikel*, i henhold, lovbrud, forordning*, gdpr, love, lovstridig*, strafbar*, jævnfør, ifølge, jf, lovgivning*, hjemmel, lovgivningen, henhold, ret til, strider mod, overtræd*, legal*, regler*, art, markedsføringsloven, stk, brud, krænk*, lov, lovens',
    lawyer:
      'advokat*, jurist*, ret, retten, sagsøg*, byret*, domstol*, retssag*, sagsanlæg*, søgsmål*, dommer*, advokaten, fogedret*, anklag*, erstatningskrav, anlægge sag, retslig, stævn*, stævning*, juridisk*, erstatning*, retshjælp, retslige skridt, søge, notar*',
    police: 'politi*, politiet, anmeld*, betjent*, panser*, politianmeld*, politianmeldelse*, anmelder, strømer*, pansere, 114, betjente',
    complain:
      'klag*, klage, klager, klagede, anmeld*, reklamer*, klagen, reklamation*, anmelde, brok*, brokke, anmelder, besvær*, utilfreds*, indberet*, rapporter*, kvaj, påtale*',
    threaten:
      'ellers, i modsat fald, trussel*, advar*, konsekvens*, politianmeld*, anmeld*, truer, el, advarsel*, eller også, følge*, sidste advarsel, retslige skridt, konsekvenser, ultimat*, politianmeldt, tvunget, anmelder jer, retsligt, til følge, skridt, foranstaltning*, ell, sanktion*, ellers så, varsel, sidste gang, straf*, true, trusler',
    authority:
      'myndighed*, datatilsynet, forbrugerombud*, ombudsmand*, forbrugerråd*, kommune*, skat, tilsyn*, styrelse*, ministeri*, kommunen, forbrugerstyrelsen, forbrugerklagenævn*, klagenævn*, forbrugerklage*, datatilsyn, skattestyrelsen, borgerservice, myndighederne, kontrol, ankenævn*, forbrugerombudsmanden, jobcenter*, sagsbehandl*, konkurrencestyr*, udbetaling danmark, tænk, statsforvalt*, rådhus*, ankenævnet, sundhedsstyrelsen',
    proof: 'bevis*, bevise, dokumentation*, beviser, dokumenter*, beviset, beviselig*, skærmbillede, vidne*, belæg, påvis*, dokumentere',
    mistake:
      'fejl*, fejlagtig*, forkert*, misforstå*, fejltagelse*, tog fejl, tager fejl, en fejl, fejlen, fejlopkald, forveksl*, ukorrekt*, ved en fejl, fejlagtigt, forkerte, ikke rigtigt, passer ikke, forbytt*, smutter, stavefejl, misforståelse*, taget fejl, fejlsms, kom til, stemmer ikke, brøler*, kludder, bommert*, rod',
    wrongPerson:
      'forkert person, forkert nummer, forkerte person, ikke mig, kender ikke, kender ik, ikke mit nummer, en anden, forkert nr, forkerte nummer, hvem er du, hvem er det, forkert modtager, fejl nummer, aner ikke hvem, du har fået, den forkerte, hvem er i, kender dig ikke, kender jer ikke, forveksl*, anden person, kender ingen, hedder ikke, ringet forkert, sendt forkert, det er ikke, ikke den rigtige, kender hende ikke, kender ham ikke, ikke til mig, tager fejl, forkert mand, nogen anden, fejlagtigt nummer, er ikke, en andens, bor her ikke, bor ikke her',
    correct: 'rigtig*, korrekt*, passer, sandt, rigtige, ret, stemmer, sand, nøjagtig*, præcis*, rigtigt, sandhed, ganske vist, rette',
    lie: 'lyv*, lyve, lyver, løgn*, løj, snyd*, falsk*, løjet, usand*, bedrag*, opdigtet, opspind, fup, fuper, bluff, løgnagtig*, løgner*, lodret',
    spell: 'stav*, stave, staver, staves, stavefejl*, stavet, skrives, stavede, skrivefejl*, stavemåde*, skrevet forkert, tastefejl',
    change:
      'ændr*, ændre, ændring*, skift*, skifte, skifter, bytte, byt, flyt*, ændret, skiftede, omlæg*, ombyt*, forandr*, udskift*, erstat*, tilpas*, omdan*, rykke, laver om, lave om, lavet om',
    update:
      'opdater*, rette, rettelse*, korriger*, opdatering*, ajourfør*, ændr*, rettet, forbedr*, rettes, berigt*, tilret*, korrekt*, juster*, supplér*, suppler*, fix*, revider*, ret, rettelser',
    outdated:
      'gammel*, gamle, gammelt, forældet*, udløbet*, ikke gyldig, ikke længere gældende, forældede, gælder ikke, tidligere, ugyldig*, ikke aktuel, fhv, passer ikke længere, tidligere adresse, ikke længere gyldig, uaktuel*, utidssvarende, ikke gældende, forhenværende',
    newOne: 'ny, nyt, nye, nyeste, nyere, spritny*, helt ny, frisk*',
    know: 'ved, vide, vidste, kender, kend*, kende, kendte, vidst, kendt*, aner, bekendt, viden*, kendskab*, ved ikke, ved det, vidende, anelse, viidste, orienter*, ved i, klog',
    think:
      'tror, tænk*, tænke, synes, troede, mener, tænker, syntes, syns, gæt*, mente, tro, mene, overvej*, forestil*, troet, ment, formod*, antager, tænkte, anser, vurder*, regner med, holdning*, åbenbart, tilsyneladende, overveje*, påstand, menings*, antage',
    understand:
      'forstå*, forstår, forstod, forstået, fatter, fat*, fattede, fatte, begrib*, indse*, forståelse*, indså, begriber, fattet, kapér*, kaper*, forståelig*, med på, opfatt*, greb, klar over, kapere, klart, indser, gå op for',
    remember:
      'huske, husker, huskede, erindr*, mindes, husk på, hukommelse, påmind*, minde, erindring*, minder, husket, kan ikke huske, husk, huskes, mind mig',
    forget: 'glem*, glemme, glemt, glemmer, glemte, glemsom*, forglem*, fortræng*',
    mean: 'mener*, betyder*, betyd*, betydning*, mente, menes, betød, ment, meningen, mene, hentyd*, mening*, forstås, det vil sige, dvs, indebær*, menende',
    say: 'sige, siger, sagde, sagt, fortæl*, fortalte, fortalt, oplys*, udtal*, sagd, meddel*, nævn*, sger, nævnte, lovede, lovet, påstå*, påstår, påstod, bemærk*, giv besked, beret*, give besked, gi besked, tilkendegiv*, hævd*, afslør*, orientere, lyder, udtryk*, siges, informer*, angiv*, sig, lovning',
    ask: 'spørg*, spørge, spørger, spurgte, spurgt, bede, beder, bad, bedt, anmod*, kræv*, kræver, krævede, anmodning*, efterspørg*, krav, forlang*, bedes, forespørg*, hør, høre, anmodet, opford*, ansøg*, begær*, forlange*, insister*, spø, ønsker, indsigt i, opfordring, fordr*, krævet, forhør*, bed',
    speak:
      'tale*, tal, snak*, snakke, snakker, chat*, talt, taler, samtal*, talte, snakkede, snakket, sludr*, ordvek*, dansk, engelsk, tales ved, sprog*, sladr*, hyggesnak, diskut*, tales, ævle, vende, drøft*, dialog',
    explain:
      'forklar*, forklare, forklaring*, forklarer, uddyb*, redegør*, forklaret, præciser*, begrund*, klarlæg*, afklar*, oplys*, udred*, forklarede',
    show: 'vise, viser, viste, vist, fremvis*, demonstrer*, forevis*, præsenter*, udstil*, fremgå*, vis',
    see: 'se, ser, så, set, kig*, kigge, kigger, ses, kiggede, indsigt*, tjek*, sås, skue, kigget, syn, glo, betragt*, kikke, indblik, kik*, bemærke, spotte, observ*',
    hear: 'hør*, høre, hører, hørte, hørt, lyt*, lytte, lytter, høres, lyttede, lyder, lyde, lyttet',
    find: 'find*, finde, finder, fandt, fundet, søg*, søge, søger, lede, leder, ledte, ledt, opsøg*, opsport*, kigge efter, google*, findes, fandtes, søgt, søgte, undersøg*, tjekke op, opdag*, rode, googlet, eftersøg*, finden',
    lose: 'mist*, miste, mistet, mister, tabt, taber, tabe, væk, forsvund*, mangl*, forlagt, bortkom*, savn*, savner, tab, mistede, tabte, glemt, blevet væk, smed væk, mangler',
    give: 'give, giver, gav, givet, gives, aflever*, overdrag*, udlever*, gi, levere, gir, rækker, overræk*, skænk*, tildel*, bevilg*, videregiv*, giv',
    take: 'tag, tage, tager, tog, taget, tages, tar, gribe, nup*, snup*, fang, ta, medtag*, modtag, plukke, hapse',
    bring:
      'bring*, bringe, tag med, tage med, medbring*, tager med, bragte, bragt, tog med, taget med, bringer, have med, har med, komme med, transport*',
    put: 'sætte, lægge, lagt, satte, placer*, sat, indsæt*, lagde, stille, lægger, sætter, stikke, stak, gør, gjort, gjorde, gøre, stoppe, tilføj*, anbring*, sættes, kom, udfyld*, proppe, smide, smid, fyld, sæt, læg, stil, stillet, hæng, hænge',
    hold: 'hold*, holde, holder, gemme, gemt, opbevar*, lagr*, registreret*, beholde*, ligge inde med, har om mig, om mig, har liggende, besid*, gemmer, opbevarer, i har, ligger inde, har registreret, vedrørende mig, indsamlet*, indsaml*, registrer*, lagrer, behold*, bevar*, lagret, holdt, gemmes, i ligger inde, angående mig, liggende, i besiddelse, om min person, journal, om undertegnede, gem',
    have: 'har, have, haft, havde, ha, besid*, hav, ejer, hr, haver, råder',
    use: 'bruge, bruger, brugt, brugte, anvend*, benyt*, udnyt*, anvender, misbrug*, bruges, anvendelse*, benytte, gør brug, brugen, brug, brugs',
    process:
      'behandl*, analyser*, profiler*, bearbejd*, databehandl*, behandling*, profilering, registrer*, sagsbehandl*, håndter*, behandler, persondatabehandling, kortlægning, analyse*, viderebehandl*',
    automatic:
      'automat*, automatisk*, robot*, maskine*, computer*, algoritme*, bot, bots, automatiser*, ai, autosvar, maskinel*, kunstig*, chatbot*, autogenerer*, maskinsvar, auto, talende',
    human:
      'menneske*, rigtig person, rigtigt menneske, medarbejder*, et menneske, personlig*, sagsbehandl*, person, kundeservice, rådgiver*, medarb, levende, mennesker, ansat, ansatte, agent*',
    share:
      'dele, deler, delt, videregiv*, udlever*, videresend*, sælge videre, solgt, give videre, videresælg*, giver videre, delte, spred*, videregivelse*, givet videre, offentliggør*, solgte, deles, overlad*, afslør*, udlevere, lækket, sprede, videregives, udveksl*, del, lække',
    thirdParty:
      'tredjepart*, tredjemand*, partner*, andre firmaer, samarbejdspart*, andre, tredje part, eksterne, tredje mand, 3 part, 3 parter, tredjeparter, andre virksomheder, datterselskab*, udefra, annoncør*, 3 mand, udenforstående, fremmede, uvedkommende, databehandler*, koncern*, modtagere',
    transferData:
      'eksport*, overfør*, flyt*, portab*, dataportab*, eksporter*, overdrag*, download*, overflyt*, overføre, dataportabilitet*, hente, nummerportering*, medtage, migrer*, transmitter*, overføres, hente ned, flytte, udtræk*, transfer*',
    limit:
      'begræns*, fryse, frys*, pauser*, pause*, suspender*, midlertidig*, indskrænk*, sæt på pause, begrænsning*, ned sætte, reducer*, mindsk*, bero, i bero, udsæt*, stille i bero, skær ned, skrue ned, bremse, standby, stop midlertidigt, på hold, afbrydelse, limit*',
    check:
      'tjek*, kontroller*, check*, verificer*, undersøg*, tjekke, gennemgå*, kontrol*, se efter, tjekkes, efterse*, kig efter, gennemse*, tjekket, dobbelttjek*, efterprøv*, kigge på, test*, inspicer*, bekræfte, afprøv*, følge op',
    confirm: 'bekræft*, bekræftelse*, godkend*, bekræfte, bekræftet, attester*, verificer*, stadfæst*, ok, bekræftes, kvitter*, besked',
    choose:
      'vælg*, vælge, vælger, valgte, valgt, beslut*, bestem*, udvælg*, besluttede, bestemmer, besluttet, valg, tage stilling, afgør*, tilvælg*, beslutning*, foretrække*, foretrækker',
    open: 'åbne, åben, åbner, åbent, lukke op, luk op, oplukk*, åbningstid*, åbnet, lås op, åbnede, lukker op, åbn*, åben*',
    close: 'luk*, lukke, lukker, lukket, afslut*, ophæv*, lukkede, lukketid*, låse, nedlæg*, lukning*, lukkes, afvikl*, låst',
    start:
      'start*, begynd*, starte, begynde, gang, gå i gang, startede, begyndte, påbegynd*, igang, i gang, indled*, begyndt, sætte i gang, går i gang, tænde, opstart*, starter, aktiver*, tænd',
    resume:
      'genoptag*, genaktiver*, genstart*, starte igen, tilmelde igen, aktiver*, op igen, genåb*, tilmeld igen, fortsæt igen, genopt*, slå til, begynde igen, ophæv blokering, tænde igen, i gang igen, aktivere, sætte i gang igen, fortsætte igen, genindmeld*, fjern blokering, alligevel gerne, starter igen',
    goOn: 'fortsæt*, fortsætte, videre, fortsat, blive ved, fortsætter, bliver ved, gå videre, fortsatte, kør videre, bliv ved, forløb*, vedblive, gå i gang, forlæng*, blev ved',
    come: 'kom, komme, kommer, kommet, kommende, kmr, kmmer, kommes, dukke op, dukker op, kigger forbi, komer, dukkede op, med, hen, tage med',
    go: 'gå, går, gik, gået, tag, tager, tage, køre, skrid*, kører, rejser, hen, hen til, smutter, smutte, tog, afsted, vandre, på vej, drage, følges, med, gr, daffe, af sted',
    comeBack:
      'kom tilbage, tilbage, vende tilbage, vender tilbage, kommer tilbage, hjem igen, igen, returner*, retur, hjemme igen, vendt tilbage, kommer hjem, vend tilbage, tilbagekomst, vendte tilbage, vende hjem',
    arrive:
      'ankom*, ankommer, ankomme, fremme, nå frem, når frem, er her, ankomst*, er der, nået frem, landet, lander, ankommet, er fremme, snart hjemme, er nede, kommet frem, lande, dukker op, kommer frem',
    wait: 'vent*, vente, venter, ventede, kø, ventetid*, afvent*, afvente, ventet, tålmodig*, vent lige, dvæl*, venteværelse, køen, forvent*, holde i kø, hænger i røret',
    stay: 'bliv*, blive, bliver, blev, forbliv*, overnat*, blevet, bor, ophold*, opholde, blive hjemme, overnatte, overnatning',
    live: 'bo, bor, boede, lever, levede, levet, boet, boende, bopæl, leve, livet, liv, bosat, bolig*, flyttet ind, bosæt*, lev',
    moveHouse:
      'flyt*, flyttet, flytte, flytning*, ny adresse, flytter, flyttede, flyttekasser, flyttebil, anden adresse, bopælsændring, nye adresse, adresseændr*, ny bolig, fraflyt*, indflyt*, flyttemand*, ny lejlighed, fraflytning',
    abroad:
      'udland*, udlandet, udenlands*, spanien, tyskland, sverige, norge, international*, rejse, roaming, tyrkiet, thailand, frankrig, italien, grækenland, usa, udenfor eu, england, eu, polen, europa, mallorca, portugal, grønland, færøerne, kroatien, fremmed*, island',
    travel:
      'rejs*, rejse, rejser, rejste, tur, turen, rejst, udflugt*, ture, kør, rejsetid, rejsen, ferierejse, bagage*, kuffert*, pakke, rundrejse*, transport*, udrejse, på tur, udlandsrejse',
    holiday:
      'ferie*, ferien, fri, sommerferie*, helligdag*, juleferie, efterårsferie*, vinterferie, sommerhus*, skiferie, ferier, påskeferie, badeferie, strand*, skitur, afslapning, sommerferien, strandtur, feriefri, kysten',
    work: 'arbejd*, job, jobbet, arbejde, kontor*, vagt*, kollega*, arbejder, arbejdede, vagter, projekt*, jobs, på arbejde, skift, ansat*, opgave*, vagten, arbejdsplads*, hjemmearbejde, hjemmefra, overtid*, aftenvagt, praktik*, elevplads, jobsamtale*, ansøg*, fyret, vagtplan*, nattevagt, arbejdsdag, firma, samtale, jobcenter, dagvagt, møde ind, virke',
    boss: 'chef*, kollega*, kolleger*, leder*, direktør*, boss, kollegaer, mester, chefen, formand*, afdelingsleder*, arbejdsgiver*, kollegaen, ledelse*, medarbejdere, arbejdskammerat, mellemleder, sekretær*',
    retire:
      'pension*, pensionist*, på efterløn, efterløn*, pensioneret, arbejdsløs*, førtidspension*, gået på pension, ledig*, folkepensionist*, senior*, otium, stopper på arbejdsmarkedet, pensionér*',
    study:
      'studer*, studi*, student*, universitet*, uni, uddannelse*, studere, lektie*, studerende, studie*, gymnasie*, højskole*, eksamen, su, lære, hf, lærer*, htx, hhx, lært, forelæs*, erhvervsuddannelse, studiegruppe*, kandidat, opgave*, universitetet, speciale, campus, aflevering*, kursus, læse op, lær',
    school:
      'skol*, skole, skolen, time, klasse*, børnehave*, vuggestue*, sfo, klassen, dagpleje*, børnehaven, gymnasi*, undervis*, lektion*, gymnasiet, elev*, institution*, folkeskole*, dagplejer*, efterskole*, vuggestuen, skolefest, skoleelev, aula, frikvarter, vuggeren, forældremøde, modul, klasselær*',
    teacher:
      'lærer*, kursus*, kurser*, pædagog*, underviser*, læreren, kurset, instruktør*, professor*, workshop*, undervisning*, webinar*, rektor*, skoleleder*, coach*, kørelærer*, køreskole*, foredrag*, efteruddan*, forelæser*, censor, kørelektion*, dagplejer',
    exam: 'eksamen*, prøve*, test*, lektier*, eksaminer*, eksam, opgave*, afleveringsopg*, karakter*, matematik*, stil, køreprøve*, aflevering*, teoriprøve*, lektien, bestået, dumpet, nationale test, matematikprøve*, terminsprøv*, fremlæg*',
    help: 'hjælp*, hjælpe, hjælper, hjalp, hjulpet, support*, assist*, støtte, bistå*, bistand*, hjlp, støt, vejled*, assistance, hjælpsom*, redde, give en hånd, redd',
    meet: 'mødes, møde, mødte, ses, vi ses, mødt, træf*, møder, træffe, mød, tales ved, træffes, lære at kende, mødtes, hænge ud, ser hinanden, mødested, gensyn*',
    visit:
      'besøg*, besøge, besøger, kom forbi, gæst*, forbi, gæster, kigge forbi, besøgte, kommer forbi, komme forbi, kig forbi, besøget, på besøg, kiggede forbi, gæsterne, svinge forbi, beses',
    friend:
      'ven, venner*, veninde*, venner, kammerat*, makker*, veninder, vennen, bror, brormand, vennerne, bekendt*, bedste ven, gutter, kammerater, drengene, pigerne, kumpan*, homie, bestie, bro, bff, venskab*, bekendte, tøser, tøserne, gutterne, slænget, holdet',
    neighbour: 'nabo*, naboer*, naboen, overbo*, underbo*, genbo*, opgang, opgangen, ved siden af, naboerne, nabolag*',
    family: 'famili*, slægt*, familien, pårørende*, svigerfamilie*, slægtning*, familiens, svigerforældre, nærmeste, husstand*, familiemedlem*',
    mother: 'mor, mødre*, moder, mors, mutter, svigermor*, moren, moderen, mama, mum, morsdag, morlil, muttien, mamma',
    father: 'fader, faren, fars, fædre, svigerfar*, papa, fatter, min far, din far, faderen, papfar, farmand, farsdag',
    parents: 'forældre*, forældrene, svigerforældre*, forælder, mine forældre, mor og far, forældres, de gamle',
    son: 'søn, sønner*, sønnen, dreng*, drengen, sønnens, drenge, knægt*, nevø*, barnebarn, bonussøn, knægten, sønnike',
    daughter: 'datter*, døtre*, datteren, pige*, pigen, datters, tøs, tøsen, niece*, svigerdatter, bonusdatter, pigebarn',
    child:
      'barn, børn*, baby*, børnene, unge, unger, ungerne, lille, den lille, barnet, spædbarn*, babyen, børnehavebarn, tvilling*, barnlig, ungen, ble, bleer, møgunge*, små, poder, poderne, guldklump, småbørn, børns, barns, purk, kid, kids, rollinger',
    sibling:
      'bror*, søster*, brødre*, søskende*, fætter*, kusine*, onkel*, tante*, faster*, moster*, storesøster*, lillebror*, søstre, farbror, morbror, fastre, storebror*, lillesøster*, brodr*, svoger*, svigerinde*, søs, nevø*, halvbror, halvsøster, lillebrormand, brormand',
    grandparent:
      'mormor*, morfar*, farmor*, farfar*, bedstemor*, bedstefar*, bedsteforældre*, bedste, barnebarn*, børnebørn*, oldemor*, oldefar*, oldeforældre, olde, besse, moffa',
    spouse:
      'kone*, konen, ægtefælle*, hustru*, partner*, kæreste*, kæresten, samlever*, min mand, manden, kæreste, forlovede*, eks, ekskone, mand, eksmand, madam*, viv, konens, fruen, ægtemand*, gemal*, samlevers*',
    man: 'mand, mænd*, fyr, fyre, mandfolk*, herre*, mandlig*, manden, herrer, fyren, gut, gutten, hr, type, gubbe, gammel mand, kammersjuk',
    woman:
      'kvind*, kvinder, dame*, damer, kvinden, pige*, piger, fru, tøs*, frue, kvindelig*, kvinderne, babe*, madam, frøken, kælling, kællinger, dulle',
    love: 'elsk*, elsker, knus*, kærlighed*, kær, kære, kysser, skatter, elske, xx, xxx, elskede*, smukke, søde, knuser, sødeste, putte, krammer*, kram*, skatti, hjerte*, forelsk*, musling, savner dig, <3, kærlig*, baby, babe, prinsesse, skattepige, lille skat, dejlige, kyskys, putmus, hånd i hånd, love you, ynder, kys, kysse, kyssede, skat, skattepus',
    marry:
      'gift*, bryllup*, gifte, skilt, skilsmiss*, skilles, vielse*, forlov*, brudgom, ægteskab*, gift dig, brylluppet, giftet, gå fra hinanden, frieri, fri, separeret*, polterabend, vies, viet, fraskilt, ugift*, separation*, enke, enken, enkemand, brud, bruden',
    die: 'dø, dør, døde, død*, døden, døds*, afdød*, gået bort, gik bort, dødsfald*, omkom*, afgået, bortgået, livet, afdøde, død, dødsbo*, sovet ind, efterlad*, dræb*, slået ihjel, døende, ihjel, afgik ved døden, bortgang*',
    funeral:
      'begravelse*, begrav*, grav, graven, sorg*, kiste*, bisættelse*, begravet, bisat, urne*, sørge*, gravsted*, kirkegård*, kondoler*, kondolenc*, gravsten*, kremer*, medfølelse, mindehøjtid*, mindes, æret, sørger, tab',
    sick: 'syge, feber*, influenza*, forkøl*, hoste*, sygdom*, corona, covid, sygemeld*, dårlig, sygemeldt, omgangssyge, ondt, opkast*, maveonde, kvalme*, sløj, roskildesyge, kaster op, kræft*, allergi*, depress*, syg, ondt i, diarré*, migræne*, stress*, utilpas*, snot*, halsbetænd*, halsondt, smitte*, infektion*, svimmel, demen*, demens, pollen*, betændelse*, skoldkopper, børnesyg, diabet*, astma, udbrændt, sygt barn, kaster',
    hurt: 'ondt, smerte*, gør ondt, skad*, såret, såre, tandpine, hovedpine*, av, brækket, skadet, pine, smerter, ømhed, øm, ømt, brækkede, blød*, hævet, forstuv*, rygsmerter, mavepine, smertestil*, rygondt, plaster, sår, blod, forslået, kvæst*, slået',
    doctor:
      'lægen, tandlæge*, sygeplejerske*, lægehus*, klinik*, dr, psykolog*, fysioterap*, egen læge, vagtlæge*, læger, tandlægen, doktor*, lægetid*, speciallæge*, jordemoder, jordemor, sundhed*, kiropraktor*, hjemmepleje*, vaccin*, terapeut*, hjemmehjælp*, fysio, øjenlæge*, dyrlæge*, lægevagt*, behandler*, vaccine, 1813, sosu*, terapi, fys, psykiat*, tandplejer*, børnelæge, optiker*, læge, lægens',
    hospital:
      'hospital*, sygehus*, operation*, operer*, skadestue*, indlag*, akut, rigshospitalet, opereret, operere, skadestuen, ambulance*, indlagt, sygehuset, ouh, skejby, operationen, afdeling*, riget, ambulatori*, skannes, scannes, ambulant, røntgen*, amk, narkose*, genoptræning*, akutmodtag*, intensiv*, indlægges, udskrevet',
    medicine:
      'medicin*, pille*, apotek*, tablet*, recept*, panodil*, piller, medicinen, penicillin*, ipren, apoteket, antibiotika*, ibuprofen, pamol, insulin, vitamin*, salve*, dosis, sprøjte*, smertestillende, hostesaft, næsespray, dråber, lægemid*, p-piller, dosering*',
    body: 'hoved*, hånd, hånden, hænder*, ben, benet, ryg, ryggen, øjne*, fod, foden, fødder*, tand, tænder*, arm*, hals, halsen, hjerte*, finger*, øre, ører, skulder*, næse*, mund, krop*, kroppen, ansigt*, nakke*, lår, hud, fingre, tæer, tanden, hjerne*, mås, numse, navle, øje, øjet, knæ, knæet, mave, maven',
    oldPerson:
      'ældre, gammel mand, gammel kvinde, gammel dame, olding*, senior*, pensionist, ældre menneske, plejehjem*, gamle, ældrebolig*, gamling*, gammel kone, ældre dame, ældre mand, hjemmehjælp, ældrecenter, bedaget',
    blindDeaf:
      'blind*, døv*, svagtsynet, synshandicap*, kan ikke læse, ser ikke, hørehæm*, svagtseende*, handicap*, kørestol*, tunghør*, ordblind*, dårligt seende, døvstum*, kan ikke se, hører ikke, invalid*, nedsat syn, høreapparat, briller, rollator, døve, synsproblem*',
    home: 'hjem, hjemme, hus, huset, hjemad, bolig*, hjemmet, huse, hjemmefra, villa*, hjm, hjemvej, hjemkomst, hytte, rækkehus*, husstand*, hjemlig*, kolonihave*, hytten',
    flat: 'lejlighed*, leje*, lejer*, udlej*, lejemål*, lej*, husleje*, værelse*, bolig*, lejlighd, lejen, lejede, udlejer*, depositum, lejer, andelsbolig*, boligforening*, lejligheden, vicevært*, lejebolig*, ejendomskontor*, andel*, lejet, roomie*, bofælle*, viceværten, kollegie*, toværelses, fremlej*, ejerlejlighed*, hybel',
    room: 'værelse*, rum, køkken*, badeværelse*, stue*, stuen, soveværelse*, køkkenet, toilet*, rummet, bad, kælder*, altan*, lokale*, wc, terrasse*, loftet, gang, entré, skur, salen, bryggers, sal, bruser, bruseren, badekar*, carport, kontor, altanen, wcet, toilettet, klasselokale',
    door: 'døren, vindue*, port, hoveddør*, ringklok*, døre, porten, vinduet, dørklokke*, indgang*, bagdør*, dørtelefon*, hoveddøren, fordør*, havelåge, entre, låge, lågen',
    key: 'nøgle*, nøgler*, nøglen, nøglerne, låsesmed*, låsen, hængelås, låst ude, låst, nøgleboks, ekstranøgle, nøglekort',
    furniture:
      'stol, stole, stolen, seng*, sofa*, møbel*, møbler*, reol*, skab*, lampe*, lænestol*, møblerne, bordet, skuffe*, sengen, sofaen, madras*, gulvtæppe*, hylde*, kommode*, tæppe*, pude*, gardin*, dyne*, skrivebord*, skabe, sofabord, bord, borde, spisebord',
    light:
      'lyset, lampe*, strøm*, elektri*, el, strømafbryd*, strømsvigt, pære*, strømmen, lamper, elektriker*, pæren, elektricitet, stikkontakt*, stik, sikring*, hpfi, stearinlys*, belysning*, sikringen, strømudfald, lys, lysene',
    heating:
      'varme*, gas, rør, radiator*, varmt vand, fjernvarme*, vandhane*, toilet, vandet, lækage*, fyr, brusebad, oliefyr*, vvs*, varmepumpe*, læk, lækker vand, drypper, lækager, fyret, gasfyr*, utæt*, afløb*, blikkenslager*, pillefyr, pejs*, brændeovn*, kloak*, opvarm*, stoppet afløb, termostat*, træpiller, varmtvand*, ac, aircondition, ventilation*, vandskade*, vand',
    garden:
      'have, haven, blomst*, træ, træer, træet, græs*, plant*, haver, gartner*, græsplæne*, hæk*, slå græs, havemøbel*, blomster, plæne*, buske, roser, ukrudt*, hækken, terrasse, havearbejde, havemand, græsset, højbed, plæneklipper*, drivhus*, beskær*, græsslåning, bed, rosen, havegang, bede, træfældning, snerydning',
    street:
      'gade*, gaden, vej, vejen, torv*, gader, plads*, allé, motorvej*, alle, veje, vejarbejde*, fortov*, kryds, lyskryds, e45, e20, rundkørsel*, bro, broen, storebælt*, stræde*, boulevard, bakke, krydset, sti, stien, gyde',
    city: 'by, byen, byer, landsby*, københavn*, aarhus, århus, odense, aalborg, kbh, centrum, storby, købstad, esbjerg, byens, provins*, kolding, vejle, randers, horsens, roskilde, herning, silkeborg, hillerød, helsingør, næstved, frederiksberg, viborg, svendborg, fredericia, køge, midtbyen, hobro, sønderborg, holstebro, amager, forstad, bydel, nørrebro, vesterbro, østerbro, lyngby',
    country:
      'land, landet, danmark*, lande, region*, dansk*, jylland*, fyn, sjælland*, bornholm*, danske, nation*, rige, riget, danskere, lolland, falster, danmarks, kongerige*, stat, staten, stater',
    car: 'bil, bilen, biler, kør, køre, kører, kørte, kørt, fører*, chauffør*, kørsel*, lift, bilist*, kørende, bilerne, varevogn*, lastbil*, kørekort*, bilnøgle*, vogn, vogne, trailer*, toyota, vw, audi, elbil*, bils, køretur*, køretøj*, tesla, benzinbil, bilvask*, campingvogn*, autocamper*, nummerplade*, knallert*, lad, motor*, skoda, samkør*',
    parking:
      'parker*, parkering*, benzin*, garage*, tanke, diesel*, tankstation*, p-plads*, pplads, parkeringsbøde*, tankede, parkeret, p-bøde*, carport, parkeringsafgift*, bøde, bøden, p-hus, p-afgift, ladestander*, benzintank*, parkere, p-kælder, ok tank, q8, fartbøde, parkeringsplads*, easypark, circle k, uno-x, oplad, ladestik, tank, tanket',
    bus: 'bus, bussen, busser, metro*, letbane*, taxa*, taxi*, stoppested*, busstoppested*, bussens, metroen, s-tog*, stog, letbanen, movia, flextrafik, busstop, buslinje, busstation, rejsekort, rejseplanen, taxaen, bustur, midttrafik, togbus*, flextur, uber, linje, færge*, færgen, molslinjen, nattoget',
    train:
      'toget, togene, togtur*, togbillet*, station*, perron*, dsb, stationen, banegård*, hovedbanegård*, regionaltog*, spor, skinne*, metrotog, med toget, lyntog*, togtid*, intercity*, arriva, hovedbanen, lokalbane*, togskifte, togstop, s-tog*, ic3, togstation, tognedbrud, tog kl, banen',
    plane:
      'fly, flyet, lufthavn*, kastrup, flyvning*, flyve, fløj, flyver, flyvemaskine*, sas, ryanair, norwegian, billund, flyrejse*, gate*, landing*, afgang*, afgange, fløjet, landet, flybillet*, boarding*, flyselskab*, flyveren, lander, letter, check in, checke ind, check-in, tjekke ind, lufthavnen, flys',
    bike: 'cykel*, cykle, cykler, cyklen, motorcykel*, mc, elcykel*, cyklede, cykelsti*, knallert*, scooter*, ladcykel*, løbehjul*, cyklet, cyklist*, cykeltur*, cykelhandler*, cykelsmed*, mountainbike, motorcykler, el-løbehjul',
    ticket:
      'billet*, billetter*, billetten, adgang, entré*, billetlugen, togbillet*, rejsekort*, klippekort, pendlerkort, billetpris*, årskort, billetkontrol, koncertbillet*, entre, sæsonkort, boardingpas, bordingkort, flybillet*',
    hotel:
      'hotel*, hoteller, hotellet, overnat*, vandrehjem*, airbnb, pension, værelse, kro, kroen, b&b, bnb, hotelværelse*, campingplads*, feriebolig*, feriehus*, hytte, camping*, overnatning*, hostel, booking, danhostel, sommerhusudlej*',
    walk: 'gåtur*, løb, løbe, løber, jogge*, vandre*, spadser*, løbet, løbetur, vandretur*, gå en tur, gå tur, løb*, gåben, ud at gå, trave*, løbeklub, til fods, vandring, marathon, luftetur, lufte, går tur, slentr*, traver, powerwalk, ud at løbe, pilgrim',
    dog: 'kat, katte, kæledyr*, dyr, dyret, hunden, hvalp*, katten, hunde, kattens, fisk, hest*, hamster*, killing*, kanin*, mis, hvalpe, heste, marsvin*, ko, køer, gris, fugl*, kattekilling*, missekat, hest, dyrene, internat*, hundeluft*, hundelegeplads, vovse*, vovhund, pus, misser, dyrehospital, høns, hund, hundens, hundene',
    food: 'mad, maden, kød*, frugt*, grønt*, grøntsag*, grønsager, fisk*, kylling*, kartof*, pasta, ris, salat*, æbler, pølse*, suppe*, oksekød, fødevare*, ingrediens*, madvar*, dagligvare*, æg, løg, sovs, sovsen, bacon*, rugbrød, laks, frikadelle*, flæsk*, smørrebrød, boller, banan*, svinekød, tomat*, gryde*, vegetar*, vegan*, hakket, burger*, steg*, madpakke*, pålæg*, leverpostej, remoulade, pizza*, nudler, snacks, chips, medister*, hotdog*, pomfritter, julemad, tarteletter, jordbær*, sushi, spaghetti, lasagne*, torsk, sild, aftensmad, varer, snack*, spiseseddel, æble',
    bread:
      'rugbrød*, mælk*, æg, ost, osten, smør*, brødet, boller, franskbrød*, rundstykke*, mælken, rundstykker, fløde*, skyr, mel, toast*, oste, bager, yoghurt*, havregryn, bolle*, gær, croissant*, morgenbrød, knækbrød, letmælk, brød',
    sweets:
      'kage*, kagen, chokolade*, sukker*, slik*, is, dessert*, wienerbrød*, kager, lagkage*, småkage*, isen, kanel*, flødebolle*, isvaffel, snegl, desserten, pandekage*, lakrids*, softice, æbleskive*, brunsviger, guf, romkugle*, vingummi*, brunkager, sødt, islagkage, pebernød*, kiks, vaffel*, marcipan, fastelavnsbolle*, honning, knas',
    coffee: 'kaffe*, kaffen, te, teen, latte, cappuccino*, espresso, en kop, kaffepause, kop, kopper, cafe latte, kaffetår, kaffemaskine',
    waterDrink:
      'øl, vin, vinen, øllet, drik*, drikke, drikker, drak, drukket, snaps, drinks, bajer*, saft, sodavand*, bajere, vand, sprut, juice*, alkohol*, bobler, gløgg, cola, fadøl*, champagne, drink*, fulde, fuld, druk, pilsner*, rødvin*, hvidvin*, vodka, shots, skål, bobs, øllen, ølet, øller, whisky, rom, gin, fest, ginto, tørst*, tømmermænd, saftevand, rosé, bar',
    eat: 'spis*, spise, spiser, spiste, spist, sulten*, sult, æd, æde, æder, gnask*, lækker*, smag*, smager, sultne, ud og spise, mæt, middag, guffe, spiser ude, smagte, appetit, velbekomme, spisetid',
    cook: 'lav mad, lave mad, kog*, koge, stege, opskrift*, grill*, grille, laver mad, bage, bager, bagt, kok, kokken, madlav*, lavet mad, bagning*, ovn*, gryde, stegt, koger, kogt, komfur*, airfryer, mikro*, pande, sautér*, piske, dej, stegepande, grillet, bagværk',
    meal: 'aftensmad*, frokost*, morgenmad*, brunch*, middag*, aftensmaden, middagsmad, måltid*, frokosten, julefrokost*, madpakke, spisning*, fællesspisning, julefrokosten, fastelavn, mad kl, natmad, mellemmåltid*, forret*, hovedret*, buffet*, middagen, brunchen, aftensspis',
    restaurant:
      'restaurant*, café*, cafe*, pizza*, burger*, mcdonalds, værtshus*, restauranter, take away, takeaway, sushi, pizzeria*, mcd, pølsevogn, bodega, grillbar*, pub*, kebab*, cafeteria*, værtshuset, spisested*, vinbar, kantine*, just eat, justeat, bar, burgerking, shawarma, bistro*, diskotek, grillen, kinesisk, thai, italiener, kro',
    smoke:
      'ryg, ryge, ryger, røg, røget, cigaret*, smøg*, tobak*, cigar*, snus*, smøger, rygning*, vape*, vaper, vapes, dampe, pibe, cecil, rygestop*, hash, joint, fed, lighter*, cigaretter, røgen, rygere, pulver, puff',
    diet: 'diæt*, slank*, vægt*, tab mig, tabe mig, fitness*, træning*, motion*, fitnesscenter*, kilo*, kalorie*, kostplan, kost, træningscenter*, træner, træne, vejer, veje, fitness world, puregym, overvægtig*, yoga*, crossfit*, wegovy, tyk*, tabe sig, styrketræning, motionscenter, spinning*, tage på, fitter, kalorier, taget på, tabt mig, fede, faste, loop fitness, pt, træn, fedt',
    clothes:
      'tøj*, tøjet, sko, jakke*, kjole*, bluse*, trøje*, bukser*, strømpe*, t-shirt*, skjorte*, størrelse*, jakken, frakke*, skoene, hue*, undertøj*, handske*, sweater*, jeans, kjolen, str, strømper, flyverdragt*, sokker*, nederdel*, støvle*, støvler, halstørklæde*, vanter, hættetrøje*, taske*, tasken, gummistøvler, bh, underbukser, trusser, slips, beklædning*, jakkesæt, outfit*, sneakers, regntøj*, badetøj*, heldragt, dragt, kasket, bælte, klædt, klæd*',
    wash: 'vask*, vaske, rengør*, vasker, vasketøj*, opvask*, gør rent, gøre rent, tøjvask, bad, bade, rydde op, støvsug*, rent, opvasken, oprydning*, ryd op, renser, rens*, opvaskemaskine*, vaskemaskine*, rydder op, støvsuge, tørretumbler*, bruser, brusebad*, skrald, skraldet, affald*, tørre, vaskekælder, rengøringshjælp, ren, snavs*, snavset, beskidt*, mop, moppe, stryge*, strygetøj, vinduespuds*, pudse, gulvvask, hovedrengør*',
    beauty:
      'frisør*, klip*, negl*, frisure*, neglene, makeup*, klippe, klippet, massage*, frisøren, barber*, kosmet*, hårklip*, skæg*, negle, vipper*, spa, hudpleje*, parfume*, øjenbryn*, voks*, wellness, farve håret, mit hår, håret, botox, tattoo*, tatover*, salon*, pedicure*, manicure, shampoo*, creme*, sauna*, fodpleje*, ansigtsbehand*, skønhed*, farve',
    gift: 'gave, gaven, gaver*, overrask*, julegave*, present, gaverne, julegaver, fødselsdagsgave*, værtsgave, adventsgave, ønskeliste*, overraskelse*, ønskeseddel',
    partyFest:
      'festen, jul, julen, jule*, nytår*, påske*, fejr*, fødselsdagsfest*, konfirmation*, fester, juleaften, barnedåb, julemand*, sankt hans, fastelavn, party*, fejre, rund fødselsdag, festival*, jubilæum*, grundlovsdag, distortion, sølvbryllup*, pinse*, fødselar, roskilde, karneval*, tillykke*, mortens, halloween, nytårsaften, fejret, studentergilde, komsammen, smukfest, reception*, hyg, hygge*, byfest, bytur, i byen, glædelig, advent*, eid, gækkebrev, mortensaften, fest, festes',
    game: 'spille, spiller, spillede, spillet, lege, playstation*, kortspil*, computerspil*, xbox, ps5, leger, spiludvik*, brætspil*, lego, fortnite, minecraft, switch, bingo, skak*, legeaftale*, legeplads*, puslespil*, game*, gamer, gamle spil, counter strike, cs, roblox, nintendo, gaming, banko*, turnering*, billard, bowl*, pool, legetøj*, spil, spils, leg, legen',
    sport:
      'fodbold*, kamp, kampen, træning*, hold, holdet, håndbold*, sport*, træner*, kampe, badminton*, svømm*, superliga*, fck, brøndby, agf, fcm, stadion*, boldspil, gymnastik*, tennis*, landshold*, landskamp*, fodboldkamp, svømning*, svømmehal*, turnering*, padel*, idræt*, hal, hallen, ishockey, golf*, ridning, ride, rideskole, håndboldkamp, vm, em, ob, aab, ol, floorball, kampsport, karate, spejder*, tour de france, basket*, volley*, scorede, mål, parken, holdkampe, skiløb*, stævne*, rytter*, atletik*, kajak*, ro, ski, skiene, danse',
    win: 'vinde, vinder, vandt, vundet, sejr*, sejren, sejre, slog, besejr*, vind, præmie',
    music:
      'musik*, sang, sange, sangen, koncert*, sangene, spotify, synger, kor, festival*, synge, album*, musiker*, klaver*, guitar*, orkester, sang*, playliste*, syng, sunget, musikken, koncerten, roskilde festival, danse, dj, opera*, melodi*, tromme*, melodi grand prix, mgp, sanger*, nummer, spillested, diskotek*, vega, tivoli, violin*, grøn koncert, musical*, danser, band, bandet, danset',
    film: 'biograf*, serie*, bio, filmen, netflix, serier, afsnit*, biffen, sæson*, biografen, teater*, viaplay, biografbillet*, skuespil*, hbo, disney*, forestilling*, show, trailer, komedie, revy*, dokumentar*, standup*, biografer, filmaften, film, films',
    tv: "tv, fjernsyn*, radio*, nyheder*, dr, tv2, udsendelse*, kanal*, tv'et, nyhederne, avis*, tv-avisen, avisen, ekstra bladet, eb, bt, politiken, podcast*, program*, fjernsynet, tven, stream*, tv avis, licens, sende, dr1, antenne*, waoo, bold og, berlingske, streaming, p3, badehotellet, x factor",
    book: 'bog, bogen, bøger*, bibliotek*, læsning*, roman*, bøgerne, biblioteket, lydbog*, krimi*, mofibo, saxo, bogklub*, læsestof, kapitel*, læseklub, forfatter*, tegneserie*, ugeblad*, biblo, novelle*',
    weather:
      'vejr*, vejret, regner, sne, sner, storm*, blæs*, vind, vinden, tordenvejr, blæser, regnede, torden*, sneen, lyn, dmi, skybrud*, gråvejr, skyer, skyet, slud, byger, byge, hagl*, glat, isglat, solskin*, regnvejr*, snevejr, snestorm, orkan, blæst, snefnug, uvejr*, vejrudsigt*, stormvejr, vejrmelding, grader, plaskregn, øsregn*, varsel, pludder, sky, regn, regnen',
    warmCold:
      'koldt, varm*, varmt, hed, hedt, solen, solskin*, frost*, kulde*, varmen, varme, iskold*, skoldhed, hedebølge*, frys*, fryser, lunt, kølig*, kølt, køle, køl, soler, solen skinner, svede, sveder, sved, grader, lun, hundekoldt, sommervarme, frossen, frosset, kold, kolde, koldere, sol, sole',
    church:
      'kirk*, gud, guds, bed, bede, bøn*, moské*, præst*, gudstjeneste*, konfirmer*, kirken, døb*, dåb*, jesus, bønner, tro, herren, allah, amen, velsign*, moske, bibel*, salme*, herre, gudskelov, halleluja, inshallah, menighed*, religion*, religiøs*, muslim*, kristen*, kristne, kristendom, folkekirken, kirkelig*, sogne*, imam*',
    hope: 'håb*, håber, held*, ønsk*, held og lykke, tillykke*, lykke*, pøj pøj, håbe, god bedring, krydser fingre, forhåbentlig*, forhåb*, fortsat god, heldig*, god weekend, god dag, bedring, alt godt, knæk og bræk, ønsker dig, rigtig god, fingre, fortsat, fingrene krydset, pøjpøj, lykønsk*, gratul*, succes',
    worry:
      'bekym*, bekymr*, angst*, bange, frygt*, nervøs*, urolig*, bekymret, ræd*, ængst*, stress*, bekymring*, rolig, panik*, utryg*, frygter, bekymre, ængstelig, foruro*, chok*, bekymrer, skræm*, bare rolig, ingen panik, i panik, stresset, utryghed, frygte, skræmt, alvorlig',
    laugh:
      'grin*, griner, ler, sjov*, sjovt, haha*, hehe*, lol, vittig*, joke*, sjove, skægt, hihi*, latter*, hæhæ, for sjov, le, humor*, morsom*, hyg, flab*, spøg*, spøger, xd, skideskæg*, smil*, smiler, hahah, grinede, griner af, kæft hvor, komisk*, lattermild, jokes, mor mig, morer, skæg, det er sjovt, komik*',
    cry: 'græd*, græder, græde, ked af, ked, trist*, ulykkelig*, tude, tuder, trist, tåre*, tårer, græd, ked af det, deprimeret, sørgelig*, græmmer, nedtrykt, trøst*, hulk*, vræl*, flæb*, sørge, vemod*, tungsind*, øv, nedtur, kede',
    happy:
      'glad*, lykkelig*, glæd*, glæder, glade, tilfreds*, fornøj*, hyg*, gladest, hyggelig*, glad, jubel, glæde, begejstr*, munter*, fryd*, lykke, glæder mig, tilfredse, godt tilfreds, henrykt, jubii, hyggede, stolt*, nyd, nyder, nyde, opløftet, entusias*, glædelig*',
    good: 'god, godt, gode, dejlig*, fint, super*, fantastisk*, fed, fedt, bedst*, bedre, perfekt*, flot*, dejligt, lækker*, skøn*, herlig*, nice, rar*, hyggelig*, fremragende*, pragtfuld*, skønt, cool*, rart, mega, mega godt, fortrinlig, smuk, mesterlig*, lækkert, udmærket*, top, prima, kanon, genial*, vildt, sejt, nydelig*, udmærke*, glimrende, storartet, formidabel*, vidunderlig*, dygtig*, klog*, smart*, toppen, sødt, pænt, optimal*, ypperlig*, fornem*, kæmpe, praktisk*, positiv*, fin, fine, sej, sød',
    bad: 'dårlig*, dårligt, forfærdelig*, elendig*, værst*, værre, frygtelig*, lort, lorte, ringe, træls*, møg, horrib*, rædselsfuld*, kritisabel*, pinlig*, ynkelig*, ond, ondt, ulækker*, uprofes*, skandaløs*, pisse, ubehagelig*, kedelig*, øv, forkastelig, skod, skidt, useriøs*, latterlig*, bummelum, langt ude, grotesk*, frygteligt, utilfredsst*, usmagelig*, ubehøvl*, skammeligt, skammelig*, elendigt, skræk*, rystende, klamt, katastrof*, amatøragtig*, respektløs*, skuffende, grim*, grimt, tragisk*, nederen, åndssvagt, urimelig*, sørgelig, ulideligt, under al kritik, håbløst, dødssyg*, uacceptabel*, utrolig dårlig, lousy, jammerlig*, fejl',
    beautiful:
      'smuk*, smukke, flot*, pæn*, dejlig*, yndig*, skøn*, sød*, pænt, smukt, smukkest*, nuttet*, nydelig*, henrivende, charmerende, vidunderlig, lækker*, køn, kønt, bedårende, elegant*',
    important:
      'vigtig*, haster, vigtigt, hastende, akut*, haste, vigtigste, presserende, nødsituation*, afgørende, nødtilfælde*, væsentlig*, nødvendigt, alvorlig*, seriøst, betydningsfuld*, prioriter*, yderst, kritisk*, betydning, hastesag',
    easy: 'nemt, lette, lettere, simpel*, nemmere, enkel*, enkelt, simpelt, lige til, ukompliceret*, bekvem*, nemmest, ligetil, letteste, nemme, let, nem',
    hard: 'svær*, svært, umulig*, hård*, hårdt, besværlig*, kompliceret*, vanskelig*, svære, indviklet*, sværere, vanskeligt, strengt, bøvl*, bøvlet*, tung, kringlet*, sværest, tungt, knald*, træls, krævende, anstrengende, bøvler, hårde',
    big: 'stor, stort, store, kæmpe*, enorm*, gigantisk*, størr*, større, størst*, høj*, bred*, lang, langt, lange, højt, megastor, omfangsrig*, vældig*, mægtig*, længste',
    small:
      'lille, små, bitte, lidt, mindre, mindste, kort, ringe, smal*, lav, lavt, lave, miniature, trang, snæver*, ubetydelig*, smule, nips, diminut*',
    full: 'fuldt, fyldt*, optaget*, fuldbooket*, udsolgt, proppet, fulde, overfyldt, propfyldt*, booket, stuvende, fuld',
    empty: 'tom, tomt, tomme, tømme, tømt, udtømt, opbrugt, løbet tør, øde, tømmes, brugt op, tøm',
    busy: 'travl*, travlt, optaget*, har ikke tid, stresset, hektisk*, ikke tid, til møde, sidder i møde, har travlt, presset*, fuld kalender, stress*, beskæftig*, optagede, i møde, når ikke, for travlt, tid til, ingen tid, har meget at, nåede ikke, har gang i',
    freeTime:
      'fri, frit, ledig*, fritid*, tid, tilgængelig*, kede*, keder, frie, friaften, fridag*, til rådighed, har fri, disponibel, ferie, tidspunkter, holder fri, hobby*, kedeligt, rådighed, pauser',
    ready:
      'klar, klart, klare, parat*, færdig*, forbered*, beredt, gjort klar, klargør*, ordnet, færdigt, klar til, gør klar, gøre klar, klaret, lavet, færdige, opsat, fiks og færdig',
    tired:
      'træt*, trætte, udmattet*, smadret*, kvæstet, udkørt*, træthed*, drænet*, bombet, søvnig*, udbrændt*, flad, segnefærdig, dødtræt*, slidt, slatten, udslidt*, ødelagt, trættet, energiforladt, baldret, helt færdig',
    broken:
      'i stykker, ødelagt*, virker ikke, fungerer ikke, defekt*, gået i stykker, stykker, knækket, smadret, brudt, virker ik, brændt, itu, gik i stykker, smadr*, kan ikke virke, dur ikke, kaput, driller*, nedbrud*, går ned, funker ikke, fejl, virkede ikke, brækk*, knækk*, flækk*, fryser, crash*, punkter*, hakker, gået ned, ødelægge, sat ud, fejler, beskadig*, havarer*, ude af drift, stået af, driftsforstyr*, lagger, nedbrudt, startede ikke, starter ikke, strejker, revne*, ligger ned, ødelæg*, ramlet',
    repair:
      'reparer*, repar*, lave, fix*, reparation*, reparatør*, håndværk*, lavet, mekaniker*, værksted*, fikse, ordne, fikset, service*, reparere, ordnet, fejlsøg*, tekniker*, smed, vvs, elektriker*, montør*, tømrer*, vedligehold*, renover*, udbedr*, murer*, installer*, udskift*, skift, hjælp til, monter*, laver, lavede, ordner, værksted, udbedres, lav det',
    problem:
      'problem*, problemer, vanskelighed*, fejl, besvær*, bøvl*, knas, rod, udfordring*, issue*, ballade*, forstyrrelse*, trubl*, knuder, spørgsmål, kludder, sag, sagen, problemstilling, hindring*',
    possible:
      'mulig*, muligt, måske, mske, nok, sandsynlig*, muligvis, formentlig, mulighed*, muligheder, antagelig*, eventuel*, evt, umulig*, sikkert, vel, egentlig*, ku, lade sig gøre, går det, går an, chance*, om muligt, hvis muligt, kanske, mon, vist, nogenlunde, antageligvis',
    sure: 'sikker*, sikkert, selvfølgelig*, naturligvis, helt sikkert, bestemt*, garanter*, absolut*, klart, klar, tydelig*, selfølgelig, selvsagt, naturlig*, selv følgelig, vished, vis, udtrykkelig*, åbenlys*, utvivlsomt, sikre, definitivt, uden tvivl, jo, tvivl, ganske, helt bestemt, garanti, self, naturligtvis, overbevist',
    really:
      'virkelig*, rigtig, meget, faktisk, seriøst, helt, super, sindssyg*, totalt, mega, skide, pisse*, sgu, virkeligt, enormt, sygt, seriøs, så, ærlig*, ærligt, oprigtig*, utrolig*, ret, vildt, særdeles, usandsynlig*, virkelighed*, da, fuldstændig*, ekstrem*, ekstremt, ualmindelig*, vanvittig*, særlig*, særligt, temmelig, yderst, hamrende, vild*, egentligt, ganske, mon, for alvor, altså, jo, alvor, specielt, wow, aldeles, overhovedet, rent faktisk, nu, hold da op, kæmpe, gevaldig*, dælme',
    quickly:
      'hurtig*, hurtigt, skynd*, fart, skynde, skynd dig, rask*, snarest, kvikt, hurtigst, kvik*, i en fart, hurra, straks, lynhurtigt, hastigt, fluks, lidt hurtigt, speed, hurtigere, tempo, skynder, hurtige, rap',
    slowly: 'langsom*, langsomt, stille og roligt, sløv*, sagte, sløvt, sejt, gradvis*, i ro og mag, træg*, trægt, efterhånden, slæbe',
    together:
      'sammen, med mig, samme, fælles*, med, samlet, hinanden, med dig, i fællesskab, sms, begge, begge to, med os, sammen med, tilsammen, i selskab, os to, vi to',
    alone: 'alene, ensom*, selv, single*, mutters, for mig selv, på egen hånd, solo, alenemor, ene, enlig*, ensomme',
    inside:
      'inde, ind, indenfor, udenfor, i, ude, indendørs, ud, inden i, udendørs, indeni, inden for, op, ned, nede, oppe, på, under, indvendig*, ovenpå, over, nedenunder, udvendig*, indersiden, yder*, inder*',
    near: 'nær, tæt, tæt på, ved siden af, i nærheden, nærhed*, hos, ved, nærmest*, lige ved, nærliggende, rundt om hjørnet, nærmere, tættere, hjørnet, op ad, i området, omegn*, området, omkring',
    far: 'langt, langt væk, fjern*, væk, langt fra, lang vej, længere væk, afstand*, derfra, bort, km, kilometer*, længere, mil, afsides',
    thing:
      'ting, tingen, tingene, noget, sager, halløj, genstand*, dims*, dippedut, tingest, sådan noget, dingenot, emne*, del, dele, ting og sager, det der, skrammel, udstyr, grej, værk, sag, sagen',
    way: 'måden, vis, således, metode*, vej, sådan, på den måde, måder, facon, form, på en eller anden måde, som, fremgangsmåde*, ligesom, stil, dermed, måde, måderne',
    reason: 'grund*, grunden, årsag*, anledning*, baggrund*, derfor, begrundelse*, motiv*, formål*, årsagen, formålet, forklaring, hensigt*',
    idea: 'plan, planer, forslag*, projekt*, planen, tanke*, planlæg*, hensigt*, påtænk*, planlagt*, planlagde, koncept*, foreslå*, forslå*, foreslår, udkast, har tænkt mig, forslår, overvejelse*, tip, tips, tanker, ide, ideer, ideen, idé, idéer, idéen',
    question: 'spørgsmål*, spm, spørsmål, spg, forespørgsel*, forespørgsler, tvivl*, spørgsmålet, spørge om, høre om',
    story:
      'historie*, sket, skete, sker, ske, begivenhed*, hændelse*, hvad er der sket, foregå*, fortælling*, tildrag*, foregår, historien, skete der, oplev*, drama*, sladder, opstår, opstod, opstået, på færde, eventyr*, galt, oplevelse*',
    warProtest:
      'strejk*, krig*, protest*, demonstra*, slås, slåskamp*, ukraine, skænd*, demo, krigen, strejke, sloges, demonstrer*, uro, soldat*, konflikt*, rusland, våben*, lockout*, trump, putin, blokade*, militær*, forsvar*, ballade, oprør*, skændes, gaza, kamp, kampen',
    accident:
      'ulykke*, uheld*, brand*, kollision*, crash*, kørt galt, brænd*, ild, brandvæsen*, påkør*, faldt, faldet, trafikuheld*, brænder, solouheld, kø, køer, trafikprop*, væltet, væltede, påkørt, harmonika*, kørte galt, nødsituation, alarm*, uheldet, oversvømmelse*, 112, ulykken, forulykk*, falder, slog mig, ulykk, vandskade, katastrofe*, falckredder, falck',
    steal:
      'stjæl*, stjal, stjålet*, svindel*, svindl*, snyd*, falsk*, fup*, fusk*, fake*, tyv*, tyveri*, bedrag*, scam*, indbrud*, phishing*, svindler*, lokke, tyven, svindlere, hack*, snydt, fupnummer*, nasser, stjålne, hugge, hugget, bedrageri*, røver*, røveri*, snydere, suspekt*, identitetstyv*, lyssky, hackere, hacket, lureri, snød, mistænkelig*, misbrug*, franarr*, skimm*, skurk*, snyder, kriminel*, bondefang*, tyveknægt, gangster*, banditter*, bandit, plattenslag*, uærlig*, lurede, narret, lommetyv*, taget ved næsen, taget røven, svindlet, hæler*, tvivlsom*',
    insurance:
      'forsikr*, police*, tryg, topdanmark, alm brand, skade*, forsikringen, forsikringsselskab*, indboforsikring*, bilforsikring*, ulykkesforsikring*, codan, selvrisiko*, skadesanmeld*, skadeserstatning, sygesikring*, gf forsikring, livsforsikring*, sygeforsikring, gjensidige, rejseforsikring*, forsikret, dækket, hundeforsikring, pfa, sygeforsikringen, if, lb forsikring, hus forsikring, danica',
    tax: 'skat*, moms*, skatten, selvangivelse*, årsopgørelse*, skattefar*, skattevæsen*, skattestyr*, forskudsopg*, restskat, toldsted, ejendomsskat*, topskat, fradrag*, told*, afgift, arbejdsmarkedsbidrag, boligskat, overskydende, kørselsfradrag, skattekort*, skattemyndighed*, årsopgørelsen, gældsstyrelsen, toldstyrelsen, skatter',
    electricBill:
      'elregning*, elmåler*, elselskab*, elpris*, strøm*, ørsted, elafregning*, aconto, vandregning*, norlys, ok, forbrug*, andel energi, ewii, kwh, energi*, måleraflæs*, varmeregning*, elforbrug, målerstand*, tarif*, evida, modstrøm, elnet, elaftale*, gasmåler, elafgift*, strømpriser, vandmåler, aflæs*, radius, fjernvarme*, natur-energi, elleverandør*, verdo, elregningen, vindstød, cerius, energinet, nef, målernummer, måleren',
    build:
      'bygge, bygger, tag, taget, solcelle*, renover*, håndværk*, byggeri*, byggede, bygning*, tømrer*, isolering*, maling*, murer*, byggeplads*, køkkenfirma, byggesag, bygget, istandsæt*, stillads*, byggetilladelse*, fliser, gulv*, vægge, væg, loft, entreprenør*, tapet*, male, malet, tagrende*, facade*, nyt tag, nyt køkken, maler, isoler*, byggefirma*, nybyg*, bygherre, arkitekt*, kloakmester, tagsten, energirenover*, flise*, vvs, tilbygning*, gulvbelæg*, fundament*, spartle*, mursten*, træterrasse, ombyg*, hul i, havefliser, gulvafslib*, brosten*, søm, hammer, solpanel*, carport, skur, vinduesfirma, byg, bygning, mur, muren, malerfirma',
    houseSale:
      'ejendom*, boligkøb*, mægler*, ejendomsmægler*, boliglån*, hussalg*, huskøb*, skøde*, andelsbolig*, grund, salgsvurder*, sælge hus, sælge huset, realkredit*, boligadvokat*, boligsalg*, fremvisning*, nybolig, hus til salg, home, edc, danbolig, vurder*, boligudbud, købe hus, sælge bolig, estate, boligsiden, åbent hus, byggegrund*, boligkøber*, friværdi*, boligmarked*, overtagelse, tilstandsrapport*, udbetaling, købstilbud',
    carDealer:
      'bilforhandl*, dæk, dækskifte, syn, syns, vinterdæk*, bilsyn, service*, bilværksted*, prøvetur*, prøvekør*, bytte bil, euromaster, thansen, hjulskifte*, bilhandel*, synshal*, dækcenter, bilhus, serviceeftersyn*, brugtbil*, leas*, leasing*, leasingbil, mekonomen, applus, synes, synet, sommerdæk*, autohandel, dækhotel, forhandler*, autoværksted*, bilmesse, autoforhandler*, bilfirma, autohus*, fdm, autocentralen, bilbasen, carglass, au2parts, serviceaftale, stenslag, bilsælger, brugt bil',
    travelOffer:
      'krydstogt*, charter*, sidste øjeblik, resort*, pakkerejse*, rejsebureau*, afbudsrejse*, sol og strand, spies, tui, rejseselskab*, bravo tours, all inclusive, apollo, skirejse*, rundrejse*, storbyferie*, weekendophold*, rejsetilbud*, ferietilbud*, rejsearrangør*, krydstogter, wellnessophold*, dfds, charterrejse*, rejseselskabet, last minute, kør selv, ophold*, ferieophold, miniferie*, sunweb, ferierejse*, busrejse*, miniophold, hotelophold, detur, rejsespecial*, lalandia, campingferie, sommerland',
    bet: 'kasino*, casino*, odds*, betting*, spille, poker*, væddemål*, spillehal*, oddset*, danske spil, bet365, jackpot, spillemaskine*, satse, sats*, indsats, vædde*, unibet, roulette*, free spins, freespins, spil, ludomani*, rofus, betting, spilafhæng*, casinobonus, tips, lykkehjul*, leovegas, mr green, v75, tipning*, spilleselskab*, comeon, spilleautomat*, travbane*, travspil, ludoman*, spilnu, bingo*, chips, nordicbet, bettede, betsson, spilsider, scratch, bonusspil',
    dating:
      'dating*, date*, tinder, single*, netdating*, bumble, datingside*, happn, kontaktannonce*, flirt*, scoring, elite daters, boostdate, victoria milan, forhold, matches, hinge, kæresteannonc*, mødestedet, dater, datet, score, parship',
    erotic:
      'sex*, porno*, erotik*, liderlig*, hotte piger, hotte babes, luder*, escort*, kneppe*, frække, frækt, nøgen*, nøgne, fisse*, knep*, sexy, bordel*, frække billeder, nøgenbilled*, bolle, bryster, xxx, patter, onlyfans, hot, strip*, vibrator*, viagra, erotisk*, prostitu*, ludere, massageklinik, seksu*, sutte, potens*, milf*, frække piger, sugardat*, sugardad*, fræk, swinger*',
    religionPolitics:
      'politik*, kandidat*, parti*, socialdemokrat*, venstre*, dansk folkeparti, kampagne*, valgkamp*, politiker*, folketing*, konservativ*, enhedslist*, sf, radikale, regering*, minister*, borgmester*, statsminister*, mette frederiksen, kommunalvalg*, alternativet, df, liberal alliance, nye borgerlige, partier, politisk*, jehova*, eu, valget, byråd*, valgplakat*, løkke, borgerforslag*, byrådet, underskriftsindsamling*, spidskandidat*, moderaterne, sekt*, danmarksdemokrat*, inger støjberg, kommunalpolit*, konservative, skilsmisseparti, folketinget, partiformand',
    trial:
      'prøveperiod*, gratis prøve, test*, prøvemåned*, prøveabonnement*, vareprøve*, smagsprøve*, gratis måned, prøvetid*, prøveversion*, prøvepakke*, afprøv*, prøvetime*, gratis periode, gratisprøve, introtilbud*, demo*, prøvetræn*, gratis prøveperiode, prøv gratis',
    expire:
      'udløb*, udløbe, udløbet, udløber, forny*, fornyelse*, forlæng*, gyldig*, løber ud, løb ud, forny, forlænge, fornyes, binding, forlænget, løbet ud, ophør*, automatisk fornyelse, forfald*, ugyldig*, udløbsdato*, fornyet, gyldighed*, gælder, frist, fristen, gælde',
    chargeCost:
      'opkræv*, trækkes, trukket, gebyr*, koster mig, afgift*, betalings-sms, premium*, overtakser*, debiter*, trukket penge, opkrævet, trækker penge, hævet, hæves, overtakst, gebyrer, penge fra min, trak, tager penge, trækkes fra, opkræver, opkrævning*, overtaksering, saldo*, rykkergebyr*, taget penge, beregn*, tages penge, på min regning, beløb, fra min konto, tager betaling, udgift*, ekstraregning, betaling for, hæver',
    fromOf: 'fra, ud af, af, herfra, derfra',
    towards: 'til, mod, ind i, hen til, hertil, hen',
    inAt: 'i, på, inde, ved, hos, inden for, herhjemme',
    withWhom: 'med, sammen med, m, i selskab med',
    forWhom: 'for, til dig, til jer, for mig',
    aboutWhat: 'om, angående, vedrørende, vedr, ang, hvad angår',
    byWhom: 'via, gennem, af, per, pr, ved hjælp af',
    between: 'mellem, imellem, blandt, midt imellem, midt',
    under: 'under, nedenunder, nedenfor, neden under',
    above: 'over, ovenpå, ovenover, oven på, øverst',
    around: 'omkring, rundt, rundt om, nær, i nærheten, tættest',
    upwards: 'op, opad, oppe, ovenpå',
    downwards: 'ned, nedad, nede, nedenunder',
    offAway: 'væk, bort, af sted, afsted',
    outside: 'ude, udenfor, udendørs, ud, ude foran',
    against: 'mod, imod, versus',
    instead: 'i stedet, i stedet for, istedet, hellere, snarere, stedet',
    during: 'under, mens, imens, i mellemtiden, samtidig',
    conjAnd: 'og, samt',
    conjOr: 'eller, enten, el, hverken',
    thanAs: 'end, som, ligesom, såsom',
    therefore: 'så, derfor, dermed, altså, thi',
    although: 'selvom, skønt, trods, alligevel, uanset',
    even: 'endda, selv, overhovedet, engang, sågar',
    isAre: 'er, være, vaere, findes, vær',
    wasWere: 'var, været, vaeret, blev',
    becomeTurn: 'blive, bliver, blev, blevet, ende som',
    willShall: 'vil, skal, kommer til at, ska',
    wouldCould: 'ville, kunne, burde, skulle, måske',
    doDone: 'gør, gøre, gjorde, gjort, lave, laver, lavet',
    happen: 'ske, sker, skete, sket, hænde, hænder',
    begunIt: 'få til at, får mig til, fik mig til, forårsag*',
    seem: 'virker, ser ud, synes, lader til, tilsyneladende, ligner',
    veryMuch: 'meget, virkelig, rigtig, super, ekstremt, mega, vildt, mest',
    suchDegree: 'så, sådan, sådan en, slags, den slags, sikke',
    almost: 'næsten, cirka, ca, omtrent, omkring, nær ved',
    half: 'halv, halve, halvdel*, kvart, halvt, del, delen, resten, stykke',
    oneNumber: 'en, et, ét, én, den ene',
    twoThree: 'to, tre, fire, toer',
    bigNumber: 'fem, seks, syv, otte, ni, ti, elleve, tolv, tretten, fjorten, femten',
    tens: 'tyve, tredive, fyrre, halvtreds, tres, hundred, hundrede, tusind',
    ordinal: 'anden, andet, tredje, fjerde, femte, sjette, næste',
    pairBoth: 'begge, både, par, et par, dobbelt, dobbelte',
    ever: 'nogensinde, nogen sinde, når som helst',
    sometimes: 'nogle gange, af og til, indimellem, en gang imellem, somme tider',
    usually: 'normalt, som regel, sædvanligvis, for det meste, plejer',
    suddenly: 'pludselig, pludseligt, uventet, lige pludselig',
    finally: 'endelig, til sidst, omsider, slutningen',
    recently: 'for nylig, forleden, på det seneste, fornylig',
    sinceWhen: 'siden, lige siden, siden da, fra og med',
    forever: 'for evigt, for altid, permanent, evigt, livslangt, til evig tid',
    temporary: 'midlertidigt, midlertidig, indtil videre, foreløbigt',
    season: 'forår, foråret, sommer, sommeren, efterår, efteråret, vinter, vinteren',
    monthName: 'januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december',
    clockTime: 'klokken, kl, minut, minutter, kvart over, time, timer',
    birthdayFeast: 'jul, julen, påske, påsken, nytår, eid, jubilæum*, årsdag*, jubilæet',
    colourDark: 'sort, sorte, grå, gråt, brun, brune, hvid, hvide',
    colourBright: 'rød, røde, blå, blåt, grøn, grønne, gul, gule, lyserød, rødt, grønt, gult',
    head: 'hoved, hovedet, ansigt, øje, øjne, øre, ører, næse, mund',
    handFoot: 'hånd, hånden, hænder, finger, fingre, fingrene, fod, fødder, ben, arm, knæ, albue, hoften, hofte',
    heartSoul: 'hjerte, hjertet, sjæl, sind, hjerne, hjernen',
    teeth: 'tand, tænder, tandlæge*, visdomstand*, tandrensning*, tandlægen',
    painWound: 'ondt, smerte*, smerter, blod, sår, feber, stik, stikket, stingene, halter, sting',
    pregnantBaby: 'gravid, gravide, fødsel*, nyfødt, baby, ble, bleer, flaske, barnevogn*, sutteflaske',
    allergyVaccine: 'vaccine*, allergi*, virus, smitte*, infektion*, høfeber',
    therapyNurse: 'sygeplejerske*, terapeut*, psykolog*, vejleder*, sundhedspleje*, synsprøve*',
    wheelchair: 'kørestol*, krykker, rollator*, plejehjem*, plejebolig*',
    vegetable: 'tomat, tomater, kartoffel*, løg, gulerød*, gulerødder, salat, agurk',
    fruit: 'æble, æbler, banan, bananer, citron, appelsin, bær, jordbær',
    meatFish: 'kød, kødet, kylling, svin, pølse, pølser, fisk, fisken, frikadeller',
    milkEggs: 'mælk, mælken, ost, æg, smør, yoghurt, fløde',
    soupRice: 'suppe, suppen, ris, nudler, pasta, bønner, spaghetti',
    alcohol: 'øl, vin, whisky, bar, værtshus*, pub, sprut, ædru, vintilbud',
    sugarSpice: 'sukker, salt, peber, krydderi, krydderier, sauce, ketchup, sennep',
    dishes: 'tallerken*, kop, kopper, glas, ske, gryde, pande, kasserolle',
    fridgeOven: 'køleskab*, fryser, ovn, komfur*, vaskemaskine*, opvaskemaskine*, opvask',
    kitchenBath: 'køkken*, badeværelse*, soveværelse*, brusebad, bruser, toilet*, wc, bad, badet',
    wallRoof: 'væg, væggen, tag, taget, gulv, gulvet, vindue, vinduet, trappe, trappen, loftet',
    curtainCarpet: 'gardin*, tæppe, tæppet, pude, puden, dyne, dynen, madras',
    cleaning: 'rydde op, rydde, gøre rent, rengøring*, støvsug*, skraldespand*, affald, spand, plet, pletter',
    toolNail: 'hammer, søm, skrue, skruer, skru, bor, bore, stige, lim, reb, værktøj',
    paintWood: 'maling, male, maler, træ, sten, mursten, metal, jern',
    plumber: 'rør, røret, vandhane*, utæthed*, afløb*, vvs, vandlås, tagrende*',
    washLaundry: 'vask, vasketøj*, vaske, stryg*, strygejern*, renseri*, vaskeri*',
    hairdresser: 'klipning*, frisør*, klippe, skæg, negle, salon*',
    jewel: 'ring, ringen, ur, uret, halskæde*, armbånd*, briller, ørering*, ure',
    shoesBag: 'sko, skoene, strømpe*, strømper, sokker, taske, tasken, pung, pungen, kuffert*, pose, lomme, lommen',
    coatHat: 'jakke, jakken, frakke, bukser, bukserne, skjorte, kjole, hue, hat, lynlås*',
    size: 'størrelse*, længde, bredde, vægt, højde, mål',
    weightKilo: 'kilo, kg, gram, liter, meter, deciliter, centimeter',
    animalFarm: 'ko, køer, får, ged, høne, høns, hest, hesten, svin, gris, grise',
    animalWild: 'fugl, fugle, ræv, mus, slange, fisk, myg, insekt*, måge, hjort',
    cat: 'kat, katten, katte, killing*, dyrlæge*',
    flowerTree: 'blomst, blomster, høstblomst*, træ, træet, blad, græs, græsset, plante, planter, havetips',
    seaBeach: 'hav, havet, strand, stranden, flod, sø, søen, ø, svømme, strandtur',
    mountain: 'bjerg, bjerget, bakke, dal, vandre, vandretur*',
    sky: 'himmel, himlen, sol, solen, måne, månen, stjerne, stjerner',
    fire: 'ild, ilden, røg, brand, branden, brænder, flamme, bål',
    rainSnow: 'regn, regner, regnen, sne, sner, vind, vinden, blæser, storm, is',
    village: 'landsby*, bondegård*, gård, gården, landet, mark, marken, landejendom',
    square: 'torv, torvet, hjørne, bro, broen, kryds, krydset, rundkørsel*, vestergade, nørregade, hovedgaden',
    floorLift: 'etage*, elevator*, indgang*, port, porten, gate, dørklokke*, opgang',
    neighbourNoise: 'larm, larmer, støj, støjer, højlydt, gø, bjæffer, larmen, hyl, råber, råbe',
    office: 'kontor, kontoret, afdeling*, hovedkontor*, reception*, skranke*, disken, bestyrelse*',
    factory: 'fabrik*, værksted*, lager, lageret, byggeplads*, depotrummet',
    colleague: 'kollega, kollegaer, kolleger, ansat*, personale*, medarbejder*, holdet',
    manager: 'chef, chefen, leder*, direktør*, ejer, ejeren, boss',
    interviewJob: 'jobsamtale*, ledig stilling*, cv, ansøg*, jobansøgning*, ansøgning*',
    shift: 'vagt, vagten, vagtplan*, overarbejde, natarbejde, nattevagt, turnus',
    report: 'rapport*, referat*, regneark*, præsentation*, udkast*, dokument*, statistik*, opgørelse*, noter, noteret',
    projectTask: 'projekt*, opgave*, lektier, lektie, opgaven, hjemmeopgave',
    deadline: 'frist, fristen, sidste frist, deadline, inden, senest',
    grades: 'karakter*, point, resultat*, bedømmelse, score',
    languageName: 'engelsk, fransk, tysk, spansk, dansk, svensk, norsk',
    learnCourse: 'lære, kursus, kurset, kursus*, undervisning*, uddannelse*, lektion*',
    university: 'universitet*, uni, forelæsning*, professor*, højskole*, forskning*, studie',
    bookLibrary: 'bibliotek*, roman, bog, bogen, bøger, side, sider, kapitel, digt',
    newsPress: 'avis, avisen, journalist*, artikel*, nyheder, blad, magasin*',
    radioPodcast: 'radio, podcast*, kanal*, serie*, afsnit',
    song: 'sang, sangen, sange, synge, synger, kor, koret, guitar*, klaver, koncert*',
    dance: 'danse, danser, dans, ballet*',
    theatre: 'teater*, skuespiller*, scene, prøve, forestilling*',
    paintingArt: 'maleri*, tegning*, museum*, museet, kunst, udstilling*',
    ballGame: 'fodbold*, kamp, kampen, bold, bolden, mål, hold, håndbold, slutspil*',
    gymRun: 'fitness*, træning*, træne, træner, løb, løbe, løbet, jogge, svømning, yoga',
    cardChess: 'skak, kort, kortspil*, brætspil*, puslespil*, brikken, quizzen, quiz',
    toy: 'legetøj*, dukke, dukken, legeplads*, gynge',
    sew: 'sy, syr, strik, strikke, strikker, strikkeopskrift*, nål, tråd, hækle',
    king: 'konge, kongen, dronning*, prins, prinsesse*, soldat*, hær, hæren',
    fight: 'slås, slag, slår, slå, sparke, sparker, kamp',
    gunWar: 'krig, krigen, våben, pistol*, bombe*, skyde, skydning, krudt*',
    kill: 'dræbe, dræber, dræbt, mord, mordet, lig, liget',
    prison: 'fængsel*, domstol*, dommer*, retssag*, retten',
    thief: 'tyv, tyven, indbrud*, røver*, røvet, tasketyv*, lommetyv*',
    mayor: 'borgmester*, rådhus*, kommune*, kommunen, regering*, byråd*',
    passport: 'pas, passet, visum*, id-kort, legitimation*, opholdstilladelse*',
    border: 'grænse, grænsen, told, tolden, ambassade*',
    countryName: 'danmark, sverige, norge, finland, frankrig, tyskland, england, spanien, italien, usa',
    cityName: 'københavn, aarhus, århus, odense, aalborg, valby, taulov, oslo, berlin, paris, london',
    personName:
      'kirsten, torben, preben, mette, jytte, birthe, bent, emma, mads, mia, sofie, emil, jens, kjær, sørensen, inge, ole, freja, viggo, asta, mikkelsen, jonas, per, lars, hanne, tor, holm, poul, ida, bente, inger',
    titleOfPerson: 'hr, fru, frøken, dr, doktor, frk',
    kidTalk: 'barn, barnet, teenager, dreng, drengen, pige, pigen, unge, ungerne',
    bride: 'bryllup*, brud, bruden, brudgom*, forlovet, forlovelse*, gift',
    divorce: 'skilsmisse*, skilt, separer*, gå fra hinanden, eks, eksen',
    orphan: 'værge*, plejefamilie*, gudfar, gudmor',
    uncle: 'onkel, tante, fætter, kusine, nevø, niece',
    inLaw: 'svigermor, svigerfar, svoger, svigerinde',
    kiss: 'kys, kram, krammer, kysse, nus, kærlig',
    jealous: 'jaloux, misundelig*, utro, utroskab',
    trust: 'stole på, stoler på, tillid, tiltro',
    promise: 'lover, love, lovede, løfte*, sværger, æresord',
    lieCheat: 'snyde*, snyd, svindel*, svindler*, fup, falsk, snydt',
    joke: 'spøg, spøger, vittig*, vits, sjov, prank, drille, driller',
    serious: 'alvor, alvorlig*, seriøst, for alvor, helt ærligt',
    respect: 'respekt*, respektere, høflighed, opførsel, manerer, ordentligt, ordentlig',
    shame: 'skam, skamme sig, skamfuld, skandale*, flovt',
    rude: 'uforskammet, frækt, uhøflig*, arrogant*',
    patience: 'tålmodig*',
    stress: 'stress*, stresset, press, nervøs*, panik*, pres',
    headacheNerve: 'går mig på nerverne, nerver, driver mig til vanvid, hovedpine, gør mig gal',
    scare: 'bange, skræmt, skræmme, frygt, forskrækket, forskraekket',
    surprise: 'overraskelse*, overrask*, chok, forbløffet',
    disappoint: 'skuffet, skuffelse*, fortryder, fortrudt, desværre',
    boring: 'kedelig*, kede sig, keder, keder mig, trist',
    hate: 'hader, hade, afskyr, foragter, ulækkert, klamt, had',
    favourite: 'yndlings*, favorit*, foretrækker, hellere, bedre',
    best: 'bedst, bedste, perfekt*, fremragende, fantastisk*, top, supergodt',
    worse: 'værre, værst, dårligere, frygtelig*, forfærdelig*',
    wrongBad: 'forkert, forkerte, fejl, ikke rigtigt, galt, gale, urigtig',
    strange: 'mærkelig*, underlig*, mærkværdig*, mistænkelig*, forvirret',
    clearObvious: 'tydelig*, klart, åbenlyst, selvfølgelig, indlysende, afgjort',
    exact: 'præcis, præcist, eksakt, nøjagtig*, korrekt, stemmer, netop',
    true: 'sandt, sand, ægte, virkelig, rigtig, reel',
    secret: 'hemmelig*, skjult, fortrolig*, privat',
    public: 'offentlig*, offentliggøre*, udgiv*, lægge op, slået op',
    danger: 'fare, farlig*, risiko*, tryg, usikker',
    protect: 'beskyt*, beskytte, forsvare, værn, sikkerhed*',
    attention: 'forsigtig*, pas på, opmærksom*, obs, vær obs',
    notice: 'opdage*, mærker, lægge mærke til, opdaget, indser, bemærke',
    decide: 'beslut*, beslutter, beslutning*, valg, vælge, valgt, bestemt',
    plan: 'plan, planen, planlægge*, planer, tænker at, agter, kalenderen',
    hopeWish: 'ønske, ønsker, drøm, drømmer, håb, håber',
    chance: 'chance*, mulighed*, lejlighed',
    lucky: 'heldig*, uheldig*, held, uheld',
    allowed: 'ret til, har ret, lovlig*, lov til, berettiget',
    rule: 'regel, regler, reglerne, pligt, pligter, bestemmelse*, regulativ*',
    penalty: 'bøde, bøden, gebyr, erstatning*, skadeserstatning',
    warning: 'advarsel*, advarer, sidste advarsel, varsel',
    denounce: 'anmelde*, anmelder, klage, klager, klagen, politianmeld*',
    guilty: 'skyld, skylden, skyldig*, ansvar, ansvarlig*',
    forgive: 'tilgiv*, tilgive, undskyld, undskyldning*, benådning',
    apologyAccept: 'det gør ikke noget, ingen problem, pyt, helt fint, det er okay, alt ok',
    beg: 'beder, bønfald*, for guds skyld, vær venlig',
    god: 'gud, bøn, himmel, himlen, helvede, velsign*',
    swearMild: 'pokker, for pokker, herregud, uha, åh, wow, for satan, shit, øv, hov',
    laughWord: 'haha, hihi, hehe, lol, hahaha, hæhæ',
    emojiWord: 'emoji*, gif, meme, klistermærke*, smiley',
    ringBuzz: 'bipper, bip, pling, ringer, ringe, ringede, brummer, vibrer*, hviner, larmer, bimler',
    screen: 'skærm, skærmen, display, knap, knappen, tastatur*',
    socialMedia: 'facebook, instagram, insta, tiktok, whatsapp, snapchat, fb, følg',
    groupChat: 'gruppe, gruppen, gruppechat*, kanal, fællesskab*',
    inbox: 'indbakke*, postkasse*, postkassen, mappe, mappen, brevkasse',
    flyerPaper: 'papir*, brochure*, katalog*, udskrive, skilt, skiltet, løbeseddel',
    printer: 'printer*, printeren, scanner, blæk, toner, udskriv*',
    callCentre: 'kundecenter*, kundeservice, telefonist*, operatør*, callcenter, agent',
    voicemail: 'telefonsvarer*, telefonsvareren, voicemail',
    robot: 'robot*, maskine*, bot, automat*, automatisk, intelligens',
    softwareUpdate: 'program*, programmet, hent, installer*, opdater*, app, appen, software',
    virusHack: 'hacke*, virus, phishing, trojaner',
    camera: 'kamera*, billede*, selfie, film, filme, foto',
    memorySpace: 'hukommelse*, plads, fuld',
    signal: 'signal*, dækning, wifi, netværk*, internet, mobildata, nettet',
    charger: 'oplader*, kabel*, ledning*, stik, stikkontakt*, opladeren',
    topUp: 'tanke op, saldo, taletid, påfyldning*',
    tariff: 'abonnement*, roaming, mobilabonnement*, prisplan*',
    moneyTransfer: 'overfør*, overførsel*, kontonummer*, mobilepay, indsæt*',
    cheque: 'opsparing*, rente, renten, check, checken',
    rent: 'leje, lejen, husleje*, lejer*, udlejer*, lejekontrakt*',
    mortgage: 'lån, lånet, boliglån*, ejendom*, bolig*',
    wasteMoney: 'spilde, spild, spilder, ødsle, frås, smider penge ud',
    profit: 'tjene, tjener, tjente, indtægt*, indkomst*, økonomi, budget',
    rich: 'rig, rige, fattig*, flad, pengemangel',
    gainLose: 'vinde, vinder, vandt, tabe, taber, tabte, tab',
    stock: 'lager, på lager, udsolgt*, tilgængelig*, lageret',
    warranty: 'garanti*, reservedel*, garantien',
    quality: 'kvalitet*, brugt, helt ny, brugte, second hand, ny stand',
    queue: 'kø, køen, vente, i kø, folkemængde*',
    menu: 'menu, menuen, dagens ret, portion*, bestille mad, menukort',
    table: 'bord, bordet, stol, stolen, sofa, sofaen, hylde, skuffe, skab, havemøbler, møbler',
    waiter: 'tjener*, kok, kokken, bager, slagter, ekspedient*, kellner',
    hairSkin: 'hud, huden, hår, håret, creme, cremen, shampoo, makeup',
    lampCandle: 'lampe, lampen, stearinlys*, pære, pærer, lys, lyset',
    boatShip: 'båd, båden, skib, skibet, færge*, færgen, havn, havnen, kaj, sejler, fendere',
    fuel: 'benzin*, diesel, tank, tanke, brændstof*',
    tyreEngine: 'dæk, dækket, motor, motoren, bremse*, værksted, bremserne',
    traffic: 'trafik*, motorvej*, bilkø, fart, hastighed*',
    driver: 'chauffør*, taxi, taxa, lift, kørelejlighed*',
    luggage: 'bagage*, kuffert*, tjek ind, check ind, gate',
    map: 'kort, kortet, adresse*, gps, vejen til, vejbeskrivelse*',
    turnSide: 'venstre, højre, ligeud, side, siden, foran, bag, bagved, frem',
    pushPull: 'trække, trækker, skubbe, løfte, bære, trykke, tryk, træk',
    cutBreak: 'skære, skær, bryde, brækker, rive, rev, knække',
    fallDrop: 'falde, falder, faldt, tabe, tabt, glide, snuble, triller',
    throwAway: 'smid ud, smidt ud, smidt, smid, kast, kaste, skrald, kassér, skrottet',
    hang: 'hænge, hænger, hængt, lægge på, lagt på, opslag',
    touchIt: 'røre, rør, rører, ta fat, holde, holder, berøre',
    standSit: 'stå, står, stod, stået, sidde, sidder, ligge, ligger, lå, ligget, siddende, sad, stående',
    jump: 'hop, hopper, hoppe, klatre, løbe, løber, spring, springer, stiger, rende, render',
    lookWatch: 'se, ser, kig, kigger, kigge, stirre',
    listenHear: 'lytte, lytter, høre, hører, hørt, lyd, lyden, stemme, hør',
    smell: 'lugte, lugter, lugt, stinker, smag, smager, duft',
    feel: 'føle, føler, følelse*, humør, stemning',
    breathe: 'ånde*, vejrtrækning*, luft, luften',
    drinkTea: 'te, juice, sodavand, saft, drikke',
    save: 'gem, gemt, gemmer, spar, spare, sparer, opbevar*, spart',
    count: 'tælle, tæller, talt, beregn*, regne, regner, tallene',
    compare: 'sammenlign*, forskel, forskelle, versus',
    repeatIt: 'gentag*, gentage, igen og igen, samme, gentager',
    keepOn: 'fortsæt*, bliver ved, fortsætter, bli ved, stopper ikke',
    followUp: 'følge, følger, fulgte, følg, spore, jagte, sporet, spor',
    ignoreIt: 'ignorer*, overse, ser bort fra, undlad, ligeglad, dropper',
    forgetIt: 'glem det, drop det, glem alt om, lad være',
    letGo: 'slip, slippe, slipper, giv fri, løslad*, frigør*, slap',
    separateOut: 'undtagen, bortset fra, ud over, uden, medmindre, fritaget',
    includeIn: 'inkludér*, inkluder*, inkluderet, vedlægge*, vedhæft*, indeholder',
    joinIn: 'deltag*, deltage, være med, med på, tilmeld',
    belong: 'tilhører, tilhør*, ejer, tilhøre, min egen',
    inherit: 'arv, arve, arvet, testamente*, dødsbo*',
    deathNotice: 'afdød*, gået bort, begravelse*, afgået',
    replaceIt: 'bytte, bytter, byttet, byt, ombyt*, erstat*',
    transferOver: 'overdrag*, give videre, videresend*, viderebring*',
    leak: 'lække, lækket, spredt, sprede*, læk',
    source: 'kilde, kilden, kilder, oprindelse*, hvorfra',
    purpose: 'formål*, mål, målet, hensigt*, hvad skal det',
    legalBasis: 'samtykke*, retsgrundlag*, berettiget interesse, legitim interesse',
    paragraph: 'paragraf*, artikel, gdpr, forordning*',
    demand: 'kræve, kræver, krav, kravet, insister*, anmode*',
    confirmBack: 'bekræft*, bekræftelse*, skriftligt, kvittering*, modtagelsesbevis',
    instruct: 'instruks*, vejledning*, brugsanvisning*, sådan virker, guide',
    offerHelp: 'hjælp, hjælpe, support*, service, bistand',
    livingPerson: 'menneske*, mennesket, levende, person, rigtig person',
    kindNice: 'sød, søde, venlig*, venlige, flink, rar, hyggelig*',
    dearLove: 'kære, skat, søde, ven, venner, kammerat, mester',
    guyMan: 'fyr, fyren, mand, manden, gut, gutten',
    crowdAll: 'alle, folk, hele verden, alle sammen, alverden',
    selfDo: 'selv, alene, på egen hånd, egen, sig, egenhændigt, undertegnede',
  },
};
