import type { LanguageData } from './language.ts';

/** Sentences in Hungarian: the form is explained in language.ts, the groups are in hu.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? ne (nekem) [küldözgessen|küldözgess|küldözgessetek|küldözgessenek|írogasson|írogass|írogassatok|írogassanak] (nekem) [többet|többé|többször]
    ? ^ elegem van [ebből|magukból|belőletek|az üzenetekből|az üzeneteikből] $
    ? [húzzon|húzzanak|húzzatok|vegyen|vegyenek|vegyetek|töröljön|töröljenek] ki (engem) (a|az) [hírlevél|üzenet|sms|email|értesítési] listáról
    ? nem akarok (többé|tovább|többet) (a|az) [listájukon|listátokon|listáján|listán] lenni
    ? ^ semmi [reklámot|reklám|spamet|hirdetést] (többet|többé) (kérek|kérem)
    (kérem|többet|többé) ne (is|többet|többé|engem) [nyaggasson|nyaggassanak|nyaggass|nyaggassatok|nyúzzon|nyúzzanak|nyúzz|szekáljanak|szekálj|fárasszon|fárasszanak] (engem|többet|tovább|kérem|már)
    (kérem|többet|többé) ne (is) [lépjen|lépjenek|lépj|lépjetek] (többet|többé|újra|tovább|soha) kapcsolatba (többet|többé) [velem|velünk]
    [megtenné|megtennék|megtennéd|megtehetné|megtehetnék] hogy (nekem|többet|többé) nem [küld|küldenek|küldesz|ír|írnak|írsz] (többet|több|nekem|ide) [texts|többet|ide]
    (szeretném) [lemondom|lemondjuk|lemondanám|felmondom] (az|a|ezt) (sms|hírlevél) [előfizetést|előfizetésemet|előfizetésem|feliratkozást|feliratkozásomat]
    [húzzon|húzzanak|húzz|húzzatok] ki (engem|kérem|minket|légyszi) (az|a) (sms) [listáról|listájukról|listátokról|címlistáról|levelezőlistáról|adatbázisból|névsorból]
    [vegye|vedd|vegyék|vegyétek|szedje|szedd|szedjék] le (kérem|már|végre) (a|az) (listáról) [számomat|telefonszámomat|telefonszámom|számom]
    nem (is) [szeretnék|akarok|szeretnénk|kívánok|óhajtok] (többé|tovább|többet) (rajta) [rajta lenni|lenni|szerepelni|fent lenni|rajta maradni] (a|az|ezen a) [listán|listájukon|listátokon|címlistán|levelezőlistán]
    (mi|soha|sosem|sose) nem iratkoztunk fel (soha) [erre|ezekre|az sms-ekre|a hírlevelükre|a hírlevélre|semmire|ilyenre|az üzeneteikre|önökhöz]
    (kérem) [tiltsd|tiltsa|tiltsák|tiltsátok|blokkolja|blokkolják|blokkold|blokkoljátok] (le) (kérem) (a) [számomat|telefonszámomat|számom|telefonszámom]
    ^ (már|többé|ezek|ezek már|engem|minket) nem érdekelnek (már|engem|köszönöm|többé|minket) $
    ? ^ (akkor|na|most) [letiltalak|letiltottalak|letiltom ezt a számot|letiltalak benneteket] $
    ? ^ (kérem) tiltsák le (kérem|ezt) $
    ? sms helyett (inkább) [emailt|e mailt|levelet|mailt] (kérek|küldjenek|szeretnék|kérnék)
    ? ^ (kérem) ne (is) [fárasszanak|fárasszatok|fáradjanak|fáradjatok] (többet|engem|ezzel|az üzenetekkel) $
    ? nem (akarok|szeretnék|leszek|kívánok) (már|többé|tovább) (a|az) (sms) [klub|lista|csoport] tagja (lenni)
    ? ^ (na) [húzzatok el|tűnjetek el|tűnjenek el|hagyj nyugodni|hagyjatok nyugodni|hagyjanak nyugodni|hagyjon nyugodni] (már) $
    ? [vége|legyen vége|elég] (a|az) [zaklatásnak|spamnek|zaklatásból|spamelésnek|spamből]
    ? ^ (kérem|légyszi|kérjük) ne (is) [zavarj|hívjanak|hívjatok|bosszantsanak|bosszantsatok|idegesítsenek|idegesítsetek|molesztáljanak|kínálgassanak|ajánlgassanak|hirdessenek|üzenjenek|üzenjetek|tájékoztassanak|telefonáljanak|smsezzenek|smsezzetek|emlékeztessenek|emlékeztessetek] (többet|többé|már|engem|nekem|kérem|minket) $
    ? ne [zavarjanak|zavarjatok|zavarj|zaklassanak|zaklassatok|bosszantsanak|hívjanak|hívogassanak|keressenek|nyaggassanak] (engem|minket) [folyton|állandóan|mindig|megint|újra|soha|egyfolytában] (már|ezzel|többet) $
    ? [kérem|kérném|azt kérem|azt szeretném|szeretném|azt akarom|nem akarom|nem szeretném|megtiltom|jobb|jobb lenne|jó lenne|örülnék|megköszönném|hálás lennék] (az|azt) [hogy|ha] (ne|nem|többet|többé|nekem) (ne|nem|többet|többé) [hívjanak|hívnának|hívjatok|zaklassanak|zaklatnának|keresnének|keressenek|hívogassanak|zavarjanak|zavarnának|írnának|írnátok|küldenének|küldenétek] (többet|többé|engem|nekem|minket|fel) $
    ? [megtiltom hogy|nem kell többet|felesleges|nem muszáj|nem szükséges|nem kell] (nekem|többet|engem) (többet|folyton) [írni|írjanak|írjatok|küldjenek|küldjetek|küldözgetni|üzenni] (nekem|többet) $
    ? ^ [tartsák|tartsátok] meg (maguknak|magatoknak|az|a) (maguknak|az|a) [texts|ajánlataikat|üzeneteiket|emlékeztetőiket|tájékoztatóikat|meghívóikat|kuponjaikat]
    ? ^ (többet|többé|soha|ezentúl) (egy|egyetlen) (árva|darab) [texts] [se|sem] (kérek|kell|jöjjön|küldjenek|kérünk) (többet|többé) $
    ? ^ [vége|vége legyen|búcsú|elég|elég legyen|elég volt] (az|a) [texts|üzenetnek|ajánlatnak|hírlevélnek|értesítésnek|reklámnak|emlékeztetőnek|ajánlatoknak|értesítéseknek|üzeneteknek|reklámoknak] (már|legyen|kérem) $
    ? ^ (kérem) több [texts|üzenet|reklám|hírlevél] (már|kérem) ne (legyen|jöjjön|kérem) $
    ? [nem lehetne|lehetne|meglennék|megvagyok|jól megvagyok|el lennék|ellennék|jól ellennék|ezentúl|kéne|inkább|többé|elvagyok|jól elvagyok|jobb lenne] (az|a|ezek|ilyen) [texts|üzenet|reklám|hírlevél] nélkül
    ? [texts|üzenet|reklám|hírlevél|üzenetek|reklámok] nélkül (is) (jól|inkább|szeretném|szeretnék) (is) [megvagyok|meglennék|ellennék|elvagyok|élni|megleszek|boldogulok|kérem|kérném]
    ? [kihagynának|kihagynátok|kihagyna|kivennének|kivennétek|levennének|levennétek|törölnének|törölnétek|húzzanak ki|távolítsanak el|vegyetek ki|vegyenek ki|hagyjatok ki|hagyjanak ki|dobjatok ki|kérem a törlésemet|kiszállok|kilépek|szeretnék lekerülni|kerüljek le|ki akarok szállni|ki akarok kerülni] (engem|minket|végre|már|kérem) (ebből|erről|az|a) (az|a) (sms) [lists|körből|körlevélből|körüzenetből|körüzenetekből|körüzenetükből|csoportból|levelezőlistáról|listájukról|címlistáról|névsorból|adatbázisból|értesítési listáról|leveleződből]
    ? [húzzák ki|húzzátok ki|vegyék le|vegyétek le|töröljék|töröljétek|vegyék ki|vegyétek ki] (a|az) [nevemet|nevem|férjemet|anyámat|apámat|fiamat|feleségemet|férjem számát|anyám számát] (a|az|kérem) (az|a|sms) [lists|körből|csoportból|körlevélből|levelezőlistáról|címlistáról|névsorból]
    ? [mondjatok le|mondjanak le|tegyetek le|tegyenek le] rólam (már|végre|srácok|kérem)
    [törlöm|visszavonom|lemondom|szeretném lemondani|szeretném visszavonni|megszüntetem|felmondom|visszamondom] (a|az|ezennel) (korábbi|sms|adott) [feliratkozást|feliratkozásomat|hozzájárulást|hozzájárulásomat|engedélyt|engedélyemet|sms szolgáltatást|beleegyezésemet|beleegyezést]
    ? ^ (köszönöm|kösz|köszi|nem|de|és) (köszönöm|kösz|köszi|de|nem) (kösz|köszi) (nem) [máskor se|máskor sem|köszi de kösz nem|köszi nem máskor se] (kérek|kérem|köszönöm|köszi) $
    ? [igényt|kérek|kérem|köszönöm|szeretnék] (és) [máskor se|máskor sem|soha máskor] $
    ? (mostantól|ezentúl|nyugodtan) (nyugodtan) [megspórolhatják|megspórolhatjátok|spórolják meg|spóroljátok meg|mellőzzék|mellőzzétek|mellőzhetik|megtakaríthatják] (az|a|mostantól|nyugodtan) (emlékeztetőiket|üzeneteiket|leveleiket) [texts|maguknak|emlékeztetőiket|üzeneteiket|értesítéseiket]
    ? [emlékeztető*|üzenet*|értesítés*|hírlev*|sms*|tájékoztató*|ajánlat*|reklám*] (mostantól|ezentúl|már|nyugodtan) (nyugodtan) [megspórolhatják|megspórolhatjátok|spórolják meg|mellőzzék|mellőzhetik|elhagyhatják|kihagyhatják|felejtsék el]
    ? ^ (addig|mostantól|kérem|most már) [csend legyen|csendet|legyen csend|nyugalom legyen|legyen nyugalom] (már|végre|kérem) $
    ? ^ (én|mostantól) [végeztem önökkel|végeztem veletek|végeztem magukkal|búcsúzom önöktől|búcsúzom|ég veled hírlevél|ég veled reklám|ég veletek]
    ? ^ (kérem|na|és) [nekem ne|nekem semmit|nekem többet semmit|nekem többet ne|engem ne|minket ne] (küldjenek|küldjetek|írjanak|kérem|többet|többé) $
    ? ^ (én) nem járulok hozzá (az|a) [üzenetekhez|ehhez|küldéshez|sms ekhez|reklámokhoz] $
    ? [abbahagynák|abbahagynátok|abbahagyná|abbahagynád] (végre|már|kérem|légyszi|most|ezt) $
    ? abba lehetne (végre|már|ezt) hagyni
    [számunkat|számomat|számot|telefonszámunkat|nevünket|nevemet] (kérem|ezentúl|mostantól|innentől) [hagyják ki|hagyjátok ki|kihagyják|hagyja ki|kihagyni|mellőzzék]
    tiltólistára (fognak) [kerültök|kerülnek|teszem|teszlek|raklak|rakom|kerül|kerülsz|kerülni|tesszük]
    ? (ezeket|ezt|azokat|azt) is [állítsák le|állítsátok le|állítsa le|mondják le|szüntessék meg|szüntessétek meg|fejezzék be|fejezzétek be|hagyják abba|hagyjátok abba]
    ? ebből (már|nekem|most|ennyi) [elég volt|ennyi|elég|elegem van] (volt|elég) $
    ? [ebből|ezekből|hírlevélből|közleményekből|üzenetekből|értesítésekből|körüzenetekből|smsekből|reklámokból] (mi|én|már|inkább|szívesen|szeretnék) (már|inkább|szeretnék) [kimaradnánk|kimaradnék|kimaradok|kimaradunk|kimaradni]
    [szeretnék|szeretnénk|akarok|inkább] kimaradni (a|az|ebből) [ebből|hírlevélből|üzenetekből|értesítésekből|körüzenetekből|smsekből|ezekből]
    [hányszor|mennyiszer] (kell|még) [írjam|mondjam|leírjam|elmondjam|leírni|elmondani|mondani|írni] (még|le|el|már) (le|még|már) (hogy) nem
    ? állj (meg) ne tovább
    ? ^ ne tovább (kérem|már) $
    ? (holnap|holnaptól|mostantól|többet|többé|ezután|innentől) egy se (több|már) [legyen|jöjjön|érkezzen|jöjjön már] (több|többet|se|már)
    [emlékeztetést|emlékeztetőt|emlékeztetőket|értesítést|értesítéseket|szolgáltatást|smseket] (nálam|nekem) ki lehet [venni|kapcsolni|hagyni|szedni]
    ? [ezt|ezeket] (kérem|azonnal|most) [fejezzék|fejezzétek|fejezze|fejezd] be (most|azonnal|rögtön|már|de) (rögtön|azonnal|kérem) $
    ? [fejezzék|fejezzétek] be [most|azonnal|rögtön|már|végre] (már|rögtön|azonnal|kérem) $
    ? mi ebből (inkább|már|köszönjük) [kimaradnánk|nem kérünk|kimaradunk]
    [számomat|nevemet|számunkat|címemet|telefonszámomat] (kérem|ezentúl) [vegyék le|vegyétek le|szedjék le|húzzák ki|töröljék|vegye le] (a|az|önök) [körlevélről|körlevelekről|körlistáról|hirdetési listáról|reklámlistáról|küldési listáról|értesítési listáról]
    ? mit kezdjek (én) [ezekkel|velük|evvel]
    ? ^ (na|kérem) [hagyják|hagyjátok|hagyd|hagyja] már (végre|kérem) $
    ? ki lehet (ezt|ezeket|valahogy) (valahogy|valahol) kapcsolni
    [texts] (már|nyugodtan|nálam) [meg lehet szüntetni|le lehet állítani|el lehet felejteni|abba lehet hagyni|ki lehet kapcsolni|be lehet fejezni]
    ? [ezentúl|mostantól|innentől|a jövőben|ezután] (már|csak|inkább) [nélkülem|nélkülünk]
    ? ^ (köszönöm|köszi|kösz|köszönjük) de (ez|ennyi|ebből) [elég volt|elég] (ennyi|belőle|már) $
    [maradjanak|maradjatok|tűnjenek|tűnjetek|tartsák magukat] [távol|el] (a|az) [telefonomtól|számomtól|telefonomról|számomról|életemből|telefonomból]
    ? [mi nem világos|mit nem értenek|mit nem értetek|mi nem érthető|mit nem értesz] (ebben|abban|azon|a|az) (a|az|hogy) nem
    ? ne (őt|engem|többet|már) [emlékeztessék|emlékeztessenek|emlékeztessetek] (többet|már|őt|engem)
    ? nem [érdekel|érdekelnek] (a|az) [hitelük|ajánlatuk|akciójuk|biztosításuk|nyereményjátékuk|hitelajánlatuk|kuponjuk|leárazásuk|hiteleik|hitelajánlataik|akcióik]
    ? nem [hosszabbítom|újítom meg|folytatom] (meg|az|a) (az|a) [előfizetést|előfizetésemet|feliratkozást|feliratkozásomat]
    [engem|minket|az enyémet|a miénket] is (kérem) [töröljenek|vegyenek le|iratkoztassanak le|töröljetek|hagyjanak ki|szedjenek le|vegyenek ki|töröljék|húzzanak ki]
    ? törlést [kérek|kérünk|szeretnék|kérnék]
    ? töröljenek (végleg|most|innen|már|végre|le|onnan) (már|kérem|végre) $
    ? [hol|mikor] [rendeltem|kértem|iratkoztam|engedélyeztem] én (meg|fel|ilyet) (ezeket|ezt|ilyet)
    ? [remélem|remélhetőleg] (hogy|most|már|végre) [megszűnnek|abbamaradnak|leállnak|abbahagyják|abbahagyjátok] (az|ezek) [texts]
    ? [remélem|remélhetőleg] (hogy|most|már|végre) (az|ezek) [texts] [megszűnnek|abbamaradnak|leállnak]
    ? [texts|emlékeztetőik|üzeneteik|értesítéseik|leveleik] (is|csak) [hiába|feleslegesen|fölöslegesen] [jönnek|jön|küldik|írnak|érkeznek]
    ? ez (most|itt|mostantól|azonnal) [abbamarad|véget ér|befejeződik|megszűnik] (most) $
    ? hányszor (kell|kéne) (még) [rányomni|rákattintani|megnyomni|leiratkozni|kattintani]
    ? nem kell (a|az|ez) (állandó) [noszogatás|noszogatásuk|nyaggatás|emlékeztetgetés|figyelmeztetgetés|nyaggatásuk]
    [emlékeztetés|küldözgetés|értesítés|üzengetés|smsezés|reklámozás] (is|most|már) [álljon le|szűnjön meg|maradjon abba|fejeződjön be|érjen véget]
    ? [betelt|megtelt|kimerült|elfogyott] (az|a|nálam) [üzenetkeret|türelmem|üzenetkeretem|smskeret]
    [elfelejthetik|elfelejthetitek|felejtsék el|felejtsétek el|elfelejtheti] (nyugodtan) (ezt|a|az) (a) [számot|számomat|telefonszámot|telefonszámomat]
    ? [szeretném|kérem|jó lenne] (ha|hogy) (a|az|én) [számom|nevem] [eltűnne|kikerülne|lekerülne|eltűnjön|kikerüljön|lekerüljön]
    [tegyenek|tegyetek|rakjanak|vegyenek|írjanak] (fel) (engem|minket|a számomat) [feketelistára|tiltólistára|stoplistára|robinson listára]
    ? (innen|ezentúl) boldoguljanak nélkülem
    ? [kíméljenek meg|kíméljetek meg|mentsenek meg] egy [idős embert|öregembert|idős asszonyt|nyugdíjast|öregasszonyt] (ettől|az|ezektől)
    ? nincs (már|többé) kinek [küldeni|küldeniük|írni|írniuk|küldjenek] (már)
    ? ne [pazarold|pazarolják|pazaroljátok] rám (az|a) (áramot|papírt|reklámot|pénzüket|sms t) [vasbarátom|robot|a reklámra|kedves robot]
    ? (én) (már) nem vagyok (már) (a|az) [célcsoportjuk|célközönségük|célcsoportotok|célközönségetek]
    ? (a|az) [akcióiknak|ajánlataiknak|kuponjaiknak|leárazásaiknak] (én) (már) [meghaltam|halott vagyok]
    ? (ilyen|efféle|hasonló) ajánlatokkal nem [foglalkozik|foglalkozunk|élünk|kívánunk élni]
    ? (mit|miért) ragadtatok rám
    ? sok sikert a többi ügyfélhez
    ? (a|az) [bónuszaikhoz|ajánlataikhoz|akcióikhoz|üzeneteikhez|reklámjaikhoz] (már) [elfogyott a türelmem|nincs türelmem|nincs több türelmem]
    ? (a|az) [szemetes|szemetesem|kuka|szemeteskuka] (a) (konyhámban|konyhában|udvaron) van nem a [telefonomban|telefonomon|mobilomban]
    ? (hadd|hagyják) (már) [pihenjen|pihenni] (már|végre) (a|az) [telefonom|mobilom|készülékem|telefonomat] (már|végre) (maguktól|tőletek|önöktől|maguk nélkül)
    ? [kéri|kérjük|kérem|kérnénk] (önöket|hogy) (hogy) (a jövőben|ezentúl|a továbbiakban|többé) (a) ne [vegyenek bele|vegyenek fel|tegyenek bele|soroljanak be|vonjanak be|kapcsoljanak be] [minket|bennünket|engem|a cégünket] (többé) (a|az) [kampányaikba|kampányukba|hírlevelükbe|körleveleikbe|listáikba|reklámkampányaikba|hírleveleikbe]
    ? itt [váljanak el|elválnak|váljanak|válnak szét] (az) (el) útjaink
    ? [halljak|lássak|olvassak] (magukról|önökről|rólatok) (soha) többet ne is
    ? ne is [halljak|lássak|olvassak] (magukról|önökről|rólatok|maguktól) (többet|többé)
    ? vége (van|lett) (már) (a) barátságunknak (kedves|drága|tisztelt) [bolt|áruház|üzlet|bank|cég|szolgáltató|szalon]
    ? [munkanélküli|nyugdíjas|csóró|beteg] vagyok felejtsenek el
    ? (legyen|lehetne) (már) ez (legyen) (az) [utolsó hír|utolsó jelentkezés|utolsó jel] (maguktól|önöktől|tőletek|maguk felől)
    ? ne [emlékeztessenek|emlékeztessetek|értesítsenek|értesítsetek|hívogassanak] (többet|már|minket|engem|többé) (a|az) [oltásra|műszakira|szülőire|időpontokra|vizsgálatra|szervizre|akciókról|hírekről|eseményekről|többet|többé]
    ? (már|többé) nem (kell|szükséges) [szólniuk|értesíteniük|küldeniük|emlékeztetniük|írniuk|hívniuk|jelezniük|tájékoztatniuk|szólnotok|küldenetek|meghívniuk]
    ? (az|a) (oltási|műszaki|szülői|klub) [emlékeztetők|értesítések|meghívók|hírek|tájékoztatók|hírlevelek|üzenetek|értesítőik|emlékeztetőik] (már|többé|nekünk|nekem) [nem szükségesek|nem kellenek|nem érdekesek|feleslegesek|nem aktuálisak] (nekünk|nekem|többé|már)
    ? [kapcsolják|kapcsolja|kapcsoljátok|állítsák|szüntessék] (ki|le|meg) (kérem) (a|az) (kereskedőknek|gazdáknak|szülőknek|tagoknak) (szóló) [híreket|értesítéseket|sms eket|smseket|üzeneteket|emlékeztetőket|hírlevelet|értesítést|tájékoztatót]
    ? [kivehetik|vegyék|vegyétek|törölhetik|levehetik|kivehetnék|húzzák] (ki|le) (kérem) (a) [számomat|telefonszámomat|a számomat|nevemet|mobilomat] (kérem) (a|az) (osztály|szülők|szülői|csoport|közös|ovi) (közös) [listájáról|listáról|csoportjából|csoportból|körüzenetéből|üzeneteiből|körlevélből|címlistájáról]
    [egyetlen|egy|egy darab] [sms t|smst|üzenetet|reklámot|értesítést|sms|üzenet] (se|sem) (többet|többé|mostantól|soha) (többet|ne|kérek)
    ? (mindent|kérem) [csak levélben|csak postán|csak írásban|csak emailben|csak e mailben|kizárólag levélben|kizárólag emailben] (kérem|kérek|kérném) (és) [ne a telefonra|ne a mobilra|ne telefonon|ne sms ben|ne smsben|nem a telefonra|sms nélkül]
    ? [vegyenek|vegyetek|szedjenek|töröljenek|húzzanak|vegyen|kapcsoljanak|iratkoztassanak] (ki|le) (engem|minket) (kérem) (a|az) (állatorvosi|óvodai|iskolai|szülői|bölcsődei|klub|csoportos|egyesületi|önkormányzati) (csoportos|értesítési) [értesítésekből|értesítésből|emlékeztetőkből|hírekből|sms ekből|smsekből|üzenetekből|körüzenetekből|meghívókból|hirdetésekből|tájékoztatókból|riasztásokból|sms listából|üzenetlistából]
    ? ki (tudnának|tudnátok|lehetne|tudna) [venni|vennének|vennétek] (engem) (a|az) (szülői|óvodai|iskolai|osztály|csoportos) [üzenetlistából|sms listából|listából|csoportból|körüzenetekből|körlevelekből|üzenetekből|sms ekből|levelezőlistából]
    ? [kétszer|háromszor|többször|százszor|ezerszer|egyszer] (is|már) [megírtam|írtam|kértem|mondtam|szóltam|jeleztem|megmondtam] (már|is|hogy) (hogy) ne [küldjék|küldjenek|írjanak|zaklassanak|küldjétek|küldjetek|küldözgessenek|zavarjanak]
    ? (nálam|velem|nekem) [semmi sms|semmi smst|ne legyen sms|nincs sms|semmi üzenet] (kérem|köszönöm)
    ? [írjanak|küldjenek|küldjék|keressenek|értesítsenek|kommunikáljanak|írjatok|keressetek|kérem|kérném|kérjük] (nekem|engem|velem|inkább|kérem|hogy) [csak emailben|csak e mailben|csak mailben|csak emailt|csak e mailt|csak emailen|csak e mailen|kizárólag emailben|kizárólag e mailben|csak levélben|csak postán|csak írásban|csak telefonon|kizárólag postán|kizárólag levélben|csak emailre|csak e mailre]
    ? ^ [csak emailben|csak e mailben|csak mailben|csak emailt|csak e mailt|kizárólag emailben|kizárólag e mailben|csak levélben|csak postán|kizárólag levélben] (kérem|kérném|írjanak|keressenek|értesítsenek) (köszönöm|kérem) $
    ? [sms|smst|sms t|smseket|sms eket|üzenetet|üzeneteket] & [nem tudok olvasni|nem tudom elolvasni|nem tudom olvasni|nem tudok megnyitni|nem tudom megnyitni|nem látom] & [email|emailt|emailben|e mail|e mailben|az email|levélben|telefonon|hagyják|hagyjuk|ne]
    ? [vegyenek|vegyetek|vegyék|szedjenek|kivehetnek|kivehet|kivehettek|kivennének|levehetnek|töröljenek|töröljetek|húzzanak|húzzatok|vegyél] (ki|le) (engem|kérem|minket) (a|az) (engem) (szülői|osztály|iskolai|közös|a|az) (csoportos) [csoportüzenetből|körüzenetből|körüzenetekből|csoportos üzenetekből|csoportos üzeneteiből|csoportos üzenetből|csoportos sms ekből|csoportos smsből|csoportból|szülői csoportból|szülői listáról|szülők listájáról|osztálycsoportból|csoportos értesítésből|körlevélből|osztályüzenetekből|csetből|csoportchatből|csoportos listáról|értesítési listáról]
    ? (nyugodtan) [tartsák|tartsa|tartsátok|megtarthatják|megtarthatjátok|tartsd] (meg) (maguknak|magatoknak|csak) (a|az) [emlékeztetőiket|emlékeztetőket|üzeneteiket|üzeneteket|sms eiket|smseiket|ajánlataikat|ajánlatokat|reklámjaikat|akcióikat|híreiket|hírleveleiket|értesítéseiket|emlékeztetőiteket|üzeneteiteket] (maguknak|magatoknak)
    [a mobilomra|mobilomra|a telefonomra|telefonomra|erre a számra|a számomra|a számra] (kérem) [mostantól|ezentúl|mától|a jövőben|többé|többet|innentől] (kérem|már|ne) (ne) [semmit|semmi|egy üzenetet se|egyetlen sms t se] (se|ne) (küldjenek|jöjjön)
    [mostantól|ezentúl|mától|a jövőben|innentől] (kérem) [a mobilomra|mobilomra|a telefonomra|telefonomra|erre a számra|a számomra] (kérem|már) [semmit|semmi|egy üzenetet se|egyetlen sms t se]
    ? ne [használjanak|használjatok|használjon|használják] (többet|többé|már) (az) [sms t|smst|sms eket|smseket|sms üzeneteket|üzenetet|szöveges üzenetet] (velem|nálam|az|a|hozzám|kapcsolattartásra|értesítésre)
    ? [éjszakás vagyok|éjszakai műszakban|éjjel dolgozom|éjszaka dolgozom|éjszakázom|éjszakai műszak|nappal alszom|nem tudok aludni|nem tudok elaludni|nem hagynak aludni|felébresztenek|felébreszt|felkelt|felkeltenek] & [sms|smsek|sms ek|smseik|üzenet|üzenetek|üzeneteik|az üzeneteik|reklám|reklámjaik|értesítés|értesítéseik|önök miatt|maguk miatt]
    [soha|soha többé|soha többet|sohase|sose] (többé|többet) [nem akarok|nem szeretnék|nem kívánok|nem akarom] (ilyet|ilyeneket|több|újra|ismét|ezt|ezeket|megint) (újra|ismét|megint|ilyet) [kapni|olvasni|látni|megkapni]
    ? (a|az) [kampányüzeneteikből|kampányüzenetekből|üzeneteikből|reklámjaikból|ajánlataikból|smseikből|sms eikből|hírleveleikből|értesítéseikből|emlékeztetőikből|ezekből] (egyet|többet|egyetlen) (se|sem|egyet) [egyet sem kérek|egyet se kérek|többet nem kérek|nem kérek|sem kérek|se kérek|nem kérnék|kérek] (többet|a jövőben|a továbbiakban|ezentúl)
    ? [szóljanak|mondják|szóljatok|mondja|üzenjék] (meg|nekik|a kollégáknak|kérem) (nekik|kérem) (hogy) [húzzanak|vegyenek|töröljenek|szedjenek] (ki|le) (engem|minket) (a|az) [listáról|listából|címlistáról|adatbázisból|rendszerből|csoportból]
    ? ^ (köszönöm|köszi|de|nem|köszönöm de|köszi de) (nekem|számomra|ez|ez nekem) [már nem aktuális|többé nem aktuális|nem aktuális már|már nem érdekes] (nekem|számomra|köszönöm) $
    ? ^ (meddig még|na|kérem|végre|jaj) [töröljenek|töröljetek|töröljön|vegyenek le|vegyetek le|iratkoztassanak le] (engem|innen) [már|végre|innen] $
    [smseik|üzeneteik|értesítéseik|emlékeztetőik|reklámjaik|ajánlataik|hírleveleik|üzeneteitek|reklámjaitok|ajánlataitok] (nekem|számomra|már|nekünk|teljesen) (már) [feleslegesek|fölöslegesek|feleslegessé váltak|szükségtelenek|haszontalanok|értelmetlenek]
    ? (azt) [szeretném|akarom|kérem|szeretnénk] (hogy|ha) (többet|többé|önöktől|nekem) semmi (többet|se|sem|más) [ne jöjjön|ne érkezzen|nem jönne|nem érkezne]
    ? ^ (na|kérem|legyenek szívesek) [állítsák|fogják|fékezzék|nyugtassák] (le|vissza|meg|már) [magukat] (már|le) $
    ? (inkább) [írjanak|írjatok|írjon|küldjék|küldjétek|küldjenek] (inkább|ezt|ilyet) (a|az) [fiataloknak|fiatalabbaknak|másoknak|annak akit érdekel|azoknak akiket érdekel|ráérősebbeknek]
    [vegyék|törölje|töröljék|szedjék|húzzák|vegyétek|töröljétek] (ki|le) (a|az|már) (a) [telefonom|telefonomat|számom|számomat|telefonszámom|telefonszámomat|mobilom|mobilomat|nevem|nevemet] (a|az) [feliratkozók közül|feliratkozottak közül|címzettek közül|előfizetők közül|címlistáról|körlevélből|küldési listáról]
    [ellenzem|elutasítom|visszautasítom|nem támogatom] (a|az|az összes|minden) (sms|önök) [texts|reklámokat|reklámot|marketinget|hirdetéseket|hirdetést]
    ? (ez) legyen az utolsó (üzenet|sms) [önöktől|tőlük|tőletek|ami jött]
    ? [állítsák|kapcsolják|nyugtassák] (le|ki|meg) (már) (a) [robotjukat|robotot|botjukat|botot|gépüket]
    [mostantól|ezentúl|a jövőben|innentől|ezután|mától] (inkább|kérem|szeretnék) (a) [híreik|tippjeik|ajánlataik|akcióik|üzeneteik|emlékeztetőik|reklámjaik|tanácsaik|smseik|hírleveleik|híreitek|tippjeitek|ajánlataitok|üzeneteitek] nélkül
    [megvagyok|megleszek|elvagyok|elleszek|megélek|kibírom|tudok élni|megvagyunk|megleszünk|jól vagyok] (jól|én|remekül|köszönöm|köszi) (a|az) (sok) [híreik|tippjeik|ajánlataik|akcióik|üzeneteik|emlékeztetőik|reklámjaik|tanácsaik|smseik|hírleveleik|híreitek|tippjeitek|ajánlataitok|üzeneteitek|reklámok|smsek|üzenetek] nélkül
    ? (ez) (volt|lesz|legyen|az) (az) utolsó [üzenet|sms|üzenetük|smsük|üzenetetek] (amit|amelyet) (még|el|tőlük|önöktől|tőletek) (akarok|akartam|el) [elolvastam|elolvasok|olvasok|olvastam|elolvasni|olvasni|látni|kapni|megnyitok|megnyitottam|látok]
    ? [hogy|hogyan] (lehet|tudok|tudnék|kell) [innen|ebből|ettől] (lehet|tudok) [kiszállni|kilépni|megszabadulni|szabadulni|kijutni|eltűnni] & [kapcsolják ki|kapcsold ki|elég|hagyják abba|nem kérem|állítsák le|töröljenek|vegyenek le|elegem|nem iratkoztam]
    ? [hogy|hogyan] (lehet|tudok|tudnék) [kiszállni|kilépni|megszabadulni|szabadulok meg|szabadulok|szabadulni|kijutni|kijutok|kiszállok] [innen|ebből|ettől] & [kapcsolják ki|kapcsold ki|elég|hagyják abba|nem kérem|állítsák le|töröljenek|vegyenek le|elegem|nem iratkoztam]
    ? [kíméljenek|kíméljen|kímélj|kíméljetek|mentsenek|szabadítsanak] (meg) [meg|minket|engem|fel] (minket|engem|már) (ettől|ezektől|az ilyenektől|az ilyesmitől|a reklámjaiktól|az üzeneteiktől) $
    ? [keressenek|keressetek|találjanak|keressen] (maguknak|inkább|magának|már) [valaki|valakit|egy] (más|mást|egy) (fiatalabbat|fiatalabb|hülyébbet|ráérősebbet|türelmesebbet) $
    ? [csörög|pittyeg|rezeg|pittyen|csipog|csilingel|zörög|berreg|pityeg] (a|az|mindig|folyton|éjjel) (a) [telefonom|telefon|mobilom|mobil] & [elég|elég volt|elegem|hagyják abba|hagyjátok abba|unom|álljanak le|állítsák le|fejezzék be]
    ? [telefonom|telefon|mobilom|mobil] & [csörög|pittyeg|rezeg|pittyen|csipog|csilingel|zörög|berreg|pityeg] & [elég|elég volt|elegem|hagyják abba|hagyjátok abba|unom|álljanak le|állítsák le|fejezzék be]
    ? (csak|már) egyetlen (egy) [üzenetet|smst|reklámot|ajánlatot|értesítést|emlékeztetőt|üzenet|sms] [se|sem] (többet|többé|kérek|akarok|küldjenek) (többet|többé) $
    [élek|élni kívánok|élni szeretnék|gyakorlom] (a|az) (gdpr szerinti|törvényes) [tiltakozási|elutasítási|leiratkozási|visszautasítási|visszavonási] [jogommal|joggal|jogomat|jogaimmal] (a|az) (közvetlen) [texts|reklámok|marketing*|üzenetek|hirdetések|hírlevelek]
    ? [eladtam|eladtuk|elköltöztem|felnőtt|meghalt] … [ne ajánljanak|ne ajánljatok|ne kínáljanak|ne kínáljatok] (több|többet|már)
    ? [megijedek|megijed|megrémülök|ijesztő|felébredek|felébreszt] … [ne küldjék|ne küldjenek|ne küldjétek|ne küldjetek|ne írjanak] (többet|tovább) $
    ? [törlöm|kitöröltem|töröltem] (a|az) [számukat|számotokat|számát] … [töröljék|töröljétek|törölje] (maguk|ti|önök) (is) (az) [enyémet|enyémet is|az enyémet]
    [spammeljenek|spammeljetek|zaklassanak|zaklassatok|zavarjanak|zavarjatok|bombázzanak|bombázzatok|nyaggassanak|terheljenek|idegesítsenek|idegesítsetek] (inkább) (valaki) [mást|másokat|valaki mást|valaki más|a szomszédot]
    [írjanak|írjatok|küldjék|küldjétek|küldözgessék|reklámozzanak] (inkább|a|az|ezt) (reklámot) [valaki másnak|másnak|másoknak|az anyjuknak|anyátoknak|a szomszédnak]
    ? (ez) (volt|legyen|lett) az utolsó (üzenet|sms|reklám) (amit) [amit látni akartam|amit olvasni akartam|amit kapni akartam|amit olvasok|amit kapok|amit elviselek|amit eltűrök] (önöktől|tőletek|maguktól)
    a (hírlevélhez|hírlevélre|reklámokhoz|sms ekhez|marketinghez) [adott beleegyezésem|adott hozzájárulásom|vonatkozó beleegyezésem|vonatkozó hozzájárulásom|adott engedélyem] (mától|már|ezennel|többé) [nem él|nem érvényes|érvénytelen|megszűnt|visszavonva|visszavonom|lejárt]
    ? [hozzájárulásom|beleegyezésem|engedélyem] (mától|már|ezennel|többé) [nem él|nem érvényes|érvénytelen|hatályát veszti|megszűnt]
    ^ (a) (hírlevél|hírlevelek|sms|smsek|értesítések|üzenetek|reklámok) [hírlevél lemondása|hírlevelek lemondása|sms lemondása|értesítések lemondása|feliratkozás lemondása|üzenetek lemondása|reklámok lemondása] $
    [legyenek|legyetek] (olyan) szívesek … nem [küldeni|írni|zavarni|zaklatni|írogatni|küldözgetni]
    ? [hagyják|hagyjátok] abba ezeket
    ki [akarok|szeretnék|akarnék] (már) [lépni|iratkozni|szállni] (a|az|ebből|erről) (a|az|ebből) [hírlevél*|listáról|listából|sms listáról|feliratkozásból|üzenetekből]
    iratkoztassanak le (engem)
    iratkozzanak le engem
    ? ^ (én) nem akarom (többet|tovább) őket (többet|tovább) [kapni|megkapni|olvasni|látni] (többet|tovább) $
    [feliratkoz*|regisztrál*|jelentkez*|megnyom*] … [véletlenül|tévedésből|figyelmetlenségből|véletlen] … [remove|quit|leiratkoz*|leállít*|lemond*]
    ? [kinek|ki a fenének|ki a francnak] [kell|kellenek|kellene] (ez|ezek|ilyen|az) … nekem (biztos|biztosan|ugyan) (hogy) nem
    [reklámstop|reklámstopp|smsstop|spamstop|sms stop|reklám stop|spam stop] (kérnék|kérek|legyen|köszönöm|kérem)
    ^ (köszönöm|köszi|kösz|elég) (de) [ezentúl|mostantól|többet|többé|a jövőben|innentől|mától] (inkább|már|kérem) ne (többet|köszönöm|köszi|kérem) $
    [hírlevélből|hírlevélről|listáról|listából|értesítőből|körlevélből|hűségprogramból|lists] (én|már|szeretnék|inkább) [kiszállnék|kiszállok|kiszállni|kilépnék|kilépek|kilépni|kimaradnék|lelépek|leiratkoznék|kiiratkoznék|kijelentkeznék]
    [hülye|rohadt|kurva|szar|idióta|átkozott|büdös|szaros] [texts] … [remove|quit|dont|elég]
    ? [hagyjátok|hagyják|hagyja] (már) (a|az|szegény) [kin] (már) [békén|nyugton|békében]
    ? ^ (szóval|na|jó|oké|ok|hát|komolyan|könyörgöm) [elég|eleg] [már|má|mán|legyen már|legyen ebből|volt ebből|volt belőle|volt ezekből|legyen] (ebből|ebbű|ebbül|ebbő|öreg|srácok|köszi|belőletek|belőle) $
    ^ [fogd|fogjátok|fogják] (már|má|mán) be (már|végre) (a|már) (pofád|szád|pofátok|szátokat|robot|bot|te robot|gép|csicskák) $
    [felmondom|lemondom|felmondanám|lemondanám|lemondjuk|felmondjuk|visszamondom|kikapcsolom|leállítom|letiltom|megszüntetem|visszavonom|lemondanék|szeretném lemondani|szeretném felmondani|le szeretném mondani|fel szeretném mondani|le akarom mondani|fel akarom mondani] (az|a|ezt|ezt a|ezt az) (sms|az|a) [texts|értesítőt|értesítőket|hírlevelet|hírlevelüket|feliratkozást|feliratkozásomat|sms szolgáltatást|üzeneteket|smseket|értesítéseket]
    [le|ki] [akarok|szeretnék|akarnék|kívánok|óhajtok|szeretnénk|kívánnék] (én|is|most|azonnal|már|végre) [iratkozni|íratkozni|iratkozi|iratkozni innen|feliratkozni|jelentkezni a|jelentkezni erről|jelentkezni innen]
    ^ (én|kérem|szia|sziasztok) le [akarok|szeretnék|akarnék|kívánok] jelentkezni (innen|erről|most|kérem) $
    [tekintsék|tekintse|tekintsétek|vegyék|nyilvánítsák] [tárgytalannak|semmisnek|érvénytelennek|lezártnak|töröltnek|visszavontnak|megszűntnek] … [feliratkozás*|hozzájárulás*|regisztráció*|engedély*|beleegyezés*|jelentkezés*|tagság*|előfizetés*]
    [minek|miért|mi a fenének|mi a francnak|mi a fasznak|mi végre] [küldözg*|küldtök|küldenek|küldesz|írtok|írnak|írogat*|spamel*|jön|jönnek|kapok|kapom] … [texts|akciót|ajánlatot|kupont|kuponokat|reklámot] … [élek|lakom|lakunk|élünk|sose|soha|sosem|nem|nincs|külföld*]
    [ezerszer|százszor|többször|sokszor|hányszor|háromszor|kétszer|négyszer|számtalanszor|kismilliószor|ötször|tízszer|milliószor|ezredszer|harmadszor|harmadszorra|sokadszor|sokadszorra] (is|már) [kértem|mondtam|írtam|jeleztem|szóltam|kérem|mondom|írom|kérjem|mondjam|megírtam|megmondtam] … hogy (nem|ne) [ne|nem kell|nem kérek|=stop|nem kellenek|hagyjanak|hagyjatok|töröljenek|vegyenek|küldjenek|küldjetek|írjatok|írjanak] (többet|ilyet|kell|ilyeneket|békén|le) $
    [mikor|meddig|hogyan] … [vége|végük|marad abba|maradnak abba|szűnik|szűnnek|fejeződik|fejeződnek|ér véget|állnak le|hagyják abba|hagyjátok abba] … [texts|ezeknek|ennek az zaklatásnak|zaklatás*]
    [texts] … [mikor|meddig] … [vége|végük|marad abba|maradnak abba|szűnik meg|szűnnek meg|ér véget|állnak le]
    [kérném|kérem|kérjük|szeretném|szeretnénk|kérelmezem|igénylem] … [törlésem*|levételem*|kivételem*|leiratkozásom*|eltávolításom*|kivezetésem*|leiratkoztatásom*|töröltetésem*] … [lists|hírlevél*|értesítő*|rendszer*|adatbázis*|listá*]
    [lists] … [törlésem*|levételem*|kivételem*|leiratkozásom*|eltávolításom*|kivezetésem*|leiratkoztatásom*] [kérném|kérem|kérjük|szeretném|intézzék|végezzék]
    ? [hajnal*|éjjel*|éjfél*|éjszaka*|reggel hatkor|reggel hétkor] … [aludni|alszom|aludnék|pihenni|pihennék|alszik|aludna] … [akció*|texts|reklám*|üzenet*]
    [sms|smsben|sms ben|telefonon|üzenetben|mobilon] (ben) ne [írjanak|írjatok|küldjenek|küldjetek|keressenek|keressetek|zaklassanak|zavarjanak|értesítsenek]
    [emailben|levélben|postán|e mailben|email|mailben] … [sms|smsben|üzenetben|telefonon|telefonra] (ben) ne $
    [véletlenül|tévedésből|figyelmetlenségből|a gyerek|gyerekem|a fiam|a lányom|félrenyomtam|rossz gombot] … [feliratkoz*|regisztrál*|jelentkez*|megnyom*|bepipál*|fel lettem iratkozva] … [remove|quit|leiratkoz*|törl*|leállít*|visszavon*|lemond*]
    [nincs|nem] (volt|is|adtam) [hozzájárulás*|beleegyezés*|engedély*|hozzájárultam|beleegyeztem|engedélyeztem|iratkoztam|feliratkoztam|regisztráltam|jelentkeztem] … [sendpl|remove|quit|zaklat*|küldözg*|texts]
    [köszönöm|köszi|kösz] (de) (kösz|én|ebből|ezekből) [nem] [dont] [sends]
    [texts] (nekem|nálam|itt|ide) [nem kell*|felesleges*|fölösleges*|tárgytalan*|okafogyott*|érdektelen*|nem érdekes*|nem releváns*] … [remove|quit|dont|köszönöm|köszi|többet]
    [ezt|ezeket] (az|a) [texts] [mellőzzék|mellőzzétek|hanyagoljátok|hanyagolják|felejtsék el|felejtsétek el|szüntessék|fejezzék be|fejezzétek be|hagyják el|hagyjátok el|állítsák le|állítsátok le]
    [megvettem|vásároltam|megvásároltam|elköltöztem|megoldottam|beszereztem|lemondtam] … nem [kell|szükséges] (már|nekem) [többet|többé|tovább] [írni|írnotok|írniuk|küldeni|küldözgetni|üzenni|írogatni|írogatnotok]
    [iktassák|iktassátok|iktassa|törölgessék|távolítsák|távolítsátok] [ki|el] (kérem) (a|az|önök) [számomat|telefonszámomat|nevemet|számunkat|elérhetőségemet|elérhetőségeimet]
    [tilos|megtiltom|tiltom|nem engedélyezem|nem járulok hozzá] (hogy) [erre a számra|ide|nekem|a számomra|a telefonszámomra|a telefonomra] (bármilyen|semmilyen) [reklám*|hirdetés*|sms*|üzenet*|marketing*|ajánlat*] [küldeni|küldjenek|küldjetek|küldjön|kapjak|küldözgetni|küldözgessenek]
    (mikor) (már) [fejezitek|hagyjátok|fejezik|hagyják] (már) [be|abba] (már|végre) (már|végre) (a|az|ezt a|ezeket a) [spam*|sms*|reklám*|üzenet*|hirdetés*|üzenget*]
    [kapcsoljátok|kapcsolják|kapcsold|kapcsolja|kapcsolnátok|kapcsolnák|tiltsátok|tiltsák] [ki|le] [nálam|nekem|a számomon|a telefonomon|az én számomra] (az|a|ezt az|ezeket az|ezeket a) [értesítés*|sms*|üzenet*|reklám*|hírlevel*|hírlevél*]
    ? [ma|mai|a héten|máma] (már) [ez a|ez az|ez már a|ez már az] [harmadik|negyedik|ötödik|hatodik|hetedik|nyolcadik|sokadik|tizedik|századik|ezredik] [sms*|üzenet*|reklám*]
    [kiszállok|kilépek|kijelentkezem|kiszállnék|kilépnék|kiszállnánk|kilépünk] (ebből|ezekből) (a|az) [előfizetés*|sms*|feliratkozás*|listátokból|listájukból|listátokról|listájukról|hírlevél*]
    ^ (köszönöm|kérem) [kiszállok|kilépek|kilépnék] (a|ebből a) [listából|listáról] $
    [megvettem|vásároltam|megvásároltam|találtam|elköltöztem|megoldottam|beszereztem|lemondtam] … nem [kell|szükséges] (már|nekem) [írni|írnotok|írniuk|írnod|küldeni|küldözgetni|üzenni|írogatni] (nekem|ide) [többet|tovább|már|többé]
    [felesleges|fölösleges|nem kell|nem szükséges] (már|többet|tovább) [írni|írnotok|írniuk|küldeni|küldözgetni|üzenni|írogatni|írogatnotok|küldözgetnetek] (több|többet|már) [nekem|ide|erre a számra|sms*|üzenet*]
    [húzzatok|húzzanak|húzz|takarodjatok|kopjatok|kopjanak|tűnjetek|tűnjenek|takarodjanak] (már|innen) [el|le|a fenébe|innen|a francba|a picsába] (innen|már) (az|a|ezekkel|ezzel) (az|a) … [smsekkel|sms ekkel|smseitekkel|üzenetekkel|üzeneteitekkel|reklámokkal|reklámjaitokkal|hirdetésekkel|spammel]
    ? [texts|reklámnak] (itt) (itt) [nincs helye|nem való|felesleges itt|tilos itt|nem ide való]
    ? [szünetet|pauzát|szünet] & [száz év|száz évre|örökre|ezer évre|nyugdíjig|száz évnyi]
    ? [megleszek|megvagyok|elleszek|elvagyok|túlélem] (a|az) (a) [texts|leárazásaik|leárazásaitok|akcióik|akcióitok|ajánlataik|önök|nélkületek] (nélkül) (is)
    ? [lányom|fiam|anyám|apám|férjem|feleségem|nagymamám|gyerekem] [számát|telefonszámát|mobilját] (kérem) [kivenni|törölni|kitörölni|levenni|vegyék ki|töröljék|vegyék le]
    ? [kivenni|törölni|vegyék ki|töröljék|vegyék le|húzzák ki] (a) [lányom|fiam|anyám|apám|férjem|feleségem|nagymamám|gyerekem] [számát|telefonszámát]
    ? [vegyenek|vegyetek|húzzanak|húzzatok|töröljenek|töröljetek|szedjenek|szedjetek|hagyjanak|hagyjatok] (már|engem) [ki|le] (engem|már|minket) [ebből a|abból a|a maguk|a saját|erről a|arról a|ebből az]
    ? [miattatok|maguk miatt|önök miatt] & [lenémít*|lehalkít*|kikapcsolva|nem alszom|számot váltani|számot cserélni]
    ? ^ (és|de|na) [minek nekem|minek nekünk|mire jó nekem|mihez kezdjek] (a|az|ezekkel) (a|az) [pontjaitok|pontjaik|kuponjaitok|kuponjaik|akcióitok|akcióik|ajánlataik|ajánlataitok|leárazásaik]
    ? [nem kértem] & [nem kérem|nem is fogom]
    ? ^ (maguk|ti|na|hát) [nem fogják fel|nem fogjátok fel] $
    ? ne [győzködjenek|győzködjetek|rábeszéljenek|hívogassanak|invitáljanak|csábítsanak|csábítgassanak|fűzzenek|fűzzetek|unszoljanak] (engem|tovább|többet|már|sehova)
    ? (meg) (akarom|szeretném) [megszüntetni|befejezni|lezárni|meg akarom szüntetni|felmondani|szüntetni] (a|az) (a) [részvételem|részvételemet|tagságom|tagságomat] (a|az)
    ? [elhunyt|néhai|megboldogult] & [telefonja|száma|mobilja|telefonszáma]
    ? ne hívjanak (engem) [sehova|sehová|semmire]
    ? [nyugdíjam|nyugdíjból|nyugdíjamból|fizetésem] & [milyen bundát|mit vegyek|miből vegyek|milyen|miből]
    ? mi (már|többé) (már) nem vagyunk (már) [barátok|jóban|haverok|ismerősök]
    ? (elegem|elég) [elegem van|elegem lett|elég volt|elég] (már) (a|az|ebből) [meglepetés*|meglepetéseitekből|meglepetéseikből|kedvességükből|kedvességetekből|leveleikből|újdonságaikból]
    ? (nem) [nem akarok|nem szeretnék|nem kívánok|eszemben sincs] (többé|már|többet) (az|a) [ügyfelük|ügyfeletek|vásárlójuk|vásárlótok|tagjuk|tagotok|vevőjük|előfizetőjük] (lenni|maradni)
    ? [texts|leárazás*|leárazásaik|akcióik] (ik|az) nem (az) (én) [az én bajom|az én dolgom|az én problémám|bajom|érdekelnek engem]
    ? ne [tekintsenek|tekintsetek|számítsanak|számítsatok] (többé|engem|már|többet) (többé|engem|a|az) (hűségprogram) [tagjának|tagnak|ügyfélnek|ügyfelüknek|vásárlónak|előfizetőnek]
    ? [minden|bármilyen|további|következő] & [texts] & [törvénysértés*|jogsértés*|zaklatásnak|bűncselekmény*|bizonyíték*|bírság*]
    ? (ez) (ma|már) [második|harmadik|negyedik|ötödik|hatodik|tizedik|ötödik ma] (ma|már|sms|üzenet) & [álljanak meg|álljatok meg|álljanak le|elég|hagyják abba|hagyjátok abba|stop]
    ? (valahogy) [túl sokan|túl sokszor|túl gyakran|túl sokat] (vannak|vagytok|jönnek|írnak|írtok) (a) [telefonomban|telefonomon|írnak|írtok|jönnek]
    ? [húzzák|húzzátok|töröljék|töröljétek|vegyék|vegyétek|szedjék|szedjétek] (ki|le) (a) [nénit|mamit|nagyit|mamát|nagymamát|anyámat|apámat|papát|nagypapát|férjemet|feleségemet|anyukámat]
    ? [húzzák ki|húzzátok ki|vegyék le|vegyék ki|töröljék|szedjék le] & [nénit|bácsit|mamát|nagymamámat|anyámat|nagyit]
    ? ^ (nem) (lehetne|megoldható|lehet) [valahogy enélkül|enélkül valahogy|lehetne enélkül|lehetne ezek nélkül|valahogy ezek nélkül|reklám nélkül] (is|valahogy) $
    ? [átléptek|átléptetek|túlléptek|túlléptetek|átlépnek|átléptek már] (már) (minden) [határt|minden határon|minden határt]
    ? ^ (de|hú|milyen|mennyire) (milyen|nagyon) [rámenősek|nyomulósak|tolakodók|idegesítőek|erőszakosak|pofátlanok|bosszantóak] [vagytok|maguk|ti vagytok] $
    ? [már|évek|éve|hónapja|rég] … [nem vagyok az ügyfelük|nem vagyok az ügyfeletek|nem vagyok ügyfelük|nem vagyok önöknél ügyfél|nem vagyok már az ügyfelük]
    ? ^ (egyszerűen|na|csak) (csak) [töröljetek|töröljenek|vegyetek le|vegyenek le|szedjetek le] (és|ki) (és) [kész|pont|slussz|ennyi|punktum] $
    ? (szeretnék|szeretném|kívánok) [megszüntetni|megszakítani|befejezni|lezárni|megszakítok|megszüntetek] (minden|mindennemű) [kapcsolatot|kommunikációt|kapcsolattartást|levelezést] (a|az) [cégükkel|cégetekkel|önökkel|magukkal|veletek]
    ? (maguk|ti|önök) [megbolondultak|megbolondultatok|megőrültek|megőrültetek|meghülyültek|meghülyültetek|bekattantak|bekattantatok] & [éjszaka|hajnal*|éjjel|hajnali három|texts|éjfél*]
    ? [intézzék|intézzétek|csinálják|csináljátok|oldják meg] (úgy|azt) (hogy) (nekik|maguknak|nektek) (én) ne [létezzek|legyek|létezzem]
    ? [letiltottam|letiltottalak|blokkoltam|leiratkoztam|lemondtam] & [mégis|valahogy|újra|így is|megint|ennek ellenére] & [átjön|átjönnek|átjut|jönnek|jön|írtok|írnak|küldtök|küldenek]
    ? [kórházban|temetésen|intenzíven|beteg vagyok|lázas vagyok|lázasan|gyászolok] & [maguk meg|ti meg|önök meg] & [ajánlgat*|küld*|írnak|írtok|akció*|reklám*]
    ? [tűnjenek|tűnjetek|takarodjanak|takarodjatok|kopjanak|kopjatok|szálljanak|menjenek] (el|le) (a|az) (el|le) [férjem|anyám|feleségem|gyerekem|fiam|lányom|nagymamám] [telefonjáról|mobiljáról|számáról]
    ? (egy) (egy) [egy szót se|egy szót sem|egy hangot se|se szót] (többet|már) (a|az) [texts|leárazás*|akciók*|akciókról|kedvezmény*]
    ? (hadd|legalább) [pihenjek|pihenhessek|pihenni|kikapcsolódjak] (végre|már) [tőletek|maguktól|önöktől]
    ? [mit kezdjek|mihez kezdjek|mire menjek|minek nekem|mit érek] (a|az|ezekkel) (a|az|én) [texts|kuponjaikkal|kuponjaitokkal|akcióikkal|akcióitokkal]
    ? (a|az) [tévedésből|véletlenül|hibásan] & [a számom|számom|a telefonszámom] & [vegyék ki|vegyétek ki|töröljék|töröljétek|vegyék le]
    ? hallgatni arany
    ? [pester] (már|engem|minket) (ezzel|ezekkel|a|az) (a|az) [texts|hülyeséggel|hülyeségekkel|szarral|akcióitokkal|akcióikkal|reklámjaikkal]
    ? [zaklattok|zaklatnak|zargattok|zargatnak|bombáztok|bombáznak|nyaggattok|nyaggatnak|spameltek|spamelnek|macerálnak|macerált] (már) [engem|minket|állandóan]
    ? [complaint] (még|fogtok|fognak|már|ti|maguk) (még|fogtok|fognak|engem|már|minket) [zaklattok|zaklatnak|zargattok|zargatnak|bombáztok|bombáznak|nyaggattok|nyaggatnak|spameltek|spamelnek|terrorizáltok|terrorizálnak|zaklatni|zargatni|bombázni|nyaggatni|spamelni]
    ? [complaint] (még|fogtok|fognak|már|ti|maguk) (még|fogtok|fognak|engem|már|minket) [pester] (már|engem|minket) (ezzel|ezekkel|a|az) (a|az) [texts]
    ? [legközelebb|a következőnél|ezután|máskülönben|különben|innentől] (már|majd) (már|majd) [az ügyvédem|az ügyvédemmel|a rendőrséggel|a bíróságon|ügyvédem] (beszél|fog|fognak|találkozunk|beszélnek|tárgyal)
    ? [moved|másik fogorvos*|másik orvos*|máshoz járok|másikhoz járok|más városban] & [nouse|nem kell hívogatni|nem kell szólni|nem kell emlékeztetni|nincs szükség|ne hívogassanak|ne emlékeztessenek]
    ? ^ (és|na|istenem) mikor (lesz|van) (már|ennek) (már|ennek) [vége ennek|ennek vége|vége már ennek|már vége|vége már] $
    ? (maguk|ti|önök) (már|mind) [a spamben|spamben|a kukában|a spam mappában|a tiltólistán|a feketelistán] (már|nálam) [laknak|laktok|vannak|vagytok|landolnak|landoltok|végzik|végzitek] (nálam)
    ? [továbbítottam|továbbküldtem|elküldtem|átküldtem] (az|már) [sms üket|smsüket|üzenetüket|üzeneteteket|üzeneteiket|texts] … [spamként|nmhh|naih|rendőrség*|ügyvéd*|hatóság*]
    ? [háromszor|kétszer|százszor|többször|sokszor|már] (már|önöknek|nektek) [visszautasítottam|elutasítottam|nemet mondtam|leiratkoztam|lemondtam|lemondtam róla|megtagadtam] … [mégis|ti meg|maguk meg|folytatják|folytatjátok|megint|tovább]
    ? (ez|hadd|remélem) (ez) [legyen az utolsó|legyen ez az utolsó|volt az utolsó smsük|volt az utolsó üzenetük|az utolsó üzenet volt] (tőletek|maguktól|sms|üzenet|alkalom) $
    ? [viszlát|viszontlátásra|agyő|isten veletek|pápá] (és) (többet|soha) ne [jöjjenek vissza|jöjjetek vissza|írjanak|írjatok|küldjenek|küldjetek|keressenek|halljak]
    ? [keressenek|keressetek|keress|találjanak|találjatok|nézzenek|szívassanak|szívassatok] (maguknak|magatoknak|inkább) [others] $
    ? ^ (na|hé|könyörgöm) [csendet|csöndet|kuss|hallgassanak|hallgassatok] [már|legyen|végre] (már|végre) $
    ? [felrobban|szétrobban|kigyullad|lefagy|megőrül|lemerül|szétesik] (a|már) [telefonom|mobilom|készülékem] & [tőletek|maguktól|texts|akcióitoktól|akcióiktól|reklámjaiktól]
    ? senki (nem|se|sem) [kérdezte|kérdezett|kért] (meg|tőlem|engem) (hogy|engedélyt) [beleegyezem|beleegyezem e|hozzájárulok|hozzájárulok e|akarom e|akarom|engedélyt|engedélyem|meg hogy]
    ? [7|8|9|10|11|12|13|14|15|hét|nyolc|kilenc|tíz|tizenegy|tizenkét|tizenhárom|tizennégy|tizenöt] éves vagyok (és) & [anyu|apu|anya|apa|anyám|apám|szüleim|tanár néni|nagyi] & [mérges|nem engedi|nem engedik|tiltja|tiltják|haragszik|kiabál|megszidott|leszidott]
    ? [száradjon|rohadjon|törjön|szakadjon] (le) (az|a|mind) [ujjuk|ujjatok|kezük|kezetek|az ujjuk|az ujjatok|a kezük|nyelvük] (le)
    ? [inkább|jobb] & [mint hogy|mint|minthogy] & [olvassam|olvasni|kapjam|nézzem|lássam|olvasgassam] & [texts]
    ? [nulla|zéró] & [texts] & [megfelel|elég|ideális|tökéletes|jó lenne|tetszene|pont jó]
    ? (olyan|ennyire) [nehéz|bonyolult] (lenne|volna|engem) (engem|simán) [nem bántani|békén hagyni|nem írni|nem zaklatni|nem küldeni|nem zavarni|kitörölni|törölni]
    ? [még egyszer|még egy|még egy ilyen] (és|sms|üzenet) (és) (a|én) [falhoz vágom|kivágom|kidobom|kihajítom|számot váltok|számot cserélek] (a|az) (telefont|ablakon)
    ? ^ (és|de|na) [mi a francnak|mi a fenének|minek|mi a faszomnak|mi a fasznak|mi a ráknak] (kell|ez|ezek|kellene) (ez|ezek) [nekem|nekünk|nekem ez|nekem ezek] (ez|ezek|kell) $
    ? [allergiás|rosszul vagyok|hányingerem|ideggörcs|migrénem|kiütésem] (van|vagyok|lesz|már) (már|a) (a|az|ezektől) [texts|reklámjaik*|reklámjaitok*|akcióik*|akcióitok*]
    ? [texts|akcióitok|akcióik] & [mint halottnak a csók|mint döglött lónak|mint kecskére a kés|mint púp a hátamra|mint üveges tótnak|mint tehénnek a nyereg]
    ? ^ (na|én|akkor) [válok|szakítok|válunk|szakítunk|elválok] (most) [tőletek|magukkal|veletek|önökkel|maguktól|önöktől]
    ? [hagyjanak|hagyjatok] (már|engem|minket) (engem|minket|már|végre) [élni|aludni|pihenni|lélegezni|nyugodtan élni|nyugodtan aludni]
    ? (most|mostanság) nem (a|az) [akcióitokon|akcióikon|reklámjaitokon|reklámjaikon|texts|ajánlataikon|ajánlataitokon] jár az eszem
    ? (mit|melyik) [mit nyomjak|mit kell nyomni|melyik gomb*|mit írjak|mit küldjek|mit csináljak|mit kell csinálni] (meg|be) (hogy|ahhoz) & [eltűnjetek|eltűnjenek|abbahagyják|abbahagyjátok|leálljanak|leálljatok|ne küldj*|ne írj*|ne kapj*|békén hagy*]
    [szüntessenek|szüntessetek|szüntesse|szakítsanak|szakítsatok] meg (velem|minden|kérem) (minden|velem) (elektronikus|további) [kommunikációt|kapcsolatot|kapcsolattartást|levelezést|üzenetváltást]
    ? (a|az|ez) [számom|telefonom|mobilom|szám] (az) nem [hirdetőtábla|reklámtábla|reklámfelület|szemetes|szemétláda|hirdetési felület|apróhirdetés|plakát*|kuka]
    ? [szeretném|szeretnénk|kérem|örülnék|jó lenne|hálás lennék|megköszönném] (ha) (ha|hogy) (a|az|engem|már) (számomat|számunkat|telefonszámomat|nevemet|minket) [kivennék|kivennétek|levennék|levennétek|törölnék|törölnétek|kitörölnék|kitörölnétek|kihagynának|kihagynátok|kihúznák|eltávolítanák|kivennének|levennének|törölnének|leiratkoztatnának]
    ? [ne keressék|ne keressétek|nem keresik|nem keresitek|ne vegyék fel|ne vegyétek fel] velem (többet|a) (a|többet) [kapcsolatot|kapcsolatot többet]
    ? itt senki (nem|se|sem) [várta|kérte|kért|várt|rendelte|hívta] (a|az|ezeket) [texts|szórólapj*|ezeket|ilyet|magukat|titeket]
    ? [meg lehet|meg lehetne|lehetne|megoldható|megoldhatnák|elintéznék|tudnák intézni|oldják meg|intézzék el|intézzétek el] (oldani|már|azt|valahogy) (hogy) (ide|a|többet|nekem) (több|többet|ne|telefonra) [ne jöjjön|ne jöjjenek|ne kapjak|ne küldj*|ne írj*|ne lássam|ne érkezzen|jöjjön több]
    ? (erre|ide) (a|az) [mobilra|telefonra|számra|készülékre|telefonszámra] (többet|többé|már|kérem) (semmi|több|semmit) (már|ne|se) [ne jöjjön|ne jöjjenek|ne érkezzen|semmi ne jöjjön|semmi ne érkezzen|ne küldjenek|ne írjanak|se jöjjön]
    ? ^ (és|na|de) [ki|kicsoda] (a|mondta|adott|adta) (fene|franc|fasz|csuda) (mondta|engedte|adott|adta) (hogy|meg|engedélyt) (nekem|írhatnak) [hogy írhatnak|írhatnak|írhattok|küldhettek|küldhetnek|zaklathatnak|engedélyt|hogy írhattok|hogy küldhetnek] (nekem|ide|rám|ilyet)
    ? (én|mi) (ilyet|ezt|ezeket|ilyesmit) (én) [sosem|soha|sose|nem] (nem) [rendeltem|kértem|rendeltünk|kértünk|igényeltem|rendeltem meg] (ilyet|ezt|ilyesmit|ezeket) $
    ? (én) [ilyet|ilyesmit] (én) (sosem|soha|sose|nem) [sosem rendeltem|soha nem kértem|sosem kértem|sose kértem|nem rendeltem|nem kértem] $
    ? [lennél|lennétek|lennének|lenne|volnál|volnátok|volnának] (oly|olyan) (kedves|kedvesek|szíves|szívesek|drága|aranyos|jó) (és|hogy) (többet|többé|már) [nem írnál|nem írnátok|nem írnának|nem küldenél|nem küldenétek|nem küldenének|nem zavarnál|nem zavarnátok|nem zavarnának|nem keresnének]
    ? [ügyvédemhez|ügyvédhez|rendőrségre|fogyasztóvédelemhez|naihhoz|hatósághoz|bíróságra] & [ha ez így megy|ha ez folytatódik|ha nem áll le|ha ez tovább|ha ezt folytatják|ha folytatjátok|ha nem hagyják]
    ? [vége|elvégeztem|befejeződött|lejárt|befejeztem] & [tanfolyam*|képzés*|iskol*|szerződés*|előfizetés*|tagság*] & [minek írtok|minek írnak|minek küld*|miért írtok|miért írnak|ne írj*|mit akar*]
    ? ^ (na|most|kérem|és) (már|most) (már|most) (tényleg|végre|igazán) [fejezzétek be|fejezzék be|hagyjátok abba|hagyják abba|álljatok le|álljanak le|elég legyen] (ezt|már) $
    ? ^ (nálam|nekem) (ez|most|itt) (már|most) [nálam ez betelt|ez betelt|betelt|betelt a pohár|betelt nálam|elszakadt a cérna|kiverte a biztosítékot] (már|nálam|most) $
    ? ^ (már|most|én) [jelentettelek|jelentettelek titeket|jelentettem magukat|jelentettem önöket|feljelentettelek titeket|bejelentettem magukat|lejelentettelek|jelentettem a számot|jelentettelek benneteket] (titeket|spamként|a szolgáltatónál) $
    ? ^ (hát|és) (ti|maguk|önök) [vak|hülye|süket|analfabéta|olvassa|olvas] (aki) … [nálatok|önöknél|maguknál]
    ? ^ (mert|én|de) (már) [mondtam már|megmondtam már|írtam már|szóltam már|jeleztem már|leírtam már|már mondtam|már írtam] hogy (nem|elég|ne|nem kell) [nem|elég|ne|nem kell|stop|nem kérem|nem érdekel] $
    ? ^ (na|oké|most) (viszlát|pápá|csá|helló) (én|most) [kilépek|viszlát kilépek|kiszállok|leiratkozok|én kilépek] (innen|a listáról) $
    ? ^ (most|na|hé) [tűnés innen|hordjátok el magatokat|hordják el magukat|menjetek már el|menjenek már el] (már|a telefonomról) $
    [vegyék|vegyétek|töröljék|töröljétek|szedjék|szedjétek|húzzák] (már|végre|kérem) (ki|le) (a|az|már) [számomat|számunkat|telefonszámomat|nevemet|elérhetőségemet] (már) (onnan|innen|a listáról|az adatbázisból)
    ? ne (is) [koptassák|koptassátok|törjék|törjétek|fárasszák|fárasszátok] (már|a|az|miattam) (a|az) [ujjukat|ujjatokat|magukat|magatokat|fejüket|fejeteket|klaviatúrát|billentyűzetet]
    ? ^ (hadd|csak|végre) (legyen|lenne) (már|végre) [nyugtom|nyugtom legyen|nyugtom legyen már] (már|legyen|lenne|végre) (tőletek|maguktól|önöktől) $
    [vonják|vonjátok|vond|vonja] vissza (a|az|kérem) [feliratkozásomat|hozzájárulásomat|előfizetésemet|regisztrációmat|engedélyemet]
    ? [szüneteltessék|szüneteltessétek|jegeljék|jegeljétek|felejtsék|pihentessék|ejtsék] (már|el|kérem) (az|a|ezeket) [texts]
    ? [ügyelet*|mentő*|kórház*|segélyvonal*|orvosi|rendelő*] & [szám*|telefon*|vonal*] & [ne foglalják|ne foglaljátok|texts|ne írjanak|ne zavarják]
    ? [nagyapám|nagyanyám|nagymamám|anyám|apám|anyósom|mama|papa|néni|bácsi] & [éves|beteg|idős] & [ne ijesztgessék|ne ijesztgessétek|ne zavarják|ne zaklassák|ne zargassák|ne írjanak|ne írjatok|hagyják békén|hagyjátok békén|nem érti|ne küldjenek]
    ? ^ (és|na|nem) (nem) (lehetne|lehetséges|megoldható) [lehetne ezt nélkülem|ezt nélkülem|lehetne nélkülem|nélkülem lehetne|lehetne engem kihagyni] (is|inkább|ezentúl) $
    ? ^ (és|de|amúgy) [ki|kicsoda|valaki] (a|az|olvas|olvassa) (fene|isten|franc) [olvas ilyeneket|olvassa ezeket|olvassa ezt|olvas ilyet|olvas el ilyet|kíváncsi erre|kíváncsi ezekre|olvassa el ezeket] $
    ? [emailben|e-mailben|e mailben|levélben|postán|mailben] (jöhet|jöhetnek|írjanak|küldjék|kérem|ok|oké) (de|és|csak|az) (sms|smsben|sms-ben) [sms nem|sms ne|smsben ne|sms-ben ne|sms-ben nem|smsben nem|de sms nem|sms soha|nem sms]
    ? ^ [elköszönünk|elbúcsúzunk|búcsút veszünk|búcsúznék] (most|itt) [tőletek|önöktől] (örökre|végleg) $
    ? [polite] & [desist] & [texts|sendinf|aboutus|tájékoztatás*|küldés*|üzenetküldés*|megkeresés*|listáról|szórás*]
    ? [desist] & [további*|reklám*|sms*|üzenet*|üzenetküldés*|tájékoztatás*|megkeresés*|küldözgetés*|küldésétől|küldéstől]
    ? ^ (és|na|de) (ezt|hát) [kérdezte|kérte|hívta|kért|hívott] (ezt|erre|rá|bárki|valaki) [valaki|bárki|magukat|titeket|önöket|tőletek] (magukat|titeket|önöket|erre|ezt|tőletek) $
    ? [nem emlékszem|nem rémlik|nem tudok róla] & [kértem volna|kértem|feliratkoztam volna|feliratkoztam|engedélyt adtam|megadtam volna|jelentkeztem volna|hozzájárultam volna|hozzájárultam]
    ? [ha] (nem|nem hagyják|még) … [abba|abbahagyják|abbahagyjátok|leálltok|leállnak|egyet|egy] … [facebook*|kiírom|kiposztolom|megosztom|feljelent*|panasz*|ügyvéd*|fogyasztóvéd*|értékelés*|rendőrség*|naih|nmhh|szolgáltatót váltok]
    ? [kiírom|kiposztolom|megírom|elmondom|feljelentem|panaszt teszek|szolgáltatót váltok|elmegyek máshova|megyek] & [facebook*|netre|internetre|google*|fogyasztóvéd*|naih|nmhh|konkurenci*|ügyvéd*|rendőrség*|hatóság*|mindenkinek] & [még egy|következő|ha nem|ha még|legközelebb]
    ? [következő|legközelebbi] (ilyen) [üzenetnél|smsnél|sms nél|alkalommal|reklámnál|üzenet után|sms után] (már) [ügyvéd*|feljelent*|panasz*|rendőrség*|tiltás|letiltom|blokk*|jogi]
    ? [moved] & [nouse] & [service|önök|ti|maguk|ez|ezek|már|többé|rá|írogatni]
    ? ^ (kérem|na|most) (zárjuk|fejezzük|tegyünk|vessenek|vessetek|vessünk) (már|ezt) [vessenek véget|vessetek véget|véget ennek|le ezt|be ezt|pontot ennek|már véget] (már|ennek|végre|most) (a|végére) $
    ? [spamnek|szemétnek|kéretlennek|spamként|zaklatónak] (jelöltem|jelentettem|megjelöltem) (magukat|titeket|önöket|az) [jelöltem|jelentettem|megjelöltem|jelölöm|jelentelek|magukat|titeket|önöket|benneteket|üzeneteiket|üzeneteteket]
    ? (ti|maguk|önök|egyenesen|minden) [mentek|mennek|repültök|repülnek|kerültök|kerülnek|lesz|landol] (is|már|egyből|rögtön|mind) (a) [kukába|spambe|szemétbe|tiltólistára|feketelistára|lomtárba|kukában]
    ? [le vagytok|le vannak] [tiltva|blokkolva|némítva] [nálam|már|végleg]
    ? ^ le vagytok [tiltva|blokkolva|némítva] $
    ? ^ (még|és|na|de) [hányszor|hányadszor|mennyiszer] (kell|írjam|mondjam|még|is) (még|kell|is|le) (még) [leírnom|leírjam|leiratkoznom|írnom|jeleznem|megismételnem] (hogy|ezt|már|önöknek|nektek)
    ? ^ (még|és|na|de) [hányszor|hányadszor|mennyiszer] (kell|mondjam|még|is) (még|kell|is|le) (még) [elmondanom|elmondjam|kérnem|mondanom|szólnom|ismételnem] [önöknek|nektek|hogy ne|hogy nem]
    ? ^ (már|most|én|ez) (a) [másodszor|harmadszor|negyedszer|ötödször|tizedszer|századszor|sokadszor|utoljára] (is|már) [szólok|kérem|írom|mondom|kérlek|jelzem|írok|üzenem] (már|hogy|ezt|önöknek|nektek|is) $
    ? (a) [nem] (mit|melyik|az) [mit jelent|mit jelent nálatok|mit jelent önöknél|szó melyik részét|része nem világos|melyik része] (nálatok|önöknél|maguknál|nem|volt|érthető|világos)
    ? ^ (hogy|hát) (ti|maguk|önök) (nem) [nem értitek|nem értik|nem fogjátok fel|nem fogják fel|nem esik le|nem jut el|süketek|vakok|analfabéták|süketek vagytok|normálisak vagytok|hülyék vagytok] (hogy|nektek|önöknek|ezt|már) (nem|mi vagytok) $
    ? [megint|még mindig|újra|újfent|továbbra is] & [pedig|holott] & [leiratkoztam|lemondtam|letiltottam|kértem|szóltam|töröltettem|stop]
    ? ^ (ide|nekem|na|tőletek|ilyet) [soha az életben többet|soha többet az életben|soha többet ilyet|soha de soha|soha többet ilyesmit|egyetlen egyet se többet|egy darabot se többet] (ilyet|többet|köszönöm|nekem) $
    ? [ez volt az utolsó|ez legyen az utolsó|legyen ez az utolsó|utolsó amit|az utolsó volt|utolsó sms*|utolsó üzenet*] (amit|ami|jó) (amit|tőletek|önöktől|maguktól) (kaptam|jött|küldtök|küldtetek|küldenek) [tőletek|önöktől|maguktól|kaptam|küldtetek|küldtek|küldenek|küldtök|írtok|írnak|remélem|jó|oké|rendben|kérem]
    ? ^ (kérem|na|és) [legyen ez az utolsó|ez legyen az utolsó] (is|jó|kérem|remélem) $
    ? ^ (na|én|most|oké|és) (én|itt|most) (itt|most|én) [kiszállok|kiszálltam|itt leszállok|nem kérek több kört] (innen|tovább|itt|ebből) $
    ? ^ (na|oké|nos) [részemről|felőlem|nekem|nálam|köztünk] (ennek|ez|ennyi|itt) [vége|ennyi volt|befejezve|lezárva|véget ért|ennek vége|ennyi] (van|köszönöm|viszlát|is) $
    ? ^ (kedves|na|drága|oké) (cég|bolt|webshop|étterem) [szakítsunk|szakítok|szakítok veletek|váljunk el|váljunk el békében|vége köztünk|köztünk vége|elválnak útjaink] (békében|veletek|ebből) $
    ? ^ (engem|kérem|na|már) [békén lehet hagyni|békén lehetne hagyni|nyugton lehet hagyni|le lehet szállni rólam|el lehet felejteni] (engem|már|végre|kérem) $
    ? [hess|sicc|kifelé|kotródj|kotródjatok|kotródjanak|takarodj|takarodjatok|takarodjanak|tűnés|húzás|húzzatok|pusztuljatok|lekopni|tünés] (már|el|ki) [a telefonomról|a telefonomból|a számomról|az életemből|a közelemből|a mobilomról|el innen]
    ? [húzzátok|húzzák|radírozzatok|radírozzanak|radírozzátok|tépjétek|tépjék|satírozzanak|töröljétek|töröljék|vegyétek|vegyék|szedjétek|szedjék|vágjátok|írjatok|iktassanak|iktassatok] (ki|le|át|el) (a|engem|kérem|már) [nevem|nevemet|számom|számomat|ki|lapot|engem|telefonszámom|telefonszámomat|elérhetőségem] (a|ahol|amin|listáról|kérem) $
    ? ^ (kérem|engem) [radírozzatok ki|radírozzanak ki|iktassanak ki|iktassatok ki|hagyjatok ki|hagyjanak ki|hagyj ki|vegyetek ki|szedjetek ki|húzzatok ki|dobjatok ki|iratkoztass le|iratkoztass ki] (engem|kérem|légyszi|pls|plíz|lécci|innen|ebből|már|onnan) (pls|légyszi|innen|kérem) $
    ? [tépjétek|tépjék|dobjátok|dobják|égessétek|égessék] (ki|el|már) … (a) [lapot|papírt|cetlit|számom|számomat] … (amin) (a) [számom|telefonszámom|nevem|amin]
    ? ^ (én|bocs|nem|de) [nem vagyok a célcsoport|nem én vagyok a célcsoport|nem vagyok célcsoport|köszi passz|kösz passz|kösz de passz|köszi de passz|köszönöm passz|én passzolom|ezt passzolom|nekem passz|köszi ezt passzolom] (ezt|köszi) $
    ? ^ (ez|ezzel) (már|csak|nálam) [kár a gőzért|kár a benzinért|kár a papírért|kár az energiáért|kár a fáradságért|kár belém|ne strapáljátok magatokat|ne strapálják magukat|ne fáradjanak|ne fárasszák magukat|ne fárasszátok magatokat|ne erőlködjetek|ne pazaroljátok rám] (velem|nálam|az idejüket|az időtöket|a pénzt) $
    ? [spórolják|spóroljátok|takarítsák|takarítsátok|tegyék|kíméljék] (meg|el) (az|a|inkább|ezt) (sms|üzenet|erre) [árát|pénzt|költségét|díját|sms árát|üzeneteket|fáradságot|idegeimet|sms eket|smseket]
    ? ^ (kérem|na|tegyetek|tegyenek) [lakatot a szátokra|lakatot a szájukra|kussoljatok|pofa súlyba|kuss már|csendet kérek|csöndet kérek|némuljanak el|némuljatok el|elnémulni] (már|végre|mostantól|kérem) $
    [kapcsoljátok|kapcsolják|kapcsold|állítsátok|állítsák|tiltsátok|némítsátok|szüntessétek|mondjátok|mondják] (ki|le|meg|vissza|már) (ezt|a|az) (a|az) [csipogást|csipogót|pittyogást|értesítőt|értesítőket|üzenetáradatot|szolgáltatást|spamet|üzenetküldőt|reklámgépet|sms szolgáltatást]
    [deaktiválják|inaktiválják|deaktiváljátok|inaktiváljátok|töröltessék|tiltsák|tiltsátok|vegyék|vegyétek] (le|ki|kérem) (a|ezt) (a) [számomat|telefonszámomat|számot|mobilszámomat] (a|az|kérem) (rendszerben|rendszerükben|listáról|adatbázisban)
    ? [tele] & [padlás|hócipőm|tököm|faszom|púpom|bakancsom|a fejem|postaládám|telefonom] & [texts|veletek|magukkal|önökkel|tőletek|hirdetéseitek*]
    ? ^ (ez|már|az|nekem) (egész|már) (a|az) [könyökömön jön ki|fülemen jön ki|fülemen folyik ki|orromon jön ki|könyökömön jön már ki|agyamra megy|agyamra mentek|agyamra mennek|idegeimre mentek|idegeimre mennek|idegeimre megy|bögyömben vagytok|tököm kivan|faszom kivan|hócipőm tele van] (az egész|a reklám|már|ez|veletek|magukkal)
    ? [halálra|rohadtul|kurvára|végtelenül|borzasztóan|nagyon|kezdetek|kezdenek] (idegesítetek|fárasztotok) (az) [idegesítetek|idegesítenek|fárasztotok|fárasztanak|untattok|untatnak|bosszantotok|bosszantanak|zavartok|idegesíteni|fárasztani|agyamra mentek|agyamra menni|idegeimre menni] (engem|már|ezzel)
    ? ^ (ez|mert|de|srácok) (már) (ez|egy|kimeríti|tiszta) [telefonterror|szabályos zaklatás|zaklatásnak minősül|a zaklatás fogalmát|már zaklatás|zaklatás amit csináltok|zaklatás amit művelnek] (amit|már|ez|a|részükről|részetekről) (csinálnak|csináltok|művelnek|műveltek|magyarán)
    ? ^ (ez|mert|de|srácok) (már) [ez|egy|amit csinálnak|amit csináltok|amit művelnek] [jogellenes|törvénysértő|törvénytelen|jogsértő] $
    ? [töménytelen|rengeteg|ezer|millió|temérdek|annyi|ennyi|túl sok] & [texts] & [maguktól|tőletek|önöktől|kapok|jön|jönnek|ömlik|áraszt*|küldenek|küldtök]
    ? [hozzájárulásom|hozzájárulás|engedélyem|engedély|felhatalmazás|jogalap|jogalapjuk|joguk|jogotok] & [nincs|nincsen|nincs hozzá|sincs|soha nem volt|nem volt|sosem volt] & [írni|küldeni|texts|jogalapjuk|számomra|rá|erre|önöknek|maguknak|nektek|zaklatni|számomat|nekem]
    ? (ez|ehhez|erre|ilyesmihez) [ehhez|erre|ilyesmire|ilyesmihez] (én|sosem|soha|nem) (sosem|soha|nem) [adtam|járultam|egyeztem|adtunk|járultunk] (nem|hozzá|bele) [engedélyt|hozzájárulást|hozzá|bele|beleegyezést|felhatalmazást|engedélyem]
    ? ^ (ez|bocs|kérem|itt) (itt|ez) (egy|a) [gyerek|gyermek|kisfiam|kislányom|fiam|lányom|unokám|kiskorú|kisgyerek] [telefonja|száma|mobilja|telefonszáma|készüléke] (kérem|ez|köszönöm) $
    ? [férjem|feleségem|édesapám|édesanyám|apám|anyám|papa|mama|nagymamám|nagyapám|apukám|anyukám|testvérem|a tulajdonos] (sajnos|már|áprilisban|tavaly|idén|januárban) (már|sajnos) [nincs közöttünk|nincs már közöttünk|már nincs közöttünk|elhunyt|meghalt|eltávozott|elment közülünk|itt hagyott minket] (kérem|köszönöm)
    ? [külföldön|külföldi] & [pénzbe kerül|fizetek|fizetnem kell|drága|roaming*] & [texts]
    ? [menjetek|menjenek|menj|húzzatok|húzzanak|takarodjatok] (már|el|szépen|mind) (el|a|az) (a|az) [búsba|fenébe|francba|picsába|pokolba|anyátokba|jó édes anyátokba|búbánatba|csudába|sunyiba|jó francba]
    ? [rohadjatok|dögöljetek|szakadjatok|pusztuljatok|rohadjanak|fulladjatok|süllyedjetek] (meg|el) (már|az) [akciókkal|akcióitokkal|reklámjaitokkal|üzeneteitekkel|az akcióitokkal|a reklámjaitokkal|az üzeneteitekkel]
    ? ^ [rohadjatok|rohadjanak|dögöljetek] meg (már) $
    ? (te|ti|maga|én|kérem) [nem akar|nem küld|nem ír|nem kap|nem kér|nem küldeni|nem írni|nem zavar|nem szeret] (nekem|engem) (több|többet|az|a|ez) [sms|üzenet|reklám|nekem|telefon|több sms|többet|több] $
    ? (kérem) [nem írni|nem küldeni|nem zavarni|nem hívni|nem zaklatni|többet nem] (több|nekem|engem|többet|ez|a) [telefon|telefonra|telefonom|sms|üzenet|számra|szám|nekem]
    ? ^ (na|és|hé|mondjátok) [mi a varázsszó|mi a varázsige|mi a kulcsszó|mi a jelszó] [hogy|nálatok|a leiratkozáshoz|ehhez] (vége|abbahagyjátok|leálljatok)
    [unsubolnék|unsubolok|unsubolj|unsuboljatok|unsuboljanak|unsubscribeolnék|unsubscribe-olnék|leunsubolnék|optoutolnék] (innen|ebből|erről|le|ki|engem)
    ? [anyám|anyukám|édesanyám|nagymamám|nagyi|mama|apám|férjem|feleségem|ő|gyerekem] [nem kér|nem akar|nem szeretne|nem kíváncsi|nem tart igényt|nem érti|nem igényel] (ebből|többet|ezekből|ilyet|több|az|ezekre|ilyeneket|ezeket) (üzenetből|többet|az) $
    ? ^ (és|na) (nem) (lehetne|lehet) [nem lehetne|lehetne|nem lehet|megoldható|nem oldható meg|van rá mód] (az|hogy) (hogy|én|engem) [kimaradjak|kihagyjanak|kihagyjatok|ne kapjak|kimaradjunk|kimaradjak ebből|leiratkozzak|leiratkoztassanak] (ebből|ezekből|ilyet|semmit)
    ? ^ (de|és|hogyhogy|mondják) [muszáj|tényleg muszáj|feltétlenül kell] (ez|ezt|nektek) [minden nap|mindennap|naponta|állandóan|folyton|minden áldott nap]
    ? ^ (és|de) [miért|minek|mi a fenének|mi a francnak|mi az istennek|mi a búbánatnak] (jön|jönnek|kapom|kapok|küldik|küldtök|írnak|írtok) (ez|ezek|ezeket|ezt) (még|mindig) [még mindig|mindig|folyton|állandóan|egyfolytában|megint] [jön|jönnek|kapom|küldik] $
    ? [inkább|szívesebben] (nézem|megyek|olvasom|hallgatom|eszem) (ahogy|végig) (a|ahogy) … [szárad a festék|száradó festék*|festék szárad*|telefonkönyv*|nő a fű|száradni a festéket]
    ? [köszi|köszönöm|kösz|gratulálok|bravó] (a|az) (mai|heti|mára|már|újabb) [ötödik|harmadik|negyedik|tizedik|századik|sokadik|hatodik|hetedik|huszadik] [texts]
    ? [telefonon] (keressenek|hívjanak) [hívjanak|keressenek|hívjatok|keressetek] (inkább|és) [ne sms*|ne üzen*|ne smsez*|nem sms*]
    ? [írjanak|küldjék|emailben|e-mailben|levélben|postán|emailre|mailben] (írjanak|csak|inkább|küldjenek|kérem) (és|ne|és ne) [ne smsben|ne sms-ben|sms-ben ne|smsben ne|ne sms*|sms ne|smsben semmiképp]
    ? ne (is) [terheljenek|terheljetek|terheljen|fárasszanak|fárasszatok|untassanak|untassatok|bombázzanak|tömjenek|etessenek|traktáljanak|ostromoljanak] (már|engem|többet|többé) [ilyesmivel|ilyenekkel|ezekkel|ezzel|ilyen*|a reklámjaikkal|texts|többet|tovább]
    ? [ne várjanak|ne várjatok|ne számítsanak|ne számítsatok] & [választ|rám|tőlem|rendelést|vásárlást] & [töröl*|vegyenek le|hagyj*]
    ? ^ (kérem|na|csak) [kíméljetek|kíméljenek|kíméljetek meg|kíméljenek meg|kíméljen meg] [ettől|ezektől|a továbbiaktól|a reklámtól|a jövőben] $
    ? (az|a) [fiam|lányom|gyerekem|kislányom|kisfiam|ő|anyám|édesanyám|férjem|nagymamám] (ő) [telefonjára|számára|mobiljára] (ilyesmit|reklámot|többet|semmit|ilyet) (ne) [ne] [küldözgessenek|küldjenek|küldözgessetek|küldjetek|írjanak|írjatok]
    ? [pihenjetek|pihenjenek|menjetek|menjenek|vegyetek|vegyenek] (le|ki|el|már) [le örökre|szabadságra|nyugdíjba|szabit|egy kis szünetet|szabadságot] (örökre|végleg|velem)
    ? [eladtam|elvégeztem|elköltöztünk|elköltöztem|diák vagyok] & [szervizükre|szolgáltatásukra|házhozszállítás*|hitelükkel|ajánlatukra|termékeikre] & [nincs szükségem|nem kell|mit kezdjek|már nem kell]
    ? [pontot teszek|pontot teszünk] (a|ennek) [végére|a végére]
    ? ^ már megint (önök|maguk|ti) [maguk|önök|ti]
    ? kinek (is) [kellenek|kell|hiányzik] (a|az|ez) [texts]
    ? [nem ezért|nem erre|nem azért] & [számomat|telefon|szám|telefonom]
    ? (majd) [a fogyasztóvédelemnél|a bíróságon|az ügyvédemmel|a hatóságnál] (majd) [beszéljük|találkozunk|folytatjuk|beszélgetünk]
    ? köztünk [mindennek vége|vége|vége mindennek]
    ? [felébresztették|felébresztettétek|felkeltették] & [texts]
    ? ^ nem [veszek|vásárolok] és nem is [fogok|akarok]
    ? [akadjanak|akadjatok|akadj] (már) le [rólam|rólunk]
    ? [meguntam|elegem van] (hogy) [letiltogassam|tiltogassam|törölgessem|blokkoljam] (magukat|önöket|titeket|az)
    ? (szeretnék) megszűnni (az) (önök) [feliratkozója|ügyfele|tagja] (lenni)
    ? [kérem|kérjük] (a) (továbbiakban) (ezt) (a) [számot|számomat] ne [használják|használjátok]
    ? ne [koptassák|koptassátok] a [szájukat|szátokat]
    ? [hagyják|hagyjátok|fejezzék] (már) (be|abba) ezt a [cirkuszt|bohóckodást|színjátékot]
    ? engem ebből [hagyjanak|hagyjatok] ki
    ? [ide|erre a számra|erre a telefonra|erre] (nem|reklámot|többet) [nem írunk|nem írnak|nem írogatunk|nem küldünk|nem küldenek|nem kell írni|nem küldözgetünk|nem reklámozunk]
    ? [ez a szám|ez a telefon|a számom|a telefonom|ez a mobil] & [nem a|nem reklám*|nem azért van|nem arra van|nem való] & [texts]
    ? [senki|ki] & [nem hívta|nem kérte|kérte|hívta|nem kérdezte|kérdezte|engedte|engedte meg|hatalmazta fel|jogosította|mondta hogy|nem kíváncsi|kíváncsi|nem várja] & [ezt|magukat|önöket|titeket|ezeket|texts|a véleményüket|rátok]
    ? [nem rendeltünk|nem rendeltem|nem kértünk|nem iratkoztam|nem regisztráltam|nem iratkoztunk] & [nem várunk|se várunk|nem várok|sem várunk|texts]
    ? [hálás|hálásak|megköszönném|megköszönnénk|örülnék|örülnénk|jó lenne|kedves lenne|szép lenne|boldog lennék|nagyra értékelném] & [tartózkodnának|tartózkodnátok|mellőznék|mellőznétek|nélkülöznének|abbahagynák|abbahagynátok|leállnának|leállnátok|levennének|levennétek|törölnének|törölnétek|nem írnának|nem küldenének|kihagynának|kihagynátok|elkerülnének|békén hagynának|elfelejtenének|nem kapnék|nem kapnánk|nem zavarnának|megszüntetnék|nem értesítenének|beszüntetnék|hanyagolnának]
    [tartózkodjanak|tartózkodjatok|tartózkodjon|tartózkodni|álljanak el|álljatok el|kíméljenek|kíméljetek|kíméljen] (meg|kérem|a|szíveskedjenek) (engem|minket|a|kérem|az) (további|reklámcélú|ilyen|hasonló|az|effajta) [texts|megkeresésektől|küldésétől|írogatástól|zaklatástól|levelektől|küldözgetéstől]
    [legyen|legyenek|legyetek|lenne|lennének|lesz|lennél] (olyan) (szíves|szívesek|kedves|kedvesek|jó) (és) (többet|többé|engem|nekem|már) [nem értesíteni|nem írni|nem küldeni|nem zaklatni|nem zavarni|nem keresni|ne értesítsenek|ne írjanak|ne küldjenek|kihagyni|törölni|levenni|békén hagyni|abbahagyni]
    [többet|többé|engem|minket|nekem] (többet|engem|többé|már) [nem értesíteni|nem zaklatni|nem keresni|nem zavarni|nem küldözgetni|nem írogatni|ne értesítsenek|ne köszöntsenek|ne hívjanak meg|ne köszöntsetek]
    ? [oncemore] & [write] & [threat]
    ? [nyugdíjas|nyugdíjban|nincs pénzem|munkanélküli] & [texts|mit vennék|mit vegyek|mire vegyek|miből|minek nekem|nekem minek]
    ? ^ (mi|én|már|bocsánat) (már|én|fél|egy|két|régen|tavaly) (éve|hónapja|évvel|ezelőtt) (ezelőtt) [szolgáltatót|bankot|biztosítót|áramszolgáltatót|orvost|operátort|céget] (már) [váltottunk|váltottam|cseréltünk|cseréltem] (már) $
    ? ^ (na|és|de|úristen|jaj) mikor (lesz|hagyják|fejezik|szakad|szűnik|áll) (már|végre|meg|le|be|abba) [ennek vége|ennek már vége|vége ennek|vége már ennek|abba ezt|ezt abba|már abba|abba már|be ezt|le ez|meg ez|vége a szenvedésnek|már vége ennek|vége az üzeneteknek|vége a reklámoknak]
    ? ^ (na|most|akkor) (már) [fejezzék|fejezzétek] (már|ezt) (végre|ezt|már) [be|ezt be|abba] (már|ezt) $
    ? ^ (na|most|akkor) (már) [hagyjuk abba ezt|hagyjuk ezt abba|fejezzük be ezt|fejezzük ezt be|zárjuk le ezt|zárjuk ezt le|vessünk véget ennek|vessenek véget ennek|vessetek véget ennek|tegyünk pontot a végére] (már|végre) $
    ? [feketelist*|tiltólist*|spam mapp*|spambe|a spambe|kukába|a kukába|letiltottak|letiltottak között|spam] & [vannak|vagytok|van|küldtem|küldöm|tettem|raktam|mentek|megy|mennek|kerültek|kerültök|dobtam|teszem] & [önök|magukat|titeket|nálam|önöket|ti|maguk|minden üzenetük|az üzeneteik|benneteket|üzenetük|üzenetetek]
    ^ [feketelistán|tiltólistán] (vannak|vagytok|van) nálam
    ? ^ (már|most|én) [nyomom|megnyomom|megnyomtam|nyomtam] (már|is|rá) (a) [letiltást|tiltást|blokkolást|tiltás gombot|blokkot|spam gombot|jelentést|letiltás gombot]
    ? a nem (az) [nem|nemet jelent] $
    ? ^ hányszor [mondjam|írjam] (még) (hogy) nem $
    ? [reklám|sms|üzenet|reklámokat|reklámot|smst] (már) [elég|elég volt|elég lesz] (már) $
    ? ^ (önök|ti|maguk|na|hé) (önök|ti|maguk) [értenek magyarul|értetek magyarul|nem értenek magyarul|nem értetek magyarul|tudnak olvasni|tudtok olvasni|nem tudnak olvasni|nem tudtok olvasni|hülyék|nem értik|nem értitek|olvasni sem tudnak|mit nem értenek ezen|mit nem lehet ezen érteni|melyik részét nem értik|normálisak] (vagytok|maguk|önök|ti|rajta|a nemnek|vagy mi|ezen) $
    ? [még mindig|továbbra is|mégis|azóta is] & [jönnek|jön|küldik|kapom|kapok|írnak|küldenek|érkeznek|írtok|küldtök] & [leiratkoztam|lemondtam|stop|kértem|szóltam|töröltettem|leiratkozás|letiltottam]
    ? [remélem|remélhetőleg|legyen|bárcsak|ugye] & [utolsó|legutolsó] & [texts|üzenetük|üzenetetek]
    ? ^ (és|hogy|úgy) (többet|többé|soha|soha többet) (ilyet|ezt|ilyesmit) ne (is) [lássam|lássak|kapjam|kapjak|halljak|olvassak|lássalak|lássuk] (ezt|ilyet|többet|soha|többé|tőletek|önöktől|maguktól|titeket|magukat|önöket|ilyesmit)
    ? [többet|többé|soha] (ilyet|ilyesmit) ne (is) [lássam|lássak|kapjam|halljak|olvassak] (ezt|ilyet|önöktől|maguktól|tőletek) $
    ? ^ (én|na|oké|srácok) (én|akkor|ebből) [kiszálltam|kiszállok|kilépek a listáról|kilépek innen|leléptem a listáról|kiszállok ebből|kilépnék|feladom hagyják abba|kilépek a klubból|elhagyom a listát|elhagyom a csoportot] (én|ebből|innen|köszönöm|köszi) $
    ? [kilépek|kiszállok|kiszálltam|kilépnék|távozom|kilépni szeretnék] (én|innen|most) (a|az|ebből|erről) (sms|hírlevél|önök) [klubból|klubjukból|listáról|listából|csoportból|rendszerből|körből|hírlevélből|programból|hűségprogramból]
    ? [vegyék úgy|vegyétek úgy|tekintsék úgy|tegyenek úgy|tegyetek úgy|gondolják azt|képzeljék azt|tekintsenek] & [nem létezem|meghaltam|nem vagyok|mintha nem|nem is ismernek|nem élek|leiratkozottnak|töröltnek|halottnak]
    ? [isten veletek|isten önökkel|ég veletek|ég önnel|viszlát örökre|viszlát|pápá|csá|adieu|búcsúzom] & [texts|akciók|örökre|mindörökre]
    ? ^ (ezentúl|innentől|mostantól|akkor|csak) nélkülem (légyszi|csak) [legyenek szívesek|kérem|köszönöm|folytassák|ezentúl|tovább|csinálják|csináljátok]
    [szálljanak|szálljatok|szállj|szálljon|szálljál|kopjanak|kopjatok|tűnjenek|tűnjetek|tünjenek|húzzanak|húzzatok|takarodjanak|takarodjatok] (már|végre|el|le|innen) (le|a|el|már|szegény) [anyámról|édesanyámról|apámról|feleségemről|férjemről|nagymamámról|mamáról|szemem elől|a szemem elől|telefonomról|telefonomból|a telefonomról|életemből|gyerekemről|a számról|emberről|rólunk|rólam]
    ? ^ (engem|ez|köszönöm|bocs|bocsánat|sajnálom) (ez|engem) [egyáltalán|abszolút|cseppet|rohadtul|kurvára|köszönöm] (se|sem) [nem érdekel|nem érdekelnek|hidegen hagy|nem vonz] (engem|ez|már|az ajánlat|egyáltalán|köszönöm|az ajánlatuk) $
    ? ^ (engem|ez|köszönöm|bocs|bocsánat|sajnálom) (ez|engem) [nem érdekel|nem érdekelnek|hidegen hagy|nem vonz] [az ajánlat|köszönöm|az ajánlatuk] $
    ? ^ [köszönöm|bocs|bocsánat] (engem|ez) [nem érdekel|nem érdekelnek] $
    ? ^ (én|mi|úgyse|úgysem|tőletek|önöktől) (én|úgysem|úgyse|soha|már|többet) [veszek|veszünk|vásárolok|rendelek|fogok venni|nem veszek|nem vásárolok|nem rendelek|nem fogok venni|nem is veszek] (tőletek|önöktől|maguktól|én) (semmit|többet) [semmit|tőletek|önöktől|maguktól|többet|soha]
    ? [úgysem|úgyse|sose|soha] (nem) (fogok|is) [veszek|vásárolok|rendelek|fogok venni|veszünk|vásárolni|venni] (önöktől|tőletek) [semmit|tőletek|önöktől|náluk|nálatok|maguktól|tőlük]
    ? ^ (köszönöm|bocs|nem|de|ez) (ez|köszönöm|de) nem (az|a) [nekem való|az én világom|az én stílusom|én világom|az én asztalom|rám szabott|nekem szól|az esetem|nekünk való] (ez|köszönöm) $
    ? [spórolják|spóroljátok|tartsák|tartsátok|kíméljék|kíméljétek|ne pazarolják|ne pazaroljátok|ne pazarolja|ne vesztegessék|ne vesztegessétek|ne koptassák|ne fecséreljék|takarítsák|ne költsenek|ne költsék] (meg|inkább|rám|a|az) (meg|a|az|rám) [pénzüket|pénzeteket|idejüket|időtöket|energiájukat|pénzt|időt|fáradságot|szavaikat|energiát|a pénzüket|ujjaikat|idegeimet|erejüket]
    ? [hiába|feleslegesen|fölöslegesen|kár] (is) [strapálják|fárasztják|fárasztjátok|strapáljátok|küldözgetik|próbálkoznak|próbálkoztok|írogatnak|írnak|küldik|küldenek|írtok|küldtök|törik|fáradoznak] (magukat|magatokat|nekem|ide|rám|az üzenetekkel|azt)
    ? [hagyjanak|hagyjatok|engedjenek|engedjetek] (már|végre|minket|engem) [aludni|élni|pihenni|dolgozni|lélegezni|nyugodni]
    ? ^ (könyörgöm|kérem) [legyen|legyenek|legyetek] (már|bennük|magukban|bennetek) (egy|kis|kicsi) [könyörület|irgalom|emberség|kegyelem|könyörületesek] (már|önökben|kérem)
    ? ^ (könyörgöm|kérem) [irgalmazzanak|szégyelljék magukat|szégyelljétek magatokat] (már|kérem) $
    ? ^ (csak|én|mi) (csak|végre|egy kis) [csendet|csöndet|nyugalmat|békét|nyugtot|nyugtomat] (szeretnék|kérek|akarok|végre) [szeretnék|kérek|akarok|végre|hagyjatok|szeretnénk|hagyjanak]
    ? ^ (hé|jaj|na) [hallgassanak el|hallgassatok el|hallgassanak már el|hallgassatok már el|hallgass el|maradjanak csendben|maradjatok csöndben|maradjanak már csöndben|kussoljanak|fogják be|fogják már be|fogjátok már be] (már|végre) $
    [kapcsolják|kapcsoljátok|állítsák|állítsátok|mondják|mondjátok|szüntessék|inaktiválják|deaktiválják|tiltsák|törölje|töröljék|függesszék|kapcsolja|állítsa|mondja] (ki|le|meg|fel|kérem|nálam) (a|az|ezeket|ezt|az én) (a|az|sms) [texts|sms szolgáltatást|előfizetésemet|feliratkozásomat|tagságomat|szolgáltatást|értesítőt|előfizetést|tagságot]
    [inaktiválását|deaktiválását|lemondását|megszüntetését|kikapcsolását|letiltását|felfüggesztését|leállítását] [kérem|kérném|szeretném|kérjük|kezdeményezem] (a|ezen|ezennel) (számomon|számon)
    [kérem|kérném|szeretném|kérjük|kezdeményezem] … [inaktiválását|deaktiválását|lemondását|megszüntetését|kikapcsolását|letiltását|felfüggesztését|leállítását]
    ? [sms szolgáltatás|sms értesítés*|értesítések|hírlevél|előfizetésem|tagságom|reklámok|üzenetek] & [inaktiválás*|deaktiválás*|lemondás*|megszüntetés*|kikapcsolás*|letiltás*|leállítás*|lemondanám|kikapcsolnám] & [kérem|kérném|szeretném|kérjük|számomon|kérnénk|igénylem]
    ? ^ (már|nagyon|halálosan|rohadtul) [unom|unjuk] (már|nagyon) [már|magukat|titeket|önöket|ezt|ezeket|az üzeneteket|a reklámokat|a fejem] (már|texts) $
    ? [telefonom|telefon|mobilom|készülékem] & [megőrül|felrobban|folyton csipog|állandóan csipog|szétrobban|csipog|pittyeg|be nem áll|egyfolytában rezeg] & [maguktól|tőletek|önöktől|üzeneteiktől|üzeneteitektől|reklámjaiktól|sms eiktől|smseiktől]
    ? [naponta tíz|naponta öt|naponta|napi tíz|napi öt|minden nap|mindennap|óránként|éjjel nappal|hetente tíz|naponta háromszor] & [meddig még|ne már|pofátlan*|szégyen|nem normálisak]
    ? [muszáj|kötelező|feltétlenül|okvetlenül|szükséges] & [minden nap|mindennap|naponta|állandóan|óránként|folyton] & [írni|írniuk|küldeni|küldeniük|zaklatni|küldözgetni|írnotok|küldenetek]
    ? [7 éves|8 éves|9 éves|10 éves|11 éves|12 éves|13 éves|14 éves|15 éves|tizenkét éves|tíz éves|gyerek|kiskorú] & [vagyok|még csak] & [nem engedi|nem engedik|nem szabad|tiltja|megtiltották|texts]
    ? [fiam|lányom|gyerekem|gyermekem|unokám|a gyerek|kislányom|kisfiam] & [telefonja|száma|mobilja|telefonszáma|telefonján] & [vegyék ki|vegyék le|töröljék|vegyétek ki|texts|kiskorú|húzzák ki|éves]
    ? [nagymama|nagymamám|nagyi|mama|édesanyám|anyám|apám|édesapám|férjem|feleségem|nagypapa|papa|tulajdonos|testvérem|bátyám|nővérem|nagyapám] & [nincs köztünk|már nincs|nincs már|nincs velünk|elment örökre|nem él|már nem él|itt hagyott minket] & [texts|nincs aki|senki|ne|töröljék|vegyék le|kérem|olvassa]
    ? [dugják|dugjátok|dugja|dugd|tegyék|tömjék] (fel|már|el) (magatoknak|magának|maguknak|a) (fel|seggetekbe|seggükbe|oda) (a|az) [texts|akciókat|az akciókat|seggükbe|seggetekbe|oda|valahova]
    ? [nem akarni|nem írni|nem küldeni|nem kérni|nem kapni|nem zavarni|akarni nem|nem szeretni|nem lenni jó] & [texts|nekem|telefonom|számom|engem|én|maga|te|ti]
    ? [csináljanak|csináljatok|tegyenek|tegyetek|csinálj|tegyék] & [akármit|bármit|valamit|amit akarnak|amit akartok|meg a szükségeset] & [stopthat|csak ne]
    ? [varázsszó|varázsszót|varázsige|varázsigét|melyik gombot|milyen gombot|milyen szót|mit nyomjak|mit kell tennem|mit tegyek|mit csináljak|mit kell írnom|mit írjak|hogyan mondjam|mennyit fizessek|mit kell mondanom|hova nyomjak] & [stopthat]
    [gondoskodjanak|gondoskodjatok|gondoskodjon|intézzék el|intézzétek el|érjék el|biztosítsák|intézkedjenek|ügyeljenek|tegyenek róla] (róla|arról|kérem|rá) (kérem) hogy (én|nekem|többet|ne) … [stopthat|semmit se kapjak|semmi se jöjjön|semmi ne jöjjön]
    ? [ki lehetne|ki lehet|ki tudnának|ki tudna|lehetne|lehet|nem lehetne|kihagyhatnának|kihagyhatnátok|nem tudnának|meg lehetne|nem lehet] & [engem hagyni|kihagyni|hagyni engem|engem kihagyni|ezek nélkül|e nélkül|nélkülük|engem törölni|kimaradni|leiratkoztatni|ebből kimaradni|nem küldeni|nem kapni|levenni engem|engem levenni]
    ? ^ (és|de) nem (lehetne|lehet|megy) [ezek nélkül|üzenetek nélkül|reklám nélkül|sms nélkül|nélkülük|üzik nélkül|enélkül]
    ? [nulla|0|zéró] [üzenet|sms|reklám|értesítés] (az|a|lenne|naponta) (az|a) [ideális*|tökéletes*|kedvenc*|elég|jobb|szám]
    ? [köszönöm a|köszi a|kösz a|köszönjük a|gratulálok a] (mai|heti|már) [tizedik|ötödik|századik|ezredik|huszadik|sokadik|harmadik] [texts]
    [csak|kizárólag|inkább] (e) [emailben|mailben|email|postán|levélben|telefonon|e mailben] (írjanak|kérem|kérek|küldjék) [smsben ne|sms ben ne|sms t ne|smst ne|ne smsben|ne sms ben|sms ne|smst nem|sms t nem]
    [ne] (is) [köszöntsenek|köszöntsetek|gratuláljanak|hívjanak meg|kampányoljanak|kampányoljatok|agitáljanak|kérdezzenek|kérdezősködjenek|kérjenek|kérjetek|kunyeráljanak|kérdezgessenek|invitáljanak|koldulj*] (többet|többé|nekem|tőlem|engem|már|több) (többet|tőlem|nekem|adományt|pénzt|fel|több) [adományt|pénzt|szavazatot|születésnap*|nekem|tőlem|többet|többé|engem|névnap*|ezekkel|véleményt|semmit]
    (több|többet) [kérdőívet|meghívót|adománykérést|emlékeztetőt|üzenetet|ajánlatot|reklámot|katalógust|smst|sms t|hírlevelet|felmérést|értesítést|köszöntést|kupont] (már|kérem|nekem|többet|soha) ne (küldjenek) $
    [több|többet|semmilyen|semmiféle] [kérdőívet|meghívót|adománykérést|emlékeztetőt|üzenetet|ajánlatot|reklámot|katalógust|smst|hírlevelet|felmérést|értesítést|kupont] (már|kérem|nekem|többet) [ne|nem kérek|nem kérünk|nem szeretnék|nem akarok|nem olvasok|nem kell]
    [dont] [sends] (többet|már|kérem) [üdv|üdvözlettel|köszönettel|tisztelettel|köszönöm|köszi]
    [ezennel|mai nappal|ezúton|azonnali hatállyal|a mai naptól|ma] (a) [visszavonom|visszavonjuk|megvonom]
    ? [dont] [sendpl|írjon|küldjön|zaklasson|írogasson|zavarjon] (már|többet|kérem|tovább|nekem|engem|ide|többé|üdv) (már|többet|kérem) $
    [mine|him|ide] (már|többet|soha|többé|kérem|is|ti) (már|többet|többé|soha|ilyesmit|semmit) [dont] (tessék|tessenek|méltóztassanak) [sends|írni|küldeni|küldözgetni]
    [dont] (is) [tessenek|tessék|méltóztassanak|merjenek|merjetek|próbáljanak|próbáljatok|akarjanak] (már|nekem|engem|többet|többé|ide|ilyeneket) [sendinf]
    (kérem) [dont] [sends] (már|többet|többé|kérem|soha|ilyesmit|nekem|engem|ide) (többet|többé|soha|semmit|már|a|az) [mine|him|more|texts]
    [soha|sose|sosem|többet|többé|se ma|most se] (többet|többé|már|máskor|se|nekem|engem|ide) (többet|többé|se|máskor|nekem|engem|ide) [dont] [sends|sendpl|küldj|írj]
    [más|máshoz|mást|másnak] [hirdessék|hirdessétek|küldjék|küldjétek|küldözgessék|írjanak|írjatok|reklámozzák|zaklassák|boldogítsák|boldogítsatok|zaklassatok]
    [másnak|mást|másokat|máshol] (már|is) [hirdess*|küldjé*|reklámoz*|zaklass*|boldogíts*]
    [felesleges|fölösleges|hiába|nincs értelme|értelmetlen|kár|nem érdemes|semmi értelme|szükségtelen] (már|nekem|többet|engem|ide|nekünk) (többet|már|engem|nekem) [sendinf|írniuk|küldeniük|írnotok|küldenetek|írnak|küldenek|írtok|küldtök|próbálkozni|próbálkoznia|próbálkozniuk|próbálkoznotok|fáradniuk|fáradni|erőlködni|zaklatni|keresniük|keresni]
    [dont] (is|már) [fáradjanak|fáradjatok|fáradjon|fáradj|próbálkozzanak|próbálkozzatok|erőlködjenek|erőlködjetek|vesződjenek|pazarolják|pazaroljátok|bajlódjanak|strapálják|számítsanak|pocsékolják] (velem|már|többet|tovább|rám|rám az|az|a|ilyesmivel|az üzenetekkel)
    [le vagytok|le vannak] [tiltva|blokkolva] (nálam) $
    [letiltottam|blokkoltam|tiltólistára|tiltólistán|spambe|feketelistára] [önöket|magukat|titeket|kerültek|raktam|tettem] (tiltva|blokkolva|számot|számotokat|számukat|önöket|titeket|magukat|vannak|vagytok|kerültök|kerülnek|mennek)
    [letiltottam|blokkoltam|letiltom|blokkolom|letiltalak|letiltalakk|blokkollak|tiltom] (már|is|most) [önöket|magukat|titeket|a számukat|a számot|a számotokat|ezt a számot|benneteket|ha]
    ? [letiltalak|blokkollak|letiltalakk|letiltom|letiltanám|tiltok|blokkolok] (titeket|benneteket|önöket|ha|a) (még) [mégegyszer|még egyszer|még egy|ha jön|ha írsz|irsz|írtok|küldtök|titeket|benneteket|jön]
    ? ha (jön|még|kapok|írnak|írtok|küldenek|küldtök) (még|egy|egyet) (egy|egyet|egyszer|jön|kapok) [letiltalak|letiltom|blokkollak|blokkolom|letiltalak titeket|tiltás|feljelentem|feljelentés|panasz*|naih|letiltanám]
    [hozzájárulás*|hozzájárulásom*|beleegyezés*|engedély*|engedélyem*] … [visszavonom|visszavonjuk|ezennel visszavonom|visszavonva|megvonom|megszüntetem|nem adom|nem érvényes|lejárt|vonom vissza|érvénytelen|visszavonását]
    [visszavonom|visszavonjuk|visszavonnám|megvonom|visszavonását] (a|az|ezennel|minden|korábbi|korábban|mai|marketing|ezúton) (reklám|marketing|adott|nappal|korábban|sms) (célú) [hozzájárul*|beleegyezés*|engedély*|nyilatkozat*]
    [nem kívánjuk|nem kívánok|nem kívánom|nem óhajtjuk|nem szeretnénk|nem szeretnék|nem fogadunk|nem fogadok|nem járulunk hozzá|nem járulok hozzá] (a|az|több|további|semmilyen|ilyen|ehhez) (további|jövőben) (fogadni|fogadását|küldését) [texts|fogadását|küldését|megkeresést|megkeresések*|üzenetek*]
    [texts] (fogadását|küldését|fogadására|küldéséhez) (a|már) (jövőben|továbbiakban) [nem kívánjuk|nem kívánom|nem engedélyezem|nem engedélyezzük|nem járulunk|nem járulok|megtiltom|megtiltjuk|mellőzzék|mellőzni|szíveskedjenek mellőzni|szüntessék]
    [kérjük|kérem|kérnénk|kérném|szíveskedjenek|legyenek szívesek|tisztelettel kérem|nyomatékosan kérem] (önöket|a|az|hogy|tisztelettel) (további|ilyen|jellegű|reklám|jövőbeni) (jellegű) [texts|küldését|megkeresés*|megkereséseket|zaklatást] (a|az|szíveskedjenek|küldését) (jövőben|továbbiakban) [mellőzni|mellőzzék|mellőzését|beszüntetni|beszüntetését|megszüntetni|megszüntetését|leállítani|leállítását|abbahagyni]
    [telefonjára|telefonszámára|számára|számra|telefonra|erre a számra|telefonomra|számomra|rám|hozzám|nekem] (többé|többet|már|soha|soha többé) (már) ne [érkezzen|érkezzenek|jöjjön|jöjjenek|küldjenek|írjanak|küldjetek|írjatok] (semmi|több|már)
    ne (is) [érkezzen|érkezzenek|jöjjön|jöjjenek|kapjak|kapjon|kapjunk] (több|többet|már|többé|nekem|ide|erre|ilyen|semmi|semmit|semmilyen) (több|a számra|ilyen|semmi) [texts|semmi|ilyen|ilyesmi|több|többé|többet|önöktől|maguktól|tőletek]
    [számomat|számunkat|számom|nevemet|nevem|telefonszámomat|telefonszámom|adataimat|elérhetőségemet] (a|az|is) (hírlevelük|listájuk|rendszerük|körsms|levelezőlista|címzettjeik|ügyfeleik|reklám) [címzettjei|listájuk|közül|törölni|kivenni|levenni|törlését|törölnék|kivennék|levennék|töröld|töröljék|törölje|vegye ki|vegyék ki|húzzák ki|kihúzni]
    [lennének|lenne|legyenek|legyetek|legyen|lennél|lennétek|volnának|volna|szíveskedjenek|méltóztassanak|tessék|tessenek|tessenek már] (olyan|szíves|már) (kedves|kedvesek|szíves|szívesek|lenni|már) (és) (engem|a|az|nekem) [törölni|levenni|kivenni|kihagyni|leiratkoztatni|törölnék|levennék|abbahagyni|leállítani|békén hagyni|nem írni|nem zaklatni|nem küldeni|eltávolítani|kihúzni|mellőzni|számomat törölni]
    (engem|minket) [kihagyni|hagyjanak ki|hagyjatok ki|hagyj ki|hagyjon ki|kihagyhatnak|kihagynának|vegyenek ki|vegyetek ki] (engem|minket|ebből|kérem|már|nyugodtan) [ebből|a buliból|belőle|innen|a listából|a listáról|az egészből|ezekből|a dologból|a körsms*|hirdetésekből|reklámokból|a szórásból|engem|minket]
    [töröl|törölj|töröljön|töröljenek|töröljetek|vegyél|vegyen|vegyenek|vegyetek|szedj|szedjenek|szedjetek|húzz|húzzanak|húzzatok|pakolj|rakjatok|tegyenek|dobjatok|dobjanak] (ki|le|már|engem|a nevem|a számom|kérlek|kérem) (a|az|erről a|ebből a|engem) [körsms*|listá*|névsor*|csoport*|adatbázis*|hírlevél*|hírlevel*|címlist*|rendszer*|levlist*|szór*|spamlist*]
    [tűnjetek el|tűnjenek el|tűnj el|húzzatok el|húzzanak el|húzz el|menjetek a|menjenek a|menj a|kopjál le|kopjatok|kopjanak|pusztuljatok|pusztuljanak|takarodj|takarodjatok|takarodjanak|szállj le|szálljál le|szálljatok le|szálljanak le|lekophatnál|lekophattok|lekophatnának] (már|végre) [rólam|rólunk|a számomról|a telefonomról|a telefonomból|az életemből|francba|fenébe|picsába|a listátokkal]
    ? ^ (hé|na|haver|hé haver|jaj|de|bocs de) [kopj le|kopjál le|kopjatok le|kopjanak le|fogják be|fogjátok be|kussoljatok|csend legyen már|hagyjál már|hagyjatok már|hagyjanak már|húzz innen|eltakarodni|ebből elég volt|nekem ebből elég|köszönöm ennyi|na ennyi] (már|végre|bot|robot|haver) (légyszi|már) $
    ? ^ (hé|na|haver|de) [elég ebből|elég volt ebből|hagyjál|hagyjatok|fogd be|pofa be] [már|végre|bot|robot|haver|légyszi] $
    [elég|elegem|elegünk] (volt|van|lesz|már) (már|belőletek|ebből|belőlük) (a|az) [texts|belőletek|önökből|magukból|ezekből|zaklatásból|a küldözgetésből|ebből az egészből]
    [lezárom|befejezem|befejeztem|lezártam|zárjuk le|fejezzük be|itt a vége] (a|ezt|ezennel) (mi|a) [levelezésünket|levelezést|kapcsolatunkat|kapcsolatot|társalgást|barátságot|üzengetést]
    ? [búcsúzzunk|váljunk el|szakítsunk|szakítok|váljanak el útjaink|elválnak útjaink|ez a kapcsolat|köztünk vége|vége köztünk|isten önökkel|ég önökkel] & [texts|vége|békében|örökre]
    [hagyjanak|hagyjatok|hagyj|hagyjál|hagyjon|hagyjátok|hagyják|hadjanak|hagyanak|haggyatok|haggyanak] (már|végre|engem|kérem|minket|a|az|anyámat|édesanyámat|nagymamát|nagyit|apámat|szegény|mán|má) (már|végre|engem|minket|mamát|szegényt|mán|má) [békén|békin|békibe|békében|bikin|nyugton|nyugodtan|nyugalomban|élni|aludni|pihenni|lógva|ki ebből]
    [nyugalmat|csendet|békét|csöndet|nyugtot] (szeretnék|akarok|kérek|kérnék|hagyjanak|hadd legyen) [öntől|önöktől|maguktól|tőletek]
    ^ (csak) [nyugalmat|csendet|csöndet|nyugtot] [szeretnék|akarok|kérek|kérnék] (végre|már) $
    ? [nyugalmat|békét|csöndet|csendet] & [texts]
    [nekem|nekünk|engem|minket] (ez|ebből|ezekből|már|má|mán|köszönöm|a|soha) (már|má|mán|soha|nem) (nem) [nem kő|nem köll|nem kell semmi|nem kellenek|nem kellenek már|nem kell már|soha többet|soha többé|nem kell ez|nem kell ez már|nem kell belőle|hagyjanak békén]  (semmi|többet|már|ilyen|ebből|tőletek|maguktól|önöktől) (semmi|többet) $
    ? ^ [ebből|ezekből|belőletek|magukból|önökből] (nekem|már) (nekem|már) [soha többet|soha többé|sose többet|nem kérek|nem kérünk|elég volt|elegem van|köszönöm nem] (már|köszönöm) $
    (mert) [nem vagyok|nem leszek] (én|már|többé|már én) (már|többé) [vevő|ügyfél|ügyfelük|vásárló|előfizető|vásárlójuk|vevőjük|kuncsaft|kíváncsi] (semmire|rá|rájuk|ezekre|önökre|rátok|az ajánlataikra|az akciókra|a reklámokra) (már|többé)
    [leiratkozom|leiratkoznék|leiratkozni|leiratkozást|leíratkozom|leirakozom|kiiratkozom|kiiratkozni|kiíratkozom|kijelentkezem] (a|az) [mert|szeretnék|kérek|kérem|erről|ezekről|önöktől|tőletek|listáról|hírlevélről|a szolgáltatásról|ebből]
    ^ (köszönöm|kérem) [leiratkoznék|leiratkozom|leiratkoznám|kiiratkoznék|kiiratkozom|lejelentkeznék|lemondanám|leiratkozunk|leiratkozok|kiíratkozom] (mert|innen|köszönöm|erről|ezekről|a|az) (nem|soha|már|hírlevélről|listáról)
    [szeretném|szeretnénk|szeretnék|kérném|kérjük|kérem|örülnék|jó lenne|hálás lennék|akarom|megköszönném|elvárom] (ha|azt|hogy|a) (ha|hogy|ezt|a|engem|nem|többet) … (nem|ne) … [nem keresnék|ne keresnék|nem keresnének|nem írnának|nem küldenének|ne küldjenek|ne írjanak|ne keressenek|ne zaklassanak|nem zaklatnának|ne küldjetek|ne írjatok|ne keressetek|nem küldenétek|nem írnátok|ne használják|nem használnák|ne jönne|nem jönne|nem kapnék|ne kapjak|leállnának|abbahagynák|abbahagynátok|leállnátok|törölnének|levennének|kihagynának|elfelejtenének|békén hagynának|békén hagynátok]
    ? [jó lenne|örülnék|szeretném|szeretnénk|kérem|hálás lennék|megköszönném] & [nem keresnék|nem keresnének|nem írnának|nem küldenének|nem zaklatnának|nem küldenétek|nem írnátok|nem jönne|nem kapnék|leállnának|abbahagynák|békén hagynának|nem zavarnának|levennének]
    [ne keressék|ne keressetek|ne keressenek|ne zavarják|ne zaklassák|ne hívják|ne zargassák|ne bombázzák] (többé|többet|kérem|már|a|az|ezt) (a|többet|szegény) (anyámat|apámat|édesanyámat|nagymamámat|ezt|feleségemet|férjemet|gyerekemet|fiamat|lányomat) (számot|telefont)
    [dont] [írogassák|zaklassák|zavarják|zaklassátok|bombázzák|nyaggassák|nyaggassátok|keressék|zargassák|rémisztgessék|írjanak|küldjenek|írogassanak] (többet|már|kérem|a|az) [kin]
    [felejtsék|felejtsétek|felejtsd|felejtse|veszítsék|dobják|töröld|tépjék|égessék] (el|ki) (kérem|már|a|ezt|hogy|örökre|azt) (a|hogy) (telefon) [számomat|telefonszámomat|számom|létezem|számot|hogy létezem|hogy a világon vagyok|számunkat|nevemet|engem]
    [hányszor|hányadszor|harmadszor|negyedszer|századszor|ezredszer|háromszor|kétszer|ötször|tizedszer|sokadszor|utoljára|már megint|többször] (is|kell|már|írtam|kértem|mondtam|írom|kérem|mondom|szóltam) (is|már|még|hogy|le|el|kérem|meg|önöknek|nektek) (már|hogy|kérem) [leiratkoz*|hagyjanak|hagyjatok|törölj*|vegyenek|vegyetek|=stop|nem kérek|ne írjanak|ne írjatok|ne küldjenek|ne küldjetek|ne zavarjanak|ne zaklassanak]
    [hányszor|hányadszor|harmadszor|negyedszer|századszor|ezredszer|sokadszor|utoljára] [írom|írjam|leírjam|kérem] (már|is|még) (hogy) [ne|nem kell|elég|hagyják|hagyjátok|=stop]
    [reklámot|reklámokat|hirdetést|hirdetéseket|spamet|smst|sms t|üzenetet|üzeneteket|ajánlatot|ajánlatokat|akciós] (a|az|ide|erre|nekem|nekünk|önöktől|többet|tőletek|többé) (számra|többet|többé|már|nekem) (többet|már) [ne|nem kérek|nem kérünk|nem fogadok|nem fogadunk|tilos|nem kell|nem olvasok|elutasítom|ne küldjenek|ne küldjetek|köszönöm nem]
    [ez|ezt|a] (egy|a) (számot|telefon|szám) (egy|a) [munkahelyi|céges|szolgálati|ügyeleti|hivatali|üzleti|gyerek|gyermek] [telefon*|szám*|mobil*|készülék*|vonal] … [texts|ne|nem]
    ? [munkahelyi|céges|szolgálati|ügyeleti|hivatali] & [telefon*|szám*|mobil*|vonal] & [texts|ne küldjenek|ne írjanak]
    ? [died] & [texts|írnak neki|küldenek|többé ne|ne írjanak|ne küldjenek|küldtök|írtok neki|töröljék|töröljétek|hagyják abba|vegyék le]
    ? [10 éves vagyok|11 éves vagyok|12 éves vagyok|13 éves vagyok|14 éves vagyok|kiskorú|gyerek telefonja|gyermekem telefonja|a fiam telefonja|a lányom telefonja|gyerek száma|még gyerek] & [texts|ne|írnak|küldenek|töröljék]
    ? [eladtam|eladtuk|elköltöztem|elköltöztünk|bezártuk|bezártam|megszűnt|szolgáltatót váltottam|váltottam|felmondtam|kiköltöztem|nyugdíjba mentem|máshová járok|máshol vettem|már megvettem|már vettem|már nincs] & [ne küldjenek|ne írjanak|ne írjatok|ne küldjetek|felesleges|fölösleges|nincs értelme|töröljenek|vegyenek le|másnak hirdessék|nem kell több|ne keressenek|ne keressetek|ne fáradjanak]
    ? [mit akarnak|mit akartok|minek küldik|minek küldözgetik|minek írnak|minek írtok|miért zaklatnak|ki engedte meg|ki adott engedélyt|ki kérte|ki kért rá|milyen jogon|mi a francnak|mi a fenének|mi a fasznak|mi az istennek|meddig|mikor hagyják abba|mikor hagyjátok abba|mikor szálltok le|mikor szállnak le] & [texts|örökké|állandóan|hagyj*|zaklat*|küldözget*|rólam]
    ? [könyörgöm|könyörgök|az isten szerelmére|az isten áldja meg|istenre kérem|az ég szerelmére|esedezem] & [texts|hagyjanak|hagyjatok|elég|abba|békén|ne küldjenek|ne írjanak]
    ? [pofátok|pofájuk|szarságaitok*|szaraitok*|hülyeségeit*|baromságait*] & [ne|hagyjatok|hagyjanak|küldözget*|kopj*|elég|nem érdekel*]
    [nem vagyok|nem voltam|nem leszek] (az|a|én|már) (ön|maguk|már) [ügyfelük|ügyfele|vevőjük|vásárlójuk|tagjuk] … [ne|töröl*|vegye*|hagyj*|miért]
    [idegesít*|zavar*|felháborít*|bosszant*|irritál*|kikészít*|kiborít*|elegem van] (már|engem|ez|hogy|nagyon|a|az) (hogy|a|az|ez|nagyon) (állandó|folyton|állandóan|folyamatos) [texts|küldözget*|írogat*|pittyeg*|csipog*|zaklat*|írnak|küldenek|írtok|küldtök]
    ? [önök|ti|maguk|olyanok|mint] (olyanok|vagytok|mint) (vagytok|mint) a [szúnyog|légy|pióca|kullancs|rossz szomszéd|bolha|pestis] (hess|kopj*|sicc)
    [olvasatlanul|olvasás nélkül|meg se nézem|meg sem nézem|rögtön|egyből|azonnal] (is) (törlöm|kukázom|a kukába|töröltem) [törlöm|kukázom|kukába|törölni fogom] (a|az|őket|mindet) (texts)
    [törlésemet|leiratkozásomat|kivételemet|törlésünket|eltávolításomat] (a|az) (listá*|rendszer*|adatbázis*|hírlevél*) [kérem|kérjük|kérném|szeretném|kezdeményezem|listáról|követelem|követelem a|listájukról|adatbázisból|rendszerből]
    ne (használják|használjátok|használja) [használják|használjátok|használja|használd] (fel) (a|többet) (számomat|telefonszámomat|adataimat) [számomat|telefonszámomat|adataimat|reklámra] (reklám|marketing) (reklámra|reklámozásra|hirdetésre|marketingre|célra)
    [számomat|telefonszámomat] ne (használják|használja|használjátok) [használják|használja|használjátok] (többet|reklámra|marketingre)
    ^ (már|nagyon) [elegem van|elegem|torkig vagyok|tele a hócipőm] (van) (már) [belőletek|magukból|önökből|veletek|az egészből] (már) $
    [nem akarok|nem szeretnék|nem kívánok] (többet|többé|már) [hallani|tudni] (többet|önökről|rólatok|felőletek|magukról) (önökről|rólatok|felőletek|magukról)
    [letiltom|blokkolom|tiltom] (önöket|magukat|a számot|titeket) … (ha) [írnak|küldenek|írtok|küldtök|jön]
    ? [zavarnak|zavar|idegesítenek|bosszantanak] (engem|minket) (az|a|ezek az) [texts] (maguk|önök)
    [kérem|kérném|szeretném] (a) [számom|telefonszámom|nevem] [törlését|levételét|eltávolítását] (a|az) (listájukról|adatbázisból|rendszerből|listáról)
    [töröljetek|töröljenek|töröljön|vegyetek le|vegyenek le|iratkoztassanak le|iratkoztassatok le|szedjenek le] (kérem|innen|onnan|már|végre) [engem|engem is|minket|minket is|is] (onnan|innen|kérem|is|már) $
    [nem kérek|nem kérünk|nem akarok|nem szeretnék] (ebből|belőle|ezekből|ilyenekből|köszönöm) [többet|többé] (ebből|köszönöm|köszönöm szépen|ilyet|belőle) $
    [nem kérek|nem kérünk] [belőle|ebből|ezekből|ilyenekből] (többet|köszönöm|köszi|többé)
    [egyszer|egyetlen egyszer] … [vettem|vásároltam|rendeltem|jártam] … (azóta) … [írnak|küldenek|írtok|küldtök|zaklatnak]
    [szeretném|örülnék|örülnénk|jó lenne|hálás lennék|megköszönném|jobb lenne|szeretnénk|kérném] (már|nagyon|azt) ha (többet|többé|már|engem|nem|a számomat|ezt|végre) (nem|ne|többet|többé|már|nekem|engem|már nem) [levennének|törölnének|kivennének|írnának|küldenének|küldözgetnének|hívnának|hívogatnának|zavarnának|zaklatnának|keresnének|leiratkoztatnának|abbahagynák|leállítanák|befejeznék|megszüntetnék|levennétek|írnátok|küldenétek|abbahagynátok|zavarnátok|kapnék|jönne|jönnének]
    (kérem|szeretném|örülnék|jó lenne) ha (már|többet|többé|nekem|engem) [nem|ne] (kapnék|írnának|küldenének|zavarnának|hívnának|keresnének|zaklatnának) [többet|több|írnának|küldenének|zavarnának|hívnának|keresnének|kapnék]
    [szálljanak|szálljatok|szállj|szálljon] (már|végre) le (már) [rólam|rólunk]
    [idegesítő|idegesítenek|idegesít|bosszantó|fárasztó|kikészít|kikészítenek|unom|elegem van] … [texts]
    ? ^ (én|ezt|ezeket|ilyet) [nem akarom|nem kérem|nem kérek|nem kell|nem akarok] [ezt|ezeket|ilyet|többet|ilyeneket|köszönöm|már] $
    ? ^ [ezt|ezeket|ilyet] [nem akarom|nem kérem|nem kérek] $
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
    ^ (na|kérem|már) [hagyják abba|hagyjátok abba|hagyd abba|fejezzék be|álljanak le|elég legyen] (már|végre|ezt|ezzel) $
    ^ (na|kérem|már) [elég volt|ebből elég] [már|végre|ebből] $
    [álljanak|álljatok|álljon] le (már|végre) (ezzel|ezekkel|az|a|sms) [ezzel|ezekkel|sms ekkel|üzenetekkel|reklámokkal|spammel|küldözgetéssel|zaklatással]
    [unwanted] (már|több|többet|semmilyen|ilyen|több ilyen|ezekből|további|ezek) (ilyen|több|reklám|a|az|további|promóciós) [texts]
    [texts] (már|többet|nekem|köszönöm) [nem kérek|nem kell|nem kellenek|nem kérem]
    [nem akarok|nem szeretnék|nem kívánok|nem kérek] (több|többet|ilyen|semmilyen) (ilyen|reklám|sms t|üzenetet) [texts] (kapni)
    [nem akarok|nem szeretnék|nem kívánok] (több|többet|ilyen|ilyeneket|tőletek) (ilyen|ilyet|sms t) [kapni|ilyet kapni]
    [nem akarok|nem kérek|nem szeretnék] (már|többet|semmit) [semmit tőletek|semmit maguktól|semmit önöktől|tőletek semmit|maguktól semmit|önöktől semmit|többet semmit]
    (nekem) (ez|ebből) (már) [nem kell többet ebből|nem kérek többet|nem kérek többet ebből] $
    ^ (nekem) (ez|ebből) (már) [nem kell többet|nem kell több|nem kell már|nem kell tobbet|nem kell ez] (köszönöm|már) $
    ^ (köszönöm|nekem) [nem kell|nem kérem] [többet|több|már] (köszönöm|ebből|texts) $
    [nem kell|nem kérem] [többet|több|már] [texts]
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
    [kopjanak le|kopjatok le|szálljanak le rólam|szálljatok le rólam|menjenek a picsába|menjenek a fenébe|húzzanak a picsába|kapják be|kapjátok be|szállj le rólam]
    [még egy|ha még egy|még egyszer|a következő|ha még egyszer|következő] (ilyen|sms|üzenet|sms után|reklám) … [lawyer]
    ha … [küldenek|írnak|kapok|jön|küldtök] … [lawyer]
    [feljelentem|panaszt teszek|feljelentést teszek|bejelentem] [magukat|önöket|titeket|a naih|a fogyasztóvédelem*]
    [következő a|jövök a] [lawyer]
    ^ (már|még|és|most) [hányszor|hányadszor|már harmadszor|harmadszor|utoljára|már kétszer] (kell|még|is) (még|le) [leírni|írom|írtam|írjam le|leírnom] (hogy|már|nektek|önöknek)
    [írtam|küldtem|elküldtem] (már) … stop
    [nem érdekel|nem érdekelnek|nem vagyok érdekelt] … [ne|hagyják|vegyenek|töröljenek]
    ? ^ (már|köszönöm) [nem érdekel|nem érdekelnek|nem érdekel köszönöm] [köszönöm|többet|már] $
    ? [sose|soha|sosem|soha nem|nem] [iratkoztam fel|jelentkeztem|regisztráltam|kértem ilyet|kértem ezt] (ilyesmire|erre|maguknál|ilyenre)
    [nem vagyok|már nem vagyok] (már|a|az) [ügyfelük|ügyfél|vásárló|vevő|ügyfelek|tag] … [ne|texts]
    ^ stop (és) [mondják|írják|töröljék|honnan|küldjék]`,
  stop_all: `
    [semmit|semmi|egy szót|több üzenetet] (se|sem|ne|többet) (ne|nem|küldjön|írjon|kérek|kérünk) (küldjön|írjon|küldjenek|kérek|kérünk) … [egyik|egyetlen|semelyik] (sem|se) [boltjuk*|üzletük*|márkájuk*|cégük*|boltotok*|márkátok*|üzletetek*|leányvállalat*|boltjukból|márkájuktól|cégüktől|üzletükből]
    [egyik|egyetlen|semelyik] (sem|se) [boltjuk*|üzletük*|márkájuk*|cégük*|boltotok*|márkátok*|üzletetek*] (se|sem) (nem|ne) [kérek|kérünk|küldjön|írjon|akarok|kell|szeretnék|semmit|írogasson|keressen]
    [se|sem] [sms|smst|sms t|email|emailt|e mail|telefon|telefont|levél|levelet] [se|sem] [sms|smst|email|emailt|e mail|telefon|telefont|levél|levelet|hívást] (se|sem) (sms|smst|email|emailt|telefon|telefont|levél|levelet|hívást) … [nem kérek|nem kell|ne|semmit|nem akarok|nem kérünk]
    [se|sem] … [se|sem] … [se|sem] (ne|ne is|semmit|többet) [ne keressenek|ne küldjenek|ne írjanak|nem kérek|ne keressetek|ne küldjetek|ne írjatok|keressenek|küldjenek|írjanak|kérek|keressetek|küldjetek|írjatok]
    [leiratkozom|leiratkoznék|lemondok|kijelentkezem|törölj*|vegyenek|vegyetek|iratkoztass*] (le|engem|kérem) [mindenről|mindenhonnan|mindenből|az összes|minden egyes|valamennyi|összesről]
    [semmilyen|semmiféle|egyetlen|egyik] [csatornán|módon|formában|cégüktől|boltjuktól|oldalukról] (se|sem|keresztül|ne) … [ne|nem kérek|nem kérünk|nem akarok|nem szeretnék]
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
    [küldjék|küldjétek|küldhetik|küldhetitek|jöhetnek|jöjjenek] (nyugodtan|csak) (továbbra is|tovább|nyugodtan továbbra is) (az|a) [üzeneteket|sms eket|híreket|értesítéseket|emlékeztetőket|ajánlatokat|üzenetek|értesítések|hírlevelet] $
    ? [hiányoznak|hiányzik|hiányolom] (nekem) (az|a) [texts|üzenetek|hírek|hírlevél|üzeneteik] (kérem) [küldjék|küldjétek|kapcsolják|újra|vissza|jöjjenek]
    ? [szeretnék én is|én is szeretnék|mi is szeretnénk|szeretnénk mi is|kaphatnék én is|én is kaphatnék|nekem is küldjenek|nekem is küldjetek] [értesítést|sms t|smst|értesítéseket|üzenetet|üzeneteket|híreket|emlékeztetőt]
    [iratkoztassanak fel|iratkoztassatok fel|iratkoztass fel|iratkoztasson fel|írjanak fel|írjatok fel|vegyenek fel|vegyetek fel|tegyenek fel|tegyetek fel|tegyetek vissza|tegyenek vissza|rakjanak vissza|rakjatok vissza] (engem|kérem|minket|újra) (is|engem) (újra) (az|a) [texts|hírlevélre|értesítőre|listára|listátokra|listájukra|sms|akciókra|ajánlatokra|hírekre|névsorba|címlistára]
    [feliratkozom|feliratkoznék|feliratkoznánk|fel szeretnék iratkozni|szeretnék feliratkozni|újra feliratkozom|fel akarok iratkozni|hogyan iratkozhatok fel] (újra|én is) (az|a) [texts|hírlevélre|hírlevelükre|akciókra|akcióikra|sms|sms ekre|értesítőre|értesítésekre|listára|hírekre|ajánlatokra|újdonságokra]
    ? ^ (kérem|légyszi) [iratkoztassanak fel|iratkoztassatok fel|feliratkozom|feliratkoznék] (kérem|újra|én is|légyszi) $
    ? ^ (én is|de|mégis|újra|kérem) [szeretnék|kérek|szeretném|kérem|kérnék|küldjenek nekem|küldjetek nekem|nekem is küldjenek|nekem is küldjetek|szeretnék én|vissza szeretném kapni|kapcsolják be|küldjenek megint|küldjetek megint|kérem újra|újra szeretnék] (én|is|én is|újra|megint|az|a|ilyen) (is|a|az) [üzenetet|üzeneteket|sms|smst|sms t|sms eket|ajánlatokat|ajánlatot|híreket|értesítést|értesítéseket|emlékeztetőt|emlékeztetőket|hírlevelet|hírlevelüket] (kapni|is|újra|megint|kérem|a) (kapni|heti|menüről|akciókról|újdonságokról) (menüről|újra) $
    ? ^ [lehet|lehetne|lehetséges|kérhetek|kaphatok|kaphatnék|kaphatok én is] (én is|erről|ilyen) [üzeneteket|sms|smst|sms t|értesítést|értesítéseket|emlékeztetőt|emlékeztetőket|híreket|ajánlatokat] (kérni|kapni|is)
    ? [lehet sms t kérni|lehet smst kérni|lehet értesítést kérni|lehet ilyet kérni] & [nekem is|én is|engem is]
    ? ^ (akkor|kérem) nekem is [jöjjön|jöhet|jöhetnek|küldjék|küldjétek] (kérem|az sms|az értesítés) $
    ? ^ (de) [újra kérem|mégis kérem|mégis kérek|mégiscsak kérem|mégis kellenek|mégis jöhet|mégis jöhetnek|jöhetnek újra|újra jöhet|jöhet újra] (őket|az sms t|az üzeneteket|az értesítéseket|a hírlevelet) $
    [véletlenül|tévedésből] (mondtam|iratkoztam|iratkoztunk|töröltem) le … [küldjék|küldjétek|kérem|vissza|újra|jöjjön]
    [én is|mi is|nekem is] [kérném|kérem|kérnénk|szeretném|szeretnénk|kérek|szeretnék] (megkapni|kapni) (ezeket|az|a|ilyen) (az) [texts]
    [texts] [én is|mi is|nekem is] [kérném|kérem|kérnénk|szeretném|szeretnénk|kérek|szeretnék] (megkapni|kapni)
    ? a stop (az|csak) [tévedés|véletlen|félreütés] volt … (jöhetnek|küldhetik) (tovább) (az) (üzenetek)
    vissza (is) [szeretnék|akarok|szeretnénk] iratkozni
    [véletlenül|tévedésből|tévedésemből] (írtam|küldtem|nyomtam) (írtam|be|azt|meg) (hogy|a) (azt) (hogy) [=stop|leiratkozás|stopot|leiratkozást] (írtam|küldtem)
    [tévedésből|véletlenül] … [stop|stopot]
    [jöhetnek|jöjjenek|mehetnek|küldhetik|küldhetitek] [újra|ismét|megint|vissza] (az|a) [texts]
    ^ (én|kérem|szívesen) [szeretnék feliratkozni|feliratkoznék|feliratkozom|fel szeretnék iratkozni|fel akarok iratkozni] (kérem|az|a|önökhöz) $
    fel [szeretnék|akarok|szeretnénk] iratkozni
    [szeretnék|akarok] feliratkozni (az|a) [texts]
    [aktiválják|aktiváljátok|kapcsolják|kapcsoljátok|indítsák|indítsátok] (vissza|be|el|kérem) [újra|ismét|megint|vissza] (a|az) [feliratkozásomat|texts]
    [meggondoltam|meggondoltuk] (magam|magunkat) … [küldjék|küldjétek|jöhet|jöhetnek|kérem|maradok]
    [mégis|mégiscsak|meggondoltam magam|újra|ismét|megint|vissza] … [szeretnék kapni|kérem az üzeneteket|kérek üzeneteket|tegyenek vissza|vegyenek vissza|iratkoztassanak fel|küldhetik|küldhetitek|küldjék|feliratkoznék|feliratkozom|jöhetnek|jöhet a hírlevél|kérem vissza|írjanak fel|rakjanak vissza]
    [tegyenek|rakjanak|vegyenek|tegyetek|rakjatok|vegyetek] vissza (engem|kérem|légyszi|legyenek) (a|az|szívesek) (listára|listájukra|hírlevélre)
    feliratkozás [újra|ismét|megint|vissza]
    [újra|ismét|megint] feliratkozás
    [újra|ismét|megint] (szeretnék|szeretném|akarok) [üzeneteket|értesítéseket|hírlevelet|sms eket|ajánlatokat] [kapni|szeretnék|kérek]
    [iratkoztassanak|iratkoztassatok|iratkozom|feliratkozom|regisztráljanak] (fel) [ismét|újra|megint|vissza]
    [szeretném|szeretnék|szeretnek|akarok|kérem] [again] (megkapni) (az|a|fel) [kapni|megkapni|akciókat|ajánlatokat|üzeneteket|sms eket|iratkozni|feliratkozni|hírleveleket|küldeni|akciós]
    [iratkoztassanak|vegyenek|tegyenek|iratkoztassatok|vegyetek] (kérem|engem) [fel újra|vissza|újra fel|fel ismét|vissza a listára|fel a listára]
    [véletlenül|tévedésből] (iratkoztam|iratkoztam le|leiratkoztam) [le|leiratkoztam|iratkoztam le]
    [kérem|küldjék|küldjenek] [again] [texts]`,
  help: `
    ^ [ki ön|kik önök|ki maga|kik maguk|ön kicsoda|önök kik|maguk kik|ön ki|ki az ön neve] (egyáltalán|kérem) $
    [milyen|melyik] (telefonszámon|számon) (telefonszámon|számon) [hívhatom|hívhatjuk|érhetem|érem|érhetjük|keressem] (el) [önöket|magukat|titeket] (el)
    (hogyan|hogy|hol) [vehetem|vehetjük|tudom|tudnám|léphetek] (fel|önökkel|magukkal|a|önökkel a) (fel|önökkel|magukkal) (a) [kapcsolatot|kapcsolatba] (felvenni|lépni|önökkel|magukkal)
    ^ [hogyan|hogy|hol] [mondhatom le|tudom lemondani|lehet lemondani|kell lemondani|mondható le|lehet leiratkozni|állíthatom le] (ezt|az|a) (üzeneteket|sms-eket|értesítéseket|hírlevelet) $
    ^ [mi|mennyi] (a|az önök|az) [telefonszámuk|telefonszámotok|elérhetőségük|elérhetőségetek] $
    [hol|mondják el|mondd el|nem tudom|mit tegyek|mit kell tennem|meg tudják mondani] (lehet|hogyan|ha|hol|tudom) (szeretnék|lehet|tudok|akarok|tudom|kell) [leiratkozni|lemondani az üzeneteket|lemondani az sms eket|kikapcsolni az sms eket|kikapcsolni az üzeneteket|kikapcsolni az értesítéseket|leállítani a küldést|leállítani az üzeneteket|letiltani az üzeneteket]
    [hogyan|hogy|miként|hol] (tudok|lehet|kell|tudom|tudnék|lehetne) (innen|én|erről) [iratkozom le|iratkozzak le|leiratkozni|iratkozhatok le|leiratkozom|leiratkozhatok] (innen|erről)
    [nem működik|nem nyílik meg|nem nyílik|nem megy|hibás|hibát ír] (nekem|ki) (az|a) [link|hivatkozás|weboldal|űrlap] & [mit csináljak|mit tegyek|segítsenek|segítsetek|most mi legyen|mi a teendő|tudnak segíteni]
    [a link|link|hivatkozás|űrlap] (nekem) [nem működik|nem nyílik meg|nem nyílik|nem megy|hibát ír|hibát jelez] & [mit csináljak|mit tegyek|segítsenek|segítsetek|most mi legyen|mi a teendő|tudnak segíteni]
    ? ^ (kérem|sajnos) [kihez forduljak|kihez fordulhatok|segítségre van szükségem|segítségre lenne szükségem|tudnak segíteni|tudtok segíteni|nem értem az üzenetet|nem értem ezt az üzenetet|mit jelent ez|mit jelent ez az üzenet|kitől jött ez|kitől van ez|kitől jött ez az üzenet|ki küldte ezt] (kérem|ez|ezzel) $
    ^ [ki írt|ki ír|kik írtak|ki írt nekem|ki írogat] (nekem|ide|most) $
    [mit|milyen szót|melyik szót] (kell|lehet|kellene) [visszaírni|írni|válaszolni|visszaírnom|visszaküldeni|írjak|írjak vissza|küldeni] (vissza|rá|ide) [hogy|ha] … [akarok|szeretnék|jöjjön|kapjak|szűnjön|többet|leálljon|legyen]
    [melyik|milyen] [szóval|szó|szóra] (lehet|kell|tudom|tudok) (ezt|le|az|ezeket) … [leállítani|lemondani|leiratkozni|kiszállni|megállítani|iratkozni|állítani]
    ? [hogy|hogyan] lehet (ezt|ezeket|az) (texts) [kikapcsolni|leállítani|megállítani]
    ? ki (is) [küldi|küldte|küldözgeti] (ezt|ezeket|nekem) $
    ? [milyen|melyik] (telefonszámon|számon) (lehet|tudok|tudom) (erről|önöket|magukat) [beszélni|hívni|telefonálni|elérni]
    ? ^ (ez|és) (mi) [mi ez|mi ez az egész|mi ez itt] és (ki|kitől) [ki küldi|ki küldte|ki írja|kitől jön|kitől van|ki maga|kik maguk] $
    ? [hogy|hogyan] működik (ez|az) (a) [pontgyűjtés|pontgyűjtő|hűségprogram|kupon|hűségkártya] (rendszer) (és) (hogy) (kerültem bele)
    mit [kell|kellene|kéne] [küldenem|küldeni|írnom|írni|csinálnom|tennem] hogy (többet|már) ne [jöjjön|jöjjenek|kapjak|küldjenek|írjanak] (több|ilyen|ezeket) (smst|sms|üzenet|üzenetet|reklám|reklámot)
    ^ (és|de|elnézést) ki [küldte|írta|küldi|írja] (nekem) (ezt) (az|a) (üzenetet|smst) $
    ^ (ez|most) (valami|egy) (átverés|csalás) [átverés ez|csalás ez|valami átverés|valami csalás]
    ^ (és|de|elnézést|bocsánat) [mi|miféle|milyen|melyik] (ez) (a|az) [szám|sms|üzenet|telefonszám|cég|szolgáltatás] (ez|egyáltalán) $
    ^ (ez|és) (meg) [milyen|miféle|melyik] (egy) [szám|sms|üzenet|telefonszám|cég|szolgáltatás|oldal|bolt] (ez|egyáltalán) $
    ^ (és|de|elnézést|bocsánat) miről (is|van) (van|lenne) szó (itt|pontosan|egyáltalán) $
    ^ (és|de) [hogy|hogyan] működik (ez|az egész|ez az egész) (az egész) $
    [beszélhetek|beszélhetnék|beszélhetünk|szeretnék beszélni|lehet beszélni] (egy) (élő|valódi|igazi) [emberrel|ügyintézővel|munkatárssal|valakivel|operátorral]
    ^ (egy) (élő) [ügyintézőt|operátort|embert|munkatársat] (kérek|szeretnék|kérnék)
    ^ (én|sajnos|bocsánat) nem [értem|tudom] (hogy) [mi ez|ki ez|miről van szó|kik maguk|ki maga|kik vagytok|mi ez az üzenet|mi ez az sms] $
    ^ (és|elnézést) kitől (jött|van|érkezett|kaptam) (jött|van|érkezett) (ez|ezt) (az) [üzenet|sms|üzenetet|smst] $
    ^ (és|elnézést) [kié|kinek a száma|kihez tartozik] (ez) (a|az) (szám|telefonszám) (ez) $
    [hogyan|hogy|hol] [érhetem|érem|érjem] el (önöket|magukat|titeket|az ügyfélszolgálatot)
    ^ (és|de) ez (meg) mi (itt) $
    [mit|melyik|milyen|hova|mire|mivel] (szót|kódot|számra|kell|kellene|lehet|tudok) (kell|kellene|lehet) [visszaírni|írni|írjak|írjam|válaszolni|válaszoljak|küldeni|küldjek|nyomni|nyomjak|visszaírjak|tenni|tegyek|csinálni|csináljak] … [ne|hogy ne|leiratkozáshoz|lemondáshoz|leállításhoz] (jöjjön|jöjjenek|kapjak|küldjenek) [jöjjön|jöjjenek|kapjak|küldjenek|küldjetek|több|többet|zaklassanak|zaklassatok] (több|többet|ilyen|ilyet)
    [hogy tudom|hogyan tudom|hogy lehet|hogyan lehet|hogy kell|mi módon] (lehet) [leállítani|kikapcsolni|megszüntetni|lemondani] (ezeket|ezt|az|a) (az|a) [texts]
    [magyarázzák|magyarázzátok|mondják|mondjátok] (el|meg) (kérem) [mi ez az|mi ez a|miről szól ez az|miféle] [sms|üzenet|szám|levél]
    ^ (és|elnézést|bocsánat|most) kivel (is|van) (szerencsém) [beszélek|levelezek|írok|chatelek|beszélgetek|van szerencsém|kommunikálok]
    (ez|most) (egy) [robot|bot|gép|automata] vagy (egy|élő) [ember|élő ember|hús vér ember|valódi ember]
    [hogyan|hogy|hol] (tudok|lehet|tudnék) (egy) (élő|igazi|valódi|emberi) (egy) [emberrel|ügyintézővel|munkatárssal|ügyfélszolgálattal] (is) [beszélni|beszélhetek|tudok beszélni]
    [élő emberrel|ügyintézővel|valódi emberrel|hús vér emberrel|egy emberrel] (szeretnék|lehet|akarok|tudok) [beszélni|szeretnék|beszélnék|akarok]
    ^ (és|na|de|elnézést) [ki maga|kik maguk|kik önök|maga kicsoda] (és|egyáltalán|maguk) (hogy|mit) $
    [mit kell írni hogy|mit írjak hogy|mit küldjek hogy] (ne) (ettől|ezektől|tőletek|ezt|innen|többet|ezekből|ebből) … [megszabadulni|leállítani|leiratkozni|kiiratkozni|kikerülni|lekerülni|letiltani|lemondani|kapjak|jöjjön]
    [hogy|hogyan|mivel] (tudok|lehet|tudom|tudnék) [ettől|ezektől|tőletek|innen|ezekből|ebből] … [megszabadulni|leiratkozni|kiiratkozni|kikerülni|lekerülni|lemondani]
    [hogy|hogyan|mivel] [tudok|lehet|tudom|tudnék] (ezt|az|ezeket|innen|erről) … [leállítani|leiratkozni|kiiratkozni|lekerülni|letiltani|lemondani] (az|ezeket|ezt|a) (texts) $
    [segítséget|segítség] (kérek|kérnék|kell|kellene) … [hogyan érem el|hol érem el|elérni önöket|elérni magukat|kapcsolatba lépni|kivel beszélhetek|ügyfélszolgálat*]
    [milyen|melyik|mi az a] (szót|szó) (kell|kellene) (küldenem|küldeni|írnom|írni|amit) … [leiratkoz*|lemond*|leirat*]
    ki [küldi|küldözgeti] (nekem|ezeket|ezt) (ezeket) (az|a) [texts|ezeket]
    ^ [ki ez|ki maga|kik maguk|kik önök|ki ír|ki küldi|kitől jön] (ez|ezt|nekem|itt|egyáltalán|önök) $
    [kik|ki] (egyáltalán) [maguk|önök] $
    [kik|ki] (egyáltalán) [maguk|önök|vagytok|maga|vagy] és (miért|honnan) … [írnak|írtok|írsz|számom|számomat|küldenek|küldtök]
    [milyen|melyik|mi ez a|ez melyik] (ez|cég) [cég|cégtől|vállalat]
    [hogyan|hogy|hol] (tudok|lehet|kell|tudnék|lehet ezekről|iratkozhatok) (én|erről|ezekről|innen) [leiratkozni|iratkozhatok le|tudok leiratkozni|leiratkozhatok|le iratkozni]
    ^ (és|de) [hogyan|hogy|hol] (tudok|lehet|kell|tudnék) (én|erről|ezekről|innen) [lemondani|leállítani|kikapcsolni|letiltani] $
    hogyan (tudom|lehet|tudnám) (ezt) [leállítani|lemondani|letiltani|kikapcsolni] (az|ezeket|ezt|a)
    hogyan iratkozhatok le
    [hogyan|hol|hogy] [tudom|lehet|érem] [önöket|magukat] [elérni|el]
    [hogyan|hol|hogy] [tudom|lehet] elérni [önöket|magukat]
    [hogyan|hol|hogy] érem el [önöket|magukat]
    ^ [kérek|kellene|szükségem van] (egy) [segítségre|segítséget|segítség] $`,
  access: `
    milyen [hozzájárulásokat|hozzájárulást|engedélyt|engedélyeket] (is) [adtam|írtam alá|tárolnak tőlem|adtunk]
    [mit|miket|milyen adatokat|mi mindent] (tudnak|tárolnak|tudtok|tároltok|írtak|kezelnek|őriznek|írtatok) (önök|le) [a fiamról|a lányomról|rólunk|a gyerekemről|a gyermekemről|a férjemről|anyámról|apámról|a feleségemről|a családomról]
    [küldjék el|küldjétek el|mutassák meg|mutassátok meg|szeretném látni|látni szeretném|kérem|kikérem|meg szeretném nézni|meg szeretném hallgatni|szeretném meghallgatni|meghallgatnám|elolvashatom|megnézhetem|megkaphatom|betekinthetek|elkérhetem] (az|a|minden) (összes|rólam szóló|teljes|hívásom|beszélgetésem) [adatomat|adataimat|kartonomat|feljegyzéseket|feljegyzést|hívásom felvételét|felvételét|hangfelvételt|leleteimet|aktámat|beszélgetésem felvételét|naplót|dossziémat] $
    [kinek|kiknek|kitől] (mindenkinek|önök) [adták|adtátok|továbbították|szivárogtatták|mutatták] (ki|tovább|meg|oda|át) (az|a) [számom|számomat|telefonszámom|telefonszámomat|címem|címemet|email címem|email címemet|adataim|adataimat|nevemet]
    [hogy|hogyan|miként|mi módon] (is) [kerültem|került a számom|kerültem fel|került a nevem] (az|a|rá) (önök|ti) [listájukra|listájára|listátokra|adatbázisukba|adatbázisba|listára|nyilvántartásba|rendszerükbe|címlistájukra]
    [mit|miket|mi mindent] (is) [látnak|láttok|tudnak|rögzítenek|rögzít|olvasnak|tárolnak] (rólam) (ki) (az|a) [beléptetőkártyámból|kártyámból|kártyából|kártyám alapján|beléptetőkártyám|rendszerből rólam|kártyáról|kamerán rólam]
    [feljegyzést|feljegyzést ír|feljegyzések|naplót|jegyzetet|jegyzőkönyvet] & [elolvashatom|megnézhetem|elkérhetem|láthatom|megkaphatom|elolvashatjuk]
    ? [szeretném|akarom] (én) is (én) [látni|megnézni|elolvasni] (az) egészet
    kérem (az|a) [adataim|adataimnak|rólam tárolt adatok|kezelt adataim] (a) (teljes) [listáját|másolatát|jegyzékét|kivonatát|felsorolását]
    [ki|kik] (mind) [nézte meg|nézték meg|látta|nézett bele|néztek bele|olvasta|nyitotta meg|fért hozzá|kérte le|nézegette|lépett be|olvasták] (a|az) (én) [leleteimet|leleteimbe|leleteimhez|kartonomat|kartonomba|adataimat|adataimba|adataimhoz|dokumentumaimat|profilomat|receptjeimet|fiókomba|zárójelentésemet]
    [szeretném|kérem|szeretnénk|vissza szeretném] [visszahallgatni|meghallgatni|hallgatni|visszanézni] (a|az) (rögzített|rólam) [hívást|hangfelvételt|felvételt|beszélgetést|telefonhívást|kamerafelvételt]
    (bele) (szeretnék|szeretnénk|akarok|kívánok|hadd) (bele) [nézni a dossziémba|pillantani a dossziémba|tekinteni a dossziémba|nézni az aktámba|pillantani az aktámba|nézni a kartonomba|tekinteni a kartonomba]
    ? (mit|mi mindent) [írnak rólam|írtak rólam|jegyeztek fel rólam|gyűjtöttek rólam|írtatok rólam|tartanak nyilván rólam] (a|az|önök|maguk)
    ? [milyen|miféle] [információkat|információt|adatokat|adatot|dolgokat|feljegyzéseket] [jegyeztek|gyűjtöttek|írtak|rögzítettek|tárolnak|őriznek] (fel|össze|be) rólam
    ? ^ (kérem) (mi|mit) [mi van|mi áll|mi szerepel|mit írtak|mit tartalmaz|mi minden van|mik vannak] (a|az|benne) [kartonomban|a kartonomban|kórlapomon|a kórlapomon|aktámban|az aktámban|dossziémban|a dossziémban|fájlomban|adatlapomon|az adatlapomon|profilomban|kartonom|a kartonom] (rólam)
    ? [másolatot|másolat|másolatát|kópiát] (a|az|kérek|kérem|szeretnék) (a|az) [kartonomról|kartonom|adatlapomról|szerződésemről|szerződésem|leleteimről|aktámról|adataimról|adataim|kórlapomról|dossziémról|kérelmemről|kórtörténetemről]
    ? [kartonomról|adatlapomról|szerződésemről|leleteimről|aktámról|adataimról|kórlapomról|kartonom|szerződésem] (egy) [másolatot|másolatát|kópiát] (kérek|szeretnék|kérnék|küldjenek)
    ki (a|is) [adta meg|adta|adta oda|adta ki|adta el|árulta el] (nektek|maguknak|önöknek|ezt) (ezt|a|az) [ezt a telefonszámot|ezt a számot|a telefonszámot|számomat|telefonszámomat|telefonszámom|számom|anyám számát|a férjem számát]
    ? (mi|mit|mik) (van|vannak|írtak|tudnak|tartanak) rólam (van) [feljegyezve|felírva|rögzítve|beírva|tárolva|leírva|elmentve|nyilvántartva|a rendszerben|a rendszerükben|a gépben]
    ? [honnan] (is) [tudják|tudjátok|tudja|ismerik] (a|hogy|az|ki) (nevemet|hogy) [nevemet|nevem|hogy hívnak|hogy ki vagyok|címemet|hol lakom|születésnapomat|mikor születtem|hány éves vagyok|kit keresnek]
    ? [szeretném|szeretnék|kérem] [megkapni|kapni|lekérni] (az|a) [adataim|személyes adataim] [másolatát|kivonatát|listáját]
    ? mi (minden|van) (van) rólam (tárolva|felírva|elmentve|a|az) (a|az) [rendszerben|rendszerükben|nyilvántartásban|adatbázisban|maguknál|önöknél|nálatok]
    ? [szeretném|szeretnék] [látni|megnézni|megkapni|lekérni|megtudni] (az|a) (összes|minden|milyen) (személyes|rólam) [adataimat|tárolt adataimat|adatomat|tárolt adatokat]
    [kinek|kiknek|milyen cégeknek|kikkel] & [adták|adtátok|eladták|továbbadták|megosztották|átadták|adták át] & [adataimat|az adataimat|számomat|a számomat|adataim]
    (mit|mi) [mit lehet tudni|mi van meg|mit tudnak|mi az amit tudnak|mi mindent tudnak] rólam (maguknál|önöknél|nálatok)
    [mutassák|mutassátok|küldjék|küldjétek|adják|adjátok|adjanak] (meg|el|ki|nekem) (az|a|minden) (egész|teljes) [aktámat|dossziémat|kartonomat|ügyféladataimat|rólam szóló adatokat|rólam tárolt adatokat|rólam mindent]
    ? van (e) (önöknél|maguknál|nálatok) (rólam|valami) (valami|rólam) [adat|információ|adatot|infó]
    [ásták elő|ástátok elő|szedték|szedtétek|kapartátok elő|kaparták elő|szereztétek|szerezték] (meg|össze|elő) (a|az) [számomat|telefonszámomat|adataimat|elérhetőségemet]
    [milyen|miféle|mely] (személyes) [data] [hold] (rólam)
    mit [tudnak|tárolnak|tudtok] rólam
    [honnan|hogyan|honnét] (van|tudják|szerezték|vették|tudja|tudjátok|szereztétek|kapták) (meg) (maguknak|önöknek|nektek) (meg) (a|az) [számom|számomat|telefonszámom|telefonszámomat|adataim|adataimat|elérhetőségem|mobilszámom|számomhoz]
    ki adta (meg) (maguknak|önöknek|nektek) (a|az|meg) [számomat|telefonszámomat|adataimat]
    [másolatot|másolat|kivonatot|hozzáférést|hozzáférés|tájékoztatást|betekintést] (kérek) (a|az|arról) (rólam|személyes|tárolt) (tárolt|kezelt) [adataimról|adatokról|adataimhoz|adataimba|milyen adataimat]
    [küldjék el|küldjék meg|adják ki|mutassák meg|kérem|kikérem] (az|a|nekem) (összes|rólam) (rólam) (tárolt|kezelt|személyes) [adatot|adatomat|adatokat|adataim másolatát] (amit|amelyet)
    [hozzáférési jog|adatigénylés]`,
  erase: `
    [töröld|töröljétek|töröljék|törölje] (kérem|kérlek|légyszi|légy szíves|légyszíves) (az|a) (összes|minden) (személyes) [adataimat|adatomat|fiókomat|profilomat]
    [az adataimat|adataim|a képeimet|képeim|a fotóimat|az önéletrajzomat|önéletrajzom|az igazolványom másolatát|igazolványom másolata] (többé|már) [ne legyen önöknél|ne legyenek önöknél|ne maradjanak önöknél|ne maradjon önöknél|vegyék le az oldalról|vegyék le a honlapról|vegyétek le az oldalról]
    [töröljék|töröljétek|semmisítsék meg|távolítsák el|kérem törölni|szeretném törölni|szeretném töröltetni|kérem eltávolítani|kérem töröljék|dobják ki|zúzzák be|kérem megsemmisíteni|szeretném törölve látni] (az|a|mielőbb|véglegesen) (az|a) [címemet|lakcímemet|email címemet|e mail címemet|arcképemet|arcképem|ujjlenyomatomat|hívásom felvételét|hangfelvételt rólam|igazolványom másolatát|személyim másolatát|önéletrajzomat|kórlapomat|beszélgetésem felvételét|fényképemet|jelentkezésemet|mellékelt irataimat]
    [arcképem*|arcképem|fényképem*|felvételem*|hívásom felvételét|ujjlenyomatom*|profilom|fotóm|fiókom|a felvétel|készült felvétel*|készült arcképem*] (kérem|azonnal|is) (kérem) [tűnjön el|legyen törölve|törlését|törlését kérem|el legyen távolítva|eltávolítani|eltávolítását|törölve szeretném|megsemmisíteni|megsemmisítését]
    [kérem|kérném|kérjük|szeretném|követelem] (az|a) (bejáratnál|rólam) (készült|szóló) [arcképem|arcképemet|fényképem|felvétel|hangfelvétel|ujjlenyomatom|profilképem|önéletrajzom|jelentkezésem|felvételek] (törlését|eltávolítani|eltávolítását|megsemmisítését|törölni|a) (a|rendszerből)
    ne tárolják (tovább|többé) (az|a) [arcképemet|arcképem|fotómat|fotóm|felvételt|felvétel|profilomat|profilom|fiókomat|fiókom|ujjlenyomatomat|címemet]
    [taj számom|tajszámom|taj számomra|tajszámomra|taj számomat|tajszámomat|adóazonosítómat|személyi számomat|lakcímkártyám|személyim|ujjlenyomatom|ujjlenyomatomat] … [töröljék|távolítsák el|semmisítsék meg|vegyék ki|távolítsák|ki kell venni|töröljétek]
    taj számomat (kérem) [töröljék|távolítsák el|semmisítsék meg|vegyék ki] (a|az) (gépből|rendszerből|rendszerükből)
    [ujjlenyomatom|ujjlenyomatomat|arcképem|fényképem] … ki kell (onnan|belőle) [venni|törölni|szedni]
    [profilom|fiókom|profilomat|regisztrációm] (volt|is) … [szűnjön meg|szűnjék meg|szűnjenek meg|szűnjön]
    profilom (is) szűnjön meg … (együtt)
    [tűnjön el|tűnjenek el|vegyék le|szedjék le|vegyétek le|kerüljön le] (kérem) (a|az) (kisfiam|kislányom|gyerekem|lányom|fiam|unokám|én) [képe|képei|képét|fotója|fotóit|fotóját|képeit|képem|képemet|fotóm|fotómat|fotóimat|képeimet|videója]
    [kartonját|adatait|iratait|leleteit|aktáját|címét|nevét] (is|meg) … [vezessék ki|töröljék|semmisítsék meg|távolítsák el] (a|az) (nyilvántartásból|rendszerből|gépből)
    [képeimet|képemet|fotóimat|fotómat|videómat|gyerekem képét|gyerekünk képét] (kérem) [szedjék le|vegyék le|töröljék|távolítsák el|szedjétek le|vegyétek le] (a|az) [oldalukról|honlapról|honlapjukról|facebookról|oldalról|weboldalról|instáról|internetről|netről|galériából|archívumból]
    ne [hagyjanak|maradjon|tároljanak|tartsanak] (maguknál|önöknél) rólam (maguknál|önöknél) [semmit|semmi|semmilyen nyomot|nyom se] (a|az) (szervereiken|rendszerükben|adatbázisukban|gépeiken)
    nem adtam (rá|arra|meg) (engedélyt) [engedélyt|hozzájárulást|felhatalmazást|engedélyt arra|engedélyt rá] (hogy) (a|az) [fényképeimet|fényképemet|képeimet|adataimat|igazolványomat|irataimat|fotóimat|személyim másolatát] [tárolják|őrizzék|megtartsák|kezeljék|tartsák|megőrizzék] (töröljék|semmisítsék) (meg)
    ? (hogyan|hogy|miként) [lehet|kell|tudom|tudnám] (végleg|véglegesen|örökre) [törölni|megszüntetni|bezárni|töröltetni|megsemmisíteni] (végleg|véglegesen|örökre) (a|az) [regisztrációt|regisztrációmat|fiókot|fiókomat|profilt|profilomat|accountot|accountomat|ügyfélfiókot]
    ? [gondoskodjanak|gondoskodjon|intézzék|legyenek szívesek|kérem|érjék el] (róla|arról|el) (hogy) (többé|többet|már) (ne) [ne legyek|ne szerepeljek|ne maradjak|ne legyen semmi|ne maradjon semmi|ne legyenek meg] (benne|többé|bent|rólam) (a|az) [adatbázisukban|adatbázisban|rendszerükben|rendszerben|nyilvántartásukban|nyilvántartásban|kartotékban|kartotékjukban|maguknál|önöknél]
    [visszavonom|visszavonnám|megvonom] (a|az) (adatkezelési|adatkezeléshez) (adott|való) [hozzájárulást|hozzájárulásomat|beleegyezésemet|hozzájárulásom] (az) (adatkezeléshez|adatkezelésre|és) (és) [töröljenek|töröljön|töröljetek|töröljék] (ki|mindent|teljesen) (a|az) [rendszerből|rendszerükből|adatbázisból|adatbázisukból|számítógépről|fájlokból|nyilvántartásból]
    ? (a|az) [kartonomat|aktámat|kórlapomat|adataimat|rendeléseimet|papírjaimat|önéletrajzomat|fényképemet] (már|most|nyugodtan) [meg lehet semmisíteni|ki lehet dobni|lehet törölni|törölhetik|megsemmisíthetik|kidobhatják|semmisítsék meg|darálják le|törölhetnék]
    ? (a|az) [papírjaimnak|irataimnak|adataimnak|fényképemnek|nevemnek|kartonomnak] (el|onnan) (kell) [el kell tűnniük|el kell tűnnie|tűnniük|tűnnie|nem szabad maradnia|nem szabad ott maradnia]
    ? (hogyan|hogy|miképp) (tudom|lehet|kell|tudnám) [törölhetem|törölhetném|törölni|megszüntetni|megszüntethetem|megszüntethetném|bezárni|bezárhatom|törlöm|szüntetem meg] (végleg|véglegesen|örökre|teljesen) (a|az) [profilomat|fiókomat|regisztrációmat|profilt|fiókot|accountomat|felhasználómat|ügyfélfiókomat|adataimat] (végleg|véglegesen|örökre)
    ? (lányom|fiam|anyám|férjem|gyerekem) (nevét|telefonját) (és) [nevét|a nevét|nevemet|a nevemet|telefonját|telefonszámát|számomat|a számomat|telefonszámomat|adatait|fényképét|fényképemet] (és) (telefonját|a telefonját|a számát|számomat|telefonszámát|telefonszámomat|a telefonszámomat|címét|címemet) [töröljék|vegyék|húzzák|törölje|töröljétek|semmisítsék] (ki|örökre|végleg|le|meg) (örökre|végleg|véglegesen) (a|az) [kartotékból|a kartotékból|kartonból|a kartonból|nyilvántartásból|rendszerből|rendszerükből|számítógépről|számítógépükről|gépükről|fájlokból|tagkönyvből|tagnyilvántartásból|adatbázisból|adatbázisukból]
    ? [miért|minek|mi okból] (van|őrzik|tárolják|tartják) (még|meg) (mindig|meg) (meg|maguknál|önöknél) (a|az) [személyim másolata|személyi igazolványom másolata|igazolványom másolata|személyim másolatát|útlevelem másolata|jogosítványom másolata|személyim fénymásolata|papírjaim másolata|profilom|fiókom|adataim|adataimat|fényképem|önéletrajzom|kartonom] (maguknál|önöknél) [töröljék|semmisítsék|töröljék ki|dobják ki|törölje|tüntessék el|szüntessék meg] (meg|ki|már)
    ? (a|az) [nevem|címem|adatom|adataim|fényképem|fotóm|lakcímem|személyes adataim|nevem és címem] (se|sem) [ne legyen|ne legyenek|ne maradjon|ne maradjanak|ne szerepeljen|ne szerepeljenek] (többé|tovább|többet|már) (többé|sehol) [maguknál|nálatok|önöknél|a rendszerükben|rendszerükben|adatbázisukban|sehol]
    ? (szeretném|jó lenne|örülnék) ha (az|a) [űrlapom|adatlapom|kartonom|profilom|fiókom|adataim|fényképeim|önéletrajzom|regisztrációm] [eltűnne|eltűnnének|törlődne|törlődnének|megsemmisülne|kikerülne|kikerülnének]
    (többé|tovább|már) [nem szeretnék|nem akarok|nem kívánok] (többé|tovább|többet) [szerepelni|benne lenni|benne maradni|maradni|nyilvántartva lenni|bent lenni] (többé|tovább|a|az) [a rendszerükben|rendszerükben|a rendszeretekben|az adatbázisukban|adatbázisukban|az adatbázisotokban|a nyilvántartásukban|nyilvántartásukban|az archívumukban|a gépükben|az ügyfélnyilvántartásukban]
    [visszavonom az adatkezelési hozzájárulásomat|visszavonom az adatkezelési hozzájárulásom|visszavonom a hozzájárulásomat|visszavonom az adatkezeléshez adott hozzájárulásomat] (és) (kérem|követelem) (az|a) [adatok megsemmisítését|adatok törlését|adataim törlését|adataim megsemmisítését|töröljék az adataimat|és kérem az adatok megsemmisítését|és kérem az adatok törlését|és kérem az adataim törlését]
    ? [hogyan|hogy|hol] [vehetem ki|törölhetem|töröltethetem|szedhetem ki|távolíthatom el|tüntethetem el] (az|a) [adataimat|profilomat|fiókomat|kartonomat|regisztrációmat] (maguktól|tőletek|önöktől|a rendszerből|véglegesen)
    ? [ridOf] & [paperOf]
    ? [tossOf] (ki|szét|el|kérem|be|össze|a|az) (ki|szét|el|kérem|be|össze|a|az) [paperOf]
    ? [paperOf] (ki|szét|el|kérem|be|össze|a|az) (ki|szét|el|kérem|be|össze|a|az) [tossOf]
    ? [tossOf] & [detailOf] & [keepPlace]
    ? [ridOf] & [detailOf] & [keepPlace]
    [vegyék ki|vegyétek ki|töröljék|töröljétek|szedjék ki|szedjétek ki|távolítsák el|távolítsátok el|húzzák ki|radírozzák ki] (kérem|a|az) (a|az|összes) [adataimat|személyes adataimat|nevemet|nevemet és címemet|profilomat|kartonomat|címemet|születési dátumomat] … [keepPlace]
    [elfeledtetéshez való jog|elfeledtetéshez való jogommal|elfeledtetéshez való jogomat|az elfeledtetés joga|az elfeledtetés jogával|törléshez való jog|törléshez való jogommal|törléshez való jogomat|törlési jogommal]
    ? [gdpr|rendelet|általános adatvédelmi rendelet] 17 (cikk|cikke|cikkely|cikkére) (alapján)
    ? (17) (cikk) [17 cikk gdpr|17 cikke alapján|17 cikk alapján]
    ? [bankkártyaszámom|bankkártyám|kártyaadataim|bankkártyám adatai|kártyám adatai|bankszámlaszámom] (el) (van|vannak) … [mentve|elmentve|tárolva|rögzítve|megvan|megvannak] … [vegyék|töröljék|távolítsák|szedjék|töröljétek|vegyétek]
    ? [minden|mindent|összes] (adat) (amit|ami) [rólam|amit rólam|ami rólam] … [tűnjön el|töröljék|töröljétek|semmisítsék meg|semmisüljön meg|legyen törölve|tüntessék el|távolítsák el|tűnjenek el]
    ? [semmi|nyomom|nyoma|egyetlen adat] (se|sem|rólam) (rólam|se) [ne maradjon|maradjon|ne legyen] (meg|a|nálatok|maguknál|önöknél|utánam|rólam) [rendszerükben|a rendszerükben|rendszerben|nálatok|maguknál|önöknél|utánam|rólam|adatbázisban]
    ? [töröljék|töröljétek|vegyék le|vegyétek le|távolítsák el|szedjék le] (a|az|kérem) (fiam|lányom|gyerekem|rólam|gyerek|unokám) (készült) [fényképeit|képeit|fotóit|fényképét|képét|fotóját|képeket|fotókat|felvételeket|videót|képet|fotót] … [az oldalról|oldalról|honlapról|a honlapról|facebookról|a facebookról|archívumból|mindenhonnan|végleg|galériából]
    ? [szeretném|kérném|örülnék|jó lenne|kérem] (ha) (a|az) [paperOf] (is) … [eltávolítanák|törölnék|megsemmisítenék|megszüntetnék|eltávolítanátok|törölnétek|kidobnák|kivennék]
    ? vegyenek ki az adatbázisból teljesen … [nevem|névvel|számmal] (együtt)
    ? [semmisítsék|semmisítsétek] meg (a) [lapomat|adatlapomat|kartonomat|aktámat|adataimat|papírjaimat]
    (kérem|kérném|szeretném|kérjük|kérnénk) (a|az) [profilom|fiókom|regisztrációm|felhasználói fiókom|ügyfélprofilom|profilomnak|fiókomnak] (végleges|teljes|azonnali) [megszüntetését|törlését|lezárását|megszüntetése]
    ? [hogyan|hogy|hol] (tudom|lehet|tudnám|kell) [törölni|megszüntetni|töröltetni] (az|a) [myRecord] (törölni)
    ? [töröljétek|töröljék|törölje] (a|az) [nevemet|címemet|lakcímemet|emailemet] és (a|az) [nevemet|címemet|számomat|telefonszámomat|emailemet|lakcímemet]
    ? [szeretném|örülnék|kérem|kérném|jó lenne] ha [törölnék|törölnétek|megsemmisítenék] (az|a) [myRecord]
    ? [wipeOut] & [myRecord]
    ? [azt akarom|azt szeretném|szeretném|ne] & [semmilyen adatom|adataim|az adataim] & [ne maradjon|ne maradjanak|ne legyen|ne legyenek|maradjon]
    [legyen törölve|legyenek törölve|tűnjön el|tűnjenek el|kerüljön törlésre|kerüljenek törlésre] (nálatok|önöknél|onnan) (az|a) [összes adatom|minden adatom|adataim|profilom|fiókom|személyes adataim|nevem és számom]
    (kérem) (a|az) [profilomat|fiókomat|felhasználói fiókomat|fiókunkat] (kérem|végleg|véglegesen|azonnal|teljesen) (végleg) [szüntessék meg|szüntessétek meg|semmisítsék meg|töröljék|töröljétek|zárják be|tüntessék el|számolják fel]
    (kérem) (a|az) [fiókom|fiókunk|felhasználói fiókom|profilom|adataim] (végleges|teljes|azonnali|mielőbbi) [megszüntetését|törlését|eltávolítását|megsemmisítését|felszámolását|törlését kérem]
    [minden adatom|az adataim|adataim|az összes adatom|minden adatunk] (is) [tűnjön el|tűnjenek el|vesszen el|vesszenek el|legyen törölve|legyenek törölve|kerüljön törlésre|kerüljenek törlésre]
    ne [tartsák nyilván|tartsátok nyilván|tároljátok|tárolják|őrizzék|őrizzétek|őrizgessék|tárold|tároljanak|tároljatok|tartsanak|tartsatok] (meg|nyilván|tovább|többet|rólam|többé) (a|az|semmilyen|több) [nevemet|számomat|adatot|adataimat|adatomat|telefonszámomat|elérhetőségemet|elérhetőségeimet|nevünket|adatainkat]
    [minden|az összes|összes|valamennyi] (rólam|velem|nálatok) (kapcsolatos|tárolt|szóló|gyűjtött|őrzött) [adatot|adatomat|információt|infót|feljegyzést|dokumentumot] (azonnal|kérem) [semmisítsenek meg|semmisítsék meg|semmisítsétek meg|töröljenek|töröljék|töröljétek|töröljetek|tüntessenek el|tüntessétek el]
    [elfelejtenének|felejtsenek el|felejtsetek el|elfelejtenétek] … [adatokkal|adataimmal|adatom|adatommal|adataim|adatostul]
    [vegyék ki|töröljék|szedjék ki|távolítsák el] (az|a|kérem) [adatbázisból|rendszerből|adatbázisukból|rendszerükből|szerverről|szerverükről] (az|a) [adataimat|személyes adataimat|igazolványom adatait|adataim|összes adatomat]
    [semmisítsék|semmisítsétek|töröljék|töröljétek] (meg) (a|az) [kérdőívemet|adatlapomat|regisztrációmat|kartonomat|fiókomat|előzményeimet]
    [töröljenek|töröljetek|semmisítsenek|tüntessenek] (engem|meg|el) (teljesen|végleg) … [előzmény*|adataim*|fiókom*|profilom*|mindent|mindennel]
    ? [nyoma|nyomom|semmi] (se|ne|sem) (se|ne) [maradjon] & [adataim*|rólam|önöknél|nálatok|rendszer*]
    [ne tárolják|ne tároljátok|ne őrizzék|ne tartsák nyilván|ne tartsák meg|ne tartsátok meg] (tovább|többet|az|a) (tovább|az|a) [adataimat|személyes adataimat|számomat|adatomat|információimat]
    [szeretném|kérném|örülnék|kérem] (azt) ha (minden|az összes|a) (rólam|velem|rám) [szóló|tárolt|kapcsolatos|adat*|személyes adat*] … [töröl*|törölnék|törölnének|megsemmisít*]
    [minden|összes] (rólam|rám|velem) [szóló|tárolt|vonatkozó|kapcsolatos] [adat*|információ*] … [töröl*|töröljék|töröljenek|törölnének|törlését|megsemmisít*]
    [töröljék|törölje|töröljétek|töröljenek|semmisítsék meg|távolítsák el|törölni] (ki|le|kérem|azonnal) (az|a|minden) (összes|minden|rólam|személyes) (tárolt|személyes|rám) [data]
    (kérem|kérném|követelem) (az|minden) (összes|személyes) [adatom|adataim|személyes adatom|személyes adataim|adatomat] (azonnali|végleges) [törlését|törlésére|eltávolítását]
    [töröljenek|töröljék] (ki|el) (kérem) mindent [rólam|amit]
    [elfeledtetéshez való jog|törléshez való jog]
    ^ (kérem) felejtsenek el (kérem|engem|örökre|végleg) $
    [töröljék|törölje|töröld|töröljétek] … [telefonszámomat|számomat|mobilszámomat]`,
  rectify: `
    ? (a) [nevem|vezetéknevem|keresztnevem|címem] (is) [máshogy írják|máshogy van|másképp írják|nem így írják|máshogy írandó]
    ? (a) [nevemben|címemben|vezetéknevemben|keresztnevemben|születési dátumomban] (önöknél) [hiba van|van hiba|elírás van|van egy hiba|van egy elírás|rossz betű]
    ? [hiba|elírás|hiba van|elírás van] a [nevemben|címemben|vezetéknevemben|keresztnevemben|születési dátumomban]
    [összekevertek|összekevertetek|összekeverték|összecseréltek] [minket|apámmal|anyámmal|valakivel|engem|bennünket] … [az én dátumom|az én adatom|az én születési|én vagyok|az enyém|a helyes|én születtem]
    ? [a helyes|a valódi|az igazi] (születési) [dátumom|adatom|évem|nevem|címem]
    ? ^ (én) nem [kovácz|kiss|nagy|szabó] hanem
    ? ^ (sajnos) (az|a) (önöknél|rendszerben) [címem|nevem|lakcímem|telefonszámom|születési dátumom] (önöknél|maguknál|nálatok) [nem jó|nem stimmel|nem helyes|rossz|hibás|nem egyezik]
    es (születésű) vagyok (de|és) [maguknál|önöknél|nálatok|a rendszerben|a papíron]
    ? [értesítendő|kapcsolattartó|gondviselő|értesítendő személy] (mostantól|már|ezután) [hanem|már nem|mostantól|megváltozott|a|az] (a|az) (nővérem|férjem|feleségem|anyám|apám|lányom|fiam|hanem|bátyám|húgom) (nem)
    ? nem … az [értesítendő|kapcsolattartó|gondviselő|értesítendő személy]
    [óraállást|vízóraállást|mérőállást|villanyóraállást|összeget|rendszámot|nevemet|nevet|dátumot|címemet|címet|súlyt|születési évet] (is|már) [félreírták|elírták|rosszul írták|elütötték|félreírtátok|rosszul rögzítették|elírtátok]
    ? [beírva|felírva|rögzítve|feltüntetve] (de) … [lenne|helyett|a helyes|kellene]
    [tévesen|rosszul|hibásan] [szerepel|van beírva|van rögzítve|lett rögzítve|lett beírva|rögzítették]
    ? (vagyok|a nevem) (önök|maguk|ti) [önök meg|maguk meg|ti meg|önök pedig|maguk pedig|mégis|önök mégis] … [írnak|írják|írtak|írtok|szólítanak|hívnak] (javítsák|javítsa)
    ? (a|az) [papírjaik szerint|papírjaik alapján|nyilvántartásuk szerint|adataik szerint|iratok szerint|önök szerint|papírok szerint] … (születtem) [pedig|holott|valójában|de|közben]
    ? [felvettem a férjem nevét|felvettem a nevét|férjezett nevem|az új nevem|új nevem|mostantól a nevem|a nevem mostantól|névváltoztatás] & [írják át|írják|módosítsák|javítsák|változtassák|vezessék át|cseréljék]
    ? [írtak fel|írtak be|rögzítettek|szerepelek|vagyok felírva|vagyok beírva|írtak|tartanak nyilván|jegyeztek fel|neveznek] (maguknál|önöknél) [pedig|holott|de én|de] … [vagyok|a nevem|hívnak|lennék]
    ? (az|a) [űrlapon|kartonomban|kartonban|aktámban|szerződésben|szerződésemben|számlán|profilomban|nyilvántartásban|papírokon|papírjaikban|adatlapon|adatlapomon|kórlapomon|rendszerben] & [javítsák|javítsák ki|javítsa ki|írják át|módosítsák|helyesbítsék|cseréljék ki|javítsátok ki]
    ? [mérőállást|mérőállás|óraállást|óraállás|mérőállásomat|vízóraállást] & [rosszul|hibásan|rossz|hibás|tévesen|téves|elírták|nem jó]
    ? (a) régi [szám|számom|telefonszám|telefonszámom|mobilszám|mobilom|cím|email] helyett (most|kérem) [ezt|az újat|ez|ezt a|az új] (írják|írja|jegyezzék|tegyék|használják|vegyék|rögzítsék) (fel|be)
    ? [írják|írja|állítsák|tegyék|változtassák] vissza (kérem) (a|az) (szerződésben|szerződésemben|rendszerben|papírokon) (a) [leánykori nevemet|lánykori nevemet|leánykori nevem|régi nevemet|születési nevemet|nevemet]
    ? (a|az) [kartonomban|kartonban|aktámban|kórlapomon|papírjaikban|papírjaikon|papírokban|szerződésben|szerződésemben|rendszerben|rendszerükben|nyilvántartásban|nyilvántartásukban|profilomban|számlán|önöknél|maguknál|adatlapomon|fájlomban] (az) [áll|áll hogy|szerepel|van írva|van|írták|úgy szerepelek|szerepelek|vagyok felírva|le van írva|rögzítették|írják] (hogy) … (vagyok|van) (a|az) (allergiás|nős|házas|férjezett|egyedülálló|hajadon) [pedig|holott|de valójában|valójában|de az|de én|közben|ami nem igaz|nem igaz|ez nem igaz|ez téves|téves|hibás|helyesen|de]
    ? (a|az) [kartonomban|kartonban|aktámban|kórlapomon|papírjaikban|papírokban|szerződésemben|rendszerükben|nyilvántartásukban|profilomban|önöknél|maguknál|adatlapomon] & [áll|szerepel|írták|szerepelek|felírva|írva|rögzítették] & [pedig|holott|valójában|nem igaz|téves|hibás|helyesen]
    ? [férjhez mentem|megházasodtam|megnősültem|elváltam|összeházasodtunk|esküvő után|házasságkötés|nevet változtattam|névváltozás|új nevem|megváltozott a nevem] & [írják át|írja át|javítsák|javítsák ki|módosítsák|változtassák|vezessék át|frissítsék|cseréljék|jegyezzék|írjátok át|módosítsa]
    ? [írják|írja|írjátok|tegyék|vigyék|helyezzék|vezessék] (át|kérem) (át) (kérem) (a|az) [szerződést|szerződésem|szerződésemet|számlát|biztosítást|mérőórát|órát|bérletet|előfizetést|kártyát|közüzemi] (számlát|kérem) (az|a) (én|új) [nevemre|én nevemre|új nevemre|a nevemre|a férjem nevére|a feleségem nevére|rám] (át)
    ? (a|az) [gyerek neve|fiam neve|lányom neve|gyerekem neve|férjem neve|feleségem neve|unokám neve|anyám neve] (rosszul|hibásan|van) [hibásan|rosszul|hibás|téves|elírták|el van írva|elírva|félreírták|rosszul van]
    ? (a|az) [születésnapom|születési dátumom|szülinapom|névnapom] (az|a) [január|február|március|április|május|június|július|augusztus|szeptember|október|november|december] … nem [január|február|március|április|május|június|július|augusztus|szeptember|október|november|december]
    ? (maguknál|önöknél|nálatok) (a) [lakás|emelet|házszám|szám|ajtó|lakásszám|kerület|név|cím] (szerepel|van|áll) [szerepel|van beírva|van megadva|van írva|áll] (pedig|holott|de) [pedig|holott|valójában|de a|helyesen]
    ? (maguknál|önöknél|nálatok) … [lakás szerepel|emelet szerepel|házszám szerepel|név szerepel|cím szerepel|es szerepel|as szerepel] … [pedig|holott|valójában|helyesen]
    ? [a szerződésben|szerződésben|a számlán|a kötvényen|az adatlapon|a papíron|az igazoláson|a kartonon] (egy) [elírás|betűhiba|hiba|gépelési hiba|elütés] (van) (a|az) [névben|nevemben|címben|címemben|dátumban|születési dátumban|évszámban|számban]
    ? [a lányomat|a fiamat|a gyereket|a férjemet|a feleségemet|anyámat|az unokámat|a kutyámat|engem] … [hívják|hívnak] (önök|maguk|ti|de) (önök|maguk|ti) … [írnak|írtok|írtak|írtatok|szerepel]
    ? már nem … vagyok (hanem) … [frissítsék|frissítsétek|módosítsák|javítsák|írják át|noteIt]
    ? már nem … vagyok hanem … (a|az) [noteIt]
    ? [a születésnapom|születésnapom|a születési dátumom|születési dátumom|a szülinapom|szülinapom|születtem] … nem (január|február|március|április|május|június|július|augusztus|szeptember|október|november|december)
    ? [elrontottam|elírtam|rosszul töltöttem ki|hibásan töltöttem ki|elgépeltem|rosszul adtam meg] (az|a) [űrlapot|jelentkezést|regisztrációt|adatlapot|kérelmet|jelentkezési lapot|kitöltést|adatot|életkort|nevemet|születési dátumot|címet|emailt]
    ? [a férjem|a feleségem|anyám|a fiam|a lányom|apám|a gyerek|a szállítási] [telefonszáma|címe|emailje|neve|száma|lakcíme|cím] (már|is) [megváltozott|változott|új lett|más lett|hibás|rossz|nem jó|nem érvényes]
    ? [változott|megváltozott|módosult|új lett] (a|az) [szállítási cím|szállítási címem|számlázási cím|számlázási címem|levelezési cím|értesítési cím]
    ? [elköltöztünk|elköltöztem|költöztünk|költöztem] (és) (az|a) [új cím|új címünk|új címem|új lakcímünk|új lakcímem] … [u|utca|út|tér|krt|körút|köz|sétány|fsz|em|írják át|írjátok át|jegyezzék|módosítsák]
    ? [elköltöztünk|elköltöztem|költöztünk|költöztem] (és|már) [most|mostantól|ezentúl|itt lakunk] … [u|utca|utcában|út|úton|tér|téren|krt|körút|sétány|köz|lakótelep]
    ? (a|az) [anyám neve|anyja neve|születési nevem|keresztnevem|vezetéknevem|a nevem|nevem|születési dátumom|születésnapom|születési helyem|irányítószámom|házszámom|címem|taj számom|lányom neve|fiam neve|gyerekem neve] nem … hanem
    ? (nem) [y nal|i vel|ipszilonnal|ly nal|j vel|ck val|w vel|v vel|sz szel|th val|két n nel|egy n nel|két t vel|egy t vel|két s sel|ékezettel|ékezet nélkül|kötőjellel|kötőjel nélkül|egybe] … [írják|kell|írjuk|írom|írandó|írjátok] (a) (nevem|nevemet|vezetéknevem)
    ? [nevem|nevemet|vezetéknevem|vezetéknevemet|keresztnevem|keresztnevemet] & [betű|betűt|betűje|betűvel|ékezet|ékezettel|ékezetet|kötőjel|kötőjellel] & [kimaradt|hiányzik|lemaradt|felesleges|fölösleges|rossz|helyesen|javítsák|elírták|felcserélték|kihagyták|nélkül]
    ? (kimaradt|hiányzik|lemaradt|kihagyták|kihagytátok|lemaradt) (egy|a|az) [betű|betűt|ékezet|egy betű|egy betűt|az ékezet] (a|az) [nevemből|nevemről|nevemben|vezetéknevemből|keresztnevemből|címemből]
    ? [elköltöztünk|elköltöztem|költöztünk|költöztem|megváltozott a címünk|megváltozott a címem|új címünk van|új címem van] & [az új cím|új cím|új címünk|új címem|most|mostantól|a címünk|itt lakunk|lakunk|lakom] & [noteIt]
    ? [elköltöztünk|elköltöztem|költöztünk|költöztem] (és|az|a) (az) [új cím|az új cím|új címünk|az új címünk|új címem|az új címem|most a|mostantól a]
    ? [a kötvényen|kötvényen|a szerződésen|szerződésen|szerződésben|a beutalón|az igazoláson|igazoláson|a papíron|a papírokon|a számlán|az adatlapon|a kartonon|a bérleten|a jegyen|a recepten|oklevélen|igazolványon] (a|az) [évszám|név|nevem|cím|címem|dátum|születési dátum|születési évem|szám|taj szám|irányítószám] (rossz|hibás|rosszul|téves|nem) [rossz|hibás|téves|régi|rosszul szerepel|nem jó|nem stimmel|el van írva|elírták|hibásan szerepel|hibás nem]
    ? [a kötvényen|kötvényen|a szerződésen|a beutalón|az igazoláson|a papíron|a papírokon|az adatlapon|a kartonon|a bérleten] & [rossz|hibás|téves|elírták|elírás] & [helyesen|hanem|javítsák|javítsátok|kijavítani|nem]
    ? [írják át|írjátok át|módosítsák|javítsák|cseréljék|változtassák] (kérem|az|a) (az|a) [osztályt|osztályát|csoportot|csoportját|iskolát|tanárt]
    ? [átment|átkerült|átiratkozott|mostantól|már] & [osztályba|osztályt|csoportba|csoportot|iskolába|osztályát] & [írják át|írjátok át|módosítsák|módosítsátok|javítsák|rögzítsék]
    ? [bankot|számlát|bankszámlát|bankszámlám|számlaszámom|számlaszámot|kártyát|igazolványt|személyim|személyit] & [váltottam|változott|megváltozott|új|cseréltem|új lett] & [noteIt]
    ? nem (egy) [asszony|férfi|nő|úr|hölgy|kisasszony|doktor] vagyok hanem
    ? (nem) [férfi|nő|asszony|kisasszony|úr|hölgy] vagyok & [módosítsák|javítsák|írják át|javítsátok|cseréljék|nem férfi|nem nő|pedig]
    ? [férfiként|nőként|úrként|asszonyként|férfinak|nőnek] (szerepelek|vagyok|írtak|tartanak|van) … [pedig|javítsák|módosítsák|holott|írják át]
    ? [a vezeték és keresztnevem|vezeték és keresztnevem|a vezetéknevem és a keresztnevem|a hónap és a nap|hónap és nap] (fel|fordítva) [felcserélve|fel van cserélve|felcserélték|fordítva|fordítva van|felcserélődött]
    ? [férjhez mentem|elváltam|házasságot kötöttem|az esküvő után|válás után] & [nevem|a nevem|nevem lett|vezetéknevem|újra|most már] & [noteIt]
    ? [elköltöztünk|elköltöztem|költöztünk] & [az új címünk|új címünk|az új címem] & [írják át|írjátok át|írják be|jegyezzék]
    ? a [születési dátumom|születésnapom|szül datumom|születési évem|taj számom] nem [stimmel|jó|egyezik]
    ? a [nevem|vezetéknevem|keresztnevem|lányom neve|fiam neve] & [javítsák|kijavítanák|kijavítanak|kijavítják|javítsátok] & [nem|szerepel|önöknél|maguknál]
    ? [a kiskönyvben|az oltási könyvben|a papírokon|a kartonon] (is) [rosszul van|hibásan van|rosszul szerepel]
    ? kimaradt a [nevem elől|nevemből|nevem mellől] … [pótolják|pótolnák|írják be|potoljak]
    ? [irányítószám|irányítószámom|házszám|házszámom] & [elírva|elírták] & [helyett|kell|helyesen]
    ? a megszólítást [cseréljék|cseréljétek|javítsák|módosítsák|változtassák] (ki|meg)
    ? új (lett) (a|az) [=címem|lakcímem|telefonszámom]
    ? [inFile] & [dataField] & [offData]
    ? [inFile] & [offData] & [telefonszám|cím|név|email|számom|születési dátum|telefonszámom]
    ? [offData] (a|az|van|írták|írtátok|emailt|be) [dataField] [írtak|írtatok|írtak be|adtam meg|van megadva|van beírva|van maguknál|van önöknél|van nálatok|szerepel]
    ? [új|megváltozott|megváltoztattam|más lett|lecseréltem|változott] & [telefonszámom|címem|emailem|email címem|nevem|számom|lakcímem|telefonszámomat|vezetéknevem|emailcímem] & [alterIt]
    ? új (lett) (a|az) [címem|lakcímem|telefonszámom|emailem|email címem|nevem|számom|emailcímem] (lett|van)
    ? [elköltöztem|elköltöztünk|költöztem] & [új címem|a címem|új cím|új lakcímem|címünk]
    ? (a|az) [születésnapom|születési dátumom|szülinapom] … nem
    ? [hol|hogyan|hogy|szeretném|kérem] (tudom|lehet|tudnám|kell) (a|az|megváltoztatni|módosítani|frissíteni|átírni|javítani) (a|az) [címemet|nevemet|adataimat|telefonszámomat|emailemet|email címemet|lakcímemet|emailcímemet] (megváltoztatni|módosítani|frissíteni|átírni|javítani|kijavítani|módosítását)
    ? [lakcímváltozást|címváltozást|névváltozást|adatváltozást|számváltozást|lakcímváltozást szeretnék] (szeretnék|szeretnék be|jelentek) [bejelenteni|jelenteni|be|jelezni]
    ? [elírták|elírtátok|rosszul írják|rosszul írjátok|rosszul írták|hibásan írják|félreírták] (a|az) [nevemet|vezetéknevemet|keresztnevemet|címemet|emailemet|lakcímemet]
    ? [régi|rossz|hibás] (a|az) [számom|címem|nevem|emailem|telefonszámom|email címem|lakcímem] (van|szerepel|lett) (megadva|rögzítve|beírva|maguknál|önöknél|nálatok)
    [rossz|hibás|téves|régi|elavult] [címet|nevet|e mail címet|emailt|emailcímet|születési dátumot|adatot|adatokat|lakcímet] [tartanak|tartotok|tároltok|tárolnak|rögzítettek|írtak] (nyilván|rólam|be|fel) … [javítsák*|javítsátok*|módosítsák*|helyesbítsék*|cseréljék|kérem]
    [írnak|írtok|szerepel|van írva|áll] & [pedig|holott|helyette|valójában] & [cseréljék|javítsák|írják át|javítsátok|módosítsák|cseréljétek]
    [szólítanak|hívnak|írnak|szólítotok|neveznek|szerepelek] & [pedig|holott|valójában|helyesen] & [vagyok|a nevem|javítsák|javítsátok|írják át]
    [javítsák|javítsátok|írják|módosítsák|frissítsék|cseréljék] (ki|át|kérem|a) (kérem|a|az) … [nevem*|címem*|születés*|email*|lakcím*|utca|irányítószám*|adat*]
    [wrong] … [nevem|nevemet|vezetéknevem|keresztnevem]
    [nevem|nevemet|vezetéknevem] … [wrong]
    [name] … [wrong] … [fix]
    [megváltozott|változott|megváltoztattam|új] (a|az) [címem|nevem|emailem|email címem|számom] … [fix]
    [fix] (ki|kérem|át) (a|az) [name]
    [elköltöztem|költöztem] … [fix]
    [helyesbítéshez való jog|adataim módosítását]`,
  port: `
    ? adathordozhatóságot [kérek|kérnék|szeretnék|igénylek]
    [kérem|szeretném|kell|megkaphatom|küldjék|küldjétek] (a|az) [leleteimet|kartonomat|dokumentációmat|röntgenjeimet|röntgenképeimet|adataimat|leleteim|kartonom] (a|az) [pendrive on|pendrive|usb n|cd n|új biztosítóhoz|új biztosítómhoz|új orvosomhoz|új doktornőmnek|új orvosomnak|új bankomnak|új bankhoz]
    [le szeretném tölteni|letölteném|szeretném letölteni|letölthetem|ki szeretném menteni|exportálnám|el szeretném vinni] (az|a) (összes) [adataimat|leleteimet|kartonomat|előzményeimet|fotóimat|rendeléseimet|edzéseimet]
    [küldjék el|küldjétek el|kérem|szeretném] (az|a) [kartonomat|adataimat|leleteimet|előzményeimet] (csv|csv ben|excelben|fájlban|json) [ben|formátumban|csv ben|csv|excelben|fájlban]
    hogyan [viszem át|vihetem át|tudom átvinni|költöztethetem|menthetem át|viszem|tudnám átvinni] (az|a) … (egy) [másik|új] [órába|alkalmazásba|appba|rendszerbe|telefonra|szolgáltatóhoz|fiókba|programba]
    [listáját|leleteimet|adataimat|irataimat|papírjaimat|bizonyítványomat|anyagomat|jegyeimet] (kérem) [továbbítsák|küldjék|küldjék át|adják át|vigyék át|küldjétek] (át) [oda|nekik|neki]
    [programjába|rendszerébe|gépére|szoftverébe|alkalmazásába] (kéne|kellene|kérem|szeretném) [átemelni|átvinni|áttenni|átmásolni|átvinném|áttölteni]
    hogy (a|egy) [másik|új] [szolgáltatóhoz|céghez|appba|alkalmazásba] (vigyem|átvigyem|vihessem|átvihessem)
    [adathordozhatóság|adathordozhatósághoz|adathordozhatósági|adathordozhatóságra|adathordozáshoz] (joga|való|jogom|jogomat) [való jogom|való jogommal|való jogomat|joga|jogom|jogommal|jogomat|joga alapján|jog|jogon|vonatkozó jogom] (alapján|szerint) (kérem) (az) (adataimat)
    ? [adathordozhatóság|adathordozhatósághoz|adathordozhatósági|adathordozhatóságra|adatok hordozhatósága|adatok hordozhatóságához|adathordozáshoz]
    ? [küldjék|küldjétek|továbbítsák|továbbítsátok|adják át|juttassák el] (az|a|kérem) (mr|ct) [leleteimet|leletemet|eredményemet|eredményeimet|röntgenemet|felvételeimet|zárójelentésemet|kartonomat|dokumentációmat|mr eredményemet|ct leletemet|mr leletemet] [közvetlenül|egyenesen|direktben] (a|az)
    ? [megkaphatnám|megkaphatom|kérhetem|kérném|letölthetem|elkérhetném] (az|a|összes) (összes) [adataimat|mérőállásaimat|rendeléseimet|méréseimet|előzményeimet|edzéseimet|leleteimet|számláimat] (egy) [excel fájlban|excelben|fájlban|csv ben|csv fájlban|pdf ben|táblázatban|elektronikusan]
    ? [sendOver] & [fileOf] & [newPlace]
    ? [megyek|megyünk|átmegyek|átiratkozom|váltok|átigazolok|átjelentkezem] & [newPlace] & [fileOf]
    ? [küldjék el|küldjék|adják ki|kérem|kérném|szeretném|letölteném|exportálják|mentsék le] & [adataimat|minden adatomat|az adataimat|rendeléseimet|méréseimet|edzésnaplómat|előzményeimet|adataim] & [fájlban|excelben|csv ben|csv be|csv|pdf ben|pdf|táblázatban|pendrive ra|elektronikusan|json|xml]
    ? (a) [leleteimet|kartonomat|adataimat|kórlapomat|papírjaimat] [továbbítanák|továbbítsák|küldjék át|átküldenék] az új [orvosomnak|fogorvosomnak|háziorvosomnak|szolgáltatómnak] (elektronikusan)
    ? [adathordozhatósággal|adathordozhatóságommal|az adathordozhatóság jogával|adathordozhatósági jogommal] (szeretnék) [élnék|élek|élni]
    ? [kiexportálni|exportálni|letölteni] (az|a) [edzésnaplómat|adataimat|rendeléseimet|előzményeimet|méréseimet] … (másik|más) [appba|más appba|alkalmazásba]
    (adják|adjátok|küldjék|küldjétek|kérem|szeretném) (ki|el|nekem) (az|a) [adataimat|személyes adataimat|adataim] (egy) [csv|csv ben|csvben|json|xml|excel|excelben|géppel olvasható|fájlban|hordozható]
    [adataimat|adatokat|adataim] … [géppel olvasható|fájlban|formátumban|fájlként]
    [átvinni|átadni|átadása|exportálni|átvitele|továbbítani] (az) [adataimat|adataim|adatokat]
    [adataim átvitele|adataimat másik szolgáltatóhoz]`,
  object: `
    [nem akarom|nem szeretném|nem engedem|nem járulok hozzá] (ahhoz) hogy (a|az) [adataimat|vásárlásaimat|képeimet|hangomat] (egy|a) [mesterséges intelligenci*|statisztik*|kutatás*|profilalkotás*] (céljára) [használják|felhasználják|tanítsák|elemezzék]
    [ne értékeljék|ne értékeljétek|ne pontozzák|ne pontozzátok|ne osztályozzák|ne minősítsék|ne elemezzék|ne rangsorolják] (az|a) [adataimat|vásárlásaimat|szokásaimat|viselkedésemet|fizetéseimet|hitelképességemet|teljesítményemet]
    ? ne [értékeljenek|pontozzanak|minősítsenek|rangsoroljanak|osztályozzanak|profilozzanak] (engem|minket|pontokkal) (mint|a|az) (vásárlót|vásárlásaim) $
    ne használják (az|a) [adataimat|vásárlásaimat|leleteimet|képeimet] [statisztik*|profilalkot*|kutatás*|mesterséges|reklámcél*|marketing*|elemzés*|tanítás*|ai]
    [nem fogadom el|nem akarom|nem szeretném|nem engedem|nem járulok hozzá|tiltakozom|ellenzem|nem egyezem bele] (az|ellen|abba) (az|ellen) [hogy|ha] (egy|valami|a|az) [program|gép|algoritmus|robot|számítógép|mesterséges intelligencia|szoftver|automata|rendszer|pontszám] (ítélje|döntse|jósolja|értékelje) [értékeljen|értékelje|döntsön|döntse|jósolja|jósoljon|pontozzon|minősítsen|minősítse|ítéljen|ítélje|határozza|rangsoroljon|dönti|meg]
    (rólam) (egy) ember döntsön (rólam) (ne|és) (ne) (gép|algoritmus|program)
    [rólam|a hitelemről|a kérelmemről] (egy|élő|hús vér) (élő) ember döntsön
    ne (a|egy) [gép|gépek|számítógép|robot|algoritmus|program|mesterséges intelligencia] [döntsön|döntsenek|bíráljon|bírálja|értékeljen|döntse] (el) (a hitelemről|rólam|hanem) (embert|ember) (kérek|döntsön)
    [ne szerepeljek|nem akarok szerepelni|ne legyek benne|nem szeretnék szerepelni] (a|az) [statisztikájukban|statisztikában|elemzéseikben|elemzésekben|kutatásban|kutatásukban|statisztikátokban|elemzésükben|felmérésben]
    [hitelpontozással|pontozással|profilozással|profilalkotással|elemzéssel|értékeléssel|kutatással|minősítéssel] (nem) [nem értek egyet|nem egyezem|értek egyet|szemben kifogást]
    [kifogást emelek|tiltakozom|kifogásolom|ellenzem|kifogással élek] (a|az) [hitelpontozás|pontozás|profilozás|profilalkotás|elemzés|értékelés|minősítés|hitelpontozást|pontozást|profilozást] (ellen)
    [kutatáshoz|kutatásra|statisztikához|statisztikára|elemzésre|tanításra|tanítására|oktatásra|kísérlethez] (nem|ne) [nem használhatják|ne használják|nem használhatja|ne használjátok|használhatják|nem adom]
    ? [tiltakozom|megtiltom|ellenzem|nem járulok hozzá|nem egyezem bele|nem engedem|nem adok engedélyt|nem akarom|nem szeretném|kifogásolom|nem fogadom el] & [adataim|adataimat|az adataim|az adataimat|vásárlásaimat|vásárlásaim|rendeléseimet|személyes adataimat|személyes adataim|viselkedésemet|szokásaimat] & [useFor]
    ? [nem akarom|nem szeretném|ne] (hogy) (profilt|profilokat) [profilt|profil] (készítsenek|készítsetek|csináljanak|építsenek|alkossanak) rólam
    ? nem [akarom|szeretném] hogy profilt (készítsenek|készítsetek|építsenek|csináljanak) rólam
    ? [ne készítsenek|ne készítsetek|ne építsenek|ne csináljanak] (rólam) profilt (rólam)
    ? [ne figyeljék|ne figyeljétek|ne elemezzék|ne elemezzétek|ne kövessék|ne kövessétek|ne profilozzanak|ne profilozzák|ne kémkedjenek|ne kutakodjanak|hagyják abba|hagyjátok abba] … [mit vásárolok|mit veszek|vásárlásaimat|vásárlásaim|szokásaimat|viselkedésemet|utánam|a vásárlásaimat|profilozást|profilalkotást|megfigyelést|elemzését]
    [nem akarom|tiltakozom|ellenzem|nem szeretném|nem járulok hozzá] & [algoritmus*|robot|gép|mesterséges intelligencia|program|automata|számítógép] & [döntse|döntsön|döntés*|döntsön rólam|értékelj*|dönt|döntse el]
    [tiltakozom|ellenzem|nem egyezem bele|kifogásolom|nem járulok hozzá|elutasítom] (az|a|ahhoz|abba|ellen) (ellen|hogy) … [profil*|elemez*|elemzés*|követ*|automat*|adatkezelés*|algoritmus*|adataim kezelés*]
    [tiltakozom|ellenzem|nem egyezem bele|nem járulok hozzá] (az|a|ellen|hogy) (ellen|hogy) … [profil*|adatkezel*|elemz*|felhasznál*|adataim*]
    [nem akarom|nem szeretném] (hogy) [profilozzanak|elemezzék|kövessenek]`,
  restrict: `
    addig (se|sem) [nem dolgozhat|ne dolgozzon|ne nyúljon|nem nyúlhat|ne nézegessék|ne nézzék|ne használják|ne használja|csak pihenjenek|ne nyúljanak|ne dolgozzanak|nem használhatja] (velük|hozzá|hozzájuk|vele) (senki)
    [őrizzék meg|tegyék el|tartsák meg|mentsék el|őrizze meg|őrizzétek meg] (de|mert) … [ne nézzék|ne nézegessék|ne használják|ne nézze|ne mutassák|ne nyúljanak|ne nézze meg]
    [irataim|adataim|papírjaim|aktám|dokumentumaim|kartonom] (csak|addig) [pihenjenek|pihenjen|maradjanak zárolva|legyenek zárolva|maradjon zárolva|legyen zárolva]
    se törölni se [használni|felhasználni|kezelni|bolygatni]
    (az) adataim maradjanak [mozdulatlanul|változatlanul|zárolva|befagyasztva|érintetlenül]
    ? (az) [adatokat|adataimat|kartonomat|bejegyzést|aktámat] [hagyják meg|őrizzék meg|tartsák meg|hagyják bent] (de|csak) [ne nyúljanak hozzájuk|ne nyúljanak hozzá|ne használják|ne nyúljanak|ne adják ki|ne kezeljék|senki ne használja]
    ? ne [töröljék|semmisítsék|dobják|törölje] (ki|meg) (a|az) (bejegyzést|bejegyzésemet|adataimat|kartonomat|aktámat) [kell|kellenek|szükségem van rá|szükségem lesz rá|kelleni fog] (a|az|még) [bíróságon|bíróságra|bírósághoz|perhez|perben|a bíróságon|panaszhoz|biztosítónak|bizonyítéknak] (de|csak|viszont) (senkinek|senki) (ne) [ne mutassák|ne használják|ne nyúljanak|ne adják|ne használja|mutassák|ne is nyúljanak]
    ? (egyelőre|most) [csak tárolják|csak őrizzék|csak tartsák meg|csak őrizzék meg] (az) [adataimat|kartonomat|aktámat|bejegyzést|azokat] (és|de) [ne csináljanak|ne kezdjenek|ne használják|ne nyúljanak|ne tegyenek] (velük|semmit|hozzá) (semmit)
    ? ne (is) [töröljék|törölje|töröljétek|töröljenek|semmisítsék|dobják] (ki|meg|le) (az|a) (adataimat|adatokat|kartonomat|aktámat|előzményeimet|semmit|bejegyzést) … [perhez|bírósághoz|bíróság|panaszhoz|panasz|biztosító|biztosítónak|bizonyíték|kell|kellenek|szükségem|vitához] (de|és|a|hanem|csak) … [senki|ne használják|ne használja|ne nyúljanak|ne nyúljon|ne is nyúljanak|ne kezeljék|hozzá ne]
    ? ne (is) [töröljék|törölje|töröljétek|töröljenek|semmisítsék|dobják] (ki|meg|le) (az|a) (adataimat|adatokat|kartonomat|aktámat|előzményeimet|semmit|bejegyzést) (de|csak|viszont|hanem) (senki) [ne is nyúljanak|ne nyúljanak|ne nyúljon|ne használják|ne használja|ne is használják|ne piszkálják|ne adják ki|senki ne használja|senki se használja|ne kezeljék|hozzá ne nyúljanak] (hozzá|fel|senkinek)
    ? [ne töröljék|ne töröljétek|ne töröljenek|ne semmisítsék] … [kell a|kell|kellenek|kellhet|szükségem van|bíróságra|perhez] … [zárolják|zároljátok|fagyasszák|ne használják|ne is használják|csak zárolják|csak őrizzék|őrizzék]
    ? [ne töröljék|ne töröljétek|ne töröljenek|ne semmisítsék|ne dobják] & [csak zárolják|csak zároljátok|csak fagyasszák be|csak őrizzék|csak őrizzék meg|de ne használják|ne is használják|csak tárolják|zárolják addig|csak blokkolják]
    ne [töröljék|töröljétek|töröljenek|töröljetek|semmisítsék] (meg|ki|semmit) (az|a|semmit) [adatokat|adataimat|adataimból|adataimat|profilomat|fiókomat|kartonomat|semmit] … [ne is használják|ne használják|ne használjátok|zárolják|zároljátok|csak zárolják|csak zároljátok|csak őrizzék|csak tárolják|fagyasszák be|ne kezeljék|ne nyúljanak hozzá]
    ? ne [töröljék|töröljétek|töröljenek|töröljetek] (ki|semmit) (az|a) (semmit) [adataimból|adataimat|adatokat|semmit az adataimból]
    ? amíg … ne [nyúljanak|nyúljatok|használják|használjátok|kezeljék|bántsák] (hozzá) (az) [adataimhoz|adataimat|adataim]
    ? ne töröljék (az|a) [adataimat|adatokat|adatot|profilomat] de ne is (használják|kezeljék)
    ? [adataimat|adatokat|adataim|profilomat|fiókomat] & [ne töröljék|ne töröljétek|tartsák meg|tartsátok meg|maradjon|maradjanak|őrizzék] & [ne is használják|ne használják|ne használjátok|ne is használjátok|használják|ne kezeljék|ne nyúljanak]
    ? [egyelőre|átmenetileg|ideiglenesen|most|addig] (a|az) (ne|azt|fagyasszák|zárolják) [ne|fagyasszák|zárolják|függesszék] (használják|kezeljék|be|fel|használjátok) (fel|a|az) [adataimat|profilomat|fiókomat|adataim kezelését]
    [állítsák le|állítsátok le|függesszék fel|függesszétek fel|szüneteltessék|korlátozzák|zárolják] (kérem|átmenetileg) (az|a) [adataim|személyes adataim] [kezelését|feldolgozását|használatát|felhasználását]
    ? [adataim|adataimat] & [maradjanak|tartsák meg|őrizzék|maradhatnak] & [ne csináljanak|semmit ne|ne használják|ne nyúljanak|ne dolgozzák|ne bántsák]
    ? [ne nyúljanak|ne nyúljatok|ne bántsák|ne használják|ne kezeljék] (addig|most|egyelőre|az) (az) [adataimhoz|adataimat|személyes adataimat|információimhoz]
    [korlátozzák|korlátozását|korlátozása|függesszék fel|zárolják|fagyasszák be|korlátozzátok] … [kezelését|kezelése|adatkezelést|feldolgozását|adatkezelés|adataimat|felhasználását]
    kérem … [kezelésének|adatkezelés] korlátozását`,
  do_not_sell: `
    nem [járulok hozzá|járultam hozzá|egyezem bele|engedélyezem] (ahhoz|hogy|az|a) (az|a) (személyes) [adataim|számom|telefonszámom] [eladásához|eladásába|eladását|továbbadásához|továbbadását|továbbításához|továbbítását|értékesítéséhez|megosztásához|megosztását|átadásához|kiadásához]
    ne menjen (tovább|ki) (az|a) [számom|számomat|telefonszámom|emailem|címem|adatom] (senkinek|senkihez|sehova)
    [nem járulok hozzá|nem akarom|megtiltom|nem egyezem bele|nem engedem] (ahhoz|abba) hogy (a|az|más) (önök) [partnercég*|partner*|cég*|társcég*|harmadik fél*] (is) [megkapják|megkapja|hozzáférjenek|hozzáférjen|lássák|használják|hívjanak]
    nem járulok hozzá (ahhoz) hogy [továbbadják|eladják|kiadják|megosszák|átadják|továbbítsák] (az|a|bárkinek|másoknak) [adataimat|számomat|címemet|email címemet]
    [nem akarom|nem szeretném|megtiltom|nem járulok hozzá|nem egyezem bele|nem engedem|kérem] (az|abba) [hogy|ha] (az|a|senkinek|ne) (email|e mail) [címemet|adataimat|számomat|telefonszámomat|nevemet|címem] (a|az|bárkinek|más|másoknak|senkinek) (partnereikkel|cégeknek|cégnek) [megosszák|kiadják|továbbadják|eladják|átadják|odaadják|megadják|továbbítsák|értékesítsék|megosszátok|kiadjátok]
    [nem járulok hozzá|nem egyezem bele|megtiltom|nem engedem] (az|abba) hogy [továbbadják|eladják|kiadják|megosszák|átadják|továbbítsák|értékesítsék] (az|a) [adataimat|számomat|címemet|email címemet|telefonszámomat|nevemet]
    ne adjanak (ki|tovább|át) (rólam|többet|ki) (ki|többet|rólam) [rólam|semmit|adatot|senkinek semmit|információt|infót] (ki|senkinek|semmit) (semmit|adatot)
    ne adjanak rólam (többet|többé) (senkinek|ki|semmit) [semmit|senkinek|ki]
    ne kereskedjenek (az|a) [adataimmal|számommal|számomat|telefonszámommal|telefonszámomat|nevemmel|címemmel]
    [munkahelyemre|munkáltatómhoz|munkáltatómnak|főnökömhöz|főnökömnek|biztosítóhoz|biztosítónak|bankhoz|idegenekhez|máshoz|harmadik félhez|munkaadómhoz|munkaadómnak] (se|már|is) ne [jusson|jussanak|kerüljön|kerüljenek|adják|küldjék|továbbítsák|mondják|jussanak] (el|ki|oda|tovább|át)
    maradjon (csak) (a|az) [cégen belül|házon belül|cégnél|önöknél|maguknál|köztünk] (az|a) (email|e) [email|mail|számom|adatom|címem|telefonszámom|leletem|név]
    [cégeknek|marketingcégeknek|másoknak|harmadik félnek|partnereknek|reklámcégeknek|idegeneknek|bankoknak|biztosítóknak] (is|senkinek) [tilos|nem szabad|nem adhatják|nem lehet] (továbbadni|kiadni|az|a) (az|a) [adataimat|számomat|címemet|adatomat|telefonszámomat] (továbbítani|kiadni|átadni)
    nem [szeretném|akarom|engedem|egyezem bele] (hogy) (a|az) (másnak|bárkinek|másoknak|harmadik félnek|cégeknek|partnereknek|senkinek|idegeneknek) [kiadják|továbbadják|átadják|eladják|kiadjátok|megosszák] (a|az) [számomat|adataimat|címemet|telefonszámomat|emailemet]
    [adataim|adatom|számom|címem] [maradjanak|maradjon] (csak) (a|az) [házon belül|cégen belül|cégnél|önöknél|maguknál]
    ne [kereskedjenek|kereskedjetek|üzleteljenek|seftljenek] (többé|tovább) (a|az) [számommal|telefonszámommal|adataimmal|személyes adataimmal]
    az enyémet (kérem|pedig) (senkinek) (se|sem) ne [adják|adják oda|adják tovább|adják el|árulják] (senkinek)
    [megtiltom|tiltom|nem engedem|nem engedem meg|nem járulok hozzá|nem egyezem bele|nem engedélyezem|nem szeretném|nem akarom] (ahhoz|abba|azt) (hogy) (a|az) [telefonszámomat|számomat|adataimat|elérhetőségeimet|elérhetőségemet|emailemet|mobilszámomat|személyes adataimat] (bárkinek|másnak|másoknak|bárkivel|más|partnereknek|partnereiknek|harmadik|bárki) (cégeknek|cégnek|félnek|másnak) [odaadják|kiadják|továbbadják|megosszák|eladják|átadják|értékesítsék|továbbítsák|kiadja|odaadja|továbbadja]
    [ellenzem|tiltakozom|nem járulok hozzá|nem akarom|nem engedem] (az|a|hogy) (hogy) [átadják|eladják|továbbadják|kiadják|megosszák|átadása|eladása] (az|a) [adataimat|számomat|adataim|elérhetőségemet] (másnak|partnereknek|harmadik)
    [noShare] & [myData] & [senkinek|harmadik|másnak|más cég*|partner*|hirdető*|idegen*|céges|cégeknek|átadás*|eladás*]
    ? [ne adják meg|ne adjátok meg|ne adják ki|ne adjátok ki|ne adják tovább|ne adjátok tovább|ne adják el|ne adjátok el|ne osszák meg|ne osszátok meg|ne továbbítsák|ne értékesítsék|ne árulják] & [myData]
    ne [adják|adjátok|osszák|adja|továbbítsák] (el|ki|tovább|meg) (senkinek|harmadik|másnak) (az|a) (személyes) [adataimat|számomat|adatokat|telefonszámomat]`,
  wrong_number: `
    ? nem én vagyok [kovács|nagy|szabó|tóth|horváth|kiss|varga|molnár|németh|farkas|balogh]
    ^ (ez|de|bocs|elnézést) ez nem (az én|én) [nevem|én nevem] $
    (én) nem vagyok (én|az) (az) [ügyfelük|ügyfeletek|az a személy|a keresett személy|az akit keresnek|a címzett]
    ? ez nem (az|a) (kovács|nagy|szabó) [who] [száma|telefonszáma|mobilja|telefonja]
    ? ^ (kovács|nagy) [who] (már) [nem itt lakik|másik számon van|elköltözött innen|más számot használ]
    ? ^ (de|én|bocs) nem (kovács|nagy|szabó) [who] vagyok
    ? [elütötték|elütöttétek|elírták|elírtátok|eltévesztették|elnézték|félreütötték] (a|ezt a|valószínűleg) [számot|telefonszámot|számjegyet]
    ? [rossz|másik|téves|idegen] [embert|személyt] [értek el|értetek el|hívtak|hívtok|kerestek|keresnek|kaptak]
    ? ^ ki az (az) (a) [who] $
    ? ^ (én|de) nem vagyok [who] (rossz szám|tévednek|téves) $
    ? ^ (itt|nálunk) (itt) [nincs|nincsen|nem lakik] (semmilyen|ilyen nevű|ilyen) [who] $
    ? (ezt a számot) [nemrég kaptam|csak most kaptam|most kaptam|pár hete kaptam|nemrég vettem] (ezt a számot|az új számot) $
    ? ^ [másnak írnak|másnak írtok|mással kevernek|mással kevertek|összekevernek valakivel|másnak küldik|másnak küldték]
    ? [ez|az] (az üzenet|az sms) nem nekem szól (hanem|ez|másnak)
    nem (a|az) [ildikó|sanyi|kati|józsi|pista|zoli|laci|feri|jani|gabi|mari|erzsi|zsuzsi|tibi|imre|béla|géza|klára|magdi|judit|edit|rita|móni|szilvi|tünde|timi|dóri|niki|vera|rozi|who] vagyok
    (ilyen|olyan) nevű (ember|itt|nálunk) (itt|nálunk) [nincs|nincsen|nem lakik|nem dolgozik]
    [itt|nálunk] [nincs|nincsen|nem lakik] (ilyen|olyan|semmilyen) [nevű|sanyi|józsi|ilyen|olyan]
    [előző tulajt|előző tulajdonost|előző tulajdonosát|korábbi tulajt|régi tulajt|előző gazdáját|volt tulajdonosát|előző tulajdonosa|korábbi tulajdonost] [keresik|kereshetik|keresi|kerestek|akarják]
    ? [mást|valaki mást|másvalakit|nem engem] (fognak|lehet) [keresnek|keres|keresel|keresik]
    [nincs|nincsen] (nekem) [gyerekem|gyermekem|fiam|lányom|unokám] (abban|ott|a|maguk) (az|a) [iskolában|iskolájukban|oviban|óvodában|osztályban|csapatban|suliban|iskolájában]
    [szám|számnak|telefonszám] (már|időközben|azóta) [gazdát cserélt|tulajdonost váltott|új gazdája van|új tulajdonosa van]
    nincs itt (semmilyen|semmiféle) [szilvi|kati|sanyi|józsi|pista|zoli|laci|feri|jani|gabi|mari|erzsi|zsuzsi|tibi|ildikó|judit|edit|rita|móni|tünde|matyi|nevű|who]
    ? [tévedés|tévednek|téved|tévedtek|szerintem tévedés|ez tévedés|biztos tévedés|elnézték|összekeverték|rossz helyre] & [nincs semmilyen|nincs nekem|nincs gyerekem|nincs kutyám|nincs autóm|nincs időpontom|nincs is|nincsen]
    ? [a szám most az enyém|a szám már az enyém|ez a szám most az enyém|ez a szám már az enyém|most az enyém a szám|most az enyém ez a szám|már az enyém a szám]
    ? (ez|az üzenet) [nem nekem szól|nem nekem szólt|nem nekem szánták|nem az enyém|nem nekem való] (nekem|mert|hiszen) [nincs|nincsen|nincsenek|nem is volt|sosem volt] (is|nekem|semmilyen) [gyerekem|gyermekem|kutyám|macskám|autóm|kocsim|időpontom|rendelésem|fiam|lányom|hitelem|tehenem|fiókom|unokám]
    ? (itt|ezen a számon) (már) [ilyen nevű|ilyen] [ember|személy|senki] (itt) nem [lakik|él|elérhető|létezik]
    ? [neki|a fiamnak|a lányomnak|a férjemnek|a feleségemnek] (már) [másik telefonja van|másik telefonszáma van|új telefonszáma van|új száma van|másik mobilja van]
    ? [elment|kilépett|nem dolgozik már] a [cégtől|cégnél] (és) ez (egy|a) [céges] [mobil|telefon|szám]
    ? ^ tévedés nekem nincs [macskám|kutyám|gyerekem|autóm|kocsim]
    ? [rossz|téves|másik] [számot|számra] (hívnak|hívtak|hívtok|hív|írnak|írtak|írtok|ír|írtál|tárcsáztak|tárcsázott|kerestek|keresnek)
    ? (én) nem … [vagyok én|péter vagyok|a nevem ez]
    ? [már|többé] (régóta) nem [itt lakik|lakik itt|él itt|itt él]
    ? már nem [ezt|ezen] a [számot|számon] [használja|elérhető]
    ? [egy|két|három|több] (éve|hónapja|hete) [éve|hónapja] (már) [enyém|az enyém|nálam van|én használom] (ez|a) (a) szám
    ? [másik|más|másvalakit|valaki mást] (embert|személyt) [keresnek|keresel|kerestek|keres]
    ? ez (a) [telefonszám|szám] nem (az) (ő) [övé|száma|enyém|hozzá tartozik]
    ? (ez) (a) [telefonszám|szám] nem … [övé|száma|telefonszáma]
    ? [nemrég|most|nem rég|pár hete|pár hónapja|tegnap|frissen] [vettem|kaptam|vásároltam] (meg) ezt (a|az) [számot|simkártyát|sim kártyát|kártyát|telefonszámot|simet]
    ? (új|más|másik) [új tulajdonosa|új gazdája|más a tulajdonosa|tulajdonosa] (van|lett) (már|ennek) (ennek|a|az) [számnak|telefonszámnak]
    ? nem nekem [szól|szólt|címezték|szánták] (ez|ezt|az) (az) [sms|üzenet|üzenetet]
    ? ez (az) [üzenet|sms] nem nekem (szól|szólt|jött)
    ? ^ nem ismerek (semmilyen|semmiféle|ilyen|én) (nevű) [who|ilyen nevűt|ilyen embert]
    ? [who] már nem [itt lakik|itt él|itt dolgozik|lakik itt|él itt|dolgozik itt|ezt a számot használja]
    [szám|számot|telefonszám|telefonszámot|sim] … [egy hete|két hete|egy hónapja|két hónapja|most lett|nemrég lett|új|frissen|pár napja|pár hete|tegnap óta] (lett|az) [enyém|az enyém|vettem|kaptam|tulajdonom]
    [előző|régi|korábbi|volt] [tulaj|tulajt|tulajdonos|tulajdonost|tulajdonosát|tulaját|előfizető|előfizetőt|előfizetőjét|gazdája|gazdáját|használóját|használó] (én|már) [nem ismerem|nem tudom|nem én|már nem|nem ismertem]
    ez (a szám) már nem (a|az) … [száma|telefonszáma|mobilszáma|hívószáma] $
    ? ^ (maguk|biztos|szerintem) [eltévesztették|eltévesztettétek|mellényúltak] (a|számot|valamit) (számot) $
    nem [irén|klára|judit|márta|gizella|edit|mónika|andrea|béla|károly|lajos|géza|pál|csaba|balázs|oleg] vagyok
    ? (ez|az) (egy) [másik ember|más ember|valaki más|egy másik ember|egy idegen] [száma|telefonja|telefonszáma]
    ? (számot|telefonszámot) [váltott|cserélt|számot váltott] … [már az enyém|most az enyém|most már az enyém|az én számom]
    ? [sim kártyát|sim kártya|kártyát|számot] & [vettem|kaptam|most vettem|nemrég kaptam] & [előző tulajdonost|előző tulajdonos*|korábbi tulajdonos*|régi tulajdonos*|előző gazdáj*]
    ? (maguk|önök|ti) [összekevernek|összekevertek|összetévesztenek|kevernek|összekevertetek] (engem) [valakivel|mással|másvalakivel]
    (ez|a) (a) [szám] (már) [másé|valaki másé|nem az övé|másnak a száma|nem az enyém]
    nem (a|az) [who|kovács|szabó|tóth|horváth|kiss|varga|molnár|németh|olga] (úr|néni|asszony|bácsi) vagyok
    nem (a|az) nagy [úr|néni|asszony|bácsi|who] vagyok
    [téves a szám|téves számra|rossz a szám|téves ez a szám] (írnak|írtak|írtok)
    [itt|ezen a számon|erre a címre] (nem|nincs) [nem lakik|nincs|nem él|nem dolgozik|nem érhető el] [semmiféle|semmilyen|ilyen|se|ilyen nevű]
    [téves|tévedés|tévednek|eltévesztették|téved] (szám) [én nem|a számot|számot|számra]
    ^ (ez) (egy) [téves szám|téves hívás] $
    [nem vagyok|nem én vagyok|nem hívnak] (a) [who]
    nem [who] vagyok
    [nem lakik|nem ismerek|nincs] (itt) [ilyen nevű|itt ilyen nevű|ilyen nevű ember]
    [nem lakik|nem ismerek] (itt|ilyen) [semmilyen|ilyen ember]
    nincs itt [semmilyen|semmiféle|ilyen] [who]
    ez (a|már) (szám) [nem az ő száma|nem az övé|szám már nem|már nem az ő]
    [rossz|téves|nem jó] [személynek|számra] (írnak|küldik|írsz)
    [rossz|téves|nem jó] [embernek|helyre] [írnak|küldik|írsz|írtok|küldtétek]`,
  nothing: `
    [küldj|küldjél|küldjön|írj|dobj] (nekem|majd) egy sms t [ha|amikor|mikor]
    megkaptam az sms t
    [hagyjátok|hagyják|hagyd|hagyja|fejezzétek|fejezzék|fejezd] [abba|be] (már) (a|az) [veszekedést|kiabálást|zajongást|fúrást|sírást|horkolást|dohányzást|bulizást|ugatást|körömrágást|éneklést|kopogást]
    ne [írj|hívd|hívj|szólj] (most|még) [neki|nekik|rá] (most|még) [megsértődött|megbántódott|alszik|hadd|dolgozik|haragszik]
    [elromlott|lemerült|leesett|elveszett|ellopták] (megint|sajnos) a [telefonom|mobilom|telefonomat] (ezért|így) [írj|hívj|írjál|hívjál|írjatok]
    [mondd|mondd meg|szólj|mondja|mondja meg] (meg) [anyának|apának|neki|a nővéremnek|a húgomnak|a bátyámnak|az öcsémnek|a gyereknek|petinek|annának] hogy [hagyjon békén|hagyja abba|hagyjon|szálljon le]
    (még|mai napig|nekem) [nem jött meg|nem jött|nem érkezett meg|meg se jött|nem ért ide] (nekem|még) (az|a) (sms|kód) [sms|üzenet|kód|email|csomag|levél] (még|amit|a)
    (már|miért|nekem) nem (kapok|jönnek|érkeznek|jön) [kapok|jönnek|érkeznek|jön] (több|már|semmilyen) (több) [üzenetet|üzenetek|sms|sms-t|sms-ek|értesítés|hír] (az|a) [annától|anyától|apától|banktól|a banktól|iskolából|az iskolából|petitől|katitól|tőle|óvodából|az óvodából|munkahelyről]
    [vegyen|vegyél|vegyetek|vegyenek] le (a|még|vagy|pár|róla) (a|pár) [polcról|tíz|öt|két|három|kilót|pár kilót|hűtőről|falról|tíz kilót|öt kilót|pénzt|vért|mintát|a polcról]
    [állítsd|állítsa|kapcsold|kapcsolja] [le|ki|be|fel] a [zenét|mosógépet|tévét|rádiót|motort|fűtést|lámpát|villanyt|klímát|számítógépet|gépet]
    (én|már|mi) nem [akarok|szeretnék|akarunk] (itt|már) többet [várni|veszekedni|dolgozni|aludni|enni|inni|tanulni|itt dolgozni|ott dolgozni|itt lakni|ott lakni|sírni|fizetni|szenvedni|futni]
    elegem van (már) (a|az|ebből a) [tanulásból|munkából|esőből|hidegből|melegből|hóból|télből|főzésből|takarításból|forgalomból|felújításból]
    [jó|vicces|szép|idétlen|rossz] (volt) (a|az|ez a) reklám (volt|van|ment|megy) (volt|ment) [a tévében|a tv-ben|a rádióban|az újságban|a plakáton|a youtube-on]
    [töröljék|mondják le|töröljétek|töröljem] (a|az|kérem) (szerdai|pénteki|hétfői|keddi|csütörtöki|holnapi|mai|szombati) [időpont*|foglalás*|rendelés*|órám*]
    [miért nem|mért nem] [jönnek|kapok|kapunk|jön|érkezik|érkeznek] (már|többé) (több) [texts|üzenetek|hírlevél]
    [dehogy|eszem ágában sincs|nem is|senki nem|sosem] (akarok|akartam|szeretnék|mondtam) [leiratkozni|akarok leiratkozni|akartam leiratkozni|szeretnék leiratkozni|leiratkozom|mondom le|mondtam le]
    [azt hittem|azt gondoltam|attól féltem] (hogy) (már) [megszűnt|megszűntek|leállt|leálltak|vége|leállították] (az|a) … [texts|értesítő*|hírlev*|szolgáltatás*]
    stop (bocs) (ez|az) (ez|az) (a|az) [sógornak|barátomnak|férjemnek|feleségemnek|másnak|anyámnak|haveromnak|testvéremnek|másik csoportba] [ment|ment volna|szólt|szánt*]
    [hagyjanak|hagyjatok|hagyj] (engem|minket) ki az [ebédből|játékból|vacsorából|meccsből|csapatból|utazásból|listából mert]
    engem (most|ma) [hagyjanak ki|hagyjatok ki] (az|a) [ebédből|vacsorából|játékból|meccsből|csapatból|edzésből|utazásból]
    ne írják (rá|fel) (a|az) [nevemet|nevem|címemet] (rá|a|az) [tortára|borítékra|számlára|ajtóra|csomagra|kártyára]
    nem kell (többet|több) [tej|kenyér|hús|tojás|sör|cukor|kávé|gyógyszer|víz]
    ne [töröljenek|töröljetek|töröljön|törölj|vegyenek le|vegyetek le|vegyenek ki|vegyetek ki|szedjenek le|szedjenek ki|húzzanak ki|húzzanak le|iratkoztassanak le|iratkoztassatok le|dobjanak ki|dobjatok ki|hagyjanak ki|hagyjatok ki|hagyjon ki|hagyj ki|felejtsenek el|felejtsetek el|vegyél ki] (engem|minket|a számomat|kérem) (a|az) (lists)
    [ki|le|el] ne [hagyjanak|hagyjatok|hagyj|hagyjon|vegyenek|vegyetek|vegyél|töröljenek|töröljetek|törölj|húzzanak|húzzatok|dobjanak|dobjatok|felejtsenek|felejtsetek|iratkoztassanak] (engem|minket)
    nem kell (engem|minket|a számomat|ezért|emiatt) [levenni|levenniük|törölni|törölniük|kivenni|kivenniük|leiratkoztatni|leállítani|leállítaniuk|abbahagyni|abbahagyniuk|megszüntetni|letiltani|kihúzni] (a|az) (lists|texts)
    [hagyjanak|hagyjatok|hagyjon|tartsanak|tartsatok|maradjak|maradnék|maradni szeretnék|szeretnék maradni|hagyjátok|hagyják] (engem|minket|meg|a számomat|kérem|csak) (a|az|rajta) [listán|listájukon|listátokon|címlistán|rendszerben|névsorban|hírlevélen|feliratkozók között|címzettek között]
    nem [szeretném|szeretnénk|akarom|akarnám|kívánom|szeretnék] (hogy|ha) (az|ezek|a|azt) (texts|lists) [megszűnnének|megszűnjenek|megszűnne|megszűnjön|leállnának|leállna|leálljanak|elmaradnának|elmaradjanak|elmaradna|abbahagynák|abbahagyják|leállítanák|leállítsák|törölnének|levennének|kimaradnék|kimaradni|lemaradni|lemaradnék|megszakadna]
    [remélem|remélhetőleg|ugye] (hogy|ezek|az|a) (texts) [nem maradnak el|nem maradnak|nem szűnnek meg|nem áll le|nem állnak le|nem szűnik meg|nem hagyják abba|nem hagyjátok abba|nem szüntetik meg|nem szüntetitek meg|nem törölnek|nem töröltek|nem állítják le|nem állítjátok le|nem lesz vége|nem marad el|nem tiltottak le]
    [nem kértem|nem kérem|nem kértük|nem akarom|nem akartam|nem mondtam|nem szóltam|sosem kértem|sose kértem|nem kérte senki|nem én kértem|nem én mondtam] (azt|olyat|én|soha) hogy (a|engem|az|minket) (lists|texts) [töröljenek|töröljék|vegyenek|vegyék|állítsák|szüntessék|hagyják|iratkoztassanak|mondják|tiltsanak|töröljetek|húzzanak|ne írjanak|ne küldjenek|ne írjatok|ne küldjetek] (le|ki|meg|abba|engem)
    nem [kérem|kértem|kértünk|akarom|szeretném|szándékozom|kértük] (én|most|is) (az|a|ezeknek) (az) (texts|lists|előfizetésem) (való) [leállítását|lemondását|törlését|megszüntetését|abbahagyását|levételét|letiltását|felmondását]
    [nem kértem|nem kértünk|nem én kértem|nem kérte senki] (én|semmilyen|itt) (a|az) [törlést|leiratkozást|lemondást|leállítást|tiltást|letiltást|kiiratkozást|törlésemet|leiratkozásomat|levételemet]
    nem [akarok|akarom|szeretnék|szeretném|akartam|szándékozom|akarunk|fogok|terveztem|tervezek] (én|most|is|sehonnan) (az|a|ezeket|tőletek) (az) (texts|lists) [leiratkozni|lemondani|kiiratkozni|leállítani|megszüntetni|kilépni|letiltani|kiszállni]
    nem én [iratkoztam|írtam|kértem|mondtam|tiltottam|nyomtam] (a|az|le|meg|azt|hogy) (le|leállítást|stopot|hogy|stop|ki)
    [csak|csupán|csak azt] [kérdeztem|érdeklődtem|tudni akartam|kérdezem] (hogy|azt) (hogy) (le|lehet|hogyan) … [iratkozni|leiratkozni|lemondani|leállítani|mondani|kiiratkozni]
    [véletlenül|tévedésből|félreütöttem|figyelmetlenségből|rosszul] (én|már|múltkor|tegnap) [nyomtam|írtam|küldtem|iratkoztam|leiratkoztam|lemondtam|letiltottam|leállítottam|töröltem] (meg|le|el|be|a|egy|azt) (le|a|hogy) (stopot|stop|leiratkozom|texts|magam)
    [leiratkoztam|lemondtam|letiltottam|leállítottam|kiiratkoztam] (ugyan|én|múltkor|egyszer) [véletlenül|tévedésből]
    [azt hittem|már azt hittem|azt hittük|úgy tudtam|azt gondoltam] (már|hogy|rég) (már|engem) [töröltek|kitöröltek|levettek|kihúztak|elfelejtettek|letiltottak|abbahagyták|abbahagytátok|megszűnt|megszűntek|töröltetek|elfelejtettetek|kivettek|leálltak|leálltatok] (engem|a|az|már|ezt) (lists|küldését|texts) (küldését) [örülök|de jó|jó hogy|milyen jó|szerencsére|hál istennek|hálistennek|de örülök|nagyon örülök|jó újra]
    [féltem|megijedtem|aggódtam|tartottam tőle|attól féltem|attól tartottam|megrémültem|izgultam] (hogy|már) (hogy|már|engem) [töröltek|kitöröltek|levettek|elfelejtettek|letiltottak|abbahagyták|abbahagyják|abbahagyjátok|megszűnik|megszűnt|megszűntek|leállnak|leálltak|leáll|elmaradnak]
    [le akartam mondani|le akartam iratkozni|le akartam állítani|le akartam tiltani|már le akartam] (ezeket|a|az|már|őket) (de|aztán|mikor|texts) (texts|de|aztán)
    [akin] (már|is|bezzeg|most|tegnap|ugyan) [leiratkozott|kiiratkozott|lemondta|lemondott|letiltott|letiltotta|letörölte|kilépett|leállította|leiratkoztak|letiltatta] (titeket|magukat|önöket|ezeket|róla|az|a|rólatok) (texts|magát|is)
    [akin] (szerint|azt mondja|azt mondta|állandóan mondja|mondogatja|folyton mondja) (hogy|már) (hogy|már) [elég volt|elég|túl sok|le kéne|le kellene|zavaró|idegesítő|unalmas|sok] (belőletek|belőlük|magukból|önökből|ezekből|a) (texts)
    [akin] (már|ugyan) [kérte|azt kérte|le akar|le akarja|azt mondta|azt akarja|azt szeretné|szólt|azt írta|megírta] … [de én|nekem írhatnak|nekem írhattok|nekem küldhetik|én nem|én viszont|nekem jöhet|én szeretem|én olvasom|nekem nyugodtan|én örülök]
    [valaki|egyikük|egyik anyuka|egyik szülő|egy anyuka|egyik tag|egy tag|egyik apuka|akin] (a) (csoportba|csoportban|chatben|azt) (azt) [írta|beírta|kiírta|üvöltötte|írta be] (a csoportba|be|oda) (hogy) [quit|ne küldjenek|ne küldjetek|ne írjatok|ne írjanak|állítsátok le] (a|az|már|többet)
    [az emberek|többen|sokan|néhányan|mások|páran|a szomszédok|a szülők|a lakók|a tagok|egyesek|a faluban] (azt|is|már|azzal) (mondják|panaszkodnak|panaszkodtak|mondták|állítják) (hogy|már) [elegük van|unják|belefáradtak|tele van a hócipőjük|zavarja őket|elegük lett|kérik hogy ne]
    [feleségemnek|férjemnek|asszonynak|anyámnak|apámnak|páromnak|szomszédnak|barátnőmnek|fiamnak|lányomnak|uramnak|kollégámnak|nővéremnek] (már) [elege van|elege lett|tele van|elég volt|túl sok] … [de én|nekem|én viszont|én olvasom|én szeretem|én nem]
    [paper] (már|többet|kérem|többé) (a|az|be) (postaládámba|postaládába|ládába|ládámba) [ne dobjanak|ne küldjenek|ne hozzanak|ne tegyenek|ne rakjanak|ne dobáljanak|nem kérek|nem kérünk|nem kell|ne küldjetek|ne tömjenek] (többet|be|nekem|bele|már) (a|az) [postaládámba|postaládába|ládába|ládámba|levélszekrénybe|papíron|postán]
    [paper] (már|többet|kérem|többé) (a|az|be) (postaládámba|postaládába|ládába|ládámba|levélszekrénybe) [ne dobjanak|ne küldjenek|ne hozzanak|ne tegyenek|ne rakjanak|ne dobáljanak|nem kérek|nem kérünk|nem kell|ne küldjetek|nem szeretnék] (többet|be|nekem|bele|már) (kérem) $
    [e mailt|emailt|e mailben|emailben|levelet|paper|csekket] (már|többet) [ne küldjenek|nem kérek|ne küldjetek|nem kell|nem kérünk|nem szeretnék|ne írjanak] (többet|már|többé|tovább) (az|de|csak|inkább|elég) [sms|üzenet|smsben|sms ben] (az|is|nagyon) [jó|maradjon|elég|jöhet|rendben|bevált|oké|tökéletes|megfelel|legyen|jöjjön|mehet]
    ne [hívjanak|hívjatok|hívjon|telefonáljanak|telefonáljatok|hívogassanak|hívogassatok] (kérem|többet|már|fel|telefonon|engem) (inkább|csak|de) [smsben|sms ben|üzenetben|írjanak|írjatok|írjanak inkább|üzenetet írjanak]
    ne [hívjanak|hívjatok|hívjon|telefonáljanak|telefonáljatok|hívogassanak|hívogassatok] (kérem|többet|már|fel|telefonon|engem) (inkább|csak|de|az) [sms|üzenet] (az|is) [jó|elég|jöhet|rendben|oké|megfelel|mehet|tökéletes]
    [ráragasztottam|kiragasztottam|ki van írva|rá van írva|kiírtam|ráírtam|matrica van|matricát ragasztottam] (a|rá|ki) (hogy) (szórólapot|reklámot|reklámanyagot) [nem kérek|nem kérünk|ne dobjanak|ne tegyenek]
    [tele van|tele] (a|megint) [postaládám|postaláda|levélszekrény|levélszekrényem|postaládánk] (a|megint) (szórólappal|szórólapokkal|reklámmal|reklámokkal|prospektussal|akciós újsággal)
    [rossz ember|rossz embernek|rossz számra|rossz szám|téves szám|rossz csoport|rossz csoportba|rossz ablak|rossz helyre|rossz chat] (ez|ment|írtam|küldtem|bocs|bocsi) (ez|ment) (a|az|ezt) [fiamnak|férjemnek|feleségemnek|lányomnak|anyámnak|nővéremnek|barátnőmnek|páromnak|uramnak|húgomnak|kollégámnak|gyereknek]
    (bocs|bocsi|hoppá|jaj|ups|hopsz) [rossz számra|rossz helyre|rossz csoportba|rossz embernek] [írtam|küldtem|ment az előbbi]
    ne [tegyenek|adjanak|rakjanak|küldjenek|öntsenek|tegyetek|adjatok|rakjatok|hozzanak|tegyél|adj|küldjetek|tegyen|adjon] (neki|nekem|bele|rá|a) (többet|több|már) (fekete|fehér|piros|annyi) [otherStuff] (többet|bele)
    (több|többet|már) [otherStuff] (már|többet|neki|nekem) [nem kérek|ne tegyenek|ne adjanak|nem kell|ne küldjenek|nem szeretnék|ne rakjanak|ne adjatok|ne tegyetek|nem kérünk] (többet|bele|neki)
    [ki|hol|honnan] (az|van|azt) [mondta|mondja|írva|állítja|írja|veszik|leírva|aki] (azt|hogy) (hogy) (én|nekem) [nem akarok|nem kérek|leiratkoztam|nem kell|nem szeretnék|nem kérem|le akarok iratkozni|kiiratkoztam|lemondtam] (texts)
    [mindent|mindenkit|minden mást|áruházat|a többit|minden más|boltot|céget|webshopot|mindenki mást] (már|is) [letiltottam|lemondtam|leiratkoztam|töröltem|kiiratkoztam] (csak|de) [titeket|magukat|önöket|ezt|rólatok|tőletek] (nem)
    [letiltottam|lemondtam|töröltem] (csak|de) [titeket|magukat|önöket|ezt] nem
    ^ [hagyd abba|hagyd már abba|állj le|állj|ne már] (ne) (most|ez) [tényleg|komolyan|ingyen|viccelsz|komoly|hihetetlen]
    [stop|stopot|leiratkozom|a stop|a leiratkozás] (az|csak) (nem) [a volt|a volt férjemnek|az exemnek|a gyereknek|a fiamnak|a lányomnak|a férjemnek|a feleségemnek|másnak|valaki másnak|a kutyának|az exnek] (szólt|ment|szánt|szántam|szánva|írtam)
    [texts|sms ben|smsben|ezek] (csak|továbbra is|nyugodtan) [maradjon|maradjanak|jöhetnek|jöhet] (csak|továbbra is|nyugodtan|nekem) $
    [véletlenül|tévedésből] (én|már) [letiltottalak|letiltottam|töröltelek] (titeket|magukat|önöket|benneteket)
    [akin] (már|tegnap) (azt) [írta|küldte|írt] (nektek|maguknak|önöknek|azt|vissza) (azt) (hogy) [állj|stop|elég|leiratkozom|hagyjátok abba|hagyják abba] (ő) (nem érti) (ezeket)
    [neki|nekik] ne [írjanak|írjatok|küldjenek|küldjetek] (többet|már) (de|és) nekem (viszont|azért|nyugodtan) [lehet|írhatnak|írhattok|jöhet|küldhetnek|küldhettek|mehet]
    [néhányan|többen|sokan|páran|mások|a szomszédok|a szülők|egyesek|akin] (azt|is|mindig) [panaszkodnak|mondják|panaszkodik|morognak] (arra|azzal) hogy [zavaróak|zavarják|zavarja|idegesítőek|sok|túl sok|unalmasak|idegesítik] (az|őket|a) (texts)
    [katalógusra|szórólapra|papírszámlára|reklámújságra|postai levélre|brosúrára|prospektusra|papír számlára|szórólapokra] (már|többé|nekem) [nincs szükségem|nem tartok igényt|nincs szükség|nincs szükségünk]
    [férjemnek|fiamnak|lányomnak|feleségemnek|gyereknek|exemnek|anyámnak] [ment|szólt|szántam|akartam írni|mondtam] nem [maguknak|nektek|önöknek|magának|neked] (mondom|szólt|írtam) (hogy) (hagyják abba|hagyjátok abba)
    [kiestem|kikerültem|lekerültem] (volna) (a|az) (lists)
    [ugye|csak] (azért) [nem hagyták abba|nem hagytátok abba|nem állították le|nem szüntették meg|nem szüntettétek meg|nem töröltek|nem iratkoztam le] (végleg|teljesen) (az|a) (texts)
    [letiltottam|blokkoltam] (a|az|azokat) [csalókat|kaszinókat|többit|reklámozókat|többieket|idegeneket]
    nem kell (engem|minket) megkímélni (az|a) (texts)
    miért [töröltek|töröltetek|vettek le|vettetek le|hagytak ki|hagytatok ki|iratkoztattak le] (engem) (a|az) (lists) (hiszen|pedig) (nem kértem)
    neki (többet|már) ne [küldjenek|írjanak|küldjetek|írjatok] (többet) (de) nekem [lehet|jöhet|mehet|küldhetnek|írhatnak|nyugodtan]
    [a|az|egy] [szórólapos|szórólapozó|szórólaposok|reklámújságos]
    [reklámhívások|reklámhívás|telefonhívások|marketinghívások|telefonos ajánlatok] (a) [szűnjenek|szűnjön|álljanak|álljon] (meg|le) (de|az) (az) (texts)
    [húgomnak|nővéremnek|férjemnek|fiamnak|barátnőmnek|feleségemnek|lányomnak|anyámnak|bátyámnak|kollégámnak] akartam (írni|küldeni) (hogy) [ne|hagyja|hagyd|állj] (hívja|írj|küldj|írjon|hívj) (többet)
    [órát|időpontot|edzést|foglalást|tornát|vizsgálatot] akartam (csak) [lemondani|törölni] (az|a|nem) (texts) (nem)
    (semmilyen|én) [lemondást|leiratkozást|törlést|leállítást|tiltást|kiiratkozást|felmondást] (én|soha|itt) [nem kértem|nem kértünk|sose kértem|nem kérek|nem akarok]
    [sajnálnám|kár lenne|rossz lenne|szomorú lennék|hiányozna] (ha) (ezek|az|a) (az) (texts) [megszűnnének|megszűnne|leállna|leállnának|elmaradnának|elmaradna|abbahagynák]
    elég (már|volt) ebből a [latyakból|esőből|hidegből|hőségből|hóból|ködből|szélből|télből]
    ne [fáradjanak|fáradjatok|fáradjon] (már) [megtaláltam|megvan|meglett|megkerült] (már) (a|az) [kulcsot|kulcs|kulcsom|telefonom|tárcám|hiba|csomag|macska|kutya]
    ne küldj (nekem) (több|ilyen) (ilyen|több) (vicces|hülye|cuki) [videót|képet|mémet|viccet]
    [vegyék ki|vegye ki] a [számomat|telefonszámomat] a [családi csomagból|családi előfizetésből|régi csomagból|céges flottából|flottából]
    vegyék ki a nagymamát (az|a) [első sorból|ablakból|huzatból|sorból]
    [töröld ki|töröld|töröljétek ki] a régi [számomat|telefonszámomat|mobilszámomat]
    vagy (már) [abbahagyták|abbahagytátok] (a küldését)
    (már) [kikapcsoltattuk|kiköttettük|leszereltettük|kikapcsoltattam] (a|az) (telefont|vezetékest|internetet)
    [vegyenek ki|vegyél ki|vegyetek ki|vegyen ki|írjanak ki|írj ki] (kérlek|kérem|légyszi) (a|az) (hétfő|keddi|szerdai|csütörtök|csütörtöki|pénteki|szombati|vasárnapi|péntek|holnapi|mai) (éjszakai|nappali|délutáni|reggeli|esti) [műszakból|beosztásból|ügyeletből|váltásból]
    [töröld le|töröld ki|szedd le|vedd le|töröljétek le] (kérlek|légyszi|már) (azt|ezt) a (régi|ciki|közös|bulis) (fürdőruhás|bulis|nyaralós|esküvői|gyerekkori) [képet|fotót|videót|fényképet] (rólam|rólunk|légyszi)
    [húzzák ki|vegyék le|töröljék|húzd ki|vedd le] (kérem|kérlek) [jankát|petit|annát|a fiamat|a lányomat|a gyerekemet|a nevét] (kérem|kérlek) (a|az) [kirándulás listájáról|tábor listájáról|kirándulós listáról|buli listájáról|vendéglistáról|ebédlistáról|jelentkezők listájáról]
    ne (hívjanak|hívjatok|telefonáljanak) (minket|engem) (már|többet) a (telefonon) [vezetékesen|vezetékesre|vezetékes számon|vezetékes telefonon|otthoni számon]
    [az edző|edző|a főnök|főnök|a tanár|a tanárnő|az igazgató|anyám|a férjem] [megtiltotta|tiltotta meg|nem engedte] hogy (este) (tíz|nyolc|kilenc|éjfél|edzés|munka) (után) (üzenetet|sms t|emailt|képeket) [küldjünk|küldjek|írjunk|írjak|küldözgessünk]
    a régit (már) [töröljék|töröljétek|vegyék ki|dobják ki|töröljék ki]
    stop (stop) [csütörtököt|pénteket|szombatot|vasárnapot|hétfőt|keddet|szerdát|csütörtök|péntek|azt mondták|mit mondtak]
    (a|az) [kiszállítás|szállítás|időpontot|asztal|csomag|alkatrész|tanácsadás|gyógyszer|házhozszállítás] (már|többé) nem kell
    [papír|papíralapú|nyomtatott] [nyugta|nyugtát|számla|blokk|bizonylat|csekk] (már) [nem kell|nem kérek|ne küldjenek|nem szükséges] (elég|jó|inkább) (sms) (ben) (kényelmesebb|jobb)
    [anyósom|az anyósom|apósom|nagymamám|nagyapám|anyám|apám|férjem|feleségem|fiam] (csak|folyton) [morog|dörmög|morogja|dohog|mormog|dörmögi] (hogy|csak) [hagyjatok békén|hagyjanak békén|hagyjál békén|hagyj békén] (a|az)
    [hagyják|hagyjátok|hagyja|hagyd] (már|kérem) békén (már) (a|az|szegény) [edzőt|kutyát|macskát|babát|gyereket|tanárt|tanár nénit|orvost|nagyit|nagymamát|lovat|kislányt|kisfiút]
    [le szeretnék jelentkezni|le szeretném jelenteni|le akarok jelentkezni|lejelentkeznék|vegyenek ki|vegyen ki|vegyetek ki|húzzanak ki|ki szeretnék iratkozni] (kérem) (a|az) (keddi|szerdai|csütörtöki|pénteki|hétfői|szombati|vasárnapi|holnapi|mai|nyári) [táborról|táborból|kirándulásról|ebédről|edzésről|pingpongból|asztaliteniszből|teniszről|teniszből|fociból|jógáról|úszásról|óráról|fodrásztól|versenyről|túráról]
    [szomszéd|a szomszéd|férjem|a férjem|feleségem|a feleségem|fiam|a fiam|anyám|apám|bátyám|kolléga|a kolléga|nagyapám] (mindig|folyton|azt|mindig azt) (azt|mindig) [kiabálja|mondja|írja|morogja|ordítja|hajtogatja|mondogatja|üvölti] (hogy|nekik) [ne küldjenek semmit|ne küldjenek|ne írjanak|elég|elég volt|elég a reklámból|hagyjanak békén|hagyják abba] (többet|már) [de én|én viszont|nekem viszont|de nekem|én meg|nekem meg]
    (a|az) [papíralapú|papír|postai|nyomtatott|papír alapú] [számla|levél|csekk|értesítő|számlák|levelek|számlát|levelet] (már|többé|többet) [nem kell|ne jöjjön|nem kérek|nem szükséges|ne küldjenek] (elég|jó|inkább) (az) (sms|üzenet)
    stop (stop) [várjanak|várj|várjatok|egy pillanat|pillanat|várjon]
    (én|bocs|bocsánat|reggel|tegnap|ma|véletlenül|előbb|az előbb) [rossz számot hívtam|téves számot hívtam|rossz számot tárcsáztam|rosszul tárcsáztam|félretárcsáztam|elütöttem a számot|rossz számot ütöttem be|rossz csengőt nyomtam|rossz kaput csengettem|téves számot tárcsáztam|rossz kódot ütöttem]
    [a futár|futár|a sofőr|a taxis|sofőr|szerelő|a szerelő|szomszéd|a szomszéd|ő] (tegnap|először|előbb) [rossz számot|téves számot|rossz számon|rossz csengőt] [hívott|tárcsázott|keresett|nyomott|kapott]
    [összekevertem|elkevertem|elírtam|eltévesztettem] (én) (a|az) [méretet|cipőméretet|sorszámot|csengőt|kaputelefont|számot 38 as|számot a 38|cipő számát|kaputelefon]
    [azt|ezt|mindig|mindig azt|csak] (mindig) [morogta|mondta|mondja|kiabálta|kiabálja|suttogta|ordította|mormolta|hajtogatja|motyogta|üvöltötte|ismétli] (hogy|nekem|neki|nekünk) [hagyjatok békén|hagyjál békén|hagyj békén|hagyjanak békén|elég a reklámból|elég|elég volt|ne írjanak|ne küldjenek többet|hagyjál|hagyjatok]
    [alszik|alszanak|elaludt|beteg|pihen|szundít] (már|még|most|a|az|ezért|épp|kérem) (nagyi|nagymama|baba|gyerek|papa|kicsi) [ne zavarják|ne zavard|ne zavarjátok|ne zavarja|ne ébresszék|ne keltsék|ne bántsák] (fel|fel őt|őt)
    ne [zavarják|zavard|zavarjátok|zavarja|bántsák|bántsd|piszkálják|ébresszék|keltsék] (fel) (most|kérem) (a|az) [kutyát|kutyámat|macskát|babát|gyereket|nagyit|nagymamát|edzőt|lovat|beteget|papát|kicsit|nagyapát|állatot|állatokat]
    [texts] (szívesen|mindig|örömmel) [szívesen olvasom|szeretem|örömmel olvasom|olvasom|tetszenek|szívesen fogadom|örülök|jól jönnek]
    [üzeneteiket|híreiket|smseiket|ajánlataikat|leveleiket|értesítéseiket] (szívesen|mindig|örömmel) [olvasom|fogadom|szeretem|várom|követem]
    [híreiknek|üzeneteiknek|ajánlataiknak|smseiknek|akcióiknak] (mindig|nagyon) [örülök|örülünk]
    stop (stop) (stop) (mi|de|várjunk) [ketten vagyunk|hárman vagyunk|négyen vagyunk|öten vagyunk|hatan vagyunk|mikor is|hánykor|hányan vagyunk|9 kor|10 kor]
    [nem kérek|nem kérünk|ne küldjenek|nem kell|nem akarok|ne küldjetek|levelet ne|nem szeretnék] (több|többet|már|többé|kérem) (több) [papír számlát|papírszámlát|papír alapú|papíralapú|papír alapú számlát|postai levelet|levelet|leveleket|csekket|papír levelet|nyomtatott|papírt|az sms] (számlát|postán|postai) (sms|kérem) (ben|az|inkább|jobb|sms ben) (jobb|kényelmesebb|sms)
    (a|az) [szerviz|műszaki|időpont|felülvizsgálat|rendelés|revízió|javítás|foglalás] (már|többé) nem kell (már)
    [leiratkoztam|lemondtam|abbahagytam] (az|a|róla) (évekkel ezelőtt|rég|régen|már|tavaly) (az|a) (újságról|magazinról|újságot|edzőtermet|bérletet)
    [újságról|az újságról|magazinról|a magazinról|edzőteremből|edzőtermet|az edzőtermet|az edzőteremről|újságot] (már) [évekkel ezelőtt|rég|régen|tavaly] [leiratkoztam|lemondtam|abbahagytam]
    [töröljék|törölje|töröljétek|mondják le] (kérem) a (kedves|macska|kutya) [keddi|hétfői|szerdai|csütörtöki|pénteki|szombati|vasárnapi|mai|holnapi|jövő heti|délutáni|délelőtti] [oltás*|időpont*|vizsgálat*|műtét*|foglalás*|asztal*|óra*|órá*|kezelés*|edzés*|rendelés*]
    (azt) [kérte|mondta|üzente|kérték|mondták] (hogy) ne [hívják|keressék|zavarják|írjanak|küldjenek] (neki|többet|többé|őt) (többet|többé)
    [kapcsolják|kapcsolja|kapcsold] ki (ezt|azt) (kérem|már) … [hideg|meleg|hangos|zajos|klíma*|klímától|zene|füstöl|ég|huzat|fázunk|büdös]
    ne (jöjjenek|jöjjön) [jöjjenek|jöjjön|jöjjetek|gyere|gyertek] (többet|többé|már|be|ide|ki) (többet) [telefon nélkül|szó nélkül|bejelentés nélkül|időpont nélkül|csengetés nélkül|este|reggel|hétvégén]
    ne [hívják|hívják a|hívjátok|hívják fel|zavarják|keressék] (a|az|fel) [nagymamát|nagyit|mamát|anyámat|apámat|férjemet|feleségemet|nagypapát|fiamat|lányomat|szomszédot] … [engem hívjanak|engem hívjatok|engem keressenek|hívjanak engem|inkább engem|engem hívjon]
    ne (küldjék|küldjétek|küldjenek) [küldjék|küldjétek|küldjenek|küldjetek] (többet|többé|ide|ki|már|hozzánk) (ezt a|azt a|a) [jánost|ferit|istvánt|józsefet|lacit|zolit|szerelőt|embert|futárt|sofőrt|takarítónőt|fiút|urat|csávót|mestert]
    [hagyják|hagyd|hagyjátok|tegyék|tedd|akasszák] (a|az|le) (csomagot|rendelést|pizzát|ételt|dobozt) … [ne csengessenek|ne csöngessenek|ne hívjanak|ne csengess|ne kopogjanak|ne telefonáljanak]
    [húzzanak ki|húzzatok ki|húzz ki|vegyenek le|vegyenek ki|vegyetek ki|vegyetek le|töröljenek|töröljetek|írjanak ki|iratkoztassanak ki|írjanak le] (kérem|engem|minket|a fiamat|a lányomat|a gyereket) (a|az) [eventOf] (közül) (listájáról|listáról|névsorából|órájáról|időpontról|órából|óráról|edzésről|műszakból|résztvevői|névsorból|közül|időpontból|csoportból|turnusból|beosztásból)
    [a futár|futár|a sofőr|a taxis|a szerelő|a postás|az orvos|a kézbesítő|a mester|ő|a kollégájuk|a srác] (először|önöktől|előbb|biztos|tegnap) (először|biztos) [rossz számot|rossz számra|téves számot|más számot|másik számot|rossz címre|rossz kapucsengőt|rossz ajtón|rossz házszámhoz] (hívott|hívta|telefonált|tárcsázott|ment|csengetett|csöngetett|írt|kopogott)
    [a futár|futár|a sofőr|a taxis|a szerelő|a postás|az orvos|a kézbesítő] (először|előbb|tegnap) [hívott|hívta|csengetett|telefonált|ment|tárcsázott] (először|egy) [rossz számot|rossz számra|téves számra|rossz címre|rossz ajtón]
    [cipő|cipőt|csizma|csizmát|szandál|papucs|nadrág|ruha|póló|gyűrű|kabát|tornacipő|bakancs] (rossz|nem|a|az) [rossz számú|rossz méretű|rossz szám|téves méret|más méretű|másik számú]
    [rossz|téves] [ajtó|ajtón|emelet|emeletre|busz|buszra|villamosra|vonatra|szoba|szobába|terembe|kapucsengő|gomb|gombot|pin|kód|kódot|méret|rendelő|rendelőbe|lépcsőház|házszám|megálló|peron|riasztás|nap|napra|dátum|időpont|padsor|telephely|parkoló]
    [elírtam|eltévesztettem|elnéztem|rosszul írtam|félreírtam|eltévesztettük] (egy|a|az) (egy) [számot a|számot a kódban|számjegyet|kódot|a kódot|pint|időpontot|az időpontot|napot|dátumot|házszámot|emeletet|buszt|ajtót|termet|szobát|rendelőt|megállót|számot]
    [hagyják|hagyd|hagyjátok|hagyja] (már) békén (már) (azt|a|az|szegény) [macskát|kutyát|cicát|gyereket|babát|nagymamát|nagyit|mamát|anyámat|öreget|fiamat|lányomat|szomszédot|kutyámat|macskámat|madarakat]
    [a macskát|a kutyát|a gyereket|a babát|a nagyit|szegényt|a cicát] (kérem) [hagyják békén|hagyd békén|hagyjátok békén]
    ne (írjon|írjanak|írjatok|írj|adjon|adjanak|adj) [írjon|írjanak|írjatok|írj|adjon|adjanak|adj|írja|írják] (be|neki|nekem|a) (fiamnak|lányomnak|gyereknek|neki) [egyest|karót|kettest|beírást|intőt|hiányzást|igazolatlant|rossz jegyet|igazolatlan órát|késést|feketepontot]
    ne (küldjék|küldjétek|küldd|küldje) [küldjék|küldjétek|küldd|küldje|küldjön] (el|ki|a|inkább) (a) (csomagot) [futárral|postán|utánvéttel|házhoz|automatába|foxposttal|gls sel|dpd vel]
    [anyám|apám|anyu|apu|a férjem|férjem|a feleségem|feleségem|a párom|párom|a fiam|fiam|a lányom|lányom|a gyerek|a kicsi|nagymama|nagypapa|a nagyi|a tanító néni|tanító néni|a tanár|a tanárnő|az orvos|a doktor|a doktornő|az edző|az unokám|unokám|a barátnőm|a szomszéd|a szomszédasszony|az anyósom|anyósom|a főnök] (mindig|folyton|tegnap|megint|csak|állandóan) (azt|rám|nekem|ránk) (azt|rám) [mondja|mondta|kiabálja|kiabál|üvölti|ordítja|hajtogatja|ismételgeti|kérte|morogja|viccelődik|szól|üzente|sikítja] (hogy|nekünk|nekem|rám) (hogy) [hagyj békén|hagyjál békén|hagyjatok békén|elég|elég volt|ne írj|ne küldj|ne küldjük|ne küldjétek|ne írjanak|stop|hagyd abba|szállj le rólam|kopj le|ne zavarj|ne hívj|vége|fogd be|töröld]
    [ne írj nekem|hagyj békén|hagyjatok békén|stop|ne hívj|elég|vége|elég volt|ne keress|kopj le] (c|cimu|című) [film|filmet|filmre|könyv|könyvet|dal|számot|sorozat|sorozatot|előadás|előadást|darab|musical|című film|című könyv|című dal|című sorozat|című előadás|című darab]
    [stop] [hánykor|mikor|hol|hova|mennyi|melyik|ki|mi|miért|várjanak|várj|egy pillanat|egy perc|hogy|nem úgy|hány]
    ne [töröljék|töröljétek|töröljenek|töröljetek|semmisítsék] (meg|ki|semmit) (az|a|semmit) [adatokat|adataimat|adataimból|profilomat|fiókomat|kartonomat|semmit]
    [vegyétek|vegye|vegyék|vedd|szedjétek|vegyetek] [le|ki] (a|az|azt a) [cipő*|kabát*|sapká*|kenyér*|kenyeret|kutyá*|ruhá*|szemetet|húst|tepsit|képet|maszk*]
    ne [küldj|küldjetek|küldjenek|küldjön] (több|többet|már) [képet|képeket|fotót|fotókat|videót|linket|pénzt|csomagot|virágot|fájlt]
    harmadik [világ*|világbeli|emelet*|félév*|helyezett*|körben|menet*|rész*]
    elég [megbízható|jó|nagy|kicsi|gyors|lassú|sok|kevés|hideg|meleg|drága|olcsó|könnyű|nehéz|erős|hosszú|rövid|hozzá|hely|pénz|idő|fáradt|régi|új]
    [üzenet|film|játék|mondat|hét|nap|hónap|műszak|óra|meccs|szezon|nyár|előadás|könyv|sor|lista|fájl] [vége|végén|végére|végéig]
    [le|ki] akarok szállni
    [vegyék ki|vegyétek ki|ne tegyenek bele|ne rakjanak|töröljék] (a|az|kérem) … [gyerekülést|széket|hagymát|terméket|tételt|biztosítást|szószt|zacskót|italt|kávét|desszertet|szolgáltatást] (kérem|az|már) nem kell
    még nem vagyok [ügyfél|ügyfelük|vásárló|tag]
    (a) régi számomat [letiltották|letiltotta|blokkolták]
    (elköltöztünk|elköltöztem) (és) (az|a) új (a) [cím|címünk|címem|lakcímem|lakcímünk]
    nem kell (már) több … [elég|elég lesz|két|egy|van]
    [hagyd|fejezd] (már) (abba|be) (az|a) írást (és) [gyere|enni|aludni|egyél]
    [nem rendeltem|nem kértem|nem rendeltünk|nem kértük] … [csomagban|csomag|termék|terméket|számlán|számla|dobozban|tétel]
    ez volt az utolsó (csepp|alkalom) [hogy|darab|vonat|óra]
    [ők|ő] [abbahagyta|abbahagyták|elköltözött|lemondta|leiratkozott|letiltott]
    [csend|csönd|kuss|csendet|csöndet] (legyen|kérek|már) (mert) [alszanak|alszik|alszunk|tanulok|dolgozom|jön|kérek mert] (a|az)
    ne (fáradjon|fáradjanak|fáradj) [fáradjon|fáradjanak|fáradj] (majd|én|el) (majd|el) [elmegyek|érte megyek|megoldom|jövök|beugrom|bemegyek]
    [elég volt|elég lesz|elég] (mára|ennyi|erre|most|már) (mára|a) [megyek haza|hazamegyek|megyek aludni|lefekszem|megyek|mára]
    nem érdekel (de|csak) [mennyibe|a fekete|mennyi|melyik|mikor|van-e|viszont]
    [véletlenül|tévedésből] (töröltem|kitöröltem|letöröltem) (az|a) (sms|üzenetet|üzenetüket|smst) (elküldenék|elküldenétek|küldjék|küldjétek) (újra|még egyszer)
    [rég|régen|hetek óta|egy ideje] (nem|nem jött) … [kaptam|jött|írtatok|írtak|üzenetet|üzenet|akció] … (abbahagytátok|abbahagyták|leállt|megszűnt)
    [mondtam|szóltam|megmondtam|kértem|írtam] (már) [neki|nekik|annak|az exemnek|a szomszédnak|a főnöknek|apának|anyának] (már|h|hogy) … [hagyjon békén|hagyj békén|elég|ne írjon|ne hívjon|szálljon le rólam|hagyja abba]
    [letiltotta|letiltották|blokkolta|zárolta|blokkolták] (a|az) [bank|otp|revolut|instagram|facebook|rendszer|volt|exem|barátom]
    naponta [kétszer|egyszer|háromszor] elég
    [nem akarom|nem szeretném] zavarni (de)
    [kilenc|tíz|nyolc|tizenegy|dél|ebéd] (óra) [előtt|után] ne [zavarjanak|hívjanak|zavarjon|hívjon]
    [most|ma|egyelőre|még|jelenleg|este|délelőtt] (ne) [ne hívjanak|ne hívjatok|ne hívjon|ne hívj|ne telefonáljanak] (hanem|inkább|csak) [írjanak|írjatok|írjon|írj|smst|sms t|üzenjenek|írjanak sms t]
    [abbahagyták|abbahagytátok|leállították|megszüntették] (az|a|már) … (és|ezért|így) [lemaradtam|kimaradtam|nem tudtam|lemaradtunk|elszalasztottam]
    [abbahagyták|abbahagytátok|leállították|megszüntették] (az|a) [akciók|üzenetek|hírlevelek|ajánlatok|kuponok] (küldését)
    ^ (na|jaj|most|haver) hagyj (már) békén (dolgozom|alszom|tanulok|most|haver|már|játszom) [dolgozom|alszom|tanulok|lol|haver|xd|haha|tesó|játszom]
    [futár*|szerelő*|autó*|csomag*|számla*|pénz*|taxi*|vendég*|rendelés*] (még|ma|holnap|most) ne (jöjjön|jöjjenek|küldjék|küldjenek|küldj|küldjetek|hozza) [jöjjön|jöjjenek|küldjék|küldjenek|küldj|küldjetek|hozza|érkezzen]
    ne [küldjenek|küldjetek|küldj|hozzanak] (még|ma|nekem|most) [futárt|szerelőt|autót|csomagot|számlát|pénzt|taxit|képet|képeket|fotót|videót]
    [el ne merj*|nehogy|ne merj*|meg ne próbálj*] (már) [hagyni|abbahagyj*|leállítani|leálljanak|abbahagyni|elhagyni|lemondani|megszüntetni]
    [kikapcsolt|leállt|megállt|elromlott|abbamaradt|elállt] (a|az|már|végre) [kazán|mosógép|fűtés|eső|internet|óra|kocsi|lift|hűtő|bojler|havazás|vihar|áram]
    [abbahagyta|abbahagytam|letettem|letette|leszokott|leszoktam] (már|a|az) (a|az) [cukrot|cigit|cigarettát|dohányzást|edzést|piát|ivást|húst|tanulást|kávét]
    [letörölte|letöröltem|kitöröltem|kitörölte|törölve lett] (a|az|véletlenül|egy) (a|az) [jegyet|képet|képeket|appot|alkalmazást|üzenetet amiben|fotókat|kódot|számlát|fájlt]
    [majdnem|kis híján|épp|már] (le akartam iratkozni|leiratkoztam|le is) (de|iratkoztam) [leiratkoztam|iratkozni de|de jó hogy|iratkoztam]
    [a férjem|a feleségem|anyám|a barátom|a főnök*|a kolléga*] (azt) [mondja|szerint|mondta|javasolja] (hogy) … [leiratkoz*|mondjam le|vissza kéne mondani|lemondani|iratkozzak le]
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
    [hagyj|hagyjon] (engem|már) [gondolkodni|aludni]
    [felmondási|felmondás] idő
    iratkoz* (be|fel) (a) [tanfolyam*|verseny*|iskol*|óvod*|vizsg*]`,
};
