import type { LanguageData } from './language.ts';

/** Sentences in Dutch: the form is explained in language.ts, the groups are in nl.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [stop_met] (me) (det) (det) (det) [texts|send]
    [stop] (aub) (er) (eens|nu) mee $
    [stop] (me) (te) [contacteren|spammen|lastigvallen|smsen|stalken]
    [stop] met … lastig (te) vallen
    [stop] (det) (det) [texts]
    [send] (you) (me) (aub|alsjeblieft|alstublieft) [no] (det) (det) [texts]
    [send] (you) (me) (aub|alsjeblieft|alstublieft) [no] (det) (texts) [meer|weer]
    [val|vallen|valt] (you) [me] (aub|alsjeblieft|alstublieft) [no] (meer|langer) lastig
    [no] (det) (texts) meer (me) [send]
    [no] (meer|langer) (me) [send] $
    neem (you) (aub) (nooit|geen) (contact) (meer|contact) (meer) (met) (mij|me) op
    neem geen contact
    geen contact (meer)
    ^ [no] (det) (det) (det) [texts] (meer) $
    [no] (det) (det) [texts] (det) [meer]
    [no] meer (det) [texts]
    nooit meer (det) (det) [texts]
    [want] (ik) (det) (det) (me) [no] (det) (det) (det) [texts]
    [want] (ik) (det) (det) (det) (texts) [no] (meer|langer) (te) [sent]
    [want] (ik) … [no] (det) (texts) (meer) (van) (you) (meer) [sent]
    [want] (ik) … [no] meer (lastiggevallen|gecontacteerd|benaderd|gebeld|gesmst|gespamd) worden
    [want] … [no] (meer) (worden) [benaderd|lastiggevallen|gecontacteerd|gespamd] (worden)
    [want] (ik) (dit|deze) [no] (meer) $
    [want] (me|mij|ons) (graag|hierbij|hiervoor|van|voor) (det) (det) (texts|list) [afmelden|uitschrijven|uitgeschreven|afgemeld]
    [want] … [van|uit] (det) (det) [list] (af|gehaald|verwijderd|worden)
    ik (wil) (ervan|er) af $
    (ik) [meld|schrijf] (me|mij|ons) (hierbij|graag|bij deze) (det) (texts|list) [af|uit]
    [meld|schrijf|schrijft] (you) (me|mij|ons) (aub) (alsjeblieft|alstublieft|nu|eens) (det) (det) (det) (list|texts) [af|uit]
    (ik) [zeg|annuleer] (dit|mijn|het) abonnement (op|hierbij) 
    (ik) trek (hierbij|bij) (deze) (mijn) toestemming (in)
    toestemming (wordt) [ingetrokken|intrekken|in te trekken]
    [remove] (you) [mine] (aub) (alsjeblieft|alstublieft|nu|onmiddellijk|eens) [off] (det) (det) [list]
    [remove] (you) [mine] (aub) (alsjeblieft|alstublieft|nu|onmiddellijk|eens) (er) [af|eraf|uit|eruit|vanaf]
    [mine] (aub) (graag) [off] (det) (det) [list] [remove]
    (graag|aub|gelieve) (van|uit) (det) [lijst|bestand|database|mailinglijst] [remove|halen|verwijderen|schrappen]
    [haal|schrap|verwijder|gooi|streep] [me|mij|ons] [uit|van|eraf|eruit|aub|nu|direct|alsjeblieft]
    [laat|laten|laad] [me|mij|ons|mn] (toch|aub|eens|nou|gewoon|alsjeblieft|nu) (eens|toch|gewoon) [met rust|gerust]
    [rot|donder|flikker|sodemieter|hoepel|tief|pleur|fuck] op (met|met je|met jullie)
    ^ [rot op|donder op|flikker op|sodemieter op|hoepel op|pleur op|tief op|fuck off|oprotten|bek dicht|hou je bek|hou je mond|houd je mond|nu is het genoeg|het is genoeg|zo is het genoeg|ga weg|wegwezen|hou op|houd op|kap ermee|kappen|kappen nu|hou op hiermee] $
    ? ^ [ik word er gek van|dit is spam|dit is irritant|irritant|dit is stalking|wat een spam|wanneer houdt dit op] $
    [fedup] (det) (det) (det) [texts]
    (heb) (er) (schoon|meer dan) genoeg van (det) [texts]
    ? ^ (ik) (ben|heb) (niet|geen) (meer) [geinteresseerd|geïnteresseerd|interesse|belangstelling] $
    ? ^ [geen interesse|niet geinteresseerd|niet geïnteresseerd|geen belangstelling|geen behoefte aan|geen behoefte|geen interesse meer] $
    ? (nooit|niet) (voor|hier|hiervoor|me|mij|op) (voor|me|dit|deze|jullie) [hiervoor|texts|dit] [aangemeld|ingeschreven|opgegeven|geabonneerd|toestemming|om gevraagd|ingetekend]
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
    [died] … [stop|stoppen|geen|niet meer|verwijder|schrap|verwijderen]
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
    ^ (die|jullie|alle) [texts] (hoeven|hoeft) niet (meer)
    ^ stop en [vertel|zeg|verwijder|verwijderen|laat|geef|wis|stuur|ik|leg|waar|hoe]
    als (ik|jullie) nog (det) [texts] [krijg|ontvang|sturen|stuurt] … [threat]
    [mine] (aub) (graag) [verwijderen|halen|schrappen|uitschrijven] [uit|van] (det) (det) [list]
    [hou|houd|houdt|stop|stopt|kap|kappen] … [gespam|spammen|gesms|smsen|gedoe|gezeik|gezeur|appen|berichten|lastigvallen|reclame|gebel|ge-sms|getext]
    [vraag|verzoek|smeek|eis|sommeer] … [uitgeschreven|stoppen|op te houden|afgemeld|verwijderd|me met rust|te stoppen]
    [zou|stel|waarderen|dankbaar|fijn|prettig|prijs] (het|ik|zeer|op prijs|zijn) (op prijs) (stellen|waarderen|zijn) (als|indien) (jullie|u|je) … [stoppen|stopt|ophouden|ophoudt|verwijderen|verwijdert|afmeldt|uitschrijven|haalt|halen]
    nog [1|een|eentje|één] (bericht|sms|appje) (en|dan) (ik|dan)
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
    ? ^ [kan|kunnen|kun|wil|willen|zou|zouden|kunt|mag] (ik|jullie|u|je|jij) (me|mij|mijn nummer) (er|hier|daar) [eraf|eraf halen|van af|afhalen|eruit|eruit halen|uitschrijven|afmelden|verwijderen|schrappen|uit|hieruit] $
    ik [wil|wou] (er|hier) (graag) [vanaf|van af|eraf|uit|eruit|ervanaf|ervan af] $
    [wil|zou|wou] (ik) (er|hier) [eraf|er vanaf|er van af|ervan af|ervanaf|hieruit] $
    ^ (mij|me|mijn nummer|ik) (er|hier) [eraf halen|eruit halen|eraf|eruit|afhalen|eruit gooien|eraf gooien] $
    ^ (ik) [wil|wens|zou] (mijn|het|dit) (abonnement) [opzeggen|stopzetten|uitschrijven|afmelden|afmelding] $
    ? ^ [zet|zetten] (jullie|u) [dit|deze|jullie|die|dit allemaal] (det) (texts) [stop|stil|stoppen] $
    [zet|zetten|schakel] (jullie|u) (det) (det) [texts] [uit|stop|stil]
    ? ^ (ik|we) [ben|word|zijn|heb] (ik) (het|dit|jullie|dat|er|hier) (zo|echt|spuug|goed|helemaal) [zat|beu|moe|kotsbeu|spuugzat|klaar mee|genoeg van|gek van] $
    ? ^ (ik) (ben) (er|nu|hier) (helemaal|echt) [klaar mee|flauw van|moe van] (nu) $
    [wat een|wat] [gezeik|gedoe|gezeur|ellende|geklooi|onzin|terreur|gespam] (met|van) (det) (det) [texts]
    ? ^ (nu|eens) (hou|houd|houden|kap|kappen) (jullie|nou|nu|eens) (daar|hier|er) (nu|eens|nou) [hou daarmee op|houd daarmee op|hou daar mee op|hou hier mee op|houd hier mee op|hou ermee op|houd ermee op|hou er mee op|hou hiermee op|kap ermee|kap daarmee|kap eens|kap nou eens|kap nou|nokken|nok ermee|schei uit|schei ermee uit|hou toch op|hou nou op|hou nou eens op] (nu|nou|eens|zeg) $
    ? ^ (nu) (is) (het) [genoeg is genoeg|genoeg geweest|het is genoeg geweest|meer dan genoeg|ik ben er klaar mee|klaar mee|laatste waarschuwing|dit is de laatste waarschuwing|laatste keer dat ik het zeg|basta] (nu) $
    [laatste] waarschuwing … [threat]
    ? ^ (ik) (heb) (hier|dit|daar) (nooit|niet) [hier niet om gevraagd|hier nooit om gevraagd|niet om gevraagd|nooit om gevraagd|dit niet aangevraagd|dit nooit aangevraagd|me hier niet voor opgegeven|me hier nooit voor opgegeven|niet aangemeld|nooit aangemeld|nooit opgegeven] (voor) $
    [hier|hiervoor|daar|ervoor] [niet|nooit] (om|voor) [gevraagd|opgegeven|aangemeld|ingeschreven|toestemming gegeven] $
    ? ^ (jullie|u|nummer) (zijn|bent|is) (bij deze|nu) [geblokkeerd|geblokt|gerapporteerd] (als) (spam) $
    ? ^ (hier|daar|niemand) (niemand) [zit niemand op te wachten|zit hierop te wachten|zit hier op te wachten|zit daarop te wachten|zit niemand op te wachten|heeft hier behoefte aan] $
    [zit|zitten] (er|hier|ik|wij) (er|hier) (niet|niemand|echt niet) (meer) (op) (det) (det) [texts] te wachten
    [steek|stik|stop|hou|bewaar|houd] (er) (maar) (in) [je|jullie|uw] (det) [texts]
    [gelieve|verzoek|verzoeke|graag|u gelieve] (mij|me|mijn nummer|ons|dit nummer) (onmiddellijk|per direct|z.s.m.) (van) (det) (det) (list) [te verwijderen|uit te schrijven|te schrappen|af te melden|eruit te halen|eraf te halen|met rust te laten|te laten rusten]
    [gelieve|verzoek|verzoeke|graag] (hiermee) (onmiddellijk|per direct) [te stoppen|op te houden]
    [nummer|06|gsm nummer|telefoonnummer] (mag|moet|wil|wenst|dient) [niet|nooit|geen] (meer|langer) (worden|te worden|voor) (reclame) [benaderen|benaderd|gebruikt|gebruiken|gebeld|gecontacteerd|berichten|contacteren|lastiggevallen]
    [val|vallen] (jullie) [iemand anders|een ander|anderen|een ander] (maar) (eens) lastig
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
  `,
  stop_all: `
    stop (met) alles $
    alles [stoppen|stopzetten|opzeggen|afmelden|uitschrijven|uitzetten]
    (van|uit|voor) (al|alle) [uw|jullie|je|deze|de] (andere) [company]
    [afmelden|uitschrijven|meld|schrijf|afmelding] … [alles|overal]
    [geen|niets|niks|nooit] … [alle|al|geen enkel|enige|enig] (jullie|uw|van) (jullie|uw) [company]
    [stop|stopt|stoppen|hou op] (overal|met alles|met alle) mee
    van geen enkel (merk|bedrijf|winkel) (van jullie) … [horen|ontvangen|krijgen|meer]
    [meld|haal|schrijf|verwijder|schrap] (mij|me|mijn nummer) [overal] (voor|van|uit|vanaf) (af|uit)
    [haal|verwijder|schrap|schrijf|gooi] (jullie) (mij|me|mijn nummer) (uit|af) [van|uit|voor] [al|alle|elke|iedere] (jullie|uw|de|die) (det) [list|company|systemen|bestanden]
    [uit|af] [voor|van] (werkelijk|absoluut) [alles|alle lijsten|alle nieuwsbrieven|alle berichten]
    ^ (zeg|zet|stop|annuleer|beëindig) (hierbij) [al|alle] (mijn|jullie|de|uw) (det) [abonnementen|berichten|nieuwsbrieven|meldingen|inschrijvingen|aanmeldingen|diensten] (op|stop|uit) (opzeggen|stopzetten|stoppen|uitzetten|annuleren) $
    [zeg|zet|stop|annuleer|beëindig] (hierbij) [al|alle] (mijn|jullie|de|uw) (det) [abonnementen|berichten|nieuwsbrieven|meldingen|inschrijvingen|aanmeldingen|diensten]
    geen [channel] (en) (geen) [channel] (en) (geen) [channel]
    noch [channel] noch [channel]
    [helemaal niets meer|helemaal niks meer|absoluut niets meer|absoluut niks meer|totaal niets meer|helemaal niks|helemaal niets] (meer) [van jullie|van u|van niemand|van geen]
    [want] (ik) (van) [geen enkel|geen een|geen van] (de|jullie|uw) [merk|merken|bedrijf|bedrijven|winkel|winkels|afdeling] (van jullie)
  `,
  start: `
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
    [wie] (is|ben|bent|zijn|zijt|stuurt|sms) (dit|je|jij|u|jullie|daar|gij|er|deze|mij|hier) [eigenlijk|toch|aub|nu|dan|dit] $
    wie [stuurt|smst|appt] (mij|me|er|dit|deze|hier)
    [van|met] wie (is|heb|spreek|zijn|komt|krijg) (dit|deze|ik|het) (nummer|berichten|bericht|van doen)
    [welk|welke|wat voor] [firm] (is|ben|bent|zijn|stuurt) (dit|je|jij|u|jullie|het|mij)
    [wat is dit voor nummer|van wie is dit nummer|ken dit nummer niet|ken ik u|ken ik jou|ken ik je|waar gaat dit over|waarover gaat dit]
    [how] (me|mij|hier|dit|deze|die) (hiervoor|voor|van|hier|det) (det) (texts|list) [leave_list]
    [how] (det) (det) [texts] [leave_list]
    [how] … [geen|niet meer] … [ontvangen|krijgen|krijg]
    [hoe|waar|op welk nummer] (kan ik|kunnen we|bereik ik|kan ik met) (u|jullie|iemand|de) (klantenservice|klantendienst|helpdesk) [bereiken|contacteren|bellen|spreken|bereik]
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
  `,
  access: `
    [welke|wat voor] (my) [data] [hebben|heeft|heb|bewaart|bewaren|bezit|hebt] (you) (allemaal|precies|eigenlijk) (about)
    [welke|wat voor] (my) [data] … [about]
    wat [hold] (you) (allemaal|precies|eigenlijk) [about]
    (alle|de) [data] (die) (you) [about] [hold]
    [waar|hoe|van wie] … [private] [vandaan|gekregen|gehaald|vandaan gehaald|gevonden]
    wie heeft (you) [mijn|dit] [private] (gegeven|verkocht|doorgegeven)
    (waarom) [hebben|heeft|heb] (you) mijn [private]
    [kopie|overzicht|afschrift|inzage|uitdraai|toegang] (van|in|tot) (my) (my) [data]
    [stuur|stuurt|geef|toon|bezorg] (you) (me|mij) (aub) (een) (kopie|overzicht) (van) (my) (my) [data]
    (mijn) [data] [inzien|opvragen|inkijken|bekijken|in te zien|op te vragen]
    [weten|zien] [wat|welke] … [about] [hold|weten]
    [artikel|art] 15 (avg)
    [hoe|waar] [komen|komt|kom|hebben|heeft|heb|hebt|haalde|haalden|haal|haalt] (you) (eigenlijk|toch) (aan|bij) [mijn|dit] [private]
    [hoe|waar] (you) aan [mijn|dit] [private] [komen|komt|kwamen|komen jullie]
  `,
  erase: `
    [delete] (you) (aub) (onmiddellijk|direct|meteen|graag) (my) (my) [data|account|profiel|klantaccount] 
    (my) (my) [data|account|profiel] (aub) (graag|volledig|onmiddellijk|uit|uw|jullie|systeem|compleet|definitief) (systeem) [delete]
    [delete] (you) (aub) alles (wat) (you) [about] [hold]
    alles (over mij|van mij) [delete]
    [delete] (you) (aub) alle (my) [data] (die) (you) (about)
    [artikel|art] 17 (avg)
    recht op [vergetelheid|gegevenswissing|wissing]
    vergeet mij $
  `,
  rectify: `
    [fix] (you) (aub) (my) (my) [data|field]
    (my) (my) [data|field] (aub) (graag) [fix]
    (mijn) [field|data] … [wrong]
    [wrong] [field|data] (van mij|in|bij) (uw|jullie|systeem|bestand|mij) (systeem|bestand|database)
    [hebben|heeft|heb|staat] (you) (mijn) [field] [wrong]
    [artikel|art] 16 (avg)
  `,
  port: `
    (my) [data] (graag|aub|naar) (een|naar) (andere|ander) (aanbieder|bedrijf|partij) [overdragen|exporteren|overzetten|meenemen|downloaden|exporteer|overdracht|over te dragen|doorsturen]
    [draag|exporteer|zet|export|overdracht|overdragen|exporteren] (van) (my) [data] (over)
    (my) [data] … [machineleesbaar|gestructureerd|csv|json|excel|overdraagbaar|leesbaar] (formaat|bestand|format)
    (my) [data] in (een) … [formaat|format|csv]
    [artikel|art] 20 (avg)
    mijn [data] in een [bestand|export]
    [gegevens|data|info|informatie|dossier] … [csv|json|excel|bestandje|xml|overdraagbaar|machineleesbaar|spreadsheet]
    [gegevens|data|info|informatie|dossier] … [andere|nieuwe|ander] [leverancier|aanbieder|provider|bedrijf|partij|bank|winkel|bureau]
    overdraagbaarheid
  `,
  object: `
    bezwaar (tegen|aan|maken) (tegen) (de|het|elke) (het|verdere) [use]
    [bezwaar] … [use|data]
    [geen|niet|stop|stoppen] (meer|met|mij|me) (mij|me|het) [profilering|profileren|tracking|tracken|profiel|analyseren|volgen] (met)
    [gebruik|verwerk|gebruikt|verwerkt|analyseer] (you) (aub) (my) (my) [data] niet (meer) 
    [want] (niet) (dat) (you) (my) [data] (niet) (voor|worden) (det) [use]
    [artikel|art] 21 (avg)
  `,
  restrict: `
    [blokkeer|bevries|beperk|blokkeren|bevriezen|beperken|pauzeer|beperking] (you) (aub) (van) (de|het) (verwerking|gebruik) (van) (my) (my) [data]
    (my) [data] (tijdelijk|voorlopig|aub) [blokkeren|bevriezen|bevroren|geblokkeerd|te bevriezen|beperken]
    (de) [verwerking|gebruik] (van) (my) (data) (tijdelijk|aub) [beperken|stopzetten|opschorten|te beperken|pauzeren]
    [beperking|beperken] van (de) verwerking
    [artikel|art] 18 (avg)
    [bewaar|bewaren|hou|houd] (mijn|al mijn|m'n) [gegevens|data|info] (maar|wel) … [gebruik|gebruiken|niet|nergens|niks]
  `,
  do_not_sell: `
    [sell] (you) (aub) (my) (my) [private] (aub) [niet|nooit|aan niemand] 
    (my) [private] [niet|nooit] (te) (aan) (det) (derden|anderen) [sell]
    [geef|geven] (you) (aub) (my) [private] (niet|nooit|aan niemand) (aan) (derden|anderen|niemand) (door)
    [want] niet dat (you) (my) [private] … [sell]
    geen (verkoop|doorverkoop) (van) (my) [private]
    (my) [private] (zijn|is) niet te koop
  `,
  wrong_number: `
    [verkeerd|verkeerde|fout|foute|foutief] [nummer|persoon|nr|ontvanger|adres voor deze sms]
    [this|dit|dat] (is|nummer|gsm) (is) niet (meer) (het|de) (nummer|telefoon|gsm) (van|meer)
    [dit|het|mijn] nummer [is|was|behoort] (niet|niet meer|nu|nu van|van) (van|meer|toe|iemand)
    (ik) ken (hier) (geen|niemand) … (met|naam|genaamd|die) (die|zo|heet) [naam|heet]
    (hier) [woont|is|werkt] (geen|niemand|er geen) … (met|hier|op dit nummer) [die naam|deze naam|op dit nummer]
    [heb|hebt|heeft|hebben] (u|je|jullie|zich) (zich) (van|in|vergist) [nummer|persoon|vergist] (vergist)
    (nummer) (is) (nu) van iemand anders
    (nieuwe) eigenaar van dit nummer
    [ik ben|ben|is] niet [meneer|mevrouw|degene|mijnheer|die persoon|de persoon|de juiste|die]
    ken (ik) (hier) geen
    [dit|het] [nummer|nr] is niet meer van
    (je|jullie|u) [hebt|hebben|heeft|heb] de verkeerde (voor) (te pakken|persoon)
    hier woont geen
  `,
  nothing: `
    [niet|nooit|zonder] (te|mee|met|meer) (te) [stoppen|afmelden|uitschrijven|ophouden|opzeggen|verwijderen|annuleren]
    [meld|schrijf|haal] (me|mij) (aub) niet (af|uit|van)
    waarom … [afgemeld|gestopt|uitgeschreven|verwijderd|stop|stopt]
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
    geen [tijd|idee|zin|probleem|vraag|vragen|plaats|haast|paniek|uien|ui]
    [laat|laten] (me|mij) [weten|het weten|maar|even|slapen|er|dat|zien|gaan|je]
    [antwoord|stuur|sms|antwoorden] (met) stop (om|naar|aan|als)
    [verkeerd|verkeerde|fout|foute] [maat|kleur|adres|bestelling|huisnummer|product|klantnummer|rekening|ordernummer|trein]
    [bezwaar|bezwaarschrift] (tegen|als|maken|indienen) (als|det|de|boete|het) [boete|belasting|beschikking|als ik]
    [heb|hebben|heeft] (je|jij|jullie|u|ik) (er) bezwaar (tegen|als)
    wie is (dat|die|de) (op|naast|met|in|aan|jarige|beste|volgende)
    [hulp|help] (nodig|me) [bij|met|aan]
    [krijg|ontvang] (ik) (al|nu|ineens|sinds) (gisteren) geen (det) [texts] (meer)
    (haal|halen) (je|jij|jullie) [mijn|het|ons] [pakje|pakket|bestelling|kind|zoon|dochter] … [lijst|af]
    [op|van] de lijst met [ophalingen|boodschappen|gasten|deelnemers]
    [antwoord|reageer] (met) stop [om|voor]
    laat (me|mij) (even|nu|eens) met rust [studeren|slapen|werken|eten|lezen|douchen|nadenken|leren|tot|vandaag|vanavond]
    [vergeet|vergeten] (mijn|je) [verjaardag|jas|sleutels|paraplu]
  `,
};
