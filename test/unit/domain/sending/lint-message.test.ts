import { describe, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../../functions/domain/ids.ts';
import type { Programme } from '../../../../functions/domain/programme.ts';
import { lintMessage, type OutboundText } from '../../../../functions/domain/sending/lint-message.ts';
import { deployment } from '../../../support/deployment.ts';

const shop = deployment.programmes['boutique' as ProgrammeId] as Programme;
const codes = (text: string, more: Partial<OutboundText> = {}): readonly string[] =>
  lintMessage({ text, programme: shop, purpose: 'marketing', ...more }, deployment).findings.map(({ code }) => code);

describe('an outbound text', () => {
  test.each([
    'Boutique: -20 % ce samedi. STOP au 36180',
    'BOUTIQUE : -20 %. Répondez STOP pour ne plus rien recevoir',
    'Lavande SAS. Soldes. Stop: 36 180',
    'Boutique -20 % STOP +33 6 39 98 00 01',
  ])('that names its sender and offers a STOP that exists lacks nothing: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ['-20 % ce samedi. STOP au 36180', ['no-sender']],
    ['Boutique: -20 % ce samedi', ['no-stop']],
    ['Boutique: non-stop de 8h à 20h samedi, le bus s’arrête devant', []],
    ['Boutique: STOPPEZ tout', ['no-stop']],
    ['Boutique: -20 %. STOP au 36999', ['stop-nowhere']],
    ['Boutique: -20 %. STOP au 08 99 11 11 11', ['stop-premium']],
    ['Bou\u200Btique: -20 %. STOP au 36180', ['hidden-characters']],
    ['Boutique: bit.ly/x STOP au 36180', ['short-link']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('to a number that a partner gave says who gave it, and where the rights are', () => {
    const text = 'Boutique: bienvenue. STOP au 36180';
    expect(codes(text, { partner: 'Annuaire SARL' })).toEqual(['no-source', 'no-rights']);
    expect(codes(`${text}. Votre numéro vient de: annuaire sarl. Vos droits: lavande.example/droits`, { partner: 'Annuaire SARL' })).toEqual([]);
  });

  test('that is no advertisement needs no STOP, but a name', () => {
    expect(codes('Code 482913', { purpose: 'security' })).toEqual(['no-sender']);
    expect(codes('Boutique: code 482913', { purpose: 'security' })).toEqual([]);
  });

  test('is counted as it goes on the air', () => {
    expect(lintMessage({ text: 'ê'.repeat(71), programme: shop, purpose: 'legal' }, deployment).length).toMatchObject({
      encoding: 'ucs-2',
      segments: 2,
    });
  });
});
