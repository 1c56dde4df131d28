import { describe, expect, test } from 'vitest';
import { fold } from '../../../functions/keywords/folded-text.ts';
import { learntOutcomes } from '../../../functions/keywords/learnt-outcome.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import {
  bytesOfNetwork,
  filters,
  found,
  hidden,
  letterRows,
  mostWordsRead,
  nameRows,
  Network,
  networkBytes,
  outcomeCount,
  rowsOfLetters,
  rowsOfWords,
  unknownRow,
  weightsOfLayers,
  wide,
} from '../../../functions/keywords/network.ts';
import { bytesOfTables, NgramModel, placesOfTable, withNetwork } from '../../../functions/keywords/ngram-model.ts';
import { notionsIn } from '../../../functions/keywords/notion-features.ts';
import { asListed, withTones } from '../../../functions/keywords/spelling.ts';

const lexicon = theLexicon();

const rowsOfText = (text: string) => {
  const { text: folded, kept } = fold(text);
  const parts = { ...withTones(asListed(folded, lexicon, kept), text, lexicon), lexicon };
  return rowsOfWords(parts.text.words, notionsIn(parts), [], lexicon);
};

/** All weights nothing, but those given: place, and weight. */
const made = (rows: readonly (readonly [number, number])[], weights: readonly (readonly [number, number])[]): Network => {
  const [ofRows, ofLayers] = [new Float32Array((letterRows + nameRows) * wide), new Float32Array(weightsOfLayers)];
  for (const [at, value] of rows) ofRows[at] = value;
  for (const [at, value] of weights) ofLayers[at] = value;
  return new Network(bytesOfNetwork(ofRows, ofLayers, 1 / 64));
};

/** Where the layers begin. */
const firstBias = 3 * wide * filters;
const second = firstBias + filters;
const hiddenAt = second + 3 * filters * filters + filters;
const lastAt = hiddenAt + found * hidden + hidden;
const lastBias = lastAt + hidden * outcomeCount;

describe('the rows of words', () => {
  test('what is said in two languages is about the same', () => {
    const [english, french] = [rowsOfText('you bother my mother'), rowsOfText('vous dérangez ma mère')];
    const common = (english ?? []).flatMap(({ names }) => names).filter((row) => (french ?? []).some(({ names }) => names.includes(row)));
    expect(common.length).toBeGreaterThanOrEqual(2);
    expect(common).not.toContain(unknownRow);
  });

  test('a word that no list has is unknown, and has letters', () => {
    const [word] = rowsOfText('zxqwvut');
    expect(word?.names).toEqual([unknownRow]);
    expect(word?.letters).toEqual(rowsOfLetters('zxqwvut'));
    expect(word?.letters.length).toBeGreaterThan(10);
  });

  test('are within their tables', () => {
    for (const { letters, names } of rowsOfText('Bitte nehmen Sie mich von der Liste, und zwar heute noch')) {
      expect(Math.max(...letters)).toBeLessThan(letterRows);
      expect(Math.max(...names)).toBeLessThan(nameRows);
    }
  });

  test('of a long text only the first words are read', () => {
    expect(rowsOfText('please '.repeat(mostWordsRead + 20))).toHaveLength(mostWordsRead);
  });
});

describe('the network', () => {
  const one = { letters: [5], names: [] };
  const other = { letters: [6], names: [] };
  const nothing = { letters: [7], names: [] };

  test('without weights says what it always says', () => {
    expect(made([], [[lastBias + 2, 1.5]]).leads([one])).toEqual(learntOutcomes.map((_, at) => (at === 2 ? 1.5 : 0)));
  });

  test('a filter that looks at a word and the next finds them side by side alone', () => {
    const network = made(
      [
        [5 * wide, 1],
        [6 * wide + 1, 1],
      ],
      [
        // The word itself (middle of three), and the next; both are needed to come above nothing.
        [1 * wide * filters, 1],
        [(2 * wide + 1) * filters, 1],
        [firstBias, -1],
        [hiddenAt, 1],
        [lastAt, 3],
      ],
    );
    const leadOf = (words: Parameters<Network['leads']>[0]): number | undefined => network.leads(words)[0];
    expect(leadOf([nothing, one, other, nothing])).toBe(3);
    expect(leadOf([other, one])).toBe(0);
    expect(leadOf([one, nothing, other])).toBe(0);
  });

  test('a filter of the second layer sees what the first found beside', () => {
    const network = made(
      [[5 * wide, 1]],
      [
        [1 * wide * filters, 1],
        // The second filter 1 fires where filter 0 found something at the word before.
        [second + 1, 2],
        [hiddenAt + (filters + 1) * hidden, 1],
        [lastAt, 1],
      ],
    );
    expect(network.leads([one, nothing])[0]).toBe(2);
    expect(network.leads([nothing, one])[0]).toBe(0);
  });

  test('the mean word counts, by the root of how many there are', () => {
    const network = made(
      [[5 * wide + 4, 1]],
      [
        [hiddenAt + (2 * filters + 4) * hidden, 1],
        [lastAt + 3, 1],
      ],
    );
    expect(network.leads([one, nothing, nothing, nothing])[3]).toBe(0.5);
    expect(network.leads([one, one, one, one])[3]).toBe(2);
  });

  test('is read from bytes that stand anywhere', () => {
    const bytes = bytesOfNetwork(new Float32Array((letterRows + nameRows) * wide), new Float32Array(weightsOfLayers).fill(0.25), 1 / 64);
    const moved = new Uint8Array(networkBytes + 3);
    moved.set(bytes, 3);
    expect(new Network(moved.subarray(3)).leads([one])).toEqual(new Network(bytes).leads([one]));
    expect(new Network(Buffer.from(moved.buffer, 3, networkBytes)).leads([one])).toEqual(new Network(bytes).leads([one]));
  });

  test('of another shape is refused, and says what to run', () => {
    for (const length of [networkBytes - 4, networkBytes + 4])
      expect(() => new Network(new Uint8Array(length))).toThrow(/npm run weigh -- --only network/);
  });
});

describe('the model with a network', () => {
  const tables = bytesOfTables((table) => ({ always: 0, weights: new Float64Array(placesOfTable(table)) }));
  const network = bytesOfNetwork(
    new Float32Array((letterRows + nameRows) * wide),
    Float32Array.from({ length: weightsOfLayers }, (_, at) => (at === lastBias ? 2 : 0)),
    1,
  );

  test('finds it behind the tables', () => {
    expect(new NgramModel(withNetwork(tables, network)).leadsByNetwork(rowsOfText('hello'))[0]).toBe(2);
  });

  test('in place of one that was there', () => {
    const twice = withNetwork(withNetwork(tables, network), network);
    expect(twice).toHaveLength(tables.length + networkBytes);
  });

  test('says nothing without it, nor of no words', () => {
    expect(new NgramModel(tables).leadsByNetwork(rowsOfText('hello'))).toEqual([]);
    expect(new NgramModel(withNetwork(tables, network)).leadsByNetwork([])).toEqual([]);
  });
});
