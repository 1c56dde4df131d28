import * as z from 'zod';
import { ledgerChanges } from '../../domain/changes/change.ts';
import { requestTypes } from '../../domain/rights/request.ts';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';

const change = z.object({
  id: z.string().meta({ description: 'told twice it is the same: a system remembers those of its last answers, or applies them again' }),
  subject: field.subject,
  change: z.enum([...ledgerChanges, 'request']).meta({
    description:
      'stopped, stop-repeated, stop-superseded, lifted: a STOP or a START · consented · repaired: a STOP that nobody texted was undone · reassigned: the line has another holder · listed: a list of people who want no advertising names it · held, released: nothing may end · request',
  }),
  at: z.string().meta({ description: 'when it was said; of two of the same register the later counts, and on a tie the STOP' }),
  programme: field.programme,
  controller: z.string(),
  registers: z.array(z.string()).optional().meta({ description: 'what it speaks of: a programme, or `all:<controller>`, all of its marketing' }),
  proven: z.boolean().optional().meta({ description: 'of a consent' }),
  request: z
    .object({
      id: z.string(),
      right: z.enum(requestTypes),
      state: z.string().meta({ description: 'as on the bus: RightsRequestOpened, RightsRequestFulfilled …' }),
    })
    .optional(),
});

const sinceRule = 'the `next` of an earlier answer, or a time with its zone: 2026-11-26T05:00:00Z';

export const readChanges = contract({
  id: 'read-changes',
  method: 'GET',
  path: '/v1/changes',
  scope: 'changes',
  summary: 'What changed in suppressions, consents and requests, for systems that poll',
  description:
    'In the order in which it was told, at least once each; without number and words. Ask with `next` of the last answer: at once while `more` is true, else after a while. What is said now stands here some six minutes later; the event bus is faster, and before a text is sent `POST /v1/check` alone is right. Kept for 35 days: a cursor that is older is refused (422), and then take `halte export suppressions --hashed` and go on from the time at which it began.',
  query: z.strictObject({
    since: z
      .string({ error: sinceRule })
      .min(1, sinceRule)
      .max(200, sinceRule)
      .optional()
      .meta({ description: `${sinceRule}. Without it, from the oldest that is kept` }),
    limit: z.coerce
      .number({ error: 'a whole number from 1 to 1000' })
      .int('a whole number from 1 to 1000')
      .min(1, 'a whole number from 1 to 1000')
      .max(1000, 'a whole number from 1 to 1000')
      .default(500),
  }),
  answer: z.object({
    changes: z.array(change),
    next: z.string().meta({ description: 'for the next call, also where nothing was new' }),
    more: z.boolean().meta({ description: 'there is more already' }),
  }),
});
