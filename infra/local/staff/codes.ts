import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../../../functions/domain/staff/roles.ts';

export type Person = { readonly name: string; readonly role: Role };
export type Asked = { readonly nonce: string | undefined; readonly challenge: string };

type Until<Value> = { readonly value: Value; readonly until: number };

/** What is handed out for a minute or two and taken back once. */
export class OnceOnly<Value> {
  readonly #kept = new Map<string, Until<Value>>();
  readonly #now: () => number;
  readonly #livesMs: number;

  constructor(now: () => number, livesMs: number) {
    this.#now = now;
    this.#livesMs = livesMs;
  }

  give(value: Value): string {
    const token = randomBytes(32).toString('base64url');
    this.#kept.set(token, { value, until: this.#now() + this.#livesMs });
    return token;
  }

  take(token: string): Value | undefined {
    const found = this.#kept.get(token);
    this.#kept.delete(token);
    return found !== undefined && found.until > this.#now() ? found.value : undefined;
  }
}

/** PKCE, RFC 7636. */
export const isVerifier = (verifier: string, challenge: string): boolean => createHash('sha256').update(verifier).digest('base64url') === challenge;
