import type { LanguageData } from './language.ts';

/** Sentences in Danish: the form is explained in language.ts, the groups are in da.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    vær (så) venlig ikke at [beskede|smse|kontakte|spamme|skrive til] [mig|os]
    [skriv til mig|kontakt mig|forstyr mig|send mig] venligst ikke [mere|igen|længere]
    ^ sms ikke [mig|os] (mere|igen) $
    ^ væk med spam $
    ^ aldrig [flere|mere] [texts] $
    ? ^ jeg ønsker ikke kontakt (med jer|fra jer) $
    ? ^ jeg har aldrig bestilt [det her|dette|det] $
    jeg vil (gerne) (meldes) ud af (jeres) [nyhedsbrev|nyhedsbrevet|sms tjenesten|smstjenesten|sms listen]
    ^ jeg vil (gerne) have slettet mit [nummer|telefonnummer|mobilnummer] $
    ? ^ jeg vil ikke (længere) være medlem (af jeres klub|af klubben|hos jer|længere|mere) $
    ^ bare stop $
    giver ikke (mit) samtykke til (at modtage) [texts]
    ^ lad (nu) vær med at sende (mig) (flere|jeres) [texts] $
    [må aldrig|undlad at|undgå at] sende [mere|flere|jeres] [texts]
    [må aldrig|undlad at|undgå at] sende [texts] til [mig|os|dette nummer|det her nummer|mit nummer]
    send venligst ikke [mere|flere|jeres] [texts]
    ? ^ I behøver ikke (at) minde mig (om det) (mere) $
    [stoppe|opsige|annullere|afmelde|framelde|afslutte|stop|annuller|opsig|opsiger|afmelder|afmeld|frameld] (jeg|now|hermed) tjenesten (now) $
    [hvornår|hvorfor|hvordan kan] (det være) (ikke) [holder i|stopper i|lader i|holder du] (ikke) (op|være) (op|være) med at [sending] (mig|til|jer|min|en masse)
    ikke (now) lyst til (now) at [modtage|få|have|læse] (now) (flere|jeres) [udsendt]
    [jeg|vi|mit navn|mit nummer|vores nummer] (now) [skal|vil have mit navn|vil have mit nummer|vil have os|bør] (now) [af|væk fra|ud af|fjernet fra] (now) [lists]
    [vil have|ønsker] [mit navn|mit nummer|os] (now) [af|væk fra|ud af|fjernet fra|slettet fra] (now) [lists]
    ? ^ (jeg|vi|now) [har allerede sagt|har allerede skrevet|sagde|skrev|sendte|har sagt] (now) [stop|stop i går|stop to gange|stop flere gange|stop i sidste uge] (now) $
    ^ (væk|now) af (jeres) [listen|liste|sms listen] (now) $
    ? ^ jeg er (now) ikke (now) med [længere|mere] (now) $
    [kan|kunne|vil] [i|du|de] (now) (venligst) stoppe (now) (med) (at) [sende|sende mig] (now) (flere) [udsendt]
    [vær venlig|vær sød|vær søde|vær rar] (now) ikke (now) (mere) at [sende|skrive|kontakte|forstyrre|genere|plage|maile|smse|spamme] (til) (mig|os)
    [vil|ønsker] ikke (now) have at [i|du] (now) (bliver ved med) (at) [sending] (til) (mig|os)
    ^ [ring ikke og skriv ikke|skriv ikke og ring ikke|ring ikke eller skriv] (til mig|mere|now)
    [vil|ønsker] ikke (now) (at) [have|modtage|få] (now) [nogle|nogen|flere|jeres] [udsendt]
    [vil|ønsker] (now) (være|at være|at blive) (now) [fri for|fri for flere|fri for jeres|skånet for|foruden] (now|jeres|flere) [udsendt]
    væk med (now|jeres|al|alle) [udsendt]
    [vil|ønsker] ikke (now) (at) (blive) [forstyrres|forstyrret|kontaktet|kontaktes|plages|generes] (now) (af jer|mere|now) (mere) $
    [vil|ønsker|skal|må|kan i|kan du|bedes] (now) (at|have) [stoppe|opsige|annullere|afmelde|framelde|afbestille|afslutte|droppe|stoppet|opsagt] (now) [ydelse]
    [drop|droppe|stop|annuller|opsig|opsiger|afmelder|frameldt|afmeld|frameld|afslutter] (jeg|now|hermed) [ydelse]
    (kan|kunne) ikke (now) holde (now) (alle) (jeres|de|de her) [texts] (now) ud
    [vil|ønsker] (jeg|now) (ud|væk|ned) (at) (blive) [af|meldes ud af|ud af|meldt ud af|fjernet fra|væk fra] (now) [lists]
    ^ fjern (venligst) os (now) $
    ^ [jeg vil|jeg ønsker|vil|jeg skal] (now) (at) [melde mig ud|melde mig fra|slettes|meldes ud|fjernes|blive slettet|blive fjernet] (now) $
    [vil|ønsker|skal] (now) (have) (fjernet|slettet) [mit nummer|mit telefonnummer|mit mobilnummer|dette nummer] (now) [fjernet|slettet|fjernes|slettes|væk] $
    ^ [jeg vil|vil|vi vil|må jeg] (bare|now) [være i fred|have fred|have ro|lades i fred] (for jer|now) $
    ^ (now) [gå væk|gå nu væk|skrid|smut|forsvind] (now) $
    ? ^ (nu) [jeg har fået nok|har fået nok|vi har fået nok] (nu|af jer) $
    ? ^ (ellers) (så) [blokerer jeg jer|jeg blokerer jer|bliver i blokeret|jeg blokerer nummeret] (now) $
    ^ [lad vær|lad nu vær|så lad dog vær|lad nu være] (now) $
    ^ send (now) [ik|ikke|ikk|ig] (mig) (flere|mere|mer) [flere|mere|mer] (now) $
    ^ (jeg) ønsker ikke [dette|det her|disse|det] (now) (mere) $
    ville (gerne) afmelde (mig|jer|dem) men [linket|siden|knappen|det] virker ikke
    [hvorfor|hvornår] (now) [fjerner|sletter|stryger|tager] i (now) [mig|os|mit nummer] (now) ikke (now) [fra|af|ud af] (jeres) (lists)
    lad (mig|os) ikke [stå|blive stående|blive|stå længere] på (jeres) [lists]
    jeg [vil også af|vil også ud|vil også slettes|vil også afmeldes|vil også slippe]
    ^ (now) [nej tak|nej|ellers tak|niks|ingen interesse|tak men nej] (now) [heller ikke i fremtiden|ikke i fremtiden heller|hverken nu eller senere|heller ikke senere|heller ikke næste gang|hverken nu eller i fremtiden]
    [sagde|skrev|sagt|skrevet|har sagt|har skrevet] (jeg) (jo|now) (at|jeg) (jeg) ikke (now) [ville have flere|vil have flere|ville have mere|vil have mere|ville have dem|vil have dem|gider mere|vil være med|ville være med]
    ? [var|er|blev] (now) det sidste (jeg|som) (now) [vil se|ville se|vil læse|ville læse|vil høre|ville høre|vil have|ville have] (fra|af) (jer)
    [om dagen|hver dag|per dag|om ugen|dagligt] (now) (det) (er) [ikke normalt|for meget|alt for meget|ikke i orden|sindssygt|sygt|vanvittigt|det er for meget|det er alt for meget] (now) [giv op|giv nu op|stop|hold op|jeg melder fra|jeg melder mig fra|jeg vil af|så stopper det|meld mig fra]
    ? [jeg|vi] (now) [melder fra|melder mig fra|melder os fra|melder afbud herfra|står af|takker af] (nu|her|herfra) $
    [tilmeldte mig|meldte mig til|skrev mig op|tilmeldt mig] (now) (kun) (for) [kun for|bare for|for at få] … [vil gerne af|vil af|vil jeg af|vil ud|vil gerne ud]
    [jeg vil|vil jeg] (now) [gerne af igen|af igen|gerne meldes af|gerne af listen|af listen igen]
    [kan|vil|skal|må] (vi|jeg) (now) [gå ud af|forlade|melde os ud af|træde ud af] (jeres|den|denne) [sms gruppen|smsgruppen|sms listen|forældregruppen|udsendelsesgruppen|infogruppen]
    [jeg|vi] [forlader|går ud af|træder ud af|hopper fra] (now) [gruppen|sms gruppen|listen|udsendelserne]
    (jeres|alle) [påmindelser|sms er|smser|beskeder|tilbud|udsendelser] (herfra|fra jer|hertil) (now) (er) [spildte|spildt|spild|overflødige|meningsløse|forgæves|ligegyldige]
    ^ [hvorfor smser i stadig|hvorfor sender i stadig|hvorfor får jeg stadig sms|hvorfor skriver i stadig|hvorfor sms er i stadig]
    ? har [i|du] ingen anden hobby end at
    [undlad|undlade|undlader] (venligst) (al) (videre|yderligere) [kontakt|henvendelse|henvendelser]
    ? uden jeres [brummen|bippen|plageri|summen|bimlen]
    ? jeres [ting|skrammel|ævl] kan [ryge ud|ryge] $
    ? skriv til [paven|julemanden|dronningen|kongen|hvem i vil|alle andre] (for min skyld) [men|bare] ikke til [mig|os]
    [fortsæt|fortsætte] … uden [sms service|sms tjeneste|smsservice|smstjeneste]
    ? skån [en gammel dame|en gammel kone|en gammel mand|en gammel kvinde]
    [afstår|afstå|afholder jer] fra (yderligere|flere|videre) [udsendelser|fremsendelser|henvendelser|texts]
    [gider|gier] [et|it|ikke] [læse|se|ha] (det|det her|jeres) [skriveri|texts] [mer|mere|længere]
    ikke (længere) have noget (mere) med [jer|jeres|dig] (butik|firma|forretning|klub|parti|virksomhed) at gøre
    [springe|spring] [mig|os|mit nummer] over (now) [fremover|i fremtiden|fra nu af]
    [nu|no|nå] [kan|ka|må] [det|de] være nok [med|mæ] (al|alt|alle) [jeres|jer] (skriveri|texts)
    [yderligere|flere] [fremsendelser|henvendelser|texts] … [frabedes|ønskes ikke|er uønskede|er uønsket]
    [find|finder] (jer|dig) (now) en anden (now) at [plage|plapre|genere|chikanere|spamme|bombardere|plapre løs]
    [hør|lad høre|lader høre] (now) aldrig (mere|igen) fra jer (igen|mere)
    lad (now) aldrig (mere|igen) høre fra jer (igen|mere)
    ikke (længere) (at) blive [kontaktet|skrevet til] [ad denne vej|på denne måde|via denne kanal|ad den vej]
    ? i er (hermed|nu) [fyret|fyrede|bortvist] fra min [telefon|mobil]
    ingen [vaccinationspåmindelser|vaccinationsbeskeder|vaccinationsnotifikationer|tidspåmindelser|tidsbeskeder|tidsnotifikationer|servicepåmindelser|servicebeskeder|servicenotifikationer|træningspåmindelser|træningsbeskeder|træningsnotifikationer|synspåmindelser|synsbeskeder|synsnotifikationer|tandlægepåmindelser|tandlægebeskeder|tandlægenotifikationer|dyrlægepåmindelser|dyrlægebeskeder|dyrlægenotifikationer|skolepåmindelser|skolebeskeder|skolenotifikationer|leveringspåmindelser|leveringsbeskeder|leveringsnotifikationer] [mere|længere|tak]
    [vil foretrække|foretrækker|vil helst|ville foretrække] (now) (at) ikke (at) (få|have|modtage) (de her|disse|jeres|flere) [beskeder|texts|påmindelser|notifikationer] (på|til) (telefonen|mobilen) (mere|længere)
    (så|derfor) [ingen sms’er|ingen sms|ingen beskeder|ingen påmindelser|ingen notifikationer] (now) [tak|venligst] $
    (jeg) har bedt jer (now) om ikke at (sende|skrive|sms'e|kontakte) (mig|flere|mere) (mere|beskeder|noget)
    (jeres|den) [bippen|dytten|summen|bimlen|plingen] (now) … [vækker|forstyrrer|stoppe|sove]
    [betragt|se|tag] (dette|det her|den her) (now) som (jeres|den) [sidste] (besked|sms|henvendelse)
    (så|now) (al|alle|jeres|de) [synspåmindelserne|påmindelserne|informationerne|beskederne|nyhederne|invitationerne|indkaldelserne|opslagene|sms’erne|meddelelserne|notifikationerne|hilsnerne] (om|fra|til|now) … [behøver ikke|behøver ikke komme|er ikke nødvendige|behøves ikke|kan godt ophøre|kan stoppe|kan droppes|kan godt stoppe|skal ikke komme|har vi ikke brug for|har jeg ikke brug for] (now) (komme|længere|mere)
    i (kan|må) (now) [beholde|gerne beholde|godt beholde|selv beholde] (now) (jeres|de|alle jeres) [påmindelser|tilbud|beskeder|nyheder|sms’er|reklamer|gode råd|tips]
    [beder|beder jer|beder om|vil bede|anmoder] (now) (om|jer) (om) ikke at (få|blive|modtage) (now) (tilsendt) (flere) [flere beskeder|beskeder|flere sms’er|flere påmindelser|flere tilbud|flere nyheder|flere mails|reklamer|sms’er|kontaktet]
    (en) [besked|sms|reklame|påmindelse] (om|hver) (dagen|dag) er [for meget|for mange|alt for meget] (now) … (må|kan|skal) (i) (godt|gerne) [holde op med|stoppe|stoppe med|holde op|droppe]
    [intet|ingenting|ikke noget|ikke mere] (mere) (now) [til|på] [min mobil|min telefon|mobilen|mit nummer|det her nummer|dette nummer|telefonen] (fra|fremover|now) (nu|i dag|now) (af)
    [brug|anvend|benyt] (now) ikke (now) [sms|sms’er|texts] (til|over for|med|overfor) [mig|os|mit nummer]
    ^ (now) [mind|påmind|underret|adviser] (now) [mig|os] (now) ikke (om) (det|noget|now) (now) [mere|igen|længere] (now) $
    ^ (now) [ikke|aldrig|intet|intet mere] (mere) til (now) [dette nummer|det her nummer|mit nummer|denne telefon|min mobil] (mere|igen|længere) (now) $
    [forstyrrer|ødelægger] (i) (now) [min søvn|min nattesøvn|vores søvn|børnenes søvn|nattesøvnen] (now) med (now) [jeres|de|alle de] [sms er|smser|texts|beskeder|tilbud|påmindelser]
    [vil gerne|vil godt|ønsker at] (now) (slippe) [af med|komme af med|blive fri for|slippe for] (now) [påmindelserne|beskederne|reklamerne|tilbuddene|notifikationerne|nyhedsbrevet|sms erne]
    [vi|jeg] [har ikke|har ingen|er ikke|bor ikke|ejer ikke] … så (now) [påmindelserne|jeres påmindelser|sms erne|beskederne|tilbuddene|indkaldelserne] … [er ikke nødvendige|er overflødige|er unødvendige|behøver vi ikke|behøver jeg ikke|behøves ikke]
    [påmindelserne|påmindelser|jeres påmindelser|sms erne|beskederne|tilbuddene|notifikationerne|indkaldelserne] (om|til|for|fra) … [er ikke nødvendige|ikke nødvendige|er overflødige|er unødvendige|behøves ikke|kan i stoppe|kan godt stoppe]
    [tilbud|tips|nyheder|påmindelser|beskeder|reklamer|texts] … (til|fra|om) … [har|behøver] [jeg|vi] ikke (now) (brug for) (now) [mere|længere|brug for mere|brug for længere]
    ikke flere [fodertips|tips|læsetips|træningstips|opskrifter|nyheder|invitationer|køretips|sparetips|spørgeskemaer|hilsner] (now) (fra jer) (now) $
    [vil gerne|ønsker at|vil|skal have|vil gerne have] (now) [opsige|opsagt|afslutte|afsluttet|stoppe|stoppet|annullere] (now) (mit|det|dette|jeres) (now) [abonnement|sms abonnement|nyhedsbrev|sms er|beskeder]
    (har|der er|now) (now) [ikke|ingen|intet|nul] (længere|mere|now) behov for (now) (jeres|mere|flere|den) (now) [info|information|tips|nyheder|påmindelser|tilbud|beskeder|texts|opdateringer]
    [vil|ønsker|gider|skal] (jeg|vi) ikke (now) [høre|høre noget] [mere|igen] (now) [fra jer|til jer]
    ^ (now) jeg vil ud [af det her|herfra|af gruppen|af listen|af jeres liste|af det] (now) $
    [hellere|helst|kun|udelukkende|gerne|fremover kun|bare] (now) (now) [en mail|mail|e mail|email|et brev|brev|per post|pr post|med posten|via mail|på mail|som brev|telefonisk|med post|i e boks] (now) [end|i stedet for|istedet for|ikke|men ikke|og ikke|aldrig] (now) (via|per|pr|til|på|en|som) [sms|texts|mobil|mobilen|telefonen|besked]
    [fremover|for fremtiden|fra nu af|i fremtiden|herefter|fra i dag] (now) [kun|udelukkende|bare] (now) [med posten|per post|pr post|med post|på mail|via mail|i e boks|via e boks|som brev|per brev|pr brev|på e mail] (now) $
    [fremover|for fremtiden|fra nu af|i fremtiden|herefter|fra i dag] (now) (now) uden (now) [jeres|alle jeres|de|de her|al jeres|alle de] (now) [tips|nyheder|tilbud|påmindelser|reklamer|reklame|beskeder|texts|hilsner|opdateringer]
    [den sidste|sidste|allersidste] [besked|sms|mail|texts] (som) [jeg|vi] (now) (vil|ville|gider|ønsker) (at) (now) [læse|få|se|have|høre|modtage]
    [find|find jer|led efter] (now) (jer) [en anden|nogle andre|nogen andre|en yngre|nogen yngre|nogle yngre|en dummere|andre] (now) (at|til) (now) [sende|skrive|sms e|genere|plage|jeres] (now) (texts|til|reklamer|reklame)
    ^ (now) [ikke en eneste|ikke en eneste mere|ikke en eneste til|ikke en til|ikke en mere|ikke en sms mere|ikke en sms til|ikke en eneste sms] (now) $
    [gør|benytter|bruger|udnytter|påberåber] (now) (mig) (af) (brug af|now) [min ret|retten|min lovmæssige ret] (now) (til|til at) (now) [sige nej|at sige nej|afslå|indsigelse|gøre indsigelse|at gøre indsigelse|nægte|framelde|frasige]
    [spar|skån|forskån] (now) [mig|os] (now) (for) (now) [det|det der|den slags|jeres|de|for det|for det der|for jeres]  (now) (texts)
    [skal|behøver|må|bør] (i|du) ikke (now) [minde|underrette|informere|kontakte|skrive til|sende|adviser|sms e] (now) [mig|os] (now) (om) (noget|det) (now) [mere|længere|igen|fremover]
    [jeres|de her|de|disse] (now) [nyheder|tips|tilbud|påmindelser|beskeder|reklamer|notifikationer|texts] (now) [kan|klarer|lever] [jeg|vi] (now) (mig|os) (now) (godt|fint|sagtens|let) (now) [undvære|uden|være foruden|leve uden|være uden]
    [i|du] [kan|må] (now) (godt|gerne) (now) [stoppe|holde op|slutte|droppe] (now) (med) (now) [de|jeres|det|de her|alle de|at skrive|at sende] (now) [texts|påmindelser|beskeder|reklamer|tilbud|nyheder|der|mere|mig|til mig]
    ? [hvordan kommer jeg|hvordan slipper jeg|hvordan kommer man|hvordan slipper man] (now) (ud) [ud af det her|ud af det|af med det her|af med jer|for det her|fri|ud herfra|væk herfra] (now) [jeg har fået nok|har fået nok|jeg vil ikke|vil ikke|gider ikke|jeg gider ikke|er træt af|jeg er træt|nu er det nok]
    ? [telefonen|mobilen] & [vækker mig|i vækker|vækker i|vågner af|vækker os|forskrækker|giver et sæt|farer op]
    ? [nu har jag|nu har jeg] (now) læst nok
    (jeres|de her) [info|informationer|information|tips|nyheder|beskeder|påmindelser|tilbud] (fra jer) [er ikke nødvendig|er ikke nødvendige|er ikke relevant|er ikke relevante|er unødvendige|er overflødige|behøves ikke|har vi ikke brug for|har jeg ikke brug for] (længere|mere)
    [fjern|slet|meld|smid] (now) os (now) (vi|jeg) [vi er ikke|er ikke|vi er ikke længere] (længere) [kunder|medlemmer|medlem|kunde|interesserede] (mere|længere)
    [jeres|de her|disse] [tilbud|nyheder|tips|beskeder|påmindelser|sms’er|informationer] [er|er ikke|giver|siger] (now) (ikke) [ikke noget for os|ikke noget for mig|noget for os|noget for mig|ikke relevante|ikke relevant|ingen mening|os ikke noget|mig ikke noget] (now) (mere|længere)
    [en gang til|bare en til|1 gang til|én gang til] (og) (så) [melder jeg|anmelder jeg|jeg melder|jeg anmelder|politianmelder jeg] jer
    [fra nu af|fremover|i fremtiden|herefter] (så) [klarer jeg mig|klarer vi os|bliver det|må i klare jer] (now) uden (mig|os|jeres) (texts|tips|nyheder|sms)
    [klarer|klare] (jeg|vi) [mig|os] (now) (fint) uden (jeres) (alle) [tips|nyheder|texts|råd|rabatter|info|reklame|påmindelser|sms’er]
    (gå ud og|kan i) [spam|plag|genere|generer|chikaner|forstyr|skriv til|sms] (now) [en anden|nogen andre|nogle andre|andre|naboen|hinanden]
    (men) [hvordan slipper jeg for|hvordan slipper jeg af med|hvordan kommer jeg af med|hvordan slipper man for] (now) (det her|dette|de her|jeres) (texts|lort|beskederne) [vil ikke have det|vil ikke have dem|jeg vil ikke|gider ikke|vil ikke have]
    (det|dette) var den sidste (sms|besked) (som) jeg [ville|vil|gider|orker] (now) (læse|få|have|se) (fra|af) (jer)
    [hellere|helst|kun] (now) (som|via|per|med|på) [brev|post|mail|almindelig post|e-mail|e-boks] (now) [fremover|i fremtiden|tak ingen sms|i stedet for sms|ingen sms]
    [kan i|vil i|gider i] (now) (tage|fjerne|pille) [tage mig|tage os|fjerne mig|fjerne os|smide mig] (ud) (af|fra) [gruppen|sms-gruppen|gruppechatten|ud af gruppen|fra gruppen|af gruppen|af listen|fra listen]
    [fra nu af|fremover|herefter] (now) uden [mig|os]
    (jeg|vi) [skal ikke have|har ikke brug for|behøver ikke|ønsker ikke] (now) (jeres|de her|flere) [påmindelser|påmindelserne|informationer|informationerne|beskeder|beskederne|nyheder|nyhederne|tilbud|tilbuddene|sms’er|invitationer|reminders] (now) [om|mere|længere]
    [afmeldt mig|frameldt mig|meldt mig fra|meldt mig ud] & [bliver ved med at komme|kommer stadig|får stadig|får alligevel|bliver ved med at sende|sender stadig]
    (alle) (jeres) [de|alle de|alle disse|de der] [texts] [vil jeg|vil jeg helst|vil jeg gerne] [være fri for|undvære|slippe for|være foruden]
    ? [afmeldt mig|frameldt mig] [på hjemmesiden|på jeres hjemmeside|på nettet|på jeres side|via linket|på linket|på mail|i appen]
    [afslutte|opsige|stoppe|afslut|opsig|afmelde|afmeld|ophæve] (mit|jeres|det) [brothers]
    fri mig for (alle) (jeres|de|den|disse|flere) (der|her) [texts]
    ^ [ik|ikke|ikk] send (mig) [mere|flere] (tak) $
    [=hold] op [=me|med] (at) (å) [sende|sennde|sænde|skrive|sms e]
    (har) [sagt] (før|til jer|tit|allerede|flere gange) (før) [=at] jeg ikke [vil have|ønsker|vil modtage|gider] (flere|jeres|mere) [texts]
    ^ (jeg) framelder mig (now) $
    [framelder|afmelder|udmelder] mig (now) (herved|hermed)
    ? ^ (jeg) [vil|ønsker] ikke (at) [modtage|få|se|læse] dem [længere|mere] $
    ? hvornår [holder|stopper|hører] i (now) (op) [med] (alle|de|de der|disse|jeres|det) (der|her) [texts]
    ? hvornår [holder|stopper] i (now) (op) med at [skrive|smse|spamme|chikanere|genere|forstyrre|sende] (til) [mig|os|sms|hertil|beskeder]
    [forbyder|forbyder hermed|forbyder herved] (jeg) (now) jer (now) (i) at [kontakte|skrive|bruge|sende|ringe|smse|gemme|anvende|benytte]
    [ingen|aldrig] (har) (nogensinde) [givet|gav] jer (now) [lov|tilladelse|ret] (til) (at) [skrive|sende|smse|kontakte|bruge|ringe] (til) [mig|mit nummer|os|sms|reklame|reklamer]
    ? [har|aldrig|jeg har] ikke [bestilt|tegnet|tilmeldt mig|bedt om] (det|dette|det her|jeres) [abonnement|nyhedsbrev|sms abonnement]
    ? jeg [blokerer|spærrer|blokkerer|blocker] (altså|nu|now) [jer|jeres nummer|dette nummer]
    ? [mobilen|telefonen|min mobil|min telefon] [bipper|dytter|vibrerer|bimler|larmer|ringer] … [pga|på grund af|takket være] jer
    [ikke lyst til|ingen lyst til|nul lyst til|ingen interesse i|gider ikke] (at) (få|modtage|læse|have|se) (flere) [jeres|flere|disse|de her] (now) [texts]
    [sæt|skriv|før|læg|tilføj] (op|ind) [mig|mit nummer] (op|ind|now) på (jeres|en) [spærreliste|spærrelisten|blokeringsliste|robinsonlisten|robinsonliste|blokeringslisten]
    [taknemmelig|glad|pris på|sætte pris på] (det) (hvis|om) I (ville|vil|kunne|ikke) (ikke) [holdt op|stoppede|holder op|ophørte|lod være|stopper]
    [aldrig sagt ja|aldrig bedt om|ikke bedt om|aldrig godkendt|aldrig samtykket] & [hold op|stop|ophør]
    [svare|sende|skrive] stop & [gjorde|gjort|svaret|sendt] & [stadig|alligevel|fortsætter]
    [slå|skru|luk|sluk] (for) [de|de der|alle|jeres|alle de] (der) [texts|kampagne*|reklame*] (fra|af|ned)
    (hvis|om) I (sender|skriver) (én|en) (mere|til) (så) [blokerer|anmelder] (jeg) (jer)
    [slet|fjern|stryg] … [mit nummer|mit nr|mit telefonnummer]
    [quit] (nu|så|med|venligst) (med|nu) [sending] (til) (mig|ham|hende|os|min|mere)
    [quit] (med) (alle|de her|jeres|det) [texts]
    ^ (så) [stop nu|hold op|hold nu op|lad være|nok er nok|så er det nok] (nu|tak) $
    kan i ikke (snart|bare|godt|please) [quit] (med) [sending]
    [stop|hold op|lad være|lade være] med at (sende|skrive|smse) [mig|til mig|ham|hende|mere|flere|til min]
    [lad|lade|lader] være med at [skrive|sende|smse|kontakte|spamme]
    [imp] (venligst) (mig|til mig|ham|hende|os) (ikke|aldrig) [ikke mere|ikke flere|ikke igen|aldrig igen|ikke længere|ikke til mig|aldrig mere]
    [imp] ikke (til) (mig|os|ham|hende) [mere|flere|længere|igen|noget]
    [imp] [aldrig|ikke] [mig|til mig] [mere|igen|flere]
    [imp] [mig|til mig] [aldrig|ikke] [mere|igen|flere]
    [må ikke|skal ikke|behøver ikke] [skrive|sende|smse|kontakte] (til) (mig|os|ham|hende) [mere|flere|længere|igen|noget]
    [må ikke|skal ikke] [skrive|sende|smse|kontakte] (til) [mig|os|ham|hende]
    [ikke flere|ingen flere|ikke mere|nok af|træt af|nej til|slut med|færdig med|stop for|dødtræt af|stop] (med|jeres|de her|disse|flere|alle|mere) [sms er|smser|beskeder|reklamer|reklame|spam|tilbud|sms|nyhedsbreve|påmindelser]
    ingen [sms er|smser|reklamer|reklame|spam|nyhedsbreve] (tak)
    ingen [flere|mere|af jeres|af de her] [sms er|smser|beskeder|reklamer|tilbud|påmindelser]
    [unwanted] (længere|have|ha|få|jeres|flere|de her|at få|at modtage|modtage|mere|nogen) (flere|jeres|af|mere|af jeres|nogen) [texts]
    [unwanted] (længere|mere) [get] (flere|jeres|mere|af|de her|noget|nogen) (flere|af|fra|mere) (jeres|fra) [texts]
    [vil ikke|ønsker ikke|gider ikke|ønsker ej] (længere) (at) [get] [noget mere|mere fra jer|flere|mere|dem|det her|noget fra jer|noget|det længere]
    [vil ikke|ønsker ikke|gider ikke] (at i) (have|høre|kontaktes) (mere|noget) [fra jer|at i skriver|at i sender]
    [unwanted] [at i skriver|kontaktes|spammes]
    [remove] [mig|os|mit nummer|nummeret|dette nummer] (nu|lige|tak|venligst|omgående) (af|fra|ud af|ud fra|ud) (den|der|jeres|de|listen|alle) (der|her) [lists]
    [remove] [mig|os] (lige|venligst|nu|tak) [fra|af] (den) (der|her) [liste|listen|lister|jeres|alle|sms|lists|texts]
    [afmeld|frameld|stryg|udmeld|afregistrer] (venligst) [mig|os|mit nummer|dette nummer] (tak|fra|nu)
    fjern (venligst) [mig|mit nummer|dette nummer] (tak|fra|nu)
    fjern os fra
    meld [mig|os] [fra|af|ud]
    [vil|ønsker|vil gerne|kan i|kan jeg] (jeg|gerne) (at) (blive) [afmeldes|afmelde mig|framelde mig|frameldes|afmeldt|frameldt|slettes fra|fjernes fra|melde mig fra|melde mig af|afmelde]
    [afmeld|frameld|opsig|annuller|stop|afslut|sluk for|afbestil|opsiger|afmelder|frameldelse af|afmelding af] (mit|min|alle|jeres|de|disse|venligst|hermed) (alle) [texts|abonnement*|medlemskab]
    [slet|fjern|glem|smid|stryg] mit [mobilnummer|telefonnummer|nummer|nr|tlf nr]
    lad [mig|os] (så|nu|dog) [være i fred|i fred|være]
    [skrid|rend mig i røven|fuck af|hold kæft] … [texts]
    ^ [skrid|rend mig|fuck af|hold kæft|rend og hop] $
    [trækker|trække|tilbagekalder|tilbagetrækker|tilbagekalde] (hermed) (mit|min) [samtykke|tilladelse|samtykket|godkendelse] (tilbage)
    [trækker|trække] (jeg) (hermed) (mit|min) (samtykke|tilladelse) tilbage (samtykke|tilladelse)
    [har aldrig|har ikke|aldrig] [givet|sagt|gav] (jer|mit|ja|samtykket) [samtykke|tilladelse|lov|ja til det|ja til det her|sagt ja|ja]
    [en til|en sms mere|en besked mere|endnu en|næste|næste gang] (sms|besked|gang|reklame) … [lawyer]
    (hvis) i (sender|skriver|ikke) … [anmelder jeg|klager jeg|politianmelder jeg]
    jeg [anmelder|politianmelder] jer
    [hvor mange gange|3 gang|tredje gang|anden gang|sidste gang|for sidste gang] … [skrive|sige|skriver|siger|bede|beder]
    [har skrevet|skrev|har sendt|sendte|har sagt] … stop
    (i) behøver ikke [sende|skrive|smse|at sende]
    [er ikke interesseret|ikke interesseret] … [stop|ikke|afmeld]
    ? ^ (jeg) (er) (længere) [ikke interesseret|ikke længere interesseret] (tak) $
    ? [har aldrig|aldrig] (selv) [tilmeldt mig|meldt mig til|bedt om det|bedt om det her|skrevet mig op|bedt om dette|tilmeldt]
    er ikke længere [kunde|medlem] … [stop|ikke|afmeld|beskeder]
    ^ stop (og) [fortæl|slet|hvor har|sig|send|fjern]
    [discard] [mit nummer|nummeret|mit telefonnummer|mit mobilnummer|dette nummer|mit nr|det her nummer]
    I må (gerne|godt) (lige) [slette|fjerne|glemme|smide|stryge] [mig|mit nummer|mit telefonnummer|nummeret]
    ? ^ (det) [vil jeg ikke have|vil jeg ikke ha|vil jeg ikke vide af|gider jeg ikke|det vil jeg ikke have|jeg vil ikke have det her|jeg vil ikke have det|jeg vil ikke have dette] $
    ? ^ (det|de) [interesserer mig ikke|interesserer os ikke|rager mig|ingen interesse|ikke min interesse] $
    ? ^ (nu|så) (er|må) (det) [nu er det nok|nok er nok|så er det godt|så er det nok nu|det er nok nu|nu stopper i|nu stopper det|hold nu op|så hold dog op] (nu) $
    [så er det godt|nu er det nok|det er nok|nok] (nu) med (de|de her|jeres|alle|alle de) (der) [texts]
    [vil|kan|kunne|ville|gider] I (ikke|godt|venligst|lige) (godt|lige) [fjerne|slette|afmelde|framelde|stryge] [mig|mit nummer|os|nummeret]
    [har] (allerede|jo) [allerede skrevet stop|allerede afmeldt mig|allerede sendt stop|allerede svaret stop|allerede meldt mig fra|skrevet stop|allerede frameldt mig]
    ? [det|dette|det her] (har) (jeg) [har jeg ikke givet|har jeg aldrig givet|har jeg ikke godkendt|har jeg aldrig godkendt|har jeg ikke sagt ja til|har jeg aldrig sagt ja til|har jeg ikke bedt om|har jeg aldrig bedt om]
    [slå|slår|skru|sluk] (venligst) (for) [texts|notifikationerne|dem|det her] fra
    ? ^ [slå|skru] [det|dem|det her] fra $
    ? ^ (jeg) [blokerer|blokere|anmelder|spærrer] (nu) [jer|dig|nummeret|dette nummer] (nu) $
    ? ^ (i|nummeret|du) (er) [i er blokeret|er blokeret|blokeret|er nu blokeret|blokerede] (nu) $
    ? ^ [det er|dette er|det her er] [sidste advarsel|sidste gang jeg siger det|rent spam|chikane|spam|noget spam] $
    ? ^ [sidste advarsel|rent spam] $
    [behold|spar mig for|spar os for] (selv) [jeres] [texts]
    ? ^ I (kan) (godt) [kan spare jer|kan godt spare jer|kan lade være|kan godt lade være|kan selv være reklame] $
    ? ^ [ring ikke|ring ikke til mig|forstyr mig ikke|forstyr ikke|skriv ikke|kontakt mig ikke|aldrig mere] (mere|igen) $
    [spam|plag|generer|forstyr] (en|nogle|nogen) [anden|andre]
    [drop|skrot|stop] (nu|venligst) (jeres|de|de der|alle|de her) (der) [texts]
    [frabeder|frabedes|takker nej til|siger nej til|afslår|ønsker ej] (jeg) (mig|os) (flere|yderligere|alle|jeres) [texts]
    [jeres|de her|disse|alle] (skide) [texts] (er) (så|bare) [irriterende|trættende|uønskede|ikke velkomne|ikke ønskede|belastende|generende|irriterer mig|forstyrrer mig]
    ikke [kunde|medlem] (mere|længere) (hos|hos jer) … [drop|stop|slet|fjern|afmeld|send ikke|ingen|så lad]
    [nummeret|nummer|mit nummer] (må|skal|bør) [må ikke|skal ikke|bør ikke] (længere|mere) [kontaktes|bruges|få|ringes|benyttes]
    ? og [slet|fjern|afmeld|stryg|frameld] [mig|os|mit nummer] $
    [=hold|håld|holdt|hør|stop] (now) [op|opp] (med|mæ) (det|de|at|det der|det her|det lort|jeres pis|dit pis) (now) $
    ? ^ (now) (now) [stop|hold op|drop|hør op] (now) [det|det der|det her|med det|med det der|med det her] (now) $
    [ku|kan|kunne|vil|ville|gider|mon] [i|du|man|jeg|det|ikke det] (now|ik|ikke) (now|ikke|kan) (now) [stoppe|holde op|slutte|droppe det|ophøre|skåne mig|stoppe det|lukke for|slå det fra|få stoppet|lade være] (now) (med det|med dette|her) (now) $
    ? ^ (now) [det|dette] (now) [må|skal|bør] (now) [stoppe|slutte|holde op|høre op|ophøre|få en ende] (her|now) $
    [la|lad|lader|lade] (now) [mig|os|hende|ham|kin] (now) (now) (være|vær|ver) (i) (now) [være|fred|vær|freden|fedr|ro|i fred]
    (vil|kan) (i) [lade|la] [mig|os|kin] (now) være (i fred)
    ? ^ (now) (now) (så|nu) (er) (det) (now) [er det nok|er det fandeme nok|er det godt|må det være nok|nok er nok|så er det nok|er det slut|er det for meget|stopper festen] (now|med det)
    [forstå|fatte|begribe|at] (at|now) jeg (now) [nej|ikke] (now) [vil høre fra|vil ha|vil have|gider|ønsker|vil vide af|er interesseret] (mere|jer|det)
    (jeg) (now) [nej|ikke] vil (now) [høre|ha|have|få] [mere|noget|fra|jer|sms] (fra|sms) (jer)
    [vil|gider|ønsker] (jeg|now) (now) [ik|ikk|ikke|it|ej] (now) (ha|have|få|modtage|længere) (flere|fler|mere|mier) [texts|af det her|af det der|af det dær|af den slags|fra jer|fra jær|fra jeres|fra den kant]
    [vil|gider|gier|ønsker] (jeg|now) [ik|ikk|ikke|it|ej] (now) (ha|have|få) [mere|mier|flere|fler] (af|fra|i) (det|den|de|jeres) (her|der|slags|dær|lort)
    ikke [imp] (til) (mig|os) [mere|flere|igen|længere]
    [send|sende|sender|skriv|skrive] (now) [ikke|aldrig|ingen] (now) (mig|til mig|os) (now) [mere|flere|igen|noget|længere] (now)
    [skriv|send|sms|spam|tekst|ring] (now) til [nogen andre|nogle andre|en anden|nogen anden|naboen|andre] (now) (der|som|i stedet|ik|ikke) (har|til)
    [skriv|send|sms|spam|ring] (now) til nogen [der|som] (now) [gider|vil|har]
    [find|plag|genér|gener|spam] (jer|now) (en|nogen|nogle|et) [anden|andre|andet] [offer|at plage|at genere|i stedet]
    [plag|genér|gener|spam] (jer|now) (en|nogen|nogle|et) [anden|andre]
    ? [spar|sparer|spare] (now) [jer|jer det|jeres tid|jeres penge|jeres kræfter|på kræfterne|krudtet|besværet|ulejligheden|mig for] (now) (det|for det|besværet|ulejligheden|tiden)
    (kan) [i|du] (now) (now) [spare jer|spare jer det|spare jeres|lade være med|undlade|holde mund|klappe i|stoppe med|droppe] (now) (besværet|ulejligheden|det|at)
    ? [=hold|luk|klap] (now) (jeres|din) [kæft|mund|gab|kaje|i kajen] (now) $
    ? (jeg) (vil) (må) (now) [bede mig fritaget|bede mig forskånet|frabede mig|takke nej|sige nej tak|siger nej tak|siger pænt nej tak|takker pænt nej|takker nej|frasiger mig] (now) (for|til|mod) (mere|flere|yderligere|alt|videre|alle|jeres)
    nej tak til (mere|flere|alt|yderligere|alle|jeres) (af) (fra|jeres|den) [texts|jer|slags|kant]
    (bedes|bør|skal|må|anmoder om at|vil i) … [henvendelser|texts] … [undlades|ophøre|stoppes|indstilles|ophører|frabedes|undgås]
    [texts|henvendelser|reklamer] (now) (til) (dette|mit) (nummer) (now) [frabedes|er uønskede|er uønsket|ønskes ikke|frabedes venligst|ikke ønsket|ikke velkommen|undlades]
    [afmeld|slet|frameld|stryg|meld|glem|streg|kryds|fjern] (now) (now) [mig|mit nummer|vores nummer|min mor|min far] (now) (now) (ud|af|fra|ned) (now) (listen|igen) $
    [afmeld|slet|frameld|stryg|streg|kryds|fjern] (now) os (now) [ud|af|fra] (now) (listen|igen) $
    ? (bare|så) [stryg mig|slet mig|fjern mig|glem mig|drop mig|glem alt om mig|glem os|stryg os|streg mig ud|i kan godt glemme mig] (now)
    [det er|er|dette er|mit] (en|mit) (now) [workphone] … [ingen|ikke|nej|fjern|stop]
    [det er|nummeret er|telefonen er] … [barns|børnenes|datters|søns|drengs|piges|barn|dreng|pige|datter|søn] [nummer|telefon|mobil] … [ingen|ikke|stop|fri for]
    [det er|nummeret er|telefonen er] … [børnenes|datters|søns|drengs|piges] … [ingen|stop|fri for]
    [ingen] (flere|mere) [texts] (now) [hertil|her|til dette nummer|til mig|tak her|på denne telefon|på min telefon|på mobilen]
    [skiftet|flyttet|opsagt|solgt|gået over] (now) (til) (now) (et|en|min|mit|vores) [andet|anden|nyt|abonnement|hus|bil|selskab|udbyder] (selskab|udbyder|firma|abonnement|hus|bil) … [spar|slet|stryg|stop|ingen|fjern|ikke brug|ikke flere|ikke mere]
    [hvor mange gange|hvor tit|hvor svært kan det være|hvor ofte|hvad er det i ikke forstår|hvilken del af nej|hvad er det ved nej] (now) (skal|må|at) (jeg|man|i) … [sige|bede|skrive|fatte|forstå|=nej|stop]
    [det er|dette er] (now) [tredje|fjerde|femte|anden|sidste|tiende|syttende] gang (now) (at) jeg (now) [beder|skriver|siger|svarer|melder]
    [har|nu har jeg|jeg har] (jeg|nu|now) (bedt|sagt|skrevet|svaret) (jer|now) (om det|=nej|stop|fra) [to gange|tre gange|fire gange|fem gange|flere gange|mange gange|ti gange|hundrede gange|nej flere gange]
    ? ^ (now) (jeg) (har|er) (now) [blokeret jer|blokeret dig|blokeret nummeret|i er blokeret|blokerer jer nu|anmeldt jer|meldt jer]
    ? [det|jeres|jer] (now) [blæser jeg på|rager mig en fjer|rager mig en papand|rager mig|gider jeg ikke læse|læser jeg ikke|læser jeg alligevel ikke|er jeg ligeglad med|siger mig intet|siger mig ikke noget]
    ? ^ (jeg) (er) (now) [ikke intereseret|ikke interesseret|ik interesseret|uinteresseret|ikke intresseret|ikke længere interesseret|ikke interesseret længere|ikke intereseret længer] (now) (mere|længere|længer|i det|i jeres tilbud|i jer) $
    [i bedes|bedes i|jeg beder jer|vi beder jer|må jeg bede jer|vær søde at|vær rare at|vær venlige at|vær sød at|vær venlig at] (om at|now) (now) [stoppe|holde op|lade være|slette|fjerne|afmelde|undlade|stope|ophøre|lade mig være|framelde] (mig|med|at|mit)
    [stope|stoppe|slutte] med at [sending|skirve]
    [kan man|kan jeg|må jeg|jeg vil gerne|vil gerne|gad godt|kunne jeg] (now) [blive fri for|slippe for|blive fritaget|fritages|undgå|forskånes|være fri for|komme af] (now) (for|af|fra) (med) (jeres|de|det|flere|alle|den) (her|der) (texts|listen|slags)
    [hvis|får|kommer|sender|skriver|modtager] (i|jeg|der) (now) [én|en|flere|et] (gang|sms|besked) [til|mere|sms|besked] … [lawyer]
    (jeg) [melder|anmelder|rapporterer|klager] (jer|over jer|det|dette) (now) (til) [authority]
    [authority] (er) (now) [orienteret|underrettet|kontaktet|informeret]
    [died] … [stop|slet|fjern|lad os|lad ham|lad hende|i fred|slette|fjerne|stoppe|hold op|ingen beskeder|ingen sms|ingen reklamer|ingen tilbud|ikke flere|ikke mere|ingen flere|nummeret|stryg|afmeld]
    [skrid|forsvind|smut|gå|fis|pis|skrup] (now) (ud|væk) [ud af|væk fra|af|fra] [min telefon|min mobil|mit liv|min indbakke|min mor]
    ? ^ (now) [skrid nu|forsvind nu|fis af|pis af|rend og hop|rend mig|rend mig i nakken|fuck jer|skrid med jer|luk røven|hold bøtte] (now) $
    [stik|stop|prop] (jeres) [texts|rabat*|rabatkoder] (op|derop)
    ? ^ (now) [ud med mig|jeg er out|jeg er ude|jeg melder mig ud|uden mig|uden mig tak|jeg står af|jeg hopper fra|jeg hopper af] (now) $
    ? [ikke længere|ikke mere|ikke] (now) [kunde|medlem|relevant|aktuelt] (hos jer|for mig|længere|mere) (now) (så|og)
    ? (har) (jeg) (now) [ikke bedt om|aldrig bedt om|aldrig tilmeldt mig|ikke tilmeldt mig|ikke skrevet mig op] (now) (det|de|dette|jeres|til) (her)
    jeg er (now|kun) [10|11|12|13|14|9|ti|elleve|tolv|tretten] (år) … [ikke|stop|ingen]
    [er|hun er|han er|kin] (now|kun) [10|11|12|13|14|9|ti|elleve|tolv|tretten] år … [ikke|stop|ingen]
    [kan|kunne|vil|ville] (i|du) (være) [søde at|så søde at|sød at|venlige at|så venlige at|flinke at|rare at] (now) [stoppe|holde op|slette|fjerne|afmelde|lade]
    [ikke flere|ingen flere|ikke mere|ingen] [texts] [på|til] [min|mit|denne|dette] [telefon|mobil|nummer]
    ? [ingen her|ingen hos os] (now) (der) [vil have|har bedt om|læser|gider|er interesseret i] (now) (det|det her|dette|det der|jeres|den slags) (texts)
    ? ^ (men|og) hvem har [spurgt|bedt|inviteret] jer (now) (om det) $
    ? (det) [ville|kunne|er] (være) (now) [rart|dejligt|skønt] (hvis|at) (jeg|vi|man) (kunne|måtte) [slippe|slap|blive fri|være fri] (for) (texts|det her) $
    ? [næste gang|en sms mere|en gang til|kommer der en til|endnu en|bare en til|en til] (sms|besked|texts) (now) (og) (så) [går|ringer|kontakter|anmelder|skifter|hører|blokerer|bliver det|melder|klager] (jeg|det|i) (now) … [authority|lawyer|selskab|leverandør|anmeldelse|teleselskab]
    ? hvis (der) (kommer|i|jeg) … [en til|flere|igen|endnu en|én til] (now) [bliver|går|anmelder|kontakter|skifter|ringer|klager] … [politianmeldelse|authority|lawyer|selskab]
    ? [en gang til|en til|en sms til] og (så) [skifter|anmelder|blokerer|klager] jeg (now) (selskab|jer)
    ? [en gang til|en til|en sms til|en mere] og (så) jeg [skifter|anmelder|blokerer|klager] (now)
    ? (jeg) [lægger|skriver|hænger] (det|dette|jer) (now) (ud) på (now) [facebook|nettet|sociale medier|trustpilot|internettet]
    ? (der) er (now) [ingen grund|ingen mening|intet formål] (længere) (for jer) (now) (til|med|i) (at) [sending|sende|skrive|kontakte mig]
    ? [texts] (til mig|til os) (now) (er|bliver) [overflødige|unødvendige|meningsløse|ikke længere relevante|ikke relevante|ikke nødvendige|spildte|spild af tid]
    ? [få|gør|sæt|sætter] (now) (en|et) [ende|stop|punktum|slut] [på|for] (now) (det her|dette|halløjet) [texts|halløjet|det her]
    ? ^ hvornår (stopper|slutter|holder) (now) (det her|dette|i|det) (now) [stopper det|stopper det her|stopper i|holder i op|holder det op|slutter det|slut|op] (now) $
    ? ^ hvornår [stopper|slutter] [det her|i|dette|det her pjat] (now) $
    ? ^ (now) (nu|så) [må det være nok|må det stoppe|kan det være nok|skal det slutte|stopper legen|må det være slut] (now) (med) (texts) $
    ? (alt|alle) (fra jer|jeres sms|jeres texts|det) [ryger|havner|går] (now) (direkte|lige) i [spam|skraldespanden|papirkurven|spamfilteret]
    ? ^ (men) [er i] (now) (helt) [døve|dumme|tunghøre|tungnemme|blinde|tykpandede] (eller) (hvad) $
    ? (now) [kan i ikke|kan du ikke|lær] (now) (at) [læse|læse dansk|forstå dansk]
    ? [nej betyder nej|nej er nej|nej er et nej|stop betyder stop|stop er stop|hvilken del af nej|hvad er det i ikke forstår|hvad er det ved ordet nej|hvad er det ved stop]
    ? [får|kommer|modtager] (now) (jeg|der) [stadig|stadigvæk|alligevel] (now) (jeres|de der) [texts|sms er]
    ? [håber] (now) (at) (det|dette) (var|er|bliver) [sidste gang|sidste sms|den sidste sms|den sidste besked|sidste besked|det sidste fra jer]
    [lad] (now) [det|dette|det her] (now) (være|blive) [den sidste|sidste sms|den sidste sms|sidste gang|det sidste]
    ? (jeg|vi) (now) er (now) færdig med [jer|jeres firma|jeres butik|jer nu] (now) $
    ? regn ikke (now) (længere) med (mig|os) (now) (længere|mere)
    ? ^ jeg [trækker mig|melder mig ud|takker af|hopper fra] (now) $
    ? ^ (now) [skrid|smut|pis af|rend og hop|rend mig|fuck af|gå ad helvede til|gå ad pommern til|rend mig i røven|kys mig|skrub af|skrub] (now) (med) (jeres|texts) $
    ? ^ (now) [forsvind|gå væk] [med|fra] (jeres|texts|min telefon) $
    ? [rend mig|rend og hop|skrid|fuck af|gå ad helvede til|stik|skrid ad helvede til|rend mig i røven] (now) (med|jeres|rabatten) (jeres) (texts) [texts|skråt op|op i|langt væk]
    glem (now) [at jeg findes|at jeg eksisterer|mig|os|alt om mig] (now) $
    ? [nummer|nr|mobilnummer] (now) har (now) [intet|ingenting|ikke noget] (i|på) (jeres) (register|liste|lister|system) at gøre
    ? ^ (now) (det|dette|det her) (er|var) (now) [ikke noget for mig|ikke for mig|ikke lige mig|ikke min stil|ikke noget jeg har brug for|ikke noget for os|ikke min ting|ikke noget vi har brug for] (now) $
    ? ^ (jeg|vi) [køber|handler|bestiller] [alligevel|hos jer|alligevel hos jer] (now) [ikke noget|intet|aldrig noget|ingenting|aldrig] (hos jer|now) $
    ? [spar|gem] (now) (jer) (jeres|de der) [texts] (now) $
    ? [i|du] [spilder|kaster] (bare|kun) (jeres|din) (now) [tid|energi|penge]
    ? ^ (now) (det) [nytter ikke|nytter ikke noget|er nytteløst|er spildt|er omsonst|er formålsløst|hjælper ikke] (now) (at) [sending|fortsætte] (mere|længere) (til mig) $
    ? ^ (now) [skån mig|spar mig|skån os|spar os|forskån mig|fritag mig] (now) (for) (texts|det her) $
    [giv|lad] (now) [mig|os] (now) (få|have) (lidt|nu|min) [fred|ro|fred og ro|ro og fred] (now) $
    ? (jeg) (vil) (now) [sove|have fred|have ro] (now) [hold op|stop|lad mig være]
    ? ^ (now) [hold mund|ti stille|klap i|hold kæft|hold jeres kæft|luk røven|luk arret] (now) $
    [slå|sluk|skru|deaktiver|deaktivér|afbryd|luk] (now) (for) (sms) [mit nummer|dette nummer|det her nummer|notifikationerne|notifikationer|udsendelserne|tjenesten|sms tjenesten|beskederne] (now) (fra)
    ? (det|i) [hænger|står] (mig) (now) (ud|langt) [ud af halsen|langt op i halsen|op i halsen|langt ud af halsen]
    ? (jeg) (er) (now) [træt|led og ked|dødtræt|pissetræt|ked|ved at være træt] af [jer|jeres|det der] (texts) (now) $
    ? ^ [det|dette|det her|i] (now) (er|føles som|grænser til|ligner) (now) (ren|den rene) [chikane|stalking|spam|terror|forfølgelse|telefonterror] (now) $
    ? ^ (ren|den rene) [chikane|stalking|telefonterror|terror] (now) $
    ? i (now) [bombarderer|spammer|chikanerer|forfølger|terroriserer|drukner|overdænger|stalker|plager|generer] (now) [mig|os|min telefon] (now) (med) (texts)
    [gør|gjort|nedlægger] (now) (jeg) (hermed) [indsigelse|indvending] (mod|imod) (now) (al|jeres) (direkte) [markedsføring|texts]
    ? (det|dette) er (now) [ulovligt|forbudt|ikke lovligt|strafbart|imod loven|mod loven] (now) (at) (sending) (uden) (mit) (samtykke|tilladelse)
    ? i har (now) [ingen ret|ikke ret|ingen tilladelse|ikke tilladelse|ikke lov|intet samtykke|ikke mit samtykke] (now) (til) (at) [bruge|sending|kontakte|have|skrive]
    ? [robinsonlisten|robinson listen|robinsonliste|reklamebeskyttet|reklamebeskyttelse]
    ? ^ (jeg) (now) må (now) ikke (have|få) (det|sms) (now) for [mine forældre|mor|far|min mor|min far|mor og far]
    ? [hver] (eneste) [sms|besked] [koster] (now) (mig|os) (penge|dyrt)
    ? (er) [ikke til|ikke beregnet til|ikke lavet til|ikke for] (now) [texts] (now) $
    (jeg|vi) ikke (now) [ville|vil|kan lide|have] (mere|have|ha) (have|ha|få) [texts]
    [hvilken knap|hvad skal jeg trykke|hvad skal jeg gøre|hvad skal der til] … (trykke|gøre) (på) (for) (at|før) … [slippe]
    [magiske ord|trylleordet|tryllerordet] (now) (for|så) (at) … [slippe|stoppe|stopper]
    [sørg for|gør|sørg lige for|vil i sørge for|kan i sørge for] (hvad) (der|så) (skal til) (now) (så|at) (at) [jeg|vi|min mor] [slipper|ikke får mere|ikke får flere|ikke får|aldrig får|ikke modtager] (jeres|flere|mere|for jer) (texts) $
    ? (gør) (now) (hvad|det) (der) skal til så (jeg|det|vi) … [slipper|slippe|stopper]
    [han|hun|kin] [vil|ønsker|skal] ikke (længere) (now) (have|ha|få) (now) (flere|jeres|mere) [texts] (now) [fra jer|af jer|mere]
    [kan|kunne|vil] i (ikke) (now) (bare) (ikke) [lade|lad] (now) (mig|os|kin) (now) [være|i fred|være i fred|få fred]
    ? ^ [behøver|skal|må] i (now) [sende|skrive|sms e|smse|forstyrre|bippe] (now) [hver dag|hele tiden|så ofte|midt om natten|konstant|i weekenden]
    ? ^ (now) (kan|er) (man|der|det) ikke (now) (noget|muligt at|en måde at) [slå det fra|stoppe det|slippe for det|slå dem fra|komme af med det|slippe] (now) (for) (jer|det her) $
    ? ^ hvorfor [bliver|sender|skriver|smser] i (now) (ved) (med) (at) (sende|skrive) (mig) (så meget|sådan noget|alt|det) (det) [lort|pis|bras|reklame|spam|skrald|fis|texts|møg]
    ? [nul|0] (stk) [texts|sms er] (now) [ville|er|var] (være) (now) [passende|nok|perfekt|fint]
    ? ^ (men) hvem (fanden|pokker|gider|now) [læser|gider læse|interesserer sig for|gider] (now) (det her|det|det der|jeres) (texts) (egentlig|now) $
    ^ (now) [ikke|aldrig|intet] (now) [pr sms|per sms|via sms|på sms|med sms|på mobilen|over sms] (now) $
    ? ^ (now) kun [via|på|pr|per] [mail|e mail|brev|post|telefon|e boks] (now) (fremover) $
    ^ (now) [ingen|intet|ikke flere] (now) (flere|mere) [texts] (now) $
    ^ (now) ikke (now) [flere|mere] [texts] (now) $
    [ingen|ikke|intet] [flere|mere] [texts] (now) $
    ? (har|er) [flyttet|skiftet selskab|skiftet udbyder|solgt bilen|gået på pension|lukket butikken|stoppet med] (now) … (så) [stop|stoppe|skriv ikke|send ikke|overflødig*]
    ? (indtil da|til da) [asking] (now) (now) [stopping] (now) (med|på) (slags|now) $
    ? [asking] (now) (now) [leavingMe] (now)
    [asking] (now) (now) [stopping] (now) (med|fra|at|og) (at) [sending] (now)
    [asking] (now) (now) [stopping] (now) (med|fra) (jeres|de her|de der|alle|det|disse|al den) [texts]
    ? ^ (now) (now) [giv op|giv nu op|ophør|hold inde|hold op] (now) (now) (now) $
    ? ^ [stop|afmeld|frameld|slut] (now) [tak|please|plz|venligst|mvh|kh] (now) $
    ? [texts|indkaldelser|indkaldelserne] (now) (kan|skal|må|bør) (now) [stoppe|slutte|ophøre|holde op|stoppes|indstilles] (now) (med at) (komme|tikke ind|dukke op)
    [=hold|holde] (now) [jer|dig] (now) [væk|borte|langt væk] (fra) [mig|os|min|mit]
    ? ^ (now) hold jer (now) [væk|borte|langt væk] $
    ? ^ (now) [hold jer væk|bliv væk|hold jer fra mig|hold jer fra min telefon] (now) $
    (jeg|vi) [klarer|klare] (mig|os) (now) (fint|godt|glimrende|udmærket|sagtens) uden (jer|jeres|de her|alle|den slags) (texts) $
    ? har I (now) [ikke andet|ikke noget bedre|intet bedre|ikke noget andet|ikke bedre|intet andet] (at) (lave|foretage jer|tage jer til|give jer til)
    [bliver|blive|bliv|blev] (now) [upset] af (jer|jeres|de her|de der|alle|disse) (evindelige|konstante) [texts]
    ? (jeres|de her|de der|disse|alle) [texts] (now) [vækker|stresser|skræmmer|irriterer|plager|forstyrrer|generer|går mig på nerverne] (mig|ham|hende|os|kin)
    [interesserer|rager|morer|vedkommer|angår] (now) (mig|os) (now) ikke (now) [nothingAtAll]
    ? (jeg|vi) [betakker mig|betakker os|frabeder mig dette|takker nej|takker pænt nej|siger nej tak|siger tak men nej tak] (now) $
    ? ^ (now) (men) (nu|her|hermed|så) [quitsYou] (now) (now) $
    ? [nu|her|hermed|så] (now) [quitsYou] (now) (now) $
    [afslut|afslutte|afslutter|bryd|bryder|bryde|afbryd|afbryder|indstil|indstille|ophør med|opsiger|opsig|kap|klip|ophæver|afstår fra|frabeder mig|frabeder jeg mig|frasiger mig|fraskriver mig|stop|slippe for|vil ikke have] (now) (venligst) (al|alt|enhver|vores|denne|den her|videre) (form for|yderligere) [dealings] (med mig|med jer|fra jer|fra)
    [frabeder|frasiger|fraskriver|betakker|frabede|undsiger] (jeg|vi) (now) [mig|os] (now) (al|alt|alle|enhver|jeres|hver) (form for|slags|form|typer) [texts|dealings]
    ? [denne|den her|vores|al|dette] [dealings] (now) [ophører|afsluttes|stopper|skal ophøre|skal stoppe|afsluttet|er slut|er afsluttet|ophøre|slutter]
    ? hvor mange [stop|=nej|afmeldinger] (now) [skal|kræver|behøves|der]
    ? hvor [mange gange|tit|ofte] (now) (skal|må|behøver) (jeg|man|vi) (now) [bede|sige|skrive|afmelde|framelde|sige til|sende stop|svare stop|bede jer]
    ? hvor længe (now) [skal i|har i tænkt jer|bliver i ved] (now) (at) (blive|fortsætte|plage|spamme|sende)
    ? [sagt|skrevet|svaret|bedt] (jo) (now) [=nej|stop|fra|jer holde op] (now) (til jer) [før|flere gange|på både|både|i telefonen|to gange|tre gange|gentagne gange|allerede]
    ? ^ (now) [texts] (now) nej (tak) (now) (now)
    ? ^ (now) [kun|hellere|helst|bare] (via|på|pr|per) [mail|e mail|email|brev|post|e boks|eboks] (now) (now) $
    ? ^ (now) [luk|træk|hiv|sluk|drej|kap|klip] (now) (nu|for) [hanen|stikket|proppen|snoren|håndbremsen|nødbremsen|ledningen|kablet] (now) (ud) (now) $
    [træk|hiv|trække|hive] stikket (ud) (på|til|for) (de|jeres|det|alle) (der|her) (texts)
    ? [læg|sæt|sætte|slå] (now) (et) [låget på|punktum|punktum her|punktum for det her|stop for det her|stop for dette|en stopper for det|en stopper for det her] (now) $
    ? (sæt|slå|sætte|træk) [en streg over|streg over|stregen over] [mig|mit nummer|mit navn|det her|dette]
    ? ^ (now) (det er|vi er|jeg er) [færdige med hinanden|over and out|slut prut finale|slut og færdig|slut finito|punktum slut|færdigsnakket|farvel for altid|farvel og på aldrig gensyn|på aldrig gensyn|farvel og tak|slut herfra|løbet er kørt] (now) (now) $
    ? ^ (now) nej (now) (nej) (og) [atter nej|nej og atter nej|nej nej nej|nej nej og nej|aldrig i livet|for fanden|for helvede] (now) $
    [må ikke|må aldrig|får ikke lov at|har ikke lov til at] (now) [bruge|anvende|benytte|udnytte|misbruge] (now) (mit|det her|dette) [nummer|nummeret|telefonnummer|mobilnummer|nr] (now) (til|for|i) (jeres) [texts|reklame|markedsføring|den slags|sådan noget]
    ? (min|den her|denne|mit) [telefon|mobil|nummer|indbakke] (er) (now) (jo) [ingen|ikke en|ikke et|ikke jeres|ikke til] [skraldespand|opslagstavle|reklamesøjle|papirkurv|postkasse|reklametavle|losseplads|sted for|legeplads]
    [texts] (hertil|på denne telefon|til mig|til dette nummer|på mobilen) (now) (er) (now) [udelukket|ikke tilladt|forbudt|bandlyst|uønsket|uønskede|ikke velkommen|no go]
    [her|hertil|på denne telefon|på dette nummer|på den her telefon|på vagttelefonen] (now) [skal|må|bør] (der) ikke (now) (komme|sendes|modtages) (komme|sendes|flere|nogen) [texts]
    ? ikke (længere|now) [figurere|stå|stå opført|være|findes|optræde|være med|være opført|indgå|ligge] (opført|med|noteret) [i|på|blandt|med] (jer|jeres|den) [lists]
    ? [imp|giv] (now) (jeres|de her|det|dem|den|alle) (egne) (texts) til [somebodyElse]
    ? [kan|kunne|må|ønsker|vil gerne|muligt|går det an|beder om|bede om] (at|now) (man|jeg|vi) (now) [at blive|blive|at] (now) [struckOff] (now) (fra|af) $
    [blive|gerne|ønsker at] (now) [struckOff] (now) [fra|af|på|for] (jeres|den|alle|de|flere) (texts|lists|udsendelser|her)
    bliver (now) [struckOff] (now) [fra|af] (jeres|den) [texts|lists]
    ? [hvor|sikke|som] (fanden) (i) [spammer|plager|bipper|maser|tigger] (i|da)
    ? i (now) [spammer|sender|smser|skriver|plager|maser] (now) (alt) (alt for) [for meget|for mange|for tit|for ofte|hele tiden|døgnet rundt|i tide og utide|konstant|som sindssyge]
    ? [chill|slap af|rolig|ro på|tag en slapper|skru ned|dæmp jer] (now) (lige) (med|for) (jeres|de her|de der) [texts]
    ? [fået rigeligt|fået mere end nok|har rigeligt] (now) [af|med] [jer|jeres|det her|det der|de der|de her] (texts)
    [plaget|spammet|mast|sendt|smset|fortjent] (jer) (til|fortjent) (en) [blokering|block|anmeldelse|spærring]
    ? (i) [ryger|havner|kommer|bliver|er] (nu|now) (på|i|ind) (min|i|en|på) [blokeringslisten|blokeringsliste|spamlisten|spamliste|sortlistet|blokfilter|spamfilteret]
    ? [nu|så|hermed] (now) [blokerer jeg|spærrer jeg|blokker jeg|anmelder jeg|melder jeg] (now) [jer|dig|nummeret]
    [har] (now) (jeg|vi) (now) [ikke|ingen|aldrig] (now) [tid|overskud|lyst|plads] (now) [til|til at læse] (den slags|jeres|alle|de her|sådan noget|al den|sådanne) [texts]
    ? (jeg|er) [er ludoman|er spilleafhængig|tørlagt alkoholiker|er ædru alkoholiker|spilleafhængig]
    [vil|ønsker|kræver|forlanger|begærer] (jeg|vi) (now) (have) (at) (denne|den her|dette|jeres|al) [dealings|texts] (now) (skal) [ophører|afsluttes|stoppes|stopper|ophøre|slutter|afsluttet|indstilles|stoppet|slut]
    ? ^ (now) [så|og|jeg vil have|giv mig] [stilhed|fred og ro] (now) (er guld) $
    ? [stilhed|tavshed] er guld
    [sætter pris på|sætte pris på|taknemmelig|glad] (det) [hvis|om] i (kunne|ville|vil|kan) (now) [skåne|forskåne|undlade|fritage|undlod] (mig|os|at|for|now)
    ? (det) er (now) [pænt|sødt|venligt] (now) (ment|af jer) men (now) [ikke på telefonen|ikke flere|ikke mere|ellers tak til flere]
    ? [ikke mere|ikke flere|intet mere|ikke et bip mere|ikke en lyd mere] (now) [på mobilen|på min mobil|på telefonen|på min telefon|i indbakken|i min indbakke]
    ? glem (now) [at i|at du] (nogensinde|nogen sinde) [har haft|fik|har fået|har] (mit|det her) [nummer|nummeret]
    ? ^ (now) [skrid ad helvede til|gå ad helvede til|rend mig i røven|kys mig i røven|sut røv|hop i havnen|hop i søen|skrub af h til|rend og hop i havnen|fuck jer|fuck you|fuck off|luk jeres lort|gå hjem og læg jer|ryg og rejs] (now) (med) (jeres) (texts) (now) $
    ? [=hold|luk] (now) (nu|jeres|så|dog) [kæft|bøtte|kaje|mund|mule|klaptorsk]
    ? [died] & [skriver til|smser|sender til|lykønske|hans nummer|hendes nummer|stadig sms|stadig beskeder|i kan godt stoppe|i kan godt holde op|ikke at skrive]
    ? [hans|hendes|mors|fars|min mors|min fars|min mands|min kones] [nummer|telefon|mobil] (now) (som|der) (i) [skriver til|sender til|smser]
    ? [skal|må] ikke (now) (komme|få|have) (nogen|flere) [texts] (now) [til|på] (den her|dette|denne|det her) (telefon|nummer|mobil)
    ? [vil|ønsker] (now) [kun|hellere|helst] (have|få|kontaktes) (jeres|kontakt) (texts|information) (via|på|pr|per) [mail|e mail|brev|post|e boks] (now) (ikke sms|ikke på sms|ikke via sms)
    [ikke|ej|aldrig] [via|per|pr|over] [sms] [men|tak|længere|fremover|mere]
    ? (er|det) (jeg|vi) (now) (jeg) ikke (længere|now) [interesseret i længere|interesseret i mere|interesseret længere|interesseret mere|interesseret i fremover] (now) $
    [unsubscribe|unsubscrib|unsub|opt out] [mig|os] (now) (fra|af|ud)
    [skriv|send|ring|sms|kontakt] (now) aldrig [mere|nogensinde|hertil|her|til mig|til dette nummer|igen] (hertil|her|til mig|til dette nummer) (igen|mere|hertil)
    ^ (now) [skriv|send|ring|sms|kontakt] (now) aldrig $
    [send] mig (now) ikke (now) (flere|jeres|sådan noget) [texts]
    [lad] (now) [min indbakke|min telefon|min mobil|mit nummer] (now) (være|få|i) (i) [fred|være|ro]
    [slet|fjern|luk] (now) (mig som) [kontakt|kontakten|kontakten til mig]
    [luk|lukke] (min|mit) (konto|profil) (ned) [for sms|til sms|for beskeder|for reklamer]
    [striking] (now) [mig|os|kin|ham|hende|mit nummer|nummeret|dette nummer|det her nummer|vores nummer] (now) (ud|væk|helt) [fra|af|på] (jeres|den|alle) [lists|texts]
    [vær|være|var] (så) [søde|søde til|sød|sød til|venlig|venlige|rar|rare|flink|flinke] (now) ikke (now) at [skrive|sende|smse|kontakte|ringe|forstyrre|genere]
    ? [hvis|om] i tror (at) (jeg) (now) [vil have|vil ha|gider|ønsker|savner|læser] (jeres|flere|de der) [texts]
    ? [ville|kunne] (være) (now) [rart|dejligt|skønt|fint|fedt|sødt] (now) [hvis|om] (jeg|vi|man|i) (kunne|måtte|ville) [slippe|slap|blive fri|lade være|holdt op|lod være|glemte mig|stoppede]
    ? så (now) [stop|ophør|hold op|lad være] [nu|straks|omgående|venligst|med at sende|med at skrive] (now) $
    [skal|behøver|vil|ønsker] (now) ikke (now) (bruge|have|længere) [bruge mere|have mere|bruge noget mere|have noget mere|bruge noget|have noget] (now) fra [jer|jeres butik]
    ? [ingen|ikke nogen] (her) (der|længere) (now) [læser|vil have|har glæde af|er interesseret i] (now) [det her|dette|dem|jeres|det der|den slags|disse]
    [betale|betaler|koster] (mig|penge) (for) [hver|alle] (eneste|modtaget) [sms|besked|jeres beskeder]
    ? ^ (now) (nu|så) [må det række|kan det være godt|må det være godt|er den god nok med sms] (now) $
    ? hvem (har) (giver|gav) [givet jer|gav jer|giver jer] [ret|lov|tilladelse|retten] (til) (at) [sending|sende|skrive]
    ? [trykke|tryk] (now) på (den) [stop|stopknappen|stop knappen|sluk knappen|slukknappen|off|pauseknappen|delete|sletknappen]
    [taknemmelig|glad|pris på] (det) [hvis|om] i (kunne|ville) [lod mig være|lade mig være|fjernede mig|slettede mig|strøg mig|skånede|sparede mig|holdt jer|ikke skrev|ikke sendte]
    hvor svært [skal|kan] det (være) (now) (at) [fatte|forstå|stoppe|respektere|læse|lade være|holde op]
    ? [nummer|nummeret|telefonen|mobilen|telefon] (now) [tilhører|bruges af|ejes af] (en|et|mit|min) [på tolv|på elleve|på ti|på ni|på otte|på syv|barn|mindreårig|skolebarn|datter|søn|12 årig|tolvårig]
    ? [aldrig handlet|aldrig købt noget|aldrig været kunde|aldrig været medlem|aldrig hørt om jer|aldrig sat mine ben] & [texts]
    [tjenesten|abonnementet|medlemskabet|beskederne|udsendelserne] (now) ønskes (now) [afsluttet|opsagt|stoppet|afmeldt|lukket|afbrudt]
    [væk|ud] med [mig|os|mit nummer] (fra|af) (jeres|den) [lists|listen|her|gruppen]
    ? [vil|ønsker] (now) [ud af|væk fra|ud fra|af med] (now) [det her|dette|jer|listen|herfra|klubben|lists]
    [vil|skal|ønsker] (now) (absolut|virkelig) ikke (now) have (now) (mere|flere|noget) [af den|af det|af de|mere af] [slags|skuffe|type|den slags|den type]
    ? [skru|drej] (now) ned (for det|lyden) (til) [nul|0|minimum]
    ? [sagde|svarede|skrev|meddelte] (jo|jer) (now) [=nej|stop|fra|nej tak] (now) [allerede|i sidste uge|sidste uge|i går|sidste gang|sidst|for længe siden|sidste måned]
    ? ^ (now) [slip mig|slip mig fri|befri mig|sæt mig fri|tal til hånden|snak til hånden|snak med hånden] (now) $
    ? (læg|sæt) [mit nummer|nummeret|min telefon|mig] (now) [på is|på hylden|i mølpose]
    [remove|discard] (nu) [min nummer|nummer min|nummer mit|mine nummer|mit nummeret]
    ? ^ (now) (now) [tag mig af|tag mig ud|tag mig væk|ta mig af|pil mig ud|fjern mig|slet mig|stryg mig|sæt mig af|lad mig komme af] (now) (now) $
    ? i er (now) (så|bare) (fucking|skide|pisse|sindssygt|utrolig|utroligt) [irriterende|belastende|generende|trættende|pågående|anmassende|enerverende|forstyrrende|trælse] (now)
    ? (jeg) (har) [aldrig givet|ikke givet] (jer) (mit|lov) (nummer) [til det her|til reklamer|til den slags|til sådan noget]
    ? [smid|læg|prop|stik] (now) (jeres|de her|alle) [texts] (now) [i skraldespanden|i papirkurven|et andet sted|skråt op|hvor solen ikke skinner]
    [have|få|lade|vil have|giv mig] (now) (lidt) [ro|fred|fred og ro|ro og fred] (for|fra) (alle|jeres|de) [texts|jer]
    ? ^ (now) [behøver|skal|må] i (now) [sende|skrive|smse] (now) [to|tre|fire|fem|seks|ti] (sms er|stykker|gange|beskeder) om [dagen|ugen]
    ? [læser|åbner] (jo) (now) (dem|det) [dem aldrig|aldrig dem|aldrig jeres] (texts)
    ? [imp|sending|rette] (now) (jeres|de her|det|dem|disse) (egne) [texts] [til|mod] [somebodyElse]
    ? [nu|hermed|her] (now) [afslutter|stopper|bryder|slutter] (vi|jeg) (now) [det her|dette|med det her|det der] (now) (med) (texts)
    ? [vil|ønsker|skal] (now) ikke (now) [være med|være på listen|være medlem|være kunde|deltage] (now) [længere|mere]
    [frabeder|frasiger|fraskriver|betakker] (jeg|vi) (now) [mig|os] (now) (yderligere|fortsat|videre|fremtidig|flere) (form for) [texts|dealings]
    ? i (er|har) (now) [fyret|fyrede|afskediget|droppet|fået sparket|dumpet|sat af|smidt ud]
    [bedt|bad|beder|sagt til|opfordret] jer (now) (om) (at) (now) [stopping|slette mig|fjerne mig|ikke sende|ikke skrive|stoppe med]
    ? (det) så (now) svært (now) at [lade] (folk|mig|os|mennesker|en) (now) [være i fred|i fred|være]
    ? så (now) svært (now) at [stoppe|lade være|holde op|respektere|forstå et nej|fatte et nej|fatte]
    [mit nummer|nummeret|mit navn|mine oplysninger] (now) (skal|må) (now) ikke (now) [ligge hos|findes hos|stå hos|være hos|bruges af|gemmes hos|ligge i|stå i] (jer|jeres)
    [send|sms|skriv] ikke (now) [sådan noget|sådan nogle|den slags|noget i den stil|sånt noget|sådant] (texts|til mig|her)
    ? ^ (now) [skån|spar|forskån] [mig|os] (for) [flere|jeres|mere|alle|resten|det her|de|yderligere]
    [sætte pris på|sætter pris på|glad|taknemmelig|rart] [at|hvis|om] i (now) [slettede|fjernede|strøg|afmeldte|glemte|frameldte|droppede] (mig|mit nummer|os)
    ? (jeg|vi) [skider|blæser] (now) på (now) [hvad i har at sige|hvad i sælger|hvad i tilbyder|hvad i sender|jeres reklamer]
    ? [texts] (fra jer) (now) hører (now) hjemme (now) [i skraldespanden|i papirkurven|i skraldet|ingen steder|et andet sted|i spam]
    ? i har (now) [mit nej|haft mit nej|fået mit nej|fået mit svar|fået nej|fået et nej] (now)
    ? i behøver [ikke|ik] (now) … [mig|os] (now) (om) [mere|længere|flere]
    [ikke|slippe|aldrig|undgå] (now) (at|for at) (mere) [blive|bliver|være] (now) [kontaktet|ringet op|forstyrret|spammet|smset|mindet|opsøgt|opringet] (af jer|now) [igen|mere|længere|på|af|via|fremover]
    ? (min|vores) tålmodighed (now) er (now) [slut|opbrugt|sluppet op|forbi] (now)
    ? (i|du) (tage|tag|holde) [en pause|en lang pause|pause] (now) (sådan) (fra|med) [texts|for evigt|for altid|fra mig]
    [afbestil|afskriv] [mig|os|mit nummer] (now) (fra) (alle|jeres|fremtidige|now) (fremtidige) [texts|lists]
    [afmeld|frameld] mig (fra) (alle|jeres) (fremtidige) [texts|lists]
    samtykker (jeg) (now) ikke (now) [længere|til det her|til dette|til jeres|til at|mere|til reklame]
    ? [rør|brug|benyt|misbrug] (now) [ikke|aldrig] (now) [mit nummer|dette nummer|det her nummer|mit mobilnummer] (now) (igen|mere|længere)
    ? ^ (now) (næ|=nej|næh) [nu|så] er det (now) [nok|godt nok|slut med det] (now) $
    ? [vil|ønsker] ikke (now) være med [længere|mere|i det her]
    ? [sørg for|sørger i for|se til|ordn|fiks|håber|regner med|går ud fra|forventer|kræver|vil have] (now) at (now) [det her|dette|i|beskederne|plageriet|sms erne] (now) (kan|skal) (now) [stopper|ophører|slutter|holder op|forsvinder|er slut|stoppe|ophøre]
    ? [enige om|aftale] (now) at (now) i (now) [stopper|lader være|holder op|sletter mig|stryger mig]
    [går|gik] (jeg) (now) ikke (now) [med til|længere med til|ind på] (now) (mere|flere|jeres|at) (få) [texts]
    ? nej (tak) til [alt fra jer|alt i sender|det hele fra jer|alle jeres udsendelser|det hele for al fremtid]
    ? [sidste chance for at stoppe|chance for at stoppe|sidste chance|sidste advarsel] (now) [før jeg blokerer|før jeg anmelder|inden jeg blokerer|inden jeg anmelder|før jeg politianmelder]
    ? [ville|kunne] (være) (now) [rart|godt|dejligt|skønt|fint] (now) (hvis|om) [det her|dette|i|beskederne] (now) [kunne stoppe|stoppede|ophørte|holdt op|kunne ophøre|kunne slutte|forsvandt]
    ? ^ (now) [klap kajen|klap i|klap gællerne|luk gabet|stik piben ind] (now) $
    ? [lad|lade|lader|giv|unde|und|gerne|om] (now) [thisphone] (now) (få|lidt|fik|kunne) (now) [resting]
    ? [texts] (now) [notHere]
    ? [without] (now) (adverb) uden (now) (alle|al|jeres|de) [texts|jer]
    ? [lad|lade|und|kan|må] (now) [folk|en stakkel|et gammelt menneske|en dødelig|et menneske|ordentlige folk|almindelige mennesker] (now) (få|have|få lov|få lov til) (at) [sove|hvile|være i fred|få fred|have fred|fred]
    ingen grund til at [i|du] (now) [skriver|sender|ringer|kontakter|smser]
    ? godt [holde mund|tie stille|klappe i]
    stopper i (now) (med) (de|det|jeres|de her|de der) [texts]
    ? slap af med (alle) (de|jeres|de der|de her) [texts]
    [sæt|skriv] mig ikke på (jeres) [lists]
    ? [én|en] [besked|sms|reklame] mere og … [lawyer]
    ? [lad|lade|und] (now) [mig|os] (now) [få|have|få lov til at] (now) (at) [sove|hvile|fred]
    ? [kan|må|får] (now) man (now) (ikke) (få|have|få lov|få lov til) (at) [sove i fred|være i fred|få fred|have fred]
    ? er … (om) (morgenen|natten) … [er i|er du] (now) [rascals]
    ? i [vækkede|vækker|skræmmer|skræmte|stresser] (now) [hele familien|hele huset|mig|os|babyen|børnene|min baby|kin|hele opgangen]
    ? [texts|indkaldelserne] (now) (kan|må) (i) [i beholde|i godt beholde|i gemme|i smide|i proppe|i give|i sende|i droppe|i godt droppe|i stikke]
    ? [en|én|bare en|bare én|en eneste|endnu en] (sms|besked|texts|bip) (mere|til) [mere så|til så|mere er|mere og|så er|mere skifter|til og] (jeg|er|now) [jeg færdig|jeg skrider|jeg væk|skifter|færdig|holder|smutter|jeg ude|siger]
    ? [stop|hold op|ophør] (now) [ellers|eller] (så) (now) [hører i|får i|skifter jeg|melder jeg|går jeg|anmelder jeg|bliver jeg|er jeg|kontakter jeg|blokerer jeg]
    ? [læser|åbner|ser|kigger på] (jo|alligevel|now) (ikke|aldrig) (now|engang) [hvad i skriver|hvad i sender|det i skriver|det i sender|jeres reklamer|jeres sms er|det fra jer]
    ? [læser|åbner|kigger på] (jo|alligevel|now) [ikke|aldrig] (now|engang) [det|dem]
    ? [dement|demente|alzheimer|forvirret|senil|90 år|halvfems|85 år|forstår ikke] … [remove] (now) [ham|hende|kin|hendes nummer|hans nummer]
    ? er (now) ingen (som|der) (now) har (now) [bedt om|bedt jer om|bedt jer|spurgt efter|bestilt|efterspurgt|sagt ja til]
    ? [aldrig blevet spurgt|ikke blevet spurgt|aldrig spurgt|aldrig fået spørgsmålet|spurgte mig aldrig]
    ? [aldrig meningen at|ikke meningen at|aldrig min mening at|en fejl at jeg] (jeg) (now) (skulle) [tilmelde mig|melde mig|havne|være med|blive medlem|få|meldte mig|skrive mig op|tilmeldte mig|jeg skulle]
    ? mig på en anden [lists]
    ? [regner med|håber|forventer|stoler på|går ud fra|tror] (now) (at) (det|dette|det her) (var|er|bliver) det sidste (jeg|vi|som|i) [jeg hører|jeg hørte|jeg ser|jeg så|jeg får|vi hører|i sender|i skriver|hører|hørte]
    ? er (now) [ikke noget for mig|ikke lige mig|ikke min ting|ikke min kop te] (now) $
    ? [ikke jeres|ikke i jeres|næppe jeres|ikke længere jeres|ikke længere i jeres] målgruppe
    ? [gør|bry|ulejlig|anstreng|umag] (now) jer (now) ikke (now) (den|med) (ulejlighed|besvær|umage) [at sende|med at sende|med at skrive|at skrive|at smse|mere|længere|sending]
    ? ^ (now) [ikke mere|intet|ingenting|ikke et ord|ikke et bip|ikke en sms|ikke et kvæk|ikke en lyd] (now) (mere) fra [jer|jeres side|jeres butik|jeres firma|den kant] (now) $
    ? vil (now) (gerne) (have|ha) (en|et) (now) [reklamefri|reklamefrit|spamfri|spamfrit|sms fri]
    ? [hold jer til|nøjes med|tag det på|foretrækker|begræns jer til|skriv på|skriv i] (now) [mail|e mail|email|brev|almindelig post|mailen]
    ? nu [lukker vi|stopper vi|slutter vi|afslutter vi|lægger vi låget på] (now) (den her|det her|dette|den) $
    [lad|lade] (now) [hendes nummer|hans nummer|mit nummer|vores nummer|nummeret|kin|ham|hende] (now) være (i fred) (now) $
    ? [klæde jer at|være klædeligt at i|pynte at i] (now) [forstumme|tie|stopping|holde inde|forstummede]
    [asking] (now) (det) [stopping|høre op] (now) (med) (det|now) $
    ? [hvad er det i ikke fatter|hvad er det i ikke forstår|hvad fatter i ikke|er i tungnemme|fatter i det ikke|forstår i ikke dansk]
    ? [tredje|fjerde|femte|sidste] [rykker|opfordring|påmindelse|anmodning|besked]
    ^ (=nej|now) [ingen|ikke|intet|aldrig] (now) [flere|mere] (af) [suchThings] (now) $
    ? nej tak til (now) alt (hvad|det) [i har|i sender|i tilbyder|fra jer|i sælger]
    ? [=hold|lad|holde] (now) [mig|os|kin|ham|hende|min gamle mor|min gamle far|familien|børnene] (now) [udenfor|uden for|ude af]
    ? [forstyrrer|vækker|bipper|smser|sender|skriver|larmer] (now) (mig|os) (now) [oddHours]
    ? [dette|det her|den her|mit|denne] [nummer|telefon|mobil|linje] (er) (now) [kun|udelukkende] (now) (til|for) [emergency]
    ? [man|jeg|vi|folk] [bliver|er|blev] (now) (så|helt|jo) [upset] (now) [af jer|på jer|af jeres]
    ? [man|jeg|vi|folk] [bliver|er|blev] (now) (så|helt|jo) [upset] (now) [af det her|af dette|af alt det her] (now) $
    ? [ryd|rydde] (now) (op) (i) (jeres) [lists|register]
    ? har i (now) [ingen skam|ingen skam i livet|ingen grænser|ingen hæmninger|ingen respekt|ikke andet at lave|ikke noget bedre at lave]
    ? hvem (fanden|now) [bad|bestilte|spurgte efter|har bedt|har bestilt|bedt|tror i vil have] (jer) (now) (om) [det her|dette|texts|det]
    ? [bede om|få|have|vil have|ønsker mig] (now) (lidt) [ro|fred|fred og ro|stilhed|ro og fred] (now) (på|i|for) [thisphone|jer|jeres]
    ? ^ (now) [leavingMe] (now) $
    ? ^ (now) [spring mig over|spring os over|spring mit nummer over|kryds mig ud|kryds mig af|udelad mig|udelad os|drop mig|streg mig ud] (now) $
    [udelade|udelad|udelukke|undlade|udelader] (now) [undertegnede|mig|os] (now) (fra|på) [lists|listen|udsendelser]
    ? [sætte|sæt|slå|slår] (en) (streg|kryds) [streg over|kryds over|stregen over] (now) … [listen|mig|mit navn|mit nummer]
    ? i er (now) (mere|endnu) [mere irriterende|værre|mere trættende|mere plagsomme|mere pågående] (now) end
    ? [giv|tip|fortæl] (now) [nogle andre|nogen andre|en anden|andre] (now) [besked om|tips om|om] (now) jeres
    ? ^ (næ|=nej|so) (nu) [nu må i styre jer|nu må i holde|styr jer|må i styre jer|tag jer sammen|nu må i tage jer sammen|nu stopper festen|nu stopper legen] (now) $
    ? ^ (now) [endIt] (now) [thisMess] (now) $
    ? ^ (now) [optOutNoun] (now) [ønskes|bedes|kræves|tak|udbedes|imødeses|nu] (now) $
    [takker|takke|siger|sige|takkede] (jeg|vi) (now) nej (now) til (al|videre|yderligere|fremtidig|mere) [kontakt|information|info|texts|dealings]
    ? [pensionist|folkepensionist|arbejdsløs|fattig|studerende|på kontanthjælp] (og|som|så) (jeg) … [køber|handler|bestiller] (now) [intet|ingenting|ikke]
    ? [skal|bør|må] (now) (ikke) [børn ikke|børn ikke have|mindreårige ikke|ikke børn|ikke sendes til børn]
    ? har (jo|allerede) (allerede|jo|now) [alreadyOut] (now) $
    ? [allerede|jo] (now) [alreadyOut]
    ? ^ (now) [nu|så] (det) [må|skal|kan|bør] (det|her) (now) [være nok|være slut|stoppe|få en ende] (now) $
    ? ^ (now) det [må|skal|bør] (her) (now) [være nok|være slut|stoppe|få en ende] (now) $
    ? ^ (now) [lad|kan] (now) [mig|os|jeg|vi] (få) (now) [slippe|slippe for] (now) (texts|thisMess) $
    ? [tag hensyn til|tage hensyn til|forstå|accepter|respekter|hør på|lyt til] (now) [rights]
    ? [jeg|vi] (now) [orker|gider|magter] (now) ikke (now) mere (now) (af) [thisMess|af det her|af det|af dem]
    ? lad (nu|så|da) være (nu|så) med at [sending|smse|skrive|sende|forstyrre]
    [orker|ønsker|gider|magter|behøver] (jeg|vi) (now) ikke (now) (have|ha|få|se) (now) [suchThings] (now) $
    vil (jeg|vi) (now) ikke (now) [have|ha|få] (now) [suchThings] (now) $
    ? ^ (=nej|nej tak|næ|næ tak) [nej tak|næ tak|næ] (now) [nomore] (now) $
    ? [føler|følte|føles] (mig|os|det) (som) (now) [jagtet|forfulgt|overvåget|chikaneret|stresset|krænket|forfølgelse|stalket|bombarderet] (now) (af) [texts|jer|jeres]
    ? i har (now) [spammet|smset|sendt|skrevet|maset|forstyrret|plaget] (mig|os) (now) [færdig|færdigt|nok|rigeligt|for meget|længe nok]
    ? [sætte pris på|sætter pris på|taknemmelig|glad|rart|dejligt|godt|sødt] (det|now) (om|hvis|at|for) (jeg|vi|man) (now) [ikke at få|ikke fik|ikke får|slippe for|slap for]
    [opsagt|brudt|afsluttet|afbrudt|afbryder|afslutter] (now) (al|den) [dealings]
    ? [denne|den her|det her|dette] (mobil|telefon|nummer) [mobil|telefon|nummer] (now) [tilhører|bruges af|ejes af] (en|et|mit|min) [barn|mindreårig|datter|søn|skolebarn]
    ? [på tide] (now) (at) (i) (now) [stopping]
    ? [hvilken knap|hvad] (now) (skal) (jeg|man) (now) [trykke på|trykke|gøre] (now) (så|for at) (det) (her) [det her hører op|det hører op|hører op|stopper det|stopper det her|det her stopper|slippe for]
    ? ^ (now) [jeres nummer|dit nummer] (now) er (now) [spærret|blokeret|sortlistet|blokket] (now) $
    [væk|ud|ned] med [mit nummer|nummeret|mit nr|mit telefonnummer|mig fra]
    [gider|gidder|gid|orker|magter|vil] (jeg) [ikke|ikk|ik|ikkeh|ej] (now) (have|at have|se|læse|høre) (de|de der|det her|det|jeres|dine|disse|alle de) (det) [texts] (mer|mere|længere)
    (jeg) ikke (vil|ville|ønske) (have|få|gerne have) (flere|mere) [texts|besked|sms]
    [rart|fint|dejligt|godt|skønt|lækkert|fedt|taknemmelig|glad] (now) [hvis|om] (de|det|de der|jeres|disse) (det) [texts|her] (now) (kunne|snart) (snart|nu) [holdt op|holder op|stoppede|stopper|ophørte|forsvandt|sluttede|holde op|stoppe|ophøre]
    [påmindelser|reminders|texts] (now) (vil|ville) (jeg|vi) (now) (helst|gerne|godt) [slippe for|være fri for|være foruden|undvære|undgå|spares for]
    (vil|ville) (jeg|vi) (helst|gerne|godt) [slippe for|være fri for|være foruden|blive fri for|spares for] (de|det|de der|jeres|disse|alle) (det) [texts|det her]
    [stilhed|ro|tavshed|radiotavshed|fred] (tak|nu) [fra jer|fra jeres side|for jer] (tak|nu) $
    (vil|ønsker) (jeg) (gerne|bare) [have] [ro|fred|stilhed|fred og ro] [fra jer|for jer]
    (så|da) [hører|får] (I) (snart|et|brev) (brev) fra (min|vores) [advokat|jurist|sagfører|advokatfirma]
    [venlig|venlige|sød|søde|rar|rare|elskværdige] (at|og) (lade) [ikke|ikk|undlade] (længere) (at) [ulejlige|forstyrre|kontakte|sende|genere|besvære|chikanere|spamme|sms'e|smse|ringe|skrive|belaste]
    [få|fjern|tag|hiv|pil|smid|træk|slet] (nogen|lige|venligst) [mig|os] (lige|venligst) (ud|væk|af) (af|fra) (det|den|denne|jeres) (her|der) [sms halløj|sms ting|sms noget|sms fis|sms pjat|lists]
    [smid|kyl|kast|spark|pil|tag|hiv] (nu|bare|lige) [mig|os] (bare|lige) [ud|væk|af]
    [fat|forstå|accepter|respekter|indse|begrib|lær] (det|nu|dog|lige|så) (nu|så|engang) (at) (jeg|vi) (vil|ønsker) (jeg) [ikke|ik|ikk|ingen|intet|aldrig] (have|ønsker|vil) (vil|ønsker|have) [noget|flere|mere|texts|have]
    [lad|la] (min|mit|vores) (stakkels) [mobil|telefon|nummer|tlf] (være|vær) (i) [i fred|være i fred|være]
    (jeg|a|æ|vi) [gider|gidder|vil|ville|orker|vel] [ett|et|it|itte|ik|ikk|ikke|ej] (mer|mere|længere) (af|a|have) (mer|mere|flere) (af|a) [det der|det her|det hersens|det pjat|det lort|den slags|texts]
    [I|du] [kan|har] (ikke) [ikke bruge|ingen brug for|ikke noget at bruge|ingen glæde af] mit (nummer) … [slet|fjern|stryg|stop|smid|afmeld]
    [slet|fjern|stryg|smid|tag|pil] (det|den|ham|hende|dem) (ud|væk) (nu|venligst) [fra|af|ud af] (jeres|det|dit|denne) [lists]
    (jeg) (vil) [ikke] (mere|længere) (få|have|modtage) (mere) [få|have|modtage] [texts]
    [bor] (jeg|vi) [ikke] (længere|mere) (i) … [stop|stoppe|holde op|hold op|slet|spar|lad være|undlade|afmeld]
    [med at|at] [sms'e|sms e|smse|skrive|spamme|texte] (til) (mig) $
    [har|er] (jeg) [aldrig|ikke] (været|jeres) (været) (jeres) [kunde|medlem|kunde hos jer|medlem hos jer] … (og) [bliver det heller ikke|bliver det aldrig|vil ikke være det|farvel|slet|stop|fjern]
    (har) aldrig været (jeres) [kunde|medlem] (hos) (jer) (og) [bliver det heller ikke|bliver det aldrig|kommer ikke til det|farvel]
    [aldrig mere|aldrig nogensinde|aldrig igen] (en|et|én|nogen) (eneste|enkelt) [texts] (til) (fra) (jer|jeres|den|det)
    [det|dette|den] (her) [abonnement|medlemskab|tjeneste|aftale] (har|er) (jeg) (now) [aldrig|ikke] (now) [tegnet|bestilt|bedt om|ønsket|godkendt|tilmeldt] … [afslut|stop|opsig|slet|fjern|afbryd]
    [afslut|stop|opsig|afbryd|annuller] (det|den|dette|abonnementet) (now) [omgående|straks|med det samme|øjeblikkeligt|nu] $
    ? [texts] (er) (now) (bare|en|ren) (ren) [plage|pestilens|pine|mareridt|belastning|pest|svøbe]
    ? [slet|fjern|stryg|afmeld] [ham|hende] (now) (fra) $
    (min|vores) [mobil|telefon|tlf] er (jo|ikke) (ikke|ingen) [ikke en|ingen|ikke nogen] [postkasse|skraldespand|opslagstavle|reklamesøjle|papirkurv|reklameplads]
    [ryger|havner|ender|går] (alligevel|bare|alle|direkte|jo|ulæst) (direkte|ulæst|lige) (i|ud i) [skraldespanden|papirkurven|skraldet|spam|spammappen]
    [fjerde|tredje|femte|tiende] [texts] [i dag|i denne uge|idag] … [nok|stop|slut|rigeligt]
    (nu|så) (kan|må) (det) (nu) (også) [være nok|kan det være nok|må det være nok|er det nok] (nu) $
    (vil) (jeg|vi) (helst|gerne) [være fri for|være foruden|slippe for|undgå] (jeres|de|alle) (det) [texts]
    [fylder] (I|bare) (bare) (op) [min hukommelse|min telefon|min indbakke|min mobil|mit lager]
    (trækker) (jeg) (herved) [min tilladelse|min accept|tilladelsen] (til) … (tilbage) [reklame|reklamer|tilbage|sms|markedsføring]
    (hvis|når) [hvis det|hvis dette|hvis i|hvis det her] [fortsætter|bliver ved|ikke stopper|ikke holder op] … (hører|får) i (snart|brev) (brev) fra min [advokat|jurist]
    påmindelser vil jeg (helst|gerne) [være fri for|slippe for|være foruden|undgå]
    [vil|ønsker|skal|vil gerne] (jeg|vi) (now) (ud|væk|af|slettes|melde mig ud) [ud af|væk fra|af med|ud fra|fra|slettes fra|fjernes fra|afmeldes fra] (det|den|jeres|dette) (her) [lists|nyhedsbrevet|nyhedsbrev|sms listen|smslisten|klubben|kundeklubben|udsendelserne]
    ? ^ (direkte|lige) (ud) [i skraldespanden|i papirkurven|i skraldet|ad helvede til|ad pommern til|i havet] med (jeres|alle|dine|de) (her|der) [texts]
    [datter|søn|barn|barnebarn] (på) (9|8|10|7|11|12|6) … [får|modtager] (det|de|disse|jeres) … [stop|hold op|afmeld]
    (stop|afmeld) [stop|afmeld|slet|hold op] (det) [omgående|øjeblikkeligt|straks|med det samme|nu] $
    [hvad|hvordan] (skal|må) (man|jeg) (gøre|gør) [gøre|gør] (for at) [få fred|få ro|slippe|være i fred|blive fri|få lov at være i fred] (for|fra) (jer|jeres)
    [fået|fik] (jeg) (virkelig|mere end) [nok af|rigeligt af|mere end nok af|fået nok af] (jeres|alle|de|dine) (her) [texts|budskaber|budskab|påfund|plaprerier]
    (vil|ønsker) (jeg|vi) [ikke|ik|ikk|aldrig] (længere|mere) [stå|være|findes|optræde|ligge|figurere] (med) [i|på] (noget|nogen|jeres|nogle|et|en|dit) (af|som) [lists|register]
    [spær|bloker|blokér|luk] (venligst) [mit nummer|mit mobilnummer|mit telefonnummer|nummeret|dette nummer] for (al|jeres|alle) [texts]
    [mit nummer|mit mobilnummer|mit telefonnummer|dette nummer|det her nummer] (må|skal) (now) [ikke|aldrig] (længere|mere) [bruges|anvendes|benyttes] (til) (jeres) [texts|markedsføring]
    ? [send|skriv|sms] (mig) [en til|et til|én til|igen|en mere|en gang til] og (du|i|jeg|så) (skal|får|kommer) … [få at se|at se|anmelder|blokerer|fortryde|blokeret|politiet|advokat]
    [meddeler|oplyser|erklærer|giver] (jeg) (hermed) (jer) at jeg (hermed) … [ikke|ingen|vil ud|afslutter|opsiger|melder mig ud|framelder|trækker]
    ? ^ (jeg|a|æ|vi) [vil|gider|orker|vel] [ik|ikk|it|ett|itte|ikke] (mer) [mer|mere|mier|længere] (nu) $
    (det|den|de|disse|jeres) (her|der) [texts] (som) (i) (sender) [vil|ønsker|behøver] (jeg|vi) [ikke|ik] (længere) [have|ha|få|se|modtage]
    [aldrig|ikke|intet] … [samtykke|samtykket|accept|tilladelse|godkendelse] … [givet|givet til|afgivet|sagt ja]
    ? [kan|går|hvordan] (man|jeg|det) (ikke) (godt) [slippe af med|slippe for|slå fra|slukke for|få stoppet|komme af med|lukke for|blokere for] (de|jeres|disse|alle|det) (her|der) [texts]
    [væk|ud|af|ned|bort] (med) (mig) (nu) [fra|af] (det|den|jeres) (her) [listen|liste|registret|register|systemet|mailinglisten|kundelisten|databasen|sms listen]
    (vil|ønsker) (jeg) (gerne) [opsige|opsiger|annullere|annullerer|afbestille|afbestiller|stoppe|afslutte] (jeres|mine|alle|de) (her) [texts]
    ? [spar|sparer] (jer|i|mig) [pengene|besværet|ulejligheden|krudtet|tiden|kræfterne|penge] (til|på|med|for) (jeres|de) [texts]
    ? [send|sms|skriv] (bare|mig) (ikke) [intet|ingenting|ikke noget|ingen] (mere|flere|indtil da|før da|længere)
    [hvis|når] (jeg) (vil|skal) (have|bruge) (noget) … [skriver jeg|kontakter jeg|ringer jeg|henvender jeg mig] … [send ikke|ingen|stop|skriv ikke]
    ? ^ (men) hvorfor [stopper|holder|slutter] (det|i|beskederne|de) (her) (aldrig|ikke) (op) $
    ? (det her|dette|det) (er|var) (nu|allerede) (den|det) [tiende|femte|fjerde|sjette|syvende|ottende|tyvende|hundrede|tredje|ellevte] [texts] (nu|fra jer) [i denne måned|denne måned|i denne uge|denne uge|i dag|idag|på en dag]
    [skifter|går|flytter] (jeg|vi) [til konkurrenten|til konkurrenterne|til en anden|til en konkurrent|selskab|leverandør|over til en anden]
    hvis [i|du] (now) (ikke) [ikke stopper|ikke holder op|fortsætter|bliver ved] (med) (det) (så) [skifter|blokerer|anmelder|melder|opsiger|går|klager] (jeg)
    [har|får] (jeg|vi) (ikke|absolut) [ingen glæde|ingen gavn|intet udbytte|nul glæde|ingen nytte] (længere) (af) (det|jeres) [texts]
    (hvis) [ser jeg|får jeg|kommer der|hvis jeg ser|hvis jeg får] (en|et|bare) (én|en) [eneste|en mere|en til|flere|en enkelt] (sms|besked|texts) (mere|til) (fra) (jer) … [smider|kaster|blokerer|anmelder|skriger|eksploderer|bliver|går|skifter|flipper]
    [lad|la] (min|vores) (gamle|stakkels|syge|demente) [mor|far|mormor|farmor|morfar|farfar|mand|kone|datter|søn|bedstemor|moster] (være|få) (i) [i fred|være i fred|fred|ro|fred og ro] (med|for|fra) (det|jeres)
    ? ^ (så) (nu) [slut nu|nu er det slut|nok nu|nu er det nok] $`,
  stop_all: `
    [vil ikke have|ønsker ikke|vil ikke modtage] (noget|mere) fra [nogen|nogle|alle] (af) jeres [butikker|firmaer|selskaber|mærker|kæder|afdelinger]
    [afmeld|frameld|fjern|slet|meld] (mig|os) (lige) (fra|af) (præcis|absolut) [alt hvad|alle jeres|alting|alle lister|alt i sender]
    [stop|afslut|opsig] (præcis|absolut) [alt|det hele|alting]
    [stop|afslut|opsig] (præcis|absolut) alle (jeres) [texts|lists]
    [intet|ikke noget|ingenting] (mere) fra [nogen af jeres|alle jeres|nogle af jeres]
    hverken [channel] eller [channel]
    hverken [channel] [channel] eller [channel]
    [ingen|ikke flere|slut med] [channel] (og|eller) (ingen|ikke flere) [channel] (og|eller) (ingen|ikke flere) [channel] (mere) (overhovedet)
    [slet ikke have noget|ikke have noget som helst|slet ikke høre|ikke have noget overhovedet|ingenting have] (mere) (fra) [jer|nogen af jer]
    [afmeld|opsig|opsiger|stop|afbestil|annuller|framelding af] [alle|samtlige] (mine|jeres) [abonnementer|abonnement|nyhedsbreve|tilmeldinger|beskeder|sms|notifikationer|tjenester]
    [afmeld|fjern|slet|stryg|frameld] (mig|os|mit nummer) (fra|af|på) [alle|samtlige] (jeres|de) [lists|lister|systemer|nyhedsbreve|registre]
    [afmeld|frameld|meld] (mig|os) (fra|af) [alt|det hele|alting|alt det her|alt fra jer]
    ^ [stop|stop med|drop] [alt|det hele] $
    [opsig|afmeld|stop|afslut] (mig) (now) (fra|af) alt (hvad) (jeg) (er) [jeg er tilmeldt|jeg abonnerer på|jeg er med i|tilmeldt]
    [ikke mere|intet|ingenting|ikke noget] fra (now) [nogen af jeres|alle jeres|nogle af jeres]`,
  start: `
    [tilmeld|tilmelde|sæt|skriv] (now) mig (now) (til|på|op) (jeres) [nyhedsbrevet|nyhedsbrev|listen|listen igen|sms er|smser|sms tjenesten|sms listen|sms|op på listen]
    ^ (now) [skriv mig op|skriv mig op igen|sæt mig på|sæt mig på igen] (now) $
    [vil|ønsker|må jeg|kan jeg] (now) (komme|at komme|være) (med) (now) [på listen igen|tilbage på listen|med på listen|på jeres liste]
    [kan|vil] [i|du] (now) [sætte|skrive|tilmelde] mig (now) (på|op) (listen) [igen|på listen igen|op igen|på listen]
    (jeg) [skrev|sendte|svarede|kom til at skrive] (now) [stop|stop ved en fejl|stop ved et uheld|stop ved en fejltagelse] [ved en fejl|ved et uheld|ved en fejltagelse|ved fejl]
    [genaktiver|aktiver|genstart|genoptag|aktivér|genaktivér] (now) (mit|mine|jeres) [abonnement|abonnementet|sms er|smser|sms erne|smserne|beskeder|beskederne|nyhedsbrevet|tilmelding]
    ^ [aktiver|aktivér|genaktiver|genoptag|begynd] igen (now) $
    ^ [jeg vil|vil|jeg ønsker] (now) (at) [abonnere|abonnere på jeres nyhedsbrev|abonnere på nyhedsbrevet|abonnere på jeres sms er] (now) $
    [vil|ønsker] (now) [fortsat gerne|stadig gerne|gerne fortsat|gerne stadig|fortsat|stadig] (now) [have|modtage|få|at modtage] (now) (jeres) [udsendt]
    [kan|må|kunne] (jeg|man|vi) (godt) (now) få (now) [affaldskalenderen|ugens menu|menuen|advarsler|varsler|tilbud|nyheder|tømmedage|driftsinfo|afgangstider] (om) (now) (på|via|som|per) [på sms|via sms|per sms|som sms|på mobilen]
    [sæt|skriv|tag|tilføj|put] (i) (now) (mig|os) (now) [på listen igen|på sms-listen|på jeres liste igen|op på sms-listen|på listen for sms|op på listen igen]
    [må jeg|kan jeg|vil gerne] (now) (komme|blive sat|være) [komme på|sat på|være på|tilbage på] (sms) [listen|sms-listen|jeres liste] (igen)
    (send|vil have) [send mig gerne|send gerne|vil gerne have|jeg vil gerne have] (en|mig|jeres|gerne) (sms|besked|beskeder|sms’er|påmindelser) [når der er|når i har|når der kommer|om nye|om ledige]
    hvordan (tilmelder) [tilmelder|melder|skriver] jeg mig (til|på|op) (jeres) [sms|sms-tjenesten|sms-tjeneste|sms-listen|listen|beskederne|påmindelser|sms-service]
    [fortryder|fortrudt|ombestemt mig] … [send igen|start igen|begynd igen|skriv igen|sms igen]
    [min søn|min datter|mit barn|barnebarnet|ungen|børnene|lillebror|min lillebror|min unge|ungerne] (der|som) (kom til at|havde) [skrev|sendte|svarede|trykkede|skrive|sende|skrevet] [stop|afmeld]
    [vil|vil gerne|ønsker] (gerne|stadig) [blive ved med at|blive ved at|fortsat] [få|modtage|have] (jeres|mine) [texts]
    [vil|kunne|vil gerne|vil godt|kunne godt] (jeg) (gerne|godt) [have|ha|få|modtage] (jeres) [texts] (på|over|via) (sms|telefonen|mobilen) igen
    [skrev|sendte|svarede|kom til at skrive|kom til at sende] (jeg|now) [stop|afmeld] (til|på|hos) [det forkerte nummer|forkert nummer|den forkerte|det forkerte firma|forkert firma|et forkert nummer]
    (jeres|mine|de her) [texts] vil jeg (gerne|stadig|now) (stadig|gerne) [beholde|have igen|have stadig|blive ved med at få|fortsat have]
    ? [tilmelde|tilmeld|meld|melde|skriv|skrive|sæt|sætte] [mig|os] (til|på|op) [igen|på ny]
    ? [begynd|start|begynde|starte|fortsæt] (bare|gerne|venligst) (med) (at) [sende|skrive] … igen
    [må|kan|vil|vil gerne] (jeg) (godt|gerne) (få lov at) [komme|blive|være] (med) (tilbage) (med) på (jeres) (sms) [lists|listen] [igen|tilbage]
    [må|kan|vil|vil gerne] (jeg) (godt|gerne) (komme|være) tilbage på (jeres) (sms) [lists|listen]
    [meldte|meldt] mig (fra|af|ud) [fra ved en fejl|ved en fejl|af ved en fejl|ud ved en fejl|fra ved et uheld|fra uden at ville det]
    send (mig) (endelig|gerne|bare) (gerne) (jeres) [texts] igen
    [begynd|start] (gerne) (med) (at) [sende|skrive] … [igen|på ny]
    [aktiver|genaktiver|genoptag|start] (now) (mine|jeres) [texts|tilmelding] (igen)
    [fejl|uheld|fejltagelse|ikke meningen] (at) (jeg) … [stoppede|afmeldte|framelding|skrev stop|sendte stop|opsagde|meldte mig fra] … [start|igen|tilbage|på ny]
    [kom til at] (skrive|sende|trykke|svare) [skrive stop|sende stop|trykke stop|svare stop] … [igen|beholde|gerne have|fortsat|stadig]
    [fortrudt|fortryder|ombestemt mig|skiftet mening] … [vil gerne have|vil gerne modtage|vil gerne være|tilmeld|slå|start|send] … [texts] (igen)
    [savner] (faktisk) (jeg) jeres [texts] (igen) (kan|må|vil|tilmeld) … [igen|tilbage|på listen]
    [listen|lists] (igen) (tilbage) savner (jeg) jeres [texts]
    [jeg] (vil) (gerne) (med) (på|i) [med i sms klubben igen|med i smsklubben igen|med i klubben igen|med på listen igen|med på sms listen igen]
    [slå|tænd|sæt] (now) (jeres) [sms erne|smserne|beskederne|texts] (til|på) igen
    [sæt|skriv|tag|meld] (op|til) mig (op|til) på (jeres) (sms|sms listen|sms-listen|listen) (listen) (igen|på ny)
    (komme|være|blive) med på (jeres) sms (listen|listerne) (igen)
    [vil|kunne|vil gerne] (jeg|gerne|igen) (have|ha|få|modtage|tilmeldes) (jeres|nyhedsbreve) [beskeder|tilbud|sms|sms er|tilmeldes|smser|nyhedsbreve] igen
    [vil|vil gerne] (jeg|gerne) [have|ha|få|modtage|tilmeldes] (jeres) (beskeder|tilbud|sms|sms er|smser) igen
    [tilmeld|skriv|sæt] mig [igen|på listen|på igen|op igen|til igen]
    send (mig) (jeres) [texts] igen
    kom til (at) [melde mig fra|framelde mig|afmelde mig] (ved en fejl)
    ^ (jeg) [vil|ønsker|vil gerne|kunne tænke mig] (gerne) (at) [tilmeldes|tilmelde mig|tilmelde|melde mig til|blive tilmeldt|skrives op|være med] (igen|til sms) $
    [afmeldte|afmeldt|frameldte|frameldt] mig (ved) [ved en fejl|ved et uheld|ved en fejltagelse|uden at ville det|fejlagtigt]
    [vil|ønsker] (gerne) fortsætte (med) (at) [at få|få|modtage|at modtage] (jeres|mine) [texts]
    [bliv ved|fortsæt|fortsæt endelig|start] (med) (at) [sende|skrive|at sende]
    [ombestemt mig|skiftet mening|fortrudt|fejl|fejltagelse] … [send gerne|tilmeld mig|sæt mig på|skriv mig op|vil gerne have sms|fortsæt]`,
  help: `
    hvem har (now) [sendt|skrevet] (mig) (now) (det|den|denne) (her) [det her|den besked|beskeden|denne besked|den her besked|dette|den sms]
    ^ hvem (er det) [skriver|arbejder|sms er|ringer] (du|i) (det) for $
    ^ (hvilken|hvilket|hvad) [hvilken virksomhed|hvilket firma|hvad for et firma|hvad for en virksomhed|hvis nummer|hvilket nummer] er (det|dette|i|det her) (her) $
    ^ hvad er (det|dette) (her) for (en|et) [tjeneste|service|firma|nummer|besked|noget|sms] $
    hvad (gør|skal) jeg (gøre) for at [stoppe|framelde mig|afmelde mig|slippe|komme af listen]
    hvordan (får|kommer) (jeg|man) (fat|i kontakt) [får jeg fat på|kommer jeg i kontakt med|får man fat på|får jeg fat i|kontakter jeg|ringer jeg til] (now|jeres) [kundeservice|jer|support|kundesupport|kundecenter]
    ^ (hvad|hvilket) [hvad er nummeret til|hvad er telefonnummeret til|hvad er jeres|har i et nummer til] (jeres) [kundeservice|telefonnummer|nummer til kundeservice|support|mail]
    ^ hvilket (telefonnummer) (nummer) [kan jeg ringe til|skal jeg ringe til|kan jeg ringe på|har i] $
    ^ (now) hvad koster (now) [det her|dette|en sms|tjenesten|sms erne|smserne|beskederne] (now) $
    ^ (now) koster [det her|dette|tjenesten|beskederne] (now) [noget|penge] (now) $
    (kan|forstår) [kan ikke finde ud af det|forstår ikke hvordan det virker|forstår det ikke|fatter det ikke|kan ikke få det til at virke] (now) [kan nogen|kan i|er der nogen der kan|kunne nogen] (forklare|hjælpe) (mig)
    ^ hvad (går|handler|drejer) [går|handler|drejer] (det her|denne|den her|denne besked|beskeden|sms’en) (besked|sig) (om|ud) (ud på|om|sig om)
    [hvad er det for en slags|hvad for en slags|hvad er det her for en slags] [sms|besked|service|tjeneste]
    [kan nogen|kan i|kunne nogen|kan en] (now) ringe (op) (til) (mig) (op) [angående|om|vedrørende] [det her|dette|smsen|beskeden]
    hvordan logger (jeg|man) (now) (på|ind) (ind) [på min side|i appen|på min konto|på kontoen|på mine sider]
    [hvad er|hvilket er|hvad hedder] (jeres) stopordet
    ^ (jeg) [har brug for|behøver] (jeres|lidt) [support|kundeservice] (now) $
    ^ (men) hvad (betyder|indebærer) [indebærer det her|betyder det her|betyder dette|indebærer dette] $
    [hvad er|hvad for et er|hvad har i for et] (jeres) [jeres telefonnummer|jeres nummer|jeres hjemmeside|telefonnummer|jeres kundeservice]
    ^ (men) hvem står (der) bag (det her|dette|den her|denne) (besked|sms) $
    hvad sker der (now) hvis jeg [svarer|skriver|sender|smser] [stop|ja|nej|afmeld|på det her|på dette] $
    ^ [hvor længe|siden hvornår|hvorfor] er jeg (now) [tilmeldt|registreret|medlem|med i klubben|med på listen] (hos jer) $
    ^ (jeg) [fatter nul|fatter ingenting|fatter intet|forstår ingenting|forstår intet|fatter ikke noget|forstår ikke noget] hjælp (mig) $
    [hvordan|hvor] (kan) [ser|finder|tjekker|se] (jeg|man) (mine|sine) [mine point|sine point|mine bonuspoint|min bonus|min saldo]
    hvad (er det) (har) jeg (har) (now) [meldt mig ind i|tilmeldt mig|meldt mig til|skrevet mig op til|sagt ja til]
    hvordan (now) [får jeg fat i|får man fat i|kommer jeg i kontakt med] (en|nogen) [en hos jer|nogen hos jer|jer|en af jer|kundeservice]
    [forklare|forklar|fortælle|fortæl] (now) (mig) hvad [i vil|det drejer sig om|det handler om|det her er|dette er|i vil mig|det her handler om]
    hvordan (now) [virker|fungerer] (jeres|den her|denne) [tjeneste|tjenesten|sms tjeneste|sms service|kundeklub|smsklub]
    ^ (men) hvem [har sendt|sendte|har skrevet] (mig) [det her|dette|den her sms|denne sms|den her besked|denne besked] $
    ^ (now) er [du|i] (now) (en|et|bare) [robot|robotter|bot|chatbot|ai|computer] (eller) (et|en) (menneske|rigtig person|rigtigt menneske) $
    ^ (hej) [kan|må] (jeg|man) (now) [ringe jer op|ringe til jer|kontakte jer|ringe op til jer] $
    [har i|er der] (now) (åben|åbent|en|et|nogen) [kundeservice|support|telefonnummer til jer|telefontid]
    ^ (men) hvad drejer [sagen|beskeden|smsen] sig om $
    hvordan [kommer jeg ud af|slipper jeg ud af|kommer man ud af] [det her|dette|jeres liste|listen|klubben]
    [skal jeg|skriver jeg|svarer jeg|sender jeg|skal man] (skrive|svare|sende) [stop|afmeld] eller [stop|afmeld|slut|nej]
    hjælp mig (now) (med) (at) forstå (det her|dette|den her sms) $
    ^ (jeg) [forstår|fatter] (now) ikke (now) [den her sms|denne sms|det her sms|jeres sms|jeres besked] $
    ^ (now) hvem er i (der|som) [skriver|smser|sender|ringer]
    hvad er (det|det her|dette) for (en|et) [klub|service|tjeneste|liste|abonnement|program|kundeklub] (som) jeg (er) (med) [er med i|er med på|har|er tilmeldt|med i|med på]
    hvor [finder jeg|finder man|er|står|læser jeg|læser man|kan jeg finde|kan jeg læse] (om) jeres [betingelser|vilkår|handelsbetingelser|privatlivspolitik|persondatapolitik|kundeservice|kontaktoplysninger]
    koster det (noget|penge|ekstra) (mig) (at|hvis) (jeg) [få|modtage|svare på|svarer på|får] (på) (de her|jeres|disse|den her|denne) [texts]
    hvad koster [de her|jeres|disse] [texts]
    [ægte|rigtigt|seriøst|legit|officielt] eller (er) (det) (noget|bare) [svindel|fup|fusk|scam|snyd|spam|phishing|svindlere]
    ^ (now) er (det her|dette|det|beskeden) (noget|en) [svindel|fup|scam|phishing|fupbesked|fup sms|snyd] $
    ^ (men) hvorfor [skriver|sender|smser|kontakter|ringer] i (til) (mig|os|hertil) (det her|dette) $
    ^ (men) hvad betyder [den her|denne|det her|dette] [texts] (now) $
    hvordan (now) [siger jeg|kan jeg sige|siger man] (now) nej (tak) til (de her|jeres|disse|alle) [texts]
    [kan man|kan jeg] (now) svare på [den her|denne|jeres|de her] [texts]
    [hvad|hvilket ord|hvilken knap|hvor] (skal|må|bør) (jeg|man) [trykke|taste|skrive|svare|sende|trykke på] for at [slippe for|komme af med|framelde|afmelde|blive fri for|stoppe|få stoppet|komme af] (alle|jeres|de her|disse|listen) (texts)
    hvordan (now) [virker|fungerer] (det) (med) [de point|jeres point|de her point|mine point|jeres bonus|jeres kundeklub|bonuspoint|pointene|bonuspointene|kundeklubben|medlemskabet]
    [hvordan|hvorfor] er jeg (now) [havnet|endt|kommet] (her|på|i) [her|på listen|på jeres liste|i klubben|i jeres klub|i jeres system]
    hvorfor er jeg med [på|i] (jeres|den her|denne) [lists]
    ^ (men) hvordan [virker|fungerer] (det her|dette|det|tjenesten|den her tjeneste) [det her|dette|det|tjenesten|den her tjeneste] (med) (sms) (egentlig) $
    ^ (men) hvad [handler|drejer] (det|dette|denne besked|beskeden) (her) (sig) om $
    ^ (men) hvad er (det|dette) (her) for (et|en|noget) [nummer|besked|sms|firma|liste|service] (now) $
    ^ (men) hvor kommer (den|det|denne|beskeden) (her) (sms|besked|beskeden|fra) fra (egentlig) $
    [tale|snakke|chatte] med [et menneske|et rigtigt menneske|et levende menneske|en rigtig person|en person|en fra kundeservice|en medarbejder|nogen fra kundeservice|nogen|kundeservice|en ansvarlig|en af jer]
    er der (now) (nogen|en|et nummer) [nogen jeg kan|et nummer jeg kan|en jeg kan|nogen man kan|et nummer man kan|nogen at] (ringe) [ringe til|ringe|kontakte|tale med|snakke med|få fat i]
    hvordan (now) (kan|skal) (jeg|man) (får|få) (jeg|man) (det her|dette|de her|jeres|disse) [stoppet|det her stoppet|det stoppet|beskederne stoppet|stoppet det her|stoppet de her|stoppet jeres] (texts)
    hvem er [afsenderen|afsender] (af|på|til) (denne|den|det|her) (besked|sms)
    ^ (jeg) [forstår|fatter|aner|ved] [ikke] (now) [hvad det her er|hvad det er|hvad dette er|hvad det handler om|hvad det her handler om|hvem i er|hvem du er|hvad det drejer sig om|hvem det er der skriver|denne besked|den her besked] (for noget) $
    ^ (men) [hvem er det|hvem er i|hvilket firma er det|hvilket firma er i|hvor skriver i|hvem skriver i] (der|som) (her) [fra|står bag|der står bag|der skriver|der sender det her|for noget] (egentlig) $
    hvordan (now) (kan|skal) [framelder jeg mig|framelder man sig|afmelder jeg mig|afmelder man sig|melder jeg mig fra|melder jeg mig ud|melder man sig fra|melder man sig ud|melder jeg fra|kommer jeg af listen|kommer man af listen|bliver jeg fjernet|stopper jeg det|opsiger jeg|opsiger man]
    hvordan [undgår|stopper|afmelder|slipper] jeg (for) [jeres|alle jeres|de her|disse|alle de] [texts]
    hvordan [kommer|går|bliver] jeg (mig) (now) (væk|ud|taget) [af|fra] (jeres|den her|denne|sms) [lists]
    [hvilket|hvad for et] ord (skal|må) (jeg|man) [sende|svare|skrive|sms'e] (for at) … [afmelde|afmelde mig|stoppe|framelde]
    hvem [sender|skriver] (mig|til) (det her|de her|disse|dette|de) [texts|det her|dette|mig]
    ^ [hvem er du|hvem er i|hvem er det|hvem er det her|hvem er dette] [egentlig|der skriver|som skriver|fra] (skriver) $
    ^ [hvem skriver|hvem sender] (der|egentlig|her|fra|mig) (skriver|egentlig) $
    hvem er det der (skriver|sender) [skriver|sender|smser]
    ^ (now) hvem er [du|i] egentlig
    [hvilket|hvad er det for et] firma
    hvordan (kan|skal) (jeg|man) [framelder|framelde|afmelder|afmelde|stopper|stoppe|melder|slipper|slippe|opsiger|opsige|slår|fjerner] (jeg|man|jeg mig|mig) (mig|af|for|fra|de her|jeres|disse) (af|fra|de her|jeres) [texts|mig|fra|sms erne|det her|det|dem]
    hvordan [framelder|afmelder|stopper|opsiger] (jeg|man)
    [hvordan|hvor] (kan) (jeg) [kontakter|kontakte|ringer] (jeg) (jer|til jer)
    ^ [har brug for|brug for] hjælp $
    ^ hvad [er|handler] (det|dette) (om) [det her for noget|dette for noget|handler det om|drejer det sig om|går det her ud på|for en besked|for en sms] (om|for noget) $
    ^ hvad [handler det om|drejer det sig om|går det her ud på|er det her for noget] $
    ^ hvorfor [får|sender|skriver|fik] [jeg|i] (mig) (den|det|de|dette|disse) (her) (sms|besked|beskeder|texts) $
    hvordan (kan) [kommer jeg af med|bliver jeg fri for|kommer man af med|bliver man fri for|kan jeg slippe for]
    hvordan (gør|skal|kan) (jeg|man) (now) (for) (at) [stoppe med at få|ikke at få|ikke få|undgå at få|undgår] (flere|jeres|mere|disse) [texts]
    ^ (men) hvad (now) (er) [er det her for noget|er dette for noget|er det for et nummer|er det for en besked|er det for en sms] (now) $
    ^ (hej) (kan|kunne|må) (jeg|nogen|i) … [ringe mig op|ringe til mig|ringe op|hjælpe mig|tale med nogen|snakke med nogen|tale med kundeservice|tale med en medarbejder] $
    [er der|findes der|har i|kan jeg få|må jeg|vil] (now) (et|en) (rigtigt|levende|rigtig) [menneske|person|medarbejder|kundeservice] (jeg|som|der|man) (kan) [tale med|snakke med|få fat i|svarer|læser]
    [har brug for hjælp|behøver hjælp] (now) $
    ^ hvem er [det|det her|i|du|dette|det der skriver] (så) og [hvad drejer det sig om|hvad handler det om|hvad vil i|hvad vil du|hvad gælder det] $
    (hvem) (er) [hvem er det jeg|hvem er det som jeg|hvem skriver jeg|hvem sms er jeg|hvem taler jeg] (skriver|sms er|smser|chatter|taler) (egentlig|her) med
    [hvad|hvilket ord|hvor] (skal|må|bør) (jeg) [skrive|sende|svare|smse] for at [slippe|afmelde|stoppe|undgå|komme af|framelde|få stoppet] (for|mig|jeres|de|af) (texts)`,
  access: `
    ? ^ jeg vil (gerne) have mine [oplysninger|data|personoplysninger] $
    [hvor|hvordan] har [I|du] fået mine [oplysninger|data|personoplysninger] (fra)
    ^ [står|er] jeg (now) (stadig|med) [i|på] (jeres) [jeres register|jeres system|jeres database|jeres liste|jeres lister|jeres kartotek] (now) $
    (jeg) [vil|må|kan] (jeg) (gerne) (have|høre|få) [lydoptagelsen|optagelsen|chatloggen|referatet] (af|fra) (vores|min|mit) [samtale|samtalen|opkald|opkaldet|møde|chat]
    [jeg vil|vil|må jeg|kan jeg] (gerne) læse [mappen|sagen|journalen|notaterne|rapporten] om [min søn|min datter|mig|os|mit barn]
    [den vil jeg gerne læse|den vil jeg gerne se|den vil jeg læse] $
    (der) (må) (ligge) [en mappe|en sag|en journal|noget|en fil|et notat|papirer] (på|om) [min søn|min datter|mig|os|mit barn|min mor|min far] (hos) … (den|det) [vil jeg gerne læse|vil jeg gerne se|vil jeg se|vil jeg læse|må jeg se den|må jeg læse den]
    [har|er] [nogen|nogle] (på|hos) … [været inde|kigget|snaget|at snage|været inde at kigge|at kigge|slået op] (i|og) (at) (mine|min|mit|vores) [prøvesvar|journal|oplysninger|sag|mappe|konto]
    [udskriften|en udskrift|udskrift|kopi|loggen] (af|fra) [chatten|samtalen|opkaldet|beskederne|mødet] (jeg|vi) (havde) (med) (jer)
    hvem har i [fortalt|givet|sagt|videregivet] (det) (at|mit|min|mine) (jeg|vi|oplysninger|nummer) (er|har)
    [må|kan] jeg (godt) (now) [kigge|læse] i min [journal|mappe|patientjournal]
    (hvad) [har i|i har] (now) [noteret|skrevet|registreret|ført ind] (now) om [mig|os|mit barn] (i) (now) [journalen|sagen|mappen|registret|papirerne|min journal|systemet]
    [hvordan kan det være|hvordan har det sig|hvordan går det til|hvorfra] (at) [i har|har i] (now) [mit nummer|mit nr|mit mobilnummer|mine oplysninger]
    [hvilke|hvad for] [oplysninger om mig|data om mig|oplysninger om os|personoplysninger om mig|oplysninger på mig] (now) [har i|ligger i|gemmer i|har du|har firmaet] (now) (inde|gemt|liggende|stadig|endnu)
    [hvor|hvordan] (hulen|søren|pokker|fanden|i alverden|now) [har i|fik i|har du|har de] (now) [mit nr|mit nummer|mit mobilnr|mit mobilnummer|mit tlf] (now) fra
    [hvad står|hvad står der|hvad ligger der|hvad er der skrevet|hvad har i skrevet|hvad er der noteret] (der|egentlig|now) (egentlig|now) (om) (mig) (i|på) [min journal|mine papirer|mit kort|min mappe|mit medlemskort|min sag|mine noter|jeres register|jeres system|jeres papirer]
    [kopi|kopier|fotokopi|udskrift|print|udskrifter] (af) (alt|det|alting) (hvad|som|der) (i|der) (står|ligger|har|findes|er) (noteret|gemt|skrevet|now) (om|under|på|i) [mig|mit navn|mit kort|min journal|min mappe|mit cpr-nummer|mit medlemskort|mit nummer]
    [hvilke|hvad] (af) [mine oplysninger|mine data|oplysninger om mig|data om mig] (now) (findes|ligger|er|har|står) (der|i) (i|hos) [jeres system|jer|jeres register|systemet|registret|jeres computer]
    [hvem gav|hvem har givet|hvem udleverede|hvem har udleveret] (jer) [min kontakt|mit nummer|mine oplysninger|mit nr|min mobil|mit mobilnummer|mine kontaktoplysninger|nummeret hertil]
    hvem [har givet|gav|har solgt|har udleveret] jer [mit|mine|min] [nummer|mobilnummer|telefonnummer|oplysninger|adresse|mail|mobilnr]
    (hvad) står der i min [journal|sag|profil|patientjournal|personalesag]
    [send|giv|mail] (mig) (now) [alt hvad|alt det|alt] i (now) [har|ved|har gemt|har liggende] (om|på) [om mig|på mig|mig]
    hvem (der|som) har (now) [set|læst|fået lov at se|haft adgang til|fået adgang til|kigget i|åbnet|fået indsigt i] (now) [min journal|mydata]
    [kopi af|kopier af|udskrift af|udskrift fra|udtræk af] (now) (alt|hele|det) (der|som|hvad) (står|ligger|er) (i) [min mappe|min sag|min journal|mit kartotekskort|min kundeprofil|min akt]
    hvem har (i) (now) [givet|solgt|videregivet|delt|sendt|udleveret|fået|set|læst] (now) [mydata] (til|med|videre)
    [hvad|det|alt] i har [noteret|skrevet|skrevet ned|journalført|dokumenteret] (ned) (om|på) mig
    ? [få at vide|vil vide|gerne vide|få at se|vil se|gerne se] & [mine oplysninger|mine data|mine personoplysninger|i har om mig|i ved om mig]
    ? [hvilke oplysninger|hvilke data|hvilken information|hvilke informationer|hvilke personoplysninger|hvilke persondata|hvad for oplysninger|hvad for data|hvilken data|hvilken info] & [gemmer i|i gemmer|lagrer i|i lagrer|opbevarer i|i opbevarer|indsamler i|i indsamler|behandler i|i behandler|ligger i inde|i ligger inde|har i om|i har om|har i på|i har på|har i gemt|i har gemt|har i lagret|har i registreret|i har registreret|sidder i på|i sidder på|har i samlet|i har samlet|findes om|er gemt|er registreret|har i liggende|i har liggende]
    hvad (har) i har (now) [gemt|lagret|registreret|samlet|noteret] (now) [om mig|på mig]
    hvad har i (now) (gemt|lagret|registreret|samlet|noteret) [gemt om mig|lagret om mig|registreret om mig|samlet om mig|noteret om mig|gemt på mig|registreret på mig]
    [hvad|hvilke|alt] (som) i har (now) af [oplysninger|info|data|information|informationer] (now) (liggende) (om|på) mig
    [få|udleveret|se|få udleveret|få at se|sende|send|vil have|tilsendt] (alle|de|samtlige) (person) (oplysninger|data|info) [oplysninger i|data i|info i|informationer i|personoplysninger i] (now) [har|gemmer|opbevarer] (now) (gemt|liggende|registreret) (om|på) [mig]
    hvad ved (i|du) (now) (alt|egentlig|helt præcist) om [mig]
    [i har|har i|i ligger inde med] (now) liggende [om|på] [mig|os|mit nummer]
    [hvilke|hvad] (person|personlige) [data] [hold]
    hvad [har i|ved i|gemmer i] (liggende|registreret) [om mig|på mig]
    [hvor|hvordan] [har|fik|fandt] (i|du) (fået|fundet|skaffet) (fat) (i|på) mit [nummer|nr|tlf|telefonnummer] (fra)
    hvem [har|gav] (givet|solgt) (jer) mit [nummer|nr|mobilnummer]
    [indsigt i|kopi af|udskrift af|oversigt over|aktindsigt i|adgang til] (alle) (mine|de) (person|personlige) [data] (i|om)
    [send|oplys|vis|vil se|vil gerne se|vil vide] (mig) (hvilke|alle|hvad) (mine|de) (data|oplysninger) [i har om mig|mine data|mine oplysninger|oplysninger i har]
    [anmoder om|beder om|ønsker|kræver|vil have|vil gerne have|ret til|anmodning om] (at få) (now) [indsigt|aktindsigt|indsigt i|indsigtsret]
    [efter|ifølge|i henhold til|jf|jvf|med henvisning til] [artikel|art] [15|femten]
    [vise|vis|oplyse|oplys|se|fortælle|fortæl|få at vide|vide|redegør for] (mig) (now) [hvad der|hvad i|hvilke oplysninger|alt hvad] (now) (har|ligger|er|står) [ligger på|gemt|gemmer|registreret|har på mig|har om mig|ved om mig|samlet|opbevarer|står om]
    [send|giv|udlever|mail] (mig) (now) alt (hvad) (som) (i) (har) [i har samlet|i har gemt|i har registreret|samlet|gemt|i ved] (sammen) [om mig|på mig]
    [har i købt|købte i|har i stjålet|har i fundet] (now) [mydata]
    hvorfor [har i|står|ligger|er] (jeg|now) [mydata|jeg i|jeg på|jeg med i]
    [se|få se|gennemse|kopi af|indsigt i] (alle|alt|de) (de) [mydata|personoplysninger|persondata|oplysninger] (som) i (now) [har|behandler|opbevarer|gemmer]
    [send|sende|vil have|ønsker|bede om|udlever|få] (mig|gerne) … [kopi|udskrift|oversigt|liste|indsigt] (af|over|i) (alt) [alt hvad i har|alt i har|det i har|hvad i har|alt det i har] (registreret|liggende|gemt|om mig|på mig)
    hvad har (I|du) (egentlig|liggende) (af) [oplysninger|data|informationer|info] (liggende) (om|på) mig
    [hvad|hvilke] (har) i (har) … [af oplysninger om mig|oplysninger på mig|liggende om mig|registreret på mig|liggende på mig]`,
  erase: `
    ^ [jeg vil|vil|jeg ønsker] (now) (at) [glemmes|blive glemt|glemmes af jer] (now) $
    (der) [skal|må] ikke (være|blive) (et|noget|nogen) [spor|spor af|rester] (af) [mig|os|mine oplysninger|min familie] (now) (tilbage) (hos|i) (jer)
    [aldrig|ikke] (jeg) [godkendt|tilladt|samtykket|givet lov|accepteret] (til) (at) [i gemmer|i opbevarer|i registrerer|i beholder|i har] (now) (mit nummer|mine oplysninger|mit navn|min adresse|det|mig)
    vil ikke (now) [findes|stå|være|ligge|figurere] (med) i (nogen|noget|nogle) (af) (jeres) [registre|register|systemer|databaser|computere|kartoteker|system]
    [trækker|tilbagekalder|tager] (jeg) (mit|hermed) [samtykke] (til) [databehandling|behandling|behandlingen|opbevaring] (tilbage) … [slet|destruer|fjern] [alt|mine oplysninger|alle oplysninger|alt om mig]
    [i må ikke|må i ikke|i skal ikke|i har ikke lov at] (now) [have|gemme|opbevare|beholde] (now) (noget|nogen oplysninger) (om) [mig|os|oplysninger om mig] (now) (gemt|liggende|registreret|længere|mere) (længere)
    [billedet|fotoet|billederne|kopien|videoen] (af|på) (mig|os|min søn|min datter|mit barn|mit pas) [skal|må] (now) [væk fra|ned fra|ud af|af] (jeres|den) [computer|hjemmeside|server|facebook|system|computere|side]
    [fjern|slet|tag|pil|smid] (now) (billedet|billeder|billederne|fotoet|videoen|kopien|navnet|foto) (af|på) [min søn|min datter|mit barn|mine børn|mig|os|min kæreste|mit pas] (now) (ned|ud|væk) (fra|af|på) (jeres|den|det) [computer|computeren|hjemmeside|system|server|kartotek|arkiv|register|systemet|side|facebook|opslagstavle]
    [sørg|sørge|sørger] (i|now) for at jeg ikke (now) [står der|står|findes|er|figurerer|optræder|er at finde|ligger] (now) (der|hos|i|nogen) (jer|jeres|steder) (now) (mere|længere)
    (hvorfor) (har|gemmer|ligger) (i) (stadig|stadigvæk|endnu) (en|now) [kopi|billede|scanning|foto] (af) … [slet den|slet det|fjern den|smid den ud|destruer den|makuler den|slet]
    (mine|alle|de) [gamle ordrer|gamle bestillinger|gamle oplysninger|gamle køb|gamle fakturaer|gamle journaler|gamle bookinger|købshistorik|gamle data|gamle billeder|ordrehistorikken] [kan|må|skal] (i) (now) (godt|gerne) [slettes|slette|fjernes|fjerne|smides ud|destrueres|ryge ud]
    (mit|mine|vores) [navn|foto|nummer|adresse|oplysninger|cpr-nummer|billede|cpr] (må|skal|bør) ikke (now) [blive hos|blive liggende|ligge hos|være hos|stå hos|gemmes hos|opbevares|blive i|stå i|ligge i] (jer|jeres)
    [trækker|tilbagekalder] (jeg|hermed) (mit) samtykke … [tilbage] … (mit|mine) (navn|data|oplysninger) (må|skal) ikke [blive|ligge|gemmes|blive hos]
    (få|tag|fjern|slet|pil) (now) [alt mit|alt om mig|alt fra mig|alt hvad der er mit|alt på mig|alle mine ting] (now) (ud|væk) (af|fra) [systemet|jeres system|registret|jeres register|computeren|databasen|arkivet|jeres computer|kartoteket]
    [stryg|stryge|slet|slette|fjern|fjerne|tag|tage|rens|smid|pil] (i) (now) (helt|venligst) [mig|os|mit navn|mit nummer|min adresse|mit telefonnummer|mit mobilnr|mit mobilnummer|vores navn|vores nummer] (og min adresse|og min mail|og mit navn|og adresse) (now) (helt|ud) [fra|af|i|ud af] (jeres|jert|det|alle jeres) [lager]
    (vil|ønsker) (gerne) (have|blive) [mig|os|mit navn|mit nummer|min adresse] [slettet|fjernet|strøget] [fra|af|i] (jeres) [lager]
    [vil|ønsker] (jeg) (gerne) (have|blive) [slettet|fjernet|strøget] [fra|af|i] (jeres) [lager]
    [vil|ønsker] (jeg) ikke (længere|mere|at) [findes|stå|være|ligge|fremgå] (now) i (jeres) [lager]
    (der) [må|skal|bør] ikke (now) [findes|ligge|stå|være] (now) [noget|nogen oplysninger|nogen data|oplysninger|spor|et spor] (tilbage) [om|på|fra] [mig|os]
    [mine|min|mit|vores|alle mine] (gamle) [minakt] (og min adresse) (now) [skal|må|kan|bør] (i) (now) [væk|ud|ud af jeres|smides ud|smides væk|destrueres|slettes|makuleres|stryges|fjernes|smide ud|smide væk|makulere|destruere|slette|slette nu|godt smide ud|godt slette]
    [i] [behøver|skal|må] (i) ikke (længere|mere) (at) [gemme|opbevare|have|beholde|lagre|have liggende] [min|mine|mit|vores] [minakt]
    [mine|min|mit|vores] [minakt] [behøver|skal|må] (i) ikke (længere|mere) [gemmes|gemme|opbevares|opbevare|beholde|beholdes|have|lagres|ligge hos jer|stå hos jer]
    [vil] (jeg) ikke have at i (now) [har|gemmer|opbevarer|beholder] [min|mine|mit|vores] [minakt] (og mit nummer) (liggende)
    (kan jeg|vil|vil gerne) (få|have) [kontoen|profilen|kundekontoen|journalen|brugerkontoen|medlemskontoen|patientjournalen|kundeprofilen|min konto|min profil|min journal] (helt|now) [slettet|fjernet|makuleret|lukket|nedlagt|destrueret]
    [slet|fjern|luk|destruer|makuler|smid] (now) [kontoen|kundekontoen|brugerkontoen|medlemskontoen|patientjournalen|kundeprofilen|bankoplysningerne|kortoplysningerne|personoplysningerne|kundeoplysningerne|paskopien|købshistorikken]
    [smid|smide|destruer|destruere|makuler|makulere|brænd|skrot|luk|lukke|slet] (i) (now) [min|mine|mit|vores] (gamle) [minakt]
    [slettet|fjernet|slettes|fjernes] (fra) (alle) (jeres) [systems|register|registre|kartotek] (now) [ifølge gdpr|jf gdpr|i henhold til gdpr|ifølge databeskyttelsesforordningen|jf databeskyttelsesforordningen|i henhold til databeskyttelsesforordningen|efter gdpr|efter databeskyttelsesforordningen]
    vil ikke have at i (stadig|fortsat|now) har (now) [mydata]
    [lukket|slettet|nedlagt|lukke|slette|nedlægge] (now) [min konto|min profil|min bruger|min kundekonto] og (now) (alle|alt|al) [mydata] (now) [væk|slettet|fjernet|ud|slettes|fjernes]
    ? [smid|slet|fjern|makuler|destruer|smide|slette] (now) (hele) [min sag|min kundesag] (now) (ud|væk)
    [smid|slet|fjern|makuler|destruer|smide|slette] (now) (hele) [min mappe|min journal|mit kartotekskort|min akt|min kundesag] (now) (ud|væk)
    [ikke kunde|ikke medlem|ikke patient|ikke længere kunde|ikke længere medlem] (længere|mere) (så) (now) [smid|slet|fjern|makuler|destruer] (now) (hele) [min sag|min mappe|min journal|mit kartotekskort|min akt] (ud|væk)
    der [må ikke|skal ikke] (now) [ligge|være|findes|stå|gemmes] (noget|nogen|nogle|spor|oplysninger|data|mere) (tilbage) [om mig|tilbage om mig|på mig]
    (i) (skal) (glemme) (mig) [intet|ingenting] (må|skal) (ligge|være|findes) tilbage om mig
    ? [slet|slette|sletter|slettes|fjern|fjerne|fjerner|destruer|destruerer|smid] (alt|alle|det|de|ud) (hvad|data|oplysninger|information|det) (som) [i har|i ligger|i måtte have|i ved|i sidder på|i gemmer|i opbevarer] (gemt|liggende|inde|noteret|samlet|på) (inde) (med) [om mig|på mig|om mit nummer]
    [mine data|mine oplysninger|mine personoplysninger|min profil|min konto] [skal|bør|bedes|må gerne] (helt) [væk|slettes|fjernes|slettet|fjernet|nedlagt|ud|lukkes] (fra|af|ud) (jeres) (system|systemet|systemer|register)
    [ønsker|vil|vil gerne|kræver] (now) (at) blive [slettet|fjernet] (now) (hos jer|fra jeres system|i jeres system) med (alle) (mine) [oplysninger|data|det hele]
    i (now) [må ikke|skal ikke|må aldrig|bør ikke] (now) (længere) [have|gemme|beholde|opbevare] (now) (nogen|nogle|mine|flere) [oplysninger|data|info|personoplysninger|informationer] (liggende) om mig
    [smid|ryd|slet|fjern|rens|kassér|kasser] (now) (ud) [alt info|al info|al information|alt|alt hvad|alle oplysninger|alle data] (som) (hvad) (der) [i har|der står|i ved|der ligger|i har gemt|er gemt|der findes|står] (now) (gemt|liggende|registreret) om mig
    [få|får|fået] (man|jeg) (sine|mine) [sine oplysninger|mine oplysninger|mine data|sine data|mine personoplysninger|sine personoplysninger|min konto|sin konto|min profil] (now) [slettet|fjernet]
    hvordan (kan) (får|sletter|fjerner) (jeg|man) (slettet|fjernet) [slettet mine oplysninger|slettet mine data|slettet mine personoplysninger|slettet min konto|slettet min profil|sletter jeg min konto|sletter jeg min profil|sletter jeg mine data|sletter jeg mine oplysninger|sletter man sin konto|fjernet mine oplysninger|fjernet mine data]
    alt (hvad|det) (som) i (now) (har) (now) [gemt|lagret|registreret|samlet|indsamlet|har|ved] om [mig|os] … [væk|slettes|fjernes|slettet|fjernet|destrueres|tilintetgøres|ud]
    [slet|fjern|destruer|tilintetgør|makuler] (now) alt (hvad|det) (som) i (now) (har) (now) [gemt|lagret|registreret|samlet|indsamlet|har|ved] om [mig|os]
    [vil|ønsker|kræver] (gerne|at|now) (at) (blive) [glemmes|glemt|slettes|slettet] [af jer|i jeres system|i jeres systemer|hos jer|i jeres arkiv|fra jeres system|fra jeres systemer|i jeres database]
    [slet|fjern|slette|destruer|udslet] (venligst|alle|hele|alt) (alle) [mine|min|mit|alle mine] (mine|personlige) [data|oplysninger|persondata|profil|konto|personoplysninger|informationer]
    [slet|slette] (venligst) [alle|hele|alt] (personlige) [data|oplysninger|persondata|personoplysninger]
    (skal) [slet|slette|fjern] [alt|alle data|alle oplysninger|alt hvad] (hvad|som) (i) (har) (registreret|liggende|om) [om mig|har]
    [slet|slette|fjern] alt (hvad) i [har|ved]
    [retten til at blive glemt|ret til at blive glemt|blive glemt|glem mig]
    [slet|fjern|stryg] … [mit nummer|mit nr|mit telefonnummer]
    (jeg) [vil|ønsker|kræver] (now) (have|ha) (at) [mine oplysninger|mine data|mine persondata|alt om mig|min konto] (now) [væk|slettet|fjernet|destrueret|forsvinder|slettes|udslettet]
    [slet|fjern|stryg|udslet|slette|fjerne] [mig|os] (now) [wholly] (now) (fra|i|hos) (alle|jeres) [systems|jer]
    [slet|fjern|stryg|udslet|slette|fjerne] [mig|os] (now) fra (alle|samtlige) (jeres) [systems]
    [slet|slette|fjern|fjerne|smid|destruer|destruere|makuler|ryd|rens|tilintetgør|slettes|smide] (now) (al|alle|alt|samtlige) (de) [mydata|oplysninger om mig|info om mig]
    [slet|slette|destruer|destruere|makuler|tilintetgør] (now) [al|alle|alt|samtlige] (de) [data|oplysninger|personoplysninger|persondata|info]
    ^ (now) [slet|slette] (now) (alle) [data|oplysninger|personoplysninger|persondata] (now) $
    [påberåber|retten til|ret til|anmoder om|kræver|beder om] (now) (mig) [sletning|retten til sletning|at blive glemt|at blive slettet|retten til at blive glemt]
    [efter|ifølge|i henhold til|jf|jvf] [artikel|art] [17|sytten]
    [luk|opsig|slet|nedlæg] (now) [min konto|min kundekonto|min profil|min bruger|kontoen] (now) og (now) [slet|fjern|smid] (now) [alt|alt hvad|dataene|oplysningerne|mine data|mine oplysninger]
    [vil ikke|skal ikke] (now) [ligge|findes|være] (hos|i) (jer) … [oplysninger|data]
    [ønsker|vil have|vil gerne have|kræver] (now) [alt om mig|mine oplysninger|mine data] (now) [slettet|fjernet|væk|destrueret]
    [væk|ud] med (alle|alt) [mine oplysninger|mine data|mine personoplysninger|min data|mine kundeoplysninger|mine personlige oplysninger]
    ikke (længere) [kunde mere så|længere kunde så|kunde længere så|medlem mere så|kunde så|kunde mere og] (væk) (slet) (med) (alle) [væk med mine oplysninger|væk med mine data|slet mine oplysninger|slet mine data|fjern mine oplysninger|fjern mine data]`,
  rectify: `
    i har (now) [forkerte|forkert|gamle|fejl i mine|de forkerte] [oplysninger|data|adresse|navn|mail] (now) (om|på) (mig)
    ^ (hej) (jeg|vi) har (lige|now|nu) (fået) [skiftet navn|skiftet adresse|skiftet efternavn|skiftet mail|ny adresse|fået ny adresse|ny mail|fået ny mail|nyt efternavn|fået nyt navn] (now) $
    [jeg|vi|hun|han] (er|hedder) (now) ikke [enke|enkemand|gift|skilt|ugift|død|pensionist|en mand|en kvinde] … [få det ændret|ret det|lav det om|få det rettet|ændr det|det skal rettes]
    [ret det i systemet|skriv den ind|skriv det ind|ret tallet|ret beløbet|ret tallet til|få det skrevet ind]
    [i|på] … [mangler] … [skriv den ind|skriv det ind|tilføj den|tilføj det|få den skrevet ind|sæt den ind]
    [skostørrelsen|størrelsen|adressen|alderen|vægten|højden|nummeret|navnet|fødselsåret|klassen|blodtypen] (i|på) (min|mit|vores) [profil|kort|journal|konto|skema|sag] er (now) … ikke
    [jeg hedder|vi hedder|mit navn er|navnet staves|mit navn staves] … med [d|c|k|ck|ch|s|z|w|v|th|t|f|ph|to s|et s|to n|et n|to l|et l|dobbelt s|dobbelt n] (og) ikke
    [efter|siden] [brylluppet|vielsen|skilsmissen|giftermålet] (hedder|er) (jeg) (nu) … [retter i|ret|hvornår retter|ret det|ændr|ændrer i]
    i har (now) mig (now) som [hr|herre|fru|mand|kvinde|gift|ugift|skilt|frøken] (jeg) (er|now)
    [i den mail|i mailen|i mailadressen|i adressen|i navnet|i nummeret] (som) (i har|jeg gav) (now) [mangler|er der|mangler der] (der) (et|en) (punktum|bogstav|tal|fejl)
    (jeg) [hedder|er] (nu|now) (fru|hr|frøken|frk) … [i stedet for|istedet for|ikke længere] … [ret det|ret|ændr|ændr det|opdater]
    [nyt nummer|ny mobil|nyt nr|nyt mobilnummer] … (det) [andet|gamle] (now) [findes ikke mere|findes ikke længere|virker ikke|dur ikke|gælder ikke|er væk]
    [målerstanden|måleraflæsningen|aflæsningen|tallet|målerstand|fødselsdatoen|cpr-nummeret|postnummeret|husnummeret|navnet|efternavnet] (er) (blevet|now) [tastet forkert|indtastet forkert|skrevet forkert|noteret forkert|registreret forkert|læst forkert] (now) (den|det) (skal|er|now) (være)
    [mit nye nr|mit nye nummer|nyt nummer|nyt nr|ny mobil|mit nye mobilnummer] (er|now) … [slet|fjern|stryg|smid|udskift] [det gamle|den gamle|det forrige]
    (jeg) hedder ikke (now) … [længere|mere] (now) [men|nu]
    [står der i min journal|min journal står|jeres papirer står|står i min journal|jeres papirer siger|min journal siger] (der) (at) (now) (jeg) … [allergisk|allergi|gift|ugift|skilt|diabetes|ryger]
    [jeg hedder|mit navn er|mit efternavn er|mit fornavn er|det staves|jeg staver] … ikke … [forkert hver gang|det er forkert|står forkert|altid forkert|er forkert|ret det|ret|bliver forkert|ændr|ændr det|fejl hver gang|det står forkert]
    [jeg hedder] [kirstine|kristine|mette|anne|søren|jens|camilla|sofie|katrine|cathrine|christian|kristian|mikkel|michael|line|lene|maria|marie|mads|mats] (now) (med) (now) ikke
    [i min journal|i jeres papirer|i mine papirer|i papirerne|i journalen|på mit kort|i jeres system|i mine oplysninger|i registret|i min sag] (står) … [allergisk|allergi|nøddeallergi|gift|ugift|skilt|diabetes|diabetiker|ryger|født] … [men|det er|passer ikke|er forkert|selvom|faktisk]
    [nygift|er blevet gift|lige blevet gift|har giftet mig|blevet gift|skilt|blevet skilt|skiftet efternavn] … [ret mig|ændr mig|skift mig|ret fra|ændr fra|ret mit|ændr mit|fra frk|fra frøken|lav mig om]
    [sæt|skriv|ændr|ret|stil|flyt] (now) [kontrakten|aftalen|medlemskabet|fakturaen|abonnementet|journalen|kontoen] (now) (i|på|til|over i) [mit navn|mit nye navn|mit pigenavn|mit eget navn]
    [ny mobil|nyt nummer|nyt mobilnummer|nyt telefonnummer|nyt nr|ny tlf|nyt tlf|mit nye nummer] & [skriv den i|skriv det i|sæt det ind|i stedet for det gamle|istedet for det gamle|i stedet for den gamle|udskift|erstat|noter|notér|før det ind|ret det]
    ? [ret|ændr|ændre|rette|opdater|skift|ændrer|retter] (i) (now) [titlen|titel|tiltalen|civilstanden|efternavnet|fornavnet|telefonnummeret|mobilnummeret|mailadressen|adressen|postnummeret] (min|mit) (now) til
    ? [vejen|vejnavnet|efternavnet|fornavnet|navnet|gaden|byen] (min|mit) er (now) [stavet forkert|skrevet forkert|fejlstavet|forkert stavet]
    ? [efternavnet|fornavnet|navnet|fødselsdatoen|adressen|mailen|klassen|cpr-nummeret] på (min|mit|vores) [datter|søn|barn|mand|kone|mor|far] (now) [er forkert|passer ikke|er stavet forkert|er ændret|skal være]
    ? [min datters|min søns|mit barns|min mands|min kones|vores datters|vores søns] [efternavn|fornavn|navn|fødselsdato|adresse|klasse|cpr] (now) [er forkert|passer ikke|er stavet forkert|er ændret|skal være]
    ? (der) (hos) [hos jer|i jeres system|i registret|i journalen|i jeres papirer] står (der|det|jeg) (now) at (jeg|vi|han|hun|min) … [passer ikke|passer ikke mere|ikke længere|det er forkert|er forkert|ikke rigtigt|forkert]
    ? [går|går nu] i … ikke (længere) … (kan i) [ændre|opdatere|rette|ændrer]
    ? [vi|jeg] [er flyttet|flyttede|er nu flyttet|er lige flyttet|har flyttet] … [husnr]
    ? ^ [er flyttet|flyttet] til … [husnr]
    [flyttet|flytter] (now) til … [ændre|opdatere|skrive ind|notere|lægge ind|ændrer|rette|ret|skriv ind|retter|opdaterer|noterer]
    ? [bor|bo] (jeg|vi) [nu på|nu i|fremover på|for tiden på] … [husnr]
    ? (vi|jeg) bor (på|i) … nu … [skrive det ind|ændre|opdatere|notere|lægge ind|skriv det ind|rette]
    ? [hos jer|i jeres system|i jeres papirer|i journalen|i registret|i jeres register|på min profil|i min journal] står (der|jeg) … [passer ikke|passer ikke mere|det er forkert|er forkert|er en fejl|skal være|men det er|men er|stemmer ikke|ikke længere|rettes]
    ? (der) står … (som|på|i|hos) [hos jer|i jeres system|i jeres papirer|i journalen|i registret|som fødselsår|som adresse|som navn|som efternavn|som fødselsdato|som postnummer|på min profil] … [skal være|men det skal|forkert|passer ikke|det rigtige er|men det er]
    ? [stavet|staver|skrevet|skriver|har] (i) (now) [mit|vores|min] (for|efter) [navn|fornavn|efternavn|adresse|vejnavn] (now) [med|uden|forkert]
    ? [navn|navnet|fornavn|efternavn|efternavnet|fornavnet|vejen|vejnavnet] (skal) [staves|skrives|skal skrives|skal staves] (now) (med|uden|ikke) [med|uden|ikke med]
    ? (jeg) er ikke [hr|fru|mand|kvinde|frøken|en mand|en kvinde|gift|enlig] (men) … [ændre|ret|rette|opdatere|ret det|ændr]
    ? [hedder|hedde] (jeg|vi) (now) [nu|nu til dags|siden brylluppet|efter skilsmissen|fremover] (til efternavn)
    ? (er blevet|blevet) [gift|skilt|viet] … hedder
    ? (der) (et|bogstavet) [mangler] (et) [h|t|s|n|l|e|k|d|bogstav|bindestreg] (i) (mit|min|vores|navnet|adressen|efternavnet)
    ? [husnummer|postnummer|fødselsår|fødselsdato|etage] (er|skal være) (now) [husnr] [ikke|og ikke]
    ? (går|er) (nu) i … [ikke|og ikke|ikke længere] i … [ændre|opdatere|rette|ændrer]
    [skiftet|nyt|ny|ændret] [bank|kontonummer|konto|forsikringsselskab|arbejdsgiver|efternavn|mobil|mobilnummer|mail|mailadresse|adresse|nummer|telefonnummer] … [lægge det ind|læg det ind|skrive det ind|skriv det ind|notere|opdatere|ændre|lægge ind|skrive ind|rette]
    ? ^ (now) [adresseændring|adresseskift|navneændring|navneskift|ændrede kontaktoplysninger]
    [ny|nyt|nye|skiftet] & [myfield] & [hvordan giver jeg|hvordan giver man|hvordan meddeler jeg|hvordan oplyser jeg|hvordan ændrer jeg|hvordan ændrer man|hvordan opdaterer jeg|hvordan skifter jeg|hvordan retter jeg]
    [koblet|knyttet|tilknyttet|registreret|forbundet] (now) (til|på|med|under) [forkert|den forkerte|en gammel|et gammelt|min gamle|mit gamle] [myfield]
    ? [skift|skifte|ændr|ændre|opdater|ret|rette] (now) [mailadressen|emailadressen|e mailadressen|efternavnet|fødselsdatoen|cpr nummeret|civilstand|civilstanden|min civilstand]
    [ændr|ændre|skift|skifte|ret|rette|opdater|opdatere|korriger] (now) [myfield] … [hos jer|i jeres register|i jeres system|i jeres kartotek|i jeres database|på min konto|i min profil|på min profil|på mit kundekort|på mit medlemskort|i journalen]
    ? [ret|rette|ændr|ændre|retter|ændrer] (i) (det|dette|den) [i journalen|i min journal|i jeres app|i kunderegisteret|i min profil|på min konto|på mit kundekort]
    ? ^ (jeg|vi) har (now) (fået) nyt efternavn $
    [forkert|en gammel|et gammelt|den forkerte|det forkerte] [myfield] (som) i (now) har
    [myfield] (som) i har (now) [på|om|stående|noteret|registreret|skrevet] … [isWrong]
    [skriv|stav|skrives|staves] … med … ikke … [ourfile]
    i har (now) mig … [i den forkerte by|i forkert by|på forkert adresse|på den forkerte adresse|i den forkerte kommune|under forkert navn|i forkert afdeling]
    [skal stå|skal være|burde stå|skulle stå|skal der stå] … ikke … [ourfile]
    [tilføje|tilføj|skrive|skriv|sætte|sæt] (now) (ind) [mit|min|mine] (nye) [myfield] (now) (ind) [ourfile]
    [blevet skilt|blevet gift|skiftet navn|blevet viet] & [stå som|skal stå|der skal stå|skal der stå|hedder nu|står stadig]
    [myfield] (now) [blev forkert|er forkert|forkert|blev stavet forkert|skrev jag forkert|blev tastet forkert] (now) [ved tilmeldingen|ved registreringen|da jeg tilmeldte mig|da jeg meldte mig ind|i tilmeldingen|i formularen|ved oprettelsen|da jeg oprettede mig]
    [skrev|skrevet|opgav|opgivet|angav|tastede|tastet] (now) [forkert|den forkerte|det forkerte] [myfield] (now) [ved tilmeldingen|ved registreringen|da jeg tilmeldte mig|da jeg meldte mig ind|i tilmeldingen|i formularen|hos jer]
    [byttet om på|blandet sammen|byttet rundt på|forvekslet] (now) (mit|mine) (for) (og) (fornavn) [efternavn|efternavnet|navnene|fornavn]
    ? står som & [hedder|skal hedde|skal være]
    i har (now) [registreret mig|skrevet mig ind|noteret mig|oprettet mig|skrevet mig|sat mig] (now) som … [men|ikke]
    ? [forkert|ikke rigtigt] [husnummer|postnummer|dørnummer|gadenummer] & [vi bor|jeg bor|skal være]
    ? [brevet|posten|indkaldelsen|regningen|fakturaen|brevene|regningerne] (now) [kom|kommer|gik|går|sendes|blev sendt|havnede|havner|ryger] (now) til [min gamle adresse|vores gamle adresse|den gamle adresse|min tidligere adresse]
    ? [etage|husnummer|postnummer|etagen|husnummeret] mangler (now) [på min adresse|i min adresse|i adressen|hos jer]
    i (now) [har stadig|bruger|skriver|bruger stadig|skriver stadig|har ikke ændret|har ikke rettet] (now) [mit pigenavn|mit gamle efternavn|mit tidligere efternavn|mit gamle navn|mit gamle nummer|min gamle mail|min gamle adresse|min gamle mailadresse]
    [skrevet forkert som|registreret forkert som|oprettet forkert som|registreret forkert hos jer|oprettet forkert hos jer|forkert registreret|forkert oprettet|fejlregistreret] (hos) (jer)
    [i skriver|i staver|i har stavet|i har skrevet] … med [et|to|dobbelt|enkelt|kun et|t o]
    mit kaldenavn er
    ? [i sender|i sendte|i skriver|posten går|brevene går] … til … men [vi|jeg] (now) bor
    ? jeg hedder nu … [efter|siden|ikke længere|og ikke]
    [mangler et bogstav|et bogstav for meget|et bogstav forkert|et bogstav galt|der mangler et bogstav] & [myfield]
    [mangler et ciffer|et ciffer forkert|et ciffer for meget|forkert ciffer|de sidste fire cifre] & [postnummer|postnummeret|cpr|cpr nummer|cprnummer|cpr nummeret|fødselsdato|fødselsår] & [mangler|forkert|for meget|passer ikke]
    ? [tæve|hanhund|hunhund|hingst|hoppe|vallak|pige|dreng|kvinde|mand] & [ourfile] & [står|står der|står det]
    [skiftet|ændret] & [myfield] & [gamle gælder ikke|gamle virker ikke|gamle dur ikke|gamle bruges ikke|gamle er lukket|gamle er forældet]
    ? i kalder mig … [men|selvom] jeg [hedder|er]
    ? ^ (now) jeg er (now) ikke (en|nogen) [hr|fru|frk|frøken|herre] $
    [vi er flyttet|jeg er flyttet|vi er lige flyttet|jeg er lige flyttet|familien er flyttet] & [rette det|ret det|retter det|rettet det|ændre det|ændr det|ændrer det|ændret det|opdatere det|opdater det|opdaterer det|skrive det ind|notere det]
    [min|mit] [myfield] & ikke & [som i skriver|som i har|som i har skrevet|som i har stående|som der står hos jer|som der står]
    staves & [med|uden] & [ret|ret det|rette det|retter|retter i|ændr det|ændre det|ændrer i|rettet]
    ? hedder & [på kortet|på kundekortet|på medlemskortet|i journalen|ourfile] & [står der|der står]
    ikke (en|nogen) [hr|fru|frk|frøken] … jeg er (en) [fru|kvinde|mand|hr|frøken|frk]
    ? ikke (en|nogen) [herre|mand|kvinde|dame] & jeg er (en) [kvinde|mand|dame|herre] & [lavet om|ændre|ændret|rette|rettet|ret]
    [er registreret som|er skrevet ind som|er oprettet som|står opført som|er noteret som] & [hedder|skal hedde|skal være]
    [tastet forkert|indtastet forkert|skrevet forkert|noteret forkert|registreret forkert|stavet forkert|står forkert] (now) (ind) [ourfile]
    [pigenavn|mit pigenavn|blevet skilt|blevet gift|blevet viet] & [det ændret|ændret det|ændret i|ændret hos|rettet hos|rettet i|det rettet|rettet det|det lavet om|opdateret]
    flyttet … [mending] (now) (min|mine|den) (ny|nye) [myfield|det hos jer|det i systemet|det i registeret]
    flyttet … [mending] (lige) (det|den|min adresse|adressen) [ourfile]
    [fået|skiftet|skiftet til|ændret|har] (en|et|til) (ny|nyt|nye) [myfield] … [mending]
    [mit|min|mine] (nye|gamle) [myfield] (now) (i) (har) (now) [isWrong]
    [min|mit] [e mail|email|mail|mailadresse|adresse|navn|efternavn|fødselsdag|fødselsdato|telefonnummer|postnummer] (now) [isWrong]
    [gift|skilt|skiftet efternavn|skiftet navn] … [mending] (now) (mit|det) [efternavn|navn|navnet|efternavnet|det hos jer|det i systemet]
    [mit] [efternavn|navn|fornavn] er (blevet) [ændret|skiftet|nyt]
    [mending] (now) (mit|min) [mit kundekort|min konto|min profil|mit medlemskort|min kundeprofil|mine kontaktoplysninger|min kundekonto] … (ny|nyt) [ny adresse|nyt navn|nyt efternavn|nyt telefonnummer|nyt nummer|ny mail|ny e mail|ny email|ny mailadresse|nye oplysninger|forkert]
    [skift|skifte|opdater|opdatere|ændr|ændre|ret|rette] (now) (min|mit|mine) [mailadresse|mail|email|e mail|adresse|telefonnummer|efternavn|fødselsdato|fødselsdag] (now) [ourfile]
    [oplysningerne|oplysninger|informationerne|personoplysningerne|data|adressen|navnet|nummeret|mailen] (som) (i|der) [i har om mig|i har på mig|i har|i har gemt om mig|i har registreret|i har stående|om mig] (now) [isWrong]
    (now) [står|har|ligger] (now) (stadig) (med|under|den|min|mit) (min) [gamle|gammel|forkert|forkerte] [myfield] (på mig) [ourfile]
    i [staver|skriver|har stavet] (mit|forkert) (forkert) [mit navn|mit efternavn|navnet|mit fornavn] (forkert)
    [nyt|ny|nye] [efternavn|navn|adresse|mail|telefonnummer|e mail] (now) (hvordan) … [ændrer|retter|skifter|opdaterer] (jeg|man) (det|den) [ourfile]
    [mit|min] [navn|efternavn|fornavn] (er|har|står|staves) (i) … [wrong]
    [navn|efternavn|fornavn|navnet] [er|står|staves|stavet] (i) (now) [wrong]
    [wrong] … [mit navn|mit efternavn|mit fornavn]
    [forkert|stavet forkert|forkerte|stavefejl] (i) [navn|efternavn|fornavn|navnet]
    [name] … [wrong] … [fix]
    [skiftet|ændret|fået ny|fået nyt] [adresse|efternavn|navn|mail|nummer] … [fix]
    [fix] (lige) [mine|mit|min] [name]
    hedder … [ikke|og ikke] … [fix]
    [ret|ændr|opdater] det (lige) (i) (jeres) [kartotek|system|jeres]
    flyttet … [fix]
    hedder ikke (now) … [mere|længere] (now) (så) (now) [ret|ændr|opdater|skift]
    [ret|ændr|ændre|rette|opdater|skift|korriger] (now) [mit|min] [mailen|adressen|navnet|nummeret|postnummeret|postnummer|fødselsdatoen|e mailen|mailadressen|cpr nummeret|efternavnet|fornavnet|stavningen|navn|adresse|mail]
    [ret|ændr|opdater|korriger] (now|lige) [adressen|postnummeret|fødselsdatoen|mailadressen|cpr nummeret|efternavnet|fornavnet]
    [fødselsåret|fødselsdatoen|fødselsdagen|postnummeret|adressen|mailen|alderen|efternavnet|fornavnet|navnet] (now) (i) (har) (på|om) (mig) (now) [passer ikke|er forkert|stemmer ikke|er forkerte|er ikke rigtig|er ikke korrekt|er gammel|er forældet]
    i har (now) [min gamle|forkert|en gammel|et forkert|den forkerte|en forkert] (now) [adresse|navn|efternavn|fornavn|mail|mailadresse|postnummer|fødselsdato|alder|stavemåde]
    [efter|ifølge|i henhold til|jf|jvf] [artikel|art] [16|seksten]
    jeg [bor|hedder] (nu|nu på|i dag) … [ret det|ret dette|ændr det|ændre det|opdater det|ret venligst|ændr venligst]
    ^ (venligst) [ret|ændr|opdater] [det|dette] (venligst|hos jer|i jeres system) $`,
  port: `
    [giv|send|overfør|flyt|aflever] (now) [mit forbrug|mine data|min journal|mine målinger|deres elevplaner|hans elevplan|hendes elevplan|elevplanerne|elevplanen|vaccinationerne|mine bilag|vores tal|mine tal|journalen|papirerne] (now) (videre|over) (til) [det nye|den nye|derhen|til det nye|til den nye|de nye|over til dem|til dem]
    [skal følge med til|skal med over til|skal med til|skal over til|skal sendes til|skal videre til] (now) (den|det|vores|min|hans|hendes) (nye|ny) [dyrlæge|læge|tandlæge|skole|børnehave|bank|selskab|revisor|klub|fysioterapeut|psykolog|elselskab|forsikring]
    [ud af appen|ud af systemet|ud af programmet] (og) (over) [over i en anden|over i et andet|til en anden app|og over i en anden|ind i en anden|over i den nye|over til en anden]
    [i en tabel|som tabel|i tabelform|i et regneark] & [elmålinger|mine elmålinger|målinger|mit elforbrug|målerdata|mine målerstande]
    [som fil|som csv|csv|json|xml|excel-fil|excel|gpx|eksporter|eksportere|eksport] & [mine køb|mine træningspas|mine træninger|træningspas|mine løbeture|mine målinger|mit forbrug|mine bestillinger|mine bookinger|mine resultater|mine point|træningsdata]
    [går|gået|flytter|flyttet|skiftet|skifter] (nu) til en anden [dyrlæge|tandlæge|læge|skole|bank|klinik|børnehave|fysioterapeut] … [send|overfør|videresend|flyt|mail|giv] (now) … [papirer|journal|oplysninger|derhen|over|journaler|data]
    [send|sende|overfør|overføre|flyt|flytte|giv|mail|videresend|videresende|sendt] (i) (now) [min|mine|mit|vores|alle mine] (hele) [journal|oplysninger|røntgenbilleder|patientjournal|papirer|prøvesvar|historik|data|journaler|kundeoplysninger|træningshistorik|filer|sag] (now) (videre|direkte|over) til (min|mit|den|det|mine|vores) (nye|anden|andet) [nye|ny|anden|andet|tandlæge|læge|optiker|bank|sygehus|hospital|klinik|advokat|forsikringsselskab|skole|dyrlæge|psykolog|center]
    [går det an|kan jeg|kan man|vil|må jeg|vil gerne] (jeg) (gerne) [få|downloade|eksportere|hente|trække ud|få udleveret|tage] (now) (alle) [mine|min|mit] [bookinger|betalinger|køb|kvitteringer|bestillinger|data|oplysninger|historik|målinger|træninger|filer|dokumenter|journal] (now) [som|i|på] (en) [fil|csv|excel|excelfil|pdf|usb|regneark|læsbart format]
    kan (min|mit|mine) [træningshistorik|historik|journal|oplysninger|data|træningsdata] [komme med|følge med|flyttes|overføres|sendes] (over|direkte) (i|til)
    [send|sende|få|giv] (mig) (alle) [mydata] (som|i) (et|en) [excelark|regneark|excelfil|csv fil|fil|csv|json fil]
    [overføre|overfør|flytte|flyt|sende|send] (now) (hele) [min journal|mine journaler|journalen] … [til min nye|til mit nye|til en ny|til en anden|til et andet|til et nyt]
    [min journal|mine journaler|journalen] … [overføres|overført|flyttes|flyttet|sendes|sendt] … [til min nye|til mit nye|til en ny|til en anden|til et andet|til et nyt]
    ^ (now) dataportabilitet
    dataportabilitet … [csv|excel|json|xml|fil|format]
    [udtræk|fil|kopi|eksport] & [min historik|min kundehistorik|min købshistorik|mine data|mine oplysninger] & [min nye|en ny|en anden|et andet|mit nye] & [kan læse|læse ind|indlæse|importere|kan bruge|læses ind]
    ? hvordan (kan) (får|henter|eksporterer) … [mine data|mine oplysninger|mine personoplysninger] … [csv|excel|json|xml|en fil|fil]
    [send|sende|få|giv] (mig) [mydata] (som|i) [csv|json|excel|xml|en fil|fil|maskinlæsbart format|maskinlæsbar form]
    [send|sende|få|giv|vil have|vil gerne have] (mig) (en) [fil|csv fil|excelfil] (med|på) (alle) [mydata]
    [data|oplysninger|persondata] … [i en fil|som fil|i et format|som en fil|maskinlæsbart]
    [flytte|overføre|eksportere|overfør|eksporter|flyt] (alle) mine [data|oplysninger|persondata]
    ret til dataportabilitet
    [send|sende|overfør|overføre|videregiv|giv|overdrag] (now) (alle|al) [mydata] (now) (direkte) til (min|en|mit|et) (nye|anden|nyt|andet) [udbyder|leverandør|selskab|firma|bank|konkurrent*|tjeneste]
    [eksporter|eksportere|download|downloade|hente|udlever|få|vil have] (alle|hele|al) [mydata|mine køb|min ordrehistorik|min historik] (now) (som|i) (en|et) [fil|excelfil|csv|csv fil|excel|json|maskinlæsbart format|filformat|regneark]
    [skifter|skifte|går over til|flytter til] (now) (selskab|udbyder|leverandør|firma) … [have mine data med|tage mine data med|mine data med|mine oplysninger med|tage mine oplysninger med|have data med]
    [kræver|ønsker|beder om|anmoder om|påberåber mig] (now) (min) (ret til) [dataportabilitet|portabilitet]
    [efter|ifølge|i henhold til|jf|jvf] [artikel|art] [20|tyve]`,
  object: `
    [gør|gøre|har|rejser] (jeg|vi) (now) [indsigelse imod|indsigelser imod|indsigelse mod det|indsigelse imod det] $
    (må|skal) (der) (ikke) [må der ikke forskes i|må ikke forskes i|må i ikke forske i|skal der ikke forskes i|må ikke bruges til forskning|vil jeg ikke have forsket i]
    (lad|hold) [lad være at|lad være med at|hold op med at|stop med at|i skal ikke|i må ikke] [regne på|regne ud|gætte|beregne|gætte på|analysere|vurdere|måle|forudsige|udregne] (now) (hvor|hvad|om|hvor meget|mit|min|mine) (rig|syg|gammel|jeg|køn|alder|humør)
    [i har ikke lov at|i har ikke lov til at|i må ikke|jeg vil ikke have at i|hold op med at] (now) (bruge|bruger) [bruge|bruger|analysere|fodre] (now) (min|mit|mine|vores) [stemme|ansigt|tekster|billeder|data|indkøb|lokation|målinger|fotos] til (now) (at) [træne|oplære|fodre|at træne|statistik|forskning|profilering|jeres robot|jeres ai]
    (tag|hold) [tag os ud|tag mig ud|hold os ude|hold mig ude|hold mine tal ude] (af|fra) (den|jeres|det) [beregning|beregningen|algoritme|algoritmen|analyse|model|statistik|statistikken|forskning|undersøgelse|scoring]
    [finder jeg mig ikke i|det finder jeg mig ikke i] (now) [tag os ud|tag mig ud] (af) (den|jeres) [beregning|algoritme|analyse|model|statistik]
    [vil ikke have|tillader ikke|accepterer ikke] (at) (jeres|en) [computer|algoritme|robot|program|system|ai] (now) (skal) [regner ud|bestemmer|afgør|vurderer|beregner|regne ud|afgøre] … [råd|jeg|mig]
    vil ikke have (now) [reklamer|reklame|annoncer|tilbud] (der|som) (er) [tilpasset|målrettet|skræddersyet|baseret|målrettede|efter] (til|efter|på) (mig|mine)
    [hold op|stop] (med) (at) (now) [udspionere|spionere|analysere|overvåge|kortlægge|snage|spore] (på|i) (now) [mine køb|mine indkøb|hvad jeg køber|mine besøg|mine vaner|mine data]
    [mine oplysninger|mine data|mine besøg|mine køb|mine resultater|mine tal] (skal|må) (absolut|now) [ikke|aldrig] (indgå|bruges|være med|havne|tages med) (i|til) (jeres|nogen|en) [undersøgelse|studie|statistik|forskning|analyse|analyser|undersøgelser|ai|statistikker]
    hold [mig|os] (now) [ude af|ude fra|uden for|udenfor] (jeres|al|den|alle) [forskning|statistik|undersøgelser|analyser|studier|statistikker|forskningen|statistikken|markedsanalyser]
    [hold|lad|tag|pil] (now) [mig|os|mine oplysninger|mine data|mit barn|mine børn|min søn|min datter] (now) (være) (udenfor|ude af|uden for|ud af|ude fra|væk fra) (jeres|den|al|alle) [forskning|statistik|undersøgelse|undersøgelser|analyser|analyse|statistikker|studie|studier|ai|algoritmer]
    [træn|fodr|brug] (now) [ikke|aldrig] (jeres|nogen|en) (ai|algoritme|algoritmer|modeller|kunstig) (now) (på|med|til) [mine oplysninger|mine data|mine billeder|mine køb|mine beskeder|mine tekster]
    [mine|mit|min|vores] [oplysninger|patientoplysninger|kundeoplysninger|personoplysninger|køb|data|indkøb|tal|cpr-nummer|billeder|svar|helbredsoplysninger] (now) [ikke bruges|må ikke bruges|skal ikke bruges|bruges ikke|må ikke indgå|skal ikke indgå|ikke indgår|bliver brugt|må ikke anvendes|må ikke behandles] (now) (ikke) [til|i|af] (jeres|en|nogen) [statistik|statistikker|analyser|analyse|markedsundersøgelser|markedsføring|profilering|undersøgelser|forskning|algoritme|ai|reklame|rapporter]
    [brug|bruger|analyser|analyserer|anvend] (i) (ikke|aldrig) (now) [mine|min|mit] [oplysninger|køb|data|indkøb|billeder|tal] (now) (ikke) [til|i] (jeres|en|nogen) [statistik|statistikker|analyser|markedsundersøgelser|markedsføring|profilering|forskning|ai|reklame]
    (en|nogen) [computer|algoritme|robot|maskine|ai] (now) [skal|må|bør] ikke (now) [afgøre|bestemme|vurdere|beslutte|træffe afgørelse|behandle]
    [=nej|nej tak|stop] (til|med|for) [profilering|kortlægning|sporing] (af mig)
    vil ikke (now) (blive) [kortlægges|profileres|spores|overvåges|analyseres|kortlagt|profileret|analyseret|overvåget]
    [samtykker ikke|går ikke med til|godkender ikke|accepterer ikke|modsætter mig|protesterer mod|tillader ikke|siger nej|gør indsigelse mod] (til) (now) (at) (i) (now) [analyserer|profilerer|behandler|bruger|anvender|kortlægger|sporer|indsamler] (now) [mydata|mine køb|min købshistorik|mine vaner|mig]
    [accepterer ikke|godkender ikke|tillader ikke|samtykker ikke til|vil ikke have] (now) at [mydata] (now) [bruges|anvendes|behandles|analyseres] (til)
    [indsigelse|protesterer|gør indsigelse|modsætter mig] (mod) (at) (i) … [profiler*|behandl*|brug*|analys*|anvend*]
    vil ikke (have) (at) (i) [profileres|profilerer|overvåges]
    [ikke|ingen|slippe for|nægter|nej til] (now) (automatisk|automatiseret|nogen) [profilering|kortlægning|sporing|profilere] (af) [mig|mine|min]
    [må ikke|hold op med at|stop med at|vil ikke have at i|ikke med til at i|lad være med at|frabeder mig at i] (now) [spore|sporer|profilere|profilerer|kortlægge|kortlægger|analysere|analyserer|overvåge|overvåger|følge|segmentere]
    [modsætter mig|indsigelse mod|protesterer mod|går ikke med til|siger nej til] (now) (at) … (bruges|anvendes|bruger) (til|i) (now) [direkte markedsføring|profilering|reklame|markedsføring|analyse|annoncering]`,
  restrict: `
    [slet ikke noget|slet intet|slet det ikke|slet dem ikke] & [må heller ikke arbejde|må heller ikke bruge|må ikke bruge|må ingen bruge|må heller ikke røre|må i ikke bruge|må ikke arbejde]
    [lad] (mine|de|alle) [oplysningerne|oplysninger|data|sagen|journalen|tallene] (now) (ligge) [ligge stille|ligge i ro|ligge urørt|hvile|ligge|ligge urørte] (now) (til|indtil|så længe|mens)
    [slet ikke noget|slet intet|slet det ikke|slet ikke] (now) … (men) (i) [må heller ikke arbejde|må heller ikke bruge|må ikke bruge|må ingen bruge|må heller ikke røre|må i ikke bruge]
    [spær|lås|frys|luk] (now) [journalen|sagen|mappen|min journal|min sag|mine oplysninger|kontoen for|oplysningerne] (for alle|now) (til|indtil|mens|så længe)
    [skal opbevares|skal gemmes|gem|behold|opbevar|skal bevares] … (og|men) [ingen andre skal bruge|ingen må bruge|ingen andre må bruge|ingen må se|ingen må røre|ingen andre må se|ingen andre skal se]
    [opbevar|gem|behold] [dem|mine data|mine oplysninger] og gør ikke (noget) andet med [dem|mine data|mine oplysninger]
    lad (now) [sagen|mine oplysninger|journalen|mine papirer|oplysningerne] (now) [ligge|være|hvile] (og|men) (now) [gør ikke noget med|gør intet med|brug ikke|rør ikke] (den|dem|det) (indtil|til)
    [behold|gem] (now) [sagen|mine oplysninger|journalen|alt|min sag|oplysningerne|papirerne|mappen] (now) men (now) [brug|rør|behandl] (den|dem|det) (now) ikke (now) (før|indtil|så længe)
    må i ikke (now) [gøre|foretage jer|lave] (andet|noget) (andet) (now) med [mine data|mine oplysninger|mine persondata] (now) (end|ud over|udover) (at) [gemme|opbevare|lagre] (dem)
    slet (det|den|dem) ikke (for|fordi|now) jeg (now) [skal bruge|behøver|har brug for] (det|den|dem) … (men) [ingen må|i må ikke|rør|må ingen]
    (i) [slet ikke|fjern ikke|smid ikke|behold|gem|slet] (ikke) (noget|det|dem|den|alt) … [skal bruge|behøver|bruger|har brug for] … (men) [ingen må|må ingen|ikke bruge|rør|rør ikke|brug ikke|ikke røre|må ikke]
    [behandlingen|behandling|brugen] (af mine oplysninger|now) [skal|må|bør] (now) [sættes i bero|stoppes|fryses|stilles i bero|begrænses|hvile|sættes på pause|suspenderes|ligge stille] (now) (til|indtil|mens|så længe)
    så længe (now) [gælden|fakturaen|sagen|klagen|kravet|tvisten|regningen] (er|ikke|verserer) (now) … (må|skal|i) (i) (now) [kun opbevare|kun gemme|bare gemme|bare opbevare|ikke bruge|ikke behandle] (mine) [oplysninger|mine oplysninger|mine data]
    (slet) [slet|fjern|smid] (ikke) [intet|ingenting|ikke noget|ikke] (now) men … [brug|rør|gør|behandl] (det|dem|den) (heller) [ikke|intet]
    [gem|behold] (det|dem|mine) [det hele|alt|dem|oplysningerne|dataene|mine oplysninger|mine data] (now) men (lad) [gør ikke|gør intet|brug|rør|behandl] (dem|det|noget) (ikke|med det|med dem)
    i [må|kan] (gerne|godt) [beholde|gemme|opbevare] (now) [oplysningerne|mydata|dem|dataene] men (now) (i) (må) [ikke] (now) [bruge|brug|anvende|behandle|røre|rør] (dem)
    [slet|fjern] (now) ikke (now) (noget) (men) (bare) [stop med at bruge|hold op med at bruge|lad være med at bruge|brug ikke|frys|lås|begræns brugen af|sæt brugen af] (now) [mydata]
    [mydata] (now) [må ikke|skal ikke] (now) [bruges|anvendes|behandles|røres] (now) (før|indtil|foreløbig|så længe|lige nu|mens|for tiden)
    [frys|fryse|lås|låse|spær|spærre|indefrys|begræns] (now) (alle) [mydata] (now) (hos jer|tak|indtil videre)
    [stop med at|hold op med at|lad være med at] bruge (now) [mydata]
    [begræns|begrænse|begrænsning|frys|fryse|bloker|blokere|stop] (af) (behandlingen|brugen) (af) mine [data|oplysninger|persondata]
    [begræns|begrænse|begrænsning af|frys|indefrys] [behandlingen|behandling|brugen af mine]
    må ikke bruge mine [data|oplysninger|persondata]
    [læg|frys|lås|sæt|spær|stop] (now) (behandlingen af|brugen af) (alle) [mydata] (now) (på) [på is|på pause|så længe|indtil|til|indtil videre|midlertidigt|imens|mens|i bero|på standby]
    [efter|ifølge|i henhold til|jf|jvf] [artikel|art] [18|atten]
    [kræver|ønsker|beder om|anmoder om] (now) (en) [begrænsning af|begrænset] (now) [behandling|behandlingen|brug|brugen]
    [rør|brug|behandl|anvend] (now) ikke [mydata] (now) [før|inden|mens|indtil|så længe]
    [behold|gem|opbevar] (now) (bare) [oplysningerne|mydata|dem] (now) men (now) [brug|rør|behandl] (dem) (now) ikke`,
  do_not_sell: `
    [stop|hold op|lad være|holder op|stopper] (now) med (now) at [sælge|dele|videregive|videresælge|give] (now) (videre) [mydata|mine data|mine oplysninger|mit nummer|mine personoplysninger|mit telefonnummer] (videre)
    det jeg (har) [siger|fortæller|sagt|fortalt|betror] (til) (jer) (now) skal ikke [videre|ud|til|havne|videre til|ud til]
    (trækker|trække|tilbagekalder|tilbagetrækker) [trækker mit ja til|trækker mit samtykke til|trækker samtykket til|tilbagekalder mit samtykke til|trækker tilladelsen til|trækker min tilladelse til] (now) [videregivelse|deling|videresalg|at dele|at i deler|udlevering|overdragelse] (af|til) (mine) (tredjepart|andre|oplysninger) (tilbage)
    [forsikringen|kommunen|banken|arbejdsgiveren|chefen|min chef|skolen|politiet|firmaer|min eks] (now) [har ikke krav på|skal ikke have|må ikke få|får ikke|har ikke ret til|rager ikke] (at) (få) (now) (mine|min|mit|oplysninger|noget) … (fra) [fra jer|hold tæt|sygedage|oplysninger|journal|at vide af jer|af jer]
    [=hold|behold] (now) (mine|min|mit) [kontaktoplysninger|oplysninger|data|adresse|nummer|mail|navn] (now) [inden for jeres eget hus|for jer selv|internt|inden for huset|inden for firmaet|i huset|hos jer selv|i foreningen]
    [leje|sælge|låne|dele] (i) (kan) [leje ud|sælge|låne ud|dele ud] (now) [slet ikke mig|ikke mig|i hvert fald ikke mig|uden mig]
    (er) ikke noget i kan [leje ud|sælge|dele|låne ud|handle med]
    ingen [videregivelse|videresalg|deling|salg] (af mine oplysninger) til [tredjepart|tredjeparter|tredjemand|andre|partnere|andre firmaer]
    [lav|tjen] [ikke|ingen] [forretning|forretninger|penge] (på|med) [min adresse|mine oplysninger|mit nummer|mine data]
    penge på [mine oplysninger|mine data|mit nummer|min adresse] det [forbyder|nægter] jeg
    [mine kontaktoplysninger|mine oplysninger|mit nummer|min adresse] (er|går) ikke (til|beregnet|for) (til) (jeres|nogen) [sponsorer|partnere|annoncører|andre firmaer|tredjepart]
    [i vover|vov|i kan vove|vover i] (på|ikke) (på) (at) [sælge|videregive|dele|give] (now) [mine oplysninger|mine data|mit nummer|min adresse] (videre)
    [sælg|del|giv|videregiv|videresælg] (now) [ikke|aldrig] (now) [mit nummer|mit mobilnummer|mine oplysninger|mine data|mit telefonnummer|min adresse|mine kontaktoplysninger|min mail] (videre|now)
    [sælg|del|videregiv|udlever|videresælg] (venligst) [ikke|aldrig] [mine|mit] (person|personlige) [data|oplysninger|nummer|persondata]
    (i må) ikke [sælge|dele|videregive|udlevere] [mine|mit] (data|oplysninger|nummer)
    [mit nummer|mine data|mine oplysninger|mit navn|mine kontaktoplysninger] (now) (ikke) (bliver|skal|må) (ikke) (now) [solgt|solgt videre|delt|videregivet|givet videre|sælges|deles|videregives|videresælges|udleveres] (videre) (til)
    [mydata] (now) (er) [ikke til salg|ikke til fals|ikke en handelsvare|ingen handelsvare]
    [mydata] (now) [må ikke|skal ikke|må aldrig] (now) [sælges|deles|spredes|gives|videregives|udleveres|videresælges|havne hos|overdrages|lejes ud]
    [giv|send|del|sælg|videregiv|lej] (now) ikke (now) [mydata] (now) [videre|væk|ud|med|til]
    [må ikke|vil ikke have at i|tillader ikke at i|godkender ikke at i|forbyder jer at|hold op med at|giver i ikke] (now) [give|giver|sælge|sælger|dele|deler|sprede|videregive|udlevere|sende|handle med|tjene penge på] (now) (videre|ud) [mydata]
    [godkender ikke|accepterer ikke|vil ikke have|tillader ikke|samtykker ikke til|går ikke med til] (now) at [mydata] (now) [videregives|sælges|deles|spredes|sendes|går|havner|gives|overdrages] (now) (videre) (til|hos|med) [others|videre]
    [ingen|ikke] [mydata|oplysninger om mig|oplysninger] (now) (videre|ud) til [others]
    dem ikke videre til (jeres) [others]`,
  wrong_number: `
    [I|du] har (fået) det forkerte nummer
    det er ikke [annes|hendes|hans|peters|mettes|annas|marias|larses|hannes|lones] nummer (mere|længere)
    ? ^ (nej|hej|undskyld) (now) (men) jeg hedder ikke
    ^ hvem (now) er [who|jens|birthe|bent|inge|poul|jytte|ole|karen|kurt|grethe|flemming|bodil|erik] (now) [det er ikke mig|ikke mig|det er ikke her|bor ikke her|kender jeg ikke|det er i hvert fald ikke mig]
    her bor (der) (ingen|ikke|ikke nogen) (som|der) (hedder|now) [hansen|jensen|nielsen|pedersen|andersen|christensen|larsen|sørensen|rasmussen|petersen|madsen|kristensen|olsen|thomsen|poulsen|møller|der hedder det]
    (nummeret|det her nummer|telefonnummeret) [er mit|har været mit|har jeg haft|har tilhørt mig|tilhører mig] (now) (siden|i) … [forrige ejer|den forrige|tidligere ejer|før mig|den der havde det]
    blander (i) mig (nok|vist|now) (nok|vist) sammen (med) (nogen|en anden|en) … [har ingen tid|har ikke bestilt|har ingen hund|har ingen børn|har ingen bil|har ikke nogen tid|er ikke patient|er ikke kunde|har ikke en tid]
    [beskeden|den besked|den sms|sms’en|det] (var|er|må være) (vist|nok|da|sikkert) (nok) (beregnet) (til|for) [en anden|nogen anden|nogen andre|en helt anden] (now) … [har slet ikke nogen hund|har slet ikke hund|har ingen hund|har ikke hund|har ingen børn|har ikke nogen hund|slet ikke nogen]
    (det|nummeret) [har ikke det nummer|har ikke dette nummer|har ikke nummeret] (mere|længere|now)
    [dette nummer|det her nummer|nummeret] er (now) mit (now) [nu|siden|fra|i|har været]
    det er mit (nummer) nu $
    (den her|dette|det her|den) [må være|er vist|er nok|var vist|var nok|er vel] [til|for|ment til|beregnet til] [en anden|nogen andre|en forkert|den forkerte] (jeg|vi) [har ikke|har ingen|kender ikke|kender ingen]
    ? (jeg) er ikke [den der|den som|personen der|hende der|ham der] har [booket|bestilt|købt|tilmeldt mig|tilmeldt sig]
    ? [mit barn|min søn|min datter|mine børn|børnene] går ikke (now) [på jeres|hos jer|i jeres]
    [har ikke noget barn|har ingen børn|har ikke børn|har ingen hund|har ingen kat|har ingen bil] (now) [på jeres|hos jer|i jeres]
    [i|du] må (now) mene (now) [en anden|nogen anden|nogen andre|en anden person] $
    [personen|denne person|den person|navnet|hun|han] er (now) [ukendt her|ukendt hos os|ukendt for os|ukendt på dette nummer]
    ? [nummeret|det her nummer|dette nummer] er (now) ikke … [mere|længere]
    ? [hun|han|de|who] har (now) ikke (now) [boet her i flere|boet her i mange|boet her siden|boet her i årevis]
    ? ^ (men|hej|hva) hvem er [den her|det her|dette|beskeden|smsen|denne besked] (now) [til|ment til|beregnet til|tiltænkt] $
    [den her er|det her er|dette er|denne er|den her var|det her var] (now) ikke (now) [til mig|ment til mig|tiltænkt mig|beregnet til mig]
    kender (now) [ikke nogen|ingen|ikke en] (der|som) [hedder|med det navn|ved navn|der hedder|som hedder]
    [hans kone|hendes mand|hans mor|hendes mor|hans kollega|hendes kollega|hans søster|hendes søster|hans datter|hendes datter|hans søn|hendes søn|hans kæreste|hendes kæreste] & [anden mobil|andet nummer|eget nummer|nyt nummer|er stoppet|ikke hans nummer|ikke hendes nummer|anden telefon]
    ? ^ (hva|men|hej) [hvem leder du efter|hvem leder i efter|hvem søger du|hvem søger i|hvem vil du have fat i|hvem skal du have fat i|hvem skal i have fat i] $
    [nummeret|nummer|det her nummer|dette nummer] (now) [bruges nu af|bruges af|er overtaget af|er blevet overtaget af]
    ? [han|hun|de|personen|vedkommende] (now) [bor her ikke|bor ikke her|er flyttet herfra|har ikke det her nummer|har ikke dette nummer|har ikke længere det her nummer|har ikke længere dette nummer]
    ? [vi har ingen|der er ingen|findes ingen|bor ingen] … på [det her nummer|dette nummer]
    [den|hende|ham|personen|vedkommende] (som) i (now) [søger|leder efter|prøver at få fat i|vil have fat i|skal have fat i|forsøger at nå] [er min|har nyt nummer|har et andet nummer|har fået nyt nummer]
    [fik|fået|overtog|overtaget|arvet|arvede] [hans gamle|hendes gamle|deres gamle|mors gamle|fars gamle] [nummer|telefon|mobil|telefonnummer|mobilnummer]
    er ikke [mig|jeg] [du søger|i søger|i leder efter|du leder efter|i skal have fat i|du skal have fat i|i vil have fat i]
    ingen [af os|her|i familien|i huset|på arbejdet|hos os] (der|som) [hedder|hed]
    ? har (now) ikke (now) [den her telefon|denne telefon|det her nummer|dette nummer|den her mobil|dette nr|denne mobil] (now) [længere|mere]
    ? er (now) ikke [mor|far|forælder|værge|mormor|farmor] til
    [nummeret|det her nummer|dette nummer|telefonen|mobilen] (now) (har) [tilhørte|tilhørt|ejedes af] (now) [min|mit|en|nogen|farfar|mor|far|mormor]
    her bor ikke [nogen der hedder|en der hedder|nogen ved navn]
    ? [det her|dette] er ikke (længere) … [mobil|telefon|nummer|mobilnummer|telefonnummer|tlf] $
    ? [må være|må have været|var ment|er ment|var tiltænkt|er tiltænkt|var beregnet|er beregnet] (now) til [en anden|nogen anden|nogen andre]
    [skrevet nummeret forkert|skrevet nummeret forkert af|tastet nummeret forkert|noteret nummeret forkert|fået nummeret forkert|skrevet nummeret ned forkert|skrevet forkert nummer ned]
    [mangler et ciffer|forkert ciffer|et ciffer forkert|byttet om på cifrene|byttet om på tallene|et forkert tal] (now) [i|på] [nummeret|telefonnummeret|mobilnummeret]
    ? [min eksmand|min ekskone|min eks] & [er flyttet|ikke hans nummer|ikke hendes nummer|mit nummer|bor her ikke|bor ikke her]
    [den|hende|ham|personen|vedkommende] (som) i (now) [søger|leder efter|prøver at få fat i|vil have fat i|skal have fat i|forsøger at nå] (now) [har ikke|findes ikke|bor ikke|bor her ikke|er ikke|har skiftet|er flyttet|arbejder ikke|er stoppet]
    ? [her er ingen|ingen her|der er ingen her] (der|som) (har) [venter|venter på|bestilt|har bestilt|booket|har booket|skal have]
    [kin] [er død|døde|er afdød|er gået bort|gik bort] & [hun skal ikke|han skal ikke|hun behøver ikke|han behøver ikke|hun har ikke brug|han har ikke brug]
    [kin] [døde|er død|er afdød|er gået bort|gik bort|lever ikke] & [svarer ikke|kan ikke svare|læser ikke|kan ikke læse]
    [fik|fået|tildelt] (now) [det her nummer|dette nummer|det her nr|dette nr|nummeret|nr] (now) [af|fra|hos|igennem] [telmore|tdc|yousee|telenor|telia|cbb|oister|lebara|3|tre|mit teleselskab|teleselskabet|mit selskab|norlys]
    [hende der|ham der|den der|dem der|hvem der|vedkommende der|personen der] (har) [havde|haft|ejede] (det|nummeret|dette nummer|det her nummer|nr) [før|tidligere|før mig|inden]
    her bor (now) [ikke|ingen] (nogen|en) [who]
    ? ^ (now) her bor (now) ikke nogen
    [forvekslet|forveksler|blandet|blander|tager] (now) [mig|os] (sammen) [med|for] (en|nogen|nogle) [anden|andre]
    nu er det (now) [mig|os] (now) [der har|der bruger|som har|som bruger] (now) [denne telefon|denne mobil|den her telefon|den her mobil|dette nummer|det her nummer|nummeret|telefonen|mobilen|hans nummer|hendes nummer|hans telefon|hendes telefon|hans mobil|hendes mobil|den gamle telefon]
    nu er det (now) [mig|os] (now) [der har denne|der har den her|der har dette|der har det her|der bruger den|som har den her|som har denne|der har den] $
    det er (now) [mig|os] [der har|der bruger|som har|som bruger] (now) [dette nummer|det her nummer|nummeret|hans telefon|hendes telefon|den her telefon|denne telefon|hans nummer|hendes nummer] nu
    (den) [gale|forkerte] (person|mand|kvinde|nummer) i har (fået) fat i
    fat i (den|det|en|et) [gale|gal|galt] (person|nummer|mand|kvinde)
    ? [who] (er|har) (now) [stoppet|stoppede|holdt op|ikke ansat] (now|mere|længere) [hos os|på værkstedet|i firmaet|i butikken|i afdelingen|på kontoret|i virksomheden]
    ? arbejder ikke (mere|længere) [hos os|her på|her i|i firmaet|på værkstedet|i virksomheden|i afdelingen]
    ? arbejder (her) ikke (her) [mere her|længere her|her mere|her længere|mere|længere]
    [sendt|skrevet|ringet|havnet|endt|kommet] (now) [til|hos|ved] [den forkerte|den forkerte person|en forkert|en forkert person|forkert person|forkert mobil|forkert telefon|forkert nummer]
    [jeg er|det er|jeg hedder|hedder] (altså|jo|nok|vist|faktisk) ikke (altså) [who]
    ^ (now) jeg er [=ikke] [who] (now) $
    ^ (now) jeg er ikke [who]
    (her|der) er (her) ikke (nogen|en) (her) (der|som) [der hedder|nogen der hedder|ved navn|nogen ved navn] (who)
    [who] [bor her ikke|bor ikke her|bor her ikke mere|bor her ikke længere|er flyttet herfra|har ikke dette nummer|har ikke det her nummer|har ikke længere dette nummer|har ikke længere det her nummer|er her ikke mere] (mere|længere)
    har (now) haft (now) [det her nummer|dette nummer|nummeret|nummer] (now) (i) [i|siden|længe]
    [nummeret|nummer|det her nummer|dette nummer] (har) (now) [har fået ny ejer|fået ny ejer|har en ny ejer|har skiftet ejer|skiftet ejer|tilhører mig nu|er mit nu|tilhører ikke længere|er ikke længere|bruges af en anden]
    ? ^ (now) (jeg) (tror|du|i) (du|i|har) (har|vist) (vist|nok|altså) [tastet forkert|sendt forkert|skrevet forkert|ringet forkert|fået forkert nummer|trykket forkert|fat i den forkerte|fået fat i den forkerte] (now) $
    (jeg) [kender] (now) (ikke) [ingen|ikke nogen|ikke] [who]
    [i|du] [leder|søger|skal] (now) (efter|have fat i) [efter en anden|efter nogen andre|en anden person|have fat i en anden]
    ? ^ (now) [who] (now) har (now) [fået nyt nummer|skiftet nummer|nyt nummer|et nyt nummer|et andet nummer|ikke dette nummer mere|ikke det her nummer mere] (now) $
    [sms en|smsen|beskeden|denne besked|den her besked|denne sms] (now) [var ikke til mig|er ikke til mig|var nok ikke til mig|er nok ikke til mig|er ikke ment til mig|var ikke ment til mig|er sendt forkert|er havnet forkert|er gået til den forkerte|havnede hos den forkerte]
    (jeg) (har) (lige|netop|nylig) [fik|fået|overtaget] (lige|netop) [det her nummer|dette nummer] (now) (i går|sidste)
    er ikke (længere) [who] (s) [nummer|mobil|telefon|nummer mere]
    er ikke (now) nummeret til [who]
    [ny] ejer af (det her|dette) (nummer|nummeret) [nummer|nummeret]
    [fået fat i|fat i] (den) forkerte
    [skrevet|sendt|skriver|sender|ringet|fået] (til) (det|den|et) [forkert|forkerte] [nummer|person]
    [jeg er ikke|hedder ikke|jeg hedder ikke|er ikke] [who]
    ^ (now) det er ikke [who]
    [overtaget|har overtaget] [nummeret|det her nummer]
    [kender ingen|her er ingen|bor ingen] (der|her|med) [hedder|der hedder|ved navn|med det navn]
    nummeret (tilhører|er) [ikke længere|en anden|mit nu]
    (der) [er|bor|findes] (now) ingen (her) [who] (her|på dette nummer)
    (jeg) er ikke (den) [den i søger|den du søger|den i leder efter|den person i søger|den i tror]
    [vem er|hvem er|leder i efter|søger i] [who] … [ikke mig|ikke jeg|forkert|kender ikke]
    [er i hvert fald ikke mig|er ihvertfald ikke mig|er ikke mig i søger]
    [fået|fat i|ringet|skrevet|sendt|havnet] (now) (til|på|hos) (det|et) [galt nummer|forkert nummer|gale nummer|forkerte nummer|forkert sted|forkert modtager|galt sted]
    [dette|det her] er (et) [privat nummer|privatnummer|et privat nummer]
    [har] (lige|netop|nylig|for nylig) [fået det her nummer|fået dette nummer|fået nummeret|overtaget nummeret]
    er ingen (her) (der|som) hedder [who]
    [kender] (jeg) (ikke) [ingen|ikke nogen|ikke|ingen der hedder] … (har|fik) (først|kun|bare|lige) (haft|fået) … [nummeret siden|nummer siden|nummeret i|dette nummer|det her nummer|nyt nummer]
    [skrevet|skriver|sender|sendt] (til) (den) [den forkerte|en forkert|forkert person|den forkerte person] (jeg) … [hedder ikke|er ikke|ikke]
    (du|I|de) [skriver|har skrevet] til [den forkerte|en forkert|forkert person|den forkerte person]`,
  nothing: `
    (jeg|vi) vil gerne stoppe (mit|vores) [mit abonnement|vores abonnement|abonnementet] på [avisen|bladet|magasinet]
    [stop|holde op|hold op|holder op|lad være|lade være] (now) med at [skrige|råbe|skrige op|larme|hyle]
    [ikke mere|ingen|ikke] [sild|suppe|sovs|kaffe|te|mælk|vin|øl|løg|ost|kage|is|grød|mad|kød] (now) til (mig|os|børnene)
    ^ (jeg|vi) [sendte|sender|skrev|har sendt] (lige|now) (en) [en sms|en besked|sms|besked] til [name]
    ^ sms (lige|now) [name]
    slet (now) (alle|den) (anden|første|tredje|sidste) [den anden vare|den første vare|anden vare|sidste vare|den sidste linje|varen|rækken|filen|filerne|billedet|kommentaren] (fra) (min|ordren|listen|skemaet) (ordre|now)
    ^ [stop|annuller|start|udskyd|sluk|sæt|slet] (now) (alle|min|mine) [timeren|alarmen|musikken|vækkeuret|nedtællingen|møder|huskeliste|todoliste|påmindelsen om mælk|påmindelsen om mødet|uret|podcasten|optagelsen] (now) $
    [får|fik|har fået] (jeg|vi|hun|han) (now) (ikke|ingen) [ikke flere beskeder fra|ikke beskeder fra|ingen beskeder fra|ingen sms fra|ikke flere sms er fra|ingen sms er fra|ikke flere smser fra] [anne|mor|far|ham|hende|skolen|banken|min søn|min datter|lars|dig|lægen]
    [anne|hun|han|mor|far|lars|chefen|læreren|min søn|min datter|naboen] (now) [sender|skriver|svarer|får] (now) (ikke|aldrig) (til) (mig|på|mine) [ikke sms er|ikke smser|ikke beskeder|ikke til mig|aldrig til mig|ikke på mine beskeder|ikke mere|ingen sms er|aldrig] (mere)
    [vil|orker|skal] ikke (now) (have|spise) [mere kaffe|mere kage|mere mad|mere vin|mere øl|mere te|mere sovs|mere salt|mere løg|mere mælk|mere brød|mere is|mere kød]
    ^ (now) [skriv|ring|sms] (now) til mig (now) [i aften|i morgen|senere|når du|når i|hvis du|når det]
    [i|du] må (now) gerne [kontakte|ringe til|skrive til|sms e|smse] (mig|os)
    ^ [send|skriv] (en) [en sms|en besked|sms|besked] til [anne|mor|far|lars|chefen|min mand|min kone|læreren|name]
    [er|var] det her [annes|lars|mors|fars|dit|din|hans|hendes] (nye) [nye nummer|nummer|nye adresse]
    [så|ser|læste|hørte|opdagede] (jeg) ikke (now) [din sms|din besked|dine beskeder|dine sms er|din mail]
    (jeg) kan ikke (now) [sende sms er|sende smser|sende sms|sende beskeder|modtage sms er|læse sms en|åbne beskeden|modtage beskeder]
    ^ [afmeld|opsig|afmelde|opsige] (now) [bilen|lejligheden|lejemålet|motionscenteret|fitness|mit fitness|mit motionscenter|madordningen|elaftalen|telefonen|internettet|bredbåndet] (now)
    ^ (jeg) har (lige|nu) sagt op (på jobbet|now) $
    hold (da|nu) op (hvor|en|sikke|et|det) [hvor|en|sikke|et]
    [nogenanden] (now) [sendte stop|skrev stop|afmeldte sig|meldte sig fra] (now) [fordi|eftersom|da hun|da han]
    [ring ikke til mig mere|ring ikke mere|ring mig ikke op mere|ring ikke til mig|ring ikke længere] (now) (en) [sms er nok|sms er fint|hellere sms|kun sms|skriv hellere|sms hellere|sms rækker|sms er bedre]
    [ikke mere papir|ingen papirpost|ingen breve|ingen post|ikke flere breve|ikke mere papirpost] (mere) (now) [kun sms|hellere sms|sms er nok|sms ja|men sms|bare sms]
    (selv) [om jag opsiger|om jeg opsiger|hvis jeg opsiger|hvis jeg flytter|om jeg flytter|hvis jeg stopper] (now) vil jeg (gerne) [beholde|have|stadig have|blive ved]
    [nogenanden] (now) der [trykkede på stop|trykket på stop|skrev stop|sendte stop|trykkede stop]
    hvis i [fjerner mig|sletter mig|stopper|holder op|smider mig ud] (fra|af) (lists) (så) [bliver jeg ked|bliver jeg trist|bliver jeg sur|savner jeg jer|bliver jeg skuffet|er det synd]
    [nu er det nok|nok er nok|det er nok nu|så er det nok|nu kan det være nok] (now) (med|nu) (den|det|vores|min) [regn|regnen|sne|sneen|elevatoren|varmen|larmen|byggeriet|internettet|strømmen|vandet|bussen|toget|skraldet|lækagen|skimlen|parkeringen|læreren|træneren|udlejeren|heden|kulden|hunden|naboen|pakken|leveringen]
    [hold op|stop|hold nu op|stop nu] (now) (jeg) [dør af|griner|jeg dør|er ved at dø af|ligger flad|rødmer|græder af grin]
    [hold op med at|stop med at] [parkere|ryge|grille|grave|dytte|bore|spille musik] (foran|på|udenfor|i)
    [nogenanden] (now) [skrev stop|sagde stop|skrev slet|meldte fra|skrev afmeld] (now) (i går|i dag|forleden) (og|men) (now) [fortryder|har fortrudt|fortrød|savner] (i dag|det)
    [må|kan] (i|du) (gerne|godt) [lade mig blive|lade mig stå|beholde mig|have mig stående] (now) (på|i) (jeres) (lists)
    [nogenanden] har (now) [blokeret jer|spærret jer|slettet jer|lukket for jer] (hans|hendes) (problem)
    (smid|læg|put|prop) ikke (now) [flere reklamer|reklamer|flere brochurer|flere flyers|flere aviser|flere tilbudsaviser|reklame] (ind|ned|i) (i) (min|vores) [postkasse|postkassen|brevsprække|brevsprækken|opgang|opgangen|dør]
    [lad mig være|lad mig være i fred|hold op|stop|hold nu op|skrid|skriv ikke mere] (now) [var til|var ment til|gjaldt|skulle til|var ikke til jer|var beregnet på] (jer|min|mit|en)
    ^ (now) [slet|fjern|stryg|afmeld|frameld|bloker|smid|kyl] [mig|os|mit nummer|vores nummer|mit navn] ikke (now) (fra|af|ud) (af|jeres|sms) (lists) (tak)
    ^ (now) [tag|meld|smid] [mig|os|mit nummer|vores nummer|mit navn] ikke (now) [af|fra|ud|ud af|væk fra] (jeres|den|sms) (lists) (tak)
    ^ (now) [slet|fjern|stryg|afmeld|tag|meld|smid] ikke (now) [mig|os|mit nummer|vores nummer|mit navn] (now) (fra|af|ud) (af|jeres|sms) (lists) (tak)
    [lad|lade] [mig|os|mit nummer] (now) [blive stående|blive|stå|være] (now) [på|i] (jeres|sms) [lists]
    [behøver|skal|må|behøves] (i|du|de) (now) ikke (now) (at) (endelig) [vækmig|melde mig fra|tage mig af] (mig|os|mit nummer)
    [afmelding|framelding|opsigelse] (now) (er) [ikke nødvendig|ikke nødvendigt|er ikke nødvendig|unødvendig|behøves ikke|er ikke påkrævet]
    (jeres|mine|de) [texts|beskederne|smserne|påmindelserne] [må|skal|bør] (now) (endelig) [ikke|aldrig] (now) [vækmig|forsvinde|ophøre]
    (jeres|mine|de) [texts|beskederne|smserne|påmindelserne] [må|skal] (now) [gerne|endelig|bare] (now) [fortsætte|blive ved|komme]
    [håber|håber at|tror] (i|du) (now) [ikke|aldrig] [vækmig|stopper|holder op|sletter mig|fjerner mig|slutter]
    [nej nej ikke|ikke|aldrig|endelig ikke] [afmeldt|stop|stoppe] (now) [fortsæt|bare fortsæt|jeg vil have|jeg kan bare]
    [jeg har|har jeg|har|jeg havde] (now) [ikke|aldrig] (now) [bedt|sagt|skrevet|krævet|villet|påstået|ment] (jer|om|at) (om|at|i|jeg) (at|skal|skulle|vil) (skal|skulle|blive) [vækmig|slettet|fjernet|afmeldt|strøget|blive slettet|blive fjernet|blive afmeldt|af|ud|slettes|fjernes|stoppe med at sende]
    (jeg) [beder|siger|mener] (jer|jeg|dig) (now) [ikke|aldrig] (jer|om|at) (om|at|i) (at|skal) (skal) [vækmig]
    [jeg vil|jeg ville|jeg skal|vil jeg|vil|ville|skal|jeg har tænkt mig] (now) [ikke|slet ikke|aldrig|absolut ikke] (at) [vækmig|melde mig fra|slettes|afmeldes|fjernes] (mig|jeres|jer) (texts) (ville|vil|jeg) (bare)
    [det var ikke mig|det var ikke os|ikke mig] der (now) [bad|skrev|sendte|ville|sagde] (jer|om|at) (om|at) [=stop|stoppe|stop|at stoppe|holde op|afmelde]
    [fejlud] & [tilbageigen]
    (jeg) [skrev|sendte|svarede] stop til (det|den|et|en) [forkerte|forkert|anden|andet] (nummer|person)
    [ville afmelde jer|ville afmelde mig|ville afmelde|ville stoppe|ville blokere jer|ville opsige|var ved at afmelde|ville melde mig fra|skulle til at afmelde|overvejede at afmelde] & [gladtilfreds|viste sig|gode tips|gratis]
    (jeg) [troede|tænkte|frygtede|var bange for] (now) (at) [i|du] (now) (havde|har) (now) [slettet mig|fjernet mig|glemt mig|strøget mig|blokeret mig|smidt mig ud|pillet mig af|taget mig af listen|droppet mig]
    [godt|dejligt|heldigt|rart|glad for] at [i|du] ikke [har slettet mig|har fjernet mig|har glemt mig|slettede mig|fjernede mig|glemte mig]
    [nogenanden] & [udmeldtanden] & [gladtilfreds]
    [nogen|en|en eller anden] [i gruppen|i chatten|i gruppechatten|i vores gruppe|i klassegruppen|fra gruppen] (har) [skrev|skrevet|sagde|skriver|postede] … [sende|skrive|stop|fred|nok|op]
    [lægen|tandlægen|chefen|læreren|træneren|dommeren|en kunde|kunden|mormor|han|hun|pædagogen] (har) [sagt fra|sagde fra|sagt stop|sagde stop|sagt nej|sagde nej|sat en stopper for]
    [ingen|ikke flere|ikke mere|stop med] (mere|flere) [reklamer|opkald|telefonopkald|mails|mail|breve|e mails|tilbudsaviser|brochurer|flyers|papirpost] (i postkassen|med posten|mere|i brevsprækken|per post) (tak|now) (tak) (men) (sms|smserne|sms’erne|sms’er|på sms) [sms|er fint|er fine|er ok|er okay|er nok|er gode|går an|passer mig] (er) (fint|fine|ok|okay|nok|gode|bedre)
    [hold op med at|stop med at|holde op med at|lad være med at] ringe (til mig|now|til os) (now) [send hellere|skriv hellere|sms hellere|skriv i stedet|sms i stedet|send en sms|hellere sms|en sms er nok|sms er nok] (en) (sms|besked)
    [papirbrochurerne|brochurerne|papirposten|katalogerne|reklamerne i postkassen|tilbudsaviserne|brevene|papirkataloget] (now) (kan|behøver|vil) (i|jeg) (now) [droppe|springe over|ikke have|ikke sende|ikke|spare jer|stoppe med|lade være med] (now) (sms) [sms er nok|sms er fint|er nok|er fint|sms]
    [smide|lægge|aflevere|putte|proppe|komme] (now) [reklamer|reklame|aviser|tilbudsaviser|brochurer|flyers] (ind) (i|på|ad) [opgangen|postkassen|trappen|brevsprækken|døren|postkassen|måtten]
    [stop nu med at|stop med at|hold op med at|hold nu op med at|lad være med at] [smide|lægge|aflevere|putte|proppe] (now) [reklamer|reklame|aviser|tilbudsaviser|brochurer|flyers] (ind) (i|på|ad) [opgangen|postkassen|trappen|brevsprækken|døren|måtten] (der) (er) (ingen der læser dem)
    [forkert chat|forkert nummer|forkert person|forkert modtager|forkert gruppe|sendte forkert|forkerte chat] (now) (den|det) (var|skulle|er) (til|ment) (til) [min|mit|vores] [søn|mand|kone|datter|mor|far|søster|bror|kollega|ven|nabo|chef|veninde] … [sluk|hold|stop|brok|op|af|for|med]
    [send|giv|læg|tag|put|kom|pak] (mig|os) (now) (ikke) [ikke flere|ikke mere|ingen|flere|mere] (sorte|hvide|røde|blå|grønne|tykke|tynde) [bønner|bånd|nåle|fløde|æg|æbler|tomater|kartofler|bleer|strømper|knapper|skruer|handsker|salve|creme|plastre|blæk|perler|garn|stof|lys|dåser|flasker|kasser|poser]
    hvem (now) [har sagt|siger|påstår|sagde] (now) (at) (jeg|vi) (now) ikke vil (have|ha) (nogen|flere|mere) (texts)
    [afmelde|afmelder|opsige|framelde|melde] (man|sig|jeg) (sig|now) (fra) (hos) (en|sin|min|sine) [svigermor|svigerforældre|familien|chefen|ægteskabet|mandage|mandag|mandagen|livet|vinteren|teenagere]
    hvor mange stop (now) (er|var|der)
    [jeg|vi|man] (sletter|stopper|slutter) aldrig (med|en|at) (at|sms) [smile|grine|med et smil|le|græde|synge|danse]
    [nok er nok|nu er det nok|så er det nok|det må være nok] (now) (det er) [tredje gang|anden gang|fjerde gang|jeg vil tale med|jeg vil have mine penge|hvor er|hvornår kommer]
    [ringet til|ringer til] (now) (forretningen|butikken|kontoret) … [samme faktura|den faktura|fakturaen|samme sag|rykkeren]
    [hjemmehjælpen|snerydningen|håndværkeren|vvs manden|vasken|teknikeren|bussen|priserne|huslejen|kontingentet|køen|maden|parkeringen|leveringen|budet|læreren|naboen|larmen|faktura|byggepladsen] & [nu er det nok|nok er nok|lad nu være|må stoppe|må høre op|så er det nok]
    [reklamen|annoncen] for [festen|loppemarkedet|koncerten|kampen|turneringen|basaren|forestillingen]
    [slet|fjern|tag|stryg|meld|afmeld] mig ikke (now) [fra|af|ud]
    hold (da|nu|lige) [kæft|bøtte|mund] (mand) [hvor er|hvor var|en flot|et mål|det er koldt|det er varmt|dommer|linjedommer|sikke]
    (jeg) [kom til at|er kommet til at|fik] [slette|slettet|fjerne] (jeres|den|det|min) (sms|besked|beskeden|mail|koden) (med) (linket|koden|now) (kan jeg få|kan i|kan jeg) … [igen|på ny|en gang til|sende|ny]
    (jeg) [tog fejl af|taget fejl af|byttede rundt på|forvekslede] (now) nummeret (now) … [størrelse|skulle bruge|skulle have|sko|bukser|38]
    (jeg) [tog fejl af|forvekslede|byttede om på] [nummeret|numrene]
    (min|vores) [mand|kone|mor|far|søn|datter|mormor|nabo|chef|kæreste|kollega|hun|han|farmor] (bare) [siger|sagde|mumlede|råbte|hviskede|mumler|brummede|skreg] (altid|bare|kun|tit) (altid) [ikke mere reklame|ingen reklamer|ikke flere sms’er|lad mig være|lad mig være i fred|hold op|stop|stop nu]
    [tag|meld|stryg|fjern] (mig|os|min søn|min datter) (now) (af|fra|ud) (af|fra) [holdet på|holdet|timen på|timen|træningen|yogaen|kampen|kurset på|undervisningen på|mandagsholdet|tirsdagsholdet|onsdagsholdet|torsdagsholdet|fredagsholdet]
    ^ [stop|vent|stop stop] (lige|now) [hvornår|hvad tid|hvilken dag|hvor mange|hvor|hvad] (var|er|skulle) (det|vi|mødet|tiden) (nu)
    ^ [stop stop|stop] (now) [vi er|vi var|vi kommer|vi bliver] (kun) (now)
    (ikke|ingen|stop) (flere) [papirregninger|papirfakturaer|breve|regninger|papirpost|rudekuverter|kataloger|fakturaer] (tak|på|med) (papir|posten) (now) [sms] (er) (bedre|nemmere|fint)
    [hellere sms end breve|hellere en sms end|sms er bedre end|sms i stedet for breve|sms end brev] (now) (stop|drop) (brevene) (tak)
    [skal|må|bør|kan] (jeg|man|vi) [stoppe med|holde op med|slutte med] (at tage|now) [pillerne|tabletterne|medicinen|blodfortyndende|kosttilskud]
    send (now) ikke mere end [en|et|1|to|2|tre|3|fire|4|fem|5|ti|10]
    [behøver|skal|behøves] (i|du|de) (now) ikke (now) (at) ringe (now) (en) [sms|besked|mail] [er nok|er fint|rækker|er fin|er helt fint]
    send (now) ikke (now) [noget|mere|flere] (now) [med|via] [bud|kurer|posten|fragt|gls|postnord|taxa]
    ring (now) ikke (now) (til mig|til os|mig) (now) [jeg sidder|sidder i|er i møde|jeg er|er på|jeg sover|skriv i stedet|jeg arbejder|kører bil]
    [send|sende|sender] (now) (mig|os) [ingen|ikke] (now) (en|et|nogen|flere) [regning|regninger|faktura|fakturaer|bud|chauffør|montør|tekniker|blomster|penge|taxa|kvittering|rykker|rykkere] (now) (med|på|pr) (posten|mail|post)
    [mobilen|telefonen|uret] [vækker mig|vækkede mig] (now) [klokken|kl|til tiden|hver morgen|om morgenen]
    lad (mig|os) være [med på|med til|med i|ærlig|tydelig|den første]
    [ikke en til|ikke en eneste] … [fuldt|fyldt|plads]
    [ring|sms|mail|skriv|send] (i) (now) ikke (til) [min kone|min mand|min mor|min far|min datter|min søn|arbejdet|min chef] men
    [chefen|læreren|skolen|lægen|træneren|udlejeren|min chef|pædagogen] [siger|sagde|skriver|mener] (at) [vi|jeg|man|at vi|at jeg] (now) ikke (må|skal) … (flere|mere)
    [raab] & [raaber]
    [sangen] (der) [hedder|hed|kaldes] (now) [raab]
    [sangen] [raab]
    hold nu op [hvor|en|et|det]
    [budet|bud|chaufføren|taxaen|bussen|håndværkeren|montøren|teknikeren|postbuddet|fyren] … [forkert nummer|forkerte nummer|forkert husnummer|forkerte dør|forkert dør|forkerte opgang]
    [forkert nummer|forkerte nummer|forkert kode] … [menuen|menu|døren|porten|opgangen|postkassen|knappen|koden|pinkoden|skabet|elevatoren|etage|skoene|trøjen|kassen|etiketten|værelset|bussen|køen|nummerpladen|dørtelefonen|skiltet]
    [døren|opgangen|porten|postkassen|skabet|skoene|trøjen|kassen|etiketten|menuen|skjorten|skiltet|huset|pakken|hængt|hænger|sidder] … [forkert nummer|forkerte nummer]
    [trykkede|tastede|ringede på|trykket|tastet|slog|trykker] (jeg|han|hun|budet) (det) [forkert|forkerte] (nummer|kode) (på|i) (menuen|døren|koden|dørtelefonen)
    [stryg|fjern|slet|tag|meld|afmeld] (i) (now) [mig|os|ham|hende|min søn|min datter|børnene] (af|fra|ud) [fra|på|af|til] (dagens|morgendagens) [vagt]
    [melder|meld|melde] (vi|jeg) (now) … [fra|afbud] (til) [vagt|fodbold|svømning|festen|middagen|turen|dans]
    [skal|kan|må|bør] (jeg|man|vi) (selv) [afmelde|opsige|melde] (now) [bilen|knallerten|hunden|båden|traileren|kortet|sit kort|sit medlemskab|pladsen|lejligheden|ham|hende|barnet|i receptionen]
    [opsige|afmelde] … [i receptionen|ved kassen|hos kommunen|ved skranken|i skranken]
    [lad|lade] (i) [hunden|katten|hundene|børnene|babyen|fuglen|kaninen|hesten|blomsterne|planterne|naboen|mormor] (now) være (i fred)
    [kom til at|er kommet til at|kommet til at] (jeg) (now) [slette|fjerne|smide|destruere]
    [har jeg|jeg har] (selv|allerede|desværre) [slettet|smidt|fjernet] (now) [billedet|billederne|mailen|sms’en|filen|appen|kvitteringen|videoen]
    [ring|send|læg|stil|bank|lever] (det|den|dem|pakken) ikke [på|med|hos|til|i|via|per]
    har i (now) [fået|set|læst|modtaget] [min|mine|mit|vores] [ansøgning|tilmelding|betaling|mail|papirer|blanket|svar|billeder|dokumenter|oplysninger]
    [smid|fjern|tag] (i|now) [den gamle|det gamle|de gamle|den anden|det andet|den tredje|skraldet|løgene|osten]
    [giv|skriv|send] (ham|hende|min søn|min datter) ikke (en|et|nogen) [dårligere|dårlig|lavere|lektier|anmærkning]
    [pakken|pakke|leveringen|blomsterne|kagen|sofaen|forsendelsen] … [nye adresse|ny adresse|gamle adresse|anden adresse]
    [i|du] må (now) mene (now) en anden [dag|tid|by|dato|butik|gang]
    [hvordan staves|staves dit|staves jeres|staves hendes|staves hans]
    [nummeret|nummer] er (now) ikke [optaget|gyldigt|aktivt] (mere|længere)
    er [død træt|dødtræt]
    [sæt|skriv] (op|ind) mig (op) på [ventelisten|venteliste|en venteliste|gæstelisten|deltagerlisten|bookinglisten|listen til]
    hold nu op har [i|du]
    [har sagt op|jeg har sagt op] (now) [starter|begynder|på jobbet|på arbejdet|på mit job]
    [jeg|vi] [bor her ikke|bor ikke her]
    [send|skriv|sms|betal] [ikke|ingen|ikke noget|intet] (now) [før|inden] [fakturaen|jeg|vi|du|han|hun|det|pengene|kunden|chefen]
    [adressen|navnet|nummeret|postnummeret] (now) (er) [forkert|står forkert] (now) på [pakken|fakturaen|billetten|billetterne|kvitteringen|invitationen|skiltet|døren|kagen|kuverten|bestillingen]
    [adressen|navnet|nummeret|postnummeret] på [pakken|fakturaen|billetten|billetterne|kvitteringen|invitationen|skiltet|døren|kagen|kuverten] (now) [er forkert|er forkerte|blev forkert|passer ikke|er stavet forkert]
    [han|hun|jeg|who|du] havde (now) forkert nummer
    [mødet|tiden|aftalen|festen|kampen|træningen|timen|eksamen|turen|undervisningen|bordet] (er) (blevet) flyttet … [fix]
    [forkert navn|forkert nummer|forkert adresse|forkert dato|forkert tid|forkert pris] på [billetten|billetterne|pakken|fakturaen|regningen|døren|invitationen|kagen|skiltet|bordet|trøjen|kvitteringen|kuverten|postkassen|porten]
    [ring|væk|forstyr] mig ikke (now) [før|inden|efter|nu|i dag|i aften|i morgen]
    [sms|skriv] (til) (mig) ikke (now) [før|inden]
    [slet|slette|fjern|fjerne] (now) (den|det) [sidste besked|seneste besked|sidste sms|seneste sms|sidste billede|seneste billede|sidste video] (jeg|i|som)
    [afmeld|frameld|afmelder|framelder|afmelde] [who] (now) (fra|til|på)
    [afmeld|frameld|afmelder|framelder|afmelde] … (fra|til) [fodbold*|svømning*|håndbold*|træning*|dans|dansen|gymnastik*|frokost*|sfo|undervisningen|lektiehjælp|madordningen|frokosten|turen|lejren|kurset|timen|skole|skolen|børnehaven|vuggestuen|ridning|kampen|stævnet|festen]
    her bor ikke nogen [med|børn|hunde|dyr|katte|unge]
    er [i|du] ikke interesseret
    ikke flere [pladser|billetter|børn|boller|varer]
    [skal|må|kan] (jeg|vi|man) afmelde (vagten|vagt|tiden|mødet|bordet|turen|holdet|kurset)
    [svar|skriv|send] stop for at [afmelde|framelde|stoppe]
    ikke [stoppe|stop|holde op|afmelde|slet|slette|aflys|framelde] (med)
    [hvorfor|hvornår] [har|skriver|sender|stoppede|stopper|er] (i) (ikke|stoppet|holdt) (op)
    [aflyse|aflys|afbestille|afmelde|afmeldt|framelde|opsige|annullere|annuller|slette|slettede|slet|fjern|ændre|flytte] (sig|mig|min|mit|mine|billedet|den|kantinen|det|vores) (tid|til) [tid|tiden|bestilling*|ordre*|booking*|rejse*|billet*|aftale*|lejlighed*|julefrokost*|frokost*|kantine*|fredag*|billede*|opslag*|kommentar*|fil|forsikring*|kl|bord*|møde*]
    [afmeldt|frameldt|slettede|afmelde|framelde] [kantinen|sig|mig på|ham|hende]
    [send ikke|send ingen] … [pakke*|faktura*|billeder|fotos|filer|film|dokumenter|papirer|varer|penge|i dag|endnu|i morgen|post]
    [ring|skriv|sms] ikke … [nu|før|efter|i dag|på gruppen|i gruppen]
    [sagde|siger|råbte|skrev|står der] … [stop|hold op|nok]
    hold da op
    [stoppe forbi|stop forbi|stoppe ved]
    [hvis|når|jeg|hun|han|bussen|toget] (det|den) [stopper|stoppede|stoppet|slutter]
    [slutter|sluttede] [først|kl]
    slut (med) [på måneden|på ugen|data]
    [i slutningen|til sidst|slutningen] af
    [læg|lad] (mig) [besked|nøglen|pakken|vide]
    tilmeld (os|mig) (til) [løbet|kurset|turneringen|mødet]
    [ikke flere|ikke mere] [data|penge|plads|tid|mælk|varer]
    hold op med at [græde|grine|le|larme|drille|ryge|arbejde|bekymre dig|tude]
    [ring] ikke [før|efter|nu|i dag|i aften|inden]
    [må|må endelig|skal|endelig|bare] (endelig|i) (endelig) ikke [holde op|stoppe|slutte|afmelde|fjerne|slette] (med)
    [toilettet|vasken|afløbet|bussen|toget|uret|motoren|regnen|maskinen|bilen|vaskemaskinen] (er|var|har) (now) [stoppet|stopper|stoppede|holdt op]
    lad (være) med at [stille|sætte|lægge|levere|parkere|ringe på|vække|komme|grine|græde]
    [pakke|pakken|varen|ordren|bud|buddet] … [ikke|ingen] … [sende|send|stille|levere|lægge]
    [sagt|siger|opsagt|sige] (vores|min|lejligheden|jobbet|huset) (lejligheden|op) op
    [stopper|stop|stoppe] [5c|bussen|toget|bus|metroen|linje] (stadig|ved|på)
    [ikke mere|ingen|ikke flere] (now) (tak) [kage|kaffe|mad|løg|vin|is|sukker|mælk|ris|kartofler|boller|kød]
    [ham|hende|han|hun|mor|far|chefen|kæresten|naboen|søster|bror|de] (vil|gider|skrev|sagde|siger|svarer) (now) [ikke|aldrig] … [høre fra|snakke|svare|skrive|svarer|snakke mere]
    [holdt op|stoppet|holder op] med at [ryge|drikke|arbejde|spille|gå|træne|spise|regne|virke]
    [melde|meldt|melder] [afbud|mig syg|syg]
    [næsten|lige ved at|ved at] (have) [afmelde|afmeldt|frameldt|melde mig fra]
    [drop|stop] (lige) [løget|pakken|bilen|den af|mig af|ungerne]
    (kan|vil) (du|i) lade være med at [stille|sætte|lægge|parkere|ringe på|vække|larme|ryge]
    lad mig være (jeg|haha|vi) (jeg) [arbejder|sover|læser|haha|lol|skal|er]
    det er nok (så|med|fint|godt) (så) [tak|det|en|to|fint|for]
    [har|er] flyttet (ny) (now) (adresse) (now) [følger|kommer|sender]
    [behøver|skal|må] ikke [ringe|sende|komme|skrive] … [fandt|fundet|løste|løst|ordnet|allerede|klaret|kom på|er hjemme|vågnede|sover]
    [ringe|ring] på
    er det slut med [de|den|det] [brune|sorte|hvide|røde|blå|nye|gamle|store|små|her]
    [spær|spærre|bloker] (now) (mit|kortet|kontoen) [kort|kortet|dankort|konto|kontoen|simkort|hævekort]
    [opsige|opsiger jeg|opsiger] (now) (min|mit|vores) [lejekontrakt|lejemål|lejlighed|forsikring|elaftale|aftale|parkering*|depot*|job|stilling|lån|fitness*|kontrakt]
    lad være med at [bestille|købe|lave|tage|hente|vente|bage|komme|ringe]
    [melde mig|meld mig|afmelde mig|melde os] (fra|af) (now) [yogaholdet|holdet|turen|festen|kurset|middagen|træningen|løbet|mødet|arrangementet|timen]
    nej tak til (now) [vin*|kagen|maden|invitationen|frokosten|middagen|pose*|kvitteringen|jobbet|tiden|pladsen|dessert*|morgenmad*]
    [stopper|stopper dere|stopper i] (også|now) [på|i|ved] [stationen|torvet|hjørnet|skolen]
    [slette|slet|fjerne|fjern] mig (fra) [ventelisten|køen|holdet|vagtplanen|deltagerlisten|gæstelisten]
    [afmelder jeg|afmelde|framelde|afmelder vi] [min søn|min datter|mit barn|børnene|ham|hende|hunden|vores søn|vores datter]
    [er|har] [texts] (now) [stoppet|holdt op|gået i stå] (med)
    [størrelse|farve|for små|for store|varen|varerne|skoene|bukserne|jakken|kjolen|trøjen] … [vil ikke have|ønsker ikke|vil ikke ha] (dem|den|det)
    [får|fik|fået|har fået|modtog] (jeg) (now) [ingen|ikke|intet|ikke nogen] (now) (now) [sms|sms en|smsen|besked|kode|koden|påmindelse|bekræftelse|indkaldelse] (med|om|endnu|fra)
    [slutte|slutter|stoppe] (lidt|now) [tidligere|før|klokken|kl|senere|halv]
    [orker|kan|tør|når] ikke (at) ringe
    [stoppe|slutte|holde op] med [plast*|musik*|rygning*|papirposer|kvitteringer]
    fået nok af [sneen|vejret|regnen|kulden|varmen|vinteren|arbejdet|skolen|mørket]
    (hvor længe) gælder [texts|rabatten|koden|gavekortet] (now) (den|det) (slutter|slutter ikke)
    [slutte|stoppe|holde op] (med) at [spille|parkere|køre|snakke|synge|servere]
    [slette|fjerne|tage|slet|fjern] mig (fra|ud af) [gruppechatten|chatten|holdet|forældregruppen]
    afslutte [kurset|studiet|praktikken|behandlingen] (før tid|tidligere)
    [ring|ringer] (mig) ikke (mig) (op) … [skriv hellere|sms hellere|skriv gerne|skriv i stedet|sms i stedet|hellere|møde|arbejder|sover|optaget|arbejde]
    [died] (now) (så) (now) [vi|jeg] (now) [kommer|kan|når|så|fik|nåede] (now) ikke
    [telefon|telefonen|mobilen|batteriet|computeren] [døde|dør|død|gik ud|løb tør] … [ikke|jeres|din|svare]
    [texts|koden|rabatkoden|linket|kuponen|tilbuddet|siden|appen|koderne] … [virker|fungerer|går|gælder|åbner|kommer|passer] (now) ikke
    [vil ikke have|behøver ikke|tager ikke|skal ikke have|ikke] (now) [den|det|de] [coloured]
    [fik|fået|får|har fået] (en|now) [sms|besked|notifikation] om (en|et|min|at) [pakke|pakken|levering|leverance|booking|faktura|bestilling|betaling] … ikke [bestilt|købt|booket]
    [glem|tøv] (now) ikke
    [skriv|send|sig|smse] (now) [ikke|intet|ikke noget] (now) til … (det er) (en) [overraskelse|hemmelighed]
    ikke interesseret i (at) [tage|komme|gå|deltage|den|de|være med|arbejde|sælge|bytte]
    [bed|sig til|bad|bedt|beder|sagde til] [ham|hende|dem|naboen|børnene|mig|ungerne|hinanden] (om) (at) (now) [holde op|stoppe|lade være|stop|hold op]
    [nok|rigeligt|fint] (now) med [foods]
    [hold op|lad være|stop] (now) (nu) [mor|far|skat|skatter|søde|søster|bror|søs|mormor]
    [stille|tavst] fra (jer|jeres) (side) … [har i|hvornår kommer|modtaget|hvordan går|status|ordren|min ordre|hvad sker der]
    [høres|ses|tales ved] aldrig (now|mere) … [savner|burde|desværre]
    uden (jeres|din) [hjælp|medvirken|assistance|service]
    [vil|gider|spiser|spise] ikke (now) (have|ha) (now) [foods]
    [slet|fjern|tag] mig (now) (fra) [gæstelisten|køen|holdet|bookingen|bestillingen|vagtplanen|deltagerlisten]
    [vil|kan] ikke (now) være med (på) [billedet|fredag|lørdag|søndag|i dag|i morgen|mødet|festen]
    [orker|gider] ikke (now) [træning|træne|arbejde|lave mad|rengøring|gå ud]
    [rabatten|tilbuddet|salget|kampagnen|mælken|strømmen|batteriet|udsalget] (er) (now) [slut|forbi|udløbet]
    [stop|stoppe|stopper|genstart|start] (tux|spillet|serveren|motoren|maskinen|pumpen|bilen|toget|bussen|optagelsen|afspilningen|vandet|blødningen|uret|musikken) [tux|spillet|serveren|motoren|maskinen|pumpen|bilen|toget|bussen|optagelsen|afspilningen|vandet|blødningen|uret|musikken]
    vil du (virkelig) (gerne) [afslutte|afbryde|annullere] (alligevel|nu|programmet)
    som ikke spam`,
};
