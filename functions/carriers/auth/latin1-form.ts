/** Well-formed UTF-8 as such: words in Latin-1 practically never are. Anything else as ISO-8859-1, in which every byte is a letter. */
const textOf = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('latin1');
};

const decode = (part: string): string => {
  const bytes = part.replaceAll('+', ' ').replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return textOf(Buffer.from(bytes, 'latin1'));
};

/**
 * Reads `application/x-www-form-urlencoded` whose escapes are bytes of ISO-8859-1 (`%E8` is è), or of UTF-8. The first value of each
 * name counts; escapes that are none stay as they are.
 */
export const parseLatin1Form = (source: Uint8Array | string): Readonly<Record<string, string>> => {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const pairs = bytes
    .toString('latin1')
    .split('&')
    .map((segment): readonly [string, string] => {
      const equals = segment.indexOf('=');
      return equals < 0 ? [decode(segment), ''] : [decode(segment.slice(0, equals)), decode(segment.slice(equals + 1))];
    });
  return Object.fromEntries(pairs.toReversed());
};
