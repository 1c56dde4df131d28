import { type Instant, millis } from '../ids.ts';

export type RecentSend = { readonly id: string; readonly at: Instant };

/** Words that a text offers as an answer: to what it asks (`reply`), or to end the texts (`stop`). */
export type Answers = Readonly<Record<string, 'reply' | 'stop'>>;

/** The longest cap that a programme may have. */
const keptMs = 90 * 86_400_000;
/** As many as the highest cap counts, and those that tell a second telling apart. */
const mostKept = 60;

/**
 * The sends of one programme to one person with one more, newest last; `undefined` when it is known already. Those that no cap can count any more are left
 * out.
 */
export const withSend = (recent: readonly RecentSend[], send: RecentSend): readonly RecentSend[] | undefined => {
  if (recent.some(({ id }) => id === send.id)) return undefined;
  const all = [...recent, send].toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const newest = millis(all.at(-1)?.at ?? send.at);
  return all.filter(({ at }) => millis(at) > newest - keptMs).slice(-mostKept);
};
