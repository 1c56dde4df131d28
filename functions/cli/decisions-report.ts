import { fine, printable, problem, type Report } from './outcome.ts';
import type { ChangedDecision, DecisionsFound } from './replay-decisions.ts';

const effects: Readonly<Record<NonNullable<ChangedDecision['effect']>, readonly [before: string, after: string]>> = {
  stopped: ['texts would end', 'texts end now'],
  repeated: ['is stopped already', 'was stopped already'],
  superseded: ['a newer START stands', 'a newer START stands'],
  gone: ['', 'erased or read again meanwhile: left alone'],
};

const lineOf = ({ message, receivedAt, programme, before, now, effect, text }: ChangedDecision, applied: boolean): string => {
  const what = effect === undefined ? '' : `: ${effects[effect][applied ? 1 : 0]}`;
  const words = text === undefined ? '' : ` “${text}”`;
  return printable(
    `  ${receivedAt.slice(0, 16)}  ${message}  ${programme}  ${before.intent} (${before.act}; ${before.rulesVersion}) → ${now.intent} (${now.act}, ${now.certainty}; ${now.rule})${what}${words}`,
  );
};

const sections = [
  ['stop', 'Read as a STOP now'],
  ['no-stop', 'Read as a STOP then, and not now. Nothing is lifted by this; what nobody meant is repaired by the staff (docs/runbook.md)'],
  ['other', 'Asks for something else now. Nothing is changed by this; look at what is asked for'],
] as const;

const sectionOf = ({ changes, applied }: DecisionsFound, change: ChangedDecision['change'], title: string): readonly string[] => {
  const of = changes.filter((one) => one.change === change);
  return of.length === 0 ? [] : [`${title}: ${of.length}`, ...of.map((one) => lineOf(one, applied))];
};

const closing = (waiting: number, { applied, changes }: DecisionsFound): string => {
  if (waiting > 0) return `${waiting} STOP(s) not honoured yet. Nothing was changed: --apply ends those texts, without a reply.`;
  if (applied)
    return `Applied: ${changes.filter(({ effect }) => effect === 'stopped').length} stopped, without a reply; their next STOP is answered.`;
  return 'Nothing has to be applied.';
};

/** What was found, for a person; exit code 1 says that somebody's STOP is not honoured yet, or that items could not be read. */
export const decisionsReport = (found: DecisionsFound): Report => {
  const waiting = found.applied ? 0 : found.changes.filter(({ effect }) => effect === 'stopped').length;
  const notRead = Object.entries(found.notRead).map(([why, count]) => `${count} not read: ${why}.`);
  const lines = [
    `${found.messages} messages since ${found.since}, read with rules ${found.rulesVersion}: ${found.changes.length} with another outcome, ${found.otherRule} with the same by another rule.`,
    ...notRead,
    ...(found.unreadable.length > 0 ? [`${found.unreadable.length} items are not of Halte's form: ${found.unreadable.slice(0, 5).join(', ')}`] : []),
    ...sections.flatMap(([change, title]) => sectionOf(found, change, title)),
    closing(waiting, found),
  ];
  return (waiting > 0 || found.unreadable.length > 0 ? problem : fine)(found, lines);
};
