import { callsFromNote } from '../auth/calls-from.ts';
import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'd7',
  name: 'D7 Networks',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication:
    'D7 signs nothing. The webhook’s path ends in a key that only D7 is told, and the address that a call comes from is compared with the one that D7 names.',
  callsFrom: ['35.234.154.40'],
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    apiToken: { about: 'token of the API', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://api.d7networks.com without it', required: false },
  },
  settings: { callsFrom: callsFromNote },
  clock: 'none',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'Not documented.',
  reference: 'callback-url',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop: 'No answer or blocking of D7’s own is documented, so Halte answers. On toll-free numbers the network answers STOP, START and UNSTOP.',
  source: 'vendor',
  links: [
    'https://d7networks.com/docs/SMS/Receive-MO-Postback/',
    'https://d7networks.com/docs/Messages/Receive_SMS_Postback/',
    'https://d7networks.com/docs/Messages/Send_Message/',
  ],
  toCheck: [
    'Switch MO on in the dashboard’s settings, with the webhook’s URL. D7 says that the call is form data, and shows JSON: Halte reads both kinds of form and JSON.',
    'Whether D7 tries again when the webhook fails, and how long it waits for the answer, is not documented.',
    'Whether D7 answers or blocks STOP itself is not documented: text STOP and count the answers. How a send to a blocked number fails is not documented either.',
    '`keyword` is the keyword that the number was registered with, not what the person means: Halte reads the whole text.',
    'D7 can look a text up by its own id alone, which a send with a lost answer never told: such a send stays uncertain until its delivery report comes.',
    'That the query of `report_url` is kept in the delivery report, since it carries Halte’s reference.',
    'Whether long texts are joined before they are handed over is not documented.',
  ],
};
