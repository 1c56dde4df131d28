import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideWithdrawal } from '../../functions/domain/consent/decide-withdrawal.ts';
import type { RecordSet } from '../../functions/domain/consent/record-set.ts';
import { type Instant, instant, type MessageId, type ProgrammeId, type Subject } from '../../functions/domain/ids.ts';
import { standingOf } from '../../functions/domain/opt-out-lists/drift.ts';
import { mayBlock } from '../../functions/domain/opt-out-lists/list-reach.ts';
import { deciding, isStopped, rankOf, type SuppressionImage } from '../../functions/domain/suppression.ts';
import { adoptBlock } from '../../functions/flows/adopt-block.ts';
import type { RecordDeps } from '../../functions/flows/record-consent.ts';
import { hash } from '../../functions/platform/hash.ts';
import { deployment } from '../support/deployment.ts';

const start = Date.parse('2026-03-10T12:00:00.000Z');
const subject = 'S'.repeat(22) as Subject;
const programmes = ['boutique', 'club', 'livraison'].map((id) => {
  const found = deployment.programmes[id as ProgrammeId];
  if (!found) throw new Error(id);
  return found;
});
const programme = fc.constantFrom(...programmes);

/** One person's item in memory, with the conditions of the real one. `between`: what somebody else writes just before a write of ours. */
const person = (between?: () => void) => {
  const keys = new Set<string>();
  const stored: { image: SuppressionImage | undefined } = { image: undefined };
  const apply = (set: Pick<RecordSet, 'registers'>): void => {
    stored.image = { version: (stored.image?.version ?? 0) + 1, registers: { ...stored.image?.registers, ...set.registers } };
  };
  let interrupt = between;
  const deps: RecordDeps = {
    deployment,
    clock: () => start + 100 * 60_000,
    hash,
    records: {
      read: async () => stored.image,
      record: async (key, write) => {
        interrupt?.();
        interrupt = undefined;
        if (keys.has(key.id)) return { kind: 'repeated' };
        if (write.registers && write.version !== stored.image?.version) return { kind: 'moved', image: stored.image };
        keys.add(key.id);
        if (write.registers) apply(write);
        return { kind: 'recorded' };
      },
    },
  };
  return { deps, stored, apply };
};

const minute = fc.integer({ min: 0, max: 90 });
const timeAt = (minutes: number): Instant => instant(start + minutes * 60_000);
const stops = fc.record({ kind: fc.constant('stop' as const), programme, at: minute, wide: fc.boolean() });
const starts = fc.record({ kind: fc.constant('start' as const), programme, at: minute });
const blocks = fc.record({ kind: fc.constant('block' as const), programme, at: fc.option(minute, { nil: undefined }) });
const history = fc.array(fc.oneof(stops, starts, blocks), { maxLength: 12 });
type Step = typeof history extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

const happen = async ({ deps, stored, apply }: ReturnType<typeof person>, step: Step): Promise<void> => {
  const { programme: one } = step;
  if (step.kind === 'block') {
    const at = step.at === undefined ? {} : { at: timeAt(step.at) };
    await adoptBlock(deps, { subject, programme: one, list: 'telnyx', staff: 'camille', by: 'person', ...at });
  } else if (step.kind === 'stop') {
    const common = { subject, programme: one, message: 'M' as MessageId, now: timeAt(95), evidenceDays: 30, told: { by: 'test' } };
    const { write } = decideWithdrawal({ ...common, at: timeAt(step.at), scope: step.wide ? 'all' : 'programme' }, stored.image);
    apply(write);
  } else {
    const rank = rankOf(timeAt(step.at), 'lifted');
    if ((stored.image?.registers[one.id]?.rank ?? '') < rank) apply({ registers: { [one.id]: { state: 'lifted', rank, event: '', how: 'texted' } } });
  }
};

describe('what a carrier’s list says', () => {
  test('lifts no STOP, and outdates no START that is newer than the block', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const one = person();
        for (const step of steps) {
          const before = one.stored.image;
          await happen(one, step);
          if (step.kind !== 'block') continue;
          for (const each of programmes) {
            if (isStopped(before, each)) expect(isStopped(one.stored.image, each)).toBe(true);
            const was = deciding(before, each);
            const isNewer = was?.state === 'lifted' && (step.at === undefined || was.rank > rankOf(timeAt(step.at), 'stopped'));
            if (isNewer) expect(deciding(one.stored.image, each)).toEqual(was);
          }
        }
      }),
    );
  });

  test('leaves nothing to mend once it was brought in, and bringing it in twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(history, programme, fc.option(minute, { nil: undefined }), async (steps, on, at) => {
        const one = person();
        for (const step of steps) await happen(one, step);
        const block: Step = { kind: 'block', programme: on, at };
        await happen(one, block);
        const after = one.stored.image;
        expect(standingOf(after, [on], at === undefined ? undefined : timeAt(at))).not.toBe('not-stopped-here');
        await happen(one, block);
        expect(one.stored.image).toEqual(after);
      }),
    );
  });

  test('does not win against a START that comes while it is being written', async () => {
    await fc.assert(
      fc.asyncProperty(programme, minute, async (on, at) => {
        const one: ReturnType<typeof person> = person(() =>
          one.apply({ registers: { [on.id]: { state: 'lifted', rank: rankOf(timeAt(at), 'lifted'), event: '', how: 'texted' } } }),
        );
        await happen(one, { kind: 'block', programme: on, at: undefined });
        expect(deciding(one.stored.image, on)?.state).toBe('lifted');
      }),
    );
  });

  test('is added to only where an entry would stop nothing that the person has not stopped', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.subarray(programmes), async (steps, on) => {
        const one = person();
        for (const step of steps) await happen(one, step);
        const may = mayBlock(one.stored.image, on);
        for (const each of on) if (may) expect(isStopped(one.stored.image, each)).toBe(true);
        if (on.length === 0) expect(may).toBe(false);
      }),
    );
  });
});
