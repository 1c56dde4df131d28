import type { Language } from '../../domain/intent.ts';
import type { LanguageData, Request } from '../languages/language.ts';
import type { IdeaData } from '../languages/ideas/idea.ts';
import { type Ideas, type Meaning, type Outcome, rolesOf, type RulePack } from '../rule-pack.ts';
import { around } from '../rules/around.ts';
import { listsOf, meaningCode, outcomeCode } from '../packed.ts';
import { shapeAliases } from '../shapes.ts';
import { type Automaton, gap } from '../automaton.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { type NotionData, notionNames } from '../languages/notions/notion.ts';
import { AutomatonBuilder } from './build-automaton.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { byFirstSymbol, compileIdeas, ideaSymbolsOf, spellingIn } from './compile-ideas.ts';
import { compileNotions } from './compile-notions.ts';
import { corrigibleWords, spelledByCharacters } from './corrigible.ts';
import { expressionsOf, foldList } from './fold-list.ts';
import { listings } from './listings.ts';
import { Numbering } from './numbering.ts';
import { type Item, parsePattern, type Pattern } from './pattern-syntax.ts';
import { SymbolTable } from './symbols.ts';

/** Whose words are asked for. */
type Spoken = Pick<LanguageData, 'code'>;

const patternLines = (data: LanguageData): (readonly [Request | 'nothing', string])[] =>
  Object.entries(data.patterns ?? {}).flatMap(([intent, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [intent as Request | 'nothing', line] as const),
  );

/** What one item of a pattern reads: one symbol for all its alternatives. Most groups are in many patterns: `known` holds those of this language. */
const symbolOf = (item: Item, data: LanguageData, table: SymbolTable, known: Map<readonly string[], number>): number => {
  if (item.kind === 'gap') return gap;
  let symbol = known.get(item.alternatives);
  if (symbol === undefined) {
    symbol = table.ofAny(expressionsOf(data, item.alternatives.join(',')).filter((expression) => expression !== ''));
    known.set(item.alternatives, symbol);
  }
  return symbol;
};

/** A pattern may leave out what is optional: each way of doing so is a sequence of its own. */
const mostOptional = 8;

const sequencesOf = ({ items }: Pattern, line: string, data: LanguageData, symbol: (item: Item) => number): number[][] => {
  const optional = items.filter((item) => item.kind === 'words' && item.optional).length;
  if (optional > mostOptional) throw new Error(`pattern "${line}" of ${data.code}: no more than ${mostOptional} things may be left out`);
  let sequences: number[][] = [[]];
  for (const item of items) {
    const own = symbol(item);
    const withIt = sequences.map((before) => [...before, own]);
    sequences = item.kind === 'words' && item.optional ? [...withIt, ...sequences] : withIt;
  }
  return sequences;
};

/** Courtesy that goes on where that of a listed expression ends: "avsluta tack" is listed, and who writes "avsluta tack så mycket" means the same. */
const politer = (courtesy: readonly string[], expression: string): readonly string[] => {
  const words = expression.split(' ');
  return words.flatMap((_, at) => {
    if (at === 0) return [];
    const [before, after] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (!courtesy.includes(after)) return [];
    return courtesy.filter((one) => one.startsWith(`${after} `)).map((one) => `${before} ${one}`);
  });
};

const compileExpressions = (languages: readonly LanguageData[], table: SymbolTable, speak: (data: Spoken) => void) => {
  const meanings = new Numbering<Meaning>();
  const expressions = new AutomatonBuilder();
  for (const data of languages) {
    speak(data);
    const courtesy = expressionsOf(data, data.courtesy ?? '');
    for (const { list, intent, roles: own } of listings(data))
      for (const expression of expressionsOf(data, list).flatMap((one) => [one, ...politer(courtesy, one)])) {
        const sequence = expression.split(' ').map((word) => table.of(word));
        for (const role of own) expressions.add(sequence, meanings.of({ role, language: data.code, intent }));
      }
  }
  return { meanings, expressions };
};

const unconditional = { needsValue: false, needsContact: false, acrossSentences: false };

const compilePatterns = (languages: readonly LanguageData[], table: SymbolTable, speak: (data: Spoken) => void) => {
  const outcomes = new Numbering<Outcome>();
  const patterns = new AutomatonBuilder();
  const ideas: Ideas[] = [];
  for (const data of languages) {
    speak(data);
    const known = new Map<readonly string[], number>();
    const read = new Map<string, Item>();
    const symbol = (item: Item): number => symbolOf(item, data, table, known);
    for (const [intent, line] of patternLines(data)) {
      const pattern = parsePattern(line, data.groups ?? {}, read);
      const { fromStart, toEnd, doubt } = pattern;
      const outcome = outcomes.of({ ...unconditional, language: data.code, intent, fromStart, toEnd, doubt });
      if (pattern.unordered) ideas.push({ symbols: pattern.items.map(symbol), outcome });
      else for (const sequence of sequencesOf(pattern, line, data, symbol)) patterns.add(sequence, outcome);
    }
  }
  return { outcomes, patterns, ideas };
};

/** Of each node: the roles of what ends there or further on. A node's children come before it, but for those of the first. */
const reachedRoles = (
  { labels, starts, children }: Automaton,
  entries: readonly (readonly number[])[],
  meanings: readonly Meaning[],
): Uint32Array => {
  const own = meanings.map(rolesOf);
  const reached = new Uint32Array(labels.length);
  for (let node = 1; node < labels.length; node += 1) {
    let all = (entries[(labels[node] ?? 0) - 1] ?? []).reduce((some, meaning) => some | (own[meaning] ?? 0), 0);
    for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge += 1) all |= reached[children[edge] ?? 0] ?? 0;
    reached[node] = all;
  }
  return reached;
};

/** Of each symbol: the roles of the expressions that it is in. */
const rolesWithin = ({ symbols, children }: Automaton, reached: Uint32Array, symbolCount: number): Uint32Array => {
  const within = new Uint32Array(symbolCount);
  symbols.forEach((symbol, edge) => (within[symbol] = (within[symbol] ?? 0) | (reached[children[edge] ?? 0] ?? 0)));
  return within;
};

/** Lets slips of the finger that a language lists be the word that was meant. */
const putRight = ({ mistyped = {}, code }: LanguageData, table: SymbolTable): void => {
  for (const [word, slips] of Object.entries(mistyped))
    for (const slip of foldList(slips)) {
      if (table.ofWord.has(slip)) throw new Error(`"${slip}" is a slip for "${word}" in ${code}, but a language lists it as a word`);
      table.alias(slip, foldList(word)[0] ?? '');
    }
};

/** Everyday words and neighbours of keywords mean nothing, but they are known: no typing error. */
const knowWords = (
  languages: readonly LanguageData[],
  lists: readonly (readonly [Language, string])[],
  table: SymbolTable,
  speak: (data: Spoken) => void,
): void => {
  for (const [code, list] of lists) {
    speak({ code });
    for (const word of expressionsOf(spellingIn(languages, code), list.replaceAll(/\s+/g, ' '))) table.know(word);
  }
  for (const data of languages) {
    speak(data);
    for (const expression of expressionsOf(data.tones === true ? { tones: true } : {}, data.neighbours ?? ''))
      for (const word of expression.split(' ')) table.know(word);
  }
};

/** Another one whenever any word or weight changes. */
const versionOf = (data: readonly unknown[], ngrams: Uint8Array): string => {
  const [digest, check] = fingerprintOf(JSON.stringify([...data, fingerprintOf(Buffer.from(ngrams).toString('latin1'))]));
  return `${digest.toString(16).padStart(8, '0')}${check.toString(16).padStart(4, '0')}`;
};

/**
 * All languages as one pack. Takes seconds, so bundles hold the compiled pack.
 *
 * @throws Error that names the pattern or word that cannot be compiled
 */
export const compile = (
  languages: readonly LanguageData[],
  ideasOfLanguages: readonly IdeaData[] = [],
  everydayWords: Readonly<Record<Language, string>> = {},
  lookAlikes: Readonly<Record<Language, string>> = {},
  ngrams: Uint8Array = new Uint8Array(),
  notionsOfLanguages: readonly NotionData[] = [],
): RulePack => {
  const table = new SymbolTable();
  const codes = [...new Set([...languages, ...ideasOfLanguages].map((data) => data.code))];
  const speak = ({ code }: Spoken): void => table.speak(codes.indexOf(code));
  const { meanings, expressions } = compileExpressions(languages, table, speak);
  // Symbols from here on are in no expression.
  const expressionSymbols = table.count;
  const { outcomes, patterns, ideas } = compilePatterns(languages, table, speak);
  const ofLanguages = compileIdeas(languages, ideasOfLanguages, table, outcomes, speak);
  ideas.push(...ofLanguages.ideas);
  knowWords(languages, [...Object.entries(everydayWords), ...Object.entries(lookAlikes)], table, speak);
  for (const data of languages) putRight(data, table);
  for (const [shape, word] of shapeAliases(table.ofWord.keys())) table.alias(shape, word);
  const members = new AutomatonBuilder();
  for (const { sequence, symbol } of table.members) members.add(sequence, symbol);
  const [entries, ends, groups] = [new Numbering<readonly number[]>(), new Numbering<readonly number[]>(), new Numbering<readonly number[]>()];
  const built = expressions.build((codes) => entries.of(codes) + 1);
  const expressionRoles = reachedRoles(built, entries.all, meanings.all);
  const version = versionOf([languages, ideasOfLanguages, everydayWords, lookAlikes, notionsOfLanguages], ngrams);
  return {
    version,
    vocabulary: buildVocabulary(table),
    expressions: built,
    expressionRoles,
    symbolRoles: rolesWithin(built, expressionRoles, expressionSymbols),
    symbolCount: table.count,
    languages: codes,
    entries: listsOf(entries.all),
    meanings: Uint16Array.from(meanings.all, (one) => meaningCode(one, codes)),
    members: members.build((symbols) => groups.of(symbols) + 1, 4),
    memberGroups: listsOf(groups.all),
    patterns: patterns.build((codes) => ends.of(codes) + 1),
    patternEnds: listsOf(ends.all),
    outcomes: Uint16Array.from(outcomes.all, (one) => outcomeCode(one, codes)),
    ideas: listsOf(byFirstSymbol(ideas).map(({ symbols, outcome }) => [outcome, ...symbols])),
    ideaKinds: ofLanguages.kinds,
    ideaSymbols: ideaSymbolsOf(ideas, outcomes.all, codes, ofLanguages.kindOf),
    notions: compileNotions(languages, notionsOfLanguages, codes),
    notionNames,
    ngrams,
    corrigible: new TextEncoder().encode(corrigibleWords(languages).join(',')),
    byCharacters: new TextEncoder().encode(spelledByCharacters(languages).join(',')),
    endings: languages.flatMap(({ endings }) => (endings === undefined ? [] : endings.toLowerCase().split(/, ?/))),
    reactions: [...new Set(languages.flatMap(({ tapbacks = [] }) => tapbacks.map(around)).filter((text) => text !== undefined))],
  };
};
