import { randomBytes } from 'node:crypto';
import type { NewId } from '../flows/ports.ts';

/** 128 bits from the system's source of randomness, 22 characters of base64url. */
export const newId: NewId = () => randomBytes(16).toString('base64url');
