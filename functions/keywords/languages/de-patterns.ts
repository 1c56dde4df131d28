import type { LanguageData } from './language.ts';

/** Sentences in German: the form is explained in language.ts, the groups are in de.ts. */
export const patterns: NonNullable<LanguageData['patterns']> = {
  stop: `
    ? ^ raus aus (dem|eurem|ihrem) [sms-verteiler|mailverteiler|mail-verteiler|e-mail-verteiler|newsletterverteiler] $
    ? ^ hiermit melde ich mich (von allem) ab $
    ? ^ (dann) [blockieren sie|blockiert|blockier|sperrt|sperren sie] mich (doch|endlich|einfach|halt|dann) $
    ? [aufhören|aufhört|aufhörst] (damit) mir (ständig|immer|dauernd) [sowas|so was|so etwas|solches zeug|so zeug] zu [schicken|senden|schreiben]
    ? ^ ich bin (damit) nicht [mehr|länger] (damit) einverstanden (damit) $
    ? ^ [ich kündige|kündige|hiermit kündige ich] (hiermit) (mein|das|unser) [abo|abonnement] (hiermit) $
    ? ^ Terminerinnerungen [abbestellen|abstellen|ausschalten|deaktivieren|abschalten|beenden] $
    ^ (ich|wir|und|bitte) [würde|würden|möchte|will] (ich|wir) (gern|gerne|lieber|in zukunft|künftig) keine [texts] mehr [bekommen|erhalten|empfangen|haben] $
    (ich|wir) [habe|hab|haben] nie um (diese|eure|ihre|solche|die|euren) [texts] [gebeten|gefragt]
    ? [ich bestelle das ab|hiermit bestelle ich das ab|bestelle ich ab]
    ^ (ich|wir) [möchte|will|wünsche|verlange|bitte um] (die|meine|sofortige) [abgemeldet werden|abmeldung|ausgetragen werden|gestrichen werden] (danke) $
    [hört|hören sie|hör|könntet ihr|können sie|kannst du|könnt ihr] (bitte|endlich|mal|auf) (aufhören) mir [sowas|so was|so etwas|das|sowas hier|so ein zeug|zeug|das zeug|diesen mist|den mist] zu [schicken|senden]
    ? ^ (bitte) [stört|stör|stören sie] [mich|uns] nicht [mehr|länger|weiter] (danke) $
    [will|möchte|wünsche] nicht (mehr) dass [ihr|sie|du] (mir) [mir schreibt|mir schreiben|mir schreibst|mich anschreibt|mich kontaktiert]
    ? ^ (bitte|ich will|ich möchte) [ich will es nicht mehr|ich möchte es nicht mehr|genug davon|stop das|stopp das|stoppen sie das|stoppen sie das bitte|verschwindet|verschwinden sie] (jetzt|endlich|danke) $
    [widerspreche|widersprechen|widerspruch gegen] (hiermit) (dem|den|der|weiterer|jeder|jeglicher) (erhalt|empfang|zusendung) (von|weiterer) [werbung|werbe-sms|werbenachrichten]
    ^ (bitte) [kündigt|kündigen sie|beendet|storniert|stornieren sie] (bitte) mein [abo|abonnement|sms-abo]
    (ich) [möchte|will] (hiermit|bitte|gern|gerne) mein [abo|abonnement|sms-abo] [stornieren|kündigen|beenden|abbestellen] (bitte) $
    (bitte) (die|meine|alle) [benachrichtigungen|terminerinnerungen|sms-erinnerungen|sms-benachrichtigungen|push-nachrichten|erinnerungs-sms] (bitte) [ausschalten|abschalten|deaktivieren|abstellen|abbestellen|ausstellen] (bitte|danke) $
    (ich|wir) [möchte|will|möchten|wollen|würde gern] (bitte) (die|diese|eure|ihre) [benachrichtigungen|terminerinnerungen|sms-erinnerungen|sms-benachrichtigungen|erinnerungs-sms] [ausschalten|abschalten|deaktivieren|abstellen|abbestellen]
    ^ (bitte) [deaktivieren sie|deaktiviert|deaktiviere|schalten sie|schaltet|stellen sie|stellt] (bitte) (die|diese|alle|eure|ihre) [benachrichtigungen|terminerinnerungen|sms-erinnerungen|sms-benachrichtigungen]
    ^ (bitte) (mich) nicht mehr an (die|meine) termine erinnern (bitte) $
    [nehmt|streicht|löscht|tragt] (mich|uns) [mich überall|uns überall] [raus|aus|heraus]
    [meine nr|meine nummer|diese nr|mein nr] (bitte) löschen bitte
    ? ^ [interessiert mich net|interessiert mich ned|interessiert mi net] (danke) $
    (die|eure|ihre) [sms|nachrichten|benachrichtigungen] sind (doppelt|auch|hier|völlig) (und) [doppelt und unnötig|doppelt gemoppelt|unnötig|überflüssig|doppelt]
    [schon alles|alles schon|bereits alles|alles bereits] per [mail|e mail|post|email] … [doppelt|unnötig|überflüssig|unnütz]
    ? (ich) (verlasse) (und) (damit) auch den [verteiler|sms verteiler]
    ? aber (bitte|ab jetzt|künftig) ohne mich $
    [dienstpläne|schichtpläne|trainingspläne|spielpläne] [brauche|brauch] ich (jetzt|nun) keine mehr
    ? ^ (das) [betrifft mich nicht mehr|geht mich nichts mehr an|schluss jetzt mit euch|keine zustimmung mehr] (danke) $
    (das) (mein) [handy soll ruhe geben|handy soll endlich ruhe geben|mein handy soll still sein|ist jetzt gut mit den sms|ist gut jetzt mit den sms]
    ? [damit muss|damit sollte|damit ist] (jetzt|endlich) [schluss sein|schluss]
    [lasst|lass] mich [damit in ruhe|mit sowas in ruhe|mit dem zeug in ruhe]
    [schreib|schreibt|schick|schickt|schicken|sende|sendet|senden|stör|stört|stören|nerv|nervt|kontaktiert|kontaktieren|belästigt|belästigen|erinnert|erinnern|informiert|informieren|benachrichtigt|benachrichtigen|simst|textet|spammt] (sie) [her_too] (bitte|künftig) [nicht mehr|nicht länger|nichts mehr|nix mehr|nie wieder|nie mehr|keine sms mehr|keine nachrichten mehr]
    [ladet|laden|lade] (sie) [mich|uns|her_too] (bitte) [nicht mehr|nicht länger|nie wieder] ein
    [will|möchte] [nicht mehr|nicht länger] [eingeladen werden|benachrichtigt werden]
    ich bitte (sie|euch|darum) mir [nichts mehr|nicht mehr|keine weiteren] zu [schicken|schreiben|senden]
    ? [können|könnten|würden|könnt|könntet] [sie|ihr] [mir|mich|uns] (bitte) [nicht mehr|nicht länger|nie wieder] [schreiben|kontaktieren|anschreiben|erinnern|informieren|anrufen]
    [keine|genug von|schluss mit|weg mit|bedarf an|interesse an|erspart mir|brauche keine|will keine] (euren|eure|diese|diesen|solche) kampagnen (mehr|bitte|von euch)
    nie wieder (solche|diese|eure) [=werbung|angebote|newsletter|aktionen|meldungen|einladungen|benachrichtigungen|rabattcodes|gutscheine|kampagnen|erinnerungen|infos|sms|nachrichten] (bitte|mehr|von euch)
    [diese|eure|die|ihre|solche] [meldungen|einladungen|erinnerungen|kampagnen|benachrichtigungen|infos] (bitte) [müssen aufhören|sollen aufhören|brauche ich nicht|interessieren mich nicht|könnt ihr behalten|können sie behalten|nerven|nerven mich|nerven nur]
    [stell|stellt|stellen] (sie) (bitte) [die|eure|diese|ihre|deine] [nachrichten|sms|=werbung|infos|erinnerungen|meldungen|benachrichtigungen|angebote|gutscheine|newsletter] (bitte|sofort|endlich|ab sofort) ein
    [lass|lasst|lassen] (sie) (bitte) [die|eure|diese|ihre|deine] [nachrichten|sms|=werbung|infos|erinnerungen|meldungen|benachrichtigungen|angebote] (bitte|sofort|endlich|jetzt) [sein|bleiben|weg]
    ? ^ (geht es|ginge es|geht das|ab jetzt|künftig|in zukunft|bitte|gern|lieber) (auch|bitte) ohne (die|eure|diese) [sms|=werbung|nachrichten|erinnerungen|newsletter|angebote|infos] $
    keine einzige [sms|nachricht|=werbung|meldung] (mehr)
    ? [will|möchte] (ich) (bitte) [aus der gruppe] [runter|raus|gestrichen werden|gelöscht werden|entfernt werden|austreten]
    [holt|nehmt|löscht|streicht|werft] [mich|uns] [aus der gruppe|von der gruppe] (raus)
    (ich) storniere (hiermit) [das abo|den newsletter|den sms dienst|die sms|die benachrichtigungen|den sms service]
    (ich) [bestelle|melde] (hiermit) [das abo|den newsletter|den sms dienst|die sms|die benachrichtigungen|den sms service] (hiermit) ab
    [unterlasst|unterlassen|unterlass] (sie) (künftig|ab sofort|bitte|in zukunft) (jede|jegliche|weitere|alle|diese) (weitere|weiteren) [nachricht|nachrichten|sms|=werbung|kontaktaufnahme|anschreiben|zusendungen]
    [sorgt|sorgen] (sie) dafür dass (die|diese|das|eure) (sms|nachrichten|=werbung|ganze) (jetzt|endlich) (wirklich) [aufhören|aufhört|ein ende hat|ein ende haben|nicht mehr kommen|nicht mehr kommt]
    [nicht|nie|niemals] (now) darum gebeten (now) (von) (euch|ihnen) [texts] (now) (von euch) [zu bekommen|zu erhalten|zu kriegen|geschickt zu bekommen|zu empfangen]
    [eure|ihre|die|diese] [texts] (now) [sollen|mögen|sollten] (now) nicht (now) [mehr kommen|weiter kommen|länger kommen|weiterkommen]
    [warum|wieso|weshalb|wann] (now) [löscht|nehmt|streicht|entfernt|löschen|nehmen|streichen] [ihr|sie] [mich|uns|meine nummer] (now) nicht (now) (endlich) [aus|von|vom|raus|runter|aus der|aus dem|von der] (list)
    [löscht|nehmt|streicht|löschen|nehmen|streichen] (sie) [mich|uns] nicht nur (aus|von) (der|dem) (list)
    [habe|hab|hatte] (ich) (euch|sie) (now) … [darum gebeten|gebeten|aufgefordert] (dass) (ihr|sie) [aufhört|aufzuhören|aufhören|damit aufhört|aufhören sollt|stoppt]
    ^ (now) [nein danke|danke nein|nein|kein bedarf|kein interesse|bedankt nein] (now) [auch in zukunft nicht|auch nicht in zukunft|auch künftig nicht|auch zukünftig nicht|auch später nicht|weder jetzt noch später|auch nächstes mal nicht|auch nicht später]
    ^ (boah|mann|ey|alter|leute|mensch|oida|now) [nervt nicht|nerv nicht|nervt mich nicht|nervts nicht] (now|so|rum) $
    [storniert|stornieren|storniere|kündigt|kündigen|kündige|beendet|beenden|löscht|löschen] (sie) (now) [das abo|mein abo|den bezug|den empfang|das abonnement|mein abonnement|die bestellung] (für|von|der|des) (die|der|ihre|eure|den|ihrer|eurer) [infonachrichten|texts|nachrichtendienst*|infos|kurznachrichten]
    [nachrichtendienst|sms dienst|infodienst|sms service|nachrichtenservice|info service|sms abo|benachrichtigungsdienst] (now) (möchte|will|bitte) (ich) (now) [beenden|kündigen|abbestellen|beendet|einstellen|abmelden|stornieren]
    [mich|uns] braucht [ihr|man] (now) nicht mehr (now) [send_zu|zu behelligen|mit texten zu versorgen|zu benachrichtigen|zu informieren|anzumelden]
    [hab|habe|hatte] (ich) (now) [gesagt|geschrieben|gesagt dass|geschrieben dass] (now) ich (now) [nicht mehr|nichts mehr|keine mehr|nicht weiter] (now) [will|möchte|wollte|mag|brauche]
    [gebt|geben sie|gib] (now) (es) (now) [endlich auf|bitte auf|endlich ruhe|endlich frieden|auf jetzt]
    nicht (schon) (wieder) mitten in der nacht … [gar nicht|nie mehr|überhaupt nicht|gar nicht mehr]
    (nur|bloß) (wegen) [angemeldet|eingetragen|registriert] (now) (will|möchte) (ich) (now) wieder (raus|weg|runter) [raus|weg|runter|heraus]
    ? [jetzt|nun] [will|möchte|würde] ich (gern|gerne) wieder [raus|weg|runter|heraus|austreten]
    [können|könnten|kommen|gehen|wollen] wir (now) aus (der|eurer) [sms gruppe|smsgruppe|elterngruppe|infogruppe|nachrichtengruppe] (now) [raus|heraus|austreten|weg]
    [erinnerungen|nachrichten|sms|infos|angebote|terminerinnerungen] (von euch|von ihnen|von hier|hier) (now) (now) [bringen nichts|bringen mir nichts|sind verschwendet|sind umsonst|nützen nichts|sind verschwendete mühe|bringt nichts|verschwendet]
    [geklingel|gebimmel|gepiepse|gebrumme|geplärre|generve|gespamme] (mit|von|der|durch) … [hat jetzt ein ende|muss ein ende haben|reicht jetzt|reicht mir|muss aufhören|hat ein ende]
    [am tag|täglich|pro tag|jeden tag|die woche|pro woche] (now) (ist) (doch|now) [nicht normal|zu viel|zuviel|krank|irre|wahnsinn] (now) [gebt auf|gebt endlich auf|hört auf|reicht jetzt|schluss|lasst das|lasst es]
    ? ohne dass es (ständig|dauernd|immerzu|immer) [brummt|piept|bimmelt|summt|vibriert]
    ? [euer|eure|euren] [zeug|kram|krempel|sprüche] [kann|können|darf] weg $
    chill (mal) mit [den|euren|diesen|eure] [texts]
    ? [schreibt|schickt|schreiben sie] (now) [dem papst|dem weihnachtsmann|dem osterhasen|dem kaiser von china|dem mond|wem ihr wollt|wem sie wollen|allen anderen] (aber|nur|bloß) nicht mir
    ohne [sms service|sms dienst|sms versand|sms benachrichtigung] (now) [weiterführen|fortführen|fortsetzen|weiter]
    (i) [mog|mag] [des|dei|eier|eia] [gschreibsel|gschreib|texts] [nimmer|nimma] [lesn|lesen|hom|segn|kriagn]
    [nichts|nix] (mehr) mit [euch|ihnen|eurem|eurer|ihrem|ihrer] (laden|firma|geschäft|verein|shop|unternehmen|praxis|partei) zu tun haben
    mit [euch|ihnen|eurem|eurer|ihrem|ihrer] (laden|firma|geschäft|verein|shop|unternehmen|praxis|partei) [nichts|nix] (mehr) zu tun haben
    [könnt|können|kannst] [ihr euch|sie sich|du dir] (now) (die|das|eure|ihre|diese) [tipperei|getippe|schreiberei|texterei|simserei|texts] (now) [schenken|sparen|ersparen]
    ? [mich|uns|meine nummer] [künftig|in zukunft|ab sofort|fortan|ab jetzt|zukünftig] [auszulassen|auslassen|zu übergehen|zu überspringen|überspringen|übergehen|auszusparen]
    ? [lasst|lassen sie] [mich|uns|meine nummer] (bitte) [künftig|in zukunft|ab sofort|fortan|ab jetzt|zukünftig] aus
    ? dat [langt|reckt|is genog] (mi|uns) nu (mit) (jo|juun|juch) (schrieverei|texts)
    [weitere|weiteren] [zustellung|zustellungen|zusendung|zusendungen|sendungen|texts] (an dieses gerät|an diese nummer|an dieses handy|an diesen anschluss) … [nicht genehm|nicht willkommen|nicht erbeten|nicht statthaft|unzulässig]
    nicht (mehr|länger) auf [diesem weg|diesem wege|diese weise|diese art] [angesprochen|kontaktiert|angeschrieben|behelligt] (zu) [werden]
    ? [ihr seid|sie sind] (hiermit|damit) [gefeuert|entlassen|verbannt] [aus|von] meinem [handy|telefon|smartphone]
    (sie|ihr) [können sich|könnt euch|können sie sich|könnt ihr euch] (now) (die|eure|ihre|solche) [erinnerungen|nachrichten|sms|texts|angebote|mitteilungen] (now) [sparen|schenken|ersparen]
    [würde es vorziehen|ziehe es vor|würde vorziehen|zöge es vor|fände es besser] (now) (diese|die|solche|keine) [texts|hinweise|hinweise nicht|nachrichten|mitteilungen] [nicht mehr|nicht länger|nicht] (now) (aufs|auf|per) (das|mein|telefon|handy) (handy|telefon) (zu) (bekommen|erhalten)
    (das|alles|die infos) [bekomme|bekomm|kriege|krieg|erhalte] (ich) (schon|bereits|eh|ja schon|alles schon) (now) [per e-mail|per mail|per post|in der app|per email] … [sms|texts|nachrichten] (bitte) [ausschalten|abstellen|abschalten|aus|weglassen|einstellen|überflüssig]
    weder [codes|sms|rabatte|angebote|werbung|glückwünsche|nachrichten|infos] noch … (schickt|schicken sie) (mir) (gar|überhaupt) [nichts|nichts mehr|nix]
    [wäre dankbar|wären dankbar|würde mich freuen|wäre froh|wäre lieb|wäre nett] (now) wenn (sie|ihr) (ihr|ihm|mir|uns|meiner mutter|meinem vater) (now) [nichts mehr|keine sms mehr|keine nachrichten mehr|nicht mehr] (now) [schicken|schickt|schreiben|schreibt|senden|schicken würden|schicken würdet]
    [auf|in] (der|dieser|eurer|ihrer|dem) [liste|verteiler|gruppe|verteilerliste] [will|möchte] (ich) (now) [nicht mehr|nimmer|nicht länger] [sein|stehen|bleiben]
    (also|daher|deshalb|drum) [keine sms|keine nachrichten|keine benachrichtigungen|keine erinnerungen|keine textnachrichten] (now) [bitte|mehr|danke] $
    mit (diesen|den|euren) (sms|textnachrichten|nachrichten) [komme ich nicht klar|kann ich nichts anfangen|kann ich nicht umgehen|kenne ich mich nicht aus]
    [bitte um|bitte|ersuche um|verlange|fordere|wünsche] (ich) (die|meine|sofortige|um) [entfernung|streichung|löschung|herausnahme|austragung] (von|meiner nummer|now) (mir) aus (der|dem|den|eurer|ihrer) [rundnachricht|gruppen-sms|gruppennachricht|verteiler|elternverteiler|rund-sms|klassennachrichten|sms-gruppe]
    (bitte) (ab|von) (jetzt|sofort|heute) (an) [nicht eine einzige|keine einzige|nicht eine|nicht mal eine] [sms|nachricht|mitteilung|text] mehr
    [ihre|eure|solche|die] [erinnerungen|nachrichten|sms|mitteilungen|angebote|infos] [braucht es|brauchts] [nicht|nicht mehr|nimmer] (mehr)
    (euer|ihr|dieses|das) [gebimmel|gepiepse|gebrumme|gepiepe|gesumme] (now) … [weckt|reißt|stört|nervt|schlaf|aufhören|aus dem schlaf|wach]
    [werde|wach|geweckt|aufgeweckt] (ich) … (von|durch) [euren sms|euren nachrichten|ihren sms|ihren nachrichten|eure sms|eure nachrichten|eurem gebimmel]
    [betrachten sie|betrachtet|sehen sie|seht|nehmt|nehmen sie] (dies|das|diese|es) (nachricht|now) als (ihre|eure|die) [letzte|letzten] (nachricht|sms|mitteilung|kontakt|mal)
    [muss|soll|sollte] (now) (endlich|heute|jetzt) [ein ende haben|aufhören|schluss sein|ein ende nehmen] (now) mit (euren|ihren|diesen|den|dieser|eurer) [texts|nachrichten|sms]
    (e-mail|email|mail|brief|anruf|post) [reicht|genügt|langt] (now) (völlig|vollkommen|mir|uns|dafür|aus) [lassen sie|lasst|lass|spart euch] (die|eure|das|now) [texts|textnachrichten|sms|smsen] (now) (weg|sein|bitte|bleiben)
    (die|eure|ihre|alle|solche) [texts|tüv-erinnerungen|infos|informationen|mitteilungen|einladungen|neuigkeiten] [können|dürfen|sollen] (also|daher|dann|jetzt|nun|damit|deshalb|somit|bitte) [entfallen|wegfallen|weg|ausbleiben|unterbleiben|aufhören|eingestellt werden]
    [infos|informationen|mitteilungen|einladungen|neuigkeiten|nachrichten|erinnerungen|hinweise] … [brauchen|benötigen|brauch|brauche] (wir|ich) (also|daher|dann|jetzt|nun|damit|deshalb|somit) [nicht mehr|nimmer|keine mehr|nicht länger]
    [könnten sie|können sie|könntet ihr|könnt ihr|würden sie|würdet ihr|kannst du|könntest du] (bitte|mich|uns|now) (mich|uns|bitte) (bitte) (aus|von) (dem|der|diesem|eurem|ihrem) [elternverteiler|gruppennachricht|gruppen-sms|rundnachricht|rund-sms|rundsms|klassenverteiler|verteiler|elternliste|klassenliste|klassengruppe|sms-gruppe|verteilerliste|massensms|sammelnachricht|eltern-sms] (now) [nehmen|rausnehmen|streichen|löschen|entfernen|austragen|herausnehmen]
    (nehmt|nehmen|nimm|streicht|streichen|lasst|tragt|könnt|dürft|kannst|kann) (sie|ihr|du) (mich|uns) (now) (aus|von) (dem|der|diesem|eurem|ihrem) [elternverteiler|gruppennachricht|gruppen-sms|rundnachricht|rund-sms|rundsms|klassenverteiler|elternliste|klassenliste|klassengruppe|sms-gruppe|sammelnachricht|eltern-sms] (now) [raus|nehmen|rausnehmen|streichen|heraus|austragen|weg]
    (ab|von) (sofort|jetzt|heute|nun) (an|bitte) [nichts mehr|nix mehr|gar nichts mehr|nichts|nix] (mehr) (an|auf|aufs) (mein|dieses|meine|diese|das|die) [handy|natel|nummer|handynummer|mobiltelefon|mobilnummer|telefon]
    [nichts mehr|nix mehr|gar nichts mehr] (bitte) (auf|aufs) (mein|das|dieses) [handy|natel|mobiltelefon]
    [bei mir|für mich] (now) [keine sms|kein sms] (now) (verwenden|benutzen|nutzen|einsetzen|mehr)
    ^ (ich|wir) [bin|sind] (now) (seit jahren|schon lange|längst|seit langem) (now) [nicht mehr|kein|keine] (now) [euer patient|ihr patient|euer kunde|ihr kunde|eure kundin|ihre kundin|eure patientin|ihre patientin|euer mitglied|patient bei euch|kunde bei euch|patient bei ihnen|kunde bei ihnen|kundin bei euch|kundin bei ihnen] (mehr) (now) $
    (i|now) [hob|hab|han] (now) [gnua|gnuag|gnueg|genua] (now) [vo|von|vu] [eich|eahna|euch|eure|eire|eich da|dera]
    [für|zu|zur] (det) [werbung|werbezwecke|werbezwecken|angebote|marketing|texts] (now) [gebe|geb|erteile] (ich|wir) (euch|ihnen) (now) [keine erlaubnis|keine einwilligung|keine zustimmung|keine genehmigung] (mehr)
    [will|möchte|würde] (ich|wir) (now) (gern|gerne) (det) [erinnerungen|nachrichten|angebote|werbung|benachrichtigungen|mitteilungen|texts] (now) [loswerden|los werden|los sein|los haben]
    [angebote|infos|nachrichten|erinnerungen|tipps|werbung|newsletter|texts] … (für|vom|von) … [brauch|brauche|brauchen|benötige|benötigen] (ich|wir) (now) (davon) [keine mehr|nicht mehr|nimmer|keinen mehr] (now)
    bitte (now) (auch) keine [futtertipps|lerntipps|fahrtipps|trainingstipps|pflegetipps|gartentipps|spartipps|kochtipps|reisetipps|terminvorschläge|rezepttipps|tipps|neuigkeiten] (von euch) mehr
    [nehmen|streichen|löschen|entfernen|nehmt mich|streicht mich|löscht mich] (now) (aus) (der) [liste der empfänger|liste der abonnenten|gruppe der empfänger|kreis der empfänger]
    (mich|uns|meine nummer) (now) aus (der|dem|eurer|ihrer) [liste der empfänger|liste der abonnenten|kreis der empfänger|empfängerkreis|empfängerliste|abonnentenliste] (now) [nehmen|streichen|löschen|entfernen|raus|austragen|rausnehmen]
    (now) (das|mein|dieses) [abo|abonnement|sms abo|newsletterabo] (now) [auflösen|auflösung|annullieren|einstellen|stornieren|aufheben|rückgängig machen]
    [klemmt euch|schenkt euch|steckt euch|behaltet|klemmen sie sich|schenken sie sich] (now) (det) [texts|erinnerungen|werbung|angebote|tipps|nachrichten|newsletter|infos]
    [lieber|besser|bitte nur|nur noch|ausschließlich|künftig nur|nur|eher] (now) (now) [per mail|per e mail|per email|per post|als brief|per brief|telefonisch|per telefon|mit der post|als mail|einen brief|eine mail] (now) [als|statt|anstatt|und nicht|nicht|aber nicht|und keine|keine|und nix] (now) (per|auf|aufs|als) (mein|das|eine) (texts|handy|whatsapp|smartphone) [texts|handy|whatsapp|smartphone]
    [schickt|schicken sie|schick|sendet|senden sie] (now) (mir|uns) (now) (now) [lieber|besser] (now) [als brief|per post|per mail|per e mail|einen brief|eine mail] … [nicht|keine|statt|nix] (now) [handy|aufs handy|auf mein handy|per sms|sms|texts]
    [ab jetzt|von nun an|ab sofort|künftig|zukünftig|in zukunft|ab heute|fortan|ab morgen|von jetzt an] (now) (now) ohne (now) [yours] (now) [tipps|news|neuigkeiten|infos|angebote|erinnerungen|werbung|aktionen|nachrichten|mitteilungen|grüße|texts|empfehlungen]
    [letzte|letztes|allerletzte|letzter] [texts|nachricht|mail|werbung|mitteilung|erinnerung] (now) [die|das] (ich|wir) (now) (now) (von euch|von ihnen) [lesen|bekommen|sehen|haben|kriegen|erhalten|gelesen habe|gelesen hab] (will|wollte|möchte|wollen|werde)
    [verschont|verschonen sie|verschone|verschon] (now) [mich|uns|meine mutter|meinen vater|meine kinder] (now) [damit|mit solchen|mit so|mit euren|mit euch|mit ihren|davor|künftig|in zukunft]
    [sucht|suchen sie|such|findet|nehmt] (now) (euch|ihnen|sich|dir) [jemand*|wen|einen jüngeren|jüngere|eine jüngere|einen anderen|andere|einen dümmeren|nen anderen|ne andere] (now) (anderen|anderes|jüngeren|anders) (now) [für|zum] (now) (det) [texts|werbung|sprüche|angebote|zeug|kram|bespaßen|nerven|belästigen|anschreiben]
    ^ (now) [keine einzige|kein einziges|nicht eine einzige|nicht eine|nicht noch eine|nicht ein einziges|keine einzige sms|nicht eine sms] (mehr) (now) $
    [mache|machen|nehme|nutze|übe|berufe] (now) (hiermit|mich) (von|auf) (now) [meinem widerspruchsrecht|mein widerspruchsrecht|meinem recht auf widerspruch|mein recht auf widerspruch|meinem recht zu widersprechen|meinem werbewiderspruch|mein recht abzulehnen] (now) (gebrauch|in anspruch|wahr)
    ? [handy|telefon|smartphone|apparat] & [ihr weckt|weckt ihr|sie wecken|wecken sie|weckt mich|weckt uns|erschrecke|erschreckt mich|aus dem schlaf|wache ich auf|wache davon auf|jedes mal wach]
    [euren|eurem|euer|eure|ihre|ihren] [verein|kurs|club|klub|firma|praxis|schule|kita] … [nicht mehr|längst nicht mehr] (now) … [keine|nichts] (mehr) [texts|schicken|senden|schreiben]
    [braucht|brauchen sie|müsst|müssen sie|braucht ihr|müsst ihr] (ihr) (now) [mich|uns|mir] (now) (now) [nicht mehr|nimmer|nicht länger|nicht weiter|nie mehr] (now) (zu|zum) [erinnern|benachrichtigen|informieren|anschreiben|anzuschreiben|schreiben|anrufen|anzurufen|kontaktieren|texten]
    [komme|kommen|komm|lebe|leben|schlafe] (ich|wir) (now) (now) [gut|sehr gut|bestens|prima|wunderbar|besser|ganz gut|hervorragend] (now) ohne (det) [tipps|news|infos|angebote|erinnerungen|werbung|nachrichten|mitteilungen|texts|empfehlungen|hinweise|neuigkeiten]
    [eine|ein|einen] [texts|nachricht|mail|anruf|werbung] noch (und|dann) (ich|wir) [melde|zeige|verklage|blockiere|sperre|gehe|geh|rufe|schalte] (ich|wir) [euch|sie|zum|zur|den|die|das|meinen]
    ? [hab|habe] (ich) (now) genug gelesen
    [jetzt|nun|endlich|schon] [hab ich|habe ich] (now) genug (von euch|von ihnen) gelesen
    [eure|ihre|diese|die] [texts|infos|gemeindeinfos|tipps|angebote|neuigkeiten|erinnerungen|kurstermine] (now) [brauchts nicht mehr|braucht es nicht mehr|sind nicht mehr nötig|sind nicht mehr notwendig|sind überflüssig|sind hinfällig|werden nicht mehr gebraucht|werden nicht mehr benötigt]
    (bin|sind) (wir|ich) nicht mehr (in|im|bei|mit) … [brauche|brauchen|brauch] (ich|wir) (also|now) nicht mehr $
    [die|eure|ihre|diese] [babytipps|tipps|infos|erinnerungen|newsletter|angebote|hinweise|neuigkeiten|einladungen|nachrichten|kurstermine|rezepte|rabatte|mitteilungen] [brauche|brauchen|brauch|benötige|benötigen] (ich|wir) (now|also) (now) [nicht mehr|nimmer|nicht länger|nich mehr]
    [bringt|nützt|nutzt|hilft] (es|das) (now) [nix|nichts|nicht|gar nichts] (mehr) [mir|uns] (now|noch) [zu schreiben|zu schicken|zu simsen|sms zu schicken|sachen zu schicken|etwas zu schicken|was zu schicken|zu senden]
    [will|möchte|wünsche|mag] (ich) (now) von [ihnen|euch] [keine|keinerlei|nix|nichts] (mehr|weitere) (post|texts|meldung|meldungen) (mehr) [aufs handy|auf mein handy|auf das handy|auf dem handy|am handy|auf mein telefon|aufs telefon]
    [schluss|ende|aus] (now) mit (den|diesen|euren|ihren|dem) (nächtlichen|ewigen|ständigen|täglichen|dauernden|vielen) [texts]
    [wegen|durch] [euch|ihnen|euren sms|ihren sms|euren nachrichten|ihren nachrichten] (now) [wacht|wach|weckt|werde|wird|wurde|bin|ist] … [baby|kind|kleine|wach|aufgewacht|geweckt|mann|frau|aufgeschreckt]
    [eure|euere|ihre|diese|die] [angebote|infos|nachrichten|erinnerungen|tipps|news|neuigkeiten|sms|aktionen|rabatte|gutscheine|mitteilungen] [nützen|nutzen|bringen|helfen|betreffen|interessieren] (mir|mich|uns) (now) [nichts|nix|nicht|rein gar nichts|wenig|gar nichts] (mehr)
    (das|dies) war die letzte (nachricht|sms|mitteilung|werbung) die ich (now) [von euch|von ihnen|von dir] (now) [lesen|sehen|bekommen|haben|erhalten|kriegen] [wollte|will|möchte|mag|werde]
    ^ (bitte) [kein|keine] [smsmehr|nachrichtenmehr|werbungmehr|smsen mehr] $
    [aufhören|aufhörn|hört auf|hören sie auf] (now) [mir|uns] (now) [jeden tag|täglich|ständig|dauernd|immer|andauernd|so oft|so viel] (was|zeug|etwas|sachen) [zu schicken|zu senden|zu schreiben]
    (ich|wir) [melde|melden] [mich|uns] (now) (now) [vom|von|von eurem|von ihrem|von der|von den] (det) (texts) [newsletter|texts|service|verteiler|dienst|liste] (now) ab
    (ich) [brauch|brauche|will|möchte|mag] (ich) (det) (det) [texts] nicht (mehr) (now) (bitte) [abbestellen|abmelden|austragen|abstellen|einstellen]
    ? [nervt|reicht|reichts|langt] (nur noch|nur|langsam|mir) (now) [stopp|stop|stoppt|beendet|lasst|unterlasst] (now) [das|es] (now) $
    (bitte) auf [weitere|weiteren|künftige|jede weitere|jegliche|alle weiteren|solche] (det) [texts|erinnerungen|erinnerung] (bitte|now) (now) [verzichten|verzichtet]
    [dankbar|nett|schön|froh|verbunden|lieb|gut] wenn [sie|ihr|du] mich [aus dem verteiler|aus der liste|aus ihrer liste|aus eurer liste|aus eurem verteiler|aus ihrem verteiler|aus der datenbank|von der liste|von ihrer liste] (raus) [nehmen|nehmt|nimmst|streichen|streicht|löschen|löscht|entfernen|entfernt|austragen|austragt]
    ? wann [hört|hören|hörst] [ihr|sie|du] (now) (now) (mal) auf mit (det) (det) [texts]
    ? wann [hört|hören|hörst] [ihr|sie|du] (now) (now) (mal) auf [mir|mich|uns] (now) [send_zu]
    ? [werbung|reklame|infos|angebote|informationen] (now) [nur|ausschließlich|nur noch|lieber] (now) per [post|brief|mail|e mail|email] … nicht (mehr) [per sms|aufs handy|auf dem handy|auf das handy|über sms|als sms|aufs telefon]
    ? [niemand|keiner] hat [euch|ihnen|dir] (now) (now) [erlaubt|gestattet|gesagt dass ihr|genehmigt|die erlaubnis gegeben|erlaubnis gegeben] (now) (mir|mich|uns|meine) (now) [zu schreiben|zu kontaktieren|anzuschreiben|zu texten|sms zu schicken|nachrichten zu schicken|zu simsen|nummer zu verwenden|nummer zu benutzen|werbung zu schicken]
    ? (das|dieses|euer|dies|ein|so ein|kein) [abo|abonnement|newsletter|sms abo] (hab|habe) (ich) (now) [nicht|nie|niemals] [bestellt|abgeschlossen|gewollt|abonniert|beantragt|angefordert]
    (dass|daß|wenn) [ihr|sie|du] (now) [meine nummer|meine telefonnummer|meine handynummer|diese nummer|meine daten] (now) [vergesst|vergessen|vergisst|vergessen würden|vergesst bitte]
    [die nächste|der nächste|das nächste|jede weitere|jede neue|jeder weitere|eure nächste|ihre nächste|deine nächste] [sms|nachricht|text|werbung|werbe sms|mail|meldung|spam] (von|now) (euch|ihnen|dir|you) (now) [geht|landet|leite|melde|schicke|geb|gebe|wird|kommt] … [authority]
    [gar keine|keine|keinerlei|keine weitere|null|nie wieder] [kommunikation|korrespondenz|kontaktaufnahme|ansprache|zusendungen|zusendung|konversation] mehr [von|mit|durch] [euch|ihnen|dir|eurer|ihrer]
    [will|möchte|wünsche|brauche] (ich) (now) (von euch|von ihnen|now) [gar keine|keine|keinerlei] (weitere) [kommunikation|korrespondenz|kontaktaufnahme|zusendungen|zusendung] (mehr)
    [wünsche|möchte|will] (ich) (now) (keinen|keinerlei) [kontakt] zu [euch|ihnen|eurer firma|ihrer firma]
    [quit] (sie) (bitte) (endlich) (doch) auf mit (det) (det) (det) [texts]
    aufhören (bitte) (me) (det) (det) (texts) [send_zu]
    [stop] (sie) (bitte) (det) (det) [texts]
    [send] (you) (me) (bitte) (nie) [no] (more) (me) [more]
    [send] (you) (me) (bitte) (nie) [no] (det) (det) [texts]
    [send] (you) (bitte) [me] (bitte) [no] mehr
    [no] (det) (det) [texts] [more] (me) [send|zu]
    [no] [more] (me) (bitte) [send|contacted|anschreiben]
    [no] (det) (texts) mehr (me) [send|send_zu]
    ^ (bitte) [keine|kein|keinen|nix|keinerlei|keen|keene|koa|koane|kei|keni|keini|ka|niemals|nie|nicht] (det) (det) (det) [texts] mehr $
    ^ (bitte) [keine|kein|keinen|nix|keinerlei|keen|keene|koa|koane|kei|keni|keini|ka] (det) (det) [texts] $
    [no] (det) (det) [texts] mehr
    [no] weitere (det) [texts]
    keinen kontakt (mehr)
    [want] (ich) (bitte) [no] (det) (det) (det) [texts]
    [want] (ich) (me) (det) … [no] [texts|werbung]
    [want] (ich) (bitte) [no] [mehr|von] (von) (you) (mehr) [get|hören|sent]
    [want] (ich) (bitte) [no] mehr von [you] (mehr)
    [want] (ich) von (you|det) (det) (texts) [no] (mehr) (mehr) [get|sent]
    [want] (ich) [das|die|diese|sowas] [no] (mehr) (mehr) [bekommen|erhalten|kriegen|empfangen|haben]
    [want] (ich) (det) (det) [texts] [no] (mehr) (länger) [get|sent] (werden)
    [want] (ich) (me) [no] (mehr) (länger) [kontaktiert|angeschrieben|belästigt|genervt|angerufen|zugespammt|beworben|zugetextet|zugemüllt|behelligt] (werden)
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
    [lass|lasst|lassen|las] (sie) [mich|uns|meine|mi] (frau|mutter|bitte|doch|endlich) (endlich|einfach) (in) [ruhe|frieden]
    [gebt|gib|geben] (sie) (endlich|mal) ruhe $
    ? [verschont|verschonen|verschone] (sie) mich
    [verpiss dich|verpisst euch|verzieh dich|haut ab|hau ab|fickt euch|fick dich|haltet die klappe|halt die klappe|halt die fresse|haltet die fresse|leckt mich|leck mich] [und|mit] (euren|eurer|deiner|ihrer)
    ^ [verpiss dich|verpisst euch|haltet die klappe|halt die klappe|halt die fresse|leckt mich am arsch|leck mich am arsch|fickt euch] $
    ? ^ [mir reichts|mir reicht es|schluss jetzt|jetzt ist schluss|weg mit euch] $
    ? ^ [es nervt|das nervt|ihr nervt|sie nerven|das ist spam|das ist belästigung|was soll der scheiss|gehts noch] $
    ich (habe|hab) [satt|genug] (det) (det) [texts]
    ich (habe|hab) [fedup] (det) (det) [texts]
    ? ^ ich [habe|hab] (now) [genug|satt|es satt] $
    [fedup] (det) (det) (det) [texts]
    ? ^ (ich) (bin|habe|hab) [nicht|kein|keinerlei] (mehr) [interessiert|interesse] $
    ? ^ [kein interesse|nicht interessiert|kein bedarf|kein interesse mehr] $
    [kein interesse|kein bedarf|nicht interessiert] (mehr) [an|daran] (det) (det) [texts]
    [nie|niemals|keine|nicht] (eine|meine|meiner) [einwilligung|zustimmung|erlaubnis] (dafür) (dazu) [gegeben|erteilt]
    [wenn|falls|sollte|sollten] (ich|sie|ihr|noch|du) … [texts|schreiben|schreibt|kontaktieren|nachricht|sms|aufhört|aufhören] … [threat]
    [noch|nächste|nächsten] (eine|einmal|so|eine weitere|ein) (eine) [texts] … [threat]
    ? (ich|wir) [brauche|brauchen|benötige|benötigen] (eure|ihre|diese|solche|keine) (det) [texts] nicht
    ? ^ (ich) [will|möchte] das (alles|wirklich|einfach|gar) nicht (mehr|haben) $
    (ich) [gehe|schalte|rufe|informiere|kontaktiere|beauftrage|nehme] … [zur polizei|polizei|anwalt|bundesnetzagentur|verbraucherzentrale] (ein)
    [zeige|melde] [sie|euch|dich] [an|der bundesnetzagentur|bei der]
    [erstatte|stelle] [anzeige|strafanzeige|strafantrag]
    [nummer|sie|euch|dich] (wird|werden|ist|jetzt) (jetzt) [blockiert|gesperrt] $
    [schon|bereits|doch|mehrmals|mehrfach|mal] … [stop|stopp] [told]
    [stop|stopp] [told] $
    [wie oft|zum x|zum letzten|zum dritten|zum zweiten|zum hundertsten] … [stop|stopp|abmelden|aufhören|abgemeldet|mal stop|mal stopp]
    mich [schon|bereits|doch|längst] (mehrfach|dreimal|zweimal|mehrmals|lange) [abgemeldet|ausgetragen]
    [died] … [stop|stopp|löschen|löscht|streichen|streicht|aufhören|hört auf|hören sie auf|bitte keine|in ruhe lassen|abmelden|austragen|rausnehmen|keine sms|keine nachrichten|keine post|keine werbung|keine anrufe|nichts mehr schicken|nicht mehr schreiben|nicht mehr anschreiben|nicht mehr kontaktieren|keine weiteren|nummer löschen|herausnehmen|löschung|entfernen]
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
    [streichen|streicht|streich|entfernt|entferne|entfernen sie] (sie) [mine]
    ? mich nie (hier|dafür|bei euch|bei ihnen) [angemeldet|eingetragen|registriert]
    ^ [stop|stopp] und [sagen|sagt|sag|löschen|löscht|geben|gebt|woher|teilen|teilt|schicken|schickt|ich|bitte]
    [will|möchte] (endlich|nur) (meine) ruhe $
    mich (bitte) (da|hier|dort) [rausnehmen|herausnehmen|rauslöschen|rausstreichen]
    [kein interesse|kein bedarf] (mehr) an [weiteren|ihren|euren|weiterer]
    [finger|pfoten|hände|griffel] weg von (meiner|der|dieser|unserer) (handy) [nummer|handynummer|telefonnummer|mir]
    [flehe|bitte|ersuche|fordere|beschwöre] (ich) [euch|sie|dich] (an|inständig|auf|dringend|nochmals|noch einmal|zum letzten mal) (endlich|bitte) [aufzuhören|damit aufzuhören|aufhören|hört auf|hören sie auf|stoppen|es zu lassen|das zu unterlassen]
    [wäre|würde|verbunden|dankbar|schön|nett|freuen] (ich|es|mich) (ihnen|euch|sehr|dankbar|verbunden|nett|schön) wenn (sie|ihr) … [aufhören|aufhört|aufhören würden|stoppen|unterlassen|einstellen|einstellt|lassen|lasst|streichen|löschen|streicht]
    [verlange|fordere|beantrage|bitte um] … [einstellung|abmeldung|austragung|abbestellung|unterlassung|streichung]
    [noch eine|noch ein|noch 1|eine weitere|ein weiteres|bei der nächsten|nächste|nächstes] (einzige) (det) [texts] … [threat]
    [noch eine|noch ein|noch 1|eine weitere|ein weiteres] (einzige) (det) [texts] und
    stopp [jetzt|verdammt|endlich|sofort|nochmal] $
    stop wie in (eurer|ihrer|der) (sms|nachricht) (angegeben|beschrieben|steht|gefordert)
    [habe|hab|haben] (ich) [schon|bereits|mehrfach|mehrmals|dreimal|zweimal|x mal|3x|5x] … [stop|stopp] [geschrieben|geschickt|geantwortet|gesendet]
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
    ? ^ [stellt|stellen|stell|schaltet|schalten|schalt|macht] (sie) [das|es|die|diese|dies|den scheiß] (endlich|jetzt|sofort) (texts) [ab|aus|ein] $
    ? [will|möchte|muss] (ich) [hier|da|aus der liste|aus dem verteiler] [raus|rausgenommen werden|rausgelöscht werden|ausgetragen werden|weg] $
    ? ^ (das|sowas|die|diese) (det) (texts) (hab|habe|haben|will|wollte) (ich|wir) [nie|nicht|auch nie] [bestellt|abonniert|gewollt|angefordert|angefragt|gewünscht|verlangt] $
    [habe|hab|haben] (ich|wir|dem|dazu|dafür) (dem|dazu|dafür) (auch) [nie|nicht|niemals] (dem|dazu|dafür) [zugestimmt|eingewilligt|zugesagt|erlaubt]
    widerspreche (ich|hiermit) (der|jeder|jeglicher) (nutzung|verwendung|verarbeitung|zusendung) (von|meiner) (daten) (zu|für|durch) [werbezwecken|werbung|werblichen|werbezusendungen]
    ? ^ [letzte warnung|das ist die letzte warnung|allerletzte warnung|sonst anwalt|sonst anzeige|sonst polizei|ich geh zum anwalt|das gibt eine anzeige|das gibt ne anzeige] $
    ? ^ (ich|wir|jetzt|dann) [blockiere|blockier|blockieren|blocke|block|sperre|melde] (ich|wir) (nun) [euch|sie|dich|diese nummer|die nummer|deine nummer] (nun) $
    [schon|bereits|längst|doch] (mal) [dreimal|zweimal|mehrfach|mehrmals|2x|3x|5x|10x|zigmal|öfter] [abgemeldet|ausgetragen|gekündigt|abbestellt|widersprochen]
    [send] (you) (mich|uns) [nicht|nie] (mehr|länger|weiter|dauernd|ständig) (zu|voll) mit (det) (det) [texts]
    [will|möchte|würde] (ich) (gerne|gern|hiermit) (das|mein|den|dieses|meinen) (sms) [abo|abonnement|newsletter|dienst|service] [beenden|kündigen|stornieren|auflösen|loswerden]
    ? ^ (das) (ist|nur|so ein) [nerviger spam|so ein spam|nur spam|reiner spam|lästiger spam|spam|werbemüll|so ein müll|belästigung] (hier) $
    ? ^ [kann|könnt|können] (man|ihr|sie|ich) (das|die|diese|dies) (vielleicht|irgendwie|mal) (texts) [abstellen|ausstellen|abschalten|abbestellen|stoppen|einstellen|lassen|unterlassen|beenden] $
    [behaltet|behalten|behalt|spart|sparen|spar|erspart|ersparen|schenkt|steckt] (sie|ihr) (mir|euch|sich) (doch) [eure|ihre|euren|ihren|eurer|diese|solche|den] (det) [texts]
    [spammt|spamt|schickt|schicken|sendet|schreibt|nervt] (sie) (doch|lieber) (den|die|eure|ihre|euren|das) (det) (scheiß|mist|müll|kram|werbung|texts) [wem anders|jemand anderem|jemand anders|woanders|woandershin|anderen|anderen leuten]
    [nervt|spammt|belästigt] (doch|lieber) [jemand anderen|jemand anders|wen anders|andere|andere leute|wen anderen]
    [kein|nicht|keine] (mehr) [kunde|kundin|mitglied|kunden] (mehr) (bei) … [rausnehmen|löschen|austragen|abmelden|hört auf|keine|streichen|entfernen|raus|stopp|stop]
    ? nicht (mehr) [euer|ihr|eure|ihre] [kunde|kundin] [hört auf|hören sie auf|stopp|stop|löscht|löschen|bitte löschen|bitte nicht mehr]
    [mich|uns] (da|hier|dort|endlich) [rausnehmen|herausnehmen|rauslöschen|rausstreichen|streichen|austragen|rausschmeißen]
    [meine nummer|diese nummer] (da|hier|dort|endlich) [rausnehmen|herausnehmen|rauslöschen|rausstreichen|streichen|entfernen|austragen|rauswerfen|rausschmeißen]
    bitte (mich|uns) (da|hier|dort|endlich) entfernen
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
    so [freundlich|nett|gut|lieb] und (schicken|schreiben|senden|streichen|löschen|nehmen) (sie) (mir|mich|meine) … [nichts|nicht mehr|keine|raus|nummer]
    [nichts|nix] mit (euch|ihnen|eurer firma) zu tun haben
    [eure|ihre|diese] (ständigen|ewigen|dauernden|vielen) [texts] [nerven|stören|belästigen|reichen mir]
    [spamt|spammt|müllt|textet|bombt|schüttet|ballert] (sie) [mich|uns] (doch) nicht (mehr|weiter|länger) (so|dauernd) [zu|voll]
    ? [sofort|mich|nummer|will|bitte] [raus da|raus hier|da raus|hier raus|raus damit|da rausnehmen] $
    ? ^ (und) (now) [hört|hören sie|hörts|hürt|höret|höred|heats|heads|ihr hört] (now) (now) [auf|uf|op] (damit|domit) $
    [hört|hören|hör|hörts|hürt|höred|heats] (sie|ihr) (now) (now) [auf|uf|op] (now) mit (det) (det) [texts|schreiben|schicken|spammen|werben]
    ? ^ (und) (now) [könnt|könnten|könntet|könnts|würdet|würden|wollt|wollen|kannst|würdest|können|kann|könnte|magst] [you] (now) (das|det) (now) (texts) (now) [ceased] (now) $
    ? [das|es|dies|die|des] (det) (texts) (now) [muss|soll|sollte|möge|müssen|sollen|hat|darf|kann] (now) (now) [ends|zu enden|aufzuhören] (now) $
    ? [mach|macht|machen|sorgt|sorgen|schaut|mochts] (sie|bitte|dafür) (now) dass (des|das|es|damit) (now) [aufhört|endet|schluss ist|ruhe ist|ein ende hat|weggeht]
    ? [wann|wollt ihr nicht|hoffentlich] [hört|hören] (das|ihr|sie|es) (det) (texts) (now) auf $
    [das|dass|wann] (now) (det) (texts) (now) [aufhört|endlich aufhört|endlich mal aufhört] (now) $
    ? ^ (now) [es reicht|mir reicht|mir reichts|jetzt reichts|jetzt reicht|das reicht jetzt|des reicht|uns reicht|uns reichts|mir langt|mir langts|es langt|jetzt langts|es glangt|mir glangts|nu reichts|so langsam reicht|langsam reicht|langsam reichts] (es|mir|das) (now) (now) (now) (mit|von) (det) (texts) $
    ? ^ (now) [jetzt|nu|nun|jetz|etz|irgendwann] [ist|is|isch|muss|iss] (now) (now) [gut|schluss|genug|feierabend|ruhe|ende|sense|ende gelände|ende im gelände] (now|sein) (mit) (det) (texts) (ne|ja|gell)
    ? [genug ist genug|irgendwann ist auch mal gut|irgendwann ist mal gut|einmal muss schluss sein|das maß ist voll|das fass ist voll|mir platzt der kragen|mir reicht es jetzt|mir langt es|schluss aus ende|aus die maus|schluss mit lustig]
    ? ^ (now) (now) (ab) (now) (bitte|absolute) [funkstille|sendepause|ruhe im karton|ruhe jetzt] (bitte|herrschen|danke|einhalten) $
    ? ^ für mich [ist|is] (now) (hier|damit) (now) [endstation|schluss|ende|sense|gelaufen] (mit) (texts)
    ? ^ (danke) (now) (now) (bitte) ohne mich (now) $
    ? ^ (ich) [bin|bin hier|bin ab sofort|bin ab jetzt|bin dann|bin jetzt|wir sind|bin dann mal] (now) [raus|hier raus] $
    (ich) [trete|steige|klinke] (mich) (now) (hiermit) [aus|aus dem|aus der|aus eurem|aus ihrem] (det) … [aus|list]
    (ich) [will|möchte|muss|wü|mecht] (now) (mich|endlich|hier|einfach) [raus|hier raus|da raus|aus dem verteiler raus|nicht mehr dabei sein|nimmer dabei sein|nicht mehr mitmachen] $
    (dass|daß) ich (now) [raus will|raus möchte|hier raus will|das nicht mehr will|des ned wü|nicht interessiert bin|nichts bekommen will|keine texts will]
    [gesagt|geschrieben|mitgeteilt|geantwortet] (dass|daß) ich (now) [das nicht will|keine will|nichts will|das nicht möchte]
    [schon|bereits|jetzt|hab|habe|euch] (now) (schon) [zweimal|dreimal|viermal|fünfmal|zehnmal|mehrmals|mehrfach|oft|scho|zwamoi|x-mal|2x|3x|4x|5x|10x|oft genug|tausendmal|hundertmal] [gesagt|geschrieben|geschickt|gebeten|gesendet|geantwortet|mitgeteilt|erklärt|gsogt|gsait|gschriem|gschriebn|gschrieba|geschriem|verlangt|aufgefordert] (now) (und trotzdem|dass|das|des) … [nicht|ned|net|nix|keine|raus|nichts|kein|aufhören|schluss]
    [hab|habe|habs] (euch|ihnen|eich) (now) (schon) [gesagt|geschrieben|geschickt|gebeten|gesendet|geantwortet|mitgeteilt|erklärt|gsogt|gsait|gschriem|gschriebn|gschrieba|geschriem|verlangt|aufgefordert] (now) (und trotzdem|dass|das|des) … [aufhören|keine texts|raus will|nichts mehr|nix mehr|schluss]
    [wie oft|wie oft noch|wieviel mal|wie viele male|zum wievielten mal] (now) (muss|soll|darf) (ich|man|i) (euch|ihnen|eich) (now|noch|denn noch|eigentlich noch) (now) (euch|ihnen) [told]
    ? [das|dies|jetzt] ist (now) (schon|jetzt) (das|mein) [dritte|zweite|vierte|fünfte|zehnte|x-te|hundertste|letzte] mal (dass|wo) (ich|sie|ihr|i)
    ? ^ (now) zum [dritten|zweiten|vierten|fünften|zehnten|x-ten|hundertsten|letzten|allerletzten|wiederholten] mal $
    (ihr) [könnt|können|kannst|könnts|dürft|dürfen|darfst|braucht|solltet] (ihr|sie|du) (now) [euch|sich|dir|eich] (worry|texts) (det) (det) (texts) (also) [sparen|schenken|ersparen|klemmen|behalten|aufsparen|verkneifen|knicken]
    ? [spart|sparen|spar|schenkt|spoarts|sparts|verkneift] (sie|ihr) (now) [euch|sich|eich] (now) [worry] (now) (det) (texts)
    ? [erspart|ersparen] (sie|ihr) (now) [mir|uns] (now) (die|eure|ihre|den|das) [texts|mühe]
    ? [spar|sparen] (du) dir (now) [die mühe|die sms|die nachrichten|die werbung|die arbeit|das porto]
    ? [braucht|brauchen|brauchst|müsst|müssen] (ihr|sie|du|mir|mich|uns) (mir|mich|uns) (now) [nichts mehr|nix mehr|nicht mehr|nicht|nicht länger|keine|nimmer] (mehr) (zu) (det) (texts) (mehr) [send|send_zu]
    [hat|haben|gehört|gehören|hot] (now) [auf|bei] [meinem|diesem|mir|dieser] (handy|telefon|nummer|diensthandy) [nothere]
    [texts] (now) (hat|haben|gehört|gehören) (auf|hier) (meinem|diesem) (now) (handy|telefon|hier) [nothere]
    [werbung|sms|reklame|angebote] (now) (hier) [tabu|unerwünscht|nicht erwünscht|verboten|nicht gestattet|nicht erlaubt|untersagt|nicht willkommen]
    [ist|is] (ein|mein|eine|meine|das) (now) [workphone] … [keine|nicht|nichts|kein|werbung|raus|stopp|stop]
    [workphone] … [keine|kein] (det) [texts]
    ? [haltet|halt|halten|halts|hoits] (sie|ihr) (now) (now) (die|eure|den|deine|s|dei) [klappe|fresse|schnauze|maul|rand|pappn|gosch|mund|goschn] (now)
    ? ^ (now) [maul halten|fresse halten|klappe halten|schnauze halten|halts maul] $
    ? [habt|haben|hast|hobts] (ihr|sie|du) (now) (denn) (nichts|nix) (kein) (now) [anderes hobby|keine anderen hobbys|keine hobbys|kein anderes hobby|nichts besseres zu tun|nix besseres zu tun|kein leben|nichts anderes zu tun|keine freunde|kein zuhause]
    ? [sucht|such|suchen|findet] (sie|ihr) [euch|sich|dir] (now) (einen|ein|nen|wen) [anderen dummen|anderes opfer|neues opfer|anderen idioten|anderes hobby|anderen|wen anders|jemand anderen|jemand anders] (opfer|dummen|hobby|idioten|den)
    [schreibt|schickt|schicken|sendet|nervt|spammt|schreiben sie|belästigt|nerven sie|schicken sie|senden sie|schickts|schreibts|simst|texten sie] (you) (das|des|die|den|det) (texts|kram|mist) (now) (doch) (now) [others]
    ? (wie) [wärs|wäre es|wärs mal|wie wärs|wie wär es|wie wäre es] (now) (wenn) (ihr|sie) (mir|mich|uns) (now) (now) [nomore] (me) [send]
    [wie wärs|wie wäre es|wie wär's|wie wär es] (now) (wenn|mit) … [nicht mehr|keine|aufhört|aufhören|nichts mehr|funkstille|ruhe]
    (ihr|sie|du) [könnt|dürft|können|dürfen|kannst|darfst|möget] (you) [mich|uns|meine nummer|meine handynummer|diese nummer] (now) (now) [vergessen|streichen|löschen|austragen|rausnehmen|rausstreichen|abmelden|rauslöschen|entfernen|aus der liste nehmen|aus dem verteiler nehmen]
    [vergesst|vergessen sie|vergiss|vergissts] (sie|ihr|du) (now) (einfach) [mich|uns|meine nummer|meine existenz|dass es mich gibt] (now) (now) $
    bitte [mich|uns|meine nummer] (now) vergessen $
    [streicht|streichen|streich|streichts|löscht|löschts|entfernt|entfernen sie|tilgt] (sie|ihr) [mich|uns|mi|diese nummer|meine nummer|ihre nummer|seine nummer|unsere nummer] (now) (now) $
    [nehmen|nehmt|nimm|streichen|streicht|nehmts|tut|tun|duads|tuts|duats|tuats|lasst] (sie|ihr) (now) [mich|mi|uns|üs|mine] (now) (now) [heraus|raus|aussa|außa|aussi|außi|=use|rauslassen|weg] (now) $
    ? [mich|mi|meine nummer|diese nummer|meine handynummer|nummer|üs] (now) (now) [heraus|raus|aussa|außa|usenäh|use näh|usneh|rausnehmen|rauslöschen] (now) $
    [sofort|bitte|endlich] raus mit [mir|meiner nummer|uns] (now) (aus)
    [bitte|endlich|chönd sie|könnt ihr] (mich|mi) (bitte) (us|vo|vom|von|aus) (de|der|dä|em|dem) [lischte|liste|verteiler] (use) [näh|neh|nähme|nehmen|strichä|striche|lösche]
    [lass|lasst|lassen|las|lönd|löhnd|lönt|lossts|losst|lasts|lassts|lossds|lon|laat|lot|loss|lohn] (sie|ihr) [mich|mi|=me|uns|üs|meine|ma] (now) (now) (in|i) (now) [ruhe|frieden|rueh|ruah|ruh|fried|rua|anglahnt|anglaahnt|rue|ruhä|friede]
    [lass|lasst|lassen|lossts|lönd|lasts|lassts] (sie|ihr) (now) [mich|mi|uns|meine|meinen|mein|unsere] (mutter|vater|oma|opa|kind|tochter|sohn|frau|mann|schwester|bruder|eltern|großmutter|schwiegermutter) (now) (in) [ruhe|frieden|rueh]
    (ich|i|ma|wir) [will|möchte|mecht|wü|wott|mog|mag|wollen|wui] [das|des|dat|dit|die|dös|diese] (det) (texts) (now) (gar) [nomore|net|ned|nit|nöd|nid|nüm|nimmer] (han|haben|ham|bekommen|kriegen|empfangen|lesen|sehen|hören) $
    [mag|mog|moch|wott|wü|will|mecht|möchte|brauch|brauche|braucht|bruche|bruuch] (i|ich|ma) (das|des|dat|die) (now) [nimmer|nümme|nüm|ned|net|nöd|nid|nimma|nit] (mehr|=me|meh|haben|han|ham) $
    [mecht|möcht|wü|wott|will|möchte|mog|wui] (i|ich) (now) [nix|nüt|nüüt|nichts|nix mehr|nichts mehr] (mehr|=me|meh) (now) (von) (eich|euch|ihnen|eu) [hern|hören|hörn|lesen|wissen|ghöre|hean]
    [kei|keni|kes|keini|keis] [texts|sms|werbig|nachrichte|aktione|mäils|agebot] (=me|meh|mehr)
    kä [texts|sms|werbig|nachrichte|aktione|mäils|agebot] [meh|mehr]
    [send] (you) [me] (now) (now) (now) [nomore]
    [schreibt|schickt|schicken|sendet|schreiben|senden|schreibs|schickts|schick|schreib|schickn|schreibn|schreibts|nervt|kontaktiert] (you) (now) (now) [nicht mehr|nichts mehr|nie wieder|nie mehr|nix mehr|nimmer|keine mehr|nimma|nüm|nümm|keins mehr]
    [send] (you) (=me) (now) (now) [kei|keni|keini|koane|koa|kane|ka] (det) [texts] (meh|=me|mehr|mea)
    [nomore] [an|auf] (an|auf) [diese|meine|mine] (nummer|handynummer|telefonnummer) [send]
    [nicht mehr|nichts mehr|nie wieder|nie mehr|nix mehr|nimmer|keine mehr|nimma|nüm|nümm|nix meh|nie wida|keins mehr|nüt meh|nüt me|nüüt me|nüme] [schicke|schribe|schriibe|anschreiben|kontaktieren|belästigen|spammen|schicken|senden|schreiben|simsen|texten|zusenden|anrufen|stören|nerven|zuschicken|schreibn|schickn]
    [nichts|nix|nichts mehr|nix mehr|keine nachricht|nie wieder etwas|nie wieder was|nie mehr was] (mehr) (now) von [ihnen|euch|dir|eich|eurem laden|ihrer firma|ihrem unternehmen] (now) (now) [hören|hörn|hern|lesen|bekommen|erhalten|sehen|kriegen|wissen|zugeschickt]
    [kein|keinen|keine|kes|ka|koa] (now) [bedarf|interesse|intresse|interessi|interässi|lust|bock|verwendung] (now) [mehr|mer|meh|=me] (daran|danke|an|auf|für) (det) (det) (texts) $
    [kein|keine|keinen] (now) [bedarf|interesse|intresse|lust|bock|verwendung|interressen] (mehr|mer|meh|weiter|weiteres) [an|auf|für] (iren|weiterem|weiteren) (det) (det) [texts]
    ? ^ (mein|unser) [interesse|bedarf] (an) (det) (det) (texts) (ist|is) (now) (now) [erloschen|gedeckt|weg|vorbei|erledigt|null|verflogen]
    ? [mein|unser] bedarf an … [ist|gedeckt]
    ? ^ [das|es|hat] (hat|ist) (sich) (für mich|bei mir|damit) (now) erledigt $
    ? ^ (nein) (danke) [das|ist|war|für mich|bei mir|nein|danke] (ist|war) (für mich|bei mir) (now) [nicht mehr aktuell|nicht mehr relevant|kein thema mehr|nicht relevant|uninteressant|nicht mehr interessant|hinfällig]
    ? ^ [nicht mehr aktuell|nicht mehr relevant|nicht mehr interessant|kein thema mehr] $
    (ich|wir) [ersuche|ersuchen|bitte|bitten|fordere|fordern|verlange|verlangen] (now) (sie|euch) (auf) (dringend|inständig) (me) [no] (weiteren|weitere|mehr) (det) [texts]
    [no] (weiteren|weitere) [texts|aussendungen|zuschriften|zusendungen] (mehr) (me) (now) (zu) [zukommen|send|send_zu|zugehen]
    [texts|zusendung|kontaktaufnahme|kontaktierung|versand] (det) (det) (texts) (an|auf) (mich|diese|meine) (nummer) [ist|sind|wird|werden] (now) (now) [nicht erwünscht|nicht mehr erwünscht|unerwünscht|nicht gewünscht|nicht mehr gewünscht|untersagt|verboten|nicht gestattet|nicht mehr notwendig|nicht mehr nötig|nicht länger erwünscht]
    [nicht|nicht mehr|nicht länger|un] [erwünscht|gewünscht] $
    [texts|zusendung|zuschriften|versand|das|dies|dergleichen] (now) (now) [unterblieben|unterbleiben|unterbliebe|unterbleibt|ausblieben|ausbleiben|einstellten|unterließen|unterlassen würden|einstellen würden] (würden|würde) (now) $
    [stellen|stellt|stell] (sie|ihr) (now) (now) (den|die|det) [versand|zusendung|zusendungen|aussendungen|aussendung|zustellung|werbung|kontaktaufnahme|sendungen] … ein
    [versand|zusendung|aussendung] (det) (det) (texts) … [einstellen|einzustellen|beenden|stoppen|zu beenden|eingestellt|unterlassen]
    ? [wenn|falls|sobald|sollte] (ihr|sie|du|i) (mich|mir|noch|nochmal|noch einmal|noch mal|wieder|weiter|weiterhin|=me) (now) (nochmal|noch einmal|eine|was) (sms) [schreibt|schreiben|schickt|schicken|schreibts|nervt|meldet|kontaktiert|sendet|belästigt] … [threat]
    [block|blocke|blockier|blockiere|verklag|verklage] (ich) [euch|sie|dich]
    [meld|melde] ich [euch|dich] (now) (bei|der|wegen)
    [meld|melde] [euch|dich] (now) [bei|der|wegen]
    [zeig|zeige] (ich) [euch|sie|dich|das] (now) an
    (ich) [werde|werd] (das|euch|sie) (der|dem|den|bei|an|an die|an den) [authority] (melden|übergeben|weiterleiten|geben|einschalten)
    [authority] (ist|wird|sind) (now) [informiert|verständigt|eingeschaltet|benachrichtigt|kontaktiert|dran|eingeschalten]
    ? [noch|nächstes] (einmal|mal|eine|ein einziges mal|1x|ein mal) [texts] (und|dann) … [teuer|anzeige|anwalt|rechnung|ärger|konsequenzen|nachspiel|blockiert|gemeldet|polizei|ich|klage]
    ? [noch einmal|noch mal|nochmal|noch ein einziges mal|noch 1x|noch ein mal|nächstes mal] (texts) (und|dann) … [teuer|anzeige|anwalt|rechnung|konsequenzen|nachspiel|blockiert|gemeldet|polizei|klage]
    [died] … [aus der liste|aus dem verteiler|aus dem system|von der liste|die nummer|diese nummer|seine nummer|ihre nummer|ihn in ruhe|sie in ruhe|uns in ruhe|ruhe lassen]
    [muss|soll|müssen] (ich|man|wir) (now) (erst|extra|wirklich|denn) (now) (die|meine|eine) (neue) [nummer|handynummer] (now) [wechseln|ändern|besorgen|zulegen|holen] (damit|bis|um|dass)
    ? (ich|i) [les|lese|lies] [das|die|des|den|eure|ihre] (det) (kram|texts) (now) (eh|sowieso|gar|ohnehin|alles) [nicht|ned|net|nie|nicht mehr] $
    ? [schreibt|stört|nervt|belästigt|schreiben] (sie) (now|lieber) [jemand anderen|anderen leuten|andere leute|den nächsten|lieber anderen|lieber anderen leuten]
    ? (wer) (hat) [wer hat euch|wer hat ihnen|wer hat dir] (now) (eigentlich) (überhaupt) [erlaubt|gesagt dass ihr|die erlaubnis gegeben] … [schreiben|schicken|kontaktieren|nerven|schreibt]
    ? ^ (ich|wir) [kaufe|bestelle|kauf|kaufen|bestellen|bestell] (dort|bei euch|bei ihnen|da|hier|eh|sowieso|ohnehin) (eh|sowieso) [nichts|nix|nicht mehr|nie wieder|nie mehr|nichts mehr|nix mehr] (mehr|ein) (und|also|daher|deshalb|spart|bitte)
    ? (ich) (mich) (das) [ist mir zu viel|wird mir zu viel|ist zu viel des guten|isch mir z vil|ist mir zuviel|wird mir zuviel|ist zu viel für mich]
    ? [verpfeift|verzieht|schleicht|schleich|schleichts|verpissts|verdünnisiert|trollt] [euch|eich|di|dich]
    ? ^ (now) [schleicht euch|schleichts eich|schleich di|haut ab|hauts ab|verzieht euch|macht die fliege|zieht leine|geht weg|geht sterben|schert euch zum teufel|geht zum teufel|rutscht mir den buckel runter|könnt mich mal|ihr könnt mich mal|ihr könnt mich kreuzweise|geht scheißen|gehts scheißen|lmaa] (now) (mit|aus|und) (det) (det) (texts|handy|postfach)
    [verpisst|verzieht|schert|haut|verschwindet|verschwinden] (euch|sie) (ab) aus (meinem|meinen|meiner) [handy|telefon|leben|postfach|nachrichten|sms|inbox]
    [schiebt|steckt|schieb|steck|schieben|stecken|schmiert] (sie|ihr) (euch|sich|dir) (det) (det) [texts] … [wohin|hintern|arsch|hut|haare|allerwertesten|nicht scheint]
    ? [geht|gehts|gehen] [ihr|sie] (mir|mia) (now) (now) (sowas von) auf (den|die|n) [sack|keks|nerven|geist|senkel|zeiger|wecker|eier|oarsch|arsch|nerv]
    ? ^ (now) [ihr|das|eure texts|es] [geht|gehts] (mir|mia) (now) (now) (sowas von) auf (den|die|n) [sack|keks|nerven|geist|senkel|zeiger|wecker|eier|oarsch|arsch|nerv]
    ? (det) [texts] [geht|gehen] (mir|mia|uns) (now) (now) (sowas von) auf (den|die|n) [sack|keks|nerven|geist|senkel|zeiger|wecker|eier|oarsch|arsch|nerv]
    ? ^ [ihr nervt|sie nerven|nervt|ihr nervt mich|ihr seid nervig|ihr seid lästig|sie sind lästig|ihr seid echt nervig] (now|nur|mich|tierisch|total|sowas|gewaltig|extrem|einfach|unendlich|uns) (now|von|nur|gewaltig) (mit) (det) (texts) $
    (ich|wir) [bin|sind|wohne|wohnen|ziehe|zieh] … [umgezogen|weggezogen|gewechselt|gekündigt|nicht mehr kunde|kein kunde mehr|keine kundin mehr] … [sparen|streichen|löschen|rausnehmen|keine|nicht mehr|nichts mehr|austragen|raus]
    (ich) (habe|hab|haben) (den|das|die) (now) [anbieter|vertrag|abo] (now) [gewechselt|gekündigt] … [sparen|keine|nicht mehr|nichts mehr|raus]
    ich bin (now) (erst) [9|10|11|12|13|14|15|neun|zehn|elf|zwölf|dreizehn|vierzehn] (jahre|und) … [keine|nicht|aufhören|nichts|stopp|stop]
    [kind|tochter|sohn|enkel|enkelin] … [keine|bitte keine] (det) [texts] (mehr) (dahin|hierhin|an diese)
    [nicht|keine] (mehr|länger) (weiter) [teil|mitglied|teilnehmer|empfänger] (det) (det) [texts|list|gruppe|sms gruppe|aktion] (mehr) (sein)
    ? ^ [wozu|was soll ich mit|was soll i mit] (soll) (ich) (det) (det) [texts] (now)
    ? ^ (now) (bitte) (nur) [nicht mehr kontaktieren|nicht mehr anschreiben|nicht mehr melden|nicht mehr schreiben|nix mehr schreiben|nix mehr schicken|nichts mehr schicken|nichts mehr senden|nicht mehr stören|nicht mehr belästigen|nicht mehr behelligen] $
    ? [ich|wir] (now) nicht (mehr) [kontaktiert|angeschrieben|belästigt|gestört|genervt|beworben] (werden) (möchte|möchten|will|wollen)
    [habe|hab|haben] (ich|wir) (now) (genug|bereits|schon) [nein|stopp|stop|abgemeldet|schluss] [gesagt|geschrieben|geantwortet]
    [habe|hab|haben] (ich|wir) (mich|uns) (now) [bereits|schon|genug] abgemeldet
    [nein heißt nein|nein heisst nein|was ist an nein|welchen teil von nein|was versteht ihr an nein|was versteht ihr nicht an|was ist an stopp|welchen teil von stopp|was ist so schwer an]
    (det) [will|wü|mag|mog|wott|möchte|mecht] (i|ich) [des|das|dat] [ned|net|nöd|nid|nit|nimmer] $
    (i|ich) [des|das] [ned|net|nöd|nid|nimmer|nicht] [wü|wui|will|mog|mecht|mag|möchte|wott] $
    (wenn) (ich|wir|ma) (now) (now) [nichts mehr|nix mehr|nie wieder etwas|nie wieder was|nie mehr was|keine nachrichten|keine sms|keine werbung] (mehr) (now) von [ihnen|euch|dir|eich|ihrer firma] (now) [hören|hörn|höre|hörte|lese|bekomme|bekäme|erhalte|erhielte|kriege|hören müsste|bekommen|lesen] (würde|müsste|würden|müssten|könnte)
    [nicht mehr|nie mehr|nix mehr|nichts mehr] [schreiben|schicken|senden|kontaktieren|anrufen] [mir|mich|uns|ma|mer]
    ? ^ (now) aufhören (now) zu [schreiben|schicken|spammen|senden|nerven|belästigen|texten|stören]
    ? ^ (now) aufhören (now) mit (det) (det) [texts]
    ? ^ (mein|unser) bedarf an … (now) ist … gedeckt
    ? ^ (mein|unser) bedarf an … [gedeckt|gestillt] $
    [diese|eure|ihre|solche|weitere|derartige] (det) [texts] (now) [unterblieben|unterbleiben|ausblieben|ausbleiben|aufhörten|aufhören|wegfielen|wegfallen] (würden)
    [opa|oma|papa|mama|vater|mutter|mann|frau|bruder|schwester|sohn|tochter] (now) (ist|is|war) (leider|im|vor) … [died] … [stop|stopp|löschen|löscht|streichen|streicht|aufhören|hört auf|hören sie auf|bitte keine|in ruhe lassen|abmelden|austragen|rausnehmen|keine sms|keine nachrichten|keine post|keine werbung|keine anrufe|nichts mehr schicken|nicht mehr schreiben|nicht mehr anschreiben|nicht mehr kontaktieren|keine weiteren|nicht mehr|nichts mehr]
    [er|sie] (now) [ist|is|war] (leider|im|vor) … [died] … [stop|stopp|löschen|löscht|streichen|streicht|aufhören|hört auf|hören sie auf|bitte keine|in ruhe lassen|abmelden|austragen|rausnehmen|keine sms|keine nachrichten|keine post|keine werbung|keine anrufe|nichts mehr schicken|nicht mehr schreiben|nicht mehr anschreiben|nicht mehr kontaktieren|keine weiteren]
    ? ich [melde|meld|zeig|zeige] [euch|sie|das] (bei|der|wegen|an) (der|den|die) [authority|bnetza|behörde]
    [schreibt|schreiben|schickt|sendet] (sie|ihr) (now) [wem anders|jemand anderem|anderen leuten|lieber anderen|anderen kunden] (leuten|kunden)
    ? (das) kann ich mir (now) (now) (alles) nicht leisten (bitte|und|also) … [nicht|keine|anderen|nichts]
    [lasst|last|lass|las|lasd|lest] [mich|mir|mi|uns] (now) (in|im) [ruhe|rue|ruh|ruhee|rhue|ruge|rube]
    [höhrt|hört|hörd|hoert|hörrt] (bitte|endlich|now) auf (mir|mich|uns) (now) (ständig|dauernd|täglich|immer|jeden tag) [send_zu|zu schreibn|zu schicken]
    ^ [höhrt|hört|hörd] (bitte|endlich) auf $
    [höhrt|hört|hörd] [bitte|endlich] auf
    [meine|diese|unsere] [nummer|handynummer|telefonnummer|mobilnummer] (now) (now) (aus|von|in) (det) (list) [streichen|löschen|rausnehmen|entfernen|sperren|austragen|raus|vergessen|tilgen]
    ? ^ (danke) (nein) (now) (kein|keine) [nicht mehr nötig|nicht nötig|nicht mehr notwendig|nicht mehr erforderlich|braucht es nicht mehr|brauchts nicht mehr|braucht's nicht mehr|nicht mehr gewünscht|nicht mehr erwünscht|unerwünscht] (danke) $
    ? [das|es|dies] (now) [interessiert|interessieren|juckt|interessierts] (mich|keinen|niemanden|mi) (now) (überhaupt|absolut|echt|null|gar) [nicht|net|ned|keinen|niemanden|mehr|null|nid|nüd] (mehr) $
    dass (mich|uns) (das|dies|eure angebote) (now) [nicht interessiert|nicht mehr interessiert|null interessiert|ned interessiert]
    [keinen|keine|kein] (now) (einzige|einzigen|einziges) (det) [texts] (now) (von|aus) [mehr|euch|ihnen|eurem laden|eurer firma|ihrer firma|ihrem unternehmen]
    [und keine|auch keine|bitte keine|und auch keine] (now) [nachrichten|sms|werbung|angebote|newsletter|werbe sms|rabatt sms|mails|anrufe|werbesms|werbenachrichten|erinnerungen] (darüber|dazu|dafür|von)
    [ich|wir] [verbitte|verbitten|verbiete|verbieten|untersage|untersagen] (ihnen|euch|mir|uns|es) (now) (hiermit) (jede|jegliche|die|weitere|das) … [kontaktaufnahme|texts|zusendung|kontaktierung|anschreiben|belästigung|ansprache]
    [einwilligung|zustimmung|einverständnis|erlaubnis|genehmigung] (now) (hiermit) (zum|zur|für|in) … [zurück|widerrufen|entzogen|zurückgezogen|widerrufe|entziehe|zurückziehen|erloschen]
    ? [entziehe|nehme|ziehe|widerrufe|widerruf|widerrufen|wiederrufe|wiederruf] (ich|wir) (ihnen|euch|hiermit) (now) (die|meine|jede|unsere) (erteilte|gegebene|frühere) [einwilligung|einwiligung|zustimmung|erlaubnis|genehmigung|werbeeinwilligung|werbeerlaubnis]
    ? ^ (ich|wir) (bin|sind) (now) [nicht mehr interessiert|nicht länger interessiert|nicht mehr dabei|kein kunde mehr|keine kundin mehr|nicht interessiert|nicht intressiert|nimmer interessiert|ned interessiert|net interessiert|uninteressiert] (now) $
    ? ^ (now) [nein danke|nein] (now) [kein interesse|keine werbung|kein bedarf|nicht interessiert|nichts mehr|bitte nicht mehr|keine sms|keine nachrichten|nie wieder|nicht mehr]
    [verbunden|dankbar|schön|nett|lieb] (now) wenn (sie|ihr|diese|ihre|eure|weitere|solche|die) (det) (texts) … [unterblieben|unterbleiben|ausblieben|aufhörten|aufhören würden|unterlassen würden|streichen würden|einstellten|einstellen würden|aufhören könnten]
    ? ^ (mein|unser) bedarf an
    [meine|diese|unsere] [nummer|handynummer|telefonnummer] (gehört|hat) (now) [gehört nicht|hat nichts] (now) [auf|in] (det) [list]
    [ihr|sie] [sollt|sollen|solltet|sollten] [mich|uns|mir|damit|das] (now) (now) [aufhören|damit aufhören|lassen|in ruhe lassen]
    [ihr|sie] [sollt|sollen|solltet|sollten] (now) (now) [aufhören|damit aufhören]
    [ihr|sie] [sollt|sollen|solltet|sollten] (me) (now) (now) [nicht mehr|nichts mehr|nie wieder|keine] (det) (texts) (mehr) [send]
    ? [fühle|fühl|fühlen] (ich|wir) (mich|uns) (now) (von|durch) (det) (texts) [belästigt|gestört|genervt|bedrängt|gestalkt|terrorisiert]
    [nicht mehr|kein|keine] [euer|eure|ihr|ihre] (kunde|kundin) … [löschen|streichen|raus|austragen|abmelden|rausnehmen]
    [bin|sind] (ich|wir) [nicht mehr euer kunde|nicht mehr eure kundin|nicht mehr ihr kunde|nicht mehr ihre kundin|kein kunde mehr|keine kundin mehr|nicht mehr kunde|nicht mehr kundin] (now|bei) … [löschen|streichen|raus|keine|nicht mehr|nichts mehr|abmelden|aufhören|rausnehmen|stoppen]
    [muss|soll] (ich) (now|noch) (denn) [tun|machen|sagen|schreiben] [damit|dass|bis] (ihr|sie|das) (now|mich) (endlich) [aufhört|aufhören|in ruhe lasst|in ruhe lassen|lasst|ruhe gebt]
    [bitte|ersuche|bitten] (ich|wir) (now|höflich) um (now) (meine|die) [abmeldung|austragung|abbestellung|löschung meiner nummer|streichung|beendigung|einstellung|unterlassung|ruhe]
    ? ^ (det) [brauche|brauch|brauchen|braucht] (ich|wir|i|man) (das|die) (alles) (now) [nicht mehr|nimmer|nicht länger|nicht] $
    [nie|nicht|niemals] (now) [abonniert|bestellt|angemeldet|angefordert|gewollt|verlangt] … [raus|weg|aufhören|stopp|stop|lassen|löschen|austragen|abmelden]
    [lass|lasst|lassen|lassts] (sie|ihr) (mich|uns|meine|mein) (mutter|mann|frau) (now) (now) zufrieden
    [will|möchte|mag|brauche|mog|wü] (ich|wir) (det) (det) [texts] (now) (now) [nicht|nimmer|nicht mehr|ned|net|nöd]
    [höred|hörend|hört|hörid] (bitte|endlich) [uf|auf] mit (det|dem) (det) [texts|seich|schissdräck|zügs|mist|quatsch]
    [will|möchte] (ich) (now) von (niemand|niemandem|keinem) [niemandem|keinem|niemand|keiner firma] … [texts|angeschrieben|kontaktiert]
    [abgemeldet|ausgetragen|gestrichen|rausgenommen|gelöscht] [werden|sein|haben] [möchte|will] $
    [will|möchte] (ich) (now) (hier|da) [abgemeldet|ausgetragen|gestrichen|rausgenommen|gelöscht] [werden|sein] $
    ^ (bitte) (mich) [abgemeldet|ausgetragen|rausgenommen] [werden|sein] $
    (täglich|jeden tag|ständig) [texts] (now) [nein danke|muss nicht sein|reicht|nervt|nicht mit mir]
    ? [muss|müssen] das (now) [wirklich|jeden tag|dauernd|ständig] sein (nein|täglich)
    [kein|keine|keinen|keinerlei] (weiterer|weiteren|weitere|künftiger) (kontakt|kontaktaufnahme|ansprache) [erwünscht|gewünscht|kontakt erwünscht|kontaktaufnahme erwünscht|kontakt gewünscht|kontakt mehr|werbung erwünscht]
    ? ^ (das) (now) (war) [letzte|letztes|die letzte] (det) [texts] (bitte|danke|war das) $
    ? [seit wann|wozu|warum] (bekomme|kriege) (ich) (das|die|solche) … [habe nie|hab nie|will das nicht|will ich nicht|nicht bestellt]
    [haltet|halten|nehmt|bleibt|bleiben] (sie|ihr) (euch|sich) (now) (endlich) [fern|weg|abstand] von [mir|meinem|meiner|uns]
    [haltet|halten] (sie|ihr) (euch|sich) (now) fern
    [bleibt|bleiben|bleib] (sie) [mir|uns] (now) [fern|weg|gestohlen|vom hals|vom leib]
    [könnt|kann|können|sollen] (ihr|sie|mir) (mir|das) (now) (alle) [gestohlen bleiben|den buckel runterrutschen|mal kreuzweise|am arsch vorbei]
    ? [ich|wir] (now) [habe kein handyguthaben|zahle für jede sms|zahl für jede sms|bin im ausland und zahle]
    [meine|unsere] [adresse|nummer|handynummer|kontaktdaten] (bitte|now) [aus|von] … [raus|herausnehmen|rausnehmen|entfernen|streichen|löschen]
    [erspart|verschont|verschonen|ersparen|verschon] (sie) [mir|mich|uns] (now) (mit|von) (det) (det) [texts]
    [ende|schluss] mit (det) [texts] (now) $
    [wünsche|wünschen] (ich|wir) (now) [nicht|keinen|keine|keinerlei] (mehr|weiteren|weitere) (kontakt|kontaktiert|informiert) (zu|mehr)
    ? [habe|hab] (ich) (now) (euch|sie|die nummer) [blockiert|gesperrt|gemeldet|geblockt|auf die blacklist gesetzt]
    [abo|sms dienst|sms service|dienst|abonnement|sms abo|sms infos] (det) (texts) (now) (ich) (now) [kündigen|deaktivieren|beenden|abbestellen|stornieren|abmelden|einstellen]
    [will|möchte] ich (now) [gar keine|keine|keine einzige|gar nichts|überhaupt keine] (now) mehr $
    [keine|keinerlei] (erlaubnis|recht) [erlaubnis|recht|berechtigung|genehmigung] (now) mir [zu schreiben|zu schicken|sms zu schicken|werbung zu schicken]
    [gesagt|geschrieben|gebeten] (dass) (ihr|sie) (sollt|sollen) [sollt aufhören|sollen aufhören|aufhören sollt|aufhören sollen|aufhören]
    ^ (now) nicht (mehr) [an|auf|unter|über] [diese|dieses|dieser|diesem|meine|mein|meinem|meiner|unsere|unser|unserem] [device] (now) (send|send_zu) $
    ? [nicht|nichts|nix|keine|nie] (mehr) (texts) [an|auf|über] [diese|dieses|dieser|diesem|meine|mein|meinem|unsere|unser] [device] (now) [send|send_zu|sent]
    ? [this] [device] (ist|bleibt|war) (now) (für) (you|werbung|sowas|texts) (now) [tabu|tabuzone|werbefrei|werbefreie zone|kein werbekanal|keine werbefläche|nicht für sie|nicht für euch]
    ? [this] [device] (ist|sind) (now) (nicht|kein|keine|nur) (für|zum) (det) [texts] (da|gedacht|bestimmt|vorgesehen) $
    ? [nobody] hier (now) [will|wollte|braucht|liest|möchte|interessiert] (das|sowas|so etwas|dies|euch|det) (texts) (lesen|haben)
    ? [nobody] (now) [will|braucht|liest|möchte] (now) (det) (det) [texts] (lesen|haben)
    ? ^ (det) (texts) [liest|interessiert|juckt|kümmert|kratzt|will hier|braucht hier] (now) (das|sowas|so etwas|mich|uns|det) (texts) (now) [nobody] (now) $
    ? [interessiert|interessieren|juckt|kümmert|kratzt|tangiert] (now) (mich|uns) (now) [nobody|nicht die bohne|kein bisschen|einen feuchten|einen dreck|herzlich wenig|nicht im geringsten|einen scheiß|kein stück|nicht die spur|peripher] (now) $
    ? ^ (und) (now) wer hat (you) (now) (denn) (now) (was|nach eurer meinung) [gefragt|eingeladen|gebeten|darum gebeten|danach gefragt] $
    ? ^ (now) [danach|darum|euch] [hat|hatte] (now) (euch|hier) [nobody] (now) (hier|danach|darum|now) [gefragt|gebeten|bestellt|eingeladen] $
    ? ^ [hab|habe|haben|hatte|hatten] (ich|wir) (now) [nie|nicht|niemals|auch nicht] [bestellt|abonniert|angefordert|gewollt|verlangt|gewünscht] (sowas|das|dies|so was|so etwas) $
    [dankbar|verbunden|freuen|begrüßen|schön|nett|lieb|toll|super|geholfen|freundlich|angenehm|recht|lieber|schätzen|gütig] (wissen|sein) (now) wenn (you|man|da) … [desists] (würden|würdet|könnten|könntet) (mir|uns|mich) (zu) (send|send_zu)
    [dankbar|verbunden|freuen|begrüßen|schön|nett|lieb|toll|super|freundlich|angenehm|recht|lieber] (sein) (now) wenn (you|ich|da|hier) (mich|mir|uns) (now) [nichts mehr|nix mehr|keine sms|keine texts|keine werbung|keine nachrichten|nicht mehr] (mehr) (von) (you) [käme|kämen|kommt|kommen|kommen würde|schreiben|schreibt|schickt|schicken|bekäme|bekomme|bekommen würde|kriege|erhielte|erhalte|kontaktieren|kontaktiert|angeschrieben werde]
    ? [bitte|bitten|ersuche|ersuchen|fordere|fordern|verlange|verlangen] (ich|wir) [sie|euch|ihnen] (now) (auf|höflich) (now) … [desist]
    [bitten|ersuchen|auffordern] (ich|wir|sie|euch) (now) (das|dies|sowas|es|damit) (now) [desist|unterlassen]
    [wären|wärt|seien|seid|wäre|würden] (sie|ihr) (bitte|wohl) (so) [lieb|nett|freundlich|gut|gütig|liebenswürdig] (und|mich|das) … [desists]
    um (now) (det) [einstellung|beendigung|unterlassung|abmeldung|streichung|austragung|abbestellung|abschaltung] … [gebeten|ersucht]
    ? [lassen sie|lasst|ließen|loss|losst|lot] (sie|ihr|bitte) (doch) [das|es|et|des|dat] (now) (jot|gut|bitte) (now) [sein|sin|bleiben|stecken]
    ? ^ (und) (now) [lassen|lasst] (sie|ihr) (now) [stecken|es gut sein|gut sein]
    ? [das|des|die|dat|det] (det) [schreiben|texten|spammen|getexte|texts|schicken] (now) [bleiben lassen|sein lassen|bleibenlassen|seinlassen|sein zu lassen] (now)
    ? [wenn|falls|sollte|sollten|kommt|bekomme|kriege|krieg|sobald|passiert] … [nochmal|noch mal|noch einmal|noch eine|noch eins|noch ein|noch was|erneut|wieder vorkommt|nicht aufhört|nicht aufhören|nicht sofort aufhört|so weitergeht] (now) (texts) (kommt|passiert|vorkommt|schreibt|schickt) (dann) (now) (ich) [melde|meld|zeig|zeige|zeigen|verklage|verklag|geh|gehe|schalte|geht|gibts|gibt|gibt es|landet|kriegt ihr|hören sie|blocke|blockiere] … [authority|threat|öffentlich|presse|zeitung|bewertung|konkurrenz]
    ? [wenn|kommt|falls] … [nochmal|noch mal|noch einmal|noch eine|noch eins|noch ein|noch was] (texts) (kommt|vorkommt|passiert) (dann) [kriegt|bekommt|hört|gibts|gibt|setzt|raucht|knallt] (ihr|sie|es) (ne|eine) [einstweilige|abmahnung|anzeige|klage|post vom anwalt|post|von meinem anwalt|ärger|es]
    ? (das) [nächste|nächsten|nächstes|nächster|kommende|beim nächsten] [mal|text|sms|nachricht|werbung|post|meldung|mail] (now) (ich|das|es|landets) … [authority|anwalt|anzeige|polizei|gericht|presse|blockiert|gemeldet|strafanzeige]
    ? [mach|mache|stell|stelle|poste|erzähl|schreib] (ich) (das|es|euch|alles) (now) [öffentlich|ins internet|ins netz|online|in die bewertung|bei google|auf facebook] … [aufhört|aufhören|nochmal|weitergeht|schreibt|kommt]
    ? (ich) [mach|mache|stell|stelle|poste] (das|es|euch|alles) (now) [öffentlich|ins internet|ins netz|online] [wenn|falls|sobald|sonst]
    ? [texts|schreiben|weiteres] (now) (ist|sind|wären|wäre|hat|haben) (sich) (daher|damit|somit|deshalb|also|für mich|bei mir|wohl) (now) [useless] (now) $
    ? [macht|setzt|bereitet|machen|setzen|bereiten] (sie|ihr) (now) [dem|diesem|der sache|damit] (ganzen|spuk|terror|treiben|unfug|wahnsinn|spam|theater) (now) (ein) ende
    ? ^ (now) [beenden|beendet|beende|stoppen|stoppt] (sie|ihr) (now) [das|dieses|diesen|den] [ganze|theater|spuk|treiben|terror|unfug] (now) $
    ? ^ (und) wann [ist|hat|nimmt|wird] (das|dieser|der) (spuk|terror|now) (now) (mal) [schluss|ende|ein ende|ruhe] (damit|mit) (det) (texts) $
    ? wann (now) (ist) (now) [schluss|ruhe|sense|feierabend] [damit|mit] (det) (texts) $
    ? ^ (now) schluss damit
    ? [ihr seid|sie sind|du bist|nummer ist|absender ist|nummer wird|ihr werdet|sie werden|ihr steht|sie stehen] (now) (bei mir) (now) [geblockt|blockiert|stummgeschaltet|auf ignore|auf ignorieren|auf der blacklist|auf der sperrliste|auf meiner sperrliste|auf meiner blockliste|als spam markiert|als spam gemeldet|im spam|aussortiert] (now) $
    ? ^ (und) (now) [seid ihr|sind sie|seits|seids] (now) (denn|eigentlich|alle) [taub|schwerhörig|schwer von begriff|begriffsstutzig|des lesens nicht mächtig|terrisch|taub oder was|blind oder taub|taub oder blind]
    ? ^ (now) [könnt ihr|können sie|kann bei euch] (now) (keiner|niemand) (nicht|nich) (deutsch) [lesen|lesen oder was|deutsch|verstehen]
    [was ist|was versteht|was verstehen|was verstehst|welchen teil] (ihr|sie|du) (now) [an|von] (dem) (wort) [stop|stopp|nein|schluss|aufhören|abmelden|kein interesse]
    ? [abgemeldet|abbestellt|ausgetragen|abgesagt|widersprochen|nein gesagt|nein geschrieben|stopp geschrieben|gekündigt] (hatte|habe) (ich|das|mich|doch|längst) … [trotzdem|immer noch|weiterhin|noch immer|dennoch|schon wieder|weiter|immernoch] [kommt|kommen|bekomm|kriege|krieg|bekomme|schickt|schreibt] … [texts|was|welche]
    ? [trotzdem|immer noch|weiterhin|noch immer|schon wieder|immernoch] (was|texts) … (obwohl) [abgemeldet|abbestellt|ausgetragen|widersprochen]
    ? [warum|wieso|weshalb] [kommt|kommen|krieg|kriege|bekomme|bekomm|erhalte] (ich|da|hier) (now) [immer noch|noch immer|weiterhin|immernoch|trotzdem|dann immer noch|schon wieder] (det) [was|texts]
    ? zum [nth] mal (now) [told|nein|stop|stopp|keine|nicht|aufhören|schluss|ich will]
    ? [hoffentlich|jetzt aber|hoff|hoffe] (jetzt|das war|war) (die|das) (aller) [letzte|letztes] (texts|mal) (now) $
    ? [lasst|lass|lassen|soll|möge|sei] (sie) [das|dies|es] (now) (die|das|eure|ihre) (aller) [letzte|letztes|letzten] (texts|mal) (now) sein
    ? ^ (now) (ich) (will|möchte|hoffe) (dass|das) mir (so was|das|sowas) (nicht|nie|ja nicht) (noch) [nochmal|wieder|noch einmal|mehr|noch mal] (vorkommt|passiert|kommt) $
    ? ^ (now) [kein einziges mal|nicht noch einmal|nicht nochmal|nicht ein einziges mal|kein weiteres mal|nie im leben wieder|nie nie wieder] (mehr) (now) $
    ? ^ [nie wieder|nie mehr|niemals wieder] bitte $
    ? (ich|wir) [bin|sind] (now) [fertig|durch|quitt] mit [euch|ihnen|dir|eurem verein|eurer firma|ihrer firma]
    ? ^ (now) (wir) (zwei|beide) (sind) geschiedene leute
    ? ^ (now) (so) das [wars|war es|war s|wars dann|war es dann] (now) (dann) [mit uns|mit euch|mit ihnen|zwischen uns] (beiden) $
    ? [zählt|rechnet|zählen|rechnen|plant] (sie|ihr) (now) [nicht mehr|nicht länger|nicht weiter] [auf|mit] [mich|uns|mir]
    ? ^ (ich) bin raus aus [der|dieser|eurer|ihrer|eurem|ihrem] [nummer|sache|geschichte|liste|gruppe|show|verteiler]
    ? (ich) bin raus aus [eurem|ihrem|euren|eurer]
    ? ^ (now) [lasst|lassen sie|losts|lassts] [mich|mi] (now) (einfach|doch) $
    [lasst|gebt|lassen|geben|gönnt|gönnen] (sie|ihr) [mir|uns] (now) (now) (meine|unsere|mal) (now) [ruhe|frieden|seelenfrieden|ruh|ruah] (now) $
    [lasst|lassts|lasst s|loss|lassen|lass] (sie|ihr) (mich|mi|uns) (now) (bloß) [aus|zufrieden|ungeschoren] mit (det) (det) [texts]
    ? [schert|trollt|macht|verzieht|verkrümelt|schleicht|packt] [euch|eich] (now) [weg|fort|vom acker|zum teufel|dahin wo der pfeffer wächst|von dannen]
    ? [bleibt|geht|bleiben|gehen] (sie) (mir|uns) (now) [vom leib|vom hals|vom acker|von der pelle|aus der leitung|aus den augen]
    ? [geht|gehen] (sie|ihr) (mir|uns) (now) (bloß) nicht (noch|now) (weiter|mehr|länger) auf (den|die) [keks|sack|nerven|senkel|geist|eier|zeiger|wecker]
    ? ^ (now) (det) (texts) (ist|sind) (now) (einfach|echt|absolut) [nicht mein ding|nicht meins|nicht mein fall|nichts für mich|nix für mich|nicht meine welt|nicht so meins] (now) $
    ? [macht|machen] (sie|ihr) (euch|sich) (now) keine [mühe|arbeit|hoffnung|hoffnungen|umstände] (mehr|mit) (det) [mehr|texts]
    ? [ihr|sie] [verschwendet|verschwenden|vergeudet|vergeuden|verplempert] (now|nur) (bei mir) (eure|ihre) (now) [zeit|geld|mühe|energie|worte|sms|ressourcen|guthaben]
    ? [bringt|nützt|hilft|zieht|wirkt|fruchtet] (das|es|euch) (now) (eh|sowieso) bei [mir|uns] (now|eh) [nix|nichts|nicht|gar nichts] $
    ? ^ (now) (das) (ist) (bei) (mir|uns) (now) [zwecklos|verlorene liebesmüh|vergebene liebesmüh|vergebliche liebesmüh|verlorene liebesmühe] $
    ? ^ (now) [klappe|schnauze|fresse|maul|mund] (jetzt) [zu|dicht|halten] (now) $
    ? ^ [ich will|ich möchte|ich hätte gern|ich hätte gerne|will|möchte] (now) (mal|endlich) [stille|ruhe|funkstille|meine ruhe] (now) $
    ? ^ (now) [funkstille|endlich ruhe|schweigen im walde|radio stille|meine ruhe] (now) $
    [mitgliedschaft|teilnahme|anmeldung|registrierung|abo|abonnement] (now) [im|am|beim|für|in|vom|des] (der|den|die|das|eurem|ihrem|eurer|ihrer) (det) [sms club|sms dienst|sms service|sms programm|newsletter|texts|kundenclub|bonusprogramm|sms verteiler|list] (now) [beenden|kündigen|löschen|stornieren|auflösen|widerrufen|rückgängig machen|zurückziehen]
    ? ^ (now) (ich|wir) [hab|habe|haben] (now) (die|den|das) (now) [faxen dicke|schnauze voll|schnauze gestrichen voll|nase voll|nase gestrichen voll|hals voll|kanal voll|kaffee auf|papp auf] (now) (von|mit) (euch|ihnen|damit|davon) $
    ? ^ (now) [hab|habe] (ich) die [faxen dicke|schnauze voll|nase voll] (now) $
    ? [handy|telefon|postfach|smartphone] [explodiert|platzt|glüht|piept|brummt|vibriert|klingelt|bimmelt|quillt] (now) (nur noch|über|bald) [wegen|von|vor|durch|dank] (lauter) (det) [euch|ihnen|texts]
    ? ^ (das|dies|so was|sowas|langsam) (now) [grenzt|ist|nennt man|nenne ich|heißt|artet] (now|schon) (an|in|reine|pure|eine) [belästigung|nötigung|stalking|telefonterror|terror|psychoterror|spam|stalking aus|terror aus|nervenkrieg] (now) $
    ? [ihr|sie] [bombardiert|bombardieren|überflutet|überfluten|überschüttet|terrorisiert|stalkt|belästigt|belästigen|spamt|spammt|müllt|nervt|verfolgt|tyrannisiert|zermürbt|bedrängt|textet] [mich|uns|mein handy] (now) (regelrecht|permanent|zu|voll|total) (now) $
    ? [jeden tag|täglich|dauernd|ständig|stündlich|jede woche|jede stunde|jeden morgen|rund um die uhr|mitten in der nacht] (now) (eine|ein|zwei|drei|neue|so viele|det) (neue) [texts] (now) (das) (ist|sind|wird) (mir) [zu viel|zuviel|zu oft|zu heftig|unerträglich|unmöglich|zu arg]
    ? ohne (det) (ausdrückliche|vorherige) [einwilligung|zustimmung|erlaubnis|genehmigung|einverständnis] (now) (ist|sind|war|wäre) (das|dies|sowas) (now) [illegal|verboten|unzulässig|strafbar|rechtswidrig|unlauter|nicht erlaubt|gesetzwidrig|nicht zulässig]
    ? [illegal|verboten|unzulässig|strafbar|rechtswidrig|unlauter|nicht erlaubt|gesetzwidrig|nicht zulässig] ohne (det) (ausdrückliche|vorherige) [einwilligung|zustimmung|erlaubnis|genehmigung|einverständnis]
    ? [sind|seid|haben|habt|besitzen|besitzt] (sie|ihr) (now) [nicht befugt|nicht berechtigt|kein recht|keine befugnis|keine berechtigung|keinerlei recht|keine erlaubnis|nicht das recht|nicht ermächtigt|nicht autorisiert] (now) (meine|diese|mich|mir|unsere) (device|texts) (zu|für) [nutzen|verwenden|benutzen|gebrauchen|send|send_zu|werbung|werbezwecke]
    ? [robinsonliste|robinson liste|werbesperrliste|ecg liste|rtr liste] … [eingetragen|stehe|steh|stehen]
    ? [stehe|steh|stehen|bin|sind] (ich|wir) (now) (auf|in) (der) [robinsonliste|robinson liste|werbesperrliste|ecg liste]
    ? ^ (now) (meine|unsere) [eltern|mama|papa|mutter|vater|mami|papi] [erlauben|erlaubt|wollen|will|möchte|möchten|verbieten|verbietet] (mir) (das|sowas|sms|es) (now) (nicht) $
    ? [notfallnummer|notrufnummer|notdienst|notfallhandy|bereitschaftsnummer|leitung|workphone] … (muss|bitte|soll|frei) [freihalten|frei halten|frei bleiben|freibleiben|freigehalten werden|freizuhalten]
    ? jede [sms|nachricht|mms] [kostet|kost] (mich|uns|mir) (hier) (now) [was|geld|euro|hier|extra|roaming|roaminggebühren|gebühren|cent|einen]
    ? [fickt euch|fick dich|fickt euch alle|verpisst euch|leckt mich|leck mich|ihr könnt mich|zum teufel|zur hölle] (now) (alle|ins knie|am arsch|kreuzweise|mal) (mit) (det) [texts]
    ? ^ (now) [leckt mich|fickt euch|fickt euch alle|leckts mi|verreckt|geht zum teufel|fahrt zur hölle|geht zur hölle|geht kacken|geht sterben|haut bloß ab|küsst meinen arsch] (now) (alle|ins knie|am arsch|kreuzweise|doch|mal) $
    ? [schiebt|steckt|schieben|stecken] (sie|ihr) (euch|sich|dir) (det) … [sonstwohin|sonst wohin|quer|rein|dahin wo|in den po|in den popo|ans knie]
    [ich|wir|mich] [nix|nicht|kein|keine|nichts] (mehr) [wollen|möchten|brauchen|mögen] (mehr) (det) [texts]
    (ich|wir) (det) [texts] [nix|nicht|kein] (mehr) [wollen|möchten|brauchen]
    ^ (now) [du|sie|ihr] [nix|nicht|kein] (mehr) [schicken|schreiben|senden|texten|nerven|spammen] (mehr) (mir|mich|bitte|texts) (mehr) $
    (wie) (lautet|was ist|welches ist|sagt mir|verratet mir) (now) (das|dieses) [zauberwort|codewort|magische wort] (now) (damit|um|zum|dass) (ihr|sie|das|hier|von|den) … [aufhört|aufhören|endet|stoppt|ruhe|verschwindet|loszuwerden|schluss|lasst|zu beenden]
    ? [tun|tut|macht|machen|unternehmt|unternehmen] (sie|ihr) (now) [alles|was] (was) (auch) (immer|nötig|notwendig) (ist) [damit|dass] (das|ich|es|hier|die) … [endet|aufhört|aufhören|nichts mehr|keine sms|keine nachrichten|schluss ist]
    ? [kin] ist (now|schon|über) … (jahre) (alt) und [will|möchte|versteht|braucht|erschrickt] (now) [das|sowas|keine|det] (texts) (now) [nicht|nichts|mehr]
    ? [er|sie|kin] [will|möchte|wünscht|braucht|wollte|mag] (now) [keine|kein|nichts] (det) (texts) (mehr) [von ihnen|von euch|von eurer firma] (now) (hören|bekommen|haben|lesen|kriegen) $
    [hör|hört|hören] (sie|ihr) (now) auf (det) [kin] (now) … [send_zu]
    [könnt|könnten|könntet|können|kannst|würdet|würden|wollt|kann] (ihr|sie|du|man) (mich|uns|det) (kin) (now) (now) in (now) [ruhe|frieden] (zu) lassen
    [kann|könnte|kannst|könnt|können|könntet|könnten|würde|mag] (man|ihr|sie|jemand|wer|bitte) [mich|uns|mi] (now) (now) (mal) (von|aus) (det) (texts|list) [rausnehmen|herausnehmen|rauslöschen|austragen|streichen|ausnehmen|rauswerfen|rausschmeißen|weglassen|rauslassen|aussatuan]
    ? [gibt es|gibts|gibt s] (now) (denn) keine [möglichkeit|option|chance] (now) (das|die|den|det) (texts) (zu) [abzustellen|auszuschalten|zu stoppen|zu beenden|abzubestellen|loszuwerden|abzumelden|rauszukommen|da rauszukommen]
    ? ^ [warum|wieso|weshalb] [schickt|schicken|schreibt|schreiben|sendet|senden|nervt|belästigt] (ihr|sie) (mir|mich|uns) (now) (immer noch|ständig|dauernd|weiter|schon wieder|weiterhin|andauernd) (so|det) (einen|ein|eine|det) [mist|müll|scheiß|scheiss|scheiße|kram|quatsch|spam|dreck|schrott|werbung|käse]
    ? [null|0] [texts] (am tag|pro tag|im monat|now) [wäre|wären|sind|reicht|reichen|klingt|genügen|genügt|wärs]
    ? ^ (und) wer (zum teufel) [liest|interessiert] (das|sowas|denn|den|so was|eure|euren) (det) (texts) (now) (denn) (now) $
    ? ^ wen [interessierts|interessiert|juckts|juckt|kümmerts] (das|now|det) (texts) (now) $
    ? [lieber] … als [eure|ihre|euren|noch eine|noch so eine|so eine|so|weitere|diese] (det) [texts]
    ? danke für die [zehnte|zwanzigste|hundertste|fünfte|x te|tausendste|drölfzigste|zigste] [texts]
    ? ^ (now) (wenn) (dann) nur (noch|mehr) [per|via|mit|über] [mail|e mail|email|post|brief|telefon|postweg|briefpost] (now) (erwünscht|kontaktieren|schreiben|schicken) $
    [nur noch|nur|ausschließlich|lieber] [per|via|über] [mail|e mail|email|post|brief|telefon] (now) (und|aber) [keine sms|nicht per sms|keine nachrichten|kein sms|nicht mehr per sms]
    ^ (now) [nicht|keinesfalls|niemals|nichts|nix|nie] (mehr) [per|via|über] [sms|texts|handy] (now) (send) $
    [keine|kein] sms (mehr) (sondern|lieber|nur|stattdessen) [ruft an|rufen sie an|anrufen|mail|e mail|email|per mail|per post|brief]
    ? [schreibt|schickt|schreiben|schicken|sendet] (sie) (mir) keine sms
    (ich|i|isch|ick|ik|wir) [want] (now) [nix|nüt|nüüt|nichts|nischt] (mehr|=me|meh|mie) (now) [von|vo|vun|vom] [euch|eich|üch|ihnen|eu|dene|eurem laden|eurem verein] (now) (hern|hören|lesen|wissen|haben|sehen|ham)
    [want] (ich|i|ick) (det) [texts] (now) [nomore] (auf|uffm|auf meinem|auf dem) (handy|now) (haben|sehen|kriegen|bekommen)
    ? [braucht|brauchen|brauchst|müsst|müssen|müssts] (ihr|sie|du) (sich|euch|dich) (now) [nicht mehr|nimmer|nicht länger|nie mehr|nie wieder] (now) (bei mir|bei uns) (zu) [melden|bemühen|zu melden|zu bemühen|anrufen|anzurufen]
    ? [nummer|rufnummer|handynummer|anschluss|telefonnummer] (now) (für|gegen) (det) [texts] (now) (zu) [sperren|gesperrt|zu sperren|blockieren]
    ? finger weg [davon|von meiner nummer|von der nummer|von meinem handy] $
    ? [lasst|nehmt|lassen|nehmen] (sie|ihr) (now) (die|eure|ihre) [finger|pfoten|hände|griffel] (now) von [meiner|dieser|unserer|meinem|unserem] [device]
    [trag|tragen|tragt|trage|meld|melde|melden|meldet] (sie|ihr) [mine] (now) (now) (hier|von|vom|aus) (det) (texts|list) [aus|ab] (now)
    ? [meld|melden|meldet] (sie|ihr) [mine] [von|vom] (det) … ab
    ? (ich) [bestelle|bestell|kündige|storniere] hiermit … ab $
    ? [mich|nummer|uns] (now) (bei euch|für das|dafür) [angemeldet|eingetragen|registriert] (hat) … (bitte) rückgängig
    ? [jetzt|etz|nu] [is|ist|isch] (now) a [ruah|ruh|rua] (mit) (det) (det) (texts)
    ? [brauch|brauche|benötige] (ich|wir) (now) [eure|euren|euer|eurer] … nicht (mehr) $
    ? auf (dem|meinem|unserem) [handy|telefon|smartphone] [will|möchte|wünsche|brauche] ich … [nichts|keine|kein|nicht|nix]
    ? kein (weiteres) [interesse|interresse|interese|intresse] (mehr) an [euch|eurem|euren|ihren|ihrem|eurer|ihrer]
    (ich) [want] [dass|das] (now) nicht [mer|mehr] haben $
    um (die) [einstellung|beendigung|unterlassung|abmeldung|streichung|austragung|abbestellung|abschaltung] (des|der|von) … [gebeten|ersucht]
    [mir|uns] (wäre|ist|würde) (es) [geholfen|recht|lieb|am liebsten|lieber] (now) [wenn|dass] (sie|ihr|du) (mich|uns|das|mir) [vergäßen|vergesst|vergessen|desists|in ruhe]
    [wäre|würde] (es) (mir|uns) [geholfen|recht|lieb|am liebsten|lieber] (now) [wenn|dass] (sie|ihr|du) (mich|uns|das|mir) [vergäßen|vergesst|vergessen|desists|in ruhe]
    ? [nächste|nächstes] mal (now) [landets|landet|gehts|geht|wanderts|wirds] (das|es) (now) (bei|an|zu|zur|vor) (der|dem|die|meinem|den) [authority|gericht|presse]
    [mich|uns|meine nummer|diese nummer] (now) [weglassen|rauslassen|auslassen|streichen|aussparen|ausklammern]
    [bitte|endlich] (mich|uns|meine nummer) (now) verschonen
    ? ^ (now) (einfach|bitte) streichen $
    [dankbar|verbunden|freuen|begrüßen|schön|nett] (now) wenn (sie|ihr) (now) (darauf|davon|damit|es|das) [desists|verzichten|absehen] (könnten|würden|könntet|würdet) (me) [send_zu]
    ? (der|die|das) (nächste|nächstes) [nächste|nächster|nächstes] (det) [text|sms|nachricht|mail|texts] [geht|landet|wandert|leite] (ich|direkt|now) (an|bei|zu) (die|der|meinen|den) [authority|bundesnetzagentur|anwalt|verbraucherzentrale|presse]
    ? (da) (steh|stehe|les|lese|putze|putz|zahle|esse|schau|guck|gehe|bin) [steh ich lieber|lese ich lieber|putze ich lieber|zahl ich lieber|esse ich lieber|schau ich lieber|les ich lieber|geh ich lieber|guck ich lieber] … als
    ? [keinerlei|keine] (große|besondere) [freude|lust] (mehr) (an|auf|von) (ihnen|euch|det) [texts|ihnen|euch|zu hören]
    (mitgliedschaft|teilnahme) (im|am|beim|in) [sms club|smsclub|sms dienst|sms programm|sms abo|sms service] [beenden|kündigen|stornieren|löschen|auflösen]
    ? [uff|uf|auf] mit (dene|dem|den|det) [texts|nachrichta|nachrichtn]
    ? [oncemore] & [consequence]
    ? [movedon] & [noneed]
    ? [fruitless] & [texts|bei mir|bei uns]
    ? [sickof] & [texts|yours|ihr|das hier|diese bimmelei|des]
    ? ^ (now) [mir|das|es|alles|ihr|mia] [hängt|hängts|hängen|steht|geht|kommt] (mir|das|es|alles|now) (now) (alles) [zum hals raus|zum hals heraus|zum halse raus|zum halse heraus|bis hier|bis hier oben|bis oben|bis oben hin|zu den ohren raus]
    ? [auf euch|auf eure|auf ihre|auf so|auf sowas] (det) (texts) [hab|habe|hat|haben] (ich|wir|nobody|hier) (nobody|now) (noch) (now) [gewartet|gefehlt]
    ? auf (det) (det) [texts] (now) [wartet|gewartet|hat] (now) (now) [nobody]
    ? ^ (und|ja) (now) wer hat (you) (now) (denn) (now) [bestellt|gerufen|hergebeten|beauftragt|hierher gebeten|eingeladen|reingelassen]
    ? ^ [hat|hab|habe|haben] (ich|wir) (you) (now) (jemand|jemals|je|irgendwer|irgendjemand|wer) (now) [eingeladen|gerufen|bestellt|gebeten|gefragt|darum gebeten|danach gefragt]
    ? [das|die|sowas|dies|den] (det) (texts) (hab|habe|haben) (ich|wir) (mir) (now) [nicht|nie|niemals] (selbst) [ausgesucht|gewünscht|erbeten|haben wollen|angeschafft]
    ? um (det) [texts|sowas|so was] (habe|hab|haben) (ich|wir) (now) [nie|nicht|niemals|gar nicht|nie im leben] gebeten
    ? [ihr seid|sie sind|du bist|seid ihr|sind sie] (now) (hier|bei mir|bei uns) (now) [unerwünscht|nicht erwünscht|nicht willkommen|nicht mehr willkommen|unwillkommen|ungebeten]
    ? (den|die|der|des|meinen) [bezug|erhalt|zusendung|sms versand|sms empfang|nachrichtenversand|werbeversand] (det) (det) (texts) (now) (now) [beenden|zu beenden|einstellen|einzustellen|kündigen|abbestellen|widerrufen|stoppen|beendet|eingestellt]
    ? [mich|meine nummer|uns|diese nummer|meinen namen] (now) (now) (now) nicht [mehr|weiter|länger] (zu) [berücksichtigen|einbeziehen|bedenken|beglücken|behelligen|beliefern|adressieren|benachrichtigen|beschicken|betexten|bespaßen|anpingen|anfunken|anbimmeln|beschallen|zu berücksichtigen|zu beglücken|zu behelligen]
    ? [texts|kontakt|treiben|spuk|ganze] (now) (now) [ein ende|ihr ende|sein ende] (now) [fänden|finden|findet|fände|hätten|hätte|haben|hat|nähmen|nähme|nehmen|nimmt]
    ? keinen (now) wert (now) (mehr|länger) auf (det) (det) [texts|kontakt|ihnen|euch|zusendung]
    ? [lege|legen|leg] (ich|wir) (now) keinen (now) wert (mehr) $
    ? ^ (now) [setzt|setzen|zieht|ziehen|macht|machen|mach|setz] (you) (now) (hier|da|darunter) (now) (einen|ein|nen|den) [schlussstrich|schlusspunkt|punkt] (now) (drunter|darunter|hier)
    ? ^ (und) (now) [hat|nimmt|findet|hätte] [das|es|dies|dieser spuk|det] (texts) (now) (auch|irgendwann|jemals|mal) (mal|irgendwann) (noch) ein ende
    [macht|machen|mach] (sie|ihr) (now) (now) schluss mit (det) (det) [texts]
    ? (ihr|eure|diese) [ihr|sms|nachrichten|werbung|texte|kurznachrichten] (now) [landet|landen|geht|gehen|wandert|wandern|fliegt|fliegen] (you) (bei mir|now) (eh|now) (now) (direkt|ungelesen|alle|nur noch|now) (direkt|ungelesen) [im spam|im spamordner|im müll|im papierkorb|in den papierkorb|in den müll|in den spam|in den spamordner|im spamfilter|in der tonne|in die tonne|im junk|im mülleimer|in den mülleimer]
    ? [euch|sie|dich|nummer|absender] (now) (gerade|eben|soeben|now) auf (die|meine|der|meiner) [schwarze liste|schwarzen liste|blacklist|sperrliste|ignorierliste|blockierliste|ignore liste|blockliste] (gesetzt|gepackt|getan|now)
    ? ^ (now) [absender|nummer|sender|kontakt|rufnummer|die nummer|eure nummer|ihre nummer|dieser absender|diese nummer] (now) [wird|ist|werden|hab ich|habe ich|hab i] (now) (bei mir) [gesperrt|blockiert|geblockt|als spam gemeldet|als spam markiert]
    ? ich (now) [drück|drücke|klick|klicke|tippe|geh|gehe] (now) auf [blockieren|sperren|blocken|spam melden|nummer sperren]
    ? ^ (now) (hab|habe) (ich|euch|sie|das|die nummer) (now) als (spam|belästigung) [spam gemeldet|spam markiert|spam eingestuft|belästigung gemeldet]
    ? [sage|sag|schreibe|schreib|sog|säg|wiederhole] (ich|i) (das|es|euch|ihnen|now) (now) (now) (das|es) zum [nth] mal
    ? ^ (now) wie oft (denn|now) (now) noch $
    ? ^ (now) wie oft (denn|now) (noch) [soll|muss|darf|sollen|müssen] (ich|wir|man) (das|es|euch|ihnen) (now) (noch) (now) [sagen|schreiben|wiederholen|erklären|mitteilen|betteln|bitten|darum bitten]
    ? trotz (det) (mehrfacher|mehrmaliger|wiederholter|erfolgter|zweimaliger|dreimaliger|schriftlicher) [abmeldung|abbestellung|widerspruchs|widerspruch|austragung|stopp|stop|abmeldungen|bitten|aufforderung]
    ? [mich|uns] & [abgemeldet|ausgetragen|abmelden lassen|austragen lassen] & [schon wieder|immer noch|noch immer|trotzdem|dennoch|weiterhin|wieder eine|weiter] & [texts|kommt|kommen|kriege|bekomme|schreibt|schickt|schreiben]
    ? [muss|soll|müssen] (ich|man|wir) (es|das|euch|ihnen) (es|das|euch|ihnen) (now) (erst) [buchstabieren|aufmalen|aufzeichnen|schriftlich geben|vortanzen|vorsingen|einritzen|per einschreiben schicken|ausdeutschen]
    ? ^ (now) [ihr|sie|du] [checkt|kapiert|rafft|schnallt|begreift|peilt|checken|kapieren|raffen|begreifen|checkst|kapierst|peilst] (es|das) (now) (now) [nicht|net|ned|nit|gar nix|nix] (oder|now|was|gell|ne) $
    ? ^ (das|dies) (hier) [war|ist|wird|sei] (hoffentlich|now) (now) [eure|ihre|deine] (aller) [letzte|allerletzte|letztes] (det) [texts]
    ? [letzte|letztes] (mal|texts) (was|das|dass|wo) ich (now) (was|etwas) von [euch|ihnen|dir] (now) [lese|höre|sehe|lesen|hören|sehen|bekomme|kriege]
    ? ^ (now) (bitte) nicht noch (so) [eine|eins|eine davon|eine von diesen|eine sms|eine nachricht|eine von euren] (now) $
    ? ^ (und|now) (auf) [nimmerwiedersehen|nimmer wiedersehen|auf nimmerwiedersehen|auf nie wiedersehen|auf nimmerwiederlesen]
    ? ^ (now) (ich|wir|i) [hab|habe|bin|sind|ham] (now) fertig mit [euch|ihnen|dir|eich|eurem laden|eurem verein]
    ? [kündige|kündig] (ich|euch|ihnen|hiermit) (euch|ihnen|hiermit) (now) die freundschaft
    ? ^ (now) [runter|raus|weg|verschwindet|verschwinden sie|haut ab|geht|verschwinde|abmarsch] (now) (mit euch|mit dir|mit ihnen) (now) [von|aus] [meinem|meiner|unserem|meim|mei|dem] [device|leben|postfach|display|bildschirm|eingang|posteingang]
    ? [nichts verloren|nix verloren|nichts zu suchen|nix zu suchen|nichts mehr zu suchen|nichts mehr verloren|nicht hinein|nicht rein] & [list|device|postfach]
    ? [zieht|ziehen|zieh] (sie|ihr) (now) (now) den stecker (now) (bei mir|für mich|bei uns) $
    ? [klinkt|klinken|hängt|kegelt|kickt|kippt|wischt|räumt|bucht|koppelt|mustert|boxt|kehrt|sortiert|sortieren|klammert|klammern] (sie|ihr) [mich|uns|mi|meine nummer] (now) (now) [aus|ab|raus|heraus|weg|außen vor]
    ? [dreht|drehen|dreh] (you) (mir) (now) (den|diesen) [hahn|sms hahn|werbehahn] (now) [zu|ab]
    ? [stellt|stellen|schaltet|schalten|setzt|setzen|nehmt|nehmen] (sie|ihr) [mich|uns|meine nummer|diese nummer] (now) (now) [auf stumm|stumm|auf lautlos|auf inaktiv|auf passiv|vom netz|auf ignorieren|auf ruhe|inaktiv|außer betrieb]
    ? ^ (now) davon [kaufe|kauf|brauche|brauch|bestelle|will|möchte|nehme] (ich|wir) (now) (eh|sowieso|garantiert) [nix|nichts] (mehr|davon)
    ? (det) [texts] [lassen|lässt] (mich|uns) (now) (völlig|total|ziemlich|eiskalt|komplett) [kalt|kalt wie eis|eiskalt|unberührt]
    ? (det) [texts] (now) [sind|ist|gehen|geht] (now) [mir|uns] (now) (völlig|total|so was von|sowas von|komplett|absolut|doch) [egal|scheißegal|wurscht|wurst|schnuppe|schnurz|piepegal|latte|am arsch vorbei|am allerwertesten vorbei|schnurzpiepegal|gleichgültig|powidl]
    ? [mir|uns] [sind|ist|gehen|geht] (now) (eure|ihre|deine|euer|ihr) (det) [texts] (now) (völlig|total|so was von|sowas von|komplett|absolut) [egal|scheißegal|wurscht|wurst|schnuppe|schnurz|piepegal|latte|am arsch vorbei|am allerwertesten vorbei|gleichgültig]
    ? bei (mir|uns|dieser nummer|dem rentner) (ist|gibts|gibt es) (now) (eh|sowieso) [nix|nichts] (now) (mehr) zu holen
    ? [verschwendet|vergeudet|verplempert|verschwenden|vergeuden|verplempern|verschwende] (you) (now) (nicht) (now) (eure|ihre|deine|euer|ihr) (kostbare|wertvolle|kostbares) [zeit|energie|mühe|geld|kohle|ressourcen|guthaben|kräfte|worte] (now) (nicht)
    ? (you) [redet|reden|schreibt|sprecht|textet|schreiben] (now) (hier) gegen (eine|die|ne) wand
    ? ^ (now) [vergebliche|verlorene|vergebene|unnütze|unnötige] [mühe|liebesmüh|liebesmühe]
    ? [habt|haben|hab|zeigt|zeigen] (sie|ihr) (now) (doch) (ein) [erbarmen|mitleid|gnade|ein einsehen] (now) (mit) (mir|uns|und) … [texts|hört auf|hören sie auf|handy]
    ? ^ (now) [schweigen sie|seid endlich still|seien sie still|schnabel|haltet den schnabel|halten sie den mund|kein mucks mehr|keinen mucks mehr|kein ton mehr|keinen ton mehr] (now) $
    [schaltet|schalten|schalte|stellt|stellen|stelle|macht|machen|dreht] (sie|ihr|mir) (now) (det) (det) [texts] (now) (für|bei|auf|an) … [ab|aus|stumm]
    [abo|abonnement|sms abo|newsletter abo|sms dienst|dienst|service] (now) (now) zum (nächstmöglichen|nächsten|schnellstmöglichen) [termin|zeitpunkt|monatsende|quartalsende] (now) [beenden|kündigen|einstellen|auflösen|stornieren]
    ? [die krise|zu viel mit euch|am rad|bekloppt|plemplem|einen vogel|nen vogel|einen anfall|nen anfall|pickel|ausschlag|das kotzen|zustände|nen koller|einen koller|kirre|wahnsinnig|drehe durch|dreh durch|raste aus|flippe aus|flipp aus] & [texts|euch|ihnen] & [ich|mich|mir]
    ? [handy|telefon|postfach|smartphone|akku|speicher] (now) [läuft heiß|läuft über|raucht|brennt|steht nicht still|steht nicht mehr still|gibt keine ruhe|kommt nicht zur ruhe|quillt über|ist voll|ist leer|glüht|macht schlapp] … [wegen euch|wegen ihnen|wegen eurer|wegen ihrer|dank euch|dank eurer|von euren|vor lauter|eure nachrichten|eurer nachrichten|eurer sms|von euch]
    ? [nie|nicht|niemals|nirgends|keinesfalls|nie im leben] (now) [gestattet|erlaubt|genehmigt|bewilligt|autorisiert|ermächtigt|befugt] … [send_zu|texts|mich|kontakt|meine nummer]
    ? [siehst|seht|sehen|sehts] (ihr|sie|wir|uns|euch|mich|you) (uns|euch|mich) (now) vor gericht
    ? ^ (now) (ich|i) [steig|steige|klink|klinke] (mich) (now) (now) aus (now) $
    ? (so) [sehen|seht|sieh] (sie|ihr|now) (now) (now) [davon|von weiteren|von solchen|von derlei|hiervon] (now) ab
    ? [davon|hiervon|von weiteren nachrichten] (now) (now) [absehen|abzusehen|abstand nehmen|abstand zu nehmen] (würden|könnten|werden|wird|wollen)
    ? (det) (det) [texts] [ist|sind|war] (now) (bei mir|bei uns|now) (now) [fruitless]
    ? [texts|das alles] (now) [finden|finde|nehmen|haben] (now) (ein) ende
    ? [wenn|dass] (det) (det) [texts] (now) ein ende [fänden|findet|hätte|hätten|nähme|nähmen|haben|hat|finden]
    ? ^ (now) [runter|raus|weg] (mit euch) (now) [von|aus] [meinem|meiner|unserem] [device]
    ? [weg damit|fort damit|in die tonne damit] & [texts|unbestellt*|ungefragt*]
    ? an (mich|uns|diese nummer) (now) [braucht|brauchen|müsst|müssen] (you) (now) [nichts mehr|nix mehr|nichts|nix|keine] (mehr) (texts) (zu) (richten) [richten|zu richten|send|send_zu|adressieren|zu adressieren]
    ? (das) [das nächste|die nächste|der nächste|nächstes mal] (texts|mal|now) (geht|landet|wandert|kommt|beantwortet|liest) (now) (an|bei|zu|vor) (die|der|meinen|den|dem|mein) [consequence]
    ? [ich|wir] [will|möchte|muss|wollen] (now) [schlafen|meine ruhe|meinen schlaf|ausschlafen] (now) und (now) nicht … [texts]
    ? [bin 7|bin 8|bin 9|bin 10|bin 11|bin 12|bin 13|bin 14|bin 15|bin erst|bin noch ein kind|bin minderjährig] & [eltern|mama|papa|mutter|vater|mami] & [nicht|verbietet|verbieten|schimpft|verboten]
    ? hier (now) [will|braucht|möchte|liest|wünscht|bestellt|interessiert] (now) (das|die|sowas|so etwas|det) (texts) (now) [nobody]
    (bitte) schluss machen (mit) (det) [texts|sms schicken|nachricht schicken|nachrichten schicken]
    ? damit (das|ihr|es|die|hier|das ganze|dieser) (det) (texts) (now) [vorbei ist|ein ende hat|zu ende ist|ruhe ist|verschwindet|weg ist|zu ende geht]
    ? [regelt|regeln|macht|machen|sorgt|sorgen|veranlasst|veranlassen|schaut|schauen|richtet|organisiert|stellt sicher|stellen sie sicher] (sie|ihr) (das|es|dafür) (now) (so|es) dass … [nix mehr|nichts mehr|keine sms|keine nachrichten|keine werbung]
    [will|möchte|bitte|mich|gern|kann] (mich|now) (now) [unsubscriben|unsubben|deabonnieren|entabonnieren|optouten|opt outen]
    [unsubscribed|unsubscribt|unsubbt|unsubscribet|deabonniert|entabonniert] [mich|uns|mi]
    ? ^ (now) [könnt|könntet|könnten|können|kannst|könntest] [ihr|sie|du] (es|das|dies) (now) (now) [lassen|sein lassen|bleiben lassen|unterlassen|bleibenlassen] (now) $
    ? [ihr|sie|du] [könnt|können|kannst|könntet] (es|das|dies) (now) (now) [lassen|sein lassen|bleiben lassen|unterlassen|bleibenlassen] (now) $
    ? (und) [wieso|warum|weshalb|wozu] [schreibt|schreiben|schickt|schicken|simst|texten|textet|belästigt|nervt] (ihr|sie|du) (mir|mich|uns) (now) (eigentlich|überhaupt) (immer) noch (now) (texts|an) $
    ? [gibt es|gibts|existiert|besteht] (now) (irgend) [einen weg|ein weg|eine möglichkeit|ne möglichkeit|irgendeine möglichkeit|eine chance|einen ausweg] (now) (da|hier|aus|von|euch|diesem|det) (texts|list|now) [rauszukommen|loszuwerden|abzumelden|auszuschalten|abzustellen|zu stoppen|zu entkommen|zu beenden]
    ? [muss|müssen] (das|det) [texts] (now) (now) sein (jeden tag|täglich|ständig|dauernd|oder|now)
    ? [lieber] & [als eure|als ihre|als noch|als so|als diese|als solche|als weiter*|als euren|als ihren|als den|als euer] & [texts]
    ? [genau das|genau was|das hat|hat mir] & [gefehlt|gebraucht habe|ich wollte] & [texts|noch so eine]
    [hätte gern|hätte gerne|hätt gern|will|möchte|wünsche|wünsche mir|bitte|wäre froh|wäre gut|wäre schön|fordere|verlange|hoffe|bestehe darauf|wert darauf|erwarte|ersuche] (now) (now) dass (you) (me) (now) (now) [nomore] (me) [send]
    [hörid|höred|hör|höret|hörend|hört|hörts|hörds] (now) [uf|auf] (mir|mi|eus|üs|mia|uns) z [schriibe|schribe|schicke|schriibä|schickä|schreibn|schickn|nerve]
    ? ^ (now) [nu|jetz|etz|jetzt] [is|isch|ist] (now) [jenuch|genuch|gnueg|gnua|gnuag|jenug|genug] (now) (mit) (det) (texts) $
    ? ^ (now) [jenuch|genuch|gnueg|gnua|gnuag|jenug] (now) (mit) (det) (texts) $
    ? ^ (now) genug (now) mit (det) (det) [texts] $
    ? ^ (now) [lass|lassts|lasst|lassen sie|lass ma] (es|mal|now) (now) gut sein (now) $
    ? ^ (now) [nerv|nervt|nerven sie|nervts|stress|stresst|stressen sie|pisst] (mich|uns) (now) (now) [nicht|net|ned|nich|nit|ab] (mehr|weiter|rum|länger|an) (now) (now) $
    ? ^ (nope|nö|nein|nee|ne|bitte) (danke|bitte) [keine mehr|keins mehr|nie mehr|nie wieder|nix mehr] (danke|bitte) $
    ? ^ [nope|nö|nein|nee|ne|bitte|danke] (danke) [nicht mehr|nichts mehr] (danke|bitte) $
    ? ^ (bitte) (danke) (nein) (danke) [nie mehr|nie wieder|nix mehr|bitte nicht mehr] (danke|bitte) $
    ? ^ (now) [hdf|hdm|stfu|gtfo|halts maul|halt die fresse|halt die klappe|halt die backen|halt den rand|fresse|schnauze halten] (now) $
    ? (det) [texts] (now) [sind|ist|werden|wurden|fallen|wird] (mir|uns|für mich) (now) (eine|zur|zu|ein) (reine|echte) [last|qual|plage|bürde|belastung|zumutung|ärgernis|graus|gräuel|dorn im auge|tortur|strafe|landplage] (geworden)
    ? (det) [texts] (dieser art|now) [sind|ist] (now) nicht [in meinem sinne|in meinem interesse|mein geschmack|nach meinem geschmack|gern gesehen|erbeten|vonnöten|gefragt|in unserem sinne]
    ? (mein|dieses|unser) [device|postfach|posteingang|inbox] (now) ist (now) [keine|kein] (now) [litfaßsäule|litfasssäule|werbefläche|plakatwand|prospektständer|mülleimer|briefkasten|schwarzes brett|pinnwand|werbetafel|werbekanal|mülldeponie|müllhalde|spielplatz|spielzeug|wühltisch|marktplatz|kummerkasten|papierkorb|werbeblock]
    ? ^ (now) (ich) (bin) [bin|ich bin] [keine werbetafel|keine litfaßsäule|kein werbekunde|keine zielgruppe|nicht eure zielgruppe|nicht ihre zielgruppe|nicht die zielgruppe|keine werbefläche]
    ? ^ (now) [mein geduldsfaden ist gerissen|mir reißt der geduldsfaden|mir reißt gleich der geduldsfaden|mir reißt die geduld|mir platzt der kragen|mir platzt gleich der kragen|meine geduld ist am ende|meine geduld ist erschöpft|ich verliere die geduld|langsam werde ich sauer|werde ich sauer|ich werde sauer|ich werde langsam sauer|mir reichts echt|ich platze gleich|ich raste aus|ich dreh durch|ich könnte kotzen] (now) $
    [löscht|löschen|tilgt|streicht|löschts|wischt|radiert] (sie|ihr) [mich|uns] (now) (now) [von|aus] (det) (der) [platte|festplatte|server|rechner|computer|gedächtnis|telefonbuch|handy|whatsapp|telefon]
    ? [existiere|existier|existieren] (ich|wir) (now) für (euch|sie) (now) nicht (mehr|länger)
    ? [existiere|existier|existieren] (ich|wir) (now) nicht [mehr|länger] (für) (euch|sie)
    ? (so) als [gäbe es mich nicht|gibt es mich nicht|gäbs mich nicht|wäre ich tot|wär ich tot|existiere ich nicht|würde ich nicht existieren|hättet ihr meine nummer nie|hätten sie meine nummer nie]
    ? (ich) [beende|kündige|löse|kappe] (hiermit|now) (now) (unsere|diese|die) [beziehung|freundschaft|bekanntschaft|geschäftsbeziehung|verbindung|zusammenarbeit|kundenbeziehung]
    ? ^ (now) [over and out|ende gelände|ende im gelände|ciao kakao|ciao cacao|aus die maus|schicht im schacht|klappe zu affe tot|punkt aus ende|schluss aus|schluss aus ende|schluss aus basta|kannste knicken|könnt ihr knicken|könnt ihr vergessen|kannst du vergessen|ende der durchsage|ende der vorstellung|vorhang zu|sense jetzt] (now) $
    ? ^ (now) (das) (ist) (now) [fruitless] (now) $
    ? ^ (now) reicht (now) [texts] (now) $
    ? [mich|uns] & [befreien|befreit|erlösen|erlöst] & [schleife|verteiler|qual|elend|texts]
    [streichung|austragung|entfernung] (meiner|der|dieser) [rufnummer|nummer|handynummer|telefonnummer] (now) (now) [erbeten|gewünscht|verlangt|gefordert|bitte|erwünscht]
    ? wie [werd|werde|werden|krieg|kriege] (ich|wir|man) [euch|dich|euren verein|euren laden] (now) (now) los
    ? [euch|sich|dir] & [sonstwohin|sonst wohin|sonstwo hin|dahin wo|wohin schieben|wohin stecken|in den hintern|in den arsch|in den allerwertesten|an den hut|in die haare|quer reinschieben|klemmen|sauer einlegen|einrahmen] & [schieben|stecken|schmieren|schiebt|steckt|könnt ihr|können sie|ihr könnt|sie können]
    ? [lass|lasst|lassen sie|lassts|loss|losst] (now) (now) [gut sein|stecken|bleiben|sein|mal|gut|jut sein|das|es] (now) mit (det) (det) [texts]
    ? ^ (now) (ich) [hab|habe|haben] (ich|wir) (now) [euch|sie|dich|eure nummer|ihre nummer|den absender|die nummer] (now) (now) [gesperrt|blockiert|geblockt|stummgeschaltet|gemeldet|gelöscht|auf ignore|aussortiert]
    ? [herrscht|ist|gilt|haben wir] (now) (zwischen uns|bei uns|hier) [funkstille|sendepause|kontaktverbot|kontaktsperre|schweigen im walde]
    ? ^ bis dahin (bitte) (now) [ruhe|funkstille|bitte nichts|keine sms|keine nachrichten|keine werbung|stille|nichts|nix|schweigen] (now) $
    ? [wenn ich was|wenn ich etwas|falls ich was|falls ich etwas|brauche ich was|wenn wir was|wenn wir etwas|bei bedarf] & [meld ich mich|melde ich mich|melden wir uns|ruf ich an|rufe ich an|weiß ich wo|komm ich|komme ich|finde ich euch|finde ich sie|frag ich|frage ich|sag ich bescheid|rühre ich mich] & [bis dahin|solange|ruhe|keine sms|keine nachrichten|keine werbung|nicht mehr|braucht ihr|brauchen sie|lasst mich|von alleine|von selbst|bis dann|sonst]
    ? als [wär ich gestorben|wäre ich gestorben|wär ich nicht da|wäre ich nicht da|ob es mich nicht gibt|ob es mich nicht gäbe|ob ich tot wäre|wär ich weg|wäre ich weg|wär ich unsichtbar|hättet ihr mich nie|hätten sie mich nie|kennt ihr mich nicht|würdet ihr mich nicht kennen]
    ? [ihr seid|sie sind|du bist|seid] (now) (now) [schlimmer|anhänglicher|nerviger|penetranter|hartnäckiger|lästiger|aufdringlicher|klettiger] als (meine|mein|eine|ein|jede|jeder|die|der) [ex|exfreundin|ex freundin|exfreund|schwiegermutter|exfrau|exmann|klette|zecke|mücke|mücken|stalker|fliege|fußpilz|herpes|finanzamt|gez|zeugen jehovas]
    ? was (ist|genau) [an|von] (dem|einem) (wort) [stop|stopp|nein|schluss|aufhören|abmelden|kein interesse|ende] (now) [versteht|verstehen|verstehst|kapiert|begreift|ist|kapieren] (ihr|sie|du|daran|so)
    [haben|habt|besitzen|besitzt|hattet|hatten] (you) (now) [keine|keinerlei|nie eine|niemals eine|nie meine] (det) [einwilligung|zustimmung|erlaubnis|genehmigung|einverständnis|berechtigung|freigabe]
    [liegt|existiert|besteht|gibt es|gab es|gibts|gabs] (now) (ihnen|euch) (now) [keine|keinerlei|nie eine] (det) [einwilligung|zustimmung|erlaubnis|genehmigung|einverständnis] (vor|von mir|dafür)
    ? [widerrufe|widerruf|wiederrufe|annulliere|storniere] (ich) (hiermit) [alles|alle|sämtliche|jede|jegliche|jedwede] … [einwilligungen|angekreuzt|zugestimmt|erlaubt|unterschrieben|zustimmungen|erlaubnis|einwilligung|zustimmung|genehmigung|genehmigungen|eingewilligt|gegeben]
    ? [nummer|name|anschluss|ich] (steht|stehe|ist|steh) (now) [steht auf der|stehe auf der|ist auf der|steht in der|auf der] [robinsonliste|robinson liste|sperrliste|werbesperrliste|ecg liste]
    ? ^ (das|dies|des) [war|ist|bleibt|sei] (now) (now) (die|eure|deine|ihre|das) [letzte|allerletzte|letztes|letzter] (texts) (now) $
    ? [gibt es|gibts|wo ist|habt ihr|haben sie] (now) (einen|nen|n|ein|der|den|keinen) [knopf|schalter|ausknopf|aus knopf|stoppknopf|button|ausschalter] (now) [zum abstellen|zum ausschalten|zum abschalten|zum ausmachen|um das|um euch|um die|damit das|damit ihr|für euch|gegen euch|für ruhe]
    ? [sorgt|sorgen|sorge|schaut|schauen|macht|machen|veranlasst|veranlassen|stellt sicher|stellen sie sicher|kümmert|kümmern|regelt|regeln|richtet|drückt|drücken|tut|tun] & [dass|damit|dafür] & [nichts mehr|nix mehr|nicht mehr|nie wieder|nie mehr|keine|keinen|kein] & [texts|ankommt|ankommen|eintrifft|kriege|bekomme|erhalte|angeschrieben|kontaktiert|belästigt|von euch|von ihnen|mein handy|meinem handy|zugeschickt|kommt an]
    ? [nützt mir nichts mehr|nützen mir nichts mehr|bringt mir nichts mehr|bringen mir nichts mehr|habe ich nichts mehr von|hab ich nichts mehr von|hilft mir nichts mehr|nutzt mir nichts mehr|nützt mir nix mehr|bringt mir nix mehr] & [eure|ihre|euer|euren|ihren|texts|eurem|ihrem]
    ? [geht|gehen] (sie|ihr) (now) [others] (now) auf (den|die) [wecker|sack|keks|nerven|geist|senkel|zeiger|eier]
    [lasst|lassen|lass|lassts|losst|lönd] (sie|ihr) (now) [meine|meinen|unsere|unseren|mein|die|den] (alte|alten|arme|armen|kleine|kranke|det) [kin] (now) [in ruhe|zufrieden|in frieden|da raus|raus]
    ? [stfu|gtfo|hdf|schnauze|fresse|ruhe|klappe|genug|ende|basta|feierabend|finito|weg|fort|nieder|schluss jetzt|halt stopp] mit (det) (det) [texts]
    ? [hätte gern|hätte gerne|hätt gern|wünsche|wünsch|träume|träum|sehne|wäre|wär|genieße|lebe|leben|lieber] & [ohne eure|ohne ihre|ohne diese|ohne euch|ohne werbung|ohne sms|frei von|werbefrei*|smsfrei*|ohne solche] & [texts|tag|woche|handy|wochenende|ruhe|leben]
    ? (ich|wir) [bin|sind] (now) [kein fan|kein freund|kein großer fan|kein anhänger|keine freundin] (mehr) (von|der|eurer|ihrer) (det) [texts]
    ? [streichen|streicht|löschen|löscht|entfernen|entfernt|tilgen|tilgt] (sie|ihr) (now) [den eintrag|meinen eintrag|diesen eintrag|den datensatz|diesen datensatz|diesen kontakt|den kontakt|diesen anschluss|den anschluss|diesen empfänger|den empfänger|unseren eintrag]
    ? [ihr|sie|du] [belästigt|belästigen|terrorisiert|terrorisieren|erschreckt|erschrecken|verängstigt|verängstigen|quält|quälen|stört|stören] (now) (eine|einen|ein|meine|meinen|unsere) (alte|alten|kranke|kranken|trauernde|trauernden|schlafende) [frau|mann|dame|witwe|witwer|kind|rentner|rentnerin|menschen|familie|kin]
    ? ^ (ich) [bin|hab mich|habe mich|ich bin|ich hab mich|ich habe mich] (now) (now) [doch|schon|längst|bereits|seit] (now) (now) [abgemeldet|ausgetragen|abbestellt] (now) $
    ? [möglich|machbar|drin|denkbar|schön|nett|lieb|toll|fein|super|zumutbar] & [in ruhe|in frieden|nicht mehr|nichts mehr|nix mehr|verschont|verschonen|nie wieder|nie mehr] & [lässt|lasst|ließe|ließen|ließet|belästigt|kontaktiert|angeschrieben|wenn ihr mich|wenn sie mich|dass ihr mich|dass sie mich|dass man mich|wenn man mich|wenn ihr mir|wenn sie mir|dass ihr mir|dass sie mir]
    ? [schön|nett|toll|super|gut|fein|froh|zeit|traumhaft|himmlisch] (now) (wenn|dass) [das|es|dies|der spuk|die flut|hier|dieser mist|dieser terror|das ganze] (now) (now) [ein ende hätte|ein ende nähme|ein ende fände|aufhören würde|aufhörte|aufhört|vorbei wäre|schluss wäre|ein ende hat|ein ende nimmt|endet|enden würde|zu ende wäre|zu ende ginge]
    ? [müsst|müssen|braucht|brauchen|brauchst|musst] (ihr|sie|du) (now) (bei mir|bei uns|hier|mich|uns|mir) (now) [nicht mehr|nimmer|nie mehr|gar nicht mehr|nie wieder] (zu) [anklopfen|anzuklopfen|ankommen|anzukommen|auftauchen|aufzutauchen|werben|zu werben|versuchen|zu versuchen|erinnern|zu erinnern|informieren|zu informieren|benachrichtigen|zu benachrichtigen|bewerben|beglücken|zu beglücken|volltexten]
    ? weder von [euch|ihnen|dir] (now) noch von … [will|möchte|wünsche|wollen|möchten|brauche|mag] (ich|wir)
    ? ^ (now) [verzieh] (now) (now) $
    ? [verzieh] mit (det) (det) [texts]
    ? [brauche|brauch|will|möchte|nehme|gönn|gönnt|mal] … [pause|abstand|auszeit|erholung] von [euch|ihnen|euren|ihren|eurem|ihrem|dir]
    ? [zu übersehen|zu ignorieren|zu überspringen|zu vergessen|zu übergehen|auszulassen|auszusparen] & [mich|uns|meine nummer] & [maschine|system|computer|programm|roboter|könnte|könnten|könntet|bringen|bitten]
    ? ^ (now) [ich trenne mich|wir trennen uns|ich trenn mich|ich lasse mich scheiden|ich lass mich scheiden|ich verabschiede mich|ich distanziere mich] (now) (an dieser stelle) (von) (euch|ihnen|eurem verein|eurem laden) (now) $
    ? wer (zum teufel) [will|braucht|möchte|kauft] [das|so was|sowas|den mist|diesen mist|so einen mist] (now) (lesen|haben|hören|wissen) $
    ? [nur weil ich|bloß weil ich|weil ich einmal|weil ich mal|weil ich vor] & [müsst ihr|müssen sie|braucht ihr|brauchen sie|heißt das nicht|heisst das nicht|gibt euch das|dürft ihr|dürfen sie] & [schreiben|schicken|texts|jeden tag|zuspammen|dauernd|ständig|täglich|nerven|belästigen|bombardieren|kontaktieren]
    ? [this] [device] ist (now) nur für [notfälle|die arbeit|familie|die familie|freunde|privates|den notfall|dienstliches|patienten|meine kinder|bereitschaft|geschäftliches|wichtiges|wichtige anrufe|berufliches] (da|gedacht|bestimmt)
    [tragen|tragt|trag|trage] (sie|ihr) (mich|uns|meine nummer|diese nummer) (now) (in|auf) (ihre|eure|die|der) [sperrliste|blacklist|robinsonliste|robinson liste|schwarze liste|sperrdatei|werbesperrliste] (ein)
    ? ^ (now) [i brauch des|i brauch das|ich brauch des|ich brauch das|i mog des|i wü des|brauch i] (fei|wirklich|echt|so) (gar) [ned|net|nöd|nid|nit|nimmer] (now) $
    ? [will|möchte|hätte gern|brauche|möcht] (ich|nur|i) (now) [meinen frieden|mein frieden|ruhe vor euch|ruhe vor ihnen|meinen seelenfrieden]
    ? [died] & [braucht|benötigt|kauft|will] & [keine|keinen|kein|nichts|nicht mehr|nix]
    ? (now) ohne mich (now) [planen|rechnen|auskommen|weitermachen|weiter|machen]
    ? ^ (now) heute nicht (und) (now) morgen nicht (und) (now) [nie|übermorgen nicht|überhaupt nicht|gar nicht|niemals|überhaupt nie|auch sonst nicht] (now) $
    ? [sag ich euch|sage ich euch|sage ich ihnen|schreib ich euch|schreibe ich euch|sag ich ihnen|schreibe ich ihnen] & [jeden tag|seit wochen|seit monaten|seit tagen|ständig|dauernd|immer wieder|schon|wochen|monaten|tagen] & [nein|stopp|stop|nicht mehr|keine|schluss|aufhören]
    [want] (ich) (now) [von|aus] (det) [list] (now) (runter|weg|raus|genommen) (werden) $
    ? [verweigere|verweigern|verweiger] (ich) (now) (die|jede|jegliche|den) [annahme|entgegennahme|zustellung|empfang]
    ? ^ (now) [annahme verweigert|empfänger unbekannt|zurück an absender|retour an absender|return to sender|unbekannt verzogen|empfänger verzogen|zurück an den absender|annahme wird verweigert] (now) $
    ? [braucht|brauchen|müsst|müssen] (ihr|sie) (also|mich|uns|mir) (now) nicht (mehr|weiter|länger) (zu) [fragen|zu fragen|nachfragen|nachzufragen|nachhaken|nachzuhaken|bohren|zu bohren|insistieren|anzufragen|anfragen|dranzubleiben]
    ? (ich) [habe|hab] (ich) (now) [sie|euch|das|die nummer|eure nummer|ihre nummer] (now) (bei|an) (der|die|dem|den) [authority] (now) [gemeldet|angezeigt|weitergeleitet|geschickt|übergeben]
    ? [bei der konkurrenz|zur konkurrenz|anbieter gewechselt|nicht mehr kunde|kein kunde mehr|keine kundin mehr|bei einem anderen anbieter] & [machts gut|macht s gut|lebt wohl|leben sie wohl|tschüss|ciao|servus|pfiat eich|adieu|und tschüss|baba]
    ? [wer nicht hören will|wer nicht hört] & [blockiert|geblockt|gesperrt|gemeldet|fühlen]
    ? wie [werd|werde|werden|krieg|kriege] (ich|wir|man) (now) (diese|die|den|diesen|das) [plage|pest|landplage|terror|mist|dreck|scheiß|scheiss|nervensägen|spam|müll|zirkus|quälgeister|kletten] (now) los
    ? ^ (now) [macht|mach|machen|tut|tu|tun|nehmt] (sie|ihr) (das|die|es|den mist|diesen mist|mich|den scheiß) (now) weg (now) $
    ? [jede|jedes] (weitere|einzelne) [texts] (von euch|von ihnen) ist (now) (eine|eins) [zu viel|zuviel]
    ? ^ (now) (now) [nervts|nervt es|nervt das|nervt des|nervts mi|nervts mich|nervt mich das|nervt ihr] (now) (gewaltig|tierisch|richtig|extrem|total|massiv|brutal|heftig|nur noch) (now) $
    ? [nix bestellen|nichts bestellen|nichts kaufen|nix kaufen|nix bestellt|nichts bestellt|nie bestellt|nie was bestellt|nichts abonniert|nie abonniert] & [schluss|stopp|stop|aufhören|hört auf|ruhe|lasst|raus|basta|hören sie auf]
    ? [kündigung|rücktritt|austritt|austrittserklärung|abschied|abdankung] [als|von|aus] (det) (det) [empfänger|empfängerin|abonnent|abonnentin|leser|leserin|list|texts]
    ? [betrachten|betrachtet|betrachte|sehen|seht] (sie|ihr|ich) (now) [unsere|diese|unseren|unser] [korrespondenz|kontakt|beziehung|geschäftsbeziehung|verbindung|schriftverkehr|verhältnis|bekanntschaft|kundenbeziehung] (now) (hiermit) als [beendet|abgeschlossen|erledigt|gekündigt|aufgelöst]
    ? (von|vom) (det) (det) [service|angebot|dienst|angeboten|texts] (now) [keinen gebrauch mehr|keinen gebrauch] (mehr) (zu) [machen|mache|machen möchte]
    ? keinen gebrauch mehr (von) (det) (det) (texts|service|angebot|dienst|angeboten) (zu) [machen|mache]
    ? [nie wieder|nie mehr|nichts mehr|nix mehr|niemals wieder] (etwas|was) (now) von [ihnen|euch|dir|eurem verein] (now) [zu lesen|zu hören|zu sehen|zu bekommen|zu erhalten]
    ? (det) [texts] (per sms) (now) [ist|sind] (now) für [mich|uns] (now) [gestorben|durch|gegessen|gelaufen|passé|geschichte|tabu|abgehakt]
    ? [erübrigen|erübrigt] sich (now) [eure|ihre|euer|jede|weitere|alle|jegliche|solche]
    ? [wozu|warum|wieso|weshalb|seit wann] [bin ich|stehe ich|steh ich] (now) (now) [in|auf] (det) [list]
    ? [legt|legen] (sie) [mich|uns|meine nummer] (now) zu den akten
    [verschont|verschonen] (sie) (now) (eine|einen|meine|meinen|die|den) (alte|alten|arme|armen|kranke|kranken) [kin|dame|rentner|rentnerin|witwe|menschen|witwer]
    ? [setzt|setzen|nehmt|nehmen|macht|machen|entfernt|entfernen] (sie) (now) [den haken|das häkchen|das kreuz|das kreuzchen|den hacken] (now) (bei mir|bei uns) (now) [raus|weg|heraus|wieder raus|wieder weg]
    ? [häkchen|haken|kreuz|kreuzchen] … [macht es weg|nehmt es raus|wegmachen|rausnehmen|weg damit|macht das weg|nehmen sie es raus|macht es raus|nehmt ihn raus|nehmt ihn wieder raus|nehmen sie ihn raus|macht ihn weg]
    ? [nehmt|nehmen|lasst|streicht] (sie) [mich|uns] (now) aus (der|dem|dieser) [gleichung|rechnung|spiel|sache|topf|kreis|runde]
    ? [vergiss|vergesst|vergessen] (sie) (now) [mein gesicht|meinen namen|dass ich existiere|dass es mich gibt|mich ganz schnell]
    ? wie (now) [wärs|wäre es|wäre es mal] (now) mit (now) [mir nicht schreiben|nicht schreiben|ruhe|schweigen|funkstille|aufhören|nix schicken|nichts schicken|keine sms|gar keine sms|nicht nerven]
    ? [einen toten|eine tote|einem toten|einer toten|einen verstorbenen|eine verstorbene|einem verstorbenen|einer verstorbenen|toten menschen] & [texts|schreiben|schreibt|kontaktieren|belästigen|anschreiben|texten|schicken|schickt]
    ? was muss (denn|noch|ich) (now) [passieren|geschehen|tun|machen] (now) [dass|damit] (ihr|sie|ich) … [interesse an mir verliert|das interesse verliert|in ruhe lasst|in ruhe lassen|aufhört|aufhören|vergesst|loslasst|ruhe gebt|ruhe habe|verschont|verliert]
    ? [stornieren|storniert|kündigen|kündigt|beenden|beendet|löschen|löscht] (sie|ihr) (now) [mein|das|dieses|unser|den|meinen] (now) [sms abo|newsletter abo|sms abonnement|sms dienst|sms service|sms newsletter|newsletter|werbeabo]
    ? [jetz|jetzt|etz|nu] [is|ist|isch] (now) (a) [ruah|ruh|rua|schluss|gnua|gnuag|gnug] mit (det) (det) [texts|gschmarri|schmarri|dene|dera|dem]
    ? [genug|genügend|zu viele] & [für drei leben|für mehrere leben|für zwei leben|bis an mein lebensende|für den rest meines lebens|für zehn leben]
    ? [ihr seid|seid ihr|sie sind] (now) (jetzt|bloß) [nur noch spam|nur spam|nur noch nervig|nur noch lästig|reine spammer|nichts als spammer]
    ? [nehmt|nimm|nehmts|nehmet|nehmed] (sie) (mich|mi|uns|üs) (bitte) [do use|da use|do usse|da raus|do raus|do aussa]
    ? [keinerlei|keine] (große|rechte|wirkliche) freude (mehr)
    ? [einstellung|beendigung] (des|der) [versands|versand|sendungen|zusendungen|nachrichten|werbung] … [gebeten|ersucht|gewünscht|erbeten]
    ? [lieber|schöner|besser|froh] & [hättet|hätten|hättest] & [meine nummer|diese nummer|meine daten] & [nie|niemals|nicht]
    ? [will|möchte|wünsche] (ich) (now) [nie wieder|nie mehr|nicht noch|keine einzige] (so) [eine|eins|was|etwas|welche] (mehr) (davon|von diesen|von denen) (now) $
    ? wen muss (ich|man) (now) (denn) [bestechen|schmieren|anflehen|fragen|anrufen|anbetteln|bezahlen] … [liste|verteiler|ruhe|rauszukommen|runterzukommen|loszuwerden|aufhört|zu kommen]
    ? (ich) [schalte|schalt|stelle|stell|mache|mach|setze|setz] (ich) [euch|sie|dich|diesen chat|die nummer|eure nummer] (now) [stumm|auf stumm|lautlos|auf lautlos|auf ignore|auf die blockliste|auf die sperrliste|auf die blacklist]
    ? [belästigung|belästigend|nötigung|terror|stalking] & [soll aufhören|muss aufhören|hat aufzuhören|sollte aufhören|aufhören|unterbleiben|aufhört|muss enden|soll enden]
    ? [dürft|dürfen|könnt|können|darfst] (you) (now) (now) (damit) [aufhören|schluss machen|damit aufhören] (now) (damit) $
    ? [ein leben|einen tag|eine woche|ein tag|ein handy|einen morgen|ein wochenende] (now) ohne (det) [texts]
    ? [wie schwer kann|wie schwer ist|so schwer kann|nicht so schwer|ist es so schwer|ist das so schwer|wie schwierig] & [streichen|löschen|rausnehmen|austragen|aufhören|in ruhe|entfernen|nummer|namen]
    [raus|weg|streichen] mit (meiner|dieser|unserer) [nummer|handynummer|telefonnummer|rufnummer]
    ? weg damit $
    [freuen|schön|lieb|recht|dankbar|nett] (now) wenn ich (now) von (ihnen|euch|dir) [nichts mehr|nix mehr|nie wieder was|nie wieder etwas] (now) (hören|lesen|höre|lese|hörte|bekäme|bekomme|kriege) (müsste|muss|würde)
    [schön|gut|toll|nett|super|froh|dankbar] (now) wenn (das|es|dieses) (now) mit (det) (det) [texts] (now) (mal) [ein ende hätte|ein ende hat|ein ende nähme|ein ende nimmt|aufhören würde|aufhört|aufhörte|vorbei wäre|vorbei ist|schluss wäre|schluss ist]
    (habe|hab) (ich) (habe) [keine|nie|kein] (det) [texts] [bestellt|abonniert|angefordert|gewünscht|verlangt|gewollt] … [will|möchte|brauche|wünsche] (auch|ich) (ich) (auch) (now) [keine|nicht|kein|nix]
    [könnse|könnsen|könn se|kannste|könnter|könnt er|könnta|könnts|kömmer|können se|können sie|könnt ihr] (now) (mal) (det) (texts) (now) [abstellen|abschalten|abbestellen|ausstellen|einstellen|lassen|sein lassen|unterlassen|stoppen] $
    [genug|ausreichend|mehr als genug] [sms|nachrichten|werbung|mails|texts] [für|in] (dieses|ein|mein|mehrere|diesem|den|die|das) [leben|ganzes leben|rest meines lebens|nächsten jahre|monat|jahr]
    [kann|mag|will] (ich|wir) (det) (det) (texts|dinger|teile|scheißdinger) (now) [nicht mehr sehen|nimmer sehen|nicht mehr lesen|nicht mehr ertragen|nicht mehr hören|nicht mehr ab]
    [brauche|brauch|benötige] (ich|wir) (now) (wirklich|echt|gar|absolut|eigentlich) nicht (mehr) (aufs|auf|per|auf dem) (mein) [handy|sms|telefon]
    [erinnerungen|texts] (aufs|auf|per|auf das) (mein) (handy|sms|telefon) [brauche|brauch|will|möchte|mag|benötige] ich (now) (wirklich|echt|gar) nicht
    [will|wü|wui|mog|mecht|mag|möchte|möcht] (i|ich) [nix|nichts|nie] (mehr) (mehr) [griagn|kriagn|kriegn|griang|kriang|lesn|hern|segn|sehgn|kriegen|hören|lesen|bekommen] (von) [you|eich|enk]
    [nöd|nid|ned|net|nit|nöt] [meh|=me|mee|mehr|mea] [schriibe|schriebe|schribe|schicke|schigge|schrieba|schreibn|schreim|schicka|aaschriibe|kontaktiere|sende|texte|simsle]
    (us|usem|us de|us em|usere|vo de|vo dr|vor) (de|dr|eure|euere|üüre|öire) [lischte|liste|listä|lischtä|verteiler|kartei] (use) [neh|näh|nee|nehmed|streiche|strichä|lösche|nämed|tue|usneh]
    [nimm|nehmen|nehmt|machen|mach|tun|löschen|lösch] (bitte|sie|du) [mir|meine] (bitte) [raus|weg|aus|von|nummer] (aus|von|raus) (der|dem|die|das) [list]
    [no] [interesse|intresse|bedarf|bock|lust|verwendung] (now) [an|auf|für|mehr an|mehr auf|mehr für] (det) (det) [texts]
    [funkstille|ruhe|stille|schweigen|sendepause|kontaktsperre] (bitte|jetzt) [von eurer seite|von ihrer seite|von euch|von ihnen|eurerseits|ihrerseits|von deiner seite] (bitte) $
    (hätten|besäßen|haben|würden) [hätten|besäßen|haben|würden|hättet|habt] (sie|ihr) die [freundlichkeit|güte|liebenswürdigkeit] … (mich|mir|uns|meine) [nicht weiter|nicht mehr|nicht länger|keine|in ruhe|zu streichen|zu löschen|aus]
    [mich|mir|uns] [nicht weiter|nicht mehr|nicht länger|nie mehr|nie wieder] (now) (mit|durch|per) (det) (det) (texts) [send_zu]
    [kapiert|begreift|versteht|rafft|checkt|merkt|kapieren|begreifen|verstehen|akzeptiert|akzeptieren|schnallt|respektiert|respektieren] (sie|ihr) (now) (now) dass (ich|wir) [nichts|nix|keine|nicht|nie] (mehr|sms|werbung) (mehr) (von|mit) (euch|ihnen) [will|möchte|brauche|haben will|wünsche|interessiert|wollen|haben möchte|zu tun haben will|bekommen will|lesen will]
    [zur kenntnis|einsehen|kapieren|begreifen|verstehen] (now) dass (ich|wir) (now) [nichts|nix|keine|nicht] (mehr|sms|werbung) (mehr) (von|mit) (euch|ihnen) [will|möchte|brauche|wünsche|wollen|haben will|haben möchte|zu tun haben will]
    [cancel|cancelt|entfernt|streicht|löscht|kickt|unsubscribed|deabonniert] [mich|uns] (now|mal|bitte|einfach) $
    [meine|diese] nummer (now) [könnt ihr|können sie|kannst du] (now) [löschen|vergessen|streichen|wegschmeißen|wegwerfen|austragen|rausnehmen|sperren]
    [löscht|löschen|streicht|streichen|nehmt|nehmen|entfernt|entfernen|holt|tragt|tragen] (sie) (bitte) (sie|ihn|diese|die|es|meine mutter|meinen vater) (bitte|doch) [raus|heraus|aus eurem verteiler|aus ihrem verteiler|aus dem verteiler|aus der liste|aus eurer liste|aus ihrer liste|aus eurer kartei|aus dem system|aus eurem system|von der liste|von eurer liste]
    (war|bin) (ich) (noch) [nie|niemals] (bei|hier) (euch|ihnen) [kunde|kundin|mitglied] … (und) [werds auch nicht|werde es auch nicht|will es nicht|werd auch keiner|bleibt auch so|tschüss|ciao|lasst|bitte]
    nicht (now) [ein leben lang|lebenslang|mein leben lang|für immer|jahrelang|ewig|täglich|dauernd|ständig] (von|mit) (you|texts) [sent]
    [wollte|hab|habe] (ich) (nur|doch) (now) [einmal|ein mal|1x|einmalig] (was|etwas|ein) … nicht (now) (dauernd|ständig|lebenslang|jahrelang) [sent]
    [aufs|auf das|auf mein|auf meinem|auf dem|an mein] [handy|telefon|smartphone|nummer|mobiltelefon] (bitte|now) [nichts mehr|nix mehr|keine mehr|nichts weiter|keine nachrichten|keine sms|keine werbung|nie wieder was] (bitte|danke) (mehr) $
    [nie wieder|nie mehr|niemals wieder|nie im leben] [eine|ein|eine einzige|auch nur eine|irgendeine|so eine|so ein] (einzige|einziges) [texts] (von|aus) (you|eurem|ihrem|eurer)
    [nimma|nimmer|nimme|nümme|nüm|nicht mehr|nix mehr|nie mehr|ned|nöd|nid] (now) [schreim|schreibn|schreibm|schicka|schickn|schiggn|schriibe|schribe|sendn|kontaktiern|onschreim|anschreim|zuatextn] $
    ? [aus jetzt|jetzt aus|jetzt ist aus|jetzt is aus|nu is aus|nu ist schluss|nu is schluss|jetzt is schluss|etz langts|jetzt langts|jetzt langt es|jetz langts|langts jetzt|mir langts|nu is gut|jetzt ist gut|jetzt is gut|jetzt isch gnueg|jetz isch gnueg|nu reichts|etz reichts|jetz reichts] (aber|echt) $
    (mein|unser|das) [handy|telefon|postfach|smartphone] ist (doch|kein|keine) (kein|keine) [briefkasten|mülleimer|litfaßsäule|litfasssäule|werbefläche|mülltonne|werbekanal|papierkorb|schrottplatz|postkasten|spamordner|abfalleimer]
    [landet|landen|geht|gehen|wandert|wandern|kommt|kommen] (eh|sowieso|bei mir|alles|direkt|ungelesen|sofort|doch) (eh|direkt|ungelesen|sofort|nur) (in|im) (den|der|die) [müll|papierkorb|tonne|spam|spamordner|mülleimer|rundablage|ablage p]
    [steig|steige|klinke|klink|trage|trag|melde|meld|nehme|nehm|verabschiede|ziehe|zieh] (ich) [mich|aus] (hiermit|da|hier|mal|jetzt) [aus|raus|ab|zurück] (aus|von) (det) [list|texts]
    ? ^ (now) ich [steig|steige|klink mich|klinke mich|bin] (hiermit|da|hier|jetzt) [aus|raus] $
    [mir|uns] (genügt|reicht|langt) [genügt|reicht|langt] (die|der|ein|das) [post|brief|katalog|newsletter|mail|e mail|internet] … [sms|handy|telefon|nichts|keine]
    [wurde|wurden|sind|bin|habe] (ich) (now) [falsch|ungefragt|ohne zustimmung|ohne erlaubnis|versehentlich|irrtümlich|aus versehen] (in|auf|von) … [eingetragen|angemeldet|aufgenommen|registriert|abonniert]
    [ihr|das|dieses|diese] (now) [gebimmel|gepiepse|gepiepe|gebrumme|geklingel|geping|gepinge|gesumme] … [nervt|stört|reicht|aufhören|schluss|weckt|weg]
    (das|mein) (handy|telefon) [bimmelt|klingelt|piept|pingt|brummt|vibriert|summt] (now) (ständig|dauernd|nur) … (texts) [nervt|stört|reicht|aufhören|schluss|bitte nicht mehr|keine sms]
    ? [hört|hören|kriegt|bekommt|kriegen|bekommen] (ihr|sie) (now) (bald|noch) (post) von (meinem|meiner|unserem) [anwalt|rechtsanwalt|anwältin|rechtsschutz|rechtsschutzversicherung|juristen]
    lege (ich|auf) (keinen|auf) … keinen [wert]
    [lege|leg|legen] (ich|wir) (now) keinen wert (mehr) (auf) (det) (texts)
    auf (det) (det) [texts] … (lege|leg) ich (now) keinen wert
    [verzichte|verzicht|verzichten] (ich|wir) (now) (auf) (det) (det) [texts|auf weiteres|in zukunft|künftig|dankend]
    [erlaubnis|recht|genehmigung] (now) (meine|diese) (nummer|handynummer) (für|zu) (werbung|werbezwecken) (zu) [nutzen|benutzen|verwenden|gebrauchen] (entziehe|habt ihr nicht|haben sie nicht|nie erteilt)
    entziehe (ich) (ihnen|euch) (hiermit) (das|die|jede|jegliche|jedes) [recht|erlaubnis|genehmigung|befugnis|einwilligung]
    [newsletter|sms|werbung|spam|abo|rabattcodes] [tschö|ciao|adieu|bye|bye bye|tschüss|ade|servus|auf nimmerwiedersehen|tschau|byebye] (mit) (ö) $
    ? [wurscht|wurst|egal|schnuppe|schnurz|piepegal|scheißegal|schnurzpiepegal|latte|powidl] … [weg damit|raus|aufhören|hört auf|stopp|abmelden|keine sms|streicht]
    (bitte) [cancel|cancelt|kill|stop] (the|den|das|die) (sms|abo|newsletter|spam|werbung) [abo|newsletter|spam|werbung|texts] (now) $
    (ich) [hab|habe] (euch|sie) (now) (nie|nicht) (darum|danach) [nie um sms gebeten|nie um werbung gebeten|nicht um werbung gebeten|nicht um sms gebeten|nie gebeten mir zu schreiben|nicht gebeten mir zu schreiben]
    [weitere|jegliche|alle|zukünftige|künftige] (det) [texts] (sind|werden|sollen) (now) [zu unterlassen|einzustellen|zu stoppen|unterbleiben|eingestellt werden|nicht erwünscht|unerwünscht|unterlassen]
    (ich) [will|möchte|mag] (now) (einfach) (nur) [nicht mehr|nie mehr|nicht länger] (now) (von) (you) [sent|behelligt|zugemüllt|bombardiert|terrorisiert|bespammt|gespammt|angepingt|gestalkt|zugedröhnt|zugelabert] (werden)
    (hab|habe) ich (doch|schon|euch|now) (now) gesagt (dass) (ich|i) (des|das|die) (now) [nimmer will|nicht mehr will|nicht will|ned will|nimma wü|net will]
    [sagt|sag|richtet|richte|gebt|gib|leitet] (sie) (bitte) (eurem|ihrem|dem|euerm|der) [chef|kollegen|system|computer|marketing|marketingabteilung|roboter|bot|automaten] … [nicht mehr|keine|aufhören|nichts mehr|streichen|löschen|raus]
    [möchte|will|wünsche|würde gern|würde gerne|wollen|möchten] (ich|wir) (now) [aus|von|vom] (det) (det) [list] [ausscheiden|austreten|aussteigen|rauskommen|runterkommen|entfernt werden|gestrichen werden|ausgetragen werden|gelöscht werden|rausgenommen werden|entlassen werden|verschwinden|abgemeldet werden]
    [aus|von|vom] (det) (det) [list] [ausscheiden|austreten|aussteigen|rauskommen|runterkommen|entfernt werden|gestrichen werden|ausgetragen werden|gelöscht werden|rausgenommen werden|entlassen werden|auszusteigen|auszutreten|rauszukommen] (möchte|will|wünsche|wollen|möchten)
    [gesagt|geschrieben|mitgeteilt|erklärt] (dass) (now) [schluss|ende|genug|feierabend|aus] (ist|sein) (now) (soll|muss) mit (det) (det) [texts]
    [um|damit|dass|bis] (ich|wir|man) (now) (von|vor) [euch|ihnen|dir] (now) [in ruhe gelassen|ruhe hat|ruhe habe|meine ruhe habe|seine ruhe hat|verschont|nichts mehr hört|nichts mehr höre|nichts mehr bekomme|nicht mehr belästigt|nicht mehr genervt] (zu|wird) (werden|werde|bleibe|bleibt)
    [hätt|hätte|will|möchte|mecht|mechat|wü|wui|brauch|brauche] (i|ich) (gern|gerne) (now) [mei|meine|mein|ma|mini] [rua|ruah|ruh|ruhe|friedn|frieden|rueh|rueche] (von|vor|vo) (you|eich)
    [will|möchte|wünsche|wollen|mag] (ich|wir) (now) [in|auf] [kein|keinem|keinen|keiner|keine] (det) [list] [sein|stehen|drin sein|landen|geführt werden|gespeichert sein|auftauchen|bleiben|drinstehen]
    [will|möchte|wünsche|wollen|mag] (ich|wir) (now) [nicht|nicht mehr|nicht länger|nie] (now) [in|auf|bei] (det) (det) [list] [sein|stehen|drin sein|landen|geführt werden|gespeichert sein|auftauchen|bleiben|drinstehen|geführt sein|registriert sein]
    ? [schick|schickt|schicken|schreib|schreibt|schreiben|sende|sendet] (sie) (mir|mich|uns) (now) [noch eine|noch ein|noch was|noch so eine|noch so was|noch einmal|nochmal|eine weitere] (sms|nachricht|texts) und (du|ihr|sie|ich|es) (kannst|könnt|können|werdet|wirst) … [erleben|was erleben|knallt|kracht|sehen|bereuen|blockiert|blockiere|anzeige|anwalt|kennenlernen|raus|melde|gemeldet]
    [mine] (now) (bitte) (now) [für|gegen] (det) (det) [texts] (zu) [sperren|blockieren|sperrt|blockiert|gesperrt|zu sperren|freigeben nicht]
    [mine] (bitte) [nicht für|nicht mehr für|nie für|nie mehr für] (det) (det) [texts|werbezwecke|marketingzwecke] (now) [nutzen|verwenden|benutzen|gebrauchen|zu nutzen|zu verwenden]
    [tragen|tragt|trag|trage|nehmen|nehmt|löschen|löscht|streichen|streicht] (sie) (bitte) [mine] (now) (aus|von|vom) (det) (list) [aus|raus|heraus|weg]
    [tragen|tragt|trag|trage] (sie) (bitte) [mine] (now) [aus|von|vom] (det) [list] (bitte) aus
    ? ^ (now) (i|ich|mir) [wü|wui|mog|mecht|wott] (i|ich) (now) [nix|nüt|nüüt|nischt|nüscht|garnix|gar nix] (mehr|meh) (now) $
    [datenvolumen|akku|guthaben|speicherplatz|speicher|roaming] … [für|wegen|durch] [yours|diese|diesen|solche|solchen|so einen|so ein] (det) [texts] (drauf|voll|leer|verbraucht)
    ? ^ (ich) [will|wü|mag|mog|möcht|wott] (now) [net mehr|nedmehr|ned mehr|nimmer|nimma|nüme|nümme|nüm|nid meh|nöd meh|nich mehr|nicht mehr] $
    [teile|erkläre|zeige] (ich) (ihnen|euch) (hiermit) (mit|an) dass ich … [nicht mehr|keine|keinen|nichts mehr|aus dem|von der|abmelde|kündige|widerrufe|austreten|abbestelle]
    [rufe|fordere|weise] (ich) (sie|euch) (hiermit) (auf|an) … [zu löschen|zu unterlassen|zu streichen|einzustellen|aufzuhören|zu entfernen|nicht mehr|keine]
    (ab) in [die tonne|den müll|den papierkorb|die mülltonne|die rundablage] mit (det) (det) [texts]
    [nie|niemals|nicht|keine|keinerlei|zu keinem zeitpunkt] … [einwilligung|zustimmung|einverständnis|genehmigung] … [gegeben|erteilt|erklärt]
    ? [kann|kriegt|bekommt|könnte|kann ich] (man|ich|wir) (det) (det) [texts] (now) (now) [loswerden|abschalten|ausschalten|abstellen|unterbinden|verhindern|los|weg|abdrehen|wegmachen|abbestellen|stummschalten]
    [weg|raus|runter|fort|heraus] (mit|now) (mir|now) (now) [von|aus|vom] (det) (det) [verteiler|liste|datenbank|kartei|mailingliste|verteilerliste|kontaktliste|werbeliste|empfängerliste|kundenliste|newsletter|datei|system]
    ? ^ (now) [warum|wieso|wann|weshalb] [hört das|hört ihr|hören sie|hört dieser spam|hört der spam|hört die werbung|hört des] (now) (denn) (nicht|nie) auf $
    [schon|bereits|doch] (now) [dreimal|zweimal|mehrmals|mehrfach|x mal|3 mal|fünfmal|hundertmal|tausendmal|zigmal] [abgesagt|nein gesagt|abgelehnt|nein danke gesagt|geschrieben dass|gesagt dass|drum gebeten|darum gebeten]
    ohne (mein|meine|mich) [wissen|zustimmung|einwilligung|erlaubnis|einverständnis|zu fragen|gefragt zu werden] … (auf|in) (det) [list|verteilerliste]
    [ungefragt|unfreiwillig|versehentlich|irrtümlich] … [auf|in] (det) [list] (gesetzt|gelandet|geraten|aufgenommen|gekommen)
    wenn ich (was|etwas) [will|brauche|möchte|benötige] … [nichts schicken|nichts senden|keine sms|keine nachrichten|nicht schreiben|in ruhe|keine werbung]
    (bitte) [nehmt|nehmen|löscht|löschen|streicht|streichen] (sie) (bitte) (die|meine) [0151|0152|0157|0160|0162|0163|0170|0171|0172|0173|0174|0175|0176|0177|0178|0179|0664|0676|0660|0699|079|078|076] … [aus|raus|von|weg]
    (lat|laat|lot) (dat|et|dit) (na|sin|mol) [laat dat na|lat dat na|lot dat sin|laat dat sien|laat dat|lat dat sien|lot et sin|loot dat] (mit|nu) (de|den|dat) (texts)
    [vo|vu|von] [eu|euch|öi|eich] [wett|will|wott|wotti|wetti|möcht] (i|ich) [nüt|nüüt|nix|nünt|nint] (=me|meh|mee|mehr) [ghöre|ghööre|gseh|läse|wüsse|ha|hören]
    [hier|bei uns] [kauft|bestellt|liest] (now) [keiner|niemand|kein mensch|kein schwein] (mehr) (mehr) (was|etwas|irgendwas) (ein)
    [geit|geiht|gait|jeht] (mi|mir|mer) (op|up|uff) [sack|de sack|den sack|n sack|de geist|de nerven|den keks]
    [want] (ich) (now) (det) (det) [texts] (now) (now) nicht (mehr) $
    [texts] [brauche|brauch|will|möchte|mag|wünsche] ich (now) (now) nicht (mehr) $
    (das|dies) (ist|war) (now) (die|schon|heute) [x te|zigste|zehnte|fünfte|vierte|dritte|sechste|siebte|achte|zwanzigste|hundertste] [texts] … (es|jetzt|das) [genug|reicht|langt|zu viel|schluss]
    ? (das|dies) (ist|war) (now) (die|schon|jetzt) [zigste|zehnte|fünfte|vierte|sechste|siebte|achte|zwanzigste|hundertste|xte] [texts] (now) [diesen monat|diese woche|heute|in dieser woche|an einem tag|in diesem monat]
    (aus versehen|versehentlich|irrtümlich) [aus versehen|versehentlich|irrtümlich|ausversehen] (now) [zugestimmt|angemeldet|angeklickt|ja gesagt|abonniert|ja gedrückt|eingewilligt|eingetragen|bestätigt] … [rückgängig|abmelden|stornieren|widerrufen|austragen|löschen|stopp|keine]
    [löschen|streichen|entfernen|austragen|rausnehmen|nehmen|abmelden|löscht|streicht|nehmt|entfernt] (now) [aus|von|vom] (det) (det) [list]
    [löschen|streichen|entfernen|rausnehmen|löscht|streicht|nehmt|entfernt] [mich|uns] (now) [aus|von|vom] (det) (det) [list]
    (das|es) [interessiert|juckt|kümmert|kratzt] (hier|mich|uns|bei uns) (hier|now) [nobody] (now) [was ihr|was sie|was eure|welche]
    [will|möchte|wünsche] (ich) (now) [kein teil|kein mitglied|kein empfänger|kein abonnent|nicht teil|nicht mitglied] (mehr) (von|bei|in) (det) (det) [list|texts|sms club|sms klub] (mehr) (sein)
    [macht|machen|mach|setzt|setzen] (sie) (now) (now) (ein|endlich) ende (mit) (det) (det) [texts|list]
    [macht|machen|mach] (sie|ihr) (now) (now) [schluss|ein ende] mit (det) (det) (det) [texts]
    [nehmt|nehmen|nimm] (sie) (bitte|now) abstand (davon|von) (now) (me) (now) … [send_zu]
    [nehmt|nehmen|nimm] (sie) (bitte|now) abstand [davon|von weiteren] (now) (me)
    [wechsel|wechsle|gehe|geh|wander|wandere] ich (now) (zur|zum) (einer|einem) [zur konkurrenz|zum mitbewerber|zu anderen|zu einem anderen|ab zur konkurrenz|den anbieter]
    [wenn ihr|wenn sie|falls ihr|solltet ihr] (now) (damit) [nicht aufhört|nicht aufhören|weiter nervt|weiter nerven|so weitermacht|weiter schreibt|weiter spammt|nicht damit aufhört] … [wechsel|wechsle|kündige|konkurrenz|blockiere|anzeige|anwalt|gehe|bin ich weg|melde]
    [hast|hat|habe|hab] (mein|meine|der|die|das) (katze|kater|kind|sohn|tochter|enkel) … [versehentlich|aus versehen|auf ja] … [abmelden|austragen|stopp|keine|nicht]
    [kann|können|kannst|konnte|weiß] (ich|wir) (now) mit [yours|diesen|solchen|derartigen|sowas|so was wie|diesem] (det) [texts] (now) [nichts|nix|wenig|rein gar nichts|gar nichts] (mehr) [anfangen|machen|am hut haben]
    (wenn|dass|würde) (es) (sie|ihr) (now) [von weiteren|von jeglichen|von allen|von solchen|von] (det) [texts|kontaktaufnahmen|anschreiben] (now) [abstand nähmen|abstand nehmen|abstand nehmt|absehen|abzusehen|absähen|abseht|abstand nehmen würden|absehen würden]
    [wenn|sobald|falls] (ich|i) (now) (now) [noch|noch einmal|noch mal|nochmal|noch eine|noch eine einzige|noch so eine] (einmal|eine|einzige) [texts] (von|sehe) (you) (sehe|lese|bekomme|kriege|erhalte) … [schmeiß|schmeiss|werf|werfe|schmeiße|flipp|flippe|raste|platze|blockiere|ruf|rufe|geh|gehe|spring|explodiere|dreh|drehe]
    [könnt|könntet|dürft|können|dürfen|würdet] (ihr|sie) [mich|uns|meine nummer] (now) [von|aus] (det) (det) [list] [kratzen|holen|pulen|schubsen|schmeißen|werfen|kicken|nehmen|tun|radieren|tilgen|putzen]
    ? (bitte|now) [stoppt|stoppen|beendet|beenden|stopp|stop] (sie|ihr) (now) [den wahnsinn|diesen wahnsinn|den irrsinn|diesen irrsinn|den terror|diesen terror|die flut|diese flut|das gebombe|diese belästigung|die belästigung|den spuk|diesen spuk|die tortur|diese tortur]
    [lass|lasst|lassen] (sie|now) [meine|meinen|mein|unsere|unseren] (alte|alten|arme|armen|kranke|kranken|demente) [kin] (now) (mit|damit) (det) (texts) (now) (in) [ruhe|frieden|in ruhe|in frieden]
    (den|das|diesen|euren|ihren|dieses) [sms service|sms dienst|sms abo|smsservice|smsdienst|infoservice|newsletter|sms kanal] [benötige|brauche|brauch|will|möchte|nutze|wünsche] ich (now) [nicht mehr|nicht länger|nicht|nimmer]
    [bin|fühle mich|werde] (ich) (now) (von|mit|durch) (det) (det) (texts) [überflutet|überschwemmt|überschüttet|zugemüllt|bombardiert|erschlagen|überhäuft] … [nicht|schluss|aufhören|stopp|abmelden|keine]
    ? (warum|wieso|wozu|weshalb) [muss|soll|darf|müssen|sollen|musste] (ich|wir|man) (mich|uns) (now) (now) [3x|4x|5x|10x|x mal|dreimal|fünfmal|zehnmal|hundertmal|mehrmals|mehrfach|tausendmal|ständig|jede woche|zigmal|noch] [abmelden|austragen|abbestellen|stop schreiben|stopp schreiben|widersprechen|kündigen]
    [want] (i|ich|ma) (now) [aus|vo|vom|von] (det) (det) [list] [gstrichn|gstrichen|gstricha|gstriche|glöscht|gelöscht|gnomma|gnumma|austragn|austragen|raus|aussa|ausse] (wern|werdn|wean|werden)
    gekündigt (und|also|warum) … [will|möchte|brauche] (ich|now) [keine|kein] (det) [texts]
  `,
  stop_all: `
    (bitte) [stop] (sie) alles $
    alles [abbestellen|stoppen|beenden|abmelden|einstellen|kündigen|löschen und stoppen]
    [von|aus|bei] [allen|allem|sämtlichen] [euren|ihren|deinen|den] … [company]
    [von|aus|bei] [allen|sämtlichen] [verteilern|listen|newslettern|programmen|marken|firmen|abos|diensten|kanälen|verteilerlisten]
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
    [keiner|keinem|keine] (von) [ihrer|eurer|euren|ihren] (det) [marken|firmen|marke|firma|shops|filialen|newsletter] (mehr) (noch) (irgend|was|etwas|nachrichten|sms|werbung)
    [überall|komplett|vollständig|restlos] [abmelden|austragen|abbestellen|rausnehmen]
    [stop|stopp|schluss|abmeldung] [für|von|mit|bei] [alle|allen|sämtliche] (eure|euren|ihre|ihren) [texts|company]
    [melden|meldet|meld|melde|trag|tragt|tragen] (sie|ihr) [mich|uns] (now) [überall|komplett|vollständig|von allem|aus allem|von allen listen|aus allen listen] (now) [ab|aus]
    [von|aus] (eurem|ihrem|dem|deinem) (ganzen|gesamten|kompletten) [konzern|unternehmen|gruppe|imperium] (will|möchte|wünsche) (ich) (now) [nix mehr|nichts mehr|gar nichts mehr|nie wieder was|nie mehr was|keine]
    [meldet|melden|meld|tragt|tragen|nehmt|nehmen] (sie) [mich|uns] … [ab|aus|raus] von [allem|allen|sämtlichen]
    [meldet|melden|meld|tragt|tragen] (sie) [mich|uns] (bitte) [sowohl|von allem|von allen|von sämtlichen]
    [newsletter|mail|mails|e mail|emails|whatsapp|anrufe|anrufen] & [sms|texts] & [von allem ab|ab von allem|von allem|alles abmelden|alles abbestellen]
  `,
  start: `
    ^ (ihr|sie|du) [könnt mir wieder schreiben|können mir wieder schreiben|kannst mir wieder schreiben|dürft mir wieder schreiben|dürfen mir wieder schreiben] $
    ^ (bitte|mein) [abo|abonnement] (bitte) wieder [aktivieren|starten|aufnehmen] $
    [ich will|ich möchte|ich hätte gern|würde gern] (auch|gern|wieder) (eure|ihre) [eure angebote|ihre angebote|eure nachrichten|ihre nachrichten|eure sms|eure infos] (auch|wieder) [bekommen|erhalten|haben|kriegen]
    [macht|machen sie] [weiter mit den|weiter mit euren] [sms|nachrichten|angeboten|infos]
    [war ein versehen|war ein fehler|war nicht so gemeint] (ich) (will|möchte) (ich) [will weiter|möchte weiter|will doch|möchte doch|weiter] (die|eure) [sms|nachrichten|infos|angebote]
    [sagt mir|sagen sie mir|gebt mir] (bitte) per sms bescheid (wenn|sobald) [es angebote|es gutscheine|es rabatte|es aktionen|bei angeboten|über angebote]
    ^ (bitte) tragt mich (bitte) ein $
    (aus versehen|versehentlich) [versehentlich gekündigt|aus versehen gekündigt] … [wieder rein|wieder an|wieder auf|weiter|zurück]
    [meldet|nehmt|tragt|setzt] mich (bitte) (doch) wieder [an|ein|auf die liste|in den verteiler|auf|in die liste]
    ich [will|möchte|würde gern|würd gern|hätte gern] (gern|gerne|auch|bitte) [eure|ihre|die|wieder] [angebote|nachrichten|infos|erinnerungen|termine] (ab jetzt|künftig|auch|wieder) per sms [kriegen|bekommen|erhalten|haben]
    [will|möchte|würd|würde|kann ich|darf ich] (ich) (gern|gerne) (auch|wieder) (mit) in (den|euren|ihren) [sms verteiler|verteiler] (rein|aufgenommen werden|mit rein)
    [kann|könnte|darf|könnten] (ich|man|wir) (now) (den|die|das|euren|eure) [müllkalender|abfallkalender|abfuhrkalender|müllabfuhrkalender|speiseplan|spielplan|wochenplan|veranstaltungskalender|newsletter|warnungen|unwetterwarnungen|pegelstand|pollenflug|verspätungen|wochenangebote|mittagskarte] (now) (auch) [per sms|aufs handy|via sms|als sms] [kriegen|bekommen|erhalten|haben]
    [kann|könnte|darf|kriege|könnten] (ich|man|wir) (die|eure|den|das|ihre) [texts|angebote|infos|neuigkeiten|wetterwarnungen|warnungen|speisekarte|wochenkarte|erinnerungen|termine|abfallkalender] (künftig|now) (auch|nicht) (now) [aufs handy|auf das handy|per sms|via sms|als sms] [kriegen|bekommen|erhalten|haben|geschickt bekommen]
    wie [kann|melde|komme|trage] (ich) (mich) (wieder) [für|auf|in] (det|den|die) [sms|verteiler|newsletter|sms liste|liste|erinnerungen|sms service|nachrichten] [anmelden|an|eintragen|registrieren|kommen|aufnehmen lassen]
    (bitte) [nehmt|nehmen sie|setzt|setzen sie|tragt|tragen sie|schreibt|packt] (now) [mich|uns|meine frau|meinen mann] (now) [in den|in euren|in ihren|auf den] (now) [verteiler|sms verteiler|infoverteiler|mailverteiler] (now) (auf|ein|rein)
    (bitte) [nehmt|nehmen sie|setzt|setzen sie|tragt|tragen sie|schreibt|packt] (now) [mich|uns] (now) [auf die|in die|auf eure|auf ihre|in eure|in ihre] (now) [liste|sms liste|verteilerliste|empfängerliste|adressliste] (now) (auf|ein|rein|für)
    [will|möchte|würde] (ich) (doch|gern|gerne) (eure|ihre|die) [neuigkeiten|news|updates|rundschreiben|aktionen|angebote] (doch) wieder [kriegen|bekommen|haben|erhalten]
    [krieg|bekomme|bekomm] keine [erinnerungen|sms|nachrichten] mehr … [schaltets wieder ein|schaltet sie wieder ein|bitte wieder einschalten|wieder einschalten|bitte wieder anschalten]
    [ich möchte|möchte|ich will|will|ich würde gern|ich würde gerne|ich hätte gern] (doch|ab|die|eure|ihre|sms|infos|sms-infos|nachrichten|newsletter|sofort|nun|jetzt|bitte|gerne|gern) (die|eure|ihre|sms|sms-infos|nachrichten|newsletter|infos|ab) (ab|sms|infos|nachrichten) (sofort|jetzt|nun|heute|morgen) wieder [bekommen|erhalten|kriegen|haben|empfangen|beziehen]
    [wollte|wollt] (ich) [mich|uns] (doch) [gar nicht|nicht|garnicht|eigentlich nicht] [abmelden|abbestellen|austragen]
    ? ^ [ich will|ich möchte|ich hätte gern|will|möchte|ich hätte gerne|hätte gern] (doch) (now) (die|eure|ihre|meine|diese) [sms|nachrichten|infos|erinnerungen|angebote|texte|newsletter|benachrichtigungen] (now|doch) (doch) wieder (haben|bekommen|kriegen|erhalten) $
    [abmeldung|abbestellung|austragung|stop|stopp] (bitte|now) [rückgängig|wieder rückgängig|zurücknehmen|widerrufen|stornieren|aufheben|ignorieren|vergessen|rückgängig machen]
    [nehme|nehm|ziehe|zieh|mache|mach|macht|machen] (ich|sie) (hiermit|bitte) (meine|meinen|die|das|den) [abmeldung|abbestellung|stop|stopp|kündigung der sms] (bitte|wieder) [zurück|rückgängig]
    ? [krieg|kriege|bekomme|bekomm|erhalte|kommen|kommt] [keine|keine mehr] (sms|nachrichten|infos|erinnerungen|mehr) (nachrichten|sms|mehr) (bei mir) (mehr|an) (ich) [will|möchte|hätte|brauche|ich will|ich möchte] (ich) (die|sie|aber|doch) (gern|gerne|doch|wieder) [haben|wieder|weiter|bekommen|wieder haben|weiterhin]
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
    ? ^ (hallo|hä|und|bitte) [was ist das|was ist das hier|was soll das sein|ist das betrug|ist das echt|ist das spam oder echt] $
    [warum|wieso|weshalb] [bekomme|kriege|erhalte] ich (auf einmal|ständig|immer) [texts] von [ihnen|euch|dieser nummer] $
    ^ wie [beende|kündige|stoppe|stopp] ich (das|die|diese) [das|hier|texts] $
    (wie|was) [lautet ihre|ist ihre|lautet eure|ist eure|wie ist die] [telefonnummer|e-mail-adresse|mailadresse|hotline|e mail adresse|emailadresse] $
    [was kosten|kosten|was kostet] (mich) (diese|die|eure|ihre) [texts] (etwas|was|geld) $
    [sind|ist] (die|diese|eure|ihre|der) [texts] [kostenlos|gratis|umsonst|kostenpflichtig] $
    ^ (mehr|weitere) [mehr infos|weitere infos|mehr informationen|weitere informationen|kontaktdaten|ansprechpartner|kontakt] bitte $
    [wie kann ich|wie soll ich] (mit ihnen|mit euch) kontakt aufnehmen
    wie heißt [ihre|eure|die|deine] [firma|unternehmen]
    wie (meldet) [meldet man sich ab|trägt man sich aus|bestellt man das ab|meldet man das ab]
    ^ (und) [was muss ich schreiben|was soll ich schreiben|was muss ich antworten|was soll ich tippen|was schreib ich|was muss ich eingeben] (denn) $
    [kostet das antworten|kostet die antwort|kostet antworten|kostet mich die antwort|kostet das] (was|etwas) [was|etwas|geld]
    [was|welches wort] (muss|soll|kann|müsste) (ich|man|wir) (denn|hier|da|jetzt) [tippen|eintippen|schicken|antworten|schreiben|senden|eingeben] … [damit das aufhört|damit ich mich|um mich abzumelden|keine sms mehr|abgemeldet|abmelden kann|um das zu stoppen|um rauszukommen|damit schluss ist]
    wo (muss|kann) (ich|man) (mich|das|sich) [abmelden|abbestellen|austragen]
    [komme damit nicht klar|komm damit nicht klar|verstehe nicht wie das geht|kapiere das nicht|blicke nicht durch|blick da nicht durch|komme nicht zurecht] (now) [kann mir jemand|kann mir wer|könnt ihr mir|können sie mir|wer kann mir|kann jemand] (das|now) [erklären|helfen|sagen|zeigen]
    [erklären|erklärt|erklär] (mir|now) wie (der|dieser|euer) [dienst|service|infodienst] (now) [geht|funktioniert|läuft]
    ? gehört diese (nummer|handynummer) (zu|ihrem|eurem) [zu ihrem|zu eurem|zu ihrer|zu eurer|zu ihnen|zu euch|ihnen|euch] (büro|firma|praxis|geschäft)
    mit wem [hab|habe] ich (es|das|hier|denn) (hier|da|denn) [zu tun|vergnügen]
    ? [gibt es|gibts|ist da|habt ihr] (da|hier|bei euch) [jemand|jemanden|wen] (der|die) mir [helfen|weiterhelfen] kann
    (gebt|geben sie|gib) mir (mal|bitte) (bitte) [die nummer|eine nummer|die telefonnummer|die hotline] [vom|von|des|der|für den|für] (euren|ihren) [kundenservice|kundendienst|support|service|zentrale|kundenbetreuung]
    ^ (now) wie [antwort|antworte] ich (denn) (hier|da|darauf|drauf|euch|ihnen) (richtig|denn|am besten) $
    ^ (now) wer hat (mir) (denn) [das|die sms|diese nachricht|diese sms|die nachricht|das hier] (denn) [geschickt|geschrieben|gesendet] $
    ^ (now) wie [kann|könnte] [ich|man] mit [euch|ihnen|jemandem|jemand] [sprechen|reden|telefonieren] $
    ^ (äh|ähm|hä|moin|servus|tach|sorry|hm) wer [bist du|seid ihr|sind sie] $
    wie [werd|werde|krieg|kriege] ich (now) (die|eure|diese|ihre) [sms|nachrichten|werbung|newsletter|mails] (wieder|endlich|bloß|now) [los|weg]
    [gibts|gibt es|habt ihr|haben sie] (auch|denn) (ne|eine) [nummer|telefonnummer|hotline] [wo ich|unter der ich|wo man|die ich|unter der man] (euch|sie|jemanden) (mal) [anrufen|erreichen|erreiche|anrufe]
    um [welche|welchen|welches] [bestellung|termin|rechnung|auftrag|konto|vertrag] [gehts|geht es|handelt es sich|geht das]
    was passiert wenn ich (jetzt) (mit) [stop|stopp|abmelden] [schreibe|schicke|sende|antworte|eingebe|schreib|schick]
    was ist das (hier|denn|überhaupt|now) (überhaupt|denn|now) für [ein|eine|n|ne] [dienst|service|firma|nummer|nachricht|laden|verein|system|unternehmen]
    wer (genau|bitte|eigentlich) schreibt [mir|uns] (da|hier|denn|eigentlich)
    [habt ihr|haben sie|gibt es|gibts] (auch|denn) (ne|eine|einen|eure) [webseite|website|homepage|internetseite]
    ? [weiß|weiss] (ich) (now) nicht (now) was ich (da|jetzt|hier|denn|now) [antworten|zurückschreiben|drücken|tippen|eingeben] (soll|muss)
    ? [wo|wann|wie] [hab|habe] ich mich (denn|da|hier|now) (dafür|hierfür|da|denn|bei euch|bei ihnen) (denn) [angemeldet|registriert|eingetragen]
    rückruf [von|durch] (einem|einer|ein) (echten|richtigen) [mitarbeiter|mitarbeiterin|menschen|berater|beraterin|sachbearbeiter|sachbearbeiterin]
    was [bedeutet|heißt|heisst] (denn|eigentlich) [diese|die|eure|ihre] [nachricht|sms|mitteilung]
    ^ [kann|könnte] mir (da|hier|mal|bitte) [wer|jemand|irgendwer|irgendjemand] (bitte|da|mal|hier) [weiterhelfen|helfen] $
    wie (bin|komm|komme) (ich) (denn|eigentlich) (bitte) [auf|in] [ihren|euren|ihre|eure|den|die|diesen|diese] [verteiler|verteilerliste|liste|mailingliste] [gekommen|geraten|gelandet|gerutscht]
    ^ [wer is da|wer ist da|wer is dran|worum gehts denn|worum geht es denn|worum gehts|worum geht es|worum gehts hier] $
    versteh das nicht was muss ich
    was muss ich (da|hier) (jetzt) [drücken|antworten|zurückschreiben]
    ^ (now) (und) wie [funktioniert|geht|läuft] (denn) [das|das hier|das ganze|dieser dienst|der dienst|der service|dieser service] (now) (hier|genau|eigentlich|denn) (now) $
    ^ was (wollt|wollen|willst) [ihr|sie|du] (now) (denn|eigentlich|genau) [von mir|von uns] (now) (denn|eigentlich|überhaupt|genau) $
    ? ^ (ich) [verstehe|versteh|kapier|kapiere|check|checke] (ich) (now) nicht (now) (was|worum|um was|wer) (das|es) (hier) [soll|ist|sein soll|geht|bedeutet|bedeuten soll|heißen soll|heißt] $
    ^ (now) (sitzt|schreibt|antwortet|bist|ist|rede|spreche|schreibe) (ich|du|hier|da|das|mir) (hier|da|now) (mit) (einem|ein) [mensch oder ein bot|mensch oder bot|bot oder mensch|mensch oder maschine|mensch oder ein computer|bot oder ein mensch|menschen oder einem bot|menschen oder bot|roboter oder mensch|echter mensch|computer oder mensch|computer oder ein mensch|echten menschen|roboter|bot] $
    ^ (now) (um) [was handelt es sich|um was handelt es sich|worum handelt es sich|um was gehts|um was geht es|worum dreht es sich] (hier|denn|dabei|bitte|now) (hier|denn) $
    ^ (now) [welche|welcher|welches] [laden|geschäft|praxis|arzt|firma|verein|shop|unternehmen|amt|behörde|hotel|bank|schule] (ist|schreibt|seid|sind) (denn) (das|ihr|sie|mir|hier) (da|hier|denn|überhaupt|now) $
    wo [meldet man sich|meld ich mich|melde ich mich|kann ich mich|kann man sich|bestell ich|bestelle ich|bestellt man|kündigt man|kündige ich] (denn|now) (hier|von|vom|bei|aus|now) (det) (det) [texts|list] [ab|abmelden|austragen|löschen]
    ^ (now) wo [meldet man sich|meld ich mich|melde ich mich|kann ich mich|kann man sich] (denn|now) [hier|hiervon|davon] [ab|abmelden|austragen] $
    oder wer [seid ihr|sind sie|bist du] (now) (überhaupt|eigentlich) $
    ^ (hallo|sorry|und) (now) wer (zum teufel) [ist|sind|bist|seid] (denn) [das|sie|du|ihr|da] [eigentlich|überhaupt|bitte] $
    ^ (hallo|sorry|und) wer [schreibt|schickt|textet] (mir) (denn) [da|hier|mir] (denn|eigentlich|überhaupt|bitte) $
    wer [schreibt|schickt|sendet|simst] [mir|hier|denn|mich|diese|da] (da|denn|das)
    [welche|was für eine|was für ein|welches] [firm] [ist|sind|steckt|schreibt|seid] (das|sie|ihr|dahinter|hier|mir)
    [mit wem|von wem] [habe|spreche|schreibe|ist|sind|kommt] [ich|das|die|diese]
    [wessen nummer|welche nummer ist das|was ist das für eine nummer|kenne die nummer nicht|kenne diese nummer nicht]
    [how] (mich|man|sich|das|die|diese|eure|ihre|von) (hier|von|wieder|det) (det) (texts) [leave_list]
    [how] (det) (det) [texts] [leave_list]
    [how] … [keine|nicht mehr] … [bekommen|erhalten|kriegen|kontaktiert]
    [wie|wo|unter welcher nummer] [kann ich|erreiche ich|kann man|erreicht man|kann ich denn] (sie|euch|jemanden|den|einen) (kundenservice|kundendienst|telefonisch|mitarbeiter) [erreichen|kontaktieren|anrufen|sprechen]
    mit [einem|einer|nem|ner] (echten|richtigen) [menschen|mitarbeiter|mitarbeiterin|person|berater] (echten) [sprechen|reden|schreiben|telefonieren]
    ^ (bitte) (mit) [einem|einen] (echten|richtigen) [menschen|mitarbeiter|berater] $
    [eure|ihre|deine] (telefonnummer|kontaktdaten|rufnummer|hotline) [bitte|lautet] $
    (ich) brauche (bitte) hilfe $
    (welche) rechte habe ich
    [was|wie|wohin|womit] (muss|soll|kann|muß) (ich|man) (tun|machen|schreiben|senden|schicken|antworten) [damit|um] (ich|wir) (no|keine|diese) … [texts] [mehr|kommen|kriegen|bekomme|mehr kommen]
    [was|wie|wohin] (muss|soll|kann) (ich|man) [schreiben|senden|schicken|tun|machen] damit (ich|wir) (no|keine|diese) … [texts] (mehr) (kommen)
    [unter|auf|an] [welcher|welche] nummer (erreiche|kann|erreich) (ich) (sie|euch)
    wie [erreiche|erreich|erreicht] [ich|man] (sie|euch|jemanden|den kundendienst|den kundenservice|einen menschen) (telefonisch|persönlich|denn)
    [haben sie|habt ihr|gibt es] (auch) (eine) [telefonnummer|hotline|kundenhotline|servicenummer|ansprechpartner|kontaktadresse|emailadresse]
    ^ (und|hä|hallo) was [ist|soll|war] (das|dies|dieser) (denn|hier) [für eine nachricht|für eine sms|für ein spam] $
    ^ (und|hä) was soll [diese|die] [sms|nachricht] $
    ^ [warum|wieso|weshalb|wofür] [bekomme|bekomm|kriege|krieg|erhalte|schreibt|schreiben|schickt|schicken|sendet] (ich|ihr|sie) (mir|mich|denn) (das|diese|dies|sowas|die) (texts) $
    ^ wie [stell|stelle|schalte|bestelle|meld|melde|krieg|kriege|bekomme|werd|werde|trag|trage|komm|komme|kündige|stoppe|stopp] (ich) (mich) (das|die|diese|den|hier|da|euch) (texts) (hier|da) [ab|aus|weg|los|raus|davon|das|ein]
    wem gehört (diese|die|dieser) [nummer|rufnummer|handynummer|anschluss]
    [von|zu] welcher [firma|organisation]
    [kann|könnte|soll|möge|würde] (mich) (bitte|mal) (bitte|mal) [ein richtiger mensch|ein echter mensch|jemand|ein mensch|ein mitarbeiter|eine mitarbeiterin|jemand vom kundendienst|jemand von euch|jemand von ihnen] (bitte|mich) [anrufen|zurückrufen|kontaktieren|helfen]
    ? ^ (now) [seid|sind|bist|ist] [ihr|sie|du|das|hier] (da|hier) [ein mensch|ein bot|ein roboter|jemand echtes|ein echter mensch]
    [was|wer] [ist das für ein verein|ist das für eine firma|ist das für eine nummer|seid ihr denn|sind sie überhaupt|seid ihr überhaupt]
    [kann|könnte|möchte|will|darf] (ich|man|bitte) (mal|bitte) mit (nem|ner|einem|einer|jemand|jemandem|irgendwem|wem) (echten|richtigen|lebenden|mal) [menschen|mitarbeiter|mitarbeiterin|person|jemandem|berater|kundendienst|mensch|lebenden] [reden|sprechen|schreiben|telefonieren|quatschen]
    wie [komm|komme|kumm|kommt] (ich|man|i) (now) (aus|von|da|hier) (det) (list|texts|liste|verteiler) (now) [raus|runter|weg|wieder raus|heraus|=use|aussa|los]
    [was|wie|wohin] [muss|soll|muß|kann|mues|muas] (ich|man|i) (now) [schicken|schreiben|senden|antworten|tun|machen|tippen|drücken|eingeben] (now) (damit|dass|um|bis) (das|es|die|keine) (texts|mehr) [aufhört|aufhören|kommen|abzumelden|weggeht|endet|stoppt|zu stoppen|loszuwerden|mich abzumelden|kommt]
    an wen [kann|soll|muss|darf] [ich|man] (mich|sich) (wenden|richten|melden|schreiben)
    ^ wer [sind sie|seid ihr|bist du|ist da|schreibt da|ist das] (denn) (und|überhaupt) (und) [worum|um was|was|wieso|warum] (geht es|gehts|geht s|wollen sie|wollt ihr) (hier|denn|überhaupt|da|von mir) $
  `,
  access: `
    ? welche [kundendaten|daten|personendaten|personenbezogenen daten|informationen] [sie|ihr] (von mir|über mich|zu mir) [gespeichert|haben|habt|speichern|speichert]
    ? ^ (ich) [verlange|fordere|beantrage|ich verlange|ich fordere|ich beantrage] (hiermit) (eine|vollständige) [auskunft|datenauskunft] $
    ? [bitte|ersuche|bitten] um (eine) [datenauskunft|selbstauskunft]
    ? was [macht ihr|machen sie|tut ihr|passiert|geschieht] (denn|eigentlich|so|alles|genau) mit meinen daten
    (kann ich|ich will|ich möchte|darf ich) (mal) meine [informationen|infos|angaben] [sehen|einsehen|anschauen]
    [wer hat|wer] (alles) [meine akte|mein dossier|meine daten|mein profil] (alles) [gelesen|eingesehen|gesehen|angeschaut|geöffnet]
    [wofür|wozu] [nutzt ihr|nutzen sie|braucht ihr|brauchen sie|verwendet ihr|verwenden sie] (eigentlich) [own_docs|own_ways]
    seit wann [habt ihr|haben sie|hast du] (eigentlich|denn) [own_ways|own_docs]
    [gibt es|steht da|habt ihr|steht] (da) (einen|eine|was|etwas) [vermerk|notiz|was|etwas|eintrag|hinweis] über mich (in|im|bei)
    [welche firmen|wer alles|welche partner] (haben|hat) [own_ways|meine daten] (bekommen) [bekommen|erhalten|gekriegt]
    [will|möchte|kann ich|darf ich|würde gern] (ich) (gern|gerne) (einsicht in|eine kopie von) [own_docs] [sehen|einsehen|haben|anschauen|anfordern]
    [einsicht in|kopie meiner|eine kopie meiner|eine kopie von meinen|kopie von meinen|eine kopie von meiner|auskunft über] (meine) [daten|akte|ergebnisse|ergebnissen|befunde|befunden|unterlagen|fotos|patientenakte]
    [an wen|wem|an welche firmen|welchen firmen] (habt|haben) (ihr|sie) [own_docs|own_ways] (alles) [weitergegeben|gegeben|verkauft|weitergeleitet]
    [zeigt|schickt|sagt|gebt] mir (bitte) (alles) was [ihr über mich habt|ihr über mich gespeichert habt|sie über mich haben|sie gespeichert haben|ihr von mir habt]
    ^ [haben|habt] (sie|ihr) noch (meine|die) alte [anschrift|adresse|nummer|handynummer|telefonnummer|bankverbindung] (von mir) [im system|gespeichert|bei ihnen|bei euch|in der kartei|hinterlegt] $
    wer hat (euch|ihnen) (now) [meine|diese|unsere] (private|neue|eigentlich) [handynr|nr|telnr|handynummer|nummer|telefonnummer|daten|adresse|mail|kontaktdaten] (now) [gegeben|verraten|weitergegeben|gesteckt|verkauft|überlassen]
    woher [wisst ihr|wissen sie|weißt du] (now) [wo ich wohne|wie ich heiße|wer ich bin|wann ich geburtstag habe|meinen namen|meine adresse|meine nummer|dass ich]
    [kopie|kopien|abschrift|auszug|ausdruck] (von|der|meiner|aus|aller) (allem|alles|meiner|der) [was in|akte|patientenakte|unterlagen|krankenakte|personalakte|daten|einträge|meiner akte|meiner patientenakte]
    [hätte gern|hätte gerne|möchte|will|brauche|bräuchte] (ne|eine) kopie [von meiner akte|meiner akte|von meinen daten|meiner daten]
    ^ (now) was [steht|ist|habt ihr|haben sie] (now) (in|unter) [meiner akte|meiner kartei|meiner karteikarte|meinem profil|meinem kundenkonto|meiner patientenakte|meiner kundenakte|meinem datensatz] (gespeichert|drin|über mich) $
    ? [wissen|erfahren|sehen|sagen] was (ihr|sie|du) (now) (alles|so) [gespeichert habt|gespeichert haben|über mich habt|über mich haben|von mir habt|von mir haben|von mir gespeichert habt|über mich gespeichert habt|über mich wisst|über mich wissen]
    (kann|darf|könnte|möchte|will|würde) (ich|gerne|gern) (gerne|gern|mal|now) [meine daten|meine akte|meine gespeicherten daten|meine patientenakte|meine kundendaten|meine personenbezogenen daten] (mal|bitte|now|gern) [einsehen|ansehen|anschauen|anfordern|sehen]
    [welche|was für] (my) (my) [data] (von mir) [haben|habt|hast|speichern|speichert|besitzen|besitzt|sind|liegen] (you) (ihnen)
    [welche|was für] (my) [data] … [about]
    was [hold] (you) (denn|alles|eigentlich) (alles) [about] (gespeichert)
    (alle|sämtliche|die|meine) [data] (die) (you) [about] [hold]
    [woher|wo|wie] (zum teufel|um alles in der welt) [haben|habt|hast|kommen|kommt|kennen|kennt|bekamen|kriegt|kennst|seid|sind] (you) … [meine|diese|an meine|zu meiner|meiner] [private|nummer|nr|handynr|kontakt]
    [woher|wo|wie] … [meine|meiner|meinen|meinem|diese|dieser|mei|mine] [private|nr] [her|bekommen|gekriegt|erhalten|gekommen]
    von wem (haben|habt|hast) (you) … [meine|diese] [private|nr]
    wer hat (you) … [meine|diese] [private|nr] (gegeben|weitergegeben|verkauft)
    [kopie|auszug|übersicht|auskunft|zugang|einsicht|auflistung|einblick|zugriff] (aller|über|in|zu|auf|meiner|von) (all) (my) (my) [data]
    [auskunft|mitteilung] (darüber) [über|zu|welche] (my) (my) [data]
    auskunft [nach|gemäß|gem|laut] [art|artikel|dsgvo]
    [schicken|schickt|senden|sendet|geben|zeigen|nennen] (sie) mir (bitte) (eine) (kopie) (my) (my) [data]
    [schicken|schickt|senden|sendet|geben|zeigen|nennen] (sie) (mir) (bitte) (eine) (kopie) [meine|meiner|meinen|all meine|alle meine|unsere|mein|sämtliche|personenbezogenen|persönlichen] (my) [data]
    [artikel|art] 15 (dsgvo)
    [sehen|wissen|erfahren] [welche|was|alle|meine] (my) [data] … [hold]
    (wissen) was (you) [about] [hold|wisst|wissen]
    [zeigt|zeigen|zeig|gebt|geben|schickt|schicken|nennt|nennen|verratet|verraten|sagt|sagen|teilen] (sie) [mir|uns] (now) (alles|mal) (was|meine|mein|welche) [meine akte|mein profil|meine kundenakte|mein kundenprofil|ihr über mich|sie über mich|ihr von mir|sie von mir|ihr zu mir|akte|welche daten|was ihr|meine daten|datensatz]
    [kopie|auszug|übersicht|liste|auflistung|aufstellung|ausdruck] (aller|sämtlicher|der|meiner|über) … [über mich|zu meiner person|meiner daten]
    [kopie|auszug|übersicht|liste|auflistung|aufstellung|ausdruck] [aller|sämtlicher|meiner] … [von mir|zu mir]
    [welche|was für] (my) (my) [data] (now) (you) (now) (von|über) (mir|mich) [verarbeiten|verarbeitet|speichern|speichert|sammeln|sammelt|besitzen|besitzt|haben|habt|nutzen|nutzt|erheben|erhebt]
    [hat|haben] (you) (jemand|wer|irgendwer) … [meine|diese] (private) [nr|private] [verkauft|gegeben|weitergegeben|verraten|zugespielt|gesteckt]
    [was|welche] … [in meinem|in meiner|über mein] (det) [kundenprofil|profil|akte|kundenakte|konto|kundenkonto|datensatz|kartei] [steht|stehen|gespeichert|drin|vermerkt|drinsteht]
    [was|wos|wås] [wissts|habts|hobts|wisst|wissen|haben|habt] (ihr|sie|es) (now) (eigentlich|alles) (alles) (now) [über mi|über mich|vo mir|von mir|über uns]
  `,
  erase: `
    ^ ich [möchte|will] vergessen werden (bitte) $
    [ich will|ich möchte] (ganz) aus (euren|ihren) (euren) [akten|unterlagen|büchern|archiven|karteien] [verschwinden|raus|gelöscht werden]
    [keine spur|keinerlei spuren|keine spuren] (mehr) [von mir]
    (behaltet|behalten|speichert) (sie) [behaltet nichts|behalten sie nichts|speichert nichts|speichern sie nichts|hebt nichts] (mehr) (von|über) [von mir|über mich]
    [löscht|löschen sie|vernichtet] (bitte) [alles was ihr habt|alles was ihr von mir|alles was sie haben|alles was sie von mir|meine alten fotos|meine alten bilder|alle fotos von mir]
    konto [schließen|zumachen|auflösen] und alles [löschen]
    [nehmt|nehmen sie|löscht|entfernt] (sie) mein (foto|bild) [foto|bild|video] von (der|eurer|ihrer) [webseite|website|homepage|seite|facebookseite]
    [will|möchte] nicht mehr in (eurer|ihrer|der) [datenbank|kartei|kundendatei|kundendatenbank] [stehen|sein|auftauchen]
    [delete] (bitte) (auch) [own_docs]
    [own_docs] (bitte) [soll weg|sollen weg|muss weg|müssen weg|gehört gelöscht|gehören gelöscht|sollen gelöscht werden|soll gelöscht werden|muss gelöscht werden|müssen gelöscht werden]
    [bewahrt|bewahren|behaltet|behalten|speichert|speichern] (sie) [own_docs] [nicht mehr|nicht länger] (auf)
    [vernichtet|vernichten|löscht|löschen|schreddert|schreddern] (sie) (bitte) (auch) [den|die|das|meinen|unseren|unsere] (alten|alte|ganzen) [aufnahmeantrag|bankverbindung|antrag|anmeldeformular|mitgliedsantrag|fragebogen|ausweiskopie|bewerbungsunterlagen|aufnahmen|formulare]
    (bitte) (alle|meine|die) [unterlagen|bewerbungsunterlagen|dokumente|kopien|zeugnisse|lebenslauf] (von mir|now) [vernichten|schreddern|zu vernichten|vernichtet]
    [lebenslauf|zeugnisse|anschreiben|bewerbungsmappe|bewerbungsunterlagen] (und) (zeugnisse|lebenslauf) [bei ihnen|bei euch|von mir] (now) [löschen|vernichten|schreddern|entfernen|löscht|vernichtet]
    [will|möchte|wollen|darf] (ich|wir) (now) (in|auf) [keiner|keinem|keine|nirgends in|nirgendwo in] (eurer|ihrer|euren|ihren|eurem|ihrem) [dateien|datei|datenbank|datenbanken|system|systemen|register|akten|kartei|unterlagen|computer] (mehr) [vorkommen|stehen|auftauchen|sein|gespeichert sein|erscheinen]
    [habe|hab|haben] (ich|wir|euch|ihnen) [nie|niemals|nicht] (erlaubt|zugestimmt|genehmigt|gestattet|eingewilligt) … [meine nummer|meine daten|meinen namen|meine adresse|mein foto|das|mich] [speichert|speichern|gespeichert|behaltet|aufhebt|aufbewahrt|habt] (now) (raus damit|weg damit|löschen|löscht)
    [erlaubt|zugestimmt|genehmigt|gestattet] dass (ihr|sie) (now) [meine nummer|meine daten|meinen namen|meine adresse|mein foto|das|mich] (now) [speichert|speichern|behaltet|aufbewahrt|behalten|aufbewahren|aufhebt]
    [das bild|das foto|die fotos|die bilder|die aufnahme|das video|die kopie|der scan] (von|now) (mir|uns|meinem kind|meiner tochter|meinem sohn) [muss|soll|müssen|sollen|hat] (now) (von|aus) (eurem|ihrem|der|eurer|ihrer|dem) [pc|computer|rechner|server|website|webseite|homepage|system|festplatte|seite] (now) (runter|weg|raus|gelöscht|verschwinden)
    [ziehe|widerrufe|nehme] (ich) (meine|hiermit) [zustimmung|einwilligung|erlaubnis] [zur datenverarbeitung|zur verarbeitung|zur speicherung|zur datenspeicherung|in die datenverarbeitung|zur verarbeitung meiner daten] … [löschen|löscht|vernichten] (sie) [alles|meine daten|sämtliche]
    [von mir|von uns|über mich|von meinem kind|von meiner tochter|von meinem sohn] [soll|darf|sollte|darf euch] (bitte) (bei) (ihnen|euch) (gar) [nichts|nix|nichts mehr|kein krümel|keine spur] (mehr) (bei|in|auf) (ihnen|euch|ihrem|eurem) … [zurückbleiben|bleiben|liegen bleiben|übrig bleiben|verbleiben|übrigbleiben|stehen|stehen bleiben|gespeichert bleiben|vorhanden sein]
    [nichts|nix] (darf|soll) [von|über] [mir|mich|uns] (now) (bei|in) (ihnen|euch|eurem|ihrem) … [zurückbleiben|übrig bleiben|übrigbleiben|verbleiben|gespeichert bleiben]
    [sorgen sie|sorgt|sorg|schaut|schauen sie|stellen sie sicher|stellt sicher] (bitte) (dafür) dass ich … [nicht mehr|nirgends mehr|nirgendwo mehr] [auftauche|vorkomme|drinstehe|drin stehe|drin bin|erscheine|stehe|aufscheine|gespeichert bin]
    dass ich (now) (da|dort|bei|in) (ihnen|euch|ihrer|eurer|ihrem|eurem|der|dem) (datenbank|system|kartei|unterlagen|liste|register) (now) [nicht mehr|nirgends mehr|nirgendwo mehr] [auftauche|vorkomme|drinstehe|drin stehe|drin bin|erscheine|aufscheine|gespeichert bin]
    (die|meine|alle|diese|unsere) [alten bestellungen|alte bestellungen|alten daten|alten aufträge|alten rechnungen|alten unterlagen|bestellhistorie|alten buchungen|alten einträge|alten akten|alten befunde|alten fotos] [können|dürfen|sollen|kann|könnt ihr|können sie] (bitte) (now) [weg|gelöscht werden|raus|in den schredder|vernichtet werden|löschen|vernichten|wegschmeißen|verschwinden]
    [mein name|mein foto|meine nummer|meine adresse|mein eintrag|meine daten|mein bild] (und) [darf|soll|dürfen|sollen|darf doch] (now) nicht (now) (bei|in) (ihnen|euch|ihrem|eurem|ihrer) … [bleiben|stehen bleiben|gespeichert bleiben|verbleiben]
    [widerrufe|widerruf|ziehe|nehme] (ich) (hiermit) (meine|die) [einwilligung|zustimmung] … [mein name|meine daten|meine nummer] [darf|dürfen|soll|sollen] (now) nicht (bei) (ihnen|euch) [bleiben|gespeichert|stehen]
    [alles|sämtliches] (von|über) [mir|mich|uns|meinem kind|meiner tochter|meinem sohn] (now) (aus|von) (dem|der|eurem|ihrem|eurer|ihrer|euren|ihren) [system|computer|rechner|datenbank|akten|unterlagen|kartei|archiv|server|dateien|bestand] (now) (raus|löschen|weg|nehmen|tilgen|entfernen|streichen)
    [weg damit|löscht die|löscht das|löscht sie|lösch die|löschen sie die|löschen sie das] [kopie|scan|bild|ablichtung]
    bitte [seine|ihre|deren] [daten|unterlagen|akte|kundendaten|patientenakte|kontaktdaten|mitgliedsdaten] (alle) (bitte) [löschen|vernichten|entfernen|tilgen]
    [weg|fort|raus] mit [meinem|meinen|unserem|unseren] (ganzen|alten) [konto|account|profil|daten|fotos|bildern|kundenkonto|akte|unterlagen|angaben|personalien|bankdaten]
    [braucht|brauchen] (ihr|sie) (now) [meine|unsere|mein] (my) [daten|akte|unterlagen|fotos|bilder|adresse|bankdaten|angaben|iban|kontodaten|ausweiskopie|personalien] (now|ja) (now) nicht mehr (also) [weg damit|löschen|löscht sie|vernichten|raus damit|bitte löschen|bitte vernichten|löschen sie sie|schreddern|kann weg|können weg|löscht das|vernichtet sie]
    [streicht|löscht|tilgt|entfernt|streichen|löschen|entfernen|tilgen|nehmt|nehmen|radiert|schmeißt|werft] (sie) (now) [mich|uns|meinen namen|meine nummer|meine adresse|unsere nummer|unseren namen] (now) (now) [aus|von|in] (det) [system|systemen|datenbank|datenbanken|kundenkartei|patientenkartei|kundendatenbank|mitgliederverwaltung|mitgliederdatei|mitgliederdatenbank|kundenverwaltung|kundendatei|kundenregister|akten|unterlagen|register|computer|rechner|edv|server|archiv|büchern|kundenstamm|datenbestand|datenbeständen|spenderdatei|patientendatei|crm|dateien] (now) (raus|heraus|streichen|löschen|entfernen|tilgen|nehmen)
    [mich|meinen namen|meine nummer|uns|unseren namen|meine telefonnummer|meine handynummer] (bitte|now) aus (det) [system|systemen|datenbank|datenbanken|kundenkartei|patientenkartei|kundendatenbank|mitgliederverwaltung|mitgliederdatei|kundenverwaltung|kundendatei|kundenregister|akten|unterlagen|register|computer|rechner|edv|server|archiv|büchern|kundenstamm|datenbestand|spenderdatei|patientendatei|crm|dateien] (now) [löschen|entfernen|streichen|rausnehmen|nehmen|tilgen|rauslöschen|werfen|rauswerfen|gelöscht|gestrichen|zu löschen|zu entfernen|zu streichen]
    ? ich (will|möchte) dass die (now) (now) [verschwinden|gelöscht werden|vernichtet werden|wegkommen|wegmacht]
    [bin kein kunde mehr|bin keine kundin mehr|nicht mehr kunde|nicht mehr kundin] … [meine daten|daten] … nicht mehr [speichern|zu speichern|aufbewahren|aufzubewahren]
    [von mir|über mich|zu mir|von uns|über uns|von meinem kind|von meinen kindern] (soll|darf|muss|möchte ich dass|will ich dass) (now) (bei|in) (euch|ihnen|eurem system|ihrem system|ihrer kartei|eurer kartei|ihren akten|euren akten) (now) [nichts|nix|gar nichts|keinerlei daten|keine daten] (mehr) [gespeichert|aufbewahrt|hinterlegt|erfasst|verzeichnet|liegen|stehen|übrig bleiben|bleiben|vorhanden|zurückbleiben|zu finden|auffindbar] (sein|werden|bleiben|ist|bleibt|wird)
    [bewahrt|bewahren|hebt|heben|behaltet|behalten|speichert|speichern] (sie) (bitte) [meine|unsere|die|mein|unser] (my) [mein_dok] (bitte) nicht (mehr|länger|weiter) (auf)
    [meine|unsere|alle meine] (my) [mein_dok] (bitte|now) (bei euch|bei ihnen) [nicht|nicht mehr|nicht länger|nicht weiter|keinesfalls] (mehr|länger|weiter) [aufbewahren|behalten|speichern|aufheben|aufzubewahren|zu behalten|zu speichern|gespeichert|archivieren|lagern|führen]
    [will|möchte|wünsche|verlange|bitte darum] (ich) (now) [dass|das] (ihr|sie) [nichts|nix|keine daten|keine infos|gar nichts] (mehr) (now) [von mir|über mich|zu mir] (mehr) (now) [habt|haben|speichert|speichern|aufbewahrt|aufbewahren|behaltet|behalten|gespeichert habt|gespeichert haben]
    [mein|meinen] [konto|account|profil|kundenkonto|mitgliedskonto] (bei euch|bei ihnen) (now) [schließen|schliessen|auflösen|dichtmachen|dicht machen|zumachen|abmelden und löschen|zu schließen|aufzulösen|geschlossen haben]
    [schließt|schließen sie|löst|lösen sie|macht] (now) [mein|meinen] (ganzes|altes) [konto|account|profil|kundenkonto|mitgliedskonto|benutzerkonto] (now) (auf|dicht|zu)
    (bitte) [account|kundenkonto|benutzerkonto|nutzerkonto|profil|mitgliedskonto|patientenakte|kundenakte|kundenprofil] (bitte|now) (bei euch|bei ihnen) (endgültig|komplett|ganz|vollständig|restlos|unwiderruflich|dauerhaft) [löschen|entfernen|vernichten|tilgen|auflösen|schließen|dichtmachen|gelöscht|killen|canceln]
    [löscht|löschen sie|lösch|entfernt|entfernen sie|vernichtet|vernichten sie|killt] (now) (das|den|die|mein|meinen) [account|kundenkonto|benutzerkonto|nutzerkonto|profil|mitgliedskonto|patientenakte|kundenakte|kundenprofil]
    [meine|unsere] [fotos|bilder|daten|angaben|unterlagen|videos] … bei [euch|ihnen] (komplett|bitte|alle|vollständig) [löschen|entfernen|vernichten|gelöscht|löscht|entfernt]
    [meine|unsere] [fotos|bilder|videos] [und] (meine) [nummer|adresse|handynummer|daten|mail] bei [euch|ihnen] (komplett|bitte|alle|vollständig|komplett bitte) [löschen|entfernen|vernichten|löscht|entfernt]
    [kopie|scan|foto|kopien] [von|vom|meines|des] (meinem|meines|dem) [ausweis|ausweises|personalausweis|personalausweises|pass|passes|reisepass|führerschein|führerscheins] (bitte) (nicht|nicht mehr|nicht länger) [aufbewahren|speichern|behalten|aufheben|löschen|vernichten|vernichtet|löscht]
    [löscht|löschen sie|lösch|vernichtet|vernichten sie|entfernt] (bitte|auch|now) (alle) [seine|ihre|deren|unsere] (ganzen|alten|alle) [daten|akte|unterlagen|fotos|bilder|angaben]
    mein [konto|account|profil] [samt|mit] (allen|meinen) daten … [weg|löschen|gelöscht]
    [bitte|also] (meine|die) [akte|kundenakte|mitgliedsakte|unterlagen] [vernichten|schreddern]
    meine [fotos|bilder|daten|adresse] (und) (adresse|nummer|fotos) aus [eurem system|ihrem system|eurer datenbank|ihrer datenbank] [rausnehmen|entfernen|nehmen|löschen]
    [wünsche|möchte|will|dulde|erlaube] (ich) [keine|keinerlei] [speicherung|aufbewahrung] (meiner|von|der) [daten|meiner daten|meinen daten|personenbezogenen daten|meiner angaben] (mehr)
    [bitte um|beantrage|verlange|fordere|wünsche|ersuche um|erbitte] (ich|hiermit|die) (hiermit|die) löschung (aller|all|sämtlicher|der|meiner|von) (meiner|mich betreffenden) (personenbezogener|personenbezogenen|gespeicherten|persönlichen) [daten|personendaten|kundendaten]
    ? [will|möchte|mag] (ich) (bei euch|bei ihnen) (in|aus) (eurem|ihrem|eurer|ihrer) (system|kartei|datenbank) nicht (mehr|länger) (bei euch|bei ihnen) [gespeichert sein|gespeichert werden|auftauchen|erfasst sein|geführt werden|registriert sein|hinterlegt sein]
    ? [alle|meine|sämtliche] [daten|infos|informationen|angaben] (zu|über|von|bei) (mir|mich|euch|ihnen) (bitte|now) [weg|raus|verschwinden lassen|wegmachen|rauslöschen|rausnehmen|schreddern]
    ? (macht|machen|löscht) [mein|meinen|mein ganzes] [konto|kundenkonto|account|profil|benutzerkonto|nutzerkonto] (sie) (bitte) (now) [platt|weg|dicht|zu|schließen|schliessen|auflösen|aufgelöst|kündigen|entfernen|deaktivieren und löschen]
    [konto|kundenkonto|account|profil|benutzerkonto] (bitte|now) [schließen|schliessen|auflösen|kündigen|schließt|auflöst] und (alle|meine|alle meine) [daten|alles] (bitte) [löschen|löscht|entfernen]
    ? [meine|unsere] [nummer|handynummer|telefonnummer|mailadresse|adresse|rufnummer] (bitte) (bei|aus|in) [euch|ihnen|eurem system|ihrem system|euren daten|ihren daten|eurer kartei|ihrer kartei] (bitte|now) [rausnehmen|rauslöschen|herausnehmen|rausstreichen|löschen|entfernen]
    [habt|haben|hast|wurden|sind] (ihr|sie|du) [meine|unsere|mein] [daten|konto|account|profil|kundendaten|infos] (now|schon|endlich|denn|jetzt) (now) [gelöscht|entfernt|vernichtet]
    [dass|das] [ihr|sie] [alles|alle daten|alle infos|alle angaben] (was|die) (ihr|sie) (über|von|zu) [mich|mir] (habt|haben|gespeichert) (löscht|löschen|entfernt|entfernen|vernichtet)
    alles (now) was [ihr|sie|du] (now) [über|von|zu] [mich|mir|meiner person] (now) [habt|haben|hast|wisst|wissen|gespeichert|gespeichert habt|gespeichert haben|gesammelt habt|gesammelt haben|speichert|speichern] … [weg|gelöscht|entfernt|vernichtet|verschwinden|raus|löschen|vernichten|entfernen]
    [löscht|löschen sie|lösch|vernichtet|vernichten sie|entfernt|entfernen sie] (now) (now) alles (now) was [ihr|sie|du] (now) [über|von|zu] [mich|mir|meiner person]
    [meine|all meine|alle meine|meine ganzen|meine persönlichen] [data|daten|angaben] (now) [müssen|sollen|sollten|gehören|haben|sind] (now) (raus|weg|sofort) aus [euren|ihren|eurem|ihrem|den|eurer|ihrer|dem] [akten|systemen|system|list|unterlagen|büchern|archiv|archiven]
    [delete] (sie) (bitte) (umgehend|sofort) (all) (my) [meine|meiner|meinen|all meine|alle meine|unsere|mein|sämtliche|personenbezogenen|persönlichen|alle] (my) [data|konto|account|kundenkonto|profil]
    ^ (now) [delete] (sie) (bitte) (die) [daten|konto|account|kundenkonto] (now) $
    [meine|meiner|meinen|all meine|alle meine|unsere|mein|sämtliche|personenbezogenen|persönlichen|alle] (my) [data|konto|account|kundenkonto|profil] (bitte) (sofort|komplett|vollständig|umgehend|endgültig|alle|unwiderruflich) [delete]
    ^ (now) (die) [daten|konto|account|kundenkonto] (bitte) (sofort|komplett|vollständig|umgehend|endgültig|alle|unwiderruflich) [delete] (now) $
    [delete] (sie) (bitte) alles (was) (you) [about] [hold]
    alles [über mich|von mir] (bitte) [delete]
    alles (bitte) [löschen|vernichten|entfernen|tilgen] was (you) [about]
    ^ (bitte) alles löschen $
    [delete] (sie) (bitte) alle (my) [data] (about)
    [löschung|vernichtung|recht auf löschung|recht auf vergessenwerden|recht auf vergessen] (all) (my) [data|konto|kontos]
    [artikel|art] 17 (dsgvo)
    konto und (alle) (my) [data]
    [vergesst|vergessen] (sie) mich $
    [löschung|vernichtung|entfernung] (meines|meiner|des|aller|sämtlicher|von) (det) (det) [kontos|kundenkontos|accounts|profils|daten|datensatzes|angaben]
    [meine|all meine|unsere|alle meine] [daten|angaben|infos|kundendaten] (now) (sollen|müssen) (now) (komplett|restlos|vollständig) [verschwinden|weg|vernichtet|gelöscht|verschwunden|entfernt|getilgt]
    [meine|all meine|alle meine|sämtliche|unsere] [daten|angaben|infos|informationen|kundendaten|kontaktdaten|unterlagen] (now) (sind|müssen|sollen|gehören) (now) [aus|von] [ihrem|eurem|eurer|ihrer|ihren|euren|der|dem|allen] (system|datenbank|unterlagen|systemen|datenbanken|servern|kartei|akten) (zu) (werden) [tilgen|löschen|entfernen|gelöscht|entfernt|vernichten|getilgt|verschwinden|raus|streichen|gestrichen]
    [delete|vernichtet|schreddert|schreddern|schmeißt|werft|entsorgt|entsorgen|tuts] (sie) (now) [alle|sämtliche|meine|jegliche] (meine) (now) [unterlagen|daten|akten|aufzeichnungen|informationen|infos|angaben|einträge|sachen] (über mich|zu mir|von mir|zu meiner person) (weg)
    (dass) [nichts|nix|keine daten|keine infos|rein gar nichts] (mehr) [von mir|über mich] (now) (bei) (euch|ihnen) [gespeichert bleibt|gespeichert ist|bleibt|übrig bleibt|gespeichert wird|zurückbleibt|stehen bleibt|drin bleibt|verbleibt|aufbewahrt wird]
    (dass) [nichts|nix|keine daten|keine infos|rein gar nichts] (mehr) (now) bei [euch|ihnen] [gespeichert bleibt|gespeichert ist|bleibt|übrig bleibt|gespeichert wird|zurückbleibt]
    keine [spur|spuren|daten|informationen] (soll|sollen|darf|dürfen) (now) von mir (now) (bei euch|bei ihnen) [übrig|bleiben|bleibt|übrig bleiben|übrigbleiben|zurückbleiben|gespeichert bleiben]
    [radiert|löscht|streicht|tilgt|wischt] (sie) [mich|uns] (now) (aus|von) (det) (datenbank|system|kartei|gedächtnis) [mit allem drum und dran|mit allem was|samt allen daten|samt aller daten|mit allen daten|inklusive aller daten|und alle meine daten|und alle daten]
    [delete] (sie) (now) alles (now) (nicht nur|auch) (die|meine) … [konto|verlauf|daten|account|profil|historie]
    alles (now) (was) [von mir|über mich] (now) [raus|weg|löschen|gelöscht|tilgen|vernichten|entfernen] (aus|von) (dem|eurem|ihrem|der) (computer|system|datenbank|rechner|server)
    [konto|kundenkonto|account|profil|nutzerkonto|kundenprofil] (now) [samt|mit|inklusive|inkl|und|sowie] (allen|alle|meinen|meine|den|aller) (meinen|meine|gespeicherten|persönlichen) [data] (now) [verschwindet|verschwinden|weg|gelöscht|löschen|entfernt|entfernen|vernichtet|lösche]
    [will|möchte|verlange|bitte] … dass [mein|meine] (now) [konto|kundenkonto|account|profil|data] … [verschwindet|verschwinden|gelöscht wird|gelöscht werden|vernichtet werden]
    (raus|weg) [weg|raus|fort] mit (all|allen) [meinen|unseren|all meinen|allen meinen] (gespeicherten|persönlichen) [daten|angaben|infos|informationen|personendaten|kundendaten]
    [radiert|löscht|löschen|tilgt|entfernt|entfernen|radieren|tilgen|löschen sie|vernichtet] (sie) [mich|uns] (now) (komplett|vollständig) (aus) [aus all euren systemen|aus allen systemen|aus euren systemen|aus ihren systemen|aus sämtlichen systemen|aus all ihren systemen|aus euren datenbanken|aus ihren datenbanken|aus allen datenbanken]
  `,
  rectify: `
    (können sie|könnt ihr|kannst du|bitte) (bitte) meine [e-mail-adresse|e-mail|mailadresse|emailadresse|e mail adresse] [ändern|korrigieren|anpassen|berichtigen]
    die daten die [sie|ihr] (über|von) (mich|mir) [habt|haben|gespeichert habt|gespeichert haben] (sind) [falsch|sind falsch|sind nicht richtig|stimmen nicht|sind veraltet]
    ? ich heiße … mit [tt|dt|th|ck|doppel|ie|y|ph|einem t|einem n|zwei t|zwei n]
    ? [geheiratet|verheiratet] (und) (mein) [neuer name|neuer nachname|heiße jetzt|jetzt heiße ich]
    ? [ich habe eine neue|hab eine neue] [mail|mailadresse|nummer|adresse|e mail|handynummer]
    [own_ways] ist [neu|jetzt neu|jetzt anders|jetzt eine andere|eine andere|anders]
    [verbessert|verbessern|ändert|ändern|aktualisiert|korrigiert] (sie) (bitte) [own_ways|meine daten|meinen namen] (bitte)
    [ihr habt|sie haben] (bei mir) (noch) (immer noch) (die|den) (alte|alten|falsche) [steuerklasse|adresse|nummer|kontonummer|bankverbindung|nachnamen] … [drin|drinnen|stehen]
    [kontonummer|iban|bankverbindung|adresse|anschrift|handynummer|telefonnummer] [stimmt nimmer|stimmt nicht mehr|nicht mehr aktuell|nimmer aktuell|passt nicht mehr|ist überholt] (now) (ich bin jetzt|ich habe jetzt|bin jetzt|ich bin|wir sind) (bei|in) (einer) (anderen|neuen) (bank|sparkasse|wohnung|stadt)
    [ich heiße|wir heißen|mein name ist|mein name schreibt sich|ich schreibe mich] … mit [ai|ei|ay|ey|d|dt|tt|t|k|c|ck|z|tz|ss|ß|ie|y|i|f|ph|v|w|h|doppel s|zwei n|einem n|zwei l|einem l|zwei f|einem f] nicht
    [bin|heiße|heisse] (ich) (jetzt|nun|nunmehr|seit) (now) [frau|herr] … [statt|nicht mehr|anstatt] … [umschreiben|ändern|anpassen|korrigieren|berichtigen|frau|herr]
    [neue nummer|neue handynummer|ne neue nummer|neue nr|neues handy] … (die|das) [andere|alte|andere nummer] (now) [gibts nicht mehr|gibt es nicht mehr|gilt nicht mehr|geht nicht mehr|ist weg|ist tot|stimmt nicht mehr]
    [meine neue nr|meine neue nummer|neue nummer|neue nr|neue handynummer|mein neues handy|neue rufnummer|meine neue mail|neue adresse] (ist|lautet|now) … (die|das) [alte|alten|bisherige|altes] (bitte|nummer|now) [rausnehmen|löschen|streichen|weg|raus|entfernen|stimmt nicht|ersetzen|vergessen|gilt nicht]
    [ich heiße|ich heisse|mein name ist|mein nachname ist|mein vorname ist|schreibe mich|man schreibt mich] … nicht … [jedes mal falsch|immer falsch|immer wieder falsch|steht falsch|ist falsch|wird falsch|bitte korrigieren|bitte ändern|bitte berichtigen|korrigieren sie|korrigiert das|ändert das|ändern sie|bitte richtig]
    [in meiner akte|in meinen unterlagen|in den unterlagen|in der akte|in meiner patientenakte|in ihren unterlagen|in euren unterlagen|in der kartei|in meiner kartei|in ihrem system|im system|bei ihnen] (steht|stehe|bin) … [allergie|nussallergie|allergisch|unverträglichkeit|verheiratet|ledig|geschieden|diabetiker|raucher|geboren] … [aber|sondern|stimmt nicht|ist falsch|in wirklichkeit|tatsächlich|es ist|nicht]
    [neues handy|neue nummer|neue handynummer|neue mobilnummer|neues natel|neue tel|neue telefonnummer|neue rufnummer|neue nr|mein neues handy] & [nehmt das in|nehmen sie das in|nehmt die in|tragt das|tragen sie das|tragt sie|tragen sie sie|tragt die|speichert die|speichern sie die|schreibt das|schreiben sie das|statt der alten|anstatt der alten|anstelle der alten|bitte vermerken|bitte notieren|bitte hinterlegen]
    [frisch verheiratet|gerade geheiratet|hab geheiratet|habe geheiratet|neu verheiratet|frisch geschieden|geheiratet|verheiratet] … [macht aus|machen sie aus|ändert|ändern sie|aus frau|von frau|bitte ändern|umschreiben]
    (der|den|meinen|mein|die) [vertrag|mitgliedschaft|abo|rechnung|rechnungen|kundenkonto|akte|konto] [soll|sollte|muss|bitte] … (auf) [meinen neuen namen|meinen ehenamen|meinen namen|neuen namen|mädchennamen] (now) (laufen|umschreiben|geändert)
    [schreibt|schreiben sie|stellt|stellen sie|ändert|ändern sie] (bitte|now) (den|meinen|die|das) [vertrag|mitgliedschaft|abo|rechnung|akte|konto] (bitte) auf (meinen|den) (neuen) namen
    ? [anrede|titel|familienstand|vorname|vornamen|nachname|nachnamen|telefonnummer|mailadresse|postleitzahl|hausnummer|geburtsdatum|geschlecht|krankenkasse|kontonummer] (bitte|now) [in|auf|zu|von] … [ändern|umändern|umstellen|korrigieren|abändern|ändert|anpassen]
    ? es (heißt|muss) [heißt|muss heißen|muss] … nicht … in (meiner|der|unserer) [adresse|anschrift|mailadresse|akte|namen]
    ? [straße|straßenname|straßennamen|name|nachname|vorname|ort] (ist|wird) (now|bei euch|bei ihnen) (immer) [falsch geschrieben|falsch|verkehrt geschrieben|falsch buchstabiert] (es|richtig|das) [es heißt|richtig ist|das heißt|ist|heißt|muss heißen]
    ? [nachname|vorname|name|geburtsdatum|adresse|mailadresse|geburtstag|anschrift|handynummer|klasse] [meiner tochter|meines sohnes|von meinem sohn|von meiner tochter|meines kindes|meiner frau|meines mannes|unserer tochter|unseres sohnes|vom kind|meiner mutter|von meiner frau|von meinem mann] (ist|stimmt|hat|lautet) (jetzt|leider|bei euch|bei ihnen|sich) [anders|falsch|nicht|geändert|verkehrt|nicht richtig|richtig|neu]
    ? [gibts nimmer|gibt es nimmer|gibts nicht mehr|gibt es nicht mehr|geht nimmer|geht nicht mehr] (bitte) [nehmts|nehmt|nehmen sie|tragt|schreibt|notiert|neue ist|die neue ist|jetzt ist]
    ? (ihr|sie) [habt|haben] (ihr|sie) (now) noch [meine|unsere|meinen] [alte|alten|frühere|ehemalige|falsche] [arbeitsnummer|dienstnummer|nummer|adresse|mailadresse|mail|anschrift|bankverbindung|kontonummer|iban|handynummer|festnetznummer|krankenkasse|versicherung|nachnamen|namen|postleitzahl|klasse]
    [krankenkasse|krankenversicherung|versicherung|aok|tk|barmer|dak|bkk|ikk|ögk|kasse|beruf|arbeitgeber|familienstand|konfession|religion|hausarzt|notfallkontakt|kontaktperson|klasse|schule] … bitte (now) [vermerken|eintragen|notieren|ändern|anpassen|aktualisieren|umschreiben|umstellen|austauschen|hinterlegen]
    bitte (now) unter [beruf|familienstand|name|adresse|telefon|notfallkontakt|krankenkasse|mail|email|konfession|arbeitgeber|hausarzt|geburtsdatum] … [eintragen|vermerken|schreiben|notieren|ändern|ergänzen|hinterlegen]
    ? (wir|ich) (heiße|heißen|heisse|heissen) (wir|ich) [heiße|heißen|heisse|heissen] (jetzt|nun|now|wieder) … [umschreiben|ändern|anpassen|umtragen|aktualisieren|korrigieren|umstellen]
    ? [wir heißen|ich heiße|wir heissen|ich heisse|ich heiß] (jetzt|nun|wieder) [seit|nach] (der|meiner|unserer) [hochzeit|heirat|trauung|scheidung|trennung|namensänderung|adoption]
    [bin|ich bin] (aber|doch|nämlich) [eine frau|kein herr|ein mann|keine frau|kein mann|männlich|weiblich] … [=herr|=frau|herrn|anrede] … (bitte) (ändern|korrigieren|anpassen)
    ? [mit|unter] (einmal) [falschem|falschen|altem|alten|verkehrtem] [nachnamen|namen|vornamen|geburtsdatum|adresse|nummer] … [richten|ändern|korrigieren|ausbessern|bereinigen|zusammenlegen|berichtigen]
    ? ihr [schreibt|habt] [immer|ständig|jedes mal|dauernd|noch] … (und nicht|statt|nicht|obwohl) (mein|meine) [hausnummer|name|vorname|nachname|straße|plz]
    ? (bei) (euch|ihnen) [steht|steh|stehe|bin|werde] (ich) (now) [noch|immer noch|nach wie vor] (now) (mit|unter) [mein|meinem|dem|mit|unter] (alten) [mädchenname|mädchennamen|geburtsname|geburtsnamen|alter name|alten namen|altem namen|früherer name|früheren namen|lediger name|ledigen namen]
    [mädchenname|mädchennamen|geburtsname|geburtsnamen|ledigen namen|alten nachnamen|alter nachname] … [heiße|heisse|heiß|heiße jetzt|heiße seit|lautet]
    ? (ihr|sie) [habt|haben|schreibt|schreiben] (ihr|sie) [meinen|unseren|den|mein] (nach|vor) [namen|nachnamen|vornamen|familiennamen|straßennamen] (now) [mit|ohne|falsch|verkehrt] … [geschrieben|gehört|richtig|korrekt|schreibt|ist aber]
    ? [umgezogen|verzogen|weggezogen] … [doorno]
    [umgezogen|verzogen] (now) [nach|in die|in den|in das|ins|zur|an den|an die] … (bitte) [ändern|notieren|anpassen|vermerken|eintragen|aktualisieren|umschreiben|ändert|berücksichtigen|übernehmen]
    ? [wohne|wohnen|wohn] (ich|wir) (now) [jetzt|nun|inzwischen|mittlerweile|ab sofort|neuerdings|seit] … [doorno]
    ? (wir|ich) [wohne|wohnen] (now) [jetzt|nun|inzwischen|mittlerweile|ab sofort] … [umschreiben|ändern|anpassen|vermerken|notieren|eintragen|aktualisieren|umtragen|übernehmen]
    ? [steht|stehe|steh|werde|bin] (ich|da|dort|bei euch|bei ihnen) (now) (noch|immer noch) (als|mit) [=herr|=frau] … [bin|ich bin] (aber|doch|ein|eine|keine|kein) (aber|ein|eine) [=frau|=mann|=herr|=dame]
    ? [=herr|=frau] … [ich bin aber eine|bin aber eine|bin eine|ich bin aber ein|bin aber ein|bin doch eine|bin doch ein] [=frau|=mann|=dame]
    [name|nachname|vorname|familienname|straße|nachnamen|vornamen] (wird|schreibt sich) (now) [schreibt sich|wird|buchstabiert] … (geschrieben|buchstabiert) [nicht|und nicht|statt]
    [heißt|heiße|heisse] … mit [zwei|einem|doppel|nur einem] [t|n|l|m|s|f|r|p|k|h|a|e|o|c|d|b|g]
    ? [schreibt|schreibe] (sich|mich) … mit [zwei|einem|doppel|nur einem|c|k|ck|tz|z|y|ie|ei|ai|ey|th|ph|dt|v|f|w|ß|ss|h]
    ? [hausnummer|hausnr|plz|postleitzahl|geburtsjahr|kontonummer|geburtsdatum|geburtstag] (ist) … [nicht|statt|und nicht] [doorno]
    ? [titel|doktortitel|zweitname|zweiter vorname|adelstitel|namenszusatz] fehlt (bei|in|im|auf|mir)
    ? (titel|doktortitel|vorname|nachname|hausnummer|umlaut) [fehlt] [in der anschrift|in der adresse|in meinem namen|bei euch|bei ihnen|im system|in meiner akte|in meinem profil|in der anrede]
    ? (ist|geht) (jetzt|nun|inzwischen) in der … nicht mehr in der … bitte (bei euch|bei ihnen|im system) [ändern|anpassen|umtragen|umschreiben|aktualisieren]
    ? (in|auf) [euren|ihren|der|eurer|ihrer|meiner|meinem|im] (unterlagen|akte|system|kartei|rechnung|profil|computer) [steht|stehe|steh] … [richtig ist|richtig wäre|muss heißen|müsste heißen|sollte heißen|es muss|ist aber|ich bin aber|heiße aber|gehört aber|richtig heißt]
    ? [bei euch|bei ihnen|in eurem system|in ihrem system|in euren unterlagen|in ihren unterlagen|in meiner akte] [steht|bin|stehe|steh|heiße|heiße ich] … [richtig ist|richtig wäre|muss aber|müsste aber|sollte aber|ist aber|bin aber|heiße aber|heiß aber|gehört aber|korrekt ist|korrekt wäre|das stimmt nicht|stimmt nicht|ist falsch]
    ? (vor|bei|in) [meinem namen|unserem namen|meiner anrede|der anrede] fehlt
    ? [in meiner akte|in meinem profil|im profil|im kundenprofil|in der kartei|in meinem konto] steht (now) (noch) [als|unter|mein|meine|die falsche|der falsche|die nummer|die adresse|der name|noch die|noch der]
    ? [im kundenprofil|in meinem profil|in der kundenkartei] steht … [als wohnort|als name|als adresse|als anschrift|als geburtstag]
    ? [geburtsjahr|geburtsdatum|hausnummer|postleitzahl|plz] … statt
    ? auf dem [rezept|ausweis|formular|bescheid|impfpass|vertrag] (bin|steht) (ich|da) … [bin aber|ich bin aber|richtig ist|stimmt nicht]
    ? familienstand (steht|ist) … [auf|als|noch] (auf|als|noch) [ledig|verheiratet|geschieden|verwitwet]
    ? in [meiner|meinem|unserer] [adresse|anschrift|namen|mailadresse] steht … [richtig ist|richtig wäre|muss heißen|ist aber|falsch]
    ? ^ [meine|unsere] neue [mailadresse|mail|email|anschrift|adresse|postanschrift] [ist|lautet]
    ? [name|nummer|adresse|mail] [vom|des|meines|von meinem] [notfallkontakt|notfallkontakts|notfallkontaktes|ansprechpartner|ansprechpartners|kindes] … [geändert|ändern|aktualisiert|aktualisieren]
    ? [richtig ist|richtig wäre|korrekt ist|korrekt wäre] … (und) nicht … (in|bei) [ihrem system|eurem system|euch|ihnen|der kartei]
    ? [sie führen|ihr führt|führen sie|führt ihr] [mich|uns] (now) (noch|immer noch) [unter|als|mit]
    ? seit der [trauung|heirat|hochzeit|scheidung] [heiße|heiß|heisse] ich
    ? [hausnr|plz|postleitzahl|geburtsjahr|kontonummer|vorname|nachname|geburtsdatum|geburtstag] (is|ist|lautet) … und [nicht|net|nich|ned]
    ? [geburtsjahr|geburtsdatum|geburtstag] … [ihr habt|sie haben|bei euch steht|bei ihnen steht]
    ? [mein|meine|unser] [titel|doktortitel|zweiter vorname|zweiter name|hausnummer|umlaut] fehlt
    ? [steht] (das) bei [euch|ihnen] (im system|da) [noch nicht|noch falsch|falsch|anders|noch anders|verkehrt]
    ? [anschrift|adresse] [aufnehmen|ergänzen|hinzufügen|dazuschreiben]
    ? [name|nachname|vorname|familienname|straße] (wird) [mit|ohne|hinten mit|am ende mit] … geschrieben
    ? [wohne|wohnen|wohn] (ich|wir) [jetzt|nun|inzwischen|mittlerweile] (in|im|am|an) … bitte [umschreiben|umtragen|ändern|anpassen|übernehmen|vermerken|notieren|aktualisieren]
    ? [wohne|wohnen|wohn] (ich|wir) [jetzt|nun|inzwischen|mittlerweile] [in|im|am|an] (der|dem) … bitte [umschreiben|umtragen|ändern|anpassen|übernehmen|vermerken|notieren|aktualisieren]
    ? [bei|in] (der|meiner|meinem|dem|unserer|seiner|ihrer) [mailadresse|mail|email|e mail|handynummer|telefonnummer|namen|nachnamen|vornamen|iban] fehlt
    ? [in der akte|in der kartei|in seiner akte|in ihrer akte|in meiner akte|in eurem system|in ihrem system|im system|im impfpass|in den unterlagen|in euren unterlagen|in ihren unterlagen] [ändern|korrigieren|anpassen|berichtigen|umschreiben|ändert|korrigiert]
    ? [ihr habt|sie haben|habt ihr|haben sie] [mich|ihn|uns|meinen sohn|meine tochter|mein kind] (now) als … [drin|drinstehen|vermerkt|notiert|drinnen|gelistet|stehen]
    ? (meine|unsere) [iban|bankverbindung|kontonummer|mailadresse] ist (jetzt|now) neu
    ? so [soll|muss|sollte] (es|das|er|sie) (now) (auch) bei [euch|ihnen] (auch) [stehen|drinstehen|eingetragen|geführt]
    ? das mit der [festnetznummer|telefonnummer|handynummer|adresse|mailadresse|anschrift|mail] ist [alt|falsch|veraltet|überholt|nicht mehr aktuell]
    ? steht (da|noch|leider) [verkehrt|falsch] (da|noch) [in|im|auf|bei] (dem|der|seinem|ihrem|euch|ihnen|meinem|meiner) [impfpass|akte|kartei|karte|ausweis|system|formular|unterlagen|kundenkarte|mitgliedskarte|euch|ihnen]
    ? [notfallkontakt|krankenkasse|arbeitgeber|krankenversicherung] (hat|ist) (sich) [gewechselt|geändert]
    ? nicht [=herr|=frau] $
    ? [mein|der|richtiger|ihr|sein] [geburtstag|geburtsdatum] [ist|is] (der|am) … [nicht|nich|net] (der|am)
    ? ^ (mein) [geburtstag|geburtsdatum] [ist|is] (der|am) … und [nicht|nich|net] (der|am)
    [heiße|heiß|heisse|heiss] (ich|wir) … [könnt ihr das|können sie das|könnt ihrs|bitte] … [ändern|anpassen|umschreiben|umtragen]
    ? [mailadresse|mail|email|adresse|nummer|handynummer] die [ihr habt|sie haben] [gibts nimmer|gibt es nicht mehr|gibts nicht mehr|gibts nich mehr|stimmt nimmer]
    [bei euch|bei ihnen|in der akte|in der kartei] [steht|heißt] (sie|er|da) [immer noch|noch immer|fälschlich|falsch]
    hab (ne|eine|jetzt) … [neue handynr|neue handynummer|neue nummer|neue nr] … (die|bitte|mal) [tragt|tragen sie]
    ? ich bin [=frau|herr] … nicht [=herr|frau] $
    [in meinen unterlagen|in meiner akte|in meiner kartei] [anpassen|ändern|aktualisieren|berichtigen|korrigieren]
    [schreibt|schreiben sie|ihr schreibt|sie schreiben] [meinen namen|meinen nachnamen|meinen vornamen|unseren namen|mein name|meine straße|meine adresse] (immer|ständig|leider|jedes mal|stets|noch) (wieder) [falsch|mit|ohne|verkehrt]
    [handynummer|telefonnummer|nummer|adresse|anschrift|name|nachname|mail|mailadresse|email|emailadresse|bankverbindung|kontonummer|familienname|daten] (hat|haben) [hat sich geändert|haben sich geändert|ist neu|sind neu|hat gewechselt|hat sich verändert] (bitte|könnt|können) … [anpassen|ändern|aktualisieren|ändert|aktualisiert|passt an|anpasst|umtragen|eintragen|hinterlegen|übernehmen|korrigieren|vermerken]
    [in|bei|auf] (meinem|eurem|ihrem|der|meiner|euch|ihnen) (kundenkonto|profil|konto|account|kartei|akte|karte|system|daten|unterlagen|ihnen|euch) [steht|ist|habt ihr|haben sie|steht da|hinterlegt] (now) (now|immer) (noch) (hinterlegt) [die alte|der alte|meine alte|mein alter|eine alte|die falsche|der falsche|das falsche|ein falscher|ein falsches|eine falsche|meinen alten|mein altes] [field|handynummer|telefonnummer|nummer|wohnadresse|geburtsjahr|mailadresse|hausnummer|strasse|bankverbindung]
    ? [ihr|sie] [habt|haben] [mich|uns] (now) als … [gespeichert|eingetragen|registriert|erfasst|geführt|angelegt] (ich|und|aber|dabei) (ich) [bin|heiße|bin aber|heisse]
    [neue|neuer|neuen|geänderte] [telefonnummer|handynummer|adresse|anschrift|nummer|mailadresse|email|nachname|nachnamen|bankverbindung|name|namen] (bitte|now) (in|bei) (der|meiner|meinem|euch|ihnen|eurem|ihrem) (kartei|akte|profil|konto|system|kundenkonto) [hinterlegen|eintragen|speichern|übernehmen|aufnehmen|notieren|vermerken|einpflegen]
    ? [wohne|wohnen|lebe|heiße|heisse|wohn] (ich|wir) (now) nicht mehr … [aktualisieren|aktualisiert|anpassen|ändern|ändert|korrigieren|korrigiert|umschreiben|austragen]
    ? ^ (ich) [heiße|heisse|schreibe mich|schreib mich] … mit … [nicht mit|und nicht mit|statt mit]
    [meine|unsere] (neue|alte) [adresse|anschrift|nummer|handynummer|telefonnummer|mailadresse|email|bankverbindung|daten] (hat|ist|haben|sind) … (im|in|bei) [profil|kundenkonto|kartei|akte|system|eurer kartei|ihrer kartei|eurem system|ihrem system|euch|ihnen] [anpassen|ändern|aktualisieren|korrigieren|eintragen|hinterlegen]
    [fix] (sie) (bitte) (my) [meine|meinen|meiner|mein|unsere|unseren] (my) [data|field]
    [mein|meine|meinen|unsere] [field|data] (bitte) (ist|sind) (bei) (ihnen|euch) (falsch) (zu) [fix]
    [mein|meine|meinen|meiner|unsere] [field|data] … [wrong]
    [wrong] [field|data] [von|über|in|bei|gespeichert|hinterlegt] (mir|mich|ihrem|ihrer|euch|eurer|ihnen) (system|datenbank|daten)
    ^ (bitte) [falsche|falscher|falschen|falsches] [field] (bitte|gespeichert|korrigieren|ändern) $
    [haben|habt] (you) (meinen|meine|mein|den|die) [field] [wrong] (geschrieben|gespeichert)
    [haben|habt] (you) [meinen|meine|mein|den|die] [falsch|falsche|falschen|veraltet|alten|alte] (geschrieben|gespeichert) [field]
    [artikel|art] 16 (dsgvo)
    [adresse|name|nachname|vorname|anschrift|geburtsdatum|telefonnummer] [stimmt|ist|bitte|falsch|veraltet] (so) (nicht) (mehr|falsch|veraltet) (bitte) (in|im) … [korrigieren|berichtigen|ändern|anpassen|aktualisieren]
    (ich) heiße … nicht … [berichtigen|korrigieren|ändern|anpassen|richtigstellen|korrigiert|ändert]
    (ich|wir) [heiße|heisse|heißen] (now|seit) (jetzt|mittlerweile|inzwischen|nun) … [nicht mehr|und nicht]
    [mein|meine|der|die] [field] [ist|lautet|heißt] (now) … [nicht|und nicht|statt] … [ändern|ändert|korrigieren|korrigiert|berichtigen|anpassen|korrektur]
    [schreibt|schreibe|schreiben] (man|ich|sich|sie) (meinen namen|mich|meinen nachnamen) [mit|ohne|falsch|anders]
    [ändern|ändert|korrigieren|korrigiert|berichtigen|aktualisieren|anpassen] (sie) (bitte|das) (das) (bitte) (in|bei) (ihren|euren|eurem|ihrem|der) [unterlagen|system|datenbank|akten|daten|kartei]
    (ich) (bin|sind) umgezogen … [adresse|anschrift|ändern|aktualisieren]
    [falsches|falscher|falsche|falschen] (field) [geburtsdatum|geburtsjahr|vorname|nachname|anschrift|anrede|postleitzahl|hausnummer]
    [in|bei] (eurem|ihrem|euren|ihren|euch|ihnen|eurer) (system|daten|unterlagen|datenbank) (now) (steh|stehe|bin|steht) [steh|stehe|steht|bin] (ich) (now) (noch) [als|mit|unter] … [bin aber|bin|sondern|heiße|ist aber|richtig|stimmt nicht|falsch]
    [ihr|sie] [nennt|nennen|schreibt|schreiben|redet|sprecht|sprechen|führt|führen] (mich) (now) [mich|an] (now) (immer|ständig|noch) … [ich heiße|heiße|bin aber|ich bin|richtig ist|heiß|stimmt nicht|falsch]
    ? (ich) [heiß|heiße|heisse|hoaß] nicht … [sondern]
    [schreibt|schreiben] (you) (mich|meinen namen|unseren namen) (now) [immer|dauernd|ständig|jedes mal|falsch] (falsch|verkehrt)
    (meine|unsere) [email|mail|e mail|email adresse|e mail adresse|mailadresse|adresse|anschrift|handynummer|telefonnummer|postleitzahl|bankverbindung] (ist|stimmt) (now) [nicht mehr aktuell|nicht aktuell|nicht mehr gültig|veraltet|nicht mehr richtig]
    [wohne|wohnen|lebe|heiße|heisse|wohn] (ich|wir) (now) (jetzt|nun|seit|inzwischen|mittlerweile) (in|im|am|an) … [ändert|ändern|korrigiert|korrigieren|aktualisiert|aktualisieren|berichtigen|anpassen|passt das an|ändert das|bitte ändern|umtragen]
    ich [wohne|heiße|heisse|wohn] (jetzt|nun|seit|inzwischen|mittlerweile) … bitte [ändert|ändern|korrigiert|korrigieren|aktualisiert|aktualisieren|berichtigen|anpassen] (sie) (das) (bei euch|bei ihnen)
    (bitte) [ändert|korrigiert|aktualisiert|ändern|korrigieren|aktualisieren|berichtigt] (sie) [das|dies|es] (bitte) (now) (bei|in) [bei euch|bei ihnen|in euren daten|in ihren daten|in eurem system|in ihrem system|in der kartei] (bitte)
    (bitte|danke) [berichtigen|korrigieren|richtigstellen] (bitte|danke) $
  `,
  port: `
    [schicken|schickt|senden|sendet|übertragen|übertragt|übermitteln|geben] (sie) (bitte) meine [data] an [ein anderes unternehmen|einen anderen anbieter|eine andere firma|meinen neuen anbieter|die konkurrenz]
    [schickt|gebt|gib|schick|will|kann|exportiert|exportieren] (sie|mir|ich) [own_docs] (bitte) [als export|als datei|als csv|in excel|zum mitnehmen|für meinen neuen arzt|für meinen neuen zahnarzt|für die neue praxis] (haben)
    [blutdrucktagebuch|tagebuch|messwerte|trainingsdaten|verlauf|daten] … soll (direkt) in (die|das) (app|system) (vom|von|der|des) (neuen) [kardiologen|arzt|hausarzt|praxis|trainer]
    [gebt|geben sie|schickt|schicken sie|übergebt|übermittelt] [denen|dem neuen|der neuen|dem anderen|den neuen] (now) alles was [ihr|sie] (now) [von|über|zu] [mir|mich] [habt|haben]
    [in einer tabelle|als tabelle|in tabellenform|als liste zum rechnen] & [stromwerte|meine stromwerte|verbrauchswerte|zählerwerte|messwerte|meine werte]
    [datenübertragbarkeit|recht auf datenübertragbarkeit|datenportabilität|artikel 20 dsgvo|art. 20 dsgvo] (nach|gemäß|laut|now) (der|art) (dsgvo|20) (now) (um|bitte) (zusendung|übermittlung)
    [als datei|als csv|als excel|csv|json|xml|excel-datei|excel-tabelle|gpx|exportieren|exportiert|export] & [meine einkäufe|meine trainings|trainingseinheiten|trainingsdaten|meine läufe|meine messwerte|meine werte|meinen verbrauch|verbrauchswerte|meine bestellungen|meine verbräuche|meine blutwerte|zählerstände|meine laufdaten|meine buchungen|meine workouts|meine punkte|meine käufe]
    [leitet|leiten|schickt|schicken|gebt|geben|sendet|senden|übermittelt|übermitteln|übergebt|reicht|faxt|mailt] (sie) (bitte) [meine|unsere|mein|meinen] (my) [befunde|akte|patientenakte|unterlagen|röntgenbilder|daten|blutwerte|laborwerte|krankengeschichte|werte|krankenakte|impfdaten|kundendaten|vertragsdaten|zeugnisse] (bitte|direkt|now) [zu|an|zur|zum|weiter an|rüber zu] [frau|frau dr|dr|herrn|herrn dr|doktor|die praxis|der praxis|den arzt|die ärztin|die klinik|die neue|den neuen|meinen|meine|unseren|unsere|das neue]
    [wir wechseln|ich wechsle|ich wechsel|wechsle|wechseln] (jetzt|nun) (die|den|das|zu|zur|zum) (praxis|kita|schule|versicherung|bank|studio|anbieter|arzt|zahnarzt|verein|hausarzt|kasse|krankenkasse|werkstatt|kanzlei|steuerberater) (bitte) … (bitte) [unsere|meine|die] [unterlagen|akte|daten|befunde|röntgenbilder|patientenakte] (bitte|now) [weiter|weitergeben|weiterleiten|weiterschicken|rüberschicken|übergeben|mitgeben|übermitteln|übertragen|mitnehmen|weiterreichen]
    [gebt|geben|leitet|leiten|reicht|schickt] (sie) (bitte) [unsere|meine] [unterlagen|akte|daten|befunde|röntgenbilder|patientenakte|angaben] (bitte|now) [weiter|dorthin|rüber]
    [meine|unsere|alle meine|all meine] (my) [bestellungen|rechnungen|käufe|termine|buchungen|trainings|befunde|werte|daten|fotos|verträge|zahlungen|punkte|kontakte|nachrichten|bestellhistorie|kontoauszüge] (now) (als|in|im) [excel|csv|pdf|excel datei|csv datei|pdf datei|excel tabelle|exceltabelle|excel format|csv format|json|datei|tabelle|zip|zip datei] [schicken|bekommen|haben|herunterladen|runterladen|exportieren|senden|kriegen|geben|bereitstellen]
    [überweist|übergebt|übermittelt|übertragt|leitet|schickt|gebt|reicht|übermitteln sie|übergeben sie|leiten sie|schicken sie|geben sie|übertragen sie] (now) [meine|meinen|unsere|mein] (my) (ganze|komplette|gesamten|kompletten) [akte|patientenakte|krankenakte|daten|unterlagen|befunde|röntgenbilder|kundendaten|vertragsdaten|werte|angaben|datensatz|historie] (now) (direkt) [an|zu|zur|zum|rüber] (die|den|das|meinen|meine|mein|unseren|unsere) (now) [neue|neuen|neuer|neues|neue praxis|andere|anderen|anderes|nachfolger|arzt|ärztin|hausarzt|hausärztin|zahnarzt|facharzt|klinik|bank|versicherung|anbieter|studio|schule|kita]
    [schickt|schicken sie|sendet|senden sie|übermittelt|übermitteln sie] (bitte) [meine|unsere] [befunde|röntgenbilder|laborwerte|unterlagen|akte|daten|zeugnisse] (bitte) (als|per|digital) (pdf|datei|mail|csv) an (den|die|meinen|meine|das|unsere|unseren) [neuen|neue|neues|anderen|andere]
    als [excel|csv|excel datei|csv datei] (bekommen|haben|kriegen|erhalten) (denn|weil) (ich|will|möchte|wir) (ich|will|möchte) (die|den|zur|zum|zu) (bank|anbieter|versicherung|studio) [wechseln|wechsle]
    [trainingsdaten|daten|verlauf|kontakte|historie|bestellhistorie] (in|ins|zum|zur) (die|das|den|dem|der) [neue|neuen|andere|anderen] [app|studio|anbieter|verein|bank|system] [mitnehmen|übertragen|umziehen]
    [schickt|schicken sie|sendet|senden sie|übermittelt] meine [daten|akte|unterlagen] (bitte) (digital|elektronisch) an [die neue|meine neue|den neuen|meinen neuen]
    wie [exportier|exportiere|bekomme|krieg] ich (meine) [trainingsdaten|daten] (mit) [fürs neue|für das neue|ins neue|für die neue]
    [wechsle|wechsel|wechseln|wechselt] … [anbieter|arzt|praxis|versicherung|bank|verein|studio|werkstatt|stromanbieter|versorger|zahnarzt] … (bitte) … [meine daten|meine unterlagen|meine akte|alle daten] … [als datei|mit|mitgeben|in einer datei|weitergeben|übertragen|übermitteln]
    [geben sie mir|gebt mir|gib mir|schicken sie mir|schickt mir|senden sie mir|sendet mir] (bitte) [meine daten|alle meine daten|meine kundendaten|meine akte] (bitte) [als datei|als csv|als csv-datei|als excel|in einer datei|als json|in einem maschinenlesbaren format|zum mitnehmen] (mit)
    ? ^ (meine|alle meine) [daten] (bitte) [zum mitnehmen|zum umziehen|zum download|zum herunterladen|als download|als export] (bitte) $
    [meine|meiner|meinen|all meine|alle meine|unsere|mein|sämtliche|personenbezogenen|persönlichen] (my) [data] … [übertragen|exportieren|übermitteln|mitnehmen|umziehen|herunterladen|exportiert|zu übertragen]
    [übertragen|exportieren|übermitteln|übertragt|exportiert] (sie) (bitte) (my) [meine|meiner|meinen|all meine|alle meine|unsere|mein|sämtliche|personenbezogenen|persönlichen] [data]
    [meine|meiner|meinen|all meine|alle meine|unsere|mein|sämtliche|personenbezogenen|persönlichen] [data] … [maschinenlesbaren|maschinenlesbar|csv|json|excel|strukturierten|gängigen|portablen] (format|form)
    [daten|datenkopie] (now) (in) (einem|als) [maschinenlesbaren|maschinenlesbar|maschinenlesbarem|strukturierten|gängigen] (format|form)
    [export|übertragung|mitnahme|datenexport] [meiner|aller|meine|unserer] (my) [data]
    [artikel|art] 20 (dsgvo)
    [schickt|schicken|sendet|senden|gebt|geben|übergebt|übermittelt|leitet] (sie) (now) [meine|all meine|alle meine] (my) [sachen|daten|unterlagen|infos|akte|kundendaten|angaben] (now) (direkt) [an|zu|zum|zur] (die|den|meinen|meine|einen|der|meinem) (neuen|anderen|neue|andere) [konkurrenz|anbieter|versicherung|bank|stromanbieter|stromversorger|arzt|zahnarzt|praxis|studio|provider|dienstleister|firma|mitbewerber|kollegen|unternehmen]
    [alles|daten|infos|verlauf|sachen|historie] (now) (als|in) (einer|eine|einem) [datei|csv|excel|json|export|pdf|tabelle] … [woanders|wechseln|wechsle|mitnehmen|anderen|neuen|umziehen|umziehe|konkurrenz]
    [verlauf|daten|historie|infos|sachen|bestellungen|kontakte] (now) [runterladen|herunterladen|exportieren|downloaden|mitnehmen] … [umziehen|wechseln|wechsel|woanders|anderen|neuen|umzug|konkurrenz]
  `,
  object: `
    (bitte) [hören sie|hört|hör] (bitte|endlich) auf meine [data] zu [verwenden|nutzen|verarbeiten|benutzen|analysieren]
    ? (ihr|sie) [dürft|dürfen] meine [data] nicht (mehr) [verwenden|nutzen|verarbeiten|benutzen]
    [untersucht|analysiert|beobachtet|erforscht] (sie) (bitte) nicht (mehr) meine [gewohnheiten|vorlieben|wege|einkäufe]
    [keine ki|kein ki training|keine künstliche intelligenz] mit [meinen daten|meinen fotos|meinen bildern|meinen texten]
    [ich will|ich möchte|ich verlange|bitte] (eine) [menschliche entscheidung|entscheidung durch einen menschen|prüfung durch einen menschen]
    (das) [soll|muss] (bitte) (ein) [mensch] [prüfen|anschauen|ansehen|bearbeiten|bewerten] (und) (keine|kein)
    [wertet|nutzt|verwendet|analysiert|benutzt|werten|nutzen|verwenden|analysieren] (sie) [own_docs] nicht (mehr) [für|zu] (eine|eure|die|ihre) [purposes] (aus)
    [own_docs] [dürfen|darf|sollen] nicht (mehr) für (eure|die|eine) [purposes] (genutzt|verwendet|benutzt)
    [soll|muss|will|möchte] (dass|bitte) (ein|einen) [mensch] (darüber|über) (meinen) [entscheiden|entscheidet] (und) (kein|nicht ein) (computer|algorithmus|roboter)
    [will|möchte] nicht dass (ihr|sie|man) mich [bewertet|bewerten|einstuft|einstufen|einschätzt|benotet]
    [dürfen|dürft|sollen|sollt|möchte nicht dass|will nicht dass] (sie|ihr) (aus|anhand|von) … [keine|nicht] (rück) [rückschlüsse|schlüsse|schlussfolgerungen|prognosen|vorhersagen|schluss] (auf|über)
    [will nicht|möchte nicht|wünsche nicht|will ich nicht] dass (euer|ihr|ein) [computer|rechner|system|algorithmus|programm|roboter] (now) [ausrechnet|berechnet|bewertet|einstuft|einschätzt|entscheidet|vorhersagt]
    (dass) (euer|ihr|ein) [computer|rechner|system|algorithmus|programm] (now) [ausrechnet|berechnet|bewertet|einstuft|einschätzt|entscheidet] (was|wie viel|ob|wieviel) (ich) (mir)
    (dass|wenn) (euer|ihr|ein|der) [computer|rechner|system|programm|algorithmus|software|ki] (now) [ausrechnet|entscheidet|berechnet|bewertet|einstuft|bestimmt|schätzt] (now) … [leisten kann|kann|mich|bekomme|ich]
    [fragebögen|fragebogen|angaben|ergebnisse|daten|testergebnisse|noten] (meines|meiner|von) (kindes|tochter|sohnes|meinem) … nicht (now) (für|in) (die|eure|ihre|eine|der) [studie|forschung|statistik|auswertung|untersuchung|studien] (now) (verwenden|nutzen|verwendet|einbeziehen|aufnehmen)
    [will|möchte|wünsche|wollen|mag] (ich|wir) (now) keine (now) [auf mich zugeschnittene|personalisierte|maßgeschneiderte|auf mich abgestimmte|gezielte|zielgerichtete|individuelle|auf mich ausgerichtete|personalisierten] (now) [werbung|anzeigen|reklame|angebote]
    [schluss mit|hört auf mit|aufhören mit|stoppt] (dem|das|mit) (dem) [ausspionieren|auswerten|analysieren|tracken|tracking|durchleuchten|mitverfolgen|ausforschen] (meiner|von|meines) (meinen) [einkäufe|einkäufen|käufe|daten|besuche|verhaltens|kaufverhaltens]
    (ich) [mache|mach] (ich) (bei|now) [keiner|nicht bei der|nicht bei] (now) [auswertung|studie|analyse|statistik|erhebung|datenauswertung|forschung] (meiner|mit|von) (daten|now) (mit)
    [lasst|lassen sie|lass|nehmt|nehmen sie|haltet|halten sie] (bitte) [mich|uns|meine daten|mein kind|meine tochter|meinen sohn] (bitte) (aus|von|bei) (eurer|ihrer|euren|ihren|der|den|diesen|eurem) [forschung|statistik|statistiken|studie|studien|auswertung|auswertungen|analyse|analysen|umfragen|marktforschung|erhebung|datenanalyse] (now) (raus|heraus|weg|fern|außen vor|nicht)
    [kein|keine|keinerlei] [ki-training|ki training|training von ki|profil|profiling|scoring|algorithmus|auswertung|analyse|personalisierte werbung|maßgeschneiderte werbung|statistik|forschung] (now) (mit|aus|über|anhand|auf basis) (meinen|meiner|mich|von) (daten|einkäufen|besuchen|angaben|mir|käufe)
    [meine daten|meine besuche|meine einkäufe|meine käufe|meine angaben|meine werte] (haben|gehören|sind|sollen|dürfen|kommen) (now) (in|für|nicht|nichts) (in|für) (eurer|ihrer|euren|ihren|die|der|eure|ihre|keine) [statistik|statistiken|forschung|studie|studien|auswertung|analyse|analysen|ki|algorithmen] (now) (verloren|nicht|da|vor|verwendet)
    [trainiert|trainieren sie|füttert|füttern sie] (bitte) (eure|ihre|now) (ki|künstliche) (intelligenz|now) [nicht|keine ki|keine] … (mit) [meinen daten|meinen texten|meinen bildern|meinen angaben|meinen einkäufen]
    [keine|keinerlei] (weiteren) [personalisierten|personalisierte|individuellen|maßgeschneiderten|zugeschnittenen] (empfehlungen|angebote|vorschläge|anzeigen|werbung|inhalte) (bitte|mehr)
    [will|möchte|mag] nicht dass (ihr|sie) (now) aus [meinen|meinem] [käufen|einkäufen|verhalten|bestellungen|daten|klicks]
    [keine|keinerlei] (weiteren) (vorschläge|empfehlungen|rückschlüsse|schlüsse) [aufgrund|auf basis|anhand|aus] (von) [meiner|meinen|meinem] [käufe|käufen|einkäufe|einkäufen|bestellungen|daten|verhalten|verhaltens]
    [keine|keinerlei|kein] [marktforschung|statistik|statistiken|auswertung|auswertungen|analyse|analysen|profilbildung|profile|profil|scoring|tracking|profiling] [mit|aus|von|über|anhand|auf basis] (meinen|meiner|meine|mir|mich|unseren|unserer) (daten|angaben|einkäufen|käufe|bestellungen|person|werten|infos)
    [lasst|lassen|haltet|halten|nehmt] (sie) (bitte) [meine|unsere|mich|mein] (my) (daten|angaben|einkäufe|zahlen|werte|namen) [aus|von|bei|in] (euren|ihren|der|eurer|ihrer|den|irgendwelchen) [statistiken|statistik|auswertungen|auswertung|analysen|analyse|marktforschung|algorithmen|profiling|umfragen|ki modellen] (raus|heraus|fern|weg)
    [meine|unsere] (my) [daten|angaben|einkäufe|käufe|infos|werte|bestellungen|patientendaten|kundendaten] … [nicht|keinesfalls|niemals] (mehr|länger|weiter) (now) [für|zu|in|zum|zur] (det|irgendwelche) [statistik|statistiken|statistischen|analysen|analyse|marktforschung|marktforschungszwecken|forschungszwecke|werbezwecke|werbezwecken|profiling|profile|profilbildung|auswertungen|auswertung|umfragen|ki training|personalisierte|personalisierten|algorithmen|scoring|score]
    [für|zu|zum|zur] (det|eure|ihre|irgendwelche) [statistik|statistiken|statistische zwecke|statistischen zwecken|analysen|analyse|marktforschung|marktforschungszwecken|marktforschungszwecke|werbezwecke|werbezwecken|profiling|profilbildung|auswertungen|personalisierte werbung|personalisierten werbung|scoring|ki training] (now) [dürft|dürfen|sollt|sollen|bitte|möchte|will|werden] (ihr|sie|ich) (now) [meine|unsere|mein|meinen] (my) [daten|angaben|einkäufe|käufe|infos|werte|bestellungen|namen|nummer|patientendaten|kundendaten] (now) nicht (mehr|länger|weiter) [nutzen|verwenden|benutzen|verarbeiten|auswerten|gebrauchen|verwendet|genutzt|benutzt|hernehmen]
    gegen (die|eine|diese) [automatische|automatisierte|maschinelle] [bewertung|entscheidung|einstufung|auswertung|analyse|prüfung] … [leg|lege|erhebe] (ich) [einspruch|widerspruch|ich einspruch|ich widerspruch]
    gegen die [automatische|automatisierte] [bewertung|entscheidung|einstufung] … [einspruch|widerspruch]
    ? [bin|wir sind] (ich) (strikt|absolut|now) [dagegen|nicht damit einverstanden|nicht einverstanden|nicht einverstanden damit] (dass|das|wie|was) … [ihr|sie] … [daten|verhalten|einkäufe|einkäufen|käufe|bestellungen|profil|angaben|infos|kaufverhalten] (ein) (profil|zu|von) (mir) (auswertet|auswerten|analysiert|analysieren|verarbeitet|verarbeiten|macht|machen|erstellt|erstellen|benutzt|nutzt|verwendet)
    ? [nicht einverstanden|dagegen] (dass|das|wie|was|wenn) (ihr|sie) (aus|mit|meine|was|mein) (meinen|meine) [daten|verhalten|einkäufen|einkäufe|käufe|bestellungen|angaben|infos|kaufverhalten]
    ? ^ [ich will nicht|ich möchte nicht|will nicht] (dass) [ihr|sie] … [ein profil|profile|mich analysiert|mich auswertet|meine daten analysiert|meine daten auswertet]
    (ich) [widerspreche|widerspruch|lege] (hiermit|gegen|der|dem|die|jeder|jeglicher|ich|widerspruch) (gegen|die|der) (die|meiner|my) [use]
    [widerspreche|widerspruch|lege widerspruch] … [use|data]
    [kein|keine|nicht|stoppt|stoppen] (das|mehr|my|mich) (my|meine) [profiling|profilbildung|tracking|tracken|analysieren|auswerten|auswertung|profil|werbeprofil] (werden)
    [will|möchte|darf|dürfen|wünsche] … nicht (mehr) [ausgewertet|analysiert|getrackt] (werden)
    [mich|my] [data] (now) nicht (mehr) [analysieren|analysiert|auswerten|ausgewertet|tracken|getrackt]
    [want] (ich|wir) (now) nicht dass (you|my) … (data) [use] (werden)
    [want] (ich|wir) (now) nicht dass [ihr|sie|man] (now) (mich|das|alles) [auswertet|analysiert|trackt|verfolgt|auswerten|analysieren|tracken|überwacht|beobachtet]
    [want] (ich|wir) (now) [kein|keine] (dass) (my|det) (weitere) [profiling|profilbildung|auswertung|analyse|tracking|datenverarbeitung|datennutzung|werbeprofile|verarbeitung|nutzung|verwendung]
    [want] (ich|wir) (now) nicht … [data|profil|verhalten] … [use] (werden)
    [nutzen|nutzt|verwenden|verwendet|verarbeiten|verarbeitet] (you) (bitte) (my) (my) [data] (bitte) [nicht|nicht mehr]
    [artikel|art] 21 (dsgvo)
    [nicht|keine] (dass|das) (sie|ihr) (aus|mit|von|anhand) (meinen|meine|meiner) (det) … [kundenprofil|profil|profile|werbeprofil|nutzerprofil]
    [hört|hören|hör|hörts] (sie|ihr) (now) auf (now) [mein|meine|meinen|unser] … [zu analysieren|zu tracken|zu verfolgen|auszuwerten|zu überwachen|zu beobachten|zu profilen|zu durchleuchten|zu scannen|auszuspionieren|zu speichern und auszuwerten]
    [my|meine] [data] (now) (auch) [nicht|nie|niemals] (mehr) (zu|für|zur) [marktforschung|werbung|werbezwecke|werbezwecken|forschung|statistik|statistiken|marketing|marketingzwecke|ki training|profile|analysen|auswertungen|trainingszwecke] (now) [nutzen|verwenden|benutzen|verarbeiten|gebrauchen|genutzt|verwendet|verarbeitet|benutzt]
    [want] (ich) (now) nicht (now) (mehr|länger) [durchleuchtet|analysiert|getrackt|verfolgt|ausspioniert|überwacht|profiliert|ausgewertet|kategorisiert|bewertet|gescort|eingestuft|vermessen|beobachtet] (werden)
    [baut|erstellt|legt|bastelt|macht|führt|erstellen|legen|bauen] (sie|ihr) (now) [kein|keine|bloß kein|ja kein] (det) [profil|profile|persönlichkeitsprofil|kundenprofil|dossier|bewegungsprofil|werbeprofil] (von|über|aus) (mir|mich|meinen)
  `,
  restrict: `
    ^ [recht auf|mein recht auf] einschränkung $
    setzt die nutzung meiner daten aus
    [alles|daten] (bitte) [aufheben|behalten|aufbewahren|speichern] aber (bitte) nichts [nutzen|verwenden|damit machen]
    nichts löschen (ich) [brauche es|brauch das|brauche das|brauche die daten|ist beweis|für den anwalt|fürs gericht]
    [löscht|löschen|lösch] (sie) (own_docs) nicht (aber) [nutzt|verwendet|benutzt|nutzen|verwenden|benutzen|verarbeitet] (sie) (sie) (auch|vorläufig) nicht
    [löscht|löschen|lösch] (sie) [own_docs] (noch) nicht (aber) [nutzt|verwendet|benutzt|nutzen|verwenden|benutzen|verarbeitet] (sie) (sie) (auch|vorläufig) nicht
    [löscht|löschen] (sie) nichts (aber) [nutzt|verwendet|benutzt|nutzen|verwenden|benutzen] (sie) (sie) (auch|vorläufig) (nichts|nicht)
    [friert|frieren|sperrt|sperren|legt|legen] (sie) (now) [alles|alle daten|alle infos] (ein|auf eis|now) (auf eis) was [ihr|sie] (now) (von|über) mir [habt|haben|gespeichert]
    [friert|frieren|sperrt|sperren] (sie) (now) alles (ein) was [ihr von mir habt|sie von mir haben|ihr über mich habt|sie über mich haben]
    [unterlagen|akte|daten|akten|befunde|fotos|dokumente|aufnahmen|video] (noch) (now) bis … [ruhen lassen|nicht anrühren|nicht anfassen|nur aufbewahren|unberührt lassen]
    [akte|daten|unterlagen|meine akte|meine daten|meine unterlagen|alles] (now) [liegen lassen|ruhen lassen|so lassen|liegenlassen|liegen] (und|now) [nichts damit machen|nicht anfassen|nichts damit anstellen|nicht verwenden|nicht nutzen] (bis|solange)
    [löscht|löschen sie|lösch|werft|vernichtet] (das|es|die|sie|now) (bitte|noch|now) nicht (now) (weg) … (brauch|brauche|benötige) … [fürs gericht|für die versicherung|vor gericht|für den anwalt|für die krankenkasse|für die klage|für die steuer|für den prozess|für das gericht|für meine beschwerde|als beweis] (aber|nur|now) … [keiner|niemand|nicht|keinesfalls]
    [löscht|löschen sie|bitte|now] (bitte) (noch) [nichts|nix|nicht|nichts löschen|nicht löschen|nix löschen] (now) … [brauche|brauch|benötige] … (aber|nur) [niemand darf|keiner darf|darf niemand|darf keiner|nicht verwenden|nicht benutzen|nicht anrühren|nicht anfassen|nicht nutzen]
    [die verarbeitung|verarbeitung|die nutzung|die bearbeitung meiner daten|die verwendung] (meiner daten|now) [soll|muss|sollte|ist|hat] (now) (zu) [ruhen|pausieren|ausgesetzt werden|eingestellt werden|gestoppt werden|auszusetzen|eingeschränkt werden|aussetzen] (now) [bis|solange]
    bis (über|zur) (meine|die|der|meiner) [beschwerde|forderung|rechnung|richtigkeit|einspruch|klage|klärung] … [meine daten|die verarbeitung|meine akte] … [ruhen|nicht verwenden|nur speichern|nicht nutzen|aussetzen|sperren|einfrieren|nicht anrühren]
    [keine|keinerlei] (weitere) [verarbeitung|nutzung|verwendung] (meiner|der|von) (meiner|meinen) [daten|angaben|daten mehr|unterlagen] (bis|solange|während|vorerst|bis auf weiteres)
    [solange|bis|während] … (bitte) [keine|keinerlei] (weitere) [verarbeitung|nutzung|verwendung] (meiner|der|von) (meiner|meinen) [daten|angaben|unterlagen]
    [nicht|nichts] [löschen|vernichten|entfernen] (now) (sondern|aber|sondern nur|nur) (bitte) [nur sperren|sperren|einfrieren|nur einfrieren|stilllegen|auf eis legen|einschränken|gesperrt lassen]
    [bestreite|bezweifle] (ich) (die) [richtigkeit|korrektheit|rechtmäßigkeit] … [sperren|sperrt|einschränken|einfrieren|nicht nutzen|nicht verwenden|aussetzen|ruhen]
    [behalten|aufbewahren|speichern|aufheben|behaltet|hebt] … [daten|akte|unterlagen|angaben|fotos] … [nicht|nirgends|nichts] (weiter|mehr) [an bis|verwenden|nutzen|anfassen|anrühren|benutzen|verarbeiten|an solange]
    [behalten sie|behaltet|bewahren sie|bewahrt] (die|meine) (my) [daten|akte|unterlagen|angaben|fotos] (aber|auf aber) [rühren sie|rührt|fassen sie|fasst|nutzen sie|nutzt|verwenden sie|verwendet|benutzen sie|benutzt|verarbeiten sie|verarbeitet] (sie) nicht (an)
    [behalten|behaltet|aufbewahren|speichern|speichert|hebt|aufheben|bewahrt] (sie) [die|meine|unsere|alle] (my) [daten|akte|unterlagen|angaben|infos|fotos|kundendaten] (now) (auf) (aber) [rührt|rühren|fasst|fassen|nutzt|nutzen|verwendet|verwenden|benutzt|benutzen|verarbeitet|verarbeiten|macht|machen] (sie) (sie|damit|nichts) (now) [nicht|nichts|damit]
    [verarbeiten|verarbeitet|nutzen|nutzt|verwenden|verwendet] (sie|ihr) [meine daten|meine angaben|meine informationen] (vorerst|bitte|erst) (mal) nicht (weiter|mehr|länger) … [bis|solange|ehe|bevor]
    [ihr dürft|sie dürfen|könnt ihr|können sie|dürft ihr] [meine daten|die daten|meine angaben] (gern|gerne|ruhig|zwar|weiterhin) [aufheben|speichern|behalten|aufbewahren] aber nicht [nutzen|benutzen|verwenden|verarbeiten|anfassen]
    ? [blockiert|blockieren|blockier|sperrt|sperren] (sie) (bitte|now) (alle) [meine|unsere] (persönlichen|gespeicherten|ganzen) [daten|infos|angaben|kundendaten]
    ? [meine|unsere] (persönlichen|gespeicherten) [daten|infos|angaben|nummer|handynummer|kundendaten] (bitte|now) [vorerst|erstmal|erst mal|vorläufig|momentan|zur zeit|einstweilen|fürs erste|bis auf weiteres|im moment|zunächst] (bitte) nicht (mehr|weiter) [verwenden|nutzen|benutzen|verarbeiten|anrühren|anfassen|bearbeiten|gebrauchen]
    [sperren|sperrt|einfrieren|einschränken|einschränkung|beschränken|sperrung|blockieren|friert|frieren|schränken|beschränkung] (sie) (bitte) (die|der) (verarbeitung|nutzung) (my) [meine|meiner|meinen|all meine|alle meine|unsere|mein|sämtliche|personenbezogenen|persönlichen] [data]
    [sperren|sperrt|einfrieren|einschränken|einschränkung|beschränken|sperrung] (sie) (bitte) (die|der) [verarbeitung|nutzung] (my) (my) [data]
    [meine|meiner|meinen|all meine|alle meine|unsere|mein|sämtliche|personenbezogenen|persönlichen] [data] (bitte) (vorübergehend|vorerst|zu|erst einmal|bis auf weiteres) [sperren|einfrieren|gesperrt|zu sperren|blockieren|einschränken]
    daten (bitte) [vorübergehend|vorerst|erst einmal|bis auf weiteres] [sperren|einfrieren|gesperrt|zu sperren|blockieren|einschränken]
    [verarbeitung|nutzung] (my) (my) (data) (bitte) (zu) [einschränken|beschränken|aussetzen|einzuschränken|beschränkt|eingeschränkt]
    [einschränkung|beschränkung] der [verarbeitung|nutzung|datenverarbeitung]
    [artikel|art] 18 (dsgvo)
    [einschränkung|sperrung|beschränkung] (der) [verarbeitung|nutzung|verwendung] (meiner|der|von|aller) (personenbezogenen|persönlichen) (daten)
    (ich) (verlange|fordere|beantrage|bitte um|will|möchte) (die|eine) [einschränkung|sperrung|beschränkung] (der) [verarbeitung|nutzung|verwendung]
    daten … nicht (weiter|mehr) [verarbeitet|verwendet|genutzt|verarbeiten|nutzen|verwenden] … [aufbewahrt|gespeichert|aufbewahren|speichern|aufheben]
    meine daten (now) (nur|bis|vorerst|zunächst) … [nicht weiter verarbeitet|nicht verarbeitet|nicht mehr verarbeitet|nicht genutzt|nicht verwendet|nur gespeichert|nur noch gespeichert|eingefroren|gesperrt]
    daten (now) nicht (weiter|mehr) [verarbeitet|verwendet|genutzt|verarbeiten|nutzen|verwenden] (werden) (nur|sondern|aber) (noch) [gespeichert|aufbewahrt|speichern|aufbewahren]
    ? (meine|die) daten (now) (nicht) [nicht löschen|behalten|nur aufbewahren|bloß aufheben] … (aber|und) (auch) [nicht nutzen|nicht verwenden|nicht benutzen|nicht verarbeiten|nicht anfassen]
    (daten) nur [speichern|aufbewahren|aufheben|lagern|verwahren] (now) (aber) nicht [verwenden|nutzen|verarbeiten|benutzen|anfassen|anrühren|gebrauchen]
    [fasst|rührt|fassen|rühren] (sie) [meine|unsere] (my) [data] (now) nicht (mehr|weiter) [an] (bis|solange|während)
    [dürfen|dürft] (you) [meine|unsere] (my) [data] (now) nicht (weiter|mehr|länger) [nutzen|verwenden|verarbeiten|benutzen|anfassen] (bitte) [sperren|einfrieren|nur speichern|bis|solange]
    [bis|solange|während] … [dürfen|dürft|bitte] (you) [meine|unsere] (my) [data] (now) nicht (weiter|mehr|länger) [nutzen|verwenden|verarbeiten|benutzen|anfassen]
  `,
  do_not_sell: `
    (bitte) [geben|gebt|gib] (sie) (bitte) meine (persönlichen|personenbezogenen|privaten) [data] [nicht weiter|nicht an dritte|niemals weiter|nicht an andere|an niemanden] (an dritte) (weiter)
    (bitte) [hören sie|hört|hör] (bitte|endlich) auf meine (persönlichen|personenbezogenen) [data|informationen] zu [verkaufen|teilen|weiterzugeben|verteilen]
    [teilt|gebt|reicht|verratet] (bitte) nichts (mit|an) (euren|eure|die) [partnern|partner|dritte|andere|sponsoren]
    [meine adresse|meine nummer|mein name] geht (sonst) [niemanden was an|niemanden etwas an|keinen was an]
    (dass) [own_ways|meine daten] [rumgereicht wird|rumgereicht werden|herumgereicht wird|herumgereicht werden|die runde macht|weitergereicht wird|weitergereicht werden]
    [verkauft|verkaufen|gebt|geben|teilt|teilen|vermietet|vermieten|reicht] (sie) [own_docs|own_ways] [nicht|niemals|nie] (weiter) (an|mit) [to_others]
    [verkauft|verkaufen|teilt|vermietet|vermieten] (sie) [own_docs|own_ways] [nicht|niemals|nie]
    [gebt|geben|reicht] (sie) [own_docs|own_ways] [nicht|niemals|nie] weiter
    [untersage|verbiete|widerspreche|keine|untersagen|gegen] (die|der|jede|jegliche|eine) [vermietung|weitergabe|verkauf|weiterverkauf|weiterleitung|überlassung|vermietungen] (meiner|meines|unserer|von|meinen) [anschrift|adresse|daten|nummer|telefonnummer|handynummer|mailadresse|akte]
    was ich (euch|ihnen|hier) (now) [erzähle|sage|anvertraue|berichte|schreibe|angebe] (now) [geht|bleibt|geben|gehört|erfährt] (sie|ihr) (now) (die|den|der|das) (krankenkasse|versicherung|arbeitgeber|bank|chef|kasse|amt) [nichts an|unter uns|nicht weiter|nicht an|nicht zu|nicht in]
    [gebt|geben sie|gib] (bloß|now) [nichts weiter|nichts davon weiter|nix weiter|nichts an die|nichts an den] (krankenkasse|versicherung|arbeitgeber|bank|kasse)
    [einer|der] [übermittlung|weitergabe|weiterleitung|überlassung|freigabe|veräußerung] (meiner daten|von daten) (an|innerhalb) … [stimme|stimmen|willige] (ich|wir) nicht [zu|ein]
    [einer|der] [übermittlung|weitergabe|weiterleitung|überlassung|freigabe] (meiner daten|von daten) an … (des konzerns) [stimme ich nicht zu|stimmen wir nicht zu|widerspreche ich|widersprechen wir|verweigere ich|lehne ich ab]
    an andere (unternehmen|firmen) (des konzerns) [stimme ich nicht zu|stimmen wir nicht zu|widerspreche ich]
    [meine] [angaben|daten|kontaktdaten|adresse|nummer|infos|befunde] [bleiben|bleibt] (now) [bei ihnen|bei euch|im haus|intern|unter uns|in der praxis|im verein] (und) [gehen nicht|geht nicht|nicht|werden nicht|und nicht|wird nicht]
    [mich|meine daten|meine adresse|meine nummer|meinen namen] an [adresshändler|datenhändler|dritte|callcenter|werbefirmen|andere|partner] [verscherbelt|verkauft|weitergegeben|verhökert|vertickt] das [lasst|unterlasst|lassen sie|will ich|möchte ich] (ihr|sie) (now) (künftig|nicht|sein|bleiben)
    keine weitergabe (meiner daten|meiner nummer|meiner adresse) an [dritte|andere|partner|fremde]
    [macht|machen sie|treibt|treiben sie] (now) [kein|keine|keinen] [geschäft|geschäfte|handel|geld] mit [meinen daten|meiner adresse|meiner nummer|meinen angaben]
    [geld|gewinn|profit|geschäfte] mit [meinen daten|meiner adresse|meiner nummer|meinen angaben] das [untersage|verbiete|verbitte] (ich)
    meine [nummer|adresse|mailadresse|rufnummer] & [reicht sie nicht herum|gebt sie nicht weiter|reichen sie sie nicht herum|geben sie sie nicht weiter|reicht sie nicht weiter]
    (meine|die) [meine kontaktdaten|meine daten|meine nummer|meine adresse] (ist|sind|gehen) (now) nicht (für|an) (eure|ihre|irgendwelche) (now) [sponsoren|partner|werbepartner|dritte|dritten|anderen firmen|andere firmen] (bestimmt|gedacht)
    [wehe|untersteht euch|wagt es nicht|wagen sie es nicht] (ihr|sie|now) (now) (verkauft|gebt|verkaufen|geben) (now) [meine daten|meine nummer|meine adresse] (now) (weiter|verkauft|zu)
    [gebt|geben sie|gib|reicht|reichen sie|leitet|leiten sie] (bitte|now) [meine nummer|meine daten|meine handynummer|meinen kontakt|meine adresse|meine kontaktdaten|meinen namen|meine telefonnummer|sie] (bitte|now) (an) [niemanden|niemandem|keinen|keine dritten|keinen anderen|niemand|keinem] (sonst|anderem|anderen|now) (weiter|raus|heraus)
    [meine|unsere] (persönlichen) [daten|nummer|handynummer|angaben|kontaktdaten] (werden|wird|dürfen|darf|sollen|soll) (nie|nicht|niemals|auf keinen fall) [nicht|nie|niemals|auf keinen fall|weder] (mehr) [verkauft|weiterverkauft|weitergegeben|weitergereicht|geteilt|gehandelt|verhökert] (werden)
    [sell] (you) (bitte) (my) (my) [private] (bitte) [no]
    (my) (my) [private] (bitte) (an|det|dritte|niemanden|niemand) (niemanden|dritte|andere) [no] (an) (dritte|andere|niemanden|weiter) [sell]
    [geben|gebt|gib|leiten|leitet] (you) (bitte) (my) [private] (bitte) [no|niemandem|niemals] (an) (dritte|andere|niemanden) (weiter|raus|heraus)
    [no] [verkauf|weitergabe|weiterverkauf] (von) (my) [private]
    [want] [no] (dass) (my) [private] … [sell|verkauft|weitergegeben|geteilt] (werden)
    (my) [private] (sind|ist) nicht zu verkaufen
    [verkauft|verkaufen|teilt|vermietet|verscherbelt|verhökert|tauscht] (sie|ihr) (now) [meine|unsere|mein] (my) [private|data] (now) (auf keinen fall) [bloß nicht|nicht|niemals|an niemanden|nie|ja nicht|bloss nicht|keinesfalls|auf keinen fall]
    ? [wehe|untersteht euch|unterstehen sie sich|wagt es ja nicht|wagt es nicht|hütet euch|gnade euch gott|dass ihr ja nicht|dass ihr mir nicht] & [verkauft|verkaufen|gebt|weiterzugeben|zu verkaufen|weiterverkauft|weitergebt|verscherbelt|verhökert|verkauft ihr|geben sie|weiterverkaufen] & [private]
    [my|meine|unsere] [private|daten] (now) [dürfen|darf|soll|sollen|gehen|geht|kommen|kommt|gehört|gehören] (now) (nicht|nie|niemals|auf keinen fall) [nicht|nie|niemals|auf keinen fall|keinesfalls] (now) [an|zu|in] (irgendwelche|andere|eure|ihre|fremde) [dritte|dritten|andere|partner|fremde|firmen|werbepartner|niemanden|hände|händler|adresshändler]
    [gebt|geben|gib|leitet|reicht|rückt] (you) [meine|unsere|mei] (private) [private|nummer|daten] (now) (ja|bloß|auf) (keinen) [nicht|nie|niemals|ja nicht|bloß nicht|auf keinen fall|keinem|niemandem|niemanden|keinesfalls] (an) (dritte|andere|jemanden|irgendwen) [weiter|raus|heraus|her|preis]
    [my|meine|unsere] [private|daten] (sind|ist) (now) (keine|nicht|kein|euer) [keine handelsware|keine ware|nicht verkäuflich|unverkäuflich|kein handelsgut|keine handelsgüter|nicht zum verkauf|nicht käuflich|kein geschäftsmodell|nicht euer eigentum]
    [behaltet|behalten|behalt] (sie) [meine|unsere] [private|daten] (now) für (euch|sich|dich)
    [want] (ich) (now) nicht (now) dass [meine|unsere] [private|daten] (now) (bei|in|an|zu) (fremden|dritten|anderen|irgendwelchen|fremde|dritte|firmen|händen|leuten) [landen|landet|gehen|geht|weitergegeben|verkauft|kommen|gelangen|weitergereicht|gegeben] (werden|wird)
    [finger|pfoten|hände] weg vom [handel|verkauf|geschäft] mit [meinen|unseren] [private|daten]
    [untersage|verbiete|verbitte|untersagt|widerspreche] (ich|mir|ihnen|euch|hiermit) … [weitergabe|verkauf|weiterverkauf|übermittlung|weiterleitung|handel] (my|von|mit|aller) (my) [private|daten|angaben]
    [dürft|dürfen|sollt|sollen|könnt|können] (ihr|sie) (now) [meine|unsere] [private|daten] (now) [niemandem|niemanden|keinem|an niemanden|nicht an|nicht an dritte|keinem anderen] (now) [geben|weitergeben|verkaufen|überlassen|zeigen|schicken|mitteilen|verraten]
  `,
  wrong_number: `
    [das muss|da muss|das ist wohl|das ist] (wohl) eine verwechslung (sein) $
    [das ist|ist] nicht die richtige [nummer|handynummer|person]
    [vorbesitzer|vorbesitzerin|frühere besitzer] (der|hat) (nummer) [hat eine neue|hat eine andere|der nummer|hat jetzt]
    ? ^ (ich) (aber) [ich hab nie bei euch bestellt|ich habe nie bei euch bestellt|ich habe nie bei ihnen bestellt|ich habe keinen termin bei ihnen|ich hab keinen termin bei euch|ich habe kein kind an eurer schule|ich habe kein kind bei ihnen|ich hab nichts bei euch bestellt] $
    [erst seit kurzem|erst seit einer woche|erst seit letztem monat|erst seit gestern|erst seit ein paar tagen] (diese|die) [nummer|handynummer|sim]
    [nummer|handynummer|sim] [habe ich|hab ich|gehört mir] (erst) (seit|ganz) [erst seit kurzem|erst seit einer woche|erst seit letztem monat|neu bekommen|erst seit gestern|neu]
    [bei mir gibts|bei mir gibt es|hier gibts|hier gibt es|bei uns gibt es|bei uns gibts|hier wohnt] [keinen|keine|kein] [titles|vornamen]
    ? ^ [wer ist|wer sind] (denn|bitte|das) [titles]
    ? ^ [das ist nicht mein name|so heiße ich nicht|so heisse ich nicht|so heiße ich gar nicht]
    ? (die|diese) [nummer|handynummer] hatte (früher|vorher|mal) [früher|vorher|mal] (mal) [mein|meine|jemand] (vater|mutter|bruder|schwester|sohn|tochter|opa|oma|mann|frau|anders)
    [wolltet|wollten] (ihr|sie) (das|die) (wohl|bestimmt|sicher) [wem anders|jemand anderem|jemand anders|wem anderem] [schicken|schreiben|senden]
    [eure|ihre|diese|die] [sms|nachricht|mitteilung] (is|ist) (wohl|now) (hier|bei mir) [falsch angekommen|falsch gelandet|falsch zugestellt|fehlgeleitet]
    ? [mein|unser|meine|unsere] [sohn|tochter|kind|kinder] [geht|ist|gehen] (ja|doch) (gar|überhaupt) nicht [auf|in|an] (diese|dieser|eure|eurer|ihre|ihrer|die|der) [schule|kita|klasse|verein]
    ? wen (wollten|wollen|suchen|sucht|wolltet) (sie|ihr) (denn|da|eigentlich) [suchen sie|sucht ihr|erreichen] $
    ? wen [suchen sie|sucht ihr|wollten sie|wollen sie] (denn|da|eigentlich) (erreichen|sprechen) $
    ? hier heißt (now) [keiner|niemand] (now) so
    [bin|ich bin] [nicht|net|nich|ned] [die|der] [vornamen]
    [der|die] [den|die] [sie suchen|ihr sucht|sie erreichen wollen|ihr erreichen wollt|sie meinen] (hat|ist|gibt es|gibts|wohnt|heißt)
    [hat jemand|jemand hat|hat wer|hat da jemand] (wohl|da|euch|ihnen|einfach) [die falsche nummer|meine nummer|eine falsche nummer|die verkehrte nummer] [angegeben|eingetragen|hinterlegt|aufgeschrieben]
    ? [bin kein|bin keine|ich bin kein|ich bin keine|bin gar kein] [kunde|kundin|patient|patientin|mitglied|mieter|mieterin] (von|bei) [euch|ihnen]
    ? (das) ist [die nummer|die handynummer|das handy|das telefon] (von) [seiner|ihrer|ihrem|seinem] [schwester|bruder|frau|mann|mutter|vater|tochter|sohn|freundin|freund|kollegin|kollegen]
    hier schreibt nicht [vornamen]
    ? ich [heiß|heiße|heisse] (aber|ganz|doch|now) anders
    ? keine ahnung wer das [sein soll|sein sollte]
    ? ^ (ich|wir) [haben|hab|habe] (ja|doch|now) [keine kinder|kein kind|gar keine kinder|gar kein kind|überhaupt keine kinder] $
    ? [mutter|vater|oma|opa|sohn|tochter|mann|frau|schwester|bruder] hat (das|dieses|ihr|sein|die|diese) [handy|telefon|nummer|handynummer] [abgegeben|weitergegeben|abgemeldet|nicht mehr]
    bin [nich|net|ned|nicht] ich (da) [ihr|sie] [meint|meinen|sucht|suchen|verwechselt|verwechseln]
    ? [muss|wird|sollte|kann nur] (now|wohl|bestimmt|sicher) (für|an) [wen anders|jemand anders|jemand anderen|wen anderen|jemand andern] (sein|gehen|gewesen sein|bestimmt sein|gedacht sein)
    ? [sie erreichen hier|ihr erreicht hier|sie haben hier erreicht] [eine|ein|einen|die|den|das|kein|keine|keinen]
    ? (das|es) ist jetzt mein [diensthandy|handy|firmenhandy|telefon|apparat|anschluss]
    ? ^ (der|die|das|diese|dieser) [termin|bestellung|nachricht|rechnung|einladung|erinnerung|mahnung] (ist|war|wäre) (now|wohl) nicht für mich
    [bin|ich] bei [ihnen|euch] (doch|gar|überhaupt|ja) [nicht|kein|keine|nie] [patient|patientin|kunde|kundin|mitglied|mieter|mieterin|schüler|mandant] (gewesen)
    [bin] (ja|doch) [gar nicht|überhaupt nicht|gar kein|gar keine|überhaupt kein|nie] (bei) (euch|ihnen) [patient|patientin|kunde|kundin|mitglied|mieter|mieterin|mandant] (gewesen)
    ? [haben|habt|hast] [sich|euch|dich] (wohl|da|bestimmt|sicher|leider) [vertan|geirrt|vertippt] (ich|wir) [hab|habe|haben] (ja|doch) (gar|doch|überhaupt|ja) [kein|keine|keinen]
    ? [nr|nummer|handynummer] [erst|grad erst|gerade erst|erst vor kurzem|erst kürzlich] (neu) [bekommen|gekriegt|erhalten]
    [sollte|soll] (wohl|bestimmt|sicher) an [wen anders|jemand anders|jemand anderen|wen anderen] (gehen|gerichtet)
    [hat jetzt|hat inzwischen|hat mittlerweile] (ein|eine) [anderes handy|andere nummer] … [das hier|dieses|diese] [benutze ich|benutz ich|gehört jetzt mir|hab ich]
    ? ist ausgezogen keine ahnung wohin
    [sie schreiben|ihr schreibt|du schreibst|sie haben|ihr habt|du hast] (hier|an|da|wohl|leider|gerade|mir|aber) (der|die|den|einer|einen|das) [falschen frau|falschen mann|falschen person|falsche frau|falschen|falsche person|falschen kunden|falschen patienten|falsche nummer erwischt|falschen erwischt]
    ^ (now) [kein|keine] (herr|frau) [vornamen] (hier|bei uns) [hier|bei mir|bei uns|unter dieser nummer] $
    ? ^ (der|die|er|sie|herr|frau|mein mann|meine frau|so jemand) [wohnt|lebt|arbeitet] (schon|leider) (lange|nicht) (hier) [hier nicht|hier nicht mehr|nicht mehr hier|hier schon lange nicht mehr|nicht hier|nicht mehr bei uns] (mehr|weg) $
    ^ (now) (das|dies|hier) ist [die nummer|das handy|die handynummer|das telefon|der anschluss] (von) (jemand) [jemand anderem|jemand anders|jemandem anders|einer anderen person|einem anderen|wem anders] $
    ^ (now) (die|diese|eure|ihre) [nachricht|sms|mitteilung|text|erinnerung] (ist|war|sind) (now|wohl|sicher|bestimmt|leider) (wohl|sicher|bestimmt) [nicht für mich|nicht an mich|für jemand anderen|für jemand anders|an jemand anderen|nicht für mich bestimmt|nicht für mich gedacht|bei mir falsch|falsch bei mir] (gedacht|bestimmt|gerichtet|gewesen) $
    ? ^ (das|die|der) (sms|nachricht) [war|ist|wäre|sollte|geht] (das) (now|wohl|sicher|bestimmt|wahrscheinlich|vermutlich) (wohl|sicher|eher) [für jemand anderen|für jemand anders|für wen anderen|für wen anders|an jemand anderen|an jemand anders|für einen anderen|für eine andere] (gedacht|bestimmt|gehen|sein|gerichtet) $
    ? ^ (bin|war) (doch) (gar|noch) [gar nicht|nie|kein|keine|überhaupt nicht|nicht|gar kein|gar keine] (bei euch|bei ihnen|ihr|euer|ihre|eure) [patient|patientin|kunde|kundin|mitglied|mandant|mandantin|mieter|schüler] (bei euch|bei ihnen|von euch|von ihnen|dort) $
    [habe|hab|haben] (ich|wir) (gar|now) [keinen termin|keine bestellung|nichts bestellt|keinen hund|keine katze|kein kind|kein auto|kein konto|keinen vertrag] (bei|mit) (euch|ihnen) (gebucht|gemacht|vereinbart|bestellt) [sie irren sich|ihr irrt euch|da irren sie sich|falsche person|falsche nummer|ihr habt euch vertan|sie haben sich vertan|das ist ein irrtum|verwechslung]
    ? [bin|ich bin] nicht [der|die|derjenige|diejenige|die person|der mensch] (den|die|wen|nach) (der|dem) (sie|ihr|du) [den sie suchen|die sie suchen|den ihr sucht|die ihr sucht|suchen|sucht|suchst|meinen|meint|erreichen wollen|erreichen wollt]
    [falsche nummer|falsch verbunden|verwählt] (hier|ich|das) (ist|bin|wohnt|gibt es) [kein|keine|nicht|niemand]
    [haben|habt|hast|ist|sie haben|das ist] (sich|euch|dich|you) (wohl|leider|hier|die|eine|in der) (die|der|eine) [falsche|falschen] [nummer|person|empfänger]
    [haben|habt|hast] (sich|euch|dich|you) (sich|euch|dich|you) (wohl|leider|hier) (in der nummer) [verwählt|in der nummer geirrt|im empfänger geirrt]
    (ist|gehört) nicht (mehr) [die|das|meine|seine|ihre] [handy|nummer|telefon|telefonnummer|handynummer] (von|mehr)
    [nummer|handy|handynummer] gehört (nicht mehr|jetzt|nicht|inzwischen) (mir|einem|einer|jemand|anderen|zu|herrn|frau|mehr)
    [ich bin nicht|bin nicht|das bin nicht|bin ich nicht] (der|die|herr|frau|mehr|ich) [richtige|inhaber|inhaberin]
    ^ (now) [das bin nicht ich|das bin ich nicht|ich bin das nicht|der bin ich nicht|die bin ich nicht|ich bin nicht diese person|ich bin nicht die person] $
    [hier|unter dieser nummer] wohnt (now) [keine|keinen|kein|niemand]
    unter dieser nummer (now) [gibt es|gibts|ist] (now) [keine|keinen|kein|niemand]
    hier [gibt es|gibts] (now) [keine|keinen|kein] [herrn|frau|herr|namens]
    hier [gibt es|gibts] (now) [keine|keinen|kein] … [sie sind|ihr seid|du bist|verwählt|falsch|geirrt|vertan]
    ^ (now) hier ist nicht [frau|herr|familie]
    [neue|anderer|neuer] [besitzer|inhaber] (der|dieser) nummer
    nummer nicht mehr (die von|seine|ihre|aktuell)
    nicht mehr [seine|ihre] [nummer|handynummer]
    falsche adressat
    [kenne|kennen|gibt es|gibts|wohnt|arbeitet] (ich|hier|bei uns) (hier) [keine|keinen|kein|niemanden|niemand] … [namens|mit dem namen|mit diesem namen|hier|unter dieser nummer]
    [niemand|keine|keinen] (mit) [diesem namen|dem namen|namens]
    [ich heiße nicht|ich heiß nicht|heiße nicht|heiß nicht|bin nicht|ich bin nicht|bin keine|bin kein|das ist nicht|hier ist nicht|mein name ist nicht] (die|der|frau|herr|mehr) (frau|herr) [vornamen]
    (ich) [kenne|kenn|hier gibts|hier gibt es|hier wohnt|hier ist|gibt hier|wohnt hier|gibts hier] (ich|hier|auch|leider) [keinen|keine|kein] (herrn|frau|herr) [vornamen]
    [vornamen] (wohnt|ist|arbeitet|hat) (hier|schon|leider) [wohnt hier nicht|wohnt nicht mehr|hier nicht|nicht mehr unter dieser nummer|hat eine neue nummer|nicht mehr diese nummer|hat die nummer gewechselt|arbeitet hier nicht]
    ? [seid ihr|sind sie|bist du|ihr seid|sie sind] (now) (hier|da|bei mir|bei uns) (now) [falsch|an der falschen adresse|verkehrt|auf dem falschen dampfer|beim falschen]
    ? [ihr|sie|du] [verwechselt|verwechseln|verwechselst] (mich|uns) (da|wohl|mit) [mich|uns|jemand|jemandem|jemanden|wen]
    [habe|hab|haben] (ich|wir) (die|diese) (handy) [nummer|rufnummer|handynummer] (now) [neu|erst seit|erst|gerade bekommen|übernommen|neu bekommen|von jemand anderem|geerbt]
  `,
  nothing: `
    [schalte|schalt|stell|stelle] (bitte) [die|meine|alle] benachrichtigungen [im spiel|vom spiel|der app|von facebook|von whatsapp|von instagram] [ab|aus]
    [er|sie|anna|mama|papa|oma|opa|mein bruder|meine schwester] (schickt|schreibt|hat) (mir) [schickt mir keine|schreibt mir keine|schickt mir ständig|schickt mir immer|schickt mir dauernd] [texts|fotos|nachrichten|sms]
    [sie|er|wer|mama|papa|anna] hat mir (zehn|viele|drei|zwei|hundert|lauter) [sms|nachrichten|fotos] geschickt
    bei mir kommen (gar) keine [texts] (mehr) [an von dir|von dir an|an von euch]
    [danke|nein|nein danke|zwiebeln|tomaten|oliven|kuchen|handtücher|teller|pilze|mehr] (danke) ich bin satt $
    ^ lösch (bitte) die liste $
    ^ lösche (bitte) die liste $
    ^ (bitte) schalte die erinnerung (für|an) (den|die|das) [zahnarzt|müll|meeting|termin|einkauf|arzt|medikamente|wecker|friseur] (morgen|heute) aus
    [er|sie|mama|papa|das kind|der kleine|die kleine|oma|opa] will nichts mehr [essen|trinken]
    ^ ich finde (die|meine|den|das) … nicht mehr $
    [keine|keinen] [angebote|gutscheine|rabatte] mehr [übrig|da|gültig|frei]
    ^ [gibt es|gibts|habt ihr|haben sie] keine [angebote|gutscheine|rabatte|aktionen|plätze] mehr
    schickt (das|die) paket nicht (mehr) an (die|unsere|meine) alte adresse
    [melden|meldet|melde|nehmen|nehmt|streichen|streicht|löschen|löscht] (sie|ihr|du) [mich|uns] [bloß nicht|ja nicht|bitte nicht|auf keinen fall|auf gar keinen fall|bloss nicht|nur nicht|lieber nicht] (ab|raus|heraus|von|aus)
    kollegin am schalter [sagte|meinte]
    [müsse|müsste|müssen|muss] (ich|man|wir) (das|den|mein) (alte|alten) [konto|vertrag] (erst|vorher|zuerst) [auflösen|kündigen|löschen] (stimmt das)
    [ruft mich nicht mehr an|ruf mich nicht mehr an|rufen sie mich nicht mehr an|ruft nicht mehr an|ruft mich bitte nicht mehr an] (now) (eine) [sms reicht|sms genügt|sms langt|sms ist ok|sms ist besser|lieber sms|schreibt lieber|nur noch sms|schickt lieber sms|sms ist lieber]
    [kein papier|keine papierpost|keine briefe|keine post|keine papierrechnung] (mehr) (now) [nur noch sms|nur sms|lieber sms|sms reicht|sms genügt|sms ja|sms gern|aber sms]
    [auch wenn|selbst wenn|obwohl] ich … (die|eure) … [will ich behalten|möchte ich behalten|will ich weiter|möchte ich weiter|behalte ich]
    [andrer] (war es|now) (der|die|das) [auf stopp gedrückt hat|auf stop gedrückt hat|stopp gedrückt hat|stop gedrückt hat|stopp geschickt hat|stop geschickt hat]
    [genug ist genug|jetzt reicht es|jetzt reichts|es reicht|jetzt reicht s|es reicht jetzt] (now) (mit) (der|die|das|dem|den|unser|unsere|mein|meine) [aufzug|heizung|regen|schnee|lärm|baustelle|fahrstuhl|internet|strom|warmwasser|wasser|bus|zug|müll|tonne|rohrbruch|schimmel|parkplatz|lehrer|trainer|hausmeister|vermieter|baulärm|hitze|kälte|laubbläser|hund|nachbar|nachbarn|paket|lieferung]
    [hört|hör|hören] (sie) (endlich|now) auf (now) [vor|auf|in|hinter|neben] (unserer|unserem|der|dem|meiner|meinem|den) [einfahrt|garage|hof|tor|haus|gehweg|straße|parkplatz|garten|treppenhaus|wiese|haustür] zu [parken|rauchen|lärmen|grillen|spielen|feiern|graben|bohren|hupen]
    [hör auf|hört auf|hör bloß auf|stopp] (now) (ich) (now) [lach|lache|sterbe vor|krieg mich nicht|lach mich|kann nicht mehr vor|werde rot]
    [könnt|dürft|können sie|dürfen sie|sollt|würdet|kannst du] (ihr) [mich|uns] (now) (now) [auf der|auf eurer|im|in der|in eurem|auf dieser] [list] [lassen|behalten|stehen lassen|drin lassen|belassen]
    [andrer] hat (now) (euch|sie) (now) [euch blockiert|sie blockiert|euch geblockt|euch gesperrt|euch gelöscht|euch stummgeschaltet|euch rausgeworfen] (selber schuld|sein problem|ihr problem)
    [braucht mich|müsst mich|brauchen mich|müssen mich|brauchst mich] nicht (mehr) [anrufen|anzurufen] (now) [schreibt|schickt|schreiben sie|schicken sie|eine sms|sms] (now) (mir) (eine) (sms) (reicht|genügt)
    (werft|werfen sie|steckt|stecken sie|legt|packt) (bitte|mir) [keine] [prospekte|flyer|werbezettel|kataloge|zeitungen|werbung|reklame|blättchen] (mehr) (bei mir|mir) [ein|in den briefkasten|in den kasten|vor die tür|durch den türschlitz|in den flur]
    [keine prospekte|keine flyer|keine werbezettel|keine kataloge] mehr (bei mir|bei uns) [ein|in den briefkasten|in den kasten|vor die tür] (now) (sms) (lese ich|reicht|sind ok)
    [lass mich in ruhe|lasst mich in ruhe|hör auf|schluss jetzt|stopp|schreib mir nicht mehr|lass es|hau ab] (now) [galt|war für|ging an|war an|sollte an|war nicht für euch|war nicht an euch|gilt] (euch|meinem|meiner|meinen|den|die|meine|unserem)
    [bitte|bloß|ja] nicht [aus|von] (dem|der|eurem|eurer|ihrem) [list] [nehmen|streichen|löschen|werfen|entfernen|austragen|rausnehmen]
    [von|vom] [abmelden|abbestellen|kündigen|austragen|abmeldung] (war|ist) (now) [war nie die rede|war keine rede|ist keine rede|kann keine rede sein|hab ich nichts gesagt|habe ich nichts gesagt]
    ^ (now) [löscht|lösch|löschen|streicht|streich|streichen|nehmt|nimm|nehmen|tragt|trag|tragen|entfernt|entferne|entfernen|werft|schmeißt|sperrt|blockiert] (sie) [mich|uns|meine nummer|meinen namen|unsere nummer] [nicht|bitte nicht|ja nicht|bloß nicht|auf keinen fall|jetzt nicht|aber nicht|doch nicht|noch nicht|bitte noch nicht] (ab|aus|raus|heraus|runter)
    ^ (now) [löscht|lösch|löschen|streicht|streich|streichen|nehmt|nimm|nehmen|tragt|trag|tragen|entfernt|entferne|entfernen] (sie) [mich|uns|meine nummer|meinen namen|unsere nummer] [nicht|bitte nicht|ja nicht|bloß nicht|auf keinen fall] (vom|von|aus) (der|dieser|eurer|ihrer|dem|eurem) [list] (ab|aus|raus|heraus|runter)
    [lasst|lass|lassen] (sie) [mich|uns|meine nummer] (now) (now) [auf der|auf eurer|auf dieser|im|in der|in eurem|in dem|in eurer|im sms] [list] (now) (stehen|drin|bleiben)
    [braucht|müsst|brauchen sie|müssen sie|brauchst|musst|sollt|sollen sie|brauchen] (mich|uns) (now) nicht (now) (zu) [wegmich|abzumelden|rauszunehmen|auszutragen|rauszuwerfen|herauszunehmen|einzustellen|abzuschalten|abzustellen]
    [wegmich] (now) [ist nicht nötig|nicht nötig|muss nicht sein|ist unnötig|braucht es nicht|will ich nicht|möchte ich nicht|auf keinen fall|kommt nicht in frage] (ich) (behalte|mag|will|lese) (die|eure|ihre) (texts)
    (die) [texts] [sollen|dürfen|sollten|mögen|müssen|darf|soll] (now) [nicht|nie|niemals|auf keinen fall] [wegmich|enden|wegfallen|ausbleiben|verschwinden|verloren gehen|eingestellt werden|abgestellt werden|abgeschaltet werden|gestoppt werden]
    (die) [texts] [sollen|dürfen|sollten|können] (now) [weiterhin|ruhig|gern|gerne|unbedingt] [kommen|weiterlaufen|weiterkommen|bleiben]
    die bitte [niemals|nie|nicht|auf keinen fall|keinesfalls] [wegmich]
    [niemals|nie|keinesfalls|auf keinen fall|bloß nicht|ja nicht|bitte nicht] (now) (mich|uns|die|damit) [wegmich] (bitte)
    die sms [kommen wieder|passen|passt|reichen|reicht|bleiben|sind|ist|helfen|hilft|gefallen|behalte|lese|mag|finde|nehme|waren|war|wieder]
    [von|mit|an] (euren|ihren|deinen|den) [texts] [kann|könnte] ich (now) [nie genug kriegen|nie genug bekommen|nicht genug kriegen|nicht genug bekommen]
    stell* (ihr|sie) (das|die) (doch|now) hoffentlich nicht ein
    [habe|hab|hatte|ich] (ich) (now) [nicht|nie|niemals] (now) [darum gebeten|verlangt|gesagt|gebeten|geschrieben|gewünscht|gefordert|behauptet|gemeint|gewollt] (dass) (ihr|sie|du|ich|man|mich) (mich|now) (now) [wegmich|aufhört|aufhörst|stoppt|abmeldet|löscht|löschst|gelöscht zu werden|abgemeldet zu werden|zu löschen|abzumelden|gelöscht werden will|abgemeldet werden will|aufzuhören|entfernt zu werden|gestrichen zu werden|rausnehmt|rausgenommen werden will|aufhören sollt|aufhören sollen|aufhören solltet]
    [will|möchte|wollte|werde|wollen|möchten|mag|wollt] (ich|wir|ihn|es) (mich|uns|euch|sie|die sms|den newsletter|die infos) (now) [nicht|gar nicht|doch nicht|überhaupt nicht|keineswegs|garnicht|noch nicht] [wegmich|raus|abgemeldet werden|gelöscht werden]
    [das war nicht ich|das war ich nicht|ich war das nicht|ich war es nicht|nicht ich war es|das kam nicht von mir] (der|die) (die|das|sich|abmeldung|sms) … [abmeldung|abgemeldet hat|stopp geschrieben hat|stop geschrieben hat|abbestellt hat|abgemeldet habe|geschickt hat|=stop|=stopp]
    [versehenraus] & [wiederda]
    [wollte euch|wollte mich|wollte sie|wollte die sms|wollte den newsletter|wollte es] (schon|gerade|eigentlich|fast) [wegmich] & [gutso|war gut|waren gut|war spitze|war nett|waren nett|überlegt]
    [vertippt|verdrückt|verklickt|verschrieben] & [nicht abmelden|nicht löschen|drinbleiben|dabeibleiben|bleiben]
    [stopp|stop] nicht [abmelden|löschen|aufhören]
    [dachte|glaubte|fürchtete|meinte|dachten] (now) (ihr|sie|du) (now) [hättet mich|habt mich|haben mich|hätten mich|mich] (now) [gelöscht|vergessen|gestrichen|rausgeworfen|blockiert|rausgenommen|abgemeldet|aussortiert|gekickt] (hättet|habt|hätten|haben)
    [gut|schön|froh|toll|danke] dass [ihr|sie|du] mich nicht [gelöscht|rausgenommen|gestrichen|abgemeldet|vergessen|rausgeworfen|entfernt] (habt|haben)
    [abgemeldet|abbestellt|gekündigt] (hab|habe|hatte) ich [nur das|nur den|nur die|bloß das|bloß den|bloß die|lediglich]
    [andrer] & [ausgetr] & [gutso]
    [jemand|einer|eine|irgendwer|irgendjemand|wer] (hat) (aus|in|im) (der|unserer) [gruppe|chat|gruppenchat|whatsapp gruppe|familiengruppe] (hat) [geschrieben|schrieb|schreibt|gepostet|gesagt|gemeint] … [schicken|senden|schreiben|mehr|in ruhe|aufhören|stopp|stop]
    in der [gruppe|whatsapp gruppe|familiengruppe|klassengruppe] (hat) (jemand|einer|eine) (hat) [geschrieben|schrieb|schreibt|gepostet] … [schicken|senden|schreiben|mehr|in ruhe|aufhören|stopp|stop]
    [der lehrer|die lehrerin|der chef|die chefin|der trainer|ein kunde|eine kundin|der schiri|der arzt|meine oma|mein opa|er|sie] (hat) (angeblich|now) [gesagt|gesagt|rief|gerufen|meinte|schrie|gebrüllt|sagte] (now|dass) [es reicht|schluss jetzt|jetzt reicht es|genug|nie wieder|jetzt reicht s|schluss aus]
    (bitte|now) [keine|keinen] [anrufe|anruf|telefonanrufe|telefonate|mails|e mails|emails|briefe|mail] (mehr) (now) (bitte) (die|per|eine|aber|nur) [sms] (sind|ist|now) (now) [reicht|reichen|genügt|genügen|ok|okay|passt|passen|in ordnung|gern|gerne|lieber|gut|langt|geht|bitte]
    (hört|hör|hören) (sie) (auf) [mich anzurufen|mich ständig anzurufen|anzurufen|nicht anrufen|nicht mehr anrufen] (now|und) (schreibt|schreiben sie|schickt|schicken sie) (mir) (now) (eine) [schreibt lieber|schreiben sie lieber|lieber sms|lieber schreiben|lieber eine sms|lieber per sms|sms reicht|sms genügt]
    [prospekte|flyer|kataloge|briefe|papierpost|papierrechnung|papierrechnungen|post|zeitung|werbung] (im briefkasten|in den briefkasten|per post|auf papier) (now) [könnt ihr euch sparen|können sie sich sparen|braucht es nicht|brauche ich nicht|nicht mehr|weglassen|abbestellen|will ich nicht mehr] (now) (hier|per|die|eine) (per) (sms) [sms|per sms] (ist|sind|reicht|genügt|gut) (es|mir)
    [falscher chat|falsches fenster|falsche gruppe|falsche nummer erwischt|falschen chat|an die falsche nummer geschickt|an den falschen geschickt|an die falsche person geschickt|falscher empfänger|verschrieben] (das|now|die|sollte|ging|war) (war|sollte|ging|galt) (now) (für|an) [meinen|meine|meinem|meiner|unseren|unsere] [sohn|tochter|mann|frau|mutter|vater|bruder|schwester|kollegen|chef|freundin|freund|oma|opa] (gehen) … [aus|schluss|aufhören|auf|stopp|stop|fernsehen]
    (tut|schickt|gebt|legt|packt|bringt|liefert|tun sie|schicken sie|geben sie) (mir|uns) (now) [keine|keinen|kein] … [bohnen|bänder|nadeln|sahne|eier|äpfel|tomaten|kartoffeln|gurken|windeln|socken|knöpfe|schrauben|handschuhe|tabletten|tropfen|creme|salbe|binden|pflaster|tinte|farbe|perlen|wolle|stoff|fäden|blumen|zwiebeln|kerzen|tüten|dosen|flaschen|kartons] (mehr) (now) (in die|bei der|in der) (kiste|tüte) (ich habe genug|ich hab genug|hab genug)
    [keine|keinen|kein] (schwarzen|roten|grünen|blauen|weißen|dicken|dünnen|großen|kleinen) [bohnen|bänder|nadeln|sahne|eier|äpfel|tomaten|kartoffeln|gurken|windeln|socken|knöpfe|schrauben|handschuhe|tropfen|creme|salbe|binden|pflaster|tinte|perlen|wolle|stoff|kerzen|dosen] mehr (mit|now) (bitte)
    wer (now) [sagt|behauptet|hat gesagt|hat behauptet] (now) (dass) (ich|wir) (now) [keine|nichts|nicht] … [will|möchte|mag|wollen]
    [von|bei] (der|einer|meiner|meinen|den|seiner) [schwiegermutter|schwiegereltern|familie|chef|ehe|verwandtschaft|ex|montag] … [abmelden|austragen|kündigen|abbestellen]
    schluss aus (micky maus|nikolaus) [micky maus|mickymaus|nikolaus|basta und jetzt]
    [beiträge|preise|gebühren|steigen|teurer|miete|kosten|baustelle|lärm|handwerker|techniker|lieferung|parkplatz|trainer|lehrer|baulärm|rechnung] & [ist genug|genug ist genug|ist auch mal genug|jetzt reicht es|jetzt reichts|es reicht|das muss ein ende haben|reicht es mir]
    [trete|tritt|treten|austreten] (now) aus der [kirche|partei|gewerkschaft]
    (ich) [trete|steige|bin] (ich) aus [dem|der] [chor|verein|club|klub|kirche|partei|mannschaft|gruppe|gewerkschaft|orchester|elternbeirat] nicht aus
    noch (eine|ne|einmal) [frage|sache|kleine frage|danke|vielen dank|kurze frage] … (anzeige|anwalt|anwältin|polizei|gericht)
    [soll ich|kann ich|darf ich|sollen wir|können wir] (ihnen|euch|das|die) … (als|im) [datei|excel|csv|pdf|word|foto] … [schicken|senden|mailen|hochladen|bringen]
    (mein|meine|unser|unsere|der|die|er|sie) (mann|frau|sohn|tochter|chef|oma|opa|mutter|vater|nachbarin|kollegin|freundin|schwester|bruder) [meinte|sagte|sagt|schrieb|rief] (now|nur) (zu mir) [lösch mich von deiner liste|lösch mich|streich mich von deiner liste|nimm mich von der liste|lass mich|melde mich ab]
    [kann|muss|soll|darf|möchte|will] (ich|man|wir) (mich|uns|mein kind|meinen sohn|meine tochter) (now) (vom|von der|von dem|für das|zum|aus dem|beim) [zeltlager|lager|ferienlager|mittagessen|kurs|training|turnier|lauf|ausflug|kochkurs|wettkampf|schwimmkurs|camp|essen|spiel|sport|unterricht|klassenfahrt] (now|wieder) [abmelden|absagen|austragen]
    (vom|von|bei|die|das) [magazin|zeitung|zeitschrift|fitnessstudio|studio|zeitschriften|tageszeitung|newsletter|club] (hab|habe|bin|hatte) (ich|wir) (mich|uns|now) (now|schon|längst|schon längst|schon lange|vor jahren) [abgemeldet|abbestellt|gekündigt|ausgetragen] (now) (aber) … [willkommen|gern|gerne|bleiben|mag|freue]
    [sms|nachricht|link|code|mail] (mit|now) (dem|der|now) (link|code|pin|termin|now) … [versehentlich gelöscht|aus versehen gelöscht|gelöscht|weggedrückt] … [nochmal|noch mal|nochmals|erneut|wieder] (bitte|schicken|senden)
    (ich|now) (hab|habe|hatte) (mich) (now|vorhin|gestern|eben|leider|nur|grade|gerade) verwählt
    [nummer|nummern|nummernschild|klingel|hausnummer] (now) [verwechselt|vertauscht] … [brauche|brauch|größe|schuhe|hose|brille|wollte|meinte]
    (mein|meine|unser|unsere|der|die|er|sie|now) (mann|frau|sohn|tochter|chef|chefin|oma|opa|mutter|vater|nachbarin|nachbar|kollegin|kollege|freund|freundin|er|sie|bruder|schwester) [sagt|sagte|meint|meinte|murmelte|murmelt|brummte|rief|schrie|schimpft|brüllte|flüsterte|zischte|nörgelt|stöhnt] (now) (nur|immer|dann|bloß|ja|mir|zu mir) (nur|immer|ja) [shouted|keine werbung mehr|keine werbung|keine sms mehr|nie wieder werbung|lasst mich in ruhe|lass mich in ruhe|hört auf|stopp|genug werbung|lass mich]
    [nehmt|nehmen sie|nimm|streicht|streichen sie] (mich|uns|meine tochter|meinen sohn) (bitte|now) (aus) (dem|der) [kurs|training|stunde|yogastunde|probe|spiel|schicht|turnier|lauf|gruppe am|klasse am|einheit] (am|für|vom|now) [montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montags|dienstags|morgen|heute|nächste woche] (raus|heraus)
    [zeitung|zeitschrift|magazin|tageszeitung|fitnessstudio|abo|katalog|studio|pay-tv|newsletter der] (habe|hab|hatte) (ich|wir) (now|vor jahren|schon|längst|letztes jahr|vor jahren schon) [abbestellt|gekündigt|abgemeldet] … [sms|nachrichten|texte|infos|erinnerungen|angebote] (lese|dürfen|mag|sind|können|les) (ich|now) (gern|gerne|bleiben|willkommen|weiter)
    ^ [stopp|stop|halt|stop stop|stopp stopp|moment] (mal|now) [wann|wo|um wieviel|welche|welcher|wie viel|wie viele|wieviele|was] (war|ist|sind|waren|genau|uhr|now) (das|der|die|wir|denn)
    (bitte|now) [keine|keinen] [papierrechnung|papierrechnungen|rechnungen|briefe|papierbriefe|papierpost|post|kataloge|rechnung|papierkram] (mehr) (now) (per|mit) (post|brief|now) … [per sms|via sms|sms] (now) (ist|reicht|wäre|genügt|lieber|geht|passt) (mir|es|now)
    (mit|per) sms (now) (ist|wäre|finde) (es|mir|now) (mir|viel) (viel) [lieber|besser|angenehmer|praktischer]
    [brauche|brauchen|benötige] (ich|wir) (now) [nicht mehr|keinen termin mehr|keine bestellung mehr] (now) [hab das teil|hab schon|habe schon|haben schon|schon eins]
    (bitte|now) keine [info|infos|auskunft|informationen|nachricht] (now) an [meine|meinen|unsere|die|den] [eltern|mutter|vater|mann|frau|tochter|sohn|kinder|chef|chefin|exmann|ex frau|arbeitgeber]
    [schick|schickt|schicken sie|sendet] (mir|uns) (now) nichts neues (now) nur
    [kann|können|könnte|will|wollen] (ich|wir) (now) (now) (die|den|unsere|meinen|meine|unseren) [kleine|kleinen|tochter|sohn|kinder|lena|mutter|großen|große] (now) [nicht mehr|heute nicht mehr|morgen nicht mehr] (now) [schicken|bringen|bringen|vorbeibringen]
    [kein anruf nötig|anruf nicht nötig|anrufen nicht nötig|anrufen müsst ihr nicht|ihr müsst nicht anrufen|sie müssen nicht anrufen|nicht anrufen] (now) (eine|per) [sms|nachricht|whatsapp|mail] [reicht|genügt|langt|ist ok]
    [schickt|schick|schicken sie|sendet|senden sie|sende] (mir|uns|ihm|ihr) (now) [keine|keinen|kein] (now) [rechnung|rechnungen|fahrer|kurier|techniker|monteur|vertreter|handwerker|boten|taxi|ersatz|mahnung|mahnungen|blumen|geld|papierrechnung|papierrechnungen|lieferschein|kontoauszug|kontoauszüge] (mehr) (per post|mit der post)
    [schickt|schick|schicken sie|bringt|bringen sie] (now) (mir|uns) (now) nicht (now) [wieder|nochmal|noch einmal|mehr] (now) [denselben|dieselbe|den|diesen|diese|so einen|den gleichen|die gleiche|das gleiche|die] [fahrer|kurier|techniker|monteur|kollegen|kollegin|farbe|größe|boten|handwerker|paketboten|ware|artikel|modell|sorte|fahrerin]
    [ruft|ruf|rufen sie] (mich) (now) nicht (now) an (now) [bin im|ich bin|bin in|sitze im|sitze gerade|habe gerade|hab gerade|schreib lieber|schreibt lieber|bin gerade]
    [braucht|brauchen|brauche] (now) [keinen|keine|kein] [regenschirm|parkplatz|kindersitz|rezeptblock|beutel|tüte|lieferschein|besteck] (mehr)
    [kurier|weg|fahrer|tüte|taxi|verpackung|techniker|besuch|parkplatz|lieferschein|papierrechnung|kassenbon] (now) [könnt ihr euch|können sie sich|kannst du dir|kann ich mir|könnt ihr] (now) sparen
    [handy|telefon] [klingelt|piept|vibriert|bimmelt|brummt] (now) (now) [beim laden|beim aufladen|ohne grund|obwohl es aus ist|obwohl es stumm ist]
    [handy|wecker|telefon] [weckt mich|weckt uns] (now) [um|jeden morgen|morgens|rechtzeitig|pünktlich]
    [ruft|rufen sie|ruf|schreibt|schreiben sie|schickt|schicken sie] (bitte) nicht [meine frau|meinen mann|meiner frau|meinem mann|meine mutter|meiner mutter|meinen vater|meine tochter|meinen sohn|die oma|den opa|im büro|auf dem festnetz|die festnetznummer|die firma] (an) sondern
    [die lehrerin|der lehrer|der chef|die chefin|mein chef|meine chefin|der arzt|die ärztin|der vermieter|der trainer|die trainerin|die schule|die kita] [sagt|sagte|meint|meinte|schreibt|hat gesagt] (dass) [wir|man|ich] (sollen|dürfen|soll) [keine|keinen|nichts|nicht] … (mehr)
    [nehmt|trag|tragt|streicht|nimm] (now) [mich|uns] (now) aus der [whatsapp gruppe|chatgruppe|elterngruppe|klassengruppe|familiengruppe|spielgruppe|fahrgemeinschaft]
    [die|das|den|der] … [könnt ihr|können sie|könnten sie|kannst du] (now) [wegwerfen|wegschmeißen|entsorgen|mitnehmen|abholen|behalten|verschenken] (now) [den|die|das] [brauch|brauche|brauchen] (ich|wir) (now) nicht mehr
    [haben|habt] (sie|ihr) (now) [meine|meinen|mein|unsere|die] [unterlagen|bewerbung|anmeldung|zahlung|mail|überweisung|nachricht|formular|antrag|anfrage|dokumente|fotos|bilder|befunde|zeugnisse|papiere|kündigung] (now|schon|denn) (now|schon) [bekommen|erhalten|gekriegt|gefunden|gesehen|angekommen|vorliegen|durchgesehen|geprüft|gelesen|bearbeitet]
    [shouted] (hat|haben|hatte) (der|die|das|mein|meine|unser|unsere|er|sie) (trainer|trainerin|lehrer|lehrerin|sohn|tochter|kind|mann|frau|chef|chefin|opa|oma|schiri|schiedsrichter|kleine|polizist) [gerufen|geschrien|gebrüllt|gesagt|gemeint]
    [shouted] & [utter]
    [utter] (immer|ständig|dauernd|jeden tag|den ganzen tag|dann|nur) [shouted]
    [shouted] (immer|ständig) [utter]
    [songs] [heißt|namens|mit dem titel|heisst|von|nennt sich] (now) [shouted]
    [shouted] (now) (von|als) [songs]
    [streicht|streich|streichen|tragt|trag|tragen|nehmt|nimm|nehmen|meldet|melde|löscht|lösch] (sie|ihr|du) (now) (bitte) [mich|uns|sie|ihn|meinen sohn|meine tochter|meinen mann|meine frau|unseren sohn|unsere tochter|meinen namen|unsere namen] (now) [von|aus|vom|für|fürs|beim|bei] (det) (det) [rota] (aus|raus|ab)
    (bitte) [streicht|streich|streichen|tragt|trag|tragen|nehmt|nimm|nehmen] (sie|ihr|du) (now) (bitte) [mich|uns|sie|ihn] (now) [von|aus] (der|dieser|eurer) liste [für|fürs|vom|zum|zur] (den|die|das|der) [rota|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ausflug|fest|kurs|training|spiel|grillen|kuchen|essen|fahrt|party|feier|helfer|wochenende|abend] (aus|raus)
    [habe|hab|haben wir|ich habe|hatte] (ich|mir|leider|aus versehen|versehentlich|aus versehen leider|gestern|schon|ausversehen|das|die|den) (leider|aus versehen|versehentlich|selbst|selber) … [gelöscht|weggeworfen|weggeschmissen|entsorgt|geschreddert|entfernt]
    (der|den|die|eine|einer|mit der|erst|zuerst) [bus|kurier|bote|fahrer|taxi|dhl|paketbote|zusteller|lieferant|techniker|handwerker|bahn|straßenbahn|linie] … [falsche nummer|falschen nummer|falsche hausnummer|falsche tür|falsche linie|falsche adresse]
    [falsche|falschen|falscher] (pin|bus|liefer|zimmer) [nummer|nr] … [eingegeben|eingetippt|gewählt|geklingelt|geläutet|getippt|angerufen|gedrückt]
    [klingelschild|tür|türschild|haustür|briefkasten|haus|hauseingang|spind|schließfach|zimmer|schild|gehweg|aufgang|platz|trikot|schuhe|schuhen|karton|paket|etikett] … [falsche nummer|falschen nummer|falsche hausnummer]
    [falsche nummer|falschen nummer|falsche hausnummer] … [klingelschild|tür|türschild|haustür|briefkasten|schließfach|spind|schild|trikot|schuhkarton|karton|etikett|aufgang|platz|ticket|bus|haus|hauseingang|stockwerk|menü|hotline|warteschleife|pin|code]
    [paket|päckchen|lieferung|sendung|blumen|brief|geschenk|sofa|möbel|pizza|bestellung] … [neue adresse|andere adresse|neuen adresse|alte adresse] [meiner|meines|von|der|des]
    [lasst|lass|lassen] (sie) (now) [den|die|das|meinen|meine|unseren|unsere] [hund|katze|kater|vogel|papagei|kaninchen|hamster|kind|baby|kleine|kleinen|oma|opa|pflanzen|blumen|beet|nachbarn|nachbarin|schildkröte|pferd|hühner] … [in ruhe|in frieden]
    [muss|muß|soll|kann|wie] (ich|man|wir) (mich|uns|mein kind|meinen sohn|meine tochter|sich) … [an der rezeption|am empfang|beim empfang|an der theke|beim trainer|beim lehrer|im sekretariat|im büro|an der kasse|beim einwohnermeldeamt|beim finanzamt|vom hort|von der kita|vom mittagessen|vom schwimmen|vom training|vom kurs|beim arbeitsamt] (wieder|vorher) [abmelden|abzumelden|austragen]
    [halt stopp|stopp|stop|halt|moment] (mal|halt) [noch eine frage|eine frage|kurze frage|ich hab noch|habe noch|da fehlt|da fällt mir|eins noch|das war]
    [schreibt|schreiben|schickt|schicken|gebt|geben] (sie) (ihm|ihr|dem kleinen|der kleinen|meinem sohn|meiner tochter|dem jungen|dem kind|uns) (now) [keine|keinen|kein] (schlechte|schlechten|weitere) [note|noten|sechs|fünf|verweis|eintrag|strafarbeit|hausaufgaben|tadel]
    [schickt|schicken|sendet|senden] (sie) (es|sie|das|ihn|die) (now) nicht [per|mit|über|an die|an den|nach|als] (dem|der)
    [lieferung|paket|sendung|bestellung|päckchen] & [alte adresse|falsche adresse|alten adresse|falschen adresse] & [ändern|ändert|korrigieren|umleiten|bitte ändern]
    [mein name|mein nachname|der name|unser name|die adresse] … [falsch|verkehrt] (geschrieben) (auf|am|an) (dem|der|den) [ticket|tickets|paket|torte|kuchen|einladung|bordkarte|klingelschild|urkunde|platzkarte|trikot|auf dem ticket|auf dem paket|auf der torte|auf der bordkarte|auf der einladung]
    [adresse|die adresse|hausnummer] … [im system nicht gefunden|nicht gefunden|im navi]
    [torte|kuchen|paket|päckchen|paketes|rechnung|lieferschein|bestellung|einladung|karte zum|ticket|tickets|bordkarte|flugticket|grabstein|pokal|urkunde|plakat|flyer|speisekarte|tischkarte|platzkarte|klingelschild|türschild|briefkasten|trikot|geburtstagskarte|zeugnis] & [falsch|fehler|falsche|falscher|falschen|tippfehler|falsch geschrieben] & [korrigieren|ändern|berichtigen|verbessern|anpassen|korrigiert|ändert|bitte korrigieren|bitte ändern]
    [torte|kuchen|paket|päckchen|lieferschein|einladung|ticket|bordkarte|flugticket|grabstein|pokal|urkunde|plakat|flyer|speisekarte|tischkarte|platzkarte|klingelschild|türschild|trikot|geburtstagskarte|zeugnis] … [ist|sind|steht] … [falsch|ein fehler|der falsche name|die falsche adresse|falsch geschrieben]
    [bitte nicht klingeln|nicht klingeln] … (anrufen|anruf)
    [wann ist ende|wann ist schluss|wann endet|bis wann läuft|wie lange läuft|wann ist das ende] (mit|von) (der|des|die|das|eurer|ihrer) [aktion|aktionen|angebot|angebots|rabattaktion|ausverkauf|schlussverkauf|sale|angebote]
    [lass|lasst|lassen] (sie) uns (now) in ruhe … [reden|sprechen|drüber reden|darüber reden|besprechen|essen|überlegen|treffen|planen|telefonieren|quatschen|anschauen|nachdenken|entscheiden|klären|feiern|frühstücken|einen trinken]
    [geht|kommt|muss|wird] der müll
    austragen von [prospekten|zeitungen|zeitung|flyern]
    [bekomm|bekomme|krieg|kriege] (ich|wir) ne sms
    [nicht|nie|ohne|niemals|kann nicht|will nicht] (bitte) [stoppen|aufhören|abmelden|abbestellen|stop|stopp|austragen|kündigen|löschen]
    [hör|hört|hören|meldet|melde|melden] (mich|sie|ihn) (bitte|doch) nicht (auf|ab)
    [warum|wieso|weshalb] … [abgemeldet|gestoppt|aufgehört|gelöscht|=stop|stopp|abbestellt|ausgetragen]
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
    [ruf|rufen|ruft|schreib|schreiben|schreibt|schick|schicken|stör|störe] (mich|mir|sie|bitte|uns) (bitte|jetzt|mich|heute) (jetzt|gerade) nicht [an|vor|nach|jetzt|heute|während|so|bevor|mehr vor]
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
    wenn (you|ich) … [nicht mehr|keine|nichts mehr] (mehr) [schickt|schicken|sendet|schreibt|kommt|bekomme] (vergess|vergesse|fehlt|verpass|verpasse|wäre|bin|dann)
    nicht (an|in|ins|zum|zur|nach|vor|bei|auf|den|die) (das|dem|den|der|die) [büro|haus|hause|nachbar|nachbarn|nachbarin|laden|filiale|packstation|arbeit|keller|küche|tür|adresse|firma|10|9|8|11|12|uhr|mittag] … [schicken|senden|liefern|abgeben|stellen|abstellen|legen|anrufen|kommen]
    [paket|päckchen|lieferung|bestellung|ware|rechnung|essen|kurier|brief|schlüssel] … [nicht|kein|keine|keinen] … [schicken|senden|liefern|stellen|abstellen|abgeben|bringen]
    [kein|keinen|keine] (det) [kurier|techniker|handwerker|vertreter|fahrer|monteur|brief|rechnung|paket|boten|ersatz|katze|hund|blumen|rosen|rechnungen] … [schicken|senden|mehr|vor|vorbei]
    [keinen|keine|kein] (det) [nachtisch|kaffee|milch|kuchen|zucker|zwiebeln|besuch|reis|brot|wein|fleisch|tee|hunger|durst|termin|termine|training|plätze|karten|tickets|grösse|größe] (mehr)
    [genug|noch] [milch|brot|platz|zeit|geld|eier|kaffee|wasser|essen|getränke|stühle|parkplätze|parkplatz] … (nix mehr|nichts mehr|mehr) (mit|bringen|kaufen)
    [bring|bringt|kauf|kauft|koch|kocht|back|mach|leg|nimm|bestell] (bitte|mir|uns|du|heute) [nix|nichts|keine|keinen|kein] (mehr)
    [booking] … [abbestellt|gekündigt|abgemeldet|storniert|gelöscht|gestoppt|abgesagt|beendet|abbestelle|kündige|absage|gecancelt|verschoben|verlegt]
    [kann|kannst|könnt|können|wo kann|wie kann] (ich|man|du|ihr|sie) (bitte) (det) [heizung|musik|licht|ofen|herd|spülmaschine|waschmaschine|wasser|alarm|wecker|motor|auto|fernseher|klimaanlage|lüftung|maschine|strom|gas|ton|internet|hotspot|bluetooth] … [ausmachen|abstellen|ausstellen|ausschalten|abschalten|stoppen|abmelden|einstellen|lassen]
    [heizung|musik|licht|ofen|herd|spülmaschine|waschmaschine|wasser|alarm|wecker|motor|auto|fernseher|klimaanlage|maschine|drucker|gerät] … [abstellen|ausstellen|ausschalten|abschalten|stoppen|stoppt|einstellen|ausmachen|aus|abmelden]
    [hört|hör|hören|hörts] (sie|ihr) (bitte|ja|bloß|nur|doch|bloss|auf keinen fall|niemals) [nicht|bloß nicht|bloss nicht|ja nicht|nie|niemals|auf keinen fall] (auf|damit)
    [bloß|bloss|ja|auf keinen fall|niemals|bitte] nicht (damit) [aufhören|abmelden|löschen|stoppen|einstellen|abbestellen|stornieren|streichen|kündigen]
    [schreibt|schickt|schicken|schreiben|macht|machen] (sie|mir|uns) (bitte|gerne|ruhig) [weiterhin|unbedingt weiter]
    [also weiter so|macht weiter so|weiter so]
    [fieber|regen|schmerzen|blutung|husten|schnee|lärm|baby|hund|kleine|sturm|gewitter|wind] … [aufgehört|aufhören|hört auf|hört nicht auf|hat aufgehört]
    [er|sie|mama|papa|oma|opa|freundin|freund|ex|tochter|sohn|chefin|chef|lehrerin|lehrer|kollege|kollegin|nachbar|nachbarin] [hat|schrieb|schreibt|sagt|sagte|meint|meinte|will|wollte|möchte] … [in ruhe lassen|nicht mehr schreiben|nichts mehr hören|keine werbung|aufhören|schluss|stopp|keine nachrichten|in ruhe]
    [er|sie|niemand|keiner|der|die] [antwortet|schreibt|meldet|ruft] (sich|mir|mich) (einfach|gar|auch) [nicht|nie] (mehr) (zurück|an)
    [schluss|ende] (ist|haben|habe) [um|erst|für heute|mit|des|der|vom] (schule|arbeit|uhr)
    [schluss gemacht|schluss machen|macht schluss|machen schluss|machst schluss|mache schluss]
    [position|posten|zeile|artikel|zwiebeln|stück|punkt|nachtisch|dressing|namen auf der rechnung] … [streichen|streicht|löschen|weglassen|rausnehmen|entfernen]
    [streichen|streicht|löschen|nehmt|nehmen] (sie) (bitte) (nur) (die|den|das) [position|posten|zeile|artikel|zwiebeln|zweite|erste|letzte|dritte|jacke|hose|schuhe|bestellung]
    [nein|nicht|nee] (danke) (die|den|das) [blaue|blauen|rote|roten|grüne|grünen|schwarze|große|kleine|weiße|größere|kleinere|andere] (will|möchte|wollte|brauche) (ich) (nicht)
    dachte (ich|erst|zuerst|am anfang|schon|auch|ich auch) … [spam|werbung|betrug]
    [zum|vom|im|am|letzten] ende (der|des|vom) [woche|monats|jahres|straße|films|aktion|ferien|buches]
    [hab|habe|hätte] (mich) (ich) (mich) (fast|beinahe|schon fast) [abgemeldet|abbestellt|gekündigt|gelöscht]
    [werbung|flyer|prospekte] … [briefkasten|briefkästen|postkasten]
    [arbeitet|ist|war|wohnt] (dort|da|hier|bei) nicht mehr
    [kann|konnte|könnt|können] (ich|ihr|man|sie) … nicht mehr [finden|öffnen|einloggen|sehen|bestellen|zahlen|umtauschen]
    [brauche|brauch|brauchen] (ich|wir) [keine|keinen|kein] (det) [tüte|rechnung|quittung|hilfe|termin|parkplatz|anfahrt|besteck|serviette|kassenbon]
    [schick|schickt|schreib|schreibt|ruf] (mir|mich|uns) [heute|jetzt|gerade|morgen|nachher] (abend|nacht) [nichts|nix|nicht|nichts mehr|nix mehr|nicht mehr] (mehr|an)
    [warum|wieso|weshalb] [krieg|kriege|bekomme|bekomm|erhalte|kommen|kommt|seh|sehe] (ich|ihr|sie|wir) … [keine|nicht mehr|nichts mehr|keinen]
    [warum|wieso|weshalb] [schickt ihr|schicken sie|schreibt ihr|schreiben sie|sendet ihr|schreibst du|schickst du] (mir|uns) (denn|eigentlich) [keine|nicht mehr|nichts mehr|keinen]
    [er|sie|niemand|keiner] (hat|haben) (mir|mich|sich) (seitdem|danach) [nicht mehr|nichts mehr|nie mehr|nie wieder] [geschrieben|gemeldet|angerufen|geantwortet]
    [zum|zu] [geburtstag|weihnachten|ostern] (schicken|schenken)
    nichts mehr (zum|zu|für) [geburtstag|weihnachten|ostern|ihr|ihn]
    [keine|keinen] [anrufe|anruf|lieferung|besuche|termine] (mehr|bitte) [vor|nach|zwischen|während|am|um|bis]
    [maschine|waschmaschine|gerät|alarm|wecker|baby|hund|drucker] … hört … (nicht) auf
    [lass|lasst] mich (now) in ruhe (ich|bin|muss|hab|du) [arbeite|arbeiten|lerne|schlafe|esse|arbeit|schlafen|lernen|spinner|lol|haha|doofi|idiot]
    [schick|schickt|bring|gib|koch|mach] (mir|uns) (bitte) [nichts|nix|keine|kein] (mehr) (zu|zum) [essen|trinken|naschen|süßes|anziehen|spielen]
    [melden|meldet|meld|melde] (sie) [mich|sie|ihn|meinen|meine] (now) [von|vom|beim|für] (det) (det) [booking] (now) (ab)
    [nicht|nie] (zu) [vergessen|vergesst|vergisst]
    [soll|sollte|solle] (ich|er|sie) (sie|ihn|ihm|ihr) (now) in ruhe lassen
    [habe|hab|haben|hatte|hatten] (ich|wir) (now|noch|leider|bisher) (now|noch|leider) keine … [bekommen|erhalten|gekriegt|empfangen]
    noch (eine|ne|mal) [anzeige|klage|beschwerde|polizei]
    [seid leise|seid ruhig|seid still] (now) (das|der|die|mein) [baby|kind|kleine|kleiner|hund|papa|mama]
    [ihr|sie|du] [braucht|brauchen|brauchst|müsst|müssen|musst] (mich|uns) (heute|morgen|jetzt) nicht (zurück) [anrufen|anzurufen|zurückrufen|zurückzurufen|kommen|zu kommen|klingeln|zu klingeln|warten|zu warten|abholen|abzuholen]
    das ist (leider) [nichts für mich|nix für mich|nicht mein fall|nicht meins] (now) (aber|und) [habt|haben|gibt|gibts|hätten|hättet]
    [habe|hab|haben|hatte|hatten|wurde] (ich|wir) (now|noch|leider|bisher) (now|noch|leider) [keine|kein] (det) [texts] … [bekommen|erhalten|gekriegt|empfangen|angekommen|gekommen]
    [mein|meine|unser] [device|konto|karte|account|sim] (now|leider) [ist|wurde|war] (now|leider|seit gestern) [gesperrt|blockiert]
    [reicht|genügt] (es|das|dir|ihnen|euch) (now) (wenn|bis|um)
    [sms|nachricht] … gelöscht
    [falls|wenn|sollte|sollten] (ihr|sie|du) … [aufhört|aufhören|einstellt|einstellen|stoppt|stoppen] (dann) [wäre|wär|bin|würde|werd|werde] (ich|wir|das) (now) [traurig|enttäuscht|schade|sauer|vermissen|betrübt]
    ohne mich [wäre|wär|hätte|hätten|wären|würde|ging|geht|läuft|wärst|wärt]
    [erlaubnis|zugriff|zugang|berechtigung|visum|antrag|zahlung] (wurde|wird|ist) [verweigert|abgelehnt]
    [aktivieren|einschalten|ein|aktiviert] [deaktivieren|ausschalten|deaktiviert]
    als unerwünscht markieren
    als [spam|werbung] [markieren|markiert|einstufen|eingestuft]
    [du|ihr|sie] [fragst|fragt|fragen] (da) [die falsche person|den falschen]
    [weg|raus|haut ab|hau ab|lauft|flieht] (weg) (solange|bevor) [solange|bevor] [ihr|du|sie|es]
    [ich will|wir wollen|will|wollen] … nie wieder in (diese|diesen|die|den|das|dieses)
    davon abgesehen
    melde dich [zurück|an|wenn|mal|bei mir|bald|morgen|später|jederzeit|gerne]
    [ständig|dauernd] [wichtige|gute|aktuelle] [nachrichten|infos|informationen]
    [krank|erkältet|fieber|migräne] … melde mich ab
  `,
};
