import type { Subject } from '../domain/ids.ts';
import type { RegisterName } from '../domain/suppression.ts';
import { all, type Clause, stillFrom } from './conditions.ts';
import { registerAttribute } from './suppression-item.ts';
import { increment, type Operation, update } from './write.ts';

/** Marks registers whose confirmation is known to have failed: the next STOP is then answered. Refused when one of them moved on. */
export const markUnconfirmed = <Role extends string>(
  role: Role,
  table: string,
  subject: Subject,
  registers: readonly RegisterName[],
  event: string,
): Operation<Role> =>
  update(
    role,
    table,
    { subject },
    {
      set: {},
      more: [increment('v'), ...registers.map((register) => mark(register))],
      when: all(...registers.map((register) => stillFrom(register, event))),
    },
  );

const mark =
  (register: RegisterName): Clause =>
  (p) =>
    `${p.name(registerAttribute(register))}.${p.name('unconf')} = ${p.value(true)}`;
