import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { FunctionError, type Invocation, type Started, type WorkerSettings } from './messages.ts';

export type WorkerOptions = {
  readonly settings: WorkerSettings;
  readonly environment: Record<string, string>;
  readonly memoryMb: number;
  /** Gets each line that the function writes. */
  readonly onLine: (line: string) => void;
};

/** Lambda gives code ten seconds to load. */
const loadingMs = 10_000;

const failed = (errorType: string, errorMessage: string): FunctionError => new FunctionError({ errorType, errorMessage, trace: [] });

type Waiting = { readonly resolve: (message: Started) => void; readonly reject: (cause: Error) => void };

/**
 * One execution environment: a thread with the function's code loaded, that takes one event at a time.
 *
 * A function that takes more memory than it has is ended by Node, which says `ERR_WORKER_OUT_OF_MEMORY`. Node does so as far as it can: now and then the limit is met where only the whole process can end
 * (https://github.com/nodejs/node/issues/47224). What was acknowledged is not lost then: the data are on disk.
 */
export class FunctionWorker {
  readonly #thread: Worker;
  #waiting: Waiting | undefined;
  /** Why it can be used no more. */
  #over: Error | undefined;

  private constructor({ settings, environment, memoryMb, onLine }: WorkerOptions) {
    this.#thread = new Worker(new URL('bootstrap.ts', import.meta.url), {
      workerData: settings,
      env: environment,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    for (const stream of [this.#thread.stdout, this.#thread.stderr]) createInterface(stream).on('line', onLine);
    this.#thread.on('message', (message: Started) => this.#settle(({ resolve }) => resolve(message)));
    this.#thread.on('error', (cause) => this.#end(fromThread(cause)));
    this.#thread.on('exit', (code) => this.#end(failed('Runtime.ExitError', `Runtime exited with error: exit status ${code}`)));
  }

  /** @throws FunctionError when the code does not load. */
  static async start(options: WorkerOptions): Promise<FunctionWorker> {
    const worker = new FunctionWorker(options);
    const message = await worker.#next(loadingMs, () => failed('Sandbox.Timedout', 'Init timed out after 10.00 seconds'));
    if (message.kind === 'ready') return worker;
    await worker.end();
    throw message.kind === 'init-error' ? new FunctionError(message.error) : failed('Runtime.Unknown', 'the worker answered before it was asked');
  }

  get usable(): boolean {
    return this.#over === undefined;
  }

  /**
   * Hands it one event, until the function answers or its time is over: then the thread is killed.
   *
   * @throws FunctionError
   */
  async invoke(invocation: Invocation, timeoutMs: number): Promise<unknown> {
    if (this.#over) throw this.#over;
    const answer = this.#next(timeoutMs, () => failed('Sandbox.Timedout', `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`));
    this.#thread.postMessage(invocation);
    const message = await answer;
    if (message.kind === 'result') return JSON.parse(message.result) as unknown;
    if (message.kind === 'error') throw new FunctionError(message.error);
    throw failed('Runtime.Unknown', 'the worker loaded twice');
  }

  async end(): Promise<void> {
    this.#end(failed('Runtime.ExitError', 'the local server is closing'));
    await this.#thread.terminate();
  }

  async #next(ms: number, timedOut: () => FunctionError): Promise<Started> {
    const timer = setTimeout(() => {
      this.#end(timedOut());
      void this.#thread.terminate();
    }, ms);
    try {
      return await new Promise<Started>((resolve, reject) => (this.#waiting = { resolve, reject }));
    } finally {
      clearTimeout(timer);
    }
  }

  #end(cause: Error): void {
    this.#over ??= cause;
    this.#settle(({ reject }) => reject(cause));
  }

  #settle(how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) how(waiting);
  }
}

const fromThread = (cause: unknown): FunctionError => {
  const { code, name, message, stack } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return failed('Runtime.OutOfMemory', 'RequestId: Error: Runtime exited with error: signal: killed');
  return new FunctionError({ errorType: name ?? 'Error', errorMessage: message ?? String(cause), trace: String(stack).split('\n') });
};
