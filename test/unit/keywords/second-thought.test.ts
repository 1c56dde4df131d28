import { describe, expect, test } from 'vitest';
import { foldText } from '../../../functions/keywords/folded-text.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { secondThought } from '../../../functions/keywords/rules/second-thought.ts';

describe('a sentence that mostly asks for the end of texts', () => {
  const thought = (text: string, isDoubtful = false, [from, to] = [0, 1]): string => {
    const folded = foldText(text);
    const lexicon = theLexicon();
    return secondThought(
      { text: folded, words: folded.words.map((word) => lexicon.wordOf(word)), lexicon },
      text,
      { isDoubtful, isStop: true },
      from,
      to,
    );
  };
  const story = 'the queen and her ministers discussed the harvest, the weather and the war in the old castle by the river. ';

  test('stays one where what is around it speaks for that', () => {
    for (const text of ['please take me off your list', 'ne m’écrivez plus', 'keine SMS mehr', 'stop texting my mother', '别再发了'])
      expect(thought(text)).toBe('none');
  });

  test('is outweighed only where hardly anything around it does, and in doubt where that is of another request', () => {
    expect(thought(story)).toBe('outweighed');
    expect(thought('the queen took the carriage')).toBe('outweighed');
    expect(thought('send me a copy of my data')).toBe('doubt');
  });

  test('is outweighed sooner where it is in doubt by itself', () => {
    const text = 'Stop being late';
    expect([thought(text), thought(text, true)]).toEqual(['none', 'outweighed']);
  });

  test('is what its own sentence says, whatever is told besides', () => {
    const text = `please take me off your list. ${story}`;
    expect(thought(text, false, [1, 6])).toBe('none');
    expect(thought(text, false, [6, 12])).toBe('outweighed');
    expect(thought(text, true, [1, 6])).toBe('none');
  });

  test('is not outweighed where it is all that the last sentence says', () => {
    const text = `${story}the king`;
    const { length } = foldText(text).words;
    expect(thought(text, false, [length - 2, length])).toBe('none');
    expect(thought(text, false, [length - 1, length])).toBe('outweighed');
    expect(thought(`the king. ${story}`, false, [0, 2])).toBe('outweighed');
  });

  test('is asked about where its own clause speaks for it, unless it is in doubt by itself', () => {
    const text = `take me off your mailing list, ${story}`;
    expect(thought(text, false, [0, 6])).toBe('doubt');
    expect(thought(text, true, [0, 6])).toBe('outweighed');
    expect(thought(text, false, [6, 10])).toBe('outweighed');
    expect(readIntent('remove me from your mailing list, they took us off the waiting list and gave us a table by the loo')).toMatchObject({
      intent: 'stop',
    });
  });

  test('is asked about where it reaches into another sentence', () => {
    const text = `${story.trimEnd()} stop`;
    const { length } = foldText(text).words;
    expect(thought(text, false, [length - 2, length])).toBe('doubt');
    expect(readIntent('Ich hör auf jeden fall zu, erzähl morgen alles. ABMELDEN')).toMatchObject({ intent: 'stop_all', act: 'ask' });
  });

  test('is what it is in a long story, whatever its words say', () => {
    expect(thought(story.repeat(3))).toBe('none');
  });

  test('leaves a text ordinary that only holds its words', () => {
    for (const text of ['Mondje dicht hoor, het feestje voor juf Anja is een verrassing', 'Nu är det nog dags för en ny tid, det värker igen'])
      expect(readIntent(text)).toMatchObject({ intent: 'other', act: 'leave' });
  });

  test.each(['Ištrynė kulną nauji batai iš jūsų, ar galima keisti ilgesniais'])(
    'is no more outweighed than an erasure that is in doubt by itself: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'other', act: 'leave' });
    },
  );

  test('is never outweighed beside a request that is certain, or another one', () => {
    for (const text of ['STOP', 'Stop please', 'stop and delete my data', `${story}Please stop texting me and delete my data`])
      expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act' });
  });
});

describe('a stop word that begins a text, before words that speak of anything else', () => {
  test.each([
    'Stop, čas! Vyhráli jsme 3:2, díky všem co přišli',
    'Stop, elírtam, a 3. emelet az, nem a 2.',
    'стоп, знято! зачіска бомба, дякую майстрині',
  ])('is an exclamation: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'other', act: 'leave', rule: 'outweighed' });
  });

  test.each([
    'STOP, čas! Vyhráli jsme 3:2, díky všem co přišli',
    'Stop\nčas! Vyhráli jsme 3:2, díky všem co přišli',
    'Stop, my baby wakes at every beep',
    'Stop! My wife is asleep and this thing beeps every night',
    'Stop, wir haben schon eine neue Küche gekauft',
    'Stop, danke schön',
    'Vyhráli jsme 3:2, díky všem co přišli. Stop',
  ])('is none in capitals, before what tells why, before a word or two, or at the end: %s', (text) => {
    expect(readIntent(text).intent, text).toMatch(/^stop/);
  });
});
