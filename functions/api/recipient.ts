import * as z from 'zod';
import * as field from './fields.ts';

const programmeState = z.object({
  programme: field.programme,
  name: z.string(),
  state: z.enum(['stopped', 'lifted', 'never-stopped']),
  since: z.string().optional().meta({ description: 'when, as the order of events has it' }),
  register: z.string().optional().meta({ description: 'what decides: this programme, or all marketing of its controller' }),
  how: z.string().optional().meta({ description: 'how sure it is that the person meant it' }),
  unconfirmed: z.literal(true).optional().meta({ description: 'the confirmation is known to have failed' }),
});

/** One thing that happened, from the ledger or the messages. */
const happening = z.object({
  at: z.string(),
  what: z.string(),
  programme: z.string().optional(),
  sender: z.string().optional(),
  detail: z.record(z.string(), z.unknown()).meta({ description: 'the event or the message as it is stored, without numbers' }),
});

/** All that is stored of one person, as staff may see it. No number. */
export const recipient = z
  .object({
    subject: field.subject,
    programmes: z.array(programmeState),
    timeline: z.array(happening).meta({ description: 'newest first' }),
  })
  .meta({ id: 'Recipient' });
export type Recipient = z.infer<typeof recipient>;
