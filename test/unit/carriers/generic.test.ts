import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Authentication, Carrier, Credentials, RawRequest, Reading } from '../../../functions/carriers/carrier.ts';
import { knownCarriers } from '../../../functions/carriers/known-carriers.ts';
import { carriers } from '../../../functions/carriers/registry.ts';
import { gateway } from '../../../functions/config/gateway-schema.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { bytes, ours, person, reference, senderOf } from '../../fixtures/carriers/fixture.ts';
import { called, definition as lists, fixture as listsFixture } from '../../fixtures/gateways/header-list.ts';

const send = { url: 'https://gateway.example/send', json: { to: '{to}', text: '{text}' } };
const carrierOf = (webhook: object, more: object = {}): Carrier => {
  const house = knownCarriers({ gateways: { house: gateway.parse({ name: 'The house', webhook, send, ...more }) } })['house'];
  if (!house) throw new Error('no carrier');
  return house;
};
const proofOf = (carrier: Carrier, request: Partial<RawRequest>, set: Credentials): Authentication =>
  carrier.authenticate({
    request: { method: 'POST', rawPath: '/', rawQuery: '', headers: {}, body: new Uint8Array(), ...request },
    urls: [],
    credentials: [set],
    pathKey: set['pathKey'] ?? '',
    now: 0,
  });
const read = (carrier: Carrier, request: Partial<RawRequest>, set: Credentials = { pathKey: 'key' }): Reading => {
  const proof = proofOf(carrier, request, set);
  if (!proof.ok) throw new Error(proof.reason);
  return carrier.read(proof.request);
};
const simple = { proof: { by: 'path-key' }, message: { from: 'from', text: 'text' } };

describe('the carriers that senders may name', () => {
  it('are those of the registry beside those of the configuration, and none by the names that every object knows', () => {
    const known = knownCarriers({ gateways: { house: gateway.parse({ name: 'The house', webhook: simple, send }) } });
    expect(Object.keys(known).toSorted()).toEqual([...Object.keys(carriers), 'house'].toSorted());
    for (const name of ['constructor', '__proto__', 'toString', '']) expect(known[name]).toBeUndefined();
    expect(Object.keys(knownCarriers({}))).toEqual(Object.keys(carriers));
  });
});

describe('the calls of a gateway', () => {
  it('may be lists, of which one unreadable element does not keep the others from being heard', () => {
    const list = knownCarriers({ gateways: { lists: lists } })['lists'];
    const results = [{ from: person, text: 'STOP', messageId: 'm1' }, { text: 'who?' }, { from: '+33639980002', text: 'STOP', messageId: 'm2' }];
    const { request } = called({ results });
    const { events, unreadable } = read(list ?? carrierOf(simple), request, listsFixture.credentials);
    expect(events.map((event) => 'from' in event && event.from)).toEqual([person, '+33639980002']);
    expect(unreadable).toEqual([{ raw: '{"text":"who?"}', reason: 'not what the configuration describes' }]);
  });

  it('may be forms in Latin-1, and GETs', () => {
    const form = carrierOf({ ...simple, format: 'form', charset: 'iso-8859-1', methods: ['GET', 'POST'] });
    const said = 'from=%2B33639980001&text=arr%EAt';
    expect(read(form, { body: bytes(said) }).events).toEqual([{ kind: 'message', from: person, text: 'arrêt' }]);
    expect(read(form, { method: 'GET', rawQuery: said }).events).toEqual([{ kind: 'message', from: person, text: 'arrêt' }]);
  });

  it('keep a time that is not sure as it is written', () => {
    const carrier = carrierOf({ ...simple, message: { ...simple.message, time: { field: 'at', form: 'iso' } } });
    const said = { from: person, text: 'STOP', at: '2026-11-24 09:00:00' };
    expect(read(carrier, { body: bytes(JSON.stringify(said)) }).events).toMatchObject([{ stamp: '2026-11-24 09:00:00' }]);
  });

  it('are none of it by a method that it does not use, whatever they prove', () => {
    const carrier = carrierOf({ ...simple, proof: { by: 'hmac', header: 'X-S', algorithm: 'sha1', encoding: 'base64' } });
    const signed = (body: string) => ({ 'x-s': createHmac('sha1', 'secret').update(body).digest('base64') });
    const set = { signingSecret: 'secret' };
    expect(proofOf(carrier, { headers: signed('{}'), body: bytes('{}') }, set).ok).toBe(true);
    expect(proofOf(carrier, { method: 'GET', rawQuery: 'from=1&text=STOP', headers: signed('') }, set)).toEqual({ ok: false, reason: 'malformed' });
  });

  it('do not reach what an object inherits', () => {
    const carrier = carrierOf({ ...simple, message: { from: 'constructor.name', text: 'toString' } });
    expect(read(carrier, { body: bytes('{"from":"x"}') }).events).toEqual([]);
  });

  it('need the password where one is told', () => {
    const carrier = carrierOf({ ...simple, proof: { by: 'basic' } });
    expect(proofOf(carrier, {}, { pathKey: 'key' })).toEqual({ ok: false, reason: 'signature' });
  });
});

describe('what a gateway is asked to send', () => {
  const order = {
    to: person as PhoneNumber,
    encoding: 'ucs-2',
    sender: senderOf('house', ours),
    reference,
    receiptUrl: 'https://sms.example.com/w',
  } as const;

  it('is filled in once: words of a text are no placeholders', () => {
    const call = carrierOf(simple).send({ ...order, text: '{to} {credential.key} "' }, { key: 'secret' }, 0);
    expect(JSON.parse(call.body ?? '')).toEqual({ to: person, text: '{to} {credential.key} "' });
  });

  it('may say by a truth value whether it is Unicode', () => {
    const carrier = carrierOf(simple, { send: { ...send, json: { ...send.json, unicode: '{unicode}', note: 'u={unicode}', more: [1, null] } } });
    expect(JSON.parse(carrier.send({ ...order, text: 'ok' }, {}, 0).body ?? '')).toMatchObject({ unicode: true, note: 'u=true', more: [1, null] });
  });
});
