import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { FunctionError } from '../functions/messages.ts';
import type { Functions } from '../functions/functions.ts';
import type { Stack } from '../template/stack.ts';
import { eventOf, messageReply, replyOf, type HttpReply } from './payload.ts';
import { matchRoute, routesOf } from './routes.ts';

/** Lambda takes no larger event, once it is encoded. */
const largestEventBytes = 6 * 1024 * 1024;

const timedOut = Symbol('timed out');

export type ApiOptions = {
  readonly functions: Functions;
  readonly now: () => number;
  readonly onError: (functionId: string, cause: FunctionError) => void;
};

/** The template's HTTP API, answering as API Gateway does: 404, 413, 500 and 503 in its words. */
export const httpApiOf = (
  stack: Stack,
  { functions, now, onError }: ApiOptions,
): ((request: IncomingMessage, body: Buffer) => Promise<HttpReply>) => {
  const routes = routesOf(stack);
  return async (request, body) => {
    const match = matchRoute(routes, request.method ?? '', (request.url ?? '/').split('?')[0] ?? '/');
    if (!match) return messageReply(404, 'Not Found');
    // There is no IAM on this machine that could prove a signature: nobody has permission.
    if (match.route.signed) return messageReply(403, 'Forbidden');
    const event = eventOf(request, body, match, now(), stack.account);
    if ((event.body ?? '').length > largestEventBytes) return messageReply(413, 'Request Entity Too Large');
    const patience = new AbortController();
    const result = functions.invoke(match.route.functionId, event);
    const late = sleep(match.route.timeoutMs, timedOut, { signal: patience.signal }).catch(() => timedOut);
    try {
      const first = await Promise.race([result, late]);
      if (first === timedOut) return messageReply(503, 'Service Unavailable');
      return replyOf(first);
    } catch (cause) {
      if (!(cause instanceof FunctionError)) throw cause;
      onError(match.route.functionId, cause);
      return messageReply(500, 'Internal Server Error');
    } finally {
      patience.abort();
      result.catch(() => undefined);
    }
  };
};
