import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

const other = { intent: 'other', act: 'leave' };

describe('a stop word with words after it', () => {
  test.each([
    ['STOP club', 'club'],
    ['stop Café Club', 'cafe club'],
    ['STOP 36180', '36180'],
    ['Stop au 36180', '36180'],
    ['please STOP newsflash thanks', 'newsflash'],
    ['ARRET promo-maison', 'promo maison'],
  ])('names what to stop: %s', (text, argument) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act', certainty: 'likely', scope: 'named' });
    expect(argument.endsWith(readIntent(text).argument ?? '?')).toBe(true);
  });

  test.each([
    'STOP sms',
    'stop vos messages',
    'Stop all your texts',
    'cancel my subscription',
    'annuler mon abonnement',
    'stop werbung',
    'BAJA publicidad',
  ])('and what one wants no more of, it is a plain stop: %s', (text) => {
    expect(readIntent(text)).toMatchObject({ act: 'act' });
    expect(readIntent(text).intent).toMatch(/^stop/);
    expect(readIntent(text).scope).not.toBe('named');
  });

  test.each(['stop it', 'Stop that!', 'cancel this', 'stop ça', 'END IT'])(
    'and "it", it is in doubt, so it is suppressed and asked about: %s',
    (text) => {
      expect(readIntent(text)).toMatchObject({ intent: 'stop', certainty: 'unsure', act: 'ask' });
    },
  );

  test.each([
    'stop by at 5',
    'Stop the car',
    'stop at the bakery please',
    'stop laughing',
    'Stop your nonsense',
    'stopping by tomorrow',
    'arrêt de bus',
    'arrêt maladie',
    'cancel my appointment',
    'remove the eggs',
    'end of the week',
    'quit smoking',
    'Baja la música',
    'fin de semaine',
  ])('and a sentence after it, it is none: %s', (text) => {
    expect(readIntent(text)).toMatchObject(other);
  });

  test('with ALL, TOUT, ALLES it stops everything', () => {
    for (const text of ['STOP ALL', 'STOPALL', 'Stop tout svp', 'stop alles', 'STOP TODO', 'stop all messages']) {
      expect(readIntent(text)).toMatchObject({ intent: 'stop_all', scope: 'all', act: 'act' });
    }
  });
});

describe('a stop word among other words', () => {
  test.each([
    'can you stop by tomorrow',
    "don't stop",
    'the bus stop',
    'non stop',
    'Count me in! We have got to STOP this bill',
    'I will be at the next stop in ten',
    'please cancel my order',
    'they told me to stop texting me stuff',
    'why did you stop texting me',
    "he won't leave me alone",
    'ne t’arrête pas',
    'send me the weekend plan',
  ])('is not a stop: %s', (text) => {
    expect(readIntent(text)).toMatchObject(other);
  });

  test.each([
    ['Hello, can you please take me off your list', 'en'],
    ['Bonjour je ne veux plus recevoir vos messages, ne plus me contacter', 'fr'],
    ['ich möchte keine Werbung', 'de'],
    ['hola quiero darme de baja', 'es'],
    ['من فضلك لا ترسل', 'ar'],
    ['麻烦你们别再发了', 'zh'],
  ])('is one in an unmistakable phrase: %s', (text, language) => {
    expect(readIntent(text)).toMatchObject({ intent: 'stop', act: 'act', language });
  });

  test('that is a sentence of its own is one at the end, and in doubt at the beginning', () => {
    expect(readIntent('I am not interested. STOP')).toMatchObject({ intent: 'stop', certainty: 'likely', act: 'act', rule: 'und.stop.clause:stop' });
    expect(readIntent('STOP! You are making me cry')).toMatchObject({ intent: 'stop', certainty: 'unsure', act: 'ask' });
  });

  test('a long message with a stop word in it is not one, unless a sentence in it says so', () => {
    const long = 'we met many people there and it went well '.repeat(4);
    expect(readIntent(`${long} quit`)).toMatchObject(other);
    expect(readIntent(`${long}. Please take me off your list`)).toMatchObject({ intent: 'stop', certainty: 'likely', act: 'act' });
  });
});

describe('two requests in one message', () => {
  test.each([
    ['STOP and delete my data', 'stop', 'erase', 'en'],
    ['stop et effacez mes données', 'stop', 'erase', 'fr'],
    ['STOP, ACCES', 'stop', 'access', undefined],
    ['STOPP und meine Daten löschen', 'stop', 'erase', 'de'],
    ['BAJA y borrar mis datos', 'stop', 'erase', 'es'],
    ['supprimez mes données et stop', 'stop', 'erase', 'fr'],
    ['Wrong number, stop', 'stop', 'wrong_number', 'en'],
    ['yes stop', 'stop', undefined, undefined],
  ])('%s', (text, intent, also, language) => {
    const reading = readIntent(text);
    expect(reading).toMatchObject({ intent, act: 'act', ...(language === undefined ? {} : { language }) });
    expect(reading.also).toBe(also);
  });

  test('a stop and a start together are in doubt: stopped, and asked about', () => {
    expect(readIntent('START STOP')).toMatchObject({ intent: 'stop', certainty: 'unsure', act: 'ask' });
  });

  test('a no that leans on the next word is no stop; with a comma it is', () => {
    for (const text of ['no cancelar', 'no quit', 'nie anuluj']) expect(readIntent(text)).toMatchObject(other);
    expect(readIntent('não sair')).toMatchObject({ intent: 'stop', certainty: 'unsure', act: 'ask' });
    expect(readIntent('No, stop')).toMatchObject({ intent: 'stop', certainty: 'certain' });
  });
});

describe('a word that may mean two things', () => {
  test.each([
    ['EFFACER', 'erase', 'stop'],
    ['SUPPRIMER', 'erase', 'stop'],
    ['SUPPRESSION', 'erase', 'stop'],
    ['DELETE', 'erase', 'stop'],
    ['ΔΙΑΓΡΑΦΗ', 'stop', 'erase'],
    ['POISTA', 'stop', 'erase'],
    ['Supprimez mon numéro', 'stop', 'erase'],
    ['OPPOSITION', 'object', 'stop'],
    ['Widerspruch', 'object', 'stop'],
    ['EFFACEMENT', 'erase', undefined],
    ['CANCELACION', 'erase', undefined],
  ])('%s asks to %s', (text, intent, also) => {
    expect(readIntent(text)).toMatchObject({ intent, certainty: 'certain' });
    expect(readIntent(text).also).toBe(also);
  });

  test('an objection says so in its rule', () => {
    expect(readIntent('opposition').rule).toBe('fr.object.word:opposition');
  });
});

describe('STOP and a question mark', () => {
  test.each(['STOP? pourquoi vous continuez', 'Stop?? why do I still get these', 'STOP ? vous avez mon accord depuis quand'])(
    'ends the texts, until the person has answered: %s',
    (text) => {
      const { intent, act } = readIntent(text);
      expect(intent).toBe('stop');
      expect(act).not.toBe('leave');
    },
  );

  test('is none where an advertisement goes on to tell how', () => {
    expect(readIntent('Win a holiday! Answer A or B. STOP? Text STOP WIN to 80800')).toMatchObject({ intent: 'other' });
  });
});
