import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMultipart } from '../../../functions/carriers/auth/multipart.ts';
import type { Reading } from '../../../functions/carriers/carrier.ts';
import { d7 } from '../../../functions/carriers/d7/d7.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { called, fixture, multipart } from '../../fixtures/carriers/d7.ts';
import { type Sample, bytes, ours, person, reference } from '../../fixtures/carriers/fixture.ts';

const read = (sample: Sample): Reading => {
  const proof = d7.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return d7.read(proof.request);
};
const json = { 'content-type': 'application/json' };

describe('a call of D7', () => {
  it('says the same in each of the forms that D7 may mean', () => {
    const fields = { mo_id: 'mo-1', sender: person, receiver: ours, keyword: 'SALE', text: 'STOP 🙏🏽 é' };
    const expected = [{ kind: 'message', from: person, to: ours, text: 'STOP 🙏🏽 é', id: 'mo-1' }];
    expect(read(multipart(fields)).events).toEqual(expected);
    expect(read(called(json, JSON.stringify(fields))).events).toEqual(expected);
    expect(read(called({}, new URLSearchParams(fields).toString())).events).toEqual(expected);
  });

  it('is read by its text, not by the keyword of the number', () => {
    expect(read(called(json, JSON.stringify({ sender: person, keyword: 'STOP', text: 'hello' }))).events).toMatchObject([{ text: 'hello' }]);
  });

  it('says nothing where the status is not known', () => {
    expect(read(called(json, JSON.stringify({ request_id: 'r-1', status: 'pondering' }))).events).toEqual([
      { kind: 'control', what: 'another status' },
    ]);
  });

  it('is a control where it is empty, and unreadable where it says nothing known', () => {
    expect(read(called({}, '')).events).toEqual([{ kind: 'control', what: 'empty call' }]);
    expect(read(called(json, '[1]'))).toMatchObject({ events: [], unreadable: [{ raw: '[1]' }] });
  });
});

describe('a reply through D7', () => {
  it('is asked for with the token, its alphabet and the URL of its report', () => {
    const receiptUrl = `https://sms.example.com/webhooks/d7/main/key?ref=${reference}`;
    const order = { to: person as PhoneNumber, text: 'OK', encoding: 'gsm-7', sender: fixture.sender, reference, receiptUrl } as const;
    const call = d7.send(order, fixture.credentials, fixture.now);
    expect([call.url, call.headers['authorization']]).toEqual([
      'https://api.d7networks.com/messages/v1/send',
      `Bearer ${fixture.credentials['apiToken']}`,
    ]);
    const message = { channel: 'sms', recipients: [person], content: 'OK', msg_type: 'text', data_coding: 'text' };
    expect(JSON.parse(call.body ?? '')).toEqual({ messages: [message], message_globals: { originator: ours, report_url: receiptUrl } });
    expect(d7.send({ ...order, encoding: 'ucs-2' }, {}, 0).body).toContain('"data_coding":"unicode"');
  });
});

describe('parseMultipart', () => {
  const body =
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n2--b\r\n--b\r\ncontent-disposition: form-data; filename="x"; name="é"\r\n\r\n\r\n--b--\r\n';

  it('reads names and texts, with line breaks and what only looks like a boundary', () => {
    expect(parseMultipart(bytes(body), 'multipart/form-data; boundary=b')).toEqual([
      ['a', '1\r\n2--b'],
      ['é', ''],
    ]);
    expect(parseMultipart(bytes(body), 'multipart/form-data; boundary="b"; charset=utf-8')).toHaveLength(2);
  });

  it('has no fields without a boundary, or without names', () => {
    expect(parseMultipart(bytes(body), 'multipart/form-data')).toEqual([]);
    expect(parseMultipart(bytes('--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--'), 'multipart/form-data; boundary=b')).toEqual([]);
  });

  it('reads what Node’s own FormData writes', async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value)), async (pairs) => {
        const data = new FormData();
        for (const [key, text] of pairs) data.append(key, text);
        const request = new Request('https://sms.example.com', { method: 'POST', body: data });
        const written = new Uint8Array(await request.arrayBuffer());
        expect(parseMultipart(written, request.headers.get('content-type') ?? '')).toEqual(pairs);
      }),
    );
  });
});
