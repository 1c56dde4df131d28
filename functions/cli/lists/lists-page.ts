import { fieldsOf, type ListKind, listKinds } from '../../domain/lists/entry.ts';
import { type Preset, presets, usualColumns } from '../../domain/lists/presets.ts';
import { refusals } from '../../domain/lists/refusals.ts';

const code = (text: string): string => `\`${text}\``;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const presetRow = (kind: ListKind, { id, name, columns, statuses, names, source }: Preset): readonly string[] => {
  const own = columns[kind];
  if (own === undefined) return [];
  const shown = Object.entries(own).map(([field, found]) => `${field}: ${found.map(code).join(' or ')}`);
  const status = statuses?.[kind];
  return [row(`${code(id)} ${name}`, kind, shown.join('; '), status ? status.map(code).join(', ') : 'all', names, source)];
};

/** docs/lists.md: what the lists may hold, made from what reads them. */
export const listsPage = (): string =>
  [
    '# Lists',
    '',
    'Made by `npm run docs` from the code that reads lists. How lists are imported, exported and compared: [cli.md](cli.md), [switching.md](switching.md).',
    '',
    '## Fields',
    '',
    'A column is found by the name of its field, whatever its case, with spaces, dashes or underscores between words; or it is named by `--columns field=column`. `--value field=value` gives all lines what they have none of.',
    '',
    row('list', 'fields'),
    row('---', '---'),
    ...listKinds.map((kind) => row(code(kind), fieldsOf[kind].map(code).join(' '))),
    '',
    `Found by other names too: ${Object.entries(usualColumns)
      .map(([field, names]) => `${field} as ${names.map(code).join(', ')}`)
      .join('; ')}.`,
    '',
    '## Exports of other systems',
    '',
    '`--from` knows these. **Unconfirmed**: no page of the vendor that we have read gives all of these names; look at the first line of your file, and use `--columns` and `--status` where it differs. What is missing is told, and nothing is guessed.',
    '',
    row('`--from`', 'list', 'columns', 'status of the lines that are meant', 'names', 'source'),
    row('---', '---', '---', '---', '---', '---'),
    ...presets.flatMap((preset) => listKinds.flatMap((kind) => presetRow(kind, preset))),
    '',
    '## Why a line is refused',
    '',
    row('reason', 'what it says'),
    row('---', '---'),
    ...Object.entries(refusals).map(([reason, about]) => row(code(reason), about)),
    '',
  ].join('\n');
