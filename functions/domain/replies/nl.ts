import type { Catalogue } from './catalogue.ts';

/** Dutch. */
export const nl: Catalogue = {
  id: 'nl',
  language: 'nl',
  texts: {
    stop_programme: "{brand}: uw afmelding is verwerkt. U krijgt geen reclame-sms'en meer van deze dienst.",
    stop_all: "Uw afmelding is verwerkt. U krijgt geen reclame-sms'en meer van {brand} en onze andere merken.",
    stop_service: "{brand}: uw afmelding is verwerkt. U krijgt geen sms'en meer van deze dienst en ook geen reclame-sms'en van ons.",
    already_stopped: "{brand}: uw nummer is al afgemeld. U hoort geen reclame-sms'en meer van ons te krijgen. Een probleem? Bel {tel}",
    start: "{brand}: uw afmelding is opgeheven, u kunt weer sms'en van ons krijgen. Afmelden kan altijd met STOP. Hulp: {tel}",
    help: "Deze berichten komen van {brand}. Contact: {tel}. Uw privacyrechten: {url}. Geen sms'en meer? Antwoord STOP",
    access_receipt: '{brand}: uw inzageverzoek is ontvangen, nr. {ref}. U krijgt uiterlijk {due} antwoord. Volgen: {url} of {tel}',
    access_nolink: '{brand}: uw inzageverzoek is ontvangen, nr. {ref}. U krijgt uiterlijk {due} antwoord. Hoe u het krijgt: bel {tel}',
    erase_question: '{brand}: wilt u dat wij uw gegevens wissen? Bevestig met JA {ref}. Zonder antwoord beoordelen wij uw verzoek uiterlijk {due}.',
    erase_receipt: "{brand}: uw verzoek om wissen is geregistreerd, nr. {ref}. U krijgt uiterlijk {due} antwoord. Tot dan geen reclame-sms'en.",
    erase_done: "{brand}: gegevens gewist, nr. {ref}. Wij bewaren een code van uw nummer om u niet meer te sms'en en wat de wet eist. Info: {tel}",
    doubt_stop: "{brand}: voor de zekerheid sturen wij u geen reclame-sms'en meer. Uw gegevens: INZAGE of WISSEN. Een vergissing? START of bel {tel}",
    clarify: "{brand}: wij hebben u niet begrepen. Antwoord STOP (geen sms'en meer), INZAGE (uw gegevens), WISSEN of HELP. Of bel {tel}",
    refusal: '{brand}: wij kunnen uw verzoek {ref} niet inwilligen. Redenen en klacht of beroep (AP, rechter): {url} of bel {tel}',
    stop_erase: "{brand}: uw afmelding is verwerkt, geen reclame-sms'en meer. Ook uw gegevens wissen? Antwoord JA {ref}. Hulp: {tel}",
  },
  withoutLink: {
    help: "Deze berichten komen van {brand}. Contact: {tel}. Geen sms'en meer? Antwoord STOP",
    access_receipt: '{brand}: uw inzageverzoek is ontvangen, nr. {ref}. U krijgt uiterlijk {due} antwoord. Hoe u het krijgt: bel {tel}',
    refusal: '{brand}: wij kunnen uw verzoek {ref} niet inwilligen. Redenen en klacht of beroep (AP, rechter): bel {tel}',
  },
  byEmail: [
    ['Bel {tel}', 'Mail {tel}'],
    ['bel {tel}', 'mail {tel}'],
  ],
  offerWords: [
    'aanbieding',
    'aanbiedingen',
    'actie',
    'acties',
    'korting',
    'kortingen',
    'cadeau',
    'voucher',
    'bespaar',
    'exclusief',
    'uitverkoop',
    'kom terug',
  ],
  lawfulLinks: [],
};
