import { describe, expect, test } from 'vitest';
import { carriers } from '../../../functions/carriers/registry.ts';
import { CannotDo, WrongUsage } from '../../../functions/cli/outcome.ts';
import {
  addedAt,
  addSet,
  readDocument,
  removeSet,
  rotatePathKey,
  setForward,
  setsOf,
  writeDocument,
} from '../../../functions/cli/secrets-document.ts';

const metadataOf = (id: string) => {
  const found = carriers[id]?.metadata;
  if (!found) throw new Error(id);
  return found;
};
const twilio = metadataOf('twilio');
const ovhcloud = metadataOf('ovhcloud');
const empty = readDocument('{}');
const monday = '2026-11-23T08:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';
const ovhSet = { applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' };

describe('the carriers’ secret', () => {
  test('survives being written and read', () => {
    const document = setForward(addSet(empty, twilio, { accountSid: 'AC1', authToken: 't1' }, 'unused', monday), 'boutique', 'whsec_x');
    expect(readDocument(writeDocument(document))).toEqual(document);
    expect(JSON.parse(writeDocument(document))).toEqual({
      twilio: [{ accountSid: 'AC1', authToken: 't1', [addedAt]: monday }],
      forward: { boutique: 'whsec_x' },
      systems: {},
    });
  });

  test('is empty where the stack has just made it', () => {
    expect(readDocument('')).toEqual({ forward: {}, systems: {}, carriers: {} });
  });

  test('that is damaged is refused without a word of what it holds', () => {
    const damaged = '{"twilio":[{"authToken":"very-secret"';
    expect(() => readDocument(damaged)).toThrow(CannotDo);
    expect(() => readDocument(damaged)).not.toThrow(/very-secret/);
  });

  test('takes a new set before the older one, which stays valid', () => {
    const first = addSet(empty, twilio, { accountSid: 'AC1', authToken: 'old' }, 'unused', monday);
    const second = addSet(first, twilio, { accountSid: 'AC1', authToken: 'new' }, 'unused', tuesday);
    expect(setsOf(second, 'twilio').map((set) => set['authToken'])).toEqual(['new', 'old']);
    expect(setsOf(removeSet(second, 'twilio', 2), 'twilio').map((set) => set['authToken'])).toEqual(['new']);
  });

  test('refuses names that the carrier does not have, and sets that lack one, by name and never by value', () => {
    const add = () => addSet(empty, twilio, { accountSid: 'AC1', token: 'very-secret' }, 'unused', monday);
    expect(add).toThrow(WrongUsage);
    expect(add).toThrow(/token is no credential of twilio.*authToken is missing.*Allowed: accountSid/);
    expect(add).not.toThrow(/very-secret/);
  });

  test('keeps the path key when other credentials change, so that the URL stays the same', () => {
    const first = addSet(empty, ovhcloud, ovhSet, 'made-key', monday);
    const second = addSet(first, ovhcloud, { ...ovhSet, consumerKey: 'ck2' }, 'another-key', tuesday);
    expect(setsOf(second, 'ovhcloud').map((set) => set['pathKey'])).toEqual(['made-key', 'made-key']);
  });

  test('gives a new path key and keeps the old URL working', () => {
    const rotated = rotatePathKey(addSet(empty, ovhcloud, ovhSet, 'old-key', monday), ovhcloud, 'new-key', tuesday);
    expect(setsOf(rotated, 'ovhcloud').map((set) => set['pathKey'])).toEqual(['new-key', 'old-key']);
    expect(setsOf(rotated, 'ovhcloud')[0]).toMatchObject({ ...ovhSet, [addedAt]: tuesday });
  });

  test('has no path key to rotate for a carrier that signs, or that has no credentials', () => {
    expect(() => rotatePathKey(empty, twilio, 'k', monday)).toThrow(/signs its calls/);
    expect(() => rotatePathKey(empty, ovhcloud, 'k', monday)).toThrow(/no credentials yet/);
  });

  test.for([0, 2, Number.NaN, 1.5])('has no set number %d to remove', (n) => {
    const one = addSet(empty, twilio, { accountSid: 'AC1', authToken: 't' }, 'unused', monday);
    expect(() => removeSet(one, 'twilio', n)).toThrow(WrongUsage);
  });
});
