import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Subject, authenticate, sampleOf, verdict, itWhen } from './subject.ts';

const flip = (text: string, at: number): string => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
const everyPosition = (text: { readonly length: number }): readonly number[] => Array.from({ length: text.length }, (_, at) => at);

const changes: readonly [string, (proof: string) => string | undefined][] = [
  ['missing', () => undefined],
  ['empty', () => ''],
  ['truncated', (proof) => proof.slice(0, -1)],
  ['longer', (proof) => `${proof}A`],
  ['there twice', (proof) => `${proof}, ${proof}`],
];

/** What was changed on its way, or made up. */
export const tamperingContract = (subject: Subject): void => {
  const { carrier, fixture } = subject;
  const sample = sampleOf(subject);
  const { request } = sample;

  it.each(changes)('refuses a proof that is %s', (name, change) => {
    const none = fixture.callsUnsigned && ['missing', 'empty'].includes(name);
    expect(none ? ['unsigned'] : ['signature', 'malformed']).toContain(verdict(authenticate(subject, fixture.withProof(sample, change))));
  });

  it('refuses a proof with any one character changed', () => {
    let proof = '';
    fixture.withProof(sample, (found) => (proof = found));
    const verdicts = everyPosition(proof).map((at) =>
      verdict(
        authenticate(
          subject,
          fixture.withProof(sample, () => flip(proof, at)),
        ),
      ),
    );
    expect(new Set(verdicts)).toEqual(new Set(['signature']));
  });

  itWhen(fixture.covers.body)('refuses a body with any one byte changed', () => {
    for (const at of everyPosition(request.body)) {
      const body = request.body.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(verdict(authenticate(subject, { ...sample, request: { ...request, body } }))).toBe('signature');
    }
  });

  itWhen(fixture.covers.url)('refuses a URL with any one character of its path or query changed', () => {
    const [url = ''] = sample.urls;
    for (const at of everyPosition(url).slice(url.indexOf('/', 8)))
      expect(verdict(authenticate(subject, { ...sample, urls: [flip(url, at)] }))).toBe('signature');
  });

  itWhen(fixture.checksContentType)('refuses a content type that the carrier does not use', () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/xml']) {
      const headers = { ...request.headers, 'content-type': type };
      expect(verdict(authenticate(subject, { ...sample, request: { ...request, headers } }))).toBe('malformed');
    }
  });

  it('refuses, and never throws, whatever comes', () => {
    const types = fc.oneof(fc.string(), fc.constantFrom('application/json', 'application/x-www-form-urlencoded'));
    const anything = fc.record({
      method: fc.constantFrom('GET', 'POST', 'SNS', 'PUT', ''),
      rawPath: fc.string(),
      rawQuery: fc.string({ unit: 'binary' }),
      headers: fc.dictionary(fc.constantFrom('content-type', ...Object.keys(request.headers)), types),
      body: fc.oneof(fc.uint8Array(), fc.constant(request.body)),
    });
    const urls = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...sample.urls, 'https://[::1]:8/?a=%')));
    fc.assert(
      fc.property(anything, urls, fc.option(fc.string(), { nil: '' }), (made, tried, pathKey) => {
        const { credentials, now } = fixture;
        fc.pre(made.method !== 'SNS' || made.body !== request.body);
        expect(carrier.authenticate({ request: made, urls: tried, credentials: [credentials], pathKey, now }).ok).toBe(false);
      }),
    );
  });
};
