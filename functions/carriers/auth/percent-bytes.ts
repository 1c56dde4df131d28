/** The bytes of a percent-encoded text; a plus sign stands for a space. What is not encoded stands for its UTF-8. */
const bytesOf = (text: string): Buffer => {
  const latin1 = Buffer.from(text.replaceAll('+', ' '), 'utf8').toString('latin1');
  return Buffer.from(
    latin1.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
};

/** Reads `%E8` as è. */
export const percentLatin1 = (text: string): string => bytesOf(text).toString('latin1');

/** Reads `%00S%00T%00O%00P` as STOP. A last byte without its pair is let go. */
export const percentUtf16be = (text: string): string => {
  const bytes = bytesOf(text);
  return bytes
    .subarray(0, bytes.length & ~1)
    .swap16()
    .toString('utf16le')
    .toWellFormed();
};
