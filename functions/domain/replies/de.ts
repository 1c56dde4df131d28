import type { Catalogue } from './catalogue.ts';

/** German. */
export const de: Catalogue = {
  id: 'de',
  language: 'de',
  texts: {
    stop_programme: '{brand}: Ihre Abmeldung ist erfasst. Sie erhalten von diesem Dienst keine Werbe-SMS mehr.',
    stop_all: 'Ihre Abmeldung ist erfasst. Sie erhalten keine Werbe-SMS mehr von {brand} und unseren anderen Marken.',
    stop_service: '{brand}: Ihre Abmeldung ist erfasst. Sie erhalten von diesem Dienst keine SMS mehr und von uns auch keine Werbe-SMS.',
    already_stopped: '{brand}: Ihre Nummer ist bereits abgemeldet. Sie sollten keine Werbe-SMS mehr von uns erhalten. Probleme? Tel. {tel}',
    start: '{brand}: Ihre Abmeldung ist aufgehoben, Sie können wieder SMS von uns erhalten. Abmelden jederzeit mit STOP. Hilfe: {tel}',
    help: 'Diese Nachrichten sendet {brand}. Kontakt: {tel}. Ihre Datenschutzrechte: {url}. Keine SMS mehr? Antworten Sie STOP',
    access_receipt: '{brand}: Ihr Auskunftsantrag ist erfasst, Nr. {ref}. Antwort bis spätestens {due}. Stand: {url} oder {tel}',
    access_nolink: '{brand}: Ihr Auskunftsantrag ist erfasst, Nr. {ref}. Antwort bis spätestens {due}. Wie Sie sie erhalten: Tel. {tel}',
    erase_question: '{brand}: Sollen wir Ihre Daten löschen? Zum Bestätigen antworten Sie JA {ref}. Ohne Antwort prüfen wir Ihren Antrag bis {due}.',
    erase_receipt: '{brand}: Ihr Löschantrag ist erfasst, Nr. {ref}. Antwort bis spätestens {due}. Bis dahin erhalten Sie keine Werbe-SMS.',
    erase_done:
      '{brand}: Daten gelöscht, Nr. {ref}. Wir behalten nur einen Code Ihrer Nummer als Werbesperre und was das Gesetz verlangt. Info: {tel}',
    doubt_stop:
      '{brand}: Vorsorglich senden wir Ihnen keine Werbe-SMS mehr. Zu Ihren Daten: AUSKUNFT oder LÖSCHEN. Ein Irrtum? START oder Tel. {tel}',
    clarify: '{brand}: Wir haben Sie nicht verstanden. Antworten Sie STOP (keine SMS), AUSKUNFT (Ihre Daten), LÖSCHEN oder HILFE. Tel. {tel}',
    refusal: '{brand}: Ihrem Antrag {ref} können wir nicht entsprechen. Gründe und Beschwerde (Behörde, Gericht): {url} oder {tel}',
    stop_erase: '{brand}: Abmeldung erfasst, keine Werbe-SMS mehr. Sollen wir auch Ihre Daten löschen? Dann antworten Sie JA {ref}. Hilfe: {tel}',
  },
  withoutLink: {
    help: 'Diese Nachrichten sendet {brand}. Kontakt: {tel}. Keine SMS mehr? Antworten Sie STOP',
    access_receipt: '{brand}: Ihr Auskunftsantrag ist erfasst, Nr. {ref}. Antwort bis spätestens {due}. Wie Sie sie erhalten: Tel. {tel}',
    refusal: '{brand}: Ihrem Antrag {ref} können wir nicht entsprechen. Gründe und Beschwerde (Behörde, Gericht): Tel. {tel}',
  },
  byEmail: [['Tel. {tel}', '{tel}']],
  offerWords: [
    'angebot',
    'angebote',
    'rabatt',
    'rabatte',
    'aktion',
    'gutschein',
    'gutscheine',
    'geschenk',
    'geschenke',
    'sparen',
    'exklusiv',
    'neuheiten',
    'schlussverkauf',
    'bleiben sie',
    'kommen sie zuruck',
  ],
  lawfulLinks: [],
};
