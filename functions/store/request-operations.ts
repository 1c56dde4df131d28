import { hasEnded, type RightsRequest } from '../domain/rights/request.ts';
import type { RightsWrite } from '../domain/write-set.ts';
import { equals, newItem } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { encodeLink, encodeLock, encodeRequest, encodeShort, lockItemKey } from './request-item.ts';
import { type Operation, put, remove } from './write.ts';

export type RequestRole = 'request' | 'lock' | 'short' | 'link';

/** A reference is of use as long as somebody may ask about the request. */
const shortDays = 3_653;

/** The items of one message about rights: new cases with their locks and pointers, changed ones, and the link of the reply. */
export const requestOperations = (context: StoreContext, { open, change, link }: RightsWrite): readonly Operation<RequestRole>[] => {
  const table = context.tables.requests;
  return [
    ...open.flatMap((request) => [
      put<RequestRole>('request', table, encodeRequest(request, context.dueShards), newItem),
      put<RequestRole>('lock', table, encodeLock(request), newItem),
      put<RequestRole>('short', table, encodeShort(request, shortDays), newItem),
    ]),
    ...change.flatMap(({ request, from }) => replaceRequest(context, request, from)),
    ...(link ? [put<RequestRole>('link', table, encodeLink(link))] : []),
  ];
};

/** The whole item anew, as long as nobody else changed it; its lock goes with its end. */
export const replaceRequest = (context: StoreContext, request: RightsRequest, from: number): readonly Operation<RequestRole>[] => {
  const table = context.tables.requests;
  const replaced = put<RequestRole>('request', table, encodeRequest(request, context.dueShards), equals('version', from));
  return hasEnded(request) ? [replaced, remove<RequestRole>('lock', table, lockItemKey(request))] : [replaced];
};
