import { expect, test } from 'vitest';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { everyThirdKnownText } from '../../support/known-messages.ts';

/* Words, steps and weights are kept from one message to the next; that must not show in any reading. */
test('a message is read the same whatever came before it, and however much', () => {
  const all = everyThirdKnownText();
  const few = all.filter((_, at) => at % 200 === 0);
  const first = few.map((text) => readIntent(text));
  // More words than are kept in two generations, so that those of the few were forgotten meanwhile.
  const many = all.filter((_, at) => at % 7 === 1);
  expect(new Set(many.flatMap((text) => text.split(' '))).size).toBeGreaterThan(30_000);
  for (const text of many) readIntent(text);
  expect(few.map((text) => readIntent(text))).toEqual(first);
  expect(few.length).toBeGreaterThan(200);
});
