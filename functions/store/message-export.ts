import * as z from 'zod';
import type { Instant } from '../domain/ids.ts';
import type { MessageRecord } from '../domain/message.ts';
import type { Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { messagePrefix } from './item-keys.ts';
import { decodeMessage, isWhole, receivedAtName } from './message-item.ts';
import { scanTable } from './scan.ts';

export type ExportedPage = {
  readonly messages: readonly MessageRecord[];
  /** Items looked at, whatever they were. */
  readonly scanned: number;
  /** Keys of items that another version of Halte, or somebody else, wrote. */
  readonly unreadable: readonly string[];
};

const decoded = (items: readonly Plain[], now: number): Omit<ExportedPage, 'scanned'> => {
  const messages: MessageRecord[] = [];
  const unreadable: string[] = [];
  for (const item of items) {
    // DynamoDB deletes a day or two late; what has ended is not looked at any more.
    if (!isWhole(item) || Number(item['ttl']) <= now / 1000) continue;
    try {
      messages.push(decodeMessage(item));
    } catch (error) {
      if (!(error instanceof z.core.$ZodError)) throw error;
      unreadable.push(`${String(item['subject'])}.${String(item['item']).slice(messagePrefix.length)}`);
    }
  }
  return { messages, unreadable };
};

/**
 * Every stored message since a time, page by page, in no order. A scan, for exports alone: it reads the whole table, eventually consistent, at half a read
 * unit for each 4 KB. What comes meanwhile may be in it or not. Throws StoreUnavailable.
 */
export const messagesSince = async function* (context: StoreContext, since: Instant, pageSize?: number): AsyncGenerator<ExportedPage> {
  const pages = scanTable(context, {
    TableName: context.tables.messages,
    ...(pageSize === undefined ? {} : { Limit: pageSize }),
    FilterExpression: 'begins_with(#item, :message) AND #received >= :since',
    ExpressionAttributeNames: { '#item': 'item', '#received': receivedAtName },
    ExpressionAttributeValues: { ':message': messagePrefix, ':since': since },
  });
  for await (const { items, scanned } of pages) yield { ...decoded(items, context.clock()), scanned };
};
