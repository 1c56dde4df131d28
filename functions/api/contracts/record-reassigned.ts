import * as z from 'zod';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { key } from '../person.ts';

export const recordReassigned = contract({
  id: 'record-reassigned',
  method: 'POST',
  path: '/v1/recipients/{subject}/reassigned',
  scope: 'recipients:write',
  summary: 'Tell that the line has another holder',
  description:
    'From a deactivation file, the reassigned numbers database, or the person who has the line now. Consents from before count no more, and nothing but notices of law may be sent until somebody agrees anew. A STOP stays.',
  body: z.strictObject({
    key,
    programme: field.programme.meta({ description: 'any programme of the controller that was told' }),
    at: z.exactOptional(field.time).meta({ description: 'since when; without it, now' }),
    staff: z.exactOptional(field.words('who took it down', 100)),
    note: z.exactOptional(field.words('where it is known from', 500)),
  }),
  answer: z.object({ subject: field.subject, event: z.string(), repeated: z.boolean() }),
});
