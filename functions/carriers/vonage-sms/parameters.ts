import * as z from 'zod';
import { mediaType, parseJson, utf8 } from '../auth/body.ts';
import { firstValues, parseForm } from '../auth/form.ts';
import type { RawRequest } from '../carrier.ts';

export type Parameters = Readonly<Record<string, string>>;

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).toWellFormed());
const flat = z.record(z.string(), scalar);

/**
 * What the account's HTTP method hands over: the query of a GET, a form, or a flat JSON object. Query and body are never mixed, for
 * the signature covers one of them. `undefined`: none of the three; a JSON text that is no flat object has no parameters.
 */
export const parametersOf = (request: RawRequest): Parameters | undefined => {
  if (request.method === 'GET') return firstValues(parseForm(request.rawQuery));
  if (request.method !== 'POST') return undefined;
  switch (mediaType(request.headers)) {
    case 'application/json':
      return flat.safeParse(parseJson(utf8(request.body))).data ?? {};
    case 'application/x-www-form-urlencoded':
    case '':
      return firstValues(parseForm(request.body));
    default:
      return undefined;
  }
};
