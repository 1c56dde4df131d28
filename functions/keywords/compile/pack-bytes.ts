import { intents } from '../../domain/intent.ts';
import type { Automaton } from '../automaton.ts';
import type { Entry, Outcome, RulePack } from '../rule-pack.ts';
import type { WordTable } from '../vocabulary.ts';

class Writer {
  private readonly bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
  }

  numbers(values: readonly number[]): void {
    this.number(values.length);
    for (const value of values) this.number(value);
  }

  text(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.number(encoded.length);
    for (const byte of encoded) this.bytes.push(byte);
  }

  all(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

const writeWords = (writer: Writer, { fingerprints, checks, starts, symbols }: WordTable): void => {
  writer.number(fingerprints.length);
  fingerprints.forEach((fingerprint, at) => {
    writer.number(fingerprint - (fingerprints[at - 1] ?? 0));
    writer.number(checks[at] ?? 0);
    writer.numbers([...symbols.subarray(starts[at], starts[at + 1])]);
  });
};

const writeAutomaton = (writer: Writer, { starts, symbols, children, labels }: Automaton): void => {
  writer.number(labels.length);
  writer.number(symbols.length);
  labels.forEach((label, node) => {
    writer.number(label);
    const [from = 0, to = 0] = [starts[node], starts[node + 1]];
    writer.number(to - from);
    for (let edge = from; edge < to; edge += 1) {
      writer.number((symbols[edge] ?? 0) - (edge > from ? (symbols[edge - 1] ?? 0) : 0));
      writer.number(children[edge] ?? 0);
    }
  });
};

const writeEntry = (writer: Writer, { meanings }: Entry, languages: readonly string[]): void => {
  writer.number(meanings.length);
  for (const { role, language, intent } of meanings) {
    writer.number(Math.log2(role));
    writer.number(languages.indexOf(language));
    writer.number(intents.indexOf(intent));
  }
};

const writeOutcome = (writer: Writer, { language, intent, fromStart, toEnd, doubt }: Outcome, languages: readonly string[]): void => {
  writer.number(languages.indexOf(language));
  writer.number(intent === 'nothing' ? 0 : intents.indexOf(intent) + 1);
  writer.number(Number(fromStart) + 2 * Number(toEnd) + 4 * Number(doubt));
};

/** A pack as bytes, which `unpack` turns back in a few milliseconds. The same pack gives the same bytes. */
export const packBytes = (pack: RulePack): Uint8Array => {
  const writer = new Writer();
  const languages = [
    ...new Set([
      ...pack.entries.flatMap(({ meanings }) => meanings.map(({ language }) => language)),
      ...pack.outcomes.map(({ language }) => language),
    ]),
  ];
  writer.text(pack.version);
  writer.text(languages.join('\n'));
  writeWords(writer, pack.vocabulary.words);
  writeWords(writer, pack.vocabulary.stems);
  writer.number(pack.expressions.first.length);
  writeAutomaton(writer, pack.expressions);
  writer.number(pack.entries.length);
  for (const entry of pack.entries) writeEntry(writer, entry, languages);
  writeAutomaton(writer, pack.members);
  writer.number(pack.memberGroups.length);
  for (const groups of pack.memberGroups) writer.numbers(groups);
  writeAutomaton(writer, pack.patterns);
  writer.number(pack.patternEnds.length);
  for (const ends of pack.patternEnds) writer.numbers(ends);
  writer.number(pack.outcomes.length);
  for (const outcome of pack.outcomes) writeOutcome(writer, outcome, languages);
  writer.number(pack.ideas.length);
  for (const { outcome, symbols } of pack.ideas) {
    writer.number(outcome);
    writer.numbers(symbols);
  }
  for (const list of [pack.corrigible, pack.endings, pack.reactions]) writer.text(list.join('\n'));
  return writer.all();
};
