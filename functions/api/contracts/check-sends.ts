import * as z from 'zod';
import { bases, sourceKinds } from '../../domain/consent/consent.ts';
import { purposes, reasonNames, reasons } from '../../domain/sending/reasons.ts';
import { hows } from '../../domain/suppression.ts';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';

/** What a text is for. */
export const purpose = z.enum(purposes, { error: purposes.join(', ') }).meta({
  description:
    'marketing and consent-request need consent and keep to hours; security: a code that the person waits for; legal: a notice that the law demands',
});
export const timezone = z
  .string({ error: 'a time zone: Europe/Paris' })
  .max(60, 'a time zone: Europe/Paris')
  .meta({
    description: 'IANA zone in which the person is known to be; without it, each that the number may be in counts',
    examples: ['Indian/Reunion'],
  });
const reason = z.enum(reasonNames).meta({
  id: 'Reason',
  description: Object.entries(reasons)
    .map(([name, { about }]) => `${name}: ${about}`)
    .join('; '),
});

/** What the check answers of one text. */
export const sendAnswer = z
  .object({
    allowed: z.boolean(),
    reasons: z.array(reason).meta({ description: 'why not; empty where it may be sent' }),
    reported: z.array(reason).meta({ description: 'what would refuse it once the programme enforces consent' }),
    suppression: z.object({ since: z.string(), register: z.string(), how: z.enum(hows) }).optional(),
    consent: z
      .object({ basis: z.enum(bases), at: z.string(), source: z.enum(sourceKinds), proven: z.boolean(), until: z.string().optional() })
      .optional(),
    language: z.string().meta({ description: 'the language to write in' }),
  })
  .meta({ id: 'SendAnswer' });

export const checkSends = contract({
  id: 'check',
  method: 'POST',
  path: '/v1/check',
  scope: 'check',
  summary: 'May these texts be sent? Up to 50 at a time',
  description:
    'Ask right before you hand a text to the carrier. With `token`, each that may be sent gets a token that POST /v1/redeem refuses after a STOP. What lies in the carrier’s own queue is out of reach: a STOP that comes then is honoured from the next text on.',
  body: z.strictObject({
    checks: z
      .array(
        z.strictObject({
          number: z.string({ error: 'a telephone number, such as +33639980001' }).max(64, 'a telephone number, such as +33639980001'),
          country: field.country.optional(),
          programme: field.programme,
          purpose,
          at: field.time.optional().meta({ description: 'when it would be sent; without it, now' }),
          timezone: timezone.optional(),
          carriesNotice: z
            .boolean()
            .default(false)
            .meta({ description: 'the text tells whose data is held and from whom (a number that a partner gave)' }),
        }),
      )
      .min(1, '1 to 50 checks')
      .max(50, '1 to 50 checks'),
    token: z.boolean().default(false).meta({ description: 'give a send token for each that may be sent; it ends after 15 minutes' }),
  }),
  answer: z.object({
    results: z
      .array(sendAnswer.extend({ subject: field.subject.optional(), token: z.string().optional() }))
      .meta({ description: 'in the order of the checks' }),
  }),
});
