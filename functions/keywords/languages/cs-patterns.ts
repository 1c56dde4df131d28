import type { LanguageData } from './language.ts';

/** Sentences in Czech: the form is explained in language.ts, the groups are in cs.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? ^ (už) (prosím) žádná (další) obchodní sdělení
    ? (už) od vás (už) nechci (už) nic
    ? nechci od vás (už) (nikdy|nic) (nikdy|nic) slyšet
    ? ^ (už) nic (už) nechci $
    ? ^ (už) žádný spam
    [rád bych|ráda bych|chtěl bych|chtěla bych|rádi bychom] (už) [přestal|přestala|přestali] (od vás) dostávat (vaše|ty|tyhle) [stuff]
    ? [dostávám|chodí mi|posíláte|posíláte mi] (od vás) [moc|příliš mnoho|příliš|strašně moc] [stuff]
    ? ^ bez (dalších|vašich) [stuff] (prosím) $
    [chci|chtěl bych|chtěla bych|přeji si|přeju si|žádám] být [vyřazen|vyřazena|odstraněn|odstraněna|vymazán|vymazána|vyškrtnut|vyškrtnuta] [ze seznamu|z databáze|z vaší databáze|z vašeho seznamu|z rozesílky] (kontaktů|odběratelů|příjemců)
    [rád|ráda] bych se (od vás|prosím) [odhlásil|odhlásila] (z odběru|z newsletteru|prosím)
    [zrušte|zrušit|chci zrušit|chtěl bych zrušit|chtěla bych zrušit|ruším|prosím zrušte|ukončete|chci ukončit] (mi|mé|moje|prosím|svoje|své) [předplatné|členství]
    ? ^ (už|hele) nech (už) toho (už|prosím) $
    ? ^ o [to|tohle|toto] jsem (se|vás|nikdy) (nikdy) [nežádal|nežádala|neprosil|neprosila|nestál|nestála] $
    ? ^ už ne (ty|vaše|další|žádné) [stuff] (prosím) $
    ? [nemám|nemáme] (už|vážně|opravdu) o (vaše|ty|tyhle) [stuff] (už) zájem
    ? [stuff] [mažu rovnou|rovnou mažu|hned mažu|stejně mažu|mažu bez čtení|mažu nepřečtené]
    ? [chci|chtěl bych|chtěla bych|potřebuju|potřebuji] (si) [vypnout|zastavit|ukončit] (ty|vaše|všechny) [stuff]
    ? moje číslo (už|prosím) [nepoužívejte|dál nepoužívejte|už nepoužívejte]
    ? [stuff] (prosím) (mi) [vypnout|vypněte|vyřaďte] (prosím) $
    ? už mě (ty|vaše) [stuff] (fakt|vážně) [štvou|nebaví|otravují]
    ? ^ (já|už|prosím) [nechci|nechceme|nepotřebuju|nepotřebuji|nestojím o|nezajímají mě|odmítám|zrušte mi|dost|vypněte mi|žádné|ruším] (už|od vás) (žádné|další|vaše|ty vaše|těch) [informace|informací|kecy|řeči|aktuality|události] (už|prosím|víc) $
    ? [šlo by to|nešlo by to|šlo by|nešlo by|mohl bych být|mohla bych být|můžu být|nejde to|jde to|mohli bychom být] (to|už|prosím|i) bez (těch|vašich|těch vašich|všech|neustálých) [stuff]
    ? [pusťte|propusťte|vyřaď|vyškrtni|vyndej|odeber|odhlas|smaž|vymaž|odstraň|nechte odejít] (mě|nás|mne|moje číslo|mé číslo) (prosím|už) [z|ze] (vašeho|toho|vaší|té|vašich|těch) [list]
    ? [na shledanou|nashledanou|nashle|sbohem|adié|loučím se s|čau] (vaše|vaší|vašimi) [newsletter*|reklam*|nabíd*|sms*|spam*|zpráv*] $
    ? ^ (už|prosím|a|tak) [žádné|žádná|žádnou|ani jednu|ani jedna|dost] (další|vaše|vaši|těch|vašich) [stuff] (už|prosím|víc|od vás) $
    ? ^ (už|odteď|od teď|příště|konečně|tak) (už) [žádné|žádná|žádnou|ani jednu|ani jedna|dost|dost bylo|konec] (další|vaše|vaši|těch|vašich) [stuff] (prosím|víc|od vás) $
    ? ^ (už) [dost bylo|konec|konec už] (těch|vašich) [stuff] (už|prosím) $
    ? [zbavte|zbav|ušetřete|ušetři] (mě|nás) (prosím|už|od|těch|vašich|těchto) (vašich|těch) [stuff]
    ? ^ (prosím) bez (těch|vašich|dalších) [stuff] (prosím) [od teď|odteď|od dneška|napříště|nadále]
    ? [chci|chtěl bych|chtěla bych|chceme|žádám|potřebuju|potřebuji|přeji si] (už|být) [pryč|ven|vystoupit|odejít|vyřazen|vyřazena|vyřazeni|být vyřazen|být vyřazena|odstraněn|odstraněna|vyškrtnut|vyškrtnuta] (už) [z|ze] (vašeho|toho|vaší|té|vašich|těch) [list]
    [o vyřazení|o odstranění|o vymazání|o vyškrtnutí|o výmaz|o vyjmutí] (mě|mého čísla|čísla|mého telefonu) [z|ze] (vašeho|toho|vaší|té|vašich|těch) [list]
    ^ (já|už|dále|dál|nadále) (už) [neodebírat|neodebírám|neodebírejte|neodebíráme] (už|dál|prosím) $
    ^ (já|už) [nemám|nemáme] (už|dále|další|víc|žádný) (žádný) zájem (o) (vaše|další|tyto|ty|zasílání) (stuff|zpráv|sms) (děkuji|díky|prosím) $
    ? [nech mě|nechte mě|nech nás|nechte nás|nech mne|nechte mne|nech mě už|nechte mě už] [bejt|být] (už) (robote|roboti|prosím|s tím|vy|ty|lidi) $
    ? ^ odmítám (už) (jakékoli|jakékoliv|veškeré|vaše) další $
    ? [vystupuji|vystupuju|odcházím] [z|ze] (vašeho|toho|vaší|té) [list]
    ? (už|prosím) [ani jednu|ani jedna] [smsku|esemesku|zprávu|smska|esemeska|zpráva] (už|víc) (prosím|od vás) $
    [stuff|oznámení|hlášení|informace|novinky] … (k nám|nám|mi|ke mně) (už) [chodit nemusí|chodit nemusejí|posílat nemusíte|psát nemusíte|připomínat nemusíte]
    ? [každý týden|každý den|denně|každou chvíli|pořád dokola|každé ráno] & [stačilo|už stačí|to stačí|by stačilo|tak dost]
    [kdyby|aby|ať|kéž by] (už|mi) (ty|vaše|mi|tyhle|ta) [stuff|oznámení|hlášení] … [přestaly chodit|přestaly|nechodily|už nechodily|skončily|přestanou|přestanou chodit|přestala chodit]
    ? [radši|raději|nejradši|nejraději|rád|ráda] (bych) (od vás|už) (už|bych) (od vás) [nic|žádné|nic už|už nic] (už|od vás|dalšího) [nedostával|nedostávala|nečetl|neviděl|neviděla|nepřijímal]
    ? [hlášení|oznámení|zprávy|smsky|sms|upozornění|informace|novinky] [do|na|po] (mobilu|mobil|telefon|telefonu|sms) (mi|nám) (tedy|proto|už|prosím|tak) [zrušte|vypněte|odhlaste|neposílejte|zastavte]
    ? (prosím) [abyste|kdybyste|ať] (mě|nás|mi) (už|dále|prosím) [neoslovovali|neoslovujete|nelákali|neupozorňovali|nezvali] (už|prosím|na nic) $
    ? ^ [neupozorňujte|nezvěte|nelákejte|nenabízejte|nepřipomínejte|netextujte] (už|prosím) $
    ? [není třeba|není potřeba|netřeba|není nutné|nemusíte|opovažte se|nezkoušejte] (mi|nám|mě|už|více) (už|více|ještě|víc) volat (už|mi|víc) $
    ? ^ (už|prosím) [nevolejte|nepište|neposílejte] (už|prosím|víc) (babičce|dědovi|rodičům|mámě|tátovi|mamince|manželce) (prosím|už|nic|víc) $
    ? ^ (raději|radši|nejlépe) (mi|nám) (už) (raději|radši) [nevolejte|nepište|nic neposílejte|neposílejte|nevolali|nepsali|neposílali] (už|nic) $
    ? dost (už|to je|to už je|tohle je) [druhá|třetí|čtvrtá|pátá|šestá|desátá|stá|druhý|třetí zpráva|čtvrtá zpráva] (zpráva|sms|smska|esemeska|reklama|nabídka|mail) (za|dneska|dnes|tento)
    ? platím (si) (i) (za) [příchozí|roaming] … [toho] (okamžitě|hned) [nechte]
    toho [okamžitě|hned|ihned|laskavě|už|konečně] nechte
    ? [prosím o klid|prosím klid|chci klid|žádám o klid|chtěl bych klid|chtěla bych klid] (už) (na|od|před) (tomto|tomhle|tom|vašich|těch) [čísle|telefonu|mobilu|vás|stuff]
    ? nechte si (to|ty) [to od cesty|od cesty|to pro sebe|za rám|to za rám]
    ? nejsem (už) (váš|vaše) [odběratel|odběratelka|člen|členka|zákazník|zákaznice] … [sbohem|nashle|na shledanou|čau|ať se daří]
    ? [heQuit] … [já taky|já také|já chci taky|já taky chci|chci taky|i já chci] (stop)
    ? [ode dneška|od teď|od zítřka|od teďka] bez (těch|vašich) [stuff|hlášení]
    ? [loučím se|končím|sbohem] (s|se) (vaším|tímto|vašimi) [seznamem|stuff|odběrem|newsletterem] (navždy)
    ? (pro mě|tady) [pro mě to končí|pro mě to tady končí|tím to pro mě končí]
    ? ^ (už|já) (už) mám toho (až|už) [po krk|plné zuby|plný kecky|plné kecky]
    ? nemám (už) sílu (to|je) (pořád|furt|stále) [mazat|promazávat|odklikávat]
    ? (vaše) číslo jde (ode|od) (dneška|teď) (rovnou) do (koše|spamu|blokace)
    [vyškrtni|vyškrtněte|vyndej|vyndejte|vyhoď|vyhoďte|odepiš|odepište] (mě|nás) z (toho) [toho|tohohle|tohoto|z toho]
    [smaž|smažte|vymaž|vymažte|odstraň|odstraňte|vyhoď|vyhoďte|odhlas|odhlaste] (mě|mne) [odtud|odsud|odtuď|mě odtud|mě odsud]
    ? [dá|jde|lze] se (od) vás (nějak) [osvobodit|zbavit]
    ? nechte (jí|mu|jim) (ten) [telefon|mobil] na pokoji
    ? [nebudu to číst|nečtu to|stejně to nečtu|stejně to mažu|já to nečtu] & [škoda námahy|škoda času|škoda peněz|zbytečná práce|marná snaha]
    ? [tohle už je|to už je|tohle je|toto je] (čisté|čistý) [obtěžování|obtěžování lidí|stalking|šikana] $
    ? škoda (vaší) [elektriky|elektřiny|papíru|peněz|námahy|energie|času] na (ty) [vaše|ty|takové] [stuff]
    ? [dopřejte|dejte] (už) [staré|starý|ubohé|nemocné] [paní|ženě|babičce|ženské|důchodkyni] (svatý|už) [klid|pokoj]
    ? [letí blok|blok letí|letí ban|letíš do bloku|dávám blok] $
    ? [začali|budete|musíte|hodláte] (jste) (mě|nás) (začali) [zasypávat|zasypávat mě|bombardovat|zahlcovat|spamovat] $
    ? [už se neozývejte|neozývejte se už|se už neozývejte|neozývejte se mi|už se mi neozývejte|se mi neozývejte]
    ? (ty|vaše|tyhle|tyto) [stuff] (už) nejsou (už) (nic) [pro mě|pro mne|pro nás]
    zapomeňte že (jsem) … číslo (kdy|kdysi) [dal|dala|dával|dávala|máte|znáte|poskytl|poskytla]
    ? [stuff|informace|hlášení|zprávičky|pozvánky|upomínky] … (nám|mi|už|tedy|proto) (už|mi|nám) [nemusí chodit|nemusejí chodit|nemusíte posílat|už nejsou potřeba|nejsou potřeba|nejsou už potřeba|už nepotřebuju|už nepotřebuji|už nepotřebujeme|nepotřebuju|nepotřebujeme|není třeba posílat|už není třeba posílat|netřeba posílat|už nemají smysl|už se nás netýkají|se nás netýkají|se mě netýkají|už se mě netýkají|už k ničemu|jsou zbytečné|jsou už zbytečné]
    ? [ať|nechť|kéž] … [stuff|sms|smska|zpráva] (je|od vás) [poslední|je poslední|byla poslední|poslední co|poslední kterou]
    ? [stuff|ty nabídky|ty upomínky] (si|mi|už|příště|klidně) (si|můžete|příště|klidně) (klidně|příště) [můžete nechat|nechte|nechat|odpusťte|odpustit|odpusťte si|nechte si|strčte|schovejte|můžete odpustit|si nechte|si odpusťte]
    ? [ušetřete|ušetřit|můžete ušetřit] (mě|mi|si) (příště|ty|těch) (příště) [stuff]
    ? [vyndat|vyndejte|vyřaďte|vyřadit|odeberte|odebrat|dejte|dát|vymažte|smažte|vypište|sundejte] (mě|mne|prosím|nás) (mě|prosím|pryč) [z hromadných|z hromadné|z hromadného|z té skupinové|ze skupinové|z třídní|z třídních|z rodičovské|z té hromadné|ze skupiny rodičů|ze zpráv třídy|ze seznamu rodičů|z rozesílky|z té rozesílky|z rozesílání] (stuff|smsky|zpráv|rodičů)
    ? [pípá|cinká|zvoní|vibruje|budí|ruší] (mi|mě|to|mi to) (to|mobil|stále|pořád|telefon) [na poradách|na poradě|při poradách|na schůzích|v noci|po noční|ze spaní|při spaní|na jednání|v práci]
    ? [jak dlouho ještě|kolikrát ještě|dvakrát jsem žádal|dvakrát jsem žádala|už dvakrát jsem|kolikrát mám] (jsem|vás|prosit|opakovat) (žádal|žádala|prosil|prosila|psal|psala) (ať|abyste|aby) [nepište|ať nepíšete|abyste nepsali|abyste neposílali|ať neposíláte|neposílejte]
    ? [se mnou|na mě|s námi|mně] (prosím|už) (už) [žádné smsky|žádné sms|žádné esemesky|bez smsek|bez sms]
    ? [nepřečtu|nečtu|nemůžu číst|nemohu číst|neumím číst|nedokážu přečíst|nezobrazí|nezobrazují] (na) (tomhle) (mobilu) (ty|vaše) [stuff]
    ? [stuff] (na|mi) (tomhle|tomto|mém|svém) (mobilu|telefonu|mobilu stejně) (stejně) [nepřečtu|nečtu|neotevřu|nezobrazím|nepřečtu si]
    ? [kolik|kolikrát] (těch|vašich|mi) (vašich) [stuff] (mi) (ještě) [ještě bude|ještě přijde|ještě pošlete|mi ještě pošlete|mi ještě přijde|ještě]
    ? [tohle|to|tohleto] (musí|má|ať) (dneska|dnes|hned|konečně) [musí dneska skončit|musí dnes skončit|má dneska skončit|ať dneska skončí|ať dnes skončí|skončit dneska|musí dnes přestat|ať už skončí] (dnes|dneska) $
    ? [budu rád|budu ráda|ocením|ocenila bych|ocenil bych|bylo by fajn|byla bych ráda|byl bych rád|uvítám] (když|kdyby|pokud|jestli|až) (mi|už|k nám) (už|mi|od vás) [nic nepřijde|nic nebude chodit|nic nechodilo|nic nepřišlo|nepřijde nic|nic nepošlete|nebudete psát|nic nedostanu|přestanete|nic neposílejte]
    ? [dvakrát|několikrát|třikrát|už jednou|tolikrát|minule] (už) (jsem) [jsem prosila o klid|jsem prosil o klid|prosila o klid|prosil o klid|jsem prosila o vyřazení|jsem žádala o klid|jsem žádal o klid|jsem prosila ať|jsem prosil ať]
    ? (nás|mě|tak nás|tak mě) (prosím) [z těch|z těchto|ze všech|z vašich] [stuff] (prosím|nás|mě) [vynechte|vyřaďte|vyškrtněte|vyndejte|odhlaste|vynechejte]
    ? [příště|odteď|do budoucna|napříště] (prosím) [bez nabídek|bez reklam|bez smsek|bez upomínek|bez zpráv|bez slev|bez akcí|bez takových zpráv] (prosím) $
    ? ^ (prosím) [nic na mobil|nic na můj mobil|nic na tohle číslo|nic na můj telefon|nic smskou|na mobil nic] (prosím|už) $
    ? [vzbudila mě|mě vzbudila|vzbudili jste mě|budíte mě|mě budíte|vzbudila|mě vzbudil] … [dost|smska|zpráva|smskou|přestaňte|konec]
    ? [třetí|čtvrtá|pátá|desátá|druhá] [smska|sms|zpráva|upomínka|reklama] (dneska|dnes|tento týden|za den) … [konec|dost|stačí|stačilo|přestaňte|to nejde]
    ? [hlášení|oznámení|zprávy|informace|novinky|nabídky] (družstva|obce|školky|školy|klubu|úřadu) (se) (nás|mě) [se nás už netýkají|se mě už netýkají|nás už netýkají|už se nás netýkají|už se mě netýkají|už nás nezajímají]
    ? [naposledy|naposled] (co) (mi|nám) [co mi píšete|co mi pošlete|co mi něco|mi píšete|mi posíláte|mi pošlete|co od vás]
    ? [informace|zprávy|hlášení|oznámení|upozornění|výstrahy|připomínky] (ze|z|od|ze školy|ze školky|z obce|z kurzu|od vás) (školy|školky|obce|vás) (už|tak|si) (už) [nechceme|nechci|nepotřebujeme|nepotřebuju|nepotřebuji|nemusíte|ztratily smysl|ztratila smysl|nemají smysl|už nemají smysl|postrádají smysl|jsou zbytečné|jsou zbytečná|jsou už zbytečné|jsou bezpředmětné]
    ? [cukněte|vyhákněte|vyndejte|vytáhněte|sundejte|vykopněte|vyřaďte|vyhoďte] [mě|nás|mne] (prosím|už) [z|ze] (toho|té|vašeho|vaší|tohohle) [mailinglistu|listu|seznamu|rozesílky|skupiny|kanálu|distribuce|databáze|odběru|klubu]
    ? [zařaďte|dejte|zapište] [mě|nás] (prosím) [mezi ty|k těm] [co nechtějí|kteří nechtějí|kdo nechtějí|co nic nechtějí|kteří nic nechtějí]
    ? [esemesky|smsky|sms|zprávy|textovky|reklamy|upozornění] [prosím ne|už ne|radši ne|raději ne|ne prosím|prosím už ne|ne děkuji|ne díky|prosím radši ne] $
    ? [obejdu se|obejdeme se|se obejdu|se obejdeme|zvládnu to|zvládneme to|poradím si|poradíme si|vystačím si|přežiju|přežijeme|vydržím|klidně obejdu] (to|i|klidně|už|dobře|docela) (i) bez (těch|vašich|těchhle|takových|dalších) [tipů|rad|novinek|připomínek|připomínání|zpráv|nabídek|akcí|upozornění|aktualit|přání|smsek|esemesek|oznámení|hlášení|newsletteru]
    ? bez (těch|vašich|těchhle|takových|dalších) [tipů|rad|novinek|připomínek|zpráv|nabídek|akcí|upozornění|aktualit|přání|smsek|esemesek|oznámení|hlášení] (se|to) (klidně|rád|ráda|už|docela|dobře|v pohodě) [obejdu|obejdeme|se obejdu|přežiju|zvládnu|vydržím|přežijeme]
    ? ^ [pište|piš|posílejte|volejte|vypisujte] (si|to|raději|radši) (to|raději|radši) [někomu jinému|někomu mladšímu|mladším|jiným|jinam|někam jinam|jinému|mladšímu] (ne mně|prosím) $
    ? ^ (už) (prosím) [neotravujte|neotravuj|neprudte|neprud|neobtěžujte] (mě|nás|už|mne) (už) [s tím|s tímhle|s takovými věcmi|s takovýma věcma|s kravinama|s takovejma|furt|pořád|pořád dokola]
    ? [zprávy|hlášení|oznámení|upozornění|informace|výstrahy|připomínky] (ze|z|od) (školy|školky|obce|kurzu|ze školy|ze školky|z obce) [už nejsou|nejsou už|nejsou] (už) [pro nás|pro mě|pro mne|naše věc]
    ? [připomínat mi|připomínat nám|psát mi|psát nám|posílat mi|posílat nám|upozorňovat mě|upozorňovat nás|informovat mě|informovat nás] … [nemá smysl|už nemá smysl|nemá cenu|je zbytečné|je k ničemu|ztrácí smysl|postrádá smysl]
    ? ^ prosím (už) [jen|pouze|výhradně|jenom|jedině] (klasickou|normální|běžnou) [poštou|dopisem|mailem|emailem|písemně|telefonicky|mejlem|e mailem|na mail] $
    ? [dejte|vezměte|vyndejte|dostaňte|vymažte|vyhoďte|odepište] [mě|nás] (prosím|už) [odsud|odtud|z toho|z tohohle|vocaď] (pryč|ven)
    ? [chci|chtěl bych|chtěla bych|chceme|potřebuju|potřebuji] (už) [z|ze] [toho|té|tohohle|vašeho|vaší|téhle|tohoto|této] [kanálu|skupiny|seznamu|rozesílky|odběru|newsletteru|klubu|databáze] (prosím|už) [ven|pryč|odejít|vystoupit|vypadnout|zmizet]
    ? [chci|chtěl bych|chtěla bych|chceme|potřebuju|potřebuji] (už) [vystoupit|odejít|vypadnout|ven|pryč|zmizet] [z|ze] [toho|té|tohohle|vašeho|vaší|téhle|tohoto|této] [kanálu|skupiny|seznamu|rozesílky|odběru|newsletteru|klubu|databáze]
    ? [nepřeju si|nepřeji si|nechci|nechceme|nepřejeme si] (už|dál) (být|figurovat) (už|dál) [na|v|ve] (tom|vašem|tomhle|té|vaší|žádném) [seznamu|seznamech|databázi|rozesílce|distribuci]
    ? [kvůli vám|od vás] (mi|to|pořád|furt|mobil|telefon) (mi|pořád|furt|mobil|telefon) [vibruje|pípá|cinká|drnčí|zvoní]
    ? [vibruje|pípá|cinká|drnčí|zvoní] (mi|to|telefon|mobil) (pořád|furt) kvůli vám
    ? (takové|takovéhle|tyhle|takovéto|podobné) [věci|věcičky|záležitosti|blbosti|zprávy|akce] (mě|nás) (už|vůbec|opravdu|fakt) (mě|nás) nezajímají
    ? [další|ještě jedna|ještě jedna taková|ještě jednou] (taková|esemeska|sms|zpráva|smska|textovka|reklama) (esemeska|sms|zpráva|smska|textovka|reklama) a [hlásím to|hlásím vás|nahlásím|podám|jdu na|blokuju|blokuji|zažaluju|žaluju|volám právníka|měním operátora|volám policii|dávám|končíme|konec]
    ? (už) (mi|nám) (to) (už) [k ničemu nebude|k ničemu není|nebude k ničemu|není k ničemu|neslouží|nebude užitečné] (už) … [vypněte|vypněte to|zrušte to|zrušte|odhlaste]
    [prosíme|prosím|žádám|žádáme] (už|dále|dál|mi|nám|nás|mě|více) (už|více) [neposílat|nepsat|nezasílat|nekontaktovat|neobtěžovat|neupozorňovat|nepřipomínat|neinformovat] (už|dále|mi|nám|více) $
    [vypněte|vypnete|zastavte|utněte] (mi|už|prosím) [to pípání|to pipani|to cinkání|ty smsky|ty zprávy|tyhle zprávy|tyhle smsky|ty nabídky]
    [to pípání|to pipani|to cinkání|ty smsky|ty zprávy|tohle] (mi|už) [vypněte mi|vypněte|vypnete|zastavte|zrušte]
    [poslední] (zpráva|smska|sms|co) (zpráva|smska|kterou|co) [kterou jsem chtěl|kterou jsem chtěla|kterou chci|co chci|co chci vidět|co chci od vás|kterou od vás chci]
    [právo] (obchodní|tato|vaše|taková|zasílání) [sdělení|nabídky|zprávy|reklamy|sdělení] (odmítnout) (což|a) [tímto činím|odmítnout což tímto činím|což tímto činím]
    [obchodní sdělení|reklamní sdělení|vaše nabídky|zasílání zpráv|marketingová sdělení|zasílání] (tímto|proto|právo) [odmítnout což tímto činím|odmítám|tímto odmítám|odmítnout a činím tak|odmítnout a tímto tak činím|nechci dostávat|si nepřeji|si nepřeju]
    [do mobilu|na mobil|na telefon|do telefonu|smskou|smskami|po sms] (už|mi|prosím|ale) (už|mi|prosím) (už|mi|prosím|od vás) [nic|nic neposílejte|nic nechci|nic nepište|neposílejte nic|neposílejte|nepište|radši nic] (prosím) $
    [příště|napříště|od teď|odteď|od zítřka|do budoucna|v budoucnu|pro příště] (mě|už|mě už|prosím) (už|z|při) (z|při) (rozesílání|rozesílky|těch zpráv|seznamu|posílání|smsek) [mě vynechte|mě vynechejte|vynechte|vynechejte|beze mě|beze mne|vyjměte|mě z rozesílání vynechte|mě nepočítejte|vyřaďte]
    [vůbec o to nestojím|o to vůbec nestojím|nestojím o to|o to nestojím|nestojím o vaše|nestojím o ty|o vaše zprávy nestojím|o vaše smsky nestojím|o vaše nabídky nestojím|nestojím o žádné]
    [jak se|kudy|jak] (můžu|dá|dá se|lze|mám) (se|tohohle|tady) (tohohle|toho) [tohohle zbavím|toho zbavím|vás zbavím|zbavit vás|zbavit tohohle|zbavit toho|odsud dostanu|z toho dostanu|z tohohle dostanu ven] & [nestojím|nechci|otravuje|otravný|obtěžuje|nezajímá|nebaví|nezájem|nepotřebuju|nepotřebuji|chodí]
    [abyste|kdybyste|aby mi|kdyby mi|aby nám] (mi|nám|už|od vás|mě) (už|od vás) [přestali|přestaly] (už|mi|mě) [zasílat|posílat|psát|volat|spamovat|otravovat|chodit|obtěžovat|kontaktovat]
    [pro příště|příště|napříště|do budoucna] [mě|nás] (už|prosím) [vynechejte|vynechte|vynechávejte]
    ať mi (už) (ty|vaše|tyhle|tyto|ta) (vaše) [stuff] (už|sem) [nechodí|nepřichází|nepřicházejí|nechodej|nechoděj]
    ^ (prosím|tak|příště) bez [dalších|těch|vašich|těchto] (vašich) [zpráv|sms|smsek|reklam|nabídek|esemesek|newsletterů|upozornění] (prosím|už) $
    ^ (prosím) bez [zpráv|smsek|reklam] [na|od] [moje číslo|mé číslo|toto číslo|tohle číslo|tento telefon|můj telefon|můj mobil|vás] $
    (už) (tomu) [konec|dost] [se spamem|s reklamama|s reklamami|se zprávama|se zprávami|s esemeskama|se smskama|se smskami|s těma zprávama|s těmi zprávami]
    [konec|konce] (těch|vašich) (vašich) [zpráv|sms|smsek|reklam|esemesek|nabídek] (prosím) $
    [prosím|prosba] (o to) (aby) [toto číslo|tohle číslo|moje číslo|mé číslo] (už|dál|nadále) [nedostávalo|nebylo obesíláno|nebylo kontaktováno|nebylo oslovováno]
    ? [budu si stěžovat|stěžuju si|stěžuji si|budu na vás stěžovat] (na vás|u|na) [čoi|čtú|úřad*|úoou|uoou|ombudsman*|inspekc*]
    [relative] (vás|moc|hezky) [prosí|žádá] (vás) [ať|abyste|aby] už [jí|mu|jim|nám] (ty|už|vaše) (zprávy|smsky|reklamy) [neposíláte|neposílali|nepíšete|nepsali]
    ? ^ (a|prosím) [už to nedělejte|nedělejte to už|víckrát to nedělejte|nedělejte to víckrát|tohle už nedělejte] (prosím) $
    [abyste|abyste už] (konečně|už) [zapomněli|smazali|vymazali|ztratili|vyřadili|vyškrtli] (na) [moje číslo|mé číslo|můj kontakt|toto číslo|tohle číslo]
    [relative] (vás|moc|hezky) [prosí|žádá] (vás|moc) [ať|abyste|aby] (už|jí|mu|jim) (už|ty|jí|mu|víc) (zprávy|ty|smsky|reklamy) [neposíláte|neposílali|nepíšete|nepsali|nevolali|nevoláte]
    [chci|chceme|chtěl bych|chtěla bych|potřebuju|dopřejte mi] (už|mít) (svůj|svatý|konečně) [klid|pokoj] od (těch|vašich|vás) [stuff|vás|vašich]
    ? [milion|miliony|stovky|tisíce|desítky|tuny|hromada|záplava] (těch|vašich|blbých) [stuff] (od vás|denně|týdně|každý den)
    ? (tohle|to|toto) je (už) [nth] (už) [sms|smska|zpráva|reklama|esemeska] (už) [tento měsíc|tento týden|tenhle týden|tenhle měsíc|dnes|dneska|za den|za týden|za měsíc|od vás]
    na (ty|vaše|ty vaše) (vaše) [stuff] (z vysoka|zvysoka|úplně|vám) [kašlu|seru|peču|dlabu|prdím|kašleme]
    [odvolávám|ruším|beru zpět|stahuji] (všechno|vše|souhlasy) [s čím|co|k čemu|se vším] … [souhlasil|souhlasila|podepsal|podepsala|odklikl|odklikla|potvrdil|potvrdila]
    [odpojte|odlepte|odkopněte|odstřihněte|odpárejte] se (už|konečně|laskavě) (už|konečně) ode mě
    (tak|už) (už) se (už) ode mě (už|konečně|laskavě) (konečně) [odpojte|odlepte|odstřihněte|odpárejte|odprejskněte]
    na (ty|vaše) (vaše) [stuff] (tu|tady|v mobilu) [není místo|nemám místo|nemám náladu|nemám čas|nemám nervy]
    není (tu|v něm) (na) [na vaše] [stuff] (místo)
    [ať mě|aťmě|nechť mě] (už|konečně|z|odtamtud|prosím|tam) (už|konečně) (odtamtud|seznamu|někdo) (už) (někdo) [smaže|vymaže|vyřadí|odhlásí|vyškrtne|odstraní]
    (opravdu|fakt|vážně|to|proč) [musím to dostávat|to musím dostávat|musím tohle dostávat|musím dostávat|musím to číst|to musím číst] (vaše|ty|každý|každou|pořád|furt|každej) (týden|den|stuff)
    (další|vaše|ty) (vaše) [stuff] (si) (rád|ráda) [si odpustím|odpustím si|si ušetřím|oželím]
    [umlčte|ztlumte|uťněte|vypněte|zklidněte|utište] (už|konečně|prosím|mi) (ta|ty|tahle|tyhle|vaše) [stuff]
    [chci|chtěl bych|chtěla bych|přeji si|prosím] (už) přestat být [passive]
    [přestat|přestaňte|skončit|ukončete] … [jinak|v opačném případě] … [kroky|právní kroky|právník*|policie|policii|soud*|stížnost*|žalob*]
    [mobil|telefon|mob|hodinky] (mi|nám) (pořád|furt|celý den|celej den) [pípá|vibruje|zvoní|cinká|bzučí|piští] (pořád|furt|celý den|celej den) [kvůli vám|od vás|kvůli vašim|kvůli těm vašim]
    [mobil|telefon|mob|hodinky] (mi|nám) [kvůli vám|od vás|kvůli vašim] (stuff) (pořád|furt|celý den|celej den) [pípá|vibruje|zvoní|cinká|bzučí|piští]
    (uvítal|uvítala|ocenil|ocenila|chci|chtěl|chtěla|rád|ráda) … [číslo] (z|ze) (vašeho|vaší) [list] (už) [zmizelo|zmizí|vypadlo]
    [uvítal bych|uvítala bych|byl bych rád|byla bych ráda|ocenil bych|ocenila bych] kdyby (mé|moje|už) [číslo|jméno|smsky|zprávy] … [zmizelo|nebylo|nechodily|přestaly|zmizely]
    [mezi ty|k těm|na seznam těch|mezi ty lidi] (co|kteří) [co reklamy|kteří reklamy|co zprávy|co smsky|co nic|co už] (už|žádné|nic) [nechtějí|nechtěj|nedostávají]
    (tak|potom|raději|radši) [nepište|neposílejte|nesmskujte|nevolejte] (mi|nám) [vůbec|radši vůbec|raději vůbec|vůbec nic|vůbec nikdy]
    stop (a) [respektujte|respektujte to|berte to na vědomí|akceptujte]
    [loučím se|loučíme se|rozlučuju se|rozlučuji se|dávám sbohem] (už) (s) (vašimi|vašima|těmi|těma) [stuff|vámi]
    ? (mě|mne|nás) (se to|už) [už se to netýká|se to už netýká|se to netýká|se už netýká] $
    ? [netýká se mě|už se mě netýká|netýká se mě to|už se mě to netýká] $
    [přestaňte|přestaň|přestanete|přestali|přestat|přestante|skončete] (už|laskavě|konečně|prosím|mi) s tím (už|laskavě|konečně|prosím|vším|hned) $
    ^ (já|prosím|tak|takže) [odhlašuji se|odhlašuju se|odhlašujeme se] (prosím|hned|z toho|okamžitě) $
    ? (a) co kdybyste (už|s tím|toho|prosím) (už|konečně) [toho nechali|přestali|s tím přestali|s tím skončili|nechali toho|dali pokoj|dali mi pokoj] (psát|posílat|otravovat|už) $
    [odstraňte|smažte|vymažte|vyřaďte|odstranit|smazat|vymazat] (ho|jej|prosím|to) (ho|prosím) (ze|z) (vašeho|vaší|svého|toho) [systému|databáze|seznamu|evidence|adresáře|kontaktů]
    ? [číslo|cislo|kontakt] (ale|tak|takže|prosím) (ho|jej|to) [smažte|smazte|vymažte|vymazte|odstraňte|vyřaďte|zahoďte] (ho|jej|to)
    ? [zrušil|zrušila|odhlásil|odhlásila|vystoupil|vystoupila|ukončil|ukončila|odvolal|odvolala|vypověděl|vypověděla] & [chodí dál|chodí pořád|pořád chodí|stále chodí|dál chodí|furt chodí|chodí furt|posíláte dál|píšete dál|pořád píšete|stále píšete|stále posíláte|pořád posíláte|stále dostávám|pořád dostávám|furt dostávám|dál dostávám]
    (už|mě) (mě|už) z vaší nabídky (mě|už) nic [nezajímá|nechci|nepotřebuju|nepotřebuji]
    nic z vaší nabídky (mě|už|nás) (už|nás|mě) [nezajímá|nechci|nepotřebuju|nepotřebuji]
    [žádné|žádný|žádnou|nula] (už|další|takové|víc) [už|další|takové|víc|vaše] (vaše|takové) [stuff]
    (prosím|a) [už žádné|žádné už|už žádný|žádné další|už nikdy žádné] (další|vaše|takové|prosím) [stuff]
    [přestaňte|přestaň|skončete|dost|konec|nechte toho] (už|konečně|prosím) s (tím|těmi|vašimi|těma|vaším) (věčným|neustálým) [maily|rozesíláním|obtěžováním|posíláním|otravováním|spamováním|zasíláním|psaním|reklamou|stuff]
    (prosím|žádám|požaduji|trvám|dožaduji|očekávám|důrazně|chci) (vás|o|na|se) (okamžité|okamžitý) [smazání|vymazání|zablokování|vyřazení|výmaz|vyškrtnutí|odstranění|odhlášení] [mého čísla|tohoto čísla|čísla|mého telefonu|mého kontaktu|z databáze|ze seznamu|z rozesílky|z evidence|z vaší databáze|z vašeho seznamu]
    (prosím|žádám|požaduji|trvám|dožaduji|očekávám) (o|na|se) (okamžité|okamžitého) [nezasílání|neposílání|nekontaktování|nepsaní|vypnutí|ukončení|ukončení zasílání|zrušení zasílání|zákaz kontaktu|ukončení kontaktu|zastavení|svatý klid|klid od vás|ukončení obtěžování] (těch|vašich|mi|všech|dalších) [stuff|zasílání|odběru|obtěžování|kontaktu|klid|od vás|reklam]
    (prosím|žádám|požaduji) o [nekontaktování|nezasílání|neposílání|nepsaní] (mi|mě|reklam|zpráv|smsek)
    [chci|chceme|chtěl bych|chtěla bych|přeji si|rád bych|ráda bych] (už|prosím) [odejít z klubu|odejít z vašeho|vystoupit z programu|vystoupit z klubu|vystoupit z vašeho|ukončit členství v klubu|smazat číslo z|smazat své číslo|smazat moje číslo|vymazat své číslo|abyste přestali|aby to skončilo|aby to přestalo|skončit s tím|odmítnout další|vypsat se z|se z toho odhlásit|se odregistrovat|odregistrovat se|se vypsat]
    [neuděluji|neuděluju|nedávám|neudělil jsem|neudělila jsem|nedal jsem|nedala jsem|odnímám|nemáte můj|nemáte k tomu můj|bez mého|neprodlužuji] (vám|k tomu|žádný|můj|svůj) [souhlas|svolení|povolení|souhlasu]
    nemáte (k tomu|ode mě|můj) [můj souhlas|souhlas]
    ? [threat] & [authority]
    ? [nahlašuji|nahlašuju|žaluju|oznámím|udám|zažaluju] vás
    ? [podám na vás|podávám na vás|jdu na vás|půjdu na vás] … [žalobu|stížnost|trestní oznámení|udání|lawyer]
    [ať|aby|kéž] (už) (ty|tyhle|vaše|mi) (vaše|zprávy|smsky|reklamy) [přestanou|nechodí|zmizí|skončí|přestaly|nechodily|skončily] (chodit|už|navždy) $
    ? [tyhle|ty|tyto|vaše|ty vaše] (vaše) [stuff] & [musí přestat|musí skončit|ať přestanou|ať už nechodí|ať skončí|mají přestat|mají skončit|prosím vypněte|prosím zastavte|prosím zrušte]
    [odhlásit|odhlaste|odhlašuji|vymažte|smažte|vyřaďte|vyškrtněte] (mě|se|prosím|číslo) (z|ze) [toho|těch zpráv|těch smsek|těch reklam|tohohle spamu|rozesílky|reklamního seznamu]
    (tohle|to) je (už) (desátá|pátá|x tá|kolikátá) [sms za týden|smska za týden|zpráva za týden|reklama za týden|sms dnes|smska dnes|zpráva dnes|sms tento týden]
    (sms|smska|zpráva) … [to je moc|je to moc|to je příliš|to je přes čáru] (a) [končím|končíme|dost|stačilo|odhlaste|odhlašuji|nechci]
    [vypněte|vypni|zrušte|zruš|stopněte|zastavte|ukončete] (mi|prosím|konečně|už) (to|ty|tohle|tu) (vaše|věčné|neustálé|pořád) [upozorňování|posílání|zasílání|rozesílání|otravování|obtěžování|připomínání|stuff]
    neotravujte (mě|nás|mi) (už|pořád|porad|furt|stále|dokola|neustále) (už|pořád|furt) s (tou|tím|těmi|těma|vaší|vašimi) [půjčkou|půjčkami|pojištěním|úvěrem|stuff|investicemi|energiemi|nabídkou]
    [mobil|telefon|tel číslo|číslo] (si|prosím) [smažte|vymažte|vyřaďte] (si|prosím|z) (databáze|seznamu|evidence)
    (nikdy|já|přece) (jsem|sem) se (k tomu|nikdy|k ničemu|nikam) [neupsal|neupsala|neprosil|nehlásil|nehlásila|nezapsal|nezapsala|nezapisoval|nezapisovala] (o to|k tomu|k ničemu|do)
    ať [moje číslo|mé číslo|moje jméno|můj kontakt|můj telefon] (do|už|hned|okamžitě|zítra) (zítra|zítřka) [zmizí|není|nenajdu|není vedeno] (z|ve|v|na) (vašeho|vašem|vaší|té) [seznamu|databáze|databázi|evidence|evidenci|systému|rozesílky]
    ? [zrušil jsem|zrušila jsem|jsem zrušil|jsem zrušila|jsem se odhlásil|jsem se odhlásila|odhlásil jsem se|odhlásila jsem se|odvolal jsem souhlas|odvolala jsem souhlas|vypověděl jsem smlouvu|vypověděla jsem smlouvu] & [pořád píšete|stále píšete|dál píšete|furt píšete|pořád posíláte|stále posíláte|furt posíláte|dál posíláte|pořád mi píšete|stále mi píšete|pořád mi posíláte|stále mi posíláte|furt mi píšete|furt mi posíláte|pořád chodí|stále chodí|furt chodí|pořád mi chodí|stále mi chodí|furt mi chodí|pořád dostávám|stále dostávám|furt dostávám]
    [nechte|nechejte|nechat] (už|prosím|konečně) [můj telefon|můj mobil|moje číslo|mé číslo] (už|prosím|konečně) [být|na pokoji|v klidu]
    [moje číslo|mé číslo|můj telefon|moje jméno|můj kontakt] & [zmizí|zmizet|zmizelo|zmizel|zmiz] & [list]
    ? [movedOn] & [připomínat|upozorňovat|informovat|zvát|oslovovat] & [pointlessWeak]
    ? [nemá cenu|nemá smysl|nemají smysl|je zbytečné|není důvod|nač] [mi|mě|nám] (to|je|ty) [posílat|psát|zasílat|oslovovat|kontaktovat|informovat|otravovat]
    ? [nedal|nedala|nedali] (jsem|jsme) (vám) [číslo proto|telefon proto|číslo na to|číslo kvůli|číslo abyste|číslo k tomu|vám číslo proto|vám číslo abyste|vám číslo na to|vám číslo k tomu]
    ? [odpojuju|odpojuji|odepisuju|odepisuji|odstřihávám|vypisuju|vypisuji|vyškrtávám|odlogovávám|odlepuju] se (už) (od|z|ze) [vás|vašeho|vaší|vašich|seznamu|odběru|toho|tohohle]
    (vůbec|fakt|opravdu) [mě|mne|nás] (vůbec|fakt|opravdu|už) nezajímá (co|jaké|jakou) [co máte|jaké máte|co prodáváte|co nabízíte|co děláte|co je u vás|co zlevňujete]
    ? [dcera|syn|manžel|manželka|máma|táta|babička|děda] (vás|moc) [prosí|žádá|nechce] (vás) (aby|abyste|ať) (jí|mu) (to) (už) [neposílali|nepsali|neposílejte|to neposílali|nevolali|neposílat]
    ? (děkuji) [tímto|tím] (bych) (to|bychom) [bych to uzavřel|bych to uzavřela|to uzavřeme|bych to ukončil|bych to ukončila|to končí|bychom to ukončili|to ukončíme]
    ? ^ (už|víckrát) [víckrát už ne|víckrát ne|už víckrát ne|už nikdy více|příště už ne|nemusí být|nemusí to být|díky nemusí být] $
    ? ^ (už) (mi|se) (už) [se mi neozývejte|už se mi neozývejte|se neozývejte|už se neozývejte|už se mi nehlaste|se mi nehlaste|už mi nevolejte ani nepište] (víc|víckrát|nikdy) $
    ? [harass] & [warnYou]
    ? [phoneWord] & [notForAds]
    ? [iSay] & [youKeepOn]
    ? [noInterest] & [noteIt]
    ? [considerIt] & [consentGone]
    ? [movedOn] & [pointlessWeak] & [stuff|youWord]
    ? [childNumber] & [ads|age]
    ? [magic] & [goSilent|soStop]
    ? [goSilent] & [forever|fromYou]
    ? [instead] & [otherWay]
    ? [someoneElse] & [wares|stuff]
    ? [wasLeaving] & [noUse]
    ? [neverAgreed] & [stuff]
    ? [mustYou] & [inform] & [stuff|everyOne]
    ? [letRest] & [fromYou]
    ? [dejte|dajte|dejtež|dajtě] … [pokoj|svátek|pohov|odchod]
    ? ^ (tak|no|ok|tak jo|dobře) [rozejdeme se|rozejděme se|rozcházíme se|rozešli jsme se|nějak nám to neklape|neklape nám to|nám to neklape|nesedli jsme si|je mezi námi konec|mezi námi konec|nic z toho nebude] $
    ? [blokujete|obsazujete|zahlcujete|ucpáváte] (mi|nám|tu|nouzovou) [linku|nouzovou linku|tísňovou linku]
    ? (už) [mě|na mě|mi] (s tím|už) [nesrat|neprudit|neotravovat|nebuzerovat]
    ? ^ (už) [nesrat|nesrat mě|neprudit|neotravovat] (už) $
    ? ^ (fakt|vážně|už) [mi to stačí|stačí mi to|už mi to stačí|mi to stačilo|mi to fakt stačí|stačilo mi to] (už|díky) $
    [unsubscri*|odsubscri*|unsubnout|unsubni|unsubněte|odsubněte] [mě|mne|me|nás|moje číslo|to]
    ? [stuff] & [trash]
    ? [dead] & [youStill]
    ? [easeOff] & [stuff]
    ? [sane] & [stuff|youWord|nightTime]
    ? [anyway] & [wontBuy]
    ? [wontBuy] & [saveIt|youWord]
    ? [whereWrite] & [soStop]
    ? [shove] & [wares|stuff]
    ? [removalNoun] & [myNumGen]
    ? [refuseV] & [contactNoun]
    ? ^ (nezlobte se|promiňte|bez urážky) (ale) (už) [mě|nás|mne] (to|už) (to|už) nezajímá (už) $
    ? [ať|nechť|aby] (už) (mi|nám) (už|to|tohle) (tohle|to|už) [nechodí|nechodilo|nepípá|nepíšete|nepíšou|neposíláte|neposílají] (to|už|tohle|nebo|jinak)
    ? ^ [mi|nám|mě] [nechtít|nepotřebovat|nezajímat] (sms|reklama|to|už|nic) $
    ? (prosím) ne [stuff] (prosím|díky|už) $
    ? ^ (hele|hej|tak|no) (vole|kámo) [dost bylo|dost už bylo|bylo toho dost|bylo dost|už by stačilo|už stačilo|stačilo by|už toho nechte|utni to|utněte to|stopni to|stopněte to|zaraz to|zarazte to|šmitec|a šmitec|šlus|a šlus|finito] (už) (kámo|vole|brácho|lidi|díky|dík) $
    ? [utněte|zarazte|stopněte|zatrhněte|odpískejte|utni|stopni] (to|už|si|prosím) (už|to|prosím) [to|tohle|prosím]
    ? (už) [to|tohle] (už) (prosím|konečně|laskavě|jednou provždy) [utněte|zarazte|stopněte|zatrhněte|odpískejte|utni|stopni|ukončete|zastavte|vypněte]
    ? [jestli|jestliže|pokud|když|jak|jakmile] (mi|nám|ještě) (ještě) [přijde|prijde|pošlete|napíšete|dostanu|pípne|cinkne|uvidím|zavoláte|ozvete|dojde] & [threat|authority|lawyer|blokuju|blokuji|blokuju si|zablokuju|zablokuji|blok|žaluju|uvidíte|poženu]
    ? [fed] & [youWord|stuff|daily]
    [vás|vaše číslo|tohle číslo|toto číslo] (mám|už|jsem|si|u mě) (už|si|v|na|mě|u) (už|mě) [blokuju|blokuji|zablokuju|zablokuji|zablokovan*|zablokoval jsem|zablokovala jsem|na blacklistu]
    [vás|vaše číslo|tohle číslo|toto číslo] [jsem|mám|jsem si|si] (už|si|v) [blk]
    jste (už|u mě) (u mě) [zablokovaní u mě|u mě zablokovaní]
    [blk] (jsem|si|už) (si|jsem) [vás|jste|vaše číslo|tohle číslo|vaše zprávy]
    ? [quiet] & [fromYou]
    ? [switchOff] & [forMe]
    ? [thanksIf] & [switchOff] & [arriving]
    ? [howLong] … [otravovat|psát mi|posílat|bombardovat|obtěžovat|spamovat|otravujete|posíláte|píšete|zahlcovat|mě budete|přestanete|s tím přestanete|dáte pokoj]
    ? [thanksIf] & [leaveOut] & [seznamu|zasílání|rozesílání|databáze|adresáře|stuff|příště|oslovování|akce]
    ? [thanksIf] [mě|mne|nás|moje číslo|mé číslo] (už|prosím|příště|z|z toho) [leaveOut]
    ? [movedOn] & [pointless]
    ? [stuff] (už|jsou|mi|pro mě|nám) (už|jsou|mi) [jsou mi k ničemu|k ničemu|na nic|nanic|na houby|na prd|na prdlačku|na nic nejsou]
    ? [aspoň|alespoň|jeden|jednou|jediný] (jeden|den) [den|týden|večer|víkend|noc|ráno|rok] bez (vaší|vašich|vašeho|té|těch|jediné) [stuff|vás|sms*]
    ? [život|den|svět|ráno|budoucnost|existenci|existence] bez [vás|vašich|vaší]
    [nepoužívejte|nepoužívat|nevyužívejte|nechci abyste používali|přestaňte používat] (už|prosím) (moje|mé|můj) [číslo|telefon|telefonní číslo|moje číslo|kontakt] (k|pro|na) [reklamě|reklamu|reklamním|marketingu|marketing|nabídkám|propagaci|reklamy]
    [už|víc|více] (od vás|o vás) (nic|už) [nechci|nechceme] [od vás|o vás|nic] (od vás|o vás|nic|už) [slyšet|vidět|vědět|číst]
    [nic|už] [nechci|nechceme] (od vás|o vás|nic) [slyšet|vidět|číst]
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
    ? ^ (já|už|ja) (to|tohle|je|to už|ty) [nechci|nechcem|nepotřebuju] [to|tohle|je|už|dostávat] $
    ? ^ (já|už|ja) [to|tohle|je|to už|ty] (už) [nechci|nechcem|nepotřebuju|nechceme] $
    [přeji si|přeju si|chci|chtěl bych|chtěla bych|žádám o|prosím o|rád bych|ráda bych] (z|o) [odhlásit|zrušit|ukončit|zrušení|ukončení|odhlášení] (si|zasílání|odběr|posílání) (odběr|zasílání|vašich|ty|tyto) [novinek|newsletteru|newsletter|texts|odběr|zasílání]
    [o] (vaše|ty|žádné|další) [texts] (už|opravdu|fakt) [nemám|nestojím|nemáme|nejevím] (zájem)
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
    [nechci|nechceme|nepřeji si] (už) od vás (už) [nic|žádné]
    ^ (už) [nechci|nechceme|nepřeji si] (už) [nic|vůbec nic] $
    [nechci|nechceme|nepřeji si] abyste (mi|mě|nám) (už) (psali|posílali|kontaktovali|otravovali)
    ^ (já) (už) [to|tohle|vás] (už) nechci $
    [texts] (už|od vás|opravdu|fakt) (už) [nechci|nepotřebuju|nepotřebuji|nepřeji si]
    nesouhlasím se (zasíláním|posíláním) ([texts])
    [dost|konec] (už|další|těch|vašich|s vašimi|s) [reklamám|reklam|smskám|smsek|spamu|reklamami|smskami]
    [žádné|žádná|žádnou|bez|dost|konec] (už) [další|těch|vašich|s vašimi|vaše|s] (další|vašich|s) [reklamy|smsky|sms|zprávy|esemesky|reklam|reklamu|zpráv|nabídky|spamu|spam|smsek|reklamami]
    [žádné|žádná|žádnou|bez] [reklamy|smsky|esemesky|reklam|reklamu|smsek|esemesek]
    ^ (už|prosím) [žádné|žádná|žádnou|bez|dost|konec] (už) [sms|zprávy|zpráv|nabídky|spamu|spam] (už|prosím|díky) $
    mám (už|toho) [dost|plné zuby|po krk] (už) (těch|vašich) [texts]
    mám toho (už) [tak akorát|plné zuby] $
    [nechte|nech] [mě|nás|mne] (už) (prosím|konečně) [být|na pokoji|v klidu|na pokoj]
    ^ [nechte|nech] (už) [na pokoji|být] (už|prosím) $
    dejte (už) (mi|nám|mně) (už|konečně|s tím|svatý|laskavě) [pokoj|svátek]
    dej (už) [mi|nám|mně] (už|konečně|s tím|svatý|laskavě) [pokoj|svátek]
    ^ dej (už) pokoj $
    [běžte|jděte|táhněte|bezte|jdete|trhněte si] (už|s) … [do háje|k čertu|do prdele|nohou|do řiti|do hajzlu]
    [běžte|jděte|táhněte|bezte] (už) [s] (tím|těma|těmi|vašima|vašimi) (stuff) [někam|pryč]
    ^ [běžte|jděte|táhněte|bezte|jdi|táhni] (už|prosím) [někam|pryč|do háje|do prdele|k čertu] $
    jdi (už) (s tím|s těma|s|do) (stuff) [do háje|do prdele|k čertu|do hajzlu|do šípku|do řiti]
    [polibte mi|vyserte se na mě|naser si|odprejskněte] … [texts]
    [remove] (si) (prosím|laskavě|okamžitě) (mě|mne|nás|moje číslo|mé číslo|toto číslo) (prosím|laskavě|okamžitě|ihned) (z|ze) (toho|vaší|vašeho|té|vašich|této|vaši) [list]
    [mě|mne] (prosím|už) [vyřadit|vyškrtnout|odhlásit|odebrat|vyřaďte|vyškrtněte|odhlaste|odhlašte|odhlásíte]
    ^ nás (prosím|už) [vyřaďte|vyškrtněte|odhlaste|odhlašte|odhlásíte]
    [vyřaďte|vyradte|vyškrtněte|odhlaste|odhlašte|odhláste|odeberte] (prosím|laskavě|okamžitě|už) [mě|mne|nás|moje číslo|toto číslo]
    [chci|chtěl bych|chtěla bych|přeji si|prosím|žádám] (se) [odhlásit|vyřadit|odregistrovat|odepsat] (se|odběr)
    [zrušte|zrušit|ukončete|ukončit|vypněte|vypnout|zastavte|zastavit|rušte] (mi|prosím|ten|ty|tyto|toto) [zasílání|odběr|odebírání|rozesílání|texts|posílání|newsletter]
    [smažte|vymažte|smazat|vymazat|smazte|vymazte|zapomeňte|odstraňte] (si) (prosím) [moje|mé|toto|mi|si] (telefonní) číslo
    [odvolávám|stahuji|ruším|odvolat|beru zpět|zrušit|odvolání|ruším svůj] (svůj|můj|tímto|veškerý) souhlas
    (nikdy) (jsem|jsme) (vám|k tomu|nikdy) (nikdy) [nedal|nedala|neudělil|neudělila] (vám|k tomu|žádný) souhlas
    [nedal|nedala|neudělil|neudělila] jsem (vám|k tomu) (žádný) souhlas
    [ještě jedna|ještě jednou|jestě jednu] (sms|zpráva|reklama|zprávu|esemeska|spam|zprava|taková) … [lawyer]
    [příští|pristi|další|dalsi] [sms|zpráva|reklama|zprávu|smska|smsku|esemeska|spam|zprava|taková|otrava] … [lawyer]
    (jestli|pokud) (mi) (ještě|nepřestanete) … [napíšete|pošlete|přijde|posílat|psát] … [lawyer]
    [nahlásím|udám|zažaluji|zažaluju] vás (na|u)
    nahlásím to (na|u) [ÚOOÚ|úřad|ČOI|ČTÚ|úřadu|inspekci|operátorovi|jako spam|jako obtěžování]
    [nemám|nemáme|nemam] (už) zájem … [nosend]
    ? ^ (já) (už) [nemám zájem|nemáme zájem|nemam zajem] $
    ? ^ nezajímá mě to $
    ? [nikdy|nikam|nikde|nikdy jsem] (jsem|se|jsem se) (k tomu|k ničemu|u vás) (nikdy) [nepřihlásil|nepřihlásila|nepřihlašoval|nepřihlašovala|neregistroval|neregistrovala|neobjednal|neobjednala]
    nejsem (už|váš|vaše) (váš|už|vaším) [zákazník|zákaznice|klient|klientka|zákazníkem|klientem] … [nosend]
    ^ stop (a) [řekněte|napište|smažte|odkud|vymažte]
    (už) (mi|mě|mne|nám|nás|sem|mamce|babičce|je|to|prosím|to mi) [nosend|nosend1|neg2] (už|víc|nikdy|prosím|sem) [mi|mě|mne|nám|nás|sem|stuff|nic|víc|nikdy|už|na tohle číslo|na toto číslo|na můj mobil|na mobil]
    (už|víc|více|nikdy|prosím|buďte tak hodní a|laskavě|raději) [mi|mě|mne|nám|nás|sem] (už|víc|více|prosím|laskavě|raději|nikdy|už nikdy|je|to|radši) (je|to|už) [neg]
    [už|víc|více|prosím|laskavě|raději] [je|ji|ho|to] (už|víc|prosím|laskavě|raději|radši) [neg]
    [už|víc|více|nikdy] (prosím|laskavě|raději|radši|mi|mě|nám|je) (je|to|mi|mě) [neg]
    [aby|abyste|ať|abych] (mi|mě|nám|už|vaše|sem|to) (od vás) (už|mi|mě|od vás|sem|nic|víc) (nic|žádné|vaše) [negWish|nechodilo|nechodila|nedostával|nedostávala|nedostávali|nemusel číst|nemusela číst]
    [wish] (aby|abyste|vás|o to|ať) (aby|abyste) (mi|mě|už|na toto číslo|na moje číslo|moje číslo) … [negWish|nebylo používáno|nebyl používán|nebylo využíváno|nepoužívali|nedostával|nedostávala]
    [stuff] (mi|už|od vás|nám|sem|prosím|jsou|je|mi už|na toto číslo|pro mě) (už|mi|od vás|prosím|opravdu|fakt|pro mě|nám) [neg|needless|nechci|nechceme|nepatří|nečtu|neberu|nepřijímám|nepřijímáme|nezajímají mě|mě nezajímají|mě nezajímá|nestojím o ně|nemusíte posílat]
    [needless] (mi|už|nám|mě|další) (už|mi|mě) [posílat|zasílat|psát|informovat|upozorňovat|kontaktovat|oslovovat]
    [nepotřebuj*|nemusíte|není třeba|netřeba|nejsou potřeba|není potřeba] (mi|už|nám|další) (posílat|zasílat|už|mi) (vaše|ty|další|tyhle|žádné) [stuff]
    [stuff] … (už|mi|nám) [posílat|zasílat|psát] (už|mi) [nemusíte|nemusite|netřeba|není třeba|není potřeba|nemá smysl|nemá cenu]
    [přešel|přešla|přešli|změnil|změnila|změnili|prodal|prodala|prodali|odstěhoval|odstěhovala|odstěhovali|přestěhoval|přestěhovala|uzdravil|mám jiného|máme jiného] … (takže|proto|tak|a|už) … [needless|neg|nechci|vyřaďte|odhlaste|vyškrtněte|zrušte|ukončete]
    [nechte|nechat|nechejte] (už|laskavě|prosím) [mě|mne|nás|mamku|mámu|babičku] (laskavě|prosím|už|konečně|sakra|mě|mamku) (mě|už) [na pokoji|být|žít|bejt|v klidu|v pokoji|na pokoj]
    [nechte|nechejte] (už) (laskavě|prosím|sakra|konečně|si) (toho|těch|tohohle) [toho|posílání|psaní|otravování|spamování|obtěžování|těch zpráv|těch smsek|těch reklam]
    toho (už) [nechte|nechejte] (laskavě|konečně|sakra)
    [dejte|dej mi|dej nám] (mi|nám|už|konečně|mně) (mi|už|konečně|laskavě|svatý|pro boha|sakra|s tím|jednou provždy) (svatý|konečně|už) [pokoj|pohov|svátek|klid] (s|už|od)
    [offMe] (prosím|laskavě|už|konečně|si|ihned|okamžitě|též|taky|také) [person]
    [mě|moje číslo|mé číslo|toto číslo|tohle číslo|to číslo|její číslo|jeho číslo|můj kontakt|mámu|manžela|babičku] (prosím|laskavě|už|z|ze|ihned|tímto|taky|také) (toho|vaší|vašeho|rozesílky|seznamu|databáze) [offMe]
    [offMe] (prosím|laskavě|už|konečně|mě|mne|nás) [z|ze|od] (vaší|vašeho|této|toho|té|všech|vašich) [rozesílky|rozesílání|seznamu|databáze|evidence|mailingu|kampaní|kampaně|klubu|newsletteru|systému|odběru|odběratelů|příjemců|sms|zpráv|listu|skupiny|kontaktů]
    [byl byste|byla byste|byli byste|buďte|mohl byste|mohla byste|mohli byste|šlo by|bylo by možné] (tak|prosím|mi|mě|už|laskavý|laskavá|laskaví|hodný|hodná|hodní|laskav) … (a|mě|už) (mě|už|mi) [offMe|přestat|přestali|přestal|přestala|neg|ukončit|ukončili|zastavit|zastavili|zrušit|zrušil|zrušili|vypnout|vypnuli|nechat toho]
    [dejte|dát|hoďte|vemte|vezměte] [mě|mne|nás|moje číslo|mé číslo] (už|prosím|konečně) [pryč|ven|z toho pryč|z toho|odtud|dolů|z toho ven]
    [goAway] (už|s tím|s těma|s|mi|do|k|s tima|z) (do|k|s|tím|mého|těma|vašimi|tima|mýho|těmi) (háje|prdele|čerta|hajzlu|řiti|slevama|reklamama|akcema|mobilu|telefonu|vašima|mýho) [háje|prdele|čerta|hajzlu|šípku|řiti|pryč|někam|stuff|mobilu|telefonu|zad|reklamama|slevama|akcema|nabídkama|smskama|zprávama|blbostma|mýho telefonu|mého telefonu|bodáku]
    [goAway] [do háje|do prdele|k čertu|do hajzlu|do šípku|do řiti|někam|z mého telefonu|mi z mobilu|mi z telefonu|z mobilu|s tím do háje|s tím do prdele|s tím někam]
    ? ^ [goAway] (už) [s tím|do háje|do prdele|k čertu|do šípku|na mě|ode mě|někam|z mobilu] (z mobilu) $
    ? [odprejskněte|odprejskni|odprýskněte|vyserte se na|vykašlete se na] [na mě|mě|to|s tím|od mého telefonu]
    [blokuju|blokuji|blokuju si|zablokoval|zablokovala|bloknu|blokla|blokl|zablokoval jsem|zablokovala jsem|zablokuju|zablokuji] (jsem|si) [vás|vaše číslo|tohle číslo|toto číslo|tě]
    ? ^ (už|jste|tak) [jste zablokovaní|jste blokovaní|blokuju|blokuji|blok|jdete na blok|dávám blok|máte blok|zablokovaní|jste u mě zablokovaní] $
    [another] (vaše|taková|takováhle|od vás) (zpráv*|sms*|esemes*|reklam*|taková|nabídk*|otravn*) (a|tak|od vás|jdu|už) (to|vás|jdu|hned|a|si) [threat|lawyer]
    (jestli|pokud|když|jak|jakmile) (mi|mě|ještě) [another] … [napíšete|pošlete|přijde|dostanu|zavoláte|budete] … [threat|lawyer]
    [stěžuju|stěžuji|stížnost|oznámení|podnět|udání] (si|na|u|k|podám|pošlu) (si|vás|na|u) [úřad*|čoi|čtú|uoou|úoou|policii|dtest*|soud*]
    (tak|a dost) [tohle|toto|doufám že tohle|ať tohle|ať je to|ať to] (a dost|ať je|to|už) [byla poslední|byla vaše poslední|byl poslední|ať je poslední|je vaše poslední|byla snad poslední|poslední zpráva|poslední sms|poslední smska|je to naposledy|byla fakt poslední|byla naposledy|je opravdu poslední]
    ať (je|to|tohle|už|byla|tahle) (tohle|je|to|už|opravdu|byla|zpráva) [poslední|naposled|naposledy] $
    (tohle|to|toto) [číslo|telefon|mobil] (je|není|prosím|jako) (jen|pouze|služební|není|pracovní) … [není na|není pro|nepatří|nepoužívejte|nevyužívejte|nechci|žádné|bez|neslouží] (k|pro|na|tu|sem) [ads|reklamu|reklamám|stuff]
    [ads] (sem|tu|na tohle číslo|na toto číslo|mi sem) [nepatří|nechceme|nechci|nepřijímáme|neposílejte|neposílat|ne|nepište|netrpíme]
    [číslo|čísla|telefon|telefonu] (už|nadále|dále) (nebylo|nesmí|nesmíte|nepoužívejte|nepoužívat|není) … (k|pro|na) [ads|zasílání|účelům]
    [nepoužívejte|nepoužívat|nebylo používáno|nebylo nadále používáno|nevyužívejte|nesmí být používáno|nesmí být použito] (už|toto|moje|mé|číslo|k) … (k|pro|na) [ads|zasílání reklamy|zasílání|účelům|marketingu|obchodním]
    [vypovídám|ruším|rušim|ukončuji|ukončuju|končím|odhlašuji|odhlašuju|zastavuji|odmítám] (tímto|s|se|svůj|si|už|ten) (s|tímto|váš|vaším|odběr|tím|svůj) (odběr|zasílání|odebírání) [odběr*|odebírání|zasílání|stuff|klubem|vámi|členství|registraci|newsletter*|posílání]
    [končím|končíme|loučím se|loučíme se|rozcházíme se|dávám vám sbohem] (už) s (vaší|vaším) [vámi|firmou|klubem|obchodem|touto firmou]
    ? ^ [končím s vámi|loučím se s vámi|jsme spolu skončili|sbohem navždy|příště už radši nikdy|už radši nikdy|už nikdy víc|už ne prosím|příště už ne|už ne díky|ne děkuji už ne] $
    [zapomeňte|zapomeň|zapomente] (prosím|už) [na moje číslo|na mé číslo|na toto číslo|na tohle číslo|na můj telefon|že mám telefon|že existuju|že existuji|že mám mobil|že máte moje číslo|že mě znáte|na můj kontakt]
    ? ^ (prosím) [zapomeňte na mě|zapomeň na mě] (už|prosím|navždy|navždycky) $
    (na|další|o) [vaše zprávy|další zprávy|vaše nabídky|další nabídky|vaše reklamy|další vaše zprávy|ty vaše zprávy|vaše akce|vaše smsky] (opravdu|fakt|už) [nejsem zvědavý|nejsem zvědavá|nejsme zvědaví|kašlu|seru|dlabu|nestojím|nejsem zvědav]
    [kašlu|seru|dlabu|peču] (vám) na (ty|vaše|ty vaše) (vaše|slev*) [stuff]
    nejsem (na) (ty|vaše|další|už) (vaše|další) (zvědavý|zvědavá|zvědav) na (ty|vaše|další|žádné) (vaše|další) [stuff]
    ? nemám (už) zájem (a|ani) (už|nikdy|ho) (mít) (nebudu|nikdy|mít|nemám) [nebudu|nebudu mít|mít nebudu|nikdy nebudu]
    ? [nezajímá|nezajímají|nezajíma] (mě|mne|nás) (to|vaše|už) (a|ani) (nikdy|už) [nebude|nebudou|zajímat nebude|zajímat nebudou]
    [nikdy|nikam|nikde|nikdá|nic] (jsem|sem|se|jsem se) (se|k vám|jsem|u vás|o nic|to|o to) (k vám|k ničemu|u vás|o to|nikdy) [nepřihlásil*|nepřihlašoval*|neregistroval*|neobjednal*|nežádal*|nechtěl*|neprosil*|nepodepsal*|neodebíral*|nedával*|nedal*] … [dejte|vyřaďte|odhlaste|smažte|pryč|nechte|přestaňte|odstraňte|neposílejte|nepište|zrušte|vymažte]
    [kolikrát|kolikrat|pokolikáté|po kolikáté|jak dlouho|do kdy|kdy konečně|kdy už|co musím udělat] (ještě|vám|mám|to|mi|už|budete|musím|mě) … [říkat|opakovat|psát|otravovat|obtěžovat|prosit|přestanete|dáte pokoj|posílat|nechci|spamovat|vysvětlovat|vypisovat]
    (už) [podruhé|potřetí|počtvrté|popáté|posté|naposledy|po sté|třikrát|dvakrát|potřeti|pětkrát|několikrát|opakovaně] (vás|vám|jsem|už|slušně) (jsem|vás|vám|už|slušně) (prosím|žádám|píšu|psal|psala|žádal|žádala|říkám|odhlásil|odhlásila|odhlašoval) (o|a|se|že|aby|ať|stop) (vy|to|pořád|stále|furt|už|mi) [prosím|žádám|píšu|říkám|abyste|ať|nechci|stop|pořád|stále|furt|odhlášení|vyřazení|vyřaďte|zrušení]
    (přece|už) (jsem|se|jsem se) (už|přece|se) (už|přece) [odhlásil|odhlásila|psal že|psala že|odhlašoval|odhlašovala|zrušil odběr|zrušila odběr] … (a|tak) (proč|stále|pořád|furt|zase|přesto|vy|mi) (stále|pořád|furt|zase|mi) [posíláte|píšete|chodí|přišla|otravujete|dostávám|spamujete]
    [proč|na co|z jakého důvodu] (mi|mně|vy) [stále|pořád|furt|ještě] (mi|vy) [píšete|posíláte|chodí|otravujete] (když|i když|ačkoli|přestože)
    [co|které slovo|čemu] (na|je|ze|nerozumíte) (slově|slovu|slova|na slově|ze slova) [nechci nechápete|ne nechápete|stop nechápete|ne nerozumíte|nechci nerozumíte|ne vám není jasné|nechci vám není jasné|nechci je tak těžké|ne je tak těžké]
    ? ^ [ne znamená ne|ne je ne|řekl jsem ne|řekla jsem ne|ne a ne|prostě ne|nechci a tečka|nechci a hotovo|už jsem řekl ne|už jsem řekla ne|nemám zájem a tečka] $
    [můj|moje|tohle|to] (mobil|telefon|schránka|číslo) [není|neni] (vaše|váš|žádná|žádný|odpadkový) [odpadkový koš|koš|popelnice|nástěnka|reklamní tabule|reklamní plocha|skládka|inzertní plocha|smetiště|smeták|letákovka]
    [najděte|hledejte|vyberte|najdi] si [někoho jiného|jinou oběť|jiného blbce|jiného|jiného hlupáka|někoho jinýho|jiné oběti|jiného zákazníka]
    ^ (proč|vy|už|jen|jenom|stále|pořád|furt) [youBother] [mě|mne|mi|nás|nám|mamku|babičku|lidi|celou rodinu]
    [otravujete|prudíte|štvete|serete|nasíráte|zahlcujete|bombardujete|spamujete|zasypáváte|opruzujete|votravujete|terorizujete] (už|jen|jenom|akorát) [mě|mne|mi|nás|nám|mamku|babičku|lidi|celou rodinu]
    [mě|mne|mi|nás|nám|lidi|mamku|babičku] (už|furt|pořád|stále|jenom|jen|strašně|fakt) (furt|pořád|už|strašně) [youBother]
    [zemřel*|umřel*|není mezi námi|pohřb*|po smrti|skonal*|odešel navždy] … [neposílejte|nepište|neposílat|nepsat|nechte|smažte|vymažte|vyřaďte|odhlaste|přestaňte|prosím ne|nechat odpočívat|odpočívat|ukončete|zrušte|odstraňte|netrapte|nevolejte]
    [manžel|manželka|máma|maminka|táta|tatínek|babička|děda|otec|matka|syn|dcera] (nám|mi|už|letos|před) … [zemřel*|umřel*|nežije] … (ty|vaše|už|prosím) [neg|stuff|odhlaste|smažte|vyřaďte]
    je mi [8|9|10|11|12|13|14|deset|jedenáct|dvanáct|třináct] … [neg|nechci|přestaňte|nesmím|odhlaste|smažte]
    [ušetřete|ušetři|šetřete] (mě|nás|si) (už|prosím|dalších|těch) (těch|dalších|vašich|práci) [stuff|práci|čas|peníze|kredit|toho|námahu]
    ? ^ [mám toho tak akorát|mám vás dost|mám vás po krk|mám vás plné zuby|už mě nebavíte|lezete mi krkem|lezete mi na nervy|serete mě|štvete mě|otravujete|tak to stačilo|už by stačilo|by stačilo] (už) $
    [mám|máme] [vás|jich] (už|vás|fakt) (fakt|až|už|opravdu) [po krk|plné zuby|plný zuby|akorát|dost|nad hlavu] (vašich|těch|s|už)
    [lezete|leze|lezou|lezou už] (mi|nám) (už|fakt|to|vaše) (ty|vaše|to) [krkem|na nervy|na mozek]
    [odvolávám|stahuji|stahuju|ruším|beru zpět|odvolal jsem|odvolala jsem|neobnovuji|neprodlužuji] (tímto|svůj|můj|veškeré|veškerý|dříve|udělený|všechny|své|jakýkoli) (udělený|souhlas|svůj|udělené|marketingový|můj) [souhlas*]
    (můj|svůj) souhlas (se|s|k) (zasíláním|marketingem|vámi) [odvolávám|ruším|beru zpět|stahuji|neplatí|jsem odvolal|jsem odvolala|nemáte|jsem nedal|jsem nedala|vypršel]
    (bez|nemáte|nemate|nikdy) (mého|můj) [souhlasu mi|nemáte můj souhlas|nemáte souhlas|nemáte ode mě souhlas|k tomu nemáte souhlas]
    [nepřeji si|nepřeju si|nechci|nechceme|nehodlám|odmítám|nestojím o to] (už|dál|dále|nadále|aby|být) (být|mě|už|nikdy|vámi|dále|od vás) (vámi|od vás|už|nikdy) [passive|kontakt|žádný kontakt|žádnou komunikaci|další komunikaci|další kontakt|nic dostávat|nic slyšet|od vás slyšet]
    [nemám|nemáme] (už) zájem o (další|žádnou|vaši|vaše|žádný|jakoukoli|žádné) (komunikaci|kontakt|další|služby) [komunikaci|kontakt|služby|stuff|zasílání|odběr|členství|z vaší strany|spolupráci]
    [prosím|žádám|požaduji|chci|chtěl bych|chtěla bych] (vás|o|o okamžité|o ihned) (o|okamžité|neprodlené) [vyřazení|vyškrtnutí|odhlášení|odstranění mého čísla|odstranění mě|ukončení zasílání|zastavení zasílání|zrušení odběru|zrušení zasílání|zrušení newsletteru] (mě|mého|tohoto|toho|z|ze|zasílání|mé|mojí) (čísla|z|vaší|vašich|vašeho|zasílání)
    nechci (už) (to|tohle|toto|ty) (už) [dostávat|mazat|v mobilu]
    ^ (už) nechci (už) [to|tohle|toto] (už) [číst|vidět] $
    (už) [nechci|nepotřebuju|nepotřebuji|nestojím o|netoužím po|nezajímají mě|nebaví mě|nesnáším|nemůžu vystát|vadí mi|obtěžují mě|otravují mě|ruší mě|budí mě] (už|dostávat|žádné|ty|vaše|další|tyhle|od vás) (už|vaše|další|věčné|pořád|ty|žádné|neustálé) [stuff]
    [já|ja] [nerozumět|nechtít|nemluvit|ne chtít] … (prosím|ne) [ne psát|ne posílat|nepsat|neposílat|nepsat mně|neposílat mně|ne psát mně]
    [nepisteuz|nepišteuž|neposilejteuz|užnepište|uznepiste|ne pište|ne posílejte|ne posílat|ne psát|nepyšte|neposýlejte|neposílejt|ne posilejte] [mi|už|mně|mě|víc|nám|stuff]
    ^ [nepisteuz|nepišteuž|neposilejteuz|užnepište|uznepiste|ne pište|ne posílejte|ne posílat|ne psát|nepyšte|neposýlejte] $
    [přestanete|přestaňte|přestaňte mě|přestante|přestali|přestat] (mě|mi|nás|už|laskavě|konečně|prosím|nám|naší) (už|laskavě|konečně|mě|mi|s) [otravovat|obtěžovat|posílat|psát|spamovat|zahlcovat|bombardovat|zasílat|rušit|prudit|volat|štvát|zapleveloval*|plnit|zaplňovat|vnucovat|votravovat]
    ? ^ (a|už|sakra|prosím|tak|lidi) [přestaňte|přestante|přestanete|přestaň|nechte toho|končete|skončete] (už|s tím|laskavě|konečně|prosím) $
    [stuff] … (nám|mi|už) [posílat|zasílat] (už) [nemusíte|netřeba]
    [odstěhoval*|přestěhoval*|prodal*|změnil*|zrušil*] (jsme|jsem|se|jsem se|jsme se) … [stuff] … (nám|mi) (už) [posílat nemusíte|neposílejte|nepotřebujeme|nepotřebuju|nepotřebuji|už posílat nemusíte|nemusíte]
    (nám|mi) (už) [posílat|psát|zasílat|psat|posilat] (už) [nemusíte|nemusite]
    [jestli|pokud|když] (s tím|už|mi|toho|to) (s tím|hned|okamžitě|to) [nepřestanete|neskončíte|nenecháte|nepřestane|neukončíte|nevyřadíte] … [threat|lawyer|dám to|obrátím se|budu řešit]
    ? ^ [dá|dalo|jde|šlo|lze|můžete] (se|by) (to|tohle|se to) (nějak|to) [vypnout|zrušit|zastavit|odhlásit|zablokovat] (prosím|to|nějak) $
    ? ^ (a|tak|sakra) [kdy už|kdy konečně|kdy už konečně|kdy|přestanete už|skončíte už|dáte už|dáte mi už] (to|s tím|konečně|toho) [přestanete|skončíte|necháte|necháte toho|pokoj|dáte pokoj|mi dáte pokoj|konečně] (s tím|konečně|už|otravovat) $
    ? nejsem (už) (váš|vaše|vaším|u vás) [zákazník|zákaznice|klient|klientka|zákazníkem|klientem|člen|členka] (a|ani) (nikdy|už|nebudu) [nebudu|nikdy nebudu|nebyl|nebyla|nehodlám být]
    ? ^ [leze mi to krkem|leze mi to na nervy|lezete mi na nervy|lezete mi krkem|už mě to nebaví|štve mě to|otravuje mě to|budí mě to|ruší mě to|vadí mi to] (už|fakt) $
    [stuff] (od vás|mi) (patří|jdou|končí|letí) (rovnou|do|u mě) [patří do koše|jdou do koše|do koše|v koši|do popelnice]
    ? ^ (ne|já) [ne a ještě jednou ne|už ani jednu|ani jednu další|ani jedna další|žádné další] $
    [nechodíme|nechodí|nejezdím|nebydlím|nepracuju|nepracuji|neprovozuji|nevlastním|nemám] (už|tam|u vás|do) … [stuff|informace|info] (o|nám|mi|už) (obědech|nám|mi) [neg|nemusíte|needless]
    ? (tady|tu|to|a) [nikdo] (si|se|tady|tu|tohle|to|vás|o to|o vás) (vás|to|tohle|o to|tu) [neobjednal|neprosil|nežádal|neptal|nechce|nepotřebuje|nečte|nezval|nestojí] (o to|o vás|to|tohle|tady) [vás|o to|to|tohle|tady|reklamy|smsky]
    ? [nikdo] (si|se|tady|tu) [vás|o to|to tu|to tady|tohle|tady tohle|tu tohle|tyhle|ty vaše|to|ty|o vás] (stuff|o to|smsky) [neobjednal|neprosil|nežádal|neptal|nechce|nepotřebuje|nečte|nezval|nestojí|neposlouchá]
    ? ^ (a) kdo (se|si) [vás|to|o to] (o to|to|o něco) [žádal|prosil|objednal|ptal|chtěl|zval|si objednal|se prosil] (o to) $
    na [tohle|toto|tenhle|tento|můj|moje] (číslo|mobil|telefon) se (reklamy|smsky|nic) [neposílají|neposílá|nepíše|nevolá|neposílaj]
    na [tenhle|tento|můj] (mobil|telefon) … [neposílají|neposílá|nepíše|neposílejte|nepište]
    [byl bych|byla bych|ocenil bych|ocenila bych|uvítal bych|uvítala bych|bylo by] & [nic nedostával|nic nedostávala|už nic nedostat|nic nedostat|už nedostával|už nedostávala|nedostávat|zprávy nedostávat|nepsali|neposílali|přestali]
    [zdrž*|upust*|upuštění|ustaňte|ustat] (se) (od|dalšího|dalších|jakéhokoliv|veškerého|tohoto) (dalšího|dalších|jakéhokoliv|veškerého) [zasílání|posílání|kontaktování|obtěžování|psaní|kontaktu|komunikace|stuff]
    ? (příště|jinak|potom) [příště|jinak|další zprávu řeší|brzy] (se|vám|bude) [ozve|napíše|píše|odpoví|zavolá|řeší|řešit] (vám|se|to|můj|už) (můj|moje|už|vám) [právník|advokát|právnička|advokátka|policie]
    ? [another] … [měním operátora|změním operátora|rušim smlouvu|ruším smlouvu|končím u vás|přecházím|odcházím|už u vás nekoupím|nic u vás nekoupím|dám vám recenzi|uvidíte|recenz*|litovat]
    [another] (a|zpráv*|sms*) … [authority|lawyer]
    [to|tohle|toto|tohle číslo|vaše číslo] (už|teď|rovnou) [jde|půjde|letí|hlásím|nahlásím|předám|předávám|posílám] (rovnou|na|k|to|vás) [authority|lawyer]
    ? [recenz*|hodnocení|na facebook*|veřejně] & [nepřestanete|nenecháte|neskončíte|jestli nepřest*|pokud nepřest*|neodhlásíte]
    ? [gone] & [pointless]
    [gone] & [nepište|neposílejte|nemusíte psát|nemusíte posílat|odhlaste|vyřaďte|škrtněte|vyškrtněte]
    ? [gone] & [stuff] & [nepotřebuj*|zbytečn*|netýk*|k ničemu|nechci|neaktuální]
    ? ^ (a|prosím|bože|tak|no) [ať|kdy] (už|to|tohle|konečně) (už|to|tohle|konečně) (konečně|už) [to konečně skončí|skončí|skončí to|přestane|to přestane|to už skončí|to skončí] (konečně|už) $
    ? ^ (prosím|tak|a|pojďme) (už|s tím|to) [ukončete to|skončete to|skončete s tím|udělejte s tím konec|udělejte tomu konec|zatrhněte to|utněte to|zařízněte to|skoncujte s tím|zarazte to|stopněte to|zastavte to|zrušte to|zrušte to všechno] (už|konečně|prosím|jednou provždy) $
    ? ^ (to|tak|a) [to je vše sbohem|sbohem a šáteček|mějte se navždy|navždy sbohem|loučím se navždy|konec komunikace|konec přenosu|přepínám a končím] $
    ? ^ (u mě|u mně) (už) (máte|jste) (u mě) (na|v|už) [máte u mě blok|máte blok|blok máte|jste na blacklistu|máte ban|máte stopku|máte utrum|jste zablokovaní|u mě skončili|u mě končíte] $
    [marked] (jsem|jsme) (vás|to|ty zprávy|vaše číslo|ho|rovnou|vaše zprávy) (jako|do|na|rovnou|rovnou do) [spam|spamu|koše|čtú|7726|blacklist|blacklistu|černou listinu]
    ? ^ (a|vy|to) (jste) [hluší|jste hluší|neslyšíte|umíte číst|neumíte číst|umíte vůbec číst|číst neumíte|vy neumíte číst|negramotní|nerozumíte česky|rozumíte česky] (nebo co|nebo|co) $
    ? [hluší|hluchý|umíte číst|neumíte číst|nerozumíte česky] & [ne|stop|nechci|napsal|napsala|psal|psala|říkal|říkala]
    [pořád|stále|furt|dál|znovu|zase|nadále] (mi|to|vaše) … (i když|přestože|ačkoliv|ač) (jsem) (se) [odhlásil|odhlásila|odhlášený|odhlášená|psal stop|psala stop|napsal stop|napsala stop|zrušil|zrušila]
    [i když|přestože|ačkoliv|ač|po] (jsem|se|mém|moje) (se|jsem|vám) [odhlásil|odhlásila|odhlášení|psal stop|psala stop|napsal stop|zrušil|zrušila odběr|stopce] … [pořád|stále|furt|dál|znovu|zase|chodí|píšete|posíláte|dostávám]
    ? [skončil|skončila|skončili|končím] (jsem|jsme|už) s [vámi|vaší firmou|vaším obchodem|váma]
    ? (mezi námi|s námi) [mezi námi|s námi dvěma] (je|už|to) (už|je) [konec|hotovo|utrum|skončeno]
    ? ^ [se mnou nepočítejte|nepočítejte se mnou|beze mě|já končím|já z toho jdu ven|jdu z toho ven|mě vynechte|mě z toho vynechte|vynechte mě|neberte mě v potaz|jako bych neexistoval|už pro vás neexistuju|pro vás jsem mrtvý|mě už neuvidíte] $
    [odcházím|vystupuji|vystupuju|odhlašuji se|odhlašuju se|odpojuji se|odpojuju se|loučím se|končím|mizím|padám] (se|už) [z|ze|od|s] (vašeho|vaší|tohoto|této|toho|té|vašich) [klub*|seznam*|skupin*|odběr*|databáz*|program*|list*|newsletter*|věrnostn*]
    [zahoďte|ztraťte|spalte|zapomeňte|zahoď|ztrať|roztrhejte|vyhoďte] (na|si|už) [moje číslo|mé číslo|můj kontakt|tohle číslo|číslo na mě|moje cislo]
    ? ^ (už|ani|díky|děkuji) (o to|o nic|o vás|opravdu|ani) [nemám o to zájem|nestojím o to|nestojíme o to|o to nestojím|nemám zájem ani náhodou|nemám o to zájem děkuji|nemám o nic zájem|to není nic pro mě|není to nic pro mě|to není pro mě|nic pro mě|nechci to] (už) $
    ? [nic] (od vás|už) [od vás|vašeho] (už|nic) [nepotřebuju|nepotřebuji|nepotřebujeme|nekoupím|nekoupíme|nechci]
    ? ^ (já) (od vás) (stejně|nikdy|ani|už|u vás) [stejně|nikdy|už|u vás] (si|u vás|od vás) (nic) (si|u vás) (nic) [nekoupím|nekoupíme|neobjednám|nevyužiju|nic nekoupím] (si) $
    nenamáhejte se (už|s) [psát|psaním|posílat|posíláním]
    [neobtěžujte se|nenamáhejte se|netrapte se|neztrácejte] (už|čas) [psaním|se mnou|s psaním|psát|posíláním]
    ^ (už) [neobtěžujte se|nenamáhejte se] (už) (dál|prosím) $
    ^ neztrácejte čas $
    ? ^ (jen) [ztrácíte čas|mrháte časem|plýtváte časem|ztrácíte se mnou čas|ztráta času|škoda času|škoda vašich peněz|škoda vaší námahy|neztrácejte čas|neztrácejte se mnou čas] (se mnou|na mě) $
    [ušetřete|šetřete|ušetři|ušetřete mě|ušetřete mi] (si|mě|nás|mi) [čas|námahu|slova|peníze|práci|toho|těch zpráv|smsky|těch|dech|psaní]
    [nechte|nechejte|dejte|dovolte] (mě|mi|nás|nám|už|lidi) (už|v klidu|konečně) [spát|vyspat|dýchat|dýchnout|žít|odpočívat|pracovat v klidu|umřít v klidu|odpočinout]
    ? ^ (já|konečně|prosím|jen|už) [chci|chtěl bych|chtěla bych|chceme|přeju si|přeji si] (mít|jen|svůj|od vás|už) [klid|pokoj|svatý pokoj|ticho] (od vás|prosím) $
    ? ^ (tak|už) [ticho prosím|klid prosím|klid od vás|klid od reklam|žádám o klid|prosím o klid|prosím o ticho|prosím o pokoj] (od vás|prosím) $
    ? ^ (prosím|tak|už|konečně) [buďte zticha|buďte už zticha|buďte ticho|buďte už ticho|sklapněte|sklapněte už|držte hubu|držte huby|držte pysk|zmlkněte|ztichněte|zavřete hubu|zavřete zobák|mlčte už] (už|konečně) $
    [deaktivujte|deaktivovat|pozastavte|pozastavit|odpojte|odpojit|ztlumte|ztlumit|vyřaďte|stopněte|odstavte] (prosím|mi|už|tu|ty) (tu|službu|vaši|všechny|ty) [rozesílku|rozesílání|službu|číslo|stuff|zasílání|posílání|odběr]
    ? ^ (už) (toho|tohohle|těch smsek|je) (už|je) [je toho moc|je toho už moc|toho je moc|je toho na mě moc|je toho dost|těch zpráv je moc|moc zpráv|moc smsek|to je moc smsek] $
    [moc|příliš|hodně|spousta] [vašich|těch vašich|těch|zbytečných] [smsek|zpráv|reklam|reklamy|notifikací|nabídek] (od vás|chodí|denně)
    ? [telefon*|mobil*|schránk*] & [vybuchn*|bouchn*|praskn*|exploduje|pípá|přetéká|zvoní|vibruje|nestíhá|zahlcen*|plný|plná] & [vás|vaše|vašich|stuff|od vás]
    ? ^ (zase|každý den|pořád|lidi|sakra) [každý den to samé|pořád to samé|furt to samé|pořád dokola|kolik toho ještě přijde|kdy už dáte pokoj] $
    ? ^ (to|tohle|už|toto) (je|už) (už|je|čirý|čistý) [je obtěžování|obtěžování|je spam|spam|je spamování|stalking|terorizování|je šikana|je otrava|nevyžádaný spam|nevyžádaná reklama|je harašení] (prosím) $
    (nikdy) (jsem) (vám) (žádný) (nikdy) [souhlas] (jsem) (vám|nikdy) (nikdy) [nedal|nedala|neudělil|neudělila|nepodepsal|nepodepsala|nedali|neposkytl|neposkytla]
    ? [nezákonn*|protizákonn*|nelegáln*|protiprávn*|porušujete|porušení] & [souhlas*|stuff|číslo|čísla|zákon*|gdpr|soukromí]
    nemáte (žádné|žádný|nejmenší) [právo|souhlas|svolení|povolení|oprávnění|nárok] … [používat|využívat|psát|posílat|kontaktovat|volat|obtěžovat|mé|moje|číslo|stuff]
    [námitku|námitka|namítám|námitkou|nesouhlasím|protestuji] (proti|s|vůči) (přímému|zasílání|dalšímu) (přímému|zasílání|dalšímu) [marketing*|stuff|zasílání|reklamě|oslovování|kontaktování]
    ? [rodiče|máma|mamka|táta] (mi|mně|nám) (to|tohle|sms) (psát|dostávat) [nedovolí|nedovolují|zakázali|zakázala|zakázal|nechtějí|zakazují]
    ? [majitel*|vlastník|uživatel*|držitel*] (tohoto|toho|čísla|telefonu) (čísla|telefonu|už) (už) [zemřel|zemřela|umřel|umřela|nežije|je po smrti]
    ? [zemřel*|umřel*|nežije|pohřb*|ve smutku] & [vaše zprávy|ty zprávy|vaše smsky|ty smsky|reklam*|nabíd*|neposílejte|nepište|vyřaďte|odhlaste]
    ? ^ (prosím|pozor) (to|tohle|toto|ten) (je) (telefon|číslo|mobil) [je tísňová linka|tísňová linka|je služební telefon|je služební číslo|je pracovní telefon|je pracovní číslo|je telefon dítěte|je číslo dítěte|je dětský telefon|je nouzové číslo|je pohotovost|je pohotovostní linka|číslo dítěte|služební mobil|je služební mobil|je firemní telefon|je číslo mého syna|je číslo mojí dcery|je telefon v nemocnici] $
    ? [zahranič*|roaming*] & [platím|stojí mě|stojí to|účtuj*|draze|drahé]
    [sworn] (s|se|ty|vaše|svoje|s těma|s těmi|s tím) (ty|vaše|vašima|vašimi|svoje|těma|těmi|těm) [stuff|slevy|prdele|řiti|někam|nohou|spamem|spamery]
    ? ^ (a|tak|všichni) [sworn] (s tím|s vámi|do prdele|někam|všichni|už|nohou|spameři) $
    ? ^ (já) [nechtít|ne chtit|ne chtít|nechtit] (už|víc) [stuff|zpráva|psát]
    ? [co mám zmáčknout|co mám stisknout|co zmáčknout|kouzelné slovíčko|kouzelné slovo|kde je tlačítko|které tlačítko|co mám udělat|co musím udělat|co ještě mám napsat] & [přestalo|přestali|skončilo|skončili|nechali|pokoj|přestane|skončí|nechodilo|nepsali]
    [ensure] & [notCome]
    (moje|můj|naše) [relative] (si|o|už) [to|tohle|ty zprávy|vaše smsky|vaše zprávy|o to|vaše nabídky|vás] (už|opravdu) [nechce|nepotřebuje|nestojí|nepřeje|nechtějí|nečte|neobjednala|neobjednal]
    (moje|můj|naše) [relative] (si|už|opravdu) [nechce|nepotřebuje|nepřeje|nechtějí|nečte] (už|dostávat) (tyhle|ty) [vaše|stuff|od vás]
    (mohl|mohla|může|mohli) (by|byste) [mě|mi] (z toho|někdo|tam někdo) [někdo|tam někdo] (mě|prosím|konečně|z toho) [odhlásit|vyškrtnout|vyřadit|odstranit|smazat|vypnout to|vyndat]
    ? ^ (to) (opravdu|fakt) (musíte) (opravdu|fakt) [musíte pořád|musíte stále|musíte furt|musíte každý den|musíte mi|musíte to] (mi|pořád|furt) [psát|posílat|otravovat] (každý den|pořád|ty smsky|stuff) $
    ? [proč] (mi|mě|nám) (pořád|stále|furt|neustále|ještě|dál|každý den) (mi|něco) [píšete|posíláte|otravujete|spamujete|obtěžujete|vypisujete]
    ? ^ (super|paráda|skvělé|no|opravdu|hurá) [díky|děkuji|děkuju|dík|skvělé|super|paráda] (za) (už|moc|dnešní|vaši) [nth] (sms|smsku|zprávu|reklamu|esemesku|nabídku) [dnes|dneska|dnešní|tento týden|za den|od vás|tento den] $
    ? [nula|nul] [zpráv|smsek|reklam|sms] (je|denně|by|mi) (ideální|správný|krásný|stačí|tak akorát) (počet|číslo|bylo)
    ? ^ (a) kdo (to|tyhle|ty|vaše|tohle) (vůbec|vaše|proboha) [čte|kupuje|potřebuje|má číst] (stuff) $
    ? ^ (prosím|kontakt|pište|kontaktujte mě|piš) (prosím|mi) [jen|pouze|výhradně|jenom] (prosím) [emailem|e mailem|mailem|na email|na mail|e mailový|telefonicky|poštou|přes email|písemně] (prosím) (a) (ne|nikoli) (přes|smskou|sms) (sms|smskou|smsky) $
    ne (přes|pomocí|skrz|formou) [sms|smsky|sms zprávy|esemesky|esemeskou|smskou|smskama|sms zpráv] (prosím|ale)
    ? [emailem|e mailem|mailem|telefonicky|poštou|na mail|na email] (prosím|a) (a) [ne|nikoli] (přes|po|formou) [sms*|esemes*]
    [žádné|žádný|bez|dost|konec|nechci|nechceme|nepřeji si|neposílejte|nepotřebuju] (už|další|mi|vaše|ty) [anket*|dotazník*|pozván*|přání k narozen*|výzv* k voleb*|volebn* agit*|prosby o dar*|prosby o příspěv*|katalog*|leták*|průzkum*|soutěž*|hodnocení] (už|od vás|prosím|sms|mi)
    [přání|pozvánky|ankety|dotazníky|upomínky|výzvy|smsky] (k|ke|o) (narozeninám|svátku|volbám) (si) (klidně|prosím|můžete) (si) [nechte|nechat|strčte|odpusťte]
    ? ^ (prosím|tak|už) [dejte si pohov|dejte si odchod|dejte si voraz|neotravujte život|vyserte se na to|vykašlete se na to|nechte si to|nechte toho laskavě|odpusťte si to|odpusťte si|vyprdněte se na to|klid tam] (už|prosím) $
    ? ^ (já) (být|chci|nechci) [být vyřazen|být vyřazena|být odhlášen|být odhlášena|být vyškrtnut|být vymazán|být odebrán|ven ze seznamu|pryč ze seznamu|zmizet z databáze]
    [nikdo|nikdy] [nechci|nechceme] (už) (od vás|o vás) [nic|slyšet|vidět]
    ? ^ (já|už|a|tak) [já už s vámi ne|s vámi už ne|už s vámi nikdy|dejte si pauzu|lidi dejte si pauzu|dejte si voraz|vzpamatujte se|probuďte se|prober te se|jděte už|táhněte už|poslední varování|poslední upozornění|to je poslední varování|varuji vás naposledy|bez zájmu|žádný zájem|nulový zájem|zájem nemám|zájem žádný|nemáme zájem|ne ne a ještě jednou ne|ne a ještě jednou ne|ne ne a ne|důrazně odmítám|odmítám|zakazuji|zakazuju] (už|prosím) $
    ? ^ (tímto|tím|a) (tímto|tím|tady) [tímto končím|naše spolupráce končí|ukončuji spolupráci|ukončuji komunikaci|ukončuji kontakt] $
    ? (tohle|toto|moje|to) [soukromé číslo|číslo je soukromé|soukromý telefon|privátní číslo|číslo není veřejné] … [nepoužívejte|nepoužívat|neposílejte|nepište|žádné]
    ? [uvidíme se|potkáme se|sejdeme se] (u|před) [soudu|soudem]
    ? [stížnost|podnět|oznámení|žalobu] (už|na vás|na úřad|na čtú|u) (už|na vás) [píšu|píši|podávám|podám|chystám|jde|posílám|sepisuju|mám sepsanou]
    ? [najděte si|pište|posílejte|posílejte to|napište] (to) (si) [někoho jiného|někomu jinému|někomu koho|někomu kdo|jinou oběť|jiného blbce|těm co|těm koho]
    ? nejsem (vaše|váš|vaší) [cílová skupina|cílovka|cílovou skupinou|cílovkou]
    ? ^ (to|tohle|toto) (je|není) [mobil|číslo|telefon|tel] (mého|mojí|mé|patří|pro) [syna|dcery|dítěte|vnuka|vnučky|synovi|dceři|nezletilého|malého dítěte|žáka]
    ? (prosím) [respektujte|respektovat] (prosím) (náš|naše|můj|moje) [smutek|zármutek|soukromí|klid|rozhodnutí|přání|ne]
    ? [plnou|plná|plný|zahlcen*|zasran*|zaplácan*|zasíráte|zaplácáváte|zaplavujete|zasviňujete|zanášíte] & [schránk*|telefon*|mobil*|inbox*] & [vaš*|vás|vam|mi|stuff]
    ? ^ (a|sakra) [kolik jich ještě přijde|kolik toho ještě bude|kolik smsek ještě|kdy toho necháte|kdy už přestanete|kdy už s tím přestanete|kdy toho konečně necháte] $
    ? [odhlásil|odhlásila|odhlašoval|odhlašovala|zrušil|zrušila] (jsem|se) (se|to) … [a pořád|a stále|a furt|a zase|a znovu|a nic|bez výsledku|a přesto|pořád to|stále to]
    ? stop (i|a|jsem|ne) (ne|jsem|vám) [poslal|poslala|psal|psala|napsal|napsala|jsem vám poslala|jsem vám psal|jsem psal|jsem poslal]
    [chci|chceme|chtěl bych|chtěla bych|nechte mě|přeji si] (už) [zmizet|vypadnout|být pryč|být venku|ven] (z) (vaší|vašeho|vašich|toho|té|této) [databáze|seznamu|evidence|systému|klubu|rozesílky|skupiny|listu]
    nechci (už|dál|dále) (být|figurovat|zůstat) (být|dál) (v|ve|na) (vaší|vašem|vašich|tom|té) [databázi|seznamu|evidenci|systému|klubu|skupině|listu|seznamech|databázích]
    ? [předstírejte|dělejte|tvařte se] (jako) (že|by|jako) (mě|by|mé|moje) (moje číslo|nemáte|mě|neznáte) [nemáte|neexistuju|neznáte|neexistuji|neexistoval|neexistovala]
    ? ^ (už|pro) (pro) (mě) [pro mě už neexistujete|pro mě neexistujete|neexistujete pro mě|ignoruju vás|ignoruji vás|na vás kašlu|kašlu na vás|seru na vás|s vámi se už nebavím|nebavím se s vámi] (už) $
    ? ^ (já) (mám) (radši|raději) [mám radši ticho|radši ticho|raději ticho|mám rád ticho|mám ráda ticho|dám přednost tichu|ticho je lepší] $
    [zakazuji|zakazuju|zakazujeme|nedovoluji|nedovoluju|nepřeji si|nepřeju si|odmítám] (vám|důrazně) (jakýkoliv|jakýkoli|jakékoliv|veškerý|další|žádný|dalšího) [kontakt|kontaktování|zasílání|psaní|posílání|kontaktu|stuff|oslovování]
    ? (kontaktujte|pište|kontaktovat|ozvěte se) (mě|mi|mne) (mě|prosím) [jen dopisem|jenom dopisem|pouze dopisem|jen písemně|pouze písemně|jen poštou|pouze poštou|jen mailem|pouze mailem|jen emailem|pouze emailem|jen telefonicky|pouze telefonicky]
    ? [pište|posílejte|chci|beru|radši] (mi|radši) [maily|emaily|dopisy|e maily|maily prosím] (a|prosím) (a) ne [sms*|esemes*]
    [nezvěte|nepřemlouvejte|nelákejte|nepozývejte|nenuťte] [mě|nás|mě už|nás už] (už|k|na|do) (nikam|volbám|vaše|nic|více|akce) (už)
    ? nevolím vás … (nepište|neposílejte)
    ? [dvě|tři|čtyři|pět|deset|3|4|5|10|tolik] (smsek) [smsky|sms|zprávy|smsek|zpráv|reklam|reklamy] (za|denně|v) (den|jeden|týden) … [přehnané|moc|hodně|příliš|šílené|přes čáru|otravné]
    ať (to|mi|mě) (už|to|někdo) (někdo|to|konečně) (konečně|už) [zastaví|vypne|ukončí|zruší|odhlásí|vyškrtne|smaže|utne]
    ? [co mám udělat|co musím udělat|co ještě musím udělat|co mám dělat|kolik stojí|kolik mám zaplatit] … [klid|pokoj|od vás pokoj]
    ? zaplatím (cokoliv|hlavně|jen|když) (hlavně) [přestaňte|když přestanete|hlavně přestaňte|jen přestaňte]
    ? ^ (tak|a|doufám) (tak) [tohle|to|toto] (bylo|je|už) (už|opravdu) [bylo fakt naposledy|byla poslední|bylo fakt naposled] $
    ? ^ doufám (že) (tohle|to|toto) (bylo|je|už) [bylo naposled|bylo naposledy|naposled|naposledy|je naposled] $
    ? [seberte si|vemte si|sbalte si|nechte si|vezměte si] (ty|svoje|vaše|své|laskavě) (svoje|vaše) [slevy|akce|nabídky|reklamy|smsky|zprávy|kupony]
    [odhlaste|odhlásit|odhlašte|vyřaďte|vyškrtněte|vyřadit|vymažte|smažte|odstraňte|zablokujte] (prosím) (to|telefonní|tel|toto|tohle) [číslo|telefon|tel|čislo|cislo]
    ? (zařaďte|dejte|zapište) [mě|nás|moje číslo|to] (na) [na seznam neoslovovat|na seznam nevolat|na robinsonův seznam|na blacklist|seznam neoslovovat|robinsonův seznam]
    ? ^ (už) (ani) [ani čárku|ani ťuk|ani řádku|ani jednu|už ani ťuk|už ani řádku|už ani jednu|ani jednu zprávu] (už|víc|více|navíc) $
    [recenz*|hodnocení|na facebook*] … [jestli nepřest*|pokud nepřest*|jestli toho nenecháte|pokud toho nenecháte|jestli neskončíte]`,
  stop_all: `
    [nechci|nepřeji si|žádné] … od (žádné) [žádné|žádného|jakékoliv|jakékoli] (vaší|vašeho|z vašich) [firmy|společnosti|značky|eshopu|obchodu|firem|značek]
    [zrušte|zrušit|odhlaste|odhlásit|odhlašte|vyřaďte|vyškrtněte|vymažte|smažte|ukončete|odhláste|odstraňte] (mi|mě|mne|moje číslo|prosím) (prosím) (ze|z|úplně|od) [všech|všechny|všeho|veškeré|veškerých] (vašich|vaše|moje|možných) [seznamů|odběry|odběrů|newsletterů|zprávy|databází|databáze|smsky|sms|nabídky|zasílání|služby|služeb|kanálů]
    [přestaňte|skončete|nechte toho|konec] (úplně) (se|s) [vším|všema|všemi] (mailama|smskama|mailem|voláním|zprávami)
    [zrušte|zrušit|odhlaste|odhlásit|odhlašte|vyřaďte|vyškrtněte] (mi|mě|se) (prosím) (úplně) [všechny vaše|všechno|ze všeho|vše|ze všech|od všeho|všechny zprávy|všechny odběry]
    [ze|od] [všech|žádné] (vašich|z vašich) [eshopů|e-shopů|obchodů|značek|seznamů|databází|firem|prodejen|newsletterů|značky|firmy]
    [nechci|nepřeji si] (už) (vůbec) nic … od (žádné|žádného|všech|nikoho)
    stop (úplně) [všemu|všechno|vše|všem]`,
  start: `
    ^ (prosím) zaregistrujte mě (znovu|zase|prosím|k odběru) $
    [přihlašuji se|přihlašuju se|hlásím se|chci se přihlásit|chci se zase přihlásit] (znovu|zase) k [odběru|odběru novinek|newsletteru]
    ? [proč mi nechodí|nechodí mi|přestaly mi chodit|přestali jste mi posílat] (už|ty|vaše) [stuff] (a|ale|já) (já) [chci je|chtěl bych je|chtěla bych je|chci je zpátky|chci je dál|chci je dostávat]
    ? [mrzí mě|je mi líto|lituju] (že) (jsem) (jsem|ty) [zrušil|zrušila|odhlásil|odhlásila] … [zpátky|zpět|zase|znovu|chci je]
    ? ^ (prosím|klidně|ano|jo) [posílejte|zasílejte|posílej|můžete posílat|můžete mi posílat|můžete mi zasílat|mohli byste mi posílat|budete mi posílat] (mi|nám|je mi|mi je) (klidně|prosím|zase|dál) (ty|vaše|všechny) [zprávy|sms|smsky|esemesky|novinky|upozornění|připomínky|newsletter|nabídky|oznámení|slevy] (prosím|dál|zase|na mobil) $
    ? [chci se přihlásit|přihlašuji se|přihlašuju se|chtěl bych se přihlásit|chtěla bych se přihlásit|přihlaste mě|přihlaste nás] (znovu|prosím|zase) (k|ke) (odběru|vašim|těm) [zprávám|sms|smskám|novinkám|nabídkám|slevám|newsletteru|upozorněním|připomínkám|zpráv|smsek|novinek|nabídek|newsletterů]
    ? ^ (já|i já|taky|prosím) chci (zase|zas|znovu|i já|taky|ty|vaše|dostávat|dostávat ty) (ty|vaše|zase) [zprávy|sms|smsky|esemesky|novinky|upozornění|připomínky|newsletter|nabídky|oznámení] (od vás|znovu|zase|zpátky|na mobil) $
    [chci|chtěl bych|chtěla bych] (zase|zas|znovu|opět) dostávat (ty|vaše|vaše slevy) [stuff|vaše slevy|slevy]
    ? ^ (prosím) [vraťte|vrať|navraťte] (mi|nám) (prosím|zpátky|zpět) (ty|vaše) [zprávy|sms|smsky|esemesky|novinky|upozornění|připomínky|newsletter|nabídky|oznámení|vaše slevy] (prosím|bez) $
    ? [přidejte|zapište|zařaďte|připište|dejte|přihlaste] (i|taky|prosím|tam|si) [mě|mne|moje číslo|mé číslo|i mě|i moje číslo|nás|i nás|taky mě] (taky|prosím|i|na|do|k|ke|mezi) (na|do|k|ke) (ty|váš|toho|ten|vašeho|seznamu|odběru|seznam|odběr) [stuff|rozesílky|rozesílání|seznamu sms|seznam sms|sms seznamu|seznamu|seznam]
    ? ^ [i mně|mně taky|mně také|i nám|taky mně] (prosím) [posílejte|pište|začněte posílat|zasílejte] (prosím|taky|ty|vaše)
    [přidejte|zařaďte|zapište|přihlaste|dejte|zaregistrujte|připište] (prosím) mě (prosím) (zpátky|znovu) (do|na|mezi|k) (vašich|sms|obecních) [stuff|hlášení|odběratele|odběru|sms upozornění|sms hlášení|příjemce]
    ^ ano posílejte $
    ^ ano posílat $
    [přihlaste mě|zapište mě|přidejte mě|zařaďte mě|dejte mě|vraťte mě] (prosím|zpátky|zase|znovu|opět) [k odběru|na odběr|do odběru|na seznam příjemců|mezi odběratele|mezi příjemce|do seznamu příjemců|na ty smsky|na smsky|k novinkám|do rozesílky|do rozesílání|k odběru novinek|na newsletter]
    [chci|chtěl bych|chtěla bych|rád bych|ráda bych|můžu|mohu|zapište mě ať|přihlaste mě ať] (bych|zase|znovu|taky|i|dál|opět) [dostávat|dostával|dostávala|odebírat|odebíral|přijímat] (zase|znovu|opět|dál|taky|od vás) (vaše|ty|vase|znovu|zase) [novinky|smsky|sms|zprávy|nabídky|slevy|akce|upozornění|připomínky|informace|akční nabídky]
    [stop] (byl|byla|bylo) [překlep|omyl] … [nechte mi to chodit|posílejte dál|pište dál|chodit dál]
    [putMe] (mě|mne|me|si mě|mi) (prosím) (znovu|zase|opět) [backOn] (prosím) [listThere]
    [backOn] (mě|mne|me) (prosím) [putMe] (prosím) [listThere]
    [putMe] (mě|mne) (prosím|backOn) [listThere]
    [zapněte|zapnout|aktivujte|aktivovat|obnovte|obnovit|spusťte|spustit|povolte] (mi|prosím|si|to) (mi|prosím|to) (backOn) [ty|vaše|ourTexts|backOn] (ourTexts|zprávy) [backOn|ourTexts]
    [zapněte|aktivujte|obnovte|spusťte] (mi|prosím) [to] (prosím) [backOn]
    [zapněte|aktivujte|obnovte|spusťte|pošlete|posílejte|pište] (mi|prosím) (to|je|ty zprávy) [backOn] (prosím|posílat|to) [ourTexts|je zas]
    [stop] (byl|to byl|to) [byl omyl|byl omylem|to byl omyl|omyl|jsem poslal omylem|jsem poslala omylem|jsem napsal omylem|jsem napsala omylem]
    [rád bych|ráda bych|chci|chtěl bych|chtěla bych|můžu|mohu|dá se|jak|lze] (se|bych) (k vám|bych) [se znovu přihlásil|se znovu přihlásila|se zase přihlásit|se znovu přihlásit|se opět přihlásit|se opět přihlásila|znovu přihlásit|zase přihlásit|se znova přihlásit]
    [změnil jsem názor|změnila jsem názor|rozmyslel jsem si to|rozmyslela jsem si to|rozmyslel sem si to|rozmyslela sem si to] & [posílejte|pište|chci je|dostávat|přihlaste|zapněte|zpátky|odebírat]
    [zrušil|zrušila|odhlásil|odhlásila|vypnul|vypnula|stopl|stopla|zastavil|zastavila] (jsem|sem) (to|se|ty zprávy|ty smsky|odběr) (to|se|jsem) [omylem|nechtěně|nedopatřením|nechtíc|překliknutím]
    [já to|to] (jsem) [zrušil omylem|zrušila omylem|vypnul omylem|vypnula omylem|stopnul omylem|stopnula omylem]
    [chybí|chybějí|scházejí] mi (ty) [vaše zprávy|vaše smsky|vaše novinky|vaše nabídky|vaše sms]
    [budu rád|budu ráda|byl bych rád|byla bych ráda|uvítám|uvítal bych|uvítala bych|ocením] (když|kdybyste|pokud) (mi) (backOn) [backOn|mi zase|mi znovu] (mi) (budete|začnete|začali) [psát|posílat|zasílat|psali|posílali]
    [odhlásil|odhlásila] jsem (se) (se) [omylem|nedopatřením|se omylem|se nedopatřením|nechtěně|se nechtěně]
    [rozmyslel|rozmyslela] jsem si to … [pište|posílejte|přihlaste]
    [chci|chtěl bych|chtěla bych|rád bych|ráda bych] (vaše|od vás) [zase|znovu|opět] (dostávat|odebírat|posílat) [texts|novinky]
    [zase|znovu|opět] (mi) [posílejte|pište|zasílejte] (ty|vaše) [texts]
    [chci|chtěl bych|chtěla bych|chceme|rád bych|ráda bych] (vaše) [again] (vaše|ty|od vás|zase) [receive|odebírat]
    [přihlaste|přihlásit|zapište|zařaďte|přidejte|vraťte] (mě|se|mne|mi) (prosím) [again|do odběru|na seznam|k odběru]
    [chci se|chtěl bych se|chtěla bych se] [again] přihlásit
    [obnovte|obnovit|zapněte] (mi) (prosím) [zasílání|odběr|posílání|texts]
    [omylem] (jsem) (se) [odhlásil|odhlásila] (se|jsem)`,
  help: `
    ^ (a) (vy) [co jste za firmu|co jste vůbec za firmu|jaká jste firma|co jste zač|co je to za firmu] $
    [jaké je|jaký je|řekněte mi|pošlete mi] (prosím) [vaše telefonní číslo|vaše číslo|váš telefon|telefon na vás]
    [kde|poraďte|nevím|co udělat|co musím udělat|co mám udělat|můžete mi říct|můžete poradit] (se|jak|abych|mi) (dá|se|mohl|mohla|můžu|jak) (se|dá|jak) [odhlásit|zrušit zprávy|zrušit ty zprávy|vypnout sms|vypnout zprávy|zastavit zasílání|zrušit sms|zrušit odběr|zrušit zasílání|vypnout upozornění]
    [odkaz|link|ten odkaz|ten link|formulář] (mi|vám|na|tam) (vůbec|nějak) [nefunguje|nejde|nejde otevřít|se neotevírá|se mi neotevírá|nenačítá|hlásí chybu|háže chybu|hází chybu] & [co mám dělat|co teď|poradíte|pomoc|pomůžete|pomozte|poraďte|jak na to|co s tím]
    [nefunguje|nejde|neotvírá se|neotevírá se|nejde mi|nefunguje mi|neotvírá se mi|neotevírá se mi|nejde mi otevřít] (otevřít) (ten|váš|tenhle) [odkaz|link|formulář] & [co mám dělat|co teď|poradíte|pomoc|pomůžete|pomozte|poraďte|jak na to|co s tím]
    [co|kam|jaké slovo|co vám] (mám|musím|je třeba|treba|mohu|se|tam) [napsat|poslat|odeslat|vyťukat|zadat|udělat|zmáčknout|naťukat] … [abych|aby] (to|už|mi|ty|tyto|se|vás) (to|už|mi|nic|ty|zprávy|smsky) (už|nic|zprávy|smsky) [zrušil|zrušila|odhlásil|odhlásila|nedostával|nedostávala|nechodily|nechodilo|nepřicházely|přestalo|přestaly|vypnul|vypnula|zbavil|zbavila|skončilo]
    jak (si|mohu|můžu|teda) (si) [zruším|vypnu|zastavím|stopnu|ukončím|zrušit|vypnout|zastavit] (ty|tyhle|tyto|vaše|ta|těch) (vaše) [stuff]
    ? ^ (a|haló) [co je to zač|co jste zač|od koho to je|od koho je tohle|od koho je ta zpráva|kdo tohle posílá|kdo to posílá]
    ? s kým (můžu|mohu|si) (si) [mluvit|promluvit|popovídat|se domluvit]
    ? [bot|robot|automat] (mi) (nic|ničemu) [nerozumí|nechápe]
    (dá|da) se [mluvit|promluvit] s (nějakým) [živým člověkem|člověkem]
    co mám [poslat|napsat|odeslat|udělat] aby (mi) (to|tohle) (už) [přestalo|přestaly] (chodit)
    [k čemu|na co] (ta|tahle|tato) [zpráva|smska] (je|slouží) … [jak to celý funguje|jak to funguje|funguje]
    [co znamená|co má znamenat|co znamenají] [tahle|tato|ta|tahleta|ty|tyhle] (vaše) [zpráva|smska|sms|zprávy|smsky]
    [tahle|tato|tahleta] [zpráva|smska|sms] (je) od koho
    jak [zruším|vypnu|zastavím|ukončím|zablokuju|zablokuji] (si) [tyhle|tyto|tyhlety|vaše|ty vaše|tydle] (vaše|reklamní) [zprávy|smsky|sms|reklamy|esemesky|notifikace|novinky|newslettery|nabídky]
    ^ (a|prosím|halo|dobrý den) (o) [o co se jedná|o co jde|oč jde|o co tu jde|o co vám jde|čeho se to týká|čeho se ta zpráva týká|co se děje s tím] (prosím|vlastně|v té zprávě) $
    ^ (a|prosím) jak (to|tohle|tahle služba|ta služba|tato služba) (celé|vlastně|vůbec) [to funguje|tohle funguje|funguje|služba funguje|funguje tahle služba|fungují ty zprávy|fungují tyhle zprávy] (prosím) $
    (co|a) [co to je za|co je to za|co je tohle za|co je tahle|co jsou tyhle|co jsou to za|co to jsou za] [zprávu|zprávy|sms|smsku|smsky|esemesku|číslo|firmu]
    [nevím|nevim|netuším|nechápu|nerozumím] (vůbec|prosím|tomu) (tomu) [o co se jedná|o co jde|oč jde|kdo jste|co po mně chcete|co to je za zprávu|od koho to je|od koho ta zpráva je|kdo mi píše]
    ^ kdo [tam|je tam|volá|píše] (prosím|je) $
    ^ (a) co (po|ode|od) (mě|mně|mne) [po mně chcete|po mě chcete|ode mě chcete|ode mne chcete|chcete po mně|chcete] (prosím|vlastně|vůbec) $
    ^ (a|prosím) (a) jak se (toho|vás|tady toho|těch zpráv|těch smsek) [toho zbavím|vás zbavím|těch zpráv zbavím|těch smsek zbavím|z toho odhlásím|z toho dostanu|z toho dá odhlásit] (prosím) $
    [kam|na koho|kde|komu] (se|můžu|mohu|mám) (se|můžu|mohu|mám|dá se|mám se) [obrátit s dotazem|se můžu obrátit|se mám obrátit|se mohu obrátit|můžu zavolat s dotazem|se obrátit|mám se obrátit|se můžu zeptat|můžu napsat dotaz] (s|na|prosím|když) (dotazem|prosím)
    [nerozumím|nechápu] (té|tý|těm|této|vaší|vašim|tu|ty|ta) [zprávě|sms|smsce|zprávám|zprávu|esemesce|zprava]
    (a) od koho (je|to|mi|ta) (je|ta|tahle|tato|přišla) (tahle|ta|tato) [zpráva|sms|smska|esemeska]
    ^ (a) proč mi (to|ty zprávy|tyhle zprávy|ty smsky|tahle zpráva|ta zpráva) (vlastně|sem) [to chodí|chodí|přišla|přišlo|chodí ty zprávy|chodí tyhle zprávy|to přišlo] (prosím|vlastně) $
    (a) [za|z] [jakou firmu|kterou firmu|jaké firmy|které firmy|koho] (mi|vlastně) [píšete|voláte|jste|posíláte]
    [máte|existuje|je] (nějakou|u vás|nějaká|tu) [zákaznickou linku|zákaznická linka|infolinku|infolinka|zákaznický servis|zákaznickou podporu|linku podpory]
    ^ (prosím) [potřebuju|potřebuji|chci|prosím o] (prosím|s tím|tady) [poradit|poradit s tím|radu] (prosím) $
    (kde|jak|čím|kudy) [kde se můžu odhlásit|kde se mohu odhlásit|kde se dá odhlásit|jak se toho zbavit|jak se vás zbavit|jak odvolat souhlas|jak zrušit souhlas|jak smazat číslo ze|jak smazat moje číslo|jak vymazat číslo|jaké slovo mám poslat|jakou sms mám poslat|jak se z toho odhlásit|jak zastavit tyhle|jak zastavit ty]
    ^ (kdo jste) (vy|a) [kdo jste a proč|kdo jste vy a proč|kdo vůbec jste a proč] (mi) (píšete|voláte|posíláte)
    (co) [jste za firmu|jste za společnost|to je za firmu|jste vůbec za firmu|za firmu jste] (a|že|proč) (že|proč) (mi|mě) [píšete|posíláte|voláte|kontaktujete|otravujete]
    ^ (a) jak (vám) mám (vám) [říct|napsat|říci] (vám) [stop|konec|že nechci] $
    ^ (a) kdo (vlastně|sakra|to) [vlastně jste|sakra jste|jste vlastně|jste vůbec|vůbec jste|jste zač] $
    ^ (a) s kým (si) (to) (tady|vlastně|prosím) (si) (píšu|mluvím) [píšu|mluvím|mám tu čest|dopisuju|píši|jednám]
    [potřebuju|potřebuji|chci|chtěl bych|chtěla bych|rád bych|ráda bych|můžu|mohu|dejte mi|spojte mě|přepojte mě] (mluvit|hovořit|se spojit|mi dát|prosím) (s|na|k) (živým|nějakým|skutečným|živého) [operátorem|operátora|člověkem|člověka|operátorkou|někým živým|podporou|živou osobou|zákaznickým centrem|pracovníkem]
    [co je to za|od koho jsou|kdo je za|čí je to|čí je tohle] (ty|tyhle|to) [číslo|sms|smsky|zprávy|zpráva|zprávu|firmu|firma]
    [potřebuji|potřebuju|prosím o] pomoc … [kontakt*|jak|spoj*|dovol*]
    z jaké (jste|vy|to) (jste|vy|je) [firmy|společnosti]
    (o) jakou firmu (se) [jde|jedná]
    [jaké|které] slovo (mám|musím|se má) (poslat|napsat) … [odhlásil|odhlásila|odhlásit|odhlášení|neposílali]
    kdo (mi|nám) (to|ty|tyhle|tyto) [posílá|píše] (ty|tyhle|tyto) [texts]
    kdo mi to [posílá|píše]
    ^ [kdo to píše|kdo mi píše|kdo mi to píše] (vy|zač|vlastně)
    ^ (a) [kdo jste|kdo jsi] [zač|prosím|vlastně] $
    ^ (a) (vy) jste kdo (prosím) $
    ^ (a) vy jste [kdo|zač] $
    [jaká|co je to za|která] (to) (je) [firma|společnost|firmu] $
    [kdo je|od koho je] (tato|ta) [odesílatel*|zpráva|sms|esemeska]
    jak (se|z|mohu|můžu|lze|to) (z toho|se|to|tohle|mohu|můžu|dá) (dá|mohu|můžu|lze|se) [odhlásit|odhlásím|odhlasit]
    ^ jak (mohu|můžu|lze|se) [to|tohle|se to|se tohle] (mohu|můžu|dá|dají|lze) [zrušit|vypnout|zruším|zastavit|vypnu|zastavím] $
    jak (mám|mohu|můžu|lze|se|ty|ty vaše) (dají|dá) [zrušit|vypnout|zruším|zastavit|vypnu|zastavím] [zasílání|odběr|texts]
    [co mám|co mam] (udělat|dělat) aby … [nechodily|přestaly|neposílali]
    jak (se) [s vámi|vás|se s vámi] (mohu|můžu|lze) [spojit|kontaktovat|dovolat|zkontaktovat]
    jak (se) [mohu|můžu|lze] (se) [vás|s vámi] [spojit|kontaktovat|dovolat|zkontaktovat]
    ^ [potřebuji|potřebuju] [pomoc|poradit|pomoct] $
    ^ (prosím) o pomoc $`,
  access: `
    jaké souhlasy (jsem|máte|vám) (vám|jsem|ode mě|k tomu) [dal|dala|podepsal|podepsala|udělil|udělila|máte|ode mě]
    [kopii|výpis|nahlédnout do|kopie|přehled] (celého|celou) [svého profilu|mého profilu|svojí karty|mé karty|svého účtu]
    co (všechno|ještě|vlastně) [máte|víte|vedete|evidujete|uchováváte|držíte|archivujete] (uloženo|všechno|zapsáno|vedeno) [na mě|na mne|na mou osobu|o nás|o mém synovi|o mé dceři|o synovi|o dceři|o manželovi|o mojí dceři|o dítěti|o našich dětech|o mém dítěti|o mém otci]
    [chci|chtěl bych|chtěla bych|potřebuju|potřebuji|můžu|mohu|pošlete|ukažte|dejte|zpřístupněte|pusťte|vydejte|žádám o|prosím o] (si|mi|prosím|o) (dostat|poslat|vidět|slyšet|získat|poslechnout|přehrát) [nahrávku|nahrávky|záznam|záznamy|poslechnout|přehrát] (si|ten|tu) (nahrávku|záznam) [svého|mého|svých|mých|se mnou|toho svého] (telefonního|telefonních) (hovoru|hovorů|rozhovoru|rozhovorů)
    [chci|chtěl bych|chtěla bych|můžu|mohu] si [poslechnout|přehrát|prohlédnout|projít|přečíst] (všechny|všechna|ty) [moje|mé|svoje|své|svou|moji|svoji] [data|údaje|kartu|záznamy|nahrávky|spis|složku|dokumentaci]
    ? [chci dostat|chci obdržet|chtěl bych dostat|chtěla bych dostat] (všechna|všechny) [moje data|svoje data|moje údaje|svoje údaje|moji kartu|svoji kartu|mé údaje|své údaje]
    [odkud|kdo|kde|komu|jak|od koho|z jakého] (jste|vám|vlastně|registru|seznamu) [máte|dal|vzali|přišli k|dali|předali|sehnali|získali] [můj|na můj|můj osobní] [mail|e mail|mejl]
    ? (můžu|mohu|chci) vidět co (si) [o synovi|o dceři|o mně|o mém dítěti] (si) (učitelka|psycholožka) [zapsala|zapsal|píšete|napsala|vedete|máte]
    kdo (všechno|všichni) (si) [prohlížel|otevíral|nahlížel|koukal|díval|četl] (se) (do|na) [mé|moji|mou|mého|můj|moje] [karty|kartu|spisu|spis|účtu|účet|údaje|složku|dokumentace|výsledky]
    komu (všemu) (jste) [dali|ukázali|poskytli|sdělili|prozradili|předali] (jste) (nahlédnout do) [můj|moje|moji|mou|spis|spisu|údaje] [spis|údaje|číslo|kartu|adresu|syna|dcery|jméno]
    [vidět|nahlédnout do|prohlédnout si|nahlédnout na] [svou|svoji|svoje|mou|moji|své|mé] [dokumentaci|dokumentace|kartu|karty|složku|spis|spisu|záznamy|záznamů]
    [co|jaké údaje|jaké informace] (všechno) máte [zapsáno|zapsané|uloženo|uložené|evidováno] pod mým [jménem|číslem|příjmením]
    [co] (je|máte|všechno|stojí|mi|o mně|tam) (o mně|je|máte) [napsáno|napsané|zapsáno|zapsané|uvedeno|je napsáno|je zapsáno|máte napsáno|máte zapsáno|o mně stojí|stojí|máte o mně|je o mně|je] … [v kartotéce|v mé kartotéce|v kartě|v mé kartě|v mojí kartě|v mé složce|ve složce|v dokumentaci|v papírech|v poznámkách|na mé členské kartě|na mojí členské kartě|na mé kartě|ve spisu|v mém spisu]
    [kopii|fotokopii|kopie|výpis|výtisk|opis|sken|okopírovat|vytisknout] (celé|celou|kompletní|všeho z) (mé|moji|mou|mojí|moje) [karty|kartu|kartotéky|složky|složku|dokumentace|dokumentaci|zdravotní karty|chorobopisu|spisu|mojí karty|mé karty|zdravotní dokumentace]
    [které|jaké|která|jaká] (z mých|všechny) [moje údaje|mé údaje|moje data|má data|údaje o mně|informace o mně|mých údajů] (jsou|všechny|osobní) [figurují|jsou|máte|se nacházejí|vedete|evidujete|jsou uložené|jsou vedené|uchováváte] … [v systému|ve vašem systému|u vás|v databázi|ve vaší databázi|v kartotéce|v počítači|v evidenci]
    [vocaď|odkaď|vodkud|vodkaď|odkud|kde|kdo vám dal|vocud] (vy|jako|sakra|proboha) [máte|ste vzali|jste vzali|jste sebrali|ste sebrali|jste přišli k|berete] (vůbec) (můj|muj|moje|mý|na mě|k mému) [mobil|telefon|číslo|nr|tel|kontakt|mail|můj mobil|moje číslo]
    [vytisknout|vytiskněte|okopírovat|okopírujte|kopii|fotokopii|výpis|opis] (prosím|mi) (celou|celé) (moji|mou|mojí|mé) [kartu|karty|kartotéku|kartotéky|složku|složky|dokumentaci|dokumentace|moji kartu|moji složku]
    [co] (si|o mně) (o mně) [doktor|lékař|doktorka|paní doktorka|lékařka|terapeut|trenér|zubař|učitelka|pan doktor] (o mně|si) (o mně) [zapsal|napsal|zapsala|napsala|poznamenal|poznamenala|si zapsal|si zapsala]
    [jakým právem|na základě čeho|jak to že|z jakého titulu] (vy|vůbec) [máte můj mobil|máte moje číslo|máte mé číslo|máte můj telefon|máte moje údaje|máte můj mail|máte můj kontakt]
    [odkud|jak|vodkud] (vy|vlastně|sakra) [víte jak se jmenuju|víte jak se jmenuji|víte kde bydlím|víte kdy mám narozeniny|víte že jsem těhotná|znáte moje jméno|znáte moji adresu|máte moje jméno|máte moji adresu|máte můj mail|máte na mě kontakt|máte na mě číslo]
    [prosím o|chci|chtěl bych|chtěla bych|pošlete mi|žádám o|můžete mi poslat|potřebuji|potřebuju] (vidět|dostat|prosím) [kopii mojí karty|kopii mé karty|kopii mého spisu|kopii mojí složky|kopii mé dokumentace|kopii mých údajů|výpis mých údajů|výpis údajů o mně|všechno co o mně máte|vše co o mně máte|nahrávku mého hovoru|nahrávky mých hovorů|kopii zdravotní dokumentace]
    (a) [máte|uchováváte|nahráváte|ukládáte|archivujete|schováváte] (taky|také|i|ještě|někde|si|u sebe) [nahrávky mých hovorů|moje hovory|záznamy mých hovorů|moje fotky|moje rodné číslo|kopii mojí občanky|nějaké údaje o mně|něco o mně|nějaké moje údaje|moje nahrávky|záznam mého hovoru]
    [kontakt na mě|kontakt na me|moje číslo|můj mail|moji adresu|mou adresu|moje jméno|moje rodné číslo|číslo na mě] (vlastně|vy|jste|prosím) (vlastně|máte|jste) [máte odkud|máte vodkud|odkud máte|jste vzali kde|jste vzali odkud|vzali kde|máte od koho|jste sehnali kde|jste sehnali jak]
    (a) [co všechno|co|jaké údaje|jaké informace|co vlastně] (všechno|mi|tam) (máte|je|o mně) [máte|je|stojí|máte napsáno|je napsáno|máte napsané|je napsané|máte uložené|máte zapsáno] (o mně) v [mojí kartě|mé kartě|mojí složce|mém spisu|mojí dokumentaci|mém profilu|mojí kartotéce|mých údajích]
    kopii všeho co (o mně|na mě) [máte|vedete] (v mém spisu|v mé kartě|o mně)
    ? [ukažte mi|pošlete mi|sdělte mi|řekněte mi|zajímá mě|chci vědět] (všechno|vše) co na mě (všechno|vlastně) [máte|vedete]
    (a) [jak|kdy|kde] jste (se) (vy) (se) [dostali|přišli] (k|ke|na) (mému|mýmu|mojí|mojemu) [telefonu|číslu|mailu|emailu|adrese|kontaktu|údajům|jménu]
    (a) [z jakého|z jakých|z kterého|odkud] (zdroje|zdrojů) (vlastně|to|berete) [máte|jste vzali|jste získali|pochází|berete|čerpáte] (vlastně) [mou adresu|moji adresu|moje číslo|mé číslo|můj mail|můj email|můj telefon|můj kontakt|moje údaje|moje jméno|mé údaje|moje data]
    (a) [od koho|odkud|kde|vodkud|jak to že] (vlastně|to|prosím) (jste) [máte|mate|vzali|sebrali|získali|berete] (vlastně|na) [můj mail|můj email|můj e-mail|můj mejl|můj kontakt|moji adresu|mou adresu|moje číslo|mé číslo|moje jméno|moje údaje|můj telefon|na mě kontakt|na mě číslo]
    co (všechno) (o mně|tam) (je|máte|mám) (uloženo|uložené|napsané|zapsané) (v|ve) [mým|mém|mojí|mé|mojem] [profilu|účtu|kartě|složce|evidenci]
    [přístup|nahlédnutí|náhled] (ke|k|do) (všem|svým|mým) [svým údajům|mým údajům|mým datům|svým datům|osobním údajům|svých údajů|mých údajů]
    [jakým právem|z jakého důvodu|proč] (vlastně) máte (vy) [moje číslo|mé číslo|můj kontakt|můj telefon|číslo na mě]
    (komu) [komu jste dali|komu jste předali|komu jste prodali|komu předáváte|komu dáváte] (moje|mé|můj) [moje údaje|mé údaje|moje data|moje číslo|údaje|číslo|kontakt]
    k čemu (používáte|využíváte|máte) [používáte|využíváte|zpracováváte|potřebujete] [moje údaje|mé údaje|moje data|moje číslo]
    kdo je (správce|správcem) [správce|správcem|zpracovatelem] (mých|osobních) [mých údajů|osobních údajů|mých osobních údajů]
    odkud (na|máte) [na mě máte|máte na mě|mě máte] (kontakt|číslo|spojení)
    [showMe] & [aboutMy]
    [jaké|které|jaká] (osobní|moje|o mně|o mne) [údaje|data|informace] (o mně|o mne|osobní) (vlastně) [hold]
    [jaké|které|jaká] (moje) [o mně|o mne] (vlastně) [hold]
    co (všechno) [o mně|o mne|o mě] (všechno|vlastně) [hold]
    co (všechno) [hold] [o mně|o mne|o mě]
    [odkud|kde|jak] (vůbec|vlastně) [máte|znáte|jste|mate] (vzali|získali|přišli k|sehnali|vzal) (na) (moje|mé|tohle|mému|toto|můj|muj|na mě) (telefonní) [číslo|telefon|kontakt|údaje|číslu]
    [odkud|kde] (máte|znáte|jste vzali|jste získali|mate|jste sehnali) (na) [moje|mé|toto|můj|na mě] [číslo|telefon|kontakt|údaje]
    [kdo] (vám) [dal|poskytl|prodal] (vám) (na) [moje|mé|můj|na mě] [číslo|telefon|kontakt|údaje]
    [kopii|kopie|výpis|přehled|přístup k] (všech) (mých|svých|osobních|mým|svým) (osobních|osobním) [údajů|dat|údajům|datům]
    [pošlete|poskytněte|zašlete|sdělte] (mi) (všechny|veškeré|jaké) (moje|osobní|mé) [údaje|data]
    [chci|chtěl bych|chtěla bych] vědět (jaké|co) [údaje|data|všechno|o mně] (o mně|máte)
    [právo na přístup|článek 15|čl 15]`,
  erase: `
    [moje údaje|moje data|moje fotky|můj životopis|kopii mé občanky|kopii občanky|moji fotku|můj spis] (už) (u vás) (už) [nechci|nechci mít|nepřeji si] (u vás|mít u vás|už u vás|už)
    [moje|mé|má|moji|můj] (osobní) [data|údaje|fotky|fotka|záznamy|výsledky|nahrávky|profil|účet|fotografie|dokumenty] (u vás|od vás|z webu|ze systému|z počítače|z kartotéky|odtamtud) ať (už|hned|všechny|prosím) [zmizí|zmizne|nezůstanou]
    ? [kartu pacienta|mou kartu|moji kartu|životopis|moji složku|otisky prstů|zdravotní kartu] & [smažte|zlikvidovat|skartujte|zlikvidujte|skartovat|vymažte|zničte|vyhoďte|smazat]
    životopis … [prosím smažte|smažte prosím|smažte|vymažte|skartujte|vyhoďte]
    ? [smažte|vymažte|zničte|skartujte|prosím smazat] (prosím|taky) (všechny) [jeho|její|jejich] [kartu|údaje|data|fotky|složku|osobní údaje|profil|záznamy]
    [nechci|nepřeji si|nepřeju si] [abyste|aby jste|ať] o mně … [uchovávali|schovávali|skladovali|měli uloženo|uchováváte]
    [jak] (si|můžu|mohu) (nadobro|natrvalo|definitivně|navždy|můžu|úplně) [smažu|vymažu|zruším|smazat|vymazat|zrušit|odstraním|odstranit] (si|u vás|nadobro|natrvalo|navždy) [profil|účet|konto|registraci|můj profil|svůj profil|můj účet|svůj účet]
    [nic ze mě|nic po mně|nic o mně|nic mého|nic z mých údajů|žádná moje data|moje jméno|mé jméno|moje číslo|mé číslo|moje údaje|mé údaje|moje fotka|jméno a číslo|moje data] (už|tam|a číslo) (u vás|tam|v systému|nikde) [nesmí|nemá|nemají|nebude|ať|nesmějí] (u vás|nikde|v systému|už|tam) [zůstat|zůstane|být|figurovat|existovat|viset|ležet|nezůstane|není|nesmí být|nesmí zůstat]
    [moje jméno|mé jméno|moje číslo|mé číslo|moje údaje|mé údaje|moje jméno a číslo] … [u vás nesmí být|u vás nesmí zůstat|nesmí u vás zůstat|u vás nesmí figurovat|ať zmizí|ať u vás zmizí|ať u vás není|u vás už nesmí být]
    [postarejte se|zařiďte|zajistěte|udělejte to tak|zařídit|dohlédněte] (prosím|o to) (ať|aby|abych) (už|tam|tam už|v tom) (v|tom|vašem|tam) (systému|databázi|seznamu|počítači|ním|kartotéce) (už) [ať už|abych tam nebyl|abych tam nebyla|nejsem|nebyl|nebyla|nefiguruju|nefiguruji|nic nezůstalo|po mně nic nezůstane|po mně nic nezůstalo|tam nejsem|nejsem veden|nejsem vedena|nic nezůstane]
    [staré objednávky|moje objednávky|mé objednávky|starou historii|staré údaje|staré záznamy|historii objednávek|staré rezervace] (můžete|klidně|prosím|už|lze) (klidně|už|prosím) [vymazat|smazat|vymažte|smažte|odstranit|odmazat|zlikvidovat|skartovat|zahodit]
    [všechno moje|vše moje|všechno mé|všechno ode mě] (prosím) (u vás) [vymazat|smazat|vymažte|smažte|odstranit|odstraňte|skartovat|zlikvidovat|zlikvidujte] (ze|z|v|prosím) [systému|počítače|databáze|kartotéky|registru|evidence|souborů|všech systémů]
    [vymažte|smažte|vyškrtněte|odstraňte|vymazat|smazat|odstranit] (prosím|i|mi) [mé jméno|moje jméno|moje číslo|mé číslo|jméno a číslo|moje jméno a číslo|mé jméno a číslo|jméno mého syna|jméno mojí dcery|jméno mé dcery|jméno syna|jméno dcery] … [z knihy|z členské knihy|z počítače|z kartotéky|ze systému|z evidence|z registru|ze šanonu|z papírů|ze složky|navždy|nadobro|natrvalo]
    [nedovolil jsem|nedovolila jsem|nesouhlasil jsem|nesouhlasila jsem|nikdy jsem nedovolil|nikdy jsem nedovolila|nedal jsem svolení|nedala jsem svolení] (vám|s tím) [abyste uchovávali|abyste si nechali|abyste si nechávali|abyste měli|abyste drželi|uchovávat|abyste si to nechali|ukládat|abyste ukládali]
    [nechci|nepřeju si|nepřeji si|nechceme|nesouhlasím] (aby) (u vás|o mně|cokoli|cokoliv|něco) (o mně|u vás|cokoli|cokoliv|něco) [aby u vás o mně cokoliv|aby u vás o mně něco|cokoliv o mně|o mně cokoliv|o mně cokoli|o mně něco|něco o mně|u vás cokoliv|u vás něco] (u vás|ještě|dál|v systému) [zůstalo|zůstávalo|bylo|leželo|zůstalo u vás]
    [ani jeden|žádný|ani jedna|žádná|ani stopa|ani řádek] (můj|moje|má) [můj papír|papír|dokument|fotka|záznam|moje fotka|údaj|můj údaj|stopa] … [nezůstane|nesmí zůstat|ať nezůstane|nezůstal]
    [ať|nesmí|nemá] (u vás|tam) [u vás nezůstane|u vás nezůstal|nezůstane u vás|u vás zůstat|tam nezůstane] (ani jeden|žádný|nic|ani|žádné) (můj|moje|mého)
    [všechny|veškeré|moje] [záznamy o mně|zápisy o mně|poznámky o mně|údaje o mně|informace o mně] … [smazat|vymazat|smažte|vymažte|zlikvidovat|skartovat]
    [zrušte|smažte|vymažte|odstraňte|zlikvidujte|zrušit|smazat|vymazat] (mi|prosím|mi u vás) (prosím|u vás|i) [konto|účet u vás|profil|registraci|zákaznický účet|čtenářský účet|zákaznické konto]
    [jak] (si|můžu|mohu|u vás) (můžu|mohu) [smažu|vymažu|zruším|odstraním|smazat|vymazat|zrušit|odstranit] (si|u vás|celý) [heldOfMe|účet|konto|profil|svůj účet|svůj profil]
    [nechci|nechceme|nepřeju si|nepřeji si|nesouhlasím|nedovoluju] (abyste|byste) (si|dál|nadále|pořád|dále) [drželi|měli|uchovávali|schovávali|ukládali|nechávali|archivovali|abyste měli] & [heldOfMe]
    [nechci|už nechci|nechceme|nepřeju si|nepřeji si|nepotřebuju|nepotřebuji] (už|u vás|dál|mít) (mít|u vás|žádný) [účet|profil|konto|mít účet|mít profil|údaje|žádné údaje|mít konto] & [smažte|vymažte|zrušte|odstraňte|smazat|vymazat|zrušit|zlikvidujte|pryč]
    [zapomeňte|zapomeň|zapomenout|zapomněli] (prosím|úplně|navždy) (že) [že existuju|že existuji|že jsem u vás byl|že jsem u vás byla|že jsem kdy|všechno o mně|vše o mně|na moje údaje|na moje data]
    [chci být|chci bejt|chceme být|přeju si být|přeji si být|nechci být|nechci bejt] (úplně|navždy|už|nadále|dál) (pryč|vymazán|vymazaný|vymazaná|smazaný|smazaná|u vás|vedený|vedená|veden|vedena) (ve|v|z|u) [z vaší databáze|ze systému|z vašeho systému|z databáze|ve vašem systému|ve vaší databázi|ve vaší kartotéce|ve vaší evidenci|v evidenci|v databázi|v systému|vašem systému|vaší databázi|vaší evidenci|vaší kartotéce]
    [po mně|o mně] & [nezůstane|nezůstalo|nezůstala|nezůstaly|ani stopa|ani stopu|žádná stopa|nic nezůstane|nic nezůstalo|zmizí všechno|zmizelo všechno|neměli nic|nic neměli|ani písmenko]
    [kdy|proč|jak|kde|zda|jestli|jestli už|proč ještě|kdy konečně|kdy už] (konečně|ještě|už|mi|můžu|mohu|se|dá|mám|byste|jste) (mohli|mohl|mohla|můžete|se|konečně|požádat o|nechat|dát|ještě) [eraseIt|nesmazali|nevymazali|nesmazáno] (mi|všechny|veškeré|celý|celou|už) [heldOfMe]
    [k jinému|k jiné|do jiné|do jiného|jinému lékaři|novému lékaři|jiná pojišťovna|jiné pojišťovně|jiné bance|novou školu|jinou školu|jinam|přecházím|přešel jsem|přešla jsem|přecházíme|ke konkurenci|jiného operátora|jiného dodavatele] & [eraseIt] & [heldOfMe]
    [eraseIt] & [heldOfMe]
    [smazat|vymazat|smažte|vymažte|odstranit|zlikvidovat] (úplně|prosím) [vše|všechno] co o mně máte
    [smazat|vymazat|smažte|vymažte|odstranit|zlikvidovat] (úplně|prosím) [vše|všechno] co o me mate
    [ať u vás|aby u vás] [po mně|po me] [nezůstane|nezůstalo]
    [kdyby|aby] (po|už) (u vás) [o mně|po mně] (už|u vás|v databázi) [nic nezůstalo|nezůstalo nic|nezbylo nic|nic nezbylo]
    [můj účet|můj profil|moje konto|moji registraci|mou registraci|svůj účet] (mi|prosím|tedy|u vás) [zrušte|zlikvidujte|ukončete|uzavřete|zavřete|zrušit|smažte]
    [wipe|zapomeňte|vymazali|smazali|odstranili|zlikvidovali] … [co|cokoliv co|cokoli co|které|která] (vše|všechno) o mně (všechno|vlastně|kdy|u vás) [máte|vedete|víte|uchováváte|evidujete|zpracováváte|držíte|nasbírali|shromažďujete|ukládáte|shromáždili]
    [co|vše co|všechno co|cokoli co|údaje které|informace které] o mně [máte|víte|vedete|držíte|evidujete] … [wipe]
    [chci|chceme|žádám|prosím|přeji si|přeju si|přál bych si|přála bych si|požaduji|požaduju] (vás) [aby jste|abyste|aby ste] (o mně|o mě|mi|úplně|trvale) (všechno|vše|všechny) [smazali|vymazali|odstranili|zlikvidovali|zničili|zrušili] (všechno|vše|všechny|veškeré) (co|které) (o mně|o mě) [máte|vedete|víte|ownFile|ownAccount|evidujete]
    [chci|žádám|prosím|přeji si|přeju si] (vás) [aby jste|abyste|aby ste] (o mně|o mě) [smazali|vymazali|odstranili|zlikvidovali] (o mně|o mě) [všechno|vše|všechny|všechna|veškeré|ownFile|ownAccount]
    [nechci|nepřeji si|nepřeju si] [abyste|aby jste|aby ste] (už|o mně|o mě|dál) (o mně|o mě|dál) [měli|drželi|uchovávali|schovávali|skladovali|evidovali|vedli|ukládali] (už|jakékoli|jakékoliv|nějaké|žádné|moje|moje osobní|mé osobní|osobní|mé) [údaje|data|informace]
    [wipe] (prosím|i|si) [moje jméno|mé jméno|moji adresu|mou adresu|moje číslo|mé číslo|můj email|můj mail|můj kontakt] (a|i) (moje|moji|mou|mé|můj) [číslo|adresu|jméno|email|mail|telefon|údaje|data|všechny údaje|všechno] (z|ze) (vašeho|vaší|svého|své|celého) [databáze|systému|evidence|databází|kartotéky|záznamů]
    [wipe] (prosím|mi|mně|mě) [jméno|číslo|adresu] (a|i) [číslo|jméno|adresu|email|telefon] (z|ze) (vašeho|vaší|svého|své|celého) [systému|databáze|evidence|databází|záznamů]
    [jak|kde|můžu|mohu|dá se|lze|jde|chci|chceme|potřebuju|potřebuji|rád bych|ráda bych|chtěl bych|chtěla bych|nechám|nechat] (si|si můžu|můžu|nechám|mám|u vás|to|nechat) (si|nechat) (trvale|úplně|svůj) [wipe] (si|mi) (svůj|můj|trvale|celý|u vás) [ownAccount|ownFile]
    [zrušit|zrušte|ukončit|ukončete] (mi|mou|moji|svoji|svou|prosím) [účet|registraci|profil|členství|můj účet|svůj účet] (u vás) (a|i|včetně) (mi|prosím) [wipe] (všechny|všechna|moje|mé|i|všech) [údaje|data|údajů|dat|ownFile]
    [wipe] (prosím) (mi|můj) [účet|profil|registraci] (a|i|včetně) (všechny|všechna|moje|mé|i|všech|veškeré) [údaje|data|údajů|dat|historii|ownFile]
    [po mně|po mě|o mně|o mě] (u vás|ve vašem systému) [nezůstanou|nezůstaly|nezůstala|nezůstalo|nezůstane] (u vás) [žádné|žádná|nic|ani] (osobní) [údaje|data|informace|stopa|údaj]
    [chci být|přeji si být|přeju si být|chtěl bych být|chtěla bych být|prosím o] [wiped] (z|ze) (vaší|vašeho) [databáze|systému|evidence] (i|včetně|se) (s|všech|všemi) [údaji|údajů|daty|dat|všemi údaji]
    [ownFile|můj účet|můj profil] (u vás|prosím|ať|aby|jsou|mají být|byly|byla) (úplně|trvale|prosím|ať|nenávratně) [byly|být|byla|jsou|ať jsou] (prosím|u vás|trvale|úplně|nenávratně|okamžitě) [wiped]
    [aby|ať|přeji si aby|chci aby] (všechny|všechna) [ownFile|můj účet|můj profil] (byly|byla|byl|jsou) (trvale|úplně|nenávratně) [wiped]
    [ownFile] (u vás) (prosím|ihned|kompletně|všechny|trvale|okamžitě) [wipe]
    [gdpr] (prosím|žádost o|žádám o|chci) [výmaz|smazání|vymazání]
    [výmaz|smazání|vymazání] (podle|dle|prosím) gdpr
    [zapomeňte|smažte|vymažte] [všechno|vše] co (o mně|o mě|si) (o mně|o mě) [víte|máte|vedete|evidujete|pamatujete|uložené]
    ať [moje data|moje údaje|mé údaje|moje osobní údaje|mé osobní údaje|můj profil|můj účet] (do|už|hned|okamžitě|všechna|všechny) (zítra) [zmizí|nejsou|není] (z|ve|v|na) (vašich|vašeho|vašem|vaší) [serverů|systému|systémů|databáze|databázi|databází|evidence|počítačů|archivu]
    [trvalé|trvale|úplné|okamžité|kompletní|definitivní|neprodlené|celkové] (a) [smazání|vymazání|zrušení|odstranění|výmaz|likvidaci] (mého|všech|celého|mých) (zákaznického|uživatelského|osobních) [profilu|účtu|konta|údajů|dat|mých údajů|mých dat]
    [moje data|moje údaje|mé údaje|mé osobní údaje|moje osobní údaje|můj profil|můj účet|má data] & [zmizí|zmizet|zmizely|zmizela|zmizel|zmizelo] & [server*|systém*|databáz*|evidenc*|počítač*|archiv*]
    [zapomněli|zapomeňte|zapomenete|zapomenout] (prosím|na) (všechny|všechno) (na) [moje údaje|mé údaje|moje data|mé osobní údaje|moje osobní údaje|moje informace]
    [frozenData|aboutMy] & [vanish]
    [zrušte|zrušit|zavřete|uzavřete|chci zrušit] (mi|prosím) [můj účet|mi účet|můj profil|zákaznický účet|můj zákaznický účet|mou registraci u vás]
    [po mně|o mně|mých údajů|moje údaje|mé údaje|moje data] & [nezůstalo|nezůstane|nezůstala|ať zmizí|ať zmizely|zmizely|do koše|ani stopa|ani čárka|nadobro pryč]
    [erase] (prosím|si) (o mně|o mne) [všechno|vše|veškeré|všechny] (informace|údaje|data) (co|které) (o mně|o mne) [hold]
    [erase] (si) (prosím|ihned|okamžitě) (všechny|všech|veškeré|veškerých|všechna) [moje|mých|mé|svých|svoje|můj|svůj] (osobní|osobních) [údaje|údajů|data|dat|účet|profil|informace]
    [erase] (si) (prosím|ihned|okamžitě) (všechny|všech|veškeré|veškerých|všechna) [osobní údaje|osobních údajů|osobní data]
    [erase] (prosím) [vše|všechno|všechny údaje|údaje|data] (co) [o mně|o mne|máte]
    [erase] (prosím) [můj|muj] [účet|profil|účet u vás]
    (žádám|prosím|požaduji|chci) (o) [výmaz|smazání|vymazání|odstranění] (všech|veškerých) (mých) (osobních) [údajů|dat]
    [právo být zapomenut|právo na výmaz|zapomeňte na mě|být zapomenut]
    [smažte|smazat|vymažte|vymazat|smazte|vymazte|odstraňte] … [moje číslo|mé číslo|moje telefonní číslo|moje telefónne číslo]
    [vyřaďte|odstraňte|smažte|vymažte] … z [databáze|databází|evidence]`,
  rectify: `
    ? [příjmení|jméno|adresa|adresu|přijmeni] (u vás) (je|píšu|píše se|se píše|máme) [je jinak|píšu jinak|se píše jinak|máme jinak|píše se jinak]
    ? [v|ve] (mém|mé|mojí|mojím) [příjmení|jméně|jménu|adrese|datu narození] (je|máte|tam je|mám) (tam|u vás) [chyba|chybu|překlep|hrubka]
    ? [chyba|překlep|hrubka] v (mém|mé|mojí) [příjmení|jméně|jménu|mé adrese|mojí adrese|datu narození]
    [mám|je|stojí|bydlím na] [jiné|jinou|jiný|jiném] … než [vedete|evidujete|uvádíte|máte vy|vedete vy|máte u mě|máte v systému|máte v evidenci]
    [zapsali|napsali|uvedli|zadali|opsali|zapsáno|napsáno|zapsané|vedete|zaevidovali] & [prosím o opravu|prosím opravit|prosím o nápravu|prosím opravte|opravte to|opravte mi to|opravit prosím]
    ? ^ (moji|moje|naše|naši) [adresu|adresa|telefon|příjmení|jméno] (u vás|v systému) (už) je [stará|starý|staré|špatně|neplatná]
    ? [zprávě|kartě|spisu|dokumentaci] (je|máte|stojí) … [opravte|opravit]
    [průkazce|kartičce|kartě] (mám|je) (špatné|špatně|cizí|chybné) [jméno|příjmení|špatně jméno|datum]
    [místo|namísto] … [jste napsali|máte napsáno|jste zapsali|máte zapsáno] … [prosím o opravu|opravte|prosím opravit]
    [v mailu|v e-mailu|v emailu|v adrese|v čísle|v příjmení|v jméně|ve jméně|mail|email|číslo] (je|mám|má|máte) (být) (na) [na konci|má být|je písmeno|na začátku|končí na|končí|má končit] … [ne|nikoli|a ne]
    [v papírech|ve vašich papírech|v dokumentech|v kartě|v mé kartě|v mojí kartě|v kartotéce|v systému|ve složce|v dokumentaci|v údajích|na kartě|ve formuláři|ve smlouvě|ve spisu] (vám|mi|mám|máte|stojí|je|u mě) (vám|mám|máte) [máte že|stojí že|píšete že|je napsáno|je že|je uvedeno|máte uvedeno|máte napsáno|mám napsáno|vdaná|ženatý|svobodná|svobodný|rozvedený|rozvedená|jsem vedený jako|jsem vedená jako] … [je to|ale jsem|jsem|ale je to|jedná se o|jde o|opravte|spravte|změňte|prosím opravit|má být|ve skutečnosti]
    [narozen|narozena|narozený|narozená|narodil jsem se|narodila jsem se|datum narození|rok narození|ročník] … [špatně|chybně|chyba|ne v|nikoli|oprav*]
    [odečet|stav|odečet vodoměru|stav vodoměru|odečet elektroměru|stav elektroměru|odečet plynu|stav plynoměru|číslo elektroměru] (vodoměru|elektroměru|plynoměru|plynu|vody|elektřiny|měřiče|je|máte) (je|máte) [špatně zapsaný|špatně zapsán|chybně zapsaný|chybně zapsán|špatně zadaný|špatně uvedený|špatně|chybně|je špatně|je chybný|nesedí|je chybně]
    [nové číslo|nový mobil|nový telefon|nový tel|nový mail|nový e-mail|nová adresa|moje nové číslo|mé nové číslo] … [místo starého|místo toho starého|místo té staré|zapište si|zapsat|zapište|dejte ho|dejte si ho|přepište|přepište si|napište si|uložte si|uložte|vyměňte|do karty|do kartotéky|do složky]
    [smlouvu|smlouva|kartu|fakturu|členství|účet|rezervaci|vyúčtování] (prosím|přepište|napište|dejte|má být) (prosím|přepsat|přepište|napsat) [na moje nové příjmení|na mé nové příjmení|na nové příjmení|na moje nové jméno|na nové jméno|na novou adresu|na jméno manžela|na moje příjmení|na mé příjmení po manželovi]
    [vedete mě|máte mě|vedete mne|máte mne|jsem u vás|píšete mě|píšete mi] (tam|v systému|zapsaného|zapsanou|vedená|vedený|uvedenou) [jako] … [ale|jsem|ale jsem|já jsem|jmenuju se|jmenuji se|ve skutečnosti|a přitom]
    [narozen|narozena|narozený|narozená|narodil jsem se|narodila jsem se|rok narození|nar] (v|roku|ne|ale|nikoli) [190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|200*|201*|202*] (v|roku|ne|ale|nikoli) (v|roku|ne|ale|nikoli) [190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|200*|201*|202*]
    [jsem|jmenuju se|jmenuji se|moje jméno je] … [ne|nikoli] … [pokaždé je to špatně|je to špatně|pokaždé špatně|pořád špatně|vždycky špatně|vždy špatně|píšete to špatně|máte to špatně|zase špatně|komolíte|opravte|opravte si to|prosím opravit|pokaždé to|stále to]
    [zapsali jste|zadali jste|máte|uvedli jste|opsali jste|napsali jste|jste zapsali|jste zadali|jste uvedli] (tam|nám|mi) [špatný|chybný|nesprávný|jiný|špatnej] [stav|odečet|stav elektroměru|stav vodoměru|odečet elektroměru|stav plynoměru]
    [v dotazníku|ve formuláři|v údajích|v kartě|v kartotéce|v systému|v papírech|v záznamech] [máte že|je že|stojí že|píšete že|je zaškrtnuto že|je uvedeno že] … [ale|a|ale já|jenže] … [opravte|opravte to|změňte|prosím opravit|není pravda|spravte]
    [po rozvodu|po svatbě|vdala jsem se|provdala jsem se|oženil jsem se|rozvedla jsem se|rozvedl jsem se] … [prosím o změnu|změňte|změnit|přepište|přepsat|opravte|nové příjmení|jmenuji se teď|jmenuju se teď|vrátila jsem se k|zpátky k dívčímu|mám nové]
    ^ (to) [ne|není|nikoli] … [ale|nýbrž|správně] … [opravte|opravte to|prosím opravit|změňte to|prosím opravte] $
    [v kartě mám|mám v kartě|v kartotéce mám|ve spisu mám|máte v kartě|v kartě máte] … [ale mám|mám ale|ale je|ale jsem|a mám|přitom mám] … [změňte|opravte|spravte|to]
    [prosím o titul|doplňte titul|doplňte mi titul|přidejte titul|prosím doplnit titul|uvádějte titul|titul před jménem|titul před jméno]
    [přepište|změňte|vyměňte|zaměňte|opravte] (prosím|mi) (prosím) [můj telefon na|moje číslo|mé číslo|můj mail|můj e-mail|moji adresu|mou adresu]
    ? [u syna svítí|u dcery svítí|u mě svítí|u vás svítí|u vás pořád svítí|v bakalářích pořád svítí|v bakalářích svítí|v systému svítí|v systému pořád svítí]
    [přepište|změňte|opravte|upravte|přeřaďte|přepsat|změnit|opravit|aktualizujte] (ho|ji|mě|to|nás|prosím|si) (prosím) [v seznamu|v systému|v databázi|v evidenci|v bakalářích|v třídnici|v kartě|v mojí kartě|v mé kartě|v kartotéce|v profilu|v mých údajích|v papírech|u vás]
    [prosím o opravu|prosím opravte|prosím o nápravu|opravte mi|prosím opravit|opravu v|nápravu v] (prosím|mi|v|ve) (jméně|oslovení|adrese|datu|v|mém|mojí|mých) [oslovení|jméně|příjmení|adrese|datu narození|titulu|rodném čísle|mailu|emailu|údajích|kartě|evidenci]
    [narodil jsem se|narodila jsem se|narozen|narozená|jsem ročník|je ročník|narodil se|narodila se|narozeniny mám] & [opravte|opravit|máte|změňte|přepište|v kartě|v systému|u vás|špatně|chyba|a ne|chybně]
    [příjmení|jméno|jmenuju se|jmenuji se|píšu se|píše se|mail|ulice] (mám|se|máme|píšu|píše|píšeme|je|moje|s) (s|se|píše) [s y|s i|s ypsilonem|s měkkým|s tvrdým|s háčkem|bez háčku|s čárkou|bez čárky|s dvěma|s jedním|s dvojitým|s w|s v|s th|s ck|s tečkou|bez tečky|s velkým|s pomlčkou]
    [chybí|schází] (vám|mi|tam) (v|ve|u) (mém|mym|mým|mojí|mé|mojem|jeho|jejím) [mailu|emailu|e-mailu|jméně|příjmení|adrese|čísle|rodném čísle|iban|ibanu] [tečka|háček|čárka|písmeno|písmenko|kroužek|jedno|dvojité|podtržítko|pomlčka|číslice|nula]
    [chybí|schází|zapomněli jste|vypadlo|ukradli jste mi|nemáte|chybí vám] (vám|mi|tam|v|jedno|jeden) (mém|mym|mým|mojí|mé|jméně|příjmení|mailu) [tečka|háček|čárka|písmeno|písmenko|kroužek|jedno n|jedno t|jedno l|dvojité n|dvojité l|podtržítko|pomlčka|číslice|nula] (v|u|ve|na)
    [jsem|jsem paní|jsem pan|jsem žena|jsem muž|jsem slečna|nejsem pan|nejsem paní] … [ne pan|ne paní|ne pane|ale paní|ale pan|ne slečna|ne žena|ne muž|nikoliv pan|nikoliv paní] … [opravte|prosím opravit|změňte|prosím o opravu|prosím o nápravu|o nápravu|oprava|v oslovení|v systému|u vás|přepište]
    [přestěhovali jsme se|přestěhoval jsem se|přestěhovala jsem se|odstěhovali jsme se|už tam nebydlím|už tam nebydlíme|bydlíme teď|bydlím teď|teď bydlíme|teď bydlím|už nebydlím|vdala jsem se|provdala jsem se|rozvedla jsem se|po svatbě jsem|změnila jsem příjmení|změnila jsem jméno|změnil jsem jméno|změnil jsem adresu|změnila jsem adresu|změnil jsem banku|změnila jsem banku|mám novou adresu|mám nový mail|mám nový email|mám novou banku|syn už chodí do|dcera už chodí do|syn je už v|dcera je už v|přešel do|přešla do] & [opravte|opravit|změňte|změnit|přepište|přepsat|upravte|upravit|zapište|zapište si|poznamenejte|poznamenejte si|poznačte|aktualizujte|nahraďte|dejte tam|v systému|v databázi|v evidenci|u vás|máte mě|máte u mě|pořád máte|starou adresu|stará adresa|na starou]
    ? [vedete mě|evidujete mě|vedete nás|jsem u vás vedený|jsem u vás vedená|jsem u vás veden|jsem u vás vedena|jsem u vás|mám u vás] (pořád|stále|ještě|omylem|špatně|furt) [jako|jako pan|jako paní|pod špatným|pod starým|se špatným|se starým]
    ? [itSaysThere] & [shouldBe]
    [po svatbě|po rozvodu|jmenuji se|jmenuju se] & [v kartotéce máte|v evidenci máte|v kartě máte|v systému máte|v kartotéce mě máte|v evidenci mě máte]
    [narozena jsem|narozen jsem|jsem narozen|jsem narozena] & [opravte|opravte to|změňte to|přepište to]
    [moje jméno|mé jméno|příjmení|moje příjmení] se píše (s|se|bez)
    [se jmenuje|jmenuju se|jmenuji se] & [opravíte mu to|opravíte to|opravte mu to|opravte to|přepište to|přepište mu to|opravíte jí to|opravte jí to]
    [chybí vám u mě|chybí vám|nemáte u mě|chybí u mě] (u mě) [titul|číslo domu|háček|druhé jméno]
    [oslovujete mě|píšete mi] (pane|vážený pane|vážená paní|paní) … [jsem ženská|jsem žena|jsem muž|jsem chlap]
    [změnila se mi|změnil jsem|změnila jsem] [pojišťovna|pojišťovnu]
    [psč|číslo domu|bydliště] … (je) [ze starého bytu|ze starýho bytu|ze staré adresy|starý adresy]
    [oprava|opravu|opravy] (mého|mé|mých|svých|svého|všech) [osobních údajů|osobních dat|kontaktních údajů|údajů o mně|příjmení|jména|adresy|bydliště|data narození|emailové adresy]
    máte mě (tam|u vás|špatně|ještě|pořád|stále) (ještě|pořád|špatně) [zapsanou|zapsaného|zapsanýho|vedenou|vedeného|uvedenou|uvedeného|napsanou|evidovanou|evidovaného|pod jménem|pod příjmením] (jako|ještě) … [ale|správně|jmenuju se|jmenuji se|jsem|už se|má být]
    [mend] (si|mi|prosím|u mě|mou|moji|moje|mé|můj|prosím si) (si|mi|prosím|mou|moji|moje|mé|můj|svou|svoji|svoje) (nové|nový|novou) [heldDetail] [inFile]
    [mend] (si|mi|prosím) (prosím|mi|si) (ownFile) [inFile] (mi|moje|moji|mou|mé|můj|prosím|si) [heldDetail]
    ? [inFile] (mám|je|máte|mi|si|prosím|jsou|mi prosím) (mám|mi|uveden*|moje|prosím|u mě|mi prosím) [notRight] (uveden*|zapsan*|napsan*|u) [heldDetail]
    ? [inFile] (mám|je|máte|mi|jsou) [chybu|chyba|překlep|chyby|špatné údaje|nesprávné údaje]
    [máte|vedete|evidujete|mate] (tam|stále|pořád|ještě) (u mě|o mně|mě|mi) (tam|stále|pořád|ještě|uveden*|zapsan*|napsan*) [notRight] (moje|mé|mou|moji|můj|uveden*|zapsan*) [heldDetail]
    [máte|vedete|evidujete|mate] (tam|stále|pořád|ještě) (u mě|mě|mi) (uveden*|zapsan*) [moje|mé|mou|moji|můj|heldDetail] (heldDetail) (uveden*|zapsan*|napsan*) [notRight]
    [údaje|data|informace] (co|které|jež) (o mně|o mě|u mě) [máte|vedete|evidujete] (jsou|u vás) (už|prosím) [notRight]
    [potřebuji|potřebuju|chci|chtěl bych|chtěla bych|rád bych|ráda bych|můžete|mohli byste|mohl bych|mohla bych|můžu|mohu|jak|kde|prosím o|žádám o] (mi|si|si můžu|můžu|prosím|vás|změnit|si mohu|mohu) (mi|si) [mend] (si|mi) (svoje|svou|svoji|své|moje|moji|mou|mé|můj|svůj|nové|novou) [heldDetail|ownFile] (inFile)
    [moje|mé|můj|moji] (telefonní|mailová|emailová) [číslo|adresa|telefon|email|e-mail|mail|příjmení|jméno] (se|mi|už|je) [změnilo|změnila|změnil|změněn*] & [zapište|opravte|aktualizujte|změňte|upravte|přepište|uložte|prosím opravit|databáz*|systém*|profil*|evidenc*|účt*]
    [mám|máme] (už|teď|nyní) [nové|nový|novou] [heldDetail] (takže|prosím|tak|a) (si|to|ho|ji|mi) (prosím) [mend|zaznamenejte|poznamenejte|uložte]
    [vdala|provdala|rozvedla|oženil|přejmenoval*|přestěhoval*] & [jméno|příjmení|adresu|adresa|údaje|bydliště|profil*|účt*] & [mend]
    ^ [mám|máme] (teď|už) (novou|jinou|nový) [novou adresu|jinou adresu|nové příjmení|jiné příjmení|nový email|jiný email|nový mail|jiný mail]
    (v) [mých údajích je|mých datech je|mých údajích máte] [chyba|chybu|překlep|omyl]
    [změnil jsem|změnila jsem|změnili jsme|změnilo se mi|změnilo se moje|mám nové|mám jiné|mám už nové] (si|už|teď) (telefonní) [číslo|číslo telefonu|číslo mobilu] (a|takže|tak) (prosím) [pište|pište mi|volejte|volejte mi|posílejte|posílejte mi|kontaktujte mě] (už|prosím|zprávy|smsky|to) (teď) (na)
    [vdala jsem se|vdala sem se|oženil jsem se|rozvedla jsem se|teď se jmenuju|teď se jmenuji|jmenuju se teď|nové příjmení] & [změňte|změnit|opravte|upravte|přepište|aktualizujte]
    [máte|uvádíte|píšete] (mi|tam) [starou|staré|špatnou|špatné|chybnou|blbou] [ulici|adresu|číslo domu|město|psč|jméno|příjmení]
    (tohle|to) (už) není (už) (můj) [můj mail|můj email|můj mejl|moje adresa|moje příjmení] & [změňte|opravte|aktualizujte|přepište|změnit|opravit]
    [name] … [wrong] … [opravte|změňte|opravit|aktualizujte|upravte|přepište]
    [špatně|chybně|nesprávně|blbě|překlep|chybu|staré] … [moje jméno|mé jméno|moje příjmení|mé příjmení|mém příjmení|mém jméně]
    [máte|mate|uvádíte|uvedeno|napsáno|napsané|píšete|evidujete] … [wrong] … [příjmení|jméno|jméně]
    [špatně|chybně|blbě|nesprávně] (napsané|napsaný|uvedené|uvedeno|napsáno|moje) [příjmení|jméno]
    [příjmení|jméno] (tam|je|máte|mám|mate|mam|u vás|mi) (je|máte|mám|mate|mam|u vás|tam) [špatně|chybně|blbě|nesprávně|s chybou]
    [moje příjmení|mé příjmení|moje jméno|mé jméno] … [wrong]
    [změnil|změnila|změnilo] (jsem) (se) (mi|si) [adresu|příjmení|jméno|email|mail|adresa|číslo] … [fix]
    [opravte|změňte|aktualizujte|upravte|přepište|opravit|změnit] (mi|si|prosím) (u vás|v systému|prosím) [příjmení|moje jméno|mé jméno|moji adresu|mou adresu|mé údaje|moje údaje|svoje údaje|své údaje|můj email|můj mail|datum narození|moje příjmení|mé příjmení]
    [opravte|změňte|aktualizujte|upravte|přepište] (prosím) (mi|si) (u vás|v systému|prosím) [jméno|adresu|email|mail]
    [přestěhoval|přestěhovala] … [fix]
    jmenuji se … [ne] … [fix]
    právo na opravu`,
  port: `
    [pošlete|předejte|přepošlete|převeďte] (prosím) (všechny) [moje údaje|mé údaje|moje data|má data] (do) [jiné firmě|jiné společnosti|jinému poskytovateli|jinému operátorovi|jiné firmy]
    [moje|svou|svoji|moji|mou|své|mé] [výsledky|kartu|dokumentaci|rentgeny|snímky|údaje|data|záznamy] (mi|prosím|nahrajte) [na flešku|na flešce|na usb|na cd|elektronicky pro jiného lékaře|elektronicky pro novou|pro novou pojišťovnu|pro nového lékaře|pro novou doktorku|pro novou banku|pro jiného lékaře]
    [chci|chtěl bych|chtěla bych|můžu|mohu|potřebuju] (si) (všechny|všechna) [moje|mé|svoje|své|svou|moji|svoji] (osobní) [data|údaje|historii|kartu|záznamy|výsledky|fotky|kontakty] [stáhnout|odnést|vyexportovat|přenést|převést|vzít s sebou]
    [pošlete|předejte|přepošlete|odešlete] (prosím) [všechno|vše] co o mně máte (do) (mé|mému|mojí|k mému|do mé) [nové|novému|nového|jiné] [pojišťovně|pojišťovny|lékaři|lékaře|doktorovi|bance|banky|poskytovateli|operátorovi|ordinace]
    [právo|práva|právem] [na přenos|na přenesení|na přenositelnost] (mých|svých|osobních) [dat|údajů|osobních údajů|svých údajů]
    [svoje tréninky|moje tréninky|mé tréninky|moji spotřebu|mou spotřebu|moje nákupy|mé nákupy|moje měření|mé odečty|moje odečty|moje výsledky|historii nákupů|historii tréninků|tréninková data|moje objednávky|moje jízdy|moje kontakty|moje běhy] … [jako soubor|v souboru|v excelu|do excelu|v csv|csv|json|xml|abych je nahrál|abych je nahrála|nahrát jinam|nahrál jinam|nahrála jinam|naimportovat|přenést jinam|ke stažení|v tabulce]
    [článek 20|čl 20|článku 20] [gdpr|nařízení]
    [nová škola|nový lékař|nový zubař|nová ordinace|nová banka|nová pojišťovna|nová školka|nový veterinář|nová doktorka|nový operátor|nová klinika|nový dodavatel|nový praktik] … [chce|potřebuje|žádá|požaduje|čeká na|chtějí|potřebují] … [pošlete|zašlete|předejte|přepošlete|prosím poslat|prosím předat]
    [export|exportovat|exportujte|vyexportovat|vyexportujte] (všech|všechna|všechny|moje) (svých|mých|moje|svá) [měření|dat|údajů|tréninků|nákupů|výsledků|odečtů|fotek|zpráv|kontaktů|data|údaje|historie]
    [svoje|své|moje|mé|svých|mých|všechny] (své) [odečty|odečty měřidel|měření|tréninky|nákupy|objednávky|výsledky|údaje|data] (měřidel|z) … [v tabulce|v excelu|v csv|jako tabulku|do excelu|do tabulky|v souboru]
    [sendThem] & [myFiles] & [takeAlong]
    [moji dokumentaci|mou dokumentaci|moji kartu|moje záznamy] (prosím) [předat|předejte|převést|převeďte|poslat] (elektronicky) [novému|nové|jinému|k novému]
    [vyexportovat|exportovat|export] (všechno|vše|všeho) [z profilu|z účtu|z aplikace]
    [chci|chceme|žádám o|prosím o|uplatňuji|uplatňuju|požaduji|požaduju] (svou|právo na) [přenositelnost|přenesení|přenos|přenést|export|exportovat] (svých|mých|osobních|svoje|svá|moje|své) (osobních|osobní) [údajů|dat|údaje|data]
    [chci|chtěl bych|chtěla bych|můžu|mohu|jak|kde|potřebuju|potřebuji] (si|si můžu|můžu|si mohu) [stáhnout|vyexportovat|exportovat|stahnout] (si|všechna|všechny) [ownFile]
    [ownFile] (prosím|ve|v) [elektronické podobě|v elektronické podobě|v elektronickém formátu|v digitální podobě|v csv|v json|v xml|v excelu|v tabulce|v strojově čitelném|ve strojově čitelném|ve strojově čitelné|na flashce]
    [přenos|převod|přenést|převést|předání] (mých|moje|svoje|své|mé) (osobních) [údajů|údaje|dat|data] … [jiné firmě|jinému|nové|konkurenci|operátorovi|poskytovateli|novému]
    [data|údaje] (ve) [strojově čitelném|strojově čitelné|v csv|v xml|v excelu|v json] (formátu|podobě)
    [moje údaje|mé údaje|moje data|má data|svoje data|své údaje|svoje údaje|mých údajů|svých údajů] & [soubor*|v csv|csv|json|excel*|xml|formátu|jiné firmě|jinému|novému|nové firmě|k jiné|k jinému|ke konkurenci|konkurenci|přenést|převést|přecházím|jinam]
    [moje|svoje|své|mé|mých|svých] (osobní) [data|údaje|údajů|dat] … [v souboru|ve formátu|do souboru|v csv|ve strojově]
    [přenést|převést|přenos|převod|přenesení|exportovat|export] [mých|moje|svoje|své|mé|svých] (osobní|osobních) [data|údaje|údajů|dat]
    [přenést|převést|přenos|převod|přenesení] (všech) [osobní údaje|osobních údajů]
    právo na přenositelnost`,
  object: `
    [uplatňuji|uplatňuju|využívám|chci uplatnit] (své|svoje) (právo) [právo vznést námitku|právo na námitku|právo namítat|právo na vznesení námitky]
    [nechci|odmítám|nepřeju si|nepřeji si|nesouhlasím|nedovoluji|nechceme] (s tím|být|aby|abyste) (mě|o mně|o mne|mi|s tím|být) (aby|být|byl|byla) [hodnocen|hodnocena|posuzován|posuzována|bodován|bodována|hodnotil|hodnotilo|hodnotila|posuzoval|posuzovalo|posuzovala|rozhodoval|rozhodovala|rozhodovalo|bodoval|známkoval] (mě|o mně|podle|nějakým|nějakého|nějaký|nějaké|vaším|váš|jen|pouze) [skór*|algoritm*|automat*|stroj*|počítač*|robot*|umělou inteligenc*|umělá inteligenc*|programem|program|bodov*|systém|systémem]
    ? ^ (prosím) [nebodujte|nehodnoťte|neznámkujte|neprofilujte|nevyhodnocujte|neanalyzujte|neskórujte] [mě|mne|nás|moje|mé|mých|naše] (data|údaje|nákupy|údajů|dat)
    ? ^ (já) [nechci|odmítám|nepřeji si|nepřeju si] (žádné|mít|vaše|kreditní) [skóre|skórování|bodování|profilování|rozhodování algoritmem|rozhodnutí automatu|rozhodnutí stroje|rozhodnutí počítače|rozhodnutí algoritmu]
    ? [odmítám|nechci|nesouhlasím s] (vaše|žádné|vaším) [rozhodnutí|rozhodnutím|rozhodování|rozhodováním] (od|podle) [automat*|stroj*|počítač*|algoritm*|umělé intelig*|robot*]
    ? [o mně|o mé žádosti|o mojí žádosti|o mojí půjčce] (má|ať|by měl) (rozhodovat|rozhoduje|rozhodne|rozhodnout|posoudit) (živý|jen) člověk
    ? ať o mně [rozhoduje|rozhodne] (živý|raději|radši) člověk
    (nechci) abyste (podle|z) [mých nákupů|toho co kupuju|toho co kupuji|mého chování] [odhadovali|usuzovali|odvozovali|vyvozovali|předpovídali] (co) (si) (koupím|jím)
    [neodhadujte|nevyvozujte|neodvozujte|nepředpovídejte|nevyhodnocujte] (si) (podle|z) [mých nákupů|toho co kupuju|toho co kupuji|mého chování]
    [vynechte|vynechat|vyřaďte|vyřadit|nezahrnujte|nezahrnovat|nezařazujte|nezapočítávejte|nepočítejte|netahejte|nedávejte|nestrkejte|vyjměte] (mě|mne|moje|mé|prosím) (mě|moje|mé|údaje|návštěvy|nákupy|data) (z|ze|do|v|ve|těch|vašich) (vašich|těch|do|z|ze|svých|nějakých) (vašich|svých) [statistik*|statistik|analýz|výzkumů|studií|průzkumů|analýz a výzkumů|statistikách|průzkumu|výzkumu]
    [nechci|nepřeju si|nepřeji si|nesouhlasím|nedovoluju|nedovoluji|nechceme|zakazuju|zakazuji] (abyste|byste|aby|s tím) (abyste|si|o mně|mi) (si|o mně|mi) (o mně) (dělali|vytvářeli|sestavovali) [o mně dělali profil|o mně dělali nějaký profil|o mně vytvářeli profil|o mně profil|můj profil|dělali profil|vytvářeli profil|sestavovali profil|profilovali|vytváření profilu|dělání profilu]
    [nechci|nepřeju si|nepřeji si|nesouhlasím|nedovoluju|nedovoluji] (aby|s tím) … [rozhodoval algoritmus|rozhodoval počítač|rozhodoval robot|rozhodoval stroj|rozhodovala umělá|algoritmus rozhodoval|počítač rozhodoval|hodnotil algoritmus|algoritmus hodnotil|hodnotil počítač]
    [žádné|žádná|bez|nechci|nepřeju si|nepřeji si|zakazuju] [reklamy|reklam|nabídky|nabídek|reklamu] (přizpůsobené|podle|na základě|cílené|šité|založené|na|vybrané) (podle|na) [mých nákupů|moje nákupy|mého profilu|mých dat|mých údajů|mých návštěv|toho co kupuju|toho co kupuji|mého chování|mojí historie|mé historie|míru]
    [neberte|nedávejte|nestrkejte|nepoužívejte|nezapočítávejte|nezahrnujte|nevkládejte] (prosím) [moje data|má data|moje údaje|mé údaje|moje návštěvy|moje nákupy] (do|v) (žádných|vašich|svých) [reportů|statistik|analýz|výzkumů|přehledů|reportů a statistik|statistiky|průzkumů|žebříčků]
    [nesledujte|neanalyzujte|nešmírujte|nesledovat|nevyhodnocujte] (mě|prosím|to) [co kupuju|co kupuji|kde nakupuju|kde nakupuji|kam chodím|kde jsem|moje nákupy|mé nákupy|co objednávám|co čtu]
    [iObject] & [mineUsed] & [forStudy]
    [iObject] … [mineUsed] … [forStudy]
    [vadí mi|nelíbí se mi|štve mě|nechci|nejsem pro to|nejsem pro|jsem proti tomu|jsem proti|nepřeji si|nepřeju si] (že|aby|abyste|to) (abyste|jste) (mě|moje|mé) (že) [profilovali|profilujete|analyzovali|analyzujete|vyhodnocujete|vyhodnocovali|sledujete co|sledovali co|zpracováváte|zpracovávali|zpracováváte moje|zkoumáte|zkoumali] (moje|mé|mou|mých|co|si) [ownFile|nákupy|údaje|data|chování|kupuju|kupuji|nakupuju|nakupuji|historii|zvyky]
    [nejsem pro to|nejsem pro|nesouhlasím s tím|jsem proti tomu|vadí mi|nelíbí se mi|nechci|nepřeji si|nepřeju si] (že|aby|abyste|to) (abyste) (mě|mne) [profilovali|profilujete|profilovat] (mě)
    [nedávám|nedám|neuděluji|neuděluju|nedal jsem|nedala jsem|nemáte] (vám|můj) (souhlas|svolení) [souhlas|svolení] (k|s|ke|se) [analýze|analýzou|profilování|profilováním|zpracování|zpracováním|vyhodnocování|sledování|sledováním] (mých|mými|svých|osobních) [ownFile|dat|údajů|nákupů|chování]
    ? [nechci|nepřeji si|nepřeju si|nesouhlasím|nesouhlasím s tím] (aby) [ownFile] (byla|byly|se) [používána|používány|použita|použity|využívána|využívány|zpracovávána|zpracovávány|zpracovány|analyzovány|analyzována|používaly|používala] (k|pro|na|za) [marketingu|marketing|reklamě|reklamu|profilování|účelem|reklamní účely|marketingové účely]
    [odporuji|odporuju|bráním se|ohrazuji se proti|ohrazuju se proti|protestuji proti|protestuju proti|namítám proti] (tomu) (vašemu) [zpracování|zpracovávání|profilování|analýze|vyhodnocování|používání] (mých|osobních|svých) [ownFile|údajů|dat|nákupů]
    ? [nepoužívejte|nevyužívejte|nezpracovávejte] (prosím|už) [moje data|moje údaje|mé údaje|má data|moje osobní údaje|mé osobní údaje|osobní údaje] (k|pro|na) [reklamní účely|marketingové účely|reklamním účelům|marketingu|reklamě|reklamu|marketing|analýzy|profilování]
    namítám proti (zpracování|profilování|marketingu) [zpracování|profilování|marketingu|využití|použití]
    [noProfile] & [habits]
    [námitku|námitky|námitka|nesouhlasím|protestuji|ohrazuji se] & [marketing*|profilov*|zpracov*|analyz*|analýz*|nákup*|sledov*|automat*]
    [článek 21|čl 21]
    [námitku|námitka|námitky|nesouhlasím|nesouhlas] (proti|s) … [profilování|zpracování|zpracováním|profilováním|analyz*|využív*|využití]
    [nechci|nepřeji si] (být|abyste) (mě|profilován|profilována) [profilován*|profilovali|sledovali|analyzovali]
    [vznáším|podávám] námitk*`,
  restrict: `
    [jen|pouze|jenom] (moje|data|údaje|je|si) [uchovávejte|uchovávat|schovejte|uložte|skladujte|nechte uložené|nechte uložená|držte] (je|moje|si) (údaje|data) [dokud|než|do|až]
    [data|údaje|moje data|moje údaje|mé údaje] (jen|pouze|zatím|prosím) [uchovávejte|uchovávat|skladujte|nechte ležet|nechte uložené|uložte] … [dokud|než|do vyřešení|do vyjasnění]
    [nemažte|nemazat|neodstraňujte|nevymazávejte|nevyhazujte|neničte|nelikvidujte|neskartujte|nic nemažte|ponechte|uchovejte|nechte] … [soudu|soud|reklamaci|reklamace|pojišťovnu|pojištění|pojišťovny|právníka|důkaz|sporu|spor|stížnost|stížnosti|policii|odvolání|řízení] … [nikdo|nesmí|ať je nikdo|ať nikdo|nepoužívejte|nepoužívat|nesahejte|nesahat|nevyužívejte|nezpracovávejte|nehýbejte]
    [nemažte|nemazat|neodstraňujte|nevymazávejte|nevyhazujte|neničte|nelikvidujte|neskartujte|nic nemažte|ponechte|uchovejte|nechte] (je|ju|ho|ich|ga|jih|ih|ji|ich|go|to|prosím|proszę|molim) (ale|no|a|i|in|pa|však|len) [nikdo|nesmí|ať je nikdo|ať nikdo|nepoužívejte|nepoužívat|nesahejte|nesahat|nevyužívejte|nezpracovávejte|nehýbejte]
    [do|než|dokud|po dobu|až do] (se|vyřízení|vyřešení|ukončení|skončení|nevyřídí|nevyřeší) (nevyřeší|nevyřídí|té|mé|moje) [reklamace|sporu|stížnosti|soudu|odvolání|řízení|dluhu] … [nesahejte|nesahat|nepoužívejte|nepoužívat|nezpracovávejte|nevyužívejte] (na|moje|mé) (moje|mé|údaje|data)
    [noUse] … [ale|jen|jenom|a|ani|i|však|dokud|než|zatím|taky|také|můj|moje] … [noErase]
    [noUse] … [noErase]
    [noErase] … [ale|jen|jenom|a|ani|i|však|dokud|než|zatím|taky|také|můj|moje] … [noUse]
    [noErase] … [noUse]
    [pauseUse] (prosím|zatím|teď|nyní|dočasně) (všechny|všemi) [ownFile|ownFileWith] (k|pro|na) [forNow|ničemu|nic]
    [forNow] (prosím|vás|prosím vás) (s|na) [ownFileWith|ownFile] (prosím|nic|už) [nepracujte|nenakládejte|nedělejte|nepoužívejte|nevyužívejte|nezpracovávejte|nesahejte|nehýbejte|neberte]
    [nechci|nepřeji si|nepřeju si] [abyste|aby jste|aby ste] (zatím|teď|nyní|dočasně) [ownFile|moje údaje] (zatím|teď|nyní|dočasně|momentálně) [používali|využívali|zpracovávali|užívali]
    [nakládejte|pracujte|zacházejte] (prosím) s [ownFileWith] (prosím) [jen|pouze|jenom] (v|ve) [nejnutnějším|nezbytném|nutném|omezeném|minimálním] (rozsahu)
    [dejte|uložte|odložte] (prosím) [ownFile|můj profil|můj účet] (prosím|zatím|dočasně) [k ledu|na led|stranou]
    [neberte|nepoužijte|nepoužívejte] (zatím|teď|prosím) [ownFile] (zatím|prosím) k (ničemu|vůbec)
    [nechte|nechejte|ponechte|mějte|schovejte|uchovejte|uložte] (si) (prosím|je|u vás) [ownFile] (si|u vás|uložen*|prosím) (ale|jen|a|avšak|akorát) (je|zatím|s nimi|nic|už) (s nimi|nic|dál|už|nijak) [nepoužívejte|nevyužívejte|nezpracovávejte|nepracujte|nedělejte|nepoužívat|nesahejte]
    [zmrazte|zmrazit|zmrazení|zablokujte|zablokovat|zablokování|pozastavte|pozastavit|pozastavení|uzamkněte|blokaci|blokace|deaktivujte dočasně] (prosím|mi|dočasně|můj|mého|mých|svůj) (dočasně|prosím) [ownFile|zákaznický profil|mého profilu|můj profil|zákaznický účet a data|profilu u vás]
    [moje data|moje údaje|mé údaje|údaje|data] (mi|prosím) [nemažte|nemazat|nesmažte|nelikvidujte] … [nepoužívejte|nepoužívat|nevyužívejte|nezpracovávejte|nezpracovávat|nesahejte]
    [nemažte|nesmažte] (mi|prosím) [moje data|moje údaje|mé údaje] … [nepoužívejte|nepoužívat|nevyužívejte|nezpracovávejte|nesahejte]
    [freeze] & [frozenData] & [meanwhile]
    [právo na omezení|článek 18|čl 18]
    [omezte|omezit|omezení|pozastavte|pozastavit|zablokujte|zmrazte|zmrazit|blokaci] … [zpracování|zpracovávání|používání|využívání]
    [omezte|zablokujte|zmrazte|zablokovat|zmrazit] (prosím) (všechny) (moje|mé|mých) (osobní) [údaje|data]`,
  do_not_sell: `
    ? [neprozrazujte|nesdělujte|nedávejte|neprodávejte] (nikomu) [moje|mé] (telefonní) [číslo|údaje] nikomu
    [můj|moje|moji] [telefon|email|mail|číslo|adresu|kontakt] (prosím) [neposkytujte|nedávejte|nepředávejte|nesdělujte|ať nejde|ať nejde nikam|neposílejte] (prosím|nikam) [reklamním|firmám|agenturám|jinam|nikomu|dál|pojišťovákům|nikam jinam]
    [nechci|nechceme|nepřeju si|nepřeji si|zakazuji|zakazuju|nesouhlasím] (s tím) [abyste|aby|aby se|ať] (mi|nám) [prodávali|předávali|přeposílali|sdíleli|poskytovali|pronajímali|půjčovali|prodávaly|předávaly] (dál|nikomu|můj|moji|moje|mou|mé) (email|e mail|mail|mejl|adresu|číslo|údaje|data|kontakt|telefon|jméno)
    [nepřeposílejte|nepředávejte|nepůjčujte|neposkytujte|nepronajímejte|neprodávejte|nesdílejte|nevydávejte|nedávejte] (prosím|nikomu|dál) [moji adresu|můj email|můj mail|můj telefon|můj kontakt|údaje o mém|údaje o mně|údaje o mé|informace o mně|moje jméno|naši adresu]
    [údaje|email|mail|adresu|kontakt|data|informace|jméno] … [nepřeposílejte|nepředávejte|neposkytujte|nepronajímejte|nesdílejte|nevydávejte|nepůjčujte] (prosím) [sestersk*|dceřin*|společnost*|firm*|jiným|dalším|třetím|partner*|nikomu|nikam|dál|obchodním]
    [mou|moji|moje|mé|můj] [adresu|číslo|jméno|mail|telefon] (žádným) [pojišťovákům|pojišťovnám|bankám|sponzorům|jiným firmám|nikomu|inzerentům|reklamkám] (už) [nepůjčujte|nedávejte|neposílejte|nepouštějte|neprozrazujte|nesdělujte|nepředávejte]
    ? [obchodujete|kšeftujete|handlujete] (se|s) (seznamy|adresami|čísly|údaji|kontakty) (zákazníků|lidí) (mě|mou|mé|moje) (z toho) [vynechte|ne|z toho vynechte|mě z toho vynechte|mou vynechte|mou ne|moje ne]
    [mě z toho vynechte|moje jméno ne|mé jméno ne] & [obchodujete|prodáváte|pronajímáte|půjčujete]
    ? o [mé|mém|mých] [diagnóze|zdraví|nemoci|lécích] … [nesmí|dozvědět] (nic) [dozvědět|vědět|nesmí]
    ? [diagnóze|zdraví|nemoci|lécích] & [dozvědět|vědět] & [nesmí|nesmějí|nikdo nesmí]
    [moje data|má data|moje údaje|mé údaje|moje číslo|mé číslo|můj telefon|moje adresa] … [nesmí|nesmějí|nemají|nemá|ať] (se) … [dostat k|dostat do|dostanou k|jít k|jít do|přijít k|předat|k žádné|k nikomu|do rukou|nikomu předat] (žádné|jiné|nikomu|cizí|cizích|třetí) [žádné jiné firmě|jiné firmě|jiné firmy|jiným firmám|nikomu|nikomu jinému|cizím|třetím stranám|partnerům|rukou|firmě|firmám]
    [nesouhlasím|nedávám souhlas|neuděluji souhlas|neuděluju souhlas|nedávám svolení|nemáte souhlas|nedal jsem souhlas|nedala jsem souhlas|nedovoluju|zakazuju|zakazuji|odmítám] (s|se|k|vám) [s prodejem|s předáním|s předáváním|s poskytnutím|s poskytováním|se sdílením|k prodeji|k předání|k předávání|k poskytnutí|k poskytování|ke sdílení|prodej|předávání|sdílení|poskytování|s přeprodejem] (mého|mých|svého|moje) [čísla|údajů|dat|telefonu|mého čísla|mých údajů|adresy|kontaktu|osobních údajů]
    [číslo|moje číslo|údaje|telefon|kontakt] (prosím) [nedávat|nedávejte|neposkytovat|neposkytujte|nepředávat|nepředávejte|neprodávat|neprodávejte|nesdílet|nesdílejte] (dál) [nikomu|nikomu cizímu|cizím|nikomu jinému|nikomu dalšímu|dál|třetím stranám|jiným firmám]
    [sellWhat] & [nikam dál|nikomu dál|zůstanou u vás|zůstane u vás|ať zůstanou|nikam nepůjdou|nikam jinam]
    [nemáte právo|nesmíte|nemůžete|zakazuji|zakazuju] (vám) [předávat|předat|prodávat|prodat|poskytovat|poskytnout|sdílet|dávat|přeprodávat] (nikomu|dál) [sellWhat] (obchodním|třetím|jiným|žádným|vašim) (partnerům|stranám|firmám|osobám|společnostem)
    [moje údaje|mé údaje|moje data|moje číslo] (nejsou|není) [nejsou na prodej|není na prodej|nejsou zboží|není zboží|nejsou k prodeji|není k prodeji]
    [ať|abyste|aby] & [neprodáte|neprodali|nepředáte|nepředali|neposkytnete|neposkytli|nedáte|nedali|nepřeprodáte|nesdílíte|nešíříte|neprodáváte] & [sellWhat|čísla|číslo]
    [sellNo] & [sellWhat]
    [neprodávejte|neprodávat|nepředávejte|nepředávat|neposkytujte|nesdílejte|nesdílet] (prosím|nikomu|dál) (prosím|nikomu|dál) (moje|mé|svá) (osobní) [údaje|data|číslo|informace]
    nesouhlasím s [prodejem|předáváním|předáním|sdílením|poskytováním] (mých|osobních)`,
  wrong_number: `
    ? ^ [to|tohle|toto] není číslo [petra|jany|pavla|martina|tomáše|jiřího|evy|lucie|hany|marie|lenky|pana|paní]
    (já) (tady) neznám (tady) [žádného|žádnou|nikoho jménem] [whoAcc] $
    [žádného|žádnou|nikoho jménem] [whoAcc] (tady|tu|já|opravdu) neznám (tady)
    ? (paní|pana|pán|pan|žádnou) [who] (tady|tu|u nás) (vůbec) [neznáme|neznám|nebydlí|není]
    [máte|dovolali jste|trefili jste|jste] (se|u|na) (špatně|špatnou|špatného|špatném) [špatnou osobu|špatného člověka|jinou osobu|u špatného člověka|k někomu jinému|k jinému člověku|u někoho jiného|na někoho jiného|na špatné číslo]
    ? ^ [dovolali|trefili|netrefili] jste se (asi|úplně) [špatně|jinam|vedle|jinde]
    ? [hledáte|chcete|píšete|myslíte|sháníte|voláte] … [to já nejsem|to nejsem já|já to nejsem|já jsem někdo jiný]
    ? ^ kdo je (to) (nějaká|nějaký|paní|pan|ten|ta) [who] $
    ? (toto|tohle|to) číslo mám (já) (teprve|až|jen) [měsíc|týden|pár dní|pár týdnů|chvíli|od včerejška|krátce|od minulého|nově|nové|od operátora|čtrnáct dní|od pondělí]
    ? ^ (a|ale) [jaký|jaká|jaký zas|který] [who] (bo) [tady|tady je|já jsem|to jsem já]
    ? nejsem (žádný|žádná|ten|ta) [who|žádný pan|žádná paní|ten pan|ta paní] (píšete|to)
    [žádná|žádný|žádnej|nikdo] … [tu nebydlí|tady nebydlí|tu nikdy nebydlela|tu nikdy nebydlel]
    [žádná paní|žádný pan|nikdo jménem|nikdo takový|nikdo toho jména|žádnou paní|žádného pana|nikoho jménem|nikdo tohoto jména] … [tu není|tady není|tu neznáme|neznám|neznáme]
    [pletete si mě|si mě pletete|spletli jste si mě|jste si mě spletli|si mě s někým pletete|mě s někým pletete|pletete si mne|zaměňujete mě|zaměnili jste mě|jste si mě s někým spletli] (s někým|s někým jiným|asi) $
    [mě se to netýká|to se mě netýká|mne se to netýká] (žádné|žádný|žádného) (auto|dítě|psa|termín) … [nemám|nejsem|nechodím|u vás nemám|tam nemám]
    [manžel zemřel|manželka zemřela|otec zemřel|matka zemřela|táta umřel|máma umřela|děda umřel|babička umřela|manžel umřel|táta zemřel|máma zemřela] & [neobracejte se|nevolejte mu|nepište mu|nehledejte ho]
    [dcera|syn|manžel|manželka|bratr|sestra] (už) má (už) [jiný telefon|jiné číslo|nové číslo|jiný mobil] … [tenhle|tohle|tento|toto] (číslo|telefon)
    [tady ho|tady ji|tu ho|na tomto čísle ho|na tomhle čísle ho] (už) [nezastihnete|neseženete|nedovoláte]
    (asi) [jste si mě|ste si mě|jste mě|vy jste si mě|si mě] (asi|nejspíš|určitě|evidentně|zřejmě) (s někým|s někym|s jinou|s jiným) (jiným|jinou) [spletli|zmýlili|popletli|zaměnili] (s)
    [who] [tu|tady|zde] (už|dávno) (už) [nebydlí|nepracuje|není|nežije|nebývá] (už)
    ^ (to|ne|pardon) (to) nejsem já (koho|kdo) (koho) [hledáte|sháníte|chcete|myslíte] $
    (nikoho) [nikoho takového|nikoho takovýho|žádnou takovou osobu|takovou osobu|žádného takového člověka|toho jména|tohoto jména] [neznám|neznáme|tu nemáme|tady nemáme|nemáme]
    (to|toto|tohle) (nové) [číslo] (jsem|mi|mám|si) [dostal|dostala|koupil|koupila|pořídil|pořídila|přidělili|převzal] (teprve|nově|až|teď) [před měsícem|před týdnem|před rokem|minulý měsíc|minulý týden|nedávno|letos|nově|loni|včera]
    [zpráva|sms|smska|tohle|to] (asi|zřejmě) [není pro mě|není pro mne|nebylo pro mě|není určena mně|není určená mně|mi nepatří|nebyla pro mě|asi nebylo pro mě|asi není pro mě] (to|jmenuju|jmenuji|já|asi|jste|omyl|spletli)
    ^ (pardon|sorry) (asi) (to) [to asi nebylo pro mě|to asi není pro mě|to nebylo pro mě|to není pro mě|asi není pro mě|tohle není pro mě|tohle asi nebylo pro mě] $
    ^ (pardon|sorry|asi|je to) [špatný číslo|špatné číslo|blbý číslo|blbé číslo|chybné číslo|nesprávné číslo|jiné číslo] (sorry|pardon|omlouvám se|brácho|vole|kámo|kamaráde) $
    (já) (se) (já|se) [nejmenuju|nejmenuji] (se) [who|lucie|tak|takhle]
    ^ (tady|tu) [who] (a) [ne|nikoli|nikoliv] [who] $
    [ten|ta|on|ona|pán|paní|who] (už|tady|tu) (už|tady|tu) (dávno) [tu už nepracuje|tady už nepracuje|už tu nepracuje|už tady nepracuje|tu už nebydlí|tady už nebydlí|už tu nebydlí|už tady nebydlí|tu nepracuje|tady nepracuje]
    [číslo|telefon|mobil] (je) (už|teď) (patří) [patří někomu jinému|má někdo jiný|má nového majitele|patří jinému člověku|patří jiné osobě]
    ^ (ale|pardon|haló) to nejsem já $
    [spletli|spletl|popletli|zmýlili|pletete] (jste|jsi|si) (si|jste) (mě|se) [s někým|číslo|osobu|adresáta|s někým jiným|v čísle|v osobě]
    píšete [špatné osobě|nesprávné osobě|někomu jinému|cizímu člověku|jiné osobě]
    máte (můj|asi|nějaký) [špatný kontakt|špatné číslo|chybný kontakt|nesprávný kontakt|nesprávné číslo]
    (nikdo) [nikdo takový|nikdo toho jména|nikdo tohoto jména] (tu|tady|zde) (není|nebydlí|nemáme)
    (to|tohle|toto) (číslo) [mám to číslo|mám toto číslo|mám tohle číslo|mám číslo] [krátce|teprve|od|nové|nově|po někom|týden|měsíc]
    [dostal|dostala|přebral|převzala|zdědil|zdědila] (jsem) (to|toto|tohle) číslo po (někom|předchozím|bývalém)
    (to|tohle|toto) (už) (není) [není jeho číslo|není její číslo|už není jeho číslo|už není její číslo|není už jeho číslo]
    číslo (má|změnilo) [změnilo majitele|má jiného majitele|má nového majitele]
    [předchozí|bývalý|minulý|původní] [majitel|vlastník|uživatel|majitelka] (tohoto|toho|tohohle) čísla
    [paní|pan] … [nejsem já|já nejsem|to nejsem]
    (tohle|to|toto) [není|neni] (číslo|telefon|mobil) [číslo na|číslo pana|číslo paní|telefon na|telefon pana|telefon paní|mobil na|číslo pro|číslo od] (who)
    [pan|paní|who] … [už|teď] (toto|tohle|to) [číslo|čislo] (už) [nemá|nepoužívá|nepatří]
    [toto|tohle|to] číslo (už) (paní|pan|pana|panu|teď|jí|mu) [nemá|nepatří|nepoužívá|patří mně|je moje|mám já|mám teď já]
    [číslo|ho|toto číslo] (mám|už) (teď|nově|dneska) [mám já|mám nově|mám teď já|patří mně|má někdo jiný]
    ^ (to je|to bude) (asi) omyl $
    [spletli|splet|spletl|zmýlil|zmýlili|spletla|popletli] (jste|jste si|jste se|si|se) (asi) [číslo|v čísle|osobu|si číslo|se v čísle]
    (máte|tohle je|to je|mate) (asi) [špatné|jiné|nesprávné|blbé] číslo
    [nejsem|nejmenuji se|nejmenuju se|to nejsem já] (žádný|žádná) [who]
    (já) nejsem (ten|ta) (koho|kterého|kterou) hledáte
    [žádný|žádná|žádného|žádnou] (pan|paní|pana) [who|honzu|petra|pavla|janu] … [není|neznám|nebydlí]
    [neznám|nebydlí tu|není tu] (tu) (nikdo|nikoho|žádný|žádného|žádnou|žádná) [takový|takového|takovou|taková|who]
    (to) (asi) nepíšete mně
    [toto|tohle|to] číslo (už) [není jeho|nepatří|patří někomu jinému|patří mně|není její]
    [píšete|voláte|pisete] (asi) [někomu jinému|na špatné číslo|špatnému člověku|cizímu]`,
  nothing: `
    ^ [přestaňte|přestaň] (se) [hádat|křičet|prát|zlobit|řvát|běhat]
    [nechci|nechtěl jsem|nechtěla jsem|nechceme] [tě|vás|ho|ji|je] (dál|dlouho) [obtěžovat|rušit|otravovat|zdržovat|budit]
    [who|jana|petr|máma|táta|ona|on|syn|dcera] (mi|nám) (už) [nepíše|nenapsala|nenapsal|neodepsal|neodepsala|neodpovídá|už nepíše|už neodpovídá] (na) (zprávy)
    už nechci (nic) [jíst|pít|spát|kafe|kávu|polévku|čaj|pivo|víno|chleba]
    [vyřaďte|smažte|odstraňte|vyndejte|škrtněte] (prosím) (druhou|poslední|jednu) [kuře|chleba|maso|koláč|mléko|položku|pizzu|pivo|sýr|vejce] z (mé|mojí|té|naší) objednávky
    (prosím) zruš [připomínku|budík|minutku|časovač|schůzku|upomínku|alarm] (na zítra|zítra)
    (hned) nechte toho [děti|kluci|holky|vy dva]
    tvou [zprávu|smsku|esemesku|fotku|odpověď]
    ^ (už|proč|a) mi (už|vůbec|ještě) [nechodí|nepřichází|nedochází] (ty|žádné|vaše) [stuff]
    [stuff] mi (už|vůbec|ještě) [nechodí|nepřichází] (a) [proč|nevíte proč]
    stop [počkejte|počkat|moment|vydržte|chvíli|ještě ne|počkej]
    [nálepku|samolepku|cedulku|ceduli|nápis] (s|se|nápisem|že|na|schránce) (nápisem) [nevhazujte|nevhazovat|neházet|nehazujte|žádnou|žádné] (prosím) (reklamu|reklamy|letáky)
    [nikdo|nikdo mi|nikdo tam|nikdo u vás] [nebere|nezvedá|neberou] (mi|ten) [telefon|telefony|hovory]
    ? [už žádné|žádné] [stuff] (už) (tam) [nezbyly|nezbývají|nemáte|nemáte v nabídce|nezůstaly]
    [nepište|nezapisujte|nepiš|nedávejte] (to|tam|si|ho|je) [nikam|na dort|na obálku|na fakturu|na účet|na dárek|tam jméno|tam moje jméno]
    (to) nikam [nepište|nezapisujte|nedávejte|nepiš]
    [nevyřazujte|nemažte|neodhlašujte|nevyškrtávejte|nevyhazujte|neodstraňujte|neblokujte|nevyřazovat|neodhlašovat|nevypínejte] (prosím) [mě|mne|nás] (prosím) (z) (list)
    [nevypínejte|nevypínat|nerušte|nezastavujte|neukončujte|nekončete|nezrušte|nepřestávejte] (mi|nám|mu|jí|prosím|s) (ty|tyto|tyhle|tato|tahle|vaše|těmi|ta) [stuff]
    (ty|tyto|tyhle|tato|tahle|vaše) [stuff] (mi|nám|prosím) [nevypínejte|nerušte|nezastavujte|neukončujte|nezrušte|nevypínat|nerušit]
    [není třeba|netřeba|nemusíte|není nutné|není potřeba] [mě|mne|nás] [odhlašovat|vyřazovat|mazat|vyškrtávat|vypínat|odhlásit|vyřadit] (z) (list)
    [nechte|nechejte|ponechte|nechat|ponechat|nechávejte] [mě|mne|nás] (prosím|tam|dál) [na seznamu|v seznamu|v databázi|v evidenci|v odběru|v klubu|ve skupině|přihlášeného|přihlášenou] (dál|prosím) (ty|vaše) (stuff)
    (vůbec|nijak) [mě|mne|nás|mi] (vůbec|nijak|přece) [neobtěžujete|nerušíte|neotravujete|neobtěžují|neruší|neotravují|nevadíte]
    [nežádal|nežádala|nežádáme|nežádám|neprosil|neprosila|nechtěl|nechtěla|nepodával|nepodávala] (jsem|vás|jsme|jsem vás) (o) [odhlášení|vyřazení|vymazání|ukončení|zrušení|zastavení|smazání|vyškrtnutí] (odběru|zasílání|posílání|ze|z) (list|stuff)
    o [odhlášení|vyřazení|vymazání|ukončení|zrušení|zastavení|smazání|vyškrtnutí] (odběru|zasílání|posílání|ze|z) (list|stuff) (jsem) (vás|vůbec) [nežádal|nežádala|nežádám|neprosil|neprosila|nestál|nestála|nestojím]
    [nechtěl|nechtěla|nechci|nechceme|nehodlám|neplánuju|neplánuji] (jsem|se) (se|to) [zrušit|odhlásit|ukončit|odhlašovat|rušit|vypnout] (se|z) (odběr|zasílání|posílání|ty) (list|stuff)
    [nechci|nechtěl|nechtěla|nežádám|nežádal|nežádala|neříkal|neříkala|nepsal|nepsala] (vás|jsem|vám) [abyste|ať|že] (mi|mě) [přestali|skončili|přestanete|nemáte psát|nepsali|neposílali|odhlásili|vyřadili|vymazali] (psát|posílat|z|ze) (list|stuff)
    [nebyl jsem|nebyla jsem|jsem nebyl|jsem nebyla] (to) já (kdo|co|ten) [psal|napsal|poslal|se odhlásil|chtěl|žádal|psala|napsala|poslala|chtěla] (vám|slovo|o) [stop|konec|odhlášení|zrušení|zrušit]
    [chtěl|chtěla|měl|měla] (jsem) (to|se|je|vás) [zrušit|odhlásit|vypnout|zablokovat] (odběr) [ale|jenže|avšak] (pak|teď|ty|vaše) (stuff) [ukázaly se jako|se ukázaly jako|užitečné|hodí|hodily|užitečná|zvykl|zvykla|líbí|rád|ráda|zůstanu]
    [myslel|myslela|bál|bála|říkal|říkala|mysleli] (jsem|se|jsem si|jsem se|si) (už) že (už) [jste] (mě|nás|už) [vymazali|zablokovali|vyřadili|smazali|odhlásili|vyškrtli] (ze|z) (list)
    stop (jsem) [psal|psala|poslal|poslala] (jsem|vám) … [dovolené|omylem|nemoci|nedopatřením|legrace] (teď|ale|už) … [rád|ráda|zase|klidně|pište]
    [reklam|letáků] (je|mám|máme) [plná schránka|plnou schránku|plné schránky] (na poště|doma)
    [volání|telefonování|hovory|telefonáty] (od vás) [musí|ať|má] [přestat|skončit|přestane|skončí|přestanou] (ale) [sms|smsky|esemesky|zprávy]
    [reklamy|letáky|newslettery|smsky] (všechny) od (všech) [jiných|ostatních|jinud] (jsem) [zrušil|zrušila|odhlásil|odhlásila|vypnul|vypnula|blokuju] (všechny) (vaše) … [nechávám|nechám|čtu|beru]
    nebylo (to) pro vás … [příjemce|adresáta|číslo] … [ženu|manžela|syna|dceru|mámu|kamaráda|kamarádku|muže]
    (mi|nám|jí|mu) (už|prosím) [nedávejte|nedávat|neposílejte|neposílat|nevozte|nesypte|nelijte|nepřidávejte|nebalte|nedávej|nenoste] (mi|nám) (už|víc|více) (té|toho|těch|tu|ten|ty|žádné|žádnou) [otherGoods]
    [otherGoods] (prosím) (mi|nám) (už|víc) [nedávejte|nedávat|neposílejte|neposílat|nevozte|nesypte|nepřidávejte|nebalte|nenoste] (už|víc)
    [proč|jakto že|jak to že] (už) (mi|nám) (už) [nechodí|přestaly chodit|přestala chodit|nepřicházejí|nepřišla|přestalo chodit|nedostávám] (mi|ty|vaše|žádné) [stuff]
    ^ stop [čas|čas konec]
    [somebody|people] & [heQuit] & [iKeep]
    [oops] & [iQuit] & [backNow]
    [noCalls] & [textsFine]
    [noPaper] & [textsFine]
    [noSend] & [noPaper] & [textsFine]
    [nemažte|nevyřazujte|neodstraňujte|neblokujte|nevyškrtávejte] (prosím) (moje|mé|to) [číslo|moje číslo|jméno|kontakt] (z|ze) (list)
    [ať|hlavně ať|doufám že|jen ať|kéž|snad|jen aby] (mi) (ty|tyhle|vaše) (stuff) (mi) [nepřestanou|neskončí|nezmizí|nepřestaly|nepřestanete] (chodit|posílat)
    [já se|já jsem se] [neodhlašovala|neodhlašoval|neodhlásila|neodhlásil]
    [bez] reklam* do (poštovní) schránky
    [somebody] (mi|prý) [tvrdí|říká|říkal|říkala] že (vám|už) [napsal stop|napsala stop|poslal stop|poslala stop|psal stop]
    [říkala|říkal|psala|psal] (jsem) snad že nechci (stuff)
    [neblokujte|neblokovat] (mi|nám|prosím) (ty|vaše) [stuff]
    [vyškrtněte|vyškrtni|odhlaste|škrtněte] (mě|ho|ji) (jen|prosím) (z|ze) [sobotní*|nedělní*|pondělní*|úterní*|středeční*|čtvrteční*|páteční*|zítřejší*]
    [odhlásit|odhlašuju|odhlašuji|odhlásil] (se) (z|ze|od) (vlastní) [diety|života|práce|rodiny|tchyně|zimy|stáří|dospělosti|manželství|svatby|pondělí]
    [somebody] (vám) (ve) (skupině) [napsal|napsala|poslal|poslala] (že|da|tam) [přestaňte|neposílejte|už to neposílejte|nepište|dost|konec|nechte toho] (posílat|už|to)
    [somebody] … [napsal|napsala|poslal|poslala] … [já to nebyl|já to nebyla|nebyl jsem to já]
    [když|pokud|jestli|až] přestanu [platit|chodit|kupovat|nosit] (tak) [přestanete|skončíte] (posílat|psát) (stuff)
    (prosím) [odhlásit|odhlaste nás|odhlašte nás|odhlásit nás|vyškrtnout] (prosím|nás) (z|ze) (toho) [pokoje|hotelu|ubytování|internátu|kempu|apartmánu|oběda|obědů|družiny|kroužku|zkoušky]
    nemusíte mi (už) (pořád) připomínat (tu|tuhle|ten|o) [splátku|platbu|dluh|fakturu|léky|prášky|úkol|domácí úkol|narozeniny|nájem]
    [loučím se|loučíme se] s vámi byl to (super|krásný|skvělý|pěkný|moc hezký) [rok|čas|pobyt|kurz|tábor]
    proč mi (vlastně) posíláte (pořád|znovu|zase|stále) (pořád|znovu|zase) [stejné|stejný|stejnou|jiné|jiný|cizí|dvakrát|druhou|druhý] (výsledky|fakturu|recept|účet|doklad|balík)
    (prosím) (ale) nezdržujte [ho|ji|je|syna|dceru|děti|ostatní|autobus|zbytečně ho|nás dlouho]
    (ne) nemáte [špatné číslo|špatný číslo|chybné číslo|blbé číslo]
    [vytočil jsem|vytočila jsem|jsem vytočil|jsem vytočila|volal jsem|volala jsem|zavolal jsem|zavolala jsem|jsem volal|jsem volala|zmáčkl jsem|zmáčkla jsem|jsem zmáčkl|jsem zmáčkla|zazvonil jsem|zazvonila jsem|vzal jsem si|vzala jsem si|jsem si vzal|jsem si vzala|zadal jsem|zadala jsem] … [špatné číslo|na špatné číslo|špatný zvonek|špatné pořadové číslo|špatný kód|jiné číslo]
    [kurýr|řidič|taxikář|pošťák|pošťačka|doručovatel|soused|sousedka|taxi|montér] … [špatné číslo|špatnou adresu|špatné číslo domu|jiné číslo|chybné číslo]
    [spletla jsem|spletl jsem|jsem spletla|jsem spletl|špatné číslo|popletla jsem|popletl jsem] (si) (si) (číslo|velikost) (číslo) [číslo bot|velikost bot|číslo pokoje|číslo linky|číslo tramvaje|číslo autobusu|bot|brýlí|velikost|pořadové|do fronty|domu|nástupiště]
    [zabručela|zabručel|řekla|řekl|zakřičela|zakřičel|říká|říkala|říkal|zamumlala|zamumlal|vykřikla|vykřikl|odpověděla|odpověděl|prohlásil|prohlásila|napsala mi|napsal mi] (jen|mi|vždycky|vždy|že|na to|pořád|mu|jí) (jen) [nechte mě|nech mě|dejte mi pokoj|dej mi pokoj|dost|dost reklam|stop|nepište|nevolejte|přestaňte|konec|nechci|žádné reklamy|už žádné reklamy|dejte pokoj] (být|na pokoji|reklam|už|mi)
    [babička|děda|dědeček|dítě|mamka|maminka|táta|manžel|manželka|dcera|syn|malá|malý|miminko|prcek] (už|teď|ještě|právě) [spí|odpočívá|usnula|usnul|má nemoc|je nemocná|je nemocný|dřímá] … [prosím nerušit|nerušit|nerušte|prosím nerušte|nevolat|nevolejte|prosím nevolejte|prosím nezvonit|nezvonit|potichu]
    [vyškrtněte|vyškrtni|škrtněte|odhlaste|odhlašte|vyřaďte|odepište|vyškrtnout|odhlásit|vyndejte|sundejte] (mě|nás|prosím|syna|dceru) (prosím) [z úterní|z pondělní|ze středeční|ze čtvrteční|z páteční|ze sobotní|z nedělní|z dnešní|ze zítřejší|z úterního|z pondělního|ze středečního|z pátečního|z hodiny|z lekce|z tréninku|z turnaje|z tábora|z oběda|z výletu|z kurzu|z jógy|z plavání] (lekce|hodiny|tréninku|cvičení)
    [stop stop|stop|stop stop stop] (ne) [jsme dva|jsme tři|jsme čtyři|jsme pět|jsme jen|jsme dvě|je nás|bylo nás|kdy|kdy to|v kolik|tak v kolik|bude nás|mělo být|nás bude]
    [papírové účty|papírové faktury|papírové výpisy|papírové složenky|papírové dopisy|účty poštou|faktury poštou|dopisy|složenky|papírová vyúčtování|papírový výpis|papírovou fakturu] (už|mi|nám|prosím) (už|mi|nám|prosím) [neposílejte|neposílat|nezasílejte|nechoďte|nechci|nechceme|nepotřebuju|nepotřebuji|netiskněte]
    [neposílejte|nezasílejte|neposílat|nechci|netiskněte] (mi|nám|už|prosím) (už|mi) [papírové účty|papírové faktury|papírové výpisy|papírové složenky|papírové dopisy|účty poštou|faktury poštou|dopisy poštou|složenky poštou|papírově|na papíře]
    [smazal jsem|smazala jsem|jsem smazal|jsem smazala|vymazal jsem|vymazala jsem|jsem vymazal|jsem vymazala|ztratila jsem|ztratil jsem] (si|omylem|tu|vám) (zprávu|smsku|sms) (s) [zprávu|smsku|sms|kód|kódem|heslo|pin|odkaz] … [znovu|ještě jednou|znova|opětovně]
    [prohlídka|objednávka|termín|rezervace|oprava|návštěva|recept|servis|taxi|stůl|balík|vyšetření|kontrola] (už|mi|nám|je) (není|už) [není potřeba|nepotřebuju|nepotřebuji|nepotřebujeme|není třeba|není nutná|není nutný|odpadá|zbytečná|zbytečný] (auto|vůz|protože) (auto|vůz) (je) (prodané|prodáno|prodaný|prodal|prodala)
    [noviny|časopis|předplatné|posilovnu|posilovnou|fitko|měsíčník|týdeník|deník|jiný newsletter|televizi] (jsem|jsme|už) [odhlásil|odhlásila|odhlásili|zrušil|zrušila|zrušili|jsem odhlásil|jsem odhlásila|jsem zrušil|jsem zrušila]
    [vaše|vaši|ty vaše] [smsky|zprávy|sms] (si) [čtu rád|čtu ráda|rád čtu|ráda čtu|jsou fajn|mám rád|mám ráda]
    [taxík|taxi|taxikář|kurýr|autobus] (jel|přijel|dojel|zajel|zazvonil) [na špatné číslo|na špatnou adresu|na jiné číslo|na špatný dům]
    [vyškrtněte|vyškrtni|škrtněte|odhlaste|odhlašte|vyřaďte|odepište|vyškrtnout|odhlásit|vymažte|smažte|vyndejte] (mě|nás|prosím|syna|dceru) (prosím) [z|ze] [pondělního|úterního|středečního|čtvrtečního|pátečního|sobotního|nedělního|dnešního|zítřejšího|pondělní|úterní|středeční|čtvrteční|páteční|sobotní|nedělní|dnešní|zítřejší] (vodáckého) [výletu|tréninku|kurzu|zápasu|turnaje|oběda|plavání|cvičení|setkání|tábora|lekce|hodiny|jógy|zkoušky|brigády|vodáckého|turistického|kroužku]
    [od vás|vaše|ty vaše] (novinky|zprávy|smsky) [novinky čtu|novinky čtu ráda|novinky čtu rád|zprávy čtu|zprávy čtu ráda|čtu ráda|čtu rád|smsky čtu|ráda čtu|rád čtu]
    [smazal se mi|zmizel mi|vymazal se mi|smazala se mi] (ten|sms|zpráva) (s) [kód|kódem|sms s kódem|sms|pin|odkaz]
    [zmáčkl jsem|zmáčkla jsem|stiskl jsem|stiskla jsem] (asi|omylem) [špatný zvonek|špatné tlačítko|jiný zvonek]
    [ať|nechť|prosím] (ho|ji|je) (trenér|trenérka|paní učitelka|pan učitel|někdo) (dneska|dnes|ho|ji) (dneska|dnes) [nechá na pokoji|nechá být|nechá|dá mu pokoj|dá jí pokoj|nechá odpočinout] (na pokoji)
    [trenér|trenérka|učitelka|učitel|doktor] (ho|ji) (dneska|dnes) (ho|ji) [nechá na pokoji|nechá být|dá mu pokoj|dá jí pokoj]
    ^ stop (a) [měli jsme být|mám být|máme být|domluvili jsme|měla jsem být|měl jsem být]
    [dopisy|papíry|účty|faktury|výpisy|složenky] (už) (prosím) (už) (prosím) [neposílejte|neposílat|nezasílejte] (už|poštou) [smsky stačí|stačí smsky|stačí sms|sms stačí|stačí mi sms]
    [smsky stačí|smsky mi stačí|stačí smsky|stačí mi smsky|stačí mi sms|sms mi stačí]
    [spletla jsem si|spletl jsem si|jsem si spletla|jsem si spletl|popletla jsem si|jsem si popletla] (číslo|čísla) [číslo a volala|číslo a volal|čísla a volala|číslo a zavolala|číslo a zavolal|číslo a vytočila] (vám)
    [kapitán|rozhodčí|strážník|policajt|trenér|herec|hrdina|dav] (ve filmu|najednou) [křičí|křičel|zakřičel|volá|zařval|vykřikl|řve] (na nás|najednou) [stop|dost|přestaňte|konec|zastavte|skončete|nechte mě|nechte toho]
    [odhlásil|odhlásila|odhlásili] (jsem|jsme) (jsem|jsme) (se) [z hotelu|z pokoje|ze zkoušky|ze závodu|z tábora|z oběda|z kroužku|ze sboru|z posilovny|z počítače]
    [vyškrtněte|vyškrtnout|vymažte|smažte|odhlaste|odhlásit|vyškrtni|odepište] (mě|nás|prosím) (prosím|mě) [z|ze] [páteční|sobotní|pondělní|úterní|středeční|čtvrteční|nedělní|zítřejší|dnešní|večerní|ranní|noční|odpolední] (páteční) [lekce|hodiny|směny|služby|cvičení|jógy|porady|výuky|zkoušky|vyjížďky|schůzky|služby]
    (už) [nenoste|nevozte|nekupujte|nepečte|nevařte|nepřidávejte|nenos|nekupuj|nevoz] … [máme jich dost|mám jich dost|máme ho dost|máme dost|mám dost|máme jí dost|máme toho dost]
    (ale) dej pokoj (no|ty) [to snad není|to není možný|to není možné|vážně|fakt jo|neříkej|to bych|my vyhráli|vyhráli jsme|no to]
    [psa|kočku|kocoura|toho psa|tu kočku|fenku|slepice|balík|auto|kolo|malého|babičku] (prosím|už) [nechte|nech|neotravujte|nedrážděte]
    nepište (mu|jí|synovi|dceři|mi|to) (prosím|za to|do|to|na) [poznámku|pětku|do žákovské|absenci|pozdní příchod|na tabuli|tužkou|nulu|poznámky|pětky|do grupy|do skupiny|na messenger|na facebook|neomluvenou]
    (ty|tohle|to) [neposílejte|nepošlete|neposílej|neposílat|nezasílejte] (to|mi|to mi|prosím|už|ho|ji|je) (kurýrem|poštou) [kurýrem|poštou|přes|dobírkou|na dobírku|balíkem|na starou|do balíkovny|na výdejnu|fakturu poštou|papírovou fakturu|balík|zboží|peníze|technika|řemeslníka|dítě|syna|dceru|děti|modrou|červenou|zelenou|černou|bílou|katalog poštou|taxi|sanitku]
    ^ stop [nejdřív|nejdříve|počkejte|počkej|moment|ještě|nejprve|kolik|kdy|co|který|která|které|kde|jak|mám|máme]
    ^ stop stop [nejdřív|nejdříve|počkejte|moment|ještě|nejprve|kolik|kdy|co]
    [vyškrtněte|vyškrtni|škrtněte|vymažte|odhlaste|odhlašte|odhlásit|vyřaďte|odepište|odepsat|vyškrtnout|škrtnout|odhlašuji|odhlašuju|vynechte] (prosím|mě|nás|ho|ji|syna|dceru|se) (prosím|mě|na|si) [z|ze] [seznamu na|seznamu dobrovolníků|brigády|směny|sobotní směny|noční směny|výletu|kroužku|oběda|obědů|zájezdu|turnaje|zápasu|tréninku|lekce|hodiny|seznamu účastníků|prezenční listiny|listiny|tábora|soustředění|závodu|závodů|zkoušky|testu|plavání|kurzu vaření|pořadníku|rozpisu|služby|pátku|soboty|neděle|pondělí|úterý|středy|čtvrtka|zítřka|večeře|akce v|družiny|školky|jízdy|plesu|školení]
    [zadal jsem|zadala jsem|vytočil jsem|vytočila jsem|napsal jsem|napsala jsem|zmáčkl jsem|zmáčkla jsem|vyťukal jsem|koupil jsem|koupila jsem|objednala jsem|objednal jsem] (vám|asi|omylem|si|prvně) [špatné číslo|špatný číslo|blbé číslo|blbý číslo|nesprávné číslo]
    [kurýr|řidič|taxikář|pošťák|doručovatel|řemeslník|soused|opravář|technik|elektrikář|instalatér] … [špatné číslo|špatný číslo|blbé číslo|nesprávné číslo|číslo domu]
    [boty|botky|tričko|kalhoty|tenisky|šaty|bunda|dres|sandály|kozačky|lyžáky|brusle|prsten|přilba|bundu] (jsou|je|mají|má|mi|přišly|byly|v) (mi|asi|bohužel|v) [špatné číslo|špatný číslo|blbé číslo|blbý číslo|jiné číslo|špatném čísle|špatná velikost]
    [špatné číslo|blbé číslo|blbý číslo|spatne cislo|špatný číslo|nesprávné číslo] (domu|bot|bytu|na) [domu|bot|bytu|pokoje|linky|autobusu|tramvaje|patra|objednávky|zásilky|vchodu|sálu|dveří|účtu|boty|velikosti|pinu|kódu|dílu|nástupiště|stolu|dresu]
    [nechte|nech|nechejte|neotravujte|nedrážděte|nedráždi] (prosím|už|být) (toho|tu|toho našeho|naší|našeho|tyhle|mého|mýho) [psa|kočku|kocoura|pejska|toho psa|tu kočku|fenku|slepice|balík|auto|kolo|dítě|malého|babičku] (na pokoji|být|v klidu|venku|prosím)
    [film|filmu|filmem|knihu|kniha|knize|písnička|písničku|píseň|seriál|divadlo|představení|hra|hru|kapela|album] (jménem|s názvem|od) [nepiš mi|nepište mi|nech mě být|nech mě|nechte mě být|nechte mě na pokoji|nech mě na pokoji|dej mi pokoj|dejte mi pokoj|přestaň|přestaňte|přestaň mi psát|stop|dost|konec|už dost|neotravuj|neotravujte|nevolej mi|nevolejte mi|odhlašuji se|odhlaste mě|nechci|mám toho dost|táhni|vypadni|neposílejte|neposílej mi|zapomeň na mě|už mi nepiš|nikdy víc]
    [nepiš mi|nepište mi|nech mě být|nech mě|nechte mě být|nechte mě na pokoji|nech mě na pokoji|dej mi pokoj|dejte mi pokoj|přestaň|přestaňte|přestaň mi psát|stop|dost|konec|už dost|neotravuj|neotravujte|nevolej mi|nevolejte mi|odhlašuji se|odhlaste mě|nechci|mám toho dost|táhni|vypadni|neposílejte|neposílej mi|zapomeň na mě] (to|tak|mi|na mě|prý) [řekl|řekla|řekli|říká|říkal|říkala|křičí|křičel|křičela|volá|volala|volal|napsal|napsala|psal|psala|zakřičel|zakřičela|řve|řval|odpověděl|odpověděla|odsekl|odsekla|prý|opakuje|brumlá|bručí|huláká|volají|křičí na mě|píše|mi píše]
    [řekl|řekla|řekli|říká|říkal|říkala|křičí|křičel|křičela|volá|volala|volal|napsal|napsala|psal|psala|zakřičel|zakřičela|řve|řval|odpověděl|odpověděla|odsekl|odsekla|prý|opakuje|brumlá|bručí|huláká|volají|křičí na mě|píše|mi píše] (mi|na mě|na něj|na ni|mu|jí|nám|že|pořád|jen|syn|dcera|manžel|trenér|šéf|učitel*|on|ona|že prý) [nepiš mi|nepište mi|nech mě být|nech mě|nechte mě být|nechte mě na pokoji|nech mě na pokoji|dej mi pokoj|dejte mi pokoj|přestaň|přestaňte|přestaň mi psát|už dost|neotravuj|neotravujte|nevolej mi|nevolejte mi|odhlašuji se|odhlaste mě|nechci|mám toho dost|táhni|vypadni|neposílejte|neposílej mi|zapomeň na mě]
    [řekl|řekla|řekli|říká|říkal|říkala|křičí|křičel|křičela|volá|volala|volal|zakřičel|zakřičela|řve|řval|odpověděl|odpověděla|odsekl|odsekla|prý|opakuje|brumlá|bručí|huláká|volají|křičí na mě|píše|mi píše] (mi|na mě|na něj|na ni|mu|jí|že) [stop|dost|konec]
    reklamac* [ne|nechci|nechceme|nepatří|nepřijímáme]
    [nevolejte|nevolat|nevolej|netelefonujte] & [na schůzce|v práci|ve škole|na hodině|v nemocnici|v kině|napište|napiš|zavolám zpět|zavolám později|spí]
    [přestaň|přestaňte] & [smíchy|smíchem|uřehtám|počůrám|haha|hihi|hahaha|červenám]
    nechci (vás|nikoho|moc|nijak) [obtěžovat|otravovat|rušit|zdržovat]
    [policii|policie|policajt*] & [ukradl*|ukradený|krádež*|vloupa*|nehod*|bouračk*|ztratil*|soused*]
    [nepiš|nepište|nevolej|nevolejte] (mi) [po desáté|po deváté|po osmé|po desátý|po devátý|po půlnoci|před osmou|v noci|po 20|po 21|po 22]
    [opravdu|skutečně|určitě|jistý|jistá|jisti] (že) [chcete smazat|chcete odstranit|chcete zrušit|chcete ukončit|chcete vypnout|chcete zastavit|chcete zablokovat|chcete odhlásit|chcete vymazat|chceš smazat|chceš odstranit|chceš zrušit|chceš ukončit]
    [nepište|nepiš|neříkejte] (mi) (to) [mi že|mi to že|mi kdy|mi jak|mi proč|mi kde|mi co]
    [vypni|vypněte|vypnout|zapni|zapněte] (si|mi) (ta|ty) upozornění [na mobilu|v mobilu|v telefonu|na telefonu|na noc|na whatsappu|na messengeru|v aplikaci|v nastavení|když|až]
    [přestaňte|přestaň] s tím [vrtáním|rekonstruováním|hlukem|řevem|kouřením|pitím|zpíváním|hraním|mlácením|bordelem|křikem|štěkáním|hádáním|brečením|fňukáním]
    [odhlaste|odhlásit|odhlašuji|odhlašuju|odhlas] (mě|ho|ji|se|syna|dceru|nás|dítě) (prosím) (z|ze) (páteční|pondělní|úterní|středeční|čtvrteční|sobotní|nedělní|dnešní|zítřejší|toho|té) [lekce|jógy|tréninku|kurzu|kroužku|hodiny|zkoušky|výletu|závodu|tábora|oběda|obědů|družiny|školky|plavání|cvičení|turnaje|semináře|akce|webináře|školení]
    dej pokoj (to) [to nic není|to nic|to je v pohodě|není za co|není zač]
    [neotravujte|neposílejte|nepište|nepřipomínejte|nebuďte|nerušte] (mi|mě) (s) [otázkami|dotazy ve|až do|mezi|během|při]
    [nebuďte|nebuď] [smutní|smutný|smutná|naštvaní|naštvaná|naštvaný|líní|zlí|zlá|zlý|nervózní|takoví|tak|hloupí|hloupá|drzí|drzá|na|jako|u]
    (už|ještě) [nemám žádné|nemáme žádné|nepřišly žádné|nedostal jsem žádné|nedostala jsem žádné|nejsou žádné|nevidím žádné|není žádná|nejsou už žádné] (nové|další|vaše) [stuff]
    najdu si (raději|radši|někde) [někoho|jiného|jinou]
    (radši|raději) nechci vědět [koho|co|kdo|kolik|jak|proč|kde]
    [zastavit|zastavte|zastav|ukončit|ukončete|ukonči|vypnout|vypněte|vypni|přerušit|přerušte|zablokovat|zrušit|zrušte|zruš|smazat|smažte|smaž|odstranit] (ten|tu|to|všechny|automatick*|aktuální|současn*|svůj|moji) [motor*|auto|vlak*|autobus*|výtah*|hru|hry|hra|hudbu|písničk*|film|filmy|video*|nahrávání|stahování|proces|procesy|animac*|zvuk*|světl*|počítač*|monitor*|obrazovk*|rádio|televiz*|troub*|plyn|žehličk*|pračk*|myčk*|vodu|proud|minutk*|server*|skript*|tiskárn*|tisk|vysílání|přehrávání|souboj|boj|tah|kolo|misi|zloděj*|krvácení|záložk*|okno|soubor*|složk*|mikrofon*|kamer*|topení|klimatizac*|konvici|útok|režim|aplikaci|program]
    [konec|konce|konci|koncem] [hry|kola|tahu|úrovně|mise|války|souboru|textu|stránky|chodby|směny|dovolené|prázdnin|večírku|koncertu|dílu|seriálu|knihy|kapitoly|fronty|trasy|cesty|zimy|léta|jara|přestávky|řádku|zprávy|příběhu|pohádky]
    [zobrazit|vypsat|ukáže|zobrazí|vypíše|zobraz] (tuto|tento) [zprávu|nápovědu|zprávu nápovědy|zprávu s nápovědou]
    [povolí|povolit] (nebo) [povolí nebo zakáže|povolit nebo zakázat]
    [povoluje|povolí] (všechny|všechno) [upozornění|zvuky|zprávy]
    dej pokoj (ten|ta|to|přece|vždyť|co) [přece|vždyť|ten|ta|to je jen|co blázníš|co blbneš]
    [položku|položky|chod|lekci|trénink|hodinu] (prosím|raději) [vynechat|vynecháme|vynechám|vynechte]
    [nepřipomínej|nepřipomínejte] (mi) (tu|ten|ty) [zkoušku|zkoušky|písemku|maturitu|dietu]
    [neposílejte|neposílat] (mi) (toho) [kurýra|řidiče|montéra|technika]
    [do kdy|dokdy] (mám|mohu|můžu|máme|lze|se) (mám|mohu|můžu|dají|dá) [posílat|poslat|psát|zasílat]
    [nechtěl|nechtěla|nechci] (jsem) (vaši|vaše|tu|vás) [zmeškat|propásnout|promeškat|přijít o|prošvihnout]
    [našla|našel|našli] (jsem) (vaši|váš|vaše|ho|ji|to) (mail|zprávu|email) [ve spamu|mail ve spamu|zprávu ve spamu|email ve spamu]
    nechci to [vidět haha|vidět lol|vědět haha|vědět lol]
    [položku|cibuli|přílohu|krok|otázku|polévku] (prosím) [vynechat|vynechte|vynecháte]
    [dejte|dej] (mi) (prosím|vědět) [vědět na toto číslo|vědět na tohle číslo|na toto číslo vědět|vědět sem]
    (vy) jste [normální zlatíčka|zlatíčka|zlatí|úžasní|skvělí|nejlepší|super]
    [nechte|nech|nechejte] (mě|mne) (v klidu|na pokoji) [nás v klidu přemýšlet|nás v klidu promyslet|nás v klidu najíst|nás v klidu pracovat|nás v klidu dodělat|mě v klidu přemýšlet|mě v klidu pracovat|mě v klidu spát|nás v klidu spát|mě v klidu promyslet|mě v klidu rozmyslet|mě v klidu najíst|mě v klidu dodělat|mě to promyslet|mě to rozmyslet|v klidu promyslet]
    [přestaly|přestali|přestalo|přestala] (mi|nám) (chodit|jezdit|fungovat) [chodit|jezdit|fungovat|docházet] (vaše|ty|mi) … [můžete|šlo by|zapněte|zase|znovu|škoda|proč|chybí]
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
    [nepište|nepiš|neposílejte|nevolejte] (mi|to) (už|dnes) (po|před) [práci|po práci|dnes|zítra|večer|obědě|po obědě|na mail|na email|do mailu]
    [přestali|přestal|přestala] (jste|jsi|mi|jste mi) (mi) [posílat|psát|psat|volat|zasílat|chodit]
    [nech|nechte] (mě|mne) být … [haha|hah|xd|lol|pracuju|pracuji|makám|kámo|vole|zlato]
    (nemusíte|nemusite|není třeba|netřeba) [nemusíte|nemusite|není třeba|netřeba] (mi|to) [posílat|psát|zasílat|upozorňovat] (mi|tu|tu fakturu) [faktur*|účtenk*|balík*|účet|potvrzení|smlouv*|dnes|zítra]
    [potřetí|podruhé|kolikrát|pokolikáté|po třetí] (už|vám|mám) (vám|mám|už) [píšu|píši|psát|volám|volat|prosím|urgovat] (kvůli|ohledně|o|vám) (kvůli|ohledně|vrácení|té|tu) [reklamac*|vrácení|objednávk*|faktur*|balík*|peněz|peníze|opravy|termín*|kvůli]
    (proč) (mi) [nechodí|nechodia|nepřišla|nepřišel|nedostávám] (mi) (sms|žádné|smsky) [sms s|smsky|kód*|sms kód*|sms s kódem|potvrz*]`,
};
