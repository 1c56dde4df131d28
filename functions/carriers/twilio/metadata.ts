import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'twilio',
  name: 'Twilio Programmable Messaging',
  transport: 'http',
  methods: ['POST', 'GET'],
  trust: 'signed',
  authentication:
    'X-Twilio-Signature: HMAC-SHA1 with the auth token over the configured URL and the sorted form fields; a JSON body by its SHA-256 in the URL (`bodySHA256`). ' +
    'The URL is tried with and without port, and in the two escaped forms that some of Twilio’s back ends sign. There is no time in it: a call that comes twice is known by its MessageSid.',
  credentials: {
    accountSid: { about: 'Account SID (AC…) that sends replies', required: true },
    authToken: { about: 'primary auth token: it signs the webhooks. While it is rotated, keep one set for each', required: true, secret: true },
    apiKeySid: { about: 'API key SID (SK…) for replies; the auth token is used without it', required: false },
    apiKeySecret: { about: 'secret of that API key', required: false, secret: true },
    apiBaseUrl: { about: 'another address of the REST API; https://api.twilio.com without it', required: false },
  },
  settings: {
    optOutHandling: {
      about:
        'who answers STOP, START and HELP: Twilio’s default words, Advanced Opt-Out of the Messaging Service, or nobody because Twilio’s support switched it off',
      required: false,
      values: ['default', 'advanced', 'disabled'],
    },
    messagingServiceSid: { about: 'Messaging Service (MG…) that sends the replies, in place of the number', required: false },
  },
  clock: 'none',
  parts: 'joined',
  answerWithinMs: 15_000,
  retries:
    'One, after a failed connection only. Add `#rc=5&rp=all` to the webhook’s URL at Twilio: then a 5xx is called again too. A fallback URL may be the same webhook.',
  reference: 'callback-url',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'By default: the exact words STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT (START, YES, UNSTOP; HELP, INFO), alone in the text, in English. ' +
    'With Advanced Opt-Out: what OptOutType says. On toll-free numbers the network answers STOP, START and UNSTOP. Anything else, such as ARRET or “STOP please”, is left to Halte.',
  optOutList: {
    name: 'texts refused with error 21610',
    covers: 'list',
    may: [],
    about:
      'Twilio shows its own block list to no customer but those of a pilot, so what it blocked is read from the log of the account’s texts: who had the error 21610, and when. A text is only refused where one was sent. The block holds for the number and the sender, or for the whole Messaging Service; it is made and lifted by the person’s words alone.',
  },
  ownLog:
    'DELETE of each message resource, by its SID (both directions), deletes the record and its media; to keep the record without the words, POST an empty Body. Neither can be undone.',
  source: 'vendor',
  links: [
    'https://www.twilio.com/docs/messaging/guides/webhook-request',
    'https://www.twilio.com/docs/usage/webhooks/webhooks-security',
    'https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides',
    'https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out',
    'https://www.twilio.com/docs/messaging/api/message-resource',
    'https://www.twilio.com/docs/api/errors/21610',
    'https://support.twilio.com/hc/en-us/articles/223133687-Deleting-messages-message-media-or-message-bodies',
  ],
  toCheck: [
    'Set `optOutHandling` to what the number or its Messaging Service really does: in default handling Twilio does not say in the webhook that it has answered.',
    'Short codes: which of the default words Twilio answers there depends on how the code was set up.',
    'Twilio takes no reference with a text, so a send whose answer was lost is looked for by number, sender and minute. With message redaction the list hides numbers: keep redaction off, or treat every “never received” with care.',
    'Whether a send that is refused at once (HTTP 400, 21610) leaves a line in the log is not documented: from those that Halte itself sends it knows, others may be missing. Twilio keeps the log for as long as the account’s settings say, and hides numbers where redaction is on.',
  ],
};
