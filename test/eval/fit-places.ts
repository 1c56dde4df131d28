import { sameNumbers } from './random.ts';

/** A text as its places in a table, of which one may be named more than once, and how much it counts. */
export type Shown = { readonly places: Int32Array | readonly number[]; readonly isOne: boolean; readonly weight: number };

export type FittedPlaces = { readonly always: number; readonly weights: Float64Array };

const rounds = 25;
/** A change so small ends the search for one text. */
const closeEnough = 1e-3;
const mostSteps = 100;

/** The same numbers in another order each time, the same each time it is asked for. */
const shuffler = (): ((list: Int32Array) => void) => {
  const next = sameNumbers();
  return (list) => {
    for (let at = list.length - 1; at > 0; at -= 1) {
      const other = next() % (at + 1);
      [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
    }
  };
};

/** All texts, one after the other: those of text `n` are from `starts[n]` to `starts[n + 1]`. */
const inOne = (shown: readonly Shown[]): { starts: Int32Array; places: Int32Array; squares: Float64Array } => {
  const starts = new Int32Array(shown.length + 1);
  shown.forEach(({ places }, at) => (starts[at + 1] = (starts[at] ?? 0) + places.length));
  const places = new Int32Array(starts.at(-1) ?? 0);
  const squares = new Float64Array(shown.length);
  shown.forEach(({ places: own }, at) => {
    places.set(own, starts[at]);
    const counts = new Map<number, number>();
    for (const place of own) counts.set(place, (counts.get(place) ?? 0) + 1);
    squares[at] = [...counts.values()].reduce((sum, count) => sum + count * count, 1);
  });
  return { starts, places, squares };
};

/**
 * Logistic regression with a penalty on the squares of the weights, by coordinate descent on its dual. The same texts give the same weights.
 * @see https://www.csie.ntu.edu.tw/~cjlin/papers/maxent_dual.pdf
 * @param placeCount places are below it
 * @param cost how much an error costs beside large weights
 */
export const fitPlaces = (shown: readonly Shown[], placeCount: number, cost: number): FittedPlaces => {
  const { starts, places, squares } = inOne(shown);
  const weights = new Float64Array(placeCount);
  let always = 0;
  // Of each text, how far it is from having no say, and from having all that it costs.
  const [near, far] = [new Float64Array(shown.length), new Float64Array(shown.length)];
  const move = (text: number, by: number): void => {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      weights[place] = (weights[place] ?? 0) + by;
    }
    always += by;
  };
  const signOf = (text: number): number => (shown[text]?.isOne === true ? 1 : -1);
  shown.forEach(({ weight }, text) => {
    const most = cost * weight;
    near[text] = Math.min(1e-3 * most, 1e-8);
    far[text] = most - (near[text] ?? 0);
    move(text, signOf(text) * (near[text] ?? 0));
  });
  const order = Int32Array.from(shown, (_, at) => at);
  const shuffle = shuffler();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order);
    for (const text of order) {
      const most = cost * (shown[text]?.weight ?? 0);
      const square = squares[text] ?? 1;
      let score = always;
      for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) score += weights[places[at] ?? 0] ?? 0;
      score *= signOf(text);
      const fromNear = 0.5 * square * ((far[text] ?? 0) - (near[text] ?? 0)) + score >= 0;
      const before = (fromNear ? near[text] : far[text]) ?? 0;
      const turn = fromNear ? 1 : -1;
      let now = most - before < 0.5 * most ? 0.1 * before : before;
      let slope = square * (now - before) + turn * score + Math.log(now / (most - now));
      let step = 0;
      for (; step < mostSteps && Math.abs(slope) >= closeEnough; step += 1) {
        const next = now - slope / (square + most / (most - now) / now);
        now = next <= 0 ? 0.1 * now : next;
        slope = square * (now - before) + turn * score + Math.log(now / (most - now));
      }
      if (step === 0) continue;
      near[text] = fromNear ? now : most - now;
      far[text] = fromNear ? most - now : now;
      move(text, turn * (now - before) * signOf(text));
    }
  }
  return { always, weights };
};
