import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync(path.join(import.meta.dirname, '../../cdk.json'), 'utf8');
const settings = JSON.parse(text) as Record<string, unknown>;

test('cdk.json starts the app on the Node of Lambda, whichever Node the CLI runs on', () => {
  expect(settings['app']).toBe('node infra/node.mjs infra/app.ts');
});

test('cdk.json names no account and no region, and calls nobody', () => {
  expect(text).not.toMatch(/\d{12}|account|region|profile/);
  expect(settings).toMatchObject({ versionReporting: false, notices: false });
});

test("cdk.json makes a warning of CloudFormation's rules an error", () => {
  expect(settings['context']).toEqual({ '@aws-cdk/core:validateAgainstDefaultRules': true });
});
