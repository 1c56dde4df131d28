import { rulesOf } from '../domain/countries/registry.ts';
import { type Instant, millis, type Subject } from '../domain/ids.ts';
import { asksToStop } from '../domain/decision.ts';
import type { IntentReading, ReadingContext } from '../domain/intent.ts';
import type { Programme } from '../domain/programme.ts';
import type { Answers } from '../domain/sending/sends.ts';
import { foldText, foldWords } from '../keywords/folded-text.ts';
import type { ReceiveDeps } from './dependencies.ts';
import { understand } from './reading-context.ts';

/** After a week nobody answers a text with the letter that it offered. */
const answeredWithinMs = 7 * 86_400_000;
const shortest = 2;

/** What the last text offered as an answer, where it bears on how this one is read. */
export type Offered = { readonly known: ReadingContext; readonly stops: readonly string[] };

/**
 * Whether a text could be the answer that a text of the operator's own offered: a letter or two, or an everyday word that ends the texts only where nothing
 * offered it for something else. STOP and its like never are, so that nothing is read for them; nor for what asks for help or a right.
 */
export const couldAnswer = (text: string, programme: Programme): boolean => {
  const { words } = foldText(text);
  if (words.length === 0 || words.length > 4) return false;
  if (words.length === 1 && (words[0]?.length ?? 0) <= shortest) return true;
  return asksToStop(understand(text, programme)) && understand(text, programme, { lastText: text }).rule.startsWith('context.offered:');
};

/** What the last text of a sender's programmes to this person offered, as the sending system told. Reads the store only where that could matter. */
export const offeredTo = async (
  deps: Pick<ReceiveDeps, 'messages'>,
  text: string,
  own: readonly Programme[],
  { subject, at }: { readonly subject: Subject; readonly at: Instant },
): Promise<Offered | undefined> => {
  const [main] = own;
  if (!main || !couldAnswer(text, main)) return undefined;
  const sent = (await deps.messages.sentProgrammes(subject)).filter((one) => one.at <= at && own.some(({ id }) => id === one.programme));
  const last = sent.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  if (!last?.answers || millis(at) - millis(last.at) > answeredWithinMs) return undefined;
  return offeredIn(last.answers, own.find(({ id }) => id === last.programme) ?? main);
};

/** A word that must always act in the programme's country is never taken for an answer to something else (47 CFR 64.1200(a)(10): CANCEL). */
const offeredIn = (answers: Answers, { country }: Programme): Offered => {
  const floor = new Set(Object.values(rulesOf(country)?.floorKeywords.value ?? {}).flatMap((words) => words.map(foldWords)));
  const told = Object.entries(answers).filter(([word]) => !floor.has(foldWords(word)));
  const of = (kind: 'reply' | 'stop') => told.filter(([, means]) => means === kind).map(([word]) => word);
  return { known: { lastText: of('reply').join('. ') }, stops: of('stop') };
};

/** How a text is read that the last one asked for. */
export const readAsAnswer = (text: string, programme: Programme, { known, stops }: Offered): IntentReading => {
  const folded = foldWords(text);
  const word = stops.find((one) => foldWords(one) === folded);
  if (word === undefined) return understand(text, programme, known);
  return { intent: 'stop', language: 'und', certainty: 'certain', act: 'act', rule: `operator.offered.word:${folded}`, span: [0, text.length] };
};
