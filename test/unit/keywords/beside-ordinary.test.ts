import { describe, expect, test } from 'vitest';
import { asksToStop } from '../../../functions/domain/decision.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { sameNumbers } from '../../eval/random.ts';
import { readText } from '../../support/repository.ts';
import { waysToSay } from '../../support/ways-to-say.ts';
import { tries } from '../../support/thorough.ts';

/*
 * Who asks for the end of texts may say something else beside it. What makes ordinary messages ordinary (expressions that ask for nothing, the letters and words of all the rest) must not take the request away.
 */

const ways = waysToSay();
const codes = [...new Set(ways.map(({ language }) => language))];
const eachTimes = tries(60);
const longest = 90;

const textsOf = (code: string, isWanted: (intent: string) => boolean): readonly string[] =>
  ways.filter(({ language, intent }) => language === code && isWanted(intent)).flatMap(({ texts }) => texts);

/** Ordinary ones, known and of the tables, without what they end with. */
const ordinaryOf = (code: string): readonly string[] => [
  ...readText(`test/fixtures/languages/${code}.tsv`)
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([text = '', intent]) => (intent === 'other' && text.length < longest && !text.includes(String.raw`\n`) ? [text] : [])),
  ...textsOf(code, (intent) => intent === 'other'),
];

/** Plain requests and ordinary sentences of a language in turn, joined, each of them first as often as last. */
const pairs = (code: string, joint: string): readonly string[] => {
  const next = sameNumbers();
  const pick = (all: readonly string[], isFit: (text: string) => boolean): string => {
    for (let tries = 0; tries < 1000; tries += 1) {
      const text = all[next() % all.length] ?? '';
      if (isFit(text)) return text;
    }
    throw new Error(`no fit text in ${code}`);
  };
  const asks = textsOf(code, (intent) => intent === 'stop');
  const ordinary = ordinaryOf(code);
  return Array.from({ length: eachTimes }, (_, at) => {
    const request = pick(asks, (text) => readIntent(text).act === 'act' && asksToStop(readIntent(text)));
    const other = pick(ordinary, (text) => !asksToStop(readIntent(text))).replace(/[.!?…。！？]+$/, '');
    return at % 2 === 0 ? `${request}${joint}${other}` : `${other}${joint}${request}`;
  });
};

describe('a plain end of texts beside an ordinary sentence', () => {
  // A comma may join what belongs together (“don’t send them, we are here”), so that more is in doubt there.
  test.each([
    ['. ', 0.015],
    [', ', 0.05],
  ])('is hardly ever lost, joined by “%s”', (joint, most) => {
    const texts = codes.flatMap((code) => pairs(code, joint));
    const lost = texts.filter((text) => !asksToStop(readIntent(text)));
    expect(lost.length / texts.length, lost.slice(0, 20).join('\n')).toBeLessThan(most);
  });
});
