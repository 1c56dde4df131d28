import { hash, timingSafeEqual } from 'node:crypto';
import type { Credentials } from '../carrier.ts';

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

/** Compares in a time that tells nothing of either text, whatever their lengths. An empty expectation never matches. */
export const sameSecret = (given: string, expected: string): boolean => expected !== '' && timingSafeEqual(digest(given), digest(expected));

/** As `sameSecret`, where the length is no secret: of signatures and digests, whose length everybody knows. */
export const sameSignature = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given, 'utf8'), Buffer.from(expected, 'utf8')];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** The sets that hold this secret, in order. One that is empty is left out: anyone could sign with it. */
export const secretsIn = (credentials: readonly Credentials[], name: string): readonly { readonly secret: string; readonly set: Credentials }[] =>
  credentials.flatMap((set) => {
    const secret = set[name];
    return secret ? [{ secret, set }] : [];
  });
