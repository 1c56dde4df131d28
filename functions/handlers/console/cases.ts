import type { SentText, ShownCase, Systems, Typed } from '../../console/view.ts';
import { words } from '../../console/words.ts';
import type { Deployment } from '../../domain/deployment.ts';
import { instant } from '../../domain/ids.ts';
import { canonical, maskedNumber } from '../../domain/phone-number.ts';
import { hasEnded, requestChannels, requestTypes, type RightsRequest } from '../../domain/rights/request.ts';
import { quarantineTask } from '../../domain/tasks/what-to-do.ts';
import { mayDo } from '../../domain/staff/roles.ts';
import { openCase as open, openRequests, requestByRef, workOn } from '../../flows/request-desk.ts';
import { logRead } from '../../flows/staff-reads.ts';
import { actOf } from '../../flows/staff-steps.ts';
import { listedTask } from '../../flows/tasks.ts';
import type { ConsoleServing } from '../../platform/console-serving.ts';
import type { Asked } from './call.ts';
import { choicesOf } from './choices.ts';
import { go, type Outcome, page } from './outcome.ts';
import { doneBy, stepIn } from './steps.ts';

export const shownCase = ({ to, ...request }: RightsRequest): ShownCase => ({
  ...request,
  ...(to === undefined ? {} : { number: maskedNumber(to) }),
});
const systemsOf = ({ systems = {} }: Deployment): Systems => systems;

const mostTasks = 500;

/** One list: what people ask and what Halte could not do. */
export const home = async (serving: ConsoleServing, { frame, query }: Asked): Promise<Outcome> => {
  const [requests, { tasks, more }, waiting] = await Promise.all([openRequests(serving), serving.tasks.open(mostTasks), serving.quarantined()]);
  const now = instant(serving.clock());
  const shown = { cases: requests.map(shownCase), tasks: tasks.map((task) => listedTask(task, now)), more };
  const quarantine = { waiting, what: quarantineTask.what };
  return page({
    is: 'home',
    frame,
    ...shown,
    quarantine,
    systems: systemsOf(serving.deployment),
    ...(query['only'] === 'needs' ? { only: 'needs' } : {}),
  });
};

const unknown = ({ frame }: Asked): Outcome => page({ is: 'error', error: 'not-found', frame }, 404);

export const showCase = async (serving: ConsoleServing, asked: Asked): Promise<Outcome> => {
  const request = await requestByRef(serving, asked.path['ref'] ?? '');
  return request ? caseOf(serving, asked, request) : unknown(asked);
};

type More = { readonly status?: number; readonly problem?: string; readonly typed?: Typed };

/** Each opening is written down first, that of a refused form too. */
const caseOf = async (
  serving: ConsoleServing,
  { frame, session }: Asked,
  request: RightsRequest,
  { status = 200, problem, typed }: More = {},
): Promise<Outcome> => {
  const { subject, ref } = request;
  const role = session.roles.at(-1);
  await logRead(serving, { subject, by: session.by, way: 'console', what: 'case', ref, ...(role === undefined ? {} : { role }) });
  return page(
    {
      is: 'case',
      frame: problem === undefined ? frame : { ...frame, problem },
      case: shownCase(request),
      systems: systemsOf(serving.deployment),
      texts: await textsAbout(serving, request),
      proofCommand: `npm run -s halte -- requests proof ${ref}${serving.url.startsWith('https:') ? ' --aws' : ''} --html > ${ref}.html`,
      ...(typed ? { typed } : {}),
    },
    status,
  );
};

/** What was sent about it, and whether it arrived; nothing of what it said. */
const textsAbout = async ({ person }: ConsoleServing, { subject, id }: RightsRequest): Promise<readonly SentText[]> => {
  const { messages, texts } = await person(subject);
  return [...messages, ...texts].flatMap(({ reply, receivedAt }) =>
    reply?.about?.request === id
      ? [{ at: reply.sentAt ?? receivedAt, template: reply.template, state: reply.state, ...(reply.code === undefined ? {} : { code: reply.code }) }]
      : [],
  );
};

/** One step. The form says which version it was made from, so that nobody decides on what they have not seen. */
export const step = async (serving: ConsoleServing, asked: Asked): Promise<Outcome> => {
  const request = await requestByRef(serving, asked.path['ref'] ?? '');
  if (!request) return unknown(asked);
  const { form, session } = asked;
  const read = stepIn(form);
  if ('problem' in read) return caseOf(serving, asked, request, { status: 400, problem: read.problem, typed: form });
  if (!mayDo(session.roles, actOf(read.step, request.type))) return page({ is: 'error', error: 'forbidden', frame: asked.frame }, 403);
  const worked = await workOn(serving, request.ref, read.step, session.by, Number(form['version']));
  switch (worked.kind) {
    case 'unknown':
      return unknown(asked);
    case 'refused':
      return caseOf(serving, asked, request, { status: 409, problem: `It stays as it is: ${worked.why}.`, typed: form });
    case 'moved':
      return caseOf(serving, asked, (await requestByRef(serving, request.ref)) ?? worked.request, {
        status: 409,
        problem: words.problems.moved,
        typed: form,
      });
    case 'done': {
      const begun = read.step.is === 'complete' && !hasEnded(worked.request) && request.type === 'erase';
      return go(`/console/cases/${request.ref}?done=${begun ? 'erasure-begun' : doneBy[read.step.is]}`);
    }
  }
};

export const newCase = async ({ deployment }: ConsoleServing, { frame }: Asked): Promise<Outcome> =>
  page({ is: 'new-case', frame, ...choicesOf(deployment), typed: {} });

export const openCase = async (serving: ConsoleServing, { frame, form, session }: Asked): Promise<Outcome> => {
  const again = (problem: string, status = 400): Outcome =>
    page({ is: 'new-case', frame: { ...frame, problem }, ...choicesOf(serving.deployment), typed: form }, status);
  const type = requestTypes.find((one) => one === form['type']);
  const channel = requestChannels.filter((one) => one !== 'sms').find((one) => one === form['channel']);
  if (!type || !channel) return again(words.problems.empty);
  const number = canonical(form['number'] ?? '', form['country']);
  if (number === undefined) return again(words.problems.number);
  const given = (name: string) => (form[name]?.trim() ? { [name]: form[name].trim().slice(0, 200) } : {});
  const residence = form['residence']?.trim().toUpperCase();
  const rest = { ...given('date'), ...given('proof'), ...(residence ? { residence } : {}) };
  const opened = await open(serving, { type, channel, number, programme: form['programme'] ?? '', ...rest }, session.by);
  switch (opened.kind) {
    case 'opened':
      return go(`/console/cases/${opened.request.ref}?done=opened`);
    case 'wrong':
      return again(opened.field === 'date' ? words.problems.day : words.problems.empty);
    case 'open-already':
      return again(`Such a request is open already${opened.request ? `: ${opened.request.ref}` : ''}. It keeps its date.`, 409);
  }
};
