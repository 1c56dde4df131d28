import type { Deployment } from '../domain/deployment.ts';
import type { CarrierFacts, CarriersFacts } from './carrier-facts.ts';
import { unknownLogs, withLogTasks } from './carrier-logs.ts';
import { checkContacts } from './check-contacts.ts';
import { checkCountryRules, countryWarnings } from './check-country-rules.ts';
import { checkPush, pushWarnings } from './check-push.ts';
import { checkReferences, unusedControllers } from './check-references.ts';
import { ledgerLockWarnings } from './check-ledger-lock.ts';
import { checkReplies } from './check-replies.ts';
import { checkSenders } from './check-senders.ts';
import { gatewayClashes, gatewayFacts, unusedGateways } from './gateway-facts.ts';
import type { Problem } from './problem.ts';
import { readConfig } from './read-config.ts';

export type CheckedConfig =
  | { readonly ok: true; readonly deployment: Deployment; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads halte.config.ts and refuses what could not work or may not be. Never throws.
 * @param input what the file exports by default
 * @param carriersMetadata of every carrier there is
 * @returns the deployment with its defaults, or every problem: first those of form, and when there are none those of meaning
 */
export const checkConfig = (input: unknown, carriersMetadata: CarriersFacts): CheckedConfig => {
  const read = readConfig(input);
  if ('problems' in read) return { ok: false, problems: read.problems };
  const { deployment } = read;
  const own: Readonly<Record<string, CarrierFacts>> = Object.fromEntries(Object.values(carriersMetadata).map((carrier) => [carrier.id, carrier]));
  const carriers = { ...gatewayFacts(deployment), ...own };
  const parts = [
    ...gatewayClashes(deployment, own),
    ...checkReferences(deployment),
    ...checkSenders(deployment, carriers),
    ...unknownLogs(deployment, carriers),
    ...checkPush(deployment, carriers),
  ];
  // What follows takes programmes, controllers and carriers for granted.
  if (parts.length > 0) return { ok: false, problems: [...parts, ...checkContacts(deployment)] };
  const replies = checkReplies(deployment, ({ sender }) => carriers[sender.carrier]?.mayCarryLink(sender) ?? true);
  const problems = [...checkContacts(deployment), ...checkCountryRules(deployment), ...replies.problems];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    deployment: withLogTasks(deployment, carriers),
    warnings: [
      ...unusedControllers(deployment),
      ...unusedGateways(deployment),
      ...countryWarnings(deployment),
      ...ledgerLockWarnings(deployment),
      ...pushWarnings(deployment, carriers),
      ...replies.warnings,
    ],
  };
};
