import type { ProgrammeId } from '../domain/ids.ts';
import type { RegisterName } from '../domain/suppression.ts';
import type { SuppressionCondition } from '../domain/write-set.ts';
import type { Placeholders } from './expression.ts';
import { registerAttribute } from './suppression-item.ts';

/** Named clauses of conditions. Each takes the placeholders of its expression and gives text that is constant but for them. */
export type Clause = (p: Placeholders) => string;

export const all =
  (...clauses: readonly Clause[]): Clause =>
  (p) =>
    clauses.map((clause) => `(${clause(p)})`).join(' AND ');
export const any =
  (...clauses: readonly Clause[]): Clause =>
  (p) =>
    clauses.map((clause) => `(${clause(p)})`).join(' OR ');

export const absent =
  (attribute: string): Clause =>
  (p) =>
    `attribute_not_exists(${p.name(attribute)})`;
export const present =
  (attribute: string): Clause =>
  (p) =>
    `attribute_exists(${p.name(attribute)})`;
export const equals =
  (attribute: string, value: unknown): Clause =>
  (p) =>
    `${p.name(attribute)} = ${p.value(value)}`;
export const below =
  (attribute: string, value: unknown): Clause =>
  (p) =>
    `${p.name(attribute)} < ${p.value(value)}`;
export const above =
  (attribute: string, value: unknown): Clause =>
  (p) =>
    `${p.name(attribute)} > ${p.value(value)}`;
export const oneOf =
  (attribute: string, values: readonly unknown[]): Clause =>
  (p) =>
    `${p.name(attribute)} IN (${values.map((value) => p.value(value)).join(', ')})`;

/** No item lies under this key. */
export const newItem: Clause = absent('subject');

const registerIs =
  (register: RegisterName, state: 'stopped' | 'lifted'): Clause =>
  (p) =>
    `${p.name(registerAttribute(register))}.${p.name('st')} = ${p.value(state)}`;
const ranksBelow =
  (register: RegisterName, rank: string): Clause =>
  (p) =>
    `${p.name(registerAttribute(register))}.${p.name('rank')} < ${p.value(rank)}`;
/** `one` outranks `other`; false where either is absent. */
const outranks =
  (one: RegisterName, other: RegisterName): Clause =>
  (p) =>
    `${p.name(registerAttribute(one))}.${p.name('rank')} > ${p.name(registerAttribute(other))}.${p.name('rank')}`;
const registerAbsent = (register: RegisterName): Clause => absent(registerAttribute(register));

/** Nothing is stopped here, and whatever was lifted was lifted before `cap`: a STOP that finds this is the first one. */
const open = (register: RegisterName, cap: string): Clause =>
  any(registerAbsent(register), all(registerIs(register, 'lifted'), ranksBelow(register, cap)));

const stoppedBefore = (register: RegisterName, rank: string): Clause => all(registerIs(register, 'stopped'), ranksBelow(register, rank));

/** The STOP that set this register still stands, and is still the one last confirmed. */
export const stillFrom = (register: RegisterName, event: string): Clause =>
  all(registerIs(register, 'stopped'), (p) => `${p.name(registerAttribute(register))}.${p.name('ev')} = ${p.value(event)}`);

/** A programme is stopped, by its own register or by the wider one, by a STOP older than `rank`. `deciding` of the domain, as a condition. */
export const stoppedFor = (programme: ProgrammeId, wider: RegisterName | undefined, rank: string): Clause => {
  if (wider === undefined) return stoppedBefore(programme, rank);
  const own = all(stoppedBefore(programme, rank), (p) => `NOT (${outranks(wider, programme)(p)})`);
  return any(own, all(stoppedBefore(wider, rank), any(registerAbsent(programme), outranks(wider, programme))));
};

/** What a write to a person's suppression supposes of it. */
export const suppressionCondition = (when: SuppressionCondition): Clause => {
  switch (when.kind) {
    case 'open':
      return all(...when.registers.map((register) => open(register, when.cap)));
    case 'liftable': {
      const own = stoppedBefore(when.programme, when.rank);
      if (when.all === undefined) return own;
      // A wider STOP newer than this START would still stand: to say that it is lifted would be false.
      const notAbove = any(registerAbsent(when.all), ranksBelow(when.all, when.rank));
      return any(all(own, notAbove), all(registerAbsent(when.programme), stoppedBefore(when.all, when.rank)));
    }
    case 'version':
      return when.version === undefined ? newItem : equals('v', when.version);
  }
};
