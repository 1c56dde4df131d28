import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { instant } from '../domain/ids.ts';
import type { Call } from '../flows/ports.ts';
import { type CallOutcome, receiveCall, storeTimeMs } from '../flows/receive-call.ts';
import { readIntent } from '../keywords/read-intent.ts';
import { clock, errorName, log } from '../platform/process.ts';
import { receiving } from '../platform/receiving.ts';
import { callOf, resultOf } from './http-adapter.ts';
import { answerTo } from './outcome-status.ts';

const collaborators = receiving('webhook');

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const incoming = callOf(event);
  if (incoming.kind === 'call') return resultOf(answerTo(await receive(incoming.call).catch(failed)));
  if (incoming.kind === 'no-such-path') log({ is: 'call-unroutable', reason: incoming.kind });
  else log({ is: 'call-refused', carrier: incoming.carrier, sender: incoming.sender, reason: incoming.kind });
  return resultOf(answerTo(incoming));
};

/** Begun while the container starts, where Lambda gives a whole processor: the secrets are on their way while the words are folded. */
collaborators().catch(() => undefined);
readIntent('STOP');

const receive = async (call: Call): Promise<CallOutcome> => {
  const receivedAt = clock();
  const { deps, secrets } = await collaborators();
  const within = deps.carriers[call.carrier]?.metadata.answerWithinMs;
  const once = () => receiveCall(deps, call, instant(receivedAt), receivedAt + storeTimeMs(within));
  const outcome = await once();
  // The carrier's credentials may have been rotated a moment ago.
  return outcome.kind === 'refused' && outcome.reason === 'signature' && (await secrets.renewed()) ? once() : outcome;
};

const failed = (error: unknown): CallOutcome => {
  log({ is: 'fault', where: 'webhook', name: errorName(error) });
  return { kind: 'unavailable' };
};
