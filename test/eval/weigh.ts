import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Intent } from '../../functions/domain/intent.ts';
import { root } from '../support/repository.ts';
import { waysToSay } from '../support/ways-to-say.ts';
import { sameNumbers } from './random.ts';
import { BadSet, readSet } from './read-set.ts';
import type { Sample } from './sample.ts';
import { bytesOfAllTables, type Weighs, withNetwork } from '../../functions/keywords/ngram-model.ts';
import type { Weighted } from './learnt-from.ts';
import { slippedSamples } from './slipped.ts';
import { learnNetwork } from './weigh-network.ts';
import { learnNgrams } from './weigh-ngrams.ts';

const help = `Usage: npm run weigh -- [options]

Learns how much letters, words, ideas and notions weigh for each request, and a small network that reads them
in their order, from the known messages of test/fixtures/languages and the plain ways to say it
(test/fixtures/ways-to-say), and writes functions/keywords/ngram-weights.bin. Sets that are kept unseen are not
read. It takes about an hour.

  --data <file>   real ordinary texts besides, as npm run ordinary writes them: lines of {"text","label"}.
                  May be given more than once: each weighs as much as another, all together as much as the
                  known messages. Of one with more than 60,000 so many are taken, evenly spread; the network
                  is shown 40,000.
  --only <part>   tables or network: learns that part alone and leaves the other as it was written last
  --help          shows this

Exit codes: 0 written, 1 a file cannot be read, 2 wrong usage.
`;

const parts = ['tables', 'network'] as const;
type Part = (typeof parts)[number];
const isPart = (text: string | undefined): text is Part | undefined => text === undefined || parts.some((part) => part === text);

const known = path.join(root, 'test/fixtures/languages');
const written = path.join(root, 'functions/keywords/ngram-weights.bin');

/** Of a file with more real texts, so many are taken, evenly spread: the tables learn from each in a moment, the network looks at each eight times. */
const mostReal: Readonly<Record<Part, number>> = { tables: 60_000, network: 40_000 };
const shareOfReal = 1;

const spread = <T>(all: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, at) => all[Math.floor(at * step)]).filter((one) => one !== undefined);
};

const options = { data: { type: 'string', multiple: true }, only: { type: 'string' }, help: { type: 'boolean' } } as const;

/** Real texts of one file; each file weighs as much as any other, however many it has. */
type Real = { readonly samples: readonly Sample[]; readonly weight: number };

const realOf = (files: readonly string[], own: readonly Sample[], most: number): readonly Real[] =>
  files.map((file) => {
    const samples = spread(readSet(file, path.resolve(file)).samples, most);
    return { samples, weight: (own.length * shareOfReal) / files.length / Math.max(1, samples.length) };
  });

/** The plain ways to say it (test/fixtures/ways-to-say): all that ask for nothing, of the others every fourth; each counts half, since a table makes many of them alike. */
const [everyFourth, countOfWay] = [4, 0.5];
const waysSaid = (): readonly Sample[] =>
  waysToSay().flatMap(({ language, intent, texts }) =>
    texts
      .filter((_, at) => intent === 'other' || at % everyFourth === 0)
      .map((text): Sample => ({
        text,
        lang: language,
        label: intent as Intent,
        context: {},
        writing: 'free',
        hard: intent === 'other',
        near: false,
        ask: false,
        place: language,
      })),
  );

/** Of each file of real texts so many are shown with slips too; a message with a slip counts so much. */
const [mostMistyped, countOfMistyped] = [5000, 0.4];

const saidOf: Readonly<Record<Weighs, string>> = { letters: 'letters and words', wording: 'wording', notions: 'notions', all: 'all of a text' };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const learn: Readonly<Record<Part, (sets: readonly Weighted[]) => Uint8Array>> = {
  tables: (sets) => learnNgrams(sets, ({ outcome, weighs }) => say(`${saidOf[weighs]} for ${outcome} …`)),
  network: (sets) => learnNetwork(sets, (round, loss) => say(`the network, round ${round}: mean loss ${loss.toFixed(4)}`)),
};

const run = (files: readonly string[], only: Part | undefined): void => {
  const own = readSet('known', known).samples;
  const learnt = (part: Part): Uint8Array => {
    const real = realOf(files, own, mostReal[part]);
    say(`${part}: ${own.length} known messages, ${real.reduce((sum, { samples }) => sum + samples.length, 0)} real texts …`);
    const mistyped = slippedSamples([...own, ...real.flatMap(({ samples }) => spread(samples, mostMistyped))], sameNumbers());
    say(`${mistyped.length} of them with slips …`);
    return learn[part]([
      { samples: own, weight: 1 },
      { samples: waysSaid(), weight: countOfWay },
      ...real,
      { samples: mistyped, weight: countOfMistyped },
    ]);
  };
  const before = readFileSync(written);
  const tables = only === 'network' ? before : learnt('tables');
  const bytes = withNetwork(tables, only === 'tables' ? before.subarray(bytesOfAllTables) : learnt('network'));
  writeFileSync(written, bytes);
  say(`functions/keywords/ngram-weights.bin: ${bytes.length} bytes`);
};

try {
  const { values } = parseArgs({ options });
  if (values.help === true) process.stdout.write(help);
  else if (!isPart(values.only)) {
    process.stderr.write(`--only is one of ${parts.join(', ')}\n`);
    process.exitCode = 2;
  } else run(values.data ?? [], values.only);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof BadSet)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
