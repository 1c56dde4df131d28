import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ControllerId, ProgrammeId, SenderId } from '../../../functions/domain/ids.ts';
import type { RequestType, RightsRequest } from '../../../functions/domain/rights/request.ts';
import { notUsed } from '../../../functions/domain/rights/systems.ts';
import { openPage } from '../../../functions/flows/open-page.ts';
import { openCase, workOn } from '../../../functions/flows/request-desk.ts';
import { sendLog } from '../../../functions/store/send-log.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';
import { instant, type PhoneNumber } from '../../../functions/domain/ids.ts';

const lavande = 'lavande' as ControllerId;
const requests: readonly RequestType[] = ['access', 'erase', 'restrict'];
const logOf = (carrier: string) => ({ id: `${carrier}-log`, name: carrier, controller: lavande, requests, carrier, task: 'ask', answerDays: 10 });
const systems = Object.fromEntries(['sandbox', 'twilio', 'ovhcloud'].map((carrier) => [`${carrier}-log`, logOf(carrier)]));

let dynamo: Dynamo;
let world: World;
let people = 0;
let line: string;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());
beforeEach(async () => {
  world = await openWorld(dynamo, { systems });
  line = `+3363998${7_500 + (people += 1)}`;
});

let ids = 0;
const says = async (text: string): Promise<void> => {
  await world.text('boutique', { from: line, text, id: `l${(ids += 1)}` });
  await world.deliver(line);
};
const passes = async (minutes: number): Promise<void> => {
  world.now += minutes * 60_000;
  await world.sweep();
};
const request = async (type: RequestType): Promise<RightsRequest> =>
  (await world.deps.requests.of(world.subject(line))).find((one) => one.type === type) ?? expect.fail(`no ${type}`);
const asked = async (type: RequestType) =>
  Object.fromEntries(((await request(type)).systems ?? []).map(({ system, state, why }) => [system, why === undefined ? state : `${state}: ${why}`]));
const onlySandbox = { 'sandbox-log': 'open', 'twilio-log': `excused: ${notUsed}`, 'ovhcloud-log': `excused: ${notUsed}` };

describe('a carrier’s own log', () => {
  it('is asked for an erasure only where texts of the person went by the carrier, which is found out before anything is gone', async () => {
    await says('EFFACER');
    await says('OUI');
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await passes(1);
    expect(await asked('erase')).toEqual(onlySandbox);
    expect((await world.person(line)).messages).toEqual([]);
    expect((await request('erase')).timeline.filter(({ what }) => what === 'system-answered')).toHaveLength(2);
    const { ref } = await request('erase');
    expect(await workOn(world.deps, ref, { is: 'answer', system: 'sandbox-log' }, 'camille')).toMatchObject({ kind: 'done' });
    await passes(1);
    expect((await request('erase')).erasure?.step).toBe('told');
  });

  it('does not hold a restriction up', async () => {
    await says('LIMITATION');
    await passes(1);
    expect((await world.person(line)).image?.restricted).toBeDefined();
    await passes(24 * 60);
    expect(await asked('restrict')).toEqual(onlySandbox);
  });

  it('that no text went by is no reason to keep an access open: what the page shows is all', async () => {
    const { 'sandbox-log': _, ...others } = systems;
    world = await openWorld(dynamo, { systems: others });
    await says('ACCES');
    const slug = /\/([0-9a-z]{12})/.exec(world.handed.at(-1)?.text ?? '')?.[1] ?? '';
    await openPage(world.deps, { slug, address: '192.0.2.7', act: { act: 'code' } });
    await passes(2);
    const code = /\d{6}/.exec(world.handed.at(-1)?.text ?? '')?.[0] ?? '';
    const handed = world.handed.length;
    expect(await openPage(world.deps, { slug, address: '192.0.2.7', act: { act: 'enter', code } })).toMatchObject({
      request: { state: 'fulfilled' },
    });
    expect(await asked('access')).toEqual({ 'twilio-log': `excused: ${notUsed}`, 'ovhcloud-log': `excused: ${notUsed}` });
    await passes(2);
    expect(world.handed).toHaveLength(handed);
  });

  it('is asked where a campaign is known to have gone out by one of its programme’s carriers', async () => {
    await says('EFFACER');
    const { programmes } = world.deps.deployment;
    const boutique = programmes['boutique' as ProgrammeId] ?? expect.fail('no boutique');
    const send = { id: 'campaign 1', at: instant(world.now), marks: false, carriedNotice: false };
    await sendLog(world.context).sent(world.subject(line), boutique, send);
    await says('OUI');
    await passes(1);
    expect(world.deps.deployment.senders['ovh' as SenderId]?.carrier).toBe('ovhcloud');
    expect(await asked('erase')).toEqual({ ...onlySandbox, 'ovhcloud-log': 'open' });
  });

  it('is asked where nothing is stored that could tell, as of a letter about an unknown number', async () => {
    const opened = await openCase(world.deps, { type: 'erase', number: line as PhoneNumber, channel: 'letter', programme: 'boutique' }, 'camille');
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    await workOn(world.deps, opened.request.ref, { is: 'complete', outcome: 'begun', isTold: false }, 'camille');
    await passes(1);
    expect(Object.values(await asked('erase'))).toEqual(['open', 'open', 'open']);
  });
});
