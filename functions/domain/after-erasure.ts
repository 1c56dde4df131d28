import type { Decision } from './decision.ts';
import type { Instant } from './ids.ts';
import type { LedgerEvent } from './ledger.ts';
import type { OwedReply } from './owed-reply.ts';
import type { SuppressionImage } from './suppression.ts';

/** A call that came before the erasure and is stored only now, from the spool: what it asked is honoured, and nothing of it is kept. */
export const isErased = (image: SuppressionImage | undefined, receivedAt: Instant): boolean =>
  image?.erasedAt !== undefined && image.erasedAt > receivedAt;

/** The decision without words and number: the suppression stands, nobody is answered, no case is opened. */
export const withoutContent = ({
  write: { rights: _rights, forward: _forward, tasks: _tasks, push: _push, message, ledger, ...write },
  ...decision
}: Decision): Decision => {
  const { text: _text, verification: _verification, reply, ...bare } = message;
  return {
    ...decision,
    write: { ...write, message: { ...bare, ...(reply ? { reply: unanswered(reply) } : {}) }, ledger: ledger.map(withoutWords) },
  };
};

const unanswered = ({ to: _to, due: _due, about: _about, ...reply }: OwedReply): OwedReply => ({ ...reply, state: 'withheld', code: 'erased' });

const withoutWords = ({ asked, ...event }: LedgerEvent): LedgerEvent => {
  if (!asked) return event;
  const { words: _words, ...rest } = asked;
  return { ...event, asked: rest };
};
