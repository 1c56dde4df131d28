import type { Contract } from './contract.ts';
import { checkSends } from './contracts/check-sends.ts';
import { findRecipient } from './contracts/find-recipient.ts';
import { holdRecipient, releaseRecipient } from './contracts/hold-recipient.ts';
import { lintMessage } from './contracts/lint-message.ts';
import { openapi } from './contracts/openapi.ts';
import { readChanges } from './contracts/read-changes.ts';
import { readRecipient } from './contracts/read-recipient.ts';
import { recordConsent } from './contracts/record-consent.ts';
import { recordReassigned } from './contracts/record-reassigned.ts';
import { recordSends } from './contracts/record-sends.ts';
import { recordSuppression } from './contracts/record-suppression.ts';
import {
  answerForSystem,
  assignRequest,
  completeRequest,
  eraseRecipient,
  excuseSystem,
  extendRequest,
  liftRequest,
  listRequests,
  openRequest,
  pauseRequest,
  proveRequest,
  refuseRequest,
  resumeRequest,
  showRequest,
} from './contracts/requests.ts';
import { listTasks, settleTask } from './contracts/tasks.ts';
import { redeemToken } from './contracts/redeem-token.ts';
import { repairSuppression } from './contracts/repair-suppression.ts';

/** Every route of the API: one line here, a contract in contracts/, and what it does in functions/handlers/routes/. */
export const contracts = {
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
  extendRequest,
  refuseRequest,
  completeRequest,
  liftRequest,
  proveRequest,
  assignRequest,
  pauseRequest,
  resumeRequest,
  excuseSystem,
  answerForSystem,
} as const;

export const allContracts: readonly Contract[] = Object.values<Contract>(contracts);

/**
 * Where callers sign with AWS Signature Version 4: the same routes with this before them. An HTTP API proves a route's callers in one way, so
 * each route stands twice.
 */
export const signedPrefix = '/iam';
