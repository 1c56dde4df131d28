import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import { noPage } from '../auth/list-outcome.ts';
import type { OptOutList } from '../carrier.ts';
import { accountPath, signedCall } from './api.ts';

const numbers = z.array(z.string());

/**
 * The whole blacklist in one answer, numbers alone: the date of each would be a call of its own. The API adds none, and taking one off is the
 * holder's to do by hand: OVHcloud asks for a new consent first.
 * @see https://eu.api.ovh.com/console/?section=%2Fsms&branch=v1#get-/sms/-serviceName-/blacklists
 */
export const optOutList: OptOutList = {
  key: ({ settings: { serviceName } }) => String(serviceName),
  page: (sender, credentials, now) => signedCall('GET', accountPath(sender, '/blacklists'), credentials, now),
  readPage: (answer) => {
    const read = answer.status === 200 ? numbers.safeParse(parseJson(answer.body)).data : undefined;
    return read ? { kind: 'page', numbers: read.map((number) => ({ number: number.replace(/^00/, '+') })) } : noPage(answer);
  },
};
