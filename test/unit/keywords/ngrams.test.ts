import { describe, expect, test } from 'vitest';
import { fold, foldText } from '../../../functions/keywords/folded-text.ts';
import { learntOutcomes } from '../../../functions/keywords/learnt-outcome.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import {
  type Lead,
  noLead,
  bytesOfTables,
  NgramModel,
  placesOfTable,
  shortenedBy,
  stepsOfOne,
  type TableOf,
} from '../../../functions/keywords/ngram-model.ts';
import { eachPlace, placeBits, placeCount, placesOf } from '../../../functions/keywords/ngrams.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { leadOfAnything, speaksForNothing } from '../../../functions/keywords/rules/weighed-ngrams.ts';
import { asListed } from '../../../functions/keywords/spelling.ts';
import { everyThirdKnownText } from '../../support/known-messages.ts';

const placesOfWord = (word: string): readonly number[] => {
  const places: number[] = [];
  eachPlace(word, (place) => places.push(place));
  return places;
};

/** FNV-1a as its authors write it, byte for byte; the letters here have one each. */
const fnv = (text: string): number =>
  Number(Buffer.from(text, 'latin1').reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn, 0x811c9dc5n));
const placeOf = (text: string): number => fnv(text) >>> (32 - placeBits);

const fixtures = everyThirdKnownText();

describe('the features of a text', () => {
  test('are the letters on end of a word, with its beginning and end, and the word', () => {
    expect(placesOfWord('cat')).toEqual(
      ['c<ca', 'c<cat', 'c<cat>', 'ccat', 'ccat>', 'cat>']
        .flatMap((text) => (text === 'cat>' ? [placeOf('cat>')] : [placeOf(text)]))
        .concat(placeOf('wcat')),
    );
  });

  test('are those of each word once, and of each two on end', () => {
    const one = placesOfWord('cat').length;
    expect(placesOf(['cat'])).toHaveLength(one + 2);
    expect(placesOf(['cat', 'cat'])).toHaveLength(one + 3);
    expect(placesOf([])).toEqual([]);
  });

  test('tell the order of words', () => {
    const sorted = (words: readonly string[]): readonly number[] => placesOf(words).toSorted((a, b) => a - b);
    expect(sorted(['stop', 'texts'])).not.toEqual(sorted(['texts', 'stop']));
  });

  test('stay within the table, however long a word is', () => {
    const places = placesOf(['x'.repeat(10_000), '🛑', '\ud83d', 'é']);
    expect(places.length).toBeLessThan(200);
    for (const place of places) expect(place >= 0 && place < placeCount).toBe(true);
  });
});

describe('a model over them', () => {
  const model = theLexicon().ngrams();

  test('gives a text the same weight whether its words came before or not', () => {
    const texts = fixtures.filter((_, at) => at % 40 === 0).map((text) => text.split(' '));
    for (const words of [...texts, ...texts]) expect(model.leadOfAnything(words).ofAll).toBeCloseTo(model.leadByWords('anything', words, []), 9);
  });

  test('weighs a word that is spelled otherwise as it is listed, and the words that came before as any', () => {
    for (const text of ['5T0P the texts', 'unsuscrajb please', 'stoppp now', 'ok then', ...fixtures.filter((_, at) => at % 40 === 0)]) {
      const { text: folded, kept } = fold(text);
      const listed = asListed(folded, theLexicon(), kept);
      expect(leadOfAnything(listed, theLexicon())).toEqual(leadOfAnything({ ...listed, kept: undefined }, theLexicon()));
    }
    expect(asListed(fold('5T0P').text, theLexicon()).text.words).toEqual(['stop']);
  });

  test('is written and read as it was learnt, in steps', () => {
    const weights = (at: number, table: TableOf): Float64Array => {
      const all = new Float64Array(placesOfTable(table));
      all[at >>> shortenedBy(table)] = table.weighs === 'all' ? 1.5 : 2.5;
      return all;
    };
    const [place = 0] = placesOfWord('cat');
    const places = placesOf(['cat']);
    const read = new NgramModel(bytesOfTables((table) => ({ always: -0.5, weights: weights(place, table) })));
    expect(read.leadByWords('anything', ['cat'], [])).toBeCloseTo(2, 1);
    expect(read.leadOfAnything(['cat'])).toEqual({ ofAll: expect.closeTo(2, 1), ofPart: expect.closeTo(2.5, 1) });
    // What adds nothing takes nothing from what it stands beside.
    expect(read.leadOfAnything(['a', 'cat', 'b']).ofPart).toBeCloseTo(2.5, 1);
    for (const outcome of learntOutcomes) expect(read.leadOf(outcome, places)).toBeCloseTo(1, 1);
    expect(read.leadOf('help', places, [place])).toBeCloseTo(2.5, 1);
    // An end of texts is told by all its wording, of which a place of letters may be one.
    expect(read.leadByWords('an end of texts', [], [place, place])).toBeCloseTo(4.5, 1);
    expect(read.telling('anything', ['a', 'cat', 'cat'])).toEqual([{ at: 1, weight: 1.5 * stepsOfOne }]);
    // What begins at a word speaks with it.
    expect(read.telling('anything', ['a', 'cat'], [{ at: 0, places: [place, place] }])).toEqual([
      { at: 0, weight: 3 * stepsOfOne },
      { at: 1, weight: 1.5 * stepsOfOne },
    ]);
  });

  test('without tables finds nothing likely', () => {
    const none = new NgramModel(new Uint8Array());
    expect(none.leadOfAnything(['stop'])).toEqual(noLead);
    expect(none.leadByWords('an end of texts', ['stop'], [1])).toBe(Number.NEGATIVE_INFINITY);
    expect(none.leadOf('an end of texts', placesOf(['stop']))).toBe(Number.NEGATIVE_INFINITY);
    expect(none.telling('access', ['stop'])).toEqual([]);
  });
});

describe('what is read by letters and words', () => {
  const read = fixtures.map((text) => ({ text, reading: readIntent(text) })).filter(({ reading }) => reading.rule.includes('.letters:'));
  const listed = (word: string): boolean => theLexicon().wordOf(word).isKnown;

  test('is a request in doubt, and the person is asked', () => {
    expect(read.length).toBeGreaterThan(100);
    for (const { reading } of read) expect(reading).toMatchObject({ certainty: 'unsure', act: 'ask' });
  });

  test('points into the text, and names listed words alone: no name and no number gets into a rule', () => {
    for (const { text, reading } of read) {
      const [from, to] = reading.span;
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(text.length);
      const named = reading.rule.slice(reading.rule.indexOf(':') + 1);
      expect(named === '…' || named.split(' … ').every(listed)).toBe(true);
      expect(named).not.toMatch(/\p{Nd}/u);
    }
  });

  test.each([
    'je ne veux plus de messges',
    'Verzendlijst: mij eraf graag',
    'El silencio es salud: a partir de hoy quiero cero mensajes suyos.',
    'Könnt ihr mich endlcih in Rhue lassen',
  ])('ends texts until the person answers: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
  });

  test.each(['LEIRATKOYAS', 'видалть', 'atsisakuy', 'leiratkoyas!!'])('asks about one word that no language has: %s', (text) => {
    // What was typed is nobody's word: no rule names it.
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask', rule: expect.stringMatching(/^[a-z]+\.stop\.letters:…$/) });
  });

  test.each([
    'stopover',
    'Abmeldefrist',
    'Kovácsné',
    'Wojciechowska',
    'Rindfleischetikettierung',
    'unstoppable',
    'x'.repeat(10_000),
    'stop'.repeat(2_500) + 'x',
  ])('leaves a name and another word alone: %.20s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'other', act: 'leave' });
  });

  test.each(['Samtykket mitt til reklame på tekstmelding gjelder ikke lenger.', 'aap log kitna spam karte ho bas karo ab'])(
    'ends texts even beside an ordinary expression, where all speaks for it: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
    },
  );

  test('may be that somebody else was meant', () => {
    for (const text of [
      "I don't have children, so I doubt this school message was meant for me.",
      "Who is Mr Adeyemi? I've had this phone only since May",
    ])
      expect(readIntent(text)).toMatchObject({ intent: 'wrong_number', act: 'ask' });
  });

  test('may be that texts are wanted again, or who sends them', () => {
    for (const text of [
      'Hab mich vertippt, ich möchte eure Angebote weiter bekommen',
      'Das war ein Versehen, schickt mir bitte weiter eure Angebote',
    ])
      expect(readIntent(text)).toMatchObject({ intent: 'start', act: 'ask' });
    for (const wanted of ['start', 'help']) expect(read.filter(({ reading: { intent } }) => intent === wanted).length).toBeGreaterThan(50);
  });

  test.each([
    'Nous avons mangé de la soupe à midi. votre robot a perdu son public, je ne lirai plus rien',
    'We had soup for lunch. whoever runs this bot please flick the off switch for me',
    'Na obiad jedliśmy zupę. Zgubcie gdzieś mój numerek, będę dozgonnie wdzięczny',
  ])('is what one sentence says, where the whole speaks of several things: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask', rule: expect.stringContaining('.letters:') });
  });

  test('must weigh more in English to end texts, where private texts are full of the same words', () => {
    expect(readIntent('i cant read your texts my phone is broken')).toMatchObject({ intent: 'other', act: 'leave' });
  });

  test('is nothing of one word, nor of a long story', () => {
    const text = read.find(({ reading }) => reading.intent === 'stop')?.text ?? '';
    expect(readIntent(`${text} ${'the weather was fine and we sat by the river for a while '.repeat(4)}`).rule).not.toContain('.letters:');
    for (const word of ['billboard', 'eraf', 'mensajes', 'shop', 'step', 'spot', 'stp', 'ende'])
      expect(readIntent(word).rule).not.toContain('.letters:');
  });
});

describe('where letters and words speak for nothing', () => {
  test.each(['mute the baby monitor for a minute', 'The block on my card has been lifted, try taking the payment again'])(
    'ideas that meet prove nothing: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'other', act: 'leave' });
    },
  );

  const listed = (words: string): ReturnType<typeof asListed> => asListed(foldText(words), theLexicon());
  const ofAll = (lead: number): Lead => ({ ofAll: lead, ofPart: 0 });

  test.each(['Håll käften mask, jag är boss!', 'Giết tên thây ma để lấy cuốn sách của hắn'])('no slip is looked for: %s', (text) => {
    expect(readIntent(text).act).toBe('leave');
  });

  test.each([
    'afslluiten, goeiemorgen',
    'rimozoine, la ringrazio',
    'перрестань доброго времени суток',
    'premission revoked much appreciated',
    'no queiro recibir estimados',
  ])('a request with a slip is found beside courtesy, which letters take for an ordinary text: %s', (text) => {
    const { text: folded, words } = listed(text);
    expect(speaksForNothing({ text: folded, words }, ofAll(-50))).toBe(false);
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act' });
  });

  test('is never so of one word, of a long text, nor where nothing was learnt', () => {
    const [far, near] = [ofAll(-50), ofAll(-2)];
    expect(speaksForNothing(listed('the train leaves platform nine'), far)).toBe(true);
    expect(speaksForNothing(listed('the train leaves platform nine'), near)).toBe(false);
    expect(speaksForNothing(listed('train'), far)).toBe(false);
    expect(speaksForNothing(listed('the train leaves platform nine'), noLead)).toBe(false);
    // Of three words more must speak for nothing.
    expect([-3.5, -4.5].map((lead) => speaksForNothing(listed('train leaves platform'), ofAll(lead)))).toEqual([false, true]);
    expect(leadOfAnything(listed('hej du '.repeat(30)), theLexicon()).ofAll).toBe(Number.NEGATIVE_INFINITY);
  });
});
