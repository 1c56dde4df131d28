import { describe, expect, test } from 'vitest';
import { asksToStop } from '../../../functions/domain/decision.ts';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { sentencesOf, type WaysToSay, waysToSay } from '../../support/ways-to-say.ts';
import { oneOf } from '../../support/thorough.ts';

/*
 * The plain ways to say it: each verb in each of its forms with each noun, as a table of both, in test/fixtures/ways-to-say. No list of messages shows which of them lacks.
 */

const isRead = (intent: string, text: string): boolean => {
  const reading = readIntent(text);
  if (intent === 'stop') return asksToStop(reading);
  if (intent === 'other') return !asksToStop(reading);
  return reading.act !== 'leave' && (reading.intent === intent || reading.also === intent);
};

/** @param every one of so many is read where not all are */
const missedOf = (ways: readonly WaysToSay[], every: number): { readonly missed: readonly string[]; readonly share: number } => {
  const said = oneOf(
    every,
    ways.flatMap(({ intent, texts }) => texts.map((text) => ({ intent, text }))),
  );
  const missed = said.filter(({ intent, text }) => !isRead(intent, text)).map(({ intent, text }) => `${intent}: ${text}`);
  return { missed, share: missed.length / said.length };
};

const all = waysToSay();
const codes = [...new Set(all.map(({ language }) => language))].toSorted();
/** Ninety thousand and more are many; those that ask for nothing are few. */
const everyRequest = 4;
/** A table also makes some sentences that hardly anybody says, and letters are learnt anew now and then. */
const mostMissed = 0.01;

describe('the plain ways to say it', () => {
  test('are kept for every language', () => {
    expect(codes).toEqual(
      languages
        .map(({ code }) => code)
        .filter((code) => code !== 'und')
        .toSorted(),
    );
    expect(all.reduce((sum, { texts }) => sum + texts.length, 0)).toBeGreaterThan(90_000);
  });

  test.each(codes)('%s: an end of texts is read in all but one in a hundred, and so are requests about data', (code) => {
    const { missed, share } = missedOf(
      all.filter(({ language, intent }) => language === code && intent !== 'other'),
      everyRequest,
    );
    expect(share, missed.slice(0, 20).join('\n')).toBeLessThan(mostMissed);
  });

  test.each(codes)('%s: what is like them and asks for nothing ends texts in one of a hundred at most', (code) => {
    const { missed, share } = missedOf(
      all.filter(({ language, intent }) => language === code && intent === 'other'),
      1,
    );
    expect(share, missed.join('\n')).toBeLessThan(mostMissed);
  });

  test('are written out from frames, words and choices', () => {
    expect(sentencesOf('stop | no more X / keep {your;the} X | texts, ads').texts).toEqual([
      'no more texts',
      'no more ads',
      'keep your texts',
      'keep the texts',
      'keep your ads',
      'keep the ads',
    ]);
    expect(() => sentencesOf('no more texts')).toThrow('no intent');
  });
});
