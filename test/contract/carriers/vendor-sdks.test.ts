import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriers } from '../../../functions/carriers/registry.ts';
import { vendorOf } from '../../../functions/carriers/vendors.ts';
import { calledBy, ours, person, type Sample } from '../../fixtures/carriers/fixture.ts';
import { validators } from '../../support/vendor-sdks.ts';

/** What a vendor's package does not look at, though the call would prove it: ours must not copy that. */
const unseen: Readonly<Record<string, readonly string[]>> = {
  // It checks the token alone, and leaves the claim with the body's hash to the caller.
  'vonage-messages': ['body'],
};

const address = 'https://sms.example.com/webhooks/x/main';
const subjects = await Promise.all(
  Object.entries(validators).map(async ([id, isValid]) => {
    const vendor = await vendorOf(id);
    let made = 0;
    return { id, isValid, vendor, set: vendor.madeUp(() => `made-up-secret-${++made}-of-the-sdk-tests-0123456789`) };
  }),
);

const flip = (text: string, at: number): string => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
const proofs = ['x-twilio-signature', 'telnyx-signature-ed25519', 'x-sinch-webhook-signature', 'authorization', 'messagebird-signature-jwt'];
const changed: Readonly<Record<string, (sample: Sample, at: number) => Sample>> = {
  proof: (sample, at) => {
    const { headers } = sample.request;
    const name = proofs.find((one) => one in headers) ?? '';
    const proof = headers[name] ?? '';
    // The last letters of base64 hold bits that mean nothing.
    return { ...sample, request: { ...sample.request, headers: { ...headers, [name]: flip(proof, proof.length - 10 - (at % 10)) } } };
  },
  body: (sample, at) => {
    const body = sample.request.body.map((byte, index) => (index === at % sample.request.body.length ? byte ^ 1 : byte));
    return { ...sample, request: { ...sample.request, body } };
  },
  url: (sample, at) => ({ ...sample, urls: [flip(sample.urls[0] ?? '', 30 + (at % 5))] }),
};

describe.each(subjects)('$id: the vendor’s own package and Halte', ({ id, isValid, vendor, set }) => {
  const carrier = carriers[id];
  const ofHalte = (sample: Sample): boolean => carrier?.authenticate({ ...sample, credentials: [set], now: Date.now() }).ok ?? false;
  const call = calledBy(vendor, address);

  it('let in what the other side’s sample signs, whatever the words', async () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const sample = call({ from: person, to: ours, text, id: 'SM1' }, set, Date.now());
        expect([await isValid(sample, set), ofHalte(sample)]).toEqual([true, true]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.keys(changed))('agree on a call with another %s, but for what the package does not look at', async (what) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), async (at) => {
        const sample = changed[what]?.(call({ from: person, to: ours, text: 'STOP', id: 'SM1' }, set, Date.now()), at);
        if (!sample) throw new Error('nothing was changed');
        const theirs = await isValid(sample, set);
        if (unseen[id]?.includes(what)) expect([theirs, ofHalte(sample)]).toEqual([true, false]);
        else expect(ofHalte(sample)).toBe(theirs);
      }),
      { numRuns: 40 },
    );
  });
});
