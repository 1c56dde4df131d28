import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Plain } from './branded.ts';
import { absent, any, equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import { update, write } from './write.ts';

/** What the pepper makes of a constant, for each of its versions: `{ "1": "…" }`. See platform/subjects.ts. */
export type PepperMarks = Readonly<Record<string, string>>;

const canaryKey = { subject: '#canary' };
const markPrefix = 'mac:';

/** What is stored under the canary's key. Throws StoreUnavailable. */
export const readCanary = async (context: StoreContext): Promise<PepperMarks> => {
  const command = new GetCommand({ TableName: context.tables.suppressions, Key: canaryKey, ConsistentRead: true });
  const { Item } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return storedMarks(Item ?? {});
};

/**
 * Compares the pepper with the one under which the suppressions were written. A wrong one finds nobody, which would let everyone be
 * texted again, so `mismatch` must stop all work. It is a mismatch too when a version that was in use is missing now.
 * Writes what is not there yet: `created` the first time, or when a new version came.
 * Throws StoreUnavailable.
 * @param reading what is stored, where it is being read already: at a cold start beside the secrets
 */
export const checkCanary = async (
  context: StoreContext,
  marks: PepperMarks,
  reading: Promise<PepperMarks> = readCanary(context),
): Promise<'ok' | 'created' | 'mismatch'> => {
  const known = await reading;
  if (!agrees(known, marks)) return 'mismatch';
  const missing = Object.entries(marks).filter(([version]) => !(version in known));
  return missing.length === 0 ? 'ok' : add(context, missing);
};

const storedMarks = (item: Plain): PepperMarks =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, mark]) => (name.startsWith(markPrefix) ? [[name.slice(markPrefix.length), z.string().parse(mark)]] : [])),
  );

const agrees = (known: PepperMarks, marks: PepperMarks): boolean => Object.entries(known).every(([version, mark]) => marks[version] === mark);

/** Two functions may start at once: each mark is set only where it is absent or the same. */
const add = async (context: StoreContext, missing: readonly (readonly [string, string])[]): Promise<'created' | 'mismatch'> => {
  for (const [version, mark] of missing) {
    const attribute = `${markPrefix}${version}`;
    const operation = update('canary', context.tables.suppressions, canaryKey, {
      set: { [attribute]: mark },
      when: any(absent(attribute), equals(attribute, mark)),
    });
    const { refusals } = await untilSettled(context, patiently(context), (signal) => write(context, [operation], context.newId(), signal));
    if (refusals.length > 0) return 'mismatch';
  }
  return 'created';
};
