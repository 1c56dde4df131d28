import { describe, expect, it } from 'vitest';
import type { PageView } from '../../functions/domain/rights/page.ts';
import { reportOf } from '../../functions/domain/rights/report.ts';
import { readIntent } from '../../functions/keywords/read-intent.ts';
import { pageOf } from '../../functions/portal/page.ts';
import { pageWords } from '../../functions/portal/words/registry.ts';
import { replyLanguages } from '../../functions/domain/replies/registry.ts';
import { deployment } from '../support/deployment.ts';
import { contextAt, request } from '../support/rights.ts';
import { messageRecord, newSubject } from '../integration/store/samples.ts';

const all = Object.values(pageWords);
const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)> \u202e&';
const frame = { controller: hostile, contact: hostile };
const one = request('rectify', '2026-03-03T10:00:00.000Z', 'FR', { wish: hostile });
const report = reportOf(
  deployment,
  one,
  {
    image: undefined,
    ledger: [],
    messages: [messageRecord(newSubject(), { text: hostile, programme: 'boutique' as never })],
    texts: [],
    sent: [],
    answers: [],
    requests: [one],
  },
  contextAt('2026-03-04T10:00:00.000Z').at,
);
const asked = { ref: one.ref, type: one.type, state: one.state, answerBy: one.answerBy, reason: hostile };
const views = (language: string): readonly Exclude<PageView, { is: 'download' }>[] => [
  { is: 'unknown' },
  { is: 'too-many' },
  { is: 'start', language, ...frame },
  { is: 'ended', ref: hostile, language, ...frame },
  { is: 'code', problem: 'wrong', language, ...frame },
  { is: 'code', problem: 'no-more-codes', language, ...frame },
  { is: 'confirm-erasure', session: hostile, ref: hostile, language, ...frame },
  { is: 'report', session: hostile, request: asked, report, notice: 'erasing', language, ...frame },
  {
    is: 'report',
    session: hostile,
    request: { ...asked, lift: { reason: hostile, on: '2026-04-01' } },
    report: {
      ...report,
      silentUntil: one.openedAt,
      systems: [{ name: hostile, at: one.openedAt, data: { [hostile]: [hostile, { [hostile]: null }] } }],
    },
    notice: 'proof-kept',
    asks: ['client-number', 'account', 'email'],
    language,
    ...frame,
  },
];

describe('the pages', () => {
  it('speak every language that replies are written in', () => expect(Object.keys(pageWords).toSorted()).toEqual([...replyLanguages].toSorted()));

  it.each(all)('in $language: every brace is filled, and nothing that came from outside becomes HTML', ({ language }) => {
    for (const view of views(language)) {
      const { body } = pageOf(view, [language]);
      expect(body, view.is).toContain(`lang="${language}"`);
      expect(body.replace(/<style>[\s\S]*?<\/style>/, ''), view.is).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(body, view.is).not.toMatch(/<script|<img|onerror=alert\(2\)>/);
    }
  });

  it('fetch nothing and run nothing: no script, no address of anything but of text', () => {
    for (const view of views('fr')) expect(pageOf(view).body).not.toMatch(/<(?:script|iframe|object|img|a)\b|href="(?!data:,")/);
  });

  it.each(all)('in $language: the words that are offered mean what the page says', ({ language, unknown }) => {
    const words = (/\(([^)]+)\)/.exec(unknown.text)?.[1] ?? '').split(', ');
    const read = words.map((word) => readIntent(word, { languages: [language] }));
    expect(read.map(({ intent, certainty, act }) => [intent, certainty, act])).toEqual(
      ['access', 'erase', 'rectify'].map((intent) => [intent, 'certain', 'act']),
    );
  });
});
