import * as z from 'zod';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { key } from '../person.ts';

const common = {
  key,
  programme: field.programme.meta({ description: 'any programme of the controller that is in dispute' }),
  reason: field.words('why: the file, the court', 500),
  staff: z.exactOptional(field.words('who decided it', 100)),
};
const answer = z.object({ subject: field.subject, event: z.string(), repeated: z.boolean() });

export const holdRecipient = contract({
  id: 'hold-recipient',
  method: 'POST',
  path: '/v1/recipients/{subject}/hold',
  scope: 'recipients:write',
  summary: 'Keep all that is stored of a person for a claim in dispute',
  description:
    'Until then nothing is erased (art. 17(3)(e) GDPR) and nothing that is stored now ends by time. What comes in later has its own term; holding again under a new key holds it too. A STOP is not touched.',
  body: z.strictObject({ ...common, until: field.time.meta({ description: 'a hold has an end; hold again to move it' }) }),
  answer,
});

export const releaseRecipient = contract({
  id: 'release-recipient',
  method: 'POST',
  path: '/v1/recipients/{subject}/release',
  scope: 'recipients:write',
  summary: 'End a hold before its day',
  description: 'Everything ends when it would have without it; what would have ended meanwhile, now.',
  body: z.strictObject(common),
  answer,
});
