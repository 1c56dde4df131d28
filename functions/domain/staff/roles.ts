/** Groups of the directory of staff; whoever is in none has no access. */
export const roles = ['viewer', 'agent', 'dpo'] as const;
export type Role = (typeof roles)[number];

/**
 * What staff can do in the console. work: what moves a case on and can be mended · decide: what ends a right or data for good, and so is the data
 * protection officer's · see-words: what the person wrote or gave as proof.
 */
export const acts = [
  'see-list',
  'see-case',
  'see-words',
  'open-case',
  'record-stop',
  'work',
  'decide',
  'look-up',
  'hold',
  'see-reads',
  'end-sessions',
] as const;
export type Act = (typeof acts)[number];

const allowed: Readonly<Record<Act, readonly Role[]>> = {
  'see-list': ['viewer', 'agent', 'dpo'],
  'see-case': ['viewer', 'agent', 'dpo'],
  'see-words': ['agent', 'dpo'],
  'open-case': ['agent', 'dpo'],
  'record-stop': ['agent', 'dpo'],
  work: ['agent', 'dpo'],
  decide: ['dpo'],
  'look-up': ['agent', 'dpo'],
  hold: ['dpo'],
  'see-reads': ['dpo'],
  'end-sessions': ['dpo'],
};

export const mayDo = (held: readonly Role[], act: Act): boolean => held.some((role) => allowed[act].includes(role));

/** The roles among the groups of a directory, the widest last; other groups are not ours. */
export const rolesIn = (groups: readonly string[]): readonly Role[] => roles.filter((role) => groups.includes(role));
