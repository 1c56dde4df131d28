import { beforeAll, expect, it } from 'vitest';
import type { Credentials } from '../../../../functions/carriers/carrier.ts';
import { faultIn, formType, type SendCall, type Vendor } from '../../../../functions/carriers/vendor.ts';
import { vendorOf } from '../../../../functions/carriers/vendors.ts';
import type { PhoneNumber } from '../../../../functions/domain/ids.ts';
import { answer, calledBy, person, reference } from '../../../fixtures/carriers/fixture.ts';
import { authenticate, onlyMessage, stop, type Subject, verdict, verified } from './subject.ts';

const origin = 'https://vendor.example';
let made = 0;
const secret = (): string => `made-up-secret-${++made}-of-the-contract-suite`;

/** The same call without what stands at a place of its body. */
const without = (call: SendCall, place: string): SendCall => {
  if (call.headers['content-type']?.startsWith(formType)) {
    const fields = new URLSearchParams(call.body);
    fields.delete(place);
    return { ...call, body: fields.toString() };
  }
  const names = place.split('.');
  const leave = (value: unknown, [name = '', ...rest]: readonly string[]): unknown => {
    const copy = structuredClone(value) as Record<string, unknown>;
    if (rest.length === 0) delete copy[name];
    else copy[name] = leave(copy[name], rest);
    return copy;
  };
  return { ...call, body: JSON.stringify(leave(JSON.parse(call.body), names)) };
};

/** The vendor's own side, which samples, tests and the local stack are played with: it must fit the adapter, and must notice what does not fit. */
export const vendorContract = (subject: Subject): void => {
  const { id, carrier, fixture } = subject;
  const { now } = fixture;
  let vendor: Vendor;
  let set: Credentials;
  let call: SendCall;
  const fault = (change: Partial<SendCall>): number | undefined => faultIn(vendor, { ...call, ...change }, set, { ...vendor.settings });

  beforeAll(async () => {
    vendor = subject.vendor ?? (await vendorOf(id));
    set = { ...vendor.madeUp(secret), ...vendor.at(origin) };
    const sender = { ...fixture.sender, settings: { ...fixture.sender.settings, ...vendor.settings } };
    const receiptUrl = `https://sms.example.com/webhooks/x/main?ref=${reference}`;
    const sent = carrier.send({ to: person as PhoneNumber, text: 'C’est noté.', encoding: 'ucs-2', sender, reference, receiptUrl }, set, now);
    // The platform signs with the function's role where it is asked to.
    const role = `AWS4-HMAC-SHA256 Credential=AK/20261124/eu-west-3/sms-voice/aws4_request, SignedHeaders=content-type;host, Signature=${'0'.repeat(64)}`;
    const headers = sent.sign ? { ...sent.headers, authorization: role } : sent.headers;
    call = { method: sent.method, url: sent.url, headers, body: sent.body ?? '' };
  });

  it('makes up a whole set of credentials, new each time', () => {
    const required = Object.keys(carrier.metadata.credentials).filter((name) => carrier.metadata.credentials[name]?.required);
    expect(required.filter((name) => !set[name])).toEqual([]);
    const secrets = Object.keys(carrier.metadata.credentials).filter((name) => carrier.metadata.credentials[name]?.secret && set[name]);
    const other = vendor.madeUp(secret);
    expect(secrets.filter((name) => other[name] === set[name])).toEqual([]);
  });

  it('calls with them, and is let in', () => {
    const sample = calledBy(vendor, 'https://sms.example.com/webhooks/x/main')(stop, set, now);
    const own = { ...subject, fixture: { ...fixture, credentials: set } };
    const event = onlyMessage(carrier.read(verified(authenticate(own, sample))));
    expect(event).toMatchObject({ kind: 'message', from: person, text: 'STOP' });
    const strange = { ...vendor.madeUp(secret), ...(carrier.metadata.transport === 'sns' ? { topicArn: 'arn:aws:sns:eu-west-3:1:other' } : {}) };
    expect(verdict(authenticate(own, sample, [strange]))).toBe('signature');
  });

  it('takes what the adapter sends, and the adapter understands that it is taken', () => {
    expect(fault({})).toBeUndefined();
    const { status, body } = vendor.api.takes('4711', person);
    expect(carrier.readSendAnswer(answer(status, body)).kind).toBe('accepted');
  });

  it('notices another method, path, query, proof, content type', () => {
    expect(fault({ method: 'GET' })).toBe(405);
    expect([fault({ url: `${call.url}x` }), fault({ url: `${call.url}?to=1` })]).toEqual([404, 404]);
    expect(fault({ headers: { ...call.headers, 'content-type': 'text/plain' } })).toSatisfy((status) => status === 415 || status === 401);
  });

  it('notices a proof by other credentials', () => {
    const secrets = Object.entries(carrier.metadata.credentials).flatMap(([name, note]) => (note.secret ? [[name, 'another']] : []));
    const others = { ...set, ...Object.fromEntries(secrets) };
    if (secrets.length > 0) expect(faultIn(vendor, call, others, { ...vendor.settings })).toBe(401);
    expect(fault({ headers: { 'content-type': call.headers['content-type'] }, body: call.body.replaceAll(/made-up-secret/g, 'x') })).toBe(401);
  });

  it('notices each field that is missing', () => {
    const { text, to, fields } = vendor.api;
    // A proof over the body does not hold any more, and is looked at first.
    for (const place of [text, to, ...fields]) expect([400, 401], place).toContain(fault(without(call, place)));
  });
};
