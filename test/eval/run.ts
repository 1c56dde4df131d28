// `npm run eval`: how well messages are read, beside other ways of reading them. --write puts it into docs/accuracy.md.
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/repository.ts';
import { accuracyPage } from './accuracy-page.ts';
import { evaluate, type Evaluation, misreadGroups } from './evaluate.ts';
import { BadSet, readSet } from './read-set.ts';
import type { SampleSet } from './sample.ts';
import { asText } from './table.ts';
import { tablesOf } from './tables.ts';

const help = `Reads labelled messages with the rules that are here, and with what other systems do, and says how well.

  npm run eval -- [options]

  --data <file>    JSON lines of {"text","lang","label","hard"?}, or a .tsv or a folder of them as in test/fixtures/languages; may be given more than once.
                   Without it: the unseen sets, then the known one
  --lang <codes>   only these languages: fr,en
  --json           prints JSON, with every misread line
  --all            lists every misread line; without it the first ten of a kind
  --write          writes docs/accuracy.md from this run
  --help           shows this

Exit codes: 0 measured, 1 a set cannot be read, 2 wrong usage.
`;

const known = path.join(root, 'test/fixtures/languages');
const unseen = 'Unseen by the authors of the rules';
/** Sets that nobody who writes rules looks at, by their folder. */
const unseenSets: Readonly<Record<string, string>> = {
  blind: unseen,
  'blind-2': `${unseen}, by other authors`,
  'blind-3': `${unseen}, by a third group of authors`,
  'blind-4': `${unseen}, by a fourth group of authors`,
  'blind-7': `${unseen}, by a seventh group of authors`,
  'blind-8': `${unseen}, by an eighth group of authors`,
  'blind-9': `${unseen}, by a ninth group of authors`,
  'blind-10': `${unseen}, thoughts of people who hardly use any usual word`,
  'blind-11': `${unseen}, by an eleventh group of authors`,
  'blind-12': `${unseen}, by a twelfth group of authors`,
  'blind-13': `${unseen}, by a thirteenth group of authors`,
  'blind-14': `${unseen}, by a fourteenth group of authors`,
  'blind-odd': `${unseen}, of odd wording`,
};

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const options = {
  data: { type: 'string', multiple: true },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  write: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const standardSets = (): readonly SampleSet[] => [
  ...Object.entries(unseenSets).flatMap(([folder, name]) => {
    const place = path.join(known, folder);
    return existsSync(place) ? [readSet(name, place)] : [];
  }),
  readSet('Known to the authors of the rules', known),
];

const only = (set: SampleSet, languages: readonly string[] | undefined): SampleSet =>
  languages === undefined ? set : { ...set, samples: set.samples.filter(({ lang }) => languages.includes(lang)) };

const setsOf = ({ data, lang }: Given): readonly SampleSet[] => {
  const sets = data === undefined ? standardSets() : data.map((file) => readSet(path.basename(file), path.resolve(file)));
  const languages = lang?.split(',').map((code) => code.trim());
  return sets.map((set) => only(set, languages));
};

const print = (evaluation: Evaluation, all: boolean): void => {
  const { set, halte, misread } = evaluation;
  say(`\n${set}: ${halte.samples} messages in ${halte.byLanguage.length} languages`);
  for (const table of tablesOf(evaluation)) say(asText(table));
  for (const group of misreadGroups) {
    const of = misread.filter((one) => one.group === group);
    if (of.length === 0) continue;
    say(`\n${group}: ${of.length}`);
    for (const { place, text, label, takenFor, rule } of all ? of : of.slice(0, 10)) {
      say(`  ${place}  ${JSON.stringify(text)}  ${label}, taken for ${takenFor} (${rule})`);
    }
    if (!all && of.length > 10) say(`  … and ${of.length - 10} more: --all`);
  }
};

const run = (given: Given): void => {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${os.platform()} ${os.arch()}, Node ${process.versions.node}`;
  const evaluations = setsOf(given).map(evaluate);
  if (given.json) {
    say(JSON.stringify({ date, machine, rulesVersion: evaluations[0]?.rulesVersion, sets: evaluations }, undefined, 2));
  } else {
    say(`${date}, ${machine}, rules ${evaluations[0]?.rulesVersion ?? ''}`);
    for (const evaluation of evaluations) print(evaluation, given.all ?? false);
  }
  if (!given.write) return;
  writeFileSync(path.join(root, 'docs/accuracy.md'), accuracyPage({ date, machine }, evaluations));
  process.stderr.write('written: docs/accuracy.md\n');
};

const given = (): Given | undefined => {
  try {
    const { values } = parseArgs({ options });
    if (!values.write || (values.data === undefined && values.lang === undefined)) return values;
    process.stderr.write('--write is of the whole of the standard sets: leave --data and --lang out.\n');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'wrong usage'}\n(npm run eval -- --help says what is allowed)\n`);
  }
  process.exitCode = 2;
  return undefined;
};

const values = given();
if (values?.help) say(help);
else if (values) {
  try {
    run(values);
  } catch (error) {
    if (!(error instanceof BadSet)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
