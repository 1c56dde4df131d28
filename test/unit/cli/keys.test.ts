import { expect, test } from 'vitest';
import { boundTo } from '../../../functions/cli/keys.ts';
import { WrongUsage } from '../../../functions/cli/outcome.ts';

const systems = ['shop', 'crm'];

test('a key that answers for connected systems is made for one of them', () => {
  expect(boundTo({ system: 'crm' }, ['systems'], systems)).toEqual({ system: 'crm' });
  expect(boundTo({}, ['check'], systems)).toEqual({});
});

test.each<readonly [string, Parameters<typeof boundTo>, string]>([
  ['for none', [{}, ['systems'], systems], 'one of shop, crm'],
  ['for one that is not configured', [{ system: 'erp' }, ['systems', 'check'], systems], 'one of shop, crm'],
  ['where none is configured', [{ system: 'crm' }, ['systems'], []], 'which has none yet'],
  ['with a system, and no scope for it', [{ system: 'crm' }, ['check'], systems], '--scope systems'],
])('a key %s is refused with what is allowed', (_, args, allowed) => {
  expect(() => boundTo(...args)).toThrow(WrongUsage);
  expect(() => boundTo(...args)).toThrow(allowed);
});
