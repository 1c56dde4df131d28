import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { consoleRoutes, routeKeyOf } from '../../../functions/console/routes.ts';
import { type Role, roles } from '../../../functions/domain/staff/roles.ts';
import { openCase } from '../../../functions/flows/request-desk.ts';
import type { ConsoleServing } from '../../../functions/platform/console-serving.ts';
import { consoleOf, signedIn, visit } from '../../support/console.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';

let dynamo: Dynamo;
let world: World;
let serving: ConsoleServing;
let ref: string;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
  serving = consoleOf(world);
  ref = await caseOf('access', '+33639983901');
});
afterAll(() => dynamo.close());
// One of the routes ends every session that began before.
beforeEach(() => void (world.now += 1_000));

const caseOf = async (type: 'access' | 'erase' | 'restrict', number: string): Promise<string> => {
  const opened = await openCase(serving, { type, channel: 'letter', programme: 'boutique', number: number as PhoneNumber }, 'a test');
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened.request.ref;
};

/** Who comes through, route by route: written out, so that a change of the roles shows here as one. */
const allowed: Readonly<Record<string, readonly Role[]>> = {
  'GET /console': ['viewer', 'agent', 'dpo'],
  'POST /console/sign-out': ['viewer', 'agent', 'dpo'],
  'GET /console/cases/{ref}': ['viewer', 'agent', 'dpo'],
  'POST /console/cases/{ref}': ['agent', 'dpo'],
  'GET /console/tasks/{id}': ['viewer', 'agent', 'dpo'],
  'POST /console/tasks/{id}': ['agent', 'dpo'],
  'GET /console/new-case': ['agent', 'dpo'],
  'POST /console/new-case': ['agent', 'dpo'],
  'GET /console/new-stop': ['agent', 'dpo'],
  'POST /console/new-stop': ['agent', 'dpo'],
  'GET /console/look-up': ['agent', 'dpo'],
  'POST /console/look-up': ['agent', 'dpo'],
  'GET /console/people/{subject}': ['agent', 'dpo'],
  'POST /console/people/{subject}': ['dpo'],
  'GET /console/reads': ['dpo'],
  'POST /console/sessions': ['dpo'],
};
const forStaff = consoleRoutes.filter(({ act }) => act !== 'anybody').map(routeKeyOf);
const everyPair = forStaff.flatMap((route) => roles.map((role) => [route, role] as const));

describe('a route and a role', () => {
  it('every route stands in the table', () => {
    expect(forStaff.toSorted()).toEqual(Object.keys(allowed).toSorted());
  });

  it.each(everyPair)('%s as %s', async (route, role) => {
    const staff = await signedIn(serving, [role]);
    const [method = '', path = ''] = route.split(' ');
    const visited = { path: { ref, subject: world.subject('+33639983901') } };
    const { status, body } = await (method === 'POST' ? staff.post(path, visited) : staff.get(path, visited));
    // A person without a reason is refused too, but by asking for one.
    const isTurnedAway = status === 403 && body.includes('Not with your role');
    expect(isTurnedAway).toBe(!allowed[route]?.includes(role));
  });

  it.each(forStaff)('%s shows nobody anything who is not signed in, nor with a token of their own making', async (route) => {
    const path = { ref, subject: world.subject('+33639983901') };
    for (const cookies of [[], ['__Host-halte-console=made-up'], ['halte-console=made-up']]) {
      const { status, body } = await visit(serving, route, { path, cookies });
      expect([status, body.includes('You are not signed in'), body.includes(ref)]).toEqual([401, true, false]);
    }
  });
});

describe('steps of a case', () => {
  const step = async (role: Role, number: string, type: 'access' | 'erase' | 'restrict', fields: Record<string, string>) => {
    const of = await caseOf(type, number);
    const staff = await signedIn(serving, [role]);
    const [request] = await world.deps.requests.of(world.subject(number));
    return (await staff.post('/console/cases/{ref}', { path: { ref: of }, form: { version: String(request?.version), ...fields } })).status;
  };

  it.each([
    ['refuse', 'access', { reason: 'an invoice must be kept' }],
    ['complete', 'erase', { outcome: 'checked by telephone' }],
    ['lift', 'restrict', { reason: 'the address was corrected' }],
  ] as const)('%s of %s is for the data protection officer', async (name, type, fields) => {
    const number = `+3363998${3910 + ['refuse', 'complete', 'lift'].indexOf(name)}`;
    expect(await step('agent', number, type, { step: name, ...fields })).toBe(403);
    const [request] = await world.deps.requests.of(world.subject(number));
    expect(request?.timeline.map(({ by }) => by)).not.toContain('agent@example.com');
  });

  it.each([
    ['assign', { to: 'camille' }],
    ['complete', { outcome: 'sent by post' }],
    ['extend', { reason: 'three systems have to answer' }],
    ['prove', { note: 'client number, by telephone' }],
  ] as const)('%s of an access is an agent’s too', async (name, fields) => {
    const number = `+3363998${3920 + ['assign', 'complete', 'extend', 'prove'].indexOf(name)}`;
    expect(await step('agent', number, 'access', { step: name, ...fields })).toBe(303);
  });
});
