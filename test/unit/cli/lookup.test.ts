import { describe, expect, test } from 'vitest';
import { lookupLines } from '../../../functions/cli/lookup-lines.ts';
import { lookupOf, numberOf } from '../../../functions/cli/lookup.ts';
import { WrongUsage } from '../../../functions/cli/outcome.ts';
import type { ControllerId, Instant, MessageId, PhoneNumber, ProgrammeId, SenderId, Subject } from '../../../functions/domain/ids.ts';
import type { LedgerEvent } from '../../../functions/domain/ledger.ts';
import type { MessageRecord } from '../../../functions/domain/message.ts';
import { type Rank, rankOf } from '../../../functions/domain/suppression.ts';
import { deployment } from '../../support/deployment.ts';

const subject = 'AbCdEfGhIjKlMnOpQrStUv' as Subject;
const message = 'abcdefghijklmnop' as MessageId;
const at = '2026-11-24T08:00:00.000Z' as Instant;
const lavande = 'lavande' as ControllerId;
const number = '+33639980001' as PhoneNumber;
const stopRank: Rank = rankOf(at, 'stopped');

const stop: LedgerEvent = {
  subject,
  at: `${stopRank}#${message}#0`,
  kind: 'stopped',
  recordedAt: at,
  programme: 'boutique' as ProgrammeId,
  controller: lavande,
  sender: 'boutique' as SenderId,
  message,
  registers: [`all:${lavande}`],
  ttl: 1_900_000_000,
  asked: {
    intent: 'stop',
    language: 'fr',
    certainty: 'certain',
    rule: 'fr.stop.word:arret',
    rulesVersion: '1',
    how: 'texted',
    words: 'arrêt\u001B[2J svp',
    carrier: 'sandbox',
    authenticatedBy: 'hmac-sha256',
    confirmedBy: 'halte',
  },
};

const received: MessageRecord = {
  subject,
  message,
  receivedAt: '2026-11-24T08:00:01.000Z' as Instant,
  at,
  sender: 'boutique' as SenderId,
  programme: 'boutique' as ProgrammeId,
  carrier: 'sandbox',
  authenticatedBy: 'hmac-sha256',
  contentHash: 'hash',
  text: 'arrêt svp',
  reading: { intent: 'stop', language: 'fr', certainty: 'certain', act: 'act', rule: 'fr.stop.word:arret', span: [0, 5] },
  rulesVersion: '1',
  outcome: 'stopped',
  reply: {
    state: 'uncertain',
    template: 'stop_all',
    language: 'fr',
    programmes: ['boutique' as ProgrammeId],
    to: number,
    attempt: 1,
    giveUpAt: at,
    claim: 'claim',
    staffTask: 'outcome of the reply unknown',
  },
  ttl: 1,
};

const stopped = {
  image: { version: 1, registers: { [`all:${lavande}`]: { state: 'stopped', rank: stopRank, event: stop.at, how: 'texted', unconfirmed: true } } },
  ledger: [stop],
  messages: [received],
  forwards: 0,
  texts: [],
} as const;

describe('lookup', () => {
  const found = lookupOf(deployment, '+33*******01', subject, stopped);

  test('tells the state of each programme, and which register decides', () => {
    const states = Object.fromEntries(found.programmes.map(({ programme, state, register }) => [programme, { state, register }]));
    expect(states['boutique']).toEqual({ state: 'stopped', register: 'all:lavande' });
    expect(states['club']).toEqual({ state: 'stopped', register: 'all:lavande' });
    // A STOP to advertising does not end a service.
    expect(states['livraison']).toEqual({ state: 'never stopped', register: undefined });
    expect(states['prairie']?.state).toBe('never stopped');
  });

  test('holds the number nowhere, although an unfinished reply still has it', () => {
    expect(JSON.stringify(stopped)).toContain(number);
    expect(JSON.stringify(found)).not.toContain(number);
    expect(lookupLines(found).join('\n')).not.toContain(number.slice(4));
  });

  test('gives the evidence: words, rule, proof, and what became of the reply', () => {
    const text = lookupLines(found).join('\n');
    expect(text).toContain('Boutique [boutique]: STOPPED since 2026-11-24 08:00:00 UTC (texted, all:lavande); the confirmation failed');
    expect(text).toContain('rule fr.stop.word:arret (1), certain, proven by hmac-sha256, confirmed by halte');
    expect(text).toContain('reply stop_all in fr: uncertain, handed over 1 time(s); a person must act: outcome of the reply unknown');
  });

  test('lists the newest first', () => {
    const lines = lookupLines(found);
    expect(lines.findIndex((line) => line.includes('message '))).toBeLessThan(lines.findIndex((line) => line.includes('ledger ')));
  });

  test('does not let a text take hold of the terminal', () => {
    const text = lookupLines(found).join('\n');
    expect(text).not.toContain('\u001B');
    expect(text).toContain(String.raw`arrêt\u{1b}[2J svp`);
  });

  test('says so when nothing is known', () => {
    const unknown = lookupOf(deployment, '+33*******01', subject, { image: undefined, ledger: [], messages: [], forwards: 0, texts: [] });
    expect(lookupLines(unknown).join('\n')).toContain('nothing is stored of this number');
  });

  test('takes a number as at home only with its country', () => {
    expect(numberOf('06 39 98 00 01', 'FR')).toBe(number);
    expect(numberOf('+33 6 39 98 00 01', undefined)).toBe(number);
    expect(() => numberOf('36180', 'FR')).toThrow(WrongUsage);
  });
});
