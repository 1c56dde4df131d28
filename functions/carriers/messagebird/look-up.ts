import * as z from 'zod';
import { instant, millis } from '../../domain/ids.ts';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { authorization, messagesUrl } from './send.ts';

/** Clocks differ a little. */
const before = 60_000;

/**
 * What was sent since then. It is not asked for by number, which would stand in the URL: our reference is in each text.
 * @see https://github.com/messagebird/php-rest-api for the form of the list
 */
export const lookUp = (order: LookUpOrder, credentials: Credentials): HttpCall => {
  const query = new URLSearchParams({ from: instant(millis(order.sentAt) - before), limit: '100' });
  return {
    method: 'GET',
    url: `${messagesUrl(credentials)}?${query.toString()}`,
    headers: { ...authorization(credentials), accept: 'application/json' },
  };
};

const recipients = z
  .object({ items: z.array(z.object({ status: z.string().nullish() })) })
  .nullish()
  .catch(undefined);
const text = z.object({ id: z.string(), reference: z.string(), recipients });
const list = z.object({ items: z.array(z.unknown()) });

const courseOf = (status: string | null | undefined): 'accepted' | 'delivered' | 'undelivered' => {
  if (status === 'delivered') return 'delivered';
  return status === 'delivery_failed' || status === 'expired' ? 'undelivered' : 'accepted';
};

/** A list without it proves nothing: there may be more pages, and how soon a text is in it is not documented. */
export const readLookUp = (answer: HttpAnswered, order: LookUpOrder): LookUpOutcome => {
  const items = answer.status === 200 ? list.safeParse(parseJson(answer.body)).data?.items : undefined;
  const ours = items?.map((item) => text.safeParse(item).data).find((item) => item?.reference === order.reference);
  return ours ? { kind: 'found', status: courseOf(ours.recipients?.items[0]?.status), id: ours.id } : { kind: 'unknown' };
};
