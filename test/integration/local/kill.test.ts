import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allGot, consumer } from './consumed.ts';
import { arnOf, eventually, lambda, smallStack, streamActions, table, type Resources, type SmallStack } from './small-stack.ts';

const resources: Resources = {
  ...table('Notes', { StreamSpecification: undefined }),
  ...table('Things'),
  ...lambda('Writer', 'writer', [{ Action: 'dynamodb:PutItem', Resource: arnOf('Things') }], {
    Environment: { Variables: { TABLE: { Ref: 'Things' } } },
  }),
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
  Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', AutoDeploy: true } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { ApiId: { Ref: 'Api' }, IntegrationType: 'AWS_PROXY', IntegrationUri: arnOf('Writer'), PayloadFormatVersion: '2.0' },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: { ApiId: { Ref: 'Api' }, RouteKey: 'POST /{id}', Target: { 'Fn::Sub': 'integrations/${Integration}' } },
  },
  Permission: {
    Type: 'AWS::Lambda::Permission',
    Properties: { Action: 'lambda:InvokeFunction', FunctionName: arnOf('Writer'), Principal: 'apigateway.amazonaws.com' },
  },
  ...consumer('Reader', [{ Action: streamActions, Resource: arnOf('Things', 'StreamArn') }]),
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: { Ref: 'Reader' },
      EventSourceArn: arnOf('Things', 'StreamArn'),
      StartingPosition: 'LATEST',
      BatchSize: 5,
      ParallelizationFactor: 3,
    },
  },
};

let stack: SmallStack;
beforeAll(async () => {
  stack = await smallStack(resources);
  writeFileSync(path.join(stack.folder, 'template.json'), JSON.stringify({ Resources: resources }));
});
afterAll(() => stack.remove());

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

const startChild = async (): Promise<{ readonly child: ChildProcess; readonly url: string }> => {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(import.meta.dirname, 'killable-server.ts'), stack.folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  running.push(child);
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, url };
};

/** Posts from several sides at once until the server is gone, which is killed in the midst of it. @returns the ids that it has acknowledged. */
const postUntilKilled = async (
  { child, url }: { readonly child: ChildProcess; readonly url: string },
  prefix: string,
): Promise<readonly string[]> => {
  const acknowledged: string[] = [];
  let next = 0;
  const post = async (): Promise<void> => {
    for (;;) {
      const id = `${prefix}-${next++}`;
      const response = await fetch(`${url}/${id}`, { method: 'POST' }).catch(() => undefined);
      if (!response) return;
      if (response.status === 204) acknowledged.push(id);
      if (acknowledged.length === 40) child.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 6 }, post));
  return acknowledged;
};

const enginesOn = (folder: string): number =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('dynoxide') && line.includes(folder) && line.includes('serve')).length;

describe.skipIf(process.platform === 'win32')('kill -9', () => {
  it('loses nothing that was acknowledged, hands all of it over, and leaves no engine behind', { timeout: 120_000 }, async () => {
    const acknowledged: string[] = [];
    for (const round of ['a', 'b', 'c']) {
      acknowledged.push(...(await postUntilKilled(await startChild(), round)));
      await eventually(() => (enginesOn(stack.folder) === 0 ? true : undefined), 'the end of the engine');
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(120);

    const server = await stack.start();
    await eventually(
      async () => {
        const delivered = new Set(await allGot(server));
        return acknowledged.every((id) => delivered.has(id)) ? true : undefined;
      },
      'the delivery of all that was acknowledged',
      40_000,
    );
  });
});
