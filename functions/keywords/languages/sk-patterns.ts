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
    ^ stop (a) [povedzte|napíšte|zmažte|odkiaľ|vymažte]
    (už) (mi|ma|mňa|nám|nás|sem|mamke|babke|je|to|prosím) [neg] (už|viac|nikdy|prosím|sem) [mi|ma|mňa|nám|nás|sem|stuff|nič|viac|nikdy|už|na toto číslo|na môj mobil|na mobil]
    (už|viac|nikdy|prosím|láskavo|radšej) [mi|ma|mňa|nám|nás|ich|ju|to|sem] (už|viac|prosím|láskavo|radšej|nikdy|už nikdy|ich|to) (ich|to|už|nič) [neg]
    [už|viac|nikdy] (prosím|láskavo|radšej|mi|ma|nám|od vás|nič) (ich|to|mi|ma|nič) [neg]
    [aby|aby ste|nech|aby som] (mi|ma|nám|už|vaše|sem|to|od vás) (od vás) (už|mi|ma|od vás|sem|nič|viac) (nič|žiadne|vaše|už) [negWish|nechodilo|nechodila|nedostával|nedostávala|nedostávali|nemusel čítať|nemusela čítať]
    (by som|by sme) [nechcel|nechcela|nechceli] (by|som) (som|sme) (už|viac) (aby) (mi|ma) (to|mi|ma|už) [chodilo|chodili|posielali|písali|otravovali|kontaktovali|dostávať|vyrušovali|volali]
    [wish] (aby|aby ste|vás|o to|nech) (aby|aby ste) (mi|ma|už|na toto číslo|na moje číslo|moje číslo) … [negWish|nebolo používané|nepoužívali|nedostával|nedostávala]
    [stuff] (mi|už|od vás|nám|sem|prosím|sú|je|na toto číslo|pre mňa) (už|mi|od vás|prosím|naozaj|fakt|pre mňa|nám) [neg|needless|nechcem|nechceme|nepatria|nečítam|neberiem|neprijímam|neprijímame|nezaujímajú ma|ma nezaujímajú|ma nezaujíma|nestojím o ne|nemusíte posielať]
    [needless] (mi|už|nám|ma|ďalšie) (už|mi|ma|ďalej|posielať|zasielať) (vaše|tie|ďalšie|tieto|žiadne|ďalej|posielať|zasielať) [stuff|informovať|písať|posielať|upozorňovať|kontaktovať|zasielať|oslovovať]
    (nám|mi) (už) [posielať|písať|zasielať] (už) [nemusíte|netreba]
    [prešiel|prešla|prešli|zmenil|zmenila|zmenili|predal|predala|predali|odsťahoval|odsťahovala|odsťahovali|presťahoval|presťahovala|presťahovali|zrušil|zrušila|nemám|nemáme|skončil|skončila|mám iného|máme iného] … (takže|preto|tak|a|už) … [needless|neg|nechcem|vyraďte|odhláste|vyškrtnite|zrušte|ukončite]
    [od budúceho mesiaca|od septembra|od januára|odteraz|od dnes] … (už|ma|mi) [needless|neg]
    [nechajte|nechať] (už|prosím|láskavo) [ma|mňa|nás|mamku|mamu|babku] (láskavo|prosím|už|konečne|sakra|ma|mamku|jeho číslo) (už) [na pokoji|žiť|v pokoji|v kľude|na pokoj|tak]
    [nechajte] (prosím|už) (jeho|jej) číslo [odpočívať|na pokoji]
    nechajte (už) (láskavo|prosím|sakra|konečne|si) [toho|posielania|písania|otravovania|spamovania|obťažovania|tých správ|tých reklám]
    [dajte|daj|dajtemi] (mi|nám|už|konečne|mne) (mi|už|konečne|láskavo|svätý|preboha|sakra|s tým|raz navždy) (svätý|konečne|už) [pokoj|svätý pokoj|pohov|kľud|pokoj od]
    [offMe] (prosím|láskavo|už|konečne|si|ihneď|okamžite|tiež) [person]
    [ma|nás|moje číslo|toto číslo|to číslo|jej číslo|jeho číslo|môj kontakt|mamu|manžela] (prosím|láskavo|už|z|zo|ihneď|týmto|tiež) (toho|vašej|vášho|rozosielania|zoznamu|databázy) [offMe]
    [offMe] (prosím|láskavo|už|konečne|ma|mňa|nás) [z|zo|od] (vašej|vášho|tejto|toho|tej|všetkých|vašich) [rozosielania|zoznamu|databázy|evidencie|mailingu|kampaní|kampane|klubu|newslettera|systému|odberu|odberateľov|príjemcov|sms|správ|listu|skupiny|kontaktov]
    [boli by ste|bol by ste|buďte|mohli by ste|môžete|mohol by ste|bolo by možné|šlo by] (taký|takí|takí|prosím|mi|ma|už|láskavý|láskaví|láskavá|dobrí|dobrý) (láskaví|láskavý|láskavo|dobrí) … (a|ma|už) (ma|už|mi) [offMe|prestať|prestali|prestal|neg|ukončiť|ukončili|zastaviť|zastavili|zrušiť|zrušili|vypnúť|vypli]
    [dajte|dať|hoďte|zoberte|vezmite] [ma|mňa|nás|moje číslo] (už|prosím|konečne) [preč|von|z toho preč|z toho|odtiaľ|dole|z toho von]
    [goAway] [do riti|do čerta|do hajzla|do prdele|niekam|kadeľahšie|preč|z môjho telefónu|mi z mobilu|mi z telefónu|z mobilu|z telefónu|s tým|s tými|s vašimi|od mojho telefónu]
    ? ^ [goAway] (už|s tým|do riti|niekam|do čerta|preč|do šípku|odo mňa|mi) (s tým|do riti|niekam|z mobilu) $
    [blokujem|zablokoval som|zablokovala som|bloknem|zablokujem|dávam blok] (si) [vás|vaše číslo|toto číslo|ťa]
    ? ^ (už|ste|tak|vy) [ste zablokovaní|ste blokovaní|zablokované|blokované|blokujem|blok|idete na blok|dávam blok|máte blok|zablokovaní|blokovaní|ste u mňa zablokovaní] (majte sa) $
    [another] (vaša|vašu|taká|takáto|od vás) (správ*|sms*|esemes*|reklam*|taká|ponuk*|otravn*) (a|tak|od vás|idem|už) (to|vás|idem|hneď|a|si) [threat|lawyer]
    (ak|jestli|keď) (mi|ma|ešte) [another] … [napíšete|pošlete|príde|dostanem|zavoláte|budete] … [threat|lawyer]
    [sťažujem|sťažnosť|oznámenie|podnet|udanie] (sa|na|u|podám|pošlem|si) (vás|na|u) [úrad*|soi|úoou|políci*|súd*|inšpekc*]
    [nech|nech toto|dúfam že toto|a dosť toto] (je|bola|bol|už|to|toto|bude) (naozaj|už|vaša|tá|fakt) [posledná|bola posledná|naozaj posledná|posledný|naposledy|posledná správa|posledná sms|bol posledný]
    [toto|to] [číslo|telefón|mobil] (je|nie je|prosím) (len|iba|služobné|pracovné) … [nie je na|nie je pre|nepatria|nepoužívajte|nevyužívajte|nechcem|žiadne|bez|neslúži] (k|pre|na|tu|sem) [ads|stuff]
    [ads] (sem|tu|na toto číslo|mi sem) [nepatria|nepatrí|nechceme|nechcem|neprijímame|neposielajte|neposielať|nie|nepíšte]
    [nepoužívajte|nepoužívať|nebolo používané|nevyužívajte|nesmie byť používané|vyradenie|vyňatie] (už|toto|moje|tohto|číslo|čísla) (čísla|číslo|z) … (k|pre|na|z|vašich) [ads|zasielanie|účely|marketingu|kampaní|kampane]
    [o] (okamžité|neodkladné) [vyradenie|vymazanie|odhlásenie|vyškrtnutie|ukončenie|zastavenie|zrušenie] (mňa|môjho|tohto|z|zo|mojho) (čísla|z|vašej|vašich|zasielania)
    [vypovedám|ruším|ukončujem|končím|odhlasujem|zastavujem|odmietam] (týmto|s|sa|svoj|si|už|ten|z) (s|týmto|váš|vašim|odber|tým|svoj) (odber|zasielanie|odoberanie) [odber*|odoberanie|zasielanie|stuff|klubom|vami|členstvo|registráciu|newsletter*|posielanie]
    ? ^ [končím s vami|končíme|lúčim sa|lúčim sa s vami|koniec priateľstva|rozchádzame sa|zbohom|zbohom navždy|už nikdy|nabudúce už radšej nikdy|už radšej nikdy|už nikdy viac|už nie prosím|nie ďakujem už nie] $
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
    (veď|predsa|už) (už|som) (som|raz|vám) (raz|vám|už) [napísal|napísala|povedal|povedala|písal|písala] (vám|že|už) [nie|nie tak nie|stop|nechcem|že nie|že nechcem]
    ? [nie znamená nie|nie tak nie|nie je nie|povedal som nie|povedala som nie|nechcem a bodka|nechcem a hotovo|už som povedal nie|už som povedala nie]
    čo (je|vám) (na|nie je jasné na) slove [nechcem|nie|stop] (také|nechápete|je) (ťažké|nejasné|nechápete)
    [môj|moje|toto|to] (mobil|telefón|schránka|číslo) nie je (vaše|váš|žiadna|žiadny) [odpadkový kôš|smetný kôš|kôš|nástenka|reklamná plocha|reklamná tabuľa|skládka|inzertná plocha|smetisko|smetiak]
    [nájdite|hľadajte|vyberte|nájdi] si [niekoho iného|inú obeť|iného blbca|iného|iného hlupáka|niekoho druhého]
    [youBother] [ma|mňa|mi|nás|nám|mamku|babku|ľudí]
    [ma|mňa|mi|nás|nám|ľudí|mamku] (už|furt|stále|len|strašne|fakt) (furt|stále|už|strašne) [youBother]
    [zomrel*|umrel*|nie je medzi nami|pohreb*|skonal*] … [neposielajte|nepíšte|neposielať|nepísať|nechajte|zmažte|vymažte|vyraďte|odhláste|prestaňte|odpočívať|ukončite|zrušte|odstráňte|netrápte|nevolajte]
    mám [8|9|10|11|12|13|14|desať|jedenásť|dvanásť|trinásť] rokov … [neg|nechcem|prestaňte|nesmiem|odhláste|zmažte]
    [ušetrite|ušetri] (ma|nás|si) (už|prosím|ďalších|tých) (tých|ďalších|vašich|prácu) [stuff|prácu|čas|peniaze|kredit|toho|námahu]
    ? ^ [ušetrite ma|zľutujte sa|už toho bolo dosť|toho bolo dosť|už to preháňate|preháňate to|mám toho tak akurát|mám vás dosť|mám vás po krk|mam vas az po krk|mám vás až po krk|mám vás plné zuby|leziete mi na nervy|serete ma|štvete ma|otravujete|už mám dosť|už toho mám dosť|to stačilo|tak to stačilo|už by stačilo|by stačilo] (už) $
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
    ? ^ (a|už|sakra|prosím|tak|ľudia) [prestaňte|prestante|prestanete|prestaň|nechajte toho|končite|dosť|skončite] (už|s tým|láskavo|konečne|prosím) $
    ^ (prosím) [ukončiť|zastaviť|zrušiť|vypnúť|odhlásiť] (prosím|ma|to) $
    [ak|jestli|keď] (s tým|už|mi|toho|to) (s tým|hneď|okamžite|to) [neprestanete|neskončíte|nenecháte|neprestane|neukončíte|nevyradíte] … [threat|lawyer|dám to|obrátim sa|budem riešiť]
    ? ^ (dá|dalo|ide|išlo|možno|môžete) (sa|by) (to|toto|sa to) (nejako|to) [vypnúť|zrušiť|zastaviť|odhlásiť|zablokovať|dá vypnúť|dá sa vypnúť] (prosím|to|nejako) $
    ? ^ (a|tak|sakra) [kedy už|kedy konečne|kedy už konečne|kedy|prestanete už|skončíte už|dáte už|dáte mi už] (to|s tým|konečne|toho) [prestanete|skončíte|necháte|pokoj|dáte pokoj|mi dáte pokoj|konečne] (s tým|konečne|už|otravovať) $
    ? nie som (už) (váš|vaša|vaším|u vás) [zákazník|zákazníčka|klient|klientka|zákazníkom|klientom|člen|členka] (a|ani) (nikdy|už|nebudem) [nebudem|nikdy nebudem|nebol|nebola|neplánujem byť]
    ? ^ [lezie mi to na nervy|leziete mi na nervy|už ma to nebaví|štve ma to|otravuje ma to|budí ma to|ruší ma to|vadí mi to|stále mi to pípa] (už|fakt) $
    [stuff] (od vás|mi) (patria|idú|končia|letia) (rovno|do|u mňa) [patria do koša|idú do koša|do koša|v koši]
    (aby) (mi|ma) (to|už) [mi to chodilo|mi to chodilo stále|to chodilo|mi to pípalo] (už|stále|lebo|pretože) [lebo|stále|už|pretože]
    ? ^ [ešte raz nie|naposledy nie|nikdy viac|už ani jednu|ani jednu ďalšiu|žiadne ďalšie] $`,
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
    prihlásiť (sa|ma) (na|ku|k) [kurz*|krúžok|skúšk*|lekár*|termín|termínu|termíny|zápis*]
    [nechajte|nechať|nechaj] (mi|ho|to|balík|ten|zásielku|prosím) (u|na|vo|pri|balík) [suseda|susedov|susedy|recepcii|vrátnici|výdajni|dverách|pokladni]
    [ako|kde] (sa|to|môžem|tento|na) (sa|to|ten|tu|vypína|vypnem|vypnúť|zrušiť|zruším|na) (vypína|vypnem|vypnúť|zrušiť|zruším|tých|ten|tu|na) [budík*|alarm*|hodink*|objednávk*|termín*|rezervác*|kart*|zvuk*|displej*|svetl*|kúren*|bluetooth*|slúchadl*|práčk*|lokaliz*]
    [nechcem|nechceme|nepotrebujem] (tú|ten|to|tie|už|ďalšiu) [modr*|čiernu|bielu|červenú|cibuľu|kečup|faktúru|tašku|bločok|veľkosť|sáčok|ryžu|prílohu]
    [nevolajte|nepíšte|nevolaj|nepíš|nezvoňte] (mi|prosím|na) [teraz|ráno|doobeda|po|pred|v práci|zvonček|zvončekom|až|večer|v noci]
    [prestal|prestala|prestalo|prestali|prestane] (mi|už|sa) [pršať|fajčiť|fungovať|chodiť|svietiť|bolieť|nabíjať|hriať|ísť|to|snežiť]
    [skoro|takmer|chcel som|chcela som|už som chcel|už som chcela] (som|sa) (sa) [odhlásiť|odhlásil|odhlásila] (ale|a)
    [naposledy|posledná|posledné|posledný] [som|čo|u vás|kus|kusy|vizit*|nákup|objednávk*|dva]
    [mám|máme|mam] (už|ešte) [dosť|dost] [času|peňazí|miesta|zásob|jedla|práce|oblečenia|starý|starých|casu]
    [nepíšte|nepíš|neposielajte|nevolajte] (mi|to) (už|dnes) [po práci|dnes|zajtra|večer|po obede|na mail|na email|do mailu]`,
};
