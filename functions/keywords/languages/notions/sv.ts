import type { NotionData } from './notion.ts';

export const sv: NotionData = {
  code: 'sv',
  notions: {
    me: 'jag, mig, mej, min, mitt, mina, ja, själv, mig själv, jagh, mäj',
    we: 'vi, oss, vår, vårt, våra, våran, vårat',
    you: "du, dig, dej, din, ditt, dina, ni, er, ert, era, eran, eder, erat, du's",
    youAll: 'ni, er, alla ni, folk, era, ert, grabbar, allihopa, ni allihop, gänget',
    heShe: 'han, hon, honom, henne, hans, hennes, hen, hens',
    they: 'de, dem, dom, deras, dessas',
    someone: 'någon, nån, person, personer, människor, folk, någons, man, en annan, nånting, personen',
    nobody: 'ingen, ingens, inga, ingen alls, inte en enda',
    thisOne: 'denna, detta, dessa, det här, den här, de här, denne, dehär, dethär, denhär',
    thatOne: 'det, den, de, de där, den där, det där, som, att, dedär',
    here: 'hit, häråt, här hemma, här i stan, bor här, hitåt',
    there: 'där, dit, däråt',
    not: 'inte, ej, icke, inge, ingen, inget, inga, nej, int, ente, nä, nope, itne, näe, nix, ikke',
    never: 'aldrig, aldrig mer, aldrig någonsin, alldrig, aldri',
    noLonger: 'inte längre, inte mer, ej längre, inga fler, inget mer, ingen mer, längre, mer, aldrig mer, inte fler',
    nothing: 'ingenting, inget, inte ett dugg, inge, intet, noll',
    without: 'utan, förutom, utom',
    already: 'redan, red, förut',
    still: 'fortfarande, ännu, ändå, alltjämt, likväl',
    again: 'igen, en gång till, återigen, på nytt, ännu en gång, om igen, ytterligare, omigen',
    always:
      'alltid, jämt, ständigt, hela tiden, konstant*, jämnt, stup i kvarten, oavbrutet, nonstop, evigt, i ett, jämnt och ständigt, oupphörlig*, stup i ett',
    every: 'varje, varenda, var, vart, varannan, vartenda, alla',
    all: 'alla, allt, all, hela, allting, allihop, samtliga, fullständig*, komplett*, helt, hel, helt och hållet, alltihop, totalt',
    other: 'annan, annat, andra, en till, ett till, övriga, annars, övrig, annans',
    same: 'samma, likadan*, densamma, identisk*, detsamma, lika',
    different: 'olika, annorlunda, skild, skilda, skillnad*',
    own: 'egen, eget, egna',
    only: 'bara, endast, enbart, blott, ba, just, enda, enkom',
    also: 'också, även, med, samt, likaså, dessutom, oxå, och, å, o, tillika, å så, ochså',
    but: 'men, dock, fast, emellertid, utan, ändå',
    because: 'eftersom, för att, därför, pga, på grund av, för, så, ty, då, förattt, fr att, därmed, så att, emedan',
    ifSo: 'om, ifall, såvida, annars, huruvida, därest, ifalll',
    until: 'tills, till, fram till, innan, förrän, till och med, tom',
    fromNow:
      'från och med nu, hädanefter, fr o m, from nu, framöver, i fortsättningen, från och med idag, från nu, fortsättningsvis, härmed, i framtiden, framtiden, framledes, från o med',
    enough: 'nog, tillräckligt*, räcker, räckte, det räcker, lagom, nu får det vara, får vara nog, tillräcklig, räckt',
    tooMuch: 'för mycket, för många, överdriv*, alldeles för, för ofta, överdrivet, överflöd, överbelast*, på tok för, övermått',
    soMuch:
      'så mycket, så många, massor, massa, hundratals, tusentals, dussintals, hundra, tusen, hur många som helst, så ofta, miljoner, mängder, en hel drös, hög, otaliga, uppsjö, hur mycket som helst',
    more: 'mer, mera, fler, flera, ytterligare, extra, oftare, mer av',
    less: 'mindre, färre, minst, mer sällan, minder',
    many: 'många, mycket, flera, mkt, mycke, flertal*, ofta, åtskilliga, ibland, diverse, en hel del, upprepade',
    few: 'få, lite, några, litet, lita, liten stund, fåtal, sällan, liite, ett par, aning, lite grann, somliga, vissa',
    once: 'en gång, engång*, 1 gång, en enda gång, nångång, någon gång',
    twice:
      'två gånger, tre gånger, gånger, ggr, 2 gånger, 3 gånger, andra gången, tredje gången, fyra gånger, fem gånger, tio gånger, femtioelfte, sista gången, dubbelt, hundra gånger, gången, gång',
    first: 'först, första, förste, 1a, i första hand, till att börja med',
    last: 'sista, sist, senaste, slutlig*, slutgiltig*, äntligen, slutligen, förra, siste, till slut, definitiv*',
    next: 'nästa, nästkommande, kommande, näst, följande',
    now: 'nu, just nu, nuvarande, nuförtiden, för närvarande, för tillfället, nyss, precis, numera',
    immediately:
      'omedelbart, omedelbar*, genast, direkt, omgående, meddetsamma, med en gång, på en gång, asap, på studs, snarast, med det samma, ögonblickligen, fortast möjligt, omgåenda, tvärt, strax, så snart som möjligt, illa kvickt, skyndsamt, på stubben, på direkten',
    today: 'idag, i dag, ikväll, i kväll, imorse, i morse, ikvll, dagens, inatt',
    tomorrow: 'imorgon, i morgon, imorrn, imorron, morgondag*, i morrn, i morron, övermorgon, imrgn, i övermorgon, imårn, imorn',
    yesterday: 'igår, i går, häromdagen, igår kväll, gårdagen*, förrgår, i förrgår',
    day: 'dag, dagar, dagen, dagarna, dagligen, daglig*, dygn*, dagtid, vardag*, dags, dan',
    week: 'vecka*, veckor*, veckovis, veckan, v, veckans, veckolånga, veckoslut',
    month: 'månad*, månader, månadsvis, månadens',
    year: 'året, åren, årlig*, årligen, årets, halvår*, åratal, årslång*, år gammal, i år, per år, två år',
    hour: 'timme*, timmar*, minut*, min, klockan, kl, tim, halvtimme*, kvart, minuter, halv, tider, kvarten, timma',
    morning: 'morgon*, morgonen, förmiddag*, morse, fm, godmorgon, morron, morrn, god morgon, morgnar, mornar',
    evening: 'kväll*, kvällen, eftermiddag*, em, afton, ikväll, kvällar, godkväll, god kväll',
    night: 'natt*, natten, nätter*, nattens, midnatt, inatt, nätterna, i natt, godnatt',
    weekday: 'måndag*, tisdag*, onsdag*, torsdag*, fredag*, tis, ons, tors, fre',
    weekend: 'lördag*, söndag*, helg*, helgen, lör, helger, veckoslut, röd dag, röda dagar',
    soon: 'snart, strax, inom kort, alldeles strax, asap, snarast, snar, typ nu',
    later: 'senare, sedan, sen, efter, därefter, efteråt, sedermera, då, framöver',
    before: 'innan, före, tidigare, förut, för sedan, sedan, sen, förr, dessförinnan, ifrån, i förväg, då, förrän, en gång, en gång i tiden, fordom',
    early: 'tidigt, tidig, tidiga, tidigare, i god tid',
    late: 'sen, sent, försenad*, försening*, sena, senare, försenat, för sent',
    time: 'tiden, tider, tidpunkt, tidsfrist, gång, dags, frist, längd, tidsgräns, tid, tids, tidpunkten',
    moment: 'stund*, ögonblick*, sekund*, sek, strax, snabbt, ett tag, tag, moment*, liten stund, nyss, minut',
    longTime:
      'länge, evighet*, lång tid, alltid, för evigt, evigt, för alltid, i evigheter, åratal, flera år, långvarig*, sedan länge, långt, i månader, jättelänge',
    what: 'vad, va, va fan, vah, vaddå, vafan, hur sa, vadå, vilket, ad',
    who: 'vem, vems, vilka, vilken, vem som',
    where: 'var, vart, varifrån, vars, någonstans, var nånstans, nånstans',
    when: 'när, hur dags, då, sedan när, sen när',
    why: 'varför, vrf, hur kommer det sig, varför det, av vilken anledning, vaför, varföre, hurså',
    how: 'hur, på vilket sätt, hurdan*, huru, hurså, hr',
    howMuch: 'hur mycket, hur många, hur mkt, vad kostar, hur dyrt, hur ofta',
    which: 'vilken, vilket, vilka, vilkens, vad för, som',
    please:
      'snälla, snäll, vänligen, tack, vänlig, var god, var vänlig, var snäll, snella, pls, plz, ber er, vänliga, är du snäll, kan ni, please, var så god, vore tacksam, hövligen, ödmjukt',
    thanks: 'tackar, tacka, tacksam*, thx, tackar så, tusen tack, tackaa, stort tack, tackade, tack, tackat',
    sorry: 'förlåt*, ursäkt*, ledsen, tyvärr, sorry, beklag*, sry, ber om ursäkt, förlåter, dessvärre, synd',
    hello:
      'hej*, hejsan, hallå, tjena*, god morgon, goddag, god dag, halloj, hallo, hi, yo, tjo, tjenixen, bästa, hejhej, käre, kära, god kväll, morrn, välkommen, haj, tjenare, hejj, tja, tjabba, tjaba',
    bye: 'hejdå, hej då, adjö, vi ses, ses, ha det, puss, ciao, farväl, vi hörs, hörs, ha de, ses snart, hej så länge, på återseende, goodbye, bye, ajöss, god natt, hejdo',
    regards: 'hälsning*, mvh, hälsar, högaktning*, med vänliga, vänliga hälsningar, vänligen, bästa hälsningar, hälsn, hälsa, kram',
    yes: 'ja, jo, japp, yes, jajamän, jajamensan, jadå, jepp, aa, jaa, javisst, jupp, jovisst, joda, ah, jajjemen, yess, jarå, yep, joo',
    okay: 'ok, okej, oki, okey, fine, bra, går bra, det är lugnt, lugnt, visst, okok, det går bra, funkar, passar, absolut, godkänt, kör, oks, ookej',
    want: 'vill, ville, vilja, velat, önskar, önskade, önska, önskas, skulle vilja, önskan, vell, gärna, hellre, viljat, önskemål, åstundar, begär, vil, helst, lust, sugen, har lust, ska, skulle, villl',
    need: 'behöver*, behövs, behöva, behov*, behövde, behövt, nödvändig*, krävs, nöden, behöv, behöves, kräver',
    must: 'måste, bör, borde, ska, skall, behöver, skulle, tvungen, tvungna, måst, tvingas, skyldig*, får lov, måsta',
    can: 'kan, kunde, kunna, kunnat, går, orkar, orka, förmår, hinner, hinna, hann, kn, möjlig*, i stånd',
    may: 'får, fick, få, fått, må, tillåten, tillåtet, tillåtna, lov',
    letDo: 'låt, låta, låter, låtit, lät, låtom, låtas, låten',
    tryTo: 'försök*, försöker, försökte, försökt, pröva*, prova*, testa*, prövar',
    stop: 'stopp*, sluta, slutar, slutade, slutat, upphör*, stoppa*, stanna, slut, stop, lägg av, ge er, lägg ner, lägger av, upphöra, slutta, avstå*, slutaa, stå ner, upphört, stoppar, avbryt*, sluten, slute, låt bli, lägga av, stopppp, lägg ned, avstyr*, låta bli, ge dig, sluta upp, bromsa, pausa, sluuta, stoppat',
    end: 'slut, slutar, avslut*, sluta, avsluta*, klart, klar, färdig, över, förbi, upphöra, upphör, slutet, basta, avslutas, slutat, punkt, ände, avslutat, säg upp, färdigt, slutligen, komma till',
    cancel:
      'avboka*, avbokat, avbeställ*, säg upp, säga upp, uppsägning*, ställ in, inställ*, inställt, annuller*, avbryt*, avbruten, säger upp, avsäg*, makuler*, lämna återbud, återbud, cancel*, avbokning*, avsluta*, upphäv*, ställa in, avlys*, ställer in, sagt upp, hävd, häva, häver, upphäva, avanmäl*, sade upp, sa upp, dra tillbaka, uppsagd*, avlyst',
    block: 'blocka*, blockera*, spärr*, spärra, blockad, svartlist*, blockerad, svart lista, ignorer*, block, spärrat, stäng ute, blocklist*, nix',
    remove:
      'ta bort, ta mig bort, tar bort, tog bort, ta ner, bort, avlägsna*, stryk, stryka, stryker, struken, strukit, plocka bort, tas bort, bli av med, plocka, ta mig, ta mej, tag bort, tagit bort, plockas, borttag*, avför, avföra, avregistr*, undanröj*, kasta ut, få bort, kicka, ta väck, väck, ta av, av listan, exkluder*, ur, rensa, släng, slänga, avförd',
    deleteIt:
      'radera*, delete*, raderas, ta bort, utplåna*, förstör*, rensa*, sudda*, kasta, makuler*, släng, slänga, radering*, borttag*, deleta*, suddas, släng*, eliminer*, rader, förint*, gallra*, bli raderad, tas bort, destruer*, avlägsna*, nolla',
    unsubscribe:
      'avregistrer*, avprenumerer*, avanmäl*, avsluta prenumeration, säg upp, gå ur, avsluta, avanmälan, avreg, avbeställ*, avregga, avsäger, avsäga, unsubscribe*, opt out, optout, utträde*, gått ur, går ur, avsäg, utgå, avregistrera*, avbryt prenumeration, utskriv*, skriv ut mig, skriva ut, avsluta medlemskap, avböj*, lämna listan',
    subscribe:
      'prenumer*, registrera*, anmäl*, gå med, anmäld, anmälan*, skriv upp, skriva upp, bli medlem, registrerad*, skriv in, anslut*, ansluta, skriva in, gått med, gick med, anmälde, inskriv*, inskriven, teckna*, deltag*, delta, med, tecknat, lägg till, vara med, skrev upp, uppskriven, reggade, regga*, signat',
    leaveAlone:
      'lämna mig, lämna oss, i fred, ifred, låt mig vara, låt oss vara, dra åt helvete, dra åt, stick, försvinn*, dra åt skogen, stick och brinn, dra, gå och dö, far åt, dra dit pepparn, pepparn växer, låt mej vara, dra åt pipsvängen, dra nånstans, sluta tjata, lämna me, gå och häng, ge fan i, flyg och far, ge faen, skit i mig, stick härifrån, håll er borta, håll dig borta, far och flyg, skogen, tjat, ge blanka, skippa mig, tjata inte, strunta i mig, bort från mig',
    leave:
      'lämna*, lämnar, går, gick, dra, drar, drog, åk, åker, åkte, avgå*, avresa*, utträda*, utträd*, sticka, sticker, stack, gå ut, hoppa av, hoppar av, åka, iväg, härifrån, avgång',
    refuse:
      'vägra*, vägrar, avböj*, tackar nej, nej tack, neka*, nekar, avslå*, avvisa*, avstår, avstå, avslår, tacka nej, tackade nej, nekat, avslag, avvis*, motsätt*, inte aktuellt, underkänn*, inget behov, nejtack, aldrig i livet, betackar, dissa*, nej',
    forbid:
      'förbjud*, förbud*, förbjöd, förbjuden, otillåt*, inte tillåtet, ej tillåtet, undanbe*, undanber, förbjudet, undanbett, undanbad, olaglig*, olovlig*, får inte, får ej, inte lov, bannlys*, avstyr*',
    object:
      'invänd*, motsätter, protest*, motsätt*, emot, invändning*, bestrid*, bestrider, överklag*, motsatte, håller inte med, opponer*, ogillar, mot, säger emot, invänder',
    agree:
      'håller med, samtyck*, accepter*, godkänn*, godkänt, gå med på, överens, håller, hålla med, går med, instäm*, gått med på, medgiv*, enig*, godta*, gick med på, jakande, tackar ja, godtar, medge*, medgav, bekräftar, samtyckt',
    permission:
      'tillstånd*, tillåtelse*, samtyck*, godkännande*, medgivande*, lov, behörig*, fullmakt*, bemyndig*, samtycke*, befogenhet*, tillåt*, rätt att',
    withdraw:
      'återkall*, dra tillbaka, drar tillbaka, ta tillbaka, tar tillbaka, återta*, ångra*, tog tillbaka, drog tillbaka, tillbakadrag*, dragit tillbaka, upphäv*, återtar, ångrar, ångerrätt, tillbakadra*, hävt, häver',
    send: 'skicka*, skickar, skickade, skickat, sända*, sänder, sände, sänt, sänd, skick, skickas, översänd*, vidarebefordra*, utskick*, skikar, skika, utsänd*, sändning*, posta, avsänd*, skicat, skcka, sändas',
    write: 'skriv*, skriva, skriver, skrev*, skrivit, skriven, skrift*, anteckn*, knappa, skrivet, nedskriv*',
    text: "sms*, sms:a, sms:ar, messa*, meddelande*, text*, meddela, messar, mess, sms:en, textmeddelande*, medd, smset, sms:et, smsar, utskick*, whatsapp*, massutskick*, massmedd*, reklamsms, reklam sms, dm, snap, sms'en, messat, meddelanden, meddelandena, medelande*, sms-, textat, budskap*, mms, notis*, msg, sms:a inte, messade",
    call: 'ring*, ringa, ringer, ringde, ringt, samtal*, telefoner*, slå en signal, ringd, uppringning*, påringning*, ring upp, telefonsamtal*, slå, lur, telefonförsälj*, kall, kalla, ropa, callcenter, signal, per telefon, ringas, motring, ring mig, tele, facetime',
    contact:
      'kontakta*, kontakt*, höra av, hör av, nås, kontaktat, tag kontakt, ta kontakt, få tag, få tag på, hör av er, anslut*, vända, vänd dig, kontaktperson*, nådd, kontakter, nåbar, sök, sökt, hörde av',
    receive:
      'få, får, fick, fått, motta*, mottar, mottagit, ta emot, tar emot, tagit emot, erhåll*, erhållit, mottog, emot, inkommer, mottagare, tog emot, komma in, ingår, undfå*',
    answer:
      'svara*, svarar, svarat, replik, respons, återkom*, återkoppl*, besvara*, besvarat, gensvar, reply, återkoppla, återkommer, svarade, svar, svaret, svaren, svaras',
    read: 'läsa, läser, läste, läst, läses, oläst, genomläs*, läsning, läs, lästa',
    bother:
      'störa, stör, störd, trakasser*, besvär*, tjata*, tjat, irriter*, plåga*, plågar, stalk*, ofreda*, jävlas, trakassera, tjatig*, terroris*, envis*, hemsök*, pådyvl*, belast*, påflugen, påhäng*, olägenhet*, jaga*, jagar, antast*, reta*, gnäll*, pesta*, störande, påträng*, besvärlig*, enerver*, jobbig*, jobbigt, tjatar, gnata*, ansätt*, ofred*, mobba*, störningsmoment, förfölj*, hetsa*, irritationsmoment, stört, störs, störning*, stör mig, störts',
    spam: 'spam*, spamma*, skräp*, skräppost*, bombard*, bombarder*, översvämm*, översköl*, flod*, ösa, massutskick*, spammet, spammar, skräpmail, dräng*, skräpreklam, överös*, junk*, sms bombning, skräpmejl, ström, spammeri, fullspam*, svämm*, överhop*',
    fedUp:
      'trött på, less, less på, fått nog, utled, ledsen på, irriter*, irriterande, spyr, urless, nog, jävligt trött, står inte ut, orkar inte, trött, skittrött, trött på er, spy, spyr på, nerverna, på nerverna, urbota, står mig upp, halsen, trötta, vansinnig, galen, tröttsam*, jobbig*, jobbigt, tröttnat, tålamod*, utstå, leda, mätt på, tokig, utsatt, trött på det, fått mer än nog, måttet, rågat, fulltrött, ids, gräns, nog nu, fan nog, outhärdlig*, stört, less på er, för jävligt, ut ur halsen, orkar ej, tråkig*, tålamodet, helvete nog, trött på ert',
    angry:
      'arg*, arga, förbannad*, förbannat, sura, ilsk*, rasande, skitarg, pissed, argt, fly förbannad, vansinnig*, upprörd*, irriterad*, förargad*, tvärilsk, hatar, hat, vred, frustrer*, förbannade, upprör*, förarg*, fräck*, oförskäm*, rosenrasande, topp tunnor, galet, skandal*, respektlös*, ilska, osmaklig*, upprörande, kränk*, fräckhet*, rasand*, sur, surt',
    nonsense:
      'skit*, skräp*, trams*, nonsens, strunt*, dravel, struntprat, bullshit, larv, smörja, svammel, tjafs*, dynga, båg, skitsnack, skiten, dravl*, bajs, fånig*, fjant*, skitsaker, blaj, goja, sörja, snack, löjlig*, dumheter, junk, snömos, struntsak*, skitprat, bull, skitgrejer, jox, tjafset, svada, tramset, lort, löjligt',
    shutUp:
      'håll käften, käften, håll tyst, tyst, käft, håll mun, tig, håll klaffen, tysta, knip, tystna*, klaffen, mun, truten, var tyst, tystnad*, håll snattran, sch, tig still, håll truten, va tyst, knipkäft',
    insult:
      'idiot*, idioter, dum*, dumma, jävla*, jävlar, fan, fuck*, helvete*, helvetes, kuk*, fitta*, dumjävel, djävla, djävlar, skit, as, asshål, äckel*, äcklig*, rövhål, korkad*, cp*, kuken, fittor, faan, fanskap, åsna, svin*, dumskalle*, miffo, mongo, idiotisk*, puckon, pucko*, jävel*, rövhatt, jäkla, jäklar, satan, satans, sopor, fucking, fy fan, förbannade, arsle*, arsel, horunge*, tönt*, nolla, slyna, bitch, wtf, knulla, korkat, skitstövel*, stövel, djävul*, kukhuvud*, skithög*, efterbliv*, efterblivna, sinnes*, sate, förbaskade, sablar, satkär*, äckligt, retard*, tjockskall*, hjärndöd*, hjärndöda, parasit*, dåre, dårar, fåne',
    peace:
      'fred, lugn*, lugna, vila*, ro, frid, tyst*, tystnad, stillhet, ifred, i fred, vilar, lugnt, koppla av, slappna av, lugnet, ostörd*, vilat',
    uninterested:
      'inte intresserad, ointresserad*, ej intresserad, inget intresse, bryr mig inte, bryr mig ej, ointresse*, skiter i, inte intressant, ointressant*, intresserar inte, strunt i, struntar i, inte intresserade, intresserar mig inte, skit i, ger blanka, ger fan i, ointresserade, egal, kvittar, bryr, blanka fan, bry mig, inget för mig, spelar ingen roll, inget behov, intresserar ej, inte sugen, ingen lust, inget jag vill, ej intresse, skiter, struntar, totalt ointresserad, rör mig inte, bryr sig, nolltolerans, ointressserad',
    interested: 'intress*, intresserad*, intressant*, intresse*, nyfiken*, nyfikna, spännande',
    useless:
      'värdelös*, meningslös*, onödig*, poänglös*, ingen nytta, onödigt, irrelevant*, oanvändbar*, värdelöst, ingen mening, onyttig*, tröstlös*, oviktig*, lönlös*, onödigaste, idé, betydelselös*, ingen idé, gagnlös*, ej relevant, ovidkommande, inte relevant, utan värde, fruktlös*',
    unwanted:
      'oönskad*, oönskat, oombedd*, ovälkom*, aldrig bett, inte bett, ej önskad, obedd*, oönskade, har inte bett, aldrig begärt, aldrig beställt, inte begärt, inte beställt, ovälkommet, obeställ*, ofrivillig*, ej begärd, ej beställd, oombett, bett om, ej beställt, utan samtycke, objudn*, undanbedes, ej begärt, aldrig anmält, aldrig sagt ja, inte önskade',
    mute: 'stäng av, stänga av, tysta*, inaktiver*, avaktiver*, slå av, stänger av, avstängd*, tyst, stängt av, mute*, mjut*, ljudlös*, avstängning*, släck, koppla bort, slå ifrån, deaktiv*, av, koppla ur, stäng ner, stänga ner, avstäng*, dämpa, muta, koppla av, ur funktion',
    fillUp:
      'fyll*, full, fylls, fyller, minne*, lagring*, inkorg*, inbox*, fullt, svämmar, plats, utrymme*, fyllt, brevlåda*, minnet, igenkorka*, mailbox, lagringsutrymme, svämmar över, proppa*, överfull*, tar plats, fulla, belamra*, inboxen, täpps, täpper',
    wakeUp:
      'vakna*, vaknade, väcka, väckte, väckt, vaken, vakna, väckarklocka*, gå upp, stiga upp, upp ur sängen, vaket, uppe, stig upp, gick upp, klev upp, morgonpigg, väcker, vakten, väckning*, väckta',
    sleep:
      'sova, sover, sov, sömn*, sovit, tupplur, sovande, somna*, sovmorgon*, snark*, sovdags, gå och lägg, nattsömn, sömnen, sovtid, sovs, insomn*, slumra*, snooza',
    list: 'lista*, listor*, listan, sändlista*, utskickslista*, mailinglista*, ringlista*, e-postlista, maillista, kontaktlista*, smslista*, sms-lista*, sms lista, register*, nixregistret, kundlista*, adresslista*, mejllista, telefonlista, utskick*, mailing*, ringlistor, mottagarlista*',
    database:
      'databas*, register*, system*, arkiv*, filer, registret, uppgifter, kundregister*, kundbas, journal*, kundregistret, servr*, akter, server, crm, registren, databank*, adressbok, telefonbok, databaser, uppgiftsregister, fil, filen',
    data: 'data*, uppgift*, uppgifter*, information*, info, personuppgift*, detalj*, underlag, personlig*, infon, fakta, informationen, upplysning*, kontaktuppgift*, kunduppgift*, persondata, privata',
    account: 'konto*, konton, kontot, profil*, användarkonto*, kundkonto, inlogg*, användare*, kontona, kundprofil',
    subscription:
      'prenumeration*, abonnemang*, medlemskap*, abonnent*, tjänst*, tjänsten, medlemsskap*, prenumeran*, abbonemang*, abonemang*, plan, abb, pren, paket, smstjänst*, sms-tjänst*, sms tjänst, abonnera*, prenumerer*',
    newsletter:
      'nyhetsbrev*, uppdatering*, notis*, påminnelse*, nyheter, aviser*, avisering*, notiser, info, infosms, nyhetsmail, varning*, nyhetsutskick, notifikation*, notifiering*, bulletin, pushnotis*, larm*, infobrev, utskick*, nyhet*, alert*, tidning*, tidskrift*, erbjudanden, reminder*, sms avi, aviseringar, magasin*, medlemsbrev',
    advert:
      'reklam*, annons*, marknadsför*, marknadsföring*, reklamen, annonser, reklamsms*, direktreklam*, reklamutskick*, kampanj*, pr, reklammeddelande*, flygblad, kommersiell*, reklamblad, marketing, reklamerna, promo, katalog*, annonsera*, säljsms, reklamfilm*, försäljning*, säljutskick, telemarketing, säljare, telefonförsälj*',
    offer:
      'erbjud*, erbjudande*, deal*, deals, erbjudanden, offert*, bud, kampanj*, erbjöd, erbjuder, specialerbjud*, förslag*, anbud*, erbjudit, erbjudna',
    discount:
      'rabatt*, rean, reor, kampanj*, fynd*, rabatten, prissänk*, procent, extrapris*, nedsatt*, promo*, utförsälj*, slutrea, rabatterad*, black friday, rabattkod*, reapris, klipp, specialpris*, sänkt pris, avdrag, prisvärd, %, rabatter, rea',
    voucher:
      'presentkort*, kupong*, rabattkod*, värdecheck*, voucher*, check*, värdebevis*, rabattkupong*, bonuscheck*, tillgodo*, kuponger, tillgodokvitto, värdekod*, rabattcheck, värdekupong',
    loyaltyCard:
      'poäng*, medlemskort*, kundkort*, bonuskort*, kundklubb*, klubbkort*, bonus*, stamkund*, ica kort, bonuspoäng, medlemspoäng, stammis, lojalitet*, stämpelkort, bonuscheck, medlemsbonus, förmånskort, kundklubben, poängen',
    prize:
      'pris*, vinst*, lotteri*, vinnare*, lott*, tävling*, dragning*, utlottning*, triss, jackpot, vinsten, skraplott*, postkodlotteriet, eurojackpot, storvinst, bingolotto, lotto, premie*, lotten, priser, tävla, tävlar',
    customer: 'kund*, kunder, kunden, köpare*, klient*, kundnummer, kundtjänst*, konsument*, kundservice*, kundnr, kundens, beställare',
    exCustomer:
      'inte kund, inte längre kund, ej kund, före detta kund, fd kund, bytt till, bytt leverantör, bytte till, har bytt, gammal kund, f d kund, exkund*, slutat handla, var kund, ej längre kund, tidigare kund, inte kund längre, annan leverantör, bytt operatör, konkurrent*, aldrig kund, aldrig varit kund, inte varit kund, slutat som kund, inte er kund, lämnat er, brukade handla, slutade handla, gått över, bytt bolag, byter leverantör',
    shop: 'affär*, butik*, handla*, ica*, coop*, shop*, mataffär*, varuhus*, willys, hemköp, lidl, varuhus, ikea, affärer, butiker, webbshop*, handlat, elgiganten, hm, stormarknad*, supermarket*, jula, biltema, nätbutik*, clas ohlson, systembolaget, systemet, bolaget, köpcentrum*, galleria*, marknad*, gekås, åhléns, city gross, bageri*, rusta, kiosk*, pressbyrån, citygross, lager, zalando, amazon, apotea, dollarstore, shopp*, netonnet, filial, power, bauhaus, secondhand, loppis*',
    company:
      'företag*, firma*, bolag*, ab, varumärke*, verksamhet*, koncern*, aktiebolag, leverantör*, bolaget, kedja*, arbetsgivare*, märke*, företagen, firman, organisation*, tillverk*, bolagen, näringsidkare',
    organisation:
      'organisation*, förening*, stiftelse*, klubb*, parti*, förbund*, välgörenhet*, röda korset, förbundet, idrottsförening, fackförening*, sällskap*, facket, unicef, rädda barnen, hjälporg*, bostadsrättsförening*, brf, greenpeace, amnesty, insamling*, cancerfonden, föreningen, partiet, organisationen, wwf, institution*, fack, klubben',
    member: 'medlem*, medlemmar, medlemsskap*, deltagare*, ledamot*, medlemskap*, medlemsnummer',
    donate:
      'donera*, skänk*, gåva*, donation*, bidra*, donerar, skänka, skänkt, insamling*, swisha, månadsgivare*, givare*, bidrag, fadder*, ge blod, bidrar, stöd*',
    vote: 'rösta*, röstar, val, valet, röst*, röster, valrörelse*, omröst*, riksdagsval*, valsedel*, röstat, förtidsröst*, folkomröst*, kommunalval*, euval*',
    bank: 'bank*, swedbank, seb, handelsbanken, nordea, banken, sparbank*, ica banken, bankid, banker, länsförsäkringar, danske bank, bankomat*, skandia, avanza, bankkonto*, kontonummer, clearing, iban, klarna, sbab, forex',
    money:
      'pengar*, kronor, kr, cash, kontant*, stålar, deg, kosing, peng, slantar, spänn, euro, tusenlapp*, mynt*, lax, papp, belopp*, krona, pengarna, tkr, pengen, sedlar, sparpengar, flos, månadspeng, veckopeng',
    salary:
      'lön*, lönen, pension*, inkomst*, bidrag*, ersättning*, löner, löneutbetal*, avlöning, a-kassa, barnbidrag, lönespec*, sjukpenning, förtjän*, tjäna*, löneförhöj*, pensionen',
    loan: 'låna*, lånet, kredit*, skuld*, skulder, bolån*, kredit, avbetal*, smslån*, sms lån, lånade, lånat, blancolån*, belåna*, kreditkort, avbetalning, snabblån*, kronofogd*, inkasso*, lånelöfte, skyldig, amorter*, delbetal*, ränta*, räntor, lån, lånen, låneerbj*, lånebolag*',
    price: 'pris*, kostnad*, kosta*, avgift*, kostar, priset, avgifter, priser, kostade, summa, kostnaden, belopp*, taxa, porto, kostat, pengar',
    expensive: 'dyr*, dyrt, dyra, dyrare, kostsam*, överpris, svindyrt, rånardyr*, skitdyr*',
    cheap: 'billig*, billigt, billigare, fynd, prisvärd*, kap, spottstyver',
    freeOfCharge: 'gratis, kostnadsfri*, kostnadsfritt, utan kostnad, avgiftsfri*, fritt, utan avgift, kostnadfritt',
    pay: 'betala*, betalar, betalning*, swish*, swisha*, överför*, betalat, sätt in, betalade, betalt, autogiro*, föra över, för över, insättning*, bg, bankgiro, plusgiro, återbetal*, inbetal*, förskott*, sätta in, satt in, överföring, ta ut pengar, förskottsbetala, delbetal*, blippa',
    bill: 'faktura*, fakturor, räkning*, kvitto*, kvitton, räkningar, påminnelseavgift, inkasso*, fakturan, betalningspåminn*, specifikation*, hyresavi*, avi, räkningen, kvittot, fakturer*, efaktura*, kontoutdrag, kravbrev*, nota, notan',
    buy: 'köpa, köper, köpte, köpt, handla*, inköp*, handlat, införskaff*, skaffa*, inhandla*, shoppa*, köpslå, handlar, köpes, köp, köpet, köpen',
    sell: 'sälj*, sälja, säljer, sålde, sålt, försälj*, blocket, såld, säljes, tradera, vinted, kränga, sålda, försäljning*, säljare, prångla, facebook marketplace',
    order:
      'beställ*, beställa, beställer, beställde, beställt, order*, beställning*, ordern, rekvirer*, ordernummer, ordrar, uppdrag*, ordna, nybeställ*',
    deliver:
      'leverans*, lever*, levererad*, hemkör*, bud, leverera*, postnord, budbil, schenker, dhl, fraktat, frakt*, utkör*, instabox, budbee, hemleverans*, levererat, transport*, best transport, leveransen, ups, early bird, budfirma, posten, brevbärare*, airmee, bring, framme, utlämn*, spåra, spårning*',
    parcel:
      'paket*, paketet, försändelse*, låda*, kolli, ombud, kartong*, lådor, lådan, pakt, avi, sändning*, lådorna, postombud, utlämningsställe, leverans',
    pickUp:
      'hämta*, hämtar, hämtat, hämtning*, plocka upp, avhämt*, hämtas, hämta upp, upphämtning*, hämtade, samla in, plockar upp, hämta ut, skjutsa',
    returnGoods:
      'retur*, returnera*, lämna tillbaka, byt, byta, byter, byte, återbetal*, pengarna tillbaka, bytt, skicka tillbaka, returen, reklamer*, reklamation*, pengar tillbaka, garanti*, ångerrätt, öppet köp, bytesrätt, skickat tillbaka, återlämn*, kompens*, tillbaks, bytas, skickar tillbaka, lämnade tillbaka, ersättning*, utbyte, returnerat, återköp, återköpa',
    bookReserve:
      'boka*, bokar, bokning*, bokat, reserver*, reservation*, boka bord, bokad, bokade, bord, förboka*, omboka*, ombokning*, preboka, bokningar, reserverat, bordsbokning*',
    appointment:
      'tid, tider, bokad tid, tidsbokning*, besök*, läkartid*, tandläkartid*, avtalad tid, bestämd tid, möte*, tiden, mötestid, inbokad, träff*, omboka*, flytta tid, drop in, mottagning*, avtal*, klipptid, boka tid, avtalat, ombokning, inbokat, besökstid, skjuta upp, skjut upp, flytta fram',
    meeting:
      'möte*, sammanträde*, konferens*, teams, zoom, mötet, sammankomst*, samling*, stämma, årsmöte*, möten, föräldramöte*, fika, samtal*, avstämning*, mötes, genomgång*, konferenser, utvecklingssamtal',
    invite: 'inbjud*, bjud in, bjuder in, bjuda in, bjuden, bjudit, inbjudan*, bjud, bjuder, inbjuden, bjudna, bjuda, invit*, kallelse*, bjöd, bjuds',
    contract: 'avtal*, kontrakt*, avtalet, bindningstid*, överenskom*, uppsägningstid*, hyreskontrakt*, avtalstid, avtalen, hyresavtal, bindning',
    sign: 'signer*, skriv under, skriva under, underskrift*, underteckna*, skrivit under, signatur*, skrev under, signerat, påskriv*, påskrivet, undertecknad*, skriver under, bank id, namnteckning*',
    card: 'kortet, bankkort*, betalkort*, kreditkort*, kort, mastercard, visa, korten, sl kort, passerkort',
    phone:
      'telefon*, mobil*, mobilen, lur, iphone*, nalle, luren, telefonen, fast telefon, smartphone*, telefoner, tele, samsung, tlf, tel, apparat*, mobiler, mobiltelefon*, hemtelefon, lurar, android',
    number:
      'nummer*, nr, telefonnummer*, siffra*, siffror*, numret, mobilnummer*, tel nr, mobilnr, numer, numren, tal, telnr, telefonnr, tel.nr, mobilnumret, telefonnumret, nummren',
    newNumber:
      'nytt nummer, nya nummer, bytt nummer, nytt nr, nytt telefonnummer, bytt nr, annat nummer, nya numret, gamla nummer, gamla numret, byter nummer, nytt mobilnummer, nytt sim, bytte nummer, bytt telefonnummer, fått nummer, tagit över numret, tagit över, fått detta nummer, inte längre mitt, övertagit',
    simCard:
      'simkort*, operatör*, telia, tele2, comviq, tre, telenor, halebop, kontantkort*, hallon, esim, vimla, fello, leverantör*, mobiloperatör*, abonnemang*, nummerflytt*, puk, chilimobil, 3, portera*, sim, sim-kort*',
    email:
      'mail*, mejl*, email*, e-post*, epost*, mejla*, maila*, mailadress*, mejladress*, mailen, mejlen, hotmail, gmail, outlook, e-mail*, mejlet, mailet, elektronisk post, inkorg*',
    letter:
      'brev*, post, posten, brevet, skriftlig*, per post, brevlåda*, vykort, rek, kuvert*, rekommenderat, brevledes, brevväxl*, frimärk*, pappersbrev, skriftligen, snigelpost',
    name: 'namnet, heter, hette, förnamn*, efternamn*, kalla, kallas, heta, namnge*, benämn*, namns, flicknamn, smeknamn*, namn, namnen, förnamn',
    address:
      'adress*, adressen, postadress*, postnummer*, hemadress*, gatuadress*, adresser, leveransadress*, postnr, adresserad*, husnummer, bostadsadress, folkbokför*',
    birth:
      'föd*, född, födelse*, födelsedag*, fyller år, fyller, födda, födelsedatum, personnummer*, fött, bday, gravid*, fyllt, födsel*, pnr, personnr, förlossning*, bebis*, barnmorska*, kalas, bf, föddes, födas',
    age: 'ålder*, år gammal, minderårig*, gammal, åldern, myndig*, årig*, 18 år, yngre, äldre, åring*, omyndig*, vuxen*, vuxna, ung, ungdom*, tonår*, ungar, år gamla',
    document:
      'dokument*, papper*, blankett*, pass, passet, legitimation*, körkort*, leg, formulär*, handling*, intyg*, underlag, id, bilaga*, bevis*, ansökan*, ansökning*, id kort, bilagor, papperen, cv, pappren, betyg*, rapport*, läkarintyg*, id-kort, ansök*, protokoll*, mall',
    copy: 'kopia*, kopior*, kopiera*, utskrift*, duplikat*, registerutdrag*, utdrag*, avskrift*, kopian, skriv ut, printa*, scanna*, skriva ut, skrivare*, skanna*, dubblett*, skrivit ut',
    photo:
      'foto*, bild*, bilder, bilden, fotograf*, selfie*, pic, foton, fota*, skärmdump*, skärmbild*, fotografi*, kamera*, profilbild, bilderna, screenshot*',
    video: 'video*, film, klipp*, videon, filmsnutt, filma*, youtube, tiktok, videor, filmklipp, filmat, reels',
    website:
      'hemsida*, hemsidor, webbplats*, sida*, sidan, webbsida*, sajt*, nätet, online, webb*, på nätet, site, internetsida, portal*, facebook, insta*, instagram, sidor, fb, siten, mina sidor, forum*, plattform*',
    link: 'länk*, länken, länkar, link, url, länka*, adress, hyperlänk, länkarna',
    app: 'app, appen, appar, applikation*, program*, appens, apparna, mjukvara',
    internet:
      'internet*, nätet, wifi*, täckning*, uppkoppl*, bredband*, nätverk*, surf*, signal, router*, wi-fi, modem*, uppkoppling, surfa*, anslutning*, fiber*, roaming, mobildata, hotspot, wlan, surfpott, gb, 5g, 4g',
    computer:
      'dator*, laptop*, datorn, surfplatta*, ipad*, platta, pc, skrivare*, datorer, skärm*, tangentbord*, mus, mac, plattan, padda*, hårddisk*, bärbar, windows, apparat*',
    password:
      'lösenord*, kod*, pinkod*, login, logga in, inlogg*, koden, bankid, pin, puk, inloggning*, loggar in, koder, loggat in, verifieringskod, portkod*, logg in, engångskod, användarnamn*',
    battery: 'batteri*, laddare*, ladda*, laddar, batteriet, urladd*, laddat, laddning, powerbank, laddkabel',
    press:
      'tryck*, klicka*, trycka, knapp*, tryckte, knappa, ange, tryckt, tangent*, svep*, klick, skriva in, mata in, skriv in, inmat*, swip*, peta*, slå in, klickade',
    wordN: 'ordet, orden, term*, mening*, bokstav*, uttryck, bokstäver, formuler*, nyckelord, ord',
    fileFormat: 'csv, excel, pdf, json, xml, xlsx, format*, word, fil, filformat, zip, maskinläsbar*, strukturerat, fil i, läsbart',
    privacy:
      'gdpr, integritet*, dataskydd*, personuppgift*, sekretess*, privatliv*, dataskyddsförord*, pul, imy, integritetsskydd*, dataskyddsombud*, privat*, personuppgiftslag*',
    law: 'lag, lagen, lagar, laglig*, rätt, rättighet*, juridisk*, lagstift*, olaglig*, rättslig*, paragraf*, brott*, lagbrott, artikel*, kriminell*, gdpr, dataskyddsförord*, marknadsföringslag*, enligt lag, enligt, stöd av, förordning*, rätten, lagvidrig*, olagligt, lagligt, regler*, rättsvidrig*, art, regel, bryter mot, rätt att, lagrum, direktiv, strid med, överträd*, lagstadga*',
    lawyer:
      'advokat*, jurist*, domstol*, stäm, stämma, stämmer, åtal*, tingsrätt*, ombud, stämning*, rättegång*, rättslig*, juridisk*, skadestånd*, rättsprocess, rättssak, notarie, stämde, rättsskydd, juridik*, åklagare, stämningsansökan, rättsliga',
    police: 'polis*, polisen, anmälan*, polisanmäl*, aina, snut*, polisanmäla, polisanmälan, polisiär*, snuten, konstapel, brottsanmäl*, fartkamera',
    complain:
      'klaga*, klagomål*, anmäla*, anmäl*, reklamer*, klagar, reklamation*, anmäler, klagan, missnöj*, rapporter*, besvär, klag, anmälde, beklag*, klagade, gnälla, anmält',
    threaten:
      'annars, i annat fall, hota*, hot, varning*, konsekvens*, polisanmäl*, varna*, påföljd*, åtgärd*, hotar, anars, varnar, rättsliga åtgärder, ultimatum, vidta*, sista varning, i annat fal, eller så, vidtar, hotet, hotfull*, inkasso, tvingas jag, sista gången, vite, straff*, beivr*',
    authority:
      'myndighet*, konsumentverket, datainspektion*, konsumentombud*, imy, tillsyn*, skatteverket, ombudsman*, kommun*, integritetsskyddsmyndighet*, försäkringskassan, arn, myndigheten, arbetsförmedling*, allmänna reklamationsnämnden, konsumentvägled*, pts, råd och rön, post och telestyrelsen, csn, transportstyrelsen, verket, kommunen, migrationsverket, departement*, socialtjänst*, kronofogd*, tillsynsmyndighet*',
    proof: 'bevis*, bevisa*, belägg*, bevisning*, beviset, skärmdump*, styrk*, styrka, dokumentera*, vittne*, visa att',
    mistake:
      'fel, felaktig*, misstag*, miss, felaktigt, missförstånd*, tabbe*, felet, felen, av misstag, missuppfatt*, råkade, oavsiktlig*, förväxl*, misstagit, råkat, felskriv*, blunder, fela, felstav*, råkar, stämmer inte, missta*, felring*, inte rätt, osann*, missat, strul*, felskick*',
    wrongPerson:
      'fel person, fel nummer, fel nr, inte jag, inte min, känner inte, känner ej, någon annan, nån annan, vet inte vem, vem är du, vem är detta, vem är det, fel telefonnummer, inte mig, annan person, fel mottagare, inte till mig, fel adress, ringt fel, skickat fel, hamnat fel, kommit fel, fel kille, fel tjej, inte rätt person, vem är ni, känner dig inte, känner er inte, inte mitt nummer, förväxl*, inte mitt, heter inte, felring*, är inte, bor inte här, fel hushåll, ej jag, tagit fel',
    correct: 'rätt, korrekt*, riktig*, stämmer, sant, stämde, sann, exakt*, precis, rätta, riktigt, i sin ordning, sanning*',
    lie: 'ljug*, ljuger, lögn*, ljög, falsk*, osann*, ljugit, lurad, osanning*, ljuga, lögnare*, lögner, bluffa*, hitta på, hittat på, lurendrej*, falskt, påhitt*, skarva, ljugare',
    spell: 'stava*, stavas, stavning*, felstav*, stavat, stavar, stavfel*, felskriv*, bokstav*, skrivfel*',
    change:
      'byt, byta, bytt, byter, ändring*, förändr*, ändrat, flytta*, omboka*, byte*, bytte, ändrad, växla*, ersätt*, byts, skifta*, justera*, byta ut, lägga om, omvandl*, modifier*, ändras, ändrar, ändra, ändrade, ändringar',
    update:
      'uppdater*, rätta*, korriger*, revider*, justera*, uppdatering*, korrekt*, komplettera*, rättelse*, förbättr*, rätta till, rättas, uppdatera, revid*, rättade, redigera*, aktualiser*, anpass*, fixa till, korrigering, rättning, ändra, ändrar',
    outdated:
      'gammal*, gamla, gammalt, inaktuell*, ogiltig*, utgång*, utgått, gäller inte längre, utdaterad*, förlegad*, gamalt, tidigare, stämmer inte längre, inte giltig, fd, gäller ej, ej aktuell, inte aktuell, passé, överspelad*, inaktuellt, ej giltig, gäller inte, gamal, utdaterat, tidigare adress, föråldrad, föråldrat, föråldrade',
    newOne: 'ny, nytt, nya, nyare, nyaste, nyhet*, helt ny, färsk*, splitterny*',
    know: 'vet, veta, visste, vetat, känner, kände, känna, känt, vetskap, kunskap*, bekant, vett, aning, känner till, kännedom, vete, ingen aning, känd, reda på, känns, kännt, koll, koll på, iaf',
    think:
      'tror, tänk*, tycker, tro, trodde, tyckte, tänkte, anser, trott, tyckt, tänkt, gissar, menar, anta*, tycka, tänka, ansåg, antar, åsikt*, antagligen, förmodar, tydligen, antog, fundera*, tkr, tycks, inser, betrakt*, betänk*, överväg*, uppfatt*, mena, gissa, anse, tyck',
    understand:
      'förstår, förstod, förstått, fatta*, begrip*, fattar, begriper, insåg, inser, begripit, inse, insett, greppa*, uppfatt*, förståelse*, begrep, fattade, klart, klarna*, shysta, uppfattat, hajar, haja, förstå, förståelig*',
    remember:
      'kom ihåg, minns, komma ihåg, påminn*, kommer ihåg, minnas, mindes, kommit ihåg, påmind, ihåg, kom i håg, erinra*, memorer*, glöm inte, minne*, mints, kom ihåg att, kom-ihåg, lägga på minnet',
    forget: 'glöm*, glömma, glömmer, glömde, glömt, glömsk*, missa*, förgät*, förträng*, tappat bort, bortglömd*',
    mean: 'menar*, menas, mena, mening*, betyd*, betyder, innebär*, menade, menat, betydelse*, syfta*, avser, avse, avsåg, betydde, åsyft*, innebar, innebära',
    say: 'säga, säger, sade, sagt, berätta*, tala om, sägs, meddela*, nämnt, yttra*, berättade, säja, påstår, uttal*, sägas, skrika, lova*, löfte*, talade om, berättat, hävda*, uppge*, angav, uppger, anmärk*, framför*, upplysa, informer*, säj, underrätt*, kungör*, uttryck*, kommenter*, nämna, nämner, nämnde, säg, påstå, påstås',
    ask: 'fråga*, be, ber, bad, bett, begär*, frågar, frågade, frågat, kräv*, kräver, begärt, undra*, undrar, efterfråg*, bedja, anmod*, uppman*, hemställ*, krävt, fråg, anhåll*, bön, krävde, önskemål*, förfråg*, yrka*, krav*, begäran, anmodan, anhåller, efterlys*, bads, åberop*, påkalla*, bed, beder, insister*',
    speak:
      'prata*, tala*, pratar, snack*, chatt*, snackar, talar, pratas, samtal*, pratat, talat, konvers*, språk*, svenska, prat, engelska, diskuter*, diskussion*, tjattra*, snacka*, överlägg*, talas vid, pratstund, talas, dialog*, svensk',
    explain:
      'förklara*, förklaring*, klargör*, förtydlig*, redogör*, förklarat, redovis*, utveckla, motivera*, klarlägg*, utred*, belys*, klarhet, förklarar',
    show: 'visa*, visar, visning*, visat, visad, presenter*, visade, demonstr*, uppvisa*, utställ*, påvisa*, framgå*, föreställ*',
    see: 'se, ser, såg, sett, titta*, kolla*, sågs, sedd, syns, tittar, kika*, insyn, synas, betrakt*, kollar, synts, tittat, koll, glo, observer*, spana*, beskåd*, skymt*, läsa av, sågo, tittade, granska*',
    hear: 'hör, höra, hörde, hört, lyssna*, hörs, hörts, höras, åhör*, låter, lyssnar, avlyss*, lyss, hördes',
    find: 'hitta*, finn, finna, fann, funnit, sök, söka, söker, sökte, letar, leta, hittat, letade, letat, hittar, sökt, leta upp, ta reda, kolla upp, google*, googla, luska*, påträff*, sökning*, finns, fanns, finnas, efterforsk*, upptäck*, sökes, spåra, funnits',
    lose: 'tappa*, förlora*, tappat, borta, försvunn*, förlorar, förlorat, tappade, bortapp*, sakna*, saknas, saknar, förlust*, försvann, bortkommen, mista*, miste, blev av med, saknad*, tappar bort, bli av, mist, slarva bort',
    give: 'ge, ger, gav, gett, givit, gis, överlämn*, lämna ut, lämnar ut, ges, gåva, utlämn*, delge*, giv, delgiv*, tilldel*, räck*, räcka, förse, bevilj*, bistå, angett, skänka, angiv*, ger bort, lämna över, lämnade ut, lämnat ut, avge, överräck*, gavs',
    take: 'ta, tar, tog, tagit, tas, tag, ta med, tager, taga, togs, grip*, plocka*, fånga*, snatta*, antog',
    bring: 'ta med, tar med, tog med, hämta*, medför, tagit med, medtag*, med mig, med dig, medhavd*, ha med, medbring*, kom med, fört med, ta hit',
    put: 'sätt*, sätta, lägg*, lägga, lagt, ställ*, ställa, satte, satt, lade, la, stoppa*, placera*, lägger, sätter, satts, la till, fyll i, lägg in, ställer, stoppar, infoga*, lagd, läggs, placer*, hänga, häng, hängde, gör, göra, gjort, gjorde, tillsätt*, ställde, lägg till, lagts',
    hold: 'hålla, håller, lagra*, lagrar, spara*, sparar, sparad*, behåll*, förvar*, höll, hållit, om mig, har om mig, innehav*, registrerad*, lagrad, sparade, sparat, bevara*, ni har, lagring*, förfoga*, innehar, finns om mig, rör mig, samla*, insaml*, samlar, samlat, arkiv*, sitter på, bevarar, gällande mig, lagrade, har sparat, lagras, behålla, uppgifter om mig, avseende mig, angående mig, lagrat, om min person, sparats, håll, hålls',
    have: 'har, ha, hade, haft, hava, besitt*, äger, äga, haver, innehar, hadde, ägt, förfogar, ägde',
    use: 'använd*, använda, använder, använt, nyttj*, bruk*, utnyttj*, brukar, användas, användning*, användes, brukat, missbruk*, nyttja, begagn*, tillämp*, brukade, nyttjas',
    process:
      'behandl*, bearbet*, analyser*, profiler*, hantera*, behandling*, profilering, personuppgiftsbehandl*, bearbetning*, registrera*, kartlägg*, hanterar, process*, hantering*, databehandl*, behandlas, analys*, handlägg*, behandlat',
    automatic:
      'automat*, automatisk*, robot*, maskin*, dator*, algoritm*, bot, automatiser*, ai, botar, maskinell*, datoriserad*, artificiell, chatbot*, chattbot*, datorröst, talsvar, mekanisk*, automatiskt, autosvar*, dataprogram',
    human:
      'människa*, riktig person, medarbetare*, handläggare*, mänsklig*, person, personligen, agent*, kundtjänst*, personal*, människor, person på riktigt, riktig människa, verklig person, rådgivare*, levande, en person, operatör, tjänsteman*',
    share:
      'dela*, delar, sprid*, lämna ut, lämna vidare, lämnar ut, vidare, utlämn*, vidarebefordr*, sälja vidare, dela med, delat, lämnat ut, föra vidare, spridas, delge*, röja*, sprider, läcka*, läckt, avslöj*, ge ut, ger ut, gett ut, ge bort, delas, utdel*, dela ut, publicer*, sprids, spridit, sålt, sälja mina, skicka vidare, distribuer*, offentlig*, lämnas ut, överlåt*, yppa*, lämnas vidare, sålts',
    thirdParty:
      'tredje part, tredjepart*, partner*, andra företag, samarbetspart*, utomståend*, tredje man, tredjeman, tredjeparter, externa, andra bolag, främmande, dotterbolag*, underleverantör*, annonsör*, tredje parter, obehörig*, koncern*, extern part, annat företag, datamäklare, annonsörer, mottagare, utomstående, biträd*',
    transferData:
      'export*, överför*, flytta*, portabil*, dataportabil*, portera*, överlåt*, exportera*, migrer*, flytt*, överföring*, ladda ner, ladda hem, nedladd*, flyttas, nummerflytt*, dataportabilitet*, föra över, överlämn*, överföras, flyttar, transfer*, ladda ned, förflytt*',
    limit:
      'begräns*, begränsa*, frys*, frysa, pausa*, paus, inskränk*, spärra, stoppa tillfälligt, pausas, tillfällig*, minska*, begränsning*, restrik*, uppehåll*, reducera*, uppskjut*, frysas, skjut upp, vilande, limit*, fryst, avbrott*, dra ner, bromsa, minimer*, parkera, fryser, på is, avgräns*',
    check:
      'kontroll*, kolla*, kontrollera*, verifier*, granska*, kollar, kontrolleras, kolla upp, gå igenom, se över, undersök*, stämma av, kollat, checka*, dubbelkoll*, verifiera, kika, genomgång, inspek*, ser över, titta över, utred*, efterforsk*, kontrollerat, avstäm*, kolla över, syna, sett över, test*, pröva*',
    confirm:
      'bekräft*, bekräfta*, bekräftelse*, konfirmer*, godkänn*, bekräftar, bekräftat, intyga*, kvitter*, fastställ*, bestyrk*, ok, säkerställ*, besked',
    choose:
      'välj*, välja, väljer, valde, valt, bestäm*, beslut*, beslöt, bestämma, utvald*, utse, väljs, bestämmer, utvalt, bestämt, bestämde, vald, avgör*, besluta, utväl*, beslutat, avgöra, besluts, valts, selekt*, väljas',
    open: 'öpp*, öppna*, öppen, öppet, öppnar, öppettid*, öppnade, öppnat, uppe, öppnas, låsa upp, lås upp',
    close:
      'stäng*, stänga, stänger, stängt, avsluta*, avveckl*, stängde, lägg ner, stängs, stängd, säg upp, tillslut*, stänga ner, igen, avslutas, avslutad*, slår igen, lägga ner, stängning*',
    start:
      'start*, börja*, starta*, börjar, påbörja*, började, börjat, inled*, igång, sätta igång, sätt igång, drar igång, köra igång, inleda, dra igång, slå på, aktiver*, uppstart*, kickoff',
    resume:
      'återuppta*, återaktiver*, starta igen, aktivera*, börja igen, starta om, slå på, återstart*, på igen, sätt på, reaktiver*, avblocker*, häv spärr*, återupptas, igång igen, återinför*, anmäl mig igen, prenumerera igen, avblockera*, omstart*, skicka igen, börja om, vill ha igen, återanslut*, återuppliv*, låsa upp, komma tillbaka, återinträd*, få igen',
    goOn: 'fortsätt*, forts, fortsätta, fortsätter, fortsatte, vidare, fortsatt, fortgå*, köra vidare, kör vidare, fortlöp*, fullfölj*, gå vidare, håller på, hålla på, höll på, hållit på, pågå*, pågår, framåt',
    come: 'komma, kommer, kommit, kommet, dyk upp, dyka upp, dyker upp, dök upp, anlänt, kommen, ankom*, följ med, hänga med, hänger med, kom, kommande',
    go: 'gå, går, gick, gått, åk, åker, åka, åkte, dra, drar, sticka, gåt, stick, följer, ska till, på väg, drog, åkt, färdas, iväg, bege, beger, påväg, gåtts, begav, gång, hänger',
    comeBack:
      'kom tillbaka, kommer tillbaka, tillbaka, återkom*, återvänd*, hem igen, återvänder, tbx, tbks, kom hem, tillbaks, återkommer, kommit tillbaka, hemkom*, hemma igen, hemresa*, återkomst*, vänder, vänd om, vända, retur, kommit hem',
    arrive:
      'framme, anländ*, ankom*, kom fram, kommer fram, anlände, är där, ankomst*, anlänt, är framme, kommit fram, här nu, anländer, nått fram, landat, landar, är här, nästan framme, kommen, strax där, landade',
    wait: 'vänta*, väntar, vänt, avvakt*, kö, väntat, dröj*, dröjer, inväntar, telefonkö, invänt*, väntan, köa, köar, vänta lite, väntade, förvänt*, tålamod, väntas, väntetid*, väntrum, telefonkön',
    stay: 'stanna*, stannar, stannat, bli, blir, kvar, blev, övernatt*, blivit, bo kvar, är kvar, vistas, vistelse*, stannade, hålls, hängt kvar, sova över, sover över',
    live: 'bo, bor, bodde, bott, lever, levde, levt, leva, bosatt, boende*, bosätt*, bostad*, livet, liv, vistas, levat, livs',
    moveHouse:
      'flytt*, flyttat, flyttar, flytta, flyttade, ny adress, nya adress, adressändr*, bytt adress, flyttlåd*, ny bostad, ny lägenhet, utflytt*, inflytt*, annan adress, flyttstäd*, flyttlass*, inflyttning',
    abroad:
      'utomlands, utland*, roaming, utlandet, internationell*, utländsk*, spanien, thailand, norge, danmark, finland, usa, italien, grekland, utrikes, turkiet, eu, utomland, frankrike, england, tyskland, europa, kreta, cypern, kroatien, polen, portugal, främmande, kanarieöarna, mallorca',
    travel:
      'res, resa*, reser, reste, rest, resor, tripp*, åka, turné, resan, resande, restid, resväska*, resväg, rundresa, utflykt*, packa*, packning, resorna, reseb*, bagage*, väska',
    holiday:
      'semester*, lov, lovet, ledig*, sommarlov*, semestern, semestrar, helgdag*, jullov, sportlov*, påsklov, höstlov, ledigt, ledighet, strand*, bada, stranden, solsemester, röd dag, klämdag, fjällen, stugan, skidresa',
    work: 'arbet*, jobba*, jobbar, arbete*, kontor*, tjänst*, pass, jobbet, arbetar, jobbat, skift*, arbetsplats*, projekt*, arbetat, hemarbet*, jobbpass, övertid*, distans, jour, praktik*, arbetspass, intervju*, möte, anställ*, kollega*, anställning*, jobbade, schema*, jobbintervju*, jobb, jobbets',
    boss: 'chef*, kollega*, kollegor*, boss, arbetskam*, ledare, chefen, arbetsgivare*, direktör*, medarbetare*, förman, kollegan, vd, chefer, jobbarkompis*, gruppledare*, platschef*, anställda',
    retire:
      'pension*, pensionär*, pensionerad*, arbetslös*, i pension, gått i pension, ålderspension*, förtidspension*, pensionera*, pensionen, sjukpension*, daglön',
    study:
      'studera*, plugg*, student*, lära, universitet*, utbildning*, studier, pluggar, högskola*, uni, skola, läxa, lära sig, studerar, lärt, lärde, studie*, kurs*, komvux, studerande, föreläs*, campus, examensarb*, tentaplugg, gymnasi*, elev*, uppsats*, läser på, lär',
    school:
      'skol*, skola, skolan, lektion*, dagis, förskola*, klass*, fritids, förskolan, klassen, gymnasium*, lektioner, elev*, grundskola*, mellanstadi*, högstadi*, lågstadi*, skolor, rast, skolavslutning*, gymnasiet, föris, dagiset, skolresa, studiedag*, friskola',
    teacher:
      'lärar*, lärare*, kurs*, fröken, magister, pedagog*, läraren, kursen, föreläs*, professor*, mentor*, utbildare, rektor*, kurser, handledar*, workshop*, webinar*, webbinar*, bilskol*, trafikskol*, körskol*, instruktör*, lärarinn*',
    exam: 'tenta*, examen*, läxa*, läxor, test*, tentor, provet, tentan, uppkör*, inlämn*, nationella prov, betyg*, proven, förhör*, glosor, teoriprov, redovisning*, läxhjälp, körkortsprov, tentamen*, mattetal, prov, provresultat, matte, matteprov, matten',
    help: 'hjälp*, hjälpa, hjälper, hjälpte, stöd*, support, assist*, hjälpt, bistå*, undsätt*, stötta*, bistånd*, hjälpsam*, hjelp, rycka in, assistans, hjälpas, stöttar',
    meet: 'träff*, träffa*, träffas, mötas, ses, vi ses, möta, sågs, träffar, sammanträff*, träffades, umgå*, umgås, möter, mötte, träffats, stämma träff, setts, mötts, lära känna, höras',
    visit:
      'besök*, besöka, besöker, hälsa på, kom förbi, gäst*, hälsar på, komma förbi, titta förbi, besökte, gäster, kommer förbi, besökare*, på besök, besökt, hälsat på, hälsade på, påhälsning, gästerna, kika förbi, svänga förbi',
    friend:
      'vän, vänner*, kompis*, kompisar, polare*, vännen, bästis*, kamrat*, väninna*, bro, bror, vänn, bekant*, brush, brorsan, grabbar*, tjejerna, brudar, kompisen, bff, grabb, vänskap*, tjejgäng, gänget, vännerna, shuno, kamrater, kompanjon*',
    neighbour: 'granne*, grannar*, grannen, bredvid, grannsam*, granntant, grannskap*, grannarna, grann*',
    family: 'familj*, släkt*, släkting*, anhörig*, familjen, närstående, släkten, svärföräldr*, familjer, släktingar, hushåll*, närmaste',
    mother: 'mamma*, mor, moder*, morsan, mammas, svärmor, modern, mamsen, mammor, mödrar, morsa, mam',
    father: 'pappa*, fader*, farsan, pappas, svärfar, papsen, pappor, fadern, farsa, päron, fars, min far',
    parents: 'föräld*, föräldrar*, förälder*, päron, päronen, svärföräldr*, vårdnadshav*, mamma och pappa',
    son: 'son, sonen, söner, pojke*, pojken, grabb*, killen, grabben, pojkar, sonens, söner*, sonson, brorson, systerson',
    daughter: 'dotter*, dottern, döttrar*, flicka*, tjej*, flickan, flickor, dotterdotter, tös*, dottr*, brorsdotter, systerdotter',
    child:
      'barn*, barnen, bebis*, unge, ungar*, baby*, ungarna, barns, lillen, lilla, småbarn*, ungen, kids, kidsen, spädbarn*, blöja*, blöjor, barna, bebi, knodd*, telning*, bäbis*',
    sibling:
      'bror*, bröder*, syster*, syrra*, brorsa*, kusin*, faster*, moster*, farbror*, morbror*, syskon*, brorsan, syrran, systrar*, lillebror*, storasyster*, lillasyster*, svåger*, kusiner, storebror, svägerska*, tvilling*, systerson, brorson',
    grandparent:
      'mormor*, morfar*, farmor*, farfar*, barnbarn*, mormors, gammelmormor, gammelfar*, mor och farföräldrar, morföräldr*, farföräldr*, gammelfarmor, momo, farmors, moffa',
    spouse:
      'fru, maken, make, sambo*, pojkvän*, flickvän*, partner*, frun, särbo*, äkta, tjejen, killen, älskling, min man, fästman*, fästmö*, hustru*, gubben, kille, tjej, frugan, fruga, ex, mannen, exet, sambon, exman, käresta, maka, makan',
    man: 'man, män, kille*, snubbe*, gubbe*, herr, mannen, killar, snubbar, männen, gubbar, manlig*, herre, farbror, herrar, gosse, karlar, karl, karln',
    woman:
      'kvinna*, kvinnor*, tjej*, tant*, tjejer, brud*, damer, kvinnan, fru, kärring*, kvinnlig*, fröken, tanter, brudar, tjejen, tösen, kvinnorna, dam, damen',
    love: 'älsk*, älskar, puss*, kram*, älskling*, kär, kära, kärlek*, hjärtat, gumman, kyss*, pussar, älskade, gullis, gubben, raring*, hjärta*, kramar, gulle, lyckan, bästa, vännen, xoxo, sötnos, sötis, snuttis, saknar dig, ly, kramiz, ❤, hångla*, gull*, darling, kramisar, pussgurka, förälsk*, baby, bebis, skatt, älskar dig, gos, tycker om, kär i, prins, prinsessa*, solstråle, gosa',
    marry:
      'gift*, gifta*, bröllop*, skild*, skilsmäss*, vigsel*, gifter, förlov*, skilja*, separera*, skilt, äktenskap*, gifta sig, brud*, brudgum, möhippa, svensexa, vigda, separation*, skiljas, ogift, fria, friade, frieri, särbo, separerad*',
    die: 'dö, dog, död*, dör, avlid*, avlidne, bortgång*, gått bort, döda*, döden, dött, dödsfall*, dödsbo*, gick bort, avled*, avliden, avlidit, dödad, efterlevande, omkom*, bortgången, insomn*, dödlig*, lever inte, efterlämn*, dödsannons',
    funeral:
      'begravning*, grav*, begrav*, sorg*, kyrkogård*, kista*, beklagar sorgen, gravsten, sörj*, kondole*, beklag*, kremer*, urn*, minnesstund*, sorgen, sörjer, begravd, dödsbo, begravs, jordfäst*',
    sick: 'sjuk*, sjuka, feber*, förkyl*, influensa*, hosta*, magsjuk*, corona, covid, illa, krasslig*, sjukanmäl*, vabba*, vab, mår dåligt, kräk*, spy*, sjukdom*, allergi*, sjukskr*, cancer*, snuva*, sjukskriv*, magsjuka, snuvig*, smitt*, depress*, utbränd*, hängig*, yr, mår illa, vabbar, migrän*, pollen*, mår inte bra, halsont, diabet*, demen*, astma*, infektion*, utmatt*',
    hurt: 'ont, värk*, skad*, skadad*, gör ont, svid*, tandvärk, huvudvärk, aj, ryggont, magont, värker, ondare, stukad*, bruten, bröt, blödn*, blod*, slagit, blöder, värken, svullen, sår, sårad*, smärta, plåster, smärtsam*, smärtor, smärtan',
    doctor:
      'läkar*, läkare*, doktor*, tandläkar*, sjuksköter*, vårdcentral*, mottagning*, doktorn, syrra, klinik*, tandhygienist*, tandvård*, psykolog*, sköterska*, bvc, mvc, kiropraktor*, sjukgymnast*, vårdcentralen, vaccin*, specialist*, hemtjänst*, naprapat*, folktandvården, tandreglering, optiker*, gynekolog*, veterinär*, terapeut*, terapi*, 1177, dr, undersk*, vårdgivare, fysio*, vården',
    hospital:
      'sjukhus*, lasarett*, operation*, operera*, akuten, opereras, sjukhuset, akut*, ambulans*, operationen, intensiv*, inlagd, bb, avdelning*, opererad*, sahlgrenska, karolinska, röntgen*, rehab*, narkos, akutmottag*, opererat',
    medicine:
      'medicin*, tablett*, piller*, apotek*, recept*, läkemed*, alvedon, medicinen, ipren, apoteket, penicillin*, antibiotika, treo, salva*, hostmedicin, spruta*, tabletter, dos, insulin*, droppar, plåster',
    body: 'huvud*, hand, händer*, rygg*, öga*, ögon*, fötter*, tand, tänder*, arm*, mage*, hjärt*, finger*, öra*, axel*, handen, näsa*, kropp*, öron*, ansikt*, fingrar, nacke*, magen, tanden, rumpa*, hjärna*, fot, foten, fötterna, knä, knät, knäet, knäna, hals, halsen, mun, munnen, ben, benet, benen, hud, huden',
    oldPerson:
      'äldre, gammal man, gammal kvinna, gamling*, åldring*, senior*, tant, farbror, pensionär*, äldreboende*, gammal tant, gamla, gubbe, gumma, ålderdomshem, åldrig*, hemtjänst*, årsrik*, servicehus',
    blindDeaf:
      'blind*, döv*, synskad*, hörselskad*, kan inte läsa, ser inte, hör inte, funktionsned*, rullstol*, ser dåligt, hör dåligt, handikapp*, dövstum, synsvag*, analfabet*, glasögon*, hörapparat*, nedsatt, lomhörd, funktionshind*, synnedsätt*, dyslex*',
    home: 'hem, hemma, hus*, huset, hemåt, bostad*, hemmet, hemifrån, hemm, villa*, hemmat, hemma hos, boende*, stuga*, stugan, radhus*, hushåll, hemväg, husen, kåken',
    flat: 'lägenhet*, hyr*, hyra, hyresvärd*, hyresgäst*, lya, lgh, etta, tvåa, bostadsrätt*, hyran, trea, hyrde, hyresrätt*, andrahand*, hyres*, hyrt, uthyr*, lägenheten, vicevärd*, boplats, värden, stugan, fastighetsskötare*, bostadskö*, inneboende, hyr ut',
    room: 'badrum*, sovrum*, toalett*, köket, sal, salen, vardagsrum*, balkong*, toa*, vind, uteplats, rummet, tvättstug*, dusch*, lokal*, förråd*, garderob*, altan*, bastu*, bad, kontoret, kök, köks*, källare, källaren, rum, rums',
    door: 'dörr*, fönster*, grind*, dörren, porten, ringklocka*, dörrar*, fönstret, ytterdörr*, ingång*, entré*, dörrklocka, garageport, port, portar',
    key: 'nyckel*, nycklar*, nycklarna, nyckeln, låssmed*, lås upp, nyckelknippa, utelåst, bilnyckel*, låset, låsen',
    furniture:
      'soffa*, möbel*, möbler*, hylla*, skåp*, byrå*, soffan, fåtölj*, matta*, madrass*, garderob*, soffor, kudde*, gardin*, skrivbord*, hyllor, sängen, täcke, möblera*, mattor, soffbord, säng, sängar, bord, bordet, borden, stol, stolen, stolar',
    light:
      'ljus*, lampa*, el, ström*, lampor*, lampan, strömavbrott*, elen, lyse*, strömmen, belysning*, elektri*, glödlampa*, säkring*, kontakt, elektrisk*, eluttag*, proppen, stearinljus',
    heating:
      'värm*, värme, element*, vatten*, gas, varmvatten*, rörmok*, vattnet, läck*, värmepump*, läcka, vvs, avlopp*, fjärrvärm*, radiator*, läcker, pellets, stopp i, vattenläck*, spis, ved, kamin*, bergvärm*, luftvärm*, brasa, varmvattnet, kran, kranen, kranar, rör, rören, röret, panna, pannan',
    garden:
      'trädgård*, blomm*, gräs*, plant*, tomt, trädgården, klippa gräs, rabatt*, gräsmatta*, uteplats, tomten, rosor, blommor*, växt*, ogräs, snöskott*, buske*, gräsklipp*, odla*, växthus*, träden, kolonilott*, snöröj*, träd, trädet, häcken, häckar',
    street:
      'gata*, gatan, väg, vägen, torg*, gator, vägar, trottoar*, torget, allé*, motorväg*, korsning*, e4, e6, bro, rondell*, vägarbet*, stig, gränd, backe*, e20, bron',
    city: 'stad, stan, staden, stockholm*, göteborg*, malmö, centrum, städer*, sthlm, gbg, uppsala, samhälle*, linköping, örebro, umeå, lund, kommun*, västerås, norrköping, jönköping, helsingborg, sundsvall, gävle, luleå, karlstad, borås, växjö, ort*, kiruna, halmstad, kalmar, förort*, östersund, skellefteå, orten, landet, tätort, byn, by, byar',
    country:
      'land, landet, sverige, länder*, landsting*, rike, svensk*, region*, län, svenska, nation*, skåne, norrland, dalarna, gotland, småland, värmland, stat, staten, stater',
    car: 'bilen, kör, köra, körde, kört, förar*, körning, bilar, chaufför*, skjuts*, volvo, körd, åka bil, släp*, lastbil*, kärra, körkort*, fordon*, bilarna, skåpbil, övningskör*, köres, tesla, elbil*, saab, husbil, husvagn*, moppebil, reg nr, regnr, motor*, bil, bils, bilresa',
    parking:
      'parker*, parkering*, bensin*, garage*, diesel, p-plats*, pplats, p-böter, pböter, tankat, parkerat, böter, parkerings*, bensinmack, laddstolp*, bot, garaget, parkeringsböter, p-hus, macken, parkeringsbot, parkerade, carport, laddstation*, tankade, mack',
    bus: 'buss*, bussar*, spårvagn*, tunnelbana*, taxi*, hållplats*, bussen, uber, sl, t-bana*, tbana, tbanan, vagnen, västtrafik, busshållplats*, ersättningsbuss*, kollektivtrafik*, skånetrafiken, flixbus, bolt, spårvagnen, tunnelbanan, färdtjänst*, sjukresa',
    train:
      'tågen, station*, perrong*, sj, pendeltåg*, centralen, tåget, pendel*, spåret, centralstation*, pendeln, öresundståg*, järnväg*, tågbiljett*, x2000, nattåg, mtr, tågresa, anslutning, tågresa*, tågtid*, spår',
    plane:
      'flyg*, flygplats*, flygplan*, flyget, arlanda, flyger, flög, landvetter, sas, norwegian, ryanair, gate*, avgång*, boarding*, landa*, plan, planet, flygbolag*, skavsta, bromma, avgår, incheckn*, flugit, incheck*, landning',
    bike: 'cykel*, cykla*, cyklar, moped*, motorcykel*, elcykel*, cykeln, mc, mc:n, elsparkcykel*, moppe, hoj, cykeltur, cyklat, cyklade, cyklist*, voi, elscooter',
    ticket:
      'biljett*, biljetter*, färdbevis*, inträde*, tågbiljett*, biljettpris*, entré, boardingkort*, biljetten, period kort, säsongskort*, konsertbiljett*, entre, åkkort',
    hotel:
      'hotell*, vandrarhem*, hotel*, övernattning*, airbnb, hotellet, boende*, pensionat*, stuga*, b&b, bnb, hotellrum*, rum, campingplats*, camping*, hostel',
    walk: 'promen*, promenad*, spring*, jogga*, springa, sprang, löpning*, löprunda*, vandra*, vandring*, gå ut, springer, rasta*, joggar, vandr*, lopp, gå, går, sprungit, marathon, ströva, löptur, ut och gå, löp*',
    dog: 'katt*, husdjur*, djur*, hunden, valp*, katten, kattung*, hundar, katter, kissen, häst*, kanin*, vov*, fågel*, fåglar, vovve, hästar, kisse, marsvin, kissemiss, djurpark, hamst*, hundvakt*, kattvakt, djuren, hund, hundarna, hundvalp*, hundens',
    food: 'maten, kött*, frukt*, grönsak*, fisk*, potatis*, kyckling*, ris, pasta, korv*, soppa*, köttbull*, äpple*, sallad*, ingredien*, tacos, lax, livsmedel*, matvar*, ägg, bacon, skink*, tomat*, räkor, vegetar*, vegan*, banan*, snacks, hamburg*, gryta, pommes, varor, köttfärs*, kebab, bullar, makaron*, köttbullar, falukorv*, sill, kräft*, jordgubb*, spaghetti, taco*, fläsk*, svamp, chips, julmat, mat, matkass*, matlåd*, lök, löken',
    bread:
      'bröd*, mjölk*, ägg*, smör*, brödet, fil, limpa, macka*, mackor, yoghurt*, frallor, grädde*, knäckebröd*, mackan, osten, mjöl, smörgås*, bulle*, fralla, baguette, müsli, gröt, kvarg, margarin, jäst, ost, ostar',
    sweets:
      'tårta*, choklad*, socker*, godis*, glass*, bulle*, bullar*, kakor*, kanelbulle*, tårtor, efterrätt*, semla*, semlor, bakelse*, lösgodis, fredagsmys, fika*, pepparkak*, våffl*, pannkak*, dessert*, kladdkaka*, glassar, sötsak*, lördagsgodis, lakrits, prinsesstårta, kex, kaka, kakan',
    coffee: 'kaffe*, fika*, te, latte, kaffet, kaffi, espresso, cappuccino, java, fikapaus, kopp, tepåse, fikar, fikat, påtår',
    waterDrink:
      'öl, ölen, drick*, dricka, dricker, drack, druckit, bärs*, dryck*, vatten, läsk*, juice, sprit*, cola, drinkar, drink*, snaps, groggar, ölet, bira, alkohol*, full, bubbel, champagne, glögg*, saft, cider*, vodka, fylla, fest, törst*, skål, bag in box, fylle*, vin, vinet, viner',
    eat: 'äta, äter, åt, ätit, hungrig*, ät, käkar, käket, mumsa*, äts, mätt, hunger, svält*, smaka*, smakar, käkat, ätas, svulten, god mat, aptit, gott, käka, käkade',
    cook: 'laga*, lagar, koka, stek*, baka*, recept*, grill*, grilla*, bakar, matlagning*, lagat, bakat, kockar, spis*, ugn*, steka, kock*, wok*, tillag*, kastrull*, stekpanna*, micro, mikro, airfryer, grädda, frys, kokar, kokt, kokade, kokat',
    meal: 'middag*, lunch*, frukost*, frulle, kvällsmat*, mellanmål*, brunch*, lunchen, lunchrast, måltid*, julbord*, matlåda*, bjudmiddag, förrätt*, huvudrätt, matlådor, aw, middagen, buffé*, krogmat',
    restaurant:
      'restaurang*, pizza*, café*, krog*, krogen, pizzeria*, caféet, donken, mcdonalds, max, sushi*, fik, fiket, kiosk, uteserv*, ute och ät, gatukök*, thaimat, kebab*, uteställe, hämtmat, foodora, hamburgare, sibylla, kinamat, pizzor, bistro*, pizzan, matställe, bar, baren, barer, pub, puben, pubar',
    smoke:
      'rök*, röka, röker, cigarett*, snus*, ciggar*, cigg*, cigaretter, snusa*, rökte, vape*, vejp*, tobak*, tändare*, rökare, snuset, rökning, zyn, cigarr*, rökt, cigg, hasch, gräs',
    diet: 'diet*, banta*, gå ner, träna*, träning*, gymmet, kilo*, gymma, bantar, tränar, nutri*, kalorier*, gymkort, tränat, kost, överviktig*, smal*, gått ner, gå upp i vikt, friskis, yoga*, fitness, sats, actic, tjock*, viktminsk*, smal, fett, pt, nordic wellness, väger, crossfit, vikt, vikten, övervikt, gym, gymmat',
    clothes:
      'kläder*, sko, skor*, jacka*, klänning*, byx*, tröj*, strumpor*, klä, klädsel, plagg*, strumpa, skjorta*, jeans, storlek*, stl, underkläd*, klä på, mössa*, kavaj*, jackor, halsduk*, vantar, kostym*, t-shirt*, tshirt*, hoodie, stövl*, kjol*, kängor, outfit*, väska*, handväska*, linne, bh, klädes, regnkläder, overall*, handskar, trosor, kalsong*, klädd',
    wash: 'tvätt*, tvätta*, städa*, diska*, tvättar, städar, rengör*, städning*, dammsug*, dusch*, duscha*, rena, rent, städat, disk, dammsuga, tvättid*, stryka, diskmaskin*, disken, tvättmaskin*, tvättstuga*, smutsig*, smuts*, soporna, sopor, storstäd*, badkar*, bada, diskat, ren, hemstäd*, skura, putsa*, moppa, skräp, städhjälp*, städfirma*, städare',
    beauty:
      'frisör*, klipp*, nagl*, frisyr*, naglar*, smink*, klippning*, klippa*, massage*, håret, barberare, färga*, ögonfrans*, fransar, spa, parfym*, skägg*, hudvård*, salong*, makeup*, klippt, slinga*, bryn, ögonbryn, tatuer*, schampo*, botox, ansiktsbehandl*, pedikyr, frisören, hy, manikyr, kräm, hårklipp*, hårfärg*, mitt hår',
    gift: 'present*, gåva*, överrask*, present, gåvor*, julklapp*, presenten, paket, klapp*, julklappar, presenter*, födelsedagspres*',
    partyFest:
      'fest*, jul*, midsommar*, fira*, kalas*, nyår*, påsk*, firar, party*, festival*, födelsedagskal*, julafton, lucia*, studentfest, fester, grattis, gratul*, firat, festa*, julbord, halloween, valborg, nyårsafton, kräftskiva*, advent*, kräftskiv*, trevlig, glad påsk, studenten, dop*, alla hjärtans, förfest, aw, afterwork, jubileum, 50 års, gratta, eid, karneval*, kalaset, pingst*',
    game: 'spel*, spela*, spelar, ps5, lek*, lekte, dataspel*, tv-spel*, leka, kortspel, spelat, leker, gaming, xbox, match*, spelade, fortnite, minecraft, playstation, padel*, schack, roblox, brädspel, gamea, lekplats*, pussel*, cs, nintendo, switch, bingo, leksak*, pokemon, lira, lirar, sällskapsspel',
    sport:
      'fotboll*, match*, träning*, hockey*, träna*, idrott*, sport*, matchen, innebandy*, simma*, simning*, tennis*, aik, hammarby, landslag*, lagkam*, allsvenskan, tränare*, cup*, handboll*, padel*, skidor*, skid*, djurgården, gymnast*, ridning, rida, ishockey*, mål, matcher, vm, em, os, golf*, badminton, gais, ifk, basket*, volleyboll*, turnering*, laget, arena*, ridlektion*, malmö ff, mff, slalom*, längdskid*, skidåk*, frölunda, judo, lagets',
    win: 'vinn*, vann, vunnit, seger*, vinner, vinna, vinst*, segra*, slog, besegr*, vanns, vunnen, segr*',
    music:
      'musik*, konsert*, band, spotify, spelning*, låten, sjung*, album*, låtar, konserten, gitarr*, piano*, sjunga, spellista*, sjunger, bandet, sjöng, dans*, dansa*, opera*, melodi*, mello, melodifestival*, dj, trummor, disco, visor, körsång, orkester*, fiol, playlist*, eurovision, sång, sången, sånger, sångare',
    film: 'film*, bio, biograf*, serie*, filmen, serier, netflix, biobilj*, säsong*, avsnitt*, bion, filmkväll, tv-serie*, teater*, hbo, viaplay, skådesp*, disney*, dokumentär*, filmer, föreställning*, musikal*, biobesök, deckare, trailer',
    tv: 'tv, teve, tv:n, radio*, nyheter*, svt, tv4, nyheterna, kanal*, tidning*, aktuellt, rapport, tvn, tv3, program*, expressen, aftonbladet, sändning*, play, podd*, rapporten, dn, tidningen, antenn*, text tv, tvserie',
    book: 'bok, boken, böcker*, bibliotek*, läsning*, roman*, bokhandel*, adlibris, bokus, böckerna, ljudbok*, biblioteket, deckare*, storytel, bokcirkel*, kapitel*, serietidning',
    weather:
      'väder*, vädret, regn*, regnar, snöa*, storm*, vind*, blås*, åsk*, moln*, oväder*, solsken, blåser, halka*, snöar, regna, stormar, smhi, dimma*, regnat, prognos*, blåst*, blåsigt, hagel*, spöregn*, halt, töar, skyfall, minusgrad*, plusgrad*, grader, snön, regnet, åskar, molnigt, snöstorm*, mulet, vädervar*, snö, snöa, snöade',
    warmCold:
      'kallt, varm*, varmt, het, solen, solig*, frys*, fryser, hett, varma, kyl*, frost*, kyla, svalt, soligt, sval*, grader, värmebölja, iskall*, svettig*, kvav*, kvalm*, bastuvarmt, kyligt, minusgr*, svettas, hetta*, ljummet, värme, iskallt, skitkallt, jättevarm*, sol, sola, solsken, kall, kalla, kallare',
    church:
      'kyrk*, gud, guds, be, moské*, präst*, jesus, ber, gudstjänst*, dop*, konfirm*, döpt, böner*, allah, inshallah, konfirmation*, andlig*, kyrkan, bibel*, tro, mässa*, församling*, amen, herren, svenska kyrkan, psalm*, gudar, välsign*, frälsar*, evangel*, religiös*, muslim*, kristen*, kristna, pastor*, bön, bönen',
    hope: 'hopp*, hoppas*, lycka till, hoppades, önskar dig, förhoppning*, lycka, krya på dig, håller tummarna, tummar*, tumme, hoppats, hoppeligen, krya, grattis, tur, förhoppningsvis, skön helg, håll tummarna, framgång*, ha en bra, all lycka, gratuler*, god bättring, stort grattis, ha det bra, önskar, lyckönsk*',
    worry:
      'oro*, orolig*, rädd*, rädsla*, ängslig*, nervös*, bekymr*, oroar, ångest*, oroa*, skräm*, rädda, skrämd, stress*, stressad*, fruktar, panik*, oroväckande, ingen fara, nojig, noja*, fruktan, oroas, fara, bekymrad*, befar*, läskig*, bävar, skrämma, stressa, orolige, chock*, hispig',
    laugh:
      'skratt*, rolig*, kul, haha*, skoja*, skämt*, hehe*, lol, skämtar, hihi*, skojar, skämta, garv*, roligt, komisk*, skojig*, roliga, flabb*, humor*, asg, asgarv, fnissa*, asroligt, hahah, xd, lustig*, skojade, vits*, löje, flina, log, ler, le, underhåll*, tok*',
    cry: 'gråta, gråter, ledsen, grät, gråtit, sorgsen, tårar*, ledsna, nedstämd*, sorglig*, deppig*, tröst*, lipa*, ledsamt, böla, tråkigt, olycklig*, gråtfärdig, ledset, sorgligt, saknad*, dyster*, deppad, snyft*, nere, gråt, gråten',
    happy:
      'glad*, lycklig*, glatt, nöjd*, glädj*, gla, gläder, glädje*, lycka, ser fram emot, trivs, trivas, njut*, nöjt, glädjande, jätteglad, överlycklig, nöjda, kul, munter*, förtjust*, njuter, glada, gladare, entusiast*, stolt*, pepp, taggad*, peppad*, pigg',
    good: 'bra, god, goda, gott, fint, toppen, jättebra, kanon*, super*, perfekt*, härlig*, bättre, bäst*, grymt, utmärkt*, fantastisk*, skön*, trevlig*, underbar*, suverän*, najs, nice, schysst*, skönt, braa, kanonbra, skitbra, kalas*, finfin*, mysig*, mysigt, lysande, sjyst, fett, cool*, ball, fräsch*, smidig*, snygg*, ypperlig*, strålande, asbra, prima, utsökt*, gutt, underbart, jättefin*, jätte*, snäll*, gullig*, duktig*, lagom, klok*, förträfflig*, skönaste, top, topp, toppenbra, mysa, smart, fin, fina, finare, finast*, jättefint',
    bad: 'dålig*, dåligt, hemsk*, usel*, fruktansv*, kass*, kasst, sämst*, sämre, värdelös*, värst*, illa, urusel*, skit, skitdåligt, förskräck*, hemskt, uselt, gräslig*, eländig*, pinsam*, bedrövlig*, vidrig*, botten, värre, oprofes*, skandal*, oseriös*, äckligt, respektlös*, otrevlig*, oprofessionell*, katastrof*, tråkig*, avskyvärd*, tragisk*, förfärlig*, skamlig*, ful, fult, ruttet, uruselt, elände, suger, dassig, ohyfs*, olämplig*, otrevligt, patetisk*, under all kritik, fy, synd, ynklig*, förjävlig*, horribel*, skäms, skämmas, skam, onda, ond, undermålig*, usla, jävlig*',
    beautiful:
      'vacker*, söt*, snygg*, vackert, sött, vackra, underbar*, snyggt, bedårande, härlig*, gullig*, skönhet*, ljuvlig*, tjusig*, grann*, vackrast*, förtrollande, sötaste, fager*, fin, fina, fint, finast*',
    important:
      'viktig*, viktigt, brådska*, akut*, angelägen*, brådskande, snarast, angeläget, viktigast, bråttom, väsentlig*, nödläge*, allvarlig*, prioriter*, nödfall, avgörande, betydelse, allvar, nödvändig*, kritisk*, skynd*',
    easy: 'lätt*, enkel*, enkelt, simpel*, busenkel*, smidigt, smidig*, lätta, enkla, enklare, okomplicer*, bekväm*, barnlek, lättare, enklast',
    hard: 'svårt, omöjlig*, jobbig*, krånglig*, komplicer*, tuff*, besvärlig*, krångl*, hård*, hårt, svårare, krävande, omständlig*, tungt, knepig*, klurig*, krångel, tufft, svårighet*, slitsam*, ansträngande, marig*, tung, svårast, jättesvår*',
    big: 'stort, stora, jättestor*, enorm*, större, störst*, väldig*, gigantisk*, rejäl*, skitstor*, kolossal*, mega, maxi, jätte, stor, störst, störste, lång, långt, långa, hög, högt, höga, högre, bred, brett',
    small: 'liten*, lilla, litet, små, pytteliten, mindre, minst*, liten, kort, ringa, yttepytte*, trång*, smal, smått, miniatyr, lågt, mini',
    full: 'full, fullt, fulla, fullbokad*, fullsatt*, fullbokat, proppfull*, knökfull*, upptaget, fyllda, packat, smockfull*, mättad*, smällfull, fulltecknad*',
    empty: 'tom, tomt, tomma, tömma, slut, tömd, urladdad*, tömmer, tömning*, tömt, länsa*, uttömd, ödslig*',
    busy: 'upptagen*, upptaget, hinner inte, ingen tid, stressad*, hektisk*, fullt upp, bokad, stress*, har inte tid, stressig*, fullbokad*, upptagna, sitter i möte, mycket att göra, mycket nu, på möte, i möte, bokat upp, inte tid, körigt, hinner ej, sysselsatt*, stressigt, engagerad, intensivt',
    freeTime:
      'ledig*, ledigt, lediga, fri, tillgänglig*, fritid*, uttråk*, tid över, disponibel*, fria, hobby*, tråkigt, är ledig, hinner, ledigtid, har tid, fritt, pausa, rastlös, långtråkigt',
    ready:
      'klar*, redo, färdig*, förbered*, beredd*, klara, klart, färdiga, iordning*, klar med, förberedd, fixat, göra klart, bereda, ordnad, avklarad*, gjort klart, fixad, gör mig klar, laddad, startklar',
    tired:
      'trött*, utmattad*, slut, trötta, utmatt*, slutkörd*, seg, sliten*, dödstrött, skittrött, pank, sömnig*, utschas*, mör, utsliten, matt, orkeslös*, trötter, utpumpad, jättetrött, utbränd*, uttröttad, slö',
    broken:
      'trasig*, trasigt, sönder, funkar inte, fungerar inte, ur funktion, fel på, paj, krånglar*, strular*, pajat, kaputt, krångl*, strul*, går inte, funkar ej, fungerar ej, pajad, defekt*, gått sönder, gick sönder, trasiga, skadad, hackar, krasch*, fungerade inte, driftstopp*, avbrott, haveri*, havererat, bruten, kraschat, bugg*, hängt sig, funkade inte, startar inte, hänger sig, punktering*, brutet, knasig*, låst sig, nere, ligger nere, kaos, laggar',
    repair:
      'reparer*, laga*, fix*, fixa, verkstad*, reparation*, mekanik*, lagas, lagat, service, åtgärd*, tekniker*, hantverk*, snickar*, renover*, underhåll*, reparatör*, byta, avhjälp*, serva*, lagning*, felsök*, elektriker*, rörmokare*, felanmäl*, besiktig*, installer*, montör*, rotavdrag, reservdel*',
    problem:
      'problem*, strul*, besvär*, svårighet*, fel, krångel, bekymmer*, bråk, problemet, strular, störning*, trubbel*, jobbigt, knas, hinder, dilemma, skit, ärende*',
    possible:
      'möjlig*, möjligt, kanske, kanse, nog, troligen, troligtvis, eventuell*, eventuellt, går det, antagligen, ev, möjligen, trolig, förmodligen, kansk, mjo, lär, omöjlig*, sannolik*, går, måhända, chans*, typ, möjlighet*, tänkbar*, säkerligen, eg, egentligen, händelsevis, evt',
    sure: 'säkert, visst, självklart, definitivt, såklart, givetvis, absolut, klart, naturligtvis, garanter*, förstås, helt klart, helt enkelt, bestämt, givet, uttryckl*, säkra, tveklöst, så klart, naturlig*, tydlig*, obviously, övertyg*, utan tvekan, självfallet, garanti, garanterat, hundra procent, obetingad*, ofrånkom*, uppenbar*, säker, säkerställ*',
    really:
      'verkligen, mycket, väldigt, faktiskt, riktigt, jätte*, skit*, på riktigt, seriöst, jävligt, så, allvarligt, helt, absolut, fasligt, mkt, extremt, otroligt, ju, sjukt, ärligt, himla, sannerligen, oerhört, uppriktig*, ytterst, enormt, ganska, särskilt, förvisso, speciellt, totalt, synnerligen, asa, as, ruskigt, rätt, helst, genuint, otrolig*, extrem*, in i, tydligen, alldeles, verklig*, seriös*, oj, wow, hemskt, nog, fan, riktig',
    quickly:
      'snabb*, snabbt, fort, skynda*, bråttom, kvickt, raskt, snarast, skyndsam*, snabba, skynda dig, rask, kvick*, gasa, kvickare, hast*, fortare, skyndar, rappa på, snabbare, express, tempo, rapp',
    slowly: 'långsam*, sakta, långsamt, segt, trög*, i lugn takt, trögt, seg, söla, gradvis, så småningom, sackar, lugnt',
    together:
      'tillsamman*, med mig, ihop, gemensam*, med, ihopa, med dig, varandra, tsm, tillsammans, båda, bägge, hop, jämte, samman, sällskap, med oss, ihop med, gemensamt, tillsm',
    alone: 'ensam*, själv, själva, ensamma, ensamt, solo, allena, singel*, på egen hand, ensamstående, ensamhet*',
    inside:
      'inne, in, inom, utanför, ute, ut, inuti, inomhus, i, utomhus, på, under, ur, upp, ner, uppe, nere, därinne, insida, utsida, utsidan, inifrån, hinner in, utvändig*, inåt',
    near: 'nära, bredvid, intill, i närheten, närhet*, vid, hos, närmast*, runt hörnet, närmare, omkring, alldeles intill, härintill, nästan, knappt, kring, runt, hörnet, jämte, närliggande, närheten',
    far: 'långt, långt bort, borta, avlägsen*, bort, fjärran, lång, längre bort, avstånd*, mil, milen, km, långt ifrån, avlägs*, kilometer*',
    thing:
      'grej*, grejer*, något, nåt, nånting, någonting, grejen, ting, prylar*, pryl*, grejor, saken, sånt, sådan*, sån, såna, nått, föremål*, grunka*, moj, mojäng, sakerna, del, delar, ting*, grejs, sånna, förhåll*, sak, saker',
    way: 'sätt*, vis, väg, sättet, metod*, så här, så, sådant, liksom, typ, vägen, iaf, iallafall, i alla fall, tillvägagång*, medel, därigenom',
    reason: 'anledning*, orsak*, grund*, skälet, motiv*, på grund, därför, ändamål*, syfte*, orsaken, anledningen, pga, bakgrund*, skäl, skälen',
    idea: 'ide, förslag*, tanke*, tankar, projekt*, planera*, planer, planerar, uppslag*, inom tanke, föreslå*, föreslår, planerat, tips, tipsa*, plan, idéer, utkast, föreslog, tänkt, råd, idé, idén, planen',
    question: 'fråga*, frågor*, undra*, undran, fundering*, frågan, förfråg*, spörsmål*, frågeställ*, ärende*',
    story:
      'histori*, berättels*, hänt, händer, hände, hända, händels*, vad har hänt, skedde, ske, sker, story*, skett, incident*, skvaller*, äventyr*, uppstod, upplev*, intriff*, inträff*, upplevde, grej, drama, sagan',
    warProtest:
      'strejk*, krig*, protest*, demonstra*, slåss, bråk*, bråka*, demo, krigar, ukraina, slagsmål*, demonstration*, kriget, gräl*, strejkar, putin, slogs, tvist*, försvar*, upplopp, konflikt*, ryssland, osams, militär*, trump, bråkade, nato, värnplikt*, slagit, kamp, kampen',
    accident:
      'olycka*, krock*, brand*, olyck*, krasch*, brinner, eld*, brandkår*, olyckan, krockat, krockade, trafikolyck*, ramla*, brann, påkörd, köer, brunnit, påkör*, kö, vattenläck*, nödläge, olyckor, ramlade, ramlat, översväm*, räddningstjänst, halkade, föll, nödsit*, katastrof*, kraschade, trafikstopp, skogsbrand*',
    steal:
      'stjäl*, stal, stulit, stulen, stöld*, lura*, lurar, bluff*, bedrägeri*, bedrag*, fejk*, scam*, tjuv*, svindl*, inbrott*, lurad, lurat, stulna, bluffar, bedragare*, rånad, snatta*, sno, snor, snott, falsk*, fake, skojare*, phishing*, hackad*, lurendrej*, skurk*, hack*, bedrägl*, bluffsms, bondfång*, suspekt*, misstänkt*, oseriös*, kriminell*, bedrägerier, nätfiske*, snodde, skimm*, id kapning*, kapad*, brottslig*, svindel*, bov, bovar, blåst, blåsta, roffa, ficktjuv*, skum, skumt, kapat, rånar*, rån, rånare, rånet',
    insurance:
      'försäkr*, försäkring*, folksam, trygg hansa, hemförsäk*, if, försäkringsbolag*, bilförsäkring*, försäkringskassan, självrisk*, skadeanmäl*, länsförsäkring*, skada, hedvig, försäkrad, skaderegl*, moderna, olycksfall*, livförsäk*, skador, agria, gjensidige, ica försäkring',
    tax: 'skatt*, moms*, skatteverket, deklar*, deklaration*, skatter, skatten, avdrag*, restskatt, skatteåterb*, arbetsgivaravg*, bolagsskatt, skattebesk*, kvarskatt, skattepeng*',
    electricBill:
      'elräkning*, elmätar*, elavtal*, el, mätar*, fortum, vattenfall, elbolag*, elpris*, kwh, elen, energi*, eon, elnät*, telge, elleverantör*, elfaktura*, spotpris*, ellevio, tibber, e.on, fjärrvärm*, avläs*, mätarställ*, göteborg energi, elförbruk*, förbrukning*, tariff*, eln, bixia, avläsning, greenely, skellefteå kraft, nätavgift*',
    build:
      'bygg*, bygga, bygger, tak, solcell*, solpanel*, renover*, snickar*, målar*, måla*, byggt, hantverkar*, taket, byggde, solceller*, renovering*, byggnad*, tapetser*, isoler*, vägg*, golv*, kakel*, plattsätt*, takläggare*, husbygge, altan*, byggarbet*, murar*, bygglov*, målning, takbyte, hammare, stambyt*, byggare, byggfirm*, ställning, arkitekt*, badrumsren*, nybygg*, tapet*, målare, fasad*, takrenover*, carport*, plåtslag*, spik*, färg, fönsterbyt*, dränering*, borr*',
    houseSale:
      'fastighet*, mäklar*, bolån*, bostad*, husköp, sälja huset, hemnet, bostadsrätt*, visning*, budgivning*, husförsälj*, lånelöfte*, huslån*, fastighetsmäkl*, värder*, kontantinsats*, tomt*, pantbrev, bud på, köpa hus, husvisning, svensk fastighet, fastighetsbyrå*, värdering*, köpekontrakt, tillträde*, ränta, nyproduktion, villor, lagfart, bostäder*, budgiv*',
    carDealer:
      'bilhandl*, däck*, besiktning*, bilprov*, vinterdäck*, däckbyte*, service, verkstad*, bytesbil*, provkör*, sommardäck*, besiktig*, hjulskifte*, däckskifte*, hjul*, bilia, leasing*, bilverkstad*, begagnad*, bilprovning*, privatleas*, däckfirma, servat, bilfirma*, kvd, euromaster, bilservice, vianor, mekonomen, däckhotell*, wayke, bytdax, bytbil, dubbdäck*, hedin, carglass, stenskott, lackering, bilförsälj*, lease*, däcken, inbyte, återförsälj*',
    travelOffer:
      'kryssning*, charter*, resort, sista minuten, paketresa*, resebyrå*, tui, ving, apollo, weekendresa, viking line, silja, all inclusive, reserabatt, rundtur*, kryssa, tallink, finlandskryss*, finlandsbåt*, stena line, sista min, solresor, resebolag*, ticket, researrang*, rundresa*, birka, båtresa*, resor, nazar, solresa*, cruise*, ölandsresor, detur, reseerbjud*, färja*, skidresa*',
    bet: 'bet, casino*, kasino*, betting*, spela*, spelbolag*, poker*, odds*, unibet, slots*, vadslag*, svenska spel, spelsajt*, trav*, freespins, free spins, spelmissbruk*, leovegas, betsson, vadslå*, insats*, v75, v85, atg, stryktips*, roulette, spelberoende*, bingo*, spelpaus*, satsa*, snurr, spelautomat*, lotto, blackjack, spelar bort, spelare, comeon, bonusar, vad, casinon',
    dating:
      'dejt*, date*, dejta*, tinder, singel*, singlar*, dating*, dejtar, raggning, träffa någon, badoo, happn, nätdejt*, kontaktannons*, match, dejten, flört*, bumble, hinge, flirt*, ragga*, mötesplatsen, dejtat, förhållande*, dejtingsajt, partner, victoria milan, parship',
    erotic:
      'sex*, porr*, erotik*, heta tjejer, nak*, naken, nakna, knull*, escort*, horor, nakenbild*, ligga, kåta, bordell*, prostit*, xxx, sexig*, tuttar, sugar, onlyfans, bröst, porno*, viagra, sexuell*, strippa*, potens*, milf*, pippa, kuk, kåt, hångla, heta kvinnor, snusk*, fitta, sugardejt*, erotisk*',
    religionPolitics:
      'politik*, kandidat*, parti*, kampanj*, sd, moderat*, socialdemokr*, politiker*, riksdag*, val, regering*, statsminister*, sossar*, valet, miljöpart*, vänsterpart*, kommunpolit*, politisk*, minister*, kristersson, jehova*, centerpart*, liberal*, kd, sverigedemokr*, löfven, åkesson, namninsamling*, eu val, sekt*, vänstern, magdalena andersson, moderaterna, borgmästar*, partiet, miljöpartiet, riksdagen, ordförande*, kommunalråd, borgerlig*, höger, mp',
    trial:
      'prov, prova*, provperiod*, testa*, gratis prov, test*, prövotid*, varuprov*, prövoperiod*, provmånad*, provabonn*, smakprov*, gratismånad*, demo*, provtid, provversion*, provar, prova på, provanställ*, pröva, testperiod*, testversion, gratisperiod*, provexemplar, provträn*',
    expire:
      'utgår, utgång*, löp ut, löper ut, gått ut, förny*, förnya*, förläng*, går ut, upphör*, gick ut, utgick, giltighet*, giltig*, löpte ut, utgången, förlängs, ogiltig*, förfall*, löpa ut, utlöp*, förnyas, förlänga, gå ut, bindningstid*, förfallodag*, förnyelse*, förlängning*, löpt ut, gälla, gäller, utgått, giltigt',
    chargeCost:
      'debiter*, dragit, dra pengar, drar pengar, kostar mig, avgift*, debiterad*, betalsms, premium*, kostnad, drogs, dras, debiterat, debiterar, betalsamtal, dragits, extra kostnad, tagit betalt, ta betalt, fakturera*, belast*, debitering*, tar betalt, fakturerar, betal sms, uttag*, från mitt konto, på min räkning, avdrag, inkasso*, påslag, saldo*, kostat mig, tar pengar, drog pengar, dras från, kosta mig',
    fromOf: 'från, ifrån, utifrån, ur, av, härifrån, därifrån, frn, fr',
    towards: 'till, mot, in i, åt, hit, dit, fram till',
    inAt: 'i, på, inne, inuti, hos, inom, inne i, vid',
    withWhom: 'med, tillsammans med, m, ihop med',
    forWhom: 'för, åt, för er, för mig',
    aboutWhat: 'om, angående, gällande, ang, beträffande, vad gäller, rörande',
    byWhom: 'via, genom, per, av, med hjälp av',
    between: 'mellan, emellan, bland, däremellan',
    under: 'under, nedanför, nere under, inunder',
    above: 'över, ovanför, ovanpå, uppe på',
    around: 'runt, omkring, kring, nära, runtom, i närheten',
    upwards: 'upp, uppåt, uppe, uppför',
    downwards: 'ner, ned, nedåt, neråt, nere, nerför',
    offAway: 'bort, borta, iväg, undan, bortplockad, botr, annanstans',
    outside: 'ute, utomhus, utanför, utåt',
    against: 'mot, emot, kontra',
    instead: 'istället, i stället, i stället för, hellre, snarare',
    during: 'under, medan, under tiden, samtidigt',
    conjAnd: 'och, o, samt',
    conjOr: 'eller, antingen, el',
    thanAs: 'än, som, såsom, liksom',
    therefore: 'så, därför, alltså, assa, därmed, det är därför',
    although: 'fastän, fast, trots, trots att, även om, ändå',
    even: 'ens, till och med, överhuvudtaget, alls, t o m, tom',
    isAre: 'är, e, ä, vara, är det, finns, varas',
    wasWere: 'var, varit, va, vore',
    becomeTurn: 'bli, blir, blev, blivit, förbli, växer',
    willShall: 'ska, skall, kommer att, kommer, tänker',
    wouldCould: 'skulle, kunde, borde, vore, kanske',
    doDone: 'gör, göra, gjorde, gjort, göras, görs, utfört, uträtt',
    happen: 'hända, händer, hände, hänt, ske, sker, inträffa',
    begunIt: 'få att, fick att, får mig att, orsaka*, ledde till',
    seem: 'verkar, verka, verkade, tycks, ser ut, tydligen',
    veryMuch: 'mycket, väldigt, jätte, jättemycket, verkligen, extremt, skit, asbra',
    suchDegree: 'så, så pass, så himla, sån, sådan, sådär',
    almost: 'nästan, ungefär, typ, cirka, ca, så gott som',
    half: 'halv, halva, hälften, kvart, del, delen, resten, biten',
    oneNumber: 'en, ett, ena, ettan, etta',
    twoThree: 'två, tre, fyra, tvåan, trean, fyran',
    bigNumber: 'fem, sex, sju, åtta, nio, tio, elva, tolv, tretton, fjorton, femton',
    tens: 'tjugo, trettio, fyrtio, femtio, sextio, hundra, tusen, miljon',
    ordinal: 'andra, tredje, fjärde, femte, sjätte, nionde, tionde',
    pairBoth: 'båda, både, bägge, par, ett par, dubbel, dubbelt',
    ever: 'någonsin, nånsin, när som helst',
    sometimes: 'ibland, då och då, stundom, emellanåt, vissa gånger',
    usually: 'vanligt, vanligtvis, vanligen, oftast, brukar, normalt, för det mesta',
    suddenly: 'plötsligt, helt plötsligt, oväntat, rätt som det var',
    finally: 'äntligen, till slut, slutligen, till sist',
    recently: 'nyligen, häromdagen, på sistone, nyss, senaste tiden, somras',
    sinceWhen: 'sedan, sen, sen dess, ända sedan, sedan dess',
    forever: 'för alltid, för evigt, för gott, permanent, alltid',
    temporary: 'tillfälligt, tills vidare, just nu, så länge',
    season: 'vår, våren, sommar, sommaren, somras, höst, hösten, vinter, vintern',
    monthName: 'januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december',
    clockTime: 'klockan, kl, minut, minuter, kvart över, halv, timme',
    birthdayFeast: 'jul, julen, påsk, midsommar, nyår, eid, årsdag, julafton',
    colourDark: 'svart, svarta, grå, grått, brun, bruna, vit, vita, vitt',
    colourBright: 'röd, röda, blå, blåa, blått, grön, gröna, grönt, gul, gula, rosa',
    head: 'huvud, huvudet, ansikte, öga, ögon, öra, öron, näsa, näsan, mun',
    handFoot: 'hand, handen, händer, finger, fingret, fot, foten, ben, arm, knä',
    heartSoul: 'hjärta, hjärtat, själ, själen, sinne, hjärna, hjärnan',
    teeth: 'tand, tänder, tänderna, tandläkare*, visdomstand*, tandvård*',
    painWound: 'ont, smärta, smärtan, värk, blöder, sår, stygn, stygnen, feber, skada',
    pregnantBaby: 'gravid, gravida, förlossning*, nyfödd, bebis, bebisen, nappflaska, blöjor, blöja',
    allergyVaccine: 'vaccin*, allergi*, virus, infektion*, smitta, vattkoppor',
    therapyNurse: 'sjuksköterska*, sköterska, terapeut*, kurator*, psykolog*, fotvård*',
    wheelchair: 'rullstol*, kryckor, rollator*, äldreboende*, hemtjänst*',
    vegetable: 'tomat, tomater, potatis, lök, morot, morötter, sallad, gurka, gurkan, grönsaker',
    fruit: 'äpple, äpplen, banan, bananer, citron, apelsin, bär, jordgubb*, frukt',
    meatFish: 'kött, köttet, kyckling, fläsk, korv, fisk, fisken, surströmming*, burgaren, köttbullar',
    milkEggs: 'mjölk, ost, ägg, smör, yoghurt, grädde',
    soupRice: 'soppa, soppan, ris, nudlar, pasta, bönor, spagetti',
    alcohol: 'öl, ölen, vin, vinet, whisky, bar, pub, puben, krogen, sprit, nykter',
    sugarSpice: 'socker, salt, peppar, kryddor, sås, ketchup, senap',
    dishes: 'tallrik*, kopp, koppar, glas, sked, kastrull*, stekpanna*, mugg, gryta, burken, burk',
    fridgeOven: 'kylskåp*, kylen, frys, frysen, ugn, ugnen, spis, tvättmaskin*, diskmaskin*',
    kitchenBath: 'kök, köket, badrum*, sovrum*, dusch, duschen, toalett*, toa, kissa',
    wallRoof: 'vägg, väggen, tak, taket, golv, golvet, fönster, fönstret, trappa, trappan',
    curtainCarpet: 'gardin*, matta, mattan, kudde, kudden, filt, täcke, madrass*',
    cleaning: 'städa, städar, städat, moppa, diska, soptunna*, sopor, soporna, sopbil*, dammsug*, fläcken, fläckar, fläck',
    toolNail: 'hammare*, skruv, skruvar, borr, borrmaskin*, stege, stegen, lim, rep, spik',
    paintWood: 'måla, målar, färg, trä, sten, tegel, metall',
    plumber: 'rör, röret, kran, kranen, läcka, läcker, droppen, droppar, avlopp*, rörmokare*, stuprör*',
    washLaundry: 'tvätt, tvätten, tvätta, tvättar, stryka, strykjärn*, kemtvätt*, tvättstuga*, tvättid',
    hairdresser: 'klippning*, frisör*, klippa mig, skägg, naglar, salong*',
    jewel: 'ring, ringen, klocka, halsband*, armband*, glasögon*, örhängen',
    shoesBag: 'skor, skorna, vinterskor*, stövlar, strumpor, väska, väskan, plånbok*, resväska*, påse, kasse',
    coatHat: 'jacka, jackan, kappa, rock, byxor, byxorna, skjorta, klänning*, mössa, fickan, ficka',
    size: 'storlek*, längd, bredd, vikt, höjd, mått',
    weightKilo: 'kilo, kg, gram, hekto, liter, meter, deciliter, centimeter',
    animalFarm: 'ko, kor, korna, get, höna, höns, häst, hästen, gris, grisar, ridskola*, lamm',
    animalWild: 'fågel, fåglar, räv, mus, möss, orm, mygg, myggen, insekt*, älg, larva',
    cat: 'katt, katten, katter, kisse, kattunge*, veterinär*',
    flowerTree: 'blomma, blommor, blommorna, träd, trädet, löv, gräs, växt*, kruka, krukan',
    seaBeach: 'hav, havet, strand, stranden, älv, sjö, sjön, sjoo, bada, simma',
    mountain: 'berg, berget, kulle, backe, dal, vandra, vandring*, fjäll*',
    sky: 'himmel, himlen, sol, solen, måne, månen, stjärna, stjärnor',
    fire: 'eld, elden, rök, brand, branden, brinner, lågor',
    rainSnow: 'regn, regnet, regnar, snö, snön, snöar, vind, blåser, storm, is',
    village: 'by, byn, gård, gården, landet, lantgård, åker, sommarstuga*',
    square: 'torg, torget, hörn, hörnet, bro, bron, korsning*, rondell*, storgatan',
    floorLift: 'våning*, hiss, hissen, ingång*, infart*, entré*, grind, dörrklocka*, trapphus*, porten',
    neighbourNoise: 'oljud, oväsen, högljudd*, skäller, stör, bullrar, lever om, fest',
    office: 'kontor, kontoret, avdelning*, huvudkontor*, reception*, disk, disken',
    factory: 'fabrik*, verkstad*, lager, lagret, byggarbetsplats*, byggplats*, bygget',
    colleague: 'kollega, kollegor, kollegan, anställd, anställda, personal*, teamet, arbetskamrat*',
    manager: 'chef, chefen, direktör*, vd, ägare, ägaren, boss',
    interviewJob: 'anställningsintervju*, jobbintervju*, ledig tjänst, cv, söka jobb, jobbansökan',
    shift: 'skift, schema, övertid, nattskift*, nattpass, jour, jouren, jourtelefon*, jobbnummer, jobbmobil, jobbmobil*',
    report: 'rapport*, utkast, kalkylark*, presentation*, dokument*, statistik*, blankett, enkäter',
    projectTask: 'projekt*, uppgift*, uppgifter, läxa, läxor, läxan, uppdrag',
    deadline: 'deadline, sista dag, sista datum, tidsfrist*, senast',
    grades: 'betyg, betyget, poäng, resultat*, provresultat',
    languageName: 'engelska, franska, tyska, spanska, svenska, finska, arabiska',
    learnCourse: 'lära, lära sig, lär mig, kurs, kursen, utbildning*, träning, lektion*, simskola*',
    university: 'universitet*, högskola*, föreläsning*, professor*, uni, tenta',
    bookLibrary: 'bibliotek*, roman, sida, sidan, kapitel*, dikt, bok, boken, böcker',
    newsPress: 'tidning*, nyheter, nyheterna, journalist*, artikel*, magasin',
    radioPodcast: 'radio, radion, podd, podden, podcast*, kanal*, serie, serien, avsnitt',
    song: 'låt, låten, sång, sången, sjunga, kör, kören, gitarr*, piano, konsert*',
    dance: 'dansen, dansa, balett*, dans, dansar',
    theatre: 'teater*, skådespelare*, scen, scenen, repetition*',
    paintingArt: 'tavla, tavlan, målning, teckning*, museum, museet, konst',
    ballGame: 'fotboll*, match, matchen, boll, bollen, mål, lag, laget, hockey',
    gymRun: 'gym, gymmet, gymkort*, träna, tränar, löpning, springa, yoga, simning',
    cardChess: 'schack, kort, kortspel*, brädspel*, sällskapsspel*, pussel',
    toy: 'leksak*, docka, dockan, lekplats*, gunga, gungan',
    sew: 'sy, syr, sticka, stickar, nål, tråd, virka',
    king: 'kung, kungen, drottning*, prins, prinsess*, soldat*, armé, armén',
    fight: 'bråk, slåss, slår, slag, sparka, slå, slog',
    gunWar: 'krig, kriget, vapen, pistol*, bomb, bomben, skjuta, skjut, krut, krutet',
    kill: 'döda, dödade, mord, mordet, mörda*, lik',
    prison: 'fängelse*, domstol*, domare*, tingsrätt*, rättegång*',
    thief: 'tjuv, tjuven, inbrott*, rån, rånad, ficktjuv*, stulen',
    mayor: 'borgmästare*, stadshus*, regering*, kommunalråd*, kommun, kommunen',
    passport: 'pass, passet, visum, id-kort, legitimation*, leg, tillstånd, personnumret, personnummer',
    border: 'gräns, gränsen, tull, tullen, ambassad*',
    countryName: 'sverige, norge, danmark, finland, frankrike, tyskland, england, spanien, italien, usa',
    cityName: 'stockholm, göteborg, malmö, uppsala, oslo, köpenhamn, hallsberg, paris, london, berlin, mora',
    personName:
      'kerstin, elsa, birgitta, anders, britt, gunilla, lennart, björn, ahmed, göran, gunnel, gunvor, åke, lisa, bertil, sture, lena, lars, berit, hugo, karin, ali, olle, erik, anna, lindqvist, carlsson, sjögren, åkerblom, gun, kalle, stig, sven',
    titleOfPerson: 'herr, fru, fröken, dr, doktor, sir',
    kidTalk: 'barn, barnet, tonåring*, kille, pojke, flicka, tjej, unge, ungarna',
    bride: 'bröllop*, brud, bruden, brudgum*, förlov*, gifta',
    divorce: 'skilsmässa*, skild, separera*, göra slut, ex, exet',
    orphan: 'vårdnadshavare*, fosterhem, gudfar, gudmor, god man, familjehem',
    uncle: 'farbror, morbror, faster, moster, kusin*, brorson, systerdotter',
    inLaw: 'svärmor*, svärfar*, svåger*, svägerska*, svärson',
    kiss: 'puss, kyss, kyssa, kram, kramar, pussa, älskling',
    jealous: 'svartsjuk*, avundsjuk*, otrogen, otrohet*',
    trust: 'lita, litar, lita på, förtroende*, tillit, tro',
    promise: 'lova, lovar, lovade, löfte*, svär, hedersord, heder',
    lieCheat: 'lurad, lurar, fuska, bedrägeri*, bluff, falsk, lurat, låtsas',
    joke: 'skämt, skämtar, skoja, skojar, rolig, roligt, busa',
    serious: 'allvar, allvarligt, seriöst, på riktigt, ärligt talat',
    respect: 'respekt, respektera, respekterar, hyfs, vett, artig*, hyggliga',
    shame: 'skäms, skamligt, skam, skandal*, pinsamt',
    rude: 'oförskämd*, otrevlig*, fräck, fräckt, ohyfsad*, arrogant',
    patience: 'tålamod*, tålig, tålamodet, ha tålamod',
    stress: 'stress, stressad, stressar, press, nervös*, panik*',
    headacheNerve: 'går mig på nerverna, nerver, ger mig huvudvärk, gör mig galen, huvudvärk',
    scare: 'rädd, skrämmer, rädsla, skrämd, skraj, skräck',
    surprise: 'överraskning*, överraska*, förvånad, förvånande, chock',
    disappoint: 'besviken, besvikelse*, ångrar, tråkigt',
    boring: 'tråkigt, tråkig, uttråkad, långtråkig*, trist',
    hate: 'hatar, hata, avskyr, avsky, äcklig, äckligt, förakt',
    favourite: 'favorit*, favoriter, föredrar, hellre, gillar bäst, bättre, gillar, gillade, gilla, uppskatta',
    best: 'bäst, bästa, utmärkt*, perfekt*, fantastisk*, jättebra, toppen, höjdpunkt',
    worse: 'sämre, sämst, värre, värst, hemskt, hemsk, fruktansvärt',
    wrongBad: 'fel, felaktigt, inkorrekt, inte rätt, felet, knas',
    strange: 'konstigt, konstig, märkligt, underligt, misstänkt, udda',
    clearObvious: 'tydligt, klart, uppenbart, självklart, avgjord',
    exact: 'exakt, precis, korrekt, stämmer',
    true: 'sant, sann, äkta, verklig, verkligt, på riktigt',
    secret: 'hemlig, hemligt, hemlighet*, gömd, konfidentiellt',
    public: 'offentlig*, publicera*, lägga ut, anslagstavla*, publikt, skylten',
    danger: 'fara, farlig, farligt, risk, risken, säker, säkert',
    protect: 'skydda*, skydd, försvara, bevaka, säkerhet*',
    attention: 'uppmärksam*, se upp, försiktig*, akta dig, obs, akta',
    notice: 'märker, märka, märkte, upptäck*, inse, inser, anar',
    decide: 'bestämma, bestämt, bestämmer, beslut*, val, bestämd',
    plan: 'plan, planera*, planer, tänker, schema, ämnar',
    hopeWish: 'önskar, önska, önskan, dröm, drömmer, vill ha, hoppas',
    chance: 'chans*, möjlighet*, tillfälle*',
    lucky: 'tur, turlig, otur, lyckad',
    allowed: 'har rätt att, rätt, rätt till, har rätt, får lov, lagligt, berättigad, tillåtet',
    rule: 'regel, regler, regeln, skyldighet*, plikt, bestämmelse*, föreskrift*',
    penalty: 'böter, skadestånd*, vite, ersättning*, avgift',
    warning: 'varning*, varnar, varnat, sista varning, varna',
    denounce: 'anmäla, anmäler, anmälan, anmält, polisanmäl*, klagomål*',
    guilty: 'skyldig*, skuld, fel, ansvarig*, ansvar, skylla',
    forgive: 'förlåt, förlåta, förlåtelse*, ursäkta, ursäkt*',
    apologyAccept: 'det gör inget, ingen fara, gör inget, lugnt, inga problem, det är lugnt',
    beg: 'snälla, ber, bönfaller, för guds skull, jag ber dig, vädjar',
    god: 'gud, bön, be, himlen, helvete, signa, välsigna',
    swearMild: 'jäklar, fan, herregud, oj, wow, shit, attans, jösses, jaha',
    laughWord: 'haha, hihi, hehe, lol, asgarvar, hahaha',
    emojiWord: 'emoji*, gif, meme, klistermärke*, smiley',
    ringBuzz: 'pling, plingar, plinga, plingade, plingande, pip, piper, ringer, ringa, surrar, vibrera*',
    screen: 'skärm, skärmen, display, knapp, knappen, tangentbord*',
    socialMedia: 'facebook, instagram, insta, tiktok, whatsapp, snapchat, följ, fb',
    groupChat: 'grupp, gruppen, gruppchatt*, kanal, kanalen, chatten',
    inbox: 'inkorg*, brevlåda*, postlåda, mejlkorg, mappen, mapp',
    flyerPaper: 'reklamblad*, papper*, katalog*, broschyr*, skriva ut, flygblad*, lappen, lapp',
    printer: 'skrivare*, skanner*, bläck, toner',
    callCentre: 'callcenter, kundtjänst*, telefonist*, operatör*, växel, samtal',
    voicemail: 'telefonsvarare*, röstbrevlåda*, mobilsvar',
    robot: 'robot*, maskin*, automat*, automatiskt, bot',
    softwareUpdate: 'program, ladda ner, installera*, uppdatera*, app, appen',
    virusHack: 'hacka*, virus, phishing, nätfiske*, trojan',
    camera: 'kamera*, bild, bilder, foto, selfie, filma, filmar',
    memorySpace: 'minne, minnet, utrymme*, lagring*, full, fullt',
    signal: 'signal*, täckning*, wifi, nät, nätet, mobildata, uppkoppling*, signalen',
    charger: 'laddare*, kabel*, kabeln, sladd, sladden, uttag',
    topUp: 'ladda på, kontantkort*, saldo, fylla på, påfyllning',
    tariff: 'abonnemang*, prisplan*, roaming, avtal, prenumeration*',
    moneyTransfer: 'överföring*, överföra, för över, swish*, kontonummer*, insättning*, swisha',
    cheque: 'sparande*, spara, ränta, räntan, sparkonto*, check, checken',
    rent: 'hyra, hyran, hyresgäst*, hyresvärd*, hyresavtal*, hyr',
    mortgage: 'bolån*, lån, lånet, fastighet*, bostad*, bostadslån*, husköp',
    wasteMoney: 'slösa, slösar, slöseri, kasta bort, onödig*',
    profit: 'tjäna, tjänar, inkomst*, vinst, lön, ekonomi, budet',
    rich: 'rik, rika, fattig*, pank, konkurs',
    gainLose: 'vinna, vinner, vann, förlora*, förlust*, förlorade, förlorat, medalj, medalj*',
    stock: 'lager, i lager, lagret, slutsåld*, tillgång',
    warranty: 'garanti*, reservdel*, garantin, kvitto',
    quality: 'kvalitet*, begagnad*, second hand, fabriksny, helny, köpvanor',
    queue: 'kö, kön, köa, vänta, väntelista*, folkmassa*',
    menu: 'meny*, menyn, dagens rätt, portion*, beställa mat, dagens',
    table: 'bord, bordet, stol, stolen, soffa, soffan, hylla, låda, lådan',
    waiter: 'servitör*, servitris, kock, bagare*, slaktare*, kocken, vaktmästare*',
    hairSkin: 'hud, huden, hår, håret, kräm, schampo, smink',
    lampCandle: 'lampa, lampan, ljus, ljuset, glödlampa*',
    boatShip: 'båt, båten, skepp, färja*, färjan, hamn, hamnen',
    fuel: 'bensin*, diesel, tank, tanka, tanken, bränsle*',
    tyreEngine: 'däck, däcket, motor, motorn, broms*, verkstad',
    traffic: 'trafik*, bilkö, motorväg*, fart, farten, hastighet*, totalstopp',
    driver: 'förare*, chaufför*, taxi, skjuts, skjutsa',
    luggage: 'bagage*, resväska*, incheckning*, checka in, gate',
    map: 'karta, kartan, adress*, adres, gps, vägen till, björkvägen',
    turnSide: 'vänster, höger, rakt, sida, sidan, fram, baksidan, bakom, framför, rakt fram',
    pushPull: 'trycka, trycker, dra, drar, lyfta, lyfter, bära, knuffa',
    cutBreak: 'skära, skär, klippa, riva, riv, bryta, bröt, itu',
    fallDrop: 'falla, faller, föll, tappa, tappade, snubblade, halka*, hal, fall, halt',
    throwAway: 'kasta, kastar, slänga, slänger, slängt, papperskorg*, sopor, tabort',
    hang: 'hänga, hänger, lägg på, fästa, hängde',
    touchIt: 'röra, rör, röra vid, hålla, tag, gripa, knacka',
    standSit: 'stå, står, stod, sitta, sitter, satt, ligga, ligger, kliver',
    jump: 'hoppa, hoppar, klättra, springa, hopp',
    lookWatch: 'titta, tittar, tittade, kolla, se, stirra, glo',
    listenHear: 'lyssna*, höra, hör, hörde, ljud, ljudet, röst, hogtalaren, ropar, horni',
    smell: 'lukta, luktar, luktade, stinker, smak, smakar, doft',
    feel: 'känna, känner, känns, känsla, känslan, humör, mår, må',
    breathe: 'andas, andning*, luft, luften, andetag',
    drinkTea: 'te, juice, läsk, dryck, saft',
    save: 'spara, sparar, behåll, behålla, lagra, spar, bespara',
    count: 'räkna, räknar, räknat, räkna ut, beräkna*',
    compare: 'jämför*, jämföra, skillnad*, kontra',
    repeatIt: 'upprepa*, igen, om och om igen, samma, repetera',
    keepOn: 'fortsätta, fortsätter, fortsätt, fortsatte, hela tiden, slutar inte',
    followUp: 'följa, följer, följ, följde, jaga, spåra',
    ignoreIt: 'ignorera*, struntar, bry sig inte, förbise, strunta',
    forgetIt: 'glöm det, strunta i det, skit i det, låt bli, glöm',
    letGo: 'släppa, släpp, släpper, fri, befria, slippa, slipper, släppt',
    separateOut: 'förutom, utom, undantag*, utan att, bortsett från',
    includeIn: 'innehålla, innehåller, inkludera*, bifoga*, ingår',
    joinIn: 'delta*, delta i, vara med, är med, medverka*',
    belong: 'tillhör, tillhöra, hör till, ägs av, äger, min egen',
    inherit: 'arv, arva, ärva, ärvt, testamente*, dödsbo',
    deathNotice: 'avliden*, gick bort, gått bort, begravning*, jordfäst*',
    replaceIt: 'byta, byter, bytte, byt, ersätt*, utbyta',
    transferOver: 'lämna över, vidarebefordra*, ge vidare, skicka vidare, överlåta*',
    leak: 'läcka, läckt, spridit, spridning*, läckte, sprida',
    source: 'källa, källan, ursprung*, varifrån, kommer från',
    purpose: 'syfte*, syftet, mål, målet, vad för, avsikt',
    legalBasis: 'samtycke*, rättslig grund, berättigat intresse, laglig grund, direktmarknadsföring*',
    paragraph: 'paragraf*, artikel, gdpr, förordning*, direktiv*',
    demand: 'kräver, kräva, krav, begär, begäran, insistera*',
    confirmBack: 'bekräfta*, bekräftelse*, skriftligt, kvittens*, kvittera, bekräftat',
    instruct: 'instruktion*, anvisning*, hur funkar det, guide, handbok',
    offerHelp: 'hjälp, hjälpa, support*, service, bistånd, stödlinje',
    livingPerson: 'människa*, människan, riktig person, levande, levande människa, person',
    kindNice: 'snäll, snälla, trevlig*, rar, rara, fin, fint, söt, hygglig*',
    dearLove: 'kära, käre, kompis, älskling*, gumman, gubben, brorsan, vännen',
    guyMan: 'kille, killen, snubbe, karl, gubbe, man, grabben, grabbar',
    crowdAll: 'alla, folk, hela världen, allihop, var och en, hörni',
    selfDo: 'själv, själva, ensam, på egen hand, egen, sig, sitt',
  },
};
