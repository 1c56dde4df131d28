import type { Grant } from '../../functions/domain/consent/consent.ts';
import type { Instant, PhoneNumber, ProgrammeId } from '../../functions/domain/ids.ts';
import type { Programme } from '../../functions/domain/programme.ts';
import { checkSend, lineOf } from '../../functions/domain/sending/check-send.ts';
import { defaultSending, type SendingPolicy } from '../../functions/domain/sending/policy.ts';
import type { Purpose, Reason } from '../../functions/domain/sending/reasons.ts';
import type { SuppressionImage } from '../../functions/domain/suppression.ts';
import { deployment } from './deployment.ts';

/** A Tuesday, 11:00 in Paris. */
export const noon = '2026-03-10T10:00:00.000Z' as Instant;
export const mobile = '+33639981001' as PhoneNumber;
export const shopWith = (policy: Partial<SendingPolicy> = {}, more: Partial<Programme> = {}): Programme => ({
  ...(deployment.programmes['boutique' as ProgrammeId] as Programme),
  sending: { ...defaultSending, ready: true, ...policy },
  ...more,
});
export const grant = (more: Partial<Grant> = {}): Grant => ({
  at: '2026-01-10T10:00:00.000Z' as Instant,
  event: 'e',
  basis: 'consent',
  source: 'web-form',
  proven: true,
  ...more,
});
export const holding = (given: Grant | undefined, more: Partial<SuppressionImage> = {}): SuppressionImage => ({
  version: 1,
  registers: {},
  ...(given ? { grants: { boutique: given } } : {}),
  ...more,
});

export type Asked = {
  readonly number?: string;
  readonly purpose?: Purpose;
  readonly at?: string;
  readonly programme?: Programme;
  readonly image?: SuppressionImage;
  readonly sent?: readonly string[];
  readonly zone?: string;
  readonly notice?: boolean;
};
export const check = ({
  number = mobile,
  purpose = 'marketing',
  at = noon,
  programme = shopWith(),
  image = holding(grant()),
  sent = [],
  zone,
  notice = false,
}: Asked = {}) =>
  checkSend(
    { line: lineOf(number as PhoneNumber, zone), programme, purpose, at: at as Instant, carriesNotice: notice },
    { image, sent: sent as readonly Instant[] },
  );
export const reasonsOf = (asked: Asked): readonly Reason[] => check(asked).reasons;
