import type { Carrier, Credentials, HttpCall, ListChanged, OptOutList } from '../carriers/carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { PhoneNumber } from '../domain/ids.ts';
import { programmesOn } from '../domain/opt-out-lists/list-reach.ts';
import type { Programme, Sender } from '../domain/programme.ts';
import type { Clock, Http } from './ports.ts';

/** One of a carrier's own lists, with all senders whose texts an entry stops. */
export type SharedList = {
  readonly carrier: Carrier;
  readonly adapter: OptOutList;
  readonly key: string;
  /** The first of them speaks for all. */
  readonly senders: readonly [Sender, ...Sender[]];
  readonly programmes: readonly Programme[];
  readonly credentials: Credentials;
};

/** Every list of a carrier that this deployment's senders are on. Empty where its API shows none. */
export const listsOf = (deployment: Deployment, carrier: Carrier | undefined, credentials: Credentials): readonly SharedList[] => {
  const adapter = carrier?.optOutList;
  if (!carrier || !adapter) return [];
  const senders = Object.values<Sender>(deployment.senders).filter((sender) => sender.carrier === carrier.metadata.id);
  return [...Map.groupBy(senders, (sender) => adapter.key(sender, credentials))].flatMap(([key, [first, ...others]]) =>
    first ? [{ carrier, adapter, key, senders: [first, ...others], programmes: programmesOn(deployment, [first, ...others]), credentials }] : [],
  );
};

const patientMs = 10_000;
/** A token, then the call. */
const stepsAtMost = 3;

type ChangeDeps = { readonly http: Http; readonly clock: Clock };
export type Change = { readonly what: 'add' | 'remove'; readonly number: PhoneNumber };

/** Puts a number on a list, or takes it off. Asking for what is so already does no harm. */
export const changeList = async (
  deps: ChangeDeps,
  { adapter, senders: [sender], credentials }: SharedList,
  change: Change,
  timeoutMs = patientMs,
): Promise<ListChanged> => {
  const { what, number } = change;
  const first = adapter[what]?.(number, sender, credentials, deps.clock());
  if (!first) return { kind: 'refused', code: `no-${what}` };
  let call: HttpCall = first;
  for (let step = 0; step < stepsAtMost; step += 1) {
    const result = await deps.http.call(call, timeoutMs);
    if (result.kind !== 'answer') return { kind: 'retry', code: result.reason };
    const read = what === 'add' ? adapter.readAdded?.(result, number, credentials) : adapter.readRemoved?.(result);
    if (read?.kind !== 'next') return read ?? { kind: 'refused', code: `no-${what}` };
    ({ call } = read);
  }
  return { kind: 'refused', code: 'too-many-steps' };
};
