import { byPathKey } from '../auth/path-key.ts';
import { networkAnswers } from '../auth/toll-free.ts';
import type { Carrier } from '../carrier.ts';
import { lookUp, readLookUp } from './look-up.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const clicksend: Carrier = {
  metadata,
  authenticate: byPathKey,
  read,
  // Anything but a 200 is called again, ten times, a minute apart.
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  // Its rule for STOP moves a contact to a list and sends nothing; on toll-free numbers the network answers.
  carrierAnswers: ({ text }, sender) => networkAnswers(text, sender),
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
};
