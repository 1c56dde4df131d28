import type { Programme } from './programme.ts';
import { deciding, type How, isStopped, type RegisterName, registersOf, type SuppressionImage } from './suppression.ts';

/** How one programme stands with a person, as staff reads it. */
export type ProgrammeState = {
  readonly programme: string;
  readonly name: string;
  readonly state: 'stopped' | 'lifted' | 'never stopped';
  /** When, as the order of events has it. */
  readonly since?: string;
  /** The register that decides: this programme's own, or all marketing of its controller. */
  readonly register?: RegisterName;
  readonly how?: How;
  readonly event?: string;
  /** The confirmation is known to have failed. */
  readonly unconfirmed?: true;
};

export const programmeState = (image: SuppressionImage | undefined, programme: Programme): ProgrammeState => {
  const names = { programme: programme.id, name: programme.name };
  const register = deciding(image, programme);
  if (!register) return { ...names, state: 'never stopped' };
  const decides = registersOf(programme).find((name) => image?.registers[name] === register);
  return {
    ...names,
    state: isStopped(image, programme) ? 'stopped' : 'lifted',
    since: register.rank.slice(0, 24),
    ...(decides === undefined ? {} : { register: decides }),
    how: register.how,
    event: register.event,
    ...(register.unconfirmed ? { unconfirmed: true } : {}),
  };
};
