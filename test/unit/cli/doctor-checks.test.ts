import { describe, expect, test } from 'vitest';
import { carriersMetadata } from '../../../functions/carriers/registry.ts';
import {
  canaryFinding,
  clockFinding,
  credentialFindings,
  forwardFindings,
  queueFinding,
  senderFindings,
} from '../../../functions/cli/doctor-checks.ts';
import type { Place } from '../../../functions/cli/place.ts';
import { readDocument } from '../../../functions/cli/secrets-document.ts';
import type { SenderId } from '../../../functions/domain/ids.ts';
import { deployment } from '../../support/deployment.ts';

const place = (kind: Place['kind'], outputs = {}): Place => ({ kind, name: 'here', region: 'eu-west-3', outputs, close: () => Promise.resolve() });
const noon = Date.parse('2026-11-24T12:00:00.000Z');

describe('doctor', () => {
  test('misses the credentials of each carrier that a sender uses, and of no other', () => {
    const findings = (kind: Place['kind']) => credentialFindings(deployment, carriersMetadata, readDocument('{}'), place(kind));
    expect(findings('aws').map(({ check, level }) => `${level} ${check}`)).toEqual([
      'problem credentials of ovhcloud',
      'problem credentials of sandbox',
    ]);
    // On one machine nobody but the sandbox calls.
    expect(findings('local').map(({ level }) => level)).toEqual(['note', 'note']);
  });

  test('is content with one whole set beside a broken one', () => {
    const document = readDocument('{"ovhcloud":[{"pathKey":"k"},{"pathKey":"k","applicationKey":"a","applicationSecret":"b","consumerKey":"c"}]}');
    const finding = credentialFindings(deployment, carriersMetadata, document, place('local')).find(({ check }) => check.includes('ovhcloud'));
    expect(finding).toMatchObject({ level: 'ok', found: '1 set(s)' });
  });

  test('names what a set lacks, and no value', () => {
    const document = readDocument('{"ovhcloud":[{"pathKey":"very-secret"}]}');
    const finding = credentialFindings(deployment, carriersMetadata, document, place('local')).find(({ check }) => check.includes('ovhcloud'));
    expect(finding).toMatchObject({ level: 'problem', found: 'a set without applicationKey, applicationSecret, consumerKey' });
    expect(JSON.stringify(finding)).not.toContain('very-secret');
  });

  test('needs no credentials for the topic that the stack has made', () => {
    const [known] = Object.values(deployment.senders);
    if (!known) throw new Error('no sender');
    const overSns = { ...deployment, senders: { ['eum' as SenderId]: { ...known, id: 'eum' as SenderId, carrier: 'aws' } } };
    const findings = (outputs: object) =>
      credentialFindings(overSns, carriersMetadata, readDocument('{}'), place('aws', outputs)).map(({ level }) => level);
    expect(findings({ TopicArn: 'arn:aws:sns:eu-west-3:123456789012:t' })).toEqual(['ok']);
    expect(findings({})).toEqual(['problem']);
  });

  test('minds the sandbox on AWS, where it reaches nobody, and not on one machine', () => {
    const levels = (kind: Place['kind']) => senderFindings(deployment, place(kind)).filter(({ found }) => found.includes('sandbox'));
    expect(levels('local')).toEqual([]);
    expect(levels('aws').length).toBeGreaterThan(0);
    expect(levels('aws').every(({ level }) => level === 'problem')).toBe(true);
  });

  test('notes a sender that only observes', () => {
    expect(senderFindings(deployment, place('local'))).toContainEqual(expect.objectContaining({ check: 'sender watched', level: 'note' }));
  });

  test('misses the signing secret of a sender that passes messages on', () => {
    const [known] = Object.values(deployment.senders);
    if (!known) throw new Error('no sender');
    const forwarding = { ...deployment, senders: { [known.id]: { ...known, forward: { url: 'https://chat.example/in' } } } };
    expect(forwardFindings(forwarding, readDocument('{}'))[0]?.level).toBe('problem');
    expect(forwardFindings(forwarding, readDocument(`{"forward":{"${known.id}":"whsec_x"}}`))[0]?.level).toBe('ok');
  });

  test.for([
    [0, 'ok'],
    [59_000, 'ok'],
    [61_000, 'problem'],
    [-61_000, 'problem'],
  ] as const)('a clock that is off by %d ms is %s', ([skew, level]) => {
    expect(clockFinding(noon + skew, noon).level).toBe(level);
  });

  test('a pepper that does not fit stops everything', () => {
    expect(canaryFinding('mismatch')).toMatchObject({ level: 'problem', advice: expect.stringContaining('Stop sending') });
    expect([canaryFinding('ok').level, canaryFinding('created').level]).toEqual(['ok', 'ok']);
  });

  test('a queue that holds letters is a problem', () => {
    expect(queueFinding('spool', 0, 'x').level).toBe('ok');
    expect(queueFinding('spool', 2, 'x')).toEqual({ check: 'spool', level: 'problem', found: '2 letter(s) wait', advice: 'x' });
  });
});
