import { asksToStop } from '../../functions/domain/decision.ts';
import type { Intent, IntentReading } from '../../functions/domain/intent.ts';
import { readIntent } from '../../functions/keywords/read-intent.ts';
import type { Baseline } from './baselines.ts';
import type { Sample } from './sample.ts';

/** How a system took a sample. */
export type Outcome = {
  readonly sample: Sample;
  /** What it acts or asks on; what it leaves alone is `other`. */
  readonly intent: Intent;
  readonly also?: Intent;
  /** Texts end because of it. */
  readonly stops: boolean;
  readonly isRight: boolean;
  /** Of Halte only. */
  readonly reading?: IntentReading;
};

/** The request itself, or the two of a message with two in either order. */
const isRight = ({ label, also: second }: Sample, intent: Intent, also: Intent | undefined): boolean =>
  intent === label || (second !== undefined && intent === second && also === label);

const outcome = (sample: Sample, intent: Intent, also: Intent | undefined, stops: boolean): Outcome => ({
  sample,
  intent,
  ...(also === undefined ? {} : { also }),
  stops,
  isRight: isRight(sample, intent, also),
});

export const readByHalte = (sample: Sample): Outcome => {
  const reading = readIntent(sample.text, sample.context);
  const isLeft = reading.act === 'leave';
  return { ...outcome(sample, isLeft ? 'other' : reading.intent, isLeft ? undefined : reading.also, asksToStop(reading)), reading };
};

export const readByBaseline =
  ({ read }: Baseline) =>
  (sample: Sample): Outcome => {
    const intent = read(sample.text);
    return outcome(sample, intent, undefined, intent === 'stop');
  };
