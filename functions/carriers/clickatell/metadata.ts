import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'clickatell',
  name: 'Clickatell (SMS platform)',
  transport: 'http',
  methods: ['POST', 'GET'],
  trust: 'path-key',
  authentication:
    'No signature is known. The webhook’s path ends in a key that only Clickatell is told. Where the callback of the integration can be given a user name and a password, they are checked besides.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    webhookUser: { about: 'user name of the callback, where one is set', required: false },
    webhookPassword: { about: 'its password; once it is set, calls without it are refused', required: false, secret: true },
    apiKey: { about: 'API key of the SMS integration', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://platform.clickatell.com without it', required: false },
  },
  settings: {},
  // `timestamp` is in milliseconds since 1970; one of another form orders nothing.
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'Not documented.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop: 'No answer of Clickatell’s own is documented, so Halte answers. On toll-free numbers the network answers STOP, START and UNSTOP.',
  source: 'partly',
  links: [
    'https://www.clickatell.com/developers/api-documentation/http-api-reply-callback/',
    'https://help.clickatell.com/developers-api-reference/sms-client-callbacks.md',
    'https://github.com/nyaruka/courier/tree/main/handlers/clickatell',
    'https://www.rubydoc.info/gems/clickatell_api_client/ClickatellApiClient/API/Client',
  ],
  toCheck: [
    'Set the reply callback and the status callback of the two-way SMS integration to the webhook’s URL, as POST with JSON: a GET would put numbers and words into the URL. (The callbacks of One API have another form and are not read.)',
    '`messageId` is the id of the text that was answered. Only `replyMessageId` names a reply; where it is missing, as in the samples of another project, a reply is known by number, words and time.',
    'With the charset ISO-8859-1 or UTF-16BE the words come percent-encoded in the bytes of that charset; that is known from another project’s traffic, with a plus sign for a space. Text “arrêt é 1+1” and an emoji, and compare.',
    'The form of `timestamp` is known from that traffic, too (milliseconds since 1970).',
    'How the API answers a send (`apiMessageId`, `accepted`, `errorCode`) and its codes are known from other projects: 106 (wrong sender) and 301 (no credit) are left for a person to mend, any other refusal is final. Which code says “opted out” is not known.',
    'A status of 4 is taken for delivered to the telephone, 2, 3, 8 and 11 for under way, 5 to 7, 9, 10 and 12 to 14 for failed.',
    'The greatest length of `clientMessageId`, which carries Halte’s reference of 39 characters, is not documented.',
    'There is no documented look-up by `clientMessageId`: a send whose answer was lost stays uncertain until its status comes.',
    'Signature, deadline and retries of the callbacks, and whether long texts are joined, are not documented.',
    'Whether Clickatell answers or blocks STOP itself: text STOP and count the answers.',
  ],
};
