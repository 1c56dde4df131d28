/** What a telephone number looks like: its plus sign is no formula. */
const numberLike = /^[+-]?[\d\s().-]+$/;

/**
 * A cell that a spreadsheet would run is made a text by an apostrophe (OWASP, CSV injection: = + - @, tab, carriage return and their full-width forms). Numbers with
 * their plus sign stay as they are: other systems read them.
 */
export const neutral = (cell: string): string => (/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !numberLike.test(cell) ? `'${cell}` : cell);

/** One line of CSV, RFC 4180, with its end. */
export const csvLine = (cells: readonly string[], delimiter = ','): string =>
  `${cells
    .map(neutral)
    .map((cell) => (cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter)}\r\n`;
