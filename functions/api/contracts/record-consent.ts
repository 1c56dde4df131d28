import * as z from 'zod';
import { bases, sourceKinds } from '../../domain/consent/consent.ts';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { isOnePerson, key, onePerson, person } from '../person.ts';

/** A text that may be missing: what it lacks is told, and not refused as a form. */
const text = (what: string, most = 200) => z.exactOptional(field.words(what, most));

const source = z.strictObject({
  kind: z.enum(sourceKinds, { error: sourceKinds.join(', ') }).meta({ description: 'where the number came from' }),
  page: z
    .exactOptional(
      field
        .words('address of the page, or name of the screen', 500)
        .refine((page) => !page.includes('?'), 'an address without a query: it may hold a number'),
    )
    .meta({ description: 'web-form, app: the page or screen, without a query' }),
  ipHash: text('keyed hash of the network address').meta({ description: 'web-form: a keyed hash of the network address, made by you' }),
  reference: text('where the proof is kept', 500).meta({ description: 'paper, shop, phone: sheet, till or recording' }),
  partner: z
    .exactOptional(
      z.strictObject({ name: text('who the partner is'), contract: text('the contract'), proof: text("the partner's own proof", 2_000) }),
    )
    .meta({ description: 'partner: who had the number from the person, the contract with them, and their own proof' }),
  file: text('digest of the file').meta({ description: 'import: digest of the file' }),
});

const sale = z
  .strictObject({
    at: z.exactOptional(field.time),
    product: text('what was bought, and that what you advertise is like it', 500),
    numberFromPerson: z.exactOptional(z.boolean()),
    refusalOffered: z.exactOptional(z.boolean()),
  })
  .meta({ description: 'existing-customer: the sale, and that the person could refuse when giving the number' });

/** What a consent still lacks. */
export const missing = z.object({ field: z.string(), why: z.string() });

const answer = z.object({
  subject: field.subject,
  event: z.string().meta({ description: 'key of the record in the ledger' }),
  repeated: z.boolean().meta({ description: 'it was told before under this key; nothing was changed' }),
  proven: z.boolean(),
  missing: z.array(missing).meta({ description: 'what it lacks to be proven; a programme that enforces consent does not send on it' }),
  suppression: z.object({
    state: z.enum(['free', 'stopped', 'lifted']).meta({
      description: 'stopped: a STOP still stands, and this consent does not lift it; lifted: it lifted one (programmes with reconsent proven_web)',
    }),
    since: z.string().optional(),
    restart: z
      .object({ word: z.string(), numbers: z.array(z.string()), note: z.string() })
      .optional()
      .meta({ description: 'what the person texts, and where, to lift the STOP here and the block that the carrier may hold' }),
  }),
});
export type ConsentAnswer = z.infer<typeof answer>;

export const recordConsent = contract({
  id: 'record-consent',
  method: 'PUT',
  path: '/v1/consents',
  scope: 'consents',
  summary: 'Record a consent, with what proves it',
  description:
    'The newest consent of a programme counts. A number that was harvested or bought is refused (422) with what is missing. A consent lifts no STOP, but where the programme says proven_web.',
  body: z
    .strictObject({
      ...person,
      key,
      programme: field.programme,
      basis: z.enum(bases, { error: bases.join(', ') }),
      at: field.time.meta({ description: 'when the person gave it' }),
      wording: z
        .exactOptional(z.strictObject({ text: text('the words shown', 4_000), version: text('their version') }))
        .meta({ description: 'what the person was shown' }),
      language: z.exactOptional(z.string().regex(/^[a-z]{2,3}$/, 'a language as BCP 47 has it: fr')),
      source,
      sale: z.exactOptional(sale),
      evidence: text('where a copy of the proof is kept', 1_000),
      noticeAt: z
        .exactOptional(field.time)
        .meta({ description: 'partner: when the person was told whose data you hold and from whom (art. 14 GDPR)' }),
      until: z.exactOptional(field.time).meta({ description: 'the person agreed until then only' }),
    })
    .refine(isOnePerson, onePerson),
  answer,
});
