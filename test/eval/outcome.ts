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

/** End texts by themselves, so that a STOP read beside them changes nothing of what is done. */
const endsAnyway: readonly Intent[] = ['erase', 'object', 'wrong_number'];

/** The request itself, or the two of a message with two in either order; “delete my number from your system” is an erasure with or without a STOP. */
const isRight = ({ label, also: second }: Sample, intent: Intent, also: Intent | undefined): boolean =>
  intent === label || (also === label && (intent === second || (intent === 'stop' && endsAnyway.includes(label))));

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
