import { GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Subject } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { MessageRecord, OutboundText } from '../domain/message.ts';
import type { SuppressionImage } from '../domain/suppression.ts';
import type { Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import { forwardPrefix, messagePrefix, outboundPrefix } from './item-keys.ts';
import { decodeLedgerEvent } from './ledger-item.ts';
import { decodeMessage, decodeOutbound, isWhole } from './message-item.ts';
import { decodeSuppression } from './suppression-item.ts';

/** All that is stored of one person, for those who must see it: the command line, the page, the access report. */
export type Person = {
  readonly image: SuppressionImage | undefined;
  /** Newest first. */
  readonly ledger: readonly LedgerEvent[];
  /** Newest first; without the stubs that an erasure leaves. */
  readonly messages: readonly MessageRecord[];
  /** Messages that still wait to be passed on. */
  readonly forwards: number;
  /** Texts that answer no message, newest first. */
  readonly texts: readonly OutboundText[];
};

/** Reads every page. Throws StoreUnavailable. */
export const readPerson = async (context: StoreContext, subject: Subject): Promise<Person> => {
  const { tables } = context;
  const [image, ledger, messages, forwards, texts] = await Promise.all([
    readSuppression(context, subject),
    queryAll(context, { TableName: tables.consents, ...partition(subject), ScanIndexForward: false }),
    queryAll(context, { TableName: tables.messages, ...partition(subject, messagePrefix) }),
    queryAll(context, { TableName: tables.messages, ...partition(subject, forwardPrefix), ProjectionExpression: 'subject' }),
    queryAll(context, { TableName: tables.messages, ...partition(subject, outboundPrefix) }),
  ]);
  return {
    image,
    ledger: ledger.map(decodeLedgerEvent),
    messages: messages
      .filter(isWhole)
      .map(decodeMessage)
      .toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1)),
    forwards: forwards.length,
    texts: texts
      .filter(isWhole)
      .map(decodeOutbound)
      .toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1)),
  };
};

/** One person's suppression as it is now; undefined where nothing is known. Throws StoreUnavailable. */
export const readSuppression = async (context: StoreContext, subject: Subject): Promise<SuppressionImage | undefined> => {
  const command = new GetCommand({ TableName: context.tables.suppressions, Key: { subject }, ConsistentRead: true });
  const { Item } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return Item === undefined ? undefined : decodeSuppression(Item);
};

/** The key of a query for a person's items, or those of one kind. */
export const partition = (subject: Subject, prefix?: string) =>
  prefix === undefined
    ? { KeyConditionExpression: 'subject = :subject', ExpressionAttributeValues: { ':subject': subject } }
    : {
        KeyConditionExpression: 'subject = :subject AND begins_with(#item, :prefix)',
        ExpressionAttributeNames: { '#item': 'item' },
        ExpressionAttributeValues: { ':subject': subject, ':prefix': prefix },
      };

/** Every page. Throws StoreUnavailable. */
export const queryAll = async (context: StoreContext, input: QueryCommandInput): Promise<readonly Plain[]> => {
  const items: Plain[] = [];
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const command = new QueryCommand({ ...input, ConsistentRead: true, ExclusiveStartKey: from });
    const page = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
};
