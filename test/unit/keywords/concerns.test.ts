import { describe, expect, test } from 'vitest';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

describe('a text that a person should answer', () => {
  test.each([
    ['he died, stop', 'death'],
    ['stop texting this number, my husband passed away in May', 'death'],
    ['Mon mari est décédé, merci de ne plus envoyer de messages', 'death'],
    ['Bitte keine SMS mehr, mein Vater ist verstorben', 'death'],
    ['mi madre falleció, no manden más mensajes', 'death'],
    ['STOP or I call the police', 'threat'],
    ['Arrêtez ou je porte plainte', 'threat'],
    ['ik bel de politie, stop met sms sturen', 'threat'],
    ['stop texting my daughter', 'minor'],
    ["C'est le téléphone d'un enfant, arrêtez vos sms", 'minor'],
    ['im 12 stop texting me', 'minor'],
    ['не пишите, мой сын еще ребенок', 'minor'],
  ])('%s: %s', (text, concern) => {
    expect(readIntent(text)).toMatchObject({ concern });
    expect(readIntent(text).act).not.toBe('leave');
  });

  test.each(['STOP', 'please take me off your list', 'Arrêtez les sms svp', 'no more messages', 'STOP CLUB'])('%s needs none', (text) => {
    expect(readIntent(text)).not.toHaveProperty('concern');
  });

  test('is one only where texts end: of the rest nothing is made', () => {
    expect(readIntent('my phone died yesterday, see you at five')).not.toHaveProperty('concern');
    expect(readIntent('HELP my lawyer wants to know who you are')).not.toHaveProperty('concern');
  });

  test('is known in every language in depth', () => {
    const known = new Set(languages.filter(({ concerns }) => concerns !== undefined).map(({ code }) => code));
    for (const code of ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl', 'ru', 'uk', 'tr', 'ar', 'zh', 'ja', 'ko']) expect(known).toContain(code);
  });
});
