import type { Deployment } from '../../../functions/domain/deployment.ts';
import type { Programme, Sender } from '../../../functions/domain/programme.ts';
import { canonical } from '../../../functions/domain/phone-number.ts';

export const sandboxCarrier = 'sandbox';

/** Whether a phone of the sandbox can text it: it is at this carrier, and has a number to text. */
export const isTextable = (sender: Sender): sender is Sender & { readonly number: string } =>
  sender.carrier === sandboxCarrier && sender.number !== undefined;

export const programmesOf = (deployment: Deployment, sender: Sender): readonly Programme[] =>
  sender.programmes.map((id) => deployment.programmes[id]).filter((programme) => programme !== undefined);

/** The sender that somebody means by its id, its number as written or its short code; undefined where no sandbox sender is meant. */
export const senderNamed = (deployment: Deployment, to: string): (Sender & { readonly number: string }) | undefined => {
  const wanted = to.trim();
  const number = canonical(wanted);
  return Object.values(deployment.senders)
    .filter(isTextable)
    .find(
      (sender) =>
        sender.id === wanted || sender.number === wanted.replaceAll(/\s/g, '') || (number !== undefined && canonical(sender.number) === number),
    );
};

export type ProgrammesView = {
  readonly programmes: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly country: string;
    readonly languages: readonly string[];
    readonly controller: { readonly id: string; readonly legalName: string };
    readonly senders: readonly SenderView[];
  }[];
};
export type SenderView = {
  readonly id: string;
  readonly number: string | null;
  readonly type: string;
  readonly carrier: string;
  readonly mode: 'observe' | 'live';
  /** Whether POST /sandbox/texts takes it as `to`. */
  readonly textable: boolean;
};

const senderView = (sender: Sender): SenderView => ({
  id: sender.id,
  number: sender.number ?? null,
  type: sender.type,
  carrier: sender.carrier,
  mode: sender.mode,
  textable: isTextable(sender),
});

/** What GET /sandbox/programmes answers. A sender of several programmes stands under each. */
export const programmesView = (deployment: Deployment): ProgrammesView => ({
  programmes: Object.values(deployment.programmes).map((programme) => ({
    id: programme.id,
    name: programme.name,
    kind: programme.kind,
    country: programme.country,
    languages: programme.languages,
    controller: { id: programme.controller, legalName: deployment.controllers[programme.controller]?.legalName ?? programme.controller },
    senders: Object.values(deployment.senders)
      .filter((sender) => sender.programmes.includes(programme.id))
      .map(senderView),
  })),
});
