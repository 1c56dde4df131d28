import { describe, expect, it } from 'vitest';
import { decide } from '../../../functions/domain/decide.ts';
import type { Decision } from '../../../functions/domain/decision.ts';
import type { Instant } from '../../../functions/domain/ids.ts';
import type { Situation } from '../../../functions/domain/situation.ts';
import type { Register, SuppressionImage } from '../../../functions/domain/suppression.ts';
import { hours, noon, reading, situation } from '../../support/situation.ts';

const image = (registers: Record<string, [state: 'stopped' | 'lifted', at: Instant, more?: Partial<Register>]>): SuppressionImage => ({
  version: 1,
  registers: Object.fromEntries(
    Object.entries(registers).map(([name, [state, at, more]]) => {
      const rank = `${at}#${state === 'stopped' ? 1 : 0}` as const;
      return [name, { state, rank, event: `${rank}#earlier#0`, how: 'texted', ...more } satisfies Register];
    }),
  ),
});
const known = (s: Situation, stored: SuppressionImage | undefined): Decision => decide(s, { image: stored });
const replyOf = (d: Decision) => d.write.message.reply;
const setOf = (d: Decision): Readonly<Record<string, Register>> => d.write.suppression?.set ?? {};

describe('a first STOP', () => {
  const decision = decide(situation('boutique', reading('stop')), 'unread');

  it('stops all marketing of the controller without a read, if nothing stands yet', () => {
    expect(Object.keys(setOf(decision))).toEqual(['all:lavande']);
    expect(decision.write.suppression?.when).toEqual({ kind: 'open', registers: ['all:lavande', 'boutique'], cap: '2026-03-10T00:00:00.000Z' });
  });
  it('owes one confirmation that is true of all the brands', () => {
    expect(replyOf(decision)).toMatchObject({ state: 'owed', template: 'stop_all', language: 'fr', attempt: 0, to: '+33639981234' });
  });
  it('keeps the words, the rule and who proves them in the ledger, without the number', () => {
    const [event] = decision.write.ledger;
    expect(event).toMatchObject({ kind: 'stopped', asked: { words: 'STOP', rule: 'test.stop', authenticatedBy: 'test', confirmedBy: 'halte' } });
    expect(JSON.stringify(event)).not.toContain('33639981234');
  });
  it('writes one message, one suppression and one event: three items', () => {
    expect(decision.write.ledger).toHaveLength(1);
    expect(decision.write.quota).toBeUndefined();
  });
});

describe('the scope of a STOP', () => {
  it('is the one programme that the words name', () => {
    const d = decide(situation('boutique', reading('stop', { scope: 'named', argument: 'club' })), 'unread');
    expect(Object.keys(setOf(d))).toEqual(['club']);
    expect(replyOf(d)).toMatchObject({ template: 'stop_programme', programmes: ['club'] });
  });
  it('is everything when the words name nothing that we know', () => {
    const d = decide(situation('boutique', reading('stop', { scope: 'named', argument: 'zzz' })), 'unread');
    expect(Object.keys(setOf(d))).toEqual(['all:lavande']);
  });
  it('holds the service that was answered, and the marketing too', () => {
    const d = decide(situation('livraison', reading('stop')), 'unread');
    expect(Object.keys(setOf(d)).toSorted()).toEqual(['all:lavande', 'livraison']);
    expect(replyOf(d)?.template).toBe('stop_service');
  });
  it('holds every service of the controller when the person says all', () => {
    const d = decide(situation('boutique', reading('stop_all')), 'unread');
    expect(Object.keys(setOf(d)).toSorted()).toEqual(['all:lavande', 'livraison']);
  });
  it.each(['stop', 'stop_all'] as const)('holds even login codes when %s answers one of them', (intent) => {
    expect(Object.keys(setOf(decide(situation('codes', reading(intent)), 'unread')))).toEqual(expect.arrayContaining(['all:lavande', 'codes']));
  });
  it('confirms to who answers a login code what ends, which is the marketing: the send check lets codes pass', () => {
    expect(replyOf(decide(situation('codes', reading('stop')), 'unread'))?.template).toBe('stop_all');
  });
  it('leaves login codes alone when everything is stopped elsewhere', () => {
    expect(Object.keys(setOf(decide(situation('boutique', reading('stop_all')), 'unread')))).not.toContain('codes');
  });
  it('behind a shared code names the brands that were stopped', () => {
    expect(replyOf(decide(situation('stop-code', reading('stop')), 'unread'))).toMatchObject({ programmes: ['boutique', 'club'] });
  });
});

describe('a STOP when one stands already', () => {
  const standing = image({ 'all:lavande': ['stopped', noon] });
  const again = (at: Instant, more: Partial<Situation> = {}, stored = standing) =>
    known(situation('boutique', reading('stop'), { receivedAt: at, ...more }), stored);

  it('raises the rank and keeps the event that was confirmed', () => {
    const register = setOf(again(hours(1)))['all:lavande'];
    expect(register).toMatchObject({ rank: `${hours(1)}#1`, event: `${noon}#1#earlier#0` });
  });
  it('is not answered within 24 hours in France, and is after', () => {
    expect(replyOf(again(hours(23)))).toBeUndefined();
    expect(replyOf(again(hours(24)))).toMatchObject({ state: 'owed' });
  });
  it('is answered at once when the first confirmation is known to have failed', () => {
    const failed = image({ 'all:lavande': ['stopped', noon, { unconfirmed: true }] });
    expect(replyOf(again(hours(1), {}, failed))).toMatchObject({ state: 'owed' });
    expect(setOf(again(hours(1), {}, failed))['all:lavande']).not.toHaveProperty('unconfirmed');
  });
  it('is answered, and a breach is suspected, when something was sent in between', () => {
    const d = again(hours(2), {}, { ...standing, sentAfterStop: hours(1) });
    expect(replyOf(d)).toMatchObject({ state: 'owed' });
    expect(d.breach).toBe('boutique');
  });
  it('is always answered on a Canadian code, never again in the US when nothing was sent', () => {
    const stored = image({ 'all:prairie': ['stopped', noon] });
    expect(replyOf(known(situation('erable', reading('stop'), { receivedAt: hours(1) }), stored))).toMatchObject({ state: 'owed' });
    expect(replyOf(known(situation('prairie', reading('stop'), { receivedAt: hours(100) }), stored))).toBeUndefined();
  });
  it('that widens the scope is a change and is answered', () => {
    const d = again(hours(1), {}, image({ boutique: ['stopped', noon] }));
    expect(d.write.message.outcome).toBe('stopped');
    expect(replyOf(d)).toMatchObject({ state: 'owed' });
  });
  it('after a START is a change again', () => {
    const d = again(hours(2), {}, image({ 'all:lavande': ['stopped', noon], boutique: ['lifted', hours(1)] }));
    expect(d.write.message.outcome).toBe('stopped');
    expect(replyOf(d)).toMatchObject({ state: 'owed' });
  });
  it('older than a START is superseded, and a confirmation would be false', () => {
    const d = again(hours(1), {}, image({ boutique: ['lifted', hours(2)] }));
    expect(d.write.message.outcome).toBe('superseded');
    expect(replyOf(d)).toBeUndefined();
  });
  it('older than a START of one programme still stops the others, so that order does not matter', () => {
    const d = again(hours(1), {}, image({ boutique: ['lifted', hours(2)] }));
    expect(setOf(d)['all:lavande']).toMatchObject({ state: 'stopped', rank: `${hours(1)}#1` });
  });
  it('older than the one that stands changes nothing', () => {
    expect(again(hours(-1)).write.suppression).toBeUndefined();
  });
});

describe('who confirms', () => {
  it('is not Halte when the carrier answers', () => {
    const d = decide(situation('boutique', reading('stop'), { carrierAnswers: true }), 'unread');
    expect(replyOf(d)).toBeUndefined();
    expect(d.write.ledger[0]?.asked?.confirmedBy).toBe('carrier');
  });
  it('is nobody where no reply may go, with the reason kept', () => {
    const d = decide(situation('boutique', reading('stop'), { replyBarred: 'premium-range' }), 'unread');
    expect(replyOf(d)).toMatchObject({ state: 'withheld', code: 'premium-range' });
    expect(replyOf(d)).not.toHaveProperty('to');
    expect(Object.keys(setOf(d))).toEqual(['all:lavande']);
  });
  it('is nobody in observe mode, and what would have been sent is shown', () => {
    const d = decide(situation('watched', reading('stop')), 'unread');
    expect(replyOf(d)).toMatchObject({ state: 'observed', template: 'stop_all' });
    expect(replyOf(d)).not.toHaveProperty('due');
  });
});

describe('the time a confirmation has', () => {
  it('is five minutes in the US, and no longer than the carrier can carry a reply', () => {
    expect(replyOf(decide(situation('prairie', reading('stop')), 'unread'))?.giveUpAt).toBe('2026-03-10T12:05:00.000Z');
    const short = decide(situation('ovh', reading('stop'), { replyWithinMs: 3_600_000 }), 'unread');
    expect(replyOf(short)?.giveUpAt).toBe(hours(1));
  });
});

describe('the language of a confirmation', () => {
  const language = (sender: string, word: string) => replyOf(decide(situation(sender, reading('stop', { language: word })), 'unread'))?.language;
  it('is that of the word', () => {
    expect(language('boutique', 'de')).toBe('de');
  });
  it('is the programme’s for a word of no language, and English for STOP in Canada', () => {
    expect(language('boutique', 'und')).toBe('fr');
    expect(language('erable', 'und')).toBe('en');
    expect(language('erable', 'fr')).toBe('fr');
  });
  it('falls back to the programme’s where there are no texts in it', () => {
    expect(language('boutique', 'ja')).toBe('fr');
  });
});

describe('START', () => {
  const stopped = image({ 'all:lavande': ['stopped', noon] });
  it('lifts the one programme it was texted to, supposing something to lift, within the quota', () => {
    const d = decide(situation('boutique', reading('start')), 'unread');
    expect(setOf(d)).toMatchObject({ boutique: { state: 'lifted' } });
    expect(d.write.suppression?.when).toMatchObject({ kind: 'liftable', programme: 'boutique', all: 'all:lavande' });
    expect(d.write.quota).toEqual({ day: '2026-03-10', limit: 3 });
    expect(replyOf(d)).toMatchObject({ state: 'owed', template: 'start' });
  });
  it('is not answered when nothing was stopped, yet is kept for a STOP that is still on its way', () => {
    const d = known(situation('boutique', reading('start')), undefined);
    expect(replyOf(d)).toBeUndefined();
    expect(setOf(d)).toMatchObject({ boutique: { state: 'lifted' } });
  });
  it('older than the STOP that stands lifts nothing', () => {
    const d = known(situation('boutique', reading('start'), { receivedAt: hours(-1) }), stopped);
    expect(d.write.message.outcome).toBe('superseded');
    expect(replyOf(d)).toBeUndefined();
  });
  it('on the same instant as a STOP loses to it', () => {
    expect(known(situation('boutique', reading('start')), stopped).write.message.outcome).toBe('superseded');
  });
  it('on a call that proves nothing lifts nothing before the read-back', () => {
    const d = decide(situation('ovh', reading('start'), { trusted: false }), 'unread');
    expect(d.write.suppression).toBeUndefined();
    expect(d.write.message.verification).toMatchObject({ state: 'owed', from: '+33639981234' });
  });
  it('beyond the day’s quota lifts without an answer', () => {
    const d = decide(situation('boutique', reading('start'), { quotaReached: true }), 'unread');
    expect(replyOf(d)).toMatchObject({ state: 'withheld', code: 'daily-quota' });
    expect(setOf(d)).toMatchObject({ boutique: { state: 'lifted' } });
  });
});

describe('other texts', () => {
  it('HELP is answered within the quota and touches no suppression', () => {
    const d = decide(situation('boutique', reading('help')), 'unread');
    expect(replyOf(d)).toMatchObject({ template: 'help', state: 'owed' });
    expect(d.write.suppression).toBeUndefined();
  });
  it.each(['yes', 'no', 'other'] as const)('%s is only recorded', (intent) => {
    const d = decide(situation('boutique', reading(intent)), 'unread');
    expect(d.write.suppression).toBeUndefined();
    expect(d.write.ledger).toEqual([]);
    expect(replyOf(d)).toBeUndefined();
  });
  it.each(['erase', 'object', 'wrong_number'] as const)('%s stops marketing at once', (intent) => {
    expect(Object.keys(setOf(decide(situation('boutique', reading(intent)), 'unread')))).toEqual(['all:lavande']);
  });
  it('a right that is asked for is an event of the ledger, so that none is lost', () => {
    const d = decide(situation('boutique', reading('access')), 'unread');
    expect(d.write.ledger).toMatchObject([{ kind: 'request', asked: { intent: 'access' } }]);
    expect(d.write.message.outcome).toBe('requested');
  });
  it('STOP and erase in one text stop at once and record the request', () => {
    const d = decide(situation('boutique', reading('stop', { also: 'erase' })), 'unread');
    expect(d.write.ledger.map((e) => e.kind)).toEqual(['stopped', 'request']);
  });
  it('a possible STOP is honoured first, and the answer says that it was in doubt', () => {
    const d = decide(situation('boutique', reading('stop', { certainty: 'unsure', act: 'ask' })), 'unread');
    expect(replyOf(d)).toMatchObject({ template: 'doubt_stop' });
    expect(setOf(d)['all:lavande']).toMatchObject({ how: 'read' });
  });
});

describe('how long things are kept', () => {
  it('is the operator’s term: for the message, and longer for the evidence', () => {
    const { message, ledger } = decide(situation('boutique', reading('stop')), 'unread').write;
    const days = (seconds: number): number => (seconds - Date.parse(noon) / 1000) / 86_400;
    expect(days(message.ttl)).toBe(365);
    expect(ledger.map(({ ttl }) => days(ttl))).toEqual([1825]);
  });
});
