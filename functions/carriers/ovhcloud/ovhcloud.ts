import { byPathKey } from '../auth/path-key.ts';
import type { Carrier } from '../carrier.ts';
import { lookUp, readLookUp } from './look-up.ts';
import { metadata } from './metadata.ts';
import { optOutList } from './opt-out-list.ts';
import { readBack, readReadBack } from './read-back.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const ovhcloud: Carrier = {
  metadata,
  authenticate: byPathKey,
  read,
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  // No answer of OVHcloud's own is documented: Halte's may be refused for the blacklist, but silence would be sure otherwise.
  carrierAnswers: () => false,
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
  readBack,
  readReadBack,
  optOutList,
};
