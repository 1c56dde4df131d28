import type { IntentReading } from '../intent.ts';
import type { RequestType } from './request.ts';

/** Rights that `clarify` has no word for: who may have asked for one is given the word for it. An objection ends texts, and is asked about as that. */
const clarifiedTypes = ['rectify', 'port', 'restrict', 'do_not_sell'] as const satisfies readonly RequestType[];
export type ClarifiedType = (typeof clarifiedTypes)[number];

/** Which of them a message may ask for. */
export const clarifiedType = ({ intent, also }: Pick<IntentReading, 'intent' | 'also'>): ClarifiedType | undefined =>
  clarifiedTypes.find((type) => type === intent) ?? clarifiedTypes.find((type) => type === also);
