import * as z from 'zod';
import { proofKinds, requestChannels, requestStates, requestTypes, verifications } from '../domain/rights/request.ts';
import { systemStates } from '../domain/rights/systems.ts';
import * as field from './fields.ts';

const day = z.string().meta({ examples: ['2026-12-23'] });

/** A case as staff may see it: the number masked. */
export const rightsRequest = z
  .object({
    ref: z.string().meta({ description: 'six signs, as the person was told', examples: ['K7M2QZ'] }),
    subject: field.subject,
    number: z.string().optional().meta({ description: 'masked; gone once nothing more is to be told' }),
    type: z.enum(requestTypes),
    state: z.enum(requestStates),
    channel: z.enum(requestChannels),
    openedAt: z.string().meta({ description: 'when the clock started' }),
    controller: z.string(),
    programme: field.programme,
    language: z.string(),
    law: z.string(),
    answerBy: day.meta({ description: 'the last day for the answer' }),
    confirmBy: day.optional().meta({ description: 'the last day for the receipt, where the law has one' }),
    verified: z.object({ how: z.enum(verifications), at: z.string() }).optional(),
    extended: z.object({ at: z.string(), reason: z.string() }).optional(),
    paused: z.object({ since: day, doubt: z.string() }).optional().meta({ description: 'the clock stands still' }),
    assignee: z.string().optional(),
    staffTask: z.string().optional().meta({ description: 'why a person must act' }),
    proof: z.partialRecord(z.enum(proofKinds), z.string()).optional().meta({ description: 'what the person gave besides the line' }),
    proven: z.object({ at: z.string(), by: z.string() }).optional(),
    lift: z
      .object({ reason: z.string(), on: day, text: z.string().optional() })
      .optional()
      .meta({ description: 'a restriction that ends on that day' }),
    wish: z.string().optional().meta({ description: 'what the person wrote into the form of a correction' }),
    systems: z
      .array(
        z.object({
          system: z.string(),
          state: z.enum(systemStates),
          dueBy: day,
          at: z.string().optional(),
          why: z.string().optional(),
          isLate: z.literal(true).optional(),
          isHeld: z.literal(true).optional().meta({ description: 'not asked before the person gives the proof' }),
          attempt: z.int().meta({ description: 'how often its webhook was called' }),
        }),
      )
      .optional()
      .meta({ description: 'what other systems are asked' }),
    closed: z.object({ at: z.string(), outcome: z.string(), reason: z.string().optional() }).optional(),
    timeline: z.array(z.object({ at: z.string(), what: z.string(), by: z.string(), note: z.string().optional() })),
  })
  .meta({ id: 'RightsRequest' });
export type RightsRequestView = z.infer<typeof rightsRequest>;
