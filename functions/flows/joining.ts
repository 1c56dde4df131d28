import type { Instant, Subject } from '../domain/ids.ts';
import type { ReadingContext } from '../domain/intent.ts';
import { isOpen, joinRule } from '../domain/join-question.ts';
import type { Programme } from '../domain/programme.ts';
import type { Joining } from '../domain/situation.ts';
import type { ReceiveDeps } from './dependencies.ts';
import { understand } from './reading-context.ts';

/** The programme that a text joins, and what the reader has to know for it. */
export type Joined = { readonly joining: Joining; readonly known: ReadingContext };

/**
 * Whether a text is the word that joins one of a sender's programmes, or the answer to the question that such a word led to. Reads the store only for
 * a YES or a NO to a sender where somebody can join.
 * @param at when the text was sent, which is when it answered
 */
export const joinedBy = async (
  deps: Pick<ReceiveDeps, 'replies'>,
  text: string,
  own: readonly Programme[],
  { subject, at }: { readonly subject: Subject; readonly at: Instant },
): Promise<Joined | undefined> => {
  const joinable = own.filter(({ join }) => join !== undefined);
  const word = joinable.find((programme) => understand(text, programme).rule.startsWith(joinRule));
  if (word?.join) return { joining: { programme: word, rules: word.join, by: 'keyword' }, known: {} };
  const asking = joinable.filter((programme) => isAnswer(text, programme));
  if (asking.length === 0) return undefined;
  const image = await deps.replies.suppression(subject);
  const open = asking
    .flatMap((programme) => {
      const question = image?.questions?.[programme.id];
      return programme.join && question && isOpen(question, at, image.tenure) ? [{ programme, rules: programme.join, question }] : [];
    })
    .toSorted((one, other) => (one.question.at < other.question.at ? 1 : -1));
  const [newest] = open;
  return newest && { joining: { programme: newest.programme, rules: newest.rules, by: 'answer' }, known: answering };
};

/** Single letters mean YES and NO while a question is open. */
const answering: ReadingContext = { openQuestion: 'join' };

/** One that names a case (OUI K7M2QZ) answers that, and not whether one wants to join. */
const isAnswer = (text: string, programme: Programme): boolean => {
  const { intent, act, argument } = understand(text, programme, answering);
  return act === 'act' && argument === undefined && (intent === 'yes' || intent === 'no');
};
