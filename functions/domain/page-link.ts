/** Digits and letters that are not misread; 12 of them are 60 bits. Crockford's base 32, lower case. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const slugLength = 12;

/** The part of a link that opens a request's page: 12 characters from 60 bits of `bytes`. @param bytes at least 12, unguessable */
export const slugFrom = (bytes: Uint8Array): string => [...bytes.subarray(0, slugLength)].map((byte) => letters[byte % 32]).join('');

/** A slug as somebody may type it from a telephone: capitals, o for 0, i and l for 1. Undefined where it can be none. */
export const readSlug = (typed: string): string | undefined => {
  const text = typed.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return text.length === slugLength && Array.from(text).every((letter) => letters.includes(letter)) ? text : undefined;
};

const isThisMachine = (origin: string): boolean => /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(origin);

/**
 * How the address of a page may be printed in a text, best first: telephones make a link of a bare host name too, and it saves eight septets.
 * On this machine only the whole address leads anywhere.
 * @param origin without trailing slash
 */
export const printedLinks = (origin: string, slug: string): readonly string[] =>
  isThisMachine(origin) ? [`${origin}/${slug}`] : [`${origin}/${slug}`, `${origin.replace(/^https?:\/\//, '')}/${slug}`];

/** Whether a text that holds the link may be longer than one segment: only where nothing is on the air. */
export const mayTakeTwo = isThisMachine;
