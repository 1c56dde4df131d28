import type { Intent, Language } from '../domain/intent.ts';
import type { Automaton } from './automaton.ts';
import type { NotionTable } from './notions.ts';
import type { Lists } from './packed.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a listed expression may be in a message; one expression may be several, in several languages. */
export const roles = {
  request: 1,
  /** A request that counts anywhere in a message. */
  anywhere: 2,
  /** A stop word that acts with words after it. */
  leading: 4,
  /** Asks for a second thing too. */
  also: 8,
  /** An everyday word in another language; or, where it is no request in this one, an everyday word of this one. */
  elsewhere: 16,
  courtesy: 32,
  conjunction: 64,
  object: 128,
  filler: 256,
  vague: 512,
  guard: 1024,
  trap: 2048,
  signature: 4096,
  death: 8192,
  threat: 16384,
  minor: 32768,
} as const;
/** A bit beside the roles of several expressions: one of them asks for the end of texts. */
export const endsTexts = 65536;
export type Role = (typeof roles)[keyof typeof roles];

export type Meaning = { readonly role: Role; readonly language: Language; readonly intent: Intent };

/** The role of a meaning, with `endsTexts` where it asks for that. */
export const rolesOf = ({ role, intent }: Meaning): number =>
  role === roles.request && (intent === 'stop' || intent === 'stop_all') ? role | endsTexts : role;

/** What a listed expression means: all meanings, and their roles together. */
export type Entry = { readonly meanings: readonly Meaning[]; readonly roles: number };

/** What a pattern asks for, and where it counts. `nothing`: it takes the words that it touches out of account. */
export type Outcome = {
  readonly language: Language;
  readonly intent: Intent | 'nothing';
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  readonly doubt: boolean;
  /** Counts only where the message holds a number or an e-mail address, and asks for nothing else. */
  readonly needsValue: boolean;
  /** Counts only where the message holds a telephone number or an e-mail address, and asks for nothing else. */
  readonly needsContact: boolean;
  /** Ideas that may meet across the end of a sentence. */
  readonly acrossSentences: boolean;
};

/** Groups that ask for something where they meet in one sentence, in any order. */
export type Ideas = { readonly symbols: readonly number[]; readonly outcome: number };

/** All that the reader knows, compiled from the files of the languages. */
export type RulePack = {
  /** Another one whenever a word or pattern of any language changes: twelve hexadecimal digits. */
  readonly version: string;
  readonly vocabulary: Vocabulary;
  /** Listed expressions; a label is an index of `entries` plus one. */
  readonly expressions: Automaton;
  /** Of each node of `expressions`: the roles of all that ends there or further on, and `endsTexts`. */
  readonly expressionRoles: Uint32Array;
  /** Of each symbol that is in an expression, which the first ones are: the roles of all of them, and `endsTexts`. */
  readonly symbolRoles: Uint32Array;
  /** How many symbols there are. */
  readonly symbolCount: number;
  /** Codes of all languages, by which meanings and outcomes name them. */
  readonly languages: readonly Language[];
  /** Each a list of indexes of `meanings`. */
  readonly entries: Lists;
  /** See `meaningOf`. */
  readonly meanings: Uint16Array;
  /** Expressions of several words that stand for each other in patterns; a label is an index of `memberGroups` plus one, each a list of symbols. */
  readonly members: Automaton;
  readonly memberGroups: Lists;
  /** Sentences; a label is an index of `patternEnds` plus one, each a list of indexes of `outcomes`. */
  readonly patterns: Automaton;
  readonly patternEnds: Lists;
  /** See `outcomeOf`. */
  readonly outcomes: Uint16Array;
  /** Of `Ideas`: the outcome, then the symbols; in the order of the first of them. */
  readonly ideas: Lists;
  /** Names of the kinds of ideas. */
  readonly ideaKinds: readonly string[];
  /** Of each symbol that is an idea: the symbol, its languages in two numbers (see `Spoken`), and the place of its kind plus one, or 0. */
  readonly ideaSymbols: Uint32Array;
  /** Forms of notions, in all languages. */
  readonly notions: NotionTable;
  /** Names of all notions. */
  readonly notionNames: readonly string[];
  /** Expressions that a typing error may have been meant for, separated by commas, in UTF-8: they are read when the first is looked for. */
  readonly corrigible: Uint8Array;
  /** The same of scripts of which each character is a word. */
  readonly byCharacters: Uint8Array;
  /** Endings of words that take the sense of STOP away: STOP LAUGHING. */
  readonly endings: readonly string[];
  /** Tables of the models over letters and words, see ngram-model.ts; empty where nothing was learnt. */
  readonly ngrams: Uint8Array;
  /** What stands around the quotation of a reaction: `liked …`. */
  readonly reactions: readonly string[];
};
