import { describe, expect, test } from 'vitest';
import { asksToStop } from '../../../functions/domain/decision.ts';
import type { ReadingContext } from '../../../functions/domain/intent.ts';

import { foldText } from '../../../functions/keywords/folded-text.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import type { Worth } from '../../../functions/keywords/message.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { leadOfAnything, worthOf } from '../../../functions/keywords/rules/weighed-ngrams.ts';
import { asListed } from '../../../functions/keywords/spelling.ts';
import { filesIn, readText } from '../../support/repository.ts';

const worth = (text: string, context: ReadingContext = {}): Worth => {
  const listed = asListed(foldText(text), theLexicon());
  return worthOf(listed, leadOfAnything(listed, theLexicon()), theLexicon(), context);
};

type Message = { readonly text: string; readonly intent: string };
const messagesIn = (folder: string): readonly Message[] =>
  filesIn([folder], ['.tsv']).flatMap((file) =>
    readText(file)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([text = '', intent = '']) => ({ text: text.replaceAll(String.raw`\n`, '\n'), intent })),
  );

/* By letters and words alone it is told of many texts that no sentence need be looked for in them; that must cost no request. */
describe('whether a sentence is looked for', () => {
  // Only what nobody learnt from shows what is lost.
  const unseen = ['blind', 'blind-3', 'blind-7', 'blind-9', 'blind-11'].flatMap((set) => messagesIn(`test/fixtures/languages/${set}`));

  test('is decided so that of a thousand requests that nobody learnt from hardly one is passed over', () => {
    const requests = unseen.filter(({ intent }) => intent !== 'other');
    const passed = requests.filter(({ text }) => worth(text) === 'nothing');
    expect(requests.length).toBeGreaterThan(5000);
    expect(passed.length / requests.length).toBeLessThan(0.001);
  });

  test('is decided against it for one ordinary message of eight, which all end nothing', () => {
    const ordinary = unseen.filter(({ intent }) => intent === 'other');
    const passed = ordinary.filter(({ text }) => worth(text) === 'nothing');
    expect(passed.length / ordinary.length).toBeGreaterThan(1 / 8);
    // The texts themselves stay unseen.
    expect(passed.filter(({ text }) => asksToStop(readIntent(text))).length).toBe(0);
  });

  const story = 'We had soup at my grandmother’s house yesterday and the weather was lovely all day';

  test('a request beside a story is looked for, wherever it stands, and the story alone is not', () => {
    expect(worth(story)).toBe('nothing');
    for (const request of ['please take me off your list', 'do not text me again', 'delete all my data']) {
      expect(worth(`${story}, ${request}`)).not.toBe('nothing');
      expect(worth(`${request}. ${story}`)).not.toBe('nothing');
      expect(readIntent(`${story}. ${request}`).act).not.toBe('leave');
    }
  });

  test('a word that ends texts, and an open question, have sentences looked for', () => {
    expect(worth(`${story} stop`)).not.toBe('nothing');
    // Not the letters of these speak for a request, but a word that is one.
    for (const text of ['das ende vom film war doof', 'halt mal kurz an der tanke an']) expect(worth(text), text).not.toBe('nothing');
    expect(worth(story, { openQuestion: 'join' })).not.toBe('nothing');
    expect(readIntent('Could you stop at the pharmacy on your way?').act).toBe('leave');
  });
});
