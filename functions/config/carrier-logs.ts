import type { Deployment } from '../domain/deployment.ts';
import type { ConnectedSystem } from '../domain/rights/systems.ts';
import type { CarrierFacts } from './carrier-facts.ts';
import { listed } from './check-references.ts';
import { type Problem, shown } from './problem.ts';

/** A carrier's own log is asked for by a person: no carrier answers webhooks about it. */
const taskFor = (carrier: string, { ownLog }: CarrierFacts): string => {
  const how = ownLog ?? `no page of ${carrier} is known that says how: ask its support`;
  return `in the console of ${carrier}, find its own log of texts with this number: a copy for an access, its deletion for an erasure. ${how}`;
};

export const unknownLogs = ({ systems = {} }: Deployment, carriers: Readonly<Record<string, CarrierFacts>>): readonly Problem[] =>
  Object.values(systems).flatMap(({ id, carrier }) =>
    carrier === undefined || Object.hasOwn(carriers, carrier)
      ? []
      : [{ field: `systems.${id}.carrier`, found: shown(carrier), allowed: listed(carriers) }],
  );

/** Each system that is a carrier's log, with what somebody asks of whom. */
export const withLogTasks = (deployment: Deployment, carriers: Readonly<Record<string, CarrierFacts>>): Deployment => {
  if (deployment.systems === undefined) return deployment;
  const told = (system: ConnectedSystem): ConnectedSystem => {
    const facts = system.carrier === undefined ? undefined : carriers[system.carrier];
    return system.carrier !== undefined && facts ? { ...system, task: taskFor(system.carrier, facts) } : system;
  };
  return { ...deployment, systems: Object.fromEntries(Object.entries(deployment.systems).map(([id, system]) => [id, told(system)])) };
};
