/** 3GPP TS 23.038, default alphabet, in the order of its codes; the escape at 1B is no character. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension table: two septets each. */
const extended = new Set('\f^{}\\[~]|€');

/** How long a text is on the air. */
export type Measure = {
  readonly encoding: 'gsm-7' | 'ucs-2';
  /** Septets, or UTF-16 units. */
  readonly units: number;
  readonly segments: number;
  /** Units of one segment: 160 or 70. */
  readonly limit: number;
  /** The first character outside GSM-7, and where it stands in UTF-16 units: it makes the whole text UCS-2. */
  readonly firstOther?: { readonly character: string; readonly index: number };
};

const septetsOf = (character: string): number | undefined => (basic.has(character) ? 1 : extended.has(character) ? 2 : undefined);

const firstOutside = (text: string): Measure['firstOther'] => {
  let index = 0;
  for (const character of text) {
    if (septetsOf(character) === undefined) return { character, index };
    index += character.length;
  }
  return undefined;
};

/** Parts of `size` units; a character of two units is never cut. */
const partsOf = (widths: readonly number[], size: number): number => {
  let parts = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > size) {
      parts += 1;
      used = 0;
    }
    used += width;
  }
  return parts;
};

/**
 * Septets (GSM-7, with the extension table) or UTF-16 units (UCS-2), and segments: 160 septets or 70 units in one, 153 or 67 in each part of
 * a longer text (3GPP TS 23.040). An empty text is one segment.
 */
export const measure = (text: string): Measure => {
  const firstOther = firstOutside(text);
  const widths = Array.from(text, (character) => (firstOther ? character.length : (septetsOf(character) ?? 0)));
  const [limit, part] = firstOther ? [70, 67] : [160, 153];
  const units = widths.reduce((sum, width) => sum + width, 0);
  const segments = units <= limit ? 1 : partsOf(widths, part);
  return { encoding: firstOther ? 'ucs-2' : 'gsm-7', units, segments, limit, ...(firstOther ? { firstOther } : {}) };
};
