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
  `,
  stop_all: `
    stop (met) alles $
    alles [stoppen|stopzetten|opzeggen|afmelden|uitschrijven|uitzetten]
    (van|uit|voor) (al|alle) [uw|jullie|je|deze|de] (andere) [company]
    [afmelden|uitschrijven|meld|schrijf|afmelding] … [alles|overal]
    [geen|niets|niks|nooit] … [alle|al|geen enkel|enige|enig] (jullie|uw|van) (jullie|uw) [company]
    [stop|stopt|stoppen|hou op] (overal|met alles|met alle) mee
    van geen enkel (merk|bedrijf|winkel) (van jullie) … [horen|ontvangen|krijgen|meer]
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
  `,
};
