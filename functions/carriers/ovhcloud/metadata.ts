import type { Sender } from '../../domain/programme.ts';
import type { CarrierMetadata } from '../carrier.ts';

const hours = 3_600_000;

/** A number that people can always answer, in place of the short number that OVHcloud draws for each conversation. */
export const hasVirtualNumber = (sender: Sender): boolean => sender.number !== undefined && sender.type !== 'short' && sender.type !== 'shared';

export const metadata: CarrierMetadata = {
  id: 'ovhcloud',
  name: 'OVHcloud SMS',
  transport: 'http',
  methods: ['GET', 'POST'],
  trust: 'path-key',
  authentication:
    'OVHcloud signs nothing. The webhook’s path ends in a key that only OVHcloud is told, and each text is read back from its API, which gives the id and the time.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    applicationKey: { about: 'application key of the API', required: true },
    applicationSecret: { about: 'application secret', required: true, secret: true },
    consumerKey: { about: 'consumer key with the rights GET /sms/* and POST /sms/*', required: true, secret: true },
    apiBaseUrl: { about: 'another address of the API; https://eu.api.ovh.com/1.0 without it', required: false },
  },
  settings: {
    serviceName: { about: 'SMS account, such as sms-ab12345-1', required: true },
    replySender: {
      about: 'registered alphanumeric sender that sends the replies, in place of the short number; its replies may carry a link',
      required: false,
    },
  },
  clock: 'none',
  parts: 'unknown',
  answerWithinMs: 5_000,
  retries: 'Not documented.',
  reference: 'client-reference',
  receiptsBy: 'id',
  replyWithinMs: 48 * hours,
  // A text with a URL is blocked when it comes from the short number.
  mayCarryLink: (sender) => Boolean(sender.settings['replySender']) || hasVirtualNumber(sender),
  answersStop:
    'A person who answers STOP is put on the account’s blacklist, and later texts to that number fail. That OVHcloud confirms it to the person is not documented, so Halte tries to.',
  optOutList: {
    name: 'blacklist of the SMS account',
    covers: 'account',
    may: [],
    about:
      'Every text to the number fails that the account sends. The API gives numbers alone, without who and when, and adds none. Taking one off is left to you: OVHcloud asks for a new consent first.',
  },
  ownLog: 'DELETE /sms/{serviceName}/incoming/{id} and /sms/{serviceName}/outgoing/{id} delete one text each [P].',
  source: 'partly',
  links: [
    'https://docs.ovhcloud.com/fr/guides/web-cloud/messaging/sms/gerer-les-sms-avec-reponse',
    'https://github.com/ovh/docs/blob/develop/pages/web_cloud/messaging/sms/gerer_les_sms_avec_reponse/guide.fr-fr.md',
    'https://github.com/ovh/docs/blob/develop/pages/web_cloud/messaging/sms/tout_savoir_sur_les_utilisateurs_sms/guide.fr-fr.md',
    'https://github.com/ovh/docs/blob/develop/pages/web_cloud/messaging/sms/faq-sms/guide.fr-fr.md',
    'https://eu.api.ovh.com/console/?section=%2Fsms&branch=v1',
  ],
  toCheck: [
    'OVHcloud documents neither the method nor the parameters with which it calls the CGI of a reply. Halte takes GET and POST and several spellings; text once, and look into quarantine if nothing arrives.',
    'Whether a STOP is handed to the CGI too. If it is not, set the account’s `stopCallBack` to the same URL with `?event=stop`: then a call with a number and no text is taken for an opt-out.',
    'What `id` means in such a call (the reply, or the text that was replied to) is not documented, so it is not used: the read-back gives the id.',
    'Whether OVHcloud itself confirms a STOP, and whether a confirmation still reaches a number on its blacklist: text STOP and count the answers.',
    'A send to a blacklisted number comes back as an invalid receiver, which cannot be told from a wrong number.',
    'Delivery reports need the callback URL of the account or its API user set to the webhook’s URL.',
    'A `tag` of 39 characters is used as our reference; its greatest length is not documented.',
    'Whether the blacklist stops texts with `noStopClause`, too, is not documented: it is taken to stop all.',
  ],
};
