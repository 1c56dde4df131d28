/** Signs that were seen together, and how often (or with what weight) with each of the outcomes. */
export type Row = { readonly signs: readonly string[]; readonly seen: number[] };

export type Fitted = { readonly weights: ReadonlyMap<string, readonly number[]>; readonly loss: number };

/** How much large weights cost. */
const penalty = 3.3;
const rounds = 1500;
const [firstMoment, secondMoment, tiny] = [0.9, 0.999, 1e-8];

const chancesIn = (scores: Float64Array): void => {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp((scores[at] ?? 0) - most);
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
};

/**
 * Multinomial logistic regression with a penalty on the squares of the weights, by full-batch gradient descent (Adam). The same rows give the same weights.
 * @see https://arxiv.org/abs/1412.6980
 * @param outcomes how many there are
 */
export const fit = (rows: readonly Row[], outcomes: number): Fitted => {
  const names = ['always', ...new Set(rows.flatMap(({ signs }) => signs))];
  const places = new Map(names.map((name, at) => [name, at]));
  const signsOf = rows.map(({ signs }) => Int32Array.from([0, ...signs.map((sign) => places.get(sign) ?? 0)]));
  const totals = rows.map(({ seen }) => seen.reduce((sum, one) => sum + one, 0));
  const total = totals.reduce((sum, one) => sum + one, 0);
  const size = names.length * outcomes;
  const [weights, gradient, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const scores = new Float64Array(outcomes);
  let loss = 0;
  for (let round = 1; round <= rounds; round += 1) {
    loss = 0;
    for (let at = 0; at < size; at += 1) gradient[at] = at < outcomes ? 0 : penalty * (weights[at] ?? 0);
    rows.forEach(({ seen }, row) => {
      const signs = signsOf[row] ?? new Int32Array();
      scores.fill(0);
      for (const sign of signs) for (let to = 0; to < outcomes; to += 1) scores[to] = (scores[to] ?? 0) + (weights[sign * outcomes + to] ?? 0);
      chancesIn(scores);
      for (let to = 0; to < outcomes; to += 1) {
        const [wanted, chance] = [seen[to] ?? 0, scores[to] ?? 0];
        if (wanted > 0) loss -= wanted * Math.log(chance);
        const change = (totals[row] ?? 0) * chance - wanted;
        for (const sign of signs) gradient[sign * outcomes + to] = (gradient[sign * outcomes + to] ?? 0) + change;
      }
    });
    const rate = 0.1 * (1 - (round - 1) / rounds);
    for (let at = 0; at < size; at += 1) {
      const slope = (gradient[at] ?? 0) / total;
      first[at] = firstMoment * (first[at] ?? 0) + (1 - firstMoment) * slope;
      second[at] = secondMoment * (second[at] ?? 0) + (1 - secondMoment) * slope * slope;
      const [mean, spread] = [(first[at] ?? 0) / (1 - firstMoment ** round), (second[at] ?? 0) / (1 - secondMoment ** round)];
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (Math.sqrt(spread) + tiny);
    }
  }
  return { weights: new Map(names.map((name, at) => [name, [...weights.subarray(at * outcomes, (at + 1) * outcomes)]])), loss: loss / total };
};
