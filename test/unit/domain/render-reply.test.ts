import { describe, expect, test } from 'vitest';
import { decide } from '../../../functions/domain/decide.ts';
import type { Intent } from '../../../functions/domain/intent.ts';
import { renderReply } from '../../../functions/domain/render-reply.ts';
import { deployment } from '../../support/deployment.ts';
import { reading, situation } from '../../support/situation.ts';

/** The text that answers a message which may ask for something. */
const answerTo = (intent: Intent, also?: Intent): string => {
  const doubt = { certainty: 'unsure', act: 'ask', ...(also === undefined ? {} : { also }) } as const;
  const { write } = decide(situation('boutique', reading(intent, doubt)), 'unread');
  return renderReply(deployment, write.message, { link: true }).text;
};

describe('who may have asked for a right', () => {
  test.each([
    ['rectify', 'demande de rectification', 'RECTIFIER'],
    ['port', 'demande de portabilité', 'PORTABILITE'],
    ['restrict', 'demande de limitation', 'LIMITATION'],
    ['do_not_sell', 'opposition à la vente', 'NE PAS VENDRE'],
  ] as const)('%s: is told the word for it, and how to end the texts', (intent, what, word) => {
    const text = answerTo(intent);
    expect(text).toContain(`${what} ? Alors répondez ${word}.`);
    expect(text).toContain('STOP');
  });

  test('for access is told the words for what is held', () => expect(answerTo('access')).toContain('ACCES (vos données), EFFACER'));

  test('besides another request: is told the word for the one that the other text does not name', () =>
    expect(answerTo('access', 'rectify')).toContain('RECTIFIER'));
});
