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
  `,
  stop_all: `
    (bitte) [stop] (sie) alles $
    alles [abbestellen|stoppen|beenden|abmelden|einstellen|kündigen|löschen und stoppen]
    (von|aus|bei) [allen|allem|sämtlichen] (euren|ihren|deinen|den) … [company]
    [keine|nichts|nix] … [allen|aller|alle|irgendeiner] (euren|ihren|ihrer|eurer) … [company]
    [abmelden|abmeldung|austragen|abbestellen|melden|meldet] … [von|aus] [allen|allem]
    [no] … von (keiner|irgendeiner) (ihrer|eurer) [company]
    [want] … [keiner|keinem|keinen] (eurer|ihrer|euren|ihren) [company]
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
  `,
};
