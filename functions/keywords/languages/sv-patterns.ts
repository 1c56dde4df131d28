import type { LanguageData } from './language.ts';

/** Sentences in Swedish: the form is explained in language.ts, the groups are in sv.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [tacksam|glad|uppskatta|uppskattar|uppskattade] (det) om ni (vill|kunde|ville|kan) (inte) [slutade|sluta|upphörde|lät bli|slutar]
    [aldrig godkänt|aldrig gått med på|aldrig bett om|inte bett om|aldrig samtyckt] & [sluta|upphör|lägg av]
    [svara|skicka|skriva] stopp & [gjort|gjorde|svarat|skickat] & [ändå|fortfarande|fortsätter]
    [blockerar|blockar|spärrar|anmäler] er (om|ifall) (det) [kommer|skickar|ni skickar] (ett|en|fler|flera)
    ^ [låt mig vara|lämna mig|låt oss vara] $
    [radera|ta bort|stryk] … [mitt nummer|mitt mobilnummer]
    [quit] (att) (nu|genast|snälla) [sending] (till) (honom|henne|mig|min|oss|hit|ner)
    [quit] med (era|dessa|de här|dom här|alla|edra) [texts]
    [sluta|slutar ni|upphör] (att) [sending] [mine|him|texts]
    kan ni inte (snälla|bara) [sluta|låta bli] (att) [sending]
    ^ (snälla) [sluta|slutar ni|lägg av] (nu|genast) [sending] $
    [imp] inte [mine|him|till mig|fler|mer|längre]
    [imp] [inga|inget|ingenting|aldrig|inte] [fler|mer|mera|något mer|nåt mer|flera|till mig|till honom|till henne|hit]
    [imp] inte (mig|oss|henne|honom) (mer|igen|längre|något mer|fler)
    [imp] (mig|oss) [inte|aldrig] (mer|igen|längre|flera)
    inte [smsa|messa|skicka|kontakta|skriva] (till) [mig|mej|oss|honom|henne] (något|nåt|mer)
    [inte] [imp] (till) (mig|oss) [mer|fler|längre|något mer]
    [skicka|skickar] inte (mig|oss|fler|mer|några) (fler|mer) (några) [texts]
    [inga|inga fler|inga mer|inte fler|ingen mer|ingen|slut med|stopp på|stopp för|nog med|trött på|less på|tröttnat på|spy på|nog av] (era|er|mer|fler|dessa|de här|på|alla|sådana|jävla) (jävla) [sms|meddelanden|reklam|utskick|smsen|erbjudanden|spam|mess|reklamen|påminnelser|nyhetsbrev]
    [unwanted] (längre|ha|få|era|ert|de här|dessa|några|någon) (era|er|med|några|fler|mer|längre|de här) [texts]
    [unwanted] (längre|mer) [get] (era|er|mer|fler|dessa|de här|några|något från|någon|in) (fler|mer|mera|dessa|era) [texts]
    [vill inte|vill ej|önskar inte|önskar ej] (längre) [ha|få] [nåt mer|något mer|detta|mer från|det här|några fler|inget mer|fler|mer]
    [vill inte|vill ej] (längre) [ha|få|höra] (mer|något|nåt) från er
    [vill inte|vill ej] (att ni) (bli) [kontaktad|kontaktas|smsar mig|skickar mer|skickar fler|messar mig|kontaktar mig]
    orkar inte med (era|dessa|alla) [texts]
    [remove] [mig|oss|mitt nummer|numret|mitt mobilnummer|detta nummer] (nu|tack|snälla|genast|omedelbart) (ur|från|på|av|i) (er|era|ert|den här|alla|listan|den|registret|detta|dom här) ([lists])
    [avregistrera|avanmäl|stryk|plocka bort|ta bort] [mig|oss] (från|tack|snälla|nu|ur)
    [avregistreras|bli avregistrerad|bli borttagen|tas bort] [från|ur] (er|era|alla|sms) [lists|texts]
    [vill|önskar|kan ni] (jag) (bli) [avregistrera|avanmäla|borttagen|avregistrerad|avregistreras|ta bort mig|avsluta prenumerationen]
    [avsluta|stoppa|stäng av|avbryt|säg upp|säger upp|avbeställ|avsluta mitt|upphör med] (min|mitt|alla|era|dessa|de här|mina) (alla|era) [texts|prenumeration*|abonnemang*|medlemskap*]
    [radera|ta bort|stryk|släng|glöm] (mitt) [mobilnummer|telefonnummer|nummer|nr]
    [låt|lämna] (mig|oss|mej) (bli|vara) (mig|i) [ifred|fred|bli mig|i fred]
    låt bli [mig|att skicka|att smsa|att kontakta]
    [dra åt helvete|far åt helvete|stick och brinn|håll käften] … [texts]
    ^ [dra åt helvete|far åt helvete|lägg av|skärp er|dra] $
    [återkallar|drar tillbaka|tar tillbaka|återtar|återkalla] (härmed) (mitt) [samtycke|medgivande|godkännande]
    [har aldrig|har inte|aldrig] (gett|givit|lämnat|godkänt|samtyckt) (er|något|mitt|till) [samtycke|medgivande|tillåtelse|lov|godkännande]
    [ett till|ännu ett|en gång till|ett sms till|nästa] (sms|meddelande|mess|utskick) … [lawyer]
    (om) (ni) (skickar|smsar|inte slutar|fortsätter) … [anmäler|polisanmäler|stämmer|kontaktar jag|går jag till] (jag) [er|polisen|advokat|imy|jag er]
    (jag) [anmäler|polisanmäler|stämmer] er
    det måste [upphöra|få ett slut|sluta]
    [hur många gånger|tredje gången|andra gången|för sista gången|sista gången] … [säga|skriva|be|skriver|ber|säger|tala om]
    [har skrivit|skrev|har skickat|skickade|har sagt] … stopp
    har inte bett om [texts|dom här messen|de här]
    [inte intresserad|ointresserad] … [inte|sluta|inga]
    ? ^ (jag) (är|är) (längre) [inte intresserad|ointresserad|ej intresserad] (längre) $
    ? [aldrig|har aldrig|inte] (själv) [anmält mig|registrerat mig|prenumererat|skrivit upp mig|bett om detta|bett om det här|bett om dom här]
    [är inte|är ej] (längre) [kund|medlem] … (sluta|inga|skicka inte) [texts|sluta|skicka inte]
    ^ stopp (och) [berätta|radera|ta bort|var|skicka|säg]
    [discard] [mitt nummer|numret|mitt mobilnummer|mitt telefonnummer|det här numret|detta nummer|mitt nr]
    ? ^ (det|de|era) [intresserar mig inte|intresserar oss inte|intresserar inte|skiter i era erbjudanden|ej intresse|inget intresse] $
    ? ^ [inget mer|inga fler|aldrig mer] $
    ? ^ [lägg ner|lägg ned|lägg ner nu|håll käften|håll tyst|dra|ge er|ge er nu|skärp er|sluta upp|dra åt skogen|ge tusan i mig] (nu) $
    [har redan|redan] (ju) [skrivit stopp|svarat stopp|skickat stopp|avregistrerat mig|avanmält mig|bett er sluta]
    ? [har inte|har aldrig|aldrig] [godkänt detta|godkänt det här|gått med på detta|gått med på det här|sagt ja till detta|sagt ja till det här|beställt detta|beställt det här|tackat ja till detta|tackat ja till det här|bett om detta]
    ? ^ (jag) [blockerar|spärrar|blockar|anmäler] [er|dig|numret|detta nummer|det här numret] (nu) $
    ? ^ (ni|du|numret) (är) [ni är blockerade|är blockerad|är blockerade|blockerad|blockerade|blockat|blockerat] (nu) $
    ? ^ (det här är|detta är) [sista varningen|sista varning|sista gången jag säger till|skräp|skräppost|rena spammen|trakasserier|bara skräp] $
    [behåll] (era|edra) (egna) [erbjudanden|reklam|sms|rabatter|kampanjer|nyhetsbrev]
    [behåll era|ni kan behålla era|spara era|stoppa upp era|ni kan stoppa upp era] [texts]
    hör (inte) av er [igen|mer|längre]
    [hör inte av er|hör inte av dig|ring inte|ring mig inte|stör inte|stör mig inte|kontakta mig ej|störs ej] (till mig) [igen|mer|längre|mera]
    ? ^ [hör inte av er|ring inte|ring mig inte|stör inte|stör mig inte|maila inte|mejla inte] $
    [undanber|tackar nej|avböjer|avstår|avsäger] (jag) (mig|från|till) (all|vidare|fler|ytterligare|era) [texts]
    [undanber mig|tackar nej till|avböjer|avstår från|avsäger mig|säger nej till] (all|vidare|fler|ytterligare|era) [texts]
    [önskar|vill] [ej|inte] (ha) (några) [fler|ytterligare|vidare|mer] [texts]
    ni behöver inte [skicka|höra av er|smsa|skriva|påminna] (mig) (något|nåt) [mer|längre|fler|mera]
    [kan|skulle|kunde] ni (kunna|vilja|snälla) [ta bort|stryka|avregistrera|radera|plocka bort] [mig|mitt nummer|oss|numret]
    [era|dessa|de här|alla] (jävla) [texts] (är) (så|bara) [störande|irriterande|jobbiga|oönskade|tjatiga|störiga|inte önskade|inte välkomna|går mig på nerverna|ovälkomna|stör mig|irriterar mig]
    [stoppa|sluta|avbryt] utskick* till
    [numret|nummer|mitt nummer] (ska|får|skall|bör) (inte|ej) (längre) [ska inte|får inte|ska ej|bör inte] (längre) [kontaktas|användas|få|finnas|ringas|smsas]
    [inte|ej] (är) (jag) [kund|medlem] (hos|längre|hos er) (er) (längre) … [sluta|inga|ta bort|stryk|skicka inte]
    ? och [ta bort|radera|stryk|avregistrera|plocka bort] [mig|oss|mitt nummer] $`,
  stop_all: `
    [avregistrera|ta bort|avanmäl|stryk|radera|plocka bort] (mig|oss) (från|ur) (precis|absolut) [allt ni|alla listor|alla era|allt]
    [stoppa|avsluta|stäng av|säg upp|sluta med] (precis|absolut|verkligen) [allt|alla]
    [inga|ingenting|inget|vill inte ha något] … från [någon av era|något av era|alla era|någon av er]
    varken [channel] eller [channel]
    varken [channel] [channel] eller [channel]
    [inga|ingen|inte|inget|slut på] [channel] (och|eller) (inga|ingen|inte|inget) [channel] (och|eller) (inga|ingen|inte|inget) [channel] (mer) (från någon av er)
    [inte ha något|inte ha någonting|inte ha nåt|ingenting alls|inte höra något] (alls|mer|överhuvudtaget) från (er|någon av er) (alls|överhuvudtaget|längre)
    [avsluta|säg upp|säger upp|stoppa|avbeställ|avregistrera] [alla|samtliga] (mina|era) [prenumerationer|abonnemang|utskick|notiser|nyhetsbrev|sms|konton|tjänster]
    [ta bort|avregistrera|stryk|plocka bort|avanmäl|radera] (mig|oss|mitt nummer) (från|ur) [alla|samtliga|varenda] (era|dessa) [lists|listor|register|utskick|system]
    [ta bort|avregistrera|stryk|avanmäl] (mig|oss|mitt nummer) från [allt|allting|precis allt|allt ni har]`,
  start: `
    [sätt|skriv|lägg|anmäl|ta] (upp|till|med) mig på (er) (sms|sms listan|sms-listan|listan) (listan) (igen|på nytt)
    [råkade|råkat|av misstag] (jag) [stänga av|stängde av|avregistrera|avanmäla|stoppa] … [igen|tillbaka]
    [vill|skulle vilja] (jag|gärna|ha|få|vara|börja) (era|ha|få|med|börja|med i|sms) (era|sms|erbjudanden|i|med|få) (kundklubben|meddelanden|erbjudanden|sms|utskick) igen
    [vill|skulle vilja] (gärna) [få|ha] … igen
    [anmäl|registrera|lägg till|lägg in|skriv upp] [mig|oss] (igen|på|i) [igen|på listan|till|på nytt]
    [slå på|sätt på|starta|aktivera] … [texts]
    [avregistrerade|avanmälde|avregistrerat|avanmält] mig (av) (misstag|råkade)
    ^ (jag) [vill|skulle vilja|önskar] (gärna) [prenumerera|anmäla mig|registrera mig|gå med|bli med|vara med|skriva upp mig] (igen) $
    ^ [registrera mig|anmäl mig|skriv upp mig|lägg till mig|prenumerera] (igen|på nytt) $
    [börja|fortsätt|fortsätta] (att|gärna) [skicka|smsa|sända]
    [vill|skulle vilja|önskar] (gärna) fortsätta (att) (få|ta emot|ha) (era|mina) [texts|få]
    [ångrat mig|ändrat mig|misstag|fel] … [skicka gärna|fortsätt|anmäl mig igen|vill ha sms|skriv upp mig|lägg till mig]`,
  help: `
    [vilket|vad för] ord (ska|måste|skall|behöver) (jag|man) [skicka|svara|skriva|sms:a] (för att|så) … [avregistrera mig|avanmäla mig|sluta|avsluta|stoppa|slippa]
    hur (blir|kommer|slipper) (man|jag|vi) (av med|undan|ur) (era|de här|dessa) [texts]
    vem [skickar|smsar|skriver] (mig|det) (det här|detta|dessa|de här|här) [texts|detta|det här|det|mig]
    ^ [vem är du|vem är ni|vem är det|vilka är ni|vem är det här|vem är detta|vem skriver|vem sms ar|vem smsar] (som|egentligen|ni|mig|skriver|smsar|här) $
    vilka är ni
    vem är det som [skriver|smsar|skickar]
    [vilket|vad är det här för|vad är ni för] företag
    hur (gör|kan|ska) (jag|man) (för att|göra för att) (jag) [avregistrera|avregistrerar|avanmäla|avanmäler|avsluta|stoppa|slippa|slipper|stänga av|säga upp] (mig|era|de här|smsen) [mig|från|texts|detta]
    hur [avregistrerar|avanmäler|stoppar|avslutar|säger] (jag|man) (upp) (mig|detta|det här|de här|smsen|från|era|mig från) ([texts])
    [hur|var] (kan) [når|kontaktar|får] (jag) [er|tag på er|kontakt med er]
    ^ behöver hjälp $
    vem är [avsändaren|avsändare]
    ^ (men) vad [är|betyder|gäller|handlar] (det) (här|detta|det|det här) [detta|det här|det|det om|om] (om) $
    ^ varför [får|skickar|smsar|fick] [jag|ni] (mig) (det här|detta|dessa|de här|det) (smset|meddelandet|texts) $`,
  access: `
    vad har ni för [uppgifter|data|information|personuppgifter] (om) mig
    [vilka|vilken|vad för|vad har ni för] (personliga) [data] (om mig) [hold] (om mig|sparade)
    [vilka|vad] … [hold] (för) om mig
    [vill veta|vill ha|vill se|begär|skicka] (en|mig) [vilka|ut|vilken|kopia på|kopia av|ett|alla mina|alla] (alla) (mina) [uppgifter|personuppgifter|registerutdrag|data]
    [var|hur|varifrån] [har|fick|kommer] (ni|du) (fått) (tag|ifrån) (i|på) mitt [nummer|mobilnummer|telefonnummer|nr|namn]
    vem (har) [gav|gett|givit|sålt|lämnat ut|sålde] (er|ut) (er) mitt [nummer|nr]
    [kopia på|kopia av|utdrag på|utdrag av|tillgång till] (alla) mina [personuppgifter|uppgifter|data]`,
  erase: `
    [radera|ta bort|släng|förstör|raderar|utplåna] (alla|allt|all) (mina|min|mitt) (personliga) [uppgifter|personuppgifter|data|konto|information|profil|info]
    [radera|ta bort|raderar] [allt|all info|all information|alla uppgifter|all data] (som|om) (ni) (har) (sparat|lagrat) (om) [mig|har]
    [rätten att bli glömd|rätt att bli bortglömd|bli bortglömd|bli glömd|glöm mig]
    [radera|ta bort|stryk] … [mitt nummer|mitt mobilnummer]`,
  rectify: `
    [namn|efternamn|förnamn|namnet] (är|har|står|stavas) (ni) … [wrong]
    [wrong] … [namn|efternamn|förnamn]
    [name] … [wrong] … [fix]
    [bytt|ändrat|har bytt] [adress|efternamn|namn|mejl|mail|nummer] … [fix]
    [fix] (mina|mitt|min) [name]
    [heter] … [inte|och inte] … [fix|hos er]`,
  port: `
    (få ut|få|vill ha) (mina) [uppgifter|data|personuppgifter] … [i en fil|i fil|som en fil|i ett format|som fil|maskinläsbart]
    [flytta|överföra|exportera|överför|flytt av] (alla) (mina) [uppgifter|data|personuppgifter] (till)
    rätt till dataportabilitet`,
  object: `
    [invänder|invändning|protesterar|motsätter mig|säger nej till] (mot|jag) (att|ni) … [profiler*|behandl*|använd*|analys*]
    [vill inte] (att) (ni) (bli) [profilerad|profilerar|kartlagd|spårad]`,
  restrict: `
    [begränsa|begränsning|pausa|frys|frysa|blockera|spärra] (av) (behandlingen|behandling|användningen|mina) [av|uppgifter|data|behandlingen|personuppgifter]
    [får inte|får ej] använda mina (uppgifter|data|personuppgifter) (förrän|medan|innan)
    begränsa behandlingen`,
  do_not_sell: `
    [sälj|dela|lämna ut|sprid|säljer|delar] [inte|aldrig|ej] (ut|vidare) [mina|mitt] (personliga) [uppgifter|data|nummer|personuppgifter]
    (ni får) inte [sälja|dela|sprida|lämna ut] (vidare) mina [uppgifter|data]`,
  wrong_number: `
    [fått|har|kommit till|skickat till|smsat] (kommit) (till) fel [nummer|person]
    [jag heter inte|jag är inte|det är inte|heter inte] [who]
    [tagit över|har tagit över] numret
    [känner ingen|finns ingen|bor ingen|här finns ingen] (här|med) [som heter|vid det namnet|med det namnet]
    [numret|nummer] [tillhör inte|är inte längre|är mitt nu|tillhör någon annan]`,
  nothing: `
    [sluta|stoppa|avsluta|avregistrera] [inte|aldrig|ej] (att) (skicka|med|smsa)
    [inte|aldrig] [sluta|avsluta|stoppa|avregistrera|avbryta] (skicka|smsa|med)
    [varför|när] [slutade|slutar|smsar|skickar|svarar] (ni) (inte|att)
    [avboka|avbokar|avbeställa|avsluta|avbryta|ta bort|ta bort min|säga upp|radera|raderade|avboka min|ändra] (min|mitt|mina|bilden|samtalet|den|denna) [tid|bokning|beställning|order|bilden|bild|samtalet|resa|plats|lägenheten|bokningen|beställningen|inlägget|kommentaren|foto|filen|hyran|försäkring|avtal|biljett|bokning*|order|samtalet]
    [skicka inte|skicka inga] … [paket*|faktura*|varor|pengar|i dag|idag|än|ännu|imorgon|post]
    [ring|skriv|smsa|messa] inte … [nu|före|efter|innan|idag|på gruppen|i gruppen]
    [sade|säger|skrek|ropade|hon sa|han sa] … [stopp|sluta|nog]
    [läkaren|doktorn|mamma|pappa|chefen|hon|han] (säger|sa) … [sluta|sluta röka]
    [när|jag|hon|han|om det|vi|skolan|filmen] [slutar|slutade|slutat]
    [sluta|slutat] (att) [röka|snusa|regna|snöa|jobba|jobbet|skolan|dricka|gå|gråta]
    [stopp i|stopp på linjen|är stopp]
    stoppa [in|undan]
    [det|den] är slut
    slut (på) [surf|på surf|lager|i lager|för idag|batteri]
    [i slutet|slutet] (av|på) [månaden|veckan|gatan|året]
    [lämna|låt] (mig) [meddelande|nyckeln|paketet|veta]
    anmäl (oss|mig) till (loppet|kursen|tävlingen|mötet)
    sluta (upp) (att) [gråta|skratta|böla|gnälla|tjafsa|oroa dig|jobba|skolan|röka|snusa|dricka]
    slutar (jag|vi|du|ni|hon|han) [skolan|jobbet|jobba|klockan|kl|på fredag|idag]
    [ring|ringer] inte (mig) [före|innan|efter|nu|idag|ikväll]`,
};
