import { byPathKeyAndBasic } from '../auth/path-key-basic.ts';
import type { Carrier } from '../carrier.ts';
import { lookUp, readLookUp } from './look-up.ts';
import { metadata } from './metadata.ts';
import { readBack, readReadBack } from './read-back.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const esendex: Carrier = {
  metadata,
  authenticate: byPathKeyAndBasic,
  read,
  // Anything but a 200 is called again for 72 hours.
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  // It can keep opt-outs of its own; that it answers the person is not documented, and silence would be sure otherwise.
  carrierAnswers: () => false,
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
  readBack,
  readReadBack,
};
