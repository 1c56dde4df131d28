import { byPathKeyAndBasic } from '../auth/path-key-basic.ts';
import type { Carrier } from '../carrier.ts';
import { metadata } from './metadata.ts';
import { lookUp, readBack, readLookUp, readReadBack } from './read-back.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const fortySixElks: Carrier = {
  metadata,
  authenticate: byPathKeyAndBasic,
  read,
  // Must stay empty: 46elks texts the body of the answer to the person.
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  carrierAnswers: () => false,
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
  readBack,
  readReadBack,
};
