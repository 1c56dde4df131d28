import { describe, expect, test } from 'vitest';
import { asksToStop } from '../../../functions/domain/decision.ts';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readByRulesAlone, readIntent } from '../../../functions/keywords/read-intent.ts';
import { readSet } from '../../eval/read-set.ts';
import { oneOf, tries } from '../../support/thorough.ts';

/*
 * Who asks for an end of texts may tell a story besides. A word that ends texts on a line of its own, or as the last sentence, is one whatever else is told.
 */

const alone = readSet('known', 'test/fixtures/languages').samples.filter(
  ({ context }) => context.offered === undefined && context.openQuestion === undefined,
);
const ordinary = alone.filter(({ label }) => label === 'other');
const plain = ordinary.filter(({ hard, near }) => !hard && !near);

/** The same numbers each time. */
const picker = (): (<T>(from: readonly T[]) => T | undefined) => {
  let state = 11;
  return (from) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return from[(state >>> 8) % from.length];
  };
};

const withoutEnd = (text: string): string => text.replace(/[.!?…\s]*$/, '');
const shareOf = (texts: readonly { readonly text: string; readonly lang: string }[]): number =>
  texts.filter(({ text, lang }) => asksToStop(readIntent(text, { languages: [lang] }))).length / texts.length;

const words = ['STOP', 'stop', 'Unsubscribe', 'ARRÊT', 'BAJA', 'ABMELDEN', '退订'];
const some = oneOf(
  4,
  ordinary.filter((_, at) => at % 23 === 0).map(({ text }) => text),
);
/** Of each language. */
const mostPairs = tries(40);

describe('a word that ends texts', () => {
  test.each(words)('%s is one on a line of its own or as the last sentence, whatever ordinary message stands beside it', (word) => {
    expect(some.length).toBeGreaterThan(500);
    const lost = some.flatMap((text) =>
      [`${word}\n${text}`, `${text}\n${word}`, `${withoutEnd(text)}. ${word}`].filter((one) => !asksToStop(readIntent(one))),
    );
    expect(lost).toEqual([]);
  });

  test('is one in all its forms, of every language, but for one in fifty', () => {
    const pick = picker();
    const beside = languages.flatMap(({ code, words: { stop } }) => {
      const own = plain.filter(({ lang }) => lang === code);
      const listed = [stop?.seen, stop?.translated].flatMap((list) => (list ?? '').split(',')).map((word) => word.trim());
      const forms = listed.filter((word) => word !== '');
      return Array.from({ length: 24 }, () => ({ word: pick(forms) ?? '', text: pick(own)?.text ?? '', lang: code }));
    });
    expect(beside.length).toBeGreaterThan(1000);
    expect(shareOf(beside.map(({ word, text, lang }) => ({ text: `${word}\n${text}`, lang })))).toBeGreaterThan(0.98);
    expect(shareOf(beside.map(({ word, text, lang }) => ({ text: `${text}\n${word}`, lang })))).toBeGreaterThan(0.98);
  });

  test('is found by the first look as by the rules', () => {
    for (const text of oneOf(2, some).filter((_, at) => at % 3 === 0))
      for (const one of [`det holder\n${text}`, `${text}\nkoniec`, `Unsubscribe\n${text}`]) expect(readIntent(one)).toEqual(readByRulesAlone(one));
  });

  test.each([
    ['is no part of an expression of the line before', 'Tisch für drei um sieben bitte\nSTOP'],
    ['nor of the line after', 'STOP\na quina hora tanqueu avui'],
    ['is not cut off by words of a signature in a sentence', 'The parcel sent from Leeds never came.\nSTOP'],
    ['is no question of the line before', 'Lif tersangkut tingkat 2, kami nak naik macam mana\nUnsubscribe'],
    ['is no mistake that a line after it tells of', 'STOP\nper ongeluk de foto gewist, kun je m nog een keer sturen?'],
    ['is not of what the line after it gives back', 'STOP\nGive my phone back to me'],
    ['is heard after a sentence that seems to ask for it', 'Smažte prosím tu druhou rezervaci, klikla jsem dvakrát\nSTOP'],
  ])('%s', (_, text) => {
    expect(asksToStop(readIntent(text))).toBe(true);
  });

  test('is not looked for below a signature', () => {
    expect(readIntent('ok\nSent from my iPhone\nReply STOP to unsubscribe').intent).toBe('yes');
    expect(readIntent('stop Sent from my iPhone')).toMatchObject({ intent: 'stop', certainty: 'certain' });
  });
});

test('who asks in a sentence of their own for an end of texts, and tells a story besides, is heard nineteen times in twenty', () => {
  const pick = picker();
  const asking = alone.filter(({ label, writing }) => label === 'stop' && writing === 'free');
  const pairs = languages.flatMap(({ code }) => {
    const own = { asking: asking.filter(({ lang }) => lang === code), plain: plain.filter(({ lang }) => lang === code) };
    const heard = own.asking.filter(({ text }, at) => at % 9 === 0 && asksToStop(readIntent(text, { languages: [code] })));
    return heard.slice(0, mostPairs).map(({ text }) => ({ asked: text, told: pick(own.plain)?.text ?? '', lang: code }));
  });
  expect(pairs.length).toBeGreaterThan(700);
  expect(shareOf(pairs.map(({ asked, told, lang }) => ({ text: `${withoutEnd(asked)}. ${told}`, lang })))).toBeGreaterThan(0.95);
  expect(shareOf(pairs.map(({ asked, told, lang }) => ({ text: `${withoutEnd(told)}. ${asked}`, lang })))).toBeGreaterThan(0.95);
});

describe('one of several sentences that is nothing but an end of texts', () => {
  test('is heard nine times in ten, as it is listed or with a slip, whatever the others tell', () => {
    const pick = picker();
    const short = alone.filter(({ label, text }) => label === 'stop' && /^\S+(?: \S+){0,2}$/.test(text) && !/[!?]/.test(text));
    const pairs = languages.flatMap(({ code }) => {
      const heard = short.filter(({ lang, text }, at) => lang === code && at % 5 === 0 && asksToStop(readIntent(text, { languages: [code] })));
      const own = plain.filter(({ lang }) => lang === code);
      return heard.slice(0, mostPairs).map(({ text }) => ({ asked: withoutEnd(text), told: withoutEnd(pick(own)?.text ?? ''), lang: code }));
    });
    expect(pairs.length).toBeGreaterThan(700);
    expect(shareOf(pairs.map(({ asked, told, lang }) => ({ text: `${asked}. ${told}`, lang })))).toBeGreaterThan(0.9);
    expect(shareOf(pairs.map(({ asked, told, lang }) => ({ text: `${told}. ${asked}`, lang })))).toBeGreaterThan(0.9);
  });

  test('is asked about, and told by its own place', () => {
    const read = readIntent('Abbestellen. Wir waren gestern im Theater.');
    expect(read).toMatchObject({ intent: 'stop', act: 'ask', certainty: 'unsure', language: 'de', span: [0, 11] });
    expect(readIntent('Wir waren gestern im Theater. Abbestelen').act).not.toBe('leave');
  });

  test.each([
    ['called out', 'Halt! Wer geht da?'],
    ['asked', 'Ende? Wir waren gestern im Theater.'],
    ['a word of another language', 'Ende. See you at six tonight'],
    ['of four words and more', 'Das Theater ist zu Ende. Wir waren gestern da.'],
  ])('is none where it is %s', (_, text) => {
    expect(asksToStop(readIntent(text))).toBe(false);
  });
});
