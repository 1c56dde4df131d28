import { type Instant, instant } from '../domain/ids.ts';
import { WrongUsage } from './outcome.ts';

const known = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/;

/** `2026-11-01`, or with time and zone. Throws WrongUsage, which names the option. */
export const momentOf = (option: string, text: string): Instant => {
  const at = known.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new WrongUsage(`${option} takes a day, 2026-11-01, or a time with its zone, 2026-11-01T08:00:00Z.`);
  return instant(at);
};

const dayMs = 86_400_000;
/** As `momentOf`; a day is meant to its end. */
export const endOf = (option: string, text: string): Instant => {
  const at = momentOf(option, text);
  return text.length === 10 ? instant(Date.parse(at) + dayMs) : at;
};
