import { maskedNumber } from '../domain/phone-number.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import type { Deployment } from '../domain/deployment.ts';
import { printable } from './outcome.ts';

export type ShownRequest = Omit<RightsRequest, 'to'> & { readonly number?: string };

/** As staff sees it: the number masked. */
export const shownRequest = ({ to, ...request }: RightsRequest): ShownRequest => ({
  ...request,
  ...(to === undefined ? {} : { number: maskedNumber(to) }),
});

const time = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

/** One line a request: what is most urgent about it first. */
export const lineOf = (request: RightsRequest): string => {
  const { ref, type, state, answerBy, assignee, paused } = request;
  const late = (request.systems ?? []).filter((task) => task.state === 'open' && task.isLate).map(({ system }) => system);
  const staffTask = request.staffTask ?? (late.length > 0 ? `no answer: ${late.join(', ')}` : undefined);
  const who = assignee === undefined ? '' : `, ${printable(assignee)}`;
  const task = staffTask === undefined ? '' : `  ← ${printable(staffTask)}`;
  return `${answerBy}  ${ref}  ${type.padEnd(11)} ${state}${paused ? ', clock stopped' : ''}${who}${task}`;
};

/** What the systems are asked; with the configuration, also what somebody asks of whom. */
const systemLines = ({ systems = [] }: RightsRequest, known: Deployment['systems']): readonly string[] =>
  systems.map(({ system, state, dueBy, isLate, why }) => {
    const task = state === 'open' ? known?.[system]?.task : undefined;
    const until = state === 'open' ? `, by ${dueBy}${isLate ? ', LATE' : ''}` : '';
    return `  ${system}: ${state}${until}${why === undefined ? '' : `, ${printable(why)}`}${task === undefined ? '' : `  ← ${printable(task)}`}`;
  });

export const linesOf = (request: RightsRequest, known?: Deployment['systems']): readonly string[] => [
  `${request.ref}  ${request.type}, ${request.state}`,
  `  came by ${request.channel} on ${time(request.openedAt)}, subject ${request.subject}${request.to === undefined ? '' : `, ${maskedNumber(request.to)}`}`,
  `  to be answered by ${request.answerBy} (${request.law})${request.confirmBy === undefined ? '' : `, receipt confirmed by ${request.confirmBy}`}`,
  ...(request.verified ? [`  verified: ${request.verified.how}, ${time(request.verified.at)}`] : []),
  ...(request.extended ? [`  extended: ${printable(request.extended.reason)}`] : []),
  ...(request.paused ? [`  clock stopped since ${request.paused.since}: ${printable(request.paused.doubt)}`] : []),
  ...Object.entries(request.proof ?? {}).map(([kind, value]) => `  the person gives ${kind}: ${printable(value)}`),
  ...(request.proven ? [`  proven: ${printable(request.proven.by)}, ${time(request.proven.at)}`] : []),
  ...(request.lift ? [`  to be lifted on ${request.lift.on}: ${printable(request.lift.reason)}`] : []),
  ...(request.wish === undefined ? [] : [`  the person writes: “${printable(request.wish)}”`]),
  ...systemLines(request, known),
  ...(request.staffTask === undefined ? [] : [`  A person must act: ${printable(request.staffTask)}`]),
  ...(request.closed
    ? [
        `  ended ${time(request.closed.at)}: ${printable(request.closed.outcome)}${request.closed.reason === undefined ? '' : `, ${printable(request.closed.reason)}`}`,
      ]
    : []),
  '',
  ...request.timeline.map(({ at, what, by, note }) => `  ${time(at)}  ${what}${note === undefined ? '' : `: ${printable(note)}`} (${printable(by)})`),
];
