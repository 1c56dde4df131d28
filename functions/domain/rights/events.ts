import type { Instant, MessageId } from '../ids.ts';
import { type Day, dayIn } from './day.ts';
import type { GivenProof, ProofKind, RequestType, RightsRequest, Telling, VerifiedHow } from './request.ts';
import type { AskedSystem, SystemState } from './systems.ts';
import { termsOf, zoneOf } from './terms.ts';

/** What can happen to a request. */
export type RightsEvent =
  | { readonly is: 'verified'; readonly how: VerifiedHow }
  | { readonly is: 'started' }
  /** `tell`: the text that says so; without it the person has seen it happen. */
  | { readonly is: 'fulfilled'; readonly outcome: string; readonly tell?: Telling }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'extended'; readonly reason: string }
  | { readonly is: 'paused'; readonly doubt: string }
  | { readonly is: 'resumed' }
  | { readonly is: 'assigned'; readonly to: string }
  | { readonly is: 'staff-asked'; readonly task: string }
  | { readonly is: 'warned'; readonly daysLeft: number }
  | { readonly is: 'joined'; readonly message: MessageId }
  | { readonly is: 'noted'; readonly note: string }
  | { readonly is: 'wished'; readonly wish: string }
  /** `isTold`: the person has been told already, otherwise than by text. */
  | { readonly is: 'lift-decided'; readonly reason: string; readonly isTold: boolean }
  | { readonly is: 'proof-given'; readonly proof: GivenProof }
  /** What the person gave is theirs; `note`: how staff knows. */
  | { readonly is: 'proven'; readonly note: string }
  | { readonly is: 'proof-doubted'; readonly system: string }
  | { readonly is: 'system-answered'; readonly system: string; readonly how: Exclude<SystemState, 'open'>; readonly why?: string };

/** When, who (`person`, `halte`, a name of the staff), the controller's country, and the systems that hold data besides Halte. */
export type RightsContext = {
  readonly at: Instant;
  readonly by: string;
  readonly country: string;
  readonly evidenceDays: number;
  readonly systems?: readonly AskedSystem[];
  /** What a person must give, by right, before the systems are asked. */
  readonly proof?: ProofRules;
};
export type ProofRules = { readonly [T in RequestType]?: readonly ProofKind[] };
export type Changed = { readonly ok: true; readonly request: RightsRequest } | { readonly ok: false; readonly why: string };

/** The day it is for the controller. */
export const today = ({ at, country }: RightsContext): Day => dayIn(zoneOf(termsOf(country), country), at);

/** `undefined` takes an attribute away. */
export type Change = { readonly [K in keyof RightsRequest]?: RightsRequest[K] | undefined };

export const changed = (request: RightsRequest, change: Change): RightsRequest =>
  Object.fromEntries(Object.entries({ ...request, ...change }).filter(([, value]) => value !== undefined)) as RightsRequest;

/** Only who left a number can be told by SMS; staff tells the others by the way they came. */
export const tell = ({ to }: RightsRequest, what: Telling): Change => (to === undefined ? {} : { tell: what });
