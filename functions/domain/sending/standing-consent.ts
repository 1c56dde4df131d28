import type { Grant } from '../consent/consent.ts';
import { type Instant, millis } from '../ids.ts';
import type { Programme } from '../programme.ts';
import type { SuppressionImage } from '../suppression.ts';
import type { MarketingRules } from './marketing-rules.ts';
import type { Reason } from './reasons.ts';

const dayMs = 86_400_000;

/** The consent of the line's present holder: what was agreed before the line changed hands was agreed by another. */
export const grantOf = (image: SuppressionImage | undefined, programme: Programme): Grant | undefined => {
  const grant = image?.grants?.[programme.id];
  return grant && (image?.tenure === undefined || grant.at > image.tenure) ? grant : undefined;
};

const isOver = ({ at, until, basis }: Grant, now: Instant, { consentDays, existingCustomer }: MarketingRules): boolean => {
  const days = basis === 'consent' ? consentDays.value : existingCustomer.value.days;
  return (until !== undefined && until <= now) || (days !== undefined && millis(at) + days * dayMs <= millis(now));
};

/**
 * What is wrong with the ground on which a person would be sent advertising; empty where it is lawful. A consent that is given later than `now` is none yet.
 * @param carriesNotice the text itself tells whose data is held and from whom
 */
export const consentReasons = (grant: Grant | undefined, now: Instant, rules: MarketingRules, carriesNotice: boolean): readonly Reason[] => {
  if (!grant || grant.at > now) return ['no_consent'];
  if (grant.basis === 'existing-customer' && !rules.existingCustomer.value.allowed) return ['no_consent'];
  return [
    ...(isOver(grant, now, rules) ? (['consent_expired'] as const) : []),
    ...(grant.proven ? [] : (['consent_unproven'] as const)),
    ...(grant.source === 'partner' && grant.noticeAt === undefined && !carriesNotice ? (['notice_missing'] as const) : []),
  ];
};
