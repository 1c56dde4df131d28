import { contract } from '../contract.ts';
import { recipient } from '../recipient.ts';

export const readRecipient = contract({
  id: 'read-recipient',
  method: 'GET',
  path: '/v1/recipients/{subject}',
  scope: 'recipients:read',
  summary: 'What is stored of a subject',
  answer: recipient,
});
