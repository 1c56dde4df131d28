import * as z from 'zod';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { sendAnswer } from './check-sends.ts';

export const redeemToken = contract({
  id: 'redeem',
  method: 'POST',
  path: '/v1/redeem',
  scope: 'check',
  summary: 'Spend a send token, right before the text is handed to the carrier',
  description: 'Once, and only where the text may still be sent: never after a STOP that was stored before. Whoever is refused does not send.',
  body: z.strictObject({ token: z.string({ error: 'a send token' }).min(1, 'a send token').max(2_000, 'a send token') }),
  answer: z.object({
    redeemed: z.boolean(),
    why: z
      .enum(['unknown', 'ended', 'spent', 'refused'])
      .optional()
      .meta({ description: 'ended: after 15 minutes; spent: redeemed before; refused: see `check`' }),
    subject: field.subject.optional(),
    check: sendAnswer.optional(),
  }),
});
