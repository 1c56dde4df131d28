import { describe, expect, test } from 'vitest';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { checkConfig } from '../../functions/config/check-config.ts';
import type { ConfigInput } from '../../functions/config/schema.ts';
import { configInput } from '../support/config-input.ts';

type ClubInput = Partial<ConfigInput['programmes'][string]>;

/** The small configuration with a change of one of its programmes. */
const checked = (club: ClubInput) => {
  const input = configInput();
  const { boutique, club: before } = input.programmes;
  if (!boutique || !before) throw new Error('the small configuration has both');
  return checkConfig({ ...input, programmes: { boutique, club: { ...before, ...club } } }, carriersMetadata);
};
const programmesWith = (club: ClubInput) => {
  const result = checked(club);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return Object.values(result.deployment.programmes);
};

describe('an operator’s own words', () => {
  test.for(['stop', 'QUIT', 'End', 'revoke', 'OPT-OUT', 'opt out', 'cancel', 'Unsubscribe'])(
    '%s cannot be asked about in the United States',
    (word) => {
      const result = checked({ country: 'US', askWords: [word] });
      expect(result.ok ? [] : result.problems.map(({ field }) => field)).toEqual(['programmes.club.askWords']);
      expect(result.ok ? '' : result.problems[0]?.found).toContain('must act at once (US:');
    },
  );

  test('may be of a language, and others be asked about', () => {
    const programmes = programmesWith({
      keywords: { stop: { fr: ['QUITTER'], en: ['LEAVE', 'GO'] }, help: ['HORAIRES'] },
      askWords: ['FIN', 'CANCEL'],
    });
    expect(programmes.find(({ id }) => id === 'club')).toMatchObject({
      keywords: { stop: ['QUITTER', 'LEAVE', 'GO'], help: ['HORAIRES'] },
      wordLanguages: { QUITTER: 'fr', LEAVE: 'en', GO: 'en' },
      askWords: ['FIN', 'CANCEL'],
    });
  });

  test('leave a programme without them as it was', () => {
    for (const programme of programmesWith({})) {
      expect(programme).not.toHaveProperty('wordLanguages');
      expect(programme).not.toHaveProperty('askWords');
    }
  });
});
