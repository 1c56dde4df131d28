import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant, Subject } from '../domain/ids.ts';
import { hasEnded, type RequestId, type RightsRequest } from '../domain/rights/request.ts';
import type { ErasureStore } from '../flows/rights-ports.ts';
import { archiveKeyAttribute } from './archive-keys.ts';
import { bareEvidence } from './bare-evidence.ts';
import { type Plain, plain } from './branded.ts';
import { absent, any, below } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { grantPrefix } from './consent-item.ts';
import { patiently, untilSettled } from './faults.ts';
import { freezeLife, lifeOf, thawLife } from './frozen-life.ts';
import { queryAll } from './person-store.ts';
import { encodeRequest, lockItemKey, decodeRequest } from './request-item.ts';
import { requestPrefix } from './tables.ts';
import { lookUpPrefix, readPrefix } from './staff-items.ts';
import { answerPrefix } from './system-answers.ts';
import { questionPrefix } from './suppression-item.ts';
import { increment, type Operation, put, remove, update, write } from './write.ts';

export const erasureStore = (context: StoreContext): ErasureStore => ({
  // With the key goes all that was archived of the person.
  markErased: (subject, at) => mark(context, subject, { erasedAt: at, [archiveKeyAttribute]: undefined }),
  restrict: async (subject, at) => {
    await mark(context, subject, { restricted: at });
    await freezeLife(context, subject);
  },
  lift: async (subject) => {
    await thawLife(context, subject);
    await one(context, update('mark', context.tables.suppressions, { subject }, { set: { restricted: undefined }, more: [increment('v')] }));
  },
  wipe: (subject, keep, at, ends) => wipe(context, { subject, keep, at, ends }),
  stub: (subject, item, at) => one(context, put('stub', context.tables.messages, stubOf(subject, item, at, 0))),
});

const one = async (context: StoreContext, operation: Operation<string>): Promise<void> =>
  void (await untilSettled(context, patiently(context), (signal) => write(context, [operation], context.newId(), signal)));

/** The later of two stands; whoever comes second with an earlier one changes nothing. The first of `set` is the time. */
const mark = (context: StoreContext, subject: Subject, set: Readonly<Record<string, Instant | undefined>>): Promise<void> => {
  const [[attribute, at] = []] = Object.entries(set);
  const when = attribute === undefined || at === undefined ? {} : { when: any(absent(attribute), below(attribute, at)) };
  return one(context, update('mark', context.tables.suppressions, { subject }, { set, more: [increment('v')], ...when }));
};

const daySeconds = 86_400;
/** Carriers try again for two weeks at most; sixty days more are safe. */
const stubDays = 74;
/** A START on a carrier whose messages bear no sure time would count as new, and lift: it is remembered for longer. */
const startStubDays = 400;

/** What is left of a message: that it was processed, so that a carrier's late retry is not taken for a new one. */
const stubOf = (subject: Subject, item: string, at: Instant, days: number): Plain => ({
  subject,
  item,
  ttl: Math.floor(Date.parse(at) / 1000) + Math.max(days, stubDays) * daySeconds,
});

/** Page by page, item by item: what a crash leaves is found again by the next run. Throws StoreUnavailable. */
const wipe = async (context: StoreContext, erasing: Erasing): Promise<void> => {
  const { tables } = context;
  const { subject } = erasing;
  await voidConsents(context, subject);
  for (const table of [tables.messages, tables.consents, tables.requests]) {
    const items = await queryAll(context, {
      TableName: table,
      KeyConditionExpression: 'subject = :subject',
      ExpressionAttributeValues: { ':subject': subject },
    });
    for (const item of items) {
      for (const operation of operationsFor(context, table, item, erasing)) await one(context, operation);
    }
  }
};

/** Consents end with the data that prove them, and a restriction with what it kept; the suppression beside them stays. */
const voidConsents = async (context: StoreContext, subject: Subject): Promise<void> => {
  const command = new GetCommand({ TableName: context.tables.suppressions, Key: { subject }, ConsistentRead: true });
  const { Item = {} } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  const ended = Object.keys(Item).filter((name) => name.startsWith(grantPrefix) || name.startsWith(questionPrefix) || name === 'restricted');
  if (ended.length === 0) return;
  const set = Object.fromEntries(ended.map((name) => [name, undefined]));
  await one(context, update('grants', context.tables.suppressions, { subject }, { set, more: [increment('v')] }));
};

type Erasing = { readonly subject: Subject; readonly keep: RequestId; readonly at: Instant; readonly ends: number };

const operationsFor = (context: StoreContext, table: string, item: Plain, erasing: Erasing): readonly Operation<string>[] => {
  if (table === context.tables.messages) return forMessage(context, item, erasing);
  return table === context.tables.consents ? forEvidence(context, item) : forRequest(context, item, erasing);
};

const forMessage = ({ tables }: StoreContext, item: Plain, { subject, at }: Erasing): readonly Operation<string>[] => {
  const sort = String(item['item']);
  // What came in after the erasure began belongs to what comes after it.
  if (
    z
      .string()
      .catch('')
      .parse(item['rec'] ?? item['since']) > at
  )
    return [];
  const isText = sort.startsWith('in#') || sort.startsWith('out#');
  if (!isText) return [remove('item', tables.messages, { subject, item: sort })];
  const intent = plain.safeParse(item['rd']).data?.['i'];
  return [put('stub', tables.messages, stubOf(subject, sort, at, intent === 'start' ? startStubDays : 0))];
};

const forEvidence = ({ tables }: StoreContext, item: Plain): readonly Operation<string>[] => [
  put('event', tables.consents, { ...bareEvidence(item), ttl: lifeOf(item) }),
];

/** Which text holds a code; what connected systems answered; why somebody of the staff may see the person. */
const personal = ['check#', answerPrefix, lookUpPrefix];

const forRequest = (context: StoreContext, item: Plain, { subject, keep, at, ends }: Erasing): readonly Operation<string>[] => {
  const table = context.tables.requests;
  const sort = String(item['item']);
  if (sort.startsWith(readPrefix)) return withoutReason(table, item);
  if (!sort.startsWith(requestPrefix))
    return personal.some((prefix) => sort.startsWith(prefix)) ? [remove('item', table, { subject, item: sort })] : [];
  const request = decodeRequest(item);
  if (request.id === keep) return [];
  const bare = encodeRequest(withoutContent(request, at, ends), context.dueShards);
  return [put('request', table, bare), ...(hasEnded(request) ? [] : [remove('lock', table, lockItemKey(request))])];
};

/** That somebody looked stays on record; why may say something of the person. */
const withoutReason = (table: string, { reason, ...item }: Plain): readonly Operation<string>[] =>
  reason === undefined ? [] : [put('read', table, item)];

/** Another request of the same person: with the data gone it has nothing more to answer, and its proof stays. */
const withoutContent = (request: RightsRequest, at: Instant, ends: number): RightsRequest => {
  const { to: _to, wish: _wish, proof: _proof, due: _due, tell: _tell, staffTask: _task, assignee: _assignee, life, systems, ...bare } = request;
  // With the restriction goes what it kept from ending.
  const kept = {
    ...bare,
    ...(life === undefined ? {} : { ttl: life }),
    ...(systems ? { systems: systems.map(({ why: _why, ...task }) => task) } : {}),
  };
  const timeline = request.timeline.map(({ note: _note, ...entry }) => entry);
  if (hasEnded(request)) return { ...kept, timeline };
  const closed = { at, outcome: 'erased at the wish of the person' };
  return {
    ...kept,
    state: 'fulfilled',
    closed,
    ttl: ends,
    timeline: [...timeline, { at, what: 'fulfilled', by: 'person' }],
    version: request.version + 1,
  };
};
