import { expect } from 'vitest';
import type { LocalServer } from '../../infra/local/server.ts';
import { signInByLink } from './console-visitor.ts';
import type { RunningStack } from '../support/stack.ts';

/** Every route of the console that reaches something, by somebody who came by a printed link. */
export const workInConsole = async (server: LocalServer, newLine: () => string): Promise<void> => {
  const staff = await signInByLink(server, 'dpo');
  const letter = { type: 'access', number: newLine(), channel: 'letter', programme: 'boutique', date: '', proof: 'post 118', residence: '' };
  const opened = await staff.send('/console/new-case', '/console/new-case', letter);
  const page = new URL(opened.url).pathname;
  expect([opened.status, page]).toEqual([200, expect.stringMatching(/^\/console\/cases\/[A-Z0-9]{6}$/)]);
  const refused = await staff.send(page, page, { step: 'refuse', reason: 'another company was meant' });
  expect(refused.body).toContain('Refused');
  const stop = { number: newLine(), channel: 'phone', programme: 'boutique', scope: 'all', date: '', note: '' };
  expect((await staff.send('/console/new-stop', '/console/new-stop', stop)).body).toContain('Stopped.');
  const looked = await staff.send('/console/look-up', '/console/look-up', { number: stop.number, reason: 'a call this morning' });
  expect(looked.body).toContain('a call this morning');
  const person = new URL(looked.url).pathname;
  const held = await staff.send(person, person, { what: 'hold', until: '2099-12-31', programme: 'boutique', reason: 'file 118' });
  expect(held.body).toContain('Held:');
  const task = /\/console\/tasks\/reply\.[^"]+/.exec((await staff.get('/console?only=needs')).body)?.[0] ?? '';
  const settled = await staff.send(task, task, { outcome: 'told', channel: 'letter', note: 'post 119' });
  expect(settled.body).toContain('Settled.');
  expect((await staff.get('/console/reads')).body).toContain('a call this morning');
  expect((await staff.send('/console/reads', '/console/sign-out', {})).status).toBe(200);
};

/** What staff does with requests, and with the texts that could not be sent above. */
export const workOnRequests = async (stack: RunningStack, newLine: () => string): Promise<void> => {
  const letter = { number: newLine(), type: 'access', channel: 'letter', programme: 'boutique' };
  const { status, body } = await stack.api('POST', '/v1/requests', letter);
  const { ref } = body['request'] as { readonly ref: string };
  expect([status, (await stack.api('GET', '/v1/requests')).status]).toEqual([200, 200]);
  expect((await stack.api('POST', `/v1/requests/${ref}/complete`, { outcome: 'checked' })).status).toBe(200);
  const tasks = (await stack.api('GET', '/v1/tasks')).body['tasks'] as readonly { readonly id: string; readonly kind: string }[];
  const id = tasks.find(({ kind }) => kind === 'reply')?.id;
  expect((await stack.api('POST', `/v1/tasks/${id}/settle`, { outcome: 'told', note: 'by letter' })).status).toBe(200);
};
