import { describe, expect, test } from 'vitest';
import { foldText } from '../../../functions/keywords/folded-text.ts';
import { learntOutcomes } from '../../../functions/keywords/learnt-outcome.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import { bytesOfNetwork, letterRows, nameRows, outcomeCount, weightsOfLayers, wide } from '../../../functions/keywords/network.ts';
import { bytesOfTables, NgramModel, placesOfTable, withNetwork } from '../../../functions/keywords/ngram-model.ts';
import { Seen } from '../../../functions/keywords/rules/seen.ts';

const lexicon = theLexicon();

/** Tables that say the same of each text, and a network that does. */
const seenBy = (always: number, byNetwork: number | undefined, text: string): Seen => {
  const tables = bytesOfTables((table) => ({ always, weights: new Float64Array(placesOfTable(table)) }));
  const weights = new Float32Array(weightsOfLayers).fill(byNetwork ?? 0, weightsOfLayers - outcomeCount);
  const network = bytesOfNetwork(new Float32Array((letterRows + nameRows) * wide), weights, 1);
  const model = new NgramModel(byNetwork === undefined ? tables : withNetwork(tables, network));
  const folded = foldText(text);
  const parts = { text: folded, words: folded.words.map((word) => lexicon.wordOf(word)), lexicon: { ...lexicon, ngrams: () => model } };
  return new Seen(parts, [], text);
};

const [ofNotions, ofNone] = ['my mother is in the garden', 'zxqwv qwzxv'];

describe('what a text says to the tables and the network', () => {
  test('is the middle of three tables and the network, one voice each', () => {
    expect(seenBy(1, -3, ofNotions).middleOf('an end of texts')).toBe(0);
    expect(seenBy(1, -3, ofNotions).middleOf('anything')).toBe(0);
  });

  test('of two tables and the network where it is about nothing known', () => {
    expect(seenBy(1, -5, ofNone).middleOf('an end of texts')).toBe(-1);
  });

  test('to one request is the middle of its table and the network', () => {
    const seen = seenBy(1, -3, ofNotions);
    for (const outcome of learntOutcomes.slice(2)) expect(seen.leadOf(outcome)).toBe(-1);
  });

  test('is what the tables say where they say enough, or where there is no network', () => {
    expect(seenBy(5, -3, ofNotions).middleOf('an end of texts')).toBe(5);
    expect(seenBy(-5, 3, ofNotions).leadOf('erase')).toBe(-5);
    expect(seenBy(1, undefined, ofNotions).middleOf('an end of texts')).toBe(1);
  });
});
