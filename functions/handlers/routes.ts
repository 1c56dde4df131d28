import { routeKeyOf } from '../api/contract.ts';
import type { Route } from './route.ts';
import { openapi } from './routes/openapi.ts';
import { findRecipient, readRecipient } from './routes/recipients.ts';

const routes: readonly Route[] = [openapi, findRecipient, readRecipient];

/** By the route key that API Gateway gives, without the prefix of signed callers. */
export const routesByKey: ReadonlyMap<string, Route> = new Map(routes.map((route) => [routeKeyOf(route.contract), route]));
