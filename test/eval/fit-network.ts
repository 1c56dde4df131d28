import { mostWordsRead, weightsOfLayers } from '../../functions/keywords/network.ts';
import { LayersInTraining } from './layers-in-training.ts';
import { RowsInTraining, type WordShown } from './rows-in-training.ts';

/** A text as its words, and what it asks for. @property asks of each outcome 1, 0, or 2 where nothing is to be learnt of it */
export type NetworkText = { readonly words: readonly WordShown[]; readonly asks: Uint8Array; readonly weight: number };

export type FittedNetwork = { readonly rows: Float32Array; readonly weights: Float32Array };

/** Texts between two steps of the layers. */
const batch = 64;
/** How far a step of the layers goes at most, and one of a row; both grow over the first part of all steps and then shrink to nothing. */
const [layerRate, rowRate, warming] = [3e-3, 0.05, 0.1];
/** What a step takes of each weight, beside its rate. */
const decay = 1e-2;
/** @see https://arxiv.org/abs/1412.6980 Adam */
const [keptOfMean, keptOfSquare, tiny] = [0.9, 0.999, 1e-8];

const at0 = (list: Float32Array, place: number): number => list[place] ?? 0;

/** Moves weights by what a batch of texts has taught. */
class Adam {
  private readonly means = new Float32Array(weightsOfLayers);
  private readonly squares = new Float32Array(weightsOfLayers);
  private steps = 0;

  step({ weights, slopes }: LayersInTraining, pace: number): void {
    this.steps += 1;
    const { means, squares } = this;
    const [ofMean, ofSquare] = [1 - keptOfMean ** this.steps, 1 - keptOfSquare ** this.steps];
    const rate = layerRate * pace;
    for (let at = 0; at < weights.length; at += 1) {
      const slope = at0(slopes, at) / batch;
      const mean = keptOfMean * at0(means, at) + (1 - keptOfMean) * slope;
      const square = keptOfSquare * at0(squares, at) + (1 - keptOfSquare) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      weights[at] = at0(weights, at) * (1 - rate * decay) - (rate * (mean / ofMean)) / (Math.sqrt(square / ofSquare) + tiny);
    }
    slopes.fill(0);
  }
}

/** Fits a network. The same texts give the same one. @param tell of each round, with the mean loss */
export const fitNetwork = (
  texts: readonly NetworkText[],
  {
    rounds,
    unknown,
    share,
    next,
  }: { readonly rounds: number; readonly unknown: number; readonly share: readonly number[]; readonly next: () => number },
  tell: (round: number, loss: number) => void,
): FittedNetwork => {
  const chance = (): number => next() / 2 ** 32;
  const rows = new RowsInTraining(chance, unknown);
  const layers = new LayersInTraining(chance, share);
  const adam = new Adam();
  const order = Int32Array.from(texts, (_, at) => at);
  const total = rounds * texts.length;
  let done = 0;
  const paceAt = (part: number): number => (part < warming ? part / warming : (1 - part) / (1 - warming));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = next() % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    let loss = 0;
    for (const place of order) {
      const text = texts[place];
      if (text === undefined) continue;
      const count = Math.min(text.words.length, mostWordsRead);
      rows.see(text.words, count, layers.seen);
      loss += layers.learn(count, text.asks, text.weight);
      rows.move(text.words, count, layers.ofSeen, rowRate * paceAt(done / total));
      done += 1;
      if (done % batch === 0) adam.step(layers, paceAt(done / total));
    }
    tell(round + 1, loss / texts.length);
  }
  return { rows: rows.rows, weights: layers.weights };
};
