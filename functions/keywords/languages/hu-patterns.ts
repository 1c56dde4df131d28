import type { LanguageData } from './language.ts';

/** Sentences in Hungarian: the form is explained in language.ts, the groups are in hu.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ne (használják|használjátok|használja) [használják|használjátok|használja|használd] (fel) (a|többet) (számomat|telefonszámomat|adataimat) [számomat|telefonszámomat|adataimat|reklámra] (reklám|marketing) (reklámra|reklámozásra|hirdetésre|marketingre|célra)
    [számomat|telefonszámomat] ne (használják|használja|használjátok) [használják|használja|használjátok] (többet|reklámra|marketingre)
    [elegem van|elegem|torkig vagyok|tele a hócipőm] (van) [belőletek|magukból|önökből|veletek|a dologból|az egészből]
    [nem akarok|nem szeretnék|nem kívánok] (többet|többé|már) [hallani|tudni] (többet|önökről|rólatok|felőletek|magukról) (önökről|rólatok|felőletek|magukról)
    [letiltom|blokkolom|tiltom] (önöket|magukat|a számot|titeket) … (ha) [írnak|küldenek|írtok|küldtök|jön]
    ? [zavarnak|zavar|idegesítenek|bosszantanak] (engem|minket) (az|a|ezek az) [texts] (maguk|önök)
    [kérem|kérném|szeretném] (a) [számom|telefonszámom|nevem] [törlését|levételét|eltávolítását] (a|az) (listájukról|adatbázisból|rendszerből|listáról)
    [töröljetek|töröljenek|töröljön|vegyetek le|vegyenek le|iratkoztassanak le|iratkoztassatok le|szedjenek le] (kérem|innen|onnan|már|végre) [engem|engem is|minket|minket is|is] (onnan|innen|kérem|is|már) $
    [nem kérek|nem kérünk|nem akarok|nem szeretnék] (ebből|belőle|ezekből|ilyenekből|köszönöm) [többet|többé] (ebből|köszönöm|köszönöm szépen|ilyet|belőle) $
    [nem kérek|nem kérünk] [belőle|ebből|ezekből|ilyenekből] (többet|köszönöm|köszi|többé)
    [egyszer|egyetlen egyszer] … [vettem|vásároltam|rendeltem|jártam] … (azóta) … [írnak|küldenek|írtok|küldtök|zaklatnak]
    [szeretném|örülnék|örülnénk|jó lenne|hálás lennék|megköszönném|jobb lenne|szeretnénk|kérném] (már|nagyon|azt) ha (többet|többé|már|engem|nem|a számomat|ezt|végre) (nem|ne|többet|többé|már|nekem|engem|már nem) [levennének|törölnének|kivennének|írnának|küldenének|küldözgetnének|hívnának|hívogatnának|zavarnának|zaklatnának|keresnének|leiratkoztatnának|abbahagynák|leállítanák|befejeznék|megszüntetnék|levennétek|írnátok|küldenétek|abbahagynátok|zavarnátok|kapnék|jönne|jönnének]
    (kérem|szeretném|örülnék|jó lenne) ha (már|többet|többé|nekem|engem) (nem|ne) (kapnék|írnának|küldenének|zavarnának|hívnának|keresnének|zaklatnának) [többet|több|írnának|küldenének|zavarnának|hívnának|keresnének|kapnék]
    [szálljanak|szálljatok|szállj|szálljon] (már|végre) le (már) [rólam|rólunk]
    [idegesítő|idegesítenek|idegesít|bosszantó|fárasztó|kikészít|kikészítenek|unom|elegem van] … [texts]
    ? ^ (én|ezt|ezeket|ilyet) [nem akarom|nem kérem|nem kérek|nem kell|nem akarok] (ezt|ezeket|ilyet|többet|ilyeneket|köszönöm|már) $
    [lemondom|lemondanám|mondja le|mondják le|mondjátok le|szeretném lemondani|le szeretném mondani|le akarom mondani|töröljék|szüntessék meg] (kérem|a|az|ezt a) (a|az) [hírlevelet|hírlevél|feliratkozásomat|feliratkozást|sms szolgáltatást|értesítéseket|értesítést|üzeneteket]
    [a továbbiakban|többé|ezentúl|mostantól|a jövőben] (már) (nem) [nem kívánok|nem kérek|nem szeretnék|nem akarok|ne] … [texts|kapni|küldjenek|írjanak]
    (kérem) [ne hívjanak|ne hívjatok|ne telefonáljanak|se ne hívjanak|se telefonon] (és|és ne is) (ne|sms ben) [ne írjanak|se ne írjanak|ne küldjenek|írjanak|se]
    [vegyék|vegye|szedjék|törölje|töröljék] (ki|le|kérem) (a) [számomat|telefonszámomat|nevemet|számom] (a|az) [adatbázisukból|adatbázisból|rendszerből|listáról|listájukról|nyilvántartásból]
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
    [egyik|egyetlen|semelyik|bármelyik] [cégüktől|cégtől|márkájuktól|márkától|boltjuktól|üzletüktől|leányvállalattól|cégétől] (se|sem) (se|sem|többet) [kérek|akarok|szeretnék|nem kérek|kérünk|nem akarok]
    [mindent|az összeset|mindenféle feliratkozást] (kérem|is) [mondjanak le|töröljenek|állítsanak le|szüntessenek meg|mondják le|töröljék|szüntessék meg|állítsák le] (amire|ami|amit|kérem)
    [minden|összes|valamennyi] (az|a|ilyen) [texts|feliratkozás*|szolgáltatás*] (és hívást|és|kérem) [állítsanak le|állítsák le|szüntessék meg|szüntessenek meg|mondjanak le|töröljenek|töröljék|tiltsák le|fejezzenek be|hagyjanak abba]
    [állítsanak le|állítsák le|szüntessék meg|szüntessenek meg|töröljenek|töröljék|mondják le] (kérem) (minden|az összes|valamennyi) [minden|összes|valamennyi] (ilyen) [texts|feliratkozás*|szolgáltatás*|hívást]
    [összes|minden|valamennyi] (az|a) (listáról|listából|adatbázisból|rendszerből|listájukról|csatornáról) [töröljenek|vegyenek le|iratkoztassanak le|szedjenek le|vegyenek ki|töröljétek|távolítsanak el]
    [mindenről|mindenhonnan|minden listáról|az összesről] (le) (akarok|szeretnék|kérem|töröljenek|vegyenek) [le|akarok|szeretnék|törölj*|vegye*|iratkozt*]
    [vegyenek le|töröljenek|iratkoztassanak le|leiratkozom|leiratkozás|vegyetek le|töröljenek ki] (kérem) [mindenről|mindenhonnan|minden listáról|az összes|minden]
    [nem kérek|nem akarok|semmit] (már) (semmit) [egyik márkától|egyik cégtől|egyetlen márkától|egyetlen cégtől|összes márkától]
    [állítsanak le|mondjanak le|állítsák le|szüntessenek meg] (abszolút) mindent`,
  start: `
    [újra|ismét|megint] (szeretnék|szeretném|akarok) [üzeneteket|értesítéseket|hírlevelet|sms eket|ajánlatokat] [kapni|szeretnék|kérek]
    [iratkoztassanak|iratkoztassatok|iratkozom|feliratkozom|regisztráljanak] (fel) [ismét|újra|megint|vissza]
    [szeretném|szeretnék|szeretnek|akarok|kérem] [again] (megkapni) (az|a|fel) [kapni|megkapni|akciókat|ajánlatokat|üzeneteket|sms eket|iratkozni|feliratkozni|hírleveleket|küldeni|akciós]
    [iratkoztassanak|vegyenek|tegyenek|iratkoztassatok|vegyetek] (kérem|engem) [fel újra|vissza|újra fel|fel ismét|vissza a listára|fel a listára]
    [véletlenül|tévedésből] (iratkoztam|iratkoztam le|leiratkoztam) [le|leiratkoztam|iratkoztam le]
    [kérem|küldjék|küldjenek] [again] [texts]`,
  help: `
    [segítséget|segítség] (kérek|kérnék|kell|kellene) … [hogyan|elérni|érem|kapcsolat*|beszél*|hol]
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
    [szeretném|kérném|örülnék|kérem] (azt) ha (minden|az összes|a) (rólam|velem|rám) [szóló|tárolt|kapcsolatos|adat*|személyes adat*] … [töröl*|törölnék|törölnének|megsemmisít*]
    [minden|összes] (rólam|rám|velem) [szóló|tárolt|vonatkozó|kapcsolatos] [adat*|információ*] … [töröl*|töröljék|töröljenek|törölnének|törlését|megsemmisít*]
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
    ne (küldj|küldjél|küldjön|küldd) [képet|képeket|fotót|fotókat|videót|fájlt]
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
};
