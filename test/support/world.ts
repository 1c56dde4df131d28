import { createHash, createHmac } from 'node:crypto';
import type { HttpCall, HttpResult } from '../../functions/carriers/carrier.ts';
import { carriers } from '../../functions/carriers/registry.ts';
import { signSandboxCall } from '../../functions/carriers/sandbox/sign.ts';
import type { Deployment } from '../../functions/domain/deployment.ts';
import { type Instant, instant, type Subject } from '../../functions/domain/ids.ts';
import { deliverItem } from '../../functions/flows/deliver.ts';
import type { SweepDeps } from '../../functions/flows/dependencies.ts';
import type { LogEvent } from '../../functions/flows/log-events.ts';
import type { Call, Envelope, QuarantineEntry } from '../../functions/flows/ports.ts';
import { type CallOutcome, receiveCall } from '../../functions/flows/receive-call.ts';
import { sweep } from '../../functions/flows/sweep.ts';
import { pepperedSubjects } from '../../functions/platform/subjects.ts';
import { requestStore } from '../../functions/store/request-store.ts';
import type { StoreContext } from '../../functions/store/context.ts';
import { dueStore } from '../../functions/store/due-store.ts';
import { erasureStore } from '../../functions/store/erase-store.ts';
import { forwardStore } from '../../functions/store/forward-store.ts';
import { messageStore } from '../../functions/store/message-store.ts';
import { personReader } from '../../functions/store/person-reader.ts';
import { type Person, readPerson } from '../../functions/store/person-store.ts';
import { replyStore } from '../../functions/store/reply-store.ts';
import { pushStore } from '../../functions/store/push-store.ts';
import { taskStore } from '../../functions/store/task-store.ts';
import { deployment as standard } from './deployment.ts';
import type { Dynamo } from './dynamo.ts';

export const signingSecret = 'a-signing-secret-of-the-tests';
export const origin = 'https://sms.example';
export const start = Date.parse('2026-03-10T12:00:00.000Z');

/** What a carrier's machine was asked to send. */
export type Handed = { readonly at: number; readonly reference: string; readonly to: string; readonly text: string };
export type Text = { readonly from: string; readonly to?: string; readonly text: string; readonly id?: string; readonly time?: Instant };

/**
 * The flows on the real engine, with the real sandbox adapter: only the network, the clock and chance are played. The clock stands
 * still unless it is moved.
 */
export type World = {
  readonly deps: SweepDeps;
  readonly context: StoreContext;
  readonly logged: LogEvent[];
  readonly spooled: Envelope[];
  readonly quarantined: QuarantineEntry[];
  readonly handed: Handed[];
  /** Signing secrets of every connected system, newest first. */
  systemSecrets: readonly string[];
  now: number;
  /** Plays the carrier's send API; by default it accepts. */
  answer: (call: HttpCall) => Promise<HttpResult> | HttpResult;
  /** Posts a signed text to a sender's webhook. */
  text(sender: string, text: Text): Promise<CallOutcome>;
  post(sender: string, body: object, options?: { readonly query?: string; readonly carrier?: string }): Promise<CallOutcome>;
  receive(call: Call, receivedAt?: Instant): Promise<CallOutcome>;
  /** Does what the stream would do for every message of these people. */
  deliver(...numbers: string[]): Promise<void>;
  sweep(): Promise<void>;
  person(number: string): Promise<Person>;
  subject(number: string): Subject;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const openWorld = async (dynamo: Dynamo, changes: Partial<Deployment> = {}, patience = 2_000): Promise<World> => {
  let ids = 0;
  const deployment = { ...standard, ...changes };
  const context = await dynamo.context({ dueShards: deployment.dueShards, clock: () => world.now });
  const subjectOf = (number: string): Subject => createHmac('sha256', 'pepper').update(number).digest('base64url').slice(0, 22) as Subject;
  const world: World = {
    context,
    logged: [],
    spooled: [],
    quarantined: [],
    handed: [],
    systemSecrets: [],
    now: start,
    answer: () => accept(),
    deps: {
      deployment,
      carriers,
      messages: messageStore(context),
      replies: replyStore(context),
      requests: requestStore(context),
      links: pepperedSubjects(JSON.stringify({ version: '1', v1: 'p'.repeat(64) })).links,
      portalUrl: origin,
      due: dueStore(context),
      erasures: erasureStore(context),
      tasks: taskStore(context),
      person: personReader(context),
      pushes: pushStore(context),
      forwards: forwardStore(context),
      spool: { put: async (envelope) => void world.spooled.push(envelope) },
      quarantine: { put: async (entry) => void world.quarantined.push(entry) },
      secrets: {
        of: async (carrier) =>
          carrier === 'sandbox'
            ? [{ signingSecret, apiKey: 'key', apiBaseUrl: 'http://127.0.0.1:1/api' }]
            : carrier === 'ovhcloud'
              ? [{ pathKey: 'k'.repeat(32), applicationKey: 'a', applicationSecret: 's', consumerKey: 'c' }]
              : [],
        forwardSecret: async () => 'whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cw==',
        systemSecrets: async () => world.systemSecrets,
      },
      subjects: { of: (number) => subjectOf(number) },
      hash: { digest, sign: (key, text) => createHmac('sha256', key).update(text).digest('base64') },
      clock: () => world.now,
      newId: () => digest(`id ${++ids} ${Math.random()}`).slice(0, 22),
      log: (event) => void world.logged.push(event),
      publicBaseUrls: [origin],
      http: {
        call: async (call) => {
          if (call.method === 'POST' && call.url.endsWith('/api/messages')) {
            const body = JSON.parse(call.body ?? '{}') as { to: string; text: string; reference: string };
            const handed = { at: world.now, reference: body.reference, to: body.to, text: body.text };
            const result = await world.answer(call);
            if (result.kind !== 'not-sent' && !(result.kind === 'answer' && result.status === 429)) world.handed.push(handed);
            return result;
          }
          return world.answer(call);
        },
      },
    },
    text: (sender, text) => world.post(sender, { type: 'message', to: standard.senders[sender as never]?.['number'], ...text }),
    post: (sender, body, { query = '', carrier = 'sandbox' } = {}) => {
      const rawPath = `/webhooks/${carrier}/${sender}`;
      const bytes = Buffer.from(JSON.stringify(body));
      const url = `${origin}${rawPath}${query ? `?${query}` : ''}`;
      const headers = signSandboxCall({ secret: signingSecret, method: 'POST', url, body: bytes }, world.now);
      return world.receive({ carrier, sender, request: { method: 'POST', rawPath, rawQuery: query, headers, body: bytes } });
    },
    receive: (call, receivedAt = instant(world.now)) => receiveCall(world.deps, call, receivedAt, world.now + patience),
    deliver: async (...numbers) => {
      for (const number of numbers) {
        const { messages } = await world.person(number);
        for (const { subject, message } of messages.toReversed()) {
          await deliverItem(world.deps, { subject, item: `in#${message}` });
          await deliverItem(world.deps, { subject, item: `fwd#${message}` });
        }
      }
    },
    sweep: async () => void (await sweep(world.deps, world.now + 60_000)),
    person: (number) => readPerson(context, subjectOf(number)),
    subject: (number) => subjectOf(number),
  };
  return world;
};

let sent = 0;
export const accept = (): HttpResult => ({ kind: 'answer', status: 202, headers: {}, body: JSON.stringify({ id: `sent-${++sent}` }) });
export const status = (code: number, body: object = {}): HttpResult => ({ kind: 'answer', status: code, headers: {}, body: JSON.stringify(body) });
