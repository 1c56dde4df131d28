import { createHash, createHmac } from 'node:crypto';
import type { Hash } from '../flows/ports.ts';

export const hash: Hash = {
  digest: (text) => createHash('sha256').update(text).digest('base64url'),
  sign: (key, text) => createHmac('sha256', key).update(text).digest('base64'),
};
