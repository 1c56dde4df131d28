import * as z from 'zod';
import { contract } from '../contract.ts';

export const openapi = contract({
  id: 'openapi',
  method: 'GET',
  path: '/v1/openapi.json',
  scope: 'open',
  summary: 'This description of the API',
  answer: z.looseObject({ openapi: z.literal('3.1.0') }),
});
