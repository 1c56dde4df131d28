import * as z from 'zod';
import { canonical } from '../../../functions/domain/phone-number.ts';
import { bodyOf, json, Refused } from './answers.ts';
import type { SandboxCarrier } from './carrier.ts';
import type { ChangeStream } from './change-stream.ts';
import { faultKinds, type FaultKind, isFaultKind } from './faults.ts';
import { pageFile } from './page-files.ts';
import type { PersonState } from './person-state.ts';
import type { ProgrammesView } from './senders.ts';
import type { SandboxText } from './text.ts';
import type { ThreadStore } from './thread-store.ts';

export type RouteParts = {
  readonly carrier: SandboxCarrier;
  readonly store: ThreadStore;
  readonly changes: ChangeStream;
  readonly programmes: () => ProgrammesView;
  /** @param number E.164 */
  readonly state: (number: string) => Promise<PersonState>;
};

type Answer = (request: Request, parts: RouteParts) => Promise<Response> | Response;

/** Four texts' worth and more: no phone sends a longer one. */
const longestText = 1_600;
const numberRule = 'a phone number with + and country code, such as +33639981234 (in a query string %2B for the plus, or none)';

const e164 = (given: unknown, field: string): string => {
  const number = typeof given === 'string' ? canonical(given) : undefined;
  if (number === undefined) throw new Refused(400, `bad-${field}`, `\`${field}\` must be ${numberRule}.`);
  return number;
};
const numberOf = (request: Request): string => e164(new URL(request.url).searchParams.get('number') ?? undefined, 'number');

const text = z.looseObject({ from: z.unknown(), to: z.string(), text: z.string().min(1).max(longestText) });

const postText: Answer = async (request, { carrier }) => {
  const given = text.safeParse(await bodyOf(request));
  if (!given.success) {
    throw new Refused(400, 'bad-text', `A text is {"from", "to", "text"}, three texts in quotes, \`text\` of 1 to ${longestText} characters.`, {
      fields: given.error.issues.map((issue) => issue.path.join('.') || 'body'),
    });
  }
  const phone = e164(given.data.from, 'from');
  const texted = await carrier.textFrom(phone, given.data.to, given.data.text.toWellFormed());
  return json(texted.delivered ? 200 : 202, texted);
};

/** What a phone sees of a text. */
export type TextView = Omit<SandboxText, 'phone' | 'reference'>;
const textView = ({ id, with: other, direction, text: words, at, status, statusAt }: SandboxText): TextView => ({
  id,
  direction,
  with: other,
  text: words,
  at,
  status,
  statusAt,
});

const listTexts: Answer = (request, { store }) => json(200, { texts: store.of(numberOf(request)).map(textView) });

const fault = z.looseObject({ number: z.unknown(), kind: z.unknown() });
const kindOf = (kind: unknown): FaultKind | undefined => {
  if (kind === null || isFaultKind(kind)) return kind ?? undefined;
  throw new Refused(400, 'bad-kind', '`kind` must be null (nothing goes wrong) or one of those that are allowed.', { allowed: faultKinds });
};

const setFault: Answer = async (request, { store, changes }) => {
  const given = fault.safeParse(await bodyOf(request));
  if (!given.success) throw new Refused(400, 'bad-fault', 'A fault is {"number", "kind"}.', { allowed: faultKinds });
  const number = e164(given.data.number, 'number');
  const kind = kindOf(given.data.kind);
  store.setFault(number, kind);
  changes.changed();
  return json(200, { kind: kind ?? null });
};

const routes: Readonly<Record<string, Readonly<Partial<Record<string, Answer>>>>> = {
  '/': { GET: () => pageFile('page.html') ?? json(404, {}) },
  '/sandbox/texts': { GET: listTexts, POST: postText },
  '/sandbox/programmes': { GET: (_, { programmes }) => json(200, programmes()) },
  '/sandbox/state': { GET: async (request, { state }) => json(200, await state(numberOf(request))) },
  '/sandbox/faults': { GET: (request, { store }) => json(200, { kind: store.fault(numberOf(request)) ?? null, kinds: faultKinds }), POST: setFault },
  '/sandbox/events': { GET: (request, { changes }) => changes.response(request.signal) },
  '/sandbox/api/messages': { GET: (request, { carrier }) => carrier.lookUp(request), POST: (request, { carrier }) => carrier.send(request) },
};

const refusal = (cause: unknown): Response => {
  if (cause instanceof Refused) return json(cause.status, cause.answer);
  throw cause;
};

/** Answers a request to the page or its API; undefined where the path is not theirs. */
export const answerTo = async (request: Request, parts: RouteParts): Promise<Response | undefined> => {
  const { pathname } = new URL(request.url);
  const file = /^\/sandbox\/page\/([^/]+)$/.exec(pathname)?.[1];
  if (file !== undefined) return pageFile(file) ?? json(404, { error: 'not-found', message: 'The page has no such file.' });
  const methods = routes[pathname];
  if (methods === undefined) {
    return pathname.startsWith('/sandbox/') ? json(404, { error: 'not-found', message: 'No such path.', paths: Object.keys(routes) }) : undefined;
  }
  const answer = methods[request.method === 'HEAD' ? 'GET' : request.method];
  if (!answer)
    return json(
      405,
      { error: 'method', message: `${pathname} takes ${Object.keys(methods).join(' and ')}.` },
      { allow: Object.keys(methods).join(', ') },
    );
  try {
    return await answer(request, parts);
  } catch (cause) {
    return refusal(cause);
  }
};
