import { describe, expect, test } from 'vitest';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

const ours = ['Répondez STOP pour ne plus recevoir', 'Reply YES to confirm or STOP', 'START', 'STOP'];
const listed = languages.flatMap(({ code, tapbacks = [] }) => tapbacks.map((tapback) => [code, tapback] as const));

describe('a reaction that quotes our own text', () => {
  test('is known in the languages of the telephones', () => {
    for (const code of ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'])
      expect(listed.filter(([language]) => language === code).length).toBeGreaterThanOrEqual(5);
  });

  test.each(listed)('asks for nothing (%s: %s)', (_, tapback) => {
    for (const quoted of ours) expect(readIntent(tapback.replace('…', quoted))).toMatchObject({ intent: 'other', act: 'leave' });
  });

  test('may come with other quotation marks, invisible characters, or its end cut off', () => {
    for (const text of [
      'Liked "STOP"',
      '\u200bLoved “STOP”',
      'Reacted ❤️ to “STOP”',
      'Liked “Reply STOP to end, reply HELP for',
      'A aimé «\u00a0STOP\u00a0»',
    ]) {
      expect(readIntent(text)).toMatchObject({ intent: 'other', act: 'leave' });
    }
  });

  test('is not taken for one where the person only quotes the word', () => {
    for (const text of ['“STOP”', '«\u00a0STOP\u00a0»', '„STOP“', 'please “STOP”'])
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act' });
  });
});
