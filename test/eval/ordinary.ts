// `npm run ordinary`: ordinary messages in many languages out of the catalogues that free programs carry, for `npm run eval -- --data`.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../../functions/keywords/languages/registry.ts';
import { type Ordinary, ordinaryMessages, type Translation, translationsIn } from './catalogue.ts';
import { sentencesOfQuotes } from './quotes.ts';

const help = `Prints the texts of compiled catalogues (.mo), or of collections of quotes, below a folder as ordinary messages, one JSON object a line, to count false alarms with:

  npm run -s ordinary -- <folder> [--only <pattern>] [--part kept|open] > ordinary.jsonl
  npm run -s ordinary -- <folder> --quotes <language> [--part kept|open] > ordinary.jsonl
  npm run eval -- --data ordinary.jsonl

  --only <pattern>  only catalogues whose names match: '^wesnoth-(?!help|lib)'
  --quotes <language>  the sentences of collections of quotes (.u8), as fortune reads them, in that language: --quotes it
  --part kept       the third of the English originals that no rule is ever mended by; open: the other two thirds
  --help            shows this

docs/false-alarms.md says which packages to unpack. Nothing is copied into this repository: licences differ.
Exit codes: 0 printed, 1 nothing found there, 2 wrong usage.
`;

const spoken = new Set<string>(languages.map(({ code }) => code));
/** Names of catalogues for languages that are written in two ways. */
const otherNames: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** `pt_BR`, `sr@latin`: the language, where Halte reads it. */
const languageOf = (file: string): string | undefined => {
  const locale = path.basename(path.dirname(path.dirname(file)));
  const code = locale.split(/[_@.]/, 1)[0] ?? '';
  const language = otherNames[code] ?? code;
  return spoken.has(language) && !locale.includes('shaw') && !locale.includes('ijekavian') ? language : undefined;
};

const thirds = 3n;
/** Whether an English original, in all its translations, is of the third that is kept. */
const isKept = (id: string): boolean =>
  BigInt(
    `0x${createHash('sha1')
      .update(id.replace(/<[^>]*>/g, ''))
      .digest('hex')}`,
  ) %
    thirds ===
  0n;

/** A catalogue that cannot be read is named and left out. */
const translationsOf = (file: string): readonly Translation[] => {
  try {
    return translationsIn(readFileSync(file));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    process.stderr.write(`${file} is left out: ${error.message}\n`);
    return [];
  }
};

const options = { only: { type: 'string' }, part: { type: 'string' }, quotes: { type: 'string' }, help: { type: 'boolean' } } as const;

type Part = string | undefined;
const isWanted = (id: string, part: Part): boolean => part === undefined || isKept(id) === (part === 'kept');

function* inCatalogues(folder: string, only: RegExp, part: Part): Generator<Ordinary> {
  for (const file of globSync('**/*.mo', { cwd: folder }).toSorted()) {
    const language = languageOf(file);
    if (language === undefined || !only.test(path.basename(file, '.mo'))) continue;
    const wanted = translationsOf(path.join(folder, file)).filter(({ id }) => isWanted(id, part));
    yield* ordinaryMessages(wanted, language);
  }
}

function* inQuotes(folder: string, language: string, part: Part): Generator<Ordinary> {
  for (const file of globSync('**/*.u8', { cwd: folder }).toSorted())
    yield* sentencesOfQuotes(readFileSync(path.join(folder, file), 'utf8'), language).filter(({ text }) => isWanted(text, part));
}

const print = (messages: Iterable<Ordinary>): number => {
  const known = new Set<string>();
  for (const message of messages) {
    const key = `${message.lang} ${message.text}`;
    if (known.has(key)) continue;
    known.add(key);
    process.stdout.write(`${JSON.stringify(message)}\n`);
  }
  return known.size;
};

const wrongUsage = (why: string): void => {
  process.stderr.write(`${why}\n(npm run -s ordinary -- --help says what is allowed)\n`);
  process.exitCode = 2;
};

const run = (): void => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder, ...more] = positionals;
  if (values.help) return void process.stdout.write(help);
  if (folder === undefined || more.length > 0) return wrongUsage('Give one folder with .mo files, or .u8 files, in it, at any depth.');
  if (values.part !== undefined && values.part !== 'kept' && values.part !== 'open') return wrongUsage('--part is kept or open.');
  const { quotes, part } = values;
  if (quotes !== undefined && !spoken.has(quotes)) return wrongUsage(`--quotes is a language that Halte reads, not ${quotes}.`);
  if (print(quotes === undefined ? inCatalogues(folder, new RegExp(values.only ?? ''), part) : inQuotes(folder, quotes, part)) > 0) return undefined;
  const sought =
    quotes === undefined ? 'catalogue (<language>/LC_MESSAGES/*.mo) with texts in a language that Halte reads' : 'collection of quotes (*.u8)';
  process.stderr.write(`${folder}: no ${sought}.\n`);
  process.exitCode = 1;
  return undefined;
};

try {
  run();
} catch (error) {
  wrongUsage(error instanceof Error ? error.message : 'wrong usage');
}
