import { type Intent, intents } from '../../functions/domain/intent.ts';
import type { Evaluation } from './evaluate.ts';
import type { Measures } from './measure.ts';
import { counted, f1, type Proportion, proportion, shown } from './proportion.ts';
import type { Table } from './table.ts';

const rights: readonly Intent[] = ['access', 'erase', 'rectify', 'port', 'object', 'restrict', 'do_not_sell'];

type Goal = {
  readonly what: string;
  readonly of: (evaluation: Evaluation) => Proportion;
  readonly goal: string;
  readonly isMet: (share: number) => boolean;
};

const least = (share: number, text: string): Pick<Goal, 'goal' | 'isMet'> => ({ goal: text, isMet: (found) => found >= share });
const under = (share: number, text: string): Pick<Goal, 'goal' | 'isMet'> => ({ goal: text, isMet: (found) => found < share });

/** What Halte is to reach on messages that nobody saw who writes its rules. */
const goals: readonly Goal[] = [
  { what: 'opt-outs found, keyword forms', of: ({ halte }) => halte.optOut.keyword, ...least(0.99, '99 %') },
  { what: 'opt-outs found, typing errors', of: ({ halte }) => halte.optOut.typo, ...least(0.99, '99 %') },
  {
    what: 'these two together',
    of: ({ halte: { optOut } }) => proportion(optOut.keyword.hits + optOut.typo.hits, optOut.keyword.of + optOut.typo.of),
    ...least(0.99, '99 %'),
  },
  { what: 'opt-outs found, free text', of: ({ halte }) => halte.optOut.free, ...least(0.95, '95 %') },
  { what: 'ordinary messages taken for an opt-out', of: ({ halte }) => halte.alarms.plain, ...under(0.001, 'under 0.1 %') },
  { what: 'the same, with an opt-out word in another sense', of: ({ halte }) => halte.alarms.hard, ...under(0.03, 'under 3 %') },
  ...rights.map((intent) => ({
    what: `${intent}, F1`,
    of: ({ halte }: Evaluation) =>
      halte.byClass.find((scores) => scores.intent === intent && scores.samples > 0)?.f1 ?? { hits: 0, of: 0, share: Number.NaN, low: 0, high: 1 },
    ...least(0.95, '95 %'),
  })),
];

/** That a goal is met says little where the true share may as well miss it. */
const verdict = ({ share, low, high }: Proportion, isMet: Goal['isMet']): string => {
  if (!isMet(share)) return 'missed';
  return isMet(low) && isMet(high) ? 'met' : 'met here, too few messages to be sure';
};

/** Of several sets: what is counted of each, without what is made of it. */
const counts = goals.filter(({ what }) => !what.endsWith('F1') && what !== 'these two together');

const pooled = (all: readonly Proportion[]): Proportion =>
  proportion(
    all.reduce((sum, { hits }) => sum + hits, 0),
    all.reduce((sum, { of }) => sum + of, 0),
  );

/** The sets side by side, and those that are unseen together. */
export const sideBySide = (evaluations: readonly Evaluation[], isUnseen: (evaluation: Evaluation) => boolean): Table => {
  const unseen = evaluations.filter(isUnseen);
  return {
    title: 'The sets side by side',
    head: ['set', ...counts.map(({ what }) => what)],
    rows: [
      ['wanted', ...counts.map(({ goal }) => goal)],
      ...evaluations.map((evaluation) => [evaluation.set, ...counts.map(({ of }) => shown(of(evaluation)))]),
      ...(unseen.length > 1 ? [['all unseen sets together', ...counts.map(({ of }) => counted(pooled(unseen.map(of))))]] : []),
    ],
  };
};

/** How well each class was found in all unseen sets together. */
export const classesTogether = (evaluations: readonly Evaluation[], isUnseen: (evaluation: Evaluation) => boolean): Table => {
  const unseen = evaluations.filter(isUnseen);
  const rows = intents.flatMap((intent) => {
    const all = unseen.flatMap(({ halte }) => halte.byClass.filter((scores) => scores.intent === intent));
    const [precision, recall] = [pooled(all.map((scores) => scores.precision)), pooled(all.map((scores) => scores.recall))];
    const together = f1(recall.hits, precision.of - precision.hits, recall.of - recall.hits);
    return recall.of === 0
      ? []
      : [[intent, String(recall.of), shown(precision), shown(recall), shown(together), rights.includes(intent) ? '95 %' : '']];
  });
  return {
    title: 'All unseen sets together, by class',
    head: ['class', 'messages', 'precision', 'recall', 'F1', 'wanted, F1'],
    rows,
    note: 'Some authors were not asked to tell an erasure from an opt-out: “delete my number”, where they called it an opt-out, counts as an erasure that nobody asked for.',
  };
};

const againstGoals = (evaluation: Evaluation): Table => ({
  title: 'Against what is to be reached',
  head: ['what', 'measured', 'of', 'goal', ''],
  rows: goals.flatMap(({ what, of, goal, isMet }) => {
    const found = of(evaluation);
    return found.of === 0 ? [] : [[what, shown(found), String(found.of), goal, verdict(found, isMet)]];
  }),
  note: 'In brackets, here and below: the interval in which the true share lies with 95 % confidence (Wilson).',
});

const beside = (evaluation: Evaluation): Table => {
  const systems: readonly (readonly [string, Measures])[] = [
    ['Halte', evaluation.halte],
    ...evaluation.baselines.map(({ name, measures }) => [name, measures] as const),
  ];
  return {
    title: 'Beside other ways',
    head: ['', 'opt-outs found', 'keyword forms', 'typing errors', 'free text', 'false alarms', 'of those: hard', 'all classes right'],
    rows: systems.map(([name, { optOut, alarms, right }]) => [
      name,
      ...[optOut.all, optOut.keyword, optOut.typo, optOut.free, alarms.ordinary, alarms.hard, right].map(shown),
    ]),
    note: evaluation.baselines.map(({ name, about }) => `${name}: ${about}`).join('; '),
  };
};

const byClass = ({ halte }: Evaluation): Table => ({
  title: 'By class',
  head: ['class', 'messages', 'precision', 'recall', 'F1'],
  rows: intents.flatMap((intent) =>
    halte.byClass
      .filter((scores) => scores.intent === intent)
      .map(({ samples, precision, recall, f1 }) => [intent, String(samples), shown(precision), shown(recall), shown(f1)]),
  ),
});

const byLanguage = ({ halte }: Evaluation): Table => ({
  title: 'By language',
  head: ['language', 'messages', 'all classes right', 'opt-outs: precision', 'recall', 'F1'],
  rows: halte.byLanguage.map(({ lang, samples, right, optOut }) => [
    lang,
    String(samples),
    shown(right),
    shown(optOut.precision),
    shown(optOut.recall),
    shown(optOut.f1),
  ]),
});

const calibration = (evaluation: Evaluation): Table => ({
  title: 'Is its certainty one?',
  head: ['certainty', 'right', 'right where it read a request', 'goal', ''],
  rows: evaluation.calibration.map(({ certainty, target, all, requests }) => [
    certainty,
    counted(all),
    counted(requests),
    target === undefined ? 'none' : `${target * 100} %`,
    target === undefined || requests.of === 0 ? '' : verdict(requests, (found) => found >= target),
  ]),
});

const more = ({ halte, languageTold, asksFirst }: Evaluation): Table => ({
  title: 'And',
  head: ['what', 'measured'],
  rows: [
    ['ordinary messages taken for a request of any kind', counted(halte.alarms.anyRequest)],
    ['other requests (START, HELP, ACCESS, YES …) that ended texts', counted(halte.alarms.requests)],
    ['messages with two requests, both found', counted(halte.secondRequests)],
    ['language told, of requests whose words tell it', counted(languageTold)],
    ['asked first, where a careful person would', counted(asksFirst)],
  ],
});

const confusions = ({ halte }: Evaluation): Table => ({
  title: 'What is taken for what',
  head: ['asks for', 'taken for', 'messages'],
  rows: halte.confusions.map(({ label, takenFor, count }) => [label, takenFor, String(count)]),
});

/** What is told of a set: first whether it reaches what it should. */
export const tablesOf = (evaluation: Evaluation): readonly Table[] =>
  [againstGoals, beside, calibration, byClass, byLanguage, more, confusions].map((table) => table(evaluation)).filter(({ rows }) => rows.length > 0);
