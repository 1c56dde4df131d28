import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { instant, type ProgrammeId } from '../../../functions/domain/ids.ts';
import type { JoinRules } from '../../../functions/domain/join-question.ts';
import type { Programme } from '../../../functions/domain/programme.ts';
import { isStopped, type SuppressionImage } from '../../../functions/domain/suppression.ts';
import { deployment as standard } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, status, type World } from '../../support/world.ts';

const line = '+33639981234';
const minute = 60_000;
const join: JoinRules = {
  words: ['CLUB', 'JOIN', 'Je m’inscris'],
  wordLanguages: { CLUB: 'fr', JOIN: 'en' },
  confirm: 'double',
  wording: 'Envoyez CLUB pour recevoir nos offres, 4 SMS par mois au plus.',
  version: 'affiche-1',
  hours: 24,
};
const joinable = (rules: JoinRules, id = 'club'): Partial<Deployment> => ({
  programmes: Object.fromEntries(
    Object.values<Programme>(standard.programmes).map((programme) => [programme.id, programme.id === id ? { ...programme, join: rules } : programme]),
  ),
});

let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => void (world = await openWorld(dynamo, joinable(join))));
afterAll(() => dynamo.close());

let sent = 0;
const text = async (words: string, { sender = 'club', at }: { readonly sender?: string; readonly at?: number } = {}) => {
  await world.text(sender, { from: line, text: words, id: `${++sent}`, ...(at === undefined ? {} : { time: instant(at) }) });
  await world.deliver(line);
  world.now += minute;
};
const known = async () => (await world.person(line)).image;
const told = () => world.handed.map((handed) => handed.text);
const stopped = (image: SuppressionImage | undefined, id = 'club') => {
  const programme = standard.programmes[id as ProgrammeId];
  return programme && isStopped(image, programme);
};
const kinds = async () => (await world.person(line)).ledger.map(({ kind }) => kind).toReversed();

describe('joining a programme by text', () => {
  it('asks back in the language of the word, and agrees to nothing yet', async () => {
    await text('Club!');
    expect(told()).toEqual([expect.stringMatching(/^Club: répondez OUI /)]);
    expect(await known()).toMatchObject({ questions: { club: { at: instant(start) } } });
    expect((await known())?.grants).toBeUndefined();
    expect(await kinds()).toEqual(['join-asked']);
  });

  it('YES to the open question is the consent, proven with the wording, the question and the person’s own words', async () => {
    await text('JOIN');
    await text('yes please');
    expect(told()[1]).toMatch(/^Club: you are signed up/);
    const { image, ledger, messages } = await world.person(line);
    expect(image?.grants?.['club']).toMatchObject({ basis: 'consent', source: 'sms', proven: true, at: instant(start), language: 'en' });
    expect(image?.questions).toBeUndefined();
    const asked = ledger.find(({ kind }) => kind === 'join-asked');
    expect(ledger.find(({ kind }) => kind === 'consented')).toMatchObject({
      consent: { wording: { text: join.wording, version: 'affiche-1' }, source: { kind: 'sms', question: asked?.at }, proven: true },
      asked: { words: 'yes please', intent: 'yes' },
    });
    expect(messages[0]).toMatchObject({ outcome: 'consented' });
  });

  it('a single letter is a YES while the question is open, and nothing after it', async () => {
    await text('CLUB');
    await text('O');
    expect((await known())?.grants?.['club']).toBeDefined();
    await text('O');
    expect(told()).toHaveLength(2);
  });

  it('YES without a question, or long after it, agrees to nothing', async () => {
    await text('OUI');
    await text('CLUB');
    world.now += 25 * 60 * minute;
    await text('OUI');
    expect(told()).toHaveLength(1);
    expect((await known())?.grants).toBeUndefined();
  });

  it('NO agrees to nothing, and a YES after it is a change of mind', async () => {
    await text('CLUB');
    await text('non');
    expect((await known())?.grants).toBeUndefined();
    await text('oui');
    expect((await known())?.grants?.['club']).toBeDefined();
    expect(await kinds()).toEqual(['join-asked', 'join-refused', 'consented']);
  });

  it('the keyword alone lifts no STOP; YES does, for this programme alone (law 5)', async () => {
    await text('STOP ALL');
    await text('CLUB');
    expect((await known())?.registers['club']).toBeUndefined();
    await text('OUI');
    const image = await known();
    expect([stopped(image), stopped(image, 'boutique')]).toEqual([false, true]);
  });

  it('a STOP between the question and YES stands, whichever of the two comes first (law 2)', async () => {
    const histories = [
      ['STOP', 'OUI'],
      ['OUI', 'STOP'],
    ] as const;
    for (const [n, order] of histories.entries()) {
      const from = `+33639982${230 + n}`;
      const time = { CLUB: start, STOP: start + 2 * minute, OUI: start + 3 * minute };
      world.now = start + 10 * minute;
      for (const words of ['CLUB', ...order] as const) {
        await world.text('club', { from, text: words, id: `${from} ${words}`, time: instant(time[words]) });
        await world.deliver(from);
      }
      expect(stopped((await world.person(from)).image)).toBe(true);
    }
  });

  it('a STOP is a STOP where a question is open, and a late keyword asks nothing after it', async () => {
    await text('CLUB');
    await text('STOP');
    await text('CLUB', { at: start - minute });
    expect(told().filter((words) => words.includes('OUI'))).toHaveLength(1);
    expect((await world.person(line)).messages[0]).toMatchObject({ outcome: 'superseded' });
  });

  it('who has joined already is told so, and asked nothing', async () => {
    await text('CLUB');
    await text('OUI');
    await text('CLUB');
    expect(told()[2]).toMatch(/^Club: inscription confirmée/);
    expect(await kinds()).toEqual(['join-asked', 'consented']);
  });

  it('the keyword chooses its programme on a shared code, whoever texted the person last', async () => {
    await text('CLUB', { sender: 'stop-code' });
    await text('OUI', { sender: 'stop-code' });
    expect(Object.keys((await known())?.grants ?? {})).toEqual(['club']);
  });

  it('the day’s quota bounds the questions, and what was not asked cannot be answered', async () => {
    for (let n = 0; n < 3; n++) await text('CONTACT');
    await text('CLUB');
    await text('OUI');
    expect(told()).toHaveLength(3);
    expect((await known())?.grants).toBeUndefined();
  });

  it('in observe mode nobody is asked, so that nobody can have agreed', async () => {
    world = await openWorld(dynamo, joinable(join, 'boutique'));
    await text('CLUB', { sender: 'watched' });
    await text('OUI', { sender: 'watched' });
    expect((await known())?.grants).toBeUndefined();
  });

  it('a word that reads as a STOP stays one, whatever the configuration says', async () => {
    world = await openWorld(dynamo, joinable({ ...join, words: ['arrêtez'] }));
    await text('arrêtez');
    expect((await known())?.registers['all:lavande']?.state).toBe('stopped');
  });

  it('a bare YES answers the newer question, and one that names a case answers that', async () => {
    await text('EFFACER');
    const ref = /OUI ([A-Z0-9]{6})/.exec(told()[0] ?? '')?.[1] ?? '';
    await text('CLUB');
    await text('OUI');
    expect((await known())?.grants?.['club']).toBeDefined();
    const requests = () => world.deps.requests.of(world.subject(line));
    expect((await requests())[0]).toMatchObject({ state: 'opened' });
    await text('CLUB');
    await text(`OUI ${ref}`);
    expect((await requests())[0]).toMatchObject({ state: 'running' });
  });

  it('a bare YES after a wish for erasure confirms that, and not the question before', async () => {
    await text('CLUB');
    await text('EFFACER');
    await text('OUI');
    expect((await known())?.grants).toBeUndefined();
    expect((await world.deps.requests.of(world.subject(line)))[0]).toMatchObject({ state: 'running' });
  });

  it('what a former holder was asked, the present one cannot answer', async () => {
    await text('CLUB');
    await text('vous vous trompez de numéro');
    await text('OUI');
    expect((await known())?.grants).toBeUndefined();
  });
});

describe('joining with one text', () => {
  it('is the consent itself, but never lifts a STOP: then the question is asked', async () => {
    world = await openWorld(dynamo, joinable({ ...join, confirm: 'single' }));
    await text('CLUB');
    expect((await known())?.grants?.['club']).toMatchObject({ source: 'sms', proven: true });
    await text('STOP');
    await text('CLUB');
    expect(stopped(await known())).toBe(true);
    expect(told()[2]).toMatch(/^Club: répondez OUI/);
  });
});

describe('joining by a carrier that does not sign', () => {
  const key = 'k'.repeat(32);
  const call = (words: string, id: string) => {
    const body = Buffer.from(new URLSearchParams({ id, sender: line, message: words }).toString());
    const rawPath = `/webhooks/ovhcloud/ovh/${key}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return world.receive({ carrier: 'ovhcloud', sender: 'ovh', pathKey: key, request: { method: 'POST', rawPath, rawQuery: '', headers, body } });
  };
  /** Plays OVHcloud's API, which knows the YES of the person, or does not. */
  const plays = (knows: boolean) => {
    world.answer = (request) => {
      if (request.method === 'POST') return status(200, { ids: [1], validReceivers: [line], invalidReceivers: [] });
      const id = new URL(request.url).pathname.split('/').at(-1);
      if (id === 'incoming') return status(200, knows ? [2] : []);
      if (!knows || id !== '2') return status(404, {});
      return status(200, { id: 2, sender: line, message: 'OUI', creationDatetime: '2026-03-10T13:01:00+01:00', tag: '', credits: 0 });
    };
  };

  it.each([true, false])('YES counts only once the carrier’s own records show it: %s', async (knows) => {
    world = await openWorld(dynamo, joinable({ ...join, confirm: 'single' }, 'boutique'));
    plays(knows);
    await call('CLUB', '1');
    await world.deliver(line);
    expect((await known())?.grants).toBeUndefined();
    world.now += minute;
    await call('OUI', '2');
    expect((await known())?.grants).toBeUndefined();
    await world.deliver(line);
    expect((await known())?.grants?.['boutique'] !== undefined).toBe(knows);
  });
});
