import type { Language } from '../../domain/intent.ts';
import { type IdeaData, meetings } from '../languages/ideas/idea.ts';
import type { LanguageData } from '../languages/language.ts';
import type { Ideas, Outcome } from '../rule-pack.ts';
import { nowhere, type Spoken, spokenIn } from '../spoken.ts';
import { expressionsOf } from './fold-list.ts';
import type { Numbering } from './numbering.ts';
import type { SymbolTable } from './symbols.ts';

type Speaker = Pick<LanguageData, 'code'>;
/** Ideas that meet, the kinds of all that there are, and the place of each symbol's kind among them. */
type CompiledIdeas = { readonly ideas: readonly Ideas[]; readonly kinds: readonly string[]; readonly kindOf: ReadonlyMap<number, number> };

export const spellingIn = (languages: readonly LanguageData[], code: Language): Pick<LanguageData, 'tones' | 'digraphs'> =>
  languages.find((data) => data.code === code) ?? {};

/** The ideas of a language, wherever they may meet. They leave a doubt: nobody said it in so many words. */
export const compileIdeas = (
  languages: readonly LanguageData[],
  known: readonly IdeaData[],
  table: SymbolTable,
  outcomes: Numbering<Outcome>,
  speak: (data: Speaker) => void,
): CompiledIdeas => {
  const kinds: string[] = [];
  const kindOf = new Map<number, number>();
  const all = known.flatMap(({ code, ideas }) => {
    speak({ code });
    const spelling = spellingIn(languages, code);
    const symbols = new Map(Object.entries(ideas).map(([idea, list]) => [idea, table.ofAny(expressionsOf(spelling, list))]));
    for (const [idea, symbol] of symbols) {
      if (!kinds.includes(idea)) kinds.push(idea);
      kindOf.set(symbol, kinds.indexOf(idea));
    }
    return meetings.flatMap(([intent, wanted, only]): Ideas[] => {
      const found = wanted.map((idea) => symbols.get(idea)).filter((symbol) => symbol !== undefined);
      const outcome = outcomes.of({
        language: code,
        intent,
        fromStart: false,
        toEnd: false,
        doubt: true,
        needsValue: only === 'with a value',
        needsContact: only === 'with a contact',
        acrossSentences: only === 'across sentences',
      });
      return found.length === wanted.length ? [{ symbols: found, outcome }] : [];
    });
  });
  return { ideas: all, kinds, kindOf };
};

/** The symbols of all ideas that meet, each with its languages and kind, as a pack has them. */
export const ideaSymbolsOf = (
  ideas: readonly Ideas[],
  outcomes: readonly Outcome[],
  languages: readonly Language[],
  kindOf: ReadonlyMap<number, number>,
): Uint32Array => {
  const spoken = new Map<number, Spoken>();
  for (const { symbols, outcome } of ideas) {
    const own = spokenIn(languages.indexOf(outcomes[outcome]?.language ?? 'und'));
    for (const symbol of symbols) {
      const { low, high } = spoken.get(symbol) ?? nowhere;
      spoken.set(symbol, { low: low | own.low, high: high | own.high });
    }
  }
  return Uint32Array.from([...spoken].flatMap(([symbol, { low, high }]) => [symbol, low >>> 0, high >>> 0, (kindOf.get(symbol) ?? -1) + 1]));
};

/** In the order of their first symbols, as they are looked for; those of the same first as they were. */
export const byFirstSymbol = (ideas: readonly Ideas[]): readonly Ideas[] => ideas.toSorted((a, b) => (a.symbols[0] ?? 0) - (b.symbols[0] ?? 0));
