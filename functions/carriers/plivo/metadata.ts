import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'plivo',
  name: 'Plivo Messaging',
  transport: 'http',
  methods: ['POST', 'GET'],
  // Its signature for messages is no proof of what they say: no more than a secret in the path.
  trust: 'path-key',
  authentication:
    'A key at the end of the webhook’s path, and X-Plivo-Signature-V2 (or -Ma-V2): HMAC-SHA256 with the auth token over the URL without its query and a nonce. ' +
    'V2 covers neither the form nor a time, so whoever has seen one call could make up another; V3, which covers both query and form, is checked first where Plivo sends it. ' +
    'A message is therefore read back from Plivo’s API by its MessageUUID.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    authId: { about: 'Auth ID (MA…, or SA… of a subaccount) that sends replies', required: true },
    authToken: {
      about: 'its auth token: it signs the webhooks and sends. Where a subaccount owns the number, either account’s token proves the call',
      required: true,
      secret: true,
    },
    apiBaseUrl: { about: 'another address of the REST API; https://api.plivo.com without it', required: false },
  },
  settings: {
    doNotDisturb: {
      about: 'whether Plivo’s DND service works on this number; without it: on for long and toll-free numbers that begin with +1, else off',
      required: false,
      values: ['on', 'off'],
    },
    stopConfirmation: {
      about: 'who confirms a STOP where the DND service is on: Halte, by the one text that Plivo lets through within five minutes, or Plivo',
      required: false,
      values: ['halte', 'plivo'],
    },
    powerpackUuid: { about: 'Powerpack that sends the replies, in place of the number', required: false },
  },
  clock: 'none',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'Not documented for messages.',
  reference: 'callback-url',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'In the USA and Canada the DND service answers HELP and INFO, and blocks texts after STOP, STOP ALL, END, QUIT, CANCEL and UNSUB, alone in the text, but for one within five minutes ' +
    '(receipts then carry error 200). On toll-free numbers the network answers STOP, START and UNSTOP.',
  source: 'vendor',
  links: [
    'https://docs.plivo.com/docs/messaging/concepts/signature-validation',
    'https://docs.plivo.com/docs/messaging/xml/request',
    'https://docs.plivo.com/docs/messaging/api/message/message-status-callbacks',
    'https://docs.plivo.com/docs/messaging/concepts/dnd-service',
    'https://www.plivo.com/docs/messaging/api/message/list-all-messages/',
    'https://support.plivo.com/hc/en-us/articles/360041786171-Can-I-reply-to-customers-who-have-opted-out',
  ],
  toCheck: [
    'Text STOP from a real phone and count the replies: Plivo’s pages say both that it confirms a STOP and that you may, once, within five minutes. Set `stopConfirmation` to what happens.',
    'Whether Plivo signs calls for messages with V3 is not documented; look at the headers of a real call.',
    'Whether, and how often, a call that failed is made again is not documented, nor how long Plivo waits for the answer, nor whether long texts are joined.',
    'In which form the sender’s number comes (with or without its plus sign) is not documented; both are read.',
    'The record of an inbound message (message_uuid, message_direction, from_number) is read back by its id; see with a real message that your account shows it.',
    'A text has no search by our reference, so a send whose answer was lost is looked for among the texts of that minute, by number; one that is not found stays uncertain. Plivo allows 20 such look-ups a minute.',
  ],
};
