import { describe, expect, test } from 'vitest';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { checkConfig } from '../../functions/config/check-config.ts';
import type { ConfigInput } from '../../functions/config/schema.ts';
import { configInput } from '../support/config-input.ts';

const check = (pushStops: readonly string[], more: Partial<ConfigInput> = {}) => {
  const input = configInput();
  const senders = {
    ...input.senders,
    'at-aws': { carrier: 'aws', number: '+33639980011', type: 'long', programme: 'boutique' },
    'at-telnyx': { carrier: 'telnyx', number: '+33639980012', type: 'long', programme: 'boutique' },
    'at-sinch': { carrier: 'sinch-conversation', number: '+33639980013', type: 'long', programme: 'boutique' },
  } as ConfigInput['senders'];
  return checkConfig({ ...input, senders, pushStops: [...pushStops], ...more }, carriersMetadata);
};
const problems = (...args: Parameters<typeof check>) => {
  const checked = check(...args);
  return checked.ok ? [] : checked.problems.map(({ field, found, allowed }) => `${field}: ${found}; ${allowed}`);
};

describe('carriers whose lists follow', () => {
  test('are none where nothing is said', () => {
    const checked = checkConfig(configInput(), carriersMetadata);
    expect(checked.ok && checked.deployment).not.toHaveProperty('pushStops');
  });

  test('are taken where their API blocks a number and a sender is there', () => {
    expect(check(['aws'])).toMatchObject({ ok: true, deployment: { pushStops: ['aws'] }, warnings: [] });
  });

  test.each([
    ['one that has no such call', ['telnyx'], 'which has no call that blocks a number; aws, infobip, sinch-conversation'],
    ['one that nobody knows', ['nobody'], 'which has no call that blocks a number'],
    ['one without a sender', ['infobip'], 'at which there is no sender'],
    ['one twice', ['aws', 'aws'], '"aws" twice; each carrier once'],
  ])('%s is refused', (_, pushStops, problem) => {
    expect(problems(pushStops)).toEqual([expect.stringContaining(problem)]);
  });

  test('that take nobody off, or stop more than was asked, are warned of', () => {
    const checked = check(['sinch-conversation']);
    expect(checked.ok && checked.warnings).toMatchObject([{ field: 'pushStops', found: expect.stringContaining('takes no number off') as unknown }]);
    const { programmes } = configInput();
    const both = check(['sinch-conversation'], {
      programmes: { ...programmes, codes: { controller: 'lavande', name: 'Codes', kind: 'security', country: 'FR', languages: ['fr'] } },
      senders: {
        ...configInput().senders,
        one: { carrier: 'sinch-conversation', number: '+33639980013', type: 'long', programme: 'boutique' },
        other: { carrier: 'sinch-conversation', number: '+33639980014', type: 'long', programme: 'codes' },
      },
    });
    expect(both.ok && both.warnings[0]?.found).toContain('an entry also stops codes');
  });
});
