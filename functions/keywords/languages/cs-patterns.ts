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
    ^ stop (a) [řekněte|napište|smažte|odkud|vymažte]`,
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
    přihlásit (se|mě) (na|ke|k) [kurz*|kroužek|zkoušk*|lékař*|termín|termínu|termíny|zápis*]`,
};
