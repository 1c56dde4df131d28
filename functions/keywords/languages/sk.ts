import type { LanguageData } from './language.ts';

export const sk: LanguageData = {
  code: 'sk',
  name: 'Slovenčina',
  englishName: 'Slovak',
  script: 'latin',
  words: {
    stop: {
      translated:
        'ZRUŠIŤ, ZRUŠTE, ZRUŠTE TO, ZRUŠTE MI TO, ZRUŠ, ZRUŠENIE, RUŠÍM, NEPOSIELAŤ, NEPOSIELAJTE, NEPOSIELAJ, NEPÍSAŤ, NEPÍŠTE, KONIEC, UKONČIŤ, UKONČITE, PRESTAŇTE, PRESTAŇ, PRESTANTE, DOSŤ, UŽ DOSŤ, STAČÍ, UŽ STAČÍ, STAČILO, ODHLÁSIŤ, ODHLÁSIŤ SA, ODHLÁSENIE, ODHLASUJEM, ODHLASUJEM SA, ODHLÁSTE, ODHLÁS, ODHLÁSIŤ ODBER, VYPNÚŤ, VYPNITE, ZASTAVIŤ, ZASTAVTE, BEZ REKLÁM, NECHCEM, UŽ NECHCEM, NESPAMUJTE, NEOTRAVUJTE, NEOBŤAŽUJTE, VYRADIŤ, VYRAĎTE MA, VYŠKRTNÚŤ, STOPNITE TO, ZRUŠIŤ ODBER, DAJTE POKOJ',
    },
    stop_all: { translated: 'STOP VŠETKO, STOP VŠETKÝM, ZRUŠIŤ VŠETKO, ZRUŠTE VŠETKO, ODHLÁSIŤ VŠETKO, ODHLÁSIŤ ZO VŠETKÉHO' },
    start: { translated: 'PRIHLÁSIŤ, PRIHLÁSIŤ SA, PRIHLASUJEM SA, PRIHLÁSTE MA, OBNOVIŤ' },
    help: { translated: 'POMOC, KONTAKT, INFORMÁCIE, NÁPOVEDA, MOJE PRÁVA' },
    access: { translated: 'PRÍSTUP, MOJE ÚDAJE, PRÍSTUP K ÚDAJOM, VÝPIS ÚDAJOV' },
    erase: { translated: 'VYMAZAŤ, VÝMAZ, ZMAZAŤ, VYMAŽTE, ZMAŽTE, VYMAZAŤ ÚDAJE, ZMAZAŤ ÚDAJE, VYMAZANIE' },
    rectify: { translated: 'OPRAVA, OPRAVIŤ, OPRAVA ÚDAJOV, OPRAVTE' },
    port: { translated: 'PRENOSNOSŤ, PRENOS ÚDAJOV, PRENOSNOSŤ ÚDAJOV' },
    object: { translated: 'NÁMIETKA, NAMIETAM, NESÚHLASÍM, PODÁVAM NÁMIETKU' },
    restrict: { translated: 'OBMEDZENIE, OBMEDZIŤ, OBMEDZENIE SPRACÚVANIA' },
    yes: { translated: 'ÁNO, A, HEJ, ÁNO PROSÍM, JASNÉ, ISTE, URČITE, SÚHLASÍM' },
    no: { translated: 'NIE, N, NIE ĎAKUJEM, NIE VĎAKA, NIE NIE' },
  },
  phrases: {
    stop: { translated: 'ODHLÁSTE MA, CHCEM SA ODHLÁSIŤ, VYMAŽTE MOJE ČÍSLO, ZMAŽTE MOJE ČÍSLO' },
    help: { translated: 'KTO PÍŠE, AKO SA ODHLÁSIM, AKO SA ODHLÁSIŤ' },
    access: { translated: 'ODKIAĽ MÁTE MOJE ČÍSLO, KDE STE ZOBRALI MOJE ČÍSLO, KÓPIA MOJICH ÚDAJOV' },
    erase: { translated: 'VYMAZAŤ MOJE ÚDAJE, VYMAŽTE MOJE ÚDAJE, ZMAŽTE MOJE ÚDAJE' },
    rectify: { translated: 'OPRAVTE MOJE ÚDAJE' },
    wrong_number: { translated: 'ZLÉ ČÍSLO, NESPRÁVNE ČÍSLO' },
    do_not_sell: { translated: 'NEPREDÁVAJTE MOJE ÚDAJE' },
  },
  groups: {
    texts:
      'SMS*, ESEMES*, SPRÁV*, REKLAM*, SPAM*, PONUK*, PONÚK, AKCIE, AKCIAMI, AKCIÍ, ZĽAV*, NEWSLETTER*, UPOZORNEN*, OBCHODN*, PROPAGAČ*, MAILY, MAILOV, PRIPOMIENK*, MARKETING*',
    nosend:
      'NEPOSIELAJTE, NEPOSIELAJ, NEPOSIELAŤ, NEPÍŠTE, NEPÍSAŤ, NEPÍSALI, NEPOSIELALI, NEKONTAKTUJTE, NEKONTAKTOVAŤ, NEOBŤAŽUJTE, NEOBŤAŽOVAŤ, NESPAMUJTE, NESPAMOVAŤ, NEZASIELAJTE, NEZASIELAŤ, NEOTRAVUJTE, NEOTRAVOVAŤ, NEOSLOVUJTE, NEVYPISUJTE, NEVOLAJTE, NEVOLAŤ A NEPÍSAŤ, NEZAHLCUJTE, NEBOMBARDUJTE, NEVNUCUJTE, NEINFORMUJTE, NEOZÝVAJTE SA, NEROZOSIELAJTE, NEOBŤAŽOVALI, NEOTRAVOVALI, NEZASYPÁVAJTE, NERUŠTE MA, NEVOLALI, NEPOSÍLAJTE',
    nosend1: 'NEPÍŠ, NEOTRAVUJ, NESPAMUJ, NEKONTAKTUJ',
    mine: 'MI, MA, MŇA, MNE, NÁM, NÁS',
    him: 'MU, JEJ, IM, MOJEMU, MOJEJ, MANŽELOVI, NA TOTO ČÍSLO, NA TOTO TELEFÓNNE ČÍSLO, NA TENTO MOBIL',
    more: 'UŽ, VIAC, ĎALEJ, NIČ, UŽ NIČ, NIKDY, UŽ NIKDY, ŽIADNE, UŽ VIAC, NAĎALEJ, NIKDY VIAC',
    sending: 'POSIELAŤ, PÍSAŤ, SPAMOVAŤ, OTRAVOVAŤ, OBŤAŽOVAŤ, KONTAKTOVAŤ, ZASIELAŤ, ROZOSIELAŤ, VYPISOVAŤ, S TÝM, S TÝMTO, S TÝMI, S TIEM',
    quit: 'PRESTAŇTE, PRESTAŇ, PRESTAŤ, PRESTANTE, SKONČITE, NECHAJTE, PRESTANETE, PRESTALI, ZASTAVTE, ZASTAVIŤ, UKONČITE, UKONČIŤ, ZASTAVTE TO, PRESTAŇTE UŽ, SKONČITE UŽ, NECHAJTE SI, KONČITE, DOSŤ UŽ, STOPNITE, VYPNITE, ZARAZTE, UKONČITE TO',
    unwanted:
      'NECHCEM, NECHCEME, NEŽELÁM SI, NEPRAJEM SI, NEPOTREBUJEM, NECHCEL BY SOM, NECHCELA BY SOM, NECHCEM UŽ, UŽ NECHCEM, NESTOJÍM O, NEMÁM ZÁUJEM O, NEZAUJÍMAJÚ MA, NEZAUJÍMA MA, NEMÁM UŽ ZÁUJEM O, NEMÁM ZÁUJEM, NEŽIADAM, NEPOŽADUJEM, ODMIETAM, NESÚHLASÍM S, NEZAUJÍMAJÚ NÁS, NECHCEM ABY STE, NEŽIADAL SOM O, NEBAVÍ MA, NENÍ ZÁUJEM O, UŽ NEPOTREBUJEM, NEBUDEM, NECHCEME UŽ',
    receive: 'DOSTÁVAŤ, DOSTAŤ, ODOBERAŤ, PRIJÍMAŤ, DOSTAVAT',
    remove:
      'VYRAĎTE, VYRADIŤ, VYRADTE, VYŠKRTNITE, VYŠKRTNÚŤ, ODHLÁSTE, ODHLÁSIŤ, ODSTRÁŇTE, ODSTRÁNIŤ, ODOBERTE, VYMAŽTE, VYMAZAŤ, ZMAŽTE, ZMAZAŤ, DAJTE, VYHOĎTE, ZLOŽTE, ZMAZTE, VYMAZTE, ODOBRAŤ, VYŇAŤ, VYRADENIE, VYLÚČTE, VYHODIŤ, VYNECHAJTE, VYREGISTRUJTE, ODPÍŠTE, VYPUSTITE, VYNAJTE, VYPÍŠTE',
    list: 'ZOZNAMU, ZOZNAMOV, DATABÁZY, DATABÁZ, EVIDENCIE, LISTU, ODBERU, NEWSLETTERA, SYSTÉMU, ROZOSIELANIA, SMS, KLUBU, KONTAKTOV',
    lawyer: 'UOOU, ÚRAD*, POLÍCI*, PRÁVNIK*, ADVOKÁT*, SŤAŽNOST*, SŤAŽNOSŤ, SÚD*, GDPR, SOI, ŽALOB*, NAHLÁSIM, OZNÁMIM, TRESTN*, PODNET',
    erase: 'VYMAŽTE, VYMAZAŤ, VÝMAZ, ZMAŽTE, ZMAZAŤ, ODSTRÁNIŤ, ODSTRÁŇTE, VYMAZANIE, ODSTRÁNENIE, ZMAZTE, VYMAZTE, ZNIČTE, ZLIKVIDUJTE',
    hold: 'MÁTE, VEDIETE, UCHOVÁVATE, SPRACÚVATE, SPRACOVÁVATE, EVIDUJETE, ZHROMAŽĎUJETE, VIETE, DRŽÍTE, MATE',
    fix: 'OPRAVTE, OPRAVIŤ, ZMEŇTE, ZMENIŤ, AKTUALIZUJTE, AKTUALIZOVAŤ, UPRAVTE, UPRAVIŤ, OPRAVU, PREPÍŠTE',
    wrong: 'ZLE, ZLÉ, CHYBNE, CHYBNÉ, CHYBA, CHYBU, NESPRÁVNE, STARÉ, STARÚ, PREKLEP, NESPRÁVNU',
    name: 'PRIEZVISKO, PRIEZVISKU, MENO, MENA, MENE, ADRESU, ADRESA, EMAIL, MAIL, DÁTUM NARODENIA, ÚDAJE',
    again: 'ZASE, ZNOVA, ZNOVU, OPÄŤ, SPÄŤ, ZASA, ZAS, OPÄTOVNE, NASPÄŤ',
    who: 'ZUZKA, ZUZANA, JÁN, JANO, PETER, JANA, MARTIN, TOMÁŠ, MÁRIA, LUCIA, HANA, KATARÍNA, KATKA, LENKA, JAKUB, ANNA, VERONIKA, MICHAL, PETRA, JOZEF, LUKÁŠ, PAN, PÁN, PANI, MARTINA, TEREZA, MILAN, EVA, PAVOL, MAREK, IVANA, MONIKA',
  },
  patterns: {
    stop: `
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
  },
  neighbours:
    'KONEČNÁ, KONEČNE, KONCA, KONCI, OPRAVY, POMOCI, POMÔCŤ, MOC, MOST, HOSŤ, KOSŤ, DOSTAL, VYMAZAL, ZMAZAL, ZRUŠIL, ZRUŠILI, ZRUŠILA, ZRUŠENÝ, ZRUŠÍM, ODHLÁSIL, ODHLÁSILA, PRIHLÁSIL, PRIHLÁSILA, NAHLÁSIŤ, VYHLÁSIŤ, NÁMIETKY, PRESTANE, PRESTANEM, PRESTÁVKA, PRESTALO, ZASTAVÍ, ZASTAVÍM, ZASTAVIL, ZASTAV, NEPÍŠE, NEPÍŠEM, NEPOSIELA, NAPÍŠTE, POSIELAŤ, POSIELAJTE, STAČIL, UKONČIL, UKONČENÝ, UKONČENIE, PRÍSTUPU, VYPNUL, STÔL, STOPA, STOPY, NECHCE, NECHCEŠ, NECHAJTE, NECHAŤ, INFORMÁCIU, POSTUP, OPRAVIL, OPRAVÍM, PRESNOSŤ, SPRÁVA',
  also: { stop: 'VYMAZAŤ, ZMAZAŤ, VYMAŽTE, ZMAŽTE', erase: 'VYMAŽTE MOJE ČÍSLO, ZMAŽTE MOJE ČÍSLO' },
  courtesy:
    'PROSÍM, PROSÍM VÁS, ĎAKUJEM, VĎAKA, DÍKY, ĎAKUJEM VOPRED, DOBRÝ DEŇ, DOBRÝ VEČER, DOBRÉ RÁNO, AHOJ, ČAU, ZDRAVÍM, S POZDRAVOM, PEKNÝ DEŇ, DOVIDENIA, HNEĎ, TERAZ, OKAMŽITE, IHNEĎ, UŽ, KONEČNE, LÁSKAVO, VÁŽENÍ, PANE, PANI, OK, HALÓ, ĽUDIA, SAKRA, KURVA, DO RITI, FAKT, VEĽMI, PLS',
  conjunctions: 'A, A TIEŽ, A TAKTIEŽ, AJ',
  objects:
    'SPRÁVA, SPRÁVY, SPRÁV, REKLAMA, REKLAMY, REKLAMU, REKLÁM, ODBER, ODBERY, SMSKY, SMSIEK, ESEMESKY, PONUKY, ZASIELANIE, REKLAMÁM, SPRÁVAM, SMSKÁM',
  fillers:
    'V, NA, Z, S, SA, DO, OD, PRE, O, MOJE, MÔJ, VAŠE, VAŠICH, TIETO, TÝMI, TIE, VŠETKY, MI, MA, ŽE, ĎALŠIE, JE, SI, ZA, PO, U, K, TÁ, TEN, TÚ, TÝCH, SOM, ALE, LEN, ALEBO, NIE, ZO, KEĎ, BOLA, BOL',
  vague: 'TO, TOTO',
  guards: 'PREČO, AK, KEĎ, AKO, ON, ONA, POVEDAL, POVEDALA, HOVORÍ, ČI, KEBY',
  traps: 'NERUŠIŤ, KONIEC SVETA, NON STOP, NIE STOP, ÍSŤ STOPOM, KONIEC DOBRÝ',
  signatures: 'ODOSLANÉ Z, POSLANÉ Z, ODOSLANÉ Z MÔJHO',
  tapbacks: [
    'Páči sa mu „…“',
    'Páči sa jej „…“',
    'Páčilo sa „…“',
    'Označil(a) ako Páči sa mi „…“',
    'Zasmial(a) sa na „…“',
    'Zdôraznil(a) „…“',
    'Reagoval(a) 👍 na „…“',
    '👍 na „…“',
    '👍 to „…“',
  ],
  notes: [
    'A is both "yes" (áno) and "and": as a single letter it counts only where our text offered it.',
    'Close to Czech: what is spelt alike is read as Czech unless the programme speaks Slovak.',
  ],
};
