import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'vonage-messages',
  name: 'Vonage Messages API',
  transport: 'http',
  methods: ['POST'],
  trust: 'signed',
  authentication:
    'Authorization: Bearer with a JWT (HS256, signature secret). Its `payload_hash` must be the SHA-256 of the raw body, and its `iat` may be off by 25 hours, ' +
    'because calls are repeated for 24 hours and no page of Vonage’s says that each is signed anew. What comes twice is known by its message_uuid.',
  credentials: {
    signatureSecret: { about: 'signature secret of the account (Settings of the dashboard): it signs the webhooks', required: true, secret: true },
    apiKey: { about: 'API key that sends replies', required: true },
    apiSecret: { about: 'secret of that API key', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API, such as one of a region; https://api.nexmo.com without it', required: false },
  },
  settings: {},
  clock: 'exact',
  parts: 'joined',
  answerWithinMs: 5_000,
  retries: 'After 429 and 5xx: at first after about 5 s, then up to every 15 minutes, for 24 hours. Any other status is final.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'No answer of Vonage’s own is documented, so Halte answers. On North American toll-free numbers the network answers STOP, START and UNSTOP.',
  ownLog:
    'Redact API: POST https://api.nexmo.com/v1/redact/transaction with the message’s id and product messages. Short-lived server logs, which it does not reach, go after some weeks.',
  source: 'vendor',
  links: [
    'https://developer.vonage.com/en/api/messages',
    'https://developer.vonage.com/en/getting-started/concepts/webhooks',
    'https://developer.vonage.com/en/messages/concepts/messages-status-callbacks',
    'https://developer.vonage.com/api-errors/messages',
    'https://github.com/Nexmo/nexmo-developer',
    'https://developer.vonage.com/api/redact',
  ],
  toCheck: [
    'Only Vonage’s Reports API, which is paid for and switched on apart, could say what became of a send whose answer was lost; Halte does not call it. Such a send waits for its receipt, and then for a person.',
    'Set the application’s (or the account’s) inbound URL and its status URL to the webhook: receipts come to the status URL.',
    'Within how much time Vonage wants its answer is not documented; 5 s are assumed.',
    'That a long text comes joined is known from third parties only: text one of 200 letters.',
    'Vonage may, after an inner fault, send a call unsigned. Halte answers it with 503, and Vonage calls again, signed. A call whose signature is wrong gets 403, which is final there: watch for refused signatures.',
    'US 10DLC numbers and short codes: whether Vonage or the network answers STOP is not documented. Text STOP and count the answers.',
    'No error is documented that says “opted out”. 1050 (number barred) is taken for a refusal, since it may have other reasons.',
    'Replies sign in by API key and secret (Basic); check that the account allows it for the Messages API.',
  ],
};
