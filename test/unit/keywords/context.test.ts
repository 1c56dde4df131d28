import { describe, expect, test } from 'vitest';
import { readIntent, rulesVersion } from '../../../functions/keywords/read-intent.ts';

describe('what the reader knows besides the text', () => {
  test('a word of no language is in none, unless the words around it tell', () => {
    expect(readIntent('STOP').language).toBe('und');
    expect(readIntent('STOP', { languages: ['fr'], country: 'FR' }).language).toBe('und');
    expect(readIntent('stop svp').language).toBe('fr');
    expect(readIntent('stop please', { languages: ['fr'] }).language).toBe('en');
    expect(readIntent('stop and delete my data').language).toBe('en');
    expect(readIntent('STOP\nSkickat från min iPhone').language).toBe('sv');
  });

  test('a word of several languages is of the programme’s, or of the first listed', () => {
    expect(readIntent('CONTACT').language).toBe('fr');
    expect(readIntent('CONTACT', { languages: ['nl'] }).language).toBe('nl');
    expect(readIntent('CONTACT', { languages: ['de', 'ro'] }).language).toBe('ro');
    expect(readIntent('PARAR', { languages: ['pt-BR'] }).language).toBe('pt');
    expect(readIntent('STOPP').language).toBe('und');
    expect(readIntent('STOPP', { languages: ['no'] }).language).toBe('nb');
    expect(readIntent('STOPP', { languages: ['sv'] }).language).toBe('sv');
    expect(readIntent('stopp bitte', { languages: ['sv'] }).language).toBe('de');
  });

  test('a word that means two things in two languages means the programme’s, and else stop', () => {
    expect(readIntent('RET', { languages: ['da'] })).toMatchObject({ intent: 'rectify', language: 'da' });
    expect(readIntent('RET', { languages: ['tr'] })).toMatchObject({ intent: 'stop', language: 'tr' });
    expect(readIntent('RET')).toMatchObject({ intent: 'stop', language: 'tr' });
  });

  test('ARRET and AIDE are French, HELP is English, whatever the programme’s first language', () => {
    for (const languages of [['en', 'fr'], ['fr', 'en'], ['en']]) {
      expect(readIntent('ARRET', { languages, country: 'CA' }).language).toBe('fr');
      expect(readIntent('AIDE', { languages, country: 'CA' }).language).toBe('fr');
      expect(readIntent('HELP', { languages, country: 'CA' }).language).toBe('en');
    }
  });

  test('a single letter counts only where our text offered it, or by Chinese custom', () => {
    for (const letter of ['T', 'R', 'TD', 'N', 'o', 'J', 'y']) expect(readIntent(letter)).toMatchObject({ intent: 'other', act: 'leave' });
    expect(readIntent('T', { languages: ['zh'] })).toMatchObject({ intent: 'stop', language: 'zh' });
    expect(readIntent('td', { country: 'CN' })).toMatchObject({ intent: 'stop', language: 'zh' });
    expect(readIntent('R', { offered: ['R'] })).toMatchObject({ intent: 'stop' });
    expect(readIntent('T', { offered: ['T'], languages: ['pl'] })).toMatchObject({ intent: 'yes', language: 'pl' });
    expect(readIntent('o', { openQuestion: 'erase', languages: ['fr'] })).toMatchObject({ intent: 'yes', language: 'fr' });
    expect(readIntent('o', { languages: ['fr'] })).toMatchObject({ intent: 'other' });
  });

  test('an open question makes JE REFUSE a no; without one it objects', () => {
    expect(readIntent('je refuse')).toMatchObject({ intent: 'object', also: 'stop' });
    expect(readIntent('je refuse', { openQuestion: 'erase' })).toMatchObject({ intent: 'no' });
  });

  test('yes and no are only that, however friendly, and a yes may carry its reference', () => {
    for (const text of ['YES', 'oui merci', 'Sí', 'si', 'DA', 'tak', 'OK']) expect(readIntent(text)).toMatchObject({ intent: 'yes' });
    expect(readIntent('NO')).toMatchObject({ intent: 'no' });
    expect(readIntent('OUI 4821')).toMatchObject({ intent: 'yes', argument: '4821', language: 'fr' });
    expect(readIntent('Ja A7K2M9 bitte')).toMatchObject({ intent: 'yes', argument: 'a7k2m9', language: 'de' });
    expect(readIntent('yes abcdef', { openQuestion: 'erase' })).toMatchObject({ intent: 'yes', argument: 'abcdef' });
    expect(readIntent('yes abcdef')).toMatchObject({ intent: 'other' });
    expect(readIntent('yes no')).toMatchObject({ intent: 'other' });
  });

  test('START and ALTA start; YES never does', () => {
    for (const text of ['START', 'unstop', 'ALTA', 'subscribe', 'réabonner']) expect(readIntent(text)).toMatchObject({ intent: 'start' });
    expect(readIntent('YES', { openQuestion: 'anything' }).intent).toBe('yes');
  });
});

describe('what we sent last', () => {
  const reminder = 'Clinic: your visit is on Monday at 3 pm. Reply C to cancel the visit or Y to confirm. Reply STOP to get no more texts';

  test('gives an everyday word the sense that it offered', () => {
    expect(readIntent('CANCEL', { lastText: reminder })).toMatchObject({ intent: 'other', act: 'leave', rule: 'context.offered:cancel' });
    expect(readIntent('cancel please', { lastText: reminder })).toMatchObject({ intent: 'other', act: 'leave' });
    expect(readIntent('Annuler', { lastText: 'Rendez-vous lundi : répondez A pour annuler le rendez-vous' })).toMatchObject({ intent: 'other' });
  });

  test('never takes STOP, or a word that was offered to end the texts', () => {
    expect(readIntent('STOP', { lastText: reminder })).toMatchObject({ intent: 'stop', act: 'act' });
    expect(readIntent('unsubscribe', { lastText: 'Reply to unsubscribe from the visit' })).toMatchObject({ intent: 'stop', act: 'act' });
    expect(readIntent('CANCEL', { lastText: 'Sale today! Text CANCEL to get no more messages' })).toMatchObject({ intent: 'stop', act: 'act' });
    expect(readIntent('CANCEL', { lastText: 'Sale today!' })).toMatchObject({ intent: 'stop', act: 'act' });
  });
});

describe('words that an operator wants to be asked about', () => {
  test('stop until the person answers', () => {
    expect(readIntent('Fin', { askWords: ['FIN'] })).toMatchObject({ intent: 'stop', certainty: 'unsure', act: 'ask' });
    expect(readIntent('Fin', { askWords: ['ANNULER'] })).toMatchObject({ intent: 'stop', certainty: 'certain', act: 'act' });
  });
});

describe('a reference after an answer', () => {
  test('is never taken for a word, whatever its digits might spell', () => {
    const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
    let state = 7;
    const reference = (): string =>
      Array.from({ length: 6 }, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
        return signs.charAt((state >>> 12) % signs.length);
      }).join('');
    const references = ['N3S3SF', ...Array.from({ length: 3000 }, reference)].filter((one) => /\d/.test(one));
    const lost = references.filter((one) => readIntent(`OUI ${one}`, { languages: ['fr'] }).intent !== 'yes');
    expect(lost).toEqual([]);
  });
});

describe('the operator’s own words', () => {
  const extraWords = { stop: ['Pas Bienvenus', 'PAIX'], help: ['Horaires'], access: ['STOP'] };

  test('count as the whole message, in any case, with courtesy', () => {
    expect(readIntent('pas bienvenus merci', { extraWords })).toMatchObject({
      intent: 'stop',
      certainty: 'certain',
      language: 'fr',
      rule: 'operator.stop.word:pas bienvenus',
    });
    expect(readIntent('HORAIRES ?', { extraWords })).toMatchObject({ intent: 'help', act: 'act' });
    expect(readIntent('un café à la place de la paix, demain', { extraWords })).toMatchObject({ intent: 'other' });
  });

  test('never take a built-in word away', () => {
    expect(readIntent('STOP', { extraWords })).toMatchObject({ intent: 'stop', rule: 'und.stop.word:stop' });
  });

  test('are not remembered for another programme', () => {
    readIntent('paix', { extraWords });
    expect(readIntent('paix')).toMatchObject({ intent: 'other' });
  });
});

test('the rules have a version to keep with each decision', () => {
  expect(rulesVersion()).toMatch(/^\d+\.[0-9a-f]{12}$/);
  expect(rulesVersion()).toBe(rulesVersion());
});
