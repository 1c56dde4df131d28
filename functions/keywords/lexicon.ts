import type { Intent, Language } from '../domain/intent.ts';
import { alone, foldLetters } from './characters.ts';
import { type LanguageData, type Request, requests, type WordList } from './languages/language.ts';
import { languages } from './languages/registry.ts';

/** What a listed expression may be in a message; one expression may be several, in several languages. */
export const roles = {
  request: 1,
  /** A request that counts anywhere in a short message. */
  anywhere: 2,
  /** A stop word that acts with words after it. */
  leading: 4,
  /** Asks for a second thing too. */
  also: 8,
  /** An everyday word in another language. */
  elsewhere: 16,
  courtesy: 32,
  conjunction: 64,
  object: 128,
  filler: 256,
  vague: 512,
  guard: 1024,
  trap: 2048,
  signature: 4096,
} as const;
export type Role = (typeof roles)[keyof typeof roles];

export type Meaning = { readonly role: Role; readonly language: Language; readonly intent: Intent };

/** An expression, or the beginning of one. */
export type Entry = { readonly meanings: readonly Meaning[]; readonly roles: number; readonly continues: boolean };

export type Lexicon = {
  /** By the folded words with single spaces; beginnings of longer expressions are in it too. */
  readonly entries: Map<string, Entry>;
  /** Endings of words that take the sense of STOP away: STOP LAUGHING. */
  readonly endings: readonly string[];
};

const eachAlone = new RegExp(`[${alone}]`, 'g');

const foldedList = (list: string): string[] => {
  const letters = /[^\0-\x7f]/.test(list) ? foldLetters(list).replace(eachAlone, ' $& ') : list.toLowerCase();
  const words = /[^a-z, ]/.test(letters) ? letters.replace(/['’]/g, '').replace(/[ .\u00a0/!?()-]{2,}|[.\u00a0/!?()-]/g, ' ') : letters;
  return words.split(',');
};

/** As it is also typed: a space for an apostrophe, two letters for one. Undefined where nothing changes. */
const typedOtherwise = (list: string, digraphs: Readonly<Record<string, string>> | undefined): string | undefined => {
  const spaced = /['’]/.test(list) ? list.replace(/['’]/g, ' ') : list;
  if (digraphs === undefined) return spaced === list ? undefined : spaced;
  return spaced.toLowerCase().replace(new RegExp(`[${Object.keys(digraphs).join('')}]`, 'g'), (letter) => digraphs[letter] ?? letter);
};

/**
 * The folded expressions of a comma-separated list, in all the ways they are typed. The whole list at once: a start must take under 5 ms, and a
 * text's way, character by character, takes several times that. A test holds both to the same result.
 */
export const foldList = (list: string, digraphs?: Readonly<Record<string, string>>): string[] => {
  const otherwise = typedOtherwise(list, digraphs);
  return (otherwise === undefined ? foldedList(list) : [...foldedList(list), ...foldedList(otherwise)]).map((words) => words.trim());
};

type Listing = { readonly data: LanguageData; readonly list: string; readonly entry: Entry };

const join = (list: WordList): string => [list.seen, list.translated].filter((part) => part !== undefined).join(',');

const requestsIn = <T>(record: Readonly<Partial<Record<Request, T>>> = {}): [Request, T][] =>
  requests.flatMap((intent): [Request, T][] => {
    const found = record[intent];
    return found === undefined ? [] : [[intent, found]];
  });

const listing = (data: LanguageData, list: string, role: Role, intent: Intent, extra = 0): Listing => ({
  data,
  list,
  entry: { meanings: [{ role, language: data.code, intent }], roles: role | extra, continues: false },
});

/** Its words in Latin letters, where its own are others. */
const latinListings = (data: LanguageData): Listing[] =>
  requestsIn(data.latin).map(([intent, list]) => listing(data, join(list), roles.request, intent));

/** All lists of a language with what they mean. */
const listings = (data: LanguageData): Listing[] => {
  const plain: readonly (readonly [string | undefined, Role])[] = [
    [data.leading, roles.leading],
    [data.elsewhere, roles.elsewhere],
    [data.courtesy, roles.courtesy],
    [data.conjunctions, roles.conjunction],
    [data.objects, roles.object],
    [data.fillers, roles.filler],
    [data.vague, roles.vague],
    [data.guards, roles.guard],
    [data.traps, roles.trap],
    [data.signatures, roles.signature],
  ];
  return [
    ...requestsIn(data.words).map(([intent, list]) => listing(data, join(list), roles.request, intent)),
    ...requestsIn(data.phrases).map(([intent, list]) => listing(data, join(list), roles.request, intent, roles.anywhere)),
    ...requestsIn(data.also).map(([intent, list]) => listing(data, list, roles.also, intent)),
    ...plain.flatMap(([list, role]) => (list === undefined ? [] : [listing(data, list, role, 'other')])),
  ];
};

const beginning: Entry = { meanings: [], roles: 0, continues: true };

/** Most expressions have one meaning: they share the entry of their list. */
const insert = (entries: Map<string, Entry>, words: string, own: Entry): void => {
  const before = entries.get(words);
  if (before === undefined) entries.set(words, own);
  else if (before !== own) {
    const meanings = own.meanings.every((meaning) => before.meanings.includes(meaning)) ? before.meanings : [...before.meanings, ...own.meanings];
    entries.set(words, { meanings, roles: before.roles | own.roles, continues: before.continues });
  }
  for (let space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
    const first = words.slice(0, space);
    const known = entries.get(first);
    if (known === undefined) entries.set(first, beginning);
    else if (!known.continues) entries.set(first, { ...known, continues: true });
  }
};

const compileInto = (entries: Map<string, Entry>, all: readonly Listing[]): void => {
  for (const one of all) for (const words of foldList(one.list, one.data.digraphs)) insert(entries, words, one.entry);
};

const compile = (): Lexicon => {
  const entries = new Map<string, Entry>();
  compileInto(
    entries,
    languages.flatMap((data) => (data.script === 'latin' ? listings(data) : latinListings(data))),
  );
  return { entries, endings: languages.flatMap(({ endings }) => (endings === undefined ? [] : endings.toLowerCase().split(/, ?/))) };
};

let compiled: Lexicon | undefined;
let hasAllScripts = false;

/**
 * All languages as one table, built at the first message: a cold start that reads none does not pay for it. Languages of other scripts join at
 * the first text that has letters beyond Latin; none of their expressions could be in a text before.
 */
export const lexiconFor = (text: string): Lexicon => {
  compiled ??= compile();
  if (!hasAllScripts && /[^\0-\u02ff\u1e00-\u203f]/.test(text)) {
    compileInto(
      compiled.entries,
      languages.flatMap((data) => (data.script === 'other' ? listings(data) : [])),
    );
    hasAllScripts = true;
  }
  return compiled;
};
