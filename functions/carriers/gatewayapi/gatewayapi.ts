import type { Carrier } from '../carrier.ts';
import { authenticate } from './authenticate.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const gatewayapi: Carrier = {
  metadata,
  authenticate,
  read,
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  carrierAnswers: () => false,
  send,
  readSendAnswer,
};
