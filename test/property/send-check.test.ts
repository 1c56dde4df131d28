import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deployment } from '../../functions/domain/deployment.ts';
import { instant } from '../../functions/domain/ids.ts';
import type { Programme } from '../../functions/domain/programme.ts';
import type { RequestId } from '../../functions/domain/rights/request.ts';
import { defaultSending } from '../../functions/domain/sending/policy.ts';
import { deployment as standard } from '../support/deployment.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { erasureStore } from '../../functions/store/erase-store.ts';
import { fileOf, importFile } from '../support/lists.ts';
import { ask, servingOf } from '../support/serving.ts';
import { openWorld, start, type World } from '../support/world.ts';
import { tries } from '../support/thorough.ts';

let dynamo: Dynamo;
beforeAll(async () => (dynamo = await startDynamo()));
afterAll(() => dynamo.close());

const ready: Deployment = {
  ...standard,
  programmes: Object.fromEntries(
    Object.values<Programme>(standard.programmes).map((programme) => [
      programme.id,
      // One brand enforces consent and has a cap, for which what was sent is read too; the other is in report mode, without one: a STOP binds both.
      {
        ...programme,
        sending: {
          ...defaultSending,
          ready: true,
          ...(programme.id === 'club' ? { consent: 'report' as const, reportUntil: '2027-01-01' } : { cap: { sends: 1, days: 1 } }),
        },
      },
    ]),
  ),
};
const brands = ['boutique', 'club'] as const;
type Brand = (typeof brands)[number];

/** What happens, each at a minute of its own, in an order that has nothing to do with the minutes: messages and records come late. */
type Act =
  | { readonly act: 'stop' | 'start'; readonly brand: Brand; readonly minute: number }
  | { readonly act: 'consent'; readonly brand: Brand; readonly proven: boolean; readonly minute: number }
  | { readonly act: 'withdraw'; readonly brand: Brand; readonly all: boolean; readonly minute: number }
  | { readonly act: 'import'; readonly lines: readonly ListedStop[]; readonly times: 1 | 2 }
  | { readonly act: 'import-consent'; readonly brand: Brand; readonly proven: boolean; readonly minute: number }
  | { readonly act: 'erase' };
type ListedStop = { readonly brand: Brand; readonly all: boolean; readonly minute: number };
const brand = fc.constantFrom(...brands);
const minute = fc.integer({ min: 0, max: 40 });
const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constantFrom('stop' as const, 'start' as const), brand, minute }),
  fc.record({ act: fc.constant('consent' as const), brand, proven: fc.boolean(), minute }),
  fc.record({ act: fc.constant('withdraw' as const), brand, all: fc.boolean(), minute }),
  fc.record({
    act: fc.constant('import' as const),
    lines: fc.array(fc.record({ brand, all: fc.boolean(), minute }), { minLength: 1, maxLength: 4 }),
    times: fc.constantFrom(1 as const, 2 as const),
  }),
  fc.record({ act: fc.constant('import-consent' as const), brand, proven: fc.boolean(), minute }),
  fc.record({ act: fc.constant('erase' as const) }),
);

let people = 0;
const atMinute = (n: number): string => new Date(start + n * 60_000).toISOString();

/** As an erasure does it that somebody confirmed, now. */
const eraseNow = async (world: World, line: string): Promise<void> => {
  const [subject, at, erasures] = [world.subject(line), instant(world.now), erasureStore(world.context)];
  await erasures.markErased(subject, at);
  await erasures.wipe(subject, 'none' as RequestId, at, 4_000_000_000);
};

const carryOut = async (world: World, line: string, act: Act, n: number): Promise<void> => {
  const serving = servingOf(world);
  const common = { number: line, key: `${n}`, ...('brand' in act ? { programme: act.brand, at: atMinute(act.minute) } : {}) };
  switch (act.act) {
    case 'stop':
    case 'start':
      await world.text(act.brand, { from: line, text: act.act.toUpperCase(), id: `${line} ${n}`, time: atMinute(act.minute) as never });
      return;
    case 'consent': {
      const proof = act.proven ? { wording: { text: 'oui', version: '1' }, language: 'fr' } : {};
      await ask(serving, 'PUT /v1/consents', { body: { ...common, basis: 'consent', source: { kind: 'shop', reference: 'Lyon' }, ...proof } });
      return;
    }
    case 'withdraw':
      await ask(serving, 'PUT /v1/suppressions', { body: { ...common, channel: 'phone', scope: act.all ? 'all' : 'programme' } });
      return;
    case 'import': {
      const lines = act.lines.map((one) => `${line},${one.brand},${one.all ? 'all' : 'programme'},${atMinute(one.minute)}`);
      const file = fileOf(['number,programme,scope,time', ...lines].join('\n'));
      for (let time = 0; time < act.times; time += 1) await importFile(world, 'suppressions', file);
      return;
    }
    case 'import-consent': {
      const value = act.proven ? ['wording=oui', 'wording_version=1', 'language=fr'] : [];
      const file = fileOf(`number,programme,time\n${line},${act.brand},${atMinute(act.minute)}\n`);
      await importFile(world, 'consents', file, { value });
      return;
    }
    case 'erase':
      await eraseNow(world, line);
  }
};

/** Written apart from the code that is tested: the newest word on a brand decides, on a tie the STOP; an import says what its lines say, when they say it. */
const isStopped = (acts: readonly Act[], of: Brand): boolean => {
  const told = acts.flatMap((act) => (act.act === 'import' ? act.lines : act.act === 'withdraw' ? [act] : []));
  const stops = [...acts.flatMap((act) => (act.act === 'stop' ? [act] : [])), ...told.filter((one) => one.all || one.brand === of)];
  const starts = acts.flatMap((act) => (act.act === 'start' && act.brand === of ? [act] : []));
  const latest = (some: readonly { readonly minute: number }[]): number => Math.max(-1, ...some.map((one) => one.minute));
  return stops.length > 0 && latest(stops) >= latest(starts);
};
type Consented = { readonly brand: Brand; readonly proven: boolean; readonly minute: number };
/** An erasure, which comes later than every minute, ends those from before, and none that is told after it comes back. */
const consentsOf = (acts: readonly Act[], of: Brand): readonly Consented[] =>
  acts.some((act) => act.act === 'erase')
    ? []
    : acts.flatMap((act) => ((act.act === 'consent' || act.act === 'import-consent') && act.brand === of ? [act] : []));
const newestOf = (consents: readonly Consented[]): Consented | undefined =>
  consents.reduce<Consented | undefined>((newest, one) => (newest && newest.minute >= one.minute ? newest : one), undefined);

/** Law 8. */
test('whatever happened, in whatever order it was told, nobody is allowed after a STOP, and nobody without proof where consent is enforced', async () => {
  const world = await openWorld(dynamo, ready);
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 9 }), async (acts) => {
      const line = `+33639983${String(++people).padStart(3, '0')}`;
      world.now = start + 41 * 60_000;
      for (const [n, act] of acts.entries()) {
        await carryOut(world, line, act, n);
        const told = acts.slice(0, n + 1);
        const checks = brands.map((programme) => ({ number: line, programme, purpose: 'marketing' }));
        const { body } = await ask(servingOf(world), 'POST /v1/check', { body: { checks } });
        const [shop, club] = (body as { results: { allowed: boolean; reasons: string[] }[] }).results;
        const consents = consentsOf(told, 'boutique');
        const consent = newestOf(consents);
        // Two consents of one minute: either may be the one that counts.
        const tied = consents.filter(({ minute: one }) => one === consent?.minute).length > 1;
        const expected = !isStopped(told, 'boutique') && consent?.proven === true;
        if (!tied) expect([shop?.allowed, told]).toEqual([expected, told]);
        expect(shop?.allowed && isStopped(told, 'boutique')).toBe(false);
        expect([club?.allowed, told]).toEqual([!isStopped(told, 'club'), told]);
      }
    }),
    { numRuns: tries(25) },
  );
}, 60_000);
