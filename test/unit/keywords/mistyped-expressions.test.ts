import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

describe('an expression of several words with a slip in it', () => {
  test.each([
    ['a neighbouring key in a short word', 'lasst ed sein', 'de'],
    ['a letter too few in one', 'meld meg av lisen', 'nb'],
    ['a space too few', 'nomore texts', 'en'],
    ['the only space too few', 'klaarnu', 'nl'],
    ['a space a letter too late', 'ohnem ich', 'de'],
    ['a space in place of what is before it', 'reclameu it', 'nl'],
    ['courtesy around it', 'Bonjour, plus de messagds merci', 'fr'],
    ['two swaps in one word', 'gledtiu', 'eu'],
  ])('%s: "%s" ends the texts', (_, text, language) => {
    const reading = readIntent(text);
    expect(['stop', 'stop_all']).toContain(reading.intent);
    expect(reading.act).not.toBe('leave');
    expect(reading.language).toBe(language);
    expect(reading.certainty).not.toBe('certain');
  });

  test.each([
    ['lost', 'get post'],
    ['meg', 'fjern mat'],
    ['calls', 'no balls'],
    ['offers', 'no otters'],
  ])('never where what was typed exists beside the rest, or is no slip of a finger (%s): "%s"', (_, text) => {
    expect(readIntent(text).intent).toBe('other');
  });

  test('is none of the reasons to ask about “fjern mit”, which may be “remove my …”', () => {
    expect(readIntent('fjern mit')).toMatchObject({ act: 'ask', rule: expect.not.stringContaining('.typo:') });
  });

  test('never opens what was closed: a mistyped START of several words is asked about at most', () => {
    expect(readIntent('sign me upp').act).not.toBe('act');
  });
});

describe('a slip that leaves a word which exists', () => {
  test.each(['lopettakkaa', 'poistkaa', 'istemyorum', 'vgalte m', 'konie z tym', 'uklointe', 'blokcera', 'blokerige', 'βγαλτεμε'])(
    'is asked about where the word is only listed as a spelling, or the letters speak for a request: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
    },
  );

  test.each(['bỏ đăg ký', 'niet meeer sturen aub', 'slut å sende'])(
    'is asked about where it is a word of such requests and of nothing else: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
    },
  );

  test.each(['durr', 'HUYY', 'hủyy!', 'asee'])('a word of three letters with one of them twice is asked about, if it exists nowhere: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'ask' });
  });

  test.each(['Finn', 'Sill', 'rett', 'redd', 'durr, see you at six'])('but no name and no word, nor one beside others: %s', (text) => {
    expect(readIntent(text).act).toBe('leave');
  });

  test('but not where such a word is all that was typed: it may be any word of another language', () => {
    for (const text of ['kein', 'daha', 'teisi', 'châm']) expect(readIntent(text).act, text).toBe('leave');
  });

  test('is none of another form that says the opposite, nor of one that is two slips away', () => {
    for (const text of ['włączyć', 'включено', 'Ablenkung', 'zastosuj', 'weder noch', 'stopcontact', 'nomes'])
      expect(readIntent(text).intent, text).not.toBe('stop');
  });
});
