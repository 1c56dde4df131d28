import type { Automaton } from './automaton.ts';
import { aligned, alignment, type Head, type Numbers, tables, view } from './pack-form.ts';
import type { RulePack } from './rule-pack.ts';
import type { WordTable } from './vocabulary.ts';

type Found = Readonly<Record<string, Numbers>>;

const pick = <T>(found: Found, name: string): T =>
  Object.fromEntries(
    Object.entries(found).flatMap(([key, numbers]) => (key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), numbers]] : [])),
  ) as T;

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
    vocabulary: { words: pick<WordTable>(found, 'words'), stems: pick<WordTable>(found, 'stems'), stemFilter: found['stemFilter'] as Uint8Array },
    expressions: pick<Automaton>(found, 'expressions'),
    members: pick<Automaton>(found, 'members'),
    patterns: pick<Automaton>(found, 'patterns'),
  };
};
