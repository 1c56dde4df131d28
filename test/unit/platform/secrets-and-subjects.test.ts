import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import type { LogEvent } from '../../../functions/flows/log-events.ts';
import { cachedSecrets } from '../../../functions/platform/secrets.ts';
import { pepperedSubjects } from '../../../functions/platform/subjects.ts';

const number = '+33639980001' as PhoneNumber;
const first = 'a'.repeat(64);
const second = 'b'.repeat(64);
const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url');

describe('a subject', () => {
  it('is 128 bits of a keyed hash of the number', () => {
    const subject = pepperedSubjects(JSON.stringify({ version: '1', v1: first })).of(number);
    expect(subject).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(subject).toBe(hmac(first, number));
  });

  it('of a later version is chained onto the earlier one, so that stored subjects can be carried over', () => {
    const subjects = pepperedSubjects(JSON.stringify({ version: '2', v1: first, v2: second }));
    expect(subjects.of(number)).toBe(hmac(second, hmac(first, number)));
  });

  it('does not use a version that is not the present one yet', () => {
    expect(pepperedSubjects(JSON.stringify({ version: '1', v1: first, v2: second })).of(number)).toBe(hmac(first, number));
  });

  it('has a mark for each version in use', () => {
    const one = pepperedSubjects(JSON.stringify({ version: '1', v1: first })).marks;
    const two = pepperedSubjects(JSON.stringify({ version: '2', v1: first, v2: second })).marks;
    expect(Object.keys(two)).toEqual(['1', '2']);
    expect(two['1']).toBe(one['1']);
    expect(two['2']).not.toBe(two['1']);
  });

  it.each([
    ['empty', ''],
    ['not JSON', first],
    ['without version', JSON.stringify({ v1: first })],
    ['without its key', JSON.stringify({ version: '1' })],
    ['with an empty key', JSON.stringify({ version: '1', v1: '' })],
    ['with a short key', JSON.stringify({ version: '1', v1: 'a'.repeat(31) })],
    ['with a key of blanks', JSON.stringify({ version: '1', v1: ' '.repeat(64) })],
    ['that lost an earlier version', JSON.stringify({ version: '2', v2: second })],
    ['of version 0', JSON.stringify({ version: '0' })],
  ])('is refused under a pepper %s, without a word of it', (_, secret) => {
    expect(() => pepperedSubjects(secret)).toThrow(
      expect.objectContaining({ name: 'UnusablePepper', message: expect.not.stringContaining('aaaa') as unknown }),
    );
  });
});

const setUp = (...values: (string | Error)[]) => {
  const state = { now: 0, reads: 0, events: [] as LogEvent[] };
  const secrets = cachedSecrets({
    read: () => {
      const value = values[Math.min(state.reads, values.length - 1)] ?? '';
      state.reads += 1;
      return value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
    },
    clock: () => state.now,
    log: (event) => state.events.push(event),
    builtIn: { aws: [{ topicArn: 'arn' }] },
  });
  return { state, secrets };
};
const value = (token: string) => JSON.stringify({ twilio: [{ authToken: token }], forward: { main: 'whsec_x' } });

describe('the carriers’ secrets', () => {
  it('are all sets of a carrier, those of the deployment itself, and the secrets of forwards', async () => {
    const { secrets } = setUp(JSON.stringify({ twilio: [{ authToken: 'new' }, { authToken: 'old' }], forward: { main: 'whsec_x' } }));
    expect(await secrets.of('twilio')).toEqual([{ authToken: 'new' }, { authToken: 'old' }]);
    expect(await secrets.of('aws')).toEqual([{ topicArn: 'arn' }]);
    expect(await secrets.of('ovhcloud')).toEqual([]);
    expect(await secrets.of('forward')).toEqual([]);
    expect(await secrets.forwardSecret('main')).toBe('whsec_x');
    expect(await secrets.forwardSecret('other')).toBeUndefined();
  });

  it('are none where nothing was set yet', async () => {
    const { secrets } = setUp('{}');
    expect(await secrets.of('twilio')).toEqual([]);
    expect(await secrets.forwardSecret('main')).toBeUndefined();
  });

  it('are read once in five minutes, however many ask at once', async () => {
    const { state, secrets } = setUp(value('a'), value('b'));
    await Promise.all([secrets.of('twilio'), secrets.of('twilio'), secrets.forwardSecret('main')]);
    state.now = 299_999;
    expect(await secrets.of('twilio')).toEqual([{ authToken: 'a' }]);
    expect(state.reads).toBe(1);
    state.now = 300_000;
    expect(await secrets.of('twilio')).toEqual([{ authToken: 'b' }]);
    expect(state.reads).toBe(2);
  });

  it('are read again after a refused signature, at most every five seconds, and say whether they changed', async () => {
    const { state, secrets } = setUp(value('a'), value('b'), value('b'));
    await secrets.of('twilio');
    state.now = 4_999;
    expect(await secrets.renewed()).toBe(false);
    expect(state.reads).toBe(1);
    state.now = 5_000;
    expect(await secrets.renewed()).toBe(true);
    expect(await secrets.of('twilio')).toEqual([{ authToken: 'b' }]);
    state.now = 10_000;
    expect(await secrets.renewed()).toBe(false);
    expect(state.reads).toBe(3);
  });

  it('of a carrier that had none are asked for again, so that the first ones count at once', async () => {
    const { state, secrets } = setUp('{}', value('a'));
    expect(await secrets.of('twilio')).toEqual([]);
    state.now = 5_000;
    expect(await secrets.of('twilio')).toEqual([{ authToken: 'a' }]);
    expect(state.reads).toBe(2);
  });

  it('stay in use while they cannot be read again, and the log says so by name alone', async () => {
    const { state, secrets } = setUp(value('a'), Object.assign(new Error('secret is whsec_x'), { name: 'Timeout' }));
    await secrets.of('twilio');
    state.now = 300_000;
    expect(await secrets.of('twilio')).toEqual([{ authToken: 'a' }]);
    expect(state.events).toEqual([{ is: 'fault', where: 'secrets', name: 'Timeout' }]);
  });

  it('that were never read are a fault, and that are not of the form too, without a word of them', async () => {
    await expect(setUp(new Error('down')).secrets.of('twilio')).rejects.toThrow('down');
    for (const text of ['whsec_x', '{"twilio":"whsec_x"}', '{"twilio":[{"authToken":{"a":"whsec_x"}}]}']) {
      await expect(setUp(text).secrets.of('twilio')).rejects.toMatchObject({
        name: 'UnreadableSecrets',
        message: expect.not.stringContaining('whsec') as unknown,
      });
    }
  });
});
