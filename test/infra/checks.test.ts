import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { expect, test } from 'vitest';
import { buildApp } from '../../infra/build.ts';
import { bundles, deployment, onAws } from './synthesized.ts';

const strict = { '@aws-cdk/core:validateAgainstDefaultRules': 'true' };
const outdir = (): string => mkdtempSync(path.join(tmpdir(), 'halte-cdk-'));
const domain = {
  domainName: 'texts.example.com',
  certificateArn: 'arn:aws:acm:eu-west-3:111122223333:certificate/1',
  alarmEmail: 'on-call@example.com',
};

test.each([
  ['as it is', deployment, {}],
  ['with a number at AWS, a domain and an address for alarms', onAws({ region: 'eu-west-3' }), domain],
])(
  "CloudFormation's rules and cdk-nag have nothing to say of the stack %s",
  (_, given, context) => {
    const app = buildApp({ deployment: given, bundles, outdir: outdir(), context: { ...strict, ...context } });
    expect(() => app.synth()).not.toThrow();
  },
  60_000,
);

test('they would, if there were something', () => {
  const app = buildApp({ deployment, bundles, outdir: outdir(), context: strict });
  new Queue(app.node.children.find((child) => child instanceof Stack) ?? app, 'Open');
  expect(() => app.synth()).toThrow(/AwsSolutions-SQS4/);
});

test('every rule that is set aside is set aside for a reason', () => {
  const app = buildApp({ deployment: onAws(), bundles, outdir: outdir(), validation: false, nag: false });
  const reasons = app.node
    .findAll()
    .flatMap((construct) => construct.node.metadata.filter((entry) => entry.type === 'aws:cdk:acknowledged-rules'))
    .map((entry) => JSON.stringify(entry.data));
  expect(reasons.length).toBeGreaterThan(5);
  for (const reason of reasons) expect(reason.length).toBeGreaterThan(100);
});
