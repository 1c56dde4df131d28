import * as z from 'zod';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { isOnePerson, key, onePerson, person } from '../person.ts';
import { purpose } from './check-sends.ts';

export const recordSends = contract({
  id: 'record-sends',
  method: 'POST',
  path: '/v1/sends',
  scope: 'sends',
  summary: 'Tell what was sent. Up to 50 texts at a time',
  description:
    'It finds the brand when somebody texts STOP to a code that several share, counts against sending.cap, and shows a text that went out after a STOP: that is a breach, recorded and alarmed.',
  body: z.strictObject({
    sends: z
      .array(
        z
          .strictObject({
            ...person,
            key: key.meta({ description: 'your own id of this text; told twice it counts once' }),
            programme: field.programme,
            purpose,
            at: field.time.optional().meta({ description: 'when it was handed to the carrier; without it, now' }),
            carriedNotice: z.boolean().default(false).meta({ description: 'it told whose data is held and from whom' }),
          })
          .refine(isOnePerson, onePerson),
      )
      .min(1, '1 to 50 sends')
      .max(50, '1 to 50 sends'),
  }),
  answer: z.object({
    results: z
      .array(
        z.object({
          subject: field.subject,
          breach: z.object({ since: z.string(), register: z.string() }).optional().meta({ description: 'it was sent after this STOP' }),
        }),
      )
      .meta({ description: 'in the order of the sends' }),
  }),
});
