import { isConfiguredWord } from '../auth/configured-words.ts';
import { networkAnswers } from '../auth/toll-free.ts';
import type { Carrier } from '../carrier.ts';
import { authenticate } from './authenticate.ts';
import { lookUp, readLookUp } from './look-up.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const messagebird: Carrier = {
  metadata,
  authenticate,
  read,
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'OK' },
  carrierAnswers: ({ text }, sender) => networkAnswers(text, sender) || isConfiguredWord(text, sender),
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
};
