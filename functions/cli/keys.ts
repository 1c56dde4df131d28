import { randomBytes, randomInt } from 'node:crypto';
import { type ApiKey, hashOfKey, keyText, readApiKeys, writeApiKeys } from '../api/api-key.ts';
import { type Scope, scopeNames, scopes } from '../api/scopes.ts';
import { systemClock } from '../platform/clock.ts';
import { CannotDo, fine, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { secretOf } from './place-clients.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const newKeyId = (): string => Array.from({ length: 10 }, () => letters.charAt(randomInt(letters.length))).join('');
const now = (): string => new Date(systemClock()).toISOString();

export type NewKey = {
  readonly name?: string;
  readonly scope: readonly string[];
  readonly days?: number;
  /** The connected system for which it answers. */
  readonly system?: string;
};

/** One that could answer for every system would let each of them speak in the report for the others. Throws WrongUsage. @param known of the configuration */
export const boundTo = ({ system }: Pick<NewKey, 'system'>, scopes: readonly Scope[], known: readonly string[]): { readonly system?: string } => {
  if (!scopes.includes('systems')) {
    if (system !== undefined) throw new WrongUsage('--system is for a key of the scope systems: --scope systems.');
    return {};
  }
  if (system !== undefined && known.includes(system)) return { system };
  const which = known.length > 0 ? `one of ${known.join(', ')}` : 'one of `systems` in the configuration, which has none yet';
  throw new WrongUsage(`--system says for which connected system the key answers: ${which}. Each has a key of its own.`);
};

const scopesOf = (given: readonly string[]): readonly Scope[] => {
  const wanted = given.flatMap((text) => text.split(',')).filter((text) => text !== '');
  const unknown = wanted.filter((scope) => !scopeNames.some((known) => known === scope));
  if (wanted.length === 0 || unknown.length > 0) {
    const list = Object.entries(scopes).map(([scope, what]) => `  ${scope}: ${what}`);
    const what = unknown.length > 0 ? `There is no scope ${unknown.join(', ')}. ` : '';
    throw new WrongUsage([`${what}--scope names what the key may do, one or more of:`, ...list].join('\n'));
  }
  return scopeNames.filter((scope) => wanted.includes(scope));
};

const change = async (place: Place, edit: (keys: readonly ApiKey[]) => readonly ApiKey[]): Promise<void> => {
  const secret = secretOf(place, 'SecretApiKeys');
  await secret.write(writeApiKeys(edit(readApiKeys(await secret.read()))));
};

/** Makes a key, and prints it once: only its hash is kept. Throws WrongUsage, CannotDo. @param systems ids of the connected systems */
export const createKey = async (place: Place, wanted: NewKey, systems: readonly string[]): Promise<Report> => {
  const { name, scope, days } = wanted;
  if (name === undefined || name.trim() === '') throw new WrongUsage('--name says whose key it is, such as --name "shop campaigns".');
  const id = newKeyId();
  const key = keyText(id, randomBytes(32));
  const createdAt = now();
  const ends = days === undefined ? {} : { expiresAt: new Date(systemClock() + days * 86_400_000).toISOString() };
  const may = scopesOf(scope);
  const bound = boundTo(wanted, may, systems);
  const stored: ApiKey = { id, name: name.trim(), hash: hashOfKey(key), scopes: [...may], ...bound, createdAt, ...ends };
  await change(place, (keys) => [...keys, stored]);
  const until =
    stored.expiresAt === undefined ? 'It has no end; revoke it when it is no longer used.' : `It ends on ${stored.expiresAt.slice(0, 10)}.`;
  return fine({ id, key, scopes: stored.scopes, ...bound, ...ends }, [
    `Key ${id} for ${stored.name} in ${place.name}. It is shown this once; only its hash is kept.`,
    '',
    key,
    '',
    `May: ${scopesIn(stored)}. ${until}`,
  ]);
};

const scopesIn = ({ scopes: own, system }: ApiKey): string =>
  own
    .map((scope) =>
      scope === 'systems' ? `systems (${system === undefined ? 'every one: make one for each, and revoke this' : `${system} alone`})` : scope,
    )
    .join(', ');

const stateOf = ({ revokedAt, expiresAt }: ApiKey): string => {
  if (revokedAt !== undefined) return `revoked ${revokedAt.slice(0, 10)}`;
  if (expiresAt === undefined) return 'valid';
  return expiresAt <= now() ? `ended ${expiresAt.slice(0, 10)}` : `valid until ${expiresAt.slice(0, 10)}`;
};

/** Names, scopes and ages; never a key. */
export const listKeys = async (place: Place): Promise<Report> => {
  const keys = readApiKeys(await secretOf(place, 'SecretApiKeys').read());
  const lines = keys.map((key) => `${key.id}  ${key.name}: ${scopesIn(key)}; made ${key.createdAt.slice(0, 10)}; ${stateOf(key)}`);
  const shown = keys.map(({ hash: _, ...rest }) => ({ ...rest, state: stateOf({ ...rest, hash: _ }) }));
  return fine({ keys: shown }, lines.length > 0 ? lines : ['No API keys yet: halte keys create --name "shop campaigns" --scope check']);
};

/** From now on the key is refused; it stays in the list, so that a log line can still be understood. Throws CannotDo. */
export const revokeKey = async (place: Place, id: string): Promise<Report> => {
  await change(place, (keys) => {
    const found = keys.find((key) => key.id === id);
    if (!found) throw new CannotDo(`there is no key ${id}`, 'See which there are: halte keys list.');
    return keys.map((key) => (key === found && key.revokedAt === undefined ? { ...key, revokedAt: now() } : key));
  });
  return fine({ id, revoked: true }, [`Key ${id} is refused from now on; functions that run learn of it within a minute.`]);
};
