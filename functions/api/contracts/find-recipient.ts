import * as z from 'zod';
import { contract } from '../contract.ts';
import { longestReason, reasonProblem } from '../../domain/staff/read.ts';
import * as field from '../fields.ts';
import { recipient } from '../recipient.ts';

export const findRecipient = contract({
  id: 'find-recipient',
  method: 'POST',
  path: '/v1/recipients/find',
  scope: 'recipients:read',
  summary: 'What is stored of a number',
  description:
    'The way from a number to its subject, under which everything else is asked for: a number in an address would be written down by every machine on the way. Each look is written down, with its caller, for a year.',
  body: z.strictObject({
    number: field.number,
    country: field.country.optional(),
    reason: z
      .exactOptional(
        field
          .words('why, in a few words', longestReason)
          .refine((text) => reasonProblem(text) === undefined, 'a reason of three characters or more, without a telephone number'),
      )
      .meta({ description: 'written down with the look; goes with an erasure' }),
    staff: z.exactOptional(field.words('who looks', 100)),
  }),
  answer: recipient,
});
