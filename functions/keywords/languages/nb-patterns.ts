import type { LanguageData } from './language.ts';

/** Sentences in Norwegian: the form is explained in language.ts, the groups are in nb.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    vennligst ikke [trakassere|trakasser|spamme|plage|plag] [meg|oss]
    hold opp med å [skrive til|kontakte|forstyrre|spamme|trakassere|plage|smse] [meg|oss]
    ^ ikke hør av dere (mer|igjen) $
    vil ikke ha (noen) flere [texts|tilbud]
    ^ ingen tekstmeldinger (mer) $
    ? ^ jeg ønsker ikke kontakt (med dere|fra dere) $
    ? ^ jeg har aldri bestilt [dette|det her] $
    jeg vil ut av (denne) [sms tjenesten|smstjenesten|sms listen|sms lista]
    ^ ta bort nummeret mitt $
    vil ha nummeret mitt [slettet|fjernet|sletta|fjerna|strøket]
    vil at dere [fjerner|sletter|stryker] nummeret mitt
    ? ^ jeg vil ikke (lenger) være medlem (av klubben|hos dere|lenger|mer) $
    ? dere har ikke (fått) [mitt samtykke|samtykket mitt|samtykke fra meg]
    reserver [meg|oss|nummeret mitt] mot [texts|markedsføring]
    ikkje send (meg) fleire [meldingar|tekstmeldingar|sms|tilbod]
    ^ ikkje fleire [meldingar|tekstmeldingar|sms|tilbod] $
    ^ eg melder meg [av|ut] $
    ^ ikke mer fra dere $
    ? ^ jeg gidder ikke dette (mer|lenger) $
    vil unngå [flere|mer] [texts|tilbud]
    [unngå å|unnlat å] sende [mer|flere] [texts]
    [unngå å|unnlat å] sende [texts] til [meg|oss|dette nummeret]
    vil ha [nummeret|navnet] mitt av [listen|lista|listene]
    ^ av [listen|lista] $
    ? ^ dere trenger ikke (å) minne meg (på det) (mer|lenger) $
    ikke bruk sms for å kontakte [meg|oss]
    [stoppe|si opp|avslutte|avbestille|kansellere|stopp|avslutt|avbestill|avbestiller|avslutter|sier opp|kanseller] (jeg|now|herved) tjenesten (now) $
    [kan|kunne|vil] [dere|du|de] (now) (vennligst) [slutte|stoppe] (now) (med) (å) [sende|sende meg] (now) (flere) [utsendt]
    [slutt|stopp|hold opp|hald opp] (now) (med|me) å (now) [mase på meg|mase på oss|tekste meg|melde meg|maile meg|smse meg|sms e meg|plage meg|sende]
    [vennligst|vær så snill|vær snill] (og|å) ikke (å|now) [forstyrre|plage|melde|kontakte|skrive til|sende til|tekste|mase på|forstyrr|plag] (meg|oss)
    [ikke|ikkje|aldri|skal ikke] (now) [plag|forstyrr|spam|tekst|mas på|melde|plage|forstyrre] (now) meg (now) (mer|igjen|lenger|meir|på sms) $
    [send|sende] (meg) ikke (meg) (flere|noen) [utsendt] (til meg|now)
    [ikke|aldri] (flere|mer) [utsendt] (now) (til meg|på sms|now) $
    ^ ikke (now) send (meg) [dette|sånt|slikt|noe sånt|mer av dette|sånn dritt] (til meg|now) $
    ^ (now) ikke skriv (now) (mer|til meg|igjen) $
    [ikke|ikkje] (now) ta (mer|now) kontakt (now) (med meg|med oss) (mer|igjen|lenger|now) $
    ^ [ikke ring og ikke skriv|ikke skriv og ikke ring|ikke ring eller skriv|ikke skriv eller ring] (til meg|now)
    slutt på [utsendt|varslene|meldingene|smsene|reklamen]
    [aldri|ikke] flere [utsendt] (now) $
    [vil|ønsker] ikke (now) at [dere|du] (now) (skal) (fortsetter) (å) [kontakte|kontakter|skrive til|skriver til|forstyrre|forstyrrer|plage|plager|tekster|mase på|maser på] [meg|oss]
    [vil|ønsker] ikke (now) at [dere|du] (now) (skal) (fortsetter å) [sende|sender] (meg|oss) (now) [utsendt]
    [vil|ønsker] ikke (now) (å) bli (now) [forstyrret|plaget|mast på|oppringt|kontaktet] (now) (av dere|mer|now) $
    [vil|ønsker|skal|må|kan dere|kan du|vær så snill å] (now) (å) [stoppe|si opp|avslutte|avbestille|kansellere|avmelde] (now) [ytelse]
    [stopp|si opp|avslutt|avbestill|avbestiller|avslutter|sier opp|kanseller|kansellerer|avmeld|dropp] (jeg|now|herved) [ytelse]
    for mange [utsendt] [slutt|stopp|slutt med det|meld meg av|ta meg vekk]
    [slett|fjern|ta|stryk|avmeld|meld] (now) (meg|oss|nummeret mitt) (now) (bort|ut|vekk) [fra|av] (now) [lists]
    [vil|ønsker] (now) (å) (bli|stå|være) (now) [av|ut av|bort fra|vekk fra|slettet fra|fjernet fra|meldt ut av] (now) [lists]
    [vil|ønsker] ikke (now) (å) [stå|være|stå oppført] (now) (med) på (now) [lists]
    ? ^ [jeg vil|jeg ønsker|vil|ønsker] (now) (å) bli [fjernet|slettet|avmeldt|meldt av] (now) $
    ^ [jeg vil|vil|vi vil|kan jeg få|får jeg] (bare|now) [ha fred|ha ro|fred|være i fred] (for dere|now) $
    ^ (now) ikke forstyrr (now) (oss) $
    ? ^ (nå) [jeg har fått nok|har fått nok|vi har fått nok] (nå|av dere) $
    ^ (now) bare (now) [slutt|stopp|slutt med det|stopp det] (now) $
    ^ (now) [kutt det ut|kutt ut|kutt ut dette|kutt ut det der] (now) $
    ? ^ (ellers) (så) [blokkerer jeg dere|jeg blokkerer dere|blir dere blokkert|jeg blokkerer nummeret] (now) $
    ? (jeg|vi) [har allerede|har alt] (now) [meldt meg av|avmeldt meg|sagt stopp|meldt meg ut|sagt nei takk] (now) $
    ? ^ (jeg|vi) [skrev|sendte|svarte|sa|har sagt|har skrevet] (now) [stopp|stopp i går|stopp to ganger|stopp flere ganger|stopp i forrige uke] (now) $
    ? ^ jeg er (now) ikke (now) med [lenger|mer] (now) $
    [hvorfor|når] (now) [fjerner|sletter|stryker|tar] dere (now) [meg|oss|nummeret mitt] (now) ikke (now) [fra|av|ut av] (lists)
    [hvorfor] [fjerner|sletter|stryker|tar] dere ikke (now) [meg|oss|nummeret mitt] (now) [fra|av|ut av] (lists)
    ikke la (meg|oss) [stå|bli stående|bli] på [lists]
    jeg [vil også av|vil også ut|vil også slettes|vil også slippe]
    ^ (now) [nei takk|nei|ellers takk|niks|ingen interesse|takk men nei] (now) [heller ikke i framtida|heller ikke i fremtiden|ikke i framtida heller|ikke i fremtiden heller|verken nå eller senere|heller ikke senere|heller ikke neste gang]
    [sa|skrev|sagt|skrevet|har sagt|har skrevet] (jeg) (jo|now) (at|jeg) (jeg) ikke (now) [ville ha flere|vil ha flere|ville ha mer|vil ha mer|ville ha dem|vil ha dem|gidder mer|orker mer|vil være med|ville være med]
    ? [var|er|ble] (now) det siste (jeg|som) (now) [vil se|ville se|vil lese|ville lese|vil høre|ville høre|vil ha|ville ha] (fra|av) (dere)
    [meldte meg på|meldte meg|registrerte meg|ble medlem] (now) (på) [bare for|kun for|bare på for|kun på for] … [vil jeg av|vil jeg ut|vil av|vil ut|vil jeg av igjen]
    [nå vil jeg|vil jeg|jeg vil] [av igjen|gjerne av igjen|gjerne av lista|ut av lista igjen]
    [kan|vil|skal|får] (vi|jeg) (now) [gå ut av|forlate|melde oss ut av|hoppe av] (den|denne) [sms gruppa|sms gruppen|smsgruppa|sms lista|foreldregruppa|infogruppa|utsendelsen]
    [jeg|vi] [forlater|går ut av|hopper av|trekker meg fra] (now) [gruppa|gruppen|sms gruppa|lista|utsendelsene]
    [påminnelser|sms er|sms|meldinger|tilbud|varsler|påminnelsene] (herfra|fra dere|hit) (now) (er) [bortkasta|bortkastet|sløseri|unødvendige|meningsløse|forgjeves|bortkastede]
    ^ (now) [hold fred|hold munn|ti stille|ro ned|gi fred] (now) $
    ^ [hvorfor sender dere fortsatt|hvorfor sms er dere fortsatt|hvorfor får jeg fortsatt sms|hvorfor skriver dere fortsatt|hvorfor smser dere fortsatt]
    [om dagen|hver dag|per dag|i uka|daglig] (now) (det) (er) [ikke normalt|for mye|altfor mye|ikke greit|sykt|galskap] (now) [gi opp|gi dere|slutt|stopp|jeg melder meg av|jeg vil av|nå holder det|hold opp]
    ? har [dere|du] ingen annen hobby enn å
    [avstå|avstår] fra (all) (videre) [kontakt|henvendelser]
    ? uten [summingen|pipinga|pipingen|maset|plinginga|bråket] deres
    ? [greiene deres|tullet deres|skrapet deres] kan [ryke ut|ryke] $
    ? skriv til [paven|julenissen|kongen|hvem dere vil|alle andre] (for min del) [men|bare] ikke til [meg|oss]
    [fortsett|fortsette] … uten [sms tjeneste|smstjeneste|sms service]
    ? skån [en gammel dame|en gammel kone|en gammel mann|en gammel kvinne]
    chill med [de|disse] [meldingene|meldingan|tekstene|sms ene]
    [orker|orke|gidd|gidder] [ikkje|ikke] [lese|sjå|se|få] [skrivinga|meldingan|meldingane|meldingene] (dokkers|dykkar|deres) [meir|mer|lenger]
    ikke (lenger) ha noe (mer) med [dere|butikken deres|firmaet deres|klubben deres|bedriften deres|partiet deres|deg] å gjøre
    [hoppe|hopp] over [meg|oss|nummeret mitt] (now) [heretter|framover|fremover|i fremtiden]
    [slippe|slipper] å [få|motta] [dette|disse|mer av dette|dem]
    ikke la (meg|oss) høre fra dere [igjen|mer]
    ikke (lenger) (å) bli [kontaktet|kontakta] [på denne måten|denne veien|via denne kanalen]
    ? dere [har|får] (herved|nå) (fått) sparken [fra|ut av] [telefonen min|mobilen min]
    ingen [vaksinepåminnelser|vaksinemeldinger|vaksinevarsler|timepåminnelser|timemeldinger|timevarsler|servicepåminnelser|servicemeldinger|servicevarsler|treningspåminnelser|treningsmeldinger|treningsvarsler|kontrollpåminnelser|kontrollmeldinger|kontrollvarsler|tannlegepåminnelser|tannlegemeldinger|tannlegevarsler|veterinærpåminnelser|veterinærmeldinger|veterinærvarsler|skolepåminnelser|skolemeldinger|skolevarsler|leveringspåminnelser|leveringsmeldinger|leveringsvarsler] [mer|lenger|takk]
    [vil foretrekke|foretrekker|vil helst|ville foretrekke|ville foretrukket] (now) (å) ikke (å) (få|ha|motta) (disse|de her|flere) [meldingene|meldinger|texts|påminnelsene|varslene] (på|til) (telefonen|mobilen) (mer|lenger)
    (så|derfor) [ingen sms|ingen meldinger|ingen sms-er|ingen påminnelser|ingen varsler] (now) [takk] $
    (den) [plinginga|plingingen|pipinga|pipingen|surringa] (deres) (now) … [vekker|forstyrrer|slutte|sove]
    [se|betrakt|ta] (på) (dette|denne|det her) (now) som (deres|den) [siste] (melding|sms|meldingen)
    (jeg|eg) [ber om|ber dere om|vil be om] (å) ikke (å) få tilsendt (now) (noen) (flere|mer|fleire) [påminnelser|meldinger|tilbud|sms-er|sms|nyheter|reklame|påminningar|meldingar|texts]
    (så|now) (all|alle|disse|de) [beskjedene|påminnelsene|informasjonen|meldingene|nyhetene|invitasjonene|innkallingene|oppslagene|meldingane|varslene|infoen|tilbudene] (om|fra|til|now) … [trengs ikke|trenger ikke|trenger ikke komme|trengst ikkje|er ikke nødvendige|er unødvendige|er overflødige|behøves ikke|behøver ikke|kan opphøre|kan dere slutte med|trenger vi ikke|trenger jeg ikke] (now) (komme|lenger|mer|meir)
    dere (kan|får) (now) [beholde|bare beholde|gjerne beholde|selv beholde] (now) (disse|de|alle) [påminnelsene|tilbudene|meldingene|nyhetene|reklamen|tipsene|rådene|påminnelsene deres|tilbudene deres]
    [ber|ber dere|ber om|vil be|anmoder] (now) (om|dere) (om) (å) ikke (å) (få|bli|motta) (tilsendt) [flere meldinger|flere påminnelser|flere sms-er|flere sms|flere tilbud|flere nyheter|flere e-poster|meldinger|mer reklame|kontaktet]
    (jeg|eg) ber (om) (å) ikke (å) få (tilsendt) [flere|noen flere|fleire|noe mer|mer] (now) [påminnelser|meldinger|tilbud|sms-er|sms|nyheter|reklame|påminningar|meldingar]
    (ta|meld|fjern|plukk|kan) (dere) meg (now) (ut|av|bort) (av|fra) [gruppemeldingen|gruppemeldinga|gruppe-sms-en|gruppesms|foreldrelista|foreldrelisten|klasselista|klasselisten|foreldregruppa|gruppechatten|fellesmeldingen|fellesmeldinga|fellesmeldingene|klassemeldingene|sms-gruppa]
    (våkner|vekkes|vekker|jobber natt) … [meldingene deres|smsene deres|meldingene|sms-ene] … [aldri] (få|ha|se|høre) (en|noen|dem) (now) (igjen|mer)
    [ingenting|ikke noe|intet] (mer) (now) [til|på] [mobilen min|telefonen min|mobilen|nummeret mitt|dette nummeret|min mobil|telefonen] (fra|heretter|now) (nå|i dag|now) (av)
    [ikke bruk|bruk ikke|ikke benytt|benytt ikke] (now) [sms|sms-er|tekstmeldinger|tekstmelding] (til|mot|med|for|overfor) [meg|oss|nummeret mitt]
    ^ (now) ikke [minn|påminn|varsle|informer] (now) [meg|oss] (på|om) (det|noe|dette) (now) [mer|igjen|lenger] (now) $
    ^ (now) [ikke|aldri|ingenting|ikke noe] (mer) til (now) [dette nummeret|det her nummeret|nummeret mitt|mitt nummer|denne telefonen|mobilen min] (mer|igjen|lenger) (now) $
    [forstyrrer|ødelegger] (dere) (now) [søvnen min|nattesøvnen min|nattesøvnen|søvnen vår|søvnen] (now) med (now) [sms ene|smsene|meldingene|tilbudene|texts|påminnelsene] (deres)
    [vi|jeg] [har ikke|har ingen|er ikke|bor ikke|eier ikke] … så (now) [påminnelsene|sms ene|smsene|meldingene|tilbudene|innkallingene] … [trengs ikke|er overflødige|er unødvendige|trenger vi ikke|trenger jeg ikke|behøves ikke|er ikke nødvendige]
    [vi|jeg] [har ikke|har ingen|er ikke] … så ingen flere [fôrtips|fortips|tips|varsler|påminnelser|tilbud|texts]
    [påminnelsene|påminnelser|sms ene|smsene|meldingene|tilbudene|varslene|innkallingene] (om|til|for|fra) … [trengs ikke|trengs ikkje|er overflødige|er unødvendige|behøves ikke|kan dere slutte med|kan dere droppe|er ikke nødvendige]
    ingen flere [forstips|fôrtips|foortips|hundetips|kattetips|babytips|mattips]
    ingen flere [fôrtips|fortips|tips|lesetips|treningstips|oppskrifter|nyheter|invitasjoner|kjøretips|sparetips|spørreundersøkelser|hilsener] (now) (fra dere) (now) $
    (har|det er|now) [ikke|ingen|ikkje|null] (lenger|now) behov for (now) (mer|flere|den|denne) [info|information|informasjon|tips|nyheter|påminnelser|tilbud|meldinger|texts|oppdateringer] (fra dere) (now) (lenger)
    [vil|ønsker|gidder|skal|orker] (jeg|vi) (now) ikke (now) [høre|høre noe] [mer|igjen|noe mer] (now) [fra dere|ifra dere]
    ^ (now) jeg vil ut [av dette|herfra|av gruppa|av lista|av gruppen|av listen|av det her|av det] (now) $
    [tilbud|tips|nyheter|påminnelser|meldinger|reklame|texts] … (til|fra|om) … [trenger|behøver] [jeg|vi] ikke (now) [mer|lenger|lengre]
    [heller|helst|bare|kun|gjerne|heretter bare|utelukkende] (now) (now) [en e post|e post|en epost|epost|en mail|mail|et brev|brev|per post|i posten|via e post|på e post|på epost|på mail|som brev|på telefon|med post] (now) [enn|i stedet for|istedenfor|istedet for|ikke|men ikke|og ikke|aldri] (now) (via|per|til|på|en|som) [sms|texts|mobil|mobilen|telefonen|melding]
    [heretter|fra nå av|for framtida|for fremtiden|i framtida|i fremtiden|framover|fremover|fra i dag] (now) [kun|bare|utelukkende] (now) [i posten|per post|med post|på e post|på epost|på mail|via e post|som brev|per brev|i postkassa] (now) $
    [heretter|fra nå av|for framtida|for fremtiden|i framtida|i fremtiden|framover|fremover|fra i dag] (now) (now) uten (now) (alle|disse|de) (now) [tips|tipsene|tipsa|nyheter|nyhetene|tilbud|tilbudene|påminnelser|påminnelsene|reklame|reklamen|meldinger|meldingene|texts|varsler|varslene|oppdateringene] (deres)
    [den siste|siste|aller siste|den aller siste] [meldingen|meldinga|sms en|smsen|mailen|texts] (som) [jeg|vi|eg] (now) (vil|ville|gidder|ønsker) (å) (now) [lese|få|se|ha|høre|motta]
    [finn|finn dere|let etter] (now) (dere) [noen andre|en annen|noen yngre|en yngre|noen dummere|en dummere|andre] (now) (å|til) (now) [sende|skrive|smse|plage|mase|bombardere|reklame] (now) (texts|til|på|reklame)
    ^ (now) [ikke en til|ikke en eneste|ikke en eneste til|ikke ei til|ikke ei eneste|ikke en mer|ikke en sms til|ikke en melding til|ikke en eneste sms] (now) $
    [benytter|bruker|utnytter|påberoper|gjør bruk av] (now) (meg av|meg) [min rett|retten min|retten|reservasjonsretten|reservasjonsretten min] (now) (til) (å) (reservere|si nei|si nei takk|nekte|protestere|motsette) (meg)
    ^ (now) [ta|kast|plukk|fjern|hiv] (now) [meg|oss|nummeret mitt] (now) (ut) (av|ut av|fra|ut fra) [gruppa|gruppen|sms gruppa|lista|listen|utsendelsene] (now) (deres) $
    [trenger|behøver|skal|må] (dere|du) ikke (now) [minne|varsle|informere|kontakte|skrive til|sende|sms e] (now) [meg|oss] (now) (på|om) (noe|det) (now) [mer|lenger|igjen|framover|fremover]
    [nyhetene|tipsene|tilbudene|påminnelsene|meldingene|reklamen|varslene|texts] (deres) (now) [kan|klarer|lever] [jeg|vi] (now) (meg|oss) (now) (godt|fint|lett) (now) [unnvære|uten|være foruten|leve uten|være uten]
    [slutt|stopp|ferdig] med [den|det|de|denne|disse] [pipinga|pipingen|plinginga|masinga|masingen|maset|reklamen|meldingene|tullet|texts|ringinga]
    [la|lat] [meg|oss] [værra|vær|vera|vere|være] (now) i [fred|ro]
    ? [hvordan kommer jeg|hvordan slipper jeg|hvordan blir jeg|hvordan kommer man] (meg) (now) [ut av dette|ut av det her|ut av det|kvitt dette|vekk herfra|ut herfra|unna|ut av denne] (now) [jeg har fått nok|har fått nok|jeg vil ikke|vil ikke|gidder ikke|orker ikke|er lei|jeg er lei|nå er det nok]
    ? [telefonen|mobilen] & [vekker meg|dere vekker|vekker dere|våkner av|vekker oss|skremmer meg|skvetter]
    ? nå har jeg (now) lest nok
    [infoen|informasjonen|tipsene|nyhetene|beskjedene|påminnelsene|tilbudene|meldingene] (deres|fra dere) [trengs ikke|trengs ikke lenger|er ikke nødvendig|er ikke nødvendige|er ikke relevant|er ikke relevante|er unødvendige|er overflødige|har jeg ikke bruk for|har vi ikke bruk for|trenger vi ikke|trenger jeg ikke] (lenger|mer)
    [fra nå av|framover|fremover|heretter] (så) [klarer jeg meg|klarer vi oss|blir det|får dere klare dere] (now) uten (meg|oss)
    [klarer|klare] (jeg|vi) [meg|oss] (now) (fint) uten [tipsene deres|nyhetene deres|meldingene deres|tilbudene deres|rådene deres|infoen deres|påminnelsene deres|sms-ene deres]
    (gå og|kan dere) [spam|plag|mas på|terroriser|trakasser|forstyrr|skriv til|send til] (now) [noen andre|andre|naboen|hverandre]
    (men) [hvordan slipper jeg|hvordan blir jeg kvitt|hvordan kommer jeg unna|hvordan slipper man] (now) (dette|disse|de her|det her) (texts|greiene|meldingene) [vil ikke ha det|vil ikke ha dem|jeg vil ikke|gidder ikke|vil ikke ha]
    (det|dette) var den siste (meldingen|sms-en|meldinga) (som) jeg [ville|vil|gidder|orker] (now) (lese|få|ha|se) (fra|av) (dere)
    [heller|helst|bare|kun|send] (now) (som|via|per|på) [brev|post|e-post|vanlig post|mail|i posten] (now) [fremover|framover|i stedet heretter|heretter|i fremtiden|takk ingen sms|i stedet for sms|ingen sms|istedenfor sms]
    [telefonen|mobilen] vil jeg ha i fred
    [kan dere|vil dere|gidder dere] (now) [ta meg|ta oss|fjerne meg|fjerne oss|kaste meg] (now) [ut av gruppa|ut av gruppen|fra gruppa|fra gruppen|ut fra gruppa]
    [fra nå av|heretter|fremover|framover] (now) uten [meg|oss]
    (så) (jeg|vi) [trenger ikke|behøver ikke|har ikke bruk for|ønsker ikke] (now) (flere|lenger|disse) [påminnelser|påminnelsene|informasjonen|informasjon|beskjeder|beskjedene|meldinger|meldingene|nyheter|nyhetene|tilbud|tilbudene|invitasjoner] (deres|fra dere) (om|mer|lenger|more)
    [tilbudene|nyhetene|tipsene|meldingene|påminnelsene|beskjedene] (deres) [er ikke|gir ikke|er ikke lenger] (now) [noe for oss|noe for meg|relevante|relevant|mening|aktuelle|aktuelt|interessante] (lenger|mer)
    [fjern|slett|meld] oss (now) (vi) [vi er ikke|er ikke] (lenger) [kunder|medlemmer|medlem|kunde] (lenger|mer)
    ^ (vennligst) (nei) [ikk|ikkje|ikkj|itj] send (meg) (now) [mer|mere|meir|fler|flere|fleire|noe mer] (now) $
    [gidder|orker|vil|ønsker] (jeg) ikke (ha) (noe) [mer av|flere av|flere] (disse|de|deres) (her) [texts|tekstene]
    [hold|holde|slutt|stopp] opp (med) [=å|=og] [skrive|sende|mase|ringe|sms e|plage|kontakte|tekste]
    ^ (jeg) melder meg (now) (herved|hermed) av (now) $
    melder meg [herved|hermed|nå] av
    nei takk til (flere|mer|alle|deres) [texts|tilbud|reklame|meldinger|tilbudene]
    [dropp|kutt|kutt ut|skipp|spar meg for] (alle|de|disse|den) (ukentlige|daglige|evige|masete|her) (her) [texts|tekstmeldingene|meldingene|tekstmeldinger] (deres) (til) (meg)
    [slut|slutt|sluta] (med|meg) [=å] [sende|send] (meg) (flere|mer|de|alle) [texts|meldinger|sms]
    ? ^ (jeg) [vil|ønsker] ikke (å) [motta|få|se|lese] dem [lenger|mer] $
    ? når [slutter|stopper|gir] dere (dere|now) (now) [med] (alle|de|de der|disse|det) (der|her) [texts]
    ? når [slutter|stopper|gir] dere (dere|now) (med) å [skrive|smse|spamme|plage|sende|mase] (til|på) [meg|oss|sms|hit|meldinger]
    [forbyr|forbyr herved|forbyr hermed] (jeg) (now) dere (now) (i|fra) å [kontakte|skrive|bruke|sende|ringe|smse|lagre|benytte]
    [ingen|aldri] (har) (noensinne) [gitt|ga] dere (now) [lov|tillatelse|rett|samtykke] (til) (å) [skrive|sende|smse|kontakte|bruke|ringe] (til) [meg|nummeret mitt|oss|sms|reklame]
    ? [mobilen|telefonen|mobilen min|telefonen min] [piper|plinger|vibrerer|bråker|ringer] … [pga|på grunn av|takket være] [dere|dykk|dokker]
    [ikke lyst til|ingen lyst til|null lyst til|ikke lyst på|ingen lyst på|orker ikke|ikkje lyst til] (å) (få|motta|lese|ha|se) (flere) (now) [texts] [deres|dykkar|fra dere]
    [ikke lyst til|ingen lyst til|null lyst til|orker ikke|ikkje lyst til] (å) (få|motta|lese|ha|se) [flere|disse|desse|de her|deres] (now) [texts]
    [sett|skriv|før|legg] (opp|inn) [meg|nummeret mitt] (opp|inn|now) på (en) [sperreliste|sperrelista|sperrelisten|blokkeringsliste|blokkeringslista|blokkeringslisten]
    [nummeret mitt|mitt nummer|mobilnummeret mitt|navnet mitt] [skal|må|bør|vil jeg ha] (now) (slettes|fjernes|tas) [ut av|vekk fra|bort fra|av|fra] (det|den) [lists|systemet|system]
    [aldri|ikkje|ikke] (now) [bede|bedt|bedd|spurt] (now) om (å få) [desse|dei her|disse|de her|dykkar|deres] (now) [texts]
    [takknemlig|glad|pris på|satt pris på|sette pris på] (det) (hvis|om) dere (ville|vil|kunne|ikke) (ikke) [sluttet|slutta|slutter|stoppet|lot være]
    [aldri sagt ja|aldri bedt om|ikke bedt om|aldri godkjent|aldri samtykket] & [slutt|stopp|hold opp]
    [svare|sende|skrive] [stopp|stop] & [gjorde|gjort|svart|sendt] & [fortsatt|likevel|fortsetter]
    [blokkerer|anmelder|rapporterer] dere (om|hvis) (det) [kommer|sender] (det) (en|ett) (til|mer)
    [slett|fjern|stryk] … [nummeret mitt|mitt nummer|mobilnummeret mitt]
    [quit] (nå|heller) [sending] (til) (meg|ham|henne|oss|min)
    [quit] (med) (alle|disse|denne|det) [texts]
    [quit] (nå) (å) [sende|skrive] (til) [meg|oss|ham|henne|mer|flere|texts]
    ^ (nå) [slutt nå|stopp nå|gi dere|gi dere nå|hold opp|hold opp nå|kutt ut|nok er nok|nå får det være nok|nok nå|nå holder det] (nå|takk) $
    [la være|la vær] å [sende|skrive|kontakte|tekste|mase]
    kan dere (ikke) (bare|snart) [slutte|stoppe|la være|holde opp] (med) (å) [sending|sende|skrive]
    [ikke|aldri|ikkje] [imp] (til) [meg|oss|ham|henne|meir] (noe|flere) (mer|igjen|flere|noe|til)
    [ikke|aldri|ikkje] [imp] (til) (meg|oss|ham|henne|noe|meir) [mer|flere|igjen|noe mer|noe|lenger]
    [ikke|aldri] [imp] (noen|slike) [texts]
    [imp] ikke (til) (meg|oss|ham|henne|noe) [mer|flere|igjen|noe mer|lenger]
    [må ikke|skal ikke|må dere ikke|trenger ikke|behøver ikke] (å) [sende|skrive|kontakte|tekste] (til) (meg|oss|ham|henne) [mer|flere|lenger|igjen|noe]
    det må dere slutte med
    [ikke flere|ingen flere|ikke mer|lei av|nei til|slutt på|stopp|drit lei|lei|slutt med] (av|med|deres|disse|flere|alle|mer|dere|på) [sms er|sms|meldinger|reklame|spam|tilbud|smser|nyhetsbrev|meldingene|sms ene|reklamen|påminnelser|mas]
    ingen [sms er|sms|reklame|spam|smser|nyhetsbrev] (takk)
    [ingen|nok] [flere|mer|deres|disse|av|med] (av|deres) [sms er|meldinger|tilbud|påminnelser|sms|smser|reklame|mas]
    nå holder det med [texts]
    [unwanted] (lenger|ha|få|deres|flere|å|å få|motta|fleire|noe|noen|mer|meir) (flere|deres|fleire|mer|noe|noen) [texts]
    [unwanted] (lenger|å) [get] (flere|deres|mer|disse|noe|noen|fleire) (fleire|av|mer|fra|deres) [texts]
    [vil ikke|ønsker ikke|gidder ikke|vil ikkje|ønsker ei] (lenger|å) [get] [noe mer|mer fra dere|flere|mer|dette|det her|noe fra dere|noe|dette lenger]
    [vil ikke|ønsker ikke] (å|bli) [kontaktes|bli kontaktet|kontaktet|at dere sender|at dere skriver]
    [vil ikke|ønsker ikke] (ha|høre) (mer|noe) fra dere
    [remove|ta] [meg|oss|nummeret mitt|nummeret|dette nummeret] (nå|takk|vennligst|bort) (av|fra|ut av) (den|denne|deres|alle) [lists|listene deres|systemet deres]
    meld [meg|oss] [av|ut|fra]
    [avmeld|stryk|avregistrer] (vennligst) [meg|oss|nummeret mitt|dette nummeret] (takk|fra|nå)
    fjern (vennligst) [meg|nummeret mitt|dette nummeret] (takk|fra|nå)
    [vil|ønsker|vil gjerne|kan dere|kan jeg] (jeg|gjerne) (å) (bli) [avmeldes|melde meg av|melde meg ut|fjernet fra|slettes fra|fjernes fra|avmeldt|avslutte abonnementet|ta meg av|fjerne meg|slette meg]
    [avslutt|stopp|avbryt|slå av|si opp|sier opp|avbestill|kanseller|stans|dropp|droppe] (mitt|alle|deres|disse|vennligst|abonnementet) [texts|abonnement*|medlemskap*]
    dere kan (bare) droppe [texts]
    [slett|fjern|glem|kast|stryk] (mitt) [mobilnummer|telefonnummer|nummer|nummeret|nr|mobilnummeret|telefonnummeret|tlf nr] (mitt)
    la [meg|oss] (nå) (få) (være) [i fred|være]
    [dra til helvete|stikk|hold kjeft|ryk og reis] … [texts]
    ^ [dra til helvete|stikk|hold kjeft|ryk og reis|kom dere vekk] $
    [trekker|trekke|tilbakekaller|tilbakekalle] (herved|jeg) (mitt|tilbake) (samtykket|samtykke) [tilbake|samtykket|samtykke|samtykket mitt]
    [aldri gitt|ikke gitt|aldri samtykket|ikke samtykket|aldri godkjent] (dere|mitt|noe) [samtykke|tillatelse|lov|til dette|dette]
    [en til|en sms til|en melding til|enda en|neste|én melding til|én sms til] (sms|melding|gang|reklame) … [lawyer]
    (hvis) (dere) (sender|skriver|ikke slutter) … [anmelder jeg|klager jeg|politianmelder jeg|går jeg til]
    jeg [anmelder|politianmelder] dere
    [hvor mange ganger|tredje gang|andre gang|siste gang|tredje gangen] … [skrive|si|skriver|sier|ber|be]
    [har skrevet|skrev|har sendt|sendte|har sagt] … stopp
    [er ikke interessert|ikke interessert] … [slutt|ikke|stopp|avmeld|meld]
    ? ^ (jeg) (er) (lenger) [ikke interessert|ikke lenger interessert] (takk) $
    ? [har aldri|aldri|har ikke] (selv) [meldt meg på|bedt om dette|bedt om det|registrert meg|abonnert]
    er ikke (lenger) [kunde|medlem] … [slutt|ikke|stopp|avmeld|meldinger]
    ^ stopp (og) [fortell|slett|hvor|si|send|fjern]
    [discard] [nummeret mitt|nummeret|mitt nummer|telefonnummeret mitt|mobilnummeret mitt|dette nummeret|nr mitt]
    ? ^ (det|dette) [interesserer meg ikke|interesserer oss ikke|angår meg ikke|ingen interesse|driter i tilbudene deres] $
    ? ^ (nå) (er|får) (det) [nå er det nok|nok er nok|nå holder det|det holder nå|nå er det bra|nå stopper dere|holder nå|det er nok nå] (nå) $
    [kan|kunne|vil|ville] dere (ikke|vennligst|være så snill å|bare) (være så snill å) [fjerne|slette|stryke|melde av|avmelde] [meg|nummeret mitt|oss|nummeret]
    [har] (allerede|jo) [allerede skrevet stopp|allerede meldt meg av|allerede sendt stopp|allerede svart stopp|allerede avmeldt meg|skrevet stopp]
    ? [dette|det|det her] (har) (jeg) [har jeg ikke godkjent|har jeg aldri godkjent|har jeg ikke sagt ja til|har jeg aldri sagt ja til|har jeg ikke bedt om|har jeg aldri bedt om|har jeg ikke samtykket til]
    [skru|slå] av (alle) (deres) [texts|varslene|varslingene|varsler|notifikasjoner|dette|dem]
    ? ^ [skru det av|slå det av|ligg unna|hold dere unna|gi dere|gi dere nå|kutt ut|kutt ut nå|aldri mer|ikke ring|ikke ring meg|ikke forstyrr meg] $
    ? ^ (jeg) [blokkerer|anmelder|rapporterer|sperrer] (nå) [dere|deg|nummeret|dette nummeret] (nå) $
    ? ^ (dere|nummeret|du) (er) [dere er blokkert|er blokkert|blokkert|er nå blokkert] (nå) $
    [klager|melder|rapporterer|anmelder] (jeg) dere (inn) (til) [lawyer]
    ? ^ (dette er|det er) [siste advarsel|siste gang jeg sier det|ren spam|trakassering|søppel|spam] $
    [behold|spar] (selv) [tilbudene deres|reklamen deres|sms ene deres|rabattene deres|deres tilbud|meldingene deres|oss for|meg for]
    [reservere|reserverer|reservert] (jeg) (meg|oss|herved) (herved) mot (all|mer|flere) (telefonsalg|slik) [texts]
    [frabeder|takker nei til|sier nei til|avslår] (jeg) (meg|oss) (flere|mer|ytterligere|all|deres) [texts]
    [deres|disse|alle] (jævla) [texts] (er) (så|bare) [irriterende|slitsomme|uønskede|ikke velkomne|plagsomme|masete|forstyrrende|uønsket|ikke ønsket]
    [meldingene|sms ene|reklamen|tilbudene] (deres) (er) (så|bare) [irriterende|slitsomme|uønskede|plagsomme|masete|uønsket|irriterer meg|forstyrrer meg]
    [spam|plag] (heller) [noen andre|en annen]
    ikke (lenger) [kunde|medlem] (lenger|hos|hos dere) … [slett|slutt|stopp|fjern|meld meg|ikke send|ingen]
    nok (nå) med (de|alle|disse|det) [texts]
    [nummeret|dette nummeret] [skal ikke|må ikke|bør ikke] (lenger) [kontaktes|brukes|få|ringes|benyttes]
    ? og [slett|fjern|stryk|avmeld] [meg|oss|nummeret mitt] $
    ? ^ (now) (now) [slutt nå|stopp nå|gi dere|gi deg|kutt ut|legg ned|slutt a|slutt nå a|stopp det|stopp dette|slutt med dette] (now) (now) (da|a) $
    [kan|kunne|vil|ville|gidder|mon] [dere|dokker|du|man|jeg|de] (ikke|ikkje|now) (bare|now) (now) [stoppe|slutte|la være|la det være|gi dere|la vær|avslutte|avslutte dette|kutte ut|droppe det|slutta|gi seg|skåne meg] (now) (med|å) (det|dette|å) $
    [kan|kunne|gidder] [dere|dokker|du] (ikke|ikkje|now) (bare|now) (now) [stoppe|slutte|la være|gi dere|kutte ut] (now) [med|å]
    ? [det|dette] (now) [må|bør|får|kan] (now) (ikke) (now) [ta slutt|slutte|stoppe|opphøre|ta en ende|stoppes|avsluttes] (her|now)
    ? ^ (now) (now) [nå er det stopp|nå er det nok|nå får det være nok|nok er nok|nå holder det|no e det nok|no er det nok|det er nok nå|nå er det slutt|får være nok nå|nå stopper det|no held det]
    [er det|er det nå] stopp (now) $
    [la|lat|las] (now) [meg|me|mæ|kin|henne|ham] (now) (now) (være|vær|ver|få) (i) [være|fred|vær|i fred|freden|ro|vere]
    (kan|vil) (dere|dokker) (ikke|ikkje) (bare|now) la [me|meg|mæ|oss|kin] [vær|være|få] (i fred)
    (kan|vil|be) (dere) la det være $
    [avslutte|avslutt|stanse] (now) [dette|det her|disse|utsendelsene] (now) $
    [dere|i|dokker] (now) [er|e] (now) [blokka|blokkert|blokkerte|blocka|anmeldt] (now)
    ? (jeg) (har|er) (now) [blokkerer dere|blokkert dere|blokka dere|blokkert nummeret|blokkert deg|anmeldt dere|blokker dere nå]
    [spar|spare] (now) [dere|dere for|deg|dere bryet|bryet|kruttet|meg for|oss for|pengene] (now) (det|for|for det|bryet|texts)
    [spar|spare] (now) [meg|oss] (now) [for|texts]
    [kan|spar] [dere|dokker] (now) spare [dere|dokker|oss|meg] (for)
    [kryss|stryk|stryke|slett|slette|glem|glemme|fjern|fjerne|visk] (now) (now) [meg|mæ|nummeret mitt|mora mi|nummeret] (now) (ut|av|bort|vekk|fra) (now) (listen|lista|igjen) $
    [kryss|stryk|stryke|slett|slette|fjern|fjerne|hiv|visk|glem] (now) (now) [meg|oss|mæ|nummeret mitt|nummeret] (now) [ut|av|bort|vekk|fra] (now) (listen|lista|igjen) $
    ta (now) (now) [meg|mæ|nummeret mitt|nummeret] (now) [ut|av|bort|vekk|fra] (now) (listen|lista|igjen) $
    ta (now) (now) oss (now) [av|bort|vekk|fra] (now) (listen|lista|igjen) $
    (kan|får|må) [dere|dokker] (now) (kunne) [krysse oss ut|krysse meg ut|stryke meg|stryke oss|slette meg|fjerne meg|glemme meg|ta meg bort|ta meg vekk|glemme oss|slette oss]
    [stryk|stryke|fjerne|ta|slette|melde|meldmeg] (meg|oss|nummeret) (now) (bort|vekk|ut|av) (now) [fra|av] (den|sms) [lists]
    [meldmeg|meld meg|melde meg] (now) [av|ut|fra] (now) (den|sms) (lists)
    [vil|orke|orker|orka|gidder|gidd|ønsker|ønskjer|skal|ska|trenger|treng|træng] (jeg|æ|eg|e|now) [nei] (now) (ha|få|motta|å få|å ha) (noe|noko) (flere|fler|fleire|mer|meir|sånne) (sånne|slike|av) [texts|av det her|av dette|av det der|fra dere|frå dokker|fra dokker|herfra]
    [vil|skal|ska|orker|trenger|treng] (jeg|æ|eg|e|me) [nei] (now) (ha|få) [mer|meir|mere|flere|fleire|det nå|noe mer|det mer|noko meir|dette lenger|det lenger] (now) $
    (jeg|æ|eg|e) [ikke|ikkje|itj] [vil|skal|ska|ønsker] (ha|få|motta) (flere|mer) [texts] (mer|meir|lenger) (takk)
    (jeg|æ|eg|e) [ikke|ikkje|itj] (ha|få|motta) [flere|mer] [texts]
    [ikke|ikkje|itj] (ha|få|motta) [texts] [mer|meir|lenger]
    [jeg|æ|eg|e] [ikke|ikkje|itj] [ha|få|motta] (flere|mer) [texts]
    [ska|skal|vil] [itj|ikkje|ikke] ha (det|dette|nå|now) (now|mer|lenger) $
    (du|dere|dokker) [treng|trenger|må|skal|behøver] [’kje|kje|ikke|ikkje|itj|trengkje] (å|now) (now) [skrive|skriv|sende|send|ringe|kontakte|varsle|høre av dere] (meir|mer|mere|lenger|noe) (til|åt) (meg|me|oss|mæ) (mer|meir|lenger|flere)
    [’kje|kje|ikke|ikkje|itj|trengkje] (å|now) (now) [skrive|skriv|sende|send|ringe|kontakte] [meir|mer|mere|lenger|noe|til meg|til oss|meg|åt me|åt mæ] (mer|meir|lenger|flere)
    [’kje|kje|ikke|ikkje|itj] (now) varsle [meg|oss] [mer|lenger|på sms]
    [trenger|treng] [ikke|ikkje] (å) [få|ha|høre] (noe|flere|noko) (mer|meir|flere|fleire) (fra) (dere|dokker)
    [imp] (now) [ikke|aldri|ikkje|ingen] (now) (meg|til meg|oss) (now) [mer|meir|flere|igjen|noe|lenger|noe mer] (now)
    ikke [imp] (til) (meg|oss|mæ) [mer|flere|igjen|lenger|noe mer]
    [skriv|send|sms|spam|ring|mas] (now) [til|på] [noen andre|andre|naboen|en annen|nokon andre] (now) (i stedet|som)
    [skriv|send|sms] (now) til noen som (now) [gidder|vil|bryr]
    [finn|plag|mas på] (dere) (now) [noen andre|en annen|andre|nokon andre] å
    [plag|mas på] (dere) (now) [noen andre|en annen|andre|nokon andre]
    hold (now) [munn|kjeft|tann for tunge] (now) $
    ? (fy faen) (så) (jeg|vi|eg|æ|now) (er|e) (så|now) [lei|drittlei|møkklei|lut lei|trøtt|sliten|dritlei|kvalm] (jeg|vi) (er|blir) (now) av [dere|dokker|dette|maset|disse|alle|alt|texts|det her]
    ? (det) [hadde|ville] (vært|vore) (now) [deilig med litt fred|godt med litt fred|fint med litt fred|fint å slippe|deilig å slippe|greit å slippe]
    (jeg) (ønsker) (å) [reservere|reserverer|reservert|fraber|frabe] (meg|oss|herved) (now) (mot|fra) (flere|videre|alle|mer|ytterligere|all) [texts]
    (jeg|vi) [avstår|takker nei|sier nei takk|takker pent nei|avslår|frasier meg] (now) (gjerne) (fra|til) (videre|flere|mer|alle|ytterligere|all) [texts]
    [texts] (now) [til|på] (dette|denne|mitt) (nummeret|telefonen|now) [frabes|ønskes ikke|er ikke ønsket|er uønsket|er ikke velkommen|bes opphøre|er ikke tillatt]
    [texts] [frabes|ønskes ikke|er ikke ønsket|er ikke velkommen|bes opphøre]
    (skal|bør|må) (det) ikke (now) (komme) [komme reklame|komme mer reklame|kontaktes|brukes til reklame|sendes reklame]
    [workphone] … [ingen meldinger|ingen sms|ingen reklame|ikke send|ikke skriv|ikkje|fjern|stopp|avslutt|slutt|ikke bruk|ingen]
    [jeg har|har|æ har|eg har] (now) [sagt nei|sagt fra|skrevet stopp|bedt dere|sagt stopp|svart nei|svart stopp] (om dette|now) (om) (now) [to ganger|tre ganger|fire ganger|fem ganger|flere ganger|mange ganger|ti ganger|hundre ganger|gang på gang]
    [hvor mange ganger|hvor ofte|hvor vanskelig kan det være|hva er det dere ikke forstår|hvilken del av nei|kor mange gonga|kor mange gonger] (now) (skal|må|å) (jeg|man|dere|eg|æ) … [si|be|skrive|fatte|forstå|=nei|stopp]
    [dette er|det er] (now) [tredje|fjerde|femte|andre|siste|tiende|ørtende] [gang|gangen] (now) (at) jeg (now) [ber|skriver|sier|svarer|melder]
    ? ^ (now) (vil|orker|gidder) (now) [vil ikke mer|vil ikkje meir|orker ikke mer|gidder ikke mer|vil ikke ha mer|ikke mer nå] (now) $
    ? ^ (jeg) (er) (now) [ikke interessert|ikke intresert|ikke lenger interessert|uinteressert|ikkje interessert|itj interessert|ikke intressert|ikke interesert] (now) (i) (mer|lenger|i det|i dette) $
    (er) [ikke|ikkje|itj] (lenger) [interessert|intresert|intressert|interesert] (lenger|mer) i (tilbudne|tilbuda) (deres|dette|flere|de) (texts) (deres|lenger)
    ? [ikke lenger|ikke|ikkje] (now) [kunde|medlem|aktuelt|relevant] (hos dere|for meg|lenger|mer) (now) (så|og) [spar|slett|stryk|stopp|ikke|ingen|fjern|så|det]
    [flyttet|flytta|byttet|solgt|sagt opp|bytta] … [ingen nytte|ikke bruk|ikke aktuelt|spare|stryk|slett|kryss|krysse|fjern|ikke trenger]
    [kan|kan jeg|vil gjerne|ønsker å|må få] (now) [slippe|bli kvitt|bli fri|få slippe|unnslippe] (disse|flere|alle|mer|dette|det|dere) (her|her maset) [texts|lenger|framover|disse|dette|maset|dere]
    [hvis|får|kommer|sender|skriver] (dere|jeg|det) (now) [én|en|flere|et] (gang|sms|melding) [til|mer|sms|melding] … [lawyer]
    (jeg) [melder|anmelder|rapporterer|klager] (dere|dette|over dere|det) (now) (til|inn for) [authority]
    [authority] (er) (now) [varslet|kontaktet|informert|orientert]
    [died] … [stopp|slett|fjern|la oss|la ham|la henne|i fred|slette|fjerne|stoppe|slutt|slutte|ingen meldinger|ingen sms|ingen reklame|ingen tilbud|ikke flere|ikke mer|ingen flere|nummeret|stryk|avmeld|ikke send|ikke skriv]
    [died] … [la det være|slutte|stoppe|la være]
    ? ^ (now) [dra til helvete|stikk nå|forsvinn nå|pell dere vekk|ryk og reis|kom dere vekk|gå vekk|hold kjeft|hold munn|fuck off] (now) $
    [dra|pell|stikk|forsvinn] (dere) (vekk|ut|bort) [fra|av] (min|mitt) [telefonen|mobilen|livet|innboksen] (min|mitt)
    ? ^ (now) [meld meg ut|jeg melder meg ut|jeg er ute|uten meg|jeg hopper av|jeg står over|ferdig snakka|ferdig med dere] (now) $
    ? (har) (jeg) (now) [ikke bedt om|aldri bedt om|aldri meldt meg på|ikke meldt meg på|ikke registrert meg] (now) (det|de|dette|deres|til) (her)
    jeg er (now|bare) [10|11|12|13|14|9|ti|elleve|tolv|tretten] (år) (og) … [ikke|stopp|ingen|slutt]
    [er|hun er|han er|kin] (now|bare) [10|11|12|13|14|9|ti|elleve|tolv|tretten] år … [ikke|stopp|ingen|slutt]
    ? (det) (der) [driter jeg i|gir jeg faen i|bryr jeg meg ikke om|leser jeg ikke|leser jeg aldri|blåser jeg i]
    ? ingen (now) [gidder lese dette|gidder å lese dette|leser dette|bryr seg om dette|vil ha dette]
    (kan|får|må) dere (now) (gjerne) [krysse|stryke|slette|fjerne] [oss|meg|nummeret] (ut|bort)
    [kan|kunne|vil] (dere|du) (være|vært|vera) [så snille å|snille å|snill å|så snill å|så vennlige å|greie og|snille og] (now) [slutte|stoppe|stryke|fjerne|slette|melde|la]
    ? [ingen her|ingen hos oss] (now) (som) [vil ha|har bedt om|leser|gidder|er interessert i|bryr seg om] (now) (dette|det|det her|det der|sånt|noe sånt|deres) (texts)
    ? ^ (men|og) hvem har [spurt|bedt|invitert] dere (now) (om det|om dette) $
    ? (det) [hadde|ville|er] (vært|være) (now) [deilig|skjønt|flott] (now) (om|hvis|å) (jeg|vi|man|å) (kunne|fikk) [slippe|slapp|bli kvitt] (texts|dette) $
    ? [neste gang|en sms til|en melding til|en gang til|kommer det en til|enda en|bare en til|en til] (now) (så) (blir|går|ringer) (går|ringer|kontakter|anmelder|bytter|hører|blokkerer|blir det|melder|klager) (jeg|det|dere) (now) … [authority|lawyer|selskap|leverandør|politianmeldelse|operatør]
    ? hvis (det) (kommer|dere|jeg) … [en til|flere|igjen|enda en|én til] (now) [blir|går|anmelder|kontakter|bytter|ringer|klager] … [politianmeldelse|authority|lawyer|selskap]
    ? [en gang til|en til|en sms til|en melding til] (og|så) (så) (jeg) [bytter|anmelder|blokkerer|klager] (jeg) (now) (selskap|dere)
    ? (jeg) [legger|skriver|henger] (dette|det|dere) (now) (ut|om) (på) (now) [facebook|nettet|sosiale medier|trustpilot|internett]
    ? (det) er (now) [ingen grunn|ingen vits|ikke noe poeng|ingen hensikt|ikke vits] (lenger) (for dere) (now) (til|i|med) (å) [sending|sende|skrive|kontakte meg]
    ? [texts] (til meg|til oss|deres) (now) (er|blir) [overflødige|unødvendige|meningsløse|ikke lenger relevante|ikke relevante|ikke nødvendige|bortkastet|bortkastede]
    ? [få|gjør|sett|setter] (now) (en|et) [slutt|stopp|punktum|ende] [på|for] (now) (dette|det her|det|texts)
    ? ^ når [slutter|stopper|gir] (now) [dette|dere|det her|det|dere dere|dette maset] (now) $
    ? ^ (now) (nå|no) [får det være nok|må det være nok|må det ta slutt|må det slutte|får dere gi dere] (now) (med) (texts) $
    ? (alt|alle) (fra dere|meldingene fra dere|det|sms fra dere) [går|havner|ryker] (now) (rett|direkte) i [søppelposten|søpla|søppelbøtta|spam|søppelkassa|søppelkurven]
    ? ^ (men) [er dere] (now) (helt) [døve|dumme|tunghørte|tungnemme|blinde|tette i pappen] (eller) (hva) $
    ? (now) [kan dere ikke|kan du ikke|lær dere å] (now) [lese|lese norsk|forstå norsk]
    ? [nei betyr nei|nei er nei|nei er et nei|stopp betyr stopp|stopp er stopp|hvilken del av nei|hva er det dere ikke skjønner|hva er det med ordet nei|hva er det ved stopp]
    ? [får|kommer|mottar] (now) (jeg|det) [fortsatt|fremdeles|enda|likevel] (now) (deres|de der) [texts] (fra dere)
    ? [håper] (now) (at) (det|dette) (var|er|blir) [siste gang|siste sms|den siste meldingen|siste melding|den siste smsen|det siste fra dere]
    [la] (now) [dette|det|det her] (now) (være|bli) [den siste|siste sms|den siste meldingen|siste melding|siste gang|det siste]
    ? (jeg|vi) (now) er (now) ferdig med [dere|firmaet deres|butikken deres] (now) $
    ? (ikke) regn (ikke) (now) (lenger) [med meg lenger|ikke med meg|med meg|med oss] (now) $
    ? ^ jeg [trekker meg|melder meg ut|takker for meg nå] (now) $
    ? ^ (now) [stikk nå|pell dere vekk|dra til helvete|dra til helsike|ryk og reis|ryk og reis til helvete|dra dit peppern gror|gå vekk|kyss meg|rævkjør dere|dra dere vekk|ligg unna|drit og dra] (now) (med) (texts|deres) $
    ? [dra til helvete|ryk og reis|stikk|drit og dra|stapp] (now) (med|opp) (texts|rabatten|deres) (deres) [texts|opp i ræva|opp i rompa|der sola ikke skinner|opp i]
    glem (now) [at jeg finnes|at jeg eksisterer|meg|oss|alt om meg] (now) $
    ? [nummeret mitt|mitt nummer|nummeret vårt] har (now) [ingenting|ikke noe|intet] (i|på) … (deres) (å) gjøre
    ? ^ (now) (det|dette|det her) (er|var) (now) [ikke noe for meg|ikke for meg|ikke min greie|ikke helt meg|ikke noe jeg trenger|ikke noe for oss|ikke mi greie|ikke min stil|ikke noe vi trenger] (now) $
    ? ^ (jeg|vi) [kjøper|handler|bestiller] [uansett|hos dere|likevel] (now) [ikke noe|ingenting|aldri noe|aldri] (hos dere|now) (uansett) $
    ? [spar|behold] (now) (dere) (de|disse) [texts] (now|deres) $
    ? dere [kaster bort|sløser bort|sløser med|kaster vekk] (bare) (now) (tiden|tida|energien|pengene) (deres) [tiden|tida|energien|pengene|deres]
    ? ^ (now) (det) [nytter ikke|er nytteløst|er bortkastet|er ingen vits|hjelper ikke|har ingen hensikt] (now) (å) [sending|fortsette] (mer|lenger) (til meg) $
    ? ^ (now) [skån meg|spar meg|skån oss|spar oss|forskån meg] (now) (for) (texts|dette) $
    [gi|la] (now) [meg|oss|me|mæ] (now) (få|ha) (litt|nå) [fred|ro|fred og ro|ro og fred] (now) $
    ? (jeg) (vil) (now) [sove|ha fred|ha ro] (now) [slutt|stopp|hold opp|la meg være]
    ? ^ (now) [hold kjeft|hold munn|ti stille|klapp igjen|hold kjeften|knip igjen] (now) $
    [slå|skru|deaktiver|deaktivere|koble|sku] (now) (av|ut|fra) (sms) [nummeret mitt|dette nummeret|mitt nummer|varslene|varsler|varslingen|utsendelsene|tjenesten|sms tjenesten|meldingene] (now) (av)
    ? (jeg|det) (har) (fått|står) (det|dere|meg) (now) (langt) [opp i halsen|opp til halsen|opp etter øra|langt opp i halsen]
    ? ^ [dette|det|det her|dere] (now) (er|føles som|grenser til|begynner å ligne) (now) (ren|rein|den rene) [trakassering|stalking|spam|terror|forfølgelse|plaging|sjikane] (now) $
    ? ^ (ren|rein) [trakassering|sjikane|telefonterror] (now) $
    ? dere (now) [bombarderer|spammer|trakasserer|forfølger|terroriserer|drukner|overøser|stalker|plager|maser på] (now) [meg|oss|telefonen min] (now) (med) (texts)
    [har aldri|har ikke|aldri] (now) [samtykket|godtatt|gått med på|sagt ja|gitt samtykke|gitt tillatelse] (now) (til) (dette|det her|å) (få|motta|dere) (texts)
    (jeg) [motsetter meg|protesterer mot|sier nei til|reserverer meg mot] (now) (all|deres|bruk) (direkte) [markedsføring|texts]
    ? (det|dette) er (now) [ulovlig|forbudt|ikke lov|straffbart|imot loven|mot loven] (now) (å) [sending] (uten) (mitt) (samtykke|samtykket mitt|tillatelse)
    ? ^ (det|dette) er (now) [ulovlig|straffbart|mot loven] (now) $
    ? dere har (now) [ingen rett|ikke rett|ikke lov|ingen tillatelse|ikke tillatelse|ikke samtykke|ikke mitt samtykke] (now) (til) (å) [bruke|sending|kontakte|ha|skrive]
    ? (jeg) (har|er|står) (now) (i) [reservert meg|reservasjonsregisteret|reservert mot reklame|brønnøysund]
    ? ^ (jeg) (now) [får ikke lov|får ikke lov til dette|har ikke lov] (now) (av|for) [foreldrene mine|mamma|pappa|mor|far|mora mi|faren min|mamma og pappa]
    ? [hver] (eneste) [sms|melding] [koster] (now) (meg|oss) (penger|dyrt)
    ? er (now) [ikke til|ikke beregnet for|ikke ment for|ikke for|ikke beregnet på] (now) [texts] (now) $
    ? ^ (now) [ikke beregnet for|ikke ment for] (now) [texts] (now) $
    (jeg|vi) ikke (now) [ville|vil|like|ha] (mer|ha) (ha|få) [texts]
    [hvilken knapp|hva må jeg trykke|hva må jeg gjøre|hva skal jeg gjøre|hva skal til] … (trykke|gjøre) (på) (for) (å|før|at) … [slippe]
    [magiske ordet|trylleordet|trylleformelen] (now) (for|så) (å|at) … [slippe|stoppe|stopper]
    [sørg for|gjør|se til|kan dere sørge for|ordne] (now) (at|så) (at) [jeg|vi|mora mi] (now) [slipper|ikke får mer|ikke får flere|ikke får|aldri får|ikke mottar] (deres|flere|mer|dere) (texts) $
    ? gjør (now) (det) (som) må til (så|slik) (at) (jeg|det|vi) … [slipper|slippe|stopper]
    [han|hun|kin] [vil|ønsker|skal] ikke (lenger) (now) (ha|få) (now) (flere|mer) [texts] (now) [fra dere|av dere|mer]
    [kan|kunne|vil] dere (ikke) (now) (bare) (ikke) [la] (now) (meg|oss|kin) (now) [være|i fred|være i fred|få fred]
    ? ^ må dere (now) [sende|skrive|smse|mase|forstyrre|plinge] (now) [hver dag|hele tiden|så ofte|midt på natta|konstant|i helga]
    ? ^ (now) [går det ikke an|er det ikke mulig|finnes det ingen måte|kan man ikke] (now) (å) [slå det av|skru det av|slå av dette|stoppe det|slippe|bli kvitt det|slå av] (now) (dette|dere) $
    ? ^ hvorfor [fortsetter|sender|skriver|maser|holder] dere (now) (på) (med) (å) (sende|skrive) (meg) (så mye|sånn|all denne|denne) [dritt|søppel|reklame|spam|dritten|texts|tull|skit]
    ? [null|0] (stk) [texts] (now) [hadde|er|var] (vært) (now) [passe|nok|perfekt|fint|bra]
    ? ^ (men) hvem (faen|pokker|gidder|now) [leser|gidder å lese|bryr seg om|orker] (now) (dette|det|det her) (texts) (egentlig|now) $
    ^ (now) [ikke|aldri|ingenting] (now) [på sms|per sms|via sms|med sms|på mobilen|over sms] (now) $
    ? ^ (now) [bare|kun] [via|på|per] [mail|e post|epost|brev|post|telefon] (now) (framover) $
    ^ (now) [ingen|ikke noe|ikke flere|ikke mer] [flere|mer|sms|reklame|spam|tilbud|nyhetsbrev] (now) $
    ^ (now) [ingen|ikke|ikke noe] (now) [flere|mer] [texts] (now) $
    ^ (now) ingen [meldinger|reklamer|smser] (takk|now) $
    [ingen|ikke] [flere|mer] [texts] (now) $
    ? (har|er) [flyttet|byttet selskap|byttet leverandør|solgt bilen|pensjonert|lagt ned|sluttet] (now) … (så) [slutt|stopp|stoppe|slutte|ikke skriv|ikke send|overflødig*]
    ? (så) (dere) (kan) [stoppe med|slutte med|kutte ut|droppe] (now) [texts]
    ? (er) [lei|drittlei|kjempelei|skikkelig lei] (av|now) [dere|masinga deres|maset deres] (now) $
    ? (inntil da|til da) [asking] (now) (now) [stopping] (now) (med|på) (dette|detta|det her|det der|det|sånt|now) (now) $
    ? [asking] (now) (now) [leavingMe] (now)
    [asking] (now) (now) [stopping] (now) (med|fra|å|og) (å|og) [sending] (now)
    [asking] (now) (now) [stopping] (now) (med|fra) (deres|disse|de der|alle|det|all den) [texts]
    [striking] (now) [meg|oss|kin|ham|henne|nummeret mitt|nummeret|dette nummeret|mitt nummer] (now) (ut|vekk|bort|helt) [fra|av|på] (den|alle|deres) [lists|texts]
    [vær|være|var|vere] (så) [snill|snille|vennlig|vennlige|grei|greie] (now) [å ikke|og ikke|ikke å|ikke og|at dere ikke] (now) [sende|skrive|smse|kontakte|ringe|forstyrre|plage|send|skriv]
    ? ^ (now) (now) [gi opp|opphør|hold opp|gi dere|gje dykk] (now) (now) (now) $
    ? ^ [stopp|stop|avmeld|slutt|avslutt] (now) [takk|please|plz|vennligst|mvh|snill] (now) $
    ? [texts|innkallinger|innkallingene|meldingene] (deres|now) (kan|skal|må|bør) (now) [slutte|stoppe|opphøre|stoppes|avsluttes|stanses] (now) (å) (komme|tikke inn|dukke opp)
    ? ^ (now) [hold dere unna|hold dere vekk|ligg unna|hold dere borte] (now) $
    (jeg|vi) [klarer|klare] (meg|oss) (now) (fint|godt|utmerket|helt fint|bra) uten (dere|deres|disse|alle|slike|sånne) (texts) $
    ? har dere (now) [ikke noe bedre|ikke noe annet|ingenting bedre|ikke bedre ting|ingenting annet] (å) (gjøre|finne på|drive med|ta dere til)
    [blir|bli|ble|blei] (now) [upset] [av|på] (deres|disse|alle|de) (evinnelige|stadige) [texts]
    ? (disse|alle|deres|de) [texts] (deres|fra dere) (now) [vekker|stresser|skremmer|irriterer|plager|forstyrrer|går meg på nervene] (meg|ham|henne|oss|kin)
    [interesserer|angår|rører|engasjerer] (now) (meg|oss) (now) ikke (now) [nothingAtAll]
    ? (jeg|vi) [betakker meg|frabeder meg dette|frabeder meg|takker nei|takker pent nei|sier nei takk|sier takk men nei takk|takker for meg|takker for oss] (now) $
    ? ^ (now) (men) (nå|her|herved|så) [quitsYou] (now) (now) $
    ? [nå|her|herved|så] (now) [quitsYou] (now) (now) $
    [avslutt|avslutte|avslutter|bryt|bryter|bryte|avbryt|avbryter|innstill|opphør med|sier opp|si opp|kapp|klipp|opphever|avstår fra|frabeder meg|frabeder jeg meg|fraber meg|frasier meg|frasier jeg meg|stopp|slippe|vil ikke ha] (now) (vennligst) (all|alt|enhver|vår|denne|videre) (form for|slags|ytterligere) [dealings] (med meg|med dere|fra dere|fra|med)
    [frabeder|frasier|fraber|betakker|avslår] (jeg|vi) (now) [meg|oss] (now) (all|alt|alle|enhver|deres|hver) (form for|slags|form|typer) [texts|dealings]
    ? (denne|vår|all|dette) [dealings] (now) [opphører|avsluttes|stopper|skal opphøre|skal stoppe|avsluttet|er slutt|er avsluttet|opphøre|slutter]
    ? hvor mange [stopp|=nei|avmeldinger] (now) [skal det|kreves|må jeg|trengs]
    ? hvor [mange ganger|ofte] (now) (skal|må|trenger) (jeg|man|vi) (now) [be|si|skrive|melde meg av|avmelde|si fra|sende stopp|svare stopp|be dere]
    ? hvor lenge (now) [skal dere|har dere tenkt|fortsetter dere] (now) (å) (holde på|fortsette|plage|spamme|sende|mase)
    ? [sagt|skrevet|svart|bedt] (jo) (now) [=nei|stopp|stop|fra|dere slutte] (now) (til dere) [før|flere ganger|på både|både|på telefon|to ganger|tre ganger|gjentatte ganger|allerede]
    ? ^ (now) [texts] (now) nei (takk) (now) (now)
    ? ^ (now) [bare|kun|heller|helst] (via|på|per) [mail|e post|epost|brev|post] (now) (now) $
    ? ^ (now) [steng|trekk|dra|skru igjen|skru av|kapp|klipp|trekk ut|dra ut] (now) [krana|kranen|pluggen|støpselet|proppen|kontakten|håndbrekket|nødbremsen|ledningen|kabelen|stikkontakten] (now) (ut) (now) $
    ? stikk pipa i sekken
    ? [legg|sett|sette|slå] (now) (et|en) [lokket på|lokk på det|punktum|punktum her|punktum for dette|strek|strek her|strek for dette|en strek|stopp for dette|stopper for dette|stopper for det] (now) $
    ? (sett|slå|sette|trekk) [en strek over|strek over] [meg|nummeret mitt|navnet mitt|dette]
    ? ^ (now) (det er|vi er|jeg er) [ferdige med hverandre|over og ut|over and out|slutt for godt|punktum slutt|ferdigsnakka|ferdig snakka|farvel for alltid|takk og farvel|takk og adjø|ha det for alltid|nå er det kroken på døra|kroken på døra] (now) (now) $
    ? ^ (now) nei (now) (nei) (og) [atter nei|nei og atter nei|nei nei nei|nei nei og nei|aldri i livet|for faen|for helvete] (now) $
    [får ikke|må ikke|har ikke lov til å|ikke lov å|får aldri|får ikke lov til å] (now) [bruke|benytte|utnytte|misbruke] (now) (mitt|dette) [nummer|nummeret|nummeret mitt|telefonnummeret|mobilnummeret|telefonnummeret mitt] (now) [til|for|i] (deres) [texts|reklame|markedsføring|sånt|slikt]
    ? [telefonen min|mobilen min|innboksen min|nummeret mitt|denne telefonen|telefonen|dette nummeret] (er) (now) (jo) [ingen|ikke en|ikke et|ikke noe|ikke deres] [søppelbøtte|oppslagstavle|reklameplakat|papirkurv|postkasse|søppelkasse|søppelplass|sted for|lekeplass|reklamekanal]
    [texts] [hit|på denne telefonen|til meg|til dette nummeret|på mobilen] (now) (er) (now) [utelukket|ikke tillatt|forbudt|bannlyst|uønsket|uønska|ikke velkommen]
    [her|hit|på denne telefonen|på dette nummeret|på vakttelefonen] (now) [skal|må|bør] (det) ikke (now) (komme|sendes|mottas) (flere|noen|noe) [texts]
    ? ikke (lenger|now) [figurere|stå|stå oppført|være|finnes|opptre|være med|være oppført|inngå|ligge] (oppført|med|notert) [i|på|blant|med] (den|deres) [lists]
    ? [skriv|send|sms|spam|gi] (now) (disse|det|dem|den|alle) (egne) (texts) (deres) til [somebodyElse]
    ? [kan|kunne|må|vil|ønsker|vil gjerne|mulig|går det an|ber om|be om|ville|fint om] (at|now) (man|jeg|vi) (now) (kunne) [å bli|bli|blir|være|å] (now) [struckOff] (now) (fra|av) $
    [bli|blir|ble|gjerne|ønsker å|å] (now) [struckOff] (now) [fra|av|på|for] (den|alle|de|deres|flere) [texts|lists|utsendelser|utsendelsene|utsendingene|listene]
    ? [for|så|som] (mye|faen) (som) [dere|dokker] [spammer|plager|plinger|maser|tigger|messer] (da)
    ? [så mye|så jævlig|som] dere (now) [maser|spammer|plager|plinger|tigger]
    ? dere (now) [spammer|sender|smser|skriver|plager|maser|messer] (now) (alt|altfor) [altfor mye|for mye|for mange|for ofte|hele tiden|hele tida|døgnet rundt|i tide og utide|konstant|som gale|altfor ofte|altfor mange]
    ? [chill|slapp av|rolig|ro ned|ta en chill|skru ned|demp dere|roe ned] (now) [med|på] (deres|disse|de der) [texts]
    ? [fått mer enn nok|fått meir enn nok|mer enn nok|fått nok og vel så det] (now) av [dere|tipsene|dette|det her|det der|deres|disse|texts] (texts)
    [plaget|spammet|mast|masa|sendt|smset|fortjent] (dere) (til|fortjent) (en) [blokkering|block|anmeldelse|sperring]
    ? (dere) [havner|ryker|kommer|blir|er] (nå|now) (på|i|inn|da) (på) [blokkeringslista|blokkeringslisten|spamlista|svartelista|svartelistet|svartelista mi]
    ? [nå|da|herved] (now) er (now) dere (now) [blokkert|blokka|sperret|sperra|anmeldt|svartelistet]
    ? [nå|da|herved] (now) [blokkerer jeg|sperrer jeg|blokker jeg|anmelder jeg|melder jeg] (now) [dere|deg|nummeret]
    [har] (now) (jeg|vi) (now) [ikke|ingen|aldri] (now) [tid|overskudd|lyst|plass|ork] (now) [til|til å lese] (slike|sånne|deres|alle|disse|sånt) [texts]
    ? (jeg) [er spillavhengig|spillavhengig|er gambler|er ludoman|spilleavhengig|er tørrlagt alkoholiker]
    [vil|ønsker|krever|forlanger] (jeg|vi) (now) (ha) (at) (denne|dette|deres|all) [dealings|texts] (now) (skal) [opphører|avsluttes|stoppes|stopper|opphøre|slutter|avsluttet|stanses|stoppet|slutt]
    ? [stillhet|taushet] er gull
    ? [hadde|ville] (vært|være) (now) [godt|deilig|fint|greit|supert|nydelig|snilt|skjønt] (now) (å|om|hvis|at) (jeg|vi|man|dere) (kunne|fikk|ville) [slippe|slapp|bli kvitt|la være|slutta|sluttet|lot være|glemte meg|fritatt]
    [setter pris på|sette pris på|satt pris på|takknemlig|glad] (det) [hvis|om] dere (kunne|ville|vil|kan) (now) [skåne|forskåne|unnlate|frita|unnlot|spare] (meg|oss|å|for|now)
    ? (det) er (now) [hyggelig|pent|snilt|koselig] (now) (ment|av dere) men (now) (jeg|vil) (vil) (helst) [ikke på telefonen|ikke flere|ikke mer|ikke ha sånt|ikke ha slikt|slipper gjerne|ikke ha dette]
    ? [ikke ha|ha] (now) [sånt|slikt|dette|noe sånt|denslags|den slags] (now) [på telefonen|på mobilen|på telefonen min|på mobilen min|i innboksen]
    ? [ikke mer|ikke flere|ikke et pip til|ikke noe mer|ingenting mer] (now) [på mobilen|på mobilen min|på telefonen|på telefonen min|i innboksen|i innboksen min]
    ? glem (now) [at dere|at du] (noensinne|noen gang|nokon gong) (har) [hatt|fikk|fått] (dette) [nummeret|nummeret mitt]
    ? [pakk] (nå) [sammen sjappa|sammen butikken|ned greiene|pipa i sekken]
    ? ^ (now) [dra til hælvete|dra til helsike|kyss meg i ræva|kyss meg bak|sug kuk|hopp i havet|dra te hælvete|dra dit pepper'n gror|fuck dere|fuck you|fuck off|gå og legg dere|kom dere til helvete|dra pokker i vold|reis til helvete|ryk og reis] (now) (med) (deres) (texts) (now) $
    ? [=hold|holde] (nå|now) [kjeft|kjeften|munn|smella|snavla|tåta]
    ? [died] & [skriver til|smser|sender til|gratulere|nummeret hans|nummeret hennes|fortsatt sms|fortsatt meldinger|sender fortsatt|fortsatt bursdagstilbud|dere kan slutte|å skrive]
    ? [nummeret|telefonen|mobilen] (til) [hans|hennes|til mamma|til pappa|til mora mi|til mannen min|til kona mi] (now) (som) (dere) [skriver til|sender til|smser]
    ? [skal|må] ikke (now) (komme|få|ha) (noen|noe|flere) [texts] (now) [til|på] (denne|dette) [telefonen|nummeret|mobilen]
    ? [vil|ønsker] (now) [kun|heller|helst|bare] (ha|få|kontaktes) (kontakt) (texts|informasjon) (via|på|per) [mail|e post|epost|brev|post] (now) [ikke sms|ikke på sms|ikke via sms]
    [ikke|ei|aldri] [via|per|over] [sms] [men|takk|lenger|fremover|framover|mer]
    ? [hvis|om] dere tror (at) (jeg) (now) [vil ha|gidder|ønsker|savner|leser] (flere|disse) [texts]
    [unsubscribe|unsub|opt out] [meg|oss] (now) (fra|av|ut)
    [skriv|send|ring|sms|kontakt] (now) aldri (mer|noensinne) [hit|her|til meg|til dette nummeret|meg] (igjen|mer)
    [la] (now) [innboksen min|telefonen min|mobilen min|nummeret mitt] (now) (være|få|i) (i) [fred|være|ro]
    [slett|fjern|steng] (now) [meg som kontakt|kontakten til meg|meg som kunde]
    ^ (now) [slett|fjern|steng] kontakten (now) $
    [steng|stenge|lukk] (kontoen|profilen) (min) (ned) [for sms|for meldinger|for reklame]
    [slutt|slutte|slutter|stopp|stoppe] (now) (med) å [ta kontakt|kontakte|gratulere|minne meg|skrive hit|sende hit|høre av dere]
    (så) (er) (det) [ingen|ikke noe|ikke noen|null|inga] [vits|poeng|grunn|mening|hensikt] (now) (at|i at|med at|til at|i|å) [dere] (now) [sender|skriver|kontakter|maser|fortsetter]
    [gidder|orker|vil|gidd|trenger] [ikke|ikkje|itj] (now) [maset|masinga|preiket|tullet|sms ene|meldingene|spammen|reklamen] (deres|dokkers|fra dere|now) (mer|meir|lenger)
    (er|e|blir) [lei|drittlei|møkklei|dritlei] (now) [dokkers|deres|dere sine|alle|disse|de her|de derre] [texts]
    ? så (now) [slutt|opphør|gi dere|la være|stopp] [nå|straks|umiddelbart|vennligst|å sende|å skrive] (now) $
    [trenger|vil ha|ønsker|skal ha|behøver] (now) [ikke noe|ingenting|ikke|ikkje noko] (now) [mer fra|mer av|mere fra|mer|flere fra] (fra) [dere|butikken deres|dokker]
    ? [ingen|ikke noen] (her) (som|lenger) (now) [leser|vil ha|har glede av|er interessert i] (now) [dette|det her|dem|det|slikt|sånt|disse]
    [betale|betaler|koster] (meg|penger) (for) [hver|alle] (eneste|mottatt) [sms|melding|meldingene deres]
    ? ^ (now) (nå) [får det rekke|får det holde|må det være bra|får det greie seg] (now) $
    ? hvem (har) [gitt dere|ga dere|gav dere|gir dere] [rett|lov|tillatelse|retten] (til) (å) [sending|sende|skrive|forstyrre]
    ? [trykke|trykk] (now) på (den) [stopp|stoppknappen|stopp knappen|av knappen|off|pauseknappen|delete|sletteknappen]
    [takknemlig|glad|pris på] (det) [hvis|om] dere (kunne|ville) [lot meg være|la meg være|fjernet meg|slettet meg|strøk meg|skånet|sparte meg|holdt dere|ikke skrev|ikke sendte]
    hvor vanskelig [skal|kan] det (være) (now) (å) [fatte|forstå|stoppe|respektere|lese|la være|slutte]
    ? [nummeret|telefonen|mobilen] (now) [tilhører|brukes av|eies av] (en|et|barnet) [tolvåring|elleveåring|tiåring|niåring|åtteåring|sjuåring|barn|mindreårig|skolebarn|datteren min|sønnen min|12 åring]
    ? [aldri handlet|aldri handla|aldri kjøpt noe|aldri vært kunde|aldri vært medlem|aldri hørt om dere|aldri satt mine bein] & [texts]
    [tjenesten|abonnementet|medlemskapet|meldingene|utsendelsene] (now) ønskes (now) [avsluttet|oppsagt|stoppet|avmeldt|stengt|avbrutt]
    [vekk|ut|bort] med [meg|oss|nummeret mitt] (fra|av) (den) [lists|listen|her|gruppa]
    ? [vil|ønsker] (now) [ut av|vekk fra|bort fra|av med] (now) [dette|det her|dere|lista|herfra|klubben|lists]
    [vil|skal|ønsker] (now) (absolutt|virkelig) ikke (now) ha (now) (mer|flere|noe) [av den|av det|av de|mer av] [slaget|typen|sorten|det slaget|den typen|skuffa]
    ? [skru|vri] (now) ned (volumet|lyden) (til) [null|0|minimum]
    ? [sa|svarte|skrev|meldte] (jo|dere) (now) [=nei|stopp|fra|nei takk] (now) [allerede|forrige uke|i forrige uke|i går|forrige gang|sist|for lenge siden|forrige måned]
    ? ^ (now) [slipp meg|slipp meg fri|befri meg|sett meg fri|snakk til hånda|snakk med hånda|snakk til veggen] (now) $
    ? (legg|sett) [nummeret mitt|nummeret|telefonen min|meg] (now) [på is|på hylla|i møllposen]
    [remove|discard] (nå) [nummer min|min nummer|nummer mitt|mine nummer|mitt nummeret]
    ? ^ (now) (now) [ta meg av|ta meg ut|ta meg vekk|ta meg bort|fjern meg|slett meg|stryk meg|plukk meg ut|kryss meg ut] (now) (now) $
    ? dere (er|e) (now) (så|bare) (jævlig|jævla|sykt|utrolig|fordømt) [irriterende|plagsomme|masete|slitsomme|pågående|forstyrrende|teite|innpåslitne] (now)
    ? (jeg) (har) [aldri gitt|ikke gitt] (dere) (nummeret|lov) (mitt) [til dette|til reklame|til sånt|til slikt]
    ? [kast|hiv|stapp|legg] (now) (disse|de|alle) [texts] (deres) (now) [i søpla|i søppelbøtta|et annet sted|der sola ikke skinner|i ovnen]
    [ha|få|vil ha|gi meg] (now) (litt) [ro|fred|fred og ro|ro og fred] (fra|for) (alle|deres|de) [texts|dere|dokker]
    ? ^ må dere (now) [sende|skrive|smse] (now) [to|tre|fire|fem|seks|ti] (sms er|stykker|ganger|meldinger) (om) [dagen|uka|om dagen|i uka]
    ? [sms ene|meldingene|alt|alle] (deres|fra dere) [går|havner|ryker|ender] (now) (rett|direkte) i [søppelposten|søpla|søppelbøtta|spam|søppelkassa]
    ? ^ (now) (forskån|spar|skån) [forskån meg|forskån oss|spar meg|skån meg] (now) (i framtida|i framtiden) $
    ? [leser|åpner] (jo) (now) (dem|det) [dem aldri|aldri dem|aldri disse] (texts)
    ? [imp|sending|rette] (now) (disse|det|dem|de|alle) (egne) [texts|kampanjene] (deres) [til|mot] [somebodyElse]
    ? [nå|herved|her] (now) [avslutter|stopper|bryter|slutter] (vi|jeg) (now) [det her|dette|med det her|med dette] (now) (med) (texts)
    ? [vil|ønsker|skal] (now) ikke (now) [være med|være på lista|være medlem|være kunde|delta] (now) [lenger|mer]
    [frabeder|frasier|fraber|betakker] (jeg|vi) (now) [meg|oss] (now) (ytterligere|fortsatt|videre|framtidig|flere) (form for) [texts|dealings]
    ? dere (er|har) (now) [sparken|oppsagt|sagt opp|avskjediget|droppet|fått sparken|dumpa|kastet ut]
    [bedt|ba|bad|ber|sagt til|oppfordret] dere (now) (om) (å) (now) [stopping|slette meg|fjerne meg|ikke sende|ikke skrive|slutte med]
    ? (det) så (now) vanskelig (now) å [la] (folk|meg|oss|mennesker|en) (now) [være i fred|i fred|være]
    ? så (now) vanskelig (now) å [slutte|stoppe|la være|gi dere|respektere|forstå et nei|fatte et nei|fatte]
    [nummeret mitt|mitt nummer|navnet mitt|opplysningene mine] (now) (skal|må) (now) ikke (now) [ligge hos|finnes hos|stå hos|være hos|brukes av|lagres hos|ligge i|stå i] (dere|registeret)
    [ikke] [send|sms|skriv] (now) [sånt|slikt|sånn|den slags|noe sånt|slike ting] (texts|til meg|hit)
    ? ^ (now) [skån|spar|forskån] [meg|oss] (for) [flere|mer|alle|resten|dette|de|ytterligere|tipsene]
    [sette pris på|setter pris på|satt pris på|glad|takknemlig|fint] [at|hvis|om] dere (now) [sletta|slettet|fjerna|fjernet|strøk|avmeldte|glemte|droppa|droppet] (meg|nummeret mitt|oss)
    [dere|du|dokker] får (now) ikke (now) (lov) (til) (å) [sending] (til) (meg|oss|mer|lenger)
    [slett|fjern|stryk|ta] [meg|oss|nummeret mitt] (bort|vekk) [fra|ut av] (alle) [lists|systemene]
    ? (jeg|vi) [driter|blåser] (now) i (now) [hva dere har å si|hva dere selger|hva dere tilbyr|hva dere sender|reklamen deres]
    ? [texts] (fra dere) (now) hører (now) hjemme (now) [i søpla|i søppelbøtta|i papirkurven|ingen steder|et annet sted|i spam]
    ? dere har (now) [nei et mitt|hatt mitt nei|mitt nei|fått mitt nei|fått svaret mitt|fått nei|fått et nei] (now)
    ? dere trenger [ikke|ikkje] (now) … [meg|oss] (now) (om|på) [mer|meir|lenger|flere]
    [ikke|slippe|aldri|unngå] (now) (å) (mer) [bli|blir|være] (now) [kontaktet|kontakta|oppringt|forstyrret|forstyrra|spammet|smset|påminnet|minnet|minna|oppsøkt] (av dere|now) [igjen|mer|lenger|på|av|via|framover]
    ? [tålmodigheten min|tålmodigheten] (now) er (now) [slutt|oppbrukt|brukt opp|over] (now)
    ? (dere|du) (ta) [ta en pause|ta en lang pause|ta pause] (now) (sånn) (fra|med) [texts|for evig|for alltid|fra meg]
    samtykker (jeg) (now) ikke (now) [lenger|til dette|til det her|til deres|til å|mer|til reklame]
    ? ikke (now) [rør|bruk|benytt|misbruk] (now) [nummeret mitt|dette nummeret|mobilnummeret mitt] (now) (igjen|mer|lenger)
    ? ^ (now) (=nei|næ) [nå|no|så] [er det|e det] (now) [nok|godt nok|slutt på det] (now) $
    ? [vil|ønsker] ikke (now) være med [lenger|mer|på dette]
    ? [sørg for|sørger dere for|se til|ordne|fiks|håper|regner med|går ut fra|forventer|krever|vil] (now) at (now) [det her|dette|dere|meldingene|maset|sms ene] (now) (kan|skal) (now) [stopper|opphører|slutter|gir dere|forsvinner|er slutt|stoppe|opphøre|slutte]
    ? [enige om|avtale] (now) at (now) dere (now) [stopper|lar være|slutter|sletter meg|stryker meg]
    [går|gikk] (jeg) (now) ikke (now) [med på|lenger med på] (now) (mer|flere|deres|å) (få) [texts]
    ? nei (takk) til [alt fra dere|alt dere sender|det hele fra dere|alle utsendelsene deres|alt for all framtid]
    ? [siste sjanse til å slutte|sjanse til å slutte|siste sjanse|siste advarsel] (now) [før jeg blokkerer|før jeg anmelder|før jeg melder|før jeg politianmelder]
    ? [hadde|ville] (vært|være) (now) [godt|bra|deilig|fint|supert] (now) (om|hvis) [det her|dette|dere|meldingene] (now) [kunne slutte|slutta|sluttet|opphørte|stoppa|kunne stoppe|forsvant]
    ? ^ (now) (=nei|næ) [nå er det faen meg nok|nå er det pinadø nok|nå er det jammen nok|nå får det faen meg være nok] (now) $
    ? [la|late|lar|gi|unn|gjerne|om] (now) [thisphone] (now) (få|litt|fikk|kunne) (now) [resting]
    ? [texts] (now) [notHere]
    ? [without] (now) (adverb) uten (now) (alle|alt|disse|de) [texts|dere]
    ? [la|late|unn|kan|må] (now) [folk|en stakkar|et gammelt menneske|en dødelig|et menneske|vanlige folk|gamle folk] (now) (få|få lov til|få lov) (til) (å) [sove|hvile|være i fred|få fred|ha fred|fred]
    ? [kan|må|får] (now) man (now) (ikke) (få|få lov til|få lov) (til) (å) [sove i fred|være i fred|få fred|ha fred]
    ? er … (om) (morgenen|morran|natta) … [er dere|er du] (now) [rascals]
    ? dere [vekte|vekker|skremmer|skremte|stresser|vekka] (now) (opp) [hele familien|hele huset|meg|oss|babyen|ungene|kin|hele nabolaget|ungen]
    ? [texts|innkallingene] (now) (kan|må) (dere) [dere beholde|dere godt beholde|dere spare|dere kaste|dere stappe|dere gi|dere sende|dere droppe|dere stikke|dere bare beholde|dere bare droppe]
    ? [en|én|bare en|bare én|ei|ei eneste|en eneste|enda en|enda ei] (sms|melding|texts|pip) (til) [til så|til da|til er|så er|mer så|til bytter|til og] (jeg|er|now) [jeg ferdig|jeg borte|bytter|ferdig|slutter|jeg ute|sier|er jeg]
    ? [stopp|slutt|gi dere|hold opp] (now) [ellers|eller] (så) (now) [hører dere|får dere|bytter jeg|melder jeg|går jeg|anmelder jeg|blir jeg|er jeg|kontakter jeg|blokkerer jeg]
    ? [leser|åpner|ser|kikker på] (jo|uansett|now) (ikke|aldri) (now|engang) [hva dere skriver|hva dere sender|det dere skriver|det dere sender|reklamen deres|smsene deres|det fra dere]
    ? er (now) ingen (som) (now) har (now) [bedt om|bedt dere om|bedt dere|spurt etter|bestilt|etterspurt|sagt ja til]
    ? [aldri blitt spurt|ikke blitt spurt|aldri spurt|aldri fått spørsmålet|spurte meg aldri|ingen har spurt meg|ingen spurte meg|ingen spurte]
    ? [aldri meningen å|ikke meningen å|aldri min mening å|en feil at jeg|aldri meningen at jeg] (jeg) (now) (skulle) [melde meg|melde meg på|havne|være med|bli medlem|få|meldte meg|skrive meg opp|bli meldt på]
    ? meg på en annen [lists]
    ? [regner med|håper|forventer|stoler på|går ut fra|tror] (now) (at) (det|dette) (var|er|blir) det siste (jeg|vi|som|dere) [jeg hører|jeg hørte|jeg ser|jeg så|jeg får|vi hører|dere sender|dere skriver|hører|hørte]
    ? er (now) [ikke noe for meg|ikke min greie|ikke min ting|ikke min kopp te] (now) $
    ? [ikke målgruppa|ikke i målgruppa|ikke målgruppen|neppe målgruppa|ikke lenger målgruppa|ikke lenger i målgruppa|ikke deres målgruppe|ikke i målgruppen]
    ? ikke (now) [bry dere|bry deg|uleilig dere|anstreng dere] (now) (med|om) (å) [sending]
    ? ^ (now) [ikke noe mer|ingenting|ikke et ord|ikke et pip|ikke en sms|ikke et kvekk|ikke en lyd|ingenting mer|ikke noe|ikke en melding] (now) (mer|til) fra [dere|deres side|deres kant|butikken deres|firmaet deres] (now) $
    ? vil (now) (gjerne) (ha) (en|et|ei) (now) [reklamefri|reklamefritt|spamfri|spamfritt|sms fri]
    ? [hold dere til|nøy dere med|ta det på|foretrekker|begrens dere til|skriv på|skriv i] (now) [epost|e post|mail|brev|vanlig post|mailen|eposten]
    ? nå [legger vi ned|stopper vi|slutter vi|avslutter vi|legger vi lokk på] (now) (dette|det her|det|denne) $
    ? [tredje|fjerde|femte|siste] [purring|oppfordring|påminnelse|anmodning|beskjed]
    ? [finnes det|er det|har dere] (now) (ikke) [en knapp|en bryter|noen knapp|en måte] (now) (for) (å) [bli kvitt|slippe|skru av|få slutt på|stoppe] (now) [dere|dette|disse|texts]
    [sørg for|gjør|ordne|ordn|fikse|fiks|sørge for|hjelpe meg|hjelp meg] (now) (det|med) (så|at|sånn) (at) [jeg|vi|man|æ] (now) [slippe]
    ? nei takk til (now) alt (som) [dere har|dere sender|dere tilbyr|fra dere|dere selger]
    ? [=hold|la|holde] (now) [meg|oss|kin|ham|henne|gamlemor|gamle mor|gammelmor|familien|barna] (now) (være) [utenfor|ute av|utafor]
    ? [forstyrrer|vekker|piper|smser|sender|skriver|plinger|maser] (now) (meg|oss) (now) [oddHours]
    ? [dette|denne] [nummeret|telefonen|mobilen|linja|linjen] er (now) [kun|bare|utelukkende] (now) (til|for) [emergency]
    ? [man|jeg|vi|folk|en] [blir|er|ble] (now) (så|helt|jo) [upset] (now) [av dere|av dette|av det her|på dere|av alt dette|av alt maset]
    ? [rydd|rydde|rydd opp] (now) i [lists|registeret|listene|lista]
    ? har dere (now) [ingen skam|ingen grenser|ingen sperrer|ingen hemninger|ingen respekt|ikke noe annet å gjøre|ikke noe bedre å gjøre|ikke skam i livet]
    ? hvem (faen|now) [ba|bestilte|spurte etter|har bedt|har bestilt|bedt|tror dere vil ha] (dere) (now) (om) [dette|det her|texts|det]
    ? [be om|få|ha|vil ha|ønsker meg] (now) (litt) [ro|fred|fred og ro|stillhet|ro og fred] (now) (på|i|for) [thisphone|dere]
    ? ^ (now) [leavingMe] (now) $
    ? ^ (now) [hopp over meg|hopp over oss|hopp over nummeret mitt|kryss meg ut|kryss meg av|utelat meg|utelat oss|dropp meg|stryk meg ut] (now) $
    ? [sette|sett|slå] (en) (strek|kryss) [strek over|kryss over|streken over] (now) … [lista|listen|meg|navnet mitt|nummeret mitt]
    ? dere er (now) (mer|enda) [mer masete|mer irriterende|verre|mer slitsomme|mer plagsomme|mer pågående] (now) enn
    ? [tips|fortell|spør] (now) [noen andre|en annen|andre] (now) om (now) … deres
    ? ^ (=nei|næ) (nå) [nå får dere gi dere|nå må dere gi dere|nå får dere ta dere sammen|ta dere sammen|skjerp dere|nå må dere skjerpe dere|skjerpings] (now) $
    ? [ingen grunn] (now) (til|for) (at) (dere|å) [henvender dere|skriver|sender|kontakter|ta kontakt|henvende dere|skrive|sende]
    ? [siste gang jeg|siste gangen jeg] (now) [spør|ber|sier|skriver]
    ? ^ (now) [endIt] (now) [thisMess] (now) $
    ? ^ (now) [optOutNoun] (now) [ønskes|bes|kreves|takk|imøteses|nå] (now) $
    [takker|takke|sier|si|takket|takka] (jeg|vi) (now) nei (now) til (all|videre|ytterligere|framtidig|mer) [kontakt|informasjon|info|texts|dealings]
    ? [pensjonist|minstepensjonist|arbeidsledig|fattig|student|trygda] (og|som|så) (jeg) … [kjøper|handler|bestiller] (now) [ingenting|ikke|aldri]
    ? [texts|suchThings|meldinger] (now) [skal|bør|må] (now) [ikke barn|barn ikke|mindreårige ikke|ikke mindreårige|ikke unger]
    ? har (jo|allerede) (allerede|jo|now) [alreadyOut] (now) $
    ? [allerede|jo] (now) [alreadyOut]
    ? ^ (now) (nå|da) (det) [får|må|skal|bør] (det|her) (now) [holde|være nok|være slutt|ta slutt|stoppe|få en ende] (now) $
    ? ^ (now) [la|kan] (now) [meg|oss|jeg|vi] (få) (now) slippe (now) (texts|thisMess) $
    ? ^ (now) kan (now) [thisMess] (now) [ta slutt|stoppe|opphøre|slutte|få en ende] (now) (en) (gang|now) $
    ? [ta hensyn til|forstå|godta|respekter|hør på|lytt til] (now) [rights]
    ? hvor mange [stopp|stop|=nei|avmeldinger]
    ? [dropp|kutt|stopp] (now) (de|disse) (jævla|forbanna|fordømte|helvetes) [texts|utsendelsene|meldingene]
    ? hvor [mange ganger|ofte] (now) (skal|må) (jeg|man|vi|en) (now) [takke nei|si nei|si ifra|be|melde meg av|skrive stopp|skrive nei|svare nei|svare stopp|gjenta meg]
    ? ikke igjen (now) (nå) [slutt|stopp|gi dere]
    [vil|orker|ønsker|gidder|trenger] (jeg|vi|æ) (now) (ikke|ikkje|itj) [ikke|ikkje|itj] (now) (ha|få|se) (now) [suchThings] (now) $
    ? ^ (=nei|nei takk|næ|næ takk) [nei takk|næ takk|næ] (now) [nomore] (now) $
    ? [føler|følte|føles] (meg|oss|det) (som) (now) [jaktet|jaga|forfulgt|overvåka|trakassert|stressa|krenka|forfølgelse|stalka|bombardert] (now) (av) [texts|dere]
    ? dere har (now) [spamma|spammet|sendt|skrevet|masa|forstyrra|plaga] (meg|oss) (now) [ferdig|nok|mer enn nok|for mye|lenge nok]
    ? [satt pris på|sette pris på|setter pris på|takknemlig|glad|godt|deilig|fint|snilt] (det|now) (om|hvis|at|for) (jeg|vi|man) (now) [å ikke få|ikke fikk|ikke får|slippe|slapp]
    [sagt opp|brutt|avslutta|avsluttet|avbrutt|bryter|avslutter] (now) (all|den) [dealings]
    ? [på tide] (now) (å|at) (dere) (now) [stopping]
    ? [vakttelefonen|nødtelefonen|jobbtelefonen|den|telefonen|nummeret] (now) [skal ikke|må ikke|bør ikke] (now) [pipe for|bråke for|brukes til|plinge for|få]
    [vekk|bort|ut|ned] med [nummeret mitt|mitt nummer|nummeret|nr mitt|meg fra]
    [kutt|dropp|slutt|legg|pell] (ut|av|ned|vekk) (now) (med) (de|dei|dere|disse|alle) (der|her) (det) [texts|rabattkodene|rabattene|tilbudene|kodene|kampanjene|rabattkodan]
    [fint|bra|greit|deilig|godt|flott|kjekt|supert|takknemlig|glad] (now) (vært) (now) [om|hvis|dersom] (disse|de|dei|dere|det|alle) (her|der|det) [texts|smsene|meldingene|maset] (now) (kunne) (snart|nå) [tok slutt|tar slutt|sluttet|slutta|opphørte|stoppet|stoppa|forsvant|ta slutt|slutte|stoppe|opphøre]
    [påminnelsene|påminnelser|texts|smsene|meldingene] (now) (vil|ville) (jeg|vi|eg) (now) (helst|gjerne|godt) [slippe|være foruden|være kvitt|unngå|spares for|sleppe]
    (vil|ville) (jeg|vi|eg) (helst|gjerne|godt) [slippe|være foruden|bli kvitt|spares for|sleppe] (de|det|disse|alle|alle disse) (her|der|det) [texts|smsene|meldingene|dette]
    [stillhet|ro|taushet|radiotaushet|fred] (takk|nå) [fra dere|fra deres side|for dere] (takk|nå) $
    (vil|ønsker) (jeg) (gjerne|bare) [ha] [ro|fred|stillhet|fred og ro] [fra dere|for dere]
    (så|da) [hører|får] (dere) (snart|et|brev) (brev) fra (advokaten|min|juristen) [advokat|jurist|advokaten min|advokaten vår|juristen min|advokatfirma]
    [snille|snill|vennlig|vennlige|greie|grei] (å|og) (la) [ikke|ikkje] (lenger) (å) [bry|forstyrre|kontakte|sende|plage|besvære|sjikanere|spamme|smse|ringe|skrive|belaste|mase]
    [få|fjern|ta|hiv|pell|kast|dra|slett] (noen|bare) [meg|oss|mæ] (bare|nå) (ut|vekk|bort|av) (av|fra) (det|den|denne|dette) (her|der) [sms greia|smsgreia|sms opplegget|sms tullet|sms styret|sms saken|sms lista]
    [kast|spark|hiv|pell|dra] (bare|nå) [meg|oss|mæ] (bare|nå) [ut|vekk] (av|fra|nå|da) $
    [skjønn|forstå|aksepter|respekter|innse|fatt|lær] (det|nå|da|bare) (nå|da) at (jeg|vi|eg|æ) (now) [ikke|ikkje|ingen|aldri] (lenger) [vil|ønsker|trenger|har lyst på|orker|ønskjer]
    [la|lat] (mobilen|telefonen|nummeret|tlf) (min|mitt|vår) (være|vere|stå) (i) [i fred|være i fred|være]
    (jeg|æ|eg|vi) [orker|orkar|gidder|vil|gidd|orke] [ikke|ikkje|itj|ikkj|itte] (mer|meir|lenger) (av|ha) (mer|meir|fler) (av) [det der|det her|den slags|sånt|sånne|texts]
    [dere|du] [kan|har] (ikke) [ikke bruke|ingen bruk for|ikke noe å bruke|ingen nytte av] (nummeret) … [slett|fjern|stryk|slutt|stopp|kast|meld]
    [slett|fjern|stryk|kast|ta|pell] (det|den|han|henne|ham|dem) (ut|vekk|bort) (nå|vennligst) [fra|av|ut av|ut fra] [registeret|lista|listen|systemet|databasen|registrene|listene] (deres)
    [har|er] (jeg) [aldri|ikke] (vært) [kunde|medlem|kunde hos dere|medlem hos dere] … (og) [blir det ikke heller|blir det aldri|vil ikke være det|ha det|hadet|slett|slutt|fjern]
    (har) aldri vært [kunde|medlem] (hos) (dere) (og) [blir det ikke heller|blir det aldri|kommer ikke til det|hadet|ha det|hade]
    [aldri mer|aldri noensinne|aldri igjen] (en|ei|én|noen) (eneste) [texts] (til) (fra) (dere|den|det|butikken)
    [det|dette|den] (her) [abonnementet|medlemskapet|tjenesten|avtalen|abonnement] (har|er) (jeg) (now) [aldri|ikke] (now) [tegnet|tegna|bestilt|bedt om|ønsket|godkjent|meldt meg på] … [avslutt|stopp|si opp|slett|fjern|avbryt]
    [avslutt|stopp|si opp|avbryt|kanseller] (det|den|dette|abonnementet) (now) [omgående|straks|med en gang|umiddelbart|øyeblikkelig|nå] $
    ? [texts|smsene|meldingene] (er) (now) (bare|en|ei|ren) (ren) [plage|pest|pine|mareritt|belastning]
    ? [slett|fjern|stryk] [ham|henne|han|ho] (now) (fra) $
    (mobilen|telefonen) (min|vår) er (jo|ikke) (ikke|ingen) [ikke en|ingen|ikke noen] [postkasse|søppelbøtte|søppelkasse|oppslagstavle|reklameplakat|papirkurv|reklameplass]
    [havner|ender|går|ryker] (likevel|bare|alle|rett|jo|ulest) (rett|ulest|direkte) (i|ut i) [søpla|søppelbøtta|papirkurven|søppelet|spam|spammappa]
    [trekker] (jeg|vi|eg) (herved|tilbake) [tillatelsen|godkjenningen|samtykket|aksepten|løyvet] (min|mitt) (til|for|tilbake) … [nummeret|reklame|sms|markedsføring]
    trekker (jeg) (tilbake) [tillatelsen|godkjenningen|samtykket]
    [fyller|fyller bare] (dere) (bare) (opp) [minnet mitt|telefonen min|innboksen min|mobilen min]
    (vil) (jeg|vi) (helst|gjerne) [være foruden|slippe|unngå] (alle|disse|de) (der|her) [texts|rabattene|smsene|meldingene|tilbudene]
    [hvis det|hvis dette|hvis dere|om dette|dersom dette] [fortsetter|ikke stopper|ikke slutter|holder fram] … (hører|får) dere (snart|brev) (brev) fra [advokaten min|min advokat|advokat|juristen]
    [vil|ønsker|skal|vil gjerne] (jeg|vi|eg) (now) (ut|vekk|av|slettes|melde meg) [ut av|vekk fra|ut fra|av|slettes fra|fjernes fra|avmeldes fra|bort fra] (det|den|dette) (her) [nyhetsbrevet|nyhetsbrev|sms lista|smslista|lista|listen|klubben|kundeklubben|utsendelsene|listene|registeret|systemet]
    ? ^ (rett|direkte) (ut) [i søpla|i papirkurven|i søppelet|i søppelbøtta|dit pepperen gror|til helvete|på havet] med (alle|de|disse) (her|der) [texts|rabattene|tilbudene|smsene|meldingene]
    [dattera|datteren|sønnen|barnet|ungen|barnebarnet] (mi|min|mitt) (på) (9|8|10|7|11|12|6) … [får|mottar] … [stopp|slutt|meld]
    [stopp|avslutt|slett|slutt] (det) [omgående|øyeblikkelig|umiddelbart|straks|med en gang] $
    [hva|hvordan] (skal|må) (man|jeg|en) [gjøre|gjør] (for å) [få fred|få ro|slippe|være i fred|bli kvitt|få være i fred] (fra|for) (dere)
    [fått|fikk] (jeg) (virkelig|mer enn) [nok av|fått nok av|mer enn nok av] (alle|de|disse) (her) [texts|budskapene|budskap|meldingene|smsene|påfunnene]
    (vil|ønsker) (jeg|vi|eg) [ikke|ikkje|aldri] (lenger) [stå|være|finnes|ligge|figurere] (med) [i|på] (noe|noen|deres|et|en|noko) (av|som) [register|liste|lister|registeret|lista|listen|system|systemet|database]
    [sperr|blokker|steng] (vennligst) [mobilnummeret mitt|nummeret mitt|telefonnummeret mitt|mitt nummer|nummeret|dette nummeret] for (all|alle) [texts]
    [mobilnummeret mitt|nummeret mitt|telefonnummeret mitt|mitt nummer|dette nummeret] (skal|må) (now) [ikke|aldri] (lenger) [brukes|benyttes|anvendes] (til) [texts|markedsføring]
    ? [send|skriv|sms] (meg) [en til|ei til|én til|igjen|en gang til] og (du|dere|jeg|så) (skal|får|kommer) … [få se|å se|anmelder|blokkerer|angre|blokkert|politiet|advokat]
    [meddeler|opplyser|erklærer|melder] (jeg) (herved) (dere) at jeg (herved) … [ikke|ingen|vil ut|avslutter|sier opp|melder meg av|melder meg ut|trekker]
    ? ^ (jeg|æ|eg|vi|e) [vil|gidder|orker|gidde|orkar] [itj|ikkje|ikke|itte|kje] (ha|mer) [mer|meir|lenger|ha mer|ha meir] (nå|no) $
    [texts|smsene|meldingene] (som) (dere) (sender) [vil|ønsker|trenger] (jeg|vi) [ikke|ikkje] (lenger) [ha|få|se|motta]
    [aldri|ikke|ikkje] … [samtykke|samtykket|samtykka|godkjenning|tillatelse|løyve] … [gitt|gitt til|avgitt|gjeve]
    ? [kan|går|hvordan] (man|jeg|det|en) (ikke) (an) (å) [bli kvitt|slippe|slå av|skru av|få stoppet|få stoppa|stenge for|blokkere] (de|disse|alle|dei) (her|der) [texts]
    [vekk|bort|ut|av|ned] (med) (meg) (nå) [fra|av] (det|den|denne) (her) [lista|listen|registeret|systemet|epostlista|kundelista|databasen|sms lista|smslista|utsendelseslista]
    (vil|ønsker) (jeg|eg) (gjerne) [si opp|sier opp|kansellere|avbestille|stoppe|avslutte|seie opp] (alle|disse|de|mine) (her) [texts]
    ? [spar|sparer] (dere|meg) [pengene|bryet|kruttet|tida|tiden|kreftene|penger] (til|på|med|for) (disse|de) [texts]
    ? [send|sms|skriv] (bare|meg) (ikke) [ingenting|ikke noe|ingen] (mer|flere|til da|før da|lenger)
    [hvis|når] (jeg) (vil|skal) (ha) (noe) … [tar jeg kontakt|kontakter jeg|ringer jeg|skriver jeg] … [ikke send|ingen|slutt|ikke skriv]
    ? ^ (men) hvorfor [stopper|slutter] (det|dere|meldingene) (her) (aldri|ikke) $
    ? (dette|det) (er|var) (nå|allerede) (den|det) [tiende|femte|fjerde|sjette|sjuende|åttende|tjuende|hundrede|tredje|ellevte] [sms en|smsen|texts] (en) (nå|fra dere) [denne måneden|i denne måneden|denne uka|denne uken|i dag|idag|på en dag]
    [bytter|går|flytter] (jeg|vi) [til konkurrenten|til konkurrentene|til en annen|til en konkurrent|selskap|leverandør|over til en annen]
    hvis [dere|du] (now) (ikke) [ikke stopper|ikke slutter|fortsetter|ikke gir dere] (med) (det) (så) [bytter|blokkerer|anmelder|melder|går|klager] (jeg)
    (vil|ønsker) (jeg) [ikke|ikkje] (lenger) [være en del av|være del av|være med i|tilhøre|være medlem av] (den|denne) [sms klubben|smsklubben|klubben|lista|sms lista|kundeklubben|sms gruppa] (deres|lenger)
    [har|får] (jeg|vi) (ikke|absolutt) [ingen glede|ingen nytte|ikke noe utbytte|null glede|ingen bruk] (lenger) (av|for) (det|disse) [texts|tilbudene|smsene|meldingene]
    (hvis) [ser jeg|får jeg|kommer det|hvis jeg ser|hvis jeg får] (en|ei|bare) (én|en) [eneste|en mer|en til|flere|ei til|en enkelt] (sms|melding|texts) (mer|til) (fra) (dere) … [kaster|hiver|blokkerer|anmelder|skriker|eksploderer|blir|går|bytter|klikker]
    [la|lat] (den|de|min) (gamle|stakkars|syke|demente) [mora mi|moren min|faren min|mormor|farmor|morfar|farfar|mannen min|kona mi|dattera mi|mora|bestemora mi] (være|få) (i) [i fred|være i fred|fred|ro|fred og ro] (med|for|fra) (det)`,
  stop_all: `
    [meld|avmeld|fjern|slett|ta] (meg|oss) (av|fra|ut av) (absolutt|helt) [alt dere sender|alle lister|alle deres|alle listene|alle listene deres]
    [stopp|avslutt|si opp|slutt med] (absolutt|helt) [alt|alle]
    [ingenting|ikke noe|ingen meldinger] (mer) fra [noen av deres|alle deres|noen av butikkene]
    verken [channel] eller [channel]
    verken [channel] [channel] eller [channel]
    [ingen|ikke flere|ikke noe|slutt på] [channel] (og|eller) (ingen|ikke flere|ikke noe) [channel] (og|eller) (ingen|ikke flere|ikke noe) [channel] (mer) (i det hele tatt)
    [vil ikke ha noe|vil ikke ha noen ting|vil ikke ha noe som helst|ønsker ikke noe] (mer) fra (noen av) dere [i det hele tatt|overhodet|noensinne|noe som helst]
    [avslutt|si opp|sier opp|stopp|avbestill|kanseller] [alle|samtlige] (de) [abonnementene mine|abonnementer|mine abonnementer|nyhetsbrevene|varslene|påmeldingene mine|meldinger|varsler|nyhetsbrev]
    [meld|fjern|slett|stryk|avmeld] (meg|oss|nummeret mitt) (av|fra|ut av) [alle|samtlige] (listene|lister|de) [lists|listene|listene deres|lister|nyhetsbrev|systemer]
    [meld|avmeld] (meg|oss) (av|fra) (absolutt) [alt|alt sammen|alt dere har|alt fra dere]
    [ingenting|ikke noe|aldri mer noe|ikke et ord] (mer) (now) fra [noen|noen som helst|ingen|alle|et eneste] (av) (de) [merkene deres|butikkene deres|firmaene deres|selskapene deres|listene deres|merkevarene deres]
    [si opp|meld meg av|stopp|avslutt] (meg) (now) (fra|av) alt (som) (jeg) (er) [jeg er påmeldt|jeg abonnerer på|jeg er med i|påmeldt]
    [ikke noe mer|ikke noe|ingenting|ikke mer] fra (now) [noen av deres|alle deres|noen av]`,
  start: `
    [melde|meld|skrive|skriv|sette|sett|legg|legge] (now) meg (now) (opp|til|inn) på (now) [nyhetsbrevet|nyhetsbrevet deres|listen|lista|listen deres|sms|sms listen|sms lista|sms tjenesten|sms varsling|meldinger|utsendelsene]
    [vil|ønsker|kan jeg] (now) (å) (komme|være) (med) (now) [på listen igjen|på lista igjen|tilbake på listen|tilbake på lista]
    [aktiver|reaktiver|gjenoppta|gjenåpne|start] (now) [abonnementet|abonnementet mitt|meldingene|smsene|sms ene|nyhetsbrevet|påmeldingen min|utsendelsene] (igjen|now)
    ^ [aktiver|reaktiver|gjenoppta|begynn] igjen (now) $
    [vil|ønsker] (now) [fortsatt|fremdeles|gjerne fortsatt|framleis] (now) (å) [ha|motta|få] (now) [utsendt]
    [kan|får|kunne] (jeg|man|vi) (now) få (now) [varsel|varsler|menyen|ukesmenyen|tilbud|nyheter|påminnelser|beskjed|tømmekalenderen|stormvarsel|rasvarsel] (om|når) (now) … [på sms|via sms|per sms|som sms|på mobilen]
    dere [sette|ta|føre|skrive|legge] meg (opp|inn) (på|til) (lists) igjen
    [sett|skriv|legg] (dere) (now) (meg|oss) (now) [på lista igjen|på listen igjen|på sms-lista|på sms-listen|opp på lista igjen|til på lista igjen]
    [kan jeg|får jeg|vil gjerne] (now) (komme|bli satt|være) [komme på|satt på|være på|tilbake på] [lista igjen|listen igjen|sms-lista|sms-listen]
    [send meg gjerne|send gjerne|vil gjerne ha|jeg vil gjerne ha] (en|meg) (sms|melding|meldinger|sms-varsel|påminnelser|varsel) [når det er|når dere har|når det kommer|om nye|om ledige|om ledig|om stengt]
    hvordan [melder|registrerer|skriver] jeg (meg) (på|opp) [på sms|på sms-tjenesten|på sms-varsling|på sms-lista|opp for sms|til sms-tjenesten]
    (jeg|eg) [vil|ønsker|vil gjerne] (now) (komme) [tilbake|inn igjen|komme tilbake] (now) (på|i) (sms) [på lista|på listen|i klubben|i kundeklubben|på sms lista|på smslista]
    [stopp|stop|stoppen|stoppet|avmeldingen|avmeldinga] (now) var (now) [ikke meninga|ikke meningen|ikke meint|ikke ment|ikkje meininga|ikke med vilje|et uhell|en feil|en feiltakelse|en tabbe|feil|en misforståelse]
    [stopp|stop|stoppen|avmeldingen|avmeldinga] (now) [ble|blei|vart] (now) [sendt|skrevet|trykka|trykket] (now) [ved en feil|ved et uhell|ved en feiltakelse|av ungen|av barnet|av ungene|av datteren|av sønnen]
    ? (det) var ikke [meninga|meningen] (now) (å) (jeg) [stoppe|stanse|melde meg av|avmelde|si opp|avslutte|trykke stopp|skrive stopp|sende stopp]
    ? [melde|meld|skriv|skrive|sett|sette|legg|legge] [meg|oss] (på|til|opp|inn) [igjen|på nytt]
    ? [begynn|start|begynne|starte|fortsett] (bare|gjerne) (med) (å) [sende|skrive] … igjen
    ? [skrev|skrive|sendte|sende] stopp (ved en feil|feil) … [vil fortsatt ha|vil fremdeles ha|vil gjerne ha|vil ha|fortsett]
    [skrev|sendte|svarte|trykket] (now) [stopp|stop] (ved) [ved en feil|ved et uhell|ved en feiltakelse|uten å mene det|feil]
    [kan|får|vil|ønsker] (jeg) (gjerne) (få) (lov til å) (å) [komme tilbake|bli med igjen|være med igjen|komme med igjen|komme inn igjen] (på|i) (sms) [lists|lista|listen|sms klubben|smsklubben|klubben]
    [være|bli] med (på|i) [sms klubben|smsklubben|klubben|kundeklubben|lista|listen|sms lista] igjen
    [meldte|meldt] (jeg) (jeg) meg av (ved|i) (et|en) [uhell|feil|feiltakelse|feiltagelse|ubetenksomhet]
    send (meg) (gjerne|bare) (gjerne) (deres) [texts] igjen
    [begynn|start] (gjerne) (med) (å) [sende|skrive|å sende] … [igjen|på nytt]
    [aktiver|reaktiver|gjenoppta|start|slå på|skru på] (now) (på) [texts|meldingene|sms ene|smsene|sms|abonnementet|varslene] (mine|deres) (igjen) [igjen|på igjen|på nytt|mine igjen]
    [feil|uhell|feiltakelse|ikke meningen] (at) (jeg) … [stoppet|stoppa|meldte meg av|skrev stopp|sendte stopp|sa opp|avmeldte] … [start|igjen|tilbake|på nytt]
    [angret|angrer|ombestemt meg|angra|skiftet mening] (meg) … [vil ha|vil gjerne ha|vil gjerne få|vil motta|start|slå på|skru på|send|meld meg] … [texts|tilbud|meldinger|sms|på] (igjen)
    [savner|saknar] (jeg) (faktisk) [texts|tilbudene|meldingene] (deres) … [igjen|tilbake|meld meg|på lista]
    [sett|skriv|ta|meld|legg] (opp|til) meg (opp|på) på (deres) (sms|sms lista|sms-lista|sms listen|lista|listen) (lista|listen) (igen|igjen|på nytt)
    (bli|være|bli med) … på sms (igjen|lista|listen)
    [vil|kunne|vil gjerne|ønsker] (jeg|gjerne|igjen) (ha|få|motta) [deres|nyhetsbrev|sms ene|meldingene|meldinger|tilbud|sms|tilbudene] (meldinger|tilbud|sms|sms ene|deres|tilbudene) [igjen|likevel]
    [vil|vil gjerne|ønsker] (jeg|gjerne) [ha|få|motta] (deres) (meldinger|tilbud|sms) igjen
    [meld|skriv|sett|legg] meg [på igjen|på lista|på listen|til igjen|på]
    send (meg) (deres) [texts] igjen
    [meldte meg av|meldt meg av] ved en feil
    ^ (jeg) [vil|ønsker|vil gjerne] (gjerne) (å) [melde meg på|abonnere|bli påmeldt|registrere meg|være med] (igjen) $
    ^ [start igjen|påmelding|meld meg på|registrer meg|begynn igjen|start på nytt] (igjen) $
    [meldte|meldt] meg av ved (en) [feil|feiltakelse|uhell|feiltagelse]
    [vil|ønsker] (gjerne) fortsette (å|med) [få|motta|å få|å motta] (deres) [texts]
    [ombestemt meg|forandret mening|angret|feil|angrer] … [send gjerne|meld meg på|sett meg|vil gjerne ha|fortsett]`,
  help: `
    ^ [hvem sitt nummer er|hvem sin telefon er|kven sitt nummer er|hvem sitt nummer] (dette|det|dette her) (er) $
    ^ hva er (dette|det) (her) for (en|et) [tjeneste|firma|nummer|melding|noe|sms] $
    hva (gjør|skal|må) jeg (gjøre) for å [stoppe|melde meg av|melde meg ut|slippe|komme av listen]
    ^ (hva) [er nummeret til|hva er nummeret til|hva er telefonnummeret til|hva er] (deres) (nummeret til) [kundeservice|kundesenteret|kundeservicen deres|support]
    ^ (på) [hvilket nummer|hvilket telefonnummer] [kan jeg ringe|skal jeg ringe|har dere|har kundeservice|når jeg dere på] (til|dere|på) $
    ^ har dere (now) (en|noen) [kundeservice|kundeservice jeg kan ringe|kundesenter|telefonnummer|support] (now) $
    ^ (now) hva koster (now) [dette|en sms|tjenesten|smsene|meldingene|det her] (now) $
    ^ (now) koster [dette|tjenesten|meldingene|smsene] (now) [noe|penger] (now) $
    (skjønner|forstår|fatter) [skjønner ikke hvordan dette virker|forstår ikke hvordan dette virker|skjønner ikke dette|fatter ikke dette|skjønner ikke hvordan det virker|forstår ikke hvordan det virker] (now) [kan noen|kan dere|noen som kan|kunne noen] (forklare|hjelpe) (meg)
    (får|greier|klarer) [får det ikke til|greier det ikke|klarer det ikke|skjønner ikke dette|forstår ikke dette] (now) (kan|kunne) (noen|dere) [kan noen forklare|kan dere forklare|kan noen hjelpe|kan dere hjelpe|noen som kan hjelpe|forklare] (meg|now) (hvordan) (tjenesten|det|dette) (virker|fungerer)
    [kan|kunne] [noen|dere] forklare (meg) (now) hvordan (denne|sms) [tjenesten|sms tjenesten|varslinga|systemet] [virker|fungerer]
    ^ hva (gjelder|handler|dreier) [gjelder|handler|dreier] (denne|dette|det) (meldingen|meldinga|smsen|sms-en) (seg) (om) $
    ^ (now) hvem er det (now) [jeg|vi|eg] (now) har med å [gjøre|gjera] (her) $
    [kan|kunne] [dere forklare|noen forklare|dere forklart] (meg|now) (litt|bedre|nærmere) [hva jeg må gjøre|hva jeg skal gjøre|hva dette er|hva dette betyr|hva dere mener|hva dere vil|hva dette gjelder|hva dette handler om]
    hvem (er det som) (now) [står bak|eier|bruker] (now) [dette nummeret|denne meldingen|denne meldinga|denne tjenesten|disse meldingene]
    [forstår|skjønner|fatter|forsto|skjønte] [=ikke|ikkje] (now) hva (now) [dere mener|dere vil|dere skriver|dere ber om|dette betyr]
    ^ (now) hvor (kan|skal) (jeg|man|vi|en) [kan jeg klage|klager jeg|kan man klage|klager man|henvender jeg meg|kan jeg henvende meg] (på dette|på dere|now) $
    [hvilket nummer|hvilket telefonnummer|hvor] (kan|skal|må) (jeg|man|vi) [ringe|ringer] (jeg|man) (now) (for|om) (å få) [hjelp|kundeservice|å få hjelp|å snakke med noen]
    [snakke|prate|chatte] (now) med (now) (et|en) [ordentlig menneske|skikkelig menneske|virkelig menneske|menneske|ordentlig person|virkelig person]
    ^ er det (now) (ren|noe|en) [svindel|scam|lureri|phishing] (dette|her|now) $
    ^ (now) hvem (er det som) har (now) [sendt dette|sendt denne|sendt meg dette|sendt meg denne|sendt denne meldingen|sendt denne meldinga|skrevet dette] (og hvorfor|now|og) (hvorfor|now) $
    [snakke|prate] med (now) [en av de ansatte|noen av de ansatte|noen av dere|en ekte ansatt|en kundebehandler|kundebehandler|sjefen deres|en rådgiver|en saksbehandler|avsender]
    [hvordan] (kan|får) (kommer|får) (jeg|man|eg) (komme|få) (kommer|får) [i kontakt med|kontakt med|tak i] (now) [kundeservice|kundesenteret|dere|dokker|en ansatt|support|noen hos dere]
    [skjønner|skjønte|forstår|forsto|fatter|skjønnar] [=ikke|ikkje] (helt|now|hva) … hva (now) [vil dere at jeg skal|er det dere vil|dere vil|er det meningen jeg skal|jeg skal gjøre med dette|vil dere]
    ^ (now) hva betyr (now) [denne meldingen|denne meldinga|denne smsen|denne teksten|dette for noe|dette egentlig|denne] (now) $
    [hvor ofte|hvor mange|når] (now) [sender|kommer] (dere) (now) (slike|disse|ut|med|sånne) (now) [texts]
    hva skjer (now) (hvis|om|når) (jeg|man|eg) [hvis jeg svarer|om jeg svarer|når jeg svarer|hvis jeg skriver|om jeg skriver|svarer|skriver|sender] (now) [stopp|stop|nei|ja|avmeld|start]
    [trenger|treng|ønsker] (now) (litt|noe) [bistand|assistanse|veiledning] (now) (her|takk|med dette) $
    [hvordan] [stoppar|stogga|stopper|sluttar] (eg|jeg|æ|man) (now) (desse|disse|dei her) [texts|meldingane|desse|desse meldingane]
    ^ (now) hva (now) er det (now) (egentlig|som) [jeg|vi|eg] (now) har (now) [meldt meg på|meldt oss på|blitt meldt på|sagt ja til|abonnert på|takket ja til] (for noe) (now) $
    [hvor|hvordan] (kan) [finner|ser|leser|får] (jeg|man) (lest|se|finne) (now) [vilkårene|betingelsene|personvernerklæringen|personvernerklæringa|reglene] (for|deres) [for denne|for dette|for tjenesten|deres|for klubben|for kundeklubben|for sms]
    [er dette|er det her|er denne meldingen|er denne meldinga|er denne smsen|er dere] (now) (ren|bare|noe|en) (slags) [svindel|scam|lureri|phishing|svindlere|svindelforsøk]
    [er dere|er du] (now) [ekte|svindlere|en robot|en bot|en maskin|et menneske] (eller) (now) (svindel|robot|bot|menneske|maskin)
    [koster|kostar] det (now) (meg) (now) (noe|noko|penger) (now) (å) [svare|svare på denne|motta disse|få disse|å svare|å motta]
    [har dere|finnes det|er det] (now) (et|noe) [telefonnummer|nummer|nr|tlf] (now) (som) [jeg kan ringe|man kan ringe|å ringe|vi kan ringe|jeg kan nå dere]
    [hvilke|kva|hva slags] [kommandoer|kodeord|svarord|stikkord|ord] (now) [kan|skal|må|bør] (jeg|man|en) [svare|svare med|bruke|sende|skrive]
    [hvordan|hvorfor|hva] … og (now) [hvordan|hvorfor|når] (now) (har|er) (jeg|vi|eg) (har|er) [havna|havnet|endt opp|kommet|blitt meldt|kom|kom jeg|blitt påmeldt] (now) [på|i|inn på] (denne|deres|den|sms) [lists|lista|listen]
    [hvilken|hvilket|hva slags|kva for] [company] (now) [sender dette|sender denne|sender meg|sender ut|sender slike|sender disse|sender dere|er dere|er dette|skriver til|står bak|tekster meg|representerer dere]
    ^ (now) (fra) [hvilken|hvilket|hva slags|kva for] [company] (now) $
    ^ (now) fra [hvilken|hvilket] (now) [company|butikk|bank|klinikk]
    [hva|hvilket ord|hvor|kva] (skal|må|bør|kan|lyt) (jeg|man|vi|eg|en) [skrive|sende|svare|smse|tekste|sende inn|trykke] (for at|så|slik at) … [slutte|slutter|stopper|stoppe|slipper|slippe|blir borte|forsvinner|ikke får|ikke kommer|stopper å komme|slutter å komme]
    [hva|kva] (skal|må|bør|kan) (jeg|man|vi|eg) [gjøre|gjera|gjere] for at … [slutte|slutter|stopper|stoppe|slipper|ikke får|ikke kommer] … [texts]
    [hvordan|hvorfor|når] (now) (har|er) (jeg|vi|eg) (har|er) [havna|havnet|endt opp|kommet|blitt meldt|kom|kom jeg|endte jeg opp|havnet jeg|havna jeg|blitt påmeldt] (now) [på|i|inn på] (denne|deres|den|sms) [lists|lista|listen]
    [hvordan] melder (jeg|eg|man|en) (meg|seg) [=av|ut|=fra] (dette|denne|disse|lista|listen|deres|tjenesten|takk) $
    ^ (men) [hvordan] [fungerer|virker|funker] (dette|det her|det|tjenesten|denne tjenesten) [dette|det her|det|tjenesten|denne tjenesten] (med) (sms) (egentlig) $
    ^ (men) hvor kommer (denne|dette|det|den) (meldinga|meldingen|sms en|smsen|her) (fra) fra (egentlig) $
    ^ (men) hvor kommer [dette|denne meldinga|denne meldingen|meldinga|meldingen|sms en|smsen|denne smsen] fra (egentlig) $
    [snakke|prate|chatte] med [et menneske|et ekte menneske|et levende menneske|en person|en ekte person|noen|noen på kundeservice|en på kundeservice|kundeservice|en ansatt|noen ansvarlig|en av dere]
    er det (now) (noen|et nummer) [noen jeg kan|et nummer jeg kan|noen man kan|et nummer man kan|noen å] [ringe til|ringe|kontakte|snakke med|prate med|få tak i]
    [hvordan] (now) (kan|skal) (får|få) (jeg|man) (dette|det her|disse|de her) [stoppet|stoppa|dette stoppet|det her stoppet|stoppet dette|stoppet det her|slutt på dette|slutt på det her|slutt på disse] (texts)
    hvem er [avsenderen|avsender|avsendaren] (av|på) (denne|dette) (meldingen|meldinga|sms en)
    ^ (jeg) [skjønner|forstår|fatter|aner|vet] [=ikke|ikkje] (now) [hva dette er|hva det er|hva det her er|hva dette handler om|hva det handler om|hvem dere er|hvem du er|hva det gjelder|hva dette gjelder|denne meldingen|denne meldinga] (for noe) $
    [hvordan] (now) (kan|skal) [melder jeg meg av|melder man seg av|melder jeg meg ut|melder man seg ut|avmelder jeg meg|avmelder man seg|kommer jeg av lista|kommer man av lista|blir jeg fjernet|sier jeg opp|sier man opp|avslutter jeg|avslutter man|stopper jeg|stopper man|logger jeg ut|melde meg av|melde seg av|si opp]
    ^ (men) [hvem er dere|hvem er du|hvilket firma er dere|hvem ringer dere|hvem skriver dere|hvor skriver dere|hvem er det] (her) [fra|for noe|for noen|som sender dette|som står bak|som skriver til meg] (egentlig) $
    [hvordan] [unngår|stopper|avmelder|slipper] jeg (unna) [texts] (deres)
    [hvordan] [kommer|går|blir] jeg (meg) (now) (vekk|ut|tatt|bort) [av|fra] (den her|denne|sms) [lists]
    hvem [sender|skriver] (meg|til) (det her|disse|dette|de) [texts|dette|det her|meg]
    ^ [hvem er du|hvem er dere|hvem er det|hvem er dette] [som|egentlig|her|skriver] (skriver|meldinger) $
    ^ [hvem skriver|hvem sender|hvem er dere] (som|egentlig|her|skriver|dere) (skriver|meldinger) $
    hvem er det som [skriver|sender]
    ^ (now) hvem er [du|dere] egentlig
    [hvilket|hva slags|hva er dette for et] firma
    [hvordan] (kan|skal|får) (jeg|man) [melder|melde|avmelder|avmelde|stopper|stoppe|slipper|slippe|avslutter|avslutte|slår] (jeg|man) (meg|av|disse|meg ut) (av|ut|fra) (disse|deres|texts|de) [texts|av|fra|dette]
    [hvordan] (kan|får) (jeg) [avmelder|avmelde|stopper|melder jeg meg|melde meg|slipper|stoppe] (jeg) [av|disse|dette|det|meldingene|dere|ut]
    [hvordan|hvor] (kan) [kontakter|kontakte|når|ringer] (jeg) [dere|til dere]
    ^ trenger hjelp $
    ^ hva (er|handler|gjelder) [handler dette om|gjelder det|dreier dette seg om|er dette for noe|er det her for noe|er dette for en melding] (for noe) $
    ^ hvorfor [får|sender|skriver|fikk] [jeg|dere] (meg) (denne|dette|disse|det) (her) (meldingen|sms|texts) $
    [hvordan] (kan) (blir|blir jeg|slipper|kommer) [jeg kvitt|blir jeg kvitt|man kvitt|blir man kvitt|bli kvitt|jeg bli kvitt|jeg unna|slipper jeg|kommer jeg unna]
    [hvordan] (gjør|skal|kan) (jeg|man) (now) (for) (å) [slutte å få|ikke få|unngå å få|ikke å få] (flere|mer|disse) [texts]
    ^ (men) hva (now) (er) [er dette for noe|er det her for noe|er det for noe|er dette for et nummer|er dette for en melding] (now) $
    ^ (hei) (kan|kunne|får) (jeg|noen|dere) … [ringe meg|ringe meg opp|hjelpe meg|snakke med noen|snakke med kundeservice|snakke med en ansatt|snakke med noen på kundeservice|prate med noen] (jeg|på) (trenger hjelp|kundeservice) $
    [er det|finnes det|har dere|kan jeg få|får jeg|vil] (now) (et|en) (ekte|levende|virkelig) [menneske|person|medarbeider|kundeservice|ansatt] (jeg|som|man) (kan) [snakke med|prate med|få tak i|svarer|leser]
    [trenger hjelp|treng hjelp] (now) $
    ^ hvem er [det|dette|dere|du|det som skriver] (da) og [hva gjelder det|hva dreier det seg om|hva handler det om|hva vil dere|hva vil du] $
    (hvem) (er) [hvem er det jeg|hvem er det som jeg|hvem skriver jeg|hvem smser jeg|hvem snakker jeg] (skriver|smser|chatter|snakker) (egentlig|her) med
    [hva|hvilket ord|hvor] (skal|må|bør) (jeg) [skrive|sende|svare|smse] for å [slippe|avmelde|stoppe|unngå|komme av|melde meg av|få stoppet|slutte å få] (meg|de|alle|av) (texts|meldingene|smsene)`,
  access: `
    [vil|ønsker å] bruke [retten til innsyn|innsynsretten|retten min til innsyn]
    [hvor|hvordan] har dere fått [opplysningene mine|personopplysningene mine|dataene mine] (fra)
    ^ [står|er] jeg (now) (fortsatt|med) [i|på] [registeret deres|registeret|systemet deres|databasen deres|databasen|listen deres|listene deres|kunderegisteret] (now) $
    (jeg) [vil|får|kan] (jeg) (gjerne) lese [mappa|mappen|journalen|notatene|saken|rapporten] om [sønnen min|dattera mi|datteren min|meg|oss|barnet mitt]
    [vil|får|kan] (jeg|vi) (gjerne|få) (now) [høre lydopptaket|høre opptaket|høre lydopptak|lytte til opptaket|se opptaket|lese loggen|høre opptak] (fra|av) (da|samtalen)
    [finnes|står|ligger|er] (det) (now) (noe) [notert om oss|notert om meg|skrevet om oss|skrevet om meg|noe notert om oss|noe notert om meg|noe skrevet om meg|noe om oss|noe om meg] (i|hos|på)
    [skriv ut|send meg|print ut|vis meg] (now) (alle|en) [bompasseringene|passeringene|kjøpene|besøkene|innloggingene|notatene|samtalene|målingene|bestillingene] (mine|våre) (som) (dere) (har)
    [får|kan|må] (vi|jeg) (lov) (til) (å) lese det [som står|som er skrevet|dere har skrevet]
    [en fotokopi|en kopi|kopi|fotokopi|utskrift] (av) [registerkortet mitt|pasientkortet mitt|kartotekkortet mitt|mappa mi|hele saken min]
    [kan dere|kunne dere|kan du|vil dere] (now) [sende|fortelle|si|vise] (meg|oss) (now) [hva|kva] (som) (nøyaktig|egentlig) [står|er skrevet|er notert] (nøyaktig|egentlig|now) (om meg) (i) [journalen min|papirene mine|mappa mi|saken min|journalen]
    (hva|kva) [har dere|dere har|har de] (now) [notert|skrevet|registrert|ført inn] (now) om [meg|oss|barnet mitt] (i) (now) [journalen|saken|mappa|registeret|papirene|journalen min|systemet]
    [hvordan har det seg|hvordan kan det ha seg|korleis har det seg|hvorfra] (at) [dere har|har dere|de har] (now) [nummeret mitt|mobilnummeret mitt|nr mitt|opplysningene mine]
    [hvor|kor|hvordan|korleis] (i alle dager|i alle dagar|i huleste|i verden|fanden|now) [har dere|har de|fikk dere|fekk de|har du|har dokker] (now) [nr mitt|nummeret mitt|mobilnummeret mitt|mitt nr|mitt nummer|telefonnummeret mitt] (now) [fra|frå|ifra]
    [hva står|hva står det|hva ligger|hva er skrevet|hva har dere skrevet|hva er notert|kva står|kva står det] (det|egentlig|eigentleg|now) (egentlig|now) (om) (meg) (i|på) [journalen min|papirene mine|kortet mitt|mappa mi|medlemskortet mitt|saken min|notatene|registeret deres|systemet deres|papirene deres|mappen min]
    [kopi|kopier|fotokopi|utskrift|utdrag] (av) (alt|det|alle) (som|det) (dere) (står|ligger|har|finnes|er) (notert|lagret|skrevet|now) (om|under|på|i) [meg|navnet mitt|kortet mitt|journalen min|mappa mi|fødselsnummeret mitt|medlemskortet mitt|nummeret mitt|mitt navn]
    [hvilke|hva] (av) [opplysningene mine|dataene mine|opplysninger om meg|data om meg|mine opplysninger|mine data] (now) (finnes|ligger|er|har|står) (det|dere) (i|hos) [systemet deres|dere|registeret deres|systemet|registeret|datamaskinen]
    [hvem ga|hvem gav|hvem har gitt|kven gav|kven har gitt|hvem delte] (dere|dykk|ut) [kontakten min|nummeret mitt|opplysningene mine|nr mitt|mobilen min|mobilnummeret mitt|kontaktinfoen min|mitt nummer|kontaktopplysningene mine]
    hvem [har gitt|ga|har solgt|har utlevert|gav] dere [nummeret mitt|mobilnummeret mitt|telefonnummeret mitt|opplysningene mine|adressen min|e-posten min|mitt nummer]
    (hva) står det i [journalen min|mappa mi|mappen min|profilen min|pasientjournalen min]
    [send|gi|mail] (meg) (now) alt (som) dere [har|vet|har lagret|har liggende] (om|på) [om meg|på meg|meg]
    [se|få se|lese|få lese|ha innsyn i|få utskrift av|få kopi av] (now) [journalen min|pasientjournalen min|mappa mi|mappen min]
    hvem (now) (er det som) [har fått|fikk|har sett|har mottatt|har tilgang til|ser|får se|får] (now) [mydata]
    hvem (now) (alt) har dere (now) [gitt|delt|sendt|solgt|utlevert|vist|gitt bort|delt ut] (now) (alle) [mydata] (til|med|videre)
    [kopi|utskrift|oversikt] (av|over) (now) (alt|det|alt det) (som) [ligger|står|finnes|er lagret|er notert] (now) (i|på|om) [mydata|meg]
    ? [få vite|vil vite|gjerne vite|få se|vil se|gjerne se] & [opplysningene mine|mine opplysninger|dataene mine|mine data|personopplysningene mine|dere har om meg|dere vet om meg]
    ? [hvilke opplysninger|hvilke data|hvilken informasjon|hvilke personopplysninger|hvilke persondata|hva slags opplysninger|hva slags data|hva slags informasjon|hvilken info|kva opplysningar|hva slags info] & [lagrer dere|dere lagrer|oppbevarer dere|dere oppbevarer|samler dere|dere samler|behandler dere|dere behandler|sitter dere på|dere sitter på|har dere om|dere har om|har dere på|dere har på|har dere lagret|dere har lagret|har dere lagra|har dere registrert|dere har registrert|har dere samlet|dere har samlet|ligger hos dere|finnes om|er lagret|er registrert|har dere liggende|dere har liggende|har de om]
    [få|utlevert|få utlevert|få se|se|sende|send|vil ha|tilsendt] (alle|de|samtlige) [opplysninger|data|info|personopplysninger|informasjon|opplysningene|dataene|informasjonen] (som) dere (now) [har|lagrer|oppbevarer] (now) (lagret|registrert|liggende) (om|på) [meg]
    [hva|hvilke|alt] (det) (som) dere har (now) av [opplysninger|info|data|informasjon|personopplysninger] (now) (liggende) (om|på) meg
    hva (har) dere har (now) [lagret|lagra|registrert|samlet|samla|notert] (now) [om meg|på meg]
    hva vet [dere|du|dokker] (now) (alt|egentlig|helt presist) om [meg]
    [hvilke|hva|hvilken] (person|slags) [data] [hold]
    hva [har dere|vet dere|lagrer dere] (lagret|registrert) om meg
    [hva dere|hvilke opplysninger dere] (har) (har) (lagret|registrert|vet) om meg
    [hvor|hvordan] [har|fikk|fant] (dere|du) (fått|funnet) (tak) (i|på) [nummeret mitt|nummeret|mitt nummer|mobilnummeret mitt|telefonnummeret mitt] (fra)
    hvem [har|ga|gav] (gitt|solgt) (dere) [nummeret mitt|mitt nummer]
    [innsyn i|kopi av|utskrift av|oversikt over|tilgang til] (alle) (mine|de) (person|personlige) [opplysninger|opplysningene mine|data|dataene mine|dataene|hva dere har|personopplysninger|opplysningene]
    [send|vis|vil se|vil vite] (meg) (hvilke|alle|hva) [dere har om meg|mine data|dataene mine|opplysningene mine|opplysninger dere har|dere vet om meg]
    [ber om|ønsker|krever|vil ha|vil gjerne ha|rett til|anmoder om|søker om] (å få) (now) [innsyn|innsyn i|innsynsrett]
    [etter|ifølge|i henhold til|jf|jamfør|med henvisning til|med hjemmel i] [artikkel|art] [15|femten]
    [vise|vis|oppgi|opplys|se|fortelle|fortell|få vite|vite|redegjør for] (meg) (now) [hva som|hva dere|hvilke opplysninger|alt dere|alt som] (now) (har|ligger|er|står) [ligger på|lagret|lagra|lagrer|registrert|har på meg|har om meg|vet om meg|samlet|samla|oppbevarer|står om]
    [send|gi|utlever|mail] (meg) (now) alt (som|hva) (dere) (har) [dere har samla|dere har samlet|dere har lagret|dere har lagra|dere har registrert|samla|samlet|dere vet] (now) [om meg|på meg]
    [har dere kjøpt|kjøpte dere|har dere stjålet|har dere funnet] (now) [mydata]
    hvorfor [har dere|står|ligger|er] (jeg|now) [mydata|jeg i|jeg på|jeg med i]
    [se|få se|kopi av|innsyn i] (alle|alt|de) (de) [mydata|personopplysninger|persondata|opplysninger] (som) dere (now) [har|behandler|oppbevarer|lagrer]
    [send|sende|vil ha|ønsker|be om|få] (meg|gjerne) … [kopi|utskrift|oversikt|liste|innsyn] (av|over|i) (alt) [alt dere har|alt det dere har|det dere har|hva dere har|alt de har] (registrert|liggende|lagret|om meg|på meg)
    hva har dere (egentlig|liggende) (av) [opplysninger|data|informasjon|info] (liggende) (om|på) meg`,
  erase: `
    [fingeravtrykket|fingeravtrykkene|bildet mitt|ansiktet mitt|navnet mitt|nummeret mitt|adressen min|kjøpene mine] & [må bort fra maskinen|må bort fra systemet|må ut av systemet|må ut av registeret|må bort fra registeret|må vekk fra systemet|skal bort fra systemet|må ut av maskinen|må bort fra appen]
    [trenger|behøver] dere ikke (å) [spare på|ta vare på|lagre|beholde|oppbevare] (now) (dem|det) (kast|slett|makuler) [kast dem|slett dem|makuler dem|kast det|slett det|kast|slett]
    [tøm|slett|fjern|visk ut] (det|den|alt) (now) for meg (fra|i) [registeret|medlemsregister|medlemsregisteret|arkivet|systemet]
    [medlemsregister|medlemsregisteret|register|arkiv|arkivet] (now) [tøm det for meg|slett meg der|ta meg ut der|fjern meg der|visk meg ut]
    (det) [skal|må] ikke (være|bli) (et|noe|noen) [spor|spor av|rester] (av) [meg|oss|opplysningene mine|familien min] (now) (igjen) (hos|i) (dere)
    [fjern|slett|ta bort] (now) [bildet|opplysningene|navnet|bildene|dataene] (og) (opplysningene|bildet|navnet|nummeret) (hennes|hans|deres) (now) fra [datamaskinen|systemet|registeret|pc-en|arkivet|dataen|kartoteket|medlemslista]
    [aldri|ikke] (jeg) [godkjent|tillatt|samtykket|gitt lov|godtatt] (til) (at) [dere lagrer|dere oppbevarer|dere registrerer|dere beholder|dere har] (now) (nummeret mitt|opplysningene mine|navnet mitt|adressen min|det|meg)
    vil ikke (now) [finnes|stå|være|ligge|figurere] (med) i (noen|noe) (av) [registrene|registrene deres|systemene|systemene deres|databasene|databasene deres|registeret deres|kartotekene|systemet deres]
    [trekker|tilbakekaller|tar] (jeg) (tilbake) (herved) [samtykket|samtykket mitt|mitt samtykke] (til|for) [databehandling|behandling|behandlingen|lagring|personopplysninger] (tilbake) … [slett|destruer|fjern] [alt|opplysningene mine|alle opplysninger|alt om meg]
    [dere får ikke|dere har ikke lov til å|dere skal ikke|dere kan ikke] (now) [ha|lagre|oppbevare|beholde] (now) (noe|noen opplysninger) (om) [meg|oss|opplysninger om meg] (now) (lagret|liggende|registrert|lenger|mer) (lenger)
    [bildet|fotoet|bildene|kopien|videoen] (av|på) (meg|oss|sønnen min|datteren min|barnet mitt|passet mitt) [skal|må] (now) [bort fra|vekk fra|ut av|ned fra] (den|deres) [pc-en|datamaskinen|nettsida|nettsiden|serveren|facebook|systemet|facebooksida] (deres)
    [fjern|slett|ta|ta bort|kast] (now) (bildet|bilder|bildene|videoen|kopien|navnet|fotoet) (av|på|til) [sønnen min|datteren min|datteren vår|barnet mitt|barna mine|meg|oss|jenta mi|gutten min|passet mitt] (now) (ned|ut|vekk|bort) (fra|av|på) [datamaskinen deres|datamaskinen|nettsida|nettsiden|systemet|serveren|kartoteket|arkivet|registeret|pc-en deres|pcen deres|facebook-siden|databasen]
    [sørg|sørge|sørger] (dere|now) for at jeg ikke (now) [står der|står|finnes|er|ligger|er å finne|er med|figurerer] (now) (der|hos|i|noe) (dere|sted) (now) (lenger|mer|lengre)
    (hvorfor) (har|lagrer|ligger) (dere) (fortsatt|fremdeles|enda) (en|now) [kopi|bilde|skann|foto] (av) … [slett den|slett det|fjern den|kast den|makuler den|slett]
    (mine|alle|de) [gamle ordrer|gamle bestillinger|gamle opplysninger|gamle kjøp|gamle fakturaer|gamle journaler|gamle timer|kjøpshistorikk|gamle data|gamle bilder|ordrehistorikken] [kan|må|skal] (dere) (now) (godt|gjerne) [slettes|slette|fjernes|fjerne|kastes|makuleres|strykes]
    [navnet mitt|bildet mitt|nummeret mitt|adressen min|opplysningene mine|fødselsnummeret mitt|journalen min] (skal|må|får|bør) ikke (now) [være igjen|ligge igjen|bli igjen|bli liggende|ligge hos|stå hos|lagres|stå igjen|bli hos] (hos) (dere)
    [trekker|tilbakekaller] (jeg|herved) (tilbake) (samtykket|mitt) … [navnet mitt|opplysningene mine|dataene mine|nummeret mitt] (skal|må) ikke (være|bli|ligge) (igjen)
    (få|ta|fjern|slett) (now) [alt mitt|alt om meg|alt fra meg|alt som er mitt|alt på meg|alle mine ting] (now) (ut|vekk|bort) (av|fra) [systemet|systemet deres|registeret|datamaskinen|databasen|arkivet|kartoteket|dataene deres]
    [navn|navnet|bilde|nummer|navn og nummer|navn og adresse] (og|mitt) (nummer|adresse) (skal|må|vil jeg ha) (now) (ut|bort|vekk|strykes) (av|fra) [kartoteket|registeret|systemet|arkivet|boka|datamaskinen|medlemslista|medlemsregisteret|permen|papirene] (now) (for alltid|for godt|for evig)
    [ta|tas|tatt] (dere) (now) [fødselsdatoen min|minakt|navnet mitt|bildet mitt] (now) ut av (alle) [lager] (deres)
    [slett|fjern|kast|makuler] (now) (bildet|bilde|foto) (og|mitt) [bankopplysninger|bankopplysningene|kontonummer|personopplysninger|kortopplysninger|adresse og personnummer|fødselsdato]
    [stryk|stryke|slett|slette|fjern|fjerne|ta|rydd|kast|luk] (dere) (now) (helt|vennligst) [meg|oss|navnet mitt|nummeret mitt|adressen min|telefonnummeret mitt|mobilnummeret mitt|mitt navn|mitt nummer] (og adressen min|og adressa mi|og e-posten min) (now) (helt|ut) [fra|av|ut av|ut fra|bort fra|vekk fra] (deres|alle) [lager]
    [vil|ønsker] (jeg) (gjerne) (ha|bli) [slettet|fjernet|strøket|sletta|fjerna] [fra|av|i] (deres) [lager]
    [vil|ønsker] (jeg) ikke (lenger|mer|å) [finnes|stå|være|ligge] (now) i (deres) [lager]
    (det) [må|skal|bør] ikke (now) [finnes|ligge|stå|være] (now) [noe|noen opplysninger|noen data|opplysninger|spor] (igjen) [om|på|fra] [meg|oss]
    [minakt] (og adressen min) (now) [skal|må|kan|bør] (dere) (now) [vekk|bort|ut av|kastes|slettes|makuleres|strykes|fjernes|bare makulere|kaste|makulere|slette|bare slette|bare kaste|godt slette]
    dere [trenger|skal|må] ikke (lenger|å) [lagre|oppbevare|ha|beholde|ha liggende|ta vare på] [minakt]
    [minakt] [trenger|skal|må] (dere) ikke (lenger|mer) [lagres|lagre|oppbevares|oppbevare|beholde|beholdes|ha|ligge hos dere|stå hos dere]
    [vil] (jeg) ikke at dere (now) [har|lagrer|oppbevarer|beholder|sitter på] [minakt] (og nummeret mitt) (liggende)
    (kan jeg|vil|vil gjerne) (få|ha) [kontoen|profilen|kundekontoen|journalen|brukerkontoen|pasientjournalen|kundeprofilen|kontoen min|profilen min|journalen min] (helt|now) [slettet|fjernet|makulert|lukket|avsluttet|sletta|fjerna|stengt]
    [slett|fjern|lukk|steng|makuler|kast|avslutt] (now) [kontoen|kundekontoen|brukerkontoen|pasientjournalen|kundeprofilen|bankopplysningene|kortopplysningene|personopplysningene|kundeopplysningene|passkopien|kjøpshistorikken]
    [kast|kaste|makuler|makulere|brenn|skrot|slett|lukk|steng|avslutt] (dere) (now) (den gamle|de gamle) [minakt]
    [vil ikke|skal ikke|ønsker ikke å|vil ikkje] (now) (være|stå|ligge|finnes) (now) i (now) [lists|systems] (deres|hos dere) (now) [slett|slette|fjern|makuler] (now) [alt|alt sammen|alle data|alle opplysninger|all info]
    (at|vil at|ønsker at) (all|alle|alt av) [informasjon|info|opplysninger|data] om meg (now) (blir|er) [blir borte|blir slettet|blir sletta|blir fjernet|forsvinner|slettes|er borte|fjernes]
    [slett|slette|sletter|slettet|fjern|fjerne|fjerner] (now) [brukeren min|brukerkontoen min|kundeforholdet mitt|brukeren] (now) (med|og) (now) [alt|med alt|og alt|alle|alt som]
    [slett|slette|fjern|fjerne|visk ut|sletter|fjerner] (now) (alle|alt av) [spor|spora|sporene] (etter|av|fra) [meg|etter meg|av meg|mine]
    [ikke|ikkje] (now) (ha|beholde|behold|lagre) (noe|noen ting|noko) [lagret|lagra|liggende|noe lagret|noe liggende|noe registrert|registrert] (now) om meg
    [slett|fjern|stryk|slette|fjerne] [meg|oss] (now) fra (deres|alle|samtlige) [lists|systems] (now) wholly … [navn|nummer|tlf|mail|epost|opplysninger|alt]
    [slett|fjern|stryk|slette|fjerne] [meg|oss] (now) fra (deres|alle|samtlige) [lists|systems] … [både navn|navn og|med navn|alle opplysninger|all info|alle data|alt dere har]
    (all|alt|alle) [info|informasjon|opplysninger|data|infoen|opplysningene] (om meg|mine|min) (now) [skal|må|vil jeg ha] (now) [borte|bort|vekk|slettet|fjernet]
    ikke (now) [kunde|medlem|pasient] (lenger|hos dere|mer) (lenger|mer) (så|og) (now) [makuler|slett|kast|destruer|fjern|makulere|slette] (now) [mydata]
    ? [slett|slette|sletter|slettes|fjern|fjerne|fjerner|kast|destruer] (alt|alle|det|de) (data|opplysninger|informasjon|det) (som) [dere har|dere sitter|dere måtte ha|dere vet|dere lagrer|dere oppbevarer] (lagret|liggende|inne|notert|samlet|på) [om meg|på meg|om nummeret mitt]
    [dataene mine|opplysningene mine|mine data|mine opplysninger|personopplysningene mine|profilen min|kontoen min] [skal|bør|må|bes] (helt) [bort|vekk|slettes|fjernes|slettet|fjernet] (fra|ut) (av) (systemet|systemene|registeret) (deres)
    [ønsker|vil|vil gjerne|krever] (now) (å) bli [slettet|fjernet|sletta|fjerna] (now) (hos dere|fra systemet|i systemet) med (alle) (mine) [opplysninger|data|alt]
    dere (now) [skal ikke|får ikke|må ikke|bør ikke] (now) [ha|lagre|beholde|oppbevare|ha noen|ha liggende] (now) (noen|noe|mine|flere) [opplysninger|data|info|personopplysninger|informasjon] (liggende) om meg
    [kast|rydd|slett|fjern|rens|hiv] (now) (bort|ut|vekk) [all info|all informasjon|alt|alt det|alle opplysninger|alle data] (som) (dere|som) [dere har|som står|dere vet|som ligger|som finnes|er lagret|står] (now) (lagret|lagra|liggende|registrert) om meg
    [få|får|fått] (man|jeg) [opplysningene sine|opplysningene mine|dataene mine|dataene sine|personopplysningene mine|personopplysningene sine|kontoen min|kontoen sin|profilen min] (now) [slettet|sletta|fjernet|fjerna]
    [hvordan] (kan) (får|sletter|fjerner|slette) (jeg|man) [slettet opplysningene mine|slettet dataene mine|slettet personopplysningene mine|slettet kontoen min|slettet profilen min|sletter jeg kontoen min|sletter jeg profilen min|sletter jeg dataene mine|sletter jeg opplysningene mine|slette kontoen min|slette dataene mine|fjernet opplysningene mine|fjernet dataene mine]
    alt (det|som|hva) (som) dere (now) (har) (now) [lagret|lagra|registrert|samlet|samla|har|vet|spart] (inn) om [meg|oss] … [vekk|slettes|fjernes|slettet|fjernet|bort|destrueres|ut]
    [slett|fjern|destruer|makuler] (now) alt (det|som|hva) (som) dere (now) (har) (now) [lagret|lagra|registrert|samlet|samla|har|vet] (inn) om [meg|oss]
    (alle|all|alt av) [opplysninger|opplysningar|informasjon|info|data|persondata|personopplysninger] om [meg|oss] (now) [må|skal|bør] (now) [bort|vekk|slettes|fjernes|slettast|fjernast|destrueres]
    [slett|fjern|slette|makuler|destruer] (vennligst|alle|all|hele) (alle) [mine|min|mitt] (mine|personlige) [data]
    [slett|fjern|slette|makuler|destruer] (vennligst|alle|all|hele) (personlige) [data] [mine|min|mitt]
    [slett|slette] (vennligst) [alle|all|hele] (personlige) [data]
    [slett|fjern|slette] alt (dere) (som) [dere har|har|om meg]
    [retten til å bli glemt|rett til å bli glemt|bli glemt|glem meg]
    [slett|fjern|stryk] … [nummeret mitt|mitt nummer|mobilnummeret mitt]
    (jeg) [vil|ønsker|krever] (now) (ha|at) [opplysningene mine|dataene mine|mine data|mine opplysninger|alt om meg|personopplysningene mine|kontoen min] (now) [bort|borte|vekk|slettet|sletta|fjernet|fjerna|destruert|slettes|fjernes|forsvinner|lukket|lukka|lukkes|avsluttet|avslutta|stengt|stengt ned|lagt ned|makulert]
    [slett|fjern|stryk|slette|fjerne|utslett] [meg|oss] (now) [wholly] (now) (fra|i|hos) (alle) [systems|dere]
    [slett|fjern|stryk|slette|fjerne] [meg|oss] (now) fra (alle|samtlige) (deres) [systems]
    [slett|slette|fjern|fjerne|kast|destruer|makuler|rens|tilintetgjør|slettes|kaste|hiv] (now) (all|alle|alt|samtlige) (de) [mydata|opplysninger om meg|info om meg]
    [slett|slette|destruer|makuler|tilintetgjør] (now) [all|alle|alt|samtlige] (de) [data|opplysninger|personopplysninger|persondata|persondataene|info]
    ^ (now) [slett|slette] (now) (alle) [data|opplysninger|personopplysninger|persondata|dataene] (now) $
    [påberoper|retten til|rett til|anmoder om|krever|ber om] (now) (meg) [sletting|retten til sletting|å bli glemt|å bli slettet|retten til å bli glemt]
    [etter|ifølge|i henhold til|jf|jamfør|med hjemmel i] [artikkel|art] [17|sytten]
    [lukk|avslutt|slett|steng|si opp] (now) [kontoen min|kundekontoen min|profilen min|brukeren min|kontoen] (now) og (now) [slett|fjern|kast] (now) [alt|alt som|dataene|opplysningene|dataene mine|opplysningene mine]
    [vil ikke|skal ikke] (now) [ligge|finnes|være] (hos|i) (dere) … [opplysninger|data]
    [ønsker|vil ha|vil gjerne ha|krever] (now) [alt om meg|opplysningene mine|dataene mine] (now) [slettet|sletta|fjernet|fjerna|vekk|destruert]
    [vekk|bort|ut] med (alle|alt) [opplysningene mine|dataene mine|mine opplysninger|personopplysningene mine|mine data|infoen min]
    ikke (lenger) [kunde lenger så|lenger kunde så|kunde mer så|medlem lenger så|kunde så|kunde lenger og] (vekk) (slett) (med) (alle) [vekk med opplysningene mine|vekk med dataene mine|slett opplysningene mine|slett dataene mine|fjern opplysningene mine|fjern dataene mine]`,
  rectify: `
    [oppdater|endre|rett|korriger|bytt] (now) [e-posten min|eposten min|e-postadressen min|epostadressen min|mailen min|mailadressen min]
    dere har (now) [feil|gale|gamle|gammel] [opplysninger|adresse|navn|informasjon|fødselsdato|e-post] (now) (om|på) (meg)
    ^ (hei) (jeg|vi) har (nettopp|now|nå) [byttet navn|byttet adresse|byttet etternavn|byttet e-post|ny adresse|fått ny adresse|ny e-post|fått ny e-post|fått nytt etternavn|fått nytt navn] (now) $
    [navnet mitt|etternavnet mitt|fornavnet mitt] (now) [skrives|staves|skal skrives|skal staves] (now) … [med|uten|slik|sånn]
    [blodtypen|navnet|alderen|adressen|fødselsdatoen|vekta|høyden|diagnosen|medisinen|tallet|saldoen] (på|i) (kortet|journalen|papirene|systemet|skjemaet) … [rett det opp|rett det|rett opp|få det retta|få det rettet|endre det]
    [rett det i|få det retta i|få det rettet i|rett opp i] (now) [eiendomsarkivet|registeret|journalen|papirene|systemet|arkivet|matrikkelen|helsekortet]
    dere har (now) [ført opp at|skrevet at|notert at|registrert at|ført opp] … [rett det|rett opp|stemmer ikke|er feil|det er feil]
    [har fått ny|har ny|har bytta|har byttet] (now) [fastlege|lege|lærer|adresse|skole|kontaktperson|arbeidsgiver|telefon] (now) (den|det) (gamle) [den gamle står|det gamle står|den gamle er|står fortsatt|gamle står fortsatt]
    [jeg heter|vi heter|navnet mitt er|navnet staves|navnet mitt staves] … med [k|c|ck|ch|s|z|w|v|th|t|d|f|ph|to s|én s|to n|én n|to l|én l|dobbel s|dobbel n] (og) ikke
    [etter|siden] [bryllupet|vielsen|skilsmissen|giftermålet] (heter|er) (jeg) (nå) … [endrer dere|endre|når endrer|rett|rett det|bytter dere]
    dere har (now) meg (now) som [herr|herre|fru|mann|kvinne|gift|ugift|skilt|frøken] (jeg) (er|now)
    [i e-posten|i mailen|i adressen|i navnet|i nummeret|i e-postadressen] (som) (dere har|jeg ga) (now) [mangler|er det|mangler det] (det) (et|en|ei) (punktum|bokstav|tall|feil)
    (jeg) [heter|er] (nå|now) (fru|herr|frøken) … [i stedet for|istedenfor|ikke lenger] … [endre|endre takk|rett|rett det|bytt|oppdater]
    [nytt nummer|ny mobil|nytt nr|nytt mobilnummer] … (det) [andre|gamle] (now) [finnes ikke mer|finnes ikke lenger|virker ikke|gjelder ikke|er borte]
    (det) [nye nr mitt|nye nummeret mitt|nytt nummer|nytt nr|ny mobil|det nye nummeret] (er|now) … [ta bort|slett|fjern|stryk|kast|bytt ut] [det gamle|den gamle|det forrige]
    (jeg|eg) [heter|heiter] [ikke|ikkje] (now) … [lenger|mer|lengre] (now) [men|nå]
    [står det i journalen|journalen min står|papirene deres står|står i journalen min|papirene deres sier|journalen min sier] (det) (at) (now) (jeg) … [allergisk|allergi|gift|ugift|skilt|diabetes|røyker]
    [jeg heter|navnet mitt er|etternavnet mitt er|fornavnet mitt er|det staves|det skrives|eg heiter] … ikke … [feil hver gang|det er feil|står feil|alltid feil|er feil|rett det|rett|blir feil|endre|endre det|rett opp|det står feil]
    [jeg heter|eg heiter] [kirsten|kristen|kristine|kirstine|anne|ane|katrine|cathrine|christian|kristian|mikkel|michael|line|lene|maria|marie|silje|siri|sissel|hilde|hilda] (now) (med) (now) [ikke|ikkje]
    [i journalen min|i papirene deres|i papirene mine|i papirene|i journalen|på kortet mitt|i systemet deres|i opplysningene mine|i registeret|i mappa mi|i journalen deres] (står) … [allergisk|allergi|nøtteallergi|gift|ugift|skilt|diabetes|diabetiker|røyker|født] … [men|det er|stemmer ikke|er feil|selv om|egentlig]
    [nygift|har giftet meg|gifta meg|nettopp gift|blitt gift|skilt|blitt skilt|byttet etternavn] … [endre meg|bytt meg|rett meg|endre fra|bytt fra|endre navnet|bytt navnet|fra frøken|fra fru]
    [sett|skriv|endre|rett|før|flytt] (now) [kontrakten|avtalen|medlemskapet|fakturaen|abonnementet|journalen|kontoen] (now) (i|på|til|over på) [mitt navn|mitt nye navn|navnet mitt|pikenavnet mitt|mitt eget navn|det nye navnet mitt]
    [ny mobil|nytt nummer|nytt mobilnummer|nytt telefonnummer|nytt nr|ny tlf|nytt tlf|det nye nummeret mitt] & [skriv den inn|skriv det inn|sett det inn|i stedet for det gamle|istedenfor det gamle|i staden for det gamle|bytt ut|erstatt|noter|før det inn|legg det inn]
    ? [endre|endrer|rett|rette|bytt|oppdater] (dere) (now) [tittelen|tittel|tiltalen|sivilstanden|etternavnet|fornavnet|telefonnummeret|mobilnummeret|e-postadressen|adressen|postnummeret|adressa] (min|mitt|mi) (now) til
    ? [gata|gatenavnet|veien|etternavnet|fornavnet|navnet|stedsnavnet] (min|mitt) er (now) [feilstavet|feilstava|stavet feil|stava feil|skrevet feil|feil skrevet]
    ? [etternavnet|fornavnet|navnet|fødselsdatoen|adressen|e-posten|klassen|personnummeret] til (min|mitt) [dattera mi|datteren min|sønnen min|barnet mitt|mannen min|kona mi|moren min] (now) [er feil|stemmer ikke|er feilstavet|er endret|skal være]
    ? [vi|jeg] [har flyttet|har flytta|flyttet|flytta|har nå flyttet|har akkurat flyttet] til … [husnr]
    ? ^ [har flyttet|har flytta|flytta|flyttet] til … [husnr]
    [vi|jeg] (har) [flyttet|flytta|flytter|har flyttet|har flytta] (now) til … [endre|oppdatere|skrive inn|notere|legge inn|endrer|rette|rett|skriv inn|retter|oppdaterer|noterer]
    ? [bor|bo] (jeg|vi) [nå på|nå i|nå|for tida i] … [husnr]
    ? (vi|jeg) bor (på|i) … nå … [skrive det inn|endre|oppdatere|notere|legge inn|skriv det inn|rette]
    ? (det) (hos) [hos dere|i systemet|i systemet deres|i registeret|i journalen|i papirene deres|på profilen min] står (det|jeg) (now) (at) (jeg|vi|han|hun|navnet) … [stemmer ikke|stemmer ikke lenger|ikke lenger|det er feil|er feil|ikke riktig|feil|skal være|men det er]
    ? (det) står … (som|på|i|hos) [som fødselsår|som adresse|som navn|som etternavn|som fødselsdato|som postnummer|i systemet|i journalen|i registeret|hos dere] … [skal være|men det skal|feil|stemmer ikke|riktig er|men det er|men skal]
    ? [stavet|stava|staver|skrevet|skriver] (dere) (now) [navnet|fornavnet|etternavnet|adressen|gatenavnet] (mitt|vårt|min) (now) [med|uten|feil]
    ? [navnet|fornavnet|etternavnet|gata|gatenavnet] (mitt|vårt) (skal) [staves|skrives|skal skrives|skal staves] (now) (med|uten|ikke) [med|uten|ikke med]
    ? (jeg) er ikke [herr|fru|mann|kvinne|frøken|en mann|en kvinne|gift|singel] (men) … [endre|rett|rette|oppdatere|rett det]
    ? [heter|hete] (jeg|vi) (now) [nå|for tida|etter bryllupet|etter skilsmissen] (til etternavn)
    ? (har) [giftet meg|gifta meg|skilt meg|byttet navn] … heter
    ? (det) (en|bokstaven) [mangler] (en|et) [h|t|s|n|l|e|k|d|a|bokstav|bindestrek] (i) (navnet|adressen|etternavnet|fornavnet)
    ? [husnummer|husnummeret|postnummeret|postnummer|fødselsår|fødselsdato] (mitt|min) (er|skal være) (now) [husnr] [ikke|og ikke]
    ? (går|er) (nå) i … [ikke|og ikke|ikke lenger] i … [endre|oppdatere|rette|endrer]
    ? [går|er] [i 2b nå|i 3b nå|i 4b nå|nå i] … ikke … (kan dere) [endre|oppdatere|rette]
    [byttet|bytta|nytt|ny|endret] [bank|kontonummer|konto|forsikringsselskap|arbeidsgiver|etternavn|mobil|mobilnummer|e-post|e-postadresse|adresse|nummer|telefonnummer|fastlege] … [legge det inn|legg det inn|skrive det inn|skriv det inn|notere|oppdatere|endre|legge inn|skrive inn|rette]
    [oppdater|oppdatere|endre|rette|rett|korriger] (now) (min) [kontaktinformasjonen|kontaktinfoen|kontaktopplysningene|personaliaene|personalia] (min|mine|mi)
    ? [endre|endr|bytt|bytte|oppdater|rett] (now) (min) [adresse|adressen|navn|navnet|etternavn|epost|e post|mail|mailadresse|telefonnummer|mobilnummer] (min|mitt) til
    ? det står … [på avtalen|i avtalen|på kontrakten|på kundekortet|på medlemskortet|på kortet|i papirene|hos dere] men (now) (det|jeg|han|hun|navnet) (now) [det heter|heter|skal være|er|det skal være]
    (now) [skriv|stav|staver|skriver] (now) [navnet mitt|etternavnet mitt|fornavnet mitt] (now) med
    ? [byttet bank|bytta bank|skiftet bank] & [nytt kontonr|nytt kontonummer|ny konto]
    [tatt tilbake|tatt igjen|fått tilbake|tar tilbake] (now) [pikenavnet|jentenavnet|pikenavnet mitt|etternavnet mitt|det gamle etternavnet]
    [rett|endre|oppdater|korriger|rette|oppdatere] (det|dette|den) (now) [på kundekortet|i kundekortet|i medlemsregisteret|på medlemskortet|i kunderegisteret|i journalen|på profilen min|i profilen min]
    ? [husnummeret|postnummeret|fødselsåret] er … [=ikke|ikkje]
    ? [postnummeret mitt|postnr mitt|husnummeret mitt|fødselsåret mitt|bursdagen min|fødselsdatoen min|fødselsdagen min] er … (og) [=ikke|ikkje]
    ? [dere har meg som|dere har oss som|dere har henne som|dere har ham som|dere kaller meg|jeg står som] & [skal være|skulle vært|heter|er egentlig|det er feil]
    ? [ny|nye] [epostadresse|e postadresse|mailadresse|telefonnummer|mobilnummer|postadresse|kontonummer] er
    ? [til gammel adresse|til gamle adressen|til gamle adresse|til den gamle adressen|til feil adresse|til gammal adresse|til min gamle adresse] & [bor|flyttet|flytta] & [ordner|ordne|endre|rett|oppdater|endrer|retter|bytte]
    ? [mellomnavnet|mellomnavnet mitt] (now) mangler
    [mobilnummeret|nummeret|telefonnummeret|mailen|eposten|adressen] til (now) … [står på meg|ligger på meg|er registrert på meg|står på min profil|ligger på min profil]
    ? [er født|født] & [i systemet deres står|i systemet står|i systemet deres står det|i systemet står det|hos dere står|hos dere står det|i journalen står|i journalen står det|dere har skrevet|dere har registrert|står det hos dere]
    [myfield] (mitt|min) (now) [mangler] (now) [ourfile]
    ? [er|står|ble|blitt] (now) [registrert som|oppført som|ført opp som|notert som] (en) [mann|kvinne|herr|fru|gutt|jente|hann|tispe|hunn|hannkatt|hunkatt]
    ? [er ført opp som|står oppført som|er oppført som|er registrert som|står registrert som|står ført opp som|har blitt registrert som|registrert som|står som] & [mendHere|rett det]
    ? [flytta|flyttet] & [ny adresse er|nye adressen er|nye adresse er|ny adresse blir|nye adressa er|ny adresse nå er]
    [navnet mitt|etternavnet mitt|fornavnet mitt|mellomnavnet mitt|adressen min|mailadressen min|epostadressen min] (now) [mangler] (en|et|to|noe)
    ? [nytt|mitt nye|ny|min nye] [mobilnr|mobilnummer|telefonnummer|telefonnr|tlf nr|tlfnr|adresse|postadresse] (mitt|min) (now) fra
    ? [movedHouse] & [mendHere]
    ? [heter|navnet er|skrives|staves] & [writtenIn]
    ? [heter|navnet|etternavnet|etternavn|fornavnet|adressen] & [rightThere]
    ? [skal være|skulle vært|skal skrives|skal staves|skal stå|skrives|staves|heter jeg] & [mendHere]
    ? [skilt|skilte meg|gift|giftet meg|gifta meg] (now) (i) … heter (now) … [igjen|nå|fra nå av]
    [navnet mitt|fornavnet mitt|etternavnet mitt|navnet|bursdagen min|fødselsdagen min|fødselsdatoen min|adressen min|mailen min|eposten min] er … [dere har|dere har skrevet|dere har registrert|dere har notert|dere skriver|hos dere står|ikke det dere har|ikke det som står]
    dere (now) [har|bruker|sender til|skriver til|sender post til] (now) (en|et|den|det|fortsatt|fremdeles|min|mitt|på) [gammel|gammelt|gamle|utdatert|feil] [adresse|adressen|adressa|epost|eposten|e post|e posten|mail|mailen|mailadresse|epostadresse|navn|navnet|etternavn|etternavnet|fornavn|postnummer|postnr|fødselsdato|bursdag|fødselsdag|kontonummer|mobilnr|telefonnr|stavemåte]
    dere (now) [har|bruker|sender til] (now) (en|et|den|det|fortsatt|fremdeles|min|mitt|på) [gammelt|gamle] [nummer|nummeret|telefonnummer|telefonnummeret|mobilnummer|mobilnummeret|nr]
    [gammel|gammelt|gamle|feil] [adresse|adressen|adressa|epost|eposten|mail|mailen|mailadresse|etternavn|etternavnet|navn|fornavn|postnr|postnummer|bursdag|fødselsdato|fødselsår|kontonummer|tittel|kjønn|mellomnavn] (now) (registrert|oppført|notert|på meg|ourfile) [på meg|om meg|ourfile|riktig er|rett er|korrekt er|det riktige er|den riktige er|riktig skal være]
    [myfield] (som) [dere har registrert|dere har notert|dere har på meg|dere har lagret|dere har lagra|dere har stående|dere har liggende|dere bruker|som står hos dere|dere har fått] (now) (om meg|på meg) (now) [isWrong]
    ? jeg er (jo|en|ei) (en|ei) [dame|kvinne|jente|frue|mann|gutt] (og) [ikke|ikkje] (en|noen) [herr|herre|fru|frue|frøken]
    ? [ikke|ikkje] (en) [herr|fru|frøken] (men) (en) [fru|herr|frue|frøken|dame|mann|kvinne]
    (navnet|navn|det|etternavnet|fornavnet) [skrives|staves|skal skrives|skal staves|skal stå] (now) (med) (en|to|dobbel) [c|ch|k|ck|d|h|th|s|ss|t|tt|n|nn|l|ll|z|x|w|aa|å|j|i|e|q|ph|kk|m|mm|r|rr|f|ff|y|v] (og) (ikke) [ikke|dere|rett|fint om|kan dere]
    [flyttet|flytta] … [mending] (now) (den) (nye) [myfield|det hos dere|det i systemet|det i registeret] (min|mi)
    [flyttet|flytta] (til) (ny|en ny) (adresse) … [mending] (det|den) [ourfile]
    [fått|byttet|bytta|endret|har|byttet til] (en|et) (ny|nytt|nye) [myfield] … [mending]
    [etternavnet|navnet|fornavnet] mitt (now) [er endret|er endra|har blitt endret|er nytt|er byttet]
    [myfield] (mitt|min|mi|mine) (now) (dere) (har) (om|på) (meg) (now) [isWrong] [ourfile]
    [navnet mitt|etternavnet mitt|fornavnet mitt|adressen min|adressa mi|mailen min|eposten min|e posten min|mailadressen min|epostadressen min|fødselsdatoen min|bursdagen min|telefonnummeret mitt|postnummeret mitt|personnummeret mitt|opplysningene mine] (now) [isWrong]
    [giftet meg|gifta meg|skilt|byttet etternavn|byttet navn] … [mending] (now) (det) [etternavnet|navnet|etternavnet mitt|navnet mitt|det hos dere|det i systemet]
    [mending] (now) [kundekortet mitt|kontoen min|profilen min|medlemskortet mitt|kundeprofilen min|kontaktinfoen min|kundekortet|profilen] … (ny|nytt) [ny adresse|nytt navn|nytt etternavn|nytt telefonnummer|nytt nummer|ny mail|ny epost|ny e post|ny mailadresse|nye opplysninger|feil]
    [bytt|bytte|endre|oppdater|oppdatere|rett|rette] (now) [mailadressen|mailen|eposten|e posten|epostadressen|adressen|adressa|telefonnummeret|etternavnet|navnet|fødselsdatoen|bursdagen] (min|mi|mitt) (now) [ourfile]
    [opplysningene|opplysninger|informasjonen|infoen|personopplysningene|dataene|adressen|navnet|nummeret|mailen|eposten] (som) (dere) [dere har om meg|dere har på meg|dere har|dere har lagret om meg|dere har registrert|dere har stående|om meg] (now) [isWrong]
    (now) [står|har|ligger] (now) (fortsatt|fremdeles) (med|under|den|på) [gamle|gammel|feil|gammelt] [myfield] (min|mitt) (på meg) [ourfile]
    dere [staver|skriver|har stavet|har skrevet] (feil) [navnet mitt|etternavnet mitt|navnet|fornavnet mitt] (feil)
    [nytt|ny|nye] [etternavn|navn|adresse|mail|epost|e post|telefonnummer] (now) (hvordan) … [endrer|retter|bytter|oppdaterer] (jeg|man) (det|den) [ourfile]
    [navn|navnet|etternavn|etternavnet|fornavn] [mitt|er|står|staves] (dere|er) … [wrong]
    [wrong] (på|i|now) [navn|etternavn|fornavn|navnet|navnet mitt]
    [wrong] … [navnet mitt|etternavnet mitt|mitt navn|fornavnet mitt]
    [name] … [wrong] … [fix]
    [byttet|endret|fått ny|fått nytt] [adresse|etternavn|navn|epost|nummer] … [fix]
    [fix] [mine|mitt|min|navnet|adressen|opplysningene|etternavnet] (mitt|min|mine) [name|mitt|min|mine]
    heter … [ikke|og ikke] … [fix]
    flyttet … [fix] … adresse*
    heter ikke (now) … [mer|lenger] (now) (så) (now) [rett|endre|oppdater|bytt]
    [rett|rette|endre|endr|oppdater|bytt|korriger] (now) (bare) [mailen|adressen|adressa|navnet|nummeret|postnummeret|fødselsdatoen|eposten|epostadressen|personnummeret|etternavnet|fornavnet] (now) [mitt|min|deres|til|på]
    [rett|endr|oppdater|korriger] (now) (bare) [adressen|adressa|postnummeret|fødselsdatoen|epostadressen|personnummeret|etternavnet|fornavnet|skrivemåten]
    [fødselsåret|fødselsdatoen|fødselsdagen|postnummeret|adressen|adressa|mailen|eposten|alderen|etternavnet|fornavnet|navnet] (now) (dere) (har) (på|om) (meg) (now) [stemmer ikke|er feil|er gale|er ikke riktig|er ikke korrekt|er gammel|er utdatert]
    dere har (now) [den gamle|feil|en gammel|et feil|gammel|gal] (now) [adresse|adressa mi|adressen min|navn|etternavn|fornavn|mail|epost|postnummer|fødselsdato|alder|skrivemåte]
    [etter|ifølge|i henhold til|jf|jamfør|med hjemmel i] [artikkel|art] [16|seksten]
    jeg [bor|heter] (nå|nå i) … [rett det|rett dette|endre det|oppdater det|rett det opp|rett opp]
    ^ (vennligst) [rett|endre|oppdater] [det|dette] (opp|hos dere|i systemet) (takk) $`,
  port: `
    [send|gi|overfør] (now) [journalen|elevmappa|papirene|mappa|dataene] (til) (hunden|katten|sønnen|dattera|mi|min|mine|hans|hennes) (now) [dit|til dem|til den nye|til det nye|videre dit]
    [gi dem|send dem|send henne|send ham|overfør] (now) [elevmappa|journalen|mappa hans|mappa hennes|dataene mine|styrkene mine|opplysningene mine|rapportene mine|kortet mitt]
    [ny skole|ny barnehage|ny tannlege|ny lege|ny optiker|ny bank|ny klubb|ny regnskapsfører|ny fysioterapeut] (now) … [gi dem|send dem|send dit|send over|gi dem elevmappa|overfør]
    [skal over til|skal sendes over til|må over til|skal flyttes til|skal videre til] (now) (den|det) (nye) [henne|ham|dem|nye|ny|regnskapsfører|lege|skole|bank|optiker]
    [trenger] (now) [styrkene mine|journalen min|tallene mine|resultatene mine|røntgenbildene mine|målingene mine|mappa mi] (now) [send dem dit|send dem|send det dit|kan dere sende]
    (jeg|vi) [bytter til en annen|går til en annen|flytter til en annen|har byttet til en annen] [lege|fastlege|tannlege|veterinær|skole|bank|klinikk|fysioterapeut|barnehage|psykolog] (gi|send|overfør) (henne|ham|dem|den) [journalen min|papirene mine|opplysningene mine|journalen|mappa mi]
    [i en tabell|som tabell|i tabellform|i et regneark] & [strømmålingene|strømmålingene mine|strømforbruket mitt|målerdata|måleverdiene|målingene mine]
    [som fil|som csv|csv|json|xml|excel-fil|excel|gpx|eksporter|eksportere|eksport] & [kjøpene mine|treningsøktene mine|treningene mine|treningsøkter|løpeturene mine|målingene mine|forbruket mitt|bestillingene mine|bookingene mine|resultatene mine|poengene mine|treningsdata]
    [går|gått|flytter|flyttet|byttet|bytter] (nå) til en annen [veterinær|tannlege|lege|skole|bank|klinikk|barnehage|fastlege|dyrlege] … [send|overfør|videresend|flytt|mail] (now) … [papirene|journalen|opplysningene|dit|over|journal|papirer|data]
    [send|sende|overfør|overføre|flytt|flytte|gi|mail|videresend|videresende|sendt] (dere) (now) [journalen min|opplysningene mine|røntgenbildene mine|pasientjournalen min|papirene mine|prøvesvarene mine|historikken min|dataene mine|treningshistorikken min|mine opplysninger|mappa mi|mappen min] (now) (videre|direkte|over) til (den|det|mitt|min) (nye|andre) [nye|ny|andre|annet|tannlegen|legen|fastlegen|optikeren|banken|sykehuset|klinikken|advokaten|forsikringsselskapet|skolen|veterinæren|psykologen|senteret]
    [går det an å|kan jeg|kan man|vil|vil gjerne] (jeg) (gjerne) [få|laste ned|eksportere|hente|hente ut|ta ut] (now) (alle) [bestillingene mine|betalingene mine|kjøpene mine|kvitteringene mine|dataene mine|opplysningene mine|historikken min|målingene mine|treningene mine|filene mine|dokumentene mine|journalen min] (now) [som|i|på] (en) [fil|csv|excel|excelfil|pdf|minnepinne|regneark|lesbart format]
    kan [treningshistorikken min|historikken min|journalen min|opplysningene mine|dataene mine] [bli med|følge med|flyttes|overføres|sendes] (over|direkte) (i|til)
    [få|send|sende|vil ha|ha|eksporter|last ned|laste ned] (now) (alle|hele) [treningsdataene mine|treningshistorikken min|kundehistorikken min|bestillingshistorikken min|kjøpshistorikken min|målerdataene mine|forbruksdataene mine|helsedataene mine|kundedataene mine|journalen min] (now) (som|i|på|over til|til) (en|et|ny|nytt|annen|annet) [csv|csv fil|excel|json|xml|fil|maskinlesbart format|over|telia|telenor|ice|konkurrenten|leverandør|ny leverandør|selskap|legekontor|lege|bank|nytt selskap]
    [dataportabilitet|dataportabiliteten]
    [send|sende|få|vil ha|mail|gi|overlever] (meg) (now) (alle|hele|alt) [mydata] (now) (som|i|på) (en|et|ei) [fil|excelfil|excel|csv|csv fil|json|xml|maskinlesbart format|filformat|regneark]
    [mydata] (now) [overføres|overført|flyttes|flyttet|sendes over|sendes|overføre] (now) (digitalt|elektronisk|direkte|over) til (now) (en|et|min|mitt|den|det|ny|nytt) [ny|nye|nytt|annen|annet]
    ? hvordan (kan) (får|henter|laster|eksporterer) … [dataene mine|mine data|opplysningene mine|personopplysningene mine] … [csv|excel|json|xml|en fil|fil]
    [få|vil ha|vil gjerne ha|send] (meg) (en|ei) [fil|csv fil|excelfil] med (alle|all|alt) [mydata]
    [data|dataene|opplysninger|opplysningene] (mine) (utlevert) … [i en fil|som fil|i et format|som en fil|maskinlesbart]
    [flytte|overføre|eksportere|overfør|eksporter|flytt] (alle) [mine data|dataene mine|opplysningene mine|mine opplysninger]
    rett til dataportabilitet
    [send|overfør|eksporter|flytt] (now) [data] (mine|mi) (now) (som|i|til) … [csv|json|excel|ny leverandør|annen leverandør|ny tilbyder|maskinlesbart] (til) (now)
    [send|sende|overfør|overføre|gi|overlever] (now) (alle|alt) [mydata] (now) (direkte) til (den|en|et|det) (nye|annen|nytt|annet) [leverandøren|leverandør|selskapet|selskap|firma|firmaet|bank|operatør|konkurrent*|tjeneste|tilbyder]
    [mydata] (now) [overført|flyttet|flytta|sendt|overføres|flyttes|med meg|med til]
    [eksporter|eksportere|last ned|laste ned|hente|utlever|få|vil ha] (alle|hele|alt) [mydata|kjøpene mine|ordrehistorikken min|historikken min] (now) (som|i) (en|et|ei) [fil|excelfil|csv|csv fil|excel|json|maskinlesbart format|filformat|regneark]
    [bytter|bytte|går over til|flytter til] (now) (selskap|leverandør|operatør|firma) … [ha med meg dataene|ta med meg dataene|dataene mine med|ha med opplysningene|ta med opplysningene|få med meg dataene|med meg dataene|trenger dataene|vil ha dataene|trenger opplysningene]
    [krever|ønsker|ber om|anmoder om|påberoper meg] (now) (min) (rett til) [dataportabilitet|portabilitet]
    [etter|ifølge|i henhold til|jf|jamfør|med hjemmel i] [artikkel|art] [20|tjue]`,
  object: `
    [vil|ønsker|vil herved] (now) (å) [protestere|innvende|reservere meg|komme med innsigelse] mot (now) [behandlingen|behandling|profileringen|profilering|bruken]
    jeg (herved) [innvender|protesterer|reserverer meg] mot (now) (all) [behandlingen|behandling|bruken] (av) (mydata|dataene mine|opplysningene mine|personopplysningene mine)
    [lånesøknaden|søknaden|saken|kreditten|forsikringen] (min) (now) (skal|må) [skal vurderes av et menneske|må vurderes av et menneske|skal avgjøres av et menneske|skal behandles av et menneske|skal ses på av et menneske|vurderes av et menneske]
    [av et menneske] (now) [ikke en algoritme|ikke av en algoritme|ikke en maskin|ikke en robot|ikke en datamaskin|ikke av en maskin]
    (hold) [hold stemmen min|hold bildene mine|hold ansiktet mitt|hold dataene mine|hold opplysningene mine|hold tekstene mine|hold tallene mine] (now) unna (now) [opplæring|opplæringen|trening|treningen|forskning|forskningen|statistikken|statistikk|algoritmen|ki|kunstig intelligens|analysen|profilering]
    [til den bruken|til slik bruk|til en slik bruk] [sier jeg nei|sier vi nei]
    [setter dere premien|setter dere prisen|beregner|gjetter|måler|analyserer|profilerer] (now) … [det går jeg ikke med på|det godtar jeg ikke|det nekter jeg|det vil jeg ikke ha|det protesterer jeg på|til den bruken sier jeg nei]
    (får|skal|må) [får ikke bruke|skal ikke bruke|må ikke bruke|får ikke lov å bruke] (now) [spyttprøven min|blodprøven min|prøvene mine|vevet mitt|prøven min|dna-et mitt|dataene mine|helsedataene mine|bildene mine|stemmen min|journalen min] (i|til) (nye|ny) [studier|studie|forskning|forsøk|undersøkelser|trening|opplæring|statistikk]
    [vil ikke|tillater ikke|godtar ikke|aksepterer ikke] (at) (en) [datamaskinen|datamaskinen deres|algoritmen|roboten|programmet|systemet|systemet deres|ai] (now) (skal) [regne ut|regner ut|bestemme|avgjøre|vurdere|beregne|avgjør] … [råd|jeg|meg]
    [ikke bruk|bruk ikke] (now) [spørreskjemaene|spørreskjemaet|resultatene|opplysningene|prøvene|svarene] (til) (barnet mitt|sønnen min|datteren min|barna mine) (i|til) (en|noen|den) [studien|forskning|forskningen|statistikken|undersøkelsen|analyser|statistikk]
    vil ikke ha (now) [reklame|annonser|tilbud|reklamer] (som) (er) [tilpasset|målrettet|skreddersydd|basert|tilpassa|etter] (til|etter|på) (meg|mine)
    [slutt|stopp|slutte] (å|med) (å) (now) [spionere|analysere|overvåke|kartlegge|snoke|spore] (på|i) (now) [kjøpene mine|innkjøpene mine|hva jeg kjøper|besøkene mine|vanene mine|dataene mine]
    (vil|skal|er) ikke (være) med (i|på) (noen) [analyse|statistikk|undersøkelse|analyser|forskning|studie] (av|på|med) (now) [opplysningene mine|dataene mine|kjøpene mine|besøkene mine|mine data]
    [opplysningene mine|dataene mine|besøkene mine|kjøpene mine|resultatene mine|mine data] (skal|må|får) (absolutt|now) [ikke|aldri] (inngå|brukes|være med|havne|tas med) (i|til) (en|noen) [studien|studien deres|statistikk|statistikken|forskning|forskningen|analyser|undersøkelsen|undersøkelser|ai|studie]
    hold [meg|oss] (now) [utenfor|ute av|unna] [forskningen|statistikken|undersøkelsene|analysene|studien|studiene|forskninga|forskning|statistikk]
    [hold|la|ta] (now) [meg|oss|opplysningene mine|dataene mine|barnet mitt|barna mine|sønnen min|datteren min] (now) (være|stå) (utenfor|ut av|ute av|unna|borte fra) (all|den|alle|denne) [forskning|forskningen|statistikk|statistikken|undersøkelser|undersøkelsen|analyser|analysene|studien|studier|ai|algoritmer|forskninga]
    [ikke tren|tren ikke|ikke mat|ikke bruk|bruk ikke] (now) (en|noen|den) [ai|algoritme|algoritmer|modeller|ki|kunstig intelligens|ai-en|ki-en] (deres|now) (på|med|til) [opplysningene mine|dataene mine|bildene mine|kjøpene mine|meldingene mine|tekstene mine|mine data|mine opplysninger]
    [vil ikke|ønsker ikke|liker ikke|godtar ikke|tillater ikke|vil ikkje] (at) (dere|de) (skal|now) [analysere|analyserer|kartlegge|kartlegger|måle|logge|følge med på|studere|sporer|spore] (now) (hvor|hva|kor|når) … [jeg|eg]
    [opplysningene mine|pasientopplysningene mine|kundeopplysningene mine|personopplysningene mine|kjøpene mine|dataene mine|tallene mine|bildene mine|svarene mine|helseopplysningene mine] (now) [ikke brukes|skal ikke brukes|brukes ikke|skal ikke inngå|ikke inngår|blir brukt|ikke behandles|får ikke brukes|kan ikke brukes|brukes|skal brukes] (now) (ikke) [til|i|av] (en|noen|deres) [statistikk|statistikken|analyser|analyse|analysene|markedsundersøkelser|markedsføring|profilering|undersøkelser|forskning|algoritme|ki|reklame|rapporter]
    [ikke bruk|ikke at dere bruker|ikke analyser|dere bruker] (now) [opplysningene mine|kjøpene mine|dataene mine|bildene mine|tallene mine|svarene mine] (now) [til|i] (en|noen|deres) [statistikk|statistikken|analyser|analysene|analysen|markedsundersøkelser|markedsføring|profilering|forskning|ki|reklame]
    (en|noen) [datamaskin|algoritme|robot|maskin|ki|ai] (now) [skal|bør] ikke (now) [avgjøre|bestemme|vurdere|beslutte|behandle]
    [=nei|nei takk|stopp] (til|med) [profilering|kartlegging|sporing] (av meg)
    vil ikke (now) (bli) [kartlegges|profileres|spores|overvåkes|analyseres|kartlagt|profilert|analysert|overvåket|overvåka]
    [samtykker ikke|går ikke med på|godkjenner ikke|godtar ikke|aksepterer ikke|motsetter meg|protesterer mot|tillater ikke|sier nei] (til) (now) (at) (dere) (now) [analyserer|profilerer|behandler|bruker|benytter|kartlegger|sporer|samler inn] (now) [mydata|kjøpene mine|kjøpshistorikken min|vanene mine|meg]
    [aksepterer ikke|godkjenner ikke|godtar ikke|tillater ikke|samtykker ikke til|vil ikke] (now) at [mydata] (now) [brukes|benyttes|behandles|analyseres] (til)
    [innsigelse|protesterer|motsetter meg|innvendinger|protest] (mot) (at) (dere) … [profiler*|behandl*|bruk*|analys*]
    vil ikke (ha) (at) (dere) [profileres|profilerer|kartlegger]
    [ikke|ingen|slippe|nekter|nei til] (now) (automatisk|automatisert|noen) [profilering|kartlegging|sporing|profilere] (av) [meg|mine|min]
    [får ikke|må ikke|slutt å|stopp med å|vil ikke at dere|ikke med på at dere|la være å|frabeder meg at dere] (now) [spore|sporer|profilere|profilerer|kartlegge|kartlegger|analysere|analyserer|overvåke|overvåker|følge|segmentere]
    [motsetter meg|innsigelse mot|protesterer mot|går ikke med på|sier nei til] (now) (at) … (brukes|benyttes|bruker) (til|i) (now) [direkte markedsføring|profilering|reklame|markedsføring|analyse|annonsering]`,
  restrict: `
    [ta vare på opptaket|ta vare på filmen|ta vare på bildene|behold opptaket|spar på opptaket|lagre opptaket|ta vare på papirene|ta vare på mappa] & [skal det ikke sees på|skal ingen se|ingen får se|skal ikke brukes|skal ikke ses på|ingen andre skal|ingen får røre]
    (ikke) [ikke slett|slett ikke|ikke fjern] … [ingen skal røre|ingen må røre|ingen får bruke|ingen skal bruke|ikke bruk|ikke rør|ingen får røre] (det|dem|den)
    [jeg trenger det i retten|trenger det i retten|trenger dem i retten] (men) (ingen) [ingen skal røre det|ingen må røre det|ingen får bruke det|ingen skal bruke det|skal røre det nå]
    [må|skal|bør|får] (now) (bare) [ligge urørt|ligge i ro|ligge stille|få ligge|ligge urørte] (now) (så lenge|til|inntil|mens|foreløpig)
    [lagre|beholde|spare på|ta vare på] (now) [tallene mine|opplysningene mine|dataene mine|dem|det|bildene|opptaket|journalen] (now) (men) [ikke bruke dem|ikke bruke det|men ikke bruke|ikke bruke|ikke røre dem]
    [ta vare på|behold|lagre|spar på] (now) [opptaket|filmen|bildene|papirene|mappa|dataene|videoen|tallene|journalen] … (ellers|men) [skal det ikke sees på|ellers skal det ikke|ingen skal se|ingen får se|ikke bruk|ingen andre skal]
    la (now) [saken|opplysningene mine|journalen|papirene mine|opplysningene] (now) [ligge|være|hvile] (og|men) (now) [ikke gjør noe med|ikke bruk|ikke rør|gjør ikke noe med] (den|dem|det) (til|inntil)
    [får dere ikke|kan dere ikke|skal dere ikke] (now) [gjøre|foreta dere] (annet|noe) (annet) (now) med [opplysningene mine|dataene mine|mine data] (now) (enn|utover) (å) [lagre|oppbevare|ta vare på] (dem)
    (ikke) slett (det|den|dem) (ikke) (for|fordi|siden) jeg [trenger|skal bruke|behøver] (det|den|dem) … (men) [ingen får|dere får ikke|ikke rør|ingen må]
    (ikke) [ikke slett|slett ikke|ikke kast|ikke fjern|behold|ta vare på] (noe|det|dem|den|alt|saken) … [trenger|treng|skal bruke|behøver] … (men) [ingen får|ingen må|ingen skal|får ikke|ikke bruk|ikke rør|ikke får]
    [behandlingen|behandling|bruken|behandlinga] (av opplysningene mine|now) [skal|må|bør] (now) [settes på vent|stå på vent|stoppes|fryses|stilles i bero|settes i bero|begrenses|hvile|settes på pause|suspenderes|ligge i ro] (now) (til|inntil|mens|så lenge)
    så lenge (now) [gjelda|gjelden|fakturaen|saken|klagen|kravet|tvisten|regningen] (er|ikke|pågår) (now) … (må|skal|kan|får) (dere) (now) [bare lagre|kun lagre|bare oppbevare|kun oppbevare|ikke bruke|ikke behandle] (now)
    ikke [slett|fjern|kast] (noe|ingenting|dem|opplysningene) (now) men … [ikke bruk|ikke rør|ikke gjør|bruk ikke] (opplysningene|det|dem) (mine) (heller)
    [lagre|behold|ta vare på] (det|dem|opplysningene) (alt|mine) (now) men [ikke gjør|ikke bruk|ikke rør|ikke behandle|rør ikke] (dem|det|noe) (med)
    dere [kan|får|må] (gjerne) [beholde|lagre|oppbevare|ha] (now) [opplysningene|mydata|dem|dataene] men (dere) (får|kan|skal|må) (now) [=ikke|ikkje] (now) [bruke|bruk|benytte|behandle|røre] (dem)
    ikke (now) [slett|slette|fjern] (noe|dem|dataene) (now) (men) (bare) [slutt å bruke|stopp å bruke|slutt med å bruke|frys|lås|begrens bruken av|sperr] (now) [mydata]
    [mydata] (now) [skal ikke|må ikke|får ikke|kan ikke] (now) [brukes|benyttes|behandles|røres] (now) (før|inntil|foreløpig|så lenge|akkurat nå|mens|nå)
    [frys|fryse|lås|låse|sperr|sperre|begrens] (now) (alle) [mydata] (now) (hos dere|takk|inntil videre)
    [slutt å|slutt med å|stopp med å|slutte å] bruke (now) [mydata]
    [begrens|begrense|begrensning|frys|fryse|blokker|blokkere] (av) (behandlingen|bruken) (av) [opplysningene mine|mine opplysninger|dataene mine|mine data|personopplysningene]
    [begrens|begrense|begrensning av|frys|stans] [behandlingen|bruken|behandling]
    [må ikke bruke|kan ikke bruke] [opplysningene mine|dataene mine|mine data]
    [legg|frys|lås|sett|sperr|stans] (now) (behandlingen av|bruken av) (alle) [mydata] (now) (på) [på is|på pause|så lenge|inntil|til|inntil videre|midlertidig|imens|mens|i bero|på vent]
    [etter|ifølge|i henhold til|jf|jamfør|med hjemmel i] [artikkel|art] [18|atten]
    [krever|ønsker|ber om|anmoder om] (now) (en) [begrensning av|begrenset] (now) [behandling|behandlingen|bruk|bruken]
    ikke (now) [rør|bruk|behandle|benytt] [mydata] (now) [før|mens|inntil|til|så lenge]
    [behold|lagre|oppbevar] (now) (bare) [opplysningene|mydata|dem] (now) men (now) ikke (now) [bruk|rør|behandle]`,
  do_not_sell: `
    [selg|del] ikke [opplysningene mine|personopplysningene mine|dataene mine]
    ikke [lei ut|lån ut|selg|del ut|gi bort] (now) [adressen min|nummeret mitt|opplysningene mine|dataene mine|navnet mitt|meg] (til)
    (leier|selger|deler) [leier dere ut|selger dere|deler dere|låner dere ut] (now) [kundelista|medlemslista|medlemsregisteret|kunderegisteret|adresselista|lista] (igjen|now) (så) [uten meg|så uten meg|ikke med meg|så ikke med meg|stryk meg]
    [det jeg betror|det jeg sier til|det jeg forteller|det jeg har fortalt] … (skal) [skal ikke ut|skal ikke videre|skal ikke til|blir mellom|skal ikke fortelles] (til|videre)
    [trekker tilbake|trekker|tilbakekaller|tar tilbake] (now) (jeg) [tillatelsen til|samtykket til|samtykke til|samtykket mitt til|tillatelsen min til|ja-et mitt til] (å) (now) [deling|dele|videresalg|utlevering|videreformidling|å dele|selge] (med|av|til) (tredjeparter|andre|opplysninger)
    hold (now) [navnet mitt|adressen min|nummeret mitt|opplysningene mine|dataene mine|meg] (now) (unna|borte) [unna|borte fra|vekk fra] (now) [våpenbutikkene|reklamefirmaene|annonsører|annonsørene|selgerne|telefonselgerne|andre firmaer|forsikringsselskapet|samarbeidspartnerne|partnerne deres|butikkene]
    (dere) [får ikke gi fra dere|får ikke gi bort|skal ikke gi fra dere|må ikke gi fra dere] (now) [adressen vår|adressen min|nummeret mitt|opplysningene mine|dataene mine|navnet mitt] (mer|til|lenger)
    ingen [videreformidling|videresalg|deling|salg|utlevering] (av opplysningene mine) til [tredjepart|tredjeparter|andre|partnere|andre firmaer]
    ikke (gjør|tjen) (gjør|tjen) [butikk|forretning|penger] på [adressen min|opplysningene mine|nummeret mitt|dataene mine]
    penger på [opplysningene mine|dataene mine|nummeret mitt|adressen min] det [forbyr|nekter] jeg
    [kontaktopplysningene mine|opplysningene mine|nummeret mitt|adressen min] (er|går) ikke (til|for|ment) (for) [sponsorene|sponsorene deres|sponsorer|partnerne deres|partnere|annonsører|andre firmaer|tredjepart] (deres)
    [våg|dere våger|ikke våg|dere kan våge] (ikke|på) (å) [selge|gi|dele|utlevere] (now) [opplysningene mine|dataene mine|nummeret mitt|mine data] (videre)
    ikke [selg|del|selge|dele|gi|utlever] (ut|videre) (bort) [mine data|dataene mine|opplysningene mine|mine opplysninger|nummeret mitt|personopplysningene mine|data]
    [ikke|ikkje|aldri] (lov|lov til) (til) (å) [gi|selge|dele|videreselge|utlevere|sende] [nummeret mitt|dataene mine|opplysningene mine|opplysninger om meg|telefonnummeret mitt|navnet mitt|mine data|mine opplysninger|personopplysningene mine] (videre|til) (til) (andre|noen) (firmaer)
    [ikke] [gi|selg|del|utlever] (videre) [nummeret mitt|dataene mine|opplysningene mine|mine data|mine opplysninger|telefonnummeret mitt] (videre|til|bort)
    [nekter|forbyr] dere (now) (å) [gi|selge|dele|utlevere|videreselge|sende] [opplysningene mine|dataene mine|nummeret mitt|mine opplysninger|navnet mitt|mine data] (videre) (til)
    [nummeret mitt|dataene mine|opplysningene mine|navnet mitt|kontaktinfoen min|mitt nummer|mine opplysninger] (now) (ikke) (blir|skal|må) (ikke) (now) [solgt|solgt videre|delt|gitt videre|selges|deles|gis videre|videreselges|utleveres|gitt bort] (videre) (til)
    [mydata] (now) (er) [ikke til salgs|ikke til salg|ikke en handelsvare|ingen handelsvare|ikkje til sals]
    [mydata] (now) [må ikke|skal ikke|får ikke|kan ikke] (now) [selges|deles|spres|gis|videreformidles|utleveres|videreselges|havne hos|overdras|leies ut]
    ikke (now) [gi|send|del|selg|utlever|lei] (now) (bort|ut|videre) [mydata]
    [får ikke|vil ikke at dere|tillater ikke at dere|godtar ikke at dere|forbyr dere å|slutt å|slutt med å|har ikke lov til å] (now) [gi|gir|selge|selger|dele|deler|spre|videreformidle|utlevere|sende|handle med|tjene penger på] (now) (videre|ut|bort) [mydata]
    [godtar ikke|aksepterer ikke|vil ikke|tillater ikke|samtykker ikke til|går ikke med på] (now) at [mydata] (now) [utleveres|selges|deles|spres|sendes|går|havner|gis|overdras] (now) (videre) (til|hos|med) [others|videre]
    [ingen|ikke] [mydata|opplysninger om meg|opplysninger] (now) (videre|ut) til [others]
    dere (now) [får ikke|må ikke|skal ikke|har ikke lov til å] (now) [gi|selge|dele|spre|videreformidle|utlevere|videreselge] (videre|bort) [mydata]`,
  wrong_number: `
    ingen her [som heter det|med det navnet]
    det er ikke meg dere [leter etter|ser etter|skal ha tak i|vil ha tak i]
    ? ^ (nei|hei|beklager) (now) (men) jeg heter ikke
    [hvem er det|hvem] (er) (det) (du|dere) [prøver å få tak i|prøver å nå|leter etter|skal ha tak i|vil ha tak i] (now) [ikke meg|det er ikke meg|ikke meg i hvert fall|i hvert fall ikke meg]
    her bor (det) (ingen|ikke|ikke noen|ingen som heter) (now) [hansen|johansen|olsen|larsen|andersen|pedersen|nilsen|kristiansen|jensen|karlsen|johnsen|pettersen|eriksen|berg|haugen|hagen|som heter det]
    (nummeret|dette nummeret|telefonnummeret) [er mitt|har vært mitt|har jeg hatt|har tilhørt meg|tilhører meg] (now) (siden|i) … [forrige eier|den forrige|tidligere eier|før meg|den som hadde det]
    dette er ikke (lenger) nummeret til … lenger
    (jeg) kjenner ingen (som) (heter) [bent|bengt|kåre|petter|per|ola|kari|anne|lars|jan|bjørn|knut|mari|nina|hanne|tor|geir|svein]
    [dette nummeret|nummeret] er (now) mitt (now) [nå|siden|fra|i|har vært]
    (jeg) [tror du skulle|tror dere skulle|du skulle visst|dere skulle visst|du skulle nok] (now) [sendt denne|sendt den|sende denne|sendt dette|sendt meldingen] til (noen) [noen andre|en annen|andre]
    (denne|dette|den) [må være|er nok|var nok|er visst|var visst|er vel] [til|for|ment til|ment for] [noen andre|en annen|feil person] (jeg|vi) [har ikke|har ingen|kjenner ikke|kjenner ingen]
    ^ (now) (jeg|eg|æ|e) [æ e|e e|eg er|jeg er|æ er|eg e] [itj|ikkje|isje|ikke|ittj] [who|kåre] (now) $
    [hun|han|den|ho|personen] som (now) (hadde|brukte) [hadde nummeret|hadde dette nummeret|hadde det|brukte nummeret|hadde dette] (nummeret|her) før [meg|jeg]
    ? [nok|sikkert|visst|vel|trolig] (now) [ment for|ment til] [noen andre|en annen]
    [kin] (now) [bruker ikke|har ikke] (lenger) (now) [denne telefonen|denne mobilen|dette nummeret] (lenger|mer|nå)
    ^ (now) (det er|her er) ingen [who|ahmed] (now) her (now) $
    nummeret har (now) [skiftet eier|skifta eier|byttet eier|bytta eier|fått ny eier|fått en ny eier]
    (dette|det|den) (meldingen) (now) [dette gjelder|det gjelder|denne gjelder|meldingen gjelder] (nok|visst|now) [=ikke|ikkje] (now) [meg|oss] … [har ikke|har ingen|har aldri|feil]
    ? [du|dere] (now) [skal|skulle|vil|prøver å] (now) sende (now) [denne|dette|den|meldingen|meldinga] til (now) (en) [en annen|noen andre]
    [mannen|kvinna|kvinnen|personen|hun|han|damen|dama|den|vedkommende|kunden|pasienten] (som) [du|dere] (now) [prøver å|leter etter|vil ha tak i|søker|skal ha tak i|tror dere|forsøker å] … [har ikke dette nummeret|har ikke lenger dette nummeret|har et annet nummer|har nytt nummer|er ikke meg|bruker ikke dette|finnes ikke her|er ikke her|bor ikke her]
    [har aldri vært|er ikke|har ikke vært|aldri vært|er ikkje] (now) [pasient|kunde|medlem|elev|klient] hos dere … [misforståelse|feil|forveksling|feil person|feil nummer|feil mottaker|noen andre]
    (dette) nummeret tilhører (now) (et|en) [firma|et firma|en bedrift|bedrift|privatperson|helt annen|et annet|noen andre|en annen]
    [vi|jeg|det] er ikke (now) [foreldrene|foresatte|foresatt|mor|far|mora|faren|moren|mamma|pappa|kona|mannen|eieren|søsteren|broren|datteren|sønnen] (til|hennes|hans) [who]
    [hun|han|ho|vedkommende] har (now) [byttet nummer|bytta nummer|skiftet nummer|fått nytt nummer] … (dette|denne|det) [dette er mitt|dette er mitt nå|det er mitt nå|er mitt nå|er mitt|jeg har dette nå|jeg har nummeret]
    (sendt|ringt|kommet) til feil [tlf|telefon|mobil|mobilnummer|nr|adressat|mottaker|folk|familie]
    har (now) ikke (noen|noe) [barn|unger|hund|katt|bil|time|avtale|kunde] … feil [mottaker|person|nummer|folk|familie|adressat]
    (now) her [finnes|er|bor] (det) ingen (som) [som heter|ved navn|med det navnet|med navnet|med det navn]
    her [finnes det|er det|bor det] ingen [som heter|ved navn|med det navnet|med navnet]
    dere har (now) [feil mann|feil dame|feil kvinne|feil kunde|feil pasient|feil jente|feil kar|feil familie|fått feil mann|fått tak i feil]
    [dere|du|dokker|de] (now) (har|må ha) (now) [tasta feil|tastet feil|slått feil|slått feil nummer|ringt feil] (now) $
    [kjenner|kjenn] (jeg|eg|æ) [ikkje|itj|ikke] (now) [nokon|noen|nån] [who|oddvar]
    [det er|dette er|er] (now) ikke (now) (mora|moren|faren|mor|far|mamma|pappa|kona|mannen) [mora til|moren til|faren til|mor til|far til|mammaen til|pappaen til|kona til|mannen til|datteren til|sønnen til] … [dette|her|du har sendt til]
    [meldingen|meldinga|sms en|smsen|denne|påminnelsen] (deres|din) (now) [gikk til|kom til|ble sendt til|har gått til|er sendt til] (now) (en) [en helt annen|en annen|noen andre|feil person|feil nummer|feil mottaker|en ukjent]
    [tror|antar|regner med] (now) (at) (denne|den|det|dette) (meldingen|meldinga) [denne var til|den var til|denne er til|denne var ment|denne er ment|denne skulle til|den skulle til|meldingen var til|meldinga var til|denne meldingen var til|denne meldinga var til] (now) (for|til) (noen|en) [noen andre|en annen|andre]
    [kin] (now) [er død|er dessverre død] (now|og|så|dessverre|da) [han|hun|ho] (now) [får ikke svart|kan ikke svare|svarer ikke mer|kan ikke nås|nås ikke]
    [kin] (now) [gikk bort|døde|er gått bort|har gått bort|sovnet inn|døydde] … [han|hun|ho|vedkommende] (now) [får ikke svart|kan ikke svare|svarer ikke mer|svarer ikke lenger|nås ikke|kan ikke nås|kan ikke lenger nås|er ikke å få tak i|får dere ikke tak i]
    dere [må ha|har|har nok|har visst|tar|må|blander|forveksler] (now) [tatt feil av|feil av|forvekslet|forveksla|blandet|blanda|blande|=meg] (now) [meg og noen|meg med noen|meg og en|meg med en|meg for en|oss med noen|oss med en|med en annen|med noen andre]
    [er det|det er] (now) [jeg|meg|sønnen|datteren|dattera|en annen|noen andre|kona|mannen] som (now) [bruker dette nummeret|bruker nummeret|bruker denne nå|bruker denne mobilen|bruker denne telefonen|har dette nummeret|har overtatt|har nummeret|eier dette nummeret|bruker det nå|har denne telefonen nå|har nummeret nå]
    ? [sluttet|slutta|sluttet her|slutta her|jobber ikke her|jobber ikke lenger|ikke ansatt|pensjonert|gått av med pensjon|gikk av med pensjon|sluttet hos oss] & [workphone]
    [han|hun|ho|vedkommende|who] (now) [jobber ikke her|jobber ikke her lenger|jobber ikke lenger her|er ikke ansatt her|er ikke ansatt her lenger|jobber ikke hos oss|jobber ikke hos oss lenger|jobber ikkje her] (now) [dette er|feil nummer|feil person|dere|nummeret|fjern|stryk]
    [jeg er|det er|jeg heter] (jo|nok|visst|faktisk|da) ikke (da) [who]
    ^ (now) [jeg|eg] er [=ikke|ikkje] [who]
    [who] [bor ikke her|bor ikkje her|bor her ikke|bor ikke her lenger|har flyttet herfra|har flytta herfra|har ikke dette nummeret|har ikke lenger dette nummeret|har ikke det nummeret|er ikke her lenger] (lenger|mer)
    har (now) [hatt|hatt dette|hatt det] (now) (dette|det) (her) [nummeret|nummer|dette nummeret|telefonnummeret] (now) (i) [i|siden|lenge]
    [nummeret|nummer|dette nummeret] (har) (now) [har fått ny eier|fått ny eier|har en ny eier|har ny eier|har byttet eier|byttet eier|tilhører meg nå|er mitt nå|tilhører ikke lenger|brukes av en annen|brukes av noen andre]
    ? ^ (now) (jeg) (tror|du|dere) (du|dere|har) (har|nok) (nok|visst|vel) [tastet feil|tasta feil|sendt feil|skrevet feil|ringt feil|fått feil nummer|trykket feil|trykt feil|kommet feil|havnet feil] (now) $
    (jeg) [kjenner] (now) (ikke) [ingen|ikke noen|=ikke] [who]
    er ikke (lenger) (now) nummeret til [who]
    dette er (ikke) (lenger) [ikke] (lenger) [who] [nummer|mobil|telefon|sitt nummer]
    [dere|du] [leter|søker|skal ha tak i|vil nok ha tak i] (now) (etter) [etter noen andre|etter en annen|noen andre|en annen person|en annen]
    ? ^ (now) [who] (now) har (now) [fått nytt nummer|byttet nummer|bytta nummer|nytt nummer|et nytt nummer|et annet nummer|ikke dette nummeret lenger|skiftet nummer] (now) $
    [meldingen|meldinga|sms en|smsen|denne meldingen|denne meldinga|denne smsen] (now) [var ikke til meg|er ikke til meg|var nok ikke til meg|er nok ikke til meg|er ikke ment for meg|var ikke ment for meg|er sendt feil|har havnet feil|gikk til feil person|kom til feil person|kom feil]
    (jeg) (har) (nettopp|akkurat|nylig) [fikk|fått|overtatt] (nettopp|akkurat|nylig) [dette nummeret|det her nummeret] (now) (i går|forrige)
    ny eier av (dette) [nummeret|dette nummeret]
    [tastet|ringt|sendt til|skrevet til|fått|har] feil [nummer|person]
    [jeg er ikke|det er ikke|heter ikke|jeg heter ikke] [who]
    [overtatt|har overtatt] [nummeret|dette nummeret]
    [her er det ingen|her er ingen|kjenner ingen|bor ingen|her finnes ingen] (som|her|med) [heter|who|som heter|ved navn]
    nummeret [tilhører|er] [ikke lenger|en annen|mitt nå]
    (det) [er|bor|finnes] (now|det) ingen (her) [who] (her|på dette nummeret)
    [en|én] (eneste) til så (now) [anmelder|klager|politianmelder|melder] (jeg) (dere)
    (jeg) er ikke (den) [den dere leter etter|den dere søker|den du leter etter|den dere tror|den personen dere leter etter]
    [hvem er|leter dere etter|søker dere|kven er] [who] … [ikke meg|ikke jeg|feil|kjenner ikke]
    [er ihvertfall ikke meg|er i hvert fall ikke meg|er ikke meg dere søker]
    [fått|tak i|ringt|skrevet|sendt|havna|havnet|kommet|trykka|tasta] (now) (til|på|hos) (det|et) [galt nummer|feil nummer|gale nummeret|feil sted|feil mottaker|feil person|feil siffer]
    [kommet|havnet|havna] feil (now) (dette|det) (er) [privat|et privat nummer|privatnummer]
    er ikke [who]
    [har] (jeg) (nettopp|nylig|akkurat) [fått nummeret|fått dette nummeret|fått nummeret nylig|overtatt nummeret|arvet nummeret]
    er ingen (her) som heter [who]
    [kjenner] (jeg|eg) (ikke) [ingen|ikke noen|ikkje nokon|ikke|ingen som heter] … (har|fikk) (først|bare|nettopp) (hatt|fått) … [nummeret siden|nummer siden|nummeret i|dette nummeret|nytt nummer|nummeret sidan]`,
  nothing: `
    kan dere stoppe smsene (som) dere sender til hverandre
    stryk [det|den|de] [siste|første|andre|neste] [avsnittet|setningen|setninga|ordet|punktet|linjen|linja|kapittelet]
    ikke skriv (noe|mer) til [mor|mamma|far|pappa|læreren|sjefen|name|bestemor]
    ^ [stopp|avbryt|start|utsett|skru av|slå av|sett|slett] (now) (alle) [timeren|alarmen|musikken|vekkeklokka|nedtellingen|møter|møtene mine|møtene|huskelisten min|huskelisten|påminnelsen om melk|påminnelsen om møtet|podkasten|opptaket|avtalene mine] (now) $
    [får|fikk|har fått] (jeg|vi|hun|han) (now) [ikke flere meldinger fra|ikke meldinger fra|ingen meldinger fra|ingen sms fra|ikke flere sms fra|ingen melding fra|ikke melding fra] [anne|mamma|pappa|ham|henne|skolen|banken|sønnen min|datteren min|lars|deg|legen]
    [anne|hun|han|mamma|pappa|lars|sjefen|læreren|sønnen min|datteren min|naboen] (now) [sender|skriver|svarer|får] (now) [ikke meldinger|ikke sms|ikke til meg|aldri til meg|ikke på meldingene|ikke mer|ingen meldinger|aldri] (mine|mer|lenger)
    [vil|orker|skal] (jeg|vi) ikke (now) (ha|spise) [mer kaffe|mer kake|mer mat|mer vin|mer øl|mer te|mer saus|mer salt|mer løk|mer melk|mer brød|mer is|mer kjøtt]
    dere må (now) gjerne [kontakte|ringe|skrive til|sende melding til] (meg|oss)
    ^ (now) [les|les opp|vis|åpne] (opp) (alle|de siste) [meldingene mine|meldingene|påminnelsene mine|smsene mine|varslene] $
    (jeg) [får ikke sendt|klarer ikke å sende|kan ikke sende|får ikke lest|får ikke åpnet] (now) [meldinger|sms|meldingen|meldingene]
    [slutt|slutte|stopp|hold opp|holde opp|la være] (now) (med) å (now) [skrike|hyle|rope|bråke|skrike opp]
    ^ ikke (now) forstyrr meg (now) (nå) (jeg) [jeg sover|jeg jobber|jeg er på jobb|jeg leser|jeg er i møte]
    legg (now) (fra deg|bort|ned|vekk) [telefonen|mobilen] (og|nå|now)
    [noenannen] (now) [sendte stopp|skrev stopp|meldte seg av|meldte seg ut] (now) [fordi|siden hun|siden han|ettersom]
    [ikke ring meg mer|ikke ring mer|ring meg ikke mer|ikke ring meg|ikke ring lenger] (now) (en) [sms holder|sms er nok|heller sms|bare sms|skriv heller|sms heller|sms er greit|sms er bedre]
    [ikke mer papir|ingen papirpost|ingen brev|ingen post|ikke flere brev|ikke mer papirpost] (mer) (takk) (now) [bare sms|heller sms|sms er nok|sms ja|men sms|kun sms]
    (selv) [om jeg sier opp|om jeg flytter|hvis jeg sier opp|hvis jeg flytter|om jeg slutter] (now) vil jeg (gjerne) [beholde|ha|fortsatt ha|fortsette]
    [noenannen] (now) som [trykket på stopp|trykte på stopp|trykka på stopp|skrev stopp|sendte stopp]
    [bare fortsett|fortsett gjerne|fortsett] (now) [noenannen] (now) [kom til å melde meg av|kom til å avmelde|kom til å trykke|skrev stopp]
    hvis dere [fjerner meg|sletter meg|stopper|slutter|kaster meg ut] (fra|av) (lists) (så) [blir jeg lei|blir jeg trist|blir jeg sur|savner jeg dere|blir jeg skuffa|er det synd]
    (at) jeg ikke vil ha (flere|mer|noen) [sprøyter|piller|kaffe|barn|mat|prøver|medisiner|bein|gjester|poser|bivirkninger]
    [nå er det nok|nok er nok|det er nok nå|nå får det holde|nå holder det] (now) (med|nå) (den|det) [regn|regnet|snø|snøen|heisen|varmen|bråket|bygget|nettet|strømmen|vannet|bussen|toget|søpla|lekkasjen|muggen|parkeringa|læreren|treneren|utleieren|varmen|kulda|hunden|naboen|pakka|leveringa]
    [slutt|hold opp|stopp|gi dere|gi deg] (now) (jeg) [dør av|ler|jeg dør|holder på å dø av|ligger strak|rødmer|griner av latter]
    [slutt å|slutt med å|stopp å] [parkere|røyke|grille|grave|tute|bore|spille musikk] (foran|på|utenfor|i)
    [noenannen] (now) [skrev stopp|sa stopp|skrev slett|meldte seg av|skrev slutt] (now) (i går|i dag|her om dagen) (og|men) (now) [angrer|har angret|angra|savner] (i dag|det)
    [må|kan|får] dere (gjerne|godt) [la meg stå|la meg bli|beholde meg|ha meg stående] (now) (på|i) (lists)
    [noenannen] har (now) [blokkert dere|sperra dere|sletta dere|stengt dere ute] (hans|hennes) (problem)
    ikke [kast|legg|putt|stikk] (now) [flere reklameblader|flere brosjyrer|flere flygeblader|reklame|mer reklame|flere kataloger|flere kundeaviser|reklameblader] (i|inn|på) (i|på) (postkassa|postkassen|oppgangen|døra) (mi|vår|min) (now) (sms) (leser jeg)
    [la meg være|la meg være i fred|slutt|hold opp|stopp|gi deg|ikke skriv mer|stikk] (now) [var til|var ment til|gjaldt|skulle til|var ikke til dere|var beregnet på] (dere|broren|søsteren|mannen|kona|sønnen|en)
    [slapp av|ta det med ro] (now) jeg (now) [sier ikke opp|melder meg ikke av|slutter ikke]
    [feilut] (now) [kan|kunne|vil|kunne du|kan du]
    ^ (now) ikke [slett|fjern|stryk|avmeld|blokker|kast|ta|meld] (now) [meg|oss|nummeret mitt|nummeret vårt|navnet mitt] (now) (fra|av|ut|bort) (av|fra) (lists) (deres)
    ^ (now) [slett|fjern|stryk|avmeld|ta|meld|kast] (now) ikke (now) [meg|oss|nummeret mitt|nummeret vårt|navnet mitt] (now) (fra|av|ut|bort) (av|fra) (lists) (deres|takk)
    ^ (now) [slett|fjern|stryk|avmeld] [meg|oss|nummeret mitt|nummeret vårt|navnet mitt] ikke (now) (fra|av) (lists) (deres|takk)
    (la|behold) [la meg|la oss|behold meg|behold oss|behold nummeret mitt|la nummeret mitt] (now) (bli|få) (stå|stående|bli|ligge|værende) (now) [på|i] (sms) [lists]
    [trenger|behøver|må|skal] (dere|du) (now) ikke (now) (å) [vekkmeg] (meg|oss|nummeret mitt) (av|ut)
    [avmelding|utmelding|oppsigelse] (now) (er) [ikke nødvendig|ikke nødvendig her|er ikke nødvendig|unødvendig|trengs ikke|er unødvendig]
    (de) [texts|meldingene|smsene|påminnelsene|varslene] [må|skal|bør] (now) [ikke|aldri] (now) [vekkmeg|forsvinne]
    (de) [texts|meldingene|smsene|påminnelsene|varslene] [må|skal|får] [gjerne|bare] (now) [fortsette|komme]
    [håper|håper at|tror] (dere|du) (now) [ikke|aldri] (now) [vekkmeg|stopper|slutter|sletter meg|fjerner meg|gir dere]
    [nei ikke|absolutt ikke|aldri] (now) [stopp|stoppe] (now) [fortsett|bare fortsett|jeg vil ha]
    ^ [stopp|stop|slutt] (now) (nei) [nei nei|nei det var|det var autokorrektur|autokorrektur|skrivefeil|feiltasting] … [fortsett|autokorrektur|skrivefeil]
    [jeg har|har jeg|har|jeg hadde] (now) [ikke|aldri] (now) [bedt|sagt|skrevet|krevd|villet|påstått|ment] (dere|om|at) (om|at|dere|jeg) (å|skal|skulle|vil) (bli|skal) [vekkmeg|slettet|fjernet|avmeldt|strøket|slettes|fjernes|av|ut|bli slettet|bli fjernet|slutte å sende]
    (jeg) [ber|sier|mener] (dere|jeg) (now) [ikke|aldri] (dere|om|at) (om|at|dere) (å|skal) (skal) [vekkmeg]
    [jeg vil|jeg ville|jeg skal|vil jeg|vil|ville|skal|jeg har tenkt å] (now) [ikke|slett ikke|aldri|absolutt ikke] (now) [vekkmeg|slettes|avmeldes|fjernes] (meg|dere) (av|ut) (ville|vil|jeg) (bare)
    [det var ikke jeg|det var ikke meg|det var ikke oss|ikke jeg] som (now) [ba|skrev|sendte|ville|sa] (dere|om|at) (om|at) (å) [=stopp|stoppe|stopp|slutte|avmelde|melde meg av]
    [feilut] & [tilbakeigjen]
    [ville melde meg av|ville avmelde|ville stoppe|ville blokkere dere|ville si opp|holdt på å melde meg av|skulle melde meg av|vurderte å melde meg av|ville slette dere] & [gladtilfreds|viste seg|gode tips|gratis]
    (jeg) [ville|skulle] melde meg av (now) men (now) [tipsene|oppskriftene|tilbudene|varslene|meldingene|de|dere] [viste seg|er faktisk|var faktisk|ble|er jo]
    (jeg) [trodde|tenkte|fryktet|var redd] (now) (at) [dere|du] (now) (hadde|har) (now) [slettet meg|fjernet meg|glemt meg|strøket meg|blokkert meg|kasta meg ut|kastet meg ut|kutta meg ut|kuttet meg ut|droppet meg|tatt meg av lista]
    [bra|godt|fint|heldig|glad for] at dere ikke [har slettet meg|har fjernet meg|har glemt meg|slettet meg|fjernet meg|glemte meg]
    [andre|de andre] [butikkene|butikker|nettsidene|firmaene] (har) jeg (now) [stoppet|avmeldt|blokkert|meldt meg av|kuttet ut]
    [noenannen] & [utmeldtannen] & [gladtilfreds]
    [noen|en|en eller annen] [i gruppa|i gruppen|i chatten|i gruppechatten|i klassegruppa|fra gruppa|på gruppa] (har) [skrev|skrevet|sa|skriver|posta|postet] … [sende|skrive|stopp|fred|nok|slutt]
    [legen|tannlegen|sjefen|læreren|treneren|dommeren|en kunde|kunden|bestemor|han|hun|ho] (har) [sagt ifra|sa ifra|sagt stopp|sa stopp|sagt nei|sa nei|satt foten ned]
    [ingen|ikke flere|ikke mer|slutt med] (mer|flere) [reklame|anrop|telefoner|telefonsamtaler|e poster|eposter|mail|mailer|brev|brosjyrer|flygeblader|papirpost] (i postkassa|i postkassen|i posten|mer|lenger) (takk|now) (takk) (men) (sms|smsene|sms ene|på sms) [sms|er greit|er fine|er fint|er ok|er okei|holder|er nok|er supert|er supre|går bra] (er|holder) (greit|fint|fine|ok|nok|bedre)
    [slutt å|stopp å|slutte å|ikke|la være å] ringe (meg|til meg|now|oss) (now) [send heller|skriv heller|sms heller|skriv i stedet|send en sms|heller sms|sms holder|send sms|sms er nok|tekst heller] (en|ei) (sms|melding)
    [papirbrosjyrene|brosjyrene|papirposten|katalogene|reklamen i postkassa|kundeavisene|brevene|papirkatalogen] (now) (kan|trenger|vil) (dere|jeg) (now) [droppe|hoppe over|ikke ha|ikke sende|ikke|spare dere for|slutte med|la være med] (now) (sms) [sms er nok|sms holder|sms er fint|er nok|holder|sms]
    [vil|ønsker|vil jeg|jeg vil] ikke [ha papirfaktura|papirfaktura|ha papirregning|ha brev|ha telefoner|brev|papirpost|ha kataloger] (lenger|mer|i posten) (now) (men) (meldingene|sms|varslene) (på) (sms) [er supre|er supert|er fine|er fint|er greit|er bra|er greie|sms]
    [feil chat|feil nummer|feil person|feil mottaker|feil gruppe|sendte feil|feil tråd] (now) (den|det) (var|skulle|er) (til|ment) (til) [kona|mannen|sønnen min|dattera mi|datteren min|kona mi|mannen min|mora mi|faren min|søsteren min|broren min|kollegaen min|venninna mi|sjefen min|en kompis] … [skru|slutt|stopp|mase|av|slutte]
    ikke [send|gi|legg|ta|putt|pakk] (meg|oss|ned|i) (now) [flere|mer|noe mer|noen flere] (sorte|svarte|hvite|røde|blå|grønne|tykke|tynne) [bønner|bånd|nåler|fløte|egg|epler|tomater|poteter|bleier|strømper|sokker|knapper|skruer|hansker|salve|krem|plaster|blekk|perler|garn|stoff|lys|bokser|flasker|esker|poser]
    hvem (now) [har sagt|sier|påstår|sa] (now) (at) (jeg|vi) (now) ikke vil (ha) (noen|flere|mer) (texts)
    [melde|melder|avmelde|si opp] (man|seg|jeg|meg) (seg|meg) (av|ut) (fra|hos|på) (en|ei|sin|si) [svigermor|svigerforeldre|familien|sjefen|ekteskapet|mandager|mandag|mandagen|livet|vinteren|tenåringer]
    ^ (haha|hehe|now) (nå) [må dere gi dere|nå må dere gi dere|gi dere] (now) (jeg) [jeg ler|ler|griner|dør av latter|haha]
    ^ [slutt|slutt da|slutt a|stopp da|gi dere] (now) er det (now) [påske|jul|sommer|fredag|sant|mandag|mulig|vår|vinter] (now) (alt|allerede)
    [får det være nok|nå får det være nok|nå er det nok|nok er nok] (now) [hull|snø|regn|is|slaps|støv|bråk|rot|støy|regninger|møkk]
    [nok er nok|nå er det nok|nå holder det|nå får det holde] (now) (det er) [tredje gang|andre gang|fjerde gang|jeg vil snakke med|jeg vil ha pengene|hvor er|når kommer]
    [hjemmehjelpen|brøytinga|brøytingen|brøytebilen|rørleggeren|teknikeren|bussen|prisene|husleia|køen|maten|parkeringa|leveringa|budet|læreren|naboen|bråket|veien|heisen|varmen] & [nå er det nok|nok er nok|nå får det være nok|må slutte|nå holder det]
    må stingene fjernes
    slutt å [brøyte|parkere|bråke|hugge|grave|kaste|bygge] (igjen|utenfor|foran|i|på)
    [reklamen|annonsen] for [festen|loppemarkedet|konserten|kampen|turneringen|basaren|forestillingen]
    (søsteren min|broren min|mora mi|mannen min|kona mi|dattera mi|sønnen min|venninna mi|sjefen|naboen) [sa|sier|skrev|ropte] (bare|til meg) [stryk meg fra lista di|stryk meg fra lista|stryk meg|fjern meg fra lista|slett meg]
    (jeg) [kom til å|er kommet til å|fikk] [slette|slettet|fjerne|sletta] (den|sms-en|smsen|meldingen|meldinga|koden|mailen) (med) (lenken|koden|linken|now) (kan jeg få|kan dere|kan jeg) … [igjen|på nytt|en gang til|sende|ny]
    ikke flere [kataloger|brosjyrer|papirregninger|brev] (takk|now) (i|med|på) (posten|post|papir) (now) (sms) (holder|er nok)
    (min|now) [mannen min|kona mi|kona|mora mi|faren min|sønnen min|dattera mi|datteren min|samboeren min|kjæresten min] [sier|sa|roper|ropte] (now|bare) (alltid|bare) (now) [ikke mer reklame]
    ringte feil nummer (now) [først|i sted|tidligere|nettopp|derfor|i går|i dag]
    (jeg|eg) (now) [ringte|slo|tastet|tasta|trykte] (jeg) (now) [feil nummer|feil tall] (now) (i sted|først|tidligere|før|derfor|nettopp|ved)
    (jeg|eg) [tok feil av|forvekslet|blandet] [nummeret|numrene] (now)
    (min|vår) [mannen min|kona mi|mora mi|faren min|sønnen min|dattera mi|datteren min|mormor|naboen|sjefen|samboeren min|kollegaen min|hun|han|bestemor|moren min|kjæresten min|ho] (bare) [sier|sa|mumlet|mumla|ropte|hvisket|mumler|skrek|brummet] (alltid|bare|kun|ofte) (alltid) [ikke mer reklame|ingen reklame|ikke flere meldinger|la meg være|la meg være i fred|slutt|stopp|gi dere|gi deg]
    [ta|meld|stryk|fjern] (meg|oss|sønnen min|datteren min) (now) (av|fra|ut) (av|fra) [timen på|timen|treninga på|treningen på|treningen|yogaen|kampen|kurset på|spinninga|spinningen|mandagstimen|tirsdagstimen|onsdagstimen|torsdagstimen|fredagstimen]
    ^ [stopp|stop|vent|stopp stopp] (litt|now) [når|hvilken tid|hvilken dag|hvor mange|hvor|hva|hva tid] (var|er|skulle) (det|vi|møtet|timen) (nå)
    (ikke|ingen|slutt) (flere|å sende) (sende) [papirregninger|papirfakturaer|brev|regninger|papirpost|kataloger|fakturaer] (takk|på|med) (papir|posten) (now) [sms] (er) (bedre|lettere|fint)
    (heller) [heller sms enn brev|sms er bedre enn brev|sms i stedet for brev|sms enn brev] (now) (slutt|dropp) (å) (sende) (brev|brevene)
    [skal|må|bør|kan] (jeg|man|vi|eg) [slutte med|stoppe med|stoppe|slutte på] (å ta|now) [tablettene|pillene|medisinen|medisinene|blodfortynnende|tilskudd]
    [ikke send|send ikke] (now) mer enn [en|ett|1|to|2|tre|3|fire|4|fem|5|ti|10]
    [trenger|behøver|må] (dere|du|de) (now) ikke (now) (å) ringe (now) (en|ei) [sms|melding|mail|epost] [er nok|holder|er fint|rekker|holder fint]
    [ikke ring|ring ikke] (now) (meg|til meg|oss) (now) [sitter i|jeg sitter|er i møte|jeg er|er på|jeg sover|send heller|jeg jobber|kjører bil]
    [ikke send|send ikke] (now) (meg|oss) (noen|en|et|flere) (now) [regning|regninger|regninga|faktura|fakturaer|bud|sjåfør|montør|tekniker|blomster|penger|taxi|kvittering|purring] (now) (med|på|i|per) (posten|mail|post)
    [mobilen|telefonen|klokka] [vekker meg|vekte meg|vekket meg] (now) [klokka|klokken|kl|i tide|hver morgen|om morgenen]
    la (meg|oss) være [med på|med til|med i|med når|med|ærlig|tydelig|den første]
    [ikke en til|ikke ei til|ikke en eneste] (now) … [fullt|plass|full]
    ikke [ring|send|sms|mail|skriv] (til) [kona mi|mannen min|mora mi|moren min|faren min|datteren min|dattera mi|sønnen min|jobben|sjefen] (men) [ring meg|ring til meg|men meg|men ring|men til meg|send til meg|men send|skriv til meg|ta meg]
    [sjefen|læreren|skolen|legen|treneren|utleieren] [sier|sa|skriver|mener] (at) [vi|jeg|man|at vi|at jeg] (now) ikke (får|skal|kan) … (flere|mer)
    [slett|fjern] (dere) [det|den|de] [bildet|videoen|bildene] (av) (meg|oss) (fra)
    [rop] & [roper]
    [sangen] (som) [heter|het|kalles] (now) [rop]
    [sangen] [rop]
    [budet|bud|sjåføren|taxien|drosjen|bussen|håndverkeren|montøren|teknikeren|postmannen] … [feil nummer|feil husnummer|feil dør|feil oppgang]
    feil nummer … [menyen|meny|døra|døren|porten|oppgangen|postkassa|knappen|koden|pinkoden|skapet|heisen|etasje|skoene|trøya|drakta|kassa|etiketten|rommet|bussen|køen|ringeklokka|skiltet]
    [døra|døren|oppgangen|porten|postkassa|skapet|skoene|trøya|drakta|kassa|etiketten|menyen|skjorta|skiltet|huset|pakka] … feil nummer
    [trykket|tastet|ringte på|trykka|tasta|slo|trykker] (jeg|han|hun|budet) feil (nummer|kode) (på|i) (menyen|døra|koden|ringeklokka)
    [stryk|fjern|slett|ta|meld|avmeld] (dere) (now) [meg|oss|ham|han|henne|sønnen min|datteren min|barna] (av|fra|ut) [fra|på|av|til] (dagens|morgendagens) [vakt]
    [melder|meld|melde] (vi|jeg) (now) … [fra|avbud|av] (til|fra) [vakt|fotball|svømming|festen|middagen|turen|dans|skolen]
    [må|skal|kan|bør] (jeg|man|vi) [avregistrere|si opp|melde av|avmelde] (now) [bilen|mopeden|hunden|båten|tilhengeren|kortet|treningskortet|plassen|leiligheten|i resepsjonen]
    [si opp|avslutte|avmelde] … [i resepsjonen|i kassa|hos kommunen|i skranken]
    [la] (dere) [hunden|katten|hundene|barna|babyen|fuglen|kaninen|hesten|blomstene|plantene|naboen|bestemor] (now) være (i fred)
    [kom til å|kommet til å|har kommet til å] (jeg) (now) [slette|fjerne|kaste|makulere]
    [har jeg|jeg har] (selv|allerede|dessverre) [slettet|sletta|kastet|fjernet] (now) [bildet|bildene|mailen|sms-en|meldingen|fila|appen|kvitteringen|videoen]
    ikke [ring|send|legg|sett|bank|lever] (det|den|dem|pakken|pakka) [på|med|hos|til|i|via|per]
    har dere (now) [fått|sett|lest|mottatt] [søknaden min|påmeldingen min|betalingen min|mailen min|papirene mine|skjemaet mitt|svaret mitt|bildene mine|dokumentene mine|opplysningene mine]
    [kast|fjern|ta] (dere|now) [den gamle|det gamle|de gamle|den andre|det andre|den tredje|søpla|løken|osten]
    ikke [gi|skriv|send] (ham|han|henne|sønnen min|datteren min) (en|et) [dårligere|dårlig|lavere|lekser|anmerkning]
    [pakken|pakka|leveringen|blomstene|kaka|sofaen|forsendelsen] … [nye adresse|ny adresse|gamle adresse|nye adressa]
    [endre|endr|bytt|bytte|rett] (now) [adressen|navnet|nummeret] (til|på) [til festen|på festen|til leveringen|på leveringen|på leveringa|på bestillinga|på bestillingen|på ordren|på pakken|på pakka|til møtet|på møtet|til selskapet|på gruppa]
    [slutter|sluttet|slutta|skal slutte] (på|med|i) [hobby] … [ta|stryk|fjern|meld|ta ut|slett] [han|ham|henne|ho|hun] (now) (av|ut|fra) (av|fra) (lista|listen|laget|gruppa)
    ikke (now) [skriv|send|kontakt|ring|tekst|sende|skrive|ringe] (now) (til) (meg|oss) (noe|noen ting|sms) [i morgen|i kveld|i natt|i helga|i helgen|i ferien|før|etter|mens|når jeg|i arbeidstida|i arbeidstiden|midt på|etter kl|før kl|tidlig]
    ikke (now) [skriv|send|kontakt|ring] (til) (meg|oss) (now) på [jobb|jobben|skolen|hytta] … [heller|ring|i kveld|etter jobb]
    [stopp|stans|stoppe|stanse|si opp|avslutt] (now) (abonnementet|abonnement|leveringen|leveringa) (på|av) [avisa|avisen|bladet|bladene|strømmen|netflix|hbo|spotify|viaplay|bredbåndet|matkassen|blomster] (now) (i|til)
    [slette|fjerne|ta|slett|fjern|kaste|kast] meg (now) (ut) (fra|av) [familiegruppa|familiegruppen|vennegruppa|klassegruppa|jobbgruppa|gruppechat|gruppa vår|turnusen|oppvaskturnusen|vaktplanen|vaktlisten|kalenderen]
    [slette|fjerne|ta|slett|fjern|kaste|kast] meg (now) (ut) (fra|av) … på [whatsapp|messenger|facebook|snap|snapchat|teams|discord]
    [det er nok nå|nok nå|det holder nå|nå holder det|nå er det nok] (now) [kom|kom hjem|kom inn|kom og|legg dere|legg deg|spis|gå hjem|sov]
    la være å [låse|lukke|åpne|vaske|røyke|spise|drikke|kjøre|snakke|gå|mate|slå|skru|rydde|tenke|betale|svare|løpe|trekke|flytte|kaste|bruke bil|lyve|krangle]
    [mase|masing|mas] om (now) [hunden|hund|katten|leksene|lekser|sjokolade|penger|is|mobil|godteri|rommet|rydding]
    [er|var] død (now) [sliten|trøtt|lei]
    [stopp|slutt|slutte|stoppe] (now) (med) (å) [mase|maset|masinga|masingen|mas] om
    [ta|sett|slipp|slippe|sette] meg (now) av [på|ved|i|utenfor|foran] (neste|siste|now)
    [hvilket|hvilken|hva slags] [company|butikk] (now) (som) [bruker|anbefaler|jobber|leier|kjøper|bestiller|handler|skal|brukte|hyrer]
    [død sliten|død trøtt|dødssliten|død lei|dødstrøtt]
    er [dere|du] (now) ekte [venner|nordmenn|bergensere|fan|fans]
    [melde|melder|meld|meldt] (jeg|vi) (meg|oss|henne|ham|han|ho) (now) (av|ut) (av|fra|på|til) [event]
    [slett|fjern|stryk|ta] meg (now) (av|fra) [lista|listen] (now) over
    er [dere|du] ikke interessert
    ikke flere [plasser|billetter|barn|boller|varer]
    ikke [stoppe|stopp|slutte|slutt|avslutt|avslutte|slett|slette|avmeld|avbestill|kanseller] (med|å)
    [hvorfor|når] [har|skriver|sender|sluttet|slutter|stopper|er] (dere) (ikke|sluttet) (å)
    [avlyse|avbestille|avbestill|avlys|kansellere|kanseller|avslutte|si opp|slette|slettet|slett|fjern|endre|flytte|melde meg av|melde seg av] (min|mitt|mine|bildet|den|vår) [time|timen|bestilling*|ordre*|booking*|reise*|billett*|avtale*|leilighet*|strømavtale*|sfo|bilde*|innlegg*|kommentar*|fil*|forsikring*|bord*|møte*|plass*|middag*|samtale*]
    [slettet|slettede] [meg|ham|henne] på
    ikke send … [pakke*|faktura*|varer|penger|i dag|ennå|i morgen|post]
    ikke [ring|skriv|tekst] … [nå|før|etter|i dag|på gruppa|i gruppa]
    [han sa|hun sa|sier|ropte|skrev] … [stopp|slutt|nok]
    [stoppe innom|stopp innom|stoppe ved|stoppe på]
    [bussen|toget|det|de|jeg|hun|han] [stopper|slutter|sluttet|stoppet]
    [slutter|slutte] (på|med|å) [medisin*|røyke|jobben|skolen|snuse]
    [slutten|til slutt|i slutten] av
    [legg|la] (meg|igjen) [beskjed|nøkkelen|pakken|vite|tenke]
    [meld|meldte|påmelding] (oss|meg) (på|til) [løpet|kurset|turneringen|møtet]
    nå må du gi deg
    slutt (opp) (med) (å) [gråte|le|røyke|bekymre deg|jobbe|krangle|tulle|lyve|snakke]
    [slutter|sluttet|slutta] (jeg|vi) (på|å|med) [skolen|jobb|jobben|røyke|snuse|fredag]
    ikke [ring|ringe] (meg) [før|etter|nå|i dag|i kveld]
    [må|skal|bare|endelig] (dere|ikke) (endelig) ikke [slutte|stoppe|holde opp|melde meg av|slette] (med)
    [toalettet|sluket|vasken|bussen|toget|klokka|motoren|regnet|maskinen|bilen|vaskemaskinen] (er|var|har) (now) [stoppet|stopper|stanset|sluttet]
    la være å [sette|legge|levere|parkere|ringe på|vekke|komme|le|gråte]
    [pakken|pakke|varen|ordren|budet] … [ikke|ingen] … [sende|send|sett|lever|legg]
    [stopper|stopp|stoppe] [bussen|toget|trikken|buss|linje] (fortsatt|ved|på|her)
    [ikke mer|ingen|ikke flere] (now) (takk) [kake|kaffe|mat|løk|vin|is|sukker|melk|ris|poteter|boller|kjøtt]
    [han|hun|mamma|pappa|sjefen|kjæresten|naboen|søster|bror|de] (vil|gidder|skrev|sa|sier|svarer) (now) [ikke|aldri] … [høre fra|snakke|svare|skrive|svarer|snakke mer]
    [sluttet|slutta|stoppet|slutter] (med) (å) [røyke|drikke|jobbe|spille|trene|spise|regne|snø|virke]
    [melde|meldt|melder] [avbud|meg syk|syk]
    [nesten|holdt på å] (ha) [avmeldt|meldt meg av|melde meg av|avmelde]
    [treningsabonnementet|abonnementet|medlemskapet] (mitt) … [rabatt|kjede|treningssenter]
    la meg være (jeg|haha|vi) (jeg) [jobber|sover|leser|haha|lol|skal|er|må]
    det holder (så|med|fint|godt|lenge) (så) [takk|det|en|to|fint|for]
    ikke interessert i (now) (den|det|de) [svarte|hvite|røde|blå|grønne|store|små|andre|gamle|nye|bilen|sofaen|jobben|leiligheten]
    [trenger|skal|må|behøver] (dere) ikke [ringe|sende|komme|skrive] … [fant|funnet|løste|løst|ordnet|ordna|allerede|fiksa|fikset|er hjemme|våkna|sover|kom på]
    (ikke) send [pakka|pakken|pakke|varene|regningen|fakturaen|den|dem] (til|på|hjem) [hytta|jobben|kontoret|naboen|posten|butikken]
    er det slutt (på|med) [de|den|det|tilbudet] [brune|sorte|svarte|hvite|røde|blå|nye|gamle|store|små|her]
    [sperr|sperre|blokker] (now) (kortet|kontoen) [kortet|bankkortet|kort|kontoen|simkortet|simkort]
    [si opp|sier opp|sier jeg opp] (now) (leiligheten|avtalen) [leiekontrakt*|leieavtale*|leiligheten|forsikring*|strømavtale*|garasjeplass*|parkering*|jobben|stillingen|lån*|treningsmedlemskap*|bod*]
    la være å [bestille|kjøpe|lage|ta|hente|vente|bake]
    nei takk til (now) [vin*|kaka|maten|invitasjonen|lunsjen|middagen|pose*|kvittering*|jobben|timen|plassen|dessert*|frokost*]
    [slette|slett|fjerne|fjern|ta] meg (av|fra) [ventelista|ventelisten|køen|laget|vaktlista|deltakerlista|gjestelista]
    [er|har] [texts] (now) [stoppet|slutta|sluttet] (å)
    [størrelse|farge|for små|for store|varen|varene|skoene|buksene|jakka|jakken|kjolen|genseren] … [vil ikke ha|ønsker ikke] (dem|den|det)
    [får|fikk|fått|har fått|mottok] (jeg) (now) [ingen|ikke|ikke noe|ikke noen] (now) (now) [sms|sms en|smsen|melding|meldingen|kode|koden|påminnelse|bekreftelse|innkalling] (med|om|ennå|fra)
    [slutte|slutter|stoppe] (litt|now) [tidligere|før|klokka|kl|senere|seinere|halv]
    [orker|kan|tør|rekker] ikke (å) ringe
    [melder jeg av|melde av|melder vi av|avmelder jeg] [sønnen min|datteren min|dattera mi|barnet|ungene|ham|henne|sønnen vår|barna]
    [stoppe|slutte|holde opp] med [plast*|musikk*|røyking*|papirposer|kvitteringer]
    fått nok av [snøen|været|regnet|kulda|varmen|vinteren|jobben|skolen|mørket]
    (hvor lenge) gjelder [texts|rabatten|koden|gavekortet] (now) (den|det) (slutter|slutter ikke)
    [slutte|stoppe] (med) å [spille|parkere|kjøre|prate|synge|servere]
    [slette|fjerne|ta|slett|fjern] meg (fra|ut av) [gruppechatten|chatten|laget|foreldregruppa]
    avslutte [kurset|studiet|praksisen|behandlingen] (før tida|tidligere)
    [trenger|behøver] ikke mer … [melk*|kaffe|brød|bare melka|mat]
    ikke (now) [ring|ringe] (meg) (now) … [skriv heller|send heller|skriv gjerne|sms heller|skriv i stedet|heller|møte|jobber|sover|opptatt|jobb]
    [ring] (meg) ikke … [skriv heller|sms heller|heller|møte|jobber|sover|opptatt]
    [died] (now) (så) (now) [vi|jeg] (now) [kommer|kan|rekker|så|fikk|rakk] (now) ikke
    [telefon|telefonen|mobilen|batteriet|pcen] (min|mi) [døde|dør|død|gikk tom|er død] … [ikke|deres|din|svare]
    [texts|koden|rabattkoden|lenken|kupongen|tilbudet|siden|appen|kodene|meldinga] … [virker|fungerer|funker|går|gjelder|åpner|kommer|stemmer] (now) ikke
    [vil ikke ha|trenger ikke|tar ikke|skal ikke ha|ikke] (now) [den|det|de] [coloured]
    [fikk|fått|får|har fått] (en|ei|now) [sms|melding|varsel] om (en|ei|et|at) [pakke|pakka|levering|bestilling|faktura|betaling] … ikke [bestilt|kjøpt|booka]
    ikke (now) glem (å)
    ikke (now) [skriv|send|si|smse] (noe|ord) til … (det er) (en) [overraskelse|hemmelighet]
    ikke interessert i (å) [bli|komme|gå|delta|den|de|være med|jobbe|selge|bytte]
    [be|si til|ba|bedt|ber|sa til] [han|ham|henne|dem|naboen|ungene|meg|hverandre|ho] (om) (å) (now) [slutte|stoppe|la være|gi seg|slutt|stopp]
    [nok|holder|fint] (now) med [foods]
    [gi deg|slutt|la være|hold opp] (now) (da) [mamma|pappa|kjære|skatt|vennen|søss|bror|mor|far|bestemor]
    [stille|taust] fra (dere|deres) (side) … [har dere|når kommer|mottatt|fått|hvordan går|status|ordren|bestillinga]
    [høres|sees|ses|snakkes] aldri (now|mer) … [savner|burde|dessverre]
    uten (hjelpen|assistansen|din|deres) [hjelp|hjelpen|assistanse|medvirkning]
    [vil|gidder|spiser|spise] ikke (now) (ha) (now) [foods]
    [slett|fjern|ta|stryk] meg (now) (av|fra) [gjestelista|køen|laget|bookinga|bestillinga|vaktlista|deltakerlista|påmeldinga]
    [vil|kan] ikke (now) være med (på) [bildet|fredag|lørdag|søndag|i dag|i morgen|møtet|festen]
    [orker|gidder] ikke (now) [trening|trene|jobbe|lage mat|rydding|gå ut]
    [rabatten|tilbudet|salget|kampanjen|melka|strømmen|batteriet|utsalget] (er) (now) [slutt|over|utløpt]
    [abonnementet|medlemskapet] (mitt) … [går ut|løper ut|utløper]
    [glem|nøl] (now) ikke
    [slutte|stoppe|la være|slutt] (med) (å) (now) [erte|røyke|drikke|jobbe|gråte|le|bråke|krangle|løpe|spise|spille|synge|snakke|parkere|kjøre|snuse|snø|regne|bekymre]
    [stopp|stop|stans|stoppe|stanse|start] (tux|spillet|serveren|motoren|maskinen|pumpa|pumpen|bilen|toget|bussen|opptaket|avspillingen|produksjon|produksjonen|musikken|klokka) [tux|spillet|serveren|motoren|maskinen|pumpa|pumpen|bilen|toget|bussen|opptaket|avspillingen|produksjon|produksjonen|musikken|klokka]
    [kan|skal|må|kunne] ta (oss|meg) [oss ut|meg ut|oss inn]`,
};
