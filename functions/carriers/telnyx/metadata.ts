import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'telnyx',
  name: 'Telnyx Messaging (API v2)',
  transport: 'http',
  methods: ['POST'],
  trust: 'signed',
  authentication:
    'Telnyx-Signature-Ed25519: Ed25519 with the account’s key over `<Telnyx-Timestamp>|<raw body>`; the timestamp, in seconds, may be off by five minutes. ' +
    'The URL is not in it. A call that comes twice is known by the id of its message.',
  credentials: {
    publicKey: { about: 'public key of the account, base64, from “Keys & Credentials” of the portal: it proves the webhooks', required: true },
    apiKey: { about: 'API key (v2) that sends replies', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the REST API; https://api.telnyx.com without it', required: false },
  },
  settings: {
    optOutHandling: {
      about:
        'which words Telnyx answers: its default ones, or only those that you gave the messaging profile, which it marks with `autoresponse_type`',
      required: false,
      values: ['default', 'custom'],
    },
    messagingProfileId: { about: 'messaging profile that sends the replies from its number pool, in place of the number', required: false },
  },
  clock: 'exact',
  parts: 'joined',
  answerWithinMs: 2_000,
  retries: 'Up to three calls of each URL, then the failover URL, which may be the same webhook. Calls may come twice, at once and out of order.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'By default, for each messaging profile: the exact words STOP, STOPALL, STOP ALL, UNSUBSCRIBE, CANCEL, END, QUIT (START, UNSTOP). What it answered, by default or by the ' +
    'profile’s own words, comes with `autoresponse_type`. After a STOP it blocks every text, a second confirmation too (40300). On toll-free numbers the network answers STOP, START and UNSTOP.',
  optOutList: {
    name: 'opt-out blocks of the messaging profile',
    covers: 'list',
    may: [],
    about:
      'Every text to the number is refused from all numbers of the messaging profile. Telnyx says when the person’s keyword made the block. Its API shows blocks, and neither makes nor lifts one: the person does, by STOP and START.',
  },
  ownLog:
    'message redaction of the messaging profile, once Telnyx’s support has allowed it, hides words and number of every record at reading; no call that deletes one person’s is known: ask its support.',
  source: 'vendor',
  links: [
    'https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks',
    'https://developers.telnyx.com/api-reference/callbacks/inbound-message',
    'https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out',
    'https://developers.telnyx.com/docs/messaging/messages/error-codes',
    'https://developers.telnyx.com/api-reference/detail-records/search-detail-records',
    'https://developers.telnyx.com/api-reference/opt-out-management/list-opt-outs',
    'https://developers.telnyx.com/docs/messaging/messages/message-redaction',
  ],
  toCheck: [
    'Set the messaging profile’s webhook to API version 2 and to this URL: receipts come there, too, and are known by the reference that was sent as a tag.',
    'Telnyx publishes no signed sample: text STOP and START from a real phone before you go live, see the calls arrive, and count the replies.',
    'Give the profile’s answer to STOP the wording that your country asks for: it is Telnyx that sends it, and yours would be blocked.',
    'Calls for RCS and WhatsApp on the same profile are let go: only SMS and MMS are read.',
    'A send whose answer was lost is looked for among the detail records of that hour, by the tag that is our reference. How soon a record is there is not documented: one that is not found stays uncertain until its receipt comes.',
    'Give the sender `messagingProfileId`: without it only blocks that came about on the sender’s own number are seen, although they hold for the whole profile.',
  ],
};
