import * as z from 'zod';
import { channels } from '../../domain/ledger.ts';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { isOnePerson, key, onePerson, person } from '../person.ts';

const answer = z.object({
  subject: field.subject,
  event: z.string(),
  repeated: z.boolean().meta({ description: 'it was told before under this key' }),
  state: z.enum(['stopped', 'stood-already', 'superseded']).meta({ description: 'superseded: the person texted START later than this' }),
});

export const recordSuppression = contract({
  id: 'record-suppression',
  method: 'PUT',
  path: '/v1/suppressions',
  scope: 'suppressions',
  summary: 'Record a withdrawal that came by e-mail, telephone, letter or to staff',
  description: 'It counts like a STOP that was texted: at once, and for all marketing of the controller unless the person named one programme.',
  body: z
    .strictObject({
      ...person,
      key,
      programme: field.programme.meta({ description: 'the programme that it was about, or any of the controller' }),
      scope: z
        .enum(['all', 'programme'], { error: 'all, programme' })
        .default('all')
        .meta({ description: 'all: every marketing programme of its controller; programme: this one only, where the person said so' }),
      channel: z.enum(channels, { error: channels.join(', ') }),
      at: field.time.optional().meta({ description: 'when the person said so; without it, now' }),
      staff: z.exactOptional(field.words('who took it down', 100)),
      note: z.exactOptional(field.words('what was said, or where it is kept', 500)),
    })
    .refine(isOnePerson, onePerson),
  answer,
});
