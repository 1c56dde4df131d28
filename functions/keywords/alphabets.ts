const codes = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const codesOf = (letters: string): readonly number[] => Array.from(letters, (letter) => letter.charCodeAt(0));

/** The letters of a script as folded words have them, by the range of code units that tells the script. */
const alphabets: readonly { readonly from: number; readonly to: number; readonly letters: readonly number[] }[] = [
  { from: 0x0061, to: 0x007a, letters: codes(0x0061, 0x007a) },
  { from: 0x03b1, to: 0x03c9, letters: codes(0x03b1, 0x03c9) },
  { from: 0x0430, to: 0x0491, letters: [...codes(0x0430, 0x044f), ...codesOf('ђєіїјљњћґ')] },
  { from: 0x05d0, to: 0x05ea, letters: codes(0x05d0, 0x05ea) },
  { from: 0x0621, to: 0x06d5, letters: [...codes(0x0621, 0x063a), ...codes(0x0641, 0x064a), ...codesOf('پچژکگیھہںٹڈڑ')] },
  { from: 0x0900, to: 0x097f, letters: codes(0x0901, 0x094d) },
  { from: 0x0980, to: 0x09ff, letters: codes(0x0981, 0x09cd) },
];
const none: readonly number[] = [];

/** Letters that a slip may have left out beside one of this code, or put in its place; none for scripts without an alphabet. */
export const alphabetOf = (code: number): readonly number[] => alphabets.find(({ from, to }) => code >= from && code <= to)?.letters ?? none;

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const places = new Map(rows.flatMap((row, y) => Array.from(row, (letter, x) => [letter.charCodeAt(0), { x: x + y * 0.5, y }] as const)));

/** Beside each other on a QWERTY keyboard. Of other alphabets' keyboards nothing is known here: any two letters may be. */
export const areNeighbours = (a: number, b: number): boolean => {
  const [one, other] = [places.get(a), places.get(b)];
  if (one === undefined && other === undefined) return true;
  return one !== undefined && other !== undefined && Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
};

const slips = new Map<number, readonly number[]>();
/** The letters that lie beside one, itself apart. */
export const neighboursOf = (code: number): readonly number[] => {
  const known = slips.get(code) ?? alphabetOf(code).filter((other) => other !== code && areNeighbours(code, other));
  slips.set(code, known);
  return known;
};

/** Letters that ears take for each other, in one language or another: desinscripsion, bloquear for vloquear. */
const sounds = ['aeiouy', 'csz', 'ckq', 'bv', 'fv', 'gj', 'dt', 'ij'].map(codesOf);
const alike = new Map<number, readonly number[]>();
/** The letters of the Latin alphabet that sound like one, but for those beside it on the keyboard. */
export const soundingLike = (code: number): readonly number[] => {
  const known =
    alike.get(code) ??
    [...new Set(sounds.filter((group) => group.includes(code)).flat())].filter((other) => other !== code && !areNeighbours(code, other));
  alike.set(code, known);
  return known;
};
