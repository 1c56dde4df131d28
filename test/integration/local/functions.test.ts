import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../../infra/local/server.ts';
import { arnOf, eventually, lambda, smallStack, table, type SmallStack } from './small-stack.ts';

const resources = {
  ...table('Things'),
  ...lambda('Behaviour', 'behaviour', [], {
    FunctionName: 'as-named',
    MemorySize: 128,
    Timeout: 1,
    Environment: { Variables: { TABLE: { Ref: 'Things' }, STREAM: arnOf('Things', 'StreamArn') } },
  }),
  ...lambda('Single', 'behaviour', [], { ReservedConcurrentExecutions: 1 }),
  ...lambda('Unloadable', 'unloadable'),
};

let stack: SmallStack;
let server: LocalServer;
beforeAll(async () => {
  stack = await smallStack(resources);
  server = await stack.start({ mostWorkers: 3 });
});
afterAll(() => stack.remove());

const ask = (event: object, id = 'Behaviour') => server.invoke(id, event);

describe('a function in a worker', () => {
  it('gets a copy of the event and gives a copy of its answer', async () => {
    expect(await ask({ do: 'echo', list: [1, { a: null }] })).toEqual({ do: 'echo', list: [1, { a: null }] });
    expect(await ask({ do: 'nothing' })).toBeNull();
  });

  it('has exactly the environment of the template, and the variables of the runtime', async () => {
    expect(await ask({ do: 'environment' })).toEqual({
      TABLE: 'Small-Things',
      STREAM: 'arn:aws:dynamodb:eu-west-1:000000000000:table/Small-Things/stream/local',
      AWS_ACCESS_KEY_ID: 'Behaviour',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL: server.awsEndpoint,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
      AWS_LAMBDA_FUNCTION_NAME: 'as-named',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/as-named',
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      AWS_REGION: 'eu-west-1',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_SESSION_TOKEN: 'local',
      LAMBDA_TASK_ROOT: '/var/task',
      LANG: 'en_US.UTF-8',
      PATH: process.env['PATH'],
      TZ: 'UTC',
      _HANDLER: 'index.handler',
    });
  });

  it('is told its name, its memory and the time it has left', async () => {
    const context = await ask({ do: 'context' });
    expect(context).toMatchObject({
      functionName: 'as-named',
      memoryLimitInMB: '128',
      invokedFunctionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:as-named',
    });
    const { remaining } = context as { remaining: number };
    expect(remaining).toBeGreaterThan(500);
    expect(remaining).toBeLessThanOrEqual(1000);
  });

  it('keeps its environment from one event to the next, also after it threw', async () => {
    const first = (await ask({ do: 'count' }, 'Single')) as { invocations: number; environment: number };
    await expect(ask({ do: 'throw' }, 'Single')).rejects.toMatchObject({ errorType: 'TypeError', message: 'it broke' });
    expect(await ask({ do: 'count' }, 'Single')).toEqual({ invocations: first.invocations + 1, environment: first.environment });
  });

  it('fails with what it throws, be it no error', async () => {
    await expect(ask({ do: 'throw-text' })).rejects.toMatchObject({ errorType: 'string', message: 'only a text' });
  });

  it('is killed when its time is over, and replaced', async () => {
    await expect(ask({ do: 'wait', ms: 3000 })).rejects.toMatchObject({
      errorType: 'Sandbox.Timedout',
      message: 'Task timed out after 1.00 seconds',
    });
    expect(await ask({ do: 'echo' })).toEqual({ do: 'echo' });
  });

  it('is replaced when it ends its process', async () => {
    await expect(ask({ do: 'exit' })).rejects.toMatchObject({ errorType: 'Runtime.ExitError', message: 'Runtime exited with error: exit status 3' });
    expect(await ask({ do: 'echo' })).toEqual({ do: 'echo' });
  });

  it('is replaced when it crashes outside of its promise', async () => {
    await expect(ask({ do: 'crash-later' })).rejects.toMatchObject({ errorType: 'Error', message: 'outside of any promise' });
    expect(await ask({ do: 'echo' })).toEqual({ do: 'echo' });
  });

  it('is killed when it takes more memory than it has', { timeout: 15_000 }, async () => {
    await expect(ask({ do: 'hoard' }, 'Single')).rejects.toMatchObject({ errorType: 'Runtime.OutOfMemory' });
    expect(await ask({ do: 'echo' }, 'Single')).toEqual({ do: 'echo' });
  });

  it('takes one event at a time in each environment, in as many as the load asks for and the limit allows', async () => {
    const environments = async (id: string, events: number) => {
      const answers = await Promise.all(Array.from({ length: events }, () => ask({ do: 'wait', ms: 500 }, id)));
      return new Set(answers.map((answer) => (answer as { environment: number }).environment)).size;
    };
    expect(await environments('Single', 3)).toBe(1);
    expect(await environments('Behaviour', 8)).toBe(3);
  });

  it('says why when its code does not load, each time it is called', async () => {
    await expect(ask({}, 'Unloadable')).rejects.toMatchObject({ errorType: 'Error', message: 'nothing to load' });
    await expect(ask({}, 'Unloadable')).rejects.toMatchObject({ message: 'nothing to load' });
    expect(stack.lines).toContainEqual({ function: 'Unloadable', text: 'does not load: Error: nothing to load' });
  });

  it('hands on every line with its function, and knows metrics', async () => {
    const metric = { _aws: { CloudWatchMetrics: [{ Namespace: 'Halte', Dimensions: [[]], Metrics: [{ Name: 'Stops' }] }] }, Stops: 2 };
    await ask({ do: 'log', text: JSON.stringify(metric) });
    const found = await eventually(() => stack.lines.find(({ metrics }) => metrics), 'the line');
    expect(found).toEqual({ function: 'Behaviour', text: JSON.stringify(metric), metrics: { Stops: 2 } });
    await eventually(() => stack.lines.find(({ text }) => text.endsWith('on stderr')), 'the other line');
  });

  it('is found by its id, name or ARN, or by what only its id begins with', async () => {
    for (const reference of ['Behaviour', 'Behav', 'as-named', 'arn:aws:lambda:eu-west-1:000000000000:function:as-named']) {
      expect(await ask({ do: 'echo' }, reference)).toEqual({ do: 'echo' });
    }
    await expect(ask({}, 'Nothing')).rejects.toThrow('Nothing is no function of this template: Behaviour, Single, Unloadable');
  });
});
