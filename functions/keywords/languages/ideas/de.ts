import type { IdeaData } from './idea.ts';

export const de: IdeaData = {
  code: 'de',
  ideas: {
    cease:
      'stop, stopp, stoppt, stoppen, hör auf, hört auf, hören sie auf, aufhören, aufhört, schluss, ende, beenden, beendet, einstellen, stellen sie, stellt, genug, reicht, reichts, satt, die nase voll, schnauze voll, kein bock, keinen bock, keinen bock mehr, nervt, nerven, nervig, lasst mich, lass mich, lassen sie mich, in ruhe, in frieden, nie wieder, nie mehr, keine, keinen, kein einziges, keine weiteren, nicht mehr, nichts mehr, letzte warnung, letztes mal, anzeige, anwalt, abmahnung, unterlassen, unterlassung, unterlassen sie, verbiete, verboten, untersage, blockier*, sperre, melde, bundesnetzagentur, datenschutzbehörde, belästigung, belästigend, unerwünscht*, verschont, verschonen, abbestellen, abbestellt, abmelden, kündige, kündigen, widerruf*, lass es, lasst es, sein lassen, spart euch, sparen sie sich, verpisst, zieht leine, aus der leitung',
    refuse:
      'will nicht, will keine, möchte keine, möchte nicht, wünsche keine, wünsche nicht, will ich nicht, möchte ich nicht, brauche keine, brauche nicht, nie bestellt, nicht bestellt, nie angemeldet, nicht angemeldet, nie zugestimmt, nicht zugestimmt, nie eingewilligt, nicht eingewilligt, kein interesse, nicht interessiert, nicht mehr interessiert, keine lust, verzichte, lehne ab, bin nicht einverstanden, nicht einverstanden, habe nie, hab nie, habe ich nie, nicht erlaubt, möchten keine, wollen keine, wollen nicht, nicht gefragt, nie gefragt, nicht erwünscht, will euren, will ihre, nicht länger, nicht weiter',
    texts:
      'sms, nachricht*, werbung, werbe*, spam*, mitteilung*, angebot*, newsletter*, benachrichtigung*, reklame*, textnachricht*, aktionen, rabatt*, gutschein*, erinnerung*, mist, scheiß*, scheiss*, kram, quatsch, dreck, müll, infos von euch, promo*, marketing*, zeug, kampagne*, rundschreiben, mailings',
    contact:
      'schreiben, schreibt, schreib, anschreiben, angeschrieben, kontaktieren, kontaktiert, kontaktiere, kontaktaufnahme, kontakt, belästigen, belästigt, belästige, anrufen, ruft, melden, meldet, schicken, schickt, zusenden, senden, sendet, zuschicken, zugeschickt, zuspammen, nerven, mein handy, meine nummer, diese nummer, mein telefon, von euch hören, von ihnen hören, stören, stört, bombardier*, erhalten, bekommen, kriegen',
    remove:
      'nehmt, nehmen, nimm, streichen, streicht, löscht, löschen, lösche, entfernen, entfernt, entferne, raus, rausnehmen, herausnehmen, austragen, tragt, tragen sie, trag, schmeißt, werft, aus',
    list: 'verteiler*, liste, listen, datenbank, kartei, mailingliste, adressliste, kontaktliste, kundenliste, system, kontakten, kundenkartei, verteilerliste',
    mine: 'mich, meine nummer, meine handynummer, meinen namen, meine daten, diese nummer, meinen kontakt, uns, ihn, sie',
    withdraw: 'widerrufe, widerruf, widerrufen, ziehe zurück, zurückziehen, nehme zurück, entziehe, kündige, zurück',
    consent: 'einwilligung, zustimmung, einverständnis, erlaubnis, genehmigung, werbeeinwilligung',
    how: 'wie kann, wie kann man, wie, was muss ich, was soll ich, wo kann ich, was muss man, an welche nummer, welches wort, gibt es eine möglichkeit, was schreibe ich, was schick ich',
    leave:
      'abmelden, abbestellen, abmelde, abbestelle, kündigen, austragen, loswerden, nicht mehr bekommen, keine mehr bekommen, nicht mehr erhalten, beenden, stoppen, aufhören, rauskommen, abbestellt, aus dem verteiler, keine sms mehr',
    delete: 'lösch*, gelöscht, entfern*, vernicht*, tilg*, beseitig*, vergessen, löschung',
    data: 'meine daten, meiner daten, meine personenbezogenen daten, meine persönlichen daten, alle daten, daten über mich, daten von mir, alles über mich, alles von mir, meine angaben, mein profil, mein konto, meine infos, meine informationen, was ihr über mich, alles was ihr, alles was sie, meinen datensatz, kundendaten, meine kundendaten, die daten',
    fix: 'berichtig*, korrigier*, korrektur, änder*, geändert, ander*, falsch, fehler*, fehlerhaft, aktualisier*, stimmt nicht, nicht richtig, veraltet, umgezogen, heiße jetzt, heisst, heißt, heiße, schreibt man, schreibt sich, anpassen, neu, nicht mehr aktuell, vertippt, richtigstellen, tippfehler',
    detail:
      'mein name, meinen namen, nachname*, vorname*, meine adresse, adresse, anschrift, geburtsdatum, meine email, e-mail-adresse, emailadresse, postleitzahl, plz, hausnummer, mein geburtstag, anrede, straße',
    know: 'gespeichert, speichert, speichern, habt ihr, haben sie, hat ihr, wisst ihr, wissen sie, gesammelt, sammelt, liegen vor, vorliegen, vorhanden, verarbeitet, aufbewahrt',
    aboutMe:
      'über mich, von mir, zu mir, zu meiner person, mich betreffend, welche daten, was für daten, was alles, meine daten, welche infos, welche informationen, auskunft',
    source:
      'woher, von wem, wo habt ihr, wo haben sie, wie kommt ihr, wie kommen sie, wie seid ihr, wer hat euch, wer hat ihnen, wo her, von wo, wie sind sie an',
    number:
      'meine nummer, meine handynummer, die nummer, meine telefonnummer, meine daten, meinen kontakt, meine kontaktdaten, meiner nummer, diese nummer, nummer',
    move: 'csv, json, excel, maschinenlesbar*, übertrag*, exportier*, export, anderen anbieter, neuen anbieter, anderem anbieter, mitnehmen, herunterladen, download, übermitteln, gängigem format, gängigen format, strukturierten format, dateiformat, als datei, wechseln, umziehen, portieren',
    profile:
      'profil*, profiling, automatisierte*, algorithm*, auswertung, auswerten, auswertet, analysier*, tracking, trackt, kaufverhalten, einkaufsverhalten, scoring, personalisier*, einkäufe',
    object: 'widerspreche, widerspruch, lege widerspruch, nicht einverstanden, dagegen, verbiete, untersage, lehne',
    limit:
      'einschränk*, sperr*, einfrieren, friert, pausier*, aussetzen, begrenz*, beschränk*, vorerst nicht, nicht nutzen, nicht verwenden, nicht verarbeiten, nur speichern, nicht anfassen, ruhen',
    use: 'nutz*, verwend*, verarbeit*, benutz*, gebrauch*, anfassen',
    again: 'wieder, erneut, nochmal, doch, zurück, weiter, neu, reaktivier*',
    want: 'möchte, will, würde gern*, bitte, könnt ihr, können sie, hätte gern*, gerne, meldet mich, nehmt mich',
    notMe:
      'falsche person, bin nicht, nicht ich, kenne ich nicht, kenn ich nicht, kenne keine*, keine ahnung wer, nicht mehr sein*, nicht mehr ihr*, neue nummer, neuer besitzer, neue besitzerin, vorbesitzer*, verwechsl*, falsch verbunden, gibt es hier nicht, wohnt hier nicht, jemand anderem, gehört nicht, gehört jetzt, verwählt',
    sell: 'verkauf*, weitergeb*, weitergeg*, gebt, weiterverkauf*, teilen, teilt, übermittel*, dritte, herausgeb*, weiterleit*',
    everything:
      'alles, alle marken, allen marken, alle listen, allen listen, alle verteiler, allen verteilern, alle firmen, sämtliche, sämtlichen, ganze gruppe, allen programmen, alle programme, überall, allen newslettern',
  },
};
