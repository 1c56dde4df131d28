import type { Deployment } from '../deployment.ts';
import type { Programme, Sender } from '../programme.ts';
import { isStopped, type SuppressionImage } from '../suppression.ts';

/** Programmes whose texts one entry of a carrier's list stops. @param senders those that the list holds for */
export const programmesOn = ({ programmes }: Deployment, senders: readonly Sender[]): readonly Programme[] =>
  [...new Set(senders.flatMap((sender) => sender.programmes))].flatMap((id) => programmes[id] ?? []);

/**
 * What an entry on the list says of the person: no more marketing; of a list that no marketing goes by, no more of that. That it stops a login code beside
 * the marketing is how the carrier is made, and nobody's wish.
 */
export const meantBy = (programmes: readonly Programme[]): readonly Programme[] => {
  const marketing = programmes.filter(({ kind }) => kind === 'marketing');
  return marketing.length > 0 ? marketing : programmes;
};

/** Whether an entry on the list would stop nothing that the person has not stopped. */
export const mayBlock = (image: SuppressionImage | undefined, programmes: readonly Programme[]): boolean =>
  programmes.length > 0 && programmes.every((programme) => isStopped(image, programme));

const names = (programmes: readonly Programme[]): string => programmes.map(({ id }) => id).join(', ');

/** Where the list stops more than a STOP in Halte does, in words; undefined where it does not. */
export const widerThanAsked = (programmes: readonly Programme[]): string | undefined => {
  const meant = meantBy(programmes);
  const others = programmes.filter((programme) => !meant.includes(programme));
  const controllers = new Set(programmes.map(({ controller }) => controller));
  if (others.length > 0)
    return `an entry also stops ${names(others)}, which a STOP to marketing leaves: a STOP is put on the list only for people who have stopped that too`;
  if (controllers.size > 1)
    return `an entry stops texts of ${controllers.size} controllers (${names(programmes)}): a STOP is put on the list only for people who have stopped them all`;
  return undefined;
};
