import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLatin1Form } from '../../../functions/carriers/auth/latin1-form.ts';
import type { Reading } from '../../../functions/carriers/carrier.ts';
import { highconnexion } from '../../../functions/carriers/highconnexion/highconnexion.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { type Sample, person, reference } from '../../fixtures/carriers/fixture.ts';
import { called, fixture } from '../../fixtures/carriers/highconnexion.ts';

const read = (sample: Sample): Reading => {
  const proof = highconnexion.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return highconnexion.read(proof.request);
};
const texted = (message: string): string => {
  const [event] = read(called('POST', '', `FROM=${person}&TO=36184&MESSAGE=${message}`)).events;
  return event?.kind === 'message' ? event.text : `no message: ${JSON.stringify(event)}`;
};

describe('a call of HighConnexion', () => {
  it.each([
    ['arr%EAt', 'arrêt'],
    ['ARR%CAT', 'ARRÊT'],
    ['d%E9sabonner+moi', 'désabonner moi'],
    ['arr%C3%AAt', 'arrêt'],
    ['STOP+%F0%9F%99%8F', 'STOP 🙏'],
    ['%EF%BF%BD', '\uFFFD'],
    ['1%2B1', '1+1'],
    ['100%25+%zz', '100% %zz'],
  ])('is read in Latin-1 or UTF-8: %s', (escaped, text) => {
    expect(texted(escaped)).toBe(text);
  });

  it('keeps the plus of the number, the short code and the id', () => {
    expect(read(called('POST', '', `FROM=${person}&TO=36184&MESSAGE=STOP&RECEPTION_DATE=2026-11-24T09:00:00&ID=123456`)).events).toEqual([
      { kind: 'message', from: person, to: '36184', text: 'STOP', id: '123456' },
    ]);
  });

  it('has no id where it is zero or missing', () => {
    for (const id of ['', '&ID=', '&ID=0']) expect(read(called('POST', '', `FROM=${person}&MESSAGE=STOP${id}`)).events[0]).not.toHaveProperty('id');
  });

  it('says nothing where the status is not known', () => {
    expect(read(called('GET', `ret_id=${reference}&status=1`)).events).toEqual([{ kind: 'control', what: 'another status' }]);
    expect(read(called('GET', `ret_id=${reference}&status=constructor`)).unreadable).toHaveLength(1);
  });

  it('is a control where it is empty, and unreadable where it says nothing known', () => {
    expect(read(called('GET', '')).events).toEqual([{ kind: 'control', what: 'empty call' }]);
    expect(read(called('POST', '', 'MESSAGE=STOP'))).toMatchObject({ events: [], unreadable: [{ raw: '\nMESSAGE=STOP' }] });
  });
});

describe('a reply through HighConnexion', () => {
  it('brings our reference, the URL of its receipt, and that of its answers, which is of no one text', () => {
    const webhook = 'https://sms.example.com/webhooks/highconnexion/main/key';
    const order = { to: person as PhoneNumber, text: 'C’est noté.', encoding: 'ucs-2', sender: fixture.sender, reference } as const;
    const call = highconnexion.send({ ...order, receiptUrl: `${webhook}?ref=${reference}` }, fixture.credentials, fixture.now);
    expect(call.url).toBe('https://highpushfastapi-v2.hcnx.eu/api');
    expect(Object.fromEntries(new URLSearchParams(call.body))).toEqual({
      ...{ accountid: 'Aladdin', password: 'open-sesame', text: 'C’est noté.', to: person, datacoding: '8' },
      ...{ ret_id: reference, ret_url: `${webhook}?ref=${reference}`, ret_mo_url: webhook },
    });
  });
});

describe('parseLatin1Form', () => {
  it('reads every text of ISO-8859-1 whose bytes are not UTF-8 too', () => {
    const letters = fc.array(fc.integer({ min: 0x20, max: 0xff }), { minLength: 1 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(letters, (text) => {
        const latin1 = Buffer.from(text, 'latin1');
        fc.pre(!Buffer.from(latin1.toString('utf8'), 'utf8').equals(latin1) || !/[\u0080-\u00ff]/.test(text));
        const escaped = [...latin1].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
        expect(parseLatin1Form(`a=${escaped}`)).toEqual({ a: text });
      }),
    );
  });

  it('takes the first value of a name, and lets a segment without a value be empty', () => {
    expect(parseLatin1Form('a=1&a=2&b&c=')).toEqual({ a: '1', b: '', c: '' });
  });
});
