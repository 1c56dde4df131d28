import * as z from 'zod';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { recipient } from '../recipient.ts';

export const findRecipient = contract({
  id: 'find-recipient',
  method: 'POST',
  path: '/v1/recipients/find',
  scope: 'recipients:read',
  summary: 'What is stored of a number',
  description:
    'The way from a number to its subject, under which everything else is asked for: a number in an address would be written down by every machine on the way.',
  body: z.strictObject({ number: field.number, country: field.country.optional() }),
  answer: recipient,
});
