import { describe, expect, test } from 'vitest';
import type { Consent } from '../../../../functions/domain/consent/consent.ts';
import { decideConsent } from '../../../../functions/domain/consent/decide-consent.ts';
import { missingProof } from '../../../../functions/domain/consent/missing-proof.ts';
import { defaultSending } from '../../../../functions/domain/sending/policy.ts';
import type { Programme } from '../../../../functions/domain/programme.ts';
import type { SuppressionImage } from '../../../../functions/domain/suppression.ts';
import { allOf } from '../../../../functions/domain/suppression.ts';
import type { Instant, MessageId, Subject } from '../../../../functions/domain/ids.ts';
import { deployment } from '../../../support/deployment.ts';

const shop = Object.values<Programme>(deployment.programmes).find(({ id }) => id === 'boutique') as Programme;
const proven: Consent = {
  programme: shop.id,
  basis: 'consent',
  at: '2026-02-01T10:00:00.000Z' as Instant,
  wording: { text: 'Oui, je veux recevoir les offres par SMS', version: '3' },
  language: 'fr',
  source: { kind: 'web-form', page: 'https://lavande.example/inscription', ipHash: 'c2FsdGVk' },
};
const decide = (consent: Consent, image?: SuppressionImage, programme: Programme = shop) =>
  decideConsent(
    {
      subject: 'abcdefghijklmnopqrstuv' as Subject,
      message: 'abcdefghijklmnop' as MessageId,
      consent,
      programme,
      now: '2026-03-01T00:00:00.000Z' as Instant,
      caller: 'key:crm',
      evidenceDays: 1825,
    },
    image,
  );
const stoppedAt = (at: string): SuppressionImage => ({
  version: 4,
  registers: { [allOf(shop.controller)]: { state: 'stopped', rank: `${at as Instant}#1`, event: 'e', how: 'texted' } },
});

describe('what proves a consent', () => {
  const fields = (consent: Consent) => missingProof(consent).map(({ field }) => field);

  test('of a web form: wording and its version, language, page, address', () => {
    expect(fields(proven)).toEqual([]);
    expect(fields({ programme: shop.id, basis: 'consent', at: proven.at, source: { kind: 'web-form' } })).toEqual([
      'wording.text',
      'wording.version',
      'language',
      'source.page',
      'source.ipHash',
    ]);
    expect(fields({ ...proven, wording: { text: '  ', version: '3' } })).toEqual(['wording.text']);
  });

  test('of an existing customer: a sale, something similar, a number from the person, a chance to refuse', () => {
    const customer: Consent = { programme: shop.id, basis: 'existing-customer', at: proven.at, source: { kind: 'shop', reference: 'Lyon 2' } };
    expect(fields(customer)).toEqual(['sale.at', 'sale.product', 'sale.numberFromPerson', 'sale.refusalOffered']);
    const sale = { at: proven.at, product: 'savons', numberFromPerson: true, refusalOffered: true };
    expect(fields({ ...customer, sale })).toEqual([]);
    expect(fields({ ...customer, sale: { ...sale, refusalOffered: false } })).toEqual(['sale.refusalOffered']);
  });

  test.each(['paper', 'shop', 'phone'] as const)('of %s: where it is kept', (kind) => {
    expect(fields({ ...proven, source: { kind } })).toEqual(['source.reference']);
  });
});

describe('a number that somebody else had', () => {
  test('is refused without the name of the partner, the contract and their own proof', () => {
    const decision = decide({ ...proven, source: { kind: 'partner', partner: { name: 'Annuaire SARL' } } });
    expect(decision).toMatchObject({ kind: 'refused', missing: [{ field: 'source.partner.contract' }, { field: 'source.partner.proof' }] });
  });

  test('that was read in an advertisement is refused whatever is said of it', () => {
    expect(decide({ ...proven, source: { kind: 'public-listing', reference: 'annonce' } })).toMatchObject({
      kind: 'refused',
      missing: [{ field: 'source' }],
    });
  });

  test('with all that proves it is recorded, and its notice with it', () => {
    const source = { kind: 'partner', partner: { name: 'Annuaire SARL', contract: '2026-7', proof: 'their record 12' } } as const;
    expect(decide({ ...proven, source, noticeAt: proven.at })).toMatchObject({
      kind: 'record',
      write: { grants: { boutique: { proven: true, source: 'partner', noticeAt: proven.at } } },
    });
  });
});

describe('a consent', () => {
  test('that lacks proof is recorded as what it is', () => {
    const decision = decide({ ...proven, source: { kind: 'paper' } });
    expect(decision).toMatchObject({ kind: 'record', missing: [{ field: 'source.reference' }], write: { grants: { boutique: { proven: false } } } });
  });

  test('ends no later than its proof, or when the person said', () => {
    expect(decide(proven)).toMatchObject({ write: { grants: { boutique: { until: '2031-02-28T00:00:00.000Z' } } } });
    const until = '2026-12-31T00:00:00.000Z' as Instant;
    expect(decide({ ...proven, until })).toMatchObject({ write: { grants: { boutique: { until } } } });
  });

  test('older than the one that counts goes to the ledger alone', () => {
    const grants = { boutique: { at: '2026-02-02T00:00:00.000Z' as Instant, event: 'e', basis: 'consent', source: 'shop', proven: true } } as const;
    const decision = decide(proven, { version: 1, registers: {}, grants });
    expect(decision).toMatchObject({ kind: 'record', write: { ledger: [{ kind: 'consented' }] } });
    expect(decision.write).not.toHaveProperty('grants');
  });
});

describe('a consent after a STOP', () => {
  const newer: Consent = { ...proven, at: '2026-02-20T00:00:00.000Z' as Instant };
  const stop = stoppedAt('2026-02-10T00:00:00.000Z');
  const web: Programme = { ...shop, sending: { ...defaultSending, reconsent: 'proven_web' } };

  test('lifts nothing by default: only START does', () => {
    const decision = decide(newer, stop);
    expect(decision).toMatchObject({ standing: { state: 'stopped', since: '2026-02-10T00:00:00.000Z' } });
    expect(decision.write).not.toHaveProperty('registers');
  });

  test('lifts it for its own programme where the operator chose so, and it is proven, on the web, and newer', () => {
    expect(decide(newer, stop, web)).toMatchObject({
      standing: { state: 'lifted' },
      write: {
        version: 4,
        registers: { boutique: { state: 'lifted', how: 'consented', rank: `${newer.at}#0` } },
        ledger: [{ registers: ['boutique'] }],
      },
    });
  });

  test.each([
    ['is older', proven],
    ['is of the very same moment', { ...newer, at: '2026-02-10T00:00:00.000Z' as Instant }],
    ['is not proven', { ...newer, wording: { version: '3' } }],
    ['was given on paper', { ...newer, source: { kind: 'paper', reference: 'folder 7' } }],
    [
      'is no consent but a sale',
      { ...newer, basis: 'existing-customer', sale: { at: newer.at, product: 'x', numberFromPerson: true, refusalOffered: true } },
    ],
  ] as const)('does not where it %s', (_, consent) => {
    expect(decide(consent, stop, web)).toMatchObject({ standing: { state: 'stopped' } });
  });
});
