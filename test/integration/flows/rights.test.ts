import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ControllerId } from '../../../functions/domain/ids.ts';
import type { RequestType, RightsRequest } from '../../../functions/domain/rights/request.ts';
import { countTrips } from '../../../functions/store/trips.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let people = 0;
let line: string;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo, { portalUrl: 'https://s.lavande.example' });
  world = Object.assign(world, { deps: { ...world.deps, portalUrl: 'https://s.lavande.example' } });
});
afterAll(() => dynamo.close());
beforeEach(() => {
  line = `+3363998${String(2_000 + (people += 1))}`;
  world.handed.length = 0;
  world.logged.length = 0;
  world.now = start;
});

const lavande = 'lavande' as ControllerId;
let ids = 0;
const says = async (text: string, sender = 'boutique'): Promise<void> => {
  expect(await world.text(sender, { from: line, text, id: `m${(ids += 1)}` })).toMatchObject({ kind: 'accepted' });
  await world.deliver(line);
};
const open = (type: RequestType): Promise<RightsRequest | undefined> => world.deps.requests.openOf(world.subject(line), lavande, type);
const last = (): string => world.handed.at(-1)?.text ?? '';
const slugIn = (text: string): string => /\/([0-9a-z]{12})/.exec(text)?.[1] ?? '';

describe('a right that is asked for by SMS', () => {
  it.each([
    ['ACCES', 'access', "demande d'accès enregistrée, réf"],
    ['RECTIFIER', 'rectify', 'demande de rectification enregistrée, réf'],
    ['PORTABILITE', 'port', 'demande de portabilité enregistrée, réf'],
    ['LIMITATION', 'restrict', 'demande de limitation enregistrée, réf'],
    ['where did you get my number', 'access', 'your request for your data is logged, ref'],
  ] as const)('%s opens a case and is answered once, in one segment, with reference, date and link', async (text, type, expected) => {
    await says(text);
    const request = await open(type);
    expect(request).toMatchObject({ type, channel: 'sms', answerBy: '2026-04-10', law: 'GDPR (France)' });
    expect(world.handed).toHaveLength(1);
    expect(last()).toContain(expected);
    expect(last()).toContain(request?.ref);
    expect(last()).toContain('10/04/2026');
    expect(last().length).toBeLessThanOrEqual(160);
    expect(await world.deps.requests.byLink(world.deps.links.hashOf(slugIn(last())), request?.openedAt ?? (start as never))).toMatchObject({
      id: request?.id,
    });
  });

  it('is stored in the one transaction with the message, in one trip', async () => {
    const trips = countTrips(dynamo.client);
    trips.reset();
    await world.text('boutique', { from: line, text: 'ACCES', id: 'one-trip' });
    expect(trips.byOperation()).toEqual({ TransactWriteItemsCommand: 1 });
  });

  it('leaves no link and no slug in what is stored', async () => {
    await says('ACCES');
    const slug = slugIn(last());
    expect(slug).toHaveLength(12);
    const stored = JSON.stringify([await world.person(line), await world.deps.requests.of(world.subject(line)), world.logged]);
    expect(stored).not.toContain(slug);
  });

  it('asked again joins the open case: same reference and date, a fresh link', async () => {
    await says('ACCES');
    const first = last();
    world.now += 3 * 86_400_000;
    await says('mes données');
    const request = await open('access');
    expect(last()).toContain(request?.ref);
    expect(last()).toContain('10/04/2026');
    expect(slugIn(last())).not.toBe(slugIn(first));
    expect(request?.timeline.map(({ what }) => what)).toEqual(['opened', 'joined']);
    expect((await world.deps.requests.of(world.subject(line))).length).toBe(1);
  });

  it('delivered twice by the carrier is one case and one receipt', async () => {
    await world.text('boutique', { from: line, text: 'ACCES', id: 'twice' });
    await world.text('boutique', { from: line, text: 'ACCES', id: 'twice' });
    await world.deliver(line);
    expect(world.handed).toHaveLength(1);
    expect((await open('access'))?.timeline).toHaveLength(1);
  });

  it('repeated again and again is answered only within the quota of the day, but the first receipt always', async () => {
    for (let n = 0; n < 7; n += 1) await says('ACCES');
    expect(world.handed).toHaveLength(1 + 3);
    expect((await open('access'))?.timeline).toHaveLength(7);
  });

  it('goes without a link where the sender can carry none', async () => {
    world = Object.assign(world, { deps: { ...world.deps, portalUrl: `https://${'a-long-name-'.repeat(6)}.example` } });
    await says('ACCES');
    world = Object.assign(world, { deps: { ...world.deps, portalUrl: 'https://s.lavande.example' } });
    expect(slugIn(last())).toBe('');
    expect(last()).toContain('Pour choisir comment la recevoir: 01 99 00 12 34');
  });
});

describe('STOP, objection and erasure', () => {
  it('OPPOSITION is a STOP at once, confirmed as one, and opens no case', async () => {
    await says('OPPOSITION');
    expect((await world.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
    expect(last()).toContain('STOP enregistré');
    expect(await world.deps.requests.of(world.subject(line))).toEqual([]);
  });

  it('STOP and erase in one text get one answer, which asks for the YES', async () => {
    await says('STOP et supprimez mes données');
    const request = await open('erase');
    expect(world.handed).toHaveLength(1);
    expect(last()).toBe(
      `Boutique: STOP enregistré, plus de SMS publicitaires. Pour confirmer aussi l'effacement de vos données, répondez OUI ${request?.ref}. Aide: 01 99 00 12 34`,
    );
    expect((await world.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
    expect(request?.state).toBe('opened');
  });

  it.each([
    ['STOP ACCES', 'access'],
    ['STOP et PORTABILITE', 'port'],
  ] as const)('%s gets one answer, which confirms the STOP and is the receipt of the request', async (text, type) => {
    await says(text);
    const request = await open(type);
    expect(world.handed).toHaveLength(1);
    expect(last()).toMatch(
      new RegExp(`^Boutique: STOP enregistré, votre demande ${request?.ref} aussi. Réponse au plus tard le 10/04/2026. Suivi: \\S+ ou`),
    );
    expect(slugIn(last())).toHaveLength(12);
    expect(last().length).toBeLessThanOrEqual(160);
    const { image, messages } = await world.person(line);
    expect(image?.registers['all:lavande']).toMatchObject({ state: 'stopped' });
    expect(messages[0]?.reply?.confirms?.registers).toContain('all:lavande');
  });

  it('STOP ACCES after a STOP that was confirmed is answered all the same: the request has its receipt', async () => {
    await says('STOP');
    await says('STOP ACCES');
    expect(world.handed).toHaveLength(2);
    expect(last()).toContain("demande d'accès enregistrée");
    expect(last()).toContain((await open('access'))?.ref);
    await says('STOP ACCES');
    expect((await open('access'))?.timeline.map(({ what }) => what)).toEqual(['opened', 'joined']);
  });

  it('EFFACER after a STOP asks for the YES again, though the STOP needs no answer', async () => {
    await says('STOP');
    await says('EFFACER');
    expect(last()).toContain(`répondez OUI ${(await open('erase'))?.ref}`);
  });

  it.each(['OUI', 'oui {ref}', 'YES {ref}'])('%s confirms the erasure', async (answer) => {
    await says('EFFACER');
    const request = await open('erase');
    await says(answer.replace('{ref}', request?.ref.toLowerCase() ?? ''));
    expect(await open('erase')).toMatchObject({ state: 'running', verified: { how: 'texted-yes' }, erasure: { step: 'wipe' } });
    expect(world.handed).toHaveLength(1);
  });

  it.each(['OUI B2B2BB', 'non', 'merci'])('%s confirms nothing', async (answer) => {
    await says('EFFACER');
    await says(answer);
    expect((await open('erase'))?.state).toBe('opened');
  });

  it('a YES without a question of ours changes nothing', async () => {
    await says('OUI');
    expect(await world.deps.requests.of(world.subject(line))).toEqual([]);
    expect((await world.person(line)).messages[0]?.outcome).toBe('recorded');
  });

  it('"wrong number" closes the tenure of the line', async () => {
    await says('mauvais numéro');
    expect((await world.person(line)).image?.tenure).toBe('2026-03-10T12:00:00.000Z');
  });
});
