import { isConfiguredWord } from '../auth/configured-words.ts';
import { bySinchSignature } from '../auth/sinch-signature.ts';
import { networkAnswers } from '../auth/toll-free.ts';
import type { Carrier } from '../carrier.ts';
import { lookUp, readLookUp } from './look-up.ts';
import { metadata } from './metadata.ts';
import { optOutList } from './opt-out-list.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const sinchConversation: Carrier = {
  metadata,
  authenticate: bySinchSignature,
  read,
  accepted: { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
  // No handling of STOP by Sinch is documented but what an app is configured to.
  carrierAnswers: ({ text }, sender) => networkAnswers(text, sender) || isConfiguredWord(text, sender),
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
  optOutList,
};
