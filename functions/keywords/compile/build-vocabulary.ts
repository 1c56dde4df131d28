import { fingerprintOf } from '../fingerprint.ts';
import { shortestNearStem } from '../near-words.ts';
import { bucketCount, bucketOf, shortestStem, stemFilterOf, type Vocabulary, type WordTable } from '../vocabulary.ts';
import type { SymbolTable } from './symbols.ts';

type Row = { readonly word: string; readonly fingerprint: number; readonly check: number; readonly symbols: readonly number[] };

const bucketsOf = (rows: readonly Row[]): Uint32Array => {
  const buckets = new Uint32Array(bucketCount + 1);
  for (const { fingerprint } of rows) buckets[bucketOf(fingerprint) + 1] = (buckets[bucketOf(fingerprint) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket <= bucketCount; bucket += 1) buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  return buckets;
};

const tableOf = (words: ReadonlyMap<string, readonly number[]>, marked: SymbolTable['marked'], star: '' | '*'): WordTable => {
  const rows = [...words]
    .map(([word, own]): Row => {
      const symbols = marked(`${word}${star}`, own);
      const [fingerprint, check] = fingerprintOf(word);
      return { word, fingerprint, check, symbols };
    })
    .toSorted((a, b) => a.fingerprint - b.fingerprint || a.check - b.check);
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    if (before?.fingerprint === row.fingerprint && before.check === row.check)
      throw new Error(`"${before.word}" and "${row.word}" have the same fingerprint: change the hash in vocabulary.ts`);
  });
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ symbols }, at) => (starts[at + 1] = (starts[at] ?? 0) + symbols.length));
  return {
    fingerprints: Uint32Array.from(rows, ({ fingerprint }) => fingerprint),
    checks: Uint16Array.from(rows, ({ check }) => check),
    starts,
    symbols: Uint32Array.from(rows.flatMap(({ symbols }) => symbols.toSorted((a, b) => a - b))),
    buckets: bucketsOf(rows),
  };
};

/** @throws Error when two words cannot be told apart, or a beginning is too short to mean anything */
export const buildVocabulary = (symbols: SymbolTable): Vocabulary => {
  const short = [...symbols.ofStem.keys()].filter((stem) => stem.length < shortestStem);
  if (short.length > 0) throw new Error(`a beginning of words has at least ${shortestStem} letters: ${short.map((stem) => `${stem}*`).join(', ')}`);
  const marked: SymbolTable['marked'] = (token, own) => symbols.marked(token, own);
  const stems = tableOf(symbols.ofStem, marked, '*');
  const heads = [...symbols.ofStem.keys()]
    .filter((stem) => stem.length >= shortestNearStem)
    .map((stem) => fingerprintOf(stem.slice(0, shortestNearStem))[0]);
  return { words: tableOf(symbols.ofWord, marked, ''), stems, stemFilter: stemFilterOf(stems.fingerprints), headFilter: stemFilterOf(heads) };
};
