import { routeKeyOf } from '../api/contract.ts';
import type { Route } from './route.ts';
import { readChanges } from './routes/changes.ts';
import { checkSends, redeemToken } from './routes/check.ts';
import { recordConsent } from './routes/consents.ts';
import { lintMessage } from './routes/lint-message.ts';
import { openapi } from './routes/openapi.ts';
import { holdRecipient, releaseRecipient } from './routes/hold.ts';
import { findRecipient, readRecipient, recordReassigned } from './routes/recipients.ts';
import { answerForSystem, eraseRecipient, excuseSystem, listRequests, openRequest, requestSteps, showRequest } from './routes/requests.ts';
import { recordSends } from './routes/sends.ts';
import { listTasks, settleTask } from './routes/tasks.ts';
import { recordSuppression, repairSuppression } from './routes/suppressions.ts';

const routes: readonly Route[] = [
  openapi,
  checkSends,
  redeemToken,
  recordSends,
  findRecipient,
  readRecipient,
  recordConsent,
  recordSuppression,
  repairSuppression,
  recordReassigned,
  holdRecipient,
  releaseRecipient,
  lintMessage,
  readChanges,
  listTasks,
  settleTask,
  listRequests,
  showRequest,
  openRequest,
  eraseRecipient,
  ...requestSteps,
  excuseSystem,
  answerForSystem,
];

/** By the route key that API Gateway gives, without the prefix of signed callers. */
export const routesByKey: ReadonlyMap<string, Route> = new Map(routes.map((route) => [routeKeyOf(route.contract), route]));
