import type { Carrier } from '../carrier.ts';
import { authenticate } from './authenticate.ts';
import { answersAgainstSettings, carrierAnswers } from './carrier-answers.ts';
import { lookUp, readLookUp } from './look-up.ts';
import { metadata } from './metadata.ts';
import { optOutList } from './opt-out-list.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const twilio: Carrier = {
  metadata,
  authenticate,
  read,
  accepted: { status: 200, headers: { 'content-type': 'text/xml' }, body: '<Response/>' },
  carrierAnswers,
  answersAgainstSettings,
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
  optOutList,
};
