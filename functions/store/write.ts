import { DeleteCommand, PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Plain, plain } from './branded.ts';
import type { Clause } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { Placeholders, setOrRemove } from './expression.ts';

type Expression = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
  readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD';
};
type Put = Expression & { readonly TableName: string; readonly Item: Plain };
type Update = Expression & { readonly TableName: string; readonly Key: Record<string, string>; readonly UpdateExpression: string };
type ConditionCheck = Expression & { readonly TableName: string; readonly Key: Record<string, string>; readonly ConditionExpression: string };
type Delete = { readonly TableName: string; readonly Key: Record<string, string> };
/** One item of a write. `role` is how a refusal names it. A check writes nothing, and stands beside what does. */
export type Operation<Role extends string> = { readonly role: Role } & (
  | { readonly Put: Put }
  | { readonly Update: Update }
  | { readonly ConditionCheck: ConditionCheck }
  | { readonly Delete: Delete }
);

export const put = <Role extends string>(role: Role, table: string, item: Plain, condition?: Clause): Operation<Role> => {
  const placeholders = new Placeholders();
  const when =
    condition === undefined ? {} : { ConditionExpression: condition(placeholders), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };
  return { role, Put: { TableName: table, Item: item, ...when, ...placeholders.attributes() } };
};

/** @param more Further assignments of a SET, for what counts: see `increment`. */
export const update = <Role extends string>(
  role: Role,
  table: string,
  key: Record<string, string>,
  change: { readonly set: Plain; readonly more?: readonly Clause[]; readonly when?: Clause },
): Operation<Role> => {
  const placeholders = new Placeholders();
  const more = (change.more ?? []).map((assignment) => assignment(placeholders));
  const expression = setOrRemove(placeholders, change.set, more);
  const when =
    change.when === undefined ? {} : { ConditionExpression: change.when(placeholders), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };
  return { role, Update: { TableName: table, Key: key, UpdateExpression: expression, ...when, ...placeholders.attributes() } };
};

/** The whole write is refused unless this holds. */
export const holds = <Role extends string>(role: Role, table: string, key: Record<string, string>, when: Clause): Operation<Role> => {
  const placeholders = new Placeholders();
  return { role, ConditionCheck: { TableName: table, Key: key, ConditionExpression: when(placeholders), ...placeholders.attributes() } };
};

/** Whether it is there or not. */
export const remove = <Role extends string>(role: Role, table: string, key: Record<string, string>): Operation<Role> => ({
  role,
  Delete: { TableName: table, Key: key },
});

export const increment =
  (attribute: string): Clause =>
  (p) =>
    `${p.name(attribute)} = if_not_exists(${p.name(attribute)}, ${p.value(0)}) + ${p.value(1)}`;

/** Why an item refused the write; `item` is what is stored, where its operation had a condition. */
export type Refusal<Role extends string> = { readonly role: Role; readonly code: string; readonly item: Plain | undefined };
/** Nothing is refused: it is written. `attributes`: of an update alone, the whole item after it. */
export type Written<Role extends string> = { readonly refusals: readonly Refusal<Role>[]; readonly attributes?: Plain };

const rawItem = z.custom<Record<string, AttributeValue>>((value) => typeof value === 'object' && value !== null);
const cancelled = z.object({
  name: z.literal('TransactionCanceledException'),
  CancellationReasons: z.array(z.object({ Code: z.string().default('None'), Item: rawItem.optional() })),
});
const conditionFailed = z.object({ name: z.literal('ConditionalCheckFailedException'), Item: rawItem.optional() });

/** lib-dynamodb leaves the items of these two exceptions as they came, `{ S: … }`. */
const stored = (raw: Record<string, AttributeValue> | undefined): Plain | undefined =>
  raw === undefined || Object.keys(raw).length === 0 ? undefined : plain.parse(unmarshall(raw));

const refusalsOf = <Role extends string>(operations: readonly Operation<Role>[], error: unknown): readonly Refusal<Role>[] | undefined => {
  const several = cancelled.safeParse(error).data?.CancellationReasons;
  const one = conditionFailed.safeParse(error).data;
  const reasons = several ?? (one ? [{ Code: 'ConditionalCheckFailed', Item: one.Item }] : undefined);
  return reasons?.flatMap(({ Code, Item }, index) => {
    const role = operations[index]?.role;
    return role === undefined || Code === 'None' ? [] : [{ role, code: Code, item: stored(Item) }];
  });
};

/**
 * Writes all or nothing, in one request: a transaction, or the plain operation where there is but one (half the price, as atomic).
 * Throws whatever is not a refusal of a condition or a cancellation.
 * @param token The same on each try of the same write: DynamoDB then knows an earlier try of ours that went through unseen.
 */
export const write = async <Role extends string>(
  { client }: StoreContext,
  operations: readonly Operation<Role>[],
  token: string,
  abortSignal: AbortSignal,
): Promise<Written<Role>> => {
  const [first, second] = operations;
  if (first === undefined) return { refusals: [] };
  try {
    if (second !== undefined) {
      const items = operations.map(({ role: _role, ...item }) => item);
      await client.send(new TransactWriteCommand({ TransactItems: items, ClientRequestToken: token }), { abortSignal });
      return { refusals: [] };
    }
    if ('Delete' in first) {
      await client.send(new DeleteCommand(first.Delete), { abortSignal });
      return { refusals: [] };
    }
    if ('Put' in first) {
      await client.send(new PutCommand(first.Put), { abortSignal });
      return { refusals: [] };
    }
    if ('ConditionCheck' in first) throw new Error('a check alone writes nothing');
    const { Attributes } = await client.send(new UpdateCommand({ ...first.Update, ReturnValues: 'ALL_NEW' }), { abortSignal });
    return { refusals: [], ...(Attributes === undefined ? {} : { attributes: Attributes }) };
  } catch (error) {
    const refusals = refusalsOf(operations, error);
    if (refusals === undefined || refusals.length === 0) throw error;
    return { refusals };
  }
};
