import * as z from 'zod';
import type { ControllerId, Instant, MessageId, ProgrammeId, SenderId, Subject } from '../domain/ids.ts';
import { intents } from '../domain/intent.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { RegisterName } from '../domain/suppression.ts';
import { branded, type Plain } from './branded.ts';

const text = z.string();
const ledgerEvent = z.object({
  subject: branded<Subject>(),
  at: text,
  kind: z.enum(['stopped', 'stop-repeated', 'stop-superseded', 'lifted', 'start-superseded', 'start-unproven', 'request', 'confirmation']),
  recordedAt: branded<Instant>(),
  programme: branded<ProgrammeId>(),
  controller: branded<ControllerId>(),
  sender: branded<SenderId>(),
  message: branded<MessageId>(),
  registers: z.array(branded<RegisterName>()),
  ttl: z.number(),
  asked: z.exactOptional(
    z.object({
      intent: z.enum(intents),
      also: z.exactOptional(z.enum(intents)),
      language: text,
      certainty: z.enum(['certain', 'likely', 'unsure']),
      rule: text,
      rulesVersion: text,
      how: z.enum(['texted', 'read', 'carrier']),
      words: z.exactOptional(text),
      carrier: text,
      carrierMessageId: z.exactOptional(text),
      authenticatedBy: text,
      confirmedBy: z.enum(['halte', 'carrier', 'nobody']),
    }),
  ),
  confirmation: z.exactOptional(z.object({ state: text, code: z.exactOptional(text), carrierMessageId: z.exactOptional(text) })),
});

/** Kept under the domain's own names: the ledger is read by people and exports for years, and no condition speaks of its inside. */
export const encodeLedgerEvent = (event: LedgerEvent): Plain => ({ ...event });

/** An item of `consents`. Throws ZodError on one that Halte did not write. */
export const decodeLedgerEvent = (item: unknown): LedgerEvent => ledgerEvent.parse(item);
