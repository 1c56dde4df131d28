import type { Deployment } from '../../domain/deployment.ts';
import { readNumber } from '../../domain/lists/read-entry.ts';
import type { Programme } from '../../domain/programme.ts';
import type { SuppressionImage } from '../../domain/suppression.ts';
import {
  consentColumns,
  consentLine,
  grantColumns,
  grantLines,
  type ListLine,
  suppressionColumns,
  suppressionLines,
} from '../../domain/lists/write-entry.ts';
import type { SendStates, Subjects } from '../../flows/ports.ts';
import type { StoreContext } from '../../store/context.ts';
import { storedConsents, storedPeople } from '../../store/people-export.ts';
import { readSize } from './import-list.ts';
import { inBatches, inOrder } from './in-parallel.ts';
import type { ListRowRead, OpenList } from './open-list.ts';
import type { Progress } from './progress.ts';

export const exportKinds = ['suppressions', 'consents'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Lines that belong together, and how many items or rows were looked at for them. */
export type ExportPiece = { readonly lines: readonly ListLine[]; readonly looked: number; readonly unreadable: number };
export type Export = { readonly columns: readonly string[]; readonly pieces: AsyncIterable<ExportPiece> };

const programmesOf = ({ programmes }: Deployment): readonly Programme[] => Object.values(programmes);

const hashedSuppressions = async function* (context: StoreContext, deployment: Deployment): AsyncGenerator<ExportPiece> {
  const programmes = programmesOf(deployment);
  for await (const { items, scanned, unreadable } of storedPeople(context)) {
    const lines = items.flatMap(({ subject, image }) => suppressionLines(image, programmes).map((line) => ({ subject, ...line })));
    yield { lines, looked: scanned, unreadable: unreadable.length };
  }
};

const hashedConsents = async function* (context: StoreContext): AsyncGenerator<ExportPiece> {
  for await (const { items, scanned, unreadable } of storedConsents(context)) {
    yield { lines: items.map((event) => ({ subject: event.subject, ...consentLine(event) })), looked: scanned, unreadable: unreadable.length };
  }
};

/** Everybody, by keyed hash: the whole table is read. */
export const exportHashed = (kind: ExportKind, context: StoreContext, deployment: Deployment): Export =>
  kind === 'suppressions'
    ? { columns: ['subject', ...suppressionColumns], pieces: hashedSuppressions(context, deployment) }
    : { columns: ['subject', ...consentColumns], pieces: hashedConsents(context) };

export type NamedWork = {
  readonly kind: ExportKind;
  /** Whose numbers the operator has. */
  readonly list: OpenList;
  readonly country?: string;
  readonly parallel: number;
  readonly onProgress: (progress: Progress) => void;
};
type NamedDeps = { readonly states: SendStates; readonly subjects: Subjects; readonly deployment: Deployment };

const linesOf = (kind: ExportKind, image: SuppressionImage | undefined, deployment: Deployment): readonly ListLine[] =>
  kind === 'suppressions' ? suppressionLines(image, programmesOf(deployment)) : grantLines(image?.grants);

const namedGroup = async (deps: NamedDeps, group: readonly ListRowRead[], { kind, country }: NamedWork): Promise<ExportPiece> => {
  const numbers = group.flatMap((read) => {
    const number = 'bad' in read ? undefined : readNumber(read.values, country);
    return number === undefined ? [] : [number];
  });
  const known = numbers.length === 0 ? [] : await deps.states.read(numbers.map((number) => ({ subject: deps.subjects.of(number) })));
  const lines = numbers.flatMap((number, index) => linesOf(kind, known[index]?.image, deps.deployment).map((line) => ({ number, ...line })));
  return { lines, looked: group.length, unreadable: group.length - numbers.length };
};

const namedPieces = async function* (deps: NamedDeps, work: NamedWork): AsyncGenerator<ExportPiece> {
  const done = { rows: 0, refused: 0 };
  for await (const piece of inOrder(inBatches(work.list.pieces, readSize), work.parallel, (group) => namedGroup(deps, group, work))) {
    done.rows += piece.looked;
    done.refused += piece.unreadable;
    yield piece;
    work.onProgress({ ...done, share: work.list.share() });
  }
};

/** Those of a list whose numbers the operator has, in batched reads: Halte itself keeps no numbers. */
export const exportNamed = (deps: NamedDeps, work: NamedWork): Export => ({
  columns: ['number', ...(work.kind === 'suppressions' ? suppressionColumns : grantColumns)],
  pieces: namedPieces(deps, work),
});
