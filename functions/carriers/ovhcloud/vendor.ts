import { createHash } from 'node:crypto';
import { form, jsonType, type SendApi, type Vendor } from '../vendor.ts';

/** `$1$` and the SHA-1 of all that the call is. @see https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777 */
const isSigned: SendApi['isProven'] = ({ method, url, headers, body }, { applicationKey, applicationSecret = '', consumerKey = '' }) => {
  const told = `${applicationSecret}+${consumerKey}+${method}+${url}+${body}+${headers['x-ovh-timestamp'] ?? ''}`;
  return headers['x-ovh-application'] === applicationKey && headers['x-ovh-signature'] === `$1$${createHash('sha1').update(told).digest('hex')}`;
};

/** The call of the CGI is not documented; this is one of the spellings that are read. */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), applicationKey: '7kbG7Bk7S9Nt7ZSV', applicationSecret: secret(), consumerKey: secret() }),
  at: (origin) => ({ apiBaseUrl: `${origin}/1.0` }),
  drawsNumber: true,
  settings: { serviceName: 'sms-xx00000-1' },
  call: ({ from, to, text, id }, _, url) => form(url, { sender: from, shortcode: to, message: text, id }),
  api: {
    path: (_, { serviceName = '' }) => `/1.0/sms/${serviceName}/jobs`,
    type: jsonType,
    text: 'message',
    to: 'receivers.0',
    fields: ['charset', 'coding', 'priority', 'tag'],
    isProven: isSigned,
    takes: (id, to) => ({ status: 200, body: { ids: [id], validReceivers: [to], invalidReceivers: [], totalCreditsRemoved: 1 } }),
  },
};
