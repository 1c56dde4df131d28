import type { LanguageData, WordList } from '../../functions/keywords/languages/language.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const count = (list: string | undefined): number => (list === undefined ? 0 : list.split(',').filter((word) => word.trim() !== '').length);

type Lists = Readonly<Partial<Record<string, WordList>>>;
const rowsOf = (lists: Lists | undefined): readonly (readonly string[])[] =>
  Object.entries(lists ?? {}).map(([intent, list]) => [`\`${intent}\``, list?.seen ?? '', list?.translated ?? '']);

const wordTable = (title: string, lists: Lists | undefined): readonly string[] => {
  const rows = rowsOf(lists);
  return rows.length === 0 ? [] : [`### ${title}`, table(['asks for', 'seen in use', 'our translation, to be confirmed'], rows)];
};

const around = (language: LanguageData): readonly string[] => {
  const lists: readonly (readonly [string, string | undefined])[] = [
    ['also act when a name follows', language.leading],
    ['sure only where the programme speaks this language', language.elsewhere],
    ['politeness, dropped', language.courtesy],
    ['what one wants no more of', language.objects],
    ['in doubt after a stop word', language.vague],
    ['turn a phrase round', language.guards],
    ['ordinary expressions, left alone', language.traps],
  ];
  const rows = lists.flatMap(([what, words]) => (words === undefined ? [] : [[what, words]]));
  return rows.length === 0 ? [] : ['### Around them', table(['', ''], rows)];
};

/** `und` holds the words that belong to no language. */
const nameOf = ({ name, englishName, code }: LanguageData): string =>
  name === englishName || code === 'und' ? englishName : `${name}, ${englishName}`;
const heading = (language: LanguageData): string => `## ${nameOf(language)} (\`${language.code}\`)`;

const section = (language: LanguageData): string =>
  [
    heading(language),
    ...wordTable('Words, understood when the message is nothing else', language.words),
    ...wordTable('Words in Latin letters', language.latin),
    ...wordTable('Phrases, understood anywhere in a short message', language.phrases),
    ...around(language),
    ...(language.notes ? ['### For whoever reviews this', language.notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');

const total = (language: LanguageData, which: keyof WordList): number =>
  [language.words, language.latin, language.phrases]
    .flatMap((lists: Lists | undefined) => Object.values(lists ?? {}))
    .reduce((sum, list) => sum + count(list?.[which]), 0);

/** docs/languages.md: every word that Halte understands, for a speaker to read and to correct. */
export const languagesPage = (languages: readonly LanguageData[], replyLanguages: readonly string[]): string =>
  `${[
    '# Languages',
    'Made from `functions/keywords/languages/` by `npm run docs`; do not edit it by hand. Case and accents do not matter when Halte reads a text.',
    'You speak one of these? Read its words, and correct its file: a word that people really use is worth more than ten that we translated.',
    table(
      ['language', 'code', 'seen in use', 'translated', 'replies in it'],
      languages.map((language) => [
        ...[nameOf(language), `\`${language.code}\``],
        ...[String(total(language, 'seen')), String(total(language, 'translated')), replyLanguages.includes(language.code) ? 'yes' : 'no'],
      ]),
    ),
    ...languages.map(section),
  ].join('\n\n')}\n`;
