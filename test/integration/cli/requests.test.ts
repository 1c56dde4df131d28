import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Place } from '../../../functions/cli/place.ts';
import { changeRequest, type Desk, listRequests, showRequest } from '../../../functions/cli/requests.ts';
import { deployment } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let desk: Desk;
let ids = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
  world.now = Date.now();
  const { suppressions, consents, messages, requests } = world.context.tables;
  const place: Place = {
    kind: 'local',
    name: 'the tests',
    region: 'eu-west-3',
    outputs: { TableSuppressions: suppressions, TableConsents: consents, TableMessages: messages, TableRequests: requests },
    endpoint: dynamo.endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    close: () => Promise.resolve(),
  };
  desk = { place, deployment, by: 'camille' };
});
afterAll(() => dynamo.close());

const asked = async (text: string): Promise<string> => {
  const from = `+3363998${String(7_000 + (ids += 1))}`;
  await world.text('boutique', { from, text, id: `d${ids}` });
  const [request] = await world.deps.requests.of(world.subject(from));
  return request?.ref ?? '';
};
const state = async (ref: string) => (await world.deps.requests.byRef(ref)) ?? expect.fail(`no request ${ref}`);

it('the list has what is open, by due date, and no number', async () => {
  const [one, two] = [await asked('ACCES'), await asked('RECTIFIER')];
  const { lines } = await listRequests(desk);
  for (const ref of [one, two]) expect(lines.join('\n')).toContain(ref);
  expect(lines.join('\n')).not.toMatch(/\d{7}/);
  await changeRequest(desk, one, { is: 'refuse', reason: 'unfounded' });
  expect((await listRequests(desk)).lines.join('\n')).not.toContain(one);
  expect((await showRequest(desk, one.toLowerCase())).lines.join('\n')).toContain('refused: unfounded (camille)');
  expect(await state(one)).toMatchObject({ state: 'refused', tell: 'refusal' });
});

it('an extension moves the date once, in time, and the person is to be told', async () => {
  const ref = await asked('ACCES');
  const before = await state(ref);
  await changeRequest(desk, ref, { is: 'extend', reason: 'three systems' });
  expect((await state(ref)).answerBy > before.answerBy).toBe(true);
  expect((await state(ref)).tell).toBe('extension');
  await expect(changeRequest(desk, ref, { is: 'extend', reason: 'more' })).rejects.toThrow('extended once already');
});

it('completing an erasure that nobody confirmed begins it, and it cannot be called done before it is', async () => {
  const ref = await asked('EFFACER');
  await changeRequest(desk, ref, { is: 'complete', outcome: 'confirmed by telephone', isTold: true });
  expect(await state(ref)).toMatchObject({ state: 'running', verified: { how: 'staff' }, erasure: { step: 'wipe' } });
  await expect(changeRequest(desk, ref, { is: 'complete', outcome: 'done', isTold: true })).rejects.toThrow('is being erased');
});

it('what is done is told, unless the person was told otherwise', async () => {
  const [loud, silent] = [await asked('RECTIFIER'), await asked('RECTIFIER')];
  await changeRequest(desk, loud, { is: 'complete', outcome: 'corrected', isTold: true });
  await changeRequest(desk, silent, { is: 'complete', outcome: 'told by letter', isTold: false });
  expect(await state(loud)).toMatchObject({ state: 'fulfilled', tell: 'rights_done' });
  expect((await state(silent)).tell).toBeUndefined();
});

it('no reference, or nobody’s, says what to do', async () => {
  await expect(showRequest(desk, 'abc')).rejects.toThrow('six signs');
  await expect(showRequest(desk, 'B2B2BB')).rejects.toThrow('there is no request B2B2BB');
});
