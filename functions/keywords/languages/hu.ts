import type { LanguageData } from './language.ts';

export const hu: LanguageData = {
  code: 'hu',
  name: 'Magyar',
  englishName: 'Hungarian',
  script: 'latin',
  words: {
    stop: {
      translated:
        'LEMONDÁS, LEMONDOM, LEMONDANI, VÉGE, VÉGE LEGYEN, ELÉG, ELÉG VOLT, ELÉG LEGYEN, MÉGSE, ÁLLJ, ÁLLJ LE, ÁLLJON LE, ÁLLJANAK LE, ÁLLJATOK LE, LEIRATKOZÁS, LEIRATKOZOM, LEIRATKOZNI, LEIRATKOZNÉK, LEIRATKOZÁS SMS, LEJELENTKEZÉS, LEJELENTKEZEM, IRATKOZTASSON LE, IRATKOZTASSANAK LE, LEIRATKOZTATÁS, HAGYJÁK ABBA, HAGYD ABBA, HAGYJA ABBA, FEJEZZÉK BE, FEJEZD BE, SZŰNJENEK MEG, STOP SMS, STOP REKLÁM, NEM KELL, NEM KÉREM, NEM KÉREK, NEM KÉREK TÖBBET, KIKAPCSOLÁS, KIKAPCSOL, MEGSZÜNTETÉS, VISSZAVONÁS, VISSZAVONOM, NE KÜLDJENEK, NE KÜLDJ, NE ÍRJANAK, NE ÍRJ, KILÉPÉS, LETILTÁS, LETILTOM, TILTÁS, TÖRÖLJENEK, TÖRÖLJENEK LE',
    },
    stop_all: { translated: 'STOP MIND, STOP MINDEN, STOP MINDENT, STOP ÖSSZES, LEIRATKOZÁS MINDENRŐL, MINDENRŐL LEIRATKOZOM' },
    start: { translated: 'FELIRATKOZÁS, FELIRATKOZOM, FELIRATKOZNÉK, FELIRATKOZNI, INDÍTÁS, FOLYTATÁS' },
    help: { translated: 'SEGÍTSÉG, SEGÍTSENEK, KAPCSOLAT, INFORMÁCIÓ, ÜGYFÉLSZOLGÁLAT, JOGAIM' },
    access: { translated: 'HOZZÁFÉRÉS, ADATAIM, ADATHOZZÁFÉRÉS, HOZZÁFÉRÉSI JOG, ADATKÉRÉS' },
    erase: { translated: 'TÖRLÉS, TÖRÖL, ELFELEDTETÉS, TÖRÖLJÉK, TÖRÖLJE, ADATTÖRLÉS, ADATAIM TÖRLÉSE, FELEDÉS' },
    rectify: { translated: 'HELYESBÍTÉS, JAVÍTÁS, ADATMÓDOSÍTÁS, ADATAIM HELYESBÍTÉSE' },
    port: { translated: 'ADATHORDOZHATÓSÁG, ADATHORDOZÁS' },
    object: { translated: 'TILTAKOZÁS, TILTAKOZOM' },
    restrict: { translated: 'KORLÁTOZÁS, ADATKEZELÉS KORLÁTOZÁSA' },
    yes: { translated: 'IGEN, I, IGEN KÉREM, PERSZE, RENDBEN, TERMÉSZETESEN, JAJA, IGEN IGEN' },
    no: { translated: 'NEM, N, NEM KÖSZÖNÖM, NEM KÖSZI, NEM NEM' },
  },
  phrases: {
    stop: { translated: 'HAGYJANAK BÉKÉN, HAGYJON BÉKÉN, TÖRÖLJÉK A SZÁMOMAT, TÖRÖLJE A SZÁMOMAT, LE SZERETNÉK IRATKOZNI, LE AKAROK IRATKOZNI' },
    help: { translated: 'KIK MAGUK, KI ÍR' },
    access: { translated: 'HONNAN VAN MEG A SZÁMOM, HONNAN TUDJÁK A SZÁMOMAT, ADATAIM MÁSOLATA' },
    erase: { translated: 'TÖRÖLJÉK AZ ADATAIMAT, TÖRÖLJE AZ ADATAIMAT' },
    wrong_number: { translated: 'ROSSZ SZÁM, TÉVES SZÁM, TÉVES HÍVÁS, ROSSZ SZÁMRA, TÉVES SZÁMRA' },
    do_not_sell: { translated: 'NE ADJÁK EL AZ ADATAIMAT' },
  },
  concerns: {
    death: 'meghalt, elhunyt, halott, halála, temetés, özvegy',
    threat: 'rendőrség, ügyvéd, bíróság, feljelentés, feljelentem, fogyasztóvédelem, naih',
    minor: 'kiskorú, a fiam, a lányom, a gyerekem, gyerek, éves vagyok',
  },
  groups: {
    texts:
      'SMS*, ÜZENET*, REKLÁM*, SPAM*, AJÁNLAT*, AKCIÓK*, AKCIÓS, HÍRLEV*, ÉRTESÍTÉS*, EMLÉKEZTET*, PROMÓC*, HIRDETÉS*, ESEMES*, MARKETING*, SZEMETET, LEVELEKET',
    dont: 'NE, NEHOGY, NE IS, SE',
    sends:
      'KÜLDJENEK, KÜLDJETEK, KÜLDJÖN, KÜLDJ, ÍRJANAK, ÍRJATOK, ÍRJON, ÍRJ, KÜLDÖZGESSENEK, KÜLDÖZGESSETEK, KÜLDÖZGESS, ZAVARJANAK, ZAVARJATOK, ZAKLASSANAK, ZAKLASSATOK, ZAKLASSON, KERESSENEK, KERESSETEK, SPAMELJENEK, SPAMELJETEK, ÉRTESÍTSENEK, KÜLDÖZGESSÉK, KÜLDJÉK, ÍROGASSANAK, ÍROGASSATOK, HÁBORGASSANAK, BOMBÁZZANAK, ÍROGASS',
    sendpl:
      'KÜLDJENEK, KÜLDJETEK, ÍRJANAK, ÍRJATOK, KÜLDÖZGESSENEK, KÜLDÖZGESSETEK, ZAKLASSANAK, ZAKLASSATOK, ZAVARJANAK, KERESSENEK, SPAMELJENEK, SPAMELJETEK, ÉRTESÍTSENEK, HÁBORGASSANAK, ÍROGASSANAK',
    mine: 'NEKEM, ENGEM, NEKÜNK, MINKET, RÁM',
    him: 'NEKI, NEKIK, ŐT, ERRE A SZÁMRA, A LÁNYOMNAK, A FIAMNAK, ÉDESANYÁMNAK, ANYÁMNAK, APÁMNAK, IDE, A GYEREKEMNEK',
    more: 'TÖBBET, TÖBB, TÖBBÉ, SEMMIT, SOHA, SOHA TÖBBET, MÁR, EZENTÚL, TÖBBÉ SEMMIT, TÖBB ILYET, ILYET, ILYENEKET, TOVÁBB',
    quit: 'HAGYJÁK ABBA, HAGYJÁTOK ABBA, HAGYD ABBA, HAGYJA ABBA, FEJEZZÉK BE, FEJEZZÉTEK BE, FEJEZD BE, ÁLLÍTSÁK LE, ÁLLJANAK LE, ÁLLJATOK LE, SZÜNTESSÉK MEG, SZÜNTESSÉK BE, ÁLLJON LE, ÁLLÍTSA LE',
    unwanted:
      'NEM KÉREK, NEM KÉRÜNK, NEM AKAROK, NEM SZERETNÉK, NEM KÍVÁNOK, NEM KELL, NEM KELLENEK, NEM ÉRDEKELNEK, NEM ÉRDEKEL, NEM KÉREM, NEM TARTOK IGÉNYT, NEM KÉRTEM, NEM KERTEM, NEM RENDELTEM',
    remove:
      'VEGYENEK LE, VEGYETEK LE, VEGYEN LE, VEGYÉL LE, SZEDJENEK LE, SZEDJETEK LE, TÖRÖLJENEK, TÖRÖLJETEK, TÖRÖLJÖN, TÖRÖLJ, VEGYENEK KI, VEGYETEK KI, HÚZZANAK KI, HÚZZANAK LE, IRATKOZTASSANAK LE, IRATKOZTASSON LE, TÁVOLÍTSANAK EL, VEGYENEK LE ENGEM, VEGYE LE, VEGYÉK LE, VEGYÉK KI, TÁVOLÍTSÁK EL, VEGYEN KI',
    lists:
      'LISTÁRÓL, LISTÁJUKRÓL, LISTÁBÓL, LISTÁTOKRÓL, ADATBÁZISBÓL, NYILVÁNTARTÁSBÓL, RENDSZERBŐL, LISTÁIKRÓL, ADATBÁZISUKBÓL, CÍMLISTÁRÓL, HÍRLEVÉLRŐL, RENDSZERÜKBŐL, NÉVJEGYZÉKBŐL',
    number: 'SZÁMOMAT, TELEFONSZÁMOMAT, TELEFONSZÁMOM, SZÁMOM, MOBILSZÁMOMAT, SZÁMOT, EZT A SZÁMOT',
    lawyer:
      'NAIH, RENDŐRSÉG*, ÜGYVÉD*, FELJELENT*, PANASZ*, BÍRÓSÁG*, FOGYASZTÓVÉDELEM*, FOGYASZTÓVÉDELM*, NMHH, GDPR, PERELNI, BEJELENTÉS*, HATÓSÁG*, ADATVÉDELM*, FELJELENTEM',
    hold: 'TÁROLNAK, KEZELNEK, TARTANAK NYILVÁN, VAN MAGUKNÁL, TUDNAK, GYŰJTENEK, VANNAK MAGUKNÁL, VAN RÓLAM, VANNAK, TÁROLTOK, TUDTOK, VAN NÁLATOK',
    data: 'ADATOT, ADATOKAT, ADATAIM, ADATAIMAT, ADATOM, ADATOMAT, INFORMÁCIÓT, FIÓKOMAT, PROFILOMAT, ADATOK, ADATAIMNAK, ADATAI, SZEMÉLYES ADATAIMAT, SZEMÉLYES ADATAIM',
    fix: 'JAVÍTSÁK, JAVÍTSA, JAVÍTSÁTOK, HELYESBÍTSÉK, MÓDOSÍTSÁK, FRISSÍTSÉK, ÍRJÁK ÁT, JAVÍTANI, JAVÍTSÁK KI, VÁLTOZTASSÁK, MÓDOSÍTANI, HELYESBÍTENI, KIJAVÍTANI, FRISSÍTENI, JAVÍTSD, ÍRJÁTOK ÁT, JAVÍTÁSÁT, HELYESBÍTÉSÉT',
    wrong: 'ROSSZUL, ROSSZ, HIBÁS, HIBÁSAN, TÉVES, TÉVESEN, RÉGI, ELÍRTÁK, ELÍRÁS, HELYTELEN, HELYTELENÜL',
    name: 'NEVEM, NEVEMET, CÍMEM, CÍMEMET, EMAILEM, EMAIL CÍMEM, SZÜLETÉSI DÁTUMOM, VEZETÉKNEVEM, LAKCÍMEM, KERESZTNEVEM, ADATAIMAT, VEZETÉKNEVEMET, NEVET',
    again: 'ÚJRA, ISMÉT, MEGINT, VISSZA',
    who: 'ZSOLT, LÁSZLÓ, ISTVÁN, JÓZSEF, JÁNOS, ZOLTÁN, SÁNDOR, GÁBOR, FERENC, ATTILA, PÉTER, TAMÁS, MÁRIA, ERZSÉBET, KATALIN, KATI, ÉVA, ILONA, ANNA, ZSUZSA, ZSUZSANNA, ÁGNES, ANDREA, ERIKA, BEA, NÓRA, ANITA, BALÁZS, GERGŐ, DÁVID, ÁDÁM, KRISZTINA, VIKTÓRIA, ESZTER, RÉKA',
  },
  patterns: {
    stop: `
      [hálás|hálásak|örülnék|örülnénk|megköszönném|értékelném] (lennék|lennénk) (neki) ha (többet|többé|már) (nem|ne) [keresnének|keresnétek|küldenének|küldenétek|írnának|írnátok|zaklatnának|zavarnának|hívnának]
      ^ [iratkoztassanak le|vegyenek le|törölj le|hagyjanak] $
      [töröljék|törölje|töröld|töröljétek] … [telefonszámomat|számomat|mobilszámomat]
      [dont] [sends] (már|kérem) (ennyi|nekem|engem|neki|ide|semmilyen|ilyen|ezt) (ennyi|ilyen|reklám) [texts|more|mine|him]
      többet [dont] [sends]
      [more] [dont] [sends|sendpl]
      [mine|him] (többet|már|soha) [dont] [sends]
      ^ (kérem) [dont] [sendpl] $
      [dont] [zaklassanak|zaklassatok|zaklasson] (tovább|engem|többet)
      (kérem) (hogy) többet [dont] (írjanak|küldjenek) [írjanak|küldjenek|keressenek|zavarjanak|zaklassanak]
      [quit] (már|kérem|végre|az|a|ezt|ezeket) (a|az|ezt|sms|ezeket|üzenetek|reklámok|sms ek) [texts|küldését|küldözgetését|küldözgetést|zaklatást|spamelést|írogatást|üzenetküldést|küldést]
      ^ (na|kérem|már) [hagyják abba|hagyjátok abba|hagyd abba|fejezzék be|álljanak le|álljon le|elég volt|elég legyen|ebből elég] (már|végre|ezt|ezzel) $
      [álljanak|álljatok|álljon] le (már|végre) (ezzel|ezekkel|az|a|sms) [ezzel|ezekkel|sms ekkel|üzenetekkel|reklámokkal|spammel|küldözgetéssel|zaklatással]
      [unwanted] (már|több|többet|semmilyen|ilyen|több ilyen|ezekből|további|ezek) (ilyen|több|reklám|a|az|további|promóciós) [texts]
      [texts] (már|többet|nekem|köszönöm) [nem kérek|nem kell|nem kellenek|nem kérem]
      [nem akarok|nem szeretnék|nem kívánok|nem kérek] (több|többet|ilyen|semmilyen) (ilyen|reklám|sms t|üzenetet) [texts] (kapni)
      [nem akarok|nem szeretnék|nem kívánok] (több|többet|ilyen|ilyeneket|tőletek) (ilyen|ilyet|sms t) [kapni|ilyet kapni]
      [nem akarok|nem kérek|nem szeretnék] (már|többet|semmit) [semmit tőletek|semmit maguktól|semmit önöktől|tőletek semmit|maguktól semmit|önöktől semmit|többet semmit]
      (nekem) (ez|ebből) (már) [nem kell többet ebből|nem kell többet|nem kell több|nem kell már|nem kell tobbet|nem kérek többet|nem kérek többet ebből|nem kell ez]
      [nem kell|nem kérem] [többet|több|már]
      [elég|elegem|elegem van|torkig vagyok|elegünk van|tele a hócipőm|tele van a hócipőm|kész voltam|unom|nincs szükségem|nincs szükségem több|stop|nem kell több] (van|volt|már|a|az|ezekből|ebből) (a|az|a ti|az ön|már|maguk) [texts]
      [remove] (engem|a számomat|minket|kérem|a telefonszámomat|onnan) (kérem|azonnal) (a|az|erről a|minden|a ti|erről az|innen) (sms|marketing|levelező|hírlevél) [lists]
      [vegyenek le|vegyetek le|szedjenek le|szedjetek le|iratkoztassanak le|iratkoztasson le|vegyél le|iratkoztassatok le|vegyenek ki a|vegyen le] (kérem|engem|a|végre)
      le [akarok iratkozni|szeretnék iratkozni|kívánok iratkozni|szeretnék jelentkezni|akarnék iratkozni]
      [szeretnék|szeretnem|kérem|kérném|akarok] (a) [leiratkozni|leiratkozást|leiratkozásomat|a leiratkozásomat|leiratkoztatni|a leiratkozást|törlésemet a listáról]
      [leiratkozom|leiratkoznék|lemondom|lemondanám|visszavonom|megszüntetem|lemondok|lejelentkezem] (a|az|minden|ezekről|erről|ezt) (a|az|összes) [texts|hírlevélről|feliratkozás*|előfizetés*|listáról|szolgáltatást]
      [visszavonom|visszavonnám|visszavonni] (a|az|ezennel|minden|korábbi) (marketing|reklám) [hozzájárulásomat|hozzájárulásom|beleegyezésemet|engedélyt|hozzájárulást]
      [nem adtam|sosem adtam|soha nem adtam|sose adtam|nem járultam|nem egyeztem bele] (hozzá|ehhez|erre|soha) [hozzájárulást|engedélyt|hozzá|beleegyezést|semmilyen hozzájárulást]
      [töröljék|törölje|töröljétek|felejtsék el|felejtsétek el|töröld|vegyék ki|távolítsák el] (ki|le|kérem) (a|ezt a|az) (telefon) [number]
      [hagyjatok|hagyjanak|hagyjon|hagyj] (már|végre|engem|kérem) (már|végre|engem) békén
      [kopjanak le|kopjatok le|szálljanak le rólam|szálljatok le rólam|menjenek a picsába|menjenek a fenébe|húzzanak a|kapják be|kapjátok be|szállj le rólam]
      [még egy|ha még egy|még egyszer|a következő|ha még egyszer|következő] (ilyen|sms|üzenet|sms után|reklám) … [lawyer]
      ha … [küldenek|írnak|kapok|jön|küldtök] … [lawyer]
      [feljelentem|panaszt teszek|feljelentést teszek|bejelentem] [magukat|önöket|titeket|a naih|a fogyasztóvédelem*]
      [következő a|jövök a] [lawyer]
      [hányszor|hányadszor|már harmadszor|harmadszor|utoljára|már kétszer] (kell|írjam|mondjam|még|is) (még|írjam|le|leírni|mondani) [le|leírni|mondani|elmondani|írom|kérem|írtam|szólok|írjam|mondjam|hogy]
      [írtam|küldtem|elküldtem] (már) … stop
      [nem érdekel|nem érdekelnek|nem vagyok érdekelt] … [ne|hagyják|vegyenek|töröljenek]
      ? ^ (már|köszönöm) [nem érdekel|nem érdekelnek|nem érdekel köszönöm] (köszönöm|többet|már) $
      ? [sose|soha|sosem|soha nem|nem] [iratkoztam fel|jelentkeztem|regisztráltam|kértem ilyet|kértem ezt] (ilyesmire|erre|maguknál|ilyenre)
      [nem vagyok|már nem vagyok] (már|a|az) [ügyfelük|ügyfél|vásárló|vevő|ügyfelek|tag] … [ne|texts]
      ^ stop (és) [mondják|írják|töröljék|honnan|küldjék]`,
    stop_all: `
      [mindenről|mindenhonnan|minden listáról|az összesről] (le) (akarok|szeretnék|kérem|töröljenek|vegyenek) [le|akarok|szeretnék|törölj*|vegye*|iratkozt*]
      [vegyenek le|töröljenek|iratkoztassanak le|leiratkozom|leiratkozás|vegyetek le|töröljenek ki] (kérem) [mindenről|mindenhonnan|minden listáról|az összes|minden]
      [nem kérek|nem akarok|semmit] (már) (semmit) [egyik márkától|egyik cégtől|egyetlen márkától|egyetlen cégtől|összes márkától]
      [állítsanak le|mondjanak le|állítsák le|szüntessenek meg] (abszolút) mindent`,
    start: `
      [szeretném|szeretnék|szeretnek|akarok|kérem] [again] (megkapni) (az|a|fel) [kapni|megkapni|akciókat|ajánlatokat|üzeneteket|sms eket|iratkozni|feliratkozni|hírleveleket|küldeni|akciós]
      [iratkoztassanak|vegyenek|tegyenek|iratkoztassatok|vegyetek] (kérem|engem) [fel újra|vissza|újra fel|fel ismét|vissza a listára|fel a listára]
      [véletlenül|tévedésből] (iratkoztam|iratkoztam le|leiratkoztam) [le|leiratkoztam|iratkoztam le]
      [kérem|küldjék|küldjenek] [again] [texts]`,
    help: `
      [milyen|melyik|mi az a] (szót|szó) (kell|kellene) (küldenem|küldeni|írnom|írni|amit) … [leiratkoz*|lemond*|leirat*]
      ki [küldi|küldözgeti] (nekem|ezeket|ezt) (ezeket) (az|a) [texts|ezeket]
      ^ [ki ez|ki maga|kik maguk|kik önök|ki vagy|ki ír|kik vagytok|ki küldi|ki az|kitől jön] (ez|ezt|nekem|itt|egyáltalán|önök) $
      [kik|ki] (egyáltalán) [maguk|önök|vagytok|maga]
      [milyen|melyik|mi ez a|ez melyik] (ez|cég) [cég|cégtől|vállalat]
      [hogyan|hogy|hol] (tudok|lehet|kell|tudnék|lehet ezekről|iratkozhatok) (én|erről|ezekről|innen) [leiratkozni|lemondani|leállítani|iratkozhatok le|kikapcsolni|tudok leiratkozni|leiratkozhatok|le iratkozni|letiltani]
      hogyan (tudom|lehet|tudnám) (ezt) [leállítani|lemondani|letiltani|kikapcsolni] (az|ezeket|ezt|a)
      hogyan iratkozhatok le
      [hogyan|hol|hogy] [tudom|lehet|érem] (önöket|magukat|el) [elérni|önöket|magukat|el]
      ^ [kérek|kellene|szükségem van] (egy) [segítségre|segítséget|segítség] $`,
    access: `
      [milyen|miféle|mely] (személyes) [data] [hold] (rólam)
      mit [tudnak|tárolnak|tudtok] rólam
      [honnan|hogyan|honnét] (van|tudják|szerezték|vették|tudja|tudjátok|szereztétek|kapták) (meg) (maguknak|önöknek|nektek) (meg) (a|az) [számom|számomat|telefonszámom|telefonszámomat|adataim|adataimat|elérhetőségem|mobilszámom|számomhoz]
      ki adta (meg) (maguknak|önöknek|nektek) (a|az|meg) [számomat|telefonszámomat|adataimat]
      [másolatot|másolat|kivonatot|hozzáférést|hozzáférés|tájékoztatást|betekintést] (kérek) (a|az|arról) (rólam|személyes|tárolt) (tárolt|kezelt) [adataimról|adatokról|adataimhoz|adataimba|milyen adataimat]
      [küldjék el|küldjék meg|adják ki|mutassák meg|kérem|kikérem] (az|a|nekem) (összes|rólam) (rólam) (tárolt|kezelt|személyes) [adatot|adatomat|adatokat|adataim másolatát] (amit|amelyet)
      [hozzáférési jog|adatigénylés]`,
    erase: `
      [töröljék|törölje|töröljétek|töröljenek|semmisítsék meg|távolítsák el|törölni] (ki|le|kérem|azonnal) (az|a|minden) (összes|minden|rólam|személyes) (tárolt|személyes|rám) [data]
      (kérem|kérném|követelem) (az|minden) (összes|személyes) [adatom|adataim|személyes adatom|személyes adataim|adatomat] (azonnali|végleges) [törlését|törlésére|eltávolítását]
      [töröljenek|töröljék] (ki|el) (kérem) mindent [rólam|amit]
      [elfeledtetéshez való jog|felejtsenek el|törléshez való jog]
      [töröljék|törölje|töröld|töröljétek] … [telefonszámomat|számomat|mobilszámomat]`,
    rectify: `
      [wrong] … [nevem|nevemet|vezetéknevem|keresztnevem]
      [nevem|nevemet|vezetéknevem] … [wrong]
      [name] … [wrong] … [fix]
      [megváltozott|változott|megváltoztattam|új] (a|az) [címem|nevem|emailem|email címem|számom] … [fix]
      [fix] (ki|kérem|át) (a|az) [name]
      [elköltöztem|költöztem] … [fix]
      [helyesbítéshez való jog|adataim módosítását]`,
    port: `
      [adataimat|adatokat|adataim] … [géppel olvasható|fájlban|formátumban|fájlként]
      [átvinni|átadni|átadása|exportálni|átvitele|továbbítani] (az) [adataimat|adataim|adatokat]
      [adataim átvitele|adataimat másik szolgáltatóhoz]`,
    object: `
      [tiltakozom|ellenzem|nem egyezem bele|nem járulok hozzá] (az|a|ellen|hogy) (ellen|hogy) … [profil*|adatkezel*|elemz*|felhasznál*|adataim*]
      [nem akarom|nem szeretném] (hogy) [profilozzanak|elemezzék|kövessenek]`,
    restrict: `
      [korlátozzák|korlátozását|korlátozása|függesszék fel|zárolják|fagyasszák be|korlátozzátok] … [kezelését|kezelése|adatkezelést|feldolgozását|adatkezelés|adataimat|felhasználását]
      kérem … [kezelésének|adatkezelés] korlátozását`,
    do_not_sell: `
      ne [adják|adjátok|osszák|adja|továbbítsák] (el|ki|tovább|meg) (senkinek|harmadik|másnak) (az|a) (személyes) [adataimat|számomat|adatokat|telefonszámomat]`,
    wrong_number: `
      [téves|tévedés|tévednek|eltévesztették|téved] (szám) [én nem|a számot|számot|számra]
      ^ (ez) (egy) [tévedés|téves|téves szám] $
      [nem vagyok|nem én vagyok|én nem|nem hívnak] (a) [who]
      nem [who] vagyok
      [nem lakik|nem ismerek|nincs] (itt|ilyen) [ilyen nevű|itt ilyen|semmilyen|ilyen ember]
      ez (a|már) (szám) [nem az ő száma|nem az övé|szám már nem|már nem az ő]
      [rossz|téves|nem jó] [személynek|számra|embernek|helyre] (írnak|küldik|írsz)`,
    nothing: `
      nem [akarok|akartam|szeretnék|akarunk|szeretnénk] [leiratkozni|lemondani|leiratkoznom]
      [azt írta|azt mondta|írta hogy|mondta hogy|azt írta hogy|azt mondta hogy] … [hagyj békén|stop|elég]
      ne [hagyják|hagyjátok|hagyd|hagyja] abba
      ne [töröljék|törölje|töröljetek|mondják|mondja|állítsák|iratkoztassanak|álljanak|álljon|töröld]
      nem [iratkozom|iratkoztam|mondom|töröltem|mondtam] le
      [miért|mikor] (nem) [írnak|küldenek|hagyták|írtok|végzel|küldtök]
      [lemondanám|lemondani|lemondom|le kell mondanom|lemondhatom|törölni|töröljék|törölje|kitöröltem|lemondás|le lehet mondani|le szeretném mondani|töröltem|mondd le|halasztani] (a|az|mai|véletlenül|ki) (a|mai|holnapi|az|keddi|szerdai) [időpont*|foglalás*|rendelés*|asztal*|járat*|repülő*|jegy*|találkozó*|előfizetés*|kód*|kép*|fotó*|bejegyzés*|hozzászólás*|órá*|edzés*|utazás*|szerződés*|vizit*|biztosítás*]
      [le lehet mondani|lehet törölni|le tudom mondani] [a foglalást|az időpontot|a rendelést]
      ne küldj* … [csomag*|számlá*|áru*|pénz*|még|ma|holnap|postá*|futár*]
      ne [írjanak|írj|írjatok|hívjanak|hívj] … [most|ma|még|a csoportba|csoportba]
      [mondta|mondja|azt mondta|kiabál|szólt] (hogy) … [stop|elég|állj|hagyd abba|vége]
      vége (van) (a|az) [filmnek|meccsnek|napnak|hónapnak|hétnek|évnek|sulinak|tanításnak]
      [elállt|eláll|áll el] (már) (az|a) [eső|hó|szél]
      [hagyjanak|hagyj|hagyjon] (nekem|egy) [üzenetet|csomagot|kulcsot]
      [hagyj|hagyjanak|hagyjon] (engem|már) [gondolkodni|aludni]
      [felmondási|felmondás] idő
      iratkoz* (be|fel) (a) [tanfolyam*|verseny*|iskol*|óvod*|vizsg*]`,
  },
  neighbours:
    'VÉGRE, VÉGEN, VÉGÉN, VÉGEZ, VÉGEK, VÉG, ÉGE, VEGYE, MÉGIS, MÉG, ÁLL, ÁLLT, ÁLLÁS, ÁLLÍT, ELEG, ELÉGE, ELŐBB, LEMONDTA, LEMONDTAM, LEMONDÓ, ELMONDOM, LEMONDTÁK, FELIRAT, FELIRATKOZÁS, TÖRLI, TÖRÖLT, TÖRÖLTE, TÖRÖLTEM, TÖRÖK, TÖRÖS, TERELÉS, TÖLTÉS, KÖTÉS, SEGÍTS, SEGÍTSÉGET, SEGÍTENI, KAPCSOLÓ, KAPCSOLATOT, ADATIM, JAVÍT, JAVÍTVA, HELYES, TILOS, ILTÁS, TILTJA, LETILTOTTÁK, KILÉP, KILÉPEK, BELÉPÉS, LELÉPÉS, STOPPAL, STOPPOL, KÜLDJEN, NEM KELLENE, KELL, VISSZAVON',
  also: { stop: 'TÖRLÉS, TÖRÖL, TÖRÖLJÉK, TÖRÖLJE', erase: 'TÖRÖLJÉK A SZÁMOMAT, TÖRÖLJE A SZÁMOMAT' },
  courtesy:
    'KÉREM, KÉREM SZÉPEN, LÉGY SZÍVES, LEGYEN SZÍVES, LEGYENEK SZÍVESEK, LÉGYSZI, LÉGYSZÍVES, KÖSZÖNÖM, KÖSZI, KÖSZ, KÖSZÖNÖM SZÉPEN, ELŐRE IS KÖSZÖNÖM, KÖSZÖNJÜK, JÓ NAPOT, JÓ NAPOT KÍVÁNOK, JÓ REGGELT, JÓ ESTÉT, SZIA, SZIASZTOK, HELLÓ, HELO, TISZTELT CÍM, TISZTELT CÉG, ÜDVÖZLETTEL, ÜDV, ÜDVÖZLÖM, MOST, AZONNAL, TISZTELETTEL, VÉGRE, MÁR, SÜRGŐS, VISZONTLÁTÁSRA, ELNÉZÉST, BOCSÁNAT, OK, SZÉP NAPOT, EMBEREK, HALLÓ, NA, A FRANCBA, A FENÉBE, BASSZUS, BAZMEG, KÉRNÉM',
  conjunctions: 'ÉS, VALAMINT, ÉS MÉG, MEG',
  objects:
    'ÜZENET, ÜZENETEK, ÜZENETET, ÜZENETEKET, REKLÁM, REKLÁMOK, REKLÁMOT, REKLÁMOKAT, ELŐFIZETÉS, ELŐFIZETÉSEMET, FELIRATKOZÁSOMAT, SMSEK, SMST, SMSEKET, HÍRLEVÉL, HÍRLEVELET, SPAMET, AJÁNLATOK, ÉRTESÍTÉSEK, KÜLDÉSE, KÜLDÉSÉT',
  fillers:
    'A, AZ, EGY, NEKEM, EZEK, EZEKET, EZZEL, TÖBB, MINDEN, HOGY, IS, NEM, VAN, VOLT, LESZ, DE, VAGY, HA, CSAK, ÉN, TE, Ő, ENGEM, NEKED, NÁLUNK, NÁLATOK, OTT, ITT, MERT, MINT, EL, LE, FEL, KI, BE, MEGINT, ARRA, ERRE, ENNEK, ANNAK, NÁLAM, SE, MIKOR',
  vague: 'EZT, EZ',
  guards: 'MIÉRT, HA, MIKOR, HOGYAN, Ő, ŐK, MONDTA, MONDJA, AMÍG',
  traps: 'NE TÖRÖLJÉK, VILÁG VÉGE, NON STOP, MINDEN JÓ HA VÉGE',
  signatures: 'IPHONEROL KÜLDVE, ELKÜLDVE, IPHONE KÉSZÜLÉKRŐL KÜLDVE, IPHONE-OMRÓL KÜLDVE, KÜLDVE AZ',
  tapbacks: [
    'Tetszett neki: „…”',
    'Kedveli: „…”',
    'Kedvelte: „…”',
    'Imádja: „…”',
    'Imádta: „…”',
    'Nem tetszett neki: „…”',
    'Nevetett ezen: „…”',
    'Kiemelte: „…”',
    'Reagált 👍 erre: „…”',
    '👍 erre: „…”',
    '👍 to „…”',
  ],
  notes: [
    'VÉGE and ELÉG are everyday words: understood as the whole message only.',
    'The polite (küldjenek), the familiar plural (küldjetek) and the singular are listed beside each other.',
  ],
};
