import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decisionsReport } from '../../../functions/cli/decisions-report.ts';
import { type DecisionOptions, replayStored } from '../../../functions/cli/replay-decisions.ts';
import { messageRecord } from '../../../functions/domain/decision.ts';
import { instant, type MessageId } from '../../../functions/domain/ids.ts';
import type { IntentReading } from '../../../functions/domain/intent.ts';
import type { MessageRecord } from '../../../functions/domain/message.ts';
import type { Reread } from '../../../functions/domain/reread.ts';
import { applyReread, previewReread, reread, type RereadDeps } from '../../../functions/flows/reread.ts';
import { rulesVersion } from '../../../functions/keywords/read-intent.ts';
import { messagesSince } from '../../../functions/store/message-export.ts';
import { rereadStore } from '../../../functions/store/reread-store.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { hours, noon, reading, situation } from '../../support/situation.ts';
import { openWorld, type World } from '../../support/world.ts';

const line = '+33639981234';
const other = '+33639981235';
let dynamo: Dynamo;
let world: World;
beforeAll(async () => {
  dynamo = await startDynamo();
});
beforeEach(async () => {
  world = await openWorld(dynamo);
  world.now = Date.parse(hours(2));
});
afterAll(() => dynamo.close());

let ids = 0;
/** A message as an earlier version of the rules left it. */
const stored = async (
  text: string | undefined,
  was: IntentReading,
  more: Partial<MessageRecord> & { readonly from?: string; readonly to?: string } = {},
) => {
  const { from = line, to = 'boutique', ...rest } = more;
  const { text: _, ...record } = messageRecord(situation(to, was, { subject: world.subject(from) }), 'recorded');
  const message: MessageRecord = {
    ...record,
    message: `M${String(++ids).padStart(15, '0')}` as MessageId,
    rulesVersion: '1.old',
    ...(text === undefined ? {} : { text }),
    ...rest,
  };
  await world.deps.messages.commit({ mode: 'new', message, ledger: [] }, world.now + 5_000);
  return message;
};

const run = async (options: Partial<DecisionOptions> = {}) => {
  const said: string[] = [];
  const found = await replayStored(world.context, world.deps.deployment, { since: hours(-24), ...options }, (text) => void said.push(text));
  const { exitCode, lines } = decisionsReport(found);
  return { found, exitCode, printed: lines.join('\n') };
};
const deps = (): RereadDeps => ({ deployment: world.deps.deployment, store: rereadStore(world.context), clock: () => world.now });
const rereadOf = (record: MessageRecord): Reread => {
  const found = reread(world.deps.deployment, record);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const registers = async (number = line) => (await world.person(number)).image?.registers;

describe('a dry run', () => {
  it('lists by key whose outcome would change, and changes nothing', async () => {
    const { subject, message } = await stored('STOP', reading('other'));
    const { found, exitCode, printed } = await run();
    expect(found).toMatchObject({
      messages: 1,
      applied: false,
      rulesVersion: rulesVersion(),
      changes: [
        {
          message: `${subject}.${message}`,
          change: 'stop',
          effect: 'stopped',
          before: { intent: 'other', rulesVersion: '1.old' },
          now: { intent: 'stop' },
        },
      ],
    });
    expect(exitCode).toBe(1);
    expect(printed).toContain('Read as a STOP now: 1');
    expect(await registers()).toBeUndefined();
    expect((await world.person(line)).ledger).toEqual([]);
    expect((await run()).found).toEqual(found);
  });

  it('shows words only where it is asked to, and never a number', async () => {
    await stored('please stop texting, Camille, 06 39 98 12 34', reading('other'));
    await stored('STOP', reading('other'));
    const quiet = await run();
    expect(`${quiet.printed}${JSON.stringify(quiet.found)}`).not.toContain('Camille');
    const { found, printed } = await run({ texts: true });
    expect(found.changes.map(({ text }) => text)).toContain('STOP');
    expect(printed).toContain('Camille, [number]');
    expect(printed).not.toMatch(/39 98/);
  });

  it('counts what it does not read again, and leaves alone what is as it was', async () => {
    await stored(undefined, reading('other'));
    await stored('STOP', reading('stop', { rule: 'carrier.opt-out' }));
    await stored('STOP', reading('stop'), { from: other });
    await stored('On arrive', reading('other'));
    const { found, exitCode, printed } = await run();
    expect(found).toMatchObject({ messages: 4, changes: [], notRead: { 'words are gone': 1, 'told by the carrier': 1 }, otherRule: 2 });
    expect(exitCode).toBe(0);
    expect(printed).toContain('Nothing has to be applied.');
  });

  it('looks at nothing that is older than asked for, of another programme, or past its time to live', async () => {
    await stored('STOP', reading('other'), { receivedAt: hours(-30) });
    await stored('STOP', reading('other'), { ttl: Math.floor(world.now / 1000) - 1 });
    await stored('STOP', reading('other'), { from: other, to: 'club' });
    expect((await run({ programme: 'boutique' })).found.messages).toBe(0);
    expect((await run()).found.messages).toBe(1);
  });
});

describe('--apply', () => {
  it('suppresses with the message’s own time, names both versions of the rules, and sends nothing', async () => {
    const { message } = await stored('STOP', reading('other'));
    const { found, exitCode } = await run({ apply: true });
    expect(found.changes).toMatchObject([{ effect: 'stopped' }]);
    expect(exitCode).toBe(0);
    expect(await registers()).toEqual({
      'all:lavande': { state: 'stopped', rank: `${noon}#1`, event: `${noon}#1#${message}#8`, how: 'texted', unconfirmed: true },
    });
    const { ledger, messages } = await world.person(line);
    expect(ledger).toMatchObject([
      {
        kind: 'stopped',
        message,
        recordedAt: instant(world.now),
        asked: {
          rulesVersion: rulesVersion(),
          before: { intent: 'other', rule: 'test.other', rulesVersion: '1.old' },
          words: 'STOP',
          confirmedBy: 'nobody',
        },
      },
    ]);
    expect(messages).toMatchObject([{ outcome: 'stopped', rulesVersion: rulesVersion(), reading: { intent: 'stop' } }]);
    expect(messages[0]).not.toHaveProperty('reply');
    await world.deliver(line);
    await world.sweep();
    expect(world.handed).toEqual([]);
    expect((await run()).found.changes).toEqual([]);
  });

  it('leaves a newer START standing', async () => {
    await world.text('boutique', { from: line, text: 'STOP', id: 's', time: hours(-1) });
    const record = await stored('STOP', reading('other'));
    await world.text('boutique', { from: line, text: 'START', id: 't', time: hours(1) });
    const before = (await registers())?.['boutique'];
    expect(before?.state).toBe('lifted');
    expect((await run({ apply: true })).found.changes).toMatchObject([{ effect: 'superseded' }]);
    const after = await registers();
    expect(after?.['boutique']).toEqual(before);
    expect((after?.['all:lavande']?.rank ?? '') < (before?.rank ?? '')).toBe(true);
    expect((await world.person(line)).ledger.filter(({ message }) => message === record.message)).toMatchObject([{ kind: 'stop-superseded' }]);
  });

  it('keeps the event that was confirmed where it is stopped already', async () => {
    await world.text('boutique', { from: line, text: 'STOP', id: 's', time: hours(-1) });
    const before = (await registers())?.['all:lavande'];
    await stored('arrêt', reading('other'));
    expect((await run({ apply: true })).found.changes).toMatchObject([{ effect: 'repeated' }]);
    expect((await registers())?.['all:lavande']).toEqual({ ...before, rank: `${noon}#1` });
  });

  it('lifts nothing of what was read as a STOP and is not any more', async () => {
    await world.text('boutique', { from: line, text: 'STOP', id: 's' });
    const before = await registers();
    await stored('On arrive', reading('stop'));
    const { found, printed, exitCode } = await run({ apply: true });
    expect(found.changes).toMatchObject([{ change: 'no-stop' }]);
    expect(found.changes[0]).not.toHaveProperty('effect');
    expect(printed).toContain('Nothing is lifted by this');
    expect(await registers()).toEqual(before);
    expect(exitCode).toBe(0);
  });

  it('has the next STOP answered, because nobody told the person', async () => {
    await stored('STOP', reading('other'));
    await run({ apply: true });
    await world.text('boutique', { from: line, text: 'STOP', id: 'next', time: hours(1) });
    const { messages } = await world.person(line);
    expect(messages.find(({ carrierMessageId }) => carrierMessageId === 'next')?.reply?.state).toBe('owed');
  });

  it('stops what a service’s number, a shared code and a named programme mean, as when it came', async () => {
    await stored('STOP', reading('other'), { to: 'livraison' });
    await stored('STOP boutique', reading('other'), { to: 'stop-code', from: other });
    await run({ apply: true });
    expect(Object.keys((await registers()) ?? {}).toSorted()).toEqual(['all:lavande', 'livraison']);
    expect(Object.keys((await registers(other)) ?? {})).toEqual(['boutique']);
  });
});

describe('beside others', () => {
  it('decides again when the suppression moved meanwhile', async () => {
    const found = rereadOf(await stored('STOP', reading('other')));
    const { store, ...rest } = deps();
    let moved = false;
    const meanwhile: RereadDeps['store'] = {
      ...store,
      apply: async (write) => {
        if (!moved) await world.text('club', { from: line, text: 'STOP CLUB', id: 'm' });
        moved = true;
        return store.apply(write);
      },
    };
    expect(await applyReread({ ...rest, store: meanwhile }, found)).toMatchObject({ message: { outcome: 'stopped' } });
    expect((await registers())?.['all:lavande']?.state).toBe('stopped');
  });

  it('leaves alone what somebody else read again, or what was erased', async () => {
    const found = rereadOf(await stored('STOP', reading('other')));
    const write = await previewReread(deps(), found);
    expect(await deps().store.apply(write)).toBe('written');
    expect(await deps().store.apply(write)).toBe('gone');
    expect(await applyReread(deps(), { ...found, record: { ...found.record, message: 'NEVER-THERE-0000' as MessageId } })).toBeUndefined();
    expect((await world.person(line)).ledger).toHaveLength(1);
  });

  it('reads a table of many pages whole', async () => {
    for (let n = 0; n < 7; n += 1) await stored('STOP', reading('other'), { from: n % 2 ? line : other });
    let pages = 0;
    const seen = new Set<string>();
    for await (const page of messagesSince(world.context, hours(-1), 2)) {
      pages += 1;
      for (const { message } of page.messages) seen.add(message);
    }
    expect(pages).toBeGreaterThan(3);
    expect(seen.size).toBe(7);
  });
});
