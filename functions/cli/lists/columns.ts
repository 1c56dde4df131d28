import { fieldsOf, type ReadKind } from '../../domain/lists/entry.ts';
import { type Preset, presets, usualColumns } from '../../domain/lists/presets.ts';
import type { Values } from '../../domain/lists/read-entry.ts';
import { printable, WrongUsage } from '../outcome.ts';
import { foldColumn, type Head, type Row } from './rows.ts';

export type ColumnOptions = {
  /** Id of a preset. */
  readonly from?: string;
  /** `field=column`, the column by its name or, in a list without names, `#1`. */
  readonly columns?: readonly string[];
  /** `field=value`, the same in every line that has none of its own. */
  readonly value?: readonly string[];
  readonly status?: string;
  readonly everyLine?: boolean;
};

export type Columns = {
  /** No column has a name: the first line is a row. */
  readonly isNameless: boolean;
  readonly statuses?: readonly string[];
  readonly preset?: Preset;
  /** Throws WrongUsage where the list lacks a column that is needed. */
  readonly readerFor: (head: Head) => (row: Row) => Values;
};

const pairs = (option: string, given: readonly string[] | undefined, known: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    (given ?? []).map((text) => {
      const at = text.indexOf('=');
      const field = text.slice(0, Math.max(0, at)).trim();
      if (at < 1 || !known.includes(field)) {
        throw new WrongUsage(`${option} takes field=…, and the fields are: ${known.join(', ')}.`);
      }
      return [field, text.slice(at + 1).trim()];
    }),
  );

const presetOf = (id: string | undefined, kind: ReadKind): Preset | undefined => {
  if (id === undefined) return undefined;
  const fit = presets.filter(({ columns }) => columns[kind] !== undefined);
  const found = fit.find((preset) => preset.id === id);
  if (found) return found;
  throw new WrongUsage(
    `--from ${printable(id)}: for ${kind} there are ${fit.map((preset) => preset.id).join(', ') || 'no presets'}. Any other list is read by --columns.`,
  );
};

/** A first line that holds numbers is no line of names, and is not shown. */
const shownColumns = (columns: readonly string[]): string =>
  columns
    .slice(0, 40)
    .map((name) => (/\d{4}/.test(name) ? '[digits]' : printable(name.slice(0, 40))))
    .join(', ');

const needed = (head: Head, what: string): WrongUsage =>
  new WrongUsage(
    `The list has no column for ${what}. Its first line has: ${shownColumns(head.columns)}. Name it: --columns ${what}=<column>, or by its place, --columns ${what}=#1, where the first line has no names.`,
  );

const listed = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Which column has which field. Throws WrongUsage. */
export const columnsFor = (kind: ReadKind, options: ColumnOptions): Columns => {
  const known: readonly string[] = fieldsOf[kind];
  const preset = presetOf(options.from, kind);
  const given = pairs('--columns', options.columns, known);
  const shared = pairs('--value', options.value, known);
  const statuses = options.everyLine ? undefined : options.status === undefined ? preset?.statuses?.[kind] : listed(options.status);
  const candidates = new Map(
    known.map((field) => {
      const named = given.get(field);
      const names = named === undefined ? [...(preset?.columns[kind]?.[field] ?? []), field, ...(usualColumns[field] ?? [])] : [named];
      return [field, [...new Set(names.map(foldColumn))]] as const;
    }),
  );
  const isNameless = [...given.values()].some((column) => column.startsWith('#'));
  const readerFor = (head: Head) => {
    const has = head.kind === 'jsonl' || isNameless ? () => true : (name: string) => head.columns.some((column) => foldColumn(column) === name);
    for (const [field] of given) if (!candidates.get(field)?.some(has)) throw needed(head, field);
    if (!['number', 'subject'].some((field) => candidates.get(field)?.some(has))) throw needed(head, 'number');
    if (statuses && !shared.has('status') && !candidates.get('status')?.some(has)) throw needed(head, 'status');
    const found = new Map([...candidates].map(([field, names]) => [field, head.kind === 'jsonl' ? names : names.filter(has).slice(0, 1)]));
    return (row: Row): Values =>
      (field) => {
        for (const name of found.get(field) ?? []) {
          const value = row.value(name);
          if (value !== '') return value;
        }
        return shared.get(field) ?? '';
      };
  };
  return { isNameless, readerFor, ...(statuses ? { statuses } : {}), ...(preset ? { preset } : {}) };
};
