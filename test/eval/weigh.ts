import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Intent } from '../../functions/domain/intent.ts';
import { fold } from '../../functions/keywords/folded-text.ts';
import { theLexicon } from '../../functions/keywords/lexicon.ts';
import { findIn } from '../../functions/keywords/sentences.ts';
import { asListed, withTones } from '../../functions/keywords/spelling.ts';
import { signsIn } from '../../functions/keywords/weighed.ts';
import { weighedIntents } from '../../functions/keywords/weights.ts';
import { root } from '../support/repository.ts';
import { BadSet, readSet } from './read-set.ts';
import { fit, type Row } from './fit.ts';
import type { Sample } from './sample.ts';
import { learnNgrams } from './weigh-ngrams.ts';

const help = `Usage: npm run weigh -- [options]

Learns how much each idea weighs for each request, and how much letters and words do, from the known messages
of test/fixtures/languages, and writes functions/keywords/weights.ts and functions/keywords/ngram-weights.bin.
Sets that are kept unseen are not read.

  --data <file>   real ordinary texts besides, as npm run ordinary writes them: lines of {"text","label"}.
                  May be given more than once: each weighs as much as another, all together as much as the
                  known messages. Of one with more than 60,000 so many are taken, evenly spread.
  --help          shows this

Exit codes: 0 written, 1 a file cannot be read, 2 wrong usage.
`;

const known = path.join(root, 'test/fixtures/languages');
const written = path.join(root, 'functions/keywords/weights.ts');
const writtenNgrams = path.join(root, 'functions/keywords/ngram-weights.bin');

/** Of a file with more real texts, so many are taken, evenly spread. */
const mostReal = 60_000;
const shareOfReal = 1;

const intentOf = (label: Intent): string => (label === 'stop_all' ? 'stop' : (weighedIntents as readonly string[]).includes(label) ? label : 'other');

const signsOf = (text: string): readonly string[] | undefined => {
  const lexicon = theLexicon();
  const { text: folded, kept } = fold(text);
  if (folded.words.length === 0) return undefined;
  const listed = withTones(asListed(folded, lexicon, kept), text, lexicon);
  const parts = { ...listed, lexicon };
  return signsIn(parts, findIn(parts).places, text);
};

/** What the messages show, those of the same signs together. */
const rowsOf = (samples: readonly Sample[], weight: number, into: Map<string, Row>): void => {
  for (const { text, label } of samples) {
    const signs = signsOf(text);
    if (signs === undefined) continue;
    const key = signs.toSorted().join(',');
    let row = into.get(key);
    if (row === undefined) into.set(key, (row = { signs: [...signs], seen: weighedIntents.map(() => 0) }));
    const at = (weighedIntents as readonly string[]).indexOf(intentOf(label));
    row.seen[at] = (row.seen[at] ?? 0) + weight;
  }
};

const spread = <T>(all: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, at) => all[Math.floor(at * step)]).filter((one) => one !== undefined);
};

const asSource = (signs: readonly string[], weights: ReadonlyMap<string, readonly number[]>): string => {
  const rounded = (sign: string): string =>
    weighedIntents
      .map((intent, at) => [intent, Math.round((weights.get(sign)?.[at] ?? 0) * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0)
      .toSorted(([, one], [, other]) => other - one)
      .map(([intent, weight]) => `${intent} ${weight}`)
      .join(', ');
  return `/*
 * Written by \`npm run weigh\` from the messages of test/fixtures/languages; do not edit it by hand. How it was decided: docs/decisions/0026-ideas-are-weighed.md.
 */

/** What a message may ask for; \`other\` is anything else, or nothing. */
export const weighedIntents = [${weighedIntents.map((one) => `'${one}'`).join(', ')}] as const;

/** A kind of idea (languages/ideas/idea.ts), or what else may be seen in a message. */
export type Sign = keyof typeof weights;

/** How much each sign speaks for each of those, most first, as logarithms of odds; \`always\` is where all begin. */
export const weights = {
${signs.map((sign) => `  ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: '${rounded(sign)}',`).join('\n')}
} as const;
`;
};

const options = { data: { type: 'string', multiple: true }, help: { type: 'boolean' } } as const;

/** Real texts of one file; each file weighs as much as any other, however many it has. */
type Real = { readonly samples: readonly Sample[]; readonly weight: number };

const realOf = (files: readonly string[], own: readonly Sample[]): readonly Real[] =>
  files.map((file) => {
    const samples = spread(readSet(file, path.resolve(file)).samples, mostReal);
    return { samples, weight: (own.length * shareOfReal) / files.length / Math.max(1, samples.length) };
  });

const weighIdeas = (own: readonly Sample[], real: readonly Real[]): void => {
  const rows = new Map<string, Row>();
  rowsOf(own, 1, rows);
  for (const { samples, weight } of real) rowsOf(samples, weight, rows);
  const all = [...rows.values()];
  process.stdout.write(`${all.length} different sets of signs …\n`);
  const { weights, loss } = fit(all, weighedIntents.length);
  const signs = ['always', ...[...weights.keys()].filter((sign) => sign !== 'always').toSorted()];
  writeFileSync(written, asSource(signs, weights));
  process.stdout.write(`functions/keywords/weights.ts: ${signs.length} signs; mean loss ${loss.toFixed(4)}\n`);
};

const weighNgrams = (own: readonly Sample[], real: readonly Real[]): void => {
  const { bytes, texts } = learnNgrams([{ samples: own, weight: 1 }, ...real], (outcome) =>
    process.stdout.write(`letters and words for ${outcome} …\n`),
  );
  writeFileSync(writtenNgrams, bytes);
  process.stdout.write(`functions/keywords/ngram-weights.bin: ${bytes.length} bytes, from ${texts} texts\n`);
};

const run = (files: readonly string[]): void => {
  const own = readSet('known', known).samples;
  const real = realOf(files, own);
  process.stdout.write(`${own.length} known messages, ${real.reduce((sum, { samples }) => sum + samples.length, 0)} real texts …\n`);
  weighIdeas(own, real);
  weighNgrams(own, real);
};

try {
  const { values } = parseArgs({ options });
  if (values.help === true) process.stdout.write(help);
  else run(values.data ?? []);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof BadSet)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
