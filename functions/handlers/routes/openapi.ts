import { allContracts, contracts } from '../../api/contracts.ts';
import { openApiDocument } from '../../api/openapi.ts';
import { answer, route } from '../route.ts';

export const openapi = route(contracts.openapi, async () => answer({ openapi: '3.1.0' as const, ...openApiDocument(allContracts) }));
