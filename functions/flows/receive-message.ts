import type { Carrier } from '../carriers/carrier.ts';
import { rulesOf, strictestRules } from '../domain/countries/registry.ts';
import { isErased, withoutContent } from '../domain/after-erasure.ts';
import { decide } from '../domain/decide.ts';
import type { Decision, Stored } from '../domain/decision.ts';
import { instant, type MessageId, millis, type Subject } from '../domain/ids.ts';
import type { IntentReading } from '../domain/intent.ts';
import { replyBar } from '../domain/may-reply.ts';
import { withPush } from '../domain/opt-out-lists/push.ts';
import type { Party, Programme, Sender } from '../domain/programme.ts';
import type { Situation } from '../domain/situation.ts';
import { withTasks } from '../domain/tasks/open-task.ts';
import { rulesVersion } from '../keywords/read-intent.ts';
import { askRights } from './ask-rights.ts';
import type { ReceiveDeps } from './dependencies.ts';
import { withForward } from './forward.ts';
import { readAsAnswer } from './offered.ts';
import { StoreUnavailable } from './ports.ts';
import { understand } from './reading-context.ts';
import { isPart, ripeOf } from './receive-part.ts';
import { orderingTime, type Person, type PersonEvent, personOf, type Received } from './who-texted.ts';

/** Read → decide → write, until one decision holds. Throws StoreUnavailable when none did in time. */
export const receiveMessage = async (deps: ReceiveDeps, received: Received): Promise<void> => {
  const person = await personOf(deps, received);
  if (!person) {
    // Only SNS can name no sender: its topic is ours, the number is not in the configuration. Kept until it is.
    throw new StoreUnavailable('no sender of this carrier has the number that was texted');
  }
  const { event } = received;
  if (event.kind !== 'message' || !isPart(event)) {
    const decision = await commit(deps, await withRights(deps, situationOf(deps, received, event, person)), received.deadline);
    if (decision) reportContradiction(deps, received, decision);
    return;
  }
  const about = { subject: person.subject, programme: person.programmes[0], carrier: person.sender.carrier, sender: person.sender.id };
  for (const { event: ripe, isAnswered } of await ripeOf(deps, event, about, { at: received.receivedAt }, received.deadline)) {
    await commit(deps, await withRights(deps, { ...situationOf(deps, received, ripe, person), repeatedContent: isAnswered }), received.deadline);
  }
};

/** Once a message, however often it is delivered: two settings that contradict each other hurt everybody who texts there. */
const reportContradiction = (deps: ReceiveDeps, { carrier, event, sender }: Received, { write: { message } }: Decision): void => {
  if (event.kind !== 'message' || !sender || !carrier.answersAgainstSettings?.(event, sender)) return;
  deps.log({ is: 'carrier-answers-instead', subject: message.subject, message: message.message, carrier: sender.carrier, sender: sender.id });
};

const asNew = (decision: Decision): Decision => decision;

/** After so many decisions that something else overtook, the message goes to the spool. */
const rounds = 4;

/** Commits what is decided, deciding again from what the store holds whenever it is not as supposed. */
export const commit = async (deps: ReceiveDeps, first: Situation, deadline: number, finish = asNew): Promise<Decision | undefined> => {
  let situation = first;
  let stored = await storedBefore(deps, first);
  let moves = 0;
  for (let trip = 1; moves <= rounds && trip <= rounds * 2; trip++) {
    const decision = finish(decided(deps, situation, stored));
    const result = await deps.messages.commit(decision.write, deadline);
    switch (result.kind) {
      case 'committed':
        report(deps, decision, trip);
        return decision;
      case 'duplicate':
        if (situation.carrierMessageId !== undefined || situation.repeatedContent) {
          deps.log({ is: 'message-duplicate', subject: situation.subject, message: situation.message });
          return undefined;
        }
        // No id tells a retry from the same words said again: the suppression is evaluated, the reply withheld (STATE.md 2).
        situation = await withRights(deps, { ...situation, repeatedContent: true, message: deps.newId().slice(0, 16) as MessageId });
        break;
      case 'settled':
        return undefined;
      case 'clash':
        situation = await withRights(deps, {
          ...situation,
          message: deps.hash.digest(`${situation.message}|${situation.contentHash}`).slice(0, 16) as MessageId,
        });
        break;
      case 'quota':
        situation = { ...situation, quotaReached: true };
        break;
      case 'rights':
        situation = await withRights(deps, situation, true);
        moves++;
        break;
      case 'moved':
        stored = { image: result.image };
        moves++;
        break;
    }
  }
  throw new StoreUnavailable('the suppression moved more often than the message could be decided');
};

const withRights = async (deps: ReceiveDeps, situation: Omit<Situation, 'rights'>, again = false): Promise<Situation> => ({
  ...situation,
  rights: await askRights(deps, situation, again),
});

const decided = ({ deployment }: ReceiveDeps, situation: Situation, stored: Stored): Decision => {
  const decision = withPush(deployment, situation, withTasks(situation, withForward(situation, decide(situation, stored))));
  return stored !== 'unread' && isErased(stored.image, situation.receivedAt) ? withoutContent(decision) : decision;
};

/** A call that comes from the spool may be older than an erasure, which is only seen by looking first; so is what somebody has joined or was asked. */
const replayAfterMs = 60_000;
const storedBefore = async (deps: ReceiveDeps, { subject, receivedAt, joining }: Situation): Promise<Stored> =>
  !joining && deps.clock() - millis(receivedAt) < replayAfterMs ? 'unread' : { image: await deps.replies.suppression(subject) };

const report = (deps: ReceiveDeps, decision: Decision, trips: number): void => {
  const { message } = decision.write;
  const common = { subject: message.subject, message: message.message };
  deps.log({ is: 'message-stored', ...common, sender: message.sender, outcome: message.outcome, intent: message.reading.intent, trips });
  if (decision.breach) deps.log({ is: 'breach-suspected', ...common, programme: decision.breach });
  const { concern } = message.reading;
  if (concern) deps.log({ is: 'staff-task', ...common, reason: `a person should answer: ${concern}` });
};

const optOut: IntentReading = { intent: 'stop', language: 'und', certainty: 'certain', act: 'act', rule: 'carrier.opt-out', span: [0, 0] };

const readingOf = (event: PersonEvent, text: string, { programmes: [main], joined, offered }: Person): IntentReading => {
  if (event.kind !== 'message') return optOut;
  return offered ? readAsAnswer(text, main, offered) : understand(text, main, joined?.known);
};

const situationOf = (deps: ReceiveDeps, received: Received, event: PersonEvent, person: Person): Omit<Situation, 'rights'> => {
  const { carrier, receivedAt } = received;
  const text = event.kind === 'message' ? event.text.toWellFormed() : '';
  const { sender, from, subject, programmes, joined } = person;
  const reading = readingOf(event, text, person);
  return {
    ...identity(deps, { ...received, event }, subject, text),
    receivedAt,
    at: orderingTime(carrier, event, receivedAt),
    sender,
    ...(event.id === undefined ? {} : { carrierMessageId: event.id }),
    authenticatedBy: received.authenticatedBy,
    text,
    reading,
    rulesVersion: rulesVersion(),
    reportedByCarrier: event.kind === 'opt-out',
    trusted: carrier.metadata.trust === 'signed',
    repeatedContent: false,
    ...(joined ? { joining: joined.joining } : {}),
    ...surroundings(deps, carrier, sender, programmes, from, event, text),
  };
};

/** What the deployment, the carrier and the country add; the same when a stored message is decided again. */
export const surroundings = (
  deps: ReceiveDeps,
  carrier: Carrier,
  sender: Sender,
  programmes: readonly [Programme, ...Programme[]],
  from: Party,
  event: PersonEvent,
  text: string,
) => {
  const [main] = programmes;
  const controllers = new Set(programmes.map((p) => p.controller));
  const marked = event.kind === 'message' && event.carrierKeyword ? { carrierKeyword: event.carrierKeyword } : {};
  const barred = replyBar(from, main, deps.deployment);
  const limit = sender.type === 'long' || sender.type === 'toll-free' ? undefined : carrier.metadata.replyWithinMs;
  return {
    programmes,
    siblings: Object.values(deps.deployment.programmes).filter((p) => controllers.has(p.controller)),
    rules: rulesOf(main.country) ?? strictestRules,
    carrierAnswers: event.kind === 'message' && carrier.carrierAnswers({ text, ...marked }, sender),
    ...(from.kind === 'number' ? { replyTo: from.number } : {}),
    ...(barred === undefined ? {} : { replyBarred: barred }),
    ...(limit === undefined ? {} : { replyWithinMs: limit }),
    quotaReached: false,
    limits: { repliesPerDay: deps.deployment.repliesPerDay, ...deps.deployment.retention },
    ...(sender.forward ? { forward: { from: event.from, ...(event.to === undefined ? {} : { to: event.to }) } } : {}),
  };
};

/** Without an id, the same words from the same line within so long are taken for one message told twice. */
const contentWindowMs = 10 * 60_000;

const identity = (deps: ReceiveDeps, { event, sender, receivedAt }: Received, subject: Subject, text: string) => {
  const content = deps.hash.digest(JSON.stringify([subject, event.to ?? '', event.kind, text]));
  const written = event.kind === 'message' ? event.stamp : undefined;
  const window = event.time ?? written ?? instant(Math.floor(millis(receivedAt) / contentWindowMs) * contentWindowMs);
  const part = event.kind === 'message' && event.part ? event.part.index : 0;
  const name = JSON.stringify([sender?.carrier, sender?.id, event.kind, event.id ?? [content, window], part]);
  return { subject, message: deps.hash.digest(name).slice(0, 16) as MessageId, contentHash: content };
};
