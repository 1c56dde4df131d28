import { type Instant, millis } from '../ids.ts';
import type { Stored } from './report.ts';
import type { RightsRequest } from './request.ts';

/**
 * A line that wrote nothing for so long may have another holder now: operators give a number away again after some weeks or months (the FCC asks for 45 days at
 * least, 47 CFR 64.1200(l); the longer bound is a choice of ours).
 */
export const silentDays = 90;

/**
 * Since when the line has spoken without such a pause; undefined where it never paused. What is older is shown only once more is proven than who holds the line
 * now. @param request the one whose page it is: showing who holds the line is speaking, too
 */
export const spokeAgainAt = ({ messages }: Pick<Stored, 'messages'>, { verified }: Pick<RightsRequest, 'verified'>): Instant | undefined => {
  const times = [...messages.map(({ receivedAt }) => receivedAt), ...(verified ? [verified.at] : [])].toSorted();
  return times.findLast((at, index) => index > 0 && millis(at) - millis(times[index - 1] ?? at) > silentDays * 86_400_000);
};
