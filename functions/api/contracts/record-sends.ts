import * as z from 'zod';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { isOnePerson, key, onePerson, person } from '../person.ts';
import { purpose } from './check-sends.ts';

const answers = z
  .record(z.string().regex(/^[\p{L}\p{N} ]{1,20}$/u, 'a word of letters and digits, 20 at most'), z.enum(['reply', 'stop']))
  .refine((all) => Object.keys(all).length <= 8, '8 words at most')
  .refine((all) => Object.entries(all).every(([word, means]) => means === 'reply' || word.length <= 2), {
    error: 'stop only for one or two signs, such as T; a whole word that ends texts belongs into keywords of the programme',
  })
  .meta({
    description:
      'words that this text offers as an answer, and what for: reply, to what it asks (C to cancel the visit), or stop, a letter that ends the texts. Only the last text to a person counts, for a week; words that the law names always act',
  });

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
            answers: answers.optional(),
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
