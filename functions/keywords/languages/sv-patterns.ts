import type { LanguageData } from './language.ts';

/** Sentences in Swedish: the form is explained in language.ts, the groups are in sv.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ta inte kontakt med [mig|oss] [mer|igen|längre]
    vill inte (längre) att ni fortsätter (att) skicka (mig) [texts|utskick]
    vill inte (längre) att ni [skriver till mig|hör av er|skriver till oss] (mer|längre|igen) $
    orkar inte längre med [er|era|alla|alla era|dessa] [texts|utskick]
    bryr mig inte om (alla) [era|er|dessa] [texts|utskick] sluta
    får för många [texts|utskick] sluta
    ta [mig|oss|mitt nummer] av [smslistan|sms listan|mejllistan|maillistan]
    stryk [mitt namn|vårt namn|mitt nummer] från (er|era|alla) [lists|sändlistan|utskickslistan|smslistan|maillistan]
    vill bort från (era|alla) [smsutskicken|sms utskicken|smsutskick|utskicken|utskick]
    mitt nummer är [spärrat mot reklam|nixat]
    vill inte ha [ert|er] skit
    har ingen lust att [få|ta emot|motta] (er|era|mer|fler) [texts]
    sänd inte (er|era|mer|fler) [texts] till [mig|oss|det här numret|detta nummer]
    vill att [mitt|vårt] [nummer|namn] stryks från (er|era) [lists]
    får (fortfarande) [er|era] [texts] [fast|fastän|trots att] jag (redan) (har) sagt [nej|stopp|ifrån]
    använd inte sms för att kontakta [mig|oss]
    [säga upp|avsluta|avbeställa|säger upp|säg upp|avbeställ|avbeställer|avslutar|stoppa|stäng av] (jag|now) tjänsten (now) $
    [vill|önskar|kräver|ber] (jag|vi|now) (now) att [du|ni|ert företag] (now) slutar (now) (upp) (att) [sending] (mig|till mig|på mig|saker|skräp|en massa|och|till det här numret|hit)
    [varför kan|när ska|när tänker|kan] [ni|du] (now) (inte) (bara) (någon gång) sluta (now) (att) [sending] (mig|till mig|på mig|saker|skräp|en massa|hit|och)
    (jag) tänker inte [ta emot|få|läsa|acceptera] (now) (era|er|några|fler|mer) (fler) [texts]
    [man|ni|du|ingen] får (now) inte (now) (längre) [skicka|sms:a|smsa] (mig|now) (era|mer|fler|några) [texts] (now) (till mig)
    [jag|vi|mitt namn|vårt nummer|mitt nummer] [ska|måste|vill] (now) (bort|strykas|tas bort) [strykas från|tas bort från|bort från|raderas från] (now) [lists]
    [vill|önskar] (now) att (now) [mitt namn|vårt nummer|mitt nummer|mitt telefonnummer|vårt namn] [tas bort|stryks|raderas|plockas bort] (now) $
    ? ^ jag [ska|måste] tas bort (now) $
    ? (jag|vi) [har redan sagt|sa redan|har redan skrivit|skrev redan|har redan svarat|skrev|svarade|har sagt] (now) [stopp|stop|nej tack] (igår|flera gånger|i förra veckan|två gånger|now) $
    ^ av (er|den|den här) [listan|lista|sändlistan] (now) $
    ? ^ jag är inte med (längre|mer|now) (längre|mer|now) $
    [avregistrera|ta bort|stryk|avanmäl] mig från (alla) (era) [utskick] (och|eller) [utskick]
    [kan|kunde|skulle|vill] [ni|du] (kunna) (now) sluta (now) (att) [skicka|skicka mig] (now) [utskick]
    skicka ej (mig|till mig|fler|några) (fler) [utskick]
    [skriv|kontakta|smsa|messa|ring|stör|hör] (inte|aldrig) (till|av) [mig|er] (now) [inte|aldrig] (igen|mer|mera|now) $
    [skriv|kontakta|smsa|messa|mejla|stör|besvära|spamma] (till) mig (now) aldrig (mer) (igen|mer|mera) $
    inga [utskick] [mer|längre|mera]
    [jag vill|vill|jag önskar|önskar] inte (now) att [ni|du] (now) [skickar|skickar mig|stör|smsar|messar|kontaktar|besvärar|spammar] (now) [mig|utskick]
    [vill|ska|måste|kan ni|kan du] (now) [stoppa|sätta stopp för|få stopp på] (now) [påminnelserna|utskicken|reklamen|smsen|meddelandena|erbjudandena|aviseringarna|notiserna|utskick]
    [lägg|lägger] ner (med) [påminnelserna|utskicken|reklamen|smsen|meddelandena|erbjudandena|aviseringarna|notiserna|utskick]
    ? (jag) läser [inte|aldrig] (ens) [mottag]
    (jag) har [inte|aldrig] [godkänt|beställt|bett om|sagt ja till|anmält mig till|gått med på] (now) (det här|detta|dessa|sådant|de här) [det här|detta|dessa sms|de här smsen|texts] (now) $
    [vill|ta mig|få mig] (now) bort från [lists|alla listor|era listor|alla era listor]
    [vill|önskar] (now) (härmed) [säga upp|avsluta|avbeställa|stoppa|avbryta|avregistrera] (now) [tjanst]
    [säger upp|säg upp|avbeställ|avbeställer|avslutar|avsluta|avbryter|avbryt|stoppar] (jag|now) (min|mitt) [tjanst]
    ^ [jag vill|vill|jag önskar] inte (längre) vara (en del av|now) (med|medlem|kund) [med|medlem|medlem hos er|medlem längre|medlem i er klubb|kund hos er|kund längre|med längre|med mer] (now) $
    ^ [jag vill|vill] (now) [gå ur|ur] (klubben|listan|now) $
    [låt mig få vara|låt oss få vara|låt mig va|låt mig va ifred] (ifred|now)
    ? ^ (nu) [jag har fått nog|har fått nog|vi har fått nog] (nu|av er) $
    ^ [reklamspärr|spärra mig för reklam] (now) $
    vill inte (now) höra (now) (ett) [ett ord till|något mer|ett ljud|mer|nåt mer] (now) från er
    ^ kan (ni|du) [ni|du] [va|vara] (lite) [snäll|snälla] (o|och|å) [och sluta|o sluta|å sluta|sluta] (nu) $
    [varför|när] (now) [tar|stryker|plockar|raderar] ni (now) inte (now) [bort mig|mig|mitt nummer] (bort) [från|ur|av] (er|eran) (lists)
    [låt] (mig|oss) inte (stå|ligga|vara) [stå kvar|ligga kvar|vara kvar|kvar] (på|i) (er) [lists]
    jag [vill också bort|vill också ut|vill också sluta|vill också slippa]
    ^ (now) [nej tack|nej|tack men nej|nix|inget intresse|ej intresserad] (now) [inte i framtiden heller|inte heller i framtiden|varken nu eller senare|inte senare heller|inte nästa gång heller|inte nu heller|varken nu eller i framtiden]
    [sa|skrev|sagt|skrivit|har sagt|har skrivit] (jag) (ju|now) (att|jag) (jag) inte (now) [vill ha fler|ville ha fler|vill ha mer|ville ha mer|vill ha något mer|vill ha några fler|vill vara med|ville vara med|vill ha det|vill mer|orkar mer|ville ha något mer]
    ? [var|är|blev] (now) det sista (jag|som) (now) [vill se|ville se|vill läsa|ville läsa|vill höra|ville höra|vill ha|ville ha|vill få|ville få] (från|av) (er)
    [om dagen|varje dag|per dag|i veckan|per vecka|dagligen] (now) (är) [inte klokt|inte normalt|för mycket|alldeles för mycket|inte okej|galet|sjukt|inte rimligt] (now) [ge upp|ge er|sluta|lägg av|det räcker|räcker nu|stopp]
    ^ (now) [ge er|ge upp|ge er nu|ge upp nu] (now) (tre|fyra|fem|två|tio) [sms|mess|meddelanden]
    inte (now) mitt i natten (igen) (helst) [inte alls|helst inte alls|aldrig mer|helst aldrig]
    [anmälde mig|registrerade mig|gick med|blev medlem|skrev upp mig] bara för … [vill jag ut igen|vill jag ur igen|vill ut igen|vill jag bort|vill jag av|vill ur]
    [kan|vill|ska|får] (vi|jag) (now) [gå ur|lämna|hoppa ur|gå ut ur|gå med ur] (er|den här|denna) [sms gruppen|smsgruppen|sms listan|utskicksgruppen|informationsgruppen|infogruppen|föräldralistan]
    [jag|vi] [lämnar|hoppar ur|går ur] (now) [gruppen|sms gruppen|listan|utskicken|sändlistan]
    (era|alla) [påminnelser|sms|utskick|erbjudanden|meddelanden] (härifrån|från er|hit) (now) (är) [bortkastade|bortkastat|slöseri|onödiga|meningslösa|förgäves|bortkastad]
    varför [smsar|skickar|skriver|messar] ni (now) (fortfarande|ännu|mig) (now) (jag|vi) [har bytt|är inte kund|har slutat|har flyttat|jag har bytt|bytt]
    ^ [varför smsar ni fortfarande|varför skickar ni fortfarande|varför får jag fortfarande sms|varför messar ni fortfarande]
    [varför|hur] kommer det (då|now) [ett till|en till|fler|ännu ett|ännu fler]
    ? har [ni|du] ingen annan hobby än att
    [avstå|avstår] från (all) (vidare|fortsatt) [kontakt|kontaktförsök]
    ? utan ert [surrande|pipande|plingande|tjat|brummande]
    ? [era|ert] [grejer|skräp|pladder] kan [åka ut|ryka|dra] $
    ? skriv till [påven|tomten|jultomten|kungen|vem ni vill|alla andra] (om ni vill) men inte till [mig|oss]
    utan [sms tjänst|smstjänst|sms service|sms tjänsten] (now) $
    [fortsätt|fortsätta] … utan [sms tjänst|smstjänst|sms service]
    ? skona [en gammal dam|en gammal man|en gammal kvinna|en gammal gubbe]
    [orkar|iddas|gitter] [int|inte] (läsa|se) [ert skrivande|era texts|texts] [meir|meira|mera|mer]
    inte (längre) ha (något|nåt|ett dugg|någonting) (mer) med [er|ert|era|dig] (butik|företag|affär|firma|klubb|gym|parti) att göra
    [hoppa|hoppar] över [mig|oss|mitt nummer|min mobil] (now) [i fortsättningen|framöver|hädanefter|i framtiden]
    nu [är|ä|e] [det|de] bra [med|mä] (alla) [texts|era meddelanden|era meddelann]
    [ytterligare|fler|vidare] [försändelser|utskick|texts] … [undanbedes|undanbeds|avböjes|avböjs|önskas ej|önskas inte]
    [hör|hörs] [aldrig|inte|ej] (now) av [er|dig] [igen|mer|mera|längre|någonsin]
    inte (längre) bli [kontaktad|kontaktade|sms:ad] (på|via) [den här vägen|det här sättet|detta sätt|denna väg]
    ? ni [har|får] (härmed|nu) (fått) sparken [ur|från] min [telefon|mobil|lur]
    inga [vaccinationspåminnelser|vaccinationsmeddelanden|vaccinationsaviseringar|tidspåminnelser|tidsmeddelanden|tidsaviseringar|servicepåminnelser|servicemeddelanden|serviceaviseringar|träningspåminnelser|träningsmeddelanden|träningsaviseringar|besiktningspåminnelser|besiktningsmeddelanden|besiktningsaviseringar|tandläkarpåminnelser|tandläkarmeddelanden|tandläkaraviseringar|veterinärpåminnelser|veterinärmeddelanden|veterinäraviseringar|skolpåminnelser|skolmeddelanden|skolaviseringar|leveranspåminnelser|leveransmeddelanden|leveransaviseringar] [mer|längre|tack]
    [skulle föredra|föredrar|vill helst|önskar helst] (now) (att) [inte|slippa] (få|ha|ta emot) (de här|dessa|era|några) [meddelandena|meddelanden|texts|påminnelserna|notiserna] (på|till) (telefonen|mobilen) (längre|mer)
    (så|därför) [inga sms|inga meddelanden|inga utskick|inga påminnelser|inga notiser] (now) [tack|snälla] $
    nu [får det|får det verkligen|får det faktiskt|måste det] (verkligen|faktiskt|now) (vara) [räcka|räcka nu|vara nog|vara slut]
    (ert|detta|det här) [plingande|pipande|surrande|plingandet] (now) … [väcker|stör|måste sluta|sova|vaken]
    [se|betrakta|ta] (detta|det här|det) (now) som (ert|det) [sista] (meddelande|sms|utskick|meddelandet|sms:et)
    [inget enda|inte ett enda|inga|inga fler] (sms|mess|meddelanden|meddelande) [till det här numret|till detta nummer|till mitt nummer|till min mobil|till min telefon]
    (så|now) (all|den|er) [information|informationen|infon|påminnelserna|notiserna|meddelandena|nyheterna|inbjudningarna|kallelserna|utskicken|beskeden|aviseringarna] (om|från|till) … [behövs inte|behövs ej|behöver inte|behövs inte längre|är inte nödvändig|är inte nödvändiga|är överflödiga|är onödiga] (now) (komma|längre|mer|skickas|nån mer)
    [ber|ber er|ber om|ber dig|vill be] (now) (om) (att) (now) [inte|slippa] (få|bli) (now) (några) [fler utskick|fler sms|fler meddelanden|fler påminnelser|flera utskick|fler mejl|fler notiser|utskick|mer reklam|mer info]
    [använd inte|använd ej|inte använda] (now) [sms|mess|texts] (till|mot|med|för) [mig|oss|mitt nummer]
    (inget|ingenting|inte något|inte nåt) (mer) (now) (till|på|i) [min mobil|min telefon|mobilen|min lur|mitt nummer|det här numret|detta nummer] (from|från) [nu|idag|och med nu|och med idag]
    (ta|plocka|stryk|lyft|kan) (ni) (bort|ut|ur) mig (now) (från|ur) [grupp-sms:et|gruppsms:et|grupp-sms|gruppmeddelandet|föräldralistan|klasslistan|föräldragruppen|utskickslistan|sändlistan|gruppchatten|mass-sms:en]
    ^ (jag) (now) [är inte|inte] (now) [patient|kund|medlem|elev|abonnent] (now) hos er (now) (sedan|sen) [flera år|många år|länge|år tillbaka|år|längre] (now) $
    [ett|en] [sms|meddelande|mess|reklam|mejl|texts] (now) till (och|så) (now) (då|jag|ni) (now) [blir|är|blockerar|spärrar|anmäler|polisanmäler] (ni|jag|er) (now) [blockade|blockerade|spärrade|anmälda|polisanmälda|er|det]
    ^ (now) [inte|ej|aldrig|inget|inget mer] (mer) till (now) [detta nummer|det här numret|mitt nummer|den här telefonen|detta nr|min mobil] (mer|igen|längre) (now) $
    [går ur|hoppar av|lämnar|kliver av] (now) (er|den här) [sms listan|sms gruppen|sändlistan|utskickslistan|sms klubben|sms tjänsten]
    [stör|förstör] (ni) (now) [min sömn|min nattsömn|vår sömn|barnens sömn|nattron] (now) med (now) [era|dessa|alla] [sms|texts|meddelanden|erbjudanden|påminnelser]
    [vi|jag] [har inte|har ingen|är inte|bor inte|äger inte] … så (now) [påminnelserna|era påminnelser|sms en|smsen|meddelandena|erbjudandena|notiserna|utskicken|kallelserna] … [behövs inte|behövs ej|är överflödiga|är onödiga|behöver jag inte|behöver vi inte]
    [påminnelserna|påminnelser|era påminnelser|besiktningspåminnelser|sms en|smsen|meddelandena|erbjudandena|notiserna|utskicken|kallelserna] (om|till|för|från) … [behövs inte|behövs ej|behövs alltså inte|är överflödiga|är onödiga|kan ni sluta med|kan upphöra]
    [erbjudanden|tips|nyheter|påminnelser|meddelanden|reklam|texts] … (till|från|om|för) … [behöver|behövs] (jag|vi) (now) inte (now) [längre|mer|mera]
    [inga|ingen] fler [fodertips|tips|lästips|träningstips|recept|nyheter|inbjudningar|körtips|spartips|enkäter|hälsningar] (now) (från er) (now) $
    [får|kan] (det|ni) (now) [vara bra|vara nog|räcka|vara slut] (nu) med [era|alla|de här|dessa|alla era] (now) [meddelanden|erbjudanden|sms|utskick|påminnelser|texts|tips]
    [inget|inte|ej|noll] behov av (now) (er|era|mer|fler|ert|sådana|sån) (now) [info|information|tips|nyheter|påminnelser|erbjudanden|meddelanden|texts|uppdateringar]
    (kan|skulle|vill) ni (kunna) (now) vara [så vänliga|så snälla|så goda|vänliga|snälla] (now) [att|och] (now) [sluta|upphöra|lägga av|låta bli]
    ^ (now) jag vill ut [härifrån|ur det här|ur gruppen|ur listan|ur sms listan|ur utskicken] (now) $
    [hellre|helst|bara|endast|gärna] (now) (now) [ett mejl|ett mail|mejl|mail|e post|ett brev|brev|per post|via mejl|via mail|via post|på mejl|med posten|per brev|på telefon|samtal] (now) [än|i stället för|istället för|inte|men inte|och inte|inga|aldrig] (now) (via|per|till|på|ett|som) [sms|texts|mobil|mobilen|telefonen|mess]
    (skicka|sänd) (det) (now) [som brev|per post|med posten|via mejl|på mejl|via mail|per brev] (now) (i stället|istället) (now) [inte|ej|och inte] (now) [till mobilen|på mobilen|som sms|via sms|till telefonen|med sms]
    [från och med nu|från nu|hädanefter|i fortsättningen|framöver|i framtiden|från idag|fr o m nu] (now) (now) utan (now) [era|alla era|dessa|de här|alla dessa|ert] (now) [tips|nyheter|erbjudanden|påminnelser|reklam|meddelanden|sms|utskick|notiser|texts|brev]
    [det sista|sista|allra sista] [meddelandet|smset|sms et|messet|mejlet|texts] (som) [jag|vi] (now) (vill|ville|tänker|kommer) (att) (now) [läsa|få|se|ha|höra|läser]
    [hitta|leta upp|leta|sök] (now) (er) [någon annan|nån annan|någon yngre|nån yngre|någon dummare|nån dummare|andra] (now) (att|för) (now) [skicka|skriva|smsa|sms a|tjata|störa|plåga|era|er reklam] (now) (texts|till|på)
    ^ (now) [inte ett till|inte en till|inte ett enda till|inte ett enda mer|inte ett endaste|inte ett mer|inte ett sms till|inte ett enda] (now) $
    [utnyttjar|använder|åberopar|begagnar|nyttjar|gör bruk av] (now) (mig av) (now) [min rätt|rätten|min lagliga rätt] (now) (till|att) (now) [säga nej|neka|tacka nej|invända|invändning|avböja|motsätta|göra invändning|avstå]
    ^ (now) [ta|plocka|lyft|släng|kasta] (now) [mig|oss|mitt nummer|mej] (now) (ut) ur [gruppen|er grupp|sms gruppen|sändlistan|utskicken|listan] (now) $
    [era|de här|dessa|ert] (now) [nyheter|tips|erbjudanden|påminnelser|utskick|meddelanden|notiser|kampanjer|texts] (now) [kan|klarar|mår|lever] [jag|vi] (now) (mig|oss) (now) (bra|gott|fint|utmärkt|lätt) (now) [vara utan|utan|undvara|avstå från|avvara]
    [meddela|påminn|avisera|informera|underrätta|notifiera|kontakta|smsa|messa|sms a] (now) [mig|oss|mej] (now) [inte mer|inte längre|inte igen|inte|aldrig mer|aldrig|ej|ej mer] (now) $
    ? [hur tar jag mig|hur kommer jag|hur tar man sig|hur slipper jag] (now) [härifrån|ur det här|ut ur det här|undan|ifrån det här|ut] & [fått nog|vill inte|orkar inte|trött på|less på|räcker nu|nog nu]
    ? [telefonen|mobilen|luren] & [väcker mig|väcker ni|ni väcker|vaknar av|väcker oss|skrämmer mig|rycker till|hoppar högt|skrämmer]
    ? [nu har jag|har jag] (now) läst (nog|tillräckligt) [nog|tillräckligt]
    (nu) har jag läst nog
    [er|era|ert] [information|info|infon|tips|nyheter|meddelanden|påminnelser|utskick|erbjudanden] (now) [behövs inte|behövs inte längre|är inte aktuella|är inte aktuell|är inte längre aktuella|behöver vi inte|behöver jag inte|är onödiga|är överflödiga] (längre|mer)
    [från och med nu|från nu|hädanefter|framöver] (now) (blir det|får ni klara er) utan [mig|oss]
    [hur blir jag av med|hur slipper jag|hur kommer jag ifrån|hur blir man av med|hur slipper man] (now) (det här|detta|dessa|de här|dom här|era) (texts|utskick|smsen|eländet|skiten) [vill inte ha det|vill inte ha dem|vill inte ha|jag vill inte ha|jag vill inte|vill inte|orkar inte]
    [behöver|vill ha] (jag|vi) inte (era|er|den|de här) [informationen|infon|meddelandena|påminnelserna|utskicken|smsen|nyheterna|erbjudandena|schemat] (mer|längre|mera|något mer)
    [hädanefter|framöver|i fortsättningen|från och med nu|från nu|fr o m nu] (så) [klarar jag mig|klarar vi oss|klarar mig|blir det|får ni klara er|vill jag vara] (now) utan (mig|oss|era|er) (texts|tips|nyheter|sms|erbjudanden)
    [klarar|klara] (jag|vi) [mig|oss] (now) utan (era|er|ert) (alla) [tips|nyheter|texts|råd|rabatter|info|reklam|utskick|påminnelser]
    (gå och|kan ni) [spamma|trakassera|stör|störa|plåga|tjata på|reta|smsa|terrorisera|bombardera] (now) [nån annan|någon annan|nåt annat offer|andra|grannen|varandra]
    (men) (hur|hur ska jag) [slipper|slippa|blir jag av med|bli av med|kommer jag ifrån|kommer jag ur] (jag) (now) [de här|dom här|dessa|era|det här|eländet|detta|den här] (jäkla|eviga|jävla) [texts|utskicken|utskick|reklamen|eländet|smsen|meddelandena]
    (det|detta) (var|är) (det) [sista sms|sista meddelandet|sista gången|sista smset] (som) jag [ville|vill|orkar|tänker] (now) (läsa|få|ha|se) (från|av) (er)
    [hellre|helst|bara|endast] (now) (som|via|per|med|på) [brev|post|mejl|mail|vanlig post|e-post] (now) [i fortsättningen|framöver|hädanefter|tack inga sms|istället för sms|i stället för sms|inga sms]
    [kan ni|kunde ni|vill ni|snälla] (now) (ta|plocka|lyfta) [ta mig|ta oss|plocka mig|plocka bort mig|lyfta mig|ta bort mig] ur (den här|er|denna|sms) [gruppen|grupp|gruppchatten|sms-gruppen|utskicksgruppen]
    ? [era|dessa|de här] [texts] är (inget|inte|ingenting) [inget för mig|inte för mig|inget för oss|inte intressanta för mig|ingenting för mig|inte intressant|inte intressanta]
    avbryt [dem|dom|dessa|de här] (nu|från och med idag|tack|genast|omedelbart)
    stoppa [dem|dom|dessa|de här] [nu|från och med idag|från och med nu|tack|genast|omedelbart]
    vill (jag) [=inte|ej|int] (jag) [va|vara] (med) [med|medlem|prenumerant] (på|i) (era|dom|de|den|detta) (här) [texts|lists] (längre|mer)
    ? ^ (jag) vill [=inte|ej|int] [va|vara] med [längre|mer] $
    [sluta] … [får] … (sms|meddelanden) [om dagen|i veckan|per dag|varje dag] [av er|från er]
    ? ^ (jag) vill inte [få|ta emot|se|läsa] [dem|dom] [mer|längre|fler] $
    ? [när|hur länge] [slutar|upphör|tänker] ni (now) (sluta) [med] (alla|de|de där|dessa|era|den|det) (där|här) [texts]
    ? [när|hur länge till] slutar ni (now) (att) [skriva|smsa|spamma|trakassera|sms a|messa|störa] (till|ner) [mig|oss|hit]
    [förbjuder|förbjuder härmed|förbjuder nu] (jag) (now) er (now) (från) att [kontakta|skriva|använda|skicka|ringa|sms a|smsa|spara|messa]
    [ingen|aldrig] (har) (någonsin) [gett|givit|gav] er (now) [lov|tillåtelse|tillstånd|rätt] (till) (att) [skriva|skicka|sms a|smsa|kontakta|använda|ringa|messa] (till) [mig|mitt nummer|oss|hit|sms|reklam]
    ? ^ (now) gå och [tjata|reta|störa|spamma|plåga|skräna] (på|ner) [någon annan|nån annan|andra|några andra] (istället|now) $
    ? [förföljd|trakasserad|jagad|stalkad|påpassad|terroriserad] av (alla|era|dessa|de här|de där|er) [texts]
    ? [mobilen|telefonen|luren|min mobil|min telefon] [plingar|piper|surrar|ringer|vibrerar|låter] … [pga|på grund av|tack vare] er
    [ingen lust|noll lust|inte lust|ingen ork|ids inte|orkar inte] (alls) (att|med att|med) (få|ha|läsa|ta emot|se) [era|eran|dessa|de här|fler|mer] (now) [texts]
    [sätt|skriv|lägg|för|ta|lägga|sätta] (upp|till|in) [mig|mitt nummer|numret] (now) på (er|eran|en) [spärrlista|spärrlistan|blocklista|blocklistan|nix lista|nixlista|spärrlistan er]
    [sådana här|sånna här|såna här|sådana|såna|den här typen av|denna typ av|denna sorts|den sortens] [texts] (now) [ska|får|bör|skall|vill jag] inte [skickas|sändas|komma|gå|ha] (mer) [hit|till mig|till detta nummer|till det här numret|till mitt nummer|till min telefon|på min telefon]
    [inte|aldrig|ej] (now) [gett|gav|lämnat|givit] (er) (now) [tillstånd|lov|tillåtelse|samtycke|medgivande|tillåtelsen] (till|för|att) (era|dessa|de här|att|ni|få|ta emot) (ni|er|få) [sms|sms en|meddelanden|reklam|utskick|texts|skicka|smsa|kontakta|skickar|smsar|kontaktar]
    [mitt nummer|numret|mitt mobilnummer|mitt nr|mitt namn] [ska|måste|bör|skall] (now) (tas) [bort|ut|raderas|strykas] (från|ur) (er|ert|era|eran) [lists|systemet|system]
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
    [imp] inte (mig|oss|henne|honom) [mer|igen|längre|något mer|fler|mig|oss]
    ^ (now) [imp] inte (now) $
    [imp] [mig|oss] [inte|aldrig] (mer|igen|längre|flera)
    [imp] [inte|aldrig] [mer|igen|längre|flera]
    ^ (now) [imp] (mig|oss) [inte|aldrig] $
    inte [smsa|messa|skicka|kontakta|skriva] (till) [mig|mej|oss|honom|henne] (något|nåt|mer)
    [inte] [imp] (till) (mig|oss) [mer|fler|längre|något mer]
    [skicka|skickar] inte (mig|oss|fler|mer|några) (fler|mer) (några) [texts]
    [inga fler|inga mer|inte fler|ingen mer|slut med|stopp på|stopp för|nog med|trött på|less på|tröttnat på|spy på|nog av] (era|er|mer|fler|dessa|de här|på|alla|sådana|jävla) (jävla) [sms|meddelanden|reklam|utskick|smsen|erbjudanden|spam|mess|reklamen|påminnelser|nyhetsbrev]
    [inga|ingen] (era|er|mer|fler|jävla) [sms|reklam|utskick|smsen|erbjudanden|spam|mess|nyhetsbrev]
    [inga|ingen] (era|er|dessa|sådana) [fler|mer|era|dessa|sådana|jävla] [meddelanden|påminnelser]
    [unwanted] (längre|ha|få|era|ert|de här|dessa|några|någon) (era|er|med|några|fler|mer|längre|de här) [texts]
    [unwanted] (längre|mer) [get] (era|er|mer|fler|dessa|de här|några|något från|någon|in) (fler|mer|mera|dessa|era) [texts]
    [vill inte|vill ej|önskar inte|önskar ej] (längre) [ha|få] [nåt mer|något mer|detta|mer från|det här|inget mer]
    [vill inte|vill ej|önskar inte|önskar ej] (längre) [ha|få] [några fler|fler|mer] $
    ? [vill inte|vill ej|önskar inte|önskar ej] (längre) [ha|få] [några fler|fler|mer]
    [vill inte|vill ej] (längre) [ha|få|höra] (mer|något|nåt) från er
    [vill inte|vill ej] (att ni) (bli) [kontaktad|kontaktas|smsar mig|skickar mer|skickar fler|messar mig|kontaktar mig]
    orkar inte med (era|dessa|alla) [texts]
    [remove] [mig|oss|mitt nummer|numret|mitt mobilnummer|detta nummer] (nu|tack|snälla|genast|omedelbart) (ur|från|på|av|i) (er|era|ert|den här|alla|listan|den|registret|detta|dom här) ([lists])
    [avregistrera|avanmäl|stryk|plocka bort|ta bort] [mig|oss] (från|tack|snälla|nu|ur)
    [avregistreras|bli avregistrerad|bli borttagen|tas bort] [från|ur] (er|era|alla|sms) [lists|texts]
    [vill|önskar|kan ni] (jag) (bli) [avregistrera|avanmäla|borttagen|avregistrerad|avregistreras|ta bort mig|avsluta prenumerationen]
    [avsluta|stoppa|stäng av|avbryt|säg upp|säger upp|avbeställ|avsluta mitt|upphör med] (min|mitt|alla|era|dessa|de här|mina) (alla|era) [texts|prenumeration*|abonnemang*|medlemskap*]
    [radera|ta bort|stryk|släng|glöm] (mitt) [mobilnummer|telefonnummer|nummer|nr]
    [låt|lämna] [mig|oss|mej] (bli|vara) (mig|i) [ifred|fred|bli mig|i fred]
    låt bli [mig|att skicka|att smsa|att kontakta]
    [dra åt helvete|far åt helvete|stick och brinn|håll käften] … [texts]
    ^ [dra åt helvete|far åt helvete|lägg av|skärp er] $
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
    ? ^ (jag) (är) (längre) [inte intresserad|ointresserad|ej intresserad] (längre) $
    ? [aldrig|har aldrig|inte] (själv) [anmält mig|registrerat mig|prenumererat|skrivit upp mig|bett om detta|bett om det här|bett om dom här]
    [är inte|är ej] (längre) [kund|medlem] … (sluta|inga|skicka inte) [texts|sluta|skicka inte]
    ^ stopp (och) [berätta|radera|ta bort|var|skicka|säg]
    [discard] [mitt nummer|numret|mitt mobilnummer|mitt telefonnummer|det här numret|detta nummer|mitt nr]
    ? ^ (det|de|era) [intresserar mig inte|intresserar oss inte|intresserar inte|skiter i era erbjudanden|ej intresse|inget intresse] $
    ? ^ [inget mer|inga fler|aldrig mer] $
    ? ^ [lägg ner|lägg ned|lägg ner nu|håll käften|håll tyst|skärp er|sluta upp|dra åt skogen|ge tusan i mig] (nu) $
    [har redan|redan] (ju) [skrivit stopp|svarat stopp|skickat stopp|avregistrerat mig|avanmält mig|bett er sluta]
    ? [har inte|har aldrig|aldrig] [godkänt detta|godkänt det här|gått med på detta|gått med på det här|sagt ja till detta|sagt ja till det här|beställt detta|beställt det här|tackat ja till detta|tackat ja till det här|bett om detta]
    ? ^ (jag) [blockerar|spärrar|blockar|anmäler] [er|dig|numret|detta nummer|det här numret] (nu) $
    ? ^ (ni|du|numret) (är) [ni är blockerade|är blockerad|är blockerade|blockerad|blockerade|blockat|blockerat] (nu) $
    ? ^ [det här är|detta är] [sista varningen|sista varning|sista gången jag säger till|skräp|skräppost|rena spammen|trakasserier|bara skräp] $
    ? ^ [sista varningen|sista varning|rena spammen|trakasserier] $
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
    ? och [ta bort|radera|stryk|avregistrera|plocka bort] [mig|oss|mitt nummer] $
    [sluta|stoppa|upphör|skippa|låt bli] (now) (upp|av|ner|ned|i) (now) (med) [detta|det här|det där|skiten|tjatet|dom här|de här|det|eran skit] (now) $
    lägg (now) [av|ner|ned] (now) (med) [detta|det här|det där|skiten|tjatet|dom här|de här|det|eran skit] (now) $
    skit i (now) [det|det här|detta|att skicka] $
    ? ^ (now) (now) [sluta nu|lägg av|lägg ner|sluta upp|låt bli|stoppa detta|stoppa det här|slut nu] (now) (now) $
    [kan|kunde|vill|skulle|gick] [ni|du|man|jag|det] (inte|now) (bara|now) (now) (att) [sluta|låta bli|lägga av|upphöra|stoppa|stänga av|få slut på|skona mig|skippa] (now) (med|att) (det|detta|det här|den) (now) $
    [kan|kunde|skulle] [ni|du|man] (inte|now) (bara|now) (now) (att) [sluta|låta bli|lägga av|upphöra|stoppa] (now) [med|att] (det|detta|det här|den|skicka|skriva|smsa)
    ? ^ (now) [det|detta|det här] (now) [måste|ska|bör|får|kan] (now) [ta slut|sluta|stoppa|upphöra|få ett slut|vara slut] (här|now) $
    ? ^ (now) (now) (nä) (nu) [nu räcker det|nu får det vara nog|nu får de va nog|nog är nog|räcker det|det räcker nu|nu är det nog|nu får det räcka|nu är det slut|nu får ni ge er|nu är måttet rågat|nu tar vi slut på] (nu|väl|ändå|mä|med) (ändå|detta|det)
    (nu) räcker det (väl) (ändå) (nu)
    [låt|lämna|låter|lämmna] (now) [mig|mej|oss|kin|henne|honom] (now) (now) (vara|va|få) (i) (now) [fred|ifred|i fred|ro|lugn och ro]
    [låt|lämna|låter] (now) [mig|mej] (now) (now) [vara|va] (now) $
    ? låt oss (now) [vara|va] (now) $
    [kan|får|kunde|vill|skulle] (jag|vi|man) (now) (att) (få|vilja) (now) [slippa|bli fri|bli av med|bli kvitt] (now) (det här|detta|dessa|era|alla|er|fler|mer|de här) (texts|framöver|tjatet)
    [ni|du|er] (now) [är|e] (now) [blockade|blockad|blockerade|blockerad|anmälda|spärrade] (now)
    ? (jag) (har|är) (now) [blockerar er|blockerat er|blockat er|blockerat numret|blockat numret|anmält er|blockar er nu]
    [spara|skona|bespara] (now) [er|på krutet|krutet|besväret|på er|er besväret|er tid|era pengar] (now) (från|det|på|besväret|texts)
    [skona|bespara] (now) [mig|oss] (now) [det|detta|texts]
    [skona|bespara] (now) [mig|oss] (now) från [er|era|ert|detta|det här|all|alla|mer|fler|texts]
    ? [skona|bespara] (now) [mig|oss] (now) $
    ni kan (now) [skona mig|spara er|bespara er|låta bli|sluta|lägga ner|glömma mig|stryka mig|ta bort mig|strunta i|skippa]
    [stryk|ta bort|radera|sudda|avregistrera|kryssa|plocka bort|delete|ta bor|lyft bort] (now) (now) [mig|mej|oss|mitt nummer|numret|mamma|pappa] (now) (ut|bort|ur|från) (now) (listan|igen) $
    [ta bor|tabort|delete|ta bort|stryk] (mig|mej|oss) (now) [från|ur|på|av] (er|den|sms) [lists]
    [texts] (now) [kan|får|ska] (ni) (now) (ge|skicka|rikta) [till|åt|mot] [någon annan|nån annan|andra|grannen|någon som|andra kunder]
    [skicka|smsa|messa|spamma|skriv] (now) (det|de|dom|texts) [till|åt] [någon annan|nån annan|andra|grannen|någon som|andra kunder] (now)
    [hitta|sök|plåga|stör] (er) (now) (nån|någon|en) [annan att|annan|andra] [plåga|störa|i stället|istället]
    [plåga|stör] (now) (nån|någon) annan
    [vill|ids|orkar|önskar|ska|behöver|pallar|int ids] (jag|ja|now|int) [inte] (now) (ha|få|motta|eha|bli|ta emot) (na|några|nåt|något) (fler|mer|mera|flera|meir|sådana) (av|såna|sådana|tå) [texts|det här|detta|det där|er|ede|era|er sort|från er|ifrån er]
    (jag|ja) [inte|int] vill (ha|få|now) (mer|mera|fler|flera|några) [texts] (mer|från er)
    [behöver|vill|orkar] (jag|now) [inte] (now) [påminnas|bli påmind|informeras|kontaktas|bli kontaktad|störas|bli störd|väckas|bli uppringd] (om|av|mer|längre|igen) (något|nåt|er|mer)
    [skit|strunta|låt bli|hoppa] (now) (i|över) (att) [skriva|skicka|smsa|messa|ringa|höra av er|kontakta] (till) (mig|oss|mej|now)
    ge (now) fan (i|now) att [skriva|skicka|smsa|messa|ringa]
    (det|så det) (är) (now) [ingen idé|ingen mening|inte lönt|onödigt|bortkastat|meningslöst] (now) (att|för er att) (ni) (now) [hör av er|skickar|skriver|smsar|skicka|höra av er|smsa|skriva|kontaktar|mer]
    [texts|marknadsföring|kontakt|påminnelser|utskick] (now) (till|på) (detta|mitt|den) (nummer|numret|telefon) (now) [undanbedes|undanbes|är inte önskat|är inte välkommet|är oönskad|är oönskat|önskas inte|önskas ej|är inte välkommen]
    [reklam|texts|utskick] [undanbedes|undanbes|undanbedjes|bör upphöra|ska upphöra|får upphöra]
    (jag|vi) [undanber|avböjer|avstår|tackar nej|avsäger|frånsäger|säger nej tack] (now) (mig|oss|från|till) (now) (alla|all|fler|vidare|framtida|kommande|ytterligare|mer|era) [texts]
    [workphone] … [ingen|inga|inte|ta bort|sluta|stopp|undanbedes]
    [sjuåring|åttaåring|femåring|tioåring|dotter|son|barn|barnbarn] (now) [som|har|äger|använder] (nu|har|äger|använder) … [inga sms|ingen reklam|inga fler|sluta|inte skicka]
    [inga|ingen] (now) [texts] (now) [hit|till mig|till detta nummer|på den här telefonen|på min mobil|till den här telefonen]
    [jag har|har|ja ha] (now) [sagt nej|sagt ifrån|skrivit stopp|bett er|sagt till|svarat nej|svarat stopp] (om detta|now) (now) [två gånger|tre gånger|fyra gånger|fem gånger|flera gånger|många gånger|tio gånger|hundra gånger|gång på gång]
    [hur många gånger|hur ofta|hur svårt kan det vara|vad är det ni inte förstår|vilken del av nej|vad är det med nej] (now) (ska|måste|att) (jag|man|ni) … [säga|be|skriva|fatta|förstå|nej|stopp]
    [det är|detta är|det här är] (now) [tredje|fjärde|femte|andra|sista|tionde|elfte] gången (now) (som) jag (now) [ber|skriver|säger|svarar|meddelar|avregistrerar]
    ? ^ (now) (vill|orkar) (now) [vill inte mer|vill int meir|orkar inte mer|vill inte ha mer|inte mer nu|vill inte längre] (now) $
    ? ^ (jag) (är|e) (now) [inte intresserad|inte intreserad|inte längre intresserad|ointresserad|int intresserad|inte intreserad länngre|ej längre intresserad] (now) (av) (mer|längre|länngre|det|detta|era erbjudanden) $
    ? (ja|jag|vi) (ä|är|e|blir) (now) (så) (now) [trött|less|dötrött|utled|tröttnat|skittrött|urless|less och trött] (now) på [er|detta|det här|tjatet|alla|allt|era|texts|skiten]
    ? [inte längre|inte|ej] (now) [kund|medlem|aktuellt|relevant] (hos er|för mig|längre|mer) (now) (så|och) [spara|radera|stryk|stopp|inte|inga|ta bort|så|sluta|ingen]
    [bytt|flyttat|sålt|sagt upp|såld|sålda|flyttade] … [ingen nytta|ingen idé|inte användning|spara|stryk|radera|ta bort|behöver inte|ge till|inte aktuellt|inga fler]
    måste (jag) (now) byta [nummer|telefonnummer|telefon] (för att) (få|slippa)
    [lugn och ro|vara ifred|vara i fred|bli lämnad ifred] [från er|för er|från era sms|från dessa sms]
    ? ^ (jag) (vill) (now) (ha) (now) [lugn och ro|vara ifred|vara i fred|bli lämnad ifred] (now) $
    [får jag|kommer det|skickar ni|hör ni av er] (now) (ett|en|fler|en gång) (sms|gång) (till|mer) … [lawyer]
    (jag) [anmäler|rapporterar|klagar] (er|detta|det) (now) (till|hos) [authority]
    [authority] (är) (now) [informerad|informerade|kontaktad|kontaktade|underrättad]
    [died] … [stopp|ta bort|stryk|låt oss|låt henne|låt honom|i fred|ifred|sluta|radera|inga sms|inga meddelanden|ingen reklam|inga erbjudanden|inga fler|inte skicka|inte smsa|numret|hans nummer|hennes nummer|inga utskick|inte längre behöver]
    ? ^ (now) [håll truten|håll käft|håll käften|håll tyst|stick nu|försvinn nu|far åt pipsvängen|dra åt helvete|dra dit pepparn växer|ut ur min telefon|släng er i väggen] (now) $
    [dra|försvinn|stick|pallra er] (er) (ut|bort) [ur|från] [min|mitt] [telefon|mobil|liv|inkorg]
    ? ^ (now) [jag går ur|jag lämnar|utan mig|jag hoppar av|jag kliver av|räkna bort mig|jag är ute|jag är färdig med er|ni kan räkna bort mig] (now) $
    ? (har) (jag) (now) [inte bett om|aldrig bett om|aldrig anmält mig|inte anmält mig|inte registrerat mig|aldrig skrivit upp mig] (now) (det|de|detta|era|till) (här)
    jag är (now|bara) [10|11|12|13|14|9|tio|elva|tolv|tretton] (år) … [inte|stopp|inga|sluta]
    [är|hon är|han är|kin] (now|bara) [10|11|12|13|14|9|tio|elva|tolv|tretton] år … [inte|stopp|inga|sluta]
    ? (det) (där) [skiter jag i|struntar jag i|bryr jag mig inte om|läser jag inte|läser jag ändå inte|läser jag aldrig|ger jag fan i]
    ? [man vaknar|vaknar|väcks|väckt|väcker mig] … [inte göra mer|inte mer|sluta|stopp|vill jag inte]
    [lägg av|lägg ner|lägg ned] (now) med (era|alla|dessa|de här|dom här) (now) (jävla|förbannade) [texts]
    (nu) är (det) (min|en) … [sjuåring|dotter|son|barn] … [inga|ingen] [texts]
    ? ^ ni [stör|stör mig|tjatar|irriterar|stör oss] (mig|oss|now) (now) $
    [kan|vill|vore] (ni|du) (vara) [snälla och|så snälla och|vänliga och|snäll och|vänlig och|snälla att] (now) [sluta|lägga av|ta bort|stryka|upphöra|avregistrera]
    [ångrar|drar tillbaka|återkallar|tar tillbaka] (jag) (now) (härmed) (mitt|min) [samtycke|medgivande|tillåtelse|godkännande]
    ? [ingen här|ingen i familjen|ingen hos oss] (now) [vill ha|har bett om|läser|bryr sig om|är intresserad av] (now) (detta|det här|sånt här|era|ert|de här|det där) (texts)
    ? ^ (men) vem har [frågat|bett|bjudit in] er (now) (om det|om detta)
    ? (det) [vore|skulle|hade|är] (now) [skönt|skönt att|trevligt|tacksamt|fint|underbart|snällt] (now) (om|att) (jag|vi|man) (kunde|fick|får) [slippa|slapp|slipper] (now) (texts|det här) $
    ? [nästa|ett till|en gång till|ännu ett|kommer det ett till|kommer det en till] (gång|sms|meddelande|mess|texts) (now) (så) [går|ringer|kontaktar|anmäler|gör|byter|blir|hör|blockerar|blir det] (jag|det|ni) (now) … [konsumentverket|authority|lawyer|bolag|leverantör|operatör|polisanmälan]
    ? om (det) (kommer|dyker|ni|jag) … [ett till|en till|fler|igen|ännu ett] (now) [blir|går|anmäler|gör|kontaktar|byter|ringer] … [polisanmälan|authority|lawyer|bolag]
    ? [en gång till|ett till|ett sms till] så (now) [byter|anmäler|blockerar|polisanmäler] jag (now) (bolag|er|ut|upp|till|det)
    ? (jag) [lägger ut|skriver om|hänger ut] (detta|det här|er) (på) (now) [facebook|nätet|sociala medier|trustpilot|tidningen|internet]
    ? [finns|finns det|det finns] (now) [ingen anledning|inget skäl|ingen mening|ingen poäng] (längre) (för er) (now) (att) [sending|smsa|skicka|höra av er|kontakta]
    ? [texts] (till mig|till oss) (now) [behövs inte|behövs inte längre|är överflödiga|är onödiga|är meningslösa|är inte längre aktuella|är inte aktuella|fyller ingen funktion|är bortkastade]
    ? [få|gör|sätt|sätter] (now) (ett) [slut|stopp|punkt] [på|för] (now) [det här|detta|eländet|texts] (now) $
    ? ^ när (ska|tar|slutar) (now) (det här|detta|ni|eländet) (now) [ta slut|slut|upphöra|sluta|ge er] (now) $
    ? ^ (now) nu (now) [får det vara bra|får det räcka|räcker det|är det stopp|får det vara nog|är det nog] (now) (med) (texts) $
    ? (allt|alla) (från er|era sms|era texts|det) [går|hamnar|åker] (now) (direkt|rakt) (i|till) [skräpposten|papperskorgen|spam|soporna|skräpkorgen]
    ? ^ (men) [är ni|e ni] (now) (helt) [döva|dumma|korkade|tröga|lomhörda|blinda] (eller) (vad) $
    ? (now) [kan ni inte|kan du inte|lär er] (now) [läsa|läsa svenska|förstå svenska]
    ? [nej betyder nej|nej är nej|nej är ett nej|stopp betyder stopp|stopp är stopp|vilken del av nej|vad är det ni inte förstår|vad är svårt att förstå med nej|vad är det i ordet stopp]
    ? [får|kommer|fick|trillar in] (now) (jag) [fortfarande|ändå|trots det] (now) (era|era här) [texts]
    ? [hoppas] (now) (det|detta) (var|blir) [sista gången|sista smset|det sista smset|det sista från er|det sista ni skickar|det sista jag får]
    [låt|låter] (now) [detta|det här|det] (now) (vara|bli) (det) (allra) [sista|sista smset|sista gången|sista ni skickar]
    ? ^ (now) (det) (får|ska) (bli|vara) [sista gången|det sista smset|sista smset|aldrig igen ett sms] (now) $
    ? (jag|vi) (now) [är|e] (now) [klar|färdig|klara] med [er|ert företag|er butik] (now) $
    ? [räkna] inte (now) (längre) med [mig|oss] (now) (längre)
    ? ^ jag [drar mig ur|går ur|lämnar klubben|lämnar listan|hoppar av nu] (now) $
    ? ^ (now) [stick nu|stick härifrån|stick iväg|bort med er|far och flyg|dra åt skogen|dra åt fanders|stick och brinn|kyss mig|far åt skogen|ta er i brasan|släng er i väggen|skit på er] (now) (med) (era|er|texts) $
    ? [stick och brinn|dra åt helvete|dra åt skogen|kör upp era|stoppa upp era|far åt helvete] (now) (med) (er|era|ert|rabatten) (texts) (upp|någonstans|där solen)
    glöm (now) (bort) [att jag finns|att jag existerar|mig|mitt nummer] (now) $
    ? [nummer|numret|mobilnummer] (now) har (inget|ingenting) (now) [inget|ingenting] (i|på) … (register|lista|listor|system) att göra
    ? ^ (now) (det|detta|det här) (är|var) (now) (inte) [ingenting för mig|inget för mig|inte min grej|inte för mig|inget jag behöver|inget för oss|inte min stil|inget jag vill ha] (now) $
    ? (jag|vi) [struntar|skiter|bryr mig inte] (now) (helt) (i|om) (era|alla|ert) (jävla) [texts]
    ? ^ (jag|vi) [köper|handlar|beställer] (now) [ändå|hos er|från er] [inget|ingenting|aldrig något|aldrig] (hos er|från er|now|mer) $
    ? [ni|du] [slösar|kastar|spiller] (bara) (bort) (er|eran|din|mi) (now) [tid|energi|pengar|bort tiden]
    ? ^ (now) (det) (är) [ingen idé|lönlöst|bortkastat|meningslöst|förgäves] (now) (att) [sending|fortsätta] (mer|längre) (mig|hit) $
    ? ^ (now) [bry er inte|besvära er inte|bemöda er inte|ansträng er inte] (now) (mer|längre|med|om) (texts) $
    ? (jag) (vill) (now) [sova|vila|ha lugn och ro|ha tyst] (now) [sluta|lägg av|stopp|låt mig vara]
    ? ^ (now) [håll klaffen|håll truten|täpp till|knip igen|ro och tystnad|lugn och ro tack] (now) $
    [inaktivera|deaktivera|avaktivera|koppla ur|koppla bort|ta ur bruk|stäng av|släck] (now) [mitt nummer|detta nummer|det här numret|notiserna|notiser|utskicken|tjänsten|sms tjänsten]
    ? [står|har] (mig|jag|det) (fått|nog) (now) [upp till halsen|upp i halsen|upp över öronen|mig upp till halsen] (now) (på er|med er)
    ? ^ (now) [detta|det här|det|ni] (now) (är|börjar bli|känns som|gränsar till) (now) (rena|ren|ju) [trakasserier|stalking|spam|terror|förföljelse|ofredande] (now) $
    ? ni (now) [bombarderar|spammar|trakasserar|förföljer|terroriserar|dränker|översköljer|stalkar|tjatar på] (now) [mig|oss|min telefon] (now) (med) (texts)
    [har aldrig|har inte|aldrig] (now) [samtyckt|godkänt|gått med på|sagt ja|gett samtycke|gett tillåtelse|lämnat samtycke] (now) (till) (det här|detta|era|att) (få|ni) (texts)
    (jag) [motsätter mig|invänder mot|protesterar mot|säger nej till] (now) (all|er|era|användning) (av) (mitt nummer för) [direktmarknadsföring|marknadsföring|texts]
    ? (det|detta) [är|e] (now) [olagligt|förbjudet|otillåtet|brottsligt|emot lagen|mot lagen|lagbrott] (now) (att) (sending) (utan) (mitt) (samtycke|tillstånd|godkännande)
    ? ni har (now) [ingen rätt|inte rätt|ingen tillåtelse|inte tillåtelse|inte lov|inget samtycke|ingen laglig rätt] (now) (att) [använda|sending|kontakta|ha|smsa]
    ? [nix registret|nix registrerad|nixregistret|nix telefon|robinsonregistret|nixat] (jag|mig|numret|står|är|mitt|finns|med|i)
    ? (jag|vi) (är|står) (med) [i nix registret|i nixregistret|nixad|nixade|nixregistrerad|nix registrerad]
    ? [på|till] [er|era|eran] [spärrlista|spärrlistan]
    ? ^ (jag) (now) får (now) inte (ha|få) (detta|det här|sms) (now) för [mina föräldrar|mamma|pappa|min mamma|min pappa]
    ? [varje|vartenda] [sms|meddelande|mess] [kostar] (now) (mig|oss) (pengar|dyrt)
    ? (är) (inte) (till) [inte till för|inte avsedd för|inte gjord för|inte för|ej för] [texts]
    (jag|vi) inte (now) [vilja|vill|ville|gilla|behöva] (mer|ha|få) (ha|få) [texts]
    [vilken knapp|vad ska jag trycka|vad måste jag göra|vad krävs|vad ska jag göra|hur många gånger måste jag trycka] … (trycka|göra) (på) (för) (att) … [slippa]
    [magiska ordet|trollformeln|lösenordet] (now) (för|så) (att) … [slippa|sluta|slutar]
    [se till|ordna|fixa|gör|ser ni till|kan ni se till] (så|vad som krävs|det) (now) (att|så) (att) [jag|vi|min mamma|det här numret] (now) [slipper|inte får mer|inte får fler|inte får några|aldrig får|inte får|inte kontaktas] (era|fler|mer|er|några) (texts) (now) $
    ? (avregga|avregistrera|deregga|avskriv|unsubba|unsuba|optouta) [avregga|avreggas|unsubba|unsuba|unsubscriba|avskriv] (mig|oss|tack)
    ? [han|hon|kin] [vill|önskar|ska] inte (längre) (now) (ha|få) (now) (ha|få) (fler|era|några|mer) [texts] (now) (från er|av er|mer)
    [kan|kunde|vill] ni (inte) (now) (snälla|inte) [låta|lämna] (now) (mig|oss|kin) (now) (vara|ifred|i fred)
    ? ^ måste ni (now) [skicka|sms a|smsa|messa|skriva|tjata|störa|plinga] (now) (varje dag|hela tiden|jämt|så ofta|mitt i natten|på helgen|sms)
    ? ^ (now) (går|finns|kan) (det) (man) inte (något|att|någon|nåt) (sätt|möjlighet) (att) [stänga av|bli av med|stoppa|slippa] (det här|detta|dem|eländet|er|texts) $
    ? ^ varför [fortsätter|skickar|smsar|messar|skriver|håller] ni (now) (på) (att) (now) (sending) (mig) (så mycket|sånt|sån|all|den här) [skräp|skit|skiten|reklam|spam|dynga|tjat|texts]
    ? [noll|0] (stycken) [texts] (now) [vore|räcker|hade|låter|passar|är] (varit) (now) [lagom|bra|perfekt|nog]
    ? ^ (men) vem (i hela världen|fan|orkar|now) [läser|bryr sig om|orkar läsa] (now) (det här|detta|sånt|sånt här|era) (texts) (egentligen|now) $
    ^ (now) [inte|aldrig|ej|inget] (now) [per sms|via sms|på sms|med sms|via mobilen|på mobilen] (now) $
    ^ (now) (sms a|smsa|messa) inte (now) [ring|mejla|maila|bara ring] (now) (istället|bara) $
    ? ^ (now) [bara|endast|enbart] [via|per|på] [mejl|mail|e post|brev|post|telefon] (now) (i fortsättningen) $
    ^ (now) [inga|ingen] (now) (fler|flera|mer|mera) [texts] (now) $
    ^ (now) [inte|inget] (now) [fler|flera|mer|mera] [texts] (now) $
    ^ (now) inget [sms|spam|tjat] (now) $
    [inga|inte|ingen|inget] (now) [fler|flera|mer|mera] [texts] (now) $
    ? (har) [flyttat|bytt bolag|bytt leverantör|sålt bilen|slutat|lagt ner|gått i pension|gått ur] (now) … (så) [sluta|behövs inte|onödigt att|ta bort mig|skriv inte|skicka inte]
    ? [trött|less|led|utled|dötrött|skittrött|urless|irriterad] på (now) [er|era|eran|ert] (texts) (now) $
    ? [asking] (now) (now) [stopping] (now) (now) $
    ? [asking] (now) (now) [leavingMe] (now)
    [asking] (now) (now) [stopping] (now) (från|med|upp|det|att|och|å) (att|å|o|och) [sending] (now)
    [asking] (now) (now) [stopping] (now) (från|med|upp|det) (era|de här|dessa|alla|ert|sånt|den här) [texts]
    ? ^ (now) (now) [upphör|sluta|lägg av] (now) (now) (now) $
    ? [nu|kan|måste|ska] (now) [får ni|ni] (now) (now) [ge er|ge upp|lägga av|sluta] (now) $
    ? ^ [stopp|stop|sluta|avsluta|avregistrera|avanmäl] (now) [tack|snälla|please|plz|genast]
    ? (att|så|kan|får|ska|bör|behöver) (texts|kallelserna|kallelser|påminnelserna) (now) (kan|får|ska|bör|behöver) (now) [sluta|upphöra|slutar] (now) (att) [komma|skickas|dyka upp]
    ? [texts] (now) [kan|får|ska|bör|måste] (now) [sluta|upphöra|stoppas|avslutas|upphör]
    [håll|hålla|håller] (er|dig) [borta|undan|ifrån] (from|från) [min|mitt|mig|den|den här|min telefon|vår]
    ? ^ (now) [håll er borta|håll er undan|håll er ifrån|håll er härifrån] (now) $
    (jag|vi) [klarar|klara|klarar oss|klarar mig|klara oss|klara mig] (mig|oss) (now) (gott|fint|bra|utmärkt|alldeles utmärkt|väl) utan (er|era|de här|alla|sådana|dessa) (texts) $
    ? [har|hava] ni [inget bättre|inget annat|inte något bättre|ingenting bättre] (för er|att göra) (att) (göra|för er) (än)
    [blir|bli|blev|görs] (now) [upset] [av|på|över] (er|era|de här|alla|dessa|ert) (evinnerliga|ständiga) [texts]
    ? (era|de här|dessa|alla|ert) [texts] (now) [väcker|stressar|skrämmer|irriterar|oroar|plågar|stör|tar kål på|tär på] (mig|honom|henne|oss|kin|min)
    [intresserar|roar|angår|berör] (now) (mig|oss|mej) [inte|int|icke] (now) [nothingAtAll]
    ? (mig|oss) [intresserar|roar|angår] (det|detta|det här|ni|era|sånt) (texts) [inte|int|icke] $
    ? (jag|vi) [betackar mig|betackar oss|undanber mig detta|undanber mig sådant|tackar nej|avböjer vänligen|avböjer bestämt] (now) $
    ? ^ (now) (men) (nu|här|härmed|därmed) [quitsYou] (now) (now) $
    ? [nu|här|därmed|härmed] (now) [quitsYou] (now) (now) $
    [avsluta|avslutar|bryt|bryter|bryta|avbryter|avbryt|upphör med|säger upp|säg upp|klipp|klipper|kapa|kapar|upphäver|avstår från|undanber mig|undanber jag mig|avsäger mig|avsäger jag mig|frånsäger mig|betackar mig|inte ha|slippa|vill inte ha] (now) (all|allt|alla|vår|någon|mer|denna|den här|fortsatt|framtida) (slags|form av|former av|slags vidare) [dealings] [med mig|med er|från er|med oss|med]
    [avsluta|upphör med|säger upp|vill inte ha] (now) [all|allt|vår|någon|mer|fortsatt|framtida] (slags|form av) [dealings]
    [undanber|avsäger|frånsäger|betackar|undanbeder] (jag|vi) (now) [mig|oss] (now) (all|alla|allt|er|era|varje) (form|former|slags|typ|sorts) (av) [texts|dealings]
    ? (denna|den här|vår|detta|all) [dealings] (now) [upphör|avslutas|tar slut|ska upphöra|ska avslutas|ska ta slut|är avslutad|är slut|upphöra|får ta slut]
    ? hur [många gånger|ofta] (now) (behövs|ska|måste|skall) (det|jag|man) (now) [be|säga|skriva|avregistrera|avanmäla|säga till|skicka stopp|svara stopp|be er]
    ? hur [länge|många gånger] (till) (now) [ska ni|tänker ni] (now) [hålla på|fortsätta|tjata|plåga|spamma|skicka|smsa]
    ? hur många [stopp|stop|nej|gånger till] (now) (behövs|krävs|ska)
    ? [sagt|skrivit|svarat|bett] (ju) (now) [nej|stopp|stop|ifrån|er sluta] (now) (till er) [redan|förut|flera gånger|på både|både|i telefon|per telefon|två gånger|tre gånger|upprepade gånger]
    ? ^ (now) [texts] (now) nej (tack) (now) (now) (now)
    ? ^ (now) [bara|endast|enbart|hellre|helst] (via|per|på) [mejl|mail|e post|epost|brev|post] (now) (now) $
    ? ^ (now) [stäng av|dra ur|dra åt|stäng|skruva åt|vrid av|koppla ur|rycka ur|ryck ur|dra i|skär av|klipp av|klipp] (now) [kranen|sladden|kontakten ur|proppen|pluggen|handbromsen|nödbromsen|linan|tråden|bandet] (now) $
    ? [lägg|sätt|slå] (now) [locket på|locket|punkt|punkt för det här|punkt för detta|stopp|p för det här|p för detta|igen dörren|igen butiken] (now) (för|på) (det här|detta|now) $
    ? [dra|drar] (now) (ett) streck (över|genom) [mig|mitt nummer|mitt namn|detta]
    ? ^ (now) (det är|är) [vi har pratat färdigt|färdigpratat|över och ut|klart slut|klart och slut|punkt slut|slut på det här|slutpratat|färdigsnackat|tack och adjö|tack och hej leverpastej|adjö för alltid|hej då för alltid|farväl för alltid|jag gör slut|slutsnackat|slutspelat] (now) (now) (now) $
    ? ^ (now) nej (now) (nej) (och) [nej och åter nej|nej nej nej|nej och nej|åter nej|aldrig i livet|fan heller|nej för fan|nej för helvete] (now) $
    [får inte|får ej|får aldrig|får icke] (now) [använda|utnyttja|nyttja|missbruka] (now) (mitt|detta) [nummer|numret|telefonnummer|mobilnummer|nr] (now) (till|för|i) (er) [texts|direktreklam|marknadsföring|sånt|sådant|detta]
    ? (min|den här|denna|detta|mitt) [device] (är|e) (now) (ju) [ingen|inget|inte en|inte någon|inte nån|inte ett|inte er] [soptunna|anslagstavla|reklampelare|papperskorg|brevlåda|reklamtavla|plats för|ställe för|reklamkanal|lekplats|sopcontainer|allmän plats]
    [texts] (hit|på den här|till mig|till detta nummer|på detta nummer|i min telefon) (now) (är|har) (now) [uteslutet|uteslutna|otillåtet|otillåten|bannlyst|bannlysta|förbjudet|förbjuden|inget att göra här|avböjes|ej tillåtet|inte tillåtet|inte tillåten|ovälkommen|ovälkommet]
    [inte] (now) (ni|du) (now) (håll på|hålla på) (å|att|och|o) [skicka|skriva|smsa|messa|kontakta|ringa|störa] [hit|na|nåt|mer|mera|till mig|mig|mej|oss] (mer|mera|fler)
    [ni|du] [ska|får|behöver] [inte] (now) (hålla på) (att|å|och) [sending] (hit|na|nåt|mer|mera|till mig)
    [vill|behöver] (ni|du) [inte] (now) [sending] [hit|mer|mera|till mig|na|nåt]
    int (now) ska ni (now) (hålla på|håll på) (å|att) [skicke|skicka|smsa|sms a|skriva] (hit|na) (na|mer)
    lägg av (me|med) (å|att) [sms a|smsa|skicka|skriva|messa]
    ? [ett|en] [sms|meddelande|mess] till (så|o|och) … [lawyer]
    ? nästa gång det (now) plingar
    [ta bort|stryk|radera] (now) [hennes|hans|min mammas|min pappas] [nummer|mobilnummer]
    [inga fler|inga mer] [pling|sms|meddelanden|utskick|erbjudanden|reklam] från (er)
    [ska|får|behöver|måste] (ni|du) [inte|int|ite|icke] (now) (håll på|hålla på) (å|att|och|o) [sending] (hit|na|nåt) [mer|mera|meir|hit|till mig|längre|nåt mer|fler]
    ? [inte|ej|slippa] (längre|now) [figurera|stå|finnas|finns|vara|ligga|vara med|ingå|stå kvar|vara kvar|synas] (kvar|med|upptagen) [i|på|bland|med] (er|ert|era|den här|eran) [lists]
    ? [imp|ge] (now) [era|de här|det|dom|ert|dessa|allt] (egna) (texts|skit) [till|åt|på|mot] [somebodyElse]
    ? [skicka|smsa|messa|spamma] (now) (era) (texts) [till|åt] [somebodyElse] [i stället|istället|som]
    ? [går det|skulle det gå|kan jag|kunde jag|får jag|vore det möjligt|skulle jag kunna|hur|vill|önskar|ber om|önskar att|vill gärna|skulle vilja] (att|now) (för sig|an|bra) (att) (jag|få|vi) (now) [bli|blir|blev|vara] (now) [struckOff]
    [bli|blir|blev|blivit] (now) [struckOff] (now) [från|ur|på|av] (er|era|ert|den|alla|de) (texts|lists|utskicken|här)
    ? [va|vad|vilket] (mycket|fan|jävla|mycke) ni [tjatar|spammar|smsar|plingar|messar|stör]
    ? ni (now) [tjatar|spammar|skickar|smsar|messar|hör av er] (now) (på tok) (alldeles) [för mycket|för ofta|jämt|hela tiden|dygnet runt|stup i kvarten|i tid och otid|så jävla mycket|som galningar]
    ? [chilla|chilla ner|tagga ner|lugna ner er|lugna er|bromsa|dämpa er|kyla ner|lugn|coola|trappa ner] (now) [med|me|mä|mé] (now) (era|de här|dessa) [texts]
    ? [jag bryr mig|bryr mig] [noll|inte ett skit|föga|inte ett dugg|inte det minsta]
    ? [fått|har fått|haft] (now) [så det räcker|så att det räcker|nog och mer därtill|så det blir över|mer än nog] (och|now) (blir över) (av|med) (era|er|detta|det här|sånt|sådana) (texts)
    ? [fått|har fått|haft] (now) nog av [er|era|detta|det här|sådana|texts] (texts)
    [tjatat|spammat|smsat|förtjänat|tjänat|skickat] (er) (till|ihop|in er) (en|på) [blockering|block|spärr|anmälan|spärrlista|spamlista]
    ? (ni) [åker|hamnar|går|får|blir] (nu|nu på|now) (på|in) (min|i|en) [blockering|spärrlista|blocklista|blockeringslista|spamlista|svarta lista|svartlista|spärrlistan|blocklistan]
    ? ni är (nu|now) (på) (min|i|en) [spärrlista|blocklista|blockeringslista|spamlista|svartlista]
    [har|jag har] (now) [inte|ingen|aldrig] (now) [tid|ork|lust|plats] [med|för|med att läsa|att läsa|till|för att läsa] (era|såna här|sådana här|de här|sånt här|all denna|såna) [texts]
    ? (jag) (är|lider av) (now) [spelberoende|spelmissbrukare|spelmissbruk|nykter alkoholist|nykter spelmissbrukare|avstängd via spelpaus]
    [vill|önskar|begär|kräver|yrkar] (jag|vi) (now) (att) (denna|den här|detta|er|all) [dealings|texts] (now) (ska|skall) (now) [upphör|avslutas|stoppas|upphöra|tar slut|avslutad|bli slut|slutar]
    ? ^ (now) [var är|tacka vet jag] [tystnad|lugn och ro] (now) (now) $
    ? [vore|hade varit|skulle vara] (now) (så) [skönt|härligt|bra|trevligt|fint|snällt|uppskattat|underbart] (now) (om|att) (jag|vi|man) (kunde|fick) [slippa|slapp|slippa era|besparas] (now) $
    ? [vore|hade varit|skulle vara|uppskattar] (now) (så) (skönt|härligt|bra|trevligt|fint|snällt) om ni (kunde|ville) [lät bli|låta bli|lät mig vara|låta mig vara|glömde mig|glömde bort mig|lät mig slippa|slutade]
    [uppskattar|uppskattat|uppskatta|tacksam|glad|tacksamt|snällt] (det) om ni (kunde|ville|kan|vill) (now) [bespara|skona|förskona|avstå|befria] (mig|oss|från)
    ? (det) (är|e) [hyggligt|snällt|trevligt|gulligt] (now) (menat|ment|av er) (men) (now) [slipper gärna|inga fler|inte på telefonen|inte i mobilen|inte mer]
    ? [inget mer|inga fler|aldrig något mer|inte mer|inte ett pip till|inget från er] (now) [i mobilen|i min mobil|på mobilen|i telefonen|på min telefon|i luren|till min lur|i inkorgen|på den här luren] (now)
    ? glöm (now) [att ni|att du] (någonsin|någon gång|nånsin) [haft|fick|fått|har] (mitt|det här) [nummer|numret]
    ? [stoppa|dra] (in|tillbaka) [pipan i säcken|pipan|tentaklerna]
    ? ^ (now) [stick och brinn|gå och dö|kyss mig i arslet|dra åt pipsvängen|dra åt fanders|dra till skogs|gå å lägg er|gå och lägg er|far och flyg|ni kan dra|ät skit|fuck er|fuck you|fuck off|knulla er|ta er i röven] (now) (med) (era) (texts) (now) $
    ? [died] & [skriver till|smsar|skickar till|upphör|gratulera|skickar fortfarande|fortfarande sms|hans nummer|hennes nummer|ni kan sluta]
    ? [hans|hennes|mammas|pappas|brors|min mans|min frus] [nummer|telefon|mobil] (now) (som) (ni) [skriver till|smsar|skickar till|messar|spammar]
    ? [ska|skall] [inte|ej] (now) (få|ha) (några|någon) [texts] (now) [till|på] (den här|detta|denna|det här) (telefonen|nummer|numret|telefon)
    ? [vill|önskar] (now) [bara|endast|hellre|helst] (ha|få) (er|era|kontakt) (texts|information) (via|per|på) [mejl|e post|brev|mail|post] (now) (inte sms|inte via sms|ej sms)
    [inte|ej|aldrig|icke] [via|per|som|genom] [sms|mess] [utan|tack|längre|i fortsättningen|framöver|men]
    [striking] (now) [mig|oss|kin|honom|henne|mitt nummer|numret|detta nummer|det här numret] (now) (ut|bort|helt) [från|ur|på|av] (er|era|ert|den|alla) [lists|texts]
    [var|vara|va] (så|now) [snäll|snälla|vänlig|vänliga|hygglig|hyggliga|bussig|bussiga] (now) [och inte|å inte|att inte|och skicka inte|inte å] (now) [skicka|skriva|smsa|kontakta|ringa|störa|plåga]
    ? [om|ifall] ni tror (att) (jag) (now) [vill ha|behöver|saknar|läser] (era|er|fler) [texts]
    ? [undrar om|om] (det) (går|skulle gå) (att) (jag) (kan|kunde) (få) bli (now) [struckOff]
    ? så (now) [sluta|upphör|lägg av|ge er] [nu|genast|omedelbart|snälla|smsa|skicka] (now) $
    [behöver|vill ha|önskar] (now) [inget|ingenting|inte något|inte nåt|inte] (mer|mera|fler|längre|något) (mer|mera) (från|av) [er|från er|eran butik|ert företag]
    ? [ingen|inga] (här) (som|längre) (now) [läser|vill ha|har glädje av|har nytta av|är intresserad av] (now) [detta|det här|dem|era|sånt|sånt här|dessa|utskicken]
    [betala|betalar|kostar|debiteras] (mig|pengar) (for|för) [varje|vart|vartenda|alla] (enda|mottaget) [sms|mess|meddelande|era sms]
    ? ^ (now) det får räcka [nu|så|här] (now) $
    ? vem (har) [gav|gett|givit|gav er] (er) [rätt|lov|tillåtelse|er tillåtelse|er lov|er rätt] (att) [sending|störa|skicka|smsa]
    ? [trycka|tryck] (now) på (den där) [stopp|stoppknappen|stopp knappen|av knappen|avknappen|off|pausknappen|delete|raderaknappen]
    [tacksam|glad|uppskatta|uppskattar] (det) om ni (kunde|ville) [lät mig vara|låta mig vara|lämnade mig|tog bort mig|strök mig|skonade|besparade mig|höll er|inte skrev|inte skickade|inte smsade]
    hur svårt [ska|kan] det (va|vara) (now) (att) [fatta|förstå|sluta|respektera|läsa|låta bli]
    ? [numret|nummer|telefonen|mobilen|telefon] (now) [tillhör|används av|ägs av|är] (en|ett|mitt|min) [tolvåring|elvaåring|tioåring|nioåring|åttaåring|sjuåring|barn|minderårig|skolbarn|dotter|son|barns|sons|dotters]
    ? [aldrig handlat|aldrig köpt något|aldrig köpt nåt|aldrig varit kund|aldrig varit medlem|aldrig hört talas om er|aldrig satt min fot] & [texts]
    [tjänsten|abonnemanget|prenumerationen|medlemskapet|smsen|utskicken] (now) önskas (now) [avslutad|avslutat|avslutas|uppsagd|uppsagt|avstängd|avstängda|stoppade|borttagen]
    [bort|ut] med [mig|oss|mitt nummer] (från|ur) (er|den|era) [lists|listan|här|gruppen]
    ? vill (now) [ut ur|bort från|ur|ut från|bort ur] (now) [det här|detta|er|listan|härifrån|klubben|lists]
    [vill|ska|önskar] (now) (absolut|verkligen) inte (now) ha (now) (mer|fler|något) [av den|av det|av de|mer av] [varan|sorten|slaget|typen|den varan|det slaget|den sorten]
    ? [dra|skruva|vrid] (now) ner (volymen|ljudet|det) (till) [noll|0|minimum]
    ? [sa|sade|svarade|skrev|meddelade] (ju|er) (now) [nej|stopp|ifrån|stop|nej tack] (now) [redan|förra veckan|i förra veckan|igår|förra gången|sist|senast|för länge sen|förra månaden]
    ? ^ (now) [släpp mig|släpp mig fri|befria mig|släpp greppet om mig|prata med handen|snacka med handen|tala med handen] (now) $
    ? (lägg|sätt|parkera) [mitt nummer|numret|min telefon|mig|min lur] (now) [på is|på hyllan|i malpåse]
    [remove|discard] (nu) [min nummer|nummer min|nummer mitt|min numret|mina nummer]
    ? ^ (now) [remove] [mig|oss|mej|mitt nummer] (now) (now) $
    ? ni (är|e) (now) (så|bara) (jävla|jävligt|sjukt|otroligt|fruktansvärt) [jobbiga|irriterande|störiga|störande|tjatiga|påträngande|efterhängsna|enerverande|outhärdliga] (now)
    ? (jag) [gav|gett|har gett] (er) (aldrig|inte) [aldrig|inte] (now) (mitt) (nummer|tillåtelse|lov) [för detta|för reklam|för att få reklam|för det här|till sånt här]
    ? ^ (now) [hejdå då|farväl|adjö|ajö|på återseende aldrig|hej då för gott|bye bye] (now) (era|alla) [texts] $
    ? [kasta|lägg|stoppa|släng] (now) (era|dessa|de här|alla) [texts] (now) [i soporna|i papperskorgen|i sjön|i elden|någon annanstans|där solen inte skiner]
    ? [läser|öppnar|tittar] (ju) (now) (på) (dem|dom|det|era) [dem aldrig|aldrig dem|dom aldrig|aldrig era] (texts)
    ? [imp|sending|lägga|rikta|bjuda] (now) (era|de här|det|dom|dessa) (egna) [texts] [till|åt|på|mot] [somebodyElse]
    ? [nu|härmed|här] (now) [avslutar|stoppar|bryter|slutar] (vi|jag) (now) [det här|detta|med det här|med detta] (now) (med) (texts)
    ? [vill|önskar|tänker|ska] (now) inte (now) [vara med|vara kvar|stå kvar|vara medlem|vara kund|delta|få något från er] (now) [längre|mer|mera]
    [undanber|avsäger|frånsäger|betackar] (jag|vi) (now) [mig|oss] (now) (ytterligare|fortsatt|vidare|framtida|fler) (form av) [texts|dealings]
    ? ni (är|har) (now) [uppsagda|sparkade|avskedade|fått sparken|dumpade|petade|dissade|avpolletterade]
    [bett|bad|ber|sagt åt|sagt till|uppmanat] er (now) (om) (att) (now) [stopping|ta bort mig|inte skicka|inte skriva|inte kontakta]
    ? (det) så (now) svårt (now) att [låta|lämna] (folk|mig|oss|människor|en) (now) (vara) [vara ifred|vara i fred|ifred|i fred|vara]
    ? så (now) svårt (now) att [sluta|låta bli|lägga av|respektera|förstå ett nej|fatta ett nej|fatta]
    [mitt nummer|numret|mitt namn|mina uppgifter] (now) ska (now) inte (now) [finnas|ligga|stå|vara|sparas|vara kvar|användas] (kvar) [hos er|i ert|i era|på er|på era]
    [skicka|sms a|messa] inte (now) [sånt|sådant|sånt här|sådant här|såna här|sånt där|den sortens] (texts|till mig|hit)
    ? ^ (now) [bespara|skona|förskona|spara] [mig|oss] (från) [fler|era|mer|alla|resten|eländet|dessa|vidare]
    ? (jag|vi) [struntar|skiter] (now) i (now) [vad ni har att säga|vad ni säljer|vad ni erbjuder|vad ni skickar|er reklam]
    ? [texts] (från er) (now) hör hemma (now) [i soporna|i papperskorgen|i skräpet|i sopkorgen|ingenstans|någon annanstans|i skräpposten]
    ? ni har (now) [mitt nej|fått mitt nej|fått mitt svar|fått nej|fått ett nej] (now)
    ? ni behöver [inte|int] (now) … [mig|oss|mej] (now) (om) [mer|längre|mera|fler|alls]
    [inte|slippa|aldrig|ej] (now) (att) (mer) [bli|blir|vara] (now) [kontaktad|kontaktade|uppringd|störd|störda|spammad|smsad|påmind|påminda|uppvaktad|nådd] (av er|now) [igen|mer|längre|på|av|via|framöver]
    ? (mitt|vårt) tålamod (now) är (now) [slut|uttömt|förbrukat|över] (now)
    ? (ni|du) ta (now) en (now) [paus|lång paus|evig paus|paus för alltid] (now) (typ) (från) [texts|för evigt|för alltid|från mig]
    [avboka|avbeställ|avskriv|avmönstra] [mig|oss|mitt nummer] (now) (från|ur) (alla|era|framtida|now) (framtida) [texts|lists]
    samtycker (jag) (now) [inte|ej|icke] (now) [längre|till detta|till det här|till era|till att|mer|till reklam]
    ? [rör|använd|nyttja|missbruka] (now) [inte|aldrig] (now) [mitt nummer|detta nummer|det här numret|mitt mobilnummer] (now) (igen|mer|längre)
    [men|och|så|bara] (now) [sms a|smsa|messa] (now) inte (mig|now) $
    ? ^ (now) (nä|nej|nää) (nu) (now) [räcker det|är det nog|får det räcka|får det vara nog] (now) (now) $
    ? [se till|ser ni till|ordna|fixa|ser till|kan ni se till|hoppas|räknar med|förutsätter|utgår från|kräver|vill] (now) att (now) [det här|detta|ni|smsen|tjatet|utskicken] (now) (kan|ska) (now) [upphör|slutar|försvinner|lägger av|tar slut|är slut|upphöra|sluta]
    ? [komma överens|kommer överens|överens] (now) om (now) att (now) ni (now) [slutar|låter bli|lägger av|lämnar mig|stryker mig]
    [går|gick] (jag) (now) inte (now) [med på|längre med på] (now) (mer|fler|era|att) (få) [texts]
    ? nej (tack) till [allt från er|allt ni skickar|allting från er|alla era utskick|allt för all framtid]
    ? (sista) [chansen att sluta|chans att sluta|chansen att lägga av|sista chansen] (now) (innan) (jag) [blockar|innan jag blockar|innan jag blockerar|innan jag anmäler|innan jag spärrar|innan jag polisanmäler]
    ? [vore|hade varit|skulle vara] (now) [skönt|bra|trevligt|fint|underbart|tacksamt] (now) om (now) [det här|detta|ni|smsen|tjatet] (now) [kunde sluta|slutade|upphörde|tog slut|kunde upphöra|kunde sluta komma|försvann]
    [vill|önskar] (now) inte (now) (bli|ha) [påminda|påmind|störd|väckt|bli påminda|bli påmind|bli störd|bli väckt] (now) (om|av) (era|er|det)
    [be|ber|bett] om att (now) [inte|slippa] (now) [bli kontaktad|bli störd|få fler|få mer|bli uppringd|bli smsad] (now)
    ? [låt|låta|låter|ge|unna|gärna|om] (now) [thisphone] (now) (få|lite|fick|kunde) (now) [resting]
    ? [texts] (now) har (now) [inget|ingenting|inte] (now) (med|på|i) [thisphone] att göra
    ? ^ (now) [farväl|adjö|ajö|hej då|hejdå|tack för mig|tack för oss|tack och hej|lev väl|ajöss|adios|au revoir|sayonara|ciao|bye] (och|hej då|på|då) [foreverWords] (now) $
    ? [låt|låta|unna|kan|får] (now) [folk|en annan|en stackare|en gammal människa|hederligt folk|vanligt folk] (now) (få) [sova|vila|vara ifred|vara i fred]
    ? [får|kan] (now) man (now) (inte) (få) [sova i fred|sova ifred|vara ifred|vara i fred]
    ? är … (på) (morgonen|natten) … [är ni|e ni|är du] (now) (inte|ni) (now) [rascals]
    ? ni [väckte|väcker|skrämmer|skrämde|stressar] (now) (upp) [hela familjen|hela huset|mig|oss|bebisen|barnen|min bebis|kin|hela kvarteret]
    ? [texts|kallelserna] (now) (kan|får) (ni) [ni behålla|ni spara|ni slänga|ni stoppa upp|ni ge|ni skicka|ni skippa|ni strunta]
    ? [ett|ett enda|en|ännu ett|ytterligare ett|bara ett] (sms|mess|texts|pling) till så [lämnar|byter|slutar|är|blir|säger|avslutar|handlar]
    ? ni är (now|nu|redan) [svartlistade|svartlistad|bannlysta|portade|bannade|avvisade|bortkopplade|avstängda]
    ? [läser|öppnar|ser|tittar på|bryr mig om] (ju|ändå|now) (inte|aldrig) (now|ens) [vad ni skriver|vad ni skickar|det ni skriver|det ni skickar|er reklam|era sms|det från er]
    ? [läser|öppnar|bryr mig om] (ju|ändå|now) [inte|aldrig] (now|ens) [dem|dom]
    ? [dement|dementa|alzheimer|förvirrad|senil|90 år|nittio år|85 år|förstår inte] … [remove] (now) [honom|henne|kin|hennes nummer|hans nummer]
    ? ingen (som) (now) har (now) [bett om|bett er om|bett er|frågat efter|beställt|efterfrågat|tackat ja till]
    ? [aldrig frågan|aldrig blivit tillfrågad|inte blivit tillfrågad|aldrig fått frågan|inte fått frågan|aldrig tillfrågad|inte tillfrågad|frågade mig aldrig]
    ? [aldrig meningen att|inte meningen att|aldrig min mening att|av misstag som jag|ett misstag att jag] (jag) (now) (skulle) [anmäla mig|gå med|hamna|bli medlem|få|anmälde|gick med|skriva upp mig]
    ? [lägg|sätt|skriv|för] mig på [nån annan|någon annan|en annan] [lists]
    ? [pensionera|arkivera|begrav|begrava|skrota|avpollettera|ta farväl av|säg adjö till|säg hej då till] (now) [mitt nummer|numret|mig|detta nummer|det här numret]
    ? [räknar med|hoppas|litar på|utgår från|förutsätter|förväntar mig|tror] (now) (att) (detta|det här|det) (var|är|blir) det sista (jag|vi|som) [jag hör|jag hörde|jag ser|jag såg|jag får|vi hör|ni skickar|ni skriver|ni smsar]
    ? ^ (nej|men) [texts|det här] (är|e) (now) [inte min grej|inte min stil|inte mitt liv|inget för mig|ingenting för mig|inte för mig|inte min kopp te|inte min tekopp|inte min melodi|inget jag gillar]
    ? [inte er|inte i er|knappast er|inte längre er|inte rätt] målgrupp
    ? [bry er inte|besvära er inte|bemöda er inte|ansträng er inte|inte bry er|inte besvära er] (now) (med|om) (att) [sending]
    ? ^ (now) [inget|ingenting|inte ett ord|inte ett pip|inte ett sms|inga ord|inte ett skvatt|inte ett knyst] (now) (mer|mera|till) från [er|er sida|ert håll|er butik|ert företag|eran sida] (now) $
    ? vill (now) (ha) (en|ett) (now) [reklamfri|reklamfritt|reklamfria|spamfri|spamfritt|tyst|ostörd|sms fri] (now) [telefon|mobil|liv|lur|vardag|tillvaro|dag|dygn|nummer]
    ? [håll er till|håller er till|ta det via|kör på|nöj er med|begränsa er till|använd|räcker med|föredrar|nöjer mig med] (now) [mejl|mail|e post|epost|brev|vanlig post|mejlen|mailen]
    ? nu [lägger vi ner|slutar vi med|avslutar vi|stänger vi|sätter vi punkt för|lägger vi locket på] (now) (det här|detta|den här|allt) (now) $
    ? ^ (ta|så) (och|å|o|now) [glöm|glömma] (now) (bort) att jag (now) [nånsin|någonsin|någon gång|nån gång|har] (now) [handlat|handlade|varit|köpte|köpt|funnits|finns|anmälde]
    ? [gör ont|smärtar|svider|sårar|river upp|är jobbigt|är plågsamt|skär i hjärtat|hugger till] (now) (varje gång|när|att) … [texts|ni skriver|ni smsar|ni hör av er]
    [remove] (now) [hennes|hans|deras|vårt|dotterns|sonens|mammas|pappas|barnets|mormors] (nummer|nr|mobil) (now) [nummer|nr|mobil|mobilnummer|telefonnummer] (now) $
    ^ (nej|now) [inga|inte|inget|aldrig] (now) [fler|flera|mer|mera] (av) [suchThings] (now) $
    [ordna|fixa|se till|gör|ordnar|fixar|ser till|hjälpa mig|hjälp mig] (now) (det|med det) (så) (att) [jag|vi|man] (now) [slippa]
    ? nej tack till (precis|now) allt (som) [ni har|ni skickar|ni erbjuder|från er|ni säljer]
    ? [lämna|håll|lämnar|hålla] (now) [mig|oss|kin|honom|henne|min gamla mor|min gamla mamma|min gamla pappa|familjen|barnen] (now) utanför
    ? [stör|väcker|plingar|smsar|skickar|skriver|sms a|piper|hör av er] (now) (mig|oss) (now) [oddHours]
    ? [detta|det här|den här|mitt] [device] är (now) [bara|endast|enbart|till] (now) (avsett) för [emergency]
    ? [man|jag|vi|folk] [blir|är|blev] (now) (så|helt|ju) [upset] (now) [på er|på detta|på det här|av er|av detta|av det här|av allt detta|på era|av era]
    ? [skrivit in|anmält|lagt in|registrerat|uppgett|skrivit upp|gett er|gav er] (now) [mitt nummer|mig|numret] (now) (hos er) (now) [utan att fråga|utan min vetskap|utan lov|utan min tillåtelse|utan mitt samtycke|på skoj|på skämt|mot min vilja]
    ? [städa|rensa] (now) (upp) (i|ur) [ert|era|er] [lists|register]
    ? har ni (now) [ingen skam|ingen skam i kroppen|inga spärrar|inga gränser|ingen hut|inget vett|ingen heder|inget annat för er|inget bättre för er]
    ? vem (now) [bad|beställde|frågade efter|har beställt|bett|tror ni vill ha|ville ha] (er) (now) (om) [detta|det här|texts|allt det här]
    ? [be om|få|önskar mig|vill ha|ha] (now) (lite) [lugn|ro|lugn och ro|fred|tystnad|lugn o ro] (now) (på|i|för) [thisphone|er|era]
    ? [gått med i|står i|är med i|anmäld till|registrerad i|mitt nummer är i] nix
    ? ^ (now) [leavingMe] (now) $
    ? ^ (now) [endIt] (now) [thisMess] (now) $
    ? ^ (now) [optOutNoun] (now) [önskas|begärs|emotses|krävs|tack|behövs|efterfrågas|nu] (now) $
    [tackar|tacka|säger|säga|tackade] (jag|vi) (now) nej (now) till (all|vidare|fortsatt|framtida|mer) [kontakt|information|info|texts|dealings]
    ? [pensionär|fattigpensionär|arbetslös|fattig|student] (och|som|så) (jag) … [köper|handlar|beställer] (now) [inget|ingenting|inte]
    ? [skriver|smsar|sms ar|skickar|messar|gratulerar] (now) (till) (en|någon) (now) [död man|död kvinna|död person|död människa|avliden|avliden person|död|död mans telefon]
    ? [flyttat|flyttade|bor|utvandrat] (now) [utomlands|till utlandet|från stan|långt bort|till ett annat land] … [behöver|behövs|vill ha|ska ha]
    ? [ska inte|bör inte|får inte|passar inte] (now) [barn|minderåriga|småbarn|skolbarn|ungar]
    ? har (ju|redan) (redan|ju|now) [alreadyOut|avslutat] (now) $
    ? ^ (now) [låt|kan] (now) [mig|oss|jag|vi] (få) (now) slippa (now) (texts|thisMess) $
    hör (now) inte (now) av (er|dig) (now) [mer|igen|längre|något mer|nåt mer|någonsin|nånsin|framöver|hädanefter]
    ? [ta hänsyn till|beakta|förstå|acceptera|tänk på|respektera|lyssna på] (now) [rights]
    [vill|orkar|önskar|behöver|pallar|gillar] (jag|vi) (now) inte (now) (ha|få|se|med) (now) [suchThings] (now) $
    ? ^ (nej|nä|nej tack|nä tack) [nej|nä|nej tack|nä tack] (now) [nomore] (now) $
    ? [känner|kände|känns] (mig|oss|det) (som) (now) [jagad|jagade|förföljd|förföljda|bevakad|trakasserad|stressad|påhoppad|kränkt|förföljelse|stalkad|bombarderad] (now) (av) [texts|er|era sms]
    ? ni har (now) [spammat|smsat|skickat|skrivit|tjatat|stört|messat|plågat] (mig|oss) (now) [färdigt|klart|nog|tillräckligt|för mycket|så det räcker|tillräckligt länge]
    ? [uppskatta|uppskattar|tacksam|glad|skönt|bra|trevligt|snällt] (now) (om|att) (jag|vi|man) (now) [inte fick|inte får|fick slippa|slapp|slipper] (now) [fler|mer|några|era|detta|det här|dessa|texts]
    [sagt upp|brutit|avslutat|avbrutit|bryter|avslutar] (now) (all|den) [dealings]
    ? [uppskatta|uppskattar|tacksam|skönt|glad] (now) (om) (det) (now) [blev tyst|blir tyst|var tyst|är tyst|tystnade|blev lugnt|blev stilla]
    ? [noll|0] [texts] (now) (i|per|om) (now) (veckan|månaden|dagen|året) (now) [vore|räcker|är|passar|låter]
    ? ^ (now) [ert nummer|eran nummer|ditt nummer] (now) är (now) [spärrat|blockerat|blockat|svartlistat] (now) $
    [bort|väck|ut] med [mitt nummer|numret|mitt nr|mitt telefonnummer|mig från]
    [lägg|lägga|lägger] (ner|av|ned) (now) med (det) (det) (eran|era|dina|dom|alla) [texts|rabattkoder|rabatter|erbjudanden|koder|kampanjer|reor|erbjudandena]
    [skönt|bra|fint|trevligt|najs|kul|härligt|underbart|tacksam|glad] (now) om [det|de här|dom här|dessa|era|de|smsen] (det) (texts) (now) [tog slut|tar slut|upphörde|upphör|slutade|slutar|försvann|försvinner|slutade komma|kunde sluta|kunde upphöra] (nu|snart|komma)
    [besvära|stör|plåga|terrorisera|ofreda|trakassera|väck|irritera|reta] (inte|ej) [mig|mej|oss|min mamma|min man] (inte|ej) (mer|mera|längre|igen) (inte) (mer|mera|längre|igen) med [sånt|sådant|det här|detta|texts|era|sådana|sånna|dessa]
    ? (nu|då) (så) [blockar|blockerar|spärrar|blokar|spammarkerar] (jag) [er|dig|numret|det här numret|avsändaren] $
    ? (nu|då) (så) [blockar|blockerar|spärrar|blokar] jag [er|dig|numret|det här numret|avsändaren]
    [tyst|tystnad|radiotystnad|lugn och ro|ro] (tack|nu) [från er|från er sida|från er håll] (tack|nu) $
    (vill|önskar) (jag) [ha] [tyst|tystnad|lugn|ro|lugn och ro|fred] [från er|för er]
    [vänlig|vänliga|snäll|snälla|hygglig|hyggliga|bussiga] (att|och) inte (längre) [besvära|störa|kontakta|skicka|ofreda|trakassera|spamma|smsa|messa|ringa|skriva|belasta]
    [släng|slänger|kasta|kastar|sparka|lyft|lyfter|plocka|stryk] (ut|bort) (ni) (nu) (bara) [mig|mej|oss] (ut|bort|ur) [ut|bort|ur|från listan|ur listan|nu|då] (då|nu) $
    [släng ut|kasta ut|sparka ut|plocka ut|plocka bort|stryk|lyft ut|radera|ta bort] [mig|mej|oss] (now) $
    (då|så) [hör|får|kommer] (ni) (snart|att|brev) (höra) från (min|mitt|vår) [advokat|jurist|juridiska ombud|ombud|advokatbyrå]
    [fatta|fattar|förstå|begrip|begriper|inse|acceptera|respektera|lär er|skärp er och fatta] (det|ni|nu|då|nån) (gång|nu|väl) att (jag|vi) (now) [inte|aldrig|ej|inget|inga] (längre) [vill|önskar|behöver|är intresserad|orkar|ska]
    [låt|lämna] (min|mitt|vår|mitt stackars) [mobil|telefon|nummer|lur] (va|vara) [ifred|i fred|va|vara|va ifred|vara ifred|va i fred|vara i fred]
    [vill|vil|ids|orkar|ska|bryr] (jag|ja|int) [int|inte|it|ikk|ente|ej] (mera|mer|längre) [ha|få|se|läsa|höra] (mer|mera|fler|nå|nåt|någo) [sånna|såna|sånt|sådana|sån|reklam|texts] (här|där)
    (jag|vi|ja) [vill|önskar|ska] [inte|int|ej] (längre) [mera|mer|fler|flera|längre] (få|ha) [få|ha] (fler|er|era|mer) [texts]
    [ni|du] har (inget|ingen) (inget|ingen) [nytta av|att göra med|för|att hämta med|användning för] mitt (nummer|numret) … [radera|ta bort|stryk|släng|sluta|avregistrera]
    [radera|stryk|ta bort|släng|plocka bort|lyft bort|ta] (det|den|honom|henne|dem) (bort) (now) [ur|från|ut ur] (ert|era|er|det|detta) [register|registret|system|systemet|lista|listor|listan|databas|utskick|kundregister|adressregister]
    (texts) [är|blir|känns] (det) (en) (now) [plåga|pina|stress|belastning|mardröm|störning|olägenhet] … [ta bort|sluta|stoppa|avregistrera|stryk|skicka inte]
    [har aldrig varit|aldrig varit|är inte|inte] (jag) (er) [kund|medlem|kund hos er|medlem hos er] … (och) [tänker inte bli|kommer inte bli|vill inte bli|ska inte bli|blir det aldrig|hejdå|adjö|ta bort|sluta]
    [aldrig mer|aldrig någonsin mer|aldrig igen] (ett|en|nåt|något|några) (enda|endaste) [texts] (till) (från|av) (er|den|det|era)
    [det|detta|den] (här) [abonnemang|abonnemanget|prenumeration|prenumerationen|abb|tjänsten|medlemskapet] (har|är) (jag) (now) [aldrig|inte] (now) [tecknat|beställt|velat ha|godkänt|bett om|tecknade] … [avsluta|stoppa|säg upp|ta bort|avbryt]
    [avsluta|stoppa|säg upp|avbryt] (det|den|detta|abonnemanget|prenumerationen) (now) [omgående|genast|direkt|omedelbart|på direkten] $
    (min|vår) [mobil|telefon|lur] är (ju|väl|inte) (ingen|inte) [ingen|inte någon|inte en] [brevlåda|soptunna|anslagstavla|reklampelare|papperskorg|skräpkorg|reklamplats]
    [hamnar|går|åker|flyger] (ändå|bara|allt|direkt|rakt|olästa) (direkt|olästa|rakt) (i|ner i) [papperskorgen|soporna|soptunnan|skräpkorgen|skräpposten|skräpen]
    [hälsa|säg|meddela] (till) (er|din|era) [chef|kollegor|system|dator|marknadsavdelning|robot|bot] … [sluta|inte|ta bort|inga|stryk]
    [reta|väck|stressa|plåga|besvära|trakassera|bombardera|ofreda] (inte|ej) (livet ur) [mig|mej|oss|folk] (inte|ej) (längre|mer) (med) (era|dessa|en massa) [texts]
    ? [texts] (är|blir|känns) (now) (bara|en|ren) (ren) [plåga|pina|mardröm|pest|belastning|plågoris]
    ? [ta bort|radera|stryk|plocka bort] [henne|honom] (now) (ur|från|genast|nu) $
    [om det|om detta|om ni|om det här] [fortsätter|inte slutar|inte upphör] … (hör|får) ni (snart|brev) (brev) från min [advokat|jurist]
    [vill|önskar|ska|skulle vilja] (jag|vi) (now) (gå|komma|kliva|bli|hoppa) (ut|bort|av) (ur|från) [ur|från|bort från|ut ur|av från] (det|den|ert|er|era|detta) (här) [lists|nyhetsbrevet|nyhetsbrev|sms listan|smslistan|sms klubben|utskicken|utskicket|klubben|medlemsklubben|kundklubben]
    [sagt|sa|skrev|skrivit|meddelat|bett] (ju) (igår|redan|flera gånger|nyss|att) (att) (det) (är|ska vara|får vara|skulle vara) [slut med|stopp på|nog av|nog med|färdigt med] (era|alla|det|de) (det) [texts]
    ? ^ (rakt|direkt|ner) (ner) [i soporna|i papperskorgen|i soptunnan|i skräpet|åt helvete|dra åt helvete|åt skogen|i sjön] med (era|alla|dina|de) (här) [texts]
    ? ^ (jag|ja|vi) [vill|ids|orkar|pallar] [ej|int|inte|itt|ente] (mer|mera|meir) [mer|mera|längre|meir|meira] (nu) $
    (vill|önskar) (jag|vi) [inte|ej|aldrig] (längre) [finnas|stå|vara|ligga|vara med|finnas med|hamna|synas] (med) [i|på] (nåt|något|någon|ert|er|era|några|nån) (av|som) [lists]
    (det|den|de|dessa|era) (här) [texts] (som) (ni) (skickar) [vill|önskar|behöver|orkar] (jag|vi) [inte|ej] (längre) [ha|få|se|läsa|ta emot] (now)
    [texts] (som) ni (skickar|sänder) (till mig) [vill jag inte|vill jag ej|vill vi inte|önskar jag inte|behöver jag inte|orkar jag inte]
    ? [skicka|smsa|skriv|messa] (mig) [ett till|en till|ett enda till|nåt mer|en gång till|ett sms till|igen] och (du|ni|jag|det|så) (ska|kommer|får) (få) (se|anmäler|blockar|blockerar|smäller|ångra) (er|dig|det)
    [spärra|blockera|blocka] (nu|tack) [mitt nummer|mitt mobilnummer|mitt telefonnummer|numret|det här numret|detta nummer] för (all|er|era) [texts]
    [mitt nummer|mitt mobilnummer|mitt telefonnummer|det här numret|detta nummer] (now) [inte|ej|aldrig] (ska|får) [användas|använd|används] (för|till) (er|all) [texts|marknadsföring]
    [meddelar|anmäler|förklarar|upplyser] (jag) (härmed) (er) (om) att jag (härmed) … [inte|inga|går ur|avslutar|säger upp|vill ut|avregistrerar|återkallar]
    (fått|fick) (jag) (verkligen|mer än) [fått nog av|nog av|mer än nog av] (era|alla|de|dina) (här) [texts|budskap|budskapen|dumheter]
    [vad|hur] (ska|måste|behöver|får) (man|jag) [göra|gör] (för att) (få|bli) [vara ifred|få vara ifred|ha ro|bli lämnad ifred|slippa|få lugn och ro|vara i fred] (från|för) (er|era)
    [aldrig|inte|ej|inget] … [samtycke|samtyckt|medgivande|tillstånd|godkännande] … [gett|givit|lämnat|gav|till reklam|till sms|till utskick]
    ? [kan|går|gick] (man|jag|det) (inte) (att) (nån|på) (stans|något) [bli av med|stänga av|slippa|få bort|spärra|få stopp på|blockera] (de|era|dessa|dom|alla) (här|där) [texts]
    [bort|väck|av|ut|ner] (med) (mig) (nu) [från|ur] (det|den|er|era) (här) [listan|lista|registret|registren|sändlistan|utskickslistan|mejllistan|kundlistan|systemet|databasen]
    ? ^ [spara|spar|bespara] (ni|er|mig) [pengarna|mödan|besväret|krutet|tiden|energin|orken|arbetet|pengar] (för|på|med|att) (att) (smsen|sms en|sms|utskicken|reklamen|messen|texts)
    [har|finns] (jag|vi) (absolut) [ingen användning|inget intresse|ingen nytta|inget behov] (längre) [för|av] (det|den|de) (här) [sånt|sånt här|sådant|sådana|sånna|texts|dessa]
    ? ^ (snälla) (bara) [skicka|sänd|smsa|skriv|messa] (bara) (mig) [inget|ingenting|inga|ingen] (mer|fler|tills dess|innan dess|alls|längre|tack|tills)
    (om|när|vill) (jag) (vill|behöver) (ha) (något|nåt) … [hör jag av mig|kontaktar jag er|ringer jag|skriver jag] … [skicka inget|skicka inte|inga sms|smsa inte|sluta]
    [utan att] (jag) [veta om det|veta det|ha frågat|bli tillfrågad|ha bett om det] … [ta bort|stryk|radera|avregistrera|sluta]
    ? ^ (men) varför [slutar|upphör|lägger] (det|ni|detta|smsen|utskicken) (aldrig|inte) (av) $
    ? (det här|detta|det) (är|var) (nu|redan) (det|den) [tionde|femte|fjärde|sjätte|sjunde|åttonde|tjugonde|hundrade|tredje|elfte] [sms et|smset|texts] (nu|från er) [den här månaden|denna månad|den här veckan|i veckan|idag|i dag|på en dag]
    [byter|går|flyttar|vänder] (jag|vi) (mig) [till konkurrenten|till konkurrenterna|till en annan|till en konkurrent|bolag|leverantör|operatör]
    (vil|vill) (jag) (inte|ej) [vil inte|vill inte|ej|vill ej|vill int] (längre) [vara del av|vara en del av|vara med i|tillhöra|vara medlem i] (er|era|den|det) (här) [sms klubb|smsklubb|sms klubben|lists|klubb|sms grupp|texts]
    (råkade|av misstag|fel) (jag) [råkade|av misstag|klickade fel|tryckte fel] … [ångra|avregistrera|inga|ta bort|avsluta|stopp]
    om (ni|du) [ni inte slutar|ni inte upphör|ni fortsätter|ni inte lägger av|du inte slutar] (så) (nu) [byter|blockar|blockerar|anmäler|går|säger|vänder] jag
    [har|finner|känner] (jag|vi) (absolut) (ingen|inget) [ingen glädje|ingen nytta|inget nöje|noll nytta|noll glädje|inget utbyte] (längre) (av) (det) (era|dessa|de här) [texts|erbjudanden]
    (ser|får|kommer) (jag) [ser jag|får jag|kommer det|om jag ser|om jag får] (ett|en) [enda|endaste|ett till|till|en till] (sms|meddelande|texts) (till|mer) (från) (er) … [kastar|slänger|blockar|blockerar|anmäler|skriker|exploderar|blir|går|byter]
    ? ^ (snälla) [stoppa|sluta med|avsluta] (nu) [galenskapen|vansinnet|den här galenskapen|detta vansinne|eländet|terrorn|cirkusen|dumheterna|idiotin] (nu) $
    [låt|lämna] (min|vår) (gamla|stackars|sjuka|dementa) [mamma|pappa|mormor|farmor|morfar|farfar|man|fru|mor|far|dotter|son|moster|faster] (va|vara|få) (vara) [ifred|i fred|vara ifred|vara i fred|ro] (från|med) (det|era)
    [blir|är|blev] (jag|vi) (now) [översköljd|överöst|bombarderad|dränkt|översvämmad|nerlusad|spammad|nerspammad] (av|med) (det) [texts] … [vill inte|vill ej|sluta|orkar inte|nog|stopp]
    ? ^ (nu) [nog nu|nu är det nog|det är nog nu|nu får det va nog|nu räcker det faktiskt|nog med det här] (nu) $`,
  stop_all: `
    [avregistrera|ta bort|avanmäl|stryk|radera|plocka bort] (mig|oss) (från|ur) (precis|absolut) [allt ni|alla listor|alla era|allt]
    [stoppa|avsluta|stäng av|säg upp|sluta med] (precis|absolut|verkligen) allt
    [stoppa|avsluta|stäng av|säg upp|sluta med] (precis|absolut|verkligen) alla (era) [texts|lists|prenumerationer|tjänster]
    [inga|ingenting|inget|vill inte ha något] … från [någon av era|något av era|alla era|någon av er]
    varken [channel] eller [channel]
    varken [channel] [channel] eller [channel]
    [inga|ingen|inte|inget|slut på] [channel] (och|eller) (inga|ingen|inte|inget) [channel] (och|eller) (inga|ingen|inte|inget) [channel] (mer) (från någon av er)
    [inte ha något|inte ha någonting|inte ha nåt|ingenting alls|inte höra något] (alls|mer|överhuvudtaget) från (er|någon av er) (alls|överhuvudtaget|längre)
    [avsluta|säg upp|säger upp|stoppa|avbeställ|avregistrera] [alla|samtliga] (mina|era) [prenumerationer|abonnemang|utskick|notiser|nyhetsbrev|sms|konton|tjänster]
    [ta bort|avregistrera|stryk|plocka bort|avanmäl|radera] (mig|oss|mitt nummer) (från|ur) [alla|samtliga|varenda] (era|dessa) [lists|listor|register|utskick|system]
    [ta bort|avregistrera|stryk|avanmäl] (mig|oss|mitt nummer) från [allt|allting|precis allt|allt ni har]
    [stopp|stop|slut|nej] [på|till|för] [allt|alla utskick|alltihop]
    [säg upp|avsluta|stoppa|avregistrera mig från|ta bort mig från] (mig) (now) (från) allt (som) (jag) (är|har) [anmäld till|prenumererar på|med i|anmält mig till|skrivit upp mig på]
    [säg upp|ta bort|avregistrera|stryk] mig (now) från (now) [mejl|mejlen|mail|brev|allt] (now) (och|å|o) [sms|smsen|mejl|mail] … [allt|alla|systerbutiker|systerbolag]
    [inget|ingenting|inga] (mer) från (now) [något av era|någon av era|nåt av era|alla era|några av era]`,
  start: `
    ^ (now) [skicka|skicka mig|börja skicka] (now) [utskick] (till mig) igen (now) $
    [sätt|skriv|sätta|skriva|lägg|lägga] (upp|till) [upp mig|upp mitt nummer|till mig|till mitt nummer] (på listan) igen
    [vill|jag vill|kan jag] (gärna) (now) [anmäla mig till|prenumerera på|skriva upp mig på|teckna mig för] (ert|era|er|now) [nyhetsbrevet|nyhetsbrev|listan|lista|sms|smslistan|smsutskicken|utskicken|sms-listan]
    ^ [anmäl|skriv upp|registrera|lägg till] (now) mig (till|på|för) [nyhetsbrevet|ert nyhetsbrev|listan|er lista|sms|utskicken|smslistan] $
    [återaktivera|aktivera|återstarta|återuppta|starta om] (now) [mina sms|sms|utskicken|smsen|prenumerationen|min prenumeration|nyhetsbrevet|påminnelserna|erbjudandena]
    ^ [aktivera|återaktivera|starta|börja|återuppta] igen (now) $
    [kan|får|kunde] (jag|man|vi) (now) få (now) [sophämtningsschemat|sopkalendern|veckomenyn|menyn|matsedeln|varningar|erbjudanden|nyheter|spelschemat|förseningar|driftinfo|tömningstider] (now) [på sms|via sms|per sms|som sms|till mobilen]
    [kan|får|skulle] (jag|man|vi) (kunna) (now) [anmäla mig|få|anmäla oss|prenumerera på|ta emot|skriva upp mig] (till|på) (now) [veckans meny|veckomenyn|lunchmenyn|erbjudanden|varningar|påminnelser|nyheterna|uppdateringar|sophämtningen|vattenavstängningar|snöröjningen] (om|för) (now) [via sms|på sms|per sms|som sms|till mobilen]
    [kan ni|kunde ni|snälla|vill ni|får jag] (now) [sätta upp|sätt upp|skriva upp|skriv upp|lägga till|lägg till|ställa|sätta|lägga] (mig|oss) (now) [på listan igen|på sms-listan|i utskicket|på er lista igen|på sms listan|på listan för sms|på listan för meddelanden|på listan för påminnelser|på er sms-lista] (igen)
    [sätt upp|skriv upp|lägg till|sätt] (mig|oss) (now) (upp) [på listan igen|på sms-listan|på er lista igen|i utskicket|på listan för sms]
    [vill|skulle vilja] (jag) (gärna|now) [ha|få] (ett|era) (sms|meddelanden|besked|påminnelser|notiser) [när det|när ni|om nya|om lediga|om det|när nya]
    hur [anmäler|registrerar|skriver|prenumererar|lägger] jag (mig|upp) (mig) [till|på|för|upp] (er|era) (sms|sms-tjänsten|sms-utskick|utskick|sms-listan|påminnelser)
    [råkade|råkat] (now) [avsluta|avregistrera mig|avanmäla mig|stoppa|säga upp|skriva stopp] … [igen|tillbaka|på listan|på nytt|fortsätt]
    [ångrar mig|ångrat mig|ångrade mig] … [skicka igen|smsa igen|starta igen|börja igen|börja skicka]
    [min son|min dotter|mitt barn|barnbarnet|ungen|dottern|sonen|barnen|lillebror|min lillebror|min unge|ungarna] som (hade|råkade) [skrev|skickade|svarade|tryckte|skriva|skicka|skrivit] [stopp|stop|avsluta]
    [skrev|skickade|svarade|smsade|råkade skriva|råkade skicka] (jag|now) [stopp|stop|avsluta] (till|på|hos) [fel nummer|fel avsändare|fel företag|fel firma|fel ställe|fel sms]
    (era|mina|de här) [texts] [vill jag] (gärna|fortfarande|now) [ha kvar|behålla|fortsätta få|få igen|ha igen]
    ? (jag) [vill|skulle vilja|kan jag få|får jag] (gärna) (vara|prenumerera|anmäla|komma|gå) [vara med|prenumerera|anmäla mig|komma med|gå med] (på|i) (listan|klubben|utskicken) [igen|på nytt]
    ? [skrev|skickade|skriva] (jag) stopp (av) [av misstag|av en slump|i misstag|fel] … [vill|fortsätt|skicka]
    [råkade|råkat] (now) [skriva|skicka|svara|trycka på] [stopp|stop] … [=vill ha|vill fortfarande|kvar|igen|tillbaka|fortsätt*]
    [kan|får|vill|skulle vilja|önskar] (jag) (gärna) (få) (komma|vara) (med) [komma tillbaka på|med igen på|tillbaka på|tillbaka i|med igen i] (er) (sms) [lists|sms listan|sms klubben|smsklubben]
    [gå med|vara med|va med|komma med|bli medlem] igen i (er) [lists|sms klubben|smsklubben|klubben]
    [misstag|fel|oavsiktligt|inte meningen] (att|av) … [stoppade|avregistrerade|avslutade|avanmälde|sa upp|skrev stopp|skickade stopp] … [starta|igen|tillbaka|på nytt]
    [vill|skulle vilja] (now) (gärna) [ha|få] [tillbaka|kvar] (era|mina) (texts) [texts]
    [ångrat mig|ångrade mig|ångrar mig|ändrat mig] … [vill ha|vill få|sätt på|slå på|starta|börja skicka|skicka] … [texts] (igen)
    [saknar|saknat] (faktiskt) era [texts] … [igen|tillbaka|på nytt|anmäl mig|lägg till mig]
    [lägg|sätt|ta|släpp] (gärna) (till|in|upp) [mig|mitt nummer] (till) (på|i) (er|era) [lists|utskicken] (igen|tillbaka|på nytt) [igen|tillbaka|på nytt]
    [sätt|skriv|lägg|anmäl|ta] (upp|till|med) mig på (er) (sms|sms listan|sms-listan|listan) (listan) (igen|på nytt)
    [råkade|råkat|av misstag] (jag) [stänga av|stängde av|avregistrera|avanmäla|stoppa] … [igen|tillbaka]
    [vill|skulle vilja] (jag|gärna|ha|få|vara|börja) (era|ha|få|med|börja|med i|sms) (era|sms|erbjudanden|i|med|få) [kundklubben|meddelanden|erbjudanden|sms|utskick] igen
    [vill|skulle vilja] (jag) (gärna) [ha|få|vara med|börja få] (era) (sms|meddelanden) igen $
    [vill|skulle vilja] (gärna) [få|ha] … igen
    [anmäl|registrera|lägg till|lägg in|skriv upp] [mig|oss] (igen|på|i) [igen|på listan|till|på nytt]
    [slå på|sätt på|starta|aktivera] (now) (mina|era|mitt|de här) [texts] (igen)
    [avregistrerade|avanmälde|avregistrerat|avanmält] mig (av) (misstag|råkade)
    ^ (jag) [vill|skulle vilja|önskar] (gärna) [prenumerera|anmäla mig|registrera mig|gå med|bli med|vara med|skriva upp mig] (igen) $
    ^ [registrera mig|anmäl mig|skriv upp mig|lägg till mig|prenumerera] (igen|på nytt) $
    [börja|fortsätt|fortsätta] (att|gärna) [skicka|smsa|sända]
    [vill|skulle vilja|önskar] (gärna) fortsätta (att) (få|ta emot|ha) (era|mina) [texts|få]
    [ångrat mig|ändrat mig|misstag|fel] … [skicka gärna|fortsätt|anmäl mig igen|vill ha sms|skriv upp mig|lägg till mig]
    [råkade|råkat] (now) [stänga av|stängde av|avregistrera|avanmäla|stoppa] … [sätt på|slå på|starta|igen]
    [råkade|råkat|råkar] (now) [stänga av|stängde av|avregistrera|avanmäla|stoppa|avsluta|blockera] (mig|now) (era|alla|de|från) (texts)`,
  help: `
    ^ vem (är det) [skriver|jobbar|arbetar|smsar|ringer] (du|ni) för $
    ^ (men|now) [vad är det här|vad är detta|vad är det här för något|vad är det här för nåt] (now) $
    hur (kan|ska|gör) (jag|man) (nu) [avsluta|stoppa|avregistrera mig|avanmäla mig] (now) $
    hur (kommer|får|når|kan) (jag|man) (komma|nå|få) [i kontakt med er|kontakt med er|er kundtjänst|kundtjänst|kundservice|tag på er|i kontakt med kundtjänst]
    ^ (på) (vilket|vad) [nummer|vilket nummer|vilket telefonnummer] (har|är|kan|når|ska) (till|jag|ni) [har kundtjänst|har ni|kan jag ringa|kundtjänst|ringa|har er kundtjänst|ska jag ringa] (er) $
    ^ (now) vad kostar [det här|detta|ett sms|tjänsten|smsen|era sms] (now) $
    ^ (now) kostar [det här|detta|tjänsten|smsen] (now) (något|nåt|pengar) (now) $
    (får|fattar|förstår) [får inte till det|fattar inte hur det funkar|förstår inte hur det fungerar|förstår inte hur det funkar|begriper inte det här] (now) [kan någon|kan ni|någon som kan|kan nån] (förklara|hjälpa) (mig)
    [kan|kunde] [någon|nån|ni] förklara (mig) (now) hur (den här) [tjänsten|sms tjänsten|systemet] [funkar|fungerar]
    ^ vad (gäller|handlar|rör) [gäller|handlar|rör] (det här|detta|den här) (meddelandet|sms|smset) (om) $
    [vad är det för slags|vad för slags|vilken sorts|vad är det för sorts|vad är det här för slags] [sms|meddelande|utskick|tjänst]
    [kan nån|kan någon|kan ni|kunde nån|kunde någon] (now) ringa (upp) mig (upp) [angående|om|ang|gällande] [detta|det här|smset]
    [var|vart] (now) ringer man (now) (för|med) [frågor|hjälp|om man har frågor|support]
    hur loggar (jag|man) (now) in [på mina sidor|i appen|på kontot|i er app|på mitt konto]
    [vad är|vilket är|vad var|vad heter] (ert) stoppordet
    ^ (jag) behöver (er) (now) [support|kundtjänst|kundservice] (now) $
    ^ (men) vad innebär [det här|detta|det här smset|detta sms] (now) $
    [vilka är ni|vem är ni|vem är du|vilka är det här] och vad vill [ni|du]
    [vad är|vilket är|vad har ni för] (ert|er) [ert telefonnummer|ert nummer|er hemsida|er webbsida|telefonnummer|er kundtjänst]
    vad händer (now) [om|ifall] jag [svarar|skriver|skickar|smsar|sms ar] [stopp|stop|ja|nej|avsluta|på detta|på det här] $
    ^ [hur länge|sedan när|varför] är jag (now) [anmäld|registrerad|medlem|med i klubben|med på listan] (hos er) $
    ^ (jag) [fattar noll|fattar ingenting|fattar inget|förstår ingenting|förstår inget|fattar nada] hjälp (mig) $
    [hur|var] (kan) [ser|hittar|kollar|se] (jag|man) (mina|sina) [mina poäng|sina poäng|mina bonuspoäng|min bonus|mitt saldo|mina medlemspoäng]
    vad (är det) (har) jag (har) (now) [gått med i|anmält mig till|skrivit upp mig på|registrerat mig för|registrerat mig på|blivit medlem i]
    [förklara|berätta] (now) vad [ni vill|det gäller|det handlar om|detta är|det här är|ni vill mig|det här gäller|det är frågan om]
    hur (now) [funkar|fungerar] (er|den här|denna|eran) [tjänst|tjänsten|sms tjänst|smstjänst|kundklubb|smsklubb]
    ^ (men) vem [har skickat|skickade|har skrivit] (mig) [det här|detta|det här smset|detta sms|det här meddelandet|smset] $
    ^ (now) är [du|ni] (now) (en|ett|bara) [robot|robotar|bot|chattbot|ai|datorprogram] (eller) (en) (människa|riktig person|levande) $
    ^ (hej) [kan|får|går det att] (jag|man) (att) [ringa|ringa upp|kontakta|nå] er (nånstans|någonstans|på telefon) $
    [har ni|finns det] (now) (öppet|öppen|en|ett|någon|nån) [kundtjänst|kundservice|support|telefonnummer till er|telefontid]
    ^ (men) vad gäller (det) [saken|ärendet|smset|meddelandet] $
    hur [tar jag mig ur|tar man sig ur|kommer man ur] [det här|detta|er lista|listan|klubben]
    [ska jag|skriver jag|svarar jag|skickar jag|ska man] (skriva|svara|skicka) [stopp|stop|avsluta] eller [stopp|stop|avsluta|slut|nej]
    hjälp mig (att) förstå (detta|det här|smset) $
    ^ (now) [vilka är ni|vem är ni] som [smsar|skriver|skickar|messar|ringer|sms ar]
    vad är (det här|detta|det) för [klubb|tjänst|lista|prenumeration|program|medlemskap] (som) jag [är med i|är med på|har|har gått med i|gått med i|är med]
    [var|vart] [finns|hittar jag|hittar man|läser jag|läser man|kan jag läsa|kan man läsa|kan jag hitta|kan man hitta|ser jag] (om) (era|er) [villkor|villkoren|integritetspolicy|policy|kundtjänst|kontaktuppgifter|användarvillkor|medlemsvillkor]
    [kostar|kosta] det (något|nåt|pengar|extra) (mig) (att|om) (jag) [få|ta emot|svara på|svarar på|får] (på) (de här|era|detta|dessa|det här) [texts]
    vad kostar [de här|era|dessa] [texts]
    [vart|vilket nummer] [ringer jag|ringer man|kan jag ringa|ska jag ringa|vänder jag mig|mejlar jag|mailar jag|skriver jag] (now) (om|för|med|när) (jag|man) (har) [frågor|en fråga|att få hjälp|få hjälp|behöver hjälp]
    [på riktigt|äkta|riktigt|seriöst|legit] eller (är) (det) (en|ett|bara) [bluff|scam|bedrägeri|fejk|spam|skojare|phishing|nätfiske]
    ^ (now) är (det här|detta|det|smset) (en|ett) [bluff|scam|bedrägeri|bluffsms|phishing|nätfiske|fejk] $
    ^ (men) varför [skickar|skriver|smsar|messar|kontaktar|ringer] ni (till) (mig|hit|oss) (det här|detta) $
    ^ (men) vad betyder [det här|detta] [texts] (now) $
    [kan man|går det att|kan jag] svara på [det här|detta|era|de här] [texts]
    hur (gör|kan|ska|skall|bär) (jag|man|vi) (sig åt) (göra) (för) (att) [avregistrera|avanmäla|avprenumerera|avsluta|säga upp|ta bort] [sig|oss]
    ^ (jag) [förstår|fattar|begriper] inte (now) [vad det gäller|vad det rör sig om|vad det är frågan om|vad det handlar om|vad saken gäller|vad detta gäller|vad det här gäller]
    hur (now) [funkar|fungerar] (now) (det|era|de här) (med) [poängen|poängsystemet|bonuspoängen|bonuspoäng|kundklubben|medlemskapet] (egentligen)
    varför är jag med [på|i] (er|den här|denna|det här|detta|era) [lists|utskicket|gruppen]
    ? ^ [vad är|vad e] (det) (här|detta) (för) [för tjänst|för en tjänst|för något sms|för företag|för ett företag] $
    ? [vart|var|till vem] [ringer|vänder|skriver|mejlar] (man|jag) (sig|mig) … [prata med någon|prata med nån|prata med en människa|få hjälp|få tag på någon]
    ^ (men) (hur) hur [fungerar|funkar] (det här|detta|den här tjänsten|tjänsten|det) [detta|det här|tjänsten|det] (med) (sms|smsen) (egentligen) $
    ^ (men) [var|vart|varifrån] kommer [detta|det här|smset|det här smset|meddelandet|det här meddelandet] (ifrån|från) (egentligen) $
    [finns det|har ni] (now) [någon|nån|ett nummer|ett telefonnummer|någon person] (som) (jag|man) (kan) [kan ringa|ringa|ringa till|kan ringa till|kan prata med|prata med|kontakta|kan kontakta|kan nå]
    hur (now) får (jag|man|vi) (now) [stopp|slut|bort|stop] (på) (alla|era|de här|dessa|det här|detta|dom) (här) (texts) [detta|det här|texts|er|dom här]
    hur (now) (slutar|gör|ska|kan) [slutar jag få|slutar man få|slipper jag få|slipper man|slipper jag] (fler|era|dessa|dom|de) (här) [texts]
    hur [gör|ska|kan] (man|jag) (göra) (för att|för) (kunna) (bli) [avsluta|säga upp|stoppa|stänga av|slippa|avbryta|få stopp på|få slut på|få bort|ta bort] (dom|de|alla|era|dessa) (här) [texts|detta|det här|prenumerationen|tjänsten|utskicken]
    [få|får|går det att|vill|skulle vilja|kan] (jag) (få) [prata|tala|snacka|chatta] med [någon|nån|en människa|en person|en riktig människa|en riktig person|kundtjänst|kundservice|er kundtjänst|någon på kundtjänst|nån på kundtjänst|någon ansvarig|chefen]
    ^ (jag) [förstår|fattar|begriper] [inte|ingenting av|inget av] (now) (vad|vem) [vad det här är|vad detta är|vad det handlar om|vad det här handlar om|vem ni är|vem du är|vem det är|vad ni vill|vad det här är för sms|det här meddelandet|detta meddelande|meddelandet|smset] $
    ^ (men) [vem|vilka|vilken firma|vilket bolag|vilket företag] (är) (det) (som) [skickar detta|skickar det här|skickade detta|skickade det här|ligger bakom detta|ligger bakom smset|ni kommer ifrån|är ni från|är du från|står bakom detta] (egentligen) $
    ^ (vad) [vad är det för nummer|vad är det här för nummer|vems nummer är det här|vems nummer är detta|vilket nummer är detta|vems är det här numret|vad är det för företag|vad är ni för ena] (du|ni) (som) (skriver|smsar|ringer) (ifrån|från) $
    ^ vad [rör det sig om|avser detta|avser det här|gäller det här smset|gäller smset|handlar smset om|betyder det här smset|betyder smset|vill ni mig] $
    hur (now) (kan|gör) [säger jag upp|säger man upp|går jag ur|går man ur|avslutar man|avregistrerar man|avregistrerar jag|avanmäler jag|avanmäler man|tar jag bort mig|tar man bort sig|blir man borttagen|blir jag borttagen|loggar jag ut|kommer man bort] (mig|sig|från|detta|det här|era|er|sms|smsen)
    hur [kommer|blir|går|tar] jag (mig) (now) (bort|av|ur|ut|loss) (från|ur|av) (den här|denna|er|era|eran|sms) [lists|smslistan|sms listan]
    [vilket|vad för] ord (ska|måste|skall|behöver) (jag|man) [skicka|svara|skriva|sms:a] (för att|så) … [avregistrera mig|avanmäla mig|sluta|avsluta|stoppa|slippa]
    hur [blir|kommer|slipper] (man|jag|vi) (av med|undan|ur) (era|de här|dessa) [texts]
    vem [skickar|smsar|skriver] (mig|det) (det här|detta|dessa|de här|här) [texts|detta|det här|det|mig]
    ^ [vem är du|vem är ni|vem är det|vilka är ni|vem är det här|vem är detta] [som|egentligen|som skriver|som smsar] (skriver|smsar|här) $
    ^ [vem skriver|vem sms ar|vem smsar] (som|egentligen|mig|här) $
    ^ (now) vilka är ni [egentligen|som skriver|som smsar|ens] (mig) $
    vem är det som [skriver|smsar|skickar]
    [vilket|vad är det här för|vad är ni för] företag
    hur (gör|kan|ska) (jag|man) (för att|göra för att) (jag) [avregistrera|avregistrerar|avanmäla|avanmäler|avsluta|stoppa|slippa|slipper|stänga av|säga upp] (mig|era|de här|smsen) [mig|från|texts|detta]
    hur [avregistrerar|avanmäler|stoppar|avslutar|säger] (jag|man) (upp) (mig|detta|det här|de här|smsen|från|era|mig från) ([texts])
    [hur|var] (kan) [når|kontaktar|får] (jag) [er|tag på er|kontakt med er]
    ^ behöver hjälp $
    vem är [avsändaren|avsändare]
    ^ (men) vad [gäller|handlar] (det) (här|detta|det|det här) [detta|det här|det|det om|om] (om) $
    ^ (men) vad är det här [för sms|för meddelande|för nåt|för något|om] $
    ^ varför [får|skickar|smsar|fick] [jag|ni] (mig) (det här|detta|dessa|de här|det) (smset|meddelandet|texts) $
    vilka är det som [skriver|skickar|smsar]
    [tala|prata|snacka] med en (riktig|levande) [människa|person|mänska]
    hur (gör|ska|kan|bär) (jag|man) (mig åt) (now) (för) (att) [sluta få|inte få fler|inte få mer|slippa få|inte få] (fler|era|mer|dessa) [texts]
    ^ (men) vad (now) (är|fan) (är) [detta|det här|det] för [meddelande|sms|nummer|ett sms|ett nummer] (now) $
    ^ (men) vad fan är [detta|det här] (för) (nåt|något) (now) $
    ^ (hej) (kan|kunde|får) (jag|nån|någon|ni) … [ringa upp mig|ringa mig|ringa upp|hjälpa mig|prata med någon|prata med nån|tala med någon|prata med kundtjänst|prata med en handläggare] (jag) (behöver hjälp) $
    [finns det|har ni|kan jag få|får jag|vill] (now) (någon|nån|en) (riktig|levande) [människa|person|handläggare|kundtjänst] (jag|som) (kan|man|jag) (kan) [prata med|tala med|nå|snacka med|som svarar|som läser]
    [jag|jag skulle] behöver hjälp (now) $
    ^ vem är [det här|det|detta|ni|du|du som skriver] (och|,) (och) [vad gäller det|vad gäller saken|vad handlar det om|vad vill ni|vad vill du|vad rör det] $
    [vad|vilket ord|vart] (ska|måste|skall|bör) (jag) [skriva|skicka|svara|sms a|smsa|messa] för att [slippa|avsluta|avregistrera|stoppa|bli av med|inte få|komma bort] (fler|era|mig|de|dessa) (texts)
    (vem) (är) [vem är det jag|vem är det som|vem sms ar jag|vem smsar jag|vem skriver jag|vem pratar jag] (sms ar|smsar|skriver|messar|chattar|pratar) (här) med
    hur (blir|slipper|kommer) [blir jag av med er|slipper jag er|blir man av med er|kommer jag ur detta|kommer jag ur det här|kommer jag av listan|kommer jag bort från listan|blir jag av med det här]`,
  access: `
    (få|ha|en|skicka) (mig) [kopia av|kopia på|kopior av|kopior på|utdrag av|utskrift av] (alla|samtliga) (mina) [mina uppgifter|mina personuppgifter|mina data|min data|uppgifter om mig]
    [jag vill|vill|kan jag|får jag|skulle vilja] (now) [få|ha|få ut|få en|ha en|ha ut] (en) [kopia av|kopia på|utdrag av] (alla) [mina uppgifter|mina personuppgifter|mina data|min data]
    ^ [jag vill|vill|kan jag] (now) [få ut|ha ut|ha|få se|få ta del av] (alla) [mina uppgifter|mina personuppgifter] (now) $
    skicka (mig) (now) en kopia [av|på] (alla) [mina uppgifter|mina personuppgifter|mina data]
    ^ [finns|står|är] jag (now) (med) [i|på] (ert|er|era) [ert register|er databas|er lista|era listor|era register|ert system|ert kundregister] (now) $
    (jag) [vill|kan|får] (jag) (få) läsa [mappen|akten|journalen|anteckningarna|utredningen|rapporten] om [min son|min dotter|mig|oss|mitt barn|mina barn|min mamma|min pappa]
    [vilka|vem] har ni [berättat|gett|lämnat|skickat|sagt] (om|till|ut) (det|detta) (min|mina|mitt) [diagnos|uppgifter|nummer|adress|besök|journal|graviditet] (till|för|om)
    [vem|vilka] har (varit) (inne) (now) (och) [läst|tittat|snokat|kikat|varit inne] (i|på) (min|mina|vår) [journal|uppgifter|akt|mapp|provsvar|konto]
    [har ni|sparar ni|har ni kvar] (kvar) [inspelningen från mitt samtal|inspelningen av mitt samtal|inspelningen av samtalet|inspelningen från samtalet|ljudfilen från mitt samtal|chattloggen]
    [inspelningen|ljudfilen|chattloggen|utskriften] (från|av|med) … (jag) (vill|kan) (jag) (få) [vill höra den|vill se den|vill ha den|vill läsa den|höra den|läsa den|lyssna på den]
    [får|kan|skulle|kunde] (jag) (få) (now) [titta|kika|läsa|bläddra] i min [journal|akt|patientjournal|mapp]
    [en fotokopia|en kopia|kopia|fotokopia|utskrift] (av|på) [mitt registerkort|mitt patientkort|mitt medlemskort hos er|min mapp|hela min akt]
    [hur vet ni|hur kan ni veta|varifrån vet ni|hur kommer det sig att ni vet] (att|när|vad) [jag fyller år|jag heter|jag har|jag bor|jag är född|mitt namn]
    (vad) [har ni|ni har] (now) [antecknat|skrivit|noterat|registrerat|fört in] (now) om [mig|oss|mitt barn] (i) (now) [journalen|akten|mappen|registret|papperen|min journal|systemet]
    [var|vars|hur|varifrån] (i hela friden|i hela världen|fan|tusan|now) [har ni|fick ni|har du|fått] (ni|fått) (fått|now) (tag i|tag på) [mitt nr|mitt nummer|mitt mobilnummer|mitt mobilnr|mitt telefonnummer] (now) (ifrån|från)
    [vad står|vad står det|vad finns|vad finns det|vad har ni skrivit|vad är skrivet|vad är antecknat] (det|egentligen|now) (egentligen|now) (om) (mig) (i|på) [min journal|mina papper|mitt kort|min mapp|mitt medlemskort|min akt|mina anteckningar|ert register|ert system|era papper]
    [kopia|kopior|fotokopia|utskrift|utdrag] (på|av) (allt|det|allting) (som|vad) (ni) (står|finns|har|ligger) (antecknat|sparat|skrivet|now) (om|under|på|i) [mig|mitt namn|mitt kort|min journal|min mapp|mitt personnummer|mitt medlemskort|mitt nummer]
    [vem gav|vem har gett|vem har givit|vem lämnade|vilka gav] (er|till er|ut) (er) [min kontakt|mitt nummer|mina uppgifter|mitt nr|min mobil|mitt mobilnummer|mina kontaktuppgifter|numret hit]
    [skicka|mejla|ge mig|visa] (mig) (now) allt (som) (ni) [har om|vet om|har sparat om|har på|sparat om|finns om] [mig|oss]
    vem [har gett|gav|har lämnat|lämnade|har sålt] (ut) er [mitt|mina|min] [nummer|mobilnummer|telefonnummer|uppgifter|adress|mejl]
    (vad) står (det) i min [journal|akt|profil|patientjournal|personakt]
    [vem|vilka] (som) har [fått ta del av|tagit del av|läst|sett|varit inne i|öppnat|haft tillgång till|fått se] (now) [min journal|mydata]
    [vilja ha|vilja få|vilja beställa|vilja begära] (ut) (ett) (mitt) registerutdrag
    [kopia på|kopia av|kopior på|kopior av|utdrag ur|utdrag av|utskrift av] (now) (allt|hela|det) (som|vad) (står|finns|ligger) (i) [min mapp|min akt|min journal|mitt ärende|min kundprofil|min kundakt]
    [vad|det|allt] ni (har) [antecknat|noterat|dokumenterat|skrivit ner|skrivit upp|journalfört|skrivit] (om|på) mig
    [vem|vilka] (som) har (ni) (now) [gett|lämnat|sålt|delat|skickat|fått|sett|läst] (ut|vidare) [mydata] (till|med)
    ? [få se|få veta|vill veta|vill se|få reda på|vill gärna se] & [mina uppgifter|mina personuppgifter|min data|mina data|om mig ni har|ni har om mig|uppgifter om mig]
    ? [vilka uppgifter|vilken data|vilken information|vilka data|vilka personuppgifter|vilken info|vilka detaljer|vad för uppgifter|vad för data|vad för information|vad för info] & [lagrar ni|ni lagrar|sparar ni|ni sparar|samlar ni|ni samlar|behandlar ni|ni behandlar|har ni om|ni har om|har ni på|ni har på|finns hos er|finns lagrade|finns sparade|finns registrerade|har ni sparat|ni har sparat|ni har lagrat|har ni lagrat|ni sitter på|sitter ni på|har ni samlat|ni har samlat|ni innehar|ni förfogar över|finns om|har ni registrerat|ni har registrerat]
    [vad|vilka uppgifter|vilken info|vilken information|vilka data|allt|allting] (har) (ni) (har) (egentligen) [har ni|ni har|har ni egentligen] (now) (sparat|lagrat|samlat|registrerat|noterat|liggande|för info|för uppgifter|för data) [sparat om mig|lagrat om mig|samlat om mig|registrerat om mig|på mig sparat|om mig sparat|för info om mig|för uppgifter om mig|för data om mig|för information om mig|liggande om mig|liggande på mig|på mig i registret]
    [få|få ut|ta ut|få se|se|begär|vill ha|skicka|lämna ut] (now) (alla|all|de|den|samtliga) (personuppgifter|uppgifter|info|information|data) [uppgifter ni|info ni|information ni|data ni|personuppgifter ni|uppgifter som ni|information som ni|info som ni|data som ni] (now) [har|sparat|lagrat|samlat|sparar|lagrar] (now) (på|om) [mig]
    vad har ni för [uppgifter|data|information|personuppgifter] (om) mig
    [vilka|vilken|vad för|vad har ni för] (personliga) [data] (om mig) [hold] (om mig|sparade)
    [vilka|vad] … [hold] (för) om mig
    [vill veta|vill ha|vill se|begär|skicka] (en|mig) [vilka|ut|vilken|kopia på|kopia av|ett|alla mina|alla] (alla) (mina) [uppgifter|personuppgifter|registerutdrag|data]
    [var|hur|varifrån] [har|fick|kommer] (ni|du) (fått) (tag|ifrån) (i|på) mitt [nummer|mobilnummer|telefonnummer|nr|namn]
    vem (har) [gav|gett|givit|sålt|lämnat ut|sålde] (er|ut) (er) mitt [nummer|nr]
    [kopia på|kopia av|utdrag på|utdrag av|tillgång till] (alla) mina [personuppgifter|uppgifter|data]
    [begär|begära|beställa|beställer|vill ha|önskar|kräver|skicka|skickar|få] (ut) … registerutdrag
    [rätt till|begär|kräver|önskar|vill ha|begäran om] [insyn|insyn i|tillgång till mina|tillgång till min|registerutdrag]
    [enligt|med stöd av|åberopar|hänvisar till] [artikel|art] (15|femton) [15|insyn|femton]
    [visa|visar|redovisa|se|berätta|tala om|uppge|specificera|få veta] (mig|för mig) (now) [vad ni|vad som|vilka uppgifter|allt ni|allt som] (now) (finns|har|vet|är) [lagrat|sparat|registrerat|lagrar|sparar|har på mig|har om mig|vet om mig|samlat]
    [skicka|skicka över|ge|lämna ut|mejla] (mig) (now) allt (som) ni (har) [samlat|sparat|lagrat|registrerat|vet] (på er) (om|på) [om mig|på mig|mig]
    ni [har ni köpt|köpte ni|har ni snott|har ni hittat|kom ni över|har ni kommit över] (now) [mydata]
    varför [har ni|finns|står|ligger] (jag|now) [mydata|jag i|jag med i|jag på]
    [ta del av|se|få se|granska|kopia på|kopia av] (alla|samtliga|allt|de) (de) [mydata|personuppgifter|uppgifter] (som) ni`,
  erase: `
    ^ [jag vill|vill|jag önskar] (now) bli raderad (ur|från) (ert|era|er) (register|system|now) $
    [aldrig|inte] (jag) [godkänt|tillåtit|samtyckt|gått med på|gett lov] (till) (att) [ni sparar|ni lagrar|ni behåller|ni har kvar|ni registrerar] (now) (mitt nummer|mina uppgifter|mitt namn|min adress|det|mig)
    vill inte (now) [finnas|stå|vara|ligga] (med|kvar) i (något|nåt|någon|några) (av) (era|ert|er) [register|system|databaser|listor|datorer|databas]
    [drar|återkallar|tar] (jag) (tillbaka) (mitt|härmed) [samtycke] (till) [personuppgiftsbehandling|behandling|behandlingen|databehandling|lagring] … [radera|förstör|ta bort] [allt|mina uppgifter|alla uppgifter]
    [ni får inte|får ni inte|ni ska inte|ni får ej] (now) [ha|spara|lagra|behålla] (now) (kvar|något|nåt|några uppgifter) (om) [mig|oss|uppgifter om mig] (now) (sparat|lagrat|kvar|registrerat|längre) (längre)
    [bilden|fotot|bilderna|kopian|filmen] (på|av) (mig|oss|min son|min dotter|mitt barn|mitt pass) [ska|måste|skall] (now) [bort från|bort ur|väck från] (er|era|den) [dator|hemsida|server|facebook|system|datorer|sida]
    [se till att|se till|ordna så att] (att) jag [inte|ej] (now) [finns med|finns kvar|syns|står|finns|är kvar|förekommer] (now) (där|hos|i|med) (er|ert|era) (now) (längre|mer|kvar)
    (mina|alla|de|våra) [gamla beställningar|gamla ordrar|gamla uppgifter|gamla köp|gamla fakturor|gamla journaler|gamla bokningar|beställningshistorik|beställningshistoriken|gamla bilder|beställningarna] [kan|får|ska] (now) (gärna|ni|då) [raderas|tas bort|slängas|suddas|rensas|radera|ta bort|slänga|rensas bort]
    (varför|hur kommer det sig) [har ni|sparar ni|ligger] … [kopia|kopian|bild|foto|skannad] … [radera den|ta bort den|släng den|radera|ta bort|förstör den|makulera]
    [mitt|mina|vårt] [namn|foto|nummer|adress|uppgifter|journal|personnummer] [får|ska|skall] [inte|ej] (now) [finnas kvar|ligga kvar|vara kvar|stå kvar|sparas|stanna] (hos|i) (er|ert)
    [inget|ingenting|inte något|inte nåt] (om|av|från) [mig|oss|min|mitt] (dotter|son|barn) (ska|får|skall) (now) [finnas kvar|vara kvar|ligga kvar|bli kvar|sparas|stå kvar]
    (vår|min) [familj|dotter|son|barn] (ska|skall|får) inte [finnas kvar|stå kvar|vara kvar|ligga kvar] (i|hos) … [ta bort allt|radera allt|register|registret]
    [ta bort|radera|rensa|stryk|rensa ut|släng|förstör] (now) (allt|alltihop) (som|ni) (står|finns|har|ligger) (om|på|sparat) (om) [oss|mig|min son|min dotter|vårt barn|mina barn]
    [rensa ut|rensa bort|ta bort|få bort|plocka bort] (now) [allt mitt|allt om mig|allt som är mitt|alla mina saker] (now) (ur|från) [systemet|ert system|registret|ert register|datorn|era datorer|databasen|arkivet]
    [stryk|stryka|radera|ta bort|plocka bort|plocka|ta|rensa|rensa bort|tag bort|kasta|sudda|sudda ut] (ni) (now) (wholly) [mig|oss|mitt namn|mitt nummer|min adress|mitt telefonnummer|mitt mobilnummer|vårt namn|vårt nummer] (och min adress|och min mejl|och mitt namn|och adress) (now) (wholly) [ur|från|i|ut ur|bort ur] (ert|er|era|det|alla era) [lager]
    (vill) (jag) (få|ha|bli) [mig|oss|mitt namn|mitt nummer|min adress] [struken|borttagen|raderad|strukna|borttaget|raderat|struket] [ur|från] (ert|er|era) [lager]
    [vill|vill vara|vill bli|ska vara] (jag|bli|vara) [struken|raderad|borttagen|borta] [ur|från] (ert|er|era) [lager]
    [vill] (jag) inte (now) [finnas|finnas kvar|stå|stå kvar|vara|vara med|ligga|ligga kvar|synas] (now) (kvar) i (ert|er|era) [lager]
    (det) [får|ska|skall|bör] inte (now) [finnas|ligga|stå|vara] (now) [nåt|något|någonting|nånting|några uppgifter|någon information|ett spår|några spår] (now) (kvar) (om|av|på) (mig|oss) (kvar)
    [mina|min|mitt|våra|vårt|alla mina] (gamla) [minakt] (now) [ska|skall|måste|kan|får|bör] (ni) (now) [bort|väck|slängas|kastas|förstöras|raderas|makuleras|strykas|rensas|plockas bort|tas bort|skrota|slänga|kasta|strimla|makulera|förstöra|radera]
    [mina|min|mitt|våra|vårt] [minakt] [behöver|får|ska|skall] (ni) inte (now) [sparas|spara|lagras|lagra|ha kvar|finnas kvar|behållas|behålla|arkiveras|ligga kvar]
    [vill] (jag) inte att (ni|det) (now) [har kvar|sparar|lagrar|behåller|ska ha kvar|ska spara|arkiverar] (now) [min|mina|mitt|våra|vårt] [minakt]
    (går det att|kan jag|vill) (få|ha) [kontot|profilen|kundkontot|journalen|användarkontot|medlemskontot|patientjournalen|kundprofilen] (wholly) [borttaget|borttagen|raderat|raderad|makulerad|avslutat|stängt|nedlagt|förstörd]
    [radera|ta bort|släng|förstör|makulera|avsluta|stäng|plocka bort] (now) [kontot|kundkontot|användarkontot|medlemskontot|patientjournalen|kundprofilen|bankuppgifterna|kortuppgifterna|personuppgifterna|kunduppgifterna|ansökan|passkopian|köphistoriken]
    [släng|slänga|kasta|förstör|förstöra|makulera|bränn|skrota|strimla] (ni) (now) [min|mina|mitt|våra|vårt] (gamla) [minakt]
    [borttagen|raderad|struken|utraderad] (ur|från) (alla|era|er|ert) (era) [systems|register|registret|kundregister] (now) [enligt gdpr|enligt dataskyddsförordningen|med stöd av gdpr|med hänvisning till gdpr]
    vill inte att ni (now) har (kvar) (alla|några) [mydata] (kvar|längre)
    [radera|ta bort|plocka bort|stryk|utplåna|avlägsna] [mig|oss] (now) [wholly] (now) (ur|från|hos) (alla|era|er|ert) [register|registret|registren|kundregister|kundregistret|databas|databasen|databaser]
    [släng|radera|förstör|makulera|ta bort|rensa|slänga|radera hela] (now) (hela) [min akt|min journal|min mapp|mitt ärende|min kundmapp|min kundakt]
    [inte medlem|inte kund|inte patient|ej kund|ej medlem] [längre|mer] (så) (ni) (kan|kan ni|får) (now) [släng|radera|förstör|makulera|ta bort|rensa|slänga|kasta] (now) (hela) [min akt|min journal|min mapp|mitt ärende|mina papper|mina handlingar]
    [inget|ingenting|inga uppgifter|inte något] (om mig) [ska|skall|får] (now) [ligga kvar|finnas kvar|vara kvar|stå kvar|sparas] (now) (om mig) [om mig|hos er|i era system|i ert system|i ert register|i era register]
    ? [vill inte längre ha|vill inte ha|behöver inte|behöver inte längre|använder inte|använder inte längre] (ett|mitt|något) [konto|kontot] … [ta bort|radera|avsluta|stäng] (det|kontot|nu)
    ? (ni) har (ni) kvar [mina uppgifter|mina personuppgifter|min data|mina data] … [rensa|radera|ta bort|släng]
    [vill|önskar|kräver|begär|skulle vilja] (now) (att) (bli|få) [raderad|borttagen|struken|utraderad] (now) (ur|från|hos) (er|ert|era) [systems|register|registret|databas|kundregister|er] … [uppgifter|data|info|allt]
    [ni] (now) [ska inte|får inte|ska ej|får ej|bör inte] (now) (ha|spara) [ha kvar|spara|ha|lagra|behålla] (now) (några|någon|mina|en enda) (enda) [uppgifter|personuppgifter|data|info|information|uppgift] (kvar) om mig
    ? vill inte att ni (now) [sparar|lagrar|har kvar|behåller|har] (now) (några|någon|mina) [uppgifter|personuppgifter|data|info|information] (om mig) (längre|mer|now) … [radera*|ta bort|släng]
    [få|få bort|hur får] (man|jag) (hur) (sina|mina|alla) [sina uppgifter|mina uppgifter|mina personuppgifter|sina personuppgifter|sin data|min data|mitt konto|sitt konto|mina data] (now) [raderade|raderad|raderat|borttagna|borttaget|borttagen|bort]
    [rensa bort|rensa|städa bort|ta bort|radera|släng] (now) allt (som|vad) (ni) [finns om mig|ni har om mig|ni har på mig|står om mig|ligger om mig|rör mig|gäller mig|ni vet om mig|ni har sparat om mig|finns sparat om mig|ni har sparat på mig]
    [tar bort|raderar|slänger|rensar|förstör] (now) [allt|all info|all information|all data|alla uppgifter] (som) ni (now) (har|vet) (now) (sparat|lagrat|samlat) [om mig|på mig|sparat om mig]
    hur [tar jag bort|raderar jag|avslutar jag|tar man bort|raderar man] (now) [mitt konto|min profil|mina uppgifter|mina data|mitt kundkonto|mina personuppgifter] (hos er)
    allt (som|vad) ni (now) (har) (now) [sparat|lagrat|registrerat|samlat|samlat in|har|vet] om [mig|oss] … [bort|raderas|raderat|förstöras|borttaget|försvinna|utplånas]
    [radera|ta bort|förstör|släng|utplåna] (now) allt (som|vad) ni (now) (har) (now) [sparat|lagrat|registrerat|samlat|samlat in|har|vet] om [mig|oss]
    [radera|ta bort|släng|förstör|raderar|utplåna] (alla|allt|all) [mina|min|mitt] (personliga) [uppgifter|personuppgifter|data|konto|information|profil|info]
    [radera|utplåna] [alla|all|allt] (personliga) [uppgifter|personuppgifter|data|information|info]
    [radera|ta bort|raderar] [allt|all info|all information|alla uppgifter|all data] (som|om) (ni) (har) (sparat|lagrat) (om) [mig|har]
    [rätten att bli glömd|rätt att bli bortglömd|bli bortglömd|bli glömd|glöm mig]
    [radera|ta bort|stryk] … [mitt nummer|mitt mobilnummer]
    (jag) [vill|kräver|önskar|ser gärna] att [mina uppgifter|mina personuppgifter|mina data|allt om mig|min data|mitt konto] (now) [försvinner|förstörs|raderas|tas bort|utplånas|tas bort helt]
    [radera|ta bort|släng|förstör|utplåna] (precis|absolut) allt (som) ni (har|vet|sparat) (sparat|samlat|på|om) mig
    [radera|ta bort|släng|förstör|utplåna] (precis|absolut) allt (som) ni (har|vet) (sparat|samlat) [på|om] mig
    [radera|ta bort|plocka bort|stryk|utplåna|avlägsna|sudda ut] [mig|oss] (now) [wholly] (now) (ur|från|hos) (alla|era|er) [systems|er]
    [radera|ta bort|plocka bort|stryk|utplåna|avlägsna] [mig|oss] (now) (ur|från) (alla|era|samtliga) [systems]
    [gallra|gallras|makulera|eliminera|slänger|slänga|släng|radera|ta bort|förstör|rensa|rensa bort|plocka bort|nollställ|utplåna|raderas|förstöra] (now) (all|alla|allt|samtliga) (de) [mydata|uppgifter om mig|info om mig]
    [gallra|gallras|makulera|eliminera|slänga|släng|radera|förstör|utplåna|raderas|förstöra|ta bort] (now) [all|alla|allt|samtliga] (de) [data|uppgifter|personuppgifter|info]
    ^ (now) [radera|gallra] (now) (alla) [uppgifter|personuppgifter|data] (now) $
    [åberopar|rätten till|rätt till|begär|kräver|begäran om] (now) [radering|rätten till radering|att bli bortglömd|att bli glömd|att bli raderad]
    [enligt|med stöd av|åberopar] [artikel|art] [17|sjutton]
    [stäng|avsluta|ta bort|radera|säg upp] (now) (ner) [mitt konto|mitt kundkonto|min profil|mitt medlemskonto|kontot] (now) (och) (ta|radera) … [allt|data|datan|uppgifterna|information|informationen]
    [vill inte|ska inte] (now) finnas (kvar) (i|hos) (er) (now) … [uppgifter|data|allt]
    [vill|önskar|kräver] (now) (ha) [allt om mig|mina uppgifter|min data] (now) [raderat|raderade|borttaget|borttagna|raderad|utplånat|bort]
    [bort|väck] med (alla) [mina uppgifter|min data|mina personuppgifter|mina data|all min data|mina kunduppgifter|all information om mig|min information]
    inte (längre) [kund längre så|längre kund så|kund mer så|kund längre och|medlem längre så|kund så] (ta) (bort|radera) (med) (alla) [bort med mina uppgifter|bort med min data|radera mina uppgifter|ta bort mina uppgifter|ta bort min data|radera min data|bort med alla uppgifter]`,
  rectify: `
    [ändra|rätta|uppdatera] min [mejladress|mailadress|epostadress|hemadress]
    ^ (hej) (jag|vi) har (nyss|precis|nu) [bytt namn|bytt adress|bytt efternamn|bytt mejladress|bytt e-post|bytt mail|ny adress|ny mejladress|ny e-post|nytt efternamn|fått ny adress] (now) $
    ni har (registrerat|skrivit|noterat|uppgett) (oss|mig|att) [registrerat oss som|registrerat mig som|skrivit oss som|fört in oss som|noterat att vi är|noterat att jag är|skrivit att vi]
    [går|är|heter|bor|fyller] (now) (i) … ni har (now) (honom|henne|oss|mig|det) (now) (i|som) … [fortfarande|kvar|ännu]
    [jag heter|vi heter|mitt namn är|namnet stavas|mitt namn stavas] … med [c|k|ck|ch|q|s|z|w|v|th|t|f|ph|två s|ett s|två n|ett n|två l|ett l|dubbel s|dubbel n] (och) [inte|ej]
    [efter|sedan|sen] [bröllopet|vigseln|skilsmässan|giftermålet] (heter|är) (jag) (nu) … [ändrar ni|ändra|när ändrar|ändra det|rätta|byt]
    ni har (now) mig (now) som [herr|fru|man|kvinna|gift|ogift|skild|fröken] (jag) (är|now) … (ändra)
    (jag) [heter|är] (nu|numera|now) (fru|herr|fröken) … [i stället för|istället för|inte längre] … [ändra|ändra tack|rätta|byt|uppdatera]
    [nytt nummer|ny mobil|nytt nr|nytt mobilnummer] … (det) [andra|gamla] (now) [finns inte mer|finns inte längre|funkar inte|gäller inte|är borta|fungerar inte]
    (jag) [står som|är registrerad som|ligger inne som|finns som] (gift|ogift|skild|sambo|singel|man|kvinna|rökare|allergisk) (hos|i) (er|ert|now) [men] (jag) (är) … (ändra|rätta|det)
    [mitt nya nr|mitt nya nummer|nytt nummer|nytt nr|ny mobil|mitt nya mobilnummer] (är|now) … [ta bort|radera|stryk|släng|byt ut] [det gamla|den gamla|gamla numret|det förra]
    (jag) heter inte (now) … [längre|mer] (now) [utan|men|nu]
    (vi|jag) (har) [gift oss|gift mig|skilt mig|nygift] (now) (jag|vi) (heter|now) … [längre|utan|numera|nu]
    [står som|är registrerad som|registrerad som|står som] [gift|ogift|skild|sambo|singel|man|kvinna|rökare|allergisk] … [ändra det|rätta det|ändra|fel|rätta|stämmer inte|ogift|inte]
    ^ (now) [rätta|rätta till|korrigera] (det|detta|felet) (now) (snarast|direkt|omgående|genast) (now) $
    [står i era papper|står det i min journal|min journal står|era papper står|står i min journal|min journal säger] (det) (att) (now) (jag) … [allergisk|allergi|gift|ogift|skild|diabetes|rökare]
    [jag heter|mitt namn är|mitt efternamn är|det stavas|jag stavar] … inte … [fel varje gång|blir fel|alltid fel|står fel|är fel|rätta|ändra|rätta det|ändra det|korrigera]
    (min|mitt) [mejlen|mejl|mail|mailen|e-post|mejladress|nummer|numret|telefonnummer|postnummer|adress|mejladressen|e-postadressen] (now) [slutar|ska sluta|börjar|är|har|ska vara] (på|med|en) … inte … [rätta|rätta det|ändra|ändra det|fixa det|korrigera|rätta till]
    [i min journal|i era papper|i mina papper|i papperen|i journalen|i er journal|på mitt kort|i ert system|i mina uppgifter|i registret|i mapparna] (står) … [allergisk|allergi|nötallergi|gift|ogift|skild|diabetes|diabetiker|rökare|född] … [men|det är|stämmer inte|är fel|fast|egentligen]
    [född] … [ändra det|rätta det|rätta|ändra|fixa det|korrigera|ska vara|ska stå]
    [nygift|nygifta|har gift mig|gift mig|precis gift|skild|skilt mig|nyskild|bytt efternamn] … [byt mig|ändra mig|byt fröken|byt från|ändra från|ändra mitt|byt mitt|från fröken|skriv om mig|byt ut]
    [skriv|sätt|ställ|lägg|ändra|för över] (now) [avtalet|kontraktet|medlemskapet|fakturan|abonnemanget|journalen|kontot] (now) (i|på|till) [mitt namn|mitt nya namn|mitt flicknamn|mitt eget namn]
    [ny mobil|nytt nummer|nytt mobilnummer|nytt telefonnummer|nytt nr|ny tel|nytt mobilnr|mitt nya nummer] & [skriv in|lägg in|i stället för det gamla|istället för det gamla|i stället för den gamla|byt ut|ersätt|notera|för in|sätt in]
    ? [ändra|ändrar|rätta|byt|uppdatera|korrigera] (ni) (now) [titeln|tilltalet|titel|civilståndet|efternamnet|förnamnet|telefonnumret|mobilnumret|mejladressen|adressen|postnumret] (min|mitt|på mig) (now) till
    ? [gatan|gatunamnet|efternamnet|förnamnet|namnet|orten] (min|mitt) är (now) [felstavad|felstavat|fel stavat|felskriven|felskrivet|fel]
    ? [efternamnet|förnamnet|namnet|födelsedatumet|adressen|mejlen|klassen|personnumret] på (min|mitt|vår) [dotter|son|barn|man|fru|mamma|pappa] (now) [är fel|stämmer inte|är felstavat|är ändrat|ska vara|är fel stavat]
    ? (det) (hos) [hos er|i ert system|i era register|i registret|i journalen|i era papper] står (det|jag) (now) att (jag|vi|han|hon|min) … [stämmer inte|stämmer inte längre|inte längre|det är fel|är fel|inte sant|fel]
    ? [går|går nu|går numera] i … inte (längre) … (kan ni) [ändra|uppdatera|rätta]
    ? [vi|jag] [har flyttat|flyttat|flyttade|har nu flyttat|har precis flyttat] … [husnr]
    ? ^ [har flyttat|flyttat] till … [husnr]
    [flyttat|flyttar] (now) till … [ändra|uppdatera|skriva in|notera|lägga in|ändrar|rätta|lägg in|skriv in|uppdaterar|noterar]
    ? [bor|bo] (jag|vi) [nu på|numera på|nu i|numera i|sedan i|sen i] … [husnr]
    ? (vi|jag) bor (på|i) … nu … [skriva in|ändra|uppdatera|notera|lägga in|skriv in]
    ? (i) [era papper|era register|ert system|ert register|journalen|min journal|min profil|hos er|systemet|registret|kundregistret|era uppgifter|fakturan|breven] (så) [står|stod|heter|kallas] (det|jag|han|hon) … [ska vara|skall vara|det är fel|är fel|stämmer inte|inte rätt|ska stå|ska det|rätt är|men är|men heter|stämmer inte längre|inte längre]
    ? (det) står … (som|på|i|hos) [hos er|i ert system|i era papper|i journalen|i registret|som födelseår|som adress|som namn|som efternamn|som födelsedatum|som postnummer|på min profil] … [ska vara|men ska|fel|stämmer inte|rätt är|inte|är egentligen]
    ? [stavat|stavar|skrivit|skriver|har] (ni) (now) [mitt|vårt|min] (för|efter) [namn|förnamn|efternamn|adress|gatunamn] (now) [med|utan|fel]
    ? [namn|namnet|förnamn|efternamn|efternamnet|förnamnet|gatan|gatunamnet] (ska) [stavas|skrivs|är|ska skrivas|ska stavas|ska vara] (now) (med|utan|inte) [med|utan|inte med]
    ? står [=karin|jag|han|hon|namnet] … med … [ska vara med|det ska vara|ska det vara|inte med|fel]
    ? (jag) är inte [herr|fru|man|kvinna|fröken|en man|en kvinna|gift|ensamstående] (utan) … [ändra|rätta|uppdatera|ändrar|korrigera]
    ? [heter|heta] (jag|vi) (now) [numera|nu|nuförtiden|sedan bröllopet|efter skilsmässan|sen bröllopet] (i efternamn)
    ? (har) [gift mig|skilt mig|bytt namn|bytt efternamn] … heter
    ? [en bokstav|ett h|ett t|ett s|ett n|ett l|ett e|ett k|ett r|ett m|ett bindestreck|bokstaven h|bokstaven t|prickarna] [saknas|fattas] [i mitt|i min|i vårt|i namnet|i adressen|i efternamnet|i förnamnet]
    ? [husnummer|postnummer|födelseår|födelsedatum|portkod] (är|ska vara) (now) [husnr] [inte|och inte|ej]
    ? (går|är) (nu|numera) i … [inte|och inte|inte längre] i … [ändra|uppdatera|rätta|skriva om]
    [bytt|nytt|ny|ändrat] [bank|kontonummer|konto|försäkringsbolag|arbetsgivare|efternamn|mobil|mobilnummer|mejl|mejladress|adress|nummer|telefonnummer] … [lägga in|lägg in|skriva in|skriv in|notera|uppdatera|ändra|lägger in|uppdaterar]
    ? ^ (now) [adressändring|adressbyte|namnbyte|namnändring|ändrade kontaktuppgifter]
    [ny|nytt|nya|bytt] & [myfield] & [hur meddelar jag|hur meddelar man|hur talar jag om|hur lämnar jag|hur ändrar jag|hur ändrar man|hur uppdaterar jag|hur byter jag]
    [kopplat|kopplad|knutet|registrerat|registrerad|registrerade] (now) (till|på|med|under) [fel|en gammal|ett gammalt|min gamla|mitt gamla] [myfield]
    ? [byt|byta|ändra|uppdatera|rätta] (now) [mejladressen|mailadressen|epostadressen|e postadressen|efternamnet|födelsedatumet|personnumret|civilstånd|civilståndet|mitt civilstånd]
    [ändra|byt|byta|rätta|uppdatera|korrigera|ändrar ni|byter ni] (now) [myfield] … [hos er|i ert register|i era register|i ert system|i er databas|på mitt konto|i mitt konto|i min profil|på min profil|på mitt kundkort|på mitt medlemskort|i journalen|i mitt medlemskap]
    ? [ändra|rätta|korrigera|rättar|ändrar] (ni) (det|detta|den) [i journalen|i min journal|i er app|i kundregistret|i min profil|på mitt konto|på mitt kundkort|i kartoteket]
    ? ^ (jag|vi) har (now) (fått) nytt efternamn $
    (de|det) (e|är|va) [fel|en gammal|ett gammalt] [myfield] (som) (det) ni (now) har
    [myfield] (som) ni har (now) [på|om|noterat|registrerat|sparat|skrivit] … [isWrong]
    [skriv|stava|skriva|stavas] … med … inte … [ourfile]
    ni har (now) mig … [på fel ort|på fel adress|i fel stad|i fel kommun|på fel avdelning|under fel namn|på fel namn]
    [ska vara|ska stå|skall stå|borde stå|skall vara|ska det stå|ska det vara] … inte … [ourfile]
    [lägga till|lägg till|skriva in|skriv in|lägg in|lägga in] (now) [mitt|min|mina] (nya) [myfield] (now) [ourfile]
    [skilt oss|skilt mig|gift mig|gift oss|bytt namn] & [vill att det står|ska det stå|vill att det ska stå|vill stå som|vill jag stå som]
    [myfield] (now) [blev fel|är fel|fel|skrev jag fel|blev felstavat|blev felskrivet] (now) [vid registreringen|när jag registrerade mig|när jag anmälde mig|i anmälan|när jag blev medlem|när jag skrev in mig|i formuläret|vid anmälan|i registreringen]
    [skrev|skrivit|angav|angett|uppgav|råkade skriva|råkade ange] (in) fel [myfield] (now) [vid registreringen|när jag registrerade mig|när jag anmälde mig|i anmälan|när jag blev medlem|i formuläret|hos er|vid anmälan]
    [blandat ihop|kastat om|bytt plats på|förväxlat] (now) (mitt|mina) (för) (och) (förnamn) [efternamn|efternamnet|namnen|förnamn]
    ? står som & [heter|ska heta|ska vara]
    ni har (now) [registrerat mig|skrivit in mig|noterat mig|lagt in mig|satt mig|angett mig|skrivit mig] (now) som … [men|fast|inte]
    ? [fel|inte rätt] [gatunummer|husnummer|portnummer|lägenhetsnummer|postnummer] & [vi bor|jag bor|ska vara]
    ? [brevet|posten|kallelsen|kallelserna|räkningen|fakturan|breven|räkningarna|fakturorna] (now) [kom|kommer|gick|går|skickades|skickas|hamnade|hamnar] (now) till [min gamla adress|vår gamla adress|gamla adressen|förra adressen|min förra adress]
    ? [lägenhetsnummer|lägenhetsnumret|lgh nr|våning|postnummer|c o adress] (now) saknas [på min adress|i min adress|i adressen|hos er]
    ni (now) [har kvar|har fortfarande|använder|skriver|har fortfarande kvar|har inte bytt|har inte ändrat] (now) [mitt flicknamn|mitt gamla efternamn|mitt förra efternamn|mitt gamla namn|mitt gamla telefonnummer|min gamla mejl|min gamla mail|min gamla mejladress|min gamla adress]
    [ändra|uppdatera|rätta|korrigera|byta] (now) (alla|på) [mina kontaktuppgifter|mina kunduppgifter|mina adressuppgifter|mina personuppgifter|mina uppgifter]
    [felaktigt registrerad|felaktigt skriven|felaktigt inskriven|felregistrerad|felregistrerat|fel registrerad|fel registrerat|fel inskriven|felaktigt inlagd|felaktigt registrerat] (som) (hos) (er)
    [ni skriver|ni stavar|ni har stavat|ni har skrivit|ni stavat] … med [ett|två|dubbel|enkelt|dubbelt|bara ett]
    mitt tilltalsnamn är
    ? ni (now) har [min gamla|fel] … [på mig|om mig|hos er]
    ? [ni skickar|ni skickade|posten går|breven går] … till … men [vi|jag] (now) bor
    ? [jag heter|heter] (now) numera
    [saknas en bokstav|saknar en bokstav|en bokstav för mycket|en bokstav för lite|en bokstav fel|fattas en bokstav|bokstav fel] & [myfield]
    [saknas en siffra|en siffra fel|en siffra för mycket|fattas en siffra|fel siffra|fel siffror|sista siffrorna] & [postnummer|postnumret|personnummer|personnumret|mitt personnummer|mitt postnummer|födelseår|födelsedatum|födelsedatumet] & [stämmer inte|fel|saknas|fattas|för mycket]
    ? [hona|hane|tik|hanhund|hingst|sto|valack|flicka|pojke|kvinna|man] & [ourfile] & [står|står det]
    [bytt|bytt till|ändrat] & [myfield] & [gamla gäller inte|gamla gäller ej|gamla funkar inte|gamla fungerar inte|gamla används inte|gamla är inaktuell]
    ? ni kallar mig … [men|fast] jag [heter|är]
    ? ^ (now) jag är (now) inte (en|någon|nån) [herr|hr|fru|fröken] $
    heter & [står fortfarande|står det fortfarande|står kvar|fortfarande står|fortfarande kvar] & [ourfile]
    [min|mitt] [myfield] & inte & [som ni skriver|som ni har|som ni skrivit|som ni har skrivit|som det står hos er|som står hos er|som ni fått för er]
    stavas & [med|utan] & [rätta|rätta det|rättar|rättar ni|ändra det|ändrar ni|korrigera]
    ? inte (en|någon|nån|längre) [herr|fru|fröken|man|kvinna] & jag är (en) [kvinna|man|fru|herr|fröken] & [mending]
    inte (en|någon|nån) [herr|fru|fröken] … jag är (en) [kvinna|man|fru|herr|fröken]
    [är registrerad som|är registrerat som|registrerades som|är inskriven som|är inlagd som|står registrerad som|är upplagd som] & [heter|ska heta|ska vara]
    [gift mig|skilt mig|tagit tillbaka|bytt namn|bytt efternamn|gifte mig] & [blir rätt hos er|blir rätt i ert register|ändra det hos er|ändrar jag det hos er|ändrar man det hos er|ändras hos er]
    [flyttat|flyttade|flyttar] … [mending] (now) (min|mina|den) (ny|nya) [myfield|det hos er|det i ert system|det i registret]
    [flyttat|flyttade] (till|och) (en) (ny|nya) [ny adress|har ny adress|fått ny adress] … [mending]
    [fått|bytt|bytt till|ändrat|har|fick] (ny|nytt|nya|en|ett|till) (ny|nytt|nya) [myfield] … [mending]
    [nytt|ny|nya] [myfield] (now) (och) (jag|hur) … [mending] (jag|man) (det|den) [ourfile]
    [mitt|min|mina|vårt|vår] (nya|gamla) [myfield] (now) (ni) (har) (now) [isWrong]
    [gift mig|skilt mig|skild|bytt efternamn|bytt namn] … [mending] (now) (mitt|det|namnet|efternamnet) [efternamn|namn|namnet|efternamnet|det hos er|det i registret|det]
    [mitt] [efternamn|namn|förnamn] [är ändrat|har ändrats|är nytt|är bytt|har bytts]
    [mending] (now) (mitt|min) [mitt kundkort|mitt kundkonto|min profil|mitt konto|mitt medlemskort|min kundprofil|min kundinfo|mina kontaktuppgifter] … (ny|nytt) [ny adress|nytt namn|nytt efternamn|nytt telefonnummer|ny mejl|ny mail|ny mejladress|ny mailadress|nya uppgifter|ny epost|nytt nummer|fel]
    [uppgifterna|uppgifter|informationen|infon|personuppgifterna|adressen|namnet|numret|mailen|mejlen] (som) (ni) [ni har om mig|ni har på mig|ni har|ni har sparat om mig|ni har sparat|ni har registrerat|om mig] (now) [isWrong]
    (now) (står|har|ligger) [står|har|finns|ligger] (now) (kvar) (fel|den|min|mitt|det) [fel|gamla|gammal] [myfield] (på mig) [ourfile]
    ni har (now) (fortfarande) (kvar) (min|mitt|den|det) [gamla|gammal|fel|gammalt] (adressen|adress|namnet|myfield) (kvar) [ourfile]
    ni [stavar|skriver|stavat|har stavat] (mitt|fel) (fel|mitt) [mitt namn|mitt efternamn|namnet|mitt förnamn|på mitt namn] (fel)
    [skriv|stava] (now) [rätt] (mitt|på) (mitt) [namn|efternamn|förnamn]
    [mitt] [namn|efternamn|förnamn] (är|har|står|stavas) (ni) … [wrong]
    [namn|efternamn|förnamn|namnet] [är|står|stavas] (now) [wrong]
    [wrong] … [mitt namn|mitt efternamn|mitt förnamn]
    [wrong] (på|i) [namn|efternamn|förnamn]
    [name] … [wrong] … [fix]
    [bytt|ändrat|har bytt] [adress|efternamn|namn|mejl|mail|nummer] … [fix]
    [fix] [mina|mitt|min] [name]
    [heter] … [inte|och inte] … [fix|hos er]
    [fel|felaktigt|felaktig] (field) [födelseår|födelsedatum|efternamn|förnamn|adress|postnummer|namn|mejladress|stavning] (på|om|hos) (mig|er)
    [ska|skall|borde|bör] (det) [vara|stå|heta] … [ändra|rätta|korrigera|fixa]
    [heter inte|hette|hetat] (now) … [längre|numera|nu] (now) (så|uppdatera) (now) [uppdatera|ändra|rätta|byt|skriv]
    [fix|rätta till|skriv om] (now) [mitt|min] [mejlen|mailen|adressen|namnet|postnumret|personnumret|personnummer|födelsedatumet|mejladressen]
    [rätta|rätta till|korrigera] (now) [adressen|postnumret|personnumret|födelsedatumet|mejladressen|stavningen]
    [födelseåret|födelsedatumet|födelsedag|födelsedagen|personnumret|postnumret|adressen|mejlen|mejladressen|åldern|efternamnet|förnamnet|namnet] (now) (ni) (har) (på|om) (mig) (now) [stämmer inte|är fel|stämmer ej|är felaktigt|är felaktig|är inte rätt|är gammal|är inaktuell]
    ni har (now) [min gamla|mitt gamla|fel|en gammal|ett gammalt|ett felaktigt|en felaktig|fel på] (now) [adress|adressen|namn|efternamn|förnamn|mejl|mail|mejladress|postnummer|födelsedatum|födelsedag|födelseår|ålder|personnummer|stavning|mobilnummer på mig|telefonnummer på mig|nummer på mig|epost|epostadress]
    [enligt|med stöd av|åberopar] [artikel|art] [16|sexton]
    [rätta|korrigera|ändra|uppdatera] (now) [mina|mitt|min] [uppgifter|postnummer|personnummer|adress|namn|efternamn|mejl|födelsedatum]
    jag [bor|heter] (nu|numera|sedan|nuförtiden) … [ändra det|ändra detta|rätta det|uppdatera det|ändra hos er|rätta detta|ändra tack]
    [ändra|rätta|uppdatera|korrigera] (det|detta|den) [hos er|i era register|i ert register|i systemet|i er databas]`,
  port: `
    [vi|jag|hon|han] [byter|bytt|börjar] … [lämna över|skicka|skicka över|för över|flytta|överlämna] (now) … [uppgifter|akt|journal|betyg|papper|handlingar|mapp] (now) [dit|till dem|till nya|till den nya]
    kan ni [lämna över|skicka över|flytta över|överföra] (now) … [uppgifter|akt|journal|betyg|papper|handlingar|mapp] (now) [dit|till dem|till nya|till den nya]
    [i en tabell|som tabell|i tabellform] & [elvärden|mina elvärden|mätvärden|elförbrukning|min elförbrukning|mina mätvärden|mätarställningar]
    [som fil|som csv|csv|json|xml|excel-fil|excel|gpx|exportera|export] & [mina köp|mina träningspass|mina pass|träningspassen|mina löprundor|mina mätvärden|min förbrukning|mina beställningar|mina bokningar|mina resultat|mina poäng|träningsdata|mina rundor]
    [går|gått|flyttar|flyttat|bytt|byter] (nu) till en annan [veterinär|tandläkare|läkare|vårdcentral|skola|bank|klinik|förskola] … [skicka|för över|sänd|flytta|mejla|lämna] (now) … [papper|journal|uppgifter|handlingar|dit|över|journaler]
    [skicka|skickar|för|föra|flytta|lämna|mejla|faxa|ge|skicka över] (ni) (now) (över) [min|mina|mitt|våra|alla mina|vår] (hela) [journal|uppgifter|röntgenbilder|patientjournal|papper|handlingar|provsvar|historik|data|journaler|kunduppgifter|träningshistorik|filer] (now) (vidare|direkt|över) till (min|mitt|den|det|mina|vår) (nya|andra) [nya|nye|andra|tandläkare|läkare|optiker|bank|vårdcentral|sjukhus|klinik|advokat|försäkringsbolag|skola|doktor|veterinär|arbetsgivare|psykolog]
    [går det att|kan jag|kan man|vill|får jag] (jag) (få ut|få|ladda ner|exportera|hämta|ta ut) [få ut|ladda ner|exportera|hämta ut|ladda ned|hämta hem|ta ut|ha] (now) (alla) [mina|min|mitt] [bokningar|betalningar|köp|kvitton|beställningar|bilder|data|uppgifter|historik|mätvärden|träningar|pass|filer|dokument|journal|kontakter] (och|betalningar)
    (alla) [mina|min|mitt] [bokningar|betalningar|köp|kvitton|beställningar|data|uppgifter|historik|mätvärden|träningar|filer|journal|kontakter|bokningar och betalningar] (now) [som en fil|som fil|som csv|i en fil|i excel|som excel|i en excelfil|som excelfil|som pdf|i csv|på usb|i ett format|i ett läsbart format]
    kan (min|mitt|mina) [träningshistorik|historik|journal|uppgifter|data|träningsdata] [följa med|flyttas|överföras|skickas|flyttas över] (över|direkt) till
    [journalen|min journal|mina journaler|patientjournalen] … [överförs|överföras|föras över|förs över|flyttas|flyttas över|skickas|skickas över] … [till min nya|till mitt nya|till en ny|till en annan|till annan|till ett annat]
    [överför|överföra|föra över|för över|flytta|flytta över|skicka|skicka över] (now) (hela) [min journal|journalen|mina journaler|patientjournalen] … [till min nya|till mitt nya|till en ny|till en annan|till annan|till ett annat]
    ^ (now) dataportabilitet
    dataportabilitet … [csv|excel|json|xml|fil|format]
    ? hur (kan) (får|hämtar|laddar|exporterar) … [mina uppgifter|min data|mina data|mina personuppgifter] … [csv|excel|json|xml|en fil|filformat]
    [få|vill ha|skicka|ge] (now) (mig) (en) [fil|kopia|csv|json|excelfil] (med|på|av) (all|alla|hela) [mydata] (som|i) (fil|csv|json|excel|maskinläsbart)
    (få ut|få|vill ha) (mina) [uppgifter|data|personuppgifter] … [i en fil|i fil|som en fil|i ett format|som fil|maskinläsbart]
    [flytta|överföra|exportera|överför|flytt av] (alla) [mina] [uppgifter|data|personuppgifter] (till)
    rätt till dataportabilitet
    [skicka|skicka över|för över|överlämna|lämna över|lämna|ge] (now) (all|alla) [mydata] (now) (direkt) till (min|en|mitt|ett) (nya|annan|nytt|annat) [leverantör|operatör|bolag|företag|tjänst|bank|konkurrent*]
    [exportera|ladda ner|ladda hem|hämta ut|få ut|få|vill ha] (alla|hela|all) [mydata|mina köp|min orderhistorik|min historik] (now) (som|i) (en) [fil|excelfil|csv|csv fil|excel|json|maskinläsbart|maskinläsbart format|filformat]
    [byter|byta|går över till|flyttar till] (now) (bolag|leverantör|operatör|företag) … (ta) (med) [ta med mig|ha med mig|mina data med|min data med|få med mig|flytta med] … [data|uppgifter|historik|mig]
    [begär|kräver|önskar|vill ha|åberopar] (now) (min) (rätt till) [dataportabilitet|portabilitet]
    [enligt|med stöd av|åberopar] [artikel|art] [20|tjugo]`,
  object: `
    [vill|önskar|vill härmed] (now) [invända|protestera|göra invändning] mot (er) (behandlingen|behandling|profileringen) [behandlingen|behandling|profileringen|profilering|användningen]
    [vill inte|tillåter inte|accepterar inte|godkänner inte] (att) (er|en|nån) [dator|algoritm|robot|program|system|ai] (now) (ska) [räknar ut|bestämmer|avgör|bedömer|beräknar|räkna ut|avgöra] … [råd|jag|mig]
    vill inte ha (now) [reklam|annonser|erbjudanden|annonsering] (som) (är) [anpassad|anpassade|skräddarsydd|skräddarsydda|riktad|riktade|utifrån|efter|baserad] (efter|till|på) (mig|mina)
    [sluta|upphör] (att|med) (now) [spionera|analysera|spåra|kartlägga|snoka|övervaka|rota] (på|i) (now) [mina köp|mina inköp|vad jag köper|mina besök|mina vanor|mina uppgifter]
    (jag) [är inte med|är ej med|vill inte vara med|deltar inte] (på|i) (någon|nån|er|era) [analys|statistik|undersökning|analyser|forskning|studie] (av|på|med) (mina) [uppgifter|data|köp|besök]
    [mina uppgifter|mina data|mina besök|mina köp|min data|mina värden|mina resultat] (ska|får|skall) (absolut|now) [inte|ej|aldrig] (ingå|användas|vara med|hamna|tas med) (i|till|för) (er|era|någon|ert|nån) [studie|studier|statistik|forskning|undersökning|analys|analyser|undersökningar|ai]
    [håll|lämna|låt|ta bort|plocka bort] (now) [mig|oss|mina uppgifter|mitt barn|mina barn|min son|min dotter] (now) (vara) (utanför|ur|utom|borta från) (er|era|ert|den|alla) [forskning|statistik|studie|studier|analyser|analys|undersökning|undersökningar|forskningen|statistiken|ai|algoritmer]
    [träna|mata|använd] (now) [inte|ej|aldrig] (er|någon|nån|era) (ai|algoritm|algoritmer|modeller) (now) (på|med) [mina uppgifter|mina data|min data|mina bilder|mina köp|mina meddelanden|mina texter]
    (mina) (barns|sons|dotters) [provresultat|uppgifter|resultat|besök|köp|värden|data] [ska|får|skall] [inte|ej] (vara|användas) (med|till|i) (now) (i|till) (era|er|någon) [analyser|statistik|forskning|studier|analys|undersökningar|ai]
    [mina|mitt|min|våra] [uppgifter|patientuppgifter|kunduppgifter|personuppgifter|köp|data|inköp|siffror|personnummer|bilder|svar|hälsouppgifter] (now) (inte) [används|användas|får inte användas|ska inte användas|tas med|analyseras|behandlas|får inte ingå|ingår|ingå|utnyttjas|får inte tas med] (now) (inte) [till|för|i|av] (er|era|någon|nån|en|ert) [statistik|statistiken|analyser|analys|marknadsundersökningar|marknadsföring|profilering|undersökning|undersökningar|forskning|algoritm|ai|reklam|riktad reklam|rapporter|utvärderingar]
    [använd|använder|analysera|analyserar] (ni) (inte|ej|aldrig) (now) [mina|min|mitt] [uppgifter|köp|data|inköp|bilder|siffror] (now) (inte) [till|för|i] (er|era|någon|nån|en|ert) [statistik|analyser|analys|marknadsundersökningar|marknadsföring|profilering|forskning|ai|ai-träning|reklam]
    (en|någon|ingen) [dator|algoritm|robot|maskin|ai] (now) [ska|får|skall|bör] inte (få|kunna) [avgöra|bestämma|bedöma|besluta|fatta beslut|poängsätta]
    vill inte (jag) (now) bli (now) [kartlagd|profilerad|analyserad|spårad|övervakad]
    [samtycker inte|går inte med på|godkänner inte|accepterar inte|motsätter mig|protesterar mot|invänder mot|tillåter inte|säger nej] (till) (now) (att) (ni) (now) [analyserar|profilerar|behandlar|använder|bearbetar|kartlägger|spårar|samlar in] (now) [mydata|mina köp|min köphistorik|mina inköp|mina vanor|mig]
    [invänder|invändning|protesterar|motsätter mig|säger nej till] (mot|jag) (att|ni) … [profiler*|behandl*|använd*|analys*]
    [vill inte] (att) (ni) (bli) [profilerad|profilerar|kartlagd|spårad]
    [inte|ingen|inga|slippa|vägrar|stopp för|nej till] (now) (automatiserad|automatisk|någon) [profilering|kartläggning|profilera|kartlägga] (av|mig)
    [får inte|får ej|sluta|vill inte att ni|inte med på att ni|slutar|låt bli att|undanber mig att ni] (now) [spåra|spårar|profilera|profilerar|kartlägga|kartlägger|analysera|analyserar|övervaka|övervakar|rita upp|segmentera|målgruppsanpassa] (mig|mina|min|vad|mitt|hur)
    [motsätter mig|invänder mot|protesterar mot|går inte med på|säger nej till] (now) (att) … (används|använder) (för|till) (now) [direktreklam|profilering|reklam|marknadsföring|analys|annonsering|kartläggning]`,
  restrict: `
    (frys|spärra|lås|pausa|stoppa) [frys|spärra|lås|pausa] (now) (mitt|mina|min|vårt) [ärende|uppgifter|journal|konto|akt|data|registrering] (now) (i|hos) (registret|systemet|er) (tills|innan|medan|så länge)
    [spara|behåll|bevara] (now) [filmen|filmerna|bilderna|uppgifterna|inspelningen|materialet|akten|journalen|pappren|mejlen] … (men|och) [ingen annan ska titta|ingen får titta|ingen ska titta|ingen får använda|ingen ska använda|använd dem inte|använd den inte|ingen får röra|rör inte|ingen annan får se]
    [spara filmen|spara filmerna|spara bilderna|spara inspelningen|behåll filmen|behåll inspelningen|spara uppgifterna|behåll uppgifterna|spara akten|spara journalen] & [ingen annan ska titta|ingen får titta|ingen får använda|ingen får röra|ingen ska röra|ingen annan får se|ingen ska använda]
    [får|ska] (mina|min|våra) [data|uppgifter|akt|journal] (now) (bara) [ligga|bara ligga|vila|ligga stilla|ligga orörda] (now) (inte) [inte bearbetas|inte användas|bearbetas|användas]
    [låt] (mitt|mina|min) [kontot|konto|uppgifterna|uppgifter|akten|journalen] (now) ligga (now) [vilande|orört|orörda|orörd|stilla|kvar] … [inget får göras|ingen får|innan|tills]
    frys [dem|dom|uppgifterna|mina uppgifter|allt] (now) [tills|till dess|medan|så länge]
    mina uppgifter stämmer inte (now) (now) frys [dem|dom] [tills|till dess|medan]
    låt (now) [akten|mina uppgifter|journalen|mina papper|uppgifterna] (now) [ligga|vara|vila] (och|men) (now) [gör inget med|gör ingenting med|använd inte|rör inte|rör ej] (den|dem|det) (till|tills)
    [behåll|spara] (now) [akten|mina uppgifter|journalen|allt|min akt|uppgifterna|handlingarna] (now) men (now) [använd|rör|behandla] (den|dem|det) (now) inte (now) (förrän|tills|innan|så länge)
    [radera|ta|släng] (det|den|dem) (bort|now) inte (bort|now) (för|eftersom|now) jag (now) [behöver] (det|den|dem) … (försäkringen|rätten|domstolen) (men) [ingen får|ni får inte|rör|rör det inte]
    [bara lagra|bara spara|endast lagra|endast spara|enbart lagra] (men|now) [inte behandla|inte använda|inte röra|ej behandla|inte bearbeta]
    (ni) [radera inte|radera inget|radera ej|ta inte bort|släng inte|behåll|spara|släng inget] (något|det|dem|den|allt) … [behöver|ska använda|ska ha] … (men) [ingen får|får ingen|inte använda|rör inte|använd inte|ska inte röra|får inte]
    [behandlingen|behandling|användningen] (av mina uppgifter|now) [ska|måste|bör] (now) [pausas|stoppas|frysas|ligga nere|begränsas|vila|avbrytas tillfälligt|stå still] (now) (tills|till|medan|så länge)
    så länge (now) [skulden|fakturan|ärendet|klagomålet|kravet|tvisten|räkningen] (är|inte|pågår) (now) … (ska|får|ni) (ni|bara) (now) [bara lagra|bara spara|lagra|endast lagra|endast spara|inte använda|inte behandla] (mina) [uppgifter|mina uppgifter|mina data]
    [så länge|tills|under tiden|medan] … [får ni inte använda|använd inte|ska ni inte använda|får ni inte röra|rör inte] (now) [mina|min|mitt] [uppgifter|data|journal|konto]
    [får ni inte|ni får inte|ska ni inte] (now) [använda|röra|behandla] [mina|min|mitt] [uppgifter|data|journal|konto|personuppgifter] (now) men (now) [spara|behåll|ta inte bort|radera inte]
    [radera|ta bort|släng|förstör] [inget|ingenting|inte|inga uppgifter] (now) men … [använd|rör|gör|behandla] (det|dem|dom|inget|ingenting) (now) (inte|med)
    (spara|behåll|ha kvar) [spara|behåll|ha kvar] (allt|dem|mina uppgifter|uppgifterna|datan) (now) men [gör inget|gör ingenting|använd|rör|behandla] (dem|det|dom|inget) (inte|med det|med dem) (heller|med)
    (ni) [får|kan|ska|må] (gärna) [ha kvar|behålla|spara|lagra] (now) [uppgifterna|mydata|dem|datan|informationen] men (ni) (får) (now) [inte|ej] (now) [använda|använd|röra|rör|behandla|utnyttja] (dem|den|now)
    [radera|ta bort] [inte|inget|ingenting] (now) (men|utan) (bara) (now) [sluta använda|använd inte|frys|lås|pausa|rör inte|begränsa|spärra] (användningen av) [mydata]
    [mydata] (now) [ska inte|får inte|skall inte|får ej|ska ej] (now) [användas|behandlas|röras] (now) [tills|för tillfället|förrän|så länge|just nu|tills vidare|under tiden|medan|nu|mer]
    [frys|frysa|lås|låsa|spärra|pausa|begränsa|frysning av|stoppa användningen av|pausa användningen av] (now) (all|alla) (min|mina) [mydata] (now) (hos er|tack|tills|vidare)
    [sluta] (now) använda (now) [mydata] (now) (tills|så länge|medan|just nu)
    [begränsa|begränsning|pausa|frys|frysa|blockera|spärra] (av) [behandlingen|behandling|användningen|mina] (av) (uppgifter|data|personuppgifter|mina)
    [får inte|får ej] använda mina (uppgifter|data|personuppgifter) (förrän|medan|innan)
    begränsa behandlingen
    [lägg|frys|lås|pausa|spärra|parkera|sätt|stoppa|lås in] (now) (behandlingen av|användningen av) (alla) [mydata] (now) (på) (is|hyllan|paus|tills) [på is|på paus|så länge|tills|tills vidare|tillfälligt|under tiden|medan|på vänt|på hyllan|i avvaktan]
    [enligt|med stöd av|åberopar] [artikel|art] [18|arton]
    [begränsning av|begränsad|begränsa] (now) [behandling|behandlingen|behandlas|användning|användningen]
    [rör|använd|behandla|ändra] (now) inte [mydata] (now) (förrän|innan|medan|tills) [förrän|innan|medan|tills|så länge]
    [behåll|spara|lagra] (now) (bara) [uppgifterna|mydata|dem] (now) men (now) [använd|rör|behandla] (dem) (now) inte`,
  do_not_sell: `
    det jag (har) [säger|berättar|sagt|berättat|anförtror] (till|för) (er) (now) ska inte [vidare|ut|till|hamna|vidare till|ut till]
    [håll|behåll] (mina|min|mitt) [uppgifter|adress|nummer|data|personuppgifter] (now) [inom huset|internt|inom företaget|för er själva|i huset|inom föreningen]
    [ge|lämna|låt] inte (now) … (få) [tillgång till|insyn i|ut till] (now) (vad|det) (jag|vi|mina) [har berättat|berättat|berättar|sagt|uppgifter|journal|skrivit]
    [ger|skickar|säljer|lämnar|hyr] (ni) (ut) [medlemslistan|kundlistan|medlemsregistret|kundregistret|adresslistan|registret] (till|ut) (till) … [mitt namn ska inte|jag ska inte|inte mitt|utan mig|inte med mig|ta bort mig]
    [mitt namn|mina uppgifter|min adress|mitt nummer] ska inte (now) [med där|med på den|vara med där|med på listan ni säljer|följa med dit]
    (hyr|låna|sälj) [hyr inte ut|låna inte ut|sälj inte|hyr aldrig ut|låna aldrig ut] (now) [mig|oss|min adress|mina uppgifter|mitt nummer|mitt namn] (till|åt)
    [dra tillbaka|drar tillbaka|återkalla|återkallar|tar tillbaka] (jag) (now) (mitt|min) [samtycke|godkännande|tillåtelse|medgivande] (till|för) (att) (ni) (now) [delar|dela|delning|säljer|lämnar ut|delning av|att ni delar|vidareförmedling|utlämning|lämna ut|sprider] (data|uppgifter|mina)
    ingen [vidareförmedling|vidareförsäljning|spridning|delning|utlämning|försäljning] (av mina uppgifter) till [tredje part|tredjepart|andra|partners|andra företag]
    [gör|tjäna|gör ni] [inga|inte] (några) [affärer|pengar] [på|med] [min adress|mina uppgifter|mitt nummer|min data]
    pengar på [mina uppgifter|min data|mitt nummer|min adress] det [förbjuder|vägrar|motsätter] jag
    [mina kontaktuppgifter|mina uppgifter|mitt nummer|min adress] (är|går) inte (till|avsedda|menade) (för|till) (era|några|er) [sponsorer|partner|partners|annonsörer|andra företag|tredje part]
    [mitt nummer|mina uppgifter|min mejl|mina data] (now) [går inte|ska inte|får inte] (till|gå till|ut till|lämnas till) (några|någon|era) [partner|partners|andra företag|tredje part|andra|företag|utomstående] (now)
    [sälj|dela|lämna ut|sprid|säljer|delar] [inte|aldrig|ej] (ut|vidare) [mina|mitt] (personliga) [uppgifter|data|nummer|personuppgifter]
    (ni får) inte [sälja|dela|sprida|lämna ut] (vidare) mina [uppgifter|data]
    [mitt nummer|mina uppgifter|mina data|mitt namn|mina personuppgifter] (now) (inte|aldrig) (får|ska|blir|bli) (inte|aldrig) (now) [säljas|sålda|sålt|delas|delade|lämnas ut|vidarebefordras|spridas|överlåtas|ges vidare]
    [mydata] (now) (är) [inte till salu|ej till salu|inte till försäljning|inga handelsvaror|ingen handelsvara]
    [mydata] (now) [får inte|ska inte|får ej|skall ej|får aldrig] (now) [säljas|sälja|delas|spridas|lämnas ut|lämnas|ges|överlåtas|hamna hos|vidarebefordras|hyras ut|sälj]
    [ge|skicka|lämna|sprid|sälj|dela|hyr|föra] (now) inte (bort|ut|vidare|över) (now) [mydata]
    [får inte|vill inte att ni|tillåter inte att ni|godkänner inte att ni|förbjuder er att|sluta|ni får aldrig] (now) [ge bort|ger bort|sälja|säljer|dela|delar|sprida|sprider|lämna ut|lämnar ut|skicka vidare|föra vidare|hyra ut|handla med|tjäna pengar på] (now) (vidare|ut) [mydata]
    [godkänner inte|accepterar inte|vill inte|tillåter inte|samtycker inte till|går inte med på] (now) att [mydata] (now) [lämnas|säljs|säljes|delas|sprids|skickas|går|hamnar|förs|ges] (now) (ut|vidare) (till|hos|med) [others|vidare]
    [inga|inte|ingen] [mydata|uppgifter om mig|uppgifter] (now) (vidare|ut) till [others]`,
  wrong_number: `
    [det här|detta|det] är inte [annas|eriks|marias|karins|johans|evas|saras|emmas|peters|hans|hennes] nummer (längre)
    vem (now) är [who] (now) [det är inte jag|inte jag|det är inte här|bor inte här|känner inte|det är inte mig]
    ? ^ (nej|hej|ursäkta) (now) (men) jag heter inte
    (jag) [känner inte till|vet inte om|vet inget om|har inte gjort] (now) (någon|nån|den) (det) [bokning|beställning|tid|kallelse|faktura|ärende|anmälan] (now) [ni menar|ni måste mena|ni menar säkert|det måste vara|ni söker] (now) (till) [någon annan|nån annan|en annan|annan person|någon annan]
    [ni menar säkert|ni menar nog|ni måste mena|du menar nog] (now) [någon annan|nån annan|en annan person]
    [ni har fått fel|ni har fel|du har fått fel|fått fel] (now) (jag|vi) [har ingen|har inget|har inga|jag har ingen|vi har ingen] (now) [katt|hund|barn|bil|tid|bokning|son|dotter|häst|abonnemang|båt|konto]
    här (bor|finns) (det) (ingen|inte) (now) (som heter|med namnet|now) [karlsson|andersson|johansson|nilsson|eriksson|larsson|olsson|persson|svensson|gustafsson|pettersson|jonsson|lindberg|berg|lindström|holm|bengtsson|lundgren|nyström|som heter så]
    (numret|nummret|det här numret) [är mitt|har varit mitt|har jag haft|har tillhört mig|tillhör mig] (now) (sen|sedan|i) … [förra ägaren|tidigare ägaren|den förra|innan mig|förra innehavaren|den som hade det|förre ägaren]
    [blandar|blandat|blanda] (nog|now) (ni|nog) ihop (mig|oss) (nog) (med) (nån|någon|någon annan|nån annan) … [har ingen tid|har inte bokat|har ingen hund|har inget barn|har inga barn|har ingen bil|har inte någon tid|har ingen tid hos|är inte patient|är inte kund]
    (jag) [tog över|fick|har tagit över|övertog|har fått] (det här|detta) numret (för|sen|sedan|i|förra) (en|ett|några|våras|somras|höstas) (månad|månader|vecka|år|veckor)
    ni når inte [who] (här|på detta nummer|på det här numret|längre)
    ni når inte … [här|på detta nummer|på det här numret|på den här telefonen] (jag|det) [tog|har|är|numret|mitt]
    (det här|detta|det) [var|är|måste vara] (nog|väl|visst) inte (till|för) [mig|oss] (jag|vi) (har) [har inga|har ingen|har inte|inga|ingen|känner ingen]
    [måste vara|är nog|var nog|är väl|var väl|verkar vara] [till|för|menat till|avsett för] [nån annan|någon annan|fel person] (jag|vi) [har inte|har ingen|har inga|känner|har inget]
    [fått tag i|fått tag på|kommit till|nått|hamnat hos|ringt till|smsat till] fel [kille|tjej|person|kvinna|man|människa|familj|dam|herre]
    ? är inte [den som|personen som|hon som|han som] (har) [bokat|beställt|köpt|anmält mig|anmält sig|bokade|beställde]
    ? [mitt barn|min son|min dotter|mina barn|barnen] går inte (now) [på er|hos er|i er]
    [har inget barn|har inga barn|har inte barn|har ingen hund|har ingen katt|har ingen bil] (now) [på er|hos er|i er]
    [personen|denna person|den personen|namnet|hon|han] är (now) [okänd här|okänd hos oss|okänd för oss|okänd på det här numret|okänt här|okänt för mig]
    ? [numret|det här numret|detta nummer] är (now) inte … längre
    ? [hon|han|de|dom|who] har (now) inte (now) [bott här på|bott här sen|bott här sedan] (många|flera)
    ? ^ (men|hej|va) vem [är|e|va] [detta|det här|smset|det här smset] (now) [till|menat till|avsett för|menat för|tänkt till] $
    [detta är|det här är|detta var|det här var] (now) inte (now) [till mig|menat till mig|avsett för mig|menat för mig]
    känner (now) [inte någon|inte nån|ingen] [som heter|med det namnet|vid namn|med namnet]
    [hans fru|hennes man|hans mamma|hennes mamma|hans kollega|hennes kollega|hans syster|hennes syster|hans dotter|hennes dotter|hans son|hennes son|hans sambo|hennes sambo] & [annan mobil|annat nummer|eget nummer|nytt nummer|har slutat|inte hans nummer|inte hennes nummer|annan telefon]
    [skriver|smsar|skickat|skrivit|messar|ringt|ringer|skickar] (now) till fel
    ? ^ (va|men|hej) [vem söker du|vem söker ni|vem letar du efter|vem letar ni efter|vem vill du ha tag på|vem vill ni ha tag på] $
    [numret|nummer|det här numret|detta nummer] (now) [används nu av|används av|har tagits över av|har övertagits av|används numera av]
    ? [han|hon|de|dom|personen|den personen] (now) [bor inte här|bor inte kvar|bor ej här|har flyttat härifrån|finns inte på det här numret|har inte det här numret|har inte detta nummer|har inte kvar det här numret]
    ? [vi har ingen|finns ingen|bor ingen] … på [det här numret|detta nummer]
    [den|personen|hon|han|den person] (som) ni (now) [söker|letar efter|vill nå|försöker nå|vill ha tag på|ska ha tag på|vill ha tag i] [är min|har nytt nummer|har ett annat nummer|har fått nytt nummer]
    [detta är|det här är] (ett|en) [privat nummer|privatnummer|privat telefonnummer|privatperson|privat mobil]
    [fick|fått|tog över|tagit över|övertog|övertagit|ärvt|ärvde] [hans gamla|hennes gamla|deras gamla|mammas gamla|pappas gamla|hans gamle] [nummer|telefon|mobil|telefonnummer|mobilnummer]
    är inte [mig|jag] [du söker|ni söker|ni letar efter|du letar efter|ni vill nå|du vill nå|ni vill ha tag på|ni ska ha tag på]
    har (now) [fått fel på numret|fel på numret|tagit fel på nummer|tagit fel på numret|blandat ihop numren]
    ingen [av oss|här|i familjen|i huset|på jobbet|hos oss] (som) [heter|hette]
    ? har (now) inte (now) [den här telefonen|denna telefon|det här numret|detta nummer|den här mobilen|detta nr|denna mobil] (now) [längre|kvar|mer]
    ? är (now) inte [mamma|pappa|förälder|vårdnadshavare|mormor|farmor] till
    [numret|det här numret|detta nummer|telefonen|mobilen] (now) (har) [tillhörde|tillhört|ägdes av] (now) [min|mitt|en|någon|nån|farfar|mamma|pappa|mormor]
    ? [det här|detta] är inte (längre) … [mobil|telefon|nummer|mobilnummer|telefonnummer|mobilen] $
    ? [måste vara|måste ha varit|var menat|är menat|var tänkt|är tänkt|var avsett|är avsett|var ämnat|är ämnat] (now) [till|för|åt] [nån annan|någon annan|en annan|andra]
    [skrivit av numret fel|skrivit numret fel|skrivit upp numret fel|skrivit in numret fel|antecknat numret fel|slagit numret fel|fått numret fel|noterat numret fel]
    [missat en siffra|en siffra fel|fel siffra|kastat om siffrorna|blandat ihop siffrorna|bytt plats på siffrorna] (now) [i|på] [numret|telefonnumret|mobilnumret|nummer]
    ? [min exman|min exfru|mitt ex|min före detta] & [mitt nummer|har flyttat|bor inte här|inte hans nummer|inte hennes nummer|inte kvar här]
    [den|personen|hon|han|den person] (som) ni (now) [söker|letar efter|vill nå|försöker nå|vill ha tag på|ska ha tag på|vill ha tag i] (now) [har inte|finns inte|bor inte|är inte|har bytt|har flyttat|jobbar inte|har slutat]
    ? ingen här (som) (har) [har beställt|beställt|har bokat|bokat|väntar på|väntar|ska ha|bett om]
    [kin] [har dött|dog|är död|är avliden|har gått bort|gick bort] & [hon behöver inga|hon behöver inte|han behöver inga|han behöver inte|hon behöver inget|han behöver inget|hon behöver ingen|han behöver ingen]
    [kin] [dog|är död|är avliden|avled|gick bort|har gått bort|lever inte] & [kan inte svara|svarar inte|kan inte läsa|läser inte]
    [fick|fått|tilldelats|tilldelades] (now) [det här numret|detta nummer|detta nr|det här nr|numret|det nya numret] (now) av [telia|tele2|telenor|tre|comviq|halebop|vimla|hallon|operatören|min operatör|mobiloperatören|jobbet]
    [vem som|vilka som|den som|hon som|han som|dem som|dom som] (har) [hade|haft|ägde] (det|numret|detta nummer|detta nr|det här numret|nr) [innan|tidigare|förut|innan mig|före mig]
    ingen [who] (som) [bor här|bor på den här adressen|här|på det här numret|på detta nummer|som bor här|som har det här numret]
    ^ (now) (det|här) (finns|är) ingen … som bor här $
    [blandar ihop|blandat ihop|förväxlar|förväxlat|blandar|tar] (now) (ihop) [mig|oss] (now) [med|för] (någon|nån|en|några) [annan|andra]
    [numera|nu|nuförtiden] är det (now) [jag|vi] som [har|använder|svarar på|äger] (now) [den här telefonen|den här mobilen|denna telefon|denna mobil|det här numret|detta nummer|numret|telefonen|mobilen|hans nummer|hennes nummer|hans telefon|hennes telefon|hans mobil|hennes mobil]
    [numera|nu|nuförtiden] är det (now) [jag|vi] som (now) [har den här|har denna|har det här|har detta|använder den här|har den|svarar på den här] $
    det är (now) [jag|vi] som (now) [har|använder|äger] (now) [den här telefonen|det här numret|detta nummer|numret|hans telefon|hennes telefon|hans nummer|hennes nummer|hans mobil|hennes mobil|telefonen] [nu|numera|nuförtiden]
    ? [who] (now) [har slutat|slutade|slutat|är inte kvar|är inte anställd] (now) [hos oss|på firman|på företaget|på bolaget|på avdelningen|i firman]
    ? [jobbar|arbetar|är] inte [kvar|längre|anställd] (now) [hos oss|på firman|på företaget|på bolaget|på avdelningen|i firman]
    ? [jobbar|arbetar] inte [kvar|längre] här
    [slutade|har slutat|slutat|jobbar inte kvar|jobbar inte längre|gått i pension] & [det här är jobbtelefonen|detta är jobbtelefonen|det här är jobbmobilen|detta är jobbmobilen|detta är firmans telefon|det här är företagets telefon|detta är växeln]
    ? ^ (jag|men) (tror|ni) (jag) (att) [du|ni] [menar nog|menar|måste mena|söker nog] [någon annan|nån annan|en annan] $
    [who] [bor inte här|bor inte kvar här|bor ej här|bor inte kvar|finns inte här|har flyttat härifrån|har inte det här numret|har inte detta nummer|har inte längre det här numret|har inte kvar det här numret] (längre|now)
    (har) [haft|ägt|använt] (now) (det här|detta) [det här numret|detta nummer|numret|nummer] (now) (i) [i|sen|sedan|länge] (över|flera|snart)
    [det här|detta|det] är (now) inte (now) [who] [du skriver|ni skriver|du smsar|ni smsar|som du skriver|som ni skriver|du söker|ni söker|längre|som har det här numret]
    är inte (längre) [who] [nummer|mobil|telefon] (längre)
    är inte numret till [who]
    [numret|nummer|det här numret|detta nummer] (har) (now) [bytt ägare|har bytt ägare|har fått ny ägare|har en ny ägare|tillhör mig nu|är mitt nu|har gått vidare till|tillhör inte längre|används av någon annan|är någon annans]
    ? ^ (now) (du|ni) (tror) (du|ni) (har|måste ha) (nog|now) [slagit fel|knappat fel|skickat fel|kommit fel|tryckt fel|hamnat fel|ringt fel|skrivit fel|smsat fel] (now) (nummer) $
    (jag) [känner] (now) (inte) [ingen|inte någon|inte nån|inte] [who]
    (du|ni) (now) [söker|letar efter|vill nog ha tag på|skulle nog ha tag på|vill ha tag på|tror jag är] (nog|now) [någon annan|nån annan|fel person]
    ? ^ (now) [who] (now) har (now) [bytt nummer|nytt nummer|ett nytt nummer|annat nummer|ett annat nummer|inte kvar det här numret] (now) $
    [smset|sms et|meddelandet|sms|meddelande|det här smset|detta sms|det här meddelandet] (now) (var|är) (nog) [var inte till mig|är inte till mig|var nog inte till mig|är nog inte till mig|var inte avsett för mig|är inte avsett för mig|är inte till rätt person|gick till fel person|kom till fel person|hamnade fel|har hamnat fel|kom fel]
    (jag) (har) (precis|nyss|nyligen|just) [fick|fått|köpt|tagit över] (precis|nyss|nyligen|just) [det här numret|detta nummer] (now) (igår|förra|för|idag)
    [ny|nya] [ägare|ägaren|innehavare|innehavaren] (till|av|på|här) (till) (det här|detta) (numret|nummer)
    (jag) är inte (längre) [samma person|den som hade numret|den som hade det här numret|den personen|personen ni söker|rätt person]
    [fått|har|kommit till|skickat till|smsat] (kommit) (till) fel [nummer|person]
    [jag heter inte|jag är inte|det är inte|heter inte] [who]
    [tagit över|har tagit över] numret
    [känner ingen|finns ingen|bor ingen|här finns ingen] (här|med) [som heter|vid det namnet|med det namnet]
    [numret|nummer] [tillhör inte|är inte längre|är mitt nu|tillhör någon annan]
    (det) [finns|bor|heter] (now) ingen (here|här) [who] (här|på det här numret|på detta nummer)
    ^ (now) (ni har) (jag) (är) inte (den|personen|rätt) [ni söker|du söker|ni letar efter|ni tror|ni tror jag är|ni vill ha tag i]
    (jag) (är) [inte den ni söker|inte den du söker|inte den person ni söker|inte den ni tror]
    ^ vem är [who]
    [vem är|söker ni|letar ni efter] [who] … [inte jag|inte mig|fel|känner inte]
    [är inte jag i alla fall|är inte jag iallafall|är inte mig ni söker]
    [slagit|knappat|skrivit|hamnat|kommit|ringt|smsat|skickat] (nog|now) (in|på|hos|till) [fel siffra|fel nummer|fel person|fel mottagare|fel ställe]
    [kommit|hamnat] (now) fel (now) (detta|det här) (är) (en) [privatperson|privat nummer|privatnummer|ett privatnummer|privat]
    [har] (precis|nyligen|just) [fått det här numret|fått detta nummer|fått numret|ärvt numret|övertagit numret]
    [finns|är] ingen (här) som heter [who]
    (jag) [känner|vet] (jag) (inte) (ingen|någon|nån) [ingen|inte någon|inte nån|inte|ingen som heter] (som heter) … (jag) (har|fick) (haft|bara|fått|först) … [numret sen|numret sedan|numret i|nummer sen|nummer sedan|nytt nummer|det här numret]`,
  nothing: `
    lägg (ner|ifrån|undan|bort) (dig|now) [telefonen|mobilen|luren] (och|nu|now)
    [inte|ingen] (now) mer [soppa|sås|mat|kaffe|te|mjölk|vin|lök|ost|sill|tårta|kaka|glass|gröt] (now) (till|åt) (mig|oss|barnen)
    glöm inte (bort|now) (att) [skicka|ta med|köpa|lämna] (mig|den|de) [bilderna|adressen|fakturan|koden|receptet|kvittot|schemat|boken|nycklarna|mjölk|bröd|passet]
    glöm inte (att) (bort|now) (att) [skicka|ta med|köpa|ringa|lämna|hämta|ta bort|radera|avboka|betala|skriva]
    ^ [avbryt|stoppa|pausa|ta bort|radera|ställ in|stäng av|sätt på|starta] (now) [påminnelsen|alarmet|timern|larmet|musiken|väckningen|klockan]
    (jag|vi|hon|han|who) (får|fick|fått|har fått) (inte|inga) [får inga fler|får inga|fick inga|fick inga fler|får inte fler] (sms|meddelanden|mess) (från) [från anna|från mamma|från pappa|från honom|från henne|från skolan|från erik|från banken|från sjukhuset|från min son|från min dotter|från dig]
    [anna|hon|han|mamma|erik|chefen|läraren|min son|min dotter|mamma|pappa|who] (now) [skickar|skriver|får|svarar] (now) [inga|inte|aldrig] (fler|mina|till|på) (sms|meddelanden|mess|mig|mina) (sms) (längre)
    [vill|orkar|behöver] (now) (jag|vi) inte (now) (ha|äta) (mer|någon|mera) [mer mat|mer vin|mer kaffe|mer te|mer öl|mer kaka|mer tårta|mer sås|mer salt|mer lök|mer mjölk|mer bröd|mera kaffe|mera mat]
    ni (now) får (now) gärna (now) [kontakta|ringa|smsa|skriva till|höra av] (mig|er)
    ^ tack (så mycket|snälla) för [smset|meddelandet|ditt sms|ditt meddelande|messet|påminnelsen|rabatten|erbjudandet]
    ^ [skicka|skriv] (ett) [sms|mess|meddelande|ett sms] till [anna|mamma|pappa|erik|who|chefen|min man|min fru|läraren]
    ^ (now) [läs|läs upp|visa|öppna] (upp) (mina|senaste|alla) [sms|meddelanden|mess|påminnelser|notiser] $
    [är|var] det här (now) [annas|eriks|mammas|pappas|ditt|din|hans|hennes] (nya) [nya nummer|nummer|nya adress]
    ^ (du|now) (ge|gav|skicka) (gärna) [mitt nummer|mitt telefonnummer] till [erik|anna|honom|henne|who|mamma|chefen]
    ^ ge (gärna) [mitt nummer|mitt telefonnummer] (now) till [erik|anna|honom|henne|who|mamma|chefen|läraren]
    (jag|förlåt|now) [såg|ser|hörde|läste|märkte] inte (now) (ditt|dina|hennes|hans) [ditt sms|ditt meddelande|dina sms|sms|meddelande|mess]
    (jag|now) (kan|går) (inte|det) [kan inte skicka sms|kan inte ta emot sms|går inte att skicka sms|kan inte skicka meddelanden|kan inte läsa sms]
    [avregistrera|avregistrerat|avregistrerade|avregistrerar] (now) [bilen|mopeden|fordonet|båten|släpet|husvagnen|mc:n]
    ^ (jag|now) (har) sagt upp mig (now) (idag|igår|från jobbet) $
    [fler|flera|mer] (såna|sådana|av) (här|de) [påminnelser|sms|tips] (now) (en|ett) räcker inte
    en räcker inte (för mig)
    [nagonannan] (now) [skickade stopp|skrev stopp|avregistrerade sig|avslutade] (now) [för att|eftersom|därför att]
    [ring mig inte mer|ring inte mer|ring mig inte|ring inte längre|ring inte mig mer] (now) (ett) [sms räcker|sms räcker bra|sms går bra|hellre sms|bara sms|skriv hellre|smsa hellre|sms är bättre]
    (inget|inga) [inget papper|ingen papperspost|inga brev|ingen post|inga pappersfakturor] (mer|längre) (now) [bara sms|hellre sms|sms räcker|sms ja|men sms]
    (även|fast) [om jag säger upp|om jag flyttar|om jag slutar|om jag avslutar] (now) vill jag [ha kvar|behålla|fortsätta få|ha]
    [nagonannan] (now) som [tryckte på stopp|tryckt på stopp|skrev stopp|skickade stopp|tryckte stopp]
    [fortsätt gärna|fortsätt skicka|fortsätt] (now) [nagonannan] (now) [råkade avsluta|råkade avregistrera|råkade trycka|råkade skriva stopp|avslutade av misstag]
    om ni [tar bort mig|raderar mig|slutar|stryker mig|slänger ut mig] (från) (lists) (så) [blir jag ledsen|blir jag besviken|blir jag arg|saknar jag er|vore det synd]
    [nu räcker det|nog är nog|det räcker nu|nu är det nog|nu får det räcka] (now) (med|nu) (den|det|vår|min) [regn|regnet|snö|snön|hissen|värmen|bullret|bygget|internet|strömmen|vattnet|bussen|tåget|soporna|läckan|möglet|parkeringen|läraren|tränaren|värden|hettan|kylan|hunden|grannen|paketet|leveransen]
    [sluta|lägg av|sluta nu] (now) (jag) [dör av|skrattar|jag dör|skrattar ihjäl|kiknar|ligger dubbelvikt|rodnar|gråter av skratt]
    sluta [parkera|röka|grilla|gräva|tuta|spela musik|borra] (framför|på|utanför|i)
    [får|kan] (ni|du) (gärna) [ha kvar mig|behålla mig|låta mig stå kvar|ha mig kvar|låta mig vara kvar] (now) (på|i) (lists)
    [nagonannan] har (now) [blockerat er|spärrat er|raderat er|tystat er|stängt av er] (hans|hennes) (problem)
    [släng inte in|släng inte|kasta inte|kasta inte in|lägg inte|stoppa inte|lägg inte in] (fler|några) [reklamblad|flygblad|reklam|broschyrer|kataloger|tidningar|reklamen] [i|på|genom] (min|vår) [låda|brevlåda|brevlådan|brevinkastet|postlåda|dörren] (sms) (läser jag)
    [lämna mig ifred|lämna mig i fred|låt mig vara|sluta|lägg av|stopp|skriv inte mer|stick] (now) [var till|var menat till|gällde|skulle till|var inte till er|var avsett för] (er|min|mitt|en)
    [nu räcker det|nog är nog|nu får det räcka|nu är det nog] (now) (jag|vi) [vill prata med|vill tala med|vill ha pengarna|vill ha tillbaka pengarna|tredje gången|andra gången|fjärde gången|var är|när kommer]
    ^ (now) [ta|plocka|stryk|radera|släng|kasta|avregistrera|avanmäl|avsluta] inte (now) (bort|av|ut) [mig|oss|mitt nummer|vårt nummer|mitt namn|mina sms|mina utskick|prenumerationen] (bort|av) (från|ur|av) (er|eran|den|sms) (lists) (tack)
    ^ (now) [stryk|radera|avregistrera|avanmäl|blockera] [mig|oss|mitt nummer|mitt namn] inte (now) (från|ur) (er|eran) (lists)
    [låt|låta] [mig|oss|mitt nummer] (now) [stå kvar|vara kvar|ligga kvar|stanna] (now) (på|i) (er|sms) (lists)
    [behöver|ska|måste|behövs] (ni|du) (now) inte (now) [bortmig] (mig|oss|mitt nummer)
    [avregistrering behövs inte|inget att avregistrera|ingen avregistrering behövs|ingen avregistrering|ingen avanmälan|behöver inte avregistreras|inget behov av att avregistrera] (här|now) (inte) (jag är nöjd) (med) (era) (texts|utskicken)
    (era|mina|de) [texts|sms en|sms et|smsen|påminnelserna|utskicken] [får|ska|måste|bör] (now) (absolut) [inte|aldrig] (now) [bortmig|sluta komma|försvinna|ta slut|tas bort|avslutas|stoppas]
    (era|mina|de) [texts|sms en|smsen|påminnelserna|utskicken] [får|ska] [gärna|fortfarande] (now) [fortsätta|komma]
    [hoppas|hoppas att|tror|tror att|ber] (ni|du) (now) [inte|aldrig] [bortmig|slutar|slutar skicka|tar bort mig|lägger ner]
    [absolut inte|aldrig|nej inte|inte] (now) [stopp|stoppa|avsluta] (now) [fortsätt|fortsätt skicka|fortsätt gärna|jag vill ha]
    [har|hade|jag] (jag) (now) [inte|aldrig] (now) [bett|sagt|skrivit|begärt|velat|påstått|menat] (er|att|om) (om|att|ni|jag) (att|ni) (ska|skulle|ville|vill) (bli) [bortmig|slippa|borttagen|raderad|avregistrerad|struken|sluta skicka|ta bort mig|bli borttagen|bli raderad|avslutas|bort]
    [ber|säger|menar] (er|jag) (er|now) [inte|aldrig] (om|att) (att|ni) (ska) [bortmig]
    [vill|ville|tänker|ska|tänkte] (jag) (now) [inte|aldrig|absolut inte] (now) [bortmig] (mig|era|utskicken|mina) (texts) (undrar|undrade|ville|jag) (bara)
    [det var inte jag|det var inte från mig|inte jag] som (now) [bad|skrev|skickade|ville|sa] (er|att|om) (om|ni) (att) [=stopp|sluta|stopp|sluta skicka|ta bort mig]
    [misstagur] & [tillbakaigen]
    [tänkte avsluta|tänkte säga upp|ville avsluta|skulle avsluta|tänkte avregistrera mig|skulle avregistrera mig|tänkte stoppa er|tänkte blockera er|skulle säga upp|ville stoppa|höll på att avsluta|tänkte stoppa] & [bratycker|visade sig|bra tips|gratis|men sen]
    (jag) [trodde|tänkte|var rädd] (now) (att) [ni|du] (now) (hade|har) (now) [tagit bort mig|glömt mig|raderat mig|strukit mig|blockerat mig|slängt ut mig|plockat bort mig|tappat bort mig|glömt bort mig]
    [bra|skönt|tur|kul|glad] att [ni|du] inte [tagit bort mig|glömt mig|tog bort mig|strukit mig|raderat mig]
    [nagonannan] & [utmeldannan] & [bratycker]
    [någon|nån|en] [i gruppen|i chatten|i gruppchatten|i vår grupp|i klassgruppen|från gruppen] (har) [skrev|skrivit|postade|sa|skriver] … [skicka|sluta|stopp|ifred|nog]
    [doktorn|läkaren|tandläkaren|chefen|läraren|fröken|tränaren|domaren|en kund|kunden|mormor|han|hon] (har) [sagt ifrån|sa ifrån|sagt stopp|sa stopp|sa nej|sagt nej|bett|satt stopp]
    [ingen|inga fler|inga|inga mer|inget] (mer|fler) [reklam|samtal|telefonsamtal|mejl|mail|brev|flygblad|broschyrer|direktreklam|e post|e-post] (i brevlådan|per post|längre|i postlådan|på posten|mer) (tack|now) (tack) (men) (sms|smsen|sms en|via sms|på sms) [sms|går bra|är bra|är ok|är okej|räcker|funkar|duger|är fint|är bättre] (går|är|räcker|funkar|duger) (bra|ok|okej|bättre)
    [sluta|slutar|sluta att] ringa (mig|now) (now) (skicka|skriv|smsa|messa) (hellre|gärna|istället) (ett|en) [sms|hellre|skriv hellre|smsa hellre|smsa istället|messa hellre|hellre sms|hellre ett sms|sms räcker|skriv istället]
    [pappersbroschyrer*|broschyrer*|papperspost*|kataloger*|pappersutskick*|flygbladen|papperskatalog*|reklambladen|reklamen i brevlådan|breven] (now) (kan|behövs|vill|behöver) (ni|jag|inte) (now) [sluta med|skippa|behövs inte|strunta i|hoppa över|inte ha|ta bort|inte skicka|kan ni sluta med|kan ni skippa] (now) (sms) [sms räcker|sms är bra|sms går bra|räcker|sms]
    [fel chatt|fel nummer|fel person|fel mottagare|fel grupp|skickade fel|fel konversation] (det|now) (det) (var|skulle|är) (till|menat|ämnat) (till|för) [min|mitt|vår] [son|man|fru|dotter|mamma|pappa|syster|bror|kollega|kompis|granne|chef|mormor] … [stäng|sluta|stopp|av|om|nu|med]
    (skicka|ge|lägg|ta|lämna|packa) (mig|oss|inte) (now) (inte) [inga fler|inget mer|ingen mer|inte fler|inte mer|i mer|i fler] (svarta|vita|röda|blå|gröna|tjocka|tunna) [bönor|band|nålar|grädde|ägg|äpplen|tomater|potatis|blöjor|strumpor|knappar|skruvar|handskar|salva|kräm|plåster|bläck|pärlor|garn|tyg|ljus|burkar|flaskor|kartonger|påsar]
    [skicka|ge] (mig|oss) [inga fler|inget mer|inga] (svarta|vita|röda|blå|gröna|tjocka|tunna) [bönor|band|nålar|grädde|ägg|äpplen|tomater|blöjor|strumpor|knappar|skruvar|handskar|salva|plåster|pärlor|garn|tyg|ljus|burkar|flaskor|kartonger|påsar]
    vem (now) [har sagt|säger|påstår|sa] (now) (att) (jag|vi) (now) inte vill (ha|få) (några|fler|mer) (texts)
    [avregistrera|avsluta|avanmäla|säga upp|säger upp|avregistrerar] (man|sig|mig|jag) (sig|now) (från|hos) (en|sin|min|sina) [svärmor|svärföräldrar|familjen|chefen|äktenskapet|måndagar|måndagen|livet|vintern|tonåringar|tonåring]
    [hur|kan] [avregistrerar|avanmäler|säger] (man|jag) (sig|mig|upp) (från|upp) [måndagar|måndagen|vintern|livet|svärmor|snön]
    ^ [sluta|lägg av|nej sluta|men sluta] (now) … [procent|rea|halva priset|skojar ni|är det sant|kommer direkt|kommer på en gång|skrattar|rodnar]
    [slutar|slutat|sluta] (jag|vi) aldrig (att) [le|skratta|gråta|sjunga|dansa|tacka|äta|le åt]
    [hemtjänsten|snöröjningen|plogbilen|hantverkaren|rörmokaren|tekniker|teknikern|bussen|priserna|priser|hyran|avgifterna|kön|maten|parkeringen|leveransen|budet|posten|läraren|grannen|bullret|gången] & [nu räcker det|nog är nog|det räcker nu|nu får det räcka|nu är det nog|måste sluta|nu är måttet rågat]
    [blev|blivit|är|bli] borttagen (ur|från) [kön|laget|kursen|listan till|schemat|gruppen på]
    [inget|ingen|inte] (mer|mera) [socker|kaffe|salt|smör|godis|mjölk|gluten|alkohol|grädde] … [sagt ifrån|sa ifrån|förbjudit]
    [varför|sedan när] (har|hade|är) (ni) [har ni slutat|slutade ni|har det slutat|har ni stoppat]
    [inte|aldrig] (bort) [snacka bort|prata bort|snacka inte bort]
    [reklamen|annonsen] för [festen|loppisen|konserten|matchen|turneringen|basaren|föreställningen]
    (en|bara|ännu) (en) fråga till (now) (ska|måste|bör) (jag|vi) (now) [polisanmäla|anmäla]
    (min|vår) (syster|bror|mamma|pappa|man|fru|dotter|son|kompis|chef|granne|kollega) [sa|säger|skrev|ropade] (bara|till mig) [stryk mig från din lista|stryk mig|ta bort mig från din lista|ta bort mig|radera mig]
    ^ [stopp|stop|vänta] (nu|lite) [9|8|7|10|11|12|1|2|3|4|5|6] eller [9|8|7|10|11|12|1|2|3|4|5|6]
    (jag) [råkade|råkat|kom åt att] [ta bort|radera|slänga] (ert|er|det|mitt) (sms|meddelande|meddelandet|sms:et|mejl|kod|koden) (med|now) (länken|koden|now) (kan jag få|kan ni|kan jag) … [igen|på nytt|en gång till|nytt|nytt sms]
    (min|now) [man|fru|mor|far|son|dotter|sambo] bara [muttrade|mumlade|suckade|väste|sa] [lämna mig ifred|lämna mig i fred|låt mig vara|låt mig vara ifred] (när|now)
    (jag) [tog fel på|tagit fel på|slog|slagit|ringde|knappade] (jag) (now) (fel|numret|fel nummer) … [storlek|behövde|skulle ha|ha 38|skor|byxor|tidigare|nyss|innan|därför]
    [jag tog fel på numret|tog fel på numret|blandade ihop numren|blandade ihop numret|förväxlade numret]
    (min|vår) [man|fru|mamma|pappa|son|dotter|mormor|granne|chef|sambo|kollega|hon|han|farmor] (bara) [säger|sa|sade|muttrade|mumlade|skrek|ropade|gnällde|väste|muttrar] (alltid|bara|jämt|ofta|då) (alltid) [ingen mer reklam|ingen reklam|inga fler sms|låt mig vara|låt mig vara ifred|lämna mig ifred|lämna mig i fred|sluta|sluta nu|stopp|låt mig va|lägg av]
    [ta bort|stryk|plocka bort] mig (från|ur) [tisdagspasset|måndagspasset|onsdagspasset|torsdagspasset|fredagspasset|lördagspasset|söndagspasset|passet|träningen|yogan|kursen på|passet på|lektionen|matchen|kvällens pass|morgondagens pass]
    ^ [stopp|stop|vänta] (now|lite) [när|vilken tid|vilken dag|hur dags|var|hur många|vad] (var|är|skulle) (det|vi|mötet|tiden)
    (inga|sluta|inte) (fler|skicka|mer) (skicka) [pappersfakturor|pappersräkningar|brev|fakturor|räkningar|papper|post|papperspost|kataloger] (tack|på|via|med) (papper|post|posten) (hellre|med|via) [sms] (är|går|funkar|räcker) (bättre|bra|smidigare)
    [sluta skicka|inga fler|sluta med] [brev|pappersbrev|pappersfakturor|kataloger|räkningar] (now) (hellre) [sms|hellre sms|sms räcker]
    [ska|måste|bör|kan] (jag|man|vi) [sluta med|sluta ta|sluta äta] [tabletterna|medicinen|pillren|blodförtunnande|kosttillskotten|järnet]
    [låt|lämna] [hunden|katten|barnet|tränaren|läraren] (vara|now) (ifred|i fred|va)
    skicka (now) inte mer än [en|ett|1|två|2|tre|3|fyra|4|fem|5|tio|10]
    [ring behövs inte|behöver inte ringa|ni behöver inte ringa|du behöver inte ringa|inte ringa|ringa behövs inte] (now) (ett) [sms|mess|meddelande|mejl] [räcker|räcker bra|går bra|duger|funkar]
    [skicka|sänd|skicke|skickar] (now) (mig|oss|hem) (now) [ingen|inga|inget] (now) [faktura|fakturor|räkning|räkningar|pappersfaktura|bud|chaufför|montör|tekniker|blommor|pengar|taxi|kvitto|inkassokrav] (now) (på|med|per|via|hem) (posten|post|mer)
    ring (mig|oss|mej) (now) inte (now) [sitter i|jag sitter|är i möte|är på|jag är|jobbar nu|sover|kör bil|messa i]
    [kan|får|kunde] sluta [leta|gräva|vänta|räkna|steka|arbeta|jobba|oroa|städa|spela|måla|springa|hoppas|fråga|baka]
    [inte en till|inte ett till] (now) … [fullt|full|plats|ryms|får inte plats]
    [mobilen|telefonen|klockan] [väcker mig|väckte mig] (now) [klockan|kl|i tid|varje morgon|på morgonen]
    låt (mig|oss) vara [med på|med i|med när|ärlig|tydlig|den första]
    [ring|messa|smsa|mejla|skicka] (ni) (now) inte (till) [min fru|min man|min mamma|min pappa|min dotter|min son|jobbet|hemnumret] (now) utan
    [chefen|fröken|läraren|skolan|doktorn|läkaren|tränaren|hyresvärden|min chef] [säger|sa|sade|skriver|tycker] (att) [vi|jag|man|att vi|att jag] (now) inte (får|ska) … (fler|mer)
    [rop] & [ropar]
    [laten] (som) [heter|hette|kallas] (now) [rop]
    [laten] [rop]
    [rop] (now) (som) [laten]
    [budet|bud|budbilen|chauffören|taxin|bussen|hantverkaren|leveransen|pizzabudet|montören|teknikern] … [fel nummer|fel dörr|fel hus|fel port|fel gatunummer]
    [fel nummer|fel kod|fel siffra] … [menyn|meny|dörren|porten|brevlådan|knappen|koden|pinkoden|skåpet|hissen|våning|skorna|tröjan|lådan|etiketten|rummet|bussen|kön|nummerlappen]
    [dörren|porten|brevlådan|skåpet|skorna|tröjan|lådan|etiketten|nummerlappen|menyn|skjortan|kartongen|skylten|huset|paketet|entrén] … fel nummer
    [tryckte|slog|knappade|skrev|ringde på|trycker|slagit] (jag|han|hon|budet) fel (nummer|kod|siffra) (på|i) (menyn|dörren|koden|porttelefonen)
    [stryk|ta bort|plocka bort|avanmäl|sätt inte upp|skriv inte upp|stryka|avanmäla] (ni) (now) [mig|oss|honom|henne|min son|min dotter|barnen] (now) [från|på|ur|av] (dagens|morgondagens) [pass]
    [stryk|ta bort|plocka bort|avanmäl] (now) [mig|oss|honom|henne] från (listan) [listan till|listan för|listan på] [pass|lördag|söndag|måndag|tisdag|onsdag|torsdag|fredag|middagen|festen|resan|utflykten]
    [avanmäler|anmäler av] (vi|jag) [oss|mig] (now) [från|till] (now) [pass|middagen|lunchen|festen|resan]
    [måste|ska|kan|behöver|bör] (jag|man|vi) … [avregistrera|avanmäla|säga upp] (now) [bilen|mopeden|fordonet|hunden|båten|släpet|gymkortet|busskortet|parkeringen|barnet|platsen|hyresrätten|lägenheten|i receptionen|i kassan]
    [säga upp|avsluta|avanmäla] … [i receptionen|i kassan|hos kommunen|på plats|i disken]
    [låt|låta] (ni) [hunden|katten|hundarna|barnen|bebisen|fågeln|kaninen|hästen|blommorna|växterna|grannen|mormor|lillan|lillen] (now) vara (ifred|i fred)
    [råkade|råkat] (jag) (now) [radera|ta bort|slänga|kasta|förstöra]
    [har jag|jag har|jag] (själv|redan|av misstag|av misstag|tyvärr) [raderat|slängt|kastat|tagit bort|raderade|slängde|tog bort] (now) [bilden|bilderna|mejlet|sms|smset|filen|koden|appen|kvittot|lappen|listan|videon|fotot]
    [ring|plinga|knacka|skicka|lägg|ställ|lämna] (det|den|dem|paketet) inte [på|med|per|hos|till|i|via]
    [har|hann] (ni) [fått|sett|läst|fått in|mottagit|hunnit läsa] [min|mina|mitt|vår] [ansökan|anmälan|betalning|mejl|papper|blankett|svar|bilder|handlingar|dokument|uppgifter]
    [släng|kasta|ta bort|ta med] (ni|now) [den gamla|det gamla|de gamla|den andra|det andra|den tredje|skräpet|kartongen|löken|osten|såsen]
    [ge|skriv|skicka] (inte) (honom|henne|min son|min dotter|ungarna) (inte) (ett|en|någon|nån) [sämre|dåligt|dålig|underkänt|lägre|läxa|läxor|anmärkning] (betyg)
    [paketet|paket|leveransen|blommorna|tårtan|soffan|försändelsen] … [nya adress|ny adress|gamla adress|andra adress]
    [en fråga till|en sak till|glömde en sak] (finns|är|har)
    [stopp|stop|vänta|halt] (vänta|lite) [en fråga till|en fråga|en sak till|jag har en fråga|glömde en sak]
    [hur stavas|stavas ditt|stavas ert|stavas hennes|stavas hans|stavas du]
    [numret|nummer] är (now) inte [upptaget|giltigt|aktuellt|aktivt] längre
    är [död trött|dödstrött]
    sluta ta bort mig
    [sätt|skriv|lägg|ställ] (upp|till) mig på [väntelistan|väntelista|reservlistan|kölistan|gästlistan|deltagarlistan|bokningslistan|en väntelista|listan till]
    nu får det vara nog med [regn|regnet|snö|snön|kyla|kylan|mörker|vinter|vintern|läxor|jobb|vab]
    lägg av [vann du|är du|är det|har du|skojar du|driver du|fick du|på riktigt|vad kul|vilken|vann ni]
    [jag|vi] bor inte här
    [skicka|smsa|skriv|betala] [inget|inte|inga|ingenting] (now) [förrän|innan] [fakturan|jag|vi|du|han|hon|det|allt|pengarna|kunden|chefen|ni har]
    [adressen|namnet|numret|postnumret|mejlen] (now) (är) [fel|felaktig|felaktigt|står fel] (now) på [paketet|fakturan|biljetten|biljetterna|kvittot|inbjudan|skylten|dörren|tårtan|kuvertet|bokningen]
    [adressen|namnet|numret|postnumret] på [paketet|fakturan|biljetten|biljetterna|kvittot|inbjudan|skylten|dörren|tårtan|kuvertet] (now) [är fel|är felaktig|är felaktigt|blev fel|stämmer inte|är felstavat]
    [han|hon|jag|who|du] hade (now) fel nummer
    [ring|väck|stör] mig inte (now) [före|innan|efter|förrän|nu|idag|ikväll|imorgon|på morgonen]
    [smsa|messa|skriv] (till) (mig) inte (now) [före|innan|förrän]
    [radera|ta bort] (now) (det|den) [sista meddelandet|senaste meddelandet|sista smset|senaste smset|sista bilden|senaste bilden] (jag|i|som)
    [avanmäl|avanmäla|avanmäler|avregistrera|avboka] [who] (now) (från|ur|till|på)
    [avanmäl|avanmäla|avanmäler|avregistrera] … (från|ur) [fotbollen|simskolan|simningen|träningen|gymnastiken|dansen|kursen|lägret|fritids|förskolan|skolan|dagis|lektionen|ridningen|matchen|cupen|maten|resan|provet|passet|tentan]
    [fel namn|fel adress|fel datum|fel nummer|fel tid|fel pris] på [porten|bordet|lappen|tröjan|nummerlappen|brevlådan|kvittot|biljetten|biljetterna|paketet|fakturan|räkningen|dörren|inbjudan|tårtan|skylten|kuvertet]
    hur går [jag|man] ur [bilen|sängen|båten|spelet|tunnelbanan|garaget|rummet]
    [vill inte ha|vill inte få] [fler|några fler] [barn|gäster|kakor|katter|hundar|husdjur|hästar|bullar|leksaker]
    (stryk|stryka|ta bort) (mig) från [=listan|=registret|=lista] [på|över] (alla) [=dem|=dom|=de|folk|personer] som
    nu räcker det [snart|väl|nog] med
    är [ni|du] inte intresserad*
    inga fler [platser|biljetter|barn|bullar|varor]
    [sluta|stoppa|avsluta|avregistrera] [inte|aldrig|ej] (att) (skicka|med|smsa)
    [inte|aldrig] [sluta|avsluta|stoppa|avregistrera|avbryta] (skicka|smsa|med)
    [varför|när] [slutade|slutar|smsar|skickar|svarar] (ni) (inte|att)
    [avboka|avbokar|avbeställa|avsluta|avbryta|ta bort|ta bort min|säga upp|radera|raderade|avboka min|ändra] (min|mitt|mina|bilden|samtalet|den|denna) [tid|bokning|beställning|order|bilden|bild|samtalet|resa|plats|lägenheten|bokningen|beställningen|inlägget|kommentaren|foto|filen|hyran|försäkring|avtal|biljett|bokning*]
    [skicka inte|skicka inga] … [paket*|faktura*|bilder|foton|filer|filmer|dokument|papper|varor|pengar|i dag|idag|än|ännu|imorgon|post]
    [ring|skriv|smsa|messa] inte … [nu|före|efter|innan|idag|på gruppen|i gruppen]
    [sade|säger|skrek|ropade|hon sa|han sa] … [stopp|sluta|nog]
    [läkaren|doktorn|mamma|pappa|chefen|hon|han] [säger|sa|sade|tycker] … [sluta|sluta röka]
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
    [ring|ringer] inte (mig) [före|innan|efter|nu|idag|ikväll]
    [får|ska|snälla|bara] (ni|inte) (absolut) inte [sluta|stoppa|avregistrera|ta bort|avsluta] (med)
    [toaletten|avloppet|handfatet|bussen|tåget|klockan|motorn|regnet|maskinen|bilen|tvättmaskinen] (är|var|har) (now) [stoppat|stannat|stopp|slutat]
    [stopp i|stopp på] [avloppet|toaletten|toan|handfatet|diskhon|e4|motorvägen|trafiken]
    låt bli att [ställa|lägga|leverera|parkera|väcka|komma|skratta|gråta]
    [paketet|paket|varan|ordern|budet] … [inte|inga] … [skicka|ställ|lämna|leverera|lägg]
    [stannar|stoppar|stopp] [bussen|tåget|spårvagnen|buss|linje] (fortfarande|vid|på|här)
    [inte mer|ingen|inte fler|inga] (now) (tack) [tårta|kaffe|mat|lök|vin|glass|socker|mjölk|ris|potatis|bullar|kött]
    [han|hon|mamma|pappa|chefen|killen|grannen|syrran|brorsan|de] (vill|orkar|skrev|sa|säger|svarar) (now) [inte|aldrig] … [höra av|prata|svara|skriva|svarar|prata mer]
    [slutat|slutade|slutar] (med) (att) [röka|dricka|jobba|spela|träna|äta|regna|snöa|fungera|snusa]
    [nästan|höll på att] [avregistrerade|avregistrerat|avregistrera mig|avsluta]
    [låt|lämna] (mig|oss) vara (jag|haha|vi) (jag) [jobbar|sover|pluggar|haha|lol|ska|måste]
    [avregistrerade|avanmälde|avslutade] (jag) mig nästan
    nästan [avregistrerat|avanmält|avregistrerade|avanmälde] (mig)
    det räcker (så|med|gott|bra|fint) (så) [tack|det|en|två|bra|fint|för]
    [har|är] flyttat (ny) (now) (adress) (now) [kommer|följer|skickar]
    [behöver|ska|måste|behöva] inte [ringa|skicka|komma|skriva] … [hittade|hittat|löste|löst|ordnat|ordnade|redan|fixat|klart|kom på|vi är hemma|vaknade|redan fått]
    [spärra|blockera|spärr] (now) (mitt|kortet|bankkort*|kontot) [kort|kortet|bankkort|konto|kontot|bankkortet|sim|simkort|telefon]
    [säger jag upp|säga upp|säger upp|sägs upp] (mitt|min) [gymkort|hyreskontrakt|hyresrätt|lägenhet|försäkring|elavtal|avtal|parkering*|förråd|bostad*|jobb|anställning|lån]
    [räcker] (med|till) [en|ett|två|tre|fyra|fem|halva|hälften|den|det här]
    [tackar nej till|nej tack till] (now) [bordet|tårtan|vinet|maten|vinpaket*|inbjudan|lunchen|frukost*|middagen|dryck*|påse*|kvitto*|kvittot|jobbet|tiden|plats*]
    [får|fick|fått|har fått] (jag) (now) [inget|inga|ingen|inte] (now) (now) [sms|sms et|smset|meddelande|kod|koden|påminnelse|bekräftelse|sms med koden|avisering|kallelse] (med|om|än|från)
    ta bort mig (från|ur) [kön|väntelistan|loppet|kursen|passet|bokningen|schemat|gästlistan|deltagarlistan]
    [orkar|kan|vågar|hinner] inte ringa
    [har|är] [texts] (now) slutat
    [storlek|färg|för små|för stora|varan|varorna|skorna|byxorna|jackan|klänningen|tröjan] … [vill inte ha|önskar inte] (dem|den|det)
    [sluta|slutar] (now) [tidigare|klockan|kl|senare|halv]
    stänga av [kranen|vattnet|strömmen|värmen|elen|gasen|motorn|ljudet|lampan|bredbandet|larmet]
    [sluta|stoppa|upphöra] med [plast*|musik*|rökning*|papperspåsar|kvitton]
    fått nog av [snön|vädret|regnet|kylan|värmen|vintern|jobbet|skolan|mörkret]
    (hur länge) gäller [texts|rabatten|koden|presentkortet] (now) (den|det) (slutar|slutar inte)
    [slutar|sluta] (inte) (idag|ikväll|imorgon) va
    (kan ni) [sluta|slutar] (att) [spela|parkera|köra|prata|sjunga|åka|servera]
    ta bort mig (från|ur) [gruppchatten|chatten|laget|föräldragruppen]
    avsluta (min) [kursen|kurs|utbildningen|praktiken|behandlingen] (i förtid|tidigare)
    [telefon|telefonen|mobilen|mobil|batteriet|luren] (är|var) (now) [död|dog|dött|slut] (now) (ring)
    [ring|ringer] (mig) inte (mig) (now) … [sms a gärna|smsa gärna|skriv gärna|skriv hellre|sms a hellre|smsa hellre|smsa istället|sms a istället|skriv istället|hellre|möte|jobbar|sover|upptagen|jobbet]
    [sms är|sms funkar|sms a|smsa|messa] … ring inte
    [died] (now) (så) (now) [vi|jag] (now) [kommer|kan|hinner|hann|såg|fick] inte
    [telefon|telefonen|mobilen|batteriet|datorn|luren] [dog|dör|död|dött] … [inte|ditt|ert|såg|svara]
    [texts|koden|rabattkoden|länken|kupongen|erbjudandet|sidan|appen|koderna|webben] … [fungerar|funkar|går|gäller|syns|öppnas|kommer|stämmer|laddar] (now) inte
    [vill inte ha|behöver inte|tar inte|inte] (now) [den|det|de|dom] [coloured]
    [fick|fått|får|har fått] (ett|now) [sms|meddelande|mess|notis|avisering] om (ett|en|min|att) [paket|paketet|leverans|leveransen|bokning|faktura|beställning|betalning|frakt] … inte [beställt|bokat|köpt]
    [glöm|missa|tveka] (now) inte
    [skriv|skicka|säg|smsa|sms a] (now) [inte|inget|ingenting] (now) (till) … [överraskning|hemlis|hemlighet]
    inte intresserad av (att) [följa|komma|gå|åka|delta|den|de|bli med|jobba|sälja|byta]
    [be|säg åt|säg till|bad|bett|ber|sa åt] [honom|henne|dem|dom|han|hon|grannen|barnen|killen|mig|ungarna] (att) (now) [sluta|lägga av|låta bli|stanna]
    [räcker|nog|bra] (det) (now) med [foods]
    [sluta|lägg av|låt bli|ge dig] (now) (tjata|nu) [mamma|pappa|älskling|gubben|hjärtat|brorsan|syrran|raring|sötnos|morsan|farsan|gumman]
    [tyst|stilla] från (er) (sida) … [har ni|när kommer|fått|hur går|status|ordern|beställningen|vad händer]
    utan (er|eran|din) [hjälp|medverkan|assistans|service]
    [hörs|ses] aldrig (now|mer) … [saknar|saknat|borde|måste|tyvärr]
    [vill|kan] inte (now) vara med (på) [bild|fredag|lördag|söndag|idag|imorgon|mötet|festen]
    [ta bort|stryk|plocka bort] (honom|henne) (now) (från) [bokningen|beställningen|kön|listan på lördag|schemat|deltagarlistan]
    [laget|låt] [barnen|ungarna|bebisen|katten|hunden] [sova|vila]
    [skicka|kom med] inga (fler) [prillor|räkningar|foods|paket|blommor|barn]
    [dra|dras|drar] inte (av) (now) [beloppet|pengarna|kortet]
    [vet|veta|förstår] inte (now) [om|hur|var|när|vilken]
    [ni|du|det] stör (mig|now) inte
    [färdig|klar] med [behandlingen|jobbet|maten|kursen|studierna|städningen|målningen|träningen]
    [skulle|kunde|ville|får|hade|borde] (verkligen|nog|väl|då) inte [kontakta|skriva|skicka|ringa|störa]
    inget mer inget mindre
    [jag|vi|han|hon|man] [kan|ska|måste|kunde|skulle] (inte) (kanske) stoppa (det|den|honom|henne|dem)
    [du|han|hon|ni|de] kan inte få mer
    [stör] (mig) (inte) inte (nu) (om|när|jag) [om du|när jag|jag försöker|jag jobbar|jag sover|jag är]
    sluta [fråga|skrika|gråta|skratta|stirra|leka|peta|prata|bråka|slåss]`,
};
