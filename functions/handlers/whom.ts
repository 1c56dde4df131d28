import type { PersonFields } from '../api/person.ts';
import type { Problem } from '../api/problem.ts';
import type { PhoneNumber, ProgrammeId, Subject } from '../domain/ids.ts';
import { canonical } from '../domain/phone-number.ts';
import type { Programme } from '../domain/programme.ts';
import type { Serving } from '../platform/serving.ts';
import { noNumber } from './no-number.ts';

/** The person that a body names, by number or by subject; or the problem. */
export const subjectIn = (serving: Serving, person: PersonFields): Subject | Problem => {
  if (person.subject !== undefined) return person.subject as Subject;
  const line = lineIn(person);
  return line === undefined ? noNumber('/number') : serving.subjects.of(line);
};

const lineIn = ({ number, country }: PersonFields): PhoneNumber | undefined => canonical(number ?? '', country);

export const programmeIn = ({ deployment }: Serving, id: string, pointer = '/programme'): Programme | Problem =>
  deployment.programmes[id as ProgrammeId] ?? {
    type: 'invalid-request',
    detail: 'See halte.config.ts for the programmes there are.',
    errors: [{ pointer, detail: `one of ${Object.keys(deployment.programmes).join(', ')}` }],
  };

export type Meant = { readonly subject: Subject; readonly programme: Programme; /** Where the body names a number. */ readonly line?: PhoneNumber };

/** Person and programme of a body, or what is wrong with either. */
export const meantBy = (serving: Serving, body: PersonFields & { readonly programme: string }): Meant | Problem => {
  const subject = subjectIn(serving, body);
  if (typeof subject !== 'string') return subject;
  const programme = programmeIn(serving, body.programme);
  if ('type' in programme) return programme;
  const line = lineIn(body);
  return { subject, programme, ...(line === undefined ? {} : { line }) };
};

/** Telling a record under a key that already names another. */
export const keyTaken: Problem = { type: 'conflict', detail: 'This key was used before with another content. Use a new key for a new record.' };
