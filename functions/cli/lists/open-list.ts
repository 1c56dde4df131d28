import type { ReadKind } from '../../domain/lists/entry.ts';
import type { Values } from '../../domain/lists/read-entry.ts';
import { type ColumnOptions, columnsFor } from './columns.ts';
import { decoderOf, factsOf, type FileFacts, textOfFile } from './read-file.ts';
import { type BadRow, type Head, isBad, type Row, rowsOf } from './rows.ts';

export type ListRowRead = { readonly row: Row; readonly values: Values } | { readonly bad: BadRow };
export type OpenList = FileFacts & {
  readonly file: string;
  readonly statuses?: readonly string[];
  /** Of times without a zone, where the system that wrote the list is known to use one. */
  readonly zone?: string;
  /** Share of the file that has been read, 0 to 1. */
  readonly share: () => number;
  /** Known once the first piece has come. */
  readonly head: () => Head | undefined;
  readonly pieces: AsyncIterable<readonly ListRowRead[]>;
};

/** A list with its columns, ready to be read once from its beginning. Throws WrongUsage, CannotDo. */
export const openList = async (file: string, kind: ReadKind, options: ColumnOptions & { readonly encoding?: string }): Promise<OpenList> => {
  const columns = columnsFor(kind, options);
  if (options.encoding !== undefined) decoderOf(options.encoding);
  const facts = await factsOf(file);
  const reached: { bytes: number; head?: Head } = { bytes: 0 };
  const pieces = async function* (): AsyncGenerator<readonly ListRowRead[]> {
    let read: ((row: Row) => Values) | undefined;
    const text = textOfFile(file, options.encoding, (bytes) => (reached.bytes = bytes));
    for await (const { head, rows } of rowsOf(text, columns.isNameless)) {
      reached.head = head;
      const reader = (read ??= columns.readerFor(head));
      yield rows.map((row) => (isBad(row) ? { bad: row } : { row, values: reader(row) }));
    }
  };
  return {
    ...facts,
    file,
    ...(columns.statuses ? { statuses: columns.statuses } : {}),
    ...(columns.preset?.zone === undefined ? {} : { zone: columns.preset.zone }),
    share: () => (facts.bytes === 0 ? 1 : Math.min(1, reached.bytes / facts.bytes)),
    head: () => reached.head,
    pieces: pieces(),
  };
};
