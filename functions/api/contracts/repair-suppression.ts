import * as z from 'zod';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { isOnePerson, key, onePerson, person } from '../person.ts';

export const repairSuppression = contract({
  id: 'repair-suppression',
  method: 'POST',
  path: '/v1/suppressions/repair',
  scope: 'suppressions',
  summary: 'Undo a STOP that nobody texted: one of the staff asks, another one approves',
  description:
    'For a STOP that a rule read into free text, or that staff entered. The first call asks, and is open for seven days; the second, by somebody else, lifts it. A STOP that the person texted is refused (422).',
  body: z
    .strictObject({ ...person, key, programme: field.programme, staff: field.words('who asks or approves', 100), reason: field.words('why', 500) })
    .refine(isOnePerson, onePerson),
  answer: z.object({
    subject: field.subject,
    state: z.enum(['asked', 'repaired']).meta({ description: 'asked: somebody else must approve it by the same call' }),
    repeated: z.boolean(),
  }),
});
