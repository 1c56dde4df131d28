import { kindsInOrder } from '../../functions/keywords/idea-features.ts';
import { fold } from '../../functions/keywords/folded-text.ts';
import { type LearntOutcome, learntOutcomes } from '../../functions/keywords/learnt-outcome.ts';
import { theLexicon } from '../../functions/keywords/lexicon.ts';
import { bytesOfNetwork, rowsOfWords, unknownRow, type WordRows } from '../../functions/keywords/network.ts';
import { notionsIn } from '../../functions/keywords/notion-features.ts';
import { findIn } from '../../functions/keywords/sentences.ts';
import { asListed, withTones } from '../../functions/keywords/spelling.ts';
import { fitNetwork, type NetworkText } from './fit-network.ts';
import { isLearntFrom, isOf, standsAlone, type Weighted } from './learnt-from.ts';
import { sameNumbers } from './random.ts';
import type { Sample } from './sample.ts';

/** Each text is shown so many times, with other words hidden. */
const rounds = 8;
/** How much an error of each outcome costs. */
const shareOf = (outcome: LearntOutcome): number => (outcome === 'an end of texts' ? 1 : outcome === 'anything' ? 0.5 : 0.3);

/** A text as the network sees it. */
export const rowsOfText = (text: string): readonly WordRows[] => {
  const lexicon = theLexicon();
  const { text: folded, kept } = fold(text);
  const parts = { ...withTones(asListed(folded, lexicon, kept), text, lexicon), lexicon };
  return rowsOfWords(parts.text.words, notionsIn(parts), kindsInOrder(parts, findIn(parts).places), lexicon);
};

/** Lists that are the same are kept once: a million texts have ten million words. */
const keptOnce = (): ((list: readonly number[]) => Int32Array) => {
  const known = new Map<string, Int32Array>();
  return (list) => {
    const key = list.join();
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = Int32Array.from(list)));
    return found;
  };
};

const asksOf = (sample: Sample): Uint8Array =>
  Uint8Array.from(learntOutcomes, (outcome) => (isLearntFrom(sample, outcome) ? Number(isOf(sample, outcome)) : 2));

export const networkTexts = (sets: readonly Weighted[]): readonly NetworkText[] => {
  const once = keptOnce();
  const texts = sets.flatMap(({ samples, weight }) =>
    samples.filter(standsAlone).map((sample): NetworkText => ({
      words: rowsOfText(sample.text).map(({ letters, names }) => ({ letters: once(letters), names: once(names) })),
      asks: asksOf(sample),
      weight,
    })),
  );
  const mean = texts.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, texts.length);
  return texts.filter(({ words }) => words.length > 0).map((text) => ({ ...text, weight: text.weight / mean }));
};

/** Of the rows' numbers one in two thousand may be larger than a byte can say. */
const larger = 0.0005;
const stepOf = (rows: Float32Array): number => {
  const sizes = rows.map(Math.abs).toSorted();
  return (sizes[Math.floor(sizes.length * (1 - larger))] ?? 1) / 127;
};

/** Learns the network of functions/keywords/network.ts. @param tell of each round */
export const learnNetwork = (sets: readonly Weighted[], tell: (round: number, loss: number) => void): Uint8Array => {
  const options = { rounds, unknown: unknownRow, share: learntOutcomes.map(shareOf), next: sameNumbers() };
  const { rows, weights } = fitNetwork(networkTexts(sets), options, tell);
  return bytesOfNetwork(rows, weights, stepOf(rows));
};
