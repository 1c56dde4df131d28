import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'sinch-sms',
  name: 'Sinch SMS API',
  transport: 'http',
  methods: ['POST'],
  trust: 'signed',
  authentication:
    'x-sinch-webhook-signature: HMAC-SHA256 over body, nonce and time. Sinch publishes no tolerance for the time, and no page of its says whether the calls that it repeats for 22 h 45 min are signed anew: a day is allowed. A call that comes twice is known by its id.',
  credentials: {
    webhookSecret: {
      about: 'secret with which the service plan signs its callbacks; for rotation keep one set for each',
      required: true,
      secret: true,
    },
    servicePlanId: { about: 'service plan that sends replies', required: true },
    apiToken: { about: 'API token of the service plan', required: true, secret: true },
    region: { about: 'region of the service plan; us without it', required: false, values: ['us', 'eu', 'au', 'br', 'ca'] },
    apiBaseUrl: { about: 'another address of the REST API; that of the region without it', required: false },
  },
  settings: {
    answeredWords: { about: 'words that the account answers itself, with spaces between, each as the whole text; none without it', required: false },
  },
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'After a 5xx or 429: after 5 s, then in doubled steps, the last 22 h 45 min after the first. Never after another 4xx.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'Only where the account was configured to (`answeredWords`). On North American toll-free numbers the network answers STOP, START and UNSTOP.',
  source: 'vendor',
  links: [
    'https://developers.sinch.com/docs/sms/api-reference/sms/tag/Webhooks/',
    'https://developers.sinch.com/docs/sms/api-reference/sms/tag/Delivery-reports/',
    'https://developers.sinch.com/docs/sms/api-reference/sms/batches',
    'https://github.com/sinch/sinch-sdk-node/tree/main/packages/sms',
  ],
  toCheck: [
    'Sinch signs only once HMAC authentication of callbacks has been enabled for the service plan: ask the account manager. Unsigned callbacks are refused, and a refused one is not sent again.',
    'The service plan’s callback URL must be the webhook’s URL: messages and delivery reports come there.',
    'Whether Sinch signs anew when it calls again is not documented; how long it waits for an answer is not either.',
    'Whether keywords of groups (`auto_update`) or of the account are answered: text STOP and count the answers, then set `answeredWords`.',
    'Whether a long message comes in one piece is not documented. The text of a binary message is taken for UTF-8, or for UTF-16 where it has zero bytes.',
    'A text to a person who has opted out at the operator is reported as Deleted, which cannot be told from a wrong number.',
  ],
};
