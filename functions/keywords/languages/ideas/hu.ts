import type { IdeaData } from './idea.ts';

export const hu: IdeaData = {
  code: 'hu',
  ideas: {
    cease:
      'stop, állj, álljanak le, álljatok le, álljon le, leáll*, leállít*, állítsák, állítsa, állítsátok, elég, elegem, elegünk, elég volt, elegem van, elég legyen, elegendő, unom, untat*, hagyjá*, hagyja, hagyj, hagyjatok, hagyjon, hagyjanak, abbahagy*, abba, békén, békében, fejezz*, fejezd, befejez*, szűnj*, szüntess*, megszüntet*, megszűnt*, kopj*, tűnj*, húzz*, menjetek, menjenek, takarodj*, picsába, fenébe, francba, faszom, idegesít*, zavar*, zaklat*, bosszant*, zargat*, blokkol*, tilt*, letilt*, tiltom, megtilt*, jelent*, feljelent*, panasz*, ügyvéd*, rendőrség*, hatóság*, naih, nmhh, gdpr, fogyasztóvédel*, utolsó figyelmeztetés, utoljára, kéretlen*, illegális*, törvénytelen*, jogellenes*, túl sok, soha többé, soha többet, többé, többet, egyet se, egyetlen, semmilyen, semmi, se küld*, kíméljenek, kíméljetek, mellőz*, lemond*, lemondan*, leirat*, leiratk*, iratkoz*, ne küld*, ne küldj*, ne küldözg*, ne írj*, ne írogass*, ne hív*, ne keress*, ne zavar*, ne zaklass*, ne szeretnék, ne kapjak, ne jöjjön, ne jöjjenek, ne spammel*, ne bombáz*, nem küldené*, kikapcsol*, kapcsolják ki, kapcsolja ki, véget, perel*, beperel*, állítsák le, állítsanak le, hagyják abba, fejezzék be, torkig, szálljanak le, szálljatok le, kopjanak le, ne írjanak, ne írjatok, ne zaklat*, kikészít*, megbolond*, ebből elég, bombáz*, elárasztanak, elárasztotok, kiborít*, felidegesít*, agyamra, idegeimre, nyaggat*, macerál*, piszkál*, vegyenek le, vegyetek le, töröljenek, töröljetek, szüntes*, hess, tünés, felesleges, fölösleges, hiába, fáradjanak, fáradjatok, nincs értelme, kihagy*, hagyjanak ki, hagyjatok ki, mellőzni, lezárom, befejeztem, nyugalmat, le vagytok tiltva, le vannak tiltva, letiltalak*, tiltólist*, feketelist*, nem kő, kiiratkoz*, leirakoz*, leíratkoz*, lerakoz*, visszavonom, másnak hirdess*, ne érkez*, ne jöj*, ne tessék, ne tessenek, ne fáradj*, ne próbálkoz*, ne keres*, ne üzen*, ne merj*, kegyelem, könyörg*, békin, békibe, unom már, herótom, tele van, agyfasz*, őrjít*, pofátok*, kussol*, fogják be, fogjátok be, ennyi volt, vessenek véget, beszüntet*',
    refuse:
      'nem akarok, nem akarom, nem akarunk, nem szeretnék, nem szeretném, nem szeretnénk, nem kérek, nem kérem, nem kérünk, nem kértem, nem kell, nem kellenek, nem kívánok, nem kívánom, nem kívánunk, nem óhajtok, nem óhajtom, nem érdekel, nem érdekelnek, nem vagyok kíváncsi, nincs szükség*, nem iratkoztam, nem regisztráltam, nem jelentkeztem, nem adtam, nem járultam, nem járulok, nem egyezem, nem egyeztem, nem fogadok, nem fogadom, elutasít*, visszautasít*, hozzájárulásom nélkül, engedély nélkül, engedélyem nélkül, köszönöm nem, inkább ne, sosem kértem, soha nem kértem, nem rendeltem, sose, eszemben sincs, megvagyok nélkül*, megvagyok az, nem érdekel*, nincs szükségem, nem tartok igényt, nem óhajt*, nem érint, nem izgat, leszarom, nem vagyok ügyfel*, nem vagyok vásárló*, ki engedte meg, nem adtam engedélyt, nem adtam hozzájárulást, nincs rá szükség*, semmi szükség*, hidegen hagy*, nem vágyom, nem kíváncs*, nem igényl*, tiltakozom, nem veszem, nem vagyok vevő, nem vagyok én már vevő, nem leszek vevő, nem fogadunk, nem kívánjuk, nem igényel*, nem óhajtunk, nem veszek, nem vásárolok, nem fogok vásárolni, nem járulunk, soha nem kért*, sose kért*, nem olvasom, nem olvasok, olvasatlanul, meg se nézem, elutasítom, nem tartunk igényt, nincs időm, nem foglalkozom, minek nekem, minek ez nekem, nem kő semmi, nem köll, nem kell nekünk',
    texts:
      'sms*, üzenet*, reklám*, spam*, szpem*, ajánlat*, akció*, promó*, promóci*, hirdetés*, hírlevél*, hírlevel*, értesítés*, értesítő*, kampány*, marketing*, szemét*, szemet*, hülyeség*, baromság*, szarság*, levelek, leveleket, kupon*, esemes*, tájékoztató*, megkeresés*, kéretlen*, zaklatás*, ezt a szart, ezt a szemetet, hírlev*, emlékeztető*, leveleik*, kedvezmény*, körsms*, körüzenet*, levelezés*, akciótok*, akcióitok*, akciójuk*, akcióik*, ajánlgat*, reklámoz*, reklámcél*, marketing célú, üzenget*, pittyeg*, köszöntés*, felmérés*, katalógus*, meghívó*, tájékoztat*',
    contact:
      'küld*, küldj*, küldözget*, küldözgess*, küldeni, küldését, küldése, kiküld*, megkeres*, keres*, keress*, keresn*, zaklat*, zaklass*, zavar*, zavarj*, zargat*, bombáz*, spammel*, hív*, hívogat*, írni, írjanak, írjatok, írjon, írogat*, írogass*, írnak, kapok, kapni, kapjak, kapnék, kapcsolatba, kapcsolatfelvétel*, értesítsenek, telefonom*, számom*, számomra, erre a számra, ezen a számon, ezt a számot, mobilom*, telefonszámom*, írnának, a számomra, értesítést kapni, zaklassanak, engem keres*, nyaggat*, piszkál*, hírlevelet, hívogatni, e számra, erre a telefonra, telefonjára, a telefonomat, a telefonomra, anyámat, anyámnak, nagymamám*, üzenni, üzengetni, küldözgetni',
    remove:
      'vegyenek, vegyetek, vegyék, vedd, vegye, vegyél, kivenni, levenni, törölj*, töröl*, törlés*, törlöm, törölni, kitöröl*, kitörölj*, húzzanak, húzzatok, húzzák, húzza, kihúz*, távolít*, eltávolít*, szedjenek, szedjetek, szedjék, kiszed*, leszed*, dobjanak, dobjatok, irat*, iratk*, iratkoz*, leirat*, kiirat*, jelentkez*, kikerül*',
    list: 'list*, listá*, adatbázis*, nyilvántartás*, rendszer*, címlist*, levelezőlist*, névsor*, feliratkoz*, küldési*, címzettek*, ügyfélkör*, névjegyz*',
    mine: 'engem, a számom*, számomat, számom, telefonszámom*, ezt a számot, minket, nevem*, a nevem, elérhetőség*, adataim*, mobilszámom*',
    withdraw: 'visszavon*, visszavonom, visszavonás*, vonom vissza, visszaveszem, visszaszív*, megvon*, megvonom, vonja vissza, felmond*',
    consent: 'hozzájárul*, beleegyez*, engedély*, engedélyem*, jóváhagyás*, felhatalmaz*',
    how: 'hogyan, hogy lehet, hogy tudok, hogy tudom, hogy kell, miként, mit kell, mit írjak, mit küldjek, melyik szó*, milyen szót, hova kell, hová, hol lehet, hol tudok, lehet valahogy, mi a módja, hogy szabadul*',
    leave:
      'leirat*, leiratkoz*, leiratkozn*, leiratkozás*, megszabadul*, ne kapjak, ne kapjam, kijelentkez*, lejelentkez*, iratkozok le, iratkozhatok le, iratkozzak le, iratkozni le, lemondani a hírlev*',
    delete: 'töröl*, törölj*, törlés*, törlését, kitöröl*, megsemmisít*, semmisít*, elfelejt*, felejt*, feledés*, elfeledtet*, eltávolít*, távolít*',
    data: 'adataim*, az adataim*, személyes adat*, személyes adataim*, adatomat, adatokat, adatot, adatok, adatait, minden adat*, információim*, rólam tárolt, rólam szóló, amit rólam, mindent amit rólam, mindent, amit rólam, ami rólam, profilom*, fiókom*, előzményeim*, adatlapom*',
    fix: 'javít*, kijavít*, javíts*, javítan*, módosít*, módosíts*, változtat*, megváltoz*, változott, frissít*, frissíts*, helyesbít*, helyesbíts*, pontosít*, hibás*, hiba, hibásan, rossz, rosszul, téves*, elírás*, elírt*, elírták, nem jó, nem helyes, helytelen*, elköltöz*, régi, cserél*, írják át, írjátok át, nem stimmel',
    detail:
      'nevem*, a nevem, vezetéknev*, keresztnev*, név, nevet, lakcím*, címem*, címet, címemet, születési*, születés*, email*, e-mail*, mailcím*, irányítószám*, utca, utcá*, leánykori',
    know: 'tárolnak, tárol*, tárolt*, tudnak, tudtok, tudtok rólam, kezelnek, kezeltek, kezel*, őriznek, őriztek, gyűjt*, gyűjtenek, gyűjtött*, van önöknél, van nálatok, nyilvántart*, birtokol*, szerepel*',
    aboutMe:
      'rólam, velem kapcsolatban, velem kapcsolatos, milyen adat*, mely adat*, milyen információ*, mit tud*, hozzám kapcsolód*, személyemről, nekem milyen',
    source:
      'honnan, kitől, kitol, hogyan szerez*, hogy szerez*, hogy kerül*, ki adta, ki adott, milyen forrás*, forrás*, hogy jutott*, hol szerez*, hol találtá*, merről, miként jutott*',
    number: 'számom*, a számom*, a számomat, telefonszámom*, az adataim*, adataim*, elérhetőség*, a számom, mobilszámom*, számomhoz, ezt a számot',
    move: 'csv*, json*, xml*, excel*, formátum*, hordoz*, adathordoz*, átvi*, átvin*, átad*, áttel*, exportál*, export*, másik szolgáltató*, másik cég*, más szolgáltató*, más cég*, versenytárs*, géppel olvas*, letölt*, máshova, máshová, új szolgáltató*, továbbít*',
    profile:
      'profiloz*, profilalkot*, automatizált*, automatikus*, algoritmus*, elemez*, elemz*, vásárlásaim*, szokásaim*, követ*, követés*, pontoz*',
    object: 'tiltakoz*, ellenz*, ellenzem, kifogás*, nem járulok, nem egyezem, megtilt*, elutasít*',
    limit:
      'korlátoz*, zárol*, zárolj*, befagyaszt*, fagyassz*, felfüggeszt*, függessz*, ne használ*, ne kezel*, ne dolgoz*, ne nyúlj*, csak tárol*, csak őriz*, tartsák meg de, szüneteltet*',
    use: 'használ*, felhasznál*, kezel*, feldolgoz*, kezelés*',
    again: 'újra, ismét, megint, vissza, meggondol*, mégis, mégiscsak, visszakapcsol*, visszairat*, visszaáll*',
    want: 'szeretnék, szeretném, szeretnénk, akarok, akarom, kérem, kérek, kérném, legyenek szívesek, küldjenek, küldjetek, küldjétek, iratkoz*, felirat*, kapcsolják, kapcsoljátok, tudnának, tudnátok, kapni szeretn*, tegyenek, tegyetek, véletlenül',
    notMe:
      'nem én, nem vagyok, nem ismerem, nem ismerek, nem ismerjük, rossz ember*, téves*, tévedés, tévedtek, tévednek, nem ő, már nem, nem az övé, másé, másnak, valaki más*, összetéveszt*, új tulajdonos*, előző tulajdonos*, korábbi tulajdonos*, nem itt lakik, ilyen nevű, eltévesz*, nincs itt ilyen, más használja',
    sell: 'elad*, eladj*, adják el, értékesít*, továbbad*, adják tovább, adják ki, kiad*, megoszt*, oszd meg, osszák, harmadik fél*, harmadik fele*, partner*, átad*',
    everything:
      'minden*, mindent, mindenről, összes*, az összes, bármely*, egész*, mindegyik*, egyik cég*, teljesen mindent, valamennyi*, minden listáról, összes listáról, minden üzenet*, minden feliratkoz*, összes feliratkoz*, minden csatorn*',
  },
};
