import { describe, expect, it } from 'vitest';
import { signedCall } from '../../../functions/carriers/ovhcloud/api.ts';
import { ovhcloud } from '../../../functions/carriers/ovhcloud/ovhcloud.ts';
import type { HttpAnswered, ReadBackOutcome } from '../../../functions/carriers/carrier.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { answer, person, reference, senderOf } from '../../fixtures/carriers/fixture.ts';
import { called, fixture, virtualNumber } from '../../fixtures/carriers/ovhcloud.ts';
import { onlyMessage, readingOf } from './contract/subject.ts';

const subject = { id: 'ovhcloud', carrier: ovhcloud, fixture };
const { credentials, now, sender } = fixture;
const event = { kind: 'message', from: person, text: 'STOP' } as const;

describe('OVHcloud’s calls', () => {
  it('may leave the plus sign of a number unescaped, or write it 0033', () => {
    expect(onlyMessage(readingOf(subject, called(`sender=${person}&message=a+b`)))).toMatchObject({ from: person, text: 'a b' });
    expect(onlyMessage(readingOf(subject, called('sender=0033639980001&message=STOP'))).from).toBe('0033639980001');
  });

  it('give no id, for what their id means is not documented', () => {
    expect(onlyMessage(readingOf(subject, called(`id=7&sender=%2B33639980001&message=STOP&tag=${reference}`)))).not.toHaveProperty('id');
  });

  it('count as an opt-out where the operator has marked the STOP callback’s URL', () => {
    expect(readingOf(subject, called('event=stop&number=%2B33639980001')).events).toEqual([{ kind: 'opt-out', from: person }]);
    const unmarked = readingOf(subject, called('number=%2B33639980001'));
    expect([unmarked.events.length, unmarked.unreadable.length]).toEqual([0, 1]);
  });

  it('without anything in them are answered, and with unknown names kept, their values in no reason', () => {
    expect(readingOf(subject, called('')).events).toMatchObject([{ kind: 'control' }]);
    const { unreadable } = readingOf(subject, called('qui=%2B33639980001&quoi=STOP'));
    expect(unreadable.map(({ reason }) => reason).join()).not.toMatch(/STOP|639980001/);
    expect(unreadable.map(({ raw }) => raw).join()).toContain('quoi=STOP');
  });
});

describe('OVHcloud’s API', () => {
  it('is signed as in OVHcloud’s documentation', () => {
    // Keys, URL and result of https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api
    const call = signedCall('GET', '/domains/', credentials, 1_366_560_945_000);
    expect(call.url).toBe('https://eu.api.ovh.com/1.0/domains/');
    expect(call.headers).toEqual({
      'x-ovh-application': '7kbG7Bk7S9Nt7ZSV',
      'x-ovh-consumer': 'MtSwSrPpNjqfVSmJhLbPyr2i45lSwPU1',
      'x-ovh-timestamp': '1366560945',
      'x-ovh-signature': '$1$d3705e8afb27a0d2970a322b96550abfc67bb798',
    });
  });

  it('signs the body with the rest', () => {
    const signature = (body: string) => signedCall('POST', '/x', credentials, now, body).headers['x-ovh-signature'];
    expect(signature('{}')).not.toBe(signature('{"a":1}'));
  });

  const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', reference, receiptUrl: '' } as const;
  const sent = (from: typeof sender) => {
    const call = ovhcloud.send({ ...order, sender: from }, credentials, now);
    return { path: new URL(call.url).pathname, job: JSON.parse(call.body ?? '') as object };
  };

  it('is asked to reply from the short number, without the clause of an advertisement', () => {
    const { path, job } = sent(sender);
    expect(path).toBe('/1.0/sms/sms-ab12345-1/jobs');
    expect(job).toMatchObject({ receivers: [person], senderForResponse: true, noStopClause: true, priority: 'high', tag: reference, coding: '7bit' });
    expect(job).not.toHaveProperty('sender');
    expect(ovhcloud.metadata.mayCarryLink(sender)).toBe(false);
  });

  it('is asked to reply from the registered name, or from the virtual number by its own path', () => {
    const named = { ...sender, settings: { ...sender.settings, replySender: 'LAVANDE' } };
    expect(sent(named)).toMatchObject({ path: '/1.0/sms/sms-ab12345-1/jobs', job: { sender: 'LAVANDE', noStopClause: true } });
    expect(sent(named).job).not.toHaveProperty('senderForResponse');
    expect(sent(virtualNumber).path).toBe('/1.0/sms/sms-ab12345-1/virtualNumbers/0033639980100/jobs');
    expect(sent(virtualNumber).job).not.toHaveProperty('senderForResponse');
    expect([named, virtualNumber].map(ovhcloud.metadata.mayCarryLink)).toEqual([true, true]);
  });

  it('is asked by our tag what became of a text', () => {
    const asked = ovhcloud.lookUp?.({ to: order.to, sender, reference, sentAt: '' as never }, credentials, now);
    expect(asked?.url).toBe(`https://eu.api.ovh.com/1.0/sms/sms-ab12345-1/outgoing?tag=${reference}`);
  });
});

describe('reading a text back from OVHcloud', () => {
  const incoming = (id: number, more: object = {}): HttpAnswered =>
    answer(200, { id, sender: person, message: 'STOP', creationDatetime: '2026-11-24T08:59:58+01:00', tag: '', credits: 1, ...more });
  const step = (given: HttpAnswered, memo?: string): ReadBackOutcome | undefined =>
    ovhcloud.readReadBack?.(given, event, sender, credentials, now, memo);

  it('asks for the person’s texts of the last days, those of the virtual number where it has one', () => {
    const url = new URL(ovhcloud.readBack?.(event, sender, credentials, now).url ?? '');
    expect(url.pathname).toBe('/1.0/sms/sms-ab12345-1/incoming');
    expect(Object.fromEntries(url.searchParams)).toEqual({ 'creationDatetime.from': '2026-11-21T08:00:00.000Z', sender: person });
    const named = senderOf('ovhcloud', '+33639980100', { serviceName: 's', replySender: 'LAVANDE' });
    expect(ovhcloud.readBack?.(event, named, credentials, now).url).toContain('/sms/s/virtualNumbers/0033639980100/incoming?');
  });

  it('opens the newest first, and goes on until it finds the words', () => {
    const first = step(answer(200, [5, 12, 7]));
    expect(first).toMatchObject({ kind: 'next', call: { url: 'https://eu.api.ovh.com/1.0/sms/sms-ab12345-1/incoming/12' }, memo: '7 5' });
    const second = step(incoming(12, { message: 'merci' }), '7 5');
    expect(second).toMatchObject({ kind: 'next', call: { url: 'https://eu.api.ovh.com/1.0/sms/sms-ab12345-1/incoming/7' }, memo: '5' });
    expect(step(incoming(7), '5')).toEqual({ kind: 'confirmed', id: '7', time: '2026-11-24T07:59:58.000Z' });
  });

  it('knows the person in any way of writing the number', () => {
    for (const written of ['0033639980001', '33639980001', '0639980001'])
      expect(step(incoming(7, { sender: written }))).toMatchObject({ kind: 'confirmed' });
    expect(step(incoming(7, { sender: '+33639980002' }), '')).toEqual({ kind: 'contradicted' });
  });

  it('opens five at most, and then says that the API does not know it', () => {
    const memos: string[] = [];
    let outcome = step(answer(200, [1, 2, 3, 4, 5, 6, 7, 8]));
    while (outcome?.kind === 'next') {
      memos.push(outcome.memo ?? '');
      outcome = step(incoming(1, { message: 'autre' }), outcome.memo);
    }
    expect([memos.length, outcome]).toEqual([5, { kind: 'contradicted' }]);
    expect(step(answer(200, []))).toEqual({ kind: 'contradicted' });
  });

  it('gives no time without a zone, and proves nothing by what it cannot read', () => {
    expect(step(incoming(7, { creationDatetime: '2026-11-24 08:59:58' }))).toEqual({ kind: 'confirmed', id: '7' });
    for (const odd of [answer(500), answer(403, []), answer(200, 'x'), answer(200, { id: 1 }), answer(404)])
      expect(step(odd, '1')).toEqual({ kind: 'unknown' });
    expect(step(incoming(12, { message: 'merci' }))).toEqual({ kind: 'unknown' });
  });
});
