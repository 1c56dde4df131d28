import { type BinaryLike, createHmac } from 'node:crypto';

/** The pieces follow one another without separator; texts are taken as UTF-8. */
export const hmac = (algorithm: 'sha1' | 'sha256' | 'sha512', key: string, pieces: readonly BinaryLike[], encoding: 'hex' | 'base64'): string => {
  const mac = createHmac(algorithm, key);
  for (const piece of pieces) mac.update(piece);
  return mac.digest(encoding);
};
