import type { Deployment } from '../deployment.ts';
import type { PhoneNumber, ProgrammeId, Subject } from '../ids.ts';
import { channels } from '../ledger.ts';
import { canonical } from '../phone-number.ts';
import type { Programme } from '../programme.ts';
import { exclusionLists } from '../suppression.ts';
import type { Entry, ListKind } from './entry.ts';
import { readConsent } from './read-consent.ts';
import { isRefused, type Refused, refuse } from './refusals.ts';
import { type ListTime, readTime, type TimeForm } from './times.ts';

/** The value of a field in a line, trimmed; empty where there is none. */
export type Values = (field: string) => string;

export type Reading = {
  readonly deployment: Deployment;
  readonly subjectOf: (number: PhoneNumber) => Subject;
  /** ISO 3166: whose people wrote the numbers, where the line does not say. */
  readonly country?: string;
  readonly times: Omit<TimeForm, 'edge'>;
  /** For a STOP or a listing whose line has no time; a consent must have its own. */
  readonly dated?: string;
  /** Only lines whose status is one of these are meant. Lower case. */
  readonly statuses?: readonly string[];
  /** Digest of the file. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The number of a row. @param country ISO 3166: whose people wrote it, where the row does not say */
export const readNumber = (values: Values, country: string | undefined): PhoneNumber | undefined =>
  canonical(values('number'), values('country').toUpperCase() || country);

/** The line of one row, by number or by keyed hash. */
export const readSubject = (values: Values, { country, subjectOf }: Pick<Reading, 'country' | 'subjectOf'>): Subject | Refused => {
  const subject = values('subject');
  if (subject !== '') return /^[A-Za-z0-9_-]{22}$/.test(subject) ? (subject as Subject) : refuse('subject_invalid');
  if (values('number') === '') return refuse('number_missing');
  const number = readNumber(values, country);
  return number === undefined ? refuse('number_invalid') : subjectOf(number);
};

const readProgramme = (values: Values, { programmes }: Deployment): Programme | Refused => {
  const id = values('programme');
  if (id === '') return refuse('programme_missing');
  return Object.hasOwn(programmes, id) ? (programmes[id as ProgrammeId] ?? refuse('programme_unknown')) : refuse('programme_unknown');
};

const readWhen = (kind: ListKind, values: Values, { times, dated, now }: Reading): ListTime | Refused => {
  const text = values('time') || (kind === 'consents' ? '' : (dated ?? ''));
  return text === '' ? refuse('time_missing') : readTime(text, { ...times, edge: kind === 'consents' ? 'start' : 'end' }, now);
};

type Common = Pick<Entry, 'subject' | 'programme' | 'time'>;

const readStop = (common: Common, values: Values): Entry | Refused => {
  const scope = values('scope') || 'all';
  if (scope !== 'all' && scope !== 'programme') return refuse('scope_unknown');
  const given = values('channel');
  const channel = channels.find((one) => one === given);
  if (given !== '' && channel === undefined) return refuse('channel_unknown');
  return { ...common, kind: 'suppressions', scope, ...(channel === undefined ? {} : { channel }) };
};

const readListing = (common: Common, values: Values): Entry | Refused => {
  const list = exclusionLists.find((one) => one === (values('list') || 'exclusion_list'));
  return list === undefined ? refuse('list_unknown') : { ...common, kind: 'exclusions', list, hasOwnTime: values('time') !== '' };
};

/** What one line says; why it cannot be taken; or `left-out` where its status says that it is not meant. Pure; never throws. */
export const readEntry = (kind: ListKind, values: Values, reading: Reading): Entry | Refused | 'left-out' => {
  if (reading.statuses && !reading.statuses.includes(values('status').toLowerCase())) return 'left-out';
  const subject = readSubject(values, reading);
  if (typeof subject !== 'string') return subject;
  const programme = readProgramme(values, reading.deployment);
  if (isRefused(programme)) return programme;
  const time = readWhen(kind, values, reading);
  if (isRefused(time)) return time;
  const common = { subject, programme, time };
  switch (kind) {
    case 'suppressions':
      return readStop(common, values);
    case 'consents':
      return readConsent(common, values, reading);
    case 'exclusions':
      return readListing(common, values);
    case 'reassigned':
      return { ...common, kind };
  }
};
