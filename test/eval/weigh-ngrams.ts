import { fold } from '../../functions/keywords/folded-text.ts';
import { theLexicon } from '../../functions/keywords/lexicon.ts';
import { kindsInOrder, placesOfIdeas } from '../../functions/keywords/idea-features.ts';
import { bytesOfTables, placesOfTable, shortenedBy, type TableOf, type Weighs } from '../../functions/keywords/ngram-model.ts';
import { placesOf } from '../../functions/keywords/ngrams.ts';
import { notionsIn, placesOfNotions } from '../../functions/keywords/notion-features.ts';
import { placesOfWording } from '../../functions/keywords/wording.ts';
import { findIn } from '../../functions/keywords/sentences.ts';
import { asListed, withTones } from '../../functions/keywords/spelling.ts';
import { fitPlaces } from './fit-places.ts';
import { isLearntFrom, isOf, standsAlone, type Weighted } from './learnt-from.ts';
import { sameNumbers } from './random.ts';

/** So much of the ideas of each text is not shown: the lists know the known messages better than they will know others. */
const hidden = 0.3;
/** And so much of its wording: what is learnt is spread over more of it, and hangs less on words that happen to be known. */
const hiddenWording = 0.1;
/** Each text is shown so many times, with other ideas hidden: once, what is learnt hangs too much on which. */
const timesShown = 2;

/** Numbers from 0 to 1, the same each time. */
const chances = (): (() => number) => {
  const next = sameNumbers();
  return () => next() / 2 ** 32;
};

/** How much an error costs beside large weights: notions are few, and the same in all languages, so that each was met often; ends of texts are learnt from most. */
const costOf = ({ outcome, weighs }: TableOf): number => (weighs === 'notions' ? 0.6 : outcome === 'an end of texts' ? 1.6 : 0.4);

/** Outside the heap: a million texts have hundreds of millions of them. */
type Places = Readonly<Record<Weighs | 'allWorded', Int32Array>>;

/** A text as it is read. */
const placesIn = (text: string, chance: () => number): Places => {
  const lexicon = theLexicon();
  const { text: folded, kept } = fold(text);
  const parts = { ...withTones(asListed(folded, lexicon, kept), text, lexicon), lexicon };
  const { words } = parts.text;
  const shown = kindsInOrder(parts, findIn(parts).places).filter(() => chance() >= hidden);
  const notions = notionsIn(parts).filter(() => chance() >= hidden);
  const ofNotions = placesOfNotions(lexicon.notionNames, notions);
  const wording = placesOfWording(words).filter(() => chance() >= hiddenWording);
  const letters = placesOf(words);
  const besides = [...placesOfIdeas(lexicon.ideaKinds, shown, words.length, text), ...ofNotions];
  return {
    letters: Int32Array.from(letters),
    wording: Int32Array.from(wording),
    notions: Int32Array.from(ofNotions),
    all: Int32Array.from([...letters, ...besides]),
    allWorded: Int32Array.from([...wording, ...besides]),
  };
};

/** Those that a table weighs. */
const weighedBy = (places: Places, { outcome, weighs }: TableOf): Int32Array =>
  outcome === 'an end of texts' && weighs === 'all' ? places.allWorded : places[weighs];

/** Learns the tables of functions/keywords/ngram-model.ts, and returns their bytes. @param tell of each table as it is begun */
export const learnNgrams = (sets: readonly Weighted[], tell: (table: TableOf) => void): Uint8Array => {
  const chance = chances();
  const all = sets
    .flatMap(({ samples, weight }) =>
      samples
        .filter(standsAlone)
        .flatMap((sample) =>
          Array.from({ length: timesShown }, () => ({ sample, places: placesIn(sample.text, chance), weight: weight / timesShown })),
        ),
    )
    .filter(({ places }) => places.letters.length > 0);
  return bytesOfTables((table) => {
    tell(table);
    const { outcome } = table;
    const shorter = shortenedBy(table);
    const shown = all
      .filter(({ sample, places }) => weighedBy(places, table).length > 0 && isLearntFrom(sample, outcome))
      .map(({ sample, places, weight }) => ({
        places: weighedBy(places, table).map((place) => place >>> shorter),
        isOne: isOf(sample, outcome),
        weight,
      }));
    return fitPlaces(shown, placesOfTable(table), costOf(table));
  });
};
