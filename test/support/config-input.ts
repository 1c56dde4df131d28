import type { ConfigInput } from '../../functions/config/schema.ts';

/** A small configuration that is accepted: the test changes one thing. */
export const configInput = (): ConfigInput => ({
  controllers: {
    lavande: { legalName: 'Maison Lavande SAS', address: 'Lyon', phone: '01 99 00 12 34', privacyUrl: 'lavande.example/droits', country: 'FR' },
  },
  programmes: {
    boutique: { controller: 'lavande', name: 'Lavande', kind: 'marketing', country: 'FR', languages: ['fr', 'en'] },
    club: { controller: 'lavande', name: 'Club Lavande', kind: 'marketing', country: 'FR', languages: ['fr'] },
  },
  senders: {
    'boutique-long': { carrier: 'sandbox', number: '+33639980001', type: 'long', programme: 'boutique' },
    'stop-36180': { carrier: 'sandbox', number: '36180', type: 'shared', programmes: ['boutique', 'club'] },
  },
});

/** The same with a Canadian programme on a short code of its own. */
export const canadianInput = (): ConfigInput => ({
  controllers: {
    maple: { legalName: 'Maple Soaps Inc.', address: 'Ottawa', phone: '1-800-555-0199', privacyUrl: 'maple.example/privacy', country: 'CA' },
  },
  programmes: { soaps: { controller: 'maple', name: 'Maple Soaps', kind: 'marketing', country: 'CA', languages: ['en', 'fr'] } },
  senders: { 'soaps-short': { carrier: 'sandbox', number: '555010', type: 'short', programme: 'soaps' } },
});
