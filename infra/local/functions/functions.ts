import type { Stack } from '../template/stack.ts';
import { environmentOf, functionsOf, moduleOf, type AwsAddress, type LambdaFunction } from './environment.ts';
import { readLine, type LogListener } from './log-lines.ts';
import { FunctionPool } from './pool.ts';
import { FunctionWorker } from './worker.ts';

export type FunctionsOptions = {
  readonly aws: AwsAddress;
  /** Folder of the cloud assembly. */
  readonly assets: string;
  readonly onLog: LogListener;
  /** Environments that one function may have at a time. */
  readonly mostWorkers: number;
  readonly now: () => number;
};

/** The functions of a template, loaded from what would be deployed. */
export class Functions {
  readonly #pools: ReadonlyMap<string, FunctionPool>;
  readonly #stack: Stack;

  constructor(stack: Stack, options: FunctionsOptions) {
    this.#stack = stack;
    this.#pools = new Map(functionsOf(stack).map((definition) => [definition.id, poolOf(stack, definition, options)]));
  }

  get ids(): readonly string[] {
    return [...this.#pools.keys()];
  }

  /**
   * The logical id of a function.
   *
   * @param reference its ARN, name or logical id, or the beginning of that where only one begins so (CDK adds a hash).
   * @throws Error when it is none or several.
   */
  idOf(reference: string): string {
    const id = this.#stack.idOf(reference);
    if (id !== undefined && this.#pools.has(id)) return id;
    const [only, ...others] = this.ids.filter((candidate) => candidate.startsWith(reference));
    if (only === undefined || others.length > 0) throw new Error(`${reference} is no function of this template: ${this.ids.join(', ')}`);
    return only;
  }

  /** @throws FunctionError when the function fails. */
  async invoke(reference: string, event: unknown): Promise<unknown> {
    return this.#pools.get(this.idOf(reference))?.invoke(event);
  }

  async warm(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.warm()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()));
  }
}

const poolOf = (stack: Stack, definition: LambdaFunction, { aws, assets, onLog, mostWorkers, now }: FunctionsOptions): FunctionPool => {
  const { id, properties } = definition;
  const { ref: name = id, attributes = {} } = stack.names.get(id) ?? {};
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    memoryLimitInMB: String(properties.MemorySize),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
  };
  const settings = { ...moduleOf(definition, assets), context };
  const environment = environmentOf(definition, name, aws);
  return new FunctionPool({
    arn: attributes['Arn'] ?? name,
    now,
    timeoutMs: properties.Timeout * 1000,
    mostWorkers: Math.min(properties.ReservedConcurrentExecutions ?? mostWorkers, mostWorkers),
    start: () => FunctionWorker.start({ settings, environment, memoryMb: properties.MemorySize, onLine: (text) => onLog(readLine(id, text)) }),
    onUnloadable: (cause) => onLog({ function: id, text: `does not load: ${cause.errorType}: ${cause.message}` }),
  });
};
