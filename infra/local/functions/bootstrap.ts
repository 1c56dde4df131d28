// Runs inside a worker thread: one execution environment of one function. Imports nothing of the runner, as Lambda's runtime is not ours either.
import { parentPort, workerData } from 'node:worker_threads';
import type { Invocation, Started, WorkerSettings } from './messages.ts';

const { module, handler: exported, context: fixed } = workerData as WorkerSettings;

type Handler = (event: unknown, context: object) => unknown;

const described = (cause: unknown): { readonly errorType: string; readonly errorMessage: string; readonly trace: readonly string[] } =>
  cause instanceof Error
    ? { errorType: cause.name, errorMessage: cause.message, trace: String(cause.stack).split('\n') }
    : { errorType: typeof cause, errorMessage: String(cause), trace: [] };

/** The function lives in the runner's time, which a test may move; what it may use of it is measured by the machine's. */
const machineNow = Date.now;
let ahead = 0;
Date.now = () => machineNow() + ahead;

const post = (message: Started): void => parentPort?.postMessage(message);

const load = async (): Promise<Handler> => {
  const loaded = (await import(module)) as Readonly<Record<string, unknown>>;
  const handler = loaded[exported];
  if (typeof handler !== 'function') throw Object.assign(new Error(`${exported} is undefined or not exported`), { name: 'Runtime.HandlerNotFound' });
  return handler as Handler;
};

const run = async (handler: Handler, { event, requestId, deadline, arn, ahead: moved }: Invocation): Promise<void> => {
  ahead = moved;
  const context = {
    ...fixed,
    awsRequestId: requestId,
    invokedFunctionArn: arn,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - machineNow(),
  };
  try {
    const result = await handler(JSON.parse(event), context);
    post({ kind: 'result', result: JSON.stringify(result ?? null) });
  } catch (cause) {
    post({ kind: 'error', error: described(cause) });
  }
};

try {
  const handler = await load();
  parentPort?.on('message', (invocation: Invocation) => void run(handler, invocation));
  post({ kind: 'ready' });
} catch (cause) {
  post({ kind: 'init-error', error: described(cause) });
}
