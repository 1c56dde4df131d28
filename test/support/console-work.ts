import { expect } from 'vitest';
import type { LocalServer } from '../../infra/local/server.ts';
import { signInByLink } from './console-visitor.ts';

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
  expect((await staff.get('/console/reads')).body).toContain('a call this morning');
  expect((await staff.send('/console/reads', '/console/sign-out', {})).status).toBe(200);
};
