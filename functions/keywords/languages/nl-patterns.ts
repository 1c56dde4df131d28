import type { LanguageData } from './language.ts';

/** Sentences in Dutch: the form is explained in language.ts, the groups are in nl.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? [geen|hoef geen] (meer) reclame [sms'jes|smsjes|sms] (meer)
    ? hoef (jullie|die|uw) reclame (sms'jes|smsjes|sms|berichten) niet
    ? ^ (hierbij) [meld ik me|meld ik mij] (hierbij) af $
    ? ^ (hierbij) [schrijf ik mij|schrijf ik me] (hierbij) uit $
    ? ^ [blokkeer|blokkeert u|blokkeren jullie] [mij|me] (maar|gewoon|dan) $
    ? (wanneer) [houden jullie|houdt u|hou je] (eens|nou|nu) op (eens) met [contact met mij opnemen|contact met me opnemen|contact met mij op te nemen|contact met me op te nemen|mij te benaderen|me te benaderen|mij benaderen|me benaderen]
    ? [neem|neemt] (alsjeblieft|aub) [nooit meer|niet meer|nooit|geen] contact (meer) (met) [met me|met mij|met ons] op
    ? wil niet dat (jullie|u|je) (nog) contact [met me|met mij|met ons] [opnemen|opneemt|zoeken|zoekt]
    ? ^ (ik) hoef (echt|verder) [niks|niets] (meer) van [jullie|u] (meer) $
    ? geen [texts] mr
    ? [moe|moet|moete] (gin|gene|geen) [texts] [nimmer|nie meer|ni meer|niemeer]
    ^ gelieve (mij|ons|me) geen [herinneringen|nieuwsbrieven|texts] meer te [sturen|zenden|versturen] (aub|dank u) $
    (aub) [kunnen jullie|kunt u|kun je|zou u|zouden jullie|wilt u|willen jullie] (willen|aub|alstublieft) [stoppen|ophouden] met (het) (sturen van|zenden van|versturen van) [herinneringen|nieuwsbrieven|texts] (sturen|zenden|te sturen) (aub)
    (ik|wij|we) [ik wens|wij wensen|ik wil|wij willen|we willen] [geen|niet langer] (meer) [herinneringen|nieuwsbrieven|texts] (meer) (te) ontvangen
    ^ (ik|wij) [heb geen|hebben geen|heb jullie] [herinneringen|nieuwsbrieven|sms'jes|berichten|berichtjes|aanbiedingen|meldingen] (meer) nodig (hoor|dank u|bedankt) $
    [ik wil|ik wens|ik zou graag willen|graag wil ik] stoppen met het [ontvangen|krijgen] van (jullie|die|deze|uw) [herinneringen|nieuwsbrieven|texts]
    [stoppen|ophouden|stop|hou op] met contact met (mij|me) [mij op te nemen|mij opnemen|me op te nemen|me opnemen]
    [wanneer houden jullie|wanneer houdt u|wanneer hou je|wanneer stoppen jullie] (nu|nou|eindelijk) (eens) (op) met (mij|me|ons) [te storen|storen|te bestoken|te spammen|lastigvallen|lastig te vallen]
    ^ (aub) [zeg|zegt u|zet] mijn [abonnement|inschrijving|lidmaatschap|sms-abonnement] [op|stop] (aub|alstublieft) $
    [ik wens|gelieve|wil u|wilt u] mijn [abonnement|inschrijving|sms-abonnement] [op te zeggen|stop te zetten|te beëindigen|te annuleren]
    ^ (aub) [zet|schakel|schakelt u] (aub) (de|die|deze|alle) [sms-herinneringen|afspraakherinneringen|sms-meldingen|herinneringen per sms|notificaties] uit (aub) $
    ^ (graag|aub) (de|alle) [sms-herinneringen|afspraakherinneringen|sms-meldingen|notificaties|meldingen] [uitzetten|uitschakelen|stopzetten|deactiveren] (aub|graag) $
    (ik) [ik wil|kunt u|kan je|kunnen jullie|graag|ik wens] (graag|aub) (de|die|alle) [sms-herinneringen|afspraakherinneringen|sms-meldingen|notificaties|meldingen|herinneringen] [uitzetten|uitschakelen|stopzetten|deactiveren] (aub) $
    (aub) deactiveer (de|die|alle) [sms-herinneringen|afspraakherinneringen|sms-meldingen|notificaties|meldingen]
    (ik wil) (me|mij) (graag) [afmelden|uitschrijven] voor (de|die|jullie) [afspraakherinneringen|herinneringen|sms-herinneringen]
    ^ (aub) (stuur|stuurt u) (me|mij) geen [afspraakherinneringen|herinneringen aan afspraken|herinneringen voor afspraken] (meer) (aub) $
    [ik zeg nee|wij zeggen nee|ik zeg neen] tegen (jullie|uw|die|deze) [=sms|smsjes|berichten|reclame|aanbiedingen|appjes]
    ik [verbied|weiger] (u|jullie) (elk|ieder|alle|verder) [verder contact|elk contact|ieder contact|alle contact]
    (ik) [zou het fijn vinden|vind het fijn|zou graag] (om) (niets|niks|geen) [niets meer te krijgen|niks meer te krijgen|niets meer te ontvangen|geen berichten meer te krijgen|geen berichten meer krijgen]
    laat (mij|me) [mij me rust|me me rust|mij met rus|me met rus|me mt rust]
    (de|jullie|die) [=sms|smsjes|berichten|appjes] (is|zijn) [is dubbelop|zijn dubbelop|is dubbel|zijn dubbel|is overbodig|zijn overbodig|is dus overbodig]
    (al) [alles al|al alles] per [mail|e mail|post] … [dubbelop|overbodig|dubbel|niet nodig]
    ? maar (voortaan) zonder mij $
    ? ik verlaat & [en dus ook de lijst|en ook de lijst|en dus ook jullie lijst|en de appgroep|en de lijst]
    [mag|mogen|kan|kunnen] (nu|dus) stoppen met (mij|me|ons) [appen|sms'en|smsen|schrijven|berichten|sturen|mailen]
    geen herinneringen meer voor (de|het|mijn) [prikken|prik|vaccinatie|vaccinaties|controle|enting]
    ? [voor mij|voor ons] is het (nu|nu wel) klaar $
    ? ^ (dit|dat) [gaat me niet meer aan|is niet meer voor mij|niet meer voor mij|alleen nog mail|alleen nog per mail|doorstreep mijn naam] (aub|bedankt) $
    ik ben geen [klant meer|lid meer] (haal|schrap|graag) [haal me|schrap me|graag afmelden|meld me af]
    [=stuur|stuurt|sturen|schrijf|schrijft|app|appt|=sms|bericht|=bel|belt|contacteer|contacteert|mail|benader|benadert|stoor|stoort|spam|herinner|informeer|waarschuw|verwittig] (u) (aan|naar) [her_too|dit nummer] (aub) [niks meer|niets meer|niet meer|niet langer|nooit meer|geen berichten meer|geen sms meer]
    [val|valt] (u|jullie) [her_too] [niet meer|niet langer|nooit meer|voortaan niet] lastig
    [stoor|stoort|spam|benader|informeer|herinner|waarschuw|app|=sms] (u) [=me|mij|ons] voortaan niet
    [=me|mij|ons|her_too] niet meer te [verwittigen|uitnodigen|informeren|herinneren|contacteren|appen|smsen|spammen|waarschuwen]
    ? ^ (graag|liever|voortaan|mag het|kan het|kan dat|mag dat|vanaf nu) (ook) zonder (jullie|uw|die) [berichten|smsjes|=sms|reclame|aanbiedingen|nieuwsbrief|herinneringen|meldingen|appjes] $
    [neem|haal|laat|doe|zet|gooi|schrap|verwijder|wis] [mine|her_too] (aub) [uit|van|buiten] (de|uw|jullie) [groep|appgroep|mailing|verzendlijst|adressenlijst|bestand|database|rondzendlijst|rondmail|lijst|maillijst] (uit|af|weg)
    ik [wil|moet|zou graag] (graag) [uit|van] (de|uw|jullie|het) [lijst|mailing|verzendlijst|bestand|mailinglijst|smslijst|maillijst] [af|uit|weg|gehaald worden|verwijderd worden|geschrapt worden]
    ? ik [wil|moet|zou graag] (graag) [uit|van] (de|jullie) [groep|appgroep] [af|uit|weg|gehaald worden|verwijderd worden|geschrapt worden]
    [deze|die|uw|jullie] [herinneringen|acties|uitnodigingen|meldingen|updates|info|folders|campagnes|alerts] (aub) (moeten|mogen|kunnen) [stoppen|ophouden|hoef ik niet|hoef ik niet meer|wil ik niet|wil ik niet meer]
    [hou|houd|houdt] [uw|je|jullie] [folders|acties|promoties|herinneringen|campagnes] (maar|lekker) [bij je|bij u|voor je|voor jezelf|voor uzelf|voor jullie zelf|bij jullie]
    [geen|genoeg van|klaar met|weg met|stop met|zat van] (uw|die|jullie|de|meer) [campagnes|promoties|alerts|pushberichten] (aub|meer|voortaan)
    ik wil (voortaan) geen (enkele) [folders|alerts|herinneringen|campagnes|pushberichten|updates] (meer) (te|van jullie|van u) [ontvangen|krijgen|meer]
    (hierbij|bij deze) (ik) [trek|zeg] (ik) (hierbij) [mijn|de] [aanmelding|inschrijving] (voor de) (berichten|smsjes|nieuwsbrief) [in|op]
    ^ ik [haak|stap] [af|uit|eruit] (voor de berichten|voor de nieuwsbrief) $
    (ik) heb (me|mij) (now) [nooit aangemeld|nooit ingeschreven|nooit opgegeven|hier nooit voor aangemeld|nooit geabonneerd] (now) (voor|op) (dit|deze|hiervoor)
    als (jullie|u) [me|mij|mijn nummer] (now) niet [van|uit|eraf] (de|jullie|het) (list) [halen|haalt|schrappen|verwijderen]
    [waarom|wanneer] (now) [halen|haalt|schrappen|verwijderen|haal] (jullie|u|je) [me|mij|ons|mijn nummer] (now) niet (now) [van|uit|eraf|eruit|van de|uit de] (jullie) (list) (af)
    [laat|hou] [me|mij] (now) niet (langer) [op de|in het|op jullie] [list] (staan)
    [ik] (now) [wil ook niet meer|hoef ook niet meer|wil er ook af|wil ook eraf|wil er ook uit]
    ^ (now) [nee|bedankt maar nee|nee bedankt|nee dank je|nee dank u|geen interesse|dank je nee|geen behoefte] (now) [ook niet in de toekomst|ook later niet|ook in de toekomst niet|nu niet en later niet|ook niet later|ook een volgende keer niet|ook volgende keer niet|nu niet en nooit niet]
    ook niet in de toekomst $
    hoef ik … (echt) [niet meer te krijgen|niet meer te ontvangen|niet meer te hebben|niet langer te krijgen|niet meer te zien|niet meer te lezen|niet meer te weten]
    ? [die|deze|jullie] … mogen (now) [achterwege blijven|wegblijven|achterwege gelaten worden|uitblijven|weggelaten worden|voortaan uitblijven|komen te vervallen]
    [texts] & [achterwege blijven|wegblijven|uitblijven|komen te vervallen|achterwege]
    [zei|schreef|heb gezegd|had gezegd|heb geschreven] (ik) (now) (now) dat ik (er) (now) [niet meer wilde|niks meer wilde|niets meer wilde|geen meer wilde|niet meer wou|niks meer wou|er niet meer op zat te wachten|niet meer wil|niets meer wil|niks meer wil]
    [was|is] (now) [de laatste|het laatste] (die|dat|wat) ik (now) (van jullie) [wilde lezen|wil lezen|wilde zien|wil zien|wilde ontvangen|wou lezen|wou zien|hoef te zien|wilde hebben]
    [per dag|elke dag|per week|in de week|dagelijks] (is) (now) [niet normaal|te veel|teveel|te gek|belachelijk|absurd] (now) [geef het op|geef op|hou op|houd op|stop|schei uit|kap ermee]
    ^ geef (het|eens) (now) op $
    niet (now) (weer) midden in de nacht … [liefst|liever|gewoon] (now) [helemaal niet|nooit|niet meer|helemaal niet meer|nooit meer]
    [aangemeld|ingeschreven|opgegeven] voor (die|de|dat) … [nu wil ik er weer af|nu wil ik eraf|nu wil ik weg|ik wil er weer af|nu mag ik eraf|wil ik er weer af]
    nu wil ik er (weer|graag) [af|uit|vanaf]
    waarom [smsen|sms en|sturen|schrijven|appen] jullie (me|mij) nog (steeds|altijd) (ik) [zit allang|ben allang|zit al lang|ben al lang|ben overgestapt|ben al weg]
    ^ [waarom smsen jullie nog|waarom sms en jullie nog|waarom sturen jullie nog|waarom krijg ik nog sms|waarom schrijven jullie me nog]
    ? [hebben jullie|heb je|heeft u] (now) geen andere hobby dan
    [af te zien|afzien|afziet] van (verder|elk|alle|enig) [contact|contactname|contactopname]
    ? zonder [jullie|al dat|uw|dat eeuwige|al jullie] [gezoem|gepiep|getril|gebliep|gerinkel]
    [deze mevrouw|deze meneer|mijn moeder|mijn vader|mijn man|mijn vrouw] [hoeft|wil] (het|dit|dat) (allemaal) [nomore] te [weten|krijgen|ontvangen|horen]
    ? (die|deze) [brokkenaanbieding|aanbieding|aanbiedingen|korting|kortingen|texts] [hoeft|hoeven] (voor mij) (echt|dus|van mij) niet meer
    ? [jullie|uw] [spul|zooi|rommel|troep] [mag|kan] weg $
    chill (eens) met [die|de|jullie|al die] [texts]
    ? [schrijf|schrijft|stuur|app] (voor mijn part|voor mijn paart|maar) [de paus|naar de paus|sinterklaas|de kerstman|de koning|wie je wil|iedereen] [maar niet mij|maar niet aan mij|maar niet naar mij]
    zonder [sms service|sms dienst|smsdienst|smsservice] (now) [verder|voortzetten|doorgaan]
    ? spaar [een oude vrouw|een oude man|een oud mens|een oude dame]
    [niks|niets] (meer) met [jullie|u|uw|jouw] (zaak|bedrijf|winkel|club|praktijk|firma|toko|partij) (meer) te maken hebben
    [kun|kunt|kunnen] [je|u|jullie] [je|u|zich|jezelf] (dat|die|het|de|al dat) [getyp|gesms|geschrijf|getik|texts] (wel|voortaan|beter) besparen
    [zoek|zoekt|vind|pak|neem] (now) [een ander|iemand anders] (now) om (now) [vol te kletsen|te pesten|te vervelen|te bestoken|te stalken|vol te spammen|aan de kop te zeuren]
    [nooit meer|niks meer|niets meer] (wat|iets) van [je|jullie|u|zich|jezelf] laten horen
    [laat|laten] (now) [nooit|niks|niets] meer (wat|iets) van [je|jullie|u] horen
    (als bedrijf|als firma|als vereniging|als school|als praktijk) niet (meer|langer) [langs|via|op] deze [weg|manier|wijze] [benaderd|gecontacteerd|aangeschreven|gecontacteerd te] (te) worden
    ? [jullie zijn|u bent|je bent] (bij deze|hierbij) ontslagen uit mijn [telefoon|mobiel|mobieltje|gsm]
    [u kunt zich|jullie kunnen je|je kan je|je kunt je|u kan zich] (now) (de|die|jullie) [herinneringen|berichten|aanbiedingen|sms’jes|texts|meldingen] (now) [besparen|sparen]
    [gooi|smijt|zet|haal] (mij|me|ons) (maar|now) uit (de|die|jullie) [groep|groepsapp|sms-groep|chat]
    geen [vaccinatieherinneringen|vaccinatieberichten|vaccinatiemeldingen|afspraakherinneringen|afspraakberichten|afspraakmeldingen|onderhoudsherinneringen|onderhoudsberichten|onderhoudsmeldingen|trainingherinneringen|trainingberichten|trainingmeldingen|apkherinneringen|apkberichten|apkmeldingen|tandartsherinneringen|tandartsberichten|tandartsmeldingen|dierenartsherinneringen|dierenartsberichten|dierenartsmeldingen|betalingsherinneringen|betalingsberichten|betalingsmeldingen|schoolherinneringen|schoolberichten|schoolmeldingen] [meer|langer] (graag|aub)
    [krijg ik al|ontvang ik al|krijg ik toch al|heb ik al] (now) [per mail|via mail|per e-mail|via de mail|per post|in de app] … [zet|sms|stop] … [uit|af|niet meer|dus uit]
    [deze telefoon|dit nummer|mijn gsm|dit toestel|deze gsm] is (alleen|enkel|alleen maar|uitsluitend) (voor) [familie|de familie|noodgevallen|het werk|mijn kinderen|mijn gezin]
    (dus|daarom) [geen sms|geen sms'jes|geen berichten|geen berichtjes|geen sms’en|geen herinneringen] (meer) [graag|aub|alstublieft|alsjeblieft|meer] $
    (met) (die|jullie|zulke) [sms'jes|sms’en|sms|berichtjes|texts] (kan|weet) (ik) (niet) [niet overweg|kan ik niet overweg|geen raad mee|weet ik geen raad mee]
    (door) (jullie|uw) (gepiep|gebliep|getril|berichten|sms) [word|raak|ben] ik (now) … [wakker|uit mijn slaap]
    (door|van) (jullie|uw|dat) [gepiep|getril|gebliep|gerinkel] (now) … [wakker|slapen|gek|stoppen|ophouden|slaap ik niet]
    [beschouw|beschouwt u|zie|neem] (dit|dat|deze) (bericht|now) als (uw|jullie|het|de) [laatste] (bericht|sms|berichtje|keer|contact)
    (zou u|wees|wilt u|zou je) (zo|now) [goed|vriendelijk|lief] (willen|now) (zijn|te|om) (zijn|om) [mij|me|ons] (voortaan|now) [niets|niks|geen sms|geen berichten] meer te [zenden|sturen|schrijven|mailen]
    [haal|doe|laat|zet|schrap] (mij|me|ons) (maar|now) uit (die|de|jullie) [repetitieberichten|groepssms|groeps-sms|klassenberichten|klasberichten|clubberichten|ouderberichten|trainingsberichten|groepsberichten|groepsapp|schoolberichten]
    [je mag|u mag|jullie mogen|je kan|je kunt] (mij|me|ons) (maar|now) uit (die|de|jullie) [repetitieberichten|groepssms|groeps-sms|klassenberichten|klasberichten|clubberichten|ouderberichten|trainingsberichten|groepsberichten|groepsapp|schoolberichten] (halen|schrappen|laten|doen)
    (amai|now) (elke|iedere) dag (zo’n|zo n|zon|zo|een) [bericht|berichtje|sms] (da’s|dat is|das|is) (echt) (te veel|teveel) (aan)
    [haal|haalt|zet|schrap|verwijder|gooi|laat] (u|jullie) (mij|me|ons) (now) (uit|van) (die|de|deze|jullie|dat|het) [groepssms|groeps-sms|groepsbericht|groepsapp|groepsberichten|ouderlijst|klassenlijst|klaslijst|klasberichten|verzendlijst|rondzendlijst|massasms|massa-sms|oudergroep|klassenapp|klasapp|rondmail] (now) (uit|af|halen)
    [wilt u|wil je|willen jullie|kunt u|kan je|kunnen jullie|zou u|zouden jullie|je mag|u mag|jullie mogen|kun je] (mij|me|ons) (now) (uit|van) (die|de|deze|jullie|dat|het|uw) [groepssms|groeps-sms|groepsbericht|groepsapp|groepsberichten|ouderlijst|klassenlijst|klaslijst|klasberichten|verzendlijst|rondzendlijst|massasms|oudergroep|klassenapp|klasapp|lijst] (now) (halen|verwijderen|schrappen|uithalen|afhalen|afzetten)
    (elke|iedere) [dag|week] (zo’n|zo|een|weer) (een) [bericht|berichtje|sms|appje|smsje|texts] … [te veel|teveel] (aan|now) … [stoppen|ophouden|mee stoppen|mee ophouden|daarmee stoppen|daarmee ophouden]
    [ge moogt|gij moogt|ge kunt|jullie mogen|u mag|je mag|mogen jullie] (now) [daarmee|hiermee|daar mee|ermee|er nu mee] (now) (echt) [stoppen|ophouden|kappen|uitscheiden]
    [niks|niets] meer (now) (op|naar) [mijn gsm|mijn mobiel|mijn telefoon|mijn nummer|mijn mobieltje|deze gsm|dit nummer] (now) (aub|alstublieft|graag|sturen)
    ^ meld [mijaf|mijuit|meaf] (now)
    (die|de|jullie|al die) [mededelingen|meldingen|berichten|herinneringen|infos|informatie|nieuwtjes|nieuws|uitnodigingen|onderhoudsherinneringen|oproepen] [hoeven|hoeft|zijn|moeten|moet] (dus|voor mij|voor ons|now) (dus) [niet meer|niet langer|niet meer nodig|niet langer nodig|overbodig|niet meer komen|niet meer te komen]
    geen [patiënt|klant|lid|abonnee|klant meer|cursist|ouder] (meer) [bij jullie|van jullie|bij u] (now) (dus) (now) [stuur|app|mail|schrijf|stuur me|stuur mij] (me|mij) (now) [niks|niets|geen] (meer)
    op (verdere|jullie|uw|die|deze|nog meer) [aanbiedingen|berichten|reclame|herinneringen|tips|nieuwsbrieven|texts] (now) [stel ik geen prijs|stellen wij geen prijs|zit ik niet te wachten|stel ik geen prijs meer]
    [wil|wou|wilde|willen] (ik|wij|we) (now) (van) [die|jullie|deze|al die] [herinneringen|berichten|berichtjes|aanbiedingen|reclame|meldingen|nieuwsbrief|texts] (now) af (now) $
    (now) ook geen (now) [voertips|tips|rijtips|leertips|tuintips|recepten|weetjes|uitnodigingen|aanbevelingen|kooktips|fittips|spaartips] (van jullie) meer
    (mijn|het|dit|now) [abonnement|sms abonnement|abo|inschrijving op de nieuwsbrief] (now) [ontbinden|annuleren|intrekken|opheffen|afsluiten] (graag|now)
    steek (now) (die|jullie|je|uw) (now) [texts|reclame|aanbiedingen|berichten|tips|nieuwsbrief|herinneringen] (now) [ergens|in je|in jullie|waar de zon]
    [liever|graag|alleen nog|voortaan|enkel|uitsluitend|alleen] (now) (now) [een mail|een mailtje|een brief|per mail|per e mail|per email|per post|via mail|via de mail|telefonisch|een belletje|een brief thuis] (now) [dan|in plaats van|ipv|niet|en niet|maar niet|geen|en geen] (now) (per|via|een|op|dit) (mijn) [sms|smsje|sms je|sms jes|texts|mobiel|telefoon|gsm|app|appje|berichtje]
    [voortaan|vanaf nu|vanaf heden|in het vervolg|van nu af aan|vanaf vandaag] (now) (now) zonder (now) [jullie|uw|die|je|al die|deze] (now) [tips|nieuwtjes|nieuws|aanbiedingen|herinneringen|reclame|berichten|berichtjes|acties|updates|meldingen|texts]
    [laatste|allerlaatste] [bericht|berichtje|sms|smsje|sms je|mailtje|reclame|texts] (now) [dat|die|wat] (ik|wij|we) (now) (now) (van jullie) [wil|wilde|wens|willen] (now) [lezen|krijgen|zien|ontvangen|horen]
    [zoek|zoekt|vind|pak] (now) (maar) [iemand|een ander|een jonger iemand|een jonger|een jongere|wie anders|andere] (now) (anders|jonger|jongers|slachtoffer|iemand) [voor|om] (now) (jullie|je|uw|die) (now) [reclame|berichten|onzin|berichtjes|te spammen|lastig te vallen|texts|aanbiedingen|praatjes]
    ^ (now) [niet een|geen een|geen enkele|niet een enkele|geen enkel bericht|niet nog een|geen eentje] (now) (sms|bericht|berichtje|sms je) (meer) (now) $
    [maak|maken|beroep] (ik|wij|mij|me) (now) (gebruik|op) (van) [mijn recht van bezwaar|mijn recht van verzet|mijn recht op bezwaar|mijn recht om te weigeren|mijn recht op verzet|mijn verzetsrecht|mijn recht om nee te zeggen]
    ik maak (hierbij|now) gebruik van [mijn recht|het recht] (van|op|om) [bezwaar|verzet|weigeren|te weigeren|nee te zeggen|bezwaar te maken]
    ? [telefoon|mobiel|gsm|toestel|mobieltje] & [word er wakker van|maakt me wakker|maken me wakker|maakt ons wakker|jullie maken me wakker|ik schrik me|schrik me dood|schrik me rot|wakker gemaakt|uit mijn slaap]
    laat (now) (maar) (now) [zitten|achterwege] (now) [die|jullie|deze|al die] [texts|berichtjes|berichten|tips|reclame|aanbiedingen|herinneringen]
    [die|jullie|deze|al die] [berichtjes|berichten|tips|reclame|aanbiedingen|herinneringen|reminders] (now) (mag|mogen|kun|kunnen|kan) (je|jullie|u) (now) [laten zitten|achterwege laten|achterwege|laten voor wat ze zijn|jullie houden|houden]
    [hoef|hoeft|hoeven] (je|jullie|u) (now) [mij|me|ons] (now) [niet meer|niet langer|nooit meer] (now) (te) [herinneren|informeren|berichten|appen|sms en|smsen|schrijven|benaderen|waarschuwen|mailen]
    [keuringsherinneringen|herinneringen|apk herinneringen|reminders|berichten|berichtjes|aanbiedingen|afspraakherinneringen|texts] (now) [hoeven|hoeft] (now) niet (meer|langer) (now) $
    (dit|dat) was het laatste (bericht|sms’je|smsje) (dat|wat|die) ik [van jullie|van u] (now) [wilde|wil|wou|hoef] (te) [lezen|zien|ontvangen|krijgen|hebben]
    [kunt|kan|kun|wilt|willen|kunnen] (u|jullie|je) [mij|me|ons] uit (de|deze|die|jullie) [groep|groepsapp|appgroep|sms groep|smsgroep|verzendgroep] [halen|verwijderen|gooien|zetten|schrappen]
    [jullie|uw|die|de|deze] [campingtips|tips|aanbiedingen|acties|nieuwtjes|herinneringen|mededelingen|berichten|nieuwsbrief|berichtjes|kortingen|apk herinneringen] … [zijn|is] (now) (aan) (mij|ons) (now) niet (langer|meer) [besteed|nodig|interessant|van toepassing|welkom]
    stuur ze (now) (maar) niet (meer)
    [jullie|uw|die|de|deze] [campingtips|tips|aanbiedingen|acties|nieuwtjes|herinneringen|mededelingen|berichten|nieuwsbrief|kortingen|uitnodigingen|babytips] (now) [hoeven|heb ik|hebben we|hebben wij|heeft|hebben|doen] (now) [niet meer|geen zin meer|niet meer nodig|niet langer nodig|geen nut meer|niks meer aan] (now)
    [ga|gaan] (now) [iemand anders|een ander|anderen|de buren] (now) [spammen|lastigvallen|vervelen|sms’en|smsen|pesten|appen|berichten]
    [het zou fijn zijn|zou fijn zijn|fijn|het zou mooi zijn|het zou prettig zijn|prettig|liefst|het liefst|ik zou het fijn vinden|ik zou het waarderen|ik zou blij zijn|blij] (zijn|vinden) [als|wanneer|indien] (er) [geen|niet meer|niets meer|niks meer|geen enkele] … [berichten|sms|smsjes|sms'jes|appjes|reclame|berichtjes|mails|meldingen] … [meer|komen|kwamen|krijg|kreeg|sturen|stuurt|sturen zouden]
    geen [appjes|sms|smsjes|berichtjes|berichten|mails|reclame|sms'jes] (en|of|of ook|noch) (geen|ook) [smsjes|appjes|berichten|sms|mails|reclame|telefoontjes|sms'jes] (meer) [meer graag|meer|graag|meer aub|meer alstublieft|meer alsjeblieft]
    [zet|plaats] (mijn|dit|ons|me|mij) [mijn nummer|dit nummer|me|mij|ons nummer] (now) op (de|jullie|uw|een) (bel-me-niet|bel me niet|niet bellen|zwarte|blokkeer|sms-me-niet) [bel-me-niet lijst|bel me niet lijst|bel me niet|bel-me-niet register|bel me niet register|zwarte lijst|blokkeerlijst|blacklist|niet storen lijst|zwartelijst]
    (graag|wil|zou|ik wil|verzoek) (graag) [verwijderd|uitgeschreven|afgemeld|geschrapt|gehaald|afgehaald] (te) [worden] [uit|van] (de|jullie|uw|deze|alle) [list]
    ? wanneer [houden|houdt|hou|stoppen|stopt] [jullie|u] (now) (eens) (op) [met] (det) (det) [texts]
    ? wanneer [houden|houdt|hou|stoppen|stopt] [jullie|u] (now) (eens) (op) met (mij|me) (te) [spammen|smsen|appen|lastigvallen|lastig te vallen|berichten|schrijven|stalken]
    ? [reclame|aanbiedingen|informatie|info|folders|berichten] (now) [alleen|enkel|liever|uitsluitend] (nog) (per|via) [post|mail|e mail|brief] … niet (meer) [per sms|via sms|op mijn gsm|op mijn telefoon|op mijn mobiel|via whatsapp]
    ? niemand [heeft|gaf] [jullie|u] (now) [toestemming|toelating|het recht] (gegeven) (om) (mij|me|mijn nummer) (te) [appen|smsen|sms en|berichten|schrijven|contacteren|bellen|gebruiken|benaderen|mailen]
    ? (dit|dat|jullie|het|een) [abonnement|sms abonnement|nieuwsbrief] (heb|is) (ik) (now) [nooit|niet] (now) (door mij) [aangevraagd|besteld|gewild|afgesloten|genomen]
    (dat|als) [jullie|u|je] (now) [mijn nummer|mijn telefoonnummer|mijn gsm nummer|dit nummer|mijn gegevens] (now) [vergeten|vergeet|vergat|vergaten]
    [mag|kan|wil|zou|wou] ik (now) (now) van (al) [deze|die|jullie|uw|de|je] (det) [texts|list] af
    ? ik [ga|zal|moet] (now) [jullie|u|jullie nummer|uw nummer|dit nummer] (now) [blokkeren|blocken|rapporteren|aangeven]
    op [verdere|jullie|uw|deze|die|zulke|dit soort|nog meer] (det) [texts] [zit|zaten|zat|zitten] [ik|wij|we] (now) niet (meer) (op) te wachten
    [mijn nummer|mijn nr|mijn telefoonnummer|mijn 06|mijn gsm nummer|mn nummer|dit nummer] [mag|moet|kan|dient|hoort] (now) (now) [uit|van] [jullie|uw|het|de|je] (now) [list|systeem|systemen] (gehaald|verwijderd|verdwijnen)
    [verwijder|schrap|haal|wis|verwijderen|verwijdert|schrappen] [me|mij|ons|mijn nummer] (now) als [ontvanger|abonnee|contact|lid|geadresseerde|klant|contactpersoon]
    [mij|me|ons|mijn nummer] (now) als [ontvanger|abonnee|contact|lid|geadresseerde|contactpersoon] [verwijderen|schrappen|te verwijderen|te schrappen|wissen]
    [stop_met] (me) (det) (det) (det) [texts|send]
    [stop] (aub) (er) (eens|nu) mee $
    [stop] (me) (te) [contacteren|spammen|lastigvallen|smsen|stalken]
    [stop] met … lastig (te) vallen
    [stop|stoppen|stopt|kap|kappen|staak|staken|stopp|staakt|stoppe|stopen|ophouden met|hou op met|houd op met|kap met|gedaan met] (det) (det) [texts]
    [send] (you) (me) (aub|alsjeblieft|alstublieft) [no] (det) (det) [texts]
    [send] (you) (me) (aub|alsjeblieft|alstublieft) [no] (det) (texts) [meer|weer]
    [val|vallen|valt] (you) [me] (aub|alsjeblieft|alstublieft) [no] (meer|langer) lastig
    [no] (det) (texts) meer (me) [send]
    [no] [meer|langer] (me) [send] $
    [no] [me|mij|ons] [send] $
    ^ (now) [no] [send] $
    neem (you) (aub) [nooit|geen] (contact) (meer|contact) (meer) (met) (mij|me) op
    neem geen contact
    geen contact (meer)
    ^ [geen|gin|geen enkele|geen enkel|nooit|niks|nen|gene] (det) (det) [texts] (meer) $
    ^ [no] (det) (det) (det) [texts] meer $
    [no] (det) (det) [texts] (det) [meer]
    [no] meer (det) [texts]
    nooit meer (det) (det) [texts]
    [want] (ik) (det) (det) (me) [no] (det) (det) (det) [texts]
    [want] (ik) (det) (det) (det) [texts] [no] (meer|langer) (te) [sent]
    [wil|wou|hoef|wens|willen|wilde] (ik) (det) [no] (meer|langer) (te) [ontvangen|krijgen]
    [want] (ik) (det) [no] [meer|langer] (te) [sent]
    [want] (ik) … [no] (det) (texts) [meer|van] (van) (you) (meer) [sent]
    [want] (ik) … [no] (det) [texts] (meer) (van) (you) (meer) [sent]
    [want] (ik) … [no] meer (lastiggevallen|gecontacteerd|benaderd|gebeld|gesmst|gespamd) worden
    [want] … [no] (meer) (worden) [benaderd|lastiggevallen|gecontacteerd|gespamd] (worden)
    ^ (now) [wil|wou|hoef|wens|willen|hoeven] (ik) (dit|deze) [no] (meer) $
    [want] (ik) [dit|deze] [no] (meer) $
    [want] (me|mij|ons) (graag|hierbij|hiervoor|van|voor) (det) (det) (texts|list) [afmelden|uitschrijven|uitgeschreven|afgemeld]
    [wil|wou|wilde|wens|graag|zou graag] … [van|uit] (det) (det) [list] [af|gehaald|verwijderd|worden|eraf]
    ik wil (ervan|er) af $
    ik (wil) [ervan|er] af $
    (ik) [meld|schrijf] (me|mij|ons) (hierbij|graag|bij deze) (det) (texts|list) [af|uit]
    [meld|schrijf|schrijft] (you) (me|mij|ons) (aub) (alsjeblieft|alstublieft|nu|eens) (det) (det) (det) (list|texts) [af|uit]
    (ik) [zeg|annuleer] (dit|mijn|het) abonnement (op|hierbij)
    (ik) trek (hierbij|bij) (deze) (mijn) toestemming (in)
    toestemming (wordt) [ingetrokken|intrekken|in te trekken]
    [remove] (you) [mine] (aub) (alsjeblieft|alstublieft|nu|onmiddellijk|eens) [off] (det) (det) [list]
    [remove] (you) [mine] (aub) (alsjeblieft|alstublieft|nu|onmiddellijk|eens) (er) [af|eraf|uit|eruit|vanaf]
    [mine] (aub) (graag) [off] (det) (det) [list] [remove]
    [graag|aub|gelieve] (van|uit) (det) [lijst|bestand|database|mailinglijst] [remove|halen|verwijderen|schrappen]
    ^ (now) [van|uit] (det) [lijst|bestand|database|mailinglijst] [halen|verwijderen|schrappen|af|verwijderd]
    [haal|schrap|verwijder|gooi|streep] [me|mij|ons] [uit|van|eraf|eruit|aub|nu|direct|alsjeblieft]
    [laat|laten|laad] [me|mij|ons|mn] (toch|aub|eens|nou|gewoon|alsjeblieft|nu) (eens|toch|gewoon) [met rust|gerust]
    [rot|donder|flikker|sodemieter|hoepel|tief|pleur|fuck] op (met|met je|met jullie)
    ^ [rot op|donder op|flikker op|sodemieter op|hoepel op|pleur op|tief op|fuck off|oprotten|bek dicht|hou je bek|hou je mond|houd je mond|nu is het genoeg|het is genoeg|zo is het genoeg|ga weg|wegwezen|hou op|houd op|kap ermee|kappen|kappen nu|hou op hiermee] $
    ? ^ [ik word er gek van|dit is spam|dit is irritant|irritant|dit is stalking|wat een spam|wanneer houdt dit op] $
    [fedup] (det) (det) (det) [texts]
    (heb) (er) (schoon|meer dan) genoeg van (det) [texts]
    ? ^ (ik) (ben|heb) [niet|geen] (meer) [geinteresseerd|geïnteresseerd|interesse|belangstelling] $
    ? ^ [geen interesse|niet geinteresseerd|niet geïnteresseerd|geen belangstelling|geen behoefte aan|geen behoefte|geen interesse meer] $
    ? [nooit|niet] (voor|hier|hiervoor|me|mij|op) (voor|me|dit|deze|jullie) [hiervoor|texts|dit] [aangemeld|ingeschreven|opgegeven|geabonneerd|toestemming|om gevraagd|ingetekend]
    [nooit|geen|niet] (mijn) toestemming (voor) (gegeven|hiervoor|dit|det) (texts)
    [nooit|niet] … [texts] [gevraagd|aangevraagd]
    [als|indien] [you|ik] … [texts|smst|stuurt|sturen|stoppen|stopt|ophoudt|ophouden|contact|doorgaat|doorgaan] … [threat]
    [nog|volgende|eerstvolgende] (een|1|één) (keer|det) [texts] … [threat]
    (ik) [doe|dien|ga|bel|schakel|meld|neem] (een|dit|naar|de|jullie|u|mijn) (klacht|bij|de|contact) (in|bij|de|op) [aangifte|klacht|politie|advocaat|acm|gba|autoriteit persoonsgegevens|toezichthouder]
    (ik) [blokkeer|rapporteer] [you|dit|jullie] (nummer)
    (nummer) wordt geblokkeerd
    [al|reeds|eerder|meermaals|duidelijk|keer|ik heb] (keer|meerdere|al) … [told] (dat|om|te|jullie) … [stop|stoppen|afmelden|niet meer]
    [stop|stoppen] (al|keer|x) [gezegd|gestuurd|geantwoord|getypt|gesmst]
    [hoe vaak|hoeveel keer|voor de zoveelste keer|voor de laatste keer] … [stop|stoppen|afmelden|op te houden|afgemeld]
    (heb|ben) (me|mij) (al|reeds|toch) [meerdere|drie|twee|x|3|2] (keer) [afgemeld|uitgeschreven]
    [died] … [stop|stoppen|schrap|schrap haar|schrap hem|ophouden|met rust|geen berichten|geen sms|geen reclame|geen post|niet meer sturen|niks meer sturen|niet meer schrijven|niet meer bellen|haal haar|haal hem|haal het nummer|haal zijn|uit het bestand|van de lijst|uit jullie|uitschrijven|geen aanbiedingen|geen nieuwsbrief|geen berichtjes|verwijder|verwijderen]
    (ik) sta (al) (in|op) (het) [bel me niet|bel-me-niet] (register)
    [gelieve|aub|wilt u|wil je|willen jullie] (te) stoppen $
    [no] meer (te) [lastigvallen|contacteren|benaderen|smsen|bellen|storen]
    [me|mij|ons] [no] (meer|langer) (te) [send|lastigvallen]
    niet meer lastig
    bezwaar tegen (det) (det) (det) [texts]
    [laat|laten] mijn … [met rust|gerust]
    haal [me|mij] er (maar|aub|alsjeblieft|alstublieft) [af|uit|vanaf]
    [meld|schrijf] [me|mij|ons] (maar|hier|er|daar) (maar) [af|uit]
    [nog|ik] … [texts] [krijg|ontvang|zie|binnenkrijg] … [threat]
    hoeft niet meer (hoor) (det) [texts]
    ^ (die|jullie|alle) [texts] [hoeven|hoeft] niet (meer)
    ^ stop en [vertel|zeg|verwijder|verwijderen|laat|geef|wis|stuur|ik|leg|waar|hoe]
    als (ik|jullie) nog (det) [texts] [krijg|ontvang|sturen|stuurt] … [threat]
    [mine] (aub) (graag) [verwijderen|halen|schrappen|uitschrijven] [uit|van] (det) (det) [list]
    [hou|houd|houdt|stop|stopt|kap|kappen] … [gespam|spammen|gesms|smsen|gezeik|gezeur|appen|lastigvallen|reclame|gebel|ge-sms|getext]
    [hou op|houd op|houdt op|stop|stopt|kap|kappen] … [berichten|gedoe]
    [vraag|verzoek|smeek|eis|sommeer] … [uitgeschreven|stoppen|op te houden|afgemeld|verwijderd|me met rust|te stoppen]
    [stel|waarderen|dankbaar|fijn|prettig|prijs|zou het fijn|zou het prettig|zou het waarderen] (het|ik|zeer|op prijs|zijn|vinden) (op prijs) (stellen|waarderen|zijn|vinden) [als|indien] (jullie|u|je) … [stoppen|stopt|ophouden|ophoudt|verwijderen|verwijdert|afmeldt|uitschrijven|haalt|halen]
    ? nog [1|een|eentje|één] [bericht|sms|appje|berichtje|smsje|mailtje] (en|dan) [ik|en dan|dan]
    haal [ons|me|mij|hem|haar] (maar|aub|nu|alsjeblieft) [uit|van] (de|jullie|uw|die|dat|het) [herinneringen|lijst|bestand|systeem|berichten|sms|mailing|lijsten]
    [op prijs|dankbaar|fijn|prettig|waarderen] … [als|indien] [u|jullie|je|jij] … [niet meer|niet langer|geen|stopt|stoppen|ophoudt|ophouden]
    [discard] (u|jullie|gewoon|maar) [mijn|mn|m'n|dit] [nummer|telefoonnummer|gsm nummer|nr|06|mobiele nummer|contact|gsm]
    ? ^ (het|dit|dat|ze) (interesseert|boeit) (me|mij|ons) (me|mij) (echt|totaal|helemaal|geen) [interesseert me niet|interesseert mij niet|boeit me niet|boeit mij niet|interesseert ons niet|interesseert me niks|boeit me niks|interesseert me geen] (meer|bal|reet|zier) $
    ? ^ (ik) (heb) (echt|hier|er) (hier|er) (totaal) [geen interesse|geen belangstelling|geen behoefte aan|geen behoefte] (meer) (in|voor|aan) (dit|jullie|uw) $
    [jullie|uw|deze|die|je] (det) [texts] (zijn|is) (bij mij|hier|absoluut) (niet|ongewenst) [niet welkom|niet gewenst|ongewenst|niet meer welkom|niet meer nodig|niet nodig|overbodig|irritant|vervelend|storend|hinderlijk]
    ? ^ [jullie|u] (zijn|bent) (echt|zo|heel|erg) [irritant|vervelend|lastig|vermoeiend|opdringerig|hinderlijk] (met) (det) (det) (texts) $
    [geen|nooit] (meer|langer) [klant|lid|abonnee] (meer|bij|van|bij jullie|van jullie) … [stop|verwijder|verwijderen|niet meer|haal|uitschrijven|afmelden|geen|graag eraf]
    ? geen (meer) [klant|lid|abonnee] (meer|bij jullie|van jullie) (dus|en) [stop|verwijder|haal|stoppen]
    ? ^ [heb|hebben] (ik|we) (dit|dat|het|ze) (dit|dat) (ook|echt) [niet meer nodig|niet nodig|nergens voor nodig] $
    [heb|hebben|heeft] (ik|wij|we) (det) (det) [texts] (ook|echt) [niet meer nodig|niet nodig]
    ? ^ [kan|kunnen|kun|wil|willen|zou|zouden|kunt|mag] (ik|jullie|u|je|jij) (me|mij|mijn nummer) (er|hier|daar) [eraf|eraf halen|van af|afhalen|eruit halen|uitschrijven|afmelden|schrappen] $
    ? ^ [kan|kunnen|kun|wil|willen|zou|zouden|kunt|mag] (ik|jullie|u|je|jij) [me|mij|mijn nummer|ik|er|hier] (er|hier|daar) [eruit|verwijderen|uit|hieruit] $
    ik [wil|wou] (er|hier) (graag) [vanaf|van af|eraf|uit|eruit|ervanaf|ervan af] $
    [wil|zou|wou] (ik) (er|hier) [eraf|er vanaf|er van af|ervan af|ervanaf|hieruit] $
    ^ (mij|me|mijn nummer|ik) (er|hier) [eraf halen|eruit halen|eraf|eruit|afhalen|eruit gooien|eraf gooien] $
    ^ (ik) [wil|wens|zou] (mijn|het|dit) (abonnement) [opzeggen|stopzetten|uitschrijven|afmelden|afmelding] $
    ? ^ [zet|zetten] (jullie|u) [dit|deze|jullie|die|dit allemaal] (det) (texts) [stop|stil|stoppen] $
    [zet|zetten|schakel] (jullie|u) (det) (det) [texts] [uit|stop|stil]
    ? ^ (ik|we) [ben|word|zijn|heb] (ik) (het|dit|jullie|dat|er|hier) (zo|echt|spuug|goed|helemaal) [zat|beu|kotsbeu|spuugzat|klaar mee|genoeg van|gek van] $
    ? ^ (ik|we) [ben|word|zijn] (ik) [het|dit|jullie|dat] (zo|echt|helemaal) moe $
    ? ^ (ik) (ben) (er|nu|hier) (helemaal|echt) [klaar mee|flauw van|moe van] (nu) $
    [wat een|wat] [gezeik|gedoe|gezeur|ellende|geklooi|onzin|terreur|gespam] (met|van) (det) (det) [texts]
    ? ^ (nu|eens) (hou|houd|houden|kap|kappen) (jullie|nou|nu|eens) (daar|hier|er) (nu|eens|nou) [hou daarmee op|houd daarmee op|hou daar mee op|hou hier mee op|houd hier mee op|hou ermee op|houd ermee op|hou er mee op|hou hiermee op|kap ermee|kap daarmee|kap eens|kap nou eens|kap nou|nokken|nok ermee|schei uit|schei ermee uit|hou toch op|hou nou op|hou nou eens op] (nu|nou|eens|zeg) $
    ? ^ (nu) (is) (het) [genoeg is genoeg|genoeg geweest|het is genoeg geweest|meer dan genoeg|ik ben er klaar mee|klaar mee|laatste waarschuwing|dit is de laatste waarschuwing|laatste keer dat ik het zeg|basta|en nu basta|basta nu|basta ermee|basta met die sms|nu is het basta] (nu) $
    [laatste] waarschuwing … [threat]
    ? ^ (ik) (heb) (hier|dit|daar) (nooit|niet) [hier niet om gevraagd|hier nooit om gevraagd|niet om gevraagd|nooit om gevraagd|dit niet aangevraagd|dit nooit aangevraagd|me hier niet voor opgegeven|me hier nooit voor opgegeven|niet aangemeld|nooit aangemeld|nooit opgegeven] (voor) $
    [hier|hiervoor|daar|ervoor] [niet|nooit] (om|voor) [gevraagd|opgegeven|aangemeld|ingeschreven|toestemming gegeven] $
    ? ^ (jullie|u|nummer) (zijn|bent|is) (bij deze|nu) [geblokkeerd|geblokt|gerapporteerd] (als) (spam) $
    ? ^ (hier|daar|niemand) (niemand) [zit niemand op te wachten|zit hierop te wachten|zit hier op te wachten|zit daarop te wachten|heeft hier behoefte aan] $
    [zit|zitten] (er|hier|ik|wij) (er|hier) (niet|niemand|echt niet) (meer) (op) (det) (det) [texts] te wachten
    [steek|stik|stop|hou|bewaar|houd] (er) (maar) (in) [je|jullie|uw] (det) [texts]
    [gelieve|verzoek|verzoeke|graag|u gelieve] (mij|me|mijn nummer|ons|dit nummer) (onmiddellijk|per direct|z.s.m.) (van) (det) (det) (list) [te verwijderen|uit te schrijven|te schrappen|af te melden|eruit te halen|eraf te halen|met rust te laten|te laten rusten]
    [gelieve|verzoek|verzoeke|graag] (hiermee) (onmiddellijk|per direct) [te stoppen|op te houden]
    [nummer|06|gsm nummer|telefoonnummer] (mag|moet|wil|wenst|dient) [niet|nooit|geen] (meer|langer) (worden|te worden|voor) (reclame) [benaderen|benaderd|gebruikt|gebruiken|gebeld|gecontacteerd|berichten|contacteren|lastiggevallen]
    [val|vallen] (jullie) [iemand anders|een ander|anderen] (maar) (eens) lastig
    [spam] (maar) [iemand anders|een ander|anderen]
    [beschouw|beschouwt|zie|reken] (mij|me|dit) (vanaf nu|bij deze) als [afgemeld|uitgeschreven|afmelding|opzegging]
    ? ^ (ik) (wil|wens|zou willen|eis) dat (dit|het|dat|die berichten) (nu|allemaal) [stopt|ophoudt|eindigt|stoppen|ophouden|afgelopen is] (nu) $
    ? ^ (nu) [dring niet aan|niet aandringen|blijf niet aandringen|hou op met aandringen|stop met aandringen|blijf niet sturen] $
    blijf (mij|me) niet [sturen|appen|bellen|lastigvallen|berichten]
    respecteer (mijn|deze) [keuze|wens|beslissing|privacy|verzoek] en [stuur|stop|niet|haal|verwijder|laat|hou]
    [nummer|naam|06] [hoort niet|heeft niets te zoeken|hoort niet thuis] (in|op|bij) [jullie|uw]
    nog (steeds) niet [uitgeschreven|afgemeld]
    nog [altijd|steeds] niet [uitgeschreven|afgemeld|van de lijst]
    [jullie|uw|die|deze|al die] (constante|eindeloze|eeuwige|continue|vele|dagelijkse|domme|stomme) [texts] [irriteren|storen|vervelen|ergeren|hinderen]
    ? ^ (en) [niks meer|niets meer|helemaal niks meer|helemaal niets meer] (sturen) $
    [stuur|stuurt|zend|app] (mij|me|ons) [helemaal niets|helemaal niks|absoluut niets|absoluut niks|echt niks]
    haal [dit|mijn|mn] (06|nummer) weg
    [gn|gin] (smsjes|sms|berichten) meer
    [wil|wens] (ik) (niks|niets) (meer) (met) (jullie|u) (niks|niets) (meer) te maken
    niks met jullie te maken hebben
    [last|hinder|overlast] van (det) (det) [texts]
    ? [kan|kunnen] (ik) niet (meer|langer) tegen (det) (det) [texts]
    is (een|mijn) [zakelijk nummer|werknummer|zakelijke telefoon|werktelefoon|zakelijke lijn] (dus) [geen|niet|stuur]
    in de rouw (dus|en) [stuur|geen|niet|laat]
    [ophoepelen|opzouten|opdonderen|oprotten|opflikkeren] met (det) (det) [texts]
    zo [vriendelijk|goed|aardig|lief] (zijn) (om) (mij|me) (niet) (meer|langer) (te) [niet meer te|te stoppen|te verwijderen|niet langer te|uit te schrijven|te sms en]
    zo [vriendelijk|goed|aardig|lief] (zijn) (om) (mij|me) niet meer te
    laatste keer [stop|hou op|stoppen|haal|geen|afmelden]
    hoe vaak (moet) (ik) (nog) [zeggen|vragen|herhalen|melden|aangeven|sms en] … [niks|niets|geen|stop|niet]
    ? ^ [kan|kunnen|mag|kunt] [dit|jullie|het|dat|deze berichten|die berichten|u] (nu|ook|eens|hiermee) (eens) [ophouden|stoppen|kappen] $
    [kunnen|kunt|kan|willen|wilt] (jullie|u|je) (nu) [het versturen|het sturen|de verzending|de berichten|het zenden|dat sturen|dit] (van sms) [stoppen|staken|stopzetten|beëindigen]
    [stop|hou|houd|houdt|kap|schei|scheid|nok|stopt|stoppen] (toch|er|d’r|daar|hier) (now) (now) [hiermee|ermee|daarmee|mee] (uit|op) $
    ? ^ (now) [schei|scheid|scheidt] (er|d’r|daar|hier) (now) (mee) uit $
    ? [hou|houd|houdt|houden|ophouden] (you) (now) (er|hier|daar) (mee) op (met) (det) (det) (texts|send) $
    [stop|hou op|houd op|ophouden|stoppen|kappen|op te houden|te stoppen|kap|stopt|uitscheiden|opgehouden] (now) met (me|mij|mich|ons|m’n|mijn) (now) (te) [send|gestuur|sturen|spammen|texts]
    [wilt|wilde|zou|zouden|kunt|kunnen|kan|kun|willen|wil|zult|mag|mogen] [you|dit|het|dat|dees] (now) (now) (det) (texts) (met|hiermee|ermee) (now) [ceased] (now) $
    [wilt|wilde|zou|zouden|kunt|kunnen|kan|kun|willen|wil] (you) (now) (now) [ophouden|stoppen|kappen|uitscheiden] met [mij|me|dit|die|deze|jullie|ons|mich] (te) (send|texts)
    ? [dit|dat|het] (now) [moet|mag|kan|zou|hoort] (now) (now) (te) (nu) [ceased] (hoor|eens|nu) $
    ? [laat|zorg] (dat|ervoor) (dat) [dit|het|die berichten|die sms] (now) [ophoudt|stopt|ophouden|stoppen|eindigt]
    ? [wordt|word] (hier|er|dit) (now) (now) (mee) [gestopt|stopgezet|opgehouden] (of)
    ? ^ (now) [kan|mag|kunnen] [dit|dat|het|ze|die] (now) [uit|af|weg|stop] (now) $
    ? ^ (nu) (is) (het) [welletjes|genoeg geweest|mooi geweest|mooi genoeg geweest|wel genoeg|genoeg nu|nu is het afgelopen|nu is het gedaan|over en uit|nu is het klaar|zo is het welletjes|zo is het genoeg|genoeg zo|gedaan met lachen] (nu) (met) (det) (det) (texts) $
    ? ^ (het|zo|nu|dit) (is) (het) (wel|nu|zo|toch) [welletjes|genoeg geweest|mooi geweest|genoeg nu|mooi zat] (nu|geweest)
    ? [ik ben|ben|ik] (er|het) (nu|echt|helemaal|zo|wel|klaar) [klaarmee|goed klaar mee|helemaal klaar mee|spuugzat van|flauw van|zat van|beu van]
    ? [ik ben|ben|we zijn] (jullie|dit|dat|het|die) (det) (texts) (echt|zo|goed|helemaal|meer dan) [spuugzat|kotsbeu|strontzat|zat|beu]
    ? [ik ben|ben|we zijn] [jullie|dit|dat|die] (det) (texts) (echt|zo|goed|helemaal|meer dan) moe
    [mine] (now) (now) [leavelist] (now) [remove|gooien|halen|zetten|doen]
    [remove|zet|doe|gooi|haal|doen|laat] (you) [mine] (now) (hier|daar|er|d’r) (now) (now) [leavelist|af|uit|vanaf] (now) $
    (ge|gij|gullie|u|jullie|je) [moogt|mag|mogen|kunt|kan|kunnen|meugt] [mij|=me|ons|mijn nummer|ma|mich] (now) (van|uit) (det) (list) (leavelist) [doen|halen|schrappen|verwijderen|afhalen|gooien|uitschrijven|afmelden|doorstrepen|vergeten|wissen|wegstrepen]
    [mij|me|mijn nummer|ons|ma] (now) [van|uit] (det) (det) [list] [doen|halen|gooien|zetten|schrappen|verwijderen|strepen|laten]
    [streep|strepen|schrap|schrappen|vergeet|vink|kras|wis] (you) [mij|me|ons|mijn naam|mijn nummer|hem|haar] (now) (now) (door|weg|uit|af|eruit) $
    [meld|schrijf|schrijft] (you) [mij|me|ons|m|hem|haar|mijn moeder|mijn vader|mijn man|mijn vrouw|mijn oma|mijn opa] (now) (now) (hier|voor) (now) [uit|af]
    [mij|me|ons] (now) (hier|er|daarvan|hiervan|nu) (now) (van|voor) [uit te schrijven|af te melden|uitschrijven|afmelden|uitgeschreven|eraf te halen|eruit te halen|te schrappen]
    ? ^ (beste|mensen|het was leuk) (maar) (ik|wij) (now) [stap|stappen|haak] (er) (now) (now) [eruit|ervanaf|eraf|er uit|er af]
    ? ^ (ik|wij|we|maar) (now) [doe niet meer mee|doen niet meer mee|ben weg|stap eruit|haak af|stap ermee|ben ermee gestopt|ben er niet meer bij|ben hier klaar] $
    ? ^ (now) [zonder mij|zonder ons] (now) (verder) (now) $
    ? ^ (now) [zonder|geen] (dag|week) (zonder) jullie $
    ? [een dag|een week|een dagje|een weekje|dag] zonder [jullie|u] $
    [gelieve|verzoeke] (mij|me|ons) [no] (det) (verdere|nieuwe) [texts]
    [died] … [hoeven geen|hoeft geen|hoef geen|hoeven dus geen|hoeft dus geen]
    [verwijderd|geschrapt|uitgeschreven|afgemeld] willen worden
    ? [dit soort dingen|zulke dingen|dit soort berichten|dit soort sms|dit soort reclame|dit soort smsjes|dit soort spul] niet meer
    [stuur|stuurt] (ze|die|deze|dit) (aub|alstublieft|alsjeblieft|u) niet meer
    ? [sturen|smsen|appen|schrijven|mailen] hoeft niet (meer)
    hier (now) [hoort|horen] (now) geen [texts]
    geen [texts] [wilde|wil|wou|wens|hoef|wilden|sturen]
    [texts] niet [langer|meer] op prijs
    ? [mailen|bellen] mag (maar|now) [smsen|sms en|appen] niet
    ? ^ (voor mij|voor ons) [hoeft|hoef|hoefde] (het|dit|dat|ik) (dit|dat|het|het voor mij) (allemaal|voor mij) [niet meer|niet langer|nie meer|nimeer|nie mer|allemaal niet meer] (te) (weten|krijgen|zo nodig|hebben) (hoor) $
    [hoef|hoeft|hoeven|behoef|kwil|wil|wou|moe|moet] [ik|wij|we|kik|deze mevrouw|deze meneer] (dit|da|dat|die|dè|het|deze|t) (now) (allemaal) (texts) [nomore] (te) (weten|krijgen|hebben|ontvangen|horen|zien|lezen|hen) $
    [hoef|hoeft|hoeven|behoef|kwil|wil|wou|moe|moet] [dit|da|dat|die|dè|deze] (now) (allemaal) (texts) [nomore] (te) (weten|krijgen|hebben|ontvangen|horen|zien|lezen|hen) $
    [hoef|hoeft|hoeven|behoef|kwil|wil|wou|moe|moet] (now) (allemaal) [texts] [nomore] (te) (weten|krijgen|hebben|ontvangen|horen|zien|lezen|hen) $
    ? ^ [ik|wij|we] [hoef|hoeven|wil|willen|kwil|moe|moet] [nomore] (now) $
    (ik|’k|k|kzou|ich) [hoef|wil|wou|moe|moet|wens|hoeft] [da|dat|dit|dè|het|die|deze|t] (det) (texts) [nomore|nie mer|neet mie|nie mi|ni meer] (hen|hebben|hebbe|te hebben|krijgen|ontvangen) $
    [hoor|horen|verneem|ontvang|krijg|zie] (ik|we|wij) (now) (now) [niets meer|niks meer|nooit meer|nooit meer iets|nooit meer wat|geen berichten meer|geen sms meer] (now) (van|over) [you|uw bedrijf|uw winkel]
    ik (now) [hoor|ontvang|krijg|verneem] (now) (liever|graag) [niets|niks|geen] (texts) (meer) (van) (you)
    ik [niet|nie] (wil|wilt|willen) [meer|meers] (det) [texts] (van)
    [nie|niet|nooit|niks|ni|nix] (now) (meer) [sturen|send|bellen|schrijven] (naar) [mij|me|mijn nummer|ons|mijn telefoon|dit nummer] (meer|now)
    (ik) (zou) [verlost|verschoond|bevrijd|gespaard] (now) van (det) (det) [texts] (blijven|worden|zijn)
    van (det) (det) (det) [texts|berichtgeving] (now) [verlost|verschoond|verlost worden|verschoond blijven|af te zien|gevrijwaard|bevrijd|afzien|afblijven|af zijn]
    [zie|ziet|af te zien|afzien|afstand] (now) (u) (now) (af) van (det) (det) [texts]
    ? ^ (now) (ik) [heb|hebben] (je|jullie|u|dit nummer|het nummer|dit) (now) [geblokkeerd|geblokt|gemeld|geblockt|op de blocklist gezet|gerapporteerd|verwijderd]
    ? ^ (now) (ik) [blokkeer|block|blok|meld|rapporteer] [jullie|u|je|dit nummer|deze nummer|het]
    ? ^ (now) (je|jullie|u) [bent|zijn|wordt|worden] (bij deze|now) [geblokkeerd|geblokt|gerapporteerd|gemeld] (now)
    [bekijk|bekijken|zoek] (het|jullie) (now) lekker $
    ? [bespaar|bespaart|spaar|besparen] (you) [je|jezelf|u|uzelf|jullie|mij|me|ons|je eigen] (now) (de|het|die|det) (det) [moeite|geld|tijd|werk|energie|inspanning|texts|berichten|sms]
    ? (die) (moeite) (kunnen|kun|kunt|kan) (jullie|je|u) [je|u|jullie|jezelf|zich] (now) (die|de) (det) [moeite|texts|sms|berichten] (wel|dus) [besparen|sparen|schelen]
    [haal|gooi|weg] (now) (weg) [met] (det) (det) [texts|handel|zooi|rommel|troep]
    [weghalen|ophouden|stoppen|weg|kappen|uit|oprotten] (now) met (die|dat|deze) (det) [texts|handel|zooi|rommel|troep|gedoe|gezeik|onzin|geklets]
    ^ (now) [weghalen|stoppen|weg|kappen] (now) [die|dat|deze] (det) [texts|handel|zooi|rommel|troep|gedoe|gezeik|onzin|geklets]
    ? ^ (now) [nooit|niet|niks|nie] meer doen (now) $
    ? ^ (now) (dus) (now) [niet meer doen|nooit meer doen|niet meer sturen|nooit meer sturen|niet meer smsen|niet meer appen|niet meer contacteren|niet meer benaderen|niet meer storen|niet meer lastigvallen] (now) $
    [stuur|stuurt|schrijf|app|sms|bel|val|benader|contacteer|mail] (het|dat|dit|ze|die) (maar|now) (now) (det) (texts) (aan|naar) [others]
    (det) (texts) (maar|now) (aan|naar) [others] [sturen|stuur|bezorgen|doen]
    [sodemieter|rot|donder|flikker|hoepel|tief|pleur|fuck|zout|lazer|mieter|kanker|tyf] (toch|now) op (met) (det) (det) (texts)
    ? ^ (now) [rot toch op|donder toch op|zout op|lazer op|mieter op|kanker op|tyf op|opzouten|opdonderen|opsodemieteren|oprotten|opflikkeren|ga toch weg|ga fietsen|krijg de tering|krijg de klere|krijg de kanker|krijg wat|bek houden|kop dicht|mond houden|muil dicht|hou je kop|hou jullie bek|hou jullie kop|houd je bek|hou je smoel] (now) (met|mee)
    [lot|lat|loat|laot|laat|laad|laten|late] [me|mij|mich|mien|ons|mn|ma|m’n|mijn] (mer|now) (now) (moeder|oma|vader|opa|man|vrouw|gewoen|kind|zoon|dochter) [met rust|gerust|mit rös|met ruste|met rus|met ruts|met rudt|mt rust|gerus|gewoen mit rös]
    [laat|laten] (zijn|haar|de|dit|deze|die) (telefoon|gsm|nummer|mobiel|toestel) (now) (now) [stil|met rust|gerust|rusten] (zijn|blijven)
    [died] … [laat ons met rust|verwijder|verwijdert u|hou op|houd op|hoeft u niet|hoeven jullie niet]
    [kunt|kunnen|kan|moogt] [t|het|dit|da|dat] (now) (now) laten $
    ? (ge|gij|gullie|jullie) (kunt|kunnen|meugt) [het|’t|t|da] (now) (wel) [laote|laoten]
    ? (kzou|zou|wou) (ik) (now) [liefst|gaarne|geire|gere|geern|graag] (hebben|wille|willen) (dat|da) (ge|u|jullie|je) [stopt|stopte|ophoudt|stoppen|ophield|ophouden]
    [stopt|stop] [ma|mich|me|mij] [met|mee] (da|dat|die) (texts)
    [voel|voelt] (u|je|jullie) [niet verplicht|niet geroepen|niet gedwongen] (om) (mij|me|ons) (nog) (now) (te) [schrijven|sturen|smsen|te schrijven|te sturen|berichten|contacteren|benaderen]
    [op prijs|waarderen|fijn|prettig|dankbaar] … [niet meer gebeurt|niet meer gebeurde|ophoudt|ophield|zou stoppen|zou ophouden|stopte|uitbleven|achterwege bleven|achterwege laat]
    [als|indien] (dat|dit) (now) (now) [niet meer|niet langer|nooit meer] (zou) [gebeurde|gebeurt|gebeuren|voorkomt|voorkwam]
    [moet|moeten|zal] (ik|we) (nou|now) (eerst|echt|nu) (nou) (een|mijn) (ander|nieuw) [nummer|06] (now) [nemen|aanschaffen|veranderen|kopen|wijzigen] (voordat|zodat|om|voor)
    [dit|het] is (now) de [lastnum] (keer) (now) (dat) (ik) (dit|het|jullie|u|dat) (now) [vraag|zeg|meld|schrijf|antwoord|smeek|verzoek|stuur|sms|aangeef]
    ? ^ (now) voor de [lastnum] keer (now) (stop|nee|niet|geen)
    [heb|hebben] (ik) (now) (now) (det) [times] (now) [told|stop|afgemeld|uitgeschreven|nee gezegd|opgezegd]
    (ik) (now) [times] (now) [gezegd|gevraagd|afgemeld|uitgeschreven|nee gezegd|opgezegd|gemeld|geschreven|gestuurd]
    [hoe vaak|hoe dikwijls|hoeveel keer|hoe veel keer|hoe lang] (now) (moet|moeten|ga|gaan|gaat|blijft|blijven) (ik|we|dit|jullie) (dit|nog|jullie|u|het|nu) (now) (now) [told|doorgaan|duren|sturen|door|lastigvallen]
    [wat aan|welk deel van|wat is er zo moeilijk aan|wat begrijpen jullie niet aan|wat snappen jullie niet aan] [stop|nee|niet]
    [nee is nee|nee betekent nee|wat snap je niet aan nee|wat begrijpt u niet aan nee]
    ? ^ (now) [niet meer nodig|niets meer nodig|niks meer nodig|niet langer nodig] (now) (=want|wij|ik|we|hoor) (zijn|heb)
    ? ^ niet nodig (hoor|bedankt) $
    [van leverancier|van provider|van aanbieder|van bank|van sportschool|naar een ander|naar de concurrent|naar een andere] (now) [veranderd|gewisseld|overgestapt|gegaan|geswitcht] (dus|en) … [niet meer|geen|stop|hoeft|hoeven|bespaar|niks|verwijder|afmelden|uitschrijven]
    [is|heb] … [workphone] … [geen|niet|stop|stuur|verwijder|haal]
    [workphone] … [geen|niet] (det) (det) [texts]
    [geen|ongevraagde|ongewenste] (det) [texts] (now) (op|naar) [mijn|dit|deze|het] (telefoon|nummer|mobiel|gsm|toestel|workphone)
    [als|indien|wanneer] (ik|er|you) (now) (nog) (now) … [texts|bericht|sms|sturen|stuurt|smst|krijg|komt] … [threat]
    [nog] (een|één|1|eentje) (det) [keer|texts|eentje] (en) (ik|we|dan) … [threat]
    [nog] [één|1|eentje] (en) [ik|we|dan] … [threat]
    (ik) [meld|geef|dien|schakel|stap|ga] (dit|jullie|u|een|naar) (now) (bij|aan|de|naar|klacht) (in|bij|de|een) (de|een|mijn) [authority]
    [authority] (is|wordt|zijn) (now) [ingelicht|geïnformeerd|ingeschakeld|op de hoogte|verwittigd|geinformeerd]
    [bel me niet|belmeniet] [register|geldt] (geldt|ook)
    ? (ik) [kan|kon] (deze|die|jullie) (det) [texts] (now) (wel|best|missen) missen (als kiespijn)
    [jullie|uw|deze|die] (det) [texts] (now) [interesseren|boeien|interesseert|boeit|zeggen|hoeven|hoeft] (mij|me|ons|voor|van) (mij|ons) (now) [niet|niks|geen]
    ? [geen|heb geen|ik heb geen] [intresse|interesse|intereset|intressen|belangstelling|zin|trek|behoefte|boodschap] (meer) (in|aan) (julie|jullie|uw) (det) [texts]
    ? ^ (ik|wij|we) (heb|hebben|hebt) (now) (hier|er|daar) (now) [geen intresse|geen interesse|geen trek|geen boodschap|geen belang|geen behoefte] (meer) (bij|in|aan|meer) (dit|deze|jullie|aan) $
    [heb|hebt|hebben] (ik|wij|hier|jullie) (ik|hier|nooit) (nooit|niet) (hier) (nooit) (voor|om) [voor getekend|om gevraagd|toestemming voor gegeven|voor ingeschreven|voor aangemeld|voor opgegeven|toestemming voor|op zitten wachten|op geabonneerd]
    (waarvoor|wie) heeft (u|jullie) (now) (toestemming|gezegd|het recht) [gegeven|gezegd|toegestaan] (om) (mij|me) … [te sturen|te smsen|lastig|te benaderen|te bellen|te spammen]
    [wie denken jullie|wie denk je|waar halen jullie het lef|waar haal je het lef|met welk recht|waar haalt u het recht] … [bent|zijn|om|vandaan|sturen|stuurt|lastig|wakker]
    ? (zijn) [jullie|u|je] (nou) (niks|niets|hebben) (niks|niets) (now) beters te doen
    ? ^ [jullie|u] (sturen|stuurt|smsen|mailen|appen) (now|veel) (veel) te [veel|vaak] (berichten|sms|reclame)
    [respecteer|eerbiedig] (now) [mijn|het|de] [verzoek|keuze|wens|privacy|nee] $
    [trek|herroep|trekken|neem] (ik|wij) (hierbij|now) (now) (mijn|de|onze|alle|elke) (eerder|eerdere|gegeven|verleende) (gegeven|verleende) [toestemming|akkoord|goedkeuring|instemming|opt in]
    [verbied|verbieden] (ik|wij) [u|jullie|hierbij] (now) (om|nog) (nog) (mij|me|ons|contact|dit)
    [ik ben|ben] (now|pas) [9|10|11|12|13|14|15|negen|tien|elf|twaalf|dertien|veertien] (jaar|en|oud) … [geen|niet|stop|ophouden|niks]
    ? [nummer|telefoon|gsm|mobiel] (is) (now) (van|nu van) (een|mijn) [kind|kleindochter|kleinzoon|dochter|zoon] … [geen|niet|stop|stuur]
    ? [wat moet ik|waarom zou ik|wat doe ik|wat heb ik] (nou|nog) (aan|met) (det) (det) [texts]
    ? (jullie|de|die|al) [texts] (now) [mogen|mag|kunnen|kan|moeten|moet] (now) (van|voor) (mij|me) (now) [stoppen|weg|ophouden|achterwege blijven|uit]
    [op|zit niet|zitten niet|niemand zit] (now) (op) (jullie|uw|deze|die) (det) [texts] te wachten
    [stik|steek|stop|schuif|prop] (er) (now) (maar) (je|jullie|uw|die) (det) [texts] (now) (maar|in) (in) [waar de zon niet schijnt|reet|hol|gat|aars|kont|erin|in je]
    [gelieve|verzoek|graag|vraag|wilt u] (u|ik|jullie) (now) [hiermee|ermee|daarmee|hier mee|er mee] (now) (te) [stoppen|op te houden|ophouden|kappen]
    [hou|houd] opmet (det) (det) (texts)
    stop [hiermee|ermee|daarmee] en
    ? [voel|voelen] (ik|we) (me|mij|ons) (now) (door|echt) (jullie) [lastiggevallen|gestoord|gestalkt|belaagd|geterroriseerd|bestookt|geïntimideerd]
    [moet|moeten|kan] [ik|we] (now|nog) [doen|nog doen|zeggen] (om|voordat|zodat) (van|jullie) (jullie) [af te komen|af te zijn|van jullie af te komen|met rust gelaten te worden|ophouden|stoppen|van jullie af te raken]
    [zeg|zegt] (ik) (hierbij|graag|bij deze|now) (de|het|deze|mijn|die) (list|texts|abonnement|dienst|service|sms-dienst|sms-abonnement|inschrijving) (now) op $
    [wil|wens|willen|hoef|hoeven] (ik|wij|we) (now) [niet|niet meer|nooit meer|geen] (meer) (now) (van) [op de hoogte gehouden|geïnformeerd|geinformeerd|herinnerd|benaderd|gecontacteerd|gebeld|gesmst|lastiggevallen|bestookt|aangeschreven] (te) (worden|gehouden)
    ? ^ (ik) (heb) (er|hier|echt) (now) [geen zin meer in|geen trek meer in|geen behoefte meer aan|geen zin in|geen boodschap aan] (dit|jullie) $
    [elke dag|iedere dag|dagelijks|weer] … [texts] (now) [nee bedankt|nee dank je|nee dank u|hoeft niet|niet met mij|nee]
    [texts] (now) [nee bedankt|nee dank je|nee dank u|hoeft niet|niet met mij]
    ? (het|’t|tis|is) (now) [goed geweest|mooi geweest|welletjes geweest|genoeg geweest] met (al|al die|die) (det) [texts]
    [hoef|hoeven|wil|wens|lust|willen] (ik|wij|we) (det) (det) [texts] (now) (now) [niet|nie|ni|niet meer|niet langer]
    [schrijf|meld|haal] (you) [m’n|mijn|mn|onze|m n] [moeder|vader|oma|opa|man|vrouw|zoon|dochter|collega|nummer] (now) (now) [uit|af|eraf|eruit]
    [verder|verdere|geen verder|geen verdere] (det) [contact|texts|berichten] (now) [niet gewenst|ongewenst|niet nodig|niet op prijs gesteld|is niet gewenst|niet welkom|gewenst]
    ? ^ (dit|dat) (was|is) (now) (de|het) [laatste|allerlaatste] (det) [texts] (now) (geweest) $
    [blijf|blijven] (you) (now) [uit mijn telefoon|weg met|uit mijn buurt|van mijn nummer af|van mijn lijf]
    [jullie|u] (kunnen|kunt|kan) (me|mij|voor mij) (now) [gestolen worden|de pot op|de boom in|het dak op|mijn rug op|me wat|de kont kussen]
    (ik) [heb|had] (hier|er) (now) [geen toestemming|nooit toestemming|geen akkoord|nooit akkoord] (now|voor|om) (gegeven|voor)
    [hoe kom|hoe kan|hoe geraak|wanneer ben] (ik) (hier|nou|now) (van|eindelijk) (jullie) [af|verlost] (now)
    ^ (now) niet (meer) [naar|op|aan|via] [dit|deze|mijn|mn|ons|onze] [device] (now) (send) $
    ? [niet|niks|niets|geen|nooit] (meer) (texts) [naar|op|aan] [dit|deze] [device] (now) [send|sent]
    ? [this] [device] (is|blijft) (now) (voor) (you|reclame|texts) (now) [verboden terrein|taboe|verboden gebied|reclamevrij|geen reclamekanaal|niet voor jullie]
    ? [this] [device] (is|dient) (now) (niet|geen|enkel|alleen) voor (det) [texts] (bedoeld|bestemd|gemaakt) $
    ? [niet|geen] voor (det) [texts|commerciële doeleinden|reclamedoeleinden] (now) (te) [benaderen|gebruiken|contacteren|bedoeld|bestemd]
    ? [schrijf|benader|val|contacteer] (you) [mij|me|ons] (now) niet (langer|meer|verder) (aan|lastig)
    [naar ons|aan ons|mij|me|ons] (now) [hoef|hoeven|hoeft] (you) (now) [niks|niets|niet|geen] (meer|texts) (te) (laten) [send|weten]
    [hoef|hoeven|hoeft] (you) (me|mij|ons) (now) [niks|niets|niet|geen] (texts) meer (te) (laten) [send|weten]
    ? [nobody] hier [wil|zit|wacht|leest] (hier) (dit|dat|hierop|erop|jullie|det) (texts) (te wachten)
    ? ^ (now) (ik|wij|we|hier) [zit|zitten] (ik|we) (hier) (echt|now) [niet|nobody] (hier|hierop|daarop) (op) te wachten (now) $
    ? [interesseert|boeit|boeien|interesseren] (me|mij|ons|hier) (now) [geen bal|geen reet|geen zier|geen moer|geen hol|geen fuck|niks|niets|geen ene moer|geen biet|geen klap|nobody|helemaal niks|helemaal niet|geen snars] (meer)
    ? kan (me|mij|ons) (now) [geen bal|geen reet|geen zier|geen moer|geen hol|geen fuck|niks|niets] schelen
    ? ^ (en) wie heeft (you) (now) (iets|wat|hierom|ernaar) (now) [gevraagd|uitgenodigd|om gevraagd]
    ? ^ [hier|daar] heeft [nobody] (hier) (om) gevraagd $
    ? ^ [dit|deze] (texts) [wil|hoef|wens] (ik|we|wij) (now) (echt) [niet|nooit] (meer) (hebben|ontvangen|krijgen|zien) (now) $
    ? ^ (ik|we|wij) [wil|willen] dit (now) (helemaal|absoluut|gewoon) niet (meer) (hebben|ontvangen|krijgen) (weg ermee|now) $
    ? weg ermee (now) $
    [prijs|fijn|mooi|prettig|leuk|dankbaar|aardig|lief|blij|waarderen|erkentelijk|top|welkom|beter|zijn] (stellen|zijn) (now) als (you|ik|er|dit|het|dat) (mij|me|ons) (now) … [desists]
    [prijs|fijn|mooi|prettig|dankbaar|aardig|lief|blij|waarderen|erkentelijk|top|beter|zijn] (stellen|zijn) (now) als (you|ik|er) (mij|me|ons) (now) [niks meer|niets meer|geen texts|geen sms|geen berichten|geen reclame|niet meer|niet langer|nooit meer] (van) (meer) [kreeg|krijg|ontving|ontvang|kwam|kwamen|komt|stuurt|stuurde|stuurden|sturen|benadert|benaderde|lastigvalt|schrijft|schreef|appt|smst|krijgen]
    [verzoek|verzoeken|eis|sommeer|verzocht] (ik|wij|u|jullie) (now) (u|jullie|vriendelijk|dringend) (om|te|hiermee|willen) (now) … [desist]
    ? [vraag|vragen|gelieve] (ik|wij) (now) [u|jullie|mij] (now) … [desist]
    [zo] [vriendelijk|goed|aardig|lief] (willen|te|zijn) (zijn|willen) (om) (mij|me|hiermee|daarmee|ermee|ons|deze|dit|de) … [desist|desists]
    [mag|mogen] (ik|wij) (u|jullie) (now) (vriendelijk) verzoeken (om) … [desist|te doen toekomen|te sturen|te beëindigen]
    [dienst|toezending|toesturen|berichtgeving|sms dienst|sms service|sms abonnement] (now) (voor) (mij|dit nummer|ons) (now) (te) [staken|beëindigen|stoppen|stopzetten|uitzetten|stop te zetten|opzeggen]
    ? gaarne (now) (dit|deze) [staken|stoppen|beëindigen|ophouden|desist] (now) $
    ? [bij|de] [volgende|eerstvolgende] [keer|bericht|sms|berichtje|x|maal|texts] (now) (dan|gaat|bel|ga|dien|meld|hoort|hoor|stap|krijgt|krijg|spreken) (ik|u|je|jullie|dit|we) (now) (van|de|het|naar|bij|een|mijn) … [authority|aangifte|klacht|politie|rechter|advocaat|rechtbank]
    ? [volgende keer|volgend bericht|volgende sms] … [authority|aangifte|klacht|politie|advocaat|rechtbank]
    ? [als|indien|mocht] … [nog een keer|nog eens|nog 1 keer|weer|opnieuw|niet ophoudt|niet stopt|doorgaat|nog een|nogmaals] (now) (gebeurt|krijg|komt) (dan) (now) [meld|bel|ga|dien|doe|stap|schakel|hoort|volgt|blokkeer] … [authority|aangifte|klacht|politie|rechter|advocaat|rechtbank|acm]
    ? (ik) [zet|gooi|deel|plaats] [dit|jullie|het|dat] (now) (op) [internet|facebook|social media|twitter|online|google|in de krant|openbaar] … (als|tenzij) (dit|het|jullie) … [ophoudt|ophouden|stopt|stoppen|doorgaat|gebeurt]
    ? moet ik [eerst|echt] … [rechter|advocaat|politie|acm|nieuw nummer|ander nummer|nummer veranderen]
    ? [maak|maken|maakt|zet|breng] (you) [er|hier|hieraan] (now) (een) [einde|punt|eind] (aan|achter)
    ? ^ (now) laat (het|dit|dat) (now) (eens) [ophouden|stoppen|eindigen|voorbij zijn|afgelopen zijn] $
    ? ^ (en) [wanneer|hoelang|hoe lang] [houdt|stopt|hou|houden|stoppen|gaat] (dit|dat|die|jullie) (texts) (now) (nog) (eens) [op|door|ophouden|stoppen|ermee op] $
    ? [houdt|stopt|houd|houden] [dit|dat|jullie] (now) [vanzelf|ooit|nooit] (eens) (een keer|nog) (op) $
    ? [you|nummer] [staan|staat|zijn|is|zit|zitten] (now) (bij mij|op|mijn) (now) (op) (mijn) [blokkeerlijst|bloklijst|zwarte lijst|geblokkeerd|geblockt|op zwart|als spam gemarkeerd|op ignore|blacklist] (now) $
    ? [gaat|gaan|belandt|belanden|komt|verdwijnt|landt] (hier|bij mij|alles|toch|now) (now) (rechtstreeks|direct|meteen|linea recta) (in|naar|bij) (de|mijn) [spam|prullenbak|spamfolder|spambox|vuilnisbak|prullenmand] $
    ? ^ (now) [zijn jullie|ben je|bent u|zijt ge|zijde gulder] (now) (allemaal) [doof|hardhorig|dom of doof|potdoof|hardleers|blind of zo|analfabeet|oost indisch doof] (ofzo|of zo|of wat|soms)
    [wat] (snap|begrijp|snappen|begrijpen|snapt|begrijpt|is) (je|jullie|u|er|ge) (now) (niet|onduidelijk|precies) (niet) aan [stop|nee|stoppen|afmelden|geen|ophouden|niet]
    ? [krijg|ontvang|krijgen|ontvangen] (ik|we) [ze|deze|die|texts] (texts) (now) [nog steeds|nog altijd|alsnog] (now) (regel|los) (dit|dat) (op)
    ? ^ (en) [waarom|wrm|waarvoor|hoezo] [krijg|ontvang|krijgen] (ik|we) (dit|deze|die|det) [texts] [nog steeds|nog altijd|weer|alweer|alsnog]
    ? ^ (en) [waarom|wrm|waarvoor|hoezo] [krijg|ontvang|krijgen] (ik|we) [dit|deze|die|jullie] (texts) [nog steeds|nog altijd|weer|alweer|alsnog]
    ? ^ (en) [waarom|wrm|waarvoor|hoezo] [krijg|ontvang|krijgen] (ik|we) [nog steeds|nog altijd|weer|alweer|alsnog] (een|jullie|uw|det) [texts]
    ? ^ (en) [waarom|wrm|waarvoor|hoezo] [krijg|ontvang|krijgen] (ik|we) (dit|deze|die) [nog steeds|nog altijd] $
    ? [uitgeschreven|afgemeld|opgezegd] … (en) [nog steeds|toch|nog altijd|weer|wat gaat er mis|hoe kan dit|hoe kan dat|waarom] (now) (krijg|komen|ontvang|blijf|blijven)
    ? ^ (ik) [heb|had] (ik) [me|mij] … [al|toch] (now) [uitgeschreven|afgemeld] (now) $
    ? ^ (ik) [heb|had] (ik) [me|mij] [al|toch] … [uitgeschreven|afgemeld] (now) $
    ? [dit|dat] [was|is|wordt] hopelijk (now) de [laatste|allerlaatste] (texts|keer)
    ? [dit|dat] [was|is|wordt] (now) de [laatste|allerlaatste] (texts|keer) (now) [hoop ik|begrepen|duidelijk|van jullie|van u]
    [laat|mag|moge] [dit|dat|het] (now) (de|jullie|uw) [laatste|allerlaatste] (texts|keer) (now) [zijn|wezen]
    ? ^ (eens|1 keer|één keer) (maar) nooit [weer|meer] $
    ? (ik|we|wij) [ben|zijn] (er) (now) klaar met [jullie|jullie bedrijf|jullie winkel|jullie gedoe] (now)
    ? [reken|rekent|rekenen] (you) (now) niet (meer|langer|verder) op [mij|me|ons]
    ? [ga|gaan|blijf|donder|flikker|sodemieter|rot] (you) (now) (now) (op|weg) [van|uit] [mijn|mn|m’n|onze] [device|inbox|scherm] (af|vandaan|weg)
    ? ^ (now) [blijf weg|blijft weg|ga weg|ga heen|opgehoepeld|ophoepelen|hoepel op|opzouten|oprotten|opsodemieteren|maak dat je wegkomt|wegwezen|opgerot|opgedonderd|opgeflikkerd|krijg de klere|krijg de kolere|krijg de tering|loop naar de hel|loop naar de pomp|loop naar de duivel|loop naar de maan|val dood|stik erin|stik er maar in|je kunt de boom in|de boom in|jullie kunnen de pot op|de pot op] (now) (met) (det) (det) (texts) $
    ? [rot|donder|flikker|sodemieter|hoepel|zout|tief|tyf|kanker|lazer|pleur|fuck|bekijk|teer|krijg de tering|krijg de klere|krijg de kolere] (now) (een eind|een end|effe) (op|heen) met (det) (det) [texts]
    vergeet (you) (now) (maar) [dat ik besta|mijn nummer|mij|me|mijn bestaan] (now) $
    ? ^ (now) (det) (texts) (is|zijn|da’s|das) (now) [niks voor mij|niets voor mij|niet mijn ding|niet aan mij besteed|niet voor mij|mijn ding niet|niks voor ons|niet aan ons besteed|mijn smaak niet] (now) $
    ? ^ (ik|wij|we) [koop|kopen|bestel] [toch|hier|bij jullie|sowieso] (toch|hier) (now) [niks|niets|nooit wat|nooit iets|niet meer|nooit meer] (meer) $
    ? [mijn|onze] [interesse|belangstelling] (daarin|hiervoor|in) (det) (texts) is (now) [weg|voorbij|verdwenen|over|nihil|nul|tot nul gedaald|vervlogen]
    ? ^ (now) (ik) (geen|heb) [geen behoefte|geen interesse|geen trek|geen zin] (meer) (aan|in) (det) (texts) (now) $
    ? [doe|doen|doet|neem] (you) (now) geen moeite [meer|verder|met die|met jullie]
    ? [je|jullie|u|jij|ge] [verspilt|verspillen|verdoet|verdoen|verknoeit] (now) (hier) (je|jullie|uw) (now) [tijd|geld|moeite|energie|sms|woorden]
    ? (dit|het|dat) heeft (toch|now) (bij|voor) (mij|ons) [geen zin|geen nut] (bij|voor) [mij|ons] $
    ? heeft (toch) [geen zin|geen nut] [bij mij|bij ons] $
    ? ^ (now) [bespaar|spaar|verschoon|ontzie] (you) [me|mij|ons] (now) (dit|deze|die|det|van) (texts) (now) $
    [geef|gun|gunt|geeft|laat] (you) [me|mij|ons] (now) (now) (een|wat|mijn|onze|de) (now) [rust|vrede] (now) $
    ? [heb|toon|hebt] (now) (een beetje|wat) [medelijden|genade|mededogen] (met mij|met ons|now) (en) [stop|hou op|houd op|laat me|ophouden]
    ? ^ (now) [graag|wat|een beetje|even|eindelijk|ik wil|wil] (graag|wat|gewoon) [stilte|rust|radiostilte] (now) $
    ? ^ (now) (graag|wat|even) [radiostilte|rust aan mijn kop|rust in de tent] (now) $
    ? ^ (now) [hou|houd|houdt|houden|sluit|dicht] (you) (now) (je|jullie|uw) [mond|bek|kop|snavel|muil|waffel|smoel|klep|toeter] (now) (met) (det) (texts) $
    [deactiveer|deactiveren|deactivering|uitschakelen|schakel] (now) (van) [dit|mijn|mn|ons] [nummer|lijn|06|telefoonnummer|mobiele nummer] (now) (uit) (voor) (det) (texts) $
    ? [zet|zetten|schakel] (you) [dit|het|deze|texts] (texts) (now) [uit|stop] voor [mij|me|dit nummer|ons]
    ? [zet|zetten|schakel] (you) [dit|het|deze|texts] (texts) (now) voor [mij|me|dit nummer|ons] (now) [uit|stop]
    ? [uit|stop] [wil|wilt|kunt|kan] (wilt) (je|u) zetten (now) $
    ? (ik|we) [ben|word|zijn] (ik|we) (now) [het|jullie|dit] (now) (now) [zat|beu|spuugzat|kotsbeu] $
    ? ^ (ik|wij) (heb|hebben|ik) er (now) [schoon genoeg|meer dan genoeg|de buik vol|tabak|de balen|mijn buik vol] (now) van (now) $
    ? [telefoon|mobiel|gsm|inbox] [ontploft|explodeert|piept|trilt|rinkelt|loopt vol|zit vol|staat roodgloeiend] (now) (uit elkaar|continu|constant) [door|van|met|dankzij] (al) (det) [texts|jullie|u]
    ? ^ [dit|dat] [is|heet|lijkt|begint] (gewoon|now|puur|op) (je reinste|bijna|wel|op) [stalken|stalking|intimidatie|terreur|spammen|spam|pesterij|lastigvallen|overlast] (te lijken|now) $
    ? [jullie|u|je] [bombarderen|bombardeert|overspoelen|overspoelt|bestoken|bestookt|stalken|stalkt|terroriseren|spammen|spamt|belagen|achtervolgen] (me|mij|ons) (now) (helemaal|plat|suf|continu) $
    ? [kotsmisselijk|gek|gestoord|knettergek|doodmoe|kriegel|gallisch|ziek|niet goed|strontziek|zenuwachtig] (word|wordt|ben|worden) (ik|je|we) (now) van (al) (det) (det) [texts|jullie]
    ? [zonder] (mijn|uitdrukkelijke|voorafgaande) (uitdrukkelijke|voorafgaande) [toestemming|goedkeuring|akkoord] (now) (is|zijn) (dit|dat|det) (texts) (now) [verboden|illegaal|strafbaar|onwettig|niet toegestaan|onrechtmatig]
    ? [verboden|illegaal|strafbaar|onwettig|niet toegestaan|onrechtmatig] zonder (mijn|uitdrukkelijke) [toestemming|goedkeuring]
    ? [you] (now) [bent|zijn|hebt|hebben|heeft] (now) [niet gerechtigd|niet bevoegd|geen recht|niet het recht|geen toestemming|niet gemachtigd|geen enkel recht] (om) (now) (mijn|dit|mij|me) (device) (te|voor) [gebruiken|te gebruiken|send|benaderen|contacteren|reclame|marketing]
    ? ^ (dit|dat|sms|het) (det) (now) [mag|mogen] (ik) (now) niet van (mijn|mn|m’n) [ouders|moeder|vader|mama|papa|ma|pa] (now) $
    [eigenaar|eigenares|gebruiker|abonnee|houder] van (dit|deze) (device) [leeft niet meer|is overleden|is gestorven|is er niet meer|is dood|overleed]
    ? [noodlijn|noodnummer|noodtelefoon|wachtdienst|alarmlijn|lijn|workphone] … [vrijhouden|vrij houden|houd vrij|hou vrij|vrij blijven|vrij te houden|vrij laten]
    ? [elke|iedere] [sms|bericht|berichtje|smsje] [kost|kosten] (me|mij|ons|hier) (now) (hier|op|in) … [geld|euro|duur|roaming|bakken]
    ? [stop|steek|schuif|prop] (you) (det) (det) [texts] (now) (now) (in|waar) (je|jullie|de|uw) [reet|hol|gat|kont|zon niet schijnt|oor]
    [ik|wij|mij] [niet|geen|niks|nee] (meer) [willen|wil|kopen|nodig|hebben] (meer) (det) [texts]
    (ik|wij) (det) [texts] niet (meer) [willen|nodig]
    [jij|u|jullie|je] [niet|niks|geen] (meer) [sturen|schrijven|berichten|appen|smsen|spammen] (meer) (mij|me|texts|now) $
    (wat is|hoe luidt|zeg me|geef me|geef mij) (het|dat) [toverwoord|magische woord|codewoord|sleutelwoord] (om|zodat|waarmee|voor) (van|dit|jullie|hier) … (af) [komen|stopt|stoppen|ophoudt|rust|eindigen|raken|af]
    [zorg|regel|maak|zorgt|regelt|zorgen] (u|je|jullie) (er|now) (voor|now) dat [ik|wij|we|dit nummer] (hier) [niks meer|niets meer|geen|niet meer|nooit meer] (det) (texts) (meer) [krijg|ontvang|krijgen|ontvangen|krijgt|ontvangt]
    [wil|wou|wenst] (now) [geen|niks|niets|niet] (det) (texts) (meer) [van jullie|van u|van jullie bedrijf] (now) (horen|krijgen|ontvangen|hebben) $
    ? [hij|zij|ze|kin] [wil|wenst|hoeft] (now) [geen|niks|niets] (det) (texts) (meer) [van jullie|van u] (now) (horen|krijgen|ontvangen|hebben) $
    ? [kin] is (now) (al) … (jaar) en [wil|begrijpt|snapt|hoeft] (now) [dit|deze|det] (texts) (now) (niet|niks|geen)
    [kunnen|kan|kun|kunt|willen|wil|konden|zou|zouden] (you) (me|mij|ons|mijn) (kin) (now) (gewoon) (niet) met rust [laten|laat]
    ? ^ moet dat (nou|nu|echt|nog) [elke dag|iedere dag|steeds|zo vroeg|s nachts|zo vaak] $
    ? [is|bestaat|heb] (er|ik) (now) (geen|dan geen|echt geen) (now) [geen manier|geen mogelijkheid|geen knop|geen optie|manier|mogelijkheid] (om) (dit|deze|die|det) (texts) (now) [uit te zetten|te stoppen|af te zetten|stop te zetten|te blokkeren|uit te schakelen|kwijt te raken]
    ? ^ [waarom|wrm] (blijf|blijven|blijft|sturen|stuur|stuurt|moet|moeten) (you) (me|mij|ons|maar) (now) (steeds|nog steeds|altijd|maar) (die|deze|zo’n|zulke|det) [troep|zooi|rommel|rotzooi|spam|reclame|onzin|meuk|shit|bagger] (sturen)
    ? [nul|0|nihil] [texts] (per dag|per week|now) [lijkt|is|zou|klinkt|zijn] (me|mij)
    ? (ik) (zelf) [dacht|denk|dachten] (ik|we) (zelf) aan [nul|0]
    ? ^ (en) wie (in godsnaam) [leest|boeit|interesseert] (dit|dat|die|jullie|det|eigenlijk) (texts) (eigenlijk|now|nou) (nog) $
    ? (ik) (nog) liever … (dan) [drogende verf|verf drogen|een wortelkanaal|de belastingdienst]
    ? liever … dan [die|deze|jullie|nog zo’n] (det) [texts]
    ? ^ (now) (voortaan) [alleen|enkel|liever|uitsluitend] (nog) (maar) [per|via|met] [mail|e mail|email|post|brief|telefoon] (now) (contact|contacteren|sturen) $
    ^ (now) [niet|nooit|niks|geen] (meer) [via|per] [sms|appje|app|texts] (now) (send) $
    ? [niet|niks] [smsen|sms en|appen|sturen per sms] (now) (maar|wel) (gewoon|wel) [bellen|mailen|per mail|per post|een brief]
    ? zoek (you) (now) (een|maar) [ander slachtoffer|andere sukkel|ander hobby|andere hobby|iemand anders]
    ? ^ (now) (het|dit|dat) (kan|mag) (het|dit|dat) (now) (een tandje|wat|een stuk) minder met (det) (det) [texts]
    ? [effe|even|ff|eens] dimmen met (det) [texts]
    [hou|houd|houdt|schei|scheid|hau] (you) (toch|nou|now) (eens|now) (op|uit|mee) (nou) met (det) (det) [texts|ge sms|ge app|gesms]
    ? [texts|dingen|acties|campingdingen] (now) [mag|mogen|hoef|hoeft|hoeven] (for mij|voor mij|wat mij betreft|now) (now) [niet meer|achterwege blijven|stoppen|weg|weggelaten worden] (now) (dus|voor mij|now)
    ? [you] mogen (als) (eersten|eerste) weg
    ? draai (dit|dat|het) (now) terug $
    ? maak (dit|dat|het) (now) ongedaan $
    ? ^ (now) laat (het) maar zitten [in het vervolg|voortaan|met die texts|met die berichten]
    ? laat maar (zitten|achterwege) [in het vervolg|voortaan]
    ? ^ [doe|voor] mij (maar) niet meer (hoor) $
    (k|ik|wij) [want] (d’r|er) (now) [niks|niets|nix] meer (now) van (jullie|u|je) [horen|heurn|weten]
    ? [mijn|dit] nummer … [niet|niet meer|nooit meer] (meer) gebruiken
    ? niet meer gebruiken graag
    ? missen als kiespijn
    ? [stuur|sturen] (you) [t|het|ze|die|dit|det] (texts) (now) (naar|aan) [others]
    ? hou [je|jullie|uw] [texts] (now) (lekker) (bij je|voor je|voor jezelf|bij jullie|voor jullie zelf|thuis)
    ? [nee] (en nog eens|nee en nog eens) nee tegen (det) [texts]
    ? ik (heb) [toch|al|net] (now) nee (now) gezegd $
    ? ik zei (toch|al|net|now) (now) nee (now) $
    ? ^ (now) [afmelde|afmelde n|afmeld] (now) $
    ? (als|indien) … [nog een keer|nog eens|weer|nogmaals|nog een|doorgaat|niet stopt] (gebeurt) (dan) [meld|meldt|rapporteer] (ik) (het|dit|dat|jullie) (now) (bij|aan) (de|het) [authority]
    ? [you|nummer] [staan|staat|zit] (now) op (de|mijn) [blokkeerlijst|bloklijst|zwarte lijst|blacklist] $
    ? (nu|nou|now) [ben|word] ik [het|jullie] (now) [zat|beu|spuugzat|kotsbeu] $
    [kunnen|kan|kun|kunt|willen|wil] (you) [me|mij|ons] (now) (gewoon|nou) met rust laten
    [texts] [ongewenst|niet gewenst|verboden|niet welkom|overbodig|ongevraagd] $
    ? [texts|acties|dingen] (voor) … [mag|mogen|kan|kunnen] (now) [achterwege blijven|vervallen|wegblijven|stoppen]
    [nooit|niet] [om gevraagd|om gevraagt|gevraagd|gevraagt] (en|dus) [niemeer|niet meer|nie meer|geen|niks] (meer) [send]
    ? [oncemore] & [consequence]
    ? [movedon] & [noneed]
    ? [fruitless] & [texts|bij mij|bij ons|sturen|smsen]
    ? [sickof] & [texts|jullie|uw|hiervan|hier van|dit gezeik]
    ? ^ (het|dit|jullie) (now) [het hangt|dit hangt|jullie hangen|dat hangt|hangt|komt|komen] (me|mij|ons) (now) [de keel uit|mijn keel uit|de strot uit|de neus uit|de oren uit]
    ? ^ (now) (ik) [word|wordt|werd] (ik|hier|er) (now) [moe|zo moe|echt moe|zo gek|gek|horendol|knettergek|stapelgek|kriegel|niet goed|ziek|zenuwachtig|gestoord|niet blij] (now) [van|hiervan|ervan] (you) (det) (texts) $
    ? ^ (hier|hiervan|daar|gek|ziek) (now) [word ik|gek word ik] (now) [moe van|gek van|horendol van|niet blij van|ziek van|kriegel van|ervan|niet goed van|helemaal gek van|zo moe van|knettergek van] (now) $
    ? (hier|daar|hierop|daarop|er) (zat|zit|wacht|zitten) (now) [nobody] (now) op te wachten (now) $
    ? (ik|we|wij) [zit|zitten|zat] (echt|now) niet op [jullie|u|dit|dat|deze|die] (det) (texts) te wachten
    ? (hier|hiervoor|daar) (heb|hebben) (ik|we) (now) [nooit|niet] (voor) [voor gekozen|mee ingestemd|mee akkoord gegaan|om verzocht|om gesmeekt|voor aangemeld]
    ? ^ (ik|we|wij) [heb|hebben|had] (you) (now) [niks|niets|nooit iets|nooit wat] (now) gevraagd (now) $
    ? [mij|me|ons|dit nummer|mijn nummer] (now) (now) (voortaan|verder) [buiten beschouwing laten|buiten beschouwing te laten|erbuiten laten|erbuiten te laten|er buiten laten|er buiten te laten|overslaan|over te slaan|skippen|buiten laten|met rust laten] (now) $
    ? ^ (now) [hou|houd|houdt|laat|laten] (you) [mij|me|ons|mijn nummer|hem|haar] (now) (now) [erbuiten|er buiten|er buiten aub|erbuiten aub|er niet bij|buiten beschouwing] (now) $
    ? ^ (now) [sla|skip|skipt|negeer|vergeet|passeer|schrap] (you) [mij|=me|ons|mijn nummer|dit nummer] (now) (now) (over|voortaan) (now) $
    ? [plezier|lol|dienst|genoegen|deugd|gunst] (doen|bewijzen|now) [door|als|met] (now) (u|jullie|je) (mij|me) (now) [niets meer|niks meer|niet meer|geen|nooit meer|te stoppen|op te houden|op te houden met|me met rust te laten]
    ? [stel|stellen] (ik|we|wij) (het|er) (now) [niet op prijs|geen prijs op|geen prijs meer op|niet langer op prijs] (now) (om|dat) (texts|you)
    ? (hier|er|daaraan|hieraan) (moet|mag|dient|zou) (now) [een einde aan komen|een eind aan komen|een eind aan gemaakt worden|paal en perk aan|een einde aan worden gemaakt]
    ? ^ (now) laat (het|dit) (now) hierbij (now) $
    ? ^ (now) doe (dit|dat|het|me dat) (now) niet (meer|nog eens|weer) (now) $
    ? ^ (now) [over en sluiten|over en uit|einde verhaal|einde oefening|punt uit|klaar uit|klaar nu|uit met de pret|uit is het|afgelopen nu|nu is het afgelopen|afgelopen uit|tot nooit|tot nooit meer|tot nooit meer ziens|vaarwel voorgoed|houdoe en bedankt|de mazzel en tot nooit|wij zijn uitgepraat|we zijn uitgepraat|uitgepraat|nooit ofte nimmer|nooit ofte nimmer meer|nooit van mijn leven meer|tabee voorgoed|vergeet het maar|vergeet het|bekijk het maar|bekijk het|zoek het uit|zoek het maar uit] (now) $
    ? [alles|reclame] (van) (you) (now) [gaat|verdwijnt|belandt|vliegt] (hier|bij mij|now) (now) (linea recta|rechtstreeks|ongelezen|direct|zo) (de|in de|in het|naar de) [prullenbak in|de prullenbak in|prullenbak|vuilnisbak|spamfolder|spambox|spam|prullenmand|vuilbak|digitale prullenbak]
    ? ik (now) [klik|druk|tik|zet] (now) op [blokkeren|blokkeer|block|spam melden]
    ? [nummer|afzender|jullie] [wordt|is|zijn] (now) (door mij|bij mij|hier|zojuist|net) (now) [geblokkeerd|geblokt|geblockt]
    ? (dit|dat|het) is (now) (al) (now) de [lastnum] [keer|maal] (now) (dat) ik
    ? (al|reeds|toch) [afgemeld|uitgeschreven|opgezegd] (now) (en|maar) (now) [toch|nog steeds|nog altijd|weer|alweer]
    ? (ondanks|na) [ondanks] (det) (meerdere|herhaalde) [afmelding|uitschrijving|opzegging|verzoek|verzoeken|afmeldingen]
    ? [moet ik|moeten we] (het|dit|dat) (now) (nog) (voor jullie|voor je) [spellen|uitspellen|uittekenen|voordoen|tekenen|in het chinees zeggen]
    ? ^ (now) [kunnen jullie|kan je|kun je|kunt u|kunnen ze daar] (now) (niet) [niet lezen|niet luisteren|geen nederlands|geen nederlands lezen] (of zo|ofzo|of wat|now) $
    ? ^ (now) (dat) (dit|het) (hopelijk|now) (het|de) (aller) [laatste mag zijn|laatste mag wezen|laatste moge zijn|laatste was|laatste is]
    ? ^ (now) [geen enkele|geen één|geen|niet één|nooit één] keer meer (now) $
    ? [het is|tis|dit is] (now) (over|uit|gedaan|voorbij|klaar) (now) [over tussen ons|uit tussen ons|gedaan tussen ons|klaar tussen ons|voorbij tussen ons|uit met ons|over met ons]
    ? (ga|gaan|val|vallen) (you) (maar|now) [iemand anders|een ander|anderen|andere mensen|de buren] (maar|now) [lastigvallen|lastig vallen|vervelen|stalken|spammen|pesten|ambeteren|plagen|lastig]
    ? [trek|trekt|haal|haalt] (you) (now) (now) de stekker (eruit|er uit|er maar uit|uit) (now) $
    ? [draai|draait|zet|doe] (you) (now) (die|de|dat) (sms) [kraan|kraantje] (now) [dicht|toe|uit]
    ? ^ (now) [hoeft voor mij niet|hoeft voor mij echt niet|hoeft voor ons niet|dit hoeft voor mij niet|dit hoeft voor mij echt niet|dit hoeft niet|dit hoeft van mij niet|hoeft van mij niet] (meer|hoor|now) $
    ? ^ (dit|dat|het) (now) hoeft (voor|van) (mij|ons) (now) (now) niet (meer|hoor|now) $
    ? (det) [texts] [laten|laat] (me|mij|ons) (now) (ijs|volledig|compleet|totaal|helemaal) [koud|ijskoud|siberisch]
    ? ^ (daar|hier|daaraan) (heb|hebben) (ik|we|wij) (now) geen (enkele) (boodschap|behoefte|zin|trek|belang|interesse|nood) [boodschap aan|behoefte aan|zin in|trek in|belang bij|interesse in|nood aan] (now) $
    ? ^ (now) (nee|ik|we) (heb|hebben|man) (now) [geen zin in|geen behoefte aan|geen trek in|geen boodschap aan|geen interesse in] (now) $
    ? [bespaar|spaar|bespaart|spaart] (you) (je|jezelf|u|jullie) (now) (de|het|die|je|uw) [centen|geld|moeite|tijd|energie|adem|porto|sms kosten|smskosten|duiten|kosten|rompslomp|ellende]
    ? [bespaar|spaar] (me|mij|ons) (die|deze|dit|de|al die) [ellende|onzin|troep|rommel|texts|moeite|gedoe|flauwekul]
    ? ^ (now) doe (vooral|now) (you) geen moeite (meer|now) $
    ? [praat|praten|schrijft|schrijf|sturen|kletst|lult] (now) (hier) tegen een muur
    ? ^ (now) [laat|laten] (me|mij|ons) (now) [slapen|rusten|met vrede|in vrede|leven] (now) $
    ? ^ (now) (mondje) [mondje dicht|zwijgt nu ne keer|zwijgt nou|zwijg nou eens|wees eens stil] (now) $
    ? (de|mijn|nu is de|die) [maat is vol|is de maat vol|emmer loopt over|emmer is vol|grens is bereikt|limiet is bereikt|druppel die de emmer]
    ? ^ (now) (mijn|het|nu|ik|dit) (now) [geduld is op|mijn geduld is op|mijn geduld raakt op|word ik boos|word ik kwaad|word ik pissig|begin kwaad te worden|word boos|geduld raakt op|wordt me te gek|wordt me te veel|word ik niet vrolijk van] (now) $
    ? [jullie|u] [maken|maakt|drijven|drijft|werken|werkt] (me|mij|ons) (now) (helemaal|stapel|knetter|echt) [gek|stapelgek|knettergek|horendol|ziek|kapot|op de zenuwen|op mijn zenuwen|tot waanzin|krankzinnig|zot]
    ? (ik|we) (heb|hebben) (ik|het|er|dit) (het|now) (now) (helemaal|echt|goed|wel) [gehad met|helemaal gehad met|gans gehad met|wel gehad met] (you|dit|die|det) (texts)
    ? [ik|we|wij] [besta|bestaan] (now) (voor) (jullie|u) (now) niet (meer|langer)
    ? ^ (now) (doe) [doe alsof|doen alsof|doe maar alsof|doet alsof] (ik|we) (now) [er niet ben|niet besta|dood ben|niet meer besta|er niet meer ben|weg ben|verhuisd ben]
    ? [beschouw|beschouwt|beschouwen|zie] (you) [mij|me|ons] (now) (now) als [vertrokken|afgevallen|afgehaakt|dood|verloren klant|ex klant|uitgeschreven|niet bestaand|ex lid]
    ? ^ (now) (ik|wij|we) (ben|zijn) (now) [jullie doelgroep niet|uw doelgroep niet|niet jullie doelgroep|niet uw doelgroep|niet de doelgroep|geen doelgroep|geen klant voor jullie]
    ? [jullie zijn|u bent|je bent|dan bent u|dan zijn jullie] (now) (bij|hier) (mij|ons) (now) (aan|op) het verkeerde adres
    ? [handen|poten|tengels|klauwen|vingers|afblijven|blijf|blijft|jatten] (now) (af) [van] [mijn|dit|deze|mn|ons] [device|gegevens]
    ? (haal|gooi|wis|schrap|verwijder) [mijn 06|mn 06|mijn nummertje|nummertje|mijn nummer|dit nummer|mn nummer|mijn nr|mn nr|mijn gsm nummer|mijn telefoonnummer] (now) (now) [eruit|eraf|wissen|schrappen|weghalen|weggooien|eruit halen|verwijderen|doorhalen|eruit gooien|deleten|wegdoen] (now) $
    verwijder (now) (deze|dit|mijn|dees) [telefoon|toestel|gsm|mobiel|lijn|aansluiting] (now) (uit|van)
    ? [mijn|m’n|mn|onze] [inschrijving|registratie|aanmelding|deelname|abonnement|opt in|abbo|abo] (now) (now) [doorhalen|beëindigen|opzeggen|stopzetten|annuleren|schrappen|verwijderen|intrekken|door te halen|ongedaan maken|terugdraaien|cancelen|stoppen]
    ? [cancel|cancelen|annuleer|beëindig|beëindigen|stop|eindig|terminate] (ik|hierbij|now) (now) (mijn|m’n|mn|dit|het|onze) [inschrijving|abbo|abo|abonnement|lidmaatschap sms|sms abonnement|aanmelding|deelname|registratie] (now)
    [wil|wou|mag|graag|kan|mij|me] (ik|me|mij) (now) [unsubscriben|unsubben|deabonneren|optouten|opt outen|afmelde]
    [unsubscribe|unsub|unsubscribed|deabonneer|delist] (you) [mij|me|ons|mn|mijn]
    ? ^ (now) [kunnen|kunt|kan|kun|wil|willen|zou|zouden|moogt] [you] (dit|het|dat|da|t|’t) (now) (now) (niet) (now) [gewoon laten|nalaten|achterwege laten|laten|niet gewoon laten|toch laten|ermee ophouden|erbij laten|hierbij laten|ermee kappen] (now) $
    ? [kunnen|kunt|kan|kun|wil|willen|zou|zouden|moogt] (you|ge|gij) (dit|het|dat|da|t|’t) (now) (now) (niet) (now) [nalaten|achterwege laten|ermee ophouden|erbij laten|hierbij laten|ermee kappen] (now) $
    ? ^ (en) [waarom|wrm|waarvoor|hoezo] (blijf|blijven|blijft|moeten|moet) [blijven jullie|blijf je|blijft u|blijven ze|blijft ge] (mij|me|ons|maar|now) (now) [sturen|smsen|berichten|schrijven|appen|doorgaan|lastigvallen|dit sturen|die sturen|spammen]
    ? [kan|kun|mag|kunnen] (ik|je|we|men) (hier|me|mij|now) (now) (now) [vanaf komen|van af komen|er vanaf komen|ervan af komen|van af geraken|hieruit|er alsjeblieft uit|eruit gehaald worden|eraf gehaald worden] (now) $
    ? ^ (now) (al) (de) [lastnum] [texts] (now) [vandaag|deze week|vanochtend|op een dag]
    ? [bedankt|dank|dankjewel|merci|proficiat|applaus] voor (now) (de|het|alweer|weer) [tiende|zoveelste|honderdste|derde|vijfde|duizendste|tigste|twintigste] [texts]
    ? [joepie|jippie|hoera|super|fijn|heerlijk|geweldig|fantastisch|yes] (now) [weer|alweer|nog een|nog meer] (een|det) [reclame|spam|sms van jullie|reclamesms|promo|troep]
    ? [nodig|vraag|feliciteer|wens|herinner|verwittig|bericht|informeer] (you) [me|mij|ons] (now) (now) (voortaan) [niet meer|nooit meer] (now) (uit|voor|om|aan|geen|voortaan) (now) $
    ? [u|jullie|je] [hoeft|hoeven|hoef] (mij|me|ons) (now) [niet meer|niet langer|niet verder|nooit meer] (now) (te) (op de hoogte|uit) [op de hoogte te houden|op de hoogte houden|uit te nodigen|te herinneren|te feliciteren|te informeren|te berichten|te verwittigen|te contacteren|te schrijven|te appen|te smsen|te mailen]
    ? (ik|wij) [wens|wil|wensen|willen|zou] (ik|now) (now) (graag) [hiervan|daarvan|hier van|van dit alles] (now) (verder) [verschoond|verlost|gevrijwaard|gespaard|bevrijd] (te|blijven|worden) (blijven|worden)
    ? (det) [texts] (now) [is|zijn|vallen] (mij|me|ons|voor mij) (now) (een|tot) [last|tot last|doorn in het oog|gruwel|kwelling|ergernis|plaag|te veel|bron van ergernis|beproeving]
    ? tegen (det) (verder|verdere|elk) [gebruik van mijn nummer|gebruik van mijn gegevens voor reclame|direct marketing|reclame|marketing] (now) [maak|teken|heb] (ik) (now) [bezwaar|verzet|protest]
    bezwaar (now) (tegen|aan) (det) [direct marketing|directmarketing|marketing|reclame|reclamedoeleinden|texts]
    ? (mijn|deze|dit|onze) [device|inbox|gsm] (now) is (now) (now) geen [reclamezuil|reclamebord|brievenbus|prikbord|vuilnisbak|reclamekanaal|stortplaats|aanplakbord|aanplakzuil|vuilbak|prullenbak|billboard|etalage|speelgoed]
    ? (u|jullie|je|gij|ge) (moogt|mag|mogen|kunt|kunnen) (now) (hier|er|d’r|daar) (now) [ermee ophouden|ermee stoppen|mee ophouden|mee stoppen|ermee kappen|mee nokken|ermee uitscheiden|mee uitscheiden]
    ? ^ (’t|t|het|nu|tis|’tis|zo|da|dat) (is|is het) (now) (now) [goe geweest|goed geweest|mooi geweest|genoeg geweest|welletjes geweest|wel geweest] (now) (ze|he|zulle|zenne) $
    ? ^ [’t|t|het|nu|tis|’tis|zo|da|dat] [is|is het|nu|tis] (now) (now) [genoeg|goe] (now) (ze|he|zulle|zenne) $
    ? (ik|ek|wij|’k|k) [moe|moet|hoef|wil|wul|wil ik] (now) (da|dat|dit|dè|die|t) (now) [nie|ni|niet|neet|nait] (meer|mi|mer|mir) [hebbe|hebben|hen|hemme|krijgen|zien] (now) (zulle|zenne|he) $
    ? [hou|houd|hald|haal|haud|hold|hool|halt] (er|d’r|daar|hier|now) (now) (is|es|ies|nou) [mee op|op met|op mit|mee oet|met op] (now) (die|den|dat|det) (texts) (now)
    ? [lot|lat|loat|laot|laat|loot] (me|mij|mich|mien|ons|mn|ma|miej) (now) (mit|met|in) [mit rös|met rös|mit ruus|in rust|mit rust|in vrede|met vrede|met ruste]
    ? ^ (now) (kom op) (weer|alweer) [weer een sms|alweer een sms|weer een bericht|alweer een bericht|alweer|weer reclame|alweer reclame|weer jullie|alweer jullie|jullie weer] (now) [ophouden|stop|kappen|hou op|zeg|nee]
    ? ^ (now) (alweer) [ophouden|kappen|nokken|dimmen|afblijven|wegblijven|wegwezen|ophoepelen] (now) (met|nu|now) (det) (texts) $
    ? [bedrijf|zaak|toko|tent|winkel|club|lui] (now) [fuck off|rot op|tief op|flikker op|tyf op|zout op|donder op]
    ? ^ (ik) (ben) (er|hier|nu) (now) [klaar mee|wel klaar mee|helemaal klaar mee|echt klaar mee|goed klaar mee|flauw van|beu van] (now) (hoor) (met) (you) $
    ? [stuur|schrijf|mail|bel] (you) (me|mij) (maar|now) (een|per) [brief|mail|email|post|e mail] (in plaats van|ipv|en geen|niet) (een|det|per) [sms|sms’jes|smsjes|appjes|berichten|appje]
    ? [kinderen|kind|dochter|zoon|kleinkind|kleindochter|kleinzoon] (now) (is|zijn|van) (now) (pas) … [waarom krijgt|geen reclame|geen sms|geen berichten|krijgt ze|krijgt hij|krijgt zij]
    ? [eigenaar|eigenares|gebruiker|houder|bezitter] (van|det) (dit|deze|det) (device|toestel|nummer) (now) (is|werd|wordt|ligt) (now) [begraven|overleden|gestorven|gecremeerd|dood|niet meer onder ons|heengegaan|ingeslapen]
    ? [hou|houd|houdt|laat] (you) (de|deze|dit|die) [lijn|nummer|telefoonlijn] (now) (now) vrij (now) $
    ? ^ [wat|en wat|zeg me wat] (is|is dan) (now) (het|dat) [toverwoord|magische woord|codewoord|wachtwoord om te stoppen] (now) (om|dan)
    ? ^ (now) (ge|jullie|je|u) [moogt|mag|mogen|kunt] (now) (ermee) [ophouden|ermee ophouden|ermee stoppen|uitscheiden]
    [haal|schrap|verwijder|gooi|wis|schrijf|meld] (you) (mijn|m’n|mn|onze) [zoon|dochter|vrouw|man|kind|collega|zus|broer|ouders|schoonmoeder|schoonvader|tante|oom|kleinkind] (now) (now) [van|uit|af] (det) (det) (list)
    ? [verkiezingsreclame|reclame|spam|promo|marketing] (now) (op|naar) (mijn|deze|m’n) [gsm|telefoon|mobiel|nummer] (now) [laat dat|niet doen|mag niet|kan niet|nee|verboden|weg ermee|not done]
    ? ^ (now) [fruitless] (now) $
    ? ^ (dit|dat) (now) [was|is|wordt|dit was|dat was] (hopelijk|now) (now) [jullie|uw|je] (aller) [laatste|allerlaatste] (det) [texts]
    ? (meer) (dan) genoeg (det) (det) [texts]
    ? [skip|sla|negeer] [mij|=me|ons] (now) (now) (over) (now) $
    ? [hoop|hopelijk] (ik) (dat) (dit|dat) (nu) [dit de laatste was|dit het laatste was|dit de laatste is|dit het laatste is|de laatste was|het laatste was]
    [schrapping|uitschrijving] van (mijn|dit|m’n) [nummer|telefoonnummer|gsm nummer] (now) (now) [gevraagd|gewenst|verzocht|graag|aub]
    bezwaar tegen (elke|iedere|alle) (vorm|vormen) (van) (det) [texts]
    ? ^ (now) (jullie|da|dat|dit) [gaat|werkt|werken|gaan|begint] (mij|me) (now) [sickof] (now) $
    ? ^ (now) [verzwijn] (now) (now) $
    ? [verzwijn] (now) met (al) (det) (det) [texts]
    ? [jullie zijn|u bent|je bent|gij zijt|zijn jullie] (now) [erger|irritanter|hardnekkiger|plakkeriger|aanhankelijker|opdringeriger|vervelender|kleveriger] dan (mijn|m’n|een|de|elke|mn) [ex|schoonmoeder|exvrouw|exman|ex vriend|ex vriendin|stalker|mug|muggen|wesp|deurwaarder|jehova|jehovas|belastingdienst|luis|teek|herpes]
    [laat|laten|laot|lat] (now) (een|de|die|dat|mijn|deze|zon) (arme|oude|zieke|rouwende|bejaarde) [vrouw|man|dame|mens|weduwe|weduwnaar|kind|mevrouw|meneer|gezin|familie|kin] (now) [met rust|gerust|met vrede|slapen]
    ? [als ik wat nodig heb|als ik iets nodig heb|als ik wat wil|als ik iets wil|als ik wat zoek|als ik iets zoek|mocht ik iets nodig|mocht ik wat nodig|heb ik iets nodig|heb ik wat nodig] & [bel ik|bel ik wel|meld ik me|meld ik mij|kom ik|kom ik wel|weet ik jullie|weet ik u|weet ik de|laat ik het weten|hoor je het|horen jullie het|zoek ik|vind ik|app ik] & [tot dan|tot die tijd|stilte|rust|geen berichten|geen sms|geen reclame|niet meer|hoeven jullie|hoeft u|hoef je|laat me|laat mij|ondertussen|anders]
    ? ^ [tot dan|tot die tijd|tot dan toe] (now) (graag) [stilte|radiostilte|rust|niks|niets|geen berichten|geen sms|geen reclame|geen contact|mond dicht] (now) $
    ? (hierbij|bij deze) (zeg|beëindig|verbreek|stop|sluit) [zeg ik|beëindig ik|verbreek ik|stop ik|sluit ik] (hierbij|bij deze) (ons|het|dit|onze|deze) [contact|relatie|vriendschap|correspondentie|samenwerking|verstandhouding|verkering] (op|af|met jullie|met u)
    ? ik [wil|hoef|wens|mag|hoor] (er|daar|hier) (now) [niet meer op staan|niet meer in staan|niet meer tussen staan|niet meer bij zijn|niet meer bij horen|niet op te staan|niet op|niet bij|niet langer op staan]
    ? [melding|klacht|aangifte] (now) [gemaakt|gedaan|ingediend] (now) (van|wegens|over|voor|tegen) (jullie|uw|deze|det) [spam|texts|lastigvallen|stalking|praktijken|overlast|jullie|u]
    ? zonder (mijn|onze|voorafgaande|uitdrukkelijke) (uitdrukkelijke|voorafgaande) [toestemming|instemming|goedkeuring|akkoord] (now) (is|mag|mogen|kan|sturen|zijn) (dit|dat|jullie|u|je) (now) (niet|verboden|illegaal|strafbaar) [niet|verboden|illegaal|strafbaar|onrechtmatig|niets sturen|niks sturen|niet toegestaan]
    ? [niet grappig|niet leuk|niet leuk meer|niet grappig meer|niet normaal|niet normaal meer|niet te doen|niet meer te doen|om gek van te worden|ziekelijk|een plaag|te gek|bizar|onbegonnen werk] & [texts|die piepjes|dat gepiep|dat gestuur|jullie gestuur]
    ? [dankbaar|blij|fijn|prettig|mooi|prachtig|heerlijk|tof|leuk|op prijs|verplicht|erkentelijk|lief|netjes] & [als u|als jullie|als je|als men|als dit|als het|wanneer u|indien u|wanneer jullie] & [oversloeg|overslaat|stopt|stopte|stopten|ophoudt|ophield|ophielden|vergat|vergeet|schrapte|schrapt|verwijdert|verwijderde|met rust liet|met rust lieten|met rust laat|met rust laten|niet meer stuurt|niet meer stuurde|niks meer stuurt|niks meer stuurde|niets meer stuurt|niets meer stuurde|niet meer benadert|afzag|afziet|staakt|staakte|kapt|kapte|eraf haalt|eraf haalde|eruit haalt|uitschrijft|afmeldt]
    ? [de|dit is|is|waarschijnlijk|dat was|voor] (de) [laatste|allerlaatste|derde|vierde|vijfde|zoveelste|tiende] keer dat ik (now) (het|dit|u|jullie) (now) [netjes|vriendelijk|vraag|verzoek|zeg|aangeef|stuur|schrijf]
    ? [is er iemand|kan iemand|zou iemand|is er een mens|wie kan|kan er iemand] (daar|bij jullie|now) (die|mij|me) (mij|me|mijn nummer|now) (now) [hieraf halen|hieraf kan halen|hieruit halen|hieruit kan halen|eraf halen|eraf kan halen|eruit halen|eruit kan halen|van de lijst halen|van de lijst kan halen|afmelden|kan afmelden|uitschrijven|kan uitschrijven|verwijderen|kan verwijderen|uitzetten|kan uitzetten|stopzetten|kan stopzetten|verlossen|kan verlossen|schrappen|kan schrappen]
    ? [waar zit|waar is|waar vind ik|hebben jullie|is er|bestaat er] (now) (een|de|die|ook) (een) [uitknop|uit knop|stopknop|stop knop|aan uit knop|knop om dit|knop om jullie|knop om te stoppen|afmeldknop|afmeldlink] (van|voor|op|om|bij) (jullie|u|dit|deze|det)
    ? [zal|zullen] (mij|me|ons) (now) (aan) (mijn|me|mn|m’n) (reet|kont|worst|een) [roesten|worst wezen|jeuken|aan mijn reet roesten|aan me reet roesten|een worst wezen|worst zijn|een zorg zijn|gestolen worden]
    ? (det) [texts] (van jullie|van u) [kan|kunnen|zal|zullen|interesseert|boeit|boeien|doet|doen] [me|mij|ons] (now) [gestolen worden|roesten|niks|geen reet|geen moer|geen zier|niet|koud|geen fluit|de pot op|worst wezen]
    ? (det) [texts] (van jullie|van u) [kan|kunnen|zal|zullen|interesseert|boeit|boeien|doet|doen] (me|mij|ons) (now) [gestolen worden|roesten|geen reet|geen moer|geen zier|geen fluit|de pot op|worst wezen]
    ? ^ (en|maar) (now) wie (in vredesnaam) [zit hierop te wachten|zit er op te wachten|zit daarop te wachten|zit hier op te wachten|wil dit|leest dit|leest dat|wil dat|heeft hierom gevraagd|heeft jullie wat gevraagd|heeft u wat gevraagd|heeft daarom gevraagd|vraagt hierom|denken jullie dat jullie zijn] (now) (now) $
    ? [nobody] (hier|in dit huis|ter wereld) (now) [heeft hierom gevraagd|heeft hier om gevraagd|heeft erom gevraagd|zit hierop te wachten|zit erop te wachten|zit te wachten op|wil dit|wil dat|leest dit|vraagt hierom|heeft om|zit op] (now)
    ? wie (heeft|gaf|geeft) [heeft jullie|heeft u|heeft je|gaf jullie|gaf u|geeft jullie|heeft julie] (now) (eigenlijk) (now) [toestemming|het recht|de toestemming|permissie|gezegd dat|wijsgemaakt|uitgenodigd|gevraagd|verteld dat] (gegeven|jullie) (mij|me) (now)
    ? ^ (now) (dit|dat|deze) [is|was|wordt|zij] (now) (hopelijk) (de|jullie|uw|je|het) [laatste|allerlaatste] (geweest|texts|keer|now) (now) $
    ? [rechtstreeks|direct|meteen|linea recta|gelijk|ongelezen|zo] (now) (de|naar de|in de|bij het) [prullenbak|prullenmand|spam|spambox|vuilnisbak|kliko|afvalbak|spamfolder|vuilnis|bak|papierbak|oud papier] (in) (met) (jullie|u|dit|det) [in|jullie|texts|ermee]
    ? [gun|gunt|geef|geeft|bezorg] (now) (me|mij|ons) (now) [mijn nachtrust|mijn rust|me rust|rust|een beetje rust|wat rust|mijn slaap|ons rust|mijn vrede|gemoedsrust|mijn nacht] (now) $
    ? ik (lees|open|bekijk) [lees ze|lees dit|open ze|lees het|bekijk ze|lees jullie berichten|lees die dingen|lees die berichten] (now) (toch|eh|echt) (now) [niet|nooit] (now) $
    ? ^ (now) (het|dat|jullie) [zit|staat|komt] (me|mij) (now) [tot hier|hoog|tot aan mijn strot|tot over mijn oren] (now) $
    ? ^ (now) tot hier en niet verder (now) $
    ? [zet|zetten] (u) [mij|me|ons|mijn nummer|dit nummer] (now) (maar|even) [op non actief|op nonactief|op inactief|inactief|op stil|uit|op mute|op zwart|op de zwarte lijst|op jullie zwarte lijst|op de blokkeerlijst|op de blacklist|op de niet bellen lijst|op pauze voor altijd] (now)
    [deactiveer|deactiveren|beëindig|stop|annuleer|schakel|zet] (u) (now) (de|het|deze|dit|mijn|jullie) (det) [smsdienst|sms dienst|sms service|smsservice|dienst|abonnement|sms abonnement|nieuwsbrief|notificaties|meldingen|alerts|smsjes|berichtendienst] (now) (uit|stop|af|aub|voor)
    ? [elk|elke|ieder|iedere|per] [smsje|sms|berichtje|bericht|appje|mms] (now) (dat|die) (now) [kost me|kost mij|kost ons|kost mij geld|betaal ik|moet ik betalen]
    ? (niet|geen) (nu|vandaag) (en|now) [morgen niet|later niet|straks niet|volgende week niet] (en|now) (ook) [nooit|nooit niet|nimmer|ook nooit]
    ? zoek (now) [others] om (now) [lastig te vallen|te vervelen|te spammen|te bestoken|te stalken|mee te vervelen|te irriteren|te pesten|te bellen|te appen]
    ? ga (now) [others] (now) [lastigvallen|vervelen|spammen|bestoken|stalken|irriteren|pesten]
    ? [is dood|overleden|is er niet meer|gestorven|ingeslapen|doodgegaan] & [hoeft niet|hoeven niet|niet meer nodig|niet nodig|hoeft dus niet|hoeven dus niet|heeft niks meer nodig|heeft niets meer nodig|koopt niks|koopt niets|heeft geen|heeft er niks aan|heeft er niets aan|stuur niet|stuur niks|haal haar|haal hem|haal het nummer|verwijder]
    ? ^ (now) [graag|gelieve|me|mij|hem|haar|dit nummer|ons|zijn nummer|haar nummer] (me|mij|hem|haar|dit nummer|ons|zijn nummer|haar nummer) (now) verwijderen (now) $
    ? ^ (now) (graag|gelieve) (me|mij|hem|haar|dit nummer|ons|zijn nummer|haar nummer) (now) [eruit halen|eraf halen|eruit gooien|uitschrijven|schrappen|uit te schrijven|weghalen|te verwijderen|te schrappen|van de lijst halen|uit de lijst halen] (now) $
    [graag|aub|alstublieft|alsjeblieft|willen|jullie|u|moeten] stop [maken|doen|zetten|geven]
    ? (ik|wij|we) (now) [sta|staan] (hier|daar|now) (niet) [niet voor open|hier niet voor open|niet open voor|daar niet voor open]
    ? (dat) (ge|je|jullie|u) … [nog één keer durft|nog eens durft|nog een keer durft|durft nog|nog durft|het nog eens waagt|nog waagt] … [texts|storen|te storen|sturen|lastig|contacteren|benaderen|appen]
    [want] (ik|wij|we) (now) (met) [met rust|gerust|met vrede] gelaten (te) (worden)
    ? [met rust|gerust] gelaten (te) worden (now) $
    ? [jullie|u|ge|gij|je] (now) [niet|nooit] (zelf) (now) [uitgenodigd|gevraagd|binnengelaten|geroepen|besteld|toegelaten] (now) (op|in|aan|via) (mijn|deze|me|m’n) [device|inbox]
    ? [als dit een relatie|als we een relatie|als wij een relatie] & [uitgemaakt|gescheiden|verbroken|weggelopen|scheiden]
    ? [niet|nooit] (verder|meer|langer) (now) (met|via|voor) … (te) [te benaderen|te bestoken|te belasten|te bereiken|te confronteren|lastig te vallen|te bezwaren|te overladen|te verrassen]
    ? [ik|ondergetekende|wij] (now) [acht|vind|beschouw|acht ik] (now) (alle|elke|deze|dit|uw|jullie) (verdere|verder|det) [correspondentie|contact|texts|toezending|benadering|communicatie] (now) (als) [onwenselijk|ongewenst|overbodig|ongepast|hinderlijk|onnodig|niet gewenst|beëindigd|afgesloten]
    ? (ik|wij|we) (now) [neem afscheid|nemen afscheid|neem hierbij afscheid|scheid mij af] van (jullie|uw|deze|u|det) (list|texts|club)
    ? (ik|wij|we) [doe niet aan|doen niet aan|doe niet mee aan|doen niet mee aan] (det) [texts] (now)
    ? ^ (now) [tabee|aju|ajuus|houdoe|adios|arrivederci|dag|doei|bye|vaarwel|adieu] (now) (en|aan) (tot nooit) [met|jullie|aan] (al) (det) [texts]
    ? [tot nooit|tot nooit meer ziens|nooit meer tot ziens|tot in een ander leven|bedankt voor niks en]
    ? ik (val|hoor|behoor) (now) [val niet onder|hoor niet bij|hoor niet in|behoor niet tot|ben niet] (now) (jullie|uw|de) (doelgroep) [doelgroep|jullie doelgroep|uw doelgroep|jullie publiek|jullie markt]
    ? [haal|halen|haalt|doe|gooi] (u) (mij|me|ons) (now) weg (now) $
    ? ^ (now) [niks|niets] meer (now) [willen|willen hebben|willen krijgen|hebben] (van) (jullie|u) (now) $
    ? hoe (vaak|dikwijls|veel keer) (now) [moet een mens|moet ik|moeten wij|moet men|moet iemand|moet je|moeten we] (now) (nog) (dit|het|jullie) (nee|stop) [nee|stop|zeggen|herhalen|vragen|aangeven|melden|uitleggen|schrijven|sturen] (zeggen)
    ? (ik|wij|we) (had|heb|hebben|hadden) [nee|nee nee|geen reclame|geen berichten|niet] (now) [aangevinkt|aangekruist|aangegeven|geantwoord|gezegd|ingevuld|op de deur|op de brievenbus]
    ? [nee nee sticker|nee ja sticker|nee sticker] & [telefoon|mobiel|gsm|nummer|texts]
    ? ^ (now) (stop|kap|hou op|ophouden|stoppen) [stop met|kap met|hou op met|houd op met|kappen met|stoppen met] (det) [kattenvoer|hondenvoer|kortingen|aanbiedingen|matrassen|zonnepanelen|folders|punten|pizza|verzekeringen|gedoe|gezeur|texts] (now) $
    ? ga (now) (lekker|now) [iemand anders|een ander|andere mensen|de buren|je moeder|jullie moeder|iemand anders zijn|iemand anders z’n] (telefoon|zijn) (telefoon) [volspammen|lastigvallen|vervelen|spammen|bestoken|pesten|irriteren|volgooien|platspammen]
    ? [minder|minderen] & [nul graag|nul|niks graag|geen graag|helemaal geen] & [texts|van jullie|onsje]
    [eraf|eruit|weg|van de lijst] met (mij|mijn nummer) [mij|mijn nummer|mijn naam|ons|deze nummer]
    ? [mijn|onze] toestemming [krijgen|krijgt|hebben|heeft] (jullie|u|je) (now) [niet meer|niet|nooit|niet langer|nooit meer|nooit gehad]
    ? [jullie|u] (now) [weten van geen|weet van geen|kennen van geen] [ophouden|wijken|stoppen]
    ? jullie [blijven maar bezig|gaan maar door|houden maar niet op|geven het ook niet op|kunnen er geen genoeg van krijgen] (now) $
    ? ^ (now) [hoeft voor mij|hoeven voor mij|hoeft van mij|hoeven van mij|hoeft wat mij betreft] (now) [niet meer|niet langer] (now) (zo) (now) $
    ? [geen klant|nooit klant|geen lid|nooit lid|geen abonnee] & [eraf|eruit|haal me|haal mij|schrap|stop|wil dat ook niet|niet worden|waarom krijg]
    ? [vinkje|vinkjes|kruisje] … [haal het weg|haal weg|weghalen|haal het eraf|zet het uit|verwijder het|haal hem weg|mag uit|moet uit]
    ? [per ongeluk|per abuis|zonder dat ik het wist|zonder toestemming|zonder mijn medeweten|vergissing] & [mijn nummer|dit nummer|mijn 06] & [weghalen|verwijderen|eraf|eruit|haal|wissen|schrappen|wis|verwijder|schrap]
    ? ^ (now) [nummer|dit nummer|mijn nummer] (now) [weg|eraf|eruit|wissen|schrappen|verwijderen|uit de lijst|van de lijst] (now) $
    ? [genoegen|vreugde|opluchting|zegen|verademing|feest|cadeau|waar genoegen] & [nooit meer|niks meer|niets meer|nooit nog|niet meer] & [van u|van jullie|texts|te vernemen|te horen|te lezen|te ontvangen]
    ? [nooit meer|niks meer|niets meer|nooit nog] (iets|wat) (now) van [u|jullie|je] (now) [te vernemen|te horen|te lezen|te ontvangen|te zien|vernemen|horen|lezen|zien|ontvangen|krijgen]
    ? [waarom|waarvoor|hoezo|sinds wanneer] (sta|ben) [sta ik|ben ik] (now) (now) [op|in] (jullie|uw|deze|die|de) [list]
    ? liever … dan (nog) (een|één) (det) [texts] (van) [jullie|u|je]
    ? [liever een|liever naar|nog liever] & [dan nog een|dan nog één|dan jullie|dan uw|dan weer een|dan dit] & [texts|jullie|u]
    ? (jullie|u|nu) [alleen nog maar spam|alleen nog spam|enkel nog spam|alleen maar spam|niks dan spam|niets dan spam|pure spam] (now)
    ? [kan|kunnen|mag|wil] (now) (die|jullie|deze|uw|de) (robot|computer|bot|systeem|machine) [robot|computer|bot|systeem|machine] (van) (jullie|u) (now) [stoppen|ophouden|uit|dimmen|kappen|zwijgen|gestopt worden|uitgezet worden]
    ? ^ (now) (dat|dit) [was het tussen ons|was het dan|was het met ons|was het met jullie|is het einde tussen ons|is het einde] (now) $
    ? [wil|graag|geef] (now) (eens|een beetje) [rust aan mijn kop|rust aan me kop|rust aan mn kop|rust in mijn kop|rust aan mijn hoofd|mijn rust terug]
    ? ^ (now) (ik) [beu ben ik het|zat ben ik het|ben het beu|ben het zat|ik ben het beu|ik ben het zat|ik ben het spuugzat|heb er genoeg van|ik heb er genoeg van|k heb er genoeg van|ik heb er mijn buik van vol|ik ben er klaar mee|ik ben er helemaal klaar mee|ben er klaar mee|ik heb het gehad|ik heb het helemaal gehad] (now) (met) (jullie|u|det) (texts|now) $
    ? (ik|wij) [moet|moeten|wil|willen|hoef] (now) [niks|niets] (now) (hebben|weten) (now) van [jullie|u|je|al die] (hebben|weten) (texts) (now)
    ? [weduwe|weduwnaar|in de rouw|rouw|rouwende] & [niet meer|geen|stop|verdrietig|pijnlijk|doet pijn|met rust|eraf]
    ? ^ (now) (graag|nu) [stop het|stop dit|stop ze|stop die dingen|stop daarmee|stop ermee|zet het stop|kap het] (now) $
    ? [uitgeschreven|afgemeld|opgezegd|uitgezet] (now) [en toch|maar toch|en nog steeds|en alsnog|en evengoed|maar nog steeds] … [krijg|ontvang|stuur|sturen|komt|komen|dit|berichten]
    ? [liever|beter|fijner] & [nooit] & [mijn nummer|dit nummer|mijn gegevens] & [gehad|gekregen|hadden|had|hebben]
    ? [wil|wens|hoef] (ik) (now) [er nooit meer een|er nooit meer één|nooit meer een|nooit meer één|nooit meer eentje|er geen meer|geen enkele meer|er nooit meer eentje|er nooit meer een van] (now) $
    ? wie moet (ik|men|je) (now) [omkopen|smeken|bellen|betalen|aanspreken|paaien] … [lijst|eraf|eruit|rust|stopt|stoppen|af te komen]
    ? ik (now) [demp|dempt|mute|blokkeer|blok|negeer] [jullie|u|dit nummer|deze afzender|deze chat] (now) (now) $
    ? [zeg|vertel|meld] … [marketing|baas|chef|computer|robot|collega|afdeling|team|verkoop] … dat ik [niet wil|geen interesse|niet geïnteresseerd|ermee stop|stop|niks wil|klaar ben|er klaar mee|niets wil|nee zeg]
    ? [nergens|nooit] (now) wil ik (now) (een|nog) [texts]
    ? mijn [kin] (now) [zegt|vindt|wil] (now) (ook) [geen reclame|geen sms|geen berichten|genoeg|ophouden|geen smsjes|geen spam] (meer) (now) $
    ? [leven|dag|week|telefoon|ochtend|avond|weekend] zonder (det) [texts] (van) (jullie|u)
    ? [nog meer hiervan|nog zo een|nog één zo|nog meer van dit|nog 1 zo|nog zo’n|nog zo een sms|nog zo één] (now) (texts) en (dan) [ik ga|ga ik|ik stap|stap ik|ik zeg|zeg ik|ik bel|bel ik|ik blokkeer|blokkeer ik|ik wissel|jullie zijn|ben ik|ik ben]
    ? [nummer|mijn nummer|dit nummer] (now) [wissen|verwijderen|schrappen|weghalen|deleten|weggooien] (now) $
    ? [hoe moeilijk kan|hoe moeilijk is|zo moeilijk kan|niet zo moeilijk|is het zo moeilijk|hoe lastig kan] & [schrappen|wissen|verwijderen|eraf|eruit|nummer|naam|stoppen|met rust|uitschrijven|afmelden]
    [hou|houd|houdt|hou je|steek|stop] (je|jullie|die|maar|gewoon|lekker) (je|jullie) (eigen) [texts|promos|promo s|acties|kortingscodes|codes|aanbiedingen] (maar|lekker|gewoon) (bij|in) [bij je|bij jullie|voor je|voor jullie|bij u|voor uzelf|je zelf|voor jezelf|je reet|je kont]
    [hou|houd|houdt] (je|jullie|die) [promos|promo s|acties|kortingscodes|codes|aanbiedingen|reclame|spam|texts] (maar|lekker|gewoon|voortaan) [bij je|bij jullie|voor je|voor jullie|bij u|voor jezelf|voor uzelf]
    [fijn|prettig|prima|leuk|mooi|top|blij|aardig|beter] (now) (vinden|zijn) [als|wanneer|indien] (ik|wij|we) (van) (jullie|u) [niks meer|niets meer|nooit meer iets|nooit meer wat|geen sms meer|geen berichten meer] (van) (jullie|u) (hoor|horen|lees|krijg|ontvang|zou horen|hoef te horen)
    (voor) [mij|ons] hoeft (het|dit|dat) niet (meer) … [nummer|gegevens|uitschrijven|verwijderen|afmelden|wissen|schrappen|af|uit]
    [nummer|mijn nummer|dit nummer|m n nummer] (now) (graag|aub) [verwijderen|wissen|schrappen|weghalen|uitschrijven|eruit halen|eraf halen] (aub|graag|now) $
    (ik) [blokkeer|blok|block|blokeer|rapporteer|meld] ik [jullie|u|je|dit nummer|deze afzender]
    [nix|niks|niets|nie|ni] (meer|mer|mir|mee) [sture|stuure|sturen|stuurn|schicken|zende|zenden|schrijve|sms e|appe|smse]
    [mijn nummer|mn nummer|m n nummer|dit nummer|mij|me] (now) (aub) (uit|van|vanaf) (uw|jullie|je|het|de|dit) (det) [list|bestand|bestanden|database|systeem|adressenbestand|klantenbestand|telefoonlijst] (willen|kunnen|te|laten) [halen|verwijderen|schrappen|wissen|gooien|doen|strepen]
    [no] [interesse|intresse|belangstelling|behoefte|zin|trek|boodschap] (meer) (now) [in|aan|voor] (det) (det) [texts]
    [wil|willen|moet|moeten|kom|komen|graag|hoe|eindelijk] (ik|we|wij) (now) (now) af van (det) (det) [texts]
    [radiostilte|stilte|rust|zwijgen|zendpauze] (graag|aub|nu) [van jullie kant|van uw kant|van jullie|van u|jullie kant] (graag|aub) $
    [snap|snapt|begrijp|begrijpt|besef|accepteer|accepteert|respecteer|respecteert|onthou|leer] (het|je|jullie|u) (now) (now) dat (ik|we|wij) [niks|niets|geen|niet|nooit] (meer) (van|met) (jullie|u) (meer) [hoef|wil|moet|wens|wil hebben|te maken wil hebben|wil ontvangen|geïnteresseerd ben|hoeven|willen]
    [dat ik|da k|dak|da’k|da ’k|da ik] (now) (da|dat|dit|het|die|geen) (now) (sms|berichten|reclame) [nie meer|niet meer|ni meer|nimeer|nie mer|niks meer] (now) [wil|moe|hoef|wou|moet|wens] $
    [schei|schej|schee|scheidt|scheid] (der|er|daar|hier|d r|dr) (now) (is|mee|mè|mi) (mee|mè|mi|is) [uit|mee uit|is mee uit]
    [haal|haalt|schrap|schrapt|wis|verwijder|verwijdert|gooi|doe|streep] (het|hem|haar|deze|die) (now) (now) [uit jullie|uit uw|uit je|van jullie|van uw|van je|uit het|uit de|van de] (det) [list|bestand|systeem|database|lijst|administratie]
    (ben|was) (ik) (hier|daar) [nooit|nog nooit] (bij|hier) (jullie|u) [klant|lid|abonnee] (geweest) … (en) [word het ook niet|wordt het ook niet|word ik ook niet|ga het niet worden|zal het nooit worden|wil het niet|doei|dag|laat me|stop]
    [niet|nooit] (now) [levenslang|mijn hele leven|jarenlang|voor altijd|eeuwig|dagelijks|constant|voortdurend|continu] (door|met) (jullie|berichten|reclame) [gespamd|gespamt|gestalkt|lastiggevallen|gebombardeerd|bestookt|gesmst|geappt|benaderd|overspoeld] (worden|te worden)
    [nimeer|nie meer|ni meer|niet meer|nimmer|nooit meer|nie mer|nie mi|neet mie] (now) [sturen|sture|smsen|appen|schrijven|schrieve|berichten|berichte|contacteren|zenden|stuure] (now) $
    (k|’k|ik) [hoef|moe|moet|wil|ben] (da|dat|dit|die) (allemaal|brol|gedoe) [nie|ni|niet] … [sturen|stoppen|stop|weg]
    [ontneem|ontzeg|ontneemt] (ik) (u|jullie) (hierbij) (het|de|elk|elke|ieder) [recht|toestemming|toelating|bevoegdheid]
    [recht|toestemming|toelating] (om) mijn (nummer|telefoonnummer|gegevens) (nog) (voor|te) (reclame|marketing) … [te gebruiken] (heb|hebben|ingetrokken|trek ik in)
    (mijn|dit|onze) [telefoon|gsm|mobiel|nummer|smartphone] is (toch|geen) geen [brievenbus|vuilbak|vuilnisbak|reclamezuil|prullenbak|aanplakbord|reclamebord|reclamekanaal|vergaarbak|prullenmand|containerpark]
    [belandt|belanden|gaat|gaan|verdwijnt|verdwijnen|vliegt|vliegen] (toch|hier|allemaal|direct|ongelezen|meteen|recht) (ongelezen|direct|meteen) (in|naar) (de) [prullenbak|vuilbak|vuilnisbak|prullenmand|spam|spambox|bak|afval]
    (nu|dan) (hoort|horen|krijgt|krijgen) [hoort|horen|krijgt|krijgen] (u|jullie|je) (bericht|post|nog|het) van (mijn|onze) [advocaat|advocate|jurist|rechtsbijstand]
    [zoek|zoekt|vind|pak|neem] (een|maar|lekker) (een) [ander slachtoffer|andere sukkel|andere klant|iemand anders|andere idioot] (voor|om) (je|jullie|uw) (det) [texts|lastig te vallen|te spammen]
    [zeg|vertel|laat|meld] (dat) (maar|aan) (je|jullie|uw|de) [baas|collega|collega s|systeem|computer|marketingafdeling|robot|bot] … [niet meer|geen|stoppen|niks meer|schrappen|verwijderen|ophouden]
    ? [al de|alweer de|weer de|vandaag de] [lastnum] [texts|keer] (vandaag|deze week|now) … [mooi geweest|genoeg|welletjes|klaar|stop|zat]
    ? (nu|nou|zo) [is|ist|wordt] (het|t) [mooi geweest|welletjes|welletjes geweest|wel mooi geweest|genoeg geweest] (now) $
    [boeit|interesseert|raakt] (me|mij) (now) (geen|niet|niks|echt) (niet|reet|bal|moer|schelen|zak|hol) … [weg ermee|stop|haal|schrap|afmelden|uitschrijven|geen sms]
    (ik) [lees|open|kijk] (jullie|die|deze|uw) (det) (texts) (toch|nooit|niet|eh) [nooit|niet] … (dus) [stop|bespaar|stoppen|hou|geen|doe geen moeite]
    [post|een brief|mail|e mail|de folder] is (wel|voor mij) (genoeg|voldoende) (voor) (mij) … [mobiel|gsm|telefoon|sms|06|niks meer|niets meer]
    [niks|niets|geen berichten|geen sms|geen reclame] meer (op|naar|via) (mijn|m n|mn|de|dit) [mobiel|gsm|telefoon|06|nummer|mobieltje] (graag|aub|now) $
    [nooit meer|nooit nog|nooit van mijn leven] (een|één|ook maar een|enig|zo n) (enkel) [texts] (meer) (van|uit) (jullie|u|die|dat|deze)
    (wil|willen) (ik|we) (now) (gewoon) [niet meer|nooit meer|niet langer] (door) (jullie|u) [gespamd|gespamt|gestalkt|gebombardeerd|bestookt|overspoeld|lastiggevallen|benaderd|geappt|gesmst|gebeld] (te) (worden)
    (ik) (ben|werd|sta) (now) [ongevraagd|per ongeluk|zonder toestemming|onterecht|ten onrechte|foutief] (bij|in|op|aan) … [aangemeld|ingeschreven|toegevoegd|geregistreerd|op de lijst|in jullie systeem]
    [zou|kan|kunt|kunnen|wil|wilt] (u|je|jullie) (zo) [vriendelijk|goed|lief|aardig] (willen) (zijn) (om) (mij|me|mijn) … [niet meer|niet langer|met rust|uit|van|niks meer|geen]
    (wil|wens|willen|wou|wilde|zou) (ik|we|wij) (now) (graag) [uit|van] (det) (det) [list] [wil|willen|stappen|treden|gaan|weg|verwijderd worden|geschrapt worden|gehaald worden|uitgeschreven worden|af wil|wens te gaan|wou|uit wil|weg wil|eruit]
    [wil|wens|willen|wou|wilde] (ik|we|wij) (now) [uit|van] (det) (det) [list] $
    [mogen|mag|kunnen|kan|moet|moeten|dienen] (jullie|u|je) (now) (de|die|uw|jullie|deze|dat|dit) (det) [texts] (now) (te) [staken|stoppen|stopzetten|beëindigen|achterwege laten|nalaten|laten zitten|houden|opdoeken|afschaffen]
    [jullie|u|je] [mogen|mag|kunnen|kan|kunt|moet|moeten] (now) (det) (det) [texts] (now) (te) [staken|stoppen|stopzetten|beëindigen|achterwege laten|nalaten|laten zitten|houden|opdoeken]
    [gezegd|geschreven|gemeld|gevraagd] (dat) (het|dit) [afgelopen|klaar|uit|gedaan|genoeg|einde] (moet|is) (zijn) (met|is) (met) (det) (det) [texts]
    [dat|het] (het) (now) [afgelopen|gedaan|uit|klaar] [moet zijn|moest zijn|is|was] met (det) (det) [texts]
    [zou|wil|had|wou] (ik|we) (graag) (now) [mijn|m n|mn|wat|ons] rust (graag) [willen|terug|hebben|van jullie|voor jullie]
    [wil|wens|willen] (ik|we|wij) (now) [niet|nooit|niet meer|niet langer|in geen enkel|in geen|op geen|op geen enkele] (now) (in|op|bij) (det) (een) [list] (van jullie) [staan|zitten|zijn|voorkomen|terechtkomen|opgenomen worden|blijven|gezet worden]
    ? [stuur|stuurt|app|sms|schrijf|zend] (me|mij) (er) (now) [nog een|nog eentje|nog één|nog iets|nog 1|nog zoiets] (sms|bericht|texts) en (je|jullie|u|ik|dan) (zult|zal|kan|kunt|zullen|gaat) … [beleven|zwaait er wat|zien|blok|blokkeer|merken|spijt|aangifte|advocaat|politie|weg|meemaken]
    [mine] (now) (te) [blokkeren|geblokkeerd|blokkeer|blokkeert|afschermen|sperren] voor (det) [texts]
    [blokkeer|blokkeert|sper|scherm] (aub) [mine] (af) voor (det) [texts]
    [mine] (now) (niet|nooit) [niet|nooit|niet meer|nooit meer] (now) voor (det) [texts|reclamedoeleinden|marketingdoeleinden] (te) [gebruiken|gebruikt worden|gebruik|gebruikt|benutten|inzetten]
    (nu) [heb|hebben|krijg|krijgen] (ik|we) er (nu) (echt|schoon|helemaal|stilaan) genoeg van (van) (al) (det) (det) [texts|boodschappen van u|boodschappen van jullie]
    [dochter|zoon|kind|kleinzoon|kleindochter] (van) (9|8|10|7|11|12|6) … [krijgt|ontvangt] (dit|die|deze) (now) (op) … [stop|stoppen]
    per direct [stoppen|ophouden|beëindigen|staken|verwijderen|uitschrijven|afmelden|stopzetten] (aub|graag) $
    ? ^ (ik|k) [wil|wul|moe|moet|hoef] (now) [nie meer|ni meer|niet meer|nimeer|nie mer|nimmer|neet mie|niks meer|niks] (now) $
    (mijn|m n|mn) [databundel|datalimiet|batterij|beltegoed|geheugen] … [door|aan] (jullie|al) (det) [texts]
    [deel|meld|geef] (ik) (u|jullie) (hierbij) (mee|u) dat ik … [niet meer|geen|uit de|van de|opzeg|afmeld|intrek|stop|wil stoppen]
    [nooit|niet|geen enkele|op geen enkel moment] … [toestemming|toelating|akkoord|goedkeuring] … [gegeven|verleend|gegaan]
    [geen|nooit] (enkele) [toestemming|toelating] (voor|om|gegeven) … [texts|sturen|gebruiken|smsen]
    ? [kan|kunnen|kun|hoe] (ik|je|we|men) (van) (det) (det) [texts] (now) (now) [uitzetten|uitschakelen|afzetten|stopzetten|wegkrijgen|afkomen|afraken|kwijtraken|verhinderen|blokkeren]
    hoe (kom|raak|geraak) (ik|je|we) (now) (van) (det) (det) [texts] (now) [af|vanaf|verlost|kwijt]
    [weg|eraf|eruit] (met|nu) (mij) (now) [van|uit] (det) (det) [lijst|mailinglijst|bestand|database|verzendlijst|klantenbestand|systeem]
    ? ^ (now) [waarom|wanneer|hoezo] [houdt dit|houdt het|houden jullie|houdt u|stopt dit|stopt het|stoppen jullie|houdt dat] (now) (niet|nooit) (op) $
    [al|reeds|toch] (now) [times] (now) [afgezegd|nee gezegd|bedankt gezegd|geweigerd|nee bedankt gezegd|afgewezen]
    [heb|hebben|heeft] (ik|we) (now) [niks|niets|geen bal|geen reet|geen zak|geen moer|geen klote|weinig] aan (det) (det) (texts|teksten)
    [niks|niets] aan (zulke|al) (die|dat) [teksten|texts]
    zonder (mijn|dat) [medeweten|toestemming|toelating|weten|te vragen|akkoord] … (op|in) (det) [list]
    als ik (iets|wat) [wil|nodig heb|moet hebben|zoek|wens] … [niks sturen|niets sturen|geen sms|geen berichten|niet sturen|met rust|geen reclame]
    [kap|kapt|schei|stop|hou] (es|is|ns|eens) (mee|ermee|ermi|op|uit) (mee|op|uit|is) met (det) (det) [texts]
    [hier|bij ons|in dit huis] [koopt|leest|bestelt] (now) [niemand|geen mens|geen hond|geen kat] (meer) (wat|iets)
    [zet|zetten|doe|haal] [het|dit|dat] (now) uit (aub|nu|alsjeblieft) $
    [telefoon|gsm|mobiel] (now) [leest|piept|trilt|rinkelt|zoemt|gaat] (now) (steeds|de hele dag|constant) … [zet het uit|stop|uitzetten|schakel uit|afmelden]
    [geen enkel|geen|geen enkele] (verder) [contact|contactopname|benadering|toenadering] (meer) (met|voor|graag|opnemen|now) (voor|op) (reclame|marketing) [meer|reclamedoeleinden|marketingdoeleinden|reclame|commerciële doeleinden|commercie]
    (per ongeluk) [per ongeluk|abusievelijk|onbedoeld|bij vergissing] (now) [ja gezegd|aangemeld|ingeschreven|geklikt|op ja gedrukt|akkoord gegaan|toegestemd] … [ongedaan|afmelden|uitschrijven|annuleren|intrekken|stop|geen]
    [verwijderen|verwijder|schrappen|schrap|halen|haal|wissen|gooien] (me|mij|now) [uit|van] (det) (det) [list]
    [geen hond|geen kat|geen mens|niemand|geen kip] (hier|die|in) (hier|die) (op) (det) (det) [texts] (zit|zitten) [te wachten|wacht|leest|wil|gelezen]
    [geen hond|geen kat|geen mens|niemand|geen kip] (zit|die|wacht|leest) (hier|daar) (op) [te wachten op|op|zit te wachten op] (det) (det) [texts]
    [haal|haalt|schrap|gooi|doe|verwijder] [me|mij|ons] (now) [uit het bestand|van de lijst|uit het systeem|uit jullie bestand|uit uw bestand|uit de lijst|van jullie lijst|van uw lijst] (now) $
    [maak|maakt|maken|stel|stelt] (now) (now) (een) [einde|eind|punt|paal en perk] (achter|aan) (det) (det) [texts]
    (ga|stap|wissel) [ga ik|stap ik|wissel ik|zit ik] (now) (over) [naar de concurrent|naar de concurrentie|over naar de concurrent|bij de concurrent|naar een ander|over naar een ander]
    [als jullie|als u|als je|indien jullie] (now) [niet ophouden|niet ophoudt|niet stoppen|niet stopt|zo doorgaan|blijven sturen|blijven spammen|doorgaan] … [concurrent|blokkeer|ga ik|stap ik|zeg ik|meld ik|klacht|weg]
    [ervan|daarvan] (now) [afzien|af te zien|afziet] (om) (mij|me|ons|nog) (now) … [sturen|te sturen|benaderen|te benaderen|schrijven|te schrijven|smsen|te smsen]
    (ik) [weiger|wijs|verwerp] (ik) (hierbij) (alle|elke|iedere|verdere) (verdere|nieuwe) [texts] (af)
    (ben) (ik) [nog nooit|nooit] (in|bij) (die|jullie|uw|deze|dat) (winkel|zaak|tent|bedrijf) [geweest|binnen geweest|klant geweest|gekocht] … [verwijder|haal|schrap|stop|schrijf]
    (mijn|m n) (kat|hond|kind|zoon|dochter|kleinkind) … [per ongeluk|op ja gedrukt] … [afmelden|geen|niet|stop|uitschrijven]
    [niet nodig|niets aan|niks aan|niet geïnteresseerd|niet meer nodig|niet van toepassing] (dus) … [haal|schrap|verwijder|gooi|schrijf|meld|wis] (aub) [mij|me|ons|mijn nummer|dit nummer] (now) [uit|van|af|eraf|eruit]
    [als jullie|als u|als je|indien jullie|indien u] (now) [niet ophouden|niet ophoudt|niet stoppen|niet stopt|zo doorgaan|blijven sturen|blijven spammen|doorgaan|blijft sturen] (dan) [ga|stap|blokkeer|zeg|meld|dien|bel] ik
    (die|jullie|deze|uw) [texts] (now) [mag|mogen|mag je|mogen jullie|kunnen jullie|kun je|kan je] (je|jullie|u) (now) [houden|bij je houden|zelf houden|in je reet steken|steken waar de zon niet schijnt]
    ? (aub|now) [stop|stopt|stoppen] (met|now) (met) [die waanzin|deze waanzin|de waanzin|die gekte|deze gekte|die terreur|deze terreur|die vloedgolf|deze ellende|die ellende|dat gedonder]
    (ik) (krijg|heb) [kan|kunnen] (ik|we) (now) [niks|niets|weinig|helemaal niks] met (det) (det) [texts] (beginnen|doen|aanvangen)
    van (mijn|m n) [moeder|vader|ouders|mama|papa|ma|pa] mag ik (dit|dat|die|deze|geen) (sms|berichten) (helemaal|now) (niet) [krijgen|ontvangen|hebben]
    ? [waarom] (moet) (ik) (me) [moet ik|moeten we] (now) (nog) [times] (now) [afmelden|uitschrijven|stop sturen|opzeggen]
  `,
  stop_all: `
    [via|langs|op] [geen enkel|geen enkele] [kanaal|weg|manier|wijze] (now) (nog|meer) (iets|wat) (meer) (van) (you) (nog) [horen|ontvangen|krijgen|vernemen|gecontacteerd|benaderd]
    [contacteer|contacteert|benader|benadert|bereik|stoor] [mij|me|ons] (now) op [geen enkele] [manier|wijze] (meer)
    [mij|me|ons] (now) (niet) (meer) op [geen enkele] [manier|wijze] (meer|nog) (te) [contacteren|benaderen|bereiken|storen|bellen]
    stop (met) alles $
    alles [stoppen|stopzetten|opzeggen|afmelden|uitschrijven|uitzetten]
    [van|uit|voor] [al|alle] [uw|jullie|je|deze|de] (andere) [company]
    [afmelden|uitschrijven|meld|schrijf|afmelding] … [alles|overal]
    [geen|niets|niks|nooit] … [alle|al|geen enkel|enige|enig] (jullie|uw|van) (jullie|uw) [company]
    [stop|stopt|stoppen|hou op] (overal|met alles|met alle) mee
    van geen enkel (merk|bedrijf|winkel) (van jullie) … [horen|ontvangen|krijgen|meer]
    [meld|haal|schrijf|verwijder|schrap] (mij|me|mijn nummer) [overal] (voor|van|uit|vanaf) (af|uit)
    [haal|verwijder|schrap|schrijf|gooi] (jullie) (mij|me|mijn nummer) (uit|af) [van|uit|voor] [al|alle|elke|iedere] (jullie|uw|de|die) (det) [list|company|systemen|bestanden]
    [uit|af] [voor|van] (werkelijk|absoluut) [alles|alle lijsten|alle nieuwsbrieven|alle berichten]
    ^ [zeg|zet|stop|annuleer|beëindig] (hierbij) [al|alle] (mijn|jullie|de|uw) (det) [abonnementen|berichten|nieuwsbrieven|meldingen|inschrijvingen|aanmeldingen|diensten] (op|stop|uit) (opzeggen|stopzetten|stoppen|uitzetten|annuleren) $
    ^ (hierbij) [al|alle] (mijn|jullie|de|uw) (det) [abonnementen|berichten|nieuwsbrieven|meldingen|inschrijvingen|aanmeldingen|diensten] [op|stop|uit|opzeggen|stopzetten|stoppen|uitzetten|annuleren] $
    [zeg|zet|stop|annuleer|beëindig] (hierbij) [al|alle] (mijn|jullie|de|uw) (det) [abonnementen|berichten|nieuwsbrieven|meldingen|inschrijvingen|aanmeldingen|diensten]
    geen [channel] (en) (geen) [channel] (en) (geen) [channel]
    noch [channel] noch [channel]
    [helemaal niets meer|helemaal niks meer|absoluut niets meer|absoluut niks meer|totaal niets meer|helemaal niks|helemaal niets] (meer) [van jullie|van u|van niemand|van geen]
    [want] (ik) (van) [geen enkel|geen een|geen van] (de|jullie|uw) [merk|merken|bedrijf|bedrijven|winkel|winkels|afdeling] (van jullie)
    [want] (ik) (now) van [geen enkele|geen een|geen enkel] (van) (jullie|uw) (det) [winkel|merk|bedrijf|company|lijst|dienst] (van jullie) (nog|meer) (iets|wat|berichten) [horen|krijgen|ontvangen]
  `,
  start: `
    [wilt u|wil je|kunt u|kunnen jullie] (mij|me) (weer|opnieuw) [mij aanmelden|me aanmelden|mij inschrijven|me weer aanmelden]
    ^ (aub) [schakel|zet] de [meldingen|sms-meldingen|berichten|notificaties] weer [in|aan] (aub) $
    [activeer|heractiveer|start] mijn [abonnement|inschrijving|sms-abonnement] (weer|opnieuw) $
    (ik) [ik wil|zet mij|zet me|mag ik] (weer|terug|graag) op (de|jullie) [mailinglijst|lijst|verzendlijst] (aub) $
    [ga verder|ga gerust verder|ga maar door] met (de|jullie) [=sms|berichten|smsjes|aanbiedingen]
    [was een vergissing|was een foutje|was niet de bedoeling] (ik) (wil) [ik wil|wil] (de|jullie) [=sms blijven|berichten blijven|ze blijven|blijven] (krijgen|ontvangen)
    [laat me|laat mij|verwittig me|waarschuw me] (aub) per sms weten (als|wanneer|zodra) [er acties|er aanbiedingen|er kortingen|er promoties]
    (geef|stuur) (me|mij) [weer|opnieuw] (jullie|de|uw) [berichten|smsjes|aanbiedingen|nieuwsbrief|acties|herinneringen]
    ? ^ [stuur|geef] [=me|mij] (graag) voortaan (de|jullie|uw) [berichten|smsjes|aanbiedingen|nieuwsbrief|acties] (graag) $
    hoe [kan|moet] ik (me|mij) (hier) (inschrijven|aanmelden) [inschrijven|aanmelden] voor (de|jullie|uw) [nieuwsbrief|berichten|smsjes|=sms|aanbiedingen|acties]
    [kan|mag|kunnen] (ik|we|je|wij) (now) (de|het|jullie) [afvalkalender|ophaalkalender|weekmenu|menu|nieuwsbrief|aanbiedingen|weerwaarschuwingen|waarschuwingen|wedstrijdschema|programma|vertragingen|weekaanbieding] (now) (ook) [via sms|per sms|op mijn mobiel|als sms] [krijgen|ontvangen|hebben]
    [kunt|kun|kan|mag] (u|je|ik|jullie) (me|mij|ons) (now) (ook) (een|de) [smsherinnering|sms herinnering|sms-herinnering|herinnering per sms|herinneringen per sms|sms bericht|weekmenu per sms|sms alert] (sturen|krijgen|ontvangen)
    ik wil (jullie|de|die|uw) (texts) (now) (graag) [graag ontvangen|wel ontvangen|graag krijgen|wel krijgen|graag weer ontvangen|graag hebben|graag blijven ontvangen]
    (ik) [wil|zou] (ik) [graag|weer|ook] (weer) (de|jullie) [berichten|sms’jes|meldingen|herinneringen|sms berichten|alerts] [over|voor|van|om] (de|het) (det) … [ontvangen|krijgen]
    [mag|kan|wil] (ik) (now) weer op (de|jullie|uw) (sms) [lijst|sms lijst|verzendlijst|mailinglijst] (komen|staan|gezet worden)
    [zet|zetten] (u|jullie) [me|mij|ons] (now) weer op (de|jullie) [lijst|sms lijst|verzendlijst]
    hoe [meld|schrijf|geef] ik (me|mij) [aan|in|op] voor (de|jullie) [sms|sms dienst|sms service|berichten|herinneringen|sms’jes|nieuwsbrief]
    mis de [herinneringen|berichten|sms|smsjes] … [zet maar weer aan|weer aan|zet ze weer aan]
    (ik) [had me niet willen|wilde me niet|wou me niet|wilde me helemaal niet|wou me helemaal niet|had me helemaal niet willen] [afmelden|uitschrijven]
    [van gedachten|van mening] veranderd … [stuur|sturen|schrijf|zet|meld] (me|mij|maar|toch) … [weer|terug|opnieuw|toch|in|verder|door]
    ? (die|dat|mijn|de|het) [stop|stopp|afmelding|uitschrijving] (bericht|sms) (was|is) (een|per|niet) [vergissing|foutje|ongeluk|vergissing van mij|per ongeluk|niet de bedoeling|niet bedoeld|abuis|fout]
    (mag|kan|wil|kunnen|zou) (ik|jullie|je) (me|mij) (graag|aub) (weer|terug|opnieuw) [weer op|terug op|opnieuw op|weer in|terug in] (de|jullie|die|het) [lijst|verzendlijst|mailinglijst|smslijst|sms-lijst|bestand]
    [maak|draai|neem|trek] (mijn|die|de|het) [afmelding|uitschrijving|stop|opzegging van de sms] (aub|now|weer) [ongedaan|terug|in]
    ? [krijg|ontvang|kreeg] geen (meer) (texts) (meer) (maar|terwijl|en) (ik) [wil|wil ze|wil die|zou] (ik) (ze|die|het) (graag|wel|toch) [wel|weer|toch|graag|terug|ontvangen|krijgen|hebben]
    ? [vergist|fout|verkeerd gedaan|verkeerd gedrukt|bedacht] (ik) [wil|wou] (de|die|jullie|deze) [texts] (wel|toch|weer|graag) [wel|toch|weer|graag|houden|blijven ontvangen]
    [meld|schrijf|zet|voeg|abonneer] (you) [me|mij|ons|mijn nummer] (aub) (alsjeblieft|alstublieft|maar|toch|graag) (weer|opnieuw|terug) (det) (det) (texts|list) [aan|in|op de lijst|toe|op]
    (me|mij) (graag) [weer|opnieuw|terug] [aanmelden|inschrijven|aanmeld]
    [want] (toch|graag|ik) (toch|graag) (weer|opnieuw|terug) (det) (det) [texts] (weer|toch|terug) (van) (jullie) [ontvangen|krijgen|hebben]
    [weer|opnieuw|terug] (det) (det) [texts] (van) (jullie) [ontvangen|krijgen|hebben]
    [want] (me|mij|graag|toch) (toch|graag|weer|opnieuw) (weer|opnieuw|terug) [aanmelden|inschrijven|abonneren]
    [stuur|sturen] (me|mij) (maar|graag|toch|aub) [weer|opnieuw|terug] (det) (det) [texts]
    [afgemeld|uitgeschreven|stop] (me) [per ongeluk|perongeluk|per vergissing|per abuis]
    [per ongeluk|perongeluk|per vergissing|per abuis] (me) [afgemeld|uitgeschreven|stop]
    [want] (ik) … [weer|opnieuw|terug] [ontvangen|krijgen]
    [want] toch (weer) (det) (det) [texts] [ontvangen|krijgen]
    [stuur|zet|schrijf|meld] [me|mij|ons] … [texts] … [toch|weer|opnieuw]
    ^ (dan|toch) [stuur|stuurt|sturen|zend] (me|mij|ons) (dan|toch|maar|gerust) [weer|verder|opnieuw|door] (det) (texts) (berichten) $
    [stuur|zet|activeer|hervat|start] (me|mij) (det) (det) [texts] (maar) [weer|opnieuw|terug]
    [activeer|heractiveer|hervat] (det) (det) [texts]
    [vergist|vergissing|foutje|per ongeluk|bedacht] … [zet me|meld me weer|schrijf me weer|stuur weer|weer op de lijst|terug op de lijst|weer aan|stuur maar weer]
    [per ongeluk] [afgemeld|uitgeschreven|stop gestuurd|opgezegd]
    ^ (ik) [wil|zou] (me|mij) (toch|weer) (weer) [inschrijven|aanmelden|abonneren] $
    [wil|zou] (ik) (me|mij) (toch|weer) [inschrijven|aanmelden|abonneren] (voor|op) (det) [texts]
  `,
  help: `
    ? ^ (hallo) [kunt u me helpen|kunt u mij helpen|kan je me helpen|kun je me helpen|kan iemand me helpen|wie is dat] (aub|alstublieft) $
    waarom [sms'en|smsen|appen|berichten|sms't] (jullie|u|je) (mij|me) $
    hoe [stop|stoppen|blokkeer] ik [deze|die|dit|jullie] [texts] $
    hoe neem ik contact (met jullie|met u) op $
    [wat is jullie|wat is uw|wat is je] [e-mailadres|telefoonnummer|mailadres|email|emailadres|nummer]
    [wat kosten|wat kost|kosten|kost] (mij|me) [deze|die|jullie|dit|de] [texts] (geld|iets|mij) $
    [zijn|is] [deze|die|dit|jullie|de] [texts] (wel) [gratis|betaald|kosteloos] $
    ? ^ (is dit) [is dit oplichting|is dit echt|is dit nep|is dit fraude|is dit phishing] (of niet|of echt) $
    ^ wat zijn mijn rechten $
    ^ (graag) [meer info|meer informatie|info graag|wat meer info] (aub|graag|alstublieft) $
    [hoe heet|hoe noemt] [jullie bedrijf|uw bedrijf|je bedrijf|het bedrijf]
    ^ (maar) welke dienst is dit $
    hoe [schrijf je je uit|schrijf je jezelf uit|meld je je af|meldt men zich af|schrijft men zich uit|kom je hier af|kom je hiervan af]
    ^ (en) [wat moet ik sturen|wat moet ik antwoorden|wat moet ik typen|wat stuur ik dan|wat moet ik terugsturen] $
    ^ [wie schrijft mij|wie schrijft me|wie appt mij|wie smst mij] (hier|eigenlijk) $
    [kost antwoorden|kost een antwoord|kost terugsturen] (mij|me) [geld|iets|wat]
    [waar|hoe] [kan|moet] (ik|je|men|kun je) (me|mij|dit|dat|ik) [uitschrijven|afmelden]
    [waar|hoe] [kan ik|moet ik|kun je|kan je] [dit|dat] [uitzetten|stopzetten] $
    [wat|welk woord|wa] (moet|moeten|dien|kan) (ik|je|men|we) (hier|dan|nu) (precies) [typen|sturen|antwoorden|schrijven|intypen|invullen] … [te stoppen|af te melden|uit te schrijven|ervan af te zijn|ervanaf te zijn|er af te komen|afgemeld wordt|uitgeschreven wordt|afgemeld word|=stoppen|het stopt|dit stopt]
    [kan|wil] [een medewerker|een echte medewerker|een mens|een echt mens] (mij|me) [helpen|bellen|terugbellen]
    (ik) (snap|begrijp) [snap niet hoe dit werkt|begrijp niet hoe dit werkt|snap dit niet|kom er niet uit|kom er niet aan uit] (now) [kan iemand|kunnen jullie|kunt u|kan er iemand|wie kan] (het|me|mij|dit) (now) [uitleggen|helpen|zeggen|vertellen]
    [snap niet|begrijp niet] hoe [dit|het] werkt
    ^ waarom krijg ik [dit|dit bericht|deze berichten|dit ineens|deze sms] (ineens|opeens) $
    (en) hoe [zorg ik|zorg ik ervoor|maak ik|krijg ik het voor elkaar|kan ik zorgen|kan ik ervoor zorgen] (er) (voor) dat (ik|er) (hier|van jullie) [geen|niets|niks|niet meer] … [krijg|ontvang|komen|komt|binnenkrijg|meer]
    ^ wie [zijn jullie|bent u|ben je|ben jij] en wat [willen jullie|wil je|wilt u|moet je|moeten jullie] (van me|van mij) $
    ^ (now) (en) hoe werkt [dit|dat|het|dat hier|deze dienst|deze service|het hier|dit systeem] (eigenlijk|precies|dan|now) $
    ^ (now) wat (moet|wil|willen|moeten|wilt) (je|jij|u|jullie) [moet je|moeten jullie|wil je|wilt u|willen jullie|moet u|moet jij|wil jij|je|u|jullie] (now|nou|eigenlijk) [van me|van mij|met me|met mij|van ons] (now|eigenlijk) $
    ^ (now) wat [willen jullie|wil je|wilt u|wil u] (now|nou|eigenlijk|precies) (van me|van mij) $
    ^ (is er|hebben jullie|heeft u|wat is|heb je|hebt u) (een|het) [telefoonnummer|nummer] (dat|waarop|waar|die|om) (ik|jullie|u) (jullie|u|naar|op|kan) (te) (ik) [kan bellen|bellen|bereiken|kan bereiken|naar kan bellen|op kan bellen|te bellen|bereikbaar]
    ? ^ (ik) [snap|begrijp|versta] (er|hier|dit|het|echt) (echt|helemaal) (er) [niks van|niets van|niet|geen bal van|dit niet|het niet|dit bericht niet|helemaal niks van] $
    ^ (now) (ben|is|praat|spreek|chat|bent|zit) (je|jij|dit|u|ik|er|met) (hier|met|nou) (een|met een) [robot of een mens|robot of mens|mens of een robot|mens of robot|bot of een mens|mens of bot|bot of mens|mens of een bot|computer of een mens|echt mens|echt persoon|echte persoon|robot|bot|computer|mens of een computer] $
    ^ (now) (waarvoor|waarover|waar) [is dit|waarvoor is dit|waarvoor dient dit|waarover gaat dit|waarover gaat het|waar is dit voor|waar slaat dit op|waar dient dit voor|waar gaat het over] (bericht|eigenlijk|nou|voor|precies|now) $
    ^ (now) wat is dit (now|nou|hier|voor|allemaal|eigenlijk) (allemaal|iets|bericht|hier|eigenlijk|voor iets) $
    ^ (now) [wie] [is|ben|bent|zijn|zijt|stuurt|sms] (dit|je|jij|u|jullie|daar|gij|er|deze|mij|hier) [eigenlijk|toch|aub|nu|dan|dit] $
    [wie] [stuurt|sms|smst|appt] [dit|mij|me|deze] (eigenlijk|toch|aub|nu|dan|dit) $
    wie [stuurt|smst|appt] (mij|me|er|dit|deze|hier)
    [van|met] wie [is|heb|spreek|komt|krijg] (dit|deze|ik|het) [nummer|berichten|bericht|van doen]
    ^ (now) [van|met] wie [is|heb|spreek|komt|krijg] [dit|deze|ik|het] (nummer|berichten|bericht|van doen) $
    ^ (now) [van wie|met wie] (now) $
    ^ (now) met wie [spreek|praat|app|sms] ik (eigenlijk|toch|nu|hier) $
    [welk|welke|wat voor] [firm] (is|ben|bent|zijn|stuurt) (dit|je|jij|u|jullie|het|mij)
    [wat is dit voor nummer|van wie is dit nummer|ken dit nummer niet|ken ik u|ken ik jou|ken ik je|waar gaat dit over|waarover gaat dit]
    [how] (me|mij|hier|dit|deze|die) (hiervoor|voor|van|hier|det) (det) (texts|list) [leave_list]
    [how] (det) (det) [texts] [leave_list]
    [how] … [geen|niet meer] … [ontvangen|krijgen|krijg]
    [hoe|waar|op welk nummer] [kan ik|kunnen we|bereik ik|kan ik met] (u|jullie|iemand|de) (klantenservice|klantendienst|helpdesk) [bereiken|contacteren|bellen|spreken|bereik]
    [hoe|op welk nummer] bereik ik [u|jullie|iemand|de klantenservice]
    (ik) heb hulp nodig $
    welke rechten heb ik
    [kan ik|wil|graag|mag ik] (met) (een) (echt|echte) [mens|medewerker|persoon|iemand] [spreken|praten|chatten]
    [wat|welk woord|welke code|waarmee] … [sturen|smsen|typen|doen|intikken|antwoorden|schrijven|appen] om … [texts] (meer) (te) (krijgen|ontvangen)
    om geen (det) [texts] meer te [krijgen|ontvangen]
    [hebben jullie|heeft u|hebt u|is er|wat is] (ook|een|het|jullie|uw) [telefoonnummer|klantenservicenummer|nummer van de klantenservice|contactadres|emailadres]
    [hoe] (kan|kun) (ik|je|men) (jullie|u|iemand) (telefonisch|het beste) [bereiken|bellen|contacteren|spreken]
    [welk|welke] [woord|code|trefwoord|commando] … [te melden|af te melden|uit te schrijven|te stoppen|stoppen|afmelden|uitschrijven]
    ^ [wat is|wat was|wat zijn|wat moet] (dit|dat) (nou|eigenlijk|voor) [dit|dat|nummer|voorstellen|dit voor|dit voor iets] $
    ^ waarom [krijg|ontvang|sturen|stuurt|appen|sms|berichten|heb] (ik|jullie|je|u) (mij|me) (dit|deze|die|dat) (texts) (gekregen) $
    ^ hoe [stop|kan|meld|zet|blokkeer|krijg] (ik) (dit|deze|die|dat|dit allemaal|hier) (det) (texts) [stop|stoppen|dit|uit|weg|af|uitzetten|deze|mee|blokkeren|van af] $
    [hoe|waar] (kan|kunnen) (ik|we) [contact opnemen|contact met jullie opnemen|jullie bereiken|jullie bellen|iemand bereiken|iemand spreken] $
    ^ (wat is|heb|hebben) (het|je|jullie|een) [telefoonnummer|nummer|mailadres] (van) (de|jullie) [klantenservice|klantendienst|helpdesk]
    hoe [kom|raak|geraak] (ik|je|men) (hier|daar|er|van) (det) (det) (texts) [af|vanaf|hiervan af|ervan af|daarvan af|hier vanaf|kwijt]
    [kan|kunnen|mag|wil|zou] (er) [een medewerker|iemand|een mens|een echte medewerker|een echt mens|iemand van jullie|een collega|de klantenservice] (mij|me|ons) (now) (even) [bellen|terugbellen|contacteren|antwoorden|opbellen]
    [spreek|praat|chat|ben] (ik) (met|nu met|hier met) [een|een echt|een echte] [mens|robot|bot|persoon|medewerker]
    ik (kom|geraak|raak) er niet uit (met) (die|deze) (robot|bot)
    ^ (now) [is dit|ben jij|bent u|zijn jullie|praat ik met|app ik met|spreek ik met] (now) (een) [robot|bot|mens|echt mens|echt persoon|computer|computerprogramma|een robot|een bot|een mens|echt] (now) $
    [wat|welk woord|hoe] (moet|moeten|kan|kunnen) (ik|je|we) (now) (sturen|smsen|typen|doen|intikken) [sturen om|smsen om|typen om|doen om|intikken om|antwoorden om|sturen zodat] (now) (te|hiermee|dit) [stoppen|te stoppen|af te melden|me af te melden|uit te schrijven|te laten stoppen|dit te stoppen|eraf te komen|eruit te komen]
    (met) wie (ben|zit) (ik) (hier) (now) (aan) [aan het appen|aan het sms en|aan het smsen|aan het praten|aan het schrijven|sta ik hier te praten]
    met wie (heb|spreek|app|sms|praat) ik (hier|nu) (eigenlijk) (te maken|het genoegen)
    met wie (ben|zit|sta) ik (hier|nu) (eigenlijk|nu) aan het [appen|sms en|smsen|praten|schrijven|chatten|berichten]
  `,
  access: `
    ? wat [doen jullie|doet u|doen ze|gebeurt er] (precies|eigenlijk|allemaal|dan) met mijn [gegevens|persoonsgegevens|data]
    [ik wil|mag ik|kan ik|laat me] (graag) mijn [persoonsgegevens|persoonlijke gegevens|gegevens] (eens|even) [zien|inzien|bekijken] $
    [met wie|aan wie] [delen jullie|deelt u|geven jullie|hebben jullie|verkopen jullie] mijn [gegevens|persoonsgegevens|nummer] (gedeeld|door|gegeven)
    [waarvoor|waarom] [gebruiken jullie|gebruikt u|hebben jullie|heeft u] [own_docs|own_ways] (nodig)
    sinds wanneer [hebben jullie|heeft u|heb je] [own_ways|own_docs]
    [staat er|is er|zit er] (iets|een) [iets|een notitie|een opmerking|een nota] over mij (in|bij|op)
    [welke bedrijven|welke firma's|wie] (hebben|heeft) [own_ways|mijn gegevens] (allemaal) [gekregen|ontvangen]
    [stuur|geef|toon|=laat] (mij|me) (graag) (aub) [alles wat u over mij heeft|alles wat jullie over mij hebben|alles wat u van mij heeft|alles wat jullie van mij hebben]
    [=laat me|mag ik|kan ik|wil ik|ik wil|ik wil graag|ik zou graag] (graag) [own_docs] (eens) [zien|inzien|inkijken|bekijken]
    [inzage in|inzien van|een kopie van|kopie van|een overzicht van] [own_docs]
    [met wie|aan wie|met welke bedrijven|aan welke bedrijven] (hebben|heeft|heb) (jullie|u|je) [own_docs|own_ways] (allemaal) [gedeeld|gegeven|doorgegeven|verkocht|doorverkocht]
    [van wie|waar] [haalt u|halen jullie|haal je] [own_docs|own_ways] (vandaan)
    (zit|staat|is) er (soms|misschien) een [aantekening|notitie|opmerking|vermelding] over mij in (het|jullie|uw) [systeem|dossier|computer|bestand]
    [camerabeelden|beelden|opnames] (krijgen|zien|hebben) waar ik … op sta
    wie [heeft|hebben|keek] (er) (allemaal) (now) (in|naar) [in mijn dossier|mijn dossier|in mijn gegevens|in mijn account|in mijn bestand|naar mijn uitslag] (zitten) [gekeken|gesnuffeld|kijken|ingezien|gezien|gezeten|geneusd]
    [wil|mag|zou|kan] (ik) (graag) (het|de|dat|mijn) [gespreksverslag|verslag|dossier|rapport|aantekeningen|notities|opname|geluidsopname|chatverslag] (now) [lezen|inzien|zien|horen|beluisteren|hebben|ontvangen] (dat) (jullie|u) (over)
    staat mijn oude [adres|nummer|mail|telefoonnummer] (now) bij jullie [genoteerd|geregistreerd|in het systeem|vermeld|bekend]
    wat [heeft|hebben] (de|jullie|uw) [adviseur|arts|dokter|huisarts|psycholoog|leraar|juf|medewerker|consulent|coach|begeleider|monteur|agent|verkoper] (now) over (mij|me|ons) [opgeschreven|genoteerd|geschreven|vastgelegd|gerapporteerd|opgenomen|ingevuld|vermeld]
    (wat) (heeft) … over mij [opgeschreven|genoteerd|vastgelegd|in het dossier gezet] (dat) (wil|mag|zou) (ik) (graag) [wil ik lezen|wil ik zien|lezen|inzien|zien]
    wat staat er (bij) (jullie|u) (eigenlijk) (allemaal) over [mij|me|ons] (in|allemaal)
    [kunt u|kun je|kan je|kunnen jullie|wilt u|kan u] (me|mij|ons) (now) [sturen|laten weten|zeggen|mailen|vertellen|tonen] wat er (precies|exact|allemaal|now) (over|in) [mij|mijn dossier|mijn fiche|mijn patiëntendossier|het dossier|mijn kaart|mijn papieren] (in) (staat|genoteerd)
    [vanwaar|van waar|waar|hoe komt|van wie|vanwie] [hebt|heb|hebben|haalt|komen|hebde|komt] (ge|gij|gulle|jullie|u|je|gullie) (aan|nu|toch) [mijne nummer|mijnen nummer|m’n nummer|mijn nummer|mijn nr|mijne gsm|mijnen gsm|mijn gsm|m’n nr|mijn gsmnummer] (vandaan|now)
    [stuur|sturen|geef|mail] (u|jullie|je) (now) (alles) (now) [op wat|alles wat|wat] (jullie|u|je) (now) [over|van] [mij|me|ons] [hebben|heeft|hebt|weten|weet|bewaren|opgeslagen]
    [wat|wie] weten (jullie|u) (eigenlijk|now) (allemaal) (van|over) [mij|me|ons]
    wat weet u (eigenlijk|now) (allemaal) (van|over) [mij|me|ons]
    [inzage|kopie|afschrift|overzicht] (in|van) (wat|alles) (er|wat er) (over|van) [mij|me|ons] (in) (het|mijn) dossier
    [wat|alles wat] (er) (over mij) (staat) (er) in [mijn dossier|mijn patiëntendossier|mijn account|mijn profiel] (staat) (over mij)
    (ik|mag|kan|wil) (wil|ik|zou) (graag) [mijn dossier|mijn gegevens|mijn klantgegevens|mijn persoonsgegevens|mijn opgeslagen gegevens|mijn data] (now|graag) [inzien|inkijken|opvragen|bekijken|komen inkijken|in kunnen zien]
    [inzageverzoek|recht op inzage|verzoek tot inzage|verzoek om inzage|inzage in mijn gegevens|inzage in mijn dossier|inzagerecht]
    ? [laat|toon|geef|laten] (me|mij|eens) (eens|even|me) (zien|weten) [wat jullie|wat u|alles wat jullie|alles wat u|wat je] (allemaal) (over|van) [over me|over mij|van mij|van me] (allemaal) [hebben|heeft|weten|weet|bewaren|bewaart|opslaan|hebt|opgeslagen]
    [welke|wat voor] (my) [data] [hebben|heeft|heb|bewaart|bewaren|bezit|hebt] (you) (allemaal|precies|eigenlijk) (about)
    [welke|wat voor] (my) [data] … [about]
    wat [hold] (you) (allemaal|precies|eigenlijk) [about]
    (alle|de) [data] (die) (you) [about] [hold]
    [waar|hoe|van wie] … [private] [vandaan|gekregen|gehaald|vandaan gehaald|gevonden]
    wie heeft (you) [mijn|dit] [private] (gegeven|verkocht|doorgegeven)
    (waarom) [hebben|heeft|heb] (you) mijn [private]
    [kopie|overzicht|afschrift|inzage|uitdraai|toegang] (van|in|tot) (my) [mijn|mn|al mijn|m’n|onze|persoonlijke] (my) [data]
    [stuur|stuurt|geef|toon|bezorg] (you) [me|mij] (aub) (een) (kopie|overzicht) (van) (my) (my) [data]
    [stuur|stuurt|geef|toon|bezorg] (you) (aub) (een) (kopie|overzicht) (van) [mijn|mn|al mijn|m’n] (my) [data]
    (mijn) [data] [inzien|opvragen|inkijken|bekijken|in te zien|op te vragen]
    [weten|zien] [wat|welke] … [about] [hold|weten]
    [artikel|art] 15 (avg)
    [hoe|waar] [komen|komt|kom|hebben|heeft|heb|hebt|haalde|haalden|haal|haalt] (you) (eigenlijk|toch) (aan|bij) [mijn|dit] [private]
    [hoe|waar] (you) aan [mijn|dit] [private] [komen|komt|kwamen|komen jullie]
    [is|zijn|werd] (mijn|onze) [nummer|gegevens|telefoonnummer|06|nr|gsm nummer] (ergens|now|door jullie) [gekocht|verkocht|gelekt|doorgespeeld|aangekocht|doorgegeven]
    [laat|toon|geef|zeg|vertel|stuur] (now|u) (mij|me|ons) (now) (zien) (wat|welke) (er|info|gegevens|now) [in mijn dossier|in mijn profiel|in mijn account|in mijn klantdossier|over mij|van mij] (now) [staat|staan|bewaard|bekend|opgeslagen|hebben|weet|weten]
    [laat|mag ik|kan ik|wil ik] (now) (zien|eens) [zien wat|weten wat|inzien wat|eens zien wat] … [mijn dossier|mijn profiel|mijn klantdossier|mijn account|over mij|van mij]
    [afschrift|kopie|overzicht|uitdraai|opgave|inzage|lijst] (van|in) (de|alle|al|mijn) (door) (u|jullie) [verwerkte|opgeslagen|bewaarde|verzamelde|geregistreerde] [data|gegevens|persoonsgegevens]
    [op|in|via] [welke|welk] [lijst|bestand|database|databank|site|website] (heb|hebben|heeft|hebt|staat|sta) (jullie|u|je|ik) (mij|me|mijn nummer|mijn naam) (gevonden|gehaald)
    (wil|wens|zou) (ik) (graag) (een) [kopie|afschrift|overzicht|uitdraai] (hebben|ontvangen|krijgen) van (alles) [alles wat jullie van me weten|alles wat jullie van mij weten|alles wat u van mij weet|alles wat jullie weten|alles wat jullie over mij weten|alles wat u over mij weet|alles wat jullie hebben|alles wat u heeft|wat jullie over mij weten]
    [kopie|afschrift|overzicht|uitdraai] van alles (wat) (jullie|u) (over|van) (mij|me) [weten|weet|hebben|heeft|bewaren|bewaart]
  `,
  erase: `
    [geen spoor|geen sporen] (meer) van mij
    [vernietig|vernietigt|versnipper|wis|verwijder] (u) (alle) (de) [kopieën van mijn|kopieen van mijn|kopie van mijn|scans van mijn] (papieren|paspoort|id|identiteitskaart|rijbewijs)
    [verwijder|wis|verwijdert] (u) (alle) [mijn oude foto's|mijn oude fotos|mijn foto van de website|mijn foto van de site|alle foto's van mij]
    [wil niet meer|wens niet meer] in (jullie|uw|de) [database|databank|systeem|administratie|archief] (te) [staan|voorkomen|zitten]
    [delete] [own_docs]
    [shred|versnipper|versnippert|vergeet|vergeten|verscheur] [own_docs|own_ways]
    [own_docs] (en|graag) [moet weg|moeten weg|mag weg|mogen weg|kan weg|kunnen weg|vernietigd worden|moet vernietigd worden|moeten vernietigd worden|moet gewist worden|moeten gewist worden]
    [bewaar|bewaart|hou|houd|houdt] [own_docs] [niet meer|niet langer]
    [verzamelde antwoorden|mijn antwoorden|mijn formulier|die kaart|mijn kaart|mijn pasfoto] (met pasfoto) [moet vernietigd worden|moeten vernietigd worden|kan uit de|mag uit de|moet uit de] (la|computer|kast|map)
    [wil|willen|mag] (ik|wij) (in) [geen enkel bestand|geen enkele lijst|geen enkel systeem|geen enkele database|geen enkel register] (van) (jullie|u|meer) (meer) (now) [voorkomen|staan|zitten|bewaard]
    [nooit] (toestemming|akkoord) (gegeven|gekregen) (om|voor|dat) (jullie|u|now) [mijn nummer|mijn gegevens|mijn naam|mijn adres|mijn foto|dat] (now) (te) [bewaren|opslaan|op te slaan|bijhouden|houden|bewaart|bijhoudt|te bewaren|opgeslagen]
    [heb|ik heb] (nooit|niet) (ik) (now) [toegestaan|toestemming gegeven|goedgevonden] (dat|om) (jullie|u) (now) [mijn nummer|mijn gegevens|mijn naam|mijn adres|dat|mijn foto] (te) [bewaren|bewaart|opslaat|bijhoudt|opslaan]
    [die foto|de foto|de foto’s|die foto’s|de kopie|de scan|het filmpje] (van) (mij|ons|mijn kind|mijn zoon|mijn dochter) [moet|moeten|mag] (now) (van|uit) [jullie pc|jullie computer|uw computer|uw pc|de website|jullie site|jullie server|jullie facebook|de computer] (now) (af|weg|verwijderd)
    [trek|herroep] (ik) (mijn|hierbij) [toestemming] (voor|tot) [gegevensverwerking|de gegevensverwerking|de verwerking|verwerking|het bewaren] (now) (in) … [wis|verwijder|vernietig] (now) (alles|mijn gegevens)
    [haal|haalt|verwijder|wis|gooi|schrap|neem] (u|now) (de|het|alle|mijn) [foto|foto’s|fotos|kopie|kopieën|gegevens|naam|scan|pasfoto|beelden|filmpje] (van) (mij|mijn|ons|onze) (zoontje|zoon|dochter|dochtertje|kind|kinderen|paspoort|rijbewijs|id) (van|uit) [jullie computer|uw computer|de computer|jullie systeem|uw systeem|de site|jullie site|het archief|jullie server|de website|jullie bestand]
    [naam|nummer|adres|telefoonnummer|foto|gegevens] (en|now) (adres|nummer|telefoonnummer|gegevens|naam) (now|graag|voorgoed|definitief) (voorgoed|definitief|graag) [uit] (jullie|uw|de|het) [kaartenbak|computer|bestand|systeem|boek|ledenboek|archief|administratie|dossier|register|database|bestanden] (now) (halen|schrappen|verwijderen|wissen)
    [zorg|zorgt u|zorgen jullie|zorg ervoor] (er|ervoor|now) (voor) dat ik (er|daar|nergens|niet|in) (bij|in) (u|jullie|uw) … [niet meer in sta|niet meer in voorkom|niet meer voorkom|nergens meer in sta|meer in voorkom|meer in sta|niet meer insta|weg ben]
    [waarom|hoezo|hoe komt het dat] [hebben jullie|heeft u|heb je|bewaart u|bewaren jullie] (nog|nog steeds|now) (altijd) (een|die|de) [kopie|scan|foto|kopietje] (van|now) … [weggooien|weggooien aub|weg ermee|weg daarmee|vernietigen|versnipperen]
    (de|mijn|alle|die) [oude bestellingen|oude gegevens|oude orders|oude aankopen|oude facturen|oude afspraken|bestelgeschiedenis|oude bestelling|oude dossiers|oude foto’s] [mogen|mag|kunnen|kan] (now) [weg|gewist|gewist worden|verwijderd worden|weggegooid worden|verwijderd|weggegooid|worden gewist|worden verwijderd]
    (mijn) [naam|foto|nummer|adres|gegevens|dossier] [mag|mogen|moet|hoeft] niet (meer|now) (bij|in) [u|jullie|uw bestand|jullie bestand|uw systeem|jullie systeem] (now) [blijven|blijven staan|bewaard blijven|achterblijven|bewaard worden]
    [trek|herroep|intrekken] (ik|hierbij|now) (mijn) toestemming … [mijn naam|mijn gegevens|mijn nummer] (mag|mogen|moet) (now) niet (bij) (u|jullie) [blijven|bewaard]
    [alles] (van) [mij|ons|mijn zoon|mijn dochter|mijn kind] (now) (uit|van) (het|de|jullie|uw) [systeem|computer|database|bestand|bestanden|archief|administratie|server|dossiers] (now) (halen|weg|verwijderen|wissen)
    [haal|haalt|halen|verwijder|verwijdert] (u|jullie|je) (now) [de foto|foto’s|de foto’s|het filmpje|de foto’tjes|de beelden] van (mijn|ons|onze) [dochter|zoon|kind|kinderen|mij] (now) (van|uit|af)
    weg met (al) [mijn|mn|ons|onze] (hele|oude) [mijn_dok]
    [verwijder|verwijderen|wissen|wis|vernietig|vernietigen] (u|jullie) (now) [de gegevens|alle gegevens|het dossier|de foto’s|het account|alles] van [mijn overleden|mijn man|mijn vrouw|mijn moeder|mijn vader|mijn kind] (man|vrouw|moeder|vader)
    [de gegevens|alle gegevens|het dossier|het account] van [mijn overleden man|mijn overleden vrouw|mijn overleden moeder|mijn overleden vader|mijn man|mijn vrouw|mijn moeder|mijn vader] (now) (te) [verwijderen|wissen|vernietigen|verwijdert|wist|weghalen|schrappen]
    (graag) [mijn|mn|onze] (nummer|naam) (en|én) [adres|nummer|mailadres|naam|nummer en adres|naam en adres] uit (jullie|uw|al jullie|het|de) [opslag]
    [gooi|gooit|gooien|smijt|kieper|flikker|haal|haalt|halen|doe|doet|trek|veeg|maak] (u|jullie|je) (now) [mijn|mn|onze|al mijn|alle] (now) [mijn_dok] (now) … [weg|eraf|eruit|in de prullenbak|door de shredder|door de papierversnipperaar|bij het oud papier|in de container]
    [mijn|mn|onze|al mijn] (oude|hele|complete) [mijn_dok] … [uit|van] (jullie|uw|het|de|je|al jullie) [opslag] (now) (te) [halen|gehaald|verwijderen|wissen|schrappen|af|verwijderd|gewist|weghalen|haalt|weg]
    [mijn|mn|onze|al mijn] (oude|hele|complete) [mijn_dok] (en foto|en adres|en alles) (now) [kan|kunnen|mag|mogen|moet|moeten] (now) [weg|eruit|eraf|de prullenbak in|in de prullenbak|bij het oud papier|door de shredder|door de papierversnipperaar|verdwijnen|de container in]
    [haal|haalt|schrap|schrapt|verwijder|verwijdert|wis|gooi|gooit|halen|streep|delete] (u|jullie|je) (now) [mij|me|ons|mijn naam|mijn nummer|mijn telefoonnummer|mijn gegevens|mn nummer|mn naam|onze naam] (now) (now) [uit|van] (jullie|uw|het|de|je|al jullie) [opslag] (now) (weg|halen|schrappen|verwijderen|wissen)
    [mij|me|ons|mijn naam|mijn nummer|mijn telefoonnummer|mn nummer] (now) [uit|van] (jullie|uw|het|de|je|al jullie) [opslag] (now) (te) [halen|verwijderen|wissen|schrappen|gooien|gehaald|verwijderd|gewist]
    [sta|staan|zit] (ik|wij|we) (now) nog (steeds|altijd) in (jullie|uw|het|de) [opslag] … [schrap|haal|verwijder|wis|verwijderen|wissen|schrappen|eruit|weghalen|uit halen]
    [mag|mogen|moet|hoeft] (er) [niks|niets|geen gegevens|geen spoor|geen sporen] (meer) [van|over] [mij|me|ons] (meer|now) [in|bij] (jullie|uw|het|de|u) (opslag) [staan|bewaard|achterblijven|overblijven|zijn|blijven|bewaard worden|opgeslagen|liggen]
    [mijn|mn|onze] [mijn_dok] [hoeft|hoeven|mag|mogen|moet|moeten] (u|jullie|je) niet (langer|meer) (te) [bewaren|opslaan|bewaard|houden|bewaard worden|opgeslagen|archiveren]
    [vergeet|vergeten] (u|jullie) (mij|me|ons) (maar|now) (helemaal|volledig|compleet) (ook) [in|uit] (jullie|uw|de|het) [opslag]
    [hef|heft|sluit|verwijder|wis|kill|delete] (u|jullie|je) (now) (mijn|mn|ons) (klantaccount|account|profiel) (now) [op en gooi alles weg|op en wis alles|en gooi alles weg|en wis alles|op en alles wat erbij hoort]
    (het|de) [account|klantaccount|profiel|patiëntendossier|klantkaart|klantenkaart|ledenaccount] (now) (definitief|helemaal|volledig|compleet) [verwijderen|wissen|opheffen|vernietigen|sluiten|laten wissen|laten verwijderen|deleten] (aub|now)
    [fotos en adres|gegevens|fotos|mijn adres] (van mij) [moeten eruit|moet eruit] (helemaal) (weg)
    ? [alle|al mijn|al de|mijn] [info|informatie|gegevens|data|persoonsgegevens] (over|van) (mij|me) (mag|mogen|moet|moeten|kan|kunnen) (now) [eruit|weg|verdwijnen|er uit|uit het systeem|gewist|verwijderd|de prullenbak in]
    ? (ik) (wil|wens|zou) (graag) [vergeten worden|worden vergeten|vergeten te worden] (avg|gdpr|volgens|in|door) (de|jullie) (avg|gdpr|systeem)
    recht op [vergetelheid|gegevenswissing|vergeten worden]
    (mijn|ons) [klantaccount|account|profiel|klantprofiel|klantenaccount|gebruikersaccount|klantenkaart account] (mag|graag|wil|kan|moet|aub) (ik|now|weg) (now) [opheffen|opgeheven|opgeheven worden|verwijderen|verwijderd|weg|wissen|sluiten|gesloten worden|laten verwijderen|laten wissen|laten sluiten]
    alles wat [jullie|u|je|ge] (now) [over|van] [mij|me|ons] [bewaren|bewaart|hebben|hebt|heeft|weten|weet|opgeslagen|bijhouden|bijhoudt|opslaan] … [verdwijnen|weg|verwijderen|wissen|vernietigen|vernietigd|gewist|verwijderd]
    [wis|verwijder|vernietig|verwijdert|vernietigt|delete|laat] (now) alles wat [jullie|u|je|ge] (now) [over|van] [mij|me|ons] [bewaren|bewaart|hebben|hebt|heeft|weten|weet|opgeslagen|bijhouden|bijhoudt|opslaan]
    [delete] (you) (aub) (onmiddellijk|direct|meteen|graag) (my) [mijn|mn|m’n|onze|al mijn|mijne] (my) [data|account|profiel|klantaccount]
    ^ (now) [delete] (de|alle|het) [gegevens|account|klantaccount|persoonsgegevens] (now) $
    [mijn|mn|m’n|onze|mijne] (my) [data|account|profiel] (aub) (graag|volledig|onmiddellijk|uit|uw|jullie|systeem|compleet|definitief) (systeem) [delete]
    ^ (now) (alle|de|het) [gegevens|account|klantaccount|persoonsgegevens] (aub) (graag|volledig|onmiddellijk|compleet|definitief) [delete] (now) $
    [delete] (you) (aub) alles (wat) (you) [about] [hold]
    alles [over mij|van mij] [delete]
    [delete] (you) (aub) alle (my) [data] (die) (you) (about)
    [artikel|art] 17 (avg)
    recht op [vergetelheid|gegevenswissing|wissing]
    vergeet mij $
    [mijn|onze|alle|al mijn] [gegevens|data|account|profiel|info] (now) [verdwijnen|weg|gewist worden|verwijderd worden|vernietigd worden|weg te halen|weggehaald worden|moeten weg]
    [gooi|gooit|gooien|smijt|kieper|flikker] (u) (now) [alles|al mijn gegevens|mijn gegevens|mijn data|de hele boel|mijn dossier|al mijn data] (now) weg
    [gooi|smijt|haal|doe|trek] … [gegevens|data|dossier|info] (now) (door|in) (de) [shredder|versnipperaar|papierversnipperaar|door de shredder|in de shredder|in de prullenbak]
    (er) [mag|mogen|hoeft|moet] (er) (now) [niks|niets|geen enkel gegeven|geen spoor|geen gegevens] (now) [van mij|over mij|van ons] (meer) (now) (bij jullie|bij u) [bewaard|opgeslagen|bewaard blijven|overblijven|achterblijven|blijven|opgeslagen blijven|staan|blijven staan]
    [bewaar|bewaart|hou|houd|houdt] (u|jullie) (now) [niks|niets|geen gegevens|geen data] (meer) [van mij|over mij|van ons] (meer|bij)
    [delete|deleten|wis|wist|verwijder|verwijdert|verwijderen] (u|jullie) (now) (alle|alles|al) [alles|informatie|info|data|gegevens|alle informatie|alle info] (dat|wat) [van|over] [mij|me|mijn persoon|ons]
    [delete|deleten|wis|wist|verwijder|verwijdert|verwijderen] (u|jullie) (now) [alles|alle info|alle informatie|alle gegevens] (now) [dat|wat] (jullie|u|je) (van|over) (mij|me)
    (wilt|kunt|kunnen|wil|kan) (u|jullie|je) (now) (alle|al) [informatie|info|gegevens|data|alles] [over|van] [mijn persoon|mij|ons|me] (now) [verwijderen|wissen|vernietigen|weghalen|weggooien|deleten]
    [mijn profiel|mijn account|mijn dossier|mijn gegevens|mijn data|mijn klantaccount] (now) [moet|moeten|mag|mogen|kan|kunnen] (now) (helemaal|volledig|compleet) weg
    recht om [vergeten|gewist|verwijderd] te worden
    [haal|haalt|halen|verwijder|verwijderen|wis|gooi|trek] (u|jullie) (now) [al mijn gegevens|mijn gegevens|al mijn data|mijn data|al mijn info|mijn dossier|alles van mij|alles over mij|mijn persoonsgegevens|al mijn persoonsgegevens] (now) (uit|van) (jullie|uw|het|de) (systeem|database|bestand|bestanden|servers|administratie|computer)
    [account|profiel|klantaccount|klantprofiel|gegevens|data] (now) (met|inclusief|en|plus) (al|alle|mijn) (mijn|de) (gegevens|data|persoonsgegevens) (now) [verdwijnt|verdwijnen|gewist wordt|gewist worden|verwijderd wordt|verwijderd worden|weg is|weg zijn]
    (weg|eraf) [weg|eruit] met (al) [mijn|m n|mn|onze] (opgeslagen|persoonlijke) [gegevens|data|info|informatie|persoonsgegevens|klantgegevens]
    [wis|wist|verwijder|verwijdert|schrap|gum] [mij|me|ons] (now) [uit al jullie systemen|uit al uw systemen|uit alle systemen|uit al je systemen|uit al jullie databases|uit alle databases|uit jullie systemen]
  `,
  rectify: `
    ? pas (even|aub) mijn [e-mailadres|mailadres|emailadres|adres|adresgegevens|achternaam|naam|geboortedatum] aan
    ^ (mijn) [recht op rectificatie|recht op correctie] $
    de [gegevens|data|info] die (jullie|u) [jullie over mij hebben|jullie van mij hebben|u over mij heeft|u van mij heeft|u over mij hebt] (zijn) [kloppen niet|zijn onjuist|onjuist|zijn fout|zijn verkeerd]
    ? ik heet … met [een s|een z|een t|een k|twee s|dubbele|dubbel|dt|th|ij|ck]
    ? [getrouwd|gehuwd] (en|mijn) [nieuwe naam|nieuwe achternaam|heet nu|naam is nu]
    ? [ik heb een nieuw|heb een nieuw|ik heb een nieuwe] [mailadres|e mailadres|adres|nummer|telefoonnummer|emailadres]
    mijn [nummer|telefoonnummer|gsmnummer] is (veranderd|gewijzigd) [veranderd noteer|veranderd noteert|gewijzigd noteer|veranderd dit is|veranderd nieuw]
    [werk|werkt] (aub) mijn gegevens (even|aub) bij
    [own_ways] (is|zijn) (nu|ondertussen|inmiddels) [anders|nu anders]
    [update|updaten|bijwerken] (graag) [own_ways|mijn gegevens]
    [als contactpersoon|contactpersoon|als noodcontact|noodcontact|begunstigde|partner|huisarts|erfgenaam] [staat mijn ex|staat mijn oude|staat mijn vorige|staat mijn overleden|staat de verkeerde] (nog) (genoemd|vermeld|genoteerd|man|vrouw) (dat) [moet|wordt|hoort]
    [ik heet|wij heten|mijn naam is|mijn naam schrijf je|je schrijft mijn naam] … met [één s|een s|dubbel s|twee s|één n|twee n|één l|twee l|één t|twee t|dt|d|t|c|k|ck|ij|y|ei|z|s|ph|f|v|h|een c|een k|een d|een t|een y|een z|een v|een f] niet
    [sinds|na|door] (mijn|het|ons|de) [huwelijk|trouwen|scheiding|bruiloft|trouw] [heet ik|is mijn naam|ben ik] … [past u|pas|wijzigt u|aanpassen|verandert u|veranderen|wijzigen|kaart]
    [ben|heet] (ik) (nu) [mevrouw|meneer] … [in plaats van|niet meer|ipv] … [aanpassen|wijzigen|verander|mevrouw|meneer]
    [nieuw nummer|nieuwe nummer|nieuwe gsm|nieuw gsm-nummer|nieuw nr] … (het|dat) [andere|oude] (now) [bestaat niet meer|werkt niet meer|is weg|klopt niet meer|vervalt]
    [mijn nieuwe nr|mijn nieuw nummer|mijn nieuwe nummer|nieuw nummer|nieuw nr|nieuwe gsm|nieuw mobiel] (is|now) … (het|de) [oude|oud|vorige] (nummer|now) [mag weg|weg|mag eruit|verwijderen|schrappen|wissen|klopt niet|vervalt|bestaat niet]
    ^ (now) [pas dat|pas dit|pas het|corrigeer|verbeter] (dat|dit|het) (now|even) (even) [aan|aub|graag|alstublieft] (now) $
    [ik heet|mijn naam is|mijn achternaam is|mijn voornaam is|je schrijft|men schrijft] … niet … [elke keer fout|steeds fout|altijd fout|telkens fout|staat fout|is fout|verkeerd|elke keer verkeerd|steeds verkeerd|pas aan|graag aanpassen|aanpassen aub|verbeteren|corrigeren|corrigeer|pas dat aan|wijzigen|rechtzetten]
    (mijn) [mail|e-mail|email|mailadres|e-mailadres|nummer|telefoonnummer|adres|postcode|huisnummer] [eindigt|is met|begint|heeft|is] (now) (met|op|een) (now) … niet … [pas dat|pas dat even aan|pas aan|aanpassen|verbeteren|corrigeren|verbeter dat|wijzig dat|corrigeer]
    [in mijn dossier|in mijn papieren|in het dossier|in jullie papieren|in uw papieren|in jullie systeem|in uw systeem|op mijn kaart|op mijn fiche|in mijn gegevens] (staat|sta) … [allergie|allergisch|notenallergie|gehuwd|getrouwd|ongehuwd|gescheiden|diabeet|roker|geboren] … [maar|terwijl|klopt niet|is fout|in feite|eigenlijk]
    [net getrouwd|pas getrouwd|ben getrouwd|zijn getrouwd|getrouwd|net gescheiden|ben gescheiden|pas gehuwd|gehuwd] … [zet me om|zet mij om|verander me|verander mij|verander mevrouw|pas mijn naam aan|wijzig me|wijzig mijn|maak van mevrouw|van mevrouw|verander mijn naam]
    [zet|verander|wijzig|schrijf] (u|now) (het|de|mijn) [contract|abonnement|lidmaatschap|factuur|dossier|account|rekening] (now) (aub) (op|naar) [mijn naam|mijn nieuwe naam|mijn meisjesnaam|mijn eigen naam|naam van]
    [nieuwe mobiel|nieuw nummer|nieuwe gsm|nieuw gsm-nummer|nieuw telefoonnummer|nieuw mobiel nummer|nieuwe tel|nieuw nr|nieuw gsmnummer] & [zet die in|zet dat in|zet dit in|zet hem in|noteer|noteren|in de plaats van het oude|in plaats van het oude|in plaats van de oude|vervang het oude|vervang de oude|pas dat aan|pas aan|schrijf dat in]
    ? [aanhef|aanspreking|titel|burgerlijke staat|voornaam|achternaam|voorletters|telefoonnummer|mailadres|adres|postcode|huisnummer|geboortedatum|geslacht] (graag|now) [wijzigen|aanpassen|veranderen|corrigeren|wijzig|aan te passen] (graag|now) [in|naar]
    [wijzig|verander|pas|corrigeer|zet] (u|jullie) (now) (mijn|de|onze) [aanhef|aanspreking|titel|burgerlijke staat|voorletters|achternaam|voornaam] (aan) (graag|now) [in|naar|van|op]
    ? (mijn|onze|de) [straat|straatnaam|achternaam|naam|woonplaats] is (now) [verkeerd gespeld|fout gespeld|verkeerd geschreven|fout geschreven|verkeerd]
    ? [achternaam|voornaam|naam|geboortedatum|adres|mailadres|telefoonnummer|klas|verjaardag] van [mijn dochter|mijn zoon|mijn kind|mijn man|mijn vrouw|onze dochter|onze zoon|mijn moeder|mijn vader] (now) [klopt niet|is fout|is verkeerd|is anders|moet zijn|is veranderd|klopt niet meer|staat fout|staat verkeerd|is gewijzigd]
    ? [bij jullie|bij u] staat (nog) dat [ik|wij|hij|zij|mijn] … [aanpassen|wijzigen|corrigeren|niet meer zo|klopt niet|is niet zo|niet waar]
    ? [mijn|m’n|mn] [06|nummer|telefoonnummer|mail|mailadres|adres|rekeningnummer] is (now) [veranderd|gewijzigd|nieuw|anders] (now) [nu|het is nu|de nieuwe|voortaan]
    ? [dat|het] is niet meer zo (now) (graag) [aanpassen|wijzigen|veranderen]
    ? (wij|we|ik) (zijn|ben) [verhuisd] … [huisnr]
    [verhuisd|verhuizen] (now) naar … [aanpassen|noteren|wijzigen|veranderen|verwerken|invoeren|doorvoeren|aan te passen|bijwerken|aan wilt passen]
    ? [woon|wonen] (ik|we|wij) (now) [nu|inmiddels|tegenwoordig|voortaan|sinds] … [huisnr]
    ? (ik|we|wij) [woon|wonen] [nu|inmiddels|tegenwoordig|voortaan] … [aanpassen|noteren|wijzigen|veranderen|verwerken|invoeren|doorvoeren|aan te passen|bijwerken|noteer dat]
    ? (ik) heet (ik) [tegenwoordig|voortaan|sinds mijn|nu|inmiddels|weer]
    ? [ben|is] (nu) [mevrouw|meneer|een vrouw|een man] … [geen|niet] [meneer|mevrouw|dhr|mevr|heer|man|vrouw] (now|graag) (now) (graag) [wijzigen|aanpassen|veranderen|verbeteren|corrigeren]
    ? (u|jullie) [heeft|hebben|spellen|schrijven|schrijft|spelt] (u|jullie) [mijn|onze|mn] [naam|voornaam|achternaam|straatnaam|familienaam|adres] (now) (now) [met een|zonder|met|fout|verkeerd|met dubbel]
    ? [mijn|onze|mn] (voornaam|achternaam) [naam|voornaam|achternaam|familienaam] … met (een|dubbele) [dt|d|t|k|c|ck|z|s|x|y|ij|ei|h|f|v|ph|th|g|ch|e|ee|a|aa|o|oo|i|ie|l|ll|n|nn]
    ? (er) staat … [bij jullie|bij u|in jullie systeem|in uw systeem|in mijn dossier|in jullie administratie|als geboortejaar|als geboortedatum|als adres|als naam|als achternaam|als postcode] … [maar|moet|is eigenlijk|hoort|klopt niet|dat klopt niet|is fout]
    ? [bij jullie|bij u|in jullie systeem|in uw systeem|in mijn dossier|in jullie administratie|in jullie gegevens] staat (er|nog) (dat|nog) … [klopt niet|dat klopt niet|niet meer zo|is fout|is niet zo|dat is fout|dat is niet juist|is niet waar|moet zijn|hoort te zijn|maar het is|aanpassen|wijzigen|kan dat anders]
    ? [huisnummer|postcode|geboortejaar|geboortedatum] (is|staat|moet) … [moet|niet|ipv|in plaats van] (huisnr) [zijn|huisnr]
    [andere|nieuwe|ander|nieuw] (bank) [bankrekening|rekening|rekeningnummer|zorgverzekering|zorgverzekeraar|verzekering|huisarts|werkgever|naam|achternaam|noodcontact|ziekenfonds] … [invoeren|noteren|aanpassen|wijzigen|verwerken|veranderen|doorvoeren|bijwerken|in te voeren]
    ? [zit|is] (nu|inmiddels) in [groep|klas|de klas] … niet (meer) in [groep|klas|de klas]
    ? [tussenvoegsel|titel|tweede naam|tweede voornaam|voorletter|busnummer|toevoeging|streepje|trema|accent] [ontbreekt|mist|is vergeten|staat er niet bij|staat er niet|mankeert]
    ? (er) [hoort|moet|ontbreekt|mist] (er|now) (een|nog een) [h|dt|t|d|k|s|c|e|n|l|streepje|letter|x|y|z] (in|bij|op het eind|achter)
    ? [staat|spellen|schrijven] (al|now) (jaren|steeds|altijd|nog) [fout|verkeerd] [bij jullie|bij u|in het systeem|in jullie systeem|in uw systeem|op de brieven|op alle brieven]
    verhuisd naar … [pas ff aan|pas aan|pas even aan|graag aanpassen|pas het aan]
    heet ik … [gewijzigd worden|aangepast worden|wijzigen|aanpassen]
    [geboortedatum|geboortejaar|postcode|huisnummer|achternaam|voornaam] klopt niet (het) (moet|is)
    oude [mail|mailadres|nummer|nr] [doet t niet meer|doet het niet meer|werkt niet meer|bestaat niet meer] (de) [nieuwe|nieuw]
    staat [verkeerd|fout] in (t) [dossier|het dossier|jullie dossier|mijn dossier|jullie systeem]
    ? heb [n ander|een ander|een nieuw|n nieuw] (06) [nr|nummer|06] … [zet die|zet hem|pas dat|noteer]
    ? aanhef (graag) [mevrouw|meneer|de heer] niet [de heer|mevrouw|meneer|dhr]
    bij jullie staat [mijn zoon|mijn dochter|hij|zij|mijn naam|mijn man|mijn vrouw] als
    ? [postcode|huisnummer|geboortedatum|geboortejaar] is … [ipv|in plaats van]
    [gescheiden|getrouwd] dus (nu|weer) … [willen jullie dat|kunnen jullie dat|wilt u dat|kunt u dat] [verwerken|aanpassen|wijzigen]
    [nieuw|nieuwe|ander|andere] [telefoonnummer|nummer|gsm nummer|adres|mailadres|emailadres|e-mailadres|achternaam|naam|rekeningnummer|06 nummer|postadres|email] (kan|kunt|kunnen|wil|willen|zou|graag|gelieve) (u|je|jullie|dat|het) (u|je|jullie|dat|het|even|aub) (even|ook|alsjeblieft) (in|bij) (het|mijn|jullie|uw) (systeem|dossier|profiel|account) [aanpassen|wijzigen|veranderen|updaten|noteren|invoeren|bijwerken|doorvoeren|opslaan|registreren|vermelden|zetten]
    (wil|wilt|kunt|kan|kunnen|willen|gelieve|zou) (u|je|jullie) (even|aub) [mijn nieuwe|mijn nieuw|mijn juiste|mijn correcte|ons nieuwe] [adres|telefoonnummer|nummer|mailadres|emailadres|e-mailadres|achternaam|gegevens|rekeningnummer] (even|aub|in) (in) (het|mijn|jullie|uw) (systeem|dossier|profiel|account) [noteren|invoeren|opslaan|registreren|aanpassen|wijzigen|opnemen|toevoegen|doorvoeren]
    [heeft|hebben|heb|hebt|gebruiken|gebruikt|staat|staan] (jullie|u|je|bij) (jullie|u|daar) (now) (nog|nog steeds|steeds) [mijn oude|mijn oud|ons oude|het oude|een oud|het verkeerde|een verkeerd|mijn verkeerde|de verkeerde|een verkeerde|de oude] [adres|mailadres|emailadres|achternaam|geboortedatum|postcode|huisnummer|rekeningnummer]
    [heeft|hebben|heb|hebt|gebruiken|gebruikt|staat|staan] (jullie|u|je|bij) (jullie|u) (nog|nog steeds|steeds) [mijn oude|mijn oud|ons oude] [nummer|telefoonnummer|naam|gegevens]
    (mijn oude) [mijn oude adres|mijn oude nummer|mijn oude achternaam|mijn oude naam|mijn oude mailadres|mijn oude telefoonnummer] (staat|staan) (er|now) (nog|staat|nog steeds) (staan|in|bij) [nog in|nog bij|bij jullie|in het systeem|in mijn dossier|in mijn account|in mijn profiel|in jullie systeem|staan]
    in (mijn|het|jullie|uw|onze) [profiel|dossier|account|systeem|gegevens|bestand|kaart|klantenkaart] (staat|staan|heb je|hebben jullie|heeft u) (er|now) (nog|now) (een|de|het|mijn) [verkeerd|verkeerde|foutief|foutieve|fout|foute|oud|oude|onjuist|onjuiste|ander|andere] [nummer|telefoonnummer|adres|naam|achternaam|voornaam|geboortedatum|mailadres|emailadres|postcode|huisnummer|geslacht]
    ? ik [heet|heette|noem me] (nu|sinds|tegenwoordig|voortaan|now) … [ipv|i p v|in plaats van|en niet|niet meer|niet]
    ? ik (sta|ben) (bij jullie|in het systeem|now) [sta|ben] (bij jullie|in het systeem|now) als [man|vrouw|meneer|mevrouw|dhr|mevr] (bij jullie) [geregistreerd|ingeschreven|opgeslagen|genoteerd|in het systeem]
    ? ^ (mijn) [naam|voornaam|achternaam|familienaam] [is|schrijf je|wordt|moet|spel je] (geschreven) met … [en niet met|niet met|ipv|in plaats van|en geen]
    ? ik [woon|wonen|werk] (daar|now) niet (meer|langer) … [aan|aanpassen|wijzigen|wijzig|bijwerken|veranderen|pas het aan|pas dat aan|pas aan]
    mijn [adres|naam|achternaam|voornaam|e mailadres|emailadres|email|geboortedatum|postcode|gegevens|huisnummer|telefoonnummer] [klopt|kloppen|is|zijn|staat|staan] (now) niet (meer) (goed|juist|correct|now) [in|bij] [jullie|uw|u|het systeem|het bestand]
    mijn [adres|naam|achternaam|voornaam|e mailadres|emailadres|email|geboortedatum|postcode|gegevens|huisnummer] [klopt|kloppen] niet … [aanpassen|aan te passen|wijzigen|te wijzigen|corrigeren|verbeteren|veranderen|pas aan]
    [fix] (you) (aub) (my) [mijn|mn|m’n|onze|persoonlijke] [data|field]
    [mijn|mn|m’n|onze|mijne] (my) [data|field] (aub) (graag) [fix]
    [mijn|mn|onze|m’n] [field|data] … [wrong]
    [wrong] [field|data] [van mij|in|bij] (uw|jullie|systeem|bestand|mij) (systeem|bestand|database)
    ^ (now) [fout|foute|verkeerd|verkeerde] [field] (now) $
    [hebben|heeft|heb|staat] (you) (mijn) [field] [wrong]
    [artikel|art] 16 (avg)
    mijn (achter|voor) [naam|achternaam|voornaam|familienaam] (is|schrijf je|wordt) … [met|zonder|niet] … [pas|aanpassen|wijzigen|corrigeren|verbeteren|graag|kunnen|kunt|aub|wijzig|corrigeer]
    ? [jullie|u] [noemen|noemt|schrijven|schrijft|spreken|spreekt] (me|mij) (now) (steeds|altijd|telkens|nog) … [het is|is het|moet zijn|ik heet|ik ben|maar|niet]
    [ik ben|ben een|ben] (toch|now) (een) [mevrouw|meneer|vrouw|man|dame|heer] (en|now) [geen|niet] (een|de) [mevrouw|meneer|vrouw|man|dame|heer|dhr|mevr]
    [verhuisd|verhuizing|adreswijziging] … [nieuw adres|nieuwe adres|adres is|adres wordt|adres]
    ik [woon|heet] (nu|sinds|inmiddels|tegenwoordig) … [graag wijzigen|graag aanpassen|graag corrigeren|aub wijzigen|aub aanpassen|graag veranderen|pas dat aan|wijzig dat|verander dat]
    [graag|aub|gelieve] [wijzigen|aanpassen|corrigeren|rectificeren|verbeteren] (aub|graag|dank u) $
    en niet … (graag|aub|gelieve) [graag corrigeren|graag aanpassen|graag wijzigen|aub aanpassen|aub corrigeren|aub wijzigen]
  `,
  port: `
    [ik verander van|ik stap over naar|ik wissel van] (een) [bank|huisarts|verzekeraar|tandarts|andere|school] … (geef|stuur) [geef mijn gegevens|stuur mijn gegevens|geef mijn dossier|stuur mijn dossier]
    [zet|draag] (aub) mijn [punten|playlists|spaarpunten] over [naar|bij]
    [stuur|geef|geeft|wil|mag|exporteer|=laat] (me|mij|ik) [own_docs] (graag) [als export|om mee te nemen|als bestand|als csv|in excel|voor mijn nieuwe huisarts|voor mijn nieuwe tandarts|voor mijn nieuwe arts]
    (mag|kan|wil) (ik) (een) [download|export|kopie|bestand] van alles (in) (een) [formaat|vorm|bestand] (dat|die) (een|de) [computer|machine|andere app|ander systeem|programma] (kan) [lezen|openen|inlezen|begrijpt]
    [formaat|vorm|bestand] (dat|die) (een) (ander|andere) [computer|machine|app|systeem|programma] (kan|snapt) [kan lezen|kan openen|kan inlezen|lezen|inlezen|snapt|begrijpt]
    [in een tabel|als tabel|in tabelvorm] & [stroomstanden|mijn stroomstanden|meterstanden|meetwaarden|mijn metingen|verbruiksgegevens|mijn standen]
    [dataportabiliteit|recht op dataportabiliteit|gegevensoverdraagbaarheid|overdraagbaarheid van gegevens|overdraagbaarheid van mijn gegevens|gegevensportabiliteit] (volgens|conform|now) (de|art) (avg|gdpr|20) (now) (graag|toesturen)
    [stap over|stappen over|verander|wissel|ga|gaan|overgestapt|verhuis] (naar|van|now) (een|now) (andere|nieuwe|ander) … [stuur|sturen|zet|draag] (now) [mijn gegevens|onze gegevens|mijn dossier|mijn data|de gegevens] (now) (naar|aan|daar|over|hen)
    [als bestand|als csv|csv|json|xml|excel-bestand|excel|gpx|exporteren|exporteer|export] & [mijn aankopen|mijn trainingen|trainingen|mijn loopjes|mijn metingen|mijn verbruik|mijn bestellingen|meterstanden|mijn boekingen|mijn workouts|mijn punten|mijn ritten|mijn resultaten|trainingsdata]
    [stuur|sturen|stuurt|geef|geven|draag|zet|mail|mailt|faxt] (u|jullie|je) (now) [mijn|mn|onze|ons] (hele|complete|medische) [dossier|gegevens|röntgenfotos|röntgenfoto’s|foto’s|patiëntendossier|polisgegevens|klantgegevens|uitslagen|historie|medisch dossier|data|papieren] … [naar|aan|door naar|over aan] (mijn|de|het|onze|dokter|tandarts) (nieuwe|andere|volgende) [nieuwe|andere|volgende|tandarts|huisarts|dokter|arts|specialist|apotheek|verzekeraar|advocaat|ziekenhuis|praktijk|school|opvang|bank|fysio]
    [mijn|mn|onze|ons] (hele|complete|medische) [dossier|gegevens|röntgenfotos|röntgenfoto’s|patiëntendossier|polisgegevens|klantgegevens|uitslagen|historie|medisch dossier|data|trainingsgeschiedenis|trainingsgegevens|schema’s] (now) [naar|aan|mee naar|over naar] (mijn|de|het|een) (nieuwe|andere|volgende) [nieuwe|andere|volgende|tandarts|huisarts|dokter|arts|specialist|apotheek|verzekeraar|ziekenhuis|praktijk|sportschool|school|bank|leverancier]
    [al mijn|mijn|mn|onze|al mn] (oude) [bestelgegevens|bestellingen|facturen|aankopen|gegevens|data|betalingen|trainingen|metingen|foto’s|afspraken|boekingen|bonnen] (now) [downloaden|exporteren|als csv|in csv|in een csv|als excel|in excel|in een excelletje|als bestand|in een bestand|als pdf|op een usb stick|in een bestandje]
    hoe neem ik mijn [sportgegevens|gegevens|data|trainingen] mee naar
    [mijn|mn|m’n|onze|mijne] [data] (graag|aub|naar) (een|naar) (andere|ander) (aanbieder|bedrijf|partij) [overdragen|exporteren|overzetten|meenemen|downloaden|exporteer|overdracht|over te dragen|doorsturen]
    [draag|exporteer|zet|export|overdracht|overdragen|exporteren] (van) (my) [mijn|mn|al mijn|m’n|onze] [data] (over)
    [mijn|mn|m’n|onze|mijne|persoonlijke] [data] … [machineleesbaar|gestructureerd|csv|json|excel|overdraagbaar|leesbaar] (formaat|bestand|format)
    (my) [data] in (een) … [formaat|format|csv]
    [artikel|art] 20 (avg)
    mijn [data] in een [bestand|export]
    [mijn|mn|m’n|onze] [gegevens|data|info|informatie|dossier] … [csv|json|excel|bestandje|xml|overdraagbaar|machineleesbaar|spreadsheet]
    [gegevens|data|info|informatie|dossier] … [andere|nieuwe|ander] [leverancier|aanbieder|provider|bedrijf|partij|bank|winkel|bureau]
    overdraagbaarheid
    [stuur|sturen|doorsturen|overdragen|overzetten|geef|geven|zet] … [dossier|gegevens|data|historie|geschiedenis|spullen] … [naar|aan] (mijn|de|een) (nieuwe|andere|volgende) [tandarts|huisarts|arts|aanbieder|provider|leverancier|bank|verzekeraar|sportschool|concurrent|bedrijf|praktijk|energieleverancier|school|werkgever]
    [mijn dossier|mijn gegevens|mijn data|mijn historie] (now) [doorsturen|overdragen|overzetten|overhevelen|meegeven|versturen] (now) (naar|aan)
    [spullen|gegevens|data|historie|geschiedenis] … (in|als) (een) [bestand|csv|excel|json|export|zip] (now) (voor|om|zodat|=want) … [nieuwe|andere|ander|overstappen|overstap|concurrent|wisselen|elders]
    [gegevens|data] (now) [als bestand|in een bestand|als file|op een usb|als csv|als excel]
    [gegevens|data] … [stap over|ga over|wissel van|overstap|overstappen] (naar)
  `,
  object: `
    (stop|hou op) [stop|stoppen|hou op] (aub) met (het) [gebruiken van|verwerken van|te gebruiken van|gebruik van|analyseren van] mijn [gegevens|persoonsgegevens|data]
    ? (jullie|u) [mogen mijn gegevens niet gebruiken|mag mijn gegevens niet gebruiken|mogen mijn gegevens niet verwerken|mogen mijn gegevens niet meer gebruiken]
    [advertenties|aanbiedingen|reclame|reclames] (daarop|daar op|erop) [op afstemmen|afgestemd op mijn|afstemmen op mijn|gebaseerd op mijn|baseren op mijn]
    uit mijn [recepten|aankopen|uitslagen|gegevens|metingen] (te|iets|dingen) [af te leiden|afleiden|leiden jullie]
    [bestudeer|analyseer|bekijk|volg] (aub) mijn [gewoontes|gewoonten|gedrag|koopgedrag|surfgedrag] niet
    [geen ai|geen kunstmatige intelligentie|geen algoritmes|geen algoritme] [met mijn|op mijn|voor mijn] [gegevens|foto's|fotos|dossier|data]
    [ik wil een|ik vraag een|graag een] [menselijke beslissing|beslissing door een mens|beoordeling door een mens]
    [laat een mens|een mens moet|er moet een mens|een mens mag] (dit|dat|hier) (bekijken|beoordelen|naar) [bekijken|beoordelen|beslissen|kijken|naar kijken] (en) (geen)
    (voor de dokter) [daar ga ik niet mee akkoord|ga ik niet mee akkoord] … [analyse|profiel|algoritme|afleiden]
    [analyseer|analyseert|=gebruik|gebruikt|profileer|profileert|evalueer|evalueert|bekijk|bestudeer] [own_docs] niet (meer) [voor|om] (een|jullie|uw|de|te) (doel|trainen) [purposes]
    [own_docs] [mag|mogen] niet (meer) (worden|gebruikt|in) (gebruikt) (worden|voor|in) (uw|jullie|een|de) [purposes]
    (voor|in) (uw|jullie|een|de|wetenschappelijk) [purposes] [mag|mogen] [own_docs] niet (worden|gebruikt)
    niet om (jullie|uw|een|de) [algoritme|ai|computer|model|robot] mee te [trainen|voeden]
    geen (geautomatiseerde|automatische) [beslissing|beslissingen|besluit|besluiten] (over mij|over mijn)
    wil niet dat (jullie|u|ze) (me|mij) (een) [score geeft|score geven|profileert|profileren|cijfer geeft|cijfer geven]
    wil geen (automatische) [score krijgen|score hebben|profiel hebben|klantprofiel]
    [own_docs] (te) [analyseren|af te leiden|te analyseren] … [ga ik niet mee akkoord|wil ik niet|niet mee akkoord]
    [een mens|mensen|een medewerker|een persoon|iemand van vlees en bloed] [moet|moeten|dient|hoort] (now) (over|mijn) (mijn|onze) [lening|aanvraag|hypotheek|sollicitatie|uitkering|verzekering|zaak|krediet|toelage|toeslag] (te) [beslissen|beoordelen|oordelen|bekijken|beslist] (geen|niet)
    [geen computer|geen algoritme|geen robot|geen machine|niet een computer|niet door een computer] (now) (over|mijn) (mijn|onze) (die) [beslist|beslissen|oordelen|bepaalt|lening|aanvraag|hypotheek|sollicitatie]
    [mijn|onze] [gegevens|data|cijfers|foto|foto’s|stem|gezicht|locatie|aankopen|metingen|resultaten] [horen|hoort|mogen|mag|gaan|gaat|moeten|moet] (now) niet (thuis) (in|naar|gebruikt|voor) (jullie|een|de|het|uw) [statistieken|statistiek|onderzoek|studie|algoritme|model|analyse|analyses|profiel|experiment|ai|training|rapportage]
    [wil niet|wens niet|wil ik niet] dat (jullie|uw|een) [computer|systeem|algoritme|programma|robot] (now) [uitrekent|berekent|beoordeelt|inschat|beslist|voorspelt]
    (dat) (jullie|uw|een) [computer|systeem|algoritme|programma] (now) [uitrekent|berekent|beoordeelt|inschat|beslist] (wat|hoeveel|of) ik
    (dat) (jullie|uw|een|de) [computer|systeem|programma|algoritme|software|ai|computers] (now) [uitrekent|beslist|berekent|beoordeelt|inschat|bepaalt] (now) … [veroorloven|over mij|kan|krijg|mag]
    [gebruik|gebruikt] (u|now) (de) [vragenlijsten|vragenlijst|gegevens|resultaten|toetsresultaten|antwoorden] (van) (mijn) (kind|zoon|dochter|kinderen) niet (voor|in) (het|jullie|uw|een) [onderzoek|studie|statistiek|statistieken|analyse|onderzoeken]
    [wil|wens|hoef] (ik|wij) (now) geen (now) [op mij afgestemde|gepersonaliseerde|persoonlijke|gerichte|op maat gemaakte|op mij gerichte|gepersonaliseerd] (now) [reclame|advertenties|aanbiedingen|reclames|folders]
    [doe|doen] (ik|wij) (niet) [niet mee|niet] (mee) aan (now) [analyses|onderzoek|statistieken|analyse|studies|onderzoeken|profilering] (van|met|op) (mijn|now) (gegevens|data|aankopen)
    [laat|haal|hou|houd] (u|now) [mij|me|ons|mijn gegevens|mijn kind|mijn zoon|mijn dochter|mijn kinderen] (now) (buiten|uit|weg uit) (jullie|uw|die|de|het|alle) [onderzoek|onderzoeken|statistiek|statistieken|studie|studies|analyse|analyses|enquêtes|marktonderzoek|datamodellen|ai|cijfers] (now)
    [gebruik|gebruikt u|verwerk] (u|now) (mijn) [bezoeken|aankopen|gegevens|bestellingen|data|verbruik|cijfers|uitslagen|trainingen|prestaties|consultaties] (now) niet (now) (voor|in) (jullie|uw|de|een) [statistieken|statistiek|onderzoek|onderzoeken|studie|studies|analyse|analyses|cijfers|reclame|ai|algoritme|marktonderzoek]
    [train|traint u|voed|voedt] (u|now) [geen ai|geen algoritme|geen modellen|geen kunstmatige intelligentie|niet|jullie ai niet|uw ai niet|de ai niet] (met|op) [mijn gegevens|mijn data|mijn berichten|mijn foto’s|mijn teksten|mijn aankopen]
    [geen] [ai-training|ai training|training van ai|profiel|scoring|algoritmes|persoonlijke reclame|gepersonaliseerde reclame|gepersonaliseerde advertenties|statistieken|statistiek] (now) (met|van|op basis van|over|aan de hand van) [mijn gegevens|mijn data|mij|mijn aankopen|mijn bezoeken|mijn gedrag]
    [mijn|onze|mn] (persoons) [gegevens|data|aankopen|bestellingen|klantgegevens|patiëntgegevens|info|cijfers] (now) [mogen|mag|moeten|worden|wil ik] (now) niet (now) [gebruikt|gebruiken|ingezet|verwerkt|opgenomen|geanalyseerd|meegenomen|hebben] (worden) (voor|in) (jullie|uw|de) [statistiek|statistieken|analyses|analyse|marktonderzoek|onderzoek|profielen|profilering|reclamedoeleinden|marketing|algoritmes|scoring|rapportages]
    (jullie|u|je) [mogen|mag|moeten] (jullie|u|je) [mijn|onze|mn] [gegevens|data|aankopen|klantgegevens|info|foto’s] niet (meer|langer) [gebruiken|inzetten|verwerken|opnemen|meenemen] [voor|in|om] (jullie|uw|de|het) [statistiek|statistieken|analyses|marktonderzoek|onderzoek|profielen|profilering|reclame|algoritmes|ai|trainen|rapportages|analyseren]
    (een|jullie|geen) [computer|algoritme|robot|machine|ai] [mag|mogen] (now) niet (over) (mijn|mij|me) … [beslissen|beoordelen|bepalen|oordelen|besluiten]
    [geen|niet] (een) [profiel|profielen|analyses|statistieken|scores] (van|over) [mij|me|mijn gegevens|mijn aankopen|mijn gedrag] (now) (maken|opstellen|bijhouden|aanleggen|opbouwen)
    geen toestemming voor [automatische|geautomatiseerde] [beoordeling|besluiten|beslissingen|besluitvorming]
    [verbied|verbied ik|weiger|ik verbied] [jullie|u] (om) (nog) [mijn koopgedrag|mijn aankopen|mijn gedrag|mijn bestellingen|mijn gegevens|een profiel|profielen] (van mij) (nog) (te) [te analyseren|te volgen|te bewaren|te gebruiken|te verwerken|te maken|te profileren|analyseren|volgen|gebruiken|verwerken|maken]
    [er niet mee eens|niet akkoord|niet mee akkoord|tegen|er tegen|bezwaar tegen|niet eens] (dat|met|wat|hoe) (jullie|u|je) (een|met) [mijn gegevens|mijn data|mijn aankopen|mijn gedrag|mijn koopgedrag|mijn info|profiel van mij|mijn informatie|mijn persoonsgegevens] (gebruiken|analyseren|verwerken|bijhouden|analyseert|verwerkt|gebruikt|doen)
    ? (geen|niet) [geen analyse|geen profiel|geen profilering|geen verwerking|geen tracking|geen profielen] (maken) van [mijn gegevens|mijn aankopen|mijn gedrag|mij|mijn data|mijn koopgedrag|mijn bestellingen]
    ? (jullie|u|je) [mogen|mag] (jullie|u|je) [mijn gegevens|mijn data|mijn info|mijn persoonsgegevens] niet (meer) [gebruiken|verwerken|analyseren|inzetten] (voor) [reclame|marketing|reclamedoeleinden|profilering|analyse|jullie reclame|commerciële doeleinden|marketingdoeleinden]
    [geen toestemming|niet de toestemming|geen akkoord] (om|voor|voor het) (het) [mijn gegevens|mijn data|mijn info|mijn persoonsgegevens] (te) [verwerken|gebruiken|analyseren]
    [geen toestemming|geen akkoord] (voor) (het|de) [verwerken|gebruik|verwerking|gebruiken|analyse|analyseren] van mijn [gegevens|data|info|persoonsgegevens]
    bezwaar (tegen|aan|maken) (tegen) (de|het|elke) (het|verdere) [use]
    [bezwaar] … [use|data]
    [geen|niet|stop|stoppen] (meer|met|mij|me) (mij|me|het) [profilering|profileren|tracking|tracken|profiel|analyseren] (met)
    [stop|stoppen] (met) [mij|me] (te) volgen
    [mij|me] niet (meer|langer) (te) volgen
    [gebruik|verwerk|gebruikt|verwerkt|analyseer] (you) (aub) (my) (my) [data] niet (meer)
    [want] (niet) (dat) (you) (my) [data] (niet) (voor|worden) (det) [use]
    [artikel|art] 21 (avg)
    [stop|hou op|houd op|kap|ophouden|stoppen] (now) met (het|mij|me) (te) [volgen|tracken|analyseren|profileren|bespieden|bespioneren|scoren|monitoren|mij te volgen|te volgen en te tracken]
    [stop|hou op|houd op|kap] (now) met [mij|me] (now) [te volgen|te tracken|te analyseren|te profileren|te bespieden|te bespioneren|te scoren|te monitoren|in te delen]
    (niet) [niet eens|oneens|niet akkoord|niet mee eens] (met|now) (het) [met het gebruik|gebruik|met de verwerking|met het delen|verwerking|met het analyseren] van mijn [data|gegevens|aankopen|nummer] (voor)
    [gebruik|gebruikt|gebruiken] (u|jullie) mijn [bestelgeschiedenis|aankoopgeschiedenis|aankopen|gegevens|data|koopgedrag|locatie|historie|bestellingen|klikgedrag] (now) (ook) niet (meer|langer) (voor|om|bij)
    (ik) [wil|wens|hoef] (now) niet (now) (langer) [geprofileerd|getrackt|gevolgd|geanalyseerd|gescoord|ingedeeld|gesegmenteerd|bespioneerd|gemonitord|beoordeeld] (worden|te worden)
    [deel|zet|stop|plaats] (mij|me) (now) niet (in) [in doelgroepen|doelgroepen|in een doelgroep|in hokjes|in een hokje|in segmenten|in categorieën|in profielen]
    [volg|track|analyseer|bestudeer|registreer|monitor|gebruik] (u|jullie) (now) [mijn aankopen|mijn koopgedrag|mijn bestellingen|mijn gedrag|mijn klikgedrag|mijn surfgedrag|mijn locatie|mij] (now) niet (meer|langer)
  `,
  restrict: `
    ^ (mijn) recht op beperking $
    [kom|kom aub|komt] niet (meer) aan [mijn gegevens|mijn dossier]
    alles bewaren (maar) niets [gebruiken|mee doen|verwerken]
    [niets|niks|niet] wissen (ik) (heb) [ik heb het nodig|heb het nodig|het is bewijs|nodig voor mijn] (voor)
    [laat mijn dossier staan|laat mijn gegevens staan|laat alles staan|bewaar mijn dossier] (maar) [niemand mag het gebruiken|niemand mag eraan|gebruik het niet|niemand mag ze gebruiken|kom er niet aan]
    [verwijder|verwijdert|wis|wist] [own_docs] (nog) niet (maar) [=gebruik|gebruikt] (ze|het) (ook|voorlopig|verder) niet
    [verwijder|verwijdert|wis|wist] [niets|niks] (maar) [=gebruik|gebruikt] (ze|het) (ook|voorlopig|verder) niet
    [niet wissen|niet verwijderen|niet weggooien] … (maar) (verder) [afblijven|niet gebruiken|eraf blijven]
    (leg|bewaar|hou|laat) (mijn|de) [papieren|dossier|gegevens|stukken|documenten|beelden|opname|opnames|bestanden] … tot … (en) [laat niemand ermee werken|niemand mag ermee werken|laat niemand eraan komen|niemand mag eraan komen|laat niemand erin kijken|niemand mag het gebruiken|gebruik ze niet|doe er niks mee]
    [dossier|gegevens|mijn dossier|mijn gegevens|de papieren|alles] (now) [laten liggen|laat liggen|zo laten|ongemoeid laten] (en|now) (er|now) [niets mee doen|niks mee doen|niet gebruiken|niet aankomen] (tot|zolang)
    [houd|hou|bewaar|behoud] (u|now) [het dossier|mijn dossier|mijn gegevens|alles|de gegevens|de papieren] (now) maar (now) [gebruik|raak|verwerk] (het|ze) (now) (niet) [niet|niet aan|nergens voor] (now) (tot|voordat|zolang)
    [verwijder|wis|gooi] (het|ze|dat|niets|niks|alles) [niet|niets|niks] (weg) [want ik|omdat ik|ik] … [nodig] … [verzekering|rechtbank|advocaat|klacht|rechter|rechtszaak|proces] (maar) (now) [niemand|niet gebruiken|blijf|kom er niet]
    [verwijder|wis|gooi] (het|ze|dat|niets|niks|alles) [niet|niets|niks] (weg|want|now) (want|omdat) (ik|now) … [nodig voor de|nodig voor het|nodig voor mijn|nodig voor|nodig als bewijs] (verzekering|rechtbank|advocaat|klacht|rechter|rechtszaak|proces|now) (maar) (now) [niemand|niet gebruiken|blijf|kom er niet]
    [alleen opslaan|alleen bewaren|enkel bewaren|enkel opslaan] (maar|now) [niet verwerken|niet gebruiken|niks mee doen|niets mee doen]
    [niet verwijderen|niets verwijderen|niet wissen|niks wissen|niets wissen|verwijder niets|verwijder het niet|wis niets|bewaar het|bewaar alles|gooi niets weg|niet weggooien] (now) … [nodig|nodig heb|nodig voor] … (maar) (tot dan|tot die tijd|intussen|ondertussen|verder) … [niemand|niet gebruiken|niets mee|eraan komen|blijf eraf|niet aankomen]
    [de verwerking|verwerking|het gebruik|de behandeling van mijn gegevens] (van mijn gegevens|now) [moet|dient|mag|moeten] (now) [stilliggen|stopgezet worden|opgeschort worden|stil liggen|gepauzeerd worden|stoppen|on hold|bevroren worden|stilgelegd worden|beperkt worden|niet doorgaan] (now) [tot|zolang|totdat]
    [niet|niets|niks] [wissen|verwijderen|weggooien|vernietigen] … [niks mee|niets mee|niet gebruiken|niet verwerken|ook niks mee|er ook niks mee|er ook niets mee|blokkeren|bevriezen|op slot]
    [bewaar|bewaren|houd|hou] (mijn|onze|de) [gegevens|data|dossier|foto’s|info] … [gebruik ze|doe er|gebruik het|raak ze|kom er|verwerk ze] (now) (ook|even|voorlopig|verder) (niet|niks|niets) (aan|mee)
    beperk de verwerking
    ? (niet) [niet verwijderen|niet wissen|wel bewaren|bewaren] (maar) (maar|alleen|enkel) (wel|niet) [blokkeren|bevriezen|niet gebruiken|afschermen|op slot zetten|alleen bewaren] (van) [mijn gegevens|mijn data|mijn info|mijn persoonsgegevens]
    ? [mijn gegevens|mijn data|mijn info|mijn persoonsgegevens] (now) niet [verwijderen|wissen] (maar) (wel|alleen|enkel) [blokkeren|bevriezen|afschermen|niet gebruiken|bewaren]
    [blokkeer|bevries|beperk|blokkeren|bevriezen|beperken|pauzeer|beperking] (you) (aub) (van) (de|het) (verwerking|gebruik) (van) (my) (my) [data]
    (my) [data] (tijdelijk|voorlopig|aub) [blokkeren|bevriezen|bevroren|geblokkeerd|te bevriezen|beperken]
    (de) [verwerking|gebruik] (van) (my) (data) (tijdelijk|aub) [beperken|stopzetten|opschorten|te beperken|pauzeren]
    [beperking|beperken] van (de) verwerking
    [artikel|art] 18 (avg)
    [bewaar|bewaren|hou|houd] (mijn|al mijn|m'n) [gegevens|data|info] (maar|wel) … [gebruik|gebruiken|niet|nergens|niks]
    [zet|zetten|leg|leggen|schort|schorten|houd|hou] (u|jullie) (now) (het|de|alle) [gebruik|verwerking|bewerking] (van) (mijn|onze) (persoons|persoonlijke) [data|gegevens] (now) (even|voorlopig|tijdelijk) [stil|stop|op|aan|op pauze|on hold|op hold]
    [blijf|blijven|blijft] (now) van (mijn|onze) [data|gegevens] (now) af (now) (tot|zolang|totdat|voorlopig)
    [zet|zetten] (mijn|onze) [dossier|gegevens|data] (now) (even|voorlopig|tijdelijk) [op slot|op pauze|in de ijskast|in de koelkast|on hold|op hold|vast]
    [mag|mogen] (u|jullie|je) (mijn|onze) [gegevens|data] (now) niet (meer|verder) [gebruiken|verwerken|bewerken|inzetten] (now) (maar) [alleen|enkel|slechts|wel] (maar) [bewaren|opslaan|bijhouden]
  `,
  do_not_sell: `
    [stop|stoppen|hou op] (aub) met (het) [verkopen van|delen van|doorverkopen van|doorgeven van] mijn [gegevens|persoonsgegevens|nummer|informatie|data]
    (ik) [verbied jullie|verbied u|verbied je] (om) mijn [gegevens|persoonsgegevens|nummer|informatie|data] (door) te [verkopen|delen|geven]
    [=deel|geef|deelt] (aub) [niets|niks] (met|aan) (jullie|uw|de) [partners|derden|anderen|sponsors]
    [mijn adres|mijn nummer|mijn naam] gaat (verder) [niemand anders aan|niemand iets aan|niemand wat aan]
    (dat) [own_ways|mijn gegevens] [rondgaat|rondgaan|de ronde doet|de ronde doen|rondslingert|rondslingeren|circuleert|circuleren]
    [sell] [own_docs|own_ways] (nooit|niet) (door) (aan|met|naar) [to_others]
    [verkoop|verkoopt|=deel|deelt|verhuur|verhuurt|geef|geeft] [own_docs] [nooit|niet] (door)
    ik wil niet dat [own_docs|own_ways] (bij) (to_others) [verkocht worden|gedeeld worden|gedeeld wordt|verkocht wordt|doorgegeven worden|doorgegeven wordt|bij anderen terechtkomt|bij anderen terechtkomen]
    [gegevens|dossier|medische gegevens|uitslagen] [mag niet|mogen niet] naar (de|mijn|een) [verzekeraar|verzekering|werkgever|bank|pers|buren]
    (de|mijn) [verzekering|verzekeraar|baas|werkgever|bank|gemeente|ex|school] (now) [hoeft niet te weten|mag niet weten|gaat het niks aan|gaat niks aan|krijgt niks van jullie|heeft er niks mee te maken] (wat ik)
    [geef|vertel|speel] (now) [niks door|niets door|het niet door|niks door aan|niets door aan] (de|mijn) (verzekering|werkgever|derden|anderen)
    [mijn|ons] [adres|nummer|gegevens|mail|mailadres|naam] (is|zijn) [niet te huur|niet te leen|niet voor de verkoop|niet voor verhuur|niet te geef]
    [doorverkocht|verkocht|verhandeld|doorgespeeld|verpatst|gelekt] (dat) [dat mag niet meer gebeuren|dat mag niet weer gebeuren|dat wil ik niet meer|dat moet stoppen|dat laten jullie voortaan|dat mag niet|laat dat voortaan]
    [geen toestemming|toestemming ingetrokken|ik weiger toestemming|trek mijn toestemming in|trek toestemming in] (now) (voor|tot) (de|het) [doorgifte|delen|doorverkoop|uitwisseling|doorgeven|verstrekking|verhuur|verkoop] (van) (mijn) (gegevens) (aan|met|tussen) (derden|partners|anderen)
    [hou|houd|houden|laat|bewaar] (jullie) [mijn info|mijn gegevens|mijn data|mijn adres|mijn nummer|wat ik vertel|mijn dossier] (now) [binnen het bedrijf|binnen de organisatie|in huis|intern|binnen de praktijk|binnen de club|bij jullie|onder ons|binnen de deur|binnenshuis|binnen de school]
    niet (now) [doorgeven|doorspelen|doorverkopen|verstrekken] aan [derden|anderen|partners|derde partijen|andere bedrijven]
    [drijf|drijft|doe] (now) geen [handel|zaken] [met|in] mijn [adres|gegevens|nummer|data]
    geld (aan|met) mijn [gegevens|data|nummer|adres] dat [verbied|weiger] ik
    [mijn contactgegevens|mijn gegevens|mijn nummer|mijn adres] (is|zijn|gaat|gaan) niet (bedoeld|bestemd|now) (voor|naar) (jullie|uw|de) [sponsors|partners|derden|adverteerders|andere bedrijven]
    [verkoop|deel|geef|verspreid|verhandel] (now) [mijn nummer|mijn gsm-nummer|mijn gegevens|mijn telefoonnummer|mijn data|mijn adres|mijn mobiele nummer|mijn gsmnummer|mijn contactgegevens] (alsjeblieft|aub|now) [niet|nooit] (now) (aan|met|door|verder)
    (jullie|u|je) [mogen|mag] (jullie|u|je) (now) [mijn|onze|mn] (klant|persoons) [gegevens|klantgegevens|persoonsgegevens|data|nummer|telefoonnummer|adres|info|patiëntgegevens|naam] (now) niet (now) [doorverkopen|verkopen|doorgeven|delen|doorsturen|verhandelen|doorspelen] (aan|met) (derden|anderen|andere bedrijven|partners)
    [sell] (you) (aub) (my) (my) [private] (aub) [niet|nooit|aan niemand]
    (my) [private] [niet|nooit] (te) (aan) (det) (derden|anderen) [sell]
    [geef|geven] (you) (aub) (my) [private] [niet|nooit|aan niemand] (aan) (derden|anderen|niemand) (door)
    [want] niet dat (you) (my) [private] … [sell]
    geen [verkoop|doorverkoop] (van) (my) [private]
    (my) [private] (zijn|is) niet te koop
    [waag|waagt|durf|haal] (het|u|het eens) (now) niet (om|now) … [gegevens|nummer|data|06] … [te verkopen|door te verkopen|door te geven|te delen|door te spelen|verkopen|doorverkopen]
    ? [waag het niet|waag het eens|durf niet|durf het niet|als je het waagt|o wee|oh wee] & [mijn nummer|mijn gegevens|mijn data|mijn 06|mijn info] & [verkopen|te verkopen|door te verkopen|door te geven|te delen|door te spelen|verkoopt|deelt|doorverkoopt]
    [mijn|onze] [gegevens|nummer|data|06|info|persoonsgegevens] (now) [mogen|mag|gaan|gaat|hoort|horen|moet|moeten] (now) (onder) [niet|nooit|geen|nergens] (now) (omstandigheid) [naar|aan|bij|met|in handen van] (geen|enkele) [derden|anderen|partners|andere bedrijven|adverteerders|niemand|iemand|derde partijen|derde]
    [hou|houd|houdt|bewaar] (mijn|onze) [gegevens|nummer|data|info] (now) (lekker) [voor jezelf|voor uzelf|voor jullie zelf|voor jullie|bij jezelf|binnenskamers|geheim|privé|onder ons]
    [sta niet toe|verbied|geen toestemming|weiger|wil niet|wens niet] (now) (dat|om) (u|jullie|je) (now) (mijn|onze) [gegevens|data|nummer|info] (now) [deelt|delen|verkoopt|verkopen|doorgeeft|doorgeven|doorverkoopt|doorverkopen|verhandelt|verhandelen|doorspeelt|doorspelen]
    [mijn|onze] [gegevens|data|nummer|info] [is|zijn] (now) [geen handelswaar|niet te koop|geen koopwaar|niet van jullie|niet van u|geen verdienmodel|geen handel]
    niet [mijn gegevens|mijn nummer|mijn data|mijn info|mijn 06] (now) [doorverkopen|verkopen|delen|doorgeven|verhandelen|doorspelen|verstrekken]
  `,
  wrong_number: `
    ? ^ [namen|maria|jan] heeft (nu|al|inmiddels|intussen) een [ander|nieuw] [nummer|telefoonnummer] $
    ? ^ [namen|maria|jan] woont hier (al|helemaal) (lang) niet (meer) $
    heeft (al|sinds) (lang) dit nummer niet meer
    [dit is|dat is] niet het juiste [nummer]
    [er is hier niemand|hier is niemand|hier woont niemand] (met|die) (die|zo) [naam|heet]
    [vorige eigenaar|vroegere eigenaar|vorige gebruiker] (van dit nummer) [heeft een ander|heeft een nieuw|heeft nu|is veranderd van]
    ? ^ (maar) [ik heb nooit iets besteld bij jullie|ik heb niets besteld bij jullie|ik heb geen kind op jullie school|ik heb geen afspraak bij u|ik heb geen afspraak bij jullie|ik heb nooit iets bij u besteld] $
    ? ^ [wie is|wie zijn] (toch|dat|in godsnaam) [titles|dokter]
    [er is hier geen|hier is geen|hier woont geen|hier zit geen|is hier geen|ik ben niet] [titles]
    ? ^ [dat is|dit is] niet mijn naam $
    [heb ik|ik heb] (dit nummer|deze sim|dit toestel) (nog) (maar) (pas) [sinds kort|pas een week|nog maar een week|pas sinds|nog maar net|pas net|nog maar pas]
    [dit nummer|dit toestel|deze telefoon|deze gsm] [is|heb ik] (nog|maar|pas) (sinds|nog maar|pas) [kort van mij|pas een week|maar een week|maar net|pas net|sinds kort|pas sinds]
    ? [u spreekt met de verkeerde|ge zijt mis|u bent mis|je bent mis|ge zijt verkeerd|moet dit naar iemand anders|moet naar iemand anders]
    wie is (toch|now) [jens|anneke|mario|piet|jan|karel|kees|peter|sandra|ingrid|linda|petra|mohammed|fatima|tom|lisa] (dat|die) [ben ik niet|is niet mij|ken ik niet|woont hier niet|hier niet|ik niet]
    ^ (nee|sorry|hallo) (now) ik (ben|heet) [anneke|ingrid|marieke|anja|petra|monique|linda|esther|sandra|marjan|ria|truus|henk|jan|piet|kees|wim|gerard|johan|peter|hans|bert|erik|mark|jeroen|bas|daan|sem|lotte|sophie|emma|fatima|mohammed|karin|wilma|yvonne|sjoerd|joris|dirk|koen] niet
    [hebben|heb] (wij|we|ik) (now) [geen kind|geen kinderen|geen hond|geen kat|geen zoon|geen dochter|geen auto|geen afspraak|geen bestelling|geen rekening] bij (u|jullie) (op) (school|de school|de praktijk|de club) (u|jullie) (vergist|vergissen) (zich|je)
    [vergist zich|vergissen je|vergissen jullie|vergist u zich|heeft de verkeerde] (now) (in|van) (de) [persoon|naam|nummer|adres]
    [moet niet bij mij zijn|moeten niet bij mij zijn|moet je niet bij mij zijn|bij mij moet je niet zijn|bij mij moeten jullie niet zijn] (mijn naam is)
    [er is hier geen|hier is geen|er woont hier geen|hier zit geen|er werkt hier geen] (mevrouw|meneer) [brigitte|jan|piet|kees|anna|maria|els|peter|tom|lisa|sofie|sophie|willem|johan|kim|mark|marie|sabine|linda|petra|karin|monique|ingrid|sandra|wim|hans|henk|bart|koen|an|lies|ahmed|mohamed|fatima|thomas|emma]
    (dit|deze) (bericht|sms) (was|is) (vast|vermoedelijk|wellicht|waarschijnlijk|denk ik) voor iemand anders (bedoeld) [ik heb geen|ik heb niks|ik heb niets|wij hebben geen|ik ken]
    heeft [tegenwoordig|inmiddels|nu|al lang|al een tijdje] [een ander|n ander|een nieuw] [nr|nummer] $
    [volgens mij is dit|volgens mij is die] niet voor mij
    [is verhuisd|is weg] … ik ken [haar|hem] verder niet
    [is overleden|al jaren overleden] … [dit was haar|dit was zijn] [toestel|nummer|telefoon|mobiel]
    ? ^ (die|hij|zij|ze|meneer|mevrouw|deze persoon) [woont|werkt|leeft] (hier|al) (hier|al) (lang) (niet) [niet meer|hier niet meer|niet meer hier|hier al lang niet meer|niet hier|hier niet] $
    (ik) [heb|hebben] dit nummer (now|nog) (pas|net|nu|al|sinds|nog maar|maar|nieuw) (pas|sinds|maar|nog) (een|1|2|enkele|twee|paar|half) [jaar|maand|maanden|week|weken|kort|pas|nieuw|net gekregen|gekregen|overgenomen|jaartje|dagen]
    ? (volgens mij|denk|ik denk dat|now) (ik) (dat) [verwar|verwart|verwarren|verwissel|verwisselt] (je|jij|u|jullie) (me|mij) [me|mij|met iemand|met iemand anders|met een ander]
    ^ (now) (dit|dat|jullie|uw|het|deze) [bericht|sms|berichtje|smsje|tekst|herinnering] (is|was|lijkt) (now|denk ik|volgens mij|waarschijnlijk) (denk ik) [niet voor mij|voor iemand anders|voor een ander|niet aan mij|niet voor ons|niet voor mij bedoeld|voor iemand anders bedoeld] (bedoeld|bestemd|gericht|denk ik) $
    ? ik (ben|heb) (geen|niet) [ben geen patiënt|ben geen patient|ben geen klant|ben geen lid] (bij|van) (jullie|u) (en) (heb|ik heb|ook) (ook) (geen) [verkeerd|verkeerde|vergissing|vergist|nooit geweest|fout nummer]
    ? ik heb geen [afspraak|bestelling|kat|hond|auto|kind|kinderen|account|rekening] (bij jullie|bij u|gemaakt|now) (ik) [ben geen patiënt|ben geen patient|ben geen klant|verkeerde persoon|jullie vergissen je|u vergist zich|verkeerd nummer]
    ? ^ (meneer|mevrouw|de heer|mijn man|mijn vrouw|mijn zoon|die persoon|hij|zij) … [heeft|gebruikt] dit nummer (al|al lang) niet (meer|langer) $
    [mijn nummer|mijn tel nr|dit nummer|mijn nr|dit nr] (is) (now) (veranderd|gewijzigd) (now|dit) [is nu van|hoort nu bij|is nu] (now) [iemand anders|een ander|een ander persoon]
    [verkeerd|verkeerde|fout|foute|foutief] [nummer|nr|ontvanger|adres voor deze sms]
    ^ (now) [verkeerde|foute] persoon (now) $
    [heb|hebt|hebben|heeft] (je|u|jullie) (de) [verkeerde|foute] persoon
    [dit|dat|het] (is|was|nummer) (is) niet (meer) (het|de) [nummer|telefoon|gsm|telefoonnummer] (van|meer)
    [dit|het|mijn] nummer [is|was|behoort] (niet|niet meer|nu|nu van|van) (van|meer|toe|iemand)
    (ik) ken (hier) [geen|niemand] … (met|naam|genaamd|die) (die|zo|heet) [naam|heet]
    (hier) [woont|is|werkt] [geen|niemand|er geen|er niemand] … (met|hier|op dit nummer) [die naam|deze naam|op dit nummer]
    [heb|hebt|heeft|hebben] (u|je|jullie|zich) (zich) (van|in|vergist) [verkeerd nummer|verkeerde nummer|verkeerde persoon|vergist] (vergist)
    [heb|hebt|heeft|hebben] (u|je|jullie|zich) (zich) [van|in] [nummer|persoon] vergist
    [vergist] (zich|u|je) (zich) (van|in) [nummer|persoon]
    (nummer) (is) (nu) van iemand anders
    (nieuwe) eigenaar van dit nummer
    [ik ben|ben] niet [meneer|mevrouw|degene|mijnheer|die persoon|de persoon|de juiste]
    dit is niet [meneer|mevrouw|mijnheer|die persoon|de persoon|de juiste]
    ken (ik) (hier) geen [namen|mevrouw|meneer|mijnheer|heer|dhr|mevr]
    ^ (ik) ken (hier) geen … [verkeerd|vergist|fout]
    [dit|het] [nummer|nr] is niet meer van
    (je|jullie|u) [hebt|hebben|heeft|heb] de verkeerde (voor) (te pakken|persoon)
    hier woont geen
    [ik ben|ben|ik heet|heet|mijn naam is|dit is|hier is] (helemaal) [geen|niet] (mevrouw|meneer|dhr|de) [namen]
    [ik ben|ben ik|dat ben ik] (mevrouw|meneer|dhr) [namen] niet
    (hier) [woont|is|zit|werkt|ken|kennen] (ik|wij|hier|helemaal) [geen|niet] (mevrouw|meneer|dhr|familie) [namen]
    ? [denk|geloof|vermoed|neem aan|volgens mij] … (dit|dat|het|bericht) (voor) [voor iemand anders|voor een ander|voor een andere persoon|voor de verkeerde|niet voor mij|iemand anders|aan de verkeerde] (bedoeld|is|was) [is|bedoeld|was|bestemd]
    [heet geen|heet niet|ik heet geen|ik heet niet] [namen]
    [jullie hebben|je hebt|u heeft|u hebt|heb je|hebben jullie] (now) de verkeerde (persoon|man|vrouw) (voor|te pakken|aan de lijn)
    hier (is|zit|woont) [geen] (mevrouw|meneer|familie) [namen] (bekend|aanwezig|hier|woonachtig)
  `,
  nothing: `
    meld je (even) af voor [de cursus|het toernooi|de training|de les|het feest|de wedstrijd]
    [verwijder|haal] … [uit mijn winkelmandje|uit het winkelmandje|uit mijn winkelwagen|uit mijn winkelwagentje|uit het winkelwagentje]
    hou op ik [moet blozen|bloos|moet lachen|moet huilen|lach me dood]
    meld je (even|eens|maar|gewoon) (als|wanneer|zodra) [als je er|als je aankomt|als je thuis|als je klaar|wanneer je er|zodra je er|bij de|aan de]
    (ik|we) [ik krijg geen|ik ontvang geen|we krijgen geen] [berichten|sms'jes|foto's|kaarten|appjes] meer van [namen|mama|papa|oma|opa|hem|haar|mijn zus|mijn broer|mijn dochter|mijn zoon|anna]
    [namen|anna|hij|ze|zij|mama|papa] [stuurt|stuurde] (me|mij) geen [berichten|sms'jes|foto's|kaarten|appjes] (meer)
    ^ [hij|ze|zij|namen|anna] [stuurt|stuurde] me (steeds|tien|altijd|twee|drie|veel|gisteren) [berichten|sms'jes|foto's|kaarten|appjes] $
    [hij|ze|zij|ik|het kind|de kat|mama|papa|oma|opa] wil (niks|niets) [niks meer eten|niets meer eten|niks meer drinken|niets meer drinken]
    wil niet meer naar [school|werk|het werk|huis|bed|de les|de sportschool|zwemles|voetbal]
    geen [aanbiedingen|acties|promoties|kortingen] meer [beschikbaar|geldig]
    geen [aanbiedingen|acties|promoties|kortingen] meer over $
    ^ zijn er geen [aanbiedingen|acties|promoties|kortingen] meer
    ik had [nee gezegd|=stop gezegd] tegen … niet tegen [jullie|u|deze|de]
    [deze|die|jullie|uw] [texts] wil ik niet [missen|kwijt|kwijtraken]
    [bel me niet meer|bel mij niet meer|niet meer bellen|bel niet meer|belt u mij niet meer] (now) (een) [sms volstaat|sms is genoeg|sms is prima|liever sms|stuur liever|alleen nog sms|sms is fijner|app liever|sms is voldoende]
    [geen papier|geen papierpost|geen brieven|geen post|geen papieren rekening] (meer) (now) (alleen) [alleen nog sms|alleen sms|liever sms|sms is genoeg|sms wel|maar sms]
    (ook|zelfs) [als ik opzeg|als ik wegga|als ik verhuis|als ik stop] … [wil ik de berichten houden|berichten houden|berichten blijven krijgen|wil ik blijven krijgen|wil ik ze houden]
    [iemandanders] (was het|now) (die|dat) [op stop drukte|op stop heeft gedrukt|op stop gedrukt heeft|stop stuurde|stop heeft gestuurd]
    (als|wanneer|mochten) (jullie|u) (me|mij) … [halen|stoppen|schrappen|verwijderen|ophouden] (dan) (ben|word) [ben ik verdrietig|word ik verdrietig|ben ik teleurgesteld|mis ik jullie|ga ik jullie missen|zou ik het jammer vinden|ben ik boos]
    [genoeg is genoeg|nu is het genoeg|het is genoeg|nu is het mooi geweest] (now) (met) (de|het|die|onze|mijn) [lift|verwarming|regen|sneeuw|lawaai|bouwput|internet|stroom|water|bus|trein|vuilnis|lekkage|schimmel|parkeerplaats|juf|meester|trainer|huisbaas|hitte|kou|hond|buren|pakje|levering|herrie]
    (hou|houd|houden) (jullie) (eens|now) (op|mee) (mee) met (voor|op|in|achter|naast) (onze|mijn|de|het) [oprit|garage|inrit|poort|huis|stoep|straat|parkeerplaats|tuin|trapportaal|voordeur] (te) [parkeren|roken|spelen|barbecueën|graven|toeteren]
    [hou op|houd op|stop|kap ermee] (now) (ik) [lach me|lach mij|lig dubbel|lig in een deuk|kom niet meer bij|stik van het lachen|ga stuk|huil van het lachen|krijg de slappe lach]
    [mogen|mag|kunnen|kunt] (jullie|u|je) [me|mij|ons] (now) (now) [op de|in het|op jullie|in de|in jullie] [list] [laten|houden|laten staan|behouden]
    [iemandanders] heeft (now) [jullie geblokkeerd|u geblokkeerd|jullie gewist|jullie gedempt|jullie eruit gegooid] (zijn|haar) (probleem)
    [hoeft me niet te|hoeven me niet te|hoeft mij niet te|hoef je me niet te|hoeft me niet meer te|hoeven mij niet te] bellen (now) (een|stuur) (een) [sms|smsje|appje|bericht|berichtje] (is|maar|graag) (genoeg|voldoende)
    (gooi|stop|leg|doe) (maar|me) [geen] [folders|flyers|reclamebladen|krantjes|brochures|reclame|foldertjes] meer (bij mij|bij ons) [in mijn bus|in de bus|in mijn brievenbus|in de brievenbus|door de bus|in de gang|op de mat]
    [laat me met rust|hou op|stop|schei uit|laat me|stuur me niks meer|ga weg] (now) [was voor|was bedoeld voor|ging naar|moest naar|was niet voor jullie|was niet voor u|gold] (jullie|mijn|de|m’n|onze)
    [aub|alsjeblieft|alstublieft|svp|ajb|liever] niet (now) [van|uit] (de|het|jullie|uw) [list] [halen|schrappen|verwijderen|gooien|afhalen]
    van [afmelden|uitschrijven|opzeggen|stoppen] [was geen sprake|is geen sprake|heb ik niks gezegd|was nooit sprake|heb ik niets gezegd]
    [kan|kun|kunnen] (ik|je|we) (me|je|ons) [uitschrijven|afmelden] (voor|van|uit) (de|het) [winter|regen|leven|herfst|puberteit|maandag]
    ^ (now) [haal|schrap|verwijder|wis|gooi|schrijf|zet|meld|blokkeer|halen|schrappen|verwijderen|streep] [me|mij|ons|mijn nummer|ons nummer|mijn naam] (now) [niet|aub niet|alsjeblieft niet|alstublieft niet|a u b niet|svp niet|nog niet|zeker niet|vooral niet|toch niet] (eraf|eruit|af|uit)
    ^ (now) [haal|schrap|verwijder|wis|gooi|schrijf|zet|streep] [me|mij|ons|mijn nummer|ons nummer|mijn naam] (now) [niet|aub niet|alsjeblieft niet|alstublieft niet|nog niet|vooral niet] (now) [uit|van|van de|uit de] (de|het|jullie|uw|dat|deze) [list] (af|aub|hoor)
    [laat|laten|hou|houd] [me|mij|ons|mijn nummer] (now) (now) [op de|op jullie|op die|in het|in de|in jullie|op deze|op uw] [list] (now) (staan)
    [hoeven|hoeft|moet|moeten|hoef] (je|jullie|u) (me|mij|ons) (now) niet (now) (te) [wegmij|uit te schrijven|af te melden|eraf te halen|op te zeggen]
    [uitschrijven|afmelden|stoppen|opzeggen|uitschrijving|afmelding|stopzetten] (now) [is niet nodig|hoeft niet|niet nodig|hoeft van mij niet|is nergens voor nodig|wil ik niet] (now) (ik) (vind|ben) (de|jullie|het) (texts)
    (de|die|jullie) [texts] [mogen|moeten|moet|mag] (now) [niet|nooit|vooral niet|zeker niet|absoluut niet] (now) [wegmij|verdwijnen|wegvallen|wegblijven] (hoor)
    (de|die|jullie) [texts] [mogen|moeten|mag] (now) [blijven|doorgaan|blijven komen|gerust blijven|blijven doorgaan] (hoor)
    [niet|nooit|nu niet|alsjeblieft niet|aub niet|vooral niet|zeker niet|nooit mee|niet mee|er niet mee] (now) (mee) [stoppen|ophouden|stopzetten] (now) (met) (de|die|jullie) (texts)
    de [smsjes|berichtjes|sms jes] [mogen blijven|zijn|lees|komen|vind|bevallen|blijven|helpen|kloppen|wil|graag] (now) (ik) (blijven|graag)
    schei (now) (nooit|niet) [uit met|nooit uit met|niet uit met]
    [ik heb|ik had|heb ik|had ik|heb|had] (now) [niet|nooit|nergens] (now) [gevraagd|gezegd|verzocht|geschreven|gewild|beweerd|bedoeld] (dat|om) (jullie|u|je|ik|me) (now) (moesten|te) [stoppen|ophouden|verwijderd te worden|verwijderen|uitgeschreven te worden|afgemeld te worden|geschrapt te worden|uitgeschreven wilde worden|weg wilde|wilde stoppen|moesten stoppen|moest stoppen|verwijderd wil worden|uitschrijven|afmelden]
    [vraag|vragen|vroeg|zeg|zei|wil|wilde|wou] (ik|jullie|u|me|mij) (now) [niet|helemaal niet|toch niet|niet dat|niet om] (dat|om) (jullie|u|je|me|mij) (now) (te|moeten) [wegmij|uit te schrijven|af te melden|moeten stoppen|moet stoppen]
    [ik was het niet|ik was niet degene|dat was ik niet|dat kwam niet van mij] (die) (now) [vroeg|stuurde|schreef|zei|typte|afmeldde|die vroeg|die stuurde] (om) (te) [=stop|stoppen|op te houden|te stoppen]
    [vergistweg] & [weerterug]
    [wilde jullie|wou jullie|wilde me|wou me|wilde ze|wou ze|wilde het|ging me|wilde u] (al|eigenlijk|bijna|net) [wegmij] & [blijtmee|gratis|gouden|lachen|bedacht]
    [dacht|vreesde|meende] (now) (dat) [jullie|u] (now) (me|mij) (hadden|had) (me|mij) (now) [geschrapt|geblokkeerd|verwijderd|vergeten|uitgeschreven|gewist|eruit gegooid] (hadden|had)
    [gelukkig|fijn|goed|blij|mooi] dat [jullie|u] [me|mij] niet [geschrapt|verwijderd|vergeten|uitgeschreven|eraf gehaald|eruit gehaald] (hebben|heeft)
    [iemandanders] & [zijweg] & [blijtmee]
    [texts] & [opgezegd|afgemeld|uitgeschreven] & [behalve die van jullie|behalve jullie|behalve die van u|behalve van jullie|maar jullie niet|maar die van jullie niet]
    [iemand|eentje|een] [in|uit] (de|onze) [groep|groepsapp|app|appgroep|familieapp|chat] (heeft) [schreef|zei|geschreven|typte|postte|appte] … [sturen|schrijven|appen|rust|stop|op]
    [de klant|de leraar|de juf|een klant|de baas|de trainer|de scheids|de dokter|mijn oma|mijn opa|hij|zij|ze] (voor) (mij) [riep|zei|schreeuwde|schreef] (now) (dat) [genoeg|nooit meer|nu is het genoeg|het is genoeg|schei uit|ik ben het zat]
    (graag|liever|now) (geen) [geen telefoontjes|geen telefoon|geen mails|geen mail|geen e mails|geen e mail|geen brieven|geen oproepen] (meer) (now) (graag) (een|de|per|via|maar) [sms|sms en|smsjes|sms jes|smsje|sms’en|sms’jes|appje|app|berichtje] (mag|mogen|is|wel|zijn) (wel|goed|prima|blijven|genoeg|fijn|voldoende)
    [stop met|hou op met|niet|niet meer] (me|mij) [bellen] (now) (stuur|sms|schrijf|app) (maar|me) (liever|maar) (een) [liever een sms|liever een bericht|liever een berichtje|liever een smsje|sms is genoeg|sms maar|sms liever|app liever|stuur liever een sms|stuur maar een sms|schrijf liever]
    (papieren) [folders|brochures|brieven|catalogus|papier|folder|krantje|papierpost|post] (in de brievenbus|per post|op papier) (now) [hoeven niet meer|hoeft niet meer|niet meer|mogen weg|wil ik niet meer|kunnen jullie houden] (now) (een|de|per) [sms|smsjes|sms jes] (is|zijn|mag) (genoeg|prima|goed|voldoende)
    [verkeerde chat|verkeerde app|verkeerd gestuurd|verkeerde persoon gestuurd|verkeerd nummer|verkeerde groep|naar de verkeerde gestuurd] (dit|dat|now) (was|moest|is) (voor|naar|bedoeld) (voor) [mijn|m’n|de|onze] [man|vrouw|zoon|dochter|moeder|vader|zus|broer|collega|buurvrouw|vriendin|vriend|baas|oma] … [op|uit|stop|weg|klaar|op met]
    [stuur|geef|doe|leg|breng|stop|lever] (me|mij|ons|maar) (maar) [geen] (zwarte|rode|groene|blauwe|witte|dikke|dunne) [bonen|linten|naalden|room|eieren|appels|tomaten|aardappels|luiers|sokken|knopen|schroeven|handschoenen|zalf|crème|pleisters|inkt|kralen|wol|stof|kaarsen|blikken|flessen|dozen|tassen|garen] meer (mee|in|bij) (ik heb er genoeg|ik heb genoeg|heb er genoeg) (de|het) (pakket|doos|tas)
    wie (now) [zegt|beweert|zei] (now) (dat) (ik|wij|we) (now) [geen|niets|niks] … [wil|willen|wens|hoef]
    [kan|kun|kunnen] (je|ik|men|we) (je|me|zich) (now) [uitschrijven|afmelden|opzeggen] (bij|van) (een|je|mijn|de|het) [schoonmoeder|schoonouders|schoonfamilie|familie|huwelijk|leven|baas|man|vrouw|puber|pubers]
    [uitschrijven|afmelden|opzeggen] (bij|van) (een|je|mijn|de|het) [schoonmoeder|schoonouders|schoonfamilie|familie|huwelijk|leven|pubers]
    [hoe] [meld|schrijf|zeg] (je|ik) (je|me) (af|uit|op) (af|uit|op) (voor|van) (de) [maandag|maandagen|winter|regen|werk|wekker]
    hoe [meld|schrijf] (je|ik) (je|me) [af|uit] voor [maandag|maandagen|de winter|het leven|de regen]
    [=stop|stop] (now) (ik) [ik moet blozen|ik bloos|je maakt me aan het blozen|moet blozen]
    [honden|katten|auto s|lawaai|herrie|jongeren|vuurwerk|bouw|bouwlawaai|speelplein|schoolplein|straat|parkeren|buren|lift] & [wanneer houdt dat op|wanneer houdt dat eens op|wanneer stopt dat|het is genoeg|nu is het genoeg]
    [wegwezen|wegwezen jullie|hoepel op|ga weg] (now) [zeg ik|roep ik|zei ik|riep ik]
    [ui|kaas|augurk|saus|tomaat|sla|olijven|ananas|champignons|uien|knoflook] & [eraf halen|eraf|weglaten|eruit halen]
    [dacht|ging|zei] (now) (dat) (jullie|u) [stoppen toch niet|jullie stoppen toch niet|niet mee stoppen]
    ik ben niet [mevrouw|meneer|mijnheer] … maar [haar|zijn] [dochter|zoon|man|vrouw|moeder|vader|assistente|buurvrouw|mantelzorger]
    nog een [vraag|vraagje|dingetje|ding|kleine vraag] … (aangifte|politie|advocaat)
    [kan|moet|mag|wil] (ik|wij|je) (me|mij|ons|mijn kind) (now|nog|alsnog) [afmelden|uitschrijven|afzeggen] (now) (voor|van) (het|de|dat) [kamp|les|cursus|training|wedstrijd|lunch|feest|overblijven|uitstap|zwemles|toernooi|diner|kookles|schoolreis]
    ^ [stop|stop even|wacht even|wacht|ho] (even|eens) [9|8|7|10|11|12|1|2|3|4|5|6] of [9|8|7|10|11|12|1|2|3|4|5|6]
    (voor|bij|van) (dat|het|de|die) [tijdschrift|krant|magazine|blad|sportschool|gym|club|fitness] (heb|ben) ik (me) (now|lang geleden|al lang|jaren geleden|al jaren) [afgemeld|uitgeschreven|opgezegd] (now) (maar) (jullie|die|de) … [welkom|graag|mogen|fijn|leuk]
    (graag|liever) geen [catalogi|catalogus|folders|papieren|brieven|facturen|rekeningen|post] (meer) (per|via|met|op) (post|papier) (now) (sms) (volstaat|is)
    [per ongeluk] (jullie|de|het|uw) [sms|bericht|berichtje|link|code|smsje] (met) (de|het) (link|code|now) [gewist|verwijderd|weggegooid] … [opnieuw|nog eens|nogmaals|terug|weer]
    (ik|now) [had|heb|belde|toetste|draaide] (ik|now) (me|mij|per ongeluk|daarnet|net|eerst) (per ongeluk|daarnet|net) (in) (het|een) [verkeerd nummer|verkeerde nummer|nummer vergist|fout nummer|foute nummer] (gebeld|gedraaid|ingetoetst|now) (maat|schoenen|ik moest|daarom)
    [nummer vergist|nummer verwisseld|nummers verwisseld] … [maat|moest|nodig|schoenen|broek|bril]
    (mijn|de|ons|onze) [man|vrouw|zoon|dochter|moeder|vader|oma|opa|buurvrouw|buurman|collega|baas|vriend|vriendin|ze|hij|zij] [zegt|zei|mompelde|mompelt|riep|roept|schreeuwde|bromde|fluisterde|zucht] (altijd|alleen|steeds|weer|dan) (maar) (alleen) [geen reclame meer|laat me met rust|laat mij met rust|stop ermee|hou op|geen sms meer|nooit meer reclame|stop daarmee|laat me|stop]
    [krant|tijdschrift|magazine|sportschool|fitness|abonnement op|gym] (heb|had|ben) (ik|wij) (jaren|al|vorig|lang) (geleden|jaar|jaren) (geleden) [opgezegd|uitgeschreven|afgemeld|stopgezet] … [sms’jes|berichten|sms’en|berichtjes|nieuws|herinneringen|smsjes] (lees|mogen|vind|blijven) (ik|now)
    [bij de krant|bij de sportschool|bij de fitness|bij de gym|bij het tijdschrift] (ben|heb) ik (now) [opgezegd|uitgeschreven|afgemeld|weg] … [berichten|sms’jes|sms’en|berichtjes|smsjes] (mogen|lees|zijn) (now) (blijven|welkom|ik) (komen|graag)
    ^ [stop|stop stop|wacht|ho] (even|now) [wanneer|hoe laat|welke|waar|wat|om hoe laat] (was|is|waren) (het|dat|de|nu|ook)
    ^ (now) [stop stop|stop|wacht stop] (now) [we zijn|we waren|wij zijn|we komen] (met|maar) (now) (met)
    (liever|graag|now) [geen] [brieven|papieren facturen|papieren rekeningen|facturen|rekeningen|post|papieren post|papier|rekening|folders] (meer) (op|per|now) (papier|post|brief) (een|per|via) [sms|smsje|berichtje] (is|volstaat|is voor mij) (handiger|beter|genoeg|fijner|prima)
    [per sms|via sms|een sms|sms] (is|vind ik|lijkt|was) (mij|me|voor|now) (mij) (veel) [beter|handiger|fijner|makkelijker]
    [bestelling|afspraak|reparatie|order|reservering|offerte|levering] (is|hoeft|heb ik|hebben we) [niet meer nodig|niet meer|niet langer nodig] (now) (ik|we) (heb|hebben) (er|al) (al|er)
    [haal|schrijf|zet|schrap] (mij|me|ons|mijn dochter|mijn zoon) (now) (uit|van) (de|het) [les|training|cursus|wedstrijd|yogales|repetitie|groepsles|ploeg] (van|op|voor) [maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag|vanavond|volgende]
    [stuur|stuurt|sturen] (me|ons) (now) [niet meer|niks meer|geen] (now) dan [een|1|twee|2|drie|3|vier|4|vijf|5|tien|10] [stuks|stuk|dozen|kilo|exemplaren|flessen|paar|foto s|bladzijden|man|mensen]
    het is mooi geweest (now) [dank voor|bedankt voor|op het feest|gisteren|met de kinderen|vanavond]
    [bellen hoeft niet|je hoeft niet te bellen|jullie hoeven niet te bellen|u hoeft niet te bellen|niet bellen] (now) (een) [sms|appje|berichtje|smsje|mailtje|app|bericht] (is) [genoeg|voldoende|volstaat|kan ook|mag ook]
    mijn [collega|buurman|buurvrouw|zus|broer|moeder|vader|man|vrouw|dochter|zoon] wil geen … [zei ze|zei hij|maar ik wel|ik wel|zegt ze|zegt hij]
    een (sms|berichtje|appje) is genoeg (now) (bellen hoeft niet)
    [stuur|stuurt|breng|sturen] (me|ons) (now) niet (now) [weer|nog een keer|meer|nogmaals|opnieuw] (now) [dezelfde|die|deze|zo n|hetzelfde|dat] [chauffeur|koerier|monteur|bezorger|kleur|maat|collega|bestelling|model|artikel|technicus|man|vrouw]
    [stuur|stuurt|sturen] (me|ons|mij) (now) geen (now) [rekening|rekeningen|factuur|facturen|koerier|monteur|taxi|bloemen|geld|chauffeur|herinnering aan mijn man|bon|pakje|pakjes|aanmaning] (meer) (now) (per post|thuis)
    bel (me|mij|ons) (now) niet (now) [ik zit|ik ben|zit in|ben in|ben aan het|app maar|stuur maar|ik slaap|slaap nog]
    [zei|riep|zeg|schreeuwde|roept|zegt] (now) tegen [de|mijn|het|onze|haar|hem|zijn|z n|mn|d r] … [schei uit|hou op|laat me met rust|stop|kap ermee|hou ermee op|laat ons met rust|ga weg]
    [mobiel|telefoon|wekker] [maakt|maakte] [me|mij|ons] (now) wakker (now) [om|op tijd|elke ochtend]
    [bel|sms|app|mail|stuur] (u|jullie) (now) niet (naar) [mijn vrouw|mijn man|mijn moeder|mijn vader|mijn dochter|mijn zoon|het kantoor|mijn werk|de buren] (maar) [maar mij|maar naar mij|maar mijn|maar mij graag|maar ons]
    [roept] (dat) [we|wij|ik|je] (now) geen … meer [mogen|moeten|hoeven|mag|moet|sturen|ophangen]
    [de baas|mijn baas|de juf|de school|de leraar|de dokter|de huisarts|de trainer|de verhuurder] [zegt|zei|vindt|schrijft] (dat) [we|wij|ik|je|dat we|dat ik] (now) (geen|niet|niets) … (niet) meer
    [stop|ho|wacht] (wacht|even|stop) [nog een vraag|nog een vraagje|een vraagje|nog iets|ik heb nog|klein vraagje|nog 1 vraag|nog één vraag]
    [moet|moeten] (ik|je|we) (me|mij|je|ons) (now) [uitschrijven|afmelden|uitchecken] (now) [bij|aan|in] (de|het) [gemeente|balie|receptie|school|loket|kassa|gym|sportschool|infobalie|burgerzaken|balie beneden]
    [hou op|houd op] schei uit
    [kreet] & [roept]
    [kreet] (now) [roept|roepen|zegt|schreeuwt|gilt|riep|zei] (now) [mijn|onze|de|hij|zij|mama|papa|mn]
    [liedje] [heet|heette|met de titel|genaamd|getiteld] (now) [kreet]
    [liedje] [kreet]
    [koerier|bezorger|chauffeur|pakketbezorger|taxi|bus|monteur|loodgieter|lijn|lijnbus] … [verkeerd nummer|verkeerde nummer|fout nummer|verkeerde huisnummer|verkeerd huisnummer|verkeerde deur]
    [verkeerd|verkeerde|foute|fout] nummer … [deur|voordeur|ingetoetst|ingetikt|ingedrukt|gebeld bij|keuzemenu|menu|brievenbus|gevel|huis|buren|pincode|kluisje|slot|lift|verdieping|schoenen|shirt|doos|etiket|code|kamer]
    [deur|brievenbus|gevel|schoenen|laarzen|schaatsen|shirt|jas|broek|kluisje|doos|etiket|kamer|trui|slippers|sneakers|menu|keuzemenu|pakket] … [verkeerd nummer|verkeerde nummer|foute nummer|fout nummer]
    [moet|moeten|kan|kun|hoe] (je|ik|we|men) (me|mij|je|zich|ons) (now) … [aan de balie|bij de balie|aan de receptie|bij de receptie|bij de gemeente|bij de school|bij de juf|in de sportschool|bij de trainer|aan de kassa|bij de kassa|aan het loket] (now) (nog|weer|eerst) [afmelden|uitschrijven|uitchecken|melden]
    [haal|schrap|zet|streep|schrijf|meld|neem|halen|schrappen] (u|jullie|je) (now) [me|mij|ons|hem|haar|mijn zoon|mijn dochter|mijn naam] (now) [van|uit|af voor|af van|uit voor] (de|het|die) (de) [rooster]
    [haal|schrap|zet|streep|schrijf|halen|schrappen] (u|jullie|je) (now) [me|mij|ons|hem|haar] (now) van (de|die) lijst (voor|van) [maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|rooster|het feest|de borrel|het eten|het weekend|de excursie|het kamp|de wedstrijd|de training|de bbq|morgen|vanavond]
    [laat|laten] (u|jullie|je) (now) (maar) [de|het|mijn|onze] [hond|kat|poes|katten|honden|kinderen|baby|vogel|konijn|paard|planten|tuin|kippen|kleine|oma|opa|buren] (now) (maar) met rust
    [heb|ik heb|heb ik|hebben we] (ik) (per ongeluk|al|gisteren|zelf|perongeluk) (de|het|mijn|die) … [gewist|verwijderd|weggegooid|gedelete]
    [hebben|heeft|heb] (jullie|u|je) (now) [mijn|onze|de] [sollicitatie|aanmelding|inschrijving|betaling|mail|formulier|aanvraag|foto’s|documenten|papieren|gegevens|brief] (now|al) (goed) [ontvangen|gekregen|binnen|gezien|binnengekregen|gelezen]
    [haal|verwijder|schrap|laat] (now) (de|het|die) [kaas|uien|ui|saus|tweede|eerste|pizza|frietjes|friet|olijven|champignons|jas|trui|broek|schoenen|toetje] … [bestelling|mandje|winkelwagen|order|pizza|broodje]
    [pakket|pakje|bestelling|bezorging|levering|taart|bloemen|bank] … [nieuwe adres|nieuw adres|ander adres|oude adres] van (mijn|de|onze)
    [stuur|sturen|lever|breng] (u|jullie|je) (het|ze|hem|hen|de|dit) (now) niet [per|met|via|naar|op|als] (de|een)
    [geef|geven|schrijf|stuur] (u|jullie|je) (hem|haar|mijn zoon|mijn dochter|ons) (now) geen [slecht|slechte|onvoldoende|straf|straffen|cijfer|cijfers|huiswerk|strafwerk|nablijven]
    [uitschrijven|afmelden] van [turnen|zwemmen|voetbal|dansen|les|zwemles|judo|gym|hockey|tennis|kamp|bso|opvang|ballet|muziekles]
    [adres|nummer|naam|adresje] van (de|het|een|mijn|je) [feest|feestje|restaurant|hotel|oma|opa|tandarts|dokter|loodgieter|school|bruiloft|café|borrel|locatie|buurman|buurvrouw|winkel|zaal] … [veranderd|gewijzigd|nieuw|fout|verkeerd|aanpassen|pas het]
    [taart|pakket|pakje|factuur|bestelling|uitnodiging|ticket|tickets|instapkaart|grafsteen|beker|poster|flyer|menukaart|tafelkaartje|deurbel|naamplaatje|brievenbus|shirt|verjaardagskaart|rapport|geboortekaartje] & [fout|verkeerd|verkeerde|fouten|foutje|klopt niet|spelfout|typfout] & [aanpassen|wijzigen|corrigeren|veranderen|verbeteren|aangepast]
    [meld] (mijn|onze|hem|haar|me|mij|ons|de) (zoon|dochter|kind|kinderen|zoontje|dochtertje|man|vrouw|hem|haar) af voor (de|het|een) [training|les|wedstrijd|zwemles|voetbal|hockey|gymles|turnen|bijeenkomst|vergadering|borrel|school|opvang|bso|eten|lunch|repetitie|vanavond|vandaag|morgen]
    afmelden voor (de|het|mijn) [hockey*|voetbal*|training*|les|gym*|zwem*|bso|opvang|school*|feest*|vergadering|cursus|toernooi|wedstrijd|eten|lunch|diner]
    uitschrijven van (mijn|onze) [dochter|zoon|kind|kinderen]
    [niet|nooit|zonder] (te|mee|met|meer) (te) [stoppen|afmelden|uitschrijven|ophouden|opzeggen|verwijderen|annuleren]
    [meld|schrijf|haal] (me|mij) (aub) niet (af|uit|van)
    waarom … [afgemeld|gestopt|uitgeschreven|verwijderd|=stop|stopt]
    [ben|heb|is] (niet|nooit) (me) (me) [gestopt|afgemeld|uitgeschreven]
    [hij|zij|ze|mama|papa|bord] [zegt|zei|riep|zeggen] (altijd|dat|steeds) [stop|stoppen|hou op|laat me met rust]
    [hou|houd|stop|gestopt|ophouden|stoppen] (op) met (het) [lachen|roken|huilen|drinken|werken|zeuren|regenen|sporten|eten|dromen|liegen|zagen|spelen]
    [tussenstop|bushalte|stopbord|stopcontact|stoplicht|non stop|zonder stoppen]
    [booking] … [afmelden|opzeggen|annuleren|uitschrijven|stoppen|verwijderen|wissen|afgemeld|opgezegd|af|afzeggen|geannuleerd]
    [afmelden|annuleer|opzeggen|annuleren|uitschrijven|stoppen|verwijder|verwijderen|wis|afzeggen|opgezegd|afgemeld|uitschrijving|afmelding] (you) (aub) (voor|van|bij|de|het) (det) (det) [booking]
    (ziek|hem|haar|kind|zoon|dochter) … [afmelden|afgemeld|ziekmelden] [voor|op|bij]
    uit (de|het|mijn) [huis|bed|school|werk|stad|trein|bus|auto|kast|winkel|doos|oven|koelkast|tas]
    [ga|gaan|we|ik|vanavond|samen] uit $
    [bel|sms|app|stuur|stoor|schrijf] (me|mij) (aub|nu|vandaag) (nu|even) niet [voor|na|nu|tijdens|vandaag|zo|terwijl|tussen|onder|in|meer voor]
    [nog|heb] (nog|altijd|steeds) geen [bericht|sms|berichten|mail|antwoord|smsje] (gekregen|ontvangen|gehad|van)
    geen [tijd|idee|probleem|vraag|vragen|plaats|haast|paniek|uien|ui]
    [laat|laten] (me|mij) [weten|het weten|maar|even|slapen|er|dat|zien|gaan|je]
    [antwoord|stuur|sms|antwoorden] (met) stop (om|naar|aan|als)
    [verkeerd|verkeerde|fout|foute] [maat|kleur|adres|bestelling|huisnummer|product|klantnummer|rekening|ordernummer|trein]
    [bezwaar|bezwaarschrift] (tegen|als|maken|indienen) (als|det|de|boete|het) [boete|belasting|beschikking|als ik]
    [heb|hebben|heeft] (je|jij|jullie|u|ik) (er) bezwaar (tegen|als)
    wie is (dat|die|de) (op|naast|met|in|aan|jarige|beste|volgende)
    [hulp|help] (nodig|me) [bij|met|aan]
    [krijg|ontvang] (ik) (al|nu|ineens|sinds) (gisteren) geen (det) [texts] (meer)
    (haal|halen) (je|jij|jullie) [mijn|het|ons] [pakje|pakket|bestelling|kind|zoon|dochter] … af
    [op|van] de lijst met [ophalingen|boodschappen|gasten|deelnemers]
    [antwoord|reageer] (met) stop [om|voor]
    laat (me|mij) (even|nu|eens) met rust [studeren|slapen|werken|eten|lezen|douchen|nadenken|leren|tot|vandaag|vanavond]
    [vergeet|vergeten] (mijn|je) [verjaardag|jas|sleutels|paraplu]
    [annuleren|afmelden|opzeggen|stoppen|stop|uitschrijven|afzeggen|verwijderen] [hoeft niet|hoef niet|is niet nodig|wil ik niet|is nergens voor nodig]
    stop (je|jij|u) (now) (de|het|een|die|mijn) [folder|brief|pakje|sleutel|sleutels|post|krant|geld|kaartje|was|boek|pakket] (anders|even|maar|dan) (even) [in|onder|bij|door]
    [zus|broer|moeder|vader|ma|pa|mama|papa|vriendin|vriend|buurvrouw|buurman|baas|juf|leraar|ex|man|vrouw|hij|zij|ze|collega|oma|opa|dochter|zoon] (heeft|me|mij|net|gisteren) [schreef|zei|zegt|schrijft|appte|riep|vindt|wil|wilde|smst|stuurde|zeggen] … [laat me met rust|laat mij met rust|stop|niet meer|hou op|geen reclame|geen berichten|geen bezoek|ophouden|met rust]
    [komt|krijg|krijgen|kom|stuur|kan|mag|is] (ik|er|u|jullie|we) (er) (nog) (now) nog (een|1) [brief|keer|mail|factuur|bevestiging|bericht|afspraak|exemplaar|reactie|code]
    [einde|eind] van (de|het|deze|mijn) [huur|maand|week|film|jaar|straat|contract|dag|boek|seizoen|zomer|middag|les|rit|verhaal]
    [einde|eind] [huur|maand|week|film|jaar|straat|contract|dag|seizoen|zomer|middag|les|rit]
    [stopt|stoppen|=stop] [lijn|bus|tram|trein|ie|hij] (now) (5|3|bus|tram|trein|lijn) … [bij|om|aan|pas|in|vanzelf|halte|station|nog|naar|toch]
    [stopt|stoppen|=stop] (de|het|die|jullie|da|je) [5|3|bus|tram|trein|lijn|feestje|machine|wasmachine|feest|regen] … [bij|om|aan|pas|in|vanzelf|halte|station|nog|naar|toch]
    [stopt|stoppen] [jullie|je|u|da] (now) … [om hoe laat|bij de halte|aan het station|bij het station]
    (kun|kan|kunnen|zal|moet|moeten|wil) (je|jij|ik|we|u) (onderweg|even|nog|straks) (even) stoppen (bij|voor|in|om|langs) [de|het|een|bij|onderweg|tanken]
    [gestopt|ophouden|opgehouden|stoppen|gestopt met] (met|is) [roken|drinken|werken|regenen|sneeuwen|de medicijnen|medicijnen|school|studie|trainen|zwemmen|voetbal|lopen|snoepen|de pil|werk|studeren|blaffen|huilen|de speculaastaart|de taart|de cursus|het recept|de actie]
    [trein|bus|regen|bloeding|koorts|wasmachine|auto|motor|klok|tram|muziek|kraan|lift|horloge] (is|zijn|was|staat) … [gestopt|opgehouden|stil|stopte]
    [niet|nooit] (mee) [stoppen|ophouden] (met) (die|de|deze|jullie|berichtjes|berichten|smsjes) … [puzzels|recepten|tips|sturen|leuk|graag]
    [blijf|blijven] (maar|gerust|vooral) (die|de|deze|jullie) (berichtjes|berichten|smsjes) … [puzzels|recepten|tips|sturen|leuk|graag]
    [blijf|blijven] (now) (berichtjes|berichten|smsjes|ze|deze|die) sturen
    [niet|nooit] (now) (mee) [stoppen|ophouden] (met|hoor|aub|alsjeblieft)
    (dacht|denk) (ik) (eerst|ook|dat) … [spam|reclame|oplichting] (was|zijn|is) maar
    [stuur|stuurt|sturen|laat] (de|een|het|geen|niemand) (now) [koerier|pakje|pakket|monteur|elektricien|bezorger|factuur|bestelling|rekening|brief] … (now) [niet|geen|voor|na|pas]
    [pakje|pakket|bestelling|koerier|post|factuur|levering|eten] … [niet|nooit|geen] … [sturen|leveren|afgeven|bezorgen|komen|bij|zetten|achterlaten]
    [nee|neen] (dank je|dankje|bedankt|niet) (now) (geen|die|de|liever) [koffie|thee|suiker|melk|blauwe|rode|zwarte|groene|wijn|brood|dessert|toetje|rijst|saus|bier]
    geen [koffie|thee|suiker|melk|wijn|brood|dessert|toetje|rijst|saus|bier|bezoek|vlees|ui|uien|tomaten|honger|matras|tas|bon|bonnetje|plek|parkeerplaats|zakje] (meer|nodig|maar|voor|graag|bij)
    [verwarming|licht|muziek|oven|tv|radio|wasmachine|alarm|kachel|wekker|verlichting|airco|kraan|gas|computer|telefoon|motor] (now) (even) [uitzetten|afzetten|uitdoen|uit|stopzetten|afsluiten|uitschakelen]
    [wil|kun|kan|kunt] (je|jij|u|jullie) (now) (de|het) [verwarming|licht|muziek|oven|tv|wasmachine|alarm|kachel|verlichting|airco|kraan|gas|motor] … [uitzetten|afzetten|uitdoen|uit|stopzetten|afsluiten|uitschakelen]
    [regel|post|artikel|kast|product|ui|uien|augurk|item|jas|broek] (now) (van|op|uit) (de|mijn|het) [factuur|bestelling|order|rekening|bon|burger|pizza] (now) [schrappen|halen|verwijderen|weglaten|af]
    [haal|schrap|verwijder|streep] (now) (de|het|die) [regel|tweede|eerste|derde|kast|artikel|ui|uien|augurk|jas|broek|product]
    (laat|liet|laten) (hij|zij|ze|de|die|jullie) (me|mij) niet met rust
    [bijna|haast] … [afgemeld|uitgeschreven|opgezegd|geblokkeerd|verwijderd]
    [sticker|brievenbus|bus] … [folder|reclame|folders]
    [folder|folders|reclame|krant] … [brievenbus|bus|sticker]
    [dochter|zoon|kind|hem|haar|baan|huur|contract|job|werk|me] … [uitgeschreven|opgezegd|afgemeld] (bij|voor|van|op|dus|en) [de|het|school|muziekschool|voetbal|zwemles|judo|crèche|opvang|dansles|ik|ze]
    [stop|sla] (ze|hem|het|de|dat|die) (maar) (even) [over|in de|weg|bij]
    [sla|laat] [de|het|die|dat|deze] … (maar) over (deze|volgende)
    [kan|kon|kunnen] (ik|we|je) … niet meer [vinden|openen|inloggen|bestellen|betalen|annuleren|zien|komen]
    [neemt|belt|antwoordt|schrijft|stuurt|reageert] (hij|ze|zij) (nu|me|mij) [niet meer|nooit meer|niks meer]
    mag (de|het|een) [folder|krant|pakje|reclame] … in
    [film|les|concert|feest|wedstrijd|school|training] … [afgelopen|gedaan|uit]
    [nog steeds|nog altijd] (now) [niet|geen]
    laat (me|mij) (now) met rust (ik|ben|moet) [werk|werken|studeer|slaap|slapen|lol|haha|gek|sukkel]
    [blauwe|rode|groene|zwarte|witte|grote|kleine|andere|bon|bonnetje|tasje|zakje|factuur|saus|afspraak|stoel] (now) [hoef ik niet|hoeft niet|hoef niet|wil ik niet|is niet nodig]
    [kun|kan|kunt|wil|wilt] (je|jij|u|jullie) (m|hem|het|ze|die|dat|de|me) (foto|link|adres|code) (now) (nog) (een|eens) (keer|opnieuw) (opnieuw) [sturen|doorsturen|mailen|appen]
    [genoeg] [zo|eten|voor] (dank|dank je|bedankt|vandaag|hoor)
    [zat|stond|kwam] in (de|mijn|me) (spam|spamfolder|spambox)
    bedankt voor (de|je|jullie|uw|het) [herinnering|bericht|info|update|berichtje|melding|sms|tip|uitnodiging] (ik|we|tot|ben|was|helemaal|top)
    [zijn|ben] verhuisd (nieuw|ons) (adres) volgt
    laat maar zitten (ik|we|=want|het|joh|hoor) (kom|heb|is)
    geen zin (om) [om|in een|in de|in het|in te]
    [geduld is op|word ik boos|word boos] (now) [waar|wanneer|hoelang|ik wacht|al twee]
    [dat is|dit is] [niets voor mij|niks voor mij] (now) (maar|en) [heb|hebben|heeft|is er|zijn er]
    [mijn|m’n|onze] [device|account|kaart|pas|sim] (now) (is|zijn) (now) [geblokkeerd|geblokt]
    gek van (jullie|uw|de|die) [taart|taarten|eten|winkel|brood|koffie|chocola|kleding|schoenen|ijs|pizza]
    [pakket|pakje|bestelling|post|doos|levering|pakketje] … [bij de buren|bij de buurvrouw|bij de buurman|aan de buren|op kantoor|thuis] (bezorgen|afleveren|leveren|afgeven)
    [hou|houd] (now) de korting
    [deze|dit|die] is (niet) [niet voor mij] (now) [ik zocht|ik wilde|ik wil|ik had|ik zoek|heb je|hebben jullie|hebt u]
    geen [texts] (now) [vandaag|vanavond|vanmiddag|nu even]
    het [niet|nooit] meer [doen|doet|deed|deden|doe]
    [hangt|hangen|hing|afhankelijk] (dat|het) (allemaal|er|ook|erg) (allemaal) [af van|van af]
    stop [eruit|er uit|erin|er in] (getrokken|gehaald|doen|trekken|halen|gedaan)
    (is|zijn) geen [spam|reclame] (is|zijn)
    stop (met) (het) [negeren|spelen|vechten|schieten|opnemen|opname|afspelen]
    [hou|houd] op met [raar|rare|gek|gekke|roepen|schreeuwen|gillen|theorieën|piekeren|treuzelen|duwen|trekken]
    negeer [hem|haar|ze|die|het]
    [stuur|mail|stuurt|sturen|app] (me) (de|een|die|mijn|het) [factuur|rekening|bon|foto|link|code|bevestiging|adres|offerte] (now) [nog eens|nogmaals|opnieuw|door|nog een keer]
  `,
};
