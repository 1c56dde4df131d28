import { byPathKeyAndBasic } from '../auth/path-key-basic.ts';
import { networkAnswers } from '../auth/toll-free.ts';
import type { Carrier } from '../carrier.ts';
import { lookUp, readLookUp } from './look-up.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const bandwidth: Carrier = {
  metadata,
  authenticate: byPathKeyAndBasic,
  read,
  accepted: { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
  // Bandwidth leaves STOP to its customers; only the toll-free network does not.
  carrierAnswers: ({ text }, sender) => networkAnswers(text, sender),
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
};
