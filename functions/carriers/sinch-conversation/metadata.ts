import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'sinch-conversation',
  name: 'Sinch Conversation API',
  transport: 'http',
  methods: ['POST'],
  trust: 'signed',
  authentication:
    'x-sinch-webhook-signature: HMAC-SHA256 over body, nonce and time, by the secret of the webhook. Sinch publishes no tolerance for the time, and no page of its says whether repeated calls are signed anew: a day is allowed. A call that comes twice is known by its id.',
  credentials: {
    webhookSecret: { about: 'secret given to the webhook at Sinch; for rotation keep one set for each', required: true, secret: true },
    projectId: { about: 'project of the app', required: true },
    appId: { about: 'app that sends replies', required: true },
    keyId: { about: 'id of an access key of the project', required: true },
    keySecret: { about: 'secret of that access key', required: true, secret: true },
    region: { about: 'region of the app; us without it', required: false, values: ['us', 'eu', 'br'] },
    apiBaseUrl: { about: 'another address of the REST API; that of the region without it', required: false },
  },
  settings: {
    answeredWords: { about: 'words that the app answers itself, with spaces between, each as the whole text; none without it', required: false },
  },
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'Not documented for this API.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'Only where the app was configured to (`answeredWords`). An opt_out_notification of SMS or MMS is an opt-out like a STOP. On North American toll-free numbers the network answers STOP, START and UNSTOP.',
  optOutList: {
    name: 'consent list OPT_OUT_ALL of the app',
    covers: 'account',
    may: ['add'],
    about:
      'Every text of the app to the number is blocked, where its consent management is on and in primary mode; Sinch takes up to ten minutes. It says neither who nor when. The Batch API adds numbers; none takes one off: the person does, by the app’s opt-in word.',
  },
  ownLog:
    'DELETE /v1/projects/{project}/messages/{message} deletes a message from the Conversation API’s store; DELETE of the conversation takes all its messages too.',
  source: 'vendor',
  links: [
    'https://developers.sinch.com/docs/conversation/callbacks',
    'https://developers.sinch.com/docs/conversation/metadata',
    'https://developers.sinch.com/docs/conversation/channel-support/sms/properties/',
    'https://github.com/sinch/sinch-sdk-node/tree/main/packages/conversation',
    'https://developers.sinch.com/docs/conversation/consent-management',
    'https://developers.sinch.com/docs/conversation/api-reference/batch-api/batch/consents/batch_insertconsents',
    'https://developers.sinch.com/docs/conversation/api-reference/conversation/messages/messages_deletemessage',
  ],
  toCheck: [
    'The webhook at Sinch needs a secret and the triggers MESSAGE_INBOUND, OPT_OUT and MESSAGE_DELIVERY. Without a secret nothing is signed, and every call is refused.',
    'A STOP by SMS is believed to come as an ordinary message, and OPT_OUT only from the app’s own consent handling: text STOP and see what arrives, and how many answers.',
    'An opt_out_notification does not say which number was texted: it counts for the sender whose webhook it came to. One with the status OPT_OUT_FAILED counts too, for the person’s wish stands.',
    'Replies authenticate with Basic (access key), which Sinch’s reference allows besides OAuth 2.0; whether it limits how many texts may go out so is not confirmed.',
    'Whether RECIPIENT_NOT_OPTED_IN means an opt-out that Sinch holds, or only a missing opt-in, is not documented; Halte takes it for an opt-out.',
    'Sinch names people by digits alone; replies name them by `+` and digits.',
    'A send whose answer was lost is looked for among the texts of that minute, by number, since the list does not show our reference; one that is not found stays uncertain. In DISPATCH mode the list may not have it.',
    'Whether Sinch signs anew when it calls again, how often it does, how long it waits, and whether a long message comes in one piece is not documented.',
    'The consent list needs consent management switched on in the app, in primary mode; another project reports that texts still went through [P]: put a number of yours on it, and text it.',
    'Which notation of a number the Batch API wants is not documented: Halte gives digits alone, as the list has them. It may not be open to your project (403).',
  ],
};
