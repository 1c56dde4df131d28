import { rulesOf, strictestRules } from '../countries/registry.ts';
import { type Instant, instant, millis } from '../ids.ts';

/** Where people of a country may be, the westernmost and the easternmost of its main land; a number does not tell which. IANA. */
const zones: Readonly<Record<string, readonly string[]>> = {
  FR: ['Europe/Paris'],
  DE: ['Europe/Berlin'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  IT: ['Europe/Rome'],
  NL: ['Europe/Amsterdam'],
  PT: ['Europe/Lisbon', 'Atlantic/Azores'],
  GB: ['Europe/London'],
  US: ['America/New_York', 'America/Los_Angeles'],
  CA: ['America/St_Johns', 'America/Vancouver'],
};

const clockIn = (zone: string, at: Instant): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(millis(at));

const quarter = 15 * 60_000;
/** Two days: no window stays shut longer. */
const most = 192;

/**
 * The first moment, not before `at`, at which a text that nobody waits for may go out in a country: its hours for promotional texts, wherever in it
 * the person may be. What answers a request is no promotion; nobody wants it at night all the same.
 */
export const nextAllowed = (country: string, at: Instant): Instant => {
  const { from, to } = (rulesOf(country) ?? strictestRules).sendingHours.value;
  const isOpen = (moment: Instant): boolean =>
    (zones[country] ?? ['UTC']).every((zone) => {
      const now = clockIn(zone, moment);
      return now >= from && now < to;
    });
  for (let n = 0; n < most; n += 1) {
    const moment = n === 0 ? at : instant((Math.floor(millis(at) / quarter) + n) * quarter);
    if (isOpen(moment)) return moment;
  }
  return at;
};
