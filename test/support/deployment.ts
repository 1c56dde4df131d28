import type { Deployment } from '../../functions/domain/deployment.ts';
import type { ControllerId, ProgrammeId, SenderId } from '../../functions/domain/ids.ts';
import type { Programme, ProgrammeKind, Sender } from '../../functions/domain/programme.ts';

const lavande = 'lavande' as ControllerId;

const programme = (id: string, kind: ProgrammeKind, country = 'FR', controller = lavande): Programme => ({
  id: id as ProgrammeId,
  controller,
  name: id.charAt(0).toUpperCase() + id.slice(1),
  kind,
  country,
  languages: country === 'US' ? ['en'] : country === 'CA' ? ['fr', 'en'] : ['fr', 'en'],
  keywords: {},
});

const sender = (id: string, programmes: readonly string[], more: Partial<Sender> = {}): Sender => ({
  id: id as SenderId,
  carrier: 'sandbox',
  type: 'long',
  programmes: programmes as readonly ProgrammeId[],
  mode: 'live',
  settings: {},
  ...more,
});

/** One French company with two marketing programmes and a service, a shared STOP code, and one programme each in the US and Canada. */
export const deployment: Deployment = {
  controllers: {
    [lavande]: {
      id: lavande,
      legalName: 'Lavande SAS',
      address: '1 rue de la Fiction, 69001 Lyon',
      phone: '01 99 00 12 34',
      privacyUrl: 'lavande.example/droits',
      country: 'FR',
    },
    ['prairie' as ControllerId]: {
      id: 'prairie' as ControllerId,
      legalName: 'Prairie Inc',
      address: '1 Fiction Road, Topeka',
      phone: '800-555-0199',
      privacyUrl: 'prairie.example/privacy',
      country: 'US',
    },
  },
  programmes: Object.fromEntries(
    [
      programme('boutique', 'marketing'),
      programme('club', 'marketing'),
      programme('livraison', 'service'),
      programme('codes', 'security'),
      programme('prairie', 'marketing', 'US', 'prairie' as ControllerId),
      programme('erable', 'marketing', 'CA', 'prairie' as ControllerId),
    ].map((p) => [p.id, p]),
  ),
  senders: Object.fromEntries(
    [
      sender('boutique', ['boutique'], { number: '+33639980001' }),
      sender('club', ['club'], { number: '+33639980002' }),
      sender('livraison', ['livraison'], { number: '+33639980003' }),
      sender('codes', ['codes'], { number: '+33639980006' }),
      sender('stop-code', ['boutique', 'club'], { number: '36180', type: 'shared' }),
      sender('prairie', ['prairie'], { number: '+12025550101' }),
      sender('erable', ['erable'], { number: '55501', type: 'short' }),
      sender('answered', ['boutique'], { number: '+33639980004', settings: { answersStop: true } }),
      sender('watched', ['boutique'], { number: '+33639980005', mode: 'observe' }),
      sender('ovh', ['boutique'], { carrier: 'ovhcloud', type: 'short', settings: { serviceName: 'sms-xx00000-1', replyFrom: 'short-number' } }),
    ].map((s) => [s.id, s]),
  ),
  retention: { messagesDays: 365, evidenceDays: 1825 },
  replies: {},
  repliesPerDay: 3,
  dueShards: 2,
  publicBaseUrls: ['https://sms.example'],
};
