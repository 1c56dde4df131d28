import type { Intent } from '../../functions/domain/intent.ts';
import { fold } from '../../functions/keywords/folded-text.ts';
import { theLexicon } from '../../functions/keywords/lexicon.ts';
import { kindsInOrder, placesOfIdeas } from '../../functions/keywords/idea-features.ts';
import { bytesOfTables, type LearntOutcome, learntOutcomes, placesOfTable, shortenedBy, type TableOf } from '../../functions/keywords/ngram-model.ts';
import { placesOf } from '../../functions/keywords/ngrams.ts';
import { findIn } from '../../functions/keywords/sentences.ts';
import { asListed, withTones } from '../../functions/keywords/spelling.ts';
import { fitPlaces } from './fit-places.ts';
import { ending, optOuts } from './measure.ts';
import { sameNumbers } from './random.ts';
import type { Sample } from './sample.ts';

/** So much of the ideas of each text is not shown: the lists know the known messages better than they will know others. */
const hidden = 0.3;
/** Each text is shown so many times, with other ideas hidden: once, what is learnt hangs too much on which. */
const timesShown = 2;

/** Numbers from 0 to 1, the same each time. */
const chances = (): (() => number) => {
  const next = sameNumbers();
  return () => next() / 2 ** 32;
};

type Places = { readonly byLetters: readonly number[]; readonly byIdeas: readonly number[] };

/** A text as it is read. */
const placesIn = (text: string, chance: () => number): Places => {
  const lexicon = theLexicon();
  const { text: folded, kept } = fold(text);
  const parts = { ...withTones(asListed(folded, lexicon, kept), text, lexicon), lexicon };
  const { words } = parts.text;
  const shown = kindsInOrder(parts, findIn(parts).places).filter(() => chance() >= hidden);
  return { byLetters: placesOf(words), byIdeas: placesOfIdeas(lexicon.ideaKinds, shown, words.length, text) };
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
export const learnNgrams = (sets: readonly Weighted[], tell: (table: TableOf) => void): Learnt => {
  const chance = chances();
  const all = sets
    .flatMap(({ samples, weight }) =>
      samples
        .filter(standsAlone)
        .flatMap((sample) =>
          Array.from({ length: timesShown }, () => ({ sample, places: placesIn(sample.text, chance), weight: weight / timesShown })),
        ),
    )
    .filter(({ places }) => places.byLetters.length > 0);
  const bytes = bytesOfTables((table) => {
    tell(table);
    const { outcome, withIdeas } = table;
    const shorter = shortenedBy(table);
    const shown = all
      .filter(
        ({ sample }) =>
          outcome !== 'an end of texts' || isOf(sample, outcome) || ![sample.label, sample.also].some((intent) => ending.includes(intent)),
      )
      .map(({ sample, places: { byLetters, byIdeas }, weight }) => ({
        places: (withIdeas ? [...byLetters, ...byIdeas] : byLetters).map((place) => place >>> shorter),
        isOne: isOf(sample, outcome),
        weight,
      }));
    return fitPlaces(shown, placesOfTable(table));
  });
  return { bytes, texts: all.length / timesShown };
};
