import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { CarrierMetadata, Credentials } from '../carriers/carrier.ts';
import { knownCarriers } from '../carriers/known-carriers.ts';
import { carriers } from '../carriers/registry.ts';
import type { Deployment } from '../domain/deployment.ts';
import { systemClock } from '../platform/clock.ts';
import { fine, printable, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { secretOf } from './place-clients.ts';
import {
  addSystemSecret,
  addedAt,
  addSet,
  missingIn,
  namesIn,
  readDocument,
  removeSet,
  rotatePathKey,
  type SecretsDocument,
  setForward,
  setsOf,
  writeDocument,
} from './secrets-document.ts';
import { type Terminal, textOf } from './terminal.ts';

/** 192 bits; letters that need no escaping in a path. */
const newPathKey = (): string => randomBytes(24).toString('base64url');
/** As the Standard Webhooks specification has it: https://github.com/standard-webhooks/standard-webhooks */
const newForwardSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;
const now = (): string => new Date(systemClock()).toISOString();

/** Reads the configuration where it is needed: for a gateway that only it describes. */
export type ReadDeployment = () => Promise<Deployment>;

const metadataOf = async (carrier: string, read: ReadDeployment): Promise<CarrierMetadata> => {
  const known = carriers[carrier] ? carriers : knownCarriers(await read());
  const found = known[carrier]?.metadata;
  if (!found) throw new WrongUsage(`There is no carrier ${printable(carrier)}. Carriers: ${Object.keys(known).join(', ')}.`);
  return found;
};

const change = async (place: Place, edit: (document: SecretsDocument) => SecretsDocument): Promise<SecretsDocument> => {
  const secret = secretOf(place, 'SecretCarriers');
  const changed = edit(readDocument(await secret.read()));
  await secret.write(writeDocument(changed));
  return changed;
};

const given = z.record(z.string(), z.string());
/** Throws WrongUsage, whose message quotes nothing of what was read. */
const parseSet = (text: string): Credentials => {
  try {
    return given.parse(JSON.parse(text));
  } catch {
    throw new WrongUsage('The credentials must be one JSON object of texts, like {"accountSid":"AC…","authToken":"…"}.');
  }
};

const askForSet = async ({ credentials }: CarrierMetadata, terminal: Terminal): Promise<Credentials> => {
  const set: Record<string, string> = {};
  for (const [name, note] of Object.entries(credentials)) {
    const left = note.required && name !== 'pathKey' ? '' : ', empty for none';
    const answer = await terminal.ask(`${name} (${note.about}${left}): `, note.secret === true);
    if (answer !== '') set[name] = answer;
  }
  return set;
};

export type SetSource = { readonly stdin?: boolean; readonly fromFile?: string };

const readSet = async (metadata: CarrierMetadata, source: SetSource, terminal: Terminal): Promise<Credentials> => {
  if (source.fromFile !== undefined) return parseSet(readFileSync(source.fromFile, 'utf8'));
  if (source.stdin) return parseSet(await textOf(terminal.input));
  if (!terminal.interactive) throw new WrongUsage('Nobody can be asked here: pipe a JSON object in with --stdin, or name a file with --from-file.');
  return askForSet(metadata, terminal);
};

export const setSecret = async (place: Place, carrier: string, source: SetSource, terminal: Terminal, read: ReadDeployment): Promise<Report> => {
  const metadata = await metadataOf(carrier, read);
  const set = await readSet(metadata, source, terminal);
  const document = await change(place, (before) => addSet(before, metadata, set, newPathKey(), now()));
  const count = setsOf(document, carrier).length;
  const older = count > 1 ? [`${count - 1} older set(s) stay valid: remove one with halte secrets remove ${carrier} 2`] : [];
  return fine({ carrier, sets: count }, [`${carrier}: kept in ${place.name}. Functions take it up within five minutes.`, ...older]);
};

export const rotateKey = async (place: Place, carrier: string, read: ReadDeployment): Promise<Report> => {
  const metadata = await metadataOf(carrier, read);
  const document = await change(place, (before) => rotatePathKey(before, metadata, newPathKey(), now()));
  const sets = setsOf(document, carrier).length;
  return fine({ carrier, sets }, [
    `${carrier}: new path key. Give the carrier its new URL (halte webhooks); the old one works until you run halte secrets remove ${carrier} 2.`,
  ]);
};

export const removeSecret = async (place: Place, carrier: string, n: string, read: ReadDeployment): Promise<Report> => {
  const { id } = await metadataOf(carrier, read);
  const document = await change(place, (before) => removeSet(before, id, Number(n)));
  const sets = setsOf(document, carrier).length;
  const none = sets === 0 ? [`${carrier} has no credentials any more: its calls are refused.`] : [];
  return fine({ carrier, sets }, [`${carrier}: set ${n} removed, ${sets} left.`, ...none]);
};

export const setForwardSecret = async (place: Place, deployment: Deployment, sender: string): Promise<Report> => {
  const known = Object.values(deployment.senders).filter(({ forward }) => forward !== undefined);
  if (!known.some(({ id }) => id === sender)) {
    throw new WrongUsage(`${sender} is no sender with \`forward\` in halte.config.ts. Those are: ${known.map(({ id }) => id).join(', ') || 'none'}.`);
  }
  const secret = newForwardSecret();
  await change(place, (before) => setForward(before, sender, secret));
  return fine({ sender, secret }, [`${sender}: your system checks the signature of what is forwarded with`, secret]);
};

export const setSystemSecret = async (place: Place, { systems = {} }: Deployment, id: string): Promise<Report> => {
  const known = Object.values(systems).filter(({ url }) => url !== undefined);
  if (!known.some((system) => system.id === id)) {
    throw new WrongUsage(
      `${printable(id)} is no system with \`url\` in halte.config.ts. Those are: ${known.map((one) => one.id).join(', ') || 'none'}.`,
    );
  }
  const secret = newForwardSecret();
  const document = await change(place, (before) => addSystemSecret(before, id, secret));
  const isRotated = (document.systems[id] ?? []).length > 1;
  const older = isRotated ? ['The secret before it signs too, until you make another one.'] : [];
  return fine({ system: id, secret }, [`${id}: your system checks the signature of what it is asked with`, secret, ...older]);
};

/** Names and ages; never a value. */
export const listSecrets = async (place: Place): Promise<Report> => {
  const document = readDocument(await secretOf(place, 'SecretCarriers').read());
  const sets = Object.keys(document.carriers).flatMap((carrier) =>
    setsOf(document, carrier).map((set, index) => ({
      carrier,
      n: index + 1,
      names: namesIn(set),
      addedAt: set[addedAt],
      missing: missingOf(carrier, set),
    })),
  );
  const forward = Object.keys(document.forward);
  const lines = sets.map(({ carrier, n, names, addedAt: at, missing }) => {
    const lacks = missing.length > 0 ? `; MISSING ${missing.join(', ')}` : '';
    return `${carrier} ${n}: ${names.join(', ')}; added ${at ?? 'at an unknown time'}${lacks}`;
  });
  const systems = Object.entries(document.systems).map(([id, secrets]) => ({ id, secrets: secrets.length }));
  const signing = [
    ...forward.map((sender) => `forward ${sender}: signing secret`),
    ...systems.map(({ id, secrets }) => `system ${id}: ${secrets} signing secret(s)`),
  ];
  const all = [...lines, ...signing];
  return fine({ sets, forward, systems }, all.length > 0 ? all : ['No credentials yet: halte secrets set <carrier>']);
};

const missingOf = (carrier: string, set: Credentials): readonly string[] => {
  const metadata = carriers[carrier]?.metadata;
  return metadata ? missingIn(metadata, set) : [];
};

/** The pepper as it is kept, for escrow: without it no stored STOP can be found again. */
export const exportPepper = async (
  place: Place,
  options: { readonly yes?: boolean; readonly toFile?: string },
  terminal: Terminal,
): Promise<Report> => {
  if (!options.yes) {
    throw new WrongUsage(
      'The pepper turns every stored key back into a guessable number. Keep it offline, apart from the data; say --yes if you will.',
    );
  }
  const pepper = await secretOf(place, 'SecretPepper').read();
  if (options.toFile === undefined) {
    terminal.err('Keep this offline, apart from backups of the data. Whoever has both can find out the numbers.\n');
    return fine({ pepper }, [pepper]);
  }
  writeFileSync(options.toFile, `${pepper}\n`, { mode: 0o600, flag: 'wx' });
  return fine({ file: options.toFile }, [`The pepper is in ${options.toFile}, readable by you alone.`]);
};
