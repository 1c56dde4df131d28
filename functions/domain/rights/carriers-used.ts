import type { Deployment } from '../deployment.ts';
import type { ControllerId, ProgrammeId } from '../ids.ts';
import type { Stored } from './report.ts';
import type { AskedSystem } from './systems.ts';

/** What is stored of a person, as far as it tells by which carriers their texts went. */
export type Traces = Pick<Stored, 'messages' | 'texts' | 'ledger' | 'sent'>;

/**
 * The carriers by which texts of a person came and went, as messages, evidence (which outlives them, and an erasure) and the sends that were told show. A send
 * names its programme only: each carrier of that programme may have carried it. Undefined where nothing at all is stored: then nobody can say.
 */
export const carriersUsed = (
  deployment: Pick<Deployment, 'programmes' | 'senders'>,
  controller: ControllerId,
  traces: Traces,
): ReadonlySet<string> | undefined => {
  const { programmes, senders } = deployment;
  // One that has left the configuration may have been anybody's.
  const isTheirs = ({ programme }: { readonly programme: string }): boolean =>
    (programmes[programme as ProgrammeId]?.controller ?? controller) === controller;
  const events = traces.ledger.filter(isTheirs);
  const sent = traces.sent.filter(isTheirs);
  const used = [
    ...[...traces.messages, ...traces.texts].filter(isTheirs).map(({ carrier }) => carrier),
    ...events.flatMap(({ asked }) => asked?.carrier ?? []),
    ...events.flatMap(({ sender }) => (sender === undefined ? [] : (senders[sender]?.carrier ?? []))),
    ...Object.values(senders)
      .filter((sender) => sent.some(({ programme }) => sender.programmes.some((id) => id === programme)))
      .map(({ carrier }) => carrier),
  ];
  return used.length === 0 ? undefined : new Set(used);
};

/** The systems, of which it is known now whether they are asked. @param used by the person; undefined: nobody can say, and all are asked */
export const withUse = (systems: readonly AskedSystem[], used: ReadonlySet<string> | undefined): readonly AskedSystem[] =>
  systems.map((system) => (system.carrier === undefined ? system : { ...system, isUsed: used?.has(system.carrier) ?? true }));
