import { openTasks } from '../domain/rights/systems.ts';
import type { ShownCase, Systems } from './view.ts';

/** Why a person must act on a case now; undefined while it goes its way by itself. */
export const needsOf = ({ staffTask, ...one }: ShownCase, systems: Systems, today: string): string | undefined => {
  if (staffTask !== undefined) return staffTask;
  const open = openTasks(one);
  const late = open.filter(({ isLate }) => isLate).map(({ system }) => systems[system]?.name ?? system);
  if (late.length > 0) return `no answer from ${late.join(', ')}`;
  const asked = open.flatMap(({ system }) => systems[system]?.task ?? []);
  if (asked.length > 0) return asked.join('; ');
  return one.answerBy < today ? 'the date has passed' : undefined;
};
