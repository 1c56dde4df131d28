import { type Probe, type ProbedAnswer, contradicts } from '../domain/probe.ts';

const found: Readonly<Record<ProbedAnswer['found'], string>> = {
  halte: 'Halte answered',
  carrier: 'the carrier answered, and Halte did not',
  both: 'both answered: the person got two texts',
  nobody: 'nobody answered',
  'not-received': 'the text did not reach Halte',
  unclear: 'not clear: Halte kept its answer back, or does not know what became of it',
};
const expected: Readonly<Record<ProbedAnswer['expected'], string>> = {
  halte: 'Halte answers',
  carrier: 'the carrier answers',
  nobody: 'nobody answers (the sender only observes)',
};

export const answerLine = (answer: ProbedAnswer): string =>
  `${answer.word}: ${found[answer.found]}${contradicts(answer) ? `; by the configuration ${expected[answer.expected]}` : ''}`;

/** One sentence of the newest probe, as `doctor` and `webhooks` show it. */
export const probeLine = ({ at, answers }: Probe): string => `probed on ${at.slice(0, 10)}. ${answers.map(answerLine).join('. ')}`;

export const adviceOn = (answers: readonly ProbedAnswer[]): readonly string[] => {
  const any = (...what: readonly ProbedAnswer['found'][]): boolean => answers.some((answer) => contradicts(answer) && what.includes(answer.found));
  return [
    ...(any('not-received') ? ['Check the address at the carrier: npm run -s halte -- webhooks'] : []),
    ...(any('carrier', 'both')
      ? ['The carrier answers: switch that off in its console, or say so in the sender’s settings (docs/carriers.md).']
      : []),
    ...(any('nobody', 'halte') ? ['See what became of Halte’s answer: npm run -s halte -- lookup <your number>'] : []),
  ];
};
