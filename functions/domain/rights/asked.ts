import type { IntentReading } from '../intent.ts';
import type { ProofRules } from './events.ts';
import type { ConnectedSystem } from './systems.ts';
import { type RequestId, type RequestType, requestTypes, type RightsRequest } from './request.ts';

/** One right that a message asks for: the case it would open, or the open one that it joins. */
export type AskedRight = { readonly type: RequestType; readonly id: RequestId; readonly ref: string; readonly open?: RightsRequest };

/** What a message means for the rights of a person; names and hashes are made beforehand, so that deciding stays pure. */
export type AskedRights = {
  readonly asked: readonly AskedRight[];
  /** Keyed hash of the link that a reply to this message would carry. */
  readonly link: string;
  /** ISO 3166 of the controller. */
  readonly country: string;
  /** What holds data besides Halte. */
  readonly systems?: readonly ConnectedSystem[];
  /** What must be given before they are asked. */
  readonly proof?: ProofRules;
  /** The open erasure that a YES of this message confirms. */
  readonly answered?: RightsRequest;
  /** What the former holder of the line has open: nothing of it may be answered on this line any more. */
  readonly former?: readonly RightsRequest[];
};
export const noRights: AskedRights = { asked: [], link: '', country: '' };

const isRight = (intent: string | undefined): intent is RequestType => requestTypes.some((type) => type === intent);

/**
 * The rights for which a text opens a case. An objection is none: to marketing it is a STOP, at once (art. 21(3) GDPR). In doubt about disclosing or
 * erasing Halte asks (law 4), so an unsure reading opens nothing.
 */
export const rightsIn = ({ intent, also, act }: IntentReading): readonly RequestType[] =>
  act === 'act' ? [intent, also].filter(isRight).filter((type) => type !== 'object') : [];

/** The reference behind a YES; `any` where the person gave none; undefined where the text is no YES. */
export const answeredRef = ({ intent, act, argument }: IntentReading): string | undefined =>
  intent === 'yes' && act === 'act' ? (argument?.trim().toUpperCase() ?? 'any') : undefined;

/** "You have the wrong number": the line has another holder, to whom nothing of the former one belongs. In doubt the texts stop, and no more. */
export const saysWrongNumber = ({ intent, also, act }: IntentReading): boolean =>
  act === 'act' && (intent === 'wrong_number' || also === 'wrong_number');
