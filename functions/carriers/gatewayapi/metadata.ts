import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'gatewayapi',
  name: 'GatewayAPI (REST)',
  transport: 'http',
  methods: ['POST'],
  trust: 'signed',
  authentication:
    'X-Gwapi-Signature: a JWT (HS256) with the webhook’s authentication token. Its claims are the whole message or status, and only they are read. There is no time in it: a call that comes twice is known by its id.',
  credentials: {
    webhookSecret: { about: 'authentication token of the webhook, as it was entered at GatewayAPI', required: true, secret: true },
    apiToken: { about: 'API token that sends replies', required: true, secret: true },
    apiBaseUrl: { about: 'https://gatewayapi.eu for an account in the EU; https://gatewayapi.com without it', required: false },
  },
  settings: {},
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'After anything but a 2xx, with growing pauses; given up after many failures over at least 24 hours. The certificate must be valid.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop: 'No answer of GatewayAPI’s own is documented, so Halte answers.',
  source: 'partly',
  links: [
    'https://gatewayapi.com/docs/apis/rest/',
    'https://gatewayapi.com/docs/webhooks/',
    'https://gatewayapi.com/docs/errors/',
    'https://github.com/nickdnk/gatewayapi-php',
  ],
  toCheck: [
    'GatewayAPI can look a text up by its own id alone, which a send with a lost answer never told: such a send waits for its receipt, and then for a person.',
    'Give the webhook an authentication token: without one calls are not signed, and Halte refuses them. Assign your keywords to it, and make it the default webhook for status notifications.',
    'That the claims of an incoming text are the whole text is known from its documentation for statuses, for texts from a third party’s library. If they are not, texts go to quarantine: text once, and look there.',
    'Webhooks of the newer messaging API (header Signature: v1=…) only tell statuses so far and are not read; replies go by the classic REST API.',
    'On a short code the receiver is written with the country’s code in front (451204 for 1204 in Denmark): write the sender’s number the same way, or use one webhook for each.',
    'On a shared short code a text begins with your keyword (“foo STOP”): add “foo stop” to the programme’s words.',
    'Links in replies must be on the account’s list of allowed links.',
    'Whether long texts come joined, and whether GatewayAPI itself answers STOP, is not documented: text one of 200 letters, and STOP, and count the answers.',
    'A text whose send had no answer cannot be looked for, since it can only be asked for by its id.',
  ],
};
