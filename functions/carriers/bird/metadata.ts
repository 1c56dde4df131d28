import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'bird',
  name: 'Bird (api.bird.com, Channels API)',
  transport: 'http',
  methods: ['POST'],
  trust: 'signed',
  authentication:
    'messagebird-signature: base64 HMAC-SHA256 with the subscription’s signing key over `<messagebird-request-timestamp>`, the URL and the SHA-256 of the raw body (as 32 bytes), by line feeds. ' +
    'The timestamp may be off by nine hours, since Bird repeats a call for eight; a call that comes twice is known by the id of its message.',
  credentials: {
    signingKey: {
      about: '`signingKey` of the webhook subscription: it proves the webhooks. While it is rotated, keep one set for each',
      required: true,
      secret: true,
    },
    accessKey: { about: 'access key that may send on the channel', required: true, secret: true },
    workspaceId: { about: 'id of the workspace', required: true },
    apiBaseUrl: { about: 'another address of the API; https://api.bird.com without it', required: false },
  },
  settings: {
    channelId: { about: 'id of the SMS channel of this number, which sends the replies', required: true },
    answeredWords: {
      about: 'words that Bird answers on this channel (its compliance keywords), between spaces, such as “STOP START HELP”; without it: none',
      required: false,
    },
  },
  // `createdAt` is in UTC and says so.
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'On anything but a 2xx, at growing intervals for eight hours.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'It answers compliance keywords (opt-in, opt-out, help), whose words and answers are set for the channel; which it answers without a setting is not documented. ' +
    'Those of your channel stand in `answeredWords`. On toll-free numbers the network answers STOP, START and UNSTOP.',
  source: 'partly',
  links: [
    'https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/verifying-a-webhook-subscription',
    'https://docs.bird.com/api/notifications-api/api-reference/webhooks',
    'https://docs.bird.com/api/channels-api/supported-channels/programmable-sms/receiving-messages',
    'https://docs.bird.com/api/channels-api/supported-channels/programmable-sms/sending-sms-messages',
    'https://docs.bird.com/api/channels-api/message-status-and-interactions/message-failure-codes',
    'https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages/',
  ],
  toCheck: [
    'Subscribe this URL to `sms.inbound` and `sms.outbound`, with a signing key and filtered by the channel: without a key Bird does not sign, and every call is refused.',
    'The message is documented; that it comes as `payload` beside `event` is taken from samples of other channels. Send one text and look at the call.',
    'Bird publishes no signed sample, and does not say whether the timestamp is in seconds or milliseconds (both are read) nor whether a repeated call is signed anew.',
    'Text STOP, START and HELP from a real phone and count the replies: put each word that Bird answers into `answeredWords`.',
    'That failure 103 of the source `sms-messagebird` is an opt-out comes from the traffic of others with MessageBird, not from Bird’s pages; a send that Bird blocks otherwise counts as not delivered.',
    'The text beside a picture (MMS) is not documented, and not read.',
    'How long Bird waits for the answer and whether long texts are joined are not documented. No search by our reference is documented: a send whose answer was lost waits for its receipt, and then for a person.',
  ],
};
