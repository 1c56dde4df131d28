import { RefusedError } from './api.ts';
import { part } from './dom.ts';

/** While the stream tells of changes, a look now and then is enough; without it the page looks for itself. */
const slowMs = 5_000;
const fastMs = 1_500;

const words = { live: 'Live', polling: 'Looking every second or two', gone: 'Halte does not answer. Is npm start still running?' } as const;

const show = (state: keyof typeof words): void => {
  const link = part('link', HTMLParagraphElement);
  if (link.dataset['state'] === state) return;
  link.dataset['state'] = state;
  link.textContent = words[state];
};

/**
 * Calls `refresh` when the server tells of a change, and every few seconds besides; one at a time, and once more where something came meanwhile.
 *
 * @returns `now`, to look at once.
 */
export const watch = (refresh: () => Promise<void>): { readonly now: () => void } => {
  const stream = new EventSource('/sandbox/events');
  let running = false;
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isLive = (): boolean => stream.readyState === EventSource.OPEN;
  const once = async (): Promise<void> => {
    try {
      await refresh();
      show(isLive() ? 'live' : 'polling');
    } catch (cause) {
      // A number that is not one: said beside its field. The server is there.
      show(cause instanceof RefusedError ? (isLive() ? 'live' : 'polling') : 'gone');
    }
  };
  const now = (): void => {
    wanted = true;
    if (running) return;
    running = true;
    void (async () => {
      while (wanted) {
        wanted = false;
        await once();
      }
      running = false;
      clearTimeout(timer);
      timer = setTimeout(now, isLive() ? slowMs : fastMs);
    })();
  };
  stream.addEventListener('change', now);
  stream.addEventListener('open', now);
  stream.addEventListener('error', now);
  return { now };
};
