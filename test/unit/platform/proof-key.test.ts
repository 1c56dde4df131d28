import { describe, expect, it } from 'vitest';
import { isSignedBy, proofKeyOf } from '../../../functions/platform/proof-key.ts';

describe('the key of proofs', () => {
  const key = proofKeyOf('{"version":"1","v1":"a"}');

  it('is the same for the same pepper, and another for another', () => {
    expect(proofKeyOf('{"version":"1","v1":"a"}').publicKey).toBe(key.publicKey);
    expect(proofKeyOf('{"version":"1","v1":"b"}').publicKey).not.toBe(key.publicKey);
  });

  it('signs what it signed, and nothing else', () => {
    const signature = key.sign('a proof');
    expect(isSignedBy(key.publicKey, 'a proof', signature)).toBe(true);
    expect(isSignedBy(key.publicKey, 'another', signature)).toBe(false);
    expect(isSignedBy(proofKeyOf('x').publicKey, 'a proof', signature)).toBe(false);
    expect(isSignedBy('no key', 'a proof', 'no signature')).toBe(false);
  });
});
