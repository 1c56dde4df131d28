import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../functions/flows/log-events.ts';
import type { MessageStore } from '../../../functions/flows/ports.ts';
import { guardedStore } from '../../../functions/platform/guarded-store.ts';
import { once } from '../../../functions/platform/once.ts';

type Write = Parameters<MessageStore['commit']>[0];
const write = {} as unknown as Write;
const committing = () => {
  const writes: Write[] = [];
  const store: MessageStore = {
    commit: (given) => Promise.resolve(writes.push(given) > 0 ? { kind: 'committed' as const } : { kind: 'duplicate' as const }),
    keepPart: () => Promise.resolve([]),
    sentProgrammes: () => Promise.resolve([]),
  };
  return { store, writes };
};
type Result = 'ok' | 'created' | 'mismatch' | Error;
const setUp = (...results: Result[]) => {
  const { store, writes } = committing();
  const events: LogEvent[] = [];
  let checks = 0;
  const check = () => {
    const result = results[Math.min((checks += 1), results.length) - 1] ?? 'ok';
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
  };
  return { guarded: guardedStore(store, check, (event) => events.push(event)), writes, events, checks: () => checks };
};

describe('a commit behind the canary', () => {
  it.each(['ok', 'created'] as const)(
    'goes through when the pepper is right (%s), and the check is made once, before it is asked for',
    async (result) => {
      const { guarded, writes, checks } = setUp(result);
      expect(checks()).toBe(1);
      expect(await guarded.commit(write, 0)).toEqual({ kind: 'committed' });
      await guarded.commit(write, 0);
      expect(writes).toHaveLength(2);
      expect(checks()).toBe(1);
    },
  );

  it('is refused under another pepper, told each time, and nothing is written', async () => {
    const { guarded, writes, events } = setUp('mismatch');
    await expect(guarded.commit(write, 0)).rejects.toMatchObject({ name: 'StoreUnavailable', message: 'CanaryMismatch' });
    await expect(guarded.commit(write, 0)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(writes).toEqual([]);
    expect(events).toEqual([{ is: 'canary-mismatch' }, { is: 'canary-mismatch' }]);
  });

  it('goes through again once the pepper is put right, or the check can be made', async () => {
    const { guarded } = setUp('mismatch', 'ok');
    await expect(guarded.commit(write, 0)).rejects.toMatchObject({ message: 'CanaryMismatch' });
    expect(await guarded.commit(write, 0)).toEqual({ kind: 'committed' });
    const other = setUp(new Error('down'), 'ok');
    await expect(other.guarded.commit(write, 0)).rejects.toThrow('down');
    expect(await other.guarded.commit(write, 0)).toEqual({ kind: 'committed' });
  });
});

describe('what is made once', () => {
  it('is kept; a failure is not', async () => {
    let count = 0;
    const made = once(() => {
      count += 1;
      return count === 1 ? Promise.reject(new Error('first')) : Promise.resolve(count);
    });
    await expect(made()).rejects.toThrow('first');
    expect(await Promise.all([made(), made()])).toEqual([2, 2]);
    expect(await made()).toBe(2);
  });
});
