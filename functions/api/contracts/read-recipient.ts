import { contract } from '../contract.ts';
import { recipient } from '../recipient.ts';

export const readRecipient = contract({
  id: 'read-recipient',
  method: 'GET',
  path: '/v1/recipients/{subject}',
  scope: 'recipients:read',
  summary: 'What is stored of a subject',
  description: 'Each look is written down, with its caller, for a year. To say who looks and why, use `find`.',
  answer: recipient,
});
