import type { Language } from '../../domain/intent.ts';
import type { LanguageData } from '../languages/language.ts';
import { type NotionData, notionNames } from '../languages/notions/notion.ts';
import { hashOfForm, meaningOfForm, mostCharactersOfForm, mostWordsOfForm, type NotionTable, shortestStem } from '../notions.ts';
import { spellingIn } from './compile-ideas.ts';
import { withoutTonesToo } from '../tones.ts';
import { expressionsOf } from './fold-list.ts';

type Form = { readonly hash: number; readonly meaning: number };

const formOf = (expression: string, notion: number, language: number): Form | undefined => {
  const isStem = expression.endsWith('*');
  const words = (isStem ? expression.slice(0, -1) : expression).split(' ');
  const most = words.every((word) => word.length === 1) ? mostCharactersOfForm : mostWordsOfForm;
  if (words.join('') === '' || words.length > most || (isStem && (words.at(-1) ?? '').length < shortestStem)) return undefined;
  return { hash: hashOfForm(expression), meaning: meaningOfForm(notion, language) };
};

/** The forms of all notions of all languages, each once. @param codes of all languages, in their order */
export const compileNotions = (languages: readonly LanguageData[], known: readonly NotionData[], codes: readonly Language[]): NotionTable => {
  const forms = known.flatMap(({ code, notions }) => {
    const spelling = spellingIn(languages, code);
    return notionNames.flatMap((name, notion) =>
      expressionsOf(spelling, notions[name] ?? '')
        .flatMap(withoutTonesToo)
        .flatMap((expression) => formOf(expression, notion, codes.indexOf(code)) ?? []),
    );
  });
  const inOrder = forms.toSorted((a, b) => a.hash - b.hash || a.meaning - b.meaning);
  const once = inOrder.filter(({ hash, meaning }, at) => hash !== inOrder[at - 1]?.hash || meaning !== inOrder[at - 1]?.meaning);
  return { hashes: Uint32Array.from(once, ({ hash }) => hash), meanings: Uint16Array.from(once, ({ meaning }) => meaning) };
};
