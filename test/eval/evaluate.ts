import { rulesVersion } from '../../functions/keywords/read-intent.ts';
import { baselines } from './baselines.ts';
import { asksFirst, calibrate, type Calibration, isOptOut, languageTold, measure, type Measures } from './measure.ts';
import { type Outcome, readByBaseline, readByHalte } from './outcome.ts';
import type { Proportion } from './proportion.ts';
import type { SampleSet } from './sample.ts';

/** What went wrong, worst first. */
export const misreadGroups = ['opt-out missed', 'false alarm', 'other confusion'] as const;

/** A line that was not read as what it asks for. */
export type Misread = {
  readonly group: (typeof misreadGroups)[number];
  readonly text: string;
  readonly place: string;
  readonly lang: string;
  readonly label: string;
  readonly takenFor: string;
  readonly certainty: string;
  readonly rule: string;
};

export type Evaluation = {
  readonly set: string;
  readonly rulesVersion: string;
  readonly halte: Measures;
  readonly calibration: readonly Calibration[];
  readonly languageTold: Proportion;
  readonly asksFirst: Proportion;
  readonly baselines: readonly { readonly name: string; readonly about: string; readonly measures: Measures }[];
  readonly misread: readonly Misread[];
};

const groupOf = ({ sample, stops }: Outcome): Misread['group'] => {
  if (isOptOut(sample) && !stops) return 'opt-out missed';
  return sample.label === 'other' && stops ? 'false alarm' : 'other confusion';
};

/** Wrong in what it asks for, or in whether texts end. */
const isMisread = (one: Outcome): boolean => !one.isRight || groupOf(one) !== 'other confusion';

const misreadOf = (one: Outcome): Misread => ({
  group: groupOf(one),
  text: one.sample.text,
  place: one.sample.place,
  lang: one.sample.lang,
  label: one.sample.also === undefined ? one.sample.label : `${one.sample.label} and ${one.sample.also}`,
  takenFor: one.also === undefined ? one.intent : `${one.intent} and ${one.also}`,
  certainty: one.reading?.certainty ?? '',
  rule: one.reading?.rule ?? '',
});

/** Reads a set with the rules that are here, and with each baseline. Pure. */
export const evaluate = ({ name, samples }: SampleSet): Evaluation => {
  const outcomes = samples.map(readByHalte);
  return {
    set: name,
    rulesVersion: rulesVersion(),
    halte: measure(outcomes),
    calibration: calibrate(outcomes),
    languageTold: languageTold(outcomes),
    asksFirst: asksFirst(outcomes),
    baselines: baselines.map((baseline) => ({
      name: baseline.name,
      about: baseline.about,
      measures: measure(samples.map(readByBaseline(baseline))),
    })),
    misread: outcomes.filter(isMisread).map(misreadOf),
  };
};
