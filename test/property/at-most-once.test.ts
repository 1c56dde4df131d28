import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpResult } from '../../functions/carriers/carrier.ts';
import { deliverItem } from '../../functions/flows/deliver.ts';
import type { SweepDeps } from '../../functions/flows/dependencies.ts';
import { sweep } from '../../functions/flows/sweep.ts';
import { isOpen } from '../../functions/domain/tasks/task.ts';
import { isStopped } from '../../functions/domain/suppression.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { accept, openWorld, status, type World } from '../support/world.ts';
import { deployment } from '../support/deployment.ts';
import { tries } from '../support/thorough.ts';

/** What a carrier may do with one call. `took` says whether the text will reach the person. */
const behaviours = {
  accepts: { took: true, result: accept },
  'times out having taken it': { took: true, result: (): HttpResult => ({ kind: 'ambiguous', reason: 'timeout' }) },
  'times out having lost it': { took: false, result: (): HttpResult => ({ kind: 'ambiguous', reason: 'timeout' }) },
  'answers 500': { took: false, result: () => status(500) },
  'answers 500 having taken it': { took: true, result: () => status(500) },
  'cannot be reached': { took: false, result: (): HttpResult => ({ kind: 'not-sent', reason: 'ECONNREFUSED' }) },
  'is busy': { took: false, result: () => status(429) },
  refuses: { took: false, result: () => status(400, { code: 'bad-number' }) },
  'says opted out': { took: false, result: () => status(403, { code: 'opted-out' }) },
} as const;
type Behaviour = keyof typeof behaviours;

let dynamo: Dynamo;
let world: World;
let people = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());

class Killed extends Error {
  override readonly name = 'Killed';
}

/** The same collaborators, of which the n-th call of the process kills it: before it acts, or after, its answer lost. */
const mortal = (deps: SweepDeps, dieAt: number, after: boolean): SweepDeps => {
  let calls = 0;
  const guard = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          const mine = ++calls;
          if (mine > dieAt || (mine === dieAt && !after)) throw new Killed();
          const result: unknown = await Reflect.apply(member, target, args);
          if (mine === dieAt) throw new Killed();
          return result;
        };
      },
    });
  return { ...deps, messages: guard(deps.messages), replies: guard(deps.replies), http: guard(deps.http), due: guard(deps.due) };
};

describe('an owed reply (law 11)', () => {
  it('is handed to the carrier at most once unless the carrier surely did not take it, wherever the process dies', async () => {
    const script = fc.record({
      plan: fc.array(fc.constantFrom<Behaviour>(...(Object.keys(behaviours) as Behaviour[])), { minLength: 1, maxLength: 4 }),
      deaths: fc.array(fc.record({ at: fc.integer({ min: 1, max: 12 }), after: fc.boolean() }), { maxLength: 3 }),
      knows: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(script, async ({ plan, deaths, knows }) => {
        const line = `+3363998${1000 + ++people}`;
        let taken = 0;
        let tries = 0;
        world.answer = (call) => {
          // Look-ups are answered truly, or not at all.
          if (call.method === 'GET')
            return knows
              ? status(200, {
                  messages: taken > 0 ? [{ id: 'x', reference: new URL(call.url).searchParams.get('reference'), status: 'accepted' }] : [],
                })
              : status(500);
          const behaviour = behaviours[plan[Math.min(tries++, plan.length - 1)] ?? 'accepts'];
          if (behaviour.took) taken++;
          return behaviour.result();
        };
        await world.text('boutique', { from: line, text: 'STOP', id: `${line}-1` });
        const { messages } = await world.person(line);
        const item = `in#${messages[0]?.message}`;
        const subject = world.subject(line);
        for (const { at, after } of deaths) {
          const deps = mortal(world.deps, at, after);
          await deliverItem(deps, { subject, item }).catch(onlyDeath);
          world.now += 100_000;
          await sweep(deps, world.now + 10_000).catch(onlyDeath);
        }
        await deliverItem(world.deps, { subject, item });
        // Four days of sweeps at growing distances: everything that can settle, settles.
        for (const minutes of [2, 3, 5, 11, 30, 61, 120, 240, 600, 1500, 4400]) {
          world.now += minutes * 60_000;
          await world.sweep();
        }
        expect(taken).toBeLessThanOrEqual(1);
        const after = await world.person(line);
        const reply = after.messages[0]?.reply;
        // Nothing owed ends in silence: it was handed over, or a person is told, or the carrier holds the opt-out.
        const settled = ['accepted', 'delivered', 'blocked'].includes(reply?.state ?? '') || reply?.staffTask !== undefined;
        expect({ settled, state: reply?.state }).toMatchObject({ settled: true });
        // And that person finds it: a task is open as long as the text is one, and no longer.
        const message = messages[0]?.message ?? expect.fail('it was not stored');
        const task = await world.deps.tasks.read({ subject, message, kind: 'reply' });
        expect(task !== undefined && isOpen(task)).toBe(reply?.staffTask !== undefined);
        expect(reply?.to).toBeUndefined();
        const boutique = Object.values(deployment.programmes).find((p) => p.id === 'boutique');
        expect(boutique && isStopped(after.image, boutique)).toBe(true);
      }),
      { numRuns: tries(60) },
    );
  }, 60_000);
});

const onlyDeath = (error: unknown): void => {
  if (!(error instanceof Killed)) throw error;
};
