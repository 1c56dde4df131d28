import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'esendex',
  name: 'Esendex (REST API, Europe)',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication:
    'Esendex signs nothing. The webhook’s path ends in a key that only Esendex is told, and each text is read back by its id from the API. ' +
    'A user and a password in the notification’s URL are checked besides, where you set them. The XML is read without entities of its own.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    webhookUser: { about: 'user in the URL of the notifications (https://user:password@…)', required: false },
    webhookPassword: { about: 'its password; once it is set, calls without it are refused', required: false, secret: true },
    username: { about: 'user of the account, an e-mail address', required: true },
    apiPassword: { about: 'API password of that user', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://api.esendex.com without it', required: false },
  },
  settings: { accountReference: { about: 'account, such as EX0000000', required: true } },
  clock: 'none',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'After anything but 200: for 72 hours. Each message stays in the account’s inbox, too.',
  reference: 'none',
  receiptsBy: 'id',
  mayCarryLink: () => true,
  answersStop:
    'Esendex can keep opt-outs and tell of each in a notification of its own, which counts as one. That it answers STOP to the person is not documented, so Halte does.',
  source: 'partly',
  links: [
    'https://developers.esendex.com/APIs/Push-Notifications',
    'https://developers.esendex.com/api-reference/',
    'https://github.com/esendex/esendex-ruby-sdk',
    'https://github.com/moretonb/EsendexPushNotifications',
  ],
  toCheck: [
    'Set the webhook’s URL for Message Received, Message Delivered and Message Failed notifications, and for opt-outs where the account has them. The American product (esendex.us) posts forms of another kind, which are not read.',
    'Whether Esendex calls a URL with a user and a password in it is not documented: leave them out unless a test brings the calls.',
    'The form of the opt-out notification is known from another project only (the last link): switch it on, text STOP, and compare.',
    'No reference of ours comes back, so a send whose answer was lost is looked for by number, sender and minute among the account’s texts; one that is not found stays uncertain.',
    'Sends are made in JSON, which the API takes besides XML. How a send to an opted-out number fails is not documented: it ends as refused or undelivered, not as blocked.',
    'Read-back needs the message to be in the account: one that a person deleted there leaves a START unproven, as a task for a person.',
    'There is no time in a notification: the time of arrival orders messages until the read-back gives one. Whether long texts come joined, and whether Esendex confirms a STOP itself, is not documented: text one of 200 letters, and STOP, and count the answers.',
  ],
};
