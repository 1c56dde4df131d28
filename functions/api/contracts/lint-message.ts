import * as z from 'zod';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { purpose } from './check-sends.ts';

export const lintMessage = contract({
  id: 'lint-message',
  method: 'POST',
  path: '/v1/lint-message',
  scope: 'lint',
  summary: 'Does a text name its sender, offer a free STOP that exists, hide nothing, and give the notice that is due?',
  body: z.strictObject({
    text: z.string({ error: 'the text, 1 to 2000 characters' }).min(1, 'the text, 1 to 2000 characters').max(2_000, 'the text, 1 to 2000 characters'),
    programme: field.programme,
    purpose: purpose.default('marketing'),
    partner: z
      .exactOptional(field.words('the name of the partner', 200))
      .meta({ description: 'who gave the number, for the first text to it: the text must say so and where the rights are explained' }),
  }),
  answer: z.object({
    ok: z.boolean(),
    findings: z.array(z.object({ code: z.string(), wanted: z.string(), source: z.string() })),
    length: z.object({ encoding: z.enum(['gsm-7', 'ucs-2']), units: z.int(), segments: z.int() }),
  }),
});
