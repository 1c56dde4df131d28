import type { LanguageData } from './language.ts';

/** Sentences in Slovak: the form is explained in language.ts, the groups are in sk.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? nechcem aby ste (ma|nás) (už|viac|ďalej) [obťažovali|otravovali|kontaktovali|rušili|spamovali]
    ? (už) od vás (už) nechcem (už) nič
    ? nechcem od vás (už) (nikdy|nič) (nikdy|nič) počuť
    ? ^ (už) nič (už) nechcem $
    ? ^ (už) žiadny spam
    [rád by som|rada by som|chcel by som|chcela by som|radi by sme] (už) [prestal|prestala|prestali] (od vás) dostávať (vaše|tie|tieto) [stuff]
    ? [dostávam|chodí mi|posielate|posielate mi|chodia mi] (od vás) [veľa|priveľa|príliš veľa|strašne veľa] [stuff]
    ? ^ bez (ďalších|vašich) (obchodných) [stuff] (prosím) $
    [chcem|chcel by som|chcela by som|želám si|prajem si|žiadam] byť [vyradený|vyradená|odstránený|odstránená|vymazaný|vymazaná|vyškrtnutý|vyškrtnutá] [zo zoznamu|z databázy|z vašej databázy|z vášho zoznamu|z rozosielky] (kontaktov|odberateľov|príjemcov)
    [rád|rada] by som sa (od vás|prosím) [odhlásil|odhlásila] (z odberu|z newslettera|prosím)
    [zrušte|zrušiť|chcem zrušiť|chcel by som zrušiť|chcela by som zrušiť|ruším|prosím zrušte|ukončite|chcem ukončiť] (mi|moje|prosím|svoje) [predplatné|členstvo]
    (dajte|daj) [dajte ma|dajte si ma|daj ma] na [blacklist|čiernu listinu|čierny zoznam]
    ? ^ o [to|toto|tohle] som (sa|vás|nikdy) (nikdy) [nežiadal|nežiadala|neprosil|neprosila|nestál|nestála] $
    ? ^ (už) (ma) [už ma nebavíte|nebavíte ma|ma už nebavíte] $
    ? ^ už nie (tie|vaše|ďalšie|žiadne) [stuff] (prosím) $
    ? [nemám|nemáme] (už|vážne|naozaj) o (vaše|tie|tieto) [stuff] (už) záujem
    ? [stuff] [mažem rovno|rovno mažem|hneď mažem|aj tak mažem|mažem bez čítania]
    ? [chcem|chcel by som|chcela by som|potrebujem] (si) [vypnúť|zastaviť|ukončiť] (tie|vaše|všetky) [stuff]
    ? ^ (mňa|ma|nás) (prosím|teda) [z|zo] (vášho|toho|vašej|tej|vašich|tých) [list] (prosím|už) [vymazať|vyradiť|vyškrtnúť|odhlásiť|vymažte|vyraďte|vyškrtnite]
    ? [stuff] (ma|mi) (už|prosím) [nebavia|vypnúť|vypnite|otravujú] (prosím) $
    ? už ma (tie|vaše) [stuff] (fakt|vážne) [štvú|nebavia|otravujú]
    ? ^ (už|prosím|a|tak) [žiadne|žiadna|žiadnu|ani jednu|ani jedna|dosť] (ďalšie|vaše|vašu|tých|vašich) [stuff] (už|prosím|viac|od vás) $
    ? ^ (už|odteraz|od teraz|nabudúce|konečne|tak) (už) [žiadne|žiadna|žiadnu|ani jednu|ani jedna|dosť|dosť bolo|koniec] (ďalšie|vaše|vašu|tých|vašich) [stuff] (prosím|viac|od vás) $
    ? ^ (už) [dosť bolo|koniec|koniec už] (tých|vašich) [stuff] (už|prosím) $
    ? [zbavte|zbav|ušetrite|ušetri] (ma|nás) (prosím|už|od|tých|vašich|týchto) (vašich|tých) [stuff]
    ? ^ (prosím) bez (tých|vašich|ďalších) [stuff] (prosím) [odteraz|od teraz|od dneska|nabudúce|naďalej]
    ? [chcem|chcel by som|chcela by som|chceme|žiadam|potrebujem|želám si] (už|byť) [preč|von|vystúpiť|odísť|vyradený|vyradená|byť vyradený|byť vyradená|odstránený|odstránená|vyškrtnutý|vyškrtnutá] (už) [z|zo] (vášho|toho|vašej|tej|vašich|tých) [list]
    [o vyradenie|o odstránenie|o vymazanie|o vyškrtnutie|o výmaz|o vyňatie] (mňa|môjho čísla|čísla|môjho telefónu) [z|zo] (vášho|toho|vašej|tej|vašich|tých) [list]
    ^ (ja|už|ďalej|naďalej) (už) [neodoberať|neodoberám|neodoberajte|neodoberáme] (už|ďalej|prosím) $
    ^ (ja|už) [nemám|nemáme] (už|ďalej|ďalší|viac|žiadny) (žiadny) záujem (o) (vaše|ďalšie|tieto|tie|zasielanie) (stuff|správ|sms) (ďakujem|vďaka|prosím) $
    ? [nechaj ma|nechajte ma|nechaj nás|nechajte nás|nechajte ma už|nechaj ma už] (už) (robot|roboti|prosím|byť|s tým|vy|ty|ľudia) $
    ? ^ odmietam (už) (akékoľvek|všetky|vaše) ďalšie $
    ? [vystupujem|odchádzam] [z|zo] (vášho|toho|vašej|tej) [list]
    [stuff|oznamy|hlásenia|informácie|novinky] … (k nám|nám|mi|ku mne) (už) [chodiť nemusia|posielať nemusíte|písať nemusíte|pripomínať nemusíte|chodiť nemusí]
    ? [každý týždeň|každý deň|denne|každú chvíľu|stále dokola|každé ráno|každý piatok] & [stačilo|už stačí|to stačí|by stačilo|tak dosť|skončime|skončime to]
    [keby|aby|nech|kiež by] (už|mi) (tie|vaše|mi|tieto|tá) [stuff|oznamy|hlásenia] … [prestali chodiť|prestali|nechodili|už nechodili|skončili|prestanú|prestanú chodiť]
    ? [radšej|najradšej|rád|rada] (by som) (od vás|už) (už|by som) (od vás) [nič|žiadne|nič už|už nič] (už|od vás|ďalšieho) [nedostával|nedostávala|nečítal|nevidel|nevidela|neprijímal]
    ? [hlásenia|oznamy|oznámenia|správy|smsky|sms|upozornenia|informácie|novinky] [do|na|cez] (mobilu|mobil|telefón|telefónu|sms) (mi|nám) (tedy|preto|už|prosím|tak) [zrušte|vypnite|odhláste|neposielajte|zastavte]
    ? [rád|rada|rád by|rada by] (by|som|by som) (ich|to|tie|ja) (už) [prestal dostávať|prestala dostávať|ich prestal dostávať|ich prestala dostávať|prestal|prestala] (už|úplne|dostávať)
    ? [ušetrime si to|ušetrite si to|ušetrite si námahu|skončime s tým|skončime to] (obaja|už|prosím) (a|s) (skončime|tým) $
    ? ^ [píšte|píš|posielajte|volajte] (si) … [mne nie|mne už nie|mne radšej nie|mňa nie] $
    ? ^ (prosím) [mne už nie|mne viac nie|mne už nič|mne nič neposielajte|mne nie prosím|mne radšej nie|mne už žiadne] (prosím|ďakujem|neposielajte) $
    ? (prosím) [aby ste|keby ste|nech] (ma|nás|mi) (už|ďalej|prosím) [neoslovovali|neoslovujete|nelákali|neupozorňovali|nevolali] (už|prosím|na nič) $
    ? ^ [neupozorňujte|nelákajte|neponúkajte|nepripomínajte|netextujte] (už|prosím) $
    ? [nie je potrebné|nie je treba|netreba|nie je nutné|nemusíte|opovážte sa|neskúšajte] (mi|nám|ma|už|viac) (už|viac|ešte) volať (už|mi|viac) $
    ? ^ (už|prosím) [nevolajte|nepíšte|neposielajte] (už|prosím|viac) (babke|dedkovi|rodičom|mame|ockovi|mamine|manželke|starkej) (prosím|už|nič|viac) $
    ? ^ (radšej|najlepšie) (mi|nám) (už) (radšej) [nevolajte|nepíšte|nič neposielajte|neposielajte|nevolali|nepísali|neposielali] (už|nič) $
    ? ^ (ja|už|prosím) [nechcem|nechceme|nepotrebujem|nestojím o|nezaujímajú ma|odmietam|zrušte mi|dosť|vypnite mi|žiadne|ruším] (už|od vás) (žiadne|ďalšie|vaše|tie vaše|tých) [informácie|informácií|reči|kecy|aktuality|udalosti] (už|prosím|viac) $
    ? [šlo by to|nešlo by to|išlo by to|šlo by|nešlo by|mohol by som byť|mohla by som byť|môžem byť|nedá sa to|dá sa to] (to|už|prosím|aj) bez (tých|vašich|tých vašich|všetkých|neustálych) [stuff]
    ? [pustite|prepustite|vyraď|vyškrtni|vyhoď|odober|odhlás|zmaž|vymaž|odstráň|vyberte|nechajte odísť] (ma|nás|mňa|moje číslo) (prosím|už) [z|zo] (vášho|toho|vašej|tej|vašich|tých) [list]
    ? [dovidenia|zbohom|adié|lúčim sa s|čau] (vaše|vašou|vašimi) [newslett*|reklam*|ponuk*|sms*|spam*|správ*] $
    ? nemám záujem o (ďalšie|vaše|žiadne|ďalšiu) (ďalšie) [informácie|správy|kontaktovanie|ponuky|info|novinky|stuff|oznamy|kontakt]
    ? ^ (už) (bolo) [dosť|stačilo|toho] [bolo|dosť] (bolo|prosím) $
    ? [stuff] & nech (už) (mi|nám|sem) (k nám|ku mne) [nechodia|neprichádzajú]
    ? [nepýtal|nepýtala|neprosil|neprosila|nežiadal|nežiadala] (som) (si) (o) (to) … [nechcem|čítať|nečítam] (to)
    ? [stuff] … (mi|nám) (už) (mi|nám) nemusíte (už) [dávať|nosiť|hlásiť|chystať|posielať|písať]
    ? na (toto|tohto) [toto číslo|tento mobil|moje číslo|môj mobil|tento telefón] (už) (viac) ani [ťuk|slovo|písmenko|čiarku|muk|smsku|pípnutie|bodku]
    ? ^ [žiadne|nijaké] (vaše|ďalšie) [stuff] viac (prosím|ďakujem) $
    ? nie som (už) (váš|vaša) [odberateľ|odberateľka|člen|členka|zákazník|zákazníčka] … [zbohom|dovidenia|čau|majte sa]
    ? [heQuit] … [ja tiež|ja chcem tiež|ja tiež chcem|chcem tiež|aj ja chcem] (stop)
    ? [odo dneška|odo dnes|od zajtra|od teraz] bez (tých|vašich) [stuff|hlásení]
    ? [lúčim sa|končím|zbohom] (s|so) (vaším|týmto|vašimi) [zoznamom|stuff|odberom] (navždy)
    ? (pre mňa) [pre mňa to končí|pre mňa to tu končí|tým to pre mňa končí]
    ? ^ (už|ja) (už) mám toho (až|už) [po krk|plné zuby|plné kecky]
    ? nemám (už) silu (to|ich) (stále|furt|každý deň) [mazať|premazávať|vymazávať]
    ? (vaše) číslo ide (odo|od) (dneška|teraz) (rovno) do (koša|spamu)
    [zmaž|zmažte|vymaž|vymažte|odstráň|odstráňte|vyhoď|vyhoďte|odhlás|odhláste] (ma) [odtiaľto|odtiaľ|odtialto|ma odtiaľto]
    ? [dá|ide] sa (od) vás (nejako) [oslobodiť|zbaviť]
    ? [nebudem to čítať|nečítam to|aj tak to nečítam|aj tak to mažem|ja to nečítam] & [škoda námahy|škoda času|škoda peňazí|zbytočná práca|márna snaha]
    ? [toto už je|to už je|toto je] (čisté) [obťažovanie|obťažovanie ľudí|stalking|šikana] $
    ? škoda (vašej) [elektriny|papiera|peňazí|námahy|energie|času] na (tie) [vaše|tie|také] [stuff]
    ? [letí blok|blok letí|letí ban|letíš do bloku|dávam blok] $
    ? [začali|budete|musíte|mienite] (ste) (ma|nás) (začali) [zasypávať|bombardovať|zahlcovať|spamovať] $
    [reklama|reklamy|sms|smsky|ponuky|spam] [obdeň|každý druhý deň|denne|každý deň|deň čo deň] & [s vďakou končím|stačilo|to stačí|ďakujem končím]
    ? (tie|vaše|tieto) [stuff] (už) nie sú (už) (nič) [pre mňa|pre nás]
    zabudnite že (som) … číslo (kedy|kedysi) [dal|dala|dával|dávala|máte|poznáte|poskytol|poskytla]
    ? [stuff|informácie|hlásenia|oznamy|pozvánky|pripomienky] … (nám|mi|už|teda|preto) (už|mi|nám) [nemusia chodiť|nemusíte posielať|už nie sú potrebné|nie sú potrebné|nie sú už potrebné|už nepotrebujem|už nepotrebujeme|nepotrebujem|nepotrebujeme|netreba posielať|už netreba posielať|už nemajú zmysel|už sa nás netýkajú|sa nás netýkajú|sa ma netýkajú|už sa ma netýkajú|už nanič|sú zbytočné|sú už zbytočné|už netreba]
    ? [nech|kiež] … [stuff|sms|smska|správa] (je|od vás) [posledná|je posledná|bola posledná|posledná čo|posledná ktorú]
    ? [stuff|tie ponuky|tie pripomienky] (si|mi|už|nabudúce|pokojne|kľudne) (si|môžete|nabudúce|pokojne|kľudne) (kľudne|nabudúce) [môžete nechať|nechajte|nechať|odpustite|odpustiť|odpustite si|nechajte si|strčte|môžete odpustiť|si nechajte|si odpustite]
    ? [ušetrite|ušetriť|môžete ušetriť] (ma|mi|si) (nabudúce|tie|tých) (nabudúce) [stuff]
    ? [vyradiť|vyraďte|odoberte|odobrať|dajte|dať|vymažte|zmažte|vypíšte|vyhoďte|vyberte] (ma|prosím|nás) (ma|prosím|preč) [z hromadných|z hromadnej|z hromadného|z tej skupinovej|zo skupinovej|z triednej|z triednych|z rodičovskej|z tej hromadnej|zo skupiny rodičov|zo správ triedy|zo zoznamu rodičov|z rozosielania|z toho rozosielania] (stuff|smsky|správ|rodičov)
    ? [pípa|cinká|zvoní|vibruje|budí|ruší] (mi|ma|to|mi to) (to|mobil|stále|telefón) [na poradách|na porade|pri poradách|na schôdzach|v noci|po nočnej|zo spania|pri spaní|na rokovaní|v práci]
    ? [ako dlho ešte|koľkokrát ešte|dvakrát som žiadal|dvakrát som žiadala|už dvakrát som|koľkokrát mám|dokedy ešte] (som|vás|prosiť|opakovať) (žiadal|žiadala|prosil|prosila|písal|písala) (nech|aby ste|aby) [nepíšte|nech nepíšete|aby ste nepísali|aby ste neposielali|nech neposielate|neposielajte]
    ? [so mnou|na mňa|s nami|mne] (prosím|už) (už) [žiadne smsky|žiadne sms|žiadne esemesky|bez smsiek|bez sms]
    ? [stuff] (na|mi) (tomto|mojom|svojom) (mobile|telefóne) (aj tak) [neprečítam|nečítam|neotvorím|nezobrazím|neviem čítať]
    ? [neprečítam|nečítam|nemôžem čítať|neviem čítať|neviem prečítať] (tie|vaše) [stuff] (na)
    ? [takže|tak|preto|odteraz] [bez nich prosím|bez nich|bez toho prosím|bez tých prosím] $
    ? [pripomienky|ponuky|správy|smsky|upomienky] … (si) [nechajte si|si nechajte|si môžete nechať|môžete si nechať]
    ? [koľko|koľkokrát] (tých|vašich|mi) (vašich) [stuff] (mi) (ešte) [ešte bude|ešte príde|ešte pošlete|mi ešte pošlete|mi ešte príde|ešte]
    ? [toto|to] (musí|má|nech) (dnes|hneď|konečne) [musí dnes skončiť|má dnes skončiť|nech dnes skončí|skončiť dnes|musí dnes prestať|nech už skončí|dnes skončiť] (dnes) $
    ? [budem rád|budem rada|ocením|ocenila by som|ocenil by som|bolo by fajn|bola by som rada|bol by som rád|uvítam] (keď|keby|ak|až) (mi|už|k nám) (už|mi|od vás) [nič nepríde|nič nebude chodiť|nič nechodilo|nič neprišlo|nepríde nič|nič nepošlete|nebudete písať|nič nedostanem|prestanete|nič neposielajte]
    ? [dvakrát|niekoľkokrát|trikrát|už raz|toľkokrát|minule] (už) (som) [som prosila o pokoj|som prosil o pokoj|prosila o pokoj|prosil o pokoj|som prosila o vyradenie|som žiadala o pokoj|som žiadal o pokoj|som prosila nech|som prosil nech]
    ? (nás|ma|tak nás|tak ma) (prosím) [z tých|z týchto|zo všetkých|z vašich] [stuff] (prosím|nás|ma) [vynechajte|vyraďte|vyškrtnite|vyberte|odhláste]
    ? [nabudúce|odteraz|do budúcna|napriek] (prosím) [bez ponúk|bez reklám|bez smsiek|bez pripomienok|bez správ|bez zliav|bez akcií|bez takých správ] (prosím) $
    ? ^ (prosím) [nič na mobil|nič na môj mobil|nič na toto číslo|nič na môj telefón|nič smskou|na mobil nič] (prosím|už) $
    ? [zobudila ma|ma zobudila|zobudili ste ma|budíte ma|ma budíte|ma zobudil] … [dosť|smska|správa|smskou|prestaňte|koniec]
    ? [prosím o nezasielanie|žiadam o nezasielanie|prosím o neposielanie|žiadam o neposielanie|prosíme o nezasielanie] (už) [čohokoľvek|ďalšieho|ďalších|akýchkoľvek|stuff|čohokoľvek ďalšieho]
    ? [naposledy|naposled] (čo) (mi|nám) [čo mi píšete|čo mi pošlete|čo mi niečo|mi píšete|mi posielate|mi pošlete|čo od vás]
    ? [informácie|správy|hlásenia|oznamy|upozornenia|výstrahy|pripomienky] (zo|z|od|zo školy|zo škôlky|z obce|z kurzu|od vás) (školy|škôlky|obce|vás) (už|tak|si) (už) [nechceme|nechcem|nepotrebujeme|nepotrebujem|nemusíte|stratili zmysel|nemajú zmysel|už nemajú zmysel|sú zbytočné|sú už zbytočné|sú bezpredmetné]
    ? [vyhoďte|vyberte|vytiahnite|dajte|vykopnite|vyraďte] [ma|nás] (prosím|už) (preč) [z|zo] (toho|tej|vášho|vašej|tohto) [mailinglistu|listu|zoznamu|rozosielky|skupiny|kanála|distribúcie|databázy|odberu|klubu]
    ? [zaraďte|dajte|zapíšte] [ma|nás] (prosím) [medzi tých|k tým] [čo nechcú|ktorí nechcú|čo nič nechcú|ktorí nič nechcú]
    ? [esemesky|smsky|sms|správy|textovky|reklamy|upozornenia] [prosím nie|už nie|radšej nie|nie prosím|prosím už nie|nie ďakujem|prosím radšej nie] $
    ? [zaobídem sa|zaobídeme sa|sa zaobídem|sa zaobídeme|obídem sa|sa obídem|zvládnem to|zvládneme to|poradím si|poradíme si|vystačím si|prežijem|prežijeme|vydržím|pokojne zaobídem|odteraz zaobídem] (to|aj|pokojne|už|dobre|celkom) (aj) bez (tých|vašich|týchto|takých|ďalších) [tipov|rád|noviniek|pripomienok|pripomínania|správ|ponúk|akcií|upozornení|aktualít|želaní|smsiek|esemesiek|oznamov|hlásení|newslettera]
    ? bez (tých|vašich|týchto|takých|ďalších) [tipov|rád|noviniek|pripomienok|správ|ponúk|akcií|upozornení|aktualít|želaní|smsiek|esemesiek|oznamov|hlásení] (sa|to) (pokojne|rád|rada|už|celkom|dobre|v pohode) [zaobídem|zaobídeme|obídem|sa zaobídem|prežijem|zvládnem|vydržím|prežijeme]
    ? ^ [píšte|píš|posielajte|volajte|vypisujte] (si|to|radšej) (to|radšej) [niekomu inému|niekomu mladšiemu|mladším|iným|inam|niekam inam|inému|mladšiemu] (nie mne|prosím) $
    ? [telefón|mobil] (mi|stále|furt|neustále) (stále|furt|neustále) [pípa|cinká|vibruje|zvoní|drnčí] … [budí|zobudí|ruší|budia] … [nechajte to|nechajte to tak|prestaňte|skončite|dosť]
    ? [nechajte to tak|nechajte to už tak|nechajte to už] … [správy|smsky|esemesky|písanie|reklamy]
    ? ^ (už) (prosím) [neotravujte|neotravuj|neobťažujte] (ma|nás|už|mňa) (už) [s tým|s týmto|s takými vecami|s kravinami|furt|stále|stále dokola]
    ? [správy|hlásenia|oznamy|upozornenia|informácie|výstrahy|pripomienky] (zo|z|od) (školy|škôlky|obce|kurzu|zo školy|zo škôlky|z obce) [už nie sú|nie sú už|nie sú] (už) [pre nás|pre mňa|naša vec]
    ? [pripomínať mi|pripomínať nám|písať mi|písať nám|posielať mi|posielať nám|upozorňovať ma|upozorňovať nás|informovať ma|informovať nás] … [nemá zmysel|už nemá zmysel|nemá cenu|je zbytočné|je nanič|stráca zmysel]
    ? ^ prosím (už) [len|iba|výhradne|výlučne|jedine] (klasickou|normálnou|bežnou) [poštou|listom|mailom|emailom|písomne|telefonicky|mejlom|e mailom|na mail] $
    ? [dajte|vezmite|vyberte|dostaňte|vymažte|vyhoďte|odpíšte] [ma|nás] (prosím|už) [odtiaľto|odtiaľ|z toho|z tohto|stadiaľto] (preč|von)
    ? [chcem|chcel by som|chcela by som|chceme|potrebujem] (už) [z|zo] [toho|tej|tohto|vášho|vašej|tejto] [kanála|kanálu|skupiny|zoznamu|rozosielky|odberu|newslettra|klubu|databázy] (prosím|už) [von|preč|odísť|vystúpiť|vypadnúť|zmiznúť]
    ? [chcem|chcel by som|chcela by som|chceme|potrebujem] (už) [vystúpiť|odísť|vypadnúť|von|preč|zmiznúť] [z|zo] [toho|tej|tohto|vášho|vašej|tejto] [kanála|kanálu|skupiny|zoznamu|rozosielky|odberu|newslettra|klubu|databázy]
    ? [neželám si|neprajem si|nechcem|nechceme|neželáme si] (už|ďalej) (byť|figurovať) (už|ďalej) [na|v|vo] (tom|vašom|tomto|tej|vašej|žiadnom) [zozname|zoznamoch|databáze|rozosielke|distribúcii]
    ? [kvôli vám|od vás] (mi|to|stále|furt|mobil|telefón) (mi|stále|furt|mobil|telefón) [vibruje|pípa|cinká|drnčí|zvoní]
    ? [nechcem|nechceme|neželám si] (už|viac) o (vašich|tých|žiadnych) [ponukách|akciách|zľavách|novinkách|produktoch|službách] (už|viac|nič) [počuť|čítať|vedieť|dostávať]
    ? (také|takéto|tieto|podobné) [veci|vecičky|záležitosti|blbosti|správy|akcie] (ma|nás) (už|vôbec|naozaj|fakt) (ma|nás) nezaujímajú
    ? [ďalšia|ešte jedna|ešte jedna taká|ešte raz] (taká|esemeska|sms|správa|smska|textovka|reklama) (esemeska|sms|správa|smska|textovka|reklama) a [hlásim to|hlásim vás|nahlásim|podám|idem na|blokujem|zažalujem|žalujem|volám právnika|mením operátora|volám políciu|dávam|končíme|koniec]
    ? (už) (mi|nám) (to) (už) [na nič nebude|nanič nebude|na nič nie je|nebude na nič|neslúži|nebude užitočné] (už) … [vypnite|vypnite to|zrušte to|zrušte|odhláste]
    [prosíme|prosím|žiadam|žiadame] (už|ďalej|mi|nám|nás|ma|viac) (už|viac) [neposielať|nepísať|nezasielať|nekontaktovať|neobťažovať|neupozorňovať|nepripomínať|neinformovať] (už|ďalej|mi|nám|viac) $
    [posledná] (správa|smska|sms) (správa|smska|ktorú|čo) [ktorú som chcel|ktorú som chcela|ktorú chcem|čo chcem|ktorú od vás chcem]
    [vôbec o to nestojím|o to vôbec nestojím|nestojím o to|o to nestojím|nestojím o vaše|nestojím o tie|o vaše správy nestojím|o vaše ponuky nestojím]
    [ako sa|ako] (môžem|dá|dá sa|mám) (sa|toho|tu) [tohto zbavím|toho zbavím|vás zbavím|zbaviť vás|zbaviť tohto|zbaviť toho|odtiaľto dostanem|z toho dostanem|z tohto dostanem] & [nestojím|nechcem|otravuje|otravné|obťažuje|nezaujíma|nebaví|nezáujem|nepotrebujem|chodí]
    [do mobilu|na mobil|na telefón|do telefónu|smskou|smskami] (už|mi|prosím|ale) (už|mi|prosím) (už|mi|prosím|od vás) [nič|nič neposielajte|nič nechcem|nič nepíšte|neposielajte nič|neposielajte|nepíšte|radšej nič] $
    [nabudúce|odteraz|do budúcna|v budúcnosti|od zajtra] (ma|ma už|prosím) (už|pri) (rozosielania|správ|posielaní|posielania) [ma vynechajte|vynechajte|bezo mňa|vynechajte ma|vyraďte ma|ma nerátajte]
    [tak mi|už mi|mi|viac mi|tak] (ani|už|viac) (mi) [ani nepíšte|nepíšte kedy|nepíšte ani|nepíšte už|už ani nepíšte|ani neposielajte] (kedy|že|o|nič)
    [vypnite to|zastavte to|zrušte to] (a|už|prosím) [a už nezapínajte|už nezapínajte|a nezapínajte|a už neposielajte]
    [vypnite|zastavte|zrušte|utnite] (to|mi|už|prosím) (to|už|tie|tieto) [a už nezapínajte|a viac nezapínajte|pípanie|smsky|správy|hlásenia] (už)
    [aby ste|keby ste|aby mi|keby mi|aby nám] (mi|nám|už|od vás|ma) (už|od vás) [prestali] (už|mi|ma) [zasielať|posielať|písať|volať|spamovať|otravovať|chodiť|obťažovať|kontaktovať]
    nech mi (už) (tie|vaše|tieto|tá) (vaše) [správy|smsky|sms|reklamy|ponuky|esemesky|stuff] (už|sem) [nechodia|nechodí|neprichádzajú|neprichádza]
    ^ (prosím|tak|nabudúce) bez [ďalších|tých|vašich|týchto] (vašich) [správ|sms|smsiek|reklám|ponúk|esemesiek|newsletterov|upozornení] (prosím|už) $
    ^ (prosím) bez [správ|smsiek|reklám] [na|od] [moje číslo|toto číslo|môj telefón|môj mobil|vás] $
    (už) (tomu) [koniec|dosť] [so spamom|s reklamami|so správami|s esemeskami|so smskami|s tými správami|s tými reklamami]
    koniec [tých|vašich] (vašich) [správ|sms|smsiek|reklám|esemesiek|ponúk] (prosím) $
    [rád by som|rada by som|rád bych|chcel by som|chcela by som|chcem|prosím] [ukončil|ukončila|ukončiť|zrušil|zrušila|zrušiť] (ten|môj|váš|svoj) odber (vašich|týchto|tých) [texts]
    ? [budem sa sťažovať|sťažujem sa|posťažujem sa] (na vás|u|na) [soi|úrad*|uoou|ombudsman*|inšpekci*]
    ? ^ (a|prosím) [už to nerobte|nerobte to už|viackrát to nerobte|toto už nerobte] (prosím) $
    [aby ste|aby ste už] (konečne|už) [zabudli|zmazali|vymazali|stratili|vyradili|vyškrtli] (na) [moje číslo|môj kontakt|toto číslo]
    [relative] (vás|veľmi|pekne) [prosí|žiada] (vás|veľmi) [nech|aby ste] (už|jej|mu|im) (už|tie|jej|mu|viac) (správy|tie|smsky|reklamy) [neposielate|neposielali|nepíšete|nepísali|nevolali]
    [chcem|chceme|chcel by som|chcela by som|potrebujem|doprajte mi] (už|mať) (svoj|svätý|konečne) [kľud|pokoj] od (tých|vašich|vás) [stuff|vás|vašich]
    ? [milión|milióny|stovky|tisíce|desiatky|tony|hromada|záplava] (tých|vašich|blbých) [stuff] (od vás|denne|týždenne|každý deň)
    ? (toto|to) je (už) [nth] (už) [sms|smska|správa|reklama|esemeska] (už) [tento mesiac|tento týždeň|dnes|za deň|za týždeň|za mesiac|od vás]
    na (tie|vaše) (vaše) [stuff] (z vysoka|zvysoka|úplne|vám) [kašlem|seriem|kašleme|dlabem]
    [odvolávam|ruším|beriem späť|sťahujem] (všetko|súhlasy) [s čím|čo|k čomu] … [súhlasil|súhlasila|podpísal|podpísala|odklikol|odklikla|potvrdil|potvrdila]
    [odpojte|odlepte|odstrihnite] sa (už|konečne|láskavo) (už|konečne) odo mňa
    na (tie|vaše) (vaše) [stuff] (tu) [nie je miesto|nemám miesto|nemám náladu|nemám čas|nemám nervy]
    nie je (tu) (na) [na vaše] [stuff] (miesto)
    [nech ma] (už|konečne|z|odtiaľ|prosím|tam) (už|konečne) (odtiaľ|zoznamu|niekto) (už) (niekto) [zmaže|vymaže|vyradí|odhlási|vyškrtne|odstráni]
    (naozaj|fakt|vážne|to|prečo) [musím to dostávať|to musím dostávať|musím toto dostávať|musím dostávať|musím to čítať|to musím čítať] (vaše|tie|každý|každú|stále|furt) (týždeň|deň|stuff)
    (ďalšie|vaše|tie) (vaše) [stuff] (si) (rád|rada) [si odpustím|odpustím si|si ušetrím|oželiem]
    [umlčte|stlmte|vypnite|utíšte] (už|konečne|prosím|mi) (tie|tieto|vaše) [stuff]
    [chcem|chcel by som|chcela by som|želám si|prosím] (už) prestať byť [passive]
    [prestať|prestaňte|skončiť|ukončite] … [inak|v opačnom prípade] … [kroky|právne kroky|právnik*|polícia|políciu|súd*|sťažnosť*|žalob*]
    [mobil|telefón|mob|hodinky] (mi|nám) (stále|furt|celý deň) [pípa|vibruje|zvoní|cinká|bzučí|pišťí] (stále|furt|celý deň) [kvôli vám|od vás|kvôli vašim|kvôli tým vašim]
    [mobil|telefón|mob|hodinky] (mi|nám) [kvôli vám|od vás|kvôli vašim] (stuff) (stále|furt|celý deň) [pípa|vibruje|zvoní|cinká|bzučí|pišťí]
    [uvítal by som|uvítala by som|bol by som rád|bola by som rada|ocenil by som|ocenila by som] keby (už) (moje) [číslo|meno|smsky|správy] … [zmizlo|nebolo|nechodili|prestali|zmizli]
    [medzi tých|k tým|na zoznam tých] (čo|ktorí) [čo reklamy|ktorí reklamy|čo správy|čo smsky|čo nič|čo už] (už|žiadne|nič) [nechcú|nedostávajú]
    (tak|potom|radšej) [nepíšte|neposielajte|nesmskujte|nevolajte] (mi|nám) [vôbec|radšej vôbec|vôbec nič|vôbec nikdy]
    stop (a) [rešpektujte|rešpektujte to|berte to na vedomie|akceptujte]
    [lúčim sa|lúčime sa|rozlúčim sa|dávam zbohom] (už) (s) (vašimi|tými) [stuff|vami]
    [môj mobil|môj telefón|moja schránka|moje číslo] nie je (žiadny|žiadna|váš|vaša) [smetný kôš|smetiak|odpadkový kôš|smetisko|kôš|skládka|nástenka|reklamná plocha|odpad]
    ? (mňa|ma|nás) (sa to|už) [sa to už netýka|už sa to netýka|sa to netýka|sa už netýka] $
    ^ (ja|prosím|tak|takže) [odhlasujem sa|odhlasujeme sa] (prosím|hneď|z toho|okamžite) $
    ? (a) čo keby ste (už|s tým|prosím) (už|konečne) [nechali tak|prestali|s tým prestali|s tým skončili|dali pokoj|dali mi pokoj] (písať|posielať|otravovať|už) $
    [odstráňte|zmažte|vymažte|vyraďte|odstrániť|zmazať|vymazať] (ho|prosím|to) (ho|prosím) (zo|z) (vášho|vašej|svojho|toho) [systému|databázy|zoznamu|evidencie|adresára|kontaktov]
    ? [číslo|cislo|kontakt] (ale|tak|takže|prosím) (ho|to) [zmažte|zmazte|vymažte|vymazte|odstráňte|vyraďte|zahoďte] (ho|to)
    ? [zrušil|zrušila|odhlásil|odhlásila|vystúpil|vystúpila|ukončil|ukončila|odvolal|odvolala|vypovedal|vypovedala] & [chodia ďalej|chodia stále|stále chodia|ďalej chodia|furt chodia|chodia furt|posielate ďalej|píšete ďalej|stále píšete|stále posielate|stále dostávam|furt dostávam|ďalej dostávam]
    (už|ma) (ma|už) z vašej ponuky (ma|už) nič [nezaujíma|nechcem|nepotrebujem]
    nič z vašej ponuky (ma|už|nás) (už|nás|ma) [nezaujíma|nechcem|nepotrebujem]
    [žiadne|žiaden|žiadnu|nula] (už|ďalšie|také|viac) [už|ďalšie|také|viac|vaše] (vaše|také) [stuff]
    (prosím|a) [už žiadne|žiadne už|žiadne ďalšie|už nikdy žiadne] (ďalšie|vaše|také|prosím) [stuff]
    [prestaňte|prestaň|skončite|dosť|koniec|nechajte toho] (už|konečne|prosím) s (tým|tými|vašimi|vaším) (večným|neustálym) [mailami|rozosielaním|obťažovaním|posielaním|otravovaním|spamovaním|zasielaním|písaním|reklamou|stuff]
    (prosím|žiadam|požadujem|trvám|dožadujem|očakávam|dôrazne|chcem) (vás|o|na|sa) (okamžité|okamžitý) [zmazanie|vymazanie|zablokovanie|vyradenie|výmaz|vyškrtnutie|odstránenie|odhlásenie] [môjho čísla|tohto čísla|čísla|môjho telefónu|môjho kontaktu|z databázy|zo zoznamu|z evidencie|z vašej databázy|z vášho zoznamu]
    (prosím|žiadam|požadujem|trvám|dožadujem|očakávam) (o|na|sa) (okamžité|okamžitého) [nezasielanie|neposielanie|nekontaktovanie|nepísanie|vypnutie|ukončenie|ukončenie zasielania|zrušenie zasielania|zákaz kontaktu|ukončenie kontaktu|zastavenie|svätý pokoj|pokoj od vás|ukončenie obťažovania] (tých|vašich|mi|všetkých|ďalších) [stuff|zasielania|odberu|obťažovania|kontaktu|pokoj|od vás|reklám]
    [trvám na|dožadujem sa|očakávam|požadujem] (okamžitého|okamžité) [ukončení zasielania|ukončenia zasielania|ukončenie zasielania|zrušenie odberu|odhlásenie|vyradenie|vyradenia|odhlásenia|ukončenie odberu]
    [chcem|chceme|chcel by som|chcela by som|želám si|rád by som|rada by som] (už|prosím) [byť vyradený|byť vyradená|odísť z klubu|odísť z vášho|vystúpiť z programu|vystúpiť z klubu|vystúpiť z vášho|ukončiť členstvo v klube|preč zo zoznamu|zmazať číslo z|vymazať číslo z|vymazať svoje číslo|aby ste prestali|aby to skončilo|aby to prestalo|skončiť s tým|odmietnuť ďalšie|sa z toho odhlásiť|odregistrovať sa|sa odregistrovať|sa vypísať]
    [neudeľujem|nedávam|neudelil som|neudelila som|nedal som|nedala som|odnímam|nemáte môj|nemáte k tomu môj|bez môjho|nepredlžujem] (vám|k tomu|žiadny|môj|svoj) [súhlas|povolenie|privolenie|súhlasu]
    ? [threat] & [authority]
    ? [nahlasujem|žalujem|oznámim|udám|zažalujem] vás
    ? [podám na vás|podávam na vás|idem na vás|pôjdem na vás] … [žalobu|sťažnosť|trestné oznámenie|udanie|lawyer]
    ? [tieto|tie|vaše|tie vaše] (vaše) [stuff] & [musia prestať|musia skončiť|nech prestanú|nech už nechodia|nech skončia|majú prestať|majú skončiť|prosím vypnite|prosím zastavte|prosím zrušte]
    (sms|smska|správa) … [to je veľa|je to veľa|to je priveľa|to je moc] (a) [končím|končíme|dosť|stačilo|odhláste|odhlasujem|nechcem]
    [vypnite|vypni|zrušte|zruš|stopnite|zastavte|ukončite] (mi|prosím|konečne|už) (to|tie|toto|tú) (vaše|večné|neustále|stále) [upozorňovanie|posielanie|zasielanie|rozosielanie|otravovanie|obťažovanie|pripomínanie|stuff]
    neotravujte (ma|nás|mi) (už|stále|stale|furt|dokola|neustále) (už|stále|furt) s (tou|tým|tými|vašou|vašimi) [pôžičkou|pozickou|pôžičkami|poistením|úverom|stuff|investíciami|energiami|ponukou]
    [vykašlite sa|vyserte sa|vykašli sa|kašlite] (už|chlapi|ľudia|radšej) na (tie|vaše|tieto|to) (vaše|večné) [stuff|posielanie|spamovanie|písanie]
    (nikdy|ja) (som) sa (k tomu|nikdy|k ničomu) [neupísal|neupísala|nehlásil|nehlásila|nezapísal|nezapísala|nezapisoval|nezapisovala] (k tomu|k ničomu|do)
    ? [zrušil som|zrušila som|som zrušil|som zrušila|som sa odhlásil|som sa odhlásila|odhlásil som sa|odhlásila som sa|odvolal som súhlas|odvolala som súhlas|vypovedal som zmluvu|vypovedala som zmluvu] & [stále píšete|furt píšete|ďalej píšete|stále posielate|furt posielate|ďalej posielate|stále mi píšete|furt mi píšete|stále mi posielate|furt mi posielate|stále chodia|furt chodia|stále mi chodia|furt mi chodia|stále dostávam|furt dostávam]
    [nechajte|nechať] (už|prosím|konečne) [môj telefón|môj mobil|moje číslo] (už|prosím|konečne) [byť|na pokoji|v kľude|v pokoji]
    [moje číslo|môj telefón|moje meno|môj kontakt] & [zmizne|zmiznúť|zmizlo|zmizol|zmiznite] & [list]
    ? [movedOn] & [pripomínať|upozorňovať|informovať|pozývať|oslovovať] & [pointlessWeak]
    ? [nemá cenu|nemá zmysel|nemajú zmysel|je zbytočné|niet dôvodu|načo|prečo] (mi|ma|nám) (to|ich|tie) [posielať|písať|zasielať|oslovovať|kontaktovať|informovať|otravovať]
    ? [nedal|nedala|nedali] (som|sme) (vám) [číslo preto|telefón preto|číslo na to|číslo kvôli|číslo aby ste|vám číslo preto|vám číslo aby ste|vám číslo na to]
    ? [odpájam|odpisujem|odstrihávam|vypisujem|vyškrtávam|odlogovávam|odliepam] sa (už) (od|z|zo) [vás|vášho|vašej|vašich|zoznamu|odberu|toho|tohto]
    (vôbec|fakt|naozaj) [ma|mňa|nás] (vôbec|fakt|naozaj|už) nezaujíma (čo|aké|akú) [čo máte|aké máte|čo predávate|čo ponúkate|čo robíte|čo je u vás|čo zlacňujete]
    ? [dcéra|syn|manžel|manželka|mama|otec|babka|dedo] (vás|veľmi) [prosí|žiada|nechce] (vás) (aby|aby ste|nech) (jej|mu) (to) (už) [neposielali|nepísali|neposielajte|to neposielali|nevolali|neposielať]
    ? (ďakujem) [týmto|tým] (by) (som|sme) (to) [som to uzavrel|som to uzavrela|to uzavrieme|som to ukončil|som to ukončila|to končí|sme to ukončili|to ukončíme]
    ? ^ (už|viackrát) [viackrát už nie|viackrát nie|už viackrát nie|nabudúce už nie|nemusí byť|nemusí to byť|vďaka nemusí byť] $
    ? ^ (už) (mi|sa) (už) [sa mi neozývajte|už sa mi neozývajte|sa neozývajte|už sa neozývajte|sa mi nehláste|už sa mi nehláste] (viac|nikdy) $
    ? [idem spať|chcem spať|spím|potrebujem spať] & [nebuď*|budila|budilo|budí|budíte|budite] & [stuff|vaša|vaše]
    ? [harass] & [warnYou]
    ? [phoneWord] & [notForAds]
    ? [iSay] & [youKeepOn]
    ? [noInterest] & [noteIt]
    ? [considerIt] & [consentGone]
    ? [movedOn] & [pointlessWeak] & [stuff|youWord]
    ? [magic] & [goSilent|soStop]
    ? [goSilent] & [forever|fromYou]
    ? [instead] & [otherWay]
    ? [someoneElse] & [wares|stuff]
    ? [wasLeaving] & [noUse]
    ? [neverAgreed] & [stuff]
    ? [forgetImp] [onMe]
    ? [mustYou] & [inform] & [stuff|everyOne]
    ? [letRest] & [fromYou]
    ? [daj|dajte|dajže|dajtě|dajteže] … [pokoj|pohov|odchod]
    ? ^ (tak|no|ok|tak dobre|dobre) [rozídeme sa|rozíďme sa|rozchádzame sa|rozišli sme sa|nejako nám to neklape|neklape nám to|nám to neklape|nesadli sme si|je medzi nami koniec|medzi nami koniec|nič z toho nebude] $
    ? [blokujete|obsadzujete|zahlcujete|upchávate] (mi|nám|tú) [linku|tiesňovú linku|núdzovú linku]
    ? (už) [ma|na mňa|mi] (s tým|už) [nesrať|neprudiť|neotravovať|nebuzerovať]
    ? ^ (už) [nesrať|nesrať ma|neprudiť|neotravovať] (už) $
    ? ^ (fakt|vážne|už) [mi to stačí|stačí mi to|už mi to stačí|mi to stačilo|mi to fakt stačí|stačilo mi to] (už|vďaka) $
    [unsubscri*|odsubscri*|unsubnúť|unsubni|unsubnite|odsubnite] [ma|mňa|nás|moje číslo|to]
    ? [stuff] & [trash]
    ? [dead] & [youStill]
    ? [easeOff] & [stuff]
    ? [anyway] & [wontBuy]
    ? [wontBuy] & [saveIt|youWord]
    ? [whereWrite] & [soStop]
    ? [shove] & [wares|stuff]
    ? [removalNoun] & [myNumGen]
    ? [refuseV] & [contactNoun]
    ? ^ (nehnevajte sa|prepáčte|bez urážky) (ale) (už) [ma|nás|mňa] (to|už) (to|už) nezaujíma (už) $
    ? [nech|aby] (už) (mi|nám) (už|to|toto) (toto|to|už) [nechodí|nechodilo|nepípa|nepíšete|neposielate|neposielajú|nechodia]  (to|už|toto|lebo|inak|ináč)
    ? (prosím) nie [stuff] (prosím|ďakujem|už) $
    ? [utnite|zarazte|stopnite|zatrhnite|utni|stopni] (to|už|si|prosím) (už|to|prosím) [to|toto|prosím]
    ? (už) [to|toto] (už) (prosím|konečne|láskavo|raz a navždy) [utnite|zarazte|stopnite|zatrhnite|utni|stopni|ukončite|zastavte|vypnite]
    ? [ak|keď|pokiaľ|akonáhle] (mi|nám|ešte) (ešte) [príde|pošlete|napíšete|dostanem|pípne|cinkne|uvidím|zavoláte|ozvete|dôjde] & [threat|authority|lawyer|obraciam sa|obrátim sa|blokujem|zablokujem|blok|žalujem|uvidíte]
    ? [fed|fedUp] & [youWord|stuff|daily]
    mám (už) [vás|vaše číslo|toto číslo] (už|si|v|na) [blk]
    [vás|vaše číslo|toto číslo] [mám|som|si|som si] (už|si|v) [blk]
    [vás|vaše číslo|toto číslo] (už|si|u mňa) [blokujem|zablokujem|zablokoval som|zablokovala som|zablokovan*]
    ste (už) [u mňa zablokovaní|zablokovaní u mňa]
    [blk] (som|si|už) (si|som) [vás|ste|vaše číslo|toto číslo|vaše správy]
    ? [quiet] & [fromYou]
    ? [switchOff] & [forMe]
    ? [thanksIf] & [switchOff] & [arriving]
    ? [howLong] … [otravovať|písať mi|posielať|bombardovať|obťažovať|spamovať|pokračovať|otravujete|posielate|píšete|zahlcovať|ma budete|prestanete|s tým prestanete|dáte pokoj]
    ? [thanksIf] & [leaveOut] & [zoznamu|zasielania|rozosielania|databázy|adresára|stuff|nabudúce|oslovovania]
    ? [thanksIf] [ma|mňa|nás|moje číslo] (už|prosím|nabudúce|z|z toho|z adresára) [leaveOut]
    ? [movedOn] & [pointless]
    ? [mi|nám|mne] (to|vaše|tie) (už) [nehovorí nič|nič nehovorí|nehovoria nič|nič nedáva|nič nedávajú|je nanič|sú nanič|je na nič|je ukradnuté]
    [ma|mňa|nás|moje číslo] (si|prosím|už|z toho) [odškrtnite|odškrtnúť|vyčiarknite|preškrtnite|vynechajte|preskočte|vypustite|vyškrtnite|obíďte|obchádzajte]
    ? [another|ešte jedna|ešte jednu|príde ešte jedna|ešte raz] & [úrad|úrad na ochranu|políci*|sťažnosť|právnik*|advokát*|súd|inšpekci*|obraciam sa na|obrátim sa na]
    ? ^ (už|hej|hele|tak|prosím) (ma|mi|to|už) [neotravuj|nespamuj|neprud|neotravujte|nespamujte|neprudte|neser|neserte|nezdržuj|nezdržujte|neobťažuj|neopruzuj|neopruzujte|nebuzeruj|nebuzerujte|nedrístaj|nevypisuj|nevypisujte] (ma|už|stále|furt|s tým|s tým furt|dopekla|sakra|kurva|vole|tu|so zľavami) (furt|stále|už|kurňa|sakra|vole|kamo|brácho|brácho môj) $
    ? (tak) [dovidenia|zbohom|adieu|čaute|majte sa] [navždy|naveky|nadobro|na veky|do konca života]
    ? [bývalá|bývalý|váš bývalý|vaša bývalá] [zákazníčka|zákazník|klient|klientka|člen|členka] & [dovidenia|zbohom|navždy|už nie|nepíšte|neposielajte]
    ? čo (na|z) (tom|slove) (na tom) [nechápete|nerozumiete|vám nie je jasné|nie je jasné] & [nechcem|nie|píšem|stop|hovorím|napísal|napísala]
    ? [dajte|nechajte|doprajte] (už|konečne) [jej|mu|im|mame|babke|rodičom|ľuďom] (už|svätý|konečne) [pokoj|svätý pokoj|na pokoji]
    ? ^ (už|ďalej|odteraz|od zajtra|ja) (už) [bezo mňa|bez mňa] (už|vďaka|ďakujem|prosím) $
    ? nech (ma|mi) (už|nikto) [nikto|nik] (od vás|už) (už|od vás) [nekontaktuje|nepíše|nevolá|neotravuje|neobťažuje|neoslovuje]
    ? nechcem (už) (s tým|s vami) (už) mať (s tým|s vami) nič spoločné
    ? s [tým|vami|týmto] (už) (nechcem|nechceme) [nechcem mať nič|nechceme mať nič]
    ? nemám (už) (záujem) [záujem byť|chuť byť] (vo|v|na) [vašej databáze|vašom zozname|vašom systéme|databáze|zozname]
    ? [choďte|skúste|môžete] (už) (vypisovať|písať|otravovať) [vypisovať|písať|otravovať] (niekomu|niekoho) [inému|iného|inam|niekomu inému]
    ? [stuff] & [lezú|lezie|lezu] & [ušami|krkom|hore krkom|z uší|na nervy]
    ? [u nás doma|u nás|v tomto dome] (sa) (vaše) (smsky|správy|reklamy|akcie) [nenosia|nečítajú|nečíta|nevedú] & [stuff]
    ? (od zajtra|odteraz|od dnes|už) [chcem mať|chcem|chcem už len] (od vás) [ticho|kľud|pokoj] (od vás) $
    ? neprestali ste (ani) (po) & [po treťom|po druhom|upozornení|žiadosti|po mojej]
    ? [netúžim|netúžime|nebažím|neprahnem|nedychtím|nečakám] (už) (po|na) (ďalších|ďalšie) [vašich|vaše|tých vašich|stuff] (stuff|akciách)
    ? [nečítam|nečítame|nečíta|neotváram|mažem|mažeme|nepozerám] & [vaše|tie vaše|vašich|od vás] & [stuff]
    ? [nekúpim|nekupujem|nenakupujem|nevyužívam|nevyužijem|neplánujem kúpiť] & [neg|netreba|nemusíte|škoda] & [stuff|písať|posielať|mi]
    ? ^ nestál* som o to (nikdy|ani náhodou|ani trochu|vôbec)
    ? kto (sa|si) (vás|to) (vôbec|prosil|pýtal) [prosil|pýtal|žiadal|objednal|volal] (vás) (si) o (tieto|to|tie|také) (hlášky|tieto|stuff)
    ? [noc|večer|víkend|nedeľa|dovolenka] je (na|pre) … nie (na|pre) (vaše|tieto) [stuff]
    ? ^ (už|prosím) (sa) [stíšte sa|stíšte|utíšte sa|upokojte sa|skľudnite sa] (už|konečne|prosím|tam) $
    ? [pleaseForm] & [neg|negWish|prestaňte|prestali|prestať|upustenie|vyškrtli|vyradili|odhlásili|vynechali|vynechať|vyradiť|vyškrtnúť|odhlásiť]
    ? [pleaseForm] & [zabudnúť|zabudli|zabudnite] & [na mňa|na moje číslo|na nás]
    ? [na tento mobil|na toto číslo|na moje číslo|na môj mobil|na môj telefón|ku mne|na tento telefón|na naše číslo] … [neg|negWish]
    [neg] … [na tento mobil|na toto číslo|na moje číslo|na môj mobil|na môj telefón|na naše číslo]
    ? [sem|na tento mobil|na toto číslo|na moje číslo|na môj mobil|na môj telefón] (už|prosím) [nikdy|fakt|naozaj|už|viac] (už|nikdy) [nič|žiadne|žiadnu] (už|viac) $
    ? [neg] (sa) (mi) (už|viac) [viac|nikdy|nič viac|sem|už viac] $
    ? [unless] & [authority|threat|lawyer]
    ? [another] & [msgverb] & [authority|threat|lawyer]
    ? (toto|to) (už) [riešim|rieši|riešime|budem riešiť] (to) s (mojou|mojim|mojím) [právničkou|právnikom|advokátom|advokátkou|políciou]
    ? ^ (tak|prosím) nech (to|toto) (to|už) (už|raz|konečne) (raz|konečne) [skončí|prestane|ustane]
    ? [do ignoru|na ignor|na blacklist|na blackliste|na čiernu listinu|na čiernej listine|do bloku|v bloku] & [vás|letíte|idete|ste|pôjdete|skončíte|končíte]
    ? [letíte|poletíte|pôjdete|padáte|hodil vás|hodila vás|dal som vás|dala som vás|hodil som vás|hodila som vás|idete] (mi|rovno|už) [do spamu|do koša|do bloku|do ignoru|do smetí|na blacklist]
    ? (u mňa) (už) máte (u mňa) (už) [stopku|ban|utrum|červenú kartu|červenú|blok|smolu|šlus]
    ? [koľký raz|koľkýkrát|po koľký raz|koľkokrát|stýkrát|po stýkrát|miliónty raz] & [písať|napísať|hovoriť|povedať|opakovať|prosiť|vysvetľovať|píšem|vravím|hovorím|prosím] & [vám|vás|to|nie|nechcem|dosť]
    ? ^ (už|veď|ja) (už|som) [vravel|vravela|hovoril|hovorila|povedal|povedala|napísal|napísala] (som) (vám) (jasne) že [nie|nechcem|nemám záujem]
    ? [pochopte|zapamätajte si|uvedomte si|zmierte sa|akceptujte|rešpektujte|berte na vedomie] & [nechcem|nie|nemám záujem|nezaujíma|prestaňte|odmietam|nestojím]
    ? [po dobrom|po zlom|slušne|naposledy|posledný raz] & [hovorím|vravím|prosím|žiadam|upozorňujem] & [dosť|prestaňte|nechajte|stačilo|koniec|pokoj|neg]
    ? [toto|nech|dúfam|to|poslednou] & [posledná|posledné|posledný|naposledy|poslednou|posledný raz] & [od vás|vaša|ste mi|mi píšete|posielate|čo dostávam|dostal|dostala|dostávam]
    ? [to|toto] (už) [bola|je] (už) posledná kvapka
    ? s vami (som|sme) (už|som) [skončil|skončila|skončili|vybavený|vybavená|hotový|hotová]
    ? [odchádzam|miznem|zdrhám|mizneme|odchádzame] od vás (preč|navždy|nadobro)
    ? [idem|ideme|padám] [preč od vás|od vás preč|od vás navždy]
    ? od vás (už) [odchádzam|odišiel|odišla|idem preč|utekám|bežím preč]
    ? [naša láska|náš vzťah|náš románik|naša známosť|naše priateľstvo|naša spolupráca|naša cesta|naše cesty] & [skončil*|končí|vychlad*|koniec|rozchádz*|rozdeľujú|uzavret*|nemá budúcnosť|ukončen*]
    ? [vystupujem|vyskakujem|vystúpil|vystúpila] z [tohto vlaku|tohto klubu|vášho klubu|tohto kolotoča|tejto lode|tejto hry|vášho vlaku]
    [nechajte|nechaj|ponechajte] (už|konečne|prosím) [môjho|moju|mojich|našu|nášho|otca|mamu|mamku|babku|dedka|manžela|manželku|syna|dcéru|svokru|ženu|rodinu|ľudí|starkú|starkého|babičku|to číslo|toto číslo] … [na pokoji|v pokoji|v kľude|pokoji]
    ? [zmiznite|vypadnite|strat*|choďte preč|padajte|odíďte] (mi|už|preč) (zo|z|s) (môjho|mojho) [života|telefónu|mobilu|očí|schránky|displeja]
    ? [prepnite|dajte|nastavte|hoďte] ma (už|prosím) (na) [ticho|rádiové ticho|vypnuté|off|offline|mute|tichý režim|letový režim|vypnutie]
    ? [šetrite|ušetrite|šetri] (si) (radšej|svoje|vaše) [prsty|sily|energiu|dych|kredit|bruško|palce|klávesnicu|čas|peniaze|námahu|slová]
    ? škoda [vašej|vášho|vašich|tej|každej] [energie|námahy|práce|snahy|času|kreditu|peňazí|smsky|slov|prstov]
    ? ^ (to) (si) (ja) radšej … [ako|než] (čítať|ďalšiu|dostávať|pozerať|tieto|tie|túto) (ďalšiu|tieto|tie) [vaša|vašu|vaše|vašich|od vás|čítať toto|toto čítať|čítať tieto|toto|tieto|stuff]
    ? [radšej] & [ako ďalšiu vašu|než ďalšiu vašu|ako vaše|než vaše|ako čítať|než čítať|ako vašu|než vašu|ako toto čítať|než toto čítať] & [stuff|toto|tieto|čítať]
    ? keby (som|sme) [chcel|chcela|chceli] (pozerať|čítať|vašu) [reklamu|reklamy|spam|otravovať|letáky] … [pustím|zapnem|pozriem|otvorím|zoberiem|kúpim]
    ? [ozvem sa sám|ozvem sa sama|ozvem sa ja|nájdem si vás|nájdem vás sám] & [nepíšte|nevolajte|netreba|nemusíte|neposielajte|prestaňte|pokoj]
    ? [vypnite|odstavte|zastavte|stopnite|utíšte|stíšte|prestaňte s] (to|už|konečne|mi|prosím|vaše) (to|vaše) [pípanie|pípaním|cinkanie|cinkaním|otravovanie|otravovaním|spamovanie|spamovaním|bombardovanie|bombardovaním|obťažovanie|prenasledovanie|divadlo|cirkus|šialenstvo]
    ? ste (horší|horšia|otravnejší|dotieravejší|horšie) (ako|než) [komáre|komár|muchy|mucha|osy|osa|vši|kliešť|kliešte|exekútor|exekútori|jehovisti|svokra|hemoroidy|rakovina|mor]
    ? [fedUp] & [vás|vaše|vašich|z vás|od vás|vašej|stuff]
    ? ^ (už|ja|fakt) (už|toho|to) (toho|to|mi|mám|je|ma) (mi|mám|fakt|ide) [po uši|hore krkom|po krk|v žalúdku|ide mi to hore krkom|lezie mi to hore krkom|lezie mi to krkom|to lezie krkom] $
    ? [telefón|mobil] & [vybuchn*|explodov*|exploduje|zblázni*|zbláznený|zošalel|pípa|cinká|bliká|svieti|vibruje] & [od vás|vaš*|kvôli vám]
    ? nemám (na|už) (vás|vaše|tieto) (už) [kapacitu|nervy|čas|náladu|silu|chuť|energiu|trpezlivosť] (už) na (tieto|tie) [vás|vaše|vašich|to čítať|čítanie|tie|stuff]
    ? nemám na (to|vás|vaše|tieto) (vaše|už|správy) [kapacitu|nervy|náladu|silu|trpezlivosť]
    ? [neoprávnene|protiprávne|bez dovolenia|bez povolenia|bez môjho vedomia|bez súhlasu|načierno] & [píšete|posielate|používate|kontaktujete|obťažujete|moje číslo|stuff]
    ? mám [7|8|9|10|11|12|13|14|osem|deväť|desať|jedenásť|dvanásť|trinásť] & [mama|mamka|ocko|rodičia|otec|oco|nesmiem|nedovolia|zakáz*|hnevá] & [píšete|píšte|neg|stuff|posielate]
    ? [patrilo|bolo|patril|bol] & [nie je medzi nami|zomrel*|umrel*|nežije|už nie je|odišiel navždy|odišla navždy] & [číslo|telefón|mobil]
    ? ^ [toto|to|pozor] (to|je|telefón|číslo|mobil) (je) (do|na|v|pre) [pohotovosť|je pohotovosť|tiesňová linka|dispečing|ambulancia|je ambulancia|urgentný príjem|sanitka|krízová linka|linka dôvery|hasičská stanica|jednotka intenzívnej] (v|na|pre) (nemocnici|záchranky|deti) (nie)
    ? [stuff] & [nemá čo hľadať|nemajú čo hľadať|nemá tu čo|nemajú tu čo|nemá miesto|nemajú miesto|nemajú tu miesto|nepatria sem|sem nepatria|nepatrí sem|sem nepatrí|sú tu zakázané|nevítan*|nie sú vítané|nie je vítaná]
    ? ^ (a|tak|vy|všetci|už) [sworn] (už|všetci|s tým|s vami|aj s tým|aj s vašimi|s tými|s vašimi|preč|s týmto|prosím) (stuff|spamom|zľavami|smskami|akciami|spamermi) $
    [sworn] (už|aj) [s|so|aj s|aj so] (tým|tými|vašimi|svojimi|týmto) (vašimi|svojimi|spamom) [stuff|tým|zľavami|akciami|smskami|spamom]
    ? [ja|ty|vy|moja|moje|mne|vaša|tvoja] & [nie chcieť|nemá chcieť|nie potrebovať|nechcieť|nepotrebovať|nie poslať|nie posielať|nie písať|nie volať|ne poslať|nie čítať|neposlať|nerozumieť]
    ? ^ (a|prečo|naozaj) (to|mi) [musí|musia|musíte] (mi|to|naozaj|stále) (mi|to) [chodiť|písať|posielať|otravovať|pípať|cinkať] (to|mi|stále|furt|každý|každú) (deň|hodinu|stále)
    ? [komunikujte|kontaktujte|obracajte sa|komunikovať] & [len|iba|výhradne|výlučne|jedine] & [mailom|emailom|poštou|listom|telefonicky|na mail|na email|cez mail|písomne|listami]
    [volajte|radšej volajte|zavolajte] (mi) (ale) (prosím) [nepíšte|neposielajte] (mi) (sms|smsky|správy|esemesky)
    ? [vzdal|vzdala|vzdávam|vzdať|zriekam|zriecť|ruším] & [členstva|členstvo|klubu|odberu|odber|výhod|registrácie]
    ? [prečo|načo] (mi|to|sem|nám) (to|mi|sem|ešte|stále|toto) (stále|furt|ešte|sem|tie) [chodí|chodia|valíte|hrniete|sypete|posielate|cpete|pcháte|dávate]
    ? [načo|na čo] (sú|je) mi (to|tie|tieto|vaše|sú|je) (vaše) [stuff|to vaše|dobré|dobrá]
    ? [keď|hoci|aj keď|veď|a to] (som) (sa) (som) (sa|už) (dávno|už) [vypísal|vypísala|odhlásil|odhlásila|odregistroval|odregistrovala] & [stále|furt|chodí|chodia|píšete|posielate|načo|prečo|zase]
    ? (už|od vás) [mne|na mňa|s ničím] [nechoďte|nelezte] (už|sem)
    ? [nechoďte|nelezte] (už) [na mňa|mi|ku mne|s ničím|s tým] (už|sem) (so zľavami|s ponukami|s akciami|s reklamami|s tými)
    ? [zakáž*|zakazujem|zakázal*] & [posielať|písať|kontaktovať|obťažovať|stuff]
    [nepoužívajte|nepoužívať|nevyužívajte|prestaňte používať] (už|prosím) (moje|môj) [číslo|telefón|telefónne číslo|moje číslo|kontakt] (na|k|pre) [reklamu|reklame|reklamné|reklamy|marketing|ponuky|propagáciu]
    [už|viac] (od vás|o vás) (nič|už) [nechcem|nechceme] (od vás|o vás|nič) [počuť|vidieť|vedieť|čítať]
    [nechcem|nechceme|neželám si] (už) [od vás|o vás] (nič|už) [počuť|vedieť|čítať]
    [nechcem|nechceme|neželám si] (už) (nič) [počuť|vedieť|čítať] [od vás|o vás]
    [stačilo|už stačilo|stačí|dosť] (už|bolo) [tých|vašich|s] (vašich|vašimi) [akcií|reklám|zliav|ponúk|správ|smsiek]
    [zablokujem|blokujem|zablokujem si] (si) (vás) (ak|keď) (mi) (ešte) [napíšete|pošlete|budete|ak|ešte]
    ? [texts] (ma|nás) (veľmi|dosť|už) [obťažujú|obťažuje|otravujú|otravuje|štvú|rušia|rozčuľujú]
    [neželám si|neprajem si|nechcem|neželáme si] (už|ďalej|naďalej) (byť) [byť kontaktovaný|byť kontaktovaná|byť obťažovaný|byť obťažovaná|byť oslovovaný|byť oslovovaná|byť otravovaný|byť otravovaná|kontaktovaný|kontaktovaná|byť informovaný|byť informovaná]
    [nech|aby] (mi|už|nám) (už|mi) [nechodia|neposielajú|nechodili|neposielali|nedochádzajú|neprichádzajú] (žiadne|už|tie|vaše) (ďalšie|vaše) [texts]
    (už) (ma|mňa|nás) (to) (už|fakt|naozaj) [nebaví|otravuje|štve|unavuje] (čítať|dostávať|mazať|stále) (čítať|dostávať|mazať) (tie|vaše) (vaše) [texts]
    [nechajte si] (už) (tie|svoje|vaše) (svoje|vaše) [texts]
    [raz|len raz|jedenkrát] … [kúpil|kúpila|objednal|objednala|nakúpil|nakúpila] … [píšete|posielate|otravujete|spamujete] … (stačilo|dosť)
    [zmažte|vymažte|odhláste|vyraďte|vyškrtnite|odpíšte|odstráňte] (ma|mňa) [tiež|odtiaľ|prosím|už|konečne|ihneď|okamžite] $
    [nevolajte|nevolajte mi|nevolať] (mi|a|ani|už) (a|ani|už) [nepíšte|nepíš|neposielajte|nepísať|nepíšte mi]
    [nepíšte|neposielajte] (mi|už|a|ani) (a|ani) [nevolajte|nevolať]
    [dajte|daj] (už|mi|nám) (už|konečne|mi) [pokoj] (s) (tými|tým|vašimi|temi) [texts|akciami|zľavami|reklamami|smskami|ponukami]
    [mám|máme] (už|toho) (dosť|plné zuby|po krk) [vašich|tých|týchto] [texts]
    ? ^ (ja|už) [to|toto|tie|ich|to už] [nechcem|nepotrebujem|nechceme] $
    ? ^ (ja|už) [nechcem|nepotrebujem|nechceme] [to|toto|ich|už|dostávať|tie] $
    [želám si|chcem|chcel by som|chcela by som|žiadam o|prosím o|rád by som|rada by som] (z|o) [odhlásiť|zrušiť|ukončiť|zrušenie|ukončenie|odhlásenie] (si|zasielanie|odber|posielanie) (odber|zasielanie|vašich|tie|tieto) [noviniek|newslettera|newsletter|texts|odber|zasielanie]
    [o] (vaše|tie|žiadne|ďalšie) [texts] (už|naozaj|fakt) [nemám|nestojím|nemáme|nejavím] (záujem)
    dajte mi (už|konečne|s tým) (konečne|láskavo) pokoj
    [prosím|žiadam] o [ukončenie|zrušenie|vyradenie|odhlásenie|zastavenie] (zasielania|zo) (vašich|sms|odberu|zoznamu)
    ^ [odhláste|vyraďte ma|odhlásiť odber] $
    [zmažte|zmazať|vymažte|vymazať|zmazte|vymazte|odstráňte] … [moje číslo|mé číslo|moje telefonní číslo|moje telefónne číslo]
    [nosend] [mine|him]
    [mine|him] (už|prosím|prosím vás|viac) [nosend|nosend1]
    [more] (mi|ma|mu|jej|im|nám|sem) (prosím|nič) [nosend]
    [nosend] (mi|mu|jej) (prosím) [more]
    už (mi|ma|mu|jej) (prosím) [nosend|nosend1]
    [nosend] … [texts]
    [texts] (už|mi|prosím|sem) (mi|už) [nosend]
    ^ (prosím) [nosend] $
    aby ste (mi) (už) [nosend]
    [quit] (mi|ma|mu|jej|nám|už|prosím|mojej|mojemu) (mi|ma|mu|jej|láskavo|už|prosím|dcére|synovi|mame) [sending]
    [quit] (už|prosím) s [tými|tým|týmito] [texts]
    ^ [prestaňte|prestaň|prestante|skončite|nechajte toho] (už) (s tým) (už) $
    [koľkokrát|kolkokrat|koľko ráz] … [písať|hovoriť|opakovať|prosiť|povedať]
    [písal|písala|napísal|napísala|poslal|poslala] (som) (vám|už) … stop
    [unwanted] (už|od vás|žiadne|vaše|ďalšie|viac|mi) (už|od vás|žiadne|vaše|ďalšie|tieto|také|tie) [texts]
    [unwanted] (už|od vás|naďalej|ďalej|tieto|to) (žiadne|nič|vaše|tieto) [receive] (žiadne|vaše|ďalšie|nič|také|už|od vás|tieto) [texts]
    [nechcem|neželám si|neprajem si] (už) (to|toto|nič) (od vás) [receive]
    [nechcem|nechceme|neželám si] (už) od vás (už) [nič|žiadne]
    [nechcem|nechceme|neželám si] (už) [žiadne|žiadnu] [značky|firmy|obchody|e-shopy|listy|zoznamy]
    [nechcem|nechceme|neželám si|neprajem si] aby ste (mi|ma|nám) (už) [písali|posielali|kontaktovali|otravovali]
    ^ (ja) (už) [to|toto|vás] (už) nechcem $
    [texts] (už|od vás|naozaj|fakt) (už) [nechcem|nepotrebujem|neželám si]
    nesúhlasím so (zasielaním|posielaním) [texts]
    [žiadne|žiadna|žiadnu|bez|dosť|koniec] (už) [ďalšie|tých|vašich|s vašimi|vaše|s] (ďalšie|vašich|s) [reklamy|smsky|sms|správy|esemesky|reklám|reklamu|správ|ponuky|spamu|spam|smsiek|reklamami]
    [žiadne|žiadna|žiadnu|bez|dosť|koniec] (už) [reklamy|smsky|esemesky|reklám|reklamu|smsiek|esemesiek|reklamám|smskám]
    ^ (už|prosím) [žiadne|žiadna|žiadnu|bez|dosť|koniec] (už) [sms|správy|správ|ponuky|spamu|spam] (už|prosím|vďaka) $
    mám (už|toho) [dosť|plné zuby|po krk] (už) (tých|vašich) [texts]
    mám toho (už) [tak akurát|plné zuby] $
    [nechajte|nechaj] (ma|nás) (už) (prosím|konečne) [byť|na pokoji|v kľude|na pokoj]
    [dajte|daj] (už) (mi|nám) (už|konečne|s tým|svätý|láskavo) [pokoj|svätý pokoj]
    [choďte|chodte|odpáľte|táhnite|vypadnite] (už|s) … [do riti|do čerta|kadeľahšie|do kelu|do pekla]
    [choďte|chodte|odpáľte|táhnite|vypadnite] (už) s (tým|tými|vašimi) (stuff) [niekam|preč]
    ^ [choďte|chodte|odpáľte|táhnite|vypadnite|choď] (už) [niekam|preč] $
    [remove] (si) (prosím|láskavo|okamžite) (ma|nás|moje číslo|toto číslo) (prosím|láskavo|okamžite|ihneď) (z|zo) (toho|vašej|vášho|tej|vašich|tejto) [list]
    [ma] (prosím|už) [vyradiť|vyškrtnúť|odhlásiť|odobrať|vyraďte|vyškrtnite|odhláste|odhlásite]
    ^ nás (prosím|už) [vyraďte|vyškrtnite|odhláste|odhlásite]
    [vyraďte|vyradte|vyškrtnite|odhláste|odoberte] (prosím|láskavo|okamžite|už) [ma|nás|moje číslo|toto číslo]
    [chcem|chcel by som|chcela by som|želám si|prosím|žiadam] (sa) [odhlásiť|vyradiť|odregistrovať] (sa|odber)
    [zrušte|zrušiť|ukončite|ukončiť|vypnite|vypnúť|zastavte|zastaviť|odhlásiť|odhláste] (mi|prosím|tento|tie|tieto|toto) [zasielanie|odber|odoberanie|rozosielanie|sms*|správy|reklamy|spam|newsletter*|posielanie|upozornenia]
    [zmažte|vymažte|zmazať|vymazať|zmazte|vymazte|zabudnite|odstráňte] (si) (prosím) [moje|toto|mi|si] (telefónne) číslo
    [odvolávam|sťahujem|ruším|odvolať|beriem späť|zrušiť|odvolanie] (svoj|môj|týmto|všetok) súhlas
    [nedal|nedala|neudelil|neudelila] (som) (vám|k tomu|nikdy) (žiadny|žiaden) súhlas
    [ešte jedna|ešte raz|ešte jednu|ďalšia|nasledujúca] (sms|správa|reklama|správu|esemeska|spam|taká) … [lawyer]
    (ak|jestli) (mi) (ešte|neprestanete) … [napíšete|pošlete|príde|posielať|písať] … [lawyer]
    [nahlásim|udám|zažalujem] vás (na|u)
    nahlásim to (na|u) [úrad|SOI|úrade|inšpekciu|operátorovi|ako spam|ako obťažovanie]
    [nemám|nemáme|nemam] (už) záujem … [nosend]
    ? ^ (ja) (už) [nemám záujem|nemáme záujem] $
    ? [nikdy|nikam|nikde|nikdy som] (som|sa|som sa) (k tomu|k ničomu|u vás) (nikdy) [neprihlásil|neprihlásila|neprihlasoval|neprihlasovala|neregistroval|neregistrovala|neobjednal|neobjednala]
    nie som (už|váš|vaša) (váš|už|vaším) [zákazník|zákazníčka|klient|klientka|zákazníkom|klientom] … [nosend]
    ^ stop (a) [povedzte|napíšte|zmažte|odkiaľ|vymažte]
    (už) (mi|ma|mňa|nám|nás|sem|mamke|babke|je|to|prosím) [neg] (už|viac|nikdy|prosím|sem) [mi|ma|mňa|nám|nás|sem|stuff|nič|viac|nikdy|už|na toto číslo|na môj mobil|na mobil]
    (už|viac|nikdy|prosím|láskavo|radšej) [mi|ma|mňa|nám|nás|sem] (už|viac|prosím|láskavo|radšej|nikdy|už nikdy|ich|to) (ich|to|už|nič) [neg]
    [už|viac|prosím|láskavo|radšej] [ich|ju|to] (už|viac|prosím|láskavo|radšej) [nosend]
    [už|viac|nikdy] (prosím|láskavo|radšej|mi|ma|nám|od vás|nič) (ich|to|mi|ma|nič) [neg]
    [aby|aby ste|nech|aby som] (mi|ma|nám|už|vaše|sem|to|od vás) (od vás) (už|mi|ma|od vás|sem|nič|viac) (nič|žiadne|vaše|už) [negWish|nechodilo|nechodila|nedostával|nedostávala|nedostávali|nemusel čítať|nemusela čítať]
    (by som|by sme) [nechcel|nechcela|nechceli] (by|som) (som|sme) (už|viac) (aby) (mi|ma) (to|mi|ma|už) [chodilo|chodili|posielali|písali|otravovali|kontaktovali|dostávať|vyrušovali|volali]
    [wish] (aby|aby ste|vás|o to|nech) (aby|aby ste) (mi|ma|už|na toto číslo|na moje číslo|moje číslo) … [negWish|nebolo používané|nepoužívali|nedostával|nedostávala]
    [stuff] (mi|už|od vás|nám|sem|prosím|sú|je|na toto číslo|pre mňa) (už|mi|od vás|prosím|naozaj|fakt|pre mňa|nám) [neg|needless|nechcem|nechceme|nepatria|nečítam|neberiem|neprijímam|neprijímame|nezaujímajú ma|ma nezaujímajú|ma nezaujíma|nestojím o ne|nemusíte posielať]
    [needless] (mi|už|nám|ma|ďalšie) (už|mi|ma|ďalej) [posielať|zasielať|písať|informovať|upozorňovať|kontaktovať|oslovovať]
    [nepotrebuj*|nemusíte|netreba|nie sú potrebné|nie je potrebné] (mi|už|nám|ďalšie) (posielať|zasielať|už|mi) (vaše|tie|ďalšie|tieto|žiadne) [stuff]
    (nám|mi) (už) [posielať|písať|zasielať] (už) [nemusíte|netreba]
    [prešiel|prešla|prešli|zmenil|zmenila|zmenili|predal|predala|predali|odsťahoval|odsťahovala|odsťahovali|presťahoval|presťahovala|presťahovali|mám iného|máme iného] … (takže|preto|tak|a|už) … [needless|neg|nechcem|vyraďte|odhláste|vyškrtnite|zrušte|ukončite]
    [od budúceho mesiaca|od septembra|od januára|odteraz|od dnes] … (už|ma|mi) [needless|neg]
    [nechajte|nechať] (už|prosím|láskavo) [ma|mňa|nás|mamku|mamu|babku] (láskavo|prosím|už|konečne|sakra|ma|mamku|jeho číslo) (už) [na pokoji|žiť|v pokoji|v kľude|na pokoj|tak]
    [nechajte] (prosím|už) (jeho|jej) číslo [odpočívať|na pokoji]
    nechajte (už) (láskavo|prosím|sakra|konečne|si) [toho|posielania|písania|otravovania|spamovania|obťažovania|tých správ|tých reklám]
    [dajte|daj|dajtemi] (mi|nám|už|konečne|mne) (mi|už|konečne|láskavo|svätý|preboha|sakra|s tým|raz navždy) (svätý|konečne|už) [pokoj|svätý pokoj|pohov|kľud|pokoj od]
    [offMe] (prosím|láskavo|už|konečne|si|ihneď|okamžite|tiež) [person]
    [ma|moje číslo|toto číslo|to číslo|jej číslo|jeho číslo|môj kontakt|mamu|manžela] (prosím|láskavo|už|z|zo|ihneď|týmto|tiež) (toho|vašej|vášho|rozosielania|zoznamu|databázy) [offMe]
    [offMe] (prosím|láskavo|už|konečne|ma|mňa|nás) [z|zo|od] (vašej|vášho|tejto|toho|tej|všetkých|vašich) [rozosielania|zoznamu|databázy|evidencie|mailingu|kampaní|kampane|klubu|newslettera|systému|odberu|odberateľov|príjemcov|sms|správ|listu|skupiny|kontaktov]
    [boli by ste|bol by ste|buďte|mohli by ste|mohol by ste|bolo by možné|šlo by] (taký|takí|prosím|mi|ma|už|láskavý|láskaví|láskavá|dobrí|dobrý) (láskaví|láskavý|láskavo|dobrí) … (a|ma|už) (ma|už|mi) [offMe|prestať|prestali|prestal|neg|ukončiť|ukončili|zastaviť|zastavili|zrušiť|zrušili|vypnúť|vypli]
    [dajte|dať|hoďte|zoberte|vezmite] [ma|mňa|nás|moje číslo] (už|prosím|konečne) [preč|von|z toho preč|z toho|odtiaľ|dole|z toho von]
    [goAway] [do riti|do čerta|do hajzla|do prdele|niekam|kadeľahšie|preč|z môjho telefónu|mi z mobilu|mi z telefónu|z mobilu|z telefónu|s tým|s tými|s vašimi|od mojho telefónu]
    ? ^ [goAway] (už) [s tým|do riti|niekam|do čerta|do šípku|odo mňa|z mobilu] (z mobilu) $
    [blokujem|zablokoval som|zablokovala som|bloknem|zablokujem|dávam blok] (si) [vás|vaše číslo|toto číslo|ťa]
    ? ^ (už|ste|tak|vy) [ste zablokovaní|ste blokovaní|blokujem|blok|idete na blok|dávam blok|máte blok|zablokovaní|blokovaní|ste u mňa zablokovaní] (majte sa) $
    [another] (vaša|vašu|taká|takáto|od vás) (správ*|sms*|esemes*|reklam*|taká|ponuk*|otravn*) (a|tak|od vás|idem|už) (to|vás|idem|hneď|a|si) [threat|lawyer]
    (ak|jestli|keď) (mi|ma|ešte) [another] … [napíšete|pošlete|príde|dostanem|zavoláte|budete] … [threat|lawyer]
    [sťažujem|sťažnosť|oznámenie|podnet|udanie] (sa|na|u|podám|pošlem|si) (vás|na|u) [úrad*|soi|úoou|políci*|súd*|inšpekc*]
    [nech|nech toto|dúfam že toto|a dosť toto] (je|bola|bol|už|to|toto|bude) (naozaj|už|vaša|tá|fakt) [posledná|bola posledná|naozaj posledná|posledný|naposledy|posledná správa|posledná sms|bol posledný]
    [toto|to] [číslo|telefón|mobil] (je|nie je|prosím) (len|iba|služobné|pracovné) … [nie je na|nie je pre|nepatria|nepoužívajte|nevyužívajte|nechcem|žiadne|bez|neslúži] (k|pre|na|tu|sem) [ads|stuff]
    [ads] (sem|tu|na toto číslo|mi sem) [nepatria|nepatrí|nechceme|nechcem|neprijímame|neposielajte|neposielať|nie|nepíšte]
    [nepoužívajte|nepoužívať|nebolo používané|nevyužívajte|nesmie byť používané|vyradenie|vyňatie] (už|toto|moje|tohto|číslo|čísla) (čísla|číslo|z) … (k|pre|na|z|vašich) [ads|zasielanie|účely|marketingu|kampaní|kampane]
    [o] (okamžité|neodkladné) [vyradenie|vymazanie|odhlásenie|vyškrtnutie|ukončenie|zastavenie|zrušenie] (mňa|môjho|tohto|z|zo|mojho) (čísla|z|vašej|vašich|zasielania)
    [vypovedám|ruším|ukončujem|končím|odhlasujem|zastavujem|odmietam] (týmto|s|sa|svoj|si|už|ten|z) (s|týmto|váš|vašim|odber|tým|svoj) (odber|zasielanie|odoberanie) [odber*|odoberanie|zasielanie|stuff|klubom|vami|členstvo|registráciu|newsletter*|posielanie]
    ? ^ [končím s vami|lúčim sa s vami|zbohom navždy|nabudúce už radšej nikdy|už radšej nikdy|už nikdy viac|už nie prosím|nie ďakujem už nie] $
    [zabudnite|zabudni] (prosím|už) [na moje číslo|na toto číslo|na môj telefón|že mám telefón|že existujem|že mám mobil|že máte moje číslo|že ma poznáte|na môj kontakt]
    ? ^ (prosím) [zabudnite na mňa|zabudni na mňa] (už|prosím|navždy) $
    (na|ďalšie|o) [vaše správy|ďalšie správy|vaše ponuky|ďalšie ponuky|vaše reklamy|vaše akcie|vaše smsky] (naozaj|fakt|už) [nie som zvedavý|nie som zvedavá|kašlem|seriem|nestojím]
    [kašlem|seriem] (vám) na (tie|vaše) (vaše) [stuff]
    ? nemám (už) záujem (a|ani) (už|nikdy|ho) (mať) [nebudem|nebudem mať|mať nebudem|nikdy nebudem]
    ? [nezaujíma|nezaujímajú] (ma|mňa|nás) (to|vaše|už) (a|ani) (nikdy|už) [nebude|nebudú|zaujímať nebude]
    [nemám|nemáme] (už) záujem o (ďalšiu|žiadnu|vašu|vaše|žiadny|akúkoľvek|žiadne|ďalšie) (komunikáciu|kontakt|ďalšie|služby) [komunikáciu|kontakt|služby|stuff|zasielanie|odber|členstvo|z vašej strany|spoluprácu]
    [nikdy|nikam|nikde|nič] (som|sa|som sa) (sa|k vám|som|u vás|o nič|to) (k vám|k ničomu|u vás|nikdy) [neprihlásil*|neprihlasoval*|neregistroval*|neobjednal*|nežiadal*|nechcel*|neprosil*|nepodpísal*|nedával*|nedal*] … [dajte|vyraďte|odhláste|zmažte|preč|nechajte|prestaňte|odstráňte|neposielajte|nepíšte|zrušte|vymažte]
    [koľkokrát|kolkokrat|koľký raz|ako dlho|dokedy|kedy konečne|kedy už|čo musím spraviť] (ešte|vám|mám|to|mi|už|budete|musím|ma) … [hovoriť|opakovať|písať|otravovať|obťažovať|prosiť|prestanete|dáte pokoj|posielať|nechcem|spamovať|vysvetľovať]
    (už) [druhýkrát|tretíkrát|tretí raz|druhý raz|štvrtý raz|naposledy|dvakrát|trikrát|niekoľkokrát|opakovane|po tretí raz] (vás|vám|už|som|slušne) (som|vás|vám|už) (prosím|žiadam|píšem|písal|písala|žiadal|žiadala|hovorím|odhlásil) (o|a|sa|že|aby|nech|stop) (vy|to|stále|furt|už|mi) [prosím|žiadam|píšem|hovorím|aby ste|nech|nechcem|stop|stále|furt|odhlásenie|vyradenie|vyraďte|zrušenie]
    [som|som vám|už som|som už] (raz|vám|už) [napísal|napísala|povedal|povedala|písal|písala] (vám|že|už) [nie|nie tak nie|stop|nechcem|že nie|že nechcem]
    ? ^ (už) [nie znamená nie|nie tak nie|nie je nie|povedal som nie|povedala som nie|nechcem a bodka|nechcem a hotovo|už som povedal nie|už som povedala nie] $
    čo (je|vám) (na|nie je jasné na) slove [nechcem|nie|stop] (také|nechápete|je) (ťažké|nejasné|nechápete)
    [nájdite|hľadajte|vyberte|nájdi] si [niekoho iného|inú obeť|iného blbca|iného|iného hlupáka|niekoho druhého]
    [youBother] [ma|mňa|mi|nás|nám|mamku|babku|ľudí]
    [ma|mňa|mi|nás|nám|ľudí|mamku] (už|furt|stále|len|strašne|fakt) (furt|stále|už|strašne) [youBother]
    [zomrel*|umrel*|nie je medzi nami|pohreb*|skonal*] … [neposielajte|nepíšte|neposielať|nepísať|nechajte|zmažte|vymažte|vyraďte|odhláste|prestaňte|odpočívať|ukončite|zrušte|odstráňte|netrápte|nevolajte]
    mám [8|9|10|11|12|13|14|desať|jedenásť|dvanásť|trinásť] rokov … [neg|nechcem|prestaňte|nesmiem|odhláste|zmažte]
    [ušetrite|ušetri] (ma|nás|si) (už|prosím|ďalších|tých) (tých|ďalších|vašich|prácu) [stuff|prácu|čas|peniaze|kredit|toho|námahu]
    ? ^ [mám toho tak akurát|mám vás dosť|mám vás po krk|mam vas az po krk|mám vás až po krk|mám vás plné zuby|leziete mi na nervy|serete ma|štvete ma|otravujete|tak to stačilo|už by stačilo|by stačilo] (už) $
    [mám|máme] [vás|ich] (už|vás|fakt) (fakt|až|už) [po krk|plné zuby|akurát|dosť|nad hlavu] (vašich|tých|s|už)
    [leziete|lezie|lezú] (mi|nám) (už|fakt|to|vaše) (tie|vaše|to) [na nervy|na mozog|krkom]
    [odvolávam|sťahujem|ruším|beriem späť|odvolal som|odvolala som|neobnovujem] (týmto|svoj|môj|všetky|akýkoľvek|udelený) (udelený|svoj|udelené|marketingový|môj) [súhlas*]
    (môj|svoj) súhlas (sa|s|so) (zasielaním|marketingom|vami) [odvolávam|ruším|beriem späť|sťahujem|neplatí|som odvolal|som odvolala|nemáte|som nedal|som nedala]
    [neželám si|neprajem si|nechcem|nechceme|odmietam] (už|ďalej|naďalej|aby|byť) (byť|ma|už|nikdy|vami|ďalej|od vás) (vami|od vás|už|nikdy) [passive|kontakt|žiadny kontakt|žiadnu komunikáciu|ďalšiu komunikáciu|ďalší kontakt|nič dostávať|nič počuť|od vás počuť]
    nechcem (už) (to|toto|tie) (už) [dostávať|čítať|vidieť|mazať|v mobile]
    (už) [nechcem|nepotrebujem|nestojím o|netúžim po|nezaujímajú ma|nebavia ma|neznášam|vadia mi|obťažujú ma|otravujú ma|rušia ma|budia ma] (už|dostávať|žiadne|tie|vaše|ďalšie|tieto|od vás) (už|vaše|ďalšie|večné|stále|tie|žiadne|neustále) [stuff]
    [ja] [nerozumieť|nechcieť|nehovoriť|ne chcieť] … (prosím|ne) [ne písať|ne posielať|nepísať|neposielať]
    [uznepiste|užnepíšte|nepisteuz|ne píšte|ne posielajte|ne posielať|ne písať|nepýšte|neposielajt] [mi|už|mne|ma|viac|nám|stuff]
    ^ [uznepiste|užnepíšte|nepisteuz|ne píšte|ne posielajte|ne posielať|ne písať] $
    [prestanete|prestaňte|prestanťe|prestante|prestali|prestať] (ma|mi|nás|už|láskavo|konečne|prosím|nám|našej) (už|láskavo|konečne|ma|mi|s) [otravovať|obťažovať|posielať|písať|spamovať|zahlcovať|bombardovať|zasielať|rušiť|volať|štvať|zapĺňať|plniť|s tým|vnucovať|vyrušovať]
    ? ^ (a|už|sakra|prosím|tak|ľudia) [prestaňte|prestante|prestanete|prestaň|nechajte toho|končite|skončite] (už|s tým|láskavo|konečne|prosím) $
    ^ prosím [ukončiť|zastaviť|zrušiť|vypnúť|odhlásiť] (ma|to) $
    ^ [odhlásiť|zrušiť|ukončiť|vypnúť|zastaviť] (ma|to) prosím $
    [ak|jestli|keď] (s tým|už|mi|toho|to) (s tým|hneď|okamžite|to) [neprestanete|neskončíte|nenecháte|neprestane|neukončíte|nevyradíte] … [threat|lawyer|dám to|obrátim sa|budem riešiť]
    ? ^ [dá|dalo|ide|išlo|možno|môžete] (sa|by) (to|toto|sa to) (nejako|to) [vypnúť|zrušiť|zastaviť|odhlásiť|zablokovať] (prosím|to|nejako) $
    ? ^ (a|tak|sakra) [kedy už|kedy konečne|kedy už konečne|kedy|prestanete už|skončíte už|dáte už|dáte mi už] (to|s tým|konečne|toho) [prestanete|skončíte|necháte|pokoj|dáte pokoj|mi dáte pokoj|konečne] (s tým|konečne|už|otravovať) $
    ? nie som (už) (váš|vaša|vaším|u vás) [zákazník|zákazníčka|klient|klientka|zákazníkom|klientom|člen|členka] (a|ani) (nikdy|už|nebudem) [nebudem|nikdy nebudem|nebol|nebola|neplánujem byť]
    ? ^ [lezie mi to na nervy|leziete mi na nervy|už ma to nebaví|štve ma to|otravuje ma to|budí ma to|ruší ma to|vadí mi to|stále mi to pípa] (už|fakt) $
    [stuff] (od vás|mi) (patria|idú|končia|letia) (rovno|do|u mňa) [patria do koša|idú do koša|do koša|v koši]
    (aby) (mi|ma) (to|už) [mi to chodilo|mi to chodilo stále|to chodilo|mi to pípalo] (už|stále|lebo|pretože) [lebo|stále|už|pretože]
    ? ^ [ešte raz nie|naposledy nie|už ani jednu|ani jednu ďalšiu|žiadne ďalšie] $
    ? (tu|to|a) [nikto] (si|sa|tu|to|vás|o to|o vás) (vás|to|o to|tu) [neobjednal|neprosil|nežiadal|nepýtal|nechce|nepotrebuje|nečíta|nevolal|nestojí] (o to|o vás|to|tu) [vás|o to|to|tu|reklamy|smsky]
    ? [nikto] (si|sa|tu) [vás|o to|to tu|to|tieto|tie vaše|o vás|vás o to] (stuff|o to|tu|smsky) [neobjednal|neprosil|nežiadal|nepýtal|nechce|nepotrebuje|nečíta|nevolal|nestojí|nepočúva]
    ? ^ (a) kto (sa|si) [vás|to|o to] (o to|to|o niečo) [žiadal|prosil|objednal|pýtal|chcel|volal|si objednal] (o to) $
    na [toto|tento|môj|moje] (číslo|mobil|telefón) sa (reklamy|smsky|nič) [neposielajú|neposiela|nepíše|nevolá]
    na [tento|môj] (mobil|telefón) … [neposielajú|neposiela|nepíše|neposielajte|nepíšte]
    [bol by som|bola by som|ocenil by som|ocenila by som|uvítal by som|uvítala by som|bolo by|ocenil by|ocenila by] & [nič nedostával|nič nedostávala|už nič nedostať|nič nedostať|už nedostával|už nedostávala|nedostávať|nepísali|neposielali|prestali]
    [zdrž*|upust*|upustenie|ustaňte] (sa) (od|ďalšieho|ďalších|akéhokoľvek|všetkého|tohto) (ďalšieho|ďalších|akéhokoľvek) [zasielania|posielania|kontaktovania|obťažovania|písania|kontaktu|komunikácie|stuff]
    ? (nabudúce|inak|potom) [nabudúce|inak|ďalšiu správu rieši|čoskoro] (sa|vám|bude) [ozve|napíše|odpovie|zavolá|rieši|riešiť] (vám|sa|to|môj|už) (môj|moje|už|vám) [právnik|advokát|právnička|advokátka|polícia]
    ? [another] … [mením operátora|zmením operátora|ruším zmluvu|končím u vás|prechádzam|odchádzam|už u vás nekúpim|nič u vás nekúpim|uvidíte|recenz*|ľutovať]
    [another] (a|správ*|sms*) … [authority|lawyer]
    [to|toto|toto číslo|vaše číslo] (už|teraz|rovno) [ide|pôjde|letí|hlásim|nahlásim|odovzdám|posielam] (rovno|na|k|to|vás) [authority|lawyer]
    ? [recenz*|hodnotenie|na facebook*|verejne] & [neprestanete|nenecháte|neskončíte|ak neprest*|neodhlásite]
    ? [gone] & [pointless]
    [gone] & [nepíšte|neposielajte|nemusíte písať|nemusíte posielať|odhláste|vyraďte|škrtnite|vyškrtnite]
    ? [gone] & [stuff] & [nepotrebuj*|zbytočn*|netýk*|nanič|nechcem|neaktuálne]
    ? ^ (a|prosím|bože|tak|no) [nech|kedy] (už|to|toto|konečne) (už|to|toto|konečne) (konečne|už) [to konečne skončí|skončí|skončí to|prestane|to prestane|to už skončí|to skončí] (konečne|už) $
    ? ^ (prosím|tak|a) (už|s tým|to) [ukončite to|skončite to|skončite s tým|spravte s tým koniec|urobte s tým koniec|spravte tomu koniec|utnite to|zarazte to|stopnite to|zastavte to|zrušte to|zrušte to všetko] (už|konečne|prosím|raz a navždy) $
    ? ^ (to|tak|a) [to je všetko zbohom|majte sa navždy|navždy zbohom|lúčim sa navždy|koniec komunikácie|koniec prenosu] $
    ? ^ (u mňa) (už) (máte|ste) (u mňa) (na|v|už) [máte u mňa blok|máte blok|blok máte|ste na blackliste|máte ban|máte stopku|máte utrum|ste zablokovaní|u mňa ste skončili|u mňa končíte] $
    [marked] (som|sme) (vás|to|tie správy|vaše číslo|ho|rovno|vaše správy) (ako|do|na|rovno|rovno do) [spam|spamu|koša|blacklist|blacklistu|čiernu listinu]
    ? ^ (a|vy|to) (ste) [hluchí|ste hluchí|hluchý|nepočujete|viete čítať|neviete čítať|viete vôbec čítať|čítať neviete|negramotní|nerozumiete po slovensky|rozumiete po slovensky] (alebo čo|či čo|čo) $
    ? [hluchí|hluchý|viete čítať|neviete čítať|nerozumiete po slovensky] & [nie|stop|nechcem|napísal|napísala|písal|písala|hovoril|hovorila]
    [stále|furt|ďalej|znova|zase|naďalej|zas] (mi|to|vaše) … (aj keď|hoci|napriek) (som) (sa) [odhlásil|odhlásila|odhlásený|odhlásená|písal stop|písala stop|napísal stop|napísala stop|zrušil|zrušila]
    [aj keď|hoci|po|napriek] (som|sa|mojom|moje) (sa|som|vám) [odhlásil|odhlásila|odhlásení|písal stop|písala stop|napísal stop|zrušil|zrušila odber] … [stále|furt|ďalej|znova|zase|chodí|píšete|posielate|dostávam]
    ? [skončil|skončila|skončili|končím] (som|sme|už) s [vami|vašou firmou|vaším obchodom]
    ? (medzi nami|s nami) [medzi nami|s nami dvoma] (je|už|to) (už|je) [koniec|hotovo|utrum|skončené]
    ? ^ [so mnou nerátajte|nerátajte so mnou|so mnou nepočítajte|bezo mňa|ja končím|ja z toho idem von|mňa vynechajte|vynechajte ma|mňa z toho vynechajte|akoby som neexistoval|pre vás som mŕtvy|mňa už neuvidíte] $
    [odchádzam|vystupujem|odhlasujem sa|odpájam sa|lúčim sa|končím|miznem|padám] (sa|už) [z|zo|od|s] (vášho|vašej|tohto|tejto|toho|tej|vašich) [klub*|zoznam*|skupin*|odber*|databáz*|program*|list*|newsletter*|vernostn*]
    [zahoďte|strať|straťte|spáľte|zabudnite|zahoď|roztrhajte|vyhoďte] (na|si|už) [moje číslo|môj kontakt|toto číslo|číslo na mňa|moje cislo]
    ? ^ (už|ani|vďaka|ďakujem) (o to|o nič|o vás|naozaj|ani) [nemám o to záujem|nestojím o to|nestojíme o to|o to nestojím|nemám o nič záujem|to nie je nič pre mňa|nie je to nič pre mňa|to nie je pre mňa|nič pre mňa|nechcem to] (už) $
    ? [nič] (od vás|už) [od vás|vášho] (už|nič) [nepotrebujem|nepotrebujeme|nekúpim|nekúpime|nechcem]
    ? ^ (ja) (od vás) (aj tak|nikdy|ani|už|u vás) [aj tak|nikdy|už|u vás] (si|u vás|od vás) (nič) (si|u vás) (nič) [nekúpim|nekúpime|neobjednám|nevyužijem|nič nekúpim] (si) $
    [neobťažujte sa|nenamáhajte sa|netrápte sa|nestrácajte] (už|čas) [písaním|so mnou|s písaním|písať|posielaním]
    ^ (už) [neobťažujte sa|nenamáhajte sa] (už) (ďalej|prosím) $
    ^ nestrácajte čas $
    ? ^ (len) [strácate čas|mrháte časom|strácate so mnou čas|strata času|škoda času|škoda vašich peňazí|škoda vašej námahy|nestrácajte čas|nestrácajte so mnou čas] (so mnou|na mne) $
    [ušetrite|šetrite|ušetri|ušetrite ma|ušetrite mi] (si|ma|nás|mi) [čas|námahu|slová|peniaze|prácu|toho|tých správ|smsky|tých|dych|písanie]
    [nechajte|dajte|dovoľte] (ma|mi|nás|nám|už|ľudí) (už|v kľude|konečne) [spať|vyspať|dýchať|dýchnuť|žiť|oddychovať|umrieť v pokoji|oddýchnuť]
    ? ^ (ja|konečne|prosím|len|už) [chcem|chcel by som|chcela by som|chceme|želám si] (mať|len|svoj|od vás|už) [kľud|pokoj|svätý pokoj|ticho] (od vás|prosím) $
    ? ^ (tak|už) [ticho prosím|kľud prosím|pokoj prosím|pokoj od vás|pokoj od reklám|žiadam o pokoj|prosím o pokoj|prosím o ticho] (od vás|prosím) $
    ? ^ (prosím|tak|už|konečne) [buďte ticho|buďte už ticho|sklapnite|sklapnite už|držte hubu|držte huby|držte papuľu|zmĺknite|stíchnite|zavrite hubu|zavrite zobák|mlčte|čušte|čušte už] (už|konečne) $
    (majte) [majte zľutovanie|zľutujte sa|zmilujte sa|majte milosť|preboha prestaňte|majte rozum] (a|nado|nado mnou|so mnou|už) (prestaňte|nepíšte|neposielajte|mnou)
    [deaktivujte|deaktivovať|pozastavte|pozastaviť|odpojte|odpojiť|stlmte|stlmiť|vyraďte|stopnite|odstavte] (prosím|mi|už|tú|tie) (tú|službu|vašu|všetky|tie) [rozosielanie|službu|číslo|stuff|zasielanie|posielanie|odber]
    ? ^ (už) (toho|tohto|tých smsiek|je) (už|je) [je toho veľa|je toho už veľa|toho je veľa|je toho priveľa|je toho na mňa veľa|preháňate to|už to preháňate|priveľa|je toho dosť|tých správ je veľa|veľa správ|veľa smsiek|to je veľa smsiek] $
    [veľa|priveľa|príliš veľa|kopec] [vašich|tých|tých vašich|zbytočných] [smsiek|správ|reklám|reklamy|notifikácií|ponúk] (od vás|chodí|denne)
    ? [telefón*|mobil*|schránk*] & [vybuchn*|buchn*|praskn*|exploduje|pípa|preteká|zvoní|vibruje|nestíha|zahlten*|plný|plná] & [vás|vaše|vašich|stuff|od vás]
    ? ^ (zase|každý deň|stále|ľudia|sakra) [každý deň to isté|stále to isté|furt to isté|stále dokola|koľko ich ešte bude|koľko toho ešte príde|kedy už dáte pokoj] $
    ? ^ (to|toto|už) (je|už) (už|je|čistý|čisté) [je obťažovanie|obťažovanie|je spam|spam|je spamovanie|stalking|terorizovanie|je šikana|je otrava|nevyžiadaný spam|nevyžiadaná reklama] (prosím) $
    (nikdy) (som) (vám) (žiadny|žiaden) (nikdy) [súhlas] (som) (vám|nikdy) (nikdy) [nedal|nedala|neudelil|neudelila|nepodpísal|nepodpísala|nedali|neposkytol|neposkytla]
    ? [nezákonn*|protizákonn*|nelegáln*|protiprávn*|porušujete|porušenie] & [súhlas*|stuff|číslo|čísla|zákon*|gdpr|súkromi*]
    nemáte (žiadne|žiadny|najmenšie) [právo|súhlas|povolenie|oprávnenie|nárok] … [používať|využívať|písať|posielať|kontaktovať|volať|obťažovať|moje|číslo|stuff]
    [námietku|námietka|namietam|namietať|nesúhlasím|protestujem] (proti|s|voči) (priamemu|zasielaniu|ďalšiemu) (priamemu|zasielaniu|ďalšiemu) [marketing*|stuff|zasielaniu|reklame|oslovovaniu|kontaktovaniu]
    ? [rodičia|mama|mamka|otec] (mi) (to|toto|sms) (písať|dostávať) [nedovolia|nedovoľujú|zakázali|zakázala|zakázal|nechcú|zakazujú]
    ? [majiteľ*|vlastník|užívateľ*|držiteľ*] (tohto|toho|čísla|telefónu) (čísla|telefónu|už) (už) [zomrel|zomrela|umrel|umrela|nežije]
    ? [zomrel*|umrel*|nežije|pohreb*|v smútku] & [vaše správy|tie správy|vaše smsky|tie smsky|reklam*|ponuk*|neposielajte|nepíšte|vyraďte|odhláste]
    ? ^ (prosím|pozor) (to|toto|ten) (je) (telefón|číslo|mobil) [je tiesňová linka|tiesňová linka|je služobný telefón|je služobné číslo|je pracovný telefón|je pracovné číslo|je telefón dieťaťa|je číslo dieťaťa|je detský telefón|je núdzové číslo|je pohotovosť|je pohotovostná linka|číslo dieťaťa|služobný mobil|je služobný mobil|je firemný telefón|je číslo môjho syna|je číslo mojej dcéry|je telefón v nemocnici] $
    ? [zahranič*|roaming*] & [platím|stojí ma|stojí to|účtuj*|draho|drahé]
    [sworn] (s|so|tie|vaše|svoje|s tými|s tým) (tie|vašimi|svoje|tými|tým) [stuff|zľavy|riti|piče|niekam|nohou|spamom]
    ? ^ (a|tak|všetci) [sworn] (s tým|s vami|do riti|do piče|niekam|všetci|už|nohou|spameri) $
    ? ^ (ja) (nie) [nechcieť|nie chcieť|nie chciet|nechciet] (už|viac) [stuff|správa|písať]
    ? [čo mám stlačiť|čo stlačiť|čarovné slovíčko|čarovné slovo|kde je tlačidlo|ktoré tlačidlo|čo mám urobiť|čo mám spraviť|čo musím urobiť|čo ešte mám napísať] & [prestalo|prestali|skončilo|skončili|nechali|pokoj|prestane|skončí|nechodilo|nepísali]
    [ensure] & [notCome]
    (moja|môj|naša|naše) [relative] (si|o|už) [to|toto|tie správy|vaše smsky|vaše správy|o to|vaše ponuky|vás] (už|naozaj) [nechce|nepotrebuje|nestojí|neželá|nechcú|nečíta|neobjednala|neobjednal]
    (moja|môj|naša|naše) [relative] (si|už|naozaj) [nechce|nepotrebuje|neželá|nechcú|nečíta] (už|dostávať) (tieto|tie) [vaše|stuff|od vás]
    (mohol|mohla|môže|mohli) (by|byste) [ma|mi] (z toho|niekto|tam niekto) [niekto|tam niekto] (ma|prosím|konečne|z toho) [odhlásiť|vyškrtnúť|vyradiť|odstrániť|zmazať|vypnúť to|vybrať]
    ? ^ (to) (naozaj|fakt) (musíte) (naozaj|fakt) [musíte stále|musíte furt|musíte každý deň|musíte mi|musíte to|musíte neustále] (mi|stále|furt) [písať|posielať|otravovať] (každý deň|stále|tie smsky|stuff) $
    ? [prečo] (mi|ma|nám) (stále|furt|neustále|ešte|ďalej|každý deň) (mi|niečo) [píšete|posielate|otravujete|spamujete|obťažujete|vypisujete]
    ? ^ (super|paráda|skvelé|no|naozaj|hurá) [vďaka|ďakujem|skvelé|super|paráda] (za) (už|moc|dnešnú|vašu) [nth] (sms|smsku|správu|reklamu|esemesku|ponuku) [dnes|dneska|dnešnú|tento týždeň|za deň|od vás]
    ? [nula|nul] [správ|smsiek|reklám|sms] (je|denne|by|mi) (ideálny|správny|krásny|stačí|tak akurát) (počet|číslo|bolo)
    ? ^ (a) kto (to|tieto|tie|vaše|toto) (vôbec|vaše|preboha) [číta|kupuje|potrebuje|má čítať] (stuff) $
    ? ^ (prosím|kontakt|píšte|kontaktujte ma|píš) (prosím|mi) [len|iba|výhradne] (prosím) [emailom|e mailom|mailom|na email|na mail|e mailový|telefonicky|poštou|cez email|písomne] (prosím) (a) (nie) (cez|smskou|sms) (sms|smskou|smsky) $
    nie (cez|pomocou|formou) [sms|smsky|sms správy|esemesky|esemeskou|smskou|sms správ] (prosím|ale)
    ? [emailom|e mailom|mailom|telefonicky|poštou|na mail|na email] (prosím|a) (a) [nie] (cez|po|formou) [sms*|esemes*]
    [žiadne|žiadny|bez|dosť|koniec|nechcem|nechceme|neželám si|neposielajte|nepotrebujem] (už|ďalšie|mi|vaše|tie) [anket*|dotazník*|pozván*|želania k narod*|prosby o dar*|prosby o príspev*|katalóg*|leták*|prieskum*|súťaž*|hodnotenia|volebn* agit*] (už|od vás|prosím|sms|mi)
    [želania|prania|pozvánky|ankety|dotazníky|upomienky|výzvy|smsky] (k|ku|o) (narodeninám|meninám|voľbám) (si) (kľudne|prosím|môžete) (si) [nechajte|nechať|strčte|odpustite]
    ? ^ (prosím|tak|už) [dajte si pohov|dajte si odchod|dajte si oraz|neotravujte život|vyserte sa na to|vykašlite sa na to|nechajte si to|odpustite si to|odpustite si|pokoj už] (už|prosím) $
    [nič|žiadne|žiadnu] (už|správy|viac) (od|zo) [žiadnej|žiadneho] (z|zo) (vašich|vašej) [značiek|značky|firiem|firmy|obchodov|predajní]
    ? ^ (ja|už|a|tak) [ja už s vami nie|s vami už nie|už s vami nikdy|dajte si pauzu|ľudia dajte si pauzu|dajte si oraz|spamätajte sa|zobuďte sa|preberte sa|choďte už|ťahajte už|posledné varovanie|posledné upozornenie|to je posledné varovanie|varujem vás naposledy|bez záujmu|žiadny záujem|nulový záujem|záujem nemám|záujem žiadny|nemáme záujem|nie a ešte raz nie|nie nie a nie|dôrazne odmietam|odmietam|zakazujem] (už|prosím) $
    ? ^ (týmto|tým|a) (týmto|tým|tu) [týmto končím|naša spolupráca končí|ukončujem spoluprácu|ukončujem komunikáciu|ukončujem kontakt] $
    ? (toto|moje|to) [súkromné číslo|číslo je súkromné|súkromný telefón|privátne číslo|číslo nie je verejné] … [nepoužívajte|nepoužívať|neposielajte|nepíšte|žiadne]
    ? [uvidíme sa|stretneme sa|vidíme sa] (na|pred) [súde|súdom]
    ? [sťažnosť|podnet|oznámenie|žalobu] (už|na vás|na úrad|na soi|u) (už|na vás) [píšem|podávam|podám|chystám|ide|posielam|spisujem]
    ? [nájdite si|píšte|posielajte|posielajte to|napíšte] (to) (si) [niekoho iného|niekomu inému|niekomu koho|niekomu kto|inú obeť|iného blbca|tým čo|tým ktorých]
    ? nie som (vaša|váš|vašou) [cieľová skupina|cieľovka|cieľovou skupinou|cieľovkou]
    ? ^ (to|toto) (je|nie je) [mobil|číslo|telefón|tel] (môjho|mojej|patrí|pre) [syna|dcéry|dieťaťa|vnuka|vnučky|synovi|dcére|maloletého|malého dieťaťa|žiaka]
    ? (prosím) [rešpektujte|rešpektovať] (prosím) (náš|naše|môj|moje) [smútok|zármutok|súkromie|kľud|pokoj|rozhodnutie|želanie|nie]
    ? [plnú|plná|plný|zahlten*|zasran*|zasierate|zapratávate|zaplavujete|zanášate|zasviňujete] & [schránk*|telefón*|mobil*|inbox*] & [vaš*|vás|vam|mi|stuff]
    ? ^ (a|sakra) [koľko ich ešte príde|koľko ich ešte bude|koľko toho ešte bude|koľko smsiek ešte|kedy to necháte|kedy už prestanete|kedy s tým prestanete|kedy s tým konečne prestanete] $
    ? [odhlásil|odhlásila|odhlasoval|odhlasovala|zrušil|zrušila] (som|sa) (sa|to) … [a stále|a furt|a zase|a znova|a nič|bez výsledku|a napriek tomu|stále to]
    ? stop (aj|a|som|nie) (nie|som|vám) [poslal|poslala|písal|písala|napísal|napísala|som vám poslala|som vám písal|som písal|som poslal]
    [chcem|chceme|chcel by som|chcela by som|nechajte ma|želám si] (už) [zmiznúť|vypadnúť|byť preč|byť vonku|von] (z|zo) (vašej|vášho|vašich|toho|tej|tejto) [databázy|zoznamu|evidencie|systému|klubu|skupiny|listu]
    nechcem (už|ďalej) (byť|figurovať|zostať) (byť|ďalej) (v|vo|na) (vašej|vašom|vašich|tom|tej) [databáze|databázy|zozname|evidencii|systéme|klube|skupine|liste|zoznamoch]
    ? [predstierajte|robte|tvárte sa] (akoby|ako|že) (ma|by|moje) (moje číslo|nemáte|ma|nepoznáte) [nemáte|neexistujem|nepoznáte|neexistoval|neexistovala]
    ? ^ (už|pre) (pre) (mňa) [pre mňa už neexistujete|pre mňa neexistujete|neexistujete pre mňa|ignorujem vás|na vás kašlem|kašlem na vás|seriem na vás|s vami sa už nebavím|nebavím sa s vami] (už) $
    ? ^ (ja) (mám) (radšej) [mám radšej ticho|radšej ticho|mám rád ticho|mám rada ticho|dám prednosť tichu|ticho je lepšie|nech je ticho|nech je od vás ticho|nech je ticho od vás] $
    [zakazujem|zakazujeme|nedovoľujem|neželám si|neprajem si|odmietam] (vám|dôrazne) (akýkoľvek|akékoľvek|všetok|ďalší|žiadny|ďalšieho) [kontakt|kontaktovanie|zasielanie|písanie|posielanie|kontaktu|stuff|oslovovanie]
    ? (kontaktujte|píšte|kontaktovať|ozvite sa) (ma|mi) (ma|prosím) [len listom|iba listom|len písomne|iba písomne|len poštou|iba poštou|len mailom|iba mailom|len emailom|iba emailom|len telefonicky|iba telefonicky]
    ? [píšte|posielajte|chcem|beriem|radšej] (mi|radšej) [maily|emaily|listy|e maily] (a|prosím) (a) nie [sms*|esemes*]
    [nezvite|nepozývajte|neprehovárajte|nelákajte|nenúťte] [ma|nás|ma už|nás už] (už|k|na|do) (nikam|voľbám|vaše|nič|viac|akcie) (už)
    ? nevolím vás … (nepíšte|neposielajte)
    ? [dve|tri|štyri|päť|desať|3|4|5|10|toľko] (smsiek) [smsky|sms|správy|smsiek|správ|reklám|reklamy] (za|denne|v) (deň|jeden|týždeň) … [prehnané|veľa|priveľa|príliš|šialené|cez čiaru|otravné]
    nech (to|mi|ma) (už|to|niekto) (niekto|to|konečne) (konečne|už) [zastaví|vypne|ukončí|zruší|odhlási|vyškrtne|zmaže|utne]
    ? [čo mám urobiť|čo musím urobiť|čo mám spraviť|čo musím spraviť|koľko stojí|koľko mám zaplatiť] … [pokoj|kľud|od vás pokoj]
    ? zaplatím (čokoľvek|hlavne|len|ak) (hlavne) [prestaňte|ak prestanete|hlavne prestaňte|len prestaňte]
    ? ^ (tak|a) (tak) [toto|to] (bolo|je|už) [bolo fakt naposledy|bola posledná] $
    ? ^ dúfam (že) [toto|to] (bolo|je|už) [bolo naposledy|bolo naposled|naposledy|naposled|je naposledy] $
    ? (nech|tak) [nech je toto|nech je to|nech to je|toto je] (vaša) [posledná správa|posledná sms|posledná|posledný krát|naposledy]
    ? [zoberte si|vezmite si|zbaľte si|nechajte si] (tie|svoje|vaše|láskavo) (svoje|vaše) [zľavy|akcie|ponuky|reklamy|smsky|správy|kupóny]
    [odhláste|odhlásiť|vyraďte|vyškrtnite|vyradiť|vymažte|zmažte|odstráňte|zablokujte] (prosím) (to|telefónne|tel|toto) [číslo|telefón|tel|cislo]
    ? ^ (už) (ani) [ani slovo|ani čiarku|ani ťuk|ani riadok|ani písmeno|ani jednu|ani jedinú|už ani slovo|už ani ťuk|už ani jednu|ani jedno slovo|ani jednu správu] (už|viac|navyše) $
    [recenz*|hodnotenie|na facebook*] … [ak neprest*|ak to nenecháte|ak neskončíte]
    [všetko|všetky správy] (od vás) (od vás) [letí|ide|končí|padá] (rovno) (do) [koša|spamu|do koša|do spamu]`,
  stop_all: `
    [nechcem|neželám si|žiadne] … od (žiadnej) [žiadnej|žiadneho|akejkoľvek] (vašej|vášho|z vašich) [firmy|spoločnosti|značky|eshopu|obchodu|firiem|značiek]
    [zrušte|zrušiť|odhláste|odhlásiť|vyraďte|vyškrtnite|vymažte|zmažte|ukončite|odstráňte|vyhoďte] (mi|ma|mňa|moje číslo|prosím) (prosím) (zo|z|úplne|od) [všetkých|všetky|všetkého|všetko] (vašich|vaše|moje|možných) [zoznamov|odbery|odberov|newsletterov|správy|databáz|databázy|smsky|sms|ponuky|zasielanie|služby|služieb|kanálov]
    [prestaňte|skončite|koniec] (úplne) (sa|so|s) [všetkým|všetkými] (mailami|smskami|volaním|správami)
    [zrušte|zrušiť|odhláste|odhlásiť|vyraďte|vyškrtnite] (mi|ma|sa) (prosím) (úplne) [všetky vaše|všetko|zo všetkého|zo všetkých|od všetkého|všetky správy|všetky odbery]
    zo všetkých (vašich) [eshopov|e-shopov|obchodov|značiek|zoznamov|databáz|firiem|predajní|newsletterov]
    [nechcem|neželám si] (už) (vôbec) [nič|žiadne správy] od [žiadnej|žiadneho|všetkých|nikoho] (z vašich)
    stop (úplne) [všetkému|všetko|všetkým]`,
  start: `
    ^ (prosím) zaregistrujte ma (znova|zase|prosím|na odber) $
    [prihlasujem sa|hlásim sa|chcem sa prihlásiť|chcem sa zase prihlásiť] (znova|zase) (na) [na odber|na odber noviniek|na newsletter|k odberu]
    ? [prečo mi nechodia|nechodia mi|prestali mi chodiť|prestali ste mi posielať] (už|tie|vaše) [stuff] (a|ale|ja) (ja) [chcem ich|chcel by som ich|chcela by som ich|chcem ich späť|chcem ich dostávať]
    ? [mrzí ma|je mi ľúto|ľutujem] (že) (som) (som|tie) [zrušil|zrušila|odhlásil|odhlásila] … [späť|naspäť|zase|znova|chcem ich]
    ? ^ (ja|aj ja|tiež|prosím) chcem (zase|zas|znovu|aj ja|tiež|tie|vaše|dostávať|dostávať tie) (tie|vaše|zase) [správy|sms|smsky|esemesky|novinky|upozornenia|pripomienky|newsletter|ponuky|oznamy] (od vás|znova|zase|späť|na mobil) $
    [chcem|chcel by som|chcela by som] (zase|zas|znovu|opäť) dostávať (tie|vaše) [stuff]
    ? ^ (prosím) [vráťte|vráť] (mi|nám) (prosím|späť|naspäť) (tie|vaše) [správy|sms|smsky|esemesky|novinky|upozornenia|pripomienky|newsletter|ponuky|oznamy] (prosím|bez) $
    ? [pridajte|zapíšte|zaraďte|pripíšte|dajte|prihláste] (aj|tiež|prosím|tam|si) [ma|mňa|moje číslo|aj mňa|aj moje číslo|nás|aj nás|tiež mňa] (tiež|prosím|aj|na|do|k|ku|medzi) (na|do|k|ku) (tie|váš|toho|ten|vášho|odber|zoznam) [stuff|rozosielania|zoznamu sms|zoznam sms|sms zoznamu|zoznamu|zoznam]
    ? ^ [aj mne|mne tiež|mne takisto|aj nám] (prosím) [posielajte|píšte|začnite posielať|zasielajte] (prosím|tiež|tie|vaše)
    ? ^ (prosím|kľudne|áno) [posielajte|zasielajte|posielaj|môžete posielať|môžete mi posielať|môžete mi zasielať|mohli by ste mi posielať|budete mi posielať] (mi|nám|ich mi|mi ich) (kľudne|prosím|zase|ďalej) (tie|vaše|všetky) [správy|sms|smsky|esemesky|novinky|upozornenia|pripomienky|newsletter|ponuky|oznamy|zľavy] (prosím|ďalej|zase|na mobil) $
    ? [chcem sa prihlásiť|prihlasujem sa|chcel by som sa prihlásiť|chcela by som sa prihlásiť|prihláste ma|prihláste nás] (znova|prosím|zase) (k|ku|na) (odber|odberu|vašim|tým) [správam|sms|smskám|novinkám|ponukám|zľavám|newslettru|upozorneniam|pripomienkam|správ|smsiek|noviniek|ponúk|newslettra]
    [pridajte|zaraďte|zapíšte|prihláste|dajte|zaregistrujte|pripíšte] (prosím) ma (prosím) (späť|znova) (do|na|medzi|k) (vašich|sms|obecných) [stuff|hlásení|odberateľov|odberu|sms upozornení|sms hlásení|príjemcov]
    [prihláste ma|zapíšte ma|pridajte ma|zaraďte ma|dajte ma|vráťte ma] (prosím|späť|zase|znovu|opäť|naspäť) [na odber|do odberu|na zoznam príjemcov|medzi odberateľov|medzi príjemcov|medzi tých čo dostávajú|do zoznamu príjemcov|na tie smsky|na smsky|k novinkám|na odber noviniek|na newsletter]
    [chcem|chcel by som|chcela by som|rád by som|rada by som|môžem|prihláste ma nech] (zase|znovu|tiež|aj|ďalej|opäť|znova) [dostávať|dostával|dostávala|odoberať|odoberal|odoberala|prijímať] (zase|znovu|opäť|ďalej|tiež|od vás|znova) (vaše|tie|znovu) [novinky|smsky|sms|správy|ponuky|zľavy|akcie|upozornenia|pripomienky|informácie|akciové ponuky]
    prihláste ma (ešte raz|znova|znovu|opäť|späť) [do odberu|na odber] (prosím)
    [posielajte|píšte] (mi) (ďalej) ako [predtým|doteraz]
    [putMe] (ma|mňa|mi) (prosím) [backOn] (prosím) [listThere]
    [backOn] (ma) (prosím) [putMe] (ma) (prosím) [listThere]
    [putMe] (ma) (prosím|backOn) [listThere]
    [zapnite|zapnúť|aktivujte|aktivovať|obnovte|obnoviť|spustite|povoľte] (mi|prosím|si|to) (mi|prosím|to) (backOn) [tie|vaše|ourTexts|backOn] (ourTexts|správy) [backOn|ourTexts]
    [zapnite|aktivujte|obnovte|spustite] (mi|prosím) [to] (prosím) [backOn]
    [stop] (bol|to bol) [bol omyl|bol omylom|to bol omyl|som poslal omylom|som poslala omylom|som napísal omylom|som napísala omylom]
    [rád by som|rada by som|chcem|chcel by som|chcela by som|môžem|dá sa|ako] (sa) (k vám) [sa znovu prihlásil|sa znovu prihlásila|sa zase prihlásiť|sa znovu prihlásiť|sa opäť prihlásiť|sa opäť prihlásil|sa opäť prihlásila|znovu prihlásiť|opäť prihlásiť|sa znova prihlásiť]
    [zmenil som názor|zmenila som názor|rozmyslel som si to|rozmyslela som si to|rozmyslel som sa|rozmyslela som sa] & [posielajte|píšte|chcem ich|dostávať|prihláste|zapnite|naspäť|odoberať]
    [zrušil|zrušila|odhlásil|odhlásila|vypol|vypla|zastavil|zastavila] (som) (to|sa|tie správy|tie smsky|odber) (to|sa) [omylom|nechtiac|nedopatrením]
    (ja) (som) (to) [to zrušil omylom|to zrušila omylom|to vypol omylom|to vypla omylom|to omylom zrušil|to omylom zrušila]
    [chýbajú|chýba] mi (tie) [vaše správy|vaše smsky|vaše novinky|vaše ponuky|vaše sms]
    [budem rád|budem rada|bol by som rád|bola by som rada|uvítam|uvítal by som|uvítala by som] (keď|keby ste|ak) (mi) (mi) [backOn|mi zase|mi znovu] (mi) (budete|začnete|začali) [písať|posielať|zasielať|písali|posielali]
    [odhlásil|odhlásila] som (sa) [omylom|nedopatrením|sa omylom|sa nedopatrením|nechtiac|sa nechtiac]
    [rozmyslel|rozmyslela] som si to … [píšte|posielajte|prihláste]
    [chcem|chcel by som|chcela by som|rád by som|rada by som] (vaše|od vás) [zasa|zase|znova|opäť|zas] (dostávať|odoberať) [texts|novinky]
    [zasa|zase|znova|opäť] (mi) [posielajte|píšte|zasielajte] (tie|vaše) [texts]
    [chcem|chcel by som|chcela by som|chceme|rád by som|rada by som] (vaše) [again] (vaše|tie|od vás|zase) [receive|odoberať]
    [prihláste|prihlásiť|zapíšte|zaraďte|pridajte|vráťte] [ma|mi|sa] (prosím) [again|do odberu|na zoznam|na odber]
    [chcem sa|chcel by som sa|chcela by som sa] [again] prihlásiť
    [obnovte|obnoviť|zapnite] (mi) (prosím) [zasielanie|odber|posielanie|texts]
    [omylom] (som) (sa) [odhlásil|odhlásila]`,
  help: `
    ^ (a) (vy) [čo ste za firmu|čo ste vlastne za firmu|aká ste firma|čo ste zač|čo je to za firmu] $
    [aké je|aký je|povedzte mi|pošlite mi] (prosím) [vaše telefónne číslo|vaše číslo|váš telefón|telefón na vás]
    [kde|poraďte|neviem|čo urobiť|čo musím urobiť|čo mám urobiť|môžete mi povedať|môžete poradiť] (sa|ako|aby som|mi) (dá|sa|mohol|mohla|môžem|ako) (sa|dá|ako) [odhlásiť|zrušiť správy|zrušiť tie správy|vypnúť sms|vypnúť správy|zastaviť zasielanie|zrušiť sms|zrušiť odber|zrušiť zasielanie|vypnúť upozornenia]
    [odkaz|link|ten odkaz|ten link|formulár] (mi|vám|na|tam) (vôbec|nejako) [nefunguje|nejde|nejde otvoriť|sa neotvára|sa mi neotvára|nenačítava|hlási chybu|hádže chybu] & [čo mám robiť|čo teraz|poradíte|pomoc|pomôžete|pomôžte|poraďte|ako na to|čo s tým]
    [nefunguje|nejde|neotvára sa|nejde mi|nefunguje mi|neotvára sa mi|nejde mi otvoriť|nedá sa otvoriť] (otvoriť) (ten|váš|tento) [odkaz|link|formulár] & [čo mám robiť|čo teraz|poradíte|pomoc|pomôžete|pomôžte|poraďte|ako na to|čo s tým]
    [čo|kam|aké slovo|čo vám] (mám|musím|treba|môžem|sa|tam) [napísať|poslať|odoslať|vyťukať|zadať|urobiť|stlačiť|naťukať] … [aby som|aby] (to|už|mi|tie|tieto|sa|vás) (správy|smsky) (to|už|mi|nič|tie|správy|smsky) (už|nič|správy|smsky) [zrušil|zrušila|odhlásil|odhlásila|nedostával|nedostávala|nechodili|nechodilo|neprichádzali|prestalo|prestali|vypol|vypla|zbavil|zbavila|skončilo]
    ako (si|môžem|teda) (si) [zruším|vypnem|zastavím|stopnem|ukončím|zrušiť|vypnúť|zastaviť] (tie|tieto|vaše|tá|tých) (vaše) [stuff]
    ? ^ (a|haló) [čo je to zač|čo ste zač|od koho to je|od koho je toto|od koho je tá správa|kto toto posiela|kto to posiela]
    ? s kým (môžem|sa) (sa) [hovoriť|porozprávať|rozprávať|dohodnúť]
    ? [bot|robot|automat] (mi) (nič|ničomu) [nerozumie|nechápe]
    dá sa [hovoriť|rozprávať|porozprávať] (aj) s (nejakým|živým) [človekom]
    [nerozumiem|nechápem] ako (tie|to|vaše) (body) [fungujú|funguje]
    prečo mi toto [prišlo|chodí|posielate] $
    [čo znamená|čo má znamenať|čo znamenajú] [táto|tá|toto|tieto|tie] (vaša|vaše) [správa|smska|sms|správy|smsky]
    ako [zruším|vypnem|zastavím|ukončím|zablokujem] (si) [tieto|tie|tieto vaše|vaše|tie vaše|tie to] (vaše|reklamné) [správy|smsky|sms|reklamy|esemesky|notifikácie|novinky|newslettery|ponuky]
    ^ (a|prosím|haló|dobrý deň) (o) [o čo ide|o čo sa jedná|o čo tu ide|o čo vám ide|čoho sa to týka|čoho sa táto správa týka] (prosím|vlastne|v tej správe) $
    ^ (a|prosím) ako (to|toto|táto služba|tá služba) (celé|vlastne|vôbec) [to funguje|toto funguje|funguje|služba funguje|fungujú tie správy|fungujú tieto správy] (prosím) $
    (čo|a) [čo je to za|čo to je za|čo je toto za|čo sú to za|čo sú toto za] [správu|správa|správy|sms|smska|smsky|esemeska|číslo|firma|firmu]
    [neviem|netuším|nechápem|nerozumiem] (vôbec|prosím|tomu) (tomu) [o čo ide|o čo sa jedná|kto ste|čo odo mňa chcete|čo je to za správu|od koho to je|od koho je tá správa|kto mi píše]
    ^ kto [tam|je tam|volá|píše] (prosím|je) $
    ^ (a) čo (odo) (mňa) [odo mňa chcete|odomňa chcete|chcete odo mňa|chcete] (prosím|vlastne|vôbec) $
    ^ (a|prosím) (a) ako sa (toho|vás|tých správ|tých smsiek) [toho zbavím|vás zbavím|tých správ zbavím|z toho odhlásim|z toho dostanem|z toho dá odhlásiť] (prosím) $
    [kam|na koho|kde|komu] (sa|môžem|mám) (sa|môžem|mám|dá sa) [obrátiť s otázkou|sa môžem obrátiť|sa mám obrátiť|obrátiť|sa obrátiť|mám sa obrátiť|sa môžem opýtať|môžem zavolať s otázkou] (s|na|prosím)
    [nerozumiem|nechápem] (tej|tejto|vašej|tým|vašim|tú|tie) [správe|sms|smske|správam|správu|esemeske]
    (a) od koho (je|to|mi) (je|tá|táto|prišla) (tá|táto) [správa|sms|smska|esemeska]
    ^ (a) prečo mi (to|tie správy|tieto správy|tie smsky|táto správa) (vlastne|sem) [to chodí|chodí|prišla|prišlo|chodia tie správy|chodia tieto správy|chodia|to prišlo] (prosím|vlastne) $
    (a) [za|z] [akú firmu|ktorú firmu|akej firmy|ktorej firmy|koho] (mi|vlastne) [píšete|voláte|ste|posielate]
    [máte|existuje|je] (nejakú|u vás|nejaká|tu) [zákaznícku linku|zákaznícka linka|infolinku|infolinka|zákaznícky servis|zákaznícku podporu]
    ^ (prosím) [potrebujem|chcem|prosím o] (prosím|s tým) [poradiť|poradiť s tým|radu] (prosím) $
    (kde|ako|čím) [kde sa môžem odhlásiť|kde sa dá odhlásiť|ako sa toho zbaviť|ako sa vás zbaviť|ako odvolať súhlas|ako zrušiť súhlas|ako zmazať číslo zo|ako zmazať moje číslo|ako vymazať číslo|aké slovo mám poslať|akú sms mám poslať|ako sa z toho odhlásiť|ako zastaviť tieto|ako zastaviť tie]
    ^ (kto ste) (vy|a) [kto ste a prečo|kto ste vy a prečo|kto vôbec ste a prečo] (mi) (píšete|voláte|posielate)
    (čo) [ste za firmu|ste za spoločnosť|to je za firmu|ste vôbec za firmu|za firmu ste] (a|že|prečo) (že|prečo) (mi|ma) [píšete|posielate|voláte|kontaktujete|otravujete]
    ^ (a) ako (vám) mám (vám) [povedať|napísať] (vám) [stop|koniec|že nechcem] $
    ^ (a) kto (vlastne|sakra|to) [vlastne ste|sakra ste|ste vlastne|ste vôbec|vôbec ste|ste zač] $
    ^ (a) s kým (si) (to) (tu|vlastne|prosím) (si) [píšem|hovorím|komunikujem|mám tú česť|dopisujem|rozprávam]
    [potrebujem|chcem|chcel by som|chcela by som|môžem|dajte mi|spojte ma|prepojte ma] (hovoriť|rozprávať|sa spojiť|prosím|sa) (s|na|so) (živým|nejakým|skutočným|živého) [operátorom|operátora|človekom|človeka|operátorkou|niekým živým|podporou|zákazníckym centrom|pracovníkom]
    [čo je toto za|čo je to za|od koho sú|čie je to|čie je toto] (tie|to) [číslo|sms|smsky|správy|správa|správu|firmu|firma]
    [ako] (s|sa) [tým|tomu|z toho] (viem|môžem|dá sa|sa dá) [skončiť|ukončiť|zrušiť|odhlásiť|vypnúť|viem skončiť|viem ukončiť]
    [potrebujem|prosím o] pomoc … [kontakt*|ako|spoj*|dovol*]
    o akú (firmu|spoločnosť) (sa) ide
    z akej (ste|vy) (firmy|spoločnosti)
    kto (mi|nám) (to|tie|tieto) [posiela|píše] (tie|tieto) [texts]
    kto mi to [posiela|píše]
    ^ [kto to píše|kto mi píše|kto mi to píše] (vy|zač|vlastne)
    ^ (a) [kto ste|kto si] [zač|prosím|vlastne] $
    (a) vy ste [kto|zač]
    [aká|čo je to za|ktorá] (to) (je) [firma|spoločnosť|firmu]
    [kto je|od koho je] (odosielateľ*|táto|tá) [správa|sms]
    ako (sa|z|môžem|to) (z toho|sa|to|toto|môžem|dá) (dá|môžem|sa) [odhlásiť|odhlásim]
    ako (môžem|sa) [to|toto|sa to|sa toto] (môžem|dá|dajú) [zrušiť|vypnúť|zruším|zastaviť|vypnem|zastavím] $
    ako (mám|môžem|sa|tie|tie vaše) (dajú|dá) [zrušiť|vypnúť|zruším|zastaviť|vypnem|zastavím] [zasielanie|odber|texts]
    čo mám (urobiť|robiť|spraviť) aby … [nechodili|prestali|neposielali]
    ako (sa|vás) (s vami|môžem) [spojiť|kontaktovať|dovolať|skontaktovať]
    ^ potrebujem [pomoc|poradiť|pomôcť] $`,
  access: `
    aké súhlasy (som|máte|vám) (vám|som|odo mňa|na to) [dal|dala|podpísal|podpísala|udelil|udelila|máte|odo mňa]
    [kópiu|výpis|nahliadnuť do|kópie|prehľad] (celého|celú) [svojho profilu|môjho profilu|svojej karty|mojej karty|svojho účtu]
    čo (všetko|ešte|vlastne) [máte|viete|vediete|evidujete|uchovávate|držíte|archivujete] (uložené|všetko|zapísané|vedené) [na mňa|o nás|o mojom synovi|o mojej dcére|o synovi|o dcére|o manželovi|o dieťati|o našich deťoch|o mojom dieťati|o mojom otcovi]
    [chcem|chcel by som|chcela by som|potrebujem|môžem|pošlite|ukážte|dajte|sprístupnite|pustite|vydajte|žiadam o|prosím o] (si|mi|prosím) (dostať|poslať|vidieť|počuť|získať|vypočuť|prehrať) [nahrávku|nahrávky|záznam|záznamy|vypočuť|prehrať] (si|ten|tú) (nahrávku|záznam) [svojho|môjho|svojich|mojich|so mnou|ten svoj] (telefonického|telefonických|z) (hovoru|hovorov|rozhovoru|rozhovorov)
    [chcem|chcel by som|chcela by som|môžem] si [vypočuť|prehrať|pozrieť|prejsť|prečítať] (všetky|tie|ten|tú) [moje|svoje|svoju|moju|svoj] (údaje|dáta|kartu|záznamy|nahrávky|nahrávku|spis|zložku|dokumentáciu|hovor)
    ? [chcem dostať|chcem obdržať|chcel by som dostať|chcela by som dostať] (všetky) [moje dáta|svoje dáta|moje údaje|svoje údaje|moju kartu|svoju kartu]
    [odkiaľ|kto|kde|komu|ako|od koho|z akého] (ste|vám|vlastne|registra|zoznamu) [máte|dal|zobrali|prišli k|dali|odovzdali|zohnali|získali] [môj|na môj|môj osobný] [mail|e mail|mejl]
    [odkiaľ|z akého|z akej|z ktorého|z ktorej|z čoho] (registra|databázy|zoznamu|zdroja|evidencie) ma (teda|vôbec|vlastne) [máte|poznáte|beriete|evidujete]
    [kde ste|kto vám|komu ste|ako ste] (teda|vôbec|vlastne) ma [našli|dal|dali|získali|zohnali]
    z akého [registra|zdroja|zoznamu] ma (teda) máte
    kto (si|všetko|všetci) (si) (sa) [prezeral|otváral|nazeral|pozeral|čítal|prezrel] (sa|si) (do|na) [môj|moju|moje|mojej|môjho] [účet|spis|kartu|údaje|zložku|karty|spisu|účtu|výsledky]
    komu (všetkému) (ste) [dali|ukázali|poskytli|prezradili|odovzdali] (ste) (nazrieť|nahliadnuť) (do) [môj|moje|moju|spis|spisu] (nášho|mojej|môjho|našej) [spis|údaje|číslo|kartu|syna|dcéry]
    [vidieť|nahliadnuť do|prezrieť si] [svoju|svojej|moju|mojej|svoje|svojich|môj] [dokumentáciu|dokumentácie|kartu|karty|zložku|spis|spisu|záznamy|záznamov]
    [čo|aké údaje|aké informácie] (všetko) máte [zapísané|uložené|evidované|zaznamenané] pod mojím [menom|číslom|priezviskom]
    [čo] (je|máte|všetko|stojí|mi|o mne|tam) (o mne|je|máte) [napísané|zapísané|uvedené|je napísané|je zapísané|máte napísané|máte zapísané|o mne stojí|stojí|máte o mne|je o mne|je] … [v kartotéke|v mojej kartotéke|v karte|v mojej karte|v mojej zložke|v zložke|v dokumentácii|v papieroch|v poznámkach|na mojej členskej karte|na mojej karte|v spise|v mojom spise]
    [kópiu|fotokópiu|kópie|výpis|výtlačok|odpis|sken|okopírovať|vytlačiť] (celej|celú|kompletnú|všetkého z) (mojej|moju) [karty|kartu|kartotéky|zložky|zložku|dokumentácie|dokumentáciu|zdravotnej karty|chorobopisu|spisu|mojej karty|zdravotnej dokumentácie]
    [kópiu|fotokópiu|kópie|výpis|prehľad] [všetkého čo] (je|máte|o mne) (máte|je) [pod mojím menom|pod mojim menom|o mne|na mňa|uložené|zapísané]
    [ktoré|aké] (z mojich|všetky) [moje údaje|moje dáta|údaje o mne|informácie o mne|mojich údajov] (sú|všetky|osobné) [figurujú|sú|máte|sa nachádzajú|vediete|evidujete|sú uložené|sú vedené|uchovávate] … [v systéme|vo vašom systéme|u vás|v databáze|vo vašej databáze|v kartotéke|v počítači|v evidencii]
    [skade|skadial|odkiaľ|odkial|odkel|kde|skadiaľ] (vy|ako|preboha|do čerta) [máte|ste zobrali|ste vzali|ste prišli k|beriete] (vôbec) (môj|moj|moje|na mňa|k môjmu) [mobil|telefón|číslo|tel|kontakt|mail|môj mobil|moje číslo]
    [kto] (vám|to) [vám dal|vám na mňa dal|vám poskytol|vám predal] (na mňa|môj|moje) [kontakt|číslo|mobil|telefón|mail|na mňa kontakt]
    [kto vám na mňa dal|kto vam na mna dal] [kontakt|číslo|mobil|telefón]
    [vytlačiť|vytlačte|okopírovať|okopírujte|kópiu|fotokópiu|výpis|odpis] (prosím|mi) (celú|celej) (moju|mojej) [kartu|karty|kartotéku|kartotéky|zložku|zložky|dokumentáciu|dokumentácie|moju kartu|moju zložku]
    [čo] (si|o mne) (o mne) [doktor|lekár|doktorka|pani doktorka|lekárka|terapeut|tréner|zubár|učiteľka|pán doktor] (o mne|si) (o mne) [zapísal|napísal|zapísala|napísala|poznamenal|poznamenala|si zapísal|si zapísala]
    [akým právom|na základe čoho|ako to že|z akého titulu] (vy|vôbec) [máte môj mobil|máte moje číslo|máte môj telefón|máte moje údaje|máte môj mail|máte môj kontakt]
    (a) [čo všetko|čo|aké údaje|aké informácie] (všetko|mi|tam) (máte|je|o mne) [máte|je|stojí|máte napísané|je napísané|máte uložené|máte zapísané] (o mne) v [mojej karte|mojej zložke|mojom spise|mojej dokumentácii|mojom profile|mojej kartotéke|mojich údajoch]
    [odkiaľ|ako|odkial] (vy|vlastne|preboha) [viete ako sa volám|viete kde bývam|viete kedy mám narodeniny|viete že som tehotná|poznáte moje meno|poznáte moju adresu|máte moje meno|máte moju adresu|máte môj mail|máte na mňa kontakt|máte na mňa číslo]
    [prosím o|chcem|chcel by som|chcela by som|pošlite mi|žiadam o|môžete mi poslať|potrebujem] (vidieť|dostať|prosím) [kópiu mojej karty|kópiu môjho spisu|kópiu mojej zložky|kópiu mojej dokumentácie|kópiu mojich údajov|výpis mojich údajov|výpis údajov o mne|všetko čo o mne máte|nahrávku môjho hovoru|nahrávky mojich hovorov|kópiu zdravotnej dokumentácie]
    (a) [máte|uchovávate|nahrávate|ukladáte|archivujete] (aj|tiež|ešte|niekde|si|u seba) [nahrávky mojich hovorov|moje hovory|záznamy mojich hovorov|moje fotky|moje rodné číslo|kópiu môjho občianskeho|nejaké údaje o mne|niečo o mne|nejaké moje údaje|moje nahrávky|záznam môjho hovoru]
    (a) [ako|kedy|kde] ste (sa) (vy) (sa) [dostali|prišli] (k|ku|na) (môjmu|mojmu|mojej) [telefónu|číslu|mailu|emailu|adrese|kontaktu|údajom|menu]
    (a) [z akého|z akých|z ktorého|odkiaľ] (zdroja|zdrojov) (vlastne|to|beriete) [máte|ste vzali|ste získali|pochádza|beriete|čerpáte] (vlastne) [moju adresu|moje číslo|môj mail|môj email|môj telefón|môj kontakt|moje údaje|moje meno|moje dáta]
    (a) [od koho|odkiaľ|kde|ako to že] (vlastne|to|prosím) (ste) [máte|mate|vzali|zobrali|získali|beriete] (vlastne|na) [môj mail|môj email|môj e-mail|môj kontakt|moju adresu|moje číslo|moje meno|moje údaje|môj telefón|mňa kontakt]
    čo (všetko) (o mne|tam) (je|máte|mám) (uložené|napísané|zapísané) (v) [mojom|mojej] [profile|účte|karte|zložke|evidencii]
    [akým právom|z akého dôvodu] (vlastne) máte (vy) [moje číslo|môj kontakt|môj telefón|číslo na mňa]
    [komu ste dali|komu ste predali|komu ste odovzdali|komu dávate|komu poskytujete] (moje|môj) [moje údaje|moje dáta|moje číslo|údaje|číslo|kontakt]
    na čo (používate|využívate|máte) [používate|využívate|spracúvate|potrebujete] [moje údaje|moje dáta|moje číslo]
    kto je (správca|správcom) [správca|správcom|prevádzkovateľ] (mojich|osobných) [mojich údajov|osobných údajov|mojich osobných údajov]
    odkiaľ (na|máte) [na mňa máte|máte na mňa|mňa máte] (kontakt|číslo|spojenie)
    [showMe] & [aboutMy]
    [aké|ktoré] (osobné|moje|o mne) [údaje|dáta|informácie] (o mne|osobné) (vlastne) [hold]
    čo (všetko) [o mne] (všetko|vlastne) [hold]
    čo (všetko) [hold] [o mne]
    [odkiaľ|kde|ako] (vôbec|vlastne) [máte|poznáte|ste|mate] (vzali|získali|prišli k|zohnali|zobrali) (na) (moje|môjmu|toto|môj|na mňa) (telefónne) [číslo|telefón|kontakt|údaje|číslu]
    kto (vám) [dal|poskytol|predal] (vám) (na) (moje|môj|na mňa) [číslo|telefón|kontakt|údaje]
    [kópiu|kópia|výpis|prehľad|prístup k] (všetkých) (mojich|svojich|osobných|mojim|svojim) (osobných|osobným) [údajov|dát|údajom|dátam]
    [pošlite|poskytnite|zašlite|oznámte] (mi) (všetky|aké) (moje|osobné) [údaje|dáta]
    [chcem|chcel by som|chcela by som] vedieť (aké|čo) [údaje|dáta|všetko|o mne]
    právo na prístup`,
  erase: `
    (žiadam|prosím|prosím vás) o (trvalé|úplné) [vymazanie údajov|vymazanie mojich údajov|vymazanie osobných údajov|zmazanie údajov|odstránenie údajov]
    [moje údaje|moje dáta|moje fotky|môj životopis|kópiu môjho občianskeho|kópiu občianskeho|moju fotku|môj spis] (už) (u vás) (už) [nechcem|nechcem mať|neželám si] (u vás|mať u vás|už u vás|už)
    [moje|moja|moji|môj] (osobné) [dáta|údaje|fotky|fotka|záznamy|výsledky|nahrávky|profil|účet|fotografie|dokumenty] (u vás|od vás|z webu|zo systému|z počítača|z kartotéky|odtiaľ) nech (už|hneď|všetky|prosím) [zmiznú|zmizne|nezostanú]
    [moje|moja|moju|môj|mojich|odtlačok|odtlačky|ho|ju|ich|fotku|fotky|kópiu] … [chcem mať|chcela by som mať|chcel by som mať|dajte|dať|potrebujem mať|chcem] (prosím|už) [zo systému|z databázy|z evidencie|z počítača|z webu|z kartotéky|od vás] (už) [preč|von|zmazané|zmazaný|vymazané|vymazaný]
    [zmažte|vymažte|zlikvidujte|odstráňte|zničte|skartujte|zmazať|vymazať|zabudnite] (prosím|môj|moje|moju|ten) (môj|moje) [odtlačok|odtlačky|odtlačky prstov|odtlačok prsta|biometrick*]
    ? [kartu pacienta|moju kartu|životopis|moju zložku|odtlačky prstov|zdravotnú kartu] & [zmažte|zlikvidovať|skartujte|zlikvidujte|skartovať|vymažte|zničte|vyhoďte|odstráňte]
    ? [zmažte|vymažte|zničte|skartujte|prosím zmazať] (prosím|aj) (všetky) [jeho|jej|ich] [kartu|údaje|dáta|fotky|zložku|osobné údaje|profil|záznamy]
    [nechcem|neželám si|neprajem si] aby ste o mne … [uchovávali|schovávali|skladovali|mali uložené|archivovali]
    [ako] (si|môžem) (nadobro|natrvalo|definitívne|navždy|môžem|úplne) [zmažem|vymažem|zruším|zmazať|vymazať|zrušiť|odstránim|odstrániť] (si|u vás|nadobro|natrvalo|navždy) [profil|účet|konto|registráciu|môj profil|svoj profil|môj účet|svoj účet]
    [nič zo mňa|nič po mne|nič o mne|nič moje|nič z mojich údajov|žiadne moje údaje|moje meno|moje číslo|moje údaje|moja fotka|meno a číslo|moje dáta] (už|tam|a číslo) (u vás|tam|v systéme|nikde) [nesmie|nemá|nemajú|nebude|nech|nesmú] (u vás|nikde|v systéme|už|tam) [zostať|ostať|zostane|ostane|byť|figurovať|existovať|visieť|ležať|nezostane|nie je|nesmie byť|nesmie zostať]
    [moje meno|moje číslo|moje údaje|moje meno a číslo] … [u vás nesmie byť|u vás nesmie zostať|u vás nesmie ostať|nesmie u vás zostať|nesmie u vás ostať|u vás nesmie figurovať|nech zmizne|nech zmiznú|nech u vás zmizne|nech u vás nie je|u vás už nesmie byť]
    [postarajte sa|zariaďte|zabezpečte|spravte to tak|urobte to tak|zariadiť|dohliadnite] (prosím|o to) (nech|aby|aby som) (už|tam|tam už|v tom|som) (v|tom|vašom|tam|už) (systéme|databáze|zozname|počítači|ňom|kartotéke) (už) [nie som|nebol|nebola|nefigurujem|nefiguroval|nefigurovala|nič nezostalo|nič neostalo|po mne nič nezostane|po mne nič neostalo|tam nie som|aby som tam nebol|aby som tam nebola]
    [staré objednávky|moje objednávky|starú históriu|staré údaje|staré záznamy|históriu objednávok|staré rezervácie] (môžete|pokojne|prosím|už|kľudne) (pokojne|už|prosím|kľudne) [vymazať|zmazať|vymažte|zmažte|odstrániť|zlikvidovať|skartovať|zahodiť]
    [všetko moje|všetko odo mňa] (prosím) (u vás) [vymazať|zmazať|vymažte|zmažte|odstrániť|odstráňte|skartovať|zlikvidovať|zlikvidujte] (zo|z|prosím) [systému|počítača|databázy|kartotéky|registra|evidencie|súborov|všetkých systémov]
    [vymažte|zmažte|vyškrtnite|odstráňte|vymazať|zmazať|odstrániť] (prosím|aj|mi) [moje meno|moje číslo|meno a číslo|moje meno a číslo|meno môjho syna|meno mojej dcéry|meno syna|meno dcéry] … [z knihy|z členskej knihy|z počítača|z kartotéky|zo systému|z evidencie|z registra|zo šanónu|z papierov|zo zložky|navždy|nadobro|natrvalo]
    [nedovolil som|nedovolila som|nesúhlasil som|nesúhlasila som|nikdy som nedovolil|nikdy som nedovolila|nedal som povolenie|nedala som povolenie] (vám|s tým) [aby ste uchovávali|aby ste si nechali|aby ste si nechávali|aby ste mali|aby ste držali|uchovávať|ukladať|aby ste ukladali]
    [aby som|nech] (už|tam) (v|vo|už) (tom|vašom|tej|vašej) [systéme|databáze|kartotéke|evidencii|zozname|počítači] (už) [nebol|nebola|nie som|nefiguroval|nefigurovala]
    [nechcem|neželám si|neprajem si|nechceme|nesúhlasím] (aby) (u vás|o mne|čokoľvek|niečo) (o mne|u vás|čokoľvek|niečo) [aby u vás o mne čokoľvek|aby u vás o mne niečo|čokoľvek o mne|o mne čokoľvek|o mne niečo|niečo o mne|u vás čokoľvek|u vás niečo] (u vás|ešte|ďalej|v systéme) [zostalo|ostalo|zostávalo|bolo|ležalo|zostalo u vás]
    [ani jeden|žiadny|ani jedna|žiadna|ani stopa|ani riadok] (môj|moja) [môj papier|papier|dokument|fotka|záznam|moja fotka|údaj|môj údaj|stopa] … [nezostane|nesmie zostať|nech nezostane|nezostal|neostane]
    [nech|nesmie|nemá] (u vás|tam) [u vás nezostane|u vás neostane|u vás nezostal|nezostane u vás|u vás zostať|tam nezostane] (ani jeden|žiadny|nič|ani|žiadne) (môj|moje|môjho)
    [všetky|moje] [záznamy o mne|zápisy o mne|poznámky o mne|údaje o mne|informácie o mne] … [zmazať|vymazať|zmažte|vymažte|zlikvidovať|skartovať]
    [zrušte|zmažte|vymažte|odstráňte|zlikvidujte|zrušiť|zmazať|vymazať] (mi|prosím|mi u vás) (prosím|u vás|aj) [konto|účet u vás|profil|registráciu|zákaznícke konto|zákaznícky účet|čitateľský účet|členstvo a údaje]
    [ako] (si|môžem|u vás) (môžem) [zmažem|vymažem|zruším|odstránim|zmazať|vymazať|zrušiť|odstrániť] (si|u vás|celý) [heldOfMe|účet|konto|profil|svoj účet|svoj profil]
    [nechcem u vás mať účet|nechcem mať u vás účet|nechcem u vás účet|nechcem u vás mať konto|nechcem mať u vás konto|nepotrebujem už účet|účet už nepotrebujem|už nechcem účet|profil už nepotrebujem|konto už nepotrebujem|nechcem mať u vás profil|nechcem u vás mať údaje] & [vymažte|vymaž|zmažte|zmaž|odstráňte|odstráň|zničte|znič|zlikvidujte|zlikviduj|zahoďte|zahoď|vyhoďte|vyhoď|skartujte|skartuj|spáľte|roztrhajte|rozstrihajte|vyčistite|premažte|anonymizujte|zbavte sa|zrušte|zruš|zrušte mi|ukončite|uzavrite|zatvorte|zabudnite|vyraďte|vygumujte|vyčiarknite|pomažte|stiahnite]
    [nechcem|nechceme|neželám si|neprajem si|nesúhlasím|nedovoľujem] (aby ste|aby ste si|aby ste ďalej|aby ste stále|aby ste naďalej|s tým aby ste) [držali|mali|uchovávali|schovávali|ukladali|nechávali|archivovali|mali ďalej|ďalej mali] & [heldOfMe]
    [po mne|o mne] & [nezostane|nezostalo|nezostala|nezostali|ani stopa|ani stopu|žiadna stopa|nič nezostane|nič nezostalo|zmizne všetko|neostane|neostalo|neostali|nemali nič|ani písmenko]
    [kedy|prečo|ako|kde|či|prečo ešte|kedy konečne|kedy už|aby ste|aké tlačivo treba] (konečne|ešte|už|mi|môžem|sa|dá|mám|by ste|ste|aby) (mohli|mohol|mohla|môžete|sa|konečne|požiadať o|nechať|dať|ešte|ste) [eraseIt|nezmazali|nevymazali] (mi|všetky|celý|celú|už) [heldOfMe]
    [k inému|k inej|do inej|do iného|inému lekárovi|novému lekárovi|inej poisťovni|inej banke|novú školu|inú školu|inam|prechádzam|prestúpil som|prešiel som|prešla som|prechádzame|ku konkurencii|iného operátora|iného dodávateľa] & [eraseIt] & [heldOfMe]
    [eraseIt] & [heldOfMe]
    (odstráňte|odstránte) ma z (vašej|svojej) databázy [natrvalo|navždy|úplne] (prosím)
    [moju kartotéku|môj spis|moje záznamy] (prosím) [skartujte|zlikvidujte|zničte]
    [číslo aj adresu|meno aj číslo|meno aj adresu|číslo aj meno] (po mne) [zmažte|vymažte|zmazte] (prosím)
    [keby|aby] (po|už) (u vás) [o mne|po mne] (už|u vás|v databáze) [nič nezostalo|nezostalo nič|nič neostalo]
    [môj účet|môj profil|moje konto|moju registráciu|svoj účet] (mi|prosím|teda|u vás) [zrušte|zlikvidujte|ukončite|uzavrite|zatvorte|zrušiť|zmažte]
    [vymažte|zmažte|odstráňte|odstránenie|vymazanie|zmazanie|výmaz|zlikvidujte|vymazať|zmazať|odstrániť|vymazali|zmazali|odstránili|zabudnite] … [čo|čokoľvek čo|ktoré] (všetko) o mne (všetko|vlastne|kedy|u vás) [máte|vediete|viete|uchovávate|evidujete|spracúvate|spracovávate|držíte|nazbierali|zhromažďujete|ukladáte|zhromaždili]
    [čo|všetko čo|čokoľvek čo|údaje ktoré|informácie ktoré] o mne [máte|viete|vediete|držíte|evidujete] … [vymažte|zmažte|odstráňte|vymazať|zmazať|odstrániť|zlikvidujte]
    [chcem|chceme|žiadam|prosím|prajem si|priala by som si|prial by som si|požadujem] (vás) [aby ste|nech] (mi|úplne|trvalo) [zmazali|vymazali|odstránili|zlikvidovali|zničili|zrušili] (o mne|všetko|všetky) (čo|ktoré) (o mne) [máte|vediete|viete|ownFile|ownAccount|evidujete]
    [chcem|žiadam|prosím] (vás) [aby ste] [o mne všetko|všetko o mne] [zmazali|vymazali|odstránili]
    [nechcem|neprajem si] [aby ste] (už|o mne|ďalej) (o mne|ďalej) [mali|držali|uchovávali|skladovali|evidovali|viedli|ukladali] (už|akékoľvek|nejaké|žiadne|moje|moje osobné|osobné) [údaje|dáta|informácie]
    [wipe] (prosím|si) [moje meno|moju adresu|moje číslo|môj email|môj mail|môj kontakt] (a|aj|i) (moje|moju|môj) [číslo|adresu|meno|email|mail|telefón|údaje|dáta|všetky údaje|všetko] (z|zo) (vášho|vašej|svojho|svojej|celého) [databázy|systému|evidencie|kartotéky|záznamov]
    [ako|kde|môžem|dá sa|chcem|chceme|potrebujem|rád by som|rada by som|chcel by som|chcela by som|nechať] (si|si môžem|môžem|mám|u vás|to) (si|nechať|dať) (trvalo|úplne|svoj) [wipe] (si|mi) (svoj|môj|trvalo|celý|u vás) [ownAccount|ownFile]
    [zrušiť|zrušte|ukončiť|ukončite] (mi|moju|svoju|prosím) [účet|konto|registráciu|profil|členstvo|môj účet|svoj účet] (u vás) (a|aj|vrátane) (mi|prosím) [wipe] (všetky|moje|aj|všetkých) [údaje|dáta|údajov|dát|ownFile]
    [zrušte|zrušiť] (prosím|mi) (moju|môj) [registráciu|účet|konto|profil] (u vás) (aj|i|a) [s údajmi|so všetkými údajmi|s dátami|všetky údaje]
    [wipe] (prosím) (mi|môj|moje) [účet|konto|profil|registráciu] (a|aj|vrátane) (všetky|moje|aj|všetkých) [údaje|dáta|údajov|dát|históriu|ownFile]
    [po mne|o mne] (u vás) [nezostanú|nezostali|nezostalo|nezostane|neostali|neostanú] (u vás) [žiadne|nič|ani] (osobné) [údaje|dáta|informácie|stopa|údaj]
    [ownFile|môj účet|môj profil] (u vás|prosím|nech|aby|sú|majú byť|boli) (úplne|trvalo|prosím|nech|nenávratne) [boli|byť|sú|bol] (prosím|u vás|trvalo|úplne|nenávratne) [wiped]
    [ownFile] (u vás) (prosím|ihneď|kompletne|všetky|trvalo) [wipe]
    gdpr (prosím|žiadosť o|žiadam o|chcem) [výmaz|vymazanie|zmazanie]
    [výmaz|vymazanie|zmazanie] (podľa|prosím) gdpr
    [zabudnite|zmažte|vymažte] všetko čo (o mne|si) (o mne) [viete|máte|vediete|evidujete|pamätáte|uložené]
    [zabudli|zabudnite|zabudnúť] (prosím|na) (všetky) [moje údaje|moje osobné údaje|moje dáta|moje informácie]
    [trvalé|úplné|okamžité|kompletné|definitívne|neodkladné|celkové] (a) [zmazanie|vymazanie|zrušenie|odstránenie|výmaz|likvidáciu] (môjho|všetkých|celého|mojich) (zákazníckeho|užívateľského|používateľského|osobných) [profilu|účtu|konta|údajov|dát|mojich údajov|mojich dát]
    [moje dáta|moje údaje|moje osobné údaje|môj profil|môj účet] & [zmizne|zmiznú|zmiznúť|zmizli|zmizol|zmizlo] & [server*|systém*|databáz*|evidenci*|počítač*|archív*]
    [frozenData|aboutMy] & [vanish]
    [zrušte|zrušiť|zatvorte|uzavrite|chcem zrušiť] (mi|prosím) [môj účet|mi účet|môj profil|zákaznícky účet|moje konto|moju registráciu u vás]
    [po mne|o mne|mojich údajov|moje údaje|moje dáta] & [nezostalo|nezostane|nezostala|neostalo|neostane|nech zmizne|nech zmiznú|zmizli|ani stopa|nadobro preč]
    [vymažte|zmažte|vymazať|zmazať|odstráňte|zlikvidujte] … [všetko čo|vsetko co|všetko] (čo) (sa) [ma týka|ma tyka|o mne|sa ma týka|máte o mne|mňa týka]
    [vymažte|zmažte|odstráňte] (prosím) z databázy všetko (čo) (sa) [ma týka|o mne|máte|máte o mne]
    [erase] (prosím|si) (o mne) [všetko|všetky] (informácie|údaje|dáta) (čo|ktoré) (o mne) [hold]
    [erase] (si) (prosím|ihneď|okamžite) (všetky|všetkých) [moje|mojich|svoje|svojich|môj|svoj] (osobné|osobných) [údaje|údajov|dáta|dát|účet|profil|informácie]
    [erase] (si) (prosím|ihneď|okamžite) (všetky|všetkých) [osobné údaje|osobných údajov|osobné dáta]
    [erase] (prosím) [všetko|všetky údaje|údaje|dáta] (čo) [o mne|máte]
    [erase] (prosím) môj [účet|profil]
    [právo byť zabudnutý|právo na vymazanie|zabudnite na mňa|právo na zabudnutie]
    [zmažte|zmazať|vymažte|vymazať|zmazte|vymazte|odstráňte] … [moje číslo|mé číslo|moje telefonní číslo|moje telefónne číslo]
    (chcem|želám si|žiadam) (právo) [byť zabudnutý|byť zabudnutá|na zabudnutie|výmaz údajov]`,
  rectify: `
    ? moja adresa je [zlá|nesprávna|stará|chybná]
    ? [priezvisko|meno|adresa|adresu] (u vás) [je inak|píšem inak|sa píše inak|máme inak|píše sa inak]
    ? [v|vo] (mojom|mojej) [priezvisku|mene|adrese|dátume narodenia] (je|máte|tam je|mám) (tam|u vás) [chyba|chybu|preklep]
    ? [chyba|preklep] v (mojom|mojej) [priezvisku|mene|mojej adrese|dátume narodenia]
    ? [moje|naše|moja|môj] (meno|priezvisko|adresa|telefón|číslo|email|mail) (u vás) sa (nám|mi) [zmenilo|zmenila|zmenil]
    ? ^ [meno|priezvisko|adresa|telefón|telefónne číslo] (u vás) sa (nám|mi) (medzitým|už) [zmenilo|zmenila|zmenil]
    [mám|je|stojí|bývam na] [iné|inú|iný|inom] … než [vediete|evidujete|uvádzate|máte vy|vediete vy|máte v systéme|máte v evidencii]
    [zapísali|napísali|uviedli|zadali|opísali|zapísané|napísané|vediete|zaevidovali] & [prosím o opravu|prosím opraviť|prosím o nápravu|prosím opravte|opravte to|opravte mi to|opraviť prosím]
    [chýba|chýbajú|nie je|nemáte|nemám] & [doplniť do karty|doplňte do karty|treba to doplniť do karty|doplniť do systému|prosím doplniť do karty|do karty doplňte|treba to doplniť]
    [treba|prosím|potrebujem|chcem] doplniť … [do karty|do kartotéky|do systému|do dokumentácie|do profilu|do mojich údajov]
    [na preukaze|na kartičke|v preukaze|na členskej karte] (mám|je) (zlé|cudzie|chybné) [meno|priezvisko|zlé meno|dátum]
    [namiesto|miesto] … [ste napísali|máte napísané|ste zapísali|máte zapísané] … [prosím o opravu|opravte|prosím opraviť]
    [v maile|v e-maile|v emaile|v adrese|v čísle|v priezvisku|v mene|mail|email|číslo] (je|mám|má|máte) (byť) (na) [na konci|má byť|je písmeno|na začiatku|končí na|končí|má končiť] … [nie|a nie]
    [v papieroch|vo vašich papieroch|v dokumentoch|v karte|v mojej karte|v kartotéke|v systéme|v zložke|v dokumentácii|v údajoch|na karte|vo formulári|v zmluve|v spise] (vám|mi|mám|máte|stojí|je|u mňa) (vám|mám|máte) [máte že|stojí že|píšete že|je napísané|je že|je uvedené|máte uvedené|máte napísané|mám napísané|vydatá|ženatý|slobodná|slobodný|rozvedený|rozvedená|som vedený ako|som vedená ako] … [je to|ale som|som|ale je to|ide o|opravte|zmeňte|prosím opraviť|má byť|v skutočnosti]
    [narodený|narodená|narodil som sa|narodila som sa|dátum narodenia|rok narodenia|ročník] … [zle|chybne|chyba|nie v|oprav*]
    [odpočet|stav|odpočet vodomeru|stav vodomeru|odpočet elektromera|stav elektromera|odpočet plynu|stav plynomera|číslo elektromera] (vodomeru|elektromera|plynomera|plynu|vody|elektriny|merača|je|máte) (je|máte) [zle zapísaný|chybne zapísaný|nesprávne zapísaný|zle zadaný|zle uvedený|zle|chybne|je zle|je chybný|nesedí|je nesprávny]
    [nové číslo|nový mobil|nový telefón|nový tel|nový mail|nový e-mail|nová adresa|moje nové číslo] … [namiesto starého|namiesto toho starého|namiesto starej|zapíšte si|zapísať|zapíšte|dajte ho|dajte si ho|prepíšte|prepíšte si|napíšte si|uložte si|uložte|vymeňte|do karty|do kartotéky|do zložky]
    [zmluvu|zmluva|kartu|faktúru|členstvo|účet|rezerváciu|vyúčtovanie] (prosím|prepíšte|napíšte|dajte|má byť) (prosím|prepísať|prepíšte|napísať) [na moje nové priezvisko|na nové priezvisko|na moje nové meno|na nové meno|na novú adresu|na meno manžela|na moje priezvisko|na moje priezvisko po manželovi]
    [vediete ma|máte ma|som u vás|píšete ma|píšete mi] (tam|v systéme|zapísaného|zapísanú|vedená|vedený|uvedenú) [ako] … [ale|som|ale som|ja som|volám sa|v skutočnosti|a pritom]
    [narodený|narodená|narodil som sa|narodila som sa|rok narodenia|nar] (v|roku|nie|ale) [190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|200*|201*|202*] (v|roku|nie|ale) (v|roku|nie|ale) [190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|200*|201*|202*]
    [som|volám sa|moje meno je] … [nie|a nie] … [zakaždým je to zle|je to zle|zakaždým zle|stále zle|vždy zle|píšete to zle|máte to zle|zase zle|komolíte|opravte|opravte si to|prosím opraviť|zakaždým to|stále to]
    [zapísali ste|zadali ste|máte|uviedli ste|opísali ste|napísali ste|ste zapísali|ste zadali|ste uviedli] (tam|nám|mi) [zlý|chybný|nesprávny|iný] [stav|odpočet|stav elektromera|stav vodomera|odpočet elektromera|stav plynomera]
    [v dotazníku|vo formulári|v údajoch|v karte|v kartotéke|v systéme|v papieroch|v záznamoch] [máte že|je že|stojí že|píšete že|je zaškrtnuté že|je uvedené že] … [ale|a|ale ja|lenže] … [opravte|opravte to|zmeňte|prosím opraviť|nie je pravda]
    [po rozvode|po svadbe|vydala som sa|oženil som sa|rozviedla som sa|rozviedol som sa] … [prosím o zmenu|zmeňte|zmeniť|prepíšte|prepísať|opravte|nové priezvisko|volám sa teraz|vrátila som sa k|späť k dievčenskému|mám nové]
    ^ (to) [nie|nie je] … [ale|správne] … [opravte|opravte to|prosím opraviť|zmeňte to|prosím opravte] $
    [v karte mám|mám v karte|v kartotéke mám|v spise mám|máte v karte|v karte máte] … [ale mám|mám ale|ale je|ale som|a mám|pritom mám] … [zmeňte|opravte|to]
    [prosím o titul|doplňte titul|doplňte mi titul|pridajte titul|prosím doplniť titul|uvádzajte titul|titul pred menom|titul pred meno]
    [prepíšte|zmeňte|vymeňte|zameňte|opravte] (prosím|mi) (prosím) [môj telefón na|moje číslo|môj mail|môj e-mail|moju adresu]
    [iban|číslo účtu] (čo|ktorý|ktoré) (u|máte|mám) (u|máte|mňa|vás) [je starý|je staré|už neplatí|neplatí|je neplatný|máte starý|je zlý|je zlé|u mňa je starý]
    [prosím o opravu|prosím opravte|prosím o nápravu|opravte mi|opravu v|nápravu v] (prosím|mi|v|vo) (mene|oslovení|adrese|dátume|v|mojom|mojej|mojich) [oslovení|mene|priezvisku|adrese|dátume narodenia|titule|rodnom čísle|maile|emaile|údajoch|karte|evidencii]
    [narodil som sa|narodila som sa|narodený|narodená|som ročník|je ročník|narodil sa|narodila sa] & [opravte|opraviť|máte|zmeňte|prepíšte|v karte|v systéme|u vás|zle|chyba|a nie|chybne|svieti]
    [priezvisko|meno|volám sa|píšem sa|píše sa|mail|ulica] (mám|sa|máme|píšem|píše|píšeme|je|moje|s) (s|sa|píše) [s y|s i|s ypsilonom|s mäkkým|s tvrdým|s mäkčeňom|bez mäkčeňa|s dĺžňom|bez dĺžňa|s dvoma|s jedným|s dvojitým|s w|s v|s th|s ck|s bodkou|bez bodky|s veľkým|s pomlčkou]
    [chýba|chýba vám|zabudli ste|vypadlo|vypadol] (vám|mi|tam|v|jedno) (v|mojom|mojej|jeho|jej) (mojom|maile|emaile|mene|priezvisku) [bodka|mäkčeň|dĺžeň|písmeno|písmenko|vokáň|jedno n|jedno t|jedno l|dvojité|podčiarkovník|pomlčka|číslica|nula] (v|u|vo|na)
    ? [u syna svieti|u dcéry svieti|u mňa svieti|u vás svieti|u vás stále svieti|pri syne svieti|pri dcére svieti|u manžela svieti]
    [prepíšte|zmeňte|opravte|upravte|preraďte|prepísať|zmeniť|opraviť|aktualizujte] (ho|ju|ma|to|nás|prosím|si) (prosím) [v zozname|v systéme|v databáze|v evidencii|na edupage|v triednej knihe|v karte|v mojej karte|v kartotéke|v profile|v mojich údajoch|v papieroch|u vás]
    [som|som pani|som pán|som žena|som muž|som slečna|nie som pán|nie som pani] … [nie pán|nie pani|ale pani|ale pán|nie slečna|nie žena|nie muž] … [opravte|prosím opraviť|zmeňte|prosím o opravu|o opravu|o nápravu|v oslovení|v systéme|u vás|prepíšte]
    [presťahovali sme sa|presťahoval som sa|presťahovala som sa|odsťahovali sme sa|už tam nebývam|už tam nebývame|bývame teraz|bývam teraz|teraz bývame|teraz bývam|už nebývam|vydala som sa|rozviedla som sa|po svadbe som|zmenila som priezvisko|zmenila som meno|zmenil som meno|zmenil som adresu|zmenila som adresu|zmenil som banku|zmenila som banku|mám novú adresu|mám nový mail|mám nový email|mám novú banku|mám inú banku|už mám inú banku|syn už chodí do|dcéra už chodí do|syn je už v|dcéra je už v|prešiel do|prešla do|už chodí do] & [opravte|opraviť|zmeňte|zmeniť|prepíšte|prepísať|upravte|upraviť|zapíšte|zapíšte si|poznačte|poznačte si|poznamenajte|aktualizujte|nahraďte|dajte tam|v systéme|v databáze|v evidencii|v zozname|u vás|máte ma|máte u mňa|stále máte|starú adresu|stará adresa|na starú|iban]
    ? [vediete ma|evidujete ma|vediete nás|som u vás vedený|som u vás vedená|som u vás zapísaný|som u vás zapísaná|som u vás|máte ma|zapísali ste ma] (stále|ešte|furt|omylom|zle|chybne|u vás) [ako|ako pán|ako pani|pod zlým|pod starým|so zlým|so starým]
    ? [itSaysThere] & [shouldBe]
    [mail|email|adresu|meno|priezvisko] máte [zlý|zlú|zlé|nesprávny|nesprávnu] … [správny je|správna je|správne je|má byť]
    (sa) volá … nie … [v zozname|v evidencii|v karte|v systéme] (triedy|žiakov) je (to) [zle|nesprávne]
    som [žena|muž|chlap] a píšete mi [vážený pán|vážený pane|vážená pani|pani|pán]
    [vy tam máte|máte tam] … [v karte|v evidencii|v systéme] (ju|ho|to) (prosím) [premenujte|opravte|prepíšte]
    [doplňte|pridajte|zapíšte] (mi) (prosím) titul (do evidencie|do systému|k menu|pred meno)
    [oprava|opravu|opravy] (môjho|mojej|mojich|svojich|svojho|všetkých) [osobných údajov|osobných dát|kontaktných údajov|údajov o mne|priezviska|mena|adresy|bydliska|dátumu narodenia|emailovej adresy]
    máte ma (tam|u vás|zle|ešte|stále|furt) (ešte|stále|zle) [zapísanú|zapísaného|vedenú|vedeného|uvedenú|uvedeného|napísanú|napísaného|evidovanú|evidovaného|pod menom|pod priezviskom] (ako|ešte) … [ale|správne|volám sa|som|už sa|má byť]
    [mend] (si|mi|prosím|u mňa|moju|moje|môj|prosím si) (si|mi|prosím|moju|moje|môj|svoje|svoju) (nové|nový|novú) [heldDetail] [inFile]
    [mend] (si|mi|prosím) (prosím|mi|si) [inFile] (mi|moje|moju|môj|prosím|si) [heldDetail]
    ? [inFile] (mám|je|máte|mi|si|prosím|sú|mi prosím) (mám|mi|uveden*|moje|prosím|u mňa) [notRight] (uveden*|zapísan*|napísan*) [heldDetail]
    ? [inFile] (mám|je|máte|mi|sú) [chybu|chyba|preklep|chyby|zlé údaje|nesprávne údaje]
    [máte|vediete|evidujete|mate] (tam|stále|ešte) (u mňa|o mne|ma|mi) (tam|stále|ešte|uveden*|zapísan*) [notRight] (moje|moju|môj|uveden*|zapísan*|napísan*) [heldDetail]
    [máte|vediete|evidujete|mate] (tam|stále|ešte) (u mňa|mi) (uveden*|zapísan*) [moje|moju|môj|heldDetail] (heldDetail) (uveden*|zapísan*|napísan*) [notRight]
    [údaje|dáta|informácie] (čo|ktoré) (o mne|u mňa) [máte|vediete|evidujete] (už|u vás) [notRight]
    [potrebujem|chcem|chcel by som|chcela by som|rád by som|rada by som|môžete|mohli by ste|môžem|ako|kde|prosím o|žiadam o] (mi|si|si môžem|môžem|prosím|zmeniť) (mi|si) [mend] (si|mi) (svoje|svoju|svoj|moje|moju|môj|nové|novú) [heldDetail|ownFile] (inFile)
    [moje|môj|moja] (telefónne|mailová|emailová) [číslo|adresa|telefón|email|e-mail|mail|priezvisko|meno] (sa|mi|už|je) [zmenilo|zmenila|zmenil|zmenen*] & [zapíšte|opravte|aktualizujte|zmeňte|upravte|prepíšte|uložte|databáz*|systém*|profil*|evidenc*|účt*]
    [mám|máme] (už|teraz|od dnes) [nové|nový|novú] [heldDetail] (takže|prosím|tak|a) (si|to|ho|ju|mi) (prosím) [mend|zaznamenajte|poznačte|uložte]
    [vydala|rozviedla|oženil|premenoval*|presťahoval*] & [meno|priezvisko|adresu|adresa|údaje|bydlisko|profil*|účt*] & [mend]
    ^ [mám|máme] (teraz|už) [novú adresu|inú adresu|nové priezvisko|iné priezvisko|nový email|iný email|nový mail|iný mail]
    (v) [mojich údajoch je|mojich údajoch máte|mojich dátach je] [chyba|chybu|preklep|omyl]
    (môj) dátum narodenia (je|máte) [zle|chybný|nesprávny|zlý|nesprávne]
    [zmenil som|zmenila som|zmenili sme|zmenilo sa mi|zmenilo sa moje|mám nové|mám iné|mám už nové] (si|už|teraz) (telefónne) [číslo|číslo telefónu|číslo mobilu] (a|takže|tak) (prosím) [píšte|píšte mi|volajte|volajte mi|posielajte|posielajte mi|kontaktujte ma] (už|prosím|správy|smsky|to) (teraz) (na)
    [vydala som sa|oženil som sa|rozviedla som sa|teraz sa volám|volám sa teraz|nové priezvisko] & [zmeňte|zmeniť|opravte|upravte|prepíšte|aktualizujte]
    (toto|to) (už) nie je (už) (môj) [môj mail|môj email|môj mejl|moja adresa|moje priezvisko] & [zmeňte|opravte|aktualizujte|prepíšte|zmeniť|opraviť]
    [name] … [wrong] … [opravte|zmeňte|opraviť|aktualizujte|upravte|prepíšte]
    [máte|mate|uvádzate|uvedené|napísané|píšete|evidujete] … [wrong] … [priezvisko|meno|mene|priezvisku]
    [wrong] … [moje meno|moje priezvisko|mojom mene|mojom priezvisku]
    [zle|chybne|nesprávne] (napísané|napísaný|uvedené|moje) [priezvisko|meno]
    [priezvisko|meno] (tam|je|máte|mám|mate|mam|u vás|mi) (je|máte|mám|mate|mam|u vás|tam) [zle|chybne|nesprávne|s chybou]
    [moje priezvisko|moje meno] … [wrong]
    [zmenil|zmenila|zmenilo] (som) (sa) (mi|si) [adresu|priezvisko|meno|email|mail|adresa|číslo] … [fix]
    [opravte|zmeňte|aktualizujte|upravte|prepíšte|opraviť|zmeniť] (mi|si|prosím) (u vás|v systéme|prosím) [priezvisko|moje meno|moju adresu|moje údaje|svoje údaje|môj email|môj mail|dátum narodenia|moje priezvisko]
    [opravte|zmeňte|aktualizujte|upravte|prepíšte] (prosím) (mi|si) (u vás|v systéme|prosím) [meno|adresu|email|mail]
    [presťahoval|presťahovala] … [fix]
    volám sa … [nie] … [fix]
    právo na opravu`,
  port: `
    [pošlite|odovzdajte|prepošlite|preneste] (prosím) (všetky) [moje údaje|moje dáta] (do) [inej firme|inej spoločnosti|inému poskytovateľovi|inému operátorovi|inej firmy]
    [moje|svoju|moju|svoje] [výsledky|kartu|dokumentáciu|röntgeny|snímky|údaje|dáta|záznamy] (mi|prosím|nahrajte) [na usb|na usb kľúč|na kľúč|na cd|elektronicky pre iného lekára|pre novú poisťovňu|pre nového lekára|pre novú doktorku|pre novú banku|pre iného lekára]
    [chcem|chcel by som|chcela by som|môžem|potrebujem] (si) (všetky) [moje|svoje|svoju|moju] (osobné) [dáta|údaje|históriu|kartu|záznamy|výsledky|fotky|kontakty] [stiahnuť|odniesť|vyexportovať|preniesť|previesť|vziať so sebou|zobrať so sebou]
    [pošlite|odovzdajte|prepošlite|odošlite] (prosím) všetko čo o mne máte (do) (mojej|môjmu|mojmu) [novej|novému|nového|inej] [poisťovni|poisťovne|lekárovi|lekára|doktorovi|banke|banky|poskytovateľovi|operátorovi|ambulancie]
    [právo|práva|právom] [na prenos|na prenesenie|na prenosnosť] (mojich|svojich|osobných) [dát|údajov|osobných údajov|svojich údajov]
    [svoje tréningy|moje tréningy|moju spotrebu|moje nákupy|moje merania|moje odpočty|moje výsledky|históriu nákupov|históriu tréningov|tréningové dáta|moje objednávky|moje jazdy|moje kontakty|moje behy] … [ako súbor|v súbore|v exceli|do excelu|v csv|csv|json|xml|aby som ich nahral|aby som ich nahrala|nahrať inam|nahral inam|nahrala inam|naimportovať|preniesť inam|na stiahnutie|v tabuľke]
    [článok 20|čl 20|článku 20] [gdpr|nariadenia]
    [nová škola|nový lekár|nový zubár|nová ambulancia|nová banka|nová poisťovňa|nová škôlka|nový veterinár|nová doktorka|nový operátor|nová klinika|nový dodávateľ|nový všeobecný] … [chce|potrebuje|žiada|požaduje|čaká na|chcú|potrebujú] … [pošlite|zašlite|odovzdajte|prepošlite|prosím poslať|prosím odovzdať]
    [export|exportovať|exportujte|vyexportovať|vyexportujte] (všetkých|všetky|moje) (svojich|mojich|moje|svoje) [meraní|dát|údajov|tréningov|nákupov|výsledkov|odpočtov|fotiek|správ|kontaktov|dáta|údaje|histórie]
    [svoje|moje|svojich|mojich|všetky] (svoje) [odpočty|odpočty meračov|merania|tréningy|nákupy|objednávky|výsledky|údaje|dáta] (meračov|z) … [v tabuľke|v exceli|v csv|ako tabuľku|do excelu|do tabuľky|v súbore]
    [sendThem] & [myFiles] & [takeAlong]
    [pošlite|dajte] mi všetko v [exceli|csv|pdf] … [inému|inej|novému] [dodávateľovi|poskytovateľovi|operátorovi|firme]
    [exportujte|vyexportujte] (mi) (prosím) (moje) [tréningy|dáta|údaje|záznamy|históriu]
    [chcem|chceme|žiadam o|prosím o|uplatňujem|požadujem] (svoju|právo na) [prenositeľnosť|prenesenie|prenos|preniesť|export|exportovať] (svojich|mojich|osobných|svoje|moje) (osobných|osobné) [údajov|dát|údaje|dáta]
    [chcem|chcel by som|chcela by som|môžem|ako|kde|potrebujem] (si|si môžem) [stiahnuť|vyexportovať|exportovať] (si|všetky) [ownFile]
    [ownFile] (prosím|v|vo) [elektronickej podobe|v elektronickej podobe|v elektronickom formáte|v digitálnej podobe|v csv|v json|v xml|v exceli|v tabuľke|v strojovo čitateľnom|na usb]
    [prenos|prevod|preniesť|previesť] (mojich|moje|svoje) (osobných) [údajov|údaje|dát|dáta] … [inej firme|k inej|inému|novej|konkurencii|operátorovi|poskytovateľovi|novému]
    [dáta|údaje] (v) [strojovo čitateľnom|strojovo čitateľnej|v csv|v xml|v exceli|v json] (formáte|podobe)
    [pošlite|dajte|poskytnite|zašlite] (mi) [moje údaje|svoje údaje|moje dáta] (v|ako|vo) [v exceli|v csv|v súbore|ako súbor|vo formáte|v json|v xml|v strojovo]
    [moje údaje|moje dáta|svoje údaje|svoje dáta|mojich údajov|mojich dát|svojich údajov|moje osobné údaje] & [súbor*|csv|json|excel*|xml|formáte|inej firme|inému|novému|novej firme|k inému|ku konkurencii|konkurencii|preniesť|prechádzam|inam]
    [moje|svoje|mojich|svojich] (osobné) [dáta|údaje|údajov] … [v súbore|vo formáte|do súboru|v csv|v strojovo]
    [preniesť|previesť|prenos|prevod|prenesenie|exportovať|export] [mojich|moje|svoje|svojich] (osobné|osobných) [dáta|údaje|údajov|dát]
    [preniesť|previesť|prenos|prevod] (všetkých) [osobné údaje|osobných údajov]
    právo na prenosnosť`,
  object: `
    [uplatňujem|využívam|chcem uplatniť] (svoje) (právo) [právo namietať|právo na námietku|právo vzniesť námietku]
    [nechcem|odmietam|neželám si|neprajem si|nesúhlasím|nedovoľujem|nechceme] (s tým|byť|aby|aby ste) (ma|o mne|mi|s tým|byť) (aby|byť|bol|bola) [hodnotený|hodnotená|posudzovaný|posudzovaná|bodovaný|bodovaná|hodnotil|hodnotilo|hodnotila|posudzoval|posudzovalo|posudzovala|rozhodoval|rozhodovala|rozhodovalo|bodoval|známkoval] (ma|o mne|podľa|nejakým|nejakého|nejaký|nejaké|vaším|váš|len|iba) [skór*|algoritm*|automat*|stroj*|počítač*|robot*|umelou inteligenc*|umelá inteligenc*|programom|program|bodov*|systém|systémom]
    ? ^ (prosím) [nebodujte|nehodnoťte|neznámkujte|neprofilujte|nevyhodnocujte|neanalyzujte|neskórujte] [ma|mňa|nás|moje|mojich|naše] (dáta|údaje|nákupy|údajov|dát)
    ? ^ (ja) [nechcem|odmietam|neželám si|neprajem si] (žiadne|mať|vaše|kreditné) [skóre|skórovanie|bodovanie|profilovanie|rozhodovanie algoritmom|rozhodnutie automatu|rozhodnutie stroja|rozhodnutie počítača|rozhodnutie algoritmu]
    ? [o mne|o mojej žiadosti|o mojej pôžičke] (má|nech|by mal) (rozhodovať|rozhoduje|rozhodne|rozhodnúť|posúdiť) (živý|len) človek
    ? nech o mne [rozhoduje|rozhodne] (živý|radšej) človek
    (nechcem) [nechcem aby ste|aby ste|nechcem aby] (podľa|z) [mojich nákupov|toho čo kupujem|môjho správania] [odhadovali|usudzovali|odvodzovali|vyvodzovali|predpovedali|zisťovali|vyhodnocovali]
    nerobte si (o mne) profil
    [vynechajte|vynechať|vyraďte|vyradiť|nezahŕňajte|nezahrňujte|nezaraďujte|nezapočítavajte|nepočítajte|neťahajte|nedávajte|nestrkajte|vyberte] (ma|moje|prosím) (ma|moje|údaje|návštevy|nákupy|dáta) (z|zo|do|v|vo|tých|vašich) (vašich|tých|do|z|zo|svojich|nejakých) (vašich|svojich) [štatistik*|štatistík|analýz|výskumov|štúdií|prieskumov|analýz a výskumov|štatistikách|prieskumu|výskumu]
    [nechcem|neželám si|neprajem si|nesúhlasím|nedovoľujem|nechceme|zakazujem] (aby ste|by ste|aby|s tým) (si|o mne|mi) (si|o mne|mi) (o mne) (robili|vytvárali|zostavovali) [o mne robili profil|o mne robili nejaký profil|o mne vytvárali profil|o mne profil|môj profil|robili profil|vytvárali profil|zostavovali profil|profilovali|vytváranie profilu]
    [nechcem|neželám si|neprajem si|nesúhlasím|nedovoľujem] (aby|s tým) … [rozhodoval algoritmus|rozhodoval počítač|rozhodoval robot|rozhodoval stroj|rozhodovala umelá|algoritmus rozhodoval|počítač rozhodoval|hodnotil algoritmus|algoritmus hodnotil|hodnotil počítač]
    [žiadne|žiadna|bez|nechcem|neželám si|neprajem si|zakazujem] [reklamy|reklám|ponuky|ponúk|reklamu] (prispôsobené|podľa|na základe|cielené|šité|založené|na|vybrané) (podľa|na) [mojich nákupov|moje nákupy|môjho profilu|mojich dát|mojich údajov|mojich návštev|toho čo kupujem|môjho správania|mojej histórie|mieru]
    [neberte|nedávajte|nestrkajte|nepoužívajte|nezapočítavajte|nezahŕňajte|nevkladajte] (prosím) [moje dáta|moje údaje|moje návštevy|moje nákupy] (do|v) (žiadnych|vašich|svojich) [reportov|štatistík|analýz|výskumov|prehľadov|reportov a štatistík|štatistiky|prieskumov|rebríčkov]
    [nesledujte|neanalyzujte|nešpehujte|nesledovať|nevyhodnocujte] (ma|prosím|to) [čo kupujem|kde nakupujem|kam chodím|kde som|moje nákupy|čo objednávam|čo čítam]
    [iObject] … [mineUsed] … [forStudy]
    [iObject] & [mineUsed] & [forStudy]
    [vadí mi|nepáči sa mi|hnevá ma|nechcem|nie som za to|som proti tomu|som proti|neprajem si] (že|aby) [aby ste|že|ste] (ma|moje) [profilovali|profilujete|analyzovali|analyzujete|vyhodnocujete|vyhodnocovali|sledujete|sledovali|spracúvate|spracúvali|spracovávate|spracovávali|skúmali|skúmate] (moje|moju|čo|si) [ownFile|nákupy|údaje|dáta|správanie|kupujem|nakupujem|históriu|zvyky]
    [nie som za to|nesúhlasím s tým|som proti tomu|vadí mi|nepáči sa mi|nechcem|neprajem si] (že|aby) [aby ste|že] (ma) [profilovali|profilujete|profilovať] (ma)
    [nedávam|nedám|neudeľujem|nedal som|nedala som|nemáte] (vám|môj) [súhlas|povolenie] (k|s|so|na) (analýze|analýzou) [analýze|analýzu|analýzou|profilovanie|profilovaním|spracovanie|spracúvanie|spracovaním|spracúvaním|vyhodnocovanie|sledovanie] (mojich|svojich|osobných) [ownFile|dát|údajov|nákupov|správania]
    ? [nechcem|neprajem si|nesúhlasím|nesúhlasím s tým] (aby) [ownFile] (boli|sa) [používané|použité|využívané|spracúvané|spracovávané|analyzované|používali] (na|pre|za) [marketing|reklamu|profilovanie|účelom|reklamné účely|marketingové účely]
    [bránim sa|ohradzujem sa proti|protestujem proti|namietam proti|odmietam] (tomu) (vaše|vášmu) [spracovaniu|spracúvaniu|spracovanie|spracúvanie|profilovaniu|profilovanie|analýze|analýzu|vyhodnocovaniu|používaniu] (mojich|osobných|svojich) [ownFile|údajov|dát|nákupov]
    ? [nepoužívajte|nevyužívajte|nespracúvajte|nespracovávajte] (prosím|už) [moje dáta|moje údaje|moje osobné údaje|osobné údaje] (na|pre) [reklamné účely|marketingové účely|marketing|reklamu|analýzy|profilovanie]
    [noProfile] & [habits]
    [námietku|námietka|namietam|nesúhlasím|protestujem|ohradzujem sa] & [marketing*|profilov*|spracúv*|spracov*|analyz*|analýz*|nákup*|sledovan*|automat*]
    [článok 21|čl 21]
    [námietku|námietka|námietky|namietam|nesúhlasím] (proti|s|voči) … [profilovan*|spracúvan*|spracovan*|analyz*|využív*|použív*]
    [nechcem|neželám si] (byť|aby ste) (ma|profilovaný|profilovaná) [profilovan*|profilovali|sledovali|analyzovali]
    [vznášam|podávam] námietk*`,
  restrict: `
    [s mojím spisom|s mojou kartou|s mojimi údajmi|s mojou zložkou] (nič|zatiaľ) nerobte (nič) [kým|dokým|pokým|zatiaľ]
    záznam … [odložte|uchovajte|schovajte] … inak (ho) [nepúšťajte|nepúšťať|nepoužívajte|neukazujte] (ho)
    pozastavte (všetku) [prácu|pracu|používanie|spracovanie] (s) (mojím|mojim|mojich|mojou) [spisom|údajmi|kartou|zložkou|údajov|spisu]
    [len|iba] (moje|dáta|údaje|ich|si) [uchovávajte|uchovávať|odložte|uložte|skladujte|nechajte uložené|držte] (ich|moje|si) (údaje|dáta) [kým|dokým|pokiaľ|do|až]
    [dáta|údaje|moje dáta|moje údaje] (len|iba|zatiaľ|prosím) [uchovávajte|uchovávať|skladujte|nechajte ležať|nechajte uložené|uložte] … [kým|dokým|pokiaľ|do vyriešenia|do vyjasnenia]
    [nemažte|nemazať|neodstraňujte|nevymazávajte|nevyhadzujte|neničte|nelikvidujte|neskartujte|nič nemažte|ponechajte|uchovajte|nechajte] … [súd|súdu|reklamáciu|reklamácie|poisťovňu|poistenie|poisťovne|právnika|dôkaz|sporu|spor|sťažnosť|sťažnosti|políciu|odvolanie|konanie] … [nikto|nesmie|nech ich nikto|nech nikto|nepoužívajte|nepoužívať|nesiahajte|nesiahať|nevyužívajte|nespracúvajte|nehýbte]
    [nemažte|nemazať|neodstraňujte|nevymazávajte|nevyhadzujte|neničte|nelikvidujte|neskartujte|nič nemažte|ponechajte|uchovajte|nechajte] (je|ju|ho|ich|ga|jih|ih|ji|ich|go|to|prosím|proszę|molim) (ale|no|a|i|in|pa|však|len) [nikto|nesmie|nech ich nikto|nech nikto|nepoužívajte|nepoužívať|nesiahajte|nesiahať|nevyužívajte|nespracúvajte|nehýbte]
    [do|kým|pokiaľ|počas|až do] (sa|vybavenia|vyriešenia|ukončenia|skončenia|nevybaví|nevyrieši) (nevyrieši|nevybaví|tej|mojej) [reklamácie|sporu|sťažnosti|súdu|odvolania|konania|dlhu] … [nesiahajte|nesiahať|nepoužívajte|nepoužívať|nespracúvajte|nevyužívajte] (na|moje) (moje|údaje|dáta)
    [dáta|údaje|nahrávku|záznam] (prosím|moje) [nechajte|ponechajte|uchovajte|zachovajte] … [súde|súd|reklamáciu|polícii|poisťovni] … [nepoužívajte|nesiahajte|nespracúvajte]
    [noUse] … [ale|len|iba|a|ani|i|však|kým|zatiaľ|tiež|aj|môj|moje] … [noErase]
    [noUse] … [noErase]
    [noErase] … [ale|len|iba|a|ani|i|však|kým|zatiaľ|tiež|aj|môj|moje] … [noUse]
    [noErase] … [noUse]
    [pauseUse] (prosím|zatiaľ|teraz|dočasne) (všetky) [ownFile|ownFileWith] (na) [forNow|ničomu|nič]
    [forNow] (prosím|vás|prosím vás) (s|na) [ownFileWith|ownFile] (prosím|nič|už) [nepracujte|nenakladajte|nerobte|nepoužívajte|nevyužívajte|nespracúvajte|nespracovávajte|nesiahajte|neberte]
    [nechcem|neprajem si] [aby ste] (zatiaľ|teraz|dočasne) [ownFile] (zatiaľ|teraz|dočasne|momentálne) [používali|využívali|spracúvali|spracovávali]
    [nakladajte|pracujte|zaobchádzajte] (prosím) s [ownFileWith] (prosím) [len|iba] (v) [nevyhnutnom|nutnom|obmedzenom|minimálnom] (rozsahu)
    [dajte|uložte|odložte] (prosím) [ownFile|môj profil|môj účet] (prosím|zatiaľ|dočasne) [k ľadu|na ľad|bokom]
    [nechajte|ponechajte|majte|uchovajte|uložte] (si) (prosím|ich|u vás) [ownFile] (si|u vás|uložen*|prosím) (ale|len|a|avšak|akurát) (ich|zatiaľ|s nimi|nič|už) (s nimi|nič|ďalej|už|nijako) [nepoužívajte|nevyužívajte|nespracúvajte|nespracovávajte|nepracujte|nerobte|nepoužívať|nesiahajte]
    [zmrazte|zmraziť|zmrazenie|zablokujte|zablokovať|zablokovanie|pozastavte|pozastaviť|pozastavenie|uzamknite|blokáciu|obmedzte|obmedziť|obmedzenie] (prosím|mi|dočasne|môj|svoj|používanie|využívanie|spracúvanie|spracovanie) (dočasne|prosím) [ownFile|zákaznícky profil|môjho profilu|môj profil]
    [moje dáta|moje údaje|údaje|dáta] (mi|prosím) [nemažte|nemazať|nezmažte|nelikvidujte] … [nepoužívajte|nepoužívať|nevyužívajte|nespracúvajte|nesiahajte]
    [nemažte|nezmažte] (mi|prosím) [moje dáta|moje údaje] … [nepoužívajte|nepoužívať|nevyužívajte|nespracúvajte|nesiahajte]
    [freeze] & [frozenData] & [meanwhile]
    [právo na obmedzenie|článok 18|čl 18]
    [obmedzte|obmedziť|obmedzenie|pozastavte|pozastaviť|zablokujte|zmrazte|zmraziť|blokovanie] … [spracúvanie|spracovanie|spracúvania|spracovania|používanie|využívanie]
    [obmedzte|zablokujte|zmrazte|zablokovať|zmraziť] (prosím) (všetky) (moje|mojich) (osobné) [údaje|dáta]`,
  do_not_sell: `
    ? [neprezrádzajte|neposkytujte|nedávajte|nepredávajte] (nikomu) moje (telefónne) [číslo|údaje] nikomu
    [môj|moje|moju] [telefón|email|mail|číslo|adresu|kontakt] (prosím) [neposkytujte|nedávajte|neodovzdávajte|neprezrádzajte|nech nejde|nech nejde nikam|neposielajte] (prosím|nikam) [reklamným|firmám|agentúram|inam|nikomu|ďalej|poisťovákom|nikam inam]
    [nechcem|nechceme|neželám si|neprajem si|zakazujem|nesúhlasím] (s tým) [aby ste|aby|aby sa|nech] (mi|nám) [predávali|odovzdávali|preposielali|zdieľali|poskytovali|prenajímali|požičiavali|posúvali] (ďalej|nikomu|môj|moju|moje) (email|e mail|mail|mejl|adresu|číslo|údaje|dáta|kontakt|telefón|meno)
    [nepreposielajte|neodovzdávajte|nepožičiavajte|neposkytujte|neprenajímajte|nepredávajte|nezdieľajte|nevydávajte|nedávajte|neposúvajte] (prosím|nikomu|ďalej) [moju adresu|môj email|môj mail|môj telefón|môj kontakt|údaje o mojom|údaje o mne|údaje o mojej|informácie o mne|moje meno|našu adresu]
    [údaje|email|mail|adresu|kontakt|dáta|informácie|meno] … [nepreposielajte|neodovzdávajte|neposkytujte|neprenajímajte|nezdieľajte|nevydávajte|nepožičiavajte|neposúvajte] (prosím) [sestersk*|dcérsk*|spoločnost*|firm*|iným|ďalším|tretím|partner*|nikomu|nikam|ďalej|obchodným]
    [moju adresu|moje číslo|moje meno|môj mail|môj e mail] (žiadnym) [poisťovniam|bankám|sponzorom|iným firmám|nikomu|inzerentom] (už) [nepožičiavajte|nedávajte|neposielajte|neprezrádzajte|neodovzdávajte]
    ? nech sa (môj|moje|moja) (e) [mail|email|číslo|adresa|meno] (nikdy) nedostane (k|do) (rúk) [sponzor*|k sponzorom|iným|iných|k iným|firmám|cudzím]
    ? s [mojou|mojím|mojimi] [adresou|číslom|menom|údajmi] (sa) [obchodovať nebude|neobchodujte|nebude obchodovať|nekšeftujte|nehandlujte]
    [moje dáta|moje údaje|moje číslo|môj telefón|moja adresa] … [nesmú|nesmie|nemajú|nemá|nech] (sa) … [dostať k|dostať do|dostanú k|ísť k|ísť do|prísť k|odovzdať|k žiadnej|k nikomu|do rúk|nikomu odovzdať] (žiadnej|inej|nikomu|cudzej|cudzích|tretej) [žiadnej inej firme|inej firme|inej firmy|iným firmám|nikomu|nikomu inému|cudzím|tretím stranám|partnerom|rúk|firme|firmám]
    [nesúhlasím|nedávam súhlas|neudeľujem súhlas|nedávam povolenie|nemáte súhlas|nedal som súhlas|nedala som súhlas|nedovoľujem|zakazujem|odmietam] (s|so|na|vám) [s predajom|s odovzdaním|s odovzdávaním|s poskytnutím|s poskytovaním|so zdieľaním|na predaj|na odovzdanie|na poskytnutie|na zdieľanie|predaj|odovzdávanie|zdieľanie|poskytovanie|s ďalším predajom] (môjho|mojich|svojho|moje) [čísla|údajov|dát|telefónu|môjho čísla|mojich údajov|adresy|kontaktu|osobných údajov]
    [moje číslo|moje údaje|môj telefón|moje dáta|môj kontakt] (nikomu|ďalej|iným|prosím) (ďalej|nikomu) [neposúvať|neposúvajte|nedávať|nedávajte|nepredávať|nepredávajte|neposkytovať|neposkytujte|nepreposielajte|nešíriť|nešírte|neodovzdávať|neodovzdávajte]
    [číslo|moje číslo|údaje|telefón|kontakt] (prosím) [nedávať|nedávajte|neposkytovať|neposkytujte|neodovzdávať|neodovzdávajte|nepredávať|nepredávajte|nezdieľať|nezdieľajte] (ďalej) [nikomu|nikomu cudziemu|cudzím|nikomu inému|nikomu ďalšiemu|ďalej|tretím stranám|iným firmám]
    [sellWhat] & [nikam ďalej|nikomu ďalej|zostanú u vás|zostane u vás|nech zostanú|nikam nepôjdu|nikam inam]
    [nemáte právo|nesmiete|nemôžete|zakazujem] (vám) [odovzdávať|odovzdať|predávať|predať|poskytovať|poskytnúť|zdieľať|dávať|prepredávať] (nikomu|ďalej) [sellWhat] (obchodným|tretím|iným|žiadnym|vašim) (partnerom|stranám|firmám|osobám|spoločnostiam)
    [moje údaje|moje dáta|moje číslo] (nie sú|nie je) [nie sú na predaj|nie je na predaj|nie sú tovar|nie je tovar]
    [nech|aby ste|aby] & [nepredáte|nepredali|neodovzdáte|neodovzdali|neposkytnete|neposkytli|nedáte|nedali|neprepredáte|nezdieľate|nešírite|nepredávate] & [sellWhat|čísla|číslo]
    [sellNo] & [sellWhat]
    [nepredávajte|nepredávať|neposkytujte|nezdieľajte|nezdieľať|neposúvajte|neodovzdávajte] (prosím|nikomu|ďalej) (prosím|nikomu|ďalej) (moje|svoje) (osobné) [údaje|dáta|číslo|informácie]
    nesúhlasím s [predajom|predávaním|zdieľaním|poskytovaním] (mojich|osobných)`,
  wrong_number: `
    ? ^ [to|toto] nie je číslo [petra|jany|pavla|martina|tomáša|evy|lucie|hany|márie|lenky|pána|pani]
    ? (pani|pána|pán|žiadnu) [who] (tu|u nás) (vôbec) [nepoznáme|nepoznám|nebýva|nie je]
    [máte|dovolali ste|trafili ste|ste] (sa|u|na) (zle|zlú|zlého|zlom) [zlú osobu|nesprávnu osobu|zlého človeka|inú osobu|u zlého človeka|k niekomu inému|k inému človeku|u niekoho iného|na niekoho iného|na zlé číslo]
    ? ^ [dovolali|trafili|netrafili] ste sa (asi|úplne) [zle|inam|vedľa|inde]
    ? [hľadáte|chcete|píšete|myslíte|zháňate|voláte] … [to ja nie som|to nie som ja|ja to nie som|ja som niekto iný]
    ? ^ kto je (to) (nejaká|nejaký|pani|pán|ten|tá) [who] $
    ? (toto|to) číslo mám (ja) (len|iba|až) [mesiac|týždeň|pár dní|pár týždňov|chvíľu|od včera|krátko|od minulého|nové|novo|od operátora|od pondelka]
    ? ^ (a|ale) [aký|aká|aký zas|ktorý] [who] [tu|tu je|ja som|to som ja]
    ? (ja) [nie som|niesom|niesom žiadna|nie som žiadna|nie som žiadny] [pani|pán|slečna|who|žiadna pani|žiadny pán] (píšete|to)
    ? som (niekto) (úplne|celkom) (niekto) [iný človek|niekto iný|úplne iný|celkom iný]
    [žiadna|žiadny|nikto] … [tu nebýva|tu nikdy nebývala|tu nikdy nebýval]
    [žiadna pani|žiadny pán|nikto menom|nikto taký|nikto tohto mena|žiadnu pani|žiadneho pána|nikoho menom] … [tu nie je|tu nepoznáme|nepoznám|nepoznáme]
    [mýlite si ma|si ma mýlite|pomýlili ste si ma|ste si ma pomýlili|si ma s niekým mýlite|si ma s niekým pletiete|pletiete si ma|ma s niekým pletiete|ma s niekým mýlite|zamieňate si ma|zamenili ste ma|ste si ma s niekým pomýlili] (s niekým|s niekým iným|asi) $
    [mňa sa to netýka|to sa ma netýka|netýka sa ma to] (žiadne|žiadny|žiadneho) (auto|dieťa|psa|termín) … [nemám|nie som|nechodím]
    [manžel|manželka|otec|mama|dedo] [zomrel|zomrela] pred … [rokmi|rokom|mesiacmi] prosím vás $
    [odsťahoval|odsťahovala] … (toto|tento) je teraz [môj telefón|moje číslo|môj mobil]
    [dcéra|syn|manžel|manželka|brat|sestra] (už) má (už) [iné číslo|nové číslo|iný telefón] [tu som|tento je|toto je]
    píšete [nesprávnemu človeku|zlému človeku|inému človeku|nesprávnej|nesprávnemu|zlému|cudzej osobe]
    (asi) [ste si ma|ste ma|si ma|mýlite si ma|pletiete si ma] (asi|určite|zrejme) (s niekým|s inou|s iným) (iným|inou) [pomýlili|zmýlili|poplietli|splietli|zamenili|pomiešali|s niekým]
    [who] [tu|tady|na tomto čísle] (už|dávno) (už) [nebýva|nebyva|nepracuje|nie je|nežije] (už)
    tu [žiadny|žiadna] [who] [nie je|nebýva|nepracuje]
    ^ (to|nie|pardon) (to) nie som ja (koho|kto) (koho) [hľadáte|zháňate|chcete|myslíte] $
    (nikoho) [nikoho takého|takú osobu|žiadnu takú osobu|toho mena|takého mena] [nepoznám|nepoznáme|tu nemáme|nemáme]
    (to|toto) (nové) [číslo] (som|mi|mám|si) [dostal|dostala|kúpil|kúpila|pridelili|prevzal] (iba|nedávno|až|teraz) [pred mesiacom|pred týždňom|pred rokom|minulý mesiac|minulý týždeň|nedávno|tento rok|nanovo|vlani|včera]
    [správa|sms|smska|toto|to] (asi|zrejme) [nie je pre mňa|nebolo pre mňa|nie je určená mne|mi nepatrí|nebola pre mňa|asi nebolo pre mňa|asi nie je pre mňa] (to|volám|ja|asi|ste|omyl|pomýlili)
    ^ (pardon|sorry) (asi) (to) [to asi nebolo pre mňa|to asi nie je pre mňa|to nebolo pre mňa|to nie je pre mňa|toto nie je pre mňa|toto asi nebolo pre mňa] $
    ^ (pardon|sorry|asi|je to) [zlé číslo|zle číslo|chybné číslo|nesprávne číslo|iné číslo] (sorry|pardon|prepáčte|kámo) $
    ja sa nevolám (who|tak|takto)
    ^ (tu|tady) [who] (a) [nie] [who] $
    [ten|tá|on|ona|who|pán|pani] (už|tu) (už|tu) (dávno) [tu už nepracuje|už tu nepracuje|tu už nebýva|už tu nebýva|tu nepracuje|tu nebýva]
    [číslo|telefón|mobil] (je) (už|teraz) [patrí niekomu inému|má niekto iný|má nového majiteľa|patrí inému človeku|patrí inej osobe]
    ^ (ale|pardon|haló) to nie som ja $
    [pomýlili|pomýlil|zmýlili|popletli|mýlite] (ste|si|sa) (si|ste) (ma|sa) [s niekým|ma s niekým|číslo|osobu|adresáta|s niekým iným|v čísle|v osobe]
    píšete [nesprávnej osobe|zlej osobe|niekomu inému|cudziemu človeku|inej osobe]
    máte (môj|asi) [zlý kontakt|zlé číslo|chybný kontakt|nesprávny kontakt|nesprávne číslo]
    (nikto) [nikto taký|nikto toho mena|nikto s týmto menom] (tu|tuto) (nie je|nebýva|nemáme)
    (to|toto) (číslo) [mám to číslo|mám toto číslo|toto číslo mám|to číslo mám] [krátko|len|od|nové|nedávno|po niekom|týždeň|mesiac|iba]
    [dostal|dostala|prebral|prevzala|zdedil|zdedila] (som) (to|toto) číslo po (niekom|predchádzajúcom|bývalom)
    (toto|to) [nie je jeho číslo|nie je jej číslo|už nie je jeho číslo|už nie je jej číslo]
    číslo (má|zmenilo) [zmenilo majiteľa|má iného majiteľa|má nového majiteľa]
    [predchádzajúci|bývalý|minulý|pôvodný] [majiteľ|vlastník|užívateľ|majiteľka] (tohto|toho) čísla
    žiadna [who] (tu|už) [nie je|nebýva|tu nie je|nežije]
    (žiadnu|žiadneho) [who] (tu) nepoznám
    [pani|pán] … [nie som ja|ja nie som|to nie som]
    (toto|to) (nie) (je) (číslo|telefón|mobil) [nie je číslo na|nie je číslo pána|nie je číslo pani|nie je telefón na|nie je mobil na|nie je číslo pre|nie je číslo od] (who)
    [pán|pani|who] … [už|teraz] (toto|to) [číslo] (už) [nemá|nepoužíva|nepatrí]
    toto číslo (už) (pani|pán|pána|pánovi|teraz|jej|mu) [nemá|nepatrí|nepoužíva|patrí mne|je moje|mám ja|mám teraz ja]
    ^ (to je|to bude) (asi) omyl $
    [pomýlili|pomýlil|pomýlila|zmýlili|zmýlil|pomylili] (ste|ste si|ste sa|si|sa) (asi) [číslo|v čísle|osobu|si číslo|sa v čísle]
    [máte|toto je|to je|mate] (asi) [zlé|iné|nesprávne|blbé] číslo
    [nie som|nevolám sa|to nie som ja] (žiadny|žiadna) [who]
    (ja) nie som [ten|tá] (koho|ktorého|ktorú) hľadáte
    [neznám|nepoznám|nebýva tu|nie je tu] (tu) [žiadny|žiadneho|žiadnu|taký|takého]
    (to) (asi) nepíšete mne
    toto číslo (už) [nie je jeho|nepatrí|patrí niekomu inému|patrí mne|nie je jej]
    [píšete|voláte|pisete] (asi) [niekomu inému|na zlé číslo|zlému človeku|cudziemu]`,
  nothing: `
    [nechcem|nechcel som|nechcela som|nechceme] [ťa|vás|ho|ju|ich] (dlho|ďalej) [obťažovať|rušiť|otravovať|zdržiavať|budiť]
    [who|jana|peter|mama|otec|ona|on|syn|dcéra] (mi|nám) (už) [nepíše|nenapísala|nenapísal|neodpísal|neodpísala|neodpovedá|už nepíše|už neodpovedá] (na) (správy)
    už nechcem (nič) [jesť|piť|spať|kávu|polievku|čaj|pivo|víno|chlieb|koláč]
    škrtni (prosím) [kura|chlieb|mäso|koláč|mlieko|vajcia|syr|maslo] zo (nákupného) zoznamu
    (prosím) zruš [pripomienku|budík|minútku|časovač|stretnutie|alarm] (na zajtra|zajtra)
    [prestaňte|prestaň|nechajte] sa [hádať|biť|smiať|báť|trápiť|naháňať]
    mám (už) dosť [dažďa|snehu|zimy|práce|školy|mrazu|horúčavy|času|miesta|peňazí]
    ^ (už|prečo|a) mi (už|vôbec|ešte) [nechodia|nechodí|neprichádzajú] (tie|žiadne|vaše) [stuff]
    [stuff] mi (už|vôbec|ešte) [nechodia|nechodí|neprichádzajú] (a) [prečo|neviete prečo]
    stop [počkajte|počkať|moment|vydržte|chvíľu|ešte nie|počkaj]
    [nálepku|samolepku|ceduľku|ceduľu|nápis] (s|so|nápisom|že|na|schránke) (nápisom) [nevhadzujte|nevhadzovať|nehádzať|nehádžte|žiadnu|žiadne] (prosím) (reklamu|reklamy|letáky)
    [nikto|nikto mi|nikto tam|nikto u vás] [nedvíha|neberie|nedvíhajú] (mi|ten) [telefón|telefóny|hovory]
    ? [už žiadne|žiadne] [stuff] (už) (tam) [nezostali|nezvýšili|nemáte|nemáte v ponuke]
    [nepíšte|nezapisujte|nepíš|nedávajte] (to|tam|si|ho|ich) [nikam|na tortu|na obálku|na faktúru|na účet|na darček|tam meno|tam moje meno]
    (to) nikam [nepíšte|nezapisujte|nedávajte|nepíš]
    [minule|naposledy|omylom] (ste) ma (asi) [vynechali|vyradili|vyškrtli|zabudli] (a|zo zoznamu)
    [minule|naposledy|omylom] ste ma (asi|zase) [vynechali|vyradili|vyškrtli]
    [nevyraďujte|nemažte|neodhlasujte|nevyškrtávajte|nevyhadzujte|neodstraňujte|neblokujte|nevyradiť|neodhlasovať|nevypínajte] (prosím) [ma|mňa|nás] (prosím) (z|zo) (list)
    [nevypínajte|nevypínať|nerušte|nezastavujte|neukončujte|nekončite|nezrušte|neprestávajte] (mi|nám|mu|jej|prosím|s) (tie|tieto|vaše|tými|tá) [stuff]
    (tie|tieto|vaše) [stuff] (mi|nám|prosím) [nevypínajte|nerušte|nezastavujte|neukončujte|nezrušte|nevypínať|nerušiť]
    [netreba|nemusíte|nie je nutné|nie je potrebné] [ma|mňa|nás] [odhlasovať|vyraďovať|mazať|vyškrtávať|vypínať|odhlásiť|vyradiť] (z|zo) (list)
    [nechajte|ponechajte|nechať|ponechať|nechávajte] [ma|mňa|nás] (prosím|tam|ďalej) [na zozname|v zozname|v databáze|v evidencii|v odbere|v klube|v skupine|prihláseného|prihlásenú] (ďalej|prosím) (tie|vaše) (stuff)
    (vôbec|nijako) [ma|mňa|nás|mi] (vôbec|nijako|predsa) [neobťažujete|nerušíte|neotravujete|neobťažujú|nerušia|neotravujú|nevadíte]
    [nežiadal|nežiadala|nežiadame|nežiadam|neprosil|neprosila|nechcel|nechcela|nepodával|nepodávala] (som|vás|sme|som vás) (o) [odhlásenie|vyradenie|vymazanie|ukončenie|zrušenie|zastavenie|vyškrtnutie] (odberu|zasielania|posielania|zo|z) (list|stuff)
    [nežiadal|nežiadala|nežiadam|neprosil|neprosila|nepodával] (som|vás) (vás) o [odhlásenie|vyradenie|vymazanie|ukončenie|zrušenie|zastavenie|vyškrtnutie]
    o [odhlásenie|vyradenie|vymazanie|ukončenie|zrušenie|zastavenie|vyškrtnutie] (odberu|zasielania|posielania|zo|z) (list|stuff) (som) (vás|vôbec) [nežiadal|nežiadala|nežiadam|neprosil|neprosila|nestál|nestála|nestojím]
    [nechcel|nechcela|nechcem|nechceme|nehodlám|neplánujem] (som|sa) (sa|to) [zrušiť|odhlásiť|ukončiť|odhlasovať|rušiť|vypnúť] (sa|z|zo) (odber|zasielanie|posielanie|tie) (list|stuff)
    [nechcem|nechcel|nechcela|nežiadam|nežiadal|nežiadala|nehovoril|nehovorila|nepovedal|nepovedala|nepísal|nepísala] (vás|som|vám) [aby ste|nech|že] (mi|ma) [prestali|skončili|prestanete|nemáte písať|nepísali|neposielali|odhlásili|vyradili|vymazali] (písať|posielať|z|zo) (list|stuff)
    [nebol som|nebola som|som nebol|som nebola] (to) ja (kto|čo|ten) [písal|napísal|poslal|sa odhlásil|chcel|žiadal|písala|napísala|poslala|chcela] (vám|slovo|o) [stop|koniec|odhlásenie|zrušenie|zrušiť]
    [chcel|chcela|mal|mala] (som) (to|sa|ich|vás) [zrušiť|odhlásiť|vypnúť|zablokovať] (odber) [ale|lenže|avšak] (potom|teraz|tie|vaše) (stuff) [ukázali sa ako|sa ukázali ako|užitočné|hodia|užitočná|zvykol|zvykla|páčia|rád|rada|ostanem|zostanem]
    [myslel|myslela|bál|bála|mysleli] (som|sa|som si|som sa) (si) (už) že (už) [ste] (ma|nás|už) [vymazali|zablokovali|vyradili|zmazali|odhlásili|vyškrtli] (z|zo) (list)
    stop (som) [písal|písala|poslal|poslala|napísal|napísala] (som|vám) … [dovolenky|omylom|choroby|nedopatrením|syna|manžela|manželky|dcéry|mamy] … [rád|rada|zase|kľudne|normálne|píšte|nech mi to chodí|nech to chodí]
    [manželovi|manželke|synovi|dcére|mame|otcovi|babke] (tie|prosím) [stuff] (prosím) [nevypínajte|nerušte|nezastavujte|nevypínať]
    [volanie|telefonovanie|hovory|telefonáty] (od vás) [musí|musia|nech|má] [prestať|skončiť|prestane|skončí|prestanú] (ale) [sms|smsky|esemesky|správy]
    [reklamy|letáky|newslettery|smsky] (všetky) od (všetkých) [iných|ostatných|inakade] (som) [zrušil|zrušila|odhlásil|odhlásila|vypol|vypla|blokujem] (všetky) (vaše) … [nechávam|nechám|čítam|beriem]
    nebolo (to) pre vás … [príjemcu|adresáta|číslo] … [ženu|manžela|syna|dcéru|mamu|kamaráta|kamarátku|muža]
    (do kávy|do polievky|do čaju) (mi|nám|jej|mu) (už|prosím) [nedávajte|nedávať|neposielajte|neposielať|nevozte|nesypte|nelejte|nepridávajte|nebaľte|nedávaj|nenoste] (mi|nám) (už|viac) (tej|toho|tých|tú|ten|tie|žiadne|žiadnu) [otherGoods]
    [otherGoods] (prosím) (mi|nám) (už|viac) [nedávajte|nedávať|neposielajte|neposielať|nevozte|nesypte|nepridávajte|nebaľte|nenoste] (už|viac)
    [prečo|akože|jak to že] (už) (mi|nám) (už) [nechodia|prestali chodiť|prestala chodiť|neprichádzajú|neprišla|prestalo chodiť|nedostávam] (mi|tie|vaše|žiadne) [stuff]
    [krv|krvácanie|nos] (sa|mi) (mi|sa) [nedá zastaviť|nevie zastaviť|nejde zastaviť|nechce zastaviť|nedá sa zastaviť] … [odbere|odberu|injekcii|očkovaní|zákroku]
    [somebody|people] & [heQuit] & [iKeep]
    [oops] & [iQuit] & [backNow]
    [noCalls] & [textsFine]
    [noPaper] & [textsFine]
    [noSend] & [noPaper] & [textsFine]
    [nemažte|nevyraďujte|neodstraňujte|neblokujte|nevyškrtávajte] (prosím) (moje|to) [číslo|moje číslo|meno|kontakt] (z|zo) (list)
    [nech|hlavne nech|dúfam že|len nech|kiež|snáď|len aby] (mi) (tie|tieto|vaše) (stuff) (mi) [neprestanú|neskončia|nezmiznú|neprestali|neprestanete] (chodiť|posielať)
    [ja som sa|ja sa] [neodhlasovala|neodhlasoval|neodhlásila|neodhlásil]
    [do kávy|do polievky|do čaju|do jedla|do šalátu] (mi|nám|jej|mu) (už|prosím) [nedávajte|nesypte|nelejte|nepridávajte|nedávaj]
    [somebody] (mi|vraj) [tvrdí|hovorí|hovoril|hovorila] že (vám|už) [napísal stop|napísala stop|poslal stop|poslala stop|písal stop]
    [hovorila|hovoril|povedala|povedal|písala] (som) [vari|azda|snáď] že nechcem (stuff)
    [neblokujte|neblokovať] (mi|nám|prosím) (tie|vaše) [stuff]
    [vyškrtnite|vyškrtni|odhláste|škrtnite] (ma|ho|ju) (len|iba|prosím) (z|zo) [sobotn*|nedeľn*|pondelkov*|utorkov*|stredajš*|štvrtkov*|piatkov*|zajtrajš*]
    [odhlásiť|odhlasujem|odhlásil] (sa) (z|zo|od) (vlastnej) [diéty|života|práce|rodiny|svokry|zimy|staroby|dospelosti|manželstva|svadby|pondelka]
    [somebody] (vám) (v) (skupine) [napísal|napísala|poslal|poslala] (že|da|tam) [prestaňte|neposielajte|už to neposielajte|nepíšte|dosť|koniec|nechajte to] (posielať|už|to)
    [somebody] … [napísal|napísala|poslal|poslala] … [ja som to nebol|ja som to nebola|ja to nie som]
    [keď|pokiaľ|ak] prestanem [platiť|chodiť|kupovať|nosiť] (tak) [prestanete|skončíte] (posielať|písať) (stuff)
    značka stop pri
    choď (už) preč od (toho|tej|tých) [okna|ohňa|vody|psa|cesty|dverí|nej|neho|rúry|sporáka|telky]
    (prosím) [odhlásiť|odhláste nás|odhlásiť nás|vyškrtnúť] (prosím|nás) (z|zo) (toho) [izby|hotela|ubytovania|internátu|kempu|apartmánu|obeda|obedov|družiny|krúžku|skúšky]
    nemusíte mi (už) (stále) pripomínať (tú|ten|o) [splátku|platbu|dlh|faktúru|lieky|tabletky|úlohu|domácu úlohu|narodeniny|nájom]
    [lúčim sa|lúčime sa] s vami bol to (super|krásny|skvelý|pekný) [rok|čas|pobyt|kurz|tábor]
    prečo mi (vlastne) posielate (stále|znovu|zase|znova) (stále|znovu|zase) (tie|ten|tú) [isté|istý|istú|rovnaké|rovnaký|iné|iný|cudzie|dvakrát|druhú|druhý] (výsledky|faktúru|recept|účet|doklad|balík)
    (prosím) (ale) nezdržujte [ho|ju|ich|syna|dcéru|deti|ostatných|autobus|zbytočne ho|nás dlho]
    (nie) nemáte [zlé číslo|nesprávne číslo|chybné číslo]
    [vytočil som|vytočila som|som vytočil|som vytočila|volal som|volala som|zavolal som|zavolala som|som volal|som volala|stlačil som|stlačila som|zazvonil som|zazvonila som|zobral som|zobrala som|som si zobral|som si zobrala|zadal som|zadala som] … [zlé číslo|na zlé číslo|nesprávne číslo|zlý zvonček|zlé poradové číslo|zlý kód|iné číslo]
    [kuriér|vodič|šofér|taxikár|poštár|poštárka|doručovateľ|sused|suseda|taxi|montér] … [zlé číslo|zlú adresu|zlé číslo domu|iné číslo|nesprávne číslo]
    [pomýlila som|pomýlil som|som pomýlila|som pomýlil|zlé číslo|poplietla som|poplietol som] (si) (si) (číslo|veľkosť) (číslo) [číslo topánok|veľkosť topánok|číslo izby|číslo linky|číslo električky|číslo autobusu|topánok|okuliarov|veľkosť|poradové|do radu|domu|nástupišťa]
    [zahundrala|zahundral|povedala|povedal|zakričala|zakričal|hovorí|hovorila|hovoril|zamrmlala|zamrmlal|vykríkla|vykríkol|odpovedala|odpovedal|vyhlásil|vyhlásila|napísala mi|napísal mi] (len|mi|vždy|že|na to|stále|mu|jej) (len) [nechajte ma|nechaj ma|dajte mi pokoj|daj mi pokoj|dosť|dosť reklám|stop|nepíšte|nevolajte|prestaňte|koniec|nechcem|žiadne reklamy|už žiadne reklamy|dajte pokoj] (na pokoji|reklám|už|mi)
    [babka|babička|dedko|dieťa|mama|mamina|otec|manžel|manželka|dcéra|syn|malá|malý|bábätko|drobec] (už|teraz|ešte|práve) [spí|odpočíva|zaspala|zaspal|je chorá|je chorý|driem*] … [prosím nerušiť|nerušiť|nerušte|prosím nerušte|nevolať|nevolajte|prosím nevolajte|prosím nezvoniť|nezvoniť|potichu]
    [vyškrtnite|vyškrtni|odhláste|odhlás|vyraďte|odpíšte|vyškrtnúť|odhlásiť|vyberte] (ma|nás|prosím|syna|dcéru) (prosím) [z utorkovej|z pondelkovej|zo stredajšej|zo štvrtkovej|z piatkovej|zo sobotnej|z nedeľnej|z dnešnej|zo zajtrajšej|z utorkového|z pondelkového|zo stredajšieho|z piatkového|z hodiny|z lekcie|z tréningu|z turnaja|z tábora|z obeda|z výletu|z kurzu|z jogy|z plávania] (lekcie|hodiny|tréningu|cvičenia)
    [stop stop|stop|stop stop stop] (nie) [sme dvaja|sme traja|sme štyria|sme piati|sme len|je nás|bolo nás|kedy|kedy to|o koľkej|tak o koľkej|bude nás|malo byť|nás bude]
    [papierové účty|papierové faktúry|papierové výpisy|papierové šeky|papierové listy|účty poštou|faktúry poštou|listy|šeky|papierové vyúčtovania|papierový výpis|papierovú faktúru] (už|mi|nám|prosím) (už|mi|nám|prosím) [neposielajte|neposielať|nezasielajte|nechcem|nechceme|nepotrebujem|netlačte]
    [neposielajte|nezasielajte|neposielať|nechcem|netlačte] (mi|nám|už|prosím) (už|mi) [papierové účty|papierové faktúry|papierové výpisy|papierové šeky|papierové listy|účty poštou|faktúry poštou|listy poštou|šeky poštou|papierovo|na papieri]
    [zmazal som|zmazala som|som zmazal|som zmazala|vymazal som|vymazala som|som vymazal|som vymazala|stratila som|stratil som] (si|omylom|tú|vám) (správu|smsku|sms) (s) [správu|smsku|sms|kód|kódom|heslo|pin|odkaz] … [znovu|ešte raz|znova|opätovne]
    [prehliadka|objednávka|termín|rezervácia|oprava|návšteva|recept|servis|taxi|stôl|balík|vyšetrenie|kontrola] (už|mi|nám|je) (nie je|už) [nie je potrebná|nie je potrebný|nie je potrebné|nepotrebujem|nepotrebujeme|netreba|nie je nutná|odpadá|zbytočná|zbytočný|potrebná] (auto|pretože|lebo) (auto) (je) (predané|predaný|predal|predala)
    [noviny|časopis|predplatné|posilňovňu|fitko|mesačník|týždenník|denník|iný newsletter|televíziu] (som|sme|už) [odhlásil|odhlásila|odhlásili|zrušil|zrušila|zrušili|som odhlásil|som odhlásila|som zrušil|som zrušila]
    [vaše|tie vaše] [smsky|správy|sms] (si) [čítam rád|čítam rada|rád čítam|rada čítam|sú fajn|mám rád|mám rada]
    [taxík|taxi|taxikár|kuriér|autobus] (išiel|prišiel|šiel|zazvonil|dorazil) [na zlé číslo|na zlú adresu|na iné číslo|na zlý dom]
    [reklamacji|reklamácia|reklamácie|reklamáciu|reklamácii|reklamácií|reklamacje|reklamacja] [nie|už nie]
    [vyškrtnite|vyškrtni|odhláste|odhlás|vyraďte|odpíšte|vyškrtnúť|odhlásiť|vymažte|zmažte|vyberte] (ma|nás|prosím|syna|dcéru) (prosím) [z|zo] [pondelkového|utorkového|stredajšieho|štvrtkového|piatkového|sobotného|nedeľného|dnešného|zajtrajšieho|pondelkovej|utorkovej|stredajšej|štvrtkovej|piatkovej|sobotnej|nedeľnej|dnešnej|zajtrajšej] [výletu|tréningu|kurzu|zápasu|turnaja|obeda|plávania|cvičenia|stretnutia|tábora|lekcie|hodiny|jogy|skúšky|brigády|splavu|krúžku]
    [od vás|vaše|tie vaše] (novinky|správy|smsky) [novinky čítam|novinky čítam rada|novinky čítam rád|správy čítam|správy čítam rada|čítam rada|čítam rád|smsky čítam|rada čítam|rád čítam]
    [zmazal sa mi|zmizol mi|vymazal sa mi|zmazala sa mi] (ten|sms|správa) (s) [kód|kódom|sms s kódom|sms|pin|odkaz]
    [stlačil som|stlačila som] (asi|omylom) [zlý zvonček|zlé tlačidlo|iný zvonček]
    [nech|prosím] (ho|ju|ich) (tréner|trénerka|pani učiteľka|pán učiteľ|niekto) (dnes|ho|ju) (dnes) [nechá na pokoji|nechá tak|nechá|dá mu pokoj|dá jej pokoj|nechá oddýchnuť] (na pokoji)
    [tréner|trénerka|učiteľka|učiteľ|doktor] (ho|ju) (dnes) (ho|ju) [nechá na pokoji|nechá tak|dá mu pokoj|dá jej pokoj]
    ^ stop (a) [mali sme byť|mám byť|máme byť|dohodli sme|mala som byť|mal som byť]
    [listy|papiere|účty|faktúry|výpisy|šeky] (už) (prosím) (už) (prosím) [neposielajte|neposielať|nezasielajte] (už|poštou) [smsky stačia|stačia smsky|stačí sms|sms stačí|stačí mi sms]
    [smsky stačia|smsky mi stačia|stačia smsky|stačia mi smsky|stačí mi sms|sms mi stačí]
    [pomýlila som si|pomýlil som si|som si pomýlila|som si pomýlil|poplietla som si|som si poplietla] (číslo|čísla) [číslo a volala|číslo a volal|čísla a volala|číslo a zavolala|číslo a zavolal|číslo a vytočila] (vám)
    [kapitán|rozhodca|strážnik|policajt|tréner|herec|hrdina|dav] (vo filme|zrazu) [kričí|kričal|zakričal|volá|zreval|vykríkol|reve] (na nás|zrazu) [stop|dosť|prestaňte|koniec|zastavte|skončite|nechajte ma|nechajte toho]
    [odhlásil|odhlásila|odhlásili] (som|sme) (som|sme) (sa) [z hotela|z izby|zo skúšky|z pretekov|z tábora|z obeda|z krúžku|zo zboru|z posilňovne|z počítača]
    [vyškrtnite|vyškrtnúť|vymažte|zmažte|odhláste|odhlásiť|vyškrtni|odpíšte] (ma|nás|prosím) (prosím|ma) [z|zo] [piatkovej|piatkového|sobotnej|sobotného|pondelkovej|utorkovej|stredajšej|štvrtkovej|nedeľnej|zajtrajšej|zajtrajšieho|dnešnej|dnešného|večernej|rannej|nočnej|popoludňajšej] [lekcie|hodiny|zmeny|služby|cvičenia|jogy|porady|výučby|skúšky|jazdy|stretnutia|tréningu]
    (už) [nenoste|nevozte|nekupujte|nepečte|nevarte|nepridávajte|nenos|nekupuj|nevoz] … [máme ich dosť|mám ich dosť|máme ho dosť|máme dosť|mám dosť|máme jej dosť|máme toho dosť]
    (ale) daj pokoj (no|ty) [to nie je možné|to nie je pravda|to hádam nie|vážne|fakt|nehovor|my sme vyhrali|vyhrali sme|no to]
    [manžel|muž|manželka|syn|dcéra|brat|sestra|mama|otec|šéf|kolega] [hovorí|povedal|povedala|vraví|vravel|vravela|hovoril|hovorila] (mi|nám|že|aby|nech) (aby|nech) (ste|mu|jej) (mu|jej) [nepísali|nevolali|nepíšete|nevoláte] [do práce|v práci|na pracovn*]
    [nepíšte|nepíš|nedávajte] (to|mi|to mi|prosím|už|ho|ju|ich|ešte) [poznámku|päťku|do žiackej|absenciu|neskorý príchod|na tabuľu|ceruzkou|poznámky|päťky|do skupiny|na messenger|na facebook|synovi|neospravedlnenú]
    [neposielajte|nepošlite|neposielaj|neposielať|nezasielajte] (to|mi|to mi|prosím|už|ho|ju|ich|ešte) [kuriérom|poštou|cez|dobierkou|na dobierku|balík|na starú|do boxu|na výdajňu|faktúru poštou|papierovú faktúru|tovar|peniaze|technika|remeselníka|dieťa|syna|dcéru|deti|modrú|červenú|zelenú|čiernu|bielu|katalóg poštou|taxík|sanitku]
    ^ stop [najprv|najskôr|počkajte|počkaj|moment|ešte|koľko|kedy|čo|ktorý|ktorá|ktoré|kde|ako|mám|máme|platí]
    ^ stop stop [najprv|najskôr|počkajte|moment|ešte|koľko|kedy|čo]
    [vyčiarknite|vyčiarkni|škrtnite|vymažte|odhláste|odhlásiť|vyraďte|odpíšte|odpísať|vyčiarknuť|škrtnúť|odhlasujem|vynechajte] (prosím|ma|nás|ho|ju|syna|dcéru|sa|mi|zajtra) (prosím|ma|nás|ho|ju|syna|dcéru|sa|mi|zajtra) [z|zo] [brigády|zmeny|sobotnej zmeny|nočnej zmeny|výletu|krúžku|obeda|obedov|zájazdu|turnaja|zápasu|tréningu|lekcie|hodiny|zoznamu účastníkov|zoznamu na|prezenčky|prezenčnej listiny|tábora|sústredenia|pretekov|skúšky|testu|plávania|kurzu varenia|poradovníka|rozpisu|služby|piatku|soboty|nedele|pondelka|utorka|stredy|štvrtka|večere|družiny|škôlky|izby|hotela|jazdy|plesu|školenia]
    [zadal som|zadala som|vytočil som|vytočila som|napísal som|napísala som|stlačil som|stlačila som|kúpil som|kúpila som|objednal som|objednala som] (vám|asi|omylom|si|najprv) [zlé číslo|nesprávne číslo|zle cislo|chybné číslo|pomýlené číslo]
    [kuriér|vodič|šofér|taxikár|poštár|doručovateľ|remeselník|sused|opravár|technik|elektrikár|inštalatér] … [zlé číslo|nesprávne číslo|zle cislo|chybné číslo|pomýlené číslo]
    [topánky|tričko|nohavice|tenisky|šaty|bunda|bundu|dres|sandále|čižmy|lyžiarky|korčule|prsteň|prilba] (sú|je|majú|má|mi|prišli|boli) [zlé číslo|nesprávne číslo|zle cislo|chybné číslo|pomýlené číslo]
    [zlé číslo|nesprávne číslo|zle cislo|chybné číslo|pomýlené číslo] [domu|topánok|bytu|izby|linky|autobusu|električky|poschodia|objednávky|zásielky|vchodu|sály|dverí|účtu|veľkosti|pinu|kódu|dielu|nástupišťa|stola|dresu|topánky]
    [psa|mačku|kocúra|psíka|toho psa|tú mačku|fenku|sliepky|balík|auto|bicykel|dieťa|malého|babku] (prosím|už|toho|tú|tohto|nášho|našu) [nechajte|nechaj|neotravujte|nedráždite|nedráždi|nebojte sa]
    [nechajte|nechaj|neotravujte|nedráždite|nedráždi|nebojte sa] (prosím|už|toho|tú|tohto|nášho|našu) [psa|mačku|kocúra|psíka|toho psa|tú mačku|fenku|sliepky|balík|auto|bicykel|dieťa|malého|babku]
    [film|filmu|knihu|kniha|knihe|pesnička|pesničku|pieseň|seriál|divadlo|predstavenie|hra|hru|album] (s názvom|od|menom|pod názvom) [nepíš mi|nepíšte mi|nechaj ma|nechajte ma|nechaj ma na pokoji|nechajte ma na pokoji|daj mi pokoj|dajte mi pokoj|prestaň|prestaňte|prestaň mi písať|už dosť|neotravuj|neotravujte|neotravuj ma|neotravuj ma správami|nevolaj mi|nevolajte mi|odhlasujem sa|odhláste ma|nechcem|mám toho dosť|choď preč|vypadni|neposielajte|neposielaj mi|zabudni na mňa|stop|dosť|koniec|neposielajte dieťa|neposielať]
    [nepíš mi|nepíšte mi|nechaj ma|nechajte ma|nechaj ma na pokoji|nechajte ma na pokoji|daj mi pokoj|dajte mi pokoj|prestaň|prestaňte|prestaň mi písať|už dosť|neotravuj|neotravujte|neotravuj ma|neotravuj ma správami|nevolaj mi|nevolajte mi|odhlasujem sa|odhláste ma|nechcem|mám toho dosť|choď preč|vypadni|neposielajte|neposielaj mi|zabudni na mňa|stop|dosť|koniec|neposielajte dieťa|neposielať] (to|tak|mi|na mňa|vraj) [povedal|povedala|povedali|hovorí|hovoril|hovorila|kričí|kričal|kričala|volá|volala|volal|napísal|napísala|zakričal|zakričala|reve|reval|odpovedal|odpovedala|odvrkol|odvrkla|vraj|opakuje|mrmle|mi píše|vrieska]
    [povedal|povedala|povedali|hovorí|hovoril|hovorila|kričí|kričal|kričala|volá|volala|volal|zakričal|zakričala|reve|reval|odpovedal|odpovedala|odvrkol|odvrkla|vraj|opakuje|mrmle|vrieska] (mi|na mňa|na neho|na ňu|mu|jej|nám|že|stále|len|syn|dcéra|manžel|tréner|šéf|učiteľ*|on|ona) [stop|dosť|koniec]
    [povedal|povedala|povedali|hovorí|hovoril|hovorila|kričí|kričal|kričala|volá|volala|volal|napísal|napísala|zakričal|zakričala|reve|reval|odpovedal|odpovedala|odvrkol|odvrkla|vraj|opakuje|mrmle|mi píše|vrieska] (mi|na mňa|na neho|na ňu|mu|jej|nám|že|stále|len|syn|dcéra|manžel|tréner|šéf|učiteľ*|on|ona) [nepíš mi|nepíšte mi|nechaj ma|nechajte ma|nechaj ma na pokoji|nechajte ma na pokoji|daj mi pokoj|dajte mi pokoj|prestaň|prestaňte|prestaň mi písať|už dosť|neotravuj|neotravujte|neotravuj ma|neotravuj ma správami|nevolaj mi|nevolajte mi|odhlasujem sa|odhláste ma|nechcem|mám toho dosť|choď preč|vypadni|neposielajte|neposielaj mi|zabudni na mňa|neposielajte dieťa|neposielať]
    nevolajte mi na [pevnú|pevnú linku|pevnej|prácu|do práce] … [zavolajte|volajte|skúste|mobil]
    [prestaň|prestaňte] s (tými) [vtipmi|hlúposťami|fajčením|pitím|výhovorkami|klamstvami]
    vyradili (nás|ma|ich) (v|vo|zo|z) [štvrťfinále|semifinále|osemfinále|finále|súťaže|turnaja|pohára]
    [nevolajte|nevolať|nevolaj|netelefonujte] & [na stretnutí|v práci|v škole|na hodine|v nemocnici|v kine|napíšte|napíš|zavolám späť|zavolám neskôr|spí]
    [prestaň|prestaňte] & [smiechu|smiechom|pocikám|haha|hihi|hahaha|červenám]
    nechcem (vás|nikoho|veľmi|nijako) [obťažovať|otravovať|rušiť|zdržiavať]
    [políciu|polícii|polícia|policajt*] & [ukradol|ukradli|ukradnut*|krádež*|vlám*|nehod*|búračk*|stratil*|sused*]
    [nepíš|nepíšte|nevolaj|nevolajte] (mi) [po desiatej|po deviatej|po ôsmej|po polnoci|pred ôsmou|v noci|po 20|po 21|po 22]
    [naozaj|skutočne|určite|istý|istá|istí] (že) [chcete zmazať|chcete odstrániť|chcete zrušiť|chcete ukončiť|chcete vypnúť|chcete zastaviť|chcete zablokovať|chcete odhlásiť|chcete vymazať|chceš zmazať|chceš odstrániť|chceš zrušiť|chceš ukončiť]
    [nepíšte|nepíš|nehovorte] (mi) (to) [mi že|mi to že|mi kedy|mi ako|mi prečo|mi kde|mi čo]
    [vypni|vypnite|vypnúť|zapni|zapnite] (si|mi) (tie) upozornenia [na mobile|v mobile|v telefóne|na telefóne|na noc|na whatsappe|na messengeri|v aplikácii|v nastaveniach|keď|až]
    [prestaňte|prestaň|prestante] s tým [vŕtaním|hlukom|revom|fajčením|pitím|spievaním|hraním|búchaním|bordelom|krikom|štekaním|hádaním|plačom]
    [odhláste|odhlásiť|odhlasujem|odhlás] (ma|ho|ju|sa|syna|dcéru|nás|dieťa) (prosím) (z|zo) (piatkovej|pondelkovej|utorkovej|stredajšej|štvrtkovej|sobotnej|nedeľnej|dnešnej|zajtrajšej|toho|tej|piatkového) [lekcie|jogy|tréningu|kurzu|krúžku|hodiny|skúšky|výletu|pretekov|tábora|obeda|obedov|družiny|škôlky|plávania|cvičenia|turnaja|seminára|akcie|webinára|školenia]
    [nebuďte|nebuď] [smutní|smutný|smutná|nahnevaní|nahnevaná|nahnevaný|leniví|zlí|zlá|zlý|nervózni|takí|hlúpi|hlúpa|drzí|drzá|ako]
    (už|ešte) [nemám žiadne|nemáme žiadne|neprišli žiadne|nedostal som žiadne|nedostala som žiadne|nie sú žiadne|nevidím žiadne|nie sú už žiadne] (nové|ďalšie|vaše) [stuff]
    [povolí|povolit|povoliť] (alebo|nebo) [povolí nebo zakáže|povolí alebo zakáže]
    (povolí) nebo zakáže
    [zastaviť|zastavte|zastav|ukončiť|ukončite|ukonči|vypnúť|vypnite|vypni|prerušiť|prerušte|zablokovať|zrušiť|zrušte|zruš|vymazať|vymažte|vymaž|odstrániť] (ten|tú|to|všetky|automatick*|aktuáln*|svoj|moju) [motor*|auto|vlak*|autobus*|výťah*|hru|hry|hra|hudbu|pesničk*|film|filmy|video*|nahrávanie|sťahovanie|proces|procesy|animác*|zvuk*|svetl*|počítač*|monitor*|obrazovk*|rádio|televíz*|rúr*|plyn|žehličk*|práčk*|umývačk*|vodu|prúd|minútk*|server*|skript*|tlačiareň|tlač|vysielanie|prehrávanie|súboj|boj|ťah|kolo|misiu|zlodej*|krvácanie|záložk*|okno|súbor*|priečink*|mikrofón*|kamer*|kúrenie|klimatizác*|kanvicu|útok|režim|aplikáciu|program]
    [koniec|konca|konci|koncom] [hry|kola|ťahu|úrovne|misie|vojny|súboru|textu|stránky|chodby|zmeny|dovolenky|prázdnin|koncertu|dielu|seriálu|knihy|kapitoly|radu|trasy|cesty|zimy|leta|jari|prestávky|riadku|správy|príbehu|rozprávky]
    [zobraziť|vypísať|zobrazí|vypíše|zobraz] (túto|tento) [správu|nápovedu|správu s pomocou|správu s pomocníkom]
    [položku|položky|chod|lekciu|tréning|hodinu] (prosím|radšej) [vynechať|vynecháme|vynechám|vynechajte]
    [nepripomínaj|nepripomínajte] (mi) (tú|ten|tie) [skúšku|skúšky|písomku|maturitu|diétu|termín v]
    [neposielajte|neposielať] (mi) (toho) [kuriéra|vodiča|montéra|technika]
    [do kedy|dokedy] (mám|môžem|máme|sa) (mám|môžem|dajú|dá) [posielať|poslať|písať|zasielať]
    [nechcel|nechcela|nechcem] (som) (vašu|vaše|tú|vás) [zmeškať|prepásť|premeškať|prísť o|prešvihnúť]
    [našla|našiel|našli] (som) (vašu|váš|vaše|ho|ju|to) (mail|správu|email) [v spame|mail v spame|správu v spame|email v spame]
    nechcem to [vidieť haha|vidieť lol|vedieť haha|vedieť lol]
    [položku|cibuľu|prílohu|krok|otázku|polievku] (prosím) [vynechať|vynechajte|vynecháte]
    [dajte|daj] (mi) (prosím|vedieť) [vedieť na toto číslo|na toto číslo vedieť|vedieť sem]
    aby to prestalo [pípať|tiecť|bolieť|kvapkať|pískať|svietiť]
    [nechajte|nechaj] (ma|mňa) [ma v kľude premyslieť|ma v pokoji premyslieť|ma v kľude rozmyslieť|ma v kľude najesť|ma v kľude dorobiť|ma to premyslieť|ma to rozmyslieť]
    [reklamáci*|reklamujem|reklamovať|reklamovala|reklamoval|reklamujeme]
    [mám|máme|mám už] toho (už) dosť (v|na|doma|tento|dnes|teraz) [práci|robote|týždeň|škole|doma|dnes|teraz|stole]
    [odhláste|odhlás|odhlásiť|odhlasujem|odhlasujeme|odhlásim|vyškrtnite|škrtnite|zrušte] (prosím|si|ma|nám|sa|mi) … [obed|obedy|obedov|obeda|stravu|stravy|krúžku|tábora|školy|škôlky|hotela|ubytovania|jedálne|družiny|tréningu|objednávky|rozvozu]
    neobťažujte sa (s|so) [balením|varením|chystaním|prípravou|občerstvením|parkovaním|návštevou]
    [môžete|môžeš|dá sa|mohli by ste] (ma|mi|vás) [kontaktovať|volať|zastihnúť|zavolať] … [telefonicky|mailom|po|až|od|cez]
    [smsky|sms|správy|maily] nečítam [cez|v práci|často|hneď|počas|každý]
    ušetrím (si|tým) (si) [čas|peniaze|cestu]
    [nechaj|nechajte] ma (už|prosím) (na|v) (pokoji|kľude) [učím|učím sa|spím|pracujem|makám|mám|pozerám|jem|varím|som]
    [sms|bez sms|smskou|sms s] [kódu|kódom|kód|potvrdenia|overenia|overovania]
    [nemám|nemáme] (na to|dnes|teraz|zajtra) čas (dnes|teraz|zajtra|až|do|cez|v|na|prídem|pondelok)
    [neposielaj|neposielajte] (mi|to|ho|sem) (to|na|sem) … [mail|fotk*|fotograf*|súbor*|video|obrázk*|disk]
    [neprestávajte|neprestaňte|neprestávaj|neprestanete|nerušte|neruš|nemažte|neodhlasujte|neodhlásil|neodhlásila|neruším|nezrušte] (mi|prosím|ma|tú) … [texts|objednávk*|rezervác*|termín|termínu|termíny|posielať|recept*]
    [prečo|kedy] (mi|už|ste) (mi|už) [neposielate|nepíšete|nosend]
    [zrušiť|zrušte|ruším|zruším|odhlásiť|ukončiť|zmazať|vymazať|zrušil|zrušila|odhláste|zmažte] (prosím|mi|si|tú|ten|môj|svoj|zajtrajší|dnešný|moju|to|moje|naše|našu) (zajtrajší|dnešný|zajtrajšiu|prosím) [termín|termínu|termíny|objednávk*|rezervác*|návštev*|stretnut*|let|letenk*|lístok|obed*|zmluv*|dieťa|deti|stôl|poistenie|platbu|skúšk*|kurz*|fotk*|komentár*|súbor*]
    [neposielajte|neposielať] … [balík*|faktúr*|tovar|objednávk*|peniaze|kuriér*|poštou|ešte|dnes|zajtra]
    [nepíšte|nepíš|nevolajte] … [teraz|dnes|ešte|do skupiny|na facebook]
    [hovorí|hovoril|hovorila|povedal|povedala|kričí|vraví] … [stop|dosť|koniec|prestaň|aby]
    [koniec|konca|koncom|na konci] [roka|týždňa|mesiaca|ulice|sveta|dňa|zápasu|filmu|semestra|sezóny|školy]
    [nechaj|nechajte] ma (prosím) [hádať|vedieť|chvíľu|rozmýšľať]
    [daj|dajte] (mi) [vedieť|číslo]
    [ako|dá] (sa) (dá|môžem) [zrušiť|odhlásiť] [termín|termínu|termíny|objednávk*|rezervác*|obed*|dieťa|deti]
    prihlásiť (sa|ma) (na|ku|k) [kurz*|krúžok|skúšk*|lekár*|termín|termínu|termíny|zápis*]
    [nechajte|nechať|nechaj] (mi|ho|to|balík|ten|zásielku|prosím) (u|na|vo|pri|balík) [suseda|susedov|susedy|recepcii|vrátnici|výdajni|dverách|pokladni]
    [ako|kde] (sa|to|môžem|tento|na) (sa|to|ten|tu|vypína|vypnem|vypnúť|zrušiť|zruším|na) (vypína|vypnem|vypnúť|zrušiť|zruším|tých|ten|tu|na) [budík*|alarm*|hodink*|objednávk*|termín*|rezervác*|kart*|zvuk*|displej*|svetl*|kúren*|bluetooth*|slúchadl*|práčk*|lokaliz*]
    [nechcem|nechceme|nepotrebujem] (tú|ten|to|tie|už|ďalšiu) [modr*|čiernu|bielu|červenú|cibuľu|kečup|faktúru|tašku|bločok|veľkosť|sáčok|ryžu|prílohu]
    [nevolajte|nepíšte|nevolaj|nepíš|nezvoňte] (mi|prosím|na) [teraz|ráno|doobeda|po|pred|v práci|zvonček|zvončekom|až|večer|v noci]
    [prestal|prestala|prestalo|prestali|prestane] (mi|už|sa) [pršať|fajčiť|fungovať|chodiť|svietiť|bolieť|nabíjať|hriať|ísť|to|snežiť]
    [skoro|takmer|chcel som|chcela som|už som chcel|už som chcela] (som|sa) (sa) [odhlásiť|odhlásil|odhlásila] (ale|a)
    [naposledy|posledná|posledné|posledný] [som|čo|u vás|kus|kusy|vizit*|nákup|objednávk*|dva]
    [mám|máme|mam] (už|ešte) [dosť|dost] [času|peňazí|miesta|zásob|jedla|práce|oblečenia|starý|starých|casu]
    [nepíšte|nepíš|neposielajte|nevolajte] (mi|to) (už|dnes) [po práci|dnes|zajtra|večer|po obede|na mail|na email|do mailu]
    [prestali|prestal|prestala] (ste|si|mi|ste mi) (mi) [posielať|písať|pisat|volať|zasielať|chodiť]
    [nechaj|nechajte] (ma|mňa) … [haha|hah|xd|lol|pracujem|makám|kámo|zlato]
    (nemusíte|nemusite|netreba) [nemusíte|nemusite|netreba|nie je treba] (mi|to) [posielať|písať|zasielať|upozorňovať] (mi|tú) [faktúr*|účtenk*|balík*|účet|potvrdenie|zmluv*|dnes|zajtra]
    [tretíkrát|druhýkrát|koľkokrát|po tretie] (už|vám|mám) (vám|mám|už) [píšem|písať|volám|volať|prosím|urgovať] (kvôli|ohľadom|o|vám) (kvôli|ohľadom|vrátenie|tej) [reklamác*|vráten*|objednávk*|faktúr*|balík*|peňaz*|peniaze|opravy|termín*|kvôli]
    (prečo) (mi) [nechodí|nechodia|neprišla|neprišiel|nedostávam] (mi) (sms|žiadne) [sms s|smsky|kód*|sms kód*|sms s kódom|potvrd*]
    kto si [objednal|vzal|zobral|kúpil|dal|zabudol|chce]`,
};
