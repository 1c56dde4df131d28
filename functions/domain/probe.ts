import type { Instant } from './ids.ts';

/** Words whose answer is probed, in the order in which a telephone texts them: the last one undoes the first. */
export const probedWords = ['STOP', 'HELP', 'START'] as const;
export type ProbedWord = (typeof probedWords)[number];

export type Answerer = 'halte' | 'carrier' | 'both' | 'nobody';

/** What came back for one word. `unclear`: what Halte did allows no conclusion, such as an answer that the quota kept back. */
export type ProbedAnswer = {
  readonly word: ProbedWord;
  /** Who answers by the configuration. */
  readonly expected: 'halte' | 'carrier' | 'nobody';
  readonly found: Answerer | 'not-received' | 'unclear';
};

/** One probe of a sender, dated: evidence of who answers there. No number and no text. */
export type Probe = { readonly at: Instant; readonly answers: readonly ProbedAnswer[] };

/**
 * Who answered.
 * @param texts that the telephone got in answer, from whomever
 * @param ofHalte how many of them Halte handed to the carrier
 */
export const answererOf = (texts: number, ofHalte: number): Answerer => {
  const ofCarrier = Math.max(0, texts - ofHalte);
  // What Halte handed over and did not arrive, the carrier has kept back.
  if (ofHalte > 0 && texts > 0) return ofCarrier > 0 ? 'both' : 'halte';
  return ofCarrier > 0 ? 'carrier' : 'nobody';
};

/** Whether traffic says other than the configuration. */
export const contradicts = ({ expected, found }: ProbedAnswer): boolean => found !== 'unclear' && found !== expected;
