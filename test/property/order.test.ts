import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '../../functions/domain/ids.ts';
import { isStopped } from '../../functions/domain/suppression.ts';
import { deployment } from '../support/deployment.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { openWorld, start, type World } from '../support/world.ts';
import { tries } from '../support/thorough.ts';

type Step = {
  readonly sender: 'boutique' | 'club' | 'livraison' | 'stop-code';
  readonly word: 'STOP' | 'START' | 'CONTACT' | 'merci' | 'OUI' | 'NON';
  readonly minute: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  sender: fc.constantFrom('boutique', 'club', 'livraison', 'stop-code'),
  word: fc.constantFrom('STOP', 'STOP', 'START', 'START', 'CONTACT', 'merci'),
  // Few minutes, so that ties happen.
  minute: fc.integer({ min: 0, max: 5 }),
});

/** A history with an order of arrival in which any message may come several times. */
const history = fc.array(step, { minLength: 1, maxLength: 6 }).chain((steps) =>
  fc.record({
    steps: fc.constant(steps),
    arrival: fc
      .tuple(
        fc.shuffledSubarray(
          steps.map((_, i) => i),
          { minLength: steps.length },
        ),
        fc.array(fc.nat({ max: steps.length - 1 }), { maxLength: 4 }),
      )
      .map(([all, again]) => [...all, ...again]),
  }),
);

const programmesOf: Readonly<Record<Step['sender'], readonly string[]>> = {
  boutique: ['boutique'],
  club: ['club'],
  livraison: ['livraison'],
  'stop-code': ['boutique', 'club'],
};

/** The oracle: who is stopped when the messages are taken in the order of their own times, a tie going to STOP. */
const expected = (steps: readonly Step[]): Readonly<Record<string, boolean>> => {
  const stopped: Record<string, boolean> = { boutique: false, club: false, livraison: false };
  const inTime = steps.toSorted((a, b) => a.minute - b.minute || (a.word === 'STOP' ? 1 : 0) - (b.word === 'STOP' ? 1 : 0));
  for (const { sender, word } of inTime) {
    if (word === 'START') for (const programme of programmesOf[sender]) stopped[programme] = false;
    if (word !== 'STOP') continue;
    // Silence means all marketing of the controller, and the service that was answered.
    for (const programme of ['boutique', 'club', ...programmesOf[sender]]) stopped[programme] = true;
  }
  return stopped;
};

const joinable = Object.fromEntries(
  Object.values(deployment.programmes).map((one) => [
    one.id,
    one.id === 'club' ? { ...one, join: { words: ['CLUB'], confirm: 'double' as const, wording: 'CLUB: offres', version: '1', hours: 24 } } : one,
  ]),
);

let dynamo: Dynamo;
let world: World;
let people = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo, { programmes: joinable });
});
afterAll(() => dynamo.close());

/** A line of its own for each history, in the range that France reserves for fiction. */
const newLine = (): string => `+3363998${1000 + ++people}`;

describe('the order in which messages arrive (law 2)', () => {
  it('does not change who is stopped, however often each comes', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ steps, arrival }) => {
        const line = newLine();
        world.now = start + 3_600_000;
        for (const i of arrival) {
          const { sender, word, minute } = steps[i] ?? steps[0] ?? { sender: 'boutique', word: 'STOP', minute: 0 };
          const outcome = await world.text(sender, { from: line, text: word, id: `${line}-${i}`, time: instant(start + minute * 60_000) });
          expect(outcome.kind).toBe('accepted');
        }
        const { image } = await world.person(line);
        const found = Object.fromEntries(Object.keys(expected([])).map((id) => [id, isStopped(image, programme(id))]));
        expect(found).toEqual(expected(steps));
      }),
      { numRuns: tries(60) },
    );
  });

  it('nor does it once somebody was asked whether they want to join: YES lifts what was stopped before the question, and no more', async () => {
    const answers: fc.Arbitrary<readonly Step[]> = fc.array(
      fc.record({ sender: fc.constant('club'), word: fc.constantFrom('STOP', 'START', 'OUI', 'NON'), minute: fc.integer({ min: -3, max: 5 }) }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(answers, async (steps) => {
        const line = newLine();
        world.now = start + 3_600_000;
        const text = (word: string, minute: number, id: string) =>
          world.text('club', { from: line, text: word, id: `${line}-${id}`, time: instant(start + (10 + minute) * 60_000) });
        await text('CLUB', 0, 'asked');
        for (const [n, { word, minute }] of steps.entries()) await text(word, minute, `${n}`);
        const ranks = steps.flatMap(({ word, minute }) => {
          if (word === 'OUI') return minute >= 0 ? [{ minute: 0, stop: false }] : [];
          return word === 'NON' ? [] : [{ minute, stop: word === 'STOP' }];
        });
        const newest = ranks.toSorted((a, b) => a.minute - b.minute || Number(a.stop) - Number(b.stop)).at(-1);
        expect(isStopped((await world.person(line)).image, programme('club'))).toBe(newest?.stop ?? false);
      }),
      { numRuns: tries(60) },
    );
  });

  it('never brings more than one confirmation for a message', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ steps, arrival }) => {
        const line = newLine();
        world.now = start + 3_600_000;
        world.handed.length = 0;
        for (const i of arrival) {
          const { sender, word, minute } = steps[i] ?? steps[0] ?? { sender: 'boutique', word: 'STOP', minute: 0 };
          await world.text(sender, { from: line, text: word, id: `${line}-${i}`, time: instant(start + minute * 60_000) });
          await world.deliver(line);
        }
        await world.deliver(line);
        const references = world.handed.map((h) => h.reference);
        expect(new Set(references).size).toBe(references.length);
        expect(references.length).toBeLessThanOrEqual(new Set(arrival).size);
      }),
      { numRuns: tries(25) },
    );
  });

  it('nothing but a START lifts a STOP (law 5)', async () => {
    const words = fc.oneof(fc.constantFrom('YES', 'OUI', 'OK', 'merci', 'CONTACT', 'NON', 'ACCES', 'd’accord', '👍'), fc.string({ maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), async (texts) => {
        fc.pre(!texts.some((text) => /start|unstop|reprendre|commencer|debut|reabonner|inscrire/i.test(text)));
        const line = newLine();
        await world.text('boutique', { from: line, text: 'STOP', id: `${line}-stop` });
        for (const [i, text] of texts.entries()) {
          world.now += 1_000;
          await world.text('boutique', { from: line, text, id: `${line}-${i}` });
        }
        const { image } = await world.person(line);
        expect(isStopped(image, programme('boutique'))).toBe(true);
        expect(isStopped(image, programme('club'))).toBe(true);
      }),
      { numRuns: tries(25) },
    );
  });
});

const programme = (id: string) => {
  const found = Object.values(deployment.programmes).find((p) => p.id === id);
  if (!found) throw new Error(`no programme ${id} in the test deployment`);
  return found;
};
