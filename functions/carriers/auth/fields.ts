import * as z from 'zod';
import type { RawRequest } from '../carrier.ts';
import { mediaType, parseJson, utf8 } from './body.ts';
import { firstValues, parseForm } from './form.ts';
import { parseMultipart } from './multipart.ts';

export type Fields = Readonly<Record<string, string>>;

const scalar = z.union([z.string(), z.number()]).transform((value) => String(value).toWellFormed());
const flat = z.record(z.string(), z.unknown()).transform((record) =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const said = scalar.safeParse(value);
      return said.success ? [[name, said.data]] : [];
    }),
  ),
);

/**
 * Texts and numbers by their names: of the query of a GET, else of a form, a multipart form or a flat JSON object. What is neither,
 * such as `null`, is let go; the first of several values counts. For carriers that let the operator choose the form, or do not say it.
 */
export const fieldsOf = (request: RawRequest): Fields => {
  if (request.method === 'GET') return firstValues(parseForm(request.rawQuery));
  switch (mediaType(request.headers)) {
    case 'application/json':
      return flat.safeParse(parseJson(utf8(request.body))).data ?? {};
    case 'multipart/form-data':
      return firstValues(parseMultipart(request.body, request.headers['content-type'] ?? ''));
    default:
      return firstValues(parseForm(request.body));
  }
};

export const queryOf = (request: RawRequest): Fields => firstValues(parseForm(request.rawQuery));
