import { describe, expect, test } from 'vitest';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { checkConfig } from '../../functions/config/check-config.ts';
import { configInput } from '../support/config-input.ts';

const shop = { name: 'The shop', requests: ['access', 'erase'], url: 'https://shop.example/rights' };
const check = (systems: object) => checkConfig({ ...configInput(), systems }, carriersMetadata);
const problems = (systems: object) => {
  const checked = check(systems);
  return checked.ok ? [] : checked.problems.map(({ field, allowed }) => `${field}: ${allowed}`);
};

describe('a connected system', () => {
  test('belongs to the only controller and has two weeks, where nothing else is said', () => {
    const checked = check({ shop });
    expect(checked).toMatchObject({
      ok: true,
      deployment: { systems: { shop: { id: 'shop', controller: 'lavande', answerDays: 14, url: shop.url } } },
    });
  });

  test('that is a carrier’s log is asked for by a person, in words that say of whom', () => {
    const logOf = (carrier: string) => {
      const { url: _, ...log } = { ...shop, carrier };
      const checked = check({ log });
      return checked.ok ? checked.deployment.systems?.['log'] : undefined;
    };
    expect(logOf('twilio')).toMatchObject({ carrier: 'twilio', task: expect.stringMatching(/console of twilio.*DELETE of each message resource/) });
    expect(logOf('octopush')).toMatchObject({ task: expect.stringContaining('ask its support') });
    expect(logOf('twilio')).not.toHaveProperty('url');
  });

  test.each([
    ['no way to ask it', { shop: { ...shop, url: undefined } }, 'systems.shop: one of: url'],
    ['two ways', { shop: { ...shop, carrier: 'twilio' } }, 'systems.shop: one of: url'],
    ['an address without TLS', { shop: { ...shop, url: 'http://shop.example' } }, 'systems.shop.url: an address with https://'],
    ['no right', { shop: { ...shop, requests: [] } }, 'systems.shop.requests: access, erase'],
    ['a right that is none', { shop: { ...shop, requests: ['delete'] } }, 'systems.shop.requests.0: access, erase'],
    ['a controller that is none', { shop: { ...shop, controller: 'x' } }, 'systems.shop.controller: lavande'],
    ['an id that is none', { 'The Shop': shop }, 'systems.The Shop: lower-case letters'],
    ['a log of a carrier that is none', { shop: { ...shop, url: undefined, carrier: 'pigeon' } }, 'systems.shop.carrier: '],
    ['a field that is none', { shop: { ...shop, secret: 'x' } }, 'systems.shop.secret: a system has the fields name, controller'],
  ])('with %s is refused', (_, systems, problem) => {
    expect(problems(systems)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the proof besides the line', () => {
  test('is by right, and none where none is named', () => {
    const checked = checkConfig({ ...configInput(), proof: { access: ['client-number', 'email'], erase: [] } }, carriersMetadata);
    expect(checked.ok && checked.deployment.proof).toEqual({ access: ['client-number', 'email'] });
    const none = check({});
    expect(none.ok && none.deployment.proof).toBeUndefined();
  });

  test.each([
    [{ acces: ['email'] }, 'proof'],
    [{ access: ['passport'] }, 'proof.access.0: client-number, account, email'],
  ])('%j is refused', (proof, problem) => {
    const checked = checkConfig({ ...configInput(), proof }, carriersMetadata);
    expect(checked.ok ? [] : checked.problems.map(({ field, allowed }) => `${field}: ${allowed}`)).toEqual([expect.stringContaining(problem)]);
  });
});
