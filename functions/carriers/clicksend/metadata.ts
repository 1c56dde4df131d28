import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'clicksend',
  name: 'ClickSend',
  transport: 'http',
  methods: ['POST', 'GET'],
  trust: 'path-key',
  authentication:
    'ClickSend signs nothing. The webhook’s path ends in a key that only ClickSend is told, in the URL of its inbound and receipt rules.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    username: { about: 'user name of the API', required: true },
    apiKey: { about: 'API key', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://rest.clicksend.com without it', required: false },
  },
  settings: {
    linksApproved: {
      about: 'true once ClickSend has approved URLs in the account’s texts; it holds texts with a URL from accounts without approval',
      required: false,
      values: ['true', 'false'],
    },
  },
  // `timestamp` is in seconds since 1970.
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'Every minute until a 200, ten times. Then ClickSend’s support can queue the calls again.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: ({ settings }) => settings['linksApproved'] === true || settings['linksApproved'] === 'true',
  answersStop:
    'A rule of the account moves a contact that answers STOP to an opt-out list, and sends no confirmation. On toll-free numbers the network answers STOP, START and UNSTOP.',
  source: 'vendor',
  links: [
    'https://developers.clicksend.com/docs/messaging/sms',
    'https://developers.clicksend.com/docs/automations/sms',
    'https://help.clicksend.com/en/articles/43124-managing-opt-outs',
    'https://help.clicksend.com/article/vlehq0n767-opt-outs-frequently-asked-questions',
  ],
  toCheck: [
    'Add an inbound rule for any message with the action URL, and a delivery receipt rule, both to the webhook’s URL. POST, GET and JSON (`webhook_type`) are all read.',
    'That the rule of the URL still fires for STOP beside the built-in opt-out rule: text STOP once and look for the message.',
    'An auto-reply set up at ClickSend for STOP would be a second confirmation: remove it.',
    'American carriers hold opt-outs of their own. With which code a send to such a number, or to one on the account’s opt-out list, fails is not documented: such a send ends as refused or uncertain, not as blocked.',
    'The codes of a text that is not taken (INVALID_RECIPIENT, INSUFFICIENT_CREDIT …) are listed without saying which of them are final; those that Halte does not know are taken as uncertain and looked up by reference.',
    'The greatest length of `custom_string` is not documented; Halte’s reference has 39 characters.',
    'Whether long texts are joined before they are handed over is not documented.',
  ],
};
