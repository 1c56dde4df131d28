import { countryOfAreaCode } from './countries/area-codes.ts';
import { callingCodeOf, codeOfCountry, countryOfCode } from './countries/calling-codes.ts';
import { isFullLength, nationalDigits, withoutTrunk } from './countries/national-numbers.ts';
import { countryRules } from './countries/registry.ts';
import { oneForm } from './countries/two-form-numbers.ts';
import type { PhoneNumber } from './ids.ts';
import type { Party } from './programme.ts';

/**
 * Version of the canonical form. Subjects are keyed hashes of it and cannot be computed back, so a change that gives any number another form
 * needs a new version and a plan for the subjects that exist.
 */
export const canonicalVersion = 1;

/** No address of a carrier is longer; anything longer is read as a name. */
const longest = 64;
const scheme = /^(?:tel|smsto|sms|mms|rcs|whatsapp):/i;
const separators = /[\s().\-/\u2010-\u2015\u2212]/g;
/** Made once: where it is used, the bundler would have it made for each number. */
const invisible = /\p{Cf}/gu;

/** The address without scheme, parameters, punctuation and invisible marks: digits, with a plus where it had one. `undefined`: other characters. */
const dialled = (raw: string): string | undefined => {
  if (raw.length > longest) return undefined;
  // As most callers write it, and nothing below would change it.
  if (/^\+\d+$/.test(raw)) return raw;
  const plain = raw.normalize('NFKC').replace(invisible, '').trim().replace(scheme, '').split(/[;?]/, 1)[0] ?? '';
  const isForeign = /^\s*\(?(?:\+|00)/.test(plain);
  // `+44 (0)77…`: the zero in brackets is not dialled from abroad. An Italian zero is part of the number.
  const open = isForeign && !/^\s*\(?(?:\+|00)\s*39/.test(plain) ? plain.replace('(0)', '') : plain;
  const digits = open.replace(separators, '');
  return /^\+?\d+$/.test(digits) ? digits : undefined;
};

/** E.164 from digits that begin with a calling code. */
const international = (digits: string): PhoneNumber | undefined => {
  const code = callingCodeOf(digits);
  if (code === undefined) return undefined;
  const national = oneForm(code, withoutTrunk(code, digits.slice(code.length)));
  if (code === '1' && !/^[2-9]\d{9}$/.test(national)) return undefined;
  const all = code + national;
  return all.length >= 7 && all.length <= 15 && /[1-9]/.test(national) ? (`+${all}` as PhoneNumber) : undefined;
};

/** Whether digits without plus can only be meant with their calling code: `33639980000`, as Vonage and Sinch send them. */
const looksInternational = (digits: string): boolean => {
  const code = callingCodeOf(digits);
  return code !== undefined && isFullLength(code, digits.slice(code.length));
};

const withoutPlus = (digits: string, home: string | undefined): PhoneNumber | undefined => {
  if (digits.startsWith('00')) return international(digits.replace(/^0+/, ''));
  if (home === '1' && digits.startsWith('011')) return international(digits.slice(3));
  if (digits.length < 7) return undefined;
  const national = home === undefined ? undefined : nationalDigits(home, digits);
  if (home !== undefined && national !== undefined) return international(home + national);
  // A home number without its prefix (a spreadsheet ate the zero) comes before digits that only begin like a calling code.
  const unmarked = home !== undefined && !looksInternational(digits) && isFullLength(home, digits);
  return unmarked && !digits.startsWith('0') ? international(home + digits) : international(digits);
};

/**
 * The one form of a line: E.164 with plus, without home prefixes, Mexico without its 1, Argentina with its 9, Brazil with the ninth digit,
 * Italy with its zero. Idempotent; linear in the length of `raw`; never throws.
 * @param raw as a carrier or a person writes it: `+33 6 39…`, `0033639…`, `33639…`, `whatsapp:+33639…`, and `06 39…` with `homeCountry`
 * @param homeCountry ISO 3166; in doubt, how the people of that country write
 * @returns `undefined` for what is no telephone number: a short code, a name
 */
export const canonical = (raw: string, homeCountry?: string): PhoneNumber | undefined => {
  const digits = dialled(raw);
  if (digits === undefined) return undefined;
  const home = homeCountry === undefined ? undefined : codeOfCountry(homeCountry);
  return /^\+[1-9]/.test(digits) ? international(digits.slice(1)) : withoutPlus(digits.replace('+', ''), home);
};

/** Who texted: a number, a short code (3 to 8 digits that are no number), or a name, which cannot be answered. Never throws. */
export const party = (raw: string, homeCountry?: string): Party => {
  const number = canonical(raw, homeCountry);
  if (number !== undefined) return { kind: 'number', number };
  const code = dialled(raw)?.replace('+', '');
  if (code !== undefined && code.length >= 3 && code.length <= 8) return { kind: 'short-code', code };
  return { kind: 'name', name: raw.slice(0, longest).toWellFormed().trim() };
};

/**
 * ISO 3166 of the country that a canonical number is of; overseas parts that have a code of their own keep their own (`RE`). A toll-free
 * North American number is taken for the United States. `undefined` for codes of no country (satellites, +800).
 */
export const callingCountry = (number: PhoneNumber): string | undefined => {
  const code = callingCodeOf(number.slice(1));
  if (code === undefined) return undefined;
  const national = number.slice(1 + code.length);
  if (code === '1') return countryOfAreaCode(national.slice(0, 3));
  if (code === '7' && /^[67]/.test(national)) return 'KZ';
  if (code === '262' && /^(?:269|639)/.test(national)) return 'YT';
  const country = countryOfCode(code);
  return country === '001' ? undefined : country;
};

/** +979 is the world's premium-rate code (ITU-T E.169.2). */
const premiumPrefixes = ['+979', ...Object.values(countryRules).flatMap((rules) => rules.premiumPrefixes.value)];

/** Whether a canonical number costs more than an ordinary call or text, as far as the country rules know. */
export const isPremium = (number: PhoneNumber): boolean => premiumPrefixes.some((prefix) => number.startsWith(prefix));

/** For places where a person must recognise a number and nobody should learn it: `+33*******01`. */
export const maskedNumber = (number: PhoneNumber): string => {
  const code = callingCodeOf(number.slice(1)) ?? '';
  const hidden = Math.max(0, number.length - 1 - code.length - 2);
  return `+${code}${'*'.repeat(hidden)}${number.slice(-2)}`;
};
