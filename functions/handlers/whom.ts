import type { PersonFields } from '../api/person.ts';
import type { Problem } from '../api/problem.ts';
import type { ProgrammeId, Subject } from '../domain/ids.ts';
import { canonical } from '../domain/phone-number.ts';
import type { Programme } from '../domain/programme.ts';
import type { Serving } from '../platform/serving.ts';
import { noNumber } from './no-number.ts';

/** The person that a body names, by number or by subject; or the problem. */
export const subjectIn = ({ subjects }: Serving, { number, country, subject }: PersonFields): Subject | Problem => {
  if (subject !== undefined) return subject as Subject;
  const line = canonical(number ?? '', country);
  return line === undefined ? noNumber('/number') : subjects.of(line);
};

export const programmeIn = ({ deployment }: Serving, id: string, pointer = '/programme'): Programme | Problem =>
  deployment.programmes[id as ProgrammeId] ?? {
    type: 'invalid-request',
    detail: 'See halte.config.ts for the programmes there are.',
    errors: [{ pointer, detail: `one of ${Object.keys(deployment.programmes).join(', ')}` }],
  };

export type Meant = { readonly subject: Subject; readonly programme: Programme };

/** Person and programme of a body, or what is wrong with either. */
export const meantBy = (serving: Serving, body: PersonFields & { readonly programme: string }): Meant | Problem => {
  const subject = subjectIn(serving, body);
  if (typeof subject !== 'string') return subject;
  const programme = programmeIn(serving, body.programme);
  return 'type' in programme ? programme : { subject, programme };
};

/** Telling a record under a key that already names another. */
export const keyTaken: Problem = { type: 'conflict', detail: 'This key was used before with another content. Use a new key for a new record.' };
