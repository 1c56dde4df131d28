import { type Intent, intents } from '../../functions/domain/intent.ts';
import type { Outcome } from './outcome.ts';
import { f1, proportion, type Proportion } from './proportion.ts';
import type { Sample } from './sample.ts';

/** How well one class was found. */
export type Scores = { readonly samples: number; readonly precision: Proportion; readonly recall: Proportion; readonly f1: Proportion };

type Test = (outcome: Outcome) => boolean;

/** @param wanted whether a sample is of the class @param found whether it was taken for it */
export const scores = (outcomes: readonly Outcome[], wanted: Test, found: Test): Scores => {
  const count = (test: Test): number => outcomes.filter(test).length;
  const tp = count((one) => wanted(one) && found(one));
  const fp = count((one) => !wanted(one) && found(one));
  const fn = count((one) => wanted(one) && !found(one));
  return { samples: tp + fn, precision: proportion(tp, tp + fp), recall: proportion(tp, tp + fn), f1: f1(tp, fp, fn) };
};

export const optOuts: readonly (Intent | undefined)[] = ['stop', 'stop_all'];
/** Ask for more or for something else, and end texts too: being taken for an opt-out is right. */
export const ending: readonly (Intent | undefined)[] = [...optOuts, 'wrong_number', 'erase', 'object'];

export const isOptOut = ({ label, also }: Sample): boolean => optOuts.includes(label) || optOuts.includes(also);
const isOrdinary = ({ label }: Sample): boolean => label === 'other';
const isOtherRequest = (sample: Sample): boolean => !isOrdinary(sample) && ![sample.label, sample.also].some((intent) => ending.includes(intent));

const share = (outcomes: readonly Outcome[], among: (sample: Sample) => boolean, test: Test): Proportion => {
  const of = outcomes.filter(({ sample }) => among(sample));
  return proportion(of.filter(test).length, of.length);
};

/** The class that a sample counts for: its own where it was understood. */
const takenFor = ({ sample, intent, isRight }: Outcome): Intent => (isRight ? sample.label : intent);
/** Read as a second request that nobody made. */
const isAddedTo = ({ sample, also }: Outcome, intent: Intent): boolean => also === intent && sample.label !== intent && sample.also !== intent;
const ofClass = (outcomes: readonly Outcome[], intent: Intent): Scores =>
  scores(
    outcomes,
    ({ sample }) => sample.label === intent,
    (one) => takenFor(one) === intent || isAddedTo(one, intent),
  );

export type Confusion = { readonly label: Intent; readonly takenFor: Intent; readonly count: number };

const confusionsOf = (outcomes: readonly Outcome[]): readonly Confusion[] => {
  const wrong = Map.groupBy(
    outcomes.filter(({ isRight }) => !isRight),
    (one) => `${one.sample.label} ${one.intent}`,
  );
  return [...wrong.values()]
    .flatMap((same) => same.slice(0, 1).map(({ sample, intent }) => ({ label: sample.label, takenFor: intent, count: same.length })))
    .toSorted((a, b) => b.count - a.count);
};

/** What a system did with a set. */
export type Measures = {
  readonly samples: number;
  readonly right: Proportion;
  readonly byClass: readonly (Scores & { readonly intent: Intent })[];
  readonly byLanguage: readonly {
    readonly lang: string;
    readonly samples: number;
    readonly right: Proportion;
    readonly optOut: Scores;
    readonly byClass: readonly (Scores & { readonly intent: Intent })[];
  }[];
  /** Ended texts, among those that asked for it. */
  readonly optOut: { readonly all: Proportion; readonly keyword: Proportion; readonly typo: Proportion; readonly free: Proportion };
  /** Ended texts, among those that did not ask for it. */
  readonly alarms: {
    readonly ordinary: Proportion;
    readonly hard: Proportion;
    readonly plain: Proportion;
    readonly requests: Proportion;
    /** Ordinary messages taken for a request of any kind. */
    readonly anyRequest: Proportion;
  };
  readonly secondRequests: Proportion;
  readonly confusions: readonly Confusion[];
};

const classesIn = (outcomes: readonly Outcome[]): Measures['byClass'] =>
  intents.map((intent) => ({ intent, ...ofClass(outcomes, intent) })).filter(({ samples, precision }) => samples > 0 || precision.of > 0);

const writtenAs =
  (writing: Sample['writing']) =>
  (sample: Sample): boolean =>
    isOptOut(sample) && sample.writing === writing;

export const measure = (outcomes: readonly Outcome[]): Measures => {
  const stops: Test = (one) => one.stops;
  const byLanguage = [...Map.groupBy(outcomes, ({ sample }) => sample.lang)].toSorted(([a], [b]) => a.localeCompare(b));
  return {
    samples: outcomes.length,
    right: share(
      outcomes,
      () => true,
      (one) => one.isRight,
    ),
    byClass: classesIn(outcomes),
    byLanguage: byLanguage.map(([lang, of]) => ({
      lang,
      samples: of.length,
      right: proportion(of.filter(({ isRight }) => isRight).length, of.length),
      // Whoever asks to be erased, or is another person, is to be texted no more: neither found nor a false alarm.
      optOut: scores(
        of.filter(({ sample }) => isOptOut(sample) || isOrdinary(sample) || isOtherRequest(sample)),
        ({ sample }) => isOptOut(sample),
        stops,
      ),
      byClass: classesIn(of),
    })),
    optOut: {
      all: share(outcomes, isOptOut, stops),
      keyword: share(outcomes, writtenAs('keyword'), stops),
      typo: share(outcomes, writtenAs('typo'), stops),
      free: share(outcomes, writtenAs('free'), stops),
    },
    alarms: {
      ordinary: share(outcomes, isOrdinary, stops),
      hard: share(outcomes, (sample) => isOrdinary(sample) && sample.hard, stops),
      plain: share(outcomes, (sample) => isOrdinary(sample) && !sample.hard, stops),
      requests: share(outcomes, isOtherRequest, stops),
      anyRequest: share(outcomes, isOrdinary, (one) => one.intent !== 'other'),
    },
    secondRequests: share(
      outcomes,
      ({ also }) => also !== undefined,
      ({ sample, intent, also }) => [intent, also].includes(sample.also) && [intent, also].includes(sample.label),
    ),
    confusions: confusionsOf(outcomes),
  };
};

/** Whether the certainty that Halte states is one: of the `certain` 99.5 % are to be right, of the `likely` 95 %. */
export type Calibration = {
  readonly certainty: 'certain' | 'likely' | 'unsure';
  readonly target: number | undefined;
  readonly all: Proportion;
  /** Only where it read a request: that nothing is asked is easily certain. */
  readonly requests: Proportion;
};

export const calibrate = (outcomes: readonly Outcome[]): readonly Calibration[] =>
  (['certain', 'likely', 'unsure'] as const).map((certainty) => {
    const of = outcomes.filter(({ reading }) => reading?.certainty === certainty);
    const requests = of.filter(({ reading }) => reading?.intent !== 'other');
    const right = (some: readonly Outcome[]): Proportion => proportion(some.filter(({ isRight }) => isRight).length, some.length);
    return { certainty, target: { certain: 0.995, likely: 0.95, unsure: undefined }[certainty], all: right(of), requests: right(requests) };
  });

/** How often the language was told, among those whose words tell it. */
export const languageTold = (outcomes: readonly Outcome[]): Proportion => {
  const told = outcomes.filter(({ sample, isRight }) => isRight && sample.label !== 'other' && sample.language !== undefined);
  return proportion(told.filter(({ sample, reading }) => reading?.language === sample.language).length, told.length);
};

/** How often it asks first, where a careful person would. */
export const asksFirst = (outcomes: readonly Outcome[]): Proportion => {
  const doubtful = outcomes.filter(({ sample }) => sample.ask);
  return proportion(doubtful.filter(({ reading }) => reading?.act === 'ask').length, doubtful.length);
};
