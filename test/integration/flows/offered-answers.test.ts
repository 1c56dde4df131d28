import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Instant, instant } from '../../../functions/domain/ids.ts';
import type { Answers } from '../../../functions/domain/sending/sends.ts';
import { recordSent } from '../../../functions/store/sent-programmes.ts';
import { deployment } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, start, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let line = '+33639981234';
let people = 0;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => {
  world = await openWorld(dynamo);
  line = `+33639983${100 + ++people}`;
});
afterAll(() => dynamo.close());

const sent = async (answers: Answers | undefined, at: Instant = instant(start - 3_600_000), id = 'boutique') => {
  const programme = Object.values(deployment.programmes).find((one) => one.id === id);
  if (!programme) throw new Error(`no programme ${id}`);
  await recordSent(world.context, world.subject(line), programme, at, { id: at, marks: true, ...(answers ? { answers } : {}) });
};
const read = async (text: string, sender = 'boutique') => {
  world.now += 1_000;
  await world.text(sender, { from: line, text, id: `${text} ${world.now}` });
  const [message] = (await world.person(line)).messages;
  return message && `${message.reading.intent} ${message.reading.act}`;
};

describe('a text that the last one asked for', () => {
  it('is no request to us: ANNULER after “répondez ANNULER pour annuler la visite”', async () => {
    await sent({ ANNULER: 'reply' });
    expect(await read('annuler svp')).toBe('other leave');
  });

  it('is known by what the sending system told over the API, word by word', async () => {
    const send = { number: line, key: 'reminder', programme: 'boutique', purpose: 'marketing', at: instant(start - 60_000) };
    const tell = (answers: object) => ask(servingOf(world), 'POST /v1/sends', { body: { sends: [{ ...send, answers }] } });
    expect((await tell({ CANCEL: 'stop' })).status).toBe(400);
    expect((await tell({ 'https://x': 'reply' })).status).toBe(400);
    expect((await tell({ C: 'reply', ANNULER: 'reply', T: 'stop' })).status).toBe(200);
    expect([await read('C'), await read('Annuler')]).toEqual(['other leave', 'other leave']);
    expect(await read('T')).toBe('stop act');
  });

  it('is one where nothing offered it', async () => {
    await sent(undefined);
    expect(await read('annuler')).toMatch(/^stop /);
  });

  it('ends the texts where a letter was offered for that, and means nothing otherwise', async () => {
    expect(await read('T')).toBe('other leave');
    await sent({ T: 'stop' });
    expect(await read('t')).toBe('stop act');
  });

  it('of another programme, or of a text before the last, does not count', async () => {
    await sent({ ANNULER: 'reply' }, instant(start - 7_200_000));
    await sent(undefined, instant(start - 3_600_000));
    expect(await read('annuler')).toMatch(/^stop /);
    line = '+33639983900';
    await sent({ ANNULER: 'reply' }, undefined, 'club');
    expect(await read('annuler')).toMatch(/^stop /);
  });

  it('is forgotten after a week', async () => {
    await sent({ ANNULER: 'reply' }, instant(start - 8 * 86_400_000));
    expect(await read('annuler')).toMatch(/^stop /);
  });

  it('never takes STOP away, nor a word that the country’s law names', async () => {
    await sent({ STOP: 'reply', ARRETER: 'reply' });
    expect(await read('STOP')).toBe('stop act');
    await sent({ CANCEL: 'reply' }, instant(start - 3_600_000), 'prairie');
    expect(await read('CANCEL', 'prairie')).toBe('stop act');
  });

  it('is not asked about where a text is a STOP or anything that no letter could be: nothing is read for those', async () => {
    Object.assign(world.deps.messages, { sentProgrammes: () => Promise.reject(new Error('read')) });
    for (const text of ['STOP', 'arrêt svp', 'merci beaucoup pour votre message']) await read(text);
    expect(world.spooled).toEqual([]);
    await expect(read('T').then(() => world.spooled.length)).resolves.toBe(1);
  });
});
