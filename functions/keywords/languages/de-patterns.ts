import type { LanguageData } from './language.ts';

/** Sentences in German: the form is explained in language.ts, the groups are in de.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    [quit] (sie) (bitte) (endlich) (doch) auf mit (det) (det) (det) [texts]
    aufhören (bitte) (me) (det) (det) (texts) [send_zu]
    [stop] (sie) (bitte) (det) (det) [texts]
    [send] (you) (me) (bitte) (nie) [no] (more) (me) [more]
    [send] (you) (me) (bitte) (nie) [no] (det) (det) [texts]
    [send] (you) (bitte) [me] (bitte) [no] mehr
    [no] (det) (det) [texts] [more] (me) [send|zu]
    [no] [more] (me) (bitte) [send|sent|anschreiben]
    [no] (det) (texts) mehr (me) [send|send_zu]
    ^ (bitte) [no] (det) (det) (det) [texts] (mehr) $
    [no] (det) (det) [texts] mehr
    [no] weitere (det) [texts]
    keinen kontakt (mehr)
    [want] (ich) (bitte) [no] (det) (det) (det) [texts]
    [want] (ich) (me) (det) … [no] [texts|werbung]
    [want] (ich) (bitte) [no] (mehr) (von) (you) (mehr) [get|hören|sent]
    [want] (ich) (von) (you|det) (det) (texts) [no] (mehr) (mehr) [get|sent]
    [want] (ich) (det) (texts) [no] (mehr) (länger) [get|sent] (werden)
    [want] … [no] mehr [sent|get|angeschrieben] (werden)
    [want] … [no] mehr (von) (you) [hören|lesen|wissen]
    [want] … [no] [sent] werden
    [want] (das|die|diese) [no|nicht] mehr $
    [want] (mich) … [abmelden|austragen|abbestellen]
    [want] … [verteiler|liste] [remove|raus] (werden)
    [verbitte|untersage] (mir|ihnen|euch) (det) (det) (det) [texts]
    [verbitte|untersage] [mir|ihnen|euch] (die|jede) (weitere) [zusendung|kontaktaufnahme|werbung|nachrichten]
    [widerrufe|widerruf|ziehe] (ich) (hiermit) (die|der|meine|meiner) (erteilte) [einwilligung|zustimmung|einverständnis|erlaubnis] (zurück)
    [melden|meldet|meld|melde] (sie) [mich|uns] (bitte) (sofort|hier|endlich|von) (det) (texts) ab
    [tragen|tragt|trag] (sie) [mich|uns] (bitte) (sofort|endlich) (det) (list) aus
    [bestellen|bestellt|bestell|bestelle] (sie|ich) (bitte|hiermit) (det) (det) [texts|newsletter] ab
    (ich) melde mich (hiermit|von|jetzt) (det) (texts) ab
    [stellen|stellt|stell] (sie) (bitte|endlich) (det) (det) [texts] ein
    [remove] (sie) (bitte) [mine] (bitte) [aus|von|vom] (det) (det) [list]
    [remove] (sie) [mine] (bitte) (endlich|da|hier) raus
    [mine] (bitte) (endlich) [aus|von|vom] (det) (det) [list] [remove]
    (bitte) [aus|von|vom] (det) [verteiler|liste|datenbank] [remove]
    [aus|von|vom] (det) [verteiler|liste] (bitte) [streichen|löschen|nehmen|entfernen|raus|austragen]
    [lass|lasst|lassen|las] (sie) (mich|uns|meine) (frau|mutter|bitte|doch|endlich) (endlich|einfach) (in) [ruhe|frieden]
    [gebt|gib|geben] (sie) (endlich|mal) ruhe $
    [verschont|verschonen|verschone] (sie) mich
    [verpiss dich|verpisst euch|verzieh dich|haut ab|hau ab|fickt euch|fick dich|haltet die klappe|halt die klappe|halt die fresse|haltet die fresse|leckt mich|leck mich] [und|mit] (euren|eurer|deiner|ihrer)
    ^ [verpiss dich|verpisst euch|verzieh dich|haut ab|hau ab|haltet die klappe|halt die klappe|halt die fresse|leckt mich am arsch|leck mich am arsch|fickt euch|es reicht|jetzt reichts|jetzt reicht es|mir reichts|schluss jetzt|schluss damit|jetzt ist schluss|genug jetzt|weg mit euch] $
    ? ^ [es nervt|das nervt|ihr nervt|sie nerven|das ist spam|das ist belästigung|was soll der scheiss|reicht|genug|gehts noch] $
    ich (habe|hab) [fedup|satt|genug] (det) (det) (texts)
    [fedup] (det) (det) (det) [texts]
    ? ^ (ich) (bin|habe|hab) (nicht|kein|keinerlei) (mehr) [interessiert|interesse] $
    ? ^ [kein interesse|nicht interessiert|kein bedarf|kein interesse mehr] $
    [kein interesse|kein bedarf|nicht interessiert] (mehr) [an|daran] (det) (det) [texts]
    [nie|niemals|keine|nicht] (eine|meine|meiner) [einwilligung|zustimmung|erlaubnis] (dafür) (dazu) [gegeben|erteilt]
    [wenn|falls|sollte|sollten] (ich|sie|ihr|noch|du) … [texts|schreiben|schreibt|kontaktieren|nachricht|sms|aufhört|aufhören] … [threat]
    [noch|nächste|nächsten] (eine|einmal|so|eine weitere|ein) (eine) [texts] … [threat]
    ? (ich|wir) [brauche|brauchen|benötige|benötigen] (eure|ihre|diese|solche|keine) (det) [texts] nicht
    ? ^ (ich) (will|möchte) das (alles|wirklich|einfach|gar) nicht (mehr|haben) $
    (ich) [gehe|schalte|rufe|informiere|kontaktiere|beauftrage|nehme] … [zur polizei|polizei|anwalt|bundesnetzagentur|verbraucherzentrale] (ein)
    [zeige|melde] [sie|euch|dich] [an|der bundesnetzagentur|bei der]
    [erstatte|stelle] [anzeige|strafanzeige|strafantrag]
    [nummer|sie|euch|dich] (wird|werden|ist|jetzt) (jetzt) [blockiert|gesperrt] $
    [schon|bereits|doch|mehrmals|mehrfach|mal] … [stop|stopp] [told]
    [stop|stopp] [told] $
    [wie oft|zum x|zum letzten|zum dritten|zum zweiten|zum hundertsten] … [stop|stopp|abmelden|aufhören|abgemeldet|mal stop|mal stopp]
    mich [schon|bereits|doch|längst] (mehrfach|dreimal|zweimal|mehrmals|lange) [abgemeldet|ausgetragen]
    [died] … [stop|stopp|keine|nicht mehr|löschen|aufhören|bitte keine|remove]
    [sagte|sage|sag|gesagt|heisst|heißt] (doch) [stop|stopp] $
    ? [nie|niemals|nicht] [dafür|dazu|hier|hierfür|bei euch|bei ihnen|für sowas] [angemeldet|zugestimmt|eingewilligt|abonniert|eingetragen|registriert]
    [nie|niemals|nicht] … [texts] (an) [angemeldet|zugestimmt|eingewilligt|abonniert|eingetragen|registriert]
    [quit] (sie) (bitte|endlich|doch) auf … [send_zu]
    [quit] (sie) (bitte|endlich|doch) [damit|mit] … auf
    [bitte|jetzt|endlich|sofort|mich|will|möchte|wieder] (mich|davon|hier|sofort|bitte|endlich) [abmelden|abbestellen|austragen]
    [texts] (bitte|sofort) [abmelden|abbestellen|austragen|abstellen|einstellen|stoppen|stop|stopp]
    (von) [diesen|den|euren|ihren|diesem|dieser|der|dem] [texts] (bitte) [abmelden|austragen]
    [abmelden|abmeldung|austragung|abbestellung] (bitte) (von|vom|der|des|aus|für) (det) (det) [texts|list]
    [unterlassen sie|unterlasst|unterlass|unterlassen] (bitte) [das|dies|es] (bitte|sofort|in zukunft|künftig|endlich) $
    bitte [abstellen|einstellen|unterlassen|beenden|stoppen|unterlasst|beendet|stellt das ab] $
    kein [bock|interesse|bedarf|lust] (mehr) [auf|an] (det) (det) [texts]
    [streichen|streicht|streich|streicht|entfernt|entfernen|entferne] (sie) [mine]
    ? mich nie (hier|dafür|bei euch|bei ihnen) [angemeldet|eingetragen|registriert]
    ^ [stop|stopp] und [sagen|sagt|sag|löschen|löscht|geben|gebt|woher|teilen|teilt|schicken|schickt|ich|bitte]
    [will|möchte] (endlich|nur) (meine) ruhe $
    mich (bitte) (da|hier|dort) [rausnehmen|herausnehmen|rauslöschen|rausstreichen]
    [kein interesse|kein bedarf] (mehr) an [weiteren|ihren|euren|weiterer]
    [finger|pfoten|hände|griffel] weg von (meiner|der|dieser|unserer) (handy) [nummer|handynummer|telefonnummer|mir]
    [flehe|bitte|ersuche|fordere|beschwöre] (ich) [euch|sie|dich] (an|inständig|auf|dringend|nochmals|noch einmal|zum letzten mal) (endlich|bitte) [aufzuhören|damit aufzuhören|aufhören|hört auf|hören sie auf|stoppen|es zu lassen|das zu unterlassen]
    [wäre|würde|bin|verbunden|dankbar|schön|nett|freuen] (ich|es|mich) (ihnen|euch|sehr|dankbar|verbunden|nett|schön) wenn (sie|ihr) … [aufhören|aufhört|aufhören würden|stoppen|unterlassen|einstellen|einstellt|lassen|lasst|streichen|löschen|streicht]
    [verlange|fordere|beantrage|bitte um] … [einstellung|abmeldung|austragung|abbestellung|unterlassung|streichung]
    [noch eine|noch ein|noch 1|eine weitere|ein weiteres|bei der nächsten|nächste|nächstes] (einzige) (det) [texts] … [threat]
    [noch eine|noch ein|noch 1|eine weitere|ein weiteres] (einzige) (det) [texts] und
    stopp [jetzt|verdammt|endlich|sofort|nochmal] $
    stop wie in (eurer|ihrer|der) (sms|nachricht) (angegeben|beschrieben|steht|gefordert)
    [habe|hab|haben] (ich) [schon|bereits|mehrfach|mehrmals|dreimal|zweimal|x mal|3x|5x] … [stop|stopp] [geschrieben|geschickt|geantwortet|gesendet|geschickt]
    [discard] (sie) (einfach|doch|endlich) [meine|diese] [nummer|handynummer|telefonnummer|rufnummer|mobilnummer|nr]
    ? ^ (es|das|mich) (tut|hat) (mich) (überhaupt|absolut|echt|alles) [interessiert mich nicht|interessiert nicht|interessiert mich null|interessiert mich nicht mehr|interessiert uns nicht|interessiert keinen|interessiert niemanden|juckt mich nicht] (mehr) $
    ? [eure|ihre|diese|solche] (det) [texts] [interessiert|interessieren] (mich|uns|hier) (überhaupt|absolut|echt) [nicht|keinen|niemanden|niemand|null|kein]
    ? ^ (das|die|sowas|ich|euch) (ich) [brauche ich nicht|brauch ich nicht|brauche ich nicht mehr|brauch ich nicht mehr|brauchen wir nicht|brauchen wir nicht mehr|brauche es nicht mehr|brauch das nicht] (mehr|wirklich) $
    [brauche|brauch|brauchen|benötige|benötigen] (ich|wir) (auch|nun|ja) (det) (det) [texts] [nicht|nicht mehr|nimmer] $
    [brauche|brauch|brauchen|benötige|benötigen] (ich|wir) (auch|nun|ja) [keine|keinerlei] (det) [texts] (mehr) $
    [nicht|nicht mehr|unnötig] (mehr) [nötig|notwendig|erforderlich|erwünscht|gewünscht] (mich|mir|uns) (det) (det) (texts) (weiter) [zu|send_zu|anzuschreiben|zu kontaktieren|zu schreiben|zu schicken|zu senden|zu informieren]
    ? [weitere|eure|ihre|diese|solche] (det) [texts] (sind|ist|waren) (bei mir|hier|absolut) [unerwünscht|nicht erwünscht|nicht gewünscht|unnötig|lästig|überflüssig|nervig|eine belästigung|zu viel|zuviel]
    [setzt|setzen|packt|nehmt|schreibt|tragt] (sie) (mich|meine nummer|uns) (auf|in) (die|eure|ihre) [sperrliste|blacklist|robinsonliste|robinson liste|schwarze liste|sperrdatei]
    [sperrt|sperren|sperr|blockiert|blockieren] (sie) (meine|diese) [nummer|handynummer|telefonnummer|rufnummer] (für|gegen) (det) (det) [texts]
    ? ^ (ich|wir) [hab|habe|haben|bin] (es|das|euch|sie) (so|langsam|echt|wirklich) [satt|leid|so satt|sowas von satt] $
    ? ^ (jetzt|ihr) [lasst es|lasst das|lass das|lassen sie das|lass es|lasst es sein|lassen sie es|lasst das sein|lassen sie das sein|lass es sein|lasst gut sein|lasst es gut sein] (jetzt|endlich|einfach) $
    ? ^ [stellt|stellen|stell|schaltet|schalten|schalt|stellt|macht] (sie) (das|es|die|diese|dies|den scheiß) (endlich|jetzt|sofort) (texts) [ab|aus|ein] $
    ? [will|möchte|muss] (ich) [hier|da|aus der liste|aus dem verteiler] [raus|rausgenommen werden|rausgelöscht werden|ausgetragen werden|weg] $
    ? ^ (das|sowas|die|diese) (det) (texts) (hab|habe|haben|will|wollte) (ich|wir) (nie|nicht|auch nie) [bestellt|abonniert|gewollt|angefordert|angefragt|gewünscht|verlangt] $
    [habe|hab|haben] (ich|wir|dem|dazu|dafür) (dem|dazu|dafür) (auch) [nie|nicht|niemals] (dem|dazu|dafür) [zugestimmt|eingewilligt|zugesagt|erlaubt]
    widerspreche (ich|hiermit) (der|jeder|jeglicher) (nutzung|verwendung|verarbeitung|zusendung) (von|meiner) (daten) (zu|für|durch) [werbezwecken|werbung|werblichen|werbezusendungen]
    ? ^ [letzte warnung|das ist die letzte warnung|allerletzte warnung|sonst anwalt|sonst anzeige|sonst polizei|ich geh zum anwalt|das gibt eine anzeige|das gibt ne anzeige] $
    ? ^ (ich|wir|jetzt|dann) [blockiere|blockier|blockieren|blocke|block|sperre|melde] (ich|wir) (nun) [euch|sie|dich|diese nummer|die nummer|deine nummer] (nun) $
    [schon|bereits|längst|doch] (mal) [dreimal|zweimal|mehrfach|mehrmals|2x|3x|5x|10x|zigmal|öfter] [abgemeldet|ausgetragen|gekündigt|abbestellt|widersprochen]
    [send] (you) (mich|uns) [nicht|nie] (mehr|länger|weiter|dauernd|ständig) (zu|voll) mit (det) (det) [texts]
    [will|möchte|würde] (ich) (gerne|gern|hiermit) (das|mein|den|dieses|meinen) (sms) [abo|abonnement|newsletter|dienst|service] [beenden|kündigen|stornieren|auflösen|loswerden]
    ? ^ (das) (ist|nur|so ein) [nerviger spam|so ein spam|nur spam|reiner spam|lästiger spam|spam|werbemüll|so ein müll|belästigung] (hier) $
    ? ^ (kann|könnt|können) (man|ihr|sie|ich) (das|die|diese|dies) (vielleicht|irgendwie|mal) (texts) [abstellen|ausstellen|abschalten|abbestellen|stoppen|einstellen|lassen|unterlassen|beenden] $
    [behaltet|behalten|behalt|spart|sparen|spar|erspart|ersparen|schenkt|steckt] (sie|ihr) (mir|euch|sich) (doch) [eure|ihre|euren|ihren|eurer|diese|solche|den] (det) [texts]
    [spammt|spamt|schickt|schicken|sendet|schreibt|nervt] (sie) (doch|lieber) (den|die|eure|ihre|euren|das) (det) (scheiß|mist|müll|kram|werbung|texts) [wem anders|jemand anderem|jemand anders|woanders|woandershin|anderen|anderen leuten]
    [nervt|spammt|belästigt] (doch|lieber) [jemand anderen|jemand anders|wen anders|andere|andere leute|wen anderen]
    [kein|nicht|keine] (mehr) [kunde|kundin|mitglied|kunden] (mehr) (bei) … [rausnehmen|löschen|austragen|abmelden|hört auf|keine|streichen|entfernen|raus|stopp|stop]
    ? nicht (mehr) [euer|ihr|eure|ihre] [kunde|kundin] [hört auf|hören sie auf|stopp|stop|löscht|löschen|bitte löschen|bitte nicht mehr]
    [mich|uns|meine nummer|diese nummer] (da|hier|dort|endlich) [rausnehmen|herausnehmen|rauslöschen|rausstreichen|streichen|entfernen|austragen|rauswerfen|rausschmeißen]
    ^ [rausnehmen|herausnehmen|rausstreichen|austragen] $
    [bitte|wieder|endlich|sofort] [rausnehmen|herausnehmen|rausstreichen] $
    von (weiteren|jeglichen|künftigen|zukünftigen|solchen|allen) (det) [texts|zusendungen|mitteilungen|kontaktaufnahmen|anschreiben] (ich) (in zukunft|künftig) [abzusehen|absehen|abstand zu nehmen|verschonen|verschont]
    [sehen|seht|nehmen|nehmt] (sie) (künftig|zukünftig) (abstand) von (weiteren|jeglichen|künftigen|solchen) (det) [texts|zusendungen|mitteilungen|kontaktaufnahmen]
    [diese|meine|unsere] [nummer|handynummer|telefonnummer|rufnummer] (darf|soll|sollte|ist|wird) (nicht|nie) (mehr|wieder|für) (det) [kontaktiert|angeschrieben|angerufen|verwendet|benutzt|genutzt|werbung|anschreiben|kontaktieren|anrufen]
    [betrachten|betrachtet|betrachte|sehen|seht] (sie|ihr) [mich|dies|das] (ab sofort) als [abmeldung|kündigung|widerruf|abgemeldet|ausgetragen|gekündigt]
    ? ^ (ich) [möchte|will|wünsche|wünschte] (mir) (dass) (das|dies|die sms|es) (endlich|alles|jetzt) [aufhört|endet|ein ende hat|aufhören|ein ende nimmt|vorbei ist] $
    [hat|haben] (bei|in) [euch|ihnen|eurer|ihrer] (liste|kartei|datenbank) nichts [zu suchen|verloren]
    lehne (ich) (hiermit) (weitere|jegliche|jede|alle|solche|eure|ihre) (det) [texts] ab
    [akzeptiere|dulde|toleriere|gestatte|erlaube] (ich) [keine|keinerlei] (weitere) (det) [texts]
    noch (immer) nicht [ausgetragen|abgemeldet|gelöscht|entfernt|rausgenommen]
    ? ^ [nix|nichts|gar nichts|garnichts|überhaupt nichts] mehr (schicken|senden) $
    bitte [beenden|beendet|beende] (sie) [das|dies|es|die zusendung] (jetzt|endlich) $
    [letztmalig|zum letzten mal|ein letztes mal|letztmals|das letzte mal|zum allerletzten mal] (damit) (sie|euch) (damit) [aufzuhören|damit aufzuhören|aufhören|hört auf|hören sie auf|stopp|stop|zu unterlassen|zu löschen|keine|nicht mehr]
    [geht|gehen] (ihr|sie) (mir) (nicht) (mehr|länger) auf (den|die) [keks|sack|nerven|senkel|geist|eier] mit (det) (det) [texts]
    ? ^ geht mir nicht (mehr|länger) auf (den|die) [keks|sack|nerven|senkel|geist|eier] $
    [angebote|werbung|sms|nachrichten|newsletter] [könnt|können] (ihr|sie) (euch|sich) (gerne) [behalten|sparen|schenken|sonstwohin stecken|stecken|an den hut stecken]
    ^ [auf die sperrliste|auf die blacklist|auf die robinsonliste|in die sperrliste|auf eure sperrliste] (setzen) $
    [bitte|nummer|mich] auf (die|eure|ihre) [sperrliste|blacklist|robinsonliste|robinson liste]
    respektieren (sie) (das|meinen|meine) (wunsch|entscheidung) und … [nicht mehr|nie mehr|nie wieder|keine|aufhören|löschen]
    ist (eine|ein|meine|mein) [geschäftsnummer|diensthandy|firmennummer|arbeitsnummer|geschäftshandy|dienstnummer|firmenhandy|geschäftliche nummer] [keine|nicht|bitte keine|also keine]
    in trauer … [keine|nicht mehr|bitte nicht]
    [will|möchte] (ich) (mit) (euch|ihnen) nichts (mehr) zu tun
    so (freundlich|nett|gut|lieb) und (schicken|schreiben|senden|streichen|löschen|nehmen) (sie) (mir|mich|meine) … [nichts|nicht mehr|keine|raus|nummer|mich]
    [nichts|nix] mit (euch|ihnen|eurer firma) zu tun haben
    [eure|ihre|diese] (ständigen|ewigen|dauernden|vielen) [texts] [nerven|stören|belästigen|reichen mir]
    [spamt|spammt|müllt|textet|bombt|schüttet|ballert] (sie) [mich|uns] (doch) nicht (mehr|weiter|länger) (so|dauernd) [zu|voll]
    ? [sofort|mich|nummer|will|bitte] [raus da|raus hier|da raus|hier raus|raus damit|da rausnehmen] $
  `,
  stop_all: `
    (bitte) [stop] (sie) alles $
    alles [abbestellen|stoppen|beenden|abmelden|einstellen|kündigen|löschen und stoppen]
    (von|aus|bei) [allen|allem|sämtlichen] (euren|ihren|deinen|den) … [company]
    [keine|nichts|nix] … [allen|aller|alle|irgendeiner] (euren|ihren|ihrer|eurer) … [company]
    [abmelden|abmeldung|austragen|abbestellen|melden|meldet] … [von|aus] [allen|allem]
    [no] … von (keiner|irgendeiner) (ihrer|eurer) [company]
    [want] … [keiner|keinem|keinen] (eurer|ihrer|euren|ihren) [company]
    [remove] (sie) [mine] (aus|von) [allen|sämtlichen|alle] (euren|ihren|den|deinen) (det) [company|verteilern|listen|liste|verteiler|datenbanken|dateien]
    [no] [channel] (und) [no] [channel] (und) [no] [channel]
    [no] [channel] (mehr) (und) [no] [channel] (mehr) (und) [no] [channel] (mehr)
    weder [channel] noch [channel]
    weder [channel] noch [channel] noch [channel]
    [want] (ich) (von) (you) [gar nichts|überhaupt nichts|absolut nichts|garnichts|rein gar nichts|überhaupt nix|gar nix] (mehr) (von) [you|mehr]
    [gar nichts mehr|überhaupt nichts mehr|absolut nichts mehr|garnichts mehr|gar nix mehr] (von) [euch|ihnen|dir|eurem|eurer]
    [alle|sämtliche] (meine|eure|die|diese|ihre) (det) [abos|newsletter|benachrichtigungen|abonnements|sms|nachrichten|dienste|infos] (sofort) [abbestellen|abstellen|kündigen|beenden|stoppen|abmelden|einstellen|stornieren|löschen|ausschalten]
    [kündigen|kündigt|kündige|beenden|beendet|storniert|stornieren|stoppt|stoppen|löscht|löschen] (sie|ich|hiermit) [alle|sämtliche] (meine|die|diese) (det) [abos|newsletter|benachrichtigungen|abonnements|dienste]
    [keiner|keinem|keine] (von) (ihrer|eurer|euren|ihren) (det) [marken|firmen|marke|firma|läden|shops|filialen|newsletter] (mehr) (noch) (irgend|was|etwas|nachrichten|sms|werbung)
    [überall|komplett|vollständig|restlos] [abmelden|austragen|abbestellen|rausnehmen]
  `,
  start: `
    [melden|meldet|meld|melde] (sie) [mich|uns] (bitte) (wieder) (zu|für|beim|bei) (det) (texts) (wieder) an
    (mich) (bitte) wieder [anmelden|eintragen|aufnehmen|abonnieren]
    [want] (ich) (doch|gerne|gern) [wieder|doch] (det) (det) [texts] (wieder|doch) [bekommen|erhalten|kriegen|haben|empfangen] (wieder)
    wieder (det) (det) [texts] [bekommen|erhalten|kriegen|haben|empfangen]
    [want] mich (gerne|gern|doch) (wieder) (det) (texts) (wieder) [anmelden|eintragen]
    (bitte) [schickt|schicken|sendet|senden|schreibt] (sie) mir (bitte) (doch) wieder (det) (det) (texts)
    [nehmt|nehmen|setzt|tragt|tragen|setzen] (sie) mich (bitte) wieder [in|auf|ein]
    [versehentlich|aus versehen|ausversehen|irrtümlich|fälschlicherweise] [abgemeldet|stop|stopp|gestoppt]
    [abgemeldet|stop|stopp] … [versehen|versehentlich|irrtum|irrtümlich]
    wieder (det) [texts] von [euch|ihnen|dir] [bekommen|erhalten|kriegen|haben|empfangen]
    [schickt|schicken|sendet|senden] … [texts] (doch|bitte|gerne|gern) [wieder|doch|weiter]
    ^ (alles|sms|die|meine) (det) (texts) wieder [aktivieren|freischalten|einschalten|anschalten|starten|abonnieren] $
    [texts] wieder [aktivieren|freischalten|einschalten|anschalten|starten|einrichten|abonnieren]
    [aktiviert|aktivieren|schaltet|schalten|startet|starten] (sie) (mir|die|meine) (det) [texts] wieder
    [will|möchte|würde] (ich) (doch|gerne|gern) wieder [dabei|mit dabei|auf die liste|in den verteiler|in die liste|mitmachen]
    [stop|stopp|abgemeldet|abmeldung] (war|geschickt|gesendet|geschrieben|ein) (ein) [versehen|irrtum|aus versehen|versehentlich]
    [versehentlich|aus versehen|ausversehen|irrtümlich] [stop|stopp] [geschickt|geschrieben|gesendet|gedrückt|getippt]
    [hab|habe] (ich) [versehentlich|aus versehen|ausversehen|irrtümlich] [stop|stopp] [geschickt|geschrieben|gesendet|gedrückt|getippt]
    [anders überlegt|meine meinung geändert|es mir überlegt|versehen|irrtum] … [weiter senden|weiter schicken|wieder schicken|wieder senden|weitersenden|wieder anmelden|wieder aufnehmen|weiter schreiben|wieder auf]
    ^ (mir) (doch) (det) (texts) [weiterhin|weiter|wieder] (det) (texts) [schicken|senden|zusenden|zuschicken] $
    ^ [schickt|schicken|sendet|senden] (sie) (mir) (doch|gerne) [weiterhin|weiter|wieder] (det) (det) (texts) $
    [tragt|tragen|trag|nehmt|nehmen|nimm|setzt|melde|meldet|melden] (sie) (mich|uns) (doch) wieder [ein|auf|an]
    [will|möchte|würde] (ich) (gerne|gern) (den|euren|ihren|die|eure) (det) [newsletter|sms|infos|benachrichtigungen|alerts] [abonnieren|bestellen|erhalten|bekommen]
    [versehen|irrtum] (nehmt|tragt|setzt|meldet|nehmen) … wieder [auf|ein|an]
  `,
  help: `
    [wer] (zum teufel) (ist|sind|bist|seid|schreibt|sind denn) (denn) [das|da|sie|du|ihr|dies|hier|mir] (denn|eigentlich|überhaupt|bitte) $
    wer [schreibt|schickt|sendet|simst] (mir|hier|denn|mich|diese) (da|denn|das)
    [welche|was für eine|was für ein|welches] [firm] (ist|sind|steckt|schreibt|seid) (das|sie|ihr|dahinter|hier|mir)
    [mit wem|von wem] [habe|spreche|schreibe|ist|sind|kommt] (ich|das|die|diese)
    [wessen nummer|welche nummer ist das|was ist das für eine nummer|kenne die nummer nicht|kenne diese nummer nicht|kenne ich sie|kennen wir uns|worum geht es|worum gehts|um was geht es]
    [how] (mich|man|sich|das|die|diese|eure|ihre|von) (hier|von|wieder|det) (det) (texts) [leave_list]
    [how] (det) (det) [texts] [leave_list]
    [how] … [keine|nicht mehr] … [bekommen|erhalten|kriegen|kontaktiert]
    [wie|wo|unter welcher nummer] (kann ich|erreiche ich|kann man|erreicht man|kann ich denn) (sie|euch|jemanden|den|einen) (kundenservice|kundendienst|telefonisch|mitarbeiter) [erreichen|kontaktieren|anrufen|sprechen]
    (mit) [einem|einer|einen] [menschen|mitarbeiter|mitarbeiterin|person|berater] (echten) (sprechen|reden|schreiben)
    [eure|ihre|deine] (telefonnummer|kontaktdaten|rufnummer|hotline) [bitte|lautet] $
    (ich) brauche (bitte) hilfe $
    (welche) rechte habe ich
    [was|wie|wohin|womit] (muss|soll|kann|muß) (ich|man) (tun|machen|schreiben|senden|schicken|antworten) [damit|um] … [texts] (mehr) (kommen|kriegen|bekomme)
    [was|wie|wohin] (muss|soll|kann) (ich|man) [schreiben|senden|schicken|tun|machen] damit … [texts] (mehr) (kommen)
    [unter|auf|an] [welcher|welche] nummer (erreiche|kann|erreich) (ich) (sie|euch)
    wie [erreiche|erreich|erreicht] (ich|man) (sie|euch|jemanden|den kundendienst|den kundenservice|einen menschen) (telefonisch|persönlich|denn)
    [haben sie|habt ihr|gibt es] (auch) (eine) [telefonnummer|hotline|kundenhotline|servicenummer|ansprechpartner|kontaktadresse|emailadresse]
    ^ (und|was) was (ist|soll|war) (das|dies|dieser) (denn|hier|für eine nachricht|für eine sms|sein) $
    ^ [warum|wieso|weshalb|wofür] [bekomme|bekomm|kriege|krieg|erhalte|schreibt|schreiben|schickt|schicken|sendet] (ich|ihr|sie) (mir|mich|denn) (das|diese|dies|sowas|die) (texts) $
    ^ wie [stell|stelle|schalte|bestelle|meld|melde|krieg|kriege|bekomme|werd|werde|trag|trage|komm|komme|kündige|stoppe|stopp] (ich) (mich) (das|die|diese|den|hier|da|euch) (texts) (hier|da) [ab|aus|weg|los|raus|davon|das|ein]
    wem gehört (diese|die|dieser) [nummer|rufnummer|handynummer|anschluss]
    [von|zu] welcher [firma|organisation]
  `,
  access: `
    [welche|was für] (my) (my) [data] (von mir) [haben|habt|hast|speichern|speichert|besitzen|besitzt|sind|liegen] (you) (ihnen)
    [welche|was für] (my) [data] … [about]
    was [hold] (you) (denn|alles|eigentlich) (alles) [about] (gespeichert)
    (alle|sämtliche|die|meine) [data] (die) (you) [about] [hold]
    [woher|wo|wie] (zum teufel|um alles in der welt) [haben|habt|hast|kommen|kommt|kennen|kennt|bekamen|kriegt|kennst|seid|sind] (you) … [meine|diese|an meine|zu meiner|meiner] [private|nummer|nr|handynr|kontakt]
    [woher|wo|wie] … [private|nr] [her|bekommen|gekriegt|erhalten|gekommen]
    von wem (haben|habt|hast) (you) … [meine|diese] [private|nr]
    wer hat (you) … [meine|diese] [private|nr] (gegeben|weitergegeben|verkauft)
    [kopie|auszug|übersicht|auskunft|zugang|einsicht|auflistung|einblick|zugriff] (aller|über|in|zu|auf|meiner|von) (all) (my) (my) [data]
    [auskunft|mitteilung] (darüber) [über|zu|welche] (my) (my) [data]
    auskunft [nach|gemäß|gem|laut] [art|artikel|dsgvo]
    [schicken|schickt|senden|sendet|geben|zeigen|nennen] (sie) (mir) (bitte) (eine) (kopie) (my) (my) [data]
    [artikel|art] 15 (dsgvo)
    [sehen|wissen|erfahren] (welche|was|alle) (my) [data] … [hold]
    (wissen) was (you) [about] [hold|wisst|wissen]
  `,
  erase: `
    [delete] (sie) (bitte) (umgehend|sofort) (all) (my) (my) [data|konto|account|kundenkonto|profil]
    (my) (my) [data|konto|account|kundenkonto|profil] (bitte) (sofort|komplett|vollständig|umgehend|endgültig|alle|unwiderruflich) [delete]
    [delete] (sie) (bitte) alles (was) (you) [about] [hold]
    alles (über mich|von mir) (bitte) [delete]
    [delete] (sie) (bitte) alle (my) [data] (about)
    [löschung|vernichtung|recht auf löschung|recht auf vergessenwerden|recht auf vergessen] (all) (my) [data|konto|kontos]
    [artikel|art] 17 (dsgvo)
    konto und (alle) (my) [data]
    [vergesst|vergessen] (sie) mich $
    [löschung|vernichtung|entfernung] (meines|meiner|des|aller|sämtlicher|von) (det) (det) [kontos|kundenkontos|accounts|profils|daten|datensatzes|angaben]
  `,
  rectify: `
    [fix] (sie) (bitte) (my) (my) [data|field]
    [mein|meine|meinen|my] [field|data] (bitte) (ist|sind) (bei) (ihnen|euch) (falsch) (zu) [fix]
    [mein|meine|my] [field|data] … [wrong]
    [wrong] [field|data] (von|über|in|bei|gespeichert|hinterlegt) (mir|mich|ihrem|ihrer|euch|eurer|ihnen) (system|datenbank|daten)
    [haben|habt] (you) (meinen|meine|mein|den|die) (field) [wrong] (geschrieben|gespeichert|field)
    [artikel|art] 16 (dsgvo)
    [adresse|name|nachname|vorname|anschrift|geburtsdatum|telefonnummer] (stimmt|ist) (so) (nicht) (mehr|falsch|veraltet) (bitte) (in|im) … [korrigieren|berichtigen|ändern|anpassen|aktualisieren]
    (ich) heiße … nicht … [berichtigen|korrigieren|ändern|anpassen|richtigstellen|korrigiert|ändert]
  `,
  port: `
    (my) (my) [data] … [übertragen|exportieren|übermitteln|mitnehmen|umziehen|herunterladen|exportiert|zu übertragen]
    [übertragen|exportieren|übermitteln|übertragt|exportiert] (sie) (bitte) (my) (my) [data]
    (my) [data] … [maschinenlesbaren|maschinenlesbar|csv|json|excel|strukturierten|gängigen|portablen] (format|form)
    [export|übertragung|mitnahme|datenexport] (my) [data]
    [artikel|art] 20 (dsgvo)
  `,
  object: `
    (ich) [widerspreche|widerspruch|lege] (hiermit|gegen|der|dem|die|jeder|jeglicher|ich|widerspruch) (gegen|die|der) (die|meiner|my) [use]
    [widerspreche|widerspruch|lege widerspruch] … [use|data]
    [kein|keine|nicht|stoppt|stoppen] (das|mehr|my|mich) (my|meine) [profiling|profilbildung|tracking|tracken|analysieren|auswerten|auswertung|profil|werbeprofil|ausgewertet|analysiert|getrackt] (werden)
    [want] (nicht|kein|keine) (dass) (you|my) … (data) [use] (werden)
    [nutzen|nutzt|verwenden|verwendet|verarbeiten|verarbeitet] (you) (bitte) (my) (my) [data] (bitte) (nicht|nicht mehr) 
    [artikel|art] 21 (dsgvo)
    [nicht|keine] (dass|das) (sie|ihr) (aus|mit|von|anhand) (meinen|meine|meiner) (det) … [kundenprofil|profil|profile|werbeprofil|nutzerprofil]
  `,
  restrict: `
    [sperren|sperrt|einfrieren|einschränken|einschränkung|beschränken|sperrung|blockieren|friert|frieren|schränken|beschränkung] (sie) (bitte) (die|der) (verarbeitung|nutzung) (my) (my) [data]
    (my) [data] (bitte) (vorübergehend|vorerst|zu|erst einmal|bis auf weiteres) [sperren|einfrieren|gesperrt|zu sperren|blockieren|einschränken]
    [verarbeitung|nutzung] (my) (my) (data) (bitte) (zu) [einschränken|beschränken|aussetzen|einzuschränken|beschränkt|eingeschränkt]
    [einschränkung|beschränkung] der (verarbeitung|nutzung)
    [artikel|art] 18 (dsgvo)
    [einschränkung|sperrung|beschränkung] (der) [verarbeitung|nutzung|verwendung] (meiner|der|von|aller) (personenbezogenen|persönlichen) (daten)
    (ich) (verlange|fordere|beantrage|bitte um|will|möchte) (die|eine) [einschränkung|sperrung|beschränkung] (der) [verarbeitung|nutzung|verwendung]
    daten … nicht (weiter|mehr) [verarbeitet|verwendet|genutzt|verarbeiten|nutzen|verwenden] … [aufbewahrt|gespeichert|aufbewahren|speichern|aufheben]
  `,
  do_not_sell: `
    [sell] (you) (bitte) (my) (my) [private] (bitte) [no]
    (my) (my) [private] (bitte) (an|det|dritte|niemanden|niemand) (niemanden|dritte|andere) [no] (an) (dritte|andere|niemanden|weiter) [sell|weiter]
    [geben|gebt|gib|leiten|leitet] (you) (bitte) (my) [private] (bitte) [no|niemandem|niemals] (an) (dritte|andere|niemanden) (weiter|raus|heraus)
    [no] (verkauf|weitergabe) (my) [private]
    [want] [no] (dass) (my) [private] … [sell|verkauft|weitergegeben|geteilt] (werden)
    (my) [private] (sind|ist) nicht zu verkaufen
  `,
  wrong_number: `
    [haben|habt|hast|ist|sie haben|das ist] (sich|euch|dich|you) (wohl|leider|hier|die|eine|in der) (die|der|eine) (falsche|falschen|falsch) [verwählt|falsche|falschen|geirrt] (nummer|person|empfänger)
    (ist|gehört) nicht (mehr) [die|das|meine|seine|ihre] [handy|nummer|telefon|telefonnummer|handynummer] (von|mehr)
    [nummer|handy|handynummer] gehört (nicht mehr|jetzt|nicht|inzwischen) (mir|einem|einer|jemand|anderen|zu|herrn|frau|mehr)
    [ich bin nicht|bin nicht|hier ist nicht|das bin nicht|bin ich nicht] (der|die|herr|frau|mehr|ich) (richtige|falsche|inhaber)
    [hier|unter dieser nummer] [gibt es|gibts|wohnt] [keine|keinen|kein|niemand]
    [neue|anderer|neuer] [besitzer|inhaber] (der|dieser) nummer
    nummer nicht mehr (die von|seine|ihre|aktuell)
    nicht mehr [seine|ihre] (nummer|handynummer)
    falsche adressat
    [kenne|kennen|gibt es|gibts|wohnt|arbeitet] (ich|hier|bei uns) (hier) [keine|keinen|kein|niemanden|niemand] … [namens|mit dem namen|mit diesem namen|hier|unter dieser nummer]
    [niemand|keine|keinen] (mit) [diesem namen|dem namen|namens]
  `,
  nothing: `
    [nicht|nie|ohne|niemals|kann nicht|will nicht] (bitte) [stoppen|aufhören|abmelden|abbestellen|stop|stopp|austragen|kündigen|löschen]
    [hör|hört|hören|meldet|melde|melden] (mich|sie|ihn) (bitte|doch) nicht (auf|ab)
    [warum|wieso|weshalb] … [abgemeldet|gestoppt|aufgehört|gelöscht|stop|stopp|abbestellt|ausgetragen]
    [nicht|nie] [abgemeldet|gestoppt]
    [er|sie|mama|papa|chef|schild] [sagt|sagte|meint|meinte|hat gesagt] (immer|dass) [stop|stopp|aufhören|lass mich in ruhe]
    [hör|hört|hören] (sie) (bitte|endlich|doch|mal) auf zu [weinen|lachen|lügen|jammern|meckern|träumen|arbeiten|rauchen]
    aufhören zu [rauchen|trinken|arbeiten|essen|lachen|weinen|lernen|regnen]
    [zwischenstopp|stoppschild|stoppuhr|stop schild|stopp schild|stop and go|boxenstopp|ohne stopp]
    [aufgehört|hört|hörte] (zu) (es) (auf) (zu) [regnen|schneien|arbeiten|rauchen]
    [booking] … [kündigen|abmelden|stornieren|absagen|abbestellen|löschen|stoppen|widerrufen|beenden|ändern|austragen|gekündigt|abgemeldet|ab]
    [kündigen|abmelden|stornieren|abbestellen|löschen|stoppen|widerrufen|beenden|storniere|lösche|lösch|kündige|abgemeldet|kündigung] (bitte|sie|von|vom|der|des|meines|meiner) (det) (det) [booking]
    [am|zum|gegen|ende|anfang|letzten] ende
    [mach|macht|machen] (wir|schluss|feierabend) [schluss|heute|jetzt|mit]
    [ruf|rufen|ruft|schreib|schreiben|schreibt|schick|schicken|stör|störe] (mich|mir|sie|bitte|uns) (bitte|jetzt|mich|heute) (jetzt|gerade) nicht (an|vor|nach|jetzt|heute|während|so|bevor|mehr vor)
    [nicht|bitte nicht] (mehr) (vor|nach|zwischen|während) (dem) [uhr|mittag|10|8|9]
    [keine|kein] [nachricht|sms|mail|anruf|info|antwort] [von|gekommen|vom] [ihm|ihr|dir|mama|papa|dem|der|angekommen]
    [habe|hab|haben|noch] (ich|wir) (noch|immer noch|leider|bis jetzt) keine [sms|nachricht|nachrichten|infos] (det) [bekommen|erhalten]
    [werbung|angebot|angebote] [ist|war|sind|gefällt|gesehen|super|gut|toll]
    keine [zeit|ahnung|lust|frage|sorge|sorgen|plätze|eile|panik|zwiebeln|termine]
    [lass|lasst|lassen] (sie) (mich|uns) [dich|wissen|bitte wissen|rein|durch|raus|schlafen|dann]
    [antworten|antworte|sende|senden|schreiben] (sie) (mit) [stop|stopp] (um|zum|an)
    falsche [grösse|größe|farbe|bestellung|ware|adresse|hausnummer|bestellnummer|rechnung|kundennummer]
    falsche [nummer] (auf|angegeben|eingegeben|getippt|vom|bei der)
    [andere|neue|meine neue] nummer (ist|lautet)
    [widerspruch|einspruch] (gegen) (det) [bescheid|rechnung|mahnung|bußgeld|kündigung|steuerbescheid]
    wer ist (das|der|die) (auf|mit|neben|im|in|dran|nächste|beste|da auf)
    in ruhe [überlegen|nachdenken|arbeiten|essen|schlafen|lesen|anschauen|ansehen|entscheiden|reden|machen|lernen|telefonieren|frühstücken|durchlesen]
    keine werbung (mehr) [in|im|auf] (den|dem|meinen|unseren) [briefkasten|post|fernsehen|tv|radio]
    [bekomme|erhalte|kriege|empfange|bekommen|erhalten] (ich|wir) (leider|gar|plötzlich) (seit) (gestern) [keine] (det) [texts] (mehr)
    [aber|doch|denn] (ich) (will|möchte) (sie|die) (ja) behalten
    nicht kündigen
    [meinte|sagt|sagte|schrieb|meint|fragte] (er|sie|dass) [keine|stop|stopp] (sms) (mehr)
    keine [sms|nachricht|mail|bestätigung|tan] [bekommen|erhalten|gekriegt|gekommen|angekommen]
    keine nachricht (mehr) von [ihm|ihr|dir|mama|papa]
    [vergesst|vergiss|vergessen] (sie) (nicht|meine) (meine) [geburtstag|schlüssel|jacke|nicht]
  `,
};
