import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'infobip',
  name: 'Infobip SMS',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication:
    'Infobip signs nothing by default. The webhook’s path ends in a key that only Infobip is told; with `webhookPassword`, the call must carry Basic authentication too. Its inbox cannot be read back: what is read there is gone.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    webhookUser: { about: 'user of the Basic authentication that Infobip is told to call with', required: false },
    webhookPassword: { about: 'its password; without it Basic is not asked for', required: false, secret: true },
    apiKey: { about: 'API key that may send texts and read their logs', required: true, secret: true },
    apiBaseUrl: { about: 'base URL of the account, such as https://xxxxx.api.infobip.com', required: true },
  },
  settings: {
    answeredWords: { about: 'keywords that the number’s keyword automation answers itself, with spaces between; none without it', required: false },
  },
  clock: 'exact',
  parts: 'joined',
  answerWithinMs: 5_000,
  retries: 'Not documented.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'Only where the number’s keyword automation does (`answeredWords`: the first word of the text). On North American toll-free numbers the network answers STOP, START and UNSTOP. A number on the account’s blocklist gets no text any more (status 14, error 2052).',
  optOutList: {
    name: 'blocklist (Do Not Contact list)',
    covers: 'sender',
    may: ['add', 'remove'],
    about:
      'What Halte puts there stops the texts of one sender to the number, by SMS; records without a sender hold for all. Infobip says when and how each came about: by the person’s word or link, by hand or API, or by a rule of a campaign, which is no wish of the person’s and is left alone.',
  },
  source: 'vendor',
  links: [
    'https://www.infobip.com/docs/api/channels/sms/inbound-sms/receive-inbound-sms-messages',
    'https://www.infobip.com/docs/developer-resources/quickstart',
    'https://www.infobip.com/docs/api/channels/sms/sms-messaging/logs-and-status-reports/receive-outbound-sms-message-report',
    'https://www.infobip.com/docs/api/platform/subscriptions-api',
    'https://www.infobip.com/docs/essentials/api-essentials/response-status-and-error-codes',
    'https://www.infobip.com/docs/blocklist',
    'https://www.infobip.com/docs/api/platform/blocklist',
  ],
  toCheck: [
    'The number must hand over messages in the format MO_JSON_2 (the default): other renderers are not read.',
    'A number with an inbound configuration of its own ignores a new subscription unless “follow subscription” is set.',
    'Delivery reports need a subscription that posts to the webhook’s URL, with the path key.',
    'Whether keyword automation or the Blocklist product of the account answers STOP: text STOP and count the answers, then set `answeredWords`.',
    'When Infobip calls again after a 5xx, and how long it waits for an answer, is not documented.',
    'Which authentication a notification profile can add is only known in outline: check that Basic really arrives before `webhookPassword` is set.',
    'Our reference is sent as the `messageId` of the destination, and again as `webhooks.callbackData`, whose place in the request is not confirmed. Infobip rejects an id that it has seen (status 23); for how long it remembers them is not documented.',
    'Recipients are given as `+` and digits; Infobip’s examples leave the plus sign out.',
    'The API key needs the scope `blocklist:manage` for the blocklist. Changes are carried out a moment after they are taken (202): look once whether they are there.',
    'Numbers of the blocklist are written as digits without a plus sign, as its examples have them; so is the sender. Whether a record holds for a sender that is written otherwise is not documented.',
  ],
};
