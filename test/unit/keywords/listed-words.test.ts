import { describe, expect, test } from 'vitest';
import type { Intent, ReadingContext } from '../../../functions/domain/intent.ts';
import { catalogues } from '../../../functions/domain/replies/registry.ts';
import type { LanguageData } from '../../../functions/keywords/languages/language.ts';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

type Listed = { readonly word: string; readonly intent: string };

const listed = (data: LanguageData): Listed[] =>
  [data.words, data.latin, data.phrases].flatMap((lists) =>
    Object.entries(lists ?? {}).flatMap(([intent, list]) =>
      [list.seen, list.translated].flatMap((words) => (words === undefined ? [] : words.split(',').map((word) => ({ word: word.trim(), intent })))),
    ),
  );

/** Understood only where our text offered them, or in Chinese. */
const letters = new Set(['TD', 'T', 'R']);
/** JE REFUSE is listed as an objection and as a no: without a question it objects. */
const listedTwice = new Set(['fr JE REFUSE no']);
const asOffered = (data: LanguageData, word: string): ReadingContext => ({
  languages: [data.code],
  ...(word.length <= 2 ? { offered: [word] } : {}),
});
/** A yes or no is certain to answer something only while a question is open. */
const asAsked = (data: LanguageData, { word, intent }: Listed): ReadingContext => ({
  ...asOffered(data, word),
  ...(intent === 'yes' || intent === 'no' ? { openQuestion: 'join' } : {}),
});

describe('every listed word, texted alone', () => {
  test.each(languages.map((data) => [data.englishName, data] as const))('in %s reads for certain as its class, in its language', (_, data) => {
    const wrong = listed(data)
      .filter(({ word, intent }) => !listedTwice.has(`${data.code} ${word} ${intent}`))
      .flatMap(({ word, intent }) => {
        const reading = readIntent(word, asAsked(data, { word, intent }));
        const right = reading.intent === intent && reading.certainty === 'certain' && reading.act === 'act';
        return right && (reading.language === data.code || reading.language === 'und' || data.code === 'und')
          ? []
          : [`${word}: ${JSON.stringify(reading)}`];
      });
    expect(wrong).toEqual([]);
  });

  test('stops without any context too, but for letters and for words that are everyday words elsewhere', () => {
    const missed = languages.flatMap((data) => {
      const elsewhere = data.elsewhere?.split(', ') ?? [];
      return listed(data)
        .filter(({ word, intent }) => (intent === 'stop' || intent === 'stop_all') && !elsewhere.includes(word) && !letters.has(word))
        .filter(({ word, intent }) => {
          const reading = readIntent(word);
          return reading.intent !== intent || reading.certainty !== 'certain';
        })
        .map(({ word }) => `${data.code} ${word}`);
    });
    expect(missed).toEqual([]);
  });

  test('that is an everyday word of another language stops in doubt: suppressed, and asked about', () => {
    for (const word of ['RED', 'DUR', 'PERU']) expect(readIntent(word)).toMatchObject({ intent: 'stop', certainty: 'unsure', act: 'ask' });
    expect(readIntent('Peru', { languages: ['fi'] })).toMatchObject({ intent: 'stop', certainty: 'certain', act: 'act', language: 'fi' });
    expect(readIntent('onay')).toMatchObject({ intent: 'other', act: 'leave' });
    expect(readIntent('onay', { languages: ['tr'] })).toMatchObject({ intent: 'start', language: 'tr' });
  });
});

/** Words in capitals that a text asks for, and what they must be read as. */
const offered: Readonly<Record<string, Intent>> = {
  STOP: 'stop',
  ARRET: 'stop',
  BAJA: 'stop',
  SAIR: 'stop',
  START: 'start',
  CONTACT: 'help',
  HELP: 'help',
  AIDE: 'help',
  HILFE: 'help',
  AYUDA: 'help',
  AIUTO: 'help',
  AJUDA: 'help',
  ACCES: 'access',
  ACCESS: 'access',
  AUSKUNFT: 'access',
  ACCESO: 'access',
  ACCESSO: 'access',
  INZAGE: 'access',
  ACESSO: 'access',
  EFFACER: 'erase',
  ERASE: 'erase',
  DELETE: 'erase',
  LÖSCHEN: 'erase',
  SUPRESION: 'erase',
  CANCELLAZIONE: 'erase',
  WISSEN: 'erase',
  APAGAR: 'erase',
  OUI: 'yes',
  YES: 'yes',
  JA: 'yes',
  SI: 'yes',
  SIM: 'yes',
};
/** Capitals in the texts that are no words to answer with. */
const notOffered = new Set(['SMS', 'CNIL', 'AEPD', 'CNPD', 'AP', 'REF', 'URL', 'MMS']);

const capitals = (text: string): string[] => text.match(/(?<![\p{L}{])\p{Lu}{2,}(?![\p{L}}])/gu)?.filter((word) => !notOffered.has(word)) ?? [];

describe('the words that a question of ours about a request offers', () => {
  const words = Object.values(catalogues).flatMap(({ id, language, words: own }) =>
    Object.entries(own).map(([type, word]) => [id, word, type as Intent, language] as const),
  );

  test.each(words)('in the %s texts: %s alone asks for %s, for certain', (_, word, intent, language) => {
    expect(readIntent(word, { languages: [language] })).toMatchObject({ intent, certainty: 'certain', act: 'act', language });
  });
});

describe('the words that our own replies offer', () => {
  const words = Object.values(catalogues).flatMap(({ id, language, texts }) =>
    [...new Set(Object.values(texts).flatMap(capitals))].map((word) => [id, word, language] as const),
  );

  test('are found in every catalogue', () => {
    for (const id of Object.keys(catalogues)) expect(words.filter(([catalogue]) => catalogue === id).length).toBeGreaterThanOrEqual(5);
  });

  test.each(words)('in the %s texts: %s alone is certain', (_, word, language) => {
    const reading = readIntent(word, { languages: [language] });
    expect(reading).toMatchObject({ intent: offered[word], certainty: 'certain', act: 'act' });
    // HELP is an English word, offered in Spanish too where the carriers demand it.
    expect(word === 'HELP' ? ['en', language] : ['und', language]).toContain(reading.language);
  });
});

describe('a stop word with what is to be stopped', () => {
  test.each(languages.map((data) => [data.code, data] as const))('%s: ends the texts, whatever else such words may mean', (code, data) => {
    const listed = [data.words.stop?.seen, data.words.stop?.translated].filter((list) => list !== undefined).join(',');
    const words = listed.split(',').map((word) => word.trim());
    const single = words.filter((word) => /^[\p{L}\p{M}]+$/u.test(word));
    const missed = single.flatMap((word) => [`${word} SMS`, `SMS ${word}`]).filter((text) => readIntent(text, { languages: [code] }).act === 'leave');
    // "Halte SMS" may be the name of a sender.
    expect(missed.filter((text) => text !== 'SMS HALTE')).toEqual([]);
  });
});
