import type { Language } from '../domain/intent.ts';
import { type LanguageData, type Request, requests as classes, type WordList } from './languages/language.ts';

const titles: Readonly<Record<Request, string>> = {
  stop: 'stop',
  stop_all: 'stop everything',
  start: 'start again',
  help: 'who are you, help',
  access: 'see my data',
  erase: 'delete my data',
  rectify: 'correct my data',
  port: 'take my data elsewhere',
  object: 'object (and stop)',
  restrict: 'freeze my data',
  do_not_sell: 'do not sell or share',
  wrong_number: 'wrong number',
  yes: 'yes',
  no: 'no',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const listed = (list: string | undefined): string[] => (list === undefined ? [] : list.split(',').map((word) => word.trim()));

/** The lists of a class, wherever they count: alone, alone in Latin letters, anywhere. */
const listsOf = (data: LanguageData, intent: Request): readonly WordList[] =>
  [data.words[intent], data.latin?.[intent], data.phrases?.[intent]].filter((list) => list !== undefined);
const wordsOf = (data: LanguageData, intent: Request, mark: keyof WordList): string[] => listsOf(data, intent).flatMap((list) => listed(list[mark]));
const count = (data: LanguageData, mark: keyof WordList): number => classes.reduce((sum, intent) => sum + wordsOf(data, intent, mark).length, 0);

const anchor = ({ code }: LanguageData): string => `language-${code}`;
const title = ({ name, englishName }: LanguageData): string => (name === englishName ? name : `${name} (${englishName})`);

/** What is least certain in a language comes first on a reviewer's list. */
const reviewOf = (data: LanguageData): string => {
  if (data.code === 'und') return 'anyone who runs a programme';
  const unseen = classes.filter((intent) => listsOf(data, intent).length > 0 && wordsOf(data, intent, 'seen').length === 0);
  return unseen.includes('stop')
    ? `a native speaker: all of it, the stop words first`
    : `a native speaker: ${unseen.length} classes are translations only`;
};

const overview = (languages: readonly LanguageData[], replyLanguages: readonly Language[]): string =>
  table(
    ['code', 'language', 'classes', 'seen in use', 'our translation', 'replies in it', 'who should review what'],
    languages.map((data) => [
      `\`${data.code}\``,
      `[${title(data)}](#${anchor(data)})`,
      String(classes.filter((intent) => listsOf(data, intent).length > 0).length),
      String(count(data, 'seen')),
      String(count(data, 'translated')),
      replyLanguages.includes(data.code) ? 'yes' : 'no',
      reviewOf(data),
    ]),
  );

const phrasesOf = (data: LanguageData): string =>
  classes.flatMap((intent) => [...listed(data.phrases?.[intent]?.seen), ...listed(data.phrases?.[intent]?.translated)]).join(', ');

const aroundThem = (data: LanguageData): string[] => {
  const lists: readonly (readonly [string, string | undefined])[] = [
    ['Understood anywhere in a short message', phrasesOf(data)],
    ['May be followed by a name (STOP CLUB)', data.leading],
    ...classes.map((intent) => [`Also ask for "${titles[intent]}"`, data.also?.[intent]] as const),
    ['Sure only in programmes of this language', data.elsewhere],
    ['Other forms that end texts alone, sure only there as well', data.forms],
    ['A request in another language only, and none in programmes of this one', data.falseFriends],
    ['Courtesy, left aside', data.courtesy],
    ['What one wants no more of', data.objects],
    ['Leave a stop word in doubt', data.vague],
    ['Turn the sense of a phrase', data.guards],
    ['Ordinary expressions that hold such a word', data.traps],
  ];
  return lists.flatMap(([name, list]) => (list === undefined || list === '' ? [] : [`- **${name}:** ${list}`]));
};

const patternsOf = (data: LanguageData): number =>
  Object.values(data.patterns ?? {}).reduce((sum, lines) => sum + lines.split('\n').filter((line) => line.trim() !== '').length, 0);

const sentences = (data: LanguageData): string[] => {
  const count = patternsOf(data);
  const groups = Object.keys(data.groups ?? {}).length;
  return count === 0
    ? []
    : [`- **Sentences:** ${count} patterns over ${groups} groups of words, in \`functions/keywords/languages/${fileOf(data)}\``];
};

/** Two files share a code where a language has two alphabets. */
const fileOf = ({ code, script }: LanguageData): string => (code === 'sr' && script === 'other' ? 'sr-cyrillic.ts' : `${code}.ts`);

const section = (data: LanguageData): string => {
  const rows = classes
    .filter((intent) => listsOf(data, intent).length > 0)
    .map((intent) => [titles[intent], wordsOf(data, intent, 'seen').join(', '), wordsOf(data, intent, 'translated').join(', ')]);
  return [
    `<a id="${anchor(data)}"></a>`,
    `## ${title(data)}`,
    table(['asks for', 'seen in use', 'our translation'], rows),
    [...aroundThem(data), ...sentences(data)].join('\n'),
    ...(data.notes === undefined ? [] : [`For the reviewer:\n\n${data.notes.map((note) => `- ${note}`).join('\n')}`]),
  ].join('\n\n');
};

const introduction = `Halte reads the words below in every programme, whatever its own languages are. Case, accents, punctuation, width of letters,
repetition and courtesy do not matter; a single letter counts only where our text offered it. *Seen in use*: found in a carrier's or platform's list, an
advertisement or an article. *Our translation*: nobody has yet confirmed that people text it.

*Sentences* are patterns in the language's file: \`[texts]\` is a word of the group of that name, \`(please)\` may be missing, \`…\` is up to three other words, \`^\` and \`$\` are where a
sentence begins and ends, \`&\` joins ideas that meet in one sentence in any order, and \`?\` before a pattern says that it leaves a doubt: the person is asked.

What everyday words are about (\`bother\`, \`grandparent\`, \`moveHouse\`) stands in \`functions/keywords/languages/notions/\`, of each language for the same seven hundred notions: it decides nothing by itself, but is weighed where no word or sentence below is
found ([decision 32](decisions/0032-what-words-are-about.md)). Who reviews a language reads that file, too.

To change a word, edit its language's file, add a line to \`test/fixtures/languages/\` as people write it, run the tests (\`HALTE_THOROUGH=1 npm test -- test/unit/keywords\` reads every known message, as CI does; otherwise every sixth). The version of the rules that each
decision keeps changes by itself.`;

/**
 * docs/languages.md: every language and word as Markdown, from the data that reads the messages. `replyLanguages` are those that Halte answers in.
 */
export const languagesPage = (languages: readonly LanguageData[], replyLanguages: readonly Language[]): string =>
  `${[
    '# Languages and words',
    'Made from `functions/keywords/languages/` by `npm run docs`; do not edit it by hand.',
    introduction,
    overview(languages, replyLanguages),
    ...languages.map(section),
  ].join('\n\n')}\n`;
