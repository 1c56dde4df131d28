import { describe, expect, test } from 'vitest';
import { asksToStop } from '../../../functions/domain/decision.ts';
import { catalogues } from '../../../functions/domain/replies/registry.ts';
import { besideOurTexts } from '../../../functions/keywords/our-texts.ts';
import { readByRulesAlone, readIntent } from '../../../functions/keywords/read-intent.ts';

const values: Readonly<Record<string, string>> = {
  brand: 'Chez Paul',
  tel: '+33 6 39 98 00 00',
  url: 'https://halte.example/r/3k9',
  ref: 'A7K2M9',
  due: '23/12/2026',
  code: '482913',
};
const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
const ours = Object.values(catalogues).flatMap(({ id, texts, withoutLink, asked }) =>
  [...Object.values(texts), ...Object.values(withoutLink)].flatMap((text) =>
    Object.values(asked).map((what) => ({ id, text: filled(text.replace('{what}', what)) })),
  ),
);

describe('a text of ours that comes back', () => {
  test('asks for nothing, in any language', () => {
    const read = ours.map(({ id, text }) => ({ id, text, reading: readIntent(text) })).filter(({ reading }) => reading.act !== 'leave');
    expect(read).toEqual([]);
    expect(ours.length).toBeGreaterThan(200);
  });

  test('is read as what stands beside it: a STOP is one', () => {
    const sure = ours.filter(({ text }) => besideOurTexts(text).length > 0);
    expect(sure.length).toBeGreaterThan(ours.length / 2);
    for (const { text } of sure) {
      expect(readIntent(`${text}\nSTOP`)).toMatchObject({ intent: 'stop' });
      expect(readIntent(`STOP\n${text}`)).toMatchObject({ intent: 'stop' });
    }
  });

  test('outweighs nothing of what is asked for beside it', () => {
    const sure = ours.filter(({ text }, at) => at % 5 === 0 && besideOurTexts(text).length > 0);
    expect(sure.length).toBeGreaterThan(100);
    const asked = 'please take me off your list';
    const lost = sure.flatMap(({ text }) => [`${text} ${asked}`, `${text}\n${asked}`]).filter((text) => !asksToStop(readIntent(text)));
    expect(lost).toEqual([]);
  });

  test('keeps its place, so that what decided is pointed at', () => {
    const text = `${ours[0]?.text ?? ''}\nplease take me off your list`;
    const { span } = readIntent(text);
    expect(text.slice(...span)).toBe('take me off your list');
  });

  test('says so in its rule, with or without a first look', () => {
    const { text } = ours.find(({ id, text: one }) => id === 'fr' && one.includes('SMS publicitaires')) ?? { text: '' };
    expect(readIntent(text)).toMatchObject({ intent: 'other', certainty: 'likely', act: 'leave', rule: 'context.quoted' });
    expect(readByRulesAlone(text)).toEqual(readIntent(text));
  });

  test('may be the last one sent, whoever wrote it', () => {
    const lastText = 'Soldes jusqu’à -50 % ce samedi ! Pour ne plus recevoir de SMS, répondez STOP';
    expect(readIntent(lastText)).toMatchObject({ intent: 'stop' });
    expect(readIntent(lastText, { lastText })).toMatchObject({ intent: 'other', act: 'leave' });
    expect(readIntent(`${lastText}\n\nstop`, { lastText })).toMatchObject({ intent: 'stop' });
  });
});

test('thousands of texts of ours, or of lines beside one, are not read one by one', () => {
  const text = ours.find(({ text: one }) => besideOurTexts(one).length > 0)?.text ?? '';
  expect(besideOurTexts(`${text}\n${'x\n'.repeat(500)}`).length).toBeLessThan(20);
  expect(besideOurTexts(`${text}\n`.repeat(12)).length).toBeLessThan(20);
  expect(besideOurTexts(`${text}\n`.repeat(200))).toEqual([]);
});

describe('words that a text of ours has too', () => {
  test.each([
    'No more marketing texts please',
    'plus de SMS publicitaires',
    'Pour ne plus recevoir de SMS',
    'keine Werbe-SMS mehr',
    'no debe recibir SMS, ya me di de baja',
  ])('are the person’s own: %s', (text) => {
    expect(besideOurTexts(text)).toEqual([]);
    expect(readIntent(text)).toMatchObject({ intent: 'stop' });
  });

  test('are so where a word of ours is missing', () => {
    const text = 'you are unsubscribed and will get no more texts, is that true? then why do I still get them, stop it';
    expect(besideOurTexts(text)).toEqual([]);
  });
});
