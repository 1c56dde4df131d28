import { type Command, Option } from 'commander';
import { codeOfCountry } from '../../domain/countries/calling-codes.ts';
import { isZone } from '../../domain/sending/quiet-hours.ts';
import type { Reading } from '../../domain/lists/read-entry.ts';
import { instant, type ProgrammeId } from '../../domain/ids.ts';
import type { Deployment } from '../../domain/deployment.ts';
import type { Programme } from '../../domain/programme.ts';
import { readTime } from '../../domain/lists/times.ts';
import { isRefused } from '../../domain/lists/refusals.ts';
import { printable, WrongUsage } from '../outcome.ts';
import type { ColumnOptions } from './columns.ts';

/** What every command that reads a list is told of it. */
export type ListOptions = ColumnOptions & {
  readonly country?: string;
  readonly encoding?: string;
  readonly timezone?: string;
  readonly dates?: 'day-first' | 'month-first';
  readonly dated?: string;
  readonly parallel: number;
  readonly refused?: string;
};

const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, ...value.split(/,(?=\s*[a-z_]+=)/)];
const whole = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const countryOf = (text: string): string => {
  const code = text.toUpperCase();
  if (codeOfCountry(code) === undefined) throw new WrongUsage('--country takes a country as ISO 3166 has it: FR, GB, US.');
  return code;
};

const countOf = (option: string, most: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1 || value > most) throw new WrongUsage(`${option} takes a whole number from 1 to ${most}.`);
  return value;
};

/** Options of a list of numbers. */
export const withNumbers = (command: Command): Command =>
  command
    .option('--columns <field=column>', 'which column has what; several with commas between, or the option again; a place is #1', collected)
    .option('--country <code>', 'for numbers written as at home: ISO 3166, such as FR', countryOf)
    .option('--encoding <name>', 'where the file is neither UTF-8 nor UTF-16, such as windows-1252')
    .option('--parallel <count>', 'how many are worked on at a time', countOf('--parallel', 256), 16);

/** Options of a list that tells what happened when. */
export const withTimes = (command: Command): Command =>
  withNumbers(command)
    .option('--from <system>', 'how that system writes its exports: twilio, aws, infobip, ovhcloud, brevo, klaviyo, braze')
    .option('--value <field=value>', 'the same for every line that has none of its own; the option again for another', whole)
    .option('--timezone <zone>', 'of times that name no zone: Europe/Paris; without it, UTC')
    .addOption(new Option('--dates <order>', 'how days such as 03/04/2026 are meant').choices(['day-first', 'month-first']))
    .option('--dated <day>', 'the day on which the list was made, for lines without a time; not for consents')
    .option('--status <values>', 'only lines whose status is one of these, with commas between')
    .option('--every-line', 'every line is meant, whatever its status');

/** A zone that exists, and a day that can be read. Throws WrongUsage. */
export const timesOf = (
  { timezone, dates, dated, country }: ListOptions,
  zone: string | undefined,
  now: number,
): Pick<Reading, 'times' | 'dated' | 'country'> => {
  if (timezone !== undefined && !isZone(timezone))
    throw new WrongUsage(`--timezone ${printable(timezone)}: name it as IANA does, such as Europe/Paris.`);
  const times = { zone: timezone ?? zone ?? 'UTC', ...(dates === undefined ? {} : { order: dates }) };
  if (dated !== undefined && isRefused(readTime(dated, { ...times, edge: 'end' }, now))) {
    throw new WrongUsage(`--dated takes a day that is not in the future, such as ${instant(now).slice(0, 10)}.`);
  }
  return { times, ...(dated === undefined ? {} : { dated }), ...(country === undefined ? {} : { country }) };
};

/** Throws WrongUsage for one that the configuration does not have. */
export const programmeNamed = ({ programmes }: Deployment, id: string): Programme => {
  const found = Object.hasOwn(programmes, id) ? programmes[id as ProgrammeId] : undefined;
  if (found === undefined) throw new WrongUsage(`There is no programme ${printable(id)}. Those are: ${Object.keys(programmes).join(', ')}.`);
  return found;
};
