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
    ['mig', 'fjern mit'],
    ['meg', 'fjern mat'],
    ['calls', 'no balls'],
    ['offers', 'no otters'],
  ])('never where what was typed exists beside the rest, or is no slip of a finger (%s): "%s"', (_, text) => {
    expect(readIntent(text).intent).toBe('other');
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

  test('is none of another form that says the opposite, nor of one that is two slips away', () => {
    for (const text of ['włączyć', 'включено', 'Ablenkung', 'zastosuj', 'weder noch', 'stopcontact', 'nomes'])
      expect(readIntent(text).intent, text).not.toBe('stop');
  });
});
