import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carriers } from '../../functions/carriers/registry.ts';
import { replyLanguages } from '../../functions/domain/replies/registry.ts';
import { isStopped } from '../../functions/domain/suppression.ts';
import { languages } from '../../functions/keywords/languages/registry.ts';
import { deployment } from '../support/deployment.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { openWorld, start, status, type World } from '../support/world.ts';
import { tries } from '../support/thorough.ts';

let dynamo: Dynamo;
let world: World;
let people = 0;
const newLine = (): string => `+3363998${6000 + ++people}`;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());

const boutique = Object.values(deployment.programmes).find((p) => p.id === 'boutique');
const isOff = async (line: string): Promise<boolean> => boutique !== undefined && isStopped((await world.person(line)).image, boutique);

/** The plainest word of each language for "stop", as a speaker listed it. */
const stopWords = languages.flatMap(({ code, script, words, elsewhere = '' }) => {
  const listed = [words.stop?.seen, words.stop?.translated]
    .filter((list) => list !== undefined)
    .join(',')
    .split(',');
  const own = listed.map((word) => word.trim()).filter((word) => word !== '' && !elsewhere.toUpperCase().includes(word.toUpperCase()));
  return own
    .filter((word) => script === 'latin' || /[^\u0020-\u024F]/.test(word))
    .slice(0, 6)
    .map((word) => ({ code, word }));
});

describe('a STOP in any language (law 3)', () => {
  it('is honoured whatever the languages of the programme, and answered in its own where there are texts in it', async () => {
    expect(new Set(stopWords.map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...stopWords), async ({ word }) => {
        const line = newLine();
        await world.text('boutique', { from: line, text: word, id: line });
        expect({ word, off: await isOff(line) }).toEqual({ word, off: true });
        const [message] = (await world.person(line)).messages;
        const language = message?.reading.language ?? 'und';
        const expected = replyLanguages.includes(language) ? language : 'fr';
        expect({ word, answered: message?.reply?.language }).toEqual({ word, answered: expected });
      }),
      { numRuns: tries(80) },
    );
  });
});

describe('who confirms a STOP (law 6)', () => {
  it('is exactly one: the carrier where it answers the text, else Halte', async () => {
    const texts = fc.constantFrom('STOP', 'stop', ' Stop ', 'STOP!', 'arrêt', 'stop svp', 'STOP club', 'désabonner');
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('boutique', 'answered', 'watched'), async (text, sender) => {
        const line = newLine();
        world.handed.length = 0;
        await world.text(sender, { from: line, text, id: line });
        await world.deliver(line);
        const settings = Object.values(deployment.senders).find((s) => s.id === sender);
        const theirs = settings !== undefined && (carriers['sandbox']?.carrierAnswers({ text }, settings) ?? false);
        const [event] = (await world.person(line)).ledger.filter(({ kind }) => kind === 'stopped');
        expect(world.handed.length).toBe(theirs || sender === 'watched' ? 0 : 1);
        expect(event?.asked?.confirmedBy).toBe(theirs ? 'carrier' : sender === 'watched' ? 'nobody' : 'halte');
      }),
      { numRuns: tries(40) },
    );
  });
});

type Step = { readonly afterHours: number; readonly sentBefore: boolean; readonly lost: boolean };

describe('a STOP again and again (law 9)', () => {
  it('is answered by the country’s repeat policy, and whenever the last confirmation is known to have failed', async () => {
    const steps = fc.array(fc.record({ afterHours: fc.constantFrom(1, 5, 23, 24, 40), sentBefore: fc.constant(false), lost: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    });
    const countries = fc.constantFrom<readonly [string, string, string]>(
      ['boutique', '+3363998', 'FR'],
      ['erable', '+1613555', 'CA'],
      ['prairie', '+1202555', 'US'],
    );
    await fc.assert(
      fc.asyncProperty(countries, steps, async ([sender, prefix, country], history) => {
        const line = country === 'FR' ? newLine() : `${prefix}${country === 'CA' ? '01' : '01'}${String(++people % 100).padStart(2, '0')}`;
        const fresh = await openWorld(dynamo);
        fresh.now = start;
        const answered: boolean[] = [];
        for (const [i, step] of history.entries()) {
          fresh.now += step.afterHours * 3_600_000;
          fresh.handed.length = 0;
          fresh.answer = () => (step.lost ? status(400, { code: 'bad-number' }) : status(202, { id: `${line}-${i}` }));
          await fresh.text(sender, { from: line, text: 'STOP', id: `${line}-${i}` });
          await fresh.deliver(line);
          answered.push(fresh.handed.length === 1);
        }
        expect({ country, history, answered }).toEqual({ country, history, answered: expectedAnswers(country, history) });
      }),
      { numRuns: tries(40) },
    );
  });
});

/** The oracle: when a STOP is answered, told as the law tells it. */
const expectedAnswers = (country: string, history: readonly Step[]): readonly boolean[] => {
  let sinceConfirmed: number | undefined;
  let failed = false;
  return history.map(({ afterHours, lost }) => {
    if (sinceConfirmed !== undefined) sinceConfirmed += afterHours;
    const due = sinceConfirmed === undefined || failed || country === 'CA' || (country === 'FR' && sinceConfirmed >= 24);
    if (!due) return false;
    sinceConfirmed = 0;
    failed = lost;
    return true;
  });
};

describe('the log (law 10)', () => {
  it('holds no number and no word, whatever is texted and whatever goes wrong', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 12, maxLength: 60 }).filter((text) => text.trim().length > 10);
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom('STOP ', 'START ', ''), fc.constantFrom(200, 202, 400, 429, 500), async (text, before, code) => {
        const line = newLine();
        world.logged.length = 0;
        world.answer = () => status(code, { id: 'x', code: 'some-code' });
        await world.text('boutique', { from: line, text: `${before}${text}`, id: line });
        await world.post('boutique', { type: 'unknown', from: line, text });
        await world.deliver(line);
        const log = JSON.stringify(world.logged);
        expect(log).toContain('message-stored');
        expect(log).not.toContain(line.slice(1));
        expect(log).not.toContain(JSON.stringify(text).slice(1, -1));
      }),
      { numRuns: tries(40) },
    );
  });
});
