import { describe, expect, test } from 'vitest';
import { carrierTimeoutMs, leaseMs } from '../../functions/domain/reply-course.ts';
import { functionNames } from '../../infra/constructs/grants.ts';
import { limits } from '../../infra/constructs/functions.ts';
import { onAws, synthesize, type Resource } from './synthesized.ts';

const stack = synthesize({ deployment: onAws() });
const functions = Object.entries(stack.all('AWS::Lambda::Function'));

const functionOf = (name: string): Resource => {
  const found = functions.find(([, resource]) => resource.Properties['Description'] === limits[name as keyof typeof limits].description);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found[1];
};

test('every function is made, and no other: nothing of the CDK runs in the account', () => {
  expect(functions).toHaveLength(functionNames.length);
});

describe.each(functionNames)('the function %s', (name) => {
  const { Properties: properties } = functionOf(name);

  test("runs on the newest Node, on Graviton, without a share of the account's concurrency set aside", () => {
    expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    expect(properties).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  test('logs into a group that the stack made and that ends', () => {
    const { LogGroup: group } = properties['LoggingConfig'] as { LogGroup: { Ref: string } };
    expect(stack.all('AWS::Logs::LogGroup')[group.Ref]?.Properties['RetentionInDays']).toBe(90);
  });
});

test('the webhook gives up before API Gateway does, and every carrier before that', () => {
  expect(functionOf('webhook').Properties).toMatchObject({ Timeout: 10, MemorySize: 512 });
});

test.each(['deliver', 'sweep'] as const)('%s is over before its claim on a reply is, and a carrier has answered before that', (name) => {
  const timeoutMs = limits[name].timeoutSeconds * 1_000;
  expect(functionOf(name).Properties['Timeout']).toBe(limits[name].timeoutSeconds);
  expect(timeoutMs).toBeLessThan(leaseMs);
  expect(timeoutMs).toBeGreaterThan(carrierTimeoutMs);
});
