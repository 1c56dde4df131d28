/*
 * Keyboards that have letters of several scripts on the same keys, of which a thumb forgets to change: CNJG is СТОП, ЫЕЩЗ is STOP, pdg]bd is ยกเลิก.
 */

const latin = `\`qwertyuiop[]asdfghjkl;'zxcvbnm,./`;
/** Letters on the keys of `latin`, one UTF-16 unit each. Arabic has two letters on B, as the ligature that folding takes apart. */
const others = [
  // Russian and Ukrainian.
  'ёйцукенгшщзхъфывапролджэячсмитьбю.',
  "'йцукенгшщзхїфівапролджєячсмитьбю.",
  '`;ςερτυθιοπ[]ασδφγηξκλ΄΄ζχψωβνμ,./',
  ";/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.",
  'ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر\uFEFBىةوزظ',
  // Persian.
  '`ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./',
  '_ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ',
];

type Layout = { readonly toOther: ReadonlyMap<string, string>; readonly toLatin: ReadonlyMap<string, string> };
const layoutOf = (other: string): Layout => {
  const pairs = Array.from({ length: latin.length }, (_, at) => [latin.charAt(at), other.charAt(at)] as const);
  return { toOther: new Map(pairs), toLatin: new Map(pairs.map(([key, letter]) => [letter, key])) };
};
let layouts: readonly Layout[] | undefined;

const longest = 40;
const hasLatin = /[a-z]/;

const typedOn = (typed: string, keys: ReadonlyMap<string, string>): string | undefined => {
  let meant = '';
  for (const letter of typed) {
    const other = letter === ' ' ? letter : keys.get(letter);
    if (other === undefined) return undefined;
    meant += other;
  }
  return meant;
};

/** What a short text would be, typed with the same keys on each keyboard that has all of them, each once; none for a longer one. */
export const onOtherKeyboards = (source: string): readonly string[] => {
  const typed = source.trim().toLowerCase();
  if (typed.length > longest) return [];
  layouts ??= others.map(layoutOf);
  const isLatin = hasLatin.test(typed);
  const found = layouts.map(({ toOther, toLatin }) => typedOn(typed, isLatin ? toOther : toLatin)).filter((meant) => meant !== undefined);
  return [...new Set(found)];
};

/** The keys beside one in its row, of keyboards without Latin letters. */
export const keyBeside = (letter: string): readonly string[] => {
  const keyboard = others.find((keys) => keys.includes(letter));
  if (keyboard === undefined) return [];
  const at = keyboard.indexOf(letter);
  return [keyboard.charAt(at - 1), keyboard.charAt(at + 1)].filter((key) => /^\p{L}$/u.test(key));
};
