import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../functions/domain/evidence/evidence-of.ts';
import { type ControllerId, instant, type PhoneNumber } from '../../../functions/domain/ids.ts';
import { attendRequest } from '../../../functions/flows/attend-request.ts';
import type { RightsRequest } from '../../../functions/domain/rights/request.ts';
import { beginLookUp, logRead } from '../../../functions/flows/staff-reads.ts';
import { personReader } from '../../../functions/store/person-reader.ts';
import { lookUps, readLog } from '../../../functions/store/staff-store.ts';
import { type ArchiveWorld, openArchive } from '../../support/archive.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, status, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let archive: ArchiveWorld;
let people = 0;
let line: string;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());
afterEach(() => archive.close());
beforeEach(async () => {
  // Tables of their own: all that is in them is this person's.
  world = await openWorld(dynamo);
  archive = openArchive(world);
  line = `+3363998${String(3_000 + (people += 1))}`;
});

const hour = 3_600_000;
const lavande = 'lavande' as ControllerId;
const secretWords = 'je suis Camille Martin du 3e étage';
let ids = 0;
const says = async (text: string): Promise<void> => {
  await world.text('boutique', { from: line, text, id: `e${(ids += 1)}` });
  await world.deliver(line);
};
const everything = async (): Promise<string> => {
  // Sealed copies are as good as what can still open them.
  const copies = [archive.files().map((file) => archive.read(file)), await archive.opened()];
  const tables = await Promise.all(Object.values(world.context.tables).map((TableName) => world.context.client.send(new ScanCommand({ TableName }))));
  return JSON.stringify([tables.map(({ Items }) => Items), world.logged, copies]);
};
const erase = (): Promise<RightsRequest | undefined> => world.deps.requests.openOf(world.subject(line), lavande, 'erase');
const theRequest = async (): Promise<RightsRequest | undefined> =>
  (await world.deps.requests.of(world.subject(line))).find(({ type }) => type === 'erase');
/** What the stream does with a text that answers no message. */
const sendTexts = async (): Promise<void> => {
  world.now += 100_000;
  await world.sweep();
};

/** Staff wrote down why. */
const lookedAt = async (): Promise<void> => {
  const subject = world.subject(line);
  const reason = 'Camille Martin complained';
  await logRead({ ...world.deps, reads: readLog(world.context) }, { subject, by: 'noé', way: 'console', role: 'agent', what: 'person', reason });
  const session = { hash: 'h', by: 'noé', roles: ['agent'], startedAt: instant(world.now), seenAt: instant(world.now) } as const;
  await beginLookUp({ lookUps: lookUps(world.context), clock: world.deps.clock }, session, subject, reason);
};

/** Everywhere that something of a person can be. */
const liveThrough = async (): Promise<void> => {
  for (const text of [secretWords, 'STOP', 'START', 'CONTACT', 'ACCES', 'RECTIFIER', `${secretWords} STOP`]) await says(text);
  await says('EFFACER');
  await says(`OUI ${(await erase())?.ref}`);
  await lookedAt();
  await archive.hand();
};
const traces = (): readonly string[] => [line, line.slice(1), line.slice(-9), 'Camille', 'Martin', 'étage', 'CONTACT', 'EFFACER'];

describe('an erasure', () => {
  it('leaves nothing of number, words and name in any table and any log line, but the STOP and the proofs', async () => {
    await liveThrough();
    expect(await everything()).toContain('Camille');
    const [late, copies] = [await archive.ledger(), await archive.opened()];
    expect(copies.join('')).toContain('Camille');
    await world.sweep();
    await sendTexts();
    await sendTexts();
    // What the stream hands over again, as it was before.
    await archive.hand(late);
    world.now += 73 * hour;
    await world.sweep();
    const left = await everything();
    for (const trace of traces()) expect(left, trace).not.toContain(trace);
    expect((await world.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
    // That somebody looked stays, and why does not.
    const [look] = await readLog(world.context).of(world.subject(line));
    expect([look?.by, look?.what, look?.reason]).toEqual(['noé', 'person', undefined]);
    const request = await theRequest();
    expect(request).toMatchObject({
      state: 'fulfilled',
      verified: { how: 'texted-yes' },
      closed: { outcome: expect.stringMatching(/^erased, told: (?:accepted|delivered)$/) },
    });
    expect(request?.to).toBeUndefined();
    const { ledger } = await world.person(line);
    expect(ledger.length).toBeGreaterThan(3);
    expect(ledger.every(({ asked }) => asked === undefined || (asked.words === undefined && asked.rule.length > 0))).toBe(true);
    expect(ledger.find(({ kind }) => kind === 'stopped')?.asked?.wordsDigest).toMatch(/^[\w-]{43}$/);
  });

  it('leaves evidence: when, by whom authenticated, which rule, what was answered, and a digest of the words', async () => {
    await liveThrough();
    for (let n = 0; n < 3; n += 1) await sendTexts();
    const subject = world.subject(line);
    const asked = { number: line as PhoneNumber, subject, by: 'camille b.', reason: 'complaint' };
    const now = instant(world.now);
    const evidence = evidenceOf(world.deps.deployment, asked, await personReader(world.context)(subject), now, world.deps.hash.digest);
    for (const trace of ['Martin', 'étage', 'CONTACT', 'EFFACER']) expect(JSON.stringify(evidence), trace).not.toContain(trace);
    const stop = evidence.received.find(({ changes }) => changes.some(({ kind }) => kind === 'stopped'));
    expect(evidence.erasedAt).toBeDefined();
    expect(stop).toMatchObject({
      carrier: 'sandbox',
      authenticatedBy: expect.stringMatching(/./),
      wordsDigest: expect.stringMatching(/^[\w-]{43}$/),
      readAs: { intent: 'stop', rule: expect.stringMatching(/./), rulesVersion: expect.stringMatching(/./) },
    });
    expect(stop?.words).toBeUndefined();
    expect(evidence.requests).toContainEqual(expect.objectContaining({ type: 'erase' }));
  });

  it('tells the person once, after everything else is gone and while the number is still there', async () => {
    await liveThrough();
    await world.sweep();
    const before = await everything();
    expect(before).not.toContain('Camille');
    expect(before).toContain(line);
    await sendTexts();
    await sendTexts();
    const told = world.handed.filter(({ text }) => text.includes('effacement fait'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ to: line });
  });

  it.each([1, 3, 6, 12])('that crashes at its write %i ends as it would have, and tells once', async (at) => {
    await liveThrough();
    let writes = 0;
    const client = world.context.client;
    const whole = client.send.bind(client);
    const crashing = Object.assign(Object.create(client) as typeof client, {
      send: (command: { readonly constructor: { readonly name: string } }, ...rest: readonly unknown[]) => {
        if (!/Query|Get|Scan/.test(command.constructor.name) && (writes += 1) === at) return Promise.reject(new Error('crashed'));
        return Reflect.apply(whole, client, [command, ...rest]) as never;
      },
    });
    const { requestStore } = await import('../../../functions/store/request-store.ts');
    const { erasureStore } = await import('../../../functions/store/erase-store.ts');
    const context = { ...world.context, client: crashing };
    const broken = { ...world.deps, requests: requestStore(context), erasures: erasureStore(context) };
    const request = await erase();
    if (!request) throw new Error('no erasure is open');
    for (let n = 0; n < 4; n += 1) await attendRequest(broken, request).catch(() => undefined);
    for (let n = 0; n < 4; n += 1) await sendTexts();
    // A busy machine repeats writes, so that the crash may come a step earlier: then the sweep after the next ends it.
    for (let n = 0; n < 2; n += 1) {
      world.now += 73 * hour;
      await world.sweep();
      await sendTexts();
    }
    const left = await everything();
    for (const trace of traces()) expect(left, trace).not.toContain(trace);
    expect(world.handed.filter(({ text }) => text.includes('effacement fait'))).toHaveLength(1);
    expect((await theRequest())?.state).toBe('fulfilled');
  });

  it('of somebody whose number the carrier blocks ends as a task for staff, and the number goes all the same', async () => {
    await liveThrough();
    world.answer = () => status(403, { code: 'opted-out' });
    await world.sweep();
    await sendTexts();
    world.now += 31 * 60_000;
    await world.sweep();
    expect(await theRequest()).toMatchObject({ state: 'running', staffTask: expect.stringMatching(/^the person was not told/) });
    expect(world.logged).toContainEqual(expect.objectContaining({ is: 'request-task' }));
    world.now += 73 * hour;
    await world.sweep();
    expect(await everything()).not.toContain(line);
  });

  it('waits for the morning with the text, and for nothing else', async () => {
    world.now = start + 11 * 3_600_000;
    await liveThrough();
    await world.sweep();
    await sendTexts();
    expect(await everything()).not.toContain('Camille');
    expect(world.handed.some(({ text }) => text.includes('effacement fait'))).toBe(false);
    world.now = start + 20 * 3_600_000;
    await world.sweep();
    await sendTexts();
    expect(world.handed.filter(({ text }) => text.includes('effacement fait'))).toHaveLength(1);
  });

  it('may be asked for again: a second one finds nothing and ends too', async () => {
    await liveThrough();
    for (let n = 0; n < 3; n += 1) await sendTexts();
    world.now += 73 * hour;
    await world.sweep();
    await says('EFFACER');
    await says(`OUI ${(await erase())?.ref}`);
    for (let n = 0; n < 3; n += 1) await sendTexts();
    world.now += 73 * hour;
    await world.sweep();
    expect((await world.deps.requests.of(world.subject(line))).filter(({ type, state }) => type === 'erase' && state === 'fulfilled')).toHaveLength(
      2,
    );
    expect(await everything()).not.toContain(line);
  });

  it('keeps out what comes late from the spool: the STOP in it counts, its words and number do not', async () => {
    await liveThrough();
    const before = world.now;
    for (let n = 0; n < 3; n += 1) await sendTexts();
    const rawPath = '/webhooks/sandbox/club';
    const { signSandboxCall } = await import('../../../functions/carriers/sandbox/sign.ts');
    const { origin, signingSecret } = await import('../../support/world.ts');
    const body = Buffer.from(JSON.stringify({ type: 'message', from: line, to: '+33639980002', text: `${secretWords} STOP`, id: 'late' }));
    const headers = signSandboxCall({ secret: signingSecret, method: 'POST', url: origin + rawPath, body }, before);
    expect(
      await world.receive({ carrier: 'sandbox', sender: 'club', request: { method: 'POST', rawPath, rawQuery: '', headers, body } }, instant(before)),
    ).toMatchObject({
      kind: 'accepted',
    });
    expect((await world.person(line)).messages.some(({ sender }) => sender === 'club')).toBe(true);
    expect(await everything()).not.toContain('Camille');
  });
});
