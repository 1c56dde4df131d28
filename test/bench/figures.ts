/** One row of a table: what was measured, and its figures by name. */
export type Row = { readonly what: string } & Readonly<Record<string, string | number>>;
export type Table = { readonly title: string; readonly note: string; readonly rows: readonly Row[] };

/** @param share 0.5 for the median, 0.99 … */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

export const print = ({ title, note, rows }: Table): string => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const text = lines.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  return [`\n${title}`, ...text.map((line) => `  ${line}`), `  ${note}`].join('\n');
};
