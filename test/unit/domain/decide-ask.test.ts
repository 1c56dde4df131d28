import { describe, expect, it } from 'vitest';
import { decide } from '../../../functions/domain/decide.ts';
import { reading, situation } from '../../support/situation.ts';

const doubt = { certainty: 'unsure', act: 'ask' } as const;

describe('in doubt about disclosing', () => {
  it.each([
    ['access', 'clarify'],
    ['rectify', 'clarify_request'],
    ['port', 'clarify_request'],
    ['restrict', 'clarify_request'],
    ['do_not_sell', 'clarify_request'],
  ] as const)('%s: the person is asked by %s, and no case is opened', (intent, template) => {
    const { write } = decide(situation('boutique', reading(intent, doubt)), 'unread');
    expect(write.message.reply).toMatchObject({ template });
    expect(write.suppression).toBeUndefined();
    expect(write.rights).toBeUndefined();
    expect(write.ledger.filter(({ kind }) => kind === 'request')).toEqual([]);
  });

  it('a question about who we are is answered: that may be said to anybody', () => {
    expect(decide(situation('boutique', reading('help', doubt)), 'unread').write.message.reply).toMatchObject({ template: 'help' });
  });

  it('a doubtful START lifts nothing, and is answered with the word that does', () => {
    const { write } = decide(situation('boutique', reading('start', doubt)), 'unread');
    expect(write.suppression).toBeUndefined();
    expect(write.ledger).toEqual([]);
    expect(write.tasks).toBeUndefined();
    expect(write.message.reply).toMatchObject({ template: 'clarify_start', state: 'owed' });
    expect(write.quota).toMatchObject({ limit: expect.any(Number) });
  });

  it('nor is it answered a second time on a day that had its replies', () => {
    const { write } = decide({ ...situation('boutique', reading('start', doubt)), quotaReached: true }, 'unread');
    expect(write.message.reply).toMatchObject({ template: 'clarify_start', state: 'withheld' });
  });

  it('a doubtful "wrong number" stops the texts, and asks nothing of the line’s former holder', () => {
    const { write } = decide(situation('boutique', reading('wrong_number', doubt)), 'unread');
    expect(Object.keys(write.suppression?.set ?? {})).toEqual(['all:lavande']);
    expect(write.message.reply).toMatchObject({ template: 'doubt_stop' });
  });
});
