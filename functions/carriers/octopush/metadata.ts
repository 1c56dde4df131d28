import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'octopush',
  name: 'Octopush',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication: 'Octopush signs nothing. The webhook’s path ends in a key that only Octopush is told. Its API has no read-back of one reply.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    apiLogin: { about: 'login of the API (`api-login`), an e-mail address', required: true },
    apiKey: { about: 'API key (`api-key`)', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://api.octopush.com/v1/public without it', required: false },
  },
  settings: {
    type: {
      about: 'quality of the replies; only premium can be answered and brings receipts',
      required: false,
      values: ['sms_premium', 'sms_low_cost'],
    },
    replySender: {
      about: 'registered alphanumeric sender (3 to 11 characters) of the replies, in place of the short number that people can answer',
      required: false,
    },
  },
  // `Y-m-d H:i:s` without zone.
  clock: 'none',
  parts: 'unknown',
  answerWithinMs: 1_000,
  retries: 'Not documented.',
  reference: 'client-reference',
  receiptsBy: 'id',
  mayCarryLink: () => true,
  answersStop:
    'Octopush puts a person who answers STOP on a blacklist of the account and calls a webhook of its own for it. That it confirms the STOP to the person is not documented, so Halte tries to; ' +
    'a receipt BLACKLISTED_NUMBER then says that Octopush held the opt-out.',
  source: 'partly',
  links: [
    'https://dev.octopush.com/en/sms-gateway-api-documentation/callbacks/',
    'https://dev.octopush.com/en/sms-gateway-api-documentation/inbounds/',
    'https://dev.octopush.com/en/sms-gateway-api-documentation/opt-out-management/',
    'https://dev.octopush.com/en/sms-gateway-api-documentation/callbacks/acknowledge-receipt',
    'https://octopush.com/en/sms-gateway-api-documentation/send-sms/',
  ],
  toCheck: [
    'Enter the webhook’s URL three times under “Callbacks”: for replies, for opt-outs and for receipts. An opt-out may come to the second alone: without it, STOP is lost.',
    'Octopush wants an empty answer in less than a second. What it does after a later one, or an error, is not documented.',
    '`message_id` is the ticket of the text that was answered, not an id of the reply, so it is not used: a reply is known by number, words and `reception_date`, as written.',
    'The zone of `reception_date` and `stop_date` is not documented, so they order nothing.',
    'The body that says a text was taken is not on the pages that were found: `sms_ticket` or `ticket_number` is read from it. Send one reply and see it become accepted.',
    'The codes of the current API’s errors are not documented, so its status alone decides; the list of codes on octopush.com belongs to an older API. How a send to a blacklisted number fails is not documented.',
    'Halte’s reference goes with each text as `request_id`: Octopush refuses the same one again for 24 hours. Whether it also remembers a request that it refused (no credit) is not documented: such a reply may end as refused, as a task for a person.',
    'There is no look-up by reference: a send whose answer was lost stays uncertain until a person settles it.',
    'Whether Octopush confirms a STOP itself, and whether a confirmation still reaches a blacklisted number: text STOP and count the answers.',
    'Whether long texts are joined before they are handed over is not documented: text one of 200 letters.',
  ],
};
