import type { CarrierMetadata } from '../carrier.ts';
import { signatureMethods } from './signature.ts';

export const metadata: CarrierMetadata = {
  id: 'vonage-sms',
  name: 'Vonage SMS API (Nexmo)',
  transport: 'http',
  methods: ['GET', 'POST'],
  trust: 'signed',
  authentication:
    '`sig` over all other parameters of the query, the form or the JSON body, by one of five methods; `timestamp` may be off by 25 hours, because calls are ' +
    'repeated for 24 hours and it is not said that each is signed anew. What comes twice is known by its messageId.',
  credentials: {
    signatureSecret: { about: 'signature secret of the account: it signs the webhooks', required: true, secret: true },
    signatureMethod: { about: 'method that the account signs with; md5hash without it', required: false, values: signatureMethods },
    apiKey: { about: 'API key that sends replies', required: true },
    apiSecret: { about: 'secret of that API key', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://rest.nexmo.com without it', required: false },
  },
  settings: {},
  clock: 'exact',
  parts: 'separate',
  answerWithinMs: 5_000,
  retries: 'After anything but a 2xx, for 24 hours.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'No answer of Vonage’s own is documented, so Halte answers. On North American toll-free numbers the network answers STOP, START and UNSTOP.',
  ownLog:
    'Redact API: POST https://api.nexmo.com/v1/redact/transaction with the message’s id, product sms and its direction. Short-lived server logs, which it does not reach, go after some weeks.',
  source: 'vendor',
  links: [
    'https://developer.vonage.com/en/messaging/sms/guides/inbound-sms',
    'https://developer.vonage.com/en/getting-started/concepts/signing-messages',
    'https://developer.vonage.com/en/messaging/sms/guides/delivery-receipts',
    'https://developer.vonage.com/messaging/sms/guides/troubleshooting-sms',
    'https://developer.vonage.com/api-errors/sms',
    'https://developer.vonage.com/api/redact',
  ],
  toCheck: [
    'Only Vonage’s Reports API, which is paid for and switched on apart, could say what became of a send whose answer was lost; Halte does not call it. Such a send waits for its receipt, and then for a person.',
    'Signed webhooks are off by default: ask Vonage’s support to switch them on, and set `signatureMethod` to what the account has. Halte refuses calls that are not signed.',
    'Vonage may check a URL by an empty call when it is saved. One that is signed is answered; one that is not is refused with 403, so the check may warn.',
    'Set the inbound URL and the URL of delivery receipts, of the number or the account, to the webhook. GET, POST and POST-JSON all do.',
    'Some networks hand over the pieces of a long text without the fields that join them; then each piece is read as a text of its own.',
    'Within how much time Vonage wants its answer is not documented; 5 s are assumed.',
    'Status 7 (number barred) is taken for a refusal: that it means an opt-out, as on US short codes, is not confirmed. A receipt with err-code 4 (barred by the person) is taken for one.',
    'US 10DLC numbers and short codes: whether Vonage or the network answers STOP is not documented. Text STOP and count the answers.',
  ],
};
