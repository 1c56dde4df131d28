import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import { foldText } from '../../../functions/keywords/folded-text.ts';
import { noLead } from '../../../functions/keywords/ngram-model.ts';
import { ordinary } from '../../../functions/keywords/rules/ordinary.ts';
import type { Sentence } from '../../../functions/keywords/sentence.ts';
import { findIn } from '../../../functions/keywords/sentences.ts';

describe('a message in which nothing is asked for', () => {
  const lexicon = theLexicon();
  const found = (text: string) => {
    const folded = foldText(text);
    const words = folded.words.map((word) => lexicon.wordOf(word));
    return { words, ...findIn({ text: folded, words, lexicon }) };
  };
  const { words, places, sentences } = found('delete my data');
  const ordinaryOnes = sentences.map((sentence): Sentence => ({ ...sentence, outcome: { ...sentence.outcome, intent: 'nothing' } }));
  const [one] = places;
  /** Letters and words that speak for nothing, and such as may ask for something. */
  const [far, near] = [
    { ofAll: -4, ofPart: 0 },
    { ofAll: -1, ofPart: 0 },
  ];

  test('is certain to be ordinary where an ordinary expression is known in it, and it speaks of hardly anything that is asked for', () => {
    expect(ordinary(words, { sentences: ordinaryOnes, places: [] }, far)).toMatchObject({ certainty: 'certain', act: 'leave' });
    expect(ordinary(words, { sentences: ordinaryOnes, places: one === undefined ? [] : [one] }, far)).toMatchObject({ certainty: 'certain' });
    expect(ordinary(words, { sentences: ordinaryOnes, places }, far)).toMatchObject({ certainty: 'likely' });
  });

  test('is likely to be where it speaks of nothing that is asked for', () => {
    expect(ordinary(words, { sentences: [], places: [] }, far)).toMatchObject({ intent: 'other', certainty: 'likely', act: 'leave' });
  });

  test('may ask in words that nobody has listed where it speaks of such things', () => {
    expect(places.length).toBeGreaterThan(1);
    expect(ordinary(words, { sentences: [], places }, far)).toMatchObject({ intent: 'other', certainty: 'unsure', act: 'leave' });
  });

  test('may ask for something where its letters and words are of a request, whatever is known in it', () => {
    for (const known of [ordinaryOnes, []])
      expect(ordinary(words, { sentences: known, places: [] }, near)).toMatchObject({ certainty: 'unsure', act: 'leave' });
    expect(ordinary(words, { sentences: ordinaryOnes, places: [] }, noLead)).toMatchObject({ certainty: 'certain' });
  });

  test.each(['', '👍', 'Liked “Your table is booked”'])('and says nothing is certain: %j', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'other', certainty: 'certain' });
  });

  test('though it says OK and thanks, is likely to be a yes alone', () => {
    expect(readIntent('ok thanks')).toMatchObject({ intent: 'yes', certainty: 'likely' });
    expect(readIntent('ok thanks', { openQuestion: 'join' })).toMatchObject({ intent: 'yes', certainty: 'certain' });
    expect(readIntent('yes')).toMatchObject({ intent: 'yes', certainty: 'certain' });
    expect(readIntent('vale')).toMatchObject({ intent: 'yes', certainty: 'likely' });
    expect(readIntent('vale', { openQuestion: 'join' })).toMatchObject({ intent: 'yes', certainty: 'certain' });
    expect(readIntent('OUI 4821')).toMatchObject({ intent: 'yes', certainty: 'certain', argument: '4821' });
  });
});
