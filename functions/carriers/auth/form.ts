/** A form or a query, decoded, in its order, with names that repeat. */
export type FormPairs = readonly (readonly [name: string, value: string])[];

/** Escapes of well-formed UTF-8 and nothing else, which is what nearly every call holds; undefined for the rest. */
const wellFormed = (text: string): string | undefined => {
  if (/[\u0080-\u00ff]/.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};

const decode = (part: string, plus: 'space' | 'literal'): string => {
  const spaced = plus === 'space' && part.includes('+') ? part.replaceAll('+', ' ') : part;
  if (!/[%\u0080-\u00ff]/.test(spaced)) return spaced;
  const usual = wellFormed(spaced);
  if (usual !== undefined) return usual;
  const bytes = spaced.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

/**
 * Reads `application/x-www-form-urlencoded`. Escapes that are none stay as they are, bytes that are no UTF-8 become U+FFFD, as in
 * `URLSearchParams`.
 * @param plus `literal` keeps a plus sign, for carriers that do not escape the one of a phone number
 */
export const parseForm = (source: Uint8Array | string, plus: 'space' | 'literal' = 'space'): FormPairs => {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  return bytes
    .toString('latin1')
    .split('&')
    .filter((segment) => segment !== '')
    .map((segment) => {
      const equals = segment.indexOf('=');
      return equals < 0 ? [decode(segment, plus), ''] : [decode(segment.slice(0, equals), plus), decode(segment.slice(equals + 1), plus)];
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
