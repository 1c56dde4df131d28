import type { Carrier } from '../carrier.ts';
import { authenticate } from './authenticate.ts';
import { carrierAnswers } from './carrier-answers.ts';
import { metadata } from './metadata.ts';
import { optOutList } from './opt-out-list.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const aws: Carrier = {
  metadata,
  authenticate,
  read,
  accepted: { status: 200, headers: {}, body: '' },
  carrierAnswers,
  send,
  readSendAnswer,
  optOutList,
};
