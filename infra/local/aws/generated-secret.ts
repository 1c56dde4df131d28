import { randomInt } from 'node:crypto';
import type { GeneratedSecret } from '../template/types/secrets.ts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

const anyOf = (characters: string): string => characters.charAt(randomInt(characters.length));

/** Fisher and Yates, so that the required kinds are not always in front. */
const shuffled = (characters: readonly string[]): string => {
  const all = [...characters];
  for (let last = all.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [all[last], all[other]] = [all[other] ?? '', all[last] ?? ''];
  }
  return all.join('');
};

const without = (characters: string, excluded: string): string =>
  characters
    .split('')
    .filter((character) => !excluded.includes(character))
    .join('');

const password = (wanted: GeneratedSecret): string => {
  const kinds = [
    wanted.ExcludeLowercase ? '' : lower,
    wanted.ExcludeUppercase ? '' : upper,
    wanted.ExcludeNumbers ? '' : digits,
    wanted.ExcludePunctuation ? '' : punctuation,
    wanted.IncludeSpace ? ' ' : '',
  ].map((kind) => without(kind, wanted.ExcludeCharacters));
  const present = kinds.filter((kind) => kind !== '');
  const required = wanted.RequireEachIncludedType ? present.map(anyOf) : [];
  const rest = Array.from({ length: wanted.PasswordLength - required.length }, () => anyOf(present.join('')));
  return shuffled([...required, ...rest]);
};

/** A secret's first value, as CloudFormation makes it from `GenerateSecretString`. */
export const generatedSecret = (wanted: GeneratedSecret): string => {
  const value = password(wanted);
  if (wanted.GenerateStringKey === undefined) return value;
  return JSON.stringify({ ...JSON.parse(wanted.SecretStringTemplate ?? '{}'), [wanted.GenerateStringKey]: value });
};
