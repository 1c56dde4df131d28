import type { NotionData } from './notion.ts';

export const eu: NotionData = {
  code: 'eu',
  notions: {
    me: 'ni, nik, niri, nire, neure, nirea, nireak, niretzat, nirekin, nigan, nigandik, neri, nere, neu, neuk, naiz, nago, nintzen, naute, nauzue, nauzu, nazazue, nazazu, dut, dot, nuen, nituen, ditut, nuke, dudan, didazue, didazu, didate, dit, zidaten, zait, zaizkit, nahiz, iezadazue, iezadazu, banaiz, nauela, dakit, daukat, noa, nator, nabil, nagoen, naizen, niretako, nitaz, nengoen, nireari, diot, dizut, dizuet, nizun, nintzateke, nazala, niregatik',
    we: 'gu, guk, guri, gure, guretzat, gurekin, gugan, gara, gaude, ginen, dugu, dogu, genuen, ditugu, gaituzue, gaitzazue, diguzue, digute, digu, zaigu, geure, goaz, gatoz, gabiltza, daukagu, gauden, garen, guretako, genuke, gaituzte, diguten',
    you: 'zu, zuk, zuri, zure, zeure, zurea, zureak, zuretzat, zurekin, zugan, zara, zaude, zinen, duzu, dozu, zenuen, dituzu, zaizu, zaitut, zaitez, ezazu, iezaiozu, hi, hik, hiri, hire, haiz, hago, duk, dun, zoaz, zatoz, zabiltza, daukazu, dakizu, zauden, zaren, zenuke, diozu, dezakezu, itzazu, zeuk, nauzu, didazu',
    youAll:
      'zuek, zuei, zuen, zuenak, zuekin, zuengandik, zarete, zaudete, duzue, dozue, zenuten, dituzue, zaizue, zaituztet, ezazue, itzazue, zaitezte, daukazue, dakizue, nauzue, didazue, zoazte, zatozte, zuetaz, zuentzat, dezakezue, dizuet, zeuek, gaituzue, diguzue',
    heShe:
      'bera, berak, berari, bere, berarekin, hura, hark, hari, haren, harekin, da, dago, zen, du, zuen, zaio, dio, dion, berea, beraren, zegoen, doa, dator, dauka',
    they: 'haiek, haiei, haien, beraiek, beraiei, beraien, eurak, euren, eurei, dira, daude, ziren, dute, zuten, dituzte, zaie, haiekin, beren, die, diete, dabiltza, datoz',
    someone: 'norbait*, inor, inork, inori, pertsona*, jende*, edonor*, bat, batek, norbaitek, jendeak, inoren',
    nobody: 'inor ez, inork ez, inori ez, inor ere ez, inorrez, inortxo',
    thisOne:
      'hau, honek, honi, honen, honetan, honekin, hauek, hauei, hauen, hona, hauxe, honetarako, hauetako, honetatik, honako, hauetan, holako*, horrelako*, hauekin, hauetatik',
    thatOne:
      'hori, horrek, horri, horren, horretan, horrekin, horiek, horien, hura, haiek, hartan, horixe, hartatik, horretaz, halako*, horrelako*, horretatik, horretarako, horietan, horiei, horietako',
    here: 'hemen*, hona, honantz, hementxe, hemendik, honaino',
    there: 'hor, han, hortik, handik, horra, hara, hortxe, hantxe, horko, hango',
    not: 'ez, ezin, ezetz, ez da, ez dut, ez dot, eztut, eztot, eztakit, eztaukat, ezta, ezer, ez naiz, ez ezazu*, ez didazue, ez nauzu*, ez iezadazu*, ez nuen, ez nago, ez ninduzuen, eztu, eztira, barik, gabe',
    never: 'inoiz, inoiz ez, sekula, sekula ez, inoiz ere, sekulan, inoizez, behin ere, sekula santan',
    noLonger:
      'gehiago ez, jada ez, dagoeneko ez, ez gehiago, gehiagorik, gehiago, ez naiz jada, jadanik ez, aurrerantzean ez, ez bidali gehiago, ez dut gehiago, inoiz gehiago',
    nothing: 'ezer, ezer ez, deus, deus ez, ezertxo, ezerrez, ezertarako, ezerk, ezerk ez, ezeren',
    without: 'gabe, barik, gabeko*, bage, gaberik',
    already: 'jada, dagoeneko, jadanik, honezkero, iada, orainez gero, ya',
    still: 'oraindik, oraino, artean, oraindino, oaindik, oindio, oaindikan',
    again: 'berriro, berriz, ostera, berriz ere, atzera, berriro ere, barriro, barriz, birritan',
    always:
      'beti, betiko, etengabe, etengabeko, denbora guztian, egunero, behin eta berriro, atergabe, etengabean, gelditu gabe, uneoro, nonstop, beti beti',
    every: 'bakoitz*, egunero, oro, astero, hilero, urtero, guzti, edozein, orduro, goizero',
    all: 'dena, denak, denok, guzti*, dana, danak, osoa, osorik, oso, den, denei, denen, guztiak, dena delako, oro, erabat, denentzat, denetatik, zerrenda guzti*',
    other: 'beste*, bertze*, bestela, gainerako*, bestea, bestelako*, besteren',
    same: 'berdin*, bera, berbera*, gauza bera, bardin*, bertsu',
    different: 'desberdin*, ezberdin*, bestelako*, beste*, diferente*',
    own: 'propio*, neure*, zeure*, geure*, norbere*, bere, berezko*, nire buru*',
    only: 'bakarrik, soilik, baino ez, besterik ez, bakar, baino, hutsik, bakarra',
    also: 'ere, baita, bai eta, gainera, be, halaber, baita ere',
    but: 'baina, baino, baia, ordea, berriz, aldiz, bañan, baña, hala ere, dena den, haatik',
    because:
      'izan ere, eta, zeren, bait, horregatik, delako, naizelako, gatik, dudalako, nagoelako, izanagatik, baita, zergatik, direlako, denez, duelako, dagoelako, ezdudalako',
    ifSo: 'bada, baldin*, badut, badira, baduzu, badago, ba, badaukazu, bazara, ezean, ezik, nahi baduzu, ez badut, baduzue, ez baduzue, badezu, banaiz',
    until: 'arte, harik eta, oraindik, arteko, artean',
    fromNow: 'hemendik aurrera, gaurtik aurrera, aurrerantzean, oraintxetik, gaurtik, hemendik, aurrera, oraindik aurrera, etorkizunean, datorrenean',
    enough: 'nahikoa, aski, nahiko, naikoa, naiko, basta, badago, asko da, bastante',
    tooMuch: 'gehiegi*, larregi*, sobera, gehiegizko, geiegi, lar, neurriz kanpo, maizegi, sarriegi',
    soMuch:
      'hainbeste*, horrenbeste*, honenbeste, makina bat, pila, mordo*, pila bat, milaka, ehunka, hamaika, dozenaka, hamarnaka, ainbeste, mila, piloa, tonaka, hainbat',
    more: 'gehiago, geiago, haboro, gehiagorik, plus, gehiagotan',
    less: 'gutxiago, gitxiago, guttiago, gutxienez, gutxiagotan',
    many: 'asko, anitz, ugari, askotan, sarri, maiz, hainbat, pilo, zenbait, franko, sarritan, askok, maiztasun*',
    few: 'gutxi, pixka bat, apur bat, pixkat, gitxi, guti, bakan, apurtxo, pittin, piska bat, gutxitan, apur, zertxobait, pixka',
    once: 'behin, behin bakarrik, aldi batez, bein, behingoz, behinola',
    twice: 'bi aldiz, birritan, hiru aldiz, aldiz, bi bider, bider, bigarren, hirugarren, hainbat aldiz, laugarren, hirutan, bitan',
    first: 'lehen*, lehenengo*, aurrena, lehendabizi*, lehenik, lehenbizi, len, lenengo',
    last: 'azken*, azkenik, azkenengo*, pasa den, joan den, pasaden, azkenean, azkena',
    next: 'hurrengo*, datorren, datozen, urrengo, hurren, datorrena, ondorengo, datorren*',
    now: 'orain*, oraintxe, une honetan, momentu honetan, oain, oin, gaur egun, egun',
    immediately:
      'berehala*, segituan, bertatik, lehenbailehen, lehen bai lehen, ahalik eta azkarren, ahalik eta lasterren, oraintxe bertan, laster, bapatean, atzerapenik gabe, segidan, premiaz, ahalik azkarren, len bailen, oraintxe, lehenbailen',
    today: 'gaur*, gaurko, gaur gauean, egun, arratsaldean',
    tomorrow: 'bihar*, etzi, biar, biharko, bihar goizean, etziko',
    yesterday: 'atzo*, herenegun*, bart, atzoko',
    day: 'eguna, eguneko, egunero, egunak, eun, egunez, egun, egunean, egunetan, egunerako, egunen, egunotan',
    week: 'aste, astea, astean, asteko, asteak, astero, astez, asteroko, asteetan, asteren, astetik',
    month: 'hil, hila, hilean, hilabete*, hilero*, hileko*, hilak, ilabete, illabete',
    year: 'urte*, aurten*, iaz*, urtero, urteko, iazko, urtean',
    hour: 'ordu*, ordua, orduko, orduetan, orduetara, minutu*, erdiak, laurden*, eguerdi*, etan, bostetan, seietan, hiruretan, batetan, zazpietan, zortzietan, bederatzietan, hamarretan, minutuan',
    morning: 'goiz*, goizean, goizeko, goiza, goizero, egun on, eguardi',
    evening: 'arratsalde*, iluntze*, arrats*, atsalde*, ilunabar*, eguerdi, bazkalostean, arratseko',
    night: 'gauean, gaueko, gabon, gauerdi*, gaba, gabaz, gauerdian, gautan, gaua, gauak, gauez, gaur gauean, gauetan',
    weekday: 'astelehen*, astearte*, asteazken*, ostegun*, ostiral*, eguen*, bariku*, eguazten*, martitzen*, ortzegun*, ortziral*, astegun*, asteko',
    weekend: 'larunbat*, igande*, asteburu*, zapatu*, domeka*, neskenegun*, asteburuan',
    soon: 'laster*, berehala, sarri, gero, aurki, lasterrera, denbora gutxi, pronto',
    later: 'gero, geroago, beranduago, ondoren*, ostean, gerorako, geo, ondorengo, osteko, ondotik, geroko',
    before: 'lehen*, lehenago, aurretik, baino lehen, duela, dela, aurreko, antes, lenago, orain dela, lehengo, iragan*, aurrez',
    early: 'goiz, goizago, goizegi, garaiz, goizik, laster',
    late: 'berandu*, berandutu*, atzerapen*, atzerat*, beranduegi, beandu, berandurik',
    time: 'denbora*, astia, asti, garai*, astirik, noiz, ordu*, garaia, tartea, tartetxo, denboraz',
    moment: 'momentu*, segundo*, unetxo*, momentutxo*, apur bat, istant*, minututxo, une, unea, unean, uneko',
    longTime: 'aspaldi*, denbora luze*, urte askotan, urteetan, luzaro, aspalditik, luzeegi, denbora asko, betirako, hilabeteak, urteak, aspaldian',
    what: 'zer, zerk, zeri, zertaz, zertan, zein, zertarako, ze, zeozer, zerekin, zelan, zerbait, zeinek',
    who: 'nor, nork, nori, noren, norekin, nortzuk, nola, zein, zeinek, norena, nortzu, norentzat',
    where: 'non, nora, nondik, nongo, nun, nungo, norantz, noraino, zein lekutan, nundik',
    when: 'noiz, noizko, noiztik, noiz arte, zer ordutan, ze ordutan, zein ordutan, nonoiz, denean',
    why: 'zergatik, zergaitik, zertarako, zeatik, zegatik, zer dela eta, nolatan, zergaitzik, zeba',
    how: 'nola, zelan, zer moduz, nolako*, zela, noa, ze moduz, nolatan',
    howMuch: 'zenbat*, zenba, zembat, zenbatean, zenbatekoa, zenbatero',
    which: 'zein*, zeinek, zer, zeintzuk, zeinetan, ze',
    please: 'mesedez, arren, otoi, faborez, mesedezz, msdz, plis, porfa, por favor, mesedes, mesede, eskatzen dizut, eskatzen dizuet, othoi, plisss',
    thanks:
      'eskerrik asko, esker*, milesker, mila esker, eskerrikasko, eskertu*, esker mila, eskerrak, grazias, eskarrik asko, aski esker, eskertzen*, esker anitz, gracias, eskertuko*',
    sorry: 'barkatu*, barka*, sentitzen dut, sentitzen*, barkamen*, parkatu*, barkaidazu, damu*, lamentatzen*, sentiu, perdon',
    hello:
      'kaixo*, aupa*, epa*, egun on, agur, arratsalde on, gabon, gau on, iepa, ieup, aio, hola, apa, ongi etorri, estimatu*, agurgarri*, jaun andre*, kaixoo, eguerdi on, arratson, eup, bai horixe, jaun, andre',
    bye: 'agur*, gero arte, ikusi arte, bihar arte, adio*, laster arte, aio, agurrr, gabon, ondo izan, ondo segi, ondo ibili, muxu*, segi ondo, ongi izan, hurren arte, ondolo, adios, bihararte, geroarte',
    regards: "agurtzen*, agur bero*, adeitasunez, begirunez, agur t'erdi, besarkada*, goraintzi*, ondo izan, atsegin, agurrak, zuri agur",
    yes: 'bai, baietz, bai ba, noski, horixe, baii, bai horixe, jakina, bah, ba bai, bale, bai noski',
    okay: 'ados, ondo, ongi, bale, oso ondo, ok, okey, konforme, akort, adoss, primeran, vale, tira, bai, okei, hala bedi, ederto, ederki, perfekto, oks',
    want: 'nahi*, gura*, nai, nahiago, desio*, irrika*, nahiko nuke, guran, naidot, nahi dut, desira*, gogoa, gogo, interesat*, eskatzen, naikonuke',
    need: 'behar*, bear*, premia*, beharrezko*, beharko*, faltan, falta, eskas*, beharrean',
    must: 'behar*, bear, beharra, derrigor*, beharko*, nahitaez*, obligat*, beharreko',
    can: 'ahal*, ahalko, dezake*, daiteke*, naiteke, dezaket, al, ahaldut, ezin, daitezke, zaitezke, litzateke, nezake, ditzake*, diezada*, dezakezu, dezakezue, gai, gaitezke, nintzateke, diezaio*',
    may: 'ahal, daiteke, zilegi, baimendu*, baimen*, utzita, dezaket, libre',
    letDo: 'utzi*, uzten, utz, utziko, uzteko, utzidazu, utzidazue, laga*, lagatu*, utz iezadazu*, emaidazu',
    tryTo: 'saiat*, probat*, ahalegin*, saia*, saiakera*, entseatu*, saiatzen, saiatuko, ahalegindu',
    stop: 'gelditu*, geldi*, stop, utzi*, utzi pakean, amaitu*, eten*, utzi bakean, geratu*, bukatu*, utzi bidaltze*, utzi deitze*, utzi, utziozue, uztazue, uztazu, gelditzeko, aski da, aski, nahikoa da, utzi ezazu*, moztu*, gera, stopp, utziko, geldiarazi*, paratu*, uzteko, utzi behingoz',
    end: 'amaitu*, bukatu*, amaiera*, bukaera*, amai*, buka*, akabo, azkendu*, bukau, amaittu, bukatzen, amaitzen, burutu*, akabatu*, fin, azken, baja',
    cancel:
      'bertan behera*, ezeztatu*, ezeztat*, kantzelat*, baliogabetu*, deuseztat*, bertan behera utzi, baliogabet*, anulat*, ezeztapen*, indargabet*, kendu*, baja eman, atzera bota',
    block: 'blokeat*, blokea*, zerrenda beltz*, blokeatu*, debekat*, blokeo*, blokau',
    remove:
      'kendu*, kentzen, kentzeko, kenduko, kenidazu*, ken iezadazu*, ezaba*, atera*, kanporatu*, kendu nazazue, kendu nire, atera nazazue, ken*, kentze, ezabat*, borratu*, ateratze*, baztert*, garbitu*, ken nazazu*, atera nazazu*',
    deleteIt: 'ezabat*, ezaba*, borrat*, suntsit*, deuseztat*, desagerr*, garbitu*, ezabatu*, ezabapen*, borrau*, deusezt*, eliminat*',
    unsubscribe:
      'baja*, baja eman, harpidetza kendu, baja nahi, eman baja, bajan, desharpidet*, baja emateko, eman nazazue baja, harpidetza utzi, izena kendu, izena ezabatu, kendu zerrendatik, baja emaidazu*, harpidetza ezeztatu, bajan eman, harpidetza etet*, altatik kendu, harpidetza amait*',
    subscribe:
      'harpidet*, izena eman*, erregistrat*, alta*, alta eman, izena ematen, apuntat*, izen eman*, izen-emate*, sartu*, inskribat*, matrikulat*, harpidedun*, izenemate*, apuntau*',
    leaveAlone:
      'utzi bakean, utzi pakean, utzi nazazu bakean, utzi nazazue bakean, utzi pakian, utzi bakian, alde hemendik, alde egin, alde, hoa, zoaz, zoazte, pikutara, zoaz pikutara, hoa pikutara, zoazte pikutara, pakean utzi, bakean utzi, utzi lasai, lasai utzi, joan pikutara, bakean, pakean, kanpora, joan zaitez, popatik hartu, ospa, ospa hemendik, hanka, hoa hortik, lagaizu bakean, laga bakean, laga pakean, kaka zaharra, kendu gainetik, joan popatik hartzera',
    leave: 'joan*, alde egin*, utzi*, irten*, atera*, joaten, aldegin*, noa, banoa, urten*, partitu*, abandonat*, alde egiten',
    refuse:
      'uko*, uko egin*, ukatu*, baztert*, ez eskerrik asko, ez mila esker, ez dut onartzen, errefusat*, ezezko*, eskerrik asko baina ez, ezetz, ez dut nahi, ez milesker, atzera bota, ez dugu nahi, arbuiat*, ez dot gura',
    forbid: 'debeka*, galaraz*, eragoz*, debekat*, debekatuta, debeku*, debekatzen, ez dut baimentzen, prohibit*, ez dut uzten',
    object:
      'aurka*, kontra*, aurkat*, aurkaratz*, oposat*, ez nago ados, kontra nago, aurka nago, aurkakot*, protesta*, eragozpen*, ez dut onartzen, kontrakot*',
    agree: 'ados, onart*, baimen*, bat nator, konforme*, adostu*, bat gatoz, onespen*, onartzen, konfirmat*, ontzat, adosgaude, akordio*, aditu',
    permission: 'baimen*, onespen*, onarpen*, lizentzia*, baimenik, autorizazio*, oniritzi*, permiso*',
    withdraw:
      'atzera*, kentzen, kendu, erretirat*, baimena kendu*, atzera bota*, atzera egin*, errebokat*, atzeratu, itzuli, baliogabe*, kentzen dizuet, erretirau*',
    send: 'bidali*, bidaltzen*, bidal*, igor*, bialdu*, bidaltze*, bidaliko, bidalidazu*, bidali didazue, bidali ezazu*, bialtzen, bialiko, biali*, bidaliketa*, igortzen, bidalita, pasa*, bidalketa*, bidaizue, bidaizu, bidaltzeari, bialdu, bixali*',
    write:
      'idatz*, idazten, idatzi*, idazteko, idatziko, idatziz, idazki*, idaztze*, idatzidazu*, iatzi*, eskribi*, idazte*, idazt*, idazmahai, idazten didazue',
    text: 'mezu*, sms*, mezua, mezuak, mezurik, mezuek, mezuei, whatsapp*, wasap*, testu*, mensaje*, mezuen, mezutxo*, wpp, mms*',
    call: 'dei*, deitu*, deitzen*, deia, deiak, deitzeko, deituko, telefonoz, deitze*, deirik, deitu didazue, jo telefonoz, hots egin*, deittu*, telefonoz deitu, llamatu*, dei egin, deiei, dei galdu*, deitzeari',
    contact: 'harremanet*, kontaktu*, kontaktat*, harremanetan, harreman*, jarri harremanetan, kontaktua, lokalizat*, hitz egin, komunikat*',
    receive: 'jaso*, jasotze*, jasotzen, hartu*, hartzen, heldu*, iristen, eskuratu*, jasoko, iritsi*, jasotako, heltzen, jasoten, jazo*, ailegat*',
    answer: 'erantzun*, erantzuten, erantzuna, erantzuteko, erantzungo, ihardetsi*, kontestat*, erantzunik, eantzun*, errespond*',
    read: 'irakur*, irakurri*, irakurtzen, irakurri ditut, irakurle*, leitu*, irakurriko, irakurtze*',
    bother:
      'gogaitu*, gogai*, molestat*, traba*, enbarazu*, nekatu*, aspert*, jazarri*, jazarpen*, molest*, gogaikarri*, kokoteraino, zirikat*, matrakat*, eragozt*, trabat*, enbarazo*, amorrar*, xaxatu*, izorrat*, ez izorratu, ez molestatu, gogaitzen, gogaitze*, izorratzen, tormentat*, zirika*',
    spam: 'spam*, zabor*, zaborra, bonbardat*, bonbardaketa*, zaborrontzi*, basura*, zaborrez, gainezka*, publizitate zabor, uholde*, spama, mezu zabor',
    fedUp:
      'nazkatu*, nazka*, kokoteraino, gogait*, gogaituta, nekatuta, aspertuta, nazkatuta, nazkatuta nago, kokoteraino nago, nahikoa da, aski da, ezin dut gehiago, amorratuta, nerbio*, izorratuta, hasperen*, higuin*, jasanezin*, jasan*, gorroto*, asqueauta, kokote*, gaitzitu*, jota nago, amorrarazt*, pazientzi*, potroetaraino, iraun*, nazkagarri*, nazkau*',
    angry: 'haserre*, haserretu*, amorru*, amorratu*, sumindu*, sutan, kabreat*, muturt*, asarre*, su eta gar, hasarre*, erreta, kabreau*, minduta',
    nonsense:
      'txorakeri*, tontakeri*, kaka*, zentzugabe*, zabor*, lelokeri*, txotxolokeri*, astakeri*, ergelkeri*, zoramen*, mierda*, txorada*, gezur*, burugabekeri*, zozokeri*, kirats*, kk, lotsagarri*',
    shutUp: 'ixo*, isildu*, isil*, itxi ahoa, itxi mutur*, isilik, ixilik, ixildu*, ixil*, mutu*, isiltze*, ahoa itxi, ago isilik',
    insult:
      'tonto*, ergel*, inozo*, tuntun*, putakume*, puta*, kabroi*, cabron*, alu*, zerri*, babalore*, txoriburu*, asto*, demontre*, deabru*, kaiku*, lelo*, leloa, kaka zahar*, madarikat*, popa*, potro*, ostia*, joder*, mierda*, txerri*, lapur*, memelo*, kakati*, kapullo*, idiota*, imbezil*, gilipollas*, lotsagabe*, zikin*, izorra*, izorrai, izorradi, sasikume*, arraio*, hostia*, putasem*, kokolo*, fuck*, alproja*, urde*, alua, putakeri*, nazkagarri*, zozo*, kirten*',
    peace: 'bake*, pake*, lasai*, lasaitasun*, isiltasun*, atseden*, bakean, pakian, lasaitu*, trankil*, bakian, ixiltasun*',
    uninterested:
      'ez zait interesatzen, ez zaizkit interesatzen, interesik ez, ez dut interesik, ez zait axola, berdin zait, bost axola, ez nau interesatzen, bost, bost zait, axola, axolarik, interesik, ez dut nahi, ez daukat interesik, ez dago interesik, inporta, ez zait inporta, ez zaigu interesatzen, ez jata interesatzen, interes gabe, ez dot interesik, interesik gabe, jakin minik',
    interested: 'interesat*, interes*, interesgarri*, jakin-min*, interesau*, interesa, interesatuta, jakingura*, jakinmin*',
    useless:
      'alferrik*, alferrikako*, balio ez, ez du balio, baliogabe*, zertarako, ezertarako, ez dauka zentzu*, zentzurik, zentzugabe*, ez du merezi, hutsal*, erabilgaitz*, balio, txatxu*, baldres*, beharrezkoa ez, beharrik ez',
    unwanted:
      'eskatu gabe*, nahi gabe*, eskatu gabeko*, nahi ez*, ez dut eskatu, nik ez dut eskatu, ez nuen eskatu, baimenik gabe, nire baimen*, ez dizuet eman, desiratu gabe*, baimendu gabe*, ez dut eman, ez dut baimenik, gonbidatu gabe, eskatugabe*, nahigabe*',
    mute: 'isildu*, itzali*, itzal*, desaktibat*, desgait*, isilarazi*, mututu*, itzaltze*, kendu soinu*, soinurik, isilik jarri, amatatu*, mutu, deskonekt*, desaktibau*, jakinarazpenak kendu',
    fillUp:
      'bete*, betetzen, betetze*, memoria*, postontzi*, gainezka*, beteta, biltegi*, leku gabe, lekurik, memoriarik, okupat*, betetzen didazue, beterik, saturat*',
    wakeUp: 'esnatu*, esnat*, iratzar*, jaiki*, esna*, esnatzen, itzarri*, esnarazi*, esnatu nauzue, iratzartu, jeiki*',
    sleep:
      'lo, lo egin*, lotan, loak, lotara, loa, lo egiten, lokart*, siesta*, lo egiteko, lokuluxka*, logura*, logale*, lok, lo egin, ohera, oherat',
    list: 'zerrenda*, zerrendatik, lista*, zerrendan, zerrendak, zerrendetatik, listatik',
    database: 'datu-base*, datu base*, datubase*, sistema*, erregistro*, fitxategi*, datu basetik, datu-basetik, artxibo*',
    data: 'datu*, datuak, informazio*, xehetasun*, datuen, nire datu*, datuei, datuekin, info*, argibide*, dato*, informazioa, datu pertsonal*',
    account: 'kontu*, profil*, kontua, kontuan, kontutik, erabiltzaile*, kuenta*, kontuko',
    subscription: 'harpidetza*, harpide*, bazkidetza*, kuota*, plan*, harpidetzak, abonu*, tarifa*, kontratu*',
    newsletter:
      'buletin*, newsletter*, jakinarazpen*, jakinarazp*, abisu*, oharr*, albiste*, oharrak, alerta*, gogorarazpen*, oroigarri*, oharpen*, jakinarazpenak, berriak, berririk, berripaper*',
    advert:
      'iragarki*, publizitate*, propaganda*, marketin*, komertzial*, anuntzio*, iragarkiak, publi*, promozio*, merkataritza*, iragarkirik, propa',
    offer: 'eskaintza*, eskain*, oferta*, eskaintzak, eskaintzarik, eskeintza*, ofertak, aukera*, eskaini*, ofertarik',
    discount: 'deskontu*, beherapen*, merkealdi*, promozio*, eskaintza*, rebaja*, merke*, beherapenak, ehuneko*, deskontua, txollo*',
    voucher: 'bonu*, kupoi*, opari-txartel*, txartel*, balekupoi*, kupoia, vale, bale, opari txartel*',
    loyaltyCard: 'fideltasun*, bezero-txartel*, puntu*, klub*, bazkide*, puntuak, bezero txartel*, klub txartel*, travel club, puntuen',
    prize: 'sari*, loteria*, zozketa*, irabazle*, saria, zozket*, sariak, zozketatu*, sariketa*, zozkatu*, premio*',
    customer: 'bezero*, erosle*, bezeroa, kontsumitzaile*, bezeroak, bezeroarentzako*, kliente*, erabiltzaile*',
    exCustomer:
      'bezero ohi*, ez naiz bezero*, bezeroa ez, bezero izan*, bezeroa nintzen, ez naiz jada bezero*, konpainiaz aldatu*, enpresaz aldatu*, konpainia aldatu, aldatu naiz, ez dut erosten, jada ez naiz bezeroa, beste konpainia bat*, bezeroa izan nintzen, ohia, hornitzailea aldatu',
    shop: 'denda*, dendak, supermerkatu*, saltoki*, merkatu*, azoka*, eroski*, dendan, azokan, super, plaza*, dendara, super*, bm, mercadona*, komertzio*, zara',
    company: 'enpresa*, konpainia*, negozio*, marka*, enpresak, sozietate*, empresa*, firma*, kooperatiba*, enpresan, etxe komertzial*',
    organisation: 'elkarte*, erakunde*, alderdi*, klub*, taldea, fundazio*, gke, elkarteko, irabazi asmorik, sindikatu*, elkartea, federazio*, gkek',
    member: 'kide*, bazkide*, kidea, kideak, partaide*, bazkidea, bazkideak, soziokide*, soziok*',
    donate: 'dohaintza*, eman*, dohain*, ekarpen*, diru laguntza*, laguntza*, donat*, diru-laguntz*',
    vote: 'bozka*, boto*, botoa, hautes*, bozkat*, hauteskunde*, botoemaile*, bozketa*, botoak, bototu',
    bank: 'banku*, bankua, kutxa*, bankuan, kutxabank*, laboral*, bankuko, bbva, kutxan, bankutik',
    money: 'diru*, dirua, eurotan, euro*, diruarekin, sos*, eskudiru*, euroak, dirurik, eur, txanpon*, sosak, bizum*',
    salary: 'soldata*, nomina*, pentsio*, erretiro*, ordainsari*, lansari*, soldatak, jornal*, paga, pagak',
    loan: 'mailegu*, kreditu*, zorra, zorrak, hipoteka*, mailegua, prestamo*, zorpetu*, kredituak, zor, zordun*, zorretan',
    price: 'prezio*, kostu*, tarifa*, prezioa, kostua, kuota*, balio, prezioak, salneurri*, kosta*',
    expensive: 'garesti*, garestia, karu*, garestiegi*, garestiago, garestitu*, karutx*',
    cheap: 'merke*, merkea, merkeago, merkeen*, ekonomiko*, merkie',
    freeOfCharge: 'doan*, dohainik, dohain*, gratis*, debalde, doako, doakoa, musutruk, urririk',
    pay: 'ordain*, ordaindu*, ordaintzen, pagat*, ordainketa*, transferentzia*, ordainduta, pago*, ordaindut*, bizum*, ordaindu dut, ordaintzeko, pagau*, ingresat*',
    bill: 'faktura*, ordainagiri*, tiket*, tiketa, errezibo*, fakturak, kontua, faktur*, errezibu*, txeke*',
    buy: 'eros*, erosi*, erosten, erosketa*, erosiko, erosteko, erosketak, konpra*, erosi dut, erosia',
    sell: 'saldu*, saltzen, salgai*, salmenta*, salduko, saltzeko, salduta, saltzaile*, saldut',
    order: 'eskaera*, eskari*, eskatu*, eskatzen, enkargatu*, pedido*, agindu*, enkargu*, eskatuta, eskaerak, eskatutako*',
    deliver:
      'banaketa*, banat*, entrega*, bidalketa*, banatzaile*, mezulari*, entregat*, ekarri*, mandatari*, iritsi*, helarazi*, etxera ekarri, correos, amazon*, seur, errepartid*',
    parcel: 'pakete*, paketea, kutxa*, kaxa*, paketeak, bidalketa*, zama*, poltsa*, kaja*, fardel*',
    pickUp: 'jaso*, bila*, jasotze*, hartu*, jasoko, bilatu*, bila joan, bila etorri, bila noa, hartzera, jasotzera, bildu*, bila nator, jasotzeko',
    returnGoods:
      'itzuli*, itzulketa*, itzultze*, itzultzen, bueltat*, aldatu*, trukat*, dirua itzuli, bueltau*, dirua itzultze*, garantia*, itzulera*, erreklamat*, trukaketa*, itzuliko, deboluzio*',
    bookReserve: 'erreserba*, erreserbat*, gorde*, erreserbak, mahai bat, leku bat gorde, erreserbau*, hitzordu*, erreserbatuta',
    appointment: 'hitzordu*, zita*, hitzordua, ordua hartu, txanda*, hitzorduak, hitzordurik, zitat*, ordua eskatu, ordua dut',
    meeting: 'bilera*, batzar*, konferentzia*, topaketa*, bilerak, biltzar*, bileran, batzarra, hitzaldi*, jardunaldi*, erreunio*',
    invite: 'gonbidat*, gonbida*, gonbit*, gonbidapen*, gonbitea, inbitat*, konbidat*, gonbidau*',
    contract: 'kontratu*, hitzarmen*, akordio*, kontratua, kontratua eten, permanentzia*, kontratuaren',
    sign: 'sinatu*, sinadura*, sina*, firmat*, izenpetu*, sinatzen, sinatuta, firma',
    card: 'txartel*, kreditu-txartel*, tarjeta*, txartela, txartelak, karta*, txartelarekin, txarteleko',
    phone: 'telefono*, mugikor*, mobil*, telefonoa, telf, tfno, sakeleko*, smartphone*, iphone*, aparatu*, telefonotik, telefonora, tlf, movil*',
    number: 'zenbaki*, zenbakia, numero*, telefono-zenbaki*, zbk, zenbakitik, zenbakira, num, zenbakiak, zenbakiz',
    newNumber:
      'zenbaki berri*, zenbakia aldatu*, zenbakiz aldatu*, numeroa aldatu*, telefono berria, zenbakia aldatzen, zenbakia berria, numero berri*, nire zenbaki berri*, sim berri*, hau da nire zenbaki',
    simCard:
      'sim, sim txartel*, operadore*, simak, operadora*, euskaltel*, movistar*, vodafone*, orange*, telefonia*, konpainia*, simtxartel*, yoigo',
    email:
      'email*, e-mail*, posta elektroniko*, e-posta*, eposta*, mail, maila, maile*, korreo*, emaila, posta, helbide elektroniko*, gmail*, elektroniko*, emaile*',
    letter: 'gutun*, eskutitz*, karta*, posta*, gutuna, zigilu*, postaz, korreo*, postak, gutunazal*, postari*',
    name: 'izen*, izena, izenez, abizen*, izenean, izeneko, izenak, izenarekin, deitzen naiz, izengoiti*, ezizen*, deitura*',
    address: 'helbide*, helbidea, helbidera, helbidean, helbidetik, direkzio*, kale, posta kode*, etxebizitza, zuzenbide',
    birth: 'jaio*, jaiotze*, urtebetetze*, jaiotza*, urtebete*, zorionak, jaiotzen, jaioteguna, urteurren*, urteak bete',
    age: 'adin*, adina, urte*, adingabe*, adin txiki*, zahar, urte ditut, adineko*, 18 urte, adin txikiko*, urterekin',
    document:
      'dokumentu*, agiri*, paper*, inprimaki*, nan, pasaporte*, dokumentuak, nan zenbaki*, dni, dnia, ziurtagiri*, formulario*, papera, orri*, espediente*, tramite*, gidabaimen*, nortasun agiri*',
    copy: 'kopia*, kopiat*, inprimat*, bikoiztu*, kopiak, fotokopia*, inprimatut*, ale bat, kopiau*, duplikatu*',
    photo: 'argazki*, argazkia, foto*, irudi*, selfie*, argazkiak, fotoa, erretratu*',
    video: 'bideo*, bideoa, klip*, bideoak, grabaz*, grabazio*, youtube*, tiktok*',
    website: 'web*, webgune*, orri*, web orri*, atari*, orrialde*, online, sarean, gune*, weborri*, pagina*, interneteko',
    link: 'esteka*, lotura*, link*, estekak, url*, estekan, helbide*',
    app: 'aplikazio*, app*, aplikazioa, programa*, appa, aplikazioan, softwar*',
    internet: 'internet*, wifi*, sare*, estaldura*, seinale*, konexio*, wifia, datuak, sarea, kobertura*, zuntz*, router*',
    computer: 'ordenagailu*, ordenadore*, eramangarri*, tablet*, pc, portatil*, laptop, ordenagailuan, ordenatu',
    password: 'pasahitz*, kode*, pin, gako*, kodea, saioa, pina, pasahitza, kontraseina*, puk, kodigo*, sarbide*, klabe*, saio-has*',
    battery: 'bateria*, kargagailu*, kargat*, bateriarik, kargadore*, pila, pilak, bateriagabe*, kargatze*',
    press: 'sakatu*, klikat*, klik*, botoi*, tekleat*, ukitu*, zapaldu*, sakatzen, tekla*, idatzi, pultsat*, botoia, klikau*, sakat*',
    wordN: 'hitza, hitzak, berba*, hitzik, berbak, hitzez, hitz, hitzen, hitzekin',
    fileFormat: 'csv, excel*, pdf*, json, xml, fitxategi*, formatu*, artxibo*, word, xls*, formatuan, doc',
    privacy: 'pribatutasun*, gdpr, dbeo, rgpd, datu-babes*, datuen babes*, datu babes*, pribatu*, intimitate*, lopd*, dblo, datu pertsonal*, babes*',
    law: 'lege*, legea, legezko, eskubide*, legal*, eskubidea, eskubideak, legez kanpo*, artikulu*, legeak, ilegal*, erregelamendu*, legearen, justizia*, eskubiderik, legedi*, arabera, araberako, dbeo*',
    lawyer:
      'abokatu*, epaitegi*, auzi*, demanda*, salat*, epaiketa*, abokatua, prokuradore*, epai*, auzitegi*, demandat*, abogado*, epaile*, letratu*',
    police: 'polizia*, ertzain*, udaltzain*, ertzaintza*, guardia zibil*, poliziak, foruzain*, poliziari, munipa*',
    complain: 'kexa*, kexat*, erreklamaz*, erreklama*, salat*, salaketa*, kexu*, kereila*, salaketak, kejat*, kexatuko, erreklamau*, salatuko',
    threaten:
      'bestela, ondorio*, abisat*, mehatxu*, ohartarazi*, abisua, azken abisu*, osterantzean, azken oharr*, bestela salat*, ezean, ohartarazt*, gainerantzean, damut*, abisatu zaituztet, kontuz',
    authority:
      'agintari*, kontsumobide*, agentzia*, ararteko*, aepd, kontsumo*, datuak babesteko, dbeb, udala*, udaletxe*, omic, gobernu*, aldundi*, administrazio*, agintaritza, diputazio*, ministerio*, ogasun*',
    proof: 'froga*, frogat*, frogatu*, ziurtagiri*, ebidentzia*, frogagiri*, ziurtat*, prueba*',
    mistake:
      'akats*, oker*, errore*, hutsegite*, hanka sartu*, gaizki*, okertu*, nahast*, okerreko*, akatsa, konfundit*, hutsa, erratu*, ekibokat*, nahasi*, ekibokau*, konfundiu*, errakuntz*',
    wrongPerson:
      'zenbaki oker*, oker zaude, okertu zara*, ez zaitut ezagutzen, ez naiz, ez naiz ni, pertsona oker*, beste norbait*, ez da nire*, ekibokatu*, nahastu zara*, zenbakia oker*, oker zabiltza, ez naiz pertsona, nor zara, ez dut ezagutzen, telefonoz oker*, oker deitu*, ez zaituztet ezagutzen, okerreko zenbaki*, numero okerra, beste pertsona, ez naiz hori, nor da, nor zarete, oker zaudete',
    correct: 'zuzen*, egoki*, zuzena, egia, benetako*, ondo, arrazoi*, arrazoia, egoki, korrektu*',
    lie: 'gezur*, gezurra, gezurti*, faltsu*, engainat*, iruzur*, gezurretan, engainu*, faltsukeri*, engañau*, gezurrak, engainau*, fake, engañat*',
    spell: 'idatzita, gaizki idatzi*, letra*, ortografia*, letreiat*, gaizki idatzita, ondo idatzi*, idazkera*, deletreat*, letrak, oker idatzi*',
    change: 'aldat*, aldaketa*, alda*, aldatzen, aldatuko, kambiat*, aldau*, aldatzeko, ordezkat*, moldat*, kanbiau*, aldatuta',
    update: 'eguneratu*, eguneraketa*, eguneratze*, zuzen*, konpondu*, zuzendu*, aldat*, egunerat*, zuzenketa*, zuzentze*, aktualizat*, osat*',
    outdated:
      'zahar*, zaharkitu*, iraungi*, zaarra, ez du balio, zaharra, aurreko*, baliogabe*, ez da aktual*, zaharrak, ez dago indarrean, iraungita, zarra',
    newOne: 'berria, barria, berriak, nuevo, berrietan, berri, barri, berriko, berrira, berriei, berriagoa, berriarekin, berritu*',
    know: 'jakin*, dakit, daki, dakizu, dakigu, dakizue, jakiteko, ezagut*, ezagutzen, jakingo, banekien, badakit, eztakit, dakite, nekien, jakin nahi, badakizu, zekien, ezautzen, jakiten, jakitea, dakienik, badakizue',
    think:
      'uste*, pentsat*, iruditzen, iritzi*, ustez, pentsatzen, ustut, pentsau*, nire ustez, pentsa, ustedot, iruditu*, irudi, sinest*, irudipen*, suposat*, burutu',
    understand:
      'ulert*, uler*, ulertu*, ulertzen, aditu*, konpreni*, entenditu*, ulergarri*, ulertut, konturat*, ulertuko, endelega*, entenditzen, ulertezin*, aittu*',
    remember:
      'gogorat*, gogora*, oroit*, gogoan, gogoratzen, akordat*, gogoan dut, gogora ekarri, akordatzen, gogoratu, gogoan izan, gogorarazi*, akordau*',
    forget: 'ahaztu*, ahazt*, ahatz*, ahaztuta, aztu*, aaztu*, ahanzt*, ahaz, ahazten, olvidau*',
    mean: 'esan nahi*, adierazi*, hau da, esanahi*, esan gura*, alegia, hots, esangura*',
    say: 'esan*, esaten, esaidazu*, esango, dio, diot, diozu, diote, kontatu*, abisat*, esateko, adierazi*, esan dut, esan dizuet, jakinarazi*, erran*, esaten dut, diozue, kontau*, kontat*, kontaidazu*, abisau*, komentat*, esazu, diost, jakinaraz*',
    ask: 'galde*, galdetu*, galdetzen, eskatu*, eskatzen*, eskaera*, eskari*, galdegin*, eskatu dut, eskat*, galdera*, galdetzeko, itaun*, preguntat*, eskau*, galdetuko',
    speak:
      'hitz egin*, hitzegin*, berba egin*, berriketan, hitz egiten, hitz egiteko, solas*, mintzat*, mintza*, berbetan, txateat*, elkarrizketa*, hizketa*, hizketan, itz egin*, hizket*, kontu kontari, zuekin hitz',
    explain: 'azald*, azaldu*, azalpen*, argitu*, argibide*, azaltzen, esplikat*, argitzeko, adierazpen*, arrazoitu*, azalduidazu',
    show: 'erakuts*, erakutsi*, erakusten, azaldu*, erakutsiko, agert*, irakatsi*, aurkeztu*',
    see: 'ikus*, ikusi*, ikusten, begirat*, ikusiko, begira*, ikusteko, begiratu*, begiratzen, ikustera, ikusi dut, bixta*, beitu*, begiau',
    hear: 'entzun*, entzuten, aditu*, entzungo, entzuteko, entzunda, entzule*, aditzen, eskutxat*',
    find: 'aurkit*, aurki*, topat*, bilat*, aurkitu*, bila*, bilatzen, topau*, aurkitzen, bila nabil, bila nago, topatzen, idoro*, kausit*',
    lose: 'galdu*, galtzen, galdu dut, galduta, desagertu*, falta*, galera*, galduko, faltan bota, botatzen faltan, galtze*',
    give: 'eman*, ematen, emango, emaidazu*, emateko, eman dizut, eman dut, emadazu*, emozu, oparitu*, emain, emango didazu, emotu, emon*, emate*, emaiozu, emaidazue, ematea',
    take: 'hartu*, hartzen, hartuko, eraman*, eramango, har ezazu, eramaten, eroan*, hartzeko, hartu dut, eramatera, kendu, har, hartze*, hartzazu',
    bring: 'ekarri*, ekartzen, ekar*, ekarriko, ekaridazu*, ekartzeko, ekarri dut',
    put: 'jarri*, jartzen, ipini*, ipint*, sartu*, jarriko, imini*, paratu*, jartzeko, ezarri*, jarriduzue, jar, jartze*, jar ezazu',
    hold: 'eduki*, gorde*, mantendu*, gordetzen, gordeta, daukazue*, daukazu, biltegirat*, gordetako, edukitzen, mantentzen, eutsi*, biltegi*, gordetze*, euki*, gordeko, gordetzeari',
    have: 'izan*, eduki*, daukat, dauka, daukagu, daukazu, daukazue, daukate, dago, daude, zegoen, izango, euki*, dut, du, dugu, badut, badago, badaukat, dakat, dakazu, egon*, egongo, zeuden, egoten, badaude, izaten, zen, ziren, izatea, nukeen, badaukazu, ditu, dituzte, duzuen, dagoen',
    use: 'erabil*, erabili*, erabiltzen, erabilera*, erabiltzeko, usat*, erabiliko, balia*, ustiat*, erabiltzeari, utilizat*, baliatu',
    process:
      'prozesat*, tratat*, tratamendu*, aztert*, kudeat*, datuen tratamendu*, trataera*, analisi*, profilak, profilat*, prozesu*, azterketa*, tramitat*, prozesa*, analizat*, kudeaketa*, profilatze*',
    automatic:
      'automatiko*, automatizat*, robot*, makina*, algoritmo*, bot, automatikoki, automata*, bot-a, robota, bot bat, makinak, kontestagailu*, bota, adimen artifizial*',
    human:
      'giza*, gizaki*, pertsona*, langile*, agente*, benetako pertsona, operadore*, pertsona bat, hezur haragi*, norbait, pertsona batek, benetako, operatzaile*, bezeroarentzako arreta, langilea, giza pertsona',
    share:
      'partekat*, partekatu*, lagat*, zabald*, konpartit*, hedat*, pasat*, partekatze*, hirugarrenei eman, eman, konpartiu, partekatzen, hedatu, zabaltzen, ez eman nire, ez partekatu, saldu nire',
    thirdParty:
      'hirugarren*, bazkide*, beste enpresa*, hirugarrenei, hirugarrenekin, beste batzu*, besteei, besteekin, kanpo*, partner*, laguntzaile*, beste inori',
    transferData:
      'esportat*, eraman*, transferi*, transferentzi*, deskargat*, mugitu*, eramangarritasun*, portabilitate*, pasatu*, bidali, lekualdat*, migrat*, deskargau',
    limit:
      'mugat*, muga*, izoztu*, eten*, pausa*, murriztu*, murrizt*, mugatu*, geldiarazi*, gelditu*, gutxitu*, limitat*, etenaldi*, izozt*, etenda',
    check:
      'egiaztat*, egiazta*, begirat*, konprobat*, berrikus*, aztert*, konproba*, ikuskat*, begiratu*, gainbegirat*, txekeat*, errebisat*, konprobau*',
    confirm:
      'berretsi*, baieztat*, konfirmat*, baiezta*, berresten, berrespen*, baieztapen*, berreste*, konfirma*, baieztatzen, ziurtat*, egiaztat*, konfirmau*',
    choose: 'aukerat*, aukera*, hautat*, erabaki*, aukeratu*, erabakit*, hauta*, aukeraketa*, erabakiko, elegiu*, dezidi*, autat*',
    open: 'ireki*, zabald*, irekita, irekitzen, zabalik, zabaltzen, edegi*, idiki*, zabal, iriki*, irekiera*',
    close: 'itxi*, ixten, itxita, itxiera*, ixteko, itxiko, hertsi*, zarratu*, itxik, zerratu*, isteko, itxitzen',
    start: 'hasi*, hasten, hasiera*, abiat*, hasiko, hasteko, abiatu*, hasita, abian, enpeza*, empeza*, piztu*, hasieran, hasteke',
    resume:
      'berrekin*, berriro hasi*, berraktibat*, berriz hasi*, jarraitu*, berriro aktibat*, berrabiat*, berriz aktibat*, berreskurat*, aktibat*, berriro jarri, berriro alta, berriz jaso, berriro jaso, martxan jarri, berriro bidali',
    goOn: 'jarraitu*, jarraitzen, jarrai*, segi*, segitzen, aurrera*, segitu*, jarraituko, jarraipen*, jarraittu*, segiduen',
    come: 'etorri*, etor*, etortzen, etorriko, dator, nator, zatoz, datoz, gatoz, etortzeko, etorritakoan, etortzea, banator, bazatoz, etorri zara, torri, zatozte, letorke, etorkizun, noa',
    go: 'joan*, joaten, joango, noa, doa, goaz, zoaz, doaz, banoa, joateko, jun, ibili*, fan, nindoan, joatea, jungo, zoazte, bagoaz, nabil, ibiltzen, nijoa, ibil*, gabiltza, dabil, zabiltza, joaz, zoazten',
    comeBack:
      'itzuli*, itzultzen, bueltat*, buelta*, itzuliko, bueltan, berriro etorri, bueltau*, itzulera*, etxera*, bueltan naiz, atzera etorri, itzulidanean',
    arrive:
      'iritsi*, iristen, heldu*, heltzen, ailegat*, iritsiko, helduko, iristeko, allegau*, ailega*, ailegau*, iritsiko naiz, heltzeko, hemen naiz, heldu naiz',
    wait: 'itxaron*, itxaroten, zain, itxaiten, zai, itxoin*, itxoiten, esperat*, itxaro*, zain nago, itxoingo, egon pixka*, espero*, ixtarrin',
    stay: 'gera*, geratu*, geratzen, gelditu*, egon*, geratuko, egongo, gelditzen, gelditzeko, gelditzea, geratzea',
    live: 'bizi*, bizi naiz, bizitza*, bizitzen, bizi gara, bizitoki*, bizi zara, bizileku*, bizi gera, egoiliar*',
    moveHouse:
      'etxez aldat*, etxez*, bizilekuz*, mudantz*, lekuz aldat*, helbidez aldat*, helbide berri*, etxe berri*, etxebizitzaz aldat*, etxe aldaketa*, bizitzera joan*, mudat*',
    abroad: 'atzerri*, atzerrian, kanpo, kanpoan, kanpora, roaming*, itsasoz*, atzerrira, kanpoko, atzerritar*, frantzi*, espaini*, londres*',
    travel: 'bidai*, bidaia*, bidaiat*, bidean, bidaian, txango*, biaje*, bidaiatzen, irteera*, bidea, ibilaldi*',
    holiday:
      'opor*, oporrak, oporretan, oporraldi*, jaiegun*, bakazio*, opor egun*, zubi, oporretara, aste santu*, san jose, udan, uda, jai, jaia, jaietan',
    work: 'lana, lanean, lanera, langile*, bulego*, lan egin*, lantoki*, lanpostu*, kurro*, lanak, lanetik, enplegu*, txanda*, trabajat*, ofizina*, bulegoan, behar egin, biarra, biharrean, lan egiten, lan, lanaldi*, lanik, lanen, lankide*, lanez, lanpet*, lanorduak',
    boss: 'nagusi*, lankide*, buru, burua, zuzendari*, nagusia, jefe*, lankidea, lankideak, arduradun*, lan kide*, kuadrilla buru, nausi*',
    retire: 'erretirat*, jubilat*, erretiro*, langabe*, jubilau*, jubilazio*, langabezia*, paroan, paro, lanik gabe',
    study: 'ikas*, ikasi*, ikasten, ikasle*, unibertsitate*, ikasketa*, fakultate*, estudiat*, karrera*, estudi*, uni, ehu, upv, graduko*, gradu',
    school:
      'eskola*, ikastola*, ikastetxe*, klase*, klasea, haurtzaindegi*, haur eskola*, ikasgela*, institutu*, insti, ikastaro*, eskolara, klasera, haurreskola, lizeo*, klasean, batxi*, jantoki*',
    teacher:
      'irakasle*, maistra*, maisu*, ikastaro*, andereno*, andereño*, irakaslea, kurtso*, kurtsillo*, euskaltegi*, formazio*, tutore*, begirale*, entrenatzaile*, irakats*, irakasten',
    exam: 'azterketa*, proba*, etxerako lan*, test*, etxeko lan*, selektibitate*, azterketak, examin*, deberak, nota*, aprobat*, gainditu*, suspend*',
    help: 'lagun*, laguntza*, lagundu*, laguntzen, lagunduko, lagunt*, laguntzeko, laguntzarik, ayuda*, sostengu*, euskarri*, lagunduidazu, zerbitzu*',
    meet: 'elkart*, geratu*, gelditu*, ikusi*, topo egin*, elkartuko, ikusiko gara, ikusiko dugu elkar, elkartzea, gera gaitez, geldituko, quedau, kedat*, elkar ikusi, bildu*, geratuko, ikusten gara, kedau*, bilduko',
    visit: 'bisita*, bisitat*, bisitan, gonbidat*, bixita*, gonbidatu*, bisitari*, bisitatu',
    friend:
      'laguna, lagunak, lagunekin, koadrila*, adiskide*, kuadrila*, lagunen, tio, lagunei, kolega*, neskalagun*, lagunok, kuadrilla*, motel, lagun, lagunarekin, lagunari, lagunentzat, laguntxo*, lagunek',
    neighbour: 'bizilagun*, auzokide*, auzoko*, auzo, auzotar*, bizilaguna, auzokoa, auzoan, bezino*',
    family: 'familia*, senide*, senitarteko*, ahaide*, familiarekin, etxeko*, etxekoak, sendi*, senideak',
    mother: 'ama, amari, amatxo*, amak, amarekin, amama, amata, amaren, amaz, amarengana, amaginarreba*',
    father: 'aita*, aita, aitak, aitari, aitatxo*, aitarekin, aitaren',
    parents: 'guraso*, gurasoak, gurasoei, aita-amak, gurasoekin, aitamak, aita amak, aita eta ama',
    son: 'seme*, semea, mutil*, mutiko*, mutila, semeak, mutikoa, semearen',
    daughter: 'alaba*, alaba, neska*, neskato*, neskatila*, neskatxa*, alabak, alabaren',
    child:
      'haur*, ume*, seme-alab*, umea, umeak, haurra, haurrak, seme alab*, baby, umeekin, umetxo*, haurtxo*, aurra, aurrak, txiki, iloba*, biloba*, hume*, txikiak, nini, umetxoa',
    sibling:
      'anaia*, anai*, arreba*, ahizpa*, neba*, lehengusu*, lehengusina*, izeba*, osaba*, izeko*, aizpa*, senide*, anaiak, koinat*, lehengus*, lengusu*, otto',
    grandparent:
      'amona*, aitona*, amama*, aitite*, amatxi*, aitatxi*, aiton-amon*, aitxitxa*, aitaita*, aittitte*, aitta, aiton, amon, amuma*, aittajauna',
    spouse:
      'senar*, emazte*, bikotekide*, bikote*, mutil-lagun*, neska-lagun*, senarra, emaztea, mutil lagun*, neska lagun*, nobio*, nobia*, andre*, ezkontide*, mutilagun*, neskalagun*, gizon*, pareja*, senargai*',
    man: 'gizon*, gizona, tipo*, mutil*, gizonak, jaun*, tio, gizonezko*, agure',
    woman: 'emakume*, andre*, neska*, andrea, emakumea, andere*, emakumezko*, tipa, emaku',
    love: 'maite*, maitia*, laztan*, bihotz*, maitasun*, maite zaitut, muxu*, muxuak, maitale*, polita, maitea, musu*, matte, maittia, kuttun*, maitatu*, pottolo*, laztana, printzesa*, txikia, musuak, besarkada*, patxo*, potx*',
    marry: 'ezkondu*, ezkontza*, ezkont*, dibortzi*, ezkontzen, banandu*, ezkonduta, ezkontzara, eztei*, bananduta, ezkonberri*, boda*, dibortziat*',
    die: 'hil da, hil zen, heriotza*, zendu*, hilda, hildako*, defuntu*, hiltzen, joan zaigu, zena, zenduak, gure artean ez, il, il da, hilik, agurtu, goian bego, gb, fallezi*, hil egin*, hil, hiltze*, hilko',
    funeral:
      'hileta*, ehorzket*, lurperat*, hilerri*, dolu*, hilobi*, kanposantu*, entierro*, funeral*, hilkutxa*, doluminak, tanatorio*, errauts*, dolumin*',
    sick: 'gaixo*, gaixotu*, gaixotasun*, sukar*, gripe*, hotzeri*, katarro*, gaisorik, gaixorik, txarto, oka, covid*, geixo*, botaka, sukarra, gaizki nago, konstipa*, katarru*, goragale*, beherako*, birus*, eztul*, mukiak, txarto nago, gaso, positibo*, kalentura*, eri, eria',
    hurt: 'mina, min hartu*, zauri*, minez, zauritu*, mina daukat, minik, mina dut, buruko mina, minbera*, jausi*, apurtu, kolpe*, eroria, mindu*',
    doctor:
      'mediku*, dentista*, erizain*, anbulatorio*, sendagile*, medikua, medikuarengana, osasun zentro*, osakidetza*, osasun etxe*, medikura, pediatra*, haginlari*, doktore*, dentistara, kontsulta*, albaitari*, psikologo*, ginekolog*, klinika*, fisio*',
    hospital:
      'ospitale*, erietxe*, ebakuntza*, operazio*, larrialdi*, operat*, anbulantzia*, ospitalean, urgentzi*, osp, operau*, ingresat*, uzi, ospitale, ospitalera',
    medicine:
      'sendagai*, botika*, pastilla*, farmazia*, medikamentu*, pilula*, errezeta*, antibiotiko*, txerto*, farmazira, pastillak, ibuprofeno*, paracetamol, botikak, tratamendu*, krema*, bakuna*',
    body: 'hanka*, bizkar*, hortz*, gorputz*, belarri*, besoa, beso*, tripa*, sudur*, eztarri*, bihotz*, zango*, belaun*, hagin*, sabela*, sabel*, burua, aurpegi*, lepo*, hatz*, atzamar*, odol*, ipurdi*, urdail*, ankak, oina, oinak, oineko, ahoa, buruko, buruan, eskua, eskuak, eskuan, begia, begiak, begian',
    oldPerson: 'adineko*, zahar*, agure*, atso*, adinekoa, nagusi*, zaharrak, edade*, adin handiko, nagusiak, zaar*, zaharra naiz',
    blindDeaf:
      'itsu*, gorra, ezin dut ikusi, ezin dut irakurri, ez dut ikusten, itsua, ez dut entzuten, gorra naiz, ez dut ondo ikusten, itsua naiz, ikusmen*, betaurreko*, mutua, gor, gorrak',
    home: 'etxe*, etxea, etxean, etxera, etxeko, etxetik, etxera noa, etxian, etxien',
    flat: 'pisu*, etxebizitza*, alokairu*, alokatu*, jabe*, apartamentu*, pisua, maizter*, alokairua, errenta*, alkiler*, pisuan, komunitate*, etxejabe*, alokat*, pisukide*, fiantza*',
    room: 'gela*, logela*, sukalde*, komun*, bainugela*, egongela*, komuna, gelan, sukaldean, areto*, salon*, saloi*, pasillo*, balkoi*, ganbara*, eskailera*, solairu*, sotano*',
    door: 'atea, leiho*, atean, portal*, txirrin*, ateko, atari*, atera, leihoa, telefonillo*, pertsian*, atetik, timbre*, ateak, ate, atearen',
    key: 'giltza*, giltzak, sarraila*, giltzarik, krisket*, kandadu*, giltzaz, giltz*',
    furniture:
      'mahai*, aulki*, ohe*, sofa*, armairu*, altzari*, mai, mesa, ohea, ohean, silla*, eserleku*, apal*, koltxoi*, ikea*, tiradera*, manta*, estalki*, ispilu*, alfonbra*, besaulki*',
    light:
      'argi*, argia, lanpara*, elektrizitate*, argindar*, argirik, bonbilla*, entxufe*, argiak, korronte*, linterna*, luz, automatikoa, plomoak, farol*',
    heating:
      'berogailu*, tutu*, galdara*, ura, hodi*, kalefakzio*, ur beroa, iturgin*, ur bero*, iturri*, butano*, radiadore*, iturgina, aire girotu*, berokuntza*, fontanero*, kaldera*, txorrota*, ur, urik, uraren, gasa, gasaren, gas, gasik',
    garden:
      'lorategi*, baratz*, lore*, zuhaitz*, loreak, arbola*, ortu*, landare*, belar*, jardin*, lorea, soro*, terraza*, larrosa*, belarra moztu, kimat*',
    street:
      'kale*, plaza*, errepide*, kalea, kalean, etorbide*, plazan, karretera*, ibilbide*, autopista*, kalera, bidegurutz*, kantoi*, espaloi*, autobide*, biribilgune*, zubi*, bide, bidea, bidean, bideko',
    city: 'hiri*, herri*, herria, bilbo*, donostia*, gasteiz*, bilbao*, baserri*, iruñe*, irunea, hiria, herrian, erdigune*, iruña, donosti*, baiona*, auzo*, erdialde*, getxo*, eibar*, durango*, zarautz*, udalerri*, tolosa*, udal',
    country:
      'herrialde*, estatu*, nazio*, euskal herri*, euskadi*, herri, espainia*, europa*, frantzi*, euskalerri*, aberri*, nafarroa*, mundu*, muga',
    car: 'auto*, kotxe*, gidari*, gidat*, ibilgailu*, kotxea, kotxean, gidatzen, furgoneta*, autoa, kotxez, autoz, gidatu*, gidabaimen*, kamio*, matrikul*, kotxeko, konduzi*',
    parking: 'aparkaleku*, aparkat*, gasolina*, garaje*, parking*, aparkau*, gasolindegi*, aparka*, gasoil*, ota, gasolinera*, aparkatzeko, diesel',
    bus: 'autobus*, busa, bus, tranbia*, geltoki*, taxi*, metro*, bizkaibus*, lurraldebus*, busean, autobusez, busez, bilbobus*, dbus, geraleku*, autobusean, metroan, pesa, bus geltoki, alsa, busak',
    train: 'tren*, geltoki*, trenean, trena, nasa, trenez, renfe*, euskotren*, treneko, topo, aldiri*, trenbide*, cercanias, tren geltoki, trenik',
    plane: 'hegazkin*, hegaldi*, aireportu*, hegazkinez, abioi*, aireportuan, hegazkina, vueling, hegan, loiu*, ryanair, hegaldia, avion',
    bike: 'bizikleta*, bizi, moto*, txirrindu*, bizikletan, bizikletaz, motorrez, txirrindula*, bici, bizikleta, patinete*, bidegorri*',
    ticket: 'txartel*, sarrera*, tiket*, sarrerak, billete*, txartelak, sarrerarik, mugi, barik txartel*, bono*, entrada*, bilete*',
    hotel: 'hotel*, ostatu*, pentsio*, hotela, aterpetxe*, airbnb*, landetxe*, nekazalturismo*, hotelean, kanpin*, ostatuan, aterpe*',
    walk: 'ibili*, paseat*, paseo*, korrika*, oinez, lasterka*, paseatzera, buelta*, mendira, korri*, mendi, mendi*, ibiltzera, paseatu, oinezko*, paseau*, lasterketa, bueltatxo*',
    dog: 'txakur*, katu*, animalia*, zaldi*, behi*, txori*, txakurra, katua, maskota*, zakur*, ardi*, untxi*, txakurrak, etxekoanimali*, oilo*, katakume*, txakurkume*, hegazti*, zezen*, asto',
    food: 'janari*, janaria, haragi*, fruta*, barazki*, jateko*, arrain*, okela*, patata*, sagar*, tortilla*, pintxo*, elikagai*, arroz*, saldak, zopa*, salda*, tomate*, kipula*, tipula*, oilasko*, txorizo*, babarrun*, entsalada*, letxuga*, platano*, urdaiazpiko*, jaki*, jana, pasta*, makarroi*, olio, olioa, dilista*, gatza, bakailao*, txuleta*',
    bread:
      'ogi*, esne*, arrautza*, gazta*, ogia, esnea, gazta, okindegi*, arraultz*, jogurt*, gurin*, irina, ogitarteko*, bokata*, ogirik, panaderi*',
    sweets:
      'tarta*, txokolate*, azukre*, pastel*, gozoki*, opil*, izozki*, bizkotxo*, gaileta*, tarta, txutxe*, gozo*, eztia, turroi*, postre*, krep*',
    coffee: 'kafe*, te, kafea, infusio*, kafetxo*, cafe, deskafein*, kafetegi*, kafesne*, ebakia, kafetara',
    waterDrink:
      'garagardo*, ardo*, edan*, edari*, edaten, sagardo*, zurito*, poteo*, pote*, ura, txakoli*, kalimotxo*, birra*, garagardoa, kubata*, potea, ron, kaña*, zerbeza*, txikito*, txikiteo*, likore*, freskagarri*, kokakola*, mozkor*, gin tonic, edango, alkohol*',
    eat: 'jaten, jango, gose*, gosea, gosez, gose naiz, jateko, jatera, jan dut, jatea, jandako, ahoratu*, jatordu*, jan, janda, jana, jateari, jatekoa',
    cook: 'prestat*, sukaldat*, errezeta*, egosi*, kozinat*, sukaldari*, frijit*, labea, laban, labe*, erre, kozinau*, jatekoa egin, prestau*, sukalde*, erretzen',
    meal: 'afari*, bazkari*, gosari*, afaria, bazkaria, afal*, bazkal*, gosaldu*, hamaiketako*, merienda*, afaltzen, bazkaltzen, afaltzera, bazkaltzera, gosaltzen, gosaltzera, askari*, menu*, jatordu*, mariskada',
    restaurant:
      'jatetxe*, pizza*, kafetegi*, taberna*, sagardotegi*, taberna, bar, bara, jatetxean, tabernan, barra*, telepizza*, burger*, mcdonald*, txoko*, soziedade*, bodega*, kebab*, sidreria*, gaztetxe*, barrean, tabernara',
    smoke: 'erre*, erretzen, tabako*, zigarro*, zigarreta*, ke, kea, porro*, fumat*, zigarru*, erretzeari, vaper*, piti*, fumau*',
    diet: 'dieta*, pisu*, gimnasio*, argal*, kirol*, gym, argaldu*, yoga, pilates, entrenat*, kilo*, ariketa*, gimnasiora, fitness*, argaltze*, gimnasi*, kaloria*, crossfit',
    clothes:
      'arropa*, zapata*, jaka*, soineko*, praka*, kamiseta*, galtza*, txamarra*, jertse*, arropak, zapatak, neurri*, galtzerdi*, galtzontzil*, alkandora*, gona*, moda*, txapel*, poltsa*, bota, botak, txano*, txandal*, trajea, bainujantzi*, abrigo*, sudader*, taila*, mantal*, motxila*, elastiko*, jantzi*, bufanda*',
    wash: 'garbi*, garbitu*, garbitzen, ikuzi*, garbiketa*, dutxa*, dutxat*, garbigailu*, lisatu*, plantxa*, dutxau*, bainat*, garbitzaile*, xaboi*, zikin*, erratz*, txukun*, lixiba*, basura atera, zaborra atera, lixatu*, busti*, plantxau*',
    beauty:
      'ilea, ile-apaindegi*, ileapaindegi*, azazkal*, bizargin*, peluka*, peluqueria*, estetika*, ilea moztu*, makillaj*, manikura*, pelukeria*, masaje*, makilla*, bizar*, depilaz*, tinte*, apaindegi*, kolonia*, edertasun*, tattoo*, tatuai*, ile, ilearen, iletxo',
    gift: 'opari*, oparia, ezusteko*, sorpresa*, oparitu*, opariak, regalo*, olentzero*, errege*',
    partyFest:
      'festa*, jaia, jaiak, gabonak, urtebetetze*, aste nagusi*, ospat*, ospakizun*, olentzero*, urte berri on, sanferminak, inauteri*, festak, parranda*, gaupasa*, gabonetan, urte zahar*, korrika, eguberri*, santomas*, festara, zorionak, eguberrion, gau zahar*, txosna*, festibal*, ospatzen, inauteriak, jaunartze*, erromeria*, jai, jaietan, jaietara, jaiotzak, jai giro*',
    game: 'joku*, jolas*, jolastu*, jokat*, jolasten, jokoa, musean, play*, partxis*, jokatzen, jolasean, xake*, fortnite*, bideojoko*, partida*, kartetan, joko*, jokatzeko, minecraft*, mus, musera, musik',
    sport:
      'futbol*, kirol*, partida*, partidu*, talde*, entrenamendu*, pilota*, athletic*, real*, partidua, sasoi*, entrenat*, baloi*, igeri*, saskibaloi*, arraun*, alaves, osasuna, errugbi*, mendi, igeriketa*, entrenu*, surf*, baskoni*, txirrindulari*, entrenatzera, txapelket*, traineru*, piszina*, piscina*, igerileku*, tenis*, padel*, estropada*, gol, gola, golak',
    win: 'irabazi*, irabazten, garaitu*, irabazle*, irabaziko, irabaz*, garaipen*, gailendu*, ganau*, txapeldun*',
    music:
      'musika*, abesti*, kontzertu*, talde*, kantat*, kanta*, kantak, bertso*, gitarra*, kantu*, abes*, abestu*, orkestra*, trikitixa*, trikiti*, dantza*, spotify*, diska*, kontzertuan, soinu*, disko*, piano*, konzertu*',
    film: 'film*, pelikula*, zine*, telesail*, serie*, zinema*, pelikulak, antzerki*, netflix*, peli*, antzoki*, zinera, kapitulu*, antzezlan*, hbo',
    tv: 'telebista*, tele, irrati*, albiste*, teleberri*, etb, telebistan, telen, berriak, egunkari*, saio*, telean, egunkaria, kanal*, prentsa*, argia, berria',
    book: 'liburu*, irakur*, liburutegi*, liburua, liburuak, nobela*, irakurtzen, aldizkari*, liburudenda*, komiki*, eleberri*',
    weather:
      'eguraldi*, euri*, elur*, haize*, ekaitz*, euria, elurra, haizea, trumoi*, lanbro*, eguraldia, euritako*, euria ari, euria egin*, laino*, hodei*, txingor*, elurra ari, zirimiri*, denboral*, txaparrada*, eguzki*, galerna*, izotz*, aterri*, tximist*',
    warmCold:
      'hotz*, bero*, eguzki*, hotza, beroa, hotzak, sargori*, freskoa, hotz naiz, fresko*, bero dago, otza, gradu*, epel*, izoztuta, bero egiten, hotz egiten',
    church:
      'eliza*, jainko*, otoitz*, meza*, jesus*, elizan, meskita*, apaiz*, abade*, errezat*, jaungoiko*, jauna, bataio*, jainkoa, santu*, ama birjina*, jesukristo, elizara, kristau*, biblia*, jaunartze*, allah, ermita*, bedeinka*',
    hope: 'espero*, itxaropen*, zorte*, zorte on, opa, desio*, espero dut, esperantza*, animo, aupa, zorionak, zori on, zorion*, zortea, opa dizut, itxaropentsu*, animo asko, zorterik onena, eutsi gogor, segi horrela',
    worry:
      'kezka*, kezkat*, beldur*, larri*, kezkatuta, beldurra, urduri*, preokupat*, ikarat*, larritu*, kezkatzen, ez kezkatu, izutu*, bildur*, ikara*, estresa*, larrituta, antsietate*, preokupau*, estu, izututa',
    laugh:
      'barre*, algara*, dibertigarri*, txantxa*, txiste*, haha*, jaja*, jajaja*, barrez, brometan, broma*, barregarri*, jeje*, txantxetan, barre egin*, jiji*, xd, adar*, adarra jo, lol, kar kar, parre*, grazia*, umore*, txistea, farre*',
    cry: 'negar*, triste*, negarrez, malko*, penat*, pena*, goibel*, penaz, depre*, depresio*, tristatu*, negar egin, tristura*, hunki*, bakardad*, abatit*',
    happy:
      'pozik, poz*, alai*, pozten*, zoriontsu*, poza, pozez, kontent*, pozgarri*, poztu*, poztea, atsegin*, plazer*, zorion*, disfrutat*, gustura, gozatu*, pozarren',
    good: 'on, ona, onak, ondo, ongi, hobe*, hobeto, bikain*, ederki*, primeran, zoragarri*, oso ondo, onena*, guay, aparta*, ezin hobe*, gustuko*, gustat*, onik, goxo*, itzel*, perfekt*, ezinhobe*, ederto, polito*, ederra, oneko, hobia, fantastiko*, paregabe*, goxoa, jator*, eder*, txapo, majo*, onaren, gustoko*, gustau*, bejondei*, txukun*, izugarri*, aproposa, egoki, gustatze*, gustatu*, zitzai*',
    bad: 'txar*, txarra, txarto, gaizto*, gaizki*, kaskar*, lazgarri*, okerr*, penagarri*, txarrena, kk, lotsagarri*, eskas*, negargarri*, nazkagarri*, ikaragarri*, itsusi*, zatar*, lotsa*, penoso*, okerrena, makur*, tamalgarri*, beldurgarri*, desastre*, txarrak, onartezin*',
    beautiful: 'polit*, eder*, polita, ederra, guapo*, xarmant*, zoragarri*, lirain*, guapa*, politak, gogoangarri*, liluragarri*',
    important:
      'garrantzi*, garrantzitsu*, premiazko*, urgente*, larri*, importante*, presaz*, presazko*, inportante*, funtsezko*, urjent*, ezinbestek*',
    easy: 'erraz*, erraza, sinple*, errez*, xume*, errexa, samur*, errazago',
    hard: 'zail*, gogor*, zaila, ezinezko*, zailegi*, zaildu*, ezin, gogorra, nekez, zaillegi, latz*, konplikat*, korapil*, dificil',
    big: 'handi*, haundi*, handia, aundi*, izugarri*, erraldoi*, handiegi*, handiena, luze*, zabal*, ikaragarri*, altu*',
    small: 'txiki*, txikia, ttiki*, motz*, txikiegi*, tipi*, txikiena, txikitxo*, labur*, baxu*, estu*',
    full: 'bete*, beteta, mukuru*, betea, lepo, gainezka*, jendez beteta, leporaino, betia, oso',
    empty: 'huts*, hutsik, hutsa, hustu*, utsik, agortu*, amaituta, ez da geratzen',
    busy: 'lanpetuta, okupatuta, lanez*, ezin dut orain, denborarik ez, astirik ez, ez daukat denborarik, lanpetu*, okupat*, lan asko, ez dut astirik, lanez gainezka, estuan, denborarik, ez dut denborarik, liatuta, okupau*, ez daukat astirik, bileran nago, orain ezin',
    freeTime: 'libre*, astia*, eskuragarri*, libre zaude, tartea, aske*, libre nago, denbora libre, asti, tarterik, libre al, astirik baduzu, plana',
    ready: 'prest*, prest nago, prestat*, gertu*, prestatuta, prestau*, listo*, egina, eginda, gertat*, amaituta, preparau*',
    tired: 'neka*, nekatuta, akitu*, akituta, nekatu*, lur jota, leher eginda, hilda, neke*, unatu*, kantsat*, logura*, nekau*, lehertuta, kansau*',
    broken:
      'apurtu*, apurtuta, hautsi*, hondat*, matxura*, ez dabil, ez du funtzionatzen, puskat*, hondatuta, apurtzen, izorratuta, matxurat*, estropeat*, ez doa, ez dabil ondo, hautsita, apurtua, akats*, averia*, erreta, puskau*, funtzionat*, estropeau*, ihes*, galdu, txikitu*, gaizki dabil',
    repair:
      'konpon*, konpondu*, konponketa*, mekanikari*, konpontzen, arreglat*, konpontzeko, tailer*, teknikari*, mantentze*, konpontzaile*, konponduta, tekniko*, iturgin*, arreglau*, elektrizist*, argiketari*',
    problem: 'arazo*, arazoa, problema*, traba*, arazorik, buruhauste*, arazoak, problemak, istilu*, komeri*, oztopo*, kontu*, zailtasun*',
    possible:
      'posible*, agian, ahal*, beharbada, menturaz, igual, ausaz, seguruenik, seguruena, posible da, daiteke, litekeena, gerta*, akaso, seguruenera, aukera*, probable*',
    sure: 'ziur*, seguru*, noski, jakina, zalantzarik, segur, ziur nago, segurki, zihur, noski baietz, argi dago, zalantzarik gabe, ziurtasun*, claro, ziurrenik',
    really:
      'benetan*, oso, benetako*, serio*, zeharo, egiaz, zinez, guztiz, biziki, arras, bene benetan, egia, izugarri, erabat, benetan, jo, benetan diot, seriotan, benetakua, itzel, benaz',
    quickly:
      'azkar*, arin*, laster*, presaka, bizkor*, agudo, arrapaladan, lehenbailehen, azkarrago, prisa*, presa*, lasterrago, mugi*, rapido, bizi, arinago',
    slowly: 'astiro*, poliki*, geldi*, mantso*, motel*, lasai, astiroago, pixkanaka, patxada*, astiroxe',
    together: 'elkarrekin*, batera, elkar*, nirekin, zurekin, alkarrekin, denok, gurekin, taldean, denok batera, juntos, bateratu*, batu',
    alone: 'bakarrik, bakar*, bakarka, bere kasa, bakardade*, bakarrean, bakarra, nire kabuz, solte',
    inside: 'barru*, barruan, kanpo*, kanpoan, barne*, barnean, barrura, kanpora, bertan, barrutik, kanpotik, barruko, sartu',
    near: 'hurbil*, gertu*, ondoan, alboan, inguru*, inguruan, gertuen*, aldamen*, ondoko, albotik, hurre, hurrean, parean, aurrean, ingurutik, ondotik',
    far: 'urrun*, urruti*, urrutiegi, kilometro*, urrin, km, urrutira, urrunegi',
    thing: 'gauza*, zerbait, kontu*, gauzak, traste*, zeozer, gauzatxo*, zera, gauzarik, zeuzer, kosa*',
    way: 'modu*, moduan, bide*, bidez, manera*, moduz, honela, horrela, hola, aukera, metodo*, inola ere, halan, onela, holan, edozein modutan, eran, era, eraz, eretan, erara',
    reason: 'arrazoi*, zergati*, arrazoia, motibo*, arrazoiak, kausa*, helburu*, zio*, aitzaki*, xede*',
    idea: 'ideia*, plan*, proiektu*, asmo*, asmoa, proposamen*, planik, plana, egitasmo*, burutazio*, bururat*, okurri*, programa*, iradoki*, proposat*',
    question: 'galdera*, galderak, zalantza*, duda*, galdera bat, galderarik, galdetegi*, inkesta*, duda bat',
    story:
      'istorio*, gertat*, gertaera*, kontu*, ipuin*, jazo*, pasa da, pasat*, gertatu*, ekitaldi*, gertau*, historia*, ebentu*, txutxumutxu*, kontakizun*',
    warProtest:
      'greba*, gerra*, manifestazio*, borroka*, protesta*, mani, manifa*, borrokan, liskar*, manira, errieta*, grebara, gatazka*, ejertzito*, soldadu*, kontzentraz*, eztabaida*, bonba*',
    accident:
      'istripu*, sute*, su, talka*, jo dut, sua, ezbehar*, auto istripu*, suhiltzaile*, istripua, golpe*, ixtripu*, auto-istripu*, karretera itxi, auto-ilara*, ilara*, atasko*',
    steal:
      'lapur*, lapurtu*, ostu*, iruzur*, faltsu*, engainu*, lapurreta*, timo*, ebatsi*, phishing*, iruzurra, estafa*, timat*, fraude*, roba*, hacker*, hackeat*, fake*, iruzurgile*, timoa, engainat*',
    insurance: 'aseguru*, polizak, poliza*, asegurua, aseguruak, aseguratu*, asegurutx*, mutua, seguru etxe*, lagun aro, istripu parte*, seguro*',
    tax: 'zerga*, bez, pfez, errenta*, zergak, ogasun*, zergaren, hazienda*, autonomo*, aitorpen*, errenta aitorpen*, gizarte segurantz*, ezb, impuest*, muga zerga*',
    electricBill:
      'argindar*, kontagailu*, energia*, tarifa*, kontsumo*, elektrizitate*, iberdrola*, argi faktura, argiaren faktura*, argiaren, naturgy, kontagailua, argi-faktura*, irakurketa*, iberdrolak, endesa*, kwh',
    build:
      'eraiki*, obra*, teilatu*, eguzki-panel*, eguzki panel*, plaka*, obrak, eraikuntza*, erreforma*, margotu*, pintat*, panelak, fotovoltai*, obretan, berritu*, igeltsero*, pareta*, horma*, eguzki plaka*, arotz*, lurzoru*, baldosa*, etxegile*, pintore*, leihoak aldatu, fatxada*, aislam*, eskaiola*',
    houseSale:
      'higiezin*, hipoteka*, etxe salmenta, inmobiliaria*, etxea saldu*, saldu etxea, lursail*, pisua saldu, higiezinen*, etxea salgai, pisua salgai, eskritura*, tasaz*, vpo, etxebide*, notari*, lurra, lur, lurrak',
    carDealer:
      'kontzesionario*, gurpil*, pneumatiko*, itv, iat, ikuskapen*, tailer*, bigarren eskuko*, olio*, olioa aldatu, azterketa teknikoa, errebisio*, neumatiko*, kotxea saldu',
    travelOffer:
      'bidaia agentzia*, gurutzaontzi*, itzulia, bidaia eskaintza*, resort*, bidai agentzi*, kruzero*, turismo*, bidaia-eskaintza*, bidai eskaintz*, spa, txangoa, hondartza*, bainuetxe*, tour, pakete turist*, gida*',
    bet: 'apustu*, kasino*, poker*, joko*, apustuak, apustua, ruleta*, kiniela*, bet, apostu*, bet365, retabet*, kirolbet*, apustu egin*, casino*, bingo*, tragaperr*',
    dating:
      'ligat*, hitzordu*, tinder*, bikote bila, ezkongabe*, zita*, ligatu*, bakarrik daud*, ligau*, badoo, singles, maitasuna bilatu, jendea ezagut*',
    erotic:
      'sexu*, erotiko*, porno*, heldu*, larru*, biluz*, neska beroak, sexua, larrua jo, sex, sexo*, biluzik, zakil*, titi*, sexi*, txortan, onlyfans*, puta*, prostitut*, helduentzako, txortak',
    religionPolitics:
      'politika*, hautagai*, kanpaina*, alderdi*, eaj, eh bildu, bildu, pnv, psoe, alkate*, lehendakari*, pp, podemos, hauteskunde*, politikari*, legebiltzar*, parlamentu*, mitin*, sumar, psee, independentzi*, sindikat*, vox, elkarrekin podemos',
    trial: 'proba*, lagin*, probaldi*, doako proba*, demo*, saiakera*, probat*, probako*, probaldia, lagina',
    expire:
      'iraungi*, iraungit*, berritu*, epe*, epea, berritze*, indarrean, kadukat*, iraungitze*, luzat*, amaitu*, bukatzen, berriztat*, kadukau*, epemuga*, epez kanpo',
    chargeCost:
      'kobrat*, kargu*, kostu*, kosta*, kobrau*, kobratu*, gastu*, kobratzen, karguak, kostatzen, premium*, kargat*, tarifikazio gehigarri*, kobrantza*, kobratu didazue, kenduta, kargua, ordainaraz*, gastuak, fakturat*, deskontat*',
  },
};
