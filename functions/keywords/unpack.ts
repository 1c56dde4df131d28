import type { Automaton } from './automaton.ts';
import { aligned, alignment, type Head, type Numbers, tables, view } from './pack-form.ts';
import type { NotionTable } from './notions.ts';
import type { Lists } from './packed.ts';
import type { RulePack } from './rule-pack.ts';
import type { WordTable } from './vocabulary.ts';

type Found = Readonly<Record<string, Numbers>>;

/** The tables of one part, by their own names. */
const part = (found: Found, name: string): unknown =>
  Object.fromEntries(Object.entries(found).flatMap(([key, numbers]) => (key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), numbers]] : [])));

/**
 * A pack from the bytes that compile/pack-bytes.ts makes: its tables are views of them, so that a start does not wait for them to be read.
 * @param bytes little-endian, as every machine is that runs Node
 */
export const unpack = (bytes: Uint8Array): RulePack => {
  // Typed arrays need their place in the buffer to be a multiple of their size.
  const { buffer } = bytes.byteOffset % alignment === 0 && bytes.buffer instanceof ArrayBuffer ? { buffer: bytes.buffer } : bytes.slice();
  const from = buffer === bytes.buffer ? bytes.byteOffset : 0;
  const headLength = new DataView(buffer, from).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, from + alignment, headLength))) as Head;
  const found: Record<string, Numbers> = {};
  let at = from + alignment + aligned(headLength);
  tables.forEach(([name, size], index) => {
    const length = head.lengths[index] ?? 0;
    found[name] = view(buffer, at, size, length);
    at += aligned(length * size);
  });
  return {
    ...head.small,
    vocabulary: {
      words: part(found, 'words') as WordTable,
      stems: part(found, 'stems') as WordTable,
      stemFilter: found['stemFilter'] as Uint8Array,
      headFilter: found['headFilter'] as Uint8Array,
    },
    expressions: part(found, 'expressions') as Automaton,
    members: part(found, 'members') as Automaton,
    patterns: part(found, 'patterns') as Automaton,
    entries: part(found, 'entries') as Lists,
    memberGroups: part(found, 'memberGroups') as Lists,
    patternEnds: part(found, 'patternEnds') as Lists,
    ideas: part(found, 'ideas') as Lists,
    expressionRoles: found['expressionRoles'] as Uint32Array,
    symbolRoles: found['symbolRoles'] as Uint32Array,
    meanings: found['meanings'] as Uint16Array,
    outcomes: found['outcomes'] as Uint16Array,
    ideaSymbols: found['ideaSymbols'] as Uint32Array,
    notions: part(found, 'notions') as NotionTable,
    ngrams: found['ngrams'] as Uint8Array,
    corrigible: found['corrigible'] as Uint8Array,
    byCharacters: found['byCharacters'] as Uint8Array,
  };
};
