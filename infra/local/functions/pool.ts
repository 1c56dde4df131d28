import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { FunctionError } from './messages.ts';
import type { FunctionWorker } from './worker.ts';

export type PoolOptions = {
  readonly arn: string;
  readonly timeoutMs: number;
  readonly mostWorkers: number;
  /** The runner's clock, milliseconds since 1970. */
  readonly now: () => number;
  /** Throws FunctionError. */
  readonly start: () => Promise<FunctionWorker>;
  readonly onUnloadable: (cause: FunctionError) => void;
};

type Job = { readonly event: string; readonly since: number; readonly resolve: (result: unknown) => void; readonly reject: (cause: unknown) => void };

/** A waiting event gets a worker of its own after this long: a second worker costs more than a short wait. */
const patienceMs = 25;

/** A function with as many workers as its load takes, each with one event in flight, as Lambda does it. */
export class FunctionPool {
  readonly #options: PoolOptions;
  readonly #jobs: Job[] = [];
  readonly #workers = new Set<FunctionWorker>();
  readonly #idle: FunctionWorker[] = [];
  #growing = false;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** @throws FunctionError, as its worker does. */
  invoke(event: unknown): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error('the local server is closing'));
    return new Promise((resolve, reject) => {
      this.#jobs.push({ event: JSON.stringify(event), since: performance.now(), resolve, reject });
      this.#next();
    });
  }

  /** Starts the first worker before the first event. A function whose code does not load says so when it is called. */
  async warm(): Promise<void> {
    if (this.#growing || this.#workers.size > 0) return;
    this.#growing = true;
    await this.#add();
    this.#growing = false;
    this.#next();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#jobs.splice(0)) job.reject(new Error('the local server is closing'));
    await Promise.all([...this.#workers].map((worker) => worker.end()));
  }

  /** Gives each waiting event to an idle worker; sees to more workers for those that are left. */
  #next(): void {
    for (let worker = this.#takeIdle(); worker; worker = this.#takeIdle()) {
      const job = this.#jobs.shift();
      if (!job) return void this.#idle.push(worker);
      void this.#run(worker, job);
    }
    if (this.#jobs.length > 0) void this.#grow();
  }

  /** One more worker at a time, for as long as events have to wait. */
  async #grow(): Promise<void> {
    if (this.#growing) return;
    this.#growing = true;
    for (let [oldest] = this.#jobs; oldest && this.#workers.size < this.#options.mostWorkers && !this.#closed; [oldest] = this.#jobs) {
      const patience = this.#workers.size === 0 ? 0 : oldest.since + patienceMs - performance.now();
      if (patience > 0) await sleep(patience);
      else await this.#add();
    }
    this.#growing = false;
  }

  async #add(): Promise<void> {
    try {
      const worker = await this.#options.start();
      if (this.#closed) return await worker.end();
      this.#workers.add(worker);
      this.#idle.push(worker);
      this.#next();
    } catch (cause) {
      if (!(cause instanceof FunctionError)) throw cause;
      if (this.#closed) return;
      // The code does not load: every event that waits for it fails, and the next one tries again.
      this.#options.onUnloadable(cause);
      if (this.#workers.size === 0) for (const job of this.#jobs.splice(0)) job.reject(cause);
    }
  }

  #takeIdle(): FunctionWorker | undefined {
    let worker = this.#idle.pop();
    while (worker && !worker.usable) {
      this.#workers.delete(worker);
      worker = this.#idle.pop();
    }
    return worker;
  }

  async #run(worker: FunctionWorker, { event, resolve, reject }: Job): Promise<void> {
    const { arn, timeoutMs, now } = this.#options;
    const machine = Date.now();
    try {
      resolve(await worker.invoke({ event, arn, requestId: randomUUID(), deadline: machine + timeoutMs, ahead: now() - machine }, timeoutMs));
    } catch (cause) {
      reject(cause);
    }
    if (worker.usable) this.#idle.push(worker);
    else this.#workers.delete(worker);
    this.#next();
  }
}
