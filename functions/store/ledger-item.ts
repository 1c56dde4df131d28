import * as z from 'zod';
import type { ControllerId, Instant, MessageId, ProgrammeId, SenderId, Subject } from '../domain/ids.ts';
import { concerns, intents } from '../domain/intent.ts';
import { channels, type LedgerEvent, ledgerKinds } from '../domain/ledger.ts';
import { type RequestId, requestTypes } from '../domain/rights/request.ts';
import { taskKinds, taskOutcomes } from '../domain/tasks/task.ts';
import { hows, type RegisterName } from '../domain/suppression.ts';
import { branded, type Plain } from './branded.ts';
import { storedConsent } from './consent-item.ts';

const text = z.string();
const ledgerEvent = z.object({
  subject: branded<Subject>(),
  at: text,
  kind: z.enum(ledgerKinds),
  recordedAt: branded<Instant>(),
  programme: branded<ProgrammeId>(),
  controller: branded<ControllerId>(),
  sender: z.exactOptional(branded<SenderId>()),
  message: branded<MessageId>(),
  registers: z.array(branded<RegisterName>()),
  ttl: z.number(),
  asked: z.exactOptional(
    z.object({
      intent: z.enum(intents),
      also: z.exactOptional(z.enum(intents)),
      language: text,
      certainty: z.enum(['certain', 'likely', 'unsure']),
      concern: z.exactOptional(z.enum(concerns)),
      rule: text,
      rulesVersion: text,
      before: z.exactOptional(z.object({ intent: z.enum(intents), rule: text, rulesVersion: text })),
      how: z.enum(hows),
      words: z.exactOptional(text),
      wordsDigest: z.exactOptional(text),
      carrier: text,
      carrierMessageId: z.exactOptional(text),
      authenticatedBy: text,
      confirmedBy: z.enum(['halte', 'carrier', 'nobody']),
    }),
  ),
  told: z.exactOptional(
    z.object({
      by: text,
      channel: z.exactOptional(z.enum(channels)),
      staff: z.exactOptional(text),
      note: z.exactOptional(text),
      file: z.exactOptional(text),
    }),
  ),
  consent: z.exactOptional(storedConsent),
  request: z.exactOptional(z.object({ id: branded<RequestId>(), type: z.enum(requestTypes) })),
  task: z.exactOptional(z.object({ kind: z.enum(taskKinds), reason: text, outcome: z.enum(taskOutcomes) })),
  confirmation: z.exactOptional(
    z.object({
      state: text,
      code: z.exactOptional(text),
      carrierMessageId: z.exactOptional(text),
      template: z.exactOptional(text),
      language: z.exactOptional(text),
      textDigest: z.exactOptional(text),
    }),
  ),
});

/** Kept under the domain's own names: the ledger is read by people and exports for years, and no condition speaks of its inside. */
export const encodeLedgerEvent = (event: LedgerEvent): Plain => ({ ...event });

/** An item of `consents`. Throws ZodError on one that Halte did not write. */
export const decodeLedgerEvent = (item: unknown): LedgerEvent => ledgerEvent.parse(item);
