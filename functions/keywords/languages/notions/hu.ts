import type { NotionData } from './notion.ts';

export const hu: NotionData = {
  code: 'hu',
  notions: {
    me: 'én, engem, nekem, velem, rólam, tőlem, hozzám, nálam, rám, rajtam, bennem, belőlem, értem, enyém, saját magam, magam, magamnak, magamat, vagyok, vok, voltam, lennék, leszek, miattam, számomra, részemre, nekemis, em',
    we: 'mi, minket, bennünket, nekünk, velünk, rólunk, tőlünk, hozzánk, nálunk, ránk, rajtunk, miénk, mienk, magunk, magunkat, vagyunk, voltunk, lennénk, leszünk, számunkra, miattunk',
    you: 'te, téged, neked, veled, rólad, tőled, hozzád, nálad, rád, rajtad, benned, tiéd, tied, vagy, voltál, leszel, lennél, ön, önt, önnek, önnel, öntől, önről, maga, magát, magának, magával, magától, magad, kegyed, érted, miattad, számodra',
    youAll:
      'ti, titeket, benneteket, nektek, veletek, rólatok, tőletek, hozzátok, nálatok, rátok, rajtatok, tiétek, tietek, vagytok, voltatok, lesztek, önök*, maguk, magukat, maguknak, magukkal, maguktól, magatok, magatokat, emberek, srácok, bandátok',
    heShe: 'ő, őt, neki, vele, róla, tőle, hozzá, nála, rá, rajta, benne, övé, őneki, magát, magának, saját, ővele',
    they: 'ők, őket, nekik, velük, róluk, tőlük, hozzájuk, náluk, rájuk, rajtuk, bennük, övék, azok, azokat, maguk',
    someone: 'valaki*, bárki*, akárki*, ember, embert, embernek, személy, személyt, emberek, embereket, vki, vkit, vkinek',
    nobody: 'senki*, egyik sem, egyik se, senkisem, senkise',
    thisOne:
      'ez, ezt, ezek, ezeket, ennek, ezzel, erről, ettől, ehhez, ennél, erre, ezen, ebben, ebből, ezért, ilyen, ilyet, ilyenek, ilyesmi*, e, eme, ezeknek, ezekkel, ezekből, ezeken, ezekre, emez, ez a, ezt a',
    thatOne:
      'az, azt, azok, azokat, annak, azzal, arról, attól, ahhoz, annál, arra, azon, abban, abból, azért, olyan, olyat, olyanok, olyasmi*, hogy, amaz, ami, amit, amely*, aki, akit',
    here: 'itt, ide, innen, errefelé, erre, ideje, itten',
    there: 'ott, oda, onnan, arrafelé, odaát, arra',
    not: 'nem, ne, nincs*, nincsen, sem, se, nincsenek, nemhogy, ném, dehogy*, nm, nemakar*, nekuld*, neirj*, nemkell, nemker*, nemkérek, ne hívj*, ne is, nehogy, tilos, semmi, sincs, sincsen, nélkül',
    never: 'soha, sosem, sose, sohase, sohasem, soha többet, soha többé, semmikor, az életben',
    noLonger:
      'többé, többet, többé ne, többet ne, többé nem, már nem, már nincs, többször ne, nem többé, tovább nem, immár nem, már ne, nincs már, máskor ne, tobbet ne',
    nothing: 'semmi*, semmit, semmise, semmisem, nix',
    without: 'nélkül*, nélkülem, anélkül, mentes*',
    already: 'már, mar, immár, régen, rég, eddig',
    still: 'még, még mindig, továbbra is, mindig, mégis, meg mindig, folyton, egyelőre',
    again: 'megint, újra, ismét, újból, megint csak, már megint, még egyszer, ujra, sokadszor, újfent',
    always:
      'mindig, állandóan, folyton, folyamatosan, örökké, folyamatos*, állandó*, mindenkor, non stop, nonstop, éjjel nappal, örökösen, szüntelen*, mindíg, 24 órában, unos untalan',
    every: 'minden, mindegyik*, valamennyi*, összes*, minden egyes, naponta, mindennap*, mindenki*',
    all: 'minden, mindent, mindenki*, összes*, egész*, mind, teljes*, mindegyik*, mindennek, mindenből, mindenről, mindentől, mindenhonnan, összesen, valamennyi*, komplett, osszes',
    other:
      'más, mást, másik*, mások*, másnak, egyéb*, többi*, máshol, máshova, máshonnan, másfelé, másmilyen, további*, egyebek, másvalaki*, mással, másról, mástól',
    same: 'ugyanaz*, ugyanez*, ugyanolyan*, ugyanilyen*, egyforma*, azonos*, ugyanúgy, ugyanott, ugyanannyi, ua',
    different: 'más, mást, különböz*, eltér*, másmilyen*, másféle*, különbség*, kulonbozo, másképp, másként, máshogy',
    own: 'saját*, sajat*, magam, magad, maga, tulajdon*, önmag*, enyém',
    only: 'csak, csakis, kizárólag*, mindössze, pusztán, csupán, egyedül, kizarolag',
    also: 'is, szintén, szinten, továbbá, valamint, meg, sőt, ugyancsak, én is',
    but: 'de, azonban, viszont, ám, ellenben, mégis, hanem, csakhogy, pedig, ugyanakkor',
    because: 'mert, mivel, miatt, hiszen, ugyanis, azért, mer, hisz, ezért, merthogy, miatta, miattam, okán, mivelhogy',
    ifSo: 'ha, hogyha, amennyiben, ha nem, feltéve, hacsak, különben',
    until: 'amíg, ameddig, addig, míg, mig, addigra, amig',
    fromNow:
      'mostantól*, ezentúl*, mától, mától kezdve, innentől*, ettől kezdve, a jövőben, jövőben, ezután, mostantol, a továbbiakban, továbbiakban, holnaptól, eztán, azonnali hatállyal',
    enough: 'elég*, elégséges, elégedett, eleg, elég volt, elegem, elég legyen, bőven, untig, épp elég',
    tooMuch: 'túl sok*, túl sokat, túlságosan, túl gyakran, túlzás*, túlzott*, tulsagosan, tul sok, rengeteg*, túl, tömérdek, már sok',
    soMuch:
      'ennyi*, annyi*, rengeteg*, sokszor, ezer, ezerszer, százszor, tucat*, milliószor, tonna*, csomó*, halom, temérdek, százával, tízszer, ilyen sok, olyan sok, milliónyi, halmoz*, ezredszer, századszor, százezer*, iszonyú sok, kismillió, baromi sok',
    more: 'több*, többet, inkább, még több, tobb, jobban, további*, plusz',
    less: 'kevesebb*, kevésbé, kisebb*, ritkább*, mínusz',
    many: 'sok, sokat, sokan, soknak, számos, rengeteg*, sokszor, gyakran, csomó*, jó sok, többször, sokféle, nagyon sok, gyakori*',
    few: 'kevés*, pár, néhány*, kicsi*, kicsit, kis, egy kis, egy pár, csekély, pici*, ritkán, kevésszer, egy kicsit',
    once: 'egyszer*, egykor, egyszeri, valaha, egyetlen',
    twice:
      'kétszer*, háromszor*, négyszer*, ötször*, tízszer*, többször*, másodszor, harmadszor, negyedszer, másodjára, harmadjára, duplán, dupla, 2x, 3x, 10x, alkalom*, alkalommal, ismételten',
    first: 'első*, először*, elsőként, elsőre, előbb, legelő*, elso, eloszor, legelső*',
    last: 'utolsó*, utoljára, múlt, végső*, legutób*, legutolsó*, utolso, elmúlt, utoljara, végül, legvégső, végre',
    next: 'következő*, jövő, jövő heti, kovetkezo*, legközelebb*, legközelebbi, jovo, soron',
    now: 'most*, mostan, jelenleg, épp, éppen, pillanatnyilag, mos, jelenlegi, ma, ebben a pillanatban',
    immediately:
      'azonnal*, rögtön, haladéktalan*, máris, tüstént, sürgős*, surgos*, mihamarabb, minél előbb, minél hamarabb, amint lehet, azonmód, rogton, most rögtön, halasztás nélkül, mielőbb*, késedelem nélkül, ziher, amilyen gyorsan',
    today: 'ma, mai, mára, máról, mától, maig, ma este, ma reggel, ma délután, mák',
    tomorrow: 'holnap*, holnapután*, hnap',
    yesterday: 'tegnap*, tegnapelőtt*',
    day: 'nap, napot, napon, napja, napok*, napi, naponta, napra, nappal*, napig, napokat, napokban, napom, napos*, napod',
    week: 'hét, hetet, héten, hete, hetek*, heti*, hetente, hétre, hetek óta, hétig, hetes, héttel, hetekig, heten',
    month: 'hónap*, honap*, hó, havi*, havonta, havonként, hóban, havidíj*',
    year: 'év, évet, éve, évek*, évben, évi, évente, éves*, évre, évig, évvel, tavaly*, idén*, jövőre, esztend*, idei*',
    hour: 'óra, órát, órára, óráig, órakor, órája, órán, óras, órás*, óránként, órával, perc*, óra múlva, órától, fél, negyed*, háromnegyed, kor, délben, dél, órak*, órak, hányra, hánykor, mp, órában',
    morning: 'reggel*, délelőtt*, hajnal*, reggeli, delelott, de, reggelre, reggelente',
    evening: 'este*, délután*, esti, estére, estig, delutan*, du, alkony*, esténként',
    night: 'éjszaka*, éjjel*, éjfél*, ejszaka*, éjjeli, ejjel, éjszakai, éjszakánként, ej',
    weekday: 'hétfő*, kedd*, szerda*, szerdá*, csütörtök*, péntek*, hetfo*, csutortok*, pentek*, hétköznap*, munkanap*',
    weekend: 'szombat*, vasárnap*, hétvég*, hetveg*, vasarnap*',
    soon: 'hamarosan, nemsokára, mindjárt, rövidesen, hamar, mingyárt, mingyá, egyhamar, nemsoká, nemsokara, mindjart, közel*, mindjá, pillanatokon belül',
    later: 'később*, kesobb, után*, utána, majd, utóbb, aztán, azután, múlva, kés, a későbbiek*, későbbi*',
    before:
      'előtt*, elott, korábban, korábbi*, ezelőtt*, régebben, előző*, előzőleg, elobb, előbb, azelőtt, mielőtt, múltkor*, legutóbb, régen, régi',
    early: 'korán, korai, hamar, korábban, időben, kora, korábbi, hajnalban',
    late: 'késő*, későn, késik*, kések, késés*, késett*, késtem, elkés*, keso, késve, késni, késnek, késünk, kesik, elmarad*',
    time: 'ido, időt, időm, időd, ideje, idejét, időpont*, alkalom*, alkalmak*, ráér*, időben, idejére, időnk, idő, idején, időre, időtől, időből',
    moment: 'pillanat*, másodperc*, perc, mp, sec, szekund*, egy perc, egy kis türelem, pill, rögtön',
    longTime:
      'régóta, rég, régen, hosszú ideje, sokáig, hosszú, időtlen idők óta, évek óta, hetek óta, hónapok óta, örökké, reg, ezer éve, mióta, tartós*, mindörökké, örökre, sokára',
    what: 'mi, mit, mik, miket, micsoda*, mivel, miről, mire, mitől, miféle*, milyen, mizu, mizujs, minek, miben, mi van, mivan, amit, ami, mi újság',
    who: 'ki, kit, kinek, kié, kivel, kitől, kik, kiket, aki*, kicsoda*, kihez, kiknek, kiről, kinél',
    where: 'hol, hova, hová, honnan, merre, merrefelé, ahol, ahova, ahonnan, hun, melyik helyen',
    when: 'mikor*, amikor*, hánykor, mikorra, mikortól, meddig, mióta, mikori, amióta',
    why: 'miért*, mért, mert, minek, mi okból, mi a fenének, mi a francnak, mi a fenéért, miert, mér, minek kell',
    how: 'hogyan, hogy, miként, milyen, hogyhogy, mi módon, miképp, hogy kell, hogy vagy',
    howMuch: 'mennyi*, mennyiért, mennyibe, hányszor, hányan, menyi, mekkora, mennyit, menyibe, hány, hányat, hányas*, hányra, hánytól',
    which: 'melyik*, mely, milyen, amelyik*, melyek, amely*, amilyen',
    please:
      'kérem, kérlek, kérném, kérnék, kérjük, légyszi*, légyszíves*, legyszi*, legyszives*, lécci, lécike, léccives, lsz, legyen szíves, legyen olyan kedves, legyetek szívesek, legyenek szívesek, szíveskedj*, sziveskedj*, plíz, pls, pliz, kérek, kerem, kerlek, szépen kérem, könyörg*, esedez*, légy szíves, lesz szives, legyszi, szíves, szíveskedjenek, ugyan, lgysz, lécces, leszi',
    thanks:
      'köszönöm*, köszi*, kösz, köszönet*, köszönjük, köszönve, köszike, koszonom*, koszi*, kosz, köszönettel, hálás*, hála, hálás vagyok, köcce, kösssz*, thx, kössz, köszcsi, kszi, köszönjuk, köszönném',
    sorry:
      'bocs*, bocsánat*, elnézés*, sajnálom, sajnálattal, sajnálj*, sajnálat*, bocsi, bocsánatot, elnezest, sajnalom, sajnos, sry, sori, megbocs*, ne haragudj*, nem haragszol, pardon, elnéz*',
    hello:
      'szia*, sziasztok, helló*, hello*, üdv*, udv*, jó napot, jónapot, jo napot, jó reggelt, jó estét, kedves, tisztelt, hali*, hahó, csá, csáó, cső, szevasz*, szerbusz, szervusz*, szerbusztok, hey, hi, tisztelettel, csókolom, kezét csókolom, helo, napot, jóestét, jóreggelt, jóny*, tiszteletem, tisztel*',
    bye: 'viszlát, viszontlátás*, szia, sziasztok, pá, pápá, csőváz, puszi*, minden jót, jó éjt, jóéjt, jó éjszakát, agyő, viszhall, viszonthallás*, sziamia, ég veled, ég önnel, puszika, pusz, további szép napot, szép napot, szép estét, cupp*, puszil*, csókol*, ölel*',
    regards:
      'üdvözlettel, tisztelettel, üdv, üdvözlet*, üdvözöl*, tisztelet*, udvozlettel, maradok tisztelettel, köszöntettel, baráti üdvözlettel, köszönt*, udv',
    yes: 'igen, ja, jaja, aha, persze, igenis, hogyne, naná, igeen, igaz, ige, jah, yes, természetesen',
    okay: 'oké, ok, oksi, okés*, rendben, jó, jól van, jólvan, jo, oks, okidoki, rendbe, oki, okay, okszi, rendicsek, rendbenvan, megfelel*, jóvan, renben, legyen, megbeszéltük, áll az alku, tranzak, király, helyes',
    want: 'akar*, szeretn*, szeretném, kíván*, kivan*, óhajt*, kérek, kerek, kéne, kellene, vágy*, szándék*, igényl*, igénylem, szeretné, kívánom, kívánok, akarok, szeretnék, akarom, akarja, akarjuk, tart igényt, szeretnem, igeny*, kéri, kérünk, kérjük, kért, kértem',
    need: 'kell*, kéne, szüks*, szuks*, szükségem, igény*, hiányzik, igényel*, szorul*, kelleni, kellenek, rászorul*',
    must: 'kell*, muszáj*, muszaj, köteles*, kötelez*, kötelesség*, kellene, kéne, szükséges*, elvár*, feltétlen*',
    can: 'tud*, tudok, tudom, tudna*, képes*, lehet*, tudnád, tudnátok, tudná, tudtok, tudtam, lehetne, módom, megoldható, mehet*, jöhet*, küldhet*, írhat*, hívhat*, kaphat*, kérhet*, tehet*, használhat*, bírom, bírok, bírja, bírod',
    may: 'szabad*, lehet*, engedély*, megengedett, engedélyez*, jogosult*, mehet*, kérhet*, szabad-e, talán',
    letDo: 'hagy*, hagyj*, hadd, enged*, engedj*, legyen, had, haggy*',
    tryTo: 'próbál*, probal*, kipróbál*, megpróbál*, igyeksz*, igyekez*, kísérlet*, kipróbal*, törek*, megprób*',
    stop: 'stop, állj*, álljon, álljanak, leáll*, megáll*, hagyd abba, hagyják abba, hagyjátok abba, hagyja abba, abbahagy*, fejezz*, fejezd be, fejezzék be, fejezzétek be, leállít*, állít*, szüntes*, megszünt*, szüntet*, szűnj*, szunj*, elég, ne többet, megszűn*, leallit*, hagyd mar abba, hagyni abba, leálln*, megállít*, vége legyen, elegem van, stopp, stoppol*, abba',
    end: 'vége*, véget, végre, befejez*, befejezni, lezár*, megszűn*, megszünt*, megszüntet*, lejár*, vet véget, véget vet*, végzett, végeztem, végzek, befejezt*, vege, kész, végén, végetért, végződ*, véglegesen, végleges*',
    cancel:
      'lemond*, lemondás*, lemondom, visszamond*, felmond*, töröl*, törl*, mond le, mondanám le, mondom le, mondja le, mondd le, sztorn*, storn*, érvénytelenít*, lefúj*, elmarad*, visszavon*, visszalép*, meggondolt*, felbont*, lemonda*',
    block: 'blokk*, letilt*, tilt*, tiltól*, leblokk*, kitilt*, megblokk*, tiltani, tiltott*, feketelist*, feketelistá*, blokol*',
    remove:
      'töröl*, törl*, vegyen ki, vegyenek ki, vegyél ki, vegyetek ki, vegyék le, vegye le, vegyék ki, vegye ki, vedd ki, vedd le, vegyétek ki, kivesz*, levesz*, eltávolít*, eltavolit*, kiveszni, kivenni, levenni, kiszed*, leszed*, szedj*, szedjen*, szedjetek, húzz*, húzzanak, kihúz*, kihuz*, megszabadul*, kitöröl*, kitörl*, vegyenek le, vegyétek le, vegyél le, vegyetek le, vegyen le, kiírni, kivet*, kidob*, kivétel*, kizár*, távolít*, kivettek, kiveszed, dobj*, levétel*',
    deleteIt:
      'töröl*, törl*, törlés*, törlöm, törölj*, torol*, torl*, törlend*, kitöröl*, kitörl*, megsemmisít*, semmisít*, kiradír*, eltüntet*, eltünt*, leradíroz*, elpusztít*, kitorol*, tőröl*, tüntes*',
    unsubscribe:
      'leirat*, leiratkoz*, leiratkozás*, leiratkozom, iratkoz*, iratkozás, iratkozni, leirja*, kijelentk*, kiirat*, kilép*, jelentkezz*, feliratkozás törlése, leiratkozni, kiiratkoz*, lejelentkez*, leregiszt*, iratkozom le, leírat*, lemond*, unsub*, leir, iratkoznék le, lefeliratkoz*, lekapcsolód*, leszerel*',
    subscribe:
      'feliratk*, felirat*, előfizet*, elofizet*, regisztrál*, regisztr*, jelentkez*, csatlakoz*, beiratk*, belép*, bejelentk*, iratkoztam fel, iratkozott fel, visszairatkoz*, iratkoznék fel, regiszt*, reg, regel*, feliratkoz*, belépni, iratkozom fel, beregel*',
    leaveAlone:
      'hagyj békén, hagyjanak békén, hagyjatok békén, hagyjon békén, békén hagy*, hagyjál békén, hagyjal beken, békén, hagyjál, hagyjál már, békénhagy*, szállj le rólam, szálljanak le, szálljatok le, szállj le, szálljon le, kopj le, kopjatok le, kopjanak le, kopjon le, kopj*, húzz el, húzzatok el, húzzanak el, húzzál, húzz innen, menj a fenébe, menjetek a fenébe, menjenek a fenébe, menj a francba, takarodj*, tűnj el, tűnjetek el, tűnjenek el, tunj el, hagyjanak lógva, kapd be, kapjátok be, menj a picsába, menj a pokolba, anyádat, bazd meg, baszd meg, baszódj*, húzzál el, dugulj*, ne zargass*, nyugton, hagyj lógva, tünj*, tűnj*, eredj*, leszáll*, akadjanak le, akadj le, akadjatok le, menjen a fenébe, menjen el',
    leave:
      'elmegy*, elmen*, elhagy*, távoz*, távozás*, kilép*, elment*, elmegyek, induln*, indul*, elindul*, lelép*, itthagy*, otthagy*, elhúz*, leléptem, elköltöz*, elhagyom, elmenni, kiszáll*',
    refuse:
      'visszautasít*, elutasít*, nemet mond*, nem kérek, nem kérem, nem köszönöm, köszönöm nem, elutasit*, visszautasit*, megtagad*, nem fogad*, elhárít*, hárít*, nem óhajt*, nem kivanok, nem kívánok, nem kérünk, kösz nem, köszi nem, mellőz*, nemkérem, nem vállal*',
    forbid: 'megtilt*, tilt*, tilos*, betilt*, megtiltom, tiltom, letilt*, nem engedély*, megtilt, nem engedem, kikér*, eltilt*',
    object:
      'tiltakoz*, ellenez*, ellenzem, kifogás*, nem értek egyet, ellenvetés*, ellen, tiltakozom, ellene vagyok, ellenkez*, ellenz*, kikérem magamnak',
    agree:
      'egyetért*, beleegyez*, hozzájárul*, elfogad*, belemegy*, egyezz*, hozzájárulok, beleegyezés*, egyetertek, rendben, megegyez*, áldásom, jóváhagy*, benne vagyok, vállalom, hozzajarul*, elfogadom, elfogadjuk',
    permission:
      'engedély*, hozzájárulás*, beleegyezés*, felhatalmazás*, jóváhagyás*, engedelem*, felhatalmaz*, engedelm*, meghatalmaz*, hozzajarulas*, hozzájárulásom*',
    withdraw:
      'visszavon*, visszavonom, visszavesz*, vonom vissza, visszalép*, vonnám vissza, visszavonás*, visszalépés*, vonja vissza, visszakoz*, visszaszív*',
    send: 'küld*, kuld*, küldd, küldj*, küldjen*, küldjetek, küldeni, küldés*, küldtem, küldött*, elküld*, átküld*, megküld*, kiküld*, küldöz*, kuldoz*, küldözget*, beküld*, továbbít*, küldözgess*, küldi, küldik, küldenek, elküldöm, dobj, dobjál, dobj át, továbbküld*, elkuld*, atkuld*, feladni, feladt*, postáz*, ereszt*',
    write:
      'ír, írok, írsz, írunk, írnak, írtok, írj*, írjon*, írjatok, írta*, írt, írtam, írtál, írtak, írni, írás*, irj*, irjon*, irni, irtam, irtal, írásban*, megír*, leír*, felír*, beír*, irogat*, írogat*, írják, írd, irok, ir, irod, írod, írva, megirt*, firkál*, írjál, írnék, írna, írnál, írom, írja, írjuk, írnátok, visszaír*, visszair*, ráír*, rámír*, rámirt*, ráirt*, írnom, írnod, írtunk, írtatok',
    text: 'sms*, üzenet*, uzenet*, üzen*, esemes*, szöveg*, szoveg*, mms*, msg, üzi*, uzi, uzik, üzit, szms*, messenger*, chat*, cset*, viber*, whatsapp*, üzikét, üzengess*, üzenj*, textel*',
    call: 'hívj*, hívjon*, hívjanak, hívjatok, hívás*, hivas*, telefonál*, telefonal*, felhív*, visszahív*, csörög*, csörg*, csörgess*, csörgj*, hívogat*, hivogat*, keres*, keress*, keressen*, keresnek, telefonon, telefonhív*, tárcsáz*, csörgetés*, megcsörget*, telózz*, zaklat*, visszacsörg*, felhiv*, visszahiv*, hívd, csengess*, csörögj*, megcsörg*, odatelefon*, hív, hívok, hívsz, hívnak, hívtok, hívott, hívni, hívta, hívtak, hívtál, hívtam, hívja, hívják, hívod, hívjátok, hívjuk, hívlak, hívjam, hívjalak, hívtatok, hívhat*, hívna, hívnának',
    contact:
      'kapcsolat*, keress*, keresn*, elérhetőség*, elérhető*, kontakt*, felkeres*, kapcsolatba, lép kapcsolatba, megkeres*, elér*, kapcsolatfelvétel*, elérni, értesít*, eler, jelentkezz*, jelentkezzen*, kontaktál*, keresnek, keresgél*, vegye fel, vegyék fel, kereső',
    receive:
      'kap, kapok, kapni, kapom, kaptam, kaptunk, kaptál, kapjak, kapja*, kapun*, kapnék, kapj*, kapunk, kapsz, kapott, megkap*, megérkez*, érkez*, jön, jönnek, jött, jöttek, kapta, kaptak, kapnom, kapnunk, kapnak, kapás, fogad*, átvesz*, megjön*, megjött, kapogat*, kapdos*, kapna, kapnánk, kapj',
    answer:
      'válasz*, valasz*, felel*, válaszol*, válaszolj*, reagál*, visszaír*, vissza írni, felveszi, felvenni, vedd fel, vegye fel, viszontválasz*, válaszul, visszajelez*, visszajelz*, visszair*, reakció*',
    read: 'olvas*, elolvas*, olvass*, olvasni, olvastam, végigolvas*, lásd, átolvas*, olvasás*',
    bother:
      'zavar*, zaklat*, háborgat*, idegesít*, idegesit*, zargat*, piszkál*, nyaggat*, molesztál*, kellemetlenked*, bosszant*, bosszan*, tolakod*, nyúz*, zaklatás*, zaklas*, zaklass*, basztat*, basztas*, cseszeget*, cseszt*, kínoz*, zaklatn*, nyagg*, szekál*, szekir*, alkalmatlan*, zavarás*, macer*, szivat*, háborgas*, zargass*, zargas*, ostromol*, háborog*, zaklatok, zaklatnak, rángat*, terrorizál*, terror*, zaklatásnak, abajgat*, idegesítő*, kekec*, piszkálj*',
    spam: 'spam*, spem*, kéretlen*, keretlen*, szemét*, szemet*, szemetel*, elárasz*, eláraszt*, bombáz*, bombaz*, spammel*, spemmel*, spamel*, levélszemét*, áraszt*, bombázás*, elhalmoz*, teleszemetel*, ömleszt*, ontj*, ontják, tömegüzenet*',
    fedUp:
      'elegem*, elegem van, elegünk, torkig vagyok, torkig, tele van a hócipőm, hócipőm, hocipom, unom*, unjuk, meguntam, tele a hócipőm, kivan*, kikészít*, kikeszit*, idegesít*, idegesit*, idegeim*, idegemre, agyamra, az agyamra megy*, agyamra mész, idegbaj*, elviselhetetlen*, tűrhetetlen*, tűröm, betelt*, betelt a pohár, tele a tököm, tököm tele, tokom, tököm, herótom*, herotom, csömör*, kibír*, bírom, agybaj*, viselem, hagyjuk, elég volt, kiborít*, kiborul*, agyfasz, megőrül*, halál unom, halálba idegesít*, fárasztó*, faraszto*, utálom*, utál*, utalom, utállak, gyűlöl*, rühell*, rühel*, kiakad*, kiakaszt*, rohadtul, besokall*, bosszantó',
    angry:
      'dühös*, mérges*, ideges*, felháborod*, felháborít*, düh*, harag*, haragsz*, kiakad*, ideg*, pipa, pipa vagyok, felbosz*, felhúz*, bepöcc*, felidegesít*, mérgelőd*, felhaborit*, begurul*, bosszús*, morcos*',
    nonsense:
      'hülyeség*, hulyeseg*, baromság*, baromsag*, marhaság*, marhasag*, ostobaság*, szar*, szart, szarság*, badarság*, faszság*, fasság*, szemét*, kaka, vacak*, vackok*, vackot, halandzs*, kamu*, duma*, butaság*, idiótaság*, hülyítés*, rizsa*, rizsás*, süket*, sületlen*, szarok*, hazugság*, baromságok*, értelmetlen*, fos',
    shutUp:
      'kuss*, fogd be, fogja be, fogjátok be, fogják be, pofa be, hallgass*, csend*, csendet, kussolj*, befog*, pofa, pofád, csönd*, pofátokat, pofátok',
    insult:
      'hülye*, hulye*, idióta*, idiota*, barom*, baromarc*, fasz*, faszfej*, kurva*, geci*, köcsög*, kocsog*, szemét*, szemetek, rohadt*, rohadék*, a fenébe, fenébe, francba, francnak, franc*, picsa*, picsába, picsaba, buzi*, állat*, bazdmeg*, bazmeg*, baszdmeg*, basszus*, bassz*, baszd*, basz*, baszki, seggfej*, anyád*, anyátok*, pöcs*, tetves*, rohadj*, dögölj*, dögöl*, csaló*, bunkó*, bunko*, paraszt*, ostoba*, debil*, agyatlan*, nyomor*, gyökér*, kibasz*, kibaszott*, pokol*, pokolba, ribanc*, szarházi*, seggem*, seggét, segg*, fasznak, kurvára, bazd*, szopj*, szopjatok, átkozott*, istenverte, fene, fenének, nyavaly*, hülyegyerek, kretén*, kreten*, dilis*, bolond*, aberrált*, férg*, féreg*, mocsok*, mocskos*, balfasz*, marha*, szopás*',
    peace:
      'béke*, béké*, nyugalom*, nyugalm*, nyugod*, nyugton, nyugi*, csend*, pihen*, pihenés*, beke*, bekes*, nyugsz*, békesség*, nyugalmat, nyugtom*, békén',
    uninterested:
      'nem érdekel*, nem erdekel*, nemérdekel*, nem érdekelnek, érdektelen*, nem vagyok érdekelt, nem foglalkoztat*, nem izgat*, leszarom*, nem érdekes, hidegen hagy*, nem tart igényt, nem tartok igényt, nem tartunk, nem kíváncsi, közömbös*, nemerdekel*, magasról teszek, nem érdekli, nem vonz*, hagyjanak hidegen, nem kell, nem hat meg, leszar*, kit érdekel, tojok rá, kihagy*, kihagyom',
    interested: 'érdekel*, érdekl*, érdeklőd*, érdekes*, érdeklodom, kíváncsi*, erdekel*, érdeklődés*, kivancsi*, erdekl*, érdekeln*',
    useless:
      'felesleg*, fölösleg*, haszontalan*, értelmetlen*, hasznavehetetlen*, nincs értelme, semmi értelme, hiábavaló*, használhatatlan*, feleslegesen, fölöslegesen, hiába, értéktelen*, lényegtelen*, nem releváns*, felesl*, folosleg*, ertelm*, értelme, semmi haszna',
    unwanted:
      'kéretlen*, keretlen*, nem kért*, nem kértem, nem kértünk, nem kívánt*, nemkívánatos*, hívatlan*, kértem én, nem iratkoztam, nem adtam, nem jelentkeztem, hozzájárulásom nélkül, akaratom ellenére, nem engedélyeztem, kívánatos, nem regisztráltam, nemkért*, nem rendeltem, engedélyem nélkül, tudtom nélkül',
    mute: 'némít*, nemit*, elnémít*, lenémít*, kikapcsol*, letilt*, inaktiv*, deaktiv*, lehalkít*, halkít*, kapcsolj*, kapcsold ki, kapcsolják ki, kapcsolja ki, kikapcsolás*, kikapcsolt*, lekapcsol*, némítani, elnemit*, elhallgat*',
    fillUp:
      'megtölt*, megtelt*, betelt*, tele van, teletöm*, megtel*, memória*, memoria*, tárhely*, tarhely*, postaládá*, postalada*, telerak*, elfoglal*, beteli*, eltömít*, eldugít*, foglalja a hely*, telített*, megtöltik, telenyom*, telekuld*, teleküld*, tárhelyem',
    wakeUp:
      'ébreszt*, ebreszt*, felébreszt*, felebreszt*, felkel*, ébred*, felébred*, felver*, felkelt*, ébresztő*, fölébreszt*, felriaszt*, riad*, kelek, keltél, kelj*',
    sleep:
      'alsz*, alud*, alvás*, alszik*, aludni*, alszom, aludt*, elalud*, alvas*, kialud*, alvó, alhat*, aludj*, álmos*, szundi*, szunyál*, alukál*, elalszom, aludnék, álom*',
    list: 'lista*, listá*, listáról, címlist*, levelezőlist*, levelezolist*, névsor*, jegyzék*, levlist*, hírlevéllist*, listar*, listat',
    database: 'adatbázis*, adatbazis*, rendszer*, nyilvántart*, nyilvantart*, adattár*, regiszter*, névjegyzék*, nyilv, adatbank*',
    data: 'adat, adatok*, adatai*, adatot, adatom*, adataim*, adatomat, információ*, informacio*, infó*, info, infok, infót, részlet*, adatait, adataimat, adatát, adatkezel*, személyes adat*, személyes, tájékoztat*, tudnivaló*, adatokkal, adatá*',
    account:
      'fiók*, fiok*, profil*, profilom*, számlá*, account*, regisztráció*, felhasználó*, felhasznal*, fiókom*, ügyfélfiók*, regisztr*, folyószámla*, felhasználói*, user*',
    subscription:
      'előfizetés*, elofizetes*, tagság*, tagsag*, feliratkozás*, csomag*, díjcsomag*, bérlet*, előfizet*, előfiz, tarifacsomag, feliratkozás, szolgáltatás*, szolgaltatas*',
    newsletter:
      'hírlev*, hirlev*, hírlevél*, értesítés*, ertesites*, értesítő*, tájékoztató*, frissítés*, emlékeztető*, hírek*, riasztás*, értesít*, körlevél*, tajekoztat*, emlekezteto*, felhívás*, hírlevelek*, értesítésekr*',
    advert:
      'reklám*, reklam*, hirdet*, hirdetés*, marketing*, kereskedelmi*, reklámüzenet*, kampány*, promóció*, reklámoz*, promo, hírdet*, reklámo*, üzletszerz*, direktmarketing, prospektus*',
    offer: 'ajánlat*, ajanlat*, ajánl*, ajánlatok*, kínál*, kinal*, kínálat*, lehetőség*, ajánlata*, ajánlás*',
    discount:
      'kedvezmény*, kedvezmeny*, akció*, akcio*, leárazás*, learaz*, kiárusít*, engedmény*, promóció*, promó*, árkedvezmény*, százalék*, leáraz*, black friday, akciós*, akcioz*, vásár',
    voucher: 'kupon*, utalvány*, utalvany*, ajándékkártya*, ajándékutalv*, voucher*, vócser*, kuponkód*, kuponok*',
    loyaltyCard:
      'hűségkár*, törzsvásárló*, torzsvasarlo*, klubkár*, pontgyűjt*, pontok*, pont, pontkár*, hűségpont*, husegkart*, hűségprogram*, supershop*, pontjaim*, pontom*, klubtag*, pontot, clubcard',
    prize: 'nyeremény*, nyeremeny*, díj, díjat, lottó*, lotto*, sorsol*, nyertes*, nyerő*, sorsjegy*, főnyer*, tombol*, sorsolás*, nyert, jutal*',
    customer: 'vásárló*, vasarlo*, vevő*, vevo, vevok, ügyfél*, ügyfel*, ugyfel*, kliens*, kuncsaft*, fogyasztó*, vendég*, páciens*, felhasználó*',
    exCustomer:
      'volt ügyfél*, volt vásárló*, korábbi ügyfél*, már nem vagyok ügyfel*, nem vagyok az ügyfel*, nem vagyok ügyfel*, nem vásárolok, nem vagyok vásárló*, szolgáltatót vált*, váltottam, szolgáltatóváltás*, átmentem, nem vagyok önöknél, régi vásárló*, máshoz mentem, nem vagyok már, nem vásárol*, már nem vásárol*, nem vagyok előfizető*, nálatok voltam, elpártol*',
    shop: 'bolt*, üzlet*, uzlet*, áruház*, aruhaz*, szupermarket*, piac*, webshop*, butik*, webáruház*, üzletb*, kereskedés*, boltb*, hipermarket*, lidl, tesco, aldi, spar, penny, auchan, pláza*',
    company:
      'ceg, ceget, cegtol, cegnek, vállalat*, vallalat*, vállalkoz*, kft, zrt, bt, nyrt, márka*, cegetek, cégt*, brand*, társaság*, szolgáltató*, cégük*, biznisz, cég, cégek*, céges, cégem*, cégtől, cégnek, cégné*, cégg*',
    organisation:
      'szervezet*, egyesület*, egyesulet*, alapítvány*, alapitvany*, klub*, párt, pártja*, pártnak, pártot, szövetség*, jótékonys*, közösség*, egylet*, intézmény*, pártok*',
    member: 'tag, tagja*, tagok*, tagot, tagként, tagom, tagjuk, tagság*, klubtag*, tagjaik, tagnak, csoporttag*',
    donate: 'adomány*, adomany*, adakoz*, felajánl*, adományoz*, egy százalék*, gyűjtés*, támogat*',
    vote: 'szavaz*, választás*, valasztas*, szavazat*, szavazás*, voksol*, választó*, szavazok, népszavazás*',
    bank: 'bank*, otp, bankom*, kh, erste, pénzintézet*, netbank*',
    money:
      'pénz*, penz*, forint*, ft, huf, lé, zsé, lóvé*, love, eur, euró*, készpénz*, keszpenz*, összeg*, zseton*, euro, ezresem, milka, ezer, guba, pézt',
    salary: 'fizetés*, fizetes*, bér, bért, nyugdíj*, nyugdij*, jövedelem*, jövedel*, fizu*, munkabér*, kereset*, bérem, bérjegy*, bónusz*, segély*',
    loan: 'hitel*, kölcsön*, kolcson*, tartozás*, tartozas*, adósság*, kölcsönad*, személyi kölcsön, törlesz*, tartoz*, adós, adósom, áruhitel',
    price:
      'ár, ára, árat, áron, árak*, árú, díj*, dij*, költség*, koltseg*, összeg*, árlista*, tarifa*, mennyibe kerül*, kerül*, árban, ártól, árért, értéke, arak',
    expensive: 'drága*, draga*, drágáb*, drágul*, méregdrág*, dragab*, sokba kerül*, áremel*, húzós*, költséges*',
    cheap: 'olcsó*, olcso*, olcsób*, kedvező*, olcsob*, megfizethető*, potom*, kedvezo*, jutányos*',
    freeOfCharge: 'ingyen*, díjmentes*, dijmentes*, térítésmentes*, gratisz, költségmentes*, ingyér*',
    pay: 'fizet*, fizetek, fizess*, befizet*, kifizet*, utal*, átutal*, utalás*, kifizettem, fizetés*, rendez*, átutalás*, megfizet*, utalom, utaltam, fizesse*, atutal*, revolut*, törlesz*, elutal*',
    bill: 'számla*, számlá*, szamla*, nyugta*, nyugtá*, blokk*, csekk*, cseke*, szamlat, díjbekérő*, bizonylat*, számlaszám*, áfás*',
    buy: 'vásárol*, vasarol*, vesz, veszek, vettem, vett, venni, vegyek, vegyél, vegyünk, veszünk, vesztek, veszel, vásárlás*, vasarlas*, megvesz*, megvett*, vettél, vettünk, bevásárol*, vásárl*, vennék, bevásárl*, megveszem, megvenni, megvegye*, vedd meg, veszem, beszerez*, vegyem, vásárolt*',
    sell: 'elad*, árul*, árus*, eladás*, eladó*, értékesít*, elado, árulok, eladtam, eladni, értékesíten*, meghirdet*',
    order:
      'rendel*, megrendel*, rendelés*, rendeles*, rendelni, rendelek, rendeltem, megrendelés*, megrendeles*, kiszállít*, rendeljek, rendeljünk, megrendelő',
    deliver:
      'szállít*, szallit*, kiszállít*, kiszallit*, kézbesít*, kezbesit*, futár*, futar*, házhozszáll*, gls, mpl, dpd, foxpost, szállítás*, hazhoz, kiszállítás*, szállítmány*, kihoz*, packeta, házhoz',
    parcel: 'csomag*, doboz*, küldemény*, kuldemeny*, csomagom*, csomagautomat*, pakk, tasak, szatyor*, szatyr*, zacskó*',
    pickUp:
      'átvesz*, átvétel*, atvetel*, atvesz*, átvenni, elhoz*, érte megyek, értem jön*, érted megyek, átveszem, felvesz*, felvenni, összeszed*, érte, begyűjt*, felveszlek, elhozni, érte jön*, értem jössz, elhozd, átvett*',
    returnGoods:
      'visszaküld*, visszakuld*, visszavált*, visszatérít*, visszaterit*, visszavisz*, csere*, cserél*, kicserél*, kicserel*, visszaad*, visszafizet*, visszaváltás, elállás*, elállok, elállni, reklamáció*, garanci*, visszakér*, visszautal*, szavatoss*',
    bookReserve:
      'foglal*, lefoglal*, foglalás*, foglalas*, bejelentk*, asztalfoglal*, foglalni, foglaltam, szobafoglal*, jegyfoglal*, fogla, félretesz*, félretenn*, foglaljak, foglalnék',
    appointment: 'időpont*, idopont*, bejelentkezés*, termin*, időpontom*, találkozó*, vizit, időpontot, rendelés, idopontfoglal*',
    meeting:
      'megbeszélés*, értekezlet*, meeting*, gyűlés*, konferencia*, konferenciá*, találkozó*, miting*, ertekezlet*, tárgyalás*, megbeszeles*, prezentáció*, rendezvény*',
    invite: 'meghív*, meghiv*, meghívó*, meghívás*, hívlak, invitál*, meghívlak, meghívtak, invit*',
    contract: 'szerződés*, szerzodes*, megállapodás*, megegyezés*, szerződ*, szerz, hűségidő*, egyezség*, szerzodest',
    sign: 'aláír*, alair*, aláírás*, írd alá, írja alá, ír alá, alairas*, szignó*, aláírni, kézjegy*, alá írni',
    card: 'kártya*, kártyá*, kartya*, bankkárt*, bankkart*, hitelkárty*, kartyat',
    phone: 'telefon*, mobil*, készülék*, keszulek*, teló*, telo, telcsi*, telóm*, iphone*, okostelefon*, samsung*, kagyló, vonal*',
    number:
      'szám*, szam, szamot, szama, számom*, számomat, telefonszám*, telefonszam*, számát, telszám*, számról, mobilszám*, tel, szamrol, szamom*, számok*, hívószám*',
    newNumber:
      'új szám*, uj szam*, új számom, szám megváltozott, számot cserélt*, megváltozott a szám*, új számon, számcsere, új telefonszám*, új sim*, számom változott, új mobilszám*, ez az új számom, másik számom',
    simCard:
      'simkártya*, szolgáltató*, szolgaltato*, telekom*, vodafone*, yettel*, telenor*, mobilszolg*, digi, feltöltőkárt*, one, sim, simet, simkart*, szimkart*',
    email: 'email*, emil*, e-mail*, mail, mailt, mailben, mailen, mailcím*, drótposta*, ímél*, e mail*, gmail*, emailt',
    letter: 'levél*, level, levelet, levelek*, leveled*, posta*, postá*, postai*, bélyeg*, boríték*, posti*, küldemény*',
    name: 'nev, nevem, nevet, nevek*, neve, nevét, nevemet, nevű, keresztnév*, vezetéknév*, vezetéknevem, nevünk, neved, nevére, hívnak, nevemre, nevemen, becenév*, nevük, név, névr*, névjegy*, névv*',
    address:
      'cím, címe*, címem*, címet, címre, címen, címről, lakcím*, lakcim*, cimem*, cimet, cimre, utca, házszám*, irányítósz*, lakhely*, címed, cím*, székhely*',
    birth:
      'születés*, szuletes*, szülinap*, szulinap*, született*, szül, születésnap*, szülin*, névnap*, született, születn*, szülinapod*, bdayt, szülidátum, nevnap*',
    age: 'kor, korom*, éves, éves vagyok, kiskorú*, kiskoru*, életkor*, évesen, nagykorú*, korhatár*, 18 alatti, koru, fiatal*',
    document:
      'dokumentum*, irat*, papír*, papir*, űrlap*, urlap*, útlevél*, utlevel*, személyi*, igazolvány*, igazolvany*, igazolás*, okmány*, nyomtatvány*, akta*, aktá*, jogosítvány*, jogsi*, papírok*, adóbevall*, iratai*, lakcímkárt*, tajkárt*',
    copy: 'másolat*, masolat*, példány*, peldany*, fénymásol*, fénymásolat*, kinyomtat*, nyomtat*, kópia*, másol*, kivonat*, duplikátum, lemásol*',
    photo:
      'fotó*, foto*, kép, képet, képek*, fénykép*, fenykep*, szelfi*, selfie*, kep, kepet, kepek, fényképek*, lefotóz*, fotóz*, lefényképez*, képeket',
    video: 'videó*, video*, klip*, felvétel*, videokat, tiktok*, youtube*',
    website: 'weboldal*, honlap*, oldal*, webszájt, weblap*, website*, online, neten, internetes*, oldalon, felület*, webhely*, portál*, site',
    link: 'link*, linkre, linket, url*, hivatkoz*, belinkel*',
    app: 'app, appot, appban, applikáció*, applikacio*, alkalmazás*, alkalmazas*, program, appon, szoftver*, apk, telepít*',
    internet: 'internet*, net, netet, netem, wifi*, hálózat*, halozat*, térerő*, terero*, jel, sávszél*, mobilnet*, jelerő*, router*, mobiladat',
    computer: 'számítógép*, szamitogep*, gép, gépet, gépem*, laptop*, tablet*, pc, számítógépem*, komputer*, géphez, gepet, gepem',
    password:
      'jelszó*, jelszo*, jelszav*, kód, kódot, kódja, belép*, bejelentkez*, belépés*, kódom*, kod, kodot, azonosító*, pinkód*, kódok, puk, belépő*, pin, pinem, pinkod*',
    battery:
      'akksi*, akku*, akkumulátor*, elem, elemet, töltő*, tolto*, lemerül*, lemerült*, tölt*, akkumulator*, merül*, aksi*, lemerul*, merítés, powerbank*',
    press:
      'nyom*, nyomj*, nyomd*, megnyom*, kattint*, klikk*, gomb*, gombot, kattints*, begépel*, gépel*, rányom*, benyom*, rákattint*, billenty*, kattan*',
    wordN: 'szó, szót, szavak*, szava, szóval, szavát, kifejezés*, szavam',
    fileFormat: 'csv, excel*, pdf*, json, xml, word, táblázat*, fájl*, file*, formátum*, formatum*, xls*, gépi olvas*, doc, géppel olvas*',
    privacy:
      'adatvédel*, adatvedel*, gdpr*, magánélet*, maganelet*, adatkezel*, személyiségi*, adatvédelmi, naih*, magánszfér*, intim, magántitok, adatok védelme, személyes adat*',
    law: 'törvény*, torveny*, jog, jogom*, jogi*, jogom, jogsz*, jogok*, jogomat, jogszabály*, jogellen*, jogtalan*, jogos*, törvénytelen*, illegális*, rendelet*, jogá*, cikk*, alapján, értelmében, paragraf*, jogunk, tvt, btk, ptk',
    lawyer:
      'ügyvéd*, ugyved*, bíróság*, birosag*, perel*, feljelent*, per, pert, jogász*, jogasz*, beperel*, jogi út*, peres*, ügyvédem*, bíró*, bírós*, jogi lép*',
    police: 'rendőr*, rendor*, zsaru*, yard, zsernyák*, rendőrség*',
    complain:
      'panasz*, reklamál*, reklamáció*, feljelent*, bejelent*, panaszt, panaszkod*, jelentem, panaszos*, sérelmez*, reklamacio*, feljelentés*, bejelentés*, feljelentem, följelent*, kifogásol*',
    threaten:
      'különben, kulonben, máskülönben, figyelmeztet*, következmény*, kovetkezmen*, ellenkező esetben, ha nem, vagy különben, fenyeget*, megbánj*, megbánod, utolsó figyelmeztetés, jogi lépés*, felszólít*, megjárod, felszolit*, bánni fogj*',
    authority:
      'hatóság*, hatosag*, fogyasztóvédelm*, fogyasztovedelm*, naih, nmhh, felügyelet*, nemzeti média*, gvh, hatósághoz, ombudsman*, önkormányzat*, hivatal*, nav, kormányhivat*, adóhatós*, minisztérium*, ügyfélkapu',
    proof: 'bizonyít*, bizonyit*, igazol*, bizonyíték*, igazolás*, bizony*, igazolja*, alátámaszt*',
    mistake:
      'hiba*, hibá*, hibás*, téved*, teved*, tévedés*, tévedtek, rossz*, elír*, elírás*, félreért*, helytelen*, hibát, elronto*, elront*, elgépel*, eltéveszt*, tévesen, téves*, teves*, pontatlan*, elrontott*, elnéz*, eltéved*',
    wrongPerson:
      'téves szám*, téves*, rossz szám*, rossz szamot, nem én vagyok, nem ismer*, nem ismerem, másé, másnak, más száma, nem vagyok, rossz ember*, nem hozzám, ez nem az én, téves hívás, nem ismerlek, tévedés, teves szam*, rossz számra, nem az ő, nem nekem szól*, nem az vagyok, nincs itt ilyen, nem ez a számom, összekever*, összetéveszt*, összetévesz*, nem én rendelt*, nem ilyen nev*, tévesen, teves',
    correct: 'helyes*, pontos*, jó, igaz, igaza*, korrekt*, jól, stimmel*, így van, megfelelő*, megfelelo, valós*',
    lie: 'hazud*, hazug*, hazugság*, kamu*, kamuz*, hamis*, átver*, átvágás*, valótlan*, kamu, nem igaz, hazudsz*, átvág*, atver*, hazudtok, megtéveszt*, félrevezet*, ámít*, hülyít*',
    spell:
      'betűz*, helyesen, helyesír*, elírt*, elír*, rosszul írt*, helyesen írva, ékezet*, írásmód*, betű*, rosszul írják, y nal, y-nal, h val, elírva, hosszú, elirt*, elgépel*',
    change:
      'változ*, valtoz*, változtat*, megváltoz*, módosít*, modosit*, cserél*, csere*, vált, váltok, váltottam, átír*, átáll*, megváltoztat*, megvaltoz*, áttér*, lecserél*, átalakít*, változás*, átírni',
    update:
      'frissít*, frissit*, módosít*, modosit*, javít*, javit*, kijavít*, kijavit*, helyesbít*, helyesbit*, aktualiz*, átír*, pontosít*, javítsák, javítsa, korrigál*, javítani, javitsak, kiegészít*, átirat*, javítás*',
    outdated:
      'régi*, regi*, elavult*, lejárt*, érvénytelen*, ervenytelen*, már nem él, nem aktuális, nem él már, idejétmúlt*, már nem érvényes, túlhaladott*, nem érvényes, korábbi*, elavulás, érvényét veszt*',
    newOne: 'új, újat, újak, uj, ujat, újra, újabb*, újonnan, ujabb, vadiúj, vadonatúj, legújabb*, új a',
    know: 'tud, tudom, tudja*, tudod, tudjátok, tudjuk, tudtam, tudta*, tudsz, tudni, ismer*, ismerem, ismerek, tudnám, tudnod, tudnád, tudnak, ismersz, tudomás*, tudomásom, tudok róla, tudnia, tudtommal, tudtál, tudnom, megtud*, ismerlek, ismerjük',
    think:
      'gondol*, hisz*, hiszem, szerint*, szerintem, vélem, gondolom, gondolja, azt hittem, hittem, hinnéd, vélemény*, velemeny*, sejt*, gondolkod*, gondolkoz*, hiszed, szerinted, elgondol*, fontol*, meggondol*, véltem, véljük',
    understand:
      'ért, értem, értek, érted, értitek, érti, megért*, értettem, értette*, értsék, értsd, értsétek, megértett*, felfog*, ertem, erted, ertitek, értenek, érteni, megérten*, megértés*, értsen*, értsd meg, fogjátok fel, fogják fel, értenétek, értik, leesik, vágod, világos*, értelmez*',
    remember:
      'emlék*, emlek*, emléksz*, emlékez*, eszembe jut*, emlékeztet*, emlékeztess*, emlékszem, emlekszem, rémlik, észben, emlékeimben, eszembe, eszedbe',
    forget:
      'elfelejt*, felejt*, elfeledt*, felejts*, felejtsd el, felejtsetek, felejtsenek el, elfelejts*, elfelejtett*, elfelejtsen*, feledékeny*, kimegy a fejemből, elfelejtettem, kiment a fejemből, elfelejtés*, elfelejtetés*, feled*',
    mean: 'jelent*, jelenti, jelentése*, értelm*, úgy értem, úgy értettem, azaz, vagyis, értelmez*, úgy értve, gondoltam',
    say: 'mond*, mondd, mondj*, mondja*, mondtam, mondta*, szól*, szólj*, szólt*, elmond*, elmondt*, megmond*, mondani, mondom, mondtak, közöl*, szólni, kijelent*, szolj*, állít*, mesél*, mondok, mondod, megmondtam, montam, szóljon*, szóltam',
    ask: 'kér, kérem, kérek, kért*, kértem, kértük, kérni, kérd*, kérdez*, megkérdez*, kérdés*, kérés*, keres, kérném, megkér*, kérdezni, kérdezz*, kérj*, kérte*, kerdez*, kerdes*, kérelm*, kérjem, kérjük, kikér*, igényel*, igénylem, kérdeztem, kérdezd, kérdezem, kérhet*, kérésem*, kérésre',
    speak:
      'beszél*, beszel*, dumál*, dumal*, cseveg*, társalog*, beszélget*, beszélj*, beszélni, beszélek, beszélgetés*, megbeszél*, szót vált, beszélnék, pofáz*, csetel*, chatel*, lelkiz*, beszéd*, trécsel*, beszélünk',
    explain:
      'magyaráz*, magyaraz*, megmagyaráz*, elmagyaráz*, elmagyaraz*, tisztáz*, magyarázat*, kifejt*, indokol*, indok*, megindokol*, felvilágosít*, részletez*',
    show: 'mutat*, megmutat*, mutass*, mutasd*, mutatja*, láttat*, bemutat*, megmutass*, prezentál*, kimutat*',
    see: 'lát, látom, látok, látsz, lát*, látni, láttam, látta*, nézd*, nézek, néz*, nézz*, megnéz*, nez, nezd, nezek, latom, lattam, latod, látod, látjátok, nézem, nézegess*, lásd, nézni, megnézem, figyel*, láss*, megtekint*',
    hear: 'hall*, hallom, hallottam, hallgat*, hallgass*, meghallgat*, hallani, hallod, hallasz, figyelj*, meghall*, hallottál',
    find: 'talál*, talal*, megtalál*, keres*, kerestem, keresem, kereset, megtalal*, keresni, keresünk, ráakad*, kutat*, kinéz*, találni, találtam, megkeres*, fellel*, kikeres*',
    lose: 'elvesz*, elveszt*, elveszít*, elvesztettem, elveszett*, elhagyt*, veszít*, hiányzik*, hianyz*, eltűn*, eltun*, elkevered*, elhagytam, veszt*, elkallód*, elkever*',
    give: 'ad, adok, adsz, adj*, adja*, adjon*, adtam, adta*, adott, adni, adom, add, átad*, megad*, adnak, oda ad*, odaad*, adnám, adnátok, nyújt*, biztosít*, adtak, kiad*, adtunk, adtatok, adjanak, adnék, adna, visszaad*, adunk',
    take: 'vesz, veszek, elvesz*, elvisz*, elvitt*, vidd, vigye*, visz, viszek, vitt, vittem, fogad*, vegye, vegyék, vegyen, vigyen, viszi*, elvinni, elvett*, vinni, szed, szedj*, vegyetek, elviszem, tart, felvesz*, vigyél, viszünk, elviszed',
    bring:
      'hoz, hozok, hozz*, hozd, hozta*, hozol, hoznak, hoznád, hozni, hoztam, elhoz*, magammal, áthoz*, behoz*, hozom, hozzatok, visszahoz*, idehoz*, hozzad, magaddal, hozott, hozunk',
    put: 'tesz, teszek, tegyél, tedd, tettem, tette*, rak, raktam, rakd*, rakj*, raksz, helyez*, tegyem, berak*, betesz*, tesznek, rakjak, rakni, tettek, feltesz*, felrak*, letesz*, lerak*, tenni, tegyék, beilleszt*, tegye, tegyük, rakok, odatesz*, odarak*, kitesz*, kirak*',
    hold: 'tart, tartja*, tartsd*, tartjuk, tartok, tárol*, tarol*, tartják, tárolják, őriz*, oriz*, megőriz*, tartani, megtart*, tárolnak, tároltak, rólam tárolt*, kezel*, nyilvántart*, tartanak, tárolás*, tárolt, tartás*, megtartott, tartsák, tartsátok, tartson',
    have: 'van, vannak, vagy, volt*, volna, birtok*, lesz, lesznek, legyen*, rendelkez*, nekem van, lenne, legyél, lenni, voltak, voltam, megvan*, vagyunk, lehessen, vót, legyenek, ván',
    use: 'használ*, hasznal*, felhasznál*, alkalmaz*, használom, használjátok, használja, felhasznal*, használni, használat*, használt, haszn, igénybe*, kihasznál*, használatá*',
    process:
      'feldolgoz*, kezel*, kezelik, adatkezel*, elemez*, elemz*, adatfeldolgozás*, profiloz*, profilalkot*, kezelését, kezelés*, feldolgozás*, profilo*, elemzés*, ügyintéz*',
    automatic:
      'automata*, automatá*, automatikus*, robot*, gép, gépi*, algoritmus*, bot, botok*, auto, automatizál*, gépnek, mesterséges*, géppel, bottal, mi, chatbot*, gépezet, robottal, robottok',
    human:
      'ember*, emberi*, élő ember*, ügyintéző*, ugyintez*, munkatárs*, munkatars*, operátor*, operator*, alkalmazott*, valódi ember*, élő, hús vér, ügyfélszolgál*, ugyfelszolg*, valódi személy, élő személy, kolléga, referens*, hús-vér',
    share:
      'megoszt*, oszt*, átad*, továbbad*, tovább ad*, kiad*, továbbít*, oszd meg, osszák meg, ossza meg, osszátok meg, megosszák, kiadni, továbbadni, átadják, kiadják, adják ki, adják át, adják tovább, adja ki, adja tovább, megosztás*, kiszolgáltat*, továbbadta, terjeszt*, közzé*, átadás*, szivárog*',
    thirdParty:
      'harmadik fél*, harmadik fel*, harmadik személy*, partner*, partnerek*, mások*, másoknak, más cég*, más cégnek, harmadik, harmadiknak, harmadik felek*, kinek, külső*, idegen*, kívülálló*, feleknek, illetéktelen*, más szolgáltató*',
    transferData:
      'áthelyez*, átvisz*, exportál*, export*, átad*, átmozgat*, adathordoz*, átvitel*, továbbít*, áttesz*, letölt*, átviszik, átköltöztet*, kimentés*, adattovábbít*, letölthető*, számhordoz*, átküld*, migr*',
    limit:
      'korlátoz*, korlatoz*, zárol*, zarol*, felfüggeszt*, felfuggeszt*, szünetel*, szunetel*, korlát*, befagyaszt*, limit*, leállít*, korlátozás*, szüneteltet*, fagyaszt*, szünet, felfüggesztés*, szűkít*, visszafog*, ritkít*',
    check:
      'ellenőriz*, ellenoriz*, megnéz*, csekkol*, utánanéz*, átnéz*, leellenőriz*, vizsgál*, felülvizsg*, utananez*, átvizsgál*, nézz utána, nézzenek utána, csekk*, lecsekkol*, nézzék át, nézzék meg, nézze meg, vizsgálj*, utánajár*',
    confirm:
      'megerősít*, megerosit*, visszaigazol*, igazol*, visszajelez*, visszajelz*, erősítsék meg, erősítse meg, erősítsd meg, konfirm*, megerősítés*, visszaigazolás*, jóváhagy*, bizonyosod*, erősít*, jelezz*, jelezzen*, jelezzék',
    choose: 'választ*, valaszt*, kiválaszt*, dönt*, eldönt*, döntök, válassz*, döntés*, dont, eldont*, döntöttem, válogat*, válasszak, dönteni',
    open: 'nyit*, nyitva*, kinyit*, megnyit*, nyitás*, nyisd*, nyiss*, felnyit*, nyílik, nyitvatart*, nyílt, kinyíl*, bont, kibont*, nyissák',
    close:
      'zár, zárt*, zárva*, bezár*, lezár*, becsuk*, csuk*, zárás*, zárják, zárjátok, bezart*, bezar*, becsukod, zarva, zárja*, elzár*, megszűnt*, zárok, csukva, csukd',
    start:
      'kezd*, elkezd*, indul*, elindul*, indít*, megkezd*, kezdőd*, kezdés*, kezdeni, kezdjük, indít, elindít*, kezdet*, kezdünk, beindít*, elkezdőd*, kezdek, start*, indulás*',
    resume:
      'újraindít*, ujraindit*, folytat*, visszakapcsol*, visszaállít*, visszaallit*, újra aktivál*, újraaktivál*, visszairatkoz*, reaktivál*, bekapcsol*, aktivál*, aktival*, vissza, újrakezd*, újra kérem, újra szeretném, mégis kérem, visszakérem, helyreállít*',
    goOn: 'folytat*, folytas*, tovább*, folytatódik, folytatni, tovabb, marad*, továbbra is, továbbra, folytatják',
    come: 'jön, jövök, jössz, jönnek, jövünk, jöttök, jött*, jöttem, jöjj*, jöjjön*, gyere*, gyertek, jönni, jönnék, jöhet*, jon, jovok, jossz, jott*, átjön*, jösztök, eljön*, eljöv*, eljött*, bejön*, átjössz, átjövök, jöttek, jönnél, jöjjek, jöjjünk, megyünk, eljössz, idejön*, átugrok, beugrok, ugorj, feljön*, átjött*, eljöttök',
    go: 'megy*, megyek, mész, mennek, megyünk, mentek, ment*, mentem, menj*, menjen*, menjünk, menni, mennék, mehet*, elmegy*, elmen*, menjek, átmegy*, menne*, mentünk, menet*, bemegy*, lemegy*, kimegy*, kimen*, mentél, indul*, hazamegy*, indulok, lépj*, átmen*, odamegy*, haladj*, utaz*',
    comeBack:
      'visszajön*, visszajöv*, visszatér*, visszamegy*, hazajön*, hazajöv*, visszaér*, visszajött*, visszajovok, visszater*, visszaérek, visszaülni, visszamen*, hazaér*, hazaért*, hazajött*, megjövök',
    arrive:
      'ér, érek, érkez*, megérkez*, megérk*, odaér*, ideér*, ért, értem, érünk, beér*, erkez*, megerkez*, érkezem, megjött*, megjön*, ér oda, odaertem, ott vagyok, itt vagyok, odaérek, érkezés*, befut*, megjöt*',
    wait: 'vár, várok, várj*, várjon*, várni, várom, vártam, várunk, várd, vársz, várt*, várak*, varj, varok, varom, varlak, várlak, megvár*, vártok, várnak, várakoz*, várjatok, várhat*, várólista*, kivár*, várjál, várás*, vartam',
    stay: 'marad*, maradj*, ott maradok, maradok, tartózkod*, itt maradok, ittmarad*, ottmarad*, otthon marad*, maradunk, megszáll*, megszállok',
    live: 'lak, lakom, lakik, lakunk, laksz, lakok, laktam, laktok, lakni, él, élek, élünk, élsz, élnek, élni, laknak, lakó*, lakóhely*, lakás, laktunk, lakott, ott lakó, éltem, lakosok*',
    moveHouse:
      'elköltöz*, költöz*, koltoz*, elkoltoz*, átköltöz*, új cím*, új lakás*, költözés*, új lakcím*, átjelentkez*, cím változás, kiköltöz*, beköltöz*, hurcolkod*, címváltozás*',
    abroad:
      'külföld*, kulfold*, roaming*, külhon*, tengerentúl*, határon túl*, nyugaton, ausztri*, németország*, angli*, london*, bécs*, idegen*, román*, szlovák*, emigr*',
    travel:
      'utaz*, utazás*, utazas*, út, úton, utam, utat, túra*, túrá*, kirándul*, kirandul*, utazom, elutaz*, utazgat*, utazok, körút*, turné*, kaland*',
    holiday:
      'nyaral*, szabadság*, szabadsag*, szabin, szabi*, vakáció*, vakacio*, ünnep*, unnep*, üdül*, szünidő*, nyári szünet, pihenőnap, szabadnap*, balaton*, nyaralás*, vakest*, szabira',
    work: 'munka*, munká*, dolgoz*, dolgo*, meló*, melo, melóz*, állás*, iroda*, irodá*, dolgom, melohely, állást, dolgozok, dolgozom, munkahely*, műszak*, muszak*, állásinterj*, melós*, házimunka*, melóban, műszakban, álláshirdet*, túlór*',
    boss: 'főnök*, fonok*, kollég*, munkatárs*, kolleg*, vezető*, igazgató*, menedzser*, főnököm*, kolega*, munkatars*, főni*, dirig*, művezető*, vezér*',
    retire: 'nyugdíj*, nyugdij*, nyugdíjas*, munkanélküli*, munkanelkul*, rokkant*, leszázalék*',
    study:
      'tanul*, egyetem*, főiskola*, diák*, hallgató*, tanulok, tanulni, tanulás*, diplom*, szakdolgozat*, foiskol*, szemeszter*, gyakorlat*, tanulj*, kollégium*, koli*',
    school:
      'iskola*, iskolá*, suli*, óvoda*, óvodá*, ovi*, osztály*, óra, tanóra*, gimn*, gimi*, bölcsőde*, bölcsi*, suliba, osztaly*, tanév*, sulis*, napközi*, beiratkoz*',
    teacher:
      'tanár*, tanar*, tanító*, tanfolyam*, kurzus*, óvónő*, tanárnő*, oktató*, oktat*, osztályfő*, edző*, tanitó*, ofő, ofo, képzés*, kiképz*',
    exam: 'vizsga*, vizsgá*, teszt*, dolgozat*, házi*, hazi, zh, érettségi*, felmérő*, házi feladat*, lecke*, leck*, témazáró*, vizsgáz*, doga, dogát, szóbeli, erettsegi*',
    help: 'segít*, segit*, segítség*, segítek, segíts*, segítene*, support, segítesz, támogat*, segits*, kisegít*, segítő, segéd*, segítenél',
    meet: 'találkoz*, talalkoz*, találkozó*, látlak*, találkozás*, összefut*, összejön*, összejöv*, látjuk egymást, ossze, tali*, taliz*, találkozzunk, összeül*, randi*, találkaz*, látjuk, osszefut*',
    visit: 'látogat*, latogat*, meglátogat*, vendég*, vendeg*, vendégség*, látogatás*, átjön*, átjövök, átmegyek, átugr*, vizit*, beugr*, benéz*',
    friend:
      'barát*, barat*, haver*, spanom, spanok, barátom*, haverom*, cimbor*, pajtás*, tesó*, tesókám, barátnő*, haverok*, baratom, ismerős*, barátok*, pajti, spori, öreg, csajok, skac*, öcsém, öcsi, havercsi',
    neighbour: 'szomszéd*, szomszed*, lakótárs*, lakó, szomszédom*',
    family: 'család*, csalad*, rokon*, családom*, família*, rokonság*, családtag*, hozzátart*',
    mother:
      'anya*, anyá*, anyu*, anyám*, anyuka*, mama, mamám, édesanya*, édesany*, anyuk*, anyó, anyósom*, anyós*, anyuci*, anyukád*, anyukam, anyam',
    father:
      'apa, apám*, apu*, apuka*, édesapa*, édesap*, papa*, apukám, apukam, apát, apának, fater*, apád*, após*, apuci, apukád*, apához, apáék, apával',
    parents: 'szülő*, szulo*, szülei*, szüleim*, szülők*, szuleim, anyuék, apuék, anyáék*, nevelőszül*',
    son: 'fiam*, fia, fiú*, fiát, fiunk, fiad, fiának, kisfiam*, kisfiú*, fiuk, fiu, fiamnak, srác*, srac*, fiúk*, fiai*, kissrác*',
    daughter: 'lány*, lányom*, lanyom*, leány*, lánya, kislány*, lánynak, lányt, lányunk, kislanyom, lanya, lányok, lányát, csajszi*',
    child:
      'gyerek*, gyermek*, kölyök*, baba, babá*, baby, gyereke*, unoka*, unoká*, csecsemő*, kisbaba*, gyerk*, kicsi, kicsim, kicsik*, kisgyer*, poronty*, lurkó*, gyerkőc*, bébi*, purdé, srácok',
    sibling:
      'testvér*, testver*, bátyám*, batyam, öcsém*, ocsem, nővérem*, noverem, húgom*, hugom, báty*, öcs, húg*, unokatestv*, unokatesó*, unokaöcs*, unokahug*, nagynéni*, nagybácsi*, nagynén*, tesó*, teso*, néni*, bácsi*, keresztany*, keresztap*, húga, öccse, sógor*, tesom, tesóm*',
    grandparent:
      'nagymama*, nagyi*, nagypapa*, nagyapa*, nagyanyó*, mama*, papa, nagyap*, nagyany*, nagyszül*, öreganyám, tata, tatám, mamám*, nagymam*, dédi*, nagyfater, nagymuter, nagymamá*',
    spouse:
      'férj*, ferj*, feleség*, feleseg*, párom*, parom, párja*, barátom, barátnőm*, férjem*, asszony*, barátn*, pasi*, férjed*, házastárs*, csajom*, pasim*, vőlegény*, menyasszony*, menyassz*, feleségem*, nejem, élettárs*, mennyasz*, ferjem*, exem, párod, kedves, csaj*',
    man: 'férfi*, ferfi*, pasi*, pasas*, ürge*, fickó*, fazon*, bácsi*, úr, uram*, pali, ember, pacák*, fószer*, tag, urak, hapsi*',
    woman: 'nő, nőt, nők*, nőnek, asszony*, hölgy*, holgy*, no, nővel, néni*, csaj*, asszonyom*, tyúk*, spiné*, kisasszony*, leányz*, nőcsk*',
    love: 'szeret*, szeretlek, szeress*, szerelm*, szerelem*, imád*, imad*, csók*, puszi*, puszil*, drágám*, dragam, kicsim*, édesem*, kedvesem*, szerető*, szivem*, szívem*, csókol*, ölel*, szivi*, szia drágám, bébi*, cica, cicám, baby, kincsem*, angyalom*, életem, csoki, drága, szeri, szerelmes*, hiányzol, hianyzol',
    marry:
      'házasság*, házasod*, hazass*, esküvő*, eskuvo*, válás*, elvál*, férjhez*, elvesz*, lagzi*, lakodal*, megházas*, válunk, menyegző*, eljegyz*, esküv*, váltunk, hazas*, megnősül*, nősül*, elválás*',
    die: 'meghal*, meghalt*, halott*, halál*, halal*, elhuny*, elhunyt*, hal meg, haldokl*, elment, elhalál*, elhaláloz*, halt, meghalni, nem él már, már nem él, az elhunyt, megboldogult*, halva, eltávoz*, néhai*, elveszítettük, elhalálozott, elhalaloz*, fűbe harapott',
    funeral: 'temetés*, temetes*, temet*, sír, sírja, gyász*, gyasz*, hamvaszt*, eltemet*, koszorú*, temető*, részvét*, sírhely*, halotti*',
    sick: 'beteg*, betegség*, láz*, lázas*, megfáz*, influenz*, megbetegsz*, betegseg*, rosszul*, köhög*, kohog*, náth*, covid*, korona*, hányok, hányinger*, beteges*, betegállomány*, fertőz*, vírus*, torokfáj*, taknyos*, megfaz*, karantén*, allergi*, lebeteg*, hasmenés*',
    hurt: 'fáj, fájt, fájd*, fáj a, fájnak, sérül*, serul*, megsérül*, faj, megüt*, fájdalom*, seb, sebe*, megséri*, fájni, fájó*, fejfáj*, hasfáj*, torokfáj*, eltör*, megvág*, elesett*, elest*, hátfáj*',
    doctor:
      'orvos*, doktor*, doki*, fogorvos*, nővér*, rendelő*, ápoló*, klinika*, klinik*, dr, háziorvos*, szakorvos*, fogász*, rendelőintézet*, gyerekorvos*, vizsgálat*, kivizsgál*, fodoki, pszichológus*, állatorvos*, ultrahang*, rtg',
    hospital:
      'kórház*, korhaz*, műtét*, mutet*, operáció*, megműt*, sürgősségi*, mentő*, műt*, kórházban, ambulanc*, intenzív*, operál*, mento, mentők, szülészet*, ügyelet*',
    medicine:
      'gyógyszer*, gyogyszer*, patika*, patiká*, gyógyszertár*, tabletta*, tablettá*, pirula*, recept*, orvosság*, kenőcs*, antibiot*, vitamin*, oltás*, oltas*, csepp*, krém*, injekció*, vakcin*, gyógyul*, gyógyít*',
    body: 'fej, fejem*, kéz, kezem*, láb, lábam*, hát, hátam*, szem, szemem*, fog, fogam*, fül*, has, hasam*, torok, torkom*, orr*, szív, vér*, derék*, térd*, kar, karom, váll*, nyak*, arc, gyomor*, gyomrom*, fejed, mell*, ujj*, boka*, csont*, izom*',
    oldPerson:
      'idős*, idos*, öreg*, oreg*, öregasszony*, öregember*, nénike*, bácsika*, vénasszony*, öregek*, nénikém, szépkorú*, idősek*, nyugdíjas*, koros*, vén, vénember',
    blindDeaf:
      'vak, vakok, vakon, siket*, süket*, nem lát*, nem hall*, nem tud olvasni, nem tudok olvasni, gyengén lát*, gyengénlát*, látássér*, hallássér*, nem látok, nem latok, analfabét*, szemüveg*, nem tudom elolvasni',
    home: 'otthon*, itthon*, haza*, ház, házat, házban, házhoz, házunk, haz, házam, hazamegy*, hazaf*, hazamen*, házából, kecó, kéró, házak*, othon, ittohn',
    flat: 'lakás*, lakas*, albérlet*, alberlet*, lakbér*, lakber*, kiadó, bérl*, bérel*, főbérlő*, társasház*, bérleti*, garzon*, tulaj*, tulajdonos*, panel*, apartman*, közös képvisel*, kéró*, rezsi*, kauci*',
    room: 'szoba*, szobá*, konyha*, konyhá*, fürdő*, furdo*, nappali*, hálószoba*, mosdó*, vécé*, wc, terem, termet, padlás*, pince, pincé*, erkély*, előszob*, emelet*, lépcsőház*, kamra*, spájz*',
    door: 'ajtó*, ajto*, ablak*, kapu*, kapunál, kapucseng*, ajtón*, kaputel*, csengő*, becsenget*, redőny*, kilincs*, bejárat*',
    key: 'kulcs*, zár, zárat, lakat*, pótkulcs*, kulcsom, kulcscs*, slusszkulcs*, zárcsere',
    furniture:
      'asztal*, szék*, szek, széke*, ágy, ágyat, kanapé*, kanape*, szekrény*, szekreny*, bútor*, butor*, polc*, fotel*, matrac*, ágyb*, komód*, heverő*, ikea, ágyban, asztalt, ágyamban, fiók, tükör*, szőnyeg*, függöny*',
    light:
      'lámpa*, lámpá*, lampa*, villany*, áram*, aram, fény*, feny, világít*, égő, izzó*, led, konnektor*, áramszün*, biztosíték*, kapcsoló*, villanyk*, világos*',
    heating:
      'fűtés*, futes*, gáz, gázt, víz, vizet, csap, csapot, cső, csövek*, csőtör*, bojler*, radiátor*, kazán*, kazan*, klíma*, klima*, vízvezeték*, légkond*, hőszivattyú*, kályha*, cirkó*, vízszerel*, gázszerel*, fűt, melegvíz*, tüzel*, tűzif*',
    garden:
      'kert, kertet, kertben, kerti*, virág*, virag*, fa, fát, fák, udvar*, fű, füvet, fűnyír*, növény*, noveny*, kertész*, locsol*, öntöz*, palánta*, ültet*, metsz*, szüret*, rózsa*, balkon*, medence*',
    street:
      'utca*, utcá*, út, úton, tér, téren, térre, körút*, korut*, sarok*, sarkon, sugárút*, kereszteződés*, járda*, zebra*, köz, útvonal*, sarki',
    city: 'város*, varos*, falu*, község*, kozseg*, budapest*, bp, pest*, debrecen*, szeged*, győr*, pécs*, központ*, belváros*, miskolc*, városban, telep*, kerület*, vidék*, településünk, nyíregyháza*, pesten, buda*',
    country: 'ország*, orszag*, haza, magyarország*, magyar*, állam*, allam, nemzet*, eu, országban, határ*, hazánk*',
    car: 'autó*, auto*, kocsi*, vezet*, sofőr*, sofor*, vezetek, jármű*, jarmu*, verda*, járgány*, gépkocsi*, autoval, kocsim*, furgon*, teherautó*, vezetni, rendszám*, opel*, suzuki*, bmw, vw, motor*, kocsit, autóút*, autópály*',
    parking: 'parkol*, benzin*, garázs*, garazs*, tankol*, parkoló*, benzinkút*, gázolaj*, dízel*, parkoltam, kút, tank*, matrica*',
    bus: 'busz*, villamos*, troli*, megálló*, megallo*, taxi*, metró*, metro*, hév, bkv, buszmegálló*, volán*, buszjárat*, járat*, bkk, távols*, uber, végállomás*',
    train:
      'vonat*, állomás*, allomas*, pályaudvar*, palyaudvar*, peron*, vágány*, máv, ic, intercity, mav, keleti*, nyugati*, vonatom, vasút*, vasut*, átszáll*, csatlakoz*',
    plane:
      'repülő*, repulo*, repül*, járat*, reptér*, repter*, repülőtér*, gép, wizz*, ryanair, ferihegy*, felszáll*, leszáll*, repülőjegy*, beszállókár*, liszt ferenc',
    bike: 'bicikli*, bicaj*, bringa*, bringá*, kerékpár*, kerekpar*, motor*, motorbicikli*, roller*, bringáz*, bicó',
    ticket: 'jegy*, jegyet, jegyek*, belépő*, belepo*, bérlet*, berlet*, jegye*, jegyem, repjegy, vonatjegy*, menetjegy',
    hotel: 'hotel*, szálloda*, szállodá*, szálloda, szállás*, szallas*, panzió*, vendégház*, airbnb, szálás*, booking, apartman*',
    walk: 'séta*, sétál*, setal*, séta, fut, futok, futás*, futni, gyalog*, kocog*, sétálj*, setalni, túráz*, túra, fussunk, futunk, sétát, túráz, gyalogol*',
    dog: 'kutya*, kutyá*, macska*, macská*, cica*, cicá*, kutyus*, állat*, ló, eb, háziállat*, allat, hörcsög*, nyúl, madár*, madar*, kisállat*, kiskuty*, papagáj*, hal, gazdi*, csirke, malac*, tyúk*, nyuszi*',
    food: 'étel*, kaja*, kajá*, ennivaló*, hús*, hus, gyümölcs*, gyumolcs*, zöldség*, zoldseg*, krumpli*, alma*, almá*, leves*, saláta*, salátá*, élelmiszer*, kolbász*, csirke*, rizs*, pörkölt*, gulyás*, paprika*, paradicsom*, hagyma*, hal, tészta*, tészt*, lángos*, töltött káposzta, sonka*, szalonn*, banán*, eper*, szőlő*, banan*, fűszer*, körte*, répa*',
    bread:
      'kenyér*, kenyer*, tej, tejet, tojás*, tojas*, sajt*, kifli*, zsömle*, zsemle*, joghurt*, túró*, vaj, vajat, liszt*, tejföl*, pékár*, pékség*, pogács*, margarin*, pékség, tejes',
    sweets:
      'torta*, tortá*, csoki*, cukor*, cukrot, sütemény*, sutemeny*, süti*, suti*, csokoládé*, fagyi*, fagylalt*, édesség*, keksz*, tortat, nasi*, palacsint*, rétes*, bonbon*, kürtős*, cukorka, cukrász*, fagylal, méz, mézet, bejgli*',
    coffee: 'kávé*, kave*, tea, teát, kávéz*, kavez*, kávét, teáz*, presszó*, cappuccino, latte, kávézó*',
    waterDrink:
      'sör*, sor, bor, bort, ital*, pálinka*, palinka*, ivás*, iszom, iszik, inni, iszunk, iszol, igyunk, igyál, ásványvíz*, üdítő*, fröccs*, pia, piá*, piál*, sört, sörözés, víz, sorozni, kóla*, kola, koktél*, vodka*, pezsgő*, sörözni, sörözz*, rövidital, whisky*, boroz*, részeg*, berúg*, ittam, ivott',
    eat: 'eszem, eszik, enni, ettem, evett, ettél, eszel, egyél, együnk, eszünk, éhes*, ehes*, megesz*, evés*, ettünk, kajál*, kajal*, esztek, esznek, edd, megett*, zabál*, ennék, falat*, megenni, jóllak*, ehet*, ettetek',
    cook: 'főz*, foz, főzök, fozok, süt, sütök, sütni, sütöt*, sütött*, recept*, főztem, főzni, főzés*, megfőz*, sütés*, kifőz*, serpenyő*, fazék*, lábas*, sütő*, kisüt*',
    meal: 'vacsora*, vacsorá*, vacsi*, ebéd*, ebed*, reggeli*, tízórai*, uzsonna*, uzsonn*, kaja, kajál*, ebédel*, vacsoráz*, vacsiz*, reggeliz*, menü*, bulikaja',
    restaurant:
      'étterem*, etterem*, étterm*, pizza*, pizzá*, kávézó*, kavezo*, kocsma*, kocsmá*, söröző*, vendéglő*, cukrászda*, kifőzde*, gyros*, gyrosos*, kebab*, meki*, mcdonald*, kfc, foodpanda*, wolt*, bár, bárban, bisztró*, csárda*, bufé, büfé*, hamburger*, sushi*, burger*',
    smoke:
      'dohány*, dohany*, cigi*, cigar*, cigarett*, füst*, fust, szív, cigiz*, dohányz*, szívok, cigit, cigizni, rágyújt*, bagó*, bagóz*, vape, iqos',
    diet: 'diéta*, diétá*, fogyókúr*, fogyokur*, fogyás*, fogyni, fogyok, fogyasztó, súly*, suly, edzés*, edzes*, edz*, edzőterem*, konditerem*, kondi*, fitnesz*, fitness*, jóga*, joga, kiló*, kalória*, gym, karcsú*, fogyi*, személyi edző, pilates',
    clothes:
      'ruha*, ruhá*, cipő*, cipo*, kabát*, kabat*, nadrág*, nadrag*, póló*, polo*, szoknya*, szokny*, zokni*, pulóver*, pulcsi*, dzseki*, ing, inget, divat*, öltöny*, csizma*, csizmá*, sapka*, sapká*, kesztyű*, táska*, táská*, taska*, méret*, cucc*, sál, öv, melltart*, bugyi*, fürdőruh*, farmer*, gatya*, papucs*, szandál*',
    wash: 'mos, mosok, mosni, moss*, takarít*, takarit*, mosás*, mosas*, tisztít*, tisztit*, mosógép*, mosogat*, tiszta*, kimos*, megmos*, felmos*, porszív*, vasal*, zuhany*, fürd*, fürdök, mosd*, mosakod*, takarítás*, mosakodj*, kosz*, kuka*, szemet kivinni, szemetet, mosakszom, kitakarít*',
    beauty:
      'haj, hajam*, hajat, fodrász*, fodrasz*, fodi, borbély*, köröm*, körmöm*, körmös*, kozmetik*, manikűr*, hajvágás*, szempilla*, smink*, hajfest*, műköröm*, szépség*, hajszín*, pedikűr*, wax, gyant*, masszáz*, barber*, parfüm*, borotv*, fodraszhoz',
    gift: 'ajándék*, ajandek*, meglepet*, meglepetés*, ajándékoz*, meglep*, ajcsi, ajándékba, mikulás*',
    partyFest:
      'buli*, ünnep*, unnep*, karácsony*, karacsony*, fesztivál*, fesztival*, szilveszter*, húsvét*, husvet*, szülinapi*, parti, partyt, bulizz*, party*, bál, koncert*, locsolk*, ballag*, keresztel*, boldog új évet, újév*, mulatság*, legénybúc*, farsang*, buék, névnap*, ballagás*',
    game: 'játék*, jatek*, játsz*, jatsz*, játszik*, játszunk, játszani, társasjáték*, kártyáz*, játszok, társas*, sakk*, xbox*, ps5, ps4, playstation, lol, cs, fortnite, minecraft, játszó*, gémel*, gamer*, kockul*, kockázz*',
    sport:
      'foci*, sport*, meccs*, csapat*, edzés*, mérkőzés*, merkozes*, futball*, labda*, labdá*, kézilabda*, kosár*, úszás*, uszas*, úszni, ftc, fradi*, tenisz*, focizni, gól, bajnok*, stadion*, torn*, úszó*, vízilabd*, röplabd*, forma 1, edzésre, uszoda*, síel*, siel*',
    win: 'nyer*, nyert*, nyertem, győz*, gyoz*, megnyer*, győzt*, nyerni, nyertünk, győzel*, győzelem*, bajnok*, nyertel',
    music:
      'zene*, zené*, dal, dalt, dalok*, koncert*, zenekar*, együttes*, énekel*, enekel*, gitár*, szám, spotify, számot, zenél*, ének*, banda*, lemez*, nóta*, zongor*, buliz*, dj, musical*',
    film: 'film*, mozi*, sorozat*, filmet, színház*, szinhaz*, netflix*, hbo*, epizód*, évad*, előadás*, moziz*, mozibérlet',
    tv: 'tévé*, teve, tv*, rádió*, radio*, hírek*, hirek, híradó*, csatorna*, csatorná*, műsor*, televízió*, újság*, tévéz*, rtl, tv2, közvetít*, mtv, meccsnéz*',
    book: 'könyv*, konyv*, könyvtár*, konyvtar*, olvasás*, regény*, regeny*, folyóirat*, könyvesb*',
    weather:
      'időjár*, idojar*, eső*, eso, esik, hó, havaz*, szél, szeles, vihar*, zivatar*, esett, esernyő*, esernyo*, esik az eső, fúj, köd, ködös*, felhő*, dörög*, zuhog*, szakad, hull*, eső, esik a hó, szép idő, fagy*, kánikul*, jég, jeges*, jégeső, idő, időnk',
    warmCold:
      'hideg*, meleg*, nap, forró*, forro, süt, hőség*, fagy*, fázom*, fazom, fázik*, melegem, napos*, fok, fokos, hűvös*, napsüt*, fázol, kánikula*, fázás, izzad*, jéghideg*, langyos*, melegít*',
    church:
      'templom*, isten*, imád*, ima, imát, mise, misé*, pap, egyház*, egyhaz*, mecset*, isteni*, imádkoz*, áldás*, aldas*, jézus*, jezus, uram, szent*, áld, áldja, keresztel*, biblia*, gyülekez*, lelkész*, hála istennek, plébán*, allah, áment, zsinagóg*, szentmise*',
    hope: 'remél*, remel*, remény*, kívánok, szerencs*, szurkol*, drukkol*, sok sikert, remélem, bízom, bízunk, kívánom, sikert, szorítok, remeny*, szorít*, sok szerencs*, kivanok, boldog, bizakod*, gratul*, grat, kitartás*',
    worry:
      'aggód*, aggod*, fél, félek, félsz, félelem*, félnek, féltem, aggaszt*, ijeszt*, megijed*, rémült*, félj*, nyugtalan*, felek, ijedt*, szorong*, parázok, paráz*, para, parás*, pánik*, félünk, aggasztó*, rettegek, retteg*, stressz*, izgul*, izgulj*, félt*, aggodalm*',
    laugh:
      'nevet*, vicces*, vicc*, haha*, hahaha*, röhög*, rohog*, poén*, poen*, xd*, lol, hehe*, mosoly*, kacag*, viccel*, hihi*, xdd, humor*, vicceltem, vihog*, jókedv*, ökörköd*',
    cry: 'sír, sírok, sírt*, sírtam, sírj*, sírás*, szomorú*, szomoru*, bánat*, banat*, könny*, elszomor*, sírni, depi*, depress*, letört*, zokog*, elkeser*, szomorkod*, bőg, bőgök, levert*, bús, magányos*',
    happy: 'boldog*, örül*, orul*, örülök, öröm*, vidám*, örömmel, örömöm*, szívesen, orom*, boldogság*, boldi, vigad*, örvend*, megörül*, örömest',
    good: 'jó, jót, jól, jobb*, legjobb*, remek*, kiváló*, nagyszerű*, szuper*, szép, jo, jol, kitűnő*, fasza, klassz*, menő*, jók, pazar*, szuperj*, csodás*, csodál*, kedves*, frankó*, fantasztik*, zseniál*, tök jó, tökjó, remeklő, top, pompás*, király*, fain, elégedett*, príma, perfekt, tökéletes*, tokeletes*, csúcs*, korrekt*, bomba, finom*, jobban',
    bad: 'rossz*, rosz, szar*, borzasztó*, borzalm*, szörnyű*, szornyu*, pocsék*, rosszul, rosszabb*, legrosszabb*, katasztrof*, botrány*, botrany*, gáz, gyenge*, csapnivaló*, gyatra*, silány*, ócska*, szánalm*, kellemetlen*, nívótlan*, tragikus*, siralmas*, förtelm*, vacak*, undorít*, undor*, gusztustalan*, szégyen*, szegyen*, pofátlan*, arcátlan*, szemtelen*, felháborító*, elfogadhatatlan*, minősíthetetlen*, gagyi*',
    beautiful:
      'szép*, szep*, gyönyörű*, gyonyoru*, csinos*, aranyos*, bájos*, cuki*, helyes*, szebb*, mutatós*, édes*, gyönyör*, tündéri*, csodaszép*, mesés*, kellemes*',
    important: 'fontos*, sürgős*, surgos*, lényeg*, sürget*, lenyeg*, sürgősen, kiemelt*, jelentős*, létfont*, életbevágó*',
    easy: 'könny*, konnyu*, egyszerű*, egyszeru*, könnyen, pofonegyszerű*, kényelm*, gyerekjáték*, simán, sima',
    hard: 'nehéz*, nehez*, lehetetlen*, bonyolult*, kemény*, nehezen, kemeny, nehezebb*, problémás*, bajos*, macerás*, körülményes*, nehezemre, képtelen*',
    big: 'nagy*, óriási*, oriasi*, hatalm*, nagyobb*, legnagyobb*, széles*, magas*, termetes*, baromi, jókora*, hosszú*, irdatlan*',
    small: 'kicsi*, kis, kics*, apró*, apro*, pici*, kisebb*, legkisebb*, picur*, kisméret*, keskeny*, alacsony*, icipici, rövid*',
    full: 'tele, teli, megtelt*, tele van, teljes*, betelt*, telt*, csordult*, teltház*, dugig',
    empty: 'üres*, ures*, kiürül*, semmi, kifogy*, kiürít*, elfogy*, fogyóban, elfogyott*',
    busy: 'elfoglalt*, nem érek rá, nem erek ra, dolgom van, nincs időm, nincs idom, nem érünk rá, elfoglal*, nem alkalmas, foglalt*, nem jó most, sok a dolgom, rohanok, most nem érek, zsúfolt*, dolgom, hajt*, nem tudok most, el vagyok havazva, elfogl',
    freeTime:
      'ráér*, raer*, szabad*, szabadon, ráérsz, ráérek, érek rá, elérhető*, elerheto*, szabadidő*, lazít*, érsz rá, ráérünk, ráértek, van időm, kötetlen*, szabadul*',
    ready:
      'kész*, kesz*, készen, elkészül*, elkeszul*, készülj*, készült*, elkészít*, felkészül*, készül*, készek, készítsd, megcsinál*, megvagyok, elintéz*, elintez*, kész vagyok',
    tired:
      'fáradt*, faradt*, elfárad*, kimerül*, kimerült*, álmos*, fáradok, hulla, holtfárad*, kivagyok, kidől*, kész vagyok, kiegett, elfarad*, hullafárad*',
    broken:
      'elromlott*, elromlik*, tönkrement*, tonkrement*, nem működik*, nem mukodik*, hibás*, nem megy, elrom*, eltört*, eltort*, rossz*, nem jó, meghibás*, leállt*, lefagy*, bedögl*, lerobban*, törött*, szar, megsérült*, szét*, szétesett, nem kapcsol*, kiakadt*, tönkremegy*, romlott*, bekrepál*, elszakad*, döglött*, nem indul*, csöpög*, csepeg*, szivárog*, nem üzemel*',
    repair:
      'javít*, javit*, megjavít*, szerel*, szerelő*, szerelo*, szerviz*, javítás*, megcsinál*, karbantart*, megszerel*, javítta*, felújít*, ezermester*, szervizel*, javíttat*, szerelo, villanyszerel*, javító',
    problem:
      'probléma*, problema*, problémá*, baj, bajom*, gond*, hiba*, gáz, bibi, gubanc*, ügy, nehézség*, bajok*, bajban, galiba*, zűr*, kalamajk*, bökkenő*, gondom*, para, macera*',
    possible:
      'lehet*, lehetsé*, lehetseg*, talán*, talan, esetleg*, valószínű*, valoszinu*, megoldható*, elképzelhető*, lehetne, tán, lehetősé*, netán, előfordul*',
    sure: 'biztos*, persze, termeszetesen, természetes*, egyértelmű*, valóban, tuti*, hogyne, bizonyos*, bizonyára, határozott*, egyertelm*, feltétlen*, mindenképp*, mindenkepp*, naná, tudodmit, holtbiztos*, garant*, biztosan',
    really:
      'nagyon, tényleg*, tenyleg, igazán, komolyan, valóban, tök, igen, komoly*, rettent*, borzasztóan, iszonyú*, rendkívül*, őszint*, rohadtul, kurvára, baromira, marhára, igazi*, teljesen, naon, nagyonnagyon, tutira, igazan, állati, piszok, iszonyat*, ténlyeg, eléggé, egészen, abszolút*, határozottan',
    quickly:
      'gyors*, gyorsan, siess*, siet*, sietek, hamar, mielőbb, minél előbb, sebes*, siessetek, siessen*, rohan*, igyekez*, igyekszem, iparkod*, gyorsab*, kapkod*, pikkpakk, sürg*, expressz*',
    slowly: 'lassú*, lassu*, lassan, lass*, lelassul*, ráérős*, türelm*, vontatott*',
    together: 'együtt*, egyutt, közös*, velem, veled, kozos, egymás*, együttes*, összes, velünk, összefog*, közösen, csapatban, társaság*',
    alone: 'egyedül*, egyedul, magam, magamra, magány*, egymagam*, magad, önálló*, magamban, szóló, egymaga, egyes-egyedül',
    inside:
      'bent, benn, kint, kinn, belül*, kívül*, ki, be, kívülről, belső*, külső*, bennt, kinnt, belul, beltér*, kültér*, odakint, odabent, szabadban, belülr*',
    near: 'közel*, kozel, mellett*, szomszéd*, mellé, környék*, kornyek*, környez*, itt van, közelség*, mellettem, szomszédos, körül, előtt, közvetlen*',
    far: 'messze*, messzi*, távol*, tavol*, messzire, km, kilométer*, messzir*',
    thing:
      'dolog*, dolgok*, dolgot, cucc*, valami*, holmi*, ügy, izé*, dolgai*, valamit, izé, cuccok*, vmi, vmit, dolga, dolgaim*, dolgokat, cuccaim*, tárgy*, ügyben, ügyek*, cuccom',
    way: 'mód, módon, módja*, módszer*, út, megoldás*, megoldas*, forma*, formá*, módot, módb*, semmilyen formában, úgy, így, hogy, megold*, ily, sehogy*, akárhogy, valahogy*, módokon, csatorn*',
    reason: 'ok, oka, okot, okból, indok*, miért, ürügy*, okok*, célból, cél, célja*, okán, céllal, célra, indíték*',
    idea: 'ötlet*, otlet*, terv*, tervez*, projekt*, elképzel*, javasl*, gondolat*, tervet, javaslat*, javasol*, elgondol*, ötletem*, fogalm*, program*',
    question: 'kérdés*, kerdes*, kérdések*, kérdez*, kérdése*, kérdőív*, felmérés*, kérdőjel*, kérdezek, kvíz*',
    story:
      'történ*, tortent*, történet*, esemény*, esemeny*, sztori*, mesél*, mese, mesét, eset, megtörtén*, tortenet*, mi történt, esetek*, pletyk*, ügy, élmény*, esetb*',
    warProtest:
      'háború*, haboru*, sztrájk*, sztrajk*, tüntet*, tuntet*, harc*, tüntetés*, veszekedés*, verekedés*, tiltakoz*, felvonul*, bomba*, veszeked*, ukrán*, konflikt*, katon*, veszekszik, összevesz*, ukrajn*, orosz*',
    accident:
      'baleset*, karambol*, tűz, tuz, tűzeset*, ütköz*, utkoz*, összeütk*, leég*, ütközés*, tűzolt*, kigyullad*, összetör*, katasztróf*, égett, dugó*, dugóban, ég, árvíz*, földreng*',
    steal:
      'lop, lopás*, lopott*, ellop*, lopta*, csal*, csalás*, csalas*, csaló*, csalo*, átver*, atver*, hamis*, rabol*, rablás*, tolvaj*, adathalász*, adathalasz*, kirabol*, kamu*, átverés*, szélhámos*, lenyúl*, scam*, feltör*, hekkel*, hacker*, meghack*, piramisjáték*, betör*, fake*, ellopt*, csalnak, lehúzás*, lehúz*',
    insurance:
      'biztosít*, biztosit*, biztosítás*, kötvény*, kgfb, casco, kötelező*, biztosító*, életbiztos*, lakásbiztos*, utasbiztos*, kárbejel*, kár, kárt, kárfelm*',
    tax: 'ado, adót, adók*, áfa, szja, járulék*, iparűz*, vám, vámot, adóbevall*, adóvissz*, könyvelő*, tb, adóz*, illeték*, katás, kata, helyi adó, nav, adóm, adóbev*, adóelőleg, adóhat*, adózás*',
    electricBill:
      'áram*, aramszamla, villanyszámla*, mérőóra*, meroora*, mérő*, óraállás*, oraallas*, gázszámla*, fogyasztás*, fogyasztas*, mvm*, eon, energia*, energi*, rezsi*, tarifa*, díjszab*, leolvas*, közüzem*, elmű*, emasz, kwh, áramszolg*, főgáz*, vízóra*',
    build:
      'épít*, epit*, építés*, épül*, tető*, teto*, napelem*, szigetel*, felújít*, felujit*, építkez*, burkol*, csempe*, kivitelez*, festés*, kőműves*, fal, falat, falak*, ácsok*, nyílászáró*, ablakcsere, lapostet*, építő*, festő*, bontás*, inverter*, cserép*, tervrajz, beton*, nyílász*',
    houseSale:
      'ingatlan*, eladó ház*, jelzálog*, jelzalog*, telek*, telket, ingatlanos*, ingatlanköz*, otthonteremt*, csok, lakáshitel*, eladó lakás*, lakásvásár*, ingatlaniroda*, duna house, babaváró*, tulajdoni lap*, telk*, babavaro',
    carDealer:
      'autókeresk*, gumi*, gumiabroncs*, műszaki*, muszaki, szerviz*, téli gumi*, olajcsere*, abroncs*, márkaszerviz*, vizsgáztat*, hasznaltauto*, használtaut*, nyárigum*, autószal*, nepper*, gumis*, alkatrész*, próbaút*, kerékcser*',
    travelOffer:
      'körutazás*, túra, last minute, lastminute, all inclusive, utazási iroda*, hajóút*, üdülés*, utazási ajánlat*, utazási*, üdülő*, wellness*, spa, fürdő*, csomagajánl*, tengerpart*, nyaralási, városnéz*, szállásajánl*, idegenvezet*, charter, nászút*',
    bet: 'fogad*, fogadás*, fogadas*, kaszinó*, kaszino*, póker*, poker*, szerencsejáték*, szerencsejatek*, tippmix*, tét, tétet, rulett*, nyerőgép*, casino*, tippel*, odds, tippmixpro*, bet365*, vegas*, slot*, pörget*, zsetonok*',
    dating:
      'társkeres*, tarskeres*, randi*, ismerked*, szingli*, tinder*, randiz*, randevú*, partnerkeres*, szinglik*, badoo, párkeres*, facér, ismerkedn*',
    erotic:
      'szex*, sex*, erotik*, pornó*, porno*, felnőtt*, dögös*, meztelen*, szexi*, forró lány*, kurva*, escort, eszkort*, pucér*, meztelenül, dugn*, dugás*, szexpart*, csajok, maszturb*, onlyfans, punci*, cici*, erotikus*, kúr*, kefél*',
    religionPolitics:
      'politik*, jelölt*, jelolt*, kampány*, kampany*, képviselő*, kepviselo*, fidesz*, orbán*, orban*, párt, választás*, tisza párt*, tiszás*, magyar péter*, polgármester*, ellenzék*, kormány*, miniszter*, jobbik*, mszp, demokrácia*, gyurcsány*, parlament*, hitgyül*, jehova*, fideszes*, konzultáció*, dk, momentum*',
    trial:
      'próba*, probá*, proba*, minta*, mintá*, próbaidő*, kóstol*, próbaidosz*, próbaver*, demo*, teszt*, ingyenes próba, próbahét, kipróbál*, termékmint*',
    expire:
      'lejár*, lejar*, lejárt*, megújít*, megujit*, megújul*, érvényesség*, hosszabbít*, hosszabbit*, érvényes*, meghosszabb*, lejárat*, ervenyes*, elévül*, megujul*, hatály*, meddig érvényes',
    chargeCost:
      'levon*, levonás*, emelt díj*, emelt dij*, felszámít*, felszámol*, terhel*, megterhel*, pénzembe kerül*, díj*, levonták, levontak, pénzbe kerül*, terhelés*, költs*, drága*, percdíj*, vontak le, vontatok le, díjköteles*, emeltdíj*, sokba kerül*, felár*, sarc*, számláz*, kiszámláz*',
    fromOf: 'ból, ből, belőle, belőletek, közül, tól, től, ról, onnan, innen',
    towards: 'felé, felénk, arrafelé, hozzá, hozzátok, irányába',
    inAt: 'ban, ben, benne, nál, nálam, maguknál, magánál, bent',
    withWhom: 'val, vel, együtt, velem, veled, vele, velünk, veletek, velük',
    forWhom: 'részére, számára, számomra, nekem, neki, miattam, érte, értem',
    aboutWhat: 'róla, magukról, gépükről, erről, arról, kapcsolatban, illetően, vonatkozóan, vonatkozó, kapcsán',
    byWhom: 'által, keresztül, révén, útján, általuk',
    between: 'között, közt, köztünk, közé, közül, közepén, közöttük',
    under: 'alatt, alá, alól, alatta, lent alatta',
    above: 'felett, fölött, fölé, tetején, rajta, felül',
    around: 'körül, körbe, közelében, közel, mellett, mellé, környékén, köré',
    upwards: 'fel, föl, fent, felfelé, felülre, emeletre fel',
    downwards: 'le, lefelé, lent, lement, földszintre, alulra',
    offAway: 'el, elől, félre, tovább, máshová, hess, messze, távol, tűnés',
    outside: 'kint, kívül, kinn, odakint, szabadban, kinti, kifelé',
    against: 'ellen, ellene, ellenük, szemben, kontra',
    instead: 'helyett, helyette, helyettem, inkább, ehelyett',
    during: 'közben, alatt közben, miközben, időközben, során, közbe',
    conjAnd: 'és, s, illetve, valamint, továbbá',
    conjOr: 'vagy, vagy pedig, akár, avagy',
    thanAs: 'mint, ahogy, úgy mint, olyan mint, ahogyan, akárcsak, mint egy',
    therefore: 'ezért, tehát, úgyhogy, szóval, azért, így hát, emiatt, miattatok, miattuk',
    although: 'bár, habár, noha, ennek ellenére, mégis, pedig, annak ellenére, azért mégis',
    even: 'egyáltalán, akár még, még csak, sem, se, úgyis, úgysem, mindenestül',
    isAre: 'van, vannak, vagyok, vagy te, vagyunk, legyek, levő, lévő, lenni, nincs, legyen',
    wasWere: 'volt, voltam, voltak, voltunk, vlot, voltál, lett volna',
    becomeTurn: 'lett, lettem, lesz belőle, válik, vált, változik, lettek, lettünk',
    willShall: 'fog, fogok, fogja, fogunk, lesz, leszek, fogom, fognak',
    wouldCould: 'volna, lenne, lehetne, tudna, lennék, talán, lehet hogy, tudnák, akrom',
    doDone: 'csinál*, tesz, tenni, tett, tegyenek, tegyetek, csinálok, csináljanak, megcsinálta, kész, művel',
    happen: 'történ*, megtörtént, előfordul, zajlik, mi történt, sor kerül',
    begunIt: 'okoz*, kényszerít*, rávesz, késztet, okozta',
    seem: 'tűnik, úgy tűnik, látszik, mintha, úgy látszik, látszólag, állítólag',
    veryMuch: 'nagyon, rettentően, igazán, iszonyú, tök, rendkívül, borzasztó jó, szuper',
    suchDegree: 'olyan, ilyen, annyira, ennyire, ennyi, akkora, ekkora',
    almost: 'majdnem, szinte, kb, körülbelül, nagyjából, csaknem, alig, közel',
    half: 'fél, fele, negyed, felét, rész, részben, felében, háromnegyed',
    oneNumber: 'egy, egyet, eggyel, nulla, egyik, egyikről, egyedüli',
    twoThree: 'kettő, két, kettőt, három, hármat, négy, négyet, ketten, hárman, négyen, ket',
    bigNumber: 'öt, ötöt, hat, nyolc, kilenc, tíz, tizenegy, tizenkét, tizenkettő, tizenöt, hatan, hatkor, ötkor, öten',
    tens: 'húsz, harminc, negyven, ötven, hatvan, hetven, nyolcvan, kilencven, száz, ezer, ezret, millió',
    ordinal: 'második, harmadik, negyedik, ötödik, harmadszorra, másodszor, harmadszor, első',
    pairBoth: 'mindkettő, mindketten, mindkét, mindkettőt, pár, páros, dupla',
    ever: 'valaha, bármikor, valamikor, akármikor',
    sometimes: 'néha, időnként, olykor, néhanapján, hébe-hóba, alkalmanként',
    usually: 'általában, rendszerint, szokás szerint, szoktam, többnyire, szokott, szokták, szoktunk',
    suddenly: 'hirtelen, váratlanul, egyszer csak, egyszerre csak, derült égből',
    finally: 'végre, végül, végre-valahára, végülis, a végén',
    recently: 'mostanában, nemrég, a minap, az utóbbi időben, nemrégiben, múltkor',
    sinceWhen: 'óta, azóta, mióta, amióta, héttől, eddig',
    forever: 'végleg, örökre, mindörökre, véglegesen, örökké, egyszer s mindenkorra',
    temporary: 'ideiglenes*, átmeneti*, egyelőre, most egy ideig, pillanatnyilag',
    season: 'tavasz*, nyár, nyáron, ősz, ősszel, télen, nyári, téli, őszi',
    monthName: 'január*, február*, március*, április*, május*, június*, július*, augusztus*, szeptember*, október*, november*, december*',
    clockTime: 'óra, órakor, órának, perc, percet, percre, negyed óra, órát, órára, félkor',
    birthdayFeast: 'karácsony*, húsvét*, újév, szilveszter*, évforduló*, névnap*, ünnep*, szülinap*, pünkösd*, mikulás',
    colourDark: 'fekete, szürke, barna, fehér, fehéret, feketét, sötét',
    colourBright: 'piros, vörös, kék, zöld, zöldben, sárga, rózsaszín, lila, színű, szín, kéket',
    head: 'fej, fejem, fejből, arc, szem, szemem, fül, fülem, orr, orrom, száj',
    handFoot: 'kéz, kezem, ujj, ujjam, láb, lába, lábam, térd, térdem, váll, boka',
    heartSoul: 'szív, szívem, lélek, lelkem, elme, eszem, szíve',
    teeth: 'fogam, fogat, fogorvos*, fogász*, foghúzás, fogaim, fogtömés, fogszabályzó',
    painWound: 'fáj, fájdalom, vérzik, seb, láz, lázas, varrat*, gipszben, kötést, fájnak, sérülés',
    pregnantBaby: 'terhes*, várandós, szülés*, újszülött, baba, babám, pelenka, cumi, cumisüveg, etetőszék, babakocsi',
    allergyVaccine: 'oltás*, allergi*, vírus*, fertőzés*, kiütéses, covid, influenza, védőoltás, pozitív',
    therapyNurse: 'nővér, ápoló*, terapeuta, pszichológus*, gyógytorn*, leletem, kartonomat, éhgyomorra, vérvétel, terápia',
    wheelchair: 'kerekesszék*, tolókocsi, mankó*, járókeret, idősotthon*, öregek otthona, mozgássérült, demens',
    vegetable: 'paradicsom*, krumpli*, burgonya, hagyma, hagymát, répa, saláta, uborka, paprika, zöldség*, káposzta',
    fruit: 'alma, almát, banán*, citrom*, narancs*, eper, málna, gyümölcs*, körte, szilva, meggy',
    meatFish: 'hús, húst, csirke*, disznóhús, kolbász*, hal, halat, rántott, sonka, virsli, marhahús',
    milkEggs: 'tej, tejet, sajt, sajtot, tojás*, vaj, vajat, joghurt, tejföl, túró',
    soupRice: 'leves*, rizs*, tészta, bab, nudli, pörkölt, főzelék, gulyás, nokedli, lencse',
    alcohol: 'sör, sört, bor, bort, pálinka, whisky, kocsma, kocsmában, sörözés, pezsgő, fröccs',
    sugarSpice: 'cukor, cukrot, só, sót, bors, fűszer*, szósz, ecet, mártás',
    dishes: 'tányér*, csésze, pohár, poharat, poharban, kanál, villa, kés, késem, serpenyő, fazék, lábas, edény*',
    fridgeOven: 'hűtő, hűtőt, sütő, tűzhely, mosógép*, mosogatógép*, mikró, fagyasztó, gáztűzhely',
    kitchenBath: 'konyha, konyhá*, fürdőszob*, hálószob*, zuhany*, vécé, wc, nappali, fürdő, mosdó',
    wallRoof: 'fal, falra, falat, tető, padló, mennyezet, ablak*, lépcső*, plafon, ajtó',
    curtainCarpet: 'függöny*, szőnyeg*, párna, párnát, takaró*, matrac*, redőny*, ágynemű, paplan',
    cleaning: 'takarít*, rendrakás, felmosás, kuka, kukát, szemét, szemetes, porszívó*, kitakarít*, szelektív',
    toolNail: 'kalapács*, csavar*, fúró, fúrógép, létra, létrát, ragasztó, kötél, szerszám*, szög',
    paintWood: 'festék*, festés, fa, fából, kő, tégla, téglát, fém, deszka, beton, csempe',
    plumber: 'cső, csap, csöpög, lefolyó, vízvezeték*, vízszerelő, eresz, csatorna, csőtörés, dugulás, szerelő',
    washLaundry: 'mosás*, vasal*, szennyes, tisztító, mosni, ruhamosás, teregetni',
    hairdresser: 'fodrász*, hajvágás, szakáll, köröm, műköröm, körmös, kozmetikus, hajfestés, borbély',
    jewel: 'gyűrű*, karóra, nyaklánc*, karkötő*, szemüveg*, fülbevaló, ékszer*',
    shoesBag: 'cipő*, zokni, táska, táskám, pénztárca, pénztárcám, csizma, hátizsák, papucs, zseb, zsebem',
    coatHat: 'kabát*, dzseki, nadrág*, ing, inget, ruha, ruhát, sapka, sál, kesztyű, szoknya, pulcsi',
    size: 'méret*, hossz*, szélesség, súly, magasság, hosszú, széles',
    weightKilo: 'kiló, kilót, kg, gramm, deka, dkg, liter, litert, méter, km, centi',
    animalFarm: 'tehén, birka, kecske, tyúk, ló, lovat, disznó, malac, kacsa, liba, csirkék',
    animalWild: 'madár, róka, egér, kígyó, szúnyog*, bogár, pók, darázs, vaddisznó, őz, patkány',
    cat: 'macska, macskám, cica, cicám, cicus, állatorvos*, kiscica, macskát',
    flowerTree: 'virág*, fák, fű, füvet, növény*, akácfa, rózsa, bokor, erdő, park, fűnyírás',
    seaBeach: 'tenger*, strand*, folyó, tó, balaton*, balcsi, balcsira, sziget, úszás, horgász*, horgászegyletből, duna',
    mountain: 'hegy, hegyek, domb, völgy, túra, túrázni, kirándul*, tábor*, sátor, kemping',
    sky: 'ég, égbolt, hold, csillag*, napsütés, felhő',
    fire: 'tűz, tüzet, füst, égés, láng, kigyulladt, tűzoltó*, leégett',
    rainSnow: 'eső, esik, hó, havazik, szél, vihar, jég, esernyő, zivatar, hóesés',
    village: 'falu, faluban, tanya, vidék, vidéken, szántó, mező, földek, tanyán',
    square: 'tér, sarok, sarkon, híd, hídon, kereszteződés, körforgalom, zebra, főtér',
    floorLift: 'emelet*, lift, liftet, bejárat, kapu, kapucsengő, földszint, csengő, lépcsőház',
    neighbourNoise: 'zaj, zajong*, hangos*, ugat, szomszéd*, kiabál*, dübörög, zene hangos, hangoskod*',
    office: 'iroda, irodá*, osztály, központ, recepció, porta, portán, portás, pult, pultnál, ügyfélszolgálat',
    factory: 'gyár, gyárban, műhely, raktár, raktárban, építkezés, üzem, telephely, beszállító',
    colleague: 'kolléga, kollégá*, munkatárs*, alkalmazott, dolgozó, csapat, kollegina',
    manager: 'főnök*, igazgató*, vezető, tulajdonos*, tulaj, ügyvezető, menedzser',
    interviewJob: 'állásinterjú, interjú*, állás, önéletrajz*, jelentkez*, álláshirdetés, cv, munkahely',
    shift: 'műszak*, beosztás, túlóra, éjszakás, délutános, délelőttös, túlórá*',
    report: 'jelentés*, beszámoló, táblázat*, prezentáció, dokumentum*, jegyzet*, statisztikához, vázlat',
    projectTask: 'projekt*, feladat*, házi, házi feladat, lecke, beadandó, leckét',
    deadline: 'határidő*, utolsó nap, lejár, esedékes, dátum, dátumom',
    grades: 'jegy, osztályzat, pontszám, eredmény*, pont, pontozza, bizonyítvány, leleteimet, ötös',
    languageName: 'angol*, francia, német*, spanyol*, magyarul, olasz*, orosz, magyar nyelv',
    learnCourse: 'tanul*, tanfolyam*, kurzus*, képzés*, oktatás, gyakorl*',
    university: 'egyetem*, főiskola, előadás egyetemi, professzor, tanár úr, zh, vizsga, vizsgá*, szemeszter',
    bookLibrary: 'könyvtár*, regény*, oldal, fejezet, vers, könyv, könyvet, verset',
    newsPress: 'újság*, folyóirat, újságíró*, cikk, cikket, hírek, sajtó, magazin',
    radioPodcast: 'rádió*, podcast*, sorozat*, epizód*, tévé, tévében',
    song: 'dal, dalt, ének*, énekel*, kórus*, gitár*, zongora, koncert*, zene, zenekar',
    dance: 'tánc*, táncol*, balett*, buli tánc, néptánc',
    theatre: 'színház*, színész*, színpad*, próba, próbára, színdarab, mozi, cirkuszt, cirkusz',
    paintingArt: 'festmény*, rajz, rajzol*, múzeum*, művészet*, kiállítás*, kép festmény',
    ballGame: 'foci*, meccs*, labda, labdá*, gól, gólt, focizni, kosárlabda, kézilabda, csapatom',
    gymRun: 'edzés*, edző, konditerem, konditerembe, kondi, futás, jóga, jógá*, úszni, torna, edzeni',
    cardChess: 'sakk, kártya, kártyáz*, társasjáték, társas, kirakó, puzzle, sakkoz*',
    toy: 'játék, játékok, játszótér*, hinta, hintá*, lego, plüss',
    sew: 'tű, cérna, kötögetni, hímez*, fonal, varrógép, varrni, varrás, varrónő',
    king: 'király*, királynő, herceg, katona, katonák, hadsereg',
    fight: 'verekedés, veszekedés, vita, megütött, veszeked*, vereked*, pofon, megrúgott, rúgás',
    gunWar: 'háború*, fegyver*, bomba, pisztoly, lövés',
    kill: 'megöl*, gyilkos*, hulla, megölték, gyilkosság',
    prison: 'börtön*, bíróság*, bíró, per, perhez, tárgyalás bíróság, ügyvéd*, beperel*, pert',
    thief: 'tolvaj*, betörő*, rablás, rabló, lopás, ellopták, kiraboltak, zsebtolvaj, lopták',
    mayor: 'polgármester*, városháza, önkormányzat*, kormány, hivatal, jegyző, országgyűlés',
    passport: 'útlevél*, vízum*, személyi, személyi igazolvány, jogosítvány, jogsi, lakcímkártya, igazolvány',
    border: 'határ, vám, vámot, nagykövetség, konzulátus, határon',
    countryName:
      'magyarország*, németország*, ausztria, ausztriá*, anglia, angliá*, franciaország*, olaszország*, spanyolország*, románia, szlovákia, horvátország*',
    cityName: 'budapest*, pest, pesten, debrecen*, szeged*, pécs, győr, miskolc, bécs, london, párizs, eger, egerből',
    personName:
      'kovács, szabó, kovácsné, marika, éva, bence, kati, szűcs, zoli, péter, margit, katalin, zsuzsa, erzsi, feri, ildikó, szőcs, szalai, zoltán, laci, kovats, sanyi, béla, béláné, pista, petőfi, kossuth, kiss, anna',
    titleOfPerson: 'úr, uram, úrral, hölgyem, asszonyom, doktor úr, doktornő, néni, bácsi, tanárnő, dr, kisasszony',
    kidTalk: 'gyerek*, fiú, lány, kamasz, kölyök, kislány, kisfiú, tini, srácok',
    bride: 'esküvő*, menyasszony*, vőlegény*, eljegyzés, lagzi, lagzira, legénybúcsú, lánybúcsú',
    divorce: 'válás, elvált, válunk, szakítás, szakított*, exem, volt férjem, volt feleségem, elváltam',
    orphan: 'gyám, gondozó, nevelőszülő*, keresztanya, keresztapa, keresztszülő, árva, gondviselő',
    uncle: 'nagybácsi*, nagynéni*, unokatestvér*, unokatesó*, unokaöcs*, unokahúg*, bátyám',
    inLaw: 'anyós*, após*, sógor*, sógornő*, meny, vejem, menyem, nászasszony',
    kiss: 'puszi*, csók*, ölelés, ölellek, puszillak, szívecském, édesem, puszcsi, cuppanós',
    jealous: 'féltékeny*, megcsal*, megcsalt, elárul*, irigy*',
    trust: 'bizalom, bízom, megbízik, hit, megbízható*, bízni, bízol, bízhatok',
    promise: 'ígér*, megígér*, esküszöm, szavamat adom, megígértem, ígéret',
    lieCheat: 'csalás, csaló, csalók, átver*, átverés, hazud*, hazug*, hamis, kamu, becsap*, balekot, balek, csalni',
    joke: 'vicc, viccel*, vicces*, tréfa, poén*, móka, humor',
    serious: 'komoly*, komolyan, tényleg, őszintén, most komolyan, becsszó',
    respect: 'tisztelet*, illem, udvarias*, jólnevelt, jó modor, tisztesség*, tisztel',
    shame: 'szégyen*, gyalázat, szégyell*, ciki, kínos*, pofátlanság, szégyellje magát',
    rude: 'bunkó*, udvariatlan*, arrogáns, pimasz*, szemtelen*, pofátlan, goromba, faragatlan',
    patience: 'türelem*, türelmes*, türelmem, elfogyott a türelmem, türelmet',
    stress: 'stressz*, ideges*, pánik*, nyomás, szorong*, aggód*, feszült*, fáradjanak',
    headacheNerve: 'fejfájás*, idegeimre, kikészít*, az őrületbe, megőrülök, idegesít*, agyamra megy, agyamra',
    scare: 'félek, fél tőle, ijeszt*, megijed*, megijeszt*, rémiszt*, ijedt, félelem, megijedtem',
    surprise: 'meglep*, meglepetés*, meglepő, sokk, sokkol*, megdöbben*, csodálkoz*',
    disappoint: 'csalódott*, csalódás*, csalódtam, megbánt*, sajnál*, megbántam',
    boring: 'unalmas*, unom, unatkoz*, uncsi, unalom',
    hate: 'utál*, gyűlöl*, megvet*, undor*, undorító, utálom, rühell*',
    favourite: 'kedvenc*, jobban szeret*, tetszik, tetszett, inkább szeret, jobb',
    best: 'legjobb*, kitűnő, tökéletes*, szuper jó, remek*, kiváló*, nagyszerű, ügyes, fantasztikus',
    worse: 'rosszabb*, legrosszabb, szörnyű*, borzalmas*, borzasztó*, rémes, pocsék',
    wrongBad: 'rossz, téves*, hibás*, helytelen*, nem jó, tévedés, rosszul, hiba, fordítva',
    strange: 'fura, furcsa*, különös*, gyanús*, szokatlan*, bizarr',
    clearObvious: 'világos*, egyértelmű*, nyilvánvaló*, nyilván, tiszta sor',
    exact: 'pontos*, pontosan, épp, helyes*, éppen így',
    true: 'valódi*, eredeti*, igazi, valós*, igazság, igaz, igazat',
    secret: 'titok*, titkos*, bizalmas*, rejtett*, titkot',
    public: 'nyilvános*, közzétesz, posztol*, publikál*, nyilvánosság',
    danger: 'veszély*, veszélyes*, kockázat*, biztonságos*, kockázatos',
    protect: 'véd, védi, védelem*, megvéd*, biztonság*, vigyáz*, őrizni',
    attention: 'figyelem*, figyelj*, vigyázz*, óvatos*, figyelni',
    notice: 'észrevesz*, észrevett*, rájött*, rájöttem, kiderül*, felfedez*, derül, kiderült',
    decide: 'dönt*, eldönt*, döntés*, választ*, elhatároz*, elbírálásáig, elbírálás, tekintsenek',
    plan: 'terv*, tervez*, ütemterv, naptár, időbeosztás, beütemez*',
    hopeWish: 'remél*, kíván*, álom, szeretném ha, álmom, reménykedem, kívánság',
    chance: 'esély*, lehetőség*, alkalom, alkalmat, mázli',
    lucky: 'szerencse*, szerencsés*, peches, pech, mázlim, balszerencse, mákom',
    allowed: 'jogom, joga, szabad, megengedett, jogosult*, engedélyez*, jogszerű*, jogunk',
    rule: 'szabály*, előírás*, kötelesség*, kötelező*, rendelet*, törvény*',
    penalty: 'bírság*, büntetés*, kártérítés*, kötbér, megbüntet*, pótdíj',
    warning: 'figyelmeztet*, utolsó figyelmeztetés, felszólít*, utoljára szólok, figyelmeztetem',
    denounce: 'feljelent*, panasz*, bejelent*, feljelentés, panaszt teszek, naih, fogyasztóvédelem',
    guilty: 'bűnös*, hibáztat*, felelős*, hibám, hibája, az én hibám, felelősség*',
    forgive: 'bocs, bocsánat*, megbocsát*, elnézést, bocsi, bocsásson meg',
    apologyAccept: 'nem baj, semmi baj, mindegy, nem számít, nem gond, semmiség, ne aggódj, nem érdekes',
    beg: 'könyörg*, kérlek szépen, esedez*, az ég szerelmére, az isten szerelmére, kíméljenek, kérve kérem, krek, kerm',
    god: 'isten*, imádkoz*, ima, áldás*, mennyország, pokol, templom, úristen, hálát, áldjon',
    swearMild: 'jaj, jajj, a fenébe, fenébe, te jó ég, hűha, azta, basszus, istenem, na ne, ejnye',
    laughWord: 'haha*, hehe*, lol, xd, hihi*, muhaha',
    emojiWord: 'emoji*, matrica*, szmájli, smiley, gif, mém, mémek',
    ringBuzz: 'csörög*, cseng*, rezeg*, csipog*, pittyeg*, csörg*, csöng*, pittyen*, berreg*',
    screen: 'képernyő*, kijelző*, gomb, gombot, billentyű*, gombok',
    socialMedia: 'facebook*, fészbuk, face, insta*, tiktok*, whatsapp*, messenger*, viber*, követ, kövessek',
    groupChat: 'csoport*, csopi, csoportos chat, körből, körüzenet*, körüzenetből, közösség*',
    inbox: 'postaláda*, bejövő üzenet*, levelesláda, postafiók*, levélszemét, beérkezett',
    flyerPaper: 'szórólap*, papír*, katalógus*, prospektus*, nyomtat*, újságpapír, tábla, táblát, rekalmot, reklámújság',
    printer: 'nyomtató*, szkenner, tinta, patron, toner, fénymásoló',
    callCentre: 'telefonos ügyfélszolgálat, operátor*, forródrót, telefonközpont, ügyintéző*, call center, diszpécser',
    voicemail: 'hangposta*, üzenetrögzítő*, hangüzenet*',
    robot: 'robot*, gép, gépből, automata*, automatikus*, bot',
    softwareUpdate: 'szoftver*, letölt*, telepít*, frissít*, appba, applikáció*, app, frissítés*',
    virusHack: 'hekker*, feltört*, feltörték, adathalász*, vírusos, hacker*, meghekkel*',
    camera: 'kamera, kamerá*, fénykép*, fotó*, szelfi*, kép, képet, felvétel*, videó*',
    memorySpace: 'memória*, tárhely*, betelt, megtelt, tele van, hely',
    signal: 'térerő*, hálózat*, wifi*, mobilnet*, lefedettség, nincs net, net, internet*',
    charger: 'töltő*, kábel*, konnektor*, dugó, akku*, töltés',
    topUp: 'feltölt*, egyenlegfeltöltés, egyenleg*, feltöltős, kártyás telefon',
    tariff: 'tarifa*, előfizetés*, roaming, díjcsomag*, havidíj, tagdíj*, tagdíjat',
    moneyTransfer: 'utal*, átutal*, számlaszám*, pénzt küld*, befizet*, banki utalás, előleg',
    cheque: 'csekk*, megtakarítás*, kamat*, betét*',
    rent: 'lakbér*, bérlő*, albérlet*, főbérlő*, bérel*, bérleti szerződés',
    mortgage: 'jelzálog*, ingatlan*, lakáshitel*, lakás eladó, telek',
    wasteMoney: 'pazarol*, pazarlás, kidobott pénz, elszór*, elpazarol*',
    profit: 'nyereség*, haszon, kereset*, jövedelem*, bevétel*',
    rich: 'gazdag*, szegény*, csóró, le vagyok égve, pénztelen',
    gainLose: 'nyert, veszít*, elveszt*, vesztes*, nyeremény*, veszteség*, nyertem, nyerni, nyertes',
    stock: 'készlet*, raktáron, kapható, elfogyott, elérhető*, kifogyott',
    warranty: 'garancia*, garanciá*, jótállás*, alkatrész*, pótalkatrész, szavatosság',
    quality: 'minőség*, használt*, vadonatúj, új állapotú, friss, újszerű',
    queue: 'sorban állás, tömeg*, várólista*, sorban, sorszám*',
    menu: 'étlap*, menü*, adag, adagot, napi menü, rendelni kaját, kaja rendelés',
    table: 'asztal*, szék, széket, kanapé*, polc*, fiók, fiókban, szekrény*, bútor*',
    waiter: 'pincér*, szakács*, pék, hentes*, pékség, felszolgáló',
    hairSkin: 'bőröm, haj, hajam, krém*, sampon*, smink*, rúzs',
    lampCandle: 'lámpa, lámpá*, gyertya, gyertyát, villanykörte, izzó, égő',
    boatShip: 'hajó*, csónak*, komp, kompot, kikötő*, vitorlás*',
    fuel: 'benzin*, gázolaj, tank, tankol*, benzinkút*, dízel*, üzemanyag*',
    tyreEngine: 'gumi, gumik, motor, fék, szervíz, autószerelő*, defekt*, gumis, műszaki vizsga',
    traffic: 'forgalom*, dugóban, autópálya*, sebesség*, közlekedés*, stoplámpa, torlódás',
    driver: 'sofőr*, taxi*, fuvar*, taxis, elviszel, kamion*, kamionnal',
    luggage: 'bőrönd*, poggyász*, becsekkol*, reptér*, beszállás*, kézipoggyász',
    map: 'térkép*, cím, címem, címre, gps, útvonal*, merre van, irányítószám',
    turnSide: 'bal, balra, jobb oldal, jobbra, egyenesen, oldalt, elöl, hátul, előre, bal oldal',
    pushPull: 'tol, tolni, húz, húzd, húztak, emel*, emelek, cipel*, visz, nyom',
    cutBreak: 'vág, vágjatok, vágni, letép*, levág*, eltör*, letör*, elszakadt, tépni, tépi, eltépte',
    fallDrop: 'esett, elesett*, leesett*, elejt*, megcsúsz*, zuhan*, elestem',
    throwAway: 'dob, kidob*, eldob*, dobd ki, szemétbe, kukába, dobja ki',
    hang: 'lóg, felakaszt*, akaszt*, ragad*, odaragaszt*, lógva, kiakaszt',
    touchIt: 'érint*, fogd, megfog*, hozzáér*, nyúljanak, nyúljon, nyúl hozzá',
    standSit: 'áll, állok, állni, ül, ülök, ülni, fekszik, leül*, feküdj, állítsák',
    jump: 'ugrik, ugrás, ugrál*, mászik, felmász*, szalad*, rohan*',
    lookWatch: 'néz, nézd, nézz*, megnéz*, bámul*, nézni, lát, nézem',
    listenHear: 'hallgat*, hall, hallom, hallod, hang, hangja, hallani, hallgass',
    smell: 'szag, szagol*, illat*, íz, büdös*, bűz, ízlik, kóstol*',
    feel: 'érez*, érzem, érzés*, hangulat*, kedvem, kedve, kedv, éreztem',
    breathe: 'lélegz*, lélegzet, levegő*, lihegek, fulladok',
    drinkTea: 'tea, teát, kávé*, gyümölcslé, üdítő*, kóla, víz, limonádé',
    save: 'megőriz*, őrzik, tárol*, megtart*, elrak*, spórol*',
    count: 'számol*, kiszámol*, összead*, számítás, százalék*, összesen',
    compare: 'hasonlít*, összehasonlít*, különbség*, eltér*',
    repeatIt: 'ismétel*, megismétel*, újra meg újra, megint, már megint, folyton, ugyanaz',
    keepOn: 'folytat*, tovább csinál*, nem hagyják abba, továbbra is, nem áll le, egyfolytában',
    followUp: 'követ*, nyomon követ*, utánajár*, üldöz*, nyomkövet*',
    ignoreIt: 'figyelmen kívül, nem vesz tudomást, ignorál*, rá se ránt, mellőz*, hagyja figyelmen kívül',
    forgetIt: 'felejt*, elfelejt*, felejtsd el, felejtse el, hagyd, hagyjuk, elfelejtettem',
    letGo: 'engedj*, elenged*, engedjen el, szálljak le, szálljanak le, szabadíts*, elengedni',
    separateOut: 'kivéve, kivétel*, eltekintve, nélkül, rajta kívül, leszámítva',
    includeIn: 'tartalmaz*, szerepel*, szerepelek, szerepeljek, csatol*, mellékel*, beleért*, hozzáad*, hozzátesz*',
    joinIn: 'részt vesz*, részvétel*, csatlakoz*, résztvevő*, járok, jártam, járni, beszáll',
    belong: 'tartozik, hozzátartoz*, tulajdona, enyém, enyémet, tiéd, övé, tulajdon',
    inherit: 'örököl*, örökség*, hagyaték*, végrendelet*, örökös*',
    deathNotice: 'elhunyt*, meghalt*, temetés*, néhai, gyász*, halála, részvét*, halál*',
    replaceIt: 'cserél*, kicserél*, helyettesít*, csere, pótol*, pótlást, pótolják',
    transferOver: 'átad*, továbbad*, továbbít*, átadás, kiad adat, elajándékoz*, elajándékoztam',
    leak: 'kiszivárog*, kiszivárg*, terjeszt*, elterjed*, terjed, adatszivárgás',
    source: 'forrás*, honnan, eredet, származás*, honnan szerezték, honnan tudják',
    purpose: 'cél, célja, célú, célból, minek, mi célból, mire való',
    legalBasis: 'hozzájárulás*, járulok, járultam, hozzájárul*, jogalap*, jogos érdek, beleegyez*, egyezem, beleegyezés',
    paragraph: 'cikk gdpr, bekezdés*, paragrafus*, gdpr, rendelet szám, adatvédelmi törvény, cikkely',
    demand: 'követel*, követelem, ezennel, ezúton, ragaszkod*, megkövetel*, elvár*, igényel*',
    confirmBack: 'visszaigazol*, megerősít*, írásban, elismervény, igazol*, nyugta, jelzem, jelezze, visszajelz*',
    instruct: 'útmutató*, utasítás*, hogyan működik, használati, tájékoztat*, tájékoztassanak, leírás*',
    offerHelp: 'segítség*, segít*, támogatás*, szolgálat, szívesség*, szolgáltatás*',
    livingPerson: 'ember, élő ember, emberrel, igazi ember, emberi, hús-vér ember, személy',
    kindNice: 'kedves*, rendes, aranyos*, szép, cuki, édes, jófej, bájos',
    dearLove: 'drágám, drága, haver*, tesó, komám, szerelmem, szívem drágám, öreg, öcsi, barátom',
    guyMan: 'pasi, pasas, fickó, csávó, srác*, ürge, faszi, pali',
    crowdAll: 'mindenki*, emberek, az egész világ, mindnyájan, mindenkinek, népek, mindet',
    selfDo: 'magam, magamtól, egyedül, saját magam, maga, önálló*, magukra, részemről, magam csinálom',
  },
};
