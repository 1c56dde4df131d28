import type { Language } from '../../domain/intent.ts';
import { type IdeaData, meetings } from '../languages/ideas/idea.ts';
import type { LanguageData } from '../languages/language.ts';
import { type Lists, listsOf } from '../packed.ts';
import type { Ideas, Outcome } from '../rule-pack.ts';
import { expressionsOf } from './fold-list.ts';
import type { Numbering } from './numbering.ts';
import type { SymbolTable } from './symbols.ts';

type Spoken = Pick<LanguageData, 'code'>;
/** Ideas that meet, the kinds of all that there are, and the symbols of each kind, one a language. */
type CompiledIdeas = { readonly ideas: readonly Ideas[]; readonly kinds: readonly string[]; readonly symbolsOfKinds: Lists };

export const spellingIn = (languages: readonly LanguageData[], code: Language): Pick<LanguageData, 'tones' | 'digraphs'> =>
  languages.find((data) => data.code === code) ?? {};

/** The ideas of a language, wherever they may meet. They leave a doubt: nobody said it in so many words. */
export const compileIdeas = (
  languages: readonly LanguageData[],
  known: readonly IdeaData[],
  table: SymbolTable,
  outcomes: Numbering<Outcome>,
  speak: (data: Spoken) => void,
): CompiledIdeas => {
  const kinds = new Map<string, number[]>();
  const all = known.flatMap(({ code, ideas }) => {
    speak({ code });
    const spelling = spellingIn(languages, code);
    const symbols = new Map(Object.entries(ideas).map(([idea, list]) => [idea, table.ofAny(expressionsOf(spelling, list))]));
    for (const [idea, symbol] of symbols) kinds.set(idea, [...(kinds.get(idea) ?? []), symbol]);
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
  return { ideas: all, kinds: [...kinds.keys()], symbolsOfKinds: listsOf([...kinds.values()]) };
};
