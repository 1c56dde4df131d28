import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf, runHalte, type Said } from '../support/cli.ts';
import { type RunningStack, startStack } from '../support/stack.ts';

// What staff takes down at the telephone and the counter, on the command line beside the running stack.
const line = '+33639987901';
let stack: RunningStack;
beforeAll(async () => (stack = await startStack({ schedules: false })));
afterAll(() => stack.close());
const halte = (...args: readonly string[]): Promise<Said> => runHalte(placeOf(stack), args);

describe('a STOP that was said on the telephone', () => {
  it('counts at once, is on record with who took it down and how, and its number is not printed', async () => {
    const { code, out } = await halte('stop', line, '--programme', 'boutique', '--channel', 'phone', '--note', 'called at nine', '--by', 'camille');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Stopped\.\nsubject \S{22}\n$/) });
    const { image, ledger } = await stack.person(line);
    expect(image?.registers['all:lavande']).toMatchObject({ state: 'stopped', how: 'told' });
    expect(ledger[0]?.told).toEqual({ by: 'command line', staff: 'camille', channel: 'phone', note: 'called at nine' });
    expect((await halte('stop', line, '--programme', 'boutique', '--channel', 'letter')).out).toContain('stopped already');
  });

  it('of one programme leaves the others, where the person said so', async () => {
    const other = '+33639987902';
    await halte('stop', other, '--programme', 'club', '--channel', 'in-person', '--only');
    expect(Object.keys((await stack.person(other)).image?.registers ?? {})).toEqual(['club']);
  });

  it.each([
    [['--programme', 'nothing', '--channel', 'phone'], '--programme is one of boutique, club'],
    [['--programme', 'boutique', '--channel', 'phone', '--at', '2999-01-01'], '--at lies in the future'],
  ])('with %j is refused with what is allowed', async (args, allowed) => {
    const { code, err } = await halte('stop', '+33639987903', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(allowed) });
    expect((await stack.person('+33639987903')).image).toBeUndefined();
  });
});

describe('what needs a person', () => {
  it('is listed, shown and settled, and prints no number', async () => {
    const grieving = '+33639987904';
    expect(await halte('tasks', 'list')).toEqual({ code: 0, out: 'Nothing needs a person now.\n', err: '' });
    await stack.text(grieving, '+33639980001', 'Mon mari est décédé, arrêtez vos sms');
    const listed = await halte('tasks', 'list', '--json');
    const [task] = (JSON.parse(listed.out) as { readonly tasks: readonly { readonly id: string }[] }).tasks;
    const id = task?.id ?? '';
    expect({ code: listed.code, id }).toEqual({ code: 1, id: expect.stringMatching(/^concern\./) });
    expect((await halte('tasks', 'show', id)).out).toContain('“Mon mari est décédé, arrêtez vos sms”');
    expect((await halte('tasks', 'settle', id, '--outcome', 'send-again', '--note', 'x')).err).toContain('it is about no text of ours');
    expect((await halte('tasks', 'settle', id, '--outcome', 'told')).code).toBe(2);
    expect((await halte('tasks', 'settle', id, '--outcome', 'told', '--channel', 'phone', '--note', 'called', '--by', 'camille')).out).toBe(
      'Settled as told.\n',
    );
    expect((await halte('tasks', 'list')).code).toBe(0);
    expect((await stack.person(grieving)).ledger.find(({ kind }) => kind === 'task-settled')?.told).toMatchObject({
      staff: 'camille',
      note: 'called',
    });
    expect((await halte('lookup', grieving)).out).toContain('task-settled concern (death) as told; told by phone, camille, command line: called');
    expect(listed.out).not.toContain(grieving.slice(3));
  });
});

describe('a key of the API', () => {
  it('is printed once, may what its scopes say, is listed without itself, and is refused once revoked', async () => {
    const { out } = await halte('keys', 'create', '--name', 'shop', '--scope', 'requests:read');
    const key = /^halte_[a-z]{10}_\S{43}$/m.exec(out)?.[0] ?? '';
    expect((await stack.api('GET', '/v1/tasks', undefined, key)).status).toBe(200);
    expect((await stack.api('POST', '/v1/check', {}, key)).status).toBe(403);
    const listed = await halte('keys', 'list');
    expect(listed.out).toContain('shop: requests:read');
    expect(listed.out).not.toContain(key.slice(-20));
    expect((await halte('keys', 'create', '--name', 'crm', '--scope', 'systems')).err).toContain('--system says for which connected system');
    expect((await halte('keys', 'revoke', key.split('_')[1] ?? '')).code).toBe(0);
    expect((await halte('keys', 'list')).out).toContain('revoked');
  });
});

describe('a request that came by letter', () => {
  it('is opened, listed, extended, handed on and ended, and proven', async () => {
    const opened = await halte('requests', 'open', 'access', line, '--channel', 'lawyer', '--programme', 'boutique', '--proof', 'post 118');
    const ref = /Opened (\w{6})\./.exec(opened.out)?.[1] ?? '';
    expect((await halte('requests', 'list')).out).toContain(ref);
    await halte('requests', 'assign', ref, 'dominique', '--by', 'camille');
    expect((await halte('requests', 'extend', ref, '--reason', 'three systems')).code).toBe(0);
    expect((await halte('requests', 'lift', ref, '--reason', 'x')).err).toContain('it is no restriction');
    expect((await halte('requests', 'complete', ref, '--outcome', 'sent by letter', '--silent')).out).toContain('sent by letter');
    const { out } = await halte('requests', 'proof', ref);
    expect(JSON.parse(out)).toMatchObject({ proof: { request: { channel: 'lawyer', state: 'fulfilled' } } });
    expect(out).not.toContain(line);
  });
});
