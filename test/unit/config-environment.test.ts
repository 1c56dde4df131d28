import { describe, expect, test } from 'vitest';
import { environments, readEnvironment } from '../../functions/config/environment.ts';

const receive = {
  TABLE_SUPPRESSIONS: 's',
  TABLE_CONSENTS: 'c',
  TABLE_MESSAGES: 'm',
  TABLE_REQUESTS: 'r',
  SECRET_CARRIERS: 'sc',
  SECRET_PEPPER: 'sp',
  PUBLIC_BASE_URLS: '',
  SPOOL_URL: 'q1',
  QUARANTINE_URL: 'q2',
};

describe('the environment of a function', () => {
  test('every function has one', () =>
    expect(Object.keys(environments)).toEqual(['webhook', 'sns', 'spool', 'deliver', 'publish', 'archive', 'sweep', 'api', 'portal', 'console']));

  test('what is not its own is left out', () => {
    expect(readEnvironment('webhook', { ...receive, PATH: '/bin', BUS_NAME: 'b' })).toEqual(receive);
    expect(readEnvironment('publish', { BUS_NAME: 'b', SPOOL_URL: 'q' })).toEqual({ BUS_NAME: 'b' });
  });

  test('what is missing or empty is named, and no value is', () => {
    expect(() => readEnvironment('webhook', { ...receive, TABLE_MESSAGES: undefined, SPOOL_URL: '', SECRET_PEPPER: 'arn:secret' })).toThrow(
      /^the function webhook lacks the environment variables TABLE_MESSAGES, SPOOL_URL$/,
    );
    expect(() => readEnvironment('publish', {})).toThrow('the function publish lacks the environment variable BUS_NAME');
  });

  test('only the function that SNS calls must have a topic', () => {
    expect(() => readEnvironment('sns', receive)).toThrow('TOPIC_ARN');
    expect(readEnvironment('spool', receive)).not.toHaveProperty('TOPIC_ARN');
    expect(readEnvironment('spool', { ...receive, TOPIC_ARN: 'arn:t' }).TOPIC_ARN).toBe('arn:t');
  });

  test('only what receives has a spool', () => {
    const { SPOOL_URL: _, QUARANTINE_URL: __, ...reply } = receive;
    const given = { ...receive, PORTAL_URL: 'https://s.example' };
    expect(readEnvironment('deliver', given)).toEqual({ ...reply, PORTAL_URL: 'https://s.example' });
    expect(readEnvironment('sweep', given)).toEqual({ ...reply, PORTAL_URL: 'https://s.example' });
    expect(readEnvironment('portal', given)).toEqual({
      TABLE_SUPPRESSIONS: 's',
      TABLE_CONSENTS: 'c',
      TABLE_MESSAGES: 'm',
      TABLE_REQUESTS: 'r',
      SECRET_PEPPER: 'sp',
    });
  });
});
