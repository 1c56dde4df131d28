import { describe, expect, test } from 'vitest';
import type { IntentReading, ReadingContext } from '../../../functions/domain/intent.ts';
import { firstLook } from '../../../functions/keywords/first-look.ts';
import { foldText } from '../../../functions/keywords/folded-text.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import { readByRulesAlone, readIntent } from '../../../functions/keywords/read-intent.ts';
import { asListed } from '../../../functions/keywords/spelling.ts';
import { ending } from '../../eval/measure.ts';
import { filesIn, readText } from '../../support/repository.ts';
import { oneOf } from '../../support/thorough.ts';

const texts = filesIn(['test/fixtures/languages'], ['.tsv'])
  .flatMap((file) => readText(file).split('\n'))
  .flatMap((line) => line.split('\t', 1))
  .filter((text) => text !== '')
  .map((text) => text.replaceAll(String.raw`\n`, '\n'));
/** Two texts of two languages in one, cut where nobody would. */
const mixed = texts
  .filter((_, at) => at % 6 === 0)
  .map((text, at) => `${text.slice(0, 30)}${at % 2 === 0 ? '. ' : ' '}${(texts[(at * 17 + 5) % texts.length] ?? '').slice(3, 40)}`);
const slipped = texts.filter((_, at) => at % 6 === 1).map((text, at) => text.slice(0, (at % 12) + 1) + text.slice((at % 12) + 2));

const contexts: readonly ReadingContext[] = [
  {},
  { languages: ['en', 'fr'], openQuestion: 'join' },
  { lastText: 'Reply C to cancel the visit, STOP to opt out', extraWords: { stop: ['ENOUGH OF CLUB'] }, languages: ['de'] },
];

describe('the first look', () => {
  test.each(contexts)(
    'never hides what the rules would find, in context %o',
    (context) => {
      // Each is read twice; all of them would take a minute.
      const every = context === contexts[0] ? 29 : 89;
      // A slip in one of two languages that were put together may be seen by one of the two ways and weighed by the other.
      const outcome = ({ intent, also, act, certainty }: IntentReading): string =>
        // Of what is guessed, so may be what it asks for besides, and which of the requests that end texts it is (“Löscht meine numer”).
        certainty === 'unsure' ? [ending.includes(intent) ? 'ends texts' : intent, act].join(' ') : [intent, also, act, certainty].join(' ');
      const some = [...texts, ...mixed, ...slipped].filter((_, at) => at % every === 0);
      const differing = oneOf(3, some).filter((text) => outcome(readIntent(text, context)) !== outcome(readByRulesAlone(text, context)));
      expect(differing).toEqual([]);
    },
    60_000,
  );

  test.each(['Accès - Jean Robert', 'fin\nMarie D.', 'st op', 'اي ق ا ف', 'oui\nJean Robert'])('never hides a short request: %s', (text) => {
    expect(readIntent(text, { openQuestion: 'join' })).toEqual(readByRulesAlone(text, { openQuestion: 'join' }));
    expect(readIntent(text, { openQuestion: 'join' }).intent).not.toBe('other');
  });

  test('spares the rules most ordinary texts', () => {
    const ordinary = oneOf(
      4,
      texts.filter((_, at) => at % 20 === 0),
    ).filter((text) => readByRulesAlone(text).intent === 'other');
    const spared = ordinary.filter((text) => firstLook(asListed(foldText(text), theLexicon()), theLexicon(), {}, text).asksNothing);
    expect(spared.length / ordinary.length).toBeGreaterThan(0.4);
  });
});
