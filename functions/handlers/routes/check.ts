import type * as z from 'zod';
import type { sendAnswer } from '../../api/contracts/check-sends.ts';
import { contracts } from '../../api/contracts.ts';
import type { Problem } from '../../api/problem.ts';
import { type Instant, instant } from '../../domain/ids.ts';
import { canonical } from '../../domain/phone-number.ts';
import type { SendAnswer } from '../../domain/sending/check-send.ts';
import { isZone } from '../../domain/sending/quiet-hours.ts';
import { type Check, checkSends as flow, redeemToken as redeem } from '../../flows/check-sends.ts';
import type { Serving } from '../../platform/serving.ts';
import { answer, refuse, route } from '../route.ts';
import { programmeIn } from '../whom.ts';

const shown = ({ stop, consent, allowed, reasons, reported, language }: SendAnswer): z.infer<typeof sendAnswer> => ({
  allowed,
  reasons: [...reasons],
  reported: [...reported],
  ...(stop ? { suppression: { since: stop.register.rank.slice(0, 24), register: stop.name, how: stop.register.how } } : {}),
  ...(consent ? { consent: consentOf(consent) } : {}),
  language,
});
const consentOf = ({ basis, at, source, proven, until }: NonNullable<SendAnswer['consent']>) => ({
  basis,
  at,
  source,
  proven,
  ...(until === undefined ? {} : { until }),
});

type Given = z.output<NonNullable<typeof contracts.checkSends.body>>['checks'][number];

const noZone = (pointer: string): Problem => ({
  type: 'invalid-request',
  detail: 'Name the time zone as IANA does, or leave it out.',
  errors: [{ pointer, detail: 'a time zone that exists: Europe/Paris' }],
});

const asCheck = (serving: Serving, given: Given, index: number, now: Instant): Check | Problem => {
  const programme = programmeIn(serving, given.programme, `/checks/${index}/programme`);
  if ('type' in programme) return programme;
  if (given.timezone !== undefined && !isZone(given.timezone)) return noZone(`/checks/${index}/timezone`);
  const number = canonical(given.number, given.country);
  return {
    ...(number === undefined ? {} : { number }),
    programme,
    purpose: given.purpose,
    at: given.at ?? now,
    ...(given.timezone === undefined ? {} : { timeZone: given.timezone }),
    carriesNotice: given.carriesNotice,
  };
};

export const checkSends = route(contracts.checkSends, async (serving, { body }) => {
  const checks: Check[] = [];
  // One moment for the whole question: what the clock on the wall says is then worked out once.
  const now = instant(serving.clock());
  for (const [index, given] of body.checks.entries()) {
    const check = asCheck(serving, given, index, now);
    if ('type' in check) return refuse(check);
    checks.push(check);
  }
  const results = await flow(serving, checks, body.token);
  return answer({ results: results.map(({ answer: one, ...rest }) => ({ ...shown(one), ...rest })) });
});

export const redeemToken = route(contracts.redeemToken, async (serving, { body }) => {
  const result = await redeem(serving, body.token);
  if (result.kind === 'redeemed') return answer({ redeemed: true, subject: result.subject });
  if (result.kind === 'refused') return answer({ redeemed: false, why: 'refused' as const, subject: result.subject, check: shown(result.answer) });
  return answer({ redeemed: false, why: result.kind });
});
