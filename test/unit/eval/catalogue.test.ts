import { describe, expect, it } from 'vitest';
import { ordinaryMessages, translationsIn } from '../../eval/catalogue.ts';

/** A compiled catalogue: its header, two tables of lengths and places, the texts. */
const catalogueOf = (texts: readonly (readonly [string, string])[], big: boolean): Buffer => {
  const [header, entry] = [28, 8];
  const strings = [...texts.map(([english]) => english), ...texts.map(([, translated]) => translated)].map((text) => Buffer.from(`${text}\0`));
  const head = Buffer.alloc(header + strings.length * entry);
  const put = (number: number, at: number): number => (big ? head.writeUInt32BE(number, at) : head.writeUInt32LE(number, at));
  put(0x950412de, 0);
  put(texts.length, 8);
  put(header, 12);
  put(header + texts.length * entry, 16);
  let place = head.length;
  strings.forEach((text, at) => {
    put(text.length - 1, header + at * entry);
    put(place, header + at * entry + 4);
    place += text.length;
  });
  return Buffer.concat([head, ...strings]);
};

const texts = [
  ['', 'Content-Type: text/plain; charset=UTF-8\n'],
  ['Come with me.\0Come with us.', 'Viens avec moi.\0Venez avec nous.'],
  ['door\u0004Leave it open', 'Laisse-la ouverte'],
  ['Untranslated text', ''],
] as const;

describe('a compiled catalogue', () => {
  it.each([false, true])('has its texts read, whatever the order of its bytes (big first: %s)', (big) => {
    expect(translationsIn(catalogueOf(texts, big))).toEqual([
      { id: 'Come with me.', english: 'Come with me.', translated: 'Viens avec moi.' },
      { id: 'door\u0004Leave it open', english: 'Leave it open', translated: 'Laisse-la ouverte' },
    ]);
  });

  it('is refused where it is none, or cut short', () => {
    expect(() => translationsIn(Buffer.from('msgid "a"'))).toThrow('no compiled catalogue');
    expect(() => translationsIn(catalogueOf(texts, false).subarray(0, 40))).toThrow(RangeError);
  });
});

describe('ordinary messages of a catalogue', () => {
  const translated = (english: string, text: string): ReturnType<typeof ordinaryMessages> =>
    ordinaryMessages([{ id: english, english, translated: text }], 'fr');

  it('are what a person might text, hard where the English holds a word that texts are ended with', () => {
    expect(translated('I will be there soon.', 'J’arrive <b>bientôt</b>.')).toEqual([
      { text: 'J’arrive bientôt.', lang: 'fr', label: 'other', hard: false },
    ]);
    expect(translated('_Stop by at five', 'Passe _à cinq heures')).toEqual([{ text: 'Passe à cinq heures', lang: 'fr', label: 'other', hard: true }]);
  });

  it('are not what is filled in, untranslated, very short or long', () => {
    expect(translated('Hello %s', 'Bonjour à vous, %s')).toEqual([]);
    expect(translated('The same text', 'The same text')).toEqual([]);
    expect(translated('Yes', 'Oui')).toEqual([]);
    expect(translated('Long', 'Il était une fois. '.repeat(20))).toEqual([]);
  });
});
