import { expect, test } from 'vitest';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { checkConfig } from '../../functions/config/check-config.ts';
import { formatProblems } from '../../functions/config/problem.ts';
import { configInput } from '../support/config-input.ts';

const check = (change: object) => checkConfig({ ...configInput(), ...change }, carriersMetadata);

test.each([
  ['on, unless something else is said', {}, undefined],
  ['off', { console: false }, false],
  ['at an address of its own', { console: { url: 'https://desk.example.com' } }, { url: 'https://desk.example.com' }],
  ['on, at the first public address', { console: {} }, {}],
])('the console is %s', (_, change, expected) => {
  const checked = check(change);
  expect(checked.ok && checked.deployment.console).toEqual(expected);
});

test.each([
  ['true is no way to say where', { console: true }],
  ['an address with a path', { console: { url: 'https://desk.example.com/console' } }],
  ['an address without TLS', { console: { url: 'http://desk.example.com' } }],
  ['what nobody knows', { console: { roles: [] } }],
])('%s is refused, and named', (_, change) => {
  const checked = check(change);
  expect(checked.ok).toBe(false);
  expect(checked.ok ? '' : formatProblems(checked.problems)).toContain('console');
});
