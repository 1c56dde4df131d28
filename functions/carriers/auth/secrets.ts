import { createHash, timingSafeEqual } from 'node:crypto';
import type { Credentials } from '../carrier.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Compares in a time that tells nothing of either text, whatever their lengths. An empty expectation never matches. */
export const sameSecret = (given: string, expected: string): boolean => expected !== '' && timingSafeEqual(digest(given), digest(expected));

/** The sets that hold this secret, in order. One that is empty is left out: anyone could sign with it. */
export const secretsIn = (credentials: readonly Credentials[], name: string): readonly { readonly secret: string; readonly set: Credentials }[] =>
  credentials.flatMap((set) => {
    const secret = set[name];
    return secret ? [{ secret, set }] : [];
  });
