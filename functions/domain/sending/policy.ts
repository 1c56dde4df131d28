import type { Programme } from '../programme.ts';

/** Trades whose advertising by message a country forbids. */
export const sectors = ['general', 'energy-renovation', 'home-adaptation'] as const;
export type Sector = (typeof sectors)[number];

/** What an operator decided of a programme's sends. */
export type SendingPolicy = {
  /** The lists of the system before are imported, or there are none: until then nothing may be sent but what security or law needs. */
  readonly ready: boolean;
  /** `report`: a missing consent is told and refuses nothing, until the end of `reportUntil`. A suppression always refuses. */
  readonly consent: 'enforce' | 'report';
  /** `YYYY-MM-DD`, the last day in UTC. */
  readonly reportUntil?: string;
  /** What lifts a STOP besides START: nothing, or a proven consent on a web page that is newer than it. */
  readonly reconsent: 'start_only' | 'proven_web';
  readonly sector: Sector;
  /** No marketing on Sundays and public holidays. */
  readonly restDays: 'allow' | 'avoid';
  /** At most so many sends in so many days, each of 24 hours. */
  readonly cap?: { readonly sends: number; readonly days: number };
};

export const defaultSending: SendingPolicy = { ready: false, consent: 'enforce', reconsent: 'start_only', sector: 'general', restDays: 'allow' };
export const sendingOf = ({ sending }: Programme): SendingPolicy => sending ?? defaultSending;
