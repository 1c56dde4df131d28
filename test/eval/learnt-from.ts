import type { Intent } from '../../functions/domain/intent.ts';
import { type LearntOutcome, learntOutcomes } from '../../functions/keywords/learnt-outcome.ts';
import { ending, optOuts } from './measure.ts';
import type { Sample } from './sample.ts';

/*
 * What a labelled message teaches of each outcome.
 */

/** Messages of which each counts so much. */
export type Weighted = { readonly samples: readonly Sample[]; readonly weight: number };

const requests: readonly (Intent | undefined)[] = learntOutcomes.filter((outcome) => outcome !== 'anything' && outcome !== 'an end of texts');

export const isOf = ({ label, also }: Sample, outcome: LearntOutcome): boolean => {
  const asked = [label, also];
  if (outcome === 'an end of texts') return asked.some((intent) => optOuts.includes(intent));
  if (outcome === 'anything') return asked.some((intent) => ending.includes(intent) || requests.includes(intent));
  return asked.includes(outcome);
};

/** An erasure or a wrong number ends texts too, and says nothing of whether an end of texts and nothing else is asked for. */
export const isLearntFrom = (sample: Sample, outcome: LearntOutcome): boolean =>
  outcome !== 'an end of texts' || isOf(sample, outcome) || ![sample.label, sample.also].some((intent) => ending.includes(intent));

/** With a context the same words may ask for something else. */
export const standsAlone = ({ context }: Sample): boolean => context.offered === undefined && context.openQuestion === undefined;
