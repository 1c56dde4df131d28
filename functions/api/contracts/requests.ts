import * as z from 'zod';
import { requestChannels, requestStates, requestTypes } from '../../domain/rights/request.ts';
import { systemStates } from '../../domain/rights/systems.ts';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';
import { rightsRequest } from '../rights-request.ts';

const staff = z.exactOptional(field.words('who of the staff does this', 100));
const answer = z.object({ request: rightsRequest });

export const listRequests = contract({
  id: 'list-requests',
  method: 'GET',
  path: '/v1/requests',
  scope: 'requests:read',
  summary: 'What people have asked about their data and is open, by due date',
  description: 'Those that ended are found by their reference.',
  answer: z.object({ requests: z.array(rightsRequest) }),
});

export const showRequest = contract({
  id: 'show-request',
  method: 'GET',
  path: '/v1/requests/{ref}',
  scope: 'requests:read',
  summary: 'One request with its history',
  answer,
});

const channels = requestChannels.filter((channel) => channel !== 'sms');

export const openRequest = contract({
  id: 'open-request',
  method: 'POST',
  path: '/v1/requests',
  scope: 'requests:write',
  summary: 'Open a request that came by e-mail, letter, voicemail, telephone, an agent or a lawyer',
  description:
    'Its clock starts on the day it came. One of a kind is open for a person at a time: a second one is refused (409) with the reference of the first.',
  body: z.strictObject({
    number: field.number,
    country: z.exactOptional(field.country),
    type: z.enum(requestTypes, { error: requestTypes.join(', ') }),
    channel: z.enum(channels, { error: channels.join(', ') }),
    programme: field.programme.meta({ description: 'the brand that was asked' }),
    date: z
      .exactOptional(z.iso.date({ error: 'a day: 2026-11-25' }))
      .meta({ description: 'the day on which it came; without it, today', examples: ['2026-11-25'] }),
    residence: z.exactOptional(field.country).meta({ description: 'where the person says they live: counts only where it makes the date earlier' }),
    proof: z.exactOptional(field.words('what proves it: a file number, a mandate', 500)),
    staff,
  }),
  answer,
});

export const eraseRecipient = contract({
  id: 'erase-recipient',
  method: 'DELETE',
  path: '/v1/recipients/{subject}',
  scope: 'requests:write',
  summary: 'Open an erasure for a subject',
  description:
    'A case like any other, with its date and its proof: nothing is gone when this answers. `POST /v1/requests/{ref}/complete` begins it. As no number is known, telling the person ends as a task for staff; with `POST /v1/requests` they are told by text.',
  body: z.strictObject({
    channel: z.enum(channels, { error: channels.join(', ') }).meta({ description: 'how the person asked' }),
    programme: field.programme.meta({ description: 'the brand that was asked' }),
    proof: z.exactOptional(field.words('what proves it: a file number, a mandate', 500)),
    staff,
  }),
  answer,
});

/** A step by staff on one request. */
const step = <Body>(id: string, summary: string, description: string, body: z.ZodType<Body>) =>
  contract({ id: `${id}-request`, method: 'POST', path: `/v1/requests/{ref}/${id}`, scope: 'requests:write', summary, description, body, answer });

export const extendRequest = step(
  'extend',
  'Take the one extension that the law allows',
  'Before the date, and once. The person is told by text, with a link to the reason.',
  z.strictObject({ reason: field.words('why, as the person may read it', 500), staff }),
);
export const refuseRequest = step(
  'refuse',
  'End a request with reasons',
  'The person is told by text, with a link to the reasons and to where to complain.',
  z.strictObject({ reason: field.words('why, as the person will read it', 1_000), staff }),
);
export const completeRequest = step(
  'complete',
  'End a request as done',
  'Begins an erasure that nobody confirmed, which then ends by itself. A restriction is lifted instead.',
  z.strictObject({
    outcome: field.words('what was done', 500),
    tell: z.boolean().default(true).meta({ description: 'by text; false where the person was told otherwise' }),
    staff,
  }),
);
export const liftRequest = step(
  'lift',
  'End a restriction',
  'The person is told by text a week before, with a link to the reason (art. 18(3) GDPR). Then everything ends when it would have without it.',
  z.strictObject({
    reason: field.words('why, as the person will read it', 1_000),
    tell: z.boolean().default(true).meta({ description: 'by text; false where the person was told otherwise, and it ends at once' }),
    staff,
  }),
);
export const proveRequest = step(
  'prove',
  'Say that the person is who they say',
  'As staff found out; then what is older than a long silence of the line is shown too.',
  z.strictObject({ note: field.words('how it was found', 500), staff }),
);
export const assignRequest = step(
  'assign',
  'Make a request somebody’s',
  'Only a name: it changes no right of anybody.',
  z.strictObject({ to: field.words('whose it is', 100), staff }),
);
export const pauseRequest = step(
  'pause',
  'Stop the clock for a doubt about identity or scope',
  'Only where the law lets it (France, United Kingdom); elsewhere refused (422).',
  z.strictObject({ doubt: field.words('what is to be cleared up', 500), staff }),
);
export const resumeRequest = step('resume', 'Let the clock run again', 'The date moves by the days that it stood.', z.strictObject({ staff }));

export const excuseSystem = contract({
  id: 'excuse-system',
  method: 'POST',
  path: '/v1/requests/{ref}/systems/{system}/excuse',
  scope: 'requests:write',
  summary: 'Say why no answer of a connected system is needed',
  body: z.strictObject({ reason: field.words('why no answer is needed', 500), staff }),
  answer,
});

export const answerForSystem = contract({
  id: 'answer-for-system',
  method: 'POST',
  path: '/v1/requests/{ref}/systems/{system}',
  scope: 'systems',
  summary: 'A connected system answers what it was asked',
  description:
    'With `data`, which the person reads in the report; without it, that it is done, or that it holds nothing. A later answer takes the place of an earlier one. 422 once the request has ended.',
  body: z.strictObject({
    unproven: z
      .exactOptional(z.literal(true))
      .meta({ description: 'the system does not know what the person gave as proof: nothing is answered, and staff looks into it' }),
    data: z
      .exactOptional(z.record(z.string(), z.unknown()))
      .meta({ description: 'what the system holds of the person, by names that a person understands' }),
  }),
  answer: z.object({ ref: z.string(), system: z.string(), state: z.enum(systemStates), request: z.enum(requestStates) }),
});
