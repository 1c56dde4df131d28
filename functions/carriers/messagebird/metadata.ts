import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'messagebird',
  name: 'MessageBird (rest.messagebird.com)',
  transport: 'http',
  methods: ['POST', 'GET'],
  trust: 'signed',
  authentication:
    'MessageBird-Signature-JWT: a JWT (HS256) by the signing key, with the SHA-256 of the URL as it was called and of the raw body, good for a minute; clocks may differ by five seconds. ' +
    'A call that comes twice is known by the id of its message.',
  credentials: {
    signingKey: {
      about: 'signing key of the account: it proves the webhooks. While it is rotated, keep one set for each',
      required: true,
      secret: true,
    },
    accessKey: { about: 'live access key that sends replies', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the REST API; https://rest.messagebird.com without it', required: false },
  },
  settings: {
    answeredWords: {
      about:
        'words that a flow of the account, or MessageBird itself, answers on this number, between spaces, such as “STOP START”; without it: none',
      required: false,
    },
  },
  // `createdDatetime` says its zone.
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'Not documented.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'Not documented. It holds opt-outs: a text to a person who has sent STOP fails with 103. On toll-free numbers the network answers STOP, START and UNSTOP. ' +
    'What else is answered for you stands in `answeredWords`.',
  source: 'partly',
  links: [
    'https://github.com/messagebird/messagebird-nodejs',
    'https://developers.messagebird.com/api/sms-messaging/',
    'https://docs.bird.com/connectivity-platform/getting-started/receiving-delivery-reports-dlrs',
  ],
  toCheck: [
    'The fields of an inbound message, and that 103 is the code of an opt-out, are taken from the traffic of others (the courier project), not from MessageBird’s pages: send one text and one STOP, and look at both.',
    'Set the webhook of the number (or the HTTP step of its flow) and the account’s status report URL to this URL, exactly as it is called: its hash is signed, with port and query.',
    'Text STOP from a real phone and count the replies; if one comes that Halte did not send, put its word into `answeredWords`.',
    'Only HS256 is accepted, which MessageBird uses. The older MessageBird-Signature header (deprecated) is not.',
    'Short codes give a time without a zone, so it orders nothing there.',
    'Whether a call is tried again, how long MessageBird waits for the answer and whether long texts are joined are not documented.',
    'A send whose answer was lost is looked for among the texts since then, by our reference. The filter `from` and the form of the list are known from the tests of MessageBird’s own PHP library; one that is not found stays uncertain.',
  ],
};
