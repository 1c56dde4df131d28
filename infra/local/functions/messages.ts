/** What is fixed for a worker's life. */
export type WorkerSettings = {
  /** URL of the module, and the name of its export. */
  readonly module: string;
  readonly handler: string;
  readonly context: {
    readonly functionName: string;
    readonly functionVersion: string;
    readonly memoryLimitInMB: string;
    readonly logGroupName: string;
    readonly logStreamName: string;
  };
};

export type Invocation = {
  /** JSON: a function gets a copy, as on AWS. */
  readonly event: string;
  readonly requestId: string;
  readonly arn: string;
  /** Milliseconds since 1970, by the machine's clock. */
  readonly deadline: number;
  /** Milliseconds by which the runner's clock is ahead of the machine's. */
  readonly ahead: number;
};

export type ErrorDescription = { readonly errorType: string; readonly errorMessage: string; readonly trace: readonly string[] };

/** What a worker says. */
export type Started =
  | { readonly kind: 'ready' }
  | { readonly kind: 'init-error'; readonly error: ErrorDescription }
  | { readonly kind: 'result'; readonly result: string }
  | { readonly kind: 'error'; readonly error: ErrorDescription };

/** An invocation that failed: the function threw, ran out of time or memory, or ended its process. */
export class FunctionError extends Error {
  /** As Lambda reports it: the thrown error's name, `Sandbox.Timedout`, `Runtime.ExitError` … */
  readonly errorType: string;
  readonly trace: readonly string[];

  constructor({ errorType, errorMessage, trace }: ErrorDescription) {
    super(errorMessage);
    this.name = 'FunctionError';
    this.errorType = errorType;
    this.trace = trace;
  }
}
