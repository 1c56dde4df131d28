import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Subject } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import { branded } from './branded.ts';
import type { MessageRecord } from '../domain/message.ts';
import { messagePrefix } from './item-keys.ts';
import { decodeLedgerEvent } from './ledger-item.ts';
import { decodeMessage, isWhole } from './message-item.ts';
import { decodeRequest } from './request-item.ts';
import { requestPrefix } from './tables.ts';

const itemKeys = z.object({
  dynamodb: z.object({ Keys: z.object({ subject: z.object({ S: branded<Subject>() }), item: z.object({ S: z.string() }) }) }),
});
const newImage = z.object({ dynamodb: z.object({ NewImage: z.record(z.string(), z.custom<AttributeValue>()) }) });

/** The key in a record of the stream of `messages`. Throws ZodError on a record of anything else. */
export const itemKeyOfRecord = (record: unknown): { readonly subject: Subject; readonly item: string } => {
  const { subject, item } = itemKeys.parse(record).dynamodb.Keys;
  return { subject: subject.S, item: item.S };
};

/**
 * The message in a record of the stream of `messages`, as it was written; undefined where the item is none. Claims are conditional, so
 * that it may be acted on without being read once more.
 */
export const messageOfRecord = (record: unknown): MessageRecord | undefined => {
  const item = unmarshall(newImage.parse(record).dynamodb.NewImage);
  return String(item['item']).startsWith(messagePrefix) && isWhole(item) ? decodeMessage(item) : undefined;
};

const bothImages = newImage.extend({ dynamodb: newImage.shape.dynamodb.extend({ OldImage: newImage.shape.dynamodb.shape.NewImage.optional() }) });

/** A request before and after a change, from the stream of `requests`; undefined where the item is none. */
export const requestOfRecord = (record: unknown): { readonly before: RightsRequest | undefined; readonly after: RightsRequest } | undefined => {
  const keys = itemKeys.safeParse(record);
  if (!keys.success || !keys.data.dynamodb.Keys.item.S.startsWith(requestPrefix)) return undefined;
  const { OldImage, NewImage } = bothImages.parse(record).dynamodb;
  return { before: OldImage && decodeRequest(unmarshall(OldImage)), after: decodeRequest(unmarshall(NewImage)) };
};

/** The event in a record of the stream of `consents`. Throws ZodError on a record of anything else. */
export const ledgerEventOfRecord = (record: unknown): LedgerEvent => decodeLedgerEvent(unmarshall(newImage.parse(record).dynamodb.NewImage));
