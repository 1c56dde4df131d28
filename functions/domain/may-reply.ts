import type { Deployment } from './deployment.ts';
import { callingCountry, isPremium, party } from './phone-number.ts';
import type { Party, Programme } from './programme.ts';

/** Parts of a country's numbering that carry a code of their own: a French programme answers in Réunion. ISO 3166. */
const sameCountry: Readonly<Record<string, readonly string[]>> = {
  FR: ['GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'MF', 'BL', 'NC', 'PF', 'WF'],
  US: ['PR', 'VI', 'GU', 'AS', 'MP'],
  GB: ['JE', 'GG', 'IM'],
};

/**
 * Why no reply may go to a party, if so (law 9): loops with machines, bills for premium numbers and texts to countries that the
 * programme does not serve are what a reply could do harm by.
 */
export const replyBar = (to: Party, programme: Programme, deployment: Deployment): string | undefined => {
  if (to.kind !== 'number') return 'not-a-number';
  const ours = Object.values(deployment.senders).some((sender) => {
    const own = sender.number === undefined ? undefined : party(sender.number, programme.country);
    return own?.kind === 'number' && own.number === to.number;
  });
  if (ours) return 'own-number';
  if (isPremium(to.number)) return 'premium-range';
  const country = callingCountry(to.number);
  const served = country === programme.country || (sameCountry[programme.country] ?? []).includes(country ?? '');
  return served ? undefined : 'country-outside-programme';
};
