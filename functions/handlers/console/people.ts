import type { Typed } from '../../console/view.ts';
import { words } from '../../console/words.ts';
import type { Instant, Subject } from '../../domain/ids.ts';
import { canonical } from '../../domain/phone-number.ts';
import { programmeState } from '../../domain/programme-state.ts';
import { isDay } from '../../domain/rights/day.ts';
import { reasonProblem } from '../../domain/staff/read.ts';
import { requestByRef } from '../../flows/request-desk.ts';
import type { LookUp, ReadPlace } from '../../flows/staff-ports.ts';
import { beginLookUp, logRead, lookUpOf } from '../../flows/staff-reads.ts';
import type { ConsoleServing } from '../../platform/console-serving.ts';
import { isSubject } from '../subject-path.ts';
import type { Asked } from './call.ts';
import { shownCase } from './cases.ts';
import { choicesOf } from './choices.ts';
import { go, type Outcome, page } from './outcome.ts';

export const askPerson = async ({ deployment }: ConsoleServing, { frame }: Asked): Promise<Outcome> =>
  page({ is: 'ask-person', frame, ...choicesOf(deployment), typed: {} });

/** The number comes in a form and goes no further: what the address holds afterwards is the keyed hash. */
export const lookUp = async (serving: ConsoleServing, { frame, form, session }: Asked): Promise<Outcome> => {
  const again = (problem: string): Outcome =>
    page({ is: 'ask-person', frame: { ...frame, problem }, ...choicesOf(serving.deployment), typed: form }, 400);
  const subject = subjectIn(serving, form);
  if (subject === undefined) return again(words.problems.number);
  const reason = (form['reason'] ?? '').trim();
  const wrong = reasonProblem(reason);
  if (wrong !== undefined) return again(words.problems.reason[wrong]);
  await beginLookUp(serving, session, subject, reason);
  return go(`/console/people/${subject}`);
};

const subjectIn = ({ subjects }: ConsoleServing, form: Readonly<Record<string, string>>): Subject | undefined => {
  const { subject } = form;
  if (subject !== undefined) return isSubject(subject) ? (subject as Subject) : undefined;
  const number = canonical(form['number'] ?? '', form['country']);
  return number === undefined ? undefined : subjects.of(number);
};

/** Under which look-up this session may see the person of the address; else what is answered instead. */
export const seen = async (serving: ConsoleServing, { frame, session, path }: Asked): Promise<LookUp | Outcome> => {
  const subject = path['subject'] ?? '';
  if (!isSubject(subject)) return page({ is: 'error', error: 'not-found', frame }, 404);
  const allowed = await lookUpOf(serving, session, subject as Subject);
  if (allowed) return allowed;
  const problem = words.problems.reason.missing;
  return page({ is: 'ask-person', frame: { ...frame, problem }, ...choicesOf(serving.deployment), typed: { subject } }, 403);
};

/** Only for whom this session has said why. */
export const showPerson = async (serving: ConsoleServing, asked: Asked): Promise<Outcome> => {
  const allowed = await seen(serving, asked);
  return 'is' in allowed ? allowed : personOf(serving, asked, allowed);
};

type More = { readonly status?: number; readonly problem?: string; readonly typed?: Typed };

/** Each opening is written down with its reason, before anything is read. */
export const personOf = async (
  serving: ConsoleServing,
  { frame, session }: Asked,
  { subject, reason }: LookUp,
  { status = 200, problem, typed }: More = {},
): Promise<Outcome> => {
  const { deployment, newId } = serving;
  const role = session.roles.at(-1);
  await logRead(serving, { subject, by: session.by, way: 'console', what: 'person', reason, ...(role === undefined ? {} : { role }) });
  const { image, ledger, messages, texts, requests } = await serving.person(subject);
  const states = Object.values(deployment.programmes).map((programme) => programmeState(image, programme));
  const person = { subject, programmes: states, image, ledger, messages, texts, requests: requests.map(shownCase) };
  const shown = problem === undefined ? frame : { ...frame, problem };
  const { programmes } = choicesOf(deployment);
  return page({ is: 'person', frame: shown, person, reason, programmes, key: newId(), ...(typed ? { typed } : {}) }, status);
};

const mostReads = 100;
/** How a look is named in an address, for those that are older. */
const placeOf = ({ at, id }: ReadPlace): string => `${at}.${id}`;
const placeIn = (text: string | undefined): ReadPlace | undefined => {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT[\d:.]{12}Z)\.([\w-]{1,32})$/.exec(text ?? '') ?? [];
  return at === undefined || id === undefined ? undefined : { at: at as Instant, id };
};

/** Of a day, a hundred at a time; or all at one person, by their case or as they were looked up. */
export const showReads = async (serving: ConsoleServing, { frame, query }: Asked): Promise<Outcome> => {
  const wanted = query['day'] ?? '';
  const day = isDay(wanted) && wanted <= frame.today ? wanted : frame.today;
  const typed = query['of']?.trim();
  if (!typed) {
    const reads = await serving.reads.ofDay(day, mostReads, placeIn(query['before']));
    const last = reads.length === mostReads ? reads.at(-1) : undefined;
    return page({ is: 'reads', frame, reads, day, ...(last ? { older: placeOf(last) } : {}) });
  }
  const subject = isSubject(typed) ? (typed as Subject) : (await requestByRef(serving, typed))?.subject;
  if (subject !== undefined) return page({ is: 'reads', frame, reads: await serving.reads.of(subject), day, of: typed });
  return page({ is: 'reads', frame: { ...frame, problem: words.errors['not-found'].text }, reads: [], day, of: typed }, 404);
};
