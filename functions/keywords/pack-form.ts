import type { RulePack } from './rule-pack.ts';

/** Kinds of number in a pack, by their size in bytes. */
const kinds = { 4: Uint32Array, 2: Uint16Array, 1: Uint8Array } as const;
export type Numbers = Uint32Array | Uint16Array | Uint8Array;

const words = (name: string) => [
  [`${name}.fingerprints`, 4] as const,
  [`${name}.lists`, 4] as const,
  [`${name}.buckets`, 4] as const,
  [`${name}.checks`, 2] as const,
  [`${name}.symbols`, 1] as const,
];
const automaton = (name: string, labelSize: 2 | 4 = 2) => [
  [`${name}.starts`, 4] as const,
  [`${name}.children`, 4] as const,
  [`${name}.symbols`, 4] as const,
  [`${name}.labels`, labelSize] as const,
];

const lists = (name: string) => [[`${name}.starts`, 4] as const, [`${name}.numbers`, 4] as const];

/** The large tables of a pack, in the order in which its bytes hold them, each with the size of its numbers. */
export const tables = [
  ...words('words'),
  ...words('stems'),
  ['stemFilter', 1] as const,
  ['headFilter', 1] as const,
  ...automaton('expressions'),
  // Of expressions that are in groups there are more kinds than two bytes can number.
  ...automaton('members', 4),
  ...automaton('patterns'),
  ...['entries', 'memberGroups', 'patternEnds', 'ideas'].flatMap(lists),
  ['expressionRoles', 4] as const,
  ['symbolRoles', 4] as const,
  ['meanings', 2] as const,
  ['outcomes', 2] as const,
  ['ideaSymbols', 4] as const,
  ['notions.hashes', 4] as const,
  ['notions.meanings', 2] as const,
  ['ngrams', 1] as const,
  ['corrigible', 1] as const,
  ['byCharacters', 1] as const,
];

/** All else, small enough for JSON. */
export type Small = Pick<RulePack, 'version' | 'symbolCount' | 'languages' | 'ideaKinds' | 'notionNames' | 'endings' | 'reactions'>;
export type Head = { readonly small: Small; readonly lengths: readonly number[] };

/** Tables begin at multiples of this, as typed arrays must. */
export const alignment = 4;
export const aligned = (at: number): number => Math.ceil(at / alignment) * alignment;

/** A view of the bytes, without copying them. */
export const view = (buffer: ArrayBuffer, at: number, size: 4 | 2 | 1, length: number): Numbers => new kinds[size](buffer, at, length);
