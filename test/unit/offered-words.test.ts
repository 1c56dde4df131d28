import { expect, test } from 'vitest';
import { offeredWords } from '../../functions/domain/offered-words.ts';

test.for([
  ['Reply C to cancel or R to change the day', ['C', 'R']],
  ['Your visit is tomorrow at 5. Reply C to cancel the visit.', ['C']],
  ['Confirmez-vous ? Répondez O ou N', ['O', 'N']],
  ['Antworten Sie mit J oder N.', ['J', 'N']],
  ['您的订单已发货，回T退订', ['T']],
  ['【商店】回复TD退订', ['TD']],
] as const)('“%s” offers its letters', ([text, offered]) => {
  expect(offeredWords(text)).toEqual(offered);
});

test.for(['Dr T. R. Smith expects you', 'Plan B is off', 'See you at A&E', 'Reply STOP to opt out', 'Reply to us by e-mail', ''])(
  '“%s” offers none',
  (text) => {
    expect(offeredWords(text)).toEqual([]);
  },
);

test('a letter far behind the question is not an offer', () => {
  expect(offeredWords(`Reply if you can. ${'We look forward to it. '.repeat(6)}Plan B`)).toEqual([]);
});
