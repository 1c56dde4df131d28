import type { Deployment } from '../domain/deployment.ts';
import { type Instant, instant } from '../domain/ids.ts';
import { referenceOf } from '../domain/message.ts';
import type { IntentReading } from '../domain/intent.ts';
import { type Reread, type RereadChange, rereadChange, type RereadWrite } from '../domain/reread.ts';
import { applyReread, previewReread, reread, type RereadDeps } from '../flows/reread.ts';
import { rulesVersion } from '../keywords/read-intent.ts';
import type { StoreContext } from '../store/context.ts';
import { messagesSince } from '../store/message-export.ts';
import { rereadStore } from '../store/reread-store.ts';
import { decisionsReport } from './decisions-report.ts';
import { momentOf } from './moment.ts';
import { printable, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { storesOf } from './place-clients.ts';
import type { Terminal } from './terminal.ts';

export type DecisionOptions = { readonly since: Instant; readonly apply?: boolean; readonly texts?: boolean; readonly programme?: string };

/** A message whose outcome would change: who and which by their keys, never a number. */
export type ChangedDecision = {
  /** `<subject>.<message id>`. */
  readonly message: string;
  readonly receivedAt: Instant;
  readonly programme: string;
  readonly change: RereadChange;
  readonly before: Pick<IntentReading, 'intent' | 'act' | 'rule'> & { readonly rulesVersion: string };
  readonly now: Pick<IntentReading, 'intent' | 'act' | 'rule' | 'certainty'>;
  /** Of one that is read as a STOP now: what it does, or did with --apply, to the suppression; `gone`: erased or read again meanwhile. */
  readonly effect?: 'stopped' | 'repeated' | 'superseded' | 'gone';
  /** Only where it was asked for. */
  readonly text?: string;
};

export type DecisionsFound = {
  readonly since: Instant;
  readonly rulesVersion: string;
  readonly applied: boolean;
  readonly messages: number;
  /** Read as before, by another rule or with another certainty. */
  readonly otherRule: number;
  readonly notRead: Readonly<Record<string, number>>;
  readonly unreadable: readonly string[];
  readonly changes: readonly ChangedDecision[];
};

/** `2026-11-01`, or with time and zone. Throws WrongUsage. */
export const sinceOf = (text: string, now: number): Instant => {
  const since = momentOf('--since', text);
  if (since > instant(now)) throw new WrongUsage('--since lies in the future.');
  return since;
};

/** A telephone number in the words is not shown either. */
const withoutNumbers = (text: string): string => text.replaceAll(/\+?\d(?:[ .()-]{0,2}\d){6,}/g, '[number]');

const effectOf = (write: RereadWrite | undefined): NonNullable<ChangedDecision['effect']> => {
  const outcome = write?.message.outcome;
  return outcome === 'stopped' || outcome === 'repeated' || outcome === 'superseded' ? outcome : 'gone';
};

const changed = (found: Reread, change: RereadChange, texts: boolean): ChangedDecision => {
  const { record, reading } = found;
  const { intent, act, rule } = record.reading;
  return {
    message: referenceOf(record),
    receivedAt: record.receivedAt,
    programme: record.programme,
    change,
    before: { intent, act, rule, rulesVersion: record.rulesVersion },
    now: { intent: reading.intent, act: reading.act, rule: reading.rule, certainty: reading.certainty },
    ...(texts && record.text !== undefined ? { text: withoutNumbers(record.text) } : {}),
  };
};

/** The message with what the present rules would change of it, or did. */
const decisionOf = async (deps: RereadDeps, found: Reread, change: RereadChange, options: DecisionOptions): Promise<ChangedDecision> => {
  const decision = changed(found, change, options.texts ?? false);
  if (change !== 'stop') return decision;
  return { ...decision, effect: effectOf(options.apply ? await applyReread(deps, found) : await previewReread(deps, found)) };
};

const progressEvery = 20;

/** Runs the stored messages through the present rules. @param say hears how far it is */
export const replayStored = async (
  context: StoreContext,
  deployment: Deployment,
  options: DecisionOptions,
  say: (text: string) => void,
): Promise<DecisionsFound> => {
  const deps: RereadDeps = { deployment, store: rereadStore(context), clock: context.clock };
  const changes: ChangedDecision[] = [];
  const unreadable: string[] = [];
  const notRead: Record<string, number> = {};
  const counted = { pages: 0, scanned: 0, messages: 0, otherRule: 0 };
  for await (const page of messagesSince(context, options.since)) {
    unreadable.push(...page.unreadable);
    for (const record of page.messages) {
      if (options.programme !== undefined && record.programme !== options.programme) continue;
      counted.messages += 1;
      const found = reread(deployment, record);
      if (typeof found === 'string') {
        notRead[found] = (notRead[found] ?? 0) + 1;
        continue;
      }
      const change = rereadChange(found);
      if (change !== undefined) changes.push(await decisionOf(deps, found, change, options));
      else if (found.reading.rule !== record.reading.rule) counted.otherRule += 1;
    }
    counted.scanned += page.scanned;
    counted.pages += 1;
    if (counted.pages % progressEvery === 0)
      say(`… ${counted.scanned} items looked at, ${counted.messages} messages, ${changes.length} would change\n`);
  }
  const { messages, otherRule } = counted;
  const { since, apply = false } = options;
  return { since, rulesVersion: rulesVersion(), applied: apply, messages, otherRule, notRead, unreadable, changes };
};

/** `replay decisions`: whose outcome would change under the present rules, and with `apply` the STOPs that were missed. Throws WrongUsage, CannotDo, StoreUnavailable. */
export const replayDecisions = async (place: Place, deployment: Deployment, options: DecisionOptions, { err }: Terminal): Promise<Report> => {
  const { programme } = options;
  if (programme !== undefined && !Object.hasOwn(deployment.programmes, programme)) {
    throw new WrongUsage(`There is no programme ${printable(programme)}. Those are: ${Object.keys(deployment.programmes).join(', ')}.`);
  }
  const context = storesOf(place, deployment.dueShards);
  try {
    return decisionsReport(await replayStored(context, deployment, options, err));
  } finally {
    context.client.destroy();
  }
};
