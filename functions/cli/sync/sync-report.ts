import type { OptOutListNote } from '../../carriers/carrier.ts';
import { widerThanAsked } from '../../domain/opt-out-lists/list-reach.ts';
import type { SharedList } from '../../flows/opt-out-lists.ts';
import { fine, problem, type Report } from '../outcome.ts';
import type { Compared, Counts } from './compare-list.ts';
import type { Completed } from './complete-list.ts';

export type Synced = { readonly list: SharedList; readonly compared: Compared; readonly completed?: Completed };
export type SyncOptions = { readonly repair: boolean; readonly unblock: boolean; readonly driftFile?: string };

const says: Readonly<Record<keyof Counts, string>> = {
  agrees: 'blocked there and stopped here',
  stopped: 'blocked there; now stopped here too',
  'not-stopped-here': 'blocked there and not stopped here',
  'let-in-here': 'blocked there, and let in again here: a START or a consent is newer, or the carrier does not say when it blocked',
  rule: 'blocked there by a rule of a campaign, which is nobody’s wish',
  unreadable: 'not a telephone number',
  unblocked: 'let in again here; now taken off the list there',
  'not-unblocked': 'let in again here; the carrier did not take it off its list',
  'missing-there': 'stopped here and not blocked there',
  added: 'stopped here; now put on the list there',
  'not-added': 'stopped here; the carrier did not put it on its list',
};
/** What is not as it should be, as long as it stands there. */
const open: readonly (keyof Counts)[] = ['not-stopped-here', 'let-in-here', 'not-unblocked', 'missing-there', 'not-added'];

const line = (number: number, what: string): string => `${number.toLocaleString('en-US').padStart(11)}  ${what}`;
const linesOf = (counts: Counts): readonly string[] =>
  Object.entries(says).flatMap(([name, what]) => {
    const number = counts[name as keyof Counts];
    return number === undefined ? [] : [line(number, what)];
  });

const otherWay = ({ list, completed }: Synced): readonly string[] => {
  const { name } = list.carrier.metadata;
  if (!list.adapter.add) return [`Stopped here and not blocked there cannot be mended: ${name} documents no call that blocks a number.`];
  if (!completed) return ['The other way was not compared: Halte keeps no numbers. Name a list of yours with --numbers.'];
  return [
    line(completed.rows, 'rows of your list compared the other way'),
    ...(completed.unreadable > 0 ? [line(completed.unreadable, 'of them without a telephone number')] : []),
    ...linesOf(completed.counts),
    ...(completed.codes.length > 0 ? [`  ${name} said: ${completed.codes.join(', ')}`] : []),
  ];
};

const headOf = ({ list }: Synced, note: OptOutListNote | undefined): string => {
  const { metadata } = list.carrier;
  return `${metadata.name}: ${note?.name ?? 'list'} of ${list.senders.map(({ id }) => id).join(', ')} (programmes ${list.programmes.map(({ id }) => id).join(', ')})`;
};

const countsOf = ({ compared, completed }: Synced): Counts => ({ ...compared.counts, ...completed?.counts });
const openIn = (synced: Synced): number => open.reduce((sum, name) => sum + (countsOf(synced)[name] ?? 0), 0);

const advice = (all: readonly Synced[], { repair, unblock, driftFile }: SyncOptions): readonly string[] => {
  const sum = (name: keyof Counts): number => all.reduce((total, one) => total + (countsOf(one)[name] ?? 0), 0);
  const letIn = sum('let-in-here');
  const mendable = sum('not-stopped-here') + sum('missing-there');
  return [
    ...(mendable > 0 && !repair
      ? ['Nothing was changed. With --repair, what is blocked there is stopped here, and what is stopped here is blocked there.']
      : []),
    ...(letIn > 0 && !unblock
      ? [
          'Whom a newer START let in stays blocked there: their texts do not arrive. --unblock takes them off the carrier’s list, where it has a time and a call for it; else they text START to that sender.',
        ]
      : []),
    ...(all.some((one) => openIn(one) > 0) && driftFile === undefined ? ['Each number that differs stands in the file that --drift names.'] : []),
  ];
};

/** What two lists have to do with each other. 1 while they differ. No person's number stands in it. */
export const syncReport = (carrier: string, note: OptOutListNote | undefined, all: readonly Synced[], options: SyncOptions): Report => {
  const data = {
    carrier,
    comparable: true,
    repair: options.repair,
    lists: all.map((one) => ({
      senders: one.list.senders.map(({ id }) => id),
      programmes: one.list.programmes.map(({ id }) => id),
      covers: note?.covers,
      numbers: one.compared.numbers,
      counts: countsOf(one),
      ...(one.completed ? { rows: one.completed.rows, codes: one.completed.codes } : {}),
      ...(widerThanAsked(one.list.programmes) === undefined ? {} : { warning: widerThanAsked(one.list.programmes) }),
    })),
  };
  const lines = all.flatMap((one) => {
    const warning = widerThanAsked(one.list.programmes);
    return [
      headOf(one, note),
      line(one.compared.numbers, 'numbers on the list'),
      ...linesOf(one.compared.counts),
      ...otherWay(one),
      ...(warning === undefined ? [] : [`Warning: ${warning}.`]),
    ];
  });
  return (all.some((one) => openIn(one) > 0) ? problem : fine)(data, [...lines, ...advice(all, options)]);
};
