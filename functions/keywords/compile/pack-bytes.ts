import { aligned, alignment, type Head, type Numbers, tables } from '../pack-form.ts';
import type { RulePack } from '../rule-pack.ts';

const named = (name: string, table: object): [string, Numbers][] =>
  Object.entries(table).map(([key, numbers]) => [`${name}.${key}`, numbers as Numbers] as const) as [string, Numbers][];

/** A pack as bytes: the length of a JSON head, the head, and the tables, each at a multiple of four. The same pack gives the same bytes. */
export const packBytes = (pack: RulePack): Uint8Array => {
  const {
    vocabulary,
    expressions,
    members,
    patterns,
    entries,
    memberGroups,
    patternEnds,
    ideas,
    ideaSymbols,
    expressionRoles,
    symbolRoles,
    meanings,
    outcomes,
    notions,
    ngrams,
    corrigible,
    byCharacters,
    ...small
  } = pack;
  const all: Readonly<Record<string, Numbers>> = Object.fromEntries([
    ...named('words', vocabulary.words),
    ...named('stems', vocabulary.stems),
    ['stemFilter', vocabulary.stemFilter],
    ['headFilter', vocabulary.headFilter],
    ...named('expressions', expressions),
    ...named('members', members),
    ...named('patterns', patterns),
    ...named('entries', entries),
    ...named('memberGroups', memberGroups),
    ...named('patternEnds', patternEnds),
    ...named('ideas', ideas),
    ['expressionRoles', expressionRoles],
    ['symbolRoles', symbolRoles],
    ['meanings', meanings],
    ['outcomes', outcomes],
    ['ideaSymbols', ideaSymbols],
    ...named('notions', notions),
    ['ngrams', ngrams],
    ['corrigible', corrigible],
    ['byCharacters', byCharacters],
  ]);
  const inOrder = tables.map(([name]) => all[name] ?? new Uint8Array());
  const head: Head = { small, lengths: inOrder.map(({ length }) => length) };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const size = inOrder.reduce((sum, numbers) => sum + aligned(numbers.byteLength), alignment + aligned(text.length));
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, alignment);
  let at = alignment + aligned(text.length);
  for (const numbers of inOrder) {
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
    at += aligned(numbers.byteLength);
  }
  return bytes;
};
