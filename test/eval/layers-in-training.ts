import {
  filters,
  found,
  hidden,
  type Layer,
  layersIn,
  mostWordsRead,
  outcomeCount,
  taps,
  weightsOfLayers,
  wide,
} from '../../functions/keywords/network.ts';
import { normalBy } from './rows-in-training.ts';

/** So much of the hidden numbers is not shown. */
const hiddenAway = 0.2;

const at0 = (list: Float32Array, place: number): number => list[place] ?? 0;

/** The layers of the network while they are learnt: what they say of a text, and what each of their weights, and each number of a word, has to do with how far that is from the truth. */
export class LayersInTraining {
  readonly weights = new Float32Array(weightsOfLayers);
  /** How each weight would change the loss, summed until they are taken. */
  readonly slopes = new Float32Array(weightsOfLayers);
  /** The numbers of each word, to be set before a text is learnt. */
  readonly seen = new Float32Array(mostWordsRead * wide);
  /** How each of them would change the loss. */
  readonly ofSeen = new Float32Array(mostWordsRead * wide);
  private readonly chance: () => number;
  private readonly share: readonly number[];
  private readonly w = layersIn(this.weights);
  private readonly g = layersIn(this.slopes);
  private readonly one = new Float32Array(mostWordsRead * filters);
  private readonly two = new Float32Array(mostWordsRead * filters);
  private readonly ofOne = new Float32Array(mostWordsRead * filters);
  private readonly all = new Float32Array(found);
  private readonly ofAll = new Float32Array(found);
  private readonly best = new Int32Array(2 * filters);
  private readonly between = new Float32Array(hidden);
  private readonly ofBetween = new Float32Array(hidden);
  private readonly isShown = new Uint8Array(hidden);

  /** @param share how much an error of each outcome costs */
  constructor(chance: () => number, share: readonly number[]) {
    this.chance = chance;
    this.share = share;
    const normal = normalBy(chance);
    const spreads: Partial<Record<Layer, number>> = { first: taps * wide, second: taps * filters, hidden: found, last: hidden };
    for (const [layer, inputs] of Object.entries(spreads)) {
      const own = this.w[layer as Layer];
      own.forEach((_, at) => (own[at] = normal() / Math.sqrt(inputs)));
    }
  }

  /** Learns from a text of so many words. @param asks of each outcome 1, 0, or 2 where nothing is to be learnt of it @returns the loss */
  learn(count: number, asks: Uint8Array, weight: number): number {
    this.filter(this.seen, this.one, count, wide, this.w.first, this.w.firstBias);
    this.filter(this.one, this.two, count, filters, this.w.second, this.w.secondBias);
    this.gather(count);
    const loss = this.answer(asks, weight);
    this.backFromFound(count);
    this.backToSeen(count);
    return loss;
  }

  private filter(input: Float32Array, output: Float32Array, count: number, inputs: number, weights: Float32Array, bias: Float32Array): void {
    for (let at = 0; at < count; at += 1) {
      const base = at * filters;
      for (let filter = 0; filter < filters; filter += 1) output[base + filter] = at0(bias, filter);
      for (let tap = 0; tap < taps; tap += 1) {
        const from = at + tap - 1;
        if (from < 0 || from >= count) continue;
        for (let place = 0; place < inputs; place += 1) {
          const value = at0(input, from * inputs + place);
          if (value === 0) continue;
          const row = (tap * inputs + place) * filters;
          for (let filter = 0; filter < filters; filter += 1) output[base + filter] = at0(output, base + filter) + value * at0(weights, row + filter);
        }
      }
      for (let filter = 0; filter < filters; filter += 1) if (at0(output, base + filter) < 0) output[base + filter] = 0;
    }
  }

  private gather(count: number): void {
    const { all, best, one, two, seen } = this;
    all.fill(0);
    best.fill(-1);
    const root = Math.sqrt(count);
    for (let at = 0; at < count; at += 1) {
      for (let filter = 0; filter < filters; filter += 1) {
        const [first, second] = [at0(one, at * filters + filter), at0(two, at * filters + filter)];
        if (first > at0(all, filter)) [all[filter], best[filter]] = [first, at];
        if (second > at0(all, filters + filter)) [all[filters + filter], best[filters + filter]] = [second, at];
      }
      for (let place = 0; place < wide; place += 1) all[2 * filters + place] = at0(all, 2 * filters + place) + at0(seen, at * wide + place) / root;
    }
  }

  /** From what was found to the outcomes, and how each number between would have to change. */
  private answer(asks: Uint8Array, weight: number): number {
    const { all, ofAll, between, ofBetween, isShown, w, g } = this;
    between.set(w.hiddenBias);
    for (let place = 0; place < found; place += 1) {
      const value = at0(all, place);
      if (value !== 0) for (let to = 0; to < hidden; to += 1) between[to] = at0(between, to) + value * at0(w.hidden, place * hidden + to);
    }
    for (let to = 0; to < hidden; to += 1) {
      isShown[to] = at0(between, to) > 0 && this.chance() >= hiddenAway ? 1 : 0;
      between[to] = isShown[to] === 1 ? at0(between, to) / (1 - hiddenAway) : 0;
    }
    ofBetween.fill(0);
    let loss = 0;
    for (let outcome = 0; outcome < outcomeCount; outcome += 1) {
      const asked = asks[outcome] ?? 2;
      if (asked === 2) continue;
      let lead = at0(w.lastBias, outcome);
      for (let from = 0; from < hidden; from += 1) lead += at0(between, from) * at0(w.last, from * outcomeCount + outcome);
      const share = weight * (this.share[outcome] ?? 0);
      const chance = 1 / (1 + Math.exp(-lead));
      loss -= share * Math.log(Math.max(1e-12, asked === 1 ? chance : 1 - chance));
      const slope = share * (chance - asked);
      g.lastBias[outcome] = at0(g.lastBias, outcome) + slope;
      for (let from = 0; from < hidden; from += 1) {
        const place = from * outcomeCount + outcome;
        g.last[place] = at0(g.last, place) + slope * at0(between, from);
        ofBetween[from] = at0(ofBetween, from) + slope * at0(w.last, place);
      }
    }
    for (let to = 0; to < hidden; to += 1) {
      ofBetween[to] = isShown[to] === 1 ? at0(ofBetween, to) / (1 - hiddenAway) : 0;
      g.hiddenBias[to] = at0(g.hiddenBias, to) + at0(ofBetween, to);
    }
    for (let place = 0; place < found; place += 1) {
      const value = at0(all, place);
      let sum = 0;
      for (let to = 0; to < hidden; to += 1) {
        const weightAt = place * hidden + to;
        sum += at0(w.hidden, weightAt) * at0(ofBetween, to);
        g.hidden[weightAt] = at0(g.hidden, weightAt) + value * at0(ofBetween, to);
      }
      ofAll[place] = sum;
    }
    return loss;
  }

  /** From what was found to what the first filters found. */
  private backFromFound(count: number): void {
    const { ofAll, ofOne, ofSeen, one, best, w, g } = this;
    ofOne.fill(0, 0, count * filters);
    const root = Math.sqrt(count);
    for (let at = 0; at < count; at += 1)
      for (let place = 0; place < wide; place += 1) ofSeen[at * wide + place] = at0(ofAll, 2 * filters + place) / root;
    for (let filter = 0; filter < filters; filter += 1) {
      const first = best[filter] ?? -1;
      if (first >= 0) ofOne[first * filters + filter] = at0(ofOne, first * filters + filter) + at0(ofAll, filter);
      const second = best[filters + filter] ?? -1;
      const slope = at0(ofAll, filters + filter);
      if (second < 0 || slope === 0) continue;
      g.secondBias[filter] = at0(g.secondBias, filter) + slope;
      for (let tap = 0; tap < taps; tap += 1) {
        const from = second + tap - 1;
        if (from < 0 || from >= count) continue;
        for (let place = 0; place < filters; place += 1) {
          const value = at0(one, from * filters + place);
          if (value === 0) continue;
          const weightAt = (tap * filters + place) * filters + filter;
          g.second[weightAt] = at0(g.second, weightAt) + value * slope;
          ofOne[from * filters + place] = at0(ofOne, from * filters + place) + slope * at0(w.second, weightAt);
        }
      }
    }
  }

  /** From what the first filters found to the words. */
  private backToSeen(count: number): void {
    const { ofOne, ofSeen, one, seen, w, g } = this;
    for (let at = 0; at < count; at += 1) {
      const base = at * filters;
      let isAny = false;
      for (let filter = 0; filter < filters; filter += 1) {
        if (at0(one, base + filter) <= 0) ofOne[base + filter] = 0;
        const slope = at0(ofOne, base + filter);
        if (slope === 0) continue;
        isAny = true;
        g.firstBias[filter] = at0(g.firstBias, filter) + slope;
      }
      if (!isAny) continue;
      for (let tap = 0; tap < taps; tap += 1) {
        const from = at + tap - 1;
        if (from < 0 || from >= count) continue;
        for (let place = 0; place < wide; place += 1) {
          const value = at0(seen, from * wide + place);
          const row = (tap * wide + place) * filters;
          let sum = 0;
          for (let filter = 0; filter < filters; filter += 1) {
            const slope = at0(ofOne, base + filter);
            g.first[row + filter] = at0(g.first, row + filter) + value * slope;
            sum += slope * at0(w.first, row + filter);
          }
          ofSeen[from * wide + place] = at0(ofSeen, from * wide + place) + sum;
        }
      }
    }
  }
}
