import { asksToStop } from '../../domain/decision.ts';
import { concerns, type IntentReading } from '../../domain/intent.ts';
import { roles } from '../lexicon.ts';
import { has, type Message } from '../message.ts';

/** A text that ends the messages and speaks of a death, a threat or a child is one for a person to answer. */
export const withConcern = (reading: IntentReading, { segments }: Message): IntentReading => {
  const concern = asksToStop(reading) ? concerns.find((one) => segments.some((segment) => has(segment, roles[one]))) : undefined;
  return concern === undefined ? reading : { ...reading, concern };
};
