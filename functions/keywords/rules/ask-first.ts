import type { IntentReading, ReadingContext } from '../../domain/intent.ts';
import { foldWords } from '../folded-text.ts';

/** The deciding words, as a rule names them at its end: `fr.stop.word:fin`. */
const keyOf = ({ rule }: IntentReading): string => rule.slice(rule.indexOf(':') + 1);

/**
 * A word that the operator wants to be asked about: what it stops is suppressed until the person answers. The configuration refuses words that the country's
 * law lets nobody doubt.
 */
export const asAskedFirst = (reading: IntentReading, { askWords }: ReadingContext): IntentReading =>
  askWords !== undefined && reading.act === 'act' && askWords.some((word) => foldWords(word) === keyOf(reading))
    ? { ...reading, certainty: 'unsure', act: 'ask' }
    : reading;
