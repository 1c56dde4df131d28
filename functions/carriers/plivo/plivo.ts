import type { Carrier } from '../carrier.ts';
import { authenticate } from './authenticate.ts';
import { carrierAnswers } from './carrier-answers.ts';
import { lookUp, readLookUp } from './look-up.ts';
import { metadata } from './metadata.ts';
import { readBack, readReadBack } from './read-back.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const plivo: Carrier = {
  metadata,
  authenticate,
  read,
  // A <Message> in it would be texted to the person.
  accepted: { status: 200, headers: { 'content-type': 'application/xml' }, body: '<?xml version="1.0" encoding="UTF-8"?><Response/>' },
  carrierAnswers,
  send,
  readSendAnswer,
  lookUp,
  readLookUp,
  readBack,
  readReadBack,
};
