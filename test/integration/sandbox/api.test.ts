import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningStack, startStack } from '../../support/stack.ts';

let stack: RunningStack;
let people = 0;
const newPhone = (): string => `+3363998${4000 + ++people}`;
beforeAll(async () => void (stack = await startStack({ schedules: false })));
afterAll(() => stack.close());

type Json = Record<string, unknown>;
const ask = async (path: string, init?: RequestInit) => {
  const answer = await fetch(`${stack.server.url}${path}`, init);
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Json };
};
const post = (path: string, body: object | string) => ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
const stateOf = async (number: string) => (await ask(`/sandbox/state?number=${encodeURIComponent(number)}`)).body;

describe('POST /sandbox/texts', () => {
  it('takes the real way: the confirmation comes back to the phone, and state shows all that was written', async () => {
    const phone = newPhone();
    const sent = await post('/sandbox/texts', { from: phone, to: '+33639980001', text: 'arrêt svp' });
    expect(sent).toMatchObject({ status: 200, body: { delivered: true, status: 200 } });
    await expect.poll(async () => (await stateOf(phone))['messages']).toMatchObject([{ reply: { state: 'delivered' } }]);
    expect((await ask(`/sandbox/texts?number=${phone}`)).body['texts']).toMatchObject([
      { id: sent.body['id'], direction: 'sent', with: '+33639980001', text: 'arrêt svp', status: 'delivered' },
      { direction: 'received', with: '+33639980001', text: expect.stringMatching(/^STOP enregistré/) as string, status: 'delivered' },
    ]);
    await expect.poll(async () => ((await stateOf(phone))['events'] as unknown[]).length).toBe(2);
    expect(await stateOf(phone)).toMatchObject({
      subject: stack.subject(phone),
      programmes: [
        { id: 'boutique', stopped: true, decidedBy: { register: 'all:lavande', how: 'texted' } },
        { id: 'club', stopped: true },
      ],
      ledger: [{ kind: 'confirmation' }, { kind: 'stopped', asked: { rule: 'fr.stop.word:arret', confirmedBy: 'halte' } }],
      messages: [{ outcome: 'stopped', reply: { language: 'fr', text: expect.stringMatching(/^STOP/) as string } }],
      events: [{ type: 'ConfirmationEnded' }, { type: 'SuppressionChanged' }],
      forwards: 0,
    });
    const [{ reply }] = (await stateOf(phone))['messages'] as [{ reply: { course: { state: string; at: string }[] } }];
    expect(reply.course.map(({ state }) => state)).toEqual(['owed', 'sending', 'accepted', 'delivered']);
    expect(reply.course.map(({ at }) => at).toSorted()).toEqual(reply.course.map(({ at }) => at));
  });

  it('a text that never arrives leaves the STOP standing, its confirmation marked as failed', async () => {
    const phone = newPhone();
    await post('/sandbox/faults', { number: phone, kind: 'undelivered' });
    await post('/sandbox/texts', { from: phone, to: 'boutique-sandbox', text: 'STOP' });
    await expect.poll(async () => (await stateOf(phone))['messages']).toMatchObject([{ reply: { state: 'undelivered' } }]);
    expect(await stateOf(phone)).toMatchObject({ programmes: [{ stopped: true, decidedBy: { unconfirmed: true } }, { stopped: true }] });
  });

  it('every webhook twice: one message, one confirmation', async () => {
    const phone = newPhone();
    await post('/sandbox/faults', { number: phone, kind: 'duplicate' });
    await post('/sandbox/texts', { from: phone, to: 'boutique-sandbox', text: 'STOP' });
    await expect.poll(async () => (await stateOf(phone))['messages']).toMatchObject([{ reply: { state: 'delivered' } }]);
    expect(await stack.received(phone)).toHaveLength(1);
  });

  it('names what is allowed where `to` is no sender of the sandbox', async () => {
    const { status, body } = await post('/sandbox/texts', { from: newPhone(), to: '+33639980010', text: 'STOP' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'unknown-to', allowed: [{ to: '+33639980001', id: 'boutique-sandbox' }, { to: '36180' }] });
  });

  it.each([
    ['no JSON', 'STOP', 'not-json'],
    ['no object', '[]', 'bad-text'],
    ['no text', { from: '+33639981234', to: '36180', text: '' }, 'bad-text'],
    ['a text of another type', { from: '+33639981234', to: '36180', text: 7 }, 'bad-text'],
    ['a text that no phone sends', { from: '+33639981234', to: '36180', text: 'a'.repeat(1601) }, 'bad-text'],
    ['no sender', { to: '36180', text: 'STOP' }, 'bad-text'],
    ['a sender that is a name', { from: 'LAVANDE', to: '36180', text: 'STOP' }, 'bad-from'],
  ])('refuses %s, and says why', async (_, body, error) => {
    const answer = await post('/sandbox/texts', body);
    expect(answer).toMatchObject({ status: 400, body: { error, message: expect.any(String) as string } });
  });
});

describe('the rest of the API', () => {
  it('GET /sandbox/programmes says which senders can be texted', async () => {
    const { body } = await ask('/sandbox/programmes');
    expect(body).toMatchObject({
      programmes: [
        {
          id: 'boutique',
          name: 'Lavande',
          kind: 'marketing',
          country: 'FR',
          languages: ['fr', 'en'],
          controller: { legalName: 'Maison Lavande SAS' },
        },
        { id: 'club' },
      ],
    });
    const [{ senders }] = body['programmes'] as [{ senders: { id: string; textable: boolean }[] }];
    expect(senders.filter(({ textable }) => textable).map(({ id }) => id)).toEqual(['boutique-sandbox', 'stop-36180']);
  });

  it.each(['/sandbox/texts', '/sandbox/state?number=nobody', '/sandbox/faults?number='])('GET %s without a number is refused', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 400, body: { error: 'bad-number' } });
  });

  it('a plus sign that became a space is still the number', async () => {
    const phone = newPhone();
    await post('/sandbox/texts', { from: phone, to: '36180', text: 'hello' });
    expect((await ask(`/sandbox/texts?number=${phone}`)).body['texts']).toHaveLength(1);
  });

  it('a kind of fault that does not exist is refused with those that do', async () => {
    expect(await post('/sandbox/faults', { number: newPhone(), kind: 'fire' })).toMatchObject({
      status: 400,
      body: { error: 'bad-kind', allowed: { duplicate: expect.any(String) as string } },
    });
  });

  it('an unknown path and a wrong method are told so', async () => {
    expect(await ask('/sandbox/nothing')).toMatchObject({ status: 404 });
    const wrong = await ask('/sandbox/state', { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('GET /sandbox/events tells of a change, and of nobody', async () => {
    const leaving = new AbortController();
    const stream = await fetch(`${stack.server.url}/sandbox/events`, { signal: leaving.signal });
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const first = await reader?.read();
    expect(first?.value).toContain('event: change');
    await post('/sandbox/texts', { from: newPhone(), to: '36180', text: 'hello' });
    expect((await reader?.read())?.value).toMatch(/^(?:event: change\ndata: \{\}\n\n)+$/);
    leaving.abort();
  });

  it('answers no other site', async () => {
    const answer = await fetch(`${stack.server.url}/sandbox/programmes`, { headers: { origin: 'https://elsewhere.example' } });
    expect(answer.status).toBe(403);
  });
});

describe('the page', () => {
  it('may run its own scripts only, and no framework, no third party is in it', async () => {
    const answer = await fetch(`${stack.server.url}/`);
    const html = await answer.text();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(html).not.toMatch(/<script>|<style|https?:\/\/|\son[a-z]+=|\sstyle=/);
  });

  it.each(['page.css', 'page.ts', 'icon.svg'])('has its file %s, without types', async (name) => {
    const answer = await fetch(`${stack.server.url}/sandbox/page/${name}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('import type');
  });

  it.each(['..%2froutes.ts', 'nothing.ts', 'page.exe', '%2e%2e%2fmount.ts'])('has no file %s', async (name) => {
    expect((await fetch(`${stack.server.url}/sandbox/page/${name}`)).status).toBe(404);
  });
});

it('no number and no text reaches a log line', async () => {
  const phone = newPhone();
  await post('/sandbox/texts', { from: phone, to: '36180', text: 'bonjour, ici Ondine' });
  await post('/sandbox/texts', { from: phone, to: '36180', text: 'STOP' });
  await expect.poll(async () => stack.received(phone)).toHaveLength(1);
  const logged = stack.lines.map(({ text }) => text).join('\n');
  expect(logged).toContain('message-stored');
  expect(logged).not.toMatch(/Ondine|63998/);
});
