import { callsFromNote } from '../auth/calls-from.ts';
import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'smsfactor',
  name: 'SMSFactor',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication:
    'The webhook’s path ends in a key that only SMSFactor is told, and the address that a call comes from is compared with those that SMSFactor names. ' +
    'It can send a secret of yours in `X-SMSFactor-Signature`; how that is made is not documented, so Halte does not look at it.',
  // One page of the documentation names four, the others the last two.
  callsFrom: ['163.172.210.135', '163.172.210.137', '51.159.7.123', '51.159.21.54'],
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    apiToken: { about: 'token of the API', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://api.smsfactor.com without it', required: false },
  },
  settings: {
    callsFrom: callsFromNote,
    replySender: {
      about: 'registered alphanumeric sender of the replies; the sender’s own number, or SMSFactor’s choice, without it',
      required: false,
    },
  },
  // ISO 8601 with offset; one without it does not order events.
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'Not documented. The platform keeps a log of its calls (“Request Log”).',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'SMSFactor takes a STOP out of its replies, puts the person on the account’s blacklist and calls a webhook of its own for it. That it confirms the STOP to the person is not documented, so Halte tries to; ' +
    'a send to a blacklisted number is filtered, which ends the confirmation as blocked.',
  source: 'partly',
  links: [
    'https://dev.smsfactor.com/en/api/sms/webhook/create-webhook',
    'https://dev.smsfactor.com/en/api/sms/webhook/stops',
    'https://dev.smsfactor.com/it/api/sms/webhook/aggiornare-webhook',
    'https://dev.smsfactor.com/it/api/sms/webhook/notifica-di-ricezione',
    'https://dev.smsfactor.com/it/api/sms/invio/campagna-sms',
    'https://dev.smsfactor.com/en/api/sms/getting-started',
  ],
  toCheck: [
    'Make three webhooks at SMSFactor: MO and DLR with the webhook’s URL, and STOP with the same URL and `?event=stop` at its end. MO and STOP look alike: the query alone tells Halte that SMSFactor took the text for a STOP.',
    'The page of MO was found at a sister brand of SMSFactor only (doc.smsup.ch); there it has the form of STOP. One sample of it has a date without zone: such a date orders nothing.',
    'Which number was texted is not in the call: give each sender its own webhook URL.',
    'A reply has no id of its own (`last_message_id` is that of the text before it): it is known by number, words and date.',
    'How `X-SMSFactor-Signature` is made (the secret as it is, or a signature by it) is not documented. Ask SMSFactor; until then the path key alone counts, and a START is not lifted by itself.',
    'A campaign “under moderation” (-8) counts as accepted: SMSFactor says that it will be sent and must not be tried again.',
    'The greatest length of `gsmsmsid`, which carries Halte’s reference of 39 characters, is not documented.',
    'There is no look-up by `gsmsmsid`: a send whose answer was lost stays uncertain until its receipt comes.',
    'The anti-flood filter of the account may drop a confirmation that follows another text too closely: it then ends as refused.',
    'Whether SMSFactor confirms a STOP itself: text STOP and count the answers.',
  ],
};
