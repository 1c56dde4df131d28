import { byPathKey } from '../auth/path-key.ts';
import type { Carrier } from '../carrier.ts';
import { metadata } from './metadata.ts';
import { read } from './read.ts';
import { readSendAnswer, send } from './send.ts';

export const cm: Carrier = {
  metadata,
  authenticate: byPathKey,
  read,
  // Exactly 200: any other status, 204 too, is called again every five minutes for a month.
  accepted: { status: 200, headers: { 'content-type': 'text/plain' }, body: '' },
  // No answer of its own is documented; silence would be sure otherwise.
  carrierAnswers: () => false,
  send,
  readSendAnswer,
};
