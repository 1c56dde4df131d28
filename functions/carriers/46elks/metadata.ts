import { callsFromNote } from '../auth/calls-from.ts';
import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: '46elks',
  name: '46elks',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication:
    '46elks signs nothing. The webhook’s path ends in a key that only 46elks is told, the URL may carry a user and a password besides (https://user:password@…), ' +
    'each text is read back by its id from the API, and the address that a call comes from is compared with those that 46elks names.',
  callsFrom: ['176.10.154.199', '85.24.146.132', '185.39.146.243', '2001:9b0:2:902::199'],
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    webhookUser: { about: 'user of the Basic authentication in the webhook’s URL', required: false },
    webhookPassword: { about: 'its password; once it is set, calls without it are refused', required: false, secret: true },
    apiUsername: { about: 'API username', required: true },
    apiPassword: { about: 'API password', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://api.46elks.com/a1 without it', required: false },
  },
  settings: { callsFrom: callsFromNote },
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'After anything but 200 to 204: for at least 6 hours and at least 5 times.',
  reference: 'callback-url',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop: 'No answer of 46elks’ own is documented, so Halte answers. The answer to a call is empty: 46elks texts any other to the person.',
  source: 'vendor',
  links: [
    'https://46elks.se/docs/receive-sms',
    'https://46elks.se/docs/ip-addresses',
    'https://46elks.se/docs/sms-delivery-reports',
    'https://46elks.se/docs/show-sms-id',
    'https://46elks.se/docs/sms-history',
    'https://46elks.se/docs',
  ],
  toCheck: [
    'Set the number’s `sms_url` to the webhook, with its path key. Receipts need no setting: each text names the webhook. With Basic, they come without the user and the password and are refused: leave Basic out if you want receipts.',
    'A body in the answer to a call is texted to the person. Halte’s is empty; see that nothing in front of it (a proxy, a firewall’s page with status 200) writes one.',
    'Whether 46elks calls for a text that it has itself stopped, and whether it stops any, is not documented: text STOP and count the answers.',
    'Whether long texts come joined is not documented: text one of 200 letters.',
    'Within how much time 46elks wants its answer is not documented; 5 s are assumed.',
    '46elks keeps no reference of ours, so a send whose answer was lost is looked for by number, sender and minute; one that is not found stays uncertain.',
    'Read-back needs the words to be kept at 46elks: without them (dontlog) a START from an unsigned call is not lifted.',
  ],
};
