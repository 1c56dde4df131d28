import { defineConfig } from './functions/config/schema.ts';

/**
 * What Halte does for you is decided here. It is checked whenever it is used (npm start, cdk synth, npm test): an error names the field, what was
 * found and what is allowed. docs/configuration.md has every field.
 *
 * This one is an EXAMPLE: a French company that does not exist, with numbers that are reserved for fiction and reach nobody.
 */
export default defineConfig({
  // Public addresses under which carriers call, when you give the API a domain of your own. Signatures are made over them. Without any, it is
  // the API's own address.
  publicBaseUrls: [],

  // Legal entities in GDPR terms. HELP (CONTACT in France) gives their name and how to reach them.
  controllers: {
    lavande: {
      legalName: 'Maison Lavande SAS',
      address: '12 rue des Tables-Claudiennes, 69001 Lyon',
      // As it is printed in a text: short, and free or at the price of an ordinary call. Premium numbers are refused.
      phone: '01 99 00 12 34',
      email: 'contact@lavande.example',
      // Where people read of their rights. Without https:// it is shorter, and telephones make a link of it all the same.
      privacyUrl: 'lavande.example/droits',
      country: 'FR',
    },
  },

  // Brands. A STOP to one ends all marketing of its controller, unless the person names one ("STOP club").
  programmes: {
    boutique: {
      controller: 'lavande',
      // As people know it: replies begin with it.
      name: 'Lavande',
      // marketing; or service, security, legal: messages that go on when a person refuses advertising.
      kind: 'marketing',
      country: 'FR',
      // Most used first. People are answered in the language in which they write, and in the first of these when the word belongs to none (STOP).
      languages: ['fr', 'en'],
      // Words beyond those that Halte knows, by what they mean.
      keywords: { stop: ['QUITTER LAVANDE'] },
      // What the send check allows. ready: the lists of the system before are imported, or there are none. docs/configuration.md has the rest.
      sending: { ready: true, cap: { sends: 4, days: 30 } },
    },
    club: {
      controller: 'lavande',
      name: 'Club Lavande',
      kind: 'marketing',
      country: 'FR',
      languages: ['fr'],
      // People join it by texting CLUB: one text asks them back, and their YES is the consent, kept with every step. wording is what they read where the word is printed.
      join: {
        words: { fr: ['CLUB'] },
        wording: 'Envoyez CLUB au 36180 pour recevoir les offres SMS du Club Lavande, 4 par mois au plus.',
        version: '2026-11',
      },
      // A programme that is being moved here: a consent that is missing is told, and refuses nothing until that day.
      sending: { ready: true, consent: 'report', reportUntil: '2027-06-30' },
    },
  },

  // Numbers and short codes at carriers. `npm run -s halte -- webhooks` prints the address to give to each carrier. Credentials do not stand here:
  // `npm run -s halte -- secrets set <carrier>` keeps them.
  senders: {
    // The sandbox is the carrier of the page that `npm start` opens. It calls nobody.
    'boutique-sandbox': {
      carrier: 'sandbox',
      number: '+33639980001',
      type: 'long',
      programme: 'boutique',
    },
    // A STOP code that several brands print ("STOP au 36180"). Who texts it had a text from one of them; where that is not known, all are stopped.
    'stop-36180': {
      carrier: 'sandbox',
      number: '36180',
      type: 'shared',
      programmes: ['boutique', 'club'],
    },
    'boutique-twilio': {
      carrier: 'twilio',
      number: '+33639980010',
      type: 'long',
      programme: 'boutique',
      // Who answers the exact word STOP: default (Twilio does), advanced (it does where its webhook says so), disabled (Halte answers all).
      settings: { optOutHandling: 'default' },
    },
    'boutique-aws': {
      carrier: 'aws',
      number: '+33639980011',
      type: 'long',
      programme: 'boutique',
      // With self-managed opt-outs AWS answers nothing, and Halte answers all.
      settings: { selfManagedOptOuts: true },
    },
    'club-ovh': {
      carrier: 'ovhcloud',
      // No number: OVHcloud draws a short number for each conversation.
      type: 'short',
      programme: 'club',
      // observe: records, shows what it would answer, and sends nothing. live: answers.
      mode: 'live',
      settings: { serviceName: 'sms-xx00000-1' },
      // Passes each message on to a system of yours, with what Halte decided, signed:
      // forward: { url: 'https://crm.lavande.example/sms' },
    },
  },

  // What holds data of people besides Halte. Each is asked when one of them asks, and a request ends only when all have answered:
  // systems: {
  //   shop: { name: 'Boutique en ligne', requests: ['access', 'port', 'erase', 'rectify'], url: 'https://shop.lavande.example/rights' },
  //   'twilio-log': { name: 'Twilio', requests: ['erase'], carrier: 'twilio' },
  // },
  // What a person gives besides the line before they are asked:
  // proof: { access: ['client-number', 'email'] },

  // Days. Messages hold the words of the person; evidence of each STOP is kept longer. The countries of the programmes set floors and ceilings.
  retention: { messagesDays: 400, evidenceDays: 1827 },

  // Texts of your own in place of the default ones, by catalogue and template: { fr: { start: '{brand}: …' } }. Their length is counted.
  replies: {},

  // Replies to one person a day. STOP confirmations are never withheld.
  repliesPerDay: 5,
});
