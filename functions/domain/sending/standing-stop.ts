import type { Programme } from '../programme.ts';
import { allOf, deciding, type Register, type RegisterName, type SuppressionImage } from '../suppression.ts';
import type { MarketingRules } from './marketing-rules.ts';
import { isPromotional, type Purpose } from './reasons.ts';

export type StandingStop = { readonly name: RegisterName; readonly register: Register; readonly reason: 'suppressed_all' | 'suppressed_programme' };

const stoppedIn = (image: SuppressionImage | undefined, name: RegisterName): Register | undefined => {
  const register = image?.registers[name];
  return register?.state === 'stopped' ? register : undefined;
};

const standing = (name: RegisterName, register: Register): StandingStop => ({
  name,
  register,
  reason: name.startsWith('all:') ? 'suppressed_all' : 'suppressed_programme',
});

/** For a marketing programme the register of the greater rank decides: a START to it is newer than a STOP to all. */
const ofMarketing = (image: SuppressionImage | undefined, programme: Programme): StandingStop | undefined => {
  const register = deciding(image, programme);
  if (register?.state !== 'stopped') return undefined;
  const all = allOf(programme.controller);
  return standing(image?.registers[all] === register ? all : programme.id, register);
};

/**
 * The STOP that forbids this text, if one does. A STOP to a programme ends what the country's rules say of its kind: one to login codes ends advertising and not the
 * codes. Advertising through a programme of another kind needs that neither the programme nor all marketing is stopped.
 */
export const standingStop = (
  image: SuppressionImage | undefined,
  programme: Programme,
  purpose: Purpose,
  rules: Pick<MarketingRules, 'blocks'>,
): StandingStop | undefined => {
  if (purpose === 'legal') return undefined;
  if (isPromotional(purpose) && programme.kind === 'marketing') return ofMarketing(image, programme);
  const all = allOf(programme.controller);
  const wide = isPromotional(purpose) ? stoppedIn(image, all) : undefined;
  if (wide) return standing(all, wide);
  const own = rules.blocks.value[programme.kind].includes(purpose) ? stoppedIn(image, programme.id) : undefined;
  return own && standing(programme.id, own);
};
