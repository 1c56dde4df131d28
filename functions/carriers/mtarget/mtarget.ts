import { byPathKey } from '../auth/path-key.ts';
import type { Carrier } from '../carrier.ts';
import { carrierAnswers } from './carrier-answers.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const mtarget: Carrier = {
  metadata,
  authenticate: byPathKey,
  read,
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  carrierAnswers,
  send,
  readSendAnswer,
};
