import { createHash } from 'node:crypto';
import { type Plain, plain } from './branded.ts';

/** What a proof keeps of a person's own: nothing. Whatever else an event may hold one day is taken out, unless it stands here. */
const keptOfEvidence = [
  'subject',
  'at',
  'kind',
  'recordedAt',
  'programme',
  'controller',
  'sender',
  'message',
  'registers',
  'ttl',
  'confirmation',
  'request',
  'task',
];

/** An item of `consents` as an erasure leaves it (STATE 6): a digest in place of the words. */
export const bareEvidence = (item: Plain): Plain => {
  const bare = Object.fromEntries(Object.entries(item).filter(([name]) => keptOfEvidence.includes(name)));
  const asked = plain.safeParse(item['asked']).data;
  if (asked === undefined) return bare;
  const { words, ...rest } = asked;
  const digest = typeof words === 'string' ? { wordsDigest: createHash('sha256').update(words).digest('base64url') } : {};
  return { ...bare, asked: { ...rest, ...digest } };
};
