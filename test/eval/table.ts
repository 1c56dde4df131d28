/** Figures as they are printed, and as they stand on the page. The first column is text, the others are figures. */
export type Table = {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** As aligned text. */
export const asText = ({ title, note, head, rows }: Table): string => {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const text = lines.map((line) =>
    head
      .map((_, column) => {
        const cell = line[column] ?? '';
        return column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
  return [`\n${title}`, ...text.map((line) => `  ${line}`), ...(note === undefined ? [] : [`  ${note}`])].join('\n');
};

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** As Markdown, under a heading of the given depth. */
export const asMarkdown = ({ title, note, head, rows }: Table, depth = 3): string =>
  [`${'#'.repeat(depth)} ${title}`, [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n'), ...(note === undefined ? [] : [note])].join(
    '\n\n',
  );
