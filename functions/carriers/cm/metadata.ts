import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'cm',
  name: 'CM.com Business Messaging',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication: 'CM.com describes no signature. The webhook’s path ends in a key that only CM.com is told; its pages list the addresses to let in.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    productToken: { about: 'product token of the Channels app, with its hyphens: it sends replies', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the gateway; https://gw.messaging.cm.com without it', required: false },
  },
  settings: {},
  // `timeUtc` is UTC by CM.com's word, written without a zone.
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'After anything but 200: every 5 minutes for up to a month. Receipts: for up to 7 days.',
  reference: 'none',
  receiptsBy: 'id',
  mayCarryLink: () => true,
  answersStop:
    'No answer of CM.com’s own is documented, so Halte answers. A send to a number on a blacklist fails with 402, which ends the confirmation as blocked.',
  source: 'partly',
  links: [
    'https://developers.cm.com/messaging/docs/incoming-messages',
    'https://developers.cm.com/messaging/docs/incoming-status-report',
    'https://developers.cm.com/messaging/docs/integration',
    'https://developers.cm.com/messaging/docs/shared-features',
    'https://github.com/cmdotcom/text-sdk-dotnet/blob/master/CM.Text/TextClientStatusCode.cs',
  ],
  toCheck: [
    'In the Channels app, set the webhook’s URL for incoming messages and for status reports, and choose JSON for the reports: the XML form is not read.',
    '`reference` in an incoming message is that of the text it answers, not an id of the message: a message is known by sender, words and `timeUtc`.',
    'A reference may hold 32 letters and digits, Halte’s has 39 characters: its SHA-256, cut to 32, goes with each text, and receipts come back by it. It does not work for demo accounts.',
    'So a send whose answer was lost cannot be settled by its receipt, and CM.com documents no look-up: it stays uncertain until a person settles it.',
    'The number behind a 402 may be on a blacklist for another reason than a STOP: look it up at CM.com if you did not expect it.',
    'What the codes of a status report mean (0 and 4 taken or read, 2 delivered, 1 and 3 failed) was found in other projects, not on the page itself.',
    'Shared reply numbers are used by other customers, too: only a number of your own is sure to bring every STOP.',
    'Within how much time CM.com wants its answer is not documented; 5 s are assumed. Whether long texts come joined is not documented.',
    'Whether CM.com or the network answers STOP itself: text STOP and count the answers.',
  ],
};
