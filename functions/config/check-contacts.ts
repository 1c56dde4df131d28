import type { Deployment } from '../domain/deployment.ts';
import { canonical, isPremium } from '../domain/phone-number.ts';
import type { Controller } from '../domain/programme.ts';
import { type Problem, shown } from './problem.ts';

/** The contact that HELP gives: there must be one, and it must cost no more than an ordinary call (art. L.34-5 CPCE; CNIL 2011-384, DSE). */
export const checkContacts = ({ controllers }: Deployment): readonly Problem[] => Object.values(controllers).flatMap(contactProblems);

const contactProblems = ({ id, phone, email, country }: Controller): readonly Problem[] => {
  if (phone === undefined) {
    return email === undefined ? [{ field: `controllers.${id}`, found: 'neither phone nor email', allowed: 'a phone, an email, or both' }] : [];
  }
  const field = `controllers.${id}.phone`;
  const number = canonical(phone, country);
  if (number === undefined) {
    return [{ field, found: shown(phone), allowed: `a whole number in digits, as dialled in ${country} or with + and country code` }];
  }
  return isPremium(number)
    ? [{ field, found: `${shown(phone)}, which costs more than an ordinary call`, allowed: 'a number that is free, or costs an ordinary call' }]
    : [];
};
