import { describe, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../functions/domain/ids.ts';
import type { Programme } from '../../../functions/domain/programme.ts';
import { readingContext, understand } from '../../../functions/flows/reading-context.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { deployment } from '../../support/deployment.ts';

const programmeWith = (more: Partial<Programme>): Programme => {
  const found = deployment.programmes['boutique' as ProgrammeId];
  if (!found) throw new Error('the test deployment has a boutique');
  return { ...found, ...more };
};

describe('a text to a programme', () => {
  test('is read with the programme’s languages, country and words', () => {
    expect(readingContext(programmeWith({}))).toEqual({ languages: ['fr', 'en'], country: 'FR', extraWords: {} });
    expect(readingContext(programmeWith({ askWords: ['FIN'] }))).toMatchObject({ askWords: ['FIN'] });
    expect(understand('paix', programmeWith({ keywords: { stop: ['PAIX'] } }))).toMatchObject({ intent: 'stop', act: 'act' });
  });

  test('is in the language that the operator gave the word, however it is typed', () => {
    const programme = programmeWith({ keywords: { stop: ['Pouce levé', 'QUITTER'] }, wordLanguages: { 'Pouce levé': 'pt' } });
    expect(understand('POUCE LEVE !', programme)).toMatchObject({ intent: 'stop', language: 'pt' });
    expect(understand('quitter', programme).language).toBe(understand('quitter', programmeWith({ keywords: { stop: ['QUITTER'] } })).language);
  });

  test('keeps the language of a word that is not the operator’s', () => {
    const programme = programmeWith({ keywords: { stop: ['PAIX'] }, wordLanguages: { PAIX: 'pt', arrêt: 'pt' } });
    expect(understand('arrêt', programme)).toEqual(readIntent('arrêt', readingContext(programme)));
  });

  test('may be told more: an open question, letters that were offered', () => {
    expect(understand('o', programmeWith({}), { openQuestion: 'erase' }).intent).toBe('yes');
    expect(understand('o', programmeWith({})).intent).toBe('other');
    expect(understand('R', programmeWith({}), { offered: ['R'] }).intent).toBe('stop');
  });
});
