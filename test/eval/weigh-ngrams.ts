import type { Intent } from '../../functions/domain/intent.ts';
import { fold } from '../../functions/keywords/folded-text.ts';
import { theLexicon } from '../../functions/keywords/lexicon.ts';
import { bytesOfTables, type LearntOutcome, learntOutcomes, placesOfTable, shortenedBy } from '../../functions/keywords/ngram-model.ts';
import { placesOf } from '../../functions/keywords/ngrams.ts';
import { asListed, withTones } from '../../functions/keywords/spelling.ts';
import { fitPlaces } from './fit-places.ts';
import { ending, optOuts } from './measure.ts';
import type { Sample } from './sample.ts';

/** The words of a text as they are read. */
const wordsOf = (text: string): readonly string[] => {
  const { text: folded, kept } = fold(text);
  const lexicon = theLexicon();
  return withTones(asListed(folded, lexicon, kept), text, lexicon).text.words;
};

const requests: readonly (Intent | undefined)[] = learntOutcomes.filter((outcome) => outcome !== 'anything' && outcome !== 'an end of texts');

const isOf = ({ label, also }: Sample, outcome: LearntOutcome): boolean => {
  const asked = [label, also];
  if (outcome === 'an end of texts') return asked.some((intent) => optOuts.includes(intent));
  if (outcome === 'anything') return asked.some((intent) => ending.includes(intent) || requests.includes(intent));
  return asked.includes(outcome);
};

/** With a context the same words may ask for something else. */
const standsAlone = ({ context }: Sample): boolean => context.offered === undefined && context.openQuestion === undefined;

export type Learnt = { readonly bytes: Uint8Array; readonly texts: number };

/** Messages of which each counts so much. */
export type Weighted = { readonly samples: readonly Sample[]; readonly weight: number };

/** Learns the tables of functions/keywords/ngram-model.ts. @param tell of each table as it is begun */
export const learnNgrams = (sets: readonly Weighted[], tell: (outcome: LearntOutcome) => void): Learnt => {
  const all = sets
    .flatMap(({ samples, weight }) => samples.filter(standsAlone).map((sample) => ({ sample, places: placesOf(wordsOf(sample.text)), weight })))
    .filter(({ places }) => places.length > 0);
  const bytes = bytesOfTables((outcome) => {
    tell(outcome);
    const shorter = shortenedBy(outcome);
    const shown = all
      .filter(
        ({ sample }) =>
          outcome !== 'an end of texts' || isOf(sample, outcome) || ![sample.label, sample.also].some((intent) => ending.includes(intent)),
      )
      .map(({ sample, places, weight }) => ({
        places: shorter === 0 ? places : places.map((place) => place >>> shorter),
        isOne: isOf(sample, outcome),
        weight,
      }));
    return fitPlaces(shown, placesOfTable(outcome));
  });
  return { bytes, texts: all.length };
};
