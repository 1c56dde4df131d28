import * as z from 'zod';
import type { Instant, Subject } from '../domain/ids.ts';
import type { RequestId } from '../domain/rights/request.ts';
import type { SystemAnswer } from '../domain/rights/systems.ts';
import { branded, type Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { type ItemKey } from './item-keys.ts';
import { queryAll } from './person-store.ts';

/** What a connected system answered; beside the request, because it may be large. */
export const answerPrefix = 'ans#';
const answerItemKey = ({ subject, request, system }: Pick<SystemAnswer, 'subject' | 'request' | 'system'>): ItemKey => ({
  subject,
  item: `${answerPrefix}${request}#${system}`,
});

const stored = z.object({ subject: branded<Subject>(), request: branded<RequestId>(), system: z.string(), at: branded<Instant>(), data: z.string() });
const content = z.record(z.string(), z.unknown());

export const encodeAnswer = (answer: SystemAnswer): Plain => ({ ...answer, ...answerItemKey(answer), data: JSON.stringify(answer.data) });
const decodeAnswer = (item: Plain): SystemAnswer => {
  const { data, ...rest } = stored.parse(item);
  return { ...rest, data: content.parse(JSON.parse(data)), ttl: Number(item['ttl']) };
};

/** All of a person. Throws StoreUnavailable. */
export const answersOf = async (context: StoreContext, subject: Subject): Promise<readonly SystemAnswer[]> => {
  const items = await queryAll(context, {
    TableName: context.tables.requests,
    KeyConditionExpression: 'subject = :subject AND begins_with(#item, :prefix)',
    ExpressionAttributeNames: { '#item': 'item' },
    ExpressionAttributeValues: { ':subject': subject, ':prefix': answerPrefix },
  });
  return items.map(decodeAnswer);
};
