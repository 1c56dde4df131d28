/** How the numbers of a country are written at home: the prefixes before them, and how many digits follow. From general knowledge. */
type Plan = { readonly trunks: readonly string[]; readonly least: number; readonly most: number };

/**
 * `calling code, prefixes or -, least-most digits`. A country that is missing here is read in international form only. Italy has no prefix: its
 * zero is part of the number.
 */
const table = `
1 1 10-10; 7 8 10-10; 20 0 8-10; 27 0 9-9; 30 - 10-10; 31 0 9-11; 32 0 8-9; 33 0 9-9; 34 - 9-9; 36 06 8-9; 39 - 6-11; 40 0 9-9; 41 0 9-9;
43 0 4-13; 44 0 9-10; 45 - 8-8; 46 0 7-10; 47 - 8-8; 48 - 9-9; 49 0 5-12; 51 0 8-9; 52 01/044/045 10-10; 54 0 10-12; 55 0 10-11; 56 - 9-9;
57 - 10-10; 60 0 8-10; 61 0 9-9; 62 0 8-12; 63 0 8-10; 64 0 8-10; 65 - 8-8; 66 0 8-9; 81 0 9-10; 82 0 8-10; 84 0 9-10; 86 0 10-11; 90 0 10-10;
91 0 10-10; 92 0 9-10; 94 0 9-9; 212 0 9-9; 213 0 8-9; 216 - 8-8; 221 - 9-9; 225 - 10-10; 234 0 8-10; 254 0 9-9; 262 0 9-9; 351 - 9-9;
352 - 5-11; 353 0 7-9; 358 0 5-11; 359 0 7-9; 370 8 8-8; 371 - 8-8; 372 - 7-8; 377 - 8-9; 380 0 9-9; 381 0 8-9; 385 0 8-9; 386 0 8-8;
420 - 9-9; 421 0 9-9; 590 0 9-9; 594 0 9-9; 596 0 9-9; 852 - 8-8; 971 0 8-9; 972 0 8-9`;

const plans = new Map<string, Plan>(
  table.split(';').map((entry) => {
    const [code = '', prefixes = '', lengths = ''] = entry.trim().split(' ');
    const [least = 0, most = 0] = lengths.split('-').map(Number);
    return [code, { trunks: prefixes === '-' ? [] : prefixes.split('/').toSorted((a, b) => b.length - a.length), least, most }];
  }),
);

/** Whether so many digits after the calling code make a number there; always false where that is not known here. */
export const isFullLength = (code: string, national: string): boolean => {
  const plan = plans.get(code);
  return plan !== undefined && national.length >= plan.least && national.length <= plan.most;
};

/**
 * The digits after the calling code, from a number written as at home, its prefix (if the country has one) included: `0639980000` gives
 * `639980000` for `33`.
 * @returns `undefined` when these digits are no number of that country, or its numbers are not known here
 */
export const nationalDigits = (code: string, digits: string): string | undefined => {
  const plan = plans.get(code);
  if (!plan) return undefined;
  const trunk = plan.trunks.find((prefix) => digits.startsWith(prefix));
  // Italian numbers are of any length, so one with the calling code before it could pass for one without.
  if (code === '39' && digits.startsWith('39') && digits.length > 10) return undefined;
  // North Americans mostly write no prefix.
  if (trunk === undefined && plan.trunks.length > 0 && code !== '1') return undefined;
  const bare = trunk === undefined ? digits : digits.slice(trunk.length);
  return isFullLength(code, bare) ? bare : undefined;
};

/** Leaves out a home prefix that was kept after the calling code: `+33 06…`, `+44 (0)77…`. Digits are those after the calling code. */
export const withoutTrunk = (code: string, digits: string): string => {
  const plan = plans.get(code);
  const [longest] = plan?.trunks ?? [];
  if (!plan || longest === undefined) return digits;
  if (longest.startsWith('0')) return withoutZeros(plan.trunks, digits);
  return digits.startsWith(longest) && digits.length === plan.most + longest.length ? digits.slice(longest.length) : digits;
};

// No number of these countries begins with a zero, so all of them go, and what is left has none to lose the next time.
const withoutZeros = (trunks: readonly string[], digits: string): string => {
  let rest = digits;
  while (rest.startsWith('0')) rest = rest.slice(trunks.find((prefix) => rest.startsWith(prefix))?.length ?? 1);
  return rest;
};
