import * as z from 'zod';
import { instant } from '../../domain/ids.ts';
import type { Sender } from '../../domain/programme.ts';
import { parseJson } from '../auth/body.ts';
import { faulty, noPage, notChanged } from '../auth/list-outcome.ts';
import type { Credentials, HttpAnswered, ListChanged, ListPage, OptOutList } from '../carrier.ts';
import { faultOf, operation, regionOf, setting } from './api.ts';

/** A number is on this one unless it was given another. */
const listOf = (sender: Sender): string => setting(sender, 'optOutList') ?? 'Default';

const order = (name: string, sender: Sender, credentials: Credentials, more: object) =>
  operation(name, regionOf(sender, credentials), credentials, { OptOutListName: listOf(sender), ...more });

const listed = z.object({
  OptedOutNumbers: z
    .array(z.object({ OptedOutNumber: z.string(), OptedOutTimestamp: z.number().optional(), EndUserOptedOut: z.boolean().optional() }))
    .default([]),
  NextToken: z.string().nullish(),
});

const added = z.object({ EndUserOptedOut: z.boolean().optional() });

/** Seconds since 1970, with a fraction. */
const timeOf = (seconds = Number.NaN) => (Math.abs(seconds) <= 8.64e12 ? { at: instant(Math.floor(seconds * 1000)) } : {});

const readPage = (answer: HttpAnswered): ListPage => {
  const page = answer.status === 200 ? listed.safeParse(parseJson(answer.body)).data : undefined;
  if (!page) {
    const { kind, code } = faultOf(answer);
    return kind === 'throttled' ? { kind: 'retry', code: code ?? kind } : noPage(answer, code);
  }
  const numbers = page.OptedOutNumbers.map(({ OptedOutNumber: number, OptedOutTimestamp, EndUserOptedOut }) => ({
    number,
    ...timeOf(OptedOutTimestamp),
    ...(EndUserOptedOut === undefined ? {} : { by: EndUserOptedOut ? ('person' as const) : ('operator' as const) }),
  }));
  return { kind: 'page', numbers, ...(page.NextToken ? { next: page.NextToken } : {}) };
};

const changed = (answer: HttpAnswered): ListChanged => {
  if (answer.status === 200) return { kind: 'done' };
  const { kind, code } = faultOf(answer);
  return kind === 'other' ? notChanged(answer, code) : faulty(kind, answer, code ?? kind);
};

/**
 * AWS blocks every text from a number or pool that has the list, whatever the text is.
 * @see https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_DescribeOptedOutNumbers.html
 * @see https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_PutOptedOutNumber.html
 * @see https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_DeleteOptedOutNumber.html
 */
export const optOutList: OptOutList = {
  key: (sender, credentials) => `${regionOf(sender, credentials)} ${listOf(sender)}`,
  page: (sender, credentials, _now, cursor) =>
    order('DescribeOptedOutNumbers', sender, credentials, { MaxResults: 100, ...(cursor === undefined ? {} : { NextToken: cursor }) }),
  readPage,
  add: (number, sender, credentials) => order('PutOptedOutNumber', sender, credentials, { OptedOutNumber: number }),
  // A number that the person's own word has put there stays theirs.
  readAdded: (answer) =>
    answer.status === 200 && added.safeParse(parseJson(answer.body)).data?.EndUserOptedOut ? { kind: 'done', wasThere: true } : changed(answer),
  remove: (number, sender, credentials) => order('DeleteOptedOutNumber', sender, credentials, { OptedOutNumber: number }),
  // A number that is not on the list is as it should be; that the list itself is missing is for a person to mend.
  readRemoved: (answer) => (faultOf(answer).resource === 'opted-out-number' ? { kind: 'done' } : changed(answer)),
};
