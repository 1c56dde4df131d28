import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { type GivenProof, proofKinds } from '../domain/rights/request.ts';
import type { PageAct } from '../domain/rights/page.ts';

/** A correction of two thousand characters, percent-encoded, and some room. */
const largestBody = 32 * 1024;

const form = z.object({
  act: z.enum(['code', 'enter', 'report', 'download', 'rectify', 'prove', 'restrict', 'erase', 'erase-confirmed', 'keep']),
  code: z.exactOptional(z.string().max(32)),
  session: z.exactOptional(z.string().max(64)),
  wish: z.exactOptional(z.string().max(8_000)),
  ...Object.fromEntries(proofKinds.map((kind) => [kind, z.exactOptional(z.string().max(200))])),
});

/** What a call of the page wants; undefined for what no form of the page could have sent. */
export const readAct = (event: APIGatewayProxyEventV2): PageAct | undefined => {
  if (event.requestContext.http.method !== 'POST') return { act: 'open' };
  const type = event.headers['content-type'] ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return undefined;
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (body.length > largestBody) return undefined;
  const fields = Object.fromEntries(new URLSearchParams(body.toString('utf8').toWellFormed()));
  const act = form.safeParse(fields).data;
  return act?.act === 'prove' ? { ...act, proof: proofIn(fields) } : act;
};

/** What was filled in; fields that were left empty are none. */
const proofIn = (fields: Readonly<Record<string, string>>): GivenProof =>
  Object.fromEntries(proofKinds.flatMap((kind) => (fields[kind]?.trim() ? [[kind, fields[kind].trim()] as const] : [])));
