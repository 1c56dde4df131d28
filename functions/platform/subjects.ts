import * as z from 'zod';
import type { Subject } from '../domain/ids.ts';
import { slugFrom } from '../domain/page-link.ts';
import type { Subjects } from '../flows/ports.ts';
import type { Links } from '../flows/rights-ports.ts';
import { hmacOf } from './hmac.ts';

/** `{ "version": "2", "v1": "…", "v2": "…" }`: every version from the first to the present one. */
const pepper = z.looseObject({ version: z.string().regex(/^[1-9][0-9]?$/) });
const shortestKey = 32;
const bits = 128;

class UnusablePepper extends Error {
  override readonly name = 'UnusablePepper';
}

export type PepperedSubjects = Subjects & {
  /** What each version makes of a constant; see store/canary.ts. */
  /** No number begins as what these are made of does, so that neither can be taken for the other. */
  readonly links: Links;
  readonly marks: Readonly<Record<string, string>>;
};

/** The keyed hash of a text, 128 bits of it. */
type Keyed = (text: string) => string;
const keyed = (key: string): Keyed => {
  const digest = hmacOf(key);
  return (text) => Buffer.from(digest(text), 'base64url').toString('base64url', 0, bits / 8);
};

const keysOf = (text: string): readonly Keyed[] => {
  const { version, ...versions } = parse(text);
  return Array.from({ length: Number(version) }, (_, index) => {
    const key = versions[`v${index + 1}`];
    if (typeof key !== 'string' || key.trim().length < shortestKey) {
      throw new UnusablePepper(`version ${index + 1} of the pepper is missing, empty or shorter than ${shortestKey} characters`);
    }
    return keyed(key);
  });
};

const parse = (text: string): z.infer<typeof pepper> => {
  try {
    return pepper.parse(JSON.parse(text));
  } catch {
    // Without the cause: a parser's message quotes what it could not read.
    throw new UnusablePepper('the pepper is not a JSON object with a version');
  }
};

/**
 * The keyed hash that stands for a number: HMAC-SHA-256, 128 bits. A new version of the pepper is chained onto the old ones, subject =
 * HMAC(v2, HMAC(v1, number)), so that the stored subjects can be carried over although nobody has the numbers any more.
 * Throws UnusablePepper; its message holds nothing of the pepper.
 */
export const pepperedSubjects = (secret: string): PepperedSubjects => {
  const keys = keysOf(secret);
  const chained = (text: string): string => keys.reduce<string>((of, hashed) => hashed(of), text);
  return {
    of: (number) => chained(number) as Subject,
    links: {
      slugOf: (reference) => slugFrom(Buffer.from(chained(`slug|${reference}`), 'base64url')),
      hashOf: (slug) => chained(`link|${slug}`),
      codeOf: (reference) => String(Buffer.from(chained(`code|${reference}`), 'base64url').readUIntBE(0, 6) % 1_000_000).padStart(6, '0'),
      addressKey: (address) => chained(`address|${address}`),
    },
    marks: Object.fromEntries(keys.map((hashed, index) => [String(index + 1), hashed('halte canary')])),
  };
};
