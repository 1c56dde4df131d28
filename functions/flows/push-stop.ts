import type { ListChanged } from '../carriers/carrier.ts';
import { later } from '../domain/decision.ts';
import { type ControllerId, instant } from '../domain/ids.ts';
import type { MessageKey } from '../domain/message.ts';
import { mayBlock } from '../domain/opt-out-lists/list-reach.ts';
import type { PushRecord } from '../domain/opt-out-lists/push.ts';
import { listTask } from '../domain/tasks/open-task.ts';
import type { SweepDeps } from './dependencies.ts';
import { changeList, listsOf, type SharedList } from './opt-out-lists.ts';
import { retryAfterMs } from './signed-webhook.ts';

const changeTimeoutMs = 5_000;
const rounds = 3;

type Failed = { readonly list: SharedList; readonly why: Exclude<ListChanged, { kind: 'done' | 'next' }> };

/**
 * Makes the lists of the other carriers agree with what is stored of a person now. Safe to be done any number of times and in any order; what fails is tried
 * again for three days, and then left to a person.
 * @param stopAt milliseconds since 1970 at which no further list is begun
 */
export const pushStop = async (deps: SweepDeps, key: MessageKey, stopAt: number): Promise<void> => {
  const record = await deps.pushes.read(key);
  if (!record) return;
  const next = later(instant(deps.clock()), retryAfterMs(record.attempt));
  const mine = await deps.pushes.claim(record, next);
  if (!mine) return;
  const failed: Failed[] = [];
  for (const list of await listsFor(deps, mine)) {
    const changed = deps.clock() < stopAt ? await agree(deps, list, mine) : ({ kind: 'retry', code: 'no-time' } as const);
    if (changed.kind !== 'done' && changed.kind !== 'next') failed.push({ list, why: changed });
    report(deps, mine, list, changed);
  }
  const isOver = failed.every(({ why }) => why.kind === 'refused') || next >= mine.giveUpAt;
  if (isOver) await deps.pushes.end(key, taskOf(deps, mine, failed));
  if (isOver && failed.length > 0) deps.log({ is: 'staff-task', ...key, reason: 'opt-out list not changed' });
};

const listsFor = async (deps: SweepDeps, { carrier }: PushRecord): Promise<readonly SharedList[]> => {
  const followed = (deps.deployment.pushStops ?? []).filter((id) => id !== carrier);
  const lists = await Promise.all(
    followed.map(async (id) => {
      const [credentials] = await deps.secrets.of(id);
      return listsOf(deps.deployment, deps.carriers[id], credentials ?? {});
    }),
  );
  return lists.flat();
};

/** Blocked there exactly while the person has stopped all that an entry stops. What Halte did not put there, it does not take off. */
const agree = async (deps: SweepDeps, list: SharedList, { subject, to }: PushRecord): Promise<ListChanged> => {
  const id = deps.hash.digest(`${list.carrier.metadata.id} ${list.key}`).slice(0, 22);
  for (let round = 0; round < rounds; round += 1) {
    const image = await deps.replies.suppression(subject);
    const isWanted = mayBlock(image, list.programmes);
    if ((await deps.pushes.isPlaced(subject, id)) === isWanted) return { kind: 'done' };
    const changed = await changeList(deps, list, { what: isWanted ? 'add' : 'remove', number: to }, changeTimeoutMs);
    if (changed.kind !== 'done') return changed;
    if (!changed.wasThere) await deps.pushes.place(subject, id, isWanted ? rememberedUntil(deps) : undefined);
    // A START that came meanwhile had found nothing to take off.
    const after = await deps.replies.suppression(subject);
    if (after?.version === image?.version) return { kind: 'done' };
  }
  return { kind: 'retry', code: 'moved' };
};

/** As long as the evidence of what it followed. */
const rememberedUntil = ({ clock, deployment }: SweepDeps): number => Math.floor(clock() / 1000) + deployment.retention.evidenceDays * 86_400;

const report = (deps: SweepDeps, { subject, message }: PushRecord, { carrier, senders }: SharedList, changed: ListChanged): void => {
  const { id } = carrier.metadata;
  const code = 'code' in changed ? changed.code : changed.kind;
  deps.log({ is: 'list-followed', subject, message, carrier: id, code });
  if (changed.kind === 'retry' && changed.credentials) deps.log({ is: 'credentials-refused', carrier: id, sender: senders[0].id, code });
};

const taskOf = (deps: SweepDeps, record: PushRecord, failed: readonly Failed[]) => {
  const [first] = failed;
  if (!first) return undefined;
  // A programme may have left the configuration since.
  const controller = deps.deployment.programmes[record.programme]?.controller ?? ('unknown' as ControllerId);
  const about = [...new Set(failed.map(({ list }) => list.carrier.metadata.id))].join(' ');
  return listTask(record, { now: instant(deps.clock()), controller, about, reason: first.why.code });
};
