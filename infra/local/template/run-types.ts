import type { RunType } from './run-type.ts';
import { globalTable, table } from './types/tables.ts';
import { eventInvokeConfig, eventSourceMapping, lambda, lambdaPermission } from './types/functions.ts';
import { managedPolicy, policy, role } from './types/roles.ts';
import { eventBus, queue, schedule, subscription, topic } from './types/messaging.ts';
import { bucket } from './types/objects.ts';
import { secret } from './types/secrets.ts';
import { httpApi, integration, route, stage } from './types/http.ts';

export {
  bucket,
  eventBus,
  eventInvokeConfig,
  eventSourceMapping,
  globalTable,
  httpApi,
  integration,
  lambda,
  lambdaPermission,
  managedPolicy,
  policy,
  queue,
  role,
  route,
  schedule,
  secret,
  stage,
  subscription,
  table,
  topic,
};

/** What the local runner runs. A property that a type's schema does not have is refused. */
export const runTypes: readonly RunType[] = [
  table,
  globalTable,
  lambda,
  lambdaPermission,
  eventInvokeConfig,
  eventSourceMapping,
  role,
  policy,
  managedPolicy,
  queue,
  topic,
  subscription,
  eventBus,
  schedule,
  secret,
  bucket,
  httpApi,
  stage,
  integration,
  route,
];
