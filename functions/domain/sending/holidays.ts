/** `MM-DD` of French public holidays of a fixed date (art. L.3133-1 C. trav.). */
const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** The day on which a territory overseas keeps the end of slavery (law 83-550, decree 83-1003). By ISO 3166 code. */
const abolition: Readonly<Record<string, string>> = { GP: '05-27', MF: '05-27', BL: '10-09', MQ: '05-22', GF: '06-10', RE: '12-20', YT: '04-27' };

const dayMs = 86_400_000;

/** Easter Sunday of a year, by the anonymous Gregorian algorithm (Meeus). In milliseconds since 1970, 00:00 UTC. */
export const easter = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
};

/** Easter Monday, Ascension, Whit Monday: so many days after Easter. */
const moving = [1, 39, 50];

/**
 * Whether a day is a public holiday in France or one of its territories. Other countries: none is known here, and the operator's `restDays` then means Sundays.
 * @param country ISO 3166, `FR` or that of a territory
 * @param day `YYYY-MM-DD`, the day where the person is
 */
export const isHoliday = (country: string, day: string): boolean => {
  if (country !== 'FR' && !(country in abolition) && !['PM', 'NC', 'PF', 'WF'].includes(country)) return false;
  const date = day.slice(5);
  if (fixed.includes(date) || abolition[country] === date) return true;
  const sunday = easter(Number(day.slice(0, 4)));
  const meant = Date.parse(`${day}T00:00:00.000Z`);
  return moving.some((days) => sunday + days * dayMs === meant);
};
