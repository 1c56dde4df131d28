import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type Scope, scopeNames } from './scopes.ts';

/** A key as it is kept: never the key itself. */
const storedKey = z.object({
  /** Ten letters; names the key in logs and lists. */
  id: z.string().regex(/^[a-z]{1,20}$/),
  /** Whose it is, in the operator's words. */
  name: z.string(),
  /** base64url SHA-256 of the whole key. It has 256 random bits, so that a slow hash would add nothing. */
  hash: z.string(),
  scopes: z.array(z.enum(scopeNames)),
  /** The connected system that it is: it answers for no other. Absent on keys made before there was such a thing, and on those without the scope. */
  system: z.exactOptional(z.string()),
  createdAt: z.string(),
  /** ISO 8601; from then on it is refused. */
  expiresAt: z.exactOptional(z.string()),
  revokedAt: z.exactOptional(z.string()),
});
export type ApiKey = z.infer<typeof storedKey>;

/** The secret that holds the keys: `{"keys":[…]}`. */
const document = z.object({ keys: z.array(storedKey).default([]) });

/** Throws Error, whose message quotes nothing of what was read. */
export const readApiKeys = (text: string): readonly ApiKey[] => {
  try {
    return document.parse(JSON.parse(text)).keys;
  } catch {
    throw new Error('the secret of API keys is not of the form that `halte keys create` writes');
  }
};
export const writeApiKeys = (keys: readonly ApiKey[]): string => JSON.stringify({ keys });

export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** `halte_<id>_<43 characters of base64url>`: the beginning lets scanners of source code find one that was left lying. */
export const keyText = (id: string, secret: Uint8Array): string => `halte_${id}_${Buffer.from(secret).toString('base64url')}`;

/** The stored key that a text is, while it is neither revoked nor over. The hash of the text is looked for, so that time tells nothing of the key. */
export const keyFor = (keys: readonly ApiKey[], text: string, now: string): ApiKey | undefined => {
  const hash = hashOfKey(text);
  return keys.find((key) => key.hash === hash && key.revokedAt === undefined && (key.expiresAt === undefined || now < key.expiresAt));
};

/** Whether a key may answer for a connected system. */
export const mayAnswerFor = ({ system }: ApiKey, asked: string | undefined): boolean => system === undefined || system === asked;

export const hasScope = ({ scopes }: ApiKey, scope: Scope): boolean => scopes.includes(scope);
