import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'bandwidth',
  name: 'Bandwidth Messaging',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication:
    'Bandwidth signs nothing. The webhook’s path ends in a key that only Bandwidth is told; with `webhookPassword`, the call must carry Basic authentication too, as Bandwidth recommends. Bandwidth keeps no texts, so there is nothing to read back.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    webhookUser: { about: 'user id of the application’s callback credentials', required: false },
    webhookPassword: { about: 'their password; without it Basic is not asked for', required: false, secret: true },
    accountId: { about: 'account that sends replies', required: true },
    applicationId: { about: 'messaging application of the number', required: true },
    apiUser: { about: 'user of the API, or its token', required: true },
    apiPassword: { about: 'its password, or the token’s secret', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://messaging.bandwidth.com/api/v2 without it', required: false },
  },
  settings: {},
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 10_000,
  retries: 'For 24 hours after anything but a 2xx. Calls may come twice.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'Not on long numbers and short codes. On toll-free numbers the network answers STOP, START and UNSTOP. A text to a person who has opted out there fails with 4775.',
  source: 'vendor',
  links: [
    'https://dev.bandwidth.com/docs/messaging/webhooks',
    'https://dev.bandwidth.com/docs/messaging/createMessage/',
    'https://dev.bandwidth.com/docs/messaging/getMessage',
    'https://dev.bandwidth.com/docs/messaging/errors',
    'https://github.com/Bandwidth/api-docs/tree/main/site/docs/messaging',
  ],
  toCheck: [
    'Give the application the same callback URL, with the path key, for inbound and outbound events; and the same user id and password for both (InboundCallbackCreds and OutboundCallbackCreds) before `webhookPassword` is set.',
    'Whether Bandwidth sends the password with the first call, or only after a 401, is not documented; Halte answers 403. Text once after setting it.',
    'A long message is counted in segments (`segmentCount`); that it comes in one piece is not stated.',
    'A text whose answer was lost is looked for by number, sender and minute: the list of texts does not show our reference. It is never called “never received”.',
  ],
};
