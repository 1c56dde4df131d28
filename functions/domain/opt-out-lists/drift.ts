import type { Instant } from '../ids.ts';
import type { Programme } from '../programme.ts';
import { deciding, isStopped, rankOf, type SuppressionImage } from '../suppression.ts';

/** How an entry of a carrier's list may stand to what is stored here. */
export const standings = ['agrees', 'not-stopped-here', 'let-in-here', 'rule', 'unreadable'] as const;
/**
 * `agrees`: stopped here too. `not-stopped-here`: to be recorded. `let-in-here`: a START or a consent is newer than the block, or the block has no time: a
 * person decides. `rule`: a campaign's rule made it, nobody's wish. `unreadable`: no telephone number.
 */
export type Standing = (typeof standings)[number];

/** Whether texts of a programme were let in again after this block, as far as can be told: of a block without a time that they ever were is enough. */
export const isLetIn = (image: SuppressionImage | undefined, programme: Programme, at: Instant | undefined): boolean => {
  const register = deciding(image, programme);
  return register?.state === 'lifted' && (at === undefined || register.rank > rankOf(at, 'stopped'));
};

/** @param meant programmes that the block speaks of. @param at when it was made, where the carrier says */
export const standingOf = (image: SuppressionImage | undefined, meant: readonly Programme[], at: Instant | undefined): Standing => {
  const open = meant.filter((programme) => !isStopped(image, programme));
  if (open.length === 0) return 'agrees';
  return open.every((programme) => isLetIn(image, programme, at)) ? 'let-in-here' : 'not-stopped-here';
};
