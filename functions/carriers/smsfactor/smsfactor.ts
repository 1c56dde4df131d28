import { byPathKey } from '../auth/path-key.ts';
import type { Carrier } from '../carrier.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const smsfactor: Carrier = {
  metadata,
  authenticate: byPathKey,
  read,
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  // It keeps a blacklist of its own; that it answers the person is not documented, and silence would be sure otherwise.
  carrierAnswers: () => false,
  send,
  readSendAnswer,
};
