// Does what the event asks, to show how the runner treats a function that does it.
type Event = { readonly do: string; readonly ms?: number; readonly text?: string };
type Context = { readonly functionName: string; readonly memoryLimitInMB: string; readonly awsRequestId: string; getRemainingTimeInMillis(): number };

let invocations = 0;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Random, so that a test can tell one environment from another. */
const environment = Math.random();

const deeds: Record<string, (event: Event, context: Context) => unknown> = {
  echo: (event) => event,
  count: () => ({ invocations: ++invocations, environment }),
  environment: () => ({ ...process.env }),
  context: (_, context) => ({ ...context, remaining: context.getRemainingTimeInMillis() }),
  nothing: () => undefined,
  throw: () => {
    throw new TypeError('it broke');
  },
  'throw-text': () => Promise.reject('only a text'),
  wait: async ({ ms = 0 }) => {
    await wait(ms);
    return { environment };
  },
  log: ({ text }) => {
    console.log(text);
    console.error(`${text} on stderr`);
  },
  exit: () => process.exit(3),
  'crash-later': async () => {
    setTimeout(() => {
      throw new Error('outside of any promise');
    }, 1);
    await wait(200);
  },
  // In small pieces and without a pause: of functions that took more in other ways, Node now and then ended the whole process instead of the thread.
  hoard: () => {
    let kept = {};
    for (;;) kept = { kept };
  },
};

export const handler = async (event: Event, context: Context): Promise<unknown> => deeds[event.do]?.(event, context);
