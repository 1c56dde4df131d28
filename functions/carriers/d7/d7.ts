import { byPathKey } from '../auth/path-key.ts';
import { networkAnswers } from '../auth/toll-free.ts';
import type { Carrier } from '../carrier.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const d7: Carrier = {
  metadata,
  authenticate: byPathKey,
  read,
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  carrierAnswers: ({ text }, sender) => networkAnswers(text, sender),
  send,
  readSendAnswer,
};
