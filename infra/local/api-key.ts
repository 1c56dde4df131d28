import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOfKey, keyText, readApiKeys, writeApiKeys } from '../../functions/api/api-key.ts';
import { scopeNames } from '../../functions/api/scopes.ts';
import type { LocalServer } from './server.ts';

const file = 'api-key';
const id = 'local';

const keptIn = (folder: string): string | undefined => {
  const place = path.join(folder, file);
  return existsSync(place) ? readFileSync(place, 'utf8').trim() || undefined : undefined;
};

/**
 * The key that this machine's API takes, with every scope: what was given, else the one of the last start, else a new one. It lies in the data
 * directory, readable by its owner alone, so that it stays the same; the secret that the function reads holds its hash, as on AWS.
 */
export const localApiKey = (server: LocalServer, given: string | undefined): string => {
  const key = given ?? keptIn(server.folder) ?? keyText(id, randomBytes(32));
  writeFileSync(path.join(server.folder, file), `${key}\n`, { mode: 0o600 });
  const secret = server.secrets.nameOf(server.stack.outputs['SecretApiKeys'] ?? '');
  if (secret === undefined) throw new Error('The stack has no secret of API keys.');
  const others = readApiKeys(server.secrets.value(secret) ?? '{}').filter((one) => one.id !== id);
  const own = { id, name: 'npm start', hash: hashOfKey(key), scopes: [...scopeNames], createdAt: new Date().toISOString() };
  server.secrets.set(secret, writeApiKeys([own, ...others]));
  return key;
};
