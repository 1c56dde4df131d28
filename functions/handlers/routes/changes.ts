import { contracts } from '../../api/contracts.ts';
import type { Change } from '../../domain/changes/change.ts';
import { printCursor, readCursor } from '../../domain/changes/cursor.ts';
import { keptDays, oldestKept, readChanges as read } from '../../flows/read-changes.ts';
import { answer, refuse, route } from '../route.ts';

const told = ({ subject, key, registers, ...rest }: Change) => ({
  id: `${subject}.${key}`,
  subject,
  ...rest,
  ...(registers === undefined ? {} : { registers: [...registers] }),
});

export const readChanges = route(contracts.readChanges, async (serving, { query: { since, limit } }) => {
  const oldest = oldestKept(serving.clock());
  const cursor = since === undefined ? { at: oldest, batch: '', index: 0 } : readCursor(since);
  if (!cursor) {
    const detail = 'the `next` of an earlier answer, or a time with its zone: 2026-11-26T05:00:00Z';
    return refuse({ type: 'invalid-request', detail: 'This is no place in the changes.', errors: [{ pointer: '/since', detail }] });
  }
  if (cursor.at < oldest) {
    const detail = `Changes are kept for ${keptDays} days, and this place is older: some may be missing. Take the whole state (halte export suppressions --hashed), and go on from the time at which that began.`;
    return refuse({ type: 'refused', detail });
  }
  const { changes, next, more } = await read(serving, cursor, limit);
  return answer({ changes: changes.map(told), next: printCursor(next), more });
});
