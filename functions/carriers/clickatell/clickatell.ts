import { byPathKeyAndBasic } from '../auth/path-key-basic.ts';
import { networkAnswers } from '../auth/toll-free.ts';
import type { Carrier } from '../carrier.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const clickatell: Carrier = {
  metadata,
  authenticate: byPathKeyAndBasic,
  read,
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  carrierAnswers: ({ text }, sender) => networkAnswers(text, sender),
  send,
  readSendAnswer,
};
