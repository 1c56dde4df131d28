import type { ListedNumber, ListPage } from '../../carriers/carrier.ts';
import type { SharedList } from '../../flows/opt-out-lists.ts';
import type { Clock, Http } from '../../flows/ports.ts';
import { CannotDo } from '../outcome.ts';

export type PageDeps = { readonly http: Http; readonly clock: Clock; /** Milliseconds. */ readonly wait: (ms: number) => Promise<void> };
export type PageRead = { readonly numbers: readonly ListedNumber[]; /** Of the page after it. */ readonly next?: string };

const pageTimeoutMs = 60_000;
const backoffMs = [1_000, 5_000, 20_000, 60_000] as const;
const longestWaitMs = 5 * 60_000;

const askOnce = async ({ http, clock }: PageDeps, { adapter, senders: [sender], credentials }: SharedList, cursor?: string): Promise<ListPage> => {
  const result = await http.call(adapter.page(sender, credentials, clock(), cursor), pageTimeoutMs);
  return result.kind === 'answer' ? adapter.readPage(result, sender) : { kind: 'retry', code: result.reason };
};

/** Asks again while it may pass. Throws CannotDo. */
const pageOf = async (deps: PageDeps, list: SharedList, cursor?: string): Promise<PageRead | { readonly refused: string }> => {
  for (let attempt = 0; ; attempt += 1) {
    const page = await askOnce(deps, list, cursor);
    if (page.kind === 'page') return page;
    if (page.kind === 'refused') return { refused: page.code };
    const wait = backoffMs[attempt];
    if (wait === undefined)
      throw new CannotDo(`${list.carrier.metadata.name} does not answer (${page.code})`, 'Run the same again later: it goes on from there.');
    await deps.wait(Math.min(longestWaitMs, page.afterMs ?? wait));
  }
};

/**
 * A list page by page. Goes on at a cursor that an earlier run came to; begins anew where the carrier takes it no more.
 * Throws CannotDo where the carrier refuses.
 */
export const pagesOf = async function* (deps: PageDeps, list: SharedList, from?: string): AsyncGenerator<PageRead & { readonly anew: boolean }> {
  let cursor = from;
  let anew = from === undefined;
  for (;;) {
    const page = await pageOf(deps, list, cursor);
    if ('refused' in page) {
      if (!anew && cursor === from) {
        [cursor, anew] = [undefined, true];
        continue;
      }
      const { name } = list.carrier.metadata;
      throw new CannotDo(`${name} refuses to show the list (${page.refused})`, 'Check its credentials, and what docs/carriers.md says they need.');
    }
    yield { ...page, anew };
    if (page.next === undefined) return;
    // A page that names itself as the next would have no end.
    if (page.next === cursor)
      throw new CannotDo(`${list.carrier.metadata.name} gives the same page again`, 'Tell us: this is a fault of the adapter.');
    [cursor, anew] = [page.next, false];
  }
};
