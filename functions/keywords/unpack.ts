import { intents } from '../domain/intent.ts';
import type { Automaton } from './automaton.ts';
import type { Entry, Outcome, Role, RulePack } from './rule-pack.ts';
import type { WordTable } from './vocabulary.ts';

/** Reads numbers as a pack's bytes hold them: seven bits a byte, lowest first, the eighth bit on all but the last. */
class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** As many numbers as the first says. */
  numbers(): number[] {
    return Array.from({ length: this.number() }, () => this.number());
  }

  text(): string {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
}

const wordTable = (reader: Reader): WordTable => {
  const count = reader.number();
  const fingerprints = new Uint32Array(count);
  const checks = new Uint16Array(count);
  const starts = new Uint32Array(count + 1);
  const symbols: number[] = [];
  for (let at = 0, fingerprint = 0; at < count; at += 1) {
    fingerprint += reader.number();
    fingerprints[at] = fingerprint;
    checks[at] = reader.number();
    for (let left = reader.number(); left > 0; left -= 1) symbols.push(reader.number());
    starts[at + 1] = symbols.length;
  }
  return { fingerprints, checks, starts, symbols: Uint16Array.from(symbols) };
};

const automaton = (reader: Reader, symbolCount: number): Automaton => {
  const nodes = reader.number();
  const edges = reader.number();
  const starts = new Uint32Array(nodes + 1);
  const labels = new Uint16Array(nodes);
  const symbols = new Uint16Array(edges);
  const children = new Uint32Array(edges);
  const first = new Uint32Array(symbolCount);
  let edge = 0;
  for (let node = 0; node < nodes; node += 1) {
    labels[node] = reader.number();
    for (let left = reader.number(), symbol = 0; left > 0; left -= 1, edge += 1) {
      symbol += reader.number();
      symbols[edge] = symbol;
      children[edge] = reader.number();
      if (node === 0) first[symbol] = children[edge] ?? 0;
    }
    starts[node + 1] = edge;
  }
  return { starts, symbols, children, labels, first };
};

const entry = (reader: Reader, languages: readonly string[]): Entry => {
  const meanings = Array.from({ length: reader.number() }, () => {
    const role = 2 ** reader.number();
    return { role: role as Role, language: languages[reader.number()] ?? 'und', intent: intents[reader.number()] ?? 'other' };
  });
  return { meanings, roles: meanings.reduce((all, { role }) => all | role, 0) };
};

const outcome = (reader: Reader, languages: readonly string[]): Outcome => {
  const language = languages[reader.number()] ?? 'und';
  const intent = intents[reader.number() - 1] ?? 'nothing';
  const flags = reader.number();
  return { language, intent, fromStart: (flags & 1) !== 0, toEnd: (flags & 2) !== 0, doubt: (flags & 4) !== 0 };
};

const many = <T>(reader: Reader, one: () => T): T[] => Array.from({ length: reader.number() }, one);
const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/** A pack from the bytes that compile/pack-bytes.ts makes. */
export const unpack = (bytes: Uint8Array): RulePack => {
  const reader = new Reader(bytes);
  const version = reader.text();
  const languages = lines(reader.text());
  const vocabulary = { words: wordTable(reader), stems: wordTable(reader) };
  const symbolCount = reader.number();
  const expressions = automaton(reader, symbolCount);
  const entries = many(reader, () => entry(reader, languages));
  const members = automaton(reader, symbolCount);
  const memberGroups = many(reader, () => reader.numbers());
  const patterns = automaton(reader, symbolCount);
  const patternEnds = many(reader, () => reader.numbers());
  const outcomes = many(reader, () => outcome(reader, languages));
  const ideas = many(reader, () => ({ outcome: reader.number(), symbols: reader.numbers() }));
  const [corrigible, endings, reactions] = [lines(reader.text()), lines(reader.text()), lines(reader.text())];
  return { version, vocabulary, expressions, entries, members, memberGroups, patterns, patternEnds, outcomes, ideas, corrigible, endings, reactions };
};
