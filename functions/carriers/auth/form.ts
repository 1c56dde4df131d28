/** A form or a query, decoded, in its order, with names that repeat. */
export type FormPairs = readonly (readonly [name: string, value: string])[];

/** Escapes to their bytes, and these read as UTF-8. */
const fromBytes = (part: string): string => {
  const bytes = part.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

/** The engine's own reading, of escapes of well-formed UTF-8 and nothing else, which is what nearly every call holds. */
const fromAscii = (part: string): string => {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return fromBytes(part);
    throw error;
  }
};

/**
 * Reads `application/x-www-form-urlencoded`. Escapes that are none stay as they are, bytes that are no UTF-8 become U+FFFD, as in
 * `URLSearchParams`.
 * @param plus `literal` keeps a plus sign, for carriers that do not escape the one of a phone number
 */
export const parseForm = (source: Uint8Array | string, plus: 'space' | 'literal' = 'space'): FormPairs => {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const text = bytes.toString('latin1');
  const unescaped = /[\u0080-\u00ff]/.test(text) ? fromBytes : fromAscii;
  const decode = (part: string): string => unescaped(plus === 'space' && part.includes('+') ? part.replaceAll('+', ' ') : part);
  return text
    .split('&')
    .filter((segment) => segment !== '')
    .map((segment) => {
      const equals = segment.indexOf('=');
      return equals < 0 ? [decode(segment), ''] : [decode(segment.slice(0, equals)), decode(segment.slice(equals + 1))];
    });
};

/** Every value of each name, names in the order of their first appearance. */
export const valuesByName = (pairs: FormPairs): ReadonlyMap<string, readonly string[]> => {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return values;
};

/** The first value of each name. */
export const firstValues = (pairs: FormPairs): Readonly<Record<string, string>> => Object.fromEntries(pairs.toReversed());
