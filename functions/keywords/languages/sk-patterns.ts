import type { LanguageData } from './language.ts';

/** Sentences in Slovak: the form is explained in language.ts, the groups are in sk.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [nepoužívajte|nepoužívať|nevyužívajte|prestaňte používať] (už|prosím) (moje|môj) [číslo|telefón|telefónne číslo|moje číslo|kontakt] (na|k|pre) [reklamu|reklame|reklamné|reklamy|marketing|ponuky|propagáciu]
    [už|viac] (od vás|o vás) (nič|už) [nechcem|nechceme] (od vás|o vás|nič) [počuť|vidieť|vedieť|čítať]
    [nechcem|nechceme|neželám si] (už|od vás|o vás) (nič|už) (od vás|o vás) [počuť|vedieť|čítať]
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
    ? ^ (ja|už) [nechcem|nepotrebujem|nechceme] (to|toto|ich|už|dostávať|tie) $
    [želám si|chcem|chcel by som|chcela by som|žiadam o|prosím o|rád by som|rada by som] (z|o) [odhlásiť|zrušiť|ukončiť|zrušenie|ukončenie|odhlásenie] (si|zasielanie|odber|posielanie) (odber|zasielanie|vašich|tie|tieto) [noviniek|newslettera|newsletter|texts|odber|zasielanie]
    [o] (vaše|tie|žiadne|ďalšie) [texts] (už|naozaj|fakt) (nemám|nestojím|nemáme) (záujem)
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
    ^ [prestaňte|prestaň|prestante|skončite|nechajte to|nechajte toho] (už) (s tým) (už) $
    [koľkokrát|kolkokrat|koľko ráz] … [písať|hovoriť|opakovať|prosiť|povedať]
    [písal|písala|napísal|napísala|poslal|poslala] (som) (vám|už) … stop
    [unwanted] (už|od vás|žiadne|vaše|ďalšie|viac|mi) (už|od vás|žiadne|vaše|ďalšie|tieto|také|tie) [texts]
    [unwanted] (už|od vás|naďalej|ďalej|tieto|to) (žiadne|nič|vaše|tieto) [receive] (žiadne|vaše|ďalšie|nič|také|už|od vás|tieto) [texts]
    [nechcem|neželám si|neprajem si] (už) (to|toto|nič) (od vás) [receive]
    [nechcem|nechceme|neželám si] (už) (od vás) (už) [nič|žiadne]
    [nechcem|nechceme|neželám si|neprajem si] aby ste (mi|ma|nám) (už) [písali|posielali|kontaktovali|otravovali]
    (už) [to|toto|vás] (už) nechcem
    [texts] (už|od vás|naozaj|fakt) (už) [nechcem|nepotrebujem|neželám si]
    nesúhlasím so (zasielaním|posielaním) [texts]
    [žiadne|žiadna|žiadnu|bez|dosť|koniec] (už|ďalšie|tých|vašich|s vašimi|s|vaše) (ďalšie|vašich|s) [reklamy|smsky|sms|správy|esemesky|reklám|reklamu|správ|ponuky|spamu|spam|smsiek|reklamami]
    mám (už|toho) [dosť|plné zuby|po krk] (už) (tých|vašich) [texts]
    mám toho (už) [tak akurát|plné zuby|dosť]
    [nechajte|nechaj] (ma|nás) (už) (prosím|konečne) [byť|na pokoji|v kľude|na pokoj]
    [dajte|daj] (už) (mi|nám) (už|konečne|s tým|svätý|láskavo) [pokoj|svätý pokoj]
    [choďte|chodte|odpáľte|táhnite|vypadnite] (už|s) … [niekam|do riti|preč|do čerta|kadeľahšie]
    [remove] (si) (prosím|láskavo|okamžite) (ma|nás|moje číslo|toto číslo) (prosím|láskavo|okamžite|ihneď) (z|zo) (toho|vašej|vášho|tej|vašich|tejto) [list]
    [ma|nás] (prosím|už) [vyradiť|vyškrtnúť|odhlásiť|odobrať|vyraďte|vyškrtnite|odhláste|odstrániť|odhlásite]
    [vyraďte|vyradte|vyškrtnite|odhláste|odoberte] (prosím|láskavo|okamžite|už) [ma|nás|moje číslo|toto číslo]
    [chcem|chcel by som|chcela by som|želám si|prosím|žiadam] (sa) [odhlásiť|vyradiť|odregistrovať] (sa|odber)
    [zrušte|zrušiť|ukončite|ukončiť|vypnite|vypnúť|zastavte|zastaviť|odhlásiť|odhláste] (mi|prosím|tento|tie|tieto|toto) [zasielanie|odber|odoberanie|rozosielanie|texts|posielanie|newsletter]
    [zmažte|vymažte|zmazať|vymazať|zmazte|vymazte|zabudnite|odstráňte] (si) (prosím) (moje|toto|mi|si) (telefónne) číslo
    [odvolávam|sťahujem|ruším|odvolať|beriem späť|zrušiť|odvolanie] (svoj|môj|týmto|všetok) súhlas
    [nedal|nedala|neudelil|neudelila] (som) (vám|k tomu|nikdy) (žiadny|žiaden) súhlas
    [ešte jedna|ešte raz|ešte jednu|ďalšia|nasledujúca] (sms|správa|reklama|správu|esemeska|spam|taká) … [lawyer]
    (ak|jestli) (mi) (ešte|neprestanete) … [napíšete|pošlete|príde|posielať|písať] … [lawyer]
    [nahlásim|udám|zažalujem] [vás|to] (na|u)
    [nemám|nemáme|nemam] (už) záujem … [nosend]
    ? ^ (ja) (už) [nemám záujem|nemáme záujem] $
    ? ^ nezaujíma ma to $
    ? [nikdy|nikam|nikde|nikdy som] (som|sa|som sa) (k tomu|k ničomu|u vás) (nikdy) [neprihlásil|neprihlásila|neprihlasoval|neprihlasovala|neregistroval|neregistrovala|neobjednal|neobjednala]
    nie som (už|váš|vaša) (váš|už|vaším) [zákazník|zákazníčka|klient|klientka|zákazníkom|klientom] … [nosend]
    ^ stop (a) [povedzte|napíšte|zmažte|odkiaľ|vymažte]`,
  stop_all: `
    [nechcem|neželám si|žiadne] … od (žiadnej) [žiadnej|žiadneho|akejkoľvek] (vašej|vášho|z vašich) [firmy|spoločnosti|značky|eshopu|obchodu|firiem|značiek]
    [zrušte|zrušiť|odhláste|odhlásiť|vyraďte|vyškrtnite|vymažte|zmažte|ukončite|odstráňte|vyhoďte] (mi|ma|mňa|moje číslo|prosím) (prosím) (zo|z|úplne|od) [všetkých|všetky|všetkého|všetko] (vašich|vaše|moje|možných) [zoznamov|odbery|odberov|newsletterov|správy|databáz|databázy|smsky|sms|ponuky|zasielanie|služby|služieb|kanálov]
    [prestaňte|skončite|koniec] (úplne) (sa|so|s) [všetkým|všetkými] (mailami|smskami|volaním|správami)
    [zrušte|zrušiť|odhláste|odhlásiť|vyraďte|vyškrtnite] (mi|ma|sa) (prosím) (úplne) [všetky vaše|všetko|zo všetkého|zo všetkých|od všetkého|všetky správy|všetky odbery]
    zo všetkých (vašich) [eshopov|e-shopov|obchodov|značiek|zoznamov|databáz|firiem|predajní|newsletterov]
    [nechcem|neželám si] (už) (vôbec) [nič|žiadne správy] od [žiadnej|žiadneho|všetkých|nikoho] (z vašich)
    stop (úplne) [všetkému|všetko|všetkým]`,
  start: `
    [chcem|chcel by som|chcela by som|rád by som|rada by som] (vaše|od vás) [zasa|zase|znova|opäť|zas] (dostávať|odoberať) [texts|novinky]
    [zasa|zase|znova|opäť] (mi) [posielajte|píšte|zasielajte] (tie|vaše) [texts]
    [chcem|chcel by som|chcela by som|chceme|rád by som|rada by som] (vaše) [again] (vaše|tie|od vás|zase) [receive|odoberať]
    [prihláste|prihlásiť|zapíšte|zaraďte|pridajte|vráťte] [ma|mi|sa] (prosím) [again|do odberu|na zoznam|na odber]
    [chcem sa|chcel by som sa|chcela by som sa] [again] prihlásiť
    [obnovte|obnoviť|zapnite] (mi) (prosím) [zasielanie|odber|posielanie|texts]
    [omylom] (som) (sa) [odhlásil|odhlásila]`,
  help: `
    [potrebujem|prosím o] pomoc … [kontakt*|ako|spoj*|dovol*]
    o akú (firmu|spoločnosť) (sa) ide
    z akej (ste|vy) (firmy|spoločnosti)
    kto (mi|nám) (to|tie|tieto) [posiela|píše] (tie|tieto) [texts]
    kto mi to [posiela|píše]
    ^ [kto ste|kto to je|kto je to|čo ste|kto to píše|kto si|kto mi píše|kto tu je] (vy|zač|vlastne)
    (a) vy ste [kto|zač]
    [aká|čo je to za|ktorá] (to) (je) [firma|spoločnosť|firmu]
    [kto je|od koho je] (odosielateľ*|táto|tá) [správa|sms]
    ako (sa|z|môžem|to) (z toho|sa|to|toto|môžem|dá) (dá|môžem|sa) [odhlásiť|zrušiť|vypnúť|odhlásim|zruším|zastaviť]
    čo mám (urobiť|robiť|spraviť) aby … [nechodili|prestali|neposielali]
    ako (sa|vás) (s vami|môžem) [spojiť|kontaktovať|dovolať|skontaktovať]
    ^ potrebujem [pomoc|poradiť|pomôcť] $`,
  access: `
    [aké|ktoré] (osobné|moje|o mne) [údaje|dáta|informácie] (o mne|osobné) (vlastne) [hold]
    čo (všetko) (o mne) (všetko|vlastne) [hold] (o mne)
    [odkiaľ|kde|ako] (vôbec|vlastne) [máte|poznáte|ste|mate] (vzali|získali|prišli k|zohnali|zobrali) (na) (moje|môjmu|toto|môj|na mňa) (telefónne) [číslo|telefón|kontakt|údaje|číslu]
    kto (vám) [dal|poskytol|predal] (vám) (na) (moje|môj|na mňa) [číslo|telefón|kontakt|údaje]
    [kópiu|kópia|výpis|prehľad|prístup k] (všetkých) (mojich|svojich|osobných|mojim|svojim) (osobných|osobným) [údajov|dát|údajom|dátam]
    [pošlite|poskytnite|zašlite|oznámte] (mi) (všetky|aké) (moje|osobné) [údaje|dáta]
    [chcem|chcel by som|chcela by som] vedieť (aké|čo) [údaje|dáta|všetko|o mne]
    právo na prístup`,
  erase: `
    [erase] (prosím|si) (o mne) [všetko|všetky] (informácie|údaje|dáta) (čo|ktoré) (o mne) [hold]
    [erase] (si) (prosím|ihneď|okamžite) (všetky|všetkých) (moje|mojich|svoje|svojich) (osobné|osobných) [údaje|údajov|dáta|dát|účet|profil|informácie]
    [erase] (prosím) [všetko|všetky údaje|údaje|dáta] (čo) [o mne|máte]
    [erase] (prosím) môj [účet|profil]
    [právo byť zabudnutý|právo na vymazanie|zabudnite na mňa|právo na zabudnutie]
    [zmažte|zmazať|vymažte|vymazať|zmazte|vymazte|odstráňte] … [moje číslo|mé číslo|moje telefonní číslo|moje telefónne číslo]`,
  rectify: `
    [name] … [wrong] … [fix]
    [wrong] … [priezvisko|meno|mene|priezvisku]
    [priezvisko|meno] … [wrong]
    [zmenil|zmenila|zmenilo] (som) (sa) (mi|si) [adresu|priezvisko|meno|email|mail|adresa|číslo] … [fix]
    [fix] (mi|si|prosím) (u vás|v systéme|prosím|moje|môj) (moje|môj) [name]
    [presťahoval|presťahovala] … [fix]
    volám sa … [nie] … [fix]
    právo na opravu`,
  port: `
    [moje|svoje|mojich|svojich] (osobné) [dáta|údaje|údajov] … [v súbore|vo formáte|do súboru|v csv|v strojovo]
    [preniesť|previesť|prenos|prevod|prenesenie|exportovať|export] (mojich|moje|svoje|svojich|všetkých) (osobné|osobných) [dáta|údaje|údajov|dát]
    právo na prenosnosť`,
  object: `
    [námietku|námietka|námietky|namietam|nesúhlasím] (proti|s|voči) … [profilovan*|spracúvan*|spracovan*|analyz*|využív*|použív*]
    [nechcem|neželám si] (byť|aby ste) (ma|profilovaný|profilovaná) [profilovan*|profilovali|sledovali|analyzovali]
    [vznášam|podávam] námietk*`,
  restrict: `
    [obmedzte|obmedziť|obmedzenie|pozastavte|pozastaviť|zablokujte|zmrazte|zmraziť|blokovanie] … [spracúvanie|spracovanie|spracúvania|spracovania|používanie|využívanie]
    [obmedzte|zablokujte|zmrazte|zablokovať|zmraziť] (prosím) (všetky) (moje|mojich) (osobné) [údaje|dáta]`,
  do_not_sell: `
    [nepredávajte|nepredávať|neposkytujte|nezdieľajte|nezdieľať|neposúvajte|neodovzdávajte] (prosím|nikomu|ďalej) (prosím|nikomu|ďalej) (moje|svoje) (osobné) [údaje|dáta|číslo|informácie]
    nesúhlasím s [predajom|predávaním|zdieľaním|poskytovaním] (mojich|osobných)`,
  wrong_number: `
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
    prihlásiť (sa|ma) (na|ku|k) [kurz*|krúžok|skúšk*|lekár*|termín|termínu|termíny|zápis*]`,
};
