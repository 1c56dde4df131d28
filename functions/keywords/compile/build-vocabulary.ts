import { fingerprintOf } from '../fingerprint.ts';
import { shortestNearStem } from '../near-words.ts';
import { packSorted } from '../packed.ts';
import { bucketCount, bucketOf, shortestStem, stemFilterOf, type Vocabulary, type WordTable } from '../vocabulary.ts';
import type { SymbolTable } from './symbols.ts';

type Row = { readonly word: string; readonly fingerprint: number; readonly check: number; readonly symbols: readonly number[] };

const bucketsOf = (rows: readonly Row[]): Uint32Array => {
  const count = bucketCount(rows.length);
  const buckets = new Uint32Array(count + 1);
  for (const { fingerprint } of rows) {
    const next = bucketOf(fingerprint, count) + 1;
    buckets[next] = (buckets[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= count; bucket += 1) buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
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
  const [lists, symbols] = packed(rows);
  return {
    fingerprints: Uint32Array.from(rows, ({ fingerprint }) => fingerprint),
    checks: Uint16Array.from(rows, ({ check }) => check),
    lists,
    symbols,
    buckets: bucketsOf(rows),
  };
};

/** Where the symbols of each word begin, and those of all, each list once. */
const packed = (rows: readonly Row[]): readonly [lists: Uint32Array, symbols: Uint8Array] => {
  const known = new Map<string, number>();
  const bytes: number[] = [];
  const lists = Uint32Array.from(rows, ({ symbols }) => {
    const list = packSorted(symbols.toSorted((a, b) => a - b));
    const key = list.join(',');
    let at = known.get(key);
    if (at === undefined) {
      at = bytes.length;
      known.set(key, at);
      for (const byte of list) bytes.push(byte);
    }
    return at;
  });
  return [lists, Uint8Array.from(bytes)];
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
