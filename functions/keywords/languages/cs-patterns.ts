import type { LanguageData } from './language.ts';

/** Sentences in Czech: the form is explained in language.ts, the groups are in cs.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [nepoužívejte|nepoužívat|nevyužívejte|nechci abyste používali|přestaňte používat] (už|prosím) (moje|mé|můj) [číslo|telefon|telefonní číslo|moje číslo|kontakt] (k|pro|na) [reklamě|reklamu|reklamním|marketingu|marketing|nabídkám|propagaci|reklamy]
    [už|víc|více] (od vás|o vás) (nic|už) [nechci|nechceme] (od vás|o vás|nic) [slyšet|vidět|vědět|číst]
    [nechci|nechceme|nepřeji si] (už|od vás|o vás) (nic|už) (od vás|o vás) [slyšet|vědět|číst]
    [stačilo|už stačilo|stačí|dost] (už|bylo) [těch|tech|vašich|s] (akcí|vašimi|vašich) [akcí|akci|reklam|slev|nabídek|zpráv|smsek|zpravami]
    [zablokuju|zablokuji|blokuju|zablokuju si] (si) (vás) (jestli|pokud|když) (mi) (ještě) [napíšete|pošlete|budete|jestli|ještě]
    ? [texts] (mě|nás) (velmi|dost|už) [obtěžují|obtěžuje|otravují|otravuje|štvou|ruší|vadí|rozčilují]
    [vaše|ty|ty vaše] [texts] (mi|mě) (fakt|dost|už) (obtěžují|vadí|otravují|lezou na nervy) [vadí|obtěžují|otravují|lezou na nervy|lezou krkem]
    [nepřeji si|nepřeju si|nechci|nepřejeme si] (už|dále|nadále) (být) [být kontaktován|být kontaktována|být kontaktovaný|být obtěžován|být obtěžována|být oslovován|být oslovována|být otravován|být otravována|kontaktován|kontaktována|obtěžován|obtěžována|oslovován|být informován|být informována]
    [ať|aby] (mi|už|nám) (už|mi) [nechodí|neposílají|nechodily|neposílali|nedocházejí|nepřichází|nepřicházejí] (žádné|už|ty|vaše) (další|vaše) [texts]
    (už) (mě|mne|nás) (to) (už|fakt|opravdu) [nebaví|otravuje|štve|unavuje] (číst|dostávat|mazat|pořád) (číst|dostávat|mazat) (ty|vaše) (vaše) [texts]
    [nechte si] (už) (ty|svoje|vaše|své) (svoje|vaše|své) [texts]
    [jednou|jen jednou] … [koupil|koupila|objednal|objednala|nakoupil|nakoupila] … [píšete|posíláte|otravujete|spamujete] … (stačilo|dost|nechte toho)
    [smažte|vymažte|odhlaste|vyřaďte|vyškrtněte|odepište|odstraňte] (mě|mne) [taky|odtud|odtamtud|prosím|už|konečně|ihned|okamžitě] $
    [nevolejte|nevolejte mi|nevolat] (mi|a|ani|už) (a|ani|už) [nepište|nepiš|neposílejte|nepsat|nepište mi]
    [nepište|neposílejte] (mi|už|a|ani) (a|ani) [nevolejte|nevolat]
    [dejte|dej] (už|mi|nám) (už|konečně|mi) [pokoj] (s) (těma|těmi|tím|tema|vašimi|temi) [texts|akcema|slevama|reklamama|smskama|nabídkama]
    [mám|máme] (už|toho) (dost|plné zuby|po krk) [vašich|těch|těchto] [texts]
    ? ^ (já|už|ja) (to|tohle|je|to už|ty) [nechci|nechcem|nepotřebuju|nechceme] (to|tohle|je|už|dostávat) $
    [přeji si|přeju si|chci|chtěl bych|chtěla bych|žádám o|prosím o|rád bych|ráda bych] (z|o) [odhlásit|zrušit|ukončit|zrušení|ukončení|odhlášení] (si|zasílání|odběr|posílání) (odběr|zasílání|vašich|ty|tyto) [novinek|newsletteru|newsletter|texts|odběr|zasílání]
    [o] (vaše|ty|žádné|další) [texts] (už|opravdu|fakt) (nemám|nestojím|nemáme) (zájem)
    [otravuje|otravujou|otravují|štve|štvou|obtěžuje|obtěžují] (mě|nás) (to|ty|vaše|ty vaše) (vaše) [texts]
    [vděčný|vděčná|rád|ráda|rádi|ocenil|ocenila] (bych|bychom) (kdybyste|pokud byste|když) (mě|mi|nás) (už) (více) [nosend|neposílali|nepsali|nekontaktovali|neotravovali|neobtěžovali|přestali]
    [byl bych|byla bych] [vděčný|vděčná|rád|ráda] kdybyste (mě|mi|nás) (už) [neposílali|nepsali|nekontaktovali|neotravovali|neobtěžovali|přestali]
    dejte mi (už|konečně|s tím) (konečně|laskavě) pokoj
    [prosím|žádám] o [ukončení|zrušení|vyřazení|odhlášení|zastavení] (zasílání|ze|z) (vašich|vašeho|sms|odběru|seznamu)
    ^ [odhlaste|odhlašte|odhlasit odber|vyřaďte mě|odhlásit odběr] $
    [smažte|smazat|vymažte|vymazat|smazte|vymazte|odstraňte] … [moje číslo|mé číslo|moje telefonní číslo|moje telefónne číslo]
    [nosend] [mine|him]
    [mine|him] (už|prosím|prosím vás|víc) [nosend|nosend1]
    [more] (mi|mě|mu|jí|jim|nám|sem) (prosím|nic) [nosend]
    [nosend] (mi|mu|jí) (prosím) [more]
    už (mi|mě|mu|jí) (prosím) [nosend|nosend1]
    [nosend] … [texts]
    [texts] (už|mi|prosím|sem) (mi|už) [nosend]
    ^ (prosím) [nosend] $
    [aby jste|abyste] (mi) (už) [nosend]
    [quit] (mi|mě|mu|jí|nám|už|prosím|sakra) (mi|mě|mu|jí|laskavě|už|prosím) [sending]
    [quit] (už|prosím) s [těmi|těma|tím] [texts]
    ^ [přestaňte|přestaň|skončete|nechte toho|nechte už toho] (už) (s tím) (už) $
    [kolikrát|kolikrat] … [psát|psat|říkat|opakovat|prosit|říct]
    [psal|psala|napsal|napsala|poslal|poslala] (jsem) (vám|už) … stop
    [unwanted] (už|od vás|žádné|vaše|další|víc|více|mi) (už|od vás|žádné|vaše|další|tyto|takové|ty) [texts]
    [unwanted] (už|od vás|nadále|dále|tyto|to) (žádné|nic|vaše|tyhle) [receive] (žádné|vaše|další|nic|takové|už|od vás|tyto) [texts]
    [nechci|nepřeji si|nepřeju si] (už) (to|tohle|toto|nic) (od vás) [receive]
    [nechci|nechceme|nepřeji si] (už) (od vás) (už) [nic|žádné]
    [nechci|nechceme|nepřeji si] abyste (mi|mě|nám) (už) (psali|posílali|kontaktovali|otravovali)
    (už) [to|tohle|vás] (už) nechci $
    [texts] (už|od vás|opravdu|fakt) (už) [nechci|nepotřebuju|nepotřebuji|nepřeji si]
    nesouhlasím se (zasíláním|posíláním) ([texts])
    [žádné|žádná|žádnou|bez|dost|konec] (už|další|těch|vašich|s vašimi|s|vaše) (další|vašich|s) [reklamy|smsky|sms|zprávy|esemesky|reklam|reklamu|zpráv|nabídky|spamu|spam|smsek|reklamami]
    mám (už|toho) [dost|plné zuby|po krk] (už) (těch|vašich) [texts]
    mám toho (už) (tak akorát|plné zuby|dost)
    [nechte|nech] (mě|nás|mne) (už) (prosím|konečně) [být|na pokoji|v klidu|na pokoj]
    [dejte|dej] (už) (mi|nám|mně) (už|konečně|s tím|svatý|laskavě) [pokoj|svátek]
    [běžte|jděte|táhněte|bezte|jdete|trhněte si] (už|s) … [někam|do háje|pryč|k čertu|do prdele|nohou]
    [polibte mi|vyserte se na mě|naser si|odprejskněte] … [texts]
    [remove] (si) (prosím|laskavě|okamžitě) (mě|mne|nás|moje číslo|mé číslo|toto číslo) (prosím|laskavě|okamžitě|ihned) (z|ze) (toho|vaší|vašeho|té|vašich|této|vaši) [list]
    [mě|mne|nás] (prosím|už) [vyřadit|vyškrtnout|odhlásit|odebrat|vyřaďte|vyškrtněte|odhlaste|odhlašte|odstranit|odhlásíte]
    [vyřaďte|vyradte|vyškrtněte|odhlaste|odhlašte|odhláste|odeberte] (prosím|laskavě|okamžitě|už) [mě|mne|nás|moje číslo|toto číslo]
    [chci|chtěl bych|chtěla bych|přeji si|prosím|žádám] (se) [odhlásit|vyřadit|odregistrovat|odepsat] (se|odběr)
    [zrušte|zrušit|ukončete|ukončit|vypněte|vypnout|zastavte|zastavit|rušte] (mi|prosím|ten|ty|tyto|toto) [zasílání|odběr|odebírání|rozesílání|texts|posílání|newsletter]
    [smažte|vymažte|smazat|vymazat|smazte|vymazte|zapomeňte|odstraňte] (si) (prosím) (moje|mé|toto|mi|si) (telefonní) číslo
    [odvolávám|stahuji|ruším|odvolat|beru zpět|zrušit|odvolání|ruším svůj] (svůj|můj|tímto|veškerý) souhlas
    (nikdy) (jsem|jsme) (vám|k tomu|nikdy) (nikdy) [nedal|nedala|neudělil|neudělila] (vám|k tomu|žádný) souhlas
    [nedal|nedala|neudělil|neudělila] jsem (vám|k tomu) (žádný) souhlas
    [ještě jedna|ještě jednou|jestě jednu|příští|pristi|další] (sms|zpráva|reklama|zprávu|esemeska|spam|zprava|taková) … [lawyer]
    (jestli|pokud) (mi) (ještě|nepřestanete) … [napíšete|pošlete|přijde|posílat|psát] … [lawyer]
    [nahlásím|udám|zažaluji|zažaluju] [vás|to] (na|u)
    [nemám|nemáme|nemam] (už) zájem … [nosend]
    ? ^ (já) (už) [nemám zájem|nemáme zájem|nemam zajem] $
    ? ^ nezajímá mě to $
    ? [nikdy|nikam|nikde|nikdy jsem] (jsem|se|jsem se) (k tomu|k ničemu|u vás) (nikdy) [nepřihlásil|nepřihlásila|nepřihlašoval|nepřihlašovala|neregistroval|neregistrovala|neobjednal|neobjednala]
    nejsem (už|váš|vaše) (váš|už|vaším) [zákazník|zákaznice|klient|klientka|zákazníkem|klientem] … [nosend]
    ^ stop (a) [řekněte|napište|smažte|odkud|vymažte]
    (už) (mi|mě|mne|nám|nás|sem|mamce|babičce|je|to|prosím|to mi) [neg] (už|víc|nikdy|prosím|sem) [mi|mě|mne|nám|nás|sem|stuff|nic|víc|nikdy|už|na tohle číslo|na toto číslo|na můj mobil|na mobil]
    (už|víc|více|nikdy|prosím|buďte tak hodní a|laskavě|raději) [mi|mě|mne|nám|nás|je|ji|ho|to|sem] (už|víc|více|prosím|laskavě|raději|nikdy|už nikdy|je|to|radši) (je|to|už) [neg]
    [už|víc|více|nikdy] (prosím|laskavě|raději|radši|mi|mě|nám|je) (je|to|mi|mě) [neg]
    [aby|abyste|ať|abych] (mi|mě|nám|už|vaše|sem|to) (od vás) (už|mi|mě|od vás|sem|nic|víc) (nic|žádné|vaše) [negWish|nechodilo|nechodila|nedostával|nedostávala|nedostávali|nemusel číst|nemusela číst]
    [wish] (aby|abyste|vás|o to|ať) (aby|abyste) (mi|mě|už|na toto číslo|na moje číslo|moje číslo) … [negWish|nebylo používáno|nebyl používán|nebylo využíváno|nepoužívali|nedostával|nedostávala]
    [stuff] (mi|už|od vás|nám|sem|prosím|jsou|je|mi už|na toto číslo|pro mě) (už|mi|od vás|prosím|opravdu|fakt|pro mě|nám) [neg|needless|nechci|nechceme|nepatří|nečtu|neberu|nepřijímám|nepřijímáme|nezajímají mě|mě nezajímají|mě nezajímá|nestojím o ně|nemusíte posílat]
    [needless] (mi|už|nám|mě|další) (už|mi|mě|posílat|zasílat) (vaše|ty|další|tyhle|žádné|dál|posílat|zasílat) [stuff|informovat|psát|posílat|upozorňovat|kontaktovat|zasílat|oslovovat]
    [stuff] … (už|mi|nám) [posílat|zasílat|psát] (už|mi) [nemusíte|nemusite|netřeba|není třeba|není potřeba|nemá smysl|nemá cenu]
    [přešel|přešla|přešli|změnil|změnila|změnili|prodal|prodala|prodali|odstěhoval|odstěhovala|odstěhovali|přestěhoval|přestěhovala|zrušil|zrušila|nemám|nemáme|skončil|skončila|uzdravil|mám jiného|máme jiného] … (takže|proto|tak|a|už) … [needless|neg|nechci|vyřaďte|odhlaste|vyškrtněte|zrušte|ukončete]
    [nechte|nechat|nechejte] (už|laskavě|prosím) [mě|mne|nás|mamku|mámu|babičku] (laskavě|prosím|už|konečně|sakra|mě|mamku) (mě|už) [na pokoji|být|žít|bejt|v klidu|v pokoji|na pokoj]
    [nechte|nechejte] (už) (laskavě|prosím|sakra|konečně|si) (toho|těch|tohohle) [toho|posílání|psaní|otravování|spamování|obtěžování|těch zpráv|těch smsek|těch reklam]
    toho (už) [nechte|nechejte] (laskavě|konečně|sakra)
    [dejte|dej] (mi|nám|už|konečně|mně) (mi|už|konečně|laskavě|svatý|pro boha|sakra|s tím|jednou provždy) (svatý|konečně|už) [pokoj|pohov|svátek|klid] (s|už|od)
    [offMe] (prosím|laskavě|už|konečně|si|ihned|okamžitě|též|taky|také) [person]
    [mě|nás|moje číslo|mé číslo|toto číslo|tohle číslo|to číslo|její číslo|jeho číslo|můj kontakt|mámu|manžela|babičku] (prosím|laskavě|už|z|ze|ihned|tímto|taky|také) (toho|vaší|vašeho|rozesílky|seznamu|databáze) [offMe]
    [offMe] (prosím|laskavě|už|konečně|mě|mne|nás) [z|ze|od] (vaší|vašeho|této|toho|té|všech|vašich) [rozesílky|rozesílání|seznamu|databáze|evidence|mailingu|kampaní|kampaně|klubu|newsletteru|systému|odběru|odběratelů|příjemců|sms|zpráv|listu|skupiny|kontaktů]
    [byl byste|byla byste|byli byste|buďte|mohl byste|mohla byste|mohli byste|mohli bychom|můžete|šlo by|bylo by možné] (tak|prosím|mi|mě|už|laskavý|laskavá|laskaví|hodný|hodná|hodní|laskav) … (a|mě|už) (mě|už|mi) [offMe|přestat|přestali|přestal|přestala|neg|ukončit|ukončili|zastavit|zastavili|zrušit|zrušil|zrušili|vypnout|vypnuli|nechat toho]
    [dejte|dát|hoďte|vemte|vezměte] [mě|mne|nás|moje číslo|mé číslo] (už|prosím|konečně) [pryč|ven|z toho pryč|z toho|odtud|dolů|z toho ven]
    [goAway] (už|s tím|s těma|s|mi|do|k|s tima|z) (do|k|s|tím|mého|těma|vašimi|tima|mýho|těmi) (háje|prdele|čerta|hajzlu|řiti|slevama|reklamama|akcema|mobilu|telefonu|vašima|mýho) [háje|prdele|čerta|hajzlu|šípku|řiti|pryč|někam|stuff|mobilu|telefonu|zad|reklamama|slevama|akcema|nabídkama|smskama|zprávama|blbostma|mýho telefonu|mého telefonu|bodáku]
    [goAway] [do háje|do prdele|k čertu|do hajzlu|do šípku|do řiti|někam|z mého telefonu|mi z mobilu|mi z telefonu|z mobilu|s tím do háje|s tím do prdele|s tím někam]
    ? ^ [goAway] (už|s tím|do háje|do prdele|někam|k čertu|pryč|do šípku|na mě|na to|ode mě|mi) (s tím|do háje|do prdele|někam|z mobilu) $
    ? [odpalte|odpal|odprejskněte|odprejskni|odprýskněte|vyserte se na|vykašlete se na] [na mě|mě|to|s tím|od mého telefonu]
    [blokuju|blokuji|blokuju si|zablokoval|zablokovala|bloknu|blokla|blokl|zablokoval jsem|zablokovala jsem|zablokuju|zablokuji] (jsem|si) [vás|vaše číslo|tohle číslo|toto číslo|tě]
    ? ^ (už|jste|tak) [jste zablokovaní|jste blokovaní|zablokováno|blokováno|blokuju|blokuji|blok|jdete na blok|dávám blok|máte blok|zablokovaní|jste u mě zablokovaní] $
    [another] (vaše|taková|takováhle|od vás) (zpráv*|sms*|esemes*|reklam*|taková|nabídk*|otravn*) (a|tak|od vás|jdu|už) (to|vás|jdu|hned|a|si) [threat|lawyer]
    (jestli|pokud|když|jak|jakmile) (mi|mě|ještě) [another] … [napíšete|pošlete|přijde|dostanu|zavoláte|budete] … [threat|lawyer]
    [stěžuju|stěžuji|stížnost|oznámení|podnět|udání] (si|na|u|k|podám|pošlu) (si|vás|na|u) [úřad*|čoi|čtú|uoou|úoou|policii|dtest*|soud*]
    (tak|a dost) [tohle|toto|doufám že tohle|ať tohle|ať je to|ať to] (a dost|ať je|to|už) [byla poslední|byla vaše poslední|byl poslední|ať je poslední|je vaše poslední|byla snad poslední|poslední zpráva|poslední sms|poslední smska|je to naposledy|byla fakt poslední|byla naposledy|je opravdu poslední]
    ať (je|to|tohle|už|byla|tahle) (tohle|je|to|už|opravdu|byla|zpráva) [poslední|naposled|naposledy]
    (tohle|to|toto) [číslo|telefon|mobil] (je|není|prosím|jako) (jen|pouze|služební|není|pracovní) … [není na|není pro|nepatří|nepoužívejte|nevyužívejte|nechci|žádné|bez|neslouží] (k|pro|na|tu|sem) [ads|reklamu|reklamám|stuff]
    [ads] (sem|tu|na tohle číslo|na toto číslo|mi sem) [nepatří|nechceme|nechci|nepřijímáme|neposílejte|neposílat|ne|nepište|netrpíme]
    [číslo|čísla|telefon|telefonu] (už|nadále|dále) (nebylo|nesmí|nesmíte|nepoužívejte|nepoužívat|není) … (k|pro|na) [ads|zasílání|účelům]
    [nepoužívejte|nepoužívat|nebylo používáno|nebylo nadále používáno|nevyužívejte|nesmí být používáno|nesmí být použito] (už|toto|moje|mé|číslo|k) … (k|pro|na) [ads|zasílání reklamy|zasílání|účelům|marketingu|obchodním]
    [vypovídám|ruším|rušim|ukončuji|ukončuju|končím|odhlašuji|odhlašuju|zastavuji|odmítám] (tímto|s|se|svůj|si|už|ten) (s|tímto|váš|vaším|odběr|tím|svůj|váš) (odběr|zasílání|odebírání) [odběr*|odebírání|zasílání|stuff|klubem|vámi|členství|registraci|newsletter*|posílání]
    [končím|končíme|loučím se|loučíme se|rozcházíme se|dávám vám sbohem] (už) s (vaší|vaším) [vámi|firmou|klubem|obchodem|touto firmou]
    ? ^ [končím s vámi|končíme|loučím se|loučím se s vámi|konec přátelství|rozcházíme se|jsme spolu skončili|sbohem|sbohem navždy|už nikdy|příště už radši nikdy|už radši nikdy|už nikdy víc|radši nikdy|už ne prosím|příště už ne|už ne díky|ne děkuji už ne] $
    [zapomeňte|zapomeň|zapomente] (prosím|už) [na moje číslo|na mé číslo|na toto číslo|na tohle číslo|na můj telefon|že mám telefon|že existuju|že existuji|že mám mobil|že máte moje číslo|že mě znáte|na můj kontakt]
    ? ^ (prosím) [zapomeňte na mě|zapomeň na mě] (už|prosím|navždy|navždycky) $
    (na|další|o) [vaše zprávy|další zprávy|vaše nabídky|další nabídky|vaše reklamy|další vaše zprávy|ty vaše zprávy|vaše akce|vaše smsky] (opravdu|fakt|už) [nejsem zvědavý|nejsem zvědavá|nejsme zvědaví|kašlu|seru|dlabu|nestojím|nejsem zvědav]
    [kašlu|seru|dlabu|peču] (vám) na (ty|vaše|ty vaše|ty vaše) (vaše|slev*) [stuff]
    nejsem (na) (ty|vaše|další|už) (vaše|další) (zvědavý|zvědavá|zvědav) na (ty|vaše|další|žádné) (vaše|další) [stuff]
    ? nemám (už) zájem (a|ani) (už|nikdy|ho) (mít) (nebudu|nikdy|mít|nemám) [nebudu|nebudu mít|mít nebudu|nikdy nebudu]
    ? [nezajímá|nezajímají|nezajíma] (mě|mne|nás) (to|vaše|už) (a|ani) (nikdy|už) [nebude|nebudou|zajímat nebude|zajímat nebudou]
    [nikdy|nikam|nikde|nikdá|nic] (jsem|sem|se|jsem se) (se|k vám|jsem|u vás|o nic|to|o to) (k vám|k ničemu|u vás|o to|nikdy|u vás) [nepřihlásil*|nepřihlašoval*|neregistroval*|neobjednal*|nežádal*|nechtěl*|neprosil*|nepodepsal*|neodebíral*|nedával*|nedal*] … [dejte|vyřaďte|odhlaste|smažte|pryč|nechte|přestaňte|odstraňte|neposílejte|nepište|zrušte|vymažte]
    [kolikrát|kolikrat|pokolikáté|po kolikáté|jak dlouho|do kdy|kdy konečně|kdy už|co musím udělat] (ještě|vám|mám|to|mi|už|budete|musím|mě) … [říkat|opakovat|psát|otravovat|obtěžovat|prosit|přestanete|dáte pokoj|posílat|nechci|spamovat|vysvětlovat|vypisovat]
    (už) [podruhé|potřetí|počtvrté|popáté|posté|naposledy|po sté|třikrát|dvakrát|potřeti|pětkrát|několikrát|opakovaně] (vás|vám|jsem|už|slušně) (jsem|vás|vám|už|slušně) (prosím|žádám|píšu|psal|psala|žádal|žádala|říkám|odhlásil|odhlásila|odhlašoval) (o|a|se|že|aby|ať|stop) (vy|to|pořád|stále|furt|už|mi) [prosím|žádám|píšu|říkám|abyste|ať|nechci|stop|pořád|stále|furt|odhlášení|vyřazení|vyřaďte|zrušení]
    (přece|už) (jsem|se|jsem se) (už|přece|se) (už|přece) [odhlásil|odhlásila|psal že|psala že|odhlašoval|odhlašovala|zrušil odběr|zrušila odběr] … (a|tak) (proč|stále|pořád|furt|zase|přesto|vy|mi) (stále|pořád|furt|zase|mi) [posíláte|píšete|chodí|přišla|otravujete|dostávám|spamujete]
    [proč|na co|z jakého důvodu] (mi|mně|vy) [stále|pořád|furt|ještě] (mi|vy) [píšete|posíláte|chodí|otravujete] (když|i když|ačkoli|přestože)
    [co|které slovo|čemu] (na|je|ze|nerozumíte) (slově|slovu|slova|na slově|ze slova) [nechci nechápete|ne nechápete|stop nechápete|ne nerozumíte|nechci nerozumíte|ne vám není jasné|nechci vám není jasné|nechci je tak těžké|ne je tak těžké]
    ? ^ [ne znamená ne|ne je ne|řekl jsem ne|řekla jsem ne|ne a ne|prostě ne|nechci a tečka|nechci a hotovo|už jsem řekl ne|už jsem řekla ne|nemám zájem a tečka] $
    [můj|moje|tohle|to] (mobil|telefon|schránka|číslo) [není|neni] (vaše|váš|žádná|žádný|odpadkový) [odpadkový koš|koš|popelnice|nástěnka|reklamní tabule|reklamní plocha|skládka|inzertní plocha|smetiště|smeták|letákovka]
    [najděte|hledejte|vyberte|najdi] si [někoho jiného|jinou oběť|jiného blbce|jiného|jiného hlupáka|někoho jinýho|jiné oběti|jiného zákazníka]
    [youBother] [mě|mne|mi|nás|nám|mamku|babičku|lidi|celou rodinu]
    [mě|mne|mi|nás|nám|lidi|mamku|babičku] (už|furt|pořád|stále|jenom|jen|strašně|fakt) (furt|pořád|už|strašně) [youBother]
    [zemřel*|umřel*|není mezi námi|pohřb*|po smrti|skonal*|odešel navždy] … [neposílejte|nepište|neposílat|nepsat|nechte|smažte|vymažte|vyřaďte|odhlaste|přestaňte|prosím ne|nechat odpočívat|odpočívat|ukončete|zrušte|odstraňte|netrapte|nevolejte]
    [manžel|manželka|máma|maminka|táta|tatínek|babička|děda|otec|matka|syn|dcera] (nám|mi|už|letos|před) … [zemřel*|umřel*|nežije] … (ty|vaše|už|prosím) [neg|stuff|odhlaste|smažte|vyřaďte]
    je mi [8|9|10|11|12|13|14|deset|jedenáct|dvanáct|třináct] … [neg|nechci|přestaňte|nesmím|odhlaste|smažte]
    [ušetřete|ušetři|šetřete] (mě|nás|si) (už|prosím|dalších|těch) (těch|dalších|vašich|práci) [stuff|práci|čas|peníze|kredit|toho|námahu]
    ? ^ [ušetřete mě|ušetřete mě prosím|mějte slitování|slitujte se|už toho bylo dost|toho bylo dost|už to přeháníte|přeháníte to|to už přeháníte|mám toho tak akorát|mám vás dost|mám vás po krk|mám vás plné zuby|už mě nebavíte|lezete mi krkem|lezete mi na nervy|serete mě|štvete mě|otravujete|už mám dost|už toho mám dost|to stačilo|tak to stačilo|už by stačilo|by stačilo] (už) $
    [mám|máme] [vás|jich] (už|vás|fakt) (fakt|až|už|opravdu) [po krk|plné zuby|plný zuby|akorát|dost|nad hlavu] (vašich|těch|s|už)
    [lezete|leze|lezou|lezou už] (mi|nám) (už|fakt|to|vaše) (ty|vaše|to) [krkem|na nervy|na mozek]
    [odvolávám|stahuji|stahuju|ruším|beru zpět|odvolal jsem|odvolala jsem|neobnovuji|neprodlužuji] (tímto|svůj|můj|veškeré|veškerý|dříve|udělený|všechny|své|jakýkoli) (udělený|souhlas|svůj|udělené|marketingový|můj) [souhlas*]
    (můj|svůj) souhlas (se|s|k) (zasíláním|marketingem|vámi) [odvolávám|ruším|beru zpět|stahuji|neplatí|jsem odvolal|jsem odvolala|nemáte|jsem nedal|jsem nedala|vypršel]
    (bez|nemáte|nemate|nikdy) (mého|můj|můj) [souhlasu mi|nemáte můj souhlas|nemáte souhlas|nemáte ode mě souhlas|k tomu nemáte souhlas]
    [nepřeji si|nepřeju si|nechci|nechceme|nehodlám|odmítám|nestojím o to] (už|dál|dále|nadále|aby|být) (být|mě|už|nikdy|vámi|dále|od vás) (vámi|od vás|už|nikdy) [passive|kontakt|žádný kontakt|žádnou komunikaci|další komunikaci|další kontakt|nic dostávat|nic slyšet|od vás slyšet]
    [nemám|nemáme] (už) zájem o (další|žádnou|vaši|vaše|žádný|jakoukoli|žádné) (komunikaci|kontakt|další|služby) [komunikaci|kontakt|služby|stuff|zasílání|odběr|členství|z vaší strany|spolupráci]
    [prosím|žádám|požaduji|chci|chtěl bych|chtěla bych] (vás|o|o okamžité|o ihned) (o|okamžité|neprodlené) [vyřazení|vyškrtnutí|odhlášení|odstranění mého čísla|odstranění mě|ukončení zasílání|zastavení zasílání|zrušení odběru|zrušení zasílání|zrušení newsletteru] (mě|mého|tohoto|toho|z|ze|zasílání|mé|mojí) (čísla|z|vaší|vašich|vašeho|zasílání)
    nechci (už) (to|tohle|toto|ty) (už) [dostávat|číst|vidět|mazat|v mobilu]
    (už) [nechci|nepotřebuju|nepotřebuji|nestojím o|netoužím po|nezajímají mě|nebaví mě|nesnáším|nemůžu vystát|vadí mi|obtěžují mě|otravují mě|ruší mě|budí mě] (už|dostávat|žádné|ty|vaše|další|tyhle|od vás) (už|vaše|další|věčné|pořád|ty|žádné|neustálé) [stuff]
    [já|ja] [nerozumět|nechtít|nemluvit|ne chtít] … (prosím|ne) [ne psát|ne posílat|nepsat|neposílat|nepsat mně|neposílat mně|ne psát mně]
    [nepisteuz|nepišteuž|neposilejteuz|užnepište|uznepiste|ne pište|ne posílejte|ne posílat|ne psát|nepyšte|neposýlejte|neposílejt|ne posilejte] [mi|už|mně|mě|víc|nám|stuff]
    ^ [nepisteuz|nepišteuž|neposilejteuz|užnepište|uznepiste|ne pište|ne posílejte|ne posílat|ne psát|nepyšte|neposýlejte] $
    [přestanete|přestaňte|přestaňte mě|přestante|přestali|přestat] (mě|mi|nás|už|laskavě|konečně|prosím|nám|naší) (už|laskavě|konečně|mě|mi|s) [otravovat|obtěžovat|posílat|psát|spamovat|zahlcovat|bombardovat|zasílat|rušit|prudit|volat|štvát|zapleveloval*|plnit|zaplňovat|s tím|vnucovat|votravovat]
    ? ^ (a|už|sakra|prosím|tak|lidi) [přestaňte|přestante|přestanete|přestaň|nechte toho|končete|dost|skončete] (už|s tím|laskavě|konečně|prosím) $
    [stuff] … (nám|mi|už) [posílat|zasílat] (už) [nemusíte|netřeba]
    [odstěhoval*|přestěhoval*|prodal*|změnil*|zrušil*] (jsme|jsem|se|jsem se|jsme se) … [stuff] … (nám|mi) (už) [posílat nemusíte|neposílejte|nepotřebujeme|nepotřebuju|nepotřebuji|už posílat nemusíte|nemusíte]
    (nám|mi) (už) [posílat|psát|zasílat|psat|posilat] (už) [nemusíte|nemusite]
    [jestli|pokud|když] (s tím|už|mi|toho|to) (s tím|hned|okamžitě|to) [nepřestanete|neskončíte|nenecháte|nepřestane|neukončíte|nevyřadíte] … [threat|lawyer|dám to|obrátím se|budu řešit]
    ? ^ (dá|dalo|jde|šlo|lze|můžete) (se|by) (to|tohle|se to) (nějak|to) [vypnout|zrušit|zastavit|odhlásit|zablokovat|dá vypnout|dá se vypnout|vypnou] (prosím|to|nějak) $
    ? ^ (a|tak|sakra) [kdy už|kdy konečně|kdy už konečně|kdy|přestanete už|skončíte už|dáte už|dáte mi už] (to|s tím|konečně|toho) [přestanete|skončíte|necháte|necháte toho|pokoj|dáte pokoj|mi dáte pokoj|konečně] (s tím|konečně|už|otravovat) $
    ? nejsem (už) (váš|vaše|vaším|u vás) [zákazník|zákaznice|klient|klientka|zákazníkem|klientem|člen|členka] (a|ani) (nikdy|už|nebudu) [nebudu|nikdy nebudu|nebyl|nebyla|nehodlám být]
    ? ^ [leze mi to krkem|leze mi to na nervy|lezete mi na nervy|lezete mi krkem|už mě to nebaví|štve mě to|otravuje mě to|budí mě to|ruší mě to|vadí mi to] (už|fakt) $
    [stuff] (od vás|mi) (patří|jdou|končí|letí) (rovnou|do|u mě) [patří do koše|jdou do koše|do koše|v koši|do popelnice]
    ? ^ (ne|já) [ne a ještě jednou ne|ještě jednou ne|naposledy ne|nikdy více|už ani jednu|ani jednu další|ani jedna další|žádné další] $
    [nechodíme|nechodí|nejezdím|nebydlím|nepracuju|nepracuji|neprovozuji|nevlastním|nemám] (už|tam|u vás|do) … [stuff|informace|info] (o|nám|mi|už) (obědech|nám|mi) [neg|nemusíte|needless]`,
  stop_all: `
    [nechci|nepřeji si|žádné] … od (žádné) [žádné|žádného|jakékoliv|jakékoli] (vaší|vašeho|z vašich) [firmy|společnosti|značky|eshopu|obchodu|firem|značek]
    [zrušte|zrušit|odhlaste|odhlásit|odhlašte|vyřaďte|vyškrtněte|vymažte|smažte|ukončete|odhláste|odstraňte] (mi|mě|mne|moje číslo|prosím) (prosím) (ze|z|úplně|od) [všech|všechny|všeho|veškeré|veškerých] (vašich|vaše|moje|možných) [seznamů|odběry|odběrů|newsletterů|zprávy|databází|databáze|smsky|sms|nabídky|zasílání|služby|služeb|kanálů]
    [přestaňte|skončete|nechte toho|konec] (úplně) (se|s) [vším|všema|všemi] (mailama|smskama|mailem|voláním|zprávami)
    [zrušte|zrušit|odhlaste|odhlásit|odhlašte|vyřaďte|vyškrtněte] (mi|mě|se) (prosím) (úplně) [všechny vaše|všechno|ze všeho|vše|ze všech|od všeho|všechny zprávy|všechny odběry]
    (ze|od) [všech|žádné] (vašich|z vašich) [eshopů|e-shopů|obchodů|značek|seznamů|databází|firem|prodejen|newsletterů|značky|firmy]
    [nechci|nepřeji si] (už) (vůbec) nic … od (žádné|žádného|všech|nikoho)
    stop (úplně) [všemu|všechno|vše|všem]`,
  start: `
    [chci|chtěl bych|chtěla bych|rád bych|ráda bych] (vaše|od vás) [zase|znovu|opět] (dostávat|odebírat|posílat) [texts|novinky]
    [zase|znovu|opět] (mi) [posílejte|pište|zasílejte] (ty|vaše) [texts]
    [chci|chtěl bych|chtěla bych|chceme|rád bych|ráda bych] (vaše) [again] (vaše|ty|od vás|zase) [receive|odebírat]
    [přihlaste|přihlásit|zapište|zařaďte|přidejte|vraťte] (mě|se|mne|mi) (prosím) [again|do odběru|na seznam|k odběru]
    [chci se|chtěl bych se|chtěla bych se] [again] přihlásit
    [obnovte|obnovit|zapněte] (mi) (prosím) [zasílání|odběr|posílání|texts]
    [omylem] (jsem) (se) [odhlásil|odhlásila] (se|jsem)`,
  help: `
    [potřebuji|potřebuju|prosím o] pomoc … [kontakt*|jak|spoj*|dovol*]
    z jaké (jste|vy|to) (jste|vy|je) (firmy|společnosti)
    (o) jakou firmu (se) [jde|jedná]
    [jaké|které] slovo (mám|musím|se má) (poslat|napsat) … [odhlásil|odhlásila|odhlásit|odhlášení|neposílali]
    kdo (mi|nám) (to|ty|tyhle|tyto) [posílá|píše] (ty|tyhle|tyto) [texts]
    kdo mi to [posílá|píše]
    ^ [kdo jste|kdo to je|co jste|kdo to píše|kdo jsi|kdo mi píše|kdo je tam] (vy|zač|vlastně)
    (a|vy) jste kdo
    (a) vy jste (kdo|zač)
    ^ kdo [jste|jsi] (vlastně|prosím)
    [jaká|co je to za|která] (to) (je) [firma|společnost|firmu] $
    [kdo je|od koho je] (odesílatel*|tato|ta) (zpráva|sms)
    jak (se|z|mohu|můžu|lze|to) (z toho|se|to|tohle|mohu|můžu|dá) (dá|mohu|můžu|lze|se) [odhlásit|zrušit|vypnout|odhlásím|zruším|zastavit|odhlasit]
    [co mám|co mam] (udělat|dělat) aby … [nechodily|přestaly|neposílali]
    jak (se|vás) (s vámi|mohu|můžu|lze) [spojit|kontaktovat|dovolat|zkontaktovat]
    ^ [potřebuji|potřebuju] [pomoc|poradit|pomoct] $
    ^ (prosím) (o) pomoc $`,
  access: `
    [jaké|které|jaká] (osobní|moje|o mně|o mne) (údaje|data|informace) (o mně|o mne|osobní) (vlastně) [hold]
    co (všechno) (o mně|o mne) (všechno|vlastně) [hold]
    [odkud|kde|jak] (vůbec|vlastně) [máte|znáte|jste|mate] (vzali|získali|přišli k|sehnali|vzal) (na) (moje|mé|tohle|mému|toto|můj|muj|na mě) (telefonní) [číslo|telefon|kontakt|údaje|číslu]
    [odkud|kde] (máte|znáte|jste vzali|jste získali|mate|jste sehnali) (na) (moje|mé|toto|můj|na mě) [číslo|telefon|kontakt|údaje]
    [kdo] (vám) (dal|poskytl|prodal) (vám) (na) (moje|mé|můj|na mě) [číslo|telefon|kontakt|údaje]
    [kopii|kopie|výpis|přehled|přístup k] (všech) (mých|svých|osobních|mým|svým) (osobních|osobním) [údajů|dat|údajům|datům]
    [pošlete|poskytněte|zašlete|sdělte] (mi) (všechny|veškeré|jaké) (moje|osobní|mé) [údaje|data]
    [chci|chtěl bych|chtěla bych] vědět (jaké|co) (údaje|data|všechno|o mně)
    [právo na přístup|článek 15|čl 15]`,
  erase: `
    [erase] (prosím|si) (o mně|o mne) [všechno|vše|veškeré|všechny] (informace|údaje|data) (co|které) (o mně|o mne) [hold]
    [erase] (si) (prosím|ihned|okamžitě) (všechny|všech|veškeré|veškerých|všechna) (moje|mých|mé|svých|svoje) (osobní|osobních) [údaje|údajů|data|dat|účet|profil|informace]
    [erase] (prosím) [vše|všechno|všechny údaje|údaje|data] (co) [o mně|o mne|máte]
    [erase] (prosím) [můj|muj] (účet|profil)
    (žádám|prosím|požaduji|chci) (o) [výmaz|smazání|vymazání|odstranění] (všech|veškerých) (mých) (osobních) [údajů|dat]
    [právo být zapomenut|právo na výmaz|zapomeňte na mě|být zapomenut]
    [smažte|smazat|vymažte|vymazat|smazte|vymazte|odstraňte] … [moje číslo|mé číslo|moje telefonní číslo|moje telefónne číslo]
    [vyřaďte|odstraňte|smažte|vymažte] … z [databáze|databází|evidence]`,
  rectify: `
    [name] … [wrong] … [fix]
    [wrong] … [příjmení|jméno|jméně]
    [příjmení|jméno] … [wrong]
    [změnil|změnila|změnilo] (jsem) (se) (mi|si) [adresu|příjmení|jméno|email|mail|adresa|číslo] … [fix]
    [fix] (mi|si|prosím) (u vás|v systému|prosím|moje|mé|můj) (moje|mé|můj) [name]
    [přestěhoval|přestěhovala] … [fix]
    jmenuji se … [ne] … [fix]
    právo na opravu`,
  port: `
    [moje|svoje|své|mé|mých|svých] (osobní) [data|údaje|údajů|dat] … [v souboru|ve formátu|do souboru|v csv|ve strojově]
    [přenést|převést|přenos|převod|přenesení|exportovat|export] (mých|moje|svoje|své|mé|svých|všech) (osobní|osobních) [data|údaje|údajů|dat]
    právo na přenositelnost`,
  object: `
    [námitku|námitka|námitky|nesouhlasím|nesouhlas] (proti|s) … [profilování|zpracování|zpracováním|profilováním|analyz*|využív*|využití]
    [nechci|nepřeji si] (být|abyste) (mě|profilován|profilována) [profilován*|profilovali|sledovali|analyzovali]
    [vznáším|podávám] námitk*`,
  restrict: `
    [omezte|omezit|omezení|pozastavte|pozastavit|zablokujte|zmrazte|zmrazit|blokaci] … [zpracování|zpracovávání|používání|využívání]
    [omezte|zablokujte|zmrazte|zablokovat|zmrazit] (prosím) (všechny) (moje|mé|mých) (osobní) [údaje|data]`,
  do_not_sell: `
    [neprodávejte|neprodávat|nepředávejte|nepředávat|neposkytujte|nesdílejte|nesdílet] (prosím|nikomu|dál) (prosím|nikomu|dál) (moje|mé|svá) (osobní) [údaje|data|číslo|informace]
    nesouhlasím s [prodejem|předáváním|předáním|sdílením|poskytováním] (mých|osobních)`,
  wrong_number: `
    ^ (to je|to bude) (asi) omyl $
    [spletli|splet|spletl|zmýlil|zmýlili|spletla|popletli] (jste|jste si|jste se|si|se) (asi) [číslo|v čísle|osobu|si číslo|se v čísle]
    (máte|tohle je|to je|mate) (asi) [špatné|jiné|nesprávné|blbé] číslo
    [nejsem|nejmenuji se|nejmenuju se|to nejsem já] (žádný|žádná) [who]
    (já) nejsem (ten|ta) (koho|kterého|kterou) hledáte
    [žádný|žádná|žádného|žádnou] (pan|pan|paní|pana) [who|honzu|petra|pavla|janu] … [není|neznám|nebydlí]
    [neznám|nebydlí tu|není tu] (tu) [žádný|žádného|žádnou|takový]
    (to) (asi) nepíšete mně
    [toto|tohle|to] číslo (už) [není jeho|nepatří|patří někomu jinému|patří mně|není její]
    [píšete|voláte|pisete] (asi) [někomu jinému|na špatné číslo|špatnému člověku|cizímu]`,
  nothing: `
    [neposílej|neposílejte|neposilej] (mi|to|je|sem) (to|na|sem) … [mail|fotk*|fotografi*|soubor*|video|obrázk*|disk]
    [nepřestávejte|nepřestaňte|nepřestávej|nepřestanete|nerušte mi|neruš|nemažte|neodhlašujte|neodhlásil|neodhlásila|neruším|nezrušte|nerušte tu|nerušte moji]
    [proč|kdy] (mi|už|jste) (mi|už) [neposíláte|nepíšete|nosend]
    [zrušit|zrušte|ruším|zruším|odhlásit|ukončit|smazat|vymazat|zrušil|zrušila|odhlaste|smažte] (prosím|mi|si|tu|ten|moji|můj|svůj|zítřejší|dnešní|mou|to|moje|naši) (zítřejší|dnešní|objednanou) [termín|termínu|termíny|objednávk*|rezervac*|návštěv*|schůzk*|let|letenk*|jízdenk*|oběd*|smlouv*|dítě|děti|stůl|pojištění|platbu|zkoušk*|kurz*|fotk*|komentář*|soubor*]
    [neposílejte|neposílat] … [balík*|balíč*|faktur*|zboží|objednávk*|peníze|kurýr*|poštou|ještě|dnes|zítra]
    [nepište|nepiš|nevolejte] … [teď|dnes|ještě|do skupiny|na facebook]
    [říká|říkal|říkala|řekl|řekla|křičí|povídá] … [stop|dost|konec|přestaň|ať]
    [konec|konce|koncem|na konci] [roku|týdne|měsíce|ulice|světa|dne|pracovní|zápasu|filmu|semestru|sezóny|školy]
    [nechte|nech] mě (prosím) [hádat|vědět|chvíli|být u|přemýšlet]
    [dej|dejte] (mi) [vědět|číslo]
    jak (se) (dá|mohu|můžu) (zrušit|odhlásit) [termín|termínu|termíny|objednávk*|rezervac*|oběd*]
    přihlásit (se|mě) (na|ke|k) [kurz*|kroužek|zkoušk*|lékař*|termín|termínu|termíny|zápis*]
    ne (chci|potřebuji) [objednat|rezervovat]
    neposílejte (to|mi to|balík|zásilku) (na|do) [starou|práce|starou adresu|domů|jinou adresu|tu adresu]
    [nechte|nechat|nech] (mi|ho|to|balík|ten|zásilku|jí|prosím) (u|na|v|balík) [souseda|sousedů|sousedky|recepci|vrátnici|výdejně|dveří|pokladně]
    [jak|kde|kudy] (se|to|mohu|můžu|ten|lze|na) (se|to|ten|tu|vypíná|vypnu|vypnout|zrušit|zruším|na) (vypíná|vypnu|vypnout|zrušit|zruším|těch|ten|tu|na) [budík*|alarm*|hodink*|objednávk*|termín*|rezervac*|kart*|účet dítěte|zvuk*|displej*|světl*|topení|bluetooth*|sluchátk*|pračk*|lokaliz*]
    [nechci|nechceme|nepotřebuju|nepotřebuji] (tu|ten|to|tyhle|už|další|modrou|černou) [modr*|černou|bílou|červenou|cibuli|kečup|fakturu|tašku|účtenku|velikost|sáček|rýži|přílohu|ubrousk*]
    [nevolejte|nepište|nevolej|nepiš|nezvoňte] (mi|prosím|teď|na) (teď|před|po|dnes|ráno|zvonek|v|až) [teď|ráno|dopoledne|po|před|v práci|zvonek|zvonkem|až|večer|v noci|dítě|protože spí]
    [přestal|přestala|přestalo|přestaly|přestane] (mi|už|se) (v) [pršet|kouřit|fungovat|chodit|svítit|bolet|nabíjet|hřát|jít|to|sněžit|práci]
    [skoro|málem|chtěl jsem|chtěla jsem|už jsem chtěl|už jsem chtěla] (jsem|se) (se) [odhlásit|odhlásil|odhlásila] (ale|a)
    [naposledy|poslední|posledně] [jsem|co|u vás|kus|kusy|vizit*|nákup|objednávk*|dva]
    [mám|máme|mame|mam] (už|ještě) dost [času|peněz|místa|zásob|jídla|práce|oblečení|starý|starých]
    [nepište|nepiš|neposílejte|nevolejte] (mi|to) (už|dnes) (po|před) [práci|po práci|dnes|zítra|večer|obědě|po obědě|na mail|na email|do mailu]`,
};
