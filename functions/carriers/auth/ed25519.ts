import { type KeyObject, createPublicKey, verify } from 'node:crypto';

/** Node takes a raw key in the form of a JSON Web Key (RFC 8037). */
const keyOf = (publicKey: string): KeyObject | undefined => {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 32) return undefined;
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
};

/**
 * Whether this key signed these bytes. A signature has one spelling only: what decodes to the same bytes in another way is refused.
 * @param publicKey base64 of the 32 bytes; one that is none has signed nothing
 * @param signature base64 of the 64 bytes
 */
export const signedByEd25519 = (publicKey: string, signed: Uint8Array, signature: string): boolean => {
  const key = keyOf(publicKey);
  const given = Buffer.from(signature, 'base64');
  return key !== undefined && given.length === 64 && given.toString('base64') === signature && verify(null, signed, key, given);
};
