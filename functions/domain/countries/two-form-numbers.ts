/** Mexico: `+52 1` marked mobiles until 2019; carriers send it still. The form without is kept. */
const mexico = (digits: string): string => (/^1[2-9]\d{9}$/.test(digits) ? digits.slice(1) : digits);

// Area codes of three digits; 11 is the one of two, all others have four. From general knowledge.
const argentineAreas = new Set(
  `220 221 223 230 236 237 249 260 261 263 264 266 280 291 294 297 298 299 336 341 342 343 345 348 351 353 358 362 364 370 376 379 380 381
   383 385 387 388`.split(/\s+/),
);
const areaLength = (digits: string): number => (digits.startsWith('11') ? 2 : argentineAreas.has(digits.slice(0, 3)) ? 3 : 4);

/**
 * Argentina: a mobile is `+54 9 <area> <number>` from abroad and `<area> 15 <number>` at home, and carriers leave out either mark. The form
 * with 9 is kept, because a text to the form without does not arrive.
 */
const argentina = (digits: string): string => {
  const bare = digits.startsWith('9') && digits.length > 10 ? digits.slice(1) : digits;
  const area = areaLength(bare);
  const marked = bare.length === 12 && bare.startsWith('15', area);
  const number = marked ? bare.slice(0, area) + bare.slice(area + 2) : bare;
  return number.length === 10 && /^[123]/.test(number) ? `9${number}` : digits;
};

/** Brazil: mobiles (first digit 6 to 9 after the area code) got a ninth digit from 2012 to 2016; some systems leave it out. It is put in. */
const brazil = (digits: string): string => (/^[1-9]{2}[6-9]\d{7}$/.test(digits) ? `${digits.slice(0, 2)}9${digits.slice(2)}` : digits);

const folds: Readonly<Record<string, (digits: string) => string>> = { '52': mexico, '54': argentina, '55': brazil };

/** One form for one line, where a country's numbers go about in two. Digits are those after the calling code. */
export const oneForm = (code: string, digits: string): string => folds[code]?.(digits) ?? digits;
