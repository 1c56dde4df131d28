import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

/** PKCS #8 of an Ed25519 key, up to its 32 bytes of seed (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** What makes and checks the signature of a proof. Anybody with the public key can check; only who has the pepper can sign. */
export type ProofKey = {
  /** base64url of the 32 bytes: to be published, or deposited with a notary, before it is needed. */
  readonly publicKey: string;
  /** base64url Ed25519 over the UTF-8 text. */
  sign(text: string): string;
};

/** One key a deployment, derived from its pepper, so that there is no further secret to keep: it lives and is escrowed with it. */
export const proofKeyOf = (pepper: string): ProofKey => {
  const seed = Buffer.from(hkdfSync('sha256', pepper, '', 'halte proof key 1', 32));
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { publicKey: x, sign: (text) => sign(undefined, Buffer.from(text), key).toString('base64url') };
};

/** @param publicKey base64url @param signature base64url. False for whatever is not right, and never a fault. */
export const isSignedBy = (publicKey: string, text: string, signature: string): boolean => {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(undefined, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
};
