import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../functions/cli/place.ts';
import { sampleFor } from '../../functions/cli/sandbox-send.ts';
import { postSample } from '../../functions/cli/sandbox-post.ts';
import { placeOf, runHalte } from '../support/cli.ts';
import { type RunningStack, startStack } from '../support/stack.ts';

let stack: RunningStack;
let place: Place;
let people = 0;
const newLine = (): string => `+3363998${6000 + ++people}`;

beforeAll(async () => {
  stack = await startStack({ schedules: false });
  place = placeOf(stack);
}, 60_000);
afterAll(() => stack.close());

/** Somebody with a telephone at this sender of Twilio, who gets so many texts for each word. */
const personWith = (line: string, counts: readonly string[]) => {
  const left = [...counts];
  return async (question: string): Promise<string> => {
    const [, word] = /^Text (\w+) to/.exec(question) ?? [];
    if (word === undefined) return left.shift() ?? '';
    const sample = await sampleFor(place, stack.deployment, { carrier: 'twilio', text: word, from: line });
    await postSample(place, sample);
    return '';
  };
};

describe('halte probe', { timeout: 60_000 }, () => {
  it('on the sandbox texts and counts by itself; the result is kept and shown', async () => {
    const { code, out } = await runHalte(place, ['probe', 'boutique-sandbox', '--from', newLine()]);
    expect(out).toMatch(/STOP: Halte answered\n {2}HELP: Halte answered\n {2}START: Halte answered/);
    expect(code).toBe(0);
    const today = new Date().toISOString().slice(0, 10);
    for (const command of ['doctor', 'webhooks'])
      expect((await runHalte(place, [command])).out).toContain(`probed on ${today}. STOP: Halte answered`);
  });

  it('with a telephone in hand finds a carrier that answers though Halte should, and says what to do', async () => {
    const line = newLine();
    // By default Twilio answers these words itself, so Halte hands nothing over.
    const asConfigured = await runHalte(place, ['probe', 'boutique-twilio', '--from', line], personWith(line, ['1', '1', '1']));
    expect(asConfigured.out).toMatch(/STOP: the carrier answered, and Halte did not\n {2}HELP: the carrier answered/);
    expect(asConfigured.code).toBe(0);
    const other = newLine();
    const silent = await runHalte(place, ['probe', 'boutique-twilio', '--from', other], personWith(other, ['0', '2', '1']));
    expect(silent.out).toContain('STOP: nobody answered; by the configuration the carrier answers');
    expect(silent.code).toBe(1);
    expect((await runHalte(place, ['doctor'])).out).toMatch(/PROBLEM {2}who answers on boutique-twilio: probed on/);
  });

  it('keeps no number', async () => {
    const { out } = await runHalte(place, ['probe', 'boutique-sandbox', '--from', newLine(), '--json']);
    expect(out).not.toMatch(/\d{7}/);
    expect(JSON.parse(out)).toMatchObject({
      sender: 'boutique-sandbox',
      answers: [{ word: 'STOP', expected: 'halte', found: 'halte' }, {}, {}],
    });
  });

  it('refuses a telephone that is stopped already, a sender that is not there, and a terminal without a person', async () => {
    const line = newLine();
    await stack.text(line, 'boutique-sandbox', 'STOP');
    const stopped = await runHalte(place, ['probe', 'boutique-sandbox', '--from', line]);
    expect({ code: stopped.code, err: stopped.err }).toEqual({ code: 1, err: expect.stringContaining('Text START from it') });
    expect(stopped.err).not.toContain(line.slice(3));
    expect((await runHalte(place, ['probe', 'nobody'])).err).toContain('boutique-sandbox');
    expect(await runHalte(place, ['probe', 'boutique-twilio', '--from', newLine()])).toMatchObject({ code: 2 });
    expect(await runHalte(place, ['probe', 'boutique-twilio'])).toMatchObject({ code: 2 });
  });
});
