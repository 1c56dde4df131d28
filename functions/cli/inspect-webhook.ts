import type { Carrier, CarrierEvent, Credentials, FieldNote, HttpAnswer, Refusal } from '../carriers/carrier.ts';
import { exampleUrl } from '../carriers/example-url.ts';
import { refusalAnswer } from '../carriers/refusal-answer.ts';
import { carriers, carriersMetadata } from '../carriers/registry.ts';
import { party } from '../domain/phone-number.ts';
import type { Sender } from '../domain/programme.ts';
import { type InspectedCall, inspectedCall } from './inspected-line.ts';

/** One thing that an authentic call says. What the carrier did not say is null. */
export type InspectedEvent = {
  readonly kind: CarrierEvent['kind'];
  /** E.164 where it is a number. */
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string | null;
  readonly id: string | null;
  readonly time: string | null;
  readonly part?: { readonly reference: string; readonly index: number; readonly total: number };
  /** Of a message: the carrier or the network answers it, so Halte does not. */
  readonly answeredByCarrier?: boolean;
  /** Of a receipt. */
  readonly status?: string;
  readonly reference?: string;
  readonly code?: string;
  /** Of a control call. */
  readonly what?: string;
};
export type InspectResult = {
  readonly authentic: boolean;
  readonly reason?: Refusal;
  readonly events: readonly InspectedEvent[];
  readonly answer: HttpAnswer;
  /** What to mend, in the line or in the setting up. */
  readonly error?: string;
  /** Why an element of an authentic call would go to quarantine. */
  readonly unreadable?: readonly string[];
};

const refusal = (reason: Refusal, error?: string): InspectResult => ({
  authentic: false,
  reason,
  events: [],
  answer: refusalAnswer(reason),
  ...(error === undefined ? {} : { error }),
});

const address = (raw: string | undefined): string | null => {
  if (raw === undefined) return null;
  const known = party(raw);
  return known.kind === 'number' ? known.number : raw;
};

const nothing = { from: null, to: null, text: null, id: null, time: null };

const inspected = (event: CarrierEvent, carrier: Carrier, sender: Sender): InspectedEvent => {
  switch (event.kind) {
    case 'message': {
      const { kind, from, to, text, id = null, time = null, part } = event;
      const answeredByCarrier = carrier.carrierAnswers(event, sender);
      return { kind, from: address(from), to: address(to), text, id, time, ...(part ? { part } : {}), answeredByCarrier };
    }
    case 'receipt':
      return { ...nothing, ...event };
    case 'opt-out':
      return { ...nothing, ...event, from: address(event.from), to: address(event.to) };
    case 'control':
      return { ...nothing, ...event };
  }
};

/** A sender as the line describes it; only its type and settings decide who answers. */
const senderOf = ({ carrier, senderType, settings }: InspectedCall): Sender => ({
  id: 'inspected' as Sender['id'],
  carrier: carrier.metadata.id,
  type: senderType,
  programmes: [],
  mode: 'live',
  settings,
});

const withoutCredentials = (carrier: Carrier): string => {
  const required = Object.entries(carrier.metadata.credentials).flatMap(([name, note]) => (note.required ? name : []));
  return `credentials: none given for ${carrier.metadata.id}; it takes ${required.join(', ')}`;
};

/**
 * Says of one call whether it is authentic, what it says, and how Halte would answer it. Stores and sends nothing.
 * @param line `{carrier, method, url, headers, body, bodyEncoding?, credentials?, now?, settings?, senderType?}`
 * @param now milliseconds since 1970, where the line gives none
 * @param stored the credentials that are set, where the line gives none
 * @param known every carrier that a line may name
 */
export const inspectWebhook = (
  line: unknown,
  now: number,
  stored: (carrier: string) => readonly Credentials[] = () => [],
  known = carriers,
): InspectResult => {
  const call = inspectedCall(line, known);
  if ('error' in call) return refusal('malformed', call.error);
  const { carrier, request, urls, pathKey } = call;
  const credentials = call.credentials ?? stored(carrier.metadata.id);
  if (credentials.length === 0) return refusal('signature', withoutCredentials(carrier));
  const authentication = carrier.authenticate({ request, urls, credentials, now: call.now ?? now, ...(pathKey === undefined ? {} : { pathKey }) });
  if (!authentication.ok) return refusal(authentication.reason);
  const { events, unreadable } = carrier.read(authentication.request);
  return {
    authentic: true,
    events: events.map((event) => inspected(event, carrier, senderOf(call))),
    answer: carrier.accepted,
    ...(unreadable.length > 0 ? { unreadable: unreadable.map(({ reason }) => reason) } : {}),
  };
};

export type ListedCarrier = {
  readonly id: string;
  readonly name: string;
  readonly methods: readonly string[];
  readonly trust: string;
  readonly credentials: Readonly<Record<string, FieldNote>>;
  readonly settings: Readonly<Record<string, FieldNote>>;
  /** Null where SNS delivers. */
  readonly url: string | null;
};

/** For `inspect-webhook --carriers`: what each carrier is called and needs. */
export const listCarriers = (): readonly ListedCarrier[] =>
  carriersMetadata.map((carrier) => {
    const { id, name, transport, methods, trust, credentials, settings } = carrier;
    return { id, name, methods: transport === 'sns' ? ['SNS'] : methods, trust, credentials, settings, url: exampleUrl(carrier) ?? null };
  });

const linesOf = async function* (input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
};

const parsed = (text: string): { readonly line: unknown } | undefined => {
  try {
    return { line: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

export type InspectRun = {
  readonly now: () => number;
  /** All sets that are stored for a carrier; none by default. */
  readonly credentials?: (carrier: string) => Promise<readonly Credentials[]>;
  /** Every carrier that a line may name; by default those of the registry. */
  readonly known?: Readonly<Record<string, Carrier>>;
};

/**
 * Reads JSON lines and writes one JSON line for each, in order, and nothing else. Empty lines are skipped.
 * @param input text in any pieces; lines end in `\n`
 * @param write takes one line with its end
 */
export const runInspectWebhook = async (
  input: AsyncIterable<string>,
  write: (line: string) => void,
  { now, credentials, known = carriers }: InspectRun,
): Promise<void> => {
  const sets = new Map<string, readonly Credentials[]>();
  if (credentials) for (const id of Object.keys(known)) sets.set(id, await credentials(id));
  for await (const text of linesOf(input)) {
    const trimmed = text.replace(/^\uFEFF/, '').trim();
    if (trimmed === '') continue;
    const given = parsed(trimmed);
    const result = given ? inspectWebhook(given.line, now(), (id) => sets.get(id) ?? [], known) : refusal('malformed', 'the line is no JSON');
    write(`${JSON.stringify(result)}\n`);
  }
};
