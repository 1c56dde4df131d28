import { describe, expect, test } from 'vitest';
import type { Intent, IntentReading } from '../../../functions/domain/intent.ts';
import { accuracyPage } from '../../eval/accuracy-page.ts';
import { evaluate } from '../../eval/evaluate.ts';
import { asksFirst, calibrate, languageTold, measure } from '../../eval/measure.ts';
import { type Outcome, readByHalte } from '../../eval/outcome.ts';
import { shown } from '../../eval/proportion.ts';
import type { Sample } from '../../eval/sample.ts';
import { asText } from '../../eval/table.ts';
import { classesTogether, sideBySide, tablesOf } from '../../eval/tables.ts';

const sample = (label: Intent, more: Partial<Sample> = {}): Sample => ({
  text: 'words',
  lang: 'en',
  label,
  writing: 'keyword',
  hard: false,
  near: false,
  ask: false,
  context: {},
  place: 'en.tsv:1',
  ...more,
});
const reading = (intent: Intent, more: Partial<IntentReading> = {}): IntentReading => ({
  intent,
  language: 'en',
  certainty: 'certain',
  act: 'act',
  rule: 'test',
  span: [0, 0],
  ...more,
});
const outcome = (of: Sample, intent: Intent, more: Partial<Outcome> = {}): Outcome => ({
  sample: of,
  intent,
  stops: intent === 'stop',
  isRight: of.label === intent,
  reading: reading(intent),
  ...more,
});

describe('a second request', () => {
  const precision = (outcomes: readonly Outcome[], intent: Intent) => measure(outcomes).byClass.find((one) => one.intent === intent)?.precision;

  test('after a STOP is found where it ends texts anyway: the same is done', () => {
    expect(readByHalte(sample('erase', { text: 'delete my number from your system' }))).toMatchObject({
      intent: 'stop',
      also: 'erase',
      isRight: true,
    });
    expect(readByHalte(sample('access', { text: 'stop. What data do you have about me?' }))).toMatchObject({ intent: 'stop', isRight: false });
  });

  test('that nobody made counts against precision', () => {
    const outcomes = [outcome(sample('erase'), 'erase'), outcome(sample('stop'), 'stop', { also: 'erase' })];
    expect(precision(outcomes, 'erase')).toMatchObject({ hits: 1, of: 2 });
    expect(precision([outcome(sample('stop', { also: 'erase' }), 'stop', { also: 'erase' })], 'erase')?.of ?? 0).toBe(0);
  });
});

describe('what is counted', () => {
  const outcomes = [
    outcome(sample('stop'), 'stop'),
    outcome(sample('stop', { writing: 'typo' }), 'other'),
    outcome(sample('stop', { writing: 'free', lang: 'fr' }), 'stop'),
    outcome(sample('stop_all', { writing: 'free' }), 'stop'),
    outcome(sample('erase'), 'erase', { stops: true }),
    outcome(sample('help'), 'stop'),
    outcome(sample('other'), 'other'),
    outcome(sample('other', { hard: true }), 'stop'),
    outcome(sample('other', { hard: true }), 'yes'),
  ];
  const found = measure(outcomes);

  test('precision and recall of a class, its own messages and those of others', () => {
    const stop = found.byClass.find(({ intent }) => intent === 'stop');
    expect(stop).toMatchObject({ samples: 3, recall: { hits: 2, of: 3 }, precision: { hits: 2, of: 5 } });
    expect(stop?.f1.share).toBeCloseTo((2 * 2) / (2 * 2 + 3 + 1), 10);
  });

  test('an opt-out is found when texts end, whichever of the two it was taken for', () => {
    expect(found.optOut).toMatchObject({
      all: { hits: 3, of: 4 },
      keyword: { hits: 1, of: 1 },
      typo: { hits: 0, of: 1 },
      free: { hits: 2, of: 2 },
    });
  });

  test('a false alarm is an ordinary message that ended texts; an erasure that ended them is none', () => {
    expect(found.alarms).toMatchObject({
      ordinary: { hits: 1, of: 3 },
      hard: { hits: 1, of: 2 },
      plain: { hits: 0, of: 1 },
      requests: { hits: 1, of: 1 },
      anyRequest: { hits: 2, of: 3 },
    });
  });

  test('by language', () => {
    expect(found.byLanguage.map(({ lang, samples }) => [lang, samples])).toEqual([
      ['en', 8],
      ['fr', 1],
    ]);
  });

  test('what is taken for what, most often first', () => {
    expect(found.confusions).toContainEqual({ label: 'stop_all', takenFor: 'stop', count: 1 });
    expect(found.confusions).toHaveLength(5);
  });
});

test('a message with two requests is understood by either, and both found only by both', () => {
  const both = sample('stop', { also: 'erase' });
  const { secondRequests } = measure([
    outcome(both, 'stop', { also: 'erase' }),
    outcome(both, 'erase', { also: 'stop', isRight: true }),
    outcome(both, 'stop'),
  ]);
  expect(secondRequests).toMatchObject({ hits: 2, of: 3 });
});

test('certainty is held against what was right, where a request was read', () => {
  const [certain, likely] = calibrate([
    outcome(sample('stop'), 'stop'),
    outcome(sample('other'), 'stop'),
    outcome(sample('other'), 'other'),
    outcome(sample('stop'), 'stop', { reading: reading('stop', { certainty: 'likely' }) }),
  ]);
  expect(certain).toMatchObject({ all: { hits: 2, of: 3 }, requests: { hits: 1, of: 2 } });
  expect(likely).toMatchObject({ requests: { hits: 1, of: 1 } });
});

test('the language is held against the one the words tell, and asking against a careful person', () => {
  const outcomes = [
    outcome(sample('stop', { language: 'en' }), 'stop'),
    outcome(sample('stop', { language: 'und', ask: true }), 'stop', { reading: reading('stop', { act: 'ask' }) }),
    outcome(sample('stop', { ask: true }), 'stop'),
  ];
  expect(languageTold(outcomes)).toMatchObject({ hits: 1, of: 2 });
  expect(asksFirst(outcomes)).toMatchObject({ hits: 1, of: 2 });
});

describe('an evaluation', () => {
  const set = {
    name: 'Known',
    samples: [
      sample('stop', { text: 'STOP' }),
      sample('other', { text: 'See you at six' }),
      sample('access', { text: 'a `strange` | line\nwith two', place: 'en.tsv:3' }),
    ],
  };
  const evaluation = evaluate(set);

  test('reads a set with the rules that are here, and with every baseline', () => {
    expect(evaluation.halte.right).toMatchObject({ hits: 2, of: 3 });
    expect(evaluation.baselines).toHaveLength(5);
    expect(evaluation.baselines.every(({ measures }) => measures.optOut.all.hits === 1)).toBe(true);
    expect(evaluation.misread).toMatchObject([{ group: 'other confusion', label: 'access', takenFor: 'other', place: 'en.tsv:3' }]);
  });

  test('is the same each time', () => {
    expect(evaluate(set)).toEqual(evaluation);
  });

  test('is printed with its goals, and says when too little was counted to be sure', () => {
    const printed = tablesOf(evaluation).map(asText).join('\n');
    expect(printed).toMatch(/opt-outs found, keyword forms +100\.0 % .* met here, too few messages to be sure/);
    expect(printed).toMatch(/access, F1 +0\.0 % .* missed/);
    expect(printed).toContain('exact, 8 words');
  });

  test('stands beside other sets, and unseen ones are counted together', () => {
    const unseen = { ...evaluation, set: 'Unseen by …' };
    const { head, rows } = sideBySide([unseen, { ...unseen, set: 'Unseen by others' }, { ...evaluation, set: 'Known' }], ({ set }) =>
      set.startsWith('Unseen'),
    );
    expect(head).toHaveLength(6);
    expect(rows.map(([set]) => set)).toEqual(['wanted', 'Unseen by …', 'Unseen by others', 'Known', 'all unseen sets together']);
    const { hits, of } = evaluation.halte.optOut.keyword;
    expect(rows.at(-1)?.[1]).toContain(`${2 * hits} of ${2 * of}`);
    // Of one there is nothing to count together.
    expect(sideBySide([unseen], () => true).rows).toHaveLength(2);
  });

  test('has its classes counted together over unseen sets', () => {
    const of = (sets: readonly (typeof evaluation)[]) => classesTogether(sets, ({ set }) => set.startsWith('Unseen'));
    const unseen = { ...evaluation, set: 'Unseen by …' };
    const [once, twice] = [of([unseen, { ...evaluation, set: 'Known' }]), of([unseen, { ...unseen, set: 'Unseen by others' }])];
    expect(once.rows.map(([intent]) => intent)).toContain('stop');
    // As many are right of twice as many: the shares stay, their intervals narrow.
    const shares = ({ rows }: typeof once) => rows.map((row) => row.map((cell) => cell.replace(/ \(.*/, '')));
    expect(shares(twice)).toEqual(shares(once).map(([intent = '', messages, ...rest]) => [intent, String(2 * Number(messages)), ...rest]));
    const { precision, recall, f1 } = evaluation.halte.byClass.find(({ intent }) => intent === 'stop') ?? {};
    expect(once.rows.find(([intent]) => intent === 'stop')?.slice(2, 5)).toEqual([precision, recall, f1].map((share) => share && shown(share)));
  });

  test('makes a page that says of which run it is, what is wrong, and that no unseen set is there', () => {
    const page = accuracyPage({ date: '2026-11-25', machine: 'a machine' }, [evaluation]);
    expect(page).toContain('on 2026-11-25 (a machine, rules ');
    expect(page).toContain('**There is no unseen set in this version.**');
    expect(page).toContain('- en: `` a `strange` | line ⏎ with two `` asks for access, taken for other');
    expect(page).toContain('No native speaker has reviewed them');
    expect(accuracyPage({ date: '', machine: '' }, [{ ...evaluation, set: 'Unseen by …' }])).not.toContain('There is no unseen set');
  });
});
